import PostlintTestSupport

/// Files made to keep a reader busy: structures that lead back to themselves or have no end.
struct Hostile: Sendable, CustomStringConvertible {
  let description: String
  let bytes: [UInt8]

  static let all: [Hostile] = [
    Hostile(description: "an Exif directory that is its own Exif directory", bytes: exif()),
    Hostile(description: "boxes in boxes in boxes", bytes: nestedBoxes()),
    Hostile(description: "a hundred thousand empty tracks", bytes: emptyTracks()),
    Hostile(description: "thousands of items, all at the same place", bytes: items()),
    Hostile(description: "an index that leads to itself", bytes: index()),
    Hostile(
      description: "an XMP packet of open elements",
      bytes: jpeg(xmp: String(repeating: "<a:b xmlns:a='x'>", count: 3500))),
    Hostile(
      description: "an XMP packet of prefixes",
      bytes: jpeg(xmp: String(repeating: "<a:b xmlns:a='x' xmlns:b='y'/>", count: 2000))),
    Hostile(
      description: "an XMP packet of references",
      bytes: jpeg(
        xmp: "<!DOCTYPE a [<!ENTITY b 'cc'>]>" + String(repeating: "&#x41;&b;&", count: 5000))),
    // A text of 4 MiB of zeros.
    Hostile(
      description: "data that unpack to a thousand times their size",
      bytes: (try? Fixtures.bytes("Crashers/zlib-bomb.png")) ?? []),
    Hostile(description: "GIF blocks without an end", bytes: gif()),
    Hostile(
      description: "a JPEG of fill bytes",
      bytes: [0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 300_000)),
  ]

  private static func exif() -> [UInt8] {
    var bytes = Array("II*\0".utf8) + [8, 0, 0, 0, 0, 2]
    for index in 0..<512 {
      let tag: [UInt8] = index % 2 == 0 ? [0x69, 0x87] : [0x25, 0x88]
      bytes += tag + [4, 0, 1, 0, 0, 0, 8, 0, 0, 0]
    }
    return bytes
  }

  private static func nestedBoxes() -> [UInt8] {
    var inner: [UInt8] = []
    for _ in 0..<2000 { inner = box("moov", inner) }
    return film + inner
  }

  private static func emptyTracks() -> [UInt8] {
    let track = box("trak", [])
    return film + box("moov", (0..<100_000).flatMap { _ in track })
  }

  private static func items() -> [UInt8] {
    var entries: [UInt8] = [0, 0, 0, 0, 0x0F, 0xFF]
    var places: [UInt8] = [0, 0, 0, 0, 0x44, 0, 0x0F, 0xFF]
    for index in 0..<4095 {
      let number = [UInt8(index >> 8), UInt8(index & 255)]
      entries += box("infe", [2, 0, 0, 0] + number + [0, 0] + Array("Exif\0".utf8))
      places += number + [0, 0, 0, 1] + big(0) + big(20_000)
    }
    let meta: [UInt8] = [0, 0, 0, 0] + box("iinf", entries) + box("iloc", places)
    return box("ftyp", Array("heic\0\0\0\0".utf8)) + box("meta", meta)
  }

  private static func index() -> [UInt8] {
    let head: [UInt8] = [0x1A, 0x45, 0xDF, 0xA3, 0x80, 0x18, 0x53, 0x80, 0x67, 0x01]
    // A list that says of itself that it holds the tags, at offset 0.
    let seek: [UInt8] = [
      0x11, 0x4D, 0x9B, 0x74, 0x8E, 0x4D, 0xBB, 0x8B, 0x53, 0xAB, 0x84, 0x12, 0x54, 0xC3, 0x67,
      0x53, 0xAC, 0x81, 0x00,
    ]
    return head + [UInt8](repeating: 0xFF, count: 7) + (0..<5000).flatMap { _ in seek }
  }

  private static func gif() -> [UInt8] {
    Array("GIF89a\u{1}\0\u{1}\0\0\0\0!".utf8) + [0xFE] + [UInt8](repeating: 1, count: 200_000)
  }

  private static let film = box("ftyp", Array("isom\0\0\0\0".utf8))

  private static func big(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) }
  }

  private static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8) + Array(type.utf8) + content
  }

  private static func jpeg(xmp: String) -> [UInt8] {
    let payload = Array("http://ns.adobe.com/xap/1.0/\0".utf8) + xmp.utf8.prefix(65_000)
    let length = payload.count + 2
    return [0xFF, 0xD8, 0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 255)] + payload
  }
}
