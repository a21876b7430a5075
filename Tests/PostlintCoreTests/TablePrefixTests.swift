import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Reading byte by byte finds what a look-up of the whole key finds.
@Suite struct TablePrefixTests {
  private static let small = SortedTable("a\t1\nab\nabc\t3\t4\nb\t2\nå\t5\nåsö")

  private static func value(_ key: [UInt8], in table: SortedTable) -> String? {
    key.reduce(TablePrefix(table)) { $0.narrowed(by: $1) }.value?.string
  }

  @Test(arguments: [
    "", "a", "ab", "abc", "abcd", "ac", "b", "c", "å", "ås", "åsö", "åsöa", "\t", "a\t", "a\t1",
    "\n",
    "ab\n", "1", "\u{7F}", "é",
  ])
  func `small table`(key: String) {
    let bytes = Array(key.utf8)
    let found = bytes.isEmpty ? nil : Self.small.value(for: bytes.span)?.string
    #expect(Self.value(bytes, in: Self.small) == found)
  }

  @Test func `every byte after any other`() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let key = [first, second]
        #expect(Self.value(key, in: Self.small) == Self.small.value(for: key.span)?.string)
      }
    }
  }

  @Test func `an empty table has nothing`() {
    #expect(TablePrefix(SortedTable("")).isEmpty)
    #expect(TablePrefix(SortedTable("")).narrowed(by: 0x61).value == nil)
  }

  @Test func `every seventieth word of the list, and its neighbours`() {
    for (index, row) in SortedTable.swedishWords.rows.enumerated() where index % 70 == 0 {
      let key = Array(row.key.string.utf8)
      #expect(Self.value(key, in: .swedishWords) == row.value.string)
      for other in [key + [0x71, 0x78], Array(key.dropLast()), key.reversed()] {
        let found = other.isEmpty ? nil : SortedTable.swedishWords.value(for: other.span)?.string
        #expect(Self.value(other, in: .swedishWords) == found)
      }
    }
  }
}
