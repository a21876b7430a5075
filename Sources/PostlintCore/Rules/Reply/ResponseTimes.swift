/// The response times of a policy: limits by channel, and when its office is open.
///
/// They are the options of ``ReplyResponseTime``; the triage of comments counts by them too.
struct ResponseTimes {
  let office: OfficeCalendar
  private let limits: [ResponseLimit.Unit: [String: Double]]

  init(_ options: RuleOptions) {
    func minutes(_ name: String, _ hours: Double) -> Int {
      Int((min(24, options.decimal(name, default: hours)) * 60).rounded())
    }
    office = OfficeCalendar(
      eves: options.list("eves").compactMap(Eve.init(rawValue:)), opens: minutes("opens", 8),
      closes: minutes("closes", 17))
    var limits: [ResponseLimit.Unit: [String: Double]] = [:]
    for unit in ResponseLimit.Unit.allCases { limits[unit] = options.table(unit.rawValue) }
    self.limits = limits
  }

  /// The name that stands for every channel without a line of its own.
  static let other = "other"

  /// The limits on `channels`: of each unit the channel's own, else that of other channels.
  private func limits(on channels: [Channel]) -> [ResponseLimit] {
    let names = channels.isEmpty ? [Self.other] : channels.map(\.rawValue)
    var result: [ResponseLimit] = []
    for name in names {
      for unit in ResponseLimit.Unit.allCases {
        guard let table = limits[unit], let amount = table[name] ?? table[Self.other], amount > 0
        else { continue }
        let limit = ResponseLimit(unit: unit, amount: min(amount, ResponseLimit.largest))
        if !result.contains(limit) { result.append(limit) }
      }
    }
    return result
  }

  /// The limit that runs out first for a comment that came at `received`; nil where there is none.
  func first(
    on channels: [Channel], from received: Int
  ) -> (limit: ResponseLimit, due: Int)? {
    limits(on: channels).map { ($0, $0.due(received, office)) }.min { $0.1 < $1.1 }
  }

  /// The shortest limit by its own measure, where nobody knows when the comment came.
  func first(on channels: [Channel]) -> ResponseLimit? {
    // 2026-09-07, nine o'clock: a Monday in a week without holidays.
    first(on: channels, from: OfficeCalendar.time(CalendarDate(dayNumber: 20_703), 540))?.limit
  }

  /// The options that a rule with response times has.
  static let options: [RuleOption] = [
    RuleOption(
      "hours", default: .table([other: 24]), choices: channelNames,
      LocalizedText(
        sv: "Timmar att svara på per kanal, dygnet runt; other är alla andra kanaler, 0 är ingen "
          + "gräns. Finns flera gränser gäller den som går ut först.",
        en:
          "Hours to answer by channel, day and night; other is all other channels, 0 no limit. Of "
          + "several limits the one that runs out first counts.")),
    RuleOption(
      "weekday-hours", default: .table([:]), choices: channelNames,
      LocalizedText(
        sv: "Timmar att svara på per kanal, där bara vardagar räknas och klockan börjar gå när "
          + "kontoret är öppet (Perstorp: 24 timmar; Sollentuna: 4 timmar på Twitter).",
        en:
          "Hours to answer by channel, of which only those of weekdays count, from when the office "
          + "is open (Perstorp: 24 hours; Sollentuna: 4 hours on Twitter).")),
    RuleOption(
      "office-hours", default: .table([:]), choices: channelNames,
      LocalizedText(
        sv: "Timmar att svara på per kanal, där bara tiden då kontoret är öppet räknas.",
        en: "Hours to answer by channel, of which only those of the open office count.")),
    RuleOption(
      "working-days", default: .table([:]), choices: channelNames,
      LocalizedText(
        sv:
          "Arbetsdagar att svara på per kanal, räknat från dagen efter; hela den sista dagen är i "
          + "tid (Sollentuna: 1 på Facebook och bloggar).",
        en:
          "Working days to answer by channel, counted from the day after; all of the last day is in "
          + "time (Sollentuna: 1 on Facebook and blogs).")),
    RuleOption(
      "opens", default: .decimal(8), maximum: 24,
      LocalizedText(
        sv: "När kontoret öppnar, i timmar: 7.5 är klockan 7.30.",
        en: "When the office opens, in hours: 7.5 is 7:30.")),
    RuleOption(
      "closes", default: .decimal(17), maximum: 24,
      LocalizedText(
        sv: "När kontoret stänger, i timmar: 16.5 är klockan 16.30.",
        en: "When the office closes, in hours: 16.5 is 16:30.")),
    RuleOption(
      "eves", default: .list(Eve.usual.map(\.rawValue)), choices: Eve.allCases.map(\.rawValue),
      LocalizedText(
        sv: "Aftnar och klämdagar då kontoret är stängt, utöver de allmänna helgdagarna.",
        en: "Eves and bridging days on which the office is closed, beside the public holidays.")),
  ]

  private static let channelNames = Channel.allCases.map(\.rawValue) + [other]
}
