/// Closed sets of small words that dates are written with.
package enum DateWords {
  /// Between a weekday and its day, and before a day: "fredag den 12", "the 12th of March".
  package static let articles = WordSet("den the of")

  /// Between the first and the last day of a span.
  package static let spans = WordSet("till t.o.m. t.o.m tom to through until")

  /// Between the days of a list.
  package static let conjunctions = WordSet("och samt eller and or")

  /// Before a date in figures: `senast 12/3`. What follows can hardly be a fraction.
  package static let leads = WordSet("den senast t.o.m. t.o.m tom fr.o.m. fr.o.m the")

  /// Before a date in figures or before a fraction: `till 12/3`, `till 2/3 klart`.
  package static let weakLeads = WordSet("från till innan före efter from until before after on by")

  /// Before the first day of what goes on: "från 12 mars", "sedan 12 mars".
  package static let starts = WordSet(
    "från fr.o.m. fr.o.m from sedan alltsedan efter since after starting")

  /// May stand between one of ``starts`` and the date.
  package static let startFillers = WordSet("och med den det the on with")

  /// Say that the date after them is the last day.
  package static let lastDays = WordSet(
    """
    senast sista t.o.m. t.o.m tom till innan före deadline slutdatum until by before last than \
    ansökningstiden anmälningstiden
    """)

  /// Begin a line that says when: "När: 12 mars".
  package static let labels = WordSet("när datum tid dag dagar start when date time day starts")

  /// Begin a sentence that asks readers to come or to do something.
  package static let imperatives = WordSet(
    """
    kom se hör upptäck besök fira träffa delta lyssna prova testa upplev lär ta ge skynda passa möt \
    njut spela cykla vandra gå spring dansa sjung pyssla bygg baka skriv läs rösta sök ansök svara \
    tyck lämna granska reservera boka bjud hämta come visit join discover meet hear see try taste \
    listen book bring vote apply celebrate
    """)

  /// Before a supine: "har beslutat".
  package static let perfectAuxiliaries = WordSet("har hade ha haft")

  /// End like supines and are none: "har öppet", "har stängt på fredag".
  package static let noSupines = WordSet(
    """
    öppet stängt tänkt planerat bokat bestämt öppettid extraöppet kvällsöppet att det ett allt annat \
    mycket gratis något inget helt rätt lätt fritt nytt stort lagt tid plats rast natt sommarstängt \
    julstängt helgstängt lunchstängt lunchöppet söndagsöppet lördagsöppet nattöppet sommaröppet \
    självklart snart alltid stort gott brett vilket
    """)

  /// Before a time of day.
  package static let clock = WordSet("kl kl. klockan at mellan between")

  /// Before a number that is no day: "nummer 12", "§ 12".
  package static let numbered = WordSet(
    "nr nr. nummer kap kap. kapitel sid sida punkt paragraf kl kl. klockan no no. number chapter page"
  )

  /// Endings of a day's number: `12:e`, `12th`.
  package static let ordinalEndings = WordSet(":a :e :te :de st nd rd th")

  /// Months that are other words without their capital.
  package static let capitalMonths = WordSet("may march")

  /// Names of months that only English has: a day may follow them.
  package static let englishMonths = WordSet(
    "january february march may june july august october")

  /// Short forms of weekdays that are other words in Swedish: only in English text.
  package static let englishWeekdays = WordSet("mon tue tues wed thu thurs fri sat sun")

  /// Days counted from the day of publication. One of one word, or the word after "i".
  package static let relativeDays: [(words: WordSet, days: Int)] = [
    (WordSet("idag ikväll dag kväll today tonight"), 0),
    (WordSet("imorgon imorgonbitti morgon morgonbitti tomorrow"), 1),
    (WordSet("övermorgon iövermorgon"), 2),
    (WordSet("igår går yesterday"), -1),
  ]

  /// Of ``relativeDays``, those that mean a day only after "i".
  package static let afterI = WordSet("dag kväll morgon morgonbitti går")

  /// "12 december" and "December 12", as messages write them.
  package static func spoken(_ date: CalendarDate) -> LocalizedText {
    LocalizedText(
      sv: "\(date.day) \(months.sv[date.month - 1]) \(date.year)",
      en: "\(date.day) \(months.en[date.month - 1]) \(date.year)")
  }

  /// The month's name: 1 is January.
  package static func month(_ number: Int) -> LocalizedText {
    let index = min(max(number, 1), 12) - 1
    return LocalizedText(sv: months.sv[index], en: months.en[index])
  }

  /// The weekday's name: 1 is Monday.
  package static func weekday(_ number: Int) -> LocalizedText {
    let index = min(max(number, 1), 7) - 1
    return LocalizedText(sv: weekdays.sv[index], en: weekdays.en[index])
  }

  private static let months = (
    sv: [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ],
    en: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  )

  private static let weekdays = (
    sv: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  )
}
