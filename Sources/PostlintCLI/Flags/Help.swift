import PostlintCore

/// The help texts, derived from the commands and the options.
enum Help {
  /// The help for everything, or for one command.
  static func text(for command: CommandName?, in language: Language, width: Int) -> String {
    var page = Page(language: language, width: width)
    if let command {
      page.line(
        LocalizedText(
          sv: "postlint \(command.rawValue) \(command.summary.sv).",
          en: "postlint \(command.rawValue) \(command.summary.en)."))
      page.heading(LocalizedText(sv: "Användning", en: "Usage"))
      page.line(indent: 2, usage(of: command))
    } else {
      page.line(
        LocalizedText(
          sv: "postlint granskar utkast till inlägg i sociala medier innan de publiceras.",
          en: "postlint checks drafts of social media posts before they are published."))
      page.heading(LocalizedText(sv: "Användning", en: "Usage"))
      for command in CommandName.allCases {
        page.entry(usage(of: command).text(in: language), command.summary)
      }
      addExamples(to: &page)
    }
    addOptions(of: command ?? .check, to: &page)
    if command == nil || command == .check { addNotes(to: &page) }
    return page.text
  }

  private static func usage(of command: CommandName) -> LocalizedText {
    func line(_ language: Language) -> String {
      let name = command == .check ? "[check]" : command.rawValue
      let operands = command.operands.text(in: language)
      return "postlint \(name)" + (operands.isEmpty ? "" : " \(operands)")
    }
    return LocalizedText(sv: line(.swedish), en: line(.english))
  }

  private static func addExamples(to page: inout Page) {
    page.heading(LocalizedText(sv: "Exempel", en: "Examples"))
    page.entry(
      "postlint utkast.txt", LocalizedText(sv: "granska ett utkast", en: "check one draft"))
    page.entry(
      "postlint inlägg/",
      LocalizedText(
        sv: "granska alla utkast i en mapp (.txt, .md, .markdown)",
        en: "check all drafts in a folder (.txt, .md, .markdown)"))
    page.entry(
      "postlint --policy motala utkast.txt",
      LocalizedText(
        sv: "granska enligt Motala kommuns anvisningar",
        en: "check by the guidelines of Motala municipality"))
  }

  private static func addOptions(of command: CommandName, to page: inout Page) {
    for category in Flag.Category.allCases {
      let flags = FlagList.all.filter {
        $0.category == category && $0.commands.contains(command)
      }
      guard !flags.isEmpty else { continue }
      page.heading(category.title)
      for flag in flags {
        let short = flag.short.map { "-\($0), " } ?? ""
        let value = flag.value.name.text(in: page.language)
        page.entry("\(short)--\(flag.name)\(value.isEmpty ? "" : " \(value)")", flag.help)
      }
    }
  }

  private static func addNotes(to page: inout Page) {
    page.heading(LocalizedText(sv: "Bra att veta", en: "Good to know"))
    page.paragraph(
      LocalizedText(
        sv: "Utan sökväg granskas mappen du står i. - läser från standard in. Värden skrivs som "
          + "--flagga värde eller --flagga=värde, och efter -- är allt sökvägar. En fil som heter "
          + "som ett kommando skrivs med ./ framför.",
        en: "Without a path the current folder is checked. - reads standard input. Values are "
          + "written --option value or --option=value, and after -- everything is a path. A file "
          + "with a command's name is written with ./ before it."))
    page.paragraph(
      LocalizedText(
        sv: "Slutkod: 0 inget att anmärka, 1 fynd på eller över nivån i --fail-on, 2 fel i "
          + "kommandot eller inställningarna, eller en fil som inte kunde läsas.",
        en: "Exit status: 0 nothing to remark, 1 findings at or above the level of --fail-on, "
          + "2 wrong usage or configuration, or a file that could not be read."))
  }

  /// Help under construction.
  private struct Page {
    let language: Language
    let width: Int
    var text = ""

    mutating func line(indent: Int = 0, _ words: LocalizedText) {
      text += String(repeating: " ", count: indent) + words.text(in: language) + "\n"
    }

    mutating func heading(_ words: LocalizedText) {
      text += "\n\(words.text(in: language)):\n"
    }

    mutating func paragraph(_ words: LocalizedText) {
      for line in TextWrapping.lines(of: words.text(in: language), width: width - 2) {
        text += "  \(line)\n"
      }
    }

    /// A term and what it does: beside it where there is room, under it otherwise.
    mutating func entry(_ term: String, _ words: LocalizedText) {
      let indent = 30
      let lines = TextWrapping.lines(of: words.text(in: language), width: width - indent)
      let width = DisplayWidth.of(term)
      var rest = lines[...]
      if width + 4 <= indent, let first = rest.popFirst() {
        text += "  \(term)" + String(repeating: " ", count: indent - width - 2) + first + "\n"
      } else {
        text += "  \(term)\n"
      }
      for line in rest { text += String(repeating: " ", count: indent) + line + "\n" }
    }
  }
}
