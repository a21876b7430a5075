/// A set of kinds of draft.
///
/// One byte instead of a `Set`: every rule has one, and the first `Set` of a type costs 130,000
/// instructions at run time, a twentieth of what a run may take before it reads a draft.
package struct DraftKinds: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt8 = 0

  package init(arrayLiteral kinds: DraftKind...) {
    for kind in kinds { bits |= Self.bit(kind) }
  }

  package func contains(_ kind: DraftKind) -> Bool { bits & Self.bit(kind) != 0 }

  private static func bit(_ kind: DraftKind) -> UInt8 {
    switch kind {
    case .post: 1
    case .reply: 2
    case .contest: 4
    case .profile: 8
    case .closing: 16
    case .comment: 32
    }
  }
}
