/// Closed sets of words that tell how a text speaks of an act.
enum LawWords {
  /// The sentence tells of what was, or of how the law changed.
  static let history = WordSet(
    """
    tidigare gamla gammal dåvarande fordom förr upphävd upphävda upphävdes upphävts upphörde upphört \
    upphävande ersatte ersattes ersatts ersatt ersätter ersättas efterträdde efterträddes \
    efterträdare föregångare avskaffades avskaffats avlöste avlöstes avlösts byttes utgick utgått \
    gällde historia historien historik historiskt historisk förarbeten infördes stiftades antogs \
    arkiv arkivet årtal övergångsbestämmelser längre före innan blev fanns hette kallades motsvarade \
    formerly former repealed replaced replaces replacing superseded abolished previous previously old \
    history historical until longer predecessor was were
    """)

  /// Before "sekretesslagen", they make the name of the act in force: "offentlighets- och".
  static let inForcePrefixes = WordSet("offentlighets- offentlighets och")

  /// "2 kap.", "kapitlet", "chapter" beside the number of a chapter.
  static let chapter = WordSet("kap kap. kapitlet kapitel chapter")

  /// "11 §", "paragraf 11", "section 11".
  static let section = WordSet("paragraf paragrafen section article artikel")
}
