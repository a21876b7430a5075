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
    var key = Array(channel.rawValue.utf8)
    key.append(0x20)
    key += subject.rawValue.utf8
    return SortedTable.channelLimits.value(for: key.span).flatMap(ChannelLimit.init)
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

/// One limit with its source. What only a finding needs is read when one is made.
package struct ChannelLimit: Hashable, Sendable {
  /// The most that the channel takes.
  package let most: Int
  private let row: StaticBytes
  /// True for a limit that the configuration sets: whoever sets it is sure.
  private let isConfigured: Bool

  /// Reads a row of the table; nil for one that is none, which a test rules out.
  init?(_ row: StaticBytes) {
    guard let most = row.column(0).integer else { return nil }
    self.init(row, most: most, isConfigured: false)
  }

  private init(_ row: StaticBytes, most: Int, isConfigured: Bool) {
    self.row = row
    self.most = most
    self.isConfigured = isConfigured
  }

  /// This limit, or the one that `options` set for `channel` in the table `name`.
  package func configured(
    by options: RuleOptions, _ name: String, _ channel: Channel
  ) -> ChannelLimit {
    guard case .table(let table) = options[name], let value = table[channel.rawValue], value < 1e9
    else { return self }
    return ChannelLimit(row, most: Int(value), isConfigured: true)
  }

  /// How a text is counted; nil for files, hashtags and links.
  package var unit: CharacterUnit? { CharacterUnit(rawValue: row.column(1).string) }

  /// What a finding over it weighs: an error only where the channel's own documentation was read.
  package var severity: Severity {
    isConfigured ? .error : Severity(rawValue: row.column(2).string) ?? .info
  }

  /// The year and month of the source: `2026-11`; empty for a configured limit.
  package var date: String { isConfigured ? "" : row.column(3).string }

  /// Who says so, in words.
  package var source: LocalizedText {
    if isConfigured { return LocalizedText(sv: "inställningarna", en: "the configuration") }
    let names = row.column(4).string.split(separator: "|", maxSplits: 1)
    return LocalizedText(sv: String(names.first ?? ""), en: String(names.last ?? ""))
  }

  /// The source with its date, as it stands in brackets.
  package var citation: LocalizedText {
    guard !isConfigured else { return source }
    return LocalizedText(sv: "\(source.sv), \(date)", en: "\(source.en), \(date)")
  }

  /// A lower limit, which publishing tools or older apps have, and what is over it weighs.
  package var lower: (most: Int, severity: Severity)? {
    guard !isConfigured, let most = row.column(5).integer,
      let severity = Severity(rawValue: row.column(6).string)
    else { return nil }
    return (most, severity)
  }

  /// The limit that `count` is over, with what that weighs; nil where it is over none.
  package func exceeded(by count: Int) -> (most: Int, severity: Severity)? {
    if count > most { return (most, severity) }
    return lower.flatMap { count > $0.most ? $0 : nil }
  }
}
