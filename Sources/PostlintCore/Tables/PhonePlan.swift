/// The numbering plans that tell what a telephone number is: Sweden's, and how mobile numbers begin
/// in other countries.
package enum PhonePlan {
  package enum Kind: Hashable, Sendable {
    case mobile
    case landline
    /// 010, 020, 0771 and others that organisations have.
    case service
  }

  /// A number's beginning: what it is, and how many digits it may have.
  package struct Series: Hashable, Sendable {
    package let kind: Kind
    /// Digits of the whole number.
    package let digits: ClosedRange<Int>
    /// Digits of the area code, or the part that may be shown of a mobile number.
    package let prefix: Int
  }

  /// The series of a national Swedish number with its 0, by its first digits, each 0 to 9.
  ///
  /// Mobile: 070, 072, 073, 076 and 079 and seven digits (PTS's numbering plan).
  package static func swedish(_ digits: ArraySlice<UInt8>) -> Series? {
    guard digits.count >= 2, digits.first == 0 else { return nil }
    let code = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    let scaled = digits.count >= 4 ? code : code * (digits.count == 3 ? 10 : 100)
    switch scaled / 10 {
    case 70, 72, 73, 76, 79: return Series(kind: .mobile, digits: 10...10, prefix: 3)
    case 77, 75, 74, 71, 10: return Series(kind: .service, digits: 10...10, prefix: 4)
    case 20: return Series(kind: .service, digits: 7...10, prefix: 3)
    case 90 where [900, 939, 944].contains(scaled):
      return Series(kind: .service, digits: 8...11, prefix: 4)
    case 93, 94:
      if [939, 944].contains(scaled) {
        return Series(kind: .service, digits: 8...11, prefix: 4)
      }
    case 99: return Series(kind: .service, digits: 8...10, prefix: 3)
    default: break
    }
    for length in (2...4).reversed() where digits.count >= length {
      let key = digits.prefix(length).map { $0 + 0x30 }
      guard let value = SortedTable.areaCodes.value(for: key.span),
        let least = value.column(0).integer, let most = value.column(1).integer, least <= most
      else { continue }
      return Series(kind: .landline, digits: least...most, prefix: length)
    }
    return nil
  }

  /// The series of a number from abroad, by the digits after its `+`; landline where the country is
  /// not listed or does not tell mobile numbers from others.
  package static func foreign(_ digits: ArraySlice<UInt8>) -> Series? {
    for length in (1...3).reversed() where digits.count > length {
      let key = digits.prefix(length).map { $0 + 0x30 }
      guard let value = SortedTable.mobileAbroad.value(for: key.span),
        let least = value.column(0).integer, let most = value.column(1).integer, least <= most
      else { continue }
      let rest = digits.dropFirst(length).map { $0 + 0x30 }
      let isMobile = value.column(2).string.split(separator: " ").contains {
        rest.starts(with: $0.utf8)
      }
      return Series(
        kind: isMobile ? .mobile : .landline,
        digits: (isMobile ? length + least : length + 5)...(length + most), prefix: length)
    }
    return Series(kind: .landline, digits: 9...15, prefix: 2)
  }
}
