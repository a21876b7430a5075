/// The same words in Swedish and in English.
package struct LocalizedText: Hashable, Sendable {
  package let sv: String
  package let en: String

  package init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }

  package func text(in language: Language) -> String { language == .swedish ? sv : en }
}

extension LocalizedText: ExpressibleByStringLiteral {
  /// Words that are the same in both languages: names, numbers, quotations.
  package init(stringLiteral value: String) { self.init(sv: value, en: value) }

  /// Words that are the same in both languages.
  package init(_ value: String) { self.init(sv: value, en: value) }
}

extension Array where Element == LocalizedText {
  /// The parts as a sentence counts them up: "a", "a och b", "a, b och c".
  package var listed: LocalizedText {
    func list(_ language: Language, _ word: String) -> String {
      let texts = map { $0.text(in: language) }
      guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
      return texts.dropLast().joined(separator: ", ") + " \(word) " + last
    }
    return LocalizedText(sv: list(.swedish, "och"), en: list(.english, "and"))
  }
}
