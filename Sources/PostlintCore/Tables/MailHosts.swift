/// Whose e-mail a host carries.
package enum MailHosts {
  package enum Kind: Sendable {
    /// Mailboxes that private people have.
    case free
    /// A public body's.
    case publicBody
    /// What schools give their pupils: `elev.motala.se`.
    case pupils
  }

  /// The kind of a host in lower case; nil for one that says nothing.
  package static func kind(of host: Span<UInt8>) -> Kind? {
    let labels = labels(of: host)
    guard labels.count > 1, labels.count <= 8 else { return nil }
    if labels.dropLast(2).contains(where: { pupilLabels.contains(text(host, $0)) }) {
      return .pupils
    }
    var key: [UInt8] = []
    var star: [UInt8] = [UInt8(ascii: "*")]
    for (index, label) in labels.reversed().enumerated() {
      if index > 0 { key.append(UInt8(ascii: ".")) }
      key += text(host, label)
      if let found = value(key) { return found }
      if index > 0 {
        star.append(UInt8(ascii: "."))
        star += text(host, label)
        if index == 1, let found = value(star) { return found }
      }
    }
    // `gmail.co.uk`
    if labels.count == 3, let found = value([UInt8(ascii: "*"), 0x2E] + text(host, labels[0])) {
      return found
    }
    return nil
  }

  /// True for a host of `exempelkommun.se`, `regionorebro.se`, or a municipality by its name.
  package static func isLocalGovernment(_ host: Span<UInt8>) -> Bool {
    let labels = labels(of: host)
    guard labels.count > 1 else { return false }
    let label = text(host, labels[labels.count - 2])
    let kommun = Array("kommun".utf8)
    return label.starts(with: Array("region".utf8)) || label.suffix(6).elementsEqual(kommun)
      || municipalityLabels.contains(label, ByteRange(0, label.count))
  }

  /// Labels below a school's or a university's host that pupils and students have.
  private static let pupilLabels = ["elev", "elever", "student", "students", "studenter", "stud"]
    .map { Array($0.utf8) }

  /// The names of the 290 municipalities as hosts spell them: `orebro`, `upplandsvasby`.
  private static let municipalityLabels = WordSet(
    SortedTable.places.rows.filter { $0.value.string == "kommun" }
      .map { asciiLabel($0.key.string) }.joined(separator: " "))

  private static func asciiLabel(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "å", "ä": result += "a"
      case "ö": result += "o"
      case "é": result += "e"
      case " ", "-": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func value(_ key: [UInt8]) -> Kind? {
    SortedTable.mailServices.value(for: key.span).map {
      $0.first == UInt8(ascii: "f") ? .free : .publicBody
    }
  }

  private static func labels(of host: Span<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in 0...host.count where index == host.count || host[index] == UInt8(ascii: ".") {
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    return result
  }

  private static func text(_ host: Span<UInt8>, _ label: Range<Int>) -> [UInt8] {
    label.map { host[$0] }
  }
}
