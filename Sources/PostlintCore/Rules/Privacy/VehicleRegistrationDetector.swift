/// Finds number plates in one text.
///
/// Three letters and three characters are also courses, standards, bus lines, prices and rooms, so a
/// plate needs a word for a vehicle in its sentence, and letters that are no word themselves unless
/// the word for a registration number comes right before.
struct VehicleRegistrationDetector {
  private typealias Characters = IdentityNumberCharacters

  private let scanned: ScannedText
  private let bytes: [UInt8]

  init(_ scanned: ScannedText) {
    self.scanned = scanned
    bytes = scanned.bytes
  }

  /// A plate, and its last three characters.
  struct Plate {
    let range: ByteRange
    let secret: ByteRange
  }

  /// The plates, in order.
  func plates() -> [Plate] {
    guard scanned.cues.contains(.vehicle) || scanned.cues.contains(.plateWord) else { return [] }
    var result: [Plate] = []
    let tokens = scanned.text.tokens
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .word where token.range.count == 3 && index + 1 < tokens.count:
        if let plate = plate(from: token.range.start), isVehicle(plate) { result.append(plate) }
      case .word where token.traits.contains(.containsDigit) && token.range.count <= 8:
        if let plate = plate(from: token.range.start), isVehicle(plate) { result.append(plate) }
      case .hashtag where token.traits.contains(.containsDigit):
        if let plate = plate(from: token.range.start + 1), isVehicle(plate) {
          result.append(plate)
        }
      default: break
      }
    }
    return result
  }

  /// Three letters, perhaps a space or dash, two digits, and a digit or letter, with no letter or digit
  /// beside them (Transportstyrelsen's series from 1973 and from 2019).
  private func plate(from start: Int) -> Plate? {
    var offset = start
    for _ in 0..<3 {
      guard offset < bytes.count, Self.isPlateLetter(bytes[offset]) else { return nil }
      offset += 1
    }
    if let sign = Characters.unit(bytes, at: offset),
      Characters.isSpace(sign.scalar) || Characters.isDash(sign.scalar)
    {
      offset = sign.end
    }
    let secret = offset
    for place in 0..<3 {
      guard offset < bytes.count else { return nil }
      let byte = bytes[offset]
      let isLast = place == 2
      guard
        byte &- 0x30 < 10
          || isLast && Self.isPlateLetter(byte) && byte | 0x20 != UInt8(ascii: "o")
      else { return nil }
      offset += 1
    }
    let range = ByteRange(start, offset)
    guard isFree(range) else { return nil }
    return Plate(range: range, secret: ByteRange(secret, offset))
  }

  /// A to Z without I, Q and V, which no plate has.
  private static func isPlateLetter(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "q"), UInt8(ascii: "v"): false
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte < 0x80
    default: false
    }
  }

  /// No letter, digit or sign that goes on beside the plate.
  private func isFree(_ range: ByteRange) -> Bool {
    if let before = Characters.unit(bytes, before: range.start),
      Characters.isLetter(before.scalar) || Characters.digit(before.scalar) != nil
        || Characters.isDash(before.scalar)
    {
      return false
    }
    guard let after = Characters.unit(bytes, at: range.end) else { return true }
    if Characters.isLetter(after.scalar) || Characters.digit(after.scalar) != nil { return false }
    // A range, a decimal, a time: 101–120, 210.5, 218:1.
    guard
      Characters.isDash(after.scalar) || after.scalar == 0x2E || after.scalar == 0x3A
        || after.scalar == 0x2C, let next = Characters.unit(bytes, at: after.end)
    else { return true }
    return Characters.digit(next.scalar) == nil
  }

  private func isVehicle(_ plate: Plate) -> Bool {
    let text = scanned.text
    let first = text.tokenIndex(atOrAfter: plate.range.start)
    let end = text.tokenIndex(atOrAfter: plate.range.end)
    let isLabelled = isLabelled(first)
    let isCapital = bytes[plate.range.start..<plate.range.start + 3].allSatisfy { $0 < 0x60 }
    guard isCapital || isLabelled, !isPattern(plate.range) else { return false }
    guard let sentence = text.sentenceIndex(ofToken: min(first, text.tokens.count - 1)) else {
      return false
    }
    let endsInLetter = bytes[plate.range.end - 1] >= 0x41
    // "Kolla traktorn! JFS 931 drar olja." A hashtag stands after its sentence too.
    let opening = text.sentences[max(0, sentence - 1)]
    let around =
      max(
        opening.tokens.lowerBound, first - Self.reach)..<min(
        text.sentences[sentence].tokens.upperBound, end + Self.reach)
    let cues = scanned.cues.categories(in: around)
    if cues.contains(.serviceVehicle) || scanned.isOwned(plate.range, with: [.vehicle]) {
      return false
    }
    if isLabelled { return true }
    guard cues.contains(.vehicle) || cues.contains(.plateWord) else { return false }
    return endsInLetter || !isWord(plate) && !isCounted(after: plate.range.end)
  }

  /// Tokens on each side in which a word for a vehicle is looked for.
  private static let reach = 10

  /// The word for a registration number comes before, with `är`, `nr` or a colon between at most.
  private func isLabelled(_ token: Int) -> Bool {
    let before = scanned.cues.hits(in: max(0, token - 4)..<token).last
    return before.map { $0.categories.contains(.plateWord) } ?? false
  }

  /// The text shows how to write a plate: `till exempel ABC 123`. Only what comes before can tell.
  private func isPattern(_ range: ByteRange) -> Bool {
    IdentityNumberContext(bytes, around: ByteRange(range.start, bytes.count)).isTemplate
  }

  /// The cost of a word, in centibels, up to which readers know it; rarer ones are foreign words and
  /// initials.
  private static let commonWord = 1_600

  /// The letters are a word or an abbreviation that a number follows: `MAX 210`, `SEK 500`.
  private func isWord(_ plate: Plate) -> Bool {
    let letters = ByteRange(plate.range.start, plate.range.start + 3)
    let word = CaseFolding.lowercasedBytes(bytes, letters)
    if SortedTable.plateLetters.contains(word.span) { return true }
    let words: SortedTable = scanned.language == .english ? .englishWords : .swedishWords
    return words.value(for: word.span)?.column(0).integer.map { $0 <= Self.commonWord } ?? false
  }

  /// What comes next is what there are so many of: `300 deltagare`, `145 g/km`.
  private func isCounted(after end: Int) -> Bool {
    IdentityNumberContext(bytes, around: ByteRange(at: end)).amountFollows
  }
}

/// A number plate with its place in the draft.
struct VehicleRegistrationFinding {
  let place: SensitivePlace

  init(_ plate: VehicleRegistrationDetector.Plate, in scanned: ScannedText, of draft: Draft) {
    place = SensitivePlace(
      plate.range, hiding: [plate.secret], in: scanned.segment, of: draft)
  }
}
