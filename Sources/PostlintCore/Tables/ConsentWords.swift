/// Words by which the metadata's own texts about consent and legal basis are understood.
enum ConsentWords {
  /// A text that begins with one of these says that there is nothing: "saknas", "nej, ring på måndag".
  static let absence = WordSet(
    "nej no false falskt av off n saknas saknar inget inga ingen ej inte utan ännu väntar väntas "
      + "inväntar begärt begärd efterfrågat none missing not pending without lacking lacks unknown "
      + "oklart oklar okänt okänd vet tbd todo")

  /// Stems of words for consent.
  static let consentStems = [
    "samtyck", "medgivande", "consent", "6.1 a", "6.1.a", "6(1)(a)", "6.1a",
  ]

  /// Stems of words for the ground that authorities may not use (GDPR 6.1, second subparagraph).
  static let legitimateInterestStems = [
    "berättigat intresse", "berättigade intresse", "intresseavvägning", "legitimate interest",
    "6.1 f", "6.1.f", "6(1)(f)", "6.1f",
  ]
}
