import Testing

@testable import PostlintCore

@Suite struct NumberWordsTests {
  @Test(arguments: [
    ("personnummer", NumberWords.Role.label), ("personnumret", .label),
    ("barnpersonnummer", .label),
    ("personnumer", .label), ("samordningsnr", .label), ("person", .stem), ("ocr-nummer", .counter),
    ("fakturans", .counter), ("bordsnummer", .counter), ("mötes-id", .counter), ("nr", .number),
    ("nummer", .number), ("telefonnummer", .telephone), ("id", .code), ("elevens", .person),
    ("orgnr", .person), ("kronor", .unit), ("reservnummer", .reserve), ("t.ex", .template),
  ])
  func `knows words, their endings and compounds`(word: String, role: NumberWords.Role) {
    #expect(NumberWords.role(of: Array(word.utf8).span) == role)
  }

  @Test(arguments: ["", "a", "hej", "ordna", "bildad", "idag", "fågel", "pn", "tidning", "å"])
  func `lets other words be`(word: String) {
    #expect(NumberWords.role(of: Array(word.utf8).span) == nil)
  }

  @Test func `every line of the table has a role`() {
    for row in SortedTable.identityWords.rows {
      let role = row.value.string.split(separator: "*").first.map(String.init) ?? ""
      #expect(NumberWords.Role(rawValue: role) != nil, "\(row.key.string)")
    }
  }
}
