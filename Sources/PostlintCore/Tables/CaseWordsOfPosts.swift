/// Closed sets of small words by which one person's case is told from information about cases.
enum CaseWordsOfPosts {
  static let possessives = WordSet("din ditt dina er ert era your")
  static let you = WordSet("du ni you")

  /// Whose case it may be: "din dotters placering".
  static let relatives = WordSet(
    """
    son sons sonen dotter dotters barn barns mamma mammas mor mors pappa pappas far fars man mans fru \\
    frus make makes maka makas sambo sambos mormor mormors farmor farmors morfar morfars farfar \\
    farfars syster systers bror brors anhörig anhörigs klient klients elev elevs huvudman \\
    child child's son's daughter daughter's mother mother's father father's
    """)
  static let adjectives = WordSet("senaste nya första förra andra inskickade latest new first")

  /// What an authority decides for one person.
  static let nouns = WordSet(
    """
    ärende ärendet ärenden ansökan ansökningar ansökningarna orosanmälan överklagan \\
    överklagande överklagandet faktura fakturan fakturor placering placeringen hemtjänst hemtjänsten \\
    färdtjänst färdtjänsten riksfärdtjänst försörjningsstöd försörjningsstödet bistånd biståndet \\
    ekonomiska bygglov bygglovet skolskjuts skolskjutsen barnomsorgsplats skolplats förskoleplats \\
    köplats utredning utredningen boendestöd kontaktperson ledsagning parkeringstillstånd \\
    serveringstillstånd strandskyddsdispens dispens begäran hyresavtal uppsägning avgift avgiften \\
    beslut beslutet äldreboende case application appeal request permit invoice \\
    placement benefit
    """)

  /// End like cases and are none of one person.
  static let noCases = WordSet(
    "felanmälan intresseanmälan kursansökan jobbansökan föreningsbidrag föreningsbidragen")

  /// Words of a decision that concerns somebody.
  static let decisions = WordSet(
    """
    beviljas beviljats beviljad beviljade beviljat beviljades avslagit avvisar avvisas avvisat \
    avvisats avvisad avskrivits avskrivet avskriven bevilja grant avslag avslås avslagits avslagen \\
    avslaget avslogs avslår nekas nekats nekad nekades godkänts godkänd godkänt godkändes approved \\
    granted rejected denied declined refused makulerats makulerad
    """)

  /// Of a decision that names no outcome: with ``outcomes`` and a person it is one.
  static let deciding = WordSet("beslutat beslutade beslutar beslutats decided decides")
  static let outcomes = WordSet("få får inte neka nekas bevilja beviljas vite grant get receive")

  /// After the name of a case and one of ``aboutWhom``: "anmälan mot dig", "utredningen om ditt barn".
  static let aboutWhom = WordSet("om mot för gällande rörande kring about against for")
  static let objects = WordSet("dig er ditt din dina ert era you your")

  /// After the name of a case: "överklagandet du skickade in".
  static let handingIn = WordSet("skickade lämnade gjorde sökte begärde sent submitted made")

  /// Cases by their names alone, where what follows says whose they are.
  static let definiteCases = WordSet(
    """
    utredningen ärendet anmälan ansökan begäran beslutet överklagandet överklagan orosanmälan \
    bygglovet placeringen vite vitet föreläggande föreläggandet investigation case report decision \
    appeal application
    """)

  /// "har fått plats".
  static let gettingPlace = WordSet("fått")

  /// Anywhere in a sentence, they make it hold for everybody.
  static let generalisers = WordSet(
    """
    när ifall innan varje som oavsett brukar rätt handläggningstiden \\
    handläggningstid when whenever every anyone until before
    """)

  /// Begin a condition.
  static let conditions = WordSet("om så tills medan efter sedan if while after once as")

  /// Before "om", they make it "about": "frågor om ditt ärende".
  static let aboutVerbs = WordSet("beslut beslutat frågor fråga frågan ansökan information")

  /// Nothing is said of the case itself.
  static let refusals = WordSet(
    """
    kan kontakta ring mejla följa följ logga sekretess sekretesskäl cannot can't can contact call \\
    discuss
    """)
  static let imperatives = WordSet(
    "skicka fyll läs se använd ladda kontakta ring gör send fill use see")

  /// A decision about one of them together with a name is about that person.
  static let personalMatters = WordSet(
    """
    bygglov bygglovet rivningslov marklov ansökan bistånd biståndet försörjningsstöd färdtjänst \\
    hemtjänst boendestöd skolskjuts plats placering vårdnad umgänge kontaktperson kontaktfamilj \\
    familjehem äldreboende assistans ledsagning dispens strandskyddsdispens tillstånd \\
    serveringstillstånd parkeringstillstånd lss vite bostadsanpassning adaptation god-man godman förvaltare överklagan permit \\
    application benefit
    """)

  /// Before a case number.
  static let numberLeads = WordSet(
    """
    ärende ärendet ärendenummer ärendenr dnr dnr. diarienummer diarienr nummer ks sn bn bun kfn vn \\
    on ubn sbn mbn mn kun plan bygg case reference number
    """)
}
