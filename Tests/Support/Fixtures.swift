import Foundation

/// Files under `Fixtures/`, wherever the tests are run from.
package enum Fixtures {
  /// The folder `Fixtures` of this checkout, with no slash at its end.
  package static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/") + "/Fixtures"
  }()

  /// The files below `folder` whose names end in `suffix`, relative to it, sorted.
  package static func names(in folder: String, suffix: String = "") -> [String] {
    let base = root + "/" + folder
    guard let walker = FileManager.default.enumerator(atPath: base) else { return [] }
    var result: [String] = []
    while let name = walker.nextObject() as? String {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: base + "/" + name, isDirectory: &isFolder)
      if !isFolder.boolValue, name.hasSuffix(suffix) { result.append(name) }
    }
    return result.sorted()
  }

  /// The bytes of a fixture.
  package static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: root + "/" + name)))
  }

  /// The text of a fixture.
  package static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// The rows of a tab-separated fixture without its header and `#` comment lines.
  package static func rows(_ name: String) throws -> [[String]] {
    try text(name).split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// True when a test is to rewrite expected output instead of comparing: `POSTLINT_RECORD=1`.
  package static var isRecording: Bool {
    ProcessInfo.processInfo.environment["POSTLINT_RECORD"] == "1"
  }

  /// Replaces a fixture; only for recording.
  package static func write(_ text: String, to name: String) throws {
    try text.write(toFile: root + "/" + name, atomically: true, encoding: .utf8)
  }
}
