import Foundation
package import PostlintCore

/// A labelled draft of a file under `Fixtures/Cases` with three columns: a tag, what is expected or
/// set, and the text with the places of findings marked.
package struct MarkedCase: Sendable, CustomStringConvertible {
  package let tag: String
  /// The second column as it stands.
  package let column: String
  package let marked: MarkedText

  package init?(_ row: [String]) {
    guard row.count == 3 else { return nil }
    tag = row[0]
    column = row[1]
    marked = MarkedText(CaseText.lines(row[2]))
  }

  package static func all(in name: String) -> [MarkedCase] {
    ((try? Fixtures.rows("Cases/\(name)")) ?? []).compactMap(MarkedCase.init)
  }

  /// The second column as a list; `-` is an empty one.
  package var expected: [String] {
    column == "-" ? [] : column.split(separator: ",").map(String.init)
  }

  /// The second column as `key=value` pairs parted by semicolons.
  package var attributes: [String: String] {
    Dictionary(
      column.split(separator: ";").compactMap { part -> (String, String)? in
        let pair = part.split(separator: "=", maxSplits: 1)
        return pair.count == 2 ? (String(pair[0]), String(pair[1])) : nil
      }, uniquingKeysWith: { $1 })
  }

  package var description: String { "\(tag): \(marked.text)" }
}

/// A draft that one rule is to find something in, or not, of a file with the columns label, rule,
/// severity and text.
package struct RuleCase: Sendable, CustomStringConvertible {
  package let isFaulty: Bool
  package let rule: String
  package let text: String

  package static func all(in name: String) throws -> [RuleCase] {
    try Fixtures.rows("Cases/\(name)").filter { $0.count == 4 }.map {
      RuleCase(isFaulty: $0[0] == "1", rule: $0[1], text: CaseText.lines($0[3]))
    }
  }

  package var description: String { text }
}

/// A line of `personal-data.json`.
package struct PersonalDataLine: Decodable, Sendable {
  package let id: Int
  package let text: String
  /// Pairs of a kind of personal data and its text.
  package let gold: [[String]]

  package static func all() throws -> [PersonalDataLine] {
    try JSONDecoder().decode(
      [PersonalDataLine].self, from: Data(Fixtures.bytes("Cases/personal-data.json")))
  }

  /// Takes from `found` what lies where `kinds` are labelled; what is left is wrong.
  ///
  /// - Parameter overlap: the least part of the longer of two ranges that they share.
  /// - Returns: the places of the labels that nothing in `found` agrees with.
  package func match(
    _ found: inout [ByteRange], kinds: Set<String>, overlap least: Double
  ) -> [ByteRange] {
    gold.filter { kinds.contains($0[0]) }.compactMap { pair in
      guard let place = text.range(of: pair[1], options: .literal) else { return ByteRange(0, 0) }
      let start = text[..<place.lowerBound].utf8.count
      let range = ByteRange(start, start + pair[1].utf8.count)
      guard let same = found.firstIndex(where: { Self.overlap($0, range) >= least }) else {
        return range
      }
      found.remove(at: same)
      return nil
    }
  }

  private static func overlap(_ left: ByteRange, _ right: ByteRange) -> Double {
    let shared = min(left.end, right.end) - max(left.start, right.start)
    return Double(max(0, shared)) / Double(max(left.count, right.count))
  }
}

/// How the case files write a text on one line.
package enum CaseText {
  /// `\n` is a line break.
  package static func lines(_ text: String) -> String {
    text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }
}
