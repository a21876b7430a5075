/// Why some bytes are not a draft: they are not UTF-8.
package struct EncodingError: Error, Hashable, Sendable {
  /// What the bytes look like instead, so that the message can say what to do.
  package enum Guess: Hashable, Sendable {
    /// ISO 8859-1 or Windows-1252: single bytes such as E5 E4 F6 (å ä ö) between ASCII letters.
    case latin1
    /// UTF-16 with or without a byte-order mark.
    case utf16
    /// No known encoding: most likely no text at all.
    case unknown
  }

  /// Offset in bytes of the first byte that no UTF-8 text can hold there.
  package let offset: Int
  package let guess: Guess
}
