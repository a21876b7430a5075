/// Finds what a picture or film gives away beside what it shows: the position it was taken at, whose
/// camera took it, and the camera's number.
///
/// The photographer, the credit and the copyright belong in the file and are no matter of this rule.
package enum MediaMetadata: Rule {
  package static let info = RuleInfo(
    id: "privacy/media-metadata",
    severity: .warning,
    title: LocalizedText(
      sv: "dolda uppgifter i en bild eller film", en: "hidden details in an image or film"),
    why: LocalizedText(
      sv: "Mobiler och kameror skriver in var bilden togs, vems kameran är och vilket nummer den "
        + "har. Det syns inte, men följer med filen. På en webbplats kan vem som helst läsa ut det, "
        + "och ett socialt medium får det vid uppladdningen. Så kan någons hem, skola eller vanor "
        + "avslöjas.",
      en: "Phones and cameras write into the file where it was taken, whose camera it is and what "
        + "number it has. It cannot be seen, but goes with the file. On a website anybody can read "
        + "it, and a social medium gets it with the upload. It may reveal somebody's home, school or "
        + "habits."),
    basis: [
      Basis(
        LocalizedText(
          sv: "EU:s dataskyddsförordning (GDPR), artikel 5.1 c", en: "GDPR, Article 5(1)(c)"),
        link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj")
    ],
    bad: RuleExample(
      """
      ---
      kanal: webb
      medier:
        - fil: ⟦forskolans-utflykt.jpg⟧
          alt: En rad gula regnjackor på väg mot skogen.
      ---
      I går var förskolan Gläntan på utflykt. Tack för alla fina kottar!
      """,
      files: [
        .init(
          "forskolans-utflykt.jpg", "GPS-position: 58.5371 N, 15.0364 E", sample: "position.jpg")
      ]),
    good: RuleExample(
      """
      ---
      kanal: webb
      medier:
        - fil: forskolans-utflykt.jpg
          alt: En rad gula regnjackor på väg mot skogen.
      ---
      I går var förskolan Gläntan på utflykt. Tack för alla fina kottar!
      """,
      files: [
        .init("forskolans-utflykt.jpg", "Fotograf: Kim Test", sample: "artist.jpg")
      ]),
    messages: [.inImage, .inFilm, .inSound])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for item in context.draft.media {
      guard let contents = item.contents else { continue }
      check(item, contents, context, &sink)
    }
  }

  private static func check(
    _ item: MediaItem, _ contents: MediaContents, _ context: RuleContext,
    _ sink: inout DiagnosticSink
  ) {
    let isFilm = contents.format.isMovie
    let owners = contents.cameraOwners.map { CameraOwner($0, of: item, contents, context) }
      .filter { $0.kind != .known }
    var found: [LocalizedText] = []
    if !contents.locations.isEmpty {
      found.append(
        isFilm
          ? LocalizedText(
            sv: "platsen där den spelades in (GPS)", en: "the place where it was filmed (GPS)")
          : LocalizedText(
            sv: "platsen där bilden togs (GPS)", en: "the place where it was taken (GPS)"))
    }
    if let owner = owners.first {
      found.append(
        LocalizedText(
          sv: "namnet på kamerans ägare (\(owner.masked))",
          en: "the name of the camera's owner (\(owner.masked))"))
    }
    if !contents.serialNumbers.isEmpty {
      found.append(LocalizedText(sv: "kamerans serienummer", en: "the camera's serial number"))
    }
    guard !found.isEmpty else { return }
    // A serial number alone leads to nobody who has not other pictures by the same camera.
    let isPersonal = !contents.locations.isEmpty || owners.contains { $0.kind == .person }
    let message: Message = !isFilm ? .inImage : contents.type == .audio ? .inSound : .inFilm
    sink.report(
      message, ["file": context.quotedFile(of: item), "found": found.listed],
      at: item.place.range, field: item.place.field, severity: isPersonal ? nil : .info)
  }
}

/// Whose camera it is, as the camera was once set to write into every picture.
struct CameraOwner {
  enum Kind: Hashable {
    /// Somebody's name.
    case person
    /// A name that may be somebody's, or a department's, or the camera's.
    case unclear
    /// The organisation itself, or the one who is named as the photographer anyway.
    case known
  }

  let kind: Kind
  /// The first letter of each word: "E••• T•••".
  let masked: String

  init(
    _ name: String, of item: MediaItem, _ contents: MediaContents, _ context: RuleContext
  ) {
    let words = name.split(whereSeparator: \.isWhitespace)
    masked = words.prefix(4).map { "\($0.prefix(1))•••" }.joined(separator: " ")
    let named = contents.creators + contents.texts(.credit) + [item.credit?.value ?? ""]
    if named.contains(where: { Self.folded($0).contains(Self.folded(name)) })
      || SenderNames(context.organisation)?.areNamed(in: name) == true
    {
      kind = .known
    } else {
      kind = Self.isPerson(words.map { Array(Self.folded(String($0)).utf8) }) ? .person : .unclear
    }
  }

  /// A given name, if need be with a surname.
  private static func isPerson(_ words: [[UInt8]]) -> Bool {
    words.indices.contains { index in
      switch PersonNames.givenName(words[index]) {
      case .plain: true
      case .ambiguous, .common: words[(index + 1)...].contains(where: PersonNames.isSurname)
      case nil: false
      }
    }
  }

  private static func folded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return CaseFolding.lowercased(bytes, ByteRange(0, bytes.count))
  }
}

extension Message {
  fileprivate static let inImage = Message(
    "in-image",
    LocalizedText(
      sv: "Bildfilen{file} innehåller {found}.", en: "The image file{file} holds {found}."),
    help: LocalizedText(
      sv: "Publicera en kopia utan de uppgifterna. I mobilen: välj bilden och ”Ta bort plats”, "
        + "eller stäng av Plats under Alternativ när du delar den. I Windows: högerklicka på "
        + "filen, välj Egenskaper, Information och ”Ta bort egenskaper och personlig information”.",
      en: "Publish a copy without these details. On a phone: choose the image and “Remove "
        + "location”, or turn off Location under Options when you share it. In Windows: right-click the file, "
        + "choose Properties, Details and “Remove Properties and Personal Information”."))

  fileprivate static let inFilm = Message(
    "in-film",
    LocalizedText(
      sv: "Filmfilen{file} innehåller {found}.", en: "The film file{file} holds {found}."),
    help: copyOfFilm)

  fileprivate static let inSound = Message(
    "in-sound",
    LocalizedText(
      sv: "Ljudfilen{file} innehåller {found}.", en: "The sound file{file} holds {found}."),
    help: copyOfFilm)

  private static let copyOfFilm = LocalizedText(
    sv: "Publicera en kopia utan de uppgifterna. I mobilen: välj filen och ”Ta bort plats”, "
      + "eller stäng av Plats under Alternativ när du delar den. I redigeringsprogrammet: "
      + "exportera den igen utan metadata.",
    en: "Publish a copy without these details. On a phone: choose the file and “Remove location”, "
      + "or turn off Location under Options when you share it. In the editing program: export it "
      + "again without metadata.")
}
