import PostlintTestSupport
import Testing

@testable import PostlintCore

/// `Fixtures/Configuration/errors.md`: what is wrong, where, and what was meant.
@Suite struct ConfigurationErrorTests {
  static let scenarios = Scenario.all(in: "Configuration/errors.md")

  @Test func `there are cases`() { #expect(Self.scenarios.count > 30) }

  @Test(arguments: scenarios)
  func `says where and what was meant`(scenario: Scenario) throws {
    let marked = MarkedText(try #require(scenario.blocks("lintrc").first).text)
    let source = SourceText(path: ".lintrc", marked.text)
    let (_, errors) = ConfigurationReader.read(
      source, origin: .file("/repo/.lintrc"), rules: SampleRules())
    let expected = try #require(scenario.blocks("expect").first).lines
    let found = errors.map { error in
      "\(error.start?.line ?? 0):\(error.start?.column ?? 0) \(error.code.rawValue)"
        + " \(error.suggestion ?? "-")"
    }
    #expect(found == expected)
    let ranges = errors.compactMap { error in
      error.start.flatMap { start in error.end.map { ByteRange(start.offset, $0.offset) } }
    }
    #expect(ranges == marked.ranges)
  }

  @Test(arguments: scenarios)
  func `speaks both languages without loose ends`(scenario: Scenario) throws {
    let marked = MarkedText(try #require(scenario.blocks("lintrc").first).text)
    let (_, errors) = ConfigurationReader.read(
      SourceText(path: ".lintrc", marked.text), origin: .file("/.lintrc"), rules: SampleRules())
    for error in errors {
      for text in [error.text.sv, error.text.en] { #expect(!text.isEmpty && !text.hasSuffix(".")) }
      for help in [error.help.sv, error.help.en] {
        #expect(help.hasSuffix(".") || help.hasSuffix("?"), "\(help)")
      }
      #expect(error.text.sv != error.text.en)
    }
  }
}
