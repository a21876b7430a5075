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

  @Test func `every rule is named in some policy`() throws {
    let named = Set(try Self.names.flatMap { try Self.read($0).file.rules.map(\.id) })
    for rule in RuleCatalog.rules { #expect(named.contains(rule.info.id), "\(rule.info.id)") }
  }

  /// A policy may name several headings, with a semicolon between them.
  @Test(arguments: names.filter { $0 != PolicyLibrary.base })
  func `every section is a heading of the document`(name: String) throws {
    let rows = try Fixtures.rows("Configuration/headings.tsv")
    let headings = Set(rows.filter { $0[0] == name }.map { $0[1] })
    for rule in try Self.read(name).file.rules {
      for section in try #require(rule.section, "\(rule.id)").value.split(separator: "; ") {
        #expect(headings.contains(String(section)), "\(rule.id): \(section)")
      }
    }
  }

  @Test(arguments: [
    ("motala", "Motala kommun", "motala.se"), ("nykoping", "Nyköpings kommun", "nykoping.se"),
    ("perstorp", "Perstorps kommun", "perstorp.se"),
    ("sollentuna", "Sollentuna kommun", "sollentuna.se"),
    ("tyreso", "Tyresö kommun", "tyreso.se"),
  ])
  func `knows its organisation`(name: String, organisation: String, domain: String) throws {
    let configuration = try Self.configuration(name)
    #expect(configuration.policy == name)
    #expect(configuration.organisation.name == organisation)
    #expect(configuration.organisation.domains == [domain])
  }

  /// Only Motala's document speaks of contests, emoji, hashtags, alternative texts and subtitles:
  /// elsewhere contests are not ruled, and the rest rests on the law alone.
  @Test(arguments: ["nykoping", "perstorp", "sollentuna", "tyreso"])
  func `asks for nothing that only Motala asks for`(name: String) throws {
    let configuration = try Self.configuration(name)
    #expect(!configuration.rules.keys.contains { $0.hasPrefix("contest/") })
    #expect(configuration.rules["accessibility/hashtag-case"]?.source == nil)
    #expect(configuration.rules["accessibility/alt-text-missing"]?.source?.policy == "base")
  }

  /// Sollentuna's § 10 ends "these rules": what base asks for besides, the law first of all, stays.
  /// What to do with a comment is advice, and is needed most in a crisis.
  @Test func `a crisis lifts what the document itself adds and nothing else`() throws {
    let base = try Self.configuration("base").rules
    let sollentuna = try Self.configuration("sollentuna")
    let crisis = try #require(sollentuna.crisis)
    #expect(crisis.source?.section == "§ 10 Användning av sociala medier vid kris")
    for rule in RuleCatalog.ids where sollentuna.rules[rule] != nil {
      let isOwn = base[rule] == nil && rule != "moderation/triage"
      #expect(crisis.covers(rule) == isOwn, "\(rule)")
    }
    for name in Self.names where name != "sollentuna" {
      #expect(try Self.configuration(name).crisis == nil)
    }
  }

  /// What `--policy name` sets.
  private static func configuration(_ name: String) throws -> Configuration {
    var settings = CommandLineSettings()
    settings.policy = name
    var loader = ConfigurationLoader(
      files: NoConfigurationFiles(), rules: CatalogDirectory(), commandLine: settings)
    return try loader.configuration(for: "/a.txt").configuration
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
