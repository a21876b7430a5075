/// What a rule can say: words in both languages with places for values, `{name}`.
///
/// A message says what is wrong; its help says what to do. Why it matters stands once, in the rule's
/// ``RuleInfo/why``. Text is rendered last, in the reader's language.
package struct Message: Hashable, Sendable {
  /// Stable within the rule, in kebab case: `several-words`.
  package let id: String
  package let text: LocalizedText
  /// What to do, in the imperative.
  package let help: LocalizedText

  package init(_ id: String, _ text: LocalizedText, help: LocalizedText) {
    self.id = id
    self.text = text
    self.help = help
  }
}

/// The values of a message's `{name}` places.
package struct MessageValues: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var pairs: [Pair]

  private struct Pair: Hashable {
    let name: String
    var value: LocalizedText
  }

  package init(dictionaryLiteral elements: (String, LocalizedText)...) {
    pairs = elements.map { Pair(name: $0.0, value: $0.1) }
  }

  /// The values with the personal data in them masked.
  func masked(by words: SecretWords) -> MessageValues {
    var result = self
    for index in result.pairs.indices {
      let value = pairs[index].value
      let swedish = words.masked(value.sv)
      let english = value.en == value.sv ? swedish : words.masked(value.en)
      if swedish == nil, english == nil { continue }
      result.pairs[index].value = LocalizedText(
        sv: swedish ?? value.sv, en: english ?? value.en)
    }
    return result
  }

  /// `template` with every `{name}` that has a value replaced by it.
  package func render(_ template: LocalizedText, in language: Language) -> String {
    let template = template.text(in: language)
    guard !pairs.isEmpty else { return template }
    // Bytes: by `Character`, a message cost 25,000 instructions.
    let bytes = Array(template.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var start = 0
    while start < bytes.count {
      guard bytes[start] == UInt8(ascii: "{"),
        let close = bytes[start...].firstIndex(of: UInt8(ascii: "}"))
      else {
        result.append(bytes[start])
        start += 1
        continue
      }
      let name = bytes[start + 1..<close]
      if let pair = pairs.first(where: { $0.name.utf8.elementsEqual(name) }) {
        result.append(contentsOf: pair.value.text(in: language).utf8)
      } else {
        result.append(contentsOf: bytes[start...close])
      }
      start = close + 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
