/// A value of the metadata with its place.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  /// The value as it is written, in bytes of the draft.
  package let range: ByteRange
  /// JSON Pointer as the draft spells its keys: `/media/0/alt`.
  package let field: String

  package init(_ value: Value, range: ByteRange, field: String) {
    self.value = value
    self.range = range
    self.field = field
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
