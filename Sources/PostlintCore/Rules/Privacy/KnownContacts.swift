/// The telephone numbers and addresses that may always be published: what the configuration names,
/// and what tells by itself that an organisation has it.
struct KnownContacts {
  /// Own domains, in lower case.
  private let domains: [[UInt8]]
  /// E-mail addresses, and hosts as `@host`, in lower case.
  private let emails: [[UInt8]]
  private let numbers: [KnownNumber]
  /// Street addresses and anything else, in lower case without signs.
  private let places: [[UInt8]]

  /// - Parameter allowed: the rule's own list.
  init(_ organisation: Organisation, allowed: [String]) {
    domains = organisation.domains.map { Self.domain($0) }
    var emails: [[UInt8]] = []
    var numbers: [KnownNumber] = []
    var places: [[UInt8]] = []
    for contact in organisation.contacts + allowed {
      if contact.utf8.contains(UInt8(ascii: "@")) {
        emails += contact.split(whereSeparator: { " ,;<>()".contains($0) })
          .filter { $0.contains("@") }.map { CaseFolding.lowercased($0) }
      } else if let number = KnownNumber(contact) {
        numbers.append(number)
      } else {
        places.append(Self.plain(CaseFolding.lowercased(contact)))
      }
    }
    self.emails = emails
    self.numbers = numbers
    self.places = places.filter { !$0.isEmpty }
  }

  /// True for a number that the configuration names, in whatever form.
  func allows(number digits: [UInt8]) -> Bool { numbers.contains { $0.matches(digits) } }

  /// True for an address that the configuration names.
  func allows(place: [UInt8]) -> Bool {
    let plain = Self.plain(place)
    return places.contains { plain.starts(with: $0) && !Self.goesOn(plain, $0.count) }
  }

  /// True for an address that the configuration or its own host or name makes an organisation's.
  func isOfficial(email range: ByteRange, in bytes: [UInt8]) -> Bool {
    let address = EmailAddress(bytes, range)
    return allows(email: address) || address.isRole
      || MailHosts.kind(of: address.host.span) == .publicBody
      || (address.kind == nil && MailHosts.isLocalGovernment(address.host.span))
  }

  /// True for an address that the configuration names, or of an own domain.
  func allows(email address: EmailAddress) -> Bool {
    if emails.contains(where: { $0 == address.whole || $0 == [0x40] + address.host }) {
      return true
    }
    return address.kind != .pupils && domains.contains { Self.isWithin(address.host, $0) }
  }

  private static func isWithin(_ host: [UInt8], _ domain: [UInt8]) -> Bool {
    guard host.count > domain.count else { return host == domain && !domain.isEmpty }
    return !domain.isEmpty && host.suffix(domain.count).elementsEqual(domain)
      && host[host.count - domain.count - 1] == UInt8(ascii: ".")
  }

  /// `https://www.motala.se/` as people may write it, as `motala.se`.
  private static func domain(_ text: String) -> [UInt8] {
    var rest = CaseFolding.lowercased(text)[...]
    for start in ["https://", "http://", "@", "www."] where rest.starts(with: start.utf8) {
      rest = rest.dropFirst(start.utf8.count)
    }
    return Array(rest.prefix { $0 != UInt8(ascii: "/") })
  }

  /// The letters and digits of a text in lower case.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter {
      $0 >= 0x80 || ScalarClass.ascii($0) == .letter || ScalarClass.ascii($0) == .digit
    }
  }

  /// True when the number that ends before `offset` goes on there.
  private static func goesOn(_ plain: [UInt8], _ offset: Int) -> Bool {
    offset < plain.count && offset > 0 && plain[offset] &- 0x30 < 10
      && plain[offset - 1] &- 0x30 < 10
  }
}

/// A telephone number of the configuration.
private struct KnownNumber {
  /// With the country code, or as it stands where it has neither that nor a 0: `22 50 00`.
  private let digits: [UInt8]
  private let isWhole: Bool
  /// Written with `x` or `*` for the last digits: all numbers that begin so.
  private let isSeries: Bool

  /// Nil for a text that is no number.
  init?(_ text: String) {
    var digits: [UInt8] = []
    var isSeries = false
    var letters = 0
    for byte in text.utf8 {
      if byte &- 0x30 < 10 {
        if letters == 0 { digits.append(byte - 0x30) }
      } else if byte | 0x20 == UInt8(ascii: "x") || byte == UInt8(ascii: "*") {
        if !digits.isEmpty { isSeries = true }
      } else if ScalarClass.ascii(byte) == .letter || byte >= 0x80, !digits.isEmpty {
        // "0141-22 50 00 (växel)"
        letters += 1
      }
    }
    guard digits.count >= 5 else { return nil }
    if digits.starts(with: [0, 0]) {
      digits.removeFirst(2)
      isWhole = true
    } else if digits.first == 0 {
      digits.replaceSubrange(0..<1, with: [4, 6])
      isWhole = true
    } else {
      isWhole = text.utf8.contains(UInt8(ascii: "+"))
    }
    // +46 (0)141 …
    if isWhole, digits.starts(with: [4, 6, 0]) { digits.remove(at: 2) }
    self.digits = digits
    self.isSeries = isSeries
  }

  /// True for the number itself, and for those of the same exchange: the numbers of a switchboard end
  /// in 00 and share their first digits with the extensions (0141-22 50 00, 0141-22 53 17).
  func matches(_ number: [UInt8]) -> Bool {
    if isWhole, !isSeries, digits.count == number.count, digits.count >= 10,
      digits.suffix(2) == [0, 0],
      !digits.starts(with: [4, 6, 7]), number.starts(with: digits.dropLast(4))
    {
      return true
    }
    if isWhole { return isSeries ? number.starts(with: digits) : number == digits }
    return !isSeries && number.count > digits.count && number.suffix(digits.count) == digits[...]
  }
}

extension CaseFolding {
  /// The bytes of `text` in lower case.
  fileprivate static func lowercased(_ text: some StringProtocol) -> [UInt8] {
    var bytes = Array(text.utf8)
    lowercase(&bytes)
    return bytes
  }
}
