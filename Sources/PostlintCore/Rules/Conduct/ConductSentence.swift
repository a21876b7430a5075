/// One sentence with the classes of its words, for those who read clauses in it.
struct ConductSentence {
  let conduct: ConductText
  let tokens: Range<Int>
  /// The terms of conduct in the sentence that nobody is quoted with, in order.
  let hits: [ConductText.Hit]
  /// By token, from the first one of the sentence on.
  private let classes: [ConductSet]
  /// The classes of all words.
  private let found: ConductSet

  init(_ conduct: ConductText, _ tokens: Range<Int>, _ hits: [ConductText.Hit]) {
    self.conduct = conduct
    self.tokens = tokens
    self.hits = hits
    var classes = tokens.map { conduct.ownClasses(ofToken: $0) }
    // A phrase counts where it begins.
    for hit in hits {
      classes[hit.tokens.lowerBound - tokens.lowerBound].formUnion(hit.classes)
    }
    self.classes = classes
    found = classes.reduce(into: []) { $0.formUnion($1) }
  }

  var text: TextIndex { conduct.text }

  /// The classes of token `index`; none outside the sentence and for what is no word.
  func at(_ index: Int) -> ConductSet {
    tokens.contains(index) ? classes[index - tokens.lowerBound] : []
  }

  func isWord(_ index: Int) -> Bool {
    tokens.contains(index) && text.tokens[index].kind == .word
  }

  /// True when the sentence holds a word of one of `wanted`.
  func holds(_ wanted: ConductSet) -> Bool { found.meets(wanted) }

  /// Somebody tells of what another said or did, or of a film or a book.
  var isReported: Bool { holds([.reporting, .work, .mention]) }

  /// Sports, games, hunting and exercises, where no harm is meant.
  var isInnocent: Bool { holds([.innocent]) }

  /// From the first to the last byte of the tokens `first` to `last`.
  func range(_ first: Int, _ last: Int) -> ByteRange {
    ByteRange(text.tokens[first].range.start, text.tokens[last].range.end)
  }

  /// Token `index` is a person by office, compounds too: `skolchefen`.
  func isOfficial(_ index: Int) -> Bool {
    if at(index).contains(.official) { return !at(index).contains(.loose) }
    guard isWord(index), text.tokens[index].range.count >= Self.shortestCompound,
      at(index).isEmpty
    else { return false }
    return conduct.classes(ofToken: index).contains(.official)
  }

  /// Bytes of the shortest word that is looked up as a compound.
  private static let shortestCompound = 8

  /// A word or a number: what a clause goes on with.
  private func isPart(_ index: Int) -> Bool {
    tokens.contains(index)
      && (text.tokens[index].kind == .word || text.tokens[index].kind == .number)
  }

  /// The nearest word before token `index` that is of `wanted`, within `distance` words of the clause.
  func back(from index: Int, _ distance: Int, to wanted: ConductSet) -> Int? {
    var place = index - 1
    for _ in 0..<distance {
      guard isPart(place) else { return nil }
      if at(place).meets(wanted) { return place }
      place -= 1
    }
    return nil
  }

  /// The nearest word from token `index` on that is of `wanted`, within `distance` words of the
  /// clause.
  func ahead(from index: Int, _ distance: Int, to wanted: ConductSet) -> Int? {
    var place = index
    for _ in 0..<distance {
      guard isWord(place) else { return nil }
      if at(place).meets(wanted) { return place }
      place += 1
    }
    return nil
  }

  /// True when a word of `wanted` is among `range`.
  func holds(_ wanted: ConductSet, in range: Range<Int>) -> Bool {
    range.contains { at($0).meets(wanted) }
  }

  /// Token `index` begins a clause: the sentence, or what follows a sign or `och`.
  func startsClause(_ index: Int) -> Bool {
    let before = index - 1
    guard isWord(before) else { return true }
    return text.token(before, is: "och") || text.token(before, is: "and")
      || at(before).contains(.together)
  }

  /// Token `index` is the first word of the sentence, where a verb is an imperative, or follows what
  /// calls others to join.
  func opens(_ index: Int) -> Bool {
    if at(index - 1).contains(.together) { return true }
    return index - tokens.lowerBound <= 2 && !(tokens.lowerBound..<index).contains(where: isWord)
  }

  /// A word with a capital that the start of the sentence does not explain.
  func isName(_ index: Int) -> Bool {
    isWord(index) && text.tokens[index].traits.contains(.startsUppercase)
      && (isWord(index - 1) || index > tokens.lowerBound)
  }
}
