/// An e-mail address taken apart.
struct EmailAddress {
  /// All of it in lower case.
  let whole: [UInt8]
  /// After the `@`, in lower case.
  let host: [UInt8]
  /// What the host says of it.
  let kind: MailHosts.Kind?
  /// Before the `@`, in lower case.
  private let name: ArraySlice<UInt8>

  /// - Parameter range: an address of `bytes`.
  init(_ bytes: [UInt8], _ range: ByteRange) {
    self.init(CaseFolding.lowercasedBytes(bytes, range))
  }

  /// - Parameter whole: `name@host` in lower case.
  init(_ whole: [UInt8]) {
    self.whole = whole
    let sign = whole.lastIndex(of: UInt8(ascii: "@")) ?? whole.count
    let host = Array(whole[min(sign + 1, whole.count)...])
    name = whole[..<sign]
    kind = MailHosts.kind(of: host.span)
    self.host = host
  }

  /// The name is a function's or an association's, not a person's: `info`, `kansli.motalask`.
  var isRole: Bool {
    let parts = parts
    return parts.contains { part in
      let word = Array(part)
      let roles = ContactWords.roles(of: word.span)
      if roles.meets([.mailbox, .desk, .title, .org, .club]) || Self.isClub(word) { return true }
      // pro.motala, motala.sk
      return roles.contains(.capitals) && parts.count > 1
        && (word.count > 2 || parts.contains { SortedTable.places.contains(Array($0).span) })
    }
  }

  /// First name and surname, or an initial and one: `anna.berg`, `a_berg`.
  var looksPersonal: Bool {
    let parts = parts
    return !isRole && parts.count >= 2 && parts.count <= 4
      && parts.allSatisfy { part in part.allSatisfy { $0 &- 0x30 >= 10 } }
  }

  /// The words of the name, parted by `. _ - +` and digits.
  private var parts: [ArraySlice<UInt8>] {
    name.split { byte in
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+") || byte &- 0x30 < 10
    }
  }

  /// `motalaif`, `motalask`: a place and what associations are called by.
  private static func isClub(_ word: [UInt8]) -> Bool {
    for length in 2...3 where word.count > length + 2 {
      let roles = ContactWords.roles(of: Array(word.suffix(length)).span)
      guard roles.contains(.capitals) else { continue }
      let place = word.dropLast(length)
      if SortedTable.places.contains(Array(place).span) { return true }
      if place.last == UInt8(ascii: "s"),
        SortedTable.places.contains(Array(place.dropLast()).span)
      {
        return true
      }
    }
    return false
  }
}
