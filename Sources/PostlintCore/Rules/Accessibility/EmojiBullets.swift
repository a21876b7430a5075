/// Lines that begin with an emoji, as the bullets of a list.
enum EmojiBullets {
  /// One line that begins with an emoji and goes on with words.
  private struct Line {
    /// Index of the emoji in ``TextIndex/tokens``.
    let emoji: Int
    /// The first token after the line and the blank lines that follow it.
    let next: Int
    /// No blank line follows.
    let isTight: Bool
    /// 👉 before an address or a tag: it points to one thing, and lists none.
    let isPointer: Bool
  }

  /// The lists in `text` of more than `max` lines, each as the indices of its emoji, which are among
  /// `emoji`.
  ///
  /// With blank lines between, and emoji that differ, it takes one line more to be a list: two
  /// paragraphs may begin so by chance.
  static func lists(_ text: TextIndex, _ emoji: [Int], max: Int) -> [[Int]] {
    let lines = emoji.compactMap { line(text, $0) }
    var result: [[Int]] = []
    var list: [Line] = []
    for line in lines {
      if let last = list.last, last.next != line.emoji || !goesOn(text, last, line) {
        result.append(contentsOf: accepted(text, list, max))
        list = []
      }
      list.append(line)
    }
    result.append(contentsOf: accepted(text, list, max))
    return result
  }

  /// A pointer to an address belongs to a list only of its likes.
  private static func goesOn(_ text: TextIndex, _ first: Line, _ second: Line) -> Bool {
    guard first.isPointer || second.isPointer else { return true }
    return key(text, first.emoji) == key(text, second.emoji)
  }

  private static func accepted(_ text: TextIndex, _ list: [Line], _ max: Int) -> [[Int]] {
    guard list.count > max, list.count > 1 else { return [] }
    let isClose = zip(list, list.dropFirst()).contains {
      $0.isTight || key(text, $0.emoji) == key(text, $1.emoji)
    }
    return isClose || list.count > max + 1 ? [list.map(\.emoji)] : []
  }

  /// Nil where `index` does not begin its line, or nothing follows, or it is a flag: "🇬🇧 English".
  private static func line(_ text: TextIndex, _ index: Int) -> Line? {
    guard text.startsLine(index), beginsSourceLine(text, index), !isFlag(text, index) else {
      return nil
    }
    var end = index + 1
    var hasText = false
    while end < text.tokens.count, text.tokens[end].kind != .lineBreak {
      switch text.tokens[end].kind {
      case .word, .number, .hashtag, .mention, .link, .email: hasText = true
      default: break
      }
      end += 1
    }
    guard hasText else { return nil }
    var next = end
    while next < text.tokens.count, text.tokens[next].kind == .lineBreak { next += 1 }
    return Line(
      emoji: index, next: next, isTight: next - end <= 1, isPointer: isPointer(text, index))
  }

  /// False where Markdown's signs, which are no tokens, stand before the emoji: `- ✅ Ryggsäck`.
  private static func beginsSourceLine(_ text: TextIndex, _ index: Int) -> Bool {
    let bytes = text.source.bytes
    var start = text.tokens[index].range.start
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start > 0 else { return true }
    let isAfterByteOrderMark = start == 3 && bytes[2] == 0xBF
    return bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D || isAfterByteOrderMark
  }

  private static func isFlag(_ text: TextIndex, _ index: Int) -> Bool {
    let range = text.tokens[index].range
    return text.source.bytes[range.start..<range.end].starts(with: [0xF0, 0x9F, 0x87])
  }

  private static func isPointer(_ text: TextIndex, _ index: Int) -> Bool {
    guard let next = text.nextOnLine(index) else { return false }
    switch text.tokens[next].kind {
    case .link, .email, .hashtag, .mention: break
    default: return false
    }
    return EmojiNames.entry(text.source.bytes, text.tokens[index].range)?.role == .pointer
  }

  /// The bytes of an emoji without U+FE0E, U+FE0F and skin tone: the same for the same picture.
  static func key(_ text: TextIndex, _ index: Int) -> ArraySlice<UInt8> {
    let range = text.tokens[index].range
    let bytes = text.source.bytes[range.start..<range.end]
    var key: ArraySlice<UInt8> = []
    var rest = bytes
    while let byte = rest.first {
      if rest.starts(with: [0xEF, 0xB8, 0x8E]) || rest.starts(with: [0xEF, 0xB8, 0x8F]) {
        rest = rest.dropFirst(3)
      } else if rest.count >= 4, rest.starts(with: [0xF0, 0x9F, 0x8F]),
        rest[rest.startIndex + 3] >= 0xBB, !key.isEmpty
      {
        rest = rest.dropFirst(4)
      } else {
        key.append(byte)
        rest = rest.dropFirst()
      }
    }
    return key
  }
}
