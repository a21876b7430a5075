import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct GlobTests {
  @Test(arguments: try Fixtures.rows("Configuration/globs.tsv"))
  func `means these files and no others`(row: [String]) throws {
    let glob = try Glob(row[0])
    #expect(glob.matches(row[1]) == (row[2] == "1"), "\(row[0]) and \(row[1])")
  }

  @Test func `a letter in two pieces is the same letter`() throws {
    #expect(try Glob("t\u{61}\u{308}vling/**").matches("tävling/a.txt"))
    #expect(try Glob("tävling/**").matches("t\u{61}\u{308}vling/a.txt"))
    #expect(try Glob("[å]?").matches("a\u{30A}o\u{308}"))
  }

  @Test(arguments: [
    ("", GlobError.empty), ("/", .empty), ("./", .empty), ("a[b", .openSet), ("[]", .openSet),
    ("{a", .openBrace), ("{a,{b}", .openBrace), ("!a", .exception), ("a\\b", .backslash),
    ("a\\", .backslash), ("../a", .outside), ("a/../b", .outside),
    (String(repeating: "a", count: 1_001), .tooLong),
    (String(repeating: "{", count: 9) + String(repeating: "}", count: 9), .tooLong),
  ])
  func `refuses what cannot be meant`(pattern: String, error: GlobError) {
    #expect(throws: error) { try Glob(pattern) }
  }

  /// Backtracking matchers need exponential time for these.
  @Test func `takes no longer for patterns made to be slow`() throws {
    let path = String(repeating: "a", count: 4_000)
    #expect(try !Glob(String(repeating: "*a", count: 100) + "b").matches(path))
    #expect(try !Glob(String(repeating: "{a,a}", count: 150) + "b").matches(path))
    #expect(try !Glob(String(repeating: "**/", count: 100) + "b").matches(path))
    #expect(
      try Glob("{" + String(repeating: "x,", count: 400) + "a*}").matches(path))
  }
}
