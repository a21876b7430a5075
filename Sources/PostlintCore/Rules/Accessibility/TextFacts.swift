/// The days, times, numbers, telephone numbers and addresses of a text, in one form however they are
/// written: `12/6`, `12 juni`, `den 12:e juni` and `2026-06-12` are the same day.
struct TextFacts {
  enum Value: Hashable {
    /// A day of a month, without its year: who reads a poster knows it.
    case day(month: Int, day: Int)
    case weekday(Int)
    /// Minutes from midnight.
    case time(Int)
    /// Digits, and decimals after a dot.
    case number(String)
    /// The digits of a telephone number but the country's code and the leading zero.
    case telephone(String)
    /// An address without scheme, `www.` and the last slash, in lower case.
    case address(String)
  }

  struct Fact: Hashable {
    let value: Value
    /// As it is written.
    let text: String
    /// Of a day that begins a span with a dash, the last day of the month that belongs to it.
    var through: Int?
  }

  private(set) var facts: [Fact] = []
  /// The facts of `text`: addresses, words and then numbers, each in order.
  ///
  /// - Parameter outside: what of the text does not count, in order.
  init(_ text: TextIndex, outside: [ByteRange] = []) {
    func counts(_ index: Int) -> Bool {
      let range = text.tokens[index].range
      return !outside.contains { $0.start <= range.start && range.end <= $0.end }
    }
    let addresses = (text.links + text.emails).sorted().filter(counts)
    for index in addresses {
      add(.address(Self.bareAddress(text.lowercased(index))), text.text(index))
    }
    for index in text.words where outside.isEmpty || counts(index) {
      switch CalendarWords.meaning(of: text.lowercased(index)) {
      case .weekday(let day): add(.weekday(day), text.text(index))
      case .hour(let hour): add(.time(hour * 60), text.text(index))
      // "En" is an article more often than a number.
      case .number(let number) where number > 1: add(.number("\(number)"), text.text(index))
      default: break
      }
    }
    let scan = DigitRuns(
      text, outside: (outside + addresses.map { text.tokens[$0].range }).sorted())
    var next = 0
    while next < scan.runs.count {
      let found = read(scan, from: next)
      facts += found.facts
      next += max(1, found.count)
    }
  }

  private mutating func add(_ value: Value, _ text: String) {
    facts.append(Fact(value: value, text: text))
  }

  /// All that a text with these facts may be said to tell: the hour of a time is a number too, and a
  /// number may be an hour.
  var values: Set<Value> {
    var result: Set<Value> = []
    for fact in facts {
      result.insert(fact.value)
      switch fact.value {
      case .time(let minutes) where minutes % 60 == 0: result.insert(.number("\(minutes / 60)"))
      case .number(let digits):
        if let hour = Int(digits), (0...24).contains(hour) { result.insert(.time(hour * 60)) }
      case .day(let month, let day):
        result.insert(.number("\(day)"))
        for next in day..<max(day, fact.through ?? day) {
          result.insert(.day(month: month, day: next + 1))
        }
      default: break
      }
    }
    return result
  }

  private static func bareAddress(_ address: String) -> String {
    var rest = Substring(address)
    for start in ["https://", "http://", "mailto:", "www."] where rest.hasPrefix(start) {
      rest = rest.dropFirst(start.count)
    }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    return String(rest)
  }

  // MARK: Numbers

  private typealias Reading = (facts: [Fact], count: Int)

  /// What the run of digits at `first`, with those after it that belong to it, says.
  private func read(_ scan: DigitRuns, from first: Int) -> Reading {
    telephone(scan, first) ?? isoDay(scan, first) ?? days(scan, first) ?? slashDay(scan, first)
      ?? time(scan, first) ?? number(scan, first)
  }

  /// What may stand between the groups of a telephone number.
  private static let telephoneGaps: Set<String> = [
    " ", "-", "–", "\u{A0}", "/", " - ", " – ", " (", ")", ") ",
  ]

  private func telephone(_ scan: DigitRuns, _ first: Int) -> Reading? {
    let isForeign = scan.before(first).hasSuffix("+")
    guard isForeign || scan.digits(first).hasPrefix("0"), scan.digits(first).count >= 2 else {
      return nil
    }
    var digits = scan.digits(first)
    var last = first
    while last + 1 < scan.runs.count, let gap = scan.gap(after: last),
      Self.telephoneGaps.contains(gap),
      digits.utf8.count + scan.digits(last + 1).utf8.count <= 12
    {
      last += 1
      digits += scan.digits(last)
    }
    guard digits.utf8.count >= 7 else { return nil }
    var core = Substring(digits)
    if isForeign, core.hasPrefix("46") { core = core.dropFirst(2) }
    core = core.drop { $0 == "0" }
    return (
      [Fact(value: .telephone(String(core)), text: scan.text(first...last))], last - first + 1
    )
  }

  /// `2026-06-12`.
  private func isoDay(_ scan: DigitRuns, _ first: Int) -> Reading? {
    guard scan.digits(first).count == 4, scan.gap(after: first) == "-",
      scan.gap(after: first + 1) == "-",
      let day = day(scan, first + 2, month: scan.value(first + 1))
    else { return nil }
    return ([Fact(value: day, text: scan.text(first...first + 2))], 3)
  }

  /// Between the first and the last of several days.
  private static let dashes: Set<String> = ["-", "–", "—", " - ", " – ", " till ", " to "]
  /// Between single days.
  private static let lists: Set<String> = [", ", " och ", " & ", " and ", "/", " eller ", " or "]

  /// `12 juni`, `den 12:e juni`, `12–14 juni`, `12, 13 och 14 juni`, `June 12th`.
  private func days(_ scan: DigitRuns, _ first: Int) -> Reading? {
    if let month = scan.monthBefore(first), let day = day(scan, first, month: month) {
      return ([Fact(value: day, text: scan.text(first...first))], 1)
    }
    var last = first
    while last - first < 5 {
      if let month = scan.monthAfter(last) {
        let values = (first...last).map { day(scan, $0, month: month) }
        guard values.allSatisfy({ $0 != nil }) else { return nil }
        let facts = zip(first...last, values).compactMap { run, value in
          value.map {
            let isSpan = run < last && Self.dashes.contains(scan.gap(after: run) ?? "")
            return Fact(
              value: $0, text: scan.digits(run) + " " + scan.monthWord(last),
              through: isSpan ? min(scan.value(run + 1), 31) : nil)
          }
        }
        return (facts, last - first + 1)
      }
      guard let gap = scan.gap(after: last),
        Self.dashes.contains(gap) || Self.lists.contains(gap)
      else { return nil }
      last += 1
    }
    return nil
  }

  /// `12/6`, `12/6-2026`.
  private func slashDay(_ scan: DigitRuns, _ first: Int) -> Reading? {
    guard scan.gap(after: first) == "/", first + 1 < scan.runs.count,
      let day = day(scan, first, month: scan.value(first + 1)),
      scan.gap(after: first + 1) != "/" || scan.digits(first + 2).count == 4
    else { return nil }
    var count = 2
    if let gap = scan.gap(after: first + 1), ["-", "–", " ", "/"].contains(gap),
      isYear(scan, first + 2)
    {
      count = 3
    }
    return ([Fact(value: day, text: scan.text(first...first + 1))], count)
  }

  private func day(_ scan: DigitRuns, _ run: Int, month: Int) -> Value? {
    guard run < scan.runs.count, scan.digits(run).count <= 2, (1...31).contains(scan.value(run)),
      (1...12).contains(month)
    else { return nil }
    return .day(month: month, day: scan.value(run))
  }

  /// `18.00`, `18:00`, `6 pm`.
  private func time(_ scan: DigitRuns, _ first: Int) -> Reading? {
    let hour = scan.value(first)
    guard scan.digits(first).count <= 2, hour <= 24 else { return nil }
    if let gap = scan.gap(after: first), gap == "." || gap == ":", first + 1 < scan.runs.count,
      scan.digits(first + 1).count == 2, scan.value(first + 1) < 60
    {
      let minutes = (hour + scan.afternoon(after: first + 1, hour)) * 60 + scan.value(first + 1)
      return ([Fact(value: .time(minutes), text: scan.text(first...first + 1))], 2)
    }
    let later = scan.afternoon(after: first, hour)
    guard later > 0 || scan.isMorning(after: first) else { return nil }
    return ([Fact(value: .time((hour + later) * 60), text: scan.text(first...first))], 1)
  }

  /// `1 200`, `49,50`, `50`; a year says nothing.
  private func number(_ scan: DigitRuns, _ first: Int) -> Reading {
    var last = first
    var digits = scan.digits(first)
    while last + 1 < scan.runs.count, digits.utf8.count <= 9, let gap = scan.gap(after: last),
      [" ", "\u{A0}", "\u{202F}", "."].contains(gap), scan.digits(last + 1).count == 3,
      scan.digits(first).count <= 3, scan.monthAfter(last + 1) == nil
    {
      last += 1
      digits += scan.digits(last)
    }
    if last == first, isYear(scan, first) { return ([], 1) }
    var value = String(digits.drop { $0 == "0" })
    if value.isEmpty { value = "0" }
    if scan.gap(after: last) == ",", last + 1 < scan.runs.count, scan.digits(last + 1).count <= 2 {
      last += 1
      if scan.value(last) > 0 { value += "." + scan.digits(last) }
    }
    return ([Fact(value: .number(value), text: scan.text(first...last))], last - first + 1)
  }

  private func isYear(_ scan: DigitRuns, _ run: Int) -> Bool {
    run < scan.runs.count && scan.digits(run).count == 4 && (1900...2099).contains(scan.value(run))
  }
}
