/// Where addresses end.
extension ByteView {
  /// True when the sign at `index`, after letters or digits, may belong to an address.
  func mayBeAddress(at index: Int) -> Bool {
    switch byte(at: index) {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "+"):
      isAlphanumeric(at: index + 1)
    case UInt8(ascii: "_"), UInt8(ascii: "%"): true
    case UInt8(ascii: ":"): has("/", at: index + 1) && has("/", at: index + 2)
    default: false
    }
  }

  /// The end of the e-mail address whose `@` is at `atSign`; its last label has no digit.
  func emailEnd(atSign: Int) -> Int? {
    guard has("@", at: atSign), let host = host(from: atSign + 1), host.lastDot > 0,
      host.end - host.lastDot > 2, !holdsDigit(ByteRange(host.lastDot, host.end))
    else { return nil }
    return host.end
  }

  /// What may stand before the `@` of an e-mail address: letters, digits, `. - _ + %`.
  func addressName(from start: Int) -> (end: Int, mayBeHost: Bool) {
    var index = start
    var hasDot = false
    var isHost = true
    while index < count {
      switch self[index] {
      case UInt8(ascii: "."):
        guard isAlphanumeric(at: index + 1) else { return (index, hasDot && isHost) }
        hasDot = true
        index += 1
      case UInt8(ascii: "-"):
        index += 1
      case UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "%"):
        isHost = false
        index += 1
      default:
        let kind = scalarClass(at: index)
        guard kind == .letter || kind == .digit || kind == .mark else {
          return (index, hasDot && isHost)
        }
        index += scalar(at: index).length
      }
    }
    return (index, hasDot && isHost)
  }

  /// Labels of letters, digits and inner hyphens with dots between; `lastDot` is 0 without a dot.
  private func host(from start: Int) -> (end: Int, lastDot: Int)? {
    var index = start
    var stop = start
    var lastDot = 0
    var dotInside = 0
    while index < count {
      let byte = self[index]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        guard index > start else { break }
        if byte == UInt8(ascii: ".") {
          guard stop == index else { break }
          dotInside = index
        }
        index += 1
        continue
      }
      let kind = scalarClass(at: index)
      guard kind == .letter || kind == .digit || kind == .mark else { break }
      index += scalar(at: index).length
      stop = index
      lastDot = dotInside
    }
    return stop > start ? (stop, lastDot) : nil
  }

  /// The trait of an address that holds a digit.
  func digitTrait(_ start: Int, _ stop: Int) -> Token.Traits {
    holdsDigit(ByteRange(start, stop)) ? .containsDigit : []
  }
}

extension ByteView {
  /// The end of a link with a scheme, whose `:` is at `schemeEnd`.
  func schemeLinkEnd(from start: Int, schemeEnd: Int) -> Int? {
    guard has(":", at: schemeEnd),
      has("/", at: schemeEnd + 1), has("/", at: schemeEnd + 2),
      self[start] &- 0x30 >= 10
    else { return nil }
    for index in start..<schemeEnd where self[index] >= 0x80 || self[index] == 0x5F {
      return nil
    }
    let host = schemeEnd + 3
    guard isAlphanumeric(at: host) || has("[", at: host) else { return nil }
    return addressEnd(from: host, notBefore: host + 1)
  }

  /// The end of a link without a scheme, whose host starts at `start`.
  func bareLinkEnd(from start: Int) -> Int? {
    guard let hostEnd = knownHostEnd(from: start) else { return nil }
    var index = hostEnd
    if has(":", at: index), byte(at: index + 1) &- 0x30 < 10 {
      index += 1
      while byte(at: index) &- 0x30 < 10 { index += 1 }
    }
    switch byte(at: index) {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      return addressEnd(from: index, notBefore: index)
    default:
      return index
    }
  }

  /// The end of the longest host from `start` whose last label is a known top-level domain.
  ///
  /// After a shorter host a sentence may go on without its space: `motala.se.Läs`.
  private func knownHostEnd(from start: Int) -> Int? {
    guard let host = host(from: start), host.lastDot > 0 else { return nil }
    var hostEnd = host.end
    var dot = host.lastDot
    for _ in 0..<3 {
      if isKnownHost(start, dot, hostEnd) { return hostEnd }
      guard startsUppercase(ByteRange(dot + 1, hostEnd)) else { return nil }
      hostEnd = dot
      dot -= 1
      while dot > start, !has(".", at: dot) { dot -= 1 }
      guard dot > start else { return nil }
    }
    return nil
  }

  /// True when the label between `dot` and `hostEnd` makes the host plain.
  private func isKnownHost(_ start: Int, _ dot: Int, _ hostEnd: Int) -> Bool {
    let label = ByteRange(dot + 1, hostEnd)
    let hasWWW =
      hostEnd - start > 4 && WordForms.www.contains(self, ByteRange(start, start + 3))
      && self[start + 3] == UInt8(ascii: ".")
    let hasPath = has("/", at: hostEnd) && isAlphanumeric(at: hostEnd + 1)
    if TopLevelDomains.lookalikes.contains(self, label) { return hasWWW || hasPath }
    guard TopLevelDomains.all.contains(self, label) || isPunycode(label) else { return false }
    // `slut.Se nedan`: a capital after the stop starts a sentence, unless all is in capitals.
    let isCapital = self[label.start] &- 0x41 < 26
    let restIsLower = self[label.end - 1] &- 0x61 < 26
    return hasWWW || hasPath || !(isCapital && restIsLower)
  }

  private func isPunycode(_ label: ByteRange) -> Bool {
    label.count > 4 && WordForms.punycode.contains(self, ByteRange(label.start, label.start + 4))
  }

  /// The end of an address from `start`: at white space, quotes, `<`, emoji; then without
  /// punctuation and closing brackets that belong to the sentence around it.
  private func addressEnd(from start: Int, notBefore least: Int) -> Int {
    var index = start
    var depth = Brackets()
    while index < count {
      let byte = self[index]
      if byte < 0x80 {
        if byte <= 0x20 || byte == 0x7F || Self.endsAddress(byte) { break }
        depth.count(byte)
        index += 1
      } else {
        let scalar = scalar(at: index)
        let kind = ScalarClass(scalar.value)
        guard kind == .letter || kind == .digit || kind == .mark,
          !EmojiBlocks.mayStart(scalar.value)
        else { break }
        index += scalar.length
      }
    }
    while index > least {
      let byte = self[index - 1]
      guard Self.trailsAddress(byte) || depth.isUnbalanced(byte) else { break }
      depth.uncount(byte)
      index -= 1
    }
    return index
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
      UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"):
      true
    default: false
    }
  }

  /// Punctuation that ends the sentence, not the address (as GFM and linkify-it have it).
  private static func trailsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "{"):
      true
    default: false
    }
  }

  /// How many brackets of each kind are open; below 0 where more were closed.
  private struct Brackets {
    var round = 0
    var square = 0
    var curly = 0

    mutating func count(_ byte: UInt8) { add(byte, 1) }
    mutating func uncount(_ byte: UInt8) { add(byte, -1) }

    private mutating func add(_ byte: UInt8, _ sign: Int) {
      switch byte {
      case UInt8(ascii: "("): round += sign
      case UInt8(ascii: ")"): round -= sign
      case UInt8(ascii: "["): square += sign
      case UInt8(ascii: "]"): square -= sign
      case UInt8(ascii: "{"): curly += sign
      case UInt8(ascii: "}"): curly -= sign
      default: break
      }
    }

    func isUnbalanced(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: ")"): round < 0
      case UInt8(ascii: "]"): square < 0
      case UInt8(ascii: "}"): curly < 0
      default: false
      }
    }
  }
}
