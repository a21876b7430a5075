import PostlintCore

/// `postlint config [PATH]`.
enum ConfigCommand {
  static func run(_ invocation: Invocation, host: inout Host) -> ExitCode {
    let options = invocation.options
    var settings = Settings(options, host: host)
    let path = invocation.operands.first
    let today = options.today ?? host.today()
    let name = path.map { DraftSecrets.masked(name: $0.text, today: today) }
    let explanation = settings.explanation(for: path)
    let configured = settings.settings(for: path)?.configuration.language
    let language = LanguageChoice.language(options, configured: configured, host: host)
    guard let explanation else {
      return CommandLineTool.refuse(
        settings.notices, invocation, language: language, host: &host)
    }
    if options.format == .json {
      host.output.write(
        JSONDocument.make(language: language) { json in
          json.member("path", orNull: name)
          json.configuration(explanation)
        })
    } else {
      host.output.write(ConfigurationPage(explanation, path: name, language: language).text)
    }
    return .clean
  }
}

extension JSONWriter {
  fileprivate mutating func configuration(_ explanation: ConfigurationExplanation) {
    key("texts")
    array { json in explanation.texts.forEach { json.value($0) } }
    member("ignored", explanation.isIgnored)
    key("settings")
    array { json in
      for setting in explanation.settings {
        json.object { json in
          json.key("keys")
          json.array { json in setting.keys.forEach { json.value($0) } }
          json.member("value", setting.value)
          json.key("origin")
          json.origin(setting.origin)
        }
      }
    }
  }

  private mutating func origin(_ origin: ConfigurationExplanation.Origin) {
    object { json in
      switch origin {
      case .standard: json.member("kind", "default")
      case .policy(let name, let line):
        json.member("kind", "policy")
        json.member("name", name)
        json.member("line", line)
      case .file(let path, let line):
        json.member("kind", "file")
        json.member("name", path)
        json.member("line", line)
      case .commandLine(let option):
        json.member("kind", "option")
        json.member("name", option)
      }
    }
  }
}
