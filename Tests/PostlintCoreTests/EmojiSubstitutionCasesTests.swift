import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Holds `accessibility/emoji-substitution` against labelled sentences.
@Suite struct EmojiSubstitutionCasesTests {
  /// One labelled sentence: `verdict` is what the rule should say, `accepted` what else is right.
  struct Case {
    let language: String
    let verdict: String
    let accepted: Set<String>
    let text: String

    init(_ fields: [String]) {
      language = fields[1]
      verdict = Self.ours(fields[2])
      accepted = Set([fields[2]] + fields[3].split(separator: "|").map(String.init)).reduce(
        into: []
      ) { $0.insert(Self.ours($1)) }
      text = fields[5].replacing("\\n", with: "\n")
    }

    /// What other rules find is silence here.
    private static func ours(_ verdict: String) -> String {
      ["substitute", "likely", "midsentence"].contains(verdict) ? verdict : "ok"
    }
  }

  /// The verdict on `text`: that of its worst placement.
  private func verdict(_ text: String, _ language: String) -> String {
    let source = SourceText(path: "draft.txt", text)
    let index = Lexer.index(source, body: source.range)
    let language = Language(rawValue: language) ?? .swedish
    let verdicts = Set(EmojiPlacement.all(in: index, language: language).map(Self.verdict))
    return ["substitute", "likely", "midsentence"].first(where: verdicts.contains) ?? "ok"
  }

  private static func verdict(_ placement: EmojiPlacement) -> String {
    switch placement.kind {
    case .substitute: "substitute"
    case .likely: "likely"
    case .midsentence: "midsentence"
    default: "ok"
    }
  }

  /// `least`: the share that must be right; `found`: the share of substitutes that must be errors or
  /// warnings.
  @Test(arguments: [
    (file: "emoji-cases.tsv", least: 0.97, found: 0.95),
    (file: "emoji-own.tsv", least: 0.95, found: 0.87),
    (file: "emoji-more.tsv", least: 0.9, found: 0.9),
    (file: "emoji-unseen.tsv", least: 0.86, found: 0.77),
    (file: "emoji-last.tsv", least: 0.9, found: 0.85),
  ])
  func `agrees with labelled sentences`(file: String, least: Double, found minimum: Double) throws {
    let cases = try Fixtures.rows("Cases/" + file).map(Case.init)
    var wrong: [String] = []
    var missed = 0
    for case_ in cases {
      let verdict = verdict(case_.text, case_.language)
      if !case_.accepted.contains(verdict) {
        wrong.append("\(case_.text) → \(verdict), not \(case_.verdict)")
      }
      if case_.verdict == "substitute", !["substitute", "likely"].contains(verdict) { missed += 1 }
    }
    let substitutes = cases.count { $0.verdict == "substitute" }
    let right = Double(cases.count - wrong.count) / Double(cases.count)
    let found = Double(substitutes - missed) / Double(substitutes)
    let summary = wrong.joined(separator: "\n")
    #expect(right >= least, "\(right) right, \(found) of substitutes found:\n\(summary)")
    #expect(found >= minimum, "\(found) of substitutes found:\n\(summary)")
  }

  @Test(arguments: [
    "emoji-cases.tsv", "emoji-own.tsv", "emoji-more.tsv", "emoji-unseen.tsv", "emoji-last.tsv",
  ])
  func `raises no false error`(file: String) throws {
    for case_ in try Fixtures.rows("Cases/" + file).map(Case.init)
    where !case_.accepted.contains("substitute") {
      #expect(verdict(case_.text, case_.language) != "substitute", "\(case_.text)")
    }
  }
}
