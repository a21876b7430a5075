/// Closed sets of small words that the rules on profiles and announcements look for beside others.
enum ProfileWords {
  /// Parts of an address that is a page with the rules of the organisation's channels.
  static let rulesAddresses = [
    "regler", "villkor", "riktlinjer", "socialamedier", "sociala-medier", "social-media",
    "socialmedia", "rules", "guidelines",
  ]

  /// Parts of an address that is a page about the processing of personal data.
  static let privacyAddresses = [
    "personuppgift", "dataskydd", "gdpr", "integritet", "privacy", "data-protection",
    "dataprotection",
  ]

  /// Before the name of a town that is only a place: "badet i Motala".
  static let placePrepositions = WordSet(
    """
    i till från runt kring omkring genom utanför nära mellan norr söder öster väster centrala hela in \
    near from to around outside of
    """)

  /// Endings of words for streets, squares and buildings that have numbers.
  static let streets = [
    "gatan", "gata", "vägen", "väg", "torget", "torg", "gränd", "gränden", "allén", "allé",
    "stigen",
    "backen", "platsen", "plan", "planen", "street", "road", "square",
  ]

  /// After a number and its unit, they make it a frequency: "5 dagar i veckan".
  static let frequencies = WordSet("i om per a")

  /// What comes after one of ``frequencies``: "i veckan", "om dygnet".
  static let periods = WordSet(
    "veckan vecka dygnet dygn dagen dag året år månaden månad week day year month")

  /// Units of ``StatementWord/timeUnit`` that are hours.
  static let hourUnits = WordSet("timme timmar timmars tim h hour hours")

  /// Units that are weeks.
  static let weekUnits = WordSet("vecka veckor week weeks")

  /// Before a name, they send readers there: "Följ Motala kommun i stället".
  static let followVerbs = WordSet("följ besök kontakta follow visit contact")

  /// Before a number and its unit, they count from today: "om tre dagar".
  static let afterTime = WordSet("om in")

  /// Numbers as words, in order from one.
  static let numbers: [WordSet] = [
    WordSet("en ett one a"), WordSet("två two couple par"), WordSet("tre three"),
    WordSet("fyra four"), WordSet("fem five"), WordSet("sex six"), WordSet("sju seven"),
    WordSet("åtta eight"), WordSet("nio nine"), WordSet("tio ten"),
  ]
}
