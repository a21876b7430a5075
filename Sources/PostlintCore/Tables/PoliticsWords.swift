/// Closed sets of small words by which party politics is told from information about politics.
enum PoliticsWords {
  /// The letters of the parties of the Riksdag and of some more, as they stand in brackets.
  static let letters = WordSet("s m c l v mp kd sd fi pp afs med")

  /// Mean other things than voting, so that a letter after them is no party.
  static let choosing = WordSet("välj stöd stötta support choose hjälp help kryssa")

  /// Of the campaign words, those that are one only right before a party.
  static let voting = WordSet("rösta vote")

  /// "Rösta på dem": the party was named before.
  static let pronouns = WordSet("dem dom oss honom henne them us him her")

  /// "min mening": what one thinks oneself.
  static let views = WordSet("mening åsikt uppfattning opinion view")
  static let my = WordSet("min my")

  /// Between a campaign word and a party, they begin something else.
  static let breaks = WordSet(
    "säger uppmanar skriver tycker anser menar att som och men eller says that who and but or")

  /// Ask about voting or count votes.
  static let questions = WordSet(
    """
    varför hur som andel andelen procent väljare väljarna kan kunde om ville tänker när vilka vem \\
    why how who share percent voters can if would when
    """)

  /// Tell what others did or said.
  static let reports = WordSet(
    """
    röstade reserverade yrkade yrkar fick valresultat valresultatet mandat debatt debatten \\
    debatterar partierna motion motionen interpellation ledamot ledamöter skolval \\
    skolvalet voted moved seats results debate
    """)

  /// Verbs of opinion.
  static let opinions = WordSet(
    """
    tycker anser tror hoppas önskar menar föredrar stödjer stöder ogillar avskyr hatar älskar vill \\
    think believe hope feel support prefer hate love
    """)
  static let first = WordSet("jag själv i")
  static let we = WordSet("vi we")
  /// Say by themselves that an opinion is one's own.
  static let personal = WordSet("personligen personally")

  /// Of the terms for parties in `Fixtures/Data/cues.tsv`, those that are no party: one may have a
  /// standpoint on them, and a call to support them is no campaign.
  static let government = WordSet(
    """
    regeringen regeringens majoriteten majoritetens statsministern statsministerns finansministern \
    justitieministern migrationsministern skolministern migrationspolitiken skattepolitiken \
    energipolitiken government government's
    """)

  /// Somebody is quoted.
  static let speech = WordSet("säger skriver berättar menar says said writes")
}
