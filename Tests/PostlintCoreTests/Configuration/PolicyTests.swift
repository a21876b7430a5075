import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct PolicyTests {
  static let names = PolicyLibrary.names

  private static func read(
    _ name: String
  ) throws -> (file: ConfigurationFile, errors: [ConfigurationError]) {
    let text = try #require(PolicyLibrary.text(of: name))
    return ConfigurationReader.read(
      SourceText(path: name, text), origin: .builtIn(name), rules: CatalogDirectory())
  }

  @Test(arguments: names)
  func `is a configuration without errors`(name: String) throws {
    let errors = try Self.read(name).errors
    #expect(errors.isEmpty, "\(errors.map { "\($0.start?.line ?? 0): \($0.text.sv)" })")
  }

  @Test(arguments: names)
  func `has its name and its document`(name: String) throws {
    let file = try Self.read(name).file
    #expect(file.name?.value == name)
    #expect(file.document != nil)
    #expect(file.overrides.isEmpty && file.ignore.isEmpty, "files are for those who use it")
  }

  @Test func `every rule is named in base or motala`() throws {
    let named = Set(try ["base", "motala"].flatMap { try Self.read($0).file.rules.map(\.id) })
    for rule in RuleCatalog.rules { #expect(named.contains(rule.info.id), "\(rule.info.id)") }
  }

  @Test func `the sections of motala are headings of its document`() throws {
    let headings = Set(try Fixtures.rows("Configuration/motala-headings.tsv").map { $0[0] })
    for rule in try Self.read("motala").file.rules {
      #expect(headings.contains(try #require(rule.section).value), "\(rule.id)")
    }
  }

  @Test func `motala knows its organisation`() throws {
    var loader = ConfigurationLoader(
      files: NoConfigurationFiles(), rules: CatalogDirectory(),
      commandLine: {
        var settings = CommandLineSettings()
        settings.policy = "motala"
        return settings
      }())
    let configuration = try loader.configuration(for: "/a.txt").configuration
    #expect(configuration.policy == "motala")
    #expect(configuration.organisation.name == "Motala kommun")
    #expect(configuration.organisation.domains == ["motala.se"])
    #expect(configuration.rules.count == RuleCatalog.rules.count)
  }

  @Test(arguments: names)
  func `is good enough to copy: as a .lintrc it means the same`(name: String) throws {
    let text = try #require(PolicyLibrary.text(of: name))
    var copied = ConfigurationLoader(
      files: MemoryFiles(["/.lintrc": text]), rules: CatalogDirectory())
    var settings = CommandLineSettings()
    settings.policy = name
    var builtIn = ConfigurationLoader(
      files: NoConfigurationFiles(), rules: CatalogDirectory(), commandLine: settings)
    let first = try copied.configuration(for: "/a.txt").configuration
    let second = try builtIn.configuration(for: "/a.txt").configuration
    #expect(first.rules == second.rules)
    #expect(first.organisation == second.organisation)
    #expect(first.policy == second.policy)
  }
}
