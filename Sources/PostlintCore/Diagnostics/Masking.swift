/// Hides personal data in what is shown of a draft: a linter's log would otherwise spread what the
/// linter is there to keep back.
package enum Masking {
  /// What stands for one hidden character.
  package static let sign: Character = "•"

  /// The text of `range` with what lies in `sensitive` hidden.
  ///
  /// Spaces, line breaks and the signs that divide a number stay, so that the form can still be
  /// recognised; any other character becomes ``sign``, twice where it is two columns wide, so that
  /// marks under the line still fit. Invisible characters are left out.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - range: the part to show, on character boundaries.
  ///   - sensitive: in order; see ``Diagnostic/sensitiveRanges``.
  package static func masked(
    _ bytes: [UInt8], _ range: ByteRange, sensitive: [ByteRange]
  ) -> String {
    var result = ""
    var shown = range.start
    for hidden in sensitive where hidden.end > shown && hidden.start < range.end {
      let start = max(hidden.start, shown)
      let end = min(hidden.end, range.end)
      result += String(decoding: bytes[shown..<start], as: UTF8.self)
      for scalar in String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars {
        append(scalar, to: &result)
      }
      shown = end
    }
    return result + String(decoding: bytes[shown..<max(shown, range.end)], as: UTF8.self)
  }

  /// The sensitive parts of all findings of a draft, in order and without overlap.
  package static func sensitiveRanges(of diagnostics: some Sequence<Diagnostic>) -> [ByteRange] {
    var ranges: [ByteRange] = []
    for diagnostic in diagnostics { ranges += diagnostic.sensitiveRanges }
    return joined(ranges)
  }

  /// `ranges` in order and without overlap.
  package static func joined(_ ranges: [ByteRange]) -> [ByteRange] {
    guard !ranges.isEmpty else { return [] }
    var result: [ByteRange] = []
    for range in ranges.sorted() {
      if let last = result.last, range.start <= last.end {
        result[result.count - 1] = ByteRange(last.start, max(last.end, range.end))
      } else {
        result.append(range)
      }
    }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case " ", "-", "+", ".", "/", ":", "\t", "\r", "\n":
      result.unicodeScalars.append(scalar)
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}", "\u{FE00}"..."\u{FE0F}":
      break
    // East Asian wide and full-width blocks, and emoji (Unicode Standard Annex 11).
    case "\u{1100}"..."\u{115F}", "\u{2E80}"..."\u{D7A3}", "\u{F900}"..."\u{FAFF}",
      "\u{FF01}"..."\u{FF60}", "\u{1F300}"..."\u{1FAFF}", "\u{20000}"..."\u{3FFFD}":
      result.append(sign)
      result.append(sign)
    default:
      result.append(sign)
    }
  }
}
