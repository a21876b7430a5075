import PostlintCore

/// Turns the lines of `Fixtures/Data/contact-words.tsv` and `mail-hosts.tsv` into rows of the tables
/// that ``ContactWords`` and ``MailHosts`` look into.
package enum ContactWordTerms {
  /// All keys that one line stands for, each with the sign of its role; see ``ContactWords``.
  ///
  /// A line with an unknown role makes an empty key, which the generator refuses.
  package static func rows(of fields: [String]) -> [[String]] {
    guard fields.count >= 3, let role = ContactWords.Role(rawValue: fields[2]) else {
      return [[""]]
    }
    let forms =
      [fields[0]]
      + fields[1].split(separator: " ").map {
        $0.hasPrefix("-") ? fields[0] + $0.dropFirst() : String($0)
      }
    let isInAddresses = [.desk, .title, .org, .club, .mailbox].contains(role)
    // "Kontaktcentrets nummer": the genitive of every form but a stem.
    let genitives = isInAddresses ? forms.filter { !$0.hasSuffix("*") && !$0.hasSuffix("s") } : []
    let all = forms + genitives.map { $0 + "s" }
    let spellings = isInAddresses ? all + all.map(folded) : all
    return Set(spellings).map { row($0, sign: String(Character(role.sign))) }
  }

  /// Two rows with one key: the roles of both.
  package static func merged(_ one: [String], _ other: [String]) -> [String] {
    [one[0], other[1].contains(one[1]) ? other[1] : one[1] + other[1]]
  }

  /// A host's key begins with its top-level domain: `gov.se` is `se.gov`, `gmail.*` is `*.gmail`.
  package static func host(_ fields: [String]) -> [[String]] {
    guard fields.count >= 2, ["free", "public"].contains(fields[1]) else { return [[""]] }
    return [
      [fields[0].split(separator: ".").reversed().joined(separator: "."), fields[1]]
    ]
  }

  private static func row(_ form: String, sign: String) -> [String] {
    if form.hasSuffix("*") { return [String(form.dropLast()), "*" + sign] }
    if form.hasPrefix("*") {
      let reversed = form.dropFirst().unicodeScalars.reversed().map { String($0) }
      return ["*" + reversed.joined(), sign]
    }
    return [form, sign]
  }

  /// As addresses spell Swedish: `ordforande`.
  private static func folded(_ text: String) -> String {
    let plain: [Character: Character] = ["å": "a", "ä": "a", "ö": "o", "é": "e"]
    return String(text.map { plain[$0] ?? $0 })
  }
}
