/// What a profile tells of those who write there: name, title, e-mail or telephone.
///
/// They stand in one sentence or in lines that follow each other, with a word for writing or editing
/// beside them.
struct EditorDetails {
  private var hasName = false
  private var hasTitle = false
  private var hasContact = false
  /// The words that say that somebody writes here, in bytes of the text.
  private(set) var place: ByteRange?
  private let text: TextIndex

  /// Lines before and after the word for an editor that may be about the same person.
  private static let reach = 3
  /// Sentences about writing that are looked at.
  private static let mostSentences = 40

  var isPresent: Bool { place != nil }

  init(_ statements: StatementText) {
    text = statements.text
    let phones = PhoneNumberReader(bytes: text.source.bytes)
    let numbers = text.numberRuns.filter { run in
      phones.numbers(in: run).contains { $0.digits.count >= 7 }
    }
    let finder = PersonFinder(text)
    var best = -1
    let writing = statements.sentences.indices.lazy.filter {
      statements.sentences[$0].contains(.writes)
    }
    for index in writing.prefix(Self.mostSentences) {
      let around = max(0, index - 1)...min(statements.sentences.count - 1, index + Self.reach)
      let reach = ByteRange(
        text.sentences[around.lowerBound].range.start, text.sentences[around.upperBound].range.end)
      let found = (
        name: around.contains { finder.persons(inSentence: $0).contains(where: Self.isFullName) },
        title: around.contains { statements.sentences[$0].contains(.title) },
        contact: text.emails.contains { reach.contains(text.tokens[$0].range) }
          || numbers.contains { reach.contains($0) }
      )
      let count = [found.name, found.title, found.contact].count { $0 }
      guard count > best else { continue }
      best = count
      (hasName, hasTitle, hasContact) = found
      place = statements.hits(of: .writes).first {
        text.sentences[index].tokens.contains($0.tokens.lowerBound)
      }.map { hit in
        ByteRange(
          text.tokens[hit.tokens.lowerBound].range.start,
          text.tokens[hit.tokens.upperBound - 1].range.end)
      }
      if best == 3 { break }
    }
  }

  private static func isFullName(_ person: MentionedPerson) -> Bool {
    person.recognition == .fullName
  }

  /// What is not told.
  var missing: [LocalizedText] {
    [
      hasName ? nil : LocalizedText(sv: "för- och efternamn", en: "first and last name"),
      hasTitle ? nil : LocalizedText(sv: "befattning", en: "title"),
      hasContact
        ? nil : LocalizedText(sv: "e-post eller telefon", en: "e-mail or telephone"),
    ].compactMap { $0 }
  }
}
