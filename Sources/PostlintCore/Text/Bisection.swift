extension RandomAccessCollection {
  /// The index of the first element for which `belongsToSecondPart` holds, `endIndex` where there is
  /// none. It must hold for all elements after such a one; found by bisection.
  func partitioningIndex(where belongsToSecondPart: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsToSecondPart(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
