/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    case notUTF8
    case unexpectedEnd
    case expectedValue
    case expectedKey
    case expectedColon
    case expectedCommaOrBracket
    case extraText
    case controlCharacter
    case invalidEscape
    /// Half of a UTF-16 pair: no character.
    case loneSurrogate
    case invalidNumber
    /// More nesting than ``JSONReader/maximumDepth``.
    case tooDeep
  }

  /// Bytes from the start of the text.
  package let offset: Int
  package let reason: Reason

  package init(offset: Int, _ reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  /// What is wrong, in a sentence without its place.
  package var text: LocalizedText {
    switch reason {
    case .notUTF8: LocalizedText(sv: "texten är inte UTF-8", en: "the text is not UTF-8")
    case .unexpectedEnd:
      LocalizedText(sv: "texten tar slut för tidigt", en: "the text ends too early")
    case .expectedValue: LocalizedText(sv: "här ska ett värde stå", en: "a value belongs here")
    case .expectedKey:
      LocalizedText(sv: "här ska en nyckel inom citattecken stå", en: "a quoted key belongs here")
    case .expectedColon: LocalizedText(sv: "här ska ett kolon stå", en: "a colon belongs here")
    case .expectedCommaOrBracket:
      LocalizedText(
        sv: "här ska ett komma eller en slutparentes stå",
        en: "a comma or a closing bracket belongs here")
    case .extraText: LocalizedText(sv: "texten fortsätter efter värdet", en: "text after the value")
    case .controlCharacter:
      LocalizedText(
        sv: "styrtecken måste skrivas med omvänt snedstreck",
        en: "control characters must be escaped")
    case .invalidEscape: LocalizedText(sv: "okänd teckenkod", en: "unknown escape")
    case .loneSurrogate:
      LocalizedText(sv: "halvt surrogatpar", en: "half of a surrogate pair")
    case .invalidNumber: LocalizedText(sv: "talet är felskrivet", en: "malformed number")
    case .tooDeep:
      LocalizedText(
        sv: "mer än \(JSONReader.maximumDepth) nivåer djupt",
        en: "nested deeper than \(JSONReader.maximumDepth) levels")
    }
  }
}
