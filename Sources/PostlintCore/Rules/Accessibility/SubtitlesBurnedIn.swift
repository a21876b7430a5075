/// Finds films whose subtitles are in the picture although the channel takes them as a file.
///
/// Where the post goes to channels of both kinds, one film may serve them all, so that is told as
/// information.
package enum SubtitlesBurnedIn: Rule {
  package static let info = RuleInfo(
    id: "accessibility/subtitles-burned-in",
    severity: .warning,
    title: LocalizedText(
      sv: "inbrända undertexter där kanalen tar emot en fil",
      en: "burned-in subtitles where the channel takes a file"),
    why: LocalizedText(
      sv: "Text som ligger i bilden går inte att förstora, stänga av, översätta eller läsa på en "
        + "punktskriftsskärm. Med en separat fil bestämmer tittaren själv.",
      en: "Text in the picture cannot be enlarged, turned off, translated or read on a braille "
        + "display. With a separate file, viewers decide for themselves."),
    basis: [
      Basis(
        LocalizedText(
          sv: "Digg: Texta ljudet i inspelade filmer (EN 301 549, 9.1.2.2)",
          en: "Digg, Caption the sound of recorded films (EN 301 549, 9.1.2.2)")),
      .captions,
    ],
    options: [
      RuleOption(
        "channels", default: .list(Channel.allCases.filter(\.takesSubtitleFile).map(\.rawValue)),
        LocalizedText(
          sv: "De kanaler som tar emot undertexter som en separat fil, enligt deras hjälpsidor.",
          en: "The channels that take subtitles as a separate file, by their help pages."))
    ],
    bad: RuleExample(
      """
      ---
      kanal: facebook
      medier:
        - fil: valkommen.mp4
          tal: true
          undertexter: ⟦inbrända⟧
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
    messages: [.burnedIn, .partly])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard context.draft.media.contains(where: isBurnedIn) else { return }
    let takesFile = context.options.list("channels").compactMap { Channel.bySpelling[$0] }
    let channels = context.draft.channels
    let takers = channels.filter(takesFile.contains)
    guard !takers.isEmpty else { return }
    let others = channels.filter { !takesFile.contains($0) }
    for item in context.draft.media where isBurnedIn(item) {
      guard let subtitles = item.subtitles else { continue }
      sink.report(
        others.isEmpty ? .burnedIn : .partly,
        ["channels": takers.listed, "others": others.listed],
        at: subtitles.range, field: subtitles.field, severity: others.isEmpty ? nil : .info)
    }
  }

  /// A live broadcast has no file to give, and a film without speech needs none.
  private static func isBurnedIn(_ item: MediaItem) -> Bool {
    guard let subtitles = item.subtitles, case .burnedIn = subtitles.value else { return false }
    return item.type != .image && item.type != .document && item.type != .audio
      && item.live?.value != true && item.silent?.value != true && item.textOnly?.value != true
      && item.speech?.value != false
  }
}

extension Message {
  fileprivate static let burnedIn = Message(
    "burned-in",
    LocalizedText(
      sv:
        "Undertexterna är inbrända, men det går att ladda upp dem som en separat fil på {channels}.",
      en: "The subtitles are burned in, but they can be uploaded as a separate file on {channels}."),
    help: LocalizedText(
      sv: "Ladda upp filmen utan inbränd text tillsammans med en srt-fil, och ange filen vid "
        + "”undertexter”.",
      en: "Upload the film without burned-in text together with an srt file, and give the file at "
        + "“subtitles”."))

  fileprivate static let partly = Message(
    "partly",
    LocalizedText(
      sv: "Undertexterna är inbrända. Det behövs på {others}, men på {channels} går det att ladda "
        + "upp dem som en separat fil.",
      en: "The subtitles are burned in. That is needed on {others}, but on {channels} they can be "
        + "uploaded as a separate file."),
    help: LocalizedText(
      sv: "Ladda gärna upp filmen utan inbränd text, med en srt-fil, på {channels}.",
      en: "Consider uploading the film without burned-in text, with an srt file, on {channels}."))
}
