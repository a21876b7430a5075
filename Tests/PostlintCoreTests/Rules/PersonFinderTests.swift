import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Sentences with the people marked that the finder must see, and who it must take them for.
@Suite struct PersonFinderTests {
  struct Case: Sendable, CustomStringConvertible {
    let text: MarkedText
    /// One a person, in order: recognition, then age, `class`, `child`, `genitive`, roles.
    let expected: [String]
    var description: String { text.text }
  }

  static let cases: [Case] =
    (try? Fixtures.rows("Cases/persons.tsv").map { row in
      let text = row[0].split(separator: "\\n", omittingEmptySubsequences: false)
      return Case(
        text: MarkedText(text.joined(separator: "\n")),
        expected: row[1] == "-" ? [] : row[1].split(separator: "|").map(String.init))
    }) ?? []

  @Test func `there are cases`() { #expect(Self.cases.count > 60) }

  @Test(arguments: cases)
  func `finds the people`(case: Case) {
    let source = SourceText(path: "draft.txt", `case`.text.text)
    let text = Lexer.index(source, body: source.range)
    let finder = PersonFinder(text)
    let found = text.sentences.indices.flatMap { finder.persons(inSentence: $0) }
    #expect(
      found.map { source.string(in: $0.range) } == `case`.text.ranges.map { source.string(in: $0) })
    #expect(found.map(Self.describe) == `case`.expected)
  }

  private static func describe(_ person: MentionedPerson) -> String {
    var words = ["\(person.recognition)"]
    if let age = person.age { words.append("\(age)") }
    if person.schoolClass != nil { words.append("class") }
    if person.isChild { words.append("child") }
    if person.isGenitive { words.append("genitive") }
    return words.joined(separator: " ")
  }

  @Test func `ranges lie on character boundaries of any text`() {
    var generator = SeededGenerator(7)
    let pieces = [
      "Anna", " ", "Åsa", "s", "9", ",", "(", ")", "i", "3B", "A.S.", "é", "familjen", "von",
      "\n", ". ", "elev", "18-årige", "🙂", "Han", "’s", "år", "S", "klass", "-",
    ]
    for _ in 0..<500 {
      let words = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }
      let source = SourceText(path: "draft.txt", words.joined())
      let text = Lexer.index(source, body: source.range)
      for sentence in text.sentences.indices {
        for person in PersonFinder(text).persons(inSentence: sentence) {
          #expect(text.sentences[sentence].tokens.contains(person.tokens.lowerBound))
          #expect(person.tokens.upperBound <= text.sentences[sentence].tokens.upperBound)
          #expect(!source.string(in: person.range).contains("\u{FFFD}"))
          #expect(person.detailsEnd >= person.tokens.upperBound)
        }
      }
    }
  }
}
