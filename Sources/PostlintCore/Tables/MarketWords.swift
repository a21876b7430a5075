/// Closed sets of small words by which advertising is told from information about services and firms.
enum MarketWords {
  /// Say that what follows is advertising.
  static let adMarks = WordSet(
    "annons annonssamarbete reklam reklamsamarbete marknadsföring ad advertisement sponsored spons")

  static let paid = WordSet(
    "betalt betald sponsrat sponsrad sponsras paid sponsored reklamfinansierat")
  static let partnerships = WordSet(
    "samarbete partnerskap av inlägg annonsinlägg partnership collaboration by post")
  static let by = WordSet("av by")

  /// Before a discount code.
  static let codes = WordSet(
    "koden kod rabattkod rabattkoden kampanjkod kampanjkoden kupongkod värdekod värdekoden code")

  /// Before a price that is praised.
  static let priceLeads = WordSet("endast bara blott only just")

  /// Make a sentence about companies no advertising: contracts, jobs, places, faults.
  static let neutral = WordSet(
    """
    avtal upphandling upphandlingen upphandlar leverantör leverantörer anbud ramavtal jobb jobba \\
    rekrytering rekryteringsträff anställer praktik parkering parkeringen parkeringsplats \\
    återvinning återvinningsstation återvinningscentralen elavbrott strömavbrott driftstörning \\
    överklagar bygglov detaljplan detaljplanen butiksdöd konkurs varsel brand polisen stängt stängs \\
    kommunens kommunen låna lånar bibliotek biblioteket contract procurement jobs
    """)

  /// Warn of what others do.
  static let warnings = WordSet(
    "varnar varning falska falsk bluff bluffmejl bedragare bedrägeri lurar scam fraud fake warning")

  /// After a word of marketing, they take it back: "köp inte".
  static let denials = WordSet("inte ej aldrig not")
  static let missing = WordSet("missa")

  /// Endings of a shop's own name: "Elektronikladan".
  static let shopEndings = [
    "butiken", "ladan", "boden", "shopen", "kungen", "salongen", "motorhallen", "bilhallen",
    "möbelhuset", "outleten", "grossisten", "jätten", "varuhuset", "kliniken", "gymmet",
  ]

  /// Endings of words for a business, before its name: "Skobutiken Sulan".
  static let businessEndings = [
    "butiken", "butik", "bageri", "bageriet", "restaurang", "restaurangen", "pizzeria", "salong",
    "salongen", "firma", "firman", "handel", "handeln", "affären", "verkstad", "klinik", "kliniken",
  ]

  /// Before whoever one buys from.
  static let hostWords = WordSet("hos")

  /// Public places, associations and offices where one may buy, book or order.
  static let publicPlaces = WordSet(
    """
    röda folkets kommunen kontaktcenter medborgarservice receptionen återbruket returen naturum \
    bistånd skatteverket polisen arbetsförmedlingen försäkringskassan region regionen östgötatrafiken \
    sj slussen svenska friskis stadsmissionen myrorna erikshjälpen ibn abf studieförbundet sensus
    """)
  static let publicEndings = [
    "byrån", "skolan", "gården", "biblioteket", "museet", "badet", "centrum", "centret", "kontoret",
    "förvaltningen", "tjänst", "teatern", "föreningen", "kyrkan", "korset", "trafiken", "hallen",
    "klubben", "huset", "verket", "nämnden", "förbundet", "handläggaren", "hamnen", "bolaget",
  ]

  /// Promise money: "tjäna 5 000 kr i veckan hemifrån".
  static let earning = WordSet("tjäna earn make")
  static let fromHome = WordSet(
    "hemifrån hemma home dm profil profile länk bio daily day dagen veckan")
  static let loans = WordSet("snabblån smslån sms-lån mikrolån privatlån blancolån loan loans")
  static let loanCalls = WordSet("ansök uc minuter direkt utbetalning apply instant minutes")

  static let companyForms = WordSet("ab hb kb aktiebolag handelsbolag inc ltd gmbh")

  /// Followed by a name, they are a company.
  static let businesses = WordSet(
    """
    restaurang pizzeria café cafe kafé konditori bageri bageriet krog krogen bar pub hotell hotel \\
    frisör frisörsalong salong salongen hårsalong gym butik butiken skobutiken klädbutiken bilfirma \\
    bilhandlare mäklare fastighetsmäklare advokatfirman optiker optik tandklinik klinik kliniken spa \\
    grill kiosk blomsterhandel guldsmed bokhandel järnhandel möbler resebyrå restaurant shop
    """)

  /// Before "AB", they make a company a public one.
  static let publicCompanies = WordSet(
    """
    energi vatten bostäder bostads fastigheter fastighets evenemang näringsliv hamn teknik kraft \\
    renhållning miljö lokaltrafik länstrafik avfall elnät fjärrvärme stadshus bredband allmännyttan \\
    kommun kommunala bostad kommunfastigheter
    """)

  /// Brands that are written without a capital.
  static let lowerCaseBrands = WordSet("foodora iphone ebay lindex ica coop willys lidl")
}
