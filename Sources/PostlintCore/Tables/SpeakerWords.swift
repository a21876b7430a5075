/// Closed sets of words and signs that tell the writer's own voice from another's.
enum SpeakerWords {
  /// Before somebody's name in a sentence with "jag", they make it somebody's words that are quoted.
  static let saying = WordSet(
    """
    säger sade sa berättar berättade menar menade tycker skriver skrev svarar svarade förklarar \
    förklarade konstaterar fortsätter tillägger utbrister skrattar ler undrar frågar sjunger says \
    said tells told explains explained writes wrote adds added asks asked
    """)

  /// Who says it, after such a verb.
  static let others = WordSet("hon han hen en vår vårt rektorn chefen he she they")

  /// Before a line of talk.
  static let dashes: Set<String> = ["–", "—", "-"]

  /// Quotation marks of any style.
  static let marks: Set<String> = ["\"", "”", "“", "„", "»", "«", "’’", "‟"]
}
