/// "Did you mean …?": the known name nearest to what somebody wrote.
package enum Suggestion {
  /// The name in `names` that `written` is most likely a misspelling of; nil where none is near.
  ///
  /// Near means: one slip in up to four characters, two in up to eight, three beyond that, and less
  /// than half of the name wrong. Upper and lower case count as equal. Of names equally near, the
  /// first wins. A slip is a missing, an extra or a wrong character, or two neighbours swapped.
  package static func nearest(to written: some StringProtocol, in names: [String]) -> String? {
    let wanted = scalars(written)
    guard !wanted.isEmpty, wanted.count <= longest else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let candidate = scalars(name)
      guard candidate.count <= longest else { continue }
      let allowed = slipsAllowed(max(wanted.count, candidate.count))
      let limit = min(allowed, (best?.distance ?? Int.max) - 1)
      guard limit >= 0, let distance = slips(wanted, candidate, limit: limit) else { continue }
      guard distance * 2 < candidate.count else { continue }
      best = (name, distance)
      if distance == 0 { break }
    }
    return best?.name
  }

  /// Names beyond this many code points are not compared: nobody misspells those, and the work
  /// grows with the square.
  private static let longest = 80

  private static func slipsAllowed(_ count: Int) -> Int { count <= 4 ? 1 : count <= 8 ? 2 : 3 }

  private static func scalars(_ text: some StringProtocol) -> [Unicode.Scalar] {
    Array(text.lowercased().unicodeScalars.prefix(longest + 1))
  }

  /// The number of slips between two texts, as they are: missing, extra, wrong or swapped
  /// letters (optimal string alignment); nil beyond `limit`. The work is the product of the lengths.
  static func slips<Letter: Equatable>(
    _ first: [Letter], _ second: [Letter], limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var beforePrevious = [Int](repeating: 0, count: second.count + 1)
    var previous = Array(0...second.count)
    var current = previous
    for row in 1...first.count {
      current[0] = row
      var smallest = row
      for column in 1...second.count {
        let isSame = first[row - 1] == second[column - 1]
        var cost = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          cost = min(cost, beforePrevious[column - 2] + 1)
        }
        current[column] = cost
        smallest = min(smallest, cost)
      }
      // A swap reaches back two rows, so one row above the limit is not yet hopeless.
      if smallest > limit + 1 { return nil }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
  }
}
