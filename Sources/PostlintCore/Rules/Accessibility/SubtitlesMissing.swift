/// Finds films with speech and without subtitles.
///
/// Live broadcasts are exempt, in law and in the policies; films without speech need none. Where the
/// draft does not say whether there is speech, the finding is a question, and a warning; a file
/// without a sound track answers it, and one with a track of subtitles has them. A separate file
/// is as good as none on channels that take no such file.
package enum SubtitlesMissing: Rule {
  package static let info = RuleInfo(
    id: "accessibility/subtitles-missing",
    severity: .error,
    title: LocalizedText(sv: "film utan undertexter", en: "film without subtitles"),
    why: LocalizedText(
      sv: "Den som är döv eller hör dåligt får inte veta vad som sägs. De flesta andra ser filmer "
        + "i flödet utan ljud och missar det också.",
      en: "People who are deaf or hard of hearing do not get what is said. Most others watch films "
        + "in their feed without sound, and miss it too."),
    basis: [
      .captions,
      .accessibilityAct,
    ],
    bad: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: valkommen.mp4
          tal: true
          undertexter: ⟦inga⟧
      ---
      Kommunalrådet hälsar välkommen till det nya badhuset. Se filmen!
      """),
    good: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: valkommen.mp4
          tal: true
          undertexter: valkommen.srt
      ---
      Kommunalrådet hälsar välkommen till det nya badhuset. Se filmen!
      """),
    messages: [.missing, .unknownSpeech, .notTaken])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let films = context.draft.media.filter { $0.type == .video && needsSubtitles($0) }
    guard !films.isEmpty else { return }
    let channels = context.draft.channels
    let others = channels.filter { !$0.takesSubtitleFile }
    let help = help(for: channels)
    for item in films {
      if let subtitles = item.subtitles, case .file = subtitles.value, !others.isEmpty {
        // For several channels there may be two versions, of which a draft can state one only.
        sink.report(
          .notTaken, ["others": others.listed], at: subtitles.range, field: subtitles.field,
          severity: others.count == channels.count ? .warning : .info)
      }
      guard !item.hasSubtitles else { continue }
      let isStated = item.isStatedToSpeak
      let place = item.subtitles.map { ($0.range, $0.field) } ?? item.place
      sink.report(
        isStated ? .missing : .unknownSpeech,
        ["file": context.quotedFile(of: item), "how": help],
        at: place.0, field: place.1, severity: isStated ? nil : .warning,
        confidence: isStated ? .high : .low)
    }
  }

  private static func needsSubtitles(_ item: MediaItem) -> Bool {
    guard item.live?.value != true, item.silent?.value != true, item.textOnly?.value != true,
      item.speech?.value != false
    else { return false }
    return !item.isSilentFile || item.isStatedToSpeak
  }

  private static func help(for channels: [Channel]) -> LocalizedText {
    let files = channels.filter(\.takesSubtitleFile)
    let others = channels.filter { !$0.takesSubtitleFile }
    if files.isEmpty, others.isEmpty {
      return LocalizedText(
        sv: "Ladda upp en undertextfil (srt) där kanalen tar emot en, och bränn annars in texten i "
          + "filmen",
        en: "Upload a subtitle file (srt) where the channel takes one; otherwise burn the text "
          + "into the film")
    }
    let fileHelp = LocalizedText(
      sv: "Ladda upp en undertextfil (srt) på \(files.listed.sv)",
      en: "Upload a subtitle file (srt) on \(files.listed.en)")
    if others.isEmpty { return fileHelp }
    let burnHelp = LocalizedText(
      sv: "\(others.listed.sv) tar inte emot någon undertextfil, så där behöver texten brännas in "
        + "i filmen",
      en: "\(others.listed.en) \(others.count == 1 ? "takes" : "take") no subtitle file, so burn "
        + "the text into the film there")
    if files.isEmpty { return burnHelp }
    return LocalizedText(
      sv: fileHelp.sv + ". " + burnHelp.sv, en: fileHelp.en + ". " + burnHelp.en)
  }
}

extension Message {
  fileprivate static let missing = Message(
    "missing",
    LocalizedText(
      sv: "Filmen{file} har tal men inga undertexter.",
      en: "The film{file} has speech but no subtitles."),
    help: LocalizedText(
      sv: "{how}. Ange sedan filens namn, eller ”inbrända”, vid ”undertexter”.",
      en: "{how}. Then give the file's name, or “burned-in”, at “subtitles”."))

  fileprivate static let unknownSpeech = Message(
    "unknown-speech",
    LocalizedText(
      sv: "Filmen{file} har inga undertexter. Har den tal?",
      en: "The film{file} has no subtitles. Does it have speech?"),
    help: LocalizedText(
      sv: "Om någon talar i filmen behövs undertexter. {how}. Om ingen talar räcker det att skriva "
        + "”tal: false”.",
      en: "If somebody speaks in the film, it needs subtitles. {how}. If nobody does, state "
        + "“speech: false”."))

  fileprivate static let notTaken = Message(
    "file-not-taken",
    LocalizedText(
      sv: "Undertexter går inte att ladda upp som en fil på {others}, så där visas inga.",
      en: "Subtitles cannot be uploaded as a file on {others}, so none are shown there."),
    help: LocalizedText(
      sv: "Lägg upp en version av filmen med inbränd text på {others}, och behåll filen för de "
        + "kanaler som tar emot den.",
      en:
        "Publish a version of the film with burned-in text on {others}, and keep the file for the "
        + "channels that take it."))
}
