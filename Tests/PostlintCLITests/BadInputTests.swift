import Foundation
import PostlintCore
import PostlintTestSupport
import Testing

/// What the machine around a draft can do wrong. Each ends in a message and a status, and the draft
/// beside it is still checked.
@Suite struct BadInputTests {
  static let finding = "Förra veckan var det 20121005-2393 som hade hamnat fel.\n"

  /// Runs on `names` in a folder that `prepare` fills, beside a draft with a finding.
  private func check(
    _ names: [String], prepare: (TemporaryFolder) throws -> Void
  ) throws -> ToolProcess.Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.finding, to: "granne.txt")
    try prepare(folder)
    return try ToolProcess.run(
      ["--rule", "privacy/personnummer", "--format", "concise"] + names + ["granne.txt"],
      in: folder.path)
  }

  private func expectNeighbour(_ result: ToolProcess.Result, _ status: Int32) {
    #expect(result.outputText.contains("granne.txt:1:22: error[privacy/personnummer]"))
    #expect(result.status == status, "\(result.errorText)")
  }

  @Test(arguments: [
    ("saknas.txt", "saknas.txt kunde inte läsas: den finns inte"),
    ("granne.txt/under.txt", "den finns inte"),
    (String(repeating: "x", count: 5_000), "sökvägen är för lång"),
    ("", "den finns inte"),
  ])
  func `a path that is not there`(path: String, message: String) throws {
    let result = try check([path]) { _ in }
    expectNeighbour(result, 2)
    #expect(result.errorText.contains(message))
  }

  @Test func `links in a circle`() throws {
    let result = try check(["a.txt", "mapp"]) { folder in
      let files = FileManager.default
      try files.createSymbolicLink(
        atPath: folder.path + "/a.txt", withDestinationPath: "b.txt")
      try files.createSymbolicLink(
        atPath: folder.path + "/b.txt", withDestinationPath: "a.txt")
      try folder.write(Self.finding, to: "mapp/c.txt")
      try files.createSymbolicLink(
        atPath: folder.path + "/mapp/runt", withDestinationPath: ".")
    }
    expectNeighbour(result, 2)
    #expect(result.errorText.contains("a.txt kunde inte läsas: länkarna går i cirkel"))
    #expect(result.outputText.contains("mapp/c.txt:1:22"))
    #expect(!result.outputText.contains("runt"))
  }

  @Test func `a link to nothing in a folder`() throws {
    let result = try check(["mapp"]) { folder in
      try folder.write(Self.finding, to: "mapp/c.txt")
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/mapp/d.txt", withDestinationPath: "borta.txt")
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/mapp/e.txt", withDestinationPath: "../granne.txt")
    }
    expectNeighbour(result, 2)
    #expect(result.errorText.contains("mapp/d.txt kunde inte läsas: den finns inte"))
    #expect(result.outputText.contains("mapp/e.txt:1:22"))
  }

  @Test(.enabled(if: getuid() != 0)) func `a file without permission`() throws {
    let result = try check(["a.txt"]) { folder in
      try folder.write("x", to: "a.txt")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: folder.path + "/a.txt")
    }
    expectNeighbour(result, 2)
    #expect(result.errorText.contains("du har inte behörighet till den"))
  }

  @Test func `a pipe is read to its end, and passed over in a folder`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.finding, to: "mapp/a.txt")
    let result = try ToolProcess.shell(
      """
      mkfifo mapp/p.txt; printf 'nummer 20121005-2393' > input; mkfifo q; cat input > q &
      "$POSTLINT" --rule privacy/personnummer --format concise mapp q
      """, in: folder.path)
    #expect(result.outputText.contains("mapp/a.txt:1:22"))
    #expect(result.outputText.contains("q:1:8"))
    #expect(result.status == 1)
  }

  @Test func `a reader that goes away ends the run quietly, by its result`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for number in 0..<400 { try folder.write(Self.finding, to: "mapp/\(number).txt") }
    let result = try ToolProcess.shell(
      """
      { "$POSTLINT" --rule privacy/personnummer mapp; echo "status $?" >&2; } | head -n 1
      """, in: folder.path)
    #expect(result.outputText == "mapp/0.txt\n")
    #expect(result.errorText == "status 1\n")
  }

  @Test(arguments: ["1>&-", "1>/dev/full"])
  func `a report that cannot be written is trouble`(redirection: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    guard redirection != "1>/dev/full" || FileManager.default.fileExists(atPath: "/dev/full")
    else { return }
    try folder.write(Self.finding, to: "a.txt")
    let result = try ToolProcess.shell(#""$POSTLINT" a.txt \#(redirection)"#, in: folder.path)
    #expect(result.status == 2)
    #expect(result.errorText.contains("Rapporten kunde inte skrivas till standard ut"))
    #expect(try folder.bytes("a.txt") == Array(Self.finding.utf8))
  }

  @Test func `closed standard input is an empty draft or a message, not a hang`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let result = try ToolProcess.shell(#""$POSTLINT" -q - 0<&-"#, in: folder.path)
    #expect(result.status == 0, "\(result.errorText)")
  }

  @Test func `names that are not UTF-8`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // Some file systems (Apple's) take no such names: then there is nothing to check.
    let result = try ToolProcess.shell(
      """
      mkdir m; printf 'nummer 20121005-2393' > "$(printf 'm/h\\345r.txt')" || exit 1
      "$POSTLINT" --rule privacy/personnummer --format concise m "$(printf 'm/h\\345r.txt')"
      """, in: folder.path)
    guard !FileManager.default.fileExists(atPath: folder.path + "/m") || result.status == 1 else {
      return
    }
    #expect(result.outputText.hasPrefix("m/h\u{FFFD}r.txt:1:8: error"))
    #expect(result.outputText.split(separator: "\n").count == 1)
    #expect(result.errorText.isEmpty)
  }

  @Test func `an option that is not UTF-8`() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let result = try ToolProcess.shell(
      #""$POSTLINT" "$(printf -- '--f\345rg')" "$(printf -- '--today=\345')" ."#, in: folder.path)
    #expect(result.status == 2)
    #expect(result.errorText.contains("--f\u{FFFD}rg finns inte"))
    #expect(result.errorText.contains("--today kan inte vara ”\u{FFFD}”"))
  }

  @Test func `an escape sequence in a file's name does not reach the terminal`() throws {
    let result = try check(["\u{1B}[2J\n.txt", "borta\u{1B}[31m.txt"]) { folder in
      try folder.write(Self.finding, to: "\u{1B}[2J\n.txt")
    }
    #expect(result.outputText.contains("␛[2J␊.txt:1:22: error"))
    #expect(!(result.output + result.errors).contains(0x1B))
  }

  /// A text that no person writes.
  struct DegenerateDraft: Sendable, CustomStringConvertible {
    let description: String
    let text: String

    init(_ description: String, _ part: String, times count: Int, after start: String = "") {
      self.description = description
      text = start + String(repeating: part, count: count)
    }
  }

  /// The time limit catches work that grows with the square.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      DegenerateDraft("one endless line", "hej ", times: 100_000),
      DegenerateDraft("only hashes", "#", times: 100_000),
      DegenerateDraft("only digits", "8", times: 100_000),
      DegenerateDraft("only emoji", "🎉", times: 20_000),
      DegenerateDraft("only line ends", "\n", times: 100_000),
      DegenerateDraft("all findings", "20121005-2393 ", times: 1_000),
      DegenerateDraft("deep flow lists", "[", times: 10_000, after: "---\nx: "),
      DegenerateDraft("unclosed front matter", "a: b\n", times: 10_000, after: "---\n"),
    ])
  func `degenerate drafts`(draft: DegenerateDraft) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(draft.text, to: "a.txt")
    for format in ["human", "concise", "json"] {
      let result = try ToolProcess.run(["--format", format, "a.txt"], in: folder.path)
      #expect([0, 1].contains(result.status), "\(result.errorText)")
      #expect(result.errorText.isEmpty)
    }
  }
}
