/// Words that tell a broken secret from a sentence about secrecy.
enum SecrecyWords {
  /// What a mark's reference to the law holds: "Sekretess enligt 26 kap. 1 § OSL".
  static let ofReference = WordSet(
    "enligt kap kap. kapitel kapitlet § §§ st stycket p osl och i lag lagen offentlighets- "
      + "sekretesslagen offentlighets sekretess sekretesslag under chapter section act of the to "
      + "handling dokument document datum den internt konfidentiellt")

  /// The sentence speaks in general, to others, or refuses.
  static let general = WordSet(
    "du ni dig er din ditt dina ert era man vi oss vår om kan kunna får ska skall bör måste alla "
      + "allt vissa sådana sådant eventuella ibland därför eftersom varför när ifall aldrig ingen "
      + "you your we our if can may must should all some any such when therefore because who")

  /// First words by which a text means itself.
  static let demonstratives = WordSet(
    "detta det denna dessa följande ovanstående nedanstående inlägget texten this these the "
      + "following")

  /// Where something is taken from.
  static let sources = WordSet("enligt ur i från av according from in")

  /// What comes of it is told.
  static let quoting = WordSet(
    "enligt står framgår framkommer framkom visar visade skriver skrev konstaterar konstaterade "
      + "avslöjar avslöjade berättar läcker läckte läckt ur according says said shows showed "
      + "reveals revealed")

  /// After the word for secrecy, the sentence turns: "… men vi vill ändå vara öppna".
  static let adversative = WordSet("men fast dock but though however yet")

  /// And tells: what follows the turn is said all the same.
  static let telling = WordSet(
    "ändå avslöja avslöjar berätta berättar delar dela lägger lägga visar visa bjuder säga säger "
      + "anyway reveal reveals tell tells share shares show was good")

  /// What a mark inside a sentence may be said of.
  static let documents = WordSet(
    "listan lista dokumentet dokument handlingen handlingarna handling uppgifterna uppgiften "
      + "informationen information protokollet protokoll utredningen rapporten rapport bilagan "
      + "bilaga materialet material mejlet mailet brevet promemorian planen ritningen ritning "
      + "underlaget listorna detta list document file files report attachment material plan")

  /// What goes wrong for people whose confidence is broken.
  static let troubles = WordSet(
    "ramlat ramlar trillat slagit slår inlagd dement polisanmäld anmäld avstängd placerad gravid problem "
      + "slutat medicin medicinen medicinerar dricker missbrukar separerat skilt skilsmässa "
      + "grälar bråkar sjuk sjukskriven mår skulder vräkt soc socialtjänsten socialen problems "
      + "drinks debts divorce")
}
