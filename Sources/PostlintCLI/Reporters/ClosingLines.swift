import PostlintCore

/// What a report for people ends with: what to do next, and which rules the drafts were held to.
enum ClosingLines {
  static func lines(_ summary: RunSummary, _ context: RunContext) -> [LocalizedText] {
    var lines: [LocalizedText] = []
    if summary.errors > 0 {
      lines.append(
        LocalizedText(
          sv: "Rätta felen innan du publicerar. Läs mer om en regel med: postlint explain REGEL",
          en: "Put the errors right before you publish. More about a rule: postlint explain RULE"))
    }
    if summary.suppressed > 0 {
      lines.append(
        LocalizedText(
          sv: "\(summary.suppressed) fynd är undantagna i utkasten (ignore).",
          en: "Findings set aside in the drafts (ignore): \(summary.suppressed)."))
    }
    if summary.lifted > 0 {
      let sources = summary.liftedBy.map { PolicyName.text(of: $0).sv }.joined(separator: ", ")
      let by = sources.isEmpty ? "" : " (\(sources))"
      lines.append(
        LocalizedText(
          sv: "\(summary.lifted) fynd är lyfta medan krisledningen är aktiverad\(by).",
          en: "Findings lifted while crisis management is active: \(summary.lifted)\(by)."))
    }
    if context.ignored > 0 {
      lines.append(
        LocalizedText(
          sv:
            "\(context.ignored) \(context.ignored == 1 ? "fil" : "filer") hoppades över enligt ignore i .lintrc. "
            + "Med --no-ignore granskas de också.",
          en: "Files passed over by ignore in .lintrc: \(context.ignored). "
            + "With --no-ignore they are checked too."))
    }
    if summary.files > 0 { lines.append(rules(context)) }
    return lines
  }

  /// Which rules the drafts were held to, and how to choose when nobody has.
  private static func rules(_ context: RunContext) -> LocalizedText {
    let policies = context.policies.map { Printable.text(PolicyName.displayName($0)) }
      .joined(separator: ", ")
    guard context.configurationFiles.isEmpty else {
      let files = context.configurationFiles.map(Printable.text).joined(separator: ", ")
      return LocalizedText(
        sv: "Granskat enligt \(policies) (\(files)).", en: "Checked by \(policies) (\(files)).")
    }
    guard context.policies == [PolicyLibrary.base] else {
      return LocalizedText(
        sv: "Granskat enligt policyn \(policies).", en: "Checked by the policy \(policies).")
    }
    return LocalizedText(
      sv: "Ingen .lintrc hittades, så utkastet granskades bara efter det som gäller alla "
        + "myndigheter. Välj er policy med till exempel --policy motala; postlint policy visar "
        + "vilka som finns.",
      en: "No .lintrc was found, so only what binds every public body was checked. Choose your "
        + "policy with, say, --policy motala; postlint policy lists them.")
  }
}
