import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// The detector on the test series of Skatteverket and on simulated numbers of other kinds, in
/// numbers large enough to tell a rate.
///
/// No package of PyPI or Debian carries the published lists, so the series is made by its pattern
/// (``IdentityNumberSeries``), a day at a time. `POSTLINT_LARGE=1` takes every day and 100,000
/// numbers of each kind; without it, a sample of them.
@Suite struct IdentityNumberScaleTests {
  private static let isLarge = ProcessInfo.processInfo.environment["POSTLINT_LARGE"] != nil
  private static let count = isLarge ? 100_000 : 4_000
  private static let today = CalendarDate(iso: "2025-11-21") ?? CalendarDate(dayNumber: 20_413)

  private static func isFound(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return !IdentityNumberDetector(bytes, today: today).numbers(in: ByteRange(0, bytes.count))
      .isEmpty
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  // MARK: The test series

  /// A number of the series.
  private struct Number {
    let year: Int
    /// MMDD as the number has it, 60 added to the day of co-ordination numbers.
    let day: Int
    let last: String

    init(year: Int, day: Int, birth: Int) {
      self.year = year
      self.day = day
      let nine = padded(year % 100, 2) + padded(day, 4) + padded(birth, 3)
      var sum = 0
      for (index, byte) in nine.utf8.enumerated() {
        let digit = Int(byte) - 0x30
        sum += index % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit
      }
      last = padded(birth, 3) + String((10 - sum % 10) % 10)
    }

    var six: String { padded(year % 100, 2) + padded(day, 4) }
    var eight: String { String(year) + padded(day, 4) }
    /// A plus from the year that a person turns 100.
    var sign: String { today.year - year >= 100 ? "+" : "-" }
  }

  /// Birth numbers 238 and 239 from 1976 to 2013, and 980 to 989 up to 1912.
  private static let people: [Number] = numbers { year, month, day, turn in
    year <= 1912 ? (month * 100 + day, 980 + turn % 10) : (month * 100 + day, 238 + turn % 2)
  }

  private static let coordinated: [Number] = numbers { _, month, day, turn in
    (month * 100 + day + 60, 238 + turn % 2)
  }

  /// Without a month, without a day, and on days that no calendar has.
  private static let partial: [Number] = numbers { _, month, day, turn in
    let date = [day + 60, month * 100 + 60, 290, 491, 691, 991][turn % 6]
    return (date, 238 + turn % 2)
  }

  private static func numbers(
    _ make: (_ year: Int, _ month: Int, _ day: Int, _ turn: Int) -> (day: Int, birth: Int)
  ) -> [Number] {
    var result: [Number] = []
    var turn = 0
    for year in Array(1890...1912) + Array(1976...2013) {
      for month in 1...12 {
        for day in 1...28 {
          turn += 1
          guard isLarge || turn % 11 == 0 else { continue }
          let (date, birth) = make(year, month, day, isLarge ? turn : turn / 11)
          result.append(Number(year: year, day: date, birth: birth))
        }
      }
    }
    return result
  }

  /// A way of writing, the recall that section 5 of the report gives for it, and the numbers.
  struct Form: Sendable, CustomStringConvertible {
    let description: String
    let recall: Double
    let text: @Sendable (_ eight: String, _ six: String, _ last: String, _ sign: String) -> String
  }

  static let forms: [Form] = [
    Form(description: "12 digits", recall: 1) { eight, _, last, _ in eight + last },
    Form(description: "8-4", recall: 1) { eight, _, last, _ in "\(eight)-\(last)" },
    Form(description: "6-4 or 6+4", recall: 1) { _, six, last, sign in six + sign + last },
    Form(description: "6–4", recall: 1) { _, six, last, _ in "\(six)–\(last)" },
    Form(description: "8 4", recall: 1) { eight, _, last, _ in "\(eight) \(last)" },
    Form(description: "10 digits after the word", recall: 1) { _, six, last, _ in six + last },
  ]

  private static func recall(of form: Form, _ numbers: [Number], in frame: String) -> Double {
    let found = numbers.count { number in
      let written = form.text(number.eight, number.six, number.last, number.sign)
      return isFound(frame.replacingOccurrences(of: "{}", with: written))
    }
    return Double(found) / Double(max(1, numbers.count))
  }

  @Test(arguments: forms)
  func `finds the whole series after its word, in six forms`(form: Form) {
    let frame = "Personnummer {} noterat"
    #expect(Self.people.count >= 1_800)
    #expect(Self.recall(of: form, Self.people, in: frame) >= form.recall)
    let coordination = "Samordningsnummer {} noterat"
    #expect(Self.recall(of: form, Self.coordinated, in: coordination) >= form.recall)
    #expect(Self.recall(of: form, Self.partial, in: coordination) >= form.recall)
  }

  /// Twelve digits and dashes need no word; ten digits in a row may be a telephone number: 81 % is
  /// what the report has.
  @Test(arguments: zip(forms.indices, [1, 1, 1, 1, 0, 0.809]))
  func `finds the series without a word`(index: Int, recall: Double) {
    let found = Self.recall(of: Self.forms[index], Self.people, in: "Beslutet gäller {}.")
    #expect(found >= recall, "\(Self.forms[index]): \(found)")
  }

  // MARK: Other numbers

  private static func rate(_ text: (inout SeededGenerator) -> String) -> Double {
    var random = SeededGenerator(20_251_121)
    var found = 0
    for _ in 0..<count where isFound(text(&random)) { found += 1 }
    return Double(found) / Double(count)
  }

  /// Date and check digit alone let 9.9 % of them through.
  @Test func `no time stamp of these years is taken for a person`() {
    let dividers = ["", "-", "_", " "]
    let rate = Self.rate { random in
      let year = Int.random(in: 2023...2027, using: &random)
      let date =
        Self.padded(Int.random(in: 1...12, using: &random), 2)
        + Self.padded(Int.random(in: 1...28, using: &random), 2)
      let time =
        Self.padded(Int.random(in: 0...23, using: &random), 2)
        + Self.padded(Int.random(in: 0...59, using: &random), 2)
      let divider = dividers.randomElement(using: &random) ?? ""
      return "Sidan ändrades \(year)\(date)\(divider)\(time)."
    }
    #expect(rate == 0)
  }

  /// Date and check digit alone let 6 % of the numbers from 070 and 010 through.
  @Test func `no telephone number is taken for a person`() {
    let codes = ["070", "072", "073", "076", "079", "010", "020", "0771", "08", "0141", "040"]
    let frames = ["Ring {}!", "Telefon {}", "Mer information: {}", "Välkommen! {}"]
    let rate = Self.rate { random in
      let code = codes.randomElement(using: &random) ?? "010"
      let rest = Self.padded(Int.random(in: 0...99_999_999, using: &random), 8)
      let frame = frames.randomElement(using: &random) ?? "{}"
      return frame.replacingOccurrences(of: "{}", with: String((code + rest).prefix(10)))
    }
    #expect(rate == 0)
  }

  @Test func `no order number after its word is taken for a person`() {
    let words = ["Order", "Ordernummer:", "OCR", "Faktura nr", "Bokning", "Referens", "Kollinr"]
    let rate = Self.rate { random in
      let digits = Self.padded(Int.random(in: 0...9_999_999_999, using: &random), 10)
      return "\(words.randomElement(using: &random) ?? "OCR") \(digits)"
    }
    #expect(rate == 0)
  }

  /// 0.76 % of ten digits and 0.49 % of twelve from 19 or 20 have a date and a check digit.
  @Test func `few bare numbers are taken for a person`() {
    let ten = Self.rate { random in
      "Nummer " + Self.padded(Int.random(in: 0...9_999_999_999, using: &random), 10)
    }
    #expect(ten <= 0.0076 + Self.slack(0.0076))
    let twelve = Self.rate { random in
      "Nummer \(Bool.random(using: &random) ? 19 : 20)"
        + Self.padded(Int.random(in: 0...9_999_999_999, using: &random), 10)
    }
    #expect(twelve <= 0.0049 + Self.slack(0.0049))
  }

  /// The third digit of an organisation's number is 2 or more (lag 1974:174).
  @Test func `no number of an organisation is taken for a person`() {
    let rate = Self.rate { random in
      let head =
        Self.padded(Int.random(in: 10...99, using: &random), 2)
        + Self.padded(Int.random(in: 2_000...9_999, using: &random), 4)
      let last = Self.padded(Int.random(in: 0...9_999, using: &random), 4)
      let century = Bool.random(using: &random) ? "16" : ""
      return "Organisationsnummer \(century)\(head)-\(last)"
    }
    #expect(rate == 0)
  }

  /// Three standard errors of a rate.
  private static func slack(_ rate: Double) -> Double {
    3 * (rate * (1 - rate) / Double(count)).squareRoot()
  }
}
