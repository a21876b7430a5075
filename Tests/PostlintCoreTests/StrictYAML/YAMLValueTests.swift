import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// What the subset accepts means what YAML 1.2 says it means.
@Suite struct YAMLValueTests {
  struct Case: Decodable, CustomStringConvertible, Sendable {
    let yaml: String
    let value: String
    var description: String { yaml }
  }

  /// `Fixtures/StrictYAML/values.jsonl`: generated documents on whose value two other readers of
  /// YAML 1.2, ruamel.yaml 0.19 and libfyaml 1.0 (both on PyPI), agree. ``YAMLDump`` tells the form.
  static func generated() throws -> [Case] {
    try Fixtures.text("StrictYAML/values.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Case.self, from: Data($0.utf8))
    }
  }

  @Test func `reads what two other readers read`() throws {
    let cases = try Self.generated()
    #expect(cases.count >= 300)
    for example in cases { #expect(try dump(example.yaml) == example.value, "\(example.yaml)") }
  }

  static let byHand: [(String, String)] = [
    ("a: yes", #"{"a":"yes"}"#), ("a: no", #"{"a":"no"}"#), ("a: on", #"{"a":"on"}"#),
    ("a: 0123", #"{"a":123}"#), ("a: 0o17", #"{"a":15}"#), ("a: 0x1F", #"{"a":31}"#),
    ("a: -0x1F", #"{"a":"-0x1F"}"#), ("a: 1_000", #"{"a":"1_000"}"#),
    ("a: 12:30", #"{"a":"12:30"}"#), ("a: 2026-05-01", #"{"a":"2026-05-01"}"#),
    ("a: .inf", #"{"a":f7ff0000000000000}"#), ("a: .nan", #"{"a":nan}"#),
    ("a: 1.5", #"{"a":f3ff8000000000000}"#), ("a: .", #"{"a":"."}"#), ("a: +", #"{"a":"+"}"#),
    ("a: 1e3", #"{"a":f408f400000000000}"#), ("a: e3", #"{"a":"e3"}"#),
    ("a: TRUE", #"{"a":true}"#), ("a: tRUE", #"{"a":"tRUE"}"#), ("a: ~", #"{"a":null}"#),
    ("a:", #"{"a":null}"#), ("a: ''", #"{"a":""}"#), ("a: 'null'", #"{"a":"null"}"#),
    ("a: 99999999999999999999", #"{"a":f4415af1d78b58c40}"#),
    ("konto: http://motala.se/x#y # kommentar", #"{"konto":"http://motala.se/x#y"}"#),
    ("å ä: ö", #"{"å ä":"ö"}"#), ("'a: b': c", #"{"a: b":"c"}"#),
    ("a: [\n  b,\n  c,\n]", #"{"a":["b","c"]}"#), ("a: []", #"{"a":[]}"#),
    ("- - a\n  - b\n- c", #"[["a","b"],"c"]"#),
    ("- a: b\n  c: d\n-\n  e: f", #"[{"a":"b","c":"d"},{"e":"f"}]"#),
    ("a:\n- b\n- c\nd: e", #"{"a":["b","c"],"d":"e"}"#),
    ("a: \"x\\ny\\t\\x41\\u00e5\\U0001F600\\\n  z\"", #"{"a":"x\xa;y\x9;Aå😀z"}"#),
    ("\u{FEFF}a: b\r\nc: d\r\n", #"{"a":"b","c":"d"}"#), ("a: b\rc: d", #"{"a":"b","c":"d"}"#),
    ("", "null"), ("# bara en kommentar", "null"), ("---\na: b\n...\n", #"{"a":"b"}"#),
    ("a: |\n  x\n   y\n\n  z\n\n", #"{"a":"x\xa; y\xa;\xa;z\xa;"}"#),
    ("a: >-\n  x\n  y\n\n  z\n", #"{"a":"x y\xa;z"}"#),
    ("a: |+\n  x\n\n", #"{"a":"x\xa;\xa;"}"#), ("a: |2-\n   x\n", #"{"a":" x"}"#),
    // What people write.
    ("k:\n# i\n- a\n\n# j\n- b # c\nt: x", #"{"k":["a","b"],"t":"x"}"#),
    ("k:   # inget\nt:\t\"x\"\t# c", #"{"k":null,"t":"x"}"#),
    ("fil: C:\\Bilder\\a.jpg", #"{"fil":"C:\\Bilder\\a.jpg"}"#),
    ("a: 50 % [bort] {nu} *x* &y !z @w > |", #"{"a":"50 % [bort] {nu} *x* &y !z @w > |"}"#),
    ("👩‍👩‍👧: 🎉 hej", #"{"👩‍👩‍👧":"🎉 hej"}"#), ("pris: 100:-", #"{"pris":"100:-"}"#),
    ("tel: +46 141 22", #"{"tel":"+46 141 22"}"#), ("t: ”citat”", #"{"t":"”citat”"}"#),
    // A hash after white space begins a comment, a hashtag too.
    ("tag: #Motala", #"{"tag":null}"#), ("k:\n  - #Motala", #"{"k":[null]}"#),
    // White space alone is a blank line, tabs too: YAML 1.2.2, 6.6.
    ("\t", "null"), ("a: b\n\t", #"{"a":"b"}"#), ("a:\n \t \n  b: c", #"{"a":{"b":"c"}}"#),
    ("-\t\n-\ta\n", #"[null,"a"]"#), ("-\t|\n x\n", #"["x\xa;"]"#), ("\t# c", "null"),
    ("- |\n \t \n- a", #"["\x9; \xa;","a"]"#), ("a: >2\n   \n\n", #"{"a":" \xa;"}"#),
    ("a: >\n\n  b\n\n   c\n", #"{"a":"\xa;b\xa;\xa; c\xa;"}"#),
    ("a: |\n \n    b\n", #"{"a":"\xa;b\xa;"}"#), ("k:\n-\n", #"{"k":[null]}"#),
  ]

  @Test(arguments: byHand)
  func `reads by hand`(yaml: String, value: String) throws { #expect(try dump(yaml) == value) }

  @Test func `bounds are errors, one step inside is not`() throws {
    func construct(_ text: String) -> YAMLError.Construct? {
      do {
        _ = try dump(text)
        return nil
      } catch { return (error as? YAMLError)?.construct }
    }
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(construct(nested(64)) == nil)
    #expect(construct(nested(65)) == .tooDeep)
    #expect(construct(String(repeating: "- ", count: 100_000)) == .tooDeep)
    #expect(construct(nested(100_000)) == .tooDeep)
    let keys = (1...10_000).map { "k\($0): 1\n" }.joined()
    #expect(construct(keys) == nil)
    #expect(construct(keys + "x: 1\n") == .tooManyKeys)
    #expect(construct("a: " + String(repeating: "b", count: 1 << 20)) == .tooLarge)
    #expect(construct(String(repeating: "å", count: 1_024) + ": 1") == nil)
    #expect(construct(String(repeating: "å", count: 1_025) + ": 1") == .longKey)
  }

  /// Mutated documents: no crash, ranges inside the text on character boundaries, children inside
  /// parents, scalars that claim to be verbatim are.
  @Test(arguments: 0..<40)
  func `ranges hold on mutated documents`(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    let pieces = [
      " ", "\n", "\t", ": ", ":", "- ", "#", "[", "]", ",", "{", "\"", "'", "\\", "|", ">", "&",
      "*",
      "!", "?", "å", "😀", "\r", "\r\n", "\u{FEFF}", "---\n", "\u{85}",
    ]
    for example in try Self.generated().shuffled(using: &random).prefix(50) {
      var scalars = Array(example.yaml.unicodeScalars)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...scalars.count, using: &random)
        if Bool.random(using: &random), place < scalars.count {
          scalars.remove(at: place)
        } else {
          scalars.insert(
            contentsOf: (pieces.randomElement(using: &random) ?? "").unicodeScalars, at: place)
        }
      }
      let source = SourceText(path: "t", String(String.UnicodeScalarView(scalars)))
      let (root, error) = YAMLParser.parsePrefix(source, range: source.range)
      check(root, inside: source.range, source)
      if let error {
        check(error.range, inside: source.range, source)
        #expect(!error.text.sv.isEmpty && !error.help.en.contains("{}"))
      }
    }
  }

  private func check(_ range: ByteRange, inside outer: ByteRange, _ source: SourceText) {
    #expect(outer.contains(range))
    for offset in [range.start, range.end] where offset < source.bytes.count {
      #expect(source.bytes[offset] & 0xC0 != 0x80, "inside a character")
    }
  }

  private func check(_ node: YAMLNode, inside outer: ByteRange, _ source: SourceText) {
    check(node.range, inside: outer, source)
    switch node.content {
    case .list(let items): for item in items { check(item, inside: node.range, source) }
    case .map(let entries):
      for entry in entries {
        check(entry.keyRange, inside: node.range, source)
        check(entry.value, inside: node.range, source)
      }
    case .string(let value) where node.isVerbatim:
      let written = ByteRange(node.contentStart, node.contentStart + value.utf8.count)
      #expect(node.range.contains(written))
      #expect(source.string(in: written) == value)
    default: break
    }
  }

  private func dump(_ text: String) throws -> String {
    let source = SourceText(path: "t", text)
    return YAMLDump.text(try YAMLParser.parse(source, range: source.range))
  }
}
