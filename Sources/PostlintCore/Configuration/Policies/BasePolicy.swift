/// What the law and plain care ask of every Swedish public body.
enum BasePolicy {
  static let text: StaticString = """
    # Grunden för alla: det som lagen kräver av varje svensk myndighet, och det som vanlig omsorg
    # kräver av varje text. Alla andra inställningar bygger på den här filen.
    #
    # ”on” betyder att regeln bestämmer själv hur allvarligt varje fynd är. Skriv off, info, warning
    # eller error för att bestämma det själv. Under section står lagrummet, där det finns ett.
    #
    # Här står bara det som är på hos alla. ”postlint rules” visar också de regler som är av, till
    # exempel de om tävlingar, svar och profiler, och ”postlint explain REGEL” vad en regel letar efter
    # och vilka värden den har. Slå på en regel genom att skriva den i din .lintrc.
    name: base
    document: Lag (2018:1937) om tillgänglighet till digital offentlig service, EU:s dataskyddsförordning

    rules:
      # Tillgänglighet
      accessibility/all-caps: on
      accessibility/alt-text-missing:
        severity: on
        section: DOS-lagen (2018:1937) 10 §
      accessibility/alt-text-quality: on
      accessibility/emoji-clutter: on
      accessibility/emoji-substitution:
        severity: on
        section: DOS-lagen (2018:1937) 10 §
      accessibility/emoticon: on
      accessibility/hashtag-case: on
      accessibility/hashtag-overuse: on
      accessibility/image-text:
        severity: on
        section: DOS-lagen (2018:1937) 10 §
      accessibility/plain-language:
        severity: on
        section: Språklagen (2009:600) 11 §
      accessibility/link-text:
        severity: on
        section: DOS-lagen (2018:1937) 10 §
      accessibility/silent-video:
        severity: on
        section: DOS-lagen (2018:1937) 10 §
      accessibility/styled-letters:
        severity: on
        section: DOS-lagen (2018:1937) 10 §
      accessibility/subtitles-burned-in: on
      accessibility/subtitles-invalid:
        severity: on
        section: DOS-lagen (2018:1937) 10 §
      accessibility/subtitles-missing:
        severity: on
        section: DOS-lagen (2018:1937) 10 §
      accessibility/subtitles-quality: on

      # Innehåll
      conduct/advertising:
        severity: on
        section: Marknadsföringslagen (2008:486) 9 §
      conduct/copyright:
        severity: on
        section: Upphovsrättslagen (1960:729) 2 §
      conduct/individual-case:
        severity: on
        section: Offentlighets- och sekretesslagen (2009:400) 8 kap. 1 §
      conduct/link: on
      conduct/party-politics:
        severity: on
        section: Regeringsformen 1 kap. 9 §
      conduct/past-date: on

      # Personuppgifter
      privacy/confidential:
        severity: on
        section: Offentlighets- och sekretesslagen (2009:400) 8 kap. 1 §
      privacy/consent:
        severity: on
        section: GDPR artikel 6.1 och 7.1
      privacy/contact-details:
        severity: on
        section: GDPR artikel 5.1 c
      privacy/criminal-offence:
        severity: on
        section: GDPR artikel 10
      # Att den som publicerar ska vara utbildad är en fråga för varje organisation.
      privacy/documentation:
        severity: on
        section: GDPR artikel 5.2 och 13.1 f
        training: false
      privacy/financial-number:
        severity: on
        section: GDPR artikel 5.1 c
      privacy/media-metadata:
        severity: on
        section: GDPR artikel 5.1 c
      privacy/personnummer:
        severity: on
        section: Dataskyddslagen (2018:218) 3 kap. 10 §
      privacy/protected-person:
        severity: on
        section: Dataskyddslagen (2018:218) 2 kap. 4 §
      privacy/private-sphere:
        severity: on
        section: GDPR artikel 5.1 c
      # Lagen säger ”inte längre än nödvändigt”; hur länge det är bestämmer varje organisation.
      privacy/retention:
        severity: info
        section: GDPR artikel 5.1 e
      privacy/samordningsnummer:
        severity: on
        section: Dataskyddslagen (2018:218) 3 kap. 10 §
      privacy/sensitive-category:
        severity: on
        section: GDPR artikel 9
      privacy/vehicle-registration:
        severity: on
        section: GDPR artikel 5.1 c

      # Ton och ordningsregler
      conduct/hate:
        severity: on
        section: Brottsbalken 16 kap. 8 §
      conduct/incitement:
        severity: on
        section: Brottsbalken 16 kap. 5 §
      conduct/personal-attack:
        severity: on
        section: Brottsbalken 5 kap. 1–3 §§
      conduct/profanity:
        severity: on
        section: Språklagen (2009:600) 11 §
      conduct/threat:
        severity: on
        section: Brottsbalken 4 kap. 5 § och 17 kap. 1 §
      conduct/violence:
        severity: on
        section: Brottsbalken 16 kap. 10 c §
      # Kanalernas egna gränser. Under limits kan du ange en annan gräns för en kanal.
      channel/alt-length: on
      channel/hashtag-limit: on
      channel/length: on
      channel/link-not-clickable: on
      channel/media-count: on

      # Profil och avsändare: en lag som inte gäller ger fel besked, vem som än skriver
      profile/repealed-law: on

      # Svar på kommentarer
      reply/political-question:
        severity: on
        section: Regeringsformen 1 kap. 9 §
      reply/tone:
        severity: on
        section: Regeringsformen 1 kap. 9 §

      # Utkastet självt
      input/encoding: on
      metadata/invalid-value: on
      metadata/missing-file: on
      metadata/syntax: on
      metadata/unknown-key: on
      metadata/unused-ignore: on

    """
}
