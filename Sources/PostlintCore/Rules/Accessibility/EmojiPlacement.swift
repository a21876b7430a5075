/// Where a run of emoji stands in a post and what it does there.
///
/// The one judgement that all emoji rules share: which emoji stand for a word, which repeat or
/// decorate in mid-sentence, and which stand where they do no harm.
package struct EmojiPlacement: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Without the emoji a word is missing.
    case substitute(Slot)
    /// A word seems to be missing.
    case likely(Slot)
    /// Inside a sentence that is whole without it; `repeats` is true beside a word for what it shows.
    case midsentence(repeats: Bool)
    /// After the words of a sentence, in brackets, or between two sentences.
    case end
    /// Before a name, a number, a date, an address: "📍 Stadsparken".
    case label
    /// First on a line that goes on with words.
    case lineStart
    /// On a line without words.
    case alone
    /// Glued to a hashtag, which it breaks.
    case hashtag
    /// A keycap or an enclosed letter: text drawn as emoji.
    case enclosed
  }

  /// What is missing where an emoji stands for it.
  package enum Slot: Hashable, Sendable {
    case noun
    case verb
    /// A part of a word: "🏊hallen".
    case part
    /// "❌ hundar".
    case negation
    /// "Anmäl dig här 👇".
    case direction
    /// Another word: "Vi är så 🥰 över …".
    case other
  }

  /// Half-open range of indices into ``TextIndex/tokens``: emoji with nothing but space between.
  package let run: Range<Int>
  /// The run's bytes in the draft.
  package let range: ByteRange
  package let kind: Kind

  /// The placements of all emoji of `text`, in order. The work is linear in the tokens.
  package static func all(in text: TextIndex, language: Language) -> [EmojiPlacement] {
    guard !text.emoji.isEmpty else { return [] }
    return EmojiClassifier(text: text, language: language).placements()
  }
}
