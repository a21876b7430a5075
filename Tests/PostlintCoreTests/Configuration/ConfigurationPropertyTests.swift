import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Whatever a `.lintrc` holds, reading it ends, and what is said of it points into it.
@Suite struct ConfigurationPropertyTests {
  @Test(arguments: 0..<40)
  func `mutated texts are read or refused with a place`(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    let seeds =
      [try Fixtures.bytes("../.lintrc.example")]
      + Scenario.all(in: "Configuration/errors.md").compactMap {
        $0.blocks("lintrc").first.map { Array(MarkedText($0.text).text.utf8) }
      }
    for _ in 0..<25 {
      var bytes = seeds.randomElement(using: &random) ?? []
      for _ in 0...Int.random(in: 0...8, using: &random) { Self.mutate(&bytes, &random) }
      guard let source = try? SourceText(path: ".lintrc", bytes: bytes) else { continue }
      let (file, errors) = ConfigurationReader.read(
        source, origin: .file("/repo/.lintrc"), rules: SampleRules())
      for error in errors {
        let start = try #require(error.start)
        let end = try #require(error.end)
        #expect(start.offset <= end.offset && end.offset <= bytes.count)
        #expect(Self.isBoundary(start.offset, bytes) && Self.isBoundary(end.offset, bytes))
      }
      for entry in file.rules {
        #expect(entry.range.end <= bytes.count)
        for option in entry.options { #expect(option.value.range.end <= bytes.count) }
      }
      let files = MemoryFiles(["/repo/.lintrc": String(decoding: bytes, as: UTF8.self)])
      var loader = ConfigurationLoader(files: files, rules: SampleRules())
      _ = try? loader.explanation(for: "/repo/svar/a.txt")
      let result = try? loader.configuration(for: "/repo/svar/a.txt")
      if !errors.isEmpty { #expect(result == nil) }
    }
  }

  @Test(arguments: 0..<40)
  func `random patterns match or are refused`(seed: UInt64) {
    var random = SeededGenerator(seed)
    let signs = Array("ab/*?[]{},!-\\.å ")
    for _ in 0..<100 {
      let length = Int.random(in: 0...24, using: &random)
      let pattern = String((0..<length).compactMap { _ in signs.randomElement(using: &random) })
      let path = String((0..<length).compactMap { _ in "ab/å.".randomElement(using: &random) })
      guard let glob = try? Glob(pattern) else { continue }
      _ = glob.matches(path)
      let isPlain = pattern.allSatisfy { "abå".contains($0) }
      if isPlain { #expect(glob.matches("x/" + pattern) && glob.matches(pattern + "/y")) }
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: 0..<bytes.count, using: &random)
    let pieces = [
      ": ", "\n", "  ", "- ", "[", "]", "\"", "'", "#", "å", "🎉", "|", "~", "1e9", "\t",
    ]
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.remove(at: index)
    case 1: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: index)
    case 2: bytes[index] = UInt8.random(in: 0x20...0x7E, using: &random)
    default:
      let end = min(bytes.count, index + Int.random(in: 0...40, using: &random))
      bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: 0...index, using: &random))
    }
  }

  private static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
