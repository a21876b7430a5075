/// Sollentuna kommun's rules for the use of social media.
enum SollentunaPolicy {
  static let text: StaticString = """
    # Sollentuna kommuns regler för användning av sociala medier.
    #
    # Filen säger det som reglerna säger utöver grunden (base). Under section står paragrafen. Om
    # emojier, hashtaggar, undertexter, bilder och tävlingar säger reglerna ingenting.
    name: sollentuna
    document: Regler för användning av sociala medier, kommunstyrelsen 2010-05-02, § 98
    extends: base

    organisation:
      name: Sollentuna kommun
      aliases: [Sollentuna]
      domains: [sollentuna.se]

    rules:
      # Tillgänglighet

      # ”… vara korrekt, begriplig, aktuell, engagerad och stå för kontinuitet”
      accessibility/plain-language:
        section: § 3 Närvaro i eget forum

      # Personuppgifter

      # ”… strider mot gällande lagstiftning såsom känsliga personuppgifter eller information som
      # omfattas av sekretess.”
      privacy/confidential:
        section: § 4 Hantera information, synpunkter, inlägg och frågor
      privacy/sensitive-category:
        section: § 4 Hantera information, synpunkter, inlägg och frågor

      # Avsändare

      # ”Den officiella statusen för deltagandet ska vara tydligt …”
      sender/identity:
        severity: on
        section: § 3 Närvaro i eget forum

      # Profil

      # Uppförande

      # ”… vara korrekt, begriplig, aktuell, engagerad och stå för kontinuitet”
      conduct/past-date:
        section: § 3 Närvaro i eget forum

      # Kanal

      # Svar

      # Avslut

      # Kommentarer

    # ”… när krisledningen är aktiverad, upphör dessa regler i frågor som är kopplade till krisen.”
    # Det som lyfts är bara det som reglerna själva lägger till. Lagen och grunden gäller också då.
    crisis:
      section: § 10 Användning av sociala medier vid kris
      lift:
        - sender/identity

    """
}
