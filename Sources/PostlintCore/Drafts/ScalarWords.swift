/// Words that people write for `true` and `false`.
enum FlagWords {
  /// What `text` says, in any case; nil for anything else.
  static func meaning(of text: String) -> Bool? { meanings[text.lowercased()] }

  private static let meanings: [String: Bool] = [
    "ja": true, "yes": true, "sant": true, "sann": true, "true": true, "on": true, "på": true,
    "1": true, "x": true, "j": true, "y": true,
    "nej": false, "no": false, "falskt": false, "falsk": false, "false": false, "off": false,
    "av": false, "0": false, "n": false,
  ]
}

/// Numbers as people write them in metadata.
enum NumberReader {
  /// `500`, `1 200` (spaces of any kind between groups of three), `99,50`, `99.50`; nil for the
  /// rest.
  static func read(_ text: String) -> Double? {
    var digits = ""
    var group = 0
    var hasSpace = false
    var hasPoint = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        digits.unicodeScalars.append(scalar)
        group += 1
      case " ", "\u{A0}", "\u{202F}":
        guard !hasPoint, group > 0, hasSpace ? group == 3 : group <= 3 else { return nil }
        hasSpace = true
        group = 0
      case ",", ".":
        guard !hasPoint, group > 0, !hasSpace || group == 3 else { return nil }
        hasPoint = true
        group = 0
        digits += "."
      default: return nil
      }
    }
    guard group > 0, !hasSpace || hasPoint || group == 3, digits.utf8.count <= 20 else {
      return nil
    }
    return Double(digits)
  }

  /// The number that `text` begins with, after "ca" and the like too, as one writes it in metadata:
  /// `500` of `500 kr`; nil where there is none, or more than one.
  static func firstNumber(in text: String) -> String? {
    var runs: [String] = []
    var current = ""
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        current.unicodeScalars.append(scalar)
      } else if scalar == " " || scalar == "\u{A0}", current.unicodeScalars.count <= 3,
        !current.isEmpty
      {
        continue
      } else if !current.isEmpty {
        runs.append(current)
        current = ""
      }
    }
    if !current.isEmpty { runs.append(current) }
    guard runs.count == 1, let run = runs.first, run.utf8.count <= 12,
      !text.utf8.contains(UInt8(ascii: "-")), !text.contains("–")
    else { return nil }
    return run
  }
}
