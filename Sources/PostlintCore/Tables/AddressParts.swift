/// Where a web address leads, as far as it tells.
struct AddressParts {
  /// The host in lower case, without `www.`.
  let host: String
  /// What follows the host.
  let path: ByteRange

  /// The parts of the address in `range`, with or without a scheme.
  init(_ bytes: [UInt8], _ range: ByteRange) {
    var start = range.start
    var index = start
    while index + 2 < range.end, index - start < 12 {
      if bytes[index] == 0x3A, bytes[index + 1] == 0x2F, bytes[index + 2] == 0x2F {
        start = index + 3
        break
      }
      index += 1
    }
    var end = start
    while end < range.end, !Self.endsHost(bytes[end]) { end += 1 }
    path = ByteRange(end, range.end)
    let host = CaseFolding.lowercased(bytes, ByteRange(start, end))
    self.host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// True for a host that shortens addresses of any site.
  var isShortened: Bool { SortedTable.linkShorteners.contains(host) }

  /// True when the host is one of `domains` or below it.
  func isWithin(_ domains: [String]) -> Bool {
    domains.contains { domain in
      let domain = domain.lowercased()
      return host == domain || host.hasSuffix("." + domain)
    }
  }

  /// True for an address that tells what one finds: a site's first page, a path that one remembers,
  /// or one with a word.
  func isReadable(_ bytes: [UInt8]) -> Bool {
    guard path.count > 4 else { return true }
    var letters = 0
    for index in path.start..<path.end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { return false }
      letters = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 ? letters + 1 : 0
      if letters >= 3 { return true }
    }
    return false
  }
}
