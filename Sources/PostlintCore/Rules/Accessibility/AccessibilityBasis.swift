extension Basis {
  /// What binds Swedish public bodies to accessible posts, also on channels that are not their own:
  /// there "so far as possible" (Digg's guidance, chapter 6).
  static let accessibilityAct = Basis(
    LocalizedText(
      sv: "lagen (2018:1937) om tillgänglighet till digital offentlig service, 10 §",
      en: "the Swedish Act (2018:1937) on the accessibility of digital public services, "
        + "section 10"),
    link: "https://www.digg.se/kunskap-och-stod/digital-tillganglighet/rattslig-vagledning/6")

  static let nonTextContent = Basis(
    LocalizedText(
      sv: "WCAG 2.1, 1.1.1 Icke-textuellt innehåll (A)",
      en: "WCAG 2.1, 1.1.1 Non-text Content (A)"),
    link: "https://www.w3.org/WAI/WCAG21/Understanding/non-text-content")

  static let captions = Basis(
    "WCAG 2.1, 1.2.2 (A)", link: "https://www.w3.org/TR/WCAG21/#captions-prerecorded")
}
