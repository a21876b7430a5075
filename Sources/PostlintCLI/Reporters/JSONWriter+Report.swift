import PostlintCore

// The parts of a JSON report, each as SPEC section 7 has it.

extension JSONWriter {
  /// - Parameters:
  ///   - showsValues: adds the personal data itself, as `value`.
  ///   - liftedBy: the section that lifts the finding, as `liftedBy`; left out where none does.
  mutating func diagnostic(
    _ diagnostic: Diagnostic, path: String, language: Language, fingerprint: String,
    showingValues showsValues: Bool, liftedBy: PolicySource? = nil, _ locator: inout Locator?
  ) {
    object { json in
      json.member("path", path)
      json.member("rule", diagnostic.rule)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("confidence", diagnostic.confidence.rawValue)
      json.member("message", diagnostic.text(in: language))
      json.member("messageId", diagnostic.message.id)
      json.member("help", diagnostic.help(in: language))
      json.key("source")
      json.source(diagnostic.source)
      json.member("field", diagnostic.field)
      json.key("range")
      json.range(diagnostic.range.flatMap { locator?.positions(of: $0) })
      json.key("fixes")
      json.array { json in
        for fix in diagnostic.fixes where showsValues || !fix.holdsPersonalData {
          json.fix(fix, language: language, &locator)
        }
      }
      if let triage = diagnostic.triage {
        json.key("triage")
        json.triage(triage, in: language)
      }
      if let liftedBy {
        json.key("liftedBy")
        json.source(liftedBy)
      }
      json.member("fingerprint", fingerprint)
      if showsValues {
        json.member("value", orNull: locator?.personalData(in: diagnostic))
      }
    }
  }

  /// The policy and section that a finding rests on, or null.
  mutating func source(_ source: PolicySource?) {
    guard let source else { return null() }
    object { json in
      json.member("policy", source.policy)
      json.member("section", source.section)
    }
  }

  /// What to do with an incoming comment.
  private mutating func triage(_ triage: Triage, in language: Language) {
    object { json in
      json.member("kind", triage.kind)
      json.member("action", triage.action.rawValue)
      json.member("screenshot", triage.needsScreenshot)
      json.member("register", triage.registration.rawValue)
      json.member("registerReason", triage.registrationReason.text(in: language))
      json.member("answerBy", orNull: triage.answer?.moment)
      json.member("answerWithin", orNull: triage.answer?.text.text(in: language))
      json.member("removeBy", orNull: triage.removal?.moment)
      json.member("removeWithin", orNull: triage.removal?.text.text(in: language))
      json.key("reportTo")
      json.array { json in for who in triage.recipients { json.value(who.rawValue) } }
      json.key("sections")
      json.array { json in for section in triage.sections { json.value(section) } }
    }
  }

  private mutating func fix(_ fix: Fix, language: Language, _ locator: inout Locator?) {
    object { json in
      json.member("title", fix.title.text(in: language))
      json.member("applicability", fix.applicability.rawValue)
      json.key("edits")
      json.array { json in
        for edit in fix.edits {
          json.object { json in
            json.key("range")
            json.range(locator?.positions(of: edit.range))
            json.member("newText", edit.newText)
          }
        }
      }
    }
  }

  /// A range as its two positions, or null.
  mutating func range(_ range: PositionRange?) {
    guard let range else { return null() }
    object { json in
      json.key("start")
      json.position(range.start)
      json.key("end")
      json.position(range.end)
    }
  }

  private mutating func position(_ position: Position) {
    object { json in
      json.member("offset", position.offset)
      json.member("line", position.line)
      json.member("column", position.column)
      json.member("utf16", position.utf16)
      json.member("utf8", position.utf8)
    }
  }

  mutating func summary(_ summary: RunSummary) {
    object { json in
      json.member("files", summary.files)
      json.member("errors", summary.errors)
      json.member("warnings", summary.warnings)
      json.member("infos", summary.infos)
      json.member("suppressed", summary.suppressed)
      json.member("lifted", summary.lifted)
      json.member("baselined", summary.baselined)
      json.member("fixable", summary.fixable)
      json.member("failOn", summary.failOn.rawValue)
      json.member("failed", summary.failed)
    }
  }

  mutating func notice(_ notice: Notice, in language: Language) {
    object { json in
      json.member("severity", notice.severity.rawValue)
      json.member("code", notice.code)
      json.member("message", notice.text.text(in: language))
      json.member("help", notice.help.text(in: language))
      json.member("path", orNull: notice.path)
      json.key("range")
      json.range(notice.range)
    }
  }
}
