import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Holds the generated tables and their data files together, and rewrites them when recording.
@Suite struct GeneratedTableTests {
  @Test(arguments: GeneratedTable.all)
  func `is what its data file says`(table: GeneratedTable) throws {
    let expected = try table.swiftText(from: Fixtures.text("Data/" + table.file))
    if Fixtures.isRecording {
      try Fixtures.write(expected, to: "../" + table.path)
    } else {
      let committed = try Fixtures.text("../" + table.path)
      #expect(
        committed == expected,
        "\(table.path) is out of date: run the tests once with POSTLINT_RECORD=1")
    }
  }

  @Test func `every generated file is in the list`() {
    let files = Fixtures.names(in: "../Sources/PostlintCore/Tables/Generated", suffix: ".swift")
    let listed = GeneratedTable.all.map { String($0.path.split(separator: "/").last ?? "") }
    #expect(files == listed.sorted())
  }

  @Test(arguments: [
    "a\t1\n", "# origin\na\t1\na\t2\n", "# origin\na\t1\r\n", "# origin\n\t1\n",
    "# origin\na\"\"\"#\n",
    "# origin\na\\#(b)\n", "# origin\na\0\n",
  ])
  func `refuses data that a table cannot hold`(data: String) {
    #expect(throws: GeneratedTable.Failure.self) {
      try GeneratedTable("test.tsv", name: "test").swiftText(from: data)
    }
  }

  @Test func `sorts by bytes, drops notes and empty columns`() throws {
    let data = "# origin, licence\nö\t1\tnote\n\n# a part\nz\t\tnote\na b\t2\n"
    let text = try GeneratedTable("test.tsv", name: "test", columns: 2).swiftText(from: data)
    #expect(text.contains("\"\"\"\na b\t2\nz\nö\t1\n\"\"\"#\n"))
    #expect(text.contains("/// origin, licence\n"))
  }
}
