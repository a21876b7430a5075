/// What emoticons are made of.
enum Emoticons {
  /// Faces that are no eyes-nose-mouth, longest first where one starts another.
  static let literals = [
    "¯\\_(ツ)_/¯", "¯\\(ツ)/¯", "¯\\_(ツ)_/", "ʕ•ᴥ•ʔ", "^_^", "^.^", "^-^", "^^", "-_-", "\\o/",
  ]

  /// Faces whose eyes are letters.
  static let letterFaces = ["T_T", "o_O", "O_o", "o_o", "O_O"]

  /// Units that make `<3` a comparison.
  static let units = WordSet(
    """
    år års åringar månader månad mån mnd veckor vecka v dagar dagars dygn timmar tim h min minuter \
    sek m cm mm km kg g l liter st kr kronor barn personer grader procent c years year yrs months \
    weeks days hours minutes people kids children
    """)

  /// True for the mouths but the round brackets; those of the second list only with a nose.
  static func isMouth(_ byte: UInt8, hasNose: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "O"),
      UInt8(ascii: "o"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "*"):
      true
    case UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "x"),
      UInt8(ascii: "X"), UInt8(ascii: "s"), UInt8(ascii: "S"), UInt8(ascii: "$"),
      UInt8(ascii: "@"), UInt8(ascii: "3"), UInt8(ascii: ">"):
      hasNose
    default: false
    }
  }
}
