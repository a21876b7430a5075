import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Whatever a media file's bytes are, reading ends, stays inside the file and inside its budget.
@Suite struct MediaPropertyTests {
  static let files = MediaFixtureTests.files

  @Test(arguments: files) func `cut at every byte`(file: String) throws {
    let bytes = try Fixtures.bytes("Media/" + file)
    for end in 0..<bytes.count { read(Array(bytes[..<end])) }
  }

  @Test(arguments: files) func `with bytes changed`(file: String) throws {
    let bytes = try Fixtures.bytes("Media/" + file)
    var random = SeededGenerator(UInt64(bytes.count))
    for _ in 0..<150 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        changed[Int.random(in: 0..<changed.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      read(changed)
    }
  }

  /// Lengths, offsets and counts are the numbers of four bytes in the file: any of them may be
  /// anything.
  @Test(arguments: files) func `with numbers changed`(file: String) throws {
    let bytes = try Fixtures.bytes("Media/" + file)
    var random = SeededGenerator(UInt64(bytes.count) + 1)
    let numbers: [[UInt8]] = [
      [0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 8], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF],
      [0x80, 0, 0, 0], [0, 0, 0xFF, 0xFF], [1, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0x7F],
    ]
    for _ in 0..<150 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let offset = Int.random(in: 0...max(0, changed.count - 4), using: &random)
        let number = numbers.randomElement(using: &random) ?? []
        for (index, byte) in number.enumerated() where offset + index < changed.count {
          changed[offset + index] = byte
        }
      }
      read(changed)
    }
  }

  /// Parts of files one after the other, so that structures are nested in wrong ones.
  @Test(arguments: 0..<12) func `stitched together`(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    for _ in 0..<20 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 2...5, using: &random) {
        let file = try Fixtures.bytes("Media/" + (Self.files.randomElement(using: &random) ?? ""))
        let start = bytes.isEmpty ? 0 : Int.random(in: 0..<file.count, using: &random)
        bytes += file[start..<Int.random(in: start...file.count, using: &random)]
      }
      read(bytes)
    }
  }

  @Test(arguments: 0..<8) func `random after a known beginning`(seed: UInt64) {
    var random = SeededGenerator(seed)
    let starts: [[UInt8]] = [
      [0xFF, 0xD8, 0xFF, 0xE1], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      Array("GIF89a".utf8), Array("RIFF\0\0\0\0WEBP".utf8), Array("II*\0".utf8),
      Array("MM\0*".utf8), [0x1A, 0x45, 0xDF, 0xA3], Array("\0\0\0\u{10}ftypisom\0\0\0\0".utf8),
      Array("\0\0\0\u{10}ftypheic\0\0\0\0".utf8),
    ]
    for start in starts {
      for _ in 0..<20 {
        let count = Int.random(in: 0...400, using: &random)
        // Small numbers lead further into a file than large ones.
        let most = Bool.random(using: &random) ? UInt8(255) : 16
        read(start + (0..<count).map { _ in .random(in: 0...most, using: &random) })
      }
    }
  }

  /// Structures that lead back to themselves or repeat without end.
  @Test(arguments: Hostile.all) func `hostile files end`(file: Hostile) {
    #expect(file.bytes.count > 200)
    read(file.bytes)
  }

  private func read(_ bytes: [UInt8]) {
    let file = CountingFile(bytes)
    defer { #expect(file.reads <= 200_000) }
    let contents = MediaReader.read(file)
    #expect(!file.wasAskedOutside)
    #expect(file.bytesRead <= MediaFile.standardBudget)
    guard let contents else { return }
    for statement in contents.statements {
      #expect(!statement.text.isEmpty && statement.text.utf8.count <= 3 * MediaText.limit)
    }
    if let duration = contents.duration { #expect(duration > 0 && duration.isFinite) }
    // The rest of postlint must be able to ask for everything.
    _ = contents.altText(in: .swedish)
    _ = contents.type
  }
}
