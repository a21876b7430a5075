/// A change to the draft that removes a finding.
package struct Fix: Hashable, Sendable {
  package enum Applicability: String, Hashable, Sendable {
    /// Keeps the meaning; `--fix` applies it.
    case safe
    /// A proposal for a person to accept.
    case suggestion
  }

  /// What the change does, in the imperative: "Skriv #SommarlovIMotala".
  package let title: LocalizedText
  package let applicability: Applicability
  /// In order, not overlapping.
  package let edits: [Edit]

  package init(_ title: LocalizedText, _ applicability: Applicability, edits: [Edit]) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
  }
}

/// The replacement of one range of the draft.
package struct Edit: Hashable, Sendable {
  package let range: ByteRange
  package let newText: String

  package init(_ range: ByteRange, _ newText: String) {
    self.range = range
    self.newText = newText
  }
}
