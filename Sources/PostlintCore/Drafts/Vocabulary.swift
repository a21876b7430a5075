// The words of the metadata: closed sets of values, each with its English and Swedish spellings.

/// A closed set of metadata values with an English and a Swedish spelling each.
package protocol MetadataWord: CaseIterable, Hashable, Sendable {
  /// English first, Swedish second; further spellings after them.
  var spellings: [String] { get }
  /// Every spelling in lower case, with its value.
  static var bySpelling: SpellingIndex<Self> { get }
  /// Other names for a value that people write, in lower case, with the spelling to write instead.
  static var otherNames: [String: String] { get }
}

extension MetadataWord {
  package static var otherNames: [String: String] { [:] }

  /// What ``bySpelling`` holds; computed once for each type.
  static func spellingIndex() -> SpellingIndex<Self> {
    SpellingIndex(Array(allCases)) { $0.spellings }
  }

  /// All spellings of all values, in the order of the cases.
  static var allSpellings: [String] { allCases.flatMap(\.spellings) }
}

/// What is being published, or the incoming comment to judge (`kind`/`typ`).
package enum DraftKind: String, MetadataWord {
  case post
  case reply
  case contest
  case profile
  case closing
  case comment

  package static let bySpelling = spellingIndex()

  package var spellings: [String] {
    switch self {
    case .post: ["post", "inlägg"]
    case .reply: ["reply", "svar"]
    case .contest: ["contest", "tävling"]
    case .profile: ["profile", "profil"]
    case .closing: ["closing", "avslut"]
    case .comment: ["comment", "kommentar"]
    }
  }
}

/// Where the post is published (`channel`/`kanal`).
package enum Channel: String, MetadataWord {
  case facebook
  case instagram
  case x
  case linkedin
  case youtube
  case tiktok
  case threads
  case bluesky
  case mastodon
  case snapchat
  case pinterest
  case blog
  case web

  package static let bySpelling = spellingIndex()

  package var spellings: [String] {
    switch self {
    case .blog: ["blog", "blogg"]
    case .web: ["web", "webb"]
    default: [rawValue]
    }
  }

  package static let otherNames = [
    "twitter": "x", "fb": "facebook", "insta": "instagram", "ig": "instagram", "yt": "youtube",
    "tik tok": "tiktok", "linked in": "linkedin", "hemsida": "webb", "webbplats": "webb",
    "website": "web", "snap": "snapchat", "bsky": "bluesky",
  ]

  /// The channel's name as it is written in running text.
  package var displayName: String {
    switch self {
    case .facebook: "Facebook"
    case .instagram: "Instagram"
    case .x: "X"
    case .linkedin: "LinkedIn"
    case .youtube: "YouTube"
    case .tiktok: "TikTok"
    case .threads: "Threads"
    case .bluesky: "Bluesky"
    case .mastodon: "Mastodon"
    case .snapchat: "Snapchat"
    case .pinterest: "Pinterest"
    case .blog: "bloggen"
    case .web: "webben"
    }
  }
}

/// Whose account the post is published from (`account-type`/`kontotyp`).
package enum AccountType: String, MetadataWord {
  case official
  case personal

  package static let bySpelling = spellingIndex()

  package var spellings: [String] {
    switch self {
    case .official: ["official", "officiellt", "officiell"]
    case .personal: ["private", "privat"]
    }
  }
}

/// How a contest's winner is chosen (`contest.selection`/`tävling.urval`).
package enum ContestSelection: String, MetadataWord {
  case draw
  case jury
  case performance

  package static let bySpelling = spellingIndex()

  package var spellings: [String] {
    switch self {
    case .draw: ["draw", "lottning"]
    case .jury: ["jury"]
    case .performance: ["performance", "prestation"]
    }
  }
}

/// What a media item is (`media[].type`/`medietyp`).
package enum MediaType: String, MetadataWord {
  case image
  case video
  case audio
  case document

  package static let bySpelling = spellingIndex()

  package var spellings: [String] {
    switch self {
    case .image: ["image", "bild"]
    case .video: ["video", "film"]
    case .audio: ["audio", "ljud"]
    case .document: ["document", "dokument"]
    }
  }
}

/// Who can be seen or heard in a media item (`media[].people`/`personer`).
package enum MediaPeople: String, MetadataWord {
  case nobody
  case crowd
  case identifiable

  package static let bySpelling = spellingIndex()

  package var spellings: [String] {
    switch self {
    case .nobody: ["none", "inga"]
    case .crowd: ["crowd", "grupp"]
    case .identifiable: ["identifiable", "identifierbara"]
    }
  }
}

/// Where a media item comes from (`media[].source`/`källa`).
package enum MediaSource: String, MetadataWord {
  case own
  case imageBank
  case agency
  case permission

  package static let bySpelling = spellingIndex()

  package var spellings: [String] {
    switch self {
    case .own: ["own", "egen", "eget"]
    case .imageBank: ["image-bank", "bildbank"]
    case .agency: ["agency", "bildbyrå"]
    case .permission: ["permission", "tillstånd"]
    }
  }
}

/// The values of a closed set by their spellings.
///
/// A set has at most some forty spellings. To search them from the front costs no more than to hash,
/// and a dictionary for every set cost 15,000 instructions each.
package struct SpellingIndex<Word>: Sendable where Word: Sendable {
  private let words: [Word]
  private var spellings: [String] = []
  /// For each spelling, the place of its value in ``words``.
  private var places: [Int] = []

  init(_ words: [Word], _ spellings: (Word) -> [String]) {
    self.words = words
    for (place, word) in words.enumerated() {
      for spelling in spellings(word) {
        self.spellings.append(spelling)
        places.append(place)
      }
    }
  }

  /// The value that is spelt so; nil where there is none.
  package subscript(spelling: String) -> Word? {
    spellings.firstIndex(of: spelling).map { words[places[$0]] }
  }
}
