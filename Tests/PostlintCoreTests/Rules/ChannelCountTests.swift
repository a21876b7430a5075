import PostlintTestSupport
import Testing

@testable import PostlintCore

/// How each channel counts, against recorded results of others and slow counters written here.
@Suite struct ChannelCountTests {
  static let recorded: [(length: Int, text: String)] =
    (try? Fixtures.rows("Cases/x-length.tsv").compactMap { row in
      row.count == 2 ? Int(row[0]).map { ($0, unescaped(row[1])) } : nil
    }) ?? []

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      switch (isEscaped, scalar) {
      case (false, "\\"): isEscaped = true
      case (false, _): result.unicodeScalars.append(scalar)
      case (true, "n"): (result, isEscaped) = (result + "\n", false)
      case (true, "r"): (result, isEscaped) = (result + "\r", false)
      case (true, "t"): (result, isEscaped) = (result + "\t", false)
      case (true, _):
        result.unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return result
  }

  private func length(_ text: String, _ unit: CharacterUnit, limit: Int = .max) -> TextLength {
    let source = SourceText(path: "draft.txt", text)
    let index = Lexer.index(source, body: source.range, grammar: .mastodon)
    let mentions = index.mentions.map { index.tokens[$0].range }
    return TextLength(
      of: [source.range], in: source, mentions: mentions, by: unit, limit: limit)
  }

  @Test func `counts what twitter-text counts`() {
    #expect(Self.recorded.count > 600)
    for (expected, text) in Self.recorded {
      #expect(length(text, .weighted).count == expected, "\(text.debugDescription)")
    }
  }

  // MARK: - Slow counters

  private static let pieces = [
    "a", "ö", "a\u{30A}", "e\u{301}\u{323}", "日", "が", "か\u{3099}", "…", "–", "€", "👍", "👍🏿", "❤️",
    "❤",
    "👨‍👩‍👧‍👦", "🇸🇪", "🇸", "1️⃣", "#", "@motala ", " ", "\n", "\r\n", "\r", "\u{200D}", "\u{FE0F}", "©", "ก็",
    "\u{600}", "\u{1100}\u{1161}\u{11A8}", "\u{AD}", "क्षि", "x", "Motala", ", ",
  ]

  private static func slow(_ text: String, _ unit: CharacterUnit) -> Int {
    text.reduce(0) { sum, character in
      if character == "\r\n" || character == "\r" { return sum + 1 }
      return switch unit {
      case .graphemes, .mastodon: sum + 1
      case .utf16: sum + character.utf16.count
      case .characters: sum + character.unicodeScalars.count
      case .bytes: sum + character.utf8.count
      case .threads, .weighted: sum
      }
    }
  }

  @Test(arguments: 0..<40)
  func `every counter agrees with a slow one`(seed: Int) {
    var generator = SeededGenerator(UInt64(seed))
    for _ in 0..<60 {
      let count = Int.random(in: 0...30, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }.joined()
      for unit in [CharacterUnit.graphemes, .mastodon, .utf16, .characters, .bytes] {
        #expect(
          length(text, unit).count == Self.slow(text, unit), "\(unit) \(text.debugDescription)")
      }
      let clusters = ByteView.with(Array(text.utf8)) { bytes in
        Array(ClusterWalker(bytes, ByteRange(0, bytes.count))).map(\.count)
      }
      #expect(clusters == text.map(\.utf8.count), "\(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<20)
  func `the cut is the first character beyond the limit`(seed: Int) {
    var generator = SeededGenerator(UInt64(seed) + 1_000)
    for _ in 0..<60 {
      let count = Int.random(in: 1...20, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }.joined()
      let limit = Int.random(in: 0...20, using: &generator)
      for unit in CharacterUnit.allCases {
        let whole = length(text, unit, limit: limit)
        #expect((whole.count > limit) == (whole.cut != nil))
        guard let cut = whole.cut else { continue }
        let bytes = Array(text.utf8)
        #expect(String(validating: bytes[cut...], as: UTF8.self) != nil)
        #expect(
          ByteView.with(bytes) { view in
            ClusterWalker(view, ByteRange(0, view.count)).contains { $0.start == cut }
          })
        let kept = String(decoding: bytes[..<cut], as: UTF8.self)
        #expect(length(kept, unit).count <= limit, "\(unit) \(text.debugDescription)")
      }
    }
  }

  @Test func `counts an emoji as each channel does`() {
    #expect(length("👍", .weighted).count == 2)
    #expect(length("👍", .threads).count == 4)
    #expect(length("👨‍👩‍👧‍👧", .threads).count == 25)
    #expect(length("👨‍👩‍👧‍👧", .graphemes).count == 1)
    #expect(length("👨‍👩‍👧‍👧", .utf16).count == 11)
    #expect(length("åäö…€", .threads).count == 5)
    #expect(length("© 1 # 😀", .threads).count == 10)
  }

  @Test func `counts names and addresses on Mastodon as Mastodon does`() {
    #expect(length("@motala@kommun.social hej", .mastodon).count == 11)
    #expect(length("@motala hej", .mastodon).count == 11)
    #expect(length("https://motala.se/mycket/lang/adress/som/inte/ryms hej", .mastodon).count == 27)
    #expect(length("motala.se hej", .mastodon).count == 13)
    #expect(length("https://motala hej", .mastodon).count == 18)
  }

  // MARK: - The table

  @Test func `every limit can be read, and only what a channel itself says is an error`() throws {
    let rows = try Fixtures.dataRows("channel-limits.tsv")
    let subjects = ChannelLimits.Subject.allCases
    var read = 0
    for channel in Channel.allCases {
      for subject in subjects {
        guard let limit = ChannelLimits.limit(of: subject, on: channel) else { continue }
        read += 1
        #expect(limit.most > 0 && limit.date.count == 7)
        #expect(!limit.source.sv.isEmpty && !limit.source.en.isEmpty)
        #expect((limit.lower?.most ?? 0) < limit.most)
        if limit.severity == .error {
          #expect(!limit.source.en.contains("makers") && !limit.source.en.contains("one maker"))
        }
        let isText = [.post, .reply, .bio, .postBytes, .alt, .tag].contains(subject)
        #expect((limit.unit != nil) == isText, "\(channel) \(subject)")
      }
    }
    #expect(read == rows.count)
  }

  // MARK: - Anything

  private static let rules: [any Rule.Type] = [
    ChannelAltLength.self, ChannelHashtagLimit.self, ChannelLength.self,
    ChannelLinkNotClickable.self, ChannelMediaCount.self,
  ]

  @Test(arguments: 0..<30)
  func `ranges lie in the draft, on characters`(seed: Int) {
    var generator = SeededGenerator(UInt64(seed) + 2_000)
    for _ in 0..<20 {
      func random(_ most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &generator)).map { _ in
          (Self.pieces + ["#tagg ", "motala.se/x ", "https://a.se/b "])[
            Int.random(in: 0..<Self.pieces.count + 3, using: &generator)]
        }.joined()
      }
      let alt = random(200).filter { !"\r\n\"\\".contains($0) }
      let kind = DraftKind.allCases.randomElement(using: &generator) ?? .post
      let draft = """
        ---
        kind: \(kind.rawValue)
        channel: [x, bluesky, mastodon, threads, instagram, tiktok, snapchat, pinterest, linkedin]
        media:
          - file: a.jpg
            alt: "\(alt)"
        ---
        \(random(400))
        """
      let bytes = Array(draft.utf8)
      for rule in Self.rules {
        for finding in RuleBench.findings(of: rule, in: draft) {
          guard let range = finding.range else {
            Issue.record("no range")
            continue
          }
          #expect(range.start < range.end && range.end <= bytes.count)
          #expect(String(validating: bytes[range.start..<range.end], as: UTF8.self) != nil)
        }
      }
    }
  }

  @Test(arguments: [
    "a.se/(", "a.se/!", "motala.se.", "https://", "https://a.", "a.", ".", "-", "@a@b.se ", "👍",
    "a\u{301}", "\u{301}", "\u{323}\u{301}", "\u{200D}", "👨\u{200D}", "🇸", "日", "\r", "a.se?",
    "a.se/(a", "#", "xn--", "http",
  ])
  func `takes what has no end`(piece: String) {
    for unit in [CharacterUnit.weighted, .mastodon] {
      let short = ThreadClock.seconds { _ = length(String(repeating: piece, count: 300), unit) }
      let long = ThreadClock.seconds { _ = length(String(repeating: piece, count: 3_000), unit) }
      #expect(long < short * 30 + 0.02, "\(unit) \(piece.debugDescription)")
    }
  }
}
