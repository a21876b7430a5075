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
///
/// A rule has few options, so they are a list searched from the front: cheaper than hashing.
package struct RuleOptions: Hashable, Sendable {
  private var values: [Pair] = []

  private struct Pair: Hashable, Sendable {
    let name: String
    var value: OptionValue
  }

  package init(_ values: [String: OptionValue] = [:]) {
    for name in values.keys.sorted() { self[name] = values[name] }
  }

  package subscript(name: String) -> OptionValue? {
    get { values.first { $0.name == name }?.value }
    set {
      let index = values.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): values[index].value = value
      case (let index?, nil): values.remove(at: index)
      case (nil, let value?): values.append(Pair(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  package func integer(_ name: String, default fallback: Int = 0) -> Int {
    if case .integer(let value) = self[name] { return value }
    return fallback
  }

  package func decimal(_ name: String, default fallback: Double = 0) -> Double {
    switch self[name] {
    case .decimal(let value): return value
    case .integer(let value): return Double(value)
    default: return fallback
    }
  }

  package func flag(_ name: String, default fallback: Bool = false) -> Bool {
    if case .flag(let value) = self[name] { return value }
    return fallback
  }

  package func text(_ name: String, default fallback: String = "") -> String {
    if case .text(let value) = self[name] { return value }
    return fallback
  }

  package func list(_ name: String) -> [String] {
    if case .list(let value) = self[name] { return value }
    return []
  }

  package func table(_ name: String) -> [String: Double] {
    if case .table(let value) = self[name] { return value }
    return [:]
  }
}
