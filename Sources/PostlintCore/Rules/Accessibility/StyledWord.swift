/// One word of a text that has letters out of the ordinary, as what those letters are.
struct StyledWord {
  /// Letters, digits and marks without a space or sign between.
  var range: ByteRange
  /// Plain Latin letters.
  var latin = 0
  /// Letters of scripts that no look-alike is taken from, and phonetic ones.
  var foreign = 0
  var digits = 0
  /// Letters of the mathematical alphabets.
  var mathematical = 0
  /// Their digits.
  var mathematicalDigits = 0
  /// Letters of Letterlike Symbols.
  var letterlike = 0
  /// Full-width letters.
  var fullWidth = 0
  var enclosed = 0
  /// Enclosed letters that mean something alone: Ⓒ Ⓟ Ⓡ Ⓥ.
  var enclosedSigns = 0
  var enclosedEmoji = 0
  /// Halves of flags.
  var regional = 0
  var small = 0
  /// Small capitals that phonetic text has not.
  var ownSmall = 0
  /// Raised letters, and lowered ones.
  var raised = 0
  var turned = 0
  /// Turned letters that phonetic text has not.
  var ownTurned = 0
  /// Letters that look like Latin ones, by script.
  var cyrillic = 0
  var greek = 0
  var cherokee = 0
  var syllabic = 0
  /// Letters of those scripts that look like no Latin one.
  var otherScript = 0
  /// Lines through or under letters.
  var lines = 0
  var strikes = 0
  /// Letters with three combining marks or more.
  var crowded = 0
  /// True where a letter only resembles its plain one.
  var isApproximate = false

  init(at start: Int) { range = ByteRange(at: start) }

  /// Letters of any kind.
  var letters: Int {
    latin + foreign + typeface + enclosed + enclosedEmoji + regional + small + raised + turned
      + lookalikes + otherScript
  }

  /// Letters of the alphabets that are nothing but a typeface.
  var typeface: Int { mathematical + letterlike + fullWidth }

  /// Letters of other scripts that look like Latin ones.
  var lookalikes: Int { cyrillic + greek + cherokee + syllabic }

  /// True for a word that can stand inside a styled text: å and ö have no styled letters of their
  /// own, and digits seldom have.
  var isNeutral: Bool { latin == letters && letters <= 1 && range.count <= 12 }

  /// True for a word of letters that another script than Latin is written with.
  var isOfOtherScript: Bool {
    latin == 0 && (otherScript > 0 || max(cyrillic, greek, cherokee) == letters) && letters >= 2
  }

  mutating func add(_ letter: StyledLetter, value: UInt32) {
    switch letter.kind {
    case .mathematical where letter.isDigit: mathematicalDigits += 1
    case .mathematical: mathematical += 1
    case .fullWidth where letter.isDigit: digits += 1
    case .fullWidth: fullWidth += 1
    case .letterlike: letterlike += 1
    case .enclosed:
      enclosed += 1
      if Self.isSign(value) { enclosedSigns += 1 }
    case .enclosedEmoji: enclosedEmoji += 1
    case .regional: regional += 1
    case .smallCapital:
      small += 1
      if !letter.isWeak { ownSmall += 1 }
    case .raised, .lowered: raised += 1
    case .turned:
      turned += 1
      if !letter.isWeak { ownTurned += 1 }
    case .cyrillic: cyrillic += 1
    case .greek: greek += 1
    case .cherokee: cherokee += 1
    case .syllabic: syllabic += 1
    }
    switch letter.kind {
    case .cyrillic, .greek, .cherokee, .syllabic: if letter.isWeak { isApproximate = true }
    default: break
    }
  }

  /// Ⓒ, Ⓟ, Ⓡ, Ⓥ and Ⓤ: copyright, recording, trademark, vegan, kosher.
  private static func isSign(_ value: UInt32) -> Bool {
    switch value {
    case 0x24B8, 0x24C5, 0x24C7, 0x24CA, 0x24CB: true
    default: false
    }
  }
}

/// How a stretch of text is styled.
enum StyledManner: Hashable {
  /// In letters of another block: 𝗞𝗼𝗺, Ｋｏｍ, Ⓚⓞⓜ.
  case letters
  /// In letters of other alphabets that look like ours.
  case lookalikes
  /// Upside down.
  case turned
  /// Struck out or drowned in marks.
  case struck
  /// Underlined.
  case underlined
}

extension StyledWord {
  /// What a line tells of its words.
  struct Line {
    /// Chinese, Japanese or Korean: full-width letters are at home.
    var isEastAsian = false
    /// Holds a word that is plainly of another script.
    var hasOtherScript = false
  }

  /// How the word is styled; nil where it is not, or where it may be something else.
  func manner(in line: Line) -> StyledManner? {
    if strikes >= 2, strikes * 2 >= letters, letters > 0 { return .struck }
    if crowded > 0 { return .struck }
    if lines >= 2, lines * 2 >= letters, letters > 0 { return .underlined }
    if isInTypeface(line) { return .letters }
    if ownTurned > 0, turned >= 3, turned * 3 >= letters { return .turned }
    return isInLookalikes(line) ? .lookalikes : nil
  }

  private func isInTypeface(_ line: Line) -> Bool {
    let wide = line.isEastAsian ? 0 : fullWidth
    let faces = mathematical + letterlike + wide
    if faces >= 3 || (faces >= 2 && mathematical + wide > 0) { return true }
    // One letter as the initial of a word.
    if mathematical + letterlike + wide == 1, latin >= 2, foreign + otherScript == 0 { return true }
    if mathematicalDigits >= 2 { return true }
    if enclosed > 0, enclosed + enclosedEmoji >= 2 || latin >= 2 || enclosedSigns == 0 {
      return true
    }
    if ownSmall > 0, small >= 2, latin <= small + 1, foreign + otherScript == 0 { return true }
    // Ordinals and abbreviations raise up to three letters: 2ⁿᵈ, Mᵐᵉ.
    return raised >= 4 || (raised == 3 && latin + digits + foreign == 0)
  }

  /// Real Russian and Greek words have no Latin letters in them.
  private func isInLookalikes(_ line: Line) -> Bool {
    guard otherScript == 0, foreign == 0, !line.hasOtherScript else { return false }
    if cyrillic > 0, latin + letterlike + mathematical >= 1, letters >= 4 { return true }
    if cyrillic > 0, greek > 0, letters >= 3 { return true }
    if greek >= 2, latin >= 1, letters >= 4 { return true }
    return (cherokee >= 2 || syllabic >= 2) && letters >= 3
  }

  /// How many letters the word adds to a word that is written with spaces between its letters.
  var looseLetters: Int {
    guard latin + foreign + otherScript + digits == 0 else { return 0 }
    return mathematical == 1 ? 1 : regional
  }
}
