import PostlintCore

/// Understands a command line.
///
/// Reads on after a mistake, so that a wrong command line is answered in the language and the form
/// that it asks for, with all its mistakes at once.
package struct CommandLineParser {
  package private(set) var invocation = Invocation()
  package private(set) var errors: [UsageError] = []
  private var written: [(name: String, value: FilePath?)] = []
  private var isCommandStated = false

  /// - Parameters:
  ///   - arguments: as the system gave them, without the program's name.
  ///   - exists: whether a path names something.
  package init(_ arguments: [[UInt8]], exists: (FilePath) -> Bool) {
    scan(arguments, exists: exists)
    let options = written
    for (name, value) in options { apply(name, value) }
    checkOperands()
  }

  /// Tells options, the command and its operands apart.
  private mutating func scan(_ arguments: [[UInt8]], exists: (FilePath) -> Bool) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument.elementsEqual("--".utf8) {
        invocation.operands += rest.map(FilePath.init(bytes:))
        return
      } else if argument.starts(with: "--".utf8) {
        scanLong(argument.dropFirst(2), &rest)
      } else if argument.count > 1, argument.first == UInt8(ascii: "-") {
        scanShort(FilePath(bytes: argument).text)
      } else {
        scanOperand(FilePath(bytes: argument), exists: exists)
      }
    }
  }

  private mutating func scanLong(_ body: ArraySlice<UInt8>, _ rest: inout ArraySlice<[UInt8]>) {
    let equals = body.firstIndex(of: UInt8(ascii: "="))
    let name = String(decoding: body[..<(equals ?? body.endIndex)], as: UTF8.self)
    let attached = equals.map { FilePath(bytes: Array(body[($0 + 1)...])) }
    guard let flag = FlagList.flag(named: name) else {
      let nearest = Suggestion.nearest(to: name, in: FlagList.all.map(\.name))
      errors.append(.unknownOption("--" + name, nearest: nearest.map { "--" + $0 }))
      return
    }
    if flag.value == .none {
      guard attached == nil else { return errors.append(.valueNotTaken(name)) }
      written.append((name, nil))
    } else if let attached {
      written.append((name, attached))
    } else if let next = rest.first, !next.starts(with: "--".utf8) {
      written.append((name, FilePath(bytes: rest.removeFirst())))
    } else {
      errors.append(.valueMissing(name, flag.value))
    }
  }

  private mutating func scanShort(_ argument: String) {
    if argument.count == 2, let flag = FlagList.all.first(where: { $0.short == argument.last }) {
      written.append((flag.name, nil))
    } else {
      let name = String(argument.dropFirst())
      let nearest = Suggestion.nearest(to: name, in: FlagList.all.map(\.name))
      errors.append(.unknownOption(argument, nearest: nearest.map { "--" + $0 }))
    }
  }

  /// The first operand is the command if it is a command's name. A file of that name is checked as
  /// `postlint check rules` or `postlint ./rules`: what a command line means must not hang on which
  /// files happen to lie in the folder.
  private mutating func scanOperand(_ operand: FilePath, exists: (FilePath) -> Bool) {
    guard !isCommandStated, invocation.operands.isEmpty else {
      return invocation.operands.append(operand)
    }
    if let command = CommandName(rawValue: operand.text) {
      invocation.command = command
      isCommandStated = true
      return
    }
    if !operand.bytes.contains(UInt8(ascii: "/")), !operand.bytes.contains(UInt8(ascii: ".")),
      !exists(operand),
      let nearest = Suggestion.nearest(
        to: operand.text, in: CommandName.allCases.map(\.rawValue))
    {
      errors.append(.unknownCommand(operand.text, nearest: nearest))
    }
    invocation.operands.append(operand)
  }

  private mutating func apply(_ name: String, _ value: FilePath?) {
    let command = invocation.command
    guard let flag = FlagList.flag(named: name, for: command) else { return }
    guard flag.commands.contains(command) else {
      return errors.append(.optionOfOtherCommand(name, command, belongsTo: flag.commands))
    }
    let value = value ?? FilePath("")
    if !flag.apply(value, to: &invocation.options) {
      errors.append(.valueWrong(name, value.text, flag.value))
    }
  }

  private mutating func checkOperands() {
    let count = invocation.operands.count
    guard !invocation.options.wantsHelp, !invocation.options.wantsVersion else { return }
    if count < invocation.command.operandCount.lowerBound {
      errors.append(.operandMissing(invocation.command))
    } else if count > invocation.command.operandCount.upperBound,
      let extra = invocation.operands.last
    {
      errors.append(.operandNotTaken(invocation.command, extra.text))
    }
    let readsInput = invocation.operands.isEmpty || invocation.operands.contains(FilePath("-"))
    if invocation.options.standardInputName != nil, !readsInput {
      errors.append(.inputNameWithoutInput)
    }
    if invocation.options.standardInputName?.bytes.isEmpty == true {
      errors.append(.valueMissing("stdin-filename", .path))
    }
    if let rule = invocation.options.rules.first(where: invocation.options.ignoredRules.contains) {
      errors.append(.ruleBothWays(rule))
    }
  }
}
