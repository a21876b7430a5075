/// Links that a reader has no reason to trust: shortened, without encryption, with a text that names
/// another site, or to a host that the organisation has not chosen.
package enum ConductLink: Rule {
  package static let info = RuleInfo(
    id: "conduct/link",
    severity: .warning,
    title: LocalizedText(sv: "länk som inte går att lita på", en: "link that cannot be trusted"),
    why: LocalizedText(
      sv: """
        Bedragare gömmer sina sidor bakom förkortade länkar och länkar som ser ut som någon annans. \
        Den som följer en myndighets länk ska se vart den leder, och ingen ska kunna läsa eller \
        ändra sidan på vägen.
        """,
      en: """
        Fraudsters hide their pages behind shortened links and links that look like someone else's. \
        People who follow a public body's link should see where it goes, and nobody should be able \
        to read or change the page on its way.
        """),
    basis: [],
    kinds: RuleInfo.allKinds,
    options: [
      RuleOption(
        "hosts", default: .list([]),
        LocalizedText(
          sv: """
            De enda webbplatser som inlägg får länka till, utöver organisationens egna: \
            [1177.se, krisinformation.se]. Tom lista: alla.
            """,
          en: """
            The only sites that posts may link to, besides the organisation's own: [1177.se, \
            krisinformation.se]. Empty list: all.
            """)),
      RuleOption(
        "shorteners", default: .flag(true),
        LocalizedText(
          sv: "Rapportera förkortade länkar också här, inte bara som tillgänglighetsfel.",
          en: "Report shortened links here too, not only as an accessibility fault.")),
    ],
    bad: RuleExample(
      "Sök sommarjobb: ⟦http://motala.se/sommarjobb⟧", organisation: "Motala kommun"),
    good: RuleExample("Sök sommarjobb: motala.se/sommarjobb", organisation: "Motala kommun"),
    messages: [.shortened, .insecure, .otherSite, .notAllowed])

  package static func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    checkMetadata(context, &sink)
    guard !context.text.links.isEmpty else { return }
    let bytes = context.text.source.bytes
    let texts = context.draft.markdown.links.filter { $0.text != $0.destination }
    let images = context.draft.markdown.images.compactMap { $0.file?.range }.sorted()
    let hosts = context.options.list("hosts") + context.organisation.domains
    let isLimited = !context.options.list("hosts").isEmpty
    let reportsShort = context.options.flag("shorteners", default: true)
    var (place, image) = (0, 0)
    for index in context.text.links {
      let range = context.text.tokens[index].range
      while image < images.count, images[image].end <= range.start { image += 1 }
      if image < images.count, images[image].contains(range.start) { continue }
      let address = AddressParts(bytes, range)
      while place < texts.count, texts[place].destination.end <= range.start { place += 1 }
      if place < texts.count, texts[place].destination.contains(range.start),
        let named = namedHost(in: texts[place].text, context), !named.isSameSite(as: address)
      {
        sink.report(
          .otherSite, ["text": LocalizedText(named.host), "host": LocalizedText(address.host)],
          at: texts[place].text)
      } else if address.isShortened, !address.path.isEmpty,
        !address.isWithin(context.organisation.domains)
      {
        if reportsShort {
          sink.report(.shortened, ["host": LocalizedText(address.host)], at: range)
        }
      } else if isInsecure(bytes, range), address.host.utf8.contains(UInt8(ascii: ".")) {
        let secure = Edit(ByteRange(range.start, range.start + 4), "https")
        sink.report(
          .insecure, ["host": LocalizedText(address.host)], at: range,
          fixes: [Fix(Self.useHTTPS, .suggestion, edits: [secure])])
      } else if isLimited, !address.isWithin(hosts) {
        sink.report(.notAllowed, ["host": LocalizedText(address.host)], at: range)
      }
    }
  }

  /// Links outside the text: the contest's terms and the profile's rules.
  private static func checkMetadata(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    var links: [Located<String>] = []
    if let terms = context.metadata.contest?.terms { links.append(terms) }
    if let page = context.metadata.profile?.rulesPage {
      links.append(Located(page.value.path, range: page.range, field: page.field))
    }
    for link in links {
      let bytes = Array(link.value.utf8)
      guard isInsecure(bytes, ByteRange(0, bytes.count)), !bytes.contains(0x20) else { continue }
      let address = AddressParts(bytes, ByteRange(0, bytes.count))
      sink.report(
        .insecure, ["host": LocalizedText(address.host)], at: link.range, field: link.field)
    }
  }

  /// `http://` before the host, in any case.
  private static func isInsecure(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    let scheme = Array("http://".utf8)
    guard range.count > scheme.count else { return false }
    return CaseFolding.lowercasedBytes(bytes, ByteRange(range.start, range.start + scheme.count))
      == scheme
  }

  /// The site that a link's text is: "[motala.se](…)". Nil for a text that is more than an address.
  private static func namedHost(in range: ByteRange, _ context: RuleContext) -> AddressParts? {
    let text = context.text
    let tokens = text.tokenIndices(in: range)
    guard tokens.count == 1, let only = tokens.first, text.tokens[only].kind == .link else {
      return nil
    }
    return AddressParts(text.source.bytes, text.tokens[only].range)
  }

  private static let useHTTPS = LocalizedText(sv: "Skriv https://", en: "Write https://")
}

extension AddressParts {
  /// One host is the other or lies below it.
  fileprivate func isSameSite(as other: AddressParts) -> Bool {
    isWithin([other.host]) || other.isWithin([host])
  }
}

extension Message {
  fileprivate static let shortened = Message(
    "shortened",
    LocalizedText(
      sv: "Länken går genom {host}, så ingen ser vart den leder före klicket.",
      en: "The link goes through {host}, so nobody sees where it leads before the click."),
    help: LocalizedText(
      sv: "Länka direkt till sidan. Den som vill räkna klick kan göra det på den egna webbplatsen.",
      en: "Link straight to the page. If you want to count clicks, do so on your own site."))

  fileprivate static let insecure = Message(
    "insecure",
    LocalizedText(
      sv: "Länken till {host} är inte krypterad: adressen börjar med http:// och inte https://.",
      en: "The link to {host} is not encrypted: the address begins with http:// and not https://."),
    help: LocalizedText(
      sv: "Skriv https:// i stället, eller bara adressen utan http://, och prova att länken går.",
      en: "Write https:// instead, or the address without http://, and check that the link works."))

  fileprivate static let otherSite = Message(
    "other-site",
    LocalizedText(
      sv: "Länktexten säger {text}, men länken leder till {host}.",
      en: "The link text says {text}, but the link leads to {host}."),
    help: LocalizedText(
      sv: "Rätta adressen, eller skriv som länktext vad man hittar på sidan.",
      en: "Correct the address, or let the text say what there is on the page."))

  fileprivate static let notAllowed = Message(
    "not-allowed",
    LocalizedText(
      sv: "{host} är inte en av de webbplatser som ni har bestämt att inlägg får länka till.",
      en: "{host} is not one of the sites that you have decided that posts may link to."),
    help: LocalizedText(
      sv: "Länka till en sida på den egna webbplatsen, eller lägg till {host} under ”hosts”.",
      en: "Link to a page on your own site, or add {host} under “hosts”."))
}
