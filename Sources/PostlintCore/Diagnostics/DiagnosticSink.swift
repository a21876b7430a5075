/// Where a rule puts what it finds. One sink serves one rule on one draft.
package struct DiagnosticSink: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  private let info: RuleIdentity

  /// What the sink must know of the rule it serves.
  package struct RuleIdentity: Sendable {
    package let id: String
    package let severity: Severity
    package let confidence: Confidence

    package init(id: String, severity: Severity, confidence: Confidence) {
      self.id = id
      self.severity = severity
      self.confidence = confidence
    }
  }

  package init(for rule: RuleIdentity) { info = rule }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - range: where in the draft's bytes, on character boundaries; nil for what the whole text
  ///     lacks.
  ///   - field: `body` or the JSON Pointer of the metadata.
  ///   - severity: where this finding differs from the rule's default; the configuration has the
  ///     last word.
  ///   - sensitive: the parts of the draft that no output may show, in order.
  ///   - triage: what is to be done with an incoming comment.
  package mutating func report(
    _ message: Message, _ values: MessageValues = [:], at range: ByteRange?,
    field: String = "body", severity: Severity? = nil, confidence: Confidence? = nil,
    fixes: [Fix] = [], sensitive: [ByteRange] = [], triage: Triage? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule: info.id, severity: severity ?? info.severity,
        confidence: confidence ?? info.confidence, message: message, values: values, range: range,
        field: field, fixes: fixes, sensitiveRanges: sensitive, triage: triage))
  }
}
