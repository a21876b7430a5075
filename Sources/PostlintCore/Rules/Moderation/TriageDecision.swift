/// Walks an incoming comment through a policy: Tyresö's flow chart, with each policy's own answers.
///
/// Is it to be removed? Then screenshot, removal, register, report. Otherwise: can it be answered here,
/// or who can answer it? And is it to be registered?
struct TriageDecision {
  /// What the comment counts as.
  let kind: CommentKind
  private let policy: TriagePolicy
  private let context: RuleContext
  /// Minutes of local time; nil where the draft does not say.
  private let received: Int?

  /// - Parameter kinds: what the comment is, the gravest first; not empty.
  init(_ kinds: [CommentKind], _ policy: TriagePolicy, _ context: RuleContext) {
    self.policy = policy
    self.context = context
    received = context.metadata.reply?.received.map {
      SwedishTime.local($0.value, assuming: OfficeCalendar.minutesPerDay - 1)
    }
    kind = kinds.first { Self.counts($0, policy) } ?? .opinion
  }

  /// Swearing and parties' messages that the policy lets stay do not decide what the comment is.
  private static func counts(_ kind: CommentKind, _ policy: TriagePolicy) -> Bool {
    switch kind {
    case .obscenity, .profanity, .partyPolitics: policy.removes.contains(kind)
    default: true
    }
  }

  var triage: Triage {
    Triage(
      kind: kind.rawValue, action: action, needsScreenshot: needsScreenshot,
      registration: registration.0, registrationReason: registration.reason, answer: answer,
      removal: removal, recipients: recipients, sections: policy.sections(parts))
  }

  // MARK: What to do

  private var isRemoved: Bool { policy.removes.contains(kind) }

  private var action: Triage.Action {
    if kind.needsReview { return .review }
    if isRemoved { return canDelete ? policy.removal : .hide }
    switch kind {
    case .individualCase, .politicalQuestion, .faultReport, .complaint, .suggestion:
      return .forward
    case .question, .foreignLanguage: return .answer
    case .opinion: return policy.answersOpinions ? .answer : .nothing
    default: return .nothing
    }
  }

  /// Others' posts on X can be hidden below one's own, and not deleted.
  private var canDelete: Bool { context.draft.channels != [.x] }

  /// What may be a crime is kept as evidence, whatever the policy says.
  private var needsScreenshot: Bool {
    kind.isUnlawfulOnBoards || ((isRemoved || kind.needsReview) && policy.takesScreenshot)
  }

  private var recipients: [Triage.Recipient] {
    if kind.isUnlawfulOnBoards { return policy.crimeReports }
    return isRemoved && kind != .individualCase ? policy.removalReports : []
  }

  // MARK: Until when

  private var answer: Triage.Deadline? {
    switch action {
    case .answer, .forward: break
    default: return nil
    }
    guard let times = policy.times else { return Self.soon }
    if let received {
      guard let (limit, due) = times.first(on: context.draft.channels, from: received) else {
        return Self.soon
      }
      let moment =
        limit.unit == .workingDays
        ? MomentText.day(OfficeCalendar.date(of: due)) : MomentText.text(due)
      return Triage.Deadline(
        moment: MomentText.iso(due),
        text: LocalizedText(sv: "senast \(moment.sv)", en: "by \(moment.en)"))
    }
    guard let limit = times.first(on: context.draft.channels) else { return Self.soon }
    return Triage.Deadline(
      moment: nil, text: LocalizedText(sv: "inom \(limit.text.sv)", en: "within \(limit.text.en)"))
  }

  private static let soon = Triage.Deadline(
    moment: nil, text: LocalizedText(sv: "så snart det går", en: "as soon as possible"))

  private var removal: Triage.Deadline? {
    guard isRemoved || kind.isUnlawfulOnBoards else { return nil }
    let isDoubtful = kind.needsReview
    guard policy.removalHours > 0 else {
      return Triage.Deadline(
        moment: nil,
        text: isDoubtful
          ? LocalizedText(sv: "genast, om det är vad det ser ut som", en: "at once, if it is so")
          : LocalizedText(sv: "genast", en: "at once"))
    }
    guard let received else {
      return Triage.Deadline(
        moment: nil,
        text: LocalizedText(
          sv: "genast, senast inom \(policy.removalHours) timmar",
          en: "at once, within \(policy.removalHours) hours at the latest"))
    }
    let due = SwedishTime.local(
      ofUTC: SwedishTime.utc(ofLocal: received) + policy.removalHours * 60)
    let moment = MomentText.text(due)
    return Triage.Deadline(
      moment: MomentText.iso(due),
      text: LocalizedText(
        sv: "genast, senast \(moment.sv)", en: "at once, by \(moment.en) at the latest"))
  }
}

// MARK: - The register

extension TriageDecision {
  private var registration: (Triage.Registration, reason: LocalizedText) {
    let isListed = policy.registers.contains(kind)
    if kind == .secrecy, isListed {
      return (
        .must,
        LocalizedText(
          sv: "uppgifter som kan omfattas av sekretess ska tas om hand",
          en: "what may be secret must be taken care of")
      )
    }
    if isRemoved || kind.needsReview, kind != .individualCase {
      if policy.registersRemoved, isRemoved {
        return (
          .must,
          LocalizedText(
            sv: "det som tas bort diarieförs, med skälet till att det togs bort",
            en: "what is removed is registered, with the reason for removing it")
        )
      }
      switch kind {
      case .profanity, .obscenity, .spam, .advertising:
        return (
          .needNot,
          LocalizedText(
            sv: "av ringa betydelse, får gallras", en: "of little importance, may be discarded")
        )
      default:
        return (
          .review,
          LocalizedText(
            sv: "ja, om det leder till en åtgärd eller en anmälan",
            en: "yes, if it leads to action or a report")
        )
      }
    }
    switch kind {
    case .faultReport, .complaint, .individualCase:
      if isListed { return (.must, Self.leadsToAction) }
      return (.review, policy.receiverRegisters ? Self.byReceiver : Self.ifItBecomesACase)
    case .politicalQuestion:
      if isListed {
        return (
          .must,
          LocalizedText(
            sv: "frågan hanteras i den ordinarie ärendehanteringen",
            en: "the question goes to ordinary case handling")
        )
      }
      return (.needNot, Self.minor)
    case .question, .foreignLanguage:
      return (
        .needNot,
        LocalizedText(
          sv: "en enkel fråga som får svar", en: "a simple question that gets an answer")
      )
    default: return (.needNot, Self.minor)
    }
  }

  private static let leadsToAction = LocalizedText(
    sv: "leder till en åtgärd eller hör till ett ärende", en: "leads to action or is part of a case"
  )
  private static let byReceiver = LocalizedText(
    sv: "den som tar emot den ansvarar för diarieföringen",
    en: "whoever receives it is responsible for registering it")
  private static let ifItBecomesACase = LocalizedText(
    sv: "ja, om det blir ett ärende eller hör till ett",
    en: "yes, if it becomes or belongs to a case")
  private static let minor = LocalizedText(
    sv: "av tillfällig eller ringa betydelse", en: "of passing or little importance")

  // MARK: Where it stands

  /// The options that name the sections which say so, the most telling first.
  private var parts: [String] {
    let own: [String] =
      switch kind {
      case .secrecy, .personalData: ["section-secrecy", "section-remove"]
      case .individualCase: ["section-case", "section-forward"]
      case .politicalQuestion: ["section-politics", "section-forward"]
      case .faultReport, .complaint, .suggestion: ["section-forward", "section-answer"]
      case _ where isRemoved || kind.needsReview: ["section-remove"]
      default: ["section-answer"]
      }
    return own + ["section-register"]
  }
}
