import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Everything outside the subset is an error of its kind at its place.
@Suite struct YAMLErrorTests {
  struct Case: CustomStringConvertible {
    let construct: String
    let text: MarkedText
    var description: String { "\(construct): \(text.text)" }
  }

  /// The cases of `Fixtures/StrictYAML/errors.txt`; its head describes the format.
  static let cases: [Case] = {
    let lines = ((try? Fixtures.text("StrictYAML/errors.txt")) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    var result: [Case] = []
    var construct: String?
    var text: [String] = []
    func flush() {
      guard let construct else { return }
      let joined = text.joined(separator: "\n")
      result.append(
        Case(
          construct: construct,
          text: MarkedText(String(joined.map { $0 == "␉" ? "\t" : $0 }))))
      text = []
    }
    for line in lines.dropLast() {
      if line.hasPrefix("=== ") {
        flush()
        construct = String(line.dropFirst(4))
      } else if construct != nil {
        text.append(String(line))
      }
    }
    flush()
    return result
  }()

  @Test(arguments: cases)
  func `is refused where it stands`(example: Case) throws {
    let source = SourceText(path: "test", example.text.text)
    let error = #expect(throws: YAMLError.self) {
      try YAMLParser.parse(source, range: source.range)
    }
    #expect(error?.construct.rawValue == example.construct)
    #expect(error?.range == example.text.ranges.first)
  }

  @Test func `every construct has a case, but the bounds`() {
    let bounds: Set<YAMLError.Construct> = [.tooDeep, .tooLarge, .tooManyKeys, .longKey]
    let covered = Set(Self.cases.compactMap { YAMLError.Construct(rawValue: $0.construct) })
    #expect(covered.union(bounds) == Set(YAMLError.Construct.allCases))
  }
}
