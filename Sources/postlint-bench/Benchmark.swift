import Foundation

/// What is measured, and how it is told. Budgets are those that the design sets; a figure over its
/// budget is marked and fails the run.
struct Benchmark {
  let options: BenchmarkOptions
  private var isOverBudget = false

  init(_ options: BenchmarkOptions) { self.options = options }

  /// Measures everything and returns the exit status: 1 when a budget is exceeded.
  mutating func run() throws -> Int32 {
    let corpus = try Corpus()
    defer { corpus.remove() }
    print("CPU time, medians of \(options.runs) alternating runs; ratios are paired.\n")
    try measureStart(corpus)
    try measureFolder(corpus)
    try measureText(corpus)
    try measureGrowth(corpus)
    return isOverBudget ? 1 : 0
  }

  private mutating func measureStart(_ corpus: Corpus) throws {
    var random = SplitMix(seed: 2)
    let draft = try corpus.write(
      Corpus.draft(bytes: 600, hasFrontMatter: true, &random), to: "one.txt")
    let command = postlint([draft])
    tell(
      "one 600-byte draft / true", Comparison(command, against: ["true"], runs: options.runs * 9),
      budget: 3)
    if let version = InstructionCount.of(postlint(["--version"]), in: corpus) {
      tell("instructions of --version", Double(version), budget: nil)
    }
    if let instructions = InstructionCount.of(command, in: corpus) {
      tell("instructions for that draft", Double(instructions), budget: 3_000_000)
    } else {
      print("  (valgrind is not installed: no instruction counts)")
    }
  }

  private mutating func measureFolder(_ corpus: Corpus) throws {
    let (folder, bytes) = try corpus.writeDrafts(options.drafts)
    let count = ["find", folder, "-type", "f", "-exec", "wc", "-w", "{}", "+"]
    let name = "\(options.drafts) drafts, \(bytes / 1_024) KiB / find wc -w"
    tell(name, Comparison(postlint([folder]), against: count, runs: options.runs), budget: nil)
    let json = Comparison(
      postlint(["--format", "json", folder]), against: postlint(["--format", "concise", folder]),
      runs: options.runs)
    tell("JSON / concise", json, budget: nil)
  }

  private mutating func measureText(_ corpus: Corpus) throws {
    let text = try corpus.write(
      Corpus.prose(bytes: options.megabytes << 20), to: "large.txt")
    tell(
      "one text of \(options.megabytes) MiB / wc -w",
      Comparison(postlint([text]), against: ["wc", "-w", text], runs: options.runs), budget: 2.5)
  }

  /// Cost at ten times the input: linear work gives at most 10, and 10.5 with what is added by caches.
  private mutating func measureGrowth(_ corpus: Corpus) throws {
    print("\nGrowth at ten times the input:")
    for (name, unit, start) in Self.degenerate {
      let size = options.growthBytes / unit.utf8.count
      var costs: [Double] = []
      for factor in [1, 10] {
        let path = try corpus.write(
          start + String(repeating: unit, count: size * factor), to: "growth.txt")
        let command = postlint(["--format", "concise", path])
        costs.append(
          InstructionCount.of(command, in: corpus).map(Double.init)
            ?? Comparison(command, against: ["true"], runs: options.runs)?.subject.cpuTime ?? 0)
      }
      tell("  " + name, costs[1] / max(costs[0], 1e-9), budget: 10.5)
    }
  }

  private static let degenerate = [
    ("prose", "Välkommen till biblioteket i kväll klockan 19. ", ""),
    ("one endless line", "hej", ""),
    ("only #", "#", ""),
    ("only @", "@", ""),
    ("only digits", "8", ""),
    ("only emoji", "🎉", ""),
    ("only line ends", "\n", ""),
    ("all findings", "20121005-2393 ", ""),
    ("unclosed front matter", "a: b\n", "---\n"),
  ]

  private func postlint(_ arguments: [String]) -> [String] {
    [options.binary, "--policy", "motala"] + arguments
  }

  private mutating func tell(_ name: String, _ comparison: Comparison?, budget: Double?) {
    guard let comparison else {
      isOverBudget = true
      return print("\(name): could not be run")
    }
    tell(name, comparison.ratio, budget: budget)
    let subject = comparison.subject
    print(
      String(
        format: "    %.2f ms against %.2f ms, %.1f MiB", subject.cpuTime * 1_000,
        comparison.reference.cpuTime * 1_000, subject.peakMemory))
  }

  private mutating func tell(_ name: String, _ value: Double, budget: Double?) {
    let isOver = budget.map { value > $0 } ?? false
    isOverBudget = isOverBudget || isOver
    let figure = String(format: value >= 1_000 ? "%12.0f" : "%12.2f", value)
    let limit = budget.map { String(format: "  (budget %.10g)", $0) } ?? ""
    print(
      name.padding(toLength: 46, withPad: " ", startingAt: 0) + figure + limit
        + (isOver ? "  OVER" : ""))
    // A run takes minutes; whoever waits for it in a file sees each line as it comes.
    fflush(nil)
  }
}
