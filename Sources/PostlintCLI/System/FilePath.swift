/// A path as the operating system spells it: bytes, which need not be UTF-8.
package struct FilePath: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// The path as text, for people and for reports; a byte that is not UTF-8 becomes U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What follows the last slash.
  package var name: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return bytes[...] }
    return bytes[(slash + 1)...]
  }

  /// The folder that holds it, `.` for a bare name.
  package var parent: FilePath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return FilePath(".") }
    return FilePath(bytes: Array(bytes[..<max(slash, 1)]))
  }

  /// The path of `name` in this folder. What lies in `.` needs no folder in its path.
  package func appending(_ name: some Collection<UInt8>) -> FilePath {
    if name.first == Self.slash { return FilePath(bytes: Array(name)) }
    if bytes == [Self.dot] || bytes.isEmpty { return FilePath(bytes: Array(name)) }
    return FilePath(bytes: bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + name)
  }

  package var isAbsolute: Bool { bytes.first == Self.slash }

  /// The path without `.` parts, doubled slashes and `name/..` pairs: two spellings of one path are
  /// equal after it, as far as that can be told without asking the file system.
  package var normalized: FilePath {
    var parts: [ArraySlice<UInt8>] = []
    for part in bytes.split(separator: Self.slash) where !part.elementsEqual([Self.dot]) {
      let isUp = part.elementsEqual([Self.dot, Self.dot])
      if isUp, let last = parts.last, !last.elementsEqual([Self.dot, Self.dot]) {
        parts.removeLast()
      } else if !isUp || !isAbsolute {
        parts.append(part)
      }
    }
    let joined = Array(parts.joined(separator: [Self.slash]))
    if isAbsolute { return FilePath(bytes: [Self.slash] + joined) }
    return joined.isEmpty ? FilePath(".") : FilePath(bytes: joined)
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")
}

extension FilePath: Comparable {
  /// The order of the bytes, which is the same on every machine and in every locale.
  package static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
