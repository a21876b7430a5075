// The keys of the metadata, map by map, each with its English and its Swedish name.

/// A key of one of the metadata's maps.
protocol MetadataKey: MetadataWord {
  /// Names that people write instead of the right one, beyond misspellings, with the right one.
  static var mistakenNames: [String: String] { get }
}

extension MetadataKey {
  static var mistakenNames: [String: String] { [:] }
}

/// The keys of the front matter itself.
enum RootKey: String, MetadataKey {
  case kind
  case channel
  case account
  case accountType
  case unit
  case author
  case language
  case published
  case crisis
  case people
  case privacy
  case media
  case contest
  case reply
  case closing
  case profile
  case ignore

  static let bySpelling = spellingIndex()

  var spellings: [String] {
    switch self {
    case .kind: ["kind", "typ"]
    case .channel: ["channel", "kanal"]
    case .account: ["account", "konto"]
    case .accountType: ["account-type", "kontotyp"]
    case .unit: ["unit", "verksamhet"]
    case .author: ["author", "författare"]
    case .language: ["language", "språk"]
    case .published: ["published", "publicerad"]
    case .crisis: ["crisis", "kris"]
    case .people: ["people", "personer"]
    case .privacy: ["privacy", "personuppgifter"]
    case .media: ["media", "medier"]
    case .contest: ["contest", "tävling"]
    case .reply: ["reply", "svar"]
    case .closing: ["closing", "avslut"]
    case .profile: ["profile", "profil"]
    case .ignore: ["ignore", "ignorera"]
    }
  }

  static let mistakenNames = ["channels": "channel", "kanaler": "kanal", "medie": "medier"]
}

/// The keys of `author`.
enum AuthorKey: String, MetadataKey {
  case name
  case title
  case trained

  static let bySpelling = spellingIndex()

  var spellings: [String] {
    switch self {
    case .name: ["name", "namn"]
    case .title: ["title", "titel"]
    case .trained: ["trained", "utbildad"]
    }
  }
}

/// The keys of an item of `people`.
enum PersonKey: String, MetadataKey {
  case name
  case age
  case protected
  case consent

  static let bySpelling = spellingIndex()

  var spellings: [String] {
    switch self {
    case .name: ["name", "namn"]
    case .age: ["age", "ålder"]
    case .protected: ["protected", "skyddad"]
    case .consent: ["consent", "samtycke"]
    }
  }
}

/// The keys of `privacy`.
enum PrivacyKey: String, MetadataKey {
  case legalBasis
  case riskAssessment
  case thirdCountryInformed

  static let bySpelling = spellingIndex()

  var spellings: [String] {
    switch self {
    case .legalBasis: ["legal-basis", "rättslig-grund"]
    case .riskAssessment: ["risk-assessment", "riskbedömning"]
    case .thirdCountryInformed: ["third-country-informed", "tredjeland-informerad"]
    }
  }
}

/// The keys of an item of `media`.
enum MediaKey: String, MetadataKey {
  case file
  case type
  case alt
  case decorative
  case textInImage
  case people
  case consent
  case source
  case credit
  case speech
  case live
  case textOnly
  case voiceOver
  case subtitles
  case silent

  static let bySpelling = spellingIndex()

  var spellings: [String] {
    switch self {
    case .file: ["file", "fil"]
    // `typ` is the Swedish name of `kind`; inside a media item it can only mean this.
    case .type: ["type", "medietyp", "typ"]
    case .alt: ["alt"]
    case .decorative: ["decorative", "dekorativ"]
    case .textInImage: ["text-in-image", "text-i-bild"]
    case .people: ["people", "personer"]
    case .consent: ["consent", "samtycke"]
    case .source: ["source", "källa"]
    case .credit: ["credit", "fotograf"]
    case .speech: ["speech", "tal"]
    case .live: ["live", "direktsändning"]
    case .textOnly: ["text-only", "bara-text"]
    case .voiceOver: ["voice-over", "speakerröst"]
    case .subtitles: ["subtitles", "undertexter"]
    case .silent: ["silent", "ljudlös"]
    }
  }

  static let mistakenNames = [
    "alt-text": "alt", "alttext": "alt", "alt_text": "alt", "alternativtext": "alt",
    "bildtext": "alt", "filename": "file", "filnamn": "fil", "photographer": "credit",
    "textning": "undertexter", "captions": "subtitles", "voiceover": "voice-over",
  ]
}

/// The keys of `contest`.
enum ContestKey: String, MetadataKey {
  case prize
  case prizeValue
  case cash
  case minimumAge
  case fee
  case selection
  case ends
  case terms

  static let bySpelling = spellingIndex()

  var spellings: [String] {
    switch self {
    case .prize: ["prize", "pris"]
    case .prizeValue: ["prize-value", "prisvärde"]
    case .cash: ["cash", "kontant"]
    case .minimumAge: ["minimum-age", "åldersgräns"]
    case .fee: ["fee", "avgift"]
    case .selection: ["selection", "urval"]
    case .ends: ["ends", "slut"]
    case .terms: ["terms", "villkor"]
    }
  }

  static let mistakenNames = ["min-age": "minimum-age", "minimiålder": "åldersgräns"]
}

/// The keys of `reply`.
enum ReplyKey: String, MetadataKey {
  case received
  case answered

  static let bySpelling = spellingIndex()

  var spellings: [String] {
    switch self {
    case .received: ["received", "mottagen"]
    case .answered: ["answered", "besvarad"]
    }
  }
}

/// The keys of `closing`.
enum ClosingKey: String, MetadataKey {
  case date

  static let bySpelling = spellingIndex()

  var spellings: [String] { ["date", "datum"] }
}

/// The keys of `profile`.
enum ProfileKey: String, MetadataKey {
  case logo
  case rulesPage

  static let bySpelling = spellingIndex()

  var spellings: [String] {
    switch self {
    case .logo: ["logo", "logotyp"]
    case .rulesPage: ["rules-page", "regelsida"]
    }
  }
}

/// The keys of an item of `ignore`.
enum IgnoreKey: String, MetadataKey {
  case rule
  case reason

  static let bySpelling = spellingIndex()

  var spellings: [String] {
    switch self {
    case .rule: ["rule", "regel"]
    case .reason: ["reason", "skäl"]
    }
  }

  static let mistakenNames = [
    "anledning": "skäl", "motivering": "skäl", "orsak": "skäl", "why": "reason",
    "rules": "rule", "regler": "regel",
  ]
}
