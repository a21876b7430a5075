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
  /// What the file says of itself; nil where it is not there or is none that can be read.
  package var contents: MediaContents?
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

extension MediaItem {
  /// The alternative text that is published: what the draft says, else what the file says, placed
  /// where the draft names the file. Nil where neither says anything; empty where the draft says that.
  /// In Markdown, `![](x)` is what an image without a text looks like: it says nothing.
  package func altText(in language: Language) -> Located<String>? {
    if let alt, field != "body" || !alt.value.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      return alt
    }
    guard let file, let text = contents?.altText(in: language) else { return nil }
    return Located(text, range: file.range, field: file.field)
  }

  /// The photographer or source to name: what the draft says, else what the file says.
  package func credit(in language: Language) -> Located<String>? {
    if let credit { return credit }
    guard let file, let text = contents?.credit(in: language) ?? contents?.creators.first else {
      return nil
    }
    return Located(text, range: file.range, field: file.field)
  }

  /// True where the film certainly has subtitles: as the draft says, or in a track of its file.
  package var hasSubtitles: Bool {
    switch subtitles?.value {
    case .file, .burnedIn: true
    case .absent, nil: !(contents?.subtitleTracks ?? []).isEmpty
    }
  }

  /// True where somebody speaks in it, as the draft says.
  package var isStatedToSpeak: Bool { speech?.value == true || voiceOver?.value == true }

  /// True where the file is there and is a film without a sound track.
  package var isSilentFile: Bool { contents?.isSilentFilm == true }
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
