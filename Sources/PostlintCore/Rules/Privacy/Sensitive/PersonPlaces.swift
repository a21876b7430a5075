/// Which of a sentence's people begin or end at a token, as indices into their list: found once, so
/// that no word of the sentence has to look through all of them.
struct PersonPlaces {
  /// The first person whose name, or what is said beside it, ends just before a token.
  private var endings: [Int?]
  /// The last person whose title or name begins at a token.
  private var beginnings: [Int?]
  /// The first person whose title a token is.
  private var titles: [Int?]
  private let tokens: Range<Int>

  /// - Parameters:
  ///   - persons: the people of the sentence, in order.
  ///   - tokens: the sentence.
  init(_ persons: [MentionedPerson], in tokens: Range<Int>) {
    self.tokens = tokens
    endings = Array(repeating: nil, count: tokens.count + 1)
    beginnings = endings
    titles = endings
    for (place, person) in persons.enumerated() {
      for end in [person.tokens.upperBound, person.detailsEnd] where ending(before: end) == nil {
        note(place, at: end, in: \.endings)
      }
      note(place, at: person.tokensWithTitle.lowerBound, in: \.beginnings)
      note(place, at: person.tokens.lowerBound, in: \.beginnings)
      if let title = person.title, titled(title) == nil { note(place, at: title, in: \.titles) }
    }
  }

  func ending(before token: Int) -> Int? { place(token, in: endings) }
  func beginning(at token: Int) -> Int? { place(token, in: beginnings) }
  func titled(_ token: Int) -> Int? { place(token, in: titles) }

  private mutating func note(
    _ place: Int, at token: Int, in list: WritableKeyPath<PersonPlaces, [Int?]>
  ) {
    let offset = token - tokens.lowerBound
    if self[keyPath: list].indices.contains(offset) { self[keyPath: list][offset] = place }
  }

  private func place(_ token: Int, in list: [Int?]) -> Int? {
    let offset = token - tokens.lowerBound
    return list.indices.contains(offset) ? list[offset] : nil
  }
}
