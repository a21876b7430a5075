/// What a profile or a closing announcement states: in its text, and on the rules page it names.
///
/// A bio has room for a hundred and fifty characters in some channels, so a long list may stand on a
/// page of its own. A file is read together with the bio; what stands behind a link nobody can know,
/// and rules on what may stand there are silent or speak more softly.
struct DraftStatements: Sendable {
  let body: StatementText
  /// The rules page, where it is a file that can be read.
  let page: StatementText?
  /// The text or the metadata links to a rules page that was not read.
  let linksToRules: Bool

  /// Nil for drafts that are neither.
  init?(_ draft: Draft, _ text: TextIndex) {
    guard draft.kind == .profile || draft.kind == .closing else { return nil }
    let body = StatementText(text)
    let rulesPage = draft.metadata.profile?.rulesPage
    let page = rulesPage.flatMap { rulesPage in
      draft.segments.last {
        $0.field == rulesPage.field && $0.text.path == rulesPage.value.path && $0.origin == nil
      }
    }
    self.body = body
    self.page = page.map { StatementText(Lexer.index($0.text, body: $0.text.range)) }
    linksToRules = page == nil && (rulesPage != nil || body.linksToRules)
  }

  /// The texts that readers have, the bio first.
  var texts: [StatementText] { [body] + (page.map { [$0] } ?? []) }

  /// True when one of the texts passes `test`.
  func contains(where test: (StatementText) -> Bool) -> Bool {
    test(body) || page.map(test) ?? false
  }

  /// True when one of the texts says all of `words`; see ``StatementText/says(_:span:)``.
  func says(_ words: StatementSet, span: Int = 1) -> Bool {
    contains { $0.says(words, span: span) }
  }

  func contains(_ word: StatementWord) -> Bool {
    body.contains(word) || page?.contains(word) ?? false
  }
}

extension StatementText {
  /// True for "Läs våra regler: motala.se/…", also with the address in a line of its own, and for an
  /// address that is a rules page's own.
  fileprivate var linksToRules: Bool {
    text.links.contains { index in
      let address = text.lowercased(index)
      if ProfileWords.rulesAddresses.contains(where: { address.contains($0) }) { return true }
      guard let sentence = text.sentenceIndex(ofToken: index) else { return false }
      if sentences[sentence].contains(.rules) { return true }
      // "Håll dig till reglerna. Läs mer om badet på …" links to something else.
      return sentence > 0 && text.sentences[sentence].tokens.count <= 3
        && sentences[sentence - 1].contains(.rules)
    }
  }

  /// What the sentence says that holds token `index`, and the one before it.
  func said(around index: Int) -> StatementSet {
    guard let sentence = text.sentenceIndex(ofToken: index) else { return [] }
    var said = sentences[sentence]
    if sentence > 0 { said.formUnion(sentences[sentence - 1]) }
    return said
  }
}
