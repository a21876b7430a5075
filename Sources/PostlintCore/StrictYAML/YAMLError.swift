/// Why a text is outside the YAML subset, where, and what to write instead.
package struct YAMLError: Error, Hashable, Sendable {
  /// What was met. Raw values are stable: tests and tools name them.
  package enum Construct: String, CaseIterable, Hashable, Sendable {
    case alias
    case ambiguousLine = "ambiguous-line"
    case anchor
    case blockScalarHeader = "block-scalar-header"
    case blockScalarIndentation = "block-scalar-indentation"
    case complexKey = "complex-key"
    case contentAfterValue = "content-after-value"
    case controlCharacter = "control-character"
    case directive
    case duplicateKey = "duplicate-key"
    case emptyListItem = "empty-list-item"
    case escape
    case expectedKey = "expected-key"
    case flowMap = "flow-map"
    case forbiddenStart = "forbidden-start"
    case indentation
    case listAfterColon = "list-after-colon"
    case longKey = "long-key"
    case mergeKey = "merge-key"
    case missingComma = "missing-comma"
    case missingKey = "missing-key"
    case nestedColon = "nested-colon"
    case severalDocuments = "several-documents"
    case tab
    case tag
    case tooDeep = "too-deep"
    case tooLarge = "too-large"
    case tooManyKeys = "too-many-keys"
    case unclosedBracket = "unclosed-bracket"
    case unclosedQuote = "unclosed-quote"
  }

  package let construct: Construct
  /// In bytes of the source: on character boundaries, and inside the range that was parsed.
  package let range: ByteRange
  /// The name in the text that the messages quote: a key, a sign, an escape. Empty where none is.
  package let detail: String

  init(_ construct: Construct, _ range: ByteRange, _ detail: String = "") {
    self.construct = construct
    self.range = range
    self.detail = detail
  }

  /// What is wrong.
  package var text: LocalizedText { fill(YAMLErrorText.text(construct)) }

  /// What to write instead, in the imperative.
  package var help: LocalizedText { fill(YAMLErrorText.help(construct)) }

  private func fill(_ template: LocalizedText) -> LocalizedText {
    LocalizedText(sv: fill(template.sv), en: fill(template.en))
  }

  private func fill(_ template: String) -> String {
    let parts = template.split(separator: "{}", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return template }
    return parts[0] + detail + parts[1]
  }
}
