/// A private person's contact detail, found in one text.
struct ContactFinding: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case phone
    /// A telephone number to which money is sent.
    case swish
    /// A telephone number in somebody's home.
    case homePhone
    case email
    /// What a school gives its pupils.
    case pupilsEmail
    /// With words for its signs: "anna snabel-a gmail punkt com".
    case spelledOutEmail
    case home
  }

  let kind: Kind
  let confidence: Confidence
  /// In bytes of the text.
  let range: ByteRange
  /// What of it no output may show, in order.
  let secrets: [ByteRange]
  /// As messages show it: `070-••• •• ••`.
  let masked: String
}
