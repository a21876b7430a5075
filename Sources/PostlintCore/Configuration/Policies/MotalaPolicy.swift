/// Motala kommun's common instructions for social media.
enum MotalaPolicy {
  static let text: StaticString = """
    # Motala kommuns gemensamma anvisningar för sociala medier.
    #
    # Filen säger det som anvisningarna säger utöver grunden (base). Under section står rubriken i
    # anvisningarna. Kopiera den gärna som början till din egen organisations inställningar.
    name: motala
    document: Gemensamma anvisningar för sociala medier, KS-2025/00179, 2025-09-18
    extends: base

    organisation:
      name: Motala kommun
      aliases: [Motala]
      domains: [motala.se]

    rules:
      # Tillgänglighet

      # ”Vi undviker emojis för att ersätta något i texten … Vi använder därför bara emojis för att
      # förstärka budskapet.”
      accessibility/emoji-clutter:
        section: Tillgänglighet
      accessibility/emoji-substitution:
        section: Tillgänglighet

      # ”Vi använder bara hashtaggar där de fyller en funktion …”
      accessibility/hashtag-overuse:
        section: Tillgänglighet

      # ”… och inleder varje ord med stor bokstav. Även skärmläsare läser upp texten korrekt då.”
      accessibility/hashtag-case:
        section: Tillgänglighet

      # ”Bilder ska syntolkas. … Alternativt ska texten i inlägget beskriva vad bilden föreställer.”
      accessibility/alt-text-missing:
        section: Tillgänglighet
      accessibility/alt-text-quality:
        section: Tillgänglighet

      # ”Om du har en text som är en bild ska samma text finnas i inlägget.”
      accessibility/image-text:
        section: Tillgänglighet

      # ”Språket ska vara vardat, enkelt och begripligt.”
      accessibility/plain-language:
        section: Tonalitet

      # ”Filmer med enbart textbudskap ska verbaliseras med hjälp av en speakerröst.”
      accessibility/silent-video:
        section: Tillgänglighet

      # ”Där kanalerna erbjuder möjligheten att ladda upp en separat textfil (srt-fil) ska det användas
      # så att användaren själv kan bestämma om texten ska visas eller inte.”
      accessibility/subtitles-burned-in:
        section: Tillgänglighet
      accessibility/subtitles-invalid:
        section: Tillgänglighet

      # ”Filmer med tal ska ha undertexter. … Livesändningar är undantagna från kravet på textning.”
      accessibility/subtitles-missing:
        section: Tillgänglighet

      # Personuppgifter

      # ”Det finns en rättslig grund enligt dataskyddsförordningen (artikel 6) … som till exempel
      # samtycke eller allmänt intresse.”
      privacy/consent:
        section: Riskreducerande åtgärder vid publicering av personuppgifter

      # ”Antalet personuppgifter är minimerat – inlägget innehåller endast de uppgifter som måste
      # finnas med.”
      privacy/contact-details:
        section: Riskreducerande åtgärder vid publicering av personuppgifter

      # ”Verksamheten har gjort en riskbedömning … De registrerade är informerade om att
      # personuppgifter överförs till tredje land … Personal som ska publicera i sociala medier ska ha
      # genomgått Motala kommuns digitala utbildning i dataskyddslagstiftningen.”
      privacy/documentation:
        section: Riskreducerande åtgärder vid publicering av personuppgifter
        training: true

      # ”Antalet personuppgifter är minimerat – inlägget innehåller endast de uppgifter som måste finnas
      # med.”
      privacy/media-metadata:
        section: Riskreducerande åtgärder vid publicering av personuppgifter

      # ”Rekommenderat intervall är att gallra information som är över 12 månader gammal …”
      privacy/retention:
        severity: on
        section: Riskreducerande åtgärder vid publicering av personuppgifter
        months: 12

      # ”Bedömer verksamheten att individen förtjänar extra skydd på grund av att personen till
      # exempel är under 13 år … så får inte personuppgifter publiceras.”
      privacy/protected-person:
        section: Personuppgifter och sekretess
        age: 13

      # ”Vissa personuppgifter får inte alls publiceras. Det gäller till exempel uppgifter som
      # omfattas av sekretess eller tystnadsplikt …”
      privacy/confidential:
        section: Personuppgifter och sekretess
      # ”Vissa personuppgifter får inte alls publiceras. Det gäller till exempel uppgifter som …”
      privacy/personnummer:
        section: Personuppgifter och sekretess
      privacy/samordningsnummer:
        section: Personuppgifter och sekretess
      # ”… ras/etniskt ursprung, politiska åsikter, religiös eller filosofisk övertygelse, medlemskap i
      # fackförening, är kopplat till personens hälsa, sexualliv … genetiska uppgifter …”
      privacy/sensitive-category:
        section: Personuppgifter och sekretess
      # ”… fällande domar i brottmål och lagöverträdelser som innefattar brott.”
      privacy/criminal-offence:
        section: Personuppgifter och sekretess
      # ”… integritetskänslig information om någonting som rör en persons privata sfär eller sociala
      # förhållanden”
      privacy/private-sphere:
        section: Personuppgifter och sekretess

      # ”Antalet personuppgifter är minimerat – inlägget innehåller endast de uppgifter som måste
      # finnas med.”
      privacy/financial-number:
        section: Riskreducerande åtgärder vid publicering av personuppgifter
      privacy/vehicle-registration:
        section: Riskreducerande åtgärder vid publicering av personuppgifter

      # Avsändare

      # ”Profilbilden ska tydligt visa att Motala kommun, eller en verksamhet i Motala kommun, är
      # avsändare genom att kommunlogotypen används.”
      sender/logo:
        severity: on
        section: Information i profil

      # ”Som huvudregel bör kommunens medarbetare inte använda sina privata konton för
      # tjänsteuppgifter.”
      sender/private-account:
        severity: on
        section: Sociala medier privat och i tjänsten

      # ”Vilken verksamhet som står bakom kontot, att verksamheten ingår i Motala kommuns
      # organisation …”
      sender/identity:
        severity: on
        section: Information i profil

      # Uppförande

      # ”Inlägg, kommentarer, bilder eller filmer ska skyndsamt döljas eller tas bort om de innehåller
      # … svordomar eller obscena ord”
      conduct/profanity:
        section: Dölj eller ta bort kommentarer
      # ”kränkningar, olaga integritetsintrång, personangrepp eller förolämpningar”
      conduct/personal-attack:
        section: Dölj eller ta bort kommentarer
      # ”olaga hot eller uppvigling”
      conduct/threat:
        section: Dölj eller ta bort kommentarer
      # ”… uppvigling”, ”offentlig uppmaning till brott eller annan brottslig verksamhet”
      conduct/incitement:
        section: Dölj eller ta bort kommentarer
      # ”hets mot folkgrupp, sexistiska yttranden eller andra trakasserier”
      conduct/hate:
        section: Dölj eller ta bort kommentarer
      # ”olaga våldsskildringar, pornografi och barnpornografi”
      conduct/violence:
        section: Dölj eller ta bort kommentarer

      # Profil

      # ”Vilken verksamhet som står bakom kontot, att verksamheten ingår i Motala kommuns
      # organisation …”
      profile/sender:
        severity: on
        section: Information i profil

      # ”… och vilken nämnd som är personuppgiftsansvarig.”
      profile/responsible-board:
        severity: on
        section: Information i profil
        controller: true

      # ”Vilka villkor som gäller för att delta på kommunens sociala medier …” ”Det ska finnas
      # tydliga och strikta ordningsregler för kontot.”
      profile/house-rules:
        severity: on
        section: Information i profil; Riskreducerande åtgärder vid publicering av personuppgifter
        parts: [forbidden]

      # ”… till exempel att ett inlägg kan bli allmän handling …”
      profile/public-record:
        severity: on
        section: Information i profil

      # ”… och hur sidan bevakas.”
      profile/monitoring-hours:
        severity: on
        section: Information i profil

      # ”Kontaktuppgifter till den verksamhet som står bakom kontot eller länk till verksamhetens
      # webbplats.”
      profile/contact:
        severity: on
        section: Information i profil
        at-least: 1

      # ”Länk till motala.se med information om Motala kommuns behandling av personuppgifter.”
      profile/privacy-link:
        severity: on
        section: Information i profil

      # Svar

      # ”De svar som publiceras ska undertecknas av en redaktör för kontot …”
      reply/signature:
        severity: on
        section: Svara på kommentarer
        form: first-name
      # ”Håll dig till fakta. Ljug eller gissa inte om du inte vet svaret på frågan. Bli inte upprörd
      # eller arg.” Svaren ska komma snabbt, men ingen tid är satt: reply/response-time gäller inte.
      reply/tone:
        section: Svara på kommentarer

      # Kommentarer

      # ”Inlägg, kommentarer, bilder eller filmer ska skyndsamt döljas eller tas bort om de innehåller
      # något av följande …” ”Dokumentera innehållet innan det raderas genom att ta en skärmdump …”
      # ”Allmänna åsikter som inte innehåller någon fråga besvaras generellt inte.” ”Om innehållet
      # leder till en åtgärd av något slag ska det diarieföras.” Enskilda ärenden och politiska frågor
      # nämns inte.
      moderation/triage:
        severity: on
        section: Dölj eller ta bort kommentarer; Svara på kommentarer; Diarieföring och gallring
        remove:
          - profanity
          - obscenity
          - personal-attack
          - threat
          - incitement
          - hate
          - violence
          - secrecy
          - personal-data
          - advertising
          - spam
        removal: hide
        screenshot: true
        register: [removed, fault-report, complaint, individual-case]
        answer-opinions: false
        report-crime: [police]
        section-answer: Svara på kommentarer
        section-remove: Dölj eller ta bort kommentarer
        section-secrecy: Dölj eller ta bort kommentarer
        section-register: Diarieföring och gallring
      # Innehåll: det som ska döljas eller tas bort i kommentarer hör inte heller hemma i inlägg.

      # ”- kommersiella budskap, reklam eller spam … - information och marknadsföring om eller från
      # aktörer som Motala kommun inte har något uttalat samarbete med.”
      conduct/advertising:
        section: Dölj eller ta bort kommentarer
      # ”- olovligt bruk av upphovsrättsligt skyddat material”
      conduct/copyright:
        section: Dölj eller ta bort kommentarer
      # ”- länkar till obekräftad eller vilseledande information”
      conduct/link:
        section: Dölj eller ta bort kommentarer

      # Tävlingar

      # Alla punkter under rubriken. Beloppet för vinster är 3 % av årets prisbasbelopp.
      contest/cash-prize:
        severity: on
        section: Tävlingar i sociala medier
      contest/entry-fee:
        severity: on
        section: Tävlingar i sociala medier
      contest/minors:
        severity: on
        section: Tävlingar i sociala medier
      contest/platform-disclaimer:
        severity: on
        section: Tävlingar i sociala medier
      contest/platform-policy:
        severity: on
        section: Tävlingar i sociala medier
      contest/prize-value:
        severity: on
        section: Tävlingar i sociala medier
      contest/tag-a-friend:
        severity: on
        section: Tävlingar i sociala medier
      contest/tax-notice:
        severity: on
        section: Tävlingar i sociala medier
      contest/terms:
        severity: on
        section: Tävlingar i sociala medier

      # Avslut

      # ”Informera i kontots flöde om att det ska avslutas och varför.”
      closing/reason:
        severity: on
        section: Avsluta ett konto

      # ”Hänvisa gärna till andra kontaktvägar och/eller andra konton/informationskällor.”
      closing/alternatives:
        severity: on
        section: Avsluta ett konto

      # ”Denna information bör publiceras på kontot ett par veckor innan det avslutas.”
      closing/notice-period:
        severity: on
        section: Avsluta ett konto
        days: 14

    """
}
