/// The words that a screen reader adds to what is written.
enum ReadingWords {
  static let link = LocalizedText(sv: "länk", en: "link")
  static let hashtag = LocalizedText(sv: "nummertecken", en: "number sign")
  static let mention = LocalizedText(sv: "snabel-a", en: "at")
  static let email = LocalizedText(sv: "e-post", en: "e-mail")
  static let heading = LocalizedText(sv: "rubrik", en: "heading")
  static let noDescription = LocalizedText(sv: "ingen beskrivning", en: "no description")
  static let noText = LocalizedText(sv: "länk utan text", en: "link without text")
  static let emoji = LocalizedText(sv: "okänd emoji", en: "unknown emoji")

  /// What kind of file a media item is.
  static func media(_ type: MediaType?) -> LocalizedText {
    switch type {
    case .image, nil: LocalizedText(sv: "bild", en: "image")
    case .video: LocalizedText(sv: "film", en: "video")
    case .audio: LocalizedText(sv: "ljud", en: "audio")
    case .document: LocalizedText(sv: "dokument", en: "document")
    }
  }

  /// What is said before the letter of a typeface; screen readers begin its Unicode name so.
  static func letter(_ kind: StyledLetter.Kind) -> LocalizedText {
    switch kind {
    case .mathematical, .letterlike: LocalizedText(sv: "matematiskt", en: "mathematical")
    case .fullWidth: LocalizedText(sv: "fullbrett", en: "fullwidth")
    case .enclosed, .enclosedEmoji: LocalizedText(sv: "inringat", en: "circled")
    case .regional: LocalizedText(sv: "regional indikator", en: "regional indicator")
    case .smallCapital: LocalizedText(sv: "kapitäl", en: "small capital")
    case .raised: LocalizedText(sv: "upphöjt", en: "superscript")
    case .lowered: LocalizedText(sv: "nedsänkt", en: "subscript")
    case .turned: LocalizedText(sv: "vänt", en: "turned")
    case .cyrillic: LocalizedText(sv: "kyrilliskt", en: "Cyrillic")
    case .greek: LocalizedText(sv: "grekiskt", en: "Greek")
    case .cherokee: LocalizedText(sv: "cherokesiskt", en: "Cherokee")
    case .syllabic: LocalizedText(sv: "kanadensiskt", en: "Canadian")
    }
  }
}
