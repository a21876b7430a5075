/// How wide text for people is set.
enum PageWidth {
  /// As wide as the terminal, from 40 to 96 columns (longer lines are hard to read); 80 elsewhere.
  static func of(_ host: Host) -> Int {
    let wanted = host.terminalWidth ?? host.variable("COLUMNS").flatMap { Int($0) } ?? 80
    return min(max(wanted, 40), 96)
  }
}
