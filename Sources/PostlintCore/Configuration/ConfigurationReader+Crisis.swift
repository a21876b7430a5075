// `crisis`: what is lifted while crisis management is active.

extension ConfigurationReader {
  mutating func readCrisis(_ node: YAMLNode) -> ConfigurationFile.CrisisSection? {
    if case .null = node.content { return nil }
    if case .boolean = node.content {
      report(
        ConfigurationProblem(
          code: .invalidValue,
          text: LocalizedText(
            sv: "Under crisis ska det stå vad som lyfts vid en kris",
            en: "Under crisis should stand what is lifted in a crisis"),
          help: LocalizedText(
            sv: "Skriv lift: [reply] på raden under. Att det är kris skrivs i utkastet: "
              + "kris: true.",
            en: "Write lift: [reply] on the line below. That there is a crisis is written in the "
              + "draft: crisis: true.")),
        at: node.range)
      return nil
    }
    guard let entries = entries(of: node, for: "crisis", "crisis") else { return nil }
    var result = ConfigurationFile.CrisisSection(range: node.range)
    var isLiftStated = false
    for entry in entries {
      switch entry.key {
      case "lift":
        isLiftStated = true
        result.lift = texts(entry).filter { isLiftable($0) }
      case "section": result.section = text(entry)
      default: reportUnknown(entry, known: ConfigurationKeys.crisis)
      }
    }
    if !isLiftStated {
      report(
        ConfigurationProblem(
          code: .invalidValue,
          text: LocalizedText(
            sv: "Det står inte vilka regler som lyfts vid en kris",
            en: "It is not said which rules are lifted in a crisis"),
          help: LocalizedText(
            sv: "Lägg till lift med regler eller kategorier, till exempel lift: [reply].",
            en: "Add lift with rules or categories, such as lift: [reply].")),
        at: node.range)
    }
    return result
  }

  /// Reports what is no rule or category, or one that nothing can lift.
  private mutating func isLiftable(_ name: Placed<String>) -> Bool {
    let category = CrisisLift.category(of: name.value)
    let categories = Set(rules.ids.map(CrisisLift.category)).sorted().map(String.init)
    guard rules.options(of: name.value) != nil || categories.contains(name.value) else {
      let suggestion =
        rules.suggestion(for: name.value) ?? Suggestion.nearest(to: name.value, in: categories)
      report(.unknownRule(name.value, suggestion: suggestion), at: name.range)
      return false
    }
    guard !CrisisLift.unliftable.contains(category) else {
      let expected = LocalizedText(
        sv: "regler om det som publiceras; de i input och metadata säger att utkastet inte går att "
          + "läsa",
        en: "rules about what is published; those of input and metadata say that the draft cannot "
          + "be read")
      report(.invalidValue(name.value, of: "lift", expected: expected), at: name.range)
      return false
    }
    return true
  }
}
