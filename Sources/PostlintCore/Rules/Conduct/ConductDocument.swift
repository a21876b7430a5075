/// Documents that are handed out in the channel or on a file-sharing site and not on the
/// organisation's own website.
package enum ConductDocument: Rule {
  package static let info = RuleInfo(
    id: "conduct/document",
    severity: .error,
    title: LocalizedText(
      sv: "dokument utanför den egna webbplatsen", en: "document outside your own website"),
    why: LocalizedText(
      sv: """
        Ett dokument som ligger i kanalen eller på en fildelningstjänst går varken att uppdatera, \
        registrera eller gallra som kommunens andra handlingar. Tjänsten kan också kräva inloggning \
        och visa reklam, och det är svårt att veta om det är rätt version.
        """,
      en: """
        A document in the channel or on a file-sharing service can be neither updated, registered \
        nor disposed of like the organisation's other records. The service may also demand a login \
        and show advertising, and nobody knows whether the version is the right one.
        """),
    basis: [
      Basis(
        LocalizedText(
          sv: "Offentlighets- och sekretesslagen (2009:400) 5 kap. 1 §",
          en: "Public Access to Information and Secrecy Act (2009:400) chapter 5 section 1"))
    ],
    options: [
      RuleOption(
        "hosts", default: .list([]),
        LocalizedText(
          sv: "Webbplatser som är tillåtna fast de delar filer: [kommunen.sharepoint.com].",
          en: "Sites that are allowed although they share files: [kommunen.sharepoint.com]."))
    ],
    bad: RuleExample(
      "Här är höstens program för kulturskolan: ⟦https://drive.google.com/file/d/1aBcD/view⟧"),
    good: RuleExample("Här är höstens program för kulturskolan: motala.se/kulturskolan"),
    messages: [.attached, .attachedLink, .shared, .sharedMedia])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    checkMedia(context, &sink)
    checkFiles(context, &sink)
    let bytes = context.text.source.bytes
    let allowed = context.options.list("hosts") + context.organisation.domains
    for index in context.text.links {
      let range = context.text.tokens[index].range
      guard let service = FileSharingSites.service(of: bytes, range, allowed: allowed) else {
        continue
      }
      sink.report(
        .shared, ["service": LocalizedText(service)], at: range, severity: .warning)
    }
  }

  /// `media` of type document: uploaded with the post. On the own website that is where it belongs.
  private static func checkMedia(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let channels = context.draft.channels
    guard channels.isEmpty || channels.contains(where: { $0 != .web && $0 != .blog }) else {
      return
    }
    let allowed = context.options.list("hosts") + context.organisation.domains
    for item in context.metadata.media where item.type == .document {
      let path = Array((item.file?.value.path ?? "").utf8)
      let place = item.place
      guard FileSharingSites.isAddress(path) else {
        sink.report(
          .attached, ["file": context.quotedFile(of: item)], at: place.range, field: place.field)
        continue
      }
      if let service = FileSharingSites.service(
        of: path, ByteRange(0, path.count), allowed: allowed)
      {
        sink.report(
          .sharedMedia, ["service": LocalizedText(service)], at: place.range, field: place.field,
          severity: .warning)
      }
    }
  }

  /// `[Protokoll](protokoll.pdf)`: a file beside the draft, which is published with it.
  private static func checkFiles(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let channels = context.draft.channels
    // Markdown is most often for a website: only a stated channel tells that the file goes elsewhere.
    guard channels.contains(where: { $0 != .web && $0 != .blog }) else { return }
    let source = context.text.source
    for link in context.draft.markdown.links where !link.destination.isEmpty {
      let path = source.string(in: link.destination)
      guard !FileSharingSites.isAddress(Array(path.utf8)), !path.contains("@"),
        context.text.tokenIndices(in: link.destination).allSatisfy({
          context.text.tokens[$0].kind != .link
        }), MediaEndings.type(of: path) == .document
      else { continue }
      sink.report(
        .attachedLink, ["file": LocalizedText(context.quotable(path))], at: link.destination)
    }
  }
}

extension Message {
  fileprivate static let attached = Message(
    "attached",
    LocalizedText(
      sv: "Dokumentet{file} publiceras i kanalen i stället för på den egna webbplatsen.",
      en: "The document{file} is published in the channel and not on your own website."),
    help: LocalizedText(
      sv: "Lägg dokumentet på webbplatsen, gärna som en vanlig sida, och länka dit.",
      en: "Put the document on your website, preferably as an ordinary page, and link to it."))

  fileprivate static let attachedLink = Message(
    "attached-link",
    LocalizedText(
      sv: "Dokumentet ”{file}” publiceras med inlägget i stället för på den egna webbplatsen.",
      en: "The document “{file}” is published with the post and not on your own website."),
    help: LocalizedText(
      sv: "Lägg dokumentet på webbplatsen, gärna som en vanlig sida, och länka dit.",
      en: "Put the document on your website, preferably as an ordinary page, and link to it."))

  fileprivate static let shared = Message(
    "shared",
    LocalizedText(
      sv: "Länken leder till {service}, så dokumentet ligger utanför den egna webbplatsen.",
      en: "The link leads to {service}, so the document is not on your own website."),
    help: LocalizedText(
      sv: "Lägg dokumentet på webbplatsen, gärna som en vanlig sida, och länka dit.",
      en: "Put the document on your website, preferably as an ordinary page, and link to it."))

  fileprivate static let sharedMedia = Message(
    "shared-media",
    LocalizedText(
      sv: "Dokumentet ligger på {service} och inte på den egna webbplatsen.",
      en: "The document is on {service} and not on your own website."),
    help: LocalizedText(
      sv: "Lägg dokumentet på webbplatsen, gärna som en vanlig sida, och länka dit.",
      en: "Put the document on your website, preferably as an ordinary page, and link to it."))
}
