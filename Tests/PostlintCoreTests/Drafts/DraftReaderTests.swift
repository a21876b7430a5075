import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Front matter, typed, in both languages.
@Suite struct DraftReaderTests {
  static let swedish = """
    ---
    typ: tävling
    kanal: [facebook, Instagram]
    konto: Motala kommun
    kontotyp: officiellt
    verksamhet: Biblioteket
    författare:
      namn: Anna Berg
      titel: kommunikatör
      utbildad: true
    språk: sv
    publicerad: 2026-05-01 14:30
    kris: false
    personer:
      - namn: Kim
        ålder: 12
        skyddad: true
        samtycke: dnr 12/2026
    personuppgifter:
      rättslig-grund: samtycke
      riskbedömning: genomförd
      tredjeland-informerad: true
    medier:
      - fil: bilder/torg.jpg
        alt: Stora torget i Motala
        dekorativ: false
        text-i-bild: Välkommen
        personer: grupp
        samtycke: A-12
        källa: bildbank
        fotograf: Bo Ek
      - fil: film.MP4
        tal: true
        direktsändning: false
        bara-text: false
        speakerröst: true
        undertexter: film.srt
        ljudlös: false
    tävling:
      pris: biljetter
      prisvärde: 1 200
      kontant: false
      åldersgräns: 18
      avgift: 0
      urval: lottning
      slut: 2026-05-31
      villkor: https://motala.se/villkor
    svar:
      mottagen: 2026-05-01T08:00+02:00
      besvarad: 2026-05-01T06:30:15Z
    avslut:
      datum: 2026-12-31
    profil:
      logotyp: true
      regelsida: regler.txt
    ignorera:
      - regel: accessibility/hashtag-case
        skäl: kampanjens egen stavning
    ---
    Text.
    """

  static let english = """
    ---
    kind: contest
    channel: [facebook, Instagram]
    account: Motala kommun
    account-type: official
    unit: Biblioteket
    author:
      name: Anna Berg
      title: kommunikatör
      trained: true
    language: sv
    published: 2026-05-01 14:30
    crisis: false
    people:
      - name: Kim
        age: 12
        protected: true
        consent: dnr 12/2026
    privacy:
      legal-basis: samtycke
      risk-assessment: genomförd
      third-country-informed: true
    media:
      - file: bilder/torg.jpg
        alt: Stora torget i Motala
        decorative: false
        text-in-image: Välkommen
        people: crowd
        consent: A-12
        source: image-bank
        credit: Bo Ek
      - file: film.MP4
        speech: true
        live: false
        text-only: false
        voice-over: true
        subtitles: film.srt
        silent: false
    contest:
      prize: biljetter
      prize-value: 1 200
      cash: false
      minimum-age: 18
      fee: 0
      selection: draw
      ends: 2026-05-31
      terms: https://motala.se/villkor
    reply:
      received: 2026-05-01T08:00+02:00
      answered: 2026-05-01T06:30:15Z
    closing:
      date: 2026-12-31
    profile:
      logo: true
      rules-page: regler.txt
    ignore:
      - rule: accessibility/hashtag-case
        reason: kampanjens egen stavning
    ---
    Text.
    """

  @Test(arguments: [swedish, english])
  func `reads every key in both languages`(text: String) throws {
    let draft = read(text)
    #expect(draft.problems.isEmpty, "\(draft.problems.map(\.text.sv))")
    let data = draft.metadata
    #expect(data.kind?.value == .contest)
    #expect(data.channels.map(\.value) == [.facebook, .instagram])
    #expect(data.account?.value == "Motala kommun")
    #expect(data.accountType?.value == .official)
    #expect(data.unit?.value == "Biblioteket")
    #expect(data.author?.name?.value == "Anna Berg")
    #expect(data.author?.title?.value == "kommunikatör")
    #expect(data.author?.trained?.value == true)
    #expect(data.language?.value == .swedish)
    let day = try #require(CalendarDate(iso: "2026-05-01"))
    #expect(data.published?.value == DateTime(date: day, minuteOfDay: 870))
    #expect(data.crisis?.value == false)
    let person = try #require(data.people.first)
    #expect(person.name?.value == "Kim")
    #expect(person.age?.value == 12)
    #expect(person.protected?.value == true)
    #expect(person.consent?.value == "dnr 12/2026")
    #expect(data.privacy?.legalBasis?.value == "samtycke")
    #expect(data.privacy?.riskAssessment?.value == "genomförd")
    #expect(data.privacy?.thirdCountryInformed?.value == true)
    try checkMedia(data.media)
    let contest = try #require(data.contest)
    #expect(contest.prize?.value == "biljetter")
    #expect(contest.prizeValue?.value == 1200)
    #expect(contest.cash?.value == false)
    #expect(contest.minimumAge?.value == 18)
    #expect(contest.fee?.value == false)
    #expect(contest.selection?.value == .draw)
    #expect(contest.ends?.value.date == CalendarDate(iso: "2026-05-31"))
    #expect(contest.terms?.value == "https://motala.se/villkor")
    #expect(data.reply?.received?.value == DateTime(date: day, minuteOfDay: 480, utcOffset: 120))
    #expect(data.reply?.answered?.value == DateTime(date: day, minuteOfDay: 390, utcOffset: 0))
    #expect(data.closing?.date?.value.date == CalendarDate(iso: "2026-12-31"))
    #expect(data.profile?.logo?.value == true)
    #expect(data.profile?.rulesPage?.value.path == "regler.txt")
    #expect(data.ignores.first?.rule?.value == "accessibility/hashtag-case")
    #expect(data.ignores.first?.reason?.value == "kampanjens egen stavning")
    #expect(draft.source.string(in: draft.body) == "Text.")
  }

  private func checkMedia(_ media: [MediaItem]) throws {
    try #require(media.count == 2)
    let (image, film) = (media[0], media[1])
    #expect(image.file?.value == FileReference(path: "bilder/torg.jpg", status: .present))
    #expect(image.type == .image)
    #expect(image.alt?.value == "Stora torget i Motala")
    #expect(image.decorative?.value == false)
    #expect(image.textInImage?.value == "Välkommen")
    #expect(image.people?.value == .crowd)
    #expect(image.consent?.value == "A-12")
    #expect(image.source?.value == .imageBank)
    #expect(image.credit?.value == "Bo Ek")
    #expect(film.type == .video)
    #expect(film.speech?.value == true)
    #expect(film.live?.value == false)
    #expect(film.textOnly?.value == false)
    #expect(film.voiceOver?.value == true)
    #expect(
      film.subtitles?.value == .file(FileReference(path: "film.srt", status: .present)))
    #expect(film.silent?.value == false)
  }

  /// Every value's range is the value in the text, and its field is its JSON Pointer.
  @Test func `values know their place`() throws {
    let draft = read(Self.swedish)
    let alt = try #require(draft.metadata.media.first?.alt)
    #expect(draft.source.string(in: alt.range) == "Stora torget i Motala")
    #expect(alt.field == "/medier/0/alt")
    #expect(draft.metadata.channels.map(\.field) == ["/kanal/0", "/kanal/1"])
    #expect(read("---\nkanal: x\n---\n").metadata.channels.map(\.field) == ["/kanal"])
  }

  private func read(_ text: String) -> Draft {
    DraftReader.read(SourceText(path: "utkast.txt", text), files: AllPresent())
  }

  private struct AllPresent: DraftFiles {
    func status(of path: String) -> FileReference.Status { .present }
    func contents(of path: String, limit: Int) -> [UInt8]? { nil }
  }
}
