/// What a policy says of comments: the options of ``ModerationTriage``, and the response times.
struct TriagePolicy {
  let removes: [CommentKind]
  let removal: Triage.Action
  let takesScreenshot: Bool
  let registers: [CommentKind]
  let registersRemoved: Bool
  let receiverRegisters: Bool
  let answersOpinions: Bool
  /// Hours to remove in; 0 is at once.
  let removalHours: Int
  let removalReports: [Triage.Recipient]
  let crimeReports: [Triage.Recipient]
  private let options: RuleOptions
  /// Nil where the policy sets no response time.
  let times: ResponseTimes?

  init(_ options: RuleOptions, responseTimes: RuleOptions?) {
    removes = options.list("remove").compactMap(CommentKind.init(rawValue:))
    removal = options.text("removal") == "hide" ? .hide : .delete
    takesScreenshot = options.flag("screenshot")
    let registered = options.list("register")
    registers = registered.compactMap(CommentKind.init(rawValue:))
    registersRemoved = registered.contains(Self.removed)
    receiverRegisters = options.flag("receiver-registers")
    answersOpinions = options.flag("answer-opinions")
    removalHours = options.integer("remove-hours")
    removalReports = options.list("report-removed").compactMap(Triage.Recipient.init(rawValue:))
    crimeReports = options.list("report-crime").compactMap(Triage.Recipient.init(rawValue:))
    times = responseTimes.map { ResponseTimes($0) }
    self.options = options
  }

  /// What `register` calls everything that is removed.
  static let removed = "removed"

  /// The sections of the document that are named for `parts`, each once, in that order.
  func sections(_ parts: [String]) -> [String] {
    var result: [String] = []
    for part in parts {
      let section = options.text(part)
      if !section.isEmpty, !result.contains(section) { result.append(section) }
    }
    return result
  }
}

extension TriagePolicy {
  private static let recipients = Triage.Recipient.allCases.map(\.rawValue)

  static let options: [RuleOption] =
    [
      RuleOption(
        "remove",
        default: .list(
          [.threat, .hate, .incitement, .violence, .secrecy, .personalData].map {
            (kind: CommentKind) in kind.rawValue
          }),
        choices: CommentKind.removable.map(\.rawValue),
        LocalizedText(
          sv: "Vad som tas bort ur kommentarsfältet. Standardvärdet är vad lag kräver.",
          en: "What is removed from the comments. The default is what law demands.")),
      RuleOption(
        "removal", default: .text("delete"), choices: ["hide", "delete"],
        LocalizedText(
          sv: "hide: dölj eller ta bort (Motala). delete: ta bort.",
          en: "hide: hide or delete (Motala). delete: delete.")),
      RuleOption(
        "remove-hours", default: .integer(0), maximum: 8_784,
        LocalizedText(
          sv: "Senast så många timmar efter att kommentaren kom ska den vara borta; 0 är genast "
            + "(Perstorp: 48).",
          en: "At the latest how many hours after it came a comment is to be gone; 0 is at once "
            + "(Perstorp: 48).")),
      RuleOption(
        "screenshot", default: .flag(false),
        LocalizedText(
          sv: "Ta en skärmbild innan något tas bort (Motala, Nyköping).",
          en: "Take a screenshot before anything is removed (Motala, Nyköping).")),
      RuleOption(
        "register", default: .list([CommentKind.secrecy.rawValue]),
        choices: [removed] + CommentKind.allCases.map(\.rawValue),
        LocalizedText(
          sv: "Vad som diarieförs; removed är allt som tas bort.",
          en: "What is entered in the register; removed is everything that is removed.")),
      RuleOption(
        "receiver-registers", default: .flag(false),
        LocalizedText(
          sv: "Den som tar emot en vidarebefordrad kommentar avgör om den diarieförs (Tyresö).",
          en: "Whoever receives a forwarded comment decides whether to register it (Tyresö).")),
      RuleOption(
        "answer-opinions", default: .flag(false),
        LocalizedText(
          sv: "Svara också på åsikter utan fråga (Perstorp, Tyresö).",
          en: "Answer opinions without a question too (Perstorp, Tyresö).")),
      RuleOption(
        "report-removed", default: .list([]), choices: recipients,
        LocalizedText(
          sv: "Till vem det som tas bort anmäls.", en: "To whom what is removed is reported.")),
      RuleOption(
        "report-crime", default: .list([Triage.Recipient.police.rawValue]), choices: recipients,
        LocalizedText(
          sv: "Till vem det som kan vara brottsligt anmäls.",
          en: "To whom what may be a crime is reported.")),
    ]
    + sectionNames.map { name, sv, en in
      RuleOption(
        name, default: .text(""),
        LocalizedText(
          sv: "Avsnittet i dokumentet som handlar om \(sv).", en: "The document’s section on \(en)."
        ))
    }

  /// The options that name sections, and what the sections are about.
  private static let sectionNames: [(String, String, String)] = [
    ("section-answer", "att svara", "answering"),
    ("section-remove", "vad som tas bort", "what is removed"),
    ("section-register", "diarieföring", "registration"),
    ("section-secrecy", "sekretess och personuppgifter", "secrecy and personal data"),
    ("section-forward", "att skicka vidare", "forwarding"),
    ("section-politics", "politiska frågor", "political questions"),
    ("section-case", "enskilda ärenden", "individuals’ cases"),
  ]
}
