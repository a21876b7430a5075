/// A way to reach an organisation outside the channel.
enum ContactItem: String, CaseIterable, Hashable, Sendable {
  case email = "e-mail"
  case phone
  case web
  case visitingAddress = "visiting-address"
  case postalAddress = "postal-address"

  var displayName: LocalizedText {
    switch self {
    case .email: LocalizedText(sv: "e-postadress", en: "e-mail address")
    case .phone: LocalizedText(sv: "telefonnummer", en: "telephone number")
    case .web: LocalizedText(sv: "webbadress", en: "web address")
    case .visitingAddress: LocalizedText(sv: "besöksadress", en: "visiting address")
    case .postalAddress: LocalizedText(sv: "postadress", en: "postal address")
    }
  }

  /// What `statements` gives. A street address with its postcode is both kinds of address.
  static func all(in statements: StatementText) -> Set<ContactItem> {
    let text = statements.text
    var found: Set<ContactItem> = []
    if !text.emails.isEmpty { found.insert(.email) }
    if text.links.contains(where: { !isAboutRules($0, text) }) { found.insert(.web) }
    if hasPhone(statements) { found.insert(.phone) }
    if hasPostcode(text) { found.insert(.postalAddress) }
    if hasStreet(text) || follows(.visitingAddress, statements) { found.insert(.visitingAddress) }
    if follows(.postalAddress, statements) { found.insert(.postalAddress) }
    return found
  }

  /// The address of a page about rules or personal data is no way to reach anybody.
  private static func isAboutRules(_ link: Int, _ text: TextIndex) -> Bool {
    let address = text.lowercased(link)
    return (ProfileWords.rulesAddresses + ProfileWords.privacyAddresses).contains {
      address.contains($0)
    }
  }

  private static func hasPhone(_ statements: StatementText) -> Bool {
    let bytes = statements.text.source.bytes
    let reader = PhoneNumberReader(bytes: bytes)
    return statements.text.numberRuns.contains { run in
      // Opening hours and postcodes are no numbers: eight digits or more, or a short one of a service.
      reader.numbers(in: run).contains { $0.kind == .service || $0.digits.count >= 7 }
    }
  }

  /// "284 85 Perstorp": three digits and two, and the name of a town.
  private static func hasPostcode(_ text: TextIndex) -> Bool {
    text.tokens.indices.contains { index in
      let range = text.tokens[index].range
      guard text.tokens[index].kind == .number else { return false }
      let digits = text.source.bytes[range.start..<range.end].filter { $0 &- 0x30 < 10 }.count
      var next = index + 1
      if digits == 3, next < text.tokens.count, text.tokens[next].kind == .number,
        text.tokens[next].range.count == 2
      {
        next += 1
      } else if digits != 5 || range.count > 7 {
        return false
      }
      return next < text.tokens.count && text.tokens[next].kind == .word
        && text.tokens[next].traits.contains(.startsUppercase)
    }
  }

  /// "Torget 1", "Köpmangatan 12": a word with a capital and the number of a house at the end of a
  /// clause, where the text has a word for a street.
  private static func hasStreet(_ text: TextIndex) -> Bool {
    text.words.contains { index in
      guard text.tokens[index].traits.contains(.startsUppercase), index + 1 < text.tokens.count,
        text.tokens[index + 1].kind == .number, text.tokens[index + 1].range.count <= 3
      else { return false }
      let word = text.lowercased(index)
      return ProfileWords.streets.contains { word.hasSuffix($0) }
    }
  }

  /// "Besöksadress: Stadshuset": a label with something after it on the line or the next one.
  private static func follows(_ label: StatementWord, _ statements: StatementText) -> Bool {
    let text = statements.text
    return statements.hits(of: label).contains { hit in
      var next = hit.tokens.upperBound
      var breaks = 0
      while next < text.tokens.count, next < hit.tokens.upperBound + 5 {
        switch text.tokens[next].kind {
        case .punctuation, .symbol: break
        case .lineBreak: breaks += 1
        case .number: return true
        case .word: return text.tokens[next].traits.contains(.startsUppercase)
        default: return false
        }
        if breaks > 1 { return false }
        next += 1
      }
      return false
    }
  }
}
