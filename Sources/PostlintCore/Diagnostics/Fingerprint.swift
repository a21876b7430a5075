/// Names findings so that they are recognised from run to run: a baseline and a code host compare
/// these.
///
/// A fingerprint hashes the rule, the message's id, the field and what stands around the finding,
/// white space evened out. Line numbers, message texts and languages are not in it, so it
/// survives edits elsewhere, better wording and another language. Digits count as one and the same,
/// and personal data as its length alone, so no number can be found by trying all of them.
/// The path is not in it either: a draft keeps its fingerprints when it moves.
package struct Fingerprints: Sendable {
  private let bytes: [UInt8]
  /// What of the draft counts by its length alone, in order and without overlap.
  private let sensitive: [ByteRange]
  /// How often each has been given, by its digits: the first dictionary with another type of key
  /// costs 120,000 instructions.
  private var seen: [String: Int] = [:]

  /// Bytes of context taken on each side, and of the finding itself, at most: the work for a finding
  /// stays bounded on an endless line.
  private static let reach = 64

  /// - Parameters:
  ///   - source: the draft; nil when its bytes were no text.
  ///   - sensitive: the personal data of the draft, in order and without overlap.
  package init(source: SourceText?, hiding sensitive: [ByteRange] = []) {
    bytes = source?.bytes ?? []
    self.sensitive = sensitive
  }

  /// The fingerprint of the next finding of the draft: 16 hexadecimal digits, with `-2`, `-3` … where
  /// the draft holds the same thing again.
  package mutating func fingerprint(of diagnostic: Diagnostic) -> String {
    var hash = FowlerNollVo()
    hash.add("v1".utf8)
    hash.add(diagnostic.rule.utf8)
    hash.add(diagnostic.message.id.utf8)
    hash.add(diagnostic.field.utf8)
    if let range = diagnostic.range {
      hash.add(context(of: range, hiding: diagnostic.sensitiveRanges))
    }
    let digits = String(hash.value, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    let count = (seen[padded] ?? 0) + 1
    seen[padded] = count
    return count == 1 ? padded : "\(padded)-\(count)"
  }

  /// The finding's text and what stands beside it on its line, normalised.
  private func context(of range: ByteRange, hiding sensitive: [ByteRange]) -> [UInt8] {
    let start = min(max(0, range.start), bytes.count)
    let end = min(max(start, range.end), bytes.count, start + Self.reach)
    var lower = start
    while lower > 0, start - lower < Self.reach, !Self.isLineEnd(bytes[lower - 1]) { lower -= 1 }
    var upper = end
    while upper < bytes.count, upper - end < Self.reach, !Self.isLineEnd(bytes[upper]) {
      upper += 1
    }
    let neighbours = self.sensitive[firstSensitive(endingAfter: lower)...]
      .prefix { $0.start < upper }
    var result: [UInt8] = []
    for offset in lower..<upper {
      let byte = bytes[offset]
      let isSensitive =
        sensitive.contains { $0.contains(offset) } || neighbours.contains { $0.contains(offset) }
      if isSensitive {
        result.append(UInt8(ascii: "*"))
        continue
      }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): result.append(UInt8(ascii: "0"))
      case 0...0x20:
        if result.last != 0x20 { result.append(0x20) }
      default: result.append(byte)
      }
    }
    return result
  }

  /// Bisects to the first of the draft's secrets that ends after `offset`.
  private func firstSensitive(endingAfter offset: Int) -> Int {
    sensitive.partitioningIndex { $0.end > offset }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

/// The 64-bit hash FNV-1a (Fowler, Noll, Vo; RFC 9923): the same on every machine and in every run.
private struct FowlerNollVo {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in a part, and its end, so that parts cannot run into one another.
  mutating func add(_ part: some Sequence<UInt8>) {
    for byte in part { mix(byte) }
    mix(0xFF)
  }

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
