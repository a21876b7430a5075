/// A pattern as instructions for a machine that follows all possibilities at once, so that no
/// pattern makes it slow (Thompson's construction; R. Cox, "Regular Expression Matching Can Be
/// Simple And Fast").
struct GlobProgram: Hashable, Sendable {
  var steps: [Step] = []
  /// True where a folder that matches stands for all that it holds.
  var includesFolderContents = false
  /// True where only a folder can match.
  var matchesFoldersOnly = false

  enum Step: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    /// Any character but a slash.
    case anyInName
    case any
    /// A character in (or, negated, outside) the ranges; never a slash.
    case set([ClosedRange<Unicode.Scalar>], negated: Bool)
    case jump(Int)
    /// Both from here on.
    case fork(Int, Int)
    case match
  }

  func matches(_ path: [Unicode.Scalar]) -> Bool {
    var current = ActiveSteps(count: steps.count)
    var next = current
    add(0, to: &current)
    for scalar in path {
      if scalar == "/", includesFolderContents, current.hasMatch { return true }
      guard !current.indices.isEmpty else { return false }
      next.removeAll()
      for index in current.indices where accepts(steps[index], scalar) { add(index + 1, to: &next) }
      swap(&current, &next)
    }
    return current.hasMatch && !matchesFoldersOnly
  }

  /// The steps that wait for the next character.
  private struct ActiveSteps {
    var indices: [Int] = []
    var hasMatch = false
    private var isSeen: [Bool]

    init(count: Int) { isSeen = [Bool](repeating: false, count: count) }

    mutating func insert(_ index: Int) -> Bool {
      guard !isSeen[index] else { return false }
      isSeen[index] = true
      return true
    }

    mutating func removeAll() {
      indices.removeAll(keepingCapacity: true)
      hasMatch = false
      for index in isSeen.indices { isSeen[index] = false }
    }
  }

  /// Follows jumps and forks from `start`. A list instead of recursion: patterns are input.
  private func add(_ start: Int, to active: inout ActiveSteps) {
    var pending = [start]
    while let index = pending.popLast() {
      guard index < steps.count, active.insert(index) else { continue }
      switch steps[index] {
      case .jump(let target): pending.append(target)
      case .fork(let first, let second): pending += [first, second]
      case .match: active.hasMatch = true
      default: active.indices.append(index)
      }
    }
  }

  private func accepts(_ step: Step, _ scalar: Unicode.Scalar) -> Bool {
    switch step {
    case .scalar(let wanted): wanted == scalar
    case .anyInName: scalar != "/"
    case .any: true
    case .set(let ranges, let negated):
      scalar != "/" && ranges.contains { $0.contains(scalar) } != negated
    case .jump, .fork, .match: false
    }
  }
}
