/// What a text says around its dates, and what is wrong with a date in the light of it.
struct DateSurroundings {
  enum Fault: Hashable {
    /// The weekday is another; the date as it is meant.
    case weekday(CalendarDate)
    case passed(CalendarDate)
    case noSuchDay(WrittenDate.Day)
    /// "i morgon" is another day; the day it would be.
    case relative(CalendarDate)
  }

  private let context: RuleContext
  private let dates: [WrittenDate]
  private let reference: CalendarDate
  private let back: Int
  /// Years that the text names anywhere: a date without a year may be of one of them.
  private let years: Set<Int>
  /// The last of the dates that is not over; -1 where all are.
  private let lastAhead: Int
  /// What the sentence that was asked about last says: a sentence may hold many dates.
  private var known: (sentence: Range<Int>, setting: Setting)?

  init(_ context: RuleContext, _ dates: [WrittenDate], back: Int) {
    self.context = context
    self.dates = dates
    reference = context.publicationDate
    self.back = back
    let reference = reference
    lastAhead =
      dates.lastIndex {
        $0.last.nearest(to: reference, back: back).map { $0 >= reference } ?? false
      } ?? -1
    var years: Set<Int> = []
    let text = context.text
    for token in text.tokens where token.kind == .number && token.range.count == 4 {
      let year = text.source.bytes[token.range.start..<token.range.end].reduce(0) {
        $1 &- 0x30 < 10 ? $0 * 10 + Int($1 - 0x30) : 0
      }
      if (1800...2199).contains(year), years.count < 16 { years.insert(year) }
    }
    self.years = years
  }

  /// What is wrong with the date at `index`; nil where nothing certainly is.
  mutating func fault(of date: WrittenDate, at index: Int) -> Fault? {
    if let day = date.days.first(where: { !$0.isInCalendar }) { return .noSuchDay(day) }
    let setting = setting(of: date)
    if let day = wrongRelative(date) { return .relative(day) }
    for day in date.days where day.weekday != nil {
      if let meant = wrongWeekday(day, setting) { return .weekday(meant) }
    }
    guard let last = date.last.nearest(to: reference, back: back), last < reference,
      setting.isAhead(of: last, reference),
      !isInSeries(index, setting)
    else { return nil }
    return .passed(last)
  }

  // MARK: - Weekdays

  /// The day that `day` must mean, where its weekday is another; nil where the weekday is right for
  /// any day that may be meant.
  private func wrongWeekday(_ day: WrittenDate.Day, _ setting: Setting) -> CalendarDate? {
    guard let weekday = day.weekday, let nearest = day.nearest(to: reference, back: back),
      // Before 1753, Sweden counted its days otherwise.
      nearest.year >= 1800, nearest.weekday != weekday
    else { return nil }
    guard day.year == nil else { return nearest }
    if years.contains(where: { day.date(in: $0)?.weekday == weekday }) { return nil }
    // What has been may be further back than what is to come is ahead; and from late autumn on, next
    // year's calendar is written as well as this year's.
    let isOther = (reference.year - 1...reference.year + 1).contains { year in
      guard let other = day.date(in: year), other.weekday == weekday else { return false }
      let distance = reference.dayNumber - other.dayNumber
      return distance >= 0 ? setting.tellsOfPast && distance <= 366 : -distance <= 274
    }
    return isOther ? nil : nearest
  }

  /// The day that "i morgon" is, where the date beside it is another. Only where the draft says when
  /// it is published: the day of the run is not that day.
  private func wrongRelative(_ date: WrittenDate) -> CalendarDate? {
    guard let offset = date.relative, context.metadata.published != nil, date.days.count == 1 else {
      return nil
    }
    let day = CalendarDate(dayNumber: reference.dayNumber + offset)
    let written = date.days[0]
    return (written.day, written.month) == (day.day, day.month) ? nil : day
  }

  // MARK: - What is over

  /// True for one of several dates of which a later one is still to come: a programme that has begun.
  /// Last days stand for themselves.
  private func isInSeries(_ index: Int, _ setting: Setting) -> Bool {
    !setting.isDeadline && !setting.isInvited && lastAhead > index
  }

  /// What a sentence says of the date in it.
  struct Setting {
    /// "invigdes", "tack till alla".
    var tellsOfPast = false
    /// "från den 12 mars": what goes on after it.
    var isStart = false
    /// "senast", "sista dag".
    var isDeadline = false
    /// "välkommen", "anmäl dig", a time of day, "När:".
    var isInvited = false
    /// "öppnar", "ska".
    var isAnnounced = false

    /// True where the text speaks of `date` as something to come.
    func isAhead(of date: CalendarDate, _ reference: CalendarDate) -> Bool {
      guard !tellsOfPast, !isStart else { return false }
      // "Den 6 juni 1523 väljs Gustav Vasa": the present tense tells of history too.
      let isRecent = reference.dayNumber - date.dayNumber <= 366
      return isRecent && (isDeadline || isInvited || isAnnounced)
    }
  }

  private mutating func setting(of date: WrittenDate) -> Setting {
    let (text, cues) = (context.text, context.cues)
    let first = date.tokens.lowerBound
    let sentence = text.sentence(ofToken: first)?.tokens ?? date.tokens
    var setting = said(in: sentence)
    setting.isStart = isStart(first)
    let lead = max(sentence.lowerBound, first - 8)..<first
    setting.isDeadline = cues.first(.deadline, in: lead) != nil && isLastDay(lead)
    if !setting.tellsOfPast, reader.isTime(at: date.tokens.upperBound) { setting.isInvited = true }
    return setting
  }

  /// What the sentence says of all dates in it.
  private mutating func said(in sentence: Range<Int>) -> Setting {
    if let known, known.sentence == sentence { return known.setting }
    let found = context.cues.categories(in: sentence)
    var setting = Setting()
    setting.tellsOfPast = found.contains(.pastEvent) || hasPerfect(sentence)
    setting.isInvited =
      found.contains(.eventInvite) || isLabelled(sentence) || isImperative(sentence)
    setting.isAnnounced = found.contains(.eventVerb)
    if !setting.tellsOfPast, !setting.isInvited, sentence.count < 16 {
      addNeighbours(sentence, &setting)
    }
    known = (sentence, setting)
    return setting
  }

  private var reader: DateReader { DateReader(text: context.text, language: context.language) }

  /// "Loppis lördag 7 november" and "Välkommen!" are one announcement in two sentences.
  private func addNeighbours(_ sentence: Range<Int>, _ setting: inout Setting) {
    guard let index = context.text.sentenceIndex(ofToken: sentence.lowerBound) else { return }
    let sentences = context.text.sentences
    for neighbour in [index - 1, index + 1] where sentences.indices.contains(neighbour) {
      let found = context.cues.categories(in: sentences[neighbour].tokens)
      if found.contains(.pastEvent) { return setting.isInvited = false }
      if found.contains(.eventInvite) { setting.isInvited = true }
    }
  }

  /// "sedan den", "från och med den".
  private func isStart(_ first: Int) -> Bool {
    let text = context.text
    var place = first - 1
    while place >= 0, first - place <= 4, text.tokens[place].kind == .word {
      if text.isWord(place, in: DateWords.starts) { return true }
      guard text.isWord(place, in: DateWords.startFillers) else { return false }
      place -= 1
    }
    return false
  }

  /// Words for a last day that also begin other things ("pågår", "stänger") do not count.
  private func isLastDay(_ lead: Range<Int>) -> Bool {
    context.text.holds(DateWords.lastDays, in: lead)
  }

  /// "När: lördag 7 februari".
  private func isLabelled(_ sentence: Range<Int>) -> Bool {
    let text = context.text
    guard let first = sentence.first(where: { text.tokens[$0].kind == .word }),
      first + 1 < sentence.upperBound
    else { return false }
    return text.isWord(first, in: DateWords.labels) && text.token(first + 1, is: ":")
  }

  /// "Kom på sagostund": an imperative begins the sentence.
  private func isImperative(_ sentence: Range<Int>) -> Bool {
    let text = context.text
    guard let first = sentence.first(where: { text.tokens[$0].kind == .word }) else { return false }
    return text.isWord(first, in: DateWords.imperatives)
  }

  /// "har beslutat", "har has been": a perfect, but "har öppet" is none.
  private func hasPerfect(_ sentence: Range<Int>) -> Bool {
    let text = context.text
    return sentence.contains { index in
      guard text.isWord(index, in: DateWords.perfectAuxiliaries) else { return false }
      let end = min(sentence.upperBound, index + 4)
      return (index + 1..<max(end, index + 1)).contains { isSupine($0) }
    }
  }

  /// Swedish supines end in -t or -ts: "beslutat", "byggts", "gått".
  private func isSupine(_ index: Int) -> Bool {
    let text = context.text
    guard text.tokens[index].kind == .word, !text.isWord(index, in: DateWords.noSupines) else {
      return false
    }
    let word = text.lowercased(index)
    return ["at", "it", "ats", "its", "ått", "ett", "gt", "gts", "rt", "rts", "nt", "lt"]
      .contains { word.hasSuffix($0) }
  }
}
