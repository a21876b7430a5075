/// The stretches of a text that are written in letters used as a typeface.
///
/// Nearly all posts have none, and are told in one look at their bytes, eight at a time.
struct StyledText {
  /// One stretch: words of the same manner with only spaces and signs between.
  struct Run: Hashable {
    var range: ByteRange
    let manner: StyledManner
    /// False where the plain letters are a guess.
    var isSure: Bool
    /// True for letters with spaces between: 𝗠 𝗢 𝗧 𝗔 𝗟 𝗔.
    var isSpaced = false
  }

  private(set) var runs: [Run] = []
  private let bytes: ByteView

  /// Between two styled words of one stretch lie no more bytes than these.
  private static let widestGap = 16

  private init(_ bytes: ByteView) { self.bytes = bytes }

  /// The styled stretches of `range`, in order.
  static func runs(in bytes: [UInt8], _ range: ByteRange) -> [Run] {
    ByteView.with(bytes) { view in
      var next = firstSuspect(view, from: range.start, to: range.end)
      var finder = StyledText(view)
      while let found = next {
        let line = lineAround(found, view, range)
        finder.read(line)
        next = firstSuspect(view, from: line.end, to: range.end)
      }
      return finder.runs
    }
  }

  private static func lineAround(_ offset: Int, _ bytes: ByteView, _ range: ByteRange) -> ByteRange
  {
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    var start = offset
    while start > range.start, !isBreak(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < range.end, !isBreak(bytes[end]) { end += 1 }
    return ByteRange(start, end)
  }

  /// The first byte of a character that may be styled; nil where there is none.
  private static func firstSuspect(_ bytes: ByteView, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      // Å, ä, ö and é begin with C3; C2 are signs.
      if let eight = bytes.eightBytes(at: index) {
        let common = EightBytes.leadingBelow(0xC4, eight)
        index += common
        if common == 8 { continue }
      }
      guard index < end else { return nil }
      if bytes[index] >= 0xC4, isSuspect(bytes, index) { return index }
      index += 1
    }
    return nil
  }

  /// True for a character that ``StyledLetter`` or a combining mark may be; judged by two bytes.
  private static func isSuspect(_ bytes: ByteView, _ index: Int) -> Bool {
    let second = bytes.byte(at: index + 1)
    switch bytes[index] {
    case 0xC7: return second == 0x9D || second == 0xAB
    case 0xC9...0xCD, 0xD0...0xD3: return true
    // Small Greek letters and capitals, not the signs for angles and sums alone.
    case 0xCE, 0xCF: return true
    case 0xE1: return second <= 0xB7
    case 0xE2: return isSuspectSign(second, bytes.byte(at: index + 2))
    case 0xEA: return second == 0x93 || second == 0x9C || second == 0x9D || second == 0x9F
    case 0xEF: return second == 0xBC || second == 0xBD
    case 0xF0:
      return second == 0x9D
        || (second == 0x9F && (0x84...0x87).contains(bytes.byte(at: index + 2)))
        || (second == 0x90 && bytes.byte(at: index + 2) == 0x9E)
    default: return false
    }
  }

  /// U+2071–U+24FF without €, ™, № and ℃, which are common.
  private static func isSuspectSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x81: third >= 0xB1
    case 0x82: third >= 0x90 && third <= 0x9C
    case 0x83: third != 0xA3
    case 0x84: third != 0xA2 && third != 0x96 && third != 0x83
    case 0x85: third >= 0x85 && third <= 0x8E
    case 0x92: third >= 0x9C
    case 0x93: third <= 0xA9
    default: false
    }
  }

  // MARK: - A line

  private mutating func read(_ range: ByteRange) {
    let line = StyledLine(bytes, range)
    let words = line.words
    var index = 0
    while index < words.count {
      let word = words[index]
      if let manner = word.manner(in: line.line), !isExempt(word, manner) {
        index = addRun(manner, from: index, words, line.line)
      } else if word.looseLetters > 0 {
        let (end, isText) = spaced(from: index, words)
        if isText {
          let range = ByteRange(word.range.start, words[end - 1].range.end)
          runs.append(Run(range: range, manner: .letters, isSure: true, isSpaced: end > index + 1))
        }
        index = end
      } else {
        index += 1
      }
    }
  }

  /// Adds the run that begins with word `first`; returns the word after it.
  private mutating func addRun(
    _ manner: StyledManner, from first: Int, _ words: [StyledWord], _ line: StyledWord.Line
  ) -> Int {
    var run = Run(
      range: words[first].range, manner: manner, isSure: !words[first].isApproximate)
    var end = first + 1
    var next = end
    while next < words.count, isGap(words[next - 1].range.end, words[next].range.start) {
      let word = words[next]
      if word.manner(in: line) == manner, !isExempt(word, manner) {
        run.range.end = word.range.end
        run.isSure = run.isSure && !word.isApproximate
        end = next + 1
      } else if manner == .letters, word.looseLetters > 0, word.regional == 0 {
        run.range.end = word.range.end
        end = next + 1
      } else {
        // A short word that may belong to the text around it, if more of it follows.
        let isShort =
          word.isNeutral
          || (manner == .turned && word.letters <= 2 && word.turned + word.latin == word.letters)
        guard isShort, next - end < 3 else { break }
      }
      next += 1
    }
    run.range.end = endOfWideSigns(from: run.range.end)
    runs.append(run)
    return end
  }

  /// Full-width `！` and the like right after a run belong to its typeface.
  private func endOfWideSigns(from start: Int) -> Int {
    var end = start
    while bytes.byte(at: end) == 0xEF, bytes.byte(at: end + 1) == 0xBC,
      ScalarClass(bytes.scalar(at: end).value) == .punctuation
    {
      end += 3
    }
    return end
  }

  /// The word after the letters that stand apart from `first` on, and whether they make a word
  /// together: three or more, and not all of them flags.
  private func spaced(from first: Int, _ words: [StyledWord]) -> (end: Int, isText: Bool) {
    var letters = words[first].looseLetters
    let isRegional = words[first].regional > 0
    var allFlags = isRegional && isFlags(words[first])
    var end = first + 1
    while end < words.count, words[end].looseLetters > 0,
      (words[end].regional > 0) == isRegional,
      isSpaces(words[end - 1].range.end, words[end].range.start)
    {
      allFlags = allFlags && isFlags(words[end])
      letters += words[end].looseLetters
      end += 1
    }
    return (end, letters >= 3 && (!allFlags || spellsWord(first..<end, words)))
  }

  /// True for flags whose letters make a word: 🇲🇴🇹🇦🇱🇦 is Motala before it is Macao, Tristan da Cunha
  /// and Laos. Of three flags, few spell a word by chance.
  private func spellsWord(_ places: Range<Int>, _ words: [StyledWord]) -> Bool {
    var letters: [UInt8] = []
    for word in words[places] {
      var index = word.range.start
      while index < word.range.end, letters.count < 24 {
        let scalar = bytes.scalar(at: index)
        if let letter = StyledLetter(scalar.value) {
          letters.append(UInt8(truncatingIfNeeded: letter.plain.value) | 0x20)
        }
        index += scalar.length
      }
    }
    guard letters.count >= 6 else { return false }
    return SortedTable.swedishWords.contains(letters.span)
      || SortedTable.englishWords.contains(letters.span)
  }

  /// True for regional indicators that are flags two by two.
  private func isFlags(_ word: StyledWord) -> Bool {
    guard word.regional % 2 == 0 else { return false }
    var index = word.range.start
    while index + 8 <= word.range.end {
      let flag = (index..<index + 8).map { bytes[$0] }
      guard EmojiNames.entry(flag, ByteRange(0, 8)) != nil else { return false }
      index += 8
    }
    return index == word.range.end
  }

  /// Formulas are set in italics, and phonetic text stands in brackets.
  private func isExempt(_ word: StyledWord, _ manner: StyledManner) -> Bool {
    switch manner {
    case .letters where word.small + word.raised > 0 || word.typeface == 0:
      return word.enclosed == 0 && word.mathematicalDigits == 0 && isInPhoneticBrackets(word.range)
    case .letters where word.mathematical == word.letters && word.letters <= 2:
      return isNextToOperator(word.range)
    case .turned: return isInPhoneticBrackets(word.range)
    default: return false
    }
  }

  private func isNextToOperator(_ range: ByteRange) -> Bool {
    var before = range.start
    while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    var after = range.end
    while bytes.byte(at: after) == 0x20 { after += 1 }
    return Self.isOperator(bytes.byte(at: before - 1)) || Self.isOperator(bytes.byte(at: after))
      || bytes.byte(at: range.end) == 0xC2
  }

  private static func isOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "("):
      true
    default: false
    }
  }

  /// True between `[` and `]`, or `/` and `/`, close by on the line.
  private func isInPhoneticBrackets(_ range: ByteRange) -> Bool {
    var index = range.start - 1
    let least = max(0, range.start - 60)
    while index >= least {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "/"): return true
      case UInt8(ascii: "]"), 0x0A, 0x0D: return false
      default: index -= 1
      }
    }
    return false
  }

  // MARK: - Between words

  private func isSpaces(_ start: Int, _ end: Int) -> Bool {
    end - start <= 4 && (start..<end).allSatisfy { bytes[$0] == 0x20 || bytes[$0] >= 0x80 }
  }

  /// Spaces and the signs of sentences.
  private func isGap(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= Self.widestGap else { return false }
    var index = start
    while index < end {
      let scalar = bytes.scalar(at: index)
      switch ScalarClass(scalar.value) {
      case .space, .punctuation, .invisible, .mark: break
      default:
        guard scalar.value == UInt32(UInt8(ascii: "&")) || scalar.value == 0x2B else {
          return false
        }
      }
      index += scalar.length
    }
    return true
  }
}
