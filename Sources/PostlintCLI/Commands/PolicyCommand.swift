import PostlintCore

/// `postlint policy [NAME] [--coverage]`.
enum PolicyCommand {
  static func run(_ invocation: Invocation, host: inout Host) -> ExitCode {
    let language = LanguageChoice.language(invocation.options, configured: nil, host: host)
    guard let name = invocation.operands.first?.text else {
      guard !invocation.options.showsCoverage else {
        return CommandLineTool.refuse(
          [Notice(UsageError.coverageWithoutPolicy)], invocation, language: language, host: &host)
      }
      host.output.write(list(in: language, width: PageWidth.of(host)))
      return .clean
    }
    guard let text = PolicyLibrary.text(of: name) else {
      let nearest = Suggestion.nearest(to: name, in: PolicyLibrary.names)
      return CommandLineTool.refuse(
        [Notice(UsageError.unknownPolicy(name, nearest: nearest))], invocation,
        language: language, host: &host)
    }
    if invocation.options.showsCoverage { return coverage(of: name, invocation, language, &host) }
    host.output.write(text.hasSuffix("\n") ? text : text + "\n")
    return .clean
  }

  private static func coverage(
    of name: String, _ invocation: Invocation, _ language: Language, _ host: inout Host
  ) -> ExitCode {
    guard name != PolicyLibrary.base else {
      return CommandLineTool.refuse(
        [Notice(UsageError.coverageWithoutDocument(name))], invocation, language: language,
        host: &host)
    }
    host.output.write(CoveragePage.text(of: name, in: language, width: PageWidth.of(host)))
    return .clean
  }

  private static func list(in language: Language, width: Int) -> String {
    var text = ""
    for name in PolicyLibrary.names {
      let lines = TextWrapping.lines(of: summary(of: name), width: width - 14)
      for (index, line) in lines.enumerated() {
        let term = index == 0 ? name : ""
        text += "  " + term + String(repeating: " ", count: max(1, 12 - term.count)) + line + "\n"
      }
    }
    return text
      + LocalizedText(
        sv: "\nGranska enligt en av dem: postlint --policy NAMN utkast.txt\n"
          + "Börja en egen från en av dem: postlint policy NAMN > .lintrc\n",
        en: "\nCheck by one of them: postlint --policy NAME draft.txt\n"
          + "Start your own from one: postlint policy NAME > .lintrc\n"
      ).text(in: language)
  }

  /// What a policy is: the first paragraph of the comment that its text begins with.
  private static func summary(of name: String) -> String {
    let text = PolicyLibrary.text(of: name) ?? ""
    let comment = text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("# ") }
    return comment.map { $0.dropFirst(2) }.joined(separator: " ")
  }
}
