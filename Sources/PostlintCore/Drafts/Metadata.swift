/// The front matter's known keys, typed, each value with its place. See SPEC, "The draft".
package struct Metadata: Sendable {
  package var kind: Located<DraftKind>?
  /// The channels, in the order written; empty when none is stated.
  package var channels: [Located<Channel>] = []
  package var account: Located<String>?
  package var accountType: Located<AccountType>?
  package var unit: Located<String>?
  package var author: Author?
  package var language: Located<Language>?
  package var published: Located<DateTime>?
  package var crisis: Located<Bool>?
  package var people: [Person] = []
  package var privacy: Privacy?
  package var media: [MediaItem] = []
  package var contest: Contest?
  package var reply: Reply?
  package var closing: Closing?
  package var profile: Profile?
  package var ignores: [Ignore] = []

  package init() {}

  /// Who writes (`author`/`författare`).
  package struct Author: Sendable {
    package var name: Located<String>?
    package var title: Located<String>?
    package var trained: Located<Bool>?
    package init() {}
  }

  /// An identifiable person in the text or the media (`people[]`/`personer`).
  package struct Person: Sendable {
    package var name: Located<String>?
    package var age: Located<Int>?
    package var protected: Located<Bool>?
    /// Reference to the signed consent; `true`/`false` are read as text too.
    package var consent: Located<String>?
    /// The whole item.
    package var range: ByteRange
    package var field: String
    package init(range: ByteRange, field: String) {
      self.range = range
      self.field = field
    }
  }

  /// The grounds for publishing personal data (`privacy`/`personuppgifter`).
  package struct Privacy: Sendable {
    package var legalBasis: Located<String>?
    package var riskAssessment: Located<String>?
    package var thirdCountryInformed: Located<Bool>?
    package init() {}
  }

  /// The contest's terms as metadata (`contest`/`tävling`).
  package struct Contest: Sendable {
    package var prize: Located<String>?
    /// In whole kronor and öre as decimals.
    package var prizeValue: Located<Double>?
    package var cash: Located<Bool>?
    package var minimumAge: Located<Int>?
    /// True for any fee; an amount above 0 is read as true.
    package var fee: Located<Bool>?
    package var selection: Located<ContestSelection>?
    package var ends: Located<DateTime>?
    /// A link to the terms, or the terms themselves.
    package var terms: Located<String>?
    package init() {}
  }

  /// When a comment came and was answered (`reply`/`svar`).
  package struct Reply: Sendable {
    package var received: Located<DateTime>?
    package var answered: Located<DateTime>?
    package init() {}
  }

  /// The day the account closes (`closing`/`avslut`).
  package struct Closing: Sendable {
    package var date: Located<DateTime>?
    package init() {}
  }

  /// The channel's profile (`profile`/`profil`).
  package struct Profile: Sendable {
    package var logo: Located<Bool>?
    /// A file or a link.
    package var rulesPage: Located<FileReference>?
    package init() {}
  }

  /// A suppression (`ignore[]`/`ignorera`).
  package struct Ignore: Sendable {
    package var rule: Located<String>?
    package var reason: Located<String>?
    /// The whole item.
    package var range: ByteRange
    package var field: String
    package init(range: ByteRange, field: String) {
      self.range = range
      self.field = field
    }
  }
}

/// A point in time as the draft states it: a day, and a time of day where one is written.
package struct DateTime: Hashable, Sendable {
  package let date: CalendarDate
  /// Minutes from midnight, nil for a day alone.
  package let minuteOfDay: Int?
  /// Minutes east of UTC, nil where the draft names no zone: Swedish time is meant.
  package let utcOffset: Int?

  package init(date: CalendarDate, minuteOfDay: Int? = nil, utcOffset: Int? = nil) {
    self.date = date
    self.minuteOfDay = minuteOfDay
    self.utcOffset = utcOffset
  }
}
