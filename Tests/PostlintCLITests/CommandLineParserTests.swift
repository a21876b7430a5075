import PostlintCore
import Testing

@testable import PostlintCLI

@Suite struct CommandLineParserTests {
  private func parse(
    _ line: String, existing: Set<String> = []
  ) -> (invocation: Invocation, errors: [UsageError]) {
    let parser = CommandLineParser(line.split(separator: " ").map { Array($0.utf8) }) {
      existing.contains($0.text)
    }
    return (parser.invocation, parser.errors)
  }

  @Test(arguments: [
    ("", CommandName.check, ""), ("draft.txt", .check, "draft.txt"),
    ("check rules", .check, "rules"), ("rules", .rules, ""), ("./rules", .check, "./rules"),
    ("-- rules explain", .check, "rules explain"), ("a.txt rules", .check, "a.txt rules"),
    ("explain a/b", .explain, "a/b"), ("--language en policy motala", .policy, "motala"),
    ("- -- --help", .check, "- --help"),
  ])
  func `tells commands from paths`(line: String, command: CommandName, operands: String) {
    let (invocation, errors) = parse(line)
    #expect(errors.isEmpty)
    #expect(invocation.command == command)
    #expect(invocation.operands.map(\.text).joined(separator: " ") == operands)
  }

  @Test func `takes values after a space or an equals sign`() {
    for line in ["--fail-on warning --kind svar x", "--fail-on=warning --kind=reply x"] {
      let (invocation, errors) = parse(line)
      #expect(errors.isEmpty)
      #expect(invocation.options.failOn == .warning)
      #expect(invocation.options.kind == .reply)
      #expect(invocation.operands == [FilePath("x")])
    }
  }

  @Test func `gathers what can be repeated and keeps the last of what cannot`() {
    let options = parse(
      "--rule a --rule b --channel x --channel Facebook --format json --format human"
    ).invocation.options
    #expect(options.rules == ["a", "b"])
    #expect(options.channels == [.x, .facebook])
    #expect(options.format == .human)
  }

  @Test(arguments: [
    ("--fromat json", UsageError.unknownOption("--fromat", nearest: "--format")),
    ("-z", .unknownOption("-z", nearest: nil)),
    ("-format json", .unknownOption("-format", nearest: "--format")),
    ("--quiet=1", .valueNotTaken("quiet")), ("--rule", .valueMissing("rule", .rule)),
    ("--rule --quiet", .valueMissing("rule", .rule)),
    ("--today 2026-02-30", .valueWrong("today", "2026-02-30", .date)),
    ("ruls", .unknownCommand("ruls", nearest: "rules")),
    ("rules --kind post", .optionOfOtherCommand("kind", .rules, belongsTo: [.check])),
    ("explain --format concise a/b", .valueWrong("format", "concise", .choice(["human", "json"]))),
    ("explain", .operandMissing(.explain)), ("policy a b", .operandNotTaken(.policy, "b")),
    ("--stdin-filename a b", .inputNameWithoutInput),
    ("--rule a --ignore-rule a", .ruleBothWays("a")),
  ])
  func `refuses what it would have to ignore`(line: String, error: UsageError) {
    #expect(parse(line).errors.first == error)
  }

  @Test func `an existing file is no misspelt command`() {
    #expect(parse("ruls", existing: ["ruls"]).errors.isEmpty)
    #expect(parse("ruls.txt").errors.isEmpty)
    #expect(parse("mapp/ruls").errors.isEmpty)
  }

  /// Every option must be heeded by some command, and change the options it is given for.
  @Test(arguments: FlagList.all.map(\.name)) func `every option does something`(name: String) {
    for flag in FlagList.all where flag.name == name {
      #expect(!flag.commands.isEmpty)
      #expect(flag.help.sv != flag.help.en)
      let values: [String] =
        switch flag.value {
        case .none: [""]
        case .choice(let words), .word(let words): words
        case .path, .rule, .policy: ["värde"]
        case .date: ["2026-05-01"]
        }
      var results: Set<Options> = []
      for value in values {
        var options = Options()
        #expect(flag.apply(FilePath(value), to: &options), "\(value)")
        results.insert(options)
      }
      #expect(results.count == values.count && results != [Options()])
    }
  }

  @Test func `help names every command and option in both languages`() {
    for language in Language.allCases {
      for command in CommandName.allCases {
        let text = Help.text(for: command, in: language, width: 80)
        for flag in FlagList.all where flag.commands.contains(command) {
          #expect(text.contains("--\(flag.name)"))
        }
        #expect(Help.text(for: nil, in: language, width: 80).contains(command.rawValue))
      }
    }
  }
}
