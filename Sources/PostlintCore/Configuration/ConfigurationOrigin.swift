/// Where a configuration text comes from.
package enum ConfigurationOrigin: Hashable, Sendable {
  /// A policy in the binary, by name.
  case builtIn(String)
  /// A file, by its absolute path.
  case file(String)

  /// The folder that the text's globs and relative paths start from; nil for a built-in policy.
  var folder: String? {
    switch self {
    case .builtIn: nil
    case .file(let path): PathName.folder(of: path)
    }
  }
}

/// A value of a configuration text with its place in it.
package struct Placed<Value: Sendable>: Sendable {
  package let value: Value
  /// The value as written, in bytes of the text.
  package let range: ByteRange

  init(_ value: Value, at range: ByteRange) {
    self.value = value
    self.range = range
  }
}

extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
