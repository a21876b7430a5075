import PostlintCore
import PostlintTestSupport
import Testing

@testable import PostlintCLI

/// The commands run inside the tests, where what they print changes whenever a rule comes.
@Suite struct CommandTests {
  static let ids = RuleCatalog.rules.map { $0.info.id }

  private func run(
    _ arguments: [String], input: String = "", variables: [String: String] = [:]
  ) -> (code: ExitCode, output: String, errors: String) {
    var host = Host(
      input: Array(input.utf8), variables: variables, today: RuleBench.today, terminalWidth: nil)
    let code = CommandLineTool.run(arguments.map { Array($0.utf8) }, host: &host)
    return (
      code, String(decoding: host.output.bytes, as: UTF8.self),
      String(decoding: host.errors.bytes, as: UTF8.self)
    )
  }

  @Test(arguments: ids) func `every rule is explained`(id: String)
    throws
  {
    let info = try #require(RuleCatalog.rule(id)?.info)
    for language in Language.allCases {
      let (code, output, _) = run(["explain", id, "--language", language.rawValue])
      #expect(code == .clean)
      let words = output.split { $0.isWhitespace }.joined(separator: " ")
      for text in [info.why.text(in: language)] + info.basis.map({ $0.text.text(in: language) }) {
        #expect(words.contains(text.split { $0.isWhitespace }.joined(separator: " ")))
      }
      for option in info.options { #expect(output.contains("  \(option.name): ")) }
      #expect(!output.contains("⟦") && !output.contains("⟧"))
    }
    let value = try JSONReader.value(of: run(["explain", id, "--format", "json"]).output)
    #expect(value["rule"]?["id"]?.string == id)
    #expect(value["rule"]?["messages"]?.array?.count == info.messages.count)
  }

  @Test func `rules lists them all, as configured`() throws {
    let (code, output, _) = run(["rules", "--policy", "motala"])
    #expect(code == .clean)
    for rule in RuleCatalog.rules { #expect(output.contains(" \(rule.info.id) ")) }
    let value = try JSONReader.value(of: run(["rules", "--format", "json"]).output)
    #expect(value["rules"]?.array?.count == RuleCatalog.rules.count)
    #expect(value["policy"]?.string == PolicyLibrary.base)
  }

  @Test(arguments: PolicyLibrary.names) func `policies are printed as they are`(name: String) {
    let (code, output, _) = run(["policy", name])
    #expect(code == .clean)
    #expect(output.hasPrefix(PolicyLibrary.text(of: name) ?? "?"))
    #expect(run(["policy"]).output.contains("  \(name)"))
  }

  @Test func `config tells each value and its origin`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(
      """
      extends: motala
      hashtags: [ExempelBrinner]
      overrides:
        - files: ["svar/**"]
          kind: reply

      """, to: ".lintrc")
    let path = folder.path + "/svar/a.txt"
    let page = run(["config", path]).output
    #expect(page.contains("kind: reply"))
    #expect(page.contains("hashtags:\n  - ExempelBrinner"))
    #expect(page.contains("# motala:"))
    let value = try JSONReader.value(of: run(["config", path, "--format", "json"]).output)
    let settings = try #require(value["settings"]?.array)
    let kind = try #require(settings.first { $0["keys"] == .array([.string("kind")]) })
    #expect(kind["value"]?.string == "reply")
    #expect(kind["origin"]?["line"]?.integer == 5)
  }

  @Test(arguments: [
    (["LC_ALL": "sv_SE.UTF-8"], "granskat"), (["LANG": "en_US.UTF-8"], "checked"),
    ([:], "granskat"),
    (["LC_ALL": "", "LC_MESSAGES": "de_DE", "LANG": "sv_SE"], "checked"),
    (["LANG": "C"], "granskat"),
    (["LC_ALL": "POSIX", "LANG": "en_GB"], "granskat"),
  ])
  func `the locale decides the language`(variables: [String: String], word: String) {
    #expect(run(["-"], input: "Hej!\n", variables: variables).output.contains(word))
  }

  @Test func `the reference date is the host's unless it is given`() {
    let draft = "---\nkind: post\n---\nHej!\n"
    for arguments in [["-"], ["-", "--today", "2020-02-29"]] {
      #expect(run(arguments, input: draft).code != .trouble)
    }
  }
}
