/// Words that tie an age or a class to a child.
enum ChildWords {
  /// Between a name and the age that somebody has or reaches.
  static let ageing = WordSet("fyller fyllde fyllt är blir blev turns turned is was")

  /// Between a comma and the age.
  static let almost = WordSet(
    "snart nyss just precis bara endast blott nästan knappt drygt ännu nyblivna nu som är fyllda aged age now "
      + "only nearly almost soon")

  /// Before the participle: `har fyllt`.
  static let auxiliary = WordSet("har hade has had")

  /// Said of birthdays: what follows is an age.
  static let birthday = WordSet("fyller fyllde fyllt turns turned")

  /// After the age that somebody `blir`: `blir elva i morgon`.
  static let when = WordSet("i idag imorgon på nästa snart")

  /// Between a name and the word for having an age.
  static let joining = WordSet("som och who and just snart")

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
