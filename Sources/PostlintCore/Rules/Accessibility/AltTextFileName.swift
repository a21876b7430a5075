/// Tells the names of image files from descriptions of images.
enum AltTextFileName {
  /// A single word of so many bytes with digits and signs in it is no word.
  private static let longName = 15
  /// Digits in a row that no single word has.
  private static let manyDigits = 4
  /// Beside a camera's number, so many words of letters are still no description.
  private static let fewWords = 2

  /// True when `reading` is, or holds, a file's name rather than a description.
  static func isName(_ reading: AltTextReading) -> Bool {
    let bytes = CaseFolding.lowercasedBytes(
      reading.index.source.bytes, reading.index.source.range)
    return hasEnding(bytes) || isNumbered(bytes, reading.words) || isOneName(bytes)
      || hasDimensions(bytes)
  }

  /// `bild.jpg`: an ending of an image or film file after a name.
  private static func hasEnding(_ bytes: [UInt8]) -> Bool {
    var index = 1
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "."), isNamePart(bytes[index - 1]) else { continue }
      var end = index + 1
      while end < bytes.count, end - index <= 5, isAlphanumeric(bytes[end]) { end += 1 }
      guard end == bytes.count || !isAlphanumeric(bytes[end]), end - index >= 3 else { continue }
      let name = String(decoding: bytes[(index - 1)..<end], as: UTF8.self)
      let type = MediaEndings.type(of: name)
      if type == .image || type == .video { return true }
    }
    return false
  }

  /// `IMG_1234`, "Skärmavbild 2026-05-12 kl. 10.22", "Namnlös design (3)".
  private static func isNumbered(_ bytes: [UInt8], _ words: [String]) -> Bool {
    let text = String(decoding: bytes.prefix(40), as: UTF8.self)
    guard
      let end = text.indices.last(where: { end in
        let prefix = text[..<end].map { $0 == "_" ? " " : String($0) }.joined()
        return !prefix.isEmpty && AltTextWords.contains(prefix, .camera)
      })
    else { return false }
    var next = text[..<end].utf8.count
    while next < bytes.count, " _-–".utf8.contains(bytes[next]) { next += 1 }
    guard next < bytes.count, isDigit(bytes[next]) || bytes[next] == UInt8(ascii: "(") else {
      return false
    }
    let described = words.count { word in
      word.utf8.count >= 4 && word.utf8.allSatisfy { !isDigit($0) && $0 != UInt8(ascii: "_") }
    }
    return described <= fewWords + text[..<end].split(separator: " ").count
  }

  /// One word without a space that is put together of parts or digits, or a checksum.
  private static func isOneName(_ bytes: [UInt8]) -> Bool {
    guard !bytes.contains(where: { $0 <= 0x20 }), bytes.count >= 6 else { return false }
    if bytes.contains(UInt8(ascii: "_")) { return true }
    let digits = bytes.count(where: isDigit)
    let hyphens = bytes.count { $0 == UInt8(ascii: "-") }
    return digits >= manyDigits || (bytes.count >= longName && (hyphens >= 2 || digits >= 2))
  }

  /// `1080x1080`, without spaces as people write measures.
  private static func hasDimensions(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { place in
      guard bytes[place] == UInt8(ascii: "x") else { return false }
      return digits(bytes, before: place) >= 3 && digits(bytes, after: place) >= 3
    }
  }

  private static func digits(_ bytes: [UInt8], before end: Int) -> Int {
    var start = end
    while start > 0, end - start < 5, isDigit(bytes[start - 1]) { start -= 1 }
    return end - start
  }

  private static func digits(_ bytes: [UInt8], after place: Int) -> Int {
    var end = place + 1
    while end < bytes.count, end - place <= 5, isDigit(bytes[end]) { end += 1 }
    return end - place - 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte &- 0x61 < 26
  }
  private static func isNamePart(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte >= 0x80 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "_")
  }
}
