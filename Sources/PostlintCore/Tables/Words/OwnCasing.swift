/// How tags of one word are cased: acronyms, brands and established tags.
package struct OwnCasing: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Read letter by letter: SFI.
    case acronym
    /// An acronym that in lower case is also a word, or is often so written: it, vm.
    case ambiguousAcronym
    /// A name or term with capitals of its own: YouTube, eHälsa.
    case brand
    /// Right as it is written, whatever its words: svpol.
    case established
  }

  /// The tag as it should be written.
  package let written: String
  package let kind: Kind

  /// The casing of `key`, which is in lower case; nil for a tag without one of its own.
  package init?(of key: String) {
    guard let row = SortedTable.tagCasing.value(for: key) else { return nil }
    written = row.column(0).string
    switch row.column(1).first {
    case UInt8(ascii: "a"): kind = .acronym
    case UInt8(ascii: "m"): kind = .ambiguousAcronym
    case UInt8(ascii: "b"): kind = .brand
    default: kind = .established
    }
  }

  /// `word` as it is written inside a tag: an acronym or brand in its own way, any other word with
  /// a capital.
  package static func capitalised(_ word: String) -> String {
    if let casing = OwnCasing(of: word.lowercased()),
      casing.kind == .acronym || casing.kind == .brand
    {
      return casing.written
    }
    guard let first = word.unicodeScalars.first else { return word }
    var result = first.properties.uppercaseMapping
    for scalar in word.unicodeScalars.dropFirst() { result.unicodeScalars.append(scalar) }
    return result
  }
}
