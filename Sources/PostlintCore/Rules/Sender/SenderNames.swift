/// The names that show who the sender is, and where they are looked for.
struct SenderNames {
  /// Names as lower-case words: "motala kommun" is `[motala, kommun]`.
  private let names: [[String]]
  /// The same names without spaces, as tags and handles write them: "motalakommun".
  private let joined: [String]
  private let domains: [String]

  /// Nil where the configuration names no organisation.
  init?(_ organisation: Organisation) {
    let all = ([organisation.name] + organisation.aliases.map(Optional.some)).compactMap { name in
      name.map { Self.words($0) }
    }
    let own = all.filter { !$0.isEmpty }
    names = own + own.flatMap(Self.english)
    domains = organisation.domains.map { Self.folded($0) }
    guard !names.isEmpty || !domains.isEmpty else { return nil }
    let core = own.compactMap { $0.last == "kommun" ? Array($0.dropLast()).joined() : nil }
    joined = Set(names.map { $0.joined() } + core.filter { !$0.isEmpty }).sorted()
  }

  /// "Motala Municipality" for "Motala kommun", "Nyköping Municipality" for "Nyköpings kommun".
  private static func english(_ name: [String]) -> [[String]] {
    guard name.count > 1, name.last == "kommun" else { return [] }
    let town = name.dropLast()
    guard let last = town.last else { return [] }
    let bare = last.hasSuffix("s") ? [Array(town.dropLast()) + [String(last.dropLast())]] : []
    return ([Array(town)] + bare).flatMap { town in
      [town + ["municipality"], ["municipality", "of"] + town, ["city", "of"] + town]
    }
  }

  /// True when `text`, a short one such as an account's name, holds a name.
  func areNamed(in text: String) -> Bool {
    let words = Self.words(text)
    return names.contains { Self.holds(words, $0) } || areWritten(inHandle: text)
  }

  /// How a text shows who the sender is, the weakest way first.
  enum Mention: Int, Comparable, Hashable, Sendable {
    case none
    /// Only as a place: "badet i Motala".
    case place
    /// By an own address.
    case address
    /// By name, or by name in a hashtag or handle.
    case name

    static func < (one: Mention, other: Mention) -> Bool { one.rawValue < other.rawValue }
  }

  /// The clearest way in which `text` shows a name.
  func mention(in text: TextIndex) -> Mention {
    if text.hashtags.contains(where: { areWritten(inHandle: text.text($0)) }) { return .name }
    if text.mentions.contains(where: { areWritten(inHandle: text.text($0)) }) { return .name }
    var found = Mention.none
    for start in text.words.indices where found < .name {
      for name in names where isWritten(name, at: start, in: text) {
        found = max(found, isPlace(name, at: start, in: text) ? .place : .name)
      }
    }
    let isAddressed =
      found < .address
      && (text.links + text.emails).contains {
        isOwn(address: text.lowercased($0))
      }
    return isAddressed ? .address : found
  }

  /// True when the words of `text` from its `start`th on are `name`.
  private func isWritten(_ name: [String], at start: Int, in text: TextIndex) -> Bool {
    guard start + name.count <= text.words.count else { return false }
    return name.indices.allSatisfy { offset in
      let written = text.lowercased(text.words[start + offset])
      return Self.agree(written, name[offset], isLast: offset == name.count - 1)
    }
  }

  /// "i Motala": a name of one word after a preposition is where something is.
  private func isPlace(_ name: [String], at start: Int, in text: TextIndex) -> Bool {
    let token = text.words[start]
    guard name.count == 1, token > 0,
      text.isWord(token - 1, in: ProfileWords.placePrepositions)
    else { return false }
    // "från Motala, en kommun i Östergötland" is rare; "i Motala kommun" is the name.
    let next = token + 1
    return next >= text.tokens.count || !text.lowercased(next).hasPrefix("kommun")
  }

  /// True where the configuration knows the own domains.
  var hasDomains: Bool { !domains.isEmpty }

  /// "#MotalaKommun", "@motalakommun", "#SommarIMotala": the name is the whole or one of the words.
  private func areWritten(inHandle handle: String) -> Bool {
    let letters = handle.filter { $0.isLetter || $0.isNumber }
    let folded = Self.folded(letters)
    if joined.contains(folded) || joined.contains(where: { folded.hasPrefix($0 + "kommun") }) {
      return true
    }
    let parts = Self.parts(handle)
    return names.contains { Self.holds(parts, $0) }
  }

  /// True for the own domain and what is below it, in an address with or without a scheme.
  func isOwn(address: String) -> Bool {
    var host = Substring(address)
    if let slash = host.firstIndex(of: "/"), host[..<slash].last == ":" {
      host = host[slash...].drop { $0 == "/" }
    }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    host = host.prefix { !"/?#:".contains($0) }
    return domains.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  private static func holds(_ words: [String], _ name: [String]) -> Bool {
    guard words.count >= name.count else { return false }
    return (0...words.count - name.count).contains { start in
      name.indices.allSatisfy {
        agree(words[start + $0], name[$0], isLast: $0 == name.count - 1)
      }
    }
  }

  private static let genitives = ["s", ":s", "'s", "’s"]

  /// The last word of a name may have a genitive's s.
  private static func agree(_ written: String, _ name: String, isLast: Bool) -> Bool {
    written == name
      || (isLast && written.hasPrefix(name) && genitives.contains { written == name + $0 })
  }

  /// The words of a short text, in lower case.
  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
  }

  /// The words of a tag, which begin with capitals: `#SommarIMotala`, `#motala_kommun`.
  private static func parts(_ tag: String) -> [String] {
    var parts: [String] = [""]
    for character in tag {
      if !character.isLetter, !character.isNumber {
        parts.append("")
      } else if character.isUppercase {
        parts.append(String(character))
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }.map(folded)
  }

  private static func folded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return CaseFolding.lowercased(bytes, ByteRange(0, bytes.count))
  }
}
