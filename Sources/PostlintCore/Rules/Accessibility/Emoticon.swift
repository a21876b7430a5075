/// Faces, hearts and pictures drawn with ordinary signs.
///
/// Every emoticon is a finding of its own; a picture of several lines is one, with the emoticons in
/// it.
package enum Emoticon: Rule {
  package static let info = RuleInfo(
    id: "accessibility/emoticon",
    severity: .info,
    confidence: .high,
    title: LocalizedText(sv: "smiley av skiljetecken", en: "emoticon or ASCII art"),
    why: LocalizedText(
      sv: """
        Skärmläsare läser tecknen ett och ett, ”kolon högerparentes”, eller hoppar över dem. Då går \
        glimten i ögat förlorad, och en hel teckning blir en lång rad obegripliga tecken.
        """,
      en: """
        Screen readers say the signs one by one, “colon right parenthesis”, or skip them. The \
        twinkle in the eye is lost, and a whole drawing becomes a long row of meaningless signs.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "WCAG 2.1, 1.1.1 Icke-textuellt innehåll (A), teknik H86",
          en: "WCAG 2.1, 1.1.1 Non-text Content (A), technique H86"),
        link: "https://www.w3.org/WAI/WCAG21/Techniques/html/H86")
    ],
    bad: RuleExample(
      """
      Nu är isen spolad på Råssnäs och skridskorna går att låna gratis hela helgen.

      Vi ses där ⟦:)⟧
      """),
    good: RuleExample(
      """
      Nu är isen spolad på Råssnäs och skridskorna går att låna gratis hela helgen.

      Vi ses där! 😊
      """),
    messages: [.emoticon, .drawing])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let text = context.text
    let drawings = SignDrawing.all(in: text)
    var next = 0
    for index in text.emoticons {
      let range = text.tokens[index].range
      while next < drawings.count, drawings[next].start <= range.start {
        sink.report(.drawing, at: drawings[next])
        next += 1
      }
      if next > 0, range.end <= drawings[next - 1].end { continue }
      sink.report(.emoticon, ["emoticon": LocalizedText(text.text(index))], at: range)
    }
    for drawing in drawings[next...] { sink.report(.drawing, at: drawing) }
  }
}

extension Message {
  fileprivate static let emoticon = Message(
    "emoticon",
    LocalizedText(
      sv: "{emoticon} läses upp tecken för tecken, eller inte alls.",
      en: "{emoticon} is spoken sign by sign, or not at all."),
    help: LocalizedText(
      sv: "Skriv en riktig emoji sist i meningen, eller säg det med ord.",
      en: "Put a real emoji at the end of the sentence, or say it in words."))

  fileprivate static let drawing = Message(
    "drawing",
    LocalizedText(
      sv: "Raderna är en bild ritad med tecken. Skärmläsare läser tecknen ett och ett.",
      en: "These lines are a picture drawn with signs. Screen readers say the signs one by one."),
    help: LocalizedText(
      sv: "Lägg till en riktig bild med alternativtext, eller ta bort teckningen.",
      en: "Add a real image with alt text, or remove the drawing."))
}
