/// Words that tie an age or a class to a child.
enum ChildWords {
  /// Between a name and the age that somebody has or reaches.
  static let ageing = WordSet("fyller fyllde är blir blev har turns turned is was")

  /// Before an age that several people share: "alla 3 år".
  static let all = WordSet("alla båda bägge samtliga all both")

  /// Between a name and the class that somebody is in.
  static let beforeClass = WordSet(
    "går gick börjar började läser är i på in attends goes to is the from klass klassen årskurs åk "
      + "och")

  /// Between a class and the name of somebody in it.
  static let afterClass = WordSet(
    "går gick på egen egna s vår elev eleven har own pupil skola skolan finns heter")
}
