/// A contest that does not say that the platform has nothing to do with it, or names the wrong one.
package enum ContestPlatformDisclaimer: Rule {
  package static let info = RuleInfo(
    id: "contest/platform-disclaimer", severity: .error,
    title: LocalizedText(
      sv: "bekräftelse om plattformen saknas", en: "no statement about the platform"),
    why: LocalizedText(
      sv: """
        Deltagarna ska förstå att det är kommunen, inte plattformen, som ansvarar för tävlingen. \
        Plattformarna kräver det, och utan bekräftelsen kan inlägget eller kontot stängas av.
        """,
      en: """
        Participants should understand that the municipality, not the platform, is responsible for \
        the contest. The platforms demand it, and without it the post or account may be suspended.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Metas regler för sidor, grupper och evenemang: kampanjer (läst i andra hand 2024)",
          en: "Meta's Pages, Groups and Events policies: promotions (read second-hand, 2024)"))
    ],
    bad: RuleExample(
      """
      Vinn ett bokpaket! Skriv i en kommentar vilken bok alla borde läsa. Du måste ha fyllt 18 år. \
      Villkor: motala.se/tavling
      """),
    good: RuleExample(
      """
      Vinn ett bokpaket! Skriv i en kommentar vilken bok alla borde läsa. Du måste ha fyllt 18 år. \
      Villkor: motala.se/tavling

      Tävlingen är inte på något sätt sponsrad, stödd eller administrerad av, eller knuten till, \
      Facebook.
      """),
    messages: [.missing, .wrongPlatform, .incomplete])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let contest = ContestPost(context) else { return }
    let platforms = contest.platforms
    guard context.draft.channels.isEmpty || !platforms.isEmpty else { return }
    let statement = PlatformStatement(contest)
    guard statement.isMade else {
      let name =
        platforms.isEmpty ? LocalizedText(sv: "[plattform]", en: "[platform]") : list(platforms)
      sink.report(.missing, ["platform": name], at: nil)
      return
    }
    let unnamed = platforms.filter { !statement.named.contains($0) }
    guard !unnamed.isEmpty,
      !(statement.isGeneral && platforms.count == 1 && statement.named.isEmpty)
    else { return }
    let isWrong = statement.named.isDisjoint(with: platforms) && !statement.named.isEmpty
    sink.report(
      isWrong ? .wrongPlatform : .incomplete,
      [
        "named": list(Channel.allCases.filter(statement.named.contains)),
        "platform": list(unnamed), "all": list(platforms),
      ],
      at: statement.range)
  }

  private static func list(_ channels: [Channel]) -> LocalizedText {
    func joined(_ word: String) -> String {
      let names = channels.map(\.displayName)
      guard let last = names.last, names.count > 1 else { return names.joined() }
      return names.dropLast().joined(separator: ", ") + " \(word) " + last
    }
    return LocalizedText(sv: joined("och"), en: joined("and"))
  }
}

/// What a contest's text says of the platforms: "inte sponsrad, stödd eller administrerad av …".
private struct PlatformStatement {
  /// True when some sentence makes the statement, of a named platform or of "plattformen".
  private(set) var isMade = false
  /// The statement speaks of "plattformen" or "kanalen".
  private(set) var isGeneral = false
  /// The channels that it names.
  private(set) var named: Set<Channel> = []
  /// The last platform named, else the last word for platforms.
  private(set) var range: ByteRange?

  init(_ contest: ContestPost) {
    let cues = contest.cues
    guard cues.contains(.sponsor), cues.contains(.negation) else { return }
    for sentence in contest.text.sentences {
      let found = cues.categories(in: sentence.tokens)
      guard found.contains(.sponsor), found.contains(.negation),
        found.meets([.platform, .platformNoun])
      else { continue }
      for hit in cues.hits(in: sentence.tokens) {
        read(hit, contest)
      }
    }
  }

  private mutating func read(_ hit: CueHit, _ contest: ContestPost) {
    if hit.categories.contains(.platform) {
      // The letter x alone is a platform only as a capital.
      guard hit.range.count > 1 || contest.text.source.bytes[hit.range.start] == UInt8(ascii: "X")
      else { return }
      named.formUnion(PlatformNames.channels(named: contest.text.lowercased(hit.token)))
      isMade = true
      range = hit.range
    } else if hit.categories.contains(.platformNoun) {
      isMade = true
      isGeneral = true
      range = range ?? hit.range
    }
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: """
        Texten säger inte att tävlingen är fristående från plattformen: inte sponsrad, stödd eller \
        administrerad av den och inte knuten till den.
        """,
      en: """
        The text does not say that the contest is independent of the platform: not sponsored, \
        supported or administered by it, nor associated with it.
        """),
    help: LocalizedText(
      sv: """
        Lägg till: ”Tävlingen är inte på något sätt sponsrad, stödd eller administrerad av, eller \
        knuten till, {platform}.”
        """,
      en: """
        Add: “This contest is in no way sponsored, supported or administered by, or associated \
        with, {platform}.”
        """))

  fileprivate static let wrongPlatform = Message(
    "wrong-platform",
    LocalizedText(
      sv: "Bekräftelsen nämner {named}, men inlägget publiceras på {all}.",
      en: "The statement names {named}, but the post is published on {all}."),
    help: LocalizedText(
      sv: """
        Ändra till: ”Tävlingen är inte på något sätt sponsrad, stödd eller administrerad av, eller \
        knuten till, {all}.”
        """,
      en: """
        Change to: “This contest is in no way sponsored, supported or administered by, or \
        associated with, {all}.”
        """))

  fileprivate static let incomplete = Message(
    "incomplete",
    LocalizedText(
      sv: "Bekräftelsen nämner inte {platform}, där inlägget också publiceras.",
      en: "The statement does not name {platform}, where the post is published too."),
    help: LocalizedText(
      sv: """
        Nämn alla plattformar: ”Tävlingen är inte på något sätt sponsrad, stödd eller \
        administrerad av, eller knuten till, {all}.”
        """,
      en: """
        Name every platform: “This contest is in no way sponsored, supported or administered by, \
        or associated with, {all}.”
        """))
}
