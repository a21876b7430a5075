/// What a file is, by its ending.
enum MediaEndings {
  /// The type of the file at `path`; nil for an unknown ending or none.
  static func type(of path: String) -> MediaType? {
    // A web address may carry a query or a fragment after the ending.
    let address = path.contains("://") ? path.prefix { $0 != "?" && $0 != "#" } : path[...]
    let name = address.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return types[name[name.index(after: dot)...].lowercased()]
  }

  /// True for the endings of separate subtitle files that postlint reads.
  static func isSubtitles(_ path: String) -> Bool {
    let ending = path.suffix(4).lowercased()
    return ending == ".srt" || ending == ".vtt"
  }

  private static let types: [String: MediaType] = {
    var result: [String: MediaType] = [:]
    for (type, endings) in endings {
      for ending in endings.split(separator: " ") { result[String(ending)] = type }
    }
    return result
  }()

  private static let endings: [(MediaType, String)] = [
    (
      .image,
      "jpg jpeg jpe jfif png gif webp heic heif avif svg bmp tif tiff jxl raw dng cr2 nef psd ai eps"
    ),
    (.video, "mp4 mov m4v webm avi mkv mpg mpeg mts m2ts wmv 3gp ogv flv"),
    (.audio, "mp3 wav m4a ogg oga opus aac flac wma aif aiff"),
    (
      .document,
      "pdf doc docx odt rtf ppt pptx odp pps ppsx xls xlsx ods csv txt md pages key numbers epub zip"
    ),
  ]
}
