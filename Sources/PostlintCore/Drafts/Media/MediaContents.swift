/// What an image, film or sound file says of itself: the texts that are published with it, what it
/// gives away, and its tracks.
package struct MediaContents: Hashable, Sendable {
  package let format: MediaFormat
  /// Every text found, in the order of the file.
  package private(set) var statements: [Statement] = []
  /// Where in the file a position (latitude and longitude) was found; the position itself is not
  /// kept. Empty where there is none.
  package private(set) var locations: [Origin] = []
  /// How long the film or sound is, in seconds; nil where the file does not say.
  package var duration: Double?
  /// The tracks of a film or sound; nil for images, and where the list of tracks cannot be read.
  package var tracks: [Track]?

  package init(format: MediaFormat) { self.format = format }

  /// Something that the file says in words.
  package struct Statement: Hashable, Sendable {
    package let property: Property
    /// Never empty; without space at its ends.
    package let text: String
    /// Tag of the text's language ("sv-SE"); nil where the file does not say.
    package let language: String?
    package let origin: Origin
  }

  package enum Property: Hashable, Sendable {
    /// Made to stand for the image: IPTC "Alt Text (Accessibility)", HEIF `altt`.
    case altText
    /// IPTC "Extended Description (Accessibility)".
    case extendedDescription
    /// The caption: of use beside the image, and no alternative to it.
    case description
    case title
    /// Whom to name as the source (IPTC "Credit Line").
    case credit
    /// The photographer or film-maker.
    case creator
    case copyright
    /// Whom the camera belongs to, as set in the camera.
    case cameraOwner
    /// Of a camera, lens or drone.
    case serialNumber
  }

  /// The part of a file that something was found in; of two that disagree the first one counts.
  package enum Origin: Int, Comparable, Hashable, Sendable {
    case xmp
    case iptc
    case exif
    /// The container's own: HEIF properties, MP4 and Matroska tags, PNG texts.
    case container

    package static func < (left: Origin, right: Origin) -> Bool { left.rawValue < right.rawValue }
  }

  /// One track of a film or sound.
  package struct Track: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case video
      case audio
      case subtitles
    }

    package let kind: Kind
    /// As the file has it ("swe", "sv-SE"); nil where it does not say.
    package let language: String?

    package init(_ kind: Kind, language: String? = nil) {
      self.kind = kind
      self.language = language
    }
  }
}

extension MediaContents {
  /// The alternative text inside the file; else its long description, which was written for the same
  /// readers.
  package func altText(in language: Language) -> String? {
    text(.altText, in: language) ?? text(.extendedDescription, in: language)
  }

  package func description(in language: Language) -> String? { text(.description, in: language) }
  package func credit(in language: Language) -> String? { text(.credit, in: language) }
  package func copyright(in language: Language) -> String? { text(.copyright, in: language) }
  package var creators: [String] { texts(.creator) }
  package var cameraOwners: [String] { texts(.cameraOwner) }
  package var serialNumbers: [String] { texts(.serialNumber) }

  /// Empty for images, and where the tracks are not known.
  package var audioTracks: [Track] { tracks(.audio) }
  package var videoTracks: [Track] { tracks(.video) }
  package var subtitleTracks: [Track] { tracks(.subtitles) }
  /// True for a film that has pictures and certainly no sound.
  package var isSilentFilm: Bool { !videoTracks.isEmpty && audioTracks.isEmpty }

  /// What the file is, whatever its name says.
  package var type: MediaType {
    if !format.isMovie { return .image }
    return videoTracks.isEmpty && !audioTracks.isEmpty ? .audio : .video
  }

  /// The text of `property` from the origin that counts most, in `language` where it is there in
  /// several: else the one marked as default, else the first.
  package func text(_ property: Property, in language: Language) -> String? {
    var best: (rank: Int, text: String)?
    for statement in statements where statement.property == property {
      let rank = statement.origin.rawValue * 4 + statement.distance(from: language)
      if best.map({ rank < $0.rank }) ?? true { best = (rank, statement.text) }
    }
    return best?.text
  }

  /// Every text of `property`, each once.
  package func texts(_ property: Property) -> [String] {
    var result: [String] = []
    for statement in statements
    where statement.property == property && !result.contains(statement.text) {
      result.append(statement.text)
    }
    return result
  }

  private func tracks(_ kind: Track.Kind) -> [Track] { (tracks ?? []).filter { $0.kind == kind } }
}

extension MediaContents.Statement {
  /// 0 for a text in `language`, more for one that fits less well.
  fileprivate func distance(from language: Language) -> Int {
    guard let tag = self.language else { return 1 }
    if tag == "x-default" { return 1 }
    return tag.prefix { $0 != "-" && $0 != "_" }.lowercased() == language.rawValue ? 0 : 2
  }
}

extension MediaContents {
  /// A file has a dozen texts; one with more is no use to anybody.
  private static let mostStatements = 256

  /// Adds what the file says, unless it says nothing or too much.
  mutating func add(
    _ property: Property, _ text: String, from origin: Origin, language: String? = nil
  ) {
    let text = MediaText.trimmed(text)
    guard !text.isEmpty, statements.count < Self.mostStatements else { return }
    if property == .serialNumber, !MediaText.isSerialNumber(text) { return }
    let statement = Statement(
      property: property, text: text, language: language, origin: origin)
    if !statements.contains(statement) { statements.append(statement) }
  }

  mutating func addLocation(from origin: Origin) {
    if !locations.contains(origin) { locations.append(origin) }
  }
}

/// The containers that are read.
package enum MediaFormat: Hashable, Sendable {
  case jpeg
  case png
  case gif
  case webp
  case tiff
  /// HEIC and AVIF.
  case heif
  /// MP4, MOV, M4A and their kin.
  case mp4
  /// WebM and MKV.
  case matroska

  package var isMovie: Bool { self == .mp4 || self == .matroska }
}
