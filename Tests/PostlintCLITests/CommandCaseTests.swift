import Foundation
import PostlintCore
import PostlintTestSupport
import Testing

/// Runs every folder of `Fixtures/Commands` as a command line.
///
/// A case holds `arguments` (one a line), and as it needs them `files/` (the folder it runs in, copied
/// first), `stdin` and `environment` (`NAME=value`, one a line). What must come of it is in `stdout`,
/// `stderr` and `status`. `POSTLINT_RECORD=1` rewrites those; read the difference before you commit it.
@Suite struct CommandCaseTests {
  static let names = Set(
    Fixtures.names(in: "Commands", suffix: "/arguments").compactMap {
      $0.split(separator: "/").first.map(String.init)
    }
  ).sorted()

  @Test func `there are cases`() { #expect(Self.names.count >= 30) }

  @Test(arguments: names) func `ends as recorded`(name: String) throws {
    let result = try run(name)
    let parts = [
      ("stdout", result.outputText), ("stderr", result.errorText), ("status", "\(result.status)\n"),
    ]
    for (part, actual) in parts {
      if Fixtures.isRecording {
        try Fixtures.write(actual, to: "Commands/\(name)/\(part)")
      } else {
        #expect(try Fixtures.text("Commands/\(name)/\(part)") == actual, "\(name)/\(part)")
      }
    }
  }

  @Test(arguments: names) func `reports in JSON hold to the schema`(name: String) throws {
    let arguments = try lines("arguments", of: name)
    guard zip(arguments, arguments.dropFirst()).contains(where: { $0 == ("--format", "json") })
    else { return }
    let result = try run(name)
    let value = try JSONReader.value(of: result.output)
    if value["summary"] != nil {
      #expect(try JSONSchema(fixture: "Schemas/postlint.schema.json").problems(in: value) == [])
    }
    #expect(result.errorText.isEmpty, "a document says everything itself")
    #expect(result.outputText.split(separator: "\n").count == 1)
  }

  private func run(_ name: String) throws -> ToolProcess.Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for file in Fixtures.names(in: "Commands/\(name)/files") {
      try folder.write(try Fixtures.bytes("Commands/\(name)/files/\(file)"), to: file)
    }
    var environment: [String: String] = [:]
    for line in try lines("environment", of: name) {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      environment[String(parts[0])] = String(parts[1])
    }
    return try ToolProcess.run(
      try lines("arguments", of: name), in: folder.path,
      input: (try? Fixtures.bytes("Commands/\(name)/stdin")) ?? [], environment: environment)
  }

  private func lines(_ part: String, of name: String) throws -> [String] {
    guard let text = try? Fixtures.text("Commands/\(name)/\(part)") else { return [] }
    return text.split(separator: "\n").map(String.init)
  }
}
