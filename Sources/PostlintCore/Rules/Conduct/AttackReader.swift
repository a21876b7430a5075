/// Finds insults that are aimed at somebody: the reader, somebody named, somebody in office. What is
/// said of a decision, a proposal or a thing is criticism.
struct AttackReader {
  private let sentence: ConductSentence
  /// In what the organisation writes itself, animals and clowns are what they are.
  private let isComment: Bool

  init(_ sentence: ConductSentence, isComment: Bool) {
    self.sentence = sentence
    self.isComment = isComment
  }

  func find() -> ByteRange? {
    guard !sentence.isReported else { return nil }
    for hit in sentence.hits {
      if hit.classes.contains(.attack) { return hit.range }
      guard hit.classes.meets([.insult, .adjective]) else { continue }
      if let start = target(of: hit) {
        return sentence.range(start, end(of: hit) - 1)
      }
    }
    return nil
  }

  /// The token after the insult with what goes on with it: `dum i huvudet`, `inkompetenta idioter`.
  private func end(of hit: ConductText.Hit) -> Int {
    var end = hit.tokens.upperBound
    for next in sentence.hits where next.classes.meets([.insult, .adjective]) {
      if next.tokens.lowerBound >= hit.tokens.lowerBound, next.tokens.lowerBound <= end {
        end = max(end, next.tokens.upperBound)
      }
    }
    return end
  }

  /// The words before an insult that may lie between it and whom it is aimed at.
  private static let reach = 6

  /// The token where the attack begins; nil where the insult is aimed at nobody.
  private func target(of hit: ConductText.Hit) -> Int? {
    let isNoun = hit.classes.contains(.insult)
    let isFramed = hit.classes.contains(.framed)
    var curses = 0
    var place = hit.tokens.lowerBound - 1
    for _ in 0..<Self.reach {
      guard sentence.isWord(place) else { break }
      let classes = sentence.at(place)
      if classes.contains(.negation) { return nil }
      if classes.contains(.readersOwn), isNoun { return place }
      if classes.contains(.copula) {
        return subject(before: place, of: hit, isFramed: isFramed && curses == 0)
      }
      if classes.contains(.exclaiming) {
        return isNoun && (!isFramed || isOfSomebody(hit)) ? place : nil
      }
      if classes.contains(.frame) {
        curses += 1
      } else if !classes.meets([.filler, .adjective, .insult, .all]),
        !sentence.text.token(place, is: "och")
      {
        break
      }
      place -= 1
    }
    guard isNoun else { return nil }
    if isSaidOfReader(after: hit) || isPointedAt(hit) { return hit.tokens.lowerBound }
    // `Jävla idiot`, and insults that are cried out: `Feta äckliga kärring`, `Idioter!`
    let start = place + 1
    if curses > 0, isCurse(hit.tokens.lowerBound - 1) { return start }
    guard start == sentence.tokens.lowerBound else { return nil }
    if isComment, sentence.at(hit.tokens.upperBound).contains(.all) { return start }
    guard endsCry(hit.tokens.upperBound) else { return nil }
    return !isFramed || curses > 1 ? start : nil
  }

  /// `vilken sopa till kommunalråd`
  private func isOfSomebody(_ hit: ConductText.Hit) -> Bool {
    isComment && sentence.isWord(hit.tokens.upperBound)
      && sentence.text.token(hit.tokens.upperBound, is: "till")
  }

  /// `…, den ormen.`
  private func isPointedAt(_ hit: ConductText.Hit) -> Bool {
    let before = hit.tokens.lowerBound - 1
    guard isComment, sentence.isWord(before), !sentence.isWord(before - 1),
      sentence.tokens.contains(before - 1), !sentence.isWord(hit.tokens.upperBound)
    else { return false }
    return sentence.text.token(before, is: "den") || sentence.text.token(before, is: "det")
  }

  /// `jävla`, `fucking`: swears at what follows.
  private func isCurse(_ index: Int) -> Bool {
    let classes = sentence.at(index)
    return classes.contains(.frame) && classes.meets(.swearing)
  }

  private func endsCry(_ index: Int) -> Bool {
    guard sentence.tokens.contains(index) else { return true }
    return sentence.text.token(index, is: "!")
      || index == sentence.tokens.upperBound - 1
        && !sentence.isWord(index)
  }

  /// `En riktig nolla är du`
  private func isSaidOfReader(after hit: ConductText.Hit) -> Bool {
    let next = hit.tokens.upperBound
    if sentence.at(next).contains(.reader), sentence.at(next + 1).contains(.copula) { return true }
    return sentence.at(next).contains(.copula) && sentence.at(next + 1).contains(.reader)
  }

  /// Who is said to be so, before the copula at `copula`.
  private func subject(
    before copula: Int, of hit: ConductText.Hit, isFramed: Bool
  ) -> Int? {
    if sentence.at(copula).contains(.reader) { return copula }
    if sentence.at(copula).contains(.thirdPerson) { return isFramed ? nil : copula }
    var place = copula - 1
    while sentence.isWord(place), sentence.at(place).contains(.filler) { place -= 1 }
    let classes = sentence.at(place)
    if classes.contains(.reader) { return place }
    if !isFramed, let antecedent = antecedent(before: copula) { return antecedent }
    if sentence.isOfficial(place) {
      return sentence.at(place - 1).contains(.reader) ? place - 1 : place
    }
    // `rektorn på skolan är`, `Göran i tekniska nämnden är`
    for preposition in [place - 1, place - 2]
    where sentence.at(preposition).contains(.preposition) {
      let owner = preposition - 1
      if sentence.isOfficial(owner) { return owner }
      if isComment, sentence.isName(owner) || owner == sentence.tokens.lowerBound,
        isNamed(owner) || hasPersonalForm(owner)
      {
        return owner
      }
    }
    if isComment, hit.classes.contains(.insult), isNamed(place) { return place }
    guard !isFramed else { return nil }
    let isNoun = hit.classes.contains(.insult)
    if classes.contains(.he) { return place }
    if classes.contains(.thirdPerson) { return isNoun ? place : nil }
    return isNoun && isNamed(place) ? place : nil
  }

  /// A double name at the start of a sentence: `Maj-Britt`.
  private func hasPersonalForm(_ index: Int) -> Bool {
    guard sentence.isWord(index) else { return false }
    let range = sentence.text.tokens[index].range
    return sentence.text.source.bytes[range.start..<range.end].contains(UInt8(ascii: "-"))
  }

  /// `Ni som`, `den som`, `dom som`: who a relative clause before the copula is about.
  private func antecedent(before copula: Int) -> Int? {
    guard let relative = sentence.back(from: copula, 8, to: [.relative]) else { return nil }
    let before = relative - 1
    let isSomebody =
      sentence.at(before).meets([.reader, .thirdPerson])
      || sentence.isWord(before)
        && (sentence.text.token(before, is: "den") || sentence.text.token(before, is: "Den"))
    return isSomebody ? before : nil
  }

  /// The last word of a name of two words, or a capital inside the sentence.
  private func isNamed(_ place: Int) -> Bool {
    guard sentence.isWord(place),
      sentence.text.tokens[place].traits.contains(.startsUppercase)
    else { return false }
    return place > sentence.tokens.lowerBound
  }
}
