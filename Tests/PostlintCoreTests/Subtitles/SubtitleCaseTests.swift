import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Reads every file of `Fixtures/Subtitles/files.md` and compares with its labels.
@Suite struct SubtitleCaseTests {
  static let cases = Scenario.all(in: "Subtitles/files.md")

  @Test func `there are a hundred cases, half of them clean`() {
    #expect(Self.cases.count >= 100)
    let clean = Self.cases.count { $0.blocks("expect").first?.lines.count == 1 }
    #expect(clean >= 50)
    #expect(Self.cases.count - clean >= 50)
  }

  @Test(arguments: cases) func `is read as labelled`(`case`: Scenario) throws {
    let block = try #require(`case`.blocks.first)
    let format = try #require(SubtitleReader.format(of: "film." + block.kind))
    let file = SubtitleReader.read(path: "film", bytes: Self.bytes(of: block), as: format)
    let found =
      ["cues \(file.cues.count)"] + file.problems.map { "\($0.kind.rawValue) \($0.line)" }
    #expect(found == `case`.blocks("expect").first?.lines)
  }

  /// The block's lines as the words after its kind ask for them.
  private static func bytes(of block: Scenario.Block) -> [UInt8] {
    let flags = block.argument.split(separator: " ")
    let lineEnd = flags.contains("crlf") ? "\r\n" : flags.contains("cr") ? "\r" : "\n"
    let lines = block.text.split(separator: "\n", omittingEmptySubsequences: false)
    var text = lines.joined(separator: lineEnd)
    if !text.isEmpty, !flags.contains("unended") { text += lineEnd }
    let scalars = text.unicodeScalars.map { $0 == "␀" ? "\0" : $0 }
    if flags.contains("latin1") { return scalars.map { UInt8(truncatingIfNeeded: $0.value) } }
    let plain = String(String.UnicodeScalarView(scalars))
    if flags.contains("utf16le") || flags.contains("utf16") {
      let units = plain.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      return (flags.contains("utf16") ? [0xFF, 0xFE] : []) + units
    }
    return (flags.contains("bom") ? [0xEF, 0xBB, 0xBF] : []) + Array(plain.utf8)
  }
}
