import PostlintTestSupport
import Testing

/// Reads the sources and fails when a room names what it may not (see the table of rooms in the
/// README): a newcomer must be able to read the house from the bottom up.
@Suite struct LayeringTests {
  /// The folders of PostlintCore from the bottom up; `Linter.swift` stands above them all.
  static let rooms = [
    "Text", "Lexer", "StrictYAML", "JSON", "Tables", "Drafts", "Diagnostics", "Configuration",
    "Rules", "Reading",
  ]

  @Test func `every file of the core has a room`() {
    for file in SwiftFile.all(in: "PostlintCore") where file.name != "Linter.swift" {
      #expect(Self.rooms.contains(file.folder), "\(file.path)")
    }
  }

  @Test(arguments: rooms)
  func `a room names only the rooms below it`(room: String) throws {
    let files = SwiftFile.all(in: "PostlintCore")
    let level = try #require(Self.rooms.firstIndex(of: room))
    var own: Set<String> = []
    var above: [String: String] = ["Linter": "Linter.swift", "LintResult": "Linter.swift"]
    for file in files {
      guard let place = Self.rooms.firstIndex(of: file.folder) else { continue }
      for type in file.declaredTypes {
        if place <= level { own.insert(type) } else { above[type] = file.path }
      }
    }
    for file in files where file.folder == room {
      for word in Set(file.words) where !own.contains(word) {
        if let place = above[word] { Issue.record("\(file.path) names \(word) of \(place)") }
      }
    }
  }

  @Test func `the core imports nothing`() {
    for file in SwiftFile.all(in: "PostlintCore") { #expect(file.imports.isEmpty, "\(file.path)") }
  }

  @Test func `only System imports the system`() {
    let systems: Set = ["Glibc", "Darwin", "Musl", "Foundation", "FoundationEssentials"]
    // The executable needs the system for the one thing that only it does: to exit.
    for target in ["PostlintCLI", "PostlintServer"] {
      for file in SwiftFile.all(in: target) where file.folder != "System" {
        #expect(systems.isDisjoint(with: file.imports), "\(file.path)")
      }
    }
  }

  @Test func `only postlint exits`() {
    for target in ["PostlintCore", "PostlintCLI", "PostlintServer"] {
      for file in SwiftFile.all(in: target) {
        for call in ["exit", "_exit", "abort", "quick_exit", "fatalError", "preconditionFailure"] {
          #expect(!file.calls(call), "\(file.path) calls \(call)")
        }
      }
    }
  }

  @Test func `only PostlintCLI prints`() {
    for target in ["PostlintCore", "PostlintServer", "postlint"] {
      for file in SwiftFile.all(in: target) {
        for call in ["print", "debugPrint", "dump", "puts", "fputs", "readLine"] {
          #expect(!file.calls(call), "\(file.path) calls \(call)")
        }
      }
    }
  }
}
