/// The words of `accessibility/subtitles-invalid`: one message a kind of problem.
enum SubtitleMessages {
  /// Every message of the rule.
  static let all: [Message] =
    [missing, noFileName, automatic, noEnding, otherEnding, afterEnd]
    + SubtitleProblem.Kind.allCases.map { message(for: $0) }

  /// " Detsamma gäller rad 20 och 31."; empty for no lines.
  static func alsoOn(_ lines: [Int]) -> LocalizedText {
    guard !lines.isEmpty else { return "" }
    let rest = lines.count - 3
    var shown = lines.prefix(3).map(String.init)
    if rest == 1 { shown = lines.prefix(4).map(String.init) }
    func list(_ last: String, _ and: String) -> String {
      let items = rest > 1 ? shown + [last] : shown
      guard items.count > 1 else { return items[0] }
      return items.dropLast().joined(separator: ", ") + " \(and) " + items[items.count - 1]
    }
    let word = lines.count > 1 ? "lines" : "line"
    return LocalizedText(
      sv: " Detsamma gäller rad \(list("\(rest) rader till", "och")).",
      en: " The same goes for \(word) \(list("\(rest) more", "and")).")
  }

  static func message(for kind: SubtitleProblem.Kind) -> Message {
    let (text, help) = words(for: kind)
    return Message(kind.rawValue, text, help: help)
  }

  private static func words(
    for kind: SubtitleProblem.Kind
  ) -> (text: LocalizedText, help: LocalizedText) {
    switch kind {
    case .empty, .noCues, .noText, .latin1, .utf16, .notText, .nul, .otherFormat, .webVTTInSRT,
      .srtInWebVTT, .signature:
      wordsForFile(kind)
    case .missingArrow, .arrowInText, .timeFormat, .timeRange, .decimalComma, .missingFraction,
      .fractionDigits, .missingHours, .endBeforeStart, .noDuration, .order:
      wordsForTimes(kind)
    case .textOnTimingLine, .textBeforeTimes, .textWithoutTimes, .textAfterBlank, .missingBlank,
      .unclosedTag, .commentShown:
      wordsForText(kind)
    }
  }

  private typealias Words = (text: LocalizedText, help: LocalizedText)

  private static let exportAgain = LocalizedText(
    sv: "Exportera undertexterna på nytt som SRT eller WebVTT, i UTF-8.",
    en: "Export the subtitles again as SRT or WebVTT, in UTF-8.")

  private static let saveAsUTF8 = LocalizedText(
    sv: "Öppna filen i en textredigerare, välj Spara som … och kodningen UTF-8.",
    en: "Open the file in a text editor, choose Save as … and the encoding UTF-8.")

  private static let timeHelp = LocalizedText(
    sv: "Skriv timmar, minuter, sekunder och tusendelar med så många siffror: 00:01:02,500 i en "
      + "srt-fil och 00:01:02.500 i en vtt-fil.",
    en: "Write hours, minutes, seconds and thousandths with this many digits: 00:01:02,500 in an "
      + "srt file and 00:01:02.500 in a vtt file.")

  private static func wordsForFile(_ kind: SubtitleProblem.Kind) -> Words {
    switch kind {
    case .empty:
      (
        LocalizedText(
          sv: "Undertextfilen ”{file}” är tom.", en: "The subtitle file “{file}” is empty."),
        exportAgain
      )
    case .noText:
      (
        LocalizedText(
          sv: "Undertextfilen ”{file}” har tider men ingen text.",
          en: "The subtitle file “{file}” has times but no text."),
        exportAgain
      )
    case .latin1:
      (
        LocalizedText(
          sv:
            "Undertextfilen ”{file}” är sparad som Latin-1 eller Windows-1252, inte UTF-8: på rad "
            + "{line} blir å, ä och ö till andra tecken.",
          en: "The subtitle file “{file}” is saved as Latin-1 or Windows-1252, not UTF-8: on line "
            + "{line}, å, ä and ö turn into other characters."),
        saveAsUTF8
      )
    case .utf16:
      (
        LocalizedText(
          sv: "Undertextfilen ”{file}” är sparad som UTF-16 (”Unicode”), inte UTF-8.",
          en: "The subtitle file “{file}” is saved as UTF-16 (“Unicode”), not UTF-8."),
        saveAsUTF8
      )
    case .notText:
      (
        LocalizedText(
          sv: "Undertextfilen ”{file}” är ingen text i UTF-8: på rad {line} står något annat (byte "
            + "{detail}).",
          en: "The subtitle file “{file}” is not text in UTF-8: line {line} holds something else "
            + "(byte {detail})."),
        exportAgain
      )
    case .nul:
      (
        LocalizedText(
          sv: "Undertextfilen ”{file}” har ett nolltecken på rad {line}. Många spelare slutar läsa "
            + "där.",
          en: "The subtitle file “{file}” has a NUL character on line {line}. Many players stop "
            + "reading there."),
        exportAgain
      )
    case .otherFormat:
      (
        LocalizedText(
          sv: "Undertextfilen ”{file}” innehåller {detail}, inte SRT eller WebVTT.",
          en: "The subtitle file “{file}” holds {detail}, not SRT or WebVTT."),
        exportAgain
      )
    case .webVTTInSRT:
      (
        LocalizedText(
          sv: "Undertextfilen ”{file}” är WebVTT men heter .srt.",
          en: "The subtitle file “{file}” is WebVTT but is named .srt."),
        LocalizedText(
          sv: "Byt filens ändelse till .vtt, eller exportera den på nytt som SRT där kanalen bara "
            + "tar emot srt.",
          en: "Change the ending to .vtt, or export it again as SRT where the channel takes only "
            + "srt.")
      )
    case .srtInWebVTT:
      (
        LocalizedText(
          sv: "Undertextfilen ”{file}” är SRT men heter .vtt, så ingen spelare visar den.",
          en: "The subtitle file “{file}” is SRT but is named .vtt, so no player shows it."),
        LocalizedText(
          sv: "Byt filens ändelse till .srt, eller exportera den på nytt som WebVTT.",
          en: "Change the ending to .srt, or export it again as WebVTT.")
      )
    case .signature:
      (
        LocalizedText(
          sv: "Undertextfilen ”{file}” börjar inte med WEBVTT, så ingen spelare visar den.",
          en: "The subtitle file “{file}” does not begin with WEBVTT, so no player shows it."),
        LocalizedText(
          sv: "Skriv WEBVTT, med stora bokstäver, allra först på rad 1 och lämna rad 2 tom.",
          en: "Write WEBVTT, in capitals, at the very start of line 1 and leave line 2 empty.")
      )
    default:
      (
        LocalizedText(
          sv: "Undertextfilen ”{file}” har inga tider, så ingenting visas.",
          en: "The subtitle file “{file}” has no times, so nothing is shown."),
        exportAgain
      )
    }
  }

  private static func wordsForTimes(_ kind: SubtitleProblem.Kind) -> Words {
    switch kind {
    case .missingArrow:
      (
        LocalizedText(
          sv:
            "Rad {line} i ”{file}” saknar pilen --> mellan två tider: ”{detail}”. Undertexten visas "
            + "inte.{more}",
          en: "Line {line} of “{file}” lacks the arrow --> between two times: “{detail}”. The "
            + "subtitle is not shown.{more}"),
        LocalizedText(
          sv: "Skriv raden som 00:00:01,000 --> 00:00:03,500, med två bindestreck och ett >.",
          en: "Write the line as 00:00:01,000 --> 00:00:03,500, with two hyphens and a >.")
      )
    case .arrowInText:
      (
        LocalizedText(
          sv:
            "Rad {line} i ”{file}” har --> i texten: ”{detail}”. Spelaren tar raden för tider och "
            + "visar den inte.{more}",
          en: "Line {line} of “{file}” has --> in its text: “{detail}”. Players take the line for "
            + "times and do not show it.{more}"),
        LocalizedText(
          sv: "Skriv ett ord i stället för pilen.", en: "Write a word instead of the arrow.")
      )
    case .timeRange:
      (
        LocalizedText(
          sv: "Rad {line} i ”{file}” har fler än 59 minuter eller sekunder i tiden ”{detail}”. "
            + "Undertexten visas inte, eller vid fel tid.{more}",
          en: "Line {line} of “{file}” has more than 59 minutes or seconds in the time “{detail}”. "
            + "The subtitle is not shown, or at the wrong time.{more}"),
        timeHelp
      )
    case .decimalComma:
      (
        LocalizedText(
          sv: "Rad {line} i ”{file}” har kommatecken i tiden ”{detail}”. I en vtt-fil ska det vara "
            + "punkt, annars visas undertexten inte.{more}",
          en: "Line {line} of “{file}” has a comma in the time “{detail}”. A vtt file needs a full "
            + "stop there, or the subtitle is not shown.{more}"),
        LocalizedText(
          sv: "Skriv 00:00:01.000 i stället för 00:00:01,000.",
          en: "Write 00:00:01.000 instead of 00:00:01,000.")
      )
    case .missingFraction:
      (
        LocalizedText(
          sv: "Rad {line} i ”{file}” saknar tusendelar i tiden ”{detail}”. Undertexten visas inte."
            + "{more}",
          en: "Line {line} of “{file}” lacks thousandths in the time “{detail}”. The subtitle is "
            + "not shown.{more}"),
        timeHelp
      )
    case .fractionDigits:
      (
        LocalizedText(
          sv: "Rad {line} i ”{file}” har inte tre siffror för tusendelar i tiden ”{detail}”. "
            + "Undertexten visas inte, eller vid fel tid.{more}",
          en: "Line {line} of “{file}” does not have three digits of thousandths in the time "
            + "“{detail}”. The subtitle is not shown, or at the wrong time.{more}"),
        timeHelp
      )
    case .missingHours:
      (
        LocalizedText(
          sv:
            "Rad {line} i ”{file}” saknar timmar i tiden ”{detail}”. Undertexten visas inte.{more}",
          en: "Line {line} of “{file}” lacks hours in the time “{detail}”. The subtitle is not "
            + "shown.{more}"),
        timeHelp
      )
    case .endBeforeStart:
      (
        LocalizedText(
          sv:
            "Undertexten på rad {line} i ”{file}” slutar innan den börjar, så den visas inte.{more}",
          en: "The subtitle on line {line} of “{file}” ends before it begins, so it is not shown."
            + "{more}"),
        LocalizedText(
          sv: "Kontrollera de två tiderna på raden: den första är början, den andra slutet.",
          en: "Check the two times on the line: the first is the start, the second the end.")
      )
    case .noDuration:
      (
        LocalizedText(
          sv:
            "Undertexten på rad {line} i ”{file}” slutar i samma ögonblick som den börjar, så den "
            + "visas inte.{more}",
          en: "The subtitle on line {line} of “{file}” ends the moment it begins, so it is not "
            + "shown.{more}"),
        LocalizedText(
          sv: "Ge den en sluttid som låter tittaren hinna läsa.",
          en: "Give it an end time that lets viewers read it.")
      )
    case .order:
      (
        LocalizedText(
          sv:
            "Undertexten på rad {line} i ”{file}” börjar före den som står ovanför. En del spelare "
            + "hoppar över den.{more}",
          en:
            "The subtitle on line {line} of “{file}” begins before the one above it. Some players "
            + "skip it.{more}"),
        LocalizedText(
          sv: "Kontrollera tiderna, och sortera undertexterna efter när de börjar.",
          en: "Check the times, and sort the subtitles by when they begin.")
      )
    default:
      (
        LocalizedText(
          sv:
            "Rad {line} i ”{file}” har en tid som inte går att läsa: ”{detail}”. Undertexten visas "
            + "inte.{more}",
          en: "Line {line} of “{file}” has a time that cannot be read: “{detail}”. The subtitle is "
            + "not shown.{more}"),
        timeHelp
      )
    }
  }

  private static func wordsForText(_ kind: SubtitleProblem.Kind) -> Words {
    switch kind {
    case .textOnTimingLine:
      (
        LocalizedText(
          sv: "Rad {line} i ”{file}” har text efter tiderna: ”{detail}”. Den visas inte.{more}",
          en: "Line {line} of “{file}” has text after the times: “{detail}”. It is not shown.{more}"
        ),
        LocalizedText(
          sv: "Flytta texten till raden under tiderna.", en: "Move the text to the line below.")
      )
    case .textBeforeTimes:
      (
        LocalizedText(
          sv: "Texten på rad {line} i ”{file}” står före de första tiderna och visas inte.{more}",
          en: "The text on line {line} of “{file}” stands before the first times and is not shown."
            + "{more}"),
        LocalizedText(
          sv: "Ge texten egna tider på raden ovanför, eller ta bort den.",
          en: "Give the text times of its own on the line above, or remove it.")
      )
    case .textWithoutTimes:
      (
        LocalizedText(
          sv: "Texten på rad {line} i ”{file}” har inga tider ovanför sig och visas inte.{more}",
          en: "The text on line {line} of “{file}” has no times above it and is not shown.{more}"),
        LocalizedText(
          sv: "Hör den till undertexten före? Ta då bort tomraden mellan dem. Ge den annars egna "
            + "tider.",
          en: "Does it belong to the subtitle before? Then remove the blank line between them. "
            + "Otherwise give it times of its own.")
      )
    case .textAfterBlank:
      (
        LocalizedText(
          sv: "Texten på rad {line} i ”{file}” står efter en tomrad. Många spelare visar bara det "
            + "som står före tomraden.{more}",
          en: "The text on line {line} of “{file}” stands after a blank line. Many players show "
            + "only what stands before it.{more}"),
        LocalizedText(
          sv: "Ta bort tomraden mellan tiderna och texten, eller mellan textens rader.",
          en: "Remove the blank line between the times and the text, or between lines of text.")
      )
    case .missingBlank:
      (
        LocalizedText(
          sv: "Det saknas en tomrad före rad {line} i ”{file}”. Där visar många spelare nästa "
            + "undertexts nummer och tider som text.{more}",
          en: "There is no blank line before line {line} of “{file}”. Many players show the next "
            + "subtitle's number and times there as text.{more}"),
        LocalizedText(
          sv: "Sätt in en helt tom rad mellan undertexterna.",
          en: "Put an entirely empty line between the subtitles.")
      )
    case .unclosedTag:
      (
        LocalizedText(
          sv: "Rad {line} i ”{file}” har ett < utan >, och resten av undertexten visas inte.{more}",
          en: "Line {line} of “{file}” has a < without a >, and the rest of the subtitle is not "
            + "shown.{more}"),
        LocalizedText(
          sv: "Skriv &lt; där tecknet < ska synas, och avsluta taggar med >.",
          en: "Write &lt; where the sign < is to be seen, and close tags with >.")
      )
    default:
      (
        LocalizedText(
          sv: "Kommentaren på rad {line} i ”{file}” står direkt ovanför tider, så texten under dem "
            + "visas.{more}",
          en: "The comment on line {line} of “{file}” stands right above times, so the text below "
            + "them is shown.{more}"),
        LocalizedText(
          sv: "Ta bort tiderna och texten om de inte ska visas, eller sätt en tomrad efter "
            + "kommentaren.",
          en: "Remove the times and the text if they are not to be shown, or put a blank line "
            + "after the comment.")
      )
    }
  }

  // MARK: Of a file that is not read

  static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Undertextfilen ”{file}” finns inte.", en: "The subtitle file “{file}” does not exist."),
    help: LocalizedText(
      sv: "Lägg filen där, eller rätta sökvägen. Den räknas från utkastets mapp.",
      en: "Put the file there, or correct the path. It starts from the draft's folder."))

  static let noFileName = Message(
    "no-file-name",
    LocalizedText(
      sv: "”{file}” är varken en undertextfil eller ett ord som säger var undertexterna finns.",
      en: "“{file}” is neither a subtitle file nor a word that says where the subtitles are."),
    help: LocalizedText(
      sv: "Skriv filens namn med ändelsen srt eller vtt, ”inbrända” eller ”inga”.",
      en: "Write the file's name with its ending, srt or vtt, or “burned-in” or “none”."))

  static let automatic = Message(
    "automatic",
    LocalizedText(
      sv: "Automatiska undertexter (”{file}”) räcker inte: ingen har granskat dem.",
      en: "Automatic subtitles (“{file}”) are not enough: nobody has checked them."),
    help: LocalizedText(
      sv: "Hämta dem från kanalen, rätta namn och felhörningar, och ange filen här.",
      en: "Fetch them from the channel, correct names and mishearings, and give the file here."))

  static let noEnding = Message(
    "no-ending",
    LocalizedText(
      sv: "Undertextfilen ”{file}” har ingen ändelse, så ingen kanal vet vad den är.",
      en: "The subtitle file “{file}” has no ending, so no channel knows what it is."),
    help: LocalizedText(
      sv: "Döp om den så att den slutar på .srt eller .vtt.",
      en: "Rename it so that it ends in .srt or .vtt."))

  static let otherEnding = Message(
    "other-ending",
    LocalizedText(
      sv: "”{file}” är ingen undertextfil som kanalerna läser: {ending} är varken .srt eller .vtt.",
      en: "“{file}” is no subtitle file that channels read: {ending} is neither .srt nor .vtt."),
    help: LocalizedText(
      sv: "Exportera undertexterna som SRT (.srt) eller WebVTT (.vtt), med tider.",
      en: "Export the subtitles as SRT (.srt) or WebVTT (.vtt), with their times."))

  static let afterEnd = Message(
    "after-end",
    LocalizedText(
      sv:
        "Undertexten på rad {line} i ”{file}” slutar {end}, men filmen är bara {length} lång.{more}",
      en:
        "The subtitle on line {line} of “{file}” ends at {end}, but the film is only {length} long."
        + "{more}"),
    help: LocalizedText(
      sv: "Kontrollera att undertexterna hör till just den här versionen av filmen.",
      en: "Check that the subtitles belong to this very version of the film."))
}
