/// A profile that does not name the crimes that must not occur in comments. Silent where it links
/// to a rules page that was not read.
package enum ProfileIllegalContent: Rule {
  package static let info = RuleInfo(
    id: "profile/illegal-content", severity: .warning, confidence: .medium,
    title: LocalizedText(sv: "olagligt innehåll nämns inte", en: "illegal content not mentioned"),
    why: LocalizedText(
      sv: """
        Den som håller en sida där andra kan skriva måste ta bort vissa brottsliga inlägg. \
        Besökarna ska veta vilka, så att de inte skriver dem och förstår varför de försvinner.
        """,
      en: """
        Whoever keeps a page where others can write must remove certain criminal posts. Visitors \
        should know which, so that they do not write them and understand why they disappear.
        """),
    basis: [Basis(LocalizedText("Lag (1998:112) om ansvar för elektroniska anslagstavlor 5 §"))],
    kinds: [.profile],
    options: [
      RuleOption(
        "items",
        default: .list(["incitement", "hate-speech", "child-abuse", "violence", "copyright"]),
        LocalizedText(
          sv: """
            De brott som ska nämnas: incitement (uppvigling), hate-speech (hets mot folkgrupp), \
            child-abuse (barnpornografi), violence (olaga våldsskildring), copyright (intrång i \
            upphovsrätt).
            """,
          en: """
            The crimes to be named: incitement, hate-speech, child-abuse (child pornography), \
            violence (unlawful depiction of violence), copyright.
            """))
    ],
    bad: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Här berättar vi om det som händer i Perstorps kommun.
      """),
    good: RuleExample(
      """
      ---
      kind: profile
      account: Perstorps kommun
      ---
      Här berättar vi om det som händer i Perstorps kommun. Vi tar bort inlägg som innehåller \
      uppvigling, hets mot folkgrupp, barnpornografi, olaga våldsskildring eller intrång i \
      upphovsrätt.
      """),
    messages: [.missing, .incomplete, .notRemoved])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let statements = context.statements, !statements.linksToRules else { return }
    let wanted = context.options.list("items").compactMap(IllegalContent.init(rawValue:))
    guard !wanted.isEmpty else { return }
    let missing = wanted.filter { !statements.contains($0.word) }
    let items: MessageValues = ["items": missing.map(\.displayName).listed]
    if missing.count == wanted.count, !statements.contains(.unlawful) {
      sink.report(.missing, items, at: nil)
    } else if !missing.isEmpty {
      sink.report(.incomplete, items, at: nil)
    } else if !statements.contains(.removal), !statements.contains(.forbidden) {
      sink.report(.notRemoved, at: nil)
    }
  }
}

/// The crimes of 5 § of the act on electronic bulletin boards that a policy asks to name.
private enum IllegalContent: String {
  case incitement
  case hateSpeech = "hate-speech"
  case childAbuse = "child-abuse"
  case violence
  case copyright

  var word: StatementWord {
    switch self {
    case .incitement: .incitement
    case .hateSpeech: .hateSpeech
    case .childAbuse: .childAbuse
    case .violence: .violence
    case .copyright: .copyright
    }
  }

  var displayName: LocalizedText {
    switch self {
    case .incitement: LocalizedText(sv: "uppvigling", en: "incitement to crime")
    case .hateSpeech: LocalizedText(sv: "hets mot folkgrupp", en: "agitation against a group")
    case .childAbuse: LocalizedText(sv: "barnpornografi", en: "child pornography")
    case .violence: LocalizedText(sv: "olaga våldsskildring", en: "unlawful depiction of violence")
    case .copyright: LocalizedText(sv: "intrång i upphovsrätt", en: "copyright infringement")
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Beskrivningen säger inte att olagligt innehåll tas bort.",
      en: "The description does not say that illegal content is removed."),
    help: LocalizedText(
      sv: "Räkna upp det som tas bort: {items}.",
      en: "List what is removed: {items}."))

  fileprivate static let incomplete = Message(
    "incomplete",
    LocalizedText(
      sv: "Bland det olagliga innehåll som tas bort saknas {items}.",
      en: "The list of illegal content that is removed lacks {items}."),
    help: LocalizedText(
      sv: """
        Lägg till det som saknas. Lagen nämner numera också olaga hot och olaga \
        integritetsintrång.
        """,
      en: """
        Add what is missing. The law now also names unlawful threats and breach of personal \
        integrity.
        """))

  fileprivate static let notRemoved = Message(
    "not-removed",
    LocalizedText(
      sv: "Beskrivningen nämner olagligt innehåll men säger inte att det tas bort.",
      en: "The description mentions illegal content but does not say that it is removed."),
    help: LocalizedText(
      sv: "Skriv till exempel: ”Sådana inlägg tar vi bort.”",
      en: "Write for example: “We remove such posts.”"))
}
