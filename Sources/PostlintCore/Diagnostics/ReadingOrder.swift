extension [Diagnostic] {
  /// In the order of the text: what concerns the whole draft first, then by start, rule and end; a
  /// finding that is there twice once.
  package func inReadingOrder() -> [Diagnostic] {
    var result: [Diagnostic] = []
    result.reserveCapacity(count)
    for diagnostic in sorted(by: Diagnostic.precedes) where result.last != diagnostic {
      result.append(diagnostic)
    }
    return result
  }
}

extension Diagnostic {
  /// Whether `left` is to be read before `right`.
  package static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let (leftStart, rightStart) = (left.range?.start ?? -1, right.range?.start ?? -1)
    if leftStart != rightStart { return leftStart < rightStart }
    if left.rule != right.rule { return left.rule < right.rule }
    let (leftEnd, rightEnd) = (left.range?.end ?? -1, right.range?.end ?? -1)
    if leftEnd != rightEnd { return leftEnd < rightEnd }
    if left.field != right.field { return left.field < right.field }
    return left.message.id < right.message.id
  }
}
