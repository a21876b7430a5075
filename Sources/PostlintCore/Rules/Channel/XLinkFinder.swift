/// Finds web addresses as X does, each of which it counts as 23 characters.
///
/// After the grammar of twitter-text 3: a host of letters of any script ends in a top-level domain. With
/// `http://` or `https://` all of it is an address; without, only the part in Latin letters is. Not
/// modelled: that an address of X's own shortener ends after its first path segment.
struct XLinkFinder {
  private let bytes: ByteView
  /// Finds only addresses with `http://` or `https://`, as Mastodon does.
  private let needsScheme: Bool
  /// What was found, in order.
  private(set) var links: [ByteRange] = []

  /// Finds the addresses in `range`. The work is linear in its length.
  init(_ bytes: ByteView, in range: ByteRange, needsScheme: Bool = false) {
    self.bytes = bytes.prefix(range.end)
    self.needsScheme = needsScheme
    var place = range.start
    while place < range.end {
      let (next, isFound) = step(over: place)
      // An address takes the character before it along; at the start there need not be one.
      if !isFound, place == range.start {
        let first = look(from: place, behind: 0x20)
        place = first.isFound ? first.next : next
      } else {
        place = next
      }
    }
  }

  /// Looks for an address behind the character at `place`; where to go on.
  private mutating func step(over place: Int) -> (next: Int, isFound: Bool) {
    var before = bytes.scalar(at: place)
    var start = place + before.length
    // A letter and its marks are one letter to X, which puts them together first.
    while bytes.byte(at: start) >= 0xCC, XLinkGrammar.isMark(bytes.scalar(at: start).value) {
      before = bytes.scalar(at: start)
      start += before.length
    }
    guard start < bytes.count, XLinkGrammar.mayPrecede(before.value) else { return (start, false) }
    let (next, isFound) = look(from: start, behind: before.value)
    return (max(next, start), isFound)
  }

  /// Adds the address that begins at `start`; where to go on.
  private mutating func look(
    from start: Int, behind before: UInt32
  ) -> (next: Int, isFound: Bool) {
    if let host = schemeEnd(from: start), let end = hostEnd(from: host).end {
      let stop = bytes.xTail(from: end).end
      links.append(ByteRange(start, stop))
      return (stop, true)
    }
    let host = hostEnd(from: start)
    guard let end = host.end else {
      // No later character of these labels can begin a host either, but the last may precede one, and
      // the one before a scheme that ends them.
      let stop = schemeStart(endingAt: host.scanned, notBefore: start) ?? host.scanned
      let last = Scalar(in: bytes, before: stop, start: start)
      return (stop - (last?.length ?? 0), false)
    }
    let (stop, hasPath) = bytes.xTail(from: end)
    if !needsScheme, !XLinkGrammar.precedesNoBareHost(before) {
      addLatinHosts(in: ByteRange(start, end), pathEnd: hasPath ? stop : nil)
    }
    return (stop, true)
  }

  /// Adds the hosts in Latin letters inside a host without a scheme; the last has the path.
  private mutating func addLatinHosts(in host: ByteRange, pathEnd: Int?) {
    let view = bytes.prefix(host.end)
    var last: ByteRange?
    var index = host.start
    while index < host.end {
      let scalar = view.scalar(at: index)
      guard scalar.value == 0x2D || XLinkGrammar.isHostLetter(scalar.value) else {
        index += scalar.length
        continue
      }
      let (end, scanned) = view.latinHostEnd(from: index)
      if let end {
        if let last { links.append(last) }
        last = ByteRange(index, end)
      }
      index = end ?? scanned
    }
    if let last { links.append(ByteRange(last.start, pathEnd ?? last.end)) }
  }

  /// The end of `http://` or `https://` at `start`.
  private func schemeEnd(from start: Int) -> Int? {
    var index = start
    for letter in "http".utf8 {
      guard bytes.byte(at: index) | 0x20 == letter else { return nil }
      index += 1
    }
    if bytes.byte(at: index) | 0x20 == UInt8(ascii: "s") { index += 1 }
    guard bytes.has(":", at: index), bytes.has("/", at: index + 1), bytes.has("/", at: index + 2)
    else { return nil }
    return index + 3
  }

  /// The start of `http` or `https` right before `end`, where `://` stands.
  private func schemeStart(endingAt end: Int, notBefore start: Int) -> Int? {
    guard bytes.has(":", at: end) else { return nil }
    return [end - 5, end - 4].first { $0 > start && schemeEnd(from: $0) == end + 3 }
  }

  /// The end of the longest host from `start`: labels with dots between, the last a top-level domain;
  /// and how far it was looked for. Only the labels before the last but one may hold `_`.
  private func hostEnd(from start: Int) -> (end: Int?, scanned: Int) {
    var end: Int?
    var index = start
    var followsName = false
    while true {
      let label = index
      if followsName, let top = bytes.topLevelEnd(from: label) { end = top }
      var hasUnderscore = false
      var endsInLetter = false
      while index < bytes.count {
        if index > label, bytes.has("-", at: index) || bytes.has("_", at: index) {
          hasUnderscore = hasUnderscore || bytes.has("_", at: index)
          endsInLetter = false
          index += 1
          continue
        }
        let scalar = bytes.scalar(at: index)
        guard XLinkGrammar.isDomainCharacter(scalar.value) else { break }
        endsInLetter = true
        index += scalar.length
      }
      guard endsInLetter, bytes.has(".", at: index) else { return (end, index) }
      index += 1
      followsName = !hasUnderscore
    }
  }
}

extension ByteView {
  /// As a host, but of Latin letters, digits and hyphens only.
  fileprivate func latinHostEnd(from start: Int) -> (end: Int?, scanned: Int) {
    var end: Int?
    var index = start
    while true {
      let label = index
      if label > start, let top = topLevelEnd(from: label) { end = top }
      while index < count {
        let scalar = scalar(at: index)
        guard scalar.value == 0x2D || XLinkGrammar.isHostLetter(scalar.value) else { break }
        index += scalar.length
      }
      guard index > label, has(".", at: index) else { return (end, index) }
      index += 1
    }
  }

  /// The end of the top-level domain at `start`; what follows it must not go on like one.
  fileprivate func topLevelEnd(from start: Int) -> Int? {
    var index = start
    while XLinkGrammar.isAlphanumeric(UInt32(byte(at: index))) { index += 1 }
    if index == start + 2, byte(at: start) | 0x20 == UInt8(ascii: "x"),
      byte(at: start + 1) | 0x20 == UInt8(ascii: "n"), has("-", at: index), has("-", at: index + 1)
    {
      while XLinkGrammar.isAlphanumeric(UInt32(byte(at: index))) || has("-", at: index) {
        index += 1
      }
      return index > start + 4 ? index : nil
    }
    if index == start {
      while byte(at: index) >= 0x80 {
        let scalar = scalar(at: index)
        guard XLinkGrammar.isDomainCharacter(scalar.value) else { break }
        index += scalar.length
      }
    } else if byte(at: index) >= 0x80, XLinkGrammar.isMark(scalar(at: index).value) {
      // The last letter has a mark and so is none of A–Z.
      index -= 1
    }
    let next = byte(at: index)
    guard index > start, index - start <= Self.longestTopLevel, next != UInt8(ascii: "@"),
      next != UInt8(ascii: "+"), next != UInt8(ascii: "-")
    else { return nil }
    var name = (start..<index).map { self[$0] }
    CaseFolding.lowercase(&name)
    return SortedTable.rootZone.contains(name.span) ? index : nil
  }

  /// In bytes; the longest in the root zone has 24.
  private static let longestTopLevel = 32
}
