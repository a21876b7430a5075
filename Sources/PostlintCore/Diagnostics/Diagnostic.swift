/// One finding in one draft.
package struct Diagnostic: Hashable, Sendable {
  /// `category/name`.
  package let rule: String
  package let severity: Severity
  package let confidence: Confidence
  package let message: Message
  package let values: MessageValues
  /// Where in the draft's bytes; nil for what the draft as a whole lacks.
  package let range: ByteRange?
  /// `body`, or the JSON Pointer of the metadata as the draft spells its keys (`/media/0/alt`).
  package let field: String
  package let fixes: [Fix]
  /// Which document asks for this, where a policy does.
  package let source: PolicySource?
  /// The parts of the draft that no output may show: personal data, in order. Whoever prints text of
  /// the draft masks the parts of all its findings first; see ``Masking``.
  package let sensitiveRanges: [ByteRange]
  /// What is to be done with an incoming comment; nil for every other finding.
  package let triage: Triage?

  package init(
    rule: String, severity: Severity, confidence: Confidence, message: Message,
    values: MessageValues = [:], range: ByteRange?, field: String = "body", fixes: [Fix] = [],
    source: PolicySource? = nil, sensitiveRanges: [ByteRange] = [], triage: Triage? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.values = values
    self.range = range
    self.field = field
    self.fixes = fixes
    self.source = source
    self.sensitiveRanges = sensitiveRanges
    self.triage = triage
  }

  /// The same finding as the configuration in force grades and founds it.
  package func graded(_ severity: Severity, source: PolicySource?) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, confidence: confidence, message: message, values: values,
      range: range, field: field, fixes: fixes, source: source,
      sensitiveRanges: sensitiveRanges, triage: triage)
  }

  /// The same finding with the personal data that it quotes masked. Its fixes are still whole: they
  /// must not write dots into the draft.
  package func masked(by words: SecretWords) -> Diagnostic {
    guard !words.isEmpty else { return self }
    return Diagnostic(
      rule: rule, severity: severity, confidence: confidence, message: message,
      values: values.masked(by: words), range: range, field: words.masked(field) ?? field,
      fixes: fixes.map { $0.masked(by: words) }, source: source, sensitiveRanges: sensitiveRanges,
      triage: triage)
  }

  /// What is wrong.
  package func text(in language: Language) -> String {
    values.render(message.text, in: language)
  }

  /// What to do about it.
  package func help(in language: Language) -> String {
    values.render(message.help, in: language)
  }
}

/// The policy and the place in it that a finding rests on.
package struct PolicySource: Hashable, Sendable {
  /// Name of the policy: `motala`.
  package let policy: String
  /// Heading or number in its document: `Tillgänglighet`, `§ 10`.
  package let section: String

  package init(policy: String, section: String) {
    self.policy = policy
    self.section = section
  }
}
