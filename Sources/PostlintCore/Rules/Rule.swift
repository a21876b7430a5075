/// One thing that postlint checks: what it is, in ``RuleInfo``, and how it is found.
///
/// A rule is a namespace without state. It sees the draft through ``RuleContext`` and never touches
/// a file, the clock, the environment or the output. To add one: write its file, add its line to
/// ``RuleCatalog``, write its `Fixtures/Rules/<id>.md`.
package protocol Rule: SendableMetatype {
  static var info: RuleInfo { get }
  /// Puts everything wrong with the draft into `sink`, in the order of the text.
  static func check(_ context: RuleContext, _ sink: inout DiagnosticSink)
}
