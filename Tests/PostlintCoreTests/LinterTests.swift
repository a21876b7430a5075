import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The walk from bytes to findings, with the rules that every release has.
@Suite struct LinterTests {
  private static func linter(
    _ lintrc: String = "", change: (inout CommandLineSettings) -> Void = { _ in }
  ) throws -> Linter {
    var settings = CommandLineSettings()
    change(&settings)
    var loader = ConfigurationLoader(
      files: MemoryFiles(["/.lintrc": lintrc]), rules: CatalogDirectory(), commandLine: settings)
    return Linter(
      configuration: try loader.configuration(for: "/svar/a.txt").configuration,
      today: RuleBench.today)
  }

  private static func lint(_ draft: String, _ linter: Linter) -> LintResult {
    linter.lint(path: "a.txt", bytes: Array(draft.utf8), files: NoDraftFiles())
  }

  @Test func `a clean post has no findings, and its policy and kind are known`() throws {
    let result = Self.lint("Badhuset öppnar klockan tio på lördag.\n", try Self.linter())
    #expect(result.diagnostics.isEmpty)
    #expect(result.suppressed.isEmpty)
    #expect(result.policy == "base")
    #expect(result.kind == .post)
  }

  @Test(arguments: ["", "rules:\n  input/encoding: off", "rules:\n  input/encoding: warning"])
  func `what is no text has one finding, whatever is configured`(lintrc: String) throws {
    let bytes = Array("Badhuset ".utf8) + [0xF6] + Array("ppnar klockan tio".utf8)
    let result = try Self.linter(lintrc).lint(path: "a.txt", bytes: bytes, files: NoDraftFiles())
    #expect(result.source == nil)
    #expect(result.kind == nil)
    #expect(result.diagnostics.map(\.rule) == ["input/encoding"])
    #expect(
      result.diagnostics.map(\.severity) == [lintrc.hasSuffix("warning") ? .warning : .error])
  }

  @Test func `a rule to ignore that does not exist is told from its neighbours`() throws {
    let result = Self.lint(
      "---\nignorera:\n  - regel: privacy/personnumer\n    skäl: Testnummer\n---\nHej.",
      try Self.linter())
    #expect(result.diagnostics.map(\.rule) == ["metadata/invalid-value"])
    #expect(result.diagnostics.first?.help(in: .swedish) == "Menade du privacy/personnummer?")
  }

  @Test func `findings carry the section that asks for them`() throws {
    let draft = "Exempel: 20121005-2393."
    let base = Self.lint(draft, try Self.linter())
    #expect(base.diagnostics.map(\.source?.policy) == ["base"])
    let motala = Self.lint(draft, try Self.linter("extends: motala"))
    #expect(motala.policy == "motala")
    #expect(
      motala.diagnostics.map(\.source)
        == [PolicySource(policy: "motala", section: "Personuppgifter och sekretess")])
  }

  @Test(arguments: [
    ("off", []), ("on", [Severity.error]), ("info", [.info]), ("warning", [.warning]),
  ])
  func `a rule is what the configuration makes it`(level: String, expected: [Severity]) throws {
    let linter = try Self.linter("rules:\n  privacy/personnummer: \(level)")
    let result = Self.lint("Exempel: 20121005-2393.", linter)
    #expect(result.diagnostics.map(\.severity) == expected)
  }

  @Test func `silenced findings are counted with their reason`() throws {
    let result = Self.lint(
      "---\nignorera:\n  - regel: privacy/personnummer\n    skäl: Testnummer\n---\n20121005-2393, "
        + "121005-2393", try Self.linter())
    #expect(result.diagnostics.isEmpty)
    #expect(result.suppressed.count == 2)
    #expect(result.suppressed.allSatisfy { $0.reason == "Testnummer" })
  }

  @Test(arguments: [("kris: true", 1, 1), ("kris: false", 2, 0), ("", 2, 0)])
  func `a crisis lifts what the policy says, where the draft says that there is one`(
    metadata: String, kept: Int, lifted: Int
  ) throws {
    let linter = try Self.linter(
      "extends: motala\ncrisis:\n  section: § 10\n  lift: [sender, contest/terms]")
    let result = Self.lint("---\nkonto: Badet\n\(metadata)\n---\n20121005-2393", linter)
    #expect(result.diagnostics.count == kept)
    #expect(result.lifted.count == lifted)
    #expect(result.lifted.allSatisfy { $0.rule == "sender/identity" })
    #expect((result.liftedBy?.section == "§ 10") == (lifted > 0))
  }

  @Test func `nothing lifts what makes a draft unreadable`() {
    let lift = CrisisLift(names: ["metadata", "input", "metadata/syntax"], source: nil)
    #expect(!lift.covers("metadata/syntax") && !lift.covers("input/encoding"))
    #expect(!lift.covers("metadata/unknown-key"))
  }

  @Test(arguments: [
    ("", "", DraftKind.post), ("typ: svar", "", .reply), ("", "kind: contest", .contest),
    ("typ: svar", "kind: contest", .reply), ("tävling:\n  pris: Bok", "", .contest),
    ("tävling:\n  pris: Bok", "kind: profile", .profile),
  ])
  func `the draft says what it is, else its folder`(
    metadata: String, override: String, expected: DraftKind
  ) throws {
    let lintrc = override.isEmpty ? "" : "overrides:\n  - files: svar\n    \(override)"
    let draft = metadata.isEmpty ? "Hej" : "---\n\(metadata)\n---\nHej"
    #expect(Self.lint(draft, try Self.linter(lintrc)).kind == expected)
    let forced = try Self.linter(lintrc) { $0.kind = .closing }
    #expect(Self.lint(draft, forced).kind == .closing)
  }

  @Test func `channels come from the command line, else the draft, else its folder`() {
    var draft = DraftReader.read(
      SourceText(path: "a.txt", "---\nkanal: [x, facebook]\n---\nHej"), files: NoDraftFiles())
    #expect(draft.channels == [.x, .facebook])
    draft.assumptions.channels = [.web]
    #expect(draft.channels == [.x, .facebook])
    draft.assumptions.overridingChannels = [.mastodon]
    #expect(draft.channels == [.mastodon])
    var silent = DraftReader.read(SourceText(path: "a.txt", "Hej"), files: NoDraftFiles())
    #expect(silent.channels.isEmpty)
    silent.assumptions.channels = [.web]
    #expect(silent.channels == [.web])
  }

  @Test func `findings come in the order of the text, each once`() {
    func finding(_ rule: String, _ range: ByteRange?) -> Diagnostic {
      Diagnostic(
        rule: rule, severity: .error, confidence: .high, message: Message("m", "m", help: "h"),
        range: range)
    }
    let sorted = [
      finding("b/a", nil), finding("b/b", nil), finding("z/z", ByteRange(0, 5)),
      finding("a/a", ByteRange(3, 4)), finding("a/b", ByteRange(3, 4)),
      finding("a/b", ByteRange(3, 9)), finding("a/a", ByteRange(4, 4)),
    ]
    #expect((sorted.reversed() + sorted + sorted.shuffled()).inReadingOrder() == sorted)
    #expect([Diagnostic]().inReadingOrder().isEmpty)
  }

  @Test(arguments: 0..<30)
  func `whatever the bytes are, findings lie in the text`(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    let linter = try Self.linter("extends: motala")
    let drafts = Fixtures.names(in: "Posts").filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
    for _ in 0..<4 {
      guard let name = drafts.randomElement(using: &random) else { return }
      var bytes = try Fixtures.bytes("Posts/\(name)")
      for _ in 0..<Int.random(in: 0...6, using: &random) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[index] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.removeSubrange(index..<min(bytes.count, index + 7))
        }
      }
      let result = linter.lint(path: name, bytes: bytes, files: NoDraftFiles())
      for range in result.diagnostics.compactMap(\.range) {
        #expect(range.start >= 0 && range.end <= bytes.count)
        for end in [range.start, range.end] where end < bytes.count {
          #expect(bytes[end] & 0xC0 != 0x80, "on a character's boundary")
        }
      }
    }
  }
}
