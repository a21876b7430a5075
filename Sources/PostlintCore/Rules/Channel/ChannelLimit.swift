/// What each channel takes at most, as its documentation or others say (`Fixtures/Data/channel-limits.tsv`).
package enum ChannelLimits {
  /// What is limited; the raw value is the word of the data file.
  package enum Subject: String, CaseIterable, Sendable {
    case post
    /// A comment under a post.
    case reply
    /// What a profile says of the account.
    case bio
    /// The post's text in bytes, beside its length in characters.
    case postBytes = "post-bytes"
    case alt
    case hashtags
    /// One hashtag, without its `#`.
    case tag
    /// Different web addresses.
    case links
    case images
    case videos
  }

  /// The limit of `subject` on `channel`; nil where it has none or none is known.
  package static func limit(of subject: Subject, on channel: Channel) -> ChannelLimit? {
    guard let row = SortedTable.channelLimits.value(for: "\(channel.rawValue) \(subject.rawValue)")
    else { return nil }
    return ChannelLimit(row)
  }

  /// The limits of `subject` by channel, as the default of an option.
  package static func table(_ subject: Subject) -> OptionValue {
    var result: [String: Double] = [:]
    for channel in Channel.allCases {
      if let limit = limit(of: subject, on: channel) {
        result[channel.rawValue] = Double(limit.most)
      }
    }
    return .table(result)
  }
}

/// One limit with its source.
package struct ChannelLimit: Hashable, Sendable {
  /// The most that the channel takes.
  package let most: Int
  /// How a text is counted; nil for files, hashtags and links.
  package let unit: CharacterUnit?
  /// What a finding over it weighs: an error only where the channel's own documentation was read.
  package let severity: Severity
  /// Who says so and when, in words.
  package let source: LocalizedText
  /// The year and month of the source: `2026-11`.
  package let date: String
  /// A lower limit that publishing tools or older apps have.
  package let lower: Lower?

  /// A limit below the channel's own.
  package struct Lower: Hashable, Sendable {
    package let most: Int
    package let severity: Severity
  }

  /// Reads a row of the table; nil for one that is none, which a test rules out.
  init?(_ row: StaticBytes) {
    guard let most = row.column(0).integer,
      let severity = Severity(rawValue: row.column(2).string)
    else { return nil }
    let names = row.column(4).string.split(separator: "|", maxSplits: 1)
    guard names.count == 2 else { return nil }
    self.most = most
    self.severity = severity
    unit = CharacterUnit(rawValue: row.column(1).string)
    date = row.column(3).string
    source = LocalizedText(sv: String(names[0]), en: String(names[1]))
    lower = row.column(5).integer.flatMap { lower in
      Severity(rawValue: row.column(6).string).map { Lower(most: lower, severity: $0) }
    }
  }

  /// A limit that the configuration sets in this one's place: whoever sets it is sure.
  private init(_ limit: ChannelLimit, most: Int) {
    self.most = most
    unit = limit.unit
    severity = .error
    source = LocalizedText(sv: "inställningarna", en: "the configuration")
    date = ""
    lower = nil
  }

  /// This limit, or the one that `options` set for `channel` in the table `name`.
  package func configured(by options: RuleOptions, _ name: String, _ channel: Channel)
    -> ChannelLimit
  {
    guard case .table(let table) = options[name], let value = table[channel.rawValue], value < 1e9
    else { return self }
    return ChannelLimit(self, most: Int(value))
  }

  /// The limit that `count` is over, with what that weighs; nil where it is over none.
  package func exceeded(by count: Int) -> (most: Int, severity: Severity)? {
    if count > most { return (most, severity) }
    guard let lower, count > lower.most else { return nil }
    return (lower.most, lower.severity)
  }

  /// The source with its date, as it stands in brackets.
  package var citation: LocalizedText {
    guard !date.isEmpty else { return source }
    return LocalizedText(sv: "\(source.sv), \(date)", en: "\(source.en), \(date)")
  }
}
