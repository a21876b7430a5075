#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One run of another program, measured by the kernel.
struct ChildProcess {
  /// User and system time together, in seconds.
  let cpuTime: Double
  /// The most memory it held, in MiB.
  let peakMemory: Double
  /// The exit status; nil when a signal ended it.
  let status: Int32?

  /// Runs `command` to its end, its output thrown away or written to `errorFile`.
  ///
  /// - Returns: nil where the program cannot be started.
  init?(_ command: [String], errorFile: String = "/dev/null") {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, 2, errorFile, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var arguments = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var identifier = pid_t()
    guard posix_spawnp(&identifier, command[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    var state: Int32 = 0
    var usage = rusage()
    while wait4(identifier, &state, 0, &usage) < 0 {
      guard errno == EINTR else { return nil }
    }
    func seconds(_ time: timeval) -> Double {
      Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
    }
    cpuTime = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    #if canImport(Darwin)
      peakMemory = Double(usage.ru_maxrss) / 1_048_576
    #else
      peakMemory = Double(usage.ru_maxrss) / 1_024
    #endif
    status = state & 0x7F == 0 ? (state >> 8) & 0xFF : nil
  }
}
