// Generated from Fixtures/Data/card-networks.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Payment card numbers by their first digits (ISO/IEC 7812 and the networks' own pages); licence as postlint itself.
  /// Columns: first and last prefix of a series; how many digits its numbers have; word where numbers of
  /// the series are taken for a card only next to a word for one, since other numbers begin so too (EAN
  /// 400–440 and 500, OCR and library cards); the network.
  package static var cardNetworks: SortedTable { SortedTable(cardNetworksText) }
}

private let cardNetworksText: StaticString = #"""
222100	272099	16
300000	305999	14
309500	309599	14
340000	349999	15
352800	358999	16
360000	369999	14
370000	379999	15
380000	399999	14
400000	499999	13 16 19
500000	501899	12 13 14 15 16 17 18 19	word
501900	501999	16
510000	559999	16
560000	589999	12 13 14 15 16 17 18 19	word
601100	601199	16
620000	629999	16 17 18 19	word
639000	639099	12 13 14 15 16 17 18 19	word
644000	659999	16
670000	679999	12 13 14 15 16 17 18 19	word
"""#
