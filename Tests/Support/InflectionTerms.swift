/// Turns the lines of `Fixtures/Data/inflections-sv.tsv` into the rows of its table: every form of
/// its verbs and adjectives with the letters of `SlotClasses`.
enum InflectionTerms {
  /// All rows: a form stands once, with the letters of all words that it is a form of.
  static func rows(of lines: [[String]]) throws -> [[String]] {
    var letters: [String: Set<Character>] = [:]
    for fields in lines {
      for (form, added) in try forms(of: fields) { letters[form, default: []].formUnion(added) }
    }
    // A form that is another word more often counts as none.
    for fields in lines where fields[1] == "n" { letters[fields[0]] = [] }
    return letters.map { [$0.key, String($0.value.sorted())] }
  }

  private static func forms(of fields: [String]) throws -> [(String, String)] {
    switch fields[1] {
    case "t", "v", "i": verbForms(fields)
    case "a": adjectiveForms(fields)
    case "n": []
    default:
      throw GeneratedTable.Failure(description: "\(fields[0]) is of no class: \(fields[1])")
    }
  }

  /// Infinitive, present, past, supine and imperative, and the passive of verbs that have one.
  private static func verbForms(_ fields: [String]) -> [(String, String)] {
    let infinitive = fields[0]
    let stem = infinitive.hasSuffix("a") ? String(infinitive.dropLast()) : infinitive
    let isRegular = fields.count < 5
    let present = isRegular ? stem + "ar" : fields[2]
    let past = isRegular ? stem + "ade" : fields[3]
    let supine = isRegular ? stem + "at" : fields[4]
    let object = fields[1] == "t" ? "V" : ""
    // The past in -de and -te looks like a participle: "målade".
    let isWeak = past.hasSuffix("de") || past.hasSuffix("te")
    var forms = [
      (infinitive, "I" + object), (present, "F" + object), (past, (isWeak ? "W" : "F") + object),
      (supine, "U" + object), (imperative(infinitive, stem, present), "M" + object),
    ]
    if fields[1] != "i", !infinitive.hasSuffix("s") {
      let passive = present.hasSuffix("ar") ? stem + "as" : stem + "s"
      forms += [(infinitive + "s", "I"), (passive, "F"), (past + "s", "F"), (supine + "s", "U")]
      if stem != infinitive { forms.append((stem + "es", "F")) }
    }
    return forms
  }

  private static func imperative(_ infinitive: String, _ stem: String, _ present: String) -> String
  {
    if present.hasSuffix("ar") { return infinitive }
    if present.hasSuffix("er") { return stem }
    return present.hasSuffix("r") ? String(present.dropLast()) : stem
  }

  /// The forms with a noun of either gender and in the plural, and the comparison of what has one.
  private static func adjectiveForms(_ fields: [String]) -> [(String, String)] {
    let plural = fields.count > 3 ? fields[3] : fields[0] + "a"
    var forms = [fields[0], fields.count > 3 ? fields[2] : fields[0] + "t", plural]
    if plural.hasSuffix("a"), plural != fields[0] {
      let stem = plural.dropLast()
      forms += [stem + "are", stem + "ast", stem + "aste"]
    }
    return forms.map { ($0, "a") }
  }
}
