// The maps of the metadata, key by key.

extension MetadataReader {
  /// Reads the front matter's root map.
  mutating func read(_ root: [YAMLEntry]) {
    for entry in entries(of: root, as: RootKey.self, field: "") {
      switch entry.key {
      case .kind: metadata.kind = word(entry, as: DraftKind.self)
      case .channel: readChannels(entry)
      case .account: metadata.account = text(entry)
      case .accountType: metadata.accountType = word(entry, as: AccountType.self)
      case .unit: metadata.unit = text(entry)
      case .author: readAuthor(entry)
      case .language: readLanguage(entry)
      case .published: readPublished(entry)
      case .crisis: metadata.crisis = flag(entry)
      case .people: readPeople(entry)
      case .privacy: readPrivacy(entry)
      case .media: readMedia(entry)
      case .contest: readContest(entry)
      case .reply: readReply(entry)
      case .closing: readClosing(entry)
      case .profile: readProfile(entry)
      case .ignore: readIgnores(entry)
      }
    }
  }

  private mutating func readChannels(_ entry: Entry<RootKey>) {
    for (node, field) in items(entry) {
      if let channel = word(node, name: entry.name, field: field, as: Channel.self),
        !metadata.channels.contains(where: { $0.value == channel.value })
      {
        metadata.channels.append(channel)
      }
    }
  }

  /// A map, or just the writer's name.
  private mutating func readAuthor(_ entry: Entry<RootKey>) {
    var author = Metadata.Author()
    switch entry.value.content {
    case .null: return
    case .map(let map):
      for entry in entries(of: map, as: AuthorKey.self, field: entry.field) {
        switch entry.key {
        case .name: author.name = text(entry)
        case .title: author.title = text(entry)
        case .trained: author.trained = flag(entry)
        }
      }
    default: author.name = text(entry)
    }
    metadata.author = author
  }

  /// `sv`, `en`, with a region too (`sv-SE`).
  private mutating func readLanguage(_ entry: Entry<RootKey>) {
    typedValues.append(entry.value.range.start)
    guard let written = text(entry) else { return }
    let primary = written.value.lowercased().prefix { $0 != "-" && $0 != "_" }
    if let language = Language(rawValue: String(primary)) {
      metadata.language = Located(language, range: written.range, field: written.field)
      return
    }
    let meant = LanguageNames.code(of: String(primary))
    problems.append(
      .invalid(
        written.value,
        LocalizedText(sv: "ett språk som kan granskas", en: "a language that can be checked"),
        help: LocalizedText(
          sv: "Skriv \(meant ?? "sv för svenska eller en för engelska"), eller ta bort raden.",
          en: "Write \(meant ?? "sv for Swedish or en for English"), or remove the line."),
        range: written.range, field: written.field, replacement: meant))
  }

  private mutating func readPublished(_ entry: Entry<RootKey>) {
    // Jekyll's `published: false` is about the site, not a date.
    if case .boolean = entry.value.content { return }
    metadata.published = dateTime(entry)
  }

  /// A list of maps, or of names.
  private mutating func readPeople(_ entry: Entry<RootKey>) {
    for (node, field) in items(entry) {
      var person = Metadata.Person(range: node.range, field: field)
      switch node.content {
      case .null: continue
      case .map(let map):
        for entry in entries(of: map, as: PersonKey.self, field: field) {
          switch entry.key {
          case .name: person.name = text(entry)
          case .age: person.age = count(entry)
          case .protected: person.protected = flag(entry)
          case .consent: person.consent = text(entry)
          }
        }
      default: person.name = text(node, name: entry.name, field: field)
      }
      metadata.people.append(person)
    }
  }

  private mutating func readPrivacy(_ entry: Entry<RootKey>) {
    guard let map = map(entry) else { return }
    var privacy = Metadata.Privacy()
    for entry in entries(of: map, as: PrivacyKey.self, field: entry.field) {
      switch entry.key {
      case .legalBasis: privacy.legalBasis = text(entry)
      case .riskAssessment: privacy.riskAssessment = text(entry)
      case .thirdCountryInformed: privacy.thirdCountryInformed = flag(entry)
      }
    }
    metadata.privacy = privacy
  }

  private mutating func readContest(_ entry: Entry<RootKey>) {
    guard let map = map(entry) else { return }
    var contest = Metadata.Contest()
    for entry in entries(of: map, as: ContestKey.self, field: entry.field) {
      switch entry.key {
      case .prize: contest.prize = text(entry)
      case .prizeValue: contest.prizeValue = amount(entry)
      case .cash: contest.cash = flag(entry)
      case .minimumAge: contest.minimumAge = count(entry)
      case .fee: contest.fee = fee(entry)
      case .selection: contest.selection = word(entry, as: ContestSelection.self)
      case .ends: contest.ends = dateTime(entry)
      case .terms: contest.terms = text(entry)
      }
    }
    metadata.contest = contest
  }

  /// True or false, or an amount.
  private mutating func fee(_ entry: Entry<ContestKey>) -> Located<Bool>? {
    if case .boolean = entry.value.content { return flag(entry) }
    if case .string(let value) = entry.value.content, FlagWords.meaning(of: value) != nil {
      return flag(entry)
    }
    if let amount = amount(entry) {
      return Located(amount.value > 0, range: amount.range, field: amount.field)
    }
    // "20 kr" is no number, which has been reported, and a fee all the same.
    guard case .string(let text) = entry.value.content,
      let meant = NumberReader.firstNumber(in: text).flatMap(Double.init), meant > 0
    else { return nil }
    return Located(true, range: entry.value.range, field: entry.field)
  }

  private mutating func readReply(_ entry: Entry<RootKey>) {
    guard let map = map(entry) else { return }
    var reply = Metadata.Reply()
    for entry in entries(of: map, as: ReplyKey.self, field: entry.field) {
      switch entry.key {
      case .received: reply.received = dateTime(entry)
      case .answered: reply.answered = dateTime(entry)
      }
    }
    metadata.reply = reply
  }

  /// A map, or just the day.
  private mutating func readClosing(_ entry: Entry<RootKey>) {
    var closing = Metadata.Closing()
    switch entry.value.content {
    case .null: return
    case .map(let map):
      for entry in entries(of: map, as: ClosingKey.self, field: entry.field) {
        closing.date = dateTime(entry)
      }
    default: closing.date = dateTime(entry)
    }
    metadata.closing = closing
  }

  private mutating func readProfile(_ entry: Entry<RootKey>) {
    guard let map = map(entry) else { return }
    var profile = Metadata.Profile()
    for entry in entries(of: map, as: ProfileKey.self, field: entry.field) {
      switch entry.key {
      case .logo: profile.logo = flag(entry)
      case .rulesPage:
        profile.rulesPage = file(entry.value, name: entry.name, field: entry.field)
        if let page = profile.rulesPage { attachments.append(Attachment(reference: page)) }
      }
    }
    metadata.profile = profile
  }
}

/// Names of the languages that postlint reads, for those who write the name and not the code.
enum LanguageNames {
  /// `sv` for `svenska`; nil for other names.
  static func code(of name: String) -> String? { codes[name] }

  private static let codes = [
    "svenska": "sv", "swedish": "sv", "se": "sv", "swe": "sv", "svensk": "sv",
    "engelska": "en", "english": "en", "eng": "en", "uk": "en", "gb": "en",
  ]
}
