import PostlintTestSupport
import Testing

@testable import PostlintCore

/// What the detector does on numbers made at random: nothing here is a number of a real person's
/// that stands in the source.
@Suite struct IdentityNumberPropertyTests {
  private static let today = CalendarDate(iso: "2026-11-21")

  private struct Generator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    /// SplitMix64.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func findings(_ text: String) throws -> [IdentityNumber] {
    let bytes = Array(text.utf8)
    return IdentityNumberDetector(bytes, today: try #require(today))
      .numbers(in: ByteRange(0, bytes.count))
  }

  /// The share of `count` texts with a finding.
  private static func rate(
    of count: Int, _ text: (inout Generator) -> String
  ) throws -> Double {
    var random = Generator(seed: 20_261_121)
    var found = 0
    for _ in 0..<count where try !findings(text(&random)).isEmpty { found += 1 }
    return Double(found) / Double(count)
  }

  // MARK: False findings

  @Test func `time stamps of these years are never taken for a person`() throws {
    let rate = try Self.rate(of: 20_000) { random in
      let year = Int.random(in: 2024...2028, using: &random)
      let day =
        Self.padded(Int.random(in: 1...12, using: &random), 2)
        + Self.padded(Int.random(in: 1...28, using: &random), 2)
      let time =
        Self.padded(Int.random(in: 0...23, using: &random), 2)
        + Self.padded(Int.random(in: 0...59, using: &random), 2)
      let divider = ["", "-", "_", " ", "–"].randomElement(using: &random) ?? ""
      return "Nyhet \(year)\(day)\(divider)\(time) från kommunen"
    }
    #expect(rate == 0)
  }

  @Test func `mobile numbers in a row are never taken for a person`() throws {
    let rate = try Self.rate(of: 20_000) { random in
      let digits = Self.padded(Int.random(in: 0...9_999_999, using: &random), 7)
      let second = ["0", "2", "3", "6", "9"].randomElement(using: &random) ?? "0"
      return "Välkommen till oss! 07\(second)\(digits)"
    }
    #expect(rate == 0)
  }

  /// Form, date and check digit alone let 6 % of these through.
  @Test func `numbers of exchanges and services are never taken for a person`() throws {
    let rate = try Self.rate(of: 20_000) { random in
      let code = ["010", "020", "08", "0141", "040"].randomElement(using: &random) ?? "010"
      let rest = Int.random(in: 0...9_999_999, using: &random)
      return "Mer information: " + String((code + Self.padded(rest, 8)).prefix(10))
    }
    #expect(rate == 0)
  }

  /// 0.76 % have the form, a date and a check digit; that is the price of finding bare numbers.
  @Test func `few unrelated ten-digit numbers are taken for a person`() throws {
    let rate = try Self.rate(of: 50_000) { random in
      "Nummer " + Self.padded(Int.random(in: 0...9_999_999_999, using: &random), 10)
    }
    #expect(rate < 0.009)
  }

  @Test(arguments: ["OCR", "Ordernummer", "Faktura nr", "Kundnummer:", "Bokningsnr", "Dnr"])
  func `numbers after their own word are never taken for a person`(word: String) throws {
    let rate = try Self.rate(of: 5_000) { random in
      "\(word) " + Self.padded(Int.random(in: 0...9_999_999_999, using: &random), 10)
    }
    #expect(rate == 0)
  }

  /// The third digit of an organisation's number is 2 or more (lag 1974:174).
  @Test func `numbers of organisations are never taken for a person`() throws {
    let rate = try Self.rate(of: 20_000) { random in
      let head =
        Self.padded(Int.random(in: 10...99, using: &random), 2)
        + Self.padded(Int.random(in: 2_000...9_999, using: &random), 4)
      return "org.nr \(head)-" + Self.padded(Int.random(in: 0...9_999, using: &random), 4)
    }
    #expect(rate == 0)
  }

  // MARK: Test numbers in every form

  /// A number of Skatteverket's test series, as a text spells it.
  private static func testNumber(
    _ random: inout Generator, coordination: Bool, divider: String, withCentury: Bool
  ) -> String {
    let year = Int.random(in: 1976...2013, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 1...28, using: &random) + (coordination ? 60 : 0)
    let birth = Bool.random(using: &random) ? 238 : 239
    let nine = padded(year % 100, 2) + padded(month, 2) + padded(day, 2) + String(birth)
    var sum = 0
    for (index, byte) in nine.utf8.enumerated() {
      let digit = Int(byte) - 0x30
      sum += index % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit
    }
    let ten = nine + String((10 - sum % 10) % 10)
    let head = (withCentury ? String(year / 100) : "") + ten.prefix(6)
    return head + divider + ten.suffix(4)
  }

  @Test(
    arguments: [
      "-", "–", "—", "\u{2011}", "\u{2212}", "\u{FF0D}", " - ", " – ", "\u{200B}-", "-\u{AD}",
    ], [true, false])
  func `finds every test number with a dash, labelled or not`(
    divider: String, withCentury: Bool
  ) throws {
    var random = Generator(seed: 7)
    for round in 0..<200 {
      let coordination = round % 2 == 0
      let number = Self.testNumber(
        &random, coordination: coordination, divider: divider, withCentury: withCentury)
      for text in ["Ansökan från \(number) är klar", "Personnummer \(number)", "(\(number))"] {
        let found = try Self.findings(text)
        #expect(found.map(\.kind) == [coordination ? .coordination : .person], "\(text)")
        #expect(found.first?.grade == .officialTest, "\(text)")
        #expect(
          found.first.map {
            Array(text.utf8)[$0.range.start..<$0.range.end].elementsEqual(number.utf8)
          }
            == true)
      }
    }
  }

  @Test(arguments: ["", " ", "\u{A0}", "_", "\u{2009}"], [true, false])
  func `finds every test number without a dash after its word`(
    divider: String, withCentury: Bool
  ) throws {
    var random = Generator(seed: 11)
    for _ in 0..<200 {
      let number = Self.testNumber(
        &random, coordination: Bool.random(using: &random), divider: divider,
        withCentury: withCentury)
      let text = "Personnummer: \(number)."
      #expect(try Self.findings(text).count == 1, "\(text)")
    }
  }

  @Test func `finds twelve digits in a row without a word`() throws {
    var random = Generator(seed: 13)
    for _ in 0..<1_000 {
      let number = Self.testNumber(
        &random, coordination: Bool.random(using: &random), divider: "", withCentury: true)
      #expect(try Self.findings("Beslutet gäller \(number).").count == 1, "\(number)")
    }
  }

  // MARK: Any text

  @Test func `ranges lie on character boundaries, in order, inside any text`() throws {
    let parts = [
      "880315-2399", "19880315", "-", "–", " ", "２３９９", "1️⃣", "T220", "XXXX", "SE", "01",
      "personnummer", "\u{200B}", "\u{301}", "👨‍👩‍👧", "\n", ".", "٣", "2001-09-02-2384", "å", "+", "99",
    ]
    var random = Generator(seed: 17)
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        text += parts.randomElement(using: &random) ?? ""
      }
      let bytes = Array(text.utf8)
      var last = 0
      for number in try Self.findings(text) {
        #expect(number.range.start >= last && number.range.end <= bytes.count)
        #expect(number.range.contains(number.secret) && !number.secret.isEmpty)
        for edge in [number.range.start, number.range.end, number.secret.start] {
          #expect(edge == bytes.count || bytes[edge] & 0xC0 != 0x80, "\(text)")
        }
        last = number.range.end
      }
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "8", "1 ", "880315-", "880315-2399 ", "19880315-2399,", "\u{200B}8", "8\u{200B}", "pnr 8",
      "1-",
      "personnummer 880315-2390 ", "８", "20",
    ])
  func `a long line of one thing takes linear time`(unit: String) throws {
    let text = String(repeating: unit, count: 50_000 / unit.utf8.count)
    _ = try Self.findings(text)
  }
}
