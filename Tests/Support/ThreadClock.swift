import Foundation

/// How long work takes, told so that other work on the machine does not count.
package enum ThreadClock {
  /// CPU seconds of this thread for `work`: the least of three runs.
  package static func seconds(of work: () -> Void) -> Double {
    (0..<3).map { _ in
      let start = now()
      work()
      return now() - start
    }.min() ?? 0
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
