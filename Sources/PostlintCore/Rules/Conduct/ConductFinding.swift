/// Something in a draft that the policies' rules of conduct are about: what the rules `conduct/…`
/// report, and what the triage of a comment rests on.
struct ConductFinding: Hashable, Sendable {
  enum Kind: UInt8, CaseIterable, Hashable, Sendable {
    case profanity
    case personalAttack
    case threat
    case hate
    case violence
    case incitement
  }

  /// How bad a swear word is.
  enum Strength: UInt8, Comparable, Hashable, Sendable {
    /// `jäkla`, `skitkul`.
    case mild
    /// `jävla`, `fuck`.
    case strong
    /// Coarse words for sex and the body.
    case obscene
    /// Degrades people for what they are.
    case slur

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  let kind: Kind
  /// Of a swear word; nil for the other kinds.
  let strength: Strength?
  /// The words that say it, in bytes of the draft.
  let range: ByteRange
  /// The same words as the text writes them, on one line.
  let words: String
  /// `body` or the JSON Pointer of the metadata.
  let field: String

  /// Everything found in a draft: in the metadata's texts that are published, then in the body, each
  /// in order.
  ///
  /// A draft without a word of the kind, nearly every one, costs one test.
  ///
  /// - Parameter isComment: somebody else wrote it, to the organisation.
  static func all(
    in texts: [ScannedText], language: Language, isComment: Bool
  ) -> [ConductFinding] {
    texts.filter(\.isShown).flatMap { text in
      findings(in: ConductText(text, language), isComment: isComment)
    }
  }

  private static func findings(
    in text: ConductText, isComment: Bool
  ) -> [ConductFinding] {
    ProfanityReader.findings(in: text) + ClauseReader.findings(in: text, isComment: isComment)
  }
}
