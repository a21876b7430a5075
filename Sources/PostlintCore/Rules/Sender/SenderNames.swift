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
    names = all.filter { !$0.isEmpty }
    domains = organisation.domains.map { Self.folded($0) }
    guard !names.isEmpty || !domains.isEmpty else { return nil }
    let core = names.compactMap { $0.last == "kommun" ? Array($0.dropLast()).joined() : nil }
    joined = Set(names.map { $0.joined() } + core.filter { !$0.isEmpty }).sorted()
  }

  /// True when `text`, a short one such as an account's name, holds a name.
  func areNamed(in text: String) -> Bool {
    let words = Self.words(text)
    return names.contains { Self.holds(words, $0) } || areWritten(inHandle: text)
  }

  /// True when the post shows a name, as words, in a hashtag or handle, or by an address.
  func areNamed(in text: TextIndex) -> Bool {
    if text.hashtags.contains(where: { areWritten(inHandle: text.text($0)) }) { return true }
    if text.mentions.contains(where: { areWritten(inHandle: text.text($0)) }) { return true }
    if (text.links + text.emails).contains(where: { isOwn(address: text.lowercased($0)) }) {
      return true
    }
    return names.contains { name in
      text.words.indices.contains { start in
        guard start + name.count <= text.words.count else { return false }
        return name.indices.allSatisfy { offset in
          let written = text.lowercased(text.words[start + offset])
          return Self.agree(written, name[offset], isLast: offset == name.count - 1)
        }
      }
    }
  }

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
  private func isOwn(address: String) -> Bool {
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

  /// The last word of a name may have a genitive's s.
  private static func agree(_ written: String, _ name: String, isLast: Bool) -> Bool {
    written == name || (isLast && (written == name + "s" || written == name + ":s"))
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
