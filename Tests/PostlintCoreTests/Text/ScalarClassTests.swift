import Testing

@testable import PostlintCore

@Suite struct ScalarClassTests {
  /// The ranges are a short cut, so they must say what the properties say.
  @Test func `letters and digits are those of Unicode`() {
    for value in UInt32(0)...0x1_FFFF where value < 0x3000 || value > 0xF900 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      guard category != .unassigned else { continue }
      switch ScalarClass(value) {
      case .letter:
        #expect(
          scalar.properties.isAlphabetic || category == .modifierSymbol
            || category == .modifierLetter || category == .nonspacingMark
            || category == .letterNumber,
          "U+\(String(value, radix: 16)) \(category)")
      case .digit: #expect(category == .decimalNumber, "U+\(String(value, radix: 16))")
      case .mark:
        #expect(
          [
            .nonspacingMark, .spacingMark, .enclosingMark, .otherNumber, .modifierLetter,
            .mathSymbol, .openPunctuation, .closePunctuation,
          ].contains(category),
          "U+\(String(value, radix: 16)) \(category)")
      default:
        #expect(
          ![.uppercaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber].contains(category),
          "U+\(String(value, radix: 16)) \(category)")
      }
    }
  }

  @Test func `digits have their values`() {
    for value in UInt32(0)...0x1_FFFF where value < 0x3000 || value > 0xF900 {
      guard let digit = DecimalDigit.value(of: value) else { continue }
      #expect(Unicode.Scalar(value)?.properties.numericValue == Double(digit))
    }
  }
}
