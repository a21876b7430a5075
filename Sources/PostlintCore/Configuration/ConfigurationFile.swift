/// One configuration text as written: a `.lintrc`, a file that it extends, or a built-in policy.
package struct ConfigurationFile: Sendable {
  package let origin: ConfigurationOrigin
  package let source: SourceText
  /// The policy's name (`name`), for a text that is one.
  package var name: Placed<String>?
  /// The document that the policy comes from, with number and date (`document`).
  package var document: Placed<String>?
  /// What the text builds on, in order.
  package var extends: [Placed<String>] = []
  package var language: Placed<Language>?
  package var organisation = OrganisationSection()
  package var failOn: Placed<FailLevel>?
  package var rules: [RuleEntry] = []
  package var crisis: CrisisSection?
  package var hashtags: [Placed<String>] = []
  package var words: [Placed<String>] = []
  package var ignore: [Placed<Glob>] = []
  package var overrides: [Override] = []

  init(origin: ConfigurationOrigin, source: SourceText) {
    self.origin = origin
    self.source = source
  }

  /// `organisation` as written.
  package struct OrganisationSection: Sendable {
    package var name: Placed<String>?
    package var aliases: Placed<[String]>?
    package var domains: Placed<[String]>?
    package var contacts: Placed<[String]>?
  }

  /// `crisis` as written.
  package struct CrisisSection: Sendable {
    package let range: ByteRange
    package var lift: [Placed<String>] = []
    package var section: Placed<String>?

    init(range: ByteRange) {
      self.range = range
    }
  }

  /// One rule of `rules` as written.
  package struct RuleEntry: Sendable {
    package let id: String
    /// The key.
    package let range: ByteRange
    package var level: Placed<RuleLevel>?
    package var options: [Option] = []
    package var section: Placed<String>?

    init(id: String, range: ByteRange) {
      self.id = id
      self.range = range
    }

    /// One option as written.
    package struct Option: Sendable {
      package let name: String
      package let value: Placed<OptionValue>
    }
  }

  /// One item of `overrides`.
  package struct Override: Sendable {
    package var files: [Placed<Glob>] = []
    package var kind: Placed<DraftKind>?
    package var channels: Placed<[Channel]>?
    package var rules: [RuleEntry] = []
  }
}

/// What `rules` can say of a rule in one word.
package enum RuleLevel: Hashable, Sendable {
  case off
  /// With the severity that it had, or else its own grading.
  case on
  case severity(Severity)

  /// Every word, as it is written in `.lintrc`.
  package static let words = ["off", "on", "info", "warning", "error"]

  init?(word: String) {
    switch word {
    case "off": self = .off
    case "on": self = .on
    default:
      guard let severity = Severity(rawValue: word) else { return nil }
      self = .severity(severity)
    }
  }
}
