/// What a subtitle file is as a whole: the language of its words, and what kind of words they are.
struct SubtitleWhole {
  private let file: SubtitleFile

  init(_ file: SubtitleFile) { self.file = file }

  // MARK: Language

  /// A language that is not that of the post.
  struct Foreign {
    let language: LocalizedText
    /// True where the draft states its language, and not only its words tell.
    let isStated: Bool
  }

  /// Swedish words in a film to an English post or the other way round, or letters of another
  /// script; nil where there is too little to tell, or the draft's language is not known.
  ///
  /// - Parameter sound: tag of the language of the film's sound. Many programs write "eng" whatever
  ///   is spoken, so it only makes the finding less sure.
  func foreignLanguage(in context: RuleContext, sound: String?) -> Foreign? {
    let stated = context.metadata.language?.value
    guard let wanted = stated ?? LanguageDetector.language(of: context.text) else { return nil }
    if isOtherScript {
      return Foreign(
        language: LocalizedText(sv: "ett annat språk", en: "another language"),
        isStated: stated != nil)
    }
    let shown = SourceText(path: file.path, String(decoding: file.shown, as: UTF8.self))
    let index = Lexer.index(shown, body: shown.range)
    let evidence = LanguageDetector.evidence(in: index)
    let found: Language
    // A stray word of the other language says nothing, nor do names with å, ä and ö in English.
    if evidence.english >= Self.surelyForeign, evidence.english > evidence.swedish * 4 {
      found = .english
    } else if evidence.swedish >= Self.surelyForeign, evidence.swedish > evidence.english * 4 {
      found = .swedish
    } else {
      return nil
    }
    guard found != wanted else { return nil }
    let isMeant = nameTells(found) || sound.map { isTag($0, of: found) } ?? false
    if isMeant, stated == nil { return nil }
    return Foreign(language: .name(of: found), isStated: !isMeant && stated != nil)
  }

  /// Common words of a language below which a file is not judged.
  private static let surelyForeign = 6

  /// True where more than half of the letters are neither Latin nor signs.
  private var isOtherScript: Bool {
    var latin = 0
    var other = 0
    var index = 0
    while index < file.shown.count {
      let scalar = Scalar(in: file.shown, at: index, end: file.shown.count)
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      // Greek to Thai, Georgian, and the scripts of East Asia.
      case 0x370...0x1CFF, 0x3040...0xD7FF: other += 1
      default: break
      }
      index += scalar.length
    }
    return other > 40 && other > latin
  }

  /// True where the file's name says so, as in `film.en.srt` or `film_en_GB.vtt`: then it is meant.
  private func nameTells(_ language: Language) -> Bool {
    let name = file.path.lowercased().dropLast(4)
    let words = name.split { !$0.isLetter }
    return words.dropFirst().contains { isTag($0, of: language) }
  }

  private func isTag(_ tag: some StringProtocol, of language: Language) -> Bool {
    switch language {
    case .english: tag == "en" || tag == "eng" || tag == "english" || tag == "engelska"
    case .swedish: tag == "sv" || tag == "swe" || tag == "swedish" || tag == "svenska"
    }
  }

  // MARK: Words

  /// True where no cue of many has a capital letter or a full stop: nobody has looked through them.
  var looksAutomatic: Bool {
    guard file.cues.count >= 6 else { return false }
    var index = 0
    var letters = 0
    while index < file.shown.count {
      let scalar = Scalar(in: file.shown, at: index, end: file.shown.count)
      switch scalar.value {
      case 0x41...0x5A, 0xC0...0xDE: return false
      case 0x2E, 0x21, 0x3F, 0x2C: return false
      case 0x61...0x7A: letters += 1
      default: break
      }
      index += scalar.length
    }
    return letters > 60
  }

  /// True where every cue is a sound in brackets, or notes.
  var isSoundOnly: Bool {
    file.cues.allSatisfy { cue in
      let text = file.text(of: cue)
      return text.hasPrefix("[") && text.hasSuffix("]")
        || text.hasPrefix("(") && text.hasSuffix(")") || text.contains("♪") || text.contains("♫")
    }
  }

  // MARK: Times

  /// When the first cue is shown, where that is within two minutes of an hour into the film: editing
  /// programs begin their time code at one hour.
  var hourOffset: Int? {
    guard let first = file.cues.map(\.start).min(), first >= 3_600_000, first < 3_720_000 else {
      return nil
    }
    return first
  }

  /// The longest stretch of a film of `length` milliseconds in which no cue is shown.
  func longestSilence(in length: Int) -> (start: Int, end: Int) {
    var longest = (start: 0, end: 0)
    var covered = 0
    func consider(_ end: Int) {
      if end - covered > longest.end - longest.start { longest = (covered, end) }
    }
    for cue in file.cues.filter({ !$0.text.isEmpty }).sorted(by: { $0.start < $1.start }) {
      consider(min(cue.start, length))
      covered = max(covered, cue.end)
    }
    consider(length)
    return longest
  }
}
