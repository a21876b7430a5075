/// One lexical element of a post: what it is and where it is.
///
/// Tokens come in order, never overlap, and only white space lies between them.
package struct Token: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    /// Letters with inner hyphens, apostrophes, colons and abbreviation dots: `SFI:s`, `t.ex.`.
    case word
    /// Digits with inner separators as a number is written: `1 200`, `3,5`, `14.30`.
    case number
    /// `#` and the tag, as the draft's channel reads it.
    case hashtag
    /// `@name`, `@name@host` or `@name.host`.
    case mention
    /// A web address, with a scheme or as a bare host with a known top-level domain.
    case link
    /// An e-mail address.
    case email
    /// One emoji, whole: a grapheme cluster with its modifiers, joiners and selectors.
    case emoji
    /// `:)`, `<3`, `¯\_(ツ)_/¯`.
    case emoticon
    /// A sign that ends or divides sentences, or brackets and quotes.
    case punctuation
    /// Any other character.
    case symbol
    /// LF, CRLF, CR.
    case lineBreak
    /// Code in Markdown: seen, and not prose.
    case code
  }

  /// What a look at the letters told, so that rules need not look again.
  package struct Traits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    package static let startsUppercase = Traits(rawValue: 1)
    /// Two letters or more, all of them capitals.
    package static let allUppercase = Traits(rawValue: 2)
    /// Holds a digit.
    package static let containsDigit = Traits(rawValue: 4)
    /// A link without a scheme.
    package static let bareHost = Traits(rawValue: 8)
    /// An emoji in text style: drawn as a plain sign by most screens (❤ without U+FE0F).
    package static let textStyle = Traits(rawValue: 16)
    /// A word that ends in a full stop: `t.ex.`, `kl.`.
    package static let abbreviation = Traits(rawValue: 32)
  }

  package let kind: Kind
  package let traits: Traits
  private let start: UInt32
  private let end: UInt32

  package init(_ kind: Kind, _ range: ByteRange, traits: Traits = []) {
    self.kind = kind
    self.traits = traits
    start = UInt32(truncatingIfNeeded: range.start)
    end = UInt32(truncatingIfNeeded: range.end)
  }

  /// Where the token is, in bytes of the draft.
  package var range: ByteRange { ByteRange(Int(start), Int(end)) }
}
