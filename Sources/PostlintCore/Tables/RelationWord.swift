/// What a word does between a person and a circumstance: ties the two, parts them, or lets be.
///
/// The words are data: `Fixtures/Data/relation-words.tsv`, where each class has a letter.
package struct RelationWord: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What `word`, in lower case, does; empty for a word that the list lacks.
  package init(_ word: [UInt8]) {
    var bits: UInt32 = 0
    SortedTable.relationWords.value(for: word.span)?.withSpan { signs in
      for index in signs.indices where signs[index] &- 0x61 < 26 {
        bits |= 1 << UInt32(signs[index] - 0x61)
      }
    }
    rawValue = bits
  }

  private init(_ sign: Unicode.Scalar) { rawValue = 1 << (sign.value - 0x61) }

  /// `är`, `blev`.
  package static let copula = RelationWord("b")
  /// `har`, `fick`.
  package static let having = RelationWord("h")
  /// `lider`, `behandlas`, `använder`: takes a circumstance as its object.
  package static let meeting = RelationWord("r")
  /// `bor`, `ligger`: takes a place.
  package static let staying = RelationWord("z")
  /// `medlem`, `röstar`.
  package static let belonging = RelationWord("m")
  /// `anklagad`, `erkände`.
  package static let legal = RelationWord("l")
  /// `hjälp` in "har hjälp av": between the verb and its object.
  package static let bridge = RelationWord("q")
  /// `hemma`, `borta` in "hemma med covid".
  package static let absence = RelationWord("u")
  package static let preposition = RelationWord("p")
  /// `efter`, `trots`: the circumstance is the reason.
  package static let causal = RelationWord("e")
  /// `om`, `kring`: the circumstance is what is spoken of.
  package static let about = RelationWord("x")
  package static let determiner = RelationWord("d")
  /// `sin`, `sitt`.
  package static let reflexive = RelationWord("s")
  package static let filler = RelationWord("f")
  package static let negation = RelationWord("n")
  /// `kan`, `kanske`: only possible.
  package static let possible = RelationWord("o")
  /// `alla`, `du`: nobody in particular.
  package static let general = RelationWord("g")
  package static let relative = RelationWord("a")
  /// `att`, `när`.
  package static let clause = RelationWord("c")
  /// `och`.
  package static let conjunction = RelationWord("k")
  /// `berättar`, `leder`: what somebody does with a matter.
  package static let activity = RelationWord("t")
  /// `konstaterades`: takes the person with `hos`.
  package static let discovery = RelationWord("v")
}
