import PostlintTestSupport
import Testing

@testable import PostlintCore

@Suite struct FingerprintTests {
  private func fingerprints(
    _ marked: String, rule: String = "a/b", message: String = "m", hiding: Bool = false
  ) -> [String] {
    let text = MarkedText(marked)
    var fingerprints = Fingerprints(source: SourceText(path: "x", text.text))
    return text.ranges.map { range in
      fingerprints.fingerprint(
        of: Diagnostic(
          rule: rule, severity: .error, confidence: .high,
          message: Message(message, "text", help: "help"), range: range,
          sensitiveRanges: hiding ? [range] : []))
    }
  }

  @Test(arguments: [
    "x\n\nHej ⟦du⟧ där\ny", "Hej  ⟦du⟧\tdär", "Hej ⟦du⟧ där\r\nmer", "---\na: b\n---\nHej ⟦du⟧ där",
  ])
  func `survives edits elsewhere and new white space`(marked: String) {
    #expect(fingerprints(marked) == fingerprints("Hej ⟦du⟧ där"))
  }

  @Test func `tells rules, messages, places and repeats apart`() {
    let base = fingerprints("Hej ⟦du⟧ där")
    #expect(fingerprints("Hej ⟦du⟧ där", rule: "a/c") != base)
    #expect(fingerprints("Hej ⟦du⟧ där", message: "n") != base)
    #expect(fingerprints("Hej ⟦vi⟧ där") != base)
    let twice = fingerprints("Hej ⟦du⟧ där\nHej ⟦du⟧ där")
    #expect(twice == [base[0], base[0] + "-2"])
  }

  @Test func `no number and no personal data can be tried out against it`() {
    #expect(fingerprints("Nr ⟦20121005-2393⟧") == fingerprints("Nr ⟦19880315-2399⟧"))
    #expect(
      fingerprints("⟦Elin⟧ är 12", hiding: true) == fingerprints("⟦Olle⟧ är 15", hiding: true))
    #expect(fingerprints("⟦Elin⟧ är 12") != fingerprints("⟦Olle⟧ är 12"))
  }

  @Test func `an endless line costs no more than a short one`() {
    let words = String(repeating: "⟦ord⟧ ", count: 20_000)
    #expect(Set(fingerprints(words)).count == 20_000)
  }
}
