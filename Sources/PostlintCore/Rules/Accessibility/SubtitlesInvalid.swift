/// Finds subtitle files that are not there, that are no SRT or WebVTT, or that lose words in players.
///
/// ``SubtitleReader`` reads as players do, so what they put up with is no finding. The file's other
/// faults are one finding a kind, at the value that names the file, with the lines in the message.
package enum SubtitlesInvalid: Rule {
  package static let info = RuleInfo(
    id: "accessibility/subtitles-invalid",
    severity: .error,
    title: LocalizedText(
      sv: "undertextfil som inte fungerar", en: "subtitle file that does not work"),
    why: LocalizedText(
      sv: "Spelaren hoppar över det som den inte förstår och säger ingenting. Den som är döv eller "
        + "hör dåligt märker det, och ingen annan.",
      en: "Players skip what they do not understand, and say nothing. People who are deaf or hard "
        + "of hearing notice, and nobody else does."),
    basis: [
      .captions,
      Basis("WebVTT: The Web Video Text Tracks Format", link: "https://www.w3.org/TR/webvtt1/"),
      .accessibilityAct,
    ],
    options: [
      RuleOption(
        "end-tolerance", default: .decimal(1),
        LocalizedText(
          sv: "Så många sekunder efter filmens slut får en undertext ta slut. Redigeringsprogram "
            + "låter ofta den sista ligga kvar.",
          en: "How many seconds after the film's end a subtitle may end. Editing programs often "
            + "leave the last one standing."))
    ],
    bad: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: valkommen.mp4
          tal: true
          undertexter: ⟦valkommen.srt⟧
      ---
      Kommunalrådet hälsar välkommen till det nya badhuset. Se filmen!
      """,
      files: [
        .init(
          "valkommen.srt",
          """
          1
          00:00:01,000 -> 00:00:03,500
          Välkommen till badhuset!
          """)
      ]),
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
      """,
      files: [
        .init(
          "valkommen.srt",
          """
          1
          00:00:01,000 --> 00:00:03,500
          Välkommen till badhuset!
          """)
      ]),
    messages: SubtitleMessages.all)

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for item in context.draft.media {
      guard let subtitles = item.subtitles, case .file(let reference) = subtitles.value else {
        continue
      }
      if let file = item.subtitleFile {
        report(file, at: subtitles, context, &sink)
        reportEnd(of: file, in: item, at: subtitles, context, &sink)
      } else if let message = message(for: reference) {
        let values: MessageValues = [
          "file": LocalizedText(context.quotable(reference.path)),
          "ending": LocalizedText("." + MediaEndings.ending(of: reference.path)),
        ]
        sink.report(message, values, at: subtitles.range, field: subtitles.field)
      }
    }
  }

  /// What to say of a file that was not read; nil where there is nothing wrong to be seen.
  private static func message(for reference: FileReference) -> Message? {
    // The ending of a web address tells little: a page may hand out what it will.
    if reference.isAddress { return nil }
    let ending = MediaEndings.ending(of: reference.path)
    if ending.isEmpty || ending.utf8.count > 8 || ending.contains(" ") {
      if SubtitleWords.meanAutomatic(reference.path) { return SubtitleMessages.automatic }
      return switch reference.status {
      case .missing: SubtitleMessages.noFileName
      case .present: SubtitleMessages.noEnding
      case .notLookedUp: nil
      }
    }
    if SubtitleReader.format(of: reference.path) == nil { return SubtitleMessages.otherEnding }
    return reference.status == .missing ? SubtitleMessages.missing : nil
  }

  private static func report(
    _ file: SubtitleFile, at place: Located<MediaItem.Subtitles>,
    _ context: RuleContext, _ sink: inout DiagnosticSink
  ) {
    var reported: [SubtitleProblem.Kind] = []
    for problem in file.problems where !reported.contains(problem.kind) {
      reported.append(problem.kind)
      let others = file.problems.filter { $0.kind == problem.kind }.dropFirst().map(\.line)
      // What some players show and others do not.
      let isLoss = problem.kind != .textAfterBlank && problem.kind != .order
      sink.report(
        SubtitleMessages.message(for: problem.kind),
        [
          "file": LocalizedText(context.quotable(file.path)),
          "line": LocalizedText(String(problem.line)),
          "detail": LocalizedText(context.quotable(problem.detail)),
          "more": SubtitleMessages.alsoOn(others),
        ],
        at: place.range, field: place.field, severity: isLoss ? nil : .warning)
    }
  }

  /// Cues that end after the film does, where its file says how long it is: they are of another
  /// version, or of another film.
  private static func reportEnd(
    of file: SubtitleFile, in item: MediaItem, at place: Located<MediaItem.Subtitles>,
    _ context: RuleContext, _ sink: inout DiagnosticSink
  ) {
    guard let length = item.milliseconds else { return }
    let tolerance = context.options.thousandths("end-tolerance")
    let late = file.cues.filter { $0.end > length + tolerance }
    guard let first = late.first else { return }
    sink.report(
      SubtitleMessages.afterEnd,
      [
        "file": LocalizedText(context.quotable(file.path)),
        "line": LocalizedText(String(first.line)), "end": .clock(first.end),
        "length": .clock(length), "more": SubtitleMessages.alsoOn(late.dropFirst().map(\.line)),
      ],
      at: place.range, field: place.field)
  }
}
