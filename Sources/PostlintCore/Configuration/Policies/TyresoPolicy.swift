/// Tyresö kommun's guidelines for social media.
enum TyresoPolicy {
  static let text: StaticString = """
    # Tyresö kommuns riktlinjer för sociala medier.
    #
    # Filen säger det som riktlinjerna säger utöver grunden (base). Under section står punkten eller
    # bilagan. Dokumentet är odaterat. Om emojier, hashtaggar, undertexter och tävlingar säger det
    # ingenting.
    name: tyreso
    document: Riktlinjer för användning av sociala medier, Tyresö kommun, odaterade
    extends: base

    organisation:
      name: Tyresö kommun
      aliases: [Tyresö]
      domains: [tyreso.se]

    rules:
      # Personuppgifter

      # ”Sekretessbelagda uppgifter får inte publiceras på sociala medier.”
      privacy/confidential:
        section: Punkt 1.7

      # Avsändare

      # ”Om en tjänsteman i kommunen gör inlägg, kommenterar eller svarar ska det … tydligt framgå
      # att detta sker som ett led i tjänsteutövandet.”
      sender/writer:
        severity: on
        section: Punkt 3.1

      # ”… det tydligt framgå att detta sker som ett led i tjänsteutövandet. … det ska då tydligt
      # framgå att synpunkten kommer från tjänstemannen som privatperson och från dennes privata
      # profil.”
      sender/private-account:
        severity: on
        section: Punkt 3.1

      # Profil

      # ”Förvaltningar som väljer att engagera sig i sociala medier ska tydligt ange syfte för sitt
      # engagemang.”
      profile/purpose:
        severity: on
        section: Punkt 1.4

      # Uppförande

      # ”Personangrepp, svordomar eller obscena ord … hör inte hemma på platser som administreras av
      # kommunen.”
      conduct/profanity:
        section: 3 Hantering av inkomna synpunkter, frågor och kommentarer
      # ”Personangrepp … hör inte hemma på platser som administreras av kommunen.”
      conduct/personal-attack:
        section: 3 Hantering av inkomna synpunkter, frågor och kommentarer
      # ”… hets mot folkgrupp …”
      conduct/hate:
        section: 3 Hantering av inkomna synpunkter, frågor och kommentarer
      # ”… våldsskildringar och pornografi …”
      conduct/violence:
        section: 3 Hantering av inkomna synpunkter, frågor och kommentarer
      # ”… uppmaningar till brott …”
      conduct/incitement:
        section: 3 Hantering av inkomna synpunkter, frågor och kommentarer
      # ”… kommersiella budskap eller reklam … hör inte hemma på platser som administreras av
      # kommunen.”
      conduct/advertising:
        section: 3 Hantering av inkomna synpunkter, frågor och kommentarer
      # ”Vi får därför bara ladda upp bilder och texter som kommunen har upphovsrätt till eller där
      # fotograf eller författare gett sitt godkännande.”
      conduct/copyright:
        section: 2 Upphovsrätt
      # ”Politiska frågor hänvisas till partierna eller Frågepanelen …” ”Kommunens anställda kan
      # naturligtvis bidra med personliga ställningstagande men det ska då tydligt framgå att
      # synpunkten kommer från tjänstemannen som privatperson …”
      conduct/party-politics:
        section: Punkt 3.1; Punkt 3.2

      # Kanal

      # ”… tweets, vilka består av textinlägg om högst 140 tecken …” X tar i dag 280.
      channel/length:
        section: Bilaga 2 Twitter

      # Svar

      # ”Politiska frågor hänvisas till partierna eller Frågepanelen på tyreso.se.”
      reply/political-question:
        section: Punkt 3.2
        refer-to: parties
        panel: Frågepanelen på tyreso.se
      # ”… ska det ske sakligt och med fakta …” Svaren bör komma snabbt, men ingen tid är satt:
      # reply/response-time gäller inte.
      reply/tone:
        section: Punkt 3.1

      # Kommentarer

      # ”Personangrepp, svordomar eller obscena ord, kommersiella budskap eller reklam, hets mot
      # folkgrupp, intrång i upphovsrätt, våldsskildringar och pornografi, uppmaningar till brott eller
      # annat som strider mot lag hör inte hemma på platser som administreras av kommunen.” ”Såväl
      # avpublicerat som raderat material ska … diarieföras.” ”Mottagaren ansvarar för diarieföringen.”
      # Det allmänheten skriver öppet behöver inte diarieföras (biblioteksregeln).
      moderation/triage:
        severity: on
        section: 3 Hantering av inkomna synpunkter, frågor och kommentarer
        remove:
          - personal-attack
          - profanity
          - obscenity
          - advertising
          - spam
          - hate
          - violence
          - incitement
          - threat
          - secrecy
          - personal-data
        removal: delete
        screenshot: false
        register: [removed]
        receiver-registers: true
        answer-opinions: true
        report-removed: [platform]
        report-crime: [police, platform]
        section-answer: Punkt 3.1
        section-remove: 3 Hantering av inkomna synpunkter, frågor och kommentarer
        section-secrecy: 3 Hantering av inkomna synpunkter, frågor och kommentarer
        section-forward: Punkt 3.4
        section-politics: Punkt 3.2
        section-register: Punkt 3.3

    """
}
