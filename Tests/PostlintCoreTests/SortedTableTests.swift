import Testing

@testable import PostlintCore

@Suite struct SortedTableTests {
  static let table = SortedTable(
    """
    a\t1
    ab
    ab c\tx\ty
    b\t-20
    ö\tletter
    öl\tdrink
    """)

  @Test(arguments: [
    ("a", "1"), ("ab", ""), ("ab c", "x\ty"), ("b", "-20"), ("ö", "letter"), ("öl", "drink"),
  ])
  func `finds each key`(key: String, value: String) {
    #expect(Self.table.value(for: key)?.string == value)
    let bytes = Array("<\(key)>".utf8)
    #expect(Self.table.contains(bytes, ByteRange(1, bytes.count - 1)))
  }

  @Test(arguments: [
    "", "A", "aa", "ab ", "ab c\tx", "abc", "c", "z", "å", "öll", "\u{10FFFF}", "1",
  ])
  func `does not find other keys`(key: String) {
    #expect(Self.table.value(for: key) == nil)
  }

  @Test(arguments: [
    ("", true), ("ab", true), ("ab ", true), ("abc", false), ("ö", true), ("x", false),
  ])
  func `knows prefixes`(prefix: String, expected: Bool) {
    #expect(Self.table.hasKey(startingWith: prefix) == expected)
  }

  @Test func `lists its rows in order`() {
    #expect(Self.table.rows.map(\.key.string) == ["a", "ab", "ab c", "b", "ö", "öl"])
    #expect(Self.table.rows.map(\.value.string) == ["1", "", "x\ty", "-20", "letter", "drink"])
  }

  @Test(arguments: [SortedTable(""), SortedTable("x"), SortedTable("x\n"), SortedTable("\n")])
  func `small tables answer`(table: SortedTable) {
    #expect(table.value(for: "y") == nil)
    #expect(table.value(for: "a") == nil)
    #expect(!table.hasKey(startingWith: "xx"))
    #expect(table.contains("x") == table.rows.contains { $0.key.string == "x" })
  }

  @Test func `reads columns and numbers`() {
    let row = StaticBytes("12\t-3\t\tx")
    #expect((0...4).map { row.column($0).string } == ["12", "-3", "", "x", ""])
    #expect((0...4).map { row.column($0).integer } == [12, -3, nil, nil, nil])
    #expect(StaticBytes("9999999999999999999").integer == nil)
    #expect(StaticBytes("-").integer == nil)
    #expect(StaticBytes("åäö").string == "åäö")
  }

  @Test func `finds every key of a generated table`() {
    var count = 0
    for row in SortedTable.places.rows {
      #expect(SortedTable.places.value(for: row.key.string) == row.value)
      count += 1
    }
    #expect(count > 0)
  }
}
