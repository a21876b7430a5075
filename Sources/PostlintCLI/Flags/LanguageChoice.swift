import PostlintCore

/// Which language postlint speaks.
enum LanguageChoice {
  /// The command line's, else the configuration's, else the locale's.
  ///
  /// The locale is POSIX's: the first of LC_ALL, LC_MESSAGES and LANG that is set. Swedish speaks to
  /// those whose locale is Swedish or names no language (`C`, `POSIX`, nothing), since the tool is for
  /// Swedish public bodies; English to everybody else.
  static func language(_ options: Options, configured: Language?, host: Host) -> Language {
    if let language = options.language ?? configured { return language }
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { host.variable($0) }
      .first { !$0.isEmpty } ?? ""
    let name = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased()
    return ["sv", "", "c", "posix"].contains(name) ? .swedish : .english
  }
}
