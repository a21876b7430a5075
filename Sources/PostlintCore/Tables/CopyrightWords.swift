/// Closed sets of small words by which a text says whose an image or a quotation is.
enum CopyrightWords {
  /// Before the name of whoever made one image or film.
  static let labels = WordSet(
    """
    foto fotograf bild bildkälla film filmare filmat illustration illustratör montage grafik karta \\
    photo photographer picture image video credit bildrätt upphovsman källa fotat fotograferat \\
    porträttfoto arkivfoto pressbild pressfoto genrebild drönarfoto flygfoto musik kartor
    """)

  /// Before the name of whoever made several of them.
  static let pluralLabels = WordSet(
    "foton bilder bilderna fotografier fotografer illustrationer photos pictures images källor")

  /// Between the label and the name.
  static let byWords = WordSet("av by från via courtesy of")

  /// Say that the image is the sender's own, or that anybody made it who is not named by a capital.
  static let owners = WordSet(
    """
    privat kommunen kommunens egen eget vår vårt arkiv bildarkiv skolan förskolan biblioteket \\
    eleverna redaktionen private own staff elever personal personalen
    """)

  /// Where one finds images, and nobody who made one.
  static let noOwners = WordSet(
    "google internet nätet pinterest facebook bing okänd okänt webben unknown web")

  /// Say that a quotation is somebody's.
  static let attributions = WordSet(
    """
    säger sa sade skriver skrev berättar berättade menar menade förklarar förklarade hälsar hälsade \\
    tycker citat citatet ur enligt avslutar fortsätter konstaterar konstaterade uttalar svarar \\
    svarade utropar sjunger sjöng diktar dikt dikten psalm psalmen bibeln says said writes wrote \\
    quote quoted according tells told from by explains explained adds added poem säg författare \\
    författaren poeten rektor rektorn kommunalråd \
    kommunalrådet ordförande ordföranden chefen enhetschefen förvaltningschefen läraren eleven \
    mayor principal lagen förordningen paragraf
    """)
}
