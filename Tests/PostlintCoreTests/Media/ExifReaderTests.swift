import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Exif positions, whole and incomplete: directories put together here, byte by byte.
@Suite struct ExifReaderTests {
  typealias Angle = [(UInt32, UInt32)]

  static let latitude: Angle = [(58, 1), (32, 1), (1356, 100)]
  static let longitude: Angle = [(15, 1), (2, 1), (1104, 100)]
  static let nothing: Angle = [(0, 1), (0, 1), (0, 1)]

  @Test(arguments: [ByteOrder.big, .little]) func `a latitude and a longitude`(order: ByteOrder) {
    let contents = Self.read(Self.tiff(order, latitude: Self.latitude, longitude: Self.longitude))
    #expect(contents?.locations == [.exif])
  }

  @Test func `decimal degrees`() {
    let contents = Self.read(
      Self.tiff(.little, latitude: [(585371, 10000), (0, 1), (0, 1)], longitude: Self.longitude))
    #expect(contents?.locations == [.exif])
  }

  /// Some phones leave minutes and seconds at 0/0.
  @Test func `degrees alone`() {
    let contents = Self.read(
      Self.tiff(
        .little, latitude: [(58, 1), (0, 0), (0, 0)], longitude: [(15, 1), (0, 0), (0, 0)]))
    #expect(contents?.locations == [.exif])
  }

  @Test func `on the equator or the meridian of Greenwich`() {
    let contents = Self.read(Self.tiff(.big, latitude: Self.nothing, longitude: Self.longitude))
    #expect(contents?.locations == [.exif])
  }

  @Test func `no position`() {
    for (latitude, longitude) in [
      (Self.nothing, Self.nothing), (nil, Self.longitude), (Self.latitude, nil), (nil, nil),
      ([(0, 0), (0, 0), (0, 0)], [(0, 0), (0, 0), (0, 0)]), ([], []),
    ] as [(Angle?, Angle?)] {
      let contents = Self.read(Self.tiff(.big, latitude: latitude, longitude: longitude))
      #expect(contents?.format == .tiff)
      #expect(contents?.locations.isEmpty == true)
    }
  }

  private static func read(_ bytes: [UInt8]) -> MediaContents? {
    MediaReader.read(MemoryFile(bytes))
  }

  /// A TIFF file with a GPS directory and nothing else.
  private static func tiff(_ order: ByteOrder, latitude: Angle?, longitude: Angle?) -> [UInt8] {
    func bytes(_ value: UInt32, _ count: Int) -> [UInt8] {
      let big = [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) }.suffix(count)
      return order == .big ? Array(big) : big.reversed()
    }
    let angles = [(UInt32(2), latitude), (4, longitude)].compactMap { tag, angle in
      angle.map { (tag, $0) }
    }
    var file = Array((order == .big ? "MM\0*" : "II*\0").utf8) + bytes(8, 4)
    file += bytes(1, 2) + bytes(0x8825, 2) + bytes(4, 2) + bytes(1, 4) + bytes(26, 4) + bytes(0, 4)
    var data = 26 + 2 + 12 * angles.count + 4
    file += bytes(UInt32(angles.count), 2)
    for (tag, angle) in angles {
      file += bytes(tag, 2) + bytes(5, 2) + bytes(UInt32(angle.count), 4) + bytes(UInt32(data), 4)
      data += 8 * angle.count
    }
    file += bytes(0, 4)
    for (_, angle) in angles {
      for (numerator, denominator) in angle { file += bytes(numerator, 4) + bytes(denominator, 4) }
    }
    return file
  }
}

/// Positions in writing.
@Suite struct GeographicPointTests {
  @Test(arguments: [
    "+58.5371+015.0364/", "+58.5371+015.0364+092.5/", "-33.9+018.4/", "+58-015/",
    "+58.5371+015.0364+092.5CRSWGS_84/", "+00.0000+015.0364/", "+5832.226+01502.184/",
  ])
  func `is a position`(text: String) { #expect(GeographicPoint.isPosition(text)) }

  @Test(arguments: [
    "", "+", "+58", "+58.5371/", "+00.0000+000.0000/", "+00.0000+000.0000+012.5/", "Motala",
    "58.5371, 15.0364", "++58+15/", "+58+/", "+58.5371+", "Sverige +46 141 22 50 00",
  ])
  func `is none`(text: String) { #expect(!GeographicPoint.isPosition(text)) }
}

/// Texts in the encodings that media files hold them in.
@Suite struct MediaTextTests {
  @Test func `UTF-8, else Windows-1252`() {
    #expect(MediaText.decoded(Array("Åäö “x”".utf8)) == "Åäö “x”")
    #expect(MediaText.decoded([0xC5, 0xE4, 0xF6, 0x20, 0x93, 0x78, 0x94, 0x80]) == "Åäö “x”€")
    #expect(MediaText.decoded([0x41, 0, 0x42]) == "A")
    #expect(MediaText.decoded([]) == "")
  }

  @Test func `UTF-16`() {
    #expect(MediaText.decodedUTF16([0x41, 0, 0xE5, 0, 0, 0, 0x42, 0], .little) == "Aå")
    #expect(MediaText.decodedUTF16([0, 0x41, 0, 0xE5, 0], .big) == "Aå")
  }

  @Test func `space and control characters at the ends go`() {
    #expect(MediaText.trimmed(" \n\u{A0}a b\t\u{2003}\u{0}") == "a b")
    #expect(MediaText.trimmed("  \u{A0} ") == "")
  }

  @Test(arguments: [
    ("TEST0012345", true), ("7", true), ("0000000", false), ("N/A", false), ("-", false),
  ])
  func `a serial number has a digit that is none of zero`(text: String, is: Bool) {
    #expect(MediaText.isSerialNumber(text) == `is`)
  }
}
