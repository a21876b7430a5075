// Generated from Fixtures/Data/mobile-abroad.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// How mobile numbers of other countries begin: plain facts of their numbering plans, with the lengths
  /// that libphonenumber 9.0.43 gives (Apache License 2.0). A country that is not listed gives mobile
  /// and landline numbers the same form (Denmark, North America), or is seldom written here.
  /// Columns: country code, fewest and most digits after it, first digits of mobile numbers, country.
  package static var mobileAbroad: SortedTable { SortedTable(mobileAbroadText) }
}

private let mobileAbroadText: StaticString = #"""
20	10	10	1
212	9	9	6 7
213	9	9	5 6 7
216	8	8	2 4 5 9
234	10	10	7 8 9
250	9	9	7
251	9	9	9
252	7	9	6 7 9
254	9	9	1 7
256	9	9	7
27	5	9	6 7 8
291	7	7	1 7
30	10	10	69
31	9	11	6
32	9	9	4
33	9	9	6 7
34	9	9	6 7
351	9	9	9
353	9	9	8
354	7	9	6 7 8
355	9	9	6
358	6	10	4 50
359	8	9	87 88 89 98
36	9	9	20 30 31 50 70
370	8	8	6
371	8	8	2
372	7	8	5
374	8	8	4 5 7 9
380	9	9	39 50 63 66 67 68 73 91 92 93 94 95 96 97 98 99
381	8	10	6
383	8	8	43 44 45 46 47 48 49
385	8	9	9
386	8	8	3 4 5 6 7
387	8	9	6
389	8	8	7
39	9	10	3
40	9	9	7
41	9	9	7
420	9	9	6 7
421	9	9	9
43	7	12	6
44	10	10	71 72 73 74 75 77 78 79
47	8	8	4 9
48	9	9	45 50 51 53 57 60 66 69 72 73 78 79 88
49	10	11	15 16 17
61	9	9	4
63	10	10	9
64	8	10	2
66	9	9	6 8 9
7	10	10	9
81	10	10	7 8 9
82	9	10	1
84	9	9	3 5 7 8 9
86	11	11	1
880	10	10	1
90	10	10	5
91	10	10	6 7 8 9
92	10	10	3
93	9	9	7
94	9	9	7
961	7	8	3 7
962	9	9	7
963	9	9	9
964	10	10	7
966	9	9	5
970	9	9	5
971	9	9	5
972	9	9	5
977	10	10	9
98	10	10	9
994	9	9	4 5 6 7
995	9	9	5
"""#
