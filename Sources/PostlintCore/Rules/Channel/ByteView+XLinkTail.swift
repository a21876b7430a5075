/// What follows the host of a web address on X: port, path and query.
extension ByteView {
  /// The end of the address whose host ends at `start`, and whether it has a path.
  func xTail(from start: Int) -> (end: Int, hasPath: Bool) {
    var index = start
    if has(":", at: index), byte(at: index + 1) &- 0x30 < 10 {
      index += 1
      while byte(at: index) &- 0x30 < 10 { index += 1 }
    }
    let hasPath = has("/", at: index)
    if hasPath { index = pathEnd(from: index + 1) }
    return (has("?", at: index) ? queryEnd(from: index) : index, hasPath)
  }

  private func pathEnd(from start: Int) -> Int {
    var stop = start
    var index = start
    while index < count {
      let scalar = scalar(at: index)
      if has("(", at: index) {
        guard let end = bracketsEnd(from: index) else { break }
        index = end
        stop = end
      } else {
        guard XLinkGrammar.isPathCharacter(scalar.value) else { break }
        index += scalar.length
        if XLinkGrammar.endsPath(scalar.value) { stop = index }
      }
    }
    return stop
  }

  /// The end of a pair of brackets with path characters inside, and at most one such pair in it.
  private func bracketsEnd(from start: Int) -> Int? {
    var index = start + 1
    var isEmpty = true
    var isNested = false
    var hasNested = false
    while index < count {
      let scalar = scalar(at: index)
      switch scalar.value {
      case 0x28:
        guard !hasNested else { return nil }
        (isNested, hasNested, isEmpty) = (true, true, true)
      case 0x29:
        guard !isEmpty else { return nil }
        if !isNested { return index + 1 }
        isNested = false
      default:
        guard XLinkGrammar.isPathCharacter(scalar.value) else { return nil }
        isEmpty = false
      }
      index += scalar.length
    }
    return nil
  }

  /// The end of a query whose `?` is at `start`; `start` where nothing after it can end one.
  private func queryEnd(from start: Int) -> Int {
    var stop = start
    var index = start + 1
    while index < count, self[index] < 0x80, XLinkGrammar.isQueryCharacter(self[index]) {
      if XLinkGrammar.endsQuery(self[index]) { stop = index + 1 }
      index += 1
    }
    return stop
  }
}
