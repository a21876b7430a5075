// Generated from Fixtures/Data/iban-countries.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Facts of ISO 13616: the countries of SWIFT's IBAN registry, release 101; licence as postlint itself.
  /// Columns: country code; characters in all; characters that name the bank, right after the check
  /// digits; what the account part is made of (n digits, a capitals, c either, each after its count);
  /// the country.
  package static var ibanCountries: SortedTable { SortedTable(ibanCountriesText) }
}

private let ibanCountriesText: StaticString = #"""
AD	24	4	4n4n12c
AE	23	3	3n16n
AL	28	8	8n16c
AT	20	5	5n11n
AZ	28	4	4a20c
BA	20	3	3n3n8n2n
BE	16	3	3n7n2n
BG	22	4	4a4n2n8c
BH	22	4	4a14c
BI	27	5	5n5n11n2n
BR	29	8	8n5n10n1a1c
BY	28	4	4c4n16c
CH	21	5	5n12c
CR	22	4	4n14n
CY	28	3	3n5n16c
CZ	24	4	4n16n
DE	22	8	8n10n
DJ	27	5	5n5n11n2n
DK	18	4	4n9n1n
DO	28	4	4c20n
EE	20	2	2n14n
EG	29	4	4n4n17n
ES	24	4	4n4n1n1n10n
FI	18	3	3n11n
FK	18	2	2a12n
FO	18	4	4n9n1n
FR	27	5	5n5n11c2n
GB	22	4	4a6n8n
GE	22	2	2a16n
GI	23	4	4a15c
GL	18	4	4n9n1n
GR	27	3	3n4n16c
GT	28	4	4c20c
HN	28	4	4a20n
HR	21	7	7n10n
HU	28	3	3n4n1n15n1n
IE	22	4	4a6n8n
IL	23	3	3n3n13n
IQ	23	4	4a3n12n
IS	26	4	4n2n6n10n
IT	27	6	1a5n5n12c
JO	30	4	4a4n18c
KW	30	4	4a22c
KZ	20	3	3n13c
LB	28	4	4n20c
LC	32	4	4a24c
LI	21	5	5n12c
LT	20	5	5n11n
LU	20	3	3n13c
LV	21	4	4a13c
LY	25	3	3n3n15n
MC	27	5	5n5n11c2n
MD	24	2	2c18c
ME	22	3	3n13n2n
MK	19	3	3n10c2n
MN	20	4	4n12n
MR	27	5	5n5n11n2n
MT	31	4	4a5n18c
MU	30	4	4a2n2n12n3n3a
NI	28	4	4a20n
NL	18	4	4a10n
NO	15	4	4n6n1n
OM	23	3	3n16c
PK	24	4	4a16c
PL	28	8	8n16n
PS	29	4	4a21c
PT	25	4	4n4n11n2n
QA	29	4	4a21c
RO	24	4	4a16c
RS	22	3	3n13n2n
RU	33	9	9n5n15c
SA	24	2	2n18c
SC	31	4	4a2n2n16n3a
SD	18	2	2n12n
SE	24	3	3n16n1n
SI	19	5	5n8n2n
SK	24	4	4n6n10n
SM	27	6	1a5n5n12c
SO	23	4	4n3n12n
ST	25	4	4n4n11n2n
SV	28	4	4a20n
TL	23	3	3n14n2n
TN	24	2	2n3n13n2n
TR	26	5	5n1n16c
UA	29	6	6n19c
VA	22	3	3n15n
VG	24	4	4a16n
XK	20	4	4n10n2n
YE	30	4	4a4n18c
"""#
