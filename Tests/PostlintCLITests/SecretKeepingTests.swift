import PostlintCore
import PostlintTestSupport
import Testing

@testable import PostlintCLI

/// No output holds personal data in full unless it is asked for: plants values of every kind in
/// every place of a draft and searches what every command and format prints.
@Suite struct SecretKeepingTests {
  /// A value as a draft spells it, with the words that make it one.
  struct Plant: Sendable, CustomStringConvertible {
    let kind: String
    let words: String
    let value: String

    init(_ kind: String, _ words: String, _ value: String) {
      self.kind = kind
      self.words = words
      self.value = value
    }

    /// Known for what it is without its words.
    var speaksForItself: Bool { !["plåt", "konto", "telefon", "mejl", "adress"].contains(kind) }

    var phrase: String { "\(words) \(value)" }
    /// Without what may stand in a tag or a key.
    var compact: String { letters(of: value) }
    var description: String { phrase }
  }

  static let plants: [Plant] = [
    Plant("personnummer", "personnummer", "19880315-2399"),
    Plant("personnummer", "personnummer", "880315-2399"),
    Plant("personnummer", "personnummer", "198803152399"),
    Plant("personnummer", "personnummer", "8803152399"),
    Plant("personnummer", "personnummer", "19880315 2399"),
    Plant("personnummer", "personnummer", "880315–2399"),
    Plant("personnummer", "personnummer", "1988-03-15-2399"),
    Plant("personnummer", "personnummer", "880315-\u{200B}2399"),
    Plant("samordningsnummer", "samordningsnummer", "19800181-2380"),
    Plant("kort", "kortnummer", "4000-0000-0000-0002"),
    Plant("kort", "kortnummer", "4111 1111 1111 1111"),
    Plant("iban", "IBAN", "SE45 5000 0000 0583 9825 7466"),
    Plant("iban", "IBAN", "DE89370400440532013000"),
    Plant("konto", "kontonummer", "5839-8257466"),
    Plant("plåt", "regnr", "MLB 84A"),
    Plant("telefon", "ring Kalles mamma på", "070-174 06 05"),
    Plant("telefon", "ring Kalles mamma på", "+46 70 174 06 12"),
    Plant("mejl", "mejla", "fiktiv.testsson000@gmail.com"),
    Plant("adress", "Anna Lind bor på", "Björkvägen 4 lgh 1102"),
  ]

  /// Drafts with `{phrase}`, `{value}` or `{compact}` in a place that some rule quotes or that stands
  /// on the line of a finding.
  static let places: [(name: String, draft: String)] = [
    ("body", "Ta 🚲 till jobbet :) {phrase} #sommarlovimotala\n"),
    ("wrapped", "Ta 🚲 till jobbet. #sommarlovimotala\n{phrase}. #cyklatilljobbet\n"),
    ("hashtag", "Hej! {words} #{compact} #sommarlovimotala\n"),
    ("link", "Läs mer om {words} på https://motala.se/{compact} 🚲 #sommarlovimotala\n"),
    ("alt", "---\nmedier:\n  - fil: a.jpg\n    alt: {phrase}\n    tal: {phrase}\n---\nHej\n"),
    ("file", "---\nmedier:\n  - fil: bild {phrase}.jpg\n  - {phrase}.mp4\n---\nHej\n"),
    ("channel", "---\nkanal: {phrase}\ntyp: {phrase}\nspråk: {phrase}\n---\nHej\n"),
    ("date", "---\npublicerad: {phrase}\nkris: {phrase}\n---\nHej\n"),
    ("unknown key", "---\nkanall: {phrase}\nnågot: {phrase}\n---\nTa 🚲 till jobbet.\n"),
    ("key", "---\nkanal{compact}: x\n{phrase}: y\n{phrase}: z\n---\nHej\n"),
    ("comment", "---\nkanal: fejsbok # {phrase}\n---\nTa 🚲 till jobbet.\n"),
    ("open quote", "---\nkanal: facebook\nkonto: \"{phrase}\n---\nHej {phrase}\n"),
    ("alias", "---\nkonto: *{compact}\n---\nHej\n"),
    ("anchor", "---\nkonto: &{compact} {phrase}\n---\nHej\n"),
    ("tag", "---\nkonto: !{compact} {phrase}\n---\nHej\n"),
    ("flow map", "---\nkonto: {{phrase}: 1}\n---\nHej\n"),
    ("unclosed", "---\nkonto: {phrase}\nkanal: fejsbok\nHej {phrase}\n"),
    ("TOML", "+++\nkonto = \"{phrase}\"\n+++\nTa 🚲 till jobbet.\n"),
    ("ignored", "---\nignorera:\n  - regel: {phrase}\n    skäl: {phrase}\n---\nHej\n"),
    (
      "ignored rule",
      "---\nignorera:\n  - regel: accessibility/emoticon\n    skäl: {phrase}\n---\nHej :)\n"
    ),
    ("folded", "---\nmedier:\n  - fil: a.jpg\n    alt: >\n      {phrase}\n      😀😀😀😀\n---\nHej\n"),
    ("list", "---\nkanal: [facebook, {phrase}]\n---\nHej\n"),
  ]

  /// All rules, and rules that know nothing of personal data, alone.
  static let selections: [[String]] = [
    ["--rule", "accessibility/hashtag-case"], ["--rule", "accessibility/emoji-substitution"],
    ["--rule", "metadata/invalid-value"], ["--rule", "metadata/syntax"],
    ["--rule", "metadata/unknown-key"], ["--rule", "metadata/missing-file"],
    ["--rule", "accessibility/alt-text-missing"], ["--ignore-rule", "privacy/personnummer"],
  ]

  /// Bare values that need their words, and cards in links, which are numbers of something else, are
  /// personal data to nobody.
  private static func isPersonal(_ plant: Plant, in place: String, _ template: String) -> Bool {
    if place == "link" { return plant.speaksForItself && plant.kind != "kort" }
    return plant.speaksForItself || !template.contains("{compact}")
      || (place == "hashtag" && ["plåt", "konto"].contains(plant.kind))
  }

  private static func draft(_ template: String, _ plant: Plant) -> String {
    [
      ("{phrase}", plant.phrase), ("{value}", plant.value), ("{compact}", plant.compact),
      ("{words}", plant.words),
    ].reduce(template) { $0.replacing($1.0, with: $1.1) }
  }

  private func run(
    _ arguments: [String], input: String = ""
  ) -> (code: ExitCode, output: String, errors: String) {
    var host = Host(
      input: Array(input.utf8), variables: [:], today: RuleBench.today, terminalWidth: nil)
    let code = CommandLineTool.run(arguments.map { Array($0.utf8) }, host: &host)
    return (
      code, String(decoding: host.output.bytes, as: UTF8.self),
      String(decoding: host.errors.bytes, as: UTF8.self)
    )
  }

  /// Whole or with other signs between its letters and digits.
  private func holds(_ text: String, _ plant: Plant) -> Bool {
    letters(of: text).contains(letters(of: plant.value))
  }

  @Test(arguments: plants)
  func `no format prints a planted value`(plant: Plant) {
    for (place, template) in Self.places where Self.isPersonal(plant, in: place, template) {
      for format in ["human", "concise", "json"] {
        let ran = run(["--format", format, "-"], input: Self.draft(template, plant))
        #expect(!holds(ran.output, plant), "\(place) \(format):\n\(ran.output)")
        #expect(!holds(ran.errors, plant), "\(place) \(format):\n\(ran.errors)")
      }
    }
  }

  @Test(arguments: selections)
  func `nor does a run without the rules about personal data`(selection: [String]) {
    for (index, (place, template)) in Self.places.enumerated() {
      // Each place with another kind, so that all kinds meet all rules somewhere.
      let plant = Self.plants[index * 4 % Self.plants.count]
      guard Self.isPersonal(plant, in: place, template) else { continue }
      for format in ["human", "json"] {
        let ran = run(
          ["--format", format] + selection + ["-"], input: Self.draft(template, plant))
        #expect(!holds(ran.output, plant), "\(place) \(plant) \(format):\n\(ran.output)")
      }
    }
  }

  @Test(arguments: plants)
  func `with --show-values they are there`(plant: Plant) {
    let draft = Self.draft("Ta 🚲 till jobbet. {phrase} #sommarlovimotala\n", plant)
    for format in ["human", "concise", "json"] {
      let ran = run(["--format", format, "--show-values", "-"], input: draft)
      #expect(holds(ran.output, plant), "\(format):\n\(ran.output)")
    }
  }

  @Test(arguments: plants.filter(\.speaksForItself))
  func `names and arguments are masked too`(plant: Plant) {
    let name = "mapp/\(plant.phrase).txt"
    for format in ["human", "concise", "json"] {
      for arguments in [
        ["--stdin-filename", name, "-"], [name], ["explain", plant.phrase],
        ["policy", plant.phrase], ["--policy", plant.phrase, "-"], ["--rule", plant.phrase, "-"],
        ["--config", name, "-"], ["--\(plant.compact)"], ["config", name], ["help", plant.phrase],
      ] {
        let format = arguments.first == "help" ? [] : ["--format", format]
        let ran = run(format + arguments, input: "Ta 🚲 till jobbet.\n")
        #expect(!holds(ran.output, plant), "\(arguments) \(format):\n\(ran.output)")
        #expect(!holds(ran.errors, plant), "\(arguments) \(format):\n\(ran.errors)")
      }
    }
    let shown = run(["--show-values", "--stdin-filename", name, "-"], input: "Ta 🚲 dit.\n")
    #expect(holds(shown.output, plant))
  }

  @Test func `names with dates and times are printed whole`() {
    for name in ["2015-03-12-1405.txt", "20150312-1405.txt", "inlagg-202611200913.txt"] {
      let ran = run(
        ["--format", "concise", "--stdin-filename", name, "-"], input: "Ta 🚲 dit.\n")
      #expect(ran.output.hasPrefix(name), "\(ran.output)")
    }
  }

  /// A fingerprint is a hash: with the number alone exchanged it must stay the same, or it could be
  /// found by trying all of them.
  @Test func `fingerprints do not depend on the value`() throws {
    func fingerprints(_ number: String) throws -> [String] {
      let draft = "Ta 🚲 till jobbet. Personnummer \(number) #sommarlovimotala\n"
      let ran = run(["--format", "json", "-"], input: draft)
      let found = try JSONReader.value(of: ran.output)["diagnostics"]?.array ?? []
      return found.compactMap { $0["fingerprint"]?.string }
    }
    let first = try fingerprints("19880315-2399")
    #expect(first.count >= 3)
    #expect(try fingerprints("19850621-2383") == first)
  }
}

/// Letters in lower case and digits.
private func letters(of text: String) -> String {
  String(text.lowercased().filter { $0.isLetter || $0.isNumber })
}
