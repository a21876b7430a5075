import Testing

@testable import PostlintCore

@Suite struct WordSetTests {
  static let set = WordSet("och åäö t.ex\nvälkommen a")

  @Test(arguments: ["och", "OCH", "Åäö", "ÅÄÖ", "t.ex", "T.EX", "a", "VÄLKOMMEN"])
  func `finds its words in any case`(word: String) {
    let bytes = Array(word.utf8)
    #expect(Self.set.contains(bytes, ByteRange(0, bytes.count)))
  }

  @Test(arguments: ["", "oc", "ochh", "åä", "b", "t,ex", "välkommena", "÷äö"])
  func `finds nothing else`(word: String) {
    let bytes = Array(word.utf8)
    #expect(!Self.set.contains(bytes, ByteRange(0, bytes.count)))
  }
}
