/// Abbreviations with dots.
extension ByteView {
  /// The end, last dot included, of the abbreviation from `start` whose first dot is at `firstDot`.
  ///
  /// Known are the entries of ``WordForms/abbreviations`` and `WordForms.dotted`; single letters
  /// with dots between (`U.S.A.`) are one as well.
  func abbreviationEnd(from start: Int, firstDot: Int) -> Int? {
    var dot = firstDot
    var best: Int?
    var parts = 1
    var isInitials = letterLength(from: start) == firstDot - start
    while true {
      let known = WordForms.abbreviations.contains(self, ByteRange(start, dot))
      if known || (isInitials && parts > 1) { best = dot + 1 }
      guard parts < 6 else { break }
      let partStart = dot + 1
      var index = partStart
      while index < count, index - partStart <= 6, scalarClass(at: index) == .letter {
        index += scalar(at: index).length
      }
      guard index > partStart, has(".", at: index) || isWordEnd(index) else {
        break
      }
      isInitials = isInitials && letterLength(from: partStart) == index - partStart
      parts += 1
      if !has(".", at: index) {
        // The last dot is often left out: `bl.a`, `t.ex`.
        if WordForms.abbreviations.contains(self, ByteRange(start, index)) { best = index }
        break
      }
      dot = index
    }
    return best
  }

  private func isWordEnd(_ index: Int) -> Bool {
    !isAlphanumeric(at: index)
  }

  /// Bytes of the one character at `index`.
  private func letterLength(from index: Int) -> Int {
    index < count ? scalar(at: index).length : 0
  }
}
