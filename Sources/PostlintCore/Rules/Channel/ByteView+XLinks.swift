/// Web addresses as X finds them, each of which it counts as 23 characters.
///
/// After the grammar of twitter-text 3: with `http://` or `https://` the host may hold letters of any
/// script, without it only Latin ones; either way it ends in a top-level domain. Not modelled: domains in
/// other scripts, and that an address of X's own shortener ends at its first path segment.
extension ByteView {
  /// The addresses in `range`, in order. The work is linear in its length.
  ///
  /// - Parameter needsScheme: finds only those with `http://` or `https://`, as Mastodon does.
  func xLinks(in range: ByteRange, needsScheme: Bool = false) -> [ByteRange] {
    let text = prefix(range.end)
    var result: [ByteRange] = []
    var index = range.start
    var before: UInt32 = 0x20
    while index < range.end {
      let first = text.scalar(at: index)
      guard Self.isHostLetter(first.value), !Self.isHostLetter(before) else {
        before = first.value
        index += first.length
        continue
      }
      var end: Int?
      if Self.mayPrecede(before) {
        end = text.xSchemeLinkEnd(from: index)
        if end == nil, !needsScheme, !Self.precedesNoBareHost(before) {
          end = text.bareHostEnd(from: index).map(text.xTailEnd)
        }
      }
      if let end {
        result.append(ByteRange(index, end))
        before = text.scalar(before: end)
        index = end
      } else {
        // What follows in the same run has a dot or a hyphen before it, where no address begins.
        let stop = needsScheme ? index + first.length : text.hostRunEnd(from: index)
        before = text.scalar(before: stop)
        index = stop
      }
    }
    return result
  }

  private func scalar(before index: Int) -> UInt32 {
    Scalar(in: self, before: index, start: 0)?.value ?? 0x20
  }

  // MARK: - Hosts

  private func xSchemeLinkEnd(from start: Int) -> Int? {
    guard byte(at: start) | 0x20 == UInt8(ascii: "h") else { return nil }
    var index = start
    for letter in "http".utf8 {
      guard byte(at: index) | 0x20 == letter else { return nil }
      index += 1
    }
    if byte(at: index) | 0x20 == UInt8(ascii: "s") { index += 1 }
    guard has(":", at: index), has("/", at: index + 1), has("/", at: index + 2) else { return nil }
    return hostEnd(from: index + 3, isLabelCharacter: Self.isDomainCharacter).map(xTailEnd)
  }

  private func bareHostEnd(from start: Int) -> Int? {
    hostEnd(from: start) { Self.isHostLetter($0) || Self.isLatinAccent($0) }
  }

  /// The end of the longest host from `start`: labels with dots between, the last a top-level domain.
  private func hostEnd(from start: Int, isLabelCharacter: (UInt32) -> Bool) -> Int? {
    var result: Int?
    var index = start
    var label = start
    var hasLabel = false
    while index < count {
      let scalar = scalar(at: index)
      if isLabelCharacter(scalar.value) {
        index += scalar.length
      } else if index > label, has("-", at: index) || has("_", at: index) {
        index += 1
      } else {
        break
      }
      guard has(".", at: index) || index >= count || !goesOn(at: index, isLabelCharacter) else {
        continue
      }
      if hasLabel, let end = topLevelEnd(from: label) { result = end }
      guard has(".", at: index), !has("-", at: index - 1), !has("_", at: index - 1) else { break }
      hasLabel = true
      index += 1
      label = index
    }
    return result
  }

  private func goesOn(at index: Int, _ isLabelCharacter: (UInt32) -> Bool) -> Bool {
    has("-", at: index) || has("_", at: index) || isLabelCharacter(scalar(at: index).value)
  }

  /// The end of the top-level domain at `start`; what follows it must not go on like one.
  private func topLevelEnd(from start: Int) -> Int? {
    var index = start
    while isASCIILetterOrDigit(byte(at: index)) { index += 1 }
    let longest = 24
    if index - start == 2, has("-", at: index), has("-", at: index + 1),
      byte(at: start) | 0x20 == UInt8(ascii: "x"), byte(at: start + 1) | 0x20 == UInt8(ascii: "n")
    {
      while isASCIILetterOrDigit(byte(at: index)) || has("-", at: index) { index += 1 }
      return index > start + 4 ? index : nil
    }
    guard index > start, index - start <= longest, !has("@", at: index), !has("+", at: index),
      !has("-", at: index)
    else { return nil }
    var name = (start..<index).map { self[$0] }
    CaseFolding.lowercase(&name)
    return SortedTable.rootZone.contains(name.span) ? index : nil
  }

  /// The end of letters, digits, hyphens and dots from `start`.
  private func hostRunEnd(from start: Int) -> Int {
    var index = start
    while index < count {
      let scalar = scalar(at: index)
      guard Self.isHostLetter(scalar.value) || scalar.value == 0x2D || scalar.value == 0x2E else {
        break
      }
      index += scalar.length
    }
    return max(index, start + 1)
  }

  // MARK: - What follows the host

  /// The end of port, path and query after a host that ends at `start`.
  private func xTailEnd(from start: Int) -> Int {
    var index = start
    if has(":", at: index), byte(at: index + 1) &- 0x30 < 10 {
      index += 1
      while byte(at: index) &- 0x30 < 10 { index += 1 }
    }
    if has("/", at: index) { index = pathEnd(from: index + 1) }
    return has("?", at: index) ? queryEnd(from: index) : index
  }

  private func pathEnd(from start: Int) -> Int {
    var stop = start
    var index = start
    while index < count {
      let scalar = scalar(at: index)
      if has("(", at: index) {
        guard let end = bracketsEnd(from: index) else { break }
        index = end
        stop = end
      } else {
        guard Self.isPathCharacter(scalar.value) else { break }
        index += scalar.length
        if Self.endsPath(scalar.value) { stop = index }
      }
    }
    return stop
  }

  /// The end of a pair of brackets with path characters inside, and at most one such pair in it.
  private func bracketsEnd(from start: Int) -> Int? {
    var index = start + 1
    var isEmpty = true
    var isNested = false
    var hasNested = false
    while index < count {
      let scalar = scalar(at: index)
      switch scalar.value {
      case 0x28:
        guard !hasNested else { return nil }
        (isNested, hasNested, isEmpty) = (true, true, true)
      case 0x29:
        guard !isEmpty else { return nil }
        if !isNested { return index + 1 }
        isNested = false
      default:
        guard Self.isPathCharacter(scalar.value) else { return nil }
        isEmpty = false
      }
      index += scalar.length
    }
    return nil
  }

  /// The end of a query whose `?` is at `start`; `start` where nothing after it can end one.
  private func queryEnd(from start: Int) -> Int {
    var stop = start
    var index = start + 1
    while index < count, self[index] < 0x80, Self.isQueryCharacter(self[index]) {
      if Self.endsQuery(self[index]) { stop = index + 1 }
      index += 1
    }
    return stop
  }
}

/// The classes of characters of twitter-text's grammar.
extension ByteView {
  private func isASCIILetterOrDigit(_ byte: UInt8) -> Bool { Self.isAlphanumeric(UInt32(byte)) }

  private static func isAlphanumeric(_ value: UInt32) -> Bool {
    (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10
  }

  /// `latinAccentChars`: letters with marks, and the marks.
  private static func isLatinAccent(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
    case 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263, 0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB:
      true
    default: false
    }
  }

  /// What a host without a scheme is made of, beside hyphens and dots.
  private static func isHostLetter(_ value: UInt32) -> Bool {
    isAlphanumeric(value) || isLatinAccent(value)
  }

  /// `validDomainChars`: anything but punctuation, white space and what directs the text.
  private static func isDomainCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x23...0x2F, 0x3A...0x40, 0x5B...0x5F, 0x7B...0x7E: false
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      false
    case 0xFFFE, 0xFEFF, 0xFFFF, 0x202A...0x202E, 0x61C, 0x200E, 0x200F, 0x2066...0x2069: false
    default: true
    }
  }

  /// `validUrlPrecedingChars`.
  private static func mayPrecede(_ value: UInt32) -> Bool {
    switch value {
    case 0x40, 0xFF20, 0x24, 0x23, 0xFF03, 0xFFFE, 0xFEFF, 0xFFFF: false
    default: !isAlphanumeric(value)
    }
  }

  /// `invalidUrlWithoutProtocolPrecedingChars`.
  private static func precedesNoBareHost(_ value: UInt32) -> Bool {
    value == 0x2D || value == 0x5F || value == 0x2E || value == 0x2F
  }

  /// `validGeneralUrlPathChars`.
  private static func isPathCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x23...0x27, 0x2A...0x2F, 0x3A, 0x3B, 0x3D, 0x40, 0x5B, 0x5D, 0x5F, 0x7C, 0x7E,
      0x2013:
      true
    default: isHostLetter(value) || (0x400...0x4FF).contains(value)
    }
  }

  /// `validUrlPathEndingChars`.
  private static func endsPath(_ value: UInt32) -> Bool {
    switch value {
    case 0x2B, 0x2D, 0x3D, 0x5F, 0x23, 0x2F: true
    default: isHostLetter(value) || (0x400...0x4FF).contains(value)
    }
  }

  /// `validUrlQueryChars`.
  private static func isQueryCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5B, 0x5D, 0x5F, 0x7C, 0x7E: true
    default: isAlphanumeric(UInt32(byte))
    }
  }

  /// `validUrlQueryEndingChars`.
  private static func endsQuery(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23, 0x26, 0x2D, 0x2F, 0x3D, 0x5F: true
    default: isAlphanumeric(UInt32(byte))
    }
  }
}
