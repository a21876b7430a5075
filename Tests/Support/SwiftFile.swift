/// A source file of this package as words, for the tests that hold the house in order.
package struct SwiftFile: Sendable {
  /// `Sources/PostlintCore/Text/ByteRange.swift`.
  package let path: String
  /// The first folder below the target: `Text`; empty for a file of the target itself.
  package let folder: String
  /// Names, numbers and signs of the code, without comments and string literals.
  private let tokens: [Substring]

  /// The files of a target, sorted by path.
  package static func all(in target: String) -> [SwiftFile] { filesByTarget[target] ?? [] }

  /// Read once: many tests ask.
  private static let filesByTarget = Dictionary(
    uniqueKeysWithValues: ["PostlintCLI", "PostlintCore", "PostlintServer", "postlint"].map {
      ($0, read($0))
    })

  private static func read(_ target: String) -> [SwiftFile] {
    let base = "../Sources/\(target)"
    return Fixtures.names(in: base, suffix: ".swift").compactMap { name in
      guard let text = try? Fixtures.text("\(base)/\(name)") else { return nil }
      let parts = name.split(separator: "/")
      return SwiftFile(
        path: "Sources/\(target)/\(name)", folder: parts.count > 1 ? String(parts[0]) : "",
        tokens: tokens(of: text))
    }
  }

  package var name: String { path.split(separator: "/").last.map(String.init) ?? "" }

  /// Every name that the code uses.
  package var words: [String] { tokens.filter { $0.first?.isLetter == true }.map { String($0) } }

  /// The modules that the file imports.
  package var imports: [String] {
    zip(tokens, tokens.dropFirst()).filter { $0.0 == "import" }.map { String($0.1) }
  }

  /// The types that the file declares outside of others.
  package var declaredTypes: [String] {
    let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    var depth = 0
    var result: [String] = []
    for (token, next) in zip(tokens, tokens.dropFirst()) {
      if token == "{" { depth += 1 }
      if token == "}" { depth -= 1 }
      if depth == 0, kinds.contains(token) { result.append(String(next)) }
    }
    return result
  }

  /// Whether the file declares a type that conforms to `name` first of all.
  package func declares(_ name: String) -> Bool {
    tokens.indices.contains { index in
      index + 3 < tokens.count && tokens[index] == "enum" && tokens[index + 2] == ":"
        && tokens[index + 3] == name
    }
  }

  /// Whether the code calls the free function `name`.
  package func calls(_ name: String) -> Bool {
    tokens.indices.contains { index in
      tokens[index] == name && index + 1 < tokens.count && tokens[index + 1] == "("
        && (index == 0 || (tokens[index - 1] != "." && tokens[index - 1] != "func"))
    }
  }

  private static func tokens(of text: String) -> [Substring] {
    var result: [Substring] = []
    var rest = Substring(text).utf8
    while let first = rest.first {
      if rest.starts(with: "//".utf8) {
        rest = rest.drop { $0 != UInt8(ascii: "\n") }
      } else if rest.starts(with: "\"\"\"".utf8) {
        rest = afterBlock(rest.dropFirst(3))
      } else if first == UInt8(ascii: "\"") {
        rest = afterLiteral(rest.dropFirst())
      } else if isName(first) {
        let name = rest.prefix(while: isName)
        result.append(Substring(name))
        rest = rest[name.endIndex...]
      } else {
        if first > 0x20 { result.append(Substring(rest.prefix(1))) }
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// The text after a literal of several lines, whose opening mark is gone.
  private static func afterBlock(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var rest = text
    while !rest.isEmpty, !rest.starts(with: "\"\"\"".utf8) {
      rest = rest.drop { $0 != UInt8(ascii: "\"") }
      if !rest.starts(with: "\"\"\"".utf8) { rest = rest.dropFirst() }
    }
    return rest.dropFirst(3)
  }

  /// The text after a literal on one line, whose opening mark is gone.
  private static func afterLiteral(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var rest = text
    while let first = rest.first, first != UInt8(ascii: "\""), first != UInt8(ascii: "\n") {
      rest = rest.dropFirst(first == UInt8(ascii: "\\") ? 2 : 1)
    }
    return rest.dropFirst()
  }
}
