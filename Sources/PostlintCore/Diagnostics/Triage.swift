/// What is to be done with an incoming comment: the fields of a finding of `moderation/triage`.
///
/// Reports show them beside the message, JSON as an object of its own.
package struct Triage: Hashable, Sendable {
  package enum Action: String, CaseIterable, Hashable, Sendable {
    case answer
    /// To whoever can answer or act, telling the asker so.
    case forward
    /// Or delete.
    case hide
    case delete
    /// A person has to decide: never done by itself for threat, hate and attack.
    case review
    case nothing
  }

  /// Whether the comment goes into the register of public records (diariet).
  package enum Registration: String, CaseIterable, Hashable, Sendable {
    case must
    case needNot = "need-not"
    case review
  }

  package enum Recipient: String, CaseIterable, Hashable, Sendable {
    case police
    case platform
    case registrar
    case manager
  }

  /// Until when something is to be done.
  package struct Deadline: Hashable, Sendable {
    /// Local time as ISO 8601; nil where the draft does not say when the comment came.
    package let moment: String?
    /// As a message says it: "inom 24 timmar", "genast".
    package let text: LocalizedText
  }

  /// What the comment is, in kebab case: `question`.
  package let kind: String
  package let action: Action
  /// A screenshot is to be taken before anything is done.
  package let needsScreenshot: Bool
  package let registration: Registration
  package let registrationReason: LocalizedText
  /// Nil where no answer is needed.
  package let answer: Deadline?
  /// Nil where nothing is to be removed.
  package let removal: Deadline?
  package let recipients: [Recipient]
  /// The places in the policy's document that say so.
  package let sections: [String]
}

extension Triage {
  /// The fields in words, each with its label, for people.
  package var items: [(label: LocalizedText, text: LocalizedText)] {
    var result: [(label: LocalizedText, text: LocalizedText)] = [
      (LocalizedText(sv: "Åtgärd", en: "Action"), action.text),
      (
        LocalizedText(sv: "Skärmbild", en: "Screenshot"),
        needsScreenshot
          ? LocalizedText(sv: "ja, först av allt", en: "yes, before anything else")
          : LocalizedText(sv: "behövs inte", en: "not needed")
      ),
      (
        LocalizedText(sv: "Diarieför", en: "Register"),
        LocalizedText(
          sv: "\(registration.text.sv): \(registrationReason.sv)",
          en: "\(registration.text.en): \(registrationReason.en)")
      ),
    ]
    if let answer { result.append((LocalizedText(sv: "Svara", en: "Answer"), answer.text)) }
    if let removal { result.append((LocalizedText(sv: "Ta bort", en: "Remove"), removal.text)) }
    if !recipients.isEmpty {
      result.append(
        (LocalizedText(sv: "Anmäl till", en: "Report to"), recipients.map(\.text).listed))
    }
    if !sections.isEmpty {
      result.append(
        (LocalizedText(sv: "Avsnitt", en: "Sections"), sections.map { LocalizedText($0) }.listed))
    }
    return result
  }
}

extension Triage.Action {
  package var text: LocalizedText {
    switch self {
    case .answer: LocalizedText(sv: "svara", en: "answer")
    case .forward: LocalizedText(sv: "skicka vidare", en: "forward")
    case .hide: LocalizedText(sv: "dölj eller ta bort", en: "hide or delete")
    case .delete: LocalizedText(sv: "ta bort", en: "delete")
    case .review: LocalizedText(sv: "en människa avgör", en: "a person decides")
    case .nothing: LocalizedText(sv: "ingen", en: "none")
    }
  }
}

extension Triage.Registration {
  package var text: LocalizedText {
    switch self {
    case .must: LocalizedText(sv: "ja", en: "yes")
    case .needNot: LocalizedText(sv: "behövs inte", en: "not needed")
    case .review: LocalizedText(sv: "avgör själv", en: "decide")
    }
  }
}

extension Triage.Recipient {
  package var text: LocalizedText {
    switch self {
    case .police:
      LocalizedText(
        sv: "polisen, om verksamheten bedömer att det är brottsligt",
        en: "the police, if the unit finds it to be a crime")
    case .platform: LocalizedText(sv: "plattformen", en: "the platform")
    case .registrar: LocalizedText(sv: "registrator", en: "the registrar")
    case .manager: LocalizedText(sv: "närmaste chef", en: "the nearest manager")
    }
  }
}
