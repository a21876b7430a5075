/// Turns a written pattern into a ``GlobProgram``.
struct GlobCompiler {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var program = GlobProgram()
  /// True once the part after the last slash holds a wildcard.
  private var lastPartIsPattern = false

  /// In characters; no file name needs more.
  static let longest = 1_000
  private static let deepestBraces = 8

  init(_ pattern: String) { scalars = PathName.composedScalars(pattern) }

  mutating func compile() throws(GlobError) -> GlobProgram {
    guard !scalars.isEmpty else { throw .empty }
    guard scalars.count <= Self.longest else { throw .tooLong }
    guard scalars[0] != "!" else { throw .exception }
    guard !String(String.UnicodeScalarView(scalars)).split(separator: "/").contains("..") else {
      throw .outside
    }
    let end = scalars.last == "/" ? scalars.count - 1 : scalars.count
    program.matchesFoldersOnly = end < scalars.count
    let isAnchored = scalars[..<end].contains("/")
    if scalars.starts(with: ["."]), scalars.dropFirst().first == "/" { index = 1 }
    if index < end, scalars[index] == "/" { index += 1 }
    guard index < end else { throw .empty }
    if !isAnchored { emitAnyFolders() }
    try sequence(until: end, depth: 0)
    program.steps.append(.match)
    program.includesFolderContents = program.matchesFoldersOnly || !lastPartIsPattern
    return program
  }

  /// Compiles up to `end`, or to the `,` or `}` that ends an alternative.
  private mutating func sequence(until end: Int, depth: Int) throws(GlobError) {
    while index < end {
      let scalar = scalars[index]
      switch scalar {
      case ",", "}":
        if depth > 0 { return }
        emit(.scalar(scalar))
      case "*": stars(until: end)
      case "?":
        lastPartIsPattern = true
        emit(.anyInName)
      case "[": try set(until: end)
      case "{": try alternatives(until: end, depth: depth + 1)
      case "\\": try escape(until: end)
      case "/":
        lastPartIsPattern = false
        emit(.scalar(scalar))
      default: emit(.scalar(scalar))
      }
    }
  }

  private mutating func emit(_ step: GlobProgram.Step) {
    program.steps.append(step)
    index += 1
  }

  private mutating func stars(until end: Int) {
    let start = index
    while index < end, scalars[index] == "*" { index += 1 }
    let startsPart = start == 0 || ["/", "{", ","].contains(scalars[start - 1])
    let endsPart = index == end || scalars[index] == "/"
    lastPartIsPattern = true
    guard index - start >= 2, startsPart, endsPart else { return emitLoop(.anyInName) }
    if index == end {
      program.steps.append(.any)
      emitLoop(.any)
    } else {
      index += 1
      emitAnyFolders()
    }
  }

  /// Any number of `step`.
  private mutating func emitLoop(_ step: GlobProgram.Step) {
    let start = program.steps.count
    program.steps += [.fork(start + 1, start + 3), step, .jump(start)]
  }

  /// Nothing, or anything that ends in a slash.
  private mutating func emitAnyFolders() {
    let start = program.steps.count
    program.steps.append(.fork(start + 1, start + 5))
    emitLoop(.any)
    program.steps.append(.scalar("/"))
  }

  private mutating func set(until end: Int) throws(GlobError) {
    lastPartIsPattern = true
    index += 1
    var negated = false
    if index < end, scalars[index] == "!" || scalars[index] == "^" {
      negated = true
      index += 1
    }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var isFirst = true
    while index < end, isFirst || scalars[index] != "]" {
      isFirst = false
      let low = scalars[index]
      index += 1
      if index + 1 < end, scalars[index] == "-", scalars[index + 1] != "]" {
        let high = scalars[index + 1]
        ranges.append(min(low, high)...max(low, high))
        index += 2
      } else {
        ranges.append(low...low)
      }
    }
    guard index < end else { throw .openSet }
    emit(.set(ranges, negated: negated))
  }

  private mutating func alternatives(until end: Int, depth: Int) throws(GlobError) {
    guard depth <= Self.deepestBraces else { throw .tooLong }
    index += 1
    var exits: [Int] = []
    while true {
      let fork = program.steps.count
      program.steps.append(.fork(fork + 1, fork + 1))
      try sequence(until: end, depth: depth)
      guard index < end else { throw .openBrace }
      let isLast = scalars[index] == "}"
      index += 1
      guard !isLast else { break }
      exits.append(program.steps.count)
      program.steps.append(.jump(0))
      program.steps[fork] = .fork(fork + 1, program.steps.count)
    }
    for exit in exits { program.steps[exit] = .jump(program.steps.count) }
  }

  private mutating func escape(until end: Int) throws(GlobError) {
    index += 1
    guard index < end, "*?[]{}\\,!".unicodeScalars.contains(scalars[index]) else {
      throw .backslash
    }
    emit(.scalar(scalars[index]))
  }
}
