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
  /// The new text holds personal data that the draft holds already: no output may show it.
  package let holdsPersonalData: Bool

  package init(_ title: LocalizedText, _ applicability: Applicability, edits: [Edit]) {
    self.init(title, applicability, edits: edits, holdsPersonalData: false)
  }

  private init(
    _ title: LocalizedText, _ applicability: Applicability, edits: [Edit], holdsPersonalData: Bool
  ) {
    self.title = title
    self.applicability = applicability
    self.edits = edits
    self.holdsPersonalData = holdsPersonalData
  }

  /// The same fix with its title masked, marked where its new text must not be shown.
  func masked(by words: SecretWords) -> Fix {
    let title = LocalizedText(
      sv: words.masked(title.sv) ?? title.sv, en: words.masked(title.en) ?? title.en)
    return Fix(
      title, applicability, edits: edits,
      holdsPersonalData: edits.contains { words.masked($0.newText) != nil })
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
