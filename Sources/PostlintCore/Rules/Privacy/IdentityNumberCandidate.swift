/// A stretch of text that is written as identity numbers are; nothing of it is checked yet.
struct IdentityNumberCandidate {
  enum Form {
    /// `198803152399`, `8803152399`.
    case compact
    /// `19880315-2399`, `880315+2399`, `1988-03-15-2399`.
    case divided
    /// `19880315 2399`, `880315_2399`: as unrelated numbers stand side by side too.
    case loose
    /// `SE880315239901`: the number for value-added tax of a firm that is one person.
    case tax
    /// `19880315-XXXX`, `880315-23XX`.
    case masked
    /// `19880315-AB12`.
    case reserve
  }

  let form: Form
  /// 18, 19 or 20 where it is written; 99 begins the reserve numbers of Region Stockholm.
  let century: Int?
  /// The date's six digits, YYMMDD, as a number.
  let date: Int
  /// The last four digits; an interim letter counts as 1, hidden digits as 0.
  let last: Int
  /// A letter stands for the first of the last four.
  var isInterim = false
  /// Divided by `+`: from the year the person turns 100 (folkbokföringslagen 18 §).
  var hasPlus = false
  let range: ByteRange
  /// The last four places.
  let secret: ByteRange

  /// The Luhn check digit agrees (Skatteverket, SKV 704): weights 2, 1, 2 … over all ten digits.
  var hasRightCheckDigit: Bool {
    var rest = date * 10_000 + last
    var sum = 0
    var isDoubled = false
    while rest > 0 {
      let digit = rest % 10
      sum += isDoubled ? digit * 2 / 10 + digit * 2 % 10 : digit
      isDoubled.toggle()
      rest /= 10
    }
    return sum % 10 == 0
  }

  /// The last four digits read as a time of day.
  var endsLikeTime: Bool { !isInterim && last / 100 < 24 && last % 100 < 60 }

  /// The last four digits read as a later day of the same year: `20250101-1231`.
  var endsLikeLaterDay: Bool {
    !isInterim && (1...12).contains(last / 100) && (1...31).contains(last % 100)
      && last > date % 10_000
  }

  /// A number that people make up to show the form: born on New Year's Day, or on `111111`, and
  /// ending in `1234`, `0000` or the like. Any other day may be somebody's, with a slip in the last
  /// four.
  var isMadeUp: Bool {
    guard date % 10_000 == 101 || date == 111_111 else { return false }
    let digits = [last / 1_000, last / 100 % 10, last / 10 % 10, last % 10]
    return zip(digits, digits.dropFirst()).allSatisfy { $1 == $0 }
      || zip(digits, digits.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }
}
