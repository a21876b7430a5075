/// Small closed sets that tell whether a bureaucratic word is the writer's own, and may be replaced.
enum PlainLanguageWords {
  /// What laws and other rules with a name are called.
  static let laws = WordSet(
    """
    lag lagen lagens lagar lagarna förordning förordningen förordningens förordningar föreskrift \
    föreskriften föreskrifter föreskrifterna direktiv direktivet konvention konventionen stadga \
    stadgan kungörelse kungörelsen balk balken act regulation directive convention ordinance
    """)

  /// What joins a law to the matter in its name.
  static let lawPrepositions = WordSet("om angående avseende rörande med av on for of")

  /// Verbs that an infinitive or a supine follows, beside the modal ones.
  static let auxiliaries = WordSet(
    "har hade ha haft ha skall skulle kommer brukar börjar behöver önskar kunna vilja få")
}
