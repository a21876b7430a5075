import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Holds the catalogue, the folders, the fixtures and the policies together.
@Suite struct RuleCatalogTests {
  static let ids = RuleCatalog.rules.map { $0.info.id }

  @Test func `is sorted, and every id is there once`() {
    #expect(Self.ids == Set(Self.ids).sorted())
  }

  @Test func `holds every rule of the sources`() {
    let declared = SwiftFile.all(in: "PostlintCore").filter { $0.declares("Rule") }
    #expect(declared.count == Self.ids.count)
  }

  @Test(arguments: ids)
  func `finds each rule by its id`(id: String) throws {
    #expect(try #require(RuleCatalog.rule(id)).info.id == id)
  }

  @Test(arguments: ["", "a", "accessibility", "accessibility/", "zzz", "privacy/personnumme"])
  func `finds no rule that is not there`(id: String) { #expect(RuleCatalog.rule(id) == nil) }

  @Test(arguments: ids)
  func `a rule has an id in kebab case, and its file in its category's folder`(id: String) throws {
    let parts = id.split(separator: "/").map(String.init)
    #expect(parts.count == 2)
    #expect(id.allSatisfy { ("a"..."z").contains($0) || $0 == "-" || $0 == "/" })
    func camelCase(_ text: String) -> String {
      text.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
    let rule = try #require(RuleCatalog.rule(id))
    let path = "Sources/PostlintCore/Rules/\(camelCase(parts[0]))/\(rule).swift"
    #expect(SwiftFile.all(in: "PostlintCore").contains { $0.path == path }, "\(path)")
    #expect("\(rule)".hasSuffix(camelCase(parts[1])), "the type is named after the rule")
  }

  @Test func `fixtures and rules belong together`() {
    let fixtures = Fixtures.names(in: "Rules", suffix: ".md").map { String($0.dropLast(3)) }
    #expect(fixtures == Self.ids)
  }

  @Test(arguments: ids)
  func `options have names of their own and say what they do`(id: String) throws {
    let options = try #require(RuleCatalog.rule(id)).info.options
    #expect(Set(options.map(\.name)).count == options.count)
    for option in options {
      #expect(!ConfigurationKeys.rule.contains(option.name))
      #expect(option.name.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(option.name)")
      #expect(!option.purpose.sv.isEmpty && !option.purpose.en.isEmpty)
    }
  }

  @Test(arguments: ids)
  func `messages have ids of their own`(id: String) throws {
    let messages = try #require(RuleCatalog.rule(id)).info.messages
    #expect(!messages.isEmpty)
    #expect(Set(messages.map(\.id)).count == messages.count)
  }
}
