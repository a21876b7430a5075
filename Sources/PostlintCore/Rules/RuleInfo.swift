/// What there is to know of a rule: the one place that `explain`, `rules`, the configuration, the
/// reports and the documentation take it from.
package struct RuleInfo: Sendable {
  /// `category/name`, in kebab case; never reused for another rule.
  package let id: String
  package let severity: Severity
  package let confidence: Confidence
  /// The offence in a few words, lower case: "emoji i stället för ord".
  package let title: LocalizedText
  /// Why it matters and to whom, in one to three sentences that an editor understands.
  package let why: LocalizedText
  /// The laws, standards and guidelines behind the rule, beside the policies that ask for it.
  package let basis: [Basis]
  /// The kinds of draft that the rule speaks about.
  package let kinds: DraftKinds
  package let options: [RuleOption]
  /// A draft that is wrong, the wrong place marked `⟦…⟧`.
  package let bad: RuleExample
  /// The same draft put right.
  package let good: RuleExample
  /// Everything that the rule can say.
  package let messages: [Message]

  package init(
    id: String, severity: Severity, confidence: Confidence = .high, title: LocalizedText,
    why: LocalizedText, basis: [Basis], kinds: DraftKinds = RuleInfo.ownPosts,
    options: [RuleOption] = [], bad: RuleExample, good: RuleExample, messages: [Message]
  ) {
    self.id = id
    self.severity = severity
    self.confidence = confidence
    self.title = title
    self.why = why
    self.basis = basis
    self.kinds = kinds
    self.options = options
    self.bad = bad
    self.good = good
    self.messages = messages
  }

  /// Everything that the organisation itself publishes.
  package static let ownPosts: DraftKinds = [.post, .reply, .contest, .profile, .closing]
  /// Incoming comments too.
  package static let allKinds: DraftKinds = [
    .post, .reply, .contest, .profile, .closing, .comment,
  ]

  /// `accessibility` of `accessibility/hashtag-case`.
  package var category: Substring { id.prefix { $0 != "/" } }
}

/// A law, standard or guideline that a rule rests on.
package struct Basis: Hashable, Sendable {
  /// As one cites it: "WCAG 2.1, 1.1.1 (A)", "DOS-lagen (2018:1937) 10 §".
  package let text: LocalizedText
  package let link: String?

  package init(_ text: LocalizedText, link: String? = nil) {
    self.text = text
    self.link = link
  }
}

/// A draft that shows a rule, whole, with front matter where the rule needs it.
package struct RuleExample: Hashable, Sendable {
  /// The draft, with `⟦` and `⟧` around what a finding's range covers.
  package let draft: String
  /// The name it is read under: its ending decides between plain text and Markdown.
  package let path: String
  /// Name of the organisation that the example is published by, where the rule must know it.
  package let organisation: String?
  /// The files that the draft names, where the rule reads them.
  package let files: [File]

  package init(
    _ draft: String, path: String = "draft.txt", organisation: String? = nil, files: [File] = []
  ) {
    self.draft = draft
    self.path = path
    self.organisation = organisation
    self.files = files
  }

  /// A file beside the example's draft.
  package struct File: Hashable, Sendable {
    /// As the draft writes it.
    package let name: String
    /// What a text file holds; of an image or film, what matters of it in words.
    package let text: String
    /// The file of `Fixtures/Media` that an image or film is; nil for a text file.
    package let sample: String?

    package init(_ name: String, _ text: String, sample: String? = nil) {
      self.name = name
      self.text = text
      self.sample = sample
    }
  }
}

extension RuleInfo {
  /// The rule's defaults with `configured` over them; a table is laid over the default's, key by key.
  package func effectiveOptions(_ configured: [String: OptionValue]) -> RuleOptions {
    var result = RuleOptions()
    for option in options {
      switch (option.handedDefault, configured[option.name]) {
      case (.table(let standard)?, .table(let table)?):
        result[option.name] = .table(standard.merging(table) { $1 })
      case (let standard, let value):
        result[option.name] = value ?? standard
      }
    }
    return result
  }
}
