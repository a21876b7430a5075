// What can be wrong with a value of the metadata, in words.

extension DraftProblem {
  static func syntax(_ error: YAMLError) -> DraftProblem {
    DraftProblem(.syntax, error.text, help: error.help, range: error.range, field: "")
  }

  static func unclosedFrontMatter(_ fence: ByteRange) -> DraftProblem {
    DraftProblem(
      .syntax,
      LocalizedText(
        sv: "Metadata överst i filen tar aldrig slut", en: "The metadata at the top never ends"),
      help: LocalizedText(
        sv: "Skriv en rad med bara --- mellan metadata och inläggets text.",
        en: "Write a line of just --- between the metadata and the text of the post."),
      range: fence, field: "")
  }

  static func tomlFrontMatter(_ fence: ByteRange) -> DraftProblem {
    DraftProblem(
      .syntax,
      LocalizedText(
        sv: "Metadata är skrivna som TOML, mellan rader med +++, och kan inte läsas",
        en: "The metadata is written as TOML, between lines of +++, and cannot be read"),
      help: LocalizedText(
        sv: "Byt +++ mot --- och skriv ”nyckel: värde” i stället för ”nyckel = värde”.",
        en: "Replace +++ with --- and write “key: value” instead of “key = value”."),
      range: fence, field: "")
  }

  static func notAMap(_ range: ByteRange) -> DraftProblem {
    DraftProblem(
      .syntax,
      LocalizedText(
        sv: "Metadata är en lista utan nycklar", en: "The metadata is a list without keys"),
      help: LocalizedText(
        sv: "Skriv varje uppgift som ”nyckel: värde” på en egen rad.",
        en: "Write each item as “key: value” on a line of its own."),
      range: range, field: "")
  }

  static func unknownKey(
    _ written: String, intended: String, range: ByteRange, field: String
  ) -> DraftProblem {
    DraftProblem(
      .unknownKey,
      LocalizedText(
        sv: "Nyckeln ”\(written)” är okänd. Menade du ”\(intended)”?",
        en: "The key “\(written)” is unknown. Did you mean “\(intended)”?"),
      help: LocalizedText(
        sv: "Skriv \(intended): så läses värdet.",
        en: "Write \(intended): and the value is read."),
      range: range, field: field, replacement: intended)
  }

  static func repeatedKey(
    _ written: String, first: String, range: ByteRange, field: String
  ) -> DraftProblem {
    DraftProblem(
      .invalidValue,
      LocalizedText(
        sv: "”\(written)” betyder detsamma som ”\(first)”, som redan står här",
        en: "“\(written)” means the same as “\(first)”, which is already there"),
      help: LocalizedText(sv: "Behåll bara en av dem.", en: "Keep only one of them."),
      range: range, field: field)
  }

  /// A value that is not `expected`; `written` is what to quote of it.
  static func invalid(
    _ written: String, _ expected: LocalizedText, help: LocalizedText, range: ByteRange,
    field: String, replacement: String? = nil
  ) -> DraftProblem {
    let quoted = quotation(written)
    return DraftProblem(
      .invalidValue,
      LocalizedText(
        sv: "”\(quoted)” är inte \(expected.sv)", en: "“\(quoted)” is not \(expected.en)"),
      help: help, range: range, field: field, replacement: replacement)
  }

  /// Words after a `#` that YAML reads as a comment.
  static func vanished(
    _ words: String, range: ByteRange, field: String, replacement: String? = nil
  ) -> DraftProblem {
    let quoted = quotation(words)
    return DraftProblem(
      .vanishedValue,
      LocalizedText(
        sv: "”\(quoted)” läses inte: ett # efter ett blanksteg börjar en kommentar",
        en: "“\(quoted)” is not read: a # after a space begins a comment"),
      help: LocalizedText(
        sv: "Sätt citattecken om hela värdet, till exempel \"#Motala\".",
        en: "Put the whole value in quotes, for example \"#Motala\"."),
      range: range, field: field, replacement: replacement)
  }

  /// A value whose shape is wrong: a list where a text is wanted, and so on.
  static func wrongShape(
    _ key: String, _ expected: LocalizedText, help: LocalizedText, range: ByteRange, field: String
  ) -> DraftProblem {
    DraftProblem(
      .invalidValue,
      LocalizedText(sv: "”\(key)” ska vara \(expected.sv)", en: "“\(key)” must be \(expected.en)"),
      help: help, range: range, field: field)
  }

  static func missingFile(_ path: String, range: ByteRange, field: String) -> DraftProblem {
    let quoted = quotation(path)
    return DraftProblem(
      .missingFile,
      LocalizedText(
        sv: "Filen ”\(quoted)” finns inte", en: "The file “\(quoted)” does not exist"),
      help: LocalizedText(
        sv: "Lägg filen där, eller rätta sökvägen. Den räknas från utkastets mapp.",
        en: "Put the file there, or correct the path. It starts from the draft's folder."),
      range: range, field: field)
  }

  /// At most 60 characters of `text`, on one line. Personal data in it is masked when all of the
  /// draft is known; see `SecretWords`.
  static func quotation(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let head = scalars.prefix(60).map { $0.value < 0x20 ? " " : $0 }
    return String(String.UnicodeScalarView(head)) + (scalars.count > 60 ? "…" : "")
  }
}
