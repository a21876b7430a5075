/// How much a finding matters.
package enum Severity: String, CaseIterable, Comparable, Hashable, Sendable {
  /// Good to know; never stops a post by default.
  case info
  /// Should be looked at before publishing.
  case warning
  /// Must change before publishing.
  case error

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// How sure a rule is that what it found is what it says.
package enum Confidence: String, CaseIterable, Hashable, Sendable {
  case low
  case medium
  case high
}
