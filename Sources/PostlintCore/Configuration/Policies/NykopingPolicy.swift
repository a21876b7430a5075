/// Nyköpings kommun's routine for social media.
enum NykopingPolicy {
  static let text: StaticString = """
    # Nyköpings kommuns rutin för sociala medier.
    #
    # Filen säger det som rutinen säger utöver grunden (base). Under section står rubriken i rutinen.
    # Dokumentet är odaterat; det hänvisar till dataskyddsförordningen och är alltså från 2018 eller
    # senare. Om emojier, hashtaggar, undertexter och tävlingar säger det ingenting.
    name: nykoping
    document: Rutin för sociala medier, Nyköpings kommun, beslutad av kommundirektören, odaterad
    extends: base

    organisation:
      name: Nyköpings kommun
      aliases: [Nyköping]
      domains: [nykoping.se]

    rules:
      # Personuppgifter

      # ”Du som arbetar med sekretessbelagd information eller har tystnadsplikt får under inga
      # omständigheter publicera den på kommunens eller dina egna sociala medier.”
      privacy/confidential:
        section: 10.2 Sekretess och sociala medier

      # ”… måste ni först inhämta samtycke från de personer vars personuppgifter påverkas.” Bara
      # bilder av många människor undantas (11.3).
      privacy/consent:
        section: 11.2 Samtycke till publicering av foto/film från avbildad person
        always: true

      # ”Ni måste alltid ha klart för er vad syftet är och med vilken rättslig grund ni behandlar
      # personuppgifterna.” ”Redaktörer ska genomgå en utbildning …”
      privacy/documentation:
        section: 11.1 Publicering av personuppgifter; 4.2 Utbildning
        training: true

      # ”… får inte röja sekretessbelagda uppgifter om personliga och/eller ekonomiska förhållanden
      # som rör klienter, elever, anhöriga och dylikt.”
      privacy/private-sphere:
        section: 10.1 Sekretess och tystnadsplikt

      # Avsändare

      # ”… genom att använda kommunens namn och logotyp i profilen … De verksamheter som har en egen
      # symbol … kan göra det, men då ska det tydligt framgå i text att verksamheten är en del av
      # Nyköpings kommun.”
      sender/logo:
        severity: on
        section: 14. Grafisk profil
        own-symbol: true

      # ”Det ska tydligt framgå att det är kommunen som är avsändaren … De verksamheter som har en
      # egen symbol … då ska det tydligt framgå i text att verksamheten är en del av Nyköpings
      # kommun.”
      sender/identity:
        severity: on
        section: 14. Grafisk profil

      # ”Anställda ska inte uttala sig för kommunens räkning via sina privata konton …”
      sender/private-account:
        severity: on
        section: 13.1 Privat användning

      # Profil

      # ”Det ska tydligt framgå att det är kommunen som är avsändaren … samt i text i kanalens
      # beskrivning.”
      profile/sender:
        severity: on
        section: 14. Grafisk profil

      # Uppförande

      # ”Exempel på innehållet som ska diarieföras och raderas: … Svordomar eller obscena ord”
      conduct/profanity:
        section: 6.2 Olämpliga inlägg
      # ”Förtal, personliga angrepp eller förolämpningar”
      conduct/personal-attack:
        section: 6.2 Olämpliga inlägg
      # ”Uppmaningar till brott”
      conduct/incitement:
        section: 6.2 Olämpliga inlägg
      # ”Hets mot folkgrupp, sexistiska yttranden eller andra trakasserier”
      conduct/hate:
        section: 6.2 Olämpliga inlägg
      # ”Olovliga våldsskildringar eller pornografi”
      conduct/violence:
        section: 6.2 Olämpliga inlägg
      # ”Reklam för produkter och tjänster”
      conduct/advertising:
        section: 6.2 Olämpliga inlägg
      # ”Olovligt bruk av upphovsrättsligt skyddat material”
      conduct/copyright:
        section: 6.2 Olämpliga inlägg
      # ”Partipolitiskt budskap”
      conduct/party-politics:
        section: 6.2 Olämpliga inlägg

      # Svar

      # ”… bör de inte hanteras på det sociala mediet utan bör hänvisas till och hanteras i den ordinarie
      # ärendehanteringen.”
      reply/political-question:
        section: 7. Diarieföring
        refer-to: case-handling
      # ”Generellt ska inkomna frågor besvaras inom 24 timmar.” Helger är inte undantagna.
      reply/response-time:
        severity: on
        section: 6. Bevakning
        hours:
          other: 24

      # Kommentarer

      # ”Frågor, kommentarer eller inlägg av olämplig karaktär ska dokumenteras … med en skärmdump och
      # skickas till verksamhetens registrator för diarieföring. Exempel på innehållet som ska
      # diarieföras och raderas …” Hot nämns inte, men ska bort enligt lag.
      moderation/triage:
        severity: on
        section: 6.2 Olämpliga inlägg; 6. Bevakning; 7. Diarieföring
        remove:
          - secrecy
          - personal-data
          - personal-attack
          - hate
          - violence
          - incitement
          - threat
          - profanity
          - obscenity
          - party-politics
          - advertising
          - spam
        removal: delete
        screenshot: true
        register: [removed, secrecy, individual-case, fault-report, complaint, political-question]
        answer-opinions: false
        report-removed: [registrar]
        report-crime: [police, registrar]
        section-answer: 6. Bevakning
        section-forward: 6. Bevakning
        section-remove: 6.2 Olämpliga inlägg
        section-secrecy: 10. Sekretessbelagd information
        section-register: 7. Diarieföring
        section-politics: 7. Diarieföring

    """
}
