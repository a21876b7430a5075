/// Values as they are written in `.lintrc`.
package enum YAMLText {
  /// `text`, in quotation marks where YAML would read it as something else.
  package static func scalar(_ text: String) -> String {
    let reserved: Set = ["true", "false", "null", "~", ""]
    let needsNoQuotes =
      !reserved.contains(text.lowercased())
      && text.unicodeScalars.allSatisfy { isPlain($0) }
      && text.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "§" } == true
      && text.last != " "
    guard !needsNoQuotes else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  package static func list(_ texts: [String]) -> String {
    "[" + texts.map { scalar($0) }.joined(separator: ", ") + "]"
  }

  /// The value of a rule's option; a table on one line, for reading.
  package static func option(_ value: OptionValue) -> String {
    switch value {
    case .flag(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .decimal(let value): number(value)
    case .text(let text): scalar(text)
    case .list(let texts): list(texts)
    case .table(let table):
      table.keys.sorted().map { "\($0): \(number(table[$0] ?? 0))" }.joined(separator: ", ")
    }
  }

  /// Without a decimal part where there is none.
  private static func number(_ value: Double) -> String {
    let text = String(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Letters, digits, and what means nothing in YAML.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (scalar >= "0" && scalar <= "9")
      || " -_./()§".unicodeScalars.contains(scalar)
  }
}
