import Foundation
package import PostlintCore

/// A JSON Schema (draft 2020-12), as far as this repository's schemas use it. An unknown keyword is an
/// error, so that no part of a schema goes unchecked.
package struct JSONSchema: Sendable {
  private let root: JSONValue

  /// - Parameter name: of the fixture that holds the schema.
  package init(fixture name: String) throws {
    root = try JSONReader.value(of: try Fixtures.bytes(name))
  }

  package init(_ root: JSONValue) { self.root = root }

  /// What is wrong with `value`, each with its JSON Pointer; empty when it conforms.
  package func problems(in value: JSONValue) -> [String] {
    problems(value, root, at: "")
  }

  private func problems(_ value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
    guard let keywords = schema.members else { return ["\(place): the schema is no object"] }
    return keywords.flatMap { problems(value, $0.key, $0.value, of: schema, at: place) }
  }

  private func problems(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, of schema: JSONValue,
    at place: String
  ) -> [String] {
    func failed(_ holds: Bool) -> [String] { holds ? [] : ["\(place): \(keyword)"] }
    switch keyword {
    case "$schema", "$defs", "title", "description": return []
    case "$ref":
      let target = resolved(argument.string ?? "")
      return target.map { problems(value, $0, at: place) } ?? ["\(place): no \(argument)"]
    case "type":
      let names = argument.array?.compactMap(\.string) ?? [argument.string ?? ""]
      return failed(names.contains { value.isOf(type: $0) })
    case "const": return failed(value == argument)
    case "enum": return failed(argument.array?.contains(value) ?? false)
    case "minimum":
      guard let number = value.integer, let least = argument.integer else { return [] }
      return failed(number >= least)
    case "minLength":
      guard let text = value.string, let least = argument.integer else { return [] }
      return failed(text.unicodeScalars.count >= least)
    case "pattern":
      guard let text = value.string, let pattern = argument.string else { return [] }
      return failed(text.range(of: pattern, options: .regularExpression) != nil)
    case "required":
      guard value.members != nil else { return [] }
      return (argument.array ?? []).compactMap(\.string).filter { value[$0] == nil }
        .map { "\(place): \($0) is missing" }
    case "properties":
      return (argument.members ?? []).flatMap { property in
        value[property.key].map { problems($0, property.value, at: "\(place)/\(property.key)") }
          ?? []
      }
    case "items":
      return (value.array ?? []).enumerated().flatMap { index, element in
        problems(element, argument, at: "\(place)/\(index)")
      }
    case "anyOf":
      let branches = argument.array ?? []
      return failed(branches.contains { problems(value, $0, at: place).isEmpty })
    default: return ["\(place): the schema's keyword \(keyword) is not understood"]
    }
  }

  /// The target of `#/$defs/name`.
  private func resolved(_ reference: String) -> JSONValue? {
    guard reference.hasPrefix("#/") else { return nil }
    return reference.dropFirst(2).split(separator: "/").reduce(Optional(root)) {
      $0?[String($1)]
    }
  }
}

extension JSONValue {
  fileprivate func isOf(type name: String) -> Bool {
    switch (name, self) {
    case ("null", .null), ("boolean", .boolean), ("integer", .integer), ("number", .integer),
      ("number", .number), ("string", .string), ("array", .array), ("object", .object):
      true
    default: false
    }
  }
}
