import PostlintCore

/// `postlint read DRAFT`.
enum ReadCommand {
  static func run(_ invocation: Invocation, host: inout Host) -> ExitCode {
    let options = invocation.options
    var inputs = InputList(invocation)
    inputs.find()
    var settings = Settings(options, host: host)
    let first = inputs.drafts.first
    let applied = settings.settings(for: first?.namedPath)
    let language = LanguageChoice.language(
      options, configured: applied?.configuration.language, host: host)
    guard !invocation.operands.isEmpty || options.standardInputName != nil else {
      return CommandLineTool.refuse(
        [Notice(UsageError.operandMissing(.read))], invocation, language: language, host: &host)
    }
    guard let applied else {
      return CommandLineTool.refuse(
        settings.notices, invocation, language: language, host: &host)
    }
    guard inputs.drafts.count == 1, let input = first else {
      let notices = inputs.notices.isEmpty ? [Self.notOne(inputs.drafts.count)] : inputs.notices
      return CommandLineTool.refuse(notices, invocation, language: language, host: &host)
    }
    do {
      var reader = FileReader()
      let bytes = try reader.contents(of: input, host: host)
      return read(bytes, input, applied, invocation, language, host: &host)
    } catch {
      return CommandLineTool.refuse(
        [.unreadable(input.path, because: error.reason)], invocation, language: language,
        host: &host)
    }
  }

  private static func read(
    _ bytes: [UInt8], _ input: InputList.Draft, _ applied: Settings.Applied,
    _ invocation: Invocation, _ language: Language, host: inout Host
  ) -> ExitCode {
    let files: any DraftFiles =
      input.folder.map { FolderDraftFiles(folder: $0) } ?? NoDraftFiles()
    do {
      let reading = try applied.linter.reading(
        path: input.path.text, bytes: bytes, files: files, fallback: language,
        showsValues: invocation.options.showValues)
      for line in reading.lines { host.output.write(Printable.text(line) + "\n") }
      return .clean
    } catch {
      let notice = Notice(
        .error, "io/encoding", applied.linter.message(for: error), path: input.path.text)
      return CommandLineTool.refuse([notice], invocation, language: language, host: &host)
    }
  }

  private static func notOne(_ count: Int) -> Notice {
    Notice(
      .error, "usage/unexpected-argument",
      LocalizedText(
        sv: "read läser ett utkast i taget, men i mappen finns \(count).",
        en: "read takes one draft at a time, but the folder has \(count)."))
  }
}
