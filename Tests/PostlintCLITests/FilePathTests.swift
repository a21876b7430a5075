import Testing

@testable import PostlintCLI

@Suite struct FilePathTests {
  @Test(arguments: [
    ("a.txt", "a.txt"), ("./a.txt", "a.txt"), ("a//b/./c", "a/b/c"), ("a/../b", "b"), ("..", ".."),
    ("../a/..", ".."), ("/../a", "/a"), ("/", "/"), (".", "."), ("a/..", "."), ("", "."),
  ])
  func `two spellings of one path are equal`(path: String, normalized: String) {
    #expect(FilePath(path).normalized.text == normalized)
  }

  @Test(arguments: [
    (".", "a", "a"), ("", "a", "a"), ("m", "a", "m/a"), ("m/", "a", "m/a"), ("/", "a", "/a"),
    ("m", "/a", "/a"),
  ])
  func `names go below their folder`(folder: String, name: String, path: String) {
    #expect(FilePath(folder).appending(Array(name.utf8)).text == path)
  }

  @Test(arguments: [("a", "."), ("m/a", "m"), ("/a", "/"), ("/m/a", "/m"), ("m/n/a", "m/n")])
  func `the folder of a path`(path: String, folder: String) {
    #expect(FilePath(path).parent.text == folder)
  }

  @Test(arguments: [
    ("a.txt", true), ("A.TXT", true), ("å.md", true), ("b.Markdown", true), (".txt", false),
    ("a.html", false), ("txt", false), ("a.txt~", false), ("", false),
  ])
  func `endings of drafts`(name: String, isDraft: Bool) {
    #expect(FolderWalker.isDraft(Array(name.utf8)) == isDraft)
  }
}
