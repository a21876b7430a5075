/// Names of files and folders as text: absolute, with `/` between the parts.
///
/// Purely lexical; nothing here looks at a file system.
package enum PathName {
  /// `path` as an absolute name without `.`, `..`, doubled or final slashes; a relative `path`
  /// starts from `folder`. Going up from the root stays at the root.
  package static func absolute(_ path: String, in folder: String) -> String {
    var parts: [Substring] = []
    let whole = path.utf8.first == UInt8(ascii: "/") ? path : folder + "/" + path
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
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
