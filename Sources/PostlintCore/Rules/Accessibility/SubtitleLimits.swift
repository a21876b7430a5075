/// How subtitles are to be, for people to be able to read them: the options of
/// `accessibility/subtitles-quality`.
struct SubtitleLimits {
  /// Thousandths of a character a second.
  let speed: Int
  /// Characters.
  let lineLength: Int
  let lines: Int
  /// Milliseconds.
  let shortest: Int
  /// Milliseconds.
  let longest: Int
  /// Milliseconds between two subtitles, where there is a gap at all.
  let gap: Int
  /// Milliseconds that two subtitles may be seen together.
  let overlap: Int
  /// Milliseconds of film without a subtitle.
  let silence: Int
  /// Of the film, in per cent.
  let silenceShare: Double

  init(_ options: RuleOptions) {
    speed = options.thousandths("characters-per-second")
    lineLength = options.integer("characters-per-line")
    lines = options.integer("lines")
    shortest = options.thousandths("shortest")
    longest = options.thousandths("longest")
    gap = options.thousandths("gap")
    overlap = options.thousandths("overlap")
    silence = options.thousandths("silence")
    silenceShare = options.decimal("silence-share")
  }

  static let options: [RuleOption] = [
    RuleOption(
      "characters-per-second", default: .decimal(17),
      LocalizedText(
        sv: "Så många tecken i sekunden, med mellanslag, hinner tittaren läsa. 17 är gränsen för "
          + "vuxna i Netflix riktlinjer för svenska och den övre i svensk tv (14–17); 10 passar en "
          + "lättläst version.",
        en: "How many characters a second, with spaces, viewers can read. 17 is the limit for "
          + "adults in Netflix' Swedish guide and the upper one of Swedish television (14–17); 10 "
          + "suits an easy-to-read version.")),
    RuleOption(
      "characters-per-line", default: .integer(42),
      LocalizedText(
        sv:
          "Så många tecken ryms på en rad (Netflix, Västra Götalandsregionen; SVT:s text-tv har 37).",
        en:
          "How many characters fit on a line (Netflix, Region Västra Götaland; SVT's teletext has "
          + "37).")),
    RuleOption(
      "lines", default: .integer(2),
      LocalizedText(
        sv: "Så många rader får visas samtidigt (Netflix, BBC, SVT).",
        en: "How many lines may be shown at a time (Netflix, BBC, SVT).")),
    RuleOption(
      "shortest", default: .decimal(0.83),
      LocalizedText(
        sv: "Så många sekunder ska en undertext minst visas: 5/6 sekund (Netflix).",
        en: "How many seconds a subtitle must stay at least: 5/6 of a second (Netflix).")),
    RuleOption(
      "longest", default: .decimal(7),
      LocalizedText(
        sv: "Så många sekunder får en undertext högst visas (Netflix; SLU säger 6).",
        en: "How many seconds a subtitle may stay at most (Netflix; SLU says 6).")),
    RuleOption(
      "gap", default: .decimal(0.08),
      LocalizedText(
        sv: "Så många sekunder ska en paus mellan två undertexter minst vara, om det är någon: två "
          + "bilder vid 25 i sekunden (Netflix, nyhetsredaktioner).",
        en: "How many seconds a gap between two subtitles must be at least, if there is one: two "
          + "frames at 25 a second (Netflix, newsrooms).")),
    RuleOption(
      "overlap", default: .decimal(0.04),
      LocalizedText(
        sv:
          "Så många sekunder får två undertexter visas samtidigt: en bild, för avrundningens skull.",
        en: "How many seconds two subtitles may be shown together: a frame, for rounding.")),
    RuleOption(
      "silence", default: .decimal(60),
      LocalizedText(
        sv:
          "Så många sekunder i sträck får en film vara utan undertexter innan regeln frågar om det "
          + "talas där. Frågan ställs bara där filmens längd går att läsa.",
        en: "How many seconds on end a film may go without subtitles before the rule asks whether "
          + "somebody speaks there. It asks only where the length of the film can be read.")),
    RuleOption(
      "silence-share", default: .decimal(40),
      LocalizedText(
        sv: "Så många procent av filmen måste sträckan utan undertexter dessutom vara.",
        en: "How many per cent of the film that stretch must be as well.")),
  ]
}

extension RuleOptions {
  /// A decimal option in thousandths: seconds in milliseconds.
  func thousandths(_ name: String) -> Int {
    Int(min(max(decimal(name), 0), 1e6) * 1_000 + 0.5)
  }
}

extension MediaItem {
  /// How long the film is, in milliseconds; nil where its file is not there or does not say.
  var milliseconds: Int? {
    guard let seconds = contents?.duration, seconds > 0, seconds < 1e7 else { return nil }
    return Int(seconds * 1_000)
  }
}
