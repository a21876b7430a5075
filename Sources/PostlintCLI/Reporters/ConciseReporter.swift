import PostlintCore

/// One line a finding, `path:line:column: severity[rule]: message`, for editors and scripts.
///
/// Personal data follows its finding in brackets where it is asked for (`--show-values`).
/// A finding about the whole draft has no line and column: `path: severity[rule]: message`. Where a
/// policy lifts a finding in a crisis, `lifted` stands for the severity.
struct ConciseReporter: Reporter {
  let language: Language
  let columns: ColumnUnit
  let showsValues: Bool

  mutating func add(_ report: FileReport, to host: inout Host) {
    guard let result = report.result, !(result.diagnostics + result.lifted).isEmpty else { return }
    let path = Printable.text(report.path)
    var locator = result.source.map { Locator($0) }
    let words = result.diagnostics.map { ($0, $0.severity.rawValue) }
    for (diagnostic, word) in words + result.lifted.map({ ($0, "lifted") }) {
      var line = path
      if let range = diagnostic.range, let start = locator?.positions(of: range).start {
        line += ":\(start.line):\(columns.column(of: start))"
      }
      var text = Printable.text(diagnostic.text(in: language))
      if showsValues, let value = locator?.personalData(in: diagnostic) {
        text += " (\(Printable.text(value)))"
      }
      host.output.write("\(line): \(word)[\(diagnostic.rule)]: \(text)\n")
    }
  }

  mutating func finish(
    _ summary: RunSummary, _ context: RunContext, notices: [Notice], to host: inout Host
  ) {
    for notice in notices { host.errors.write(NoticeLine.text(of: notice, in: language)) }
  }
}
