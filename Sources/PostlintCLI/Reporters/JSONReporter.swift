import PostlintCore

/// One JSON document, whatever happened. Its schema is Fixtures/Schemas/postlint.schema.json.
struct JSONReporter: Reporter {
  let language: Language
  let showsValues: Bool
  private var files = JSONWriter()
  private var diagnostics = JSONWriter()
  private var lifted = JSONWriter()
  private var notices = JSONWriter()

  /// Raised when a field changes its meaning or goes away; new fields do not raise it.
  static let schemaVersion = 1

  init(language: Language, showsValues: Bool) {
    self.language = language
    self.showsValues = showsValues
  }

  mutating func add(_ report: FileReport, to host: inout Host) {
    if !files.bytes.isEmpty { files.separateElements() }
    files.object { json in
      json.member("path", report.path)
      json.member("status", report.status.rawValue)
      json.member("policy", orNull: report.policy)
    }
    guard let result = report.result, !(result.diagnostics + result.lifted).isEmpty else { return }
    var locator = result.source.map { Locator($0) }
    var fingerprints = Fingerprints(source: result.source, hiding: result.sensitive)
    func add(_ found: [Diagnostic], to list: inout JSONWriter, liftedBy source: PolicySource?) {
      for diagnostic in found {
        if !list.bytes.isEmpty { list.separateElements() }
        list.diagnostic(
          diagnostic, path: report.path, language: language,
          fingerprint: fingerprints.fingerprint(of: diagnostic), showingValues: showsValues,
          liftedBy: source, &locator)
      }
    }
    add(result.diagnostics, to: &diagnostics, liftedBy: nil)
    add(result.lifted, to: &lifted, liftedBy: result.liftedBy)
  }

  mutating func finish(
    _ summary: RunSummary, _ context: RunContext, notices: [Notice], to host: inout Host
  ) {
    var document = JSONWriter()
    document.object { json in
      json.member("schemaVersion", Self.schemaVersion)
      json.key("tool")
      json.object { json in
        json.member("name", Tool.name)
        json.member("version", Tool.version)
      }
      json.member("language", language.rawValue)
      json.key("summary")
      json.summary(summary)
      json.key("files")
      json.array { $0.elements(files.bytes) }
      json.key("diagnostics")
      json.array { $0.elements(diagnostics.bytes) }
      json.key("lifted")
      json.array { $0.elements(lifted.bytes) }
      json.key("notices")
      json.array { json in for notice in notices { json.notice(notice, in: language) } }
    }
    host.output.write(document.bytes)
    host.output.write("\n")
  }
}
