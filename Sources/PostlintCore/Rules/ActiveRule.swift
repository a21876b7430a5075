/// A rule that is in force, with everything about it that no draft changes.
struct ActiveRule: Sendable {
  let kinds: DraftKinds
  let options: RuleOptions
  let rule: any Rule.Type
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

  /// `category/name`.
  var id: String { identity.id }

  /// What the rule finds, graded and founded as configured.
  func findings(_ context: RuleContext) -> [Diagnostic] {
    findings { rule.check(context, &$0) }
  }

  /// What `report` finds in the rule's name, graded and founded as configured.
  func findings(_ report: (inout DiagnosticSink) -> Void) -> [Diagnostic] {
    var sink = DiagnosticSink(for: identity)
    report(&sink)
    return sink.diagnostics.map { graded($0) }
  }

  /// A finding of the rule, graded and founded as configured.
  func graded(_ found: Diagnostic) -> Diagnostic {
    found.graded(
      setting.severity(of: found.severity, own: identity.severity), source: setting.source)
  }
}
