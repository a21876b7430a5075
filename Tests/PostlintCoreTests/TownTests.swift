import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Runs the drafts of `Fixtures/Towns` under the policies of all five municipalities.
///
/// A page is a town; each draft has below it what the five policies find, always with that town as
/// the sender, so that only the policies differ. Only the rules of `rules.txt` count, those that the
/// pages are about. Where all five find the same, `all` stands for them.
/// `POSTLINT_RECORD=1` rewrites the findings: read the difference.
@Suite struct TownTests {
  static let towns = PolicyLibrary.names.filter { $0 != PolicyLibrary.base }

  @Test(arguments: towns) func `finds what each town asks for`(town: String) throws {
    let page = try Fixtures.text("Towns/\(town).md")
    var parts = page.components(separatedBy: "\n~~~draft\n")
    #expect(parts.count > 8)
    for index in parts.indices.dropFirst() {
      let pieces = parts[index].components(separatedBy: "\n~~~\n")
      let draft = try #require(pieces.first)
      let title = String(try #require(parts[index - 1].split(separator: "\n").last))
      let found = try Self.findings(in: draft, of: town)
      let rest = pieces.dropFirst(2).isEmpty ? pieces.dropFirst() : pieces.dropFirst(2)
      let expectation = (["\n~~~expect"] + found).joined(separator: "\n")
      let actual = ([draft, expectation] + rest).joined(separator: "\n~~~\n")
      if !Fixtures.isRecording { #expect(actual == parts[index], "\(town): \(title)") }
      parts[index] = actual
    }
    if Fixtures.isRecording {
      try Fixtures.write(parts.joined(separator: "\n~~~draft\n"), to: "Towns/\(town).md")
    }
  }

  /// `motala: warning reply/signature (Svara på kommentarer)`, in the order of the policies.
  private static func findings(in draft: String, of town: String) throws -> [String] {
    let byTown = try towns.map { try lint(draft, by: $0, of: town) }
    let shared = byTown[0].filter { line in byTown.allSatisfy { $0.contains(line) } }
    return shared.map { "all: \($0)" }
      + zip(towns, byTown).flatMap { town, lines in
        lines.filter { !shared.contains($0) }.map { "\(town): \($0)" }
      }
  }

  /// The findings by one policy, with the section where it is the policy's own.
  private static func lint(
    _ draft: String, by policy: String, of town: String
  ) throws -> [String] {
    let result = try result(draft, by: policy, of: town)
    func line(_ diagnostic: Diagnostic, _ word: String) -> String {
      let own = diagnostic.source.flatMap { $0.policy == policy ? " (\($0.section))" : nil }
      return "\(word) \(diagnostic.rule)\(own ?? "")"
    }
    let rules = Set(try Fixtures.text("Towns/rules.txt").split(separator: "\n").map(String.init))
    let found = result.diagnostics.map { ($0, $0.severity.rawValue) }
    let lifted = result.lifted.map { ($0, "lifted") }
    return (found + lifted).filter { rules.contains($0.0.rule) }.map { line($0.0, $0.1) }
  }

  private static func result(
    _ draft: String, by policy: String, of town: String
  ) throws -> LintResult {
    var configuration = try configuration(policy)
    configuration.organisation = try Self.configuration(town).organisation
    let today = try #require(CalendarDate(iso: "2026-11-25"))
    return Linter(configuration: configuration, today: today).lint(
      path: "utkast.txt", bytes: Array(draft.utf8), files: NoDraftFiles())
  }

  private static func configuration(_ policy: String) throws -> Configuration {
    var settings = CommandLineSettings()
    settings.policy = policy
    var loader = ConfigurationLoader(
      files: NoConfigurationFiles(), rules: CatalogDirectory(), commandLine: settings)
    return try loader.configuration(for: nil).configuration
  }

  @Test func `the same draft cites two sections under two policies`() throws {
    let draft = "---\nkonto: Lisa\nkontotyp: privat\n---\nVi har öppet i kväll."
    let sections = try ["motala", "tyreso"].map { policy in
      try Self.result(draft, by: policy, of: policy).diagnostics.first {
        $0.rule == "sender/private-account"
      }?
      .source
    }
    #expect(
      sections == [
        PolicySource(policy: "motala", section: "Sociala medier privat och i tjänsten"),
        PolicySource(policy: "tyreso", section: "Punkt 3.1"),
      ])
  }
}
