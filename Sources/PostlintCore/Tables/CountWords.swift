/// Small numbers in words, Swedish and English.
enum CountWords {
  /// 1 to 12; nil for any other word. In lower case.
  static func value(of word: some Collection<UInt8>) -> Int? {
    guard (2...6).contains(word.count) else { return nil }
    for list in [swedish, english] {
      if let index = list.firstIndex(where: { $0.utf8.elementsEqual(word) }) { return index + 1 }
    }
    return word.elementsEqual("en".utf8) ? 1 : nil
  }

  private static let swedish = [
    "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
  ]
  private static let english = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
}
