/// What the command line of the benchmark sets.
struct BenchmarkOptions {
  /// The installed executable: only a release build says anything.
  var binary = ".build/release/postlint"
  var runs = 7
  var drafts = 2_000
  var megabytes = 10
  /// The smaller size of the degenerate inputs.
  var growthBytes = 100_000

  static let usage = """
    Usage: postlint-bench [--binary PATH] [--runs N] [--drafts N] [--megabytes N]

    Measures postlint against true and wc -w: start-up, a folder of drafts, one large text, and how the
    cost grows on degenerate inputs. Drafts are generated from a seed in a temporary folder. Build with
    swift build -c release first. Exit status 1 when a budget is exceeded.

      --binary PATH    the executable to measure (.build/release/postlint)
      --runs N         runs of each command (7)
      --drafts N       drafts in the folder (2000)
      --megabytes N    size of the large text (10)

    """

  /// Nil where the arguments are not understood.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { return nil }
      switch (name, Int(value)) {
      case ("--binary", _): binary = value
      case ("--runs", let number?) where number > 0: runs = number
      case ("--drafts", let number?) where number > 0: drafts = number
      case ("--megabytes", let number?) where (1...1_000).contains(number): megabytes = number
      default: return nil
      }
    }
  }
}
