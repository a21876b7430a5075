import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Runs the examples and the fixture file of every rule.
@Suite struct RuleFixtureTests {
  static let ids = RuleCatalog.rules.map { $0.info.id }

  /// The findings of `rule` on the example's `draft`, which has no marks.
  private func findings(
    of rule: any Rule.Type, in draft: String, as example: RuleExample
  ) throws -> [Diagnostic] {
    var attributes = ["path": example.path]
    attributes["organisation"] = example.organisation
    let files = try example.files.map { file in
      (
        file.name,
        try file.sample.map { try Fixtures.bytes("Media/" + $0) } ?? Array(file.text.utf8)
      )
    }
    return RuleBench.findings(
      of: rule, in: draft, attributes: attributes,
      files: Dictionary(files) { first, _ in first })
  }

  @Test(arguments: ids)
  func `bad example has exactly the marked findings, good example none`(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    let info = rule.info
    let bad = MarkedText(info.bad.draft)
    let found = try findings(of: rule, in: bad.text, as: info.bad)
    #expect(!found.isEmpty)
    #expect(Set(found.compactMap(\.range)) == Set(bad.ranges))
    let good = try findings(of: rule, in: info.good.draft, as: info.good)
    #expect(good.isEmpty, "\(good.map { $0.text(in: .swedish) })")
  }

  @Test(arguments: ids)
  func `fixture file agrees`(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    let cases = try RuleFixture.cases(of: id)
    #expect(cases.count { !$0.expected.isEmpty } >= 3, "three faulty drafts at least")
    #expect(cases.count { $0.expected.isEmpty } >= 3, "three clean drafts at least")
    for fixture in cases {
      let found = RuleBench.findings(
        of: rule, in: fixture.draft.text, attributes: fixture.attributes, files: fixture.files)
      let lines = found.map {
        "\($0.severity.rawValue) \($0.range == nil ? "(hela) " : "")\($0.text(in: .swedish))"
      }
      #expect(lines == fixture.expected, "\(fixture)")
      #expect(Set(found.compactMap(\.range)) == Set(fixture.draft.ranges), "\(fixture)")
    }
  }

  @Test(arguments: ids)
  func `findings move with the text`(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    let bad = MarkedText(rule.info.bad.draft)
    let shift = "\u{FEFF}"
    let found = try findings(of: rule, in: shift + bad.text, as: rule.info.bad)
    #expect(
      Set(found.compactMap(\.range)) == Set(bad.ranges.map { $0.shifted(by: shift.utf8.count) }))
  }

  @Test(arguments: ids)
  func `messages have the same places in both languages`(id: String) throws {
    let rule = try #require(RuleCatalog.rule(id))
    func places(_ text: String) -> Set<Substring> {
      Set(text.split(separator: "{").dropFirst().map { $0.prefix { $0 != "}" } })
    }
    for message in rule.info.messages {
      #expect(places(message.text.sv) == places(message.text.en), "\(message.id)")
      #expect(places(message.help.sv) == places(message.help.en), "\(message.id)")
    }
  }
}
