package import PostlintCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why the operating system refused something.
package struct SystemError: Error, Hashable, Sendable {
  /// `errno`.
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// What the last failed call left in `errno`.
  package static var last: SystemError { SystemError(code: errno) }

  /// True when the reader of our output is gone.
  package var isBrokenPipe: Bool { code == EPIPE }
  /// True when nothing has the name.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  /// True when a call was cut short by a signal and is to be made again.
  package var isInterruption: Bool { code == EINTR }

  /// The reason in a few words, as the end of a sentence.
  package var reason: LocalizedText {
    switch code {
    case ENOENT, ENOTDIR: LocalizedText(sv: "den finns inte", en: "it does not exist")
    case EACCES, EPERM:
      LocalizedText(sv: "du har inte behörighet till den", en: "you do not have permission")
    case ELOOP:
      LocalizedText(sv: "länkarna går i cirkel", en: "the links go round in a circle")
    case ENAMETOOLONG: LocalizedText(sv: "sökvägen är för lång", en: "the path is too long")
    case EMFILE, ENFILE:
      LocalizedText(sv: "för många filer är öppna", en: "too many files are open")
    case ENOSPC, EDQUOT: LocalizedText(sv: "disken är full", en: "the disk is full")
    case EROFS: LocalizedText(sv: "disken är skrivskyddad", en: "the disk is read-only")
    case EBADF: LocalizedText(sv: "den är stängd", en: "it is closed")
    case EIO:
      LocalizedText(sv: "disken eller nätverket svarar inte som det ska", en: "input/output error")
    default: LocalizedText(sv: "systemfel \(code)", en: "system error \(code)")
    }
  }
}
