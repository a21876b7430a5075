/// What a file is, by its ending.
enum MediaEndings {
  /// The type of the file at `path`; nil for an unknown ending or none.
  static func type(of path: String) -> MediaType? {
    let ending = endingBytes(of: path)
    guard !ending.isEmpty else { return nil }
    let range = ByteRange(0, ending.count)
    return endings.first { $0.endings.contains(ending, range) }?.type
  }

  /// What stands after the last dot in the name of the file at `path`; empty where there is none.
  static func ending(of path: String) -> String {
    String(decoding: endingBytes(of: path), as: UTF8.self)
  }

  private static func endingBytes(of path: String) -> [UInt8] {
    // Bytes: by texts and a dictionary, the first file of a run cost 250,000 instructions.
    let bytes = Array(path.utf8)
    var ending: [UInt8] = []
    var hasDot = false
    // No byte of a name since the last slash; a slash at the very end changes nothing.
    var isNameNext = true
    // A web address may carry a query or a fragment after the ending.
    let isAddress = isWebAddress(bytes)
    for byte in bytes {
      if isAddress, byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") {
        isNameNext = true
        continue
      }
      // A name that begins with its only dot has no ending.
      if isNameNext || byte == UInt8(ascii: ".") {
        hasDot = !isNameNext
        ending.removeAll(keepingCapacity: true)
      }
      if byte != UInt8(ascii: ".") { ending.append(byte) }
      isNameNext = false
    }
    return hasDot ? ending : []
  }

  /// True where `://` stands somewhere.
  private static func isWebAddress(_ bytes: [UInt8]) -> Bool {
    let slash = UInt8(ascii: "/")
    return bytes.indices.dropLast(2).contains {
      bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == slash && bytes[$0 + 2] == slash
    }
  }

  private static let endings: [(type: MediaType, endings: WordSet)] = [
    (
      .image,
      WordSet(
        """
        jpg jpeg jpe jfif png gif webp heic heif avif svg bmp tif tiff jxl raw dng cr2 nef psd ai
        eps
        """)
    ),
    (.video, WordSet("mp4 mov m4v webm avi mkv mpg mpeg mts m2ts wmv 3gp ogv flv")),
    (.audio, WordSet("mp3 wav m4a ogg oga opus aac flac wma aif aiff")),
    (
      .document,
      WordSet(
        """
        pdf doc docx odt rtf ppt pptx odp pps ppsx xls xlsx ods csv txt md pages key numbers epub
        zip
        """)
    ),
  ]
}
