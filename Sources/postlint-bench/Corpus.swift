import Foundation

/// Drafts to measure on, the same for every run: generated from a seed into a temporary folder.
struct Corpus {
  /// Absolute, without a slash at its end.
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("postlint-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Writes `text` under `name` and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Writes `count` drafts of 300 to 2,500 bytes, 60 in 100 with front matter, and returns their
  /// folder and all their bytes.
  func writeDrafts(_ count: Int) throws -> (folder: String, bytes: Int) {
    var random = SplitMix(seed: 3)
    var bytes = 0
    for number in 0..<count {
      let text = Self.draft(
        bytes: 300 + random.below(2_200), hasFrontMatter: random.below(10) < 6, &random)
      bytes += text.utf8.count
      _ = try write(text, to: "drafts/\(number % 100)/\(number).txt")
    }
    return (path + "/drafts", bytes)
  }

  /// One draft of about `bytes` bytes.
  static func draft(bytes: Int, hasFrontMatter: Bool, _ random: inout SplitMix) -> String {
    var text = hasFrontMatter ? "---\nkind: post\nchannel: facebook\nlanguage: sv\n---\n" : ""
    while text.utf8.count < bytes - 60 { text += sentence(&random) }
    return text + "\n\n#\(tags[random.below(tags.count)]) #\(tags[random.below(tags.count)])\n"
  }

  /// Running text of about `bytes` bytes.
  static func prose(bytes: Int) -> String {
    var random = SplitMix(seed: 5)
    var text = ""
    text.reserveCapacity(bytes + 200)
    while text.utf8.count < bytes {
      text += sentence(&random)
      if random.below(6) == 0 { text += "\n\n" }
    }
    return text
  }

  private static func sentence(_ random: inout SplitMix) -> String {
    let count = 5 + random.below(14)
    var words = (0..<count).map { _ in Self.words[random.below(Self.words.count)] }
    words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
    switch random.below(30) {
    case 0: words.append("klockan \(10 + random.below(9)).30")
    case 1: words.append("🎉")
    case 2: words.append("https://www.example.se/\(words[0].lowercased())")
    case 3: words.append("0141-22 50 00")
    default: break
    }
    return words.joined(separator: " ") + ". "
  }

  private static let tags = ["SommarIStan", "Motala", "kulturnatten", "SkolStart", "bibliotek"]

  private static let words = """
    och i att det som en på är av för med till den har de inte om ett men var kan vi nu när från ut \
    så eller också vid över under mellan efter före alla barn vuxna biblioteket skolan parken torget \
    kommunen öppet stängt biljetter program lovet sommar vinter bad simhall konsert utställning \
    anmälan plats tid lördag söndag måndag välkommen läs mer hemsida trafik väg arbete snöröjning \
    vatten avlopp bygglov förskola omsorg äldre stöd hjälp frågor svar kontakta oss ring besök
    """.split(separator: " ").map(String.init)
}

/// A generator whose numbers are the same for the same seed (SplitMix64).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to `limit`.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }
}
