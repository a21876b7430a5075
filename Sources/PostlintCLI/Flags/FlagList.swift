import PostlintCore

/// All options, in the order of the help.
package enum FlagList {
  package static let all = report + rules + drafts + general

  /// The option called `name`, without dashes, as `command` knows it, or else as any command does.
  package static func flag(named name: String, for command: CommandName? = nil) -> Flag? {
    let named = all.filter { $0.name == name }
    return named.first { command.map($0.commands.contains) ?? true } ?? named.first
  }

  private static let everywhere = CommandName.allCases
  private static let configured: [CommandName] = [.check, .explain, .rules, .config, .read]

  private static let report: [Flag] = [
    .choice(
      "format", of: OutputFormat.self, .output, for: [.check],
      LocalizedText(
        sv: "rapportens form: human för människor, concise med en rad per fynd, json för program",
        en: "the form of the report: human for people, concise with one line a finding, "
          + "json for programs")
    ) { $0.format = $1 },
    Flag(
      "format", .choice(["human", "json"]), .output, for: [.explain, .rules, .config],
      LocalizedText(
        sv: "human för människor, json för program", en: "human for people, json for programs")
    ) { options, value in
      guard let format = OutputFormat(rawValue: value.text), format != .concise else {
        return false
      }
      options.format = format
      return true
    },
    .choice(
      "language", of: Language.self, .output, for: everywhere,
      LocalizedText(
        sv: "postlints språk: svenska eller engelska", en: "postlint's language: Swedish or English"
      )
    ) { $0.language = $1 },
    .choice(
      "color", of: ColorChoice.self, .output, for: [.check, .explain, .rules],
      LocalizedText(
        sv: "färg i rapporten; auto betyder på en skärm, och NO_COLOR och FORCE_COLOR följs",
        en: "colour in the report; auto means on a screen, and NO_COLOR and FORCE_COLOR are heeded")
    ) { $0.color = $1 },
    .choice(
      "columns", of: ColumnUnit.self, .output, for: [.check],
      LocalizedText(
        sv: "vad kolumner räknas i: tecken (codepoint), UTF-16-enheter eller byte; json anger alla",
        en: "what columns count: characters (codepoint), UTF-16 units or bytes; json gives all")
    ) { $0.columns = $1 },
    .toggle(
      "show-values", .output, for: [.check, .read],
      LocalizedText(
        sv: "visa personuppgifter i klartext; annars maskeras de",
        en: "show personal data in full; otherwise it is masked")
    ) { $0.showValues = true },
    .toggle(
      "quiet", short: "q", .output, for: [.check],
      LocalizedText(
        sv: "bara fynden: ingen sammanfattning och inga tips",
        en: "only the findings: no summary and no hints")
    ) { $0.isQuiet = true },
  ]

  private static let rules: [Flag] = [
    .choice(
      "fail-on", of: FailLevel.self, .rules, for: [.check, .config],
      LocalizedText(
        sv: "från vilken nivå granskningen underkänns (slutkod 1); error om inget annat sägs",
        en: "from which severity on the check fails (exit status 1); error unless set")
    ) { $0.failOn = $1 },
    Flag(
      "policy", .policy, .rules, for: configured,
      LocalizedText(
        sv: "granska enligt en inbyggd policy, till exempel motala",
        en: "check by a built-in policy, such as motala")
    ) { options, value in
      options.policy = value.text
      return true
    },
    Flag(
      "config", .path, .rules, for: configured,
      LocalizedText(
        sv: "läs inställningarna ur FIL i stället för ur närmaste .lintrc",
        en: "take the settings from FILE instead of the closest .lintrc")
    ) { options, value in
      options.config = value
      return true
    },
    Flag(
      "rule", .rule, .rules, for: [.check],
      LocalizedText(
        sv: "granska bara efter REGEL; kan upprepas", en: "check only by RULE; repeatable")
    ) { options, value in
      options.rules.append(value.text)
      return true
    },
    Flag(
      "ignore-rule", .rule, .rules, for: [.check],
      LocalizedText(sv: "bortse från REGEL; kan upprepas", en: "leave RULE out; repeatable")
    ) { options, value in
      options.ignoredRules.append(value.text)
      return true
    },
    .toggle(
      "coverage", .rules, for: [.policy],
      LocalizedText(
        sv: "visa varje krav i policyns dokument och vad som granskar det",
        en: "show each requirement of the policy's document and what checks it")
    ) { $0.showsCoverage = true },
  ]

  private static let drafts: [Flag] = [
    words(
      "kind", of: DraftKind.self, .draft, for: [.check],
      LocalizedText(
        sv: "granska utkasten som den sorten, vad de än själva säger",
        en: "check the drafts as that kind, whatever they say themselves")
    ) { $0.kind = $1 },
    words(
      "channel", of: Channel.self, .draft, for: [.check],
      LocalizedText(
        sv: "granska utkasten för den kanalen, vad de än själva säger (kan upprepas)",
        en: "check the drafts for that channel, whatever they say themselves (repeatable)")
    ) { $0.channels.append($1) },
    Flag(
      "stdin-filename", .path, .draft, for: [.check, .read],
      LocalizedText(
        sv: "läs utkastet från standard in som om det vore FIL",
        en: "read the draft from standard input as if it were FILE")
    ) { options, value in
      options.standardInputName = value
      return true
    },
    Flag(
      "today", .date, .draft, for: [.check],
      LocalizedText(
        sv: "granska som om det vore den dagen", en: "check as if it were that day")
    ) { options, value in
      guard let date = CalendarDate(iso: value.text) else { return false }
      options.today = date
      return true
    },
    .toggle(
      "no-ignore", .draft, for: [.check],
      LocalizedText(
        sv: "granska även filer som .lintrc säger ska hoppas över",
        en: "check files too that .lintrc says to pass over")
    ) { $0.checksIgnored = true },
  ]

  private static let general: [Flag] = [
    .toggle(
      "help", short: "h", .general, for: everywhere,
      LocalizedText(sv: "visa den här hjälpen", en: "show this help")
    ) { $0.wantsHelp = true },
    .toggle(
      "version", .general, for: everywhere,
      LocalizedText(sv: "visa versionen", en: "show the version")
    ) { $0.wantsVersion = true },
  ]

  /// An option whose value is a word of the metadata, in English or Swedish.
  private static func words<Word: MetadataWord>(
    _ name: String, of type: Word.Type, _ category: Flag.Category,
    for commands: [CommandName], _ help: LocalizedText,
    _ field: @escaping @Sendable (inout Options, Word) -> Void
  ) -> Flag {
    let names = Word.allCases.map { $0.spellings[0] }
    let list = names.joined(separator: ", ")
    let help = LocalizedText(sv: "\(help.sv): \(list)", en: "\(help.en): \(list)")
    return Flag(name, .word(names), category, for: commands, help) { options, value in
      let written = value.text.lowercased()
      guard let word = Word.allCases.first(where: { $0.spellings.contains(written) }) else {
        return false
      }
      field(&options, word)
      return true
    }
  }
}
