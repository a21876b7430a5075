/// Writes a run of words in capitals with small letters, where every word is certain.
struct SentenceCase {
  private let text: TextIndex
  private let language: Language

  init(_ context: RuleContext) {
    text = context.text
    language = context.language
  }

  /// The run in small letters, with a capital first in each sentence; nil where a word may be a
  /// name.
  func written(_ run: CapitalRun) -> String? {
    guard run.words.allSatisfy({ isCertain($0.word, $0.token) }) else { return nil }
    var result: [UInt8] = []
    var end = text.tokens[run.tokens.lowerBound].range.start
    var next = 0
    var startsSentence = self.startsSentence(run.tokens.lowerBound)
    for index in run.tokens {
      let token = text.tokens[index]
      result += text.source.bytes[end..<token.range.start]
      end = token.range.end
      guard next < run.words.count, run.words[next].token == index else {
        // A single letter is the Swedish "i" or "å"; other languages have it in capitals.
        if token.kind == .word, language == .swedish {
          result += written(index, isCapital: startsSentence)
        } else {
          result += text.source.bytes[token.range.start..<token.range.end]
        }
        switch token.kind {
        case .lineBreak: startsSentence = true
        case .punctuation: startsSentence = startsSentence || endsSentence(index)
        case .word, .number: startsSentence = false
        default: break
        }
        continue
      }
      let word = run.words[next].word
      next += 1
      let isName = word == .place || (word == .calendar && language == .english)
      if word == .acronym {
        result += text.source.bytes[token.range.start..<token.range.end]
      } else {
        result += written(index, isCapital: startsSentence || isName)
      }
      startsSentence = false
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func isCertain(_ word: CapitalWord, _ index: Int) -> Bool {
    switch word {
    case .acronym, .calendar, .short: true
    case .ordinary: !CapitalWord.mayBeName(text.source.bytes, text.tokens[index].range)
    case .place, .foreign, .unknown: false
    }
  }

  /// Token `index` in small letters, the first one a capital where `isCapital`.
  private func written(_ index: Int, isCapital: Bool) -> [UInt8] {
    let range = text.tokens[index].range
    var bytes = CaseFolding.lowercasedBytes(text.source.bytes, range)
    guard isCapital else { return bytes }
    let first = Scalar(in: text.source.bytes, at: range.start, end: range.end).length
    bytes.replaceSubrange(0..<first, with: text.source.bytes[range.start..<range.start + first])
    return bytes
  }

  private func startsSentence(_ index: Int) -> Bool {
    var previous = index - 1
    while previous >= 0 {
      switch text.tokens[previous].kind {
      case .lineBreak: return true
      case .word, .number, .hashtag, .mention, .link, .email, .code: return false
      case .punctuation where endsSentence(previous): return true
      case .punctuation, .symbol, .emoji, .emoticon: previous -= 1
      }
    }
    return true
  }

  private func endsSentence(_ index: Int) -> Bool {
    switch text.source.bytes[text.tokens[index].range.start] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }
}
