/// Tells a misspelt key from somebody else's key.
///
/// Content repositories have keys of their own, for their site generator and their planning, and
/// those are left alone. So a key counts as misspelt only when it is very near a known one and is
/// no word of its own.
enum KeySpelling {
  /// The known key of `Key` that `written` is most likely meant to be; nil leaves the key alone.
  static func intended<Key: MetadataKey>(_ written: String, _ type: Key.Type) -> String? {
    guard written.utf8.count <= longest else { return nil }
    let folded = fold(written)
    if let right = Key.mistakenNames[written] ?? Key.mistakenNames[folded] { return right }
    let wanted = Array(folded.utf8)
    // The first letter is hardly ever the wrong one, and it tells many words apart: every key of
    // somebody else's comes here, and to fold all names for it cost half a megainstruction.
    let names = Key.allSpellings.lazy.filter { name in
      name.utf8.first.map { $0 >= 0x80 || $0 == wanted.first } ?? false
    }.map { (name: $0, folded: Array(fold($0).utf8)) }.filter { $0.folded.first == wanted.first }
    if let same = names.first(where: { $0.folded == wanted }) { return same.name }
    guard !ForeignKeys.names.contains(folded) else { return nil }
    var best: (name: String, distance: Int)?
    for (name, known) in names {
      let limit = slipsAllowed(known.count)
      guard limit > 0 else { continue }
      guard let distance = Suggestion.slips(wanted, known, limit: limit) else { continue }
      // One other letter makes another word of so short a one: kund, krig and king are no `kind`.
      let isOtherLetter = wanted.count == known.count && wanted.sorted() != known.sorted()
      guard known.count > 4 || !isOtherLetter else { continue }
      if distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// True when `key` is one of ours in any map, a known foreign one, or written as keys are: in
  /// lower case, without spaces.
  static func looksLikeKey(_ key: String) -> Bool {
    let bytes = Array(key.utf8)
    guard let first = bytes.first, bytes.count <= longest else { return false }
    let folded = fold(key)
    if ForeignKeys.names.contains(folded) || RootKey.bySpelling[folded] != nil { return true }
    guard (first >= 0x61 && first <= 0x7A) || first >= 0x80 || first == UInt8(ascii: "_") else {
      return false
    }
    return bytes.allSatisfy { byte in
      (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
  }

  /// Bytes beyond which nothing is compared: no key is that long.
  private static let longest = 40

  private static func slipsAllowed(_ count: Int) -> Int { count < 4 ? 0 : count < 8 ? 1 : 2 }

  /// Lower case, `-` for `_` and spaces, and a, o, e for å, ä, ö, é.
  private static func fold(_ text: String) -> String {
    var bytes = Array(text.utf8)
    CaseFolding.lowercase(&bytes)
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "_"), UInt8(ascii: " "): folded.append(UInt8(ascii: "-"))
      case 0x80... where folded.last == 0xC3:
        if let plain = plainLetter(afterC3: byte) {
          folded[folded.count - 1] = plain
        } else {
          folded.append(byte)
        }
      default: folded.append(byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The ASCII letter for å ä à á, ö ø ó and é è, by the second byte of their UTF-8.
  private static func plainLetter(afterC3 byte: UInt8) -> UInt8? {
    switch byte {
    case 0xA5, 0xA4, 0xA0, 0xA1: UInt8(ascii: "a")
    case 0xB6, 0xB8, 0xB3: UInt8(ascii: "o")
    case 0xA9, 0xA8: UInt8(ascii: "e")
    default: nil
    }
  }
}
