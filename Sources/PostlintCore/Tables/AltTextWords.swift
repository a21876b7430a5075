/// What alternative texts begin with or consist of when nobody has described the image.
///
/// The phrases are those of `Fixtures/Data/alt-words.tsv`.
package enum AltTextWords {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The whole text, a number after it or not: "bild 1".
    case placeholder
    /// The text begins so and is a placeholder: "skriv alt-text här".
    case start
    /// Made by a machine, wherever it stands: "kan vara en bild av".
    case generated
    /// Begins a file name where a digit or bracket comes next: `IMG_1234`.
    case camera
    /// "en", "det här är en": may stand before an image.
    case article
    /// "bild", "foto".
    case image
    /// "av", "som visar": joins the image to what it shows.
    case relation
    /// A whole phrase that says no more than "bild av": "på bilden syns".
    case redundant
    /// Before the name of who made it: "foto".
    case credit
    /// What follows is the text in the image: "med texten".
    case quotes
    /// Begins a line of an image that names those who pay: "i samarbete med".
    case sponsor
    /// Carries no news in the text of an image: "välkommen", "plats".
    case small
  }

  /// No phrase has more words.
  package static let longest = 7

  /// True when `phrase`, lower-case words with one space between, is of `kind`.
  package static func contains(_ phrase: some StringProtocol, _ kind: Kind) -> Bool {
    guard let row = SortedTable.altWords.value(for: phrase) else { return false }
    return row.string.split(separator: ",").contains { $0 == kind.rawValue }
  }

  /// The number of words from `start` of `words` that are the longest phrase of `kind`; 0 for none.
  package static func length(_ kind: Kind, in words: [String], from start: Int) -> Int {
    var best = 0
    var phrase = ""
    for count in 1...longest where start + count <= words.count {
      phrase += (count == 1 ? "" : " ") + words[start + count - 1]
      if contains(phrase, kind) { best = count }
    }
    return best
  }
}
