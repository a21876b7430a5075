/// The letters of one hashtag and where its own capitals part them.
struct HashtagLetters {
  /// Without the sign, as it is written.
  let text: String
  /// The same in lower case.
  let key: String
  /// Where it stands, without the sign.
  let range: ByteRange
  private let scalars: [Unicode.Scalar]

  /// Nil for a tag that is not all Latin letters, digits and `_`: what else is inside is another
  /// rule's matter, and other scripts have no capitals to speak of.
  init?(_ source: SourceText, _ range: ByteRange) {
    var range = range
    let sign = range.isEmpty ? 0 : source.bytes[range.start] < 0x80 ? 1 : 3
    range = ByteRange(range.start + sign, range.end)
    guard !range.isEmpty, range.count <= WordSplitter.longestText else { return nil }
    self.range = range
    text = source.string(in: range)
    key = CaseFolding.lowercased(source.bytes, range)
    scalars = Array(text.unicodeScalars)
    guard
      scalars.allSatisfy({ Self.isDigit($0) || $0 == "_" || Self.isLatinLetter($0) }),
      scalars.contains(where: Self.isLatinLetter)
    else { return nil }
  }

  /// The number of letters.
  var letterCount: Int { scalars.count(where: Self.isLatinLetter) }
  var hasUnderscore: Bool { scalars.contains("_") }
  var hasDigit: Bool { scalars.contains(where: Self.isDigit) }
  var hasLowercase: Bool { scalars.contains(where: \.properties.isLowercase) }
  /// True where a capital follows another character.
  var hasInnerCapital: Bool { scalars.dropFirst().contains(where: \.properties.isUppercase) }

  /// The letters and the digits at the end, where that is all there is: `sfi`, `2026`.
  var wordAndNumber: (word: String, number: String)? {
    let digits = scalars.reversed().prefix(while: Self.isDigit).count
    let word = scalars.dropLast(digits)
    guard !word.isEmpty, word.allSatisfy(Self.isLatinLetter) else { return nil }
    return (Self.string(word), Self.string(scalars.suffix(digits)))
  }

  /// The parts between underscores.
  var underscoreParts: [String] { text.split(separator: "_").map(String.init) }

  /// The parts that capitals and digits show: Sommarlov|I|Motala|2026, EU|Valet, LSS|Boende.
  var camelParts: [String] {
    var parts: [[Unicode.Scalar]] = []
    for (index, scalar) in scalars.enumerated() {
      if index == 0 || startsPart(index) { parts.append([]) }
      parts[parts.count - 1].append(scalar)
    }
    return parts.map { Self.string($0) }
  }

  private func startsPart(_ index: Int) -> Bool {
    let (before, scalar) = (scalars[index - 1], scalars[index])
    if Self.isDigit(before) != Self.isDigit(scalar) { return true }
    guard scalar.properties.isUppercase else { return false }
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    return !before.properties.isUppercase || next?.properties.isLowercase == true
  }

  /// One by one: to append them at once costs 20,000 instructions a call.
  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var result = ""
    for scalar in scalars { result.unicodeScalars.append(scalar) }
    return result
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// A to Z and the letters of Latin-1 and Latin Extended-A.
  private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      || ((0xC0...0x17F).contains(scalar.value) && scalar.value != 0xD7 && scalar.value != 0xF7)
  }
}
