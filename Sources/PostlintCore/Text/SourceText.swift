/// One text as it was read: the name it is reported under and its bytes, known to be valid UTF-8.
///
/// It is the only owner of the bytes; everything else holds ``ByteRange``s into it.
package struct SourceText: Sendable {
  /// The path shown to the user; `-` or a virtual name for standard input.
  package let path: String
  /// Valid UTF-8, exactly as in the file, with its byte-order mark and line ends.
  package let bytes: [UInt8]

  /// Checks that `bytes` are UTF-8.
  ///
  /// - Throws: ``EncodingError`` with the offset of the first invalid byte.
  package init(path: String, bytes: [UInt8]) throws(EncodingError) {
    if let error = UTF8Validator.firstError(in: bytes) { throw error }
    self.path = path
    self.bytes = bytes
  }

  /// A text made from a Swift string, which is always valid.
  package init(path: String, _ text: String) {
    self.path = path
    self.bytes = Array(text.utf8)
  }

  /// The whole text.
  package var range: ByteRange { ByteRange(0, bytes.count) }

  /// Offset of the first byte after a byte-order mark, 0 where there is none.
  package var contentStart: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The text in `range`, which must lie on character boundaries.
  package func string(in range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
