package import PostlintCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Everything around the tool: its streams, its environment, its clock. Tests make one in memory.
package struct Host: Sendable {
  package var output: OutputStream
  package var errors: OutputStream
  package let input: Input
  /// Looks up an environment variable.
  package let variable: @Sendable (String) -> String?
  /// The day of the run, in local time.
  package let today: @Sendable () -> CalendarDate
  package let outputIsTerminal: Bool
  package let errorsAreTerminal: Bool
  /// Columns of the terminal that reads the output; nil where there is none.
  package let terminalWidth: Int?

  /// Where standard input comes from.
  package enum Input: Sendable {
    case descriptor(Int32)
    case bytes([UInt8])
  }

  /// A host that keeps its output in memory.
  package init(
    input: [UInt8] = [], variables: [String: String] = [:], today: CalendarDate,
    terminalWidth: Int? = nil
  ) {
    output = OutputStream(descriptor: nil)
    errors = OutputStream(descriptor: nil)
    self.input = .bytes(input)
    variable = { variables[$0] }
    self.today = { today }
    outputIsTerminal = terminalWidth != nil
    errorsAreTerminal = terminalWidth != nil
    self.terminalWidth = terminalWidth
  }

  private init() {
    output = OutputStream(descriptor: 1)
    errors = OutputStream(descriptor: 2)
    input = .descriptor(0)
    variable = Self.environmentVariable
    today = Self.localDay
    outputIsTerminal = isatty(1) == 1
    errorsAreTerminal = isatty(2) == 1
    terminalWidth = isatty(1) == 1 ? Self.windowWidth() : nil
  }

  /// The process's own streams, environment and clock.
  ///
  /// A reader that goes away shows as a failed write from here on, not as a signal that kills us.
  package static func process() -> Host {
    _ = signal(SIGPIPE, SIG_IGN)
    occupyStandardDescriptors()
    return Host()
  }

  /// The arguments after the program's name, as bytes: a file name need not be UTF-8.
  package static func arguments() -> [[UInt8]] {
    var result: [[UInt8]] = []
    // The system hands over `argc` strings closed by zeros, and they live as long as the process.
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let start = unsafe CommandLine.unsafeArgv[index] else { break }
      result.append(
        unsafe Array(UnsafeRawBufferPointer(start: start, count: strlen(start))))
    }
    return result
  }

  /// Opens nothing-files in place of closed standard streams, for reading only: no file opened
  /// later can take their numbers, and a write to them fails as it should.
  private static func occupyStandardDescriptors() {
    for descriptor in 0...2 where fcntl(Int32(descriptor), F_GETFD) == -1 && errno == EBADF {
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }

  private static let environmentVariable: @Sendable (String) -> String? = { name in
    // The result is copied at once; nothing in the process sets variables.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  private static let localDay: @Sendable () -> CalendarDate = {
    var now = time(nil)
    // The system fills the parts; the pointer among them, to the zone's name, is not read.
    var parts = unsafe tm()
    let fallback = CalendarDate(dayNumber: Int(now) / 86_400)
    guard unsafe localtime_r(&now, &parts) != nil else { return fallback }
    let year = unsafe Int(parts.tm_year) + 1_900
    let month = unsafe Int(parts.tm_mon) + 1
    let day = unsafe Int(parts.tm_mday)
    return CalendarDate(year: year, month: month, day: day) ?? fallback
  }

  private static func windowWidth() -> Int? {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
