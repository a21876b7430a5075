import PostlintTestSupport
import Testing

@testable import PostlintCore

/// `Fixtures/Configuration/resolution.md`: which configuration applies to a draft.
@Suite struct ConfigurationLoaderTests {
  static let scenarios = Scenario.all(in: "Configuration/resolution.md")

  @Test func `there are cases`() { #expect(Self.scenarios.count > 20) }

  @Test(arguments: scenarios)
  func `resolves`(scenario: Scenario) {
    let files = MemoryFiles(
      Dictionary(uniqueKeysWithValues: scenario.blocks("file").map { ($0.argument, $0.text) }))
    for block in scenario.blocks("config") {
      let words = block.argument.split(separator: " ").map(String.init)
      var loader = ConfigurationLoader(
        files: files, rules: SampleRules(), commandLine: Self.settings(words.dropFirst()),
        workingFolder: "/repo")
      let found = Self.lines(from: &loader, path: words[0] == "-" ? nil : words[0])
      #expect(found == block.lines, "\(block.argument)")
    }
  }

  private static func lines(from loader: inout ConfigurationLoader, path: String?) -> [String] {
    do {
      let explanation = try loader.explanation(for: path)
      let settings = explanation.settings.compactMap { setting -> String? in
        let place: String
        switch setting.origin {
        case .standard, .policy: return nil
        case .file(let path, let line): place = "\(path):\(line)"
        case .commandLine(let option): place = option
        }
        return "\(setting.keys.joined(separator: ".")) = \(setting.value) (\(place))"
      }
      return (explanation.isIgnored ? ["ignored"] : [])
        + [explanation.texts.joined(separator: ", ")] + settings
    } catch {
      let failure: ConfigurationErrors = error
      return failure.errors.map { error in
        let place =
          error.start.map { ":\($0.line):\($0.column)" }.map { (error.path ?? "") + $0 } ?? "-"
        return "error \(place) \(error.code.rawValue)"
          + (error.code == .cycle ? " -" : " \(error.suggestion ?? "-")")
      }
    }
  }

  private static func settings(_ words: ArraySlice<String>) -> CommandLineSettings {
    var result = CommandLineSettings()
    for (option, value) in zip(words, words.dropFirst()) {
      switch option {
      case "--config": result.file = value
      case "--policy": result.policy = value
      case "--kind": result.kind = DraftKind(rawValue: value)
      case "--channel": result.channels += Channel(rawValue: value).map { [$0] } ?? []
      case "--fail-on": result.failOn = FailLevel(rawValue: value)
      case "--language": result.language = Language(rawValue: value)
      case "--rule": result.onlyRules.append(value)
      case "--ignore-rule": result.ignoredRules.append(value)
      default: break
      }
    }
    return result
  }

  @Test func `a circle is named with all its files`() throws {
    var loader = ConfigurationLoader(
      files: MemoryFiles([
        "/repo/.lintrc": "extends: ./a.lintrc", "/repo/a.lintrc": "extends: ./b.lintrc",
        "/repo/b.lintrc": "extends: ./a.lintrc",
      ]), rules: SampleRules(), workingFolder: "/repo")
    let failure = #expect(throws: ConfigurationErrors.self) {
      try loader.configuration(for: "x.txt")
    }
    let error = try #require(failure?.errors.first)
    #expect(error.text.sv.hasSuffix("a.lintrc → b.lintrc → a.lintrc"))
  }

  @Test func `extending has an end`() throws {
    var files: [String: String] = ["/.lintrc": "extends: ./1.lintrc"]
    for level in 1...40 { files["/\(level).lintrc"] = "extends: ./\(level + 1).lintrc" }
    var loader = ConfigurationLoader(files: MemoryFiles(files), rules: SampleRules())
    let failure = #expect(throws: ConfigurationErrors.self) {
      try loader.configuration(for: "/x.txt")
    }
    #expect(failure?.errors.map(\.code) == [.depth])
    #expect(failure?.errors.first?.path == "\(ConfigurationLoader.deepest).lintrc")
  }

  @Test func `drafts with the same configuration share its identity`() throws {
    let files = MemoryFiles([
      "/a/.lintrc": "overrides: [{}]".replacing("[{}]", with: "\n  - files: svar\n    kind: reply"),
      "/b/.lintrc": "language: en",
    ])
    var loader = ConfigurationLoader(files: files, rules: SampleRules())
    let paths = ["/a/1", "/a/svar/1", "/a/x/2", "/a/svar/2", "/b/1", "/c/1", "/d/1"]
    let identities = try paths.map { try loader.configuration(for: $0).identity }
    #expect(identities == [0, 1, 0, 1, 2, 3, 3])
  }

  @Test func `files that cannot be read are errors`() throws {
    var files = MemoryFiles([:], unreadable: ["/.lintrc"])
    var loader = ConfigurationLoader(files: files, rules: SampleRules())
    #expect(throws: ConfigurationErrors.self) { try loader.configuration(for: "/x") }
    files.unreadable = []
    files.files["/.lintrc"] = Array("words: [Br\u{E5}storp]".unicodeScalars.map { UInt8($0.value) })
    loader = ConfigurationLoader(files: files, rules: SampleRules())
    let failure = #expect(throws: ConfigurationErrors.self) { try loader.configuration(for: "/x") }
    #expect(failure?.errors.map(\.code) == [.encoding])
    files.files["/.lintrc"] = [UInt8](repeating: 0x23, count: 2 << 20)
    loader = ConfigurationLoader(files: files, rules: SampleRules())
    #expect(throws: ConfigurationErrors.self) { try loader.configuration(for: "/x") }
  }

  @Test func `the source of a finding is the document that was named last`() throws {
    var loader = ConfigurationLoader(
      files: MemoryFiles([
        "/.lintrc": "name: kinda\nrules:\n  conduct/link:\n    section: § 2\n    severity: error",
        "/x/.lintrc": "extends: ../.lintrc\nrules:\n  conduct/link: info",
        "/y/.lintrc": "rules:\n  conduct/link:\n    section: § 3",
      ]), rules: SampleRules())
    let named = try loader.configuration(for: "/a").configuration
    #expect(named.policy == "kinda")
    #expect(
      named.rules["conduct/link"]
        == RuleSetting(severity: .error, source: PolicySource(policy: "kinda", section: "§ 2")))
    let extended = try loader.configuration(for: "/x/a").configuration
    #expect(
      extended.rules["conduct/link"]
        == RuleSetting(severity: .info, source: PolicySource(policy: "kinda", section: "§ 2")))
    let nameless = try loader.configuration(for: "/y/a").configuration
    #expect(nameless.policy == "base")
    #expect(
      nameless.rules["conduct/link"]?.source == PolicySource(policy: "y/.lintrc", section: "§ 3"))
  }
}
