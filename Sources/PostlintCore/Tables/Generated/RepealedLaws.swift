// Generated from Fixtures/Data/repealed-laws.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Swedish acts that are repealed and that public bodies still cite, with what applies instead, listed by
  /// hand for postlint from the transitional provisions of the acts named under source; facts of law.
  /// Columns: number; names that no act in force has, with `,` between; title in Swedish; in English; what
  /// applies instead, in Swedish; in English; the first day that the act did not apply; source.
  /// A name is found by itself, a number wherever it stands. `2:11` is no number but a section that moved.
  package static var repealedLaws: SortedTable { SortedTable(repealedLawsText) }
}

private let repealedLawsText: StaticString = #"""
1973:289	datalagen (1973:289)	the Data Act (1973:289)	dataskyddsförordningen (EU) 2016/679 och dataskyddslagen (2018:218)	the GDPR, Regulation (EU) 2016/679, and the Act (2018:218) that supplements it	1998-10-24
1977:179	kommunallagen (1977:179)	the Local Government Act (1977:179)	kommunallagen (2017:725)	the Local Government Act (2017:725)	1992-01-01
1979:596	renhållningslagen (1979:596)	the Cleansing Act (1979:596)	miljöbalken (1998:808)	the Environmental Code (1998:808)	1999-01-01
1980:100	sekretesslagen (1980:100)	the Secrecy Act (1980:100)	offentlighets- och sekretesslagen (2009:400)	the Public Access to Information and Secrecy Act (2009:400)	2009-06-30
1980:620	socialtjänstlagen (1980:620)	the Social Services Act (1980:620)	socialtjänstlagen (2025:400)	the Social Services Act (2025:400)	2002-01-01
1982:670	namnlagen (1982:670)	the Names Act (1982:670)	lagen (2016:1013) om personnamn	the Personal Names Act (2016:1013)	2017-07-01
1982:763	hälso- och sjukvårdslagen (1982:763)	the Health and Medical Services Act (1982:763)	hälso- och sjukvårdslagen (2017:30)	the Health and Medical Services Act (2017:30)	2017-04-01
1985:1100	skollagen (1985:1100)	the Education Act (1985:1100)	skollagen (2010:800)	the Education Act (2010:800)	2011-07-01
1985:562	patientjournallagen (1985:562)	the Patient Records Act (1985:562)	patientdatalagen (2008:355)	the Patient Data Act (2008:355)	2008-07-01
1986:1102	räddningstjänstlagen (1986:1102)	the Rescue Services Act (1986:1102)	lagen (2003:778) om skydd mot olyckor	the Civil Protection Act (2003:778)	2004-01-01
1986:223	förvaltningslagen (1986:223)	the Administrative Procedure Act (1986:223)	förvaltningslagen (2017:900); serviceskyldigheten står i 6 §	the Administrative Procedure Act (2017:900); the duty of service is in section 6	2018-07-01
1987:10	plan- och bygglagen (1987:10)	the Planning and Building Act (1987:10)	plan- och bygglagen (2010:900)	the Planning and Building Act (2010:900)	2011-05-02
1988:534	djurskyddslagen (1988:534)	the Animal Welfare Act (1988:534)	djurskyddslagen (2018:1192)	the Animal Welfare Act (2018:1192)	2019-04-01
1991:433	jämställdhetslagen (1991:433)	the Equal Opportunities Act (1991:433)	diskrimineringslagen (2008:567)	the Discrimination Act (2008:567)	2009-01-01
1991:900	kommunallagen (1991:900)	the Local Government Act (1991:900)	kommunallagen (2017:725)	the Local Government Act (2017:725)	2018-01-01
1992:1528	lagen (1992:1528) om offentlig upphandling	the Public Procurement Act (1992:1528)	lagen (2016:1145) om offentlig upphandling	the Public Procurement Act (2016:1145)	2008-01-01
1993:581	tobakslagen (1993:581)	the Tobacco Act (1993:581)	lagen (2018:2088) om tobak och liknande produkter	the Tobacco and Similar Products Act (2018:2088)	2019-07-01
1994:1000	lotterilagen (1994:1000)	the Lotteries Act (1994:1000)	spellagen (2018:1138)	the Gambling Act (2018:1138)	2019-01-01
1994:1451	lotteriförordningen (1994:1451)	the Lotteries Ordinance (1994:1451)	spelförordningen (2018:1475)	the Gambling Ordinance (2018:1475)	2019-01-01
1994:1738	alkohollagen (1994:1738)	the Alcohol Act (1994:1738)	alkohollagen (2010:1622)	the Alcohol Act (2010:1622)	2011-01-01
1994:200	mervärdesskattelagen (1994:200)	the Value Added Tax Act (1994:200)	mervärdesskattelagen (2023:200)	the Value Added Tax Act (2023:200)	2023-07-01
1995:450	marknadsföringslagen (1995:450)	the Marketing Act (1995:450)	marknadsföringslagen (2008:486)	the Marketing Act (2008:486)	2008-07-01
1996:1596	bibliotekslagen (1996:1596)	the Library Act (1996:1596)	bibliotekslagen (2013:801)	the Library Act (2013:801)	2014-01-01
1996:627	säkerhetsskyddslagen (1996:627)	the Protective Security Act (1996:627)	säkerhetsskyddslagen (2018:585)	the Protective Security Act (2018:585)	2019-04-01
1996:844	radio- och tv-lagen (1996:844)	the Radio and Television Act (1996:844)	radio- och tv-lagen (2010:696)	the Radio and Television Act (2010:696)	2010-08-01
1997:614	lagen (1997:614) om kommunal redovisning	the Municipal Accounts Act (1997:614)	lagen (2018:597) om kommunal bokföring och redovisning	the Municipal Accounts Act (2018:597)	2019-01-01
1998:1191	personuppgiftsförordningen (1998:1191)	the Personal Data Ordinance (1998:1191)	dataskyddsförordningen (EU) 2016/679 och förordningen (2018:219)	the GDPR, Regulation (EU) 2016/679, and the Ordinance (2018:219)	2018-05-25
1998:204	personuppgiftslagen (1998:204)	the Personal Data Act (1998:204)	dataskyddsförordningen (EU) 2016/679 och dataskyddslagen (2018:218)	the GDPR, Regulation (EU) 2016/679, and the Act (2018:218) that supplements it	2018-05-25
2001:453	socialtjänstlagen (2001:453)	the Social Services Act (2001:453)	socialtjänstlagen (2025:400)	the Social Services Act (2025:400)	2025-07-01
2003:389	lagen (2003:389) om elektronisk kommunikation	the Electronic Communications Act (2003:389)	lagen (2022:482) om elektronisk kommunikation	the Electronic Communications Act (2022:482)	2022-06-03
2007:1091	lagen (2007:1091) om offentlig upphandling	the Public Procurement Act (2007:1091)	lagen (2016:1145) om offentlig upphandling	the Public Procurement Act (2016:1145)	2017-01-01
2010:566	lagen (2010:566) om vidareutnyttjande av handlingar	the Act (2010:566) on the reuse of public documents	öppna data-lagen (2022:818)	the Open Data Act (2022:818)	2022-08-01
2013:460	kameraövervakningslagen (2013:460)	the Camera Surveillance Act (2013:460)	kamerabevakningslagen (2018:1200)	the Camera Surveillance Act (2018:1200)	2018-08-01
2:11	2 kap. 11 § tryckfrihetsförordningen om biblioteksregeln	Chapter 2, Article 11 of the Freedom of the Press Act on the library rule	2 kap. 14 § tryckfrihetsförordningen	Chapter 2, Article 14 of the Freedom of the Press Act	2019-01-01
biblioteksregeln	2:11
freedom of the press	2:11
kameraövervakningslag	2013:460
kameraövervakningslagen	2013:460
lotteries act	1994:1000
lotteriförordningen	1994:1451
lotterilag	1994:1000
lotterilagen	1994:1000
patientjournallagen	1985:562
personal data act	1998:204
personuppgiftsförordning	1998:1191
personuppgiftsförordningen	1998:1191
personuppgiftslag	1998:204
personuppgiftslagen	1998:204
psi-lagen	2010:566
pul	1998:204
pul:s	1998:204
renhållningslagen	1979:596
räddningstjänstlagen	1986:1102
secrecy act	1980:100
sekretesslag	1980:100
sekretesslagen	1980:100
tf	2:11
tobakslagen	1993:581
tryckfrihetsförordningen	2:11
"""#
