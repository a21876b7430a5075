extension RuleContext {
  /// `text` as a message may quote it: personal data in it masked, and cut in the middle where it is
  /// longer than `limit` characters. Whole quotations are masked by themselves; see ``DraftSecrets``.
  package func quotable(_ text: String, limit: Int = 60) -> String {
    let masked = text.utf8.count > limit ? DraftSecrets.masked(text, today: today) : text
    guard masked.count > limit, limit > 2 else { return masked }
    let half = (limit - 1) / 2
    return masked.prefix(limit - 1 - half) + "…" + masked.suffix(half)
  }

  /// The item's file in quotation marks, as it stands in a message after "filmen" or "bilden", with a
  /// space before it; nothing where there is no file.
  func quotedFile(of item: MediaItem) -> LocalizedText {
    guard let file = item.file else { return "" }
    let name = quotable(file.value.path)
    return LocalizedText(sv: " ”\(name)”", en: " “\(name)”")
  }

  /// True when `text` may be shown whole, as the new text of a fix is: it holds no number long
  /// enough to be a person's.
  package func isShowable(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if byte &- 0x30 < 10 { digits += 1 } else if (byte | 0x20) &- 0x61 < 26 { digits = 0 }
      if digits >= 6 { return false }
    }
    return true
  }
}

extension MediaItem {
  /// Where a finding about something that the item lacks points: at the file, which a reader of the
  /// draft recognises it by.
  var place: (range: ByteRange, field: String) {
    file.map { ($0.range, $0.field) } ?? (range, field)
  }
}
