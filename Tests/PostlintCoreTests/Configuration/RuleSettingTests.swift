import Testing

@testable import PostlintCore

@Suite struct RuleSettingTests {
  /// Configured (nil: `on`), the rule's own, what it found, and what comes of it.
  @Test(
    arguments: [
      (nil, .warning, .info, .info), (nil, .warning, .error, .error), (nil, .error, .error, .error),
      // Raised: what the rule is sure of rises, what it grades lower stays.
      (.error, .warning, .warning, .error), (.error, .warning, .error, .error),
      (.error, .warning, .info, .info), (.error, .info, .info, .error),
      (.warning, .info, .info, .warning), (.warning, .info, .warning, .warning),
      // Lowered: nothing is above what is configured.
      (.info, .error, .error, .info), (.info, .error, .warning, .info),
      (.info, .warning, .error, .info),
      (.warning, .error, .error, .warning), (.warning, .error, .info, .info),
      // The rule's own severity, said in so many words, is a ceiling too.
      (.warning, .warning, .error, .warning), (.warning, .warning, .warning, .warning),
      (.warning, .warning, .info, .info), (.info, .info, .warning, .info),
    ] as [(Severity?, Severity, Severity, Severity)])
  func `grades`(configured: Severity?, own: Severity, found: Severity, expected: Severity) {
    #expect(RuleSetting(severity: configured).severity(of: found, own: own) == expected)
  }

  @Test func `options replace each other, later over earlier`() {
    var options = RuleOptions(["max": .integer(3), "lix": .decimal(40.5), "ok": .flag(true)])
    #expect(options.integer("max", default: 5) == 3)
    #expect(options.decimal("max", default: 5) == 3)
    #expect(options.decimal("lix") == 40.5)
    #expect(options.flag("ok"))
    #expect(options.integer("lix", default: 7) == 7)
    options["max"] = .integer(4)
    options["ok"] = nil
    #expect(options.integer("max") == 4)
    #expect(!options.flag("ok"))
    #expect(options["ingen"] == nil)
  }

  @Test func `a table is laid over the rule's own table`() {
    let info = RuleInfo(
      id: "a/b", severity: .info, title: "", why: "", basis: [],
      options: [
        RuleOption("limits", default: .table(["x": 280, "web": 5]), ""),
        RuleOption("max", default: .integer(5), ""),
      ], bad: RuleExample(""), good: RuleExample(""), messages: [])
    let options = info.effectiveOptions(["limits": .table(["x": 140])])
    #expect(options.table("limits") == ["x": 140, "web": 5])
    #expect(options.integer("max") == 5)
  }
}
