/// What an incoming comment is, the gravest first: a comment that is several is treated as the first.
enum CommentKind: String, CaseIterable, Hashable, Sendable {
  case threat
  case hate
  case incitement
  case violence
  case personalAttack = "personal-attack"
  case secrecy
  case personalData = "personal-data"
  case obscenity
  case profanity
  case spam
  case advertising
  case partyPolitics = "party-politics"
  case individualCase = "individual-case"
  case politicalQuestion = "political-question"
  case faultReport = "fault-report"
  /// A complaint about how the municipality does its work, meant to be handled.
  case complaint
  case foreignLanguage = "foreign-language"
  case question
  case friend
  case thanks
  case opinion
  /// An opinion that the writer wants passed on.
  case suggestion
  /// Nothing but signs.
  case nothing

  /// What a policy's list of what is removed may name.
  static let removable: [CommentKind] = [
    .threat, .hate, .incitement, .violence, .personalAttack, .secrecy, .personalData, .obscenity,
    .profanity, .spam, .advertising, .partyPolitics, .individualCase,
  ]

  /// Words alone never decide these.
  var needsReview: Bool {
    switch self {
    case .threat, .hate, .incitement, .violence, .personalAttack: true
    default: false
    }
  }

  /// What lagen (1998:112) om ansvar för elektroniska anslagstavlor 5 § obliges the holder to remove
  /// where it plainly is so: olaga hot, hets mot folkgrupp, uppvigling, olaga våldsskildring.
  var isUnlawfulOnBoards: Bool {
    switch self {
    case .threat, .hate, .incitement, .violence: true
    default: false
    }
  }
}

extension CommentKind {
  /// Completes "Kommentaren är …".
  var name: LocalizedText {
    switch self {
    case .individualCase:
      LocalizedText(
        sv: "om ett enskilt ärende", en: "about an individual’s case")
    case .politicalQuestion: LocalizedText(sv: "en politisk fråga", en: "a political question")
    case .faultReport: LocalizedText(sv: "en felanmälan", en: "a fault report")
    case .complaint: LocalizedText(sv: "ett klagomål", en: "a complaint")
    case .foreignLanguage:
      LocalizedText(
        sv: "skriven på ett annat språk än svenska och engelska",
        en: "written in a language other than Swedish and English")
    case .question: LocalizedText(sv: "en fråga", en: "a question")
    case .friend:
      LocalizedText(sv: "riktad till någon annan än er", en: "meant for somebody else than you")
    case .thanks: LocalizedText(sv: "ett tack eller beröm", en: "thanks or praise")
    case .opinion:
      LocalizedText(
        sv: "en åsikt eller upplysning utan fråga", en: "an opinion or remark without a question")
    case .suggestion:
      LocalizedText(
        sv: "ett förslag till verksamheten", en: "a suggestion to those in charge")
    case .nothing: LocalizedText(sv: "bara tecken", en: "nothing but signs")
    default: contents
    }
  }

  /// Completes "Kommentaren innehåller …".
  var contents: LocalizedText {
    switch self {
    case .threat: LocalizedText(sv: "ett hot", en: "a threat")
    case .hate: LocalizedText(sv: "hets mot en grupp", en: "agitation against a group")
    case .incitement: LocalizedText(sv: "en uppmaning till brott", en: "a call to commit a crime")
    case .violence: LocalizedText(sv: "en skildring av våld", en: "a depiction of violence")
    case .personalAttack: LocalizedText(sv: "ett personangrepp", en: "a personal attack")
    case .secrecy:
      LocalizedText(
        sv: "uppgifter som kan omfattas av sekretess", en: "what may be covered by secrecy")
    case .personalData:
      LocalizedText(sv: "personuppgifter om någon", en: "somebody’s personal data")
    case .obscenity: LocalizedText(sv: "obscena ord", en: "obscene words")
    case .profanity: LocalizedText(sv: "svordomar", en: "swearing")
    case .spam: LocalizedText(sv: "spam", en: "spam")
    case .advertising: LocalizedText(sv: "reklam", en: "advertising")
    case .partyPolitics:
      LocalizedText(sv: "ett partipolitiskt budskap", en: "a party-political message")
    case .individualCase:
      LocalizedText(sv: "uppgifter i ett enskilt ärende", en: "details of an individual’s case")
    default: name
    }
  }

  /// What to do besides, in a sentence or two.
  var advice: LocalizedText {
    switch self {
    case .threat, .incitement:
      LocalizedText(
        sv:
          "Svara inte i tråden. Prata med din chef om polisanmälan, och tänk på den som är hotad.",
        en:
          "Do not answer in the thread. Talk to your manager about reporting it to the police, and "
          + "think of whoever is threatened.")
    case .hate, .violence:
      LocalizedText(
        sv: "Är det vad det ser ut som ska det bort genast: den som håller sidan är skyldig att ta "
          + "bort det.",
        en:
          "If it is what it seems it must go at once: whoever holds the page is obliged to remove "
          + "it.")
    case .personalAttack:
      LocalizedText(
        sv:
          "Skilj på hård kritik, som får stå kvar, och på angrepp på en person. Svara i så fall på "
          + "sakfrågan.",
        en:
          "Tell harsh criticism, which may stay, from an attack on a person. Answer what is to the "
          + "point.")
    case .secrecy, .personalData:
      LocalizedText(
        sv: "Svara inte på innehållet. Hänvisa personen till telefon eller ett säkert meddelande.",
        en: "Do not answer what it says. Refer the person to the telephone or a secure message.")
    case .obscenity, .profanity, .spam, .advertising:
      LocalizedText(
        sv: "Den som upprepar det kan stängas av från kontot.",
        en: "Whoever repeats it can be blocked from the account.")
    case .partyPolitics:
      LocalizedText(
        sv:
          "Skilj på ett budskap för ett parti och på en åsikt i en politisk fråga, som får stå kvar.",
        en: "Tell a message for a party from an opinion on politics, which may stay.")
    case .individualCase:
      LocalizedText(
        sv: "Diskutera inte ärendet här. Tala om vart personen vänder sig i stället.",
        en: "Do not discuss the case here. Tell the person where to turn instead.")
    case .politicalQuestion:
      LocalizedText(
        sv: "Ta inte ställning. Tala om vart politiska frågor ställs.",
        en: "Take no side. Tell where political questions are asked.")
    case .faultReport:
      LocalizedText(
        sv: "Tacka, och tala om att felet är anmält eller var det anmäls.",
        en: "Give thanks, and say that the fault is reported or where to report it.")
    case .complaint:
      LocalizedText(
        sv: "Beklaga, och tala om vem som tar hand om klagomålet.",
        en: "Say that you are sorry, and tell who will handle the complaint.")
    case .foreignLanguage:
      LocalizedText(
        sv: "Ta hjälp av någon som kan språket, och svara på det om ni kan.",
        en: "Get help from somebody who knows the language, and answer in it if you can.")
    case .question:
      LocalizedText(
        sv:
          "Svara kort, vänligt och sakligt, gärna med en länk till er webbplats. Vet ni inte: skicka "
          + "frågan vidare och skriv att ni har gjort det.",
        en:
          "Answer briefly, kindly and to the point, preferably with a link to your website. If you do "
          + "not know, forward the question and say so.")
    case .thanks, .friend, .nothing:
      LocalizedText(
        sv: "En gilla-markering räcker om ni vill visa att ni har läst.",
        en: "A like is enough if you want to show that you have read it.")
    case .suggestion:
      LocalizedText(
        sv: "Tacka, och tala om vart förslaget har gått.",
        en: "Give thanks, and tell where the suggestion has gone.")
    case .opinion:
      LocalizedText(
        sv:
          "Skicka den vidare om verksamheten bör känna till den. Möt kritik med fakta och vänlighet.",
        en: "Forward it if the unit ought to know. Meet criticism with facts and kindness.")
    }
  }
}
