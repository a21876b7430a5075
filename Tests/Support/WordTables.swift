import Foundation

/// Makes the tables of words that `WordSplitter` looks up from the lists of `Fixtures/Data`.
///
/// All that can be decided word by word is decided here, so that a look-up in the program is one
/// bisection. Costs are hundredths of nats: -100 · ln of a probability.
package enum WordTables {
  /// Rows of `swedishWords`: form, cost as a word, cost as the first part of a compound, cost as
  /// its last part (each blank where it is none), classes.
  package static func swedish(_ rows: [[String]]) throws -> [[String]] {
    let english = try costs(Fixtures.dataRows("en-words.tsv"))
    let classes = Dictionary(
      try Fixtures.dataRows("word-classes.tsv").map { ($0[0], $0[1]) }, uniquingKeysWith: +)
    let ambiguous = Set(rows.filter { Word($0).first >= commonFirstPart }.map { $0[0] })
    let names = try Set(Fixtures.dataRows("places.tsv").flatMap { nameParts($0[0]) })
      .subtracting(ambiguous).subtracting(classes.keys)
    var words: [String: Word] = [:]
    for row in rows {
      var word = Word(row)
      let classes = classes[row[0]] ?? ""
      if let cost = word.cost, let foreign = english[row[0]], classes.isEmpty, word.last == 0,
        cost - foreign > 1.5
      {
        word.cost = cost + foreignCost
      }
      word.keepTrueParts(form: row[0], classes: classes, isName: names.contains(row[0]))
      words[row[0]] = word
    }
    for (form, cost) in english where words[form]?.cost == nil {
      words[form, default: Word()].cost = cost + 1 + foreignCost
    }
    unbindForms(&words)
    let firstTotal = words.values.reduce(0) { $0 + $1.first }
    let lastTotal = words.values.reduce(0) { $0 + $1.last }
    for row in try Fixtures.dataRows("compound-parts.tsv") {
      var word = words[row[0]] ?? Word()
      if let first = row.at(1).flatMap(Double.init) { word.first = max(first, word.first) }
      if let last = row.at(2).flatMap(Double.init) { word.last = last }
      if row.at(3) == "bound" { word.cost = nil }
      words[row[0]] = word
    }
    for (form, classes) in classes where classes.contains("v") && words[form]?.cost == nil {
      words[form, default: Word()].cost = rareVerbCost
    }
    for name in names {
      words[name, default: Word()].lowerCost(to: 11)
      if !name.hasSuffix("s") { words[name + "s", default: Word()].lowerCost(to: 12.5) }
    }
    return words.compactMap { form, word in
      let classes = classes[form] ?? ""
      let isGenitive = form.hasSuffix("s") && names.contains(String(form.dropLast()))
      let allClasses = classes + (names.contains(form) ? "n" : isGenitive ? "o" : "")
      let row = [
        form, centinats(word.wordCost(form: form, classes: allClasses)),
        word.first > 0 ? centinats(-log(word.first / firstTotal)) : "",
        word.last > 0 ? centinats(-log(word.last / lastTotal)) : "", allClasses,
      ]
      return row.dropFirst().allSatisfy(\.isEmpty) ? nil : row
    }
  }

  /// Rows of `englishWords`: form, cost, the number of closed compounds in the list that begin with
  /// it, and that end with it; classes, with `n` for a name.
  package static func english(_ rows: [[String]]) throws -> [[String]] {
    let costs = costs(rows)
    let classes = try Dictionary(
      Fixtures.dataRows("word-classes-en.tsv").map { ($0[0], $0[1]) }, uniquingKeysWith: +)
    let names = try Set(Fixtures.dataRows("places.tsv").flatMap { nameParts($0[0]) })
    var first: [String: Int] = [:]
    var last: [String: Int] = [:]
    for form in costs.keys where form.count >= 6 {
      for length in 3...form.count - 3 {
        let (start, end) = (String(form.prefix(length)), String(form.dropFirst(length)))
        guard costs[start] != nil, costs[end] != nil else { continue }
        first[start, default: 0] += 1
        last[end, default: 0] += 1
      }
    }
    return Set(costs.keys).union(names).map { form in
      let isName = names.contains(form)
      let cost = min(costs[form] ?? .infinity, isName ? 11 : .infinity)
      return [
        form, centinats(cost), first[form].map(String.init) ?? "",
        last[form].map(String.init) ?? "", (classes[form] ?? "") + (isName ? "n" : ""),
      ]
    }
  }

  /// Rows of `phrases`: the words without spaces, with their spaces, and where letters without
  /// their dots and ring stand for å, ä, ö, the right spelling.
  package static func phrase(_ fields: [String]) -> [[String]] {
    let phrase = fields[0]
    let plain = phrase.folding(options: .diacriticInsensitive, locale: Locale(identifier: "sv"))
      .replacingOccurrences(of: "å", with: "a").replacingOccurrences(of: "ä", with: "a")
      .replacingOccurrences(of: "ö", with: "o")
    let key = phrase.filter { $0 != " " }
    return plain == phrase
      ? [[key, phrase]] : [[key, phrase], [plain.filter { $0 != " " }, plain, phrase]]
  }

  /// What an English word in Swedish text costs beside its frequency.
  private static let foreignCost = 3.0

  /// A verb that begins calls but is none of the common words, as rare as those of the list.
  private static let rareVerbCost = 13.0

  /// A place whose name begins so many compounds is taken for the common word: mark, berg, sala.
  private static let commonFirstPart = 15.0

  private static func costs(_ rows: [[String]]) -> [String: Double] {
    Dictionary(
      rows.compactMap { row in row.at(1).flatMap(Double.init).map { (row[0], $0 / 100 * log(10)) }
      },
      uniquingKeysWith: min)
  }

  private static func centinats(_ cost: Double?) -> String {
    cost.map { String(Int(($0 * 100).rounded())) } ?? ""
  }

  /// A name and, of a name of several words, each word that is no common word.
  private static func nameParts(_ name: String) -> [String] {
    let parts = name.split { $0 == " " || $0 == "-" }
    return parts.count == 1 ? [name] : [parts.joined()] + (parts.last.map { [String($0)] } ?? [])
  }

  /// Takes from the words the forms that only begin compounds: `förskole`, `kyrko`.
  private static func unbindForms(_ words: inout [String: Word]) {
    for (form, word) in words where form.count >= 5 && word.last == 0 {
      guard form.last == "e" || form.last == "o", let cost = word.cost,
        let base = words[form.dropLast() + "a"]?.cost, base + 2 < cost
      else { continue }
      words[form]?.cost = nil
      if word.first == 0 { words[form]?.first = 5 }
    }
  }
}

/// What the lists say of one form, costs in nats.
private struct Word {
  var cost: Double?
  /// The number of different compounds that begin with it.
  var first = 0.0
  /// The number of different compounds that end with it.
  var last = 0.0

  init() {}

  init(_ row: [String]) {
    cost = row.at(1).flatMap(Double.init).map { $0 / 100 * log(10) }
    first = (row.at(2).flatMap(Double.init) ?? 0) / 2
    last = (row.at(3).flatMap(Double.init) ?? 0) / 2
  }

  /// Forgets parts that are chance: in a common word's few compounds (`öppet` begins 4, `god` 75),
  /// in short strings and endings, in names and function words, in adjectives derived by an ending.
  mutating func keepTrueParts(form: String, classes: String, isName: Bool) {
    let isFunctionWord = classes.contains { "pcdax".contains($0) }
    if let cost, first < 3 * exp((12 - cost) / 2) { first = 0 }
    if isFunctionWord || isName || (!classes.isEmpty && first < 8) { first = 0 }
    let isDerived =
      form.count > 5 && ["lig", "bar", "sam", "isk", "ell"].contains { form.hasSuffix($0) }
    if classes.contains("m") || (classes.contains("j") && isDerived) { first = 0 }
    if form.count <= 3, first < 12 { first = 0 }
    if isFunctionWord || isName || classes.contains("s") { last = 0 }
    if form.count <= 4, cost == nil { last = 0 }
    if form.count <= 3, last < 10 { last = 0 }
  }

  mutating func lowerCost(to limit: Double) { cost = min(cost ?? limit, limit) }

  /// The cost as a word, nil for splinters; short words are mostly chance.
  func wordCost(form: String, classes: String) -> Double? {
    guard let cost, !classes.contains("s"), !(form.count <= 2 && classes.isEmpty) else {
      return nil
    }
    let isListed = classes.contains { "pcdajvxn".contains($0) }
    return form.count <= 3 && !isListed ? cost + 2 * Double(4 - form.count) : cost
  }
}

extension Array {
  /// The element at `index`, nil beyond the end.
  fileprivate func at(_ index: Int) -> Element? { index < count ? self[index] : nil }
}
