/// Finds identity numbers in a text: form, date and check digit first, then what the words say.
///
/// A check digit alone is not enough: of unrelated numbers, one ten-digit number in 130, one
/// telephone number 070… in 17 and one time stamp in 10 pass date and check digit. Context words
/// therefore raise and lower; where both are silent, forms that other numbers take are left alone.
struct IdentityNumberDetector {
  private typealias Characters = IdentityNumberCharacters

  private let bytes: [UInt8]
  private let reader: IdentityNumberReader
  private let today: CalendarDate
  /// Dates from here to two years ahead of the reference date may be time stamps; they begin two
  /// years before the post.
  private let stampYears: ClosedRange<Int>

  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - published: the day of the post, where it is known.
  init(_ bytes: [UInt8], today: CalendarDate, published: CalendarDate? = nil) {
    self.bytes = bytes
    self.today = today
    reader = IdentityNumberReader(bytes: bytes)
    let first = min(published ?? today, today).year - 2
    stampYears = first...(max(published ?? today, today).year + 2)
  }

  /// The numbers that begin in `range`, in order. The words around it are looked at too.
  func numbers(in range: ByteRange) -> [IdentityNumber] {
    var result: [IdentityNumber] = []
    find(in: range, &result)
    return result
  }

  /// The numbers that begin in `runs` (``TextIndex/numberRuns``), in order.
  func numbers(in runs: [ByteRange]) -> [IdentityNumber] {
    var result: [IdentityNumber] = []
    for run in runs { find(in: run, &result) }
    return result
  }

  private func find(in range: ByteRange, _ result: inout [IdentityNumber]) {
    var offset = max(range.start, result.last?.range.end ?? 0)
    let end = min(range.end, bytes.count)
    while offset < end {
      guard Characters.mayStartDigit(bytes[offset]), let group = reader.group(at: offset) else {
        offset += 1
        continue
      }
      if let candidate = reader.candidate(from: group),
        let number = decide(candidate, after: result.last)
      {
        result.append(number)
        offset = number.range.end
      } else {
        offset = group.count > 12 ? reader.endOfDigits(from: offset) : group.end
      }
    }
  }

  // MARK: One candidate

  private func decide(
    _ candidate: IdentityNumberCandidate, after previous: IdentityNumber?
  ) -> IdentityNumber? {
    if candidate.form == .reserve { return reserve(candidate) }
    guard candidate.form == .masked || candidate.last >= 10,
      let birth = IdentityNumberBirth(
        century: candidate.century, date: candidate.date, hasPlus: candidate.hasPlus, today: today)
    else { return nil }
    let edges = IdentityNumberEdges(bytes, reader, candidate, after: previous)
    guard !edges.isPartOfLonger else { return nil }
    let context = IdentityNumberContext(bytes, around: candidate.range)
    if candidate.form == .masked {
      guard !context.isTemplate, context.decisive != .counter,
        IdentityNumberNames.isNamed(bytes, around: candidate.range)
      else { return nil }
      return make(candidate, birth, .masked, .medium)
    }
    guard candidate.hasRightCheckDigit else {
      return isTypingError(candidate, birth, edges, context)
        ? make(candidate, birth, .wrongCheckDigit, .medium) : nil
    }
    guard let confidence = confidence(in: candidate, birth, edges, context) else { return nil }
    if candidate.couldBeTelephone, !context.isLabelled {
      return make(candidate, birth, .maybeTelephone, .low)
    }
    return make(candidate, birth, grade(candidate, birth), confidence)
  }

  /// How sure it is that a number with the right date and check digit is an identity number; nil
  /// where something else is likelier.
  private func confidence(
    in candidate: IdentityNumberCandidate, _ birth: IdentityNumberBirth,
    _ edges: IdentityNumberEdges, _ context: IdentityNumberContext
  ) -> Confidence? {
    if context.decisive == .label { return .high }
    if looksLikeTime(candidate, birth, context) { return nil }
    if context.labelFollows || candidate.form == .tax { return .high }
    if context.decisive == .counter, candidate.form != .divided || context.isAdjacent {
      return nil
    }
    if context.decisive == .code, candidate.form != .divided {
      // "Patient-id 19950703 2390": whose code it is tells what it is.
      guard context.hasPerson, candidate.century != nil else { return nil }
    }
    switch candidate.form {
    case .divided:
      if context.amountFollows { return nil }
      if candidate.isInterim || !edges.isJoinedByDash { return .high }
      return context.hasPerson ? .medium : nil
    case .loose:
      guard !candidate.isInterim, !candidate.endsLikeTime, !context.amountFollows,
        !edges.isJoinedByDash, context.decisive == nil || context.decisive == .code
      else { return nil }
      let isNamed = IdentityNumberNames.hasGivenName(bytes, beside: candidate.range)
      return isNamed || (candidate.century != nil && context.hasPerson) ? .medium : nil
    case .compact:
      if edges.touchesLetter || edges.followsNumberSign || context.amountFollows { return nil }
      if candidate.century != nil { return edges.isJoinedByDash ? nil : .high }
      if context.decisive == .telephone { return nil }
      if candidate.couldBeTelephone, candidate.couldBeMobile { return nil }
      let needsPerson =
        candidate.couldBeTelephone || edges.isInAddress || edges.isJoinedByDash
      if needsPerson {
        let isNamed = IdentityNumberNames.hasGivenName(bytes, beside: candidate.range)
        return context.hasPerson || isNamed ? .medium : nil
      }
      return .medium
    case .tax, .masked, .reserve:
      return nil
    }
  }

  /// A date and a time of day, or a span of days within a year, is what the text rather says.
  private func looksLikeTime(
    _ candidate: IdentityNumberCandidate, _ birth: IdentityNumberBirth,
    _ context: IdentityNumberContext
  ) -> Bool {
    guard !birth.isCoordination, !candidate.hasPlus else { return false }
    let isTime = candidate.endsLikeTime
    guard isTime || candidate.endsLikeLaterDay else { return false }
    if context.decisive == .time { return true }
    // Two digits of a year mean this decade as well as the one a century ago.
    let written = candidate.century == nil ? birth.year + 100 : birth.year
    if stampYears.contains(birth.year) || stampYears.contains(written) { return true }
    guard candidate.century != nil, birth.year >= 2000 else { return false }
    return candidate.endsLikeLaterDay || (candidate.form == .compact && !context.hasPerson)
  }

  /// The number stands right after the word for it, and is no pattern to fill in.
  private func isTypingError(
    _ candidate: IdentityNumberCandidate, _ birth: IdentityNumberBirth,
    _ edges: IdentityNumberEdges, _ context: IdentityNumberContext
  ) -> Bool {
    guard context.decisive == .label, context.distance <= 2, candidate.form != .tax,
      !context.isTemplate, !candidate.isMadeUp, !edges.touchesLetterAfter
    else { return false }
    return !looksLikeTime(candidate, birth, context) && !candidate.couldBeTelephone
  }

  private func reserve(_ candidate: IdentityNumberCandidate) -> IdentityNumber? {
    let context = IdentityNumberContext(bytes, around: candidate.range)
    guard context.decisive == .reserve else { return nil }
    return IdentityNumber(
      kind: .reserve, grade: .valid, confidence: .medium, isTaxNumber: false,
      range: candidate.range, secret: candidate.secret)
  }

  private func grade(
    _ candidate: IdentityNumberCandidate, _ birth: IdentityNumberBirth
  ) -> IdentityNumber.Grade {
    if candidate.isInterim { return .valid }
    let tenDigits = candidate.date * 10_000 + candidate.last
    if IdentityNumberSeries.isDocumentation(tenDigits) { return .documentation }
    let isTest = IdentityNumberSeries.isOfficialTest(
      year: birth.year, birthNumber: candidate.last / 10, isCoordination: birth.isCoordination)
    return isTest ? .officialTest : .valid
  }

  private func make(
    _ candidate: IdentityNumberCandidate, _ birth: IdentityNumberBirth,
    _ grade: IdentityNumber.Grade, _ confidence: Confidence
  ) -> IdentityNumber {
    let kind: IdentityNumber.Kind =
      birth.isCoordination ? .coordination : candidate.isInterim ? .interim : .person
    return IdentityNumber(
      kind: kind, grade: grade, confidence: confidence, isTaxNumber: candidate.form == .tax,
      range: candidate.range, secret: candidate.secret)
  }
}

extension IdentityNumberCandidate {
  /// Ten digits in a row from 0 but 00, as a Swedish telephone number is written too.
  fileprivate var couldBeTelephone: Bool {
    form == .compact && century == nil && (10_000..<100_000).contains(date)
  }

  /// Of those, the ones from 07: PTS's series for mobile numbers.
  fileprivate var couldBeMobile: Bool { date / 10_000 == 7 }
}
