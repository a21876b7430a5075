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
    let names = Key.allSpellings
    if let same = names.first(where: { fold($0) == folded }) { return same }
    guard !ForeignKeys.names.contains(folded) else { return nil }
    let wanted = Array(folded.unicodeScalars)
    var best: (name: String, distance: Int)?
    for name in names {
      let known = Array(fold(name).unicodeScalars)
      let limit = slipsAllowed(known.count)
      // The first letter is hardly ever the wrong one, and it tells many words apart.
      guard limit > 0, wanted.first == known.first else { continue }
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
    let bytes = Array(text.utf8)
    let lower = CaseFolding.lowercased(bytes, ByteRange(0, bytes.count))
    var result = ""
    for scalar in lower.unicodeScalars {
      switch scalar {
      case "_", " ": result.append("-")
      case "å", "ä", "à", "á": result.append("a")
      case "ö", "ø", "ó": result.append("o")
      case "é", "è": result.append("e")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
