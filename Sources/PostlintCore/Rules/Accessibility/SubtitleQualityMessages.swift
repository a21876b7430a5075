/// The words of `accessibility/subtitles-quality`.
enum SubtitleQualityMessages {
  static let all: [Message] =
    SubtitleFaults.Kind.allCases.map { message(for: $0) }
    + [language, automatic, soundOnly, hourOffset, silence]

  /// "ett ställe", "12 ställen".
  static func places(_ count: Int) -> LocalizedText {
    count == 1
      ? LocalizedText(sv: "ett ställe", en: "one place")
      : LocalizedText(sv: "\(count) ställen", en: "\(count) places")
  }

  /// What was measured, with its unit.
  static func value(_ value: Int, of kind: SubtitleFaults.Kind) -> LocalizedText {
    switch kind {
    case .speed, .lineLength, .lines: LocalizedText(String(value))
    default: .seconds(value)
    }
  }

  /// The limit that a message names.
  static func limit(of kind: SubtitleFaults.Kind, _ limits: SubtitleLimits) -> LocalizedText {
    switch kind {
    case .speed: .decimal(thousandths: limits.speed)
    case .lineLength: LocalizedText(String(limits.lineLength))
    case .lines: LocalizedText(String(limits.lines))
    case .short: .seconds(limits.shortest)
    case .long: .seconds(limits.longest)
    case .gap: .seconds(limits.gap)
    case .overlap, .empty: ""
    }
  }

  static func message(for kind: SubtitleFaults.Kind) -> Message {
    switch kind {
    case .speed:
      Message(
        "speed",
        LocalizedText(
          sv: "Undertexterna i ”{file}” går för fort att läsa på {count}, först på rad {line} "
            + "({time}): {value} tecken i sekunden.",
          en: "The subtitles in “{file}” are too fast to read in {count}, first on line {line} "
            + "({time}): {value} characters a second."),
        help: LocalizedText(
          sv: "Låt texten ligga kvar längre, eller korta den. De flesta hinner läsa högst {limit} "
            + "tecken i sekunden.",
          en: "Let the text stay longer, or shorten it. Most people can read {limit} characters a "
            + "second at most."))
    case .lineLength:
      Message(
        "line-length",
        LocalizedText(
          sv: "Undertexterna i ”{file}” har för långa rader på {count}, först vid rad {line} "
            + "({time}): {value} tecken.",
          en: "The subtitles in “{file}” have lines that are too long in {count}, first at line "
            + "{line} ({time}): {value} characters."),
        help: LocalizedText(
          sv: "Dela texten på två rader eller två undertexter. Längre rader än {limit} tecken ryms "
            + "inte i bilden eller blir för små på en mobil.",
          en:
            "Split the text into two lines or two subtitles. Lines longer than {limit} characters "
            + "do not fit the picture, or get too small on a phone."))
    case .lines:
      Message(
        "lines",
        LocalizedText(
          sv:
            "Undertexterna i ”{file}” har för många rader i taget på {count}, först vid rad {line} "
            + "({time}): {value} rader.",
          en: "The subtitles in “{file}” have too many lines at a time in {count}, first at line "
            + "{line} ({time}): {value} lines."),
        help: LocalizedText(
          sv: "Visa högst {limit} rader i taget, så skymmer de inte bilden.",
          en: "Show {limit} lines at a time at most, so that they do not cover the picture."))
    case .short:
      Message(
        "short",
        LocalizedText(
          sv: "Undertexterna i ”{file}” försvinner för snabbt på {count}, först på rad {line} "
            + "({time}): efter {value}.",
          en: "The subtitles in “{file}” disappear too soon in {count}, first on line {line} "
            + "({time}): after {value}."),
        help: LocalizedText(
          sv: "Låt varje undertext ligga kvar minst {limit}, annars hinner ögat inte dit.",
          en: "Let every subtitle stay for {limit} at least, or the eye does not get there "
            + "in time."))
    case .long:
      Message(
        "long",
        LocalizedText(
          sv: "Undertexterna i ”{file}” ligger kvar för länge på {count}, först på rad {line} "
            + "({time}): {value}.",
          en: "The subtitles in “{file}” stay too long in {count}, first on line {line} ({time}): "
            + "{value}."),
        help: LocalizedText(
          sv: "Ta bort texten när repliken är slut, eller dela den. Efter {limit} börjar "
            + "många läsa om från början.",
          en: "Remove the text when the line has been spoken, or split it. After {limit} "
            + "many begin to read it again."))
    case .overlap:
      Message(
        "overlap",
        LocalizedText(
          sv:
            "Undertexterna i ”{file}” ligger över varandra på {count}, först på rad {line} ({time}), "
            + "i {value}.",
          en: "The subtitles in “{file}” overlap in {count}, first on line {line} ({time}), for "
            + "{value}."),
        help: LocalizedText(
          sv:
            "Låt den ena ta slut innan nästa börjar, eller skriv två talare i samma undertext med "
            + "talstreck.",
          en: "Let one end before the next begins, or put two speakers in one subtitle with a dash "
            + "each."))
    case .gap:
      Message(
        "gap",
        LocalizedText(
          sv:
            "Pausen mellan undertexterna i ”{file}” är för kort på {count}, först före rad {line} "
            + "({time}): {value}. Det syns som ett blink.",
          en:
            "The gap between the subtitles in “{file}” is too short in {count}, first before line "
            + "{line} ({time}): {value}. It shows as a flicker."),
        help: LocalizedText(
          sv: "Låt den ena gå direkt över i nästa, eller gör pausen minst {limit}.",
          en: "Let one follow the other at once, or make the gap {limit} at least."))
    case .empty:
      Message(
        "empty",
        LocalizedText(
          sv: "Undertexterna i ”{file}” saknar text på {count}, först på rad {line} ({time}).",
          en: "The subtitles in “{file}” have no text in {count}, first on line {line} ({time})."),
        help: LocalizedText(
          sv: "Skriv det som sägs, eller ta bort tiderna.",
          en: "Write what is said, or remove the times."))
    }
  }

  // MARK: Of the file as a whole

  static let language = Message(
    "language",
    LocalizedText(
      sv: "Undertexterna i ”{file}” är på {found}, men inlägget är på {wanted}. Är det språket som "
        + "talas i filmen?",
      en: "The subtitles in “{file}” are in {found}, but the post is in {wanted}. Is that the "
        + "language spoken in the film?"),
    help: LocalizedText(
      sv: "Undertexter för den som inte hör ska vara på samma språk som talet. En översättning är "
        + "bra att ha, men utöver dem.",
      en: "Subtitles for people who do not hear must be in the language that is spoken. A "
        + "translation is good to have as well, but not instead."))

  static let automatic = Message(
    "automatic",
    LocalizedText(
      sv: "Undertexterna i ”{file}” har varken stor bokstav eller skiljetecken, så ingen verkar ha "
        + "granskat dem.",
      en:
        "The subtitles in “{file}” have neither capitals nor punctuation, so nobody seems to have "
        + "checked them."),
    help: LocalizedText(
      sv: "Läs igenom texten, rätta namn och felhörningar, och dela in den i meningar.",
      en: "Read the text through, correct names and mishearings, and divide it into sentences."))

  static let soundOnly = Message(
    "sound-only",
    LocalizedText(
      sv: "Filmen har tal, men ”{file}” beskriver bara ljud.",
      en: "The film has speech, but “{file}” only describes sounds."),
    help: LocalizedText(sv: "Skriv det som sägs.", en: "Write what is said."))

  static let silence = Message(
    "silence",
    LocalizedText(
      sv: "Mellan {from} och {to} i filmen visar ”{file}” inga undertexter. Talas det där?",
      en: "Between {from} and {to} of the film, “{file}” shows no subtitles. Does anybody speak "
        + "there?"),
    help: LocalizedText(
      sv: "Texta det som sägs. Är det bara musik eller andra ljud kan du skriva det inom "
        + "hakparentes: [MUSIK].",
      en: "Subtitle what is said. If it is only music or other sounds, say so in square brackets: "
        + "[MUSIC]."))

  static let hourOffset = Message(
    "hour-offset",
    LocalizedText(
      sv:
        "Den första undertexten i ”{file}” kommer först efter {time}. Började tidkoden på en timme "
        + "när filen exporterades?",
      en: "The first subtitle in “{file}” comes only after {time}. Did the time code start at one "
        + "hour when the file was exported?"),
    help: LocalizedText(
      sv: "Exportera filen med tider som räknas från filmens början.",
      en: "Export the file with times that count from the start of the film."))
}

extension LocalizedText {
  /// A place in a film: "0:05", "1:02:05".
  static func clock(_ milliseconds: Int) -> LocalizedText {
    let seconds = milliseconds / 1_000
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let tail = two(seconds % 60)
    if seconds < 3_600 { return LocalizedText("\(seconds / 60):\(tail)") }
    return LocalizedText("\(seconds / 3_600):\(two(seconds / 60 % 60)):\(tail)")
  }

  /// A number with at most two decimals: "0,83" and "0.83", "7".
  static func decimal(thousandths: Int) -> LocalizedText {
    let hundredths = (thousandths + 5) / 10
    let whole = String(hundredths / 100)
    let rest = hundredths % 100
    if rest == 0 { return LocalizedText(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest)
    return LocalizedText(sv: "\(whole),\(decimals)", en: "\(whole).\(decimals)")
  }

  /// "0,8 sekunder", "1 second".
  static func seconds(_ milliseconds: Int) -> LocalizedText {
    let number = decimal(thousandths: milliseconds)
    return number.sv == "1"
      ? LocalizedText(sv: "1 sekund", en: "1 second")
      : LocalizedText(sv: number.sv + " sekunder", en: number.en + " seconds")
  }

  /// "svenska", "Swedish".
  static func name(of language: Language) -> LocalizedText {
    switch language {
    case .swedish: LocalizedText(sv: "svenska", en: "Swedish")
    case .english: LocalizedText(sv: "engelska", en: "English")
    }
  }
}
