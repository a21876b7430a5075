/// Finds subtitles that people cannot read in time, or that do not fit the film.
///
/// One finding a kind and file, with how often and where first: an editor fixes the export, not
/// fifty lines.
package enum SubtitlesQuality: Rule {
  package static let info = RuleInfo(
    id: "accessibility/subtitles-quality",
    severity: .warning,
    title: LocalizedText(sv: "svårlästa undertexter", en: "subtitles that are hard to read"),
    why: LocalizedText(
      sv: "Undertexter som går för fort, är för långa eller ligger fel hinner ingen läsa. De som "
        + "läser långsamt eller har svenska som andraspråk tappar tråden först.",
      en:
        "Nobody keeps up with subtitles that are too fast, too long or out of place. Slow readers "
        + "and people who are learning the language lose the thread first."),
    basis: [
      .captions,
      Basis(
        LocalizedText(
          sv: "Digg: Texta ljudet i inspelade filmer; Teknik för hantering av undertexter",
          en: "Digg, Caption the sound of recorded films; Techniques for subtitles")),
      Basis("Netflix Timed Text Style Guide: General Requirements; Swedish"),
    ],
    options: SubtitleLimits.options,
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
          00:00:01,000 --> 00:00:02,500
          Välkommen till vårt nya badhus
          med tre bassänger och två bastur!
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
          00:00:01,000 --> 00:00:05,500
          Välkommen till vårt nya badhus
          med tre bassänger och två bastur!
          """)
      ]),
    messages: SubtitleQualityMessages.all)

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for item in context.draft.media {
      guard let file = item.subtitleFile, let place = item.subtitles, !file.cues.isEmpty else {
        continue
      }
      let limits = SubtitleLimits(context.options)
      let faults = SubtitleFaults(file, limits)
      let name = LocalizedText(context.quotable(file.path))
      for kind in SubtitleFaults.Kind.allCases {
        guard let fault = faults[kind] else { continue }
        sink.report(
          SubtitleQualityMessages.message(for: kind),
          [
            "file": name, "count": SubtitleQualityMessages.places(fault.count),
            "line": LocalizedText(String(fault.line)), "time": .clock(fault.time),
            "value": SubtitleQualityMessages.value(fault.value, of: kind),
            "limit": SubtitleQualityMessages.limit(of: kind, limits),
          ],
          at: place.range, field: place.field, severity: kind == .gap ? .info : nil)
      }
      reportWhole(file, of: item, at: place, limits, context, &sink)
    }
  }

  /// What is to be said of the file as a whole: its language, its words, its times.
  private static func reportWhole(
    _ file: SubtitleFile, of item: MediaItem, at place: Located<MediaItem.Subtitles>,
    _ limits: SubtitleLimits, _ context: RuleContext, _ sink: inout DiagnosticSink
  ) {
    let name = LocalizedText(context.quotable(file.path))
    let whole = SubtitleWhole(file)
    if let found = whole.foreignLanguage(
      in: context, sound: item.contents?.audioTracks.first?.language)
    {
      sink.report(
        SubtitleQualityMessages.language,
        ["file": name, "found": found.language, "wanted": .name(of: context.language)],
        at: place.range, field: place.field, severity: found.isStated ? nil : .info,
        confidence: found.isStated ? .medium : .low)
    }
    if whole.looksAutomatic {
      sink.report(
        SubtitleQualityMessages.automatic, ["file": name], at: place.range, field: place.field)
    }
    if whole.isSoundOnly, item.isStatedToSpeak {
      sink.report(
        SubtitleQualityMessages.soundOnly, ["file": name], at: place.range, field: place.field)
    }
    if let first = whole.hourOffset {
      sink.report(
        SubtitleQualityMessages.hourOffset, ["file": name, "time": .clock(first)], at: place.range,
        field: place.field)
    }
    reportSilence(whole, of: item, at: place, name, limits, &sink)
  }

  /// A long part of a film with sound in which nothing is subtitled: perhaps nobody speaks there, so
  /// that it is a question.
  private static func reportSilence(
    _ whole: SubtitleWhole, of item: MediaItem, at place: Located<MediaItem.Subtitles>,
    _ name: LocalizedText, _ limits: SubtitleLimits, _ sink: inout DiagnosticSink
  ) {
    guard let length = item.milliseconds, item.speech?.value != false,
      item.silent?.value != true, item.textOnly?.value != true, !item.isSilentFile
    else { return }
    let silence = whole.longestSilence(in: length)
    let duration = silence.end - silence.start
    guard duration > limits.silence,
      Double(duration) * 100 > limits.silenceShare * Double(length)
    else { return }
    sink.report(
      SubtitleQualityMessages.silence,
      ["file": name, "from": .clock(silence.start), "to": .clock(silence.end)],
      at: place.range, field: place.field,
      severity: item.isStatedToSpeak ? nil : .info, confidence: .medium)
  }
}
