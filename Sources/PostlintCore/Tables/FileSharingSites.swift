/// Sites where anybody can put a document: file sharing, transfer, publishing of magazines.
///
/// The hosts are those of `Fixtures/Data/file-sharing.tsv`.
enum FileSharingSites {
  /// The name of the service that the address in `range` leads to; nil for any other address, and
  /// for the hosts in `allowed` and below them.
  static func service(of bytes: [UInt8], _ range: ByteRange, allowed: [String]) -> String? {
    let address = AddressParts(bytes, range)
    guard let row = row(of: address.host) else { return nil }
    if address.isWithin(allowed) { return nil }
    // An address of the service itself ("dropbox.com") hands out nothing.
    guard address.path.count > 1 else { return nil }
    let paths = row.column(1).string.split(separator: " ")
    guard paths.isEmpty || paths.contains(where: { hasPath($0, bytes, address.path) }) else {
      return nil
    }
    return row.column(0).string
  }

  /// True for `https://…`: no file beside the draft.
  static func isAddress(_ path: [UInt8]) -> Bool {
    let mark = Array("://".utf8)
    guard path.count >= mark.count else { return false }
    return (0...path.count - mark.count).contains { Array(path[$0..<$0 + mark.count]) == mark }
  }

  /// The row of `host` or of a domain above it.
  private static func row(of host: String) -> StaticBytes? {
    var rest = host[...]
    while true {
      if let row = SortedTable.fileSharing.value(for: rest) { return row }
      guard let dot = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: dot)...]
    }
  }

  /// True when the address goes on with `/path` as a whole step.
  private static func hasPath(_ path: Substring, _ bytes: [UInt8], _ range: ByteRange) -> Bool {
    let written = bytes[range.start..<range.end].dropFirst()
    guard written.starts(with: path.utf8) else { return false }
    guard let next = written.dropFirst(path.utf8.count).first else { return true }
    let isAlphanumeric = next &- 0x30 < 10 || (next | 0x20) &- 0x61 < 26
    return !isAlphanumeric && next != UInt8(ascii: "-")
  }
}
