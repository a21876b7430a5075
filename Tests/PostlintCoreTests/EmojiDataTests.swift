import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Keeps `Fixtures/Data/emoji.tsv` what Unicode's files say, where they are installed.
@Suite struct EmojiDataTests {
  @Test(
    .enabled(
      if: EmojiData.hasSources,
      "needs the Debian packages unicode-cldr-core 41 and unicode-data 15.0"))
  func `emoji names are Unicode's`() throws {
    let expected = try EmojiData.tsv()
    if Fixtures.isRecording {
      try Fixtures.write(expected, to: "Data/emoji.tsv")
    } else {
      #expect(try Fixtures.text("Data/emoji.tsv") == expected, "run with POSTLINT_RECORD=1")
    }
  }
}
