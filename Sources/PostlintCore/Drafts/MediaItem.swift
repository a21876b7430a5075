/// One image, film, sound or document that is published with the post (`media[]`/`medier`), or an
/// image in a Markdown body.
package struct MediaItem: Sendable {
  package var file: Located<FileReference>?
  /// As stated, or else from the file's ending; nil when neither tells.
  package var type: MediaType?
  package var alt: Located<String>?
  package var decorative: Located<Bool>?
  package var textInImage: Located<String>?
  package var people: Located<MediaPeople>?
  package var consent: Located<String>?
  package var source: Located<MediaSource>?
  package var credit: Located<String>?
  package var speech: Located<Bool>?
  package var live: Located<Bool>?
  package var textOnly: Located<Bool>?
  package var voiceOver: Located<Bool>?
  package var subtitles: Located<Subtitles>?
  /// What the file that ``subtitles`` names holds, read once for all rules; nil where it is none
  /// that can be read.
  package var subtitleFile: SubtitleFile?
  package var silent: Located<Bool>?
  /// The whole item.
  package var range: ByteRange
  /// JSON Pointer of the item, or `body` for a Markdown image.
  package var field: String

  package init(range: ByteRange, field: String) {
    self.range = range
    self.field = field
  }

  /// What the metadata says of subtitles (`subtitles`/`undertexter`).
  package enum Subtitles: Hashable, Sendable {
    /// A file, looked up relative to the draft.
    case file(FileReference)
    /// In the picture itself (`burned-in`/`inbrända`).
    case burnedIn
    /// `none`/`inga`.
    case absent
  }
}

/// A file or link named by the draft, and whether the file was found.
package struct FileReference: Hashable, Sendable {
  package enum Status: Hashable, Sendable {
    case present
    case missing
    /// A web address, or there is no folder to look in: standard input without a name.
    case notLookedUp
  }

  /// As the draft writes it: relative to the draft, or a web address.
  package let path: String
  package var status: Status

  package init(path: String, status: Status = .notLookedUp) {
    self.path = path
    self.status = status
  }
}
