/// What makes the subtitles of a file hard to read, kind by kind, with how often and where first.
struct SubtitleFaults {
  enum Kind: CaseIterable {
    case speed
    case lineLength
    case lines
    case short
    case long
    case overlap
    case gap
    case empty
  }

  /// How often one kind is met, and the worst of it.
  struct Fault {
    var count = 0
    /// Of the first one.
    var line = 0
    /// Milliseconds from the start of the film, of the first one.
    var time = 0
    /// Of the first one: characters a second, characters, lines or milliseconds.
    var value = 0
  }

  private var faults = [Fault](repeating: Fault(), count: Kind.allCases.count)

  /// Measures every cue of `file`.
  init(_ file: SubtitleFile, _ limits: SubtitleLimits) {
    for cue in file.cues { measure(cue, file, limits) }
    measureSequence(file.cues, limits)
  }

  /// What was found of `kind`; nil for nothing.
  subscript(kind: Kind) -> Fault? {
    let fault = faults[Self.index(of: kind)]
    return fault.count > 0 ? fault : nil
  }

  private static func index(of kind: Kind) -> Int { Kind.allCases.firstIndex(of: kind) ?? 0 }

  private mutating func add(_ kind: Kind, _ cue: SubtitleCue, _ value: Int) {
    let index = Self.index(of: kind)
    if faults[index].count == 0 {
      faults[index] = Fault(count: 0, line: cue.line, time: cue.start, value: value)
    }
    faults[index].count += 1
  }

  private mutating func measure(
    _ cue: SubtitleCue, _ file: SubtitleFile, _ limits: SubtitleLimits
  ) {
    let lengths = file.lines(of: cue).map { Self.characters(file.shown, $0) }
    guard !lengths.isEmpty else {
      add(.empty, cue, 0)
      return
    }
    // A line break is read as a space.
    let characters = lengths.reduce(lengths.count - 1, +)
    if characters * 1_000_000 > limits.speed * cue.duration {
      add(.speed, cue, (characters * 1_000 + cue.duration / 2) / cue.duration)
    }
    if let length = lengths.first(where: { $0 > limits.lineLength }) {
      add(.lineLength, cue, length)
    }
    if lengths.count > limits.lines { add(.lines, cue, lengths.count) }
    if cue.duration < limits.shortest { add(.short, cue, cue.duration) }
    if cue.duration > limits.longest { add(.long, cue, cue.duration) }
  }

  /// A gap below this is none: programs that let one subtitle follow the other leave a millisecond.
  private static let noGap = 10

  private mutating func measureSequence(_ cues: [SubtitleCue], _ limits: SubtitleLimits) {
    let sorted = cues.filter { !$0.text.isEmpty }.sorted { $0.start < $1.start }
    var last: SubtitleCue?
    for cue in sorted {
      if let last {
        let gap = cue.start - last.end
        if -gap > limits.overlap, !cue.isPlaced, !last.isPlaced { add(.overlap, cue, -gap) }
        if gap >= Self.noGap, gap < limits.gap { add(.gap, cue, gap) }
      }
      if cue.end > (last?.end ?? 0) { last = cue }
    }
  }

  /// Characters as a viewer counts them: marks that join the letter before them take no room.
  private static func characters(_ bytes: [UInt8], _ range: ByteRange) -> Int {
    var count = 0
    var index = range.start
    while index < range.end {
      let scalar = Scalar(in: bytes, at: index, end: range.end)
      switch scalar.value {
      // Combining marks, zero-width signs, marks of direction, selectors of variants.
      case 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xAD: break
      default: count += 1
      }
      index += scalar.length
    }
    return count
  }
}
