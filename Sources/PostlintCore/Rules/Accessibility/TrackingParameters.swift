/// The parts of an address that only count clicks: `?utm_source=…&fbclid=…`.
enum TrackingParameters {
  /// Names of parameters that trackers of advertising and newsletters add.
  private static let names = WordSet(
    """
    fbclid gclid gbraid wbraid msclkid dclid yclid twclid ttclid igshid igsh li_fat_id mc_cid \
    mc_eid mkt_tok _hsenc _hsmi vero_id si
    """)

  /// What takes them out of the address in `range`; none where there are none.
  static func fix(_ bytes: [UInt8], _ range: ByteRange) -> [Fix] {
    guard let query = bytes[range.start..<range.end].firstIndex(of: UInt8(ascii: "?")) else {
      return []
    }
    let end =
      bytes[query..<range.end].firstIndex(of: UInt8(ascii: "#")) ?? range.end
    let all = bytes[(query + 1)..<end].split(separator: UInt8(ascii: "&"))
    let kept = all.filter { !isTracking($0, bytes) }
    guard kept.count < all.count else { return [] }
    var result = Array(bytes[range.start..<query])
    for (place, parameter) in kept.enumerated() {
      result.append(place == 0 ? UInt8(ascii: "?") : UInt8(ascii: "&"))
      result += parameter
    }
    result += bytes[end..<range.end]
    return [
      Fix(
        LocalizedText(
          sv: "Ta bort det som räknar klick ur adressen",
          en: "Take what counts clicks out of the address"),
        .suggestion, edits: [Edit(range, String(decoding: result, as: UTF8.self))])
    ]
  }

  private static func isTracking(_ parameter: ArraySlice<UInt8>, _ bytes: [UInt8]) -> Bool {
    let name = parameter.prefix { $0 != UInt8(ascii: "=") }
    return name.starts(with: "utm_".utf8)
      || names.contains(bytes, ByteRange(name.startIndex, name.endIndex))
  }
}
