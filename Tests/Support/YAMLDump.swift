package import PostlintCore

/// A YAML value as one line of text that Swift and a reference reader write alike: strings quoted and
/// escaped, whole numbers in decimal, other numbers as the bits of a double.
package enum YAMLDump {
  package static func text(_ node: YAMLNode) -> String {
    switch node.content {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .decimal(let value): value.isNaN ? "nan" : "f" + String(value.bitPattern, radix: 16)
    case .string(let value): quoted(value)
    case .list(let items): "[" + items.map(text).joined(separator: ",") + "]"
    case .map(let entries):
      "{" + entries.map { quoted($0.key) + ":" + text($0.value) }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        result += "\\x" + String(scalar.value, radix: 16) + ";"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
