package import PostlintCore

/// What is wrong with a command line.
package enum UsageError: Error, Hashable, Sendable {
  case unknownOption(String, nearest: String?)
  case unknownCommand(String, nearest: String)
  case unknownHelpTopic(String, nearest: String?)
  case unknownRule(String, nearest: String?)
  case unknownPolicy(String, nearest: String?)
  case valueMissing(String, Flag.Value)
  case valueNotTaken(String)
  case valueWrong(String, String, Flag.Value)
  case optionOfOtherCommand(String, CommandName, belongsTo: [CommandName])
  case operandMissing(CommandName)
  case operandNotTaken(CommandName, String)
  case inputNameWithoutInput
  case ruleBothWays(String)
  case coverageWithoutPolicy
  case coverageWithoutDocument(String)

  /// Stable, for programs: `usage/unknown-option`.
  package var code: String {
    switch self {
    case .unknownOption: "usage/unknown-option"
    case .unknownCommand, .unknownHelpTopic: "usage/unknown-command"
    case .unknownRule: "usage/unknown-rule"
    case .unknownPolicy: "usage/unknown-policy"
    case .valueMissing: "usage/missing-value"
    case .valueNotTaken, .valueWrong: "usage/invalid-value"
    case .optionOfOtherCommand: "usage/wrong-command"
    case .operandMissing, .coverageWithoutPolicy: "usage/missing-argument"
    case .operandNotTaken: "usage/unexpected-argument"
    case .inputNameWithoutInput, .ruleBothWays, .coverageWithoutDocument: "usage/conflict"
    }
  }

  /// What is wrong.
  package var text: LocalizedText {
    switch self {
    case .unknownOption(let name, _):
      LocalizedText(sv: "Flaggan \(name) finns inte.", en: "There is no option \(name).")
    case .unknownCommand(let name, _):
      LocalizedText(
        sv: "Det finns varken något kommando eller någon fil som heter \(name).",
        en: "There is neither a command nor a file called \(name).")
    case .unknownHelpTopic(let name, _):
      LocalizedText(sv: "Det finns inget kommando \(name).", en: "There is no command \(name).")
    case .unknownRule(let name, _):
      LocalizedText(sv: "Det finns ingen regel \(name).", en: "There is no rule \(name).")
    case .unknownPolicy(let name, _):
      LocalizedText(sv: "Det finns ingen policy \(name).", en: "There is no policy \(name).")
    case .valueMissing(let name, _):
      LocalizedText(sv: "--\(name) behöver ett värde.", en: "--\(name) needs a value.")
    case .valueNotTaken(let name):
      LocalizedText(sv: "--\(name) tar inget värde.", en: "--\(name) takes no value.")
    case .valueWrong(let name, let value, _):
      LocalizedText(
        sv: "--\(name) kan inte vara ”\(value)”.", en: "--\(name) cannot be “\(value)”.")
    case .optionOfOtherCommand(let name, let command, _):
      LocalizedText(
        sv: "--\(name) går inte att använda med \(command.rawValue).",
        en: "--\(name) cannot be used with \(command.rawValue).")
    case .operandMissing(let command):
      LocalizedText(
        sv: "\(command.rawValue) behöver \(command.operands.sv).",
        en: "\(command.rawValue) needs \(command.operands.en).")
    case .operandNotTaken(let command, let operand):
      LocalizedText(
        sv: "\(command.rawValue) tar inte emot ”\(operand)”.",
        en: "\(command.rawValue) does not take “\(operand)”.")
    case .inputNameWithoutInput:
      LocalizedText(
        sv: "--stdin-filename används när utkastet läses från standard in, men här anges filer.",
        en: "--stdin-filename is for a draft on standard input, but files are given.")
    case .ruleBothWays(let rule):
      LocalizedText(
        sv: "\(rule) står både i --rule och i --ignore-rule.",
        en: "\(rule) is given to both --rule and --ignore-rule.")
    case .coverageWithoutPolicy:
      LocalizedText(
        sv: "--coverage behöver namnet på en policy.", en: "--coverage needs the name of a policy.")
    case .coverageWithoutDocument(let name):
      LocalizedText(
        sv: "\(name) vilar på lagen och har inget eget dokument att jämföra med.",
        en: "\(name) rests on the law and has no document of its own to compare with.")
    }
  }

  /// What to do instead.
  package var help: LocalizedText {
    switch self {
    case .unknownOption(_, let nearest?), .unknownRule(_, let nearest?),
      .unknownPolicy(_, let nearest?), .unknownHelpTopic(_, let nearest?):
      LocalizedText(sv: "Menade du \(nearest)?", en: "Did you mean \(nearest)?")
    case .unknownCommand(_, let nearest):
      LocalizedText(sv: "Menade du \(nearest)?", en: "Did you mean \(nearest)?")
    case .unknownOption(_, nil):
      LocalizedText(
        sv: "postlint --help visar vilka flaggor som finns.",
        en: "postlint --help shows the options there are.")
    case .unknownHelpTopic(_, nil):
      LocalizedText(
        sv: "postlint --help visar alla kommandon.", en: "postlint --help lists all commands.")
    case .unknownRule(_, nil):
      LocalizedText(
        sv: "postlint rules visar alla regler.", en: "postlint rules lists all rules.")
    case .unknownPolicy(_, nil):
      LocalizedText(
        sv: "postlint policy visar de inbyggda policyerna.",
        en: "postlint policy lists the built-in policies.")
    case .valueMissing(let name, let value), .valueWrong(let name, _, let value):
      Self.example(name, value)
    case .valueNotTaken(let name):
      LocalizedText(sv: "Skriv bara --\(name).", en: "Write just --\(name).")
    case .optionOfOtherCommand(_, _, let commands):
      Self.belongs(to: commands)
    case .operandMissing(.explain):
      LocalizedText(
        sv: "Skriv till exempel: postlint explain accessibility/hashtag-case",
        en: "For example: postlint explain accessibility/hashtag-case")
    case .operandMissing(let command), .operandNotTaken(let command, _):
      LocalizedText(
        sv: "postlint help \(command.rawValue) visar hur kommandot används.",
        en: "postlint help \(command.rawValue) shows how the command is used.")
    case .inputNameWithoutInput:
      LocalizedText(
        sv: "Ta bort filerna, eller skriv - i stället för dem.",
        en: "Leave the files out, or write - instead of them.")
    case .ruleBothWays:
      LocalizedText(sv: "Ta bort en av dem.", en: "Remove one of the two.")
    case .coverageWithoutPolicy, .coverageWithoutDocument:
      LocalizedText(
        sv: "Skriv till exempel: postlint policy motala --coverage",
        en: "For example: postlint policy motala --coverage")
    }
  }

  private static func example(_ name: String, _ value: Flag.Value) -> LocalizedText {
    switch value {
    case .choice(let words), .word(let words):
      LocalizedText(
        sv: "Välj mellan \(words.joined(separator: ", ")).",
        en: "Choose from \(words.joined(separator: ", ")).")
    case .date:
      LocalizedText(
        sv: "Skriv dagen som i --\(name) 2026-05-01.",
        en: "Write the day as in --\(name) 2026-05-01.")
    case .none, .path, .rule, .policy:
      LocalizedText(
        sv: "Skriv --\(name) \(value.name.sv).", en: "Write --\(name) \(value.name.en).")
    }
  }

  private static func belongs(to commands: [CommandName]) -> LocalizedText {
    let names = CommandName.allCases.filter(commands.contains).map(\.rawValue)
    return LocalizedText(
      sv: "Den hör till: \(names.joined(separator: ", ")).",
      en: "It belongs to: \(names.joined(separator: ", ")).")
  }
}
