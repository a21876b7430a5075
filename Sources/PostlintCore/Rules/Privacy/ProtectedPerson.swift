/// Finds people whose data may not be published even with consent: children under 13 who are named
/// with their age or class, and people stated to be protected.
///
/// The text is asked only where it tells an age or a class; ``YoungChildren`` decides who is meant.
package enum ProtectedPerson: Rule {
  package static let info = RuleInfo(
    id: "privacy/protected-person",
    severity: .error,
    title: LocalizedText(
      sv: "barn eller skyddad person", en: "child or protected person"),
    why: LocalizedText(
      sv: "Barn under 13 år, och den som inte kan förstå vad det innebär, kan inte själva säga ja "
        + "till att synas på nätet. Namn tillsammans med ålder eller klass räcker för att hitta ett "
        + "barn. För den som lever med skyddade personuppgifter kan det vara livsfarligt.",
      en:
        "Children under 13, and people who cannot grasp what it means, cannot themselves agree to "
        + "be seen on the web. A name with an age or a class is enough to find a child. For "
        + "somebody who lives with protected identity it can be a danger to life."),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 8 och skäl 38",
          en: "GDPR, Article 8 and recital 38"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
      Basis(
        LocalizedText(
          sv: "dataskyddslagen (2018:218) 2 kap. 4 §",
          en: "the Swedish Data Protection Act (2018:218), chapter 2, section 4")),
    ],
    kinds: RuleInfo.allKinds,
    options: [
      RuleOption(
        "age", default: .integer(13),
        LocalizedText(
          sv: "Barn yngre än så här många år får inte nämnas med namn (Motala: Personuppgifter "
            + "och sekretess; dataskyddslagen 2 kap. 4 §).",
          en: "Children younger than this may not be named (Motala: Personuppgifter och sekretess; "
            + "Data Protection Act, chapter 2, section 4)."))
    ],
    bad: RuleExample(
      """
      Stort grattis till ⟦Vera, 9 år⟧, som vann årets teckningstävling på biblioteket!
      """),
    good: RuleExample(
      """
      Stort grattis till vinnaren av årets teckningstävling på biblioteket!
      """),
    messages: [
      .childAge, .childClass, .childRelative, .childDescribed, .listedChild, .protected, .incapable,
    ])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let limit = context.options.integer("age", default: 13)
    for person in context.metadata.people {
      if let protected = person.protected, protected.value {
        sink.report(.protected, at: protected.range, field: protected.field)
      } else if let age = person.age, age.value < limit {
        sink.report(
          .listedChild, ["age": LocalizedText(String(limit))], at: age.range, field: age.field)
      }
    }
    for scanned in context.scannedTexts {
      for child in YoungChildren(scanned.text, scanned.cues, under: limit).all() {
        sink.report(
          message(for: child), ["age": LocalizedText(String(limit))],
          at: scanned.draftRange(of: child.range), field: scanned.field,
          severity: child.isCertain ? nil : .warning,
          confidence: child.isCertain ? .high : .medium)
      }
    }
    // Who is said to live hidden, or not to grasp what publishing means: the same statements that the
    // rules on sensitive data report, and here no consent helps.
    for statement in context.sensitiveStatements
    where statement.asksForProtection
      && (statement.person.isNamed || statement.person.antecedent != nil)
    {
      sink.report(.incapable, at: statement.range, field: statement.field)
    }
  }

  private static func message(for child: YoungChildren.Child) -> Message {
    switch child.clue {
    case .age: .childAge
    case .schoolClass: .childClass
    case .relative: .childRelative
    case .description: .childDescribed
    }
  }
}

extension Message {
  fileprivate static let childAge = Message(
    "child-age",
    LocalizedText(
      sv: "Ett barn under {age} år nämns med namn och ålder.",
      en: "A child under {age} is named with the age."),
    help: LocalizedText(
      sv: "Ta bort namnet eller skriv så att barnet inte går att känna igen: ”vinnaren”, ”en av "
        + "våra elever”. Vårdnadshavarens samtycke räcker inte.",
      en: "Remove the name, or write so that the child cannot be recognised: “the winner”, “one of "
        + "our pupils”. A guardian's consent is not enough."))

  fileprivate static let childClass = Message(
    "child-class",
    LocalizedText(
      sv: "Ett barn nämns med namn och klass eller förskola.",
      en: "A child is named with the class or preschool."),
    help: LocalizedText(
      sv:
        "Skriv antingen om klassen utan namn, eller om det barnen har gjort: ”Klass 3B har ställt "
        + "ut sina teckningar”. Vårdnadshavarens samtycke räcker inte.",
      en:
        "Write of the class without names, or of what the children have done: “Class 3B shows its "
        + "drawings”. A guardian's consent is not enough."))

  fileprivate static let childRelative = Message(
    "child-relative",
    LocalizedText(
      sv: "Ett barn under {age} år går att känna igen genom en namngiven anhörig.",
      en: "A child under {age} can be recognised through a relative who is named."),
    help: LocalizedText(
      sv: "Ta bort barnets ålder eller den anhörigas namn.",
      en: "Remove the child's age or the relative's name."))

  fileprivate static let childDescribed = Message(
    "child-described",
    LocalizedText(
      sv: "Ålder och klass eller skola tillsammans kan peka ut ett barn, även utan namn.",
      en: "Age and class or school together can point to a child, even without a name."),
    help: LocalizedText(
      sv: "Ta bort åldern eller klassen.", en: "Remove the age or the class."))

  fileprivate static let listedChild = Message(
    "listed-child",
    LocalizedText(
      sv: "Ett barn under {age} år är med.", en: "A child under {age} is in it."),
    help: LocalizedText(
      sv: "Ta bort namn, bild och annat som visar vem barnet är. Vårdnadshavarens samtycke räcker "
        + "inte.",
      en:
        "Remove name, image and everything else that tells who the child is. A guardian's consent "
        + "is not enough."))

  fileprivate static let protected = Message(
    "protected",
    LocalizedText(
      sv: "Personen är angiven som skyddad.", en: "The person is stated to be protected."),
    help: LocalizedText(
      sv: "Publicera ingenting om personen: inget namn, ingen bild, ingen plats.",
      en: "Publish nothing about the person: no name, no image, no place."))

  fileprivate static let incapable = Message(
    "incapable",
    LocalizedText(
      sv: "En namngiven person beskrivs som någon som behöver extra skydd.",
      en: "A named person is described as somebody who needs extra protection."),
    help: LocalizedText(
      sv:
        "Ta bort det som visar vem personen är. Den som inte kan förstå vad publiceringen innebär "
        + "kan inte samtycka till den.",
      en: "Remove what tells who the person is. Somebody who cannot grasp what publishing means "
        + "cannot consent to it."))
}
