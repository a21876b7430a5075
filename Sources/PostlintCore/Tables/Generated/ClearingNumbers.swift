// Generated from Fixtures/Data/clearing-numbers.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Facts of Bankgirot's manual "Bankernas kontonummer"; licence as postlint itself.
  /// Columns: first and last clearing number of a series; how its account numbers are checked; the bank.
  /// Checks (Bankgirot's type and comment): clearing3 = 7 digits, modulus 11 over the clearing number's
  /// last three and them (1.1); clearing4 = the same over all four (1.2); luhn10 = 10 digits, modulus 10
  /// (2.1); luhn = up to 10 digits, filled with zeros from the left, modulus 10 (2.3); eleven9 = up to
  /// 9 digits, modulus 11 (2.2); person = luhn10, and the number is the holder's personnummer.
  package static var clearingNumbers: SortedTable { SortedTable(clearingNumbersText) }
}

private let clearingNumbersText: StaticString = #"""
1100	1199	clearing3	Nordea
1200	1399	clearing3	Danske Bank
1400	2099	clearing3	Nordea
2300	2399	clearing4	Ålandsbanken
2400	2499	clearing3	Danske Bank
3000	3299	clearing3	Nordea
3300	3300	person	Nordea personkonto
3301	3399	clearing3	Nordea
3400	3409	clearing3	Länsförsäkringar Bank
3410	3781	clearing3	Nordea
3782	3782	person	Nordea personkonto
3783	3999	clearing3	Nordea
4000	4999	clearing4	Nordea
5000	5999	clearing3	SEB
6000	6999	eleven9	Handelsbanken
7000	7999	clearing3	Swedbank
8000	8999	luhn	Swedbank
9020	9029	clearing4	Länsförsäkringar Bank
9040	9049	clearing4	Citibank
9060	9069	clearing3	Länsförsäkringar Bank
9070	9079	clearing3	Multitude Bank
9100	9109	clearing4	Nordnet Bank
9120	9124	clearing3	SEB
9130	9149	clearing3	SEB
9150	9169	clearing4	Skandiabanken
9170	9179	clearing3	Ikano Bank
9180	9189	luhn10	Danske Bank
9190	9199	clearing4	DNB Bank
9230	9239	clearing3	Marginalen Bank
9250	9259	clearing3	SBAB
9260	9269	clearing4	DNB Bank
9270	9279	clearing3	ICA Banken
9280	9289	clearing3	Resurs Bank
9300	9329	luhn10	Swedbank
9330	9349	luhn10	Swedbank
9390	9399	clearing4	Landshypotek
9400	9449	clearing3	Forex Bank
9460	9469	clearing3	Santander
9470	9479	clearing4	BNP Paribas
9500	9549	luhn	Nordea/Plusgirot
9550	9569	clearing4	Avanza
9570	9579	luhn10	Sparbanken Syd
9580	9589	clearing3	Aion Bank
9590	9599	clearing4	Erik Penser
9630	9639	clearing3	Lån & Spar Bank Sverige
9640	9649	clearing4	Nordax Bank
9650	9659	clearing4	MedMera Bank
9660	9669	clearing4	Svea Bank
9670	9679	clearing4	JAK Medlemsbank
9680	9689	clearing3	BlueStep Finans
9700	9709	clearing4	Ekobanken
9710	9719	clearing4	Lunar Bank
9750	9759	clearing4	Northmill Bank
9780	9789	clearing4	Klarna Bank
9880	9889	clearing4	Riksgälden
9890	9899	luhn10	Riksgälden
9960	9969	luhn	Nordea/Plusgirot
"""#
