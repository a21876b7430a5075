/// The value of a rule's option; its case is also its type.
package enum OptionValue: Hashable, Sendable {
  case flag(Bool)
  case integer(Int)
  case decimal(Double)
  case text(String)
  case list([String])
  /// Numbers by name, such as amounts by year or limits by channel.
  case table([String: Double])
}

/// The options of one rule as they are in force for one draft.
package struct RuleOptions: Hashable, Sendable {
  private var values: [String: OptionValue]

  package init(_ values: [String: OptionValue] = [:]) { self.values = values }

  package subscript(name: String) -> OptionValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  package func integer(_ name: String, default fallback: Int = 0) -> Int {
    if case .integer(let value) = values[name] { return value }
    return fallback
  }

  package func decimal(_ name: String, default fallback: Double = 0) -> Double {
    switch values[name] {
    case .decimal(let value): return value
    case .integer(let value): return Double(value)
    default: return fallback
    }
  }

  package func flag(_ name: String, default fallback: Bool = false) -> Bool {
    if case .flag(let value) = values[name] { return value }
    return fallback
  }

  package func text(_ name: String, default fallback: String = "") -> String {
    if case .text(let value) = values[name] { return value }
    return fallback
  }

  package func list(_ name: String) -> [String] {
    if case .list(let value) = values[name] { return value }
    return []
  }

  package func table(_ name: String) -> [String: Double] {
    if case .table(let value) = values[name] { return value }
    return [:]
  }
}
