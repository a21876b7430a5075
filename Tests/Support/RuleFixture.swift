package import PostlintCore

/// One case of a `Fixtures/Rules/<category>/<name>.md` file.
///
/// The file is prose for people. Each `##` section with a `~~~draft` block is a case; attributes on
/// the block's first line set the scene: `path=draft.md today=2026-05-01 policy=motala kind=contest
/// option.max=3 organisation=Motala_kommun domain=motala.se missing=bild.jpg` (an underscore stands
/// for a space; a `missing` file is absent, all others are there). With `policy` the rule is set as
/// in that built-in policy, and off where the policy does not ask for it.
///
/// A `~~~file film.srt` block between the draft and what is expected holds what the file with that
/// name in the draft says; `~~~file film.mp4 from=Media/film.mp4` takes the bytes of a fixture. A
/// file without a block is there and cannot be read.
///
/// A `~~~expect` block at the end holds one line a finding, in order: `severity message` in
/// Swedish; findings that have no range begin `(hela)`. The marked ranges in the draft are the
/// findings' ranges. Without an `expect` block the rule must be silent.
package struct RuleFixture: Sendable, CustomStringConvertible {
  package let rule: String
  package let title: String
  package let attributes: [String: String]
  package let draft: MarkedText
  /// What the files say that the draft names, by the path that it writes.
  package let files: [String: [UInt8]]
  package let expected: [String]

  package var description: String { "\(rule): \(title)" }

  /// The cases of the rule `id`, from its fixture file.
  package static func cases(of id: String) throws -> [RuleFixture] {
    var result: [RuleFixture] = []
    var title = ""
    var block: Block?
    var pending: (attributes: [String: String], draft: MarkedText)?
    var files: [String: [UInt8]] = [:]
    func flush(expecting expected: [String]) {
      guard let case_ = pending else { return }
      result.append(
        RuleFixture(
          rule: id, title: title, attributes: case_.attributes, draft: case_.draft, files: files,
          expected: expected))
      pending = nil
      files = [:]
    }
    let lines = try Fixtures.text("Rules/\(id).md").split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      if var open = block {
        if line == "~~~" {
          switch open.kind {
          case .draft:
            flush(expecting: [])
            pending = (open.attributes, MarkedText(open.lines.joined(separator: "\n")))
          case .file(let name): files[name] = try open.contents()
          case .expect: flush(expecting: open.lines.filter { !$0.isEmpty })
          }
          block = nil
        } else {
          open.lines.append(String(line))
          block = open
        }
      } else if line.hasPrefix("~~~draft") {
        block = Block(kind: .draft, attributes: attributes(in: line))
      } else if line.hasPrefix("~~~file ") {
        let name = line.split(separator: " ")[1]
        block = Block(kind: .file(String(name)), attributes: attributes(in: line))
      } else if line.hasPrefix("~~~expect") {
        block = Block(kind: .expect, attributes: [:])
      } else if line.hasPrefix("## ") {
        flush(expecting: [])
        title = String(line.dropFirst(3))
      }
    }
    flush(expecting: [])
    return result
  }

  private struct Block {
    enum Kind {
      case draft
      case file(String)
      case expect
    }

    let kind: Kind
    let attributes: [String: String]
    var lines: [String] = []

    /// The bytes of a file: those of the fixture `from` says, or the block's lines.
    func contents() throws -> [UInt8] {
      if let fixture = attributes["from"] { return try Fixtures.bytes(fixture) }
      return Array(lines.map { $0 + "\n" }.joined().utf8)
    }
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
