/// Where an offset is, in every unit that a reader of postlint's output counts in.
package struct Position: Hashable, Sendable {
  /// Bytes from the start of the text, from 0.
  package let offset: Int
  /// Line from 1; LF, CRLF and a lone CR end lines.
  package let line: Int
  /// Column from 1 in Unicode code points.
  package let column: Int
  /// Column from 1 in UTF-16 code units.
  package let utf16: Int
  /// Column from 1 in bytes.
  package let utf8: Int

  package init(offset: Int, line: Int, column: Int, utf16: Int, utf8: Int) {
    self.offset = offset
    self.line = line
    self.column = column
    self.utf16 = utf16
    self.utf8 = utf8
  }
}
