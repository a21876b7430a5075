/// A telephone number as a text spells it.
struct PhoneNumber: Hashable, Sendable {
  let kind: PhonePlan.Kind
  /// A number from abroad.
  let isForeign: Bool
  /// From the `+`, bracket or first digit to the last digit, in bytes of the text.
  let range: ByteRange
  /// What no output may show: all but the country and area code, or the first digits of a mobile
  /// number.
  let secret: ByteRange
  /// The digits with the country code and without `+` or `0`: what numbers are compared by.
  let digits: [UInt8]
  /// Digits alone, with no sign between or before them: as other numbers are written too.
  let isCompact: Bool
  /// Grouped as few people write numbers: only next to a word for it is this one.
  let needsLabel: Bool
}

/// Digits in a row, with nothing but invisible characters between them.
struct PhoneDigitGroup {
  let start: Int
  let end: Int
  /// 0 to 9 each; nothing beyond ``PhoneNumberReader/longest`` is kept.
  let digits: [UInt8]
  /// Where each of ``digits`` starts.
  let places: [Int]
  /// The digits went on.
  let isTooLong: Bool
}

/// What stands between two groups of digits of a number.
struct PhoneDigitGap {
  let end: Int
  var hasSpace = false
  var hasDash = false
  var hasDot = false
  var hasSlash = false
  /// A plus starts another number.
  var hasPlus = false
  /// A tab or several spaces, as between columns.
  var isWide = false

  /// Signs without space: what follows belongs to what comes before.
  var isTight: Bool { !hasSpace && !isWide }
}
