/// A contest that turns to people under 18, or that does not say that one must be 18.
package enum ContestMinors: Rule {
  package static let info = RuleInfo(
    id: "contest/minors", severity: .error,
    title: LocalizedText(sv: "tävling för personer under 18 år", en: "contest open to under-18s"),
    why: LocalizedText(
      sv: """
        Tävlingar får inte rikta sig till personer under 18 år. Utan en åldersgräns i texten kan \
        barn delta, lämna personuppgifter och bli lovade ett pris som de inte kan få.
        """,
      en: """
        Contests must not be aimed at people under 18. Without an age limit in the text, children \
        can take part, hand over personal data and be promised a prize they cannot receive.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Plattformarnas kampanjregler: åldersgräns ska framgå",
          en: "The platforms' promotion rules: eligibility such as age must be stated"))
    ],
    bad: RuleExample(
      """
      Vinn en heldag på Motala bad! Tävlingen är öppen för ⟦barn⟧ – gissa hur många liter bassängen \
      rymmer i en kommentar.
      """),
    good: RuleExample(
      """
      Vinn en heldag på Motala bad! Gissa hur många liter bassängen rymmer i en kommentar. Du måste \
      ha fyllt 18 år för att delta.
      """),
    messages: [.statedAge, .limitBelow18, .addressedToMinors, .noAgeLimit, .ageOnlyInMetadata])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let contest = ContestPost(context) else { return }
    var isReported = false
    let stated = contest.stated?.minimumAge
    if let stated, stated.value < 18 {
      sink.report(
        .statedAge, ["age": LocalizedText(String(stated.value))], at: stated.range,
        field: stated.field)
      isReported = true
    }
    let ages = AgeStatements(contest)
    if let limit = ages.lowerLimit {
      sink.report(.limitBelow18, ["age": LocalizedText(String(limit.age))], at: limit.range)
    } else if let young = ages.youngRange {
      report(young, contest, &sink)
    } else if ages.requiresAdult {
      return
    } else if let child = contest.addressedChild {
      report(child.range, contest, &sink)
    } else if !isReported {
      sink.report(stated == nil ? .noAgeLimit : .ageOnlyInMetadata, at: nil)
    }
  }

  private static func report(
    _ range: ByteRange, _ contest: ContestPost, _ sink: inout DiagnosticSink
  ) {
    let words = contest.text.source.string(in: range)
    sink.report(.addressedToMinors, ["words": LocalizedText(words)], at: range)
  }
}

extension ContestPost {
  /// A word for children in a sentence that invites to the contest, or a phrase such as "hela
  /// familjen" that does so anywhere.
  fileprivate var addressedChild: CueHit? {
    cues.hits(.child).first { hit in
      guard !isNegated(hit) else { return false }
      return hit.tokenCount > 1
        || company(of: hit).meets([.contestInvite, .contestNoun, .takePart, .condition])
    }
  }
}

extension Message {
  fileprivate static let statedAge = Message(
    "stated-age",
    LocalizedText(
      sv: "Åldersgränsen är {age} år, men tävlingar får inte rikta sig till personer under 18 år.",
      en: "The age limit is {age}, but contests must not be aimed at people under 18."),
    help: LocalizedText(
      sv: """
        Ändra åldersgränsen till 18 och skriv i texten: ”Du måste ha fyllt 18 år för att delta.”
        """,
      en: "Change the limit to 18 and write in the text: “You must be 18 or over to take part.”"))

  fileprivate static let limitBelow18 = Message(
    "limit-below-18",
    LocalizedText(
      sv: "Texten släpper in deltagare från {age} år, men åldersgränsen ska vara 18 år.",
      en: "The text lets people take part from the age of {age}, but the limit must be 18."),
    help: LocalizedText(
      sv: "Skriv i stället: ”Du måste ha fyllt 18 år för att delta.”",
      en: "Write instead: “You must be 18 or over to take part.”"))

  fileprivate static let addressedToMinors = Message(
    "addressed-to-minors",
    LocalizedText(
      sv: "”{words}” riktar tävlingen till personer under 18 år.",
      en: "“{words}” aims the contest at people under 18."),
    help: LocalizedText(
      sv: """
        Rikta tävlingen till vuxna och skriv till exempel: ”Du måste ha fyllt 18 år för att \
        delta.”
        """,
      en: "Address adults and write for example: “You must be 18 or over to take part.”"))

  fileprivate static let noAgeLimit = Message(
    "no-age-limit",
    LocalizedText(
      sv: "Texten säger inte att deltagarna måste ha fyllt 18 år.",
      en: "The text does not say that participants must be 18 or over."),
    help: LocalizedText(
      sv: "Lägg till: ”Du måste ha fyllt 18 år för att delta.”",
      en: "Add: “You must be 18 or over to take part.”"))

  fileprivate static let ageOnlyInMetadata = Message(
    "age-only-in-metadata",
    LocalizedText(
      sv: "Åldersgränsen står bara i metadata överst i filen, inte i texten som deltagarna läser.",
      en: "The age limit is only in the metadata, not in the text that participants read."),
    help: LocalizedText(
      sv: "Lägg till i texten: ”Du måste ha fyllt 18 år för att delta.”",
      en: "Add to the text: “You must be 18 or over to take part.”"))
}
