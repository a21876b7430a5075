/// One case of a `Fixtures/**/*.md` file that is made of blocks: prose for people, with a `##`
/// section a case, and in it blocks between `~~~kind argument` and `~~~`.
package struct Scenario: Sendable, CustomStringConvertible {
  package let title: String
  package let blocks: [Block]

  package struct Block: Sendable {
    package let kind: String
    /// The rest of the opening line.
    package let argument: String
    /// Without the final line end.
    package let text: String

    package var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  package var description: String { title }

  /// The blocks of one kind.
  package func blocks(_ kind: String) -> [Block] { blocks.filter { $0.kind == kind } }

  /// The cases of the fixture `name`; none where it cannot be read, which a test must notice.
  package static func all(in name: String) -> [Scenario] {
    var result: [Scenario] = []
    var title = ""
    var blocks: [Block] = []
    var open: (kind: String, argument: String, lines: [Substring])?
    func flush() {
      if !blocks.isEmpty { result.append(Scenario(title: title, blocks: blocks)) }
      blocks = []
    }
    let text = (try? Fixtures.text(name)) ?? ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let block = open {
        if line == "~~~" {
          blocks.append(
            Block(
              kind: block.kind, argument: block.argument,
              text: block.lines.joined(separator: "\n")))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("~~~") {
        let words = line.dropFirst(3).split(separator: " ", maxSplits: 1)
        open = (String(words.first ?? ""), words.count > 1 ? String(words[1]) : "", [])
      } else if line.hasPrefix("## ") {
        flush()
        title = String(line.dropFirst(3))
      }
    }
    flush()
    return result
  }
}
