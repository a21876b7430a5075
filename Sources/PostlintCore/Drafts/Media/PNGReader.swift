/// Reads the metadata of a PNG file: the chunk `eXIf`, and texts by their keywords (PNG third edition,
/// 11.3.3; XMP part 3, 1.1.5; ImageMagick's profiles in hexadecimal, which older programs write).
enum PNGReader {
  /// Large images are cut into thousands of chunks, and metadata may follow them.
  private static let mostChunks = 1 << 16
  /// Bytes that a text may unpack to.
  private static let limit = 1 << 20

  static func read(_ file: inout MediaFile, into contents: inout MediaContents) {
    var offset = 8
    for _ in 0..<mostChunks {
      guard let size = file.integer(at: offset, 4), size <= file.size - offset - 8 else { return }
      let data = ByteRange(offset + 8, offset + 8 + size)
      if file.has("eXIf", at: offset + 4) {
        ExifReader.read(&file, in: data, into: &contents)
      } else if file.has("IEND", at: offset + 4) {
        return
      } else if let text = text(&file, data, chunk: offset + 4) {
        add(text, to: &contents)
      }
      // A checksum of four bytes follows.
      offset = data.end + 4
    }
  }

  private struct Text {
    let keyword: String
    let language: String?
    let bytes: [UInt8]
  }

  /// The text of a `tEXt`, `zTXt` or `iTXt` chunk; nil for other chunks.
  private static func text(_ file: inout MediaFile, _ data: ByteRange, chunk: Int) -> Text? {
    let isPlain = file.has("tEXt", at: chunk)
    let isPacked = file.has("zTXt", at: chunk)
    let isInternational = file.has("iTXt", at: chunk)
    guard isPlain || isPacked || isInternational, let bytes = file.bytes(in: data, limit: limit)
    else { return nil }
    // The keyword has at most 79 bytes.
    guard let keywordEnd = bytes.prefix(80).firstIndex(of: 0) else { return nil }
    let keyword = MediaText.decoded(bytes[..<keywordEnd])
    let rest = Array(bytes[(keywordEnd + 1)...])
    if isPlain { return Text(keyword: keyword, language: nil, bytes: rest) }
    if isPacked {
      guard rest.first == 0, let text = Inflate.unpack(Array(rest.dropFirst()), limit: limit)
      else { return nil }
      return Text(keyword: keyword, language: nil, bytes: text)
    }
    return international(keyword, rest)
  }

  /// Two bytes on the compression, the language, the keyword in that language, the text.
  private static func international(_ keyword: String, _ bytes: [UInt8]) -> Text? {
    guard bytes.count > 2, let languageEnd = bytes[2...].firstIndex(of: 0),
      let translationEnd = bytes[(languageEnd + 1)...].firstIndex(of: 0)
    else { return nil }
    let rest = Array(bytes[(translationEnd + 1)...])
    guard let text = bytes[0] == 1 ? Inflate.unpack(rest, limit: limit) : rest else { return nil }
    let language = MediaText.decoded(bytes[2..<languageEnd])
    return Text(keyword: keyword, language: language.isEmpty ? nil : language, bytes: text)
  }

  private static func add(_ text: Text, to contents: inout MediaContents) {
    let property: MediaContents.Property
    switch text.keyword {
    case "XML:com.adobe.xmp":
      XMPReader.read(text.bytes, into: &contents)
      return
    case "Raw profile type exif", "Raw profile type APP1":
      readProfile(text.bytes, &contents)
      return
    case "Raw profile type xmp":
      if let packet = profile(text.bytes) { XMPReader.read(packet, into: &contents) }
      return
    case "Title": property = .title
    case "Author": property = .creator
    case "Description": property = .description
    case "Copyright": property = .copyright
    default: return
    }
    contents.add(
      property, MediaText.decoded(text.bytes), from: .container, language: text.language)
  }

  private static func readProfile(_ text: [UInt8], _ contents: inout MediaContents) {
    guard let bytes = profile(text) else { return }
    let xmp = "http://ns.adobe.com/xap/1.0/\0"
    if bytes.has(xmp, at: 0) {
      XMPReader.read(Array(bytes.dropFirst(xmp.utf8.count)), into: &contents)
      return
    }
    let skipped = bytes.has("Exif\0\0", at: 0) ? 6 : 0
    var file = MediaFile(MemoryFile(bytes))
    ExifReader.read(&file, in: ByteRange(skipped, bytes.count), into: &contents)
  }

  /// The bytes of `\nexif\n   42\n4578…`: a name, a length, and lines of hexadecimal digits.
  private static func profile(_ text: [UInt8]) -> [UInt8]? {
    let lines = text.split(separator: 0x0A)
    guard lines.count > 2 else { return nil }
    var result: [UInt8] = []
    var high: UInt8?
    for byte in lines[2...].joined() {
      guard let digit = hexDigit(byte) else { continue }
      if let first = high {
        result.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return result
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
