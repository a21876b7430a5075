/// Images, films and sound without a stated source or permission, sources that the policy does not
/// allow, and long quotations without an author.
package enum ConductCopyright: Rule {
  package static let info = RuleInfo(
    id: "conduct/copyright",
    severity: .warning,
    confidence: .medium,
    title: LocalizedText(
      sv: "upphovsrätt som inte är klar", en: "copyright that is not settled"),
    why: LocalizedText(
      sv: """
        Den som har tagit en bild, gjort en film eller skrivit en text bestämmer var den får visas \
        och ska nämnas. Utan tillstånd kan kommunen bli skyldig att betala, och den som publicerar i \
        en social kanal ger plattformen rätt att använda verket.
        """,
      en: """
        Whoever took a picture, made a film or wrote a text decides where it may be shown, and must \
        be named. Without permission the organisation may have to pay, and publishing in a social \
        channel gives the platform a right to use the work.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Upphovsrättslagen (1960:729) 2, 3, 22 och 49 a §§",
          en: "Copyright Act (1960:729) sections 2, 3, 22 and 49 a"))
    ],
    options: [
      RuleOption(
        "sources", default: .list(["own", "image-bank", "agency", "permission"]),
        LocalizedText(
          sv: """
            Varifrån bilder får komma: own (egen), image-bank (bildbank), agency (bildbyrå), \
            permission (tillstånd).
            """,
          en: "Where images may come from: own, image-bank, agency, permission.")),
      RuleOption(
        "quotation-words", default: .integer(40),
        LocalizedText(
          sv: """
            Citat med fler ord än så ska ha en upphovsman. Lagen har inget tal; 40 ord är gränsen \
            för blockcitat i APA 7.
            """,
          en: """
            Quotations with more words need an author. The law has no number; 40 words is where APA \
            7 begins a block quotation.
            """)),
    ],
    bad: RuleExample(
      """
      ---
      medier:
        - fil: ⟦vinterkväll.jpg⟧
          alt: Snötäckta träd i gatlyktans sken.
      ---
      Nu är det vinter på riktigt.
      """),
    good: RuleExample(
      """
      ---
      medier:
        - fil: vinterkväll.jpg
          alt: Snötäckta träd i gatlyktans sken.
          källa: egen
      ---
      Nu är det vinter på riktigt.
      """),
    messages: [.missing, .notAllowed, .quotation])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    checkMedia(context, &sink)
    for quotation in LongQuotation.all(in: context) {
      sink.report(
        .quotation, ["count": LocalizedText("\(quotation.words)")], at: quotation.range,
        confidence: .low)
    }
  }

  private static func checkMedia(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let media = context.draft.media.filter { $0.type != nil && $0.type != .document }
    guard !media.isEmpty else { return }
    let allowed = context.options.list("sources")
    var credits = PhotoCredits.count(in: context.text)
    for item in media {
      let place = item.place
      if let source = item.source {
        guard !allowed.isEmpty, !allowed.contains(where: { names($0, source.value) }) else {
          continue
        }
        let list = allowed.compactMap(MediaSource.init(written:)).map(\.displayName)
        sink.report(
          .notAllowed, ["source": source.value.displayName, "allowed": list.listed],
          at: source.range, field: source.field)
      } else if !isCredited(item, context) {
        // "Foto: Anna Lind" in the text is for one image, "Foton: …" for all.
        if credits > 0 {
          credits -= 1
          continue
        }
        sink.report(
          .missing, ["item": context.named(item)], at: place.range, field: place.field)
      }
    }
  }

  private static func names(_ word: String, _ source: MediaSource) -> Bool {
    MediaSource(written: word) == source
  }

  /// The draft or the file itself names the photographer, the source or who has the rights.
  private static func isCredited(_ item: MediaItem, _ context: RuleContext) -> Bool {
    if let credit = item.credit(in: context.language) {
      return PublicationGrounds.statement(credit) == .present
    }
    return item.contents?.copyright(in: context.language) != nil
  }
}

extension MediaSource {
  /// In any of its spellings.
  fileprivate init?(written word: String) {
    let word = word.lowercased()
    guard let found = Self.allCases.first(where: { $0.spellings.contains(word) }) else {
      return nil
    }
    self = found
  }

  fileprivate var displayName: LocalizedText {
    switch self {
    case .own: LocalizedText(sv: "egen bild", en: "own image")
    case .imageBank: LocalizedText(sv: "bildbank", en: "image bank")
    case .agency: LocalizedText(sv: "bildbyrå", en: "picture agency")
    case .permission: LocalizedText(sv: "tillstånd", en: "permission")
    }
  }
}

extension RuleContext {
  /// "Bilden ”vinter.jpg”", to begin a sentence about the item.
  fileprivate func named(_ item: MediaItem) -> LocalizedText {
    let file = quotedFile(of: item)
    let word =
      switch item.type {
      case .video: LocalizedText(sv: "Filmen", en: "The film")
      case .audio: LocalizedText(sv: "Ljudfilen", en: "The sound file")
      case .document, .image, nil: LocalizedText(sv: "Bilden", en: "The image")
      }
    return LocalizedText(sv: word.sv + file.sv, en: word.en + file.en)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "{item} har varken källa, fotograf eller tillstånd angivet.",
      en: "{item} has neither a source, a photographer nor a permission stated."),
    help: LocalizedText(
      sv: """
        Skriv under filen ”källa: egen”, ”bildbank”, ”bildbyrå” eller ”tillstånd”, eller vem som \
        tagit bilden vid ”fotograf”. Vet du inte det, välj en annan bild.
        """,
      en: """
        Under the file, state “source: own”, “image-bank”, “agency” or “permission”, or who made it \
        at “credit”. If you do not know, choose another one.
        """))

  fileprivate static let notAllowed = Message(
    "not-allowed",
    LocalizedText(
      sv: "Källan är {source}, men ni använder bara bilder med källan {allowed}.",
      en: "The source is {source}, but you only use images with the source {allowed}."),
    help: LocalizedText(
      sv: "Välj en bild därifrån, eller lägg först in bilden i bildbanken.",
      en: "Choose an image from there, or put this one into the image bank first."))

  fileprivate static let quotation = Message(
    "quotation",
    LocalizedText(
      sv: "Ett citat på {count} ord har ingen upphovsman.",
      en: "A quotation of {count} words has no author."),
    help: LocalizedText(
      sv: """
        Skriv vem som har sagt eller skrivit det och var, eller korta citatet. Längre texter kräver \
        tillstånd.
        """,
      en: """
        Say who said or wrote it and where, or shorten the quotation. Longer texts need permission.
        """))
}
