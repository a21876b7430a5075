/// One person that a sentence speaks of.
struct MentionedPerson: Hashable, Sendable {
  /// How it is known that somebody in particular is meant.
  enum Recognition: Hashable, Sendable {
    /// Given name and surname.
    case fullName
    /// A given name alone, or a surname after a title.
    case name
    /// `familjen Wester`, `syskonen Ali`.
    case family
    /// `A.S.`, `eleven K`.
    case initials
    /// No name, but a child's age together with class or school: `en 14-årig flicka i klass 8B`.
    case described
    /// `Annas mamma`: known through somebody named.
    case relative
    /// `hon`, for somebody named before.
    case pronoun
  }

  /// The name, pronoun, initials or description, as indices into ``TextIndex/tokens``.
  var tokens: Range<Int>
  /// The same in bytes of the text.
  var range: ByteRange
  var recognition: Recognition
  /// What the words beside the name say: `läkaren`, `vår brukare`.
  var roles: Set<PersonRole> = []
  /// The token of the title or description before the name, nil where there is none.
  var title: Int?
  /// In years, where the text says so.
  var age: Int?
  /// The school class or year that the text names: `3B`.
  var schoolClass: ByteRange?
  /// `Annas`: what follows is the person's.
  var isGenitive = false
  /// The first token after what is said beside the name: age, class, party in brackets.
  var detailsEnd: Int
  /// Of a pronoun: the person is named in the same sentence.
  var isNamedInSentence = false
  /// Of a pronoun: the name that it stands for, in bytes of the text.
  var antecedent: ByteRange?

  /// Someone under 18, as far as the text tells.
  var isChild: Bool {
    if let age { return age < 18 }
    return schoolClass != nil || roles.contains(.child)
  }

  /// The person is called by name, here or earlier in the sentence.
  var isNamed: Bool {
    switch recognition {
    case .fullName, .name, .family, .relative: true
    case .pronoun: isNamedInSentence
    case .initials, .described: false
    }
  }

  /// The title and the name, as indices into ``TextIndex/tokens``.
  var tokensWithTitle: Range<Int> { (title ?? tokens.lowerBound)..<tokens.upperBound }
}

extension MentionedPerson {
  /// By where the words begin, then by where they end.
  static func precedes(_ one: MentionedPerson, _ other: MentionedPerson) -> Bool {
    one.range < other.range
  }
}
