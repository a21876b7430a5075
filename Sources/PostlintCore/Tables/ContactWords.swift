/// What the words beside a telephone number, an e-mail or a street address say of it.
///
/// A key of the table is a whole word, or `*` and the end of a compound spelled backwards. Its
/// value is a sign for each role; `*` before a sign says that any word that begins so has the role.
package enum ContactWords {
  /// See `Fixtures/Data/contact-words.tsv` for what each stands for.
  package enum Role: String, CaseIterable, Sendable {
    case desk
    case title
    case org
    case club
    case capitals
    case mailbox
    case home
    case relative
    case `self`
    case notice
    case label
    case verb
    case swish
    case number
    case person
    case reader
    case event
    case lives
    case residence
    case hearth

    /// The sign that stands for the role in the table: `a` and on.
    package var sign: Unicode.Scalar {
      Unicode.Scalar(0x61 + UInt8(Self.allCases.firstIndex(of: self) ?? 0))
    }
  }

  /// Ends of compounds have at least this many bytes.
  private static let shortestHead = 3
  /// Bytes beyond which no word is looked up.
  private static let longestWord = 64

  /// The roles of a word in lower case.
  ///
  /// One walk from the front finds the whole word and what it begins with, one from the back the
  /// ends of compounds; both stop where no key goes on, mostly after three or four letters.
  package static func roles(of word: Span<UInt8>) -> ContactRoles {
    guard !word.isEmpty, word.count <= longestWord else { return [] }
    let table = TablePrefix(.contactTerms)
    var result: ContactRoles = []
    var front = table
    for index in word.indices {
      front = front.narrowed(by: word[index])
      if front.isEmpty { break }
      if let value = front.value { result.add(value, isWhole: index + 1 == word.count) }
    }
    var back = table.narrowed(by: UInt8(ascii: "*"))
    var end = word.count
    while end > 0, !back.isEmpty {
      var start = end - 1
      while start > 0, word[start] & 0xC0 == 0x80 { start -= 1 }
      guard start > 0 else { break }
      for index in start..<end { back = back.narrowed(by: word[index]) }
      end = start
      if word.count - start >= shortestHead, let value = back.value {
        result.add(value, isWhole: true)
      }
    }
    return result
  }
}

/// A set of ``ContactWords/Role``.
package struct ContactRoles: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of one role, by its sign.
  private init(sign: UInt8) {
    rawValue = sign &- 0x61 < 32 ? 1 << UInt32(sign &- 0x61) : 0
  }

  private init(_ role: ContactWords.Role) {
    self.init(sign: UInt8(truncatingIfNeeded: role.sign.value))
  }

  package static let desk = ContactRoles(.desk)
  package static let title = ContactRoles(.title)
  package static let org = ContactRoles(.org)
  package static let club = ContactRoles(.club)
  package static let capitals = ContactRoles(.capitals)
  package static let mailbox = ContactRoles(.mailbox)
  package static let home = ContactRoles(.home)
  package static let relative = ContactRoles(.relative)
  package static let `self` = ContactRoles(.self)
  package static let notice = ContactRoles(.notice)
  package static let label = ContactRoles(.label)
  package static let verb = ContactRoles(.verb)
  package static let swish = ContactRoles(.swish)
  package static let number = ContactRoles(.number)
  package static let person = ContactRoles(.person)
  package static let reader = ContactRoles(.reader)
  package static let event = ContactRoles(.event)
  package static let lives = ContactRoles(.lives)
  package static let residence = ContactRoles(.residence)
  package static let hearth = ContactRoles(.hearth)

  package func meets(_ other: ContactRoles) -> Bool { !isDisjoint(with: other) }

  /// Adds the roles of a key's value; those after `*` hold for the beginning of a word too.
  fileprivate mutating func add(_ value: StaticBytes, isWhole: Bool) {
    value.withSpan { signs in
      var isStem = false
      for index in signs.indices {
        if signs[index] == UInt8(ascii: "*") {
          isStem = true
        } else {
          if isStem || isWhole { formUnion(ContactRoles(sign: signs[index])) }
          isStem = false
        }
      }
    }
  }
}
