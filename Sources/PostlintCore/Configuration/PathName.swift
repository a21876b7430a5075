/// Names of files and folders as text: absolute, with `/` between the parts.
///
/// Purely lexical; nothing here looks at a file system.
package enum PathName {
  /// `path` as an absolute name without `.`, `..`, doubled or final slashes; a relative `path`
  /// starts from `folder`. Going up from the root stays at the root.
  package static func absolute(_ path: String, in folder: String) -> String {
    let slash = UInt8(ascii: "/")
    let dot = UInt8(ascii: ".")
    let whole = Array((path.utf8.first == slash ? path : folder + "/" + path).utf8)
    // Bytes, because `split` and `joined` of texts cost 28,000 instructions a call at start.
    var result: [UInt8] = []
    result.reserveCapacity(whole.count + 1)
    var start = 0
    while start < whole.count {
      var end = start
      while end < whole.count, whole[end] != slash { end += 1 }
      let length = end - start
      if length == 2, whole[start] == dot, whole[start + 1] == dot {
        while let last = result.popLast(), last != slash {}
      } else if length > 1 || (length == 1 && whole[start] != dot) {
        result.append(slash)
        result.append(contentsOf: whole[start..<end])
      }
      start = end + 1
    }
    return result.isEmpty ? "/" : String(decoding: result, as: UTF8.self)
  }

  /// The folder that holds the absolute `path`; the root holds itself.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
      return "/"
    }
    return String(path[..<slash])
  }

  /// `path` as seen from `folder`, both absolute; nil where it is not below it.
  package static func relative(_ path: String, to folder: String) -> String? {
    let prefix = folder == "/" ? "/" : folder + "/"
    guard path.utf8.count > prefix.utf8.count, path.utf8.starts(with: prefix.utf8) else {
      return nil
    }
    return String(path.utf8.dropFirst(prefix.utf8.count))
  }

  /// The scalars of `name` with å, ä, ö, é and ü in one piece each.
  ///
  /// macOS may store them as a letter and a mark; the same name must match the same pattern.
  static func composedScalars(_ name: some StringProtocol) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars {
      if scalar.value >= 0x300, scalar.value < 0x370, let last = result.last,
        let whole = composition(of: last, with: scalar)
      {
        result[result.count - 1] = whole
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  private static func composition(
    of letter: Unicode.Scalar, with mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch (letter, mark) {
    case ("a", "\u{30A}"): "å"
    case ("A", "\u{30A}"): "Å"
    case ("a", "\u{308}"): "ä"
    case ("A", "\u{308}"): "Ä"
    case ("o", "\u{308}"): "ö"
    case ("O", "\u{308}"): "Ö"
    case ("u", "\u{308}"): "ü"
    case ("U", "\u{308}"): "Ü"
    case ("e", "\u{301}"): "é"
    case ("E", "\u{301}"): "É"
    default: nil
    }
  }
}
