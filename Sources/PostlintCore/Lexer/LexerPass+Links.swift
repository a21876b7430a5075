/// Web addresses and e-mail addresses.
extension LexerPass {
  /// Adds the link or e-mail address that starts at `start`; false where there is none.
  mutating func lexAddress(from start: Int) -> Bool {
    let name = bytes.addressName(from: start)
    if let stop = bytes.emailEnd(atSign: name.end) {
      add(.email, to: stop, bytes.digitTrait(start, stop))
      return true
    }
    if let stop = bytes.schemeLinkEnd(from: start, schemeEnd: name.end) {
      add(.link, to: stop, bytes.digitTrait(start, stop))
      return true
    }
    if name.mayBeHost, let stop = bytes.bareLinkEnd(from: start) {
      add(.link, to: stop, bytes.digitTrait(start, stop).union(.bareHost))
      return true
    }
    noAddressBefore = name.end
    return false
  }
}
