/// How the three rules report a statement.
extension SensitiveStatement {
  /// Of what GDPR's Article 9 protects: an error about a named child, a warning about somebody not
  /// named, the dead, and what matters little, else an error.
  var severity: Severity {
    if !person.isNamed || isDead { return .warning }
    return isWeak && !person.isChild ? .warning : .error
  }

  /// Whom the statement is about, without the name.
  var who: LocalizedText {
    switch (person.isNamed, person.isChild) {
    case (true, true): LocalizedText(sv: "ett namngivet barn", en: "a named child")
    case (true, false): LocalizedText(sv: "en namngiven person", en: "a named person")
    case (false, true):
      LocalizedText(sv: "ett barn som går att känna igen", en: "a child who can be recognised")
    case (false, false):
      LocalizedText(sv: "en person som går att känna igen", en: "a person who can be recognised")
    }
  }
}

extension DiagnosticSink {
  /// Adds `statement`. The name is kept back from every output; the circumstance alone tells
  /// nothing of anybody, and the editor must see which words are meant.
  mutating func report(
    _ statement: SensitiveStatement, _ message: Message, severity: Severity
  ) {
    report(
      message, ["who": statement.who, "term": LocalizedText(statement.words)],
      at: statement.range, field: statement.field, severity: severity,
      sensitive: statement.name.map { [$0] } ?? [])
  }
}
