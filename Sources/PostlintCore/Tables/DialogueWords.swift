/// Closed sets of small words that tell questions and owners in a comment.
enum DialogueWords {
  /// A sentence that begins so asks, whatever its last sign.
  static let interrogatives = WordSet(
    """
    vad vart när hur vem vems vilka vilken vilket varför varifrån hurdan var \
    what where when how who which why whose
    """)

  /// A sentence that begins so asks if one of ``subjects`` follows.
  static let verbs = WordSet(
    """
    är kan får finns går ska skall skulle blir har kommer måste behöver vet gäller stämmer tar brukar \
    kunde vill hade bör borde öppnar stänger serverar säljer is are can could do does did will \
    would should has have may
    """)

  static let subjects = WordSet(
    """
    det man ni vi jag du någon nån de dom den detta denna dessa badet biblioteket simhallen kommunen \
    there you i we it they anyone somebody someone the this that
    """)

  /// Before what somebody has: "min ansökan".
  static let own = WordSet("min mitt mina vår vårt våra my our")

  /// The commonest words of languages that many in Sweden write, and that are no words of Swedish or
  /// English: Finnish, German, Spanish, French, Polish, Bosnian, Croatian and Serbian, Turkish,
  /// Somali, Dutch, Albanian.
  static let foreign = WordSet(
    """
    ei että miten milloin missä voiko kuka mikä olen minä huomenna tänään mutta onko siellä myös \
    kun hän ovat olla tämä kirjasto voi mitä kiitos \
    und die das ist nicht wann wie kann ich wir sie für ein eine der dem mit auch gibt wo danke \
    bitte haben wird zum zur von oder wenn heute morgen \
    el los las que por para con una cuando donde está pero gracias cuándo dónde cómo hay \
    qué cuál quién cuánto también muy este mañana hoy horario \
    le les des une est pas pour avec quand où comment merci nous vous mais quel quelle heures \
    nie jest czy kiedy gdzie jak się dla proszę dziękuję są czas \
    li kada gdje kako hvala nije su kad gde može \
    ve bir bu zaman nerede nasıl için teşekkürler mı değil \
    waa maxaa goorma iyo waxaan mahadsanid halkee waxay \
    het een niet wanneer waar hoe ik wij zijn bedankt \
    dhe është nuk kur ku si faleminderit për
    """)
}
