/// Something wrong in the metadata itself. The draft is read on; `metadata/…` rules report these.
package struct DraftProblem: Sendable {
  package enum Kind: Hashable, Sendable {
    /// The front matter is outside the YAML subset.
    case syntax
    /// A key that is nearly a known one.
    case unknownKey
    /// A value of the wrong type or outside its set.
    case invalidValue
    /// A value that YAML takes for a comment.
    case vanishedValue
    /// A file that the draft names is not there.
    case missingFile
  }

  package let kind: Kind
  /// What is wrong.
  package let text: LocalizedText
  /// What to write instead.
  package let help: LocalizedText
  package let range: ByteRange
  /// JSON Pointer of the metadata; empty for the front matter as a whole.
  package let field: String
  /// The right spelling, where there is one to offer as a fix of `range`.
  package let replacement: String?

  package init(
    _ kind: Kind, _ text: LocalizedText, help: LocalizedText, range: ByteRange, field: String,
    replacement: String? = nil
  ) {
    self.kind = kind
    self.text = text
    self.help = help
    self.range = range
    self.field = field
    self.replacement = replacement
  }
}
