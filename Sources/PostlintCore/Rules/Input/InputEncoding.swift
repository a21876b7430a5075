/// Bytes that are no text, and characters that make a text look other than it is.
///
/// A file that is not UTF-8 has no characters to check, so the linter reports that itself, with
/// ``diagnostic(for:)``. In a text, NUL bytes and the controls of the bidirectional algorithm
/// (UAX 9: embeddings, overrides and isolates) are reported. The marks U+200E and U+200F are not:
/// they are harmless, and word processors leave them behind.
package enum InputEncoding: Rule {
  package static let info = RuleInfo(
    id: "input/encoding",
    severity: .error,
    title: LocalizedText(sv: "tecken som inte är text", en: "characters that are not text"),
    why: LocalizedText(
      sv: "Kanalerna läser UTF-8. I annat fall blir å, ä och ö till andra tecken. Osynliga tecken "
        + "som vänder läsriktningen gör att det som visas inte är det som skärmläsaren läser.",
      en: "Channels read UTF-8; anything else turns å, ä and ö into other characters. Invisible "
        + "characters that reverse the direction make what is shown differ from what a screen "
        + "reader says."),
    basis: [
      Basis("RFC 3629", link: "https://www.rfc-editor.org/rfc/rfc3629"),
      Basis("Unicode Standard Annex #9", link: "https://www.unicode.org/reports/tr9/"),
    ],
    kinds: RuleInfo.allKinds,
    bad: RuleExample(
      "Loppis på Stora torget på lördag kl. 10–14. Anmäl dig på ⟦\u{202E}⟧motala.se/loppis."),
    good: RuleExample(
      "Loppis på Stora torget på lördag kl. 10–14. Anmäl dig på motala.se/loppis."),
    messages: [.notUTF8, .latin1, .utf16, .nul, .bidi])

  /// Findings beyond which a text is hardly one: the first ones are enough to act on.
  private static let most = 50

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let source = context.draft.source
    var count = 0
    for suspect in SuspectCharacters(source.bytes) {
      count += 1
      guard count <= most else { return }
      let field = context.draft.body.contains(suspect.range) ? "body" : ""
      switch suspect.kind {
      case .nul:
        sink.report(.nul, at: suspect.range, field: field, fixes: [removal(of: suspect.range)])
      case .bidi(let scalar):
        sink.report(
          .bidi, ["name": LocalizedText(scalar)], at: suspect.range, field: field,
          fixes: [removal(of: suspect.range)])
      }
    }
  }

  /// The finding about a file that is no UTF-8 text. It has no range: without text there are no
  /// lines and columns, and the message tells the offset.
  package static func diagnostic(for error: EncodingError) -> Diagnostic {
    let message: Message =
      switch error.guess {
      case .latin1: .latin1
      case .utf16: .utf16
      case .unknown: .notUTF8
      }
    return Diagnostic(
      rule: info.id, severity: info.severity, confidence: info.confidence, message: message,
      values: ["offset": LocalizedText(String(error.offset))], range: nil)
  }

  private static func removal(of range: ByteRange) -> Fix {
    Fix(
      LocalizedText(sv: "Ta bort det osynliga tecknet", en: "Remove the invisible character"),
      .suggestion, edits: [Edit(range, "")])
  }
}

extension Message {
  fileprivate static let notUTF8 = Message(
    "not-utf8",
    LocalizedText(
      sv: "Filen är ingen text i UTF-8: byte {offset} hör inte hemma där.",
      en: "The file is not text in UTF-8: byte {offset} does not belong there."),
    help: LocalizedText(
      sv: "Kontrollera att det är rätt fil. Är det en text, spara den som UTF-8.",
      en: "Check that it is the right file. If it is a text, save it as UTF-8."))

  fileprivate static let latin1 = Message(
    "latin1",
    LocalizedText(
      sv: "Filen är sparad som Latin-1 eller Windows-1252, inte UTF-8 (byte {offset}).",
      en: "The file is saved as Latin-1 or Windows-1252, not UTF-8 (byte {offset})."),
    help: LocalizedText(
      sv: "Välj Spara som … i redigeringsprogrammet och kodningen UTF-8.",
      en: "Choose Save as … in your editor, and the encoding UTF-8."))

  fileprivate static let utf16 = Message(
    "utf16",
    LocalizedText(
      sv: "Filen är sparad som UTF-16 (”Unicode”), inte UTF-8 (byte {offset}).",
      en: "The file is saved as UTF-16 (“Unicode”), not UTF-8 (byte {offset})."),
    help: LocalizedText(
      sv: "Välj Spara som … i redigeringsprogrammet och kodningen UTF-8.",
      en: "Choose Save as … in your editor, and the encoding UTF-8."))

  fileprivate static let nul = Message(
    "nul",
    LocalizedText(sv: "Nolltecken i texten.", en: "A NUL character in the text."),
    help: LocalizedText(
      sv: "Ta bort tecknet. Följer det fler, är filen kanske ingen text.",
      en: "Remove the character. If more follow, the file may be no text at all."))

  fileprivate static let bidi = Message(
    "bidi-control",
    LocalizedText(
      sv: "Osynligt tecken som styr läsriktningen ({name}).",
      en: "An invisible character that controls the reading direction ({name})."),
    help: LocalizedText(
      sv: "Ta bort tecknet. Text på arabiska och hebreiska får rätt riktning ändå.",
      en: "Remove the character. Arabic and Hebrew text finds its direction without it."))
}
