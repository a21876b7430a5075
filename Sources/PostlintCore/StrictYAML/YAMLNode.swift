/// A value of the YAML subset with its place in the text.
package struct YAMLNode: Sendable {
  package indirect enum Content: Sendable {
    /// Nothing, `null` or `~`.
    case null
    case boolean(Bool)
    /// A whole number in decimal, octal (`0o`) or hexadecimal (`0x`) form.
    case integer(Int)
    case decimal(Double)
    case string(String)
    case list([YAMLNode])
    /// Entries in the order they are written; keys are unique.
    case map([YAMLEntry])
  }

  package let content: Content
  /// From the value's first byte to its last: with quotes, brackets and block-scalar header.
  /// An absent value is the empty range after its key's colon.
  package let range: ByteRange
  /// The text as it is written for plain scalars (`2026-05-01`, `yes`, `0123`), so that a reader that
  /// wants text loses nothing; nil for the rest.
  package let plainText: String?
  /// True where the scalar's bytes in the text are its value's bytes, one to one from
  /// ``contentStart``: positions inside the value can then be told exactly.
  package let isVerbatim: Bool
  /// Offset of the first byte inside the quotes; equals `range.start` for plain scalars.
  package let contentStart: Int

  package init(
    _ content: Content, range: ByteRange, plainText: String? = nil, isVerbatim: Bool = false,
    contentStart: Int? = nil
  ) {
    self.content = content
    self.range = range
    self.plainText = plainText
    self.isVerbatim = isVerbatim
    self.contentStart = contentStart ?? range.start
  }
}

/// One `key: value` of a map.
package struct YAMLEntry: Sendable {
  package let key: String
  /// The key as written, with its quotes.
  package let keyRange: ByteRange
  package let value: YAMLNode

  package init(key: String, keyRange: ByteRange, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
