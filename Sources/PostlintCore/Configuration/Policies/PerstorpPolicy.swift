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

      # Kanal

      # Svar

      # Avslut

      # Kommentarer

    """
}
