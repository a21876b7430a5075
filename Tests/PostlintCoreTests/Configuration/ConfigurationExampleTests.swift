import PostlintTestSupport
import Testing

@testable import PostlintCore

/// `.lintrc.example` is valid and shows everything.
@Suite struct ConfigurationExampleTests {
  private static func read() throws -> (ConfigurationFile, [ConfigurationError], YAMLNode) {
    let text = try Fixtures.text("../.lintrc.example")
    let source = SourceText(path: ".lintrc.example", text)
    let (file, errors) = ConfigurationReader.read(
      source, origin: .file("/.lintrc.example"), rules: CatalogDirectory())
    return (file, errors, try YAMLParser.parse(source, range: source.range))
  }

  @Test func `is valid`() throws {
    let (file, errors, _) = try Self.read()
    #expect(errors.isEmpty, "\(errors.map(\.text.sv))")
    #expect(file.extends.allSatisfy { PolicyLibrary.names.contains($0.value) })
  }

  @Test func `the configuration in the README is valid`() throws {
    let readme = try Fixtures.text("../README.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(readme.firstIndex { $0.hasPrefix("name: ekdalen") })
    let lines = readme[start...].prefix { $0 != "```" }
    let (_, errors) = ConfigurationReader.read(
      SourceText(path: ".lintrc", lines.joined(separator: "\n")), origin: .file("/.lintrc"),
      rules: CatalogDirectory())
    #expect(lines.count > 15)
    #expect(errors.isEmpty, "\(errors.map(\.text.sv))")
  }

  @Test func `shows every key`() throws {
    let (_, _, root) = try Self.read()
    let top = Self.entries(root)
    #expect(top.keys.sorted() == ConfigurationKeys.top)
    let organisation = try #require(top["organisation"])
    #expect(Self.entries(organisation).keys.sorted() == ConfigurationKeys.organisation)
    let crisis = try #require(top["crisis"])
    #expect(Self.entries(crisis).keys.sorted() == ConfigurationKeys.crisis)
    guard case .list(let overrides) = top["overrides"]?.content else {
      Issue.record("no overrides")
      return
    }
    let keys = Set(overrides.flatMap { Self.entries($0).keys })
    #expect(keys.sorted() == ConfigurationKeys.override)
    let rules = try #require(top["rules"])
    let settings = Set(Self.entries(rules).values.flatMap { Self.entries($0).keys })
    #expect(settings.isSuperset(of: ConfigurationKeys.rule))
  }

  @Test func `has a comment above every key`() throws {
    let lines = try Fixtures.text("../.lintrc.example").split(
      separator: "\n", omittingEmptySubsequences: false)
    for key in ConfigurationKeys.top where key != "document" {
      let index = try #require(lines.firstIndex { $0.hasPrefix(key + ":") })
      #expect(lines[index - 1].hasPrefix("#"), "\(key)")
    }
  }

  private static func entries(_ node: YAMLNode) -> [String: YAMLNode] {
    guard case .map(let entries) = node.content else { return [:] }
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.value) })
  }
}
