/// Two commands measured side by side.
///
/// They take turns, so that what else the machine does meets both alike; the ratio of their medians
/// is the figure to trust, not the times.
struct Comparison {
  let subject: Median
  let reference: Median

  /// What the middle one of several runs cost.
  struct Median {
    /// Seconds.
    let cpuTime: Double
    /// MiB.
    let peakMemory: Double
  }

  var ratio: Double { subject.cpuTime / max(reference.cpuTime, 1e-6) }

  /// - Parameters:
  ///   - runs: of each; odd numbers have a middle.
  ///   - reference: what to measure beside; like `subject`, it may end with status 1, findings.
  init?(_ subject: [String], against reference: [String], runs: Int) {
    var first: [ChildProcess] = []
    var second: [ChildProcess] = []
    for _ in 0..<max(1, runs) {
      guard let one = ChildProcess(subject), let other = ChildProcess(reference),
        let status = one.status, status <= 1, let otherStatus = other.status, otherStatus <= 1
      else { return nil }
      first.append(one)
      second.append(other)
    }
    self.subject = Self.median(of: first)
    self.reference = Self.median(of: second)
  }

  private static func median(of runs: [ChildProcess]) -> Median {
    func middle(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
    return Median(
      cpuTime: middle(runs.map(\.cpuTime)), peakMemory: middle(runs.map(\.peakMemory)))
  }
}
