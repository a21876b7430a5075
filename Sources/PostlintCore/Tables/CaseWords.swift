/// Words that bind a person to a case, or part the two.
enum CaseWords {
  /// Between a case and the person it is about: "orosanmälan om Anna".
  static let concerning = WordSet(
    "om mot för på gäller handlar rör berör avser gällande rörande angående kring avseende beträffande about against concerning "
      + "regarding for of on")

  /// Right after a person: what follows is the person's own.
  static let having = WordSet(
    "har hade fick får är var blev blir väntar behöver behövde nekades nekats beviljades beviljats "
      + "stängdes placerades omhändertogs has had got is was been were received needs needed")

  /// After such a word, the person does something with the case as work or in general.
  static let doing = WordSet(
    "skrivit gjort lett ansvar lagt granskat tagit lämnat presenterat läst skriver leder gör "
      + "granskar ansvarar arbetat jobbat forskat föreläst berättat uppdrag uppdraget anställd "
      + "written led made presented reviewed charge worked")

  /// Before a client who is meant in particular.
  static let definite = WordSet("the our vår min")

  /// Before the place where somebody lives or is cared for.
  static let places = WordSet("från på i vid from at in on")

  /// The sentence tells everyone what to do, or what there is.
  static let general = WordSet(
    "du ni dig man bör måste varje ibland varför hur föreläsning föreläser kurs utbildning you "
      + "should must every how lecture course")
}
