/// A rule that is in force, with everything about it that no draft changes.
struct ActiveRule: Sendable {
  let kinds: Set<DraftKind>
  let options: RuleOptions
  private let rule: any Rule.Type
  private let identity: DiagnosticSink.RuleIdentity
  private let setting: RuleSetting

  /// Nil where `rule` is off in `configuration`.
  init?(_ rule: any Rule.Type, in configuration: Configuration) {
    let info = rule.info
    guard let setting = configuration.rules[info.id] else { return nil }
    self.rule = rule
    self.setting = setting
    kinds = info.kinds
    options = info.effectiveOptions(setting.options)
    identity = .init(id: info.id, severity: info.severity, confidence: info.confidence)
  }

  /// What the rule finds, graded and founded as configured.
  func findings(_ context: RuleContext) -> [Diagnostic] {
    var sink = DiagnosticSink(for: identity)
    rule.check(context, &sink)
    return sink.diagnostics.map { graded($0) }
  }

  /// A finding of this rule as the configuration wants it.
  func graded(_ found: Diagnostic) -> Diagnostic {
    found.graded(
      setting.severity(of: found.severity, own: identity.severity), source: setting.source)
  }
}
