import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Dates as people write them, and what only looks like one.
@Suite struct DateReaderTests {
  private static func dates(_ text: String, _ language: Language = .swedish) -> [WrittenDate] {
    let source = SourceText(path: "draft.txt", text)
    return DateReader.dates(
      in: Lexer.index(source, body: source.range), language: language)
  }

  /// `5 2026-03-12` for each day: weekday and year only where they are written.
  private static func summary(_ date: WrittenDate) -> String {
    date.days.map { day in
      let weekday = day.weekday.map { "\($0) " } ?? ""
      let year = day.year.map { "\($0)-" } ?? ""
      return "\(weekday)\(year)\(day.month)-\(day.day)"
    }.joined(separator: ", ")
  }

  @Test(arguments: [
    ("12 mars", "12 mars", "3-12"),
    ("Den 12:e mars 2026.", "12:e mars 2026", "2026-3-12"),
    ("Välkommen tisdagen den 1:a december!", "tisdagen den 1:a december", "2 12-1"),
    ("tors 24/12 stängt", "tors 24/12", "4 12-24"),
    ("12–14 mars", "12–14 mars", "3-12, 3-14"),
    ("12-14 mars 2027", "12-14 mars 2027", "2027-3-12, 2027-3-14"),
    ("Stängt 29 juni–2 augusti.", "29 juni–2 augusti", "6-29, 8-2"),
    ("28 december till 3 januari 2027", "28 december till 3 januari 2027", "2026-12-28, 2027-1-3"),
    ("den 12, 19 och 26 maj", "12, 19 och 26 maj", "5-12, 5-19, 5-26"),
    ("lördag 5 och söndag 6 december", "lördag 5 och söndag 6 december", "6 12-5, 7 12-6"),
    ("lördag–söndag 4–5 december", "lördag–söndag 4–5 december", "6 12-4, 7 12-5"),
    ("fre 4–sön 6 december", "fre 4–sön 6 december", "5 12-4, 7 12-6"),
    ("14 november, 21 november", "14 november, 21 november", "11-14, 11-21"),
    ("senast 12/5", "12/5", "5-12"), ("t.o.m. 1/2", "1/2", "2-1"),
    ("Loppis 9/5 kl. 11", "9/5", "5-9"), ("12/3-26", "12/3-26", "2026-3-12"),
    ("12/3–14/3 2026", "12/3–14/3 2026", "2026-3-12, 2026-3-14"),
    ("12.3.2026", "12.3.2026", "2026-3-12"), ("fredag 12.3", "fredag 12.3", "5 3-12"),
    ("2026-03-12", "2026-03-12", "2026-3-12"),
    ("fredag 2026-03-13", "fredag 2026-03-13", "5 2026-3-13"),
    ("13 mars (fredag)", "13 mars (fredag)", "5 3-13"),
    ("i morgon, fredag 13 mars", "i morgon, fredag 13 mars", "5 3-13"),
    ("31 juni", "31 juni", "6-31"), ("3 dec.", "3 dec.", "12-3"),
    ("Join us on March 12th", "March 12th", "3-12"),
    ("Friday, March 13, 2026", "Friday, March 13, 2026", "5 2026-3-13"),
    ("the 12th of March", "12th of March", "3-12"),
  ])
  func `reads`(text: String, written: String, expected: String) throws {
    let language: Language = text.contains("March") ? .english : .swedish
    let found = Self.dates(text, language)
    #expect(found.map(Self.summary) == [expected])
    let range = try #require(found.first?.range)
    #expect(SourceText(path: "draft.txt", text).string(in: range) == written)
  }

  @Test(arguments: [
    "2/3 dl mjöl", "24/7", "Till 2/3 klart", "från 1/2 till 3/4", "Kapitel 12.3", "27.5 grader",
    "kl. 10–12 mars månad ut", "32 mars", "§ 12 mars", "plats 12 Maj Lindberg", "50/50", "km/h",
    "2025/2026", "läsåret 25/26", "0 mars", "12\nmars", "mars 2026", "aged 6 to 12 may attend",
    "2018:1937", "070-1740605", "12 marsch", "1/13", "V 1/1 är bäst", "8.30", "10.30–12.30",
  ])
  func `reads no date`(text: String) { #expect(Self.dates(text).isEmpty) }

  @Test func `counts days from the day of publication`() {
    #expect(Self.dates("i dag den 3 maj").map(\.relative) == [0])
    #expect(Self.dates("imorgon fredag 3 maj").map(\.relative) == [1])
    #expect(Self.dates("i övermorgon den 3 maj").map(\.relative) == [2])
    #expect(Self.dates("i går, den 3 maj").map(\.relative) == [-1])
    #expect(Self.dates("en morgon den 3 maj").map(\.relative) == [nil])
  }

  @Test func `means the nearest day where no year is written`() throws {
    let today = RuleBench.today
    func nearest(_ text: String, back: Int = 183) throws -> String {
      let day = try #require(Self.dates(text).first?.last)
      return day.nearest(to: today, back: back).map(\.description) ?? "-"
    }
    #expect(try nearest("3 november") == "2026-11-03")
    #expect(try nearest("21 november") == "2026-11-21")
    #expect(try nearest("12 mars") == "2027-03-12")
    #expect(try nearest("12 mars", back: 365) == "2026-03-12")
    #expect(try nearest("12 mars 1998") == "1998-03-12")
    #expect(try nearest("31 juni") == "-")
    // 2028 is the next leap year, and too far to be meant.
    #expect(try nearest("29 februari") == "-")
  }

  @Test(arguments: [
    ("1970-01-01", 4), ("2026-11-21", 6), ("2000-02-29", 2), ("1800-01-01", 3), ("1969-12-31", 3),
  ])
  func `knows the weekday`(date: String, weekday: Int) throws {
    #expect(try #require(CalendarDate(iso: date)).weekday == weekday)
  }

  private static let pieces = [
    "12", "1:a", "12th", "31", "0", "99", "2026", "mars", "Maj", "december", "March", "may", "–",
    "-", ",", "och", "till", "den", "tisdag", "lördagen", "fre", "Friday", "/", "12/3", "3.4.2026",
    "2026-03-12", "i", "morgon", "idag", "kl.", "18.30", "(", ")", "§", "\n", "å", "🎉", "senast",
    "t.o.m.", ".", "1 200", "1️⃣", "١٢",
  ]

  @Test(arguments: 0..<40)
  func `ranges lie in the text, on characters, in order`(seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    for _ in 0..<50 {
      let text = (0..<Int.random(in: 0...50, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      let bytes = Array(text.utf8)
      for language in Language.allCases {
        var last = 0
        for date in Self.dates(text, language) {
          #expect(date.range.start >= last && date.range.end <= bytes.count, "\(text)")
          #expect(date.range.isEmpty == false && !date.days.isEmpty, "\(text)")
          #expect(date.days.count <= DateReader.maximum, "\(text)")
          for offset in [date.range.start, date.range.end] where offset < bytes.count {
            #expect(bytes[offset] & 0xC0 != 0x80, "\(text)")
          }
          for day in date.days {
            #expect((1...31).contains(day.day) && (1...12).contains(day.month), "\(text)")
          }
          last = date.range.end
        }
      }
    }
  }

  @Test(arguments: ["12, ", "12/3 ", "fredag ", "12 mars, ", "den 12 och ", "12–", "i morgon, "])
  func `work grows with the text and no faster`(piece: String) {
    func seconds(_ count: Int) -> Double {
      let source = SourceText(path: "draft.txt", String(repeating: piece, count: count))
      let index = Lexer.index(source, body: source.range)
      return ThreadClock.seconds { _ = DateReader.dates(in: index, language: .swedish) }
    }
    let small = seconds(1_000)
    // Linear work takes 10 times as long; quadratic work would take 100 times.
    #expect(seconds(10_000) < small * 30)
  }
}
