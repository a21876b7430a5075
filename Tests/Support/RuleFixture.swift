package import PostlintCore

/// One case of a `Fixtures/Rules/<category>/<name>.md` file.
///
/// The file is prose for people. Each `##` section with a `~~~draft` block is a case; attributes on
/// the block's first line set the scene: `path=draft.md today=2026-05-01 policy=motala kind=contest
/// option.max=3 organisation=Motala_kommun domain=motala.se missing=bild.jpg` (an underscore stands for a space; a
/// `missing` file is absent, all others are there). A `~~~expect` block after it holds one line a
/// finding, in order: `severity message` in Swedish; findings that have no range begin `(hela)`.
/// The marked ranges in the draft are the findings' ranges. Without an `expect` block the rule must
/// be silent.
package struct RuleFixture: Sendable, CustomStringConvertible {
  package let rule: String
  package let title: String
  package let attributes: [String: String]
  package let draft: MarkedText
  package let expected: [String]

  package var description: String { "\(rule): \(title)" }

  /// The cases of the rule `id`, from its fixture file.
  package static func cases(of id: String) throws -> [RuleFixture] {
    var result: [RuleFixture] = []
    var title = ""
    var block: Block?
    var pending: (attributes: [String: String], draft: MarkedText)?
    func flush(expecting expected: [String]) {
      guard let case_ = pending else { return }
      result.append(
        RuleFixture(
          rule: id, title: title, attributes: case_.attributes, draft: case_.draft,
          expected: expected))
      pending = nil
    }
    let lines = try Fixtures.text("Rules/\(id).md").split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      if var open = block {
        if line == "~~~" {
          if open.isDraft {
            flush(expecting: [])
            pending = (open.attributes, MarkedText(open.lines.joined(separator: "\n")))
          } else {
            flush(expecting: open.lines.filter { !$0.isEmpty })
          }
          block = nil
        } else {
          open.lines.append(String(line))
          block = open
        }
      } else if line.hasPrefix("~~~draft") {
        block = Block(isDraft: true, attributes: attributes(in: line))
      } else if line.hasPrefix("~~~expect") {
        block = Block(isDraft: false, attributes: [:])
      } else if line.hasPrefix("## ") {
        flush(expecting: [])
        title = String(line.dropFirst(3))
      }
    }
    flush(expecting: [])
    return result
  }

  private struct Block {
    let isDraft: Bool
    let attributes: [String: String]
    var lines: [String] = []
  }

  private static func attributes(in line: Substring) -> [String: String] {
    var result: [String: String] = [:]
    for word in line.split(separator: " ").dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1)
      if parts.count == 2 {
        result[String(parts[0])] = String(parts[1]).replacing("_", with: " ")
      }
    }
    return result
  }
}

extension String {
  fileprivate func replacing(_ old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
