/// Perstorps kommun's policy for social media.
enum PerstorpPolicy {
  static let text: StaticString = """
    # Perstorps kommuns policy för sociala medier.
    #
    # Filen säger det som policyn säger utöver grunden (base). Under section står rubriken i policyn.
    # Dokumentet är odaterat; det hänvisar till personuppgiftslagen och 1986 års förvaltningslag och är
    # alltså äldre än sommaren 2018. Om emojier, hashtaggar, undertexter och tävlingar säger det
    # ingenting.
    name: perstorp
    document: Policy för sociala medier, Perstorps kommun, odaterad
    extends: base

    organisation:
      name: Perstorps kommun
      aliases: [Perstorp]
      domains: [perstorp.se]

    rules:
      # Tillgänglighet

      # ”Svara varje individ med ett enkelt språk som alla förstår. Skriv hellre kort än långt.”
      accessibility/plain-language:
        section: Generella riktlinjer

      # Personuppgifter

      # ”Innehåll med sekretessbelagd information får inte förekomma på ett socialt medium.”
      privacy/confidential:
        section: Registrering, bevarande och gallring

      # ”Får inte kränkande personuppgifter publiceras.”
      privacy/criminal-offence:
        section: Personuppgifter
      privacy/private-sphere:
        section: Personuppgifter
      privacy/sensitive-category:
        section: Personuppgifter

      # Avsändare

      # ”Konton på sociala medier ska spegla kommunens grafiska profil.”
      sender/logo:
        severity: on
        section: Generella riktlinjer

      # ”Klargör vem du är, med för- och efternamn samt din titel, när du uttalar dig i sociala
      # medier.” I svar granskas det av reply/signature.
      sender/writer:
        severity: on
        section: Generella riktlinjer
        full-name: true
        title: true
        replies: false

      # ”Att det är kommunen eller en verksamhet inom kommunen som står bakom sidan.”
      sender/identity:
        severity: on
        section: Informationsplikt

      # ”Som tjänsteman är det inte tillåtet att ha professionell kontakt med kunder, brukare,
      # vårdtagare eller andra intressenter via dina privata konton på sociala medier.”
      sender/private-account:
        severity: on
        section: Sociala medier utanför arbetet

      # Profil

      # ”Att det är kommunen eller en verksamhet inom kommunen som står bakom sidan.”
      profile/sender:
        severity: on
        section: Informationsplikt

      # ”Syftet med sidan och hur det är tänkt att sidan ska användas …”
      profile/purpose:
        severity: on
        section: Informationsplikt

      # ”… till exempel att allmänna frågor och synpunkter som rör verksamheten är välkomna.”
      profile/welcome-topics:
        severity: on
        section: Informationsplikt

      # ”Att inlägg blir tillgängliga för allmänheten och är allmänna handlingar.”
      profile/public-record:
        severity: on
        section: Informationsplikt

      # ”Enligt lagen ska innehavaren lämna information … att insända meddelanden kommer att göras
      # tillgängliga för andra samt hur stor denna mottagargrupp är.”
      profile/audience:
        severity: on
        section: Elektroniska anslags/informationstavlor

      # ”Rutiner för gallring och bevarande.”
      profile/retention:
        severity: on
        section: Informationsplikt

      # ”Hur ofta, vilka tider och dagar som sidan bevakas …”
      profile/monitoring-hours:
        severity: on
        section: Informationsplikt
        exact: true

      # ”… hur snabbt en frågeställare kan räkna med svar.” ”Svara gör vi inom 24 timmar under
      # kontorstid måndag till fredag.”
      profile/response-time:
        severity: on
        section: Informationsplikt; Generella riktlinjer
        hours: 24

      # ”Vem eller vilka som skriver och representerar kommunen på sidan och kontaktuppgifter till
      # dessa; namn, befattning, e-post och/eller telefonnummer.”
      profile/editors:
        severity: on
        section: Informationsplikt

      # ”Allmänna kontaktuppgifter till kommunen; besöksadress, postadress, e-post, webbadress och
      # telefonnummer.”
      profile/contact:
        severity: on
        section: Informationsplikt
        at-least: 5

      # ”Att personuppgifter som kan uppfattas som kränkande för den enskilde inte får förekomma och
      # att sådana uppgifter plockas bort …”
      profile/offensive-data:
        severity: on
        section: Informationsplikt

      # ”… uppvigling, hets mot folkgrupp, barnpornografibrott, olaga våldsskildring,
      # upphovsrättsintrång … inte får förekomma och ska plockas bort.”
      profile/illegal-content:
        severity: on
        section: Informationsplikt

      # ”Att uppgifter som rör enskilda personers ekonomiska eller personliga förhållanden … inte
      # hanteras i det sociala mediet samt information om vart man vänder sig i stället.”
      profile/individual-cases:
        severity: on
        section: Informationsplikt

      # Uppförande

      # ”Till olämpliga inlägg räknas personangrepp, obscena ord …” Svordomar nämns inte.
      conduct/profanity:
        section: Generella riktlinjer
      # ”Till olämpliga inlägg räknas personangrepp …”
      conduct/personal-attack:
        section: Generella riktlinjer
      # ”… hets mot folkgrupp …” ”Ta bort meddelanden som innehåller: … Hets mot folkgrupp”
      conduct/hate:
        section: Generella riktlinjer; Elektroniska anslags/informationstavlor
      # ”… våldsskildringar, pornografi …” ”… Olaga våldsskildring”
      conduct/violence:
        section: Generella riktlinjer; Elektroniska anslags/informationstavlor
      # ”Ta bort meddelanden som innehåller: Uppvigling …”
      conduct/incitement:
        section: Elektroniska anslags/informationstavlor
      # ”Till olämpliga inlägg räknas … intrång i upphovsrätt, våldsskildringar, pornografi och
      # kommersiell reklam.”
      conduct/advertising:
        section: Generella riktlinjer
      # ”Beakta dock upphovsrätten och använd endast de bilder som finns i kommunens eget bildarkiv
      # eller hos bildbyrå hos vilken kommunen har abonnemang.”
      conduct/copyright:
        section: Generella riktlinjer
        sources: [image-bank, agency]
      # ”… personliga förhållanden som antingen är ett pågående ärende eller inleder ett nytt ärende
      # inte hanteras i det sociala mediet …”
      conduct/individual-case:
        section: Informationsplikt
      # ”Som folkvald politiker i Perstorps kommun bör du klargöra att åsikter och ståndpunkter inte
      # är kommunens officiella, utan dina eller ditt partis …”
      conduct/party-politics:
        section: Sociala medier utanför arbetet

      # Kanal

      # ”… skriver meddelanden (så kallade ”tweets”) med en begränsning på 140 tecken.” I dag tar X
      # 280.
      channel/length:
        section: Definitioner sociala medier (ett urval)

      # Svar

      # ”Svara gör vi inom 24 timmar under kontorstid måndag till fredag.”
      reply/response-time:
        severity: on
        section: Generella riktlinjer
        hours:
          other: 0
        weekday-hours:
          other: 24
      # ”Klargör vem du är, med för- och efternamn samt din titel, när du uttalar dig i sociala medier.”
      reply/signature:
        severity: on
        section: Generella riktlinjer
        form: name-and-title
      # ”Kritik bemöter vi med saklig information och med vänlighet.”
      reply/tone:
        section: Generella riktlinjer

      # Kommentarer

      # ”Till olämpliga inlägg räknas personangrepp, obscena ord, hets mot folkgrupp, intrång i
      # upphovsrätt, våldsskildringar, pornografi och kommersiell reklam.” Svordomar nämns inte.
      # ”… omedelbart ta bort kränkande personuppgifter, senast inom 48 timmar.” ”… i de fall sådana
      # frågor ändå inkommer, plockas de bort från det sociala mediet och handläggs enligt gällande
      # ärendehanteringsrutiner.” ”Diarieför allt material och all information som ses som ett inkommet
      # ärende.”
      moderation/triage:
        severity: on
        section: Generella riktlinjer; Personuppgifter; Registrering, bevarande och gallring
        remove:
          - personal-attack
          - obscenity
          - hate
          - incitement
          - violence
          - threat
          - advertising
          - spam
          - secrecy
          - personal-data
          - individual-case
        removal: delete
        remove-hours: 48
        screenshot: false
        register: [secrecy, individual-case, fault-report, complaint]
        answer-opinions: true
        report-removed: [manager]
        report-crime: [police, manager]
        section-answer: Generella riktlinjer
        section-remove: Generella riktlinjer
        section-forward: Serviceskyldighet
        section-secrecy: Personuppgifter
        section-case: Informationsplikt
        section-register: Registrering, bevarande och gallring

    """
}
