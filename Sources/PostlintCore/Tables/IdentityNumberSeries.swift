/// Identity numbers that nobody has.
package enum IdentityNumberSeries {
  /// True for a number of the series that Skatteverket publishes for tests.
  ///
  /// The published lists (41,129 personnummer and 2,264 samordningsnummer, CC0) follow a pattern:
  /// birth numbers 238 and 239 for those born from 1976 and for all co-ordination numbers, 980–989
  /// up to 1912. That covers 94.5 % of them; the rest have no pattern.
  ///
  /// - Parameters:
  ///   - year: year of birth with its century.
  ///   - birthNumber: the three digits before the check digit.
  package static func isOfficialTest(
    year: Int, birthNumber: Int, isCoordination: Bool
  ) -> Bool {
    if birthNumber == 238 || birthNumber == 239 { return isCoordination || year >= 1976 }
    return year <= 1912 && (980...989).contains(birthNumber)
  }

  /// True for the ten digits of a number that handbooks show: Tolvan Tolvansson, and the examples
  /// of Skatteverket's brochures SKV 704 and SKV 707.
  package static func isDocumentation(_ tenDigits: Int) -> Bool {
    switch tenDigits {
    case 1_212_121_212, 8_112_189_876, 6_408_233_234, 7_010_632_391: true
    default: false
    }
  }
}
