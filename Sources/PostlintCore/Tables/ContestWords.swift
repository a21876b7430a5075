/// Closed sets of small words that the contest rules look at one token from another.
enum ContestWords {
  /// An imperative may follow them.
  static let conjunctions = WordSet("och eller sedan sen samt så då and or then")

  /// "dela dina tips": what one has oneself, not the post.
  static let ownContent = WordSet(
    "din dina ditt er era ert en ett vad hur vilken vilket varför när ditt med your a an what how why"
  )

  /// Between a word for a prize and the amount that says what it is worth: "presentkort på 500 kr".
  static let amountLinks = WordSet(
    """
    på á à a om för värt värd värda värde till ett en av upp ca cirka drygt minst högst är \
    motsvarande for of worth
    """
  )

  /// What something costs as often as what one wins.
  static let priceWords = WordSet("pris priset priser priserna prize prizes")

  /// What may follow the digits of an amount in the same word: `500kr`, `500-kronors`.
  static let currencies: [Substring] = ["kr", "kronor", "kronors", "sek"]

  /// Parts of an address that is a contest's own page or its terms.
  static let termsAddresses = [
    "villkor", "regler", "tavling", "tävling", "contest", "terms", "rules",
  ]

  /// Verbs that ask for a name of any kind; only with a word for friends do they ask for a tag.
  static let namingVerbs = WordSet("nämn mention")

  /// "Ett bidrag per person".
  static let each = WordSet("per")
  static let participants = WordSet(
    "person konto deltagare användare hushåll account user participant entrant household")

  /// "Flera konton", "bara en gång".
  static let several = WordSet("flera fler många dubbla multiple several")
  static let only = WordSet("bara endast enbart only")
  static let entries = WordSet(
    "konton bidrag gånger gissningar svar inlägg accounts entries times gång once konto bidraget en ett one"
  )

  /// To write a post of one's own on X.
  static let posting = WordSet("twittra tweeta posta tweet repost")
  /// To answer the contest's own post, which its account sees anyway.
  static let answering = WordSet("svara kommentera svar kommentar kommentaren reply comment tråden")

  /// What YouTube calls its rules for users.
  static let guidelines = WordSet(
    """
    riktlinjer riktlinjerna communityriktlinjer gemenskapsriktlinjer användarriktlinjer guidelines
    """)

  /// Numbers as words before what they count.
  static let numbers = ["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"]
  static let englishNumbers = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
}
