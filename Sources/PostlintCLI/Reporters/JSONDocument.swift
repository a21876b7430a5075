import PostlintCore

/// The JSON documents of the commands that explain: one object with the tool's name around it.
enum JSONDocument {
  /// A document with what `content` writes, and a line end.
  static func make(
    _ notices: [Notice] = [], language: Language, _ content: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var document = JSONWriter()
    document.object { json in
      json.member("schemaVersion", JSONReporter.schemaVersion)
      json.key("tool")
      json.object { json in
        json.member("name", Tool.name)
        json.member("version", Tool.version)
      }
      json.member("language", language.rawValue)
      content(&json)
      json.key("notices")
      json.array { json in for notice in notices { json.notice(notice, in: language) } }
    }
    return document.bytes + [UInt8(ascii: "\n")]
  }

  /// A document that says only what went wrong.
  static func notices(_ notices: [Notice], language: Language) -> [UInt8] {
    make(notices, language: language) { _ in }
  }
}
