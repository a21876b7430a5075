/// Links that pay somebody for a purchase.
///
/// The hosts are those of `Fixtures/Data/affiliate-hosts.tsv`.
enum AffiliateLinks {
  /// The network that the address in `range` goes through; nil for any other address.
  static func network(of bytes: [UInt8], _ range: ByteRange) -> String? {
    let address = AddressParts(bytes, range)
    var rest = address.host[...]
    while true {
      if let name = SortedTable.affiliateHosts.value(for: rest) { return name.string }
      guard let dot = rest.firstIndex(of: ".") else { break }
      rest = rest[rest.index(after: dot)...]
    }
    // Amazon pays by a parameter of its own shop: `?tag=name-21`.
    guard address.host.hasPrefix("amazon.") else { return nil }
    let query = bytes[address.path.start..<address.path.end]
    return contains(query, Array("?tag=".utf8)) || contains(query, Array("&tag=".utf8))
      ? "Amazon Associates" : nil
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
    guard bytes.count >= part.count else { return false }
    return (bytes.startIndex...bytes.endIndex - part.count).contains {
      bytes[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
