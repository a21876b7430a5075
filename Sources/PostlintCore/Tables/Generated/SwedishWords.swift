// Generated from Fixtures/Data/sv-words.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// derived from wordfreq 3.1.1 large_sv (CC BY-SA 4.0, Robyn Speer); see NOTICE;
  /// WordTables turns the numbers into costs.
  /// The 20,000 commonest word forms, and the parts that compounds of the full list are made of.
  /// Columns: form; cost as a word of its own in centibels (blank: none);
  /// twice the number of different compounds that begin with it; twice the number that end with it.
  package static var swedishWords: SortedTable { SortedTable(swedishWordsText) }
}

private let swedishWordsText: StaticString = #"""
a	1360			k
aaa	1483
aaaa		1261
aah	1432
aalto		1191
aap	1873
aaron	1246
aba	1908
abandon	1547
abandoned	1459
abandoning	1664
abandonment	1689
abb	1485
abba	1230
abbas	1687		1177
abbe		1122
abbey	1308
abborr		1053
abborre	1306		1177
abbot	1683	1122
abbots		1191
abbott	1287
abby	1653
abc	1753
abdel		1122
abdiker		1082
abdomen	1653
abdominal	1648
abducted	1653
abduction	1683
abdul	1630	1122
abdullah	1657
abe	1839
abel	1266		913
abels		1191
aberdeen	1595
abf	1489
abi	1912
abide	1646
abiding	1678
abigail	1694
abilities	1503
ability	1330
abisko	1100			n
abiskos	1250			o
able	1222	1151
abnormal	1618
abnormalities	1710
aboard	1519
abolish	1671
abolished	1639
abolition	1664
abonnemang	1190		1016
abonnemangs		1122
abonnent		1122
aboriginal	1602
aboriginer		1191
abort	1135	870
aborter	1283		1177
abortion	1496
abortions	1660
abos		1261
abound	1719
about	1133		1067
above	1275
abra	1308	1100	1136
abraham	1193	1066
abrahams		1082
abrahamss		1261
abrahamsson	1301
abrams	1692	1191
abras		1261
abroad	1461
abrupt	1694
abruptly	1653
abs	1508
absence	1473
absent	1556
absolut	857
absoluta	1135
absolute		1030
absolutely	1326
absorb	1595
absorbed	1570
absorber		1053
absorbera		1191
absorbing	1666
absorption	1630
abstinens		1082	1108
abstract	1519	1191
abstraction	1712
abstrakt	1234
abstrakta	1303
abstraktions		1191
absurd	1266
absurda	1266
absurt	1149
abu	1436
abundance	1584
abundant	1604
abuse	1399
abused	1551
abuses	1623
abusing	1639
abusive	1581
abyss	1689
aca	1871
academia	1657
academic	1420
academics	1602
academies	1703
academy	1562
acc	1827
accelerate	1630
accelerated	1609
accelerating	1676
acceleration	1613
accelerationen			1177
accelerations		1191
accelerator	1685
accelerer		1122
accent	1269		1177
accents	1650
accept	1356	1030
acceptabel	1315
acceptabelt	1220
acceptable	1489
acceptance	1514
acceptans	1260		1177
accepted	1397
accepter		1082
acceptera	1018
accepterad	1287
accepterade	1197
accepterar	1066
accepteras	1213
accepterat	1174
accepting	1510
accepts	1579
access	1234	1012	1177
accessed	1577
accessibility	1664
accessible	1510
accessing	1671
accession	1689
accessories	1563
accessory	1636
accident	1388
accidental	1593
accidentally	1501
accidents	1514
acclaim	1715
acclaimed	1620
accommodate	1547
accommodation	1537
accommodations	1671
accompanied	1494
accompany	1595
accompanying	1586
accomplish	1540
accomplished	1517
accomplishment	1623
accomplishments	1609
accord	1595
accordance	1521
according	1257
accordingly	1547
account	1273	1122
accountability	1572
accountable	1574
accountant	1607
accountants	1673
accounted	1593
accounting	1485
accounts	1383
accreditation	1657
accredited	1618
accumulate	1671
accumulated	1620
accumulation	1646
accuracy	1496
accurate	1420
accurately	1554
accusation	1643
accusations	1586
accuse	1618
accused	1445
accuses	1685
accusing	1611
accustomed	1634
ace	1441		920
acer		1122
aces	1692
ache	1683
aches	1717
achieve	1420
achieved	1438
achievement	1468
achievements	1537
achieves	1706
achieving	1544
achilles	1673
aching	1715
acid	1448	1191
acidic	1703
acids	1586
ack	1365		891
acknowledge	1510
acknowledged	1533
acknowledgement	1708
acknowledges	1660
acknowledging	1632
ackompanjemang			1108
ackord		1004	1067
ackords		1122
ackreditering			1177
ackusativ		1122
acl	1896
acne	1630	1191
acoustic	1556
acquaintance	1655
acquaintances	1689
acquainted	1664
acquire	1521
acquired	1459
acquires	1715
acquiring	1597
acquisition	1491
acquisitions	1623
acquitted	1680
acre	1567
acres	1512
acronym	1694
across	1263
acrylic	1685
act	1466
acta		1261
acted	1487
actic			1177
acting	1362		1108
action	1165	851	1067
actionfilm		1261
actions	1362	1261	1108
activ		1122
activate	1607
activated	1549
activation	1590
active	1337		1067
actively	1498
activism	1627
activist	1521
activists	1521
activities	1342
activity	1353		1177
actor	1402
actors	1459
actress	1448
actresses	1669
acts	1404
actual	1356
actually	1208
acute	1551
ad				s
ada	1499		814
adam	1048		1108
adamant	1717
adams	1174
adapt	1556
adaptation	1549
adaptations	1694
adapted	1512
adapter	1643	1191	1108
adapting	1666
adaptive	1641
adblock		1191
add	1815
adde		1082
added	1284
adder		1100
addera		1191
addict	1625
addicted	1593
addiction	1519
addictive	1641
addicts	1666
adding	1397
addis		1191
addison	1673
addition	1319
additional	1326
additionally	1505
additions	1597
additive	1706
address	1342	1191
addressed	1491
addresses	1521
addressing	1537
adds	1464
ade				s
adekvat	1289		1177
adel		947
adelaide	1554
adele	1678
adeln	1283		1108
adels		843
adelsman		1261
adelsmän		1261
adept	1706
adequate	1540
adequately	1634
ades				s
adhd	1151
adhere	1650
adherence	1703
adhesive	1696
adidas	1271
adidass		1261
adina			1177
adjacent	1524
adjective	1703
adjektiv		1191
adjoining	1666
adjourned	1703
adjunct	1712
adjust	1535
adjustable	1643
adjusted	1526
adjusting	1618
adjustment	1579
adjustments	1593
adjutant			1038
adjö	1241
adler	1699	1082	1108
adlers		1191
adlig			1177
adliga			1177
admin	1248		1108
administer	1657
administered	1561
administering	1712
administration	1186		1038
administrationen	1278		1108
administrations	1701	1030
administrativ	1271
administrativa	1181
administrative		1030
administrativt	1299
administrator	1535
administrators	1586
administratör	1292		1016
administratörer			1177
administrer		1030
administrera		1191
admirable	1671
admiral	1551
admiralty	1680
admiration	1646
admire	1558
admired	1616
admiring	1712
admission	1517
admissions	1607
admit	1418
admits	1565
admitted	1438
admittedly	1657
admitting	1597
adobe	1660
adolescence	1699
adolescent	1648
adolescents	1660
adolf	1174
adolfs		1012
adolfss		1261
adopt	1508
adopted	1434
adopter		1122
adoptera	1227
adopterad			1177
adopterade	1310
adopting	1602
adoption	1315		1177
adoptions		1082
ador		1191
adorable	1537
adore	1620		1177
adored	1708
adorned	1696
adrenalin	1308	1004	1177
adrenaline	1662
adrenalins		1261
adress	1045	892	882
adressen	1124		937
adresser	1223		957
adri		1041
adria		1261
adrian	1167
adrians		1191
ads	1678
adult	1367	1191
adultery	1687
adulthood	1643
adults	1415
advance	1402
advanced	1388
advancement	1595
advances	1533
advancing	1584
advantage	1372
advantageous	1706
advantages	1528
advent	1306	1122
advents		943
adventur		1191
adventure	1445	1191
adventures	1517
adventurous	1671
adversary	1715
adverse	1577
adversely	1719
adversity	1694
advert	1676
advertise	1630
advertised	1609
advertisement	1588
advertisements	1609
advertiser	1694
advertisers	1648
advertising	1427
advice	1349
advise	1531
advised	1510
adviser	1565
advisers	1643
advises	1683
advising	1650
advisor	1549
advisors	1636
advisory	1510
advocacy	1574
advocate	1503
advocated	1643
advocates	1563
advocating	1636
advokat	1103	870	1016
advokatbyrå		1191
advokaten	1271		1038
advokater	1197		1067
advokaterna			1246
aerial	1572
aero	1706	900
aeros		1261
aerospace	1613
aesthetic	1547
aesthetics	1646
afa	1439
afar	1701
afc	1420
affair	1482
affairs	1397
affect	1415
affected	1404
affecting	1535
affection	1570
affectionate	1701
affects	1514
affekt		1082
affidavit	1694
affiliate	1554
affiliated	1561
affiliates	1643
affiliation	1636
affinity	1641
affirmative	1650
affirmed	1699
affisch	1285	983	1038
affischen			1067
affischer	1248		1038
affischerna			1177
afflicted	1715
affluent	1696
afford	1420
affordable	1501
afforded	1676
affär	1061		759
affären	1045		810
affärer	1045		803
affärerna	1230		1085
affärs		674
affärsidé	1260
affärsman	1218
affärsmän		1261
affärsres		1261
affärss		1191
affärsutvecklings		1191
affärsverksamhet		1261
afghan	1590	1082
afghaner	1248
afghanistan	1022
afghanska	1248
afl	1797
afloat	1706
aforementioned	1657
afp	1901
afraid	1390
afric		1151
africa	1306		1177
african	1362
africans	1604
afrik		1191
afrika	1034	997	1006
afrikan		1082	1108
afrikaner	1283		1108
afrikanerna			1177
afrikansk	1239		1038
afrikanska	1149		998
afrikanskt			1108
afrikas	1271		1038
afro	1683	900
afroamerikaner		1261
afs	1418
aft	1892
after	1190	1004	1108
afterlife	1699
aftermath	1574
afternoon	1386
afternoons	1719
afters		1151
afterward	1590
afterwards	1455
afton	1197	882	894
aftonbladet	969
aftonbladets	1186
aftonen			1038
aftons		1191
again	1484
against	1589
agar		1082
agatha	1296
age	1390		756
aged	1436
ageing	1680
agencies	1427
agency	1351
agend		1191
agenda	1052		1177
agendan	1184
agendas	1719
agent	1142	1041	952
agenten	1306		1016
agenter	1250		1067
agents	1425	1261
agentur		1122	1177
agenturen			1108
ager		1100
agera	1020		1052
agerade	1204		1085
agerande	1121		1052
agerar	1082		1052
agerat	1197		1067
ages	1429
aggravated	1673
aggregat		1191	969
aggregate	1565
aggression	1303
aggressions		1053
aggressiv	1186
aggressiva	1216
aggressive		1030
aggressively	1636
aggressivt	1271
agile	1687
agility	1706
aging	1542
agitated	1701
agnes	1149		1177
agneta	1236
ago	1515		917
agony	1643
agos		1151
agree	1328		1177
agreed	1358
agreeing	1590
agreement	1349
agreements	1524
agrees	1533
agricultural	1473
agriculture	1466
aha	1312
ahead	1319		1246
ahh	1432
ahhh	1673
ahl	1478	905
ahls		1261
ahmad	1634
ahmed	1220
ahmet			1177
aid	1579
aidan	1719
aide	1623
aided	1611
aidens		1191
aides	1687
aiding	1680
aids	1207
aif	1489
aik	1245
aikido		1191
aim	1634
aimed	1494
aiming	1577
aims	1503
ain	1876
ains		1122
aint	1703
air	1303	830	894
airbnb	1708
airborne	1627
airbus	1706
aircraft	1404
aired	1586
aires	1655		1067
airfield	1715
airing	1648
airline	1542
airlines	1573
airplane	1570
airplanes	1664
airport	1511
airports	1567
airs	1664	1191
airspace	1717
airways	1616
aisle	1616
aja	1326		937
ajax	1273
aka	1372		845
akaba		1191
akademi	1248	924	969
akademien	1246		957
akademiens	1310		1038
akademiker	1177
akademin	1197		877
akademins			1016
akademis		1261
akademisk	1172
akademiska	1131
akademiskt	1289
akalla	1100			n
akallas	1250			o
akan		1191
akas		1082
akb	1485
akbar	1715
akers		1122
akilles		1122
akin	1620
akron	1701
aksels		1191
akt	1342	911	859
akta	1137		969
aktad			1067
aktade			1067
aktar			1038
akten	1262		896
akter	1269	908	947
akterna			1026
akti		1012
aktie	1197	763	1177
aktiebolag	1209		998
aktiebolaget			1016
aktiebolags		1082
aktiekurs		1261
aktien	1241
aktier	1045		1016
aktierna	1280		1177
aktieägar		1100
aktieägare	1264
aktig			823
aktigt			840
aktion	1236		947
aktionen			982
aktioner	1276		937
aktions		997
aktiv	1015		947	jm
aktiva	1048		913
aktiver		1030
aktivera	1181		1177
aktiverade			1177
aktiverar	1294
aktiveras	1292		1177
aktiverat	1296
aktivering			1067
aktiverings		1122
aktivism	1271		1038
aktivist	1266	1030	982
aktivisten			1038
aktivister	1197		969
aktivisterna			1108
aktivitet	1121		913
aktiviteten	1299		1038
aktiviteter	1112		882
aktiviteterna			1177
aktivitets		892
aktivt	1032		957
aktning		1261	1026
aktnings		1100
akts		1191
aktualitets		1191
aktuell	1124		1108
aktuella	1108		1108
aktuellt	1066		1038
aktör	1216	1082	1108
aktören			1108
aktörer	1098		969
aktörerna	1315		1136
akupunktur		1122
akus		1191
akustik			1177
akustisk			1108
akustiska			1177
akustiskt			1177
akut	1066	826	1067
akuta	1213
akuten	1147		998
akutmottagning		1191
akutvårds		1191
akvarell		952
akvarier			1177
akvarium			1108
al				s
ala	1478	911	689
alabama	1569
aladdin		1122
alamo		1191
alan	1142		1085
alanyas		1191
alarm	1209	961	1052
alarmed	1671
alarmet			1177
alarming	1660
alarms	1650
alas	1627	1261
alaska	1232
alb		908
alba	1706	990
alban		1100	1177
albaner			1177
albania	1701
albano			1177
albany	1595
albatross		1191
albeit	1572
albert	1131	1041
alberta	1584
alberto	1673
alberts		1151
albi		1053
albin	1158
albins		1191
albion	1692
albrecht		1191
album	1036	908	842
albumen			1067
albumet	1126		906
albums	1508	1191
albuquerque	1666
alby	1100			n
albys	1250	1261		o
alcohol	1411	1122
alcoholic	1572
alcoholism	1678
alde		1122
alder		1041
alders		1261
aldrig	686			a
ale	1100			n
alec	1632
alejandro	1717
aleppo	1266
alert	1569	1191
alerted	1708
alerts	1653
ales	1250	1082		o
aless		1261
alex	1045	997
alexa	1662
alexander	1057
alexanders		1122
alexandr		1122
alexandra	1181
alexandria	1604
alexis	1243
alf	1441
alfa	1207	902	1108
alfabet		1122
alfabetet	1255		1108
alfabetisk	1283
alfi		1191
alfons	1262
alfred	1181
alfredo	1719
alfreds		1151
alfs		1191
alfta	1100			n
alftas	1250			o
algae	1657
algarve		1191
algebr		1191
algebra	1308		1177
alger	1287	1053	1016
algeria	1639
algerna			1177
algorithm	1547
algorithms	1595
algoritm		1082	1177
algoritmen			1177
algoritmer			1108
algots		1122
ali	1317	897	888
alia		1191
alias	1262		1177
alibi	1308
alic		1191
alice	1061
alicia	1232
alida			1177
alien	1276		1136
alienated	1715
aliens	1544
align	1636
aligned	1597
alignment	1602
alike	1521
alin		1191
alina			1052
aline			1136
alingsås	1100			n
alis		1066
alison	1607
alive	1376
alkemi		1261
alkemis		1100
alkis	1315
alko		935
alkohol	999	762	1177
alkoholen	1260
alkoholhalt		1122
alkoholist	1271	1053
alkoholmissbruk		1261
alkohols		1151
all	811			d
alla	583			d
allah	1190		1177
allan	1188		1108
allans		1191
allas	1055			d
alldeles	898
alle	1257	943	998
allegation	1666
allegations	1533
alleged	1466
allegedly	1537
alleges	1708
allegiance	1623
alleging	1673
allehanda	1209
allemans		1030
allen	1181	1012	933
allena		1191
allens			1177
aller		997	924
allergi	1287	935	913
allergic	1602
allergier			1177
allergies	1636
allergiker			1026
allergisk	1158
allergy	1643
alles		1261	1177
alleviate	1662
alley	1581	1191
allhelgona		997
alli		990
alliance	1601
alliances	1650
allians	1200	850	998
alliansen	1002		957
alliansens	1174		1108
allianser			1177
alliansparti		1261
allianspartier		1261
alliansregering		1261
allied	1535
allier		1191
alliera		1191
allierad	1312
allierade	1126		1177
allies	1489
alligator	1708	1191
allihop	1163
allihopa	1108
allis		1191
allison	1602
allmän	1022	805
allmänhet	1057
allmänheten	1052
allmänhetens	1225
allmänmedicin		1191
allmänn		1041
allmänna	1015
allmänt	997
allo		1122
allocate	1710
allocated	1590
allocation	1611
allotted	1717
allow	1319
allowance	1586
allowances	1699
allowed	1314
allowing	1409
allows	1397
alloy	1641
allra	965
alls	836		1026
allsidig		1191
allsmäktig		1191
allsvensk	1315
allsvenska	1202		1108
allsvenskan	1078		942
allsvenskans			1108
allsång	1287
allsångs		1122
allt	647			d
alltför	1041
alltid	707			a
alltihop	1200
allting	960
alltings		1122
alltjämt	1296
alltmer	1147
allts		1191
alltså	769
allvar	933		1177
allvaret	1262
allvarlig	1080		1177
allvarliga	1091		1177
allvarligare	1280
allvarligt	969		1177
allvars		1100
ally	1528	1191
allé		1004
allén			1108
allés		1261
alm	1473	872
alma	1204	1066
almanack		1122
almanackan	1306
almedalen	1216
almedalsveckan	1287
almi		1191
almighty	1616
almond	1660
almonds	1717
almost	1231
almqvist	1289
alnarp		1261
alnarps		1261
alnö	1100			n
alnös	1250			o
aloe	1289
alon		1191
alone	1578
along	1234	1261	952
alongs		1261
alongside	1448
alonso	1669
alot	1567
aloud	1664
alperna	1257
alph		1122
alpha	1557	1122
alphabet	1620
alpin		1122	1108
alpina			1108
alpine	1639		1177
alps	1653
already	1194
alright	1596
als	1512	921	765
alskar			1177
also	1534
alster	1250	1082	1177
alstr		1100
alstra		1261
alt	1294	870	763
alta		1004
altan	1312	1122
altar	1597	921
altare			1067
altaret	1292		1108
alte		1151
alter	1540	1053	1026
alteration	1706
alterations	1657
altered	1547
altering	1646
alternate	1526
alternating	1666
alternativ	923	931	900
alternativa	1117
alternative		1030
alternatively	1595
alternativen	1200		1038
alternatives	1542
alternativet	1098		1067
alternativmedi		1261
alternativt	1057
alters		1191
although	1252
altid			1108
altitude	1570
alto	1673
altogether	1535
alton			1246
aluminium	1266	914
aluminum	1549
alumni	1577
alv		892
alva	1253		1067
alvar		1122
alvarez	1689
alvars		1191
alvedon	1253
alver		1082
alverna			1177
alves		1191
alvesta	1100			n
alvestas	1250			o
alviks		1122
alvin	1283
always	1555
alys		1191
ama	1871	870
aman		1053
amanda	1073
amar		1041
amateur	1501
amateurs	1689
amatör	1239	805	1177
amatörer	1230		1067
amatörs		1261
amazed	1572
amazing	1569
amazingly	1634
amazon	1520	1041
amba		1191
ambas		1261
ambassad	1232	961
ambassaden	1188
ambassador	1471
ambassadors	1655
ambassadör	1144		1038
ambassadören	1310
ambassadörer		1191
ambassadörs		1191
amber	1610	1151
ambers		1261
ambient	1639
ambiguity	1696
ambiguous	1650
ambition	1213
ambitionen	1296
ambitioner	1202		1108
ambitions	1634	1082
ambitious	1563
ambitiös	1262		1177
ambitiösa	1312		1177
ambitiöst			1177
ambros		1191
ambrose	1673
ambulance	1537
ambulans	1135	872	1108
ambulansen	1271
ambulanser	1315
ambulanspersonal		1261
ambush	1655
amc	1894
amd	1862
amelia	1280
amen	1135		952
amend	1655
amended	1602
amendment	1464
amendments	1600
amends	1708
amenities	1660
amer		1053
americ		1066
america	1197		1177
american	1437
americana			1177
americans	1360
americas	1611
amerik		1191
amerika	1105	1012	1016
amerikan	1197	983	1038
amerikanar		1191
amerikanen	1273		1067
amerikaner	1121		998
amerikanerna	1207		1038
amerikanernas			1246
amerikans		1191
amerikansk	1025		982
amerikanska	953		937
amerikanske	1276		1108
amerikanskt	1165		1016
amerikas	1296		1038
ames	1685
amfetamin	1294	1053	1108
ami	1912	939
amid	1563
amidst	1653
amin		1122
amina			1085
amino	1616
amir	1315	1122	1246
amiral	1269		1038
amiralen			1177
amirals		1191
amis		1261
amish	1719	1191	1177
amma		1191
ammade			1136
amman			1136
ammar		1191	1108
ammo	1671	1191
ammonia	1699
ammunition	1202		1108
ammunitions		1012
amnesia	1703
amnesti		1191	1108
amnestin			1177
amnesty	1292
amning			1177
amnings		1191
among	1250
amongst	1480
amor		1053
amore			1085
amorter		1122
amortering		1191
amorterings		1053
amos	1671
amount	1291
amounted	1660
amounts	1457
amp	1797
amper		1191
ampere		1191	1177
ample	1618
amplified	1703
amplifier	1678
amplitude	1717
amputer		1082
amputera		1191
amsterdam	1170
amused	1660
amusement	1611
amusing	1607
amy	1370
an	1353			qu
ana	1317	870	705
anabol		1191
anade	1303		1136
anaheim	1676
anal	1280	983	1136
analfabet		1191
analog	1613
analoga	1308
analogous	1699
analogue	1717
analogy	1618
analys	1015	878	766
analyse	1673
analysed	1671
analysen	1174		1038
analyser	1158	1053	998
analysera	1135		1177
analyserar	1223		1177
analyses	1600
analysis	1342
analyst	1544
analysts	1588
analytic	1710
analytical	1613
analytics	1604
analytiker	1257		913
analytisk			1177
analytiska			1177
analytiskt			1108
analyze	1588
analyzed	1574
analyzing	1618
anamm		1082
anamma	1266		1177
ananas	1246
anar	1133		1136
anarchist	1699
anarchy	1662
anarki	1296		1177
anarkis		1100
anarkism		1261
anarkist		1066
anarkister		1191
anat		1191
anatomi	1315		1177
anatomy	1565
anbud	1306		1108
anbuds		1053
anc	1878
ancestor	1669
ancestors	1556
ancestral	1683
ancestry	1666
anchor	1547	1191
anchorage	1685
anchored	1676
anchors	1683
ancient	1395
and	1377
anda	1147	1041	835
andades	1301
andakts		1122
andan	1200		957
andar	1283		1016
andarna			1177
andas	1013		1067
ande		876		s
andel	1034		937
andelar	1303		1016
andelarna			1136
andelen	1098		1006
andels		983
anden	1243		726
andens			1067
ander		966	720
andern		1261
anderna			1136
anders	939		906
andersen	1269
anderson	1172		1246
anderss		1261
andersson	972		1246
anderssons	1262
anderstorp	1100			n
anderstorps	1250			o
andes			696
andetag	1179
andfådd		1191
andlig	1278		1177
andliga	1230
andlighet		1191
andning	1285		1085
andningen			1177
andnings		828
ando		1261
andr		1082
andra	656		963	j
andras	1025		1085
andraspråks		1122
andre	1117	921	1108
andrea	1190
andreas	1050
andreass		1261
andres	1283
andrew	1144
andrews	1296
android	1114
andromeda		1122
andré	1200
andrés		1191
andy	1144		1246
aneby	1100			n
anebys	1250			o
anecdotes	1699
anekdot		1122
anesthesia	1692
anette	1296
aneurysm			1177
anfall	1128	1030	865
anfalla	1216		1246
anfallare	1253
anfallaren			1177
anfallen			1067
anfaller	1257		1246
anfallet	1241		1016
anfallit			1246
anfalls		856
anföll	1236		1246
anför		911	1006
anföra		1151	1246
anförande			1026
anförde			1246
anförs			1246
ang	1347	842	808
angav	1250
ange	1174	887	990
angel	1163	990	1108
angela	1232		1177
angeles	1089
angelica	1230
angelina	1671
angelo	1657		1067
angels	1253		1177
angelägen	1266
angelägenhet	1294		1108
angelägenheter	1299		1108
angelägenhets		1191
angelägn		1191
angelägna		1191
angenäm		1191
anger	1140		928
angered	1100			n
angereds	1250	1122		o
anges	1135		1067
angi		997
angie	1701
angle	1464
angled	1719
angles	1574
anglican	1699
anglo	1595	1012
angola	1703
angrep		1122
angrepp	1158		894
angreppen			1108
angreppet			1108
angrepps		997
angrily	1703
angrip		1053
angripa	1239
angripar		1122
angriper	1234
angry	1399
angränsande	1301
anguish	1696
angular	1664
angus	1312
angående	976		1246
angår	1303
anhang			1136
anhängar		1191
anhängare	1128		1108
anhåll		1082
anhålla			1177
anhållen	1269		1177
anhållna			1177
anhölls			1246
anhörig	1239	1030
anhöriga	1112		1177
ani		914
anim		1012
anima		1041
animal	1594	1191
animals	1358
animated	1535
animation	1510	1191	1108
animationer			1108
animations	1699	1191
anime	1227	972	1177
animerad	1301		1177
animerade	1287		1108
animes		1261
aning	928		1136
aningar			1177
aningen	1172
anings		1100
anis		1151
anita	1207
anja	1301		1085
ank		840
anka	1167		990
ankan			1177
ankar		947	1067
ankara	1699
ankare			1108
ankaret			1177
ankars		1100
ankarsrum	1100			n
ankarsrums	1250			o
anker		1122	1177
anklag		1030
anklaga	1190
anklagad	1211
anklagade	1200		1177
anklagar	1144
anklagas	1213
anklagels		1261
anklagelse	1303	1100
anklagelser	1184		1016
anklagelserna	1264		1067
ankle	1558
ankles	1666
anknytning	1147		1108
anknytnings		1053
ankom		1151
ankoms		1151
ankomst	1193	1012	1177
ankomsten			1177
ankor			1177
anlades			1246
anlag			1108
anlagd	1312		1177
anlagda	1310		1177
anlags		1082
anlagt			1108
anledning	910		1177
anledningar	1089
anledningarna	1218		1177
anledningen	1002		1177
anlit		1082
anlita	1213
anlitade	1278
anlitar	1250
anlitat	1289
anlägg		1082
anlägga	1308
anläggning	1207		772
anläggningar	1220		791
anläggningarna			1067
anläggningen	1163		840
anläggnings		900
anländ		1191
anlände	1172
anländer	1163
anlänt	1239
anmäl	1172		1108	v
anmäla	1034		1038
anmälan	1078		947
anmälas			1177
anmäld	1255		1067
anmälda	1147		1108
anmälde	1186		1108
anmäldes			1246
anmäler	1126		1067
anmälning		1191
anmälningar	1167		982
anmälnings		928
anmälningsbenägenheten	1303
anmälningsplikt		1191
anmäls	1278		1177
anmält	1161		1038
anmälts			1177
anmärk		1191
anmärkning		1151	1108
anmärkningar	1289		1067
anmärknings		1100
anmärkningsvärt	1197
ann	1278	856	885
anna	930	914	882
annals	1696
annan	769		1108
annans	1105
annanstans	1078		1177
annars	820
annas	1285		1052
annat	732		1016
anne	1061	956	909
annedals		1191
annes			1085
annex	1666	1191
annexation	1685
annexed	1666
anni		1122
annic		1261
annica			1177
annie	1055
annika	1158
anning			1136
annis		1261
anniversary	1429
anno	1306		1177
annons	1174	830	998
annonsen	1227		1016
annonser	1174	1053	928
annonsera	1301
annonserna			1052
annorlund		1191
annorlunda	928
annotated	1717
announce	1491
announced	1330
announcement	1480
announcements	1620
announcer	1648
announces	1565
announcing	1581
annoy	1676
annoyance	1706
annoyed	1563
annoying	1459
annoys	1708
annu		1191
annual	1335
annually	1514
annuity	1701
anomalies	1717
anomaly	1673
anon	1706
anonym	1135
anonyma	1156
anonymitet	1280
anonymitets		1122
anonymity	1692
anonymous	1512
anonymously	1687
anonymt	1170
anor	1294		1177
anordn		1004
anordna	1271	1100
anordnade	1294
anordnar	1218
anordnare			1177
anordnas	1250
anordning		1191	952
anordningar			982
anordningen			1108
another	1580
anpass		1030
anpassa	1064		1067
anpassad	1220		982
anpassade	1218		957
anpassar	1174
anpassas	1241		1108
anpassat	1232		1038
anpassning	1248		1016
anpassningar			1177
anpassnings		997
anrik		1191
anrop		1122	1067
anrops		1053
ans	1910	815
ansamling			1177
ansats		1191
anse	1193		1108
ansedda			1177
anseende	1246
anser	923		963
anses	974
ansett	1294
ansetts	1264
ansikt		1053
ansikte	1013		982
ansikten	1167		1108
ansiktet	981		1177
ansiktslyft		1191
anskaff		1030
anskaffa		1191	1246
anslag	1207		1026
anslagen			1085
anslaget			1136
anslags		1053
anslut		1122
ansluta	1186		1136
ansluten	1294		1067
ansluter	1188		1136
anslutn		1191
anslutna	1276		1052
anslutning	1128		963
anslutningar			1067
anslutningen			1085
anslutnings		928
anslöt	1271
anson			1136
anspelning		1191
anspråk	1151		990
anspråks		1041
anspråkslös		1191
anstalt	1301	1122	906
anstalten			1016
anstalter			1016
ansträng		1122
anstränga	1223		1177
ansträngande	1294
ansträngd			1177
ansträngda			1177
ansträngde			1177
anstränger	1236		1177
ansträngning	1216		1108
ansträngningar	1273		1177
ansträngningen			1177
ansträngt	1285		1177
anställ		1053	1246
anställa	1112		1085
anställas			1136
anställd	1052		857
anställda	976		832
anställdas			1038
anställde	1207		1085
anställdes	1308		1136
anställer	1190		1246
anställning	1103		942
anställningar	1262		975
anställningen			1136
anställnings		829
anställningsform		1261
anställs			1246
anställt	1273		1246
anställts			1246
anständig		1122
anständighet		1191
anstöt		1122	1246
ansvar	898		829
ansvara	1285
ansvarar	1156
ansvaret	1045		937
ansvarig	1032		810	j
ansvariga	1094		957
ansvarige			957
ansvars		845
ansvarsfrihets		1191
ansvarsfull	1264
ansvarsfullt	1257
ansvarslös		1191
ansvarsområd		1261
ansvarstagande	1271
answer	1282	1191
answered	1478
answering	1535
answers	1413
ansåg	1089
ansågs	1137
ansök	1296			v
ansöka	1179
ansökan	1112		872
ansöker	1204
ansökning		1191
ansökningar	1220		957
ansökningarna			1177
ansöknings		908
ansökt	1283
ansökte	1276
ant	1784	825
anta	1105	921	875
antag		1021	1246
antagand		1191
antagande	1269		1177
antaganden	1250		1177
antagandet	1312		1177
antagen	1227		1177
antaget			1177
antagit	1280		1246
antagligen	992
antagn		1151
antagna			1177
antagning		1191
antagnings		921
antagonist	1708
antal	884		896
antalet	907		865
antals		1082
antar	905		1246
antarctic	1653
antarctica	1660
antarktis	1273
antas	1154		1136
ante	1285		882
anteckn		1053
anteckna	1280
anteckning		1191	1108
anteckningar	1181		998
anteckningarna			1177
antecknings		997
antenn		1012	1067
antenna	1604
antennas	1719
antennen			1108
antenner			1177
anterior	1664
antero		1191
anthem	1572
anthology	1671
anthony	1179
anthropology	1632
anti	1094	711	1067
antibiotic	1666
antibiotics	1611
antibiotika	1200	1030
antibodies	1653
antibody	1676
anticipate	1613
anticipated	1533
anticipating	1692
anticipation	1611
antics	1694
antidepressiva	1315
antifeminist		1261
antik	1312	921	1136
antika	1248		1177
antiken	1285		1067
antikens	1315		1246
antikroppar			1177
antingen	946
antique	1584
antiques	1671
antiquity	1683
antirasism		1191
antirasist		1191
antis		1261
antisemit		1100
antisemitiska	1276
antisemitism	1195
antitrust	1696
antog	1126		1246
antogs	1257		1246
antoin		1191
antoine	1692
antologi		1191	1177
antologin			1177
anton	1080	997	1177
antoni		1122
antonio	1200		1177
antons		1151
antonss		1261
antony	1694
antropolog		1122	1177
antropologi			1108
ants	1616
antyd		1082
antydan	1301
antydde	1306
antyder	1131
anus	1276		957
anvisningar			1038
använd	992	972	1038
använda	829		1016
användande	1232		1067
användandet	1193		1108
användar		823
användare	1061		906
användaren	1184		1108
användarna	1213		1108
användarnamn	1167
användas	969		1177
användbar	1232		1246
användbara	1264		1177
användbart	1209		1246
använde	979		1177
använder	843		1108
användes	1078		1177
användning	1048		868
användningen	1193		975
användnings		990
användningsområd		1261
användningsområden	1292
används	889		1108
använt	1011		1038
använts	1091		1177
anxiety	1448
anxious	1531
any	1478		942
anybody	1422
anyhow	1671
anymore	1335
anyone	1234
anything	1194
anytime	1508
anyway	1342
anyways	1542
anywhere	1388
aorta		1082	1177
apa	1388		947
apach		1261
apache	1657	1261
apan	1299		1108
apart	1372
apartheid	1276	990	1177
apartheids		1261
apartment	1402
apartments	1549
ape	1871
apelsin	1248	902	1177
apelsiner	1294
apelsins		1191
aperture	1673
apes	1678
apex	1618
api	1825
apo		939
apocalypse	1618
apocalyptic	1683
apokalyps		1191	1108
apokalypsen			1177
apollo	1234	1082
apologies	1586
apologise	1630
apologize	1514
apologized	1636
apologizing	1696
apology	1540
apor	1216		1026
aporna			1136
apos		1261
apostlar		1191	1177
apostlarna			1177
apostle	1676
apostles	1673
apotek	1142	1021	1177
apotekar		990
apotekare		1191
apoteket	1167		1177
apoteks		892
app	1245	897	947
appalling	1676
appar	1147		963
apparat	1255		877
apparaten	1255		888
apparater	1264		913
apparaterna			1136
apparatus	1602
apparel	1616
apparent	1478
apparently	1367
appeal	1397	1191	1177
appealed	1590
appealing	1563
appeals	1501
appear	1356
appearance	1392
appearances	1531
appeared	1360
appearing	1517
appears	1358
appell		1191
appellate	1703
appen	1066		1052
appendix	1664
appetite	1581
appl		1191
applaud	1676
applause	1590
apple	1087	943	1108
apples	1269
appliance	1701
appliances	1618
applicable	1521
applicant	1634
applicants	1565
application	1353
applications	1404
applicer		1012
applicera	1223
appliceras	1264
applied	1397
applies	1498
applikation		1191	1108
applikationer			1108
applikations		1030
apply	1365
applying	1496
applåd		1082
applåder	1269
applådera		1191
appoint	1620
appointed	1415
appointing	1706
appointment	1438
appointments	1563
apport		1122	1136
appraisal	1683
appreciate	1381
appreciated	1514
appreciates	1694
appreciation	1524
apprehended	1710
apprentice	1620
apprenticeship	1673
approach	1337	1191
approached	1514
approaches	1494
approaching	1512
appropriate	1397
appropriately	1611
appropriation	1692
appropriations	1699
approval	1436
approve	1533
approved	1404
approves	1685
approving	1703
approx	1664
approximate	1634
approximately	1404
approximation	1708
apps	1471	1261
apr	1747
aprikos		1053
april	939
apron	1699
apropå	1181
apt	1823
aptit	1278	1082
aqua	1683	1004
aquarium	1653
aquatic	1639
ar				s
ara		876
arab	1513	894
araber	1186		1177
araberna	1301
arabi		1066
arabia	1524	1191
arabian	1660
arabic	1544
arabien			1108
arabisk	1243		1177
arabiska	1082		1177
arabiskt			1177
arabs	1607
aras		1191
arbet		902
arbeta	944		963
arbetad			990
arbetade	1050		975
arbetande	1220		990
arbetar	935	774	975
arbetare	1117	1012	760
arbetaren	1296		906
arbetarens			1246
arbetares			1067
arbetarklass		1066
arbetarklassen	1260
arbetarna	1213		870
arbetarnas	1315		1085
arbetarparti		1191
arbetarrörels		1261
arbetarrörelsen	1266
arbetars		1191
arbetas			1108
arbetat	1057		998
arbete	873		656
arbeten	1091		784
arbetena			969
arbetet	1009		720
arbetets			1108
arbets		598	1177
arbetsdag	1172
arbetsdagar	1280
arbetsdagen	1301
arbetsför		1100
arbetsförmedling		1122
arbetsförmedlingen	1096
arbetsförmåga			1177
arbetsgivar		911
arbetsgivaravgift		1261
arbetsgivare	1057
arbetsgivaren	1124
arbetsgivarna	1253		1108
arbetsgrupp		1191	1177
arbetskamrat		1151
arbetskamrater	1296
arbetskraft	1167		1108
arbetskrafts		961
arbetskraftsinvandring	1306
arbetslag		1261
arbetsliv	1248
arbetslivet	1167
arbetslivs		977
arbetsläger			1177
arbetslös	1151
arbetslösa	1117		1246
arbetslöshet	1135		1038
arbetslösheten	1149		1067
arbetslöshets		952
arbetsmarknad	1193
arbetsmarknaden	1110
arbetsmarknads		855
arbetsmiljö	1144	947
arbetsmiljön	1276
arbetsplats	1105	961	1177
arbetsplatsen	1179		1177
arbetsplatser	1154		1177
arbetsrum		1261
arbetsrätt		1261
arbetsrätts		1122
arbetss		1066
arbetssätt	1306
arbetssökande	1278
arbetstagar		1053
arbetstagare	1241
arbetstid	1147		1067
arbetstider	1296
arbetstids		1066
arbetstillfällen	1234
arbetsuppgift		1261
arbetsuppgifter	1193
arbetsvecka	1312
arbetsvillkor	1257
arbitrary	1586
arbitration	1616
arbog		1191
arboga	1100			n
arbogas	1250			o
arbor	1669	1122
arbrå	1100			n
arbrås	1250			o
arc	1703	928
arcade	1613
arch	1547	983
archaeological	1625
archaeologists	1696
archaeology	1650
archaic	1699
archbishop	1593
archer	1312		1177
archers	1715
arches	1678
archi		1082
archie	1646
archipelago	1706
architect	1533
architects	1572
architectural	1561
architecture	1455
archival	1717
archive	1556
archived	1689
archives	1528		1177
arctic	1312		1177
arda		1261
arden		1122	1067
ardent	1717
are		931		s
area	1207		1006
areal			1026
arealen			1038
arean			1108
areas	1286
aren				s
arena	1061	952	880
arenan	1131		913
arenas	1717
arenor	1246		1038
arenorna			1246
arent	1662
ares				s
aretha			1177
arg	1142
arga	1082		1067
argent		1191
argentin		1100
argentina	1200
argentine		1030
argo		1191
args		1122
argt	1312
arguably	1574
argue	1445
argued	1468
argues	1542
arguing	1494
argument	1041		957
argumentation	1241
argumentations		1030
argumenten	1255		1067
argumenter		1053
argumentera	1151
argumenterar	1239
argumentet	1186		1108
arguments	1475
ari	1462	921	816
aria	1692	1191
arian			1026
arias			1038
arid	1696
ariel	1301
arier		1191	903
aries			1067
aris		1122
arise	1567
arises	1641
arising	1616
arisk			975
ariska			920
aristotle	1687
arithmetic	1689
arizona	1213
arjeplog	1100			n
arjeplogs	1250			o
ark	1441		888
arkad		983
arkansas	1540
arken			1052
arkeolog		1082	1067
arkeologer		1191	1177
arkeologi		1122	1177
arkeologisk			1177
arkeologiska	1312		1177
arkitekt	1211	855	920
arkitekten	1289		982
arkitekter	1218		1067
arkitekterna			1246
arkitekts		1191
arkitektur	1149	911	957
arkitekturen			1177
arkitekturs		1151
arkiv	1144	820	844
arkivarie			1177
arkiven			1108
arkiver		1053
arkivera		1191
arkivet	1239		882
arktis	1301		1108
arktisk			1108
arktiska			1108
arla	1248
arlanda	1100			n
arlandas	1250	1261		o
arlington	1613	1191
arlöv	1100			n
arlövs	1250			o
arm	1298	784	920
arma	1312	966	1108
armad		1261
armani			1246
armar	1098		998
armarna	1128		1067
armband	1170		998
armbands		1082
armborst		1191
armbåg		1151
armbåge			1177
arme	1312	972
armed	1415
armen	1098		920
armenia	1653
armenian	1643
armenier		1191
armerad			1108
armhävningar	1312
armhål		1191
armies	1574
armor	1558
armored	1639
armour	1609
armoured	1703
arms	1310		1108
armstrong	1280
army	1592
armé	1105	818	947
arméer	1269
armén	1059		882
arméns	1283		1177
arn	1485	876	812
arna				s
arne	1149		928
arnes		1191	1177
arnold	1211
arnolds		1191
arns		1261
arnstad	1266
arnö	1100			n
arnös	1250			o
arom		1021
aromatic	1708
aron	1227	1066	1085
arons		1122
aros		1191
arose	1613
around	1278		1052
aroused	1701
arpi	1308
arrange	1551
arranged	1480
arrangemang	1204		894
arrangemangen			1108
arrangemanget			1177
arrangement	1494
arrangements	1498
arranger		1053
arrangera	1250
arrangerade	1223
arrangerar	1220		1177
arrangeras	1253
arrangerat	1269
arranging	1655
arrangör	1280	1100	969
arrangören			1067
arrangörer		1191	1016
arrangörerna			1108
arrangörs		1100
array	1528
arrays	1715
arrend		1122
arrende		947	1108
arrest	1425	1053	1038
arrested	1404
arresten			1108
arrester		1053
arrestera		1191
arrestering		1191
arresteringar			1177
arresterings		1122
arresting	1666
arrests	1611
arriv		1122
arrival	1450
arrivals	1671
arrive	1464
arrived	1369
arrives	1526
arriving	1514
arrogance	1655
arrogans	1315
arrogant	1255
arrow	1583	1122
arrows	1597
ars				s
arse	1650
arsenal	1179		1108
arsenalen			1108
arsenals		1191
arsenik		1191
arsl		1261
arsle	1271		1108
arslen			1177
arslet	1179
arson	1689
art	1252	789	782
arten	1248		913
arter	1131		833
arteries	1676
arterna			937
artery	1632
arthritis	1641
arthur	1094		1177
arthurs		1191	1177
articl		1191
article	1300
articles	1388
articulate	1657
articulated	1692
artifact	1687
artifacts	1616
artificial	1496
artificially	1680
artificiell	1287			j
artig	1315	1082
artiga			1177
artighets		1122
artigt	1280
artikel	923	911	906
artikeln	988		969
artikels		1261
artiklar	967		844
artiklarna	1223		1067
artilleri	1271	874	1016
artilleriet			1108
artilleris		1122
artillery	1561
artist	1110	921	851
artisten	1195		928
artister	1073		877
artisterna	1236		1108
artistic	1512
artists	1397
arton	1248	972
artrit			1177
arts	1283		998
arturs		1191
artwork	1526
artworks	1694
arv	1326	874	933
arvet	1243		1016
arvid	1241
arvids		1053
arvidsjaur	1100			n
arvidsjaurs	1250			o
arvidsson	1296
arvika	1100			n
arvikas	1250			o
arving		1100
arvingar		1191	1085
arvingarna			1177
arvinge			1085
arvod		1191
arvode	1253		1067
arvoden			1108
arvs		876
as				s
asa	1512	897	947
asap	1269
asbest		1053
asbestos	1657
asbra	1315		1246
ascended	1712
ascending	1710
ascension	1703
ascent	1685
ascertain	1715
asean	1712
asfalt	1266	1030
asfalts		1122
ash	1441	880
ashamed	1537
ashanti		1191
ashe		1151
ashes	1567
ashley	1246
ashore	1662
ashton	1616
asia	1402	1191
asian	1306		1177
asians	1676
asiat		1082
asiater	1285		1177
asiatisk	1260		1038
asiatiska	1184		975
asiatiskt			1108
aside	1415
asien	1096		942
asiens			1026
ask	1344	829
aska	1246		1016
askan			1177
askar			1038
asked	1252
asken			1052
askersund	1100			n
askersunds	1250			o
asking	1330
askkopp		1191
asko		1261
asks	1450	1261
askul			1246
asleep	1468
asp	1510	885
aspect	1457
aspects	1436
aspekt	1220		1108
aspekten	1260		1067
aspekter	1158		1038
aspekterna			1177
aspen	1683	1261
asperger		1191
asphalt	1660
aspiration	1712
aspirations	1630
aspire	1673
aspirin	1703
aspiring	1653
ass	1321	931	875
assa		1191
assad	1246		1085
assam	1715	1261
assange	1248
assar		1191	1136
assars		1191
assas		1191
assassin	1630	1191
assassinated	1692
assassination	1593
assassins	1685
assault	1450
assaulted	1609
assaulting	1699
assaults	1671
assay	1717
assemble	1634
assembled	1561
assemblies	1671
assembling	1706
assembly	1411
assert	1639
asserted	1646
asserting	1701
assertion	1636
assertions	1719
asserts	1694
asses	1600	1151	1246
assess	1535	1261
assessed	1574
assessing	1611
assessment	1445
assessments	1600
asset	1498
assets	1422
asshole	1473
assholes	1618
assign	1630
assigned	1461
assigning	1717
assignment	1510
assignments	1579
assimilations		1191
assimiler		1053
assimilera		1191
assimilerings		1191
assist	1520	972
assistance	1415
assistans	1227	972	1177
assistant	1386
assistants	1625
assisted	1528
assistent	1140		859
assistenten			1016
assistenter	1310		1016
assister		1122
assistera		1191
assisterande	1257
assisting	1600
assists	1544
associate	1461
associated	1346
associates	1519
association	1516	1191
associations	1547	1012
associer		1082
associera		1191
associerade	1301
assorted	1717
assume	1420
assumed	1461
assumes	1602
assuming	1498
assumption	1535
assumptions	1563
assurance	1595
assurances	1708
assure	1537
assured	1535
assyrier		1191
assyriska	1283
asså	1052
ast		921		s
asta		1191
aster		1053	998
asteroid	1653	1030
asthma	1613
astma	1248	997
aston	1269		1246
astonished	1719
astonishing	1627
astounding	1678
astr		1012
astra		1066
astrid	1149
astro		924	1108
astrofysik		1191
astrology	1694
astronaut	1643	1082
astronauter		1191
astronauts	1676
astronom		1082	1177
astronomer			1177
astronomers	1689
astronomi		1122	1108
astronomical	1669
astronomisk			1177
astronomy	1636
astros	1701
asyl	1119	790
asylboend		1191
asylboende	1273
asylboenden	1278
asyls		1151
asylskäl	1292
asylsökande	1073
asylum	1554
atari			1177
ate	1673
ateism		1191	1177
ateist	1276
ateljé	1301		1016
ateljéer			1177
ateljén			1177
aten	1266		842
ater		990
aters		1261
atheism	1678
atheist	1639
atheists	1703
athen		1122
athens	1570
athlete	1526
athletes	1473
athletic	1524
athletics	1593
athos			1108
atkins	1712	1122
atkinson	1685
atlant		972
atlanta	1536
atlanten	1207		1108
atlantic	1273		1177
atlantis	1248
atlas	1250		1067
atle		1151
atleast	1657
atlet		1100	1177
atleter			1177
atm	1786
atmosfär	1227	1030
atmosfären	1200		1177
atmosfärs		1122
atmosphere	1445
atmospheric	1588
atom	1616	811
atombomb		1151
atomen			1067
atomer		1191	1038
atomic	1556
atoms	1609	1261
atop	1636
atp	1864
atrium		1122
atrocities	1660
ats				s
att	364			cf
atta		1191
attach	1609
attached	1432
attachment	1579
attachments	1694
attack	1068	897	830
attacked	1432
attacken	1158		937
attacker	1158	1053	830
attackera	1158
attackerad	1253
attackerade	1163
attackerades	1315
attackerar	1172
attackerna	1262		1006
attackers	1664
attacking	1485
attacks	1395
attain	1643
attained	1650
attan			1108
attans	1248
attempt	1356
attempted	1455
attempting	1489
attempts	1436
attend	1425
attendance	1512
attendant	1643
attendants	1708
attended	1443
attendees	1655
attending	1480
attends	1669
attentat	1287		998
attentaten			1108
attentatet	1306		1067
attentats		1012
attention	1296
attentive	1712
attic	1636
attire	1669
attitude	1418
attitudes	1549
attityd	1089	1012
attityden	1271
attityder	1255
attityds		1191
attorney	1392
attorneys	1549
attract	1505
attracted	1480
attracting	1623
attraction	1526
attractions	1574
attractive	1429
attracts	1636
attraher		1122
attrahera		1191
attraktion	1292	1100	1108
attraktionen			1108
attraktioner			1108
attraktions		1100
attraktiv	1158
attraktiva	1172
attraktivt	1213
attribut	1248
attributable	1710
attribute	1604
attributed	1540
attributes	1570
attribution	1699
aubrey	1710
auburn	1616
auckland	1620	1191
auction	1489
auctions	1678
audacity	1719
audi	1234	1053	1177
audible	1678
audience	1383
audiences	1547
audiens		1151
audienss		1261
audio	1443	952
audit	1542
audition	1301	1122	1177
auditions	1689
auditor	1671
auditorium	1664
audits	1715
audrey	1655
aug	1395
augmented	1666
august	1470	977
augusta	1646
augusti	944
augustine	1664
augustins		1191
augusts		1191
augustus	1683
auktion	1260	1082	969
auktioner		1122	1177
auktions		952
auktoritet	1220
auktoritets		1122
auktoritär			1177
auktoritära			1177
aulan			1177
aunt	1514
auntie	1712
aura	1294		1177
aurora	1266
aus	1850
auschwitz	1232
aussie	1655
austen	1712
austerity	1687
austin	1213
australi		1082
australia	1307
australian	1337
australians	1636
australien	1068
australiens	1312	1082
austria	1535
austrian	1597
authentic	1542
authentication	1701
authenticity	1643
author	1333
authored	1669
authorised	1641
authoritarian	1646
authoritative	1689
authorities	1406
authority	1365
authorization	1611
authorize	1694
authorized	1524
authors	1438
autism	1218	1082
autistic	1683
auto	1541	797
autobiography	1636
autogiro		1191
autograf	1271
autograph	1669
automat	1310	872	947
automated	1572
automaten			969
automater			969
automatic	1468	1191
automatically	1432
automatik	1216
automation	1597		1108
automations		1122
automatiser		1053
automatisera		1191
automatiserad			1177
automatiserade			1177
automatiserat			1177
automatisk	1241		1067
automatiska	1294		1067
automatiskt	1043		1108
automobile	1565
automobiles	1669
automotive	1567
autonoma	1253
autonomi		1191
autonomous	1586
autonomy	1584
autopsy	1650
autos		1261
autumn	1491
aux	1880
auxiliary	1611
av	458	851		pqeu
ava	1515
avail	1646
availability	1521
available	1257
avaktiver		1082
avalanche	1671
avan		1191
avancemang	1315
avancer		1122
avancerad	1186		1177
avancerade	1147
avancerat	1225
avans		1191
avant	1699	1082	1246
avantgard		1082
avanza	1239
avart		1191
avas		1261
avatar	1299	1122
avbetalning		1191
avbetalnings		1082
avbild		1053	1177
avbilda		1191
avbildning		1191	1177
avbok		1082
avboka	1289
avbrott	1207		982
avbrottet			1177
avbrotts		1191
avbruten	1306
avbryt	1253	1082
avbryta	1156
avbryter	1227
avbröt	1232
avbytar		1082
avböj		1082
avd	1501
avdelning	1105		759
avdelningar	1243		957
avdelningarna			1246
avdelningen	1133		724
avdelnings		924
avdelningschef	1310
avdrag	1177		957
avdragen			1108
avdraget	1312		998
avdrags		1030
ave	1742
avel		1066
avels		876
aven		952
avengers	1602
avenue	1566
avenues	1666
avenyn	1294
average	1284
averaged	1586
averages	1634
averaging	1613
aversion			1108
avery	1643
aves		1151
avesta	1100			n
avestas	1250			o
avfall	1211		894
avfallet			1016
avfalls		921
avfart		1191
avfarten			1177
avfarts		1191
avfyr		1030
avfyra		1191
avfärd	1306	1082
avfärda	1250
avföring	1243
avförings		1082
avg	1896
avgaser			1108
avger	1278
avgick	1239
avgift	1101		773
avgiften	1181		816
avgifter	1135		816
avgifterna			963
avgifts		914
avgiftsfri				j
avgjorde	1269
avgjordes	1273
avgjort	1294
avgrund		1191
avgrunden	1285
avgrunds		1122
avgräns		1030
avgränsa		1191
avgränsning		1191
avgudar	1312
avgå	1142
avgång	1202	1082
avgångar	1308		1108
avgången			1177
avgångs		908
avgår	1186
avgör	1087
avgöra	1052
avgörand		1122
avgörande	1043		1038
avgöras	1269
avgörs	1202
avhandling	1200		1177
avhandlingar			1177
avhandlingen	1306		1177
avhandlings		1082
avhjälp		1122
avhopp		1082	1177
avhys		1122
avi	1499	935
aviation	1512
avicii	1310
avid	1666
avinstaller		1191
avis	1271	1082	1246
aviv	1660
avkastning	1158		1038
avkastningen	1315
avkastnings		1122
avklarad	1262
avklarat	1241
avkomm		1122
avkomma	1250
avkriminaliser		1053
avkriminalisera		1191
avl		862
avla		1030
avlade			1177
avlagringar			1177
avlas		1100
avlast		1151
avlastning			1108
avlat			1177
avlats		1191
avled	1190	1053
avledning			1177
avlednings		1191
avlid		1082
avliden	1306
avlider	1271
avlidit	1241
avlidna	1294
avlidne	1301
avliv		1082
avliva	1303
avlopp	1257
avloppet			1177
avlopps		858
avloss		1082
avlossa		1191
avlyssn		1053
avlyssna		1191
avlyssning			1067
avlyssningen			1177
avlyssnings		1191
avlägg		1122
avlägga		1191
avlägsen	1287
avlägset	1296
avlägsn		1030
avlägsna	1181
avläs		1082
avläsa		1191
avläsning		1191	1177
avlånga	1278
avlönad			1038
avlönade			1067
avlösning			1177
avocado	1678
avoid	1351
avoidance	1657
avoided	1535
avoiding	1535
avoids	1666
avokado	1280
avon	1678	1122
avpixlat	1193
avreager		1191
avreglering		1191
avres		1191
avrund		1082
avrunda		1191
avrätt		1053
avrätta	1250
avrättad	1315
avrättade	1278
avrättades	1303
avrättas	1273
avrättning	1278		1108
avrättningar			1108
avrättnings		1012
avråd		1191
avs		798
avsaknad	1232
avsaknaden	1250
avsatt	1289
avse	1315	1012
avsedd	1186
avsedda	1225
avseend		1191
avseende	1142
avseenden	1239
avser	1119
avses	1179
avsett	1239
avsevärt	1147
avsikt	1121
avsikten	1250
avsikter	1253
avsiktligt	1250
avsikts		1122
avskaff		1053
avskaffa	1147
avskaffade	1310
avskaffades	1292
avskaffande	1301
avskaffas	1262
avsked	1204	1021
avskeda	1292
avskeds		894
avskild		1191
avskriv		1082
avskrivning		1191	1177
avskräck		1082
avskräckande	1285
avskum	1241
avsky	1230	1053
avskyr	1071
avskyvärd		1191
avskyvärt	1308
avslag	1167		1177
avslags		1191
avslappnad	1248
avslappnande			1177
avslut	1181	1066
avsluta	1048
avslutad	1193
avslutade	1101
avslutades	1179
avslutande	1264
avslutar	1089
avslutas	1179
avslutat	1151
avslutning	1195		1038
avslutningen	1299		1067
avslutnings		924
avslöj		1030
avslöja	1098
avslöjad	1285
avslöjade	1186
avslöjand		1191
avslöjande	1253
avslöjar	1110
avslöjas	1239
avslöjat	1260
avsnitt	960		888
avsnitten	1207		1177
avsnittet	1052		969
avsnitts		1191
avspegl		1082
avspegla		1191
avstod	1315
avstyr		1191
avstängd	1135
avstängda	1271
avstängning	1253		1067
avstängnings		1053
avstå	1142
avstånd	1011		894
avståndet	1165		1038
avstånds		1053
avstår	1207
avsäg		1151
avsändar		1053
avsändare	1285
avsätt		1122
avsätta	1239
avsättning		1191
avsättnings		1191
avsåg	1253
avt		924
avta		972
avtal	1004		763
avtala		1261
avtalad			1177
avtalen			1038
avtalet	1091		821
avtals		853
avtar	1310
avtjän		1122
avtryck	1197		947
avund		1004
avundas	1306
avunds		1041
avundsjuk	1133
avundsjuka	1193
avvakt		1122
avvakta	1255
avvaktar	1287
avveckl		1030
avveckla	1239
avvecklas	1289
avveckling	1285
avvecklings		1261
avverk		1082
avverka		1191
avverkning		1191	1108
avverknings		1122
avvik		1082
avvikande	1204
avvikels		1261
avvikelse	1315		1108
avvikelsen			1177
avvikelser	1285		1067
avviker	1246
avvis		1053
avvisa	1271
avvisande			1177
avvisning		1191
avvisnings		1191
avvägning			1177
avvägnings		1191
avvänjning			1177
avväpn		1030
avväpna		1191
avvärj		1122
await	1636
awaited	1648
awaiting	1609
awaits	1655
awake	1519
awaken	1701
awakened	1712
awakening	1616
award	1560
awarded	1471
awarding	1689
awards	1553
aware	1372
awareness	1450
away	1190		896
awe	1797
awesome	1520	1191
awful	1445
awfully	1687
awhile	1577
awkward	1485
aww	1827
axe	1800
axel	1064	848	937
axeln	1128		937
axels		1082
axelss		1261
axelsson	1255
axes	1687
axis	1547
axla		1261
axlar	1167		1016
axlarna	1190		1067
axle	1669
aye	1777
azerbaijan	1671
azur		1082
azure	1701
ba				s
baas		1261
bab		931
baba	1296	1122	1177
babbl		1122
babbla		1261
babblar	1299
babe	1184
babel		1191
babes	1315		1177
babies	1448
baby	1078	821	1177
babylon	1283	1082
babys		1261
bac		911
bach	1660	1041
bachelor	1558	1191
baciller			1177
back	1059	748	784
backa	1082	990	840
backad		1261
backade	1255		1177
backar	1114		947
backarna	1257		1016
backas			1177
backat	1315		1177
backbone	1660
backdrop	1648
backe	1232		920
backed	1491
backen	1124		776
background	1374
backgrounds	1600
backing	1498
backlash	1630
backning			1177
backpack	1602
backs	1528	1030
backstage	1643	1191
backup	1213		1177
backward	1618
backwards	1542
backyard	1581
bacon	1128	997	1177
bacteria	1508
bacterial	1613
bad	1160	702	780	k
bada	1085		1085
badade	1280
badande			1177
badar	1218		1177
badass	1618
badat	1283
baddräkt		1261
baddräkts		1191
bade		1191
baden	1662		1038
badet	1253		844
badge	1547
badger	1671
badges	1666
badhus	1246	1100	1108
badhuset	1287		1108
badkar	1209		1246
badkaret	1255
badkars		1191
badly	1450
badminton	1315	1041
badmintons		1261
badoo	1195
badplats		1261
badrum	1195
badrummet	1140
badrums		921
bads		1191
bae	1848
baffled	1699
bag	1471	887
bagage	1232	928	1177
bagaget	1204		1177
bagar		997
bagare	1310		1108
bagaren			1108
bagdad	1266
bagen			1108
bageri	1271	1053	1177
bagg		1021
baggage	1611
bagge	1287	1122	998
baggers		1191
baghdad	1634
bags	1452	1261
baguett		1261
baguette		1261
bah	1434
bahamas	1294
bahnhof	1276		1177
bahrain	1646
bail	1549
bailed	1706
bailey	1253
bain		1191
baird	1699
bait	1586
baja		1082
bajen	1223
bajonett		1191
bajs	1131	894	969
bajsa	1234		1177
bajsar	1269		1177
bajset			1177
bak	1248	674
baka	1114		1085
bakad			1108
bakade	1260		1108
bakar	1188		1177
bakas			1108
bakat	1236		1177
bake	1572	1151
baked	1570
bakels		1261
bakelse		1261	1067
bakelser			1108
baken	1223		1177
baker	1207
bakers		1191
bakery	1627
bakfull	1306
bakgrund	983		913
bakgrunden	1073
bakgrunds		833
bakgård		1261
bakhuvudet	1269
bakifrån	1197
baking	1570
bakis	1255	1030
bakluck		1191
baklänges	1207
bakning			1177
bakom	836			p
bakomliggande	1271
bakr		1191
bakre	1197
baks		1053
baksid		1191
baksida	1255
baksidan	1126
bakslag	1271
baksät		1261
baksätes		1191
baksätet	1257
baktank		1261
bakteri		966
bakterie		892
bakteriell			1177
bakterier	1197		1038
bakterierna			1177
bakteries		1261
baku		1122
bakverk	1287
bakåt	1087	908
bal	1462	765	872
balanc		1191
balance	1376		1177
balanced	1510
balances	1639
balancing	1597
balans	1117	885	937
balansen	1209		947
balanser		1030
balansera	1239
balanserad	1248		1177
balanserade			1177
balanserat	1278		1177
balanss		1261
balcony	1602
bald	1590
balder		1261
balders		1066
baldwin	1600
bale	1641	1066
balen	1264		998
baler			1108
balett	1250	876	1108
baletten			1177
baletts		1151
bali	1128		1108
balj		1122
balja			1108
baljan			1108
balk		1082
balkan	1243	1053
balkar			1038
balkong	1184	1030
balkongen	1144
ball	1190	931	810
balla	1308	1053	1177
ballad	1685	1261	1038
ballade		1261
balladen			1177
ballader			1038
ballast		1082
balle		1191	1108
ballerin		1191
ballerina	1308
ballerinas		1261
ballet	1563	1191
ballistic	1671
ballon		1151
ballong		997	982
ballongen			1177
ballonger	1266		1016
balloon	1574
balloons	1630
ballot	1537
ballots	1634
ballpark	1712
ballroom	1662
balls	1432		998
ballt	1310		1177
bals		1066
balsam		1100	1038
balsams		1261
baltic	1650	1191
baltikum	1262
baltimore	1562
baltiska	1276
bam	1506	928
bamb		1082
bamboo	1632
bambu		1004
bams		1261
bamse	1248	1053
ban	1473	711	855
bana	1094		732
banan	1032	855	725
banana	1551	1122
bananas	1620
bananer	1211		1038
banans		1191	942
banar		1261
banbrytande	1296
band	983	792	690
banda		1030
bandag		1261
bandage		1191
bandar			1177
banden	1202		844
banderoll		1191
bandet	1027		762
bandets	1285		1136
bandit	1315	1082
banditer		1191
bandits	1692
bands	1466	1122	969
bandspelare			1136
bandwidth	1639
bandy	1163	850	1038
bandyn			1177
bandys		1151
bandysäsongen			1246
bane		997
baner		1191	1177
bang	1184	990	1026
banga		1151	1177
bangalore	1623
bangar			1108
banged	1685
bangers			1177
banging	1625
bangkok	1283
bangladesh	1257
bangs	1678
bangården			1108
banished	1692
banjo	1719	1261
banjos		1261
bank	1036	706	792
banka	1264
bankar	1296		1067
bankdirektör		1261
banken	1052		801
bankens	1308		975
banker	1108		906
bankerna	1188		1038
bankernas			1108
bankers	1604
bankeryd	1100			n
bankeryds	1250			o
bankett		1151
banketts		1261
bankgiro		1191
bankid	1243
banking	1471
bankir		1122
bankirer		1191
bankkonto	1225
bankman		1261
bankomat		1053
bankrupt	1613
bankruptcy	1526
bankrutt			1177
bankrån		1191
banks	1234		969
bann		952
banna		1191	1246
bannad			1177
bannade			1246
banne	1243		1246
banned	1457
banner	1524	1191
banners	1643		1177
banning	1597
bannlys		1122
banor	1181		798
banorna	1292		903
banquet	1646
bans	1623	1191
bant		1004
banta	1296
banter	1671
bantning		1191
bantnings		1012
baptism	1655
baptist	1584	990	1177
baptiste		1261
baptized	1676
bar		711		s
bara	569			a
barack	1266
baracker			1177
barb	1710
barbados	1666
barbar		1021
barbara	1181
barbarer		1191
barbari		1122
barbarian	1717
barbarians	1712
barbaric	1719
barbecue	1639
barbed	1719
barber	1595	1122
barbera		1151
barbers		1261
barbi		1082
barbie	1271	1082
barbro	1227
barc		1191
barca	1687	1261
barcelon		1191
barcelona	1091
bard	1246		1016
bards		1191
bare	1510	1021
barefoot	1692
barely	1438
baren	1142		872
barents		1191
barer	1234		957
barerna			1246
barfota	1276
bargain	1563
bargaining	1634
bargains	1715
barge	1666
bark	1299	952	1016
barkarby		1191
barken			1108
barker	1646
barking	1664
barkley	1706
barks		1191
barley	1669	1191
barlow	1699
barm		1191
barmhärtighet		1191
barmhärtighets		1191
barn	725	615	768	k
barna		892	990
barnafödand		1191
barnarbet		1191
barnas		1122
barnbarn	1154		1246
barnbarns		1082
barnbok		1261
barnboks		972
barnböcker	1299
barndom	1151
barndomen	1255
barndoms		866
barndomshem		1261
barndomss		1261
barndomsvän		1261
barnen	893		894
barnens	1112		1136
barnes	1276
barnet	967		924
barnets	1163		1067
barnett	1683
barney	1657
barnfamilj		1261
barnfamiljer	1227
barnhem	1315
barnhems		1122
barnkonventionen	1306
barnlek		1191
barnläkar		1191
barnlös		1191
barnmorsk		1122
barnmorska	1303
barnmorskor	1312
barnomsorg			1246
barnomsorgs		1191
barnpornografi		1191
barnprogram	1255
barnrum		1191
barns	1075	966	982	g
barnsben	1294
barnslig	1255	1082
barnsliga	1303
barnsligt	1246
barnsängs		1191
barnvagn	1308
barnvakt	1200
barnvakts		1191
barnäktenskap	1264
barock		961	1177
barocks		1191
barometer			1067
barometern			998
baron	1241	1053
baroness	1694
baroque	1708
barr	1269	894	1108
barracks	1627
barracuda		1191
barrage	1692
barred	1618
barrel	1512
barrels	1590
barren	1689
barrett	1634
barri		1082
barrier	1517
barriers	1549
barring	1680
barrister	1696
barriär		1030	1038
barriären			1067
barriärer			1108
barrow	1694
barrskog		1261
barrskogs		1191
barrträd		1261
barry	1218
bars	1269		1026
barsebäcks		1122
bart				s
bartender	1666
bartendern	1315
bartlett	1692
barton	1641	1191	1177
bas	1271	685	766
basa		1100
basal	1689
basar		1191	1177
base	1294	966	998
baseball	1557	1053
baseballs		1191
baseboll	1292	972
basebolls		1191
based	1204
basel	1685
baseline	1620
basement	1510
basen	1110		847
baser	1315	1100	928
basera		1191
baserad	1071		798
baserade	1114		777
baserar	1246
baseras	1142
baserat	1027		863
baserna			1136
bases	1510
bash	1595	1122
bashing	1678
basic	1513	1191
basically	1406
basics	1593
basil	1632	1030
basilik		1191
basilika		1191	1177
basin	1533
basinkomst	1310
basis	1230		998
basist			1177
basisten			1177
bask		1041
baske		1122
basker		1191
basket	1154	834	1038
basketball	1422
basketboll		1100
basketbolls		1261
baskets	1678	1122
bass	1269	1012	1067
bassäng		1066	975
bassängen			1052
bassänger			1067
bast	1273	966
basta	1301
bastard	1577	1191
bastards	1636
bastian		1191
bastion	1710	1191
bastu	1202	943	1067
bastun	1266		1177
bat	1496	868	894
bataljon		1082	969
bataljonen			957
bataljoner			982
bataljons		1030
batch	1572
bate		1122
bates	1296
bath	1450	1041
bathing	1625
bathroom	1427
bathrooms	1627
baths	1627
bathtub	1678
batikhäx		1191
batman	1170
baton	1634	1122
batong		1151	1108
batongs		1261
batra	1243
bats	1593
batsman	1689
battalion	1595
batter	1653
battered	1687
batteri	1172	848	998
batterier	1190		969
batterierna	1266
batteries	1537
batteriet	1202		1108
batteris		1191
battery	1432
batting	1588
battl		1191
battle	1569	972
battled	1719
battlefield	1292
battles	1510	1191
battling	1623
bauer	1264		1177
baum		1053
baxter	1653
bay	1340	939
bayern	1144
baylor	1683
bays	1708	1151
bazaar	1696
bbc	1354
bbq	1830
bdsm	1271
be	1312			qu
bea	1418	872
beach	1068
beaches	1561
beacon	1611
beacons		1191
bead	1680
beads	1623
beak	1712
beakt		1053
beakta	1294
beam	1519	1191
beams	1607
bean	1306		1177
beans	1519	1191	1177
bear	1527	1004
bearbet		1082
bearbeta	1271
bearbetning	1253		957
bearbetnings		1191
beard	1535		1108
bearded	1703
beards	1715
bearer	1683
bearing	1501
bearings	1657
bears	1473		1177
beas		1191
beast	1603	1191
beasts	1620
beat	1260	952	969
beaten	1503
beating	1452
beatles	1223	1082
beatrice	1218
beats	1501		1067
beau	1648	997
beaufort		1191
beaumont	1710
beauties	1692
beautiful	1541
beautifully	1570
beauty	1606	1191
beaver	1641	1122
bebis	1091	961	1177
bebisar	1220		1177
bebisen	1207
bebland		1082
bebyggd			1177
bebyggda			1067
bebyggels		1191
bebyggelse	1223	952	920
bebyggelsen			1067
became	1286
because	1594
beck	1202	924	837
becker	1671
beckett	1685
beckham	1664
beckman	1308
beckomberga		1261
beckombergas		1261
becks		1261	1038
becky	1636
becom		1191
become	1229
becomes	1360
becoming	1365
bed	1499	813
bedding	1689
bedford	1643
bedj		1191
bedja			1177
bedr		997
bedra		1082
bedragar		1122
bedragare	1241
bedrift	1269
bedriv		1151
bedriva	1135
bedriver	1140
bedrivs	1216
bedrock	1717
bedroom	1445
bedrooms	1616
bedrägeri	1174	1012	998
bedrägerier	1276		1067
bedrägeriet			1177
bedräglig		1191
bedrövligt	1266
beds	1512	1261
bedside	1701
bedtime	1653
bedårande	1301
bedöm		1030
bedöma	1117		1177
bedömas	1285
bedömd			1108
bedömda			1108
bedömde			1108
bedömdes	1306
bedömer	1170		1177
bedömning	1098		937
bedömningar	1255		1038
bedömningarna			1246
bedömningen	1204		1108
bedömnings		983
bedöms	1172
bedömt			1067
bedövande			1108
bedövning	1301		1108
bedövningen			1177
bedövnings		1041
bee	1510
beech	1719
beef	1485	1082
been	1227		1177
beep	1678
beer	1266		1108
beers	1574
bees	1561
beethoven	1296
beetle	1660	1191
beetles	1703
befallning		1191
befallnings		1122
befann	1140
befatt		1122
befattning	1264		1177
befattningar			1177
befattnings		1122
befinn		1191
befinna	1163
befinner	1002
befintlig	1303
befintliga	1161
befogenhet	1294		1177
befogenheter	1234		1108
befolkad			1038
befolkade			1038
befolkat			1038
befolkning	1068		957
befolkningar			1108
befolkningen	983		894
befolkningens	1308		1026
befolknings		792
befor		1082
befordr		1053
befordra		1191	1177
befordran			1038
befordras			1177
before	1573
beforehand	1639
befri		1021
befria	1246	1100
befriad			1038
befriade	1289		1016
befriande	1283
befriat			1177
befriels		1191
befrielse	1278	952	1108
befrielsen			1177
befruktade			1177
befruktning			1108
befunnit	1289
befäl	1179		920
befälet	1273		1038
befälhavar		1191
befälhavare	1204		1067
befälhavaren			1108
befäls		1122
befäst		1122
beg	1740	885
begagn		1082
begagna		1191
begagnad	1271
begagnade	1285
begagnat	1310	1122
began	1305
begav	1177
bege	1216
beger	1218
begged	1648
begging	1567
begick	1195
begicks	1315
begin	1358	1191
beginner	1662
beginners	1662
beginning	1321
beginnings	1634
begins	1409
begrav		1122
begrava	1294
begravd	1220
begravda	1296
begravdes	1312
begraven	1303
begravning	1172		1038
begravningen	1271
begravnings		818
begravningsbyrå		1191
begravningsplats		1191
begrep		1122
begrepp	1064		913
begreppen	1243
begreppet	1036		928
begrepps		943
begrip		1122
begripa	1243
begriper	1184
begriplig		1191	1108
begripligt	1312		1108
begrund		1151
begrunda	1299
begräns		1053
begränsa	1131
begränsad	1078		1177
begränsade	1149		1177
begränsande			1108
begränsar	1202
begränsas	1207		1177
begränsat	1161		1177
begränsning	1225		982
begränsningar	1193		1016
begränsningen			1067
begränsnings		1151
begs	1694
begun	1468
begynnelse		1053
begär	1085		1067
begära	1117
begäran	1156		1108
begärde	1232
begäret			1177
begärt	1163
begå	1121
begår	1089
begås	1239
begått	1149
begåtts	1266
begåvad	1248		998
begåvade	1230		998
begåvning	1292		1067
begåvnings		1012
beh		902
behag		1012	1177
behaglig	1299	1122	1246
behagliga		1191
behagligt	1308
behalf	1455
behandl		977
behandla	1052		1108
behandlad	1204		1016
behandlade	1154		1026
behandlades	1278		1246
behandlar	1055		1177
behandlas	1061		1038
behandlat	1223		1177
behandlats	1301		1246
behandling	1061		785
behandlingar	1280		969
behandlingen	1177		975
behandlings		840
behandlingshem		1261
behave	1551
behaved	1646
behaving	1664
behavior	1392	1191
behavioral	1584
behaviors	1577
behaviour	1468
behavioural	1708
behaviours	1706
behind	1608
behold	1607
behov	949		816
behoven	1278		1038
behovet	1098		937
behovs		952
behärsk		1082
behärska	1269
behärskar	1266
behärskning			1177
behå		1053
behåll	1190	1041	1108
behålla	986		1177
behållar		1191
behållare	1285		969
behållaren			1108
behållas			1177
behåller	1135		1177
behållit	1301		1177
behålls			1177
behån			1177
behöll	1207		1177
behörig		1082
behörighet	1236		998
behörighets		983
behöv		1012
behöva	877
behövande	1253		1108
behövas	1110
behövd			1177
behövde	960
behövdes	1144
behöver	700			v
behövlig			1177
behövligt			1177
behövs	880
behövt	1064
behövts	1271
beige	1712	1122	1016
beijer		1191
beijers		1191
beijing	1524
being	1294		1177
beings	1508
beirut	1278
beis		1191
bejak		1122
bekant	1045		1067
bekanta	1114		1067
bekants		1261
bekantskaps		1082
beklag		1030
beklaga	1287
beklagar	1119
beklagligt	1296
bekost		1053
bekosta	1269
bekostnad	1154
bekräft		1053
bekräfta	1110
bekräftad	1276
bekräftade	1184
bekräftar	1101
bekräftas	1278
bekräftat	1131
bekräftels		1191
bekräftelse	1174		1108
bekväm	1147
bekväma	1200
bekvämare	1296
bekvämlighet	1294	1122
bekvämlighets		1082
bekvämt	1126		1177
bekymmer	1121		1067
bekymmers		997
bekymr		1122
bekymra	1308
bekymrad	1248
bekämp		1030
bekämpa	1108			v
bekämpar	1280
bekämpning			913
bekämpnings		1030
bekämpningsmedel			1177
bekänn		1082
bekänna		1191
bekännels		1151
bekännelse		1100	1108
bekännelsen			1108
bekännelser			1177
bel	1885	790
bela		1030
belagd			969
belagda			928
belagt			957
belarus	1294
belas		1100
belast		1082
belasta		1191	1177
belastad			1108
belastade			1085
belastar			1177
belastas			1177
belastning	1209		990
belastningen			1016
belastnings		1053
belfast	1579
belgar		1122
belgian	1593
belgien	1142
belgiska	1306
belgium	1517
belgrad	1301
belgrade	1708
belief	1445
beliefs	1494
believ		1122
believable	1715
believe	1573
believed	1379
believer	1627
believers	1630
believes	1452
believing	1517
beliz		1191
bell	1207	939	928
bella	1144	983	963
bellamy	1712
bellas			1085
belle	1223	1053	1026
bellevue		1191
bellini			1177
bellis		1122
bellman	1312
bellmans		1191
bells	1574		1038
belly	1528	1191	1177
belmont	1706
belong	1464
belonged	1549
belonging	1540
belongings	1653
belongs	1496
belopp	1197		920
beloppet	1271		982
belopps		1122
beloved	1512
below	1310
belt	1455	1261
belts	1611
belys		1082
belysa	1216
belyser	1227
belysning	1227		872
belysningen			1016
belysnings		1030
belyst			1038
belägen	1174		1177
beläget	1161		1177
belägg	1209		1108
belägga			1016
beläggas			1108
beläggning			975
beläggnings		1191
belägna	1260		1177
belägr		1053
belägra		1191
belägring		1191
belägrings		1082
belån		1082
belånade			1177
belåning			1177
belånings		1122
belåten		1191	1108
belåtenhet			1177
belön		1030
belöna	1260
belönad			1108
belönade			1016
belönades			1177
belönar	1306
belönas	1223
belönats			1177
belöning	1163
belöningar	1283
belönings		1030
bemann		1030
bemanna		1191
bemannad			1177
bemannade			1177
bemanning	1276		1108
bemanningen			1177
bemannings		977
bemanningsföretag		1261
bemedlade			1177
bemärkelse	1234	1082
bemästr		1122
bemöt		1082
bemöta	1179
bemötande	1200		1108
bemöter	1243
bemött	1301
ben	1142	711	720
bena		1082
bench	1461
benches	1673
benchmark	1643
benchmarks	1719
bend	1521	1030
bender	1689		1108
bending	1625
bends	1703
bene		990
beneath	1496
benedict	1620
benedicts		1191
beneficial	1533
beneficiaries	1678
beneficiary	1696
benefit	1362
benefited	1627
benefiting	1708
benefits	1358
benen	1029		882
benes		1261
benet	1128		830
benevolent	1703
benfic		1261
bengal	1625	1082
bengals	1694
benghazi	1643
bengt	1080
bengts		1012
bengtsfors	1100			n
bengtsson	1142
benign	1664
benjamin	1117
benjamins		1191
benn		1100
bennett	1271
benny	1181
bens		1082
bensin	1108	807	1177
bensinen	1306
bensinmotor		1261
bensins		1100
bensinstation		1261
benson	1643
bent	1554	1041
bentley	1646
benton	1699
benz	1287
benägen	1289	1122	998
benägenhet			1026
benägenheten			1177
benägna	1306		1016
benämn		1082
benämning	1216		1016
benämningen	1239		1177
benämns	1269
beordr		1122
beordra		1191
beordrade	1269
beprövad			1177
beprövade			1177
beprövat			1177
ber	1149	759	768
bered		1004	1108
bereda		1191	1067
beredd	1045		1108
beredda	1096		1067
bereder			1108
beredning		1191	1006
beredningen			998
berednings		1030
bereds		1261	1177
beredskap	1163		947
beredskapen			1038
beredskaps		885
berett			1108
berg	1032	782	716	k
berga		1021	821
bergas		1261
bergen	1096	1012	906
bergens		1261	1038
berger	1701	1191	947
berget	1089		748
bergets			1026
berggren	1294
berggrund		1191
bergh		1066	1016
berghs			1108
berglund	1211
bergman	1179	1053
bergqvist	1276
bergrum		1261
bergsgatan			982
bergshamra		1191
bergsjö		1261
bergsjön	1100			n
bergsjöns	1250			o
bergsjös		1261
bergslagen	1100			n
bergslagens	1250		1177	o
bergss		1122
bergstopp		1261
bergström	1174
bergvik	1100			n
bergviks	1250			o
berik		1030
berika		1191
berit	1308
berkeley	1567
berkshire	1664
berlin	1050	997	1108
berliner		1191
berlins			1177
berman			1067
bermuda	1662	1122
bern		908
bernadotte		1082
bernard	1232
berndt		1191
berndts		1191
bernhard		1122
bernhards		1082
bernie	1280
berns		1122
bernstein	1683
bernt		1082
bernts		1191
bero	1103		1177
berodde	1181
beroende	933	914	813
beroendeframkallande	1280
beroendet			1038
beror	916
berr		1191
berra			1177
berries	1650
berry	1296		920
bert	1158	961	857
berth	1680	1151
bertil	1161
bertils		1151
bertilss		1261
berts			1016
berusad	1197		1177
berusade	1289		1177
berusnings		1122
berzelius		1261
berzeliuss		1261
beräkn		1030
beräkna	1266
beräknad	1278
beräknade	1315
beräknas	1124
beräknat	1294		1177
beräkning	1280		1067
beräkningar	1218		998
beräkningen	1308		1108
beräknings		961
berätt		990
berätta	896		1177
berättad			1108
berättade	1004		1177
berättades			1177
berättand		1191
berättande			1067
berättar	916	872	1177
berättare			1177
berättaren			1177
berättars		1261
berättas	1276		1177
berättat	1087		1177
berättats			1177
berättels		1100
berättelse	1089		882
berättelsen	1135		969
berättelser	1119		900
berättelserna	1280
berättig		1122
berättiga		1191
berättigad	1236		1108
berättigade	1303		1038
berättigande			1067
beröm	1186	983
berömd	1218		1177
berömda	1119		1177
berömde	1262		1177
berömm		1151
berömmelse			1177
berömt			1177
berör	1124	1041
beröra	1296
berörd	1248
berörda	1227
beröring	1306
berörings		1053
berörs	1225
beröv		1100
beröva		1191	1177
berövade			1246
berövar			1177
berövas			1177
bes		764
besatt	1188		1177
besatta	1269
besatthet	1287
besegr		1082
besegra	1200
besegrad	1292
besegrade	1167		1177
besegrar	1248
besegrat	1278
beside	1508
besides	1406
besieged	1701
besiktning			1016
besiktningen			1108
besiktnings		1053
besinn		1122
besitt		1191
besitter	1197
besittning	1303
besittnings		1053
besk		900
beska			1177
beskatt		1082
beskatta		1191	1108
beskattas	1276		1108
beskattning	1271		969
beskattningen			1108
beskattnings		1066
besked	1110		937
beskedet	1209		1016
beskjut		1151
beskjutn		1151
beskjutning		1191	1067
beskrev	1140
beskrevs	1280
beskriv	1234	1053
beskriva	1036
beskrivas	1220
beskriver	1006
beskrivet	1310
beskrivit	1246
beskrivn		1191
beskrivna	1312
beskrivning	1050		877
beskrivningar	1266		947
beskrivningen	1190		920
beskrivnings		1191
beskrivs	1078
beskydd	1283	1053	1177
beskydda		1066
beskyddande			1177
beskyddar		1082
beskyddare	1299
beskyddars		1261
beskyll		1122
beskåd		1082
beskåda		1191
beslag	1241	983	1108
beslagta	1312
beslagtagn		1261
beslut	898		827
besluta	1184
beslutade	1126
beslutades	1308
beslutande		1122
beslutar	1177
beslutat	1137
besluten	1184		1177
beslutet	1041		928
besluts		885
beslutsam		1191
beslutsfattare	1264
besläktad			1177
besläktade			1177
besläktat			1177
beslöt	1179
bespar		1041
bespara		1191
besparing		1191	1108
besparingar	1213		1067
besparings		1030
bess		1100
best	1085	902	1177
bestick		1151	998
besticken			1177
besticks		1191
bestig		1122
bestod	1128		1177
bestowed	1692
bestraff		1053
bestraffa		1191
bestraffas	1306
bestraffning	1308		1177
bestrid		1151
bestseller	1703	1122
beställ	1218		1177	v
beställa	1052		1108
beställar		1122
beställare			1177
beställd			1108
beställda			1067
beställde	1091		1108
beställer	1119
beställning	1174		1038
beställningar	1315		1067
beställnings		961
beställt	1103		1067
bestäm	1264	1041
bestämd	1184		982
bestämda	1257		998
bestämde	1050
bestämm		1122
bestämma	979		1016
bestämmande		1122	1067
bestämmas			1108
bestämmels		1151
bestämmelse		1100	1108
bestämmelsen			1177
bestämmelser	1234		982
bestämmelserna			1038
bestämmer	969
bestämning		1191	998
bestämnings		1191
bestäms	1241
bestämt	983		1038
bestå	1188
bestående	1108
bestånd		1122	937
beståndet			957
bestånds		1041
beståndsdel		1261	1177
består	944
bestört		1191
besvar		1122
besvara	1142
besvarade	1278
besvarar	1255
besvaras	1287
besvikels		1151
besvikelse	1156
besviken	1018		1177
besvikna	1190
besvär	1128	1030	894
besvära		1191
besväret	1269
besvärjels		1261
besvärjelse		1261
besvärlig	1306	1053
besvärliga		1191
besvärligt	1260
besvärs		1122
besynnerlig		1191
besätt		1191
besätta			1177
besättning	1232		1108
besättningar		1191	1038
besättningen	1223		1177
besättnings		1004
besättningsmän		1261
besök	956		789	v
besöka	1036		1177
besökar		1053
besökare	1110		990
besökarna	1262		1136
besöken			1067
besöker	1091		1177
besöket	1216		947
besöks		845
besökt	1135		1177
besökta			1177
besökte	1085
bet	1335	787	900
beta	1179	892	975
betade			1108
betal		837
betala	857		1067	v
betalade	1087		1246
betalades			1246
betalande	1315		1108
betalar	916		1177
betalas	1114		1177
betalat	1078		1177
betalats			1246
betald	1193		969
betalda	1232		982
betalning	1165		942
betalningar			998
betalningarna			1246
betalningen	1276		1067
betalnings		804
betals		1261
betalt	1002		1038
betaltjänst		1191
betan		1191	1108
betande			1136
betar			1052
betat		1151	1067
bete	1071		870
beteckn		1030
beteckna		1191
betecknas	1301
beteckning	1260		957
beteckningar			998
beteckningen			998
betecknings		1191
betedde	1243
beteend		1191
beteende	1025	874	913
beteenden	1195		1108
beteendet	1246		1177
beteendevetenskap		1191
beter	1061
betes		947
betesmark		1261	1177
betesmarker			1177
betet			933
betett	1278
beth	1581	1191
bethany	1708
bethesda	1692
bethlehem	1689
betingad			1177
betingade			1177
betjän		1030
betjäna		1191
betjäning			1108
betjänt		1191
betlehems		1122
beton		1012
betona		1191	1177
betonade			1108
betonar	1278
betonat			1177
betong	1202	801	1016
betongs		1261
betoning	1292
betrakt		997
betrakta	1186
betraktade	1308
betraktar	1193
betraktas	1114
betraktelse		1151
betraktelser			1177
betraktelses		1261
betray	1685
betrayal	1625
betrayed	1607
beträd		1191
beträffande	1250
bets	1586	1053
betsy	1685
bett	1082	966	882
betta			1108
better	1253		1177
bettet			1108
betting	1188		1108
bettings		1261
betty	1248
betvivl		1191
betvivlar	1301
between	1606
betyd		997
betyda	1036
betydande	1087
betydde	1140
betydels		1261
betydelse	997	956	1177
betydelsefull	1266
betydelsefulla	1262
betydelsen	1133		1108
betydelser	1271
betyder	836
betydlig		1191
betydligt	969
betyg	999	943	868
betygen	1280		1038
betyget	1225		998
betygs		850
betygsätt		1261
betytt	1262
betänk		1030
betänkande			1108
beundr		1066
beundra	1301	1082
beundran	1292
beundrans		1100
beundrar	1213
beundrars		1191
bevak		1030
bevaka	1200		1177
bevakad			1108
bevakade			1108
bevakar	1241
bevakas			1177
bevakat			1177
bevakning	1202		913
bevakningen			969
bevaknings		921
bevandrad			1177
bevar		1030
bevara	1105			v
bevarad			1177
bevarade	1269		1177
bevarande		997	998
bevaras	1283
bevarat			1177
bevattning			1108
bevattnings		1030
beverage	1623
beverages	1643
beverly	1306
bevilj		1053
bevilja		1191
beviljade	1276
beviljas	1266
beviljat	1303
bevis	951	845	818
bevisa	1018		1108
bevisad			1108
bevisade	1283		1136
bevisades			1246
bevisar	1124		1108
bevisas	1315		1108
bevisat	1163		1067
bevisats			1136
bevisen	1230		1177
beviset	1220		937
bevisligen	1239
bevisning	1285		1085
bevittn		1082
bevittna	1271
beväpn		1053
beväpna		1191
beväpnad	1223		1067
beväpnade	1181		1108
beväpning			1177
bevåg		1191
beware	1620
bey	1910
beyonce	1669
beyond	1587
bi		961		u
bianc		1191
bianca	1273
bias	1510
biased	1607
biases	1708
bibehåll		1122
bibehålla	1253
bibel	1280	820
bibeln	1101		1038
bibels		1191
bibl		1122
bible	1427
biblical	1570
bibliography	1593
bibliotek	1068		851
bibliotekari		1151
bibliotekarie	1269		1016
bibliotekarien			1108
bibliotekarier			1246
biblioteken	1278		1038
bibliotekens			1246
biblioteket	1108		882
bibliotekets			1108
biblioteks		824	1108
bibliska			1177
bicycle	1556
bicycles	1689
bid	1659
bidder	1671
bidders	1706
bidding	1595
biden	1584
bidr		1191
bidra	1029			v
bidrag	958		805
bidragande	1227
bidragen	1218		982
bidraget	1184		928
bidragit	1133
bidrags		880
bidragsfusk		1261
bidrar	1020
bidrog	1154
bids	1581
bieber	1301
bieffekt		1191
bien		1191
bif		935
bifall	1301
biff	1239	1004	982
biffar			1108
biffen			1108
biffs		1261
bifog		1122
bifoga		1191
big	1204	908
bigger	1381
biggest	1337
bigotry	1685
bihar	1717
bike	1429
biker	1696
bikes	1577
biking	1687
bikini	1204	997	1177
bikt		1004
bil	1054	611	719	k
bila		1066
bilag		1191
bilaga	1310		1038
bilagan			1108
bilar	935		759
bilarna	1121		924
bilateral	1616
bilbränder	1285
bild	845	678	720
bilda	1082		1016
bildad	1289		1016
bildade	1202		1038
bildades	1142		1177
bildande			894
bildandet			1177
bildar	1121		1177
bildas	1126		1108
bildat	1257		1177
bildats	1280		1177
bilden	877		767
bilder	877		700
bilderberg		1082
bilderna	1018		885
bildkonst		1151
bildligt			1177
bildning	1234		794
bildningen			894
bildnings		952
bilds		1041
bildskärm		1261
bildt	1149
bilen	893		778
bilens	1292		1108
bilfirm		1191
bilingual	1662
bilism		1191	1108
bilismen			1108
bilist		1082
bilister	1260		1177
biljakt		1191
biljard		935
biljards		1191
biljett	1080	843	863
biljetten	1209		1016
biljetter	1064		877
biljetterna	1193		1108
biljetts		1261
biljon		1191
bilkö		1261
bill	1082	880	1108
billboard	1581	1191
billboards	1715
billed	1646
billi		1122
billie	1299
billig	1061		1067
billiga	1068		1038
billigare	1045
billigast	1264
billigaste	1188
billigt	1022		1016
billing	1646	1100
billingen	1100			n
billingens	1250			o
billings		1191
billion	1379
billionaire	1607
billionaires	1680
billions	1558
bills	1432	1261
billy	1154		1108
bilmodell		1261
bilmärk		1261
bilolycka	1253
bilres		1261
bils		1082
bilsport		1191
bilsports		1191
biltema	1285
biltjuv		1261
biltrafik		1191
biltvätt		1191
bilväg		1261	1177
bin	1361	889	855
bina	1312		1085
binary	1563
bind	1609	935
binda	1204		1016
bindande	1257		1026
bindas			1177
binder	1200		1016
binding	1519
bindning		1191	1006
bindningar			1016
bindnings		1030
bindor			1108
binds	1694		1108
bindvävs		1082
bing	1294	1053	963
binge	1643
bingen			1246
bingham		1191
bingo	1174	966	1067
bings		1191
bins	1683
binär		1151	1177
binära	1308		1177
binärs		1261
bio	1257	696
biobesök		1191
biochemistry	1699
biodiversity	1673
biogas	1292	1012
biograf	1294	902	1108
biografen	1296		1108
biografer		1191	1177
biografi	1276		1108
biografier			1177
biografin			1177
biografiska			1177
biografiskt			1108
biografs		1261
biographical	1694
biography	1577
biokemis		1191
biolog		1041	982
biologer			1067
biologi	1193	961	920
biological	1480
biologin			1038
biologisk	1211		1067
biologiska	1147		1016
biologiskt	1253		1067
biologist	1701
biology	1501
biomass	1694
biomedical	1673
bion	1262		1108
biopsi			1067
biopsy	1710
bios		1191
biosalong		1191
biotechnology	1685
bioteknik		1151
bipartisan	1696
bipolar	1639
biprodukt		1191
bir		911
birch	1666	1122
bird	1200	1012	906
birds	1413	1191	998
birger	1241
birgers		1082
birgit		1191
birgitta	1144
birgittas		1261
birk		1100
birka		1041
birkas		1261
birmingham	1608
biroll		1191
birolls		1191
birro	1310
birth	1374	1122
birthday	1376
birthdays	1671
birthplace	1696
births	1634
bis	1903	853
bisarr	1303
bisarra	1253
bisarrt	1193
biscuit	1678
biscuits	1643
bisexual	1620
bishop	1294		1177
bishops	1597	1191
biskop	1236	1066
biskopar		1191
biskopen	1292		1177
biskops		900
biskopsgården	1100			n
biskopsgårdens	1250			o
bison		1082	1177
biss		1066
bistr		1191
bistro		1191
bistå	1255
bistånd	1128		1016
biståndet			1177
bistånds		866
bit	1179	818	781
bita	1142
bitande			1177
bitar	1091		814
bitarna	1234		937
bitars		1191
bitch	1463	1066
bitches	1588
bitchs		1261
bitcoin	1207
bitcoins	1694
bite	1480	1191
biten	1089		837
biter	1158
bites	1600
biting	1604
bitr		1191
biträd		1053
biträdande	1202
biträde			937
bits	1510	1261
bitt		1041
bitte		1261
bitten	1669
bitter	1128	939
bitterhet	1289
bitterly	1715
bitterness	1678
bitters		1261
bittert	1278
bitti	1204		1067
bittr		1191
bittra	1241
bitvis	1299
biverkning		1191
biverkningar	1248		1177
biverknings		1191
biz	1919
bizarre	1547
bjp	1857
bjud	1207		1177	v
bjuda	1015		1246
bjudas			1246
bjuden	1204		990
bjuder	986		1177
bjudit	1165		1177
bjudits			1246
bjudn		1151
bjudna	1310		1016
bjudning			1108
bjuds	1253		1177
bjurholm	1100			n
bjurholms	1250			o
bjuss		1191
bjuv	1100			n
bjuvs	1250			o
bjärred	1100			n
bjärreds	1250			o
bjöd	1048		1177
bjöds			1177
björk	1193	791	982
björkar		1191
björklund	1142
björkman	1269
björks		1191
björn	1009	796	877
björnar	1283		947
björnarna			1108
björnbärs		1191
björne		1030
björnen	1248		947
björnlunda	1100			n
björnlundas	1250			o
björns		1053	1177
bjørn		1191	1108
bla	1271	889	928
blabla		1191	1177
black	1313	801
blackberry	1632
blackburn	1671
blackhawks	1703
blackjack		1191
blackmail	1680
blackout	1648
blackpool	1692
blacks	1517	1151
blackwell	1710
blad	1142	840	716
bladder	1639
blade	1299		1038
bladen	1243		900
blades	1581		1136
bladet	1243		821
bladh			1067
blah	1579	1191
blaine	1717
blair	1257
blake	1248
blakes		1191
blam		1261
blame	1406
blamed	1574
blames	1655
blaming	1579
blanc	1685	1053	1108
blanca			1108
blanche	1694	1191
blanco		1191
bland	774			p
blanda	1050		1177
blandad	1200		982
blandade	1131		982
blandar	1112
blandas	1207		1177
blandat	1119		1038
blandning	1108		882
blandningar			1038
blandningen			1016
blandras		1122
blands		1261
blank	1248	917	1177
blanka	1232
blanket	1535
blankets	1627
blankett	1310		1108
blanketten			1177
blanketter			1177
blanks		1151
blankt	1273		1177
blas		1066
blask		1100
blaska			1038
blaskan			1108
blasphemy	1712
blast	1478	1151
blasted	1669
blasting	1655
blasts	1669
blatant	1678
blatt		1191
blatte	1303	1122	1177
blaz		1122
blaze	1623	1191
blazer	1719		1108
blazers	1703
blazing	1671
bleach	1664
bleak	1683
bleed	1616	1191	1108
bleeding	1533
blek	1213	856	1108
bleka	1260		1177
blekinge	1100			n
blekinges	1250			o
blekn		1066
blekna			1177
bleknar			1177
blekt			1177
blend	1563	1191
blended	1666
blender	1683
blending	1680
blends	1703
bles		1066
bless	1512	1261
blessed	1498
blessing	1537
blessings	1609
bleu		1191
blev	695		1136
blew	1524
bli	659			v
blick	1117	1004	947
blicka		1261	1177
blickar	1163		1038
blickarna			1177
blicken	1117		1038
blid		1122
blidk		1191
blind	1094	880	969
blinda	1193		1006
blinde		1191
blinded	1673
blindhet			1006
blindly	1708
blindness	1680
blinds	1712	1151
bling			1038
blink	1613	1012	1177
blinka	1218		1177
blinkar	1248
blinkers			1108
blinking	1712
blint	1287
blir	629			x
blire	1312
blis		1191
bliss	1602
blitz	1650
bliv		1191
bliva			1246
blivande	1140		1136
blivit	787		1136
blix		1012
blixt	1223	880	1016
blixtar			1016
blixten	1216		1177
blixtlås		1191
blizzard	1660
blm	1894
bloated	1706
bloc	1643
block	1128	843	844
blocka		1191
blockad	1306		1108
blockade	1650	1261
blockbuster	1671
blockchain	1630
blocked	1480
blocken	1266		1067
blocker		1004
blockera	1188
blockerade	1280
blockerar	1211
blockering		1191	1067
blocket	1151		928
blocking	1524
blockpolitik		1261
blocks	1452
blocköverskridande	1301
blod	1027	697	877
blodet	1131		1016
blodgrupp		1261
blodgrupps		1191
blodig	1246		1067
blodiga	1260		1052
blodigt	1278		1136
blodkroppar		1191
blodkärl		1191
blodpropp		1191
blodprov	1248
blodprovs		1122
blods		872
blodsocker		972
blodtryck	1227
blodtrycks		1053
blog	1580	1041
blogg	1032	894	969
blogga	1230
bloggar	1167		1067
bloggare	1225		1052
bloggat	1271
bloggen	1094		982
blogger	1586
bloggers	1607
blogging	1618
blogginlägg	1177
bloggs		1261
blogs	1563
bloke	1655
blom	1188	785	837
blomberg	1310
blombergs		1191
blomkåls		1122
blomm		1030
blomma	1151		894
blomman	1250		1038
blommande	1315		1067
blommar	1216
blommigt			1177
blommor	1052		888
blommorna	1167		1067
blomning			1177
blomningen			1108
blomnings		1122
blomqvist	1312
bloms		1066	1016
blomster		823	1067
blomstr		1122
blond	1158	1041	1108
blonda	1197		1177
blonde		1151
blondi		1191
blondin	1280	1030
blont	1310		1038
blood	1241	983	1108
blooded	1703
bloods		1191
bloodshed	1715
bloody	1487
bloom	1312	1053
bloomberg	1653
blooming	1706
blooms	1706
bloss		1122	1067
blossom	1639
blossoms	1703
blott	1158	928
blotta	1230
blouse	1694
blow	1415	997
blower	1719
blowing	1505
blowjob	1701
blown	1503
blows	1542
blu	1809
blue	1110	894	1177
blueberry	1712
blueprint	1671
blues	1181	889	1067
bluetooth	1239
bluff	1163	977	1177
bluffar			1177
bluffen			1177
bluffs		1261
blund		1082
blunda	1121
blundar	1204
blunt	1574
blur	1655	1082
blurred	1673
blurry	1719
blus	1285		1067
blush	1653
blvd	1655
bly	1439	858
blyerts		1012
blyg	1174	1004	1177
blyga	1306
blygs		1261
blygsam		1151
blygsamm		1261
blä	1483
bläck	1278	924	1108
bläcket			1177
bläckfisk		1066	1177
bläckfiskar			1177
bläckfisken			1177
bläddr		1191
bläddra	1287
bländ		997
blända		1122
bländar		1053
bläs		1041
blå	981	710	847	j
blåa	1154		1016
blåbär	1211
blåbärs		935
blåljus		1191
blåmärk		1261
blåmärken	1248
blås	1273	832	1108
blåsa	1126		990
blåsan			1067
blåser	1085		1177
blåsigt	1301
blåsipp		1122
blåsning			1108
blåsor			982
blåst	1147		998
blåsta			1038
blåste	1170		1177
blåsten			1177
blåstes			1177
blått	1126		920	j
blåvit		1122
blåvitt	1308
blåögd		1191
blöd		1053
blöda	1273		1177
blödde			1177
blöder	1172		1177
blödning		1191	1016
blödningar			1038
blödningen			1177
blöj		1030
blöja	1296		1108
blöjan			1177
blöjor	1269		982
blöt	1147	928	1038
blöta	1230		1177
blött	1216		1108
bmi	1489
bmw	1361
bnp	1331
bo	896			v
boar	1712
board	1266	1053	868
boarded	1673
boarding	1561
boards	1480
boardwalk	1717
boast	1664
boasting	1717
boasts	1641
boat	1388	1100
boating	1706
boats	1494
bob	1280	943
bobby	1202
bobs		1122
bock	1273	972	928
bocka	1308
bockar	1299		998
bocken			982
bod		900
boda		1066
bodar		1191	990
bodde	979		1177
bode		1030
boden	1100			n
bodens	1250			o
bodied	1671
bodies	1392		1177
bodil	1312
bodily	1602
bodström		1191
body	1230	997	982
bodyguard	1694
boeing	1597
boend		1122
boende	995	882	827
boenden	1216		937
boendet	1253		969
boer		1122
boet	1289		957
bofors	1292
bog	1903	908
bogen			1177
bogey			1108
bogs		1122
bogser		952
bogsera		1122
bogus	1683
bohemian	1666
bohus		997
bohuslän	1100			n
bohusläns	1250			o
boi	1889
boil	1590
boiled	1625
boiler	1618
boilers	1701
boiling	1609
boils	1715
bois	1211		1177
boise	1699		1177
bojan		1191	1177
bojen			1177
bojkott		1191	1177
bojkotta	1278
bojor			1108
bok	1114	670	690	k
boka	1050		1108	v
bokad	1289		1038
bokade	1167		1006
bokar	1177
bokas			1177
bokat	1131		1016
boken	946		726
bokens	1280		1038
bokföring	1280		1177
bokföringen			1177
bokförings		1041
bokförlag		1261
bokhandel	1299		1177
bokhandeln	1312		1067
bokhandlar		1191
bokhandlare		1191
bokhyll		1261
bokhyllan	1310
bokhållar		1191
bokklubb		1191
bokmäss		1191
bokmässan	1248
bokning	1306		1026
bokningar			1067
bokningen			1177
boknings		972
boko	1715
boks		1041
bokslut		1261
boksluts		1261
bokstav	1230	1053	1108
bokstaven	1223		1177
bokstaver		1122
bokstavligen	1133
bokstavligt	1186
bokstavs		928
bokstäver	1126		1177
bokstäverna	1248		1177
bol		855
bolag	995		707
bolagen	1179		793
bolaget	1043		727
bolagets	1232		969
bolags		851	1016
bolagss		1151
bolan		1261	1177
bold	1491
boldly	1717
boliden	1100			n
bolidens	1250			o
bolin		1191
bolivia	1315
boll	1089	825	784
bolla		1261
bollar	1158		840
bollarna			1067
bollebygd	1100			n
bollebygds	1250			o
bollen	1043		863
bollmora	1100			n
bollmoras	1250			o
bollnäs	1100			n
bolls		1100
bollywood	1648
bologna		1191
bols		1082
bolster	1710
bolt	1296		1108
bolton	1632
bolts	1639
bolån	1287
bom	1434	864	798
bomb	1161	765	888
bomba	1232		1067
bombad		1261	1177
bombade	1312		1108
bombar	1301	1122	1177
bombardment	1703
bombat		1191	1177
bombay	1632
bombed	1639
bomben	1232		998
bomber	1158		872
bomberna			1136
bombers	1600
bombhot		1261
bombing	1531
bombings	1662
bombning		1191	1108
bombningar			1067
bombningarna			1177
bombningen			1108
bombs	1517	1261
bomm		1151
bomma		1151
bommade			1177
bommar			1108
bommen			1177
bomull	1269
bomulls		848
bon	1420	843	863
bona		1021
bonas		1261
bond	1158	818	1108
bondage	1676
bonde	1149	855	998
bonded	1662
bonden	1246		1016
bondens			1177
bondes		1082
bondgård		1191
bonding	1625
bonds	1489	1191	1177
bone	1443	1053
bones	1478		1177
bonfire	1706
bong	1315
bongo		1122
boning		1191
bonings		1053
bonn		1021
bonne		1100	1038
bonnet	1701
bonni		1191
bonnie	1289
bonnier	1227	1030	1177
bonniers	1283
bonns		1261
bono	1696	1122
bonus	1080	855	982
bonusen			1177
bonuses	1600
bonuspoäng			1177
boo	1450	935
boob	1687
boobs	1574
boogie	1655	1191
book	1186	977	859
booked	1540
booker	1655	1191
booking	1584
bookings	1706
booklet	1660
books	1287		982
bookstore	1685
boom	1218	1066	1067
boomer	1717	1191
boomers	1685		1177
booming	1683
boon	1678	1191
boone	1685
boos		1122
boost	1287		1067
boosted	1671
booster	1653
boosting	1662
boosts	1687
boot	1508	1053
booth	1528
booths	1717
boots	1296		1108
booty	1646
booze	1632
bop	1899
boplats		1030
bor	1038	776	791
bora		1191
bord	1057	872	762
borda		1191	1177
borde	728
bordeaux	1303	1122
bordell		983
borden	1269		982
border	1390	1030
bordering	1692
borderline	1703
borders	1491	1261
bordet	1038		776
bords		837	998
bordss		1191
bordtennis		1053
bordtenniss		1191
bore	1567	1041
bored	1505
boredom	1676
borensberg	1100			n
borensbergs	1250			o
borg	1112	823	697
borgar		928	1016
borgare	1230		1016
borgarna	1283		1067
borgarnas			1108
borgars		1122
borgen	1179		928
borgens		990
borgensman		1261
borgerlig	1207		1067
borgerliga	1103		1038
borgerligt	1264		1108
borgholm	1100			n
borgholms	1250			o
borgliga			1177
borgmästar		972
borgmästare	1165		1177
borgmästaren	1278		1177
borgs			824
borgå	1296
borgås		1261
boring	1452
boris	1236
borlänge	1100			n
borlänges	1250			o
born	1300	1030
borna			868
borne	1627
bornholm		1191
boro		1053
borough	1590
borr		870
borra	1266	1100	1177
borrade			1108
borrar			1067
borras			1177
borrat			1177
borrby	1100			n
borrbys	1250			o
borrelia		1191
borren			1038
borrmaskin			1108
borrning		1191	1108
borrow	1551
borrowed	1572
borrowers	1694
borrowing	1609
borrs		1261
bors		1041
borst		1004	1108
borsta	1209
borstar	1255		1067
borstarna			1246
borste			947
borsten			982
bort	739			pqu
borta	891	846	1108
bortamatch		1261
bortaplan	1255
bortas		1261
bortfall			982
bortfallet			1177
bortförklar		1151
bortförklaring		1261
bortglömd	1276
bortglömda	1315
bortgång	1292
bortkastad	1294
bortom	1089
bortr		1082
bortre		1261
bortrest	1310
borts		1100
bortse	1230
bortser	1262
bortsett	1151
bortskämd	1239
bortskämda	1255
borttagen	1296
borttagn		1151
borttagning			1038
borås	1048			n
bos		870
bosatt	1156
bosatta	1262
bosatte	1315
bosch	1712
bosco		1191
boskap	1271		1052
boskaps		939
bosnia	1650
bosnien	1225	1082
boss	1190		1038
bossa		1151	1177
bossar		1191	1177
bosse	1190		1177
bossen			1067
bosses	1574
bostad	1018		906
bostaden	1230		969
bostads	1308	691
bostadsbrist	1294
bostadsbristen	1266
bostadshus	1260		1108
bostadshuset			1177
bostadskö		1261
bostadsmarknad		1261
bostadsmarknaden	1218
bostadsmarknads		1191
bostadsområd		1191
bostadsområde	1246
bostadsområden	1250
bostadsrätt	1209
bostadsrätter	1232
bostadsrätts		952
bostadsrättsförening		1191
bostadss		1261
boston	1131
boström	1312
bostäder	1018		877
bostäderna	1289		1067
bosätt		1100
bosätta	1225
bosättar		1191
bosättning		1100	1177
bosättnings		1041
bot	1381	858	906
bota	1202	1021
botanical	1669
botanik		1122
botaniska	1303
botany	1694
botar	1287
botemedel	1301
boten			1108
both	1139	1191
bother	1461
bothered	1561
bothering	1636
bothers	1655
botkyrka	1100			n
botkyrkas	1250			o
botox		1191
bots	1685
bott	1061	1004	1108
botten	1013	793	872
bottens		1122
bottenvåning		1151
bottenvåningen	1296
bottle	1420	1191
bottled	1669
bottles	1508
bottnar	1271		969
bottnen			1038
bottom	1358	1191	1038
bottoms	1660
bought	1342
boul		1082
boulder	1618	1191
boule		990
boules		1261
boulevard	1303	1122
bounc		1122
bounce	1547
bounced	1676
bouncing	1643
bound	1445	1122	957
boundaries	1494
boundary	1521
bounded	1666
bounds	1625
bounty	1611
bouquet	1687
bourbon	1287
bourgeois	1689
bourgogne		1191
bourne	1701	1191	982
bournemouth	1692
bout	1540
boutique	1657
bovar			1108
bovarna			1177
boven	1301		1108
bow	1682	914
bowed	1706
bowel	1655
bowen	1664
bowie	1292
bowl	1287	1066	1085
bowla		1191
bowler	1671
bowling	1278	939
bowlings		1191
bowls	1609
bowman	1676
bows	1666	1191
box	1361	882	813
boxar		1082	982
boxare	1243		1016
boxarna			1108
boxed	1703
boxen	1241		947
boxer	1611	1012
boxers	1687
boxes	1473
boxholm	1100			n
boxholms	1250			o
boxing	1512		1108
boxning	1234		982
boxningen			1177
boxnings		897
boxs		1191
boy	1328		853
boycott	1595
boyd	1590
boye		1191
boyfriend	1415
boyfriends	1678
boyl		1191
boyle	1662
boys	1154		957
boysen		1191
bra	594			aj
brace	1616
bracelet	1620
bracelets	1696
braces	1669
bracket	1588
brackets	1646
brad	1255	961
bradford	1609
bradley	1294
brads		1261
brady	1558
brag	1669	1122
bragd		1082
brage		1122
bragg		1191
bragging	1680
brahe		1053
brahes		1191
brain	1289	972	1177
brains	1535
brak		966
brake	1563
brakes	1574
braking	1689
braks		1261
brallor			998
brallorna			1177
bran	1712	876
branch	1418	1191
branchen			1016
branches	1503
brand	1080	694	855
brandbekämpnings		1122
brandbil		1261
branded	1588
branden	1137		969
brandförsvar		1261
brandförsvars		1191
branding	1604
brandkärr	1100			n
brandkärrs	1250			o
brandkår		1151
brandkåren	1262		1177
brandman	1276		1177
brandmän	1246		1108
brandon	1601
brands	1478	1066	1108
brandstation		1191
brandsäkerhets		1261
brandt	1301		1016
brandvägg		1261
brandy	1664	1191
brann	1144
brans		1041
bransch	1147	872	1108
branschen	1096		724
branschens			969
branscher	1220
branschorganisation		1261
brant	1234	1041	1016
branta	1310		1177
brantevik	1100			n
branteviks	1250			o
brantings		1082
bras	1694	914
brasa	1264		1108
brasan	1271		1177
brasil		1122
brasilianska	1280
brasilien	1073
brasiliens	1294
brass	1540	1004
brasse		1191
brast	1292
brat	1678
bratt		1012	1177
bratts		1191
braun	1701	1191
brav		1151
brava		1261
brave	1475	1191
bravely	1719
bravery	1646
braves	1653
bravo	1218
bravur		1191
brawl	1660
bray	1710
brazil	1418	1191
brazilian	1498
braås	1100			n
brb	1503
bre	1492	843
breach	1521
breached	1699
breaches	1701
bread	1436		1067
breadth	1673
break	1223	902	1016
breakdown	1528
breaker	1643		998
breakers	1685		1085
breakfast	1592
breaking	1583
breakout	1669
breaks	1445
breakthrough	1590
breakup	1634
breast	1471
breastfeeding	1666
breasts	1565
breath	1432	1122
breathe	1491
breathes	1712
breathing	1487
breaths	1715
breathtaking	1643
bred	1085	851	1177
breda	1133
bredare	1144
bredband	1218
bredbands		914
bredbyn	1100			n
bredbyns	1250			o
bredd	1161	990	998
bredda	1250
bredden	1234		1108
breds		1100
bredvid	972
bree		1151
breed	1533
breeder	1701
breeders	1676
breeding	1533
breeds	1625
breeze	1584		1108
bref		1191
bregott		1191
breivik	1250
bremer		1053
brend		1122
brenda	1662
brendan	1623
brennan	1632
brenner		1191	1108
brent	1623	1122
brer		1191
bres		1012
bresci		1191
bret	1719	1041
brethren	1664
brett	1110		1108
brev	995	810	796
brevbärar		1191
breven	1296		982
brevet	1151		888
brevid	1193
breviks		1191
brevlåd		1261
brevlåda	1230		1177
brevlådan	1202		1177
brevlådor			1177
brew	1634	1041
brewer	1657
breweries	1719
brewers	1662
brewery	1630
brewing	1607
brews		1191
brexit	1213
brf	1506
bri		843
brian	1140
bribe	1666
bribery	1689
bribes	1712
bric		1053
brick	1494	1041	1177
bricka	1271		928
brickan			1038
brickor			1016
brickorna			1177
bricks	1595
brid		966
bridal	1666
bride	1533		1108
brides	1696	1191
bridg		1100
bridge	1202	977	882
bridges	1528	1191	1177
bridget	1683	1261
brie		1030
brief	1432	1122
briefing	1611
briefly	1501
briefs	1710
brig	1708
brigad		997	1177
brigade	1574
brigaden			1067
brigader		1191	1177
brigades	1715
brigadier	1712
briggs	1662
bright	1411	1021	1038
brighter	1613
brightest	1655
brightly	1680
brightness	1650
brighton	1289
brights		1261
briljant	1211
briljanta	1306
briljer		1122
brill		1053
brilliance	1692
brilliant	1425
brilliantly	1676
brillor			1177
brillorna			1177
bring	1269	1030	1006
bringa	1308	1122	1006
bringar			1052
bringing	1388
brings	1411
brink	1664	1122	1038
brinn		1053
brinna	1124
brinnande	1149
brinner	1041			v
bris	1285	1012	1038
brisbane	1558
brist	1022	972	790
brista	1310
bristande	1108
bristen	1147		894
brister	1066		1067
bristerna	1306		1177
bristfällig	1285	1122
bristfälliga	1310
bristningar			1177
bristol	1544
brit	1646	935
brita	1278
britain	1386
britanni		1191
britannien			1177
british	1569
britney	1301
brits	1657	1191
britt	1170	977	969
britta	1243
brittany	1660
britter	1280
britterna	1179
brittisk	1133
brittiska	1068
brittiskt	1280
brittle	1717
bro	1091			n
broad	1429	939
broadband	1623
broadcast	1461	1151
broadcaster	1636
broadcasters	1671
broadcasting	1547
broadcasts	1666
broaden	1712
broader	1549
broadly	1593
broads		1191
broadway	1253	1041
broadways		1261
broar	1204		969
broarna			1136
broberg	1303
broby	1100			n
brobys	1250			o
broccoli	1266
brochure	1696
brock	1618	1082	1136
broder	1117	961	1006
brodera		1191
broderi		1122	1177
brodern	1232		982
broderns			1108
broders		1122
broderskap		1151
broderskaps		1191
brody	1706
broke	1356
broken	1315		1177
broker	1577
brokerage	1696
brokers	1627
brom		931
broman		1261
bromma	1100			n
brommas	1250			o
broms		820	957
bromsa	1197		1177
bromsade			1177
bromsar	1209		1038
bromsarna			1177
bromsen			998
bromskloss		1191
bromölla	1100			n
bromöllas	1250			o
bron	1096	956	780
broncos	1597
brons	1179	874	1067
bronsmedalj		1151
bronx	1632
bronze	1505
brook	1611	1004	913
brooke	1607		1108
brooklyn	1225
brooks	1283
broom	1685
bror	944		947
brors	1218	983	1016
brorsa	1250		1108
brorsan	1151		1108
brorson	1250
bros	1250	983	1067	o
broschyr		1191	1067
broschyren			1177
broschyrer			1108
brosk		1082	1177
broth	1692
brother	1230		1108
brotherhood	1586
brothers	1516
brott	919	900	728
brottar		1122
brottare			1177
brottas	1262
brotten	1213		888
brottet	1165		877
brottets			1246
brottmåls		997
brottning	1248		1177
brottnings		1053
brotts		760
brottsförebyggande	1289
brottslig		1191
brottslighet	1133		969
brottsligheten	1197		1067
brottsligt	1260
brottsling	1225	1082	1006
brottslingar	1121		947
brottslingen			1177
brottsoffer	1289	1082
brottsplats		1151
brottsstatistiken			1246
brought	1284
brow	1655
brown	1421	1004
browne	1685
browning	1687
browns	1584	1151	1177
brows	1703
browse	1646
browser	1577
browsing	1643
bruc		1053
bruce	1135
brud	1149	851	1108
brudar	1096		1016
brudarna	1280
bruden	1234		1108
brudgum		1122
bruh	1664
bruins	1650
bruised	1692
bruises	1683
bruk	1041	914	761
bruka	1253	1100	1067
brukade	1038		1177
brukande			1177
brukar	854		1108
brukare	1246		1026
brukaren			1108
brukarna			1108
brukas			1108
brukat			1108
bruket	1211		888
brukets			990
bruks		796	998
brukss		1261
brum		1053
brun	1101	769	900
bruna	1117		913
brunch	1262		1108
brunette	1689
brunn	1243	983	947
brunnar		1191	1067
brunnen			982
brunnit	1262
brunns		921
brunnsgatan			1177
bruno	1200
bruns		1004
brunswick	1641
brunt	1193		969
brus	1315	914	1108
bruset			1067
brush	1498	1191	1067
brushed	1650
brushes	1648
brushing	1666
bruss		1191
brussels	1554
brutal	1225
brutala	1227
brutalitet			1177
brutality	1643
brutally	1646
brutalt	1163
brute	1685
bruten	1218		982
brutet	1292		1067
brutit	1135		1177
brutna	1248		1016
brutto		943
bry	1204	897
bryan	1301
bryant	1588
bryce	1660
brydde	1149
brygg		928
brygga	1213		928
bryggan	1234		957
bryggar		1122
bryggare		1191	1067
bryggaren			1177
brygger			1177
bryggeri	1273	1082	1067
bryggerier			1067
bryggeriet			1067
bryggor			982
bryggt			1067
bryn		1041
brynäs	1211
brynäss		1261
bryr	882
brys		1122
bryssel	1133
bryt	1255	931	1108
bryta	999
brytar		1191
brytare			906
brytas	1248
bryter	999
brytning	1250		900
brytningen			1016
brytnings		1012
brytpunkt		1261
bryts	1197
brytt	1218
bräck		1053
bräcka			1177
bräcke	1100			n
bräckes	1250			o
bräcklig		1122
bräd		917
bräda	1299		920
brädan			957
bräde		1261	1038
bräder			1246
brädet			1067
brädor			969
brädorna			1067
brädspel	1312
bränd	1225		937
brända	1257		937
brände	1163
bränder	1181		969
bränderna	1276		1067
brändes	1273		1177
brändö		1261
brändös		1261
bränn	1262	788
bränna	1071		1026
brännan			1108
brännare			975
brännaren			1108
brännas	1296		1177
brännboll		1151
brännbolls		1100
bränner	1096		1246
bränning		1191	1006
bränningen			1136
bränns	1262		1177
brännskad		1191
brännskada		1261
brännvins		1122
bränsl		1122
bränsle	1137	777	920
bränslen	1239		1067
bränsles		1100
bränslet	1280		1067
bränt	1186		969
bränts			1177
brå	1333	931
bråck			1067
brådsk		1122
bråk	1080	956	957
bråka	1124
bråkade	1280
bråkar	1140
bråkdel	1283
bråket	1269
bråkiga		1191
bråks		1151
brås		1191
bråstorp	1100			n
bråstorps	1250			o
bråt		1151
brått			1177
bråttom	1137		1177
bråvalla		1191
bråviken	1100			n
bråvikens	1250			o
bröd	1041	806	805
bröden			1108
bröder	1110		906
bröderna	1105		998
brödet	1213		957
brödraskap		1191
brödraskapet	1243
bröds		1191
bröllop	1078		937
bröllopet	1193		1108
bröllops		761
bröllopss		1151
bröst	1045	778	952
bröstcancer		1082
brösten	1234		1177
bröstet	1112		1177
bröstkorg		1191
bröstmjölks		1191
brösts		1151
bröstsim		1191
bröstvårtor	1310
bröt	1061		1177
bröts	1253
btc	1883
bts	1919
btw	1358
buar		1191
bubb		983
bubba	1712
bubbel	1289	956
bubbelbad		1261
bubbl		1030
bubbla	1188		982
bubblan	1278		1016
bubble		1191
bubbles	1600
bubblor	1283		982
bubblorna			1108
buchanan	1662
buck	1243	914	1067
bucket	1535	1191	1108
buckets	1666
buckingham	1662
buckl		1122
bucklan			1177
buckle	1666
buckley	1676
bucks	1508	1191	1108
bud	1303	872	851
buda		1191
budapest	1246
budbärar		1122
budd		983
buddh		1066
buddha	1303	1030
buddhism	1636	1191
buddhist	1586	1030
buddies	1595
budding	1717
buddy	1294		1177
buden			1016
budet	1303		894
budget	1022	772	872
budgetar		1261	1108
budgeten	1103		920
budgets	1611
buds	1636	1261
budskap	1055		982
budskapet	1140		1177
buenos	1312
buff	1646	983
buffalo	1255
buffel		1030	1177
buffer	1602
buffert		1053
buffet	1657
buffy	1303
buffé	1271		998
buffén			1067
bug	1705
buga		1191
bugg	1315	1004	1177
bugga		1261
buggy	1708
bugs	1542
build	1312	1082
builder	1586		1177
builders	1597
building	1241		1067
buildings	1392
builds	1563
buildup	1696
built	1305
buk		860
buken	1312		1177
bukett		1191	1038
buketten			1108
buks		1191
bukt	1271	1041	1177
bukten			937
bul		856
bula		1191
bulb	1630
bulbs	1655
bulgaria	1574
bulgarian	1595
bulgarien	1207
buljong		1122	1038
bulk	1508	1122
bulky	1712
bull	1179	872	1038
bullar	1161		928
bullarna			1108
bulldog	1694	1122
bulldogs	1634
bulle	1218		982
bullen			1067
buller	1248	983	1038
bullet	1496	1191
bulletin	1600		1177
bullets	1547
bullied	1623
bullies	1673
bullock	1687
bullpen	1706
bullrig		1191
bullriga		1191
bulls	1558	1151	1067
bullshit	1548
bully	1581
bullying	1558
bult		990
bultar			1067
bulten			1067
bum	1809
bump	1556	1191
bumped	1669
bumper	1623
bumping	1715
bumps	1643
bun	1853	887
bunch	1420
bunden	1225		872
bundesliga	1260
bundet			969
bundit			1067
bundle	1567
bundled	1708
bundles	1662
bundna	1246		863
bundsförvant		1191
bungalow	1703	1191
bunk	1678	1066
bunke		1191	1108
bunker	1627	1151	1177
bunkern			1177
bunkers		1261
bunkr		1122
bunkra		1261
bunkrar			1177
bunny	1579
buns	1692	1261
bunt	1246	1030	1177
bunta		1261	1177
buntar			1177
bunten	1278
bur	1430	754	928
bura		1151
burar			1177
burden	1498
burdens	1712
bure		1082
bureau	1457
bureaucracy	1655
bureaucratic	1689
buren	1234		872
burens		1261
bureå	1100			n
bureås	1250			o
burgare	1202		909
burgaren			1067
burgarna			1246
burger	1246		998
burgers	1616
burgess	1660
burglar	1703
burglary	1680
burgundy	1676
burial	1574
buried	1459
burit	1248		1108
burk	1119	943	896
burka	1257
burkar	1204		894
burkarna			1136
burke	1294
burken	1197		947
burlin		1191
burlington	1666
burlöv	1100			n
burlövs	1250			o
burm		1151
burma	1294
burmese	1719
burn	1296	1053	894
burned	1480
burner	1657
burnett	1708
burning	1436
burnley	1692
burns	1271		1108
burnt	1544
burr	1699	1030
burrows	1715
burs		1100
burst	1517
bursting	1669
bursts	1666
burt	1683	1261
burton	1285		1177
burträsk	1100			n
burträsks	1250			o
bury	1577
burying	1701
bus	1400	791	868
busa	1300			v
busar			1177
busch	1260
busen		1261
buses	1547
buset			1177
bush	1197	977	1108
bushes	1648
busiest	1685
business	1140		1177
businesses	1399
businessman	1563
businessmen	1653
busk		921
buskar	1255		947
buskarna			1108
buske	1278		998
busken			1067
buss	1013	748	847	k
bussa		1191
bussar	1117		868
bussarna	1266		957
busschaufför		1151
busschauffören	1301
busschaufförer		1191
bussen	976		900
busshållplats		1191
busshållplatsen	1310
busskort	1296
busskur		1191
bussres		1261
busstur		1261
bust	1542
busted	1604
buster	1673		1067
busting	1680
busy	1379
but	1312
butch	1696	1191
butcher	1609
butik	1034		767
butiken	1057		818
butikens			1177
butiker	1066		818
butikerna	1207		1038
butiks		816
butikschef		1261
butikskedj		1261
butler	1587
butt	1487	977
butter	1459	972
butterflies	1623
butterfly	1567
button	1422
buttons	1556
butts	1660
buy	1447
buyer	1544
buyers	1514
buying	1379
buys	1567
buzz	1540	1030
buzzer	1689
buzzfeed	1708
buzzing	1632
by		892
byar	1184		906
byarna	1280		1016
bybor		1191
byborna			1177
bye	1432
bygd		1122
bygden	1312		888
bygdens			975
bygg	1091	681	1177	v
bygga	914		998
byggand		1191
byggande	1225		891
byggandet	1204		998
byggar		1191
byggare			900
byggas	1096		1177
byggbolag		1191
byggbranschen	1310
byggd	1137		877
byggda	1184		872
byggde	1052		1177
byggdes	1098		1108
bygge	1257		868
byggen		1261	894
byggens		1261
bygger	956		1067	v
bygget	1165		868
byggherr		1191
bygglov	1273
bygglovs		1053
byggmästar		1191
byggmästare		1191	1177
byggnad	1078	1012	752
byggnaden	1038		784
byggnadens	1299		1108
byggnader	1066		813
byggnaderna	1225		975
byggnads	1273	702	1177
byggnadsnämnden			1136
byggnadss		1122
byggnation		1261	1177
byggs	1103		1108
byggt	1043		947
byggts	1197
byn	1241		780
byns	1301		998
bypass	1607	1191
byrne	1671
byron	1287
byrå	1230	952	821
byråer			920
byråkrat		1053
byråkrati	1289
byrån	1218		827
byråns			1016
byske	1100			n
byskes	1250			o
byst		983
byt	1098			v
byta	919			v
bytas	1195		1177
byte	1091		803
byten	1232		894
byter	1013		1177
bytes		905	1067
bytet	1216		957
byts	1227		1177
bytt	1068		1108
bytta			1108
bytte	1043		1177
byttes	1285		1177
bytts			1177
byx		897
byxan			1177
byxor	1073		810
byxorna	1154		913
byzantine	1701
bäbis		1191
bäck	1266	900	784
bäcken	1250	1004	888
bäckenet			1108
bäckens		1261
bäcks		1261
bäckström	1276
bädd		977
bädda	1266
bäddad			1067
bäddade			1177
bäddar	1225		1177
bägar		1122
bägare			1067
bägaren			1108
bägge	1098
bält		983
bälte	1211		947
bälten			1038
bältes		1053
bältet	1234		920
bänk	1207	914	906
bänka		1151
bänkar	1276		947
bänkarna			1085
bänken	1195		937
bänks		1261
bär	1149	805	877
bära	983		1067
bärande	1303		894
bärar		1100
bärare			872
bäraren			969
bäras			1177
bärbar		1191
bären			1016
bärg		1041
bärga		1100
bärgade			1177
bärgar		1191
bärgare			1177
bärgning			1177
bärgnings		997
bäring			1177
bärnstens		1053
bärs	1177		1038
bäst	831			a
bästa	751		947
bäste		1030
bästis	1264
bästsäljar		1082
bättr		1082
bättra	1230		1177
bättrar			1177
bättre	711			a
bättring			1246
bättrings		1122
bäver		1030
båda	827			d
bådar	1315		1108
både	794
båg		892
bågar			947
bågarna			1067
båge	1273		928
bågen		1191	957
bågskytt		1191
bågskytte		1053
bål	1466
bålen			1177
båls		1261
bålsta	1100			n
bålstas	1250			o
bång		1191
bård		1191
bårds		1191
bårs		1191
båset	1301		1016
båstad	1100			n
båstads	1250			o
båt	1243	733	774	k
båtar	1131		784
båtarna	1250		933
båten	1059		837
båtens			1177
båtlivs		1191
båts		1012
båtsman		1261	1177
båtsmans		1122
böcker	953		733
böckerna	1103		851
bög	1335	902
bögar	1186		1177
böja	1211		1177
böjda			1016
böjde			1177
böjels		1261
böjelse		1261
böjer	1264		1177
böjning		1191	1136
böjnings		1030
bölar			1177
böle		1191
bön	1370	848
bönan			1067
bönder	1121		937
bönderna	1195		1067
bönen			982
böner	1301		1067
bönor	1149		969
bönorna			1067
bör	1020
börd		1082
börda	1234		998
bördan			998
bördig		1122	1177
bördiga		1191	1177
börds		1122
börj		1021
börja	804			v
började	829
början	857
börjar	781			v
börjas	1315
börjat	912
börje		1030
börjes		1082
börs	1312	804	1108
börsbolag		1191
börsen	1167		913
börsens			1177
börser			1177
börss		1261
böss		1191
bössa			1067
bössan			1067
bössor			1108
böt		943
böter	1108		998
cab	1763	943
cabbage	1655
cabin	1521	1191
cabinet	1438
cabinets	1676
cabins	1692
cable	1427
cables	1581
cabo		1191
cach		1191
cache	1636	1122	1177
cactus	1689
cad	1887
cadet	1701
cadets	1712
cadillac	1671
caesar	1241
cafe	1531
cafes	1706
cafeteria	1680
caffeine	1627
café	1137	1012	957
caféer			1177
cage	1521
cages	1683
cain	1657
caine			1177
cairns	1715
cairo	1588
caitlin	1710
cajsa		1151
cajsas		1261
cajun		1191
cake	1429	1191
cakes	1586		1108
cal	1749	828
cala		990
calais	1710
calcium	1593
calculate	1581
calculated	1528
calculating	1650
calculation	1607
calculations	1581
calculator	1653
calculus	1643
calcutta	1662
calder		1191
caldwell	1683
cale		1191
caleb	1662
calendar	1482
calendars	1712
calf	1618
calgary	1602
cali	1706	935
caliber	1632
calibration	1703
calif	1590
california	1580	1191
call	1167	943	1177
calle	1204
called	1185
callen		1122
caller	1641
calling	1330
calls	1342
calm	1427	1122
calming	1701
calmly	1653
calorie	1646
calories	1544
calves	1708
calvin	1301
cam	1404	851
camar		1151
cambodia	1618
cambridge	1580
camden	1660
came	1206	1012
camel	1634	1041
camels	1712
cameo	1671
camer		1151
camera	1351
cameraman	1712
cameras	1473
cameron	1167
cameroon	1660
camill		1191
camilla	1200
camille		1030
camouflage	1685
camp	1179	917	1067
campa		1021
campaign	1321
campaigned	1692
campaigning	1639
campaigns	1503
campbell	1230
camped	1719
camping	1266	924	1108
campingen			1177
campo		1191
camps	1508	1261
campus	1195	1030	1108
campuses	1650
cams	1703
can	1310	793	928
canad		1122
canada	1527
canadian	1390
canadians	1584
canal	1501
canals	1671
canary	1680
canberra	1634
cancel	1510	1082
canceled	1574
cancellation	1607
cancelled	1501
cancelling	1710
cancer	1034	802	863
cancerfonden			1177
cancern	1294		1108
cancers	1643	1261
cancersjuk		1151
candid	1678
candidacy	1687
candidate	1399
candidates	1422
candle	1579	1100
candles	1593	1261
candy	1266		1108
cane	1607
canine	1706
cannabis	1200	921
canned	1639
cannes	1666	1191
canning	1710
cannon	1547	1122	1246
cannons	1680
cannot	1296
canoe	1666
canon	1526
canonical	1708
canopy	1662
cans	1597	1191
cant	1471	990
canterbury	1611	1191
canton	1655
canucks	1696
canvas	1561
canyon	1257
cap	1434	866
capabilities	1526
capability	1535
capable	1411
capacities	1680
capacity	1388
cape	1278		969
capella		1191
capit		1030
capita	1234
capital	1562	1151
capitalism	1558
capitalist	1600
capitalists	1710
capitalize	1703
capitals	1643
capitol	1551
capo		1100
capped	1627
capri		1122	1177
caps	1517	1151
capsule	1620
capsules	1706
capt	1618
captain	1555
captains	1639
caption	1616
captive	1620
captivity	1653
captur		1191
capture	1455
captured	1450
captures	1616
capturing	1607
capu		1082
car	1448	729	906
cara	1683	956
caracas	1715
caramel	1671
caravan	1639
carb	1706
carbohydrates	1712
carbon	1425	1122	1177
carbs	1699
card	1292	1066	947
cardboard	1630
cardiac	1588
cardiff	1570
cardinal	1574
cardinals	1604
cardio	1680
cardiovascular	1625
cards	1306		1067
care	1269	1030	998
cared	1526
career	1305
careers	1533
careful	1415
carefully	1445
careless	1643
cares	1459
caretaker	1678
carey	1613
cargo	1508
caribbean	1524
carin	1239		1177
carina	1239
caring	1505
carl	1004	876
carla	1680
carlin		1191
carlisle	1676
carlo	1266		1177
carlos	1165
carls		935
carlson	1689
carlss		1261
carlsson	1126
carlton	1627
carly	1696	1191
carmen	1241
carn		1100
carnage	1712
carne		1122
carnegie	1287	1122
carnival	1584
caro		972
carol	1283
carola	1248
carole			1246
carolina	1490	1191
caroline	1149
carolyn	1676
carp		1066
carpe		1191
carpenter	1595
carpet	1510
carpets	1696
carr	1620	977
carri		1053
carriage	1586
carriages	1696
carrick		1191
carrie	1280
carried	1374
carrier	1485
carriers	1547
carries	1498
carro		1191
carroll	1597	1191
carrot	1639
carrots	1636
carry	1346	1261
carrying	1411
cars	1296	1082	1177
carson	1306
carsten		1191
cart	1556	997
cartel	1648
carter	1204
cartoon	1533
cartoons	1611
cartridge	1650
cartridges	1687
carts	1678
carve	1687
carved	1579
carver	1706
carving	1664
cary	1685
cas	1864	833
casa	1255	1041
cascad		1191
cascade	1673
case	1170		1108
cases	1312
casey	1232
cash	1447	1053
cashier	1650
casing	1701
casino	1179	1030	1038
casinon			1108
casinos	1673
caspars		1191
casper	1283
cass	1664	972
cassandra	1315
cassette	1689
cassidy	1671
cassie	1715
cast	1369	966
casta		1261
caste	1643
casting	1517		1085
castl		1261
castle	1232		1038
castles	1676
castor		1191
castro	1264
casts	1648
casual	1596
casually	1630
casualties	1567
casualty	1641
cat	1395	872	888
catalan	1685
catalog	1572
catalogue	1572
catalonia	1701
catalyst	1607
catastrophe	1653
catastrophic	1648
catch	1612	1151
catcher	1657		1067
catches	1567
catching	1505
catchy	1669
cate		1082
categories	1480
categorized	1710
category	1420
cater	1655
catering	1634	1030
caterpillar	1694
catfish	1701
catharina	1299
cathedral	1554
catherine	1239
catholic	1425
catholicism	1696
catholics	1588
cathy	1657
catrin			1177
cats	1303		969
cattle	1517
caucasian	1680
caucasus	1701
caucus	1648
caught	1344
caus		1122
causal	1706
cause	1240	1191	1177
caused	1349
causes	1406
causing	1429
caution	1558
cautious	1600
cautiously	1708
cava		1191
cavaliers	1699
cavalry	1597
cave	1505	1191
caves	1623
cavities	1712
cavity	1641
cavs	1683
cayenne		1191
cayman		1191
cba	1910
cbc	1869
cbd	1832
cbi	1910
cbs	1719
cctv	1664
cdc	1846
cds	1836
ceasar		1191
cease	1544
ceased	1595
ceasefire	1708
cecil	1664
cecilia	1133
cedar	1607	1191
ceiling	1510
ceilings	1678
celebrate	1438
celebrated	1496
celebrates	1607
celebrating	1512
celebration	1485
celebrations	1586
celebrities	1533
celebrity	1485
celery	1708
celestial	1660
celi		1122
celine			1136
cell	1209	794	861
cellar	1643
cellen	1287		913
celler	1174		801
cellerna	1271		882
cello	1715	1082	1177
cellphone	1632
cells	1379	1191
cellular	1577
cellulosa		1082	1177
celsius	1289	1100
celsiuss		1261
celt		1191
celtic	1615
celtics	1655
cement	1315	943	1067
cementer		1082
cementera		1191
cemetery	1537
cena	1717
censor	1699
censored	1694
censorship	1586
censur	1227	1053	1038
censuren			1067
censurer		1030
censurera		1191
census	1508
cent	1306	928	957
centenary	1692
centennial	1699
center	1087	887	751
centered	1554
centern	1174		1177
centerpartiet	1131
centerpartiets	1296
centerpartist		1122
centers	1455		1177
centimeter	1156		1108
centimeters		1261
centr		966
centra		1082	920
central	1080	719	840
centrala	999
centralbank		1191
centralbanker		1261
centralbanks		1030
centralbyrån	1296
centralen	1163		824
centralized	1673
centrally	1706
centralort		1191
centrals		1191
centralstation	1287
centralstationen	1273
centralt	1108
centre	1576	1066
centred	1666
centrerad			1038
centrerade			1085
centrerat			1108
centres	1528
centret	1310		827
centric	1683
centrum	997	935	730
centrumet			1067
cents	1468		1108
centuries	1478
century	1316	1191
ceo	1645
ceos	1692
ceramic	1611
ceramics	1680
cereal	1611
cerebral	1643
ceremoni	1287	1030	928
ceremonial	1669
ceremoniella			1177
ceremonier			1108
ceremonies	1613
ceremonin	1294		937
ceremony	1455
certain	1284
certainly	1321
certainty	1593
certificate	1485
certificates	1604
certification	1558
certifications	1715
certified	1498
certifierade			1177
certifiering			1108
certifierings		1082
certifikat			1016
cervical	1678
cesar	1715	1191
cess		1122
cgi	1896
cha	1503	785	827
chad	1567	1122
chaffisen			1067
chai	1715	1053
chain	1402	1191	1177
chained	1696
chains	1526		1177
chair	1392		1108
chaired	1683
chairman	1367
chairs	1547
chalk	1623
challeng		1122
challenge	1536
challenged	1531
challenger	1611	1191
challenges	1438
challenging	1489
chalmers	1149
chamber	1443	1082
chamberlain	1646
chambers	1537
champ	1574	1122	1108
champagn		1191
champagne	1098	935
champion	1299		1177
champions	1156
championship	1571
championships	1544
champs	1643		1108
chan	1289	870	998
chance	1594
chancellor	1521
chances	1434
chandler	1609
chanel	1278		1177
chang	1230	1053
change	1250		1177
changed	1305
changer	1676
changes	1293
changing	1376
channel	1550
channels	1464
chans	907		947
chansa	1225
chansar		1191
chansen	958		1067
chanser	1089		1016
chanserna	1257		1067
chansning	1301
chant	1643
chanting	1639
chants	1689
chaos	1489
chaotic	1627
chap	1641
chapel	1544	1191	1177
chaplain	1683
chapman	1306
chapter	1402
chapters	1528
char	1673	819
character	1296
characterised	1689
characteristic	1558
characteristics	1487
characterization	1660
characterize	1708
characterized	1549
characters	1349
charcoal	1648
charg		1122
charge	1316		1108
charged	1409
charger	1634
chargers	1627
charges	1395
charging	1512
chariot	1715
charisma	1703
charismatic	1671
charitable	1572
charities	1590
charity	1448
chark		1053
charles	1071
charleston	1604
charlie	1117
charlotta	1310
charlotte	1114
charlottenberg	1100			n
charlottenbergs	1250			o
charlottenborg	1100			n
charlottenborgs	1250			o
charlottes		1191
charm	1211	917
charma		1261
charmig	1213
charmiga		1191
charmigt	1255
charming	1535
charms	1657
chart	1443	1030
charter	1498	921
chartered	1630
charters	1717
charts	1514
chas		1021
chase	1264		1177
chased	1611
chasing	1524
chassi		1082	1108
chassis	1657
chat	1308	990	947
chateau	1712
chatham	1717
chats	1696	1191
chatt	1243	952	982
chatta	1299		1177
chattar			1246
chatten	1234		1108
chatter	1694
chatting	1604
chatts		1261
chaufför	1273		998
chauffören	1207		1067
chaufförer	1315		998
chaufförerna			1136
chavez	1712
chaz		1191
che	1876	836
cheap	1388	1261
cheaper	1501
cheapest	1609
cheaply	1717
cheaps		1261
cheat	1537
cheated	1574
cheating	1505
cheats	1680
check	1117	905	998
checka	1197
checkade			1177
checkar	1213		1038
checked	1427
checking	1452
checklist	1678
checkout	1634
checkpoint	1692
checks	1480
cheddar	1715	1191
cheek	1561
cheeks	1593
cheeky	1664
cheer	1537	1053
cheered	1694
cheerful	1643
cheering	1590
cheerleader	1706	1191
cheers	1521
cheese	1285	1053	1177
cheesy	1648
chef	958	931	660
chefen	1052		710
chefens			1108
chefer	1094		824
cheferna	1257		963
chefredaktör	1186
chefs	1634	767
chelsea	1186		1177
cheltenham	1703
chem	1676
chemical	1420
chemicals	1512
chemist	1664
chemistry	1471
chemotherapy	1653
chemtrails	1308
chen	1285		808
cheney	1699
cheng	1696		1108
chennai	1662
cheque	1669
cher	1699	1012
cherish	1662
cherished	1687
cheroke		1191
cherokee	1678
cherries	1719
cherry	1234
cheryl	1648
ches		1100
chesapeake	1703
cheshire	1678
chess	1565
chest	1432
chester	1296	1053	982
chestnut	1676
chevrolet	1639
chevron	1719
chevy	1660
chew	1630
chewing	1636
cheyenn		1261
cheyenne	1719	1261
chi	1411	812	844
chia		1082
chiang	1717	1191
chic	1625	1053
chica		1191
chicago	1085
chicagos		1261
chick	1533	1191
chicken	1578	1191
chickens	1593
chicks	1581
chief	1301		1177
chiefly	1685
chiefs	1535
chil		947
child	1299	1030	969
childbirth	1685
childcare	1689
childhood	1434
childish	1613
children	1594
childs			1177
chile	1188
chilean	1680
chili	1174	924
chilis		1261
chill	1211	1082
chilla	1225		1177
chilled	1669
chilli	1715
chilling	1623
chills	1685
chilly	1666
chimney	1655
chin	1551	1082
china	1262	1053	1108
chinatown	1708
chinese	1319
ching	1696		1016
chino			1108
chins			1177
chip	1250	943	1016
chippa	1300			v
chips	1117	997	928
chipsen			1177
chipspås		1261
chipss		1261
chis		1082
chlo		1191
chloe	1609
chloride	1692
chlorine	1683
cho	1869	914
chock	1131	878	957
chocka		1191
chockad	1151
chockade	1271
chockar		1122
chocken	1294
chockerande	1236
chocolate	1438
chocolates	1689
choi	1664	1191
choice	1612
choices	1445
choir	1579
chok		1066
choke	1616
choked	1660
choking	1648
choklad	1029	770	937
chokladbit		1261
chokladboll		1261
chokladen	1296		1108
chokladkak		1261
chokladkaka	1312
choklads		1122
cholera	1715
cholesterol	1616
chong		1191	1177
choo	1717	1261
choos		1261
choose	1342
chooses	1590
choosing	1491
chop	1604	1041
chopped	1602
chopper	1710
chopping	1696
chops	1694
chord	1632
chords	1666
choreography	1669
chores	1657
chorus	1574
chose	1425
chosen	1411
chow	1683	1122
chris	1091	924
christ	1369	966	1108
christa		1261
christer	1131
christers		1261
christi		1004
christian	1082
christianity	1508
christians	1466	1030
christie	1620
christina	1149
christine	1223
christmas	1580
christo		1082
christoffer	1218
christoffers		1191
christoph		1191
christopher	1200
christy	1706
chrome	1218	1082	1108
chromosome	1671
chromosomes	1710
chronic	1505
chronicle	1620
chronicles	1634
chronological	1689
chrysler	1655
chu	1866
chubby	1683
chuck	1248		1067
chuckle	1662
chun	1703
chung	1685	1191	1177
chunk	1634
chunks	1671
chunky	1710
church	1273		1067
churches	1489
churchill	1262
cia	1402		855
cider	1243		1067
cigar	1650
cigarett	1271	939
cigarette	1537
cigaretter	1158		1108
cigarettes	1531
cigarettrök		1261
cigarr	1301	983
cigars	1696
cigg	1147
cill		1191
cilla			1108
cincinnati	1561
cinderella	1678
cindy	1648
cinem		1191
cinema	1512
cinemas	1653
cinematic	1643
cinnamon	1620
cio	1915
circa	1650
circle	1566
circles	1521
circling	1706
circuit	1443
circuits	1604
circular	1561
circulated	1655
circulating	1653
circulation	1561
circumstance	1630
circumstances	1415
circus	1556
cirk		1012
cirka	946
cirkel	1184	887	1016
cirkeln	1232		947
cirklar	1253		1067
cirklarna			1177
cirkulation			1067
cirkulationen			1177
cirkulations		1012
cirkuler		1122
cirkulerar	1299
cirkus	1170	870	1067
cirkusen	1283
cirkuss		1191
cis	1455		942
cisco	1669		1108
cissi	1312
citadel	1706
citat	1061	997	1016
citatet	1234		1177
citation	1593
citations	1650	1122
cite	1627
cited	1485
citer		1082
citera	1170		1177
citerad			1177
citerade	1310		1177
citerar	1193		1177
citerat			1177
cites	1641
cities	1358		1177
citing	1565
citizen	1461	1151
citizens	1386	1261
citizenship	1528
citron	1220	853
citrons		1151
citronsyra		1191
citrus	1648	1066
citruss		1261
city	976	902	969
citys	1303
civic	1551
civil	1140	787		j
civila	1085
civilekonom		1100
civilian	1498
civilians	1528
civilingenjör	1257
civilingenjörs		961
civilisation	1260	1082
civilisationen	1292		1177
civilisationer		1191
civilisations		1191
civiliserade	1287
civiliserat	1285
civilization	1549
civilizations	1699
civilized	1662
civilrätt		1261
civilrätts		1191
civilsamhäll		1261
civilsamhälles		1191
civilt	1306
clad	1648
claes	1158
claess		1261
claesson	1285
claim	1333	1191
claimed	1404
claiming	1475
claims	1353
clair	1717	1191	1108
claire	1260		1177
clamp	1678
clan	1558	1122
clans	1678
clap	1657
clapping	1699
clar		1030
clara	1124
clare		1191
clarence	1296
clarification	1657
clarified	1669
clarify	1586
clarity	1574
clark	1163
clarke	1255
clarks		1066
clarkson	1671
clas	1253	1053
clash	1558		1177
clashes	1660
class	1264	1082	1067
classed	1710
classes	1374
classic	1477
classical	1491
classics	1574
classification	1510
classified	1491
classify	1692
classmate	1703
classmates	1634
classroom	1517
classrooms	1627
classy	1616
claud		1191
claude	1243
claudia	1294
claudio		1030
claus	1671	1082
clause	1554
clauses	1680
claw	1646	1122
claws	1653
clay	1278	983	1246
clayton	1312
clean	1328	1021
cleaned	1547
cleaner	1574
cleaners	1676
cleaning	1461
cleans		1261
cleanse	1673
cleansing	1653
cleanup	1676
clear	1263	1030	1108
clearance	1561
cleared	1505
clearer	1613
clearing	1542
clearly	1339
clears	1653
cleavage	1689
clemens		1122
clement	1683	1191
clemson	1676
clergy	1611
cleric	1694
clerical	1701
clerk	1551
clerks	1710
cleveland	1557
clever	1503
click	1362	1191
clicked	1653
clicking	1572
clicks	1616
client	1427
clients	1448
cliff	1306	1100	998
clifford	1604	1191
cliffs	1630	1261
clifton	1706
climate	1388	1191
climates	1706
climax	1643
climb	1501
climbed	1586
climbers	1717
climbing	1524
climbs	1687
clinch	1715
cling	1669
clinging	1699
clinic	1503
clinical	1434
clinically	1692
clinicians	1719
clinics	1600
clint	1660	1191
clinton	1170
clio		1191
clip	1491
clipped	1715
clippers	1643
clips	1542
clive	1639
cloak	1650
clock	1452	1082
clocks	1648	1191
clogged	1717
clone	1625
clones	1689
clos		1082
close	1576
closed	1344
closely	1429
closer	1383
closes	1561
closest	1503
closet	1521
closing	1445
closure	1526
closures	1696
cloth	1544
clothes	1386
clothing	1443
cloud	1283		1108
clouds	1514
cloudy	1655
clover	1699
clown	1273	983	1177
clowner	1285
clowns	1666
club	1091		1038
clubhouse	1687
clubs	1434
clue	1510
clueless	1666
clues	1593
clumsy	1680
cluster	1554
clusters	1625
clutch	1579
clyde	1616
clydes		1191
cms	1899
cnn	1780
coach	1135	1012	928
coacha	1300			v
coached	1648
coacher			1108
coaches	1491
coaching	1485
coachning			1177
coal	1438	1191
coalition	1498
coarse	1687
coast	1301		1108
coastal	1508
coaster	1623
coastline	1664
coasts	1696
coat	1468
coated	1623
coating	1618
coatings	1699
coats	1611
cobalt	1696
cobb	1666	1191
cobra	1664	1191
coca	1225
cocaine	1556
cock	1283	1021	963
cocker		1122
cockpit	1643
cocks	1676
cocktail	1577	972	1067
cocktails	1643		1177
cocky	1692
coco	1308	1082
cocoa	1634	1191
coconut	1579
cod	1777
code	1273	1066	1052
coded	1648
codes	1510	1261
coding	1595
cody	1604
coefficient	1692
coercion	1719
coffee	1353	1261
coffees		1261
coffey		1191
coffin	1597
cognition	1703
cognitive	1526
cohen	1285
coherent	1636
cohesion	1717
cohesive	1710
cohort	1689
coil	1613
coils	1699
coin	1508	1191
coincide	1669
coincided	1701
coincidence	1561
coined	1692
coins	1491		1108
coke	1533
col	1763	801
cola	1101	1012	1067
colbert	1694
cold	1287	972	1177
colder	1657
cole	1246	1030	1246
coleman	1604
coles		1191	1177
coli		1191
colin	1227
collaborate	1664
collaborated	1696
collaborating	1685
collaboration	1487
collaborations	1708
collaborative	1602
collaborators	1708
collage	1701	1191	1177
collapse	1510
collapsed	1570
collapses	1696
collapsing	1692
collar	1542
collateral	1630
colleague	1556
colleagues	1485
collect	1466
collected	1406
collecting	1510
collection	1511
collections	1503
collective	1482
collectively	1593
collector	1572
collectors	1597
collects	1646
colleen	1712
colleg		1191
college	1078	889	1177
colleges	1494	1261
collegiate	1687
colli		1030
collide	1715
collie			1177
collier	1696
collin		1151
collins	1220		1177
collision	1563
collisions	1692
collusion	1683
colo	1717
cologne	1650
colombi		1191
colombia	1188
colombian	1650
colombo	1719
colon	1643
colonel	1457
colonial	1512	1191
colonialism	1706
colonies	1565
colonists	1701
colonization	1699
colony	1524
color	1342	1122	1038
colorado	1504	1191
colored	1508
colorful	1597
coloring	1646
colors	1445
colossal	1696
colour	1438	1122	1177
coloured	1570
colourful	1655
colours	1517
cols		1261
colt	1650	1261
colts	1641
columbia	1573	1191
columbine		1191
columbus	1280
column	1475
columnist	1648
columns	1558
com	1448	795	863
coma	1611
comanch		1191
comanche		1191
comb	1662
combat	1422
combi		997	1177
combination	1411
combinations	1590
combine	1521
combined	1395
combines	1613
combining	1574
combo	1597
combustion	1650
comcast	1671
come	1174	1041	1016
comeback	1209
comedian	1561
comedians	1669
comedic	1694
comedies	1712
comedy	1610
comes	1238		1177
comet	1634
comey	1710
comfort	1306	1082	1177
comfortable	1399
comfortably	1611
comforting	1641
comforts	1706
comfy	1636
comic	1603	1191
comics	1512
comin	1660
coming	1315		1136
comm	1696	977
comma	1719
command	1390	1066
commanded	1604
commander	1434
commanders	1611
commanding	1588
commandments	1689
commando	1710
commands	1561
comme		1261
commemorate	1669
commemoration	1715
commence	1646
commenced	1602
commencement	1671
commended	1712
comment	1349
commentary	1508
commentator	1627
commentators	1618
commented	1535
commenting	1590
comments	1351
commerce	1466
commercial	1339
commercially	1627
commercials	1593
commission	1342	1191
commissioned	1561
commissioner	1452
commissioners	1604
commissioning	1708
commissions	1593
commit	1475
commitment	1452
commitments	1600
commits	1669
committed	1402
committee	1319
committees	1567
committing	1579
commodities	1613
commodity	1584
commodore	1696
common	1601
commonly	1464
commonplace	1687
commons	1519
commonwealth	1473
communal	1625
commune	1712
communicate	1505
communicated	1660
communicating	1604
communication	1395		1177
communications	1415		1177
communion	1643
communism	1597
communist	1478
communists	1609
communities	1388
community	1467
commute	1653
commuter	1680
commuting	1715
como		1191
comp	1586
compact	1537	1191
companies	1280
companion	1521
companions	1600
company	1500
comparable	1533
comparative	1604
comparatively	1664
compare	1448
compared	1339
compares	1609
comparing	1521
comparison	1434
comparisons	1600
compartment	1634
compass	1611
compassion	1563
compassionate	1655
compatibility	1646
compatible	1558
compel	1717
compelled	1616
compelling	1556
compensate	1602
compensated	1664
compensation	1475
compete	1461
competed	1664
competence	1648
competency	1719
competent	1570
competing	1501
competition	1342
competitions	1590
competitive	1420
competitiveness	1678
competitor	1595
competitors	1526
compilation	1586
compile	1694
compiled	1556
compiler	1696
compiling	1712
complain	1498
complained	1554
complaining	1524
complains	1673
complaint	1478
complaints	1498
complement	1604
complementary	1653
complet		1191
complete	1298		1177
completed	1374
completely	1321
completes	1662
completing	1537
completion	1501
complex	1353
complexes	1662
complexion	1715
complexities	1717
complexity	1547
compliance	1512
compliant	1685
complicated	1443
complication	1710
complications	1556
compliment	1572
complimentary	1701
compliments	1625
comply	1542
component	1478
components	1450
compose	1676
composed	1489
composer	1586
composers	1678
composing	1680
composite	1565
composition	1475
compositions	1634
compound	1510
compounded	1701
compounds	1554
comprehend	1620
comprehension	1650
comprehensive	1468
compressed	1639
compression	1593
compressor	1694
comprise	1639
comprised	1593
comprises	1586
comprising	1579
compromise	1517
compromised	1602
compromises	1717
compromising	1706
compton	1694
compulsive	1715
compulsory	1620
computation	1701
computational	1639
compute	1687
computed	1710
computer	1589	1122
computers	1475
computing	1535
comrade	1655
comrades	1636
coms		1261
con	1434	772	830
conan	1687
conceal	1662
concealed	1616
concede	1671
conceded	1636
conceive	1689
conceived	1581
concentrate	1535
concentrated	1561
concentrating	1655
concentration	1489
concentrations	1607
concept	1374	1191
conception	1609
concepts	1491
conceptual	1639
concern	1399
concerned	1379
concerning	1480
concerns	1415
concert	1425	1191
concerted	1719
concerts	1558
concession	1650
concessions	1632
concise	1676
conclude	1574
concluded	1471
concludes	1607
concluding	1657
conclusion	1459
conclusions	1551
conclusive	1712
concord	1673
concrete	1450
concurrent	1669
concussion	1653
condemn	1616
condemnation	1662
condemned	1558
condemning	1692
condensed	1689
condition	1353	1191	1177
conditional	1646
conditioned	1634
conditioner	1692
conditioning	1577
conditions	1326
condo	1636
condolences	1648
condom	1643
condoms	1650
condor		1191
conduct	1432
conducted	1418
conducting	1535
conductor	1597
conductors	1692
conducts	1671
conduit	1717
cone	1590
cones	1692
confederate	1620
confederation	1678
conference	1319
conferences	1544
conferred	1694
confess	1593
confessed	1613
confession	1579
confessions	1660
confidence	1402
confident	1452
confidential	1574
confidentiality	1678
confidently	1687
configuration	1558
configurations	1678
confined	1593
confinement	1676
confirm	1459
confirmation	1533
confirmed	1397
confirming	1627
confirms	1588
confiscated	1671
conflict	1404
conflicting	1636
conflicts	1528
conform	1660
confront	1597
confrontation	1616
confronted	1588
confronting	1676
confuse	1627
confused	1443
confusing	1547
confusion	1508
congenital	1715
congestion	1630
conglomerate	1692
congo	1609
congrats	1549
congratulate	1646
congratulations	1459
congregation	1593
congregations	1717
congress	1344
congressional	1508
congressman	1584
conjecture	1701
conjunction	1567
conn	1694
connect	1464	1122	1108
connected	1395
connecticut	1526
connecting	1514
connection	1376
connections	1478
connectivity	1653
connector	1673
connects	1590
connie	1673
connolly	1699
connor	1604
conny	1250
conor	1664
conquer	1604
conquered	1630
conquering	1710
conquest	1604
conrad	1236
conrads		1191
cons	1607	1053
conscience	1561
conscious	1510
consciously	1666
consciousness	1521
consecutive	1510
consensus	1528
consent	1468
consequence	1535
consequences	1443
consequently	1565
conservation	1475
conservatism	1685
conservative	1411
conservatives	1519
conservatory	1712
conserve	1696
consider	1323	1191
considerable	1494
considerably	1551
considerate	1712
consideration	1487
considerations	1611
considered	1303
considering	1404
considers	1544
consist	1565
consisted	1572
consistency	1554
consistent	1441
consistently	1496
consisting	1531
consists	1461
consolation	1657
console	1533
consoles	1657
consolidate	1673
consolidated	1593
consolidation	1618
consortium	1625
conspicuous	1701
conspiracy	1491
constable	1600
constance	1712
constant	1427	1191
constantine	1701
constantinople	1694
constantly	1429
constellation	1696
constituencies	1710
constituency	1623
constituent	1648
constituents	1613
constitute	1586
constituted	1648
constitutes	1616
constitution	1422
constitutional	1475
constrained	1687
constraint	1717
constraints	1597
construct	1556
constructed	1485
constructing	1646
construction	1328
constructions	1712
constructive	1602
constructs	1719
construed	1715
consul	1643
consular	1715
consulate	1653
consult	1581
consultancy	1676
consultant	1521
consultants	1611
consultation	1547
consultations	1692
consulted	1636
consulting	1537		1177
consume	1579
consumed	1563
consumer	1422
consumers	1461
consuming	1577
consumption	1471
cont	1719	1012
contact	1323
contacted	1551
contacting	1648
contacts	1519
contagious	1648
contain	1436
contained	1448
container	1301	972	1108
containern			1177
containers	1584
containing	1452
containment	1673
containrar			1177
contains	1395
contaminated	1620
contamination	1620
conte		1122
contemplate	1687
contemplating	1662
contemporaries	1689
contemporary	1438
contempt	1611
contend	1653
contender	1643
contenders	1683
content	1511	1191
contention	1613
contentious	1710
contents	1510
contest	1576
contestant	1671
contestants	1634
contested	1604
contests	1620
context	1406
contexts	1648
continent	1535
continental	1547		1108
continents	1655
contingency	1680
contingent	1623
continu		1191
continual	1701
continually	1572
continuation	1618
continue	1303
continued	1330
continues	1369
continuing	1441
continuity	1604
continuous	1503
continuously	1558
continuum	1685
contour	1696
contr		1041
contra	1710	1122
contract	1335
contracted	1577
contracting	1632
contraction	1676
contractor	1533
contractors	1549
contracts	1459
contractual	1683
contradict	1701
contradiction	1678
contradictions	1717
contradictory	1671
contrary	1512
contrast	1445
contrasting	1676
contrasts	1694
contribute	1473
contributed	1461
contributes	1611
contributing	1533
contribution	1473
contributions	1473
contributor	1616
contributors	1627
control	1534	1122
controlled	1415
controller	1521
controllers	1625
controlling	1512
controls	1457
controversial	1498
controversies	1689
controversy	1491
convened	1689
convenience	1547
convenient	1517
conveniently	1648
convent	1671
convention	1436
conventional	1494
conventions	1602
convergence	1676
convers		1261
conversation	1379
conversations	1482
converse	1671
conversely	1660
conversion	1496
conversions	1692
convert	1526
converted	1503
converter	1687
convertible	1655
converting	1613
converts	1646
convey	1590
conveyed	1689
conveyor	1717
convict	1653
convicted	1505
conviction	1519
convictions	1618
convicts	1719
convince	1491
convinced	1459
convincing	1558
convoy	1618
conway	1641
coo	1912
cook	1612	1030
cookbook	1699
cooke	1694
cooked	1526
cooker	1703
cookie	1285
cookies	1578
cooking	1448
cooks	1632
cool	1057	990	1016
coola	1126		1067
coolare	1301
coolaste	1280
cooled	1634
cooler	1561
coolest	1639
cooling	1537	1191
cools		1261
coolt	1038		1038
coop	1121
cooper	1184
cooperate	1600
cooperating	1687
cooperation	1482
cooperative	1584
coopers		1191
coordinate	1593
coordinated	1600
coordinates	1593
coordinating	1646
coordination	1574
coordinator	1572
cop	1666
cope	1542
copenhagen	1627
copied	1600
copies	1452
coping	1620
copp		1066
copper	1489	1012
cops	1455
copy	1374	966
copying	1625
copyright	1592	1191
cor		768		s
cora	1719	1066
coral	1584	1261
corbyn	1710
cord	1556	1053
cords	1701
core	1299		913
cores	1662
corey	1620
corinthians	1699
cork	1618
corn	1508	928
cornelis		1191
cornelius	1719	1122
cornell	1623
corner	1379	1122
corners	1537	1191
cornerstone	1692
cornflakes		1191
cornish	1703
cornwall	1604
corona	1685	1053	1177
coronary	1687
coronation	1678
coroner	1683
corp	1489	1053
corporal	1632
corporat		1191
corporate	1404
corporation	1599
corporations	1512
corps	1489
corpse	1607
corpses	1666
corpus	1634
correct	1369	1122	1177
corrected	1563
correcting	1671
correction	1563
correctional	1683
corrections	1623
corrective	1715
correctly	1503
correctness	1692
correlated	1666
correlation	1584
correspond	1666
correspondence	1586
correspondent	1584
correspondents	1683
corresponding	1521
corresponds	1657
corridor	1579
corridors	1683
corrosion	1671
corrupt	1519
corrupted	1669
corruption	1471
corso			1177
cortex	1646		1177
corvette	1706
cory	1655	1122
cos	1740	905
cosmetic	1618
cosmetics	1627
cosmic	1602
cosmo		1082
cosmopolitan	1699
cosmos	1664
cosplay	1685	1191
coss		1261
cost	1266	1082
costa	1174
costco	1706
costello	1715
costing	1623
costly	1567
costs	1330
costume	1510
costumes	1577
cosy	1710
cottage	1551
cottages	1687
cotton	1471	1122
couch	1512	1191
cougar	1694
cough	1563
coughing	1676
could	1583
couldnt	1683
council	1303
councillor	1623
councillors	1664
councils	1565
counsel	1514
counseling	1577
counselling	1678
counsellor	1708
counselor	1600
counselors	1699
count	1360	1030	1136
countdown	1625
counted	1542
counter	1422	1030
countered	1708
counterfeit	1692
counterpart	1620
counterparts	1609
counters	1657
countess	1660
counties	1496
counting	1489
countless	1561
countries	1291
country	1500	889
countrys		1261
countryside	1570
counts	1487
county	1495
coup	1551	1012
coupe	1703
couple	1277
coupled	1558
couples	1473
coupling	1673
coupon	1584
coupons	1634
coupé			1177
courage	1478
courageous	1646
courier	1625
cours		1122
course	1285		1038
courses	1445
court	1303	1012	957
courtesy	1521
courthouse	1641
courtney	1630
courtroom	1648
courts	1445	1191
courtyard	1632
cousin	1457
cousins	1563
couture	1708
cove	1634	1122
covenant	1613
coventry	1669
cover	1186	952	1067
coverage	1406
covered	1360
covering	1448
covers	1434		1246
covert	1657
coveted	1703
covid	1584
cow	1719
coward	1627
cowardly	1685
cowards	1706
cowboy	1586	1030
cowboys	1544
coworker	1715
coworkers	1680
cows	1567
cox	1476
coyote	1699
coyotes	1710
cozy	1634
cpi	1917
cpr	1885
cps	1887
cpu	1816
crab	1607	1053
crabs	1689
crack	1457	1012
crackdown	1701
cracked	1554
cracker	1678
crackers	1678
cracking	1570
cracks	1574
cradle	1666
craft	1482	1122	947
crafted	1632
crafting	1664
crafts	1613
craig	1220
craigs		1191
craigslist	1703
cramped	1717
cramps	1708
cran		997
crane	1570
cranes	1706
crank	1641
crap	1459
crappy	1666
crash	1615	1053
crashed	1542
crashes	1581
crashing	1588
crate	1673
crater	1655
crates	1717
crave	1673
craving	1653
cravings	1719
crawford	1285
crawl	1604	1082
crawled	1717
crawling	1646
craze	1701
crazy	1488
cream	1409		1085
creamy	1683
crease	1710
create	1316
created	1310
creates	1487
creating	1392
creation	1422
creations	1660
creative	1413
creativity	1549
creator	1503
creators	1595
creature	1514
creatures	1503
cred	1218		1177
credd		1191
credentials	1611
credibility	1579
credible	1604
credit	1303		1177
credited	1579
creditors	1630
credits	1489
creed	1620
creek	1566	1261
creeks		1261
creep	1588
creeping	1655
creeps	1694
creepy	1542	1122
crem		1191
creme		1191	1067
crescent	1650
crest	1632	1082	1038
crew	1596	1191
crews	1577
crib	1671
cricket	1461	1100
crickets		1261
cried	1508
cries	1567
crim		1122
crime	1612	1191
crimea	1678
crimes	1452
criminal	1379
criminals	1517
crimson	1643
cringe	1657
crippled	1666
crippling	1699
crises	1650
crisis	1409
crisp	1620	1082	1177
crispy	1696
cristiano	1703
cristina	1699
criteria	1503
criterion	1676
critic	1563
critical	1360
critically	1579
criticised	1630
criticism	1438
criticisms	1630
criticize	1636
criticized	1551
criticizing	1650
critics	1461
critique	1590
croatia	1611
croatian	1708
crocodile	1669
croft			1016
croissant		1191
cromwell	1699
cron		972
crona			1016
crook	1687
crooked	1636
crop	1517	1122
cropped	1696
crops	1540
crore	1696
crosby	1657
cross	1195	882	947
crossed	1471
crosses	1584
crossing	1475
crossings	1676
crossover	1630
crossroads	1671
crotch	1719
crow	1597	1012
crowd	1390	1261
crowded	1556
crowdfunding	1708
crowds	1581
crowley	1696
crown	1422	1261
crowned	1632
crowns	1676
crows	1673
crucial	1487
crucified	1719
crude	1551
cruel	1524
cruelty	1607
cruis		1082
cruise	1608
cruiser	1662
cruises	1685
cruising	1662
crumble	1715
crumbling	1715
crumbs	1703
crunch	1630		1177
crusade	1646
crusaders	1701
crush	1512	1191	1177
crushed	1544
crushing	1590
crust	1620
cruz	1278		1108
cry	1503
crying	1422
crypto	1643
cryptocurrency	1712
crys		1151
crystal	1523	1191
crystals	1602
crém		1191
csn	1427
css	1885
cub	1869
cuba	1521	1191
cuban	1567
cube	1593
cubes	1683
cubic	1618
cubs	1577
cucumber	1687
cuddle	1689
cue	1809
cues	1660
cuff	1664
cuisine	1595
culinary	1653
cullen	1703
culminating	1717
culprit	1689
cult	1531
cultivate	1685
cultivated	1643
cultivating	1715
cultivation	1636
cultural	1379		1108
culturally	1634
culture	1312		1177
cultured	1712
cultures	1505
cum	1742
cumberland	1678
cummings	1676
cumulative	1655
cunning	1678
cunningham	1657
cunt	1581
cunts	1706
cuomo	1717
cup	1264	866	928
cupboard	1680
cupcake	1701
cupcakes	1687
cupen	1131		906
cupens			1108
cuper		1191	1177
cupfinalen			1067
cups	1526
cur		894
curated	1680
curator	1655
curb	1600
cure	1478
cured	1611
cures	1703
curfew	1696
curi		1191
curiosity	1558
curious	1448
curl	1662	1066
curled	1703
curling	1299	1004	1177
curlings		1261
curls	1685
curly	1643
currencies	1639
currency	1466
current	1259		1177
currently	1303
currents	1634
curriculum	1524
curry	1262	977
currys		1261
curse	1535
cursed	1604
cursing	1710
curt		1122
curtain	1584
curtains	1630
curtis	1248
curve	1519	1191
curved	1590
curves	1584
cushion	1648
custody	1501
custom	1615	1191
customary	1660
customer	1411
customers	1372
customize	1719
customized	1680
customs	1508
cut	1478
cute	1402
cutest	1706
cutie	1708
cutler	1694
cuts	1455
cutter	1620
cutters	1717
cutting	1411
cuz	1777
cvs	1901
cyanid		1122	1067
cyber	1556	892
cybers		1191
cybersecurity	1701
cyborg		1191
cycl		997
cycle	1413		1108
cycles	1567
cycling	1528
cyclist	1648
cyclists	1623
cyclone	1664
cykel	1045	719	844
cykelban		1261
cykelhjälm			1246
cykeln	1108		906
cykelns			1177
cykels		1041
cykelväg		1191
cykl		939
cykla	1075		1177	v
cyklade	1197
cyklar	1071		937
cyklarna			1108
cyklat	1292
cykler			1108
cykling	1186		1108
cyklist	1243	1053	1038
cyklisten			1177
cyklister	1151		1067
cyklisterna			1108
cyklop		1191
cylinder	1554	972	1177
cylinders	1676
cylindrical	1703
cynical	1646
cynthia	1632
cypern	1225
cypress			1177
cyprus	1618
cyril	1685	1191
cyrus	1239
czech	1563
czechoslovakia	1694
dab	1908
dabb		1261
dad	1533
dada		1191
daddy	1292		1177
dads	1636
dae	1917
daft	1680
dag	928	747	673	k
daga		1261
dagar	817		749
dagarna	983		847
dagars	1140	1012	998
dagblad	1296
dagbladet	1163
dagbok	1179		1016
dagboken			1108
dagboks		997
dagböcker			1177
dagen	813		704
dagens	877		924
dager		1082
dagers		1261
dagg		952
dagger	1657
daggmask		1191
daggs		1191
daghem		1261	1108
dagis	1089	928	1067
dagiset			1177
daglig	1227	1082	1136
dagliga	1167		1136
dagligen	1057		1177
dagligt	1269		1108
dags	847	772	810	g
dagsljus	1278		1246
dagsläget	1121
dagspress		1261
dagstidning	1296
dagstidningar	1273
dagstidningen			1246
dagtid	1243
dahl	1239	889	801
dahlberg	1262
dahlbergs		1151
dahls		1261
dai	1919
daily	1518	1122
daim		1100
daims		1261
dairy	1531
daisy	1278
dakota	1585
dal	1439	775	728
dala	1269	924	906
dalai	1717
dalar	1296		1038
dalarna	1052			n
dalarnas	1220			o
dalarö	1100			n
dalarös	1250			o
dalban		1261
dalby		1191
dale	1283		803
dalen	1204		796
dalens			928
daler			1108
dalgång		1151
dalgångs		1191
dali		1122
dallas	1179
dalsed	1100			n
dalseds	1250			o
dalsland	1100			n
dalslands	1250			o
dalt		1066
dalton	1292
daly	1678
dalälven			1108
dam	1222	713	900
damage	1344
damaged	1461
damages	1521
damaging	1572
damascus	1646
damaskus		1261
damaskuss		1261
dame	1306	1100
damen	1186		1067
damer	983		1016
damerna	1163		1038
damernas	1209
damfotboll		1191
damfotbolls		1261
damian	1692
damien	1666
damlag		1261
damm	1177	834	894
damma		1261
dammar	1292		1016
dammarna			1177
dammat		1261
dammen	1257		920
dammet			1108
dammit	1627
dammsug		1066
dammsuga	1312
dammsugar		1082
dammsugare	1262		1067
dammsugaren			1177
damn	1255		1067
damned	1581
damon	1280
damp	1639	1261
dams	1662	1151
dan	1204	794	761
dana	1276		942
danc		1122
dance	1156		913
danced	1625
dancer	1554		1177
dancers	1574
dances	1600
dancing	1436		1177
danderyd	1100			n
danderyds	1250			o
dane	1673	1100
dang	1632	1151
danger	1415	1191	1246
dangerous	1369
dangerously	1673
dangers	1577
dangling	1715
dani	1301	990	1108
daniel	976
danielle	1639
daniels	1266	1100
danielss		1261
danielsson	1186
danish	1572
danius			1177
dank		1261
danmark	926			n
danmarks	1211			o
dann		1122
danne	1287	1122
danny	1181
dans	1045	683	803
dansa	1071			v
dansade	1177
dansar	1117
dansare	1200		942
dansaren			1177
dansat	1285
dansband		1191
dansbands		972
dansen	1186		900
danser		1261	1067
dansers		1261
dansgolvet	1271
dansk	1041	943	1067
danska	1006		1177
danskar	1266
danskarna	1236
danske		1030
dansken	1306
danskt	1236
danss		1030
dansös		1191	1067
dant		1261
dante	1283
dar	1317	840	730
darcy	1708
dare	1480	1082
dared	1662
daredevil	1715
dari		1151
darin			1108
daring	1620
dario			1177
darius	1689
dark	1170	952	1136
darker	1567
darkest	1648
darkness	1482
darks		1151
darl		1191
darling	1278
darn	1641
darr		990
darren	1600
darryl	1717
dart	1662	1021
dartmouth	1719
darts	1687	1261
darwin	1296	1122
daryl	1683
das	1473		758
dash	1551	1053
dashboard	1706
dashed	1717
dashing	1719
dass		997
dat	1855
data	1002	679	798
databas	1195	1030	969
database	1480
databasen	1211		1108
databaser	1292		1108
databases	1639
databass		1261
datalagrings		1122
datan	1195		1177
datas		1191
dataspel	1308
dataspels		1191
datavetenskap		1191
date	1197	997	1016
dated	1485
dater		1082
datera		1191	1177
daterad			1177
daterade			1246
daterar			1177
dateras			1177
daterat			1177
datering		1261	1246
dates	1427
dating	1151		1177
dator	986	705	865
datorer	1087		920
datorerna	1292		1052
datorn	1002		891
datorprogram		1261
dators		1151
datorspel	1202
datorspels		1082
datum	1048	952	840
datumet	1195		957
daughter	1305
daughters	1487
daunting	1689
dave	1174
davenport	1701
davey	1703
david	942
davids	1308	1021
davidson	1597
davidss		1261
davies	1567
davis	1167
davy		1191
dawg	1708
dawn	1236
dawson	1303
dax	1409
day	1268	939	872
daycare	1712
daylight	1588
days	1193		1016
daytime	1630
dayton	1666
daytona	1696
dazzling	1692
ddr	1423
de	495			dlqf
dea	1892
deacon	1692
dead	1177	966	1177
deadliest	1710
deadline	1253
deadlines	1694
deadly	1514
deads		1261
deaf	1554
deal	1426	1082
dealen	1315
dealer	1508
dealers	1549
dealership	1685
dealing	1413
dealings	1657
deals	1415
dealt	1505
dean	1523	1191
dear	1374	1122
dearest	1685
dearly	1671
death	1513	1012
deaths	1429
debate	1404
debated	1643
debates	1556
debating	1625
debatt	992	851	906
debattartikel	1200
debattartiklar	1285
debatten	1004		847
debatter	1190		998
debattera	1190
debatterar	1271
debatterna			1136
debattinlägg	1315
debattprogram		1261
debatts		1261
debattör	1285	1122	1177
debattören			1246
debattörer	1273		1067
debbie	1630
debit	1639
deborah	1641
debra	1712
debris	1570
debt	1392
debts	1554
debut	1128	862	868
debutalbum		1191
debutant		1122
debuted	1660
debuten	1266		947
debuter		1122
debuterade	1280		957
debuts	1692
dec	1425
decade	1432
decades	1418
decay	1590
deceased	1561
deceive	1694
deceived	1692
december	972
decency	1666
decennier	1142
decennierna	1255
decennium	1209
decent	1459
decentralized	1715
deception	1632
deceptive	1703
decibel		1191
decide	1372
decided	1300
decidedly	1696
decides	1514
deciding	1526
decimal	1717
decimeter			1108
decision	1300
decisions	1386
decisive	1597
deck	1457	1053
deckar		924
deckare	1250		998
deckaren			1108
decker	1685
decks	1641
declaration	1528
declare	1540
declared	1425
declares	1618
declaring	1593
decline	1459
declined	1503
declines	1660
declining	1590
deco	1687	1122
decor	1632
decorate	1699
decorated	1565
decorating	1699
decoration	1593
decorations	1607
decorative	1597
decrease	1512
decreased	1551
decreases	1636
decreasing	1625
decree	1593
dedicate	1664
dedicated	1418
dedication	1561
deductible	1699
deduction	1676
deductions	1712
dee	1476
deed	1609
deeds	1600
deem	1703
deemed	1508
deep	1209	1066	1108
deeper	1482
deepest	1604
deeply	1450
deer	1524	1100
def	1772
defamation	1694
default	1485
defeat	1434
defeated	1512
defeating	1632
defeats	1618
defect	1625
defective	1650
defects	1604
defekt		1191
defekter			1177
defence	1434
defences	1680
defend	1443
defendant	1556
defendants	1586
defended	1551
defender	1526		1177
defenders	1563
defending	1475
defends	1662
defens		1191
defense	1337
defenses	1618
defensiv	1285
defensiva	1308
defensive	1464
defensively	1717
defensivt	1312
deferred	1657
defiance	1671
deficiencies	1703
deficiency	1634
deficient	1706
deficit	1537
deficits	1666
define	1480
defined	1422
defines	1584
definier		1053
definiera	1181
definierad			1108
definierade	1287		1038
definierar	1209
definieras	1179
definierat	1312		1108
defining	1561
definite	1602
definitely	1330
definition	1066		1177
definitionen	1158		1177
definitioner	1234		1177
definitions	1593	1053
definitive	1597
definitivt	974
defunct	1717
defy	1685
deg	1430	905	928
dega		1261
degeberga	1100			n
degebergas	1250			o
degen	1243		1026
degenerate	1706
degerfors	1100			n
degradation	1643
degrade	1717
degraded	1710
degrading	1701
degree	1335
degrees	1427
dehydration	1710
dehär			1177
dei	1915
deity	1655
dej	1264
dejt	1034		928
dejta	1048		1177
dejtar	1209		1177
dejtat	1250		1177
dejten	1227		1108
dejter	1303
dejting		931	1067
dejtings		1261
dekan			1177
dekanus			1177
deklaration	1280		957
deklarationen	1315		969
deklarationer			1067
deklarer		1122
deklarera	1312
deklarerade			1177
dekonstruktiv		1191
dekor		1012	1108
dekoration		1191	1067
dekorationer			1016
dekorationerna			1177
dekorations		1053
dekoren			1108
dekorer		1053
dekorera		1191
dekret			1177
del	921	685	731
dela	916		952	v
delad	1156		969
delade	1064		969
delades	1218		1085
delaktig	1200		1246	jm
delaktiga	1264		1177
delaktighet	1273
delar	859		763
delarna	1073		872
delas	1055		1006
delat	1117		990
delats	1289		1085
delaware	1574	1191
delay	1459
delayed	1505
delaying	1692
delays	1556
delegat		1122
delegate	1620
delegater		1191	1177
delegaterna			1177
delegates	1565
delegation	1315	1122	1108
delegationen			1108
delegations		1191
deleger		1053
delegera		1191
delen	900		791
delet		1122
delete	1501
deleted	1510
deleting	1664
delfin		997	1177
delfinen			1177
delfiner	1301
delfins		1261
delg		1151
delhi	1485
deli	1701	977
delia			1136
deliberate	1593
deliberately	1547
delicate	1549
delicious	1473
delight	1558	1191
delighted	1531
delightful	1604
delights	1710
delikat		1122
delikatess		1030
deliver	1425
delivered	1409
deliveries	1630
delivering	1531
delivers	1584
delivery	1415
dell	1303	1041	842
della	1299		1177
delle			1177
dells			1016
delmängd		1261
delning	1276		909
delningar			1067
delningen			963
delnings		1012
delphi		1191
dels	967		868
delstat	1310	1082
delstaten	1225
delstater	1257
delstats		905
delt		1066
delta	1011		1177	v
deltag		1066
deltaga		1122
deltagande	1140		1067
deltagandet			1067
deltagar		952
deltagare	1043		957
deltagaren			1177
deltagarna	1170		969
deltagit	1156
deltar	1105
deltid	1232		1246
deltids		935
deltidsarbet		1191
deltog	1091
deltävling	1278
deltävlingen	1292
delusion	1696
delusional	1664
deluxe	1241
delvis	995
delägar		1191
delägare	1193		1177
delägarna			1177
dem	675			d
demand	1358
demanded	1524
demanding	1521
demands	1457
demens	1299	983	1177
dement		1122	1177
dementa			1177
dementer		1122
dementera		1191
dementia	1607
demi	1696	1082
demise	1630
demo	1204	864	1085
democracy	1434
democrat	1496
democratic	1383
democrats	1427
demografi	1299
demographic	1570
demographics	1653
demokrat	1289	1041	1016
demokraten			1038
demokrater	1250		1016
demokraterna	1243		998
demokraternas			1085
demokrati	1022	882	906
demokratier	1301
demokratin	1091		1016
demokratins	1264		1246
demokratis		1151
demokratiser		1082
demokratisera		1191
demokratiserings		1191
demokratisk	1133		1038	j
demokratiska	1087		982
demokratiskt	1128		1016
demolished	1662
demolition	1639
demon	1248	1012	1177
demoner	1253
demonic	1706
demoniser		1030
demons	1551
demonstranter	1294		1177
demonstranterna			1177
demonstrate	1505
demonstrated	1501
demonstrates	1584
demonstrating	1607
demonstration	1188		1038
demonstrationen	1292		1108
demonstrationer	1250		1038
demonstrationerna			1177
demonstrations	1602	983
demonstrators	1717
demonstrer		1082
demonstrera	1200			v
demonstrerar	1303
demonter		1053
demontera		1191
demos	1689	1261	1108
dems	1588
den	474			d
denial	1554
denied	1452
denies	1613
denim	1662
denis	1639
denise	1285
denmark	1542		1108
denn		1100
denna	711			d
denne	1022		1177
dennes	1137
denning			1177
dennis	1149		1177
denny	1694
denomination	1710
denominations	1715
denote	1715
denotes	1685
denounced	1673
dens				s
densamma	1161
dense	1556
densely	1685
densitet			1067
densiteten			1177
density	1475
dent	1627	1053
dental	1526
dentist	1584
dentistry	1692
dentists	1708
denton	1717		1177
denver	1573
deny	1473
denying	1563
deodorant		1191
depart	1627
departed	1602
departement		1122	906
departementet			863
departements		997
departing	1653
department	1268
departmental	1719
departments	1505
departure	1501
departures	1717
depend	1505
depended	1680
dependence	1630
dependency	1662
dependent	1487
depending	1422
depends	1429
depict	1687
depicted	1604
depicting	1657
depiction	1678
depicts	1660
depleted	1678
deploy	1620
deployed	1544
deploying	1708
deployment	1572
deponer		1053
deponera		1191
deportation	1650	1191
deported	1634
deporter		1053
deportera		1191
deposed	1719
deposit	1496
deposited	1634
deposition	1664
depositions		1082
deposits	1551
depot	1563
depp		1053
deppig	1260		1177
deppiga		1191
depreciation	1696
depressed	1519
depressing	1590
depression	1117		1016
depressionen	1301
depressions		1066
depressiva			1108
depressive	1712
deprimerad	1140
deprimerande	1204
deprivation	1680
deprived	1623
dept	1618
depth	1425
depths	1602
deputies	1618
deputy	1425
depå		1021
depån			1108
depås		1261
der	1321	887	630
deras	762			d
derby	1225	1012	998
derbyn			1177
derbyshire	1710
derbyt			1067
derek	1269
derivat		1030	1177
derivative	1632
derivatives	1634
derive	1664
derived	1485
derives	1685
derrick	1669
derry			1177
des		802		s
desamma	1269
desarmer		1082
descend	1664
descendant	1712
descendants	1618
descended	1611
descending	1664
descent	1567
describe	1422
described	1321
describes	1459
describing	1498
description	1383
descriptions	1570
descriptive	1657
desert	1459	1082
deserted	1634
deserts	1708
deserve	1415
deserved	1519
deserves	1473
deserving	1650
desi		1053
design	1085	809	849
designa	1306	1122
designad	1310		1177
designade	1248		1108
designar		1191
designat	1266		1108
designate	1696
designated	1494
designation	1607
designed	1330
designen	1241		1108
designer	1278	1066	872
designern			998
designers	1540	1261	1016
designing	1577
designs	1464	1191
desinformation	1276
desinformations		1122
desirable	1586
desire	1411
desired	1514
desires	1549
desk	1452
desks	1692
desktop	1567
desmond	1308
despair	1593
desperat	1103
desperata	1188
desperate		1030
desperately	1556
desperation	1289
despicable	1676
despise	1666
despite	1321
dess	840			d
dessa	741			d
dessert	1276	1030
desserter			1177
desserts	1710
dessförinnan	1271
dessutom	824
dessvärre	1098
destabiliser		1053
destination	1260		1038
destinationen			1108
destinationer			1067
destinations	1590	1100
destined	1600
destiny	1508
desto	997
destroy	1432	1122
destroyed	1411
destroyer	1666
destroying	1531
destroys	1627
destruction	1468
destructive	1577
destruktion			1177
destruktiv			1177
destruktiva	1250		1177
destruktivt			1177
det	357			d
deta		1191
detached	1600
detachment	1676
detail	1420
detailed	1434
detailing	1639
details	1342
detained	1595
detainees	1692
detalj	1110	837	1038
detaljer	1066		888
detaljerad	1257
detaljerade	1296
detaljerna	1167		1067
detaljhandels		1066
detaljplan		1191
detaljs		1191
detect	1540
detected	1537
detecting	1662
detection	1537
detective	1503
detectives	1627
detector	1618
detectors	1676
detekter		1030
detektera		1191
detektiv		952	1038
detektiven			1108
detektor		1191	1038
detektorn			1038
detention	1561
deter	1671
deteriorated	1701
deterioration	1683
determination	1514
determine	1406
determined	1404
determines	1604
determining	1558
deterrent	1706
dethär	1296
detox	1715
detrimental	1655
detroit	1193
dets		1261
detsamma	986		1177
detta	640			d
dette			1177
deutsch		1122
deutsche	1308
dev	1807	908
deva		1191
devastated	1616
devastating	1586
devastation	1703
develop	1379
developed	1333
developer	1505
developers	1501
developing	1399
development	1555
developmental	1602
developments	1501
develops	1577
deviation	1689
device	1397
devices	1415
devil	1482	1191	1177
devils	1600		1177
devin	1719
devised	1646
devoid	1685
devon	1296
devote	1660
devoted	1510
devotion	1613
devout	1703
dew	1862
dewey	1680
dexter	1269
dhabi	1685
dharma	1719
di				s
dia	1903	856
diabetes	1177	972	1067
diabetic	1678
diabetiker	1315
diablo	1717
diagnos	1133	952	1016
diagnose	1687
diagnosed	1540
diagnosen	1239
diagnoser	1230		1108
diagnosis	1505
diagnostic	1590
diagnostik			1038
diagnostiser		1053
diagnostisera		1191
diagnostiserad			1177
diagonal	1699	1191
diagram	1248		969
diagrammet	1283
diagrams	1685
diakon		1053
diakoni		1122
diakonis		1191
dial	1567	1191
dialect	1657
dialekt	1184	972	1177
dialekten	1289
dialekter	1230
dialog	1105	1004	1108
dialogen	1301
dialoger			1177
dialogue	1485
dialys		1122
dialysis	1719
diamant	1264	928
diamanter	1289		1108
diameter	1193		1016
diametern			1177
diamond	1204
diamonds	1547
dian		1261
diana	1202
diane	1310
diaper	1669
diapers	1683
diarie		961
diaries	1641
diarrhea	1655
diarré	1289		1177
diary	1531
dias		1191
diaspora	1678
diaz	1648
dice	1607
dich		1191
dick	1124	1004	1016
dickens	1662
dickinson	1685
dicks	1636	1261	1177
dickson	1703
dictate	1648
dictated	1692
dictates	1708
dictator	1630
dictatorship	1634
dictionary	1547
did	1448
didaktik			1177
didn	1715
didnt	1510
didrik		1191
didriks		1191
die	1349		832
died	1275
diego	1163
dies	1457	1053
diesel	1172	868	1038
dieselmotor		1261
diesels		1191
diet	1190	943	957
dietary	1620
dieten	1306		1108
dieter	1294
dietrich		1191
diets	1630
dif	1420
diff		1082
differ	1544
differed	1717
difference	1319
differences	1432
differens		1191
different	1185
differential	1590
differentiate	1639
differentiated	1715
differentiation	1669
differently	1498
differing	1641
differs	1630
difficult	1305
difficulties	1503
difficulty	1475
diffus		1151
diffuse	1717
diffusion	1689
dig	615			d
digest	1618
digestion	1710
digestive	1676
digg		1030
diggar	1255
digger			1177
digging	1554
digit	1604
digital	1103	931	1177	j
digitala	1085		1177
digitaliser		1041
digitalisera	1300			v
digitalisering	1250
digitaliseringen	1312
digitaliserings		1191
digitally	1678
digitalt	1161
digits	1630
dignified	1717
dignity	1547
digs	1694
dijon		1191
dike	1299		1067
diken			1177
dikes		1030
diket	1262		1177
dikt	1161	864	1016
diktar		1191
diktare			1177
diktator	1234
diktators		1261
diktatur	1158	1053	1067
diktaturen			1108
diktaturer	1234		1177
dikten	1248		1177
dikter	1193	1053	1038
diktera		1191
dikterar			1177
dikts		1261
diktsamling		1261	1177
dildo	1283
dilemma	1225
diligence	1664
dill		977
dillon	1673
dills		1261
diluted	1673
dim	1839	928
dime	1630	1191
dimension	1241	1012	1108
dimensional	1544
dimensionen			1177
dimensioner	1278	1030	1177
dimensions	1540
diminish	1676
diminished	1627
diminishing	1694
dimm		1030
dimma	1218		1067
dimman	1257		1177
din	675			d
dina	776			d
dine	1669	1122
diner	1671	1191	1108
ding	1211	1030	817
dingl		1122
dining	1519
dinner	1372
dinners	1660
dino	1287		1038
dinosaur	1604	1191
dinosauri		1151
dinosaurie		990
dinosaurier	1289
dinosaurs	1616
dins		1191
diocese	1666
dion	1708
dior		1151
dioxide	1595
dip	1740
diplo		1004
diplom	1308	1066	1177
diploma	1607
diplomacy	1618
diplomat	1276	961
diplomater		1191
diplomati		1122
diplomatic	1526
diplomatisk	1296
diplomatiska	1253
diplomats	1660
dipp	1315	1066
dipped	1657
dipping	1671
dipps		1261
dips	1712	1261
dir	1853
dire	1630
direct	1342	1082
directed	1413
directing	1574
direction	1337	1191
directional	1694
directions	1498
directive	1618
directly	1344
director	1286
directorate	1687
directors	1448
directory	1567
directs	1648
direkt	811	754	1067
direkta	1147
direkten	1269
direktiv	1193		957
direktivet	1243		969
direktor			1177
direkts		1151
direktsänd		1261
direktsändning	1306
direktör	1186		798
direktören	1276		859
direktörens			1246
direktörer		1191	1067
direktörerna			1246
direktörs		1191
dirigent		1122	1038
diriger		1053
dirigera		1191
dirk	1683	1122
dirt	1496	1122
dirty	1541	1191
dis		754		s
disa		1151
disabilities	1567
disability	1503
disable	1662
disabled	1485
disadvantage	1618
disadvantaged	1669
disadvantages	1669
disagree	1531
disagreed	1669
disagreement	1630
disagreements	1694
disappear	1531
disappearance	1611
disappeared	1491
disappearing	1643
disappears	1627
disappoint	1627
disappointed	1455
disappointing	1547
disappointment	1549
disapproval	1717
disas		1261
disaster	1461
disasters	1607
disastrous	1625
disbelief	1683
disc	1521	997
discard	1696
discarded	1646
discharge	1567
discharged	1607
disciple	1694
disciples	1630
disciplin	1202	939	1108
disciplinary	1609
discipline	1498
disciplined	1664
disciplinen			1177
discipliner		1122	1177
disciplines	1623
disciplinär		1261
disciplinära			1108
disclaimer	1676
disclose	1588
disclosed	1597
disclosure	1551
disclosures	1719
disco	1241	939	1108
discomfort	1632
disconnect	1676
disconnected	1662
discontent	1696
discontinued	1636
discord	1678
discount	1471
discounted	1648
discounts	1600
discourage	1650
discouraged	1639
discourse	1590
discover	1461
discovered	1381
discoveries	1613
discovering	1593
discovers	1639
discovery	1589
discredit	1699
discreet	1683
discrepancy	1715
discrete	1653
discretion	1574
discriminate	1664
discrimination	1480
discriminatory	1676
discs	1643
discuss	1399
discussed	1448
discusses	1567
discussing	1498
discussion	1388
discussions	1487
disdain	1706
disease	1344
diseases	1468
disgrace	1613
disgraceful	1706
disguise	1616
disguised	1653
disgust	1641
disgusted	1650
disgusting	1498
dish	1503
dishes	1521
dishonest	1662
dishwasher	1715
disk	1207	846	917
diska	1202		913
diskar	1285		1067
disken	1188		928
diskett		1030
diskmaskin	1301
diskmaskins		1191
diskmedel			1108
diskoteks		1191
diskret	1184
diskreta			1177
diskretion		1191
diskriminer		1030
diskriminera		1191
diskriminerande			1067
diskriminering	1098		998
diskrimineringen			1177
diskriminerings		972
disks	1692
diskurs		1100
diskus		1100
diskuss		1261
diskussion	1027		1067
diskussionen	1087
diskussioner	1091		1108
diskussionerna	1264
diskussions		870
diskuter		1053
diskutera	972
diskuterade	1163
diskuterades	1260
diskuterar	1071
diskuteras	1105
diskuterat	1193		1177
diskuterats	1287
diskvalificer		1082
diskvalificera		1191
dislike	1577
disliked	1687
dismantled	1710
dismiss	1586
dismissal	1616
dismissed	1505
dismissing	1692
disney	1156	961	1177
disneyland	1671
disobedience	1717
disorder	1480
disorders	1519
disparity	1685
dispatch	1607
dispatched	1641
dispens	1306	1122
disperse	1712
dispersed	1666
displaced	1597
displacement	1636
display	1406	1122
displayed	1510
displaying	1625
displays	1535
disponer		1082
disponera		1191
disposable	1650
disposal	1551
dispose	1660
disposed	1655
disposition	1671		1177
dispositions		1082
disproportionate	1703
disproportionately	1712
dispute	1489
disputed	1607
disputes	1561
dispyt		1191
disqualified	1680
disregard	1630
disrespect	1636
disrespectful	1634
disrupt	1646
disrupted	1680
disruption	1618
disruptive	1676
diss		1261
dissa			1108
dissatisfaction	1708
dissatisfied	1710
dissent	1653
dissertation	1620
dissolution	1641
dissolve	1669
dissolved	1581
distal	1719
distance	1356
distances	1590
distans	1137	862	982
distansen	1315		1067
distanser		1122
distant	1508
distinct	1485
distinction	1528
distinctions	1710
distinctive	1551
distinctly	1660
distinguish	1581
distinguished	1505
distinguishing	1701
distinkt		1191
distinktion		1191
distorted	1636
distortion	1655
distract	1618
distracted	1579
distracting	1683
distraction	1602
distractions	1678
distraher		1122
distrahera		1191
distraherad			1177
distraktion		1191
distraktions		1122
distress	1563
distressed	1650
distribuer		1082
distribuera		1191
distribute	1600
distributed	1480
distributing	1648
distribution	1264		1038
distributions	1664	882
distributor	1630
distributors	1643
distributör		1122
district	1312
districts	1480
distrikt	1170		894
distrikten			998
distriktet	1220		928
distrikts		834
distrust	1689
disturb	1653
disturbance	1641
disturbances	1703
disturbed	1597
disturbing	1540
dit	843			a
ditch	1574
ditched	1719
dito	1255		1108
dits		1261
ditt	755			d
dittills		1191
ditto	1694
div	1377
diva	1685	1122
dive	1524
diver	1687
divergent	1694
divers	1636	1191
diverse	1059
diversified	1680
diversion	1664
diversity	1478
divert	1685
diverted	1669
dives	1712
divide	1524
divided	1443
dividend	1593
dividends	1620
divider		1191
divides	1678
dividing	1636
divine	1496
diving	1547
divinity	1678
division	1078		1016
divisional	1719
divisionen	1239		896
divisioner	1315		1038
divisionerna			1067
divisions	1526	1030
divisive	1703
divorce	1468
divorced	1542
dixie	1696	1191
dixon	1301
diy	1797
dizzy	1683
djs	1871
djungel	1308	997	1177
djungeln	1280		1067
djup	1055	801	937
djupa	1128		1108
djupare	1098
djupaste	1285
djupet	1193		969
djupgående	1283
djups		1261
djupt	1009		1177
djur	933	688	737
djuren	1105		863
djurens	1246		1177
djuret	1172		920
djurets			1177
djurförsöks		1191
djurgården	1117
djurgårdens	1193
djurliv		1261
djurpark		1191
djurparks		1122
djurrätt		1261
djurrätts		952
djurs		1041	1016
djursholm	1278
djursholms		1191
djurskydd		1191
djurskydds		931
djurås	1100			n
djärv		1122
djärva		1191
djävel			1136
djävl		1100
djävla	1200		1246
djävlar			1085
djävligt			1246
djävul		1100	1177
djävulen	1188		1108
djävulens	1257
djävuls		1004
dlc	1885
dna	1303
dnc	1848
dns	1473
do				s
doc	1469	928
docent	1227		1177
dock	751		975
docka	1246		894
dockan	1296		969
docking	1710
dockor	1250		888
dockorna			1108
docks	1653	1151
docs	1666
doctor	1555
doctoral	1655
doctorate	1694
doctors	1425
doctrine	1556
doctrines	1715
document	1436
documentaries	1671
documentary	1480
documentation	1563
documented	1551
documenting	1680
documents	1404
dod	1903
dodd	1699
dodg		1122
dodge	1567	1191
dodgers	1584
dodging	1710
dodgy	1708
doe	1788
does	1285		1177
doesnt	1540
doft	1190	900	1016
doftande			1177
doftar	1230
doften	1165		1067
dofter		1191	1177
dofts		1261
dog	1146	924	937
dogg		1151
doggy	1706
dogma	1719
dogs	1374
doi	1919
doin	1597
doing	1183
doj	1915
doktor	1080	990	1016
doktorand	1278	977	1177
doktorer		1122	1177
doktorn	1174		1038
doktors		914
doktrin		1122	1177
dokument	1087	935	894
dokumentation	1241		1108
dokumenten	1289		1067
dokumenter		1030
dokumentera	1273
dokumenterad			1177
dokumenterade	1276		1177
dokumenterat	1266		1177
dokumentet	1232		1067
dokumentär	1121	914	998
dokumentären	1184
dokumentärer	1266		1108
dokumentärfilm		1100
dokumentärs		1261
dokusåp		1191
dokusåpa		1122
dol		939
dolan			1177
dold	1181		1246
dolda	1165		1177
dolde			1177
dole	1706
dolk		1122
doll	1537	1066
dollar	1025	972	1108
dollarn			1177
dollars	1372	1191
dolls	1595
dolly	1294
dolores	1306
dolph		1191	1108
dolphin	1627
dolphins	1579
dolt	1230		1177
dom		788		s
domain	1480
domains	1616
domar	1200	855	896
domare	1066		872
domaren	1101		947
domarna	1207		998
domarnas			1177
dome	1574	1030
domen				s
domens			982
domes		1191
domestic	1392
domin		966
domina		1066
dominance	1590
dominans	1248		1067
dominant	1608
dominate	1581
dominated	1510
dominates	1689
dominating	1648
domination	1620
dominer		1053
dominera	1278
dominerad			1067
dominerade	1276		1067
dominerande	1204		1108
dominerar	1184
domineras	1264
dominerat			1108
dominic	1641	1191
dominican	1632
dominion	1630
domino		1012
domkyrk		1261
domkyrkan	1292
domnar		1191
doms		1100
domslut	1292
domstol	1085		920
domstolar	1239		998
domstolarna	1292		1067
domstolen	1089		900
domstolens			998
domstols		845
domän		983	1108
domänen			1177
domäner	1301		1177
domännamns		1191
don	1305	860	755
dona		990
donald	1114		1177
donalds		1261	1177
donaldson	1715
donate	1542
donated	1537
donating	1646
donation	1287		1038
donationer	1280		1177
donations	1528	997
donator		1122	1067
donatorer		1191	1108
donatorn			1177
doncaster	1694
done	1262	1012	1177
doner		1122
donera	1234
dong	1299	1122	1067
donk		1191
donken	1216
donkey	1639
donn		1122
donna	1253		1136
donner		1191
donnie	1694
donor	1570
donors	1590
donovan	1646
dont	1381
donut	1710
donuts	1678
doo	1839
doodle	1715	1191
doom	1306
doomed	1604
dooms		1191
door	1303	1082
doors	1427		1177
doorstep	1666
doorway	1664
dop	1487	868
dopa		1122
dopamin		1053
dopamine	1696
dope	1574
dopet			1067
doping	1673	997
dopning			1177
dopnings		983
dopp	1303	1021	1038
doppa	1312
doppade			1177
dopps		1261
dops		1261
dor		864
dora	1315		1006
doris	1227
dorm	1648
dormant	1687
doro		1122
dorot		1191
dorotea	1100			n
doroteas	1250			o
dorothy	1301
dors		1151
dorsal	1678
dorset	1676
dortmund	1315
dos	1305		816
dosage	1662
dosan			1108
dose	1505
dosen	1315		1016
doser	1266	1082	1067
dosering			1246
doses	1602
dossier	1715
dot	1740
dots	1607
dotted	1687
dotter	937	908	742
dotterbolag	1239
dottern	1096		947
dotterns			1177
dotters	1278		982
doubl		1191
double	1543	1122
doubled	1577
doubles	1577
doubling	1641
doubt	1344	1082
doubted	1680
doubtful	1662
doubting	1710
doubts	1563
douche	1696	1122
doug	1287	1122
dough	1584	1082	1177
douglas	1195
dove	1627
dover	1650		1136
dow	1836
down	1140	961	877
downed	1712
downfall	1657
downhill	1630
downing	1680
download	1395	1191
downloaded	1590
downloading	1620
downloads	1636
downright	1694
downs	1269		1108
downside	1657
downstairs	1616
downstream	1639
downtown	1459
downward	1618
doyle	1611
dozen	1471
dozens	1521
dra	1036	848	807
drabb		1053
drabba	1246
drabbad	1257		1177
drabbade	1114		928
drabbades	1186
drabbar	1124
drabbas	1048
drabbat	1253		1108
drabbats	1147
drabbning		1191	1177
drabbningen			1177
drack	1071
draco		1191
dracula	1303
draft	1411	1030	1177
drafted	1572
draften			1177
drafting	1630
drafts	1648
drag	1043	774	818
draga		1261	1136
dragan		1191
dragande			1038
dragen	1271		865
draget	1292		885
dragged	1551
dragging	1593
dragit	1059		1085
dragits	1285
dragn		1151
dragna			900
dragning	1285		947
dragningen			990
dragnings		1082
dragon	1232	931	1067
dragons	1528	1261
drags		1030
dragspel	1310
dragspels		1122
drain	1535	1082
drainage	1604
drained	1623
draining	1655
drains	1655
drak		882
drakar	1283
drake	1165		1108
draken	1227		1177
dram		1082
drama	1133	872	920
dramas	1655	1151
dramat	1255		998
dramaten	1292
dramatic	1457
dramatically	1563
dramatik	1250	1082	1177
dramatiker		1122
dramatisk	1227		1067
dramatiska	1216		1067
dramatiskt	1186		1108
dramer			1177
drank	1563
draper	1715	1082
draperi		1191	1177
drar	877		875
dras	1064		920
drastic	1636
drastically	1632
drastiska	1312
drastiskt	1234
draw	1365	1261
drawer	1602
drawers	1685
drawing	1418
drawings	1542
drawn	1429
draws	1528
dre	1883	900
dread	1634
dreaded	1701
dreadful	1630
dreads			1177
dream	1213	928	1177
dreamed	1609
dreamer	1717
dreaming	1565
dreams	1596	1191
dreamt	1706
dregl		1151
dres		961
dress	1376	997	1016
dressed	1455
dresser	1699
dresses	1540
dressing	1512		1067
dressyr		1053	1067
drev	1078		982
drevet	1296		1085
drevs	1276		1085
drew	1262		1108
dribbl		1030
drick	1126	952	1052
dricka	935		1016
drickan		1261	1177
drickande			1038
drickandet			1177
dricker	969
dricks	1207	997	1067
dricksvatten		1066
dried	1542
drift	1137	805	833
drifted	1687
driften	1260		969
drifter			1108
driftig		1191
driftiga		1191
drifting	1655
drifts		911
drill	1531	1012	1177
drilled	1664
drilling	1567
drills	1646
drink	1163	961	990
drinkar	1151		998
drinking	1388
drinks	1452
drip	1648
dripping	1671
driv	1218	790	1136
driva	1013		1006
drivande	1209		942
drivas	1260		1052
drive	1188		982
driven	1239		863
driver	983		1052
drivers	1422
drives	1487
drivet			957
driveway	1632
driving	1344		1177
drivit	1163		1085
drivits			1177
drivkraft	1271
drivmedel	1262		1177
drivmedels		1191
drivn		1151
drivna	1266		838
drivning			1085
drivor			1177
drivs	1089		1052
drog	951	754	990
droga		1191
drogad			1108
drogade			1177
drogen	1273		1177
droger	1043		1067
drogerna	1253
drogfri				j
drogmissbruk		1151
drogs	1204		1108
drogtest		1261
dron		1082
drone	1551
drones	1602
drop	1225	956	1038
dropp		943	1108
droppa	1283		1177
droppar	1193		920
dropparna			1038
droppe	1220		982
dropped	1383
droppen	1273		1016
dropping	1475
drops	1475
drott		1191
drottning	1071	911	1038
drottningen	1193		998
drottningens	1312
drottninggatan	1220
drottningholms		1053
drottnings		1261
drought	1574
drove	1468
drown	1625
drowned	1611
drowning	1604
druckit	1075
drug	1351	1261
drugs	1374	1261
drum	1526	1100
drummer	1625
drums	1567	1261
drunk	1411	1066
drunken	1630
drunkn		1100
drunkna	1211
drunknade	1276
drunknar	1253
drunkning		1191
drunknings		1053
druv		914
druva			1108
druvan			1177
druvor		1191	1177
druvorna			1246
dry	1515
dryck	1151		872
drycken	1280		1016
dryckens		1261
drycker	1243		928
dryer	1657
dryg	1147		1177
dryga	1147		1177
drygt	988
drying	1611
drys		1191
drägg		1191
dräglig		1191
dräkt	1241	1041	824
dräkten			913
dräkter	1299		913
dräkterna			1108
dräktig		1191
dräkts		1261
dräner		1030
dränera		1191
dräng		1030	1108
drängar		1191
drängen			1177
dränk		1122
dränka	1289
dränkt			1067
dräp		1082
dräpa		1191
dråp	1269	1012	1177
dråps		1191
dröj		1191
dröja	1193		1246
dröjde	1197		1246
dröjer	1165		1246
dröjsmåls		1191
dröjt			1246
dröm	1004	744	924
drömde	1121		1177
drömm		1012
drömma	1114		1177
drömmande			1177
drömmar	1052		913
drömmare			1177
drömmarna			1108
drömmen	1108		1038
drömmer	1080		1177
drömres		1261
dröms		1191
drömt	1174		1177
drönar		1012
drönare	1188
drös	1285
du	467			d
dual	1487	1122
dub	1834	894
dubai	1223
dubb		911
dubbad			1177
dubbade			1177
dubbar		1191
dubbdäcks		1191
dubbed	1595
dubbel	1073	708	982
dubbelkoll		1261
dubbelkolla	1269
dubbelmoral	1266
dubbeln		1261	1177
dubbels		1082
dubbelspår		1191
dubbelspårs		1191
dubbelt	1050		1016
dubbl		1041
dubbla	1068		982
dubblar			1038
dubblas			998
dubblat			1067
dubbning		1191
dubbnings		1191
dubbs		1261
dubious	1669
dublin	1234	1082
duchess	1607
duck	1585	997
ducka	1312
ducks	1574
duct	1648
dude	1495
dudes	1563
dudley	1669
due	1512
duel	1632
duell	1276	1082	1067
duellen			1108
dueller		1122	1177
dues	1694
duet	1683
duett		1122
duff	1699	1122
duffy	1687
dug	1784
duga	1202
duger	1078
dugg	1121
duglig		1122	982
dugliga		1191	998
duglighet			1067
dugligt			982
duh	1843
dui	1901
duk	1464		859
duka		1122
dukade			1177
dukar	1315		937
dukat			1108
duke	1569
duken			920
duktig	992		1067
duktiga	1055		1108
duktigt	1209		1177
dull	1565
duly	1680
dum	1144	819
dumb	1427
dumbass	1650
dumbest	1694
dumhet	1234
dumheter	1188
dumm		1100
dumma	992		1108
dummare	1225
dummaste	1181
dummer		1191
dummy	1634
dump	1533	1012
dumpa	1209		1177
dumpade	1306
dumpar	1269		1177
dumped	1574
dumping	1627
dumpning			1177
dumpnings		1191
dumps	1701	1191
dumpster	1664
dums		1066
dumskall		1191
dumskallar		1191
dumt	976		1067
dun	1906	796
duncan	1271
dundee	1643
dunder		983
dune	1717
dunes	1696
dungen		1191	1085
dungeon	1650
dungeons	1710
dunham	1715
dunk	1657	997
dunka	1310
dunkar	1306		1038
dunkel		1191	1177
dunken			1177
dunkl		1191
dunkla			1177
dunn	1627	1151
dunno	1607
duns		1004
duo	1462
duon	1266		937
duper		1191	1177
duplicate	1646
dupont	1719
dur	1487	878
durability	1678
durable	1625
durant	1669
duration	1519
durham	1602
during	1155
dusch	1142	874	982
duscha	1131
duschar	1209		1177
duschat	1273
duschen	1121		1108
duschs		1261
dusk	1680
dussin	1225	1082	1177
dussintals	1299
dust	1457	1191
dustin	1683
dusty	1627
dutch	1457	1122
duties	1478
duty	1603
duvan		1261	1038
duved	1100			n
duveds	1250			o
duvor	1278		1038
dval		1191
dvala			1177
dvd	1312
dvds	1676
dvs	1158
dvärg	1260	882
dvärgar	1308		1177
dwarf	1609
dwayne	1701
dwell	1650
dwellers	1717
dwelling	1611
dwellings	1694
dwight	1611
dye	1793
dyed	1683
dyer	1701
dyes	1715
dygd		1030
dygder		1191
dygn	1066		1067
dygnet	1057
dygns		961
dying	1406
dyk	1510	917
dyka	1075		1067
dykar		972
dykare	1310		998
dykaren			1177
dyke	1696
dyker	990		1108
dykning		1191	969
dykt	1174		1177
dyl	1487
dylan	1200
dylika	1280
dylikt	1181
dynamic	1480
dynamics	1533
dynamik			998
dynamiken			1067
dynamisk			1038
dynamiska			1016
dynamiskt			1108
dynamit		1082
dynamite	1646
dynamo		1191	1177
dynasti		1191
dynastin			1016
dynasty	1581
dyng		972
dynga	1278
dyr	1291	943
dyra	1080		1006
dyrare	1091
dyraste	1207
dyrbar		1082
dyrbara		1191
dyrk		1053
dyrka		1191
dyrkan			998
dyrs		1191
dyrt	1027		1016
dysfunction	1662
dysfunctional	1699
dysfunktion		1122
dyslexi	1287
dyster	1273
dystr		1191
dystra	1306
däck	1119	874	821
däckade			1177
däcken	1276		982
däcket	1289		928
däcks		1191
däggdjur	1287		1177
däggdjurs		1122
dämp		1021
dämpa	1248	1100
dämpad			1177
där	587			a
därav	1073
därefter	937
däremellan	1232
däremot	914
därför	778
däri	1273
däribland	1161
därifrån	992
därigenom	1165
därinne	1287
därmed	919
därpå	1144
därtill	1117
därupp		1261
därut		1261
därute	1209
därutöver	1255
därvid	1301
då	573			c
dåd	1492		888
dåden			1016
dådet	1303		982
dålig	884		1016
dåliga	939		1067
dåligt	857		1016
dårar	1236		1067
dåre	1220		1108
dåren			1246
dårskap		1191
dåsig		1191
dåså	1292
dåtid		1191
dåtidens	1283
dåvarande	1151
död	1013	825	900
döda	919		982
dödad	1220
dödade	1098		1177
dödades	1167
dödande			982
dödar	1059
dödas	1163
dödat	1172
dödats	1273
döden	1036		969
dödens	1241
dödlig	1227
dödliga	1200
dödlighet	1294		1038
dödligheten			1067
dödligt	1167
döds	1144	684
dödsannons		1261
dödsbo		1066
dödsdom		1261
dödsfall	1156
dödshot	1312
dödskall		1191
dödskalle		1122
dödsorsak		1261
dödsorsaks		1122
dödss		1261
dödsstraff	1186
dödsstraffs		1191
dödssynd		1261
döende	1197		1177
dök	1273
dölj		1191
dölja	1087
döljer	1149
döm	1455
döma	1050		1177
dömande			1246
dömas	1225		1108
dömd	1080		1016
dömda	1154		1016
dömde	1239		1016
dömdes	1154		1136
dömer	1131		1177
dömm		1191
dömma			1246
dömmer			1177
döms	1121		1108
dömt	1257		1085
dömts	1230		1108
döpa	1213
döper	1294
döpt	1204		1177
döpte	1260
dör	1100
dörr	1068	828	840
dörrar	1105		872
dörrarna	1161		924
dörren	967		808
dörrs		1261
dörrvakt		1151
dött	1022		1016
döttrar	1147		969
döv	1453
döva	1266		1177
dövs		1082
each	1162
eager	1544
eagerly	1669
eagl		1261
eagle	1262
eagles	1501		1177
ear	1652
earl	1172
earlier	1326
earliest	1531
early	1603
earn	1441
earned	1425
earnest	1630
earning	1498
earnings	1489
earns	1653
earrings	1639
ears	1468
earth	1486	1082
earthly	1708
earthquake	1517
earthquakes	1639
ease	1473
easier	1376
easiest	1570
easily	1342
east	1172	917	1108
easter	1524	1191
eastern	1372		1108
eastman		1191
easton	1715
easts		1261
eastwood	1715
easy	1253		1177
eat	1491
eaten	1521
eater	1685
eaters	1708
eating	1356		1246
eaton	1685
eats	1563
ebay	1253		1246
ebba	1126
ebbe		1191
ebbes		1191
eberhards		1191
ebola	1639	1012	1177
ebony	1703
ebook	1618
ebooks	1699
eccentric	1648
ecclesiastical	1669
echo	1289		1177
echoed	1689
echoes	1646
echoing	1696
eckerö		1122
eclectic	1696
eclipse	1595
eco	1818
ecological	1602
ecology	1611
ecommerce	1712
economic	1298	1191
economical	1646
economically	1590
economics	1455
economies	1577
economist	1581
economists	1607
economy	1351
ecosystem	1602
ecosystems	1662
ecstasy	1671
ecstatic	1696
ecuador	1634	1191
ed				s
eda	1100			n
edas	1250			o
eddie	1163
eddy	1673	1261
eddys		1261
edel		997
edels		1191
eden	1255	1082	952
edens			1177
eder	1253		952
edet	1100			n
edets	1250			o
edgar	1218
edge	1523	1030
edged	1655
edges	1531
edgy	1692
edible	1636
edin		1191
edinburgh	1487
edis		1261
edison	1650
edit	1197	1066	1067
edited	1480
edith	1296		1177
editing	1489
edition	1202		1246
editions	1586
editor	1409		1177
editorial	1526
editors	1542
edits	1680
edman			1067
edmond		1191
edmonton	1634
edmund	1306
edna	1715
eds	1807
edsberg	1100			n
edsbergs	1250			o
edsbyn	1100			n
edsbyns	1250			o
edt	1869
eduardo	1703
educate	1570
educated	1485
educating	1648
education	1589
educational	1413
educator	1655
educators	1593
edvard	1312	1122
edvards		1191
edvin			1177
edvins		1191
edward	1096
edwards	1264
edwin	1632
eerie	1706
eff	1892
effect	1578
effected	1710
effective	1346
effectively	1438
effectiveness	1540
effects	1346
effekt	997	853	851
effekten	1098		872
effekter	1087		882
effekterna	1174		982
effektiv	1096		1038
effektiva	1128		1038
effektivare	1161		1136
effektiviser		1030
effektivisera	1262		1177
effektivisering			1177
effektivitet	1197		1067
effektiviteten			1108
effektivitets		1191
effektivt	1045		998
effekts		1151
efficacy	1625
efficiency	1464
efficient	1455
efficiently	1600
effort	1339	1191
efforts	1374
efraims		1191
efter	636	851		pqeu
efterbliven	1184
efterblivna	1220
efterforskning		1191
efterforsknings		1191
efterfråg		1151
efterfråga		1191
efterfrågan	1098
efterfrågar	1246
efterföljande	1188
eftergift		1261	1177
eftergifts		1122
efterhand	1068
efterhands		1122
efterklok		1261
efterlev		1082
efterlevande		1082
efterlikn		1261
efterlys		1122
efterlyser	1299
efterlyst	1227
efterlängtade	1296
eftermiddag	1052		998
eftermiddagarna			1177
eftermiddagen	1135		1038
eftermiddags	1287	983
efternamn	1094
efterrätt	1204
efters		1021
eftersom	781			c
eftersträv		1151
eftersträva		1191
eftersök		1151
eftersöks		1082
eftertank		1191
eftertanke	1243
eftertraktade	1312
efterträd		1053
efterträda		1122
efterträdare	1250
efteråt	1011
egen	815	753	1016	j
egendom	1078		982
egendomar			1177
egendomen	1260		1108
egendomlig		1122
egendoms		966
egenföretagare	1287
egens		1151
egensinnig		1191
egenskap	1137		1177
egenskapen			1177
egenskaper	1061		900
egenskaperna			1108
egentlig	1287
egentliga	1140
egentligen	824
egenvärd		1261
eget	884		1052
egg	1645
eggen			1108
eggs	1436	1261
egna	845		1038	j
ego	1395
egoism		1191
egoist		1191
egypt	1448	1030
egypten	1142
egyptian	1503
egyptians	1669
egyptier		1191
egyptisk			1177
egyptiska	1285		1177
ehh	1499
ehm	1462
eiffel		1082
eight	1316	1122
eighteen	1595
eighteenth	1671
eighth	1505
eighty	1609
eileen	1703
einar	1303
einars		1122
einstein	1250
eisenhower	1683
either	1245
ej	850			a
ejected	1696
ekar	1250		1085
ekeby		1191
eken		1041
ekens		1151
ekenäs		1191
ekeroth	1193
ekerö	1100			n
ekerös	1250			o
ekholm		1191
ekholms		1191
ekipag		1191
ekipage			1108
eklund	1202
eklunds		1191
ekman	1216		1177
eko	1402	834
ekobrotts		1122
ekologi			1067
ekologisk	1204		1246	j
ekologiska	1225		1177
ekologiskt	1200		1177
ekon		1191
ekonom	1243	935	947
ekonomen			1108
ekonomer	1264		1038
ekonomerna			1108
ekonomi	956	786	837
ekonomie		1261
ekonomier			1108
ekonomin	1078		900
ekonomins			1136
ekonomis		1191
ekonomisk	1025		975	j
ekonomiska	933		937
ekonomiskt	1043		982
ekorr		997
ekorrar		1191	1177
ekorre			1108
ekorren			1177
ekosystem	1301	1100
ekot	1269		1067
eksem			1108
ekshärad	1100			n
ekshärads	1250			o
eksjö	1100			n
eksjös	1250			o
ekström	1253
ekvation	1285	1122
ekvationen	1273		1177
ekvations		1122
ekvatorn			1177
el		782		s
elaborate	1537
elaine	1643		1246
elak	1128	1030
elaka	1151
elakar		1122
elakhet		1191
elakt	1193		1246
elas		1151
elastic	1646
elba		1261
elbil	1299		1136
elbilar	1239		1177
elbils		1122
elbolag		1191
elbow	1588
elbows	1689
elcykel		1191
eld	1261	727	851
elda	1195		1108
eldade			1038
eldar	1216		1108
eldat			1108
elden	1147		1016
elder	1537
elderly	1517
elders	1607
eldest	1623
eldrivna			1246
elds		972
eldsjäl		1191
eldsjäls		1191
eldstrid		1261
eldsvåd		1191
eldvapen			1177
eleanor	1315
elect	1544
elected	1406
electing	1706
election	1303
elections	1399
elective	1708
electoral	1524
electorate	1634
electr		1191
electric	1612
electrical	1455
electricity	1452
electro	1648	1030
electrode	1694
electrodes	1715
electromagnetic	1648
electron	1593
electronic	1425
electronically	1717
electronics	1508
electrons	1643
elefant	1266	921	1177
elefanten	1273
elefanter	1269		1108
elegance	1685
elegans	1280
elegant	1209
eleganta		1191
elektr		1100
elektra		1191
elektricitet	1218
elektricitets		1122
elektriker	1271		1177
elektrisk	1197		1108
elektriska	1177		1108
elektro		824
elektroner		1191	1177
elektronik	1202	892	982
elektroniken			1108
elektronisk	1218
elektroniska	1241
elektroniskt	1303
element	1131		855
elemental	1694
elementary	1475
elementen	1280		1108
elementet			1177
elements	1390
elen	1248	1082	913
elena	1243
elephant	1533
elephants	1595
elev	1066	812	952
elevate	1694
elevated	1544
elevation	1574
elevator	1563
elevators	1692
eleven	1137
elevens	1306
eleventh	1671
elever	953		947
eleverna	1032		1038
elevernas	1262
elevers	1262		1177
elevhem		1261
elevs		1191
elf	1832	928
elfel			1136
elfenben		1261
elfenbens		1004
elfs		1100
elfsborg	1225
elfte	1269		1177
elförsörjning			1246
elgiganten	1287
elgitarr			1246
eli	1501	905	937
elia		1122
elias	1156		1108
eliass		1261
eliasson	1167
elie		1191
eligibility	1609
eligible	1485
elijah	1657
eliminate	1517
eliminated	1540
eliminates	1694
eliminating	1600
elimination	1567
eliminer		1053
eliminera	1236
elin	1110		865
elina			1085
elinor			1246
elins			1038
eliot	1666
elis		1191
elisa	1312	1053	1246
elisabet	1255
elisabeth	1137
elise	1296		1246
elit	1181	772	975
elite	1299		1177
eliten	1184		952
elitens			1108
elites	1639
elitidrott		1261
elitidrotts		1261
elits		1082
elitseri		1261
elitserie		935
elitserien	1184
elitseries		1261
elixir			1177
eliz		1122
eliza	1671	1082
elizabeth	1154
elk	1869
elkraft		1053	1246
ell		911
ella	1190		714
elle	1246	1053	813
ellen	1121		917
eller	569			cef
elles		1191
elli		1053
ellie	1308
elliot	1225
elliott	1257
ellis	1262		1016
ellison	1689
ellos			1052
ells		1122
elm	1515	935
elma		1191
elmi		1191
elmia		1191
elmo		1053
elmotor		1191	1246
elms		1082
elnät		1151	1246
elnätet			1246
elnäts		1004
elofs		1191
eloge	1273
elon	1703
elongated	1701
elproduktion	1301
elr	1506
els		935
elsa	1158
else				s
elsewhere	1445
elsystem			1136
elton	1692		1177
elusive	1673
elva	1059	943	982
elvan		1261	1177
elverk		1122	1108
elverket			1246
elves	1689
elvira	1312
elvis	1186		1246
eländ		1082
elände	1188
eländet	1255
eländig		1191
eländiga		1191
em				s
email	1264		1246
emailed	1664
emails	1496
emalj		1122	1177
emancipation	1717
emanuel	1260
emanuels		1191
embargo	1710
embark	1689
embarked	1666
embarrass	1687
embarrassed	1540
embarrassing	1517
embarrassment	1604
embassy	1521
embedded	1577
emblem	1648		1177
embodied	1703
embodiment	1710
embrace	1514
embraced	1609
embraces	1701
embracing	1627
embroidered	1703
embryo	1703	1191
embryon		1191
embryos	1715
emelie	1193
emellan	1082		1016
emellanåt	1193
emellertid	1105
emerald	1643
emerge	1577
emerged	1514
emergence	1611
emergencies	1653
emergency	1386
emerges	1641
emerging	1508
emerson	1636
emery	1712
emigrer		1122
emil	1071
emilia	1204
emils		1191
emily	1246
eminem	1703
eminent	1653
emir		1122
emirates	1613
emis		1191
emission	1620	1191	1038
emissions	1535
emitted	1708
emma	1022		1085
emmaboda	1100			n
emmabodas	1250			o
emmanuel	1687
emmy	1289	1122
emo	1501
emojis		1191
emory	1719
emot	808		928
emotion	1508
emotional	1399
emotionally	1542
emotionell	1312
emotions	1466
emots		1261
empathy	1616
empati	1184	1053
emperor	1494
emphasis	1508
emphasize	1623
emphasized	1618
emphasizes	1671
emphasizing	1699
empir		1122
empire	1509
empires	1689	1261
empiri		1191
empirical	1639
employ	1561
employed	1455
employee	1436
employees	1365
employer	1501
employers	1494
employing	1613
employment	1422
employs	1613
empower	1664
empowered	1646
empowering	1671
empowerment	1657
empress	1678
emptied	1710
emptiness	1719
empty	1415
ems	1899
emu	1512
emulate	1687
en	403			dqfl
ena	1130		650
enable	1482
enabled	1526
enables	1565
enabling	1570
enact	1683
enacted	1609
enade	1273		1006
enades			1067
enamel	1701
enande			1136
enar		1122
enars		1191
enas	1193		894
enastående	1172
enats			1067
enbart	933		1177
enchanted	1680
enclosed	1611
enclosure	1641
encoded	1710
encoding	1694
encompass	1719
encompasses	1687
encompassing	1701
encore	1692
encounter	1491
encountered	1537
encounters	1551
encourage	1448
encouraged	1478
encouragement	1600
encourages	1588
encouraging	1519
encrypted	1685
encryption	1653
encyclopedia	1662
end	1349	943	894
enda	774		998
endangered	1584
endast	834
endaste	1287		1246
ende				s
endeavor	1653
endeavors	1708
endeavour	1678
ended	1339
endel	1287		1108
endemic	1696
endera	1296		1052
ending	1395		1038
endings	1657
endless	1510
endlessly	1676
endorse	1636
endorsed	1581
endorsement	1609
endowed	1687
endowment	1662
ends	1379
endurance	1611
endure	1593
endured	1648
enduring	1627
enduro		1191
endå	1225
ene	1487		835
enemies	1459
enemy	1390
energetic	1618
energi	967	668	859
energidryck		1191
energies	1657
energikäll		1261
energin	1172		998
energis		1082
energispara	1300			v
energy	1594
enes		1191
enfald		1122
enfaldig		1191
enforce	1561
enforced	1600
enforcement	1448
enforcing	1650
eng	1434	833
engage	1468
engaged	1432
engagemang	1089		1038
engagemanget	1308
engagement	1480
engagements	1671
engager		1122
engagera	1142
engagerad	1142		1177
engagerade	1151		1177
engagerar	1197
engagerat	1306
engages	1692
engaging	1521
engel		961
engels		1004
engelsk	1133	1004
engelska	896		1108
engelskan	1234
engelskans	1301		1177
engelskspråkiga	1312
engelskt	1250
engelsman		1261
engelsmän		1261
engelsmännen	1287
engine	1358	1191	1177
engineer	1436	1191
engineered	1618
engineering	1367		1108
engineers	1457
engines	1471
engl		1041
england	997		1177
englands	1253	1082
english	1484
englishman	1685
englund	1301
engraved	1662
engraving	1710
engs		1261
engström	1232
engång			1246
engångs		848
engångss		1191
enhance	1542
enhanced	1533
enhancement	1636
enhances	1710
enhancing	1634
enhet	1098	1030	784
enheten	1186		788
enhetens			1108
enheter	1091		847
enheterna			1067
enhetlig	1266
enhets		897
enhetschef	1283
enhälligt	1315
enhörning		1122
enhörnings		1191
enig	1292		1246
eniga	1257
enighet	1287		1177
enighets		1191
enjoy	1592
enjoyable	1572
enjoyed	1415
enjoying	1455
enjoyment	1595
enjoys	1567
enkel	1002	860	1052	j
enkelhet		1191
enkels		1151
enkelt	829		1016
enkl		1066
enkla	1011		1246
enklare	1002
enklast	1216
enklaste	1181
enklav		1261
enkät	1269	1012	1177
enkäten			1177
enkäter			1177
enköping	1100			n
enköpings	1250			o
enl	1409
enlarged	1639
enlighet	1179		1136
enlightened	1669
enlightenment	1627
enligt	764			pf
enlist	1696
enlisted	1609
ennis		1191	1177
enoch		1122
enochs		1191
enorm	1041
enorma	1050
enormous	1494
enormously	1692
enormt	1029
enough	1253		1177
enquiries	1699
enquiry	1687
enraged	1706
enrich	1712
enriched	1666
enrichment	1662
enrique	1671
enroll	1678
enrolled	1570
enrollment	1570
ens				s
ensam	900	864	1246
ensamhet	1179		1246
ensamheten			1177
ensamkommande	1096
ensamm		1191
ensamma	1061
ensamme			1246
ensamrätt	1301
ensamstående	1172
ensamt	1174		1246
ense		1191
ensembl		1151
ensemble	1294		969
ensemblen			1038
ensidig		1191
ensidigt	1292
ensign	1719
enskede	1100			n
enskedes	1250			o
enskild	1098
enskilda	1022		1246
enskilde		1030
enskilt	1163
enslaved	1708
enss		1191
enstaka	1089
enström			1006
ensued	1703
ensuing	1657
ensure	1390
ensured	1657
ensures	1643
ensuring	1551
ent	1908
entails	1696
ente		1066
enter	1365	1151	888
entered	1386
entering	1455
enterprise	1573
enterprises	1551
enters	1549
entertain	1590
entertained	1634
entertainer	1678
entertaining	1526
entertainment	1564
enthusiasm	1547
enthusiast	1676
enthusiastic	1588
enthusiasts	1653
entire	1300
entirely	1386
entirety	1623
entities	1558
entitled	1434
entitlement	1655
entity	1524
entr		1066
entrance	1461
entrances	1708
entrants	1712
entre		1191
entrenched	1710
entreprenad		1191	1108
entrepreneur	1554
entrepreneurial	1689
entrepreneurs	1574
entrepreneurship	1650
entreprenör	1223	1053	1016
entreprenören			1067
entreprenörer	1230		1067
entreprenörerna			1108
entreprenörs		1122
entreprenörskap	1269
entreprenörskaps		1191
entries	1531
entropy	1717
entrusted	1678
entry	1397		1108
entré	1161	868	1177
entréer			1177
entrén	1211		1108
entrés		1261
entusiasm	1278
entusiast		1122	1177
entusiaster			1067
entusiastisk			1177
entusiastiska			1177
entydig		1191
envars		1191
envelope	1584
envelopes	1706
environment	1351
environmental	1390
environmentally	1680
environments	1547
envis	1250	1082
envisa		1122
envisas	1209
envisioned	1696
envoy	1671
envy	1588
enzym		1082	1177
enzyme	1593
enzymer			1177
enzymes	1639
epa	1462
epic	1592	1191
epidemi		1030	1108
epidemic	1597
epidemin			1038
epidemiology	1712
epilepsi		1191
epilepsy	1676
episcopal	1680
episk		1191
episkt	1299
episod	1262
episode	1328	1261
episodes	1452
epitet	1308
epitetet			1177
epitome	1717
epok	1315	1082	1177
epoken			1108
epoker			1136
epos		1261
epost		1122	1108
eps	1850
epstein	1692
equal	1402
equality	1491
equally	1461
equals	1611
equation	1547
equations	1604
equilibrium	1643
equip	1666
equipment	1349
equipped	1487
equitable	1699
equity	1482
equivalent	1436
er	741			dl
era	916			dl
eradicate	1715
eran	1121		998
eras		1191
erase	1630
erased	1669
erat	1220		633
erbjud		1082
erbjuda	1025
erbjudand		1191
erbjudande	1105		947
erbjudanden	1190		1067
erbjudandet	1193		1177
erbjudas	1303
erbjuden	1250
erbjuder	1032
erbjudit	1248
erbjuds	1184
erbjöd	1154
erbjöds	1310
erdogan	1301
erect	1662
erected	1586
erection	1662
erektions		1191
eremit		1122
erfar		1030
erfaren	1227
erfarenhet	958		924
erfarenheten	1248		1177
erfarenheter	1071		1016
erfarenhets		1030
erfarn		1191
erfarna	1255
ergo		1191
erhåll		1122
erhålla	1294		1177
erhållas			1246
erhåller			1177
erhållit	1303		1246
erhålls			1246
erhöll	1303		1246
erhölls			1246
eric	1048		1067
erica	1209		1108
erich		1151	1067
erichs		1261
erickson			1246
erics		1082
ericson	1296	1122
ericss		1261
ericsson	1137		1177
erie	1650	1191
erik	967		963
erika	1207		1038
eriks	1280	892	1177
eriksberg			1177
eriksbergs		1100
eriksen			1246
eriksons		1191
erikss		1191
eriksson	1064
erin	1625	1053
erinr		1122
eritrea	1220
erkänd	1292		1246
erkända	1306		1246
erkände	1190		1136
erkänn	1213
erkänna	1011		1136
erkännand		1191
erkännande	1177		1246
erkännas			1136
erkänner	1071		1136
erkänns			1136
erkänt	1177		1136
erland		1082	937
erlands		1122
erling			1085
erlings		1122
ernest	1616	1191
ernie	1678
ernst	1096
ernsts		1191
eroded	1706
eros		1191
erosion	1634		1177
erosions		1191
erotic	1611
erotik		1122	1177
erotisk			1177
erotiska			1177
erotiskt			1177
err	1892
errands	1712
erratic	1703
error	1608
errors	1494
ers		931		s
ersatt	1234		1246
ersatte	1271
ersattes	1283
ersatts	1276
erss		1261
ersson			1006
ersta		1053	947
ersätt		1066
ersätta	1068
ersättar		1191
ersättare	1158		1177
ersättas	1195
ersätter	1158
ersättning	1071		855
ersättningar	1303		1108
ersättningen	1264		969
ersättnings		862
ersätts	1207
ert	1009			dl
erupted	1692
eruption	1662
erövr		1004
erövra	1223		1177
erövrade	1308		1246
erövrades			1246
erövrar		1191	1177
erövrare			1177
erövrat			1177
erövring		1191	1246
erövringen			1246
erövrings		1122
es				s
esa	1917
esc	1485
escalate	1701
escalated	1680
escalating	1719
escalation	1708
escap		1122
escape	1404		1177
escaped	1510
escapes	1653
escaping	1613
escort	1551	1191
escorted	1669
escorts	1685
eskaler		1053
eskil	1296
eskils		1004
eskilss		1261
eskilstuna	1071			n
eskilstunas	1250			o
eskimå		1122
eskort	1269	924	1052
eskorten			1246
eskorter		1122
eskortera		1191
eslöv	1100			n
eslövs	1250			o
esp	1855	943
especially	1273
esperanto		1191
espionage	1673
esplanaden			1177
espn	1567
esport		1191	1136
espresso	1248	1030
esque	1712
ess	1420		826
essay	1498
essays	1533
esse		1191
essen		1122	942
essence	1544
essens			1177
essential	1411	1191
essentially	1455
essentials	1650
esset			1177
essex	1570
essunga	1100			n
essungas	1250			o
essä		997
est	1460	880	779
esta		1004
establish	1445
established	1344
establishes	1673
establishing	1526
establishment	1455
establishments	1588
estate	1362		1177
estates	1579
este		1066
esteem	1574
esteemed	1717
ester	1280		900
estet		1041	1136
estetik		1191
estetisk			1177
estetiska	1283
esther	1294
estimate	1485
estimated	1409
estimates	1482
estimating	1706
estimation	1676
estland	1100			n
estlands	1250	1030		o
estonia	1671	1122
estrad		1082
estrogen	1699
et				s
eta	1896
etabler		1030
etablera	1184		1177
etablerad	1227		1177
etablerade	1124		1177
etablerar			1177
etablerat	1207		1108
etablering	1287		1108
etablerings		911
etablissemang		1191	1177
etablissemanget	1223		1177
etage		1122
etanol	1315	1082	1177
etapp	1262	997	1067
etappen			1246
etapper			1177
etc	1151
eter		990
etern		1151	1177
eternal	1526
eternity	1597
ethan	1620
ethanol	1676
ethel	1706	1191
ether	1689
ethernet	1717
ethic	1657
ethical	1535
ethics	1508
ethiopia	1613
ethiopian	1664
ethnic	1475
ethnicity	1613
ethos	1708
etik	1188	983	894
etiken			998
etikett	1250	1012	1067
etiketten	1303		1177
etiketter	1278		1177
etiketts		1082
etiopien	1216
etiquette	1689
etisk			963
etiska	1216		900
etiskt	1283		947
etnicitet	1177
etnisk	1193		1177
etniska	1158		1108
etniskt	1292		1108
etnologi			1177
ets				s
etsy	1699
ett	500			dfl
etta	1156		820
ettan	1174		913
etter			845
etthundra		1100
ettor	1308		1177
eugen		1191
eugene	1289
eugeni		1122
eur	1508		906
eureka	1708
euro	1119	776
euron	1257
europ		1082
europa	903			n
europaparlamentet	1232
europas	1078		1016	o
europe	1202	1053	1177
european	1520
europeans	1581
europeisk	1161		969
europeiska	1013		937
europeiskt	1223		969
europé		1122	1177
européer	1255		998
euros	1602	1066
eurovision	1158
eus	1448		818
eva	1234
evacuate	1660
evacuated	1630
evacuation	1611
evade	1692
evakuer		1053
evakuera	1250
evakuering		1191
evakuerings		1122
evaluate	1549
evaluated	1590
evaluating	1620
evaluation	1503
evaluations	1683
evan	1600	1151
evangelical	1641
evangeliet			998
evangelium			1108
evans	1234		1177
evas		1261
evasion	1687
eve	1480
evelina	1292
evelyn	1643
even	1264	1012	1085
evenemang	1140		920
evenemanget	1306		1067
evenemangs		1021
evening	1353
evenings	1636
evenly	1632
evens		1191
event	1114		1016
eventet	1303		1177
events	1601
eventual	1613
eventually	1349
eventuell	1128
eventuella	1087
eventuellt	1032
ever	1197	905	975
everest	1315
everett	1660
evergreen	1687
everlasting	1680
evers		1191	1177
evert	1306
everton	1310
everts		1191
every	1560	990
everybody	1358
everyday	1443
everyone	1213
everys		1261
everything	1603
everytime	1623
everywhere	1399
eves		1261
evicted	1701
eviction	1687
evidence	1289
evidenced	1678
evidens	1273	1030
evident	1554
evidently	1643
evig	1197
eviga	1167		1177
evighet	1163
evigheter	1220
evighets		1012
evigt	1091		1246
evil	1573
evils	1701
evoke	1719
evolution	1218		1246
evolutionary	1593
evolutionen	1292		1246
evolutions		943
evolutionär			1246
evolutionära			1177
evolutionärt			1246
evolve	1597
evolved	1531
evolving	1604
ewald			1177
exact	1434
exactly	1286
exaggerated	1625
exaggeration	1712
exakt	873
exakta	1158
exalterad			1177
exam	1491
examen	1055		789
examens		864
examensarbet		1261
examin		1082
examina		1122	1038
examination	1491
examinations	1641	1122
examinator		1191
examine	1510
examined	1528
examiner	1662
examines	1646
examining	1581
example	1259
examples	1406
exams	1551
excavation	1676
exceed	1570
exceeded	1607
exceeding	1641
exceedingly	1701
exceeds	1646
excel	1253	972
excellence	1535
excellency	1680
excellent	1383
except	1316
exception	1471
exceptional	1540
exceptionally	1611
exceptionellt	1301
exceptions	1558
excerpt	1664
excerpts	1687
excess	1503
excessive	1524
excessively	1701
exchange	1356
exchanged	1611
exchanges	1563
exchanging	1696
excite	1715
excited	1381
excitement	1508
exciting	1427
exclude	1602
excluded	1577
excludes	1694
excluding	1570
exclusion	1625
exclusive	1422
exclusively	1496
excursion	1706
excuse	1422
excused	1717
excuses	1563
exec	1708
execute	1563
executed	1489
executing	1657
execution	1485
executions	1680
executive	1351
executives	1544
exekutiv		1122
exempel	824		920
exempelvis	928
exemplar	1131		937
exemplary	1694
exemplen	1289
exemplet	1197		1016
exempt	1602
exemption	1632
exemptions	1706
exercise	1395
exercised	1662
exercises	1524
exercising	1613
exert	1699
exet		1191
exeter	1662
exhaust	1595
exhausted	1533
exhausting	1643
exhaustion	1669
exhaustive	1712
exhibit	1514
exhibited	1584
exhibiting	1689
exhibition	1466
exhibitions	1625
exhibits	1593
exil	1280	1053
exile	1588
exiled	1696
exist	1383
existed	1485
existence	1425
existens	1147		1108
existensen			1177
existent	1664
existential	1673
exister		1122
existera	1170		1177
existerade	1213		1177
existerande	1126		1108
existerar	1048		1177
existerat	1276		1177
existing	1379
exists	1441
exit	1471
exited	1694
exiting	1703
exits	1660
exkl		1191
exkluder		1053
exkludera		1191
exklusiv	1250
exklusiva	1230
exklusivt	1216
exodus	1623
exotic	1572
exotiska	1283
exotiskt	1303
exp	1830	928
expand	1471
expanded	1487
expander		1030
expandera	1241
expanderar	1301
expanding	1512
expands	1648
expansion	1207	1082	1177
expansions	1719	935
expansive	1694
expect	1319
expectancy	1669
expectation	1554
expectations	1450
expected	1330
expecting	1455
expects	1577
expedit		1151
expedition	1273		969
expeditionen	1299		1038
expeditioner			1108
expeditions	1699	972
expelled	1620
expenditure	1611
expenditures	1662
expense	1498
expenses	1475
expensive	1392
experienc		1191
experience	1608
experienced	1406
experiences	1425
experiencing	1542
experiment	1126	961	969
experimental	1487
experimentation	1673
experimented	1719
experimenter		1053
experimentera	1289
experimentet	1276		1177
experimenting	1660
experiments	1505
expert	1061	842	837
experten	1269		1016
experter	1087		998
experterna	1260		1177
expertis	1243
expertise	1537
experts	1432
expiration	1671
expire	1657
expired	1595
expires	1662
explain	1346
explained	1415
explaining	1498
explains	1455
explanation	1450
explanations	1607
explanatory	1710
explicit	1294
explicitly	1561
exploater		1030
exploatera		1191
exploatering		1261	1108
exploaterings		1041
explode	1597
exploded	1604
exploder		1122
explodera	1262
exploderade	1280
exploderar	1227
explodes	1687
exploding	1660
exploit	1590
exploitation	1588
exploited	1625
exploiting	1671
exploits	1660
explor		1122
exploration	1508
explore	1480
explored	1574
explorer	1310
explorers	1687
explores	1634
exploring	1537
explosion	1230		998
explosionen			1177
explosioner			1177
explosions	1623	1053
explosiv		1122	1177
explosiva			1177
explosive	1558
explosives	1600
explosivt			1177
expo	1190	1066
exponential	1706
exponentially	1712
exponer		1053
exponera		1191
exponerad			1177
exponerade			1108
exponerat			1177
exponering	1264		998
exponerings		1012
export	1193	823	998
exported	1653
exporten	1299		1067
exporter	1715	1082
exportera		1191
exporters	1712
exporting	1683
exports	1531	1261
expos		1261
expose	1556
exposed	1434
exposes	1685
exposing	1602
exposition	1646
exposure	1450
express	1188	908	1108
expressed	1432
expressen	1043		998
expressens	1250
expresses	1641
expressing	1554
expression	1425
expressions	1570
expressive	1683
expressly	1671
expulsion	1687
exquisite	1641
extas		1191
extend	1473
extended	1404
extending	1542
extends	1554
extension	1445
extensions	1593
extensive	1438
extensively	1581
extent	1443
exterior	1572
exteriör		1122
extern	1218
externa	1135		1177
external	1432
externally	1712
extinct	1630
extinction	1607
extortion	1715
extr		983
extra	875			aq
extract	1547
extracted	1625
extracting	1715
extraction	1597
extracts	1678
extradition	1717
extraher		1082
extrakt		1261	998
extraordinarily	1685
extraordinary	1468
extras	1643	1082
extravagant	1689
extrem	1121	885	1108
extrema	1117		1108
extreme		1261
extremely	1369
extremes	1673
extremhöger		1191
extremism	1202		1177
extremismen			1177
extremist	1676	997	1177
extremister	1239		1177
extremisterna			1177
extremistiska			1108
extremistiskt			1177
extremists	1673
extrems		1191
extremt	962		1108
exxon		1191
eye	1457		937
eyebrow	1696
eyebrows	1609
eyed	1561
eyes	1266		1052
eyesight	1717
eyewitness	1708
ezra	1664
fa				s
faa	1866
faan	1262
fab	1892
fabian	1253
fabians		1122
fabric	1533
fabricated	1664
fabrication	1671
fabrics	1648
fabrik	1167	997	761
fabrikat		1191	1108
fabriken	1151		788
fabrikens			1177
fabriker	1211		982
fabrikerna			1108
fabriks		840
fabulous	1533
fac		900
facade	1685
face	1167	997	928
facebook	935	900
facebooks		1261
facebooksida	1243
faced	1438
faces	1415		1136
facial	1528
facilitate	1554
facilitated	1671
facilitates	1719
facilitating	1683
facilities	1399
facility	1413
facing	1436
facit	1190		1108
fack	1184	762	947
facken	1292		1177
facket	1112		894
fackets			1177
fackförbund	1255
fackförening		1122
fackföreningar		1191
fackförenings		952
fackl		1122
facklig	1278
fackliga	1239		1177
fackligt	1273
facks		1191
fact	1271	1082	1177
faction	1600
factions	1607
facto	1243
factor	1615	1261
factories	1563
factors	1404
factory	1601
facts	1386
factual	1641
faculties	1699
faculty	1478
fadder		1100
fadders		1261
fade	1584	1191
faded	1613
fader	1147	966	957
fadern	1142		913
faderns	1255		1067
faders		972	1177
faderskaps		1122
fades	1687
fading	1641
fag	1908
fager		889	1177
fagers		1151
fagersta	1100			n
fagerstas	1250			o
faggot	1671
fagr		1122
fagra		1122
fahl		1030
fail	1411	1082
failed	1362
failing	1482
fails	1491
failure	1386
failures	1554
faint	1602
fair	1177	892	1067
fairfax	1662
fairfield	1710
fairies	1710
fairly	1436
fairness	1604
fairs	1692
fairy	1533	1122
faith	1294	1082	1177
faithful	1528
faithfully	1719
fajt		1122
fake	1142
faked	1701
faking	1680
fakt		1030
fakta	962	813	937
faktafel	1299
faktagranska	1300			v
faktas		1191
faktisk	1204		1177
faktiska	1165		1177
faktiskt	771
faktist	1250
faktor	1137		877
faktorer	1071		900
faktorerna	1310		1052
faktorn	1266		947
faktum	986
faktumet	1241
faktur		1082
faktura	1193	1030	1108
fakturan	1276
fakturer		1053
fakturerings		1191
fakturor	1285		1177
fakultet		1122
fakulteten	1260		1177
fakulteter		1191
fakultets		1030
fal		819
falafel		1122
falang		1122	1108
falangen			1108
falco		1191	1177
falcon	1306
falcons	1648
falk	1209	924	947
falken		1030	1016
falkenberg	1100			n
falkenbergs	1250			o
falköping	1100			n
falköpings	1250			o
fall	783	820	737
falla	1050		933
fallande	1262		1016
fallen	1144		875
fallenhet			1108
faller	976		947
fallet	953		813
fallhöjds		1191
falling	1399
fallit	1131		975
fallna			982
fallon	1678
fallout	1623
falls	1260		998
fallskärm	1266
fallskärms		943
fallskärmsjägar		1191
fals		1066
false	1608
falsely	1641
falsk	1101	990
falska	1068		1177
falsks		1261
falskt	1124
falsterbo	1100			n
falsterbos	1250			o
falu	1250	997
falukorv	1294
falun	1100			n
faluns	1250			o
fam	1862
fame	1596
famed	1643
famili		1261
familia		1261
familiar	1411
familiarity	1689
families	1335
familj	891		821
familje		649
familjeföretag		1261
familjehem		1261
familjehems		1122
familjeliv	1287
familjemedlem	1255
familjemedlemmar	1248
familjen	893		868
familjens	1165		1177
familjer	1038		913
familjerna	1232		1052
familjes		1191
familjs	1262
family	1513
famine	1641
famn	1218
famnen	1271
famous	1358
famously	1669
fan	923	804	851
fanan			1177
fanatiker	1285		1177
fanbase	1712
fancy	1471
fandom	1664
fang	1703	1151
fanimej	1239
fann	1073		1108
fanns	836		1108
fanny	1190
fans	1105		963
fansen	1230		1108
fanskapet	1271
fant		1041
fanta		977
fantas		1053
fantasi	1119	845	1177
fantasier	1195		1108
fantasies	1639
fantasifull		1191
fantasin	1230
fantast		1012	1016
fantastic	1388
fantastisk	946
fantastiska	986
fantastiskt	921
fantasy	1486	880
fantasys		1261
fantiser		1191
fantisera	1296
fantiserar	1310
fantom		1021
fantomen	1312
fantoms		1261
faq	1919
far	1135	737	821
fara	1011		933
faran	1207		1067
farand		1261
farande			982
farao		1191
farbror	1133		1108
farce	1706
fare	1565
fares	1641
farewell	1577
farfar	1094		1108
farfars	1241		1177
fargo	1643
farit			1108
farkost		1082	1067
farkosten			1067
farkoster			1038
farlig	1082		969
farliga	1059		957
farligare	1213
farligaste	1227		1177
farligt	972		975
farm	1257	961	969
farmakologi			1108
farmen			1067
farmer	1517		1108
farmers	1452
farmhouse	1685
farming	1503
farmland	1701
farmor	1057		1136
farmors	1278		1177
farms	1519
faror	1269		1177
farrell	1678
fars	1082	972	990	g
farsa	1188		1177
farsan	1114		1246
farsta	1100			n
farstas	1250			o
fart	1009	845	827
farten	1124		906
farter			998
farther	1586
fartyg	1110		792
fartygen			969
fartyget	1165		868
fartygets			1246
fartygs		887
fartygschef		1191
farväl	1209
fas	1326	866	894
fasa	1273	1066	1246
fasad	1213	902	998
fasaden	1211		998
fasader		1191	998
fasaderna			1177
fasads		1261
fasan		1122
fasans		1082
fasar			1177
fasas			1177
fascinated	1643
fascinating	1521
fascination	1671
fascinerad	1257
fascinerande	1112
fascism	1218		1067
fascismen	1273		1177
fascist	1289	1012	1177
fascister	1227		1177
fascisterna			1177
fascistisk			1177
fascistiska			1108
fascistiskt			1177
fascists	1696	1191
fasen	1112		906
faser	1315		1108
fashion	1615	1122
fashionable	1632
fashioned	1565
fasiken	1278
faso		1261
fason		1191
fasoner			1108
fasor		1191
fass		1122
fast	785	741	882	u
fasta	1103		957
fastan		1151	1177
faster	1211		1177
fastest	1496
fastighet	1225	1053	947
fastigheten	1179		1038
fastigheter	1154		928
fastigheterna			1177
fastighets		739
fastighetsmäklar		1122
fastighetss		1151
fastighetsägar		1191
fastighetsägare	1301
fasting	1650
fastland		1191
fastlandet	1236
fastlands		1100
fastn		1191
fastna	1179
fastnade	1133
fastnar	1137
fastnat	1133
fasts		1082
fastställ		1082
fastställa	1225
fastställt	1303
fastän	1161
fat	1370	880	868
fatal	1528	1122
fatalities	1678
fatally	1706
fate	1468	1191
fatet			982
father	1261	1191	1067
fathers	1533
fatigue	1584
fats	1648
fatt	1230	1004	1177
fatta	990		1052
fattade	1082		1016
fattades	1306		1108
fattar	873		1038
fattas	1119		1038
fattat	1080		1016
fattats			1136
fattig	1126	872	1016	j
fattiga	1064		1038
fattigare	1248
fattigdom	1128		1177
fattigdomen			1108
fattigdoms		1012
fattigt	1301		1016
fattningen			1067
fatty	1597
faulkner	1710
fault	1404
faults	1625
faulty	1639
fauna	1662		1038
faust		1191	1177
faux	1655
favor	1418	1191
favorable	1586
favored	1604
favorit	1009	659	1067
favorite	1328	1151
favoriten	1312		1016
favoriter	1114		1038
favoriterna			1067
favorites	1547
favorits		1021
favoritställ		1261
favors	1611
favour	1480
favourable	1660
favoured	1655
favourite	1420
favourites	1634
favours	1708
fax	1487
fay	1915
fbi	1734
fcc	1809
fda	1781
fe				s
fear	1603	1053
feared	1565
fearful	1648
fearing	1646
fearless	1655
fears	1512
feasibility	1680
feasible	1616
feast	1563
feat	1301
feather	1623	1261
feathers	1600	1261
featur		1191
feature	1362
featured	1450
features	1335
featuring	1448
feb	1739
feber	1103	961	920
febern	1278		1108
febr		1151
februari	972
february	1314
fed	1801
federal	1516	1082
federala	1220		1177
federally	1680
federation	1491	1191	1108
federationen	1310		1108
federationens			1108
federations		1191
federer		1191
fedex	1687	1191
feds	1662
fee	1634
feed	1312	1100	1177
feedback	1197		1177
feeder	1676
feeding	1487
feeds	1577
feel	1509	1100
feeling	1578
feelings	1388
feels	1344
feer		1191
fees	1429
feet	1323
feg	1390
fega	1202
fegis	1280
fegt	1283
fejd		1191
fejk	1204	972
fejkade	1266
fel	737	688	751	j
felaktig	1124
felaktiga	1131
felaktighet		1191
felaktigheter	1266
felaktigt	1117
felanmäla	1300			v
feldt			818
felen			1067
felet	1108		957
felfri	1301
felici		1122
felicia	1225
felicity	1699
felipe	1689
felix	1117
fell	1356	1100
fella	1669
fellas	1666
fellow	1376	1261	1067
fellows	1593	1261
fellowship	1584
felmarginal		1261
felony	1604
fels		1053
felsök		1191
felt	1291	1100
fem	1059	783	920
female	1321
females	1464
femen		1191
femhundr		1151
femhundra		1191
feminine	1572
feminism	1059		1016
feminismen	1181		1016
feminismens			1177
feminist	1119	997	1108
feminister	1108		982
feministerna	1257		1177
feministisk	1186		1085
feministiska	1144		1108
feministiskt	1223		1177
feminists	1641
femkamp		1191
femm		1122
femma	1200		1177
femman	1262		1108
femmor			1177
femt		1122
femte	1050	966	1108
femtio	1207	900	1038
femtiotal		1261
femton	1151	961
femåring		1261
fen		908
fence	1503
fences	1643
fencing	1653
fender	1689
feng	1689	1261
fengs		1261
fenix		1191
fenomen	1124	1012	969
fenomenet	1193		1038
fenor			1016
fens		1191
fer		856
feral	1715
ferdinand	1660
fergus		1122	1177
ferguson	1278
ferm		1261
fermentation	1712
fern	1719	956
fernandez	1699
fernando	1287
ferrari	1209
ferris	1689
ferry	1547
fers		1261
fertil			1177
fertile	1639
fertilitets		1030
fertility	1602
fertilizer	1685
fess		1191
fest	981	764	731
festa	1156		1177
festar	1241		1177
festen	1103		790
fester	1137		865
festerna			1246
festival	1096	892	814
festivalen	1158		808
festivalens			1136
festivaler	1202		957
festivalerna			1177
festivals	1581
festive	1648
festivities	1678
festlig		1082	1177
festligheterna			1177
festligt	1296		1177
fests		1191
fet	1255	868	947
feta	1087		1038
fetal	1689
fetch	1632
fetched	1701
fetisch		1053	1177
fetish	1646	1191
fetma	1257		1108
fets		1151
fett	1027	814	900
fetter			1067
fettet	1303		1067
fetto			1177
fetts		1151
fettsyror			1177
fetus	1643
feud	1639
feudal	1699
fever	1501	1261
fevers		1261
few	1383
fewer	1480
ffs	1878
fi				s
fia	1464
fiance	1689
fias		1261
fiasco	1712
fiasko	1273		1108
fiat	1636	1122
fiber	1213	878	920
fibern			1177
fibers	1634
fibre	1627
fibrer		1191	913
fibrerna			1177
fick	684		1177
ficka	1197		937
fickan	1133		937
ficklamp		1151
ficklampa	1292
fickor	1207		975
fickorna	1289		1108
fiction	1239		1067
fictional	1584
fiddle	1683
fide	1717
fidelity	1662
field	1285		737
fielding	1669
fields	1413	1122	913
fiend		1066
fiende	1128	928	1038
fienden	1161		1177
fiendens	1289
fiender	1117		1108
fiendes		1261
fientlig	1294	1082	957
fientliga	1276		920
fientlighet		1191	1067
fientligt			1016
fierce	1570
fiercely	1701
fiery	1650
fiesta	1703
fifa	1193
fife	1694
fiffel			1177
fifteen	1519
fifteenth	1712
fifth	1372
fifty	1485
fig	1728
figg		1191
fight	1202	1053	1016
fighter	1269		1016
fighters	1503		1108
fighting	1339	1191	1177
fights	1508
figs	1687
figur	1170	977	827
figure	1305	1122
figured	1461
figuren	1255		947
figurer	1195		833
figurerar			1177
figurerat			1177
figurerna	1306		1006
figures	1383
figuring	1623
figurs		1261
fiji	1641	1191
fik	1515
fika	1055	943	1038
fikar	1296
fikat	1303
fikon		1012	1177
fiktion	1299	1122
fiktiva	1287
fil	1342	773	837
filantrop		1191
filar			1177
fildelnings		1053
file	1379	1021
filed	1438
filen	1211		888
filer	1174		863
filerna	1287		982
files	1445		1177
filial		1053	1177
filing	1540
filip	1133	1004
filipino	1625
filippa	1280
filippinerna	1246
filips		1151
filipstad	1100			n
filipstads	1250			o
fill	1404	1082
filled	1390
filler	1685
filling	1508
fills	1618
film	873	622	701
filma	1124		1067
filmad			1177
filmade	1179		1067
filmades			1177
filmar	1181		1177
filmare			1085
filmaren			1108
filmas			1177
filmat	1264		1108
filmatisering		1191
filmbolag		1151
filmed	1537
filmen	905		782
filmens	1241		1136
filmer	923		742
filmerna	1105		920
filmfestival		1261	1246
filming	1508
filminspelning		1261
filmklipp	1315
filmmaker	1639
filmmakers	1664
filmmanus		1261
filmning			1038
filmningar			1177
filmningen			1177
filmproducent		1261
filmproduktions		1191
films	1404	1041	1038
filmstjärn		1261
filmvisning		1191
filosof		997
filosofen			1108
filosofer		1122	1177
filosofi	1140	966	928
filosofie		1261
filosofin	1308		1038
filosofisk	1283		1177
filosofiska	1262		1108
filosofiskt			1177
fils		1191
filt	1184	952	1038
filtar	1257		1177
filten			1177
filter	1147	972	888
filtered	1664
filtering	1653
filters	1579
filth	1687
filthy	1597
filtration	1710
filtrer		1030
filtrera	1269
filtrering			1177
filtrerings		1191
filtret	1310		982
filur		1122
filé		1122
fimp		1151
fimpa	1300			v
fimpar			1177
fin	873	699	906	j
fina	884		969
final	1038	819	888
finale	1542	1261
finalen	1043		851
finaler			1067
finalerna			1038
finalist	1678	1191	1246
finalister			1246
finalisterna			1177
finalists	1650
finalized	1710
finally	1282
finalplats		1261	1177
finals	1448	1191
finalserien			1177
finalspel			1177
finance	1402
financed	1623
finances	1574
financial	1599
financially	1556
financing	1521
finans	1285	751	1108
finanser		1191	1177
finanserna			1177
finansiell			1177
finansiella	1223		1177
finansiellt	1312		1177
finansier		1053
finansiera	1140		1067
finansierad			957
finansierade	1260		982
finansierades			1177
finansierar	1230		1177
finansieras	1181		1108
finansierat	1301		1016
finansiering	1179		969
finansieringen	1273		1177
finansierings		1012
finansiär		1191	1108
finansiärer			1177
finanskris		1122
finanskrisen	1299
finansminister	1213
finare	1121
finaste	1075
finch	1655	1191	1177
find	1606	1100
finder	1717
finding	1356
findings	1464
finds	1411
findus	1299
fine	1179		1177
fined	1620
finely	1662
finemang			1177
finer	1689		1108
fines	1602	1122
finess		1191
finest	1517
finfint	1303
fing		977
finge		1100
finger	1101	834	937
fingeravtryck	1227
fingeravtrycks		1122
fingerprint	1669
fingerprints	1706
fingers	1436		1177
fingertips	1719
fingrar	1124		1038
fingrarna	1094		1108
fingret	1133		1038
finish	1342	1191
finished	1335
finishes	1574
finishing	1482
finite	1609
fink		1082
finkan	1266
finland	919			n
finlands	1117	900	1177	o
finlandssvensk		1191
finlandssvenska	1260
finlandssvenskar		1261
finlir		1261
finländar		1191
finländare			1108
finländarna			1177
finländska	1273
finn	1188	840	998
finna	1048		1108
finnar	1218		1016
finnarna			1085
finnas	896		1108
finne	1250		1177
finner	1013		1108
finnes	1296		1177
finnish	1627
finnkampen			1177
finns	599		1108
finrum		1261
fins	1699	1030
finsk	1128		1108
finska	1013		1108
finskt	1255
finslip		1191
finspång	1100			n
finspångs	1250			o
fint	861			a
fiol	1280	952	1038
fiolen			1108
fiols		1191
fiona	1636
fippl		1191
fir	1871	917
fira	1013		1177	v
firade	1177
firand		1191
firande	1250		913
firandet	1289		937
firar	1064			v
firas	1174
firat	1273
fire	1211	887	906
firearm	1623
firearms	1572
fired	1406
firefighter	1696
firefighters	1636
firefox	1255
fireplace	1657
firepower	1719
fires	1512	1191
fireworks	1590
firing	1489
firm	1369	1151
firma	1165	952	830
firman	1209		855
firmly	1551
firmor			906
firms	1464
first	1417	1053
firstly	1613
fis	1469	870
fisar			1108
fiscal	1491
fischer	1280
fish	1227	972	903
fisher	1253		1177
fisheries	1623
fisherman	1669
fishermen	1632
fishes	1685
fishing	1443
fishy	1717
fisk	1022	724	808
fiska	1151	1041	1038
fiskade	1308
fiskar	1101	935	855
fiskare	1248		952
fiskaren			1177
fiskarna	1220		1052
fiske	1190	730	855
fiskeby		1261
fiskebåt		1261
fisken	1163		920
fiskes		1261
fisket		1191	947
fisketur		1261
fiskmås		1191
fisks		1122
fisksätra	1100			n
fisksätras	1250			o
fiss		1191
fissions		1122
fist	1577	1100
fists	1683
fit	1462
fitness	1578	1082
fits	1489
fitt		928
fitta	1064		998
fittan	1202		1177
fitted	1521
fitting	1528
fittings	1689
fittja	1100			n
fittjas	1250			o
fittor	1243		1177
fitts		1261
fitz	1708	972
fitzgerald	1634
five	1197		1177
fix	1453	939
fixa	930
fixad	1308		1108
fixade	1085
fixar	1020		1177
fixare			1108
fixas	1246
fixat	1080		1177
fixation	1719
fixed	1390
fixer		1053
fixera		1191
fixerad			1108
fixerade			1108
fixering			1067
fixes	1646
fixing	1531
fixture	1627
fixtures	1600
fjant	1294	1041
fjanta		1261
fjol	1156	1021	1177
fjoll		1066
fjord		1030	1067
fjorden			937
fjortis		1122
fjorton	1211	1030
fjugesta	1100			n
fjugestas	1250			o
fjäder	1243	872	998
fjädern			1177
fjäders		1261
fjädrar	1246		913
fjädrarna			1177
fjädring			1108
fjädrings		1122
fjäll	1253	760	982
fjällbacka		1191
fjällen	1216		1016
fjället			947
fjällräven	1315
fjärd		1004	1038
fjärde	1015	928	1108
fjärdedel	1246
fjärdedels		1122
fjäril	1283	1030	1067
fjärilar	1266		1067
fjärilarna			1177
fjärilen			1067
fjärils		972
fjärran	1239
fjärrans		1191
fjärrkontroll		1122	1177
fjärrkontrollen	1296
fjärrvärme		1030
fjäsk		1122
fla	1846
flack		1082
fladdermus		1030
fladdermöss		1191
flag	1596	914
flagg	1289	892	1085
flagga	1140		957
flaggan	1147		957
flagged	1710
flaggor	1236		982
flaggs		1191
flags	1531	1191
flagship	1609
flair	1657
flak	1292	1012	1038
flakes	1694		1067
flaket			1177
flam		914
flame	1535	1191	1177
flamenco		1191
flames	1544
flaming	1683
flamm		1041
flamma		1261	1177
flamman			1108
flammande			1177
flammor			1108
flams		1122
flanders	1706
flank	1634	1004	1108
flanked	1719
flanken			1108
flanks		1261
flap	1669
flare	1634
flares	1712
flash	1156	921	1108
flashback	1078
flashbacks	1285
flashed	1701
flashes	1653
flashig		1191
flashing	1625
flashlight	1676
flask		943
flaska	1064		845
flaskan	1151		947
flaskor	1147		865
flaskorna			1067
flat	1273	908	1177
flata			1177
flator			1177
flats	1604
flattened	1699
flatter	1719
flattering	1676
flavor	1542
flavored	1680
flavors	1641
flavour	1613
flavours	1694
flaw	1643
flawed	1616
flawless	1643
flaws	1586
flax		1122
flea	1685
fled	1540
flee	1595
fleece	1699
fleeing	1634
fleet	1475	1122	1038
fleeting	1708
fleets	1710
fleming	1653	1122
flemming		1191
flen	1100			n
flens	1250			o
fler	774		1067	j
flera	764			d
flerspråkig				j
flertal	1050
flertalet	1101		1177
flesh	1505	1122
flest	1061
flesta	863
fletcher	1280
fleur			1067
flew	1514
flex	1613	1082
flexa		1191	1177
flexibel	1257
flexibility	1547
flexibl		1191
flexible	1521
flick	1636	829
flicka	1020		894
flickan	1108		868
flickas			1177
flickor	988		900
flickorna	1184		990
flickors			1177
flickr	1706
flicks		1191
flickvän	1029
flickvännen	1243
flickvänner	1243
flickväns		1191
flies	1531
flight	1223		1108
flights	1503
flik		1053
flikar			1108
fliken			1108
flin		997
flina			1177
flinar			1177
fling	1706
flingor	1248		947
flingorna			1136
flint	1287	961
flinta		1261
flintas		1261
flints		1191
flintskallig		1191
flip	1505	990
flipp		1082
flipped	1632
flipper		1122
flipping	1650
flips	1715	1261
flirt	1662	1030	1177
flirting	1634
flis		1053
flit	1174	1053
flitig	1296	1082
flitiga		1191
flitigt	1167
flo	1912	908
float	1565
floated	1687
floating	1510
floats	1676
flock	1260	921	1108
flockar			1177
flocken	1292		1108
flod	1207	803	1038
floda		1191
floden	1080		863
flodens			1067
floder	1234		1177
flodhäst		1261
flood	1473
flooded	1600
flooding	1558
floods	1602
floor	1335	1191	1177
flooring	1717
floors	1542
flop	1653
flopp		1122
flops	1712
flor		924
flora	1246		1038
floral	1604
floran			1067
florence	1264
florens	1276
flores	1712	1191	1177
florida	1121
florist		1191
flors		1261
flos		1053
floskler	1287
flott		902
flotta	1195	1066	937
flottan	1133		920
flottans	1294		1108
flotte			1016
flotten			1177
flottilj		997	1067
flotts		1261
flour	1551	1191
flourish	1660
flourished	1708
flourishing	1715
flow	1269		1067
flowed	1706
flower	1455	1122	1016
flowering	1660
flowers	1404		1177
flowing	1547
flown	1590
flows	1519
floyd	1250
flu	1761
fluctuations	1673
fluent	1662
fluff		1122
fluffig		1191
fluffy	1646
flug		870
fluga	1218		969
flugan			1108
flugit	1257
flugor	1204		957
flugorna			1177
fluid	1501		1177
fluids	1613
flum		1030
flumm		1053
flummig		1191
flums		1191
flung	1706
fluor		1053
fluorescent	1696
flush	1597	1191
flushed	1719
flushing	1689
flute	1662
flutit			1177
flux	1650
fly	1232	872	920
flydde	1119
flyende			1177
flyer	1648
flyers	1623
flyg	1041	619	803
flyga	1034		1067
flygande	1181		1016
flygar		1191
flygare			1006
flygbas		1261
flygbiljett		1261
flygblad	1269
flygblads		1122
flygbolag	1211		1108
flygbolaget	1285		1177
flygbolags		1191
flygel		1030	1108
flygeln	1310		1067
flygen			1177
flyger	1052		1177
flyget	1137		888
flygets			1108
flygfoto		1261
flygfält		1191
flygmaskin		1261
flygning	1262		865
flygningar			969
flygningen			1038
flygplan	1064		865
flygplanen	1308		1085
flygplanet	1236		975
flygplans		846
flygplats	1103	956	1108
flygplatsen	1098		1177
flygplatser	1209
flygres		1261
flygrädd		1261
flygs		1041
flygtid		1261
flygtrafik		1082
flygvapen		972
flygvapnet	1211
flygvärdinn		1191
flying	1388
flykt	1133	872	906
flykten	1266		1016
flyktig		1191	1108
flyktiga			1136
flykting	1195	758	1085
flyktingar	1015		998
flyktingarna	1248		1177
flyktingbarn	1211
flyktingförläggning		1191
flyktingkrisen	1294
flyktingläger	1315
flyktingmottagande	1294
flyktingpolitik	1287
flyktings		1261
flykts		1261
flynn	1602	1191
flyr	1059		1177
flyt	1234	864	1177
flyta	1250		1177
flytande	1112		975
flyter	1161		1177
flytt	1089	820	1177
flytta	891		1108	v
flyttad			969
flyttade	986		990
flyttades	1250		1136
flyttande			1108
flyttar	976		1177	v
flyttas	1137		1108
flyttat	1045		1067
flyttats	1271		1136
flytten	1220		1177
flyttfåglar		1261
flyttning		1191	990
flyttningen			1038
flytts		1261
flytväst		1191
fläck	1236	943	947
fläckar	1197		913
fläckarna			1108
fläcken			1067
fläckig			1016
fläckiga			1108
fläkt	1230	952	947
fläktar	1312		1177
fläkten	1294		1067
flärd		1122
fläsk	1223	917	1038
fläsket			1108
fläsks		1261
flät		1030
fläta		1191	1177
flätade			1067
flätor			1067
flöd		1030
flöda	1312
flödade			1246
flödar	1227		1177
flöde	1200		868
flöden	1289		906
flödes		935
flödet	1213		859
flög	1103		1177
flöjt		1021	982
flöjts		1261
flört		1053	1177
flörta	1303
flöt	1303		1177
fnask			1177
fniss		1122
foam	1602
fobi	1243		969
focal	1627
focus	1321	1122	1177
focused	1402
focuses	1533
focusing	1494
fodder	1699
foder	1306	966	888
foders		1261
fodral			969
foe	1864
foes	1683
fog	1496	928
foga		1151
fogar			1038
fogarna			1177
fogden			1108
fogs		1261
foil	1607
fokus	958		998
fokuser		1012
fokusera	1020
fokuserad	1243
fokuserade	1223
fokuserar	1082
fokuserat	1276
fokuset			1177
fold	1533	1082
folded	1602
folder	1611
folding	1620
folds	1683
foley	1666
foliage	1687
folie		1053	1016
folk	718	628	753
folkbildning		1191
folkbildnings		1030
folkbokföring		1261
folkbokförings		1066
folkdans		1066
folkdräkt		1261
folke		1041
folken	1308		1038
folkens			1108
folkes		1151
folket	935		830
folkets	1071		1006
folkgrupp	1184
folkhäls		1261
folkhälsa	1310
folkhälsan	1285
folkhälsomyndigheten	1312
folkhögskol		1122
folkhögskola	1207		1177
folkhögskolan			1177
folkhögskolor		1191
folklig	1296	1122	1177
folkliga			1177
folklor		1122
folklore	1669
folkmass		1261
folkmord	1181
folkmordet	1310
folkmords		1191
folkmun	1303
folkmusik	1287	972
folkmängd	1283
folkomröstning	1216
folkpartiet	1149
folkpartist		1122
folkräkning		1261
folkrätt		1261
folkrätts		1053
folkrörels		1191
folkrörelse		1151
folkrörelser		1191
folks	1075		1108	g
folksam		1151
folksamling		1261
folkslag	1296
folkstyr		1261
folkvalda	1253
folköl	1312
follow	1289	1122
followed	1310
follower	1653
followers	1485
following	1215
follows	1365
folly	1703
fond	1218	848	818
fondbolag		1191
fonden	1248		840
fonder	1156		928
fonderna			1016
font	1308	1053	1177
fontan		1082
fontän		1053	1038
fontänen			1108
fontäner			1108
foo	1903
food	1213	1066	1016
foods	1457
fool	1485	1151
fooled	1643
fooling	1710
foolish	1577
fools	1579
foos		1191
foot	1351	966
footage	1480
football	1509
footballer	1623
footballers	1678
footed	1712
footing	1666
footprint	1662
footprints	1715
footsteps	1623
footwear	1685
foppa		1191
for	1435
forbes	1595
forbid	1630
forbidden	1561
forc		1100
force	1193	1053	969
forced	1360
forcer		1151
forcera		1191
forces	1326
forcibly	1676
forcing	1503
ford	1135	961	745
fordom		1191
fordon	1071		821
fordonen			1177
fordonet	1204		1016
fordonets			1177
fordons		820
fordonss		1151
fordran			1108
fordringar			1177
fords			963
fore	1662	900
forearm	1717
forecast	1531
forecasting	1673
forecasts	1648
foreclosure	1687
forefront	1662
forehead	1581
foreign	1303	1191
foreigner	1671
foreigners	1581
foreman	1648
foremost	1602
forensic	1609
fores		1122	1177
foreseeable	1703
forest	1269		1177
forestry	1623
forests	1535
forever	1541
forex	1634
forfeit	1708
forg		1261
forge	1602		1177
forged	1616
forget	1307	1261
forgets	1687
forgetting	1570
forging	1708
forgive	1494
forgiven	1630
forgiveness	1581
forgiving	1669
forgot	1406
forgotten	1459
fork	1544	1066
forks	1678	1261
form	880	772	692
forma	1190	1012	1067
formad	1303		833
formade	1266		824
formal	1448
formalitet		1191
formally	1549
formar	1239		969
formas	1276
format	1121	1012	794
formater		1082
formatet	1246		982
formation	1308	1122	990
formationen			1067
formationer			982
formations	1639	1191
formative	1719
formats	1607
formatting	1710
formed	1395
formel	1197	1066	1067
formell	1232
formella	1243
formellt	1174
formeln	1273		1177
formen	1091		780
former	1052		763
formerly	1496
formerna			942
formgivar		1191
formgivare			1067
formgivaren			1177
formgivning			1177
formidable	1632
forming	1503
formler			1177
forms	1383		1038
formul		1082
formula	1596
formulas	1680
formulated	1662
formulation	1671
formuler		1053
formulera	1207
formulerad			1177
formulerade	1289		1177
formulerat	1289		1177
formulering	1248		1177
formuleringar	1269		1177
formuleringen			1177
formulär	1278		1016
formuläret			1177
forn		795
forna	1179		1136
fornlämning		1191
fornlämnings		1122
fornnordisk		1191
fornsvensk		1261
forntid		1261
forntida	1269
fornåsa	1100			n
fornåsas	1250			o
forrest	1643	1191
fors	1312	812	700
forsa		1122	1108
forsbacka	1100			n
forsbackas	1250			o
forsberg	1186
forsen			969
forshaga	1100			n
forshagas	1250			o
forsk		1012
forska	1239		1108
forskade			1108
forskar	1255	816	1108
forskare	990		798
forskaren	1260		906
forskargrupp		1191
forskarna	1211		1067
forskars		1151
forskarutbildnings		1261
forskat	1312		1067
forskning	956		764
forskningar			1177
forskningen	1133		947
forsknings		676
forskningsinstitut		1191
forskningsområd		1261
forskningsrådet			1108
forsl		1066
forsla		1261
forss		1151	1067
forst		1041
forster	1715
fort	873	810	894
fortar		1191
fortare	1119
fortbildning			1177
fortbildnings		1191
forte			1108
fortet	1262
fortf		1191
fortfarande	762
fortgå	1283
forth	1459
forthcoming	1609
fortified	1683
fortkörnings		1122
fortnight	1687
fortnite	1715
fortplant		1122
fortplantnings		1012
fortress	1604		1177
forts	1308		1067
fortsatt	1009
fortsatta	1193
fortsatte	1032
fortsätt	1025
fortsätta	884
fortsätter	896
fortsättning	1167
fortsättningen	1174
fortsättnings		983
fortun		1191
fortunate	1558
fortunately	1558
fortune	1482		1177
fortunes	1639
forty	1505
forum	1034		868
forumet	1204		1067
forums	1586
forward	1246		969
forwarded	1699
forwarden			1108
forwards	1595
fosfat		1122	1067
fosfor		1066
fosfors		1261
foss		1030
fossil	1273	921	1177
fossila	1204
fossiler		1191
fossils	1657
foster	1177	820	1067
fosterhem		1261
fostering	1701
fosterland		1261
fosterlands		1053
fostr		1030
fostra	1300		1177	v
fostrade			1246
fostran			1108
fostrar			1177
fostras			1177
fostrat			1177
fostret	1301		1177
fot	1250	744	855
fota	1170		1067
fotad			998
fotade	1273		1038
fotar	1269
fotboll	935	939	855
fotbollen	1197		920
fotbollens			1177
fotbollförbund		1261
fotbolls	1190	690	1108
fotbollsaren		1261
fotbollsklubb		1261
fotbollslag	1271
fotbollslaget			1246
fotbollslandslag		1261
fotbollsmatch	1285
fotbollsplan		1261
fotbollss		1053
fotbollsspelare	1179		1177
foten	1064		913
fotgängar		1191
fotgängare	1283
fotnot		1261
foto	995	720	859
fotogen		1012	1136
fotograf	1126	1004	875
fotografen	1211		982
fotografer	1255	1012	957
fotografera	1227
fotografering	1303		998
fotograferings		1191
fotograferna			1177
fotografi	1232		982
fotografier	1225		1108
fotografiska	1283
foton	1110		937
fotos		1122
fotot	1190		969
fots	1236
fotspår	1269
fought	1438
foul	1540
found	1292	1082	1177
foundation	1523
foundations	1558
founded	1436
founder	1445
founders	1590
founding	1554
foundry	1708
fountain	1572	1191
fountains	1715
four	1232	1030	1067
fourteen	1579
fourteenth	1701
fourth	1360
fowler	1636
fox	1310
foxes	1685
fps	1457
fra	1328	902
frack		1122
fracking	1710
fraction	1561
fractions	1708
fracture	1620
fractured	1669
fractures	1660
frag		1030
fraga		1261
fragile	1584
fragment	1308	1053	1016
fragmented	1706
fragments	1593
fragrance	1660
frail	1717
frakt	1190	850	1108
frakta		1122
fraktion		1191	1177
frakts		1261
fraktur		1151	1016
frakturer			1016
frakturs		1261
frall		1191
fralla			1177
fram	748	892		pqu
frambring		1122
frame	1418	1122	1067
framed	1574
framemot	1296
frames	1549
framework	1485
frameworks	1715
framfart	1285
framför	873			p
framföra	1165
framförallt	992
framförand		1191
framförde	1289
framförs	1260
framfört	1301
framgick	1299
framgång	1043		1038
framgångar	1103		998
framgångarna	1306		1108
framgången	1260		1177
framgångs		902
framgångsrik	1131
framgångsrika	1108
framgångsrikt	1184
framgår	1094
framhäv		1122
framhäva	1303
framhåll		1151
framing	1648
framkall		1066
framkalla	1292
framkallande			998
framkant	1292
framkom	1285	1082
framkomlighets		1191
framkommer	1269
framkommit	1296
framkoms		1261
framm		1053
framme	1066		1177
frams		1066
framsid		1191
framsida	1287
framsidan	1154
framsteg	1131		1177
framstegs		1082
framställ		1082
framställa	1213
framställd			1177
framställer	1246
framställning	1257		982
framställningar			1177
framställningen			1108
framställnings		997
framställs	1213
framstå	1163
framstående	1200
framstår	1163
framtagn		1151
framtid	967
framtida	1032
framtiden	919
framtidens	1133
framtids		797
framtidsplaner		1261
framtidsvision		1261
framträd		1122
framträdand		1191
framträdande	1158		1038
framträdanden	1306		969
framträdandet			1177
framträder	1306
framtänder		1191
framåt	953	902
framöver	1041
fran	1170	887	1016
franc		1053	1177
france	1546	1191
frances	1620	1122
francesca	1710
francesco	1710
franchis		1191
franchise	1485	1030
franchises	1653
francis	1177
francisco	1156
franco	1294
francois	1696
francs	1671
frank	1064	952
franke		1082
frankenstein	1706
frankfurt	1260	1100
frankfurts		1261
franki		1122
frankie	1632
franklin	1213
frankly	1540
frankrike	983		1177
frankrikes	1243
franks		1151
frans	1248	943	1177
fransar	1306		1177
fransk	1112	977	1108
franska	1011		982
franskt	1260		1177
fransman		1261
fransmän	1301
fransmännen	1239
franss		1261
fransson	1299
fransysk		1191
frantic	1706
franz	1273
franzén	1299
fras	1280	1004	957
frasen	1294		1177
fraser	1202		998
fraternity	1653
fraud	1466
fraudulent	1641
fray	1717
fre	1427	823
freak	1533	1041	1038
freaked	1662
freakin	1696
freaking	1542
freaks	1653	1261
freaky	1692
fred	1025	836	917
freda		1122
fredag	962		1038
fredagar	1204
fredagen	1131		1177
fredagens	1312		1246
fredagkväll		1261
fredags	1108	876
fredagskväll	1315
freddie	1260
freddy	1289
freden	1216		1016
fredens		1122
frederic		1191
frederick	1563	1261
frederik		1261
frederiks		1191
fredlig	1271
fredliga	1262
fredric		1191
fredrick		1191
fredrics		1191
fredrik	988
fredriks	1312	956
fredrikss		1261
fredriksson	1292
freds		732	1038
fredss		1261
free	1117	870	1038
freed	1586
freedom	1557
freedoms	1639
freeing	1689
freelance	1625
freely	1535
freeman	1590
frees		1100
freestyle	1597	1191
freeway	1641
freez		1191
freeze	1526		1177
freezer	1630
freezes	1715
freezing	1540
freight	1554
frej	1285	1122
freja	1303
frekvens	1220	928	900
frekvensen	1289		928
frekvenser	1303		1038
frekvenserna			1177
frekvent	1255		1067
frekventa			1108
french	1573
frenchman	1703
frenzy	1680
frequencies	1611
frequency	1468
frequent	1489
frequently	1422
fres		1030
fresh	1360	1191
freshly	1641
freshman	1556
freshmen	1692
freshwater	1662
fresno	1687
frest		1066
fresta		1122
frestels		1151
frestelse		1261	1177
fret	1719
freud	1312
frey		1191
fri	905	637	721	ju
fria	967		749
friade	1310
friande			1177
friar	1315
friare	1271		1177
frias	1303
friberg	1308
friction	1618
frid	1105	914	888
frida	1131
friday	1546
fridays	1680
friden	1195		1016
fridens	1308		1177
fridfull		1151
fridge	1547
fridh		1191
fridolin	1188
frids		1100
fried	1537	1012	982
friedman	1673
friedrich	1703	1191
friend	1243		1067
friendly	1404
friends	1167		1108
friendship	1461
friendships	1627
frieri			1177
fries	1595	1191	1108
frig		1012
fright	1712
frightened	1611
frightening	1627
frigivn		1122
frigjord		1191
frigör		1100
frigöra	1280
frigörels		1191
frigörelse			1177
frihandel	1306
frihandels		1004
friherr		1041
friherre		1191
frihet	995		830
friheten	1119		872
frihetens			1067
friheter	1266
frihets		812
frihetsberöv		1066
frihetsberöva		1191
frihetskämp		1191
friidrott	1211
friidrotts		911
friis		1191
frikostig		1122
friktions		972
frikyrk		1122
frikyrklig		1191
frilans		924
frilansar		1261
frilla			1177
friläg		1191
friläges		1191
frimans		1191
frimodig		1191
frimurar		1030
frimurare		1191
frimärk		1151
frimärken	1315		1177
fringe	1584
fris		908
frisbee		1122
frisk	1011	902	1108	j
friska	1114		1038
friskare	1289
friskis	1296
friskol		1261
friskolor	1216
friskt	1156
friskvårds		1030
frisparks		1122
frispråkig		1191
fristad	1250
fristads		1191
fristående	1151
frisyr	1179		1038
frisyren	1301
frisör	1216	956	1067
frisören	1266		1177
frisörer			1177
frisörs		1151
frit		943
frita		1191
friter		1082
frites	1301		1177
fritid	1144
fritiden	1193
fritids	1246	778
fritidsgård		1261
fritidsgårdar	1276
fritidshem		1151
fritidshus		1053
fritidsledar		1191
fritt	986		766	j
fritz	1257
fritzs		1191
frivillig	1161			j
frivilliga	1161		1067
frivilligt	1082
fro	1908
frodas	1232
frodig		1122
frog	1577	1122
frogs	1653
from	1343	1053
fromm		1261
fromma		1261
front	1163	833	882
frontal	1671
fronten	1161		896
fronter	1278		1067
frontfigur		1261
frontier	1558
frontiers	1719
frontline	1701
fronts	1653	1261
fross		1030
frossa			1108
frost	1202	897	1108
frosten		1151	1108
frostens		1151
froze	1685
frozen	1478
fru	1169	897	913
fruar	1218		1038
fruarna			1085
frugan	1172
fruit	1420	1191	1108
fruitful	1712
fruits	1535
frukost	974	862	998
frukosten	1172
frukt	1080	764	920
frukta	1299
fruktade	1287
fruktan	1289		1177
fruktans		1053
fruktansvärd	1179
fruktansvärda	1193
fruktansvärt	1006
fruktar	1283
fruktas		1191
frukten	1243		1038
frukter	1216		969
frukterna			1108
fruktig		1122	1177
fruktigt			1177
fruktos		1191
frukts		1053
fruktträd		1151
frulle			1177
frun	1161		947
fruns			1108
fruntimmers		1191
frus	1308	1122	1177
frusen	1287		969
fruset			1108
frusit			1177
frusna	1310		982
frustrated	1533
frustrating	1558
frustration	1197
frustrerad	1197
frustrerade	1312
frustrerande	1193
frutti			1177
fry	1777
frying	1685
frys	1253	860
frysa	1142		1246
frysen	1170
fryser	1114		1246
fryst	1283		1067
frysta	1264		1108
fräck		1082
fräcka	1306
fräckt	1306
fräls		1030
frälsa		1122
frälsar		1122
frälsare	1306
frälsning	1289
frälsnings		972
frälst	1312
främj		1082
främja	1154
främjande		1191	998
främjar	1220
främling	1190	1066
främlingar	1128		1177
främlings		952
främlingsfientlig		1261
främlingsfientliga	1262
främlingsfientlighet	1225
främmande	1068		1016
främre	1211
främst	912
främsta	1032
främste		1030
frän		1030
fränd		1191
frände		1191	1108
fränder			998
fränsta	1100			n
fränstas	1250			o
fräs		943
fräsch	1142		1108
fräscha	1220
fräschare			1177
fräscht	1177
fräsig		1191
fråg		961
fråga	783		752	v
frågad			1067
frågade	951		1108
frågan	850		733
frågar	919		1067
frågas			1067
frågat	1089		1067
frågesport		1191
frågesports		1122
frågeställning	1310
frågeställningen	1296
frågetecken	1209
frågor	850		664
frågorna	1048		872
från	562			peu
fråns		1082
frånta		1151
frånvarande	1220
frånvaro	1156		1067
frånvaron			1177
frö	1494	850
fröet			1177
fröjd	1204		1177
fröken	1140		1038
fröknar			1177
fröknarna			1177
frölunda	1100			n
frölundas	1250			o
frön	1200		913
fröna			1177
frös	1273	1066	1177
frösunda		1122
frösö		1122
frösön	1100			n
frösöns	1250			o
frövi	1100			n
frövis	1250			o
fuck	1055	972	1177
fuckade			1177
fuckat			1177
fucked	1557
fucker	1627
fuckers	1680
fuckin	1475
fucking	1124		1177
fucks	1574
fudge	1706
fuel	1386
fueled	1650
fuels	1593
fugitive	1657
fuji		1053
fukt	1241	878
fukta			1177
fuktig	1234
fuktiga	1218
fuktighet		1261	1177
fuktigheten			1177
fuktighets		1151
fuktigt	1202
ful	1275	843	805
fula	1071		1108
fulaste	1287
fulfil	1655
fulfill	1584
fulfilled	1604
fulfilling	1618
fulfillment	1680
fulham	1696
full	884	722	735
fulla	1027		746
fullare			1085
fullas		1261
fullaste	1255		1108
fullblods		1122
fullbord		1082
fullborda		1191
fuller	1312
fullest	1671
fullfölj		1191
fullfölja	1255
fullgör		1122
fullkomlig		1191	1177
fullkomliga			1177
fullkomligt	1112		1177
fullkorns		1012
fullmakt	1294		1067
fullmakts		1066
fullmäktige	1248	966	928
fullmäktiges		1261
fullmån		1261
fullmåne	1292
fullo	1232		1177
fulls		1100
fullsatt	1276
fullständig	1151
fullständiga	1204
fullständigt	1022
fullt	903		758
fullträff		1261
fully	1346
fult	1101		1108
fulton	1666
fumble	1699
fumes	1703
fun	1390	858
function	1372	1191
functional	1496
functionality	1620
functioning	1547
functions	1436
fund	1362	1066
fundament		1082	1108
fundamental	1475	1082
fundamentalism			1177
fundamentalister		1191
fundamentally	1604
fundamentals	1646
fundamentalt	1312
funded	1485
funder		983
fundera	995		1177
funderade	1131		1177
funderar	999		1177
funderat	1059
fundering	1306
funderingar	1204
fundersam	1294		1177
funding	1406
fundraiser	1646
fundraising	1595
funds	1381		1177
funeral	1466
funerals	1708
fung		1082
fungal	1710
funger		1122
fungera	974
fungerade	1057
fungerande	1068		1038
fungerar	875
fungerat	1158
fungi	1671
fungus	1660
funk	1618	1021
funka	1041
funkade	1075
funkar	891
funkat	1190
funktion	1052	997	851
funktionell			1177
funktionella			1177
funktionellt			1177
funktionen	1179		920
funktioner	1124		877
funktionerna			1016
funktions		830
funktionsnedsättning	1216
funktionärer			1177
funky	1636
funn		1191
funna			1067
funnel	1673
funnen			1067
funnet			1067
funnier	1687
funniest	1646
funnit	1140		1108
funnits	1002		1108
funny	1589
funäsdalen	1100			n
funäsdalens	1250			o
fur	1744	931
furious	1556
furir			1177
furnace	1639
furnished	1632
furnishings	1708
furniture	1485
furry	1653
furs		1100
furst		1012	1177
furstar		1191
furste		1053	1067
fursten			1067
further	1250	1191
furthermore	1498
furu		917
furus		1261
furuvik		1261
furuviks		1261
fury	1308
fuse	1639
fused	1689
fusion	1262		990
fusionen			1177
fusions		997
fusk	1156	905	982
fuska	1241
fuskar	1213		1108
fuskare	1312		1136
fusket			1067
fuss	1639
futile	1692
futsal		1151
futsals		1261
futur		1053
future	1550
futures	1588
futuristic	1696
fuzzy	1632
fyfan	1082
fyi	1862
fylk		1053
fylkes		1191
fyll	1154	924	1177
fylla	995		937
fyllan	1230		1177
fyllas	1250		1108
fylld	1121		833
fyllda	1184		816
fyllde	1114		1177
fylldes	1303		1136
fylle		939
fyller	983		1177	v
fylleri			1136
fylleris		1261
fylles		1261
fyllig		1122
fylliga		1191
fyllning		1191	1016
fyllningen			1177
fyllo		1261	1177
fyllon			1177
fylls	1195		1108
fyllt	1085		863
fyllts			1177
fynd	1149	939	928
fyndet			1177
fyndig		1082
fyndiga		1191
fyr	1446	787
fyra	829		957
fyran	1262		1177
fyrar			1067
fyraåring		1261
fyren	1303		1108
fyrkant		1082
fyrkantig		1122
fyrkantiga	1303
fyrs		1261
fyrtio	1253	935
fyrverkeri		1053
fyrverkerier	1271
fysik	1105	897	906
fysiken	1306		1067
fysikens			1177
fysiker	1292		998
fysikern			1108
fysiologi			998
fysiologiska			1108
fysisk	1112		1108	j
fysiska	1080		1038
fysiskt	1080		1177
fäder	1306	1082	982
fäders			1177
fäktare			1108
fäktning		1191	1108
fälgar			1067
fäll		914
fälla	1108		969
fällan	1306		957
fällande	1312		1177
fällas			1177
fälld	1285		998
fällda			969
fällde	1280		1177
fälldes			1177
fäller	1225		1108
fällning		1191	1067
fällor			998
fälls	1285		1177
fällt			1038
fällts			1177
fält	1101	745	771
fältarbet		1261
fälten	1278		877
fältet	1147		798
fältmarskalk		1191	1177
fälts		1082
fälttävlans		1191
fälttåg		1261
fängels		1066
fängelse	958	798	998
fängelser	1248		1177
fängelsestraff	1243
fängelset	1181		969
fängsl		1012
fängsla		1191	1177
fängslad	1253		1177
fängslade	1285
fänrik	1262
fär		892
färd	1223	840	821
färdas	1202
färden	1257		913
färdig	1059	762	888	j
färdiga	1114		882
färdighet	1292		963
färdigheter	1211		1038
färdighets		1082
färdigställ		1122
färdigt	1085		937
färds		1261
färdväg		1261
färg	1006	668	784
färga	1241	1082	1177
färgad	1257		818
färgade	1207		816
färgar	1310		1177
färgas			1177
färgat	1255		863
färgblind		1261
färgelanda	1100			n
färgelandas	1250			o
färgen	1117		868
färger	1071		855
färgerna	1207		1026
färgglad		1261
färgning			1026
färgs		1100
färgstark		1261
färgstarka		1261
färgämn		1261
färj		1041
färja	1283		947
färjan	1209		969
färjestad	1271
färjestaden	1100			n
färjestadens	1250			o
färjestads		1191
färjor			982
färjorna			1108
färre	1015			j
färs		1122
färsk	1163	939	1067
färska	1170		1108
färskt	1227		1177
fäst	1227	902	1016
fästa	1250		1016
fästas			1067
fäste	1216		982
fästen			1038
fäster	1285		1108
fästes			1067
fästet			1016
fästing		1066
fästman		1261
fästning	1273		1136
fästningar			1177
fästningen			1177
fästnings		1082
fästs			1067
få	626			v
fåfäng		1191
fågel	1082	747	840
fågeln	1186		947
fågels		1261
fåglar	1096		863
fåglarna	1193		957
fåglarnas			1246
fåll		1191
fånar			1177
fång		876
fånga	1064		1108
fångad	1301		1038
fångade	1204		1038
fångar	1108		1038
fångarna	1246		1026
fångas	1278		1177
fångat	1234		1177
fånge	1271		1067
fången	1230		1177
fångens		1261
fångenskap	1292		1177
fångläger			1246
fångs		1151
fångst		997	1067
fångsten			1177
fångvaktar		1191
fånig	1255	1082
fåniga	1294
fånigt	1197
får	587			x
fåren	1289
fåret			1177
fårs		1053
fårö	1100			n
fårös	1250	1261		o
fås	1476
fåtal	1110
fått	755		1108
fåtölj		1191	1108
föda	1080		969
födan			1067
födas	1232		1177
född	974		937
födda	1025		906
födde	1209		1038
föddes	1011		1177
födels		1122
födelse	1234	803	1177
födelsedag	1061
födelsedagen	1170
födelsedags		855
födelsedagspresent	1241
födelsen			1108
födelses		1261
föder	1184		1177
föders		1261
föds	1135		1108
födsel			1038
födseln	1230		1177
födslar			1177
föga	1165
följ	949		1108	v
följa	868		1016
följaktligen	1294
följande	937		1016
följar		1191
följare	1170		990
följarna			1085
följas	1227		1067
följd	1029	928	909
följda			1108
följde	1011		1038
följden	1285		982
följder	1253		1038
följderna	1303		1108
följdes	1276		1108
följdfråg		1261
följe	1296	977	1067
följer	873		1016
följes		1100
följeslagare	1257
följetong		1191	1177
följs	1174		1067
följsam		1191
följt	1036		1016
följts			1067
föll	1036		952
föls		1191
fönster	1034	799	847
fönsterputs		1082
fönsters		1151
fönstren	1213		1038
fönstret	1055		882
för	426	892		peu
föra	1004		837
förakt	1213	1021	947
förakta		1191
föraktar	1289
föraktet			1067
förankr		1053
förankra		1191
förankrad			1177
förankrade			1177
förankrat			1177
förankring	1260		1067
förar		855
förarbet		1261
förare	1101		801
föraren	1140		872
förarens			1246
förarg		1030
förarna	1296		975
föras	1213		888
förb		880
förband	1165		851
förbanden			969
förbandet			1108
förbands		961
förbann		1066
förbanna		1191
förbannad	1059		1108
förbannade	1114		1177
förbannat	1094		1177
förbannels		1191
förbannelse	1280
förbarm		1122
förbaskat	1243
förbehåll		1261
förbehålls		1100
förbered	1225			v
förbereda	1101
förberedande			998
förberedd	1179		1177
förberedda	1241
förberedde	1285
förberedels		1261
förberedelse	1271	1021
förberedelser	1236		1067
förberedelserna	1301		1108
förbereder	1119
förberett	1202
förbi	912			p
förbifart		1191
förbifarten	1308
förbind		1082
förbindels		1151
förbindelse	1239	1021	888
förbindelsen			998
förbindelser	1246		888
förbindelserna			1067
förbinder	1278
förbipasserande	1315
förbis		1261
förbise		1261
förbjud	1223
förbjuda	1080		1177
förbjudas	1230		1177
förbjuden	1213		1067
förbjuder	1161
förbjudet	1098		1108
förbjudit	1285
förbjudna	1177		1108
förbjuds	1303
förbjöd	1243
förbjöds	1296		1177
förblev	1287
förbli	1167
förblir	1124
förbok		1191
förbruk		1066
förbruka		1122
förbrukar	1312
förbrukat	1289
förbrukning	1315		947
förbrukningen			982
förbruknings		1053
förbrytare			1038
förbränn		1151
förbränning			1016
förbrännings		952
förbud	1103		786
förbudet	1188		906
förbuds		1030
förbund	1179		750
förbunden			969
förbundet	1126		699
förbundets	1264		812
förbunds		802
förbundskapten	1239
förbättr		1041
förbättra	1064
förbättrad	1253
förbättrade	1246
förbättrar	1223
förbättras	1200
förbättrat	1303
förbättrats	1315
förbättring	1184		1108
förbättringar	1220		1177
förbättrings		1012
förd		889
förda			894
förde	1105		896
fördel	1034		1067
fördela	1241		1177
fördelad			1052
fördelade	1248		1085
fördelaktig		1122
fördelaktiga		1191
fördelaktigt	1283
fördelar	1071		1038
fördelarna	1209
fördelas	1230		1177
fördelat	1301		1108
fördelen	1154
fördelning	1209		891
fördelningen	1241		891
fördelnings		972
fördes	1190		952
fördjup		1053
fördjupa	1285
fördjupning		1191
fördjupnings		1122
fördom		1151
fördomar	1137		1108
fördoms		1012
fördomsfull		1191
fördrag		1122	1067
fördraget	1301		947
fördrags		1053
fördriv		1261
fördriva	1315
fördröj		1100
fördröjning	1312		1177
fördröjnings		1191
fördubbl		1053
fördubbla		1191
fördärv		1012
fördärva		1122
fördöm		1053
fördöma	1276
fördömand		1191
fördömer	1269
före	854	673	952	u
förebild	1147
förebilder	1204
förebygg	1300			v
förebygga	1188
förebyggande	1188		1016
föredett		1191
föredr		1261
föredra	1188
föredrag	1207
föredragit	1292
föredragn		1191
föredrags		1122
föredrar	1011
föredrog	1278
föredöm		1122
föredöme	1280
förefaller	1220
föregå		1261
föregående	1103
föregångar		1122
föregångare	1243
förekom	1213
förekomm		1261
förekomma	1179
förekommande	1142
förekommer	1027
förekommit	1188
förekoms		1151
förekomst	1276		1177
förekomsten	1262
förekomster			1177
föreligg		1261
föreligger	1223
föreläggand		1191
föreläggande			1038
föreläs		1151
föreläsa		1191	1177
föreläsare	1181		1177
föreläser	1301
föreläsning	1117		1067
föreläsningar	1154		1108
föreläsningen	1243
föreläsnings		935
föremål	1073		859
föremålen			1108
föremålet	1273		1177
fören	1292	966
förena	1236		1246
förenad			1246
förenade	1213		1246
förenades			1246
förenar	1243		1246
förenas	1262		1246
förenat			1246
förening	1073		718
föreningar	1114		794
föreningarna			975
föreningen	1041		735
föreningens	1204		933
förenings		829	998
förenkl		1041
förenkla	1243
förenklad	1280
förenklade	1301
förenklat	1280
förenklings		1191
förenlig		1261
förens	1218
förenta	1207
föres		997
föreskrift		1151
föreskrifter	1301		1038
föreskrifterna			1067
föreslagit	1239
föreslagna	1296
föreslog	1137
föreslå	1137
föreslår	1006
föreslås	1239
förespråk		1041
förespråka		1100
förespråkade	1296
förespråkar	1161
förespråkare	1236
föresten	1301
föreställ	1253	1100
föreställa	1103
föreställer	1174
föreställning	1172		882
föreställningar	1190		920
föreställningarna			1246
föreställningen	1174		998
föreställnings		1082
föreståndar		1082
föreståndare	1283		937
föreståndaren			998
föret		1012
företa		1021
företag	852		676
företagand		1191
företagande	1213		1136
företagar		1030
företagare	1114		1067
företagaren			1108
företagarna			1177
företagen	1073		827
företagens	1273		1052
företaget	956		742
företagets	1149		1136
företags	1239	705	1108
företagsledare	1301
företagss		1191
företeels		1261
företeelse	1273		1177
företeelser	1278
företräd		1053
företräda	1287	1122
företrädar		1082
företrädare	1108		998
företrädaren			1177
företrädarna			1177
företräde	1276		1177
företräder	1241
företrädes		1082
förf		908
förfall	1234		1177
förfalsk		1021
förfalska		1100
förfalskare			1177
förfalskning		1191	1016
förfalsknings		1191
förfan	1239
förfarand		1191
förfarande	1276		937
förfarandet			1038
författ		1030
författa		1082
författar		824
författare	1013		826
författaren	1061		900
författarens	1294		1177
författares			1177
författarna	1230		969
författarskap	1315
författning		1122
författnings		921
förfin		1082
förfina		1191
förflutet	1266
förflutna	1154
förflytt		1151
förflytta	1253		1177
förflyttad			1177
förflyttade			1177
förflyttades			1177
förflyttas			1177
förflyttats			1177
förflyttning	1294		1108
förflyttningar			1067
förflyttningen			1177
förfog		1122
förfogande	1246
förfrågan	1230		1177
förfrågningar	1310		1108
förfäder	1204
förfärligt	1216
förfölj		1082
förfölja		1151
förföljd			1177
förföljda	1301		1177
förföljde			1177
förföljels		1151
förföljelse	1264		1108
förföljelsen			1108
förföljelser			1177
förför		1021
förföra		1261
förförels		1191
förgasar		1191
förgift		1053
förgifta		1191
förgiftad			1177
förgiftade			1177
förgiftning		1191	937
förgiftnings		1082
förgyll		1082
förgäves	1234
förgör		1053
förgöra	1292
förhal		1021
förhala		1191
förhand	1151
förhandl		1066
förhandla	1131		1108
förhandlade			1246
förhandlar	1239		1177
förhandlare			1038
förhandling	1225		1016
förhandlingar	1163		920
förhandlingarna	1204		952
förhandlingen			982
förhandlings		860
förhands		862
förhandsvisning		1191
förhast		1191
förhindr		1122
förhindra	1066
förhindrar	1197
förhoppning	1248
förhoppningar	1193
förhoppnings		1030
förhoppningsvis	1004
förhåll		1041
förhålla	1190
förhålland		1122
förhållande	995		863
förhållanden	1071		794
förhållandena	1246		894
förhållandet	1158		957
förhållandevis	1188
förhåller	1241
förhållningssätt	1236
förhör	1142		947
förhören			1067
förhöret			1067
förhörs		961
förint		1053
förinta	1285
förintels		1191
förintelse		961
förintelsen	1161
förjävl		1191
förjävligt	1195
förkast		1012
förkasta		1261
förkastligt	1315
förklar		990
förklara	912		982
förklarad			947
förklarade	1096		963
förklarades			1038
förklarande			1108
förklarar	990		982
förklaras	1179		998
förklarat	1170		1038
förklarats			1067
förklaring	1041		891
förklaringar	1195		982
förklaringarna			1246
förklaringen	1154		942
förklarings		1012
förklarliga			1177
förkläd		1053
förkläde			1177
förknipp		1122
förknippa		1191
förknippad	1303
förknippar	1287
förknippas	1202
förkort		1082
förkorta		1191
förkortning	1234		1108
förkortningar			1108
förkortningen			1177
förkunn		1041
förkunna		1122
förkunskap		1261
förkunskaps		1191
förkyld	1181		1136
förkylning	1186		1177
förkylnings		1122
förkämp		1191
förkärlek	1278
förköps		1122
förlag	1144		947
förlagd			1177
förlagda			1108
förlaget	1227		947
förlagets			1136
förlags		921
förlagt			1177
förlamad			1108
förlamade			1177
förlamning			1067
förlik		1082
förlika		1191
förliknings		1082
förlit		1151
förlita	1239
förlitar	1260
förlopp			1016
förloppet			1016
förlor		1041
förlora	992
förlorad	1154
förlorade	988
förlorar	990
förlorare	1186
förlorat	1036
förlossning	1253		1177
förlossningen	1276
förlossnings		897
förlovad			1177
förlovade			1177
förlovnings		997
förlust	1050	924	847
förlusten	1177		969
förluster	1128		928
förlusterna			1108
förlusts		1261
förlägg		1082
förlägga		1151
förläggar		1191
förläggare		1191	1108
förläggaren			1108
förläggning		1191	1108
förläggningar			1108
förläggningen			1108
förläng		1082
förlänga	1209
förlänger	1278
förlängning	1167		1038
förlängningar			1108
förlängningen	1197
förlängnings		1082
förlängt	1299
förlåt	958
förlåta	1172
förlåtels		1191
förlåtelse	1246		1177
förlåten	1310
förlåter	1276
förlöjlig		1053
förlöjliga		1191
förlös		1100
förman		1082	1177
förmedl		1021
förmedla	1149		1177
förmedlar	1218
förmedlare			990
förmedling			933
förmedlingen			1038
förmiddag	1220		1177
förmiddagen	1236		1177
förminsk		1100
förminska	1241
förmod		1066
förmoda		1191
förmodan	1239
förmodar	1232
förmodligen	946
förmyndar		1030
förmyndare	1312		1177
förmynderi			1177
förmå	1294	1082
förmåg		1191
förmåga	1013		741
förmågan	1110		859
förmågor	1184		1108
förmån	1137		1108
förmånen	1303
förmåner	1167		998
förmånerna			1177
förmånlig		1191
förmånliga		1191
förmåns		983
förmånstagar		1191
förmår	1292
förmögen	1315	1082
förmögenhet	1181		1177
förmögenheten			1177
förmögenheter			1177
förmögenhets		952
förmögn		1191
förmögna		1191
förnamn	1190
förnamnet	1301
förnedr		1030
förnedra		1191
förnedrande	1264		1177
förnedring	1303		1177
förnedringen			1177
förnek		1030
förneka	1149
förnekade	1310
förnekande			1177
förnekar	1124
förnekels		1191
förnekelse	1280		1067
förnuft	1133		1177
förnuftet	1312
förnuftig		1191	1177
förnuftiga		1191
förnufts		1122
förny		997
förnya	1264
förnybar	1276
förnyels		1191
förnyelse		1030	1108
förnäm		1030	1177
förnäma		1191	1177
förnödenheter	1292		1177
förolämp		1082
förolämpa	1273
förolämpad	1315
förolämpar	1303
förolämpning	1223
förord		1041	1177
förordet			1177
förordnad			1246
förordnande			1108
förordning	1294		1108
förordningen			937
föroren		1012
förorena		1122
förorening		1191	1067
föroreningar			1016
förorenings		1191
förorsak		1191
förorsaka		1261
förort	1246		1038
förorten	1179		1016
förorter	1209		1067
förorterna	1260		1085
förorts		914
förp		1066
förpackning	1260		982
förpackningar	1264		947
förpackningarna			1177
förpackningen	1257		1177
förpacknings		997
förpass		1151
förpassa		1191
förpliktels		1261
förpliktelse		1261
förpliktelser			1177
förr	919
förra	857		1108
förre		1030
förresten	986
förrgår	1225
förring		1151
förrs		1261
förrädar		1191
förrädare	1262		998
förrädaren			1177
förrädarna			1177
förräderi	1292		1108
förrädiska			1177
förrän	983
förrätt	1296	1082
förrätta		1122
förråd	1213		906
förråden			1177
förrådet	1257		957
förråds		928
förs	1128	784	896
församling	1133		882
församlingar	1241		1038
församlingarna			1177
församlingen	1188		913
församlingens			1136
församlings		823	1067
församlingshem		1191
församlingss		1261
förse	1230	972
försedd	1278		1177
försedda			1067
förseelser			1177
försen		1100
försena		1261
försenad	1172
försenade	1236
försenat	1248
försening	1285
förseningar	1220		1108
försenings		1053
försent	1144
förser	1283
försett			1177
försiggår	1312
försiktig	1091		1177
försiktiga	1216
försiktighet	1271
försiktighets		1021
försiktigt	1075			a
förskjut		1191
förskjutning		1261	1016
förskol		1030
förskola	1082		1177
förskolan	1126
förskole		823
förskollärar		1261
förskollärare	1264
förskolor	1216
förskott	1195		1177
förskotts		1082
förskräckligt	1312
förskön		1082
förslag	900		826
förslagen	1195		1136
förslaget	1048		917
förslags		1030
förslav		1053
förslava		1191
försoning		1191
försonings		1030
försprång	1294
först	785			a
första	702	801	1085	j
förstar		1261
förstas		1191
förstasid		1261
förstasidan	1264
förstatlig		1082
förstatliga		1191
förste		928
förstnämnda	1257
förstod	995		1177
förstor		1012
förstora	1315
förstorad			1177
förstorade			1177
förstoring			998
förstorings		1082
förstärk		1066
förstärka	1230
förstärkar		1191
förstärkare			937
förstärkaren			1108
förstärker	1213
förstärkning	1190		1177
förstärkningar	1301		1177
förstärknings		1053
förstärkt	1301		1108
förstärkta			1177
förstå	868		1177
förstådd			1067
förståelig		1191	1108
förståeligt	1193		1108
förståels		1191
förståelse	1048		969
förståelsen	1287		1108
förstående	1264		1246
förstånd	1220	1082	1108
förståndet	1278		1108
förstånds		1082
förstår	767		1067
förstås	937		1108
förstått	981		1108
förstör	1013		1177
förstöra	1015		1177
förstörande			1067
förstöras	1269		1177
förstörd	1147		1177
förstörda	1225		1177
förstörde	1167		1177
förstördes	1220		1177
förstörelse	1276		1067
förstörelsen			1177
förstörs	1250
förstört	1108		1177
förstörts			1177
försumm		1053
försumma		1191
försvag		1053
försvaga		1191
försvann	1015
försvar	1022	956	877
försvara	1013
försvarade	1186		1177
försvarar	1080
försvarare	1213		1177
försvararen			1177
försvaras	1299
försvarat	1287
försvaret	1048		894
försvarets	1209		1052
försvars		681	1177
försvarsadvokat		1151
försvarsmakt	1315
försvarsmakten	1085
försvarsmaktens	1207
försvarsmakts		1082
försvarsmekanism		1261
försvarsminister	1276
försvarsministern	1308
försvarss		1151
försvarsspel		1261
försvarssystem			1108
försvinn	1246
försvinna	1048
försvinnand		1191
försvinnande	1253
försvinner	974
försvunna	1220
försvunnen	1142
försvunnit	1119
försvår		1082
försvåra	1294
försvårar	1260
försäkr		1082
försäkra	1181		1246
försäkrad	1287		1085
försäkrade	1306		1136
försäkran			1108
försäkrar	1283
försäkrat			1246
försäkring	1131		832
försäkringar	1204		913
försäkringen	1246		937
försäkrings		766	1067
försäkringsbolag	1248		1136
försäkringsbolaget	1278		1246
försäkringskassan	1137
försäljar		1151
försäljare	1236		909
försäljaren			1085
försäljarna			1136
försäljning	1078		794
försäljningar			1177
försäljningen	1174		906
försäljnings		814
försämr		1030
försämra	1280
försämras	1239
försämring	1296
försändels		1261
försändelse		1261	1177
försändelser			1177
försäsong		1261
försäsongs		1030
försätt		1191
försätts		1122
försök	896		818
försöka	854
försöken	1253		1067
försöker	804
försöket	1209		957
försöks		856
försökt	960
försökte	914
försörj		1066
försörja	1142		1177
försörjer	1248		1177
försörjning	1202		894
försörjningen			947
försörjnings		935
försörjningsstöd	1273		1177
fört	1142	876	875
förtal	1190
förtals		1082
förteckning	1246		982
förteckningen			1016
förtid	1225
förtids		905
förtidspension		1261
förtjust	1161		1085
förtjusta			1108
förtjän		1122
förtjäna	1207
förtjänade	1202
förtjänar	962
förtjänat	1257		1177
förtjänst	1223	966	1136
förtjänt			1177
förtjänta			1108
förtroend		1151
förtroende	1027	864	1108
förtroendet	1156		1177
förtroendevalda	1230
förtrogen		1191
förtryck	1119	1030	957
förtrycka		1151
förtryckande	1303		1246
förtryckar		1053
förtryckare			1246
förtrycker	1310
förtrycket			1038
förtryckt	1301
förtryckta	1230
förträfflig		1191
förträng		1191
förts	1227		913
förtvivlad	1303
förtvivlan	1271
förtydlig		1053
förtydliga	1218
förtydligande	1248
förtär		1066
förtäring			1177
förundersökning	1257
förundersöknings		1122
förundrans		1191
förut	935	864
förutom	893
föruts		1041
förutsatt	1167
förutse	1220
förutsäg		1066
förutsägbar		1191
förutsägels		1261
förutsägelse		1261
förutsätt		1261
förutsätter	1142
förutsättning	1184		1177
förutsättningar	1045		1177
förutsättningarna	1163		1246
förutsättningen			1177
förutsättnings		1100
förvalt		1021
förvalta	1299	1100
förvaltar		1100
förvaltare	1294		920
förvaltaren			982
förvaltars		1261
förvaltning	1202	1082	844
förvaltningen	1289		837
förvaltningens			1038
förvaltnings		787
förvaltningsrätt		1191
förvaltningsrätts		1191
förvandl		1021
förvandla	1234
förvandlades	1299
förvandlar	1310
förvandlas	1163
förvandlats	1289
förvandling	1306
förvar	1239	990	1177
förvara	1248		1177
förvarar	1292
förvaras	1227		1177
förvaret			1177
förvaring	1276		1038
förvarings		878
förvarn		1100
förvarna		1191
förvarning	1262
förvars		1122
förverklig		1082
förverkliga	1280
förvill		1053
förvirr		1021
förvirrad	1064		1108
förvirrade	1225		1177
förvirrande	1177		1177
förvirrat	1289
förvirring	1211		1108
förvirringen			1177
förvirrings		1191
förvisad			1177
förvisade			1177
förvisades			1177
förviss		1122
förvisso	1105
förvrid		1151
förvräng		1122
förväg	1117
förvänt		1082
förvänta	1098
förväntad	1303
förväntade	1133
förväntan	1246
förväntans		1082
förväntar	1038
förväntas	1078
förväntat	1131
förväntningar	1114
förväntningarna	1239
förvärr		1082
förvärra		1191
förvärras	1308
förvärv	1246	1066	1067
förvärva		1151
förvärvade	1273
förvärvs		947
förvärvsarbet		1151
förväxl		1100
förväxla	1306
förväxlings		1082
förvån		1053
förvåna	1181
förvånad	992		1177
förvånade	1188
förvånads		1191
förvånande	1133
förvånansvärt	1186
förvånar	1181
förvånas	1312
förvåning	1253
förädl		1021
förädla		1191
förädling			1067
förädlings		1191
förälder	1075		982
föräldern	1287
föräldra		782
föräldrahem		1191
föräldraledig		1191
föräldraledighet	1276
föräldramöt		1191
föräldrar	873		913
föräldrarna	1043		982
föräldrarnas	1227		1177
föräldrars	1172		1108
föräldraskap	1303
föräldraskaps		1191
förälsk		1151
förälska		1191
förälskad	1188		1038
förälskade			1177
förälskels		1191
förälskelse		1191	1067
förän		1151
föränderlig		1191
förändr		1041
förändra	1029			v
förändrad	1260		1177
förändrade	1195
förändrades	1227
förändrar	1133
förändras	1013
förändrat	1204
förändrats	1094
förändring	1013		849
förändringar	1066		842
förändringarna	1273		1085
förändringen	1200		1026
förändrings		961
förödande	1204
förödels		1191
förök		1151
föröka	1301
förövar		1122
förövare	1230		1177
förövaren	1241
förövarna	1253
förövrigt	1170
fött	1225		1067
fötter	1061		888
fötterna	1082		1038
fötts	1264		1177
führer		1191	1067
gabe	1710
gabor		1191
gabriel	1110
gabrielle	1706
gabriels		1151
gabrielss		1261
gadd		1151
gadget	1678
gadgets	1646
gaffel	1250		1067
gaffeln			1067
gafflar			1177
gag	1836
gaga	1646
gagn		1012
gagnef	1100			n
gagnefs	1250			o
gail	1673
gain	1365
gained	1438
gaining	1521
gains	1494
gais	1246
gal	1795	794
gala	1262	924	920
galactic	1669
galaktiska			1177
galan	1213		863
galant	1296
galax		1030	1108
galaxen			1108
galaxens			1177
galaxer		1191
galaxies	1655
galaxy	1225
gale	1639	1053
galen	1022		990
galens		1191
galenskap	1207
galet	1006		1246
galg		1012
gall	1712	833
galla	1294
gallagher	1648
galler	1248	1004	998
galleri	1193	1021	1016
galleria			1177
gallerian	1278		1038
gallerier			1108
galleries	1586
galleriet	1276		982
gallerior			1177
galleris		1191
gallery	1438
gallo		1191
gallon	1609
gallons	1634
galloway	1699
gallr		1082
gallra		1191
gallret			1108
galls		1066
gallstens		1191
galn		1066
galna	1068		1016
galning	1167		1177
galningar	1202
galopp	1285	947	1177
galopper		1122
galopps		1151
galor			1177
galt		1053
gam		872
gambi		1191
gambia		1191
gambl		1151
gamble	1600
gambling	1533
game	1071	914	998
gameplay	1556
gamer	1292	1122	1108
gamers	1312
games	1167		1026
gaming	1520	1053
gaml		1151
gamla	822		969
gamlas		1261
gamle		1004
gamleby	1100			n
gamlebys	1250			o
gamles		1261
gamlestaden	1100			n
gamlestadens	1250			o
gamling		1191
gamlingar	1292
gamm		1082
gamma	1620	1053
gammal	875		969	j
gammaldags	1223
gammals		1191
gammalt	1027		1108
gammel		837
gammels		1261
gammelstad	1100			n
gammelstads	1250			o
gan		935
gandhi	1312
gang	1227	983	982
gangen			1177
gangs	1613	1122
gangst		1122
gangsta		1191
gangster	1306	914	1177
gangsters			1177
gans		1191
ganska	758
gant		1191
gao	1876
gap	1469
gapa	1266
gapar	1276		1177
gapet			998
gaps	1584	1261
gapskratt		1261
gar		807		s
garag		1191
garage	1193	902	998
garaget	1193		1108
garant	1308	1082
garanter		1122
garantera	1133
garanterad	1271
garanterar	1170
garanteras	1287
garanterat	1075
garanti	1165	956	928
garantier	1239		1016
garantin			947
garantipension		1261
garbage	1510
garbo		1191
garci		1191
garcia	1271
gard		997
garde	1703	997	998
gardell	1273
garden	1184		1067
gardener	1669
gardening	1627
gardens	1489
garder		1066
gardera			1177
garderob	1156
garderoben	1156		1108
garderobs		1030
gardes		1082
gardet			998
gardi		1122
gardie		1191
gardin		1082	1177
gardinen			1177
gardiner	1239		1108
gardinerna			1136
gardner	1607		1177
gareth	1662		1177
garfield	1683
garland	1676		1246
garlic	1570
garment	1646
garments	1666
garn		956
garner	1655	1082
garnered	1703
garnison		1122
garnisons		1012
garns		1261
garpenberg	1100			n
garpenbergs	1250			o
garrett	1627
garrison	1627
garry	1710		1177
gars		1122
garth	1710		1177
garv		997
garva		1191
garvs		1261
gary	1190		1108
garz		1191
gas		696		s
gasa	1276		1177
gasade			1177
gasen	1260		957
gaser	1299		1016
gaserna			1067
gases	1613
gasol		977
gasoline	1586
gasols		1261
gasp	1678
gass		1082
gast		966
gasta		1261
gastric	1712
gastrointestinal	1719
gat		830
gata	1114		849
gatan	1009		620
gatans			982
gate	1239	1012	837
gaten			1177
gates	1548	1100
gateway	1590
gather	1496
gathered	1489
gathering	1494
gatherings	1664
gathers	1717
gator	1082		894
gatorna	1101		982
gatsten		1261	1177
gatu		738
gatus		1151
gauge	1547
gav	1089		947
gave	1263	1191
gavel		1082	1108
gaveln			1067
gaves		1261
gavin	1611
gavs	1165		1016
gay	1310	885
gayl		1261
gays	1620
gaza	1227
gaze	1620
gazette	1641
gbg	1326
gdp	1751
gdpr	1289
ge	748			v
gear	1276		1108
geared	1648
gearing	1696
gears	1627
gedigen	1271
gee	1836
geek	1641
geeks	1719
geelong	1717
geer		1122
geese	1701
geez	1694
gefle	1250
gegg		1122
gehör	1285
geiger		1191
geijer		1122
geijers		1122
geish		1191
gel	1788
gelatin			1177
gele		1191
geller		1191
gelé		997
gem	1512	900
gemen		1053
gemene	1287
gemens		1151
gemensam	1052
gemensamma	1052		1067
gemensamt	1015
gemenskap	1142		982
gemenskapen	1253		1016
gemenskaper		1191
gemenskaps		1122
gemini	1694		1177
gemm		1261
gemma	1706
gems	1609	1261
gemytlig		1122
gemål			1108
gen		728		s
gena		1191
genast	1038
gender	1415	1122	1108
genders	1719
gene	1264	924	1067
genealogy	1701
genen			1108
gener	1200	928	1067
genera	1692	947
general	1055	796	1016
generaldirektör	1225
generalen	1278		1067
generaler		1191
generalförsamling		1261
generaliser		1053
generalisering		1191
generalized	1683
generally	1333
generals	1616	1151
generalsekreterar		1191
generalsekreterare	1271
generate	1501
generated	1473
generates	1627
generating	1554
generation	1096		1108
generational	1717
generationen	1158		1177
generationens	1257
generationer	1121
generations	1589	952
generator	1565	1191	969
generatorer			1067
generators	1634
generell	1211
generella	1179
generellt	1048
generer		1053
generera	1216
genererade			1108
genererar	1213
genererat			1177
generic	1526
generna			1177
generosity	1639
generous	1505
generously	1715
generös	1158
generösa	1211
generöst	1216
genes	1519
genesis	1312
genetic	1473
genetically	1630
genetics	1588
genetik	1303	1122	1108
genetisk	1253
genetiska	1186		1067
genetiskt	1250
geneva	1551
gengäld	1266
geni	1119	931	1038
genial		1191	1177
genialiskt	1299
genialt	1276		1177
genie	1687	1261
genier	1312
genital	1678
genitiv		1122
genius	1475
genk		1261
geno		983
genocide	1572
genom	735	921		peuf
genombrott	1181
genombrotts		1012
genomdriv		1261
genome	1620
genomför	1167	1012
genomföra	1061
genomförande		1053
genomföras	1223
genomförd	1232
genomförde	1177
genomfördes	1156
genomförs	1195
genomfört	1186
genomförts	1283
genomgå	1232
genomgående	1204
genomgång	1170		1067
genomgången			1177
genomgångs		1122
genomgår	1260
genomgått	1218
genomres		1261
genoms		997
genomskinlig	1312		1177
genomskinliga			1177
genomskinligt			1177
genomskåd		1261
genomskåda		1191
genomslag	1225
genomslags		1122
genomsnitt	1108		1108
genomsnittet	1227		1108
genomsnittlig	1184
genomsnittliga	1211
genomsnitts		882
genomsyr		1191
genomsyra		1191
genomsyrar	1287
genomtänkt	1193		1177
genomtänkta			1177
genr		1151
genre	1223	1004	998
genren	1241		928
genrer	1294		998
genres	1616
gent		1066
gentemot	1098
gentle	1512	1012
gentleman	1264
gentlemen	1521
gentlemän		1261
gently	1533
genu		1041
genuin	1248
genuina	1280
genuine	1466
genuinely	1528
genuint	1165
genus	1202	836	1177
genusvetenskap		1151
genväg		1261
genvägar	1292
genève		1082
geo	1841	795
geoff	1648	1122
geoffrey	1634
geografi	1216	1082	1067
geografisk	1280		1177
geografiska	1190		1067
geografiskt	1204
geographic	1558
geographical	1586
geographically	1701
geography	1556
geolog		1100
geologi		1191	1067
geological	1593
geology	1607
geometri			1177
geometric	1646
geometrisk			1177
geometry	1579
georg	1273	1030
george	995
georges	1312
georgetown	1650
georgi		1041
georgia	1534
georgian	1664
georgie		1261
georgien	1236		1177
georgs		1191
ger		811		s
gerald	1607		1177
gerard	1625
gerd		1191
gerda		1191
gerhard		1151
gerhards		1151
gerill		1191
gerilla		900	1177
gerillakrig		1261
gerillan			1177
german	1333	1012
germaner		1191
germans	1505
germanska			1067
germany	1344
germs	1692
gerrard	1703
gerry	1639
gers		1191
gert		1030
gertrud		1261
gertruds		1261
gerts		1191
ges	1241		760
gess		1191
gest	1264	997	975
gestalt		983	982
gestalta		1191
gestalter			1038
gestaltning		1191	1177
gestaltnings		1191
gestapo		1191
gesten			1067
gester		1191	1177
gesture	1574
gestures	1646
get		882		s
getaway	1664
geten			1177
geting		997	1108
getingar	1285		1108
getingen			1177
getings		1261
gets	1263
gett	953		894
getter	1301		1177
gettin	1616
getting	1190		1246
getto			1177
getton			1246
getts	1308		982
getty	1669
gevär	1195		906
geväret			998
gevärs		928
ggr	1308
ghana	1303
ghetto	1623
ghost	1190	1053
ghosts	1579
ghz	1910
giant	1409		1177
giants	1480
gibbs	1632
gibraltar	1701	1100
gibraltars		1261
gibson	1276
gick	744		913
gideon	1706
gideons		1191
gif	1370	917
giffar		1191
gifflar			1177
gifs	1694
gift	960	870	906
gifta	1029		1108
giftas		1082	1177
gifte	1071		1016
gifted	1577
gifter	1140		969
giftermål	1243
giftermåls		1191
gifterna			1067
giftet			969
giftig	1271
giftiga	1236
gifts	1464		1067
gig	1469		947
gigant		1053
gigantic	1636
gigantisk	1184
gigantiska	1181
gigantiskt	1276
giggle	1701
giggles	1699
gigs	1643
gil	1499	824
gilbert	1271
gilded	1712
giles	1648
gill	1636	900
gilla	992		1108	v
gillade	974
gillar	776
gillat	1142
gille		1082	1067
gilles		1191	1177
gillet			1108
gillian	1710
gills		1261
gillt			1108
gilmore	1703
giltig	1246		1067
giltiga	1278		1067
giltighet			1136
giltighets		1122
giltigt	1225		1067
gimme	1650
gimo		1191
gin	1462		877
gina	1204		1067
ginger	1294		1246
gins		1122
giovanni	1685
gips		952
giraff		1122
giraffe	1708
girig		1053	1067
giriga	1301		1067
girighet	1253		1108
girl	1075	990	942
girlfriend	1395
girlfriends	1625
girls	1174		1016
gis		905
gisel		1191
gislaved	1100			n
gislaveds	1250			o
giss		956
gissa	976		1177
gissade	1248
gissar	1048		1177
gissat	1255
gisslan	1234	1012
gissning	1147
gissnings		1030
gissningsvis	1315
git	1899
gitarr	1126	843	1006
gitarrist	1308		1038
gitarristen			1038
gitarrs		1261
gitt		1191
gitte			1108
giv		943
giva		1151
givande	1137		844
givar		1122
givare			849
givaren			896
give	1227		1177
giveaway	1655
given	1161		913
gives	1314		1177
givet	1089		913
givets		1191
givetvis	965
giving	1286		1177
givit	1135		928
givits	1301		957
givmild		1191
givn		1261
givna	1239		906
gjord	1064		859
gjorda	1098		855
gjorde	755		877
gjordes	1045		920
gjort	746		842
gjorts	1064		947
gjut		943
gjuta		1151
gjuten			1038
gjutjärns		1030
gjutn		1151
gjutna			1067
gla		862
glacial	1692
glacier	1648
glaciers	1710
glaciär		1066
glaciärer		1191
glaciärs		1261
glad	857		900	j
glada	988		942
gladare	1184		1246
glade			952
gladeligen	1303
gladiator		1066
gladiators		1261
gladly	1627
glads		1151
glam		1066
glamorous	1666
glamorös		1191
glamour	1664	1082
glance	1572
gland	1694
glands	1692
glans	1264	928	1016
glansen			1067
glapp		1122
glare	1699
glaring	1710
glas	976	691	795
glasbruk		1261
glasbruks		1191
glasen			1108
glaset	1151		957
glasfiber		1082
glasflask		1261
glasgow	1603
glasklart	1310
glass	1036	811	872
glassen	1241		1067
glasses	1473
glasyr			1177
glasögon	1096		947
glasögonen	1246		1038
glatt	1144		1108
glaze	1717
glazed	1703
gled	1257		1108
glee	1669	1191
glen	1250	939	1052
glenn	1161
gles		956
glesbygd		1261
glesbygden	1312
glesbygds		1012
glest	1308
glid		882
glida	1170
glidande			1177
glide		1030
glider	1161
glimpse	1595
glimt	1299	1122	1108
glimtar			1067
glimten	1308		1177
glitch	1678
glitter	1283		1177
glo	1436	921
glob		1030
global	1089			j
globala	1112
globalisering		1191
globaliserings		1191
globalism		1191
globalist		1191
globalister		1191
globalization	1676
globally	1593
globalt	1108
globe	1487	1261
globen	1197		1067
gloom	1710
gloomy	1692
glor	1246		1177
glori		1122
gloria	1236		1108
glorious	1533
glory	1592	1191
glos		1030
gloss	1673
glossy	1683
gloucester	1660
glove	1613
glover	1706
gloves	1542
glow	1572	1151
glowing	1609
glucose	1609
glue	1597
glued	1687
glukos		1082	1177
gluten	1639	997	1177
gläder	1303		1246
glädj		1100
glädja	1262
glädjande	1211
glädjas	1269
glädje	1022	823	937
glädjen	1179		1067
glädjer	1310
gläds	1303
gläns		1191
glänsa			1177
glänsande			1038
glänser			1177
glänste			1177
glänta			1177
gläntan			1038
glöd	1287	917	1067
glödande			1177
glöden			1108
glödlamp		1151
glögg	1278		1177
glöm	942
glömd			1108
glömda			1067
glömde	972		1177
glömm		1191
glömma	979		1108
glömmas	1315
glömmer	1002
glöms	1276
glömsk		1261
glömt	969		1108
gma	1908
gmail	1708
gmo	1512
gmt	1832
gnag		1053
gnaga		1122
gnagar		1122
gnagare	1250		1177
gnesta	1100			n
gnestas	1250			o
gnid		1122
gnist		1053
gnista			1177
gnistan			1177
gnosjö	1100			n
gnosjös	1250			o
gnugg		1122
gnugga	1312
gnutt		1261
gnutta	1255
gnäll	1165	966
gnälla	1140
gnäller	1124
gnällig	1287
gnälliga		1191
gnälls		1151
goa	1372
goal	1307	1122
goalie	1671
goalkeeper	1600
goals	1333
goat	1547
goats	1616
goblin	1710
god	824	760	937	j
goda	896		975
godar		1122
godare	1156
godast	1285
godaste	1172
godbit		1261
goddag		1261
goddamn	1554
goddard	1712
goddess	1549
gode	1151		1177
godegård	1100			n
godegårds	1250			o
godfather	1680
godfrey	1715
godhet	1195		1246
godheten			1177
godhets		1122
goding		1191
godis	1015	842	888
godiset	1269		1038
godiss		1151
godkänd	1128		1177
godkända	1181
godkände	1250
godkändes	1315
godkänn		1100
godkänna	1193
godkännande	1193		1067
godkännas	1306
godkänner	1190
godkänt	1075
godmorgon	1144
godnatt	1101	1004
godnatts		1261
godo	1278		1177
gods	1167	834	888
godsen			1177
godset	1283		957
godsägar		1191
godsägare			1177
godt		1122
godta		1122
godtar	1296
godtrogen		1191
godtyck		1122
godtycklig		1191
godtyckligt	1312
godzilla	1699
goes	1553
goggles	1701
goin	1563
going	1539
gol		878
gold	1167	880	1052
goldberg	1666	1191
golden	1172		1177
goldfish	1717
goldman	1646
golds		1261
golf	1103	773	998
golfban		1191
golfbana			1085
golfbanan	1310		1246
golfboll		1261
golfen	1280		1177
golfer	1701
golfklubb	1303
golfs		1066
golv	1197	851	868
golven			1067
golvet	1011		872
gomez	1299
gon	1903
gondol		1082
gone	1260		1136
gong	1678	1191
gonna	1569
gonzalez	1671
goo	1887
good	1073	866	1067
goodbye	1482
goodies	1685
goodman	1639
goodness	1521
goodnight	1634
goods	1413
goodwill	1627	1191
goodwin	1687
goofy	1650
googl		1066
googla	1121		1177
googlade	1239		1177
googlar	1216
googlat	1306
google	1011
googles	1283
goose	1588		1177
gop	1701
gor		846
gora	1312
gordo			1177
gordon	1151
gore	1299		1177
gorge	1689
gorgeous	1471
gorill		1122
gorilla	1639		1177
gorillor		1191	1177
gors		1261
gos		900
gosa	1308		1177
gosh	1574
gosig		1191
gospel	1510	961	1246
goss		1021
gossar		1191	1016
gossarna			1108
gosse	1294	1066	990
gossen			1067
gossip	1262
got	1344	894	947
gotcha	1694
goteborg	1112
goth		1066
gotham	1662
gothenburg	1253
gothia	1292
gothic	1632
gotiska			1177
gotland	1036			n
gotlands	1220			o
gotska	1100			n
gotskas	1250			o
gott	811		937	j
gotta	1578
gotten	1443
gottfrids		1191
gottgör		1122
gotti		1191
gotts		1261
gottsunda	1100			n
gottsundas	1250	1261		o
gould	1680	1191
gourmet	1699	997
gov	1749
govern	1627
governance	1531
governed	1586
governing	1524
government	1190
governmental	1586
governments	1448
governor	1388
governors	1567
govt	1609
gown	1609
gpa	1857
gps	1370
gra		781
grab	1432	1012
grabb	1188	952	1108
grabbar	1075		1067
grabbarna	1105		1177
grabbed	1535
grabben	1098		1108
grabbing	1604
grabs	1613
grac		1151
grace	1200		1136
graceful	1692
graci		1012
gracious	1646
grad	1027	880	796
grade	1367	1012	1016
graded	1678
graden	1209		913
grader	1002		942
gradera		1191	1136
gradering		1261	1136
graderings		1191
graderna			1085
graders	1276
grades	1487
gradient	1671
grading	1673
gradual	1627
gradually	1503
graduat		1191
graduate	1436		1108
graduated	1519
graduates	1547
graduating	1607
graduation	1535
gradvis	1211
graf	1248	956	933
grafen	1216		969
grafer			982
graffiti	1632	983
grafik	1211	911	998
grafiken	1301
grafiks		1261
grafisk	1243		1038
grafiska	1271		957
grafiskt			1016
grafit		1191
graft	1673
graham	1202
grahams		1122
grail	1676
grain	1510	1261
grains	1620
gram	1128	956	894
grammar	1512		1246
grammatical	1701
grammatik	1248	1082
grammatisk			1177
grammatiska			1177
grammatiskt			1177
grammis		1053
grammofon		1053	1067
grammy	1613	1082
grams	1593	1191
gran	1170	770	909
granad		1191
granar			1067
granat		908	969
granaten			1177
granater	1278		937
grand	1087	956	1177
grandchildren	1600
granddaughter	1643
grande	1241		998
grandfather	1496
grandma	1526
grandmother	1519
grandpa	1597
grandparents	1579
grands		1261
grandson	1586
granen	1246		1108
grang		1191
grange	1715	1191	1177
granger	1719
granit	1276	1100	1177
granite	1584
granits		1261
grann	1149	758	1038
granna		1151	1038
grannar	1071
grannarna	1142
granne	1066		1177
grannen	1133
grannens	1255
grannländer	1230
grannländerna	1315
granns		1151
grannskap		1191
grannskapet	1296
granny	1641	1191
grans		1030
gransk		1012
granska	1110		1108
granskade	1296		1177
granskande			1177
granskar	1190		1177
granskas	1209
granskat	1260		1177
granskning	1068		937
granskningen	1243		1108
gransknings		1012
grant	1181		1016
granted	1411
granting	1625
grants	1517
grap		1122
grape	1620	1012
grapefrukt		1191
grapes	1613
graph	1540
graphic	1498		1067
graphical	1676
graphics	1508		1067
graphite	1701
graphs	1655
gras	1706
grasp	1558
grass	1464	1122	1067
grasses	1719
grassroots	1669
grat		1012
grateful	1471
gratification	1719
gratis	898			aj
gratiss		1261
gratitude	1570
gratt		1191
grattis	953			a
gratuler		1191
gratulera	1213
gratulerar	1193			a
gratäng		1191	1026
grav	1147	773	982
grava		1151
gravar	1266		957
gravarna			1026
grave	1480	961	975
gravel	1620
graven	1186		969
graves	1581	1261	1177
graveyard	1653
gravfält			1108
gravid	1045		1177
gravida	1190		1177
graviditet	1243		1108
graviditeten	1276
graviditeter			1177
graviditets		928
gravitation		1053	1177
gravitational	1669
gravitations		952
gravity	1503
gravplats		1261
gravs		1151
gravsten		1191
gravt	1312
gravy	1671
gravyr			1108
gray	1257	1053	1246
grays		1191
grayson	1676
grazing	1669
grease	1616
greasy	1678
great	1454	1122
greater	1344
greatest	1369
greatly	1475
greatness	1618
greats	1715
greece	1487
greed	1613
greedy	1609
greek	1436
greeks	1616
green	1073	837	1067
greene	1315
greenhouse	1602
greenland	1685
greens	1584	1082	1108
greenville	1717
greenwich	1657
greenwood	1689
greet	1613
greeted	1630
greeting	1625
greetings	1627
greg	1560	1082
greger		1191
gregg	1683
gregor		1122	1177
gregory	1283
grej	949		913
grejen	1002		1177
grejer	960		868
grejerna	1161		1177
grejor	1239		1177
grek		1012
greker	1289
grekerna	1271
grekisk	1209
grekiska	1137		1108
grekland	1048
greklands		1191
gren	1119	870	693
grenad		1191
grenade	1632
grenades	1671
grenar	1184		894
grenarna			982
grenen	1257		1052
grens		1122
grep	1230	1021	1067
grepp	1137	1012	900
greppa	1225
greppet	1218		998
greps	1158		1177
gret		1082
greta	1167		1246
grete			1177
grethe			1177
grev		977
greve	1216		1108
greven	1287		1108
grevens			1177
grevinn		1191
grevinna			1177
grevinnan	1303
grevs		1261
grew	1392
grey	1184	1041	1177
greyhound		1191
greys		1261
gri		856
grid	1510	1191
grief	1533
grievances	1692
grieve	1706
grieving	1678
griffin	1574
griffith	1660
griffiths	1703
grill	1202	816	982
grilla	1170			v
grillad	1262		1108
grillade	1299
grillar	1253		1177
grillat	1255
grilled	1618
grillen	1227		1038
grillning	1285		1177
grim	1623	928
grimes	1706
grimm	1701	1191
grims		1066
grimsta		1151
grimstas		1261
grin	1646	935
grina	1296
grind	1565	897	1067
grindar			1108
grinden			1108
grinder	1708
grinding	1565
grinig	1266
grins		1261
grip	1248	939	1108
gripa	1172		1067
gripand		1191
gripande	1225		1038
gripas			1177
gripen	1105		1177
griper	1232		1067
gripit			1067
gripits	1276
gripna	1276
gripping	1699
grips	1269		1177
gripsholms		1191
gris	1147	837	894
grisar	1195		957
grisarna			1136
grisen	1269		998
griss		1191
grit	1683
gritty	1692
grizzly	1717	1082
gro		851
groceries	1627
grocery	1537
grod		908
groda	1260		1038
grodan	1285		1108
grodor	1232		1108
grogg		1122
groom	1636
grooming	1678
groov		1191
groove	1611	1191
grop	1287	1021	947
gropar			982
gropen			982
gros		983
gross	1308	997	1108
grossist		983
grossly	1706
grotesque	1717
grott		882
grotta	1209		1067
grottan	1285		998
grottor	1301		1067
ground	1286		982
groundbreaking	1676
grounded	1588
grounds	1452	1191
groundwater	1680
group	1105		1177
grouped	1662
grouping	1676
groups	1293
grov	1091	874
grova	1114		1177
grove	1312		998
groves	1689
grovs		1191
grovsortera	1300			v
grovt	1085
grow	1344	1041
growers	1666
growing	1335
grown	1397		1177
grows	1510
growth	1314
gru		889
grubb		1030
grubbl		1082
grudge	1706
gruesome	1719
grumlig		1122
grumpy	1673
grums	1100			n
grund	847	634	855
grunda	1248	1053	1136
grundad	1248		1177
grundade	1186		1177
grundades	1124
grundande			1038
grundar	1188
grundare	1184		1246
grundaren	1276		1177
grundarna	1299		1177
grundas	1260
grundat	1209		1177
grunden	1015		947
grunder	1172		982
grunderna	1257		1085
grundfärg		1261
grundförutsättning		1261
grundkurs		1261
grundlag	1299
grundlagar		1191	1177
grundlagen	1264
grundlags		882
grundlig		1122	1177
grundliga			1177
grundligt	1294		1177
grundläggande	1034
grunds		1004
grundskol		1122
grundskola	1220
grundskolan	1149
grundsten		1261
grundtank		1261
grundval		1191
grundvatten		1012
grundämn		1191
grundämne		1261
grunt			1177
grupp	910	714	668
gruppchef		1261
gruppen	944		674
gruppens	1211		982
grupper	976		696
gruppera		1191
gruppering		1151
grupperingar	1299		1067
grupperings		1191
grupperna	1174		851
gruppernas			1108
gruppers			1085
gruppledar		1261
gruppledare	1280
gruppmedlemmar		1261
grupps			1177
gruppspel	1299
gruppspelet	1299
gruppspels		1030
gruppvåldtäkter	1292
grus	1216	874	1038
grusväg		1261
gruv		766
gruva	1262		969
gruvan	1236		937
gruvarbetar		1261
gruvor	1285		969
gruvorna			1026
gruvs		1261
grym	1066		1108
grymhet		1122
grymm		1191
grymma	1149		1246
grymt	1020
gryning		1191	1177
gryningen	1301
grynings		1082
gryt		935
gryta	1253		888
grytan	1250		1108
grytor			1177
grädd		870
grädda			1246
gräddade			1177
grädde	1124		998
grädden	1285		1177
gräddfil	1312
gräddfils		1191
gräl		1053
gräm		1191
gränby		1122
gränd	1312	1122	1016
grängesberg	1100			n
grängesbergs	1250	1191		o
gränna	1100			n
grännas	1250			o
gräns	1064	734	837
gränsar	1276
gränsdragning		1191
gränsen	974		798
gränser	1022		882
gränserna	1151		909
gränskontroll		1261
gränslös		1191
gränss		1261
gränssnitt			1108
gränssnittet			1108
gränsöverskridande			1177
gräs	1059	766	906
gräset	1144		1067
gräsklippar		1191
gräsklippare			1177
gräslig		1191
gräsliga		1191
gräsmatt		1261
gräsmatta	1273
gräsmattan	1250
gräss		1191
grästorp	1100			n
grästorps	1250			o
grät	1105		1177
gräv	1234	914
gräva	1082		1177
grävande	1301		1246
grävde	1257		1177
gräver	1181		1177
grävling		1191	1177
grävlings		1191
grävmaskin		1100
grävning		1191	1067
grävnings		1191
grävs			1177
grävt	1232		1038
grå	1296	769	872
gråa	1234		1038
gråbo		1122
grås		1122
gråskal		1191
gråt	1181	990	1177
gråta	1045
gråtande	1294
gråten			1177
gråter	1066		1177
gråters		1261
gråtit	1264
grått	1181		998
gråzon		1261
gröd		1122
grödor	1289		1067
grön	1048	755	894	j
gröna	1020		894
grönan			1177
grönare	1310			j
gröndals		1122
grönkåls		1122
grönland	1260
grönområd		1261
gröns		1082
grönsak		1261
grönsaker	1128		1067
grönsaks		878
grönsk		1122
grönt	1066		937
gröt	1181	1030	969
gröten	1310		1108
grövre	1253
gst	1894
gta	1473
guan		1082
guarantee	1450
guaranteed	1485
guarantees	1590
guard	1383	1122	998
guarded	1636
guardi		1122
guardia			1177
guardian	1573
guardians	1600
guarding	1660
guards	1478
guatemala	1285
gubb		882
gubbar	1142		947
gubbarna	1269		1067
gubbe	1105		868
gubben	1078		877
gucci	1706
gud	1075	851	913
gudar	1202		998
gudarna	1230		1108
gudarnas			1177
gudars			1177
guden	1246		900
gudens			1177
gudinn		1122
gudinna	1266		1016
gudinnan			937
gudinnor		1191
gudom		1053
gudomlig	1296	1122
gudomliga	1276
gudomlighet		1191
gudomligt	1292
gudrun	1230
guds	1041	897		g
gudss		1261
gudstjänst	1283	977	1016
gudstjänsten			1067
gudstjänster			1108
gudö	1100			n
gudös	1250			o
guerrilla	1694
guess	1578
guessed	1616
guessing	1565
guest	1418	1191
guests	1455
guggenheim		1191
gui	1915	911
guid		1082
guida		1191
guidance	1475
guide	1149	956	900
guided	1537
guidelines	1494
guiden	1273		906
guider			1108
guides	1554
guiding	1618
guild	1567	1122
guillou	1299
guilt	1521
guilty	1411
guinea	1537
guineas	1719
guinness	1669
guise	1673
guitar	1441	1191	1177
guitarist	1636
guitars	1632
gujarat	1657
gul	1096	779	877	j
gula	1068		894
gulag		1082
gulas		1191
gulasch		1122
guld	946	653	947
guldet	1133		1016
guldfisk		1122
guldfisks		1261
guldgruv		1261
guldgruva	1283
guldkant		1191
guldkorn	1287
guldmedalj		1151
guldmynt		1122
gulds		1066
gulf	1487	990
gull		858
gulla		1191
gullbergs		1122
gulle		1041
gulles		1261
gullig	1161	1053	1108
gulliga	1218		1108
gulligt	1126		1177
gullspång	1100			n
gullspångs	1250			o
guls		1261
gulsot			1177
gult	1147		920
gum	1765
gumm		1100
gumma			1177
gumman	1137		1108
gummi	1280	805	998
gummis		1151
gums		1191
gun	1432	836
gunder		1122	1177
gunfire	1660
gung		911
gunga			1177
gungan		1261	1108
gungar			1246
gunilla	1167
gunman	1708
gunn		966
gunnar	1110
gunnars		1030
gunnarsson	1266
gunner	1710
gunners	1717
guns	1399	1100
gunshot	1669
gunst		1191
gupp		1053
gupta	1701		1177
gurk		943
gurka	1202		998
gurkan			1177
gurkor			1108
guru	1593
gus	1834
gustaf	1121
gustafs		1030
gustafss		1261
gustafsson	1121
gustav	1036
gustavs		990
gustavsberg	1100			n
gustavsbergs	1250	1191		o
gustavss		1261
gustavsson	1218
gut	1747
gute		1100
gutes		1261
guts	1604
gutted	1689
gutter	1694
guuud			1177
guvernör	1223	1082	1067
guvernören	1292		1067
guvernörs		1012
guy	1354
guys	1564
gwen	1671
gyllen		882
gyllene	1121
gym	1324	921
gymm		1100
gymmet	1089
gymnasi		1030
gymnasial			1108
gymnasie		774
gymnasielärare	1308
gymnasier		1191	1177
gymnasies		1191
gymnasieskol		1191
gymnasieskola	1248
gymnasieskolan	1308
gymnasieskolor	1308
gymnasiet	1018		808
gymnasieutbildning	1315
gymnasium	1140		937
gymnast		1082	1108
gymnaster			1177
gymnastics	1643
gymnastik	1260	862	947
gymnastiken			1067
gymnastiks		1191
gymp		1151
gympa		952	1038
gympan			1177
gympas		1122
gynekolog		1151
gynn		983
gynna	1195		1177
gynnade			1177
gynnades			1177
gynnande			1177
gynnar	1140		1177
gynnas	1248		1177
gynnat			1177
gynnats			1177
gynnsam		1261
gynnsamm		1261
gyns		1261
gypsy	1655
gyttj		1122
gädd		983
gädda	1278		1177
gäll		966
gälla	1075
gällande	937
gällde	1080
gäller	794
gällivare	1100			n
gällivares	1250			o
gällt	1289
gäng	962	824	917
gängen	1243		1052
gänget	1085		947
gängmedlem		1261
gängse	1312
gärd		956
gärde		1053	982
gärdes		1004
gärdet	1301		1016
gärds	1100			n
gärn		1100
gärna	792			a
gärning	1170		947
gärningar	1225		1067
gärnings		935
gärningsman	1285
gärningsmannen	1200
gärningsmän	1260
gärningsmännen	1289
gäsp		1082
gäss		1191
gäst	1114	741	928
gästa		1082	1177
gästade			1177
gästar			1177
gästen			1067
gäster	1073		920
gästerna	1163		957
gästrikland	1100			n
gästriklands	1250			o
gästrum		1261
gästs		1122
gästspel		1191
gästspels		1191
gävle	1027			n
gävleborg	1100			n
gävleborgs	1250			o
gävles	1250			o
gå	682			v
gående	1248		794
gång	737	798	765
gångar		1191	857
gångare			963
gångarna			900
gångban		1261
gångbar		1191
gången	829		784
gånger	815		1177
gångerna	1190
gångna	1301		937
gångs	1133		1016
gångväg		1261
går	649		896	v
gård	1075	983	694
gårda		1066	1108
gårdagen	1211
gårdagens	1149
gårdar	1225		826
gårdarna	1308		928
gården	1027		678
gårdens			903
gårds		801	888
gås	1466	892	882
gåsen			1085
gåta	1230		1108
gåtan			1177
gåtfull		1191
gåtor		1191	1108
gått	815		913
gåva	1117		900
gåvan	1315		1067
gåvor	1188		998
gåvorna			1108
gödsel		1053	969
gödsels		1191
gödsla	1300			v
göinge	1100			n
göinges	1250	1261		o
göken			1108
göks		1191
göm	1496
gömd	1262		1177
gömda	1257		1177
gömde	1234
gömm		1191
gömma	1098		1108
gömmer	1124
göms		1151
gömt	1216		1177
gör	624		855	v
göra	638		827
göran	1029
görans		1053
göranss		1261
göransson	1269
göras	1002		913
göring			1052
görningen			1177
görs	999		888
göss		1191
gösta	1227
göta	1100			n
götaland	1100			n
götalands	1223	1082		o
götas	1250			o
göte		1021
göteborg	850			n
göteborgar		1261
göteborgare	1241
göteborgs	1025			o
götene	1100			n
götenes	1250			o
götes		1151
götet	1303
gött	1089
ha	601			v
haag	1269	1053
haber		1191
habit	1496
habitat	1556	1082
habitats	1669
habits	1503
habo	1100			n
habos	1250			o
hack	1280	911	1006
hacka	1135		1177
hackad	1276		1067
hackade	1250		1108
hackar	1255
hackas			1177
hackat	1303		1177
hacked	1593
hacker	1627	1041	1177
hackers	1618	1261
hacking	1577
hacks	1678	1261
hackspett		1122
had	1423
hadd		1100
hade	615			x
hades			1246
hadith		1191
haff		1191
haffa	1312
haft	792		1108
hag		805
haga	1223	908	969	k
hagan		1261
hagar			1067
hagas		1191
hage	1273	1100	952
hagel		931	1067
hagelgevär			1177
hagels		1122
hagen	1202		810
hages		1261
hagfors	1100			n
hagg		1261
hags		1151
hague	1632
hah	1393
haha	866		1006
hahah	1172	1066	1085
hahaha	1073		1067
hahahah		1151	1246
hahahaha	1239		1246
hahahahaha		1261
hahahh		1261
hahahha		1261	1246
hahh		1261
hahha		1191	1136
hahne		1191
hai	1850	921
haiku		1191
hail	1570	1151
hailed	1669
hails		1261
hair	1315	1100	1177
haircut	1620
haired	1620
hairs	1604	1261
hairstyle	1706
hairy	1597
haiti	1315	1122
haitian	1701
haj	1432	914	947
haja		1261
hajar	1255		1016
hajen			1016
hajs		1191
hak		872
haka	1195		1177
hakan	1188		1177
hakar	1250		1067
hake		1151
haken			1016
hakes		1261
hakkors	1310
hal	1439	781	920
hala	1296	1122	1026
halal	1303	1030
hale	1643	1122
haley	1310
half	1564	1030
halftime	1636
halfway	1537
halifax	1646
halk		972
halka	1273		1108
halkade	1310
halkar	1299
hall	1091	826	877
halla	1283	1066	998
halland	1100			n
hallands	1246	1004		o
hallar			872
hallarna			975
hallberg	1287
halle		1191	1177
halleluja	1312
hallelujah	1712
hallen	1117		755
haller		1261	1246
hallers		1261
hallick		1191
hallin		1261
hallmark	1696
hallo		1041
halloj		1261
hallon	1234	894	1067
hallons		1151
halloumi		1122
halloween	1181	972
halls	1586	1122	1006
hallsberg	1100			n
hallsbergs	1250			o
hallsta		1053
hallstahammar	1100			n
hallstahammars	1250			o
hallstavik	1100			n
hallstaviks	1250			o
hallucinationer			1108
hallucinations	1717
hallunda	1100			n
hallundas	1250			o
hallway	1616
hallå	979		1177
halm		885
halms		1261
halmstad	1080			n
halmstads	1250			o
halo	1294	1012
hals	1142	797	952
halsa		1261
halsar			1016
halsband	1227		982
halsbandet			1108
halsduk	1283
halsen	1029		982
halshugg		1122
halss		1191
halt	1188	1041	805
haltar	1287
halted	1662
halten			855
halter	1278		1016
halterna			1177
halv	953	644	1108	j
halva	983		969
halvan	1128		1016
halvars		1191
halvbr		1261
halver		1030
halvera		1191
halves	1673
halvlek	1193
halvleken	1289
halvmara		1261
halvmil		1261
halvmån		1261
halvmåne		1122
halvor		1151	1067
halvors		1191
halvs		1053
halvt	1071
halvtid	1262
halvtids		997
halvtimma	1303
halvtimme	1078
halvtimmes		1053
halvvägs	1151
halvår	1091		1177
halvåret	1213		1108
halvårs		1041
halvö		1191
halvön	1292		957
ham	1446	803	767
hamas	1216
hamburg	1209
hamburgare	1126
hamburger	1678	935
hamburgs		1261
hamid			1177
hamilton	1202
hamlet	1632
hammar	1262	851	827
hammarby	1114	997
hammare	1211		998
hammaren	1296		1038
hammars		1151	947
hammarö	1100			n
hammarös	1250			o
hammer	1289	972	1016
hammerdal	1100			n
hammerdals	1250			o
hammered	1683
hammers	1710
hammond	1604	1191
hamn	1124	779	782
hamna	1032
hamnade	1025
hamnar	967		1038
hamnarbetar		1100
hamnarna			1246
hamnat	1075
hamnen	1112		877
hamns		1261
hamp		1053
hampa		1122	1177
hampered	1708
hampshire	1549
hampton	1632		1016
hampus	1262
hamr		1041
hamra		1151	998
hamre		1191	1108
hams		1053
hamster	1312	1030	1108
hamstern			1177
hamstrar			1177
han	569			d
hana		1066
hanar	1312		1108
hanarna			1177
hancock	1650
hand	838	655	868
handbag	1685
handbok	1220		1016
handboken			1108
handboll	1147	1021	1067
handbolls		894
handbollss		1191
handbook	1584
handböcker			1177
handduk	1218		1038
handdukar	1280		1067
handduken	1283
handduks		1261
handed	1455
handel	1087		769
handeln	1181		796
handels	1225	678	1108
handelsavtal			1246
handelsbanken	1303
handelsföretag			1246
handelshögskolan	1301
handelskammar		1191
handelsman		1261
handelsmän		1261
handelsplats		1261
handelss		1122
handelsvar		1261
handen	979			n
handens	1250		1177	o
handflat		1122
handful	1526
handfull	1200
handgranat		1191
handgun	1701
handheld	1699
handicap	1641
handicapped	1685
handikapp	1243	862	1108
handikappad	1250		1177
handikappade	1248		1177
handing	1604
handl		947
handla	962		982	v
handlade	1015		1052
handlades			1136
handlande	1257		1136
handlar	820		975
handlare	1246		786
handlaren			868
handlarna			990
handlas			1085
handlat	1128		1026
handle	1369	1191	1177
handled	1494	1082
handledar		1066
handledare	1246		1108
handleden	1287
handledning			1108
handleds		1053
handler	1666
handles	1586
handling	1041		863
handlingar	1045		851
handlingarna	1301		990
handlingen	1144		1006
handlings		882
handlingskraft		1191	1246
handlägg		1066
handlägga		1122
handläggar		1191
handläggare	1207		1108
handläggnings		1053
handmade	1634
hands	1149	997	1016
handshake	1699
handsk		997
handskar	1200		903
handskarna			1177
handskas	1243
handske			1038
handsken			1177
handsome	1501
handstil		1261
handstils		1191
handtag	1283		998
handtaget	1303		1067
handväsk		1261
handwriting	1650
handwritten	1706
handy	1558
hane	1296		957
hanen	1308		982
hang	1413	1012
hangar	1715	1053	1177
hanged	1653
hanging	1436
hangover	1666
hangs	1620
hangö		1191
hani		1191
hanif	1188
haninge	1100			n
haninges	1250			o
hank	1613	1082
hanks			1177
hann	1029		1108
hanna	1091		1177
hannah	1179
hannar			1177
hanne	1306		1177
hannen			1177
hannes	1296
hannibal	1687
hannover		1191
hanoi	1692
hanover	1696
hans	735			d
hansa		1066	1177
hansas		1261
hansen	1218
hanson	1657		1246
hanss		1191
hansson	1131
hanter		961
hantera	967		1177
hanterade	1287
hanterar	1087
hanteras	1172
hanterat	1276
hanterbar		1191
hantering	1170		808
hanteringen	1250		957
hanterings		1122
hantverk	1239	1053	998
hantverkar		1053
hantverkare	1197		1246
hantverkaren			1177
hantverkarna			1246
hantverket			1177
hantverks		870
hanveden	1100			n
hanvedens	1250			o
haparanda	1100			n
haparandas	1250			o
happ		1122
happen	1277	1191
happened	1275
happening	1367
happens	1330
happier	1537
happiest	1646
happily	1526
happiness	1450
happy	1119		1177
har	444			x
hara	1701	1122
harald	1239
haralds		1122
haram	1683
harar			1067
harass	1717
harassed	1655
harassing	1683
harassment	1549
harbor	1606
harbour	1556		1177
hard	1181	878	888
hardcore	1246	1082
hardcover	1708
harden	1662
hardened	1662
harder	1420
hardest	1528
harding	1676
hardly	1429
hards		1261
hardship	1653
hardships	1706
hardware	1482
hardwood	1703
hardworking	1715
hardy	1292
hare	1239	1066	982
harems		1191
haren		1191	1067
hares		1261
hargs		1191
hari		1151
harju			1177
harlem	1653
harley	1303
harm	1443	977
harmed	1671
harmful	1558
harming	1699
harmless	1600
harmon		1082
harmoni	1248	1041	1177
harmonic	1706
harmonis		1261
harmonisk			1177
harmoniska			1108
harmoniskt			1177
harmony	1526
harms	1715
harness	1627
harold	1209
harp	1689	1082
harpa			1177
harpan			1108
harper	1287
harr		1030
harriet	1266
harrington	1696
harris	1167		1177
harrison	1211
harry	1020
harrys	1283
hars		1191
harsh	1519
harshly	1719
hart	1193	900	933
hartford	1634
hartley	1689
harts		1122	1108
harv		1053
harvard	1213
harvest	1544	1122
harvested	1639
harvesting	1660
harvey	1223
has	1397	843	877
hasar			1177
hasardspel		1191
hasch	1276	1012
hash	1636	931
hashtag	1627	1191
hass		997
hassan	1255
hasse	1186
hassel		900	1177
hassels		1151
hassle	1650
hast		1053
hasta			1177
hastar			1177
haste	1696
hastig		1030
hastighet	1112		816
hastigheten	1197		863
hastigheter	1283		1038
hastighets		880
hastigt	1253
hastily	1712
hastings	1315
hasty	1715
hat	1209	778	885
hata	1059		1085
hatad	1310
hatade	1144
hatande			1067
hatar	898		1177
hatare			1038
hatarna			1246
hatat	1287
hatbrott	1216
hatbrotts		1151
hatch	1593	1191
hate	1560	1191
hated	1505
hateful	1662
haters	1666
hates	1517
hatet	1172		1016
hath	1639
hathaway	1715
hating	1588
hatred	1540
hats	1549	1261
hatt	1140	921	882
hattar	1253		957
hatten	1144		957
haul	1579	1122
hauled	1683
hauling	1696
haunt	1657
haunted	1581
haunting	1662
haut		1191
hav	1308	889
hava		1191
havan		1151
havana	1660
havande		1261	952
havandes		1261
have	1117		1246
haven	1204		933
havens			1177
havent	1666
haver		1012	1136
haverer		1122
havererade			1177
havererat			1177
haveri		983	1038
havet	972		870
havets	1230		998
having	1185
havoc	1666
havre	1301	921	1108
havregryn			1177
havregryns		1122
havs	1216	717	1085
havss		1261
havsörn		1191
hawaii	1186
hawaiian	1625
hawk	1296	1004	982
hawking		1191
hawkins	1634
hawks	1577	1261	998
hay	1772	894
hayden	1657
hayes	1581
hayley	1692
haynes	1712
hays		1261
hayward	1699
hazard	1556	1191	1177
hazardous	1618
hazards	1634
haze	1685	1191
hazel	1657	1151
hbo	1471
hbt	1457
hbtq	1114
hdmi	1715
head	1218	897	802
headache	1558
headaches	1625
headed	1425
header	1579
heading	1441
headlights	1706
headline	1544
headlines	1572
headphone	1712
headphones	1579
headquartered	1685
headquarters	1468
heads	1397	1122	982
headset	1308
heal	1524
healed	1630
healer	1708
healing	1498
heals	1708
health	1594	1191
healthcare	1443
healthier	1595
healthy	1367
heap	1646
heaps	1710
hear	1268	1030
heard	1259
hearing	1362
hearings	1600
hears	1602
heart	1207	961	982
heartbeat	1627
heartbreak	1692	1261
heartbreaking	1650
heartbroken	1687
hearted	1604
heartfelt	1689
heartless	1706
hearts	1450	1261	1108
hearty	1694
heat	1225	997	1067
heated	1531
heater	1655
heatet			1108
heath	1607	1053	1177
heather	1581	1191
heathrow	1696
heating	1510
heats	1687
heaven	1583
heavenly	1607
heavens	1616
heavier	1586
heaviest	1701
heavily	1427
heavy	1578	1191
heavyweight	1639
hebreisk		1191
hebrew	1572
heby	1100			n
hebys	1250			o
heck	1547	1191
hecks		1191
hectares	1683
hectic	1706
hector	1294
hed		816
hedberg	1315
hede	1100			n
hedeby		1261
hedemora	1100			n
hedemoras	1250			o
heden	1301	966	933
hedenhös		1191
hedens		1191
heder	1137	961	1067
hederlig	1209
hederliga	1236
hederligt	1294
heders		778
hedersgäst		1261
hedersmedlem		1191
hedersvåld	1294
hedes	1250			o
hedge	1611
hedges	1719
hedlund	1299
hedning		1191
hedningar		1191
hedr		1082
hedra	1230		1108
hedrad			1177
hedrade			1177
hedrande			1177
hedrar	1234		1177
hedras			1177
hedvig	1273
hee	1866
heed	1678
heel	1588
heels	1537
hefty	1699
hegel		1191
heh	1434
hehe	1050		1177
heheh			1246
hehehe		1261
hei		928
heidi	1283
height	1429
heightened	1673
heights	1519
heikki		1191
heil		1053
heinrich	1712
heinz			1177
heir	1577
heirs	1664
heis		1191
heist	1692
hej	834			a
heja	1126	1012	1177
hejar	1234	1053
hejarklacks		1191
hejd		1021
hejda	1285
hejdå	1096			a
hejsan	1172
hektar	1211
hekto		1053
hel	873	662		j
hela	675		1136
helan		1261
heland		1151
held	1266	1191
heldag	1271
heldags		1191
hele		1082
helen	1179		1177
helena	1103
helene	1250
helenelund	1100			n
helenelunds	1250			o
helg	997	850	882
helga	1289	1053	1177
helgade			1177
helgar			1177
helgat			1177
helgdag		1261
helgdags		1191
helge		943
helgedom		1191
helgen	937		928
helgens	1241		1177
helger	1174		1067
helgerna	1177		1177
helges		1122
helgon	1225	902	1108
helgonet			1177
helhet	1080
helheten	1216
helhets		921
helicopter	1521
helicopters	1616
helig	1225	1082	1177
heliga	1094		1177
heligaste			1177
helige	1197
helighet		1191	1246
heligt	1227		1177
helikopter	1184	858	1016
helikoptern	1273		1038
helikoptrar	1220		982
helin	1246		1136
helium	1685	1122
hell	1179	864	1006
hella	1701
hellas		1191
helle		1021	1052
heller	820
hello	1523	1191
hellre	939
hells		1100	1177
hellst		1151	1177
hellström	1216
helm	1632
helmand		1191
helmer		1191
helmers		1191
helmet	1547
helmets	1643
helms			1108
help	1234	1030	1177
helped	1349
helper	1687
helpful	1452
helping	1372
helpless	1623
helps	1381
hels		1004
helsing		1004
helsingborg	1013			n
helsingborgs	1179			o
helsingfors	1105	1030
helsinki	1699
helst	811		982
helt	677
heltals		1191
heltid	1119
heltids		889
heltidsarbet		1261
heltäckande	1271
helv		1066
helvet		1053
helvete	857		1177
helvetes	1207	983	1177
helvetet	1061		1177
hem	741		767	put
hemarbet		1261
hemavan	1100			n
hemavans	1250			o
hembesök	1257
hembiträd		1191
hembygd		1151
hembygds		864
hembygdsförening		1191
hembygdsgård		1261
hemelektronik		1191
hemestra	1300			v
hemifrån	1075
hemingway	1712
hemisphere	1623
hemkunskaps		1191
hemköp	1273
hemland	1172
hemlandet	1202
hemlig	1142	876	1108
hemliga	1068		1108
hemlighet	1117		998
hemligheten	1253		1108
hemligheter	1223		982
hemlighets		997
hemlighetsfull		1191
hemlighåll		1151
hemligt	1147		1067
hemländer	1296
hemlös	1213
hemlösa	1144
hemlöshet		1191
hemm		1012
hemma	797			aq
hemmafru	1276
hemmafruar		1191
hemmagjord	1312
hemmalaget	1273
hemmamatch		1261
hemmamatcher	1312
hemman		1151	1177
hemmans		1100
hemmaplan	1133
hemmaplans		1191
hemmas		1191
hemmen			947
hemmet	1096		857
hemmets			1067
hemort		1261
hemorts		1191
hemp	1685
hems		1004
hemse	1100			n
hemses	1250			o
hemsid		1191
hemsida	992
hemsidan	1105		1108
hemsidor	1190
hemsk	1075		1177
hemska	1061
hemskheter	1301
hemskt	960		1177
hemstad	1209
hemsök		1122
hemtent		1261
hemtjänst	1236
hemtjänsten	1257
hemvist	1271
hemvärn		1191
hemvärnet	1278
hemvärns		972
hemåt	1243
hen	988			d
hence	1464
henderson	1248
hendrix	1703
henk		1191
henke	1296
henn		1151
henne	801			d
hennes	817			d
henning	1301
hennings		1191
henny			1177
henri	1278
henric		1191
henrics		1191
henrik	1032		1177
henriks		1030
henriksdals		1082
henrikss		1261
henriksson	1236
henry	1034
henrys		1191
hens	1257	1100	1136
hepatit	1303
hepatitis	1662
her	1397	770	778
herald	1563	1191
herb	1604	1261
herbal	1699
herbert	1292		1177
herberts		1191
herbi		1082
herbs	1632
hercules	1643	1191
herd	1604	1012
herdar		1191
herde		1012
here	1131		1108
hereby	1643
hereditary	1669
herein	1630
heresy	1701
heritage	1468
herkules		1191
herman	1209		1177
hermans		1151	1246
hermanss		1261
hermansson	1273
hermes	1715
hermione	1708
hermods		1122
hernandez	1657
hero	1269	1012	1067
heroes	1287		1177
heroic	1588
heroin	1174	983	1177
heroine	1660
heron		1191
herpes	1701	1191	1108
herr	1043	760	1177
herrar	1025		947
herrarna	1211		952
herrarnas	1236		1136
herravälde			1067
herraväldet			1108
herre	1075	887	906
herregud	972
herrejävlar	1220
herren	1128		947
herrens	1243		1136
herrera	1699
herres		1261
herrestads		1191
herrfotboll		1191
herrgård	1241
herrgården			1177
herrgårds		956
herring	1671	1191
herrlag		1261
herrljunga	1100			n
herrljungas	1250			o
herrn	1294
herrs		1151
hers	1558	1030
herself	1372
hert		1004
hertig	1287	1012	1177
hertigen	1257		1177
hertiginn		1191
hertiginna			1177
hertiginnan			1177
hertz		1191	1108
hes	1761	902
hesitant	1687
hesitate	1600
hesitation	1655
hess		1053
hesse			1246
hester			1085
hestra	1100			n
hestras	1250			o
het		860		s
heta	1041		1016
hetare	1315
hetaste	1195
heter				s
hetero	1278	892
heterosexual	1692
hets	1167	956	803
hetsa	1232
hetsade			1177
hetsar	1285		1177
hetsat			1177
hetsen			1177
hetsig		1191
hetsiga		1191
hett	1105		982
hetta	1232		1026
hettan	1312		1108
hettar			1108
hette	1022
hewitt	1692
hex	1910
hexagon		1191
hey	1379
hezbollah	1719
hiatus	1669
hick		1053
hicks	1650	1191
hid	1800
hidden	1429	1191
hide	1427	1191
hideous	1678
hides	1623
hiding	1478
hierarchy	1602
hierarki		1191
hierarkin			1177
higgins	1306
high	1352	860
higher	1280
highest	1353
highland	1620	1191
highlands	1632
highlight	1503
highlighted	1577
highlighting	1627
highlights	1487
highly	1346
highness	1703
highs	1646	1261
highschool	1694
highway	1438
highways	1579
hihi	1167		1177
hijab	1301
hijacked	1715
hike	1563
hikes	1703
hiking	1581
hilarious	1489
hilary	1660
hild		1122
hilda	1285		1108
hilde		1030	1108
hill	1114	905	859
hillary	1202
hiller		1191
hillers		1191
hills	1202		1177
hillside	1694
hilm		1122
hilton	1276
him	1473
himalaya		1261
himalayas		1261
himl		1082
himla	981	947
himlar		1191
himlen	1066		947
himlens			1108
himmel	1124	983	1016
himmelen	1255		1177
himmeln			1177
himmels		943
hims		1261
himself	1263
hin		870
hind	1666
hinder	1117	997	894
hinders		1053
hindi	1593
hindr		1053
hindra	1078		1177
hindrade	1239		1085
hindrande			1246
hindrar	1096		1177
hindras			1177
hindrat	1312		1108
hindret	1310		1067
hindsight	1703
hindu	1551	1021
hinduer		1191
hinduism	1719	1191
hindus	1648	1261
hinge	1708
hinges	1703
hingst	1312	1082	1108
hingstar			1108
hingsten			1177
hink	1234		1038
hinkar			1177
hinken			1067
hinn		1122
hinna	1055		1038
hinner	962
hint	1285	1122
hinted	1689
hints	1586
hip	1446		909
hiphop	1218	935
hipp	1253	1082	1177
hippa		1261
hippie	1294	1082
hips	1600	1191
hipster	1273
hipsters	1283
hire	1459
hired	1457
hires	1671
hiring	1498
hiro		1122
hiros		1191
hiroshima	1719	1122
hirsch		1191
his	1377	853
hisingen	1100			n
hisingens	1250			o
hispanic	1558
hispanics	1701
hiss	1204	947	1085
hissa		1191
hissade			1177
hissar	1296		1177
hissarna			1177
hissen	1179		1026
histori		977
historia	884		722
historian	1283		1177
historians	1593
historic	1438
historical	1392
historically	1533
historie		797
historielektion		1261
historielärar		1261
historielös		1191
historien	990		833
historiens	1225		975
historier	1096		888
historierna	1312		1052
histories	1620
historieskrivning		1191
historik	1149		920
historiken			1177
historiker	1243		933
historikern			1006
historisk	1112		906
historiska	1057		816
historiskt	1080		900
history	1541
hit	863			a
hitch	1685
hitchcock	1719
hitler	1061	997
hitlers	1207
hits	1216		998
hitt		1012
hitta	785			v
hittad	1278		1108
hittade	893		1177
hittades	1117		1177
hittar	840
hittas	1133
hittat	946		1177
hittats	1188		1177
hitte		1030
hittepå	1292
hitter	1666
hittills	990
hittils	1306
hitting	1445
hiv	1374
hive	1666
hives			1246
hjalmar	1255
hjalmars		1191
hjelm			1177
hjelms		1191
hjo	1100			n
hjord		1082	1067
hjordar			1108
hjort	1285	911	1108
hjortar			1108
hjorten			1108
hjortron		1191
hjorts		1151
hjos	1250			o
hjul	1188	836	851
hjulen	1266		982
hjulet	1209		894
hjuls		1122
hjulsta		1191
hjällbo		1261
hjällbos		1261
hjälm	1167	972	990
hjälmar		1191	1108
hjälmaren	1100			n
hjälmarens	1250			o
hjälmen	1253		1108
hjälp	799	786	821	v
hjälpa	838
hjälpande			1246
hjälpar		1122
hjälpare			1246
hjälpas	1246
hjälpen	1103		913
hjälper	873			v
hjälplös		1191
hjälpmedel	1248		1038
hjälpmedels		1191
hjälporganisation		1261
hjälps	1299		1177
hjälpsam	1266
hjälpt	1071
hjälpte	1036
hjält		1030
hjältar	1135		957
hjältarna			1246
hjältarnas			1246
hjälte	1075	905	882
hjälten	1227		947
hjältes		1261
hjältinn		1191
hjältinna			1246
hjärn		738
hjärna	1043		1016
hjärnan	1018		998
hjärnans			1177
hjärnor	1200		1067
hjärns		1151
hjärnskad		1191
hjärnskakning	1269
hjärntvätt		1066
hjärt	1266	740
hjärta	946		920
hjärtan	1082		1016
hjärtans	1181
hjärtas			1177
hjärtat	974		969
hjärtattack	1262
hjärtefråg		1191
hjärter		1191
hjärtinfarkt	1250
hjärtlig		1122
hjärtliga		1191	1177
hjärtligt	1255			a
hjärts		1041
hmm	1243
hmmm	1225
hms	1483
ho				s
hoax	1660
hobart	1683
hobbies	1650
hobbit	1692	1191
hobby	1133	914	1177
hobbyn			1177
hoc	1885
hockey	1027	772	937
hockeyallsvenskan	1266
hockeyn			1108
hockeys		1122
hodg		1053
hodge	1719
hodges	1694
hoffman	1289
hofors	1100			n
hofs		1122
hog	1850
hogan	1636
hogwarts		1191
hojt		1191
hojta	1308
hokus		1191
hol		818
hola	1308		1177
hold	1277	1053
holden	1636
holder	1503		1108
holders	1547
holding	1603	1082
holdings	1551
holds	1413	1191
hole	1315		982
holes	1471
holger		1191
holgers		1122
holiday	1585
holidays	1501
holiness	1676
holistic	1706
holland	1124		1177
hollis		1151
hollow	1563	1261
holloway	1719
holly	1301	1066
hollywood	1133	924
holländar		1082
holländska	1250
holm	1190	866	688
holma		1261	1016
holmberg	1227
holme		1151	1067
holmen		1191	745
holmes	1232
holmgren	1248
holms		1122	803
holmström	1292
holmsund	1100			n
holmsunds	1250			o
holocaust	1577
hologram		1191
hols		1122
holst		1261
holstein		1122
holt	1627
holtz		1191	1067
holy	1548	1082
homage	1641
home	1435	887
homecoming	1657
homeland	1563
homeless	1491
homelessness	1683
homemade	1595
homeowners	1650
homepage	1678
homer	1230
homes	1392
homestead	1669
hometown	1572
homework	1521
homi		1191
homicide	1597
homm		1261
homme			1177
homo	1184	870
homofob		1122
homofobi	1248
homogen	1315
homophobia	1703
homophobic	1666
homosexual	1616
homosexualitet	1193
homosexuality	1611
homosexuals	1710
homosexuell	1172
homosexuella	1110
hon	647			d
hona	1276		1038
honan	1308		1016
hond		1261
honda	1294
honduras	1643
honest	1383
honestly	1392
honesty	1554
honey	1287	1030	1177
honeymoon	1625
hong	1213		1177
hongkong	1223
honnörs		1082
honolulu	1666
honom	758			d
honor	1253		1177
honorable	1595
honorary	1630
honored	1528
honoring	1662
honors	1584
honour	1466
honourable	1627
honoured	1620
honours	1632
honung	1170		1108
honungen			1177
honungs		914
hoo	1894
hood	1197		957
hooded	1717
hoodie	1689
hook	1589	1053
hooked	1570
hooker	1618
hooking	1710
hooks	1632
hoop	1687
hooper	1706
hoops	1678
hoover	1653	1191
hop	1409	794	896	u
hopar			1067
hope	1172		1177
hoped	1487
hopeful	1600
hopefully	1422
hopeless	1618
hopen			1016
hopes	1459
hoping	1397
hopkins	1312
hopp	992	818	900
hoppa	972		1052
hoppade	1061		1108
hoppades	1137
hoppar	1027		1108
hoppas	783
hoppat	1186
hoppats	1147
hoppborg		1261
hopped	1710
hopper	1671		1108
hoppet	1121		982
hoppfull		1191
hopping	1683
hoppl		1151
hopplös	1264
hopplöshet		1191
hopplöst	1177
hoppning			963
hoppnings		1191
hopps		1191
hoppsan	1197
hops	1699	1122
hor		815
hora	1094		969
horace	1299
horan			1177
hord		1191
horde		1261
horden			1246
horisont		997	1067
horisonten	1257		1108
horizon	1535	1122
horizons	1673
horizontal	1574
horizontally	1712
hormon		866	1067
hormonal	1706
hormone	1593
hormoner	1234		998
hormonerna			1177
hormones	1607
horn	1177	900	849
horne			1177
hornet			998
horns	1597	1082
horny	1600
horor	1163
horrendous	1683
horrible	1450
horribly	1669
horrid	1717
horrific	1607
horrified	1683
horrifying	1676
horror	1452	1191
horrors	1662
hors		1100
horse	1218		1067
horseback	1692
horsepower	1669
horses	1448	1191
horst		1191	1067
horton	1699
horung		1261
hos	778			pf
hose	1613
hospice	1692
hospital	1305		1177
hospitality	1574
hospitalized	1680
hospitals	1475	1191
hoss		1100
host	1220	961	1177
hosta	1172		1016
hostage	1574
hostages	1634
hostan		1261	1177
hostar	1255
hostat		1261
hosted	1494
hostel	1683
hostess	1701
hostile	1535
hostilities	1680
hostility	1641
hosting	1514
hosts	1498
hot	1137	821	859
hota	1140		1067
hotad	1144		998
hotade	1103		975
hotades			1177
hotande			1108
hotar	1082		1108
hotas	1216		1177
hotat	1202		1016
hotats			1246
hotel	1087	1021	1108
hotell	1022	770	851
hotellen			1177
hotellet	1055		913
hotellets	1306		1246
hotellrum	1232
hotells		1151
hotels	1501	1191
hoten	1273		1108
hotet	1142		947
hoting	1100			n
hotings	1250			o
hotline	1692
hots		1191
hotter	1643
hottest	1574
houghton	1703
hound	1683		1067
hour	1548	1191
hourly	1618
hours	1229
hous		1082
house	1050		801
housed	1623
household	1443
households	1521
housekeeper	1715
houses	1386
housewife	1689
housewives	1689
housing	1374
houston	1509
hov	1512	780
hovar			1177
hovarna			1177
hoven			1177
hovering	1694
hovet	1165		1177
hovmästar		1082
hovmästare			1177
hovrätt	1280
hovrätten	1197
hovrätts		997
hovs		1082
hovås	1100			n
how	1326		865
howard	1137
howe	1662	1261
howell	1678
however	1187
hrs	1832
htc	1883
html	1236
http	986
https	1059
hu				s
huang	1692	1191
huawei	1717
hub	1733
hubbard	1708
hubble		1191
hubby	1687
huber		1191	1177
hubert	1712
hubs	1689
hud	1324	766
huddinge	1100			n
huddinges	1250			o
huden	1167		982
hudfärg	1174
hudik		1191
hudiks		1191
hudiksvall	1100			n
hudiksvalls	1250			o
huds		1191
hudson	1255
hudvårds		1191
hue	1869
huff		1191
huffington	1706
hug	1731
huge	1307
hugely	1632
hugg	1218	917	982
hugga	1188		1108
hugged	1683
huggen			969
hugger	1207		1108
hugget	1273		1038
hugging	1671
huggit			1108
huggorm		1151
hugh	1250		1177
hughes	1283
hugo	1137
hugos		1151
hugoss		1261
hugs	1620
huh	1760
huld		1191
huligan		1122	1177
huliganer	1312		1177
hulk	1616	1053
hull	1232	1082	1177
hult		972
hultqvist	1315
hults		1122	920
hultsfred	1100			n
hultsfreds	1250			o
hum	1487	864
human	1167	961	1177
humane	1639
humaniora	1303
humanism	1296		1108
humanist		1122
humanister		1191
humanistiska	1278		1177
humanitarian	1572
humanitet		1191
humanities	1639
humanity	1478
humanitär	1276
humanitära	1227
humans	1411
humant	1315
humble	1526
hume	1703	1191
humid	1666
humidity	1590
humiliated	1687
humiliating	1676
humiliation	1655
humility	1646
huml		1151
humle		990
humles		1261
hummel		1122
hummer	1299	1030	1177
humor	1029	885	998
humorn	1262		1177
humorous	1643
humorprogram		1261
humors		1191
humour	1590
hump	1699
humphrey	1664
humrar			1177
humör	1066		982
humöret	1250
humörs		1191
hun	1894	866
hund	951	702	760
hundar	1025		792
hundarna	1147		982
hunden	1022		888
hundr		1082
hundra	988	856	888
hundrad		1191
hundrade		1191	1177
hundralapp		1261	1246
hundras		1261	1177
hundratal	1264		1108
hundratalet			969
hundratals	1052
hundratusen		1191	1067
hundratusentals	1232
hundred	1388
hundreds	1411
hundring	1264		1177
hundringen			1246
hunds		1021
hundvalp		1261
hundägar		1261
hung	1503	1012
hungarian	1600
hungary	1572
hunger	1216	943	1108
hungern			1177
hungers		1122
hungrig	1041		969
hungriga	1211		1067
hungry	1448
hunnit	1061
huns		1261
hunt	1255	1100	1108
hunted	1648
hunter	1200		998
hunters	1565		1067
hunting	1455	1082
huntington	1662
hunts	1701	1191
hur	576			d
hurdle	1687
hurdles	1657
hurley	1708
hurr		1100
hurra	1133
hurricane	1528
hurricanes	1648
hurry	1519
hurs		1261
hursom		1082
hursomhelst	1158
hurst			937
hurt	1335	1082
hurtful	1712
hurting	1526
hurts	1482
huru		1053
huruvida	1089
hus	1075	665	643	k
husa		1082
husband	1321
husbands	1604
husbil		1261
husbils		1191
husby	1100			n
husbys	1250			o
husbåt		1261
husdjur	1161
husdjurs		1053
huse		1041
husen	1144		810
huser		1191
huset	921		642
husets	1204		870
hush	1673	1191
hushåll	1149	1030	1038
hushållen	1303
hushållersk		1191
hushållet	1303
hushållning			982
hushållnings		1082
hushålls		819
hushållsarbet		1261
husie	1100			n
husies	1250			o
huskvarna	1100			n
huskvarnas	1250			o
husky	1715
husköp		1261
husläkare			1246
husmors		1191
husqvarna	1296
husrannsakan	1292
husrum			1246
huss		1021
hussain	1717
husse	1296
hussein	1301
hustle	1620
hustru	1066		1016
hustrun	1211		1038
husum	1100			n
husums	1250			o
husvagn	1260
husvagnen	1306
husvagns		1041
husägar		1261
husägare			1246
hut	1471
hutchinson	1685
huts	1719
hutt		1100
huva		1261
huven			1177
huvet	1197		1177
huvud	972	561	803
huvudbonad		1191
huvudbyggnad		1261
huvuddelen	1273
huvuden	1197		906
huvudena			1177
huvudet	886		882
huvudkontor	1218
huvudkontoret	1264
huvudman	1264		1177
huvudmannen			1177
huvudmän		1261	1108
huvudmål		1122
huvudnyhet		1261
huvudort		1261	1177
huvudperson		1191
huvudpersonen	1271
huvudpersoner		1261
huvudroll		1151
huvudrollen	1216
huvudrolls		1122
huvudrätt		1261
huvuds		1053
huvudsak	1114
huvudsaken	1227
huvudsaklig		1191
huvudsakliga	1154
huvudsakligen	1108
huvudsponsor		1261
huvudst		1151
huvudsta		1191
huvudstad	1151		998
huvudstaden	1151		1108
huvudstads		1030
huvudstäder			1177
huvudsyft		1191
huvudtaget	1292		1246
huvuduppgift		1261
huvudvärk	1101		1177
huvudvärken	1308
huvudvärks		1122
huvudämn		1261
hvar		1030
hvb	1487
hven	1100			n
hvens	1250			o
hwy	1917
hybrid	1273	914	1177
hybrider			1177
hybrids	1696
hybris	1315
hycklare	1190
hyckleri	1202
hyckleriet	1303
hydd		1191
hydda			1108
hyddor			1177
hyde	1292
hyderabad	1666
hydr		1082
hydra	1710	1261
hydrated	1719
hydraulic	1616
hydraulik		1191
hydro	1636	868
hydrogen	1556
hyen		1122
hyenor		1191
hyfs	1301
hyfsad	1209		1177
hyfsat	1087
hygg		1122
hygge			1108
hygges		1191
hygglig	1280
hyggligt	1278
hygien	1271	961	998
hygiene	1600
hygienen			1177
hygieniska			1177
hyll		943
hylla	1144		1038
hyllade	1227		1177
hyllan	1179		937
hyllar	1193
hyllas	1257
hyllie	1100			n
hyllies	1250			o
hyllning	1211		1177
hyllnings		952
hyllor			1038
hyllorna	1301		1136
hyls		1030
hylsa			1108
hylsan			1108
hylt		1122
hylte	1100			n
hyltes	1250			o
hyml		1191
hymn	1641	1191
hymns	1703
hypad			1177
hype	1544
hyped	1657
hyper	1623	834
hypers		1261
hypertension	1687
hypnos		1082	1108
hypocrisy	1632
hypocrite	1689
hypocritical	1710
hypotes	1301	1122	1108
hypotesen			1177
hypotetiskt	1296
hypothesis	1581
hypothetical	1641
hyr	1314	935
hyra	1027		963
hyran	1165		1108
hyrbils		1082
hyrda			1108
hyrde	1225
hyres		775
hyresgäst		1021
hyresgäster	1296
hyresgästföreningen	1285
hyreshus		1191
hyreslägenhet		1261
hyresrätt	1301
hyresrätter	1264
hyresvärd	1283	1122
hyresvärdar		1191
hyresvärden	1289
hyror	1287		1038
hyrt	1257
hysch		1191
hyser	1234
hyss		1122
hyst		1122
hyste		1082
hysteri			1177
hysteria	1694
hysterical	1671
hysterin			1067
hysterisk	1299
hysteriskt	1239
hytt		997
hytta			1177
hyttan			847
hytten			1016
hytter			1038
hyun	1696	1191
hyundai	1680
hyvl		1082
häck	1202	900
häcka		1261
häcken	1154
hädan		1082
hädanefter	1213
hädelse		1191
häft		928
häfta			1177
häfte			1038
häften			1067
häftet			1016
häftig	1172		1067
häftiga	1209		1067
häftigt	1075		1067
häger		1030	1108
hägers		1122
hägersten	1100			n
hägerstens	1250	1100		o
hägg		928
hägglund	1273
häggvik	1100			n
häggviks	1250			o
häkt		1012
häkta		1191
häktad	1246
häkte			1177
häktet	1303		1177
häktnings		952
häl		858
hälen			1177
häleri			1177
hälft	1287
hälften	969
häll	1177	894	920
hälla	1174		1038
hällde	1246
hällefors	1100			n
häller	1195
hälls		1191	1067
hällt			1177
häls		947
hälsa	921		1038
hälsade	1156
hälsan	1200		969
hälsans			1246
hälsar	1078
hälsat	1306
hälsing		1012
hälsinge		983
hälsingland	1100			n
hälsinglands	1250			o
hälsning	1193		969
hälsningar	1147		1108
hälsningen			1108
hälsnings		1030
hälso	1223	719	1177
hälsoproblem			1177
hälsorisk		1261
hälsos		1261
hälsosam	1232			j
hälsosamm		1261
hälsosamma		1261
hälsosamt	1209
hälsoskäl			1177
hälsovård		1191	1067
hälsovårds		983
hämm		1041
hämma		1100
hämmande			998
hämmare			1177
hämnas	1246
hämnd	1179	972	1177
hämnden			1177
hämt		1030
hämta	958		1177	v
hämtad	1230		1108
hämtade	1101		1136
hämtades	1312
hämtar	1071		1177
hämtas	1278		1177
hämtat	1161		1108
hämtning		1191	1052
hämtnings		1191
hän		805
händ		1012
hända	919		1177
hände	900
händel		1066
händels		1122
händelse	1071	900	1016
händelsen	1112		1108
händelser	1034		947
händelserna	1181		1067
händer	804		998	v
händerna	1032		1177
händig		1191	1108
hänför		1066
häng	1101	874	1038
hänga	976		1177
hängande	1269		1016
hängas	1266
hängd			1108
hängde	1091		1177
hänge			1177
hänger	953		1177
hänget			1108
hängiven		1191
hängning		1191	1177
hängs	1315	1066
hängt	1147		1177
hänseende			1177
hänsyn	1041		1108
hänsyns		1012
hänsynslös		1151
hänt	893		937
hänvis		1100
hänvisa	1186
hänvisade	1271
hänvisar	1167
hänvisas	1287
hänvisning	1188		1067
hänvisningar			1067
hänvisningen			1177
häpn		1191
häpnadsväckande	1216
här	562			a
hära		1151
härad		1100	1038
härads		905
härbärg		1100
härbärge		1151	1177
härd		952
härda			1108
härdad			1177
härdade			1108
härdar			998
härdat			1067
härden			1108
härdig		1122
hären		1261	1177
härens		1261
härför		1122
häri		1100
härifrån	1075
härj		1066
härja		1191
härjade			1038
härjar	1273
härjat			1177
härjedalen	1100			n
härjedalens	1250			o
härkomst	1223
härled		1191
härlig	1004		1177
härliga	1073		1177
härlighet		1191
härligt	960		1108
härm		1004
härma	1303		1177
härmed	1147
härnäst	1207
härnösand	1100			n
härnösands	1250			o
härom	1216	1012
häromdagen	1108
häromdan	1269
häromveckan	1315
härryda	1100			n
härrydas	1250			o
härrör	1301
härs		1021
härsk		1012
härska	1310	1066
härskande			1177
härskar		966
härskare	1243		1177
härstamm		1191
härstammar	1181
härva			1038
härvan			1067
härvid		1191
hässelby	1100			n
hässelbys	1250			o
hässleholm	1100			n
hässleholms	1250			o
häst	1011	711	821
hästar	1032		827
hästarna	1121		982
hästen	1066		882
hästens	1299
hästkötts		1191
hästs		1021
hästsport		1191
hätsk		1191
hätt		1122
hätta			1108
häv		931
häva	1280		1067
hävd		1021
hävda	1112		1108
hävdade	1158
hävdar	1048
hävdat	1269
häver			1108
hävs		1191
hävstångs		1122
häx		862
häxa	1312		1177
häxan	1285		1038
häxjakt		1191
häxor	1299
håbo	1100			n
håbos	1250			o
håkan	1075
håkans		1041
håkanss		1261
håkansson	1266
håkons		1122
hål	1197	819	803
håla	1246		947
hålan			947
hålen	1287		947
hålet	1172		863
håll	870	874	868	v
hålla	797		906
hållare			851
hållas	1098		975
hållbar	1137			jm
hållbara	1202
hållbarhet	1195
hållbarhets		997
hållbart	1131
hållen	1280		928
håller	753		906
hållet	1025		947
hållfasthet			1067
hållfasthets		1122
hållit	1075		963
hållits	1299		1052
hålln		1151
hållna			969
hållning	1172		861
hållningen			920
hållplats	1241	1100	1038
hållplatsen	1308		1067
hållplatser			1067
hålls	1087		942
hållt	1195
hålor			1016
hålrum		1261
håls		1053
håltimm		1261
hån	1434	892
håna	1234
hånar	1264
hångel			1177
hångl		1151
hångla	1278		1177
håns		1261
hår	1151	720	855
hård	1020	806	1016
hårda	1025		1038
hårdare	1048
hårdast	1269
hårdaste	1308
hårddisk	1255	1082
hårddisken	1271
hårdhet			1177
hårdhets		1122
hårdhänt		1191
hårdrock	1273	1082
hårdrocks		1012
hårdvar		1191
hårdvara	1269		1177
håren			1038
håret	1009		1038
hårfärg	1257
hårig	1301		913
håriga	1269		913
hårigt			1108
hårs		1041
hårt	889		1038
hårvårds		1122
höft	1308	902
höften	1262
hög	875	642	810	j
höga	939		928	k
höganäs	1100			n
högar			900
högarna			1038
högbergs		1151
högdalen		1191
höge		1066
högen	1236		855
höger	933	702	1067
högerextrem		1151
högerextrema	1230
högerextremism		1191
högerextremist		1151
högerhänt		1191
högern	1108		1038
högerns	1280		1108
högerpopulism		1191
högers		1151
höges		1261
högg	1255		1108
höggs			1108
höghet			1177
höghus		1082
höginkomsttagare	1278
högkvarter	1262		1108
högkvarteret	1310		1038
höglandet	1100			n
höglandets	1250			o
högljudd	1243
högljudda	1246
högljutt	1278
höglund	1278
högmod		1191
högr		1122
högra	1126
högre	845
högrevs		1191
högs		983
högsbo		1191
högsby	1100			n
högsbys	1250			o
högskol		1191
högskola	1080		928
högskolan	1082		810
högskolans			975
högskole		811
högskoleexamen			1177
högskoleingenjörs		1122
högskolepoäng	1306
högskoleprov		1191
högskoleprovet	1195
högskoleprovs		1191
högskoleutbildning	1301		1108
högskolor	1193		982
högskolorna			1038
högst	972
högsta	928		1177
högstadi		1151
högstadie		956
högstadies		1191
högstadieskol		1261
högstadiet	1147
högste		1030
högt	910		969
högtalar		961
högtalare	1211		1108
högtalaren	1296
högtalarna	1292
högtid	1264	1066	1038
högtiden			1108
högtider	1264		1108
högtidlig		997
högtidliga		1191
högtids		947
högtrycks		1012
högutbildade	1266
höhö	1250		1177
höj	1393
höja	1038		1067
höjas	1227		1108
höjd	1009	830	824
höjda	1204		1108
höjdar		1053
höjdare	1184
höjde	1227		1108
höjden	1151		877
höjder	1204		1108
höjdes			1136
höjdhopp		1151
höjdpunkt	1230
höjdpunkten	1299
höjdpunkter	1294
höjer	1091		1067
höjning	1225		924
höjningar			998
höjningen			969
höjs	1184		1108
höjt	1223		1108
höjts			1108
höken		1191	1067
hölj		1122
hölje			1038
höljet			1108
höll	921		952
hölls	1140		982
höllviken	1100			n
höllvikens	1250			o
höna	1262		998
hönan	1303		1108
hönor		1191
höns	1255	866	982
hör	1045	824
höra	859		1038
hörande			982
hörapparat		1261
höras	1209		1177
hörby	1100			n
hörbys	1250			o
hörd	1253		1067
hörda			1067
hörde	949		1038
hördes	1257		1246
hörlurar	1181
hörlurarna	1292
hörn	1105	846	1108
hörna	1273		998
hörnan			1108
hörnen			1177
hörnet	1105		1067
hörni	1179
hörns		1191
hörnsten		1261
hörrni	1301
hörru	1184
hörs	1057		1108
hörsel	1303	887	1177
hört	861		1067
hörts			1177
höst	1045	783	1177
höstas	1186
hösten	974		1177
höstens	1190
hösts		1261
höstterminen	1312
hövding	1310	1082	1016
hövdingar		1191	1067
hövdingen			1038
höör	1100			n
höörs	1250			o
i	373			pf
iaf	1116
iaktt		1151
iaktta		1021
iakttagels		1261
iakttagelse		1151	1177
iall		1191
ialla		1122	1108
iallafall	974
ian	1354		703
ibk	1480
ibland	804		1136
ibm	1483
ibn	1873
ibrahim	1289
ica	1204		753
icc	1834
ice	1379		851
iceberg	1701
iced	1676
iceland	1600
iceman			1108
ich	1501
icing	1669
icke	923	882	1085
icon	1514
iconic	1521
icons	1611
ict	1906
icy	1857
id				s
ida	1301		733
idag	716			a
idags		1191
idaho	1572
ide	1326	905	804
idea	1238	1012
ideal	1163	924	928
idealen			1108
idealet			1067
idealism		1191
idealist		1122
ideally	1609
ideals	1602
ideas	1358
ideell	1266
ideella	1211
ideellt	1266
ideer	1283		1177
idel		1151
iden	1296		849
idens		1191
identical	1503
identifiable	1696
identification	1510
identified	1406
identifier		983
identifiera	1082
identifierade	1260		1177
identifierar	1207
identifieras	1301
identifierat	1262
identifierings		1082
identifies	1609
identifikations		1082
identify	1422
identifying	1544
identisk	1271
identiska	1225
identiskt			1177
identitet	1075		1016
identiteten	1303		1177
identiteter	1264		1108
identitets		845
identitetspolitik	1262
identities	1602
identity	1402
ideologi	1112		982
ideological	1604
ideologier	1273		1177
ideologies	1701
ideologin	1287
ideologisk	1310		1177
ideologiska	1216		1177
ideologiskt	1257
ideology	1547
ides		1261
ideér			1177
idf	1915
idiot	988	928	1108
idioten	1172		1177
idioter	1004		1177
idioterna	1202
idioti	1184
idiotic	1699
idiotisk	1273
idiotiska	1236
idiotiskt	1188
idiots	1547
idis		1122
idk	1712
idka		1191
idle	1620
idol	1142	1012	998
idoler		1191	1177
idols	1669
idre	1100			n
idres	1250			o
idrott	1110	966	906
idrotta		1122
idrottar		1122
idrottare	1193		1108
idrottaren			1177
idrottarna			1246
idrotten	1213		1038
idrottens			1246
idrotter			1177
idrotts		698	1177
idrottsförbund			1085
idrottsförening		1122	1246
idrottsföreningar		1191
idrottsklubb		1261	1246
idrottsman		1261
idrottsmän		1261	1246
idrottss		1151
ids	1899
idyll		1191	1177
idé	1123	819	920
idéen			1177
idéer	999		937
idéerna	1239		1246
idéhistori		1191
idén	1055		952
idés		1261
ieee	1662
ifall	972
ifatt	1257
ifjol	1280
ifk	1257
ifran			1038
ifred	1167		1177
ifråga	1216	956	1246
ifrågas		1191
ifrågasatt	1257
ifrågasatte	1278
ifrågasätt		1100
ifrågasätta	1126
ifrågasättande	1299
ifrågasättas	1269
ifrågasätter	1112
ifrågasätts	1308
ifrån	831		861
igelkott		1122
igen	711	961		pqu
igenkänning			998
igenkännings		1053
igenom	840		969
igens		1261
igentligen	1301
iggesund	1100			n
iggesunds	1250			o
iggy	1715
ignite	1701
ignition	1625
ignorance	1542
ignorant	1540
ignore	1441
ignored	1489
ignorer		1053
ignorera	1137
ignorerade	1306
ignorerar	1190
ignores	1643
ignoring	1542
igor	1312
igång	889		1177
igångs		1261
igår	850			a
igårkväll	1310
ihjäl	1004	924
ihjäls		1261
ihop	808			pu
ihops		1151
ihärdig		1191
ihåg	882		1177
ihålig		1122
iii	1354
ikapp	1131		1177
ike	1885
ikea	1057
ikke	1292
iklädd	1289
ikon		1030
ikonen			1177
ikoner			1177
ikväll	896			a
il				s
iland			1085
ilands		1191
ill	1586	908
illa	877		821
illamående	1170		1108
illegal	1536
illegala	1179
illegally	1581
illegalt	1273
illegitimate	1683
iller			990
illicit	1683
illinois	1603
illiterate	1696
illness	1457
illnesses	1627
illuminate	1712
illuminated	1666
illumination	1701
illusion	1227	1053	1177
illusioner		1191
illusions	1680
illustrate	1618
illustrated	1512
illustrates	1636
illustrating	1708
illustration	1246
illustrationer	1262		1067
illustrations	1581	1191
illustrator	1676
illustratör		1122	1108
illustrer		1053
illustrera	1280
illustrerad	1308
illustrerar	1266
illustrious	1710
ilmar		1191
ilsk		1122
ilska	1105		1177
ilskan	1264
ilsken			1177
ilskn		1122
im				s
imag		1122
image	1518	1191
imagery	1590
images	1379
imagin		1122
imaginable	1719
imaginary	1600
imagination	1501
imaginative	1678
imagine	1339
imagined	1535
imaging	1567
imagining	1632
imam	1273	1082
imbalance	1676
imdb	1303
imf	1860
imitate	1715
imitation	1673	1191	1177
imiter		1122
immaculate	1696
immaterialrätts		1191
immature	1630
immediate	1432
immediately	1326
immense	1579
immensely	1650
immersed	1687
immersion	1673
immigrant	1542	1122
immigranter		1191
immigrants	1466
immigration	1443
immigrations		1030
imminent	1627
immoral	1676
immortal	1604
immortality	1687
immun	1278	921	1177
immuna			1177
immune	1519
immunförsvar	1285
immunitet			1038
immunity	1572
immunsystem		1261
imo	1439
imon	1306		1108
imorgon	882			a
imorn	1195
imorrn	1190
imorse	1073
imp		921
impa		1151
impact	1339
impacted	1613
impacts	1544
impaired	1625
impairment	1655
impartial	1694
impatient	1655
impeachment	1646
impending	1660
imperative	1630
imperfect	1678
imperfections	1715
imperial	1503	1082
imperialism	1694	1191	1108
imperialistiska			1177
imperiet	1223		1108
imperiets			1177
imperium	1312		982
impetus	1719
implant	1671
implantat		1191	1038
implanted	1706
implants	1666
implement	1505
implementation	1480	1191
implemented	1498
implementer		1053
implementera	1260
implementing	1572
implements	1699
implicated	1676
implication	1653
implications	1528
implicit	1678
implied	1567
implies	1556
imply	1590
implying	1648
imponer		1082
imponera	1234
imponerad	1089		1177
imponerade	1243
imponerande	1043		1177
imponerar	1280
import	1204	914	998
importance	1422
important	1220
importantly	1531
imported	1563
importer		1053
importera	1223		1177
importerad			1177
importerade	1239
importerar	1264
importerat	1299
importing	1683
imports	1579	1261
impose	1570
imposed	1514
imposing	1613
impossible	1372
impotens		1191
impoverished	1701
impractical	1717
impress	1567
impressed	1473
impression	1471
impressions	1618
impressive	1443
imprint	1694
imprisoned	1600
imprisonment	1577
improbable	1715
improper	1648
improperly	1701
improve	1369
improved	1411
improvement	1438
improvements	1489
improves	1609
improving	1466
improvisation			1177
improvisations		1082
improvised	1696
improviser		1122
improvisera		1191
impuls		983	1177
impulse	1616
impulser			1108
impulses	1715
impulsive	1719
impulskontroll		1122
in	619	851		pqu
inability	1567
inaccessible	1712
inaccurate	1632
inactive	1636
inadequate	1593
inadvertently	1680
inaktiv		1122
inaktiver		1082
inaktivera		1191
inandnings		1191
inappropriate	1554
inatt	1089		1136
inaugural	1627
inaugurated	1708
inauguration	1650
inavels		1122
inbetalning		1191	1177
inbetalnings		1122
inbill		1122
inbilla	1287
inbillar	1197
inbillnings		1122
inbjudan	1124		1038
inbjuden	1204		1177
inbjudn		1122
inbjudna	1253		1177
inbjudningar			1177
inblandad	1154
inblandade	1089
inblandat	1308
inblandning	1202
inblick	1216
inbox	1664
inbrott	1105		1067
inbrotten			1108
inbrotts		956
inbrottstjuv		1261
inbyggd	1243
inbyggda	1280
inbördes	1243	1066
inbördeskrig	1218
inbördeskriget	1236
inc	1725
inca		1191
incapable	1616
incarcerated	1715
incarceration	1699
incarnation	1685
incense	1719
incentive	1558
incentives	1579
inception	1632
incest	1292
inch	1438	1191
inches	1471
incidence	1634
incident	1553	1030
incidental	1710
incidentally	1664
incidenten	1262
incidenter	1285		1177
incidents	1517
incitament	1234
incitaments		1191
inclination	1696
inclined	1581
include	1273
included	1314
includes	1330
including	1201
inclusion	1547
inclusive	1558
incom		1191
income	1328
incomes	1625
incoming	1567
incompatible	1671
incompetence	1683
incompetent	1632
incomplete	1586
inconsistent	1600
inconvenience	1623
inconvenient	1673
incorporate	1586
incorporated	1505
incorporates	1655
incorporating	1623
incorporation	1689
incorrect	1565
incorrectly	1650
increas		1191
increase	1303
increased	1342
increases	1445
increasing	1395
increasingly	1464
incredible	1406
incredibly	1464
incremental	1694
incumbent	1604
incur	1712
incurred	1643
ind	1850	911
indeed	1369
indefinite	1687
indefinitely	1632
indelning	1299		888
indelningen			957
indelnings		1082
independence	1418
independent	1337	1053
independently	1537
independents	1694
index	1167	983	913
indexed	1717
indexes	1708
indexet			1177
indi		966
india	1294		1177
indian	1500	882
indiana	1573	1191
indianapolis	1593
indianer	1250		1067
indianerna	1255		1016
indianernas			1108
indians	1494	1261
indic		1191
indica		1053
indicate	1471
indicated	1473
indicates	1496
indicating	1531
indication	1537
indications	1643
indicative	1650
indicator	1570
indicators	1590
indices	1687
indicted	1666
indictment	1620
indie		921
indien	1057		1067
indiens			1177
indier	1308		1177
indies	1616
indifference	1703
indifferent	1680
indigenous	1514
indigo	1710	1191
indikation	1280		1177
indikationer	1280		1177
indikator		1191
indiker		1082
indikera		1191
indikerar	1211
indirect	1551
indirectly	1618
indirekt	1156
indisk	1193		1067
indiska	1144		1038
indiskt			1108
indispensable	1703
individ	1085	961
individen	1119
individens	1216
individer	1006
individerna	1223
individual	1321	1053
individualism		1191
individually	1574
individuals	1365
individuell	1193
individuella	1124
individuellt	1172
indo	1678	961
indoktriner		1030
indonesia	1494
indonesian	1577
indonesien	1239
indoor	1531
indoors	1643
indr		1261
indra		1122	1177
indragen	1269
indragn		1122
indrivning			1177
indrivnings		1191
induce	1653
induced	1542
inducing	1671
induction	1618
induktions		1053
indulge	1657
industri	1096	696	780
industrial	1388	1082
industrialisering		1191
industriarbetar		1151
industriell	1250		1108	j
industriella	1236		998
industriellt			1177
industrier	1218		957
industrierna			1177
industries	1455
industriföretag			1177
industrin	1144		721
industrins			920
industriområd		1261
industriområde	1312
industris		1261
industry	1277
indy	1655	1191
ineffective	1630
inefficient	1676
ineligible	1715
inequality	1570
inevitable	1533
inevitably	1574
inexpensive	1650
inexperienced	1666
inf		872
infall		1191
infaller	1280
infalls		1053
infamous	1609
infancy	1694
infant	1554
infanteri		917
infanteris		1151
infantry	1561
infants	1607
infart		1261
infarten			1108
infarts		997
infect	1699
infected	1521
infection	1475
infections	1558
infectious	1595
infekter		1122
infektera		1191	1177
infekterade	1308		1177
infekterar			1177
infektion	1220		900
infektionen			1067
infektioner	1306		937
infektions		952
inferior	1595
inferno	1712
infested	1696
infiltratör		1191
infiltrer		1053
infiltrera		1191
infinite	1514
infinitely	1664
infinity	1593	1191
infirmary	1703
inflammation	1315		928
inflammations		1122
inflammatory	1616
inflated	1664
inflation	1207		1108
inflationen	1253		1108
inflations		1053
inflict	1703
inflicted	1639
inflik		1122
influenc		1191
influence	1372
influenced	1505
influences	1540
influencing	1666
influens		1082
influensa	1239	972	1016
influensan			1067
influenser	1234		1177
influential	1531
influenza	1664
influer		1082
influera		1191
influerad			1177
influx	1648
inflytande	1036		1026
inflytelserika	1280
inflytt		1030
inflyttning		1191	1177
inflyttnings		1012
info	1004	900	982
infog		1082
infoga		1191
infon	1248
inform	1517
informal	1581
informant	1706
information	907		768
informationen	1045		998
informations		711
informationss		1151
informationssystem			1177
informative	1641
informatör		1191	1038
informed	1448
informer		1053
informera	1101		1177
informerad	1255		1108
informerade	1220		1108
informerar	1236		1177
informerat	1266		1177
informing	1648
informs	1664
infos		1261
infr		1191
infra		956	1177
infrared	1618
infrastructure	1445
infrastruktur	1124	956	1038
infrastrukturen	1294		1108
infri		1122
infria		1191
infringement	1641
infused	1694
infusion	1715
infödda	1280
inför	850			pf
införa	1066		1177
införande	1264		1246
införandet	1220		1177
införas	1257		1177
införd			1177
införda			1177
införde	1200		1177
infördes	1158		1246
införliv		1082
införliva		1191
införs	1213		1177
införsel		1191
införskaff		1066
införskaffa	1271
infört	1227		1177
införts	1294		1177
ing		839		s
inga	751			d
inge	1133	947	739
ingefär		1191
ingefära	1294
ingel		1012
ingela	1299
ingemar	1225
ingemars		1082
ingen	670			d
ingenious	1701
ingenjör	1149	1021	813
ingenjören			982
ingenjörer	1149		937
ingenjörerna			1246
ingenjörs		825
ingenjörskonst		1261
ingens				s
ingenstans	1085
ingenting	866
inger	1193		837
inges		1151
inget	718			d
ingick	1149
ingmar	1285
ingmars		1122
ingram	1703
ingrediens		1082	1067
ingrediensen			1177
ingredienser	1239		1108
ingredienserna			1177
ingredient	1611
ingredients	1519
ingrep		1122
ingrepp	1211		1177
ingrid	1158
ingrip		1122
ingripa	1220
ingripande	1264		1177
ingripanden			1177
ings		1261
ingvar	1195
ingvars		1122
ingå	1108
ingående	1172
ingång	1179		1016
ingången	1197		1016
ingångs		917
ingångslön		1261
ingår	930
ingått	1255
inhabit	1706
inhabitants	1535
inhabited	1662
inhandl		1122
inhandla		1191
inhemsk	1301
inhemska	1179
inherent	1590
inherently	1646
inherit	1662
inheritance	1597
inherited	1572
inhibit	1703
inhibition	1692
inhibitor	1694
inhibitors	1685
inhopp		1122	1177
inhuman	1719
inhys		1122
inhägnad		1191
inhämt		1053
inhämta		1191
inifrån	1158
initial	1386	1082
initially	1438
initials	1676
initialt	1253
initiate	1611
initiated	1554
initiating	1694
initiation	1662
initiativ	1048		1038
initiative	1468
initiatives	1547
initiativet	1248		1067
initier		1030
initiera		1191
inject	1680
injected	1623
injection	1554
injections	1662
injektion		1191	1108
injektioner			1067
injektions		1030
injicer		1053
injicera		1191
injunction	1671
injure	1719
injured	1434
injuries	1450
injuring	1694
injury	1381
injustice	1595
ink	1735
inka		947
inkallad			1177
inkas		1100
inkasser		1082
inkasso		983
inkast		1191	1108
inkl	1144
inkluder		1012
inkludera	1190
inkluderade	1227
inkluderande	1232
inkluderar	1087
inkluderas	1243
inkluderat	1253
inklusive	1020
inkognito		1191
inkom		1100
inkommande	1197
inkompetens	1236
inkompetent	1239
inkompetenta	1253
inkoms		1151
inkomst	1085	803	888
inkomsten	1296		982
inkomster	1128		928
inkomsterna			998
inkomstkäll		1261
inkomstkälla	1306
inkomsts		1082
inkomstskatt	1273
inkorrekt		1191
inkräkt		1066
inkräkta		1151
inkräktare			1177
inks		1122
inkubator			1177
inköp	1172		1016
inköps		892
inlag		1082
inlaga			1177
inlagd	1250		1177
inland	1289	1122	1177
inlandet			1246
inlands		997
inled		1082
inleda	1220
inledande	1211
inledde	1167
inleddes	1184
inleder	1172
inledning	1211		1177
inledningen	1216		1177
inlednings		931
inledningsvis	1218
inleds	1154
inlet	1678
inlett	1312
inletts	1308
inlevelse		1122
inlogg		1122
inloggnings		1082
inlopp			1177
inloppet			1177
inlopps		1122
inlägg	923		957
inläggen	1246
inlägget	1045		1016
inlämnings		1100
inlämningsuppgift		1261
inlärning	1312		1016
inlärningen			1177
inlärnings		952
inlåsnings		1191
inlåst	1213
inlåsta	1264
inlösen			1177
inmate	1657
inmates	1588
inn	1436
innan	723		809
innanför	1135
innate	1671
inne	870			auq
innebandy	1197	914
innebandys		1261
innebar	1117
inneboende	1230
inneburit	1253
innebär	866
innebära	1080
innebörd	1211
innebörden	1216
innefatt		1100
innefatta		1261
innefattar	1149
inneh		1082
inneha	1255	1082
innehar	1216
innehav	1177		928
innehavar		1191
innehavare	1264		900
innehavaren			969
innehavet			1108
innehåll	1052		863
innehålla	1151
innehållande	1276
innehåller	958
innehållet	1075		937
innehålls		911
innehöll	1147
inner	1436	799	1067
innergård		1261
innerligt	1209
inners		1122
innerst	1209
innersta	1287
innerstad	1250
innerstaden	1285
innerstads		1066
innerstan	1299
innes		1053
innevånar		1122
inning	1590
innings	1547
innocence	1590
innocent	1448
innom		1191
innovation	1174
innovationer	1310
innovations	1613	935
innovativa	1234
innovative		1030
innovatör		1191
inns		1261
inom	751			p
inombords	1202
inomhus	1112	843
inomhuss		1151
input	1555
inputs	1636
inpå	1255
inquire	1694
inquiries	1595
inquiry	1494
inquisition	1701
inre	1025
inred		1100
inreda		1191
inredning	1227		982
inredningen	1299		1038
inrednings		870
inres		1191
inrikes	1181	882
inrikesminister	1299
inrikt		1053
inrikta		1191
inriktad	1255		947
inriktade	1271		937
inriktat			1067
inriktning	1112		906
inriktningar	1299		998
inriktningen			1177
inriktnings		1191
inräknat	1301
inrätt		1053
inrätta	1278		1177
inrättning		1122	998
inrättningar			969
ins	1770	807
insamling	1225		998
insamlingar			1108
insamlingen	1312		1067
insamlings		914
insane	1459
insanely	1703
insanity	1616
insats	1057	843	863
insatsen	1202		957
insatser	1059		851
insatserna	1285		1052
insatsstyrk		1151
insatsstyrka			1177
insatsstyrkan			1177
insatt	1161		1067
insatta	1260		1108
inscribed	1694
inscription	1657
inscriptions	1710
inse	1006
insect	1607
insects	1547
insecure	1616
insecurities	1717
insecurity	1653
insekt		1082	1177
insekter	1177		1108
insekts		882
insensitive	1678
inser	951		1177
insert	1549	1191
inserted	1611
inserting	1719
insertion	1699
insett	1117
insid		1082
insidan	1114
inside	1271		1177
insider	1604	997
insiders	1708
insight	1508
insightful	1687
insights	1584
insign		1191
insignificant	1660
insikt	1114		1108
insikten	1232		1177
insikter	1255
insikts		1082
insiktsfull		1191
insinuer		1191
insist	1544
insisted	1537
insistence	1680
insister		1122
insisterar	1315
insisting	1655
insists	1618
insjö		1053
insjön	1100			n
insjöns	1250			o
inskription		1191
inskriven	1315		1246
inskrivet			1246
inskrivn		1122
inskrivna	1289		1246
inskränk		1100
inskränka	1292
inskränkning		1191	1177
inslag	1041		928
inslagen			1177
inslaget	1207		1067
inslags		1191
insläpp			1177
insläppta	1287
insomnia	1683
inspect	1636
inspected	1664
inspection	1519
inspections	1636
inspector	1494
inspectors	1636
inspekter		1082
inspektera		1191
inspektion		1122	1016
inspektionen			937
inspektions		1053
inspektör	1310	1122	920
inspektören			969
inspektörer			1067
inspel		1100	1246
inspelad	1310		1067
inspelade	1296		1038
inspelat	1306		1108
inspelning	1172		913
inspelningar	1271		920
inspelningarna	1303		1026
inspelningen	1181		998
inspelnings		858
inspiration	1091
inspirational	1609
inspirations		997
inspirationskäll		1261
inspiratör		1191
inspire	1551
inspired	1406
inspirer		1082
inspirera	1260			v
inspirerad	1163		1108
inspirerade	1207		1067
inspirerande	1144
inspirerar	1239
inspireras	1271			v
inspirerat	1250
inspires	1673
inspiring	1542
inst		1021
insta	1717	990
instabil	1299
instability	1618
instagram	1071	977
install	1519
installation	1269		998
installationen			1108
installationer			1067
installations	1602	977
installed	1459
installer		1082
installera	1181		1177
installerad			1177
installerade	1301		1177
installerar	1315
installerat	1241		1177
installing	1618
installment	1648
instance	1415
instances	1537
instans	1264		998
instanser	1271		1038
instant	1473
instantly	1498
instas		1261
instead	1266
instegs		1082
instinct	1584
instincts	1636
instinkt		1122	998
instinkter			1177
institut	1227		877
institute	1569
instituted	1671
institutes	1616
institutet	1137		840
institutets			1052
institution	1202	1030	1006
institutional	1551
institutionella			1177
institutionen	1193		1177
institutioner	1156		947
institutionerna			1177
institutions	1418	1030
instruct	1710
instructed	1588
instruction	1519
instructional	1664
instructions	1466
instructor	1547
instructors	1650
instruer		1122
instruera		1191
instruktion		1191
instruktioner	1151		1177
instruktionerna	1289		1177
instruktions		983
instruktör	1310	1122	928
instrument	1133	935	863
instrumental	1554	1053
instrumentation	1676
instrumenten			1067
instrumentet			1038
instruments	1478
inställ		972
inställa			1177
inställd	1147		1038
inställda	1197		1067
inställning	1057		1067
inställningar	1234		1038
inställningen	1200		1177
inställnings		1191
inställt	1218		1108
instämm		1191
instämma	1294
instämmer	1131
instängd	1276
insufficient	1604
insulated	1694
insulation	1627
insulin	1595	924
insulins		1261
insult	1554
insulted	1662
insulting	1620
insults	1646
insurance	1335
insure	1689
insured	1623
insurer	1660
insurers	1669
insurgency	1710
insurgents	1696
insyn	1209		1108
insyns		1030
insändar		1053
insändare	1223
insättning		1191	1177
insättnings		1030
insåg	992
int		866		s
inta	1211	983	957
intact	1556
intag	1257	1066	906
intagen			1108
intaget			982
intagit	1306
intagn		1151
intagna			1177
intagning			1177
intagnings		1030
intake	1556
intakt	1273
intal		1261
intala	1289
intar	1232		1177
intas			1177
inte	414			a
integer	1692
integral	1561
integrate	1616
integrated	1485
integrating	1662
integration	1094		1108
integrationen	1260
integrations		872
integrationspolitik	1299
integrer		1012
integrera	1218
integrerad	1260		1177
integrerade	1253		1177
integreras	1241		1177
integrerat	1315		1177
integrering			1108
integritet	1131		1177
integritets		928
integrity	1501
intel	1612	1191
intellect	1669
intellectual	1482
intellectually	1703
intellectuals	1669
intellekt	1287
intellektuell	1225		1108
intellektuella	1216		1108
intellektuellt	1294		1177
intelligence	1390		1177
intelligens	1142	952	1177
intelligent	1163		1177
intelligenta	1209		1067
intelligents		1191
intend	1531
intended	1390
intendent		1191	1038
intending	1669
intends	1623
intense	1461
intensely	1662
intensified	1676
intensitet	1303		1067
intensiteten			1067
intensity	1519
intensiv	1202	943	1038
intensiva	1276		1016
intensive		1030
intensiven			1177
intensivt	1204		1038
intent	1487
intention	1475	1191
intentional	1616
intentionally	1593
intentioner	1296
intentions	1526
inter		740	1108
interact	1540
interacting	1630
interaction	1485
interactions	1514
interactive	1537
interager		1191
interaktion	1283	1122	1177
interaktions		1191
intercept	1650
intercepted	1660
interception	1683
interchange	1669
interchangeable	1717
intercourse	1643
interdisciplinary	1692
interest	1282	1191
interested	1333
interesting	1321
interestingly	1643
interests	1399
interface	1524
interfaces	1673
interfere	1579
interference	1554
interfering	1660
interim	1551
interior	1425
interiors	1680
interiör	1299	1053
interiörer			1177
intermediate	1542
intermittent	1692
intern	1179	845	1177
interna	1144
internal	1399
internally	1609
internat		1122	1177
international	1426	1100
internationally	1563
internationell	1068			j
internationella	972
internationellt	1048
internats		1191
interner		1030	1177
internet	903	726
internetleverantör		1261
internets	1292	1122
interns	1701	1261
internship	1641
internt	1158
interpellations		1191
interpersonal	1696
interpol		1261
interpret	1595
interpretation	1501
interpretations	1636
interpreted	1570
interpreter	1657
interpreting	1678
interracial	1696
interrogation	1653
interrupt	1641
interrupted	1586
interrupting	1717
interruption	1699
inters		1122
intersection	1579
intersections	1719
interstate	1554
interstellar	1703
interval	1604
intervall		1082	1067
intervaller	1292		1067
intervallet			1108
intervals	1623
intervene	1632
intervened	1701
intervening	1706
intervention	1491	1082
interventions	1611
interview	1353
interviewed	1551
interviewer	1664
interviewing	1639
interviews	1468
intervju	1043	878	928
intervjua	1213
intervjuad	1303
intervjuade	1220
intervjuar	1253
intervjuas	1280
intervjuat	1312
intervjuer	1124		957
intervjuerna			1177
intervjun	1110		969
intervjus		1261
intes		1191
intestinal	1708
intet	1163
intets		1191
intill	1078		1067
intim		1122
intima	1294
intimacy	1634
intimate	1537
intimidate	1710
intimidated	1680
intimidating	1653
intimidation	1692
intimt	1292
into	1530	1082
intog	1289
intolerance	1676
intolerans	1308		1108
intolerant			1108
intoxicated	1703
intr		1021
intra		961
intress		977
intressant	845		990
intressanta	1009		1177
intressantare	1255
intresse	958	851	833
intressen	1068		894
intressenter		1191
intresseorganisation		1261
intresser		1100
intressera	1260
intresserad	939		888
intresserade	1032		882
intresserar	1179
intresses		1261
intresset	1128		928
intricate	1655
intrig		997
intriger		1082
intrigue	1699
intrigued	1673
intriguing	1623
intrinsic	1673
intro	1269	1082
introduce	1466
introduced	1386
introducer		1030
introducera	1269		1177
introducerade	1292
introducerades	1310		1108
introducerar	1294
introduceras			1108
introduces	1597
introducing	1514
introduction	1432
introductions	1712
introductory	1664
introduktion	1269		1016
introduktionen			1108
introduktions		952
intruder	1696
intrusion	1685
intrusive	1706
intryck	1082		1038
intrycken			1177
intrycket	1204		1067
inträd		1191
inträda			1177
inträdde			1177
inträde	1181		1177
inträder			1177
inträdes		947
inträdet			1177
inträff		1122
inträffa	1248
inträffade	1151
inträffar	1181
inträffat	1204
inträtt			1177
intrång	1223		982
intrånget			1177
intrångs		1122
intuition	1657	1191
intuitive	1650
intuitivt			1177
intyg	1239		937
intyga	1269
intyget			1108
intäkt		1151	1177
intäkter	1149		947
intäkterna	1232		998
intäkts		1100
intåg	1285
inuti	1110
inv		921
invade	1641
invaded	1611
invader		1053
invadera	1269
invaderade	1276
invaderar	1283
invaders	1683
invading	1666
invalid	1602	1122
invaluable	1657
invand		983
invandr		1030
invandra		1122
invandrade	1266
invandrar		812
invandrare	1002		998
invandrarna	1250		1177
invandring	1055		969
invandringen	1110		982
invandringens			1246
invandrings		900
invandringskritik		1261
invandringspolitik			1246
invandringspolitiken			1246
invariably	1680
invasion	1197		1177
invasionen	1223		1177
invasions		956
invasive	1623
invent	1650
invented	1512
inventer		1082
inventera		1191
inventering			1108
inventeringen			1177
inventing	1719
invention	1542
inventions	1653
inventor	1646
inventory	1519
inverk		1191
inverkan	1163
inverness	1712
inverse	1685
inverted	1685
invest	1478	1082	1067
invested	1508
invester		990
investera	1112		1177
investerade	1280		1136
investerar	1184	1030	1177
investerare	1211		1177
investeras			1177
investerat	1246
investering	1110		990
investeringar	1117		982
investeringen			1177
investerings		818
investigate	1480
investigated	1519
investigates	1706
investigating	1533
investigation	1379
investigations	1503
investigative	1625
investigator	1590
investigators	1579
investing	1526
investment	1358	972
investments	1489
investor	1561
investors	1473
invid	1289
invig		1122
inviga			1177
invigas			1177
invigdes	1266		1177
invigning	1278		1177
invigningen	1223		1177
invignings		947
invigs			1177
invincible	1680
invisible	1531
invit		1100
invitation	1519
invitations	1687
invite	1482	1100
invited	1429
invites	1618
inviting	1584
invoice	1719
invoke	1706
invoked	1706
involuntary	1703
involve	1487
involved	1298
involvement	1482
involver		1053
involvera		1191
involverad	1220
involverade	1239
involverar	1243
involves	1473
involving	1441
invänd		1082
invändning	1312
invändningar	1216
invänt		1122
invänta	1234
inväntar	1232
invärtes		1191
invånar		1082
invånare	1013		1038
invånarna	1161		1108
invånarnas			1177
inward	1696
inåt	1209	983
iof	1462
iofs	1059
iom	1436
ion	1717
ions	1662
iordning		952
ios	1402		829
iot	1864
iowa	1606
ipa	1443
ipad	1170
iphone	1061
iphones	1671	1261
ipo	1896
ipod	1623
ipren		1191
ipswich	1687
ira	1485		870
irak	1050
irakier		1191
irakiska	1278
iran	1004
iranian	1514
iranier	1315
irans	1301
iransk	1310
iranska	1232
iraq	1452
iraqi	1563
ireland	1399
irena		1191
irene	1248
iris	1204		1177
irish	1606
irl	1384
irland	1087		1177
irlands			1177
irländar		1191
irländare			1177
irländsk	1269		1177
irländska	1250		1177
iron	1204	1021	1038
ironi	1181		1177
ironic	1597
ironically	1611
ironin	1223
ironis		1261
ironisk	1246		1177
ironiska	1310		1177
ironiskt	1156		1177
irons	1708	1261
irony	1584
irrational	1653
irregular	1620
irregularities	1710
irrelevant	1193
irresistible	1673
irrespective	1687
irresponsible	1627
irreversible	1717
irrigation	1623
irritated	1666
irritating	1641
irritation	1301		1108
irritations		1191
irriter		1082
irritera	1294
irriterad	1112		1108
irriterade	1248
irriterande	1085		1108
irriterar	1223
irs	1777
irsta			1177
irvine	1655
irving	1618	1191
irwin	1650
is	1291	782		k
isa	1515		875
isaac	1207
isabel	1260
isabella	1181
isabelle	1243
isac		1191
isacs		1122
isaiah	1643
isak	1225
isaks		1082
isaksson	1264
isas		1261
isberg		1191	1108
isbergs		1191
isbit		1191	1246
isbitar			1246
isbjörn		1122
iscensätt		1082
isen	1105		821
isf	1351
ish	1492		804
ishall		1191	1246
ishallen			1246
ishockey	1154	900	1177
ishockeys		1151
isil	1703
isis	1142
isk				s
iskall	1255
iskallt	1257
isla		1053
islam	988	961	1108
islamabad	1708
islamic	1450
islamiska	1186
islamism	1213		1177
islamist	1285	1030
islamister	1135
islamistisk	1310
islamistiska	1255
islamofob		1191
islams	1236
island	1055			n
islanders	1678
islands	1250	1021		o
isle	1590	1191
isles	1648		1177
isländsk		1191
isländska	1227		1177
islänningar		1191
isnt	1577
iso	1377
isol		1100
isola		1082
isolate	1643
isolated	1496
isolation	1547	1122
isolations		1191
isoler		1004
isolera	1236		1177
isolerad	1239		1177
isolerade	1234		1108
isolerar			1177
isolerat	1285		1177
isolering	1246		1067
isoleringen			1177
isolerings		1030
isotoper			1177
israel	1006
israeler		1191
israeli	1459
israelis	1683
israelisk	1283
israeliska	1230
israels	1190
israelss		1261
iss	1878
isstadion			1246
issuance	1703
issue	1268
issued	1383
issues	1277
issuing	1607
ist				s
istanbul	1248
ister				s
istid		1122	1177
istiden			1177
istället	787		1246
isär	1119			u
isåfall	1135
itali		1053
italia	1299		1177
italian	1399
italians	1634
italien	1013		1108
italienar		1122
italienare	1253		1177
italiens	1299
italiensk	1156
italienska	1094		1108
italienskt	1285
italy	1399
itch	1699
itching	1696
itchy	1703
item	1420
items	1372
iteration	1692
its	1425		715
itself	1298
itu	1344
itunes	1200
itv	1860
ivan	1174		1177
ivans		1191
ivar	1211		1038
ivars		1122
ive	1747
iver	1287	1122	963
ivo	1485
ivory	1586
ivrig	1246		1177
ivriga		1191
ivrigt	1262
ivy	1790
iväg	910
ivägen			1177
ivägs		1151
iår	1489
ja	663			a
jaa	1333
jaaa	1299
jaaaa		1151
jab	1901
jack	1050	887	990
jacka	1098		868
jackan	1188		969
jackass	1706
jacked	1717
jacket	1478		1067
jackets	1595		1177
jackie	1269
jackor	1239		982
jackpot	1250	1100	1177
jacks	1687	1151	1177
jackson	1103
jacksonville	1641
jacob	1096
jacobs	1289	1066
jacobss		1261
jacqueline	1699
jacques	1236
jada		1191
jade	1312		903
jadu	1285
jadå	1243
jae	1885
jag	396			d
jaga	1064		1108
jagad	1273		1108
jagade	1213		1067
jagar	1091		1177
jagare			1177
jagas	1271
jagat	1292		1177
jaget			1067
jaguar	1664	1191
jaguars	1715
jaha	958
jahapp	1315
jai	1896
jail	1409
jailed	1646
jaime	1657
jaja	1110
jajamen		1191
jajamän		1191
jakarta	1627
jake	1250
jakob	1156	1030
jakobs		983
jakobsbergs		1261
jakobss		1261
jakobsson	1299
jakobstads		1191
jakt	1066	722	777
jakten	1119		857
jakthund		1261
jakts		1191
jall		1191
jam	1489	889
jama		1122
jamaica	1296
jamaican	1650
jamal	1664
jamen	1220		1177
james	995
jami		1261
jamie	1218
jammed	1703
jamming	1710
jams	1680
jan	1162	876	814
jane	1158		1108
janeiro	1662
janes		1191
janet	1306
jang	1694	1191
jani		1191
janice	1701
jann		1100
janne	1126		1177
jans		1012
jansen			1177
janss		1191
jansson	1137
jant		1191
jante		1122
januari	962
january	1300
janus		1122	1177
japan	1009
japaner	1271
japanerna	1283
japanese	1365
japans	1285
japansk	1147
japanska	1082
japanskt	1287
japp	1011
jar	1767	885
jared	1600
jarl	1276
jarls		1191
jaro		1100
jaros		1151
jars	1678
jarvis	1696
jas	1425	935	833
jasmin		1191
jasmine	1271
jason	1161
jasper	1646
jasså	1170
jaså	1137
java	1218
javascript	1666
javier	1673
javisst	1144
jaw	1756
jaws	1653
jax	1910
jay	1370
jays	1671
jazz	1174	784	1038
jealous	1496
jealousy	1611
jean	1121		1067
jeanette	1285
jeanne	1687		1177
jeans	1110	966	1067
jeanss		1261
jeb	1915
jedi	1639	972
jeep	1616	1122
jeez	1676
jeff	1190	1053
jefferson	1276
jeffrey	1285
jeg	1480
jehovas	1315
jelly	1604	1082
jemen	1276		1177
jen	1848
jenkins	1588
jenn		1151
jenna	1306
jenner	1696
jenni		1191
jennie	1310
jennifer	1137
jennings	1639
jenny	1071
jens	1121		1136
jensen	1195
jenss		1261
jeopardy	1662
jepp	1207
jeppe		1191
jepps		1191
jer		935
jeremiah	1671
jeremy	1250
jericho	1706
jerk	1551	1082
jerks	1717
jerome	1630
jerry	1154
jersey	1456
jerseys	1632
jerusalem	1190
jesper	1156
jess	1630	1066
jesse	1260
jessi		1261
jessica	1124
jessie	1632
jesu	1195
jesus	986		1177
jet	1476	842	894
jetlag		1122
jets	1531	1191
jew	1781
jewel	1625
jewellery	1611
jewelry	1524
jewels	1646
jewish	1411
jews	1443
jfk	1880
jfr	1439
jiang		1191
jihad	1266	1082	1177
jihadist		1082
jihadister	1308
jill	1262
jim	1321
jimmie	1066
jimmy	1101
jin	1487
jinx		1191
jippo			1177
jisses	1151		1177
jo				s
joakim	1140
joan	1253
joanna	1306
joanne		1030
joaquin	1699
job	1420	908
jobb	774	743	713
jobba	845		1067	v
jobbade	995		1246
jobbar	829		1108	v
jobbarkompis		1261
jobbat	914		1108
jobben	1133		998
jobbet	843		900
jobbig	1078		1067
jobbiga	1108		1136
jobbigare	1255
jobbigaste	1289
jobbigt	951		1026
jobbs		1122
jobs	1253		1108
jock	1708	1191
jocke	1202
jockey	1650		1108
jods		1261
jodå	1103
joe	1291
joel	1149
joels		1191
joey	1289
jog	1912
jogg		1030
jogga	1280
jogging	1694	943
joggings		1191
johan	946		1177
johann	1696	1066
johanna	1096
johanne		1151
johannes	1151	921
johannesburg	1627
johanness		1191
johans	1301	997
johanss		1191
johansson	986
johanssons	1296
john	910		1177
johnny	1117
johns	1271	997
johnson	1108
johnss		1261
johnsson	1289
johnston	1600
join	1321	1053
joined	1383
joining	1443
joins	1542
joint	1578
jointly	1602
joints	1593
jojo	1257
joke	1395	1191
joked	1717
joker	1308
jokern			1177
jokes	1475
joking	1542
jokkmokk	1100			n
jokkmokks	1250			o
jolie	1696
joll		1122
jolle		1191	1108
jolly	1650	1191
jomen		1191
jon	1312	897	920
jona		1082
jonah	1660
jonas	1004
jonass		1261
jonatan	1310
jonathan	1140
joner			937
jones	1071
jong	1294	1122	1067
jongler		1082
joni		1261
jonis		1151
jonna	1253
jonny	1280
jons		1012
jonsson	1149
jonte			1177
joo	1492
jord	1057	694	888
jordan	1140
jordanien	1285		1177
jordans		1122
jordar		1191	1108
jordbro	1100			n
jordbros	1250			o
jordbruk	1170		1038
jordbrukar		1082
jordbruket	1248
jordbruks		761
jordbruksmark		1191
jordbävning	1289	1122
jordbävnings		1122
jorden	956		982
jordens	1096		1177
jordgubb		1122
jordgubbar	1202
jordgubbs		947
jordiska			1038
jordklotet	1292
jordnötter	1257
jords		1066
jordskreds		1191
jorge	1299
jorm		1191
jose	1589	1053
josef	1209	1082
josefin	1299
josefine	1306
josefs		1151
josefss		1261
josefsson	1243
joseph	1158
josephine	1299
josephs		1151
josh	1536
joshua	1308
josé	1232
joule			1108
jour	1287	943	957
jouren			982
journal	1184	935	1016
journalen			957
journaler			1067
journalism	1524
journalist	1036	870	906
journalisten	1131		947
journalister	1009		937
journalisterna	1239		1177
journalistic	1715
journalistik	1119		906
journalistiken	1299
journalistkår		1261
journalists	1485	1261
journals	1570
journey	1402
journeys	1639
jovisst	1246
joy	1430
joyce	1283
joyful	1689
joyous	1706
joys	1692	1261
ju				s
juan	1190
juana			1177
jubel		983
jubilee	1680
jubileum		1151	1177
jubileums		868
jubl		1122
jublar	1315
juda		1151
judah	1689
judaism	1648
judar	1059		1177
judarna	1190
judas	1301	1122	1246
judd	1696
jude	1170	905	1108
judehat		1191
juden		1066	1136
judendom		1261
judes		1261
judg		1191
judge	1333
judged	1561
judgement	1584
judges	1455
judging	1540
judgment	1487
judgments	1664
judicial	1519
judiciary	1584
judisk	1186		1177
judiska	1126		1177
judith	1303
judo		1082
judy	1600
jug	1912
jugend		1100	1177
jugends		1261
jugoslavien	1264
juh	1494
juha		1191
juholt	1266
juice	1167	997	906
juicen			1177
juicer			1177
juices	1685
juicy	1620
jukkasjärvi	1100			n
jukkasjärvis	1250			o
jul	1188	645		k
jula		1261
julafton	1119		1177
julaftons		1030
julbord	1292
julen	1117
jules	1239
julfest		1261
julgran	1310
julgrans		1012
juli	972	943
julia	1059
julian	1216
julie	1220
julien	1715
juliet	1646	1191
juliette	1271
julio		1030
julius	1234
julkalendern	1315
julklapp	1184
julklappar	1234
julklapps		943
jull		1151
julmust	1299
juls		1122
jultomt		1191
jultomten	1306
july	1282
jumbo	1694	1053
jump	1392	1030
jumped	1494
jumper	1620
jumpers	1708
jumping	1498
jumps	1584
jun	1765	924
junction	1565		1177
june	1576	1191
jung	1602	966
junge			1177
jungfru	1223	868	998
jungfrun	1299		998
jungfrur		1151	1108
jungfrus		1191
jungle	1524
jungs		1261
juni	953
junior	1110	853
juniorer	1266		1108
juniorerna			1177
juniors	1683	1261
junis		1151
junk	1544
junkie	1719
junsele	1100			n
junseles	1250			o
junta	1703
jupiter	1276
jura		1122
juras		1191
jurassic	1666
juridik	1131	961	1067
juridisk	1177		1177
juridiska	1147		1177
juridiskt	1195
jurisdiction	1528
jurisdictions	1643
jurist	1142	874	920
juristen			1038
jurister	1177		1177
juristerna			1177
jurors	1676
jury	1234	876	1108
jurymedlem		1261
juryn	1161		1016
juryns			1177
juss		1191
just	714		1067
juste	1225	997	1177
juster		1021
justera	1236		1177
justerade			1108
justerar			1177
justeras			1177
justerat			1177
justering		1261	1108
justeringar			1108
justice	1594
justices	1620
justification	1590
justified	1547
justify	1519
justifying	1715
justin	1119
justitie		897
justitiedepartementet	1306
justitieminister	1253
juvel		990	1177
juveler		1191	1177
juvelerar		1053
juvelerare			1177
juvels		1261
juvenile	1579
juventus	1271
jylland			1177
jyllands		1191
jädr		1122
jädra	1294		1177
jägar		897
jägare	1158		838
jägaren			969
jägarna			947
jägars		1191
jäger		1082
jägersro		1191
jäkel	1296
jäkels		1261
jäkl		1041
jäkla	995		1108
jäklar	1128		1177
jäkligt	1128		1177
jämför	1015	983
jämföra	1045
jämföras	1195
jämförbara	1299
jämförde	1250
jämförels		1261
jämförelse	1048	977	1108
jämförelsen	1255
jämförelser	1246		1177
jämförs	1283
jämfört	983
jämlik	1289			j
jämlika	1280
jämlikhet	1184
jämlikhets		1122
jämlikt	1299
jämmer		1122
jämn	1165	850
jämna	1142
jämnare	1306
jämns		1191
jämnt	1133		1177
jämställ		1122
jämställd	1266			j
jämställda	1243
jämställdhet	1075
jämställdheten	1292
jämställdhets		840
jämställt	1257
jämt	1048	997	1177
jämte	1184		1108
jämtland	1100			n
jämtlands	1232	1082		o
jämvikts		997
jänkar		1122
järfälla	1100			n
järfällas	1250			o
järl		1191
järla		1191
järn	1161	705	863
järna	1301		1067
järnet	1262		982
järnmalms		1191
järnrör	1292
järnrörs		1191
järns		1100
järnväg	1181	1053	1108
järnvägar	1285		1177
järnvägarna			1177
järnvägen	1154		1177
järnvägs		730
järnvägss		1261
järnvägsstation		1261
järnålders		1122
järpen	1100			n
järpens	1250			o
järv		1122
järva		1030	1177
järvsö	1100			n
järvsös	1250			o
jäsning			1177
jäsnings		1082
jäst	1312	966	969
jätt		1021
jättar	1308		1067
jättarna			1067
jätte	1015	607	1085
jättebr		1261
jättebra	992
jättefin	1151
jättefina	1269
jättefint	1211
jätteglad	1246
jättegott	1280
jättegärna	1266
jättekonstigt	1312
jättekul	1117
jättelänge	1294
jättelång		1261
jättemycket	1110
jättemånga	1253
jätten		1151	1067
jätteroligt	1239
jättes		1030
jättestor	1246
jättestort	1289
jättesvårt	1308
jättetrevligt	1315
jätteviktigt	1287
jävel	1061		845
jäveln	1216		913
jävels		1261
jävl		1030
jävla	769		1085
jävlar	976		909
jävlarna	1236		1067
jävlas	1190
jävlig	1289	1122	1067
jävliga		1191	1136
jävligt	946		1108
jönköping	1029			n
jönköpings	1131			o
jöns		1041
jönss		1261
jönsson	1177
jörgen	1186
jörgens		1100
jörn	1100			n
jörns	1250			o
jösse		1191
jösses	1119		1177
jørgen		1151
jørgens		1261
jürgen	1310
ka				s
kaba		1066
kabel	1202	917	909
kabeln	1294		1038
kabinen			1038
kabinett			1038	h
kabinettet			1067
kabinetts		1053
kablar	1278		937
kablarna			1038
kabul	1248
kackerlack		1122
kackerlackor	1303
kadaver			1177
kadett		1082	1177
kadetter		1191
kadetts		1191
kaff		1122
kaffe	914	749	937
kaffekopp		1191
kaffes		1151
kaffet	1108		1038
kafé	1264	983	1038
kaféer			1177
kai	1466
kains		1191
kairo	1303
kais		1191
kaiser	1657
kaj	1443	908
kaja		1066
kajak		1082
kajan		1261
kajana		1122
kajen			1016
kajsa	1213
kak		860
kaka	1135		817
kakan	1147		920
kakao		966
kakaos		1261
kakel		972
kakor	1105		821
kakorna	1315		990
kaks		1261
kaktus		1082	1177
kal	1496	775	891
kala		1004
kalas	1190	1041	900
kalaset	1223		1016
kalcium		1030
kale	1694	1151
kalender	1202	1030	957
kalendern	1195		969
kalendrar			1177
kali		977
kaliber	1253
kalibrer		1053
kalifat		1191
kalifornien	1098
kalis		1261
kalium		1004
kaliums		1261
kalix	1100			n
kalixs	1250			o
kalk	1294	848	1067
kalken			1108
kalkon		1012
kalks		1122
kalkstens		997
kalkyl		935	1038
kalkylen			1177
kalkyler		1082	1177
kall	1059	784	990	j
kalla	889		933
kallad	999		969
kallade	944		1038
kallades	1114		1067
kallar	882		917
kallare	1207		1246
kallas	905		998
kallat	1071		1016
kallats	1232		1067
kallblod		1191
kalle	1059		947
kallels		1261
kallelse	1289		1246
kallelsen			1177
kalling		1191
kallingarna			1177
kalln		1191
kalls		1151
kallt	974		1038
kalmar	1011			n
kalmars	1250			o
kalmarsund		1261
kalmarsunds		1261
kalori		900	1177
kalorier	1207		1177
kaloris		1261
kalsonger	1223		1067
kalsongerna			1177
kalv		894
kalvar			1108
kalven			1067
kalvs		1100
kam	1409	807
kama		1100
kambodja	1278
kamel		952
kamer		1030
kamera	1066	800	847
kameran	1043		947
kameraövervakning		1261
kameraövervaknings		1261
kameror	1137		859
kamerorna	1292		1108
kamin		1053	1108
kamm		1041
kamma	1271	1082	1246
kammade			1136
kammar		837	1136
kammare	1241		847
kammaren	1230		855
kammarmusik		1100
kammat			1108
kammen			1136
kamouflage		1053
kamp	1055	840	872
kampanj	1096	858	847
kampanjar		1191
kampanjen	1137		957
kampanjer	1227		928
kampanjerna			1246
kampanjs		1191
kampen	1080		840
kamper		1191	1038
kampf		1191
kamps		1100
kampsport	1310	1122
kampsports		1030
kamrarna			1067
kamrat	1165	905	868
kamrater	1156		863
kamraterna			1016
kamrats		1261
kamrer		1191	1177
kams		1261
kan	500			x
kana		990
kanaan		1191
kanada	1073
kanadas	1306
kanadensar		1191
kanadensiska	1269
kanal	1029	856	861
kanalen	1135		833
kanalens			1067
kanaler	1078		844
kanalerna	1257		982
kanaliser		1053
kanalisera		1191
kanarieöarna	1310
kand		1151
kandidat	1110	897	891
kandidaten	1296		957
kandidater	1179		957
kandidaterna	1303		1038
kandidatexamen	1266
kandidatur			1177
kandider		1122
kandidera	1300			v
kane	1255		1177
kanel	1243	990
kanelbull		1151
kanelbullar	1292
kanels		1191
kanes		1191
kang	1655
kangaroo	1666
kanin	1202	900	1067
kaniner	1255		1067
kaninerna			1177
kann		1100
kanna	1303		975
kannan			1108
kanner			1246
kannor			1108
kanon	1110	813	957
kanonen			1038
kanoner	1250		1016
kanot	1315	911
kanoter			1177
kanots		1261
kans		1082
kansas	1518
kanska			1067
kanske	665
kansler			957
kansli	1294	924	982
kansliet	1289		982
kanslis		1191
kant	1177	872	847
kantad			1108
kantarell		1082	1108
kantareller	1299		1177
kanten	1126		807
kanter	1246		920
kanterna	1283		1026
kantig		1122	1016
kantiga			1016
kantors		1191
kants		1191
kany		1082
kanye	1604
kanyl		1191
kaos	1066		998
kaoset	1253		1038
kap	1285	846	795
kapa	1200	990	1085
kapabel	1213
kapabla	1257
kapacitet	1128		851
kapaciteten	1248		920
kapacitets		990
kapad			1136
kapade	1294		1067
kapades			1177
kapar	1310	1053	1177
kapare			975
kaparna			1052
kapas			1246
kapat	1310		1108
kapell	1308	956	1067
kapellet	1285		998
kapells		1261
kapital	1085	791	913
kapitalet	1200		957
kapitalets			1177
kapitaliser		1191
kapitalism	1253		1108
kapitalismen	1241
kapitalismens			1177
kapitalist		1066	1136
kapitalister		1191	1246
kapitalisterna			1177
kapitalistisk			1177
kapitalistiska			1177
kapitalistiskt			1177
kapitalists		1261
kapitals		1122
kapitel	1131		1016
kapitlen			1177
kapitlet	1264		1108
kapitulations		1122
kapituler		1122
kaplan	1211		1246
kaplans		1191
kapning		1191	1052
kapnings		1191
kapoor	1715
kapp		905
kappa	1216		1016
kappan	1262		1108
kappor			1177
kappsegling		1191	1177
kaps		1041
kapsel			947
kapseln			1067
kapslar			1016
kapslarna			1108
kapten	1075		882
kaptenen	1209		957
kaptener			1067
kaptens		1122	1177
kar		765		s
kara	1264	961	906
karachi	1646
karaktär	1071		969
karaktären	1204		1067
karaktärer	1174		1016
karaktärerna	1278		1108
karaktärs		897
karam		1151
karamell		990	1177
karameller			1067
karamells		1261
karantän	1294
karaoke	1683	1053
karat		1151
karate	1306	997
karavan		1191
kardashian	1620
kardemumma		1122
kardinal		1053
karelen			1177
karen	1246		982
karens		983	1108
karesuando	1100			n
karesuandos	1250			o
karet			1108
karg		1261
kari		1082
karibien	1312
karies		1191
karikatyr		1082
karim			1108
karin	1068		1108
karl	1006	880	900
karla		990	1177
karlar	1285		969
karlbergs		1082
karleby			1108
karln	1207
karls		878	1067
karlsborg	1100			n
karlsborgs	1250			o
karlshamn	1100			n
karlshamns	1250			o
karlskoga	1100			n
karlskogas	1250			o
karlskrona	1085			n
karlskronas	1250			o
karlss		1261
karlsson	1029
karlstad	1057			n
karlstads	1250			o
karm		1012
karma	1188
karneval		1122
karnevalen			1177
karnevals		1122
karo		1021
karolin		1191
karolina	1260
karoliner		1191
karolinska	1131
karos		1066
kaross		1066
karp		1122
karriär	1006	851	778
karriären	1142		900
karriärer	1276		1177
karriärs		1012
kars		1082
kart	1715	811
karta	1071		865
kartan	1080		942
kartell		1082	1108
kartellen			1177
karteller			1108
kartlägg		1261
kartlägga	1280
kartläggning	1225
kartong	1264	1053	982
kartongen			1038
kartonger			982
kartor	1184		947
kartorna			1177
karts		1261
karusell		1122	1177
karusellen			1177
karv		1082
kashmir	1609	1191
kasino	1280	1012	1108
kasinon			1108
kasinot			1177
kasper	1289	1082
kass	1112	956	1052
kassa	1098	820	885
kassan	1075		868
kassar			982
kassas		1261
kasse	1283	1041	969
kassen			1016
kasseras			1177
kassett		983	1108
kassettband		1191
kassettbands		1191
kassetter			1108
kassetts		1261
kassor		1191	1067
kassorna			1108
kasst	1232		1108
kassör		1066	1177
kassörs		1191
kassörsk		1191
kassörskan	1303
kast	1213	862	906
kasta	981		1016	v
kastad			998
kastade	1089		975
kastades	1296		1177
kastanjer			1108
kastar	1036		998
kastas	1177		1038
kastat	1177		998
kastats			1177
kastet			1038
kastrer		1053
kastrera	1300			v
kastrull	1280
kat	1427	846	736
kata		924
katalog	1280	983	937
katalogen			957
kataloger			1038
katalogerna			1177
katalogiser		1053
katalysator		1191
katarina	1158
katas		1261
katastrof	1078	866	969
katastrofala	1303
katastrofalt	1271
katastrofen	1248		947
katastrofer	1266		1016
kate	1213
katedral		1012
katedralen			1108
katedrals		1191
kategori	1163		957
kategorier	1151		957
kategorierna			1108
kategorin	1124		982
kategoris		1151
kategoriser		1053
kategorisera		1191
kateter			1067
katherine	1315
kathleen	1643
kathryn	1671
kathy	1627
kati		1191
katie	1612
katja	1287
katla		1191
kato		1151
katolicism		1191	1177
katolik	1287	1122
katoliker	1269
katolsk	1299
katolska	1158		1067
katrin	1315
katrina	1641
katrine		1082
katrineholm	1100			n
katrineholms	1250			o
kats		1261
katt	1027	755	790
katta			1067
katten	1082		837
kattens			1177
katter	1075		875
katterna	1234		1006
katthem		1261
kattis		1191
katts		1151
kattung		1191
kattungar	1264
kattunge	1289
katy	1632
katz	1694
kaufman	1717
kaukasus		1191
kaus		1100
kavaj	1227	1082	1108
kavajs		1191
kavaljer		1191
kavalleri		943
kavalleriet	1315
kavalleris		1191
kaviar	1260
kavl		1191
kawa		1191
kawas		1191
kaxig	1264
kay	1478
kays		1191
kazakhstan	1650
kazakstan	1257
kbt	1483
kcal	1276
ke				s
kebab	1167	889	1177
kebabs		1261
kebnekaise	1100			n
kebnekaises	1250			o
kedj		1082
kedja	1193		808
kedjan	1197		803
kedjor	1250		877
kedjorna			1006
keen	1521
keep	1525	1100
keeper	1547		982
keepers	1676
keeping	1358
keeps	1397
keit		1191
keith	1209		1177
kejsar		878
kejsare	1218
kejsaren	1156		1177
kejsarens	1294
kejsarinn		1191
kel		858
keller	1306	1122	1246
kelley	1689
kelly	1174
kelsey	1719
kelvin	1715
kemi	1133	874	928
kemikali		1261
kemikalie		1004
kemikalier	1218		1177
kemikalies		1191
kemin		1191	1108
kemis		1122
kemisk	1213		1067
kemiska	1177		1016
kemiskt	1299		1108
kemist		1122	1108
kemister			1246
kemp	1683	1122
ken		860		s
kendall	1643
kendrick	1676
kennedy	1161
kennel		1012
kenneth	1186
kenny	1239		1108
keno		1191
kens		1261
kensington	1662
kent	1085
kentucky	1585
keny		1122
kenya	1163
kenyan	1650
kepler		1191
keps	1213		1108
kepsen	1315
kept	1321
ker		897
kerala	1660
keramik	1294	928	1108
keramiska			1177
kern		1191
kernel	1648
kerr	1634
kerry	1586
kers		1191
kerstin	1174
kessel		1122
ketchup	1211	1082	1177
kettle	1657
kevin	1068
kex	1411
key	1420		855
keyboard	1526	1122
keyboards	1694	1191
keynes		1191
keynote	1671
keys	1461	1151
keystone	1678
keyword	1715
keywords	1685
kfc	1917
kgb	1480
khal		1122
khalid	1719
khan	1188		1108
khat		1122
khl	1512
ki				s
kia	1880
kick	1197	900	924
kicka	1296
kickad			1006
kickade			1067
kickar	1296		1177
kickat			1067
kicked	1464
kicken	1296		1038
kicker	1687
kicking	1514
kickoff	1689
kicks	1535		1177
kickstarter	1646	1191
kid	1427	943
kidd	1708	1151
kidding	1505
kidnap	1671
kidnapp		1030
kidnappa	1312	1100
kidnappad	1308
kidnappar		1191
kidnapped	1561
kidnapping	1604
kidnappning		1191
kidnappnings		1082
kidney	1544
kidneys	1669
kids	1158		1177
kidsen	1211
kiel		1053
kiev	1296	1122
kik	1400
kika	1091		1108
kikade			1177
kikar	1225	1053	1177
kikare			998
kikaren			1177
kikat	1299
kil	1494			k
kila		1041
kilafors	1100			n
kill	1232	868	1038
killa		1191
killar	903		937
killarna	1020		1108
kille	889		906
killed	1270
killen	956		998
killens	1312
killer	1285		1108
killers	1572		1177
killing	1349	1082	1177
killings	1623
killkompis		1261
kills	1473	1261	1136
kilo	1085	908	1177
kilometer	1043	997	998
kilometers	1593	1082
kilometres	1604
kilos		1122	1108
kilot			1177
kim	1255	924
kimberly	1689
kims		1261
kin	1832	889
kina	960	908	1052
kinas	1213		1177
kinberg	1283
kind	1248	882	1016
kinda	1100			n
kindas	1250			o
kinden	1243
kinder	1269
kindergarten	1600
kinderna	1296
kindl		1191
kindle	1595
kindly	1551
kindness	1551
kinds	1434
kines	1289	1053	1177
kineser	1255		1108
kineserna	1278
kinesisk	1174
kinesiska	1080		1038
kinesiskt	1266
kinetic	1680
king	1057	956	838
kingdom	1615
kingdoms	1655
kings	1184	977	1177
kingston	1611
kinkig		1191
kinky	1696
kinn		1082
kinna	1100			n
kinnas	1250			o
kinnekulle	1100			n
kinnekulles	1250			o
kins		1151
kiosk	1289	1030	998
kiosken	1292		1038
kiosker			1038
kipp		1082
kir		897
kirby	1632
kirk	1296	972	1038
kiropraktor		1191
kirs		1053
kiruna	1096			n
kirunas	1250			o
kirurg	1292	1012	998
kirurgen			1067
kirurger		1191	1108
kirurgi	1287		882
kirurgisk			1177
kirurgiska			1177
kis		892
kisa	1100			n
kisar			1246
kisas	1250			o
kisel		1041
kisels		1261
kiss	1177	947	1038
kissa	1165
kissade			1177
kissar	1225
kisse		997
kissed	1563
kissen			1246
kisses	1611
kissing	1558
kissnödig			1177
kist		1030
kista	1100			n
kistan	1255		1016
kistas	1250			o
kistor			998
kit	1427	935	882
kitchen	1402	1191
kitchens	1692
kite	1655	1122
kits	1602	1261
kitt		977
kittel		1122	1108
kitten	1634
kittens	1673
kittl		1053
kittla		1191
kittlande			1177
kittlar			1177
kitty	1255
kivik	1100			n
kiviks	1250			o
kiwi	1706	1191
kjell	1137	997
kjells		1191
kjol	1213	1012	1016
kjolar			1067
kjolen			1108
kjöller		1191
kla		878
klack		990	1067
klackar	1289		1177
klacken	1296		1067
klacks		1151
kladd		997
kladdig		1191
kladdkak		1191
kladdkaka	1257
klaffar			1067
klaffen			1177
klag		1053
klaga	1041		1177
klagade	1213		1246
klagan			1177
klagande			1246
klagar	1038		1177
klagas			1177
klagat	1243		1177
klagomål	1161		1177
klamp		1122
klampar			1177
klamr		1191
klamrar			1177
klamydia		1122
klan	1255	862	1136
klandr		1191
klandra	1262
klanen	1287		1108
klaner		1191
klang	1253	1030	998
klank		1151
klant		1030
klantar		1151
klantig		1191
klantiga		1191
klants		1191
klapp	1255	977	1052
klappa	1188
klappar	1211		1108
klar	905	795	857	j
klara	884		909
klarade	1038		1085
klarar	891		1108
klarare	1303
klaras			1177
klarat	1066		1108
klargör		1122
klargöra	1241
klarhet	1225		1246
klarinett		1122	1177
klarn		1151
klarna	1271		1026
klarspråk	1271
klarsynt		1191
klart	794		937
klartecken	1312
klarälven	1100			n
klarälvens	1250			o
klas	1223	860	1067
klasar			1177
klase			1177
klass	956	743	757
klassa		1261
klassad			1067
klassade			1108
klassades			1177
klassamhäll		1261
klassas	1174
klassat			1108
klasse		1122
klassen	1013		798
klassens	1260		1016
klasser	1117		882
klasserna	1264		969
klassificer		1030
klassificera		1191
klassificeras	1285
klassificering			1177
klassificerings		1122
klassiker	1114		969
klassikern	1294		1177
klassikers		1261
klassisk	1066		1177	j
klassiska	1048		1177
klassiskt	1137
klasskamp		1191
klasskamrat		1151
klasskamrater	1264
klasskompis		1261
klassrum	1223
klassrummet	1172
klassrums		1191
klaus	1255		1177
klausul		1191	1108
klein	1266
klen	1285	1012	1052
klena		1191
klens		1191
klev	1147		1177
klevs		1191
kli		924
klia	1273
kliar	1207
klibbig		1191
kliché		1191
klick	1142	1004	1026
klicka	1091		1108	v
klickade	1234
klickar	1163		1177
klickat	1310
klient	1213	1004	1108
klienten	1299		1108
klienter	1230		1177
klients		1261
klimakteriet			1177
klimat	1034	713	882
klimatet	1052		957
klimatfrågan	1289
klimatförändring		1151
klimatförändringar	1260
klimatförändringarna	1264
klimatpåverkan	1271
klimats		1151
klimatsmart		1261
klimatångest		1191
klimax			1108
kling		961	982
klinga			1177
klingan			1177
klingande			1038
klingar			1016
klings		1191
klinik	1273	1012	877
kliniken	1232		868
kliniker			1016
klinisk	1292		1067
kliniska	1310		1067
klintehamn	1100			n
klintehamns	1250			o
klipp	1045	810	920
klippa	1071		1177
klippan	1100			n
klippans	1250			o
klippare			1026
klippen			1108
klipper	1158
klippet	1140		1038
klippning		1191	1026
klippningen			1177
klippor	1273		1067
klipporna	1306
klippt	1165		947
klippte	1174
klipsk		1191
klirr		1122
klis		1066
klister		990	1108
klistermärk		1261
klistr		1041
klistra	1250
klistrad			1177
klistrade			1108
klistrat			1177
klitoris		1191
kliv	1204		1177
kliva	1114
kliver	1133
klivet			1136
klo		905
klock		825
klocka	1124		859
klockan	886		851
klockor	1186		906
klockorna	1289		1016
klockren	1246
klockrent	1209
klockrike	1100			n
klockrikes	1250			o
klocktorn		1261
klok	1108	1030	1177
kloka	1179		1177
klokare	1255
klokhet			1246
kloks		1261
klokt	1096
klon		956
klona		1191
klor	1220	1004	1038
klorna			1136
klors		1261
klos		1053
kloss		1191	1038
klossar			1038
kloster	1253	908	1067
klosters		1191
klostret	1266		1177
klot		939
kloten			1177
klotet			1016
klotter		1122
klubb	1071	739	705
klubba	1266		920
klubban			1016
klubbar	1082		788
klubbarna	1200		924
klubben	988		705
klubbens	1177		1006
klubbhus		1261
klubblags		1191
klubbor			982
klubbs		1261
klump	1232	947	982
klumpa		1261
klumpar	1308		1067
klumpen			1108
klumpig	1276
klumpiga		1191
klung		1191
klungan			1177
klur		1053
klura	1243		1246
klurig		1122
kluster		1122
kluven	1243
klyft		1030
klyfta			1038
klyftan	1312		1108
klyftig		1191
klyftor	1218		982
klyftorna	1292		1067
klysch		1082
klyv		1053
klyva		1191
klä	1245
kläck		1122
kläd		773
klädd	1184		872
klädda	1232		872
klädde	1255		1067
kläder	919		723
kläderna	1103		894
klädesplagg	1292		1177
kläds		1082
klädsel	1197		982
klädseln			1177
kläm	1232	943	1177
klämd		1261
klämde	1310
klämm		1041
klämma	1167		1038
klämmer	1230
klämt		1122	1177
klänning	1085		863
klänningar	1241		969
klänningen	1209		982
klännings		1191
klär	1117		1177
kläss		1191
klätt	1278	1004	1038
klätter		961
klättr		1030
klättra	1142		1177
klättrade	1276
klättrar	1223
klättrare			1108
klättring			982
klättringen			1177
klättrings		1191
klåda			1067
klös		1082
klösa			1136
klöver		1082	982
klövern			1067
kmr	1489
knack		1030
knacka	1246
knackade	1287
knackar	1216
knakar	1310
knall		931	1177
knalla		1261
knallar			1108
knapp	1110	868	933
knappa	1276
knappar	1195		957
knapparna	1294		1177
knappast	974
knappen	1108		868
knapps		1261
knappt	907
knapptryck		1191
knapr		1053
knaprig		1191
knark	1105	853	1177
knarka	1266
knarkar	1276
knarkare	1200
knas	1303	983	1108
knasig		1122	1177
knasiga		1191	1177
knasigt	1315		1177
knat		1082
knatt		1191
knatte		1053
knee	1475
kneeling	1708
knees	1510
kneg		1122
knega		1151
knegar		1191
knekt		1191	1067
knektar			1177
knep	1147		1038
knepig	1280
knepiga		1191
knepigt	1190
knew	1275
knicks	1634
knife	1457		1108
knight	1576
knights	1540	1191
knip		977
knipa	1241		1177
knippe			1108
knips		1261
knislinge	1100			n
knislinges	1250			o
knit	1630
knitting	1678
kniv	1071	789	872
knivar	1184		957
kniven	1174		982
knives	1588
knivhugg		1122
knivhuggen	1312
knivs		1012
knivsta	1100			n
knivstas	1250			o
knob	1669
knock	1471	1030
knocka		1191
knocked	1496
knocking	1579
knockout	1641	1261
knockouts		1261
knocks	1643
knop	1287	1030
knopp		1053	1067
knoppar			1067
knoppen			1177
knorr		1082
knot	1616
knots	1636
knott		1053	1177
know	1135		1246
knowing	1376
knowingly	1666
knowledge	1330
knowledgeable	1660
known	1231
knows	1305
knox	1609	1191
knoxville	1712
knubbig		1191
knuckles	1708
knuff	1294	1066
knuffa		1151
knull	1299	961	1177
knulla	1027		1038
knullad			1177
knullade	1243		1177
knullar	1089		1108
knut	1213	966	1016
knuten	1209		998
knutet			1177
knutit			1177
knutna	1269		998
knutpunkt		1261	1177
knuts		1030
knutsson	1303
knutssons		1191
knyck		1082
knyst		1191
knyt		939
knyta	1179		1177
knyter	1202		1177
knytnäv		1151
knä	1303	802
knäböj	1303
knäck	1315	997	1108
knäcka	1193		1177
knäckebröd	1262
knäcker	1269		1177
knäckt	1253		1177
knäckte			1177
knäet	1283
knän	1218
knäna	1158
knäpp	1179	961	1038
knäppa	1197		1177
knäppare			1177
knäppgök		1191
knäpps		1191
knäppt	1248		1016
knäs		1100
knät	1190		1108
knåd		1122
knåp		1191
knöl		956
knölar			1108
knölen			1177
knöls		1261
ko				s
koalition		1122	1016
koalitionen			1108
koalitions		983
kobe	1632	1191
kobolt		1122
kobr		1122
kobra			1177
koch	1634	1191
kock	1184	956	969
kockar	1289		1108
kockarna			1136
kocken	1260		1016
kocks		1151
kockums		1191
kod	1264	843	794
koda	1300			v
kodad			1108
kodade			1067
kodat			1108
koden	1144		861
koder	1241		906
koderna			1052
kodiak		1191
kodning			1108
koffein	1255	997
kofta			1177
koftor			1177
kognitiv	1236		1177
kognitiva	1278		1108
kojan			1108
kok		813
koka	1114		1067
kokade	1303
kokain	1170	1030
kokande	1294
kokar	1170
kokas			1177
kokboks		1122
kokning			1108
koko		1066
kokos		911
kokosnöt		1122
kokosnöts		1151
koks		1261
kokt	1209		957
kokta			998
kol	1312	728
kola	1273	983	767
kolan		1122	736
kolas		1261
kolbäck	1100			n
kolbäcks	1250			o
koldioxid	1207	917
koldioxids		1151
koldioxidutsläpp	1312
koler		1122
kolera		1053
kolesterol		997
kolet			1108
kolhydrater	1241
kolik		1191
kolkata	1715
kolkraft	1308
koll	935		900
kolla	806		1067
kollade	967		1246
kollaps	1230	1082	1067
kollapsa	1292
kollapsade	1301
kollapsar	1278
kollapsen			1108
kollar	935		1108
kollas			1177
kollat	1029		1177
kolleg		1053
kollega	1057		947
kollegan	1262		1016
kolleger	1255		1177
kollegiet			998
kollegor	1036		969
kollegorna	1243
kollektion		1261	1038
kollektionen			1108
kollektiv	1172	908	1038	j
kollektiva	1262
kollektivavtal	1177
kollektivet	1299		982
kollektivt	1193
kollektivtrafik	1135	961
kollektivtrafiken	1193
kollen			998
kolli		1100
kollider		1122
kollis		1261
kollision	1287
kollisions		1122
kollo		1151	1067
kollos		1261
kolmonoxid		1191
kolmården	1100			n
kolmårdens	1250			o
kolo		1021
kolon		1041	1177
koloni	1262	880	1038
kolonial		908	1177
koloniala			1177
kolonialism		1191	1177
kolonialismen			1177
kolonials		1261
kolonier	1292		1177
kolonin	1294		1038
kolonis		1100
kolonisatörer		1191
koloniser		1053
kolonisera		1191
kolonister		1191
kolonn		1082
kolos		1030
kols		1030
kolsyr		1191
kolumn	1303	1082
kolv		966
kolven			1038
kolvs		1191
kom	718			vu
koma	1269	1082	998
kombat		1082
kombi		917	1177
kombination	1059		1038
kombinationen	1197		1067
kombinationer	1241		1016
kombinations		1030
kombiner		1053
kombinera	1188
kombinerad	1285
kombinerade	1303
kombinerar	1289
kombineras	1273
kombinerat	1193
kombo	1296
komedi	1197	928	982
komedin			1108
komedis		1191
komediserie			1177
komet		1053
kometer		1191
komfort		1053
komik		1082	1177
komiker	1156	1053	1108
komisk	1308
komiska	1269
komiskt	1211
komjölks		1191
komm		914
komma	741		913
kommand		1191
kommande	997		952
kommando	1294	928	963
kommandon			1067
kommandot	1312		1016
komme		1191	1177
kommen	1253	1021	888
kommendant		1191	1177
kommendanten			1177
kommendör	1195	1053
kommendörs		1191
kommentar	988		1108
kommentaren	1186
kommentarer	933		1038
kommentarerna	1163
kommentars		997
kommentarsfältet	1303
kommentator		1191	1038
kommentatorer			1108
kommentatorn			1108
kommentators		1082
kommenter		1053
kommentera	1064
kommenterade	1197
kommenterar	1124
kommenterat	1236
kommer	576		947	v
kommers		1191
kommersiell	1223		1177
kommersiella	1195
kommersiellt	1241
kommet			998
komminister		1191
kommisarie			1177
kommissari		1151
kommissarie	1285		998
kommissarien			1067
kommission		1100	920
kommissionen	1177		906
kommissionens			1067
kommissions		1053
kommissionär		1191	1108
kommit	852		975
kommitté	1269	983	859
kommittén	1202		837
kommitténs			1016
kommun	875	728	872
kommunal	1110	819		j
kommunala	1066		1067
kommunalförbund		1261
kommunalråd	1236
kommunalråds		1191
kommunals		1151
kommunalt	1167
kommunen	935		937
kommunens	1119		1177
kommuner	956		920
kommunerna	1050		982
kommunernas	1266
kommunfullmäktige	1181
kommunhus		1261
kommunicer		1082
kommunicera	1126
kommunicerar	1232
kommunikation	1094		877
kommunikationen	1255		1108
kommunikationer	1260		1177
kommunikations		754	1177
kommunikationss		1261
kommunikatörer			1177
kommunism	1204		1177
kommunismen	1239		1177
kommunist	1181	868	1108
kommunister	1147		1177
kommunisterna	1211
kommunistisk	1257		1177
kommunistiska	1165		1177
kommunistiskt			1177
kommunists		1261
kommunpolitiker	1287
kommuns	1184		1177
kommunstyrels		1191
kommunstyrelse		1191
komp		874
kompakt	1283	1030
kompani	1269	997	982
kompanier			1108
kompaniet	1253		920
kompaniets			1177
kompanjon		1100	1177
kompanjons		1261
kompass	1264	972	1108
kompassen			1108
kompatibel			1177
kompatibelt			1177
kompatibla			1177
kompensation	1220		1038
kompenser		1053
kompensera	1202		1108
kompenserade			1177
kompenserar	1276		1108
kompetens	1034	878	920
kompetensen	1250		1177
kompetenser			1067
kompetent	1190		1177
kompetenta	1230
kompis	903		863
kompisar	990		872
kompisarna	1260		1038
kompisen	1246		1016
komplement	1250	1012
komplett	1091
kompletta	1271
kompletter		1030
komplettera	1257
komplettering			1177
komplex	1179		900
komplexa	1195
komplexet			1067
komplexitet			1177
komplexiteten			1177
komplext	1250
komplicer		1082
komplicera		1191
komplicerad	1193
komplicerade	1195
komplicerat	1108		1177
komplikation		1191
komplikationer	1257		1177
komplikations		1191
komplimang	1209
komplimanger	1264
komplott			1177
komponent	1303	1082	1067
komponenten			1177
komponenter	1236		969
komponenterna			1177
komponer		1053
komponera		1191
komponerad			1067
komponerade			1108
komponerat			1108
komposition		1151	1108
kompositionen			1177
kompositioner			1177
kompositions		1191
kompositör		1082	1016
kompost		1082
kompostera	1300			v
kompression		1191	1177
kompressions		1122
kompressor		1082
kompromiss	1287	939
kompromissa	1248
kompromisslös		1151
koms		1261
komvux	1225
kon	1443	719	896
koncentrat		1191
koncentration	1255		1108
koncentrationen			1067
koncentrations		983
koncentrationsläger	1257
koncentrer		1066
koncentrera	1174
koncentrerad	1310		1177
koncentrerade			1177
koncentrerar	1312
koncentrerat			1177
koncept	1112	928	957
konceptet	1140		1108
koncern		935	982
koncernen	1232		888
koncernens			1108
koncession		1191	1108
koncessions		1122
kondition	1266
konditions		1122
konditori		1082
kondom	1193
kondomer	1218
konduktör		1122	1067
konduktören			1177
koner			1067
konferens	1154	855	900
konferensen	1209		913
konferenser			1067
konferenserna			1246
konferensrum		1261
konferenss		1261
konfetti		1191
konfigurations		1122
konfigurer		1082
konfirmations		1122
konfirmer		1122
konfirmera		1191
konfisker		1053
konfiskera		1191
konflikt	1105	845	969
konflikten	1140		969
konflikter	1119		1016
konfrontation		1191	1177
konfronter		1082
konfrontera	1273
kong	1177	1066	1067
kongl		1261
kongo	1207	997
kongress	1213	848	998
kongressen	1188		982
kongresser			1108
konjaks		1191
konjunkturen			1108
konk		1012
konkret	1124
konkreta	1112
konkretiser		1122
konkretisera		1191
konkurrens	1112	839	1177
konkurrensen	1202
konkurrenskraft	1280
konkurrent	1269	1053	1177
konkurrenten			1067
konkurrenter	1209		1177
konkurrenterna	1312		1108
konkurrer		1082
konkurrera	1200
konkurrerande	1285
konkurrerar	1273
konkurs	1114	921	1177
konrads		1191
kons		961
konsekvens	1170	966
konsekvensanalys			1177
konsekvensen	1255
konsekvenser	1064		1108
konsekvenserna	1119
konsekvenstänk		1261
konsekvent	1172
konsensus	1269
konsert	1105	816	837
konserten	1163		928
konserter	1142		894
konserthus		1261
konserts		1191
konservatism	1315		1016
konservativ	1218		982
konservativa	1137		947
konservativt			1038
konserver		1066	1067
konservera		1261
konserverings		1082
konsistens	1296
konsol	1289	966	1108
konsolen			1108
konsoler			1108
konsoll		1191	1177
konsonant		1122
konspiration	1253		1177
konspirationen			1177
konspirations		990
konspirationsteori		1261
konspirationsteorier	1262
konst	995	643	763
konstant	1055
konstanta	1308
konstantin		1191
konstapel			1108
konstapeln			1177
konstater		1053
konstatera	1101
konstaterade	1207
konstaterar	1121
konstaterat	1271
konstellation		1191	1177
konstellationer			1038
konsten	1128		837
konstens	1296		1026
konster		1191	982
konstfack		1261
konstfacks		1261
konstform		1261
konstgjord	1312
konstgräs		1082
konsthall	1292
konsthantverk		1122
konsthistori		1151
konstig	1029		1067
konstiga	1059		1177
konstigare	1287
konstigaste	1301
konstigheter	1220
konstigt	891		1038
konstitution		1082	1177
konstitutions		1030
konstmuseet			1246
konstnär	1131	983	863
konstnären	1165		969
konstnärer	1151		947
konstnärerna			1177
konstnärlig	1239
konstnärliga	1220
konstnärligt	1315
konstnärs		811
konstruer		1082
konstruera	1292
konstruerad	1308		1038
konstruerade	1269		1038
konstruerat	1301		1177
konstruktion	1140		894
konstruktionen	1253		969
konstruktioner	1273		969
konstruktions		876
konstruktiv	1278
konstruktivt	1250
konstruktör		1191	1038
konsts		1030
konstsamling		1261
konstskol		1191
konstutställning		1261
konstverk	1188		1067
konståkning		1191
konståknings		1030
konsul		977	1067
konsulat		1191	1177
konsulatet			1177
konsuln			1067
konsult	1188	864	877
konsulter	1246	1053	1067
konsultera		1191
konsultföretag			1177
konsum	1262	1012
konsument	1262	823	1177
konsumenten	1278		1177
konsumenter	1197		1108
konsumenterna	1280
konsumer		1053
konsumera	1257		1177
konsumerar	1312		1177
konsumtion	1163		920
konsumtionen	1301		998
konsumtions		921
kontakt	949	778	837
kontakta	1018
kontaktade	1218
kontaktar	1154
kontaktat	1239
kontakten	1119		982
kontakter	1078		928
kontaktledning		1261
kontaktnät		1261
kontakts		1151
kontant	1181	911
kontanter	1105
kontantkorts		1191
kontext	1230
kontinent		1053	1177
kontinental		961	1177
kontinentala			1108
kontinenten	1220		1177
kontinenter		1191
kontinuerlig	1315
kontinuerliga			1177
kontinuerligt	1204
kontinuitet	1310		1177
kontinuitets		1191
konto	999	892	824
kontokorts		1122
konton	1119		928
kontona			1177
kontonummer			1246
kontor	1034		780
kontoren			1026
kontoret	1080		807
kontorets			1038
kontorist		1191
kontors		775
kontot	1103		928
kontoutdrag			1246
kontr		972
kontra	1190	864
kontrakt	1041		830
kontrakten			1177
kontraktet	1144		1016
kontrakts		887
kontrar		1100
kontras		1191
kontrast	1195	966
kontraster		1082
kontroll	972	747	746
kontrollant		1191	1067
kontrollanter		1191	1108
kontrollen	1114		900
kontroller	1167	1012	851
kontrollera	1020		1177
kontrollerad	1273		1067
kontrollerade	1204		1016
kontrollerar	1140
kontrolleras	1218
kontrollerat	1262
kontrollerna	1283		1067
kontrovers		1191
kontroversiell	1273
kontroversiella	1236
kontroversiellt	1262
konung	1179		1067
konungar		1151
konungen	1223		1038
konungens	1315		1177
konungs		1151
konvent		1122	1108
konventet			1108
konvention		1053	982
konventionella	1310
konventionen	1271		920
konventioner	1315		1108
konventions		1082
konversation	1158		1108
konversationen	1236		1177
konversationer	1269		1108
konversations		1122
konverser		1122
konverter		1030
konvertera	1243
konverterings		1122
konvoj		1122	1177
kool		1191
kooperativ		1191	998
koordinater	1308
koordinations		1122
koordinator		1191	1038
koordiner		1053
koordinera		1191
kop		943
kopi		1012
kopia	1126		957
kopian			1108
kopier		1030
kopiera	1163		1108
kopierad			1177
kopierade	1308		1177
kopierar	1294		1108
kopieras			1108
kopierat			1108
kopiering			1038
kopierings		961
kopior	1188		998
kopp	1073	924	982
koppar	1184	781	998
kopparberg	1100			n
kopparbergs	1250	1191		o
koppars		1151
koppel	1280		1108
koppen	1269		969
koppl		1041
koppla	1045		982
kopplad	1186		947
kopplade	1147		900
kopplades			1177
kopplar	1149		1016
kopplas	1172		1038
kopplat	1137		998
kopplats			1177
koppleri		1191
kopplet			1177
koppling	1085		894
kopplingar	1163		982
kopplingen	1161		1038
kopplings		956
kopter		1191	1177
kor	1354	772	745
kora		1066
koraller			1177
koran		1053
koranen	1131
korans		1191
koras			1177
kore		1261
korea	1172	1053	1108
korean	1438	1100	1108
koreaner			1108
koreanerna			1108
koreans	1671
koreansk			1108
koreanska	1241		1108
koreanskt			1108
koreograf		1053
korg	1255	1004	903
korgar			982
korgen	1264		906
kork		990
korka		1261
korkad	1108		1067
korkade	1114		1177
korkat	1177		1108
korken			1177
korks		1261
korn	1232	902	894
korna	1285		896
kornet		1191	1108
korp		983
korpen	1312
korpral			1177
korps		1261
korr		1082
korrekt	1015
korrekta	1149
korrekthet		1191
korrelation	1285
korrespondens		1122	1067
korrespondent		1191	1067
korridor	1271	1082	1108
korridoren	1239		1108
korridorer			1108
korridorerna			1177
korridors		1122
korriger		1030
korrigera	1230
korrigering		1191	1038
korrosion			1177
korrosions		1082
korrumperade			1177
korrupt	1207		1177
korrupta	1239
korruption	1170		1108
korruptions		961
kors	1133	756	877
korsa	1253		1177
korsade	1310		1177
korsar	1230		1177
korsas			1177
korsat			1177
korset	1131		891
korsets	1296
korsett		1191
korsfäst		1151
korsning	1239		1026
korsningar			1038
korsningen	1211		1038
korsnäs		1191
korsords		1191
korståg	1269
korståget			1177
korstågs		1191
kort	852	714	690	j
korta	1027		1108
kortade			1136
kortare	1050		1246
kortas			1177
kortaste	1285
korten	1165		885
kortet	1066		784
kortfattat	1248
kortfilm		1191
kortfilms		1191
korthet	1262
kortisol		1122
kortison		1082	1177
kortisons		1191
kortlek		1191
korts		1053
kortsid		1261
kortsiktig		1191
kortsiktiga	1301
kortsiktigt	1308
kortspel	1299		1177
kortvarig		1191
korv	1075	850	877
korvar	1278		1038
korvarna			1246
korven	1250		998
korvs		1191
kos		846
kosher		1122
kosmetik		1191
kosmetika		1122
kosmos			1177
kosovo	1257
koss		1122
kossor			1177
kost	1154	860	937
kosta	1050
kostade	1082
kostar	935		1177
kostat	1174
kosten			1067
koster		1041	1067
kostnad	1052		801
kostnaden	1078		816
kostnader	1025		774
kostnaderna	1105		817
kostnads		830
kostnadseffektiv		1261
kostnadsfritt	1315
kosts		1261
kostsam		1191
kostsamm		1261
kostsamma		1261
kostsamt	1306
kostym	1121	908	969
kostymen			1177
kostymer	1276		1067
kot		935
kotor			1067
kott		1122
kottar			1067
kotte			1177
kotten			1038
kpis		1191
kr				s
kra		828
krabat		1191
krabb		983
krabba			1108
krabbor			1177
kraft	997	747	735
kraften	1165		805
krafter	1082		894
krafterna	1230		963
kraftfull	1234
kraftfulla	1266
kraftfullt	1262
kraftig	1108		998
kraftiga	1142		1052
kraftigare	1264		1246
kraftigt	1020		1085
kraftledning		1261
kraftlednings		1122
krafts		1191
kraftstation		1261	1246
kraftverk	1260		924
kraftverken			1108
kraftverket			1067
kraftverks		1053
krag		1053
krage		1122	969
kragen	1255		1067
krakow		1191
kram	1043	902	998
krama	1174
kramade	1303
kramar	1167
kramas	1253
kramer	1678
kramfors	1100			n
kramp	1294	997	1016
kramper			1067
kran	1301	966	998
kranar			1038
kranarna			1108
kranen	1250		982
krans		966	947
kransar			1108
krantz			1067
kras		972
krasch	1273	972	947
krascha	1266
kraschade	1236
kraschar	1255
kraschen	1301		982
krascher			1067
krass		1122
krater		1082	1038
kratern			1108
kratt		1191
kratta			1136
krav	921	872	773
kravaller			1067
kravallerna			1067
kraven	1089		872
kravet	1149		937
kravl		1122
kreativ	1188			j
kreativa	1200
kreativitet	1209
kreativt	1213
kreatur		1191	1177
kreaturs		1122
kredit	1239	800	1177
krediter		1082	1038
kreditkort	1174
kreditkorts		952
kreditupplysning		1261
kreditupplysnings		1151
kremlin	1692
kret		1053
kreta	1225		1177
krets	1246	947	875
kretsa		1261
kretsar	1128		888
kretsarna			1136
kretsen	1283		894
kretsloppet			1177
kretslopps		1191
krig	930	943	785
kriga	1195		1246
krigar	1234	943
krigare	1144		1026
krigars		1191
krigen	1253		957
kriget	946		766
krigets	1220		1016
krigföring	1301		1016
krigs		645	1108
krigsbrott	1310
krigsfång		1191
krigsfånge		1191
krigsförbrytar		1082
krigsföring			1177
krigsherr		1261
krigsherrar		1261
krigsmakt		1261
krigsmateriel		1191
krigss		1122
krigstid		1261	1177
krigsveteraner		1191
krigszon	1312
krigsåren			1108
krim	1193	1053	1108
kriminalinspektör		1191
kriminaliser		1053
kriminalisera		1191
kriminalitet	1151		1108
kriminaliteten	1273		1177
kriminalroman		1191
kriminalvård		1082
kriminalvården	1294
kriminalvårds		1012
kriminell	1163		1067
kriminella	1027		998
kriminellt	1248
kriminolog		1082
kriminologi		1191
kring	866			peuf
kringgå		1261
krings		1191
kris	1080	776	845
krisar		1122
krisberedskaps		1191
krisen	1142		824
kriser	1250		998
krishna	1671
krispig		1191
krist		842	1177
krista		1122
kristall		874	1067
kristallen		1191	1177
kristaller		1191	1108
kristalls		1261
kristdemokrater		1261
kristdemokraterna	1220
kristen	1059		1108
kristendom	1220
kristendomen	1179
kristendoms		1122
kristens		1191
krister	1271		1177
kristers		1151
kristersson	1177
kristet	1262
kristi	1209
kristian	1181	1030
kristians		1082
kristianstad	1100			n
kristianstads	1250			o
kristin	1243
kristina	1149
kristinas		1261
kristine		1021
kristinehamn	1100			n
kristinehamns	1250			o
kristines		1261
kristins		1191
kristn		1122
kristna	992		1038
kristofer		1191
kristofers		1191
kristoffer	1278	1100
kristoffers		1151
kristus	1112	1030
krit		952
krita	1292		1177
kriterier	1172		1016
kriterierna	1264		1067
kriterium			1177
kritik	967		888
kritiken	1094		998
kritiker	1177	997	900
kritikern			998
kritikerna	1276		1136
kritiser		1082
kritisera	1128
kritiserade	1186
kritiserar	1119
kritiseras	1225
kritiserat	1276
kritisk	1101		920
kritiska	1121		913
kritiskt	1154		1016
kritor			1177
kro		892
kroater		1191
kroatien	1174
krock		943	1067
krockade	1299
krockar	1236		1177
krocken			1177
krog	1220	876	969
krogar	1312		1108
krogen	1114		957
krogs		1191
krok	1285	882	903
krokar			982
krokarna	1312
kroken			1067
krokig		1191
krokodil		1012
krokom	1100			n
krokoms	1250			o
kroks		1100
krokus			1177
krom		1041
kromosom		997	1177
kromosomer			1177
kroms		1261
kron		806
krona	1105		882
kronan	1135		933
kronans			1177
kronblad		1191
kronisk	1278
kronoberg	1100			n
kronobergs	1250	1100		o
kronofogden	1253
kronor	910		913
kronorna			982
kronors		1041
kronorss		1261
kronprins		1151
krons		1261
kropp	939		855
kroppar	1087		906
kropparna			982
kroppen	944		855
kroppens	1243		1108
kropps		720	1177
kroppsarbet		1191
kroppsdel		1261
kroppsdelar	1287
kroppslig		1191	1177
kroppsliga			1108
kroppss		1261
kroppsspråk	1296
kroppsvikts		1191
kros		977
kross		1053	1016
krossa	1110
krossad	1280		1177
krossade	1151		1177
krossar	1202		1177
krossas	1278
krossat	1262		1177
krubb		1191	1246
krucifix			1177
kruger		1122
kruk		1021
kruka			1067
krukan			1177
krukor			1108
krukväxt		1151
krum		1082
krus		983
krusboda	1100			n
krusbodas	1250			o
krusbär			1177
krusbärs		1082
krut	1260	931	1108
krutet			1177
kruts		1261
kry	1506	935
krya	1294
krydd		839
krydda	1220		998
kryddig		1191
kryddor	1230		1108
kryllar	1292
krymp		1012
krymper	1285
krympt			1177
kryp	1276	882	1177
krypa	1158
kryper	1181
kryphål	1315
krypter		1053
kryptera		1191
krypterings		943
krypto		911
krypton		1261
kryptovalut		1191
krys		961
kryss	1260	1004	1108
kryssa	1301		1177
kryssar		1122
kryssare			1038
krysset			1038
kryssning		1191	1016
kryssningen			1177
kryssnings		952
kryst		1082
kräft		921
kräfta			1038
kräftor	1278		1038
kräk	1216	935
kräkas	1250
kräks	1257
kräl		1030
kräm		952
krämen			947
krämer			1108
krämig		1191
krämpor			1177
kräng		1122
kränk		1041
kränka	1289		1177
kränkande	1135		1085
kränker	1283		1177
kränkning	1273		1052
kränkningar	1236		1067
kränkningen			1177
kränknings		1191
kränks			1177
kränkt	1128		1108
kränkta	1181		1108
kränkte			1177
kräsen	1292
kräv		1122
kräva	1066		1177
krävande	1197		928
krävas	1216
krävde	1131
krävdes	1170
kräver	912
krävs	914		1177
krävt	1234
kråk		928
kråka			1016
kråkan			1067
kråkor		1191	1177
krångel	1269		1108
krångl		1053
krångla	1248
krånglar	1262
krånglig		1191
krångligt	1211
krök		1066
kröka		1261
kröken			1177
krön		1053
krönet			1067
krönik		1082
krönika	1177		998
krönikan	1285		998
krönikor	1243		1177
krönikör	1312		1108
krönings		1122
kröp	1250
kth	1361
ku				s
kuala	1666
kub		931
kuba	1179
kubaner			1177
kubb		1261
kuben			1177
kubik		983
kubikmeter			1108
kudd		1030
kuddar	1250		982
kuddarna			1108
kudde	1200		933
kudden	1241		1006
kudos	1678
kugg		952
kuggade			1177
kuggar			1246
kuk	1232	939
kuka		1261
kukar	1248
kuken	1144
kul	999	803	924	k
kula	1188		855
kulan	1278		957
kuliss		1191
kulisserna	1257
kull	1250	917	1006
kulla		935	891
kullaberg	1100			n
kullabergs	1250			o
kullager		1191
kullar	1299		1108
kullarna			1136
kulle	1276		1177
kullen	1207		982
kullens			1108
kullersten		1191
kullerstens		1082
kulls		1261
kulor	1209		877
kulorna			1067
kuls		1261
kulsprut		1191
kult		892
kulten			1067
kultur	949	617	764
kulturarv	1232
kulturarvet			1177
kulturarvs		1122
kulturell	1193		990	j
kulturella	1131		982
kulturellt	1220		1016
kulturen	1117		810
kulturens			1177
kulturer	1142		928
kulturerna			1085
kulturhistori		1191
kulturhus		1261
kulturhuset	1264
kulturhuvudstad		1261
kulturhuvudstads		1261
kulturliv		1261
kulturmarxist		1191
kulturmarxister		1191
kulturpolitik		1261
kulturs		1030
kulör		1122	1177
kumar	1630
kuml		1191
kumla	1100			n
kumlas	1250			o
kummin			1108
kun	1919	882
kund	1041	756	990
kunda			1177
kunde	753
kunden	1137		1108
kunder	1006		969
kunderna	1147		1108
kunds		1261
kundservice	1246
kundtjänst	1197
kundvagn		1261
kung	949		937
kungadöm		1100
kungadöme		1261
kungafamiljen	1301
kungahus		1191
kungahuset	1269
kungar	1197		1067
kungarik		1100
kungarike		1261
kungariket	1276
kungen	986		838
kungens	1151		998
kungl	1315
kunglig	1276
kungliga	1124
kungligt	1264
kungs		775
kungsbacka	1100			n
kungsbackas	1250			o
kungsgatan	1262
kungsgård		1261
kungsholmen	1100			n
kungsholmens	1250			o
kungsholms		1122
kungss		1261
kungsträdgården	1280
kungsör	1100			n
kungsörs	1250			o
kungälv	1100			n
kungälvs	1250			o
kunn		1021
kunna	748		1177
kunnande			1085
kunnat	928		1177
kunnig	1193		937
kunniga	1239		947
kuns		1151
kunskap	979		795
kunskapen	1179		969
kunskaper	1089		844
kunskaperna			1052
kunskaps		771	1177
kunskapskrav			1246
kunskapskraven			1246
kunskapss		1191
kup		928
kupan			1108
kuperad			1177
kuperade			1177
kuperat			1177
kupol		1053	1177
kupolen			1177
kupong		1122	1177
kupongen			1177
kuponger			998
kupor			1067
kupp	1276	997	998
kuppen	1303		1067
kupé		1191
kupén			1177
kur		820
kura		1030
kurage			1177
kurator	1273		1108
kuratorn			1177
kurd		1066
kurder	1227
kurderna	1315
kurdish	1646
kurdiska	1230		1108
kurdistan	1236
kurds	1699
kuren			933
kurer		1122
kurera			1177
kuriosa	1280
kurir		1122
kuriren	1289		1038
kurragömma		1191
kurrar			1177
kurs	1018	784	750
kursen	1089		840
kursens			1177
kurser	1080		794
kurserna	1248		998
kursiv		1191	1177
kurt	1163
kurv		990
kurva	1246		969
kurvan	1236		1016
kurvor	1283		1108
kusin	1098	1012	1067
kusiner	1190		1177
kusk		1053
kusken			1177
kuslig		1191
kusliga		1191
kust	1190	764	937
kusten	1108		853
kuster			1177
kusts		1261
kuta		1191
kuva		1191
kuvert	1200	1053	1067
kuverten			1177
kuvertet			1108
kuwait	1315
kva		939
kvack		1191
kvacksalveri		1191
kvadrat	1266	897
kvadratmeter	1165
kval	1156	804	1038
kvala	1296
kvalet	1181		1038
kvalgrupp		1261
kvalificer		1053
kvalificera		1191	1177
kvalificerad	1188		1038
kvalificerade	1193		1026
kvalificerar			1177
kvalificerat	1308		1177
kvalificering			1246
kvalificerings		1122
kvalifikationer	1315		1177
kvalit		1151
kvalitativ			1108
kvalitativa			1108
kvalitativt			1108
kvalite		1151	1177
kvaliten			1177
kvalitet	1043		888
kvaliteten	1186		969
kvaliteter			1177
kvalitets		797	1177
kvalité	1110		982
kvalitén	1204		1016
kvalmatch		1261
kvalplats		1261
kvals		1122
kvalseri		1191
kvalserien	1296		1177
kvalster		1191	1108
kvantfysik		1191
kvantifier		1053
kvantitet	1262
kvantitets		1191
kvantum		1191
kvar	778	809
kvarken		1082
kvarlev		1151
kvarn	1195	828	868
kvarnar			975
kvarnby		1261
kvarnbys		1261
kvarnen	1306		969
kvarns		1122
kvars		1100
kvarstå		1261
kvarstår	1167
kvart	1094	956	1136
kvartal	1312
kvartalet	1262
kvartals		1012
kvarten	1250		1108
kvarter	1147	1053	900
kvarteren	1310		928
kvarteret	1167		957
kvarterets			1246
kvarters		943
kvartett		1122	1067
kvartetten			1067
kvarts	1253	931	1067
kvartsfinal	1211	1053
kvartsfinalen	1287
kvarvarande	1230
kvas		1191
kvast		1082	1177
kvick		935
kvicka		1191
kvicks		1191
kvicksilver		1053
kvickt	1246
kvill		1191
kville		1122	1177
kvinn		952
kvinna	843		859
kvinnan	976		906
kvinnans	1181		1177
kvinnas	1225
kvinnlig	1094
kvinnliga	1002
kvinnligt	1264
kvinno		687
kvinnofientlig		1261
kvinnoförtryck	1280
kvinnohat		1191
kvinnojourer		1191
kvinnor	778		882
kvinnorna	1034		1067
kvinnornas	1271
kvinnors	1080		1177
kvinnosyn	1271
kvist		997	798
kvistar			1038
kvitt	1301	997
kvittar	1211
kvitter		1082
kvitterings		1122
kvitto	1190		1108
kvitton	1301
kvittot	1250
kvm	1407
kvot		983
kvoten			1108
kvoter		1082	1067
kvotering	1204		1177
kvoterings		1191
kväll	859		760
kvällar	1133		824
kvällarna	1140		1006
kvällen	921		855
kvällens	1121		1177
kvälls		776
kvällsmat	1246
kvällss		1261
kvällstid	1289
kvällstidning		1261
kvällstidningar		1261
kväv		1021
kväve		1004
kvävnings		1191
kwh	1453
kyckling	1071	816	1038
kycklingar	1289
kycklingen	1227
kycklingfilé		1191
kycklings		1261
kyl	1457	790
kyla	1147		1108
kylan	1167		1108
kylar		1030
kylare			1038
kylaren			1177
kylda			969
kyle	1583
kylen	1133		1108
kyler			1108
kyli		1261
kylie	1657
kylig		1151
kyliga		1191
kyligt	1273
kylning			998
kylnings		1191
kyls		1151
kylskåp	1225		1177
kylskåpet	1190
kylskåps		1066
kyoto	1687	1122
kypar		1191
kyrie	1710
kyrk		745
kyrka	1029		835
kyrkan	937		776
kyrkans	1133		942
kyrkas			1108
kyrkklockor		1191
kyrklig			1052
kyrkliga			975
kyrkligt			1177
kyrko		823
kyrkogård	1207	1082	1016
kyrkogårdar			1177
kyrkogården	1179		998
kyrkogårds		997
kyrkoherd		1191
kyrkomusiker		1191
kyrkor	1149		947
kyrkorna	1294		1136
kyrkornas			1177
kyskhet		1191
kyskhets		1030
kyss	1227	1021	1108
kyssa	1264
kyssar	1273		1067
kyssas	1310
kyssen			1177
kysser	1296
käbbl		1122
käck		1191
käcka			1177
käckt			1177
käft	1133	1041
käfta		1261
käften	1020		1177
käk	1432	939
käka	1112
käkade	1255
käkar	1174
käkat	1236
käken	1312		1108
kälk		1082
käll		787
källa	953		829
källan	1140		821
källar		836
källare	1172		1016
källaren	1156		969
källgranska	1300			v
källkritik	1216
källor	992		840
källorna	1262		990
källs		1053
källsortera	1300			v
källström	1306
kämp		977
kämpa	1011		1108	v
kämpade	1165		1108
kämpar	1041		1016
kämpat	1140		1108
kämpe	1271		957
känd	992		963	j
kända	992		982
kände	907		1052
kändes	976		1067
kändis	1161	931	969
kändisar	1147		1108
kändiss		1261
kändisskap		1191
käng		1191
kängor	1257		1016
känguru			1177
känn	1131	977	1177
känna	850		1006
kännande			1016
kännare			1038
kännas	1048		1052
kännbara			1177
kännbart			1177
kännde			1177
kännedom	1188		998
känner	737		1052
kännetecken	1278
kännetecknas	1255
känning			1038
känns	767		1085
kännt			1177
käns		1082
känsel		1082
känsl		1030
känsla	949		788
känslan	995		906
känslig	1112		928
känsliga	1151		920
känslighet			975
känslighets		1191
känsligt	1197		1038
känslomässig	1301
känslomässiga	1280
känslomässigt	1216
känslor	951		928
känslorna	1174		1108
känslosam	1308
känt	967		990
känts	1234		1067
käpp		1030
käppar	1299
kär	1218	829	820
kära	979		998
käraste	1310		1177
käre	1220		1177
käres		1261
kärl	1285	892	888
kärlek	912		913
kärleken	1045		1016
kärlekens	1255
kärleks		718
kärleksfull	1301
kärlekshistori		1261
kärlekss		1151
kärlen			1067
kärlet			1067
kärlsjukdom			1177
kärlsjukdomar			1177
kärn		735
kärna	1213		998
kärnan	1184		1016
kärnavfalls		1122
kärnbränsle		1191
kärnkraft	1179	997
kärnkraften	1248
kärnkrafts		882
kärnkraftverk	1260
kärnor			947
kärnorna			1246
kärnreaktor		1261
kärnvapen	1195	828
kärnverksamhet		1261
kärr		928
kärra			982
kärran			1108
kärring	1241	1066	1016
kärringar			1177
kärringen	1280
kärrs		1151
kärrtorps		1191
kärs		1191
kärt	1273		1108
kättar		1191
kävlinge	1100			n
kävlinges	1250			o
kåge	1100			n
kåges	1250			o
kåken	1287		1177
kåks		1261
kål	1464	908	868
kållered	1100			n
kållereds	1250			o
kålrots		1191
kår		856
kåre		1100
kåren	1236		808
kårens			969
kårer		1191	957
kåt	1358
kåta	1241		1016
kåts		1261
köa	1480
köer	1204		982
köerna	1312		1108
kök	1333		888
köket	1015		957
köks		760
köl		931
köld		939
kölen			1246
köln	1287
köls		1191
kön	1162		872
könen	1218		1108
könet	1227		1177
könig		1191
königs		1122
köns		723
könsbytes		1122
könsfördelning	1303
könsidentitets		1122
könsorgan	1303
könssjukdom		1261
könsstympning	1266
könstillhörighet		1261
könstillhörighets		1261
köp	944	793	796	v
köpa	813		1038
köpar		1122
köpare	1186		990
köparen	1250		1038
köparna			1085
köpas	1257
köpcentrum	1246
köpen		1122	1067
köpenhamn	1055		1177
köpenhamns		1012
köpens		1261
köper	907		1177
köpes		1191
köpet	1121		998
köping	1100			n
köpings	1250			o
köpman		1066
köpmans		1122
köpmän		1261	1177
köps	1250		1177
köpt	958		998
köpta	1253		1016
köpte	912		1067
köptes	1246		1136
kör	815	730	885	v
köra	868		1026
körande			1108
köras	1260		1177
körban		1191
körd	1184		891
körda	1253		937
körde	935		1067
kördes	1283		1136
kören	1241		933
körer		1191	982
körfält	1294		1177
körfälts		1191
körkort	1050		1108
körkortet	1202
körkorts		956
körlektion		1261
körning	1234		842
körningar			982
körningen			1016
körs	1181	1004	1038
körsbär	1310		1177
körsbärs		870
körsbärsträd		1261
körskol		1191
körsång		1261
kört	992		957
körtel		1053	1177
körtlar			982
körv		1191
kötid		1191
kött	988	747	818
kötta			1016
köttbit		1261
köttbull		1261
köttbullar	1188		1177
köttbulle		1191
köttet	1151		969
köttfärs	1280	977
köttfärss		1261
köttfärssås	1278
kötts		1041
la				s
laakso		1191
lab	1506	943
labb		961
labbet			1038
label	1452
labeled	1572
labeling	1655
labelled	1639
labels	1533
labor	1374	1082
laboration			1108
laboratorier			1177
laboratories	1616
laboratoriet		1122	1177
laboratorium	1273		1177
laboratory	1480
laborers	1715
labour	1615	1122
labrador	1712
labs	1593
labyrint		1053
labyrinth	1710
lac	1910
lace	1593
laced	1715
lacey	1719
lack	1204	956	990
lacka		1191
lacked	1597
lacken			1108
lacking	1533
lacks	1577	1261
lacrosse	1689
lad	1774	928
lada	1276		1067
ladan	1303		1108
ladd		911
ladda	997		1177
laddad	1188		947
laddade	1167		928
laddar	1103		1177
laddare	1260		969
laddaren			1067
laddas	1264		1177
laddat	1154		969
ladder	1544
laddning	1241		894
laddningar			998
laddningen			1016
laddnings		1012
lade	1029		733
laden	1611		1038
lades	1147		824
ladies	1553
lador			1108
lads	1584
ladugård		1151	1177
ladugården			1177
ladugårds		1041
ladulås		1191
lady	1103	997	1038
lafayette	1662
lag	1059	661	665	k
laga	992		1026	v
lagad			990
lagade	1188		1016
lagan		1261	1067
lagar	990		845
lagare			1006
lagarna	1223		896
lagas			1108
lagat	1202		998
lagd	1260		840
lagda	1301		842
lagen	926		678
lagens	1195		952
lager	1061	799	795
lagerlokal		1261
lagers		1191
laget	946		715
lagets	1204		952
lagför		1041
lagförings		1191
lagförslag	1260
lagförslaget	1312
lagg		1122
lagkamrat		1261
lagkapten	1250
laglig	1213
lagliga	1204
lagligt	1112
laglydig		1191
laglös		1191
lagman		1191	1177
lagmans		1100
lagning		1191	998
lagom	1002
lagoon	1683
lagos	1634
lagr		990
lagra	1246		1177
lagrad			1177
lagrade			1085
lagras	1260		1136
lagrat			1246
lagren			1052
lagret	1188		942
lagring	1308		975
lagrings		897
lagrum		1191
lags	1292	924	947
lagsport		1261
lagss		1261
lagstift		1053
lagstifta	1292	1100
lagstiftar		1122
lagstiftning	1094		888
lagstiftningen	1174		900
lagstiftnings		935
lagt	951		840
lagts	1184		906
lagun		1122
laguppställning		1191
lagändring		1261
laholm	1100			n
laholms	1250			o
lahore	1669
lahti		1191	1177
lahtis	1306
lai	1915
laid	1422
laila	1303
laine			1052
lais		1122
lajv		1053
lak		935
lakan	1195		982
lakanet			1177
lake	1156	966	998
lakers	1287
lakes	1519	1261	1108
lakrits	1241	1012	1067
lakritss		1191
laktos	1308	1030
lala		1191
lall		1100
lam	1880	832
lama	1257		1177
lamar	1653	1122	1177
lamb	1547	1066
lambda		1261
lambdas		1261
lambert	1312
lamberts		1191
lame	1563	1191
lamm	1188	914	1108
lammet			1108
lammhult	1100			n
lammhults	1250			o
lamms		1191
lamont			1177
lamp	1540	911
lampa	1204		872
lampan	1156		906
lampor	1195		885
lamporna	1253		990
lamps	1613
lams		1100
lan	1407	800	726
lana	1211		1026
lanc		1004
lancashire	1643
lancaster	1602
lance	1565	1082	1108
land	850	712	619
landa	1137	1030	872
landade	1156		1052
landar	1112		1067
landat	1181		1038
lande		1082	793
landed	1496
landen			1052
lander		1122	835
landes		1191
landet	817		742
landets	997		942
landfill	1701
landin		1261
landing	1459
landings	1696
landlord	1577
landlords	1650
landmark	1577
landmarks	1673
landmärk		1261
landning	1312		1006
landningen			1067
landnings		917
landningsban		1261
landowners	1694
lands	1200	733	738
landsbro	1100			n
landsbros	1250			o
landsbygd	1218
landsbygden	1094
landsbygds		889
landscape	1468
landscapes	1616
landsflykt		1191
landsförrädare	1260
landshövding		1122
landskamp		1191	1108
landskamper			1177
landskap	1137		832
landskapet	1163		882
landskaps		806
landskrona	1100			n
landskronas	1250			o
landslag	1195		998
landslaget	1110		894
landslagets			1052
landslags		820
landslagsman		1261
landslide	1673
landsman		1100
landsmän	1306
landsorts		997
landss		1191
landstig		1261
landstigning		1191
landstignings		1053
landsting	1105
landstingen	1250
landstinget	1149
landstings		894
landstingsråd			1067
landstingss		1151
landsväg	1312
landsvägen			1136
landsvägs		972
landvetter	1100			n
landvetters	1250			o
lane	1172		1177
lanes	1558
lang	1223	878	947
langa	1285
langar		1191	1108
langare	1292		1016
langarna			1108
lange		1191
langley	1692
langning			1177
langs		1191
langt		1191
language	1594
languages	1455
lank		1122
lanka	1577		1177
lankan	1703
lans		1021
lanser		1053
lansera	1260		1177
lanserade	1248		1177
lanserades	1209		1177
lanserar	1223
lanseras	1285		1177
lansering			1067
lanseringen	1287
lanserings		1082
lantbruk	1273	1082
lantbrukar		1082
lantbrukare	1273
lantbruks		858
lantern	1641	1191
lantis		1191
lantlig		1191
lantmätare			1067
lantz		1191
lao	1919
laos	1703
lap	1710	902
lapp	1126	837	877
lappa		1261	1177
lappade			1108
lappar	1209		872
lapparna			982
lappen	1200		920
lappland	1100			n
lapplands	1250	1122		o
laps	1630	1261
lapse	1669
laptop	1220
laptops	1657
lar		855		s
lara	1285		1136
larg		1261
large	1606
largely	1411
larger	1362
largest	1344
larm	1119	837	870
larma	1300			v
larmar			1246
larmen			1177
larmet	1211		1067
larmsystem		1261
larry	1230
lars	974	966	975
larsen	1296
larson	1701
larss		1261
larsson	1018
larssons	1312
larv		966
larvae	1648
larven			1177
larver		1191	1038
larverna			1177
larvig		1191
larviga		1191
las		845		s
lasagne	1273
lasarett		1191	1177
lasarettet			1177
lasaretts		1082
laser	1234	832	1177
lasers	1657	1151
lash	1694
lashes	1680
lass	1289	1082	990
lasse	1096
lassen			1108
lasset			1177
lassi		1261
last	1117	776	906
lasta	1243	1100	1177
lastad			1136
lastade			1136
lastat			1136
lastbil	1105
lastbilar	1193
lastbilen	1232
lastbils		889
lastbilschaufför		1261
lasted	1531
lasten			1052
laster			1038
lasting	1526
lastly	1623
lasts	1574
lat	1296	864	727
lata	1161		1177
latch	1703
late	1296		1177
lately	1457
latency	1710
latent	1719
later	1208	1082	1052
lateral	1609
latest	1339
latex	1689	1030
lathet	1280
latin	1147	908	1052
latina	1694
latinamerika	1301
latino	1600	1191
latinos	1706
latins		1191
latinska	1257
latitude	1650
latmask		1191
latt		1053
latte	1243		1067
latter	1422
lattice	1699
latvia	1680
lau	1919	880
lauda		1191
lauderdale	1708
laugh	1399	1030
laughed	1496
laughing	1411
laughs	1533
laughter	1528
launch	1392	1122
launched	1406
launcher	1696
launches	1577
launching	1554
laundering	1669
laundry	1537
laur		972
laura	1186
laurel	1636
lauren	1239
laurence	1680
laurens		1191
laurent	1664	1261
lauri		1261
laurie	1632
lauris		1261
laus		1151
lav		924
lava	1308	943	1136
lavar			1052
lavas		1261
lavendel		1030
lavender	1680
lavin		1122
lavish	1685
law	1434
lawful	1639
lawless	1717
lawmakers	1639
lawn	1556
lawrence	1195
laws	1346	1261
lawson	1643
lawsuit	1531
lawsuits	1636
lawyer	1397
lawyers	1461
lax	1349	851
laxen	1308
laxå	1100			n
laxås	1250			o
lay	1604
layer	1459
layered	1678
layers	1512
laying	1514
layout	1533	1122	1177
lays	1627
lazio	1308
lazy	1496	1191
lbs	1737
lcd	1873
lchf	1232
le				s
lea	1850	908
lead	1275	1041
leader	1333	1151	1108
leaders	1365	1261	1177
leadership	1374
leading	1321
leads	1402
leaf	1501
leaflets	1706
leafs	1653
leafy	1712
league	1052		1108
leagues	1574
leah	1673
leak	1531
leaked	1551
leaking	1620
leaks	1579
lean	1271	1100	1016
leanders		1191
leaned	1687
leaning	1577
leans	1719
leap	1565
leaps	1699
lear		1100
learn	1282	1151
learned	1356
learner	1701
learners	1671
learning	1339		1177
learns	1611
learnt	1581
leas		1191
lease	1512
leased	1639
leases	1687
leash	1673
leasing	1655
least	1220
leather	1471	1122
leav		1191
leave	1243		1177
leaves	1369
leaving	1326
lebanese	1616
lebanon	1549
lebron	1572
lecture	1519
lecturer	1616
lectures	1561
led	1259	762	756
leda	962		947
ledamot	1119		924
ledamoten			982
ledamots		1261
ledamöter	1101		969
ledamöterna	1271		1016
ledande	1066		928
ledar		795
ledare	969		694
ledaren	1126		757
ledarens			1108
ledares			1085
ledarna	1216		880
ledars		1122
ledarsid		1191
ledarskap	1121		1108
ledarskapet			1177
ledarskaps		952
ledarskribent		1261
ledas			1038
ledbands		1191
ledd	1255		957
ledda	1306		957
ledde	1022		998
leddes			1085
lede		1261
leden	1220		783
leder	912		859	v
lederna			982
ledet	1253		947
ledge	1687
ledger	1669
ledig	1029		998	j
lediga	1055		1067
ledighet	1225		975
ledigheten			1016
ledighets		1191
ledigt	1085		969	j
ledning	1025		792
ledningar	1310		863
ledningarna			952
ledningen	1071		759
ledningens			1026
lednings		811
ledningscentral			1177
ledningscentralen			1177
ledningsgrupp		1191
leds	1200	1012	982
ledsamt	1294
ledsen	951		1067
ledsn		1122
ledsna	1177		1177
ledtråd	1280
ledtrådar	1287
lee	1278		913
leeds	1276
leen		1151
leend		1151
leende	1082		1108
leendet	1294
leff		1191
left	1255		1177
leftist	1636
leftists	1717
leftover	1689
leftovers	1694
leg	1374	887
lega		1082
legacy	1466
legal	1303	1191	1177
legala	1276
legaliser		1030
legalisera		1191
legality	1696
legalization	1689
legalized	1717
legally	1503
legat	1034		1108
legend	1167	1030	1177
legendariska	1283
legendary	1498
legenden	1218		1067
legender	1266		1177
legends	1535
legering		1191	1016
legeringar			1108
legerings		1191
legged	1666
leggings	1717
legio		1151	1177
legion	1584	1066	1177
legionen			1108
legions	1717
legislation	1425
legislative	1478
legislators	1632
legislature	1514
legit	1603
legitim		1122
legitima	1269
legitimacy	1636
legitimate	1501
legitimately	1699
legitimation	1195		998
legitimationen			1177
legitimations		1082
legitimer		1082
legitimera	1300			v
legitimitet	1308
lego	1211	911	1246
legosoldater		1261
legs	1397
leia	1308
leicester	1294
leif	1094		1108
leigh	1609	1191	937
leil		1191
leila	1315
leipzig	1719
leis		1191
leisure	1570
lejd		1100
lejon	1177	858	990
lejonen			1177
lejonet	1273		1177
lek	1071	762	827	v
leka	992
lekar	1227		855
lekeberg	1100			n
lekebergs	1250			o
leken	1167		894
leker	1052
lekfull		1191
lekis			1177
lekman		1261
lekmän		1261
lekplats	1294
leks		1082
leksak	1220		1006
leksaken			1177
leksaker	1156		942
leksakerna			1177
leksaks		851
leksand	1100			n
leksands	1218			o
lekt	1250		998
lekte	1135
lektion	1105		840
lektionen	1147		928
lektioner	1117		830
lektionerna	1230		913
lektions		961
lektor		1191	1016
lektorer			1108
lektors		1191
lektyr			1177
leland			1246
lem		870
lemarc		1191
lemmar			1246
lemon	1528	1122	1108
lemonade	1680
lemons	1715
len		889		s
lena	1055		942
lenas			1177
lend	1570
lender	1634
lenders	1627
lending	1581
lends	1699
length	1374
lengths	1570
lengthy	1586
lenin	1253	1012
lennart	1140
lennarts		1053
lennie			1177
lennon	1653
lenny	1696
lenovo	1719
lens	1512	1151
lenses	1604
lent	1609
leo	1301
leon	1149	972	1246
leonard	1163
leonardo	1301
leonards		1191
leone	1634		1108
leonid		1191
leopard	1646	1030	1108
leoparden			1108
ler		781		s
lera	1209		909
leran	1315
lerin		1261	1246
leroy	1699		1246
lerum	1100			n
lerums	1250			o
les		900		s
lesbian	1517	1191
lesbians	1643
lesbisk	1209
lesbiska	1211
lesions	1683
leslie	1239
less	1117		780
lessebo	1100			n
lessebos	1250			o
lessen	1696
lesser	1521
lesson	1443		1177
lessons	1464
lest	1657
lester	1630		1177
let		928		s
leta	972
letade	1112
letar	969
letat	1135
lethal	1584
lets	1434
lett	1087	983	844
letter	1333	1030	969
letters	1399
letting	1429
lettland	1100			n
lettlands	1250			o
lettuce	1653
leukemi			1177
leukemia	1676
lev	1367	836	937
leva	870		990
levand		1261
levande	960		896	jm
levde	1045		998
leve	1174	983
level	1497
leveled	1717
levels	1328
lever	866	837	920	v
leverage	1579
leverans	1151	889	998
leveransen	1264		1177
leveranser	1280		1016
leveranserna			1177
leveranss		1261
leverantör	1220	1082	947
leverantören	1308		1067
leverantörer	1260		998
leverantörerna			1067
leverantörs		1122
leverer		1122
leverera	1061
levererad			1177
levererade	1195
levererades	1303
levererar	1075
levereras	1227
levererat	1218
levern	1276
leverne	1308
levers		1191
leves		1191
levi	1657	972
levin	1687	1122	1246
levine	1676
levins		1191
levnad		1122	982
levnads		815
levt	1080		1052
levy	1586
lew	1919
lewis	1156
lex	1407
lexi		1082
lexikon	1296		982
lexington	1648
lexus	1719
lgbt	1542
lgbtq	1687
li				s
liabilities	1653
liability	1514
liable	1577
liaison	1648
liam	1207		1067
lian		1191
liar	1547
liars	1676
lib	1809
libanon	1204
libel	1703
liber		939
libera		1066
liberal	1094	908	969
liberala	1103		969
liberaler	1165		1038
liberalerna	1128		1177
liberalism	1273		1038
liberalismen			1067
liberalismens			1177
liberals	1521
liberalt	1278		1067
liberated	1660
liberation	1572
liberia	1666
libertarian	1650
liberties	1623
liberty	1594	1191
libr		1053
librarian	1646
libraries	1519
library	1353
libre		1191
libya	1593
libyan	1685
libyen	1225
licence	1558
licences	1706
licens	1156	842	906
license	1432	1100
licensed	1512
licensen	1266		1067
licenser	1299		1108
licenses	1590
licensing	1563
lick	1604	1122
licking	1664
lid	1795	862
lida	1108		1052
lidand		1191
lidande	1098		1067
lidandet	1276		1177
lider	1025		1052
lidingö	1100			n
lidingös	1250			o
lidit	1271		1177
lidköping	1100			n
lidköpings	1250			o
lidl	1246
lido		1191
lidén			1246
lie	1558	914
lied	1503
lies	1383
lieu	1678
lieutenant	1450
lif	1510	939
life	1032	935	928
lifelong	1609
lifespan	1696
lifestyle	1485
lifestyles	1708
lifetime	1461
lifs		1261
lift	1436	966
lifta		1151
liftar		1191	1067
lifted	1528
liften			1067
lifting	1537
lifts	1607
lig		928		s
liga		828		s
ligament	1703
ligan	1108		812
ligans	1306		1026
ligg	1184	947	1177
ligga	921		1067
liggande	1213		865
liggandes	1278		1177
ligger	762		1177
light	1154	914	877
lighten	1701
lighter	1531
lighthouse	1655
lighting	1485
lightly	1561
lightning	1501
lights	1404		998
lightweight	1602
ligist		1191
ligor	1287		1108
ligorna			1067
ligu		1191
liiite	1308
lik	1266	761	870
lika	764		872
likadan	1128
likadana	1124
likadant	1048
likar		1122	1108
likasinnade	1227
likaså	1101
like	1057		1177
liked	1376
likelihood	1572
likely	1275
liken		1261	1052
likeness	1703
likes	1227		1108
likewise	1542
likgiltig		1261
likgiltighets		1191
likhet	1156		1067
likheten	1315
likheter	1172
likhets		1030
liking	1554
likn		1012
likna	1170		1177
liknade	1209		1246
liknande	921		735
liknar	1055		1177
liknas	1271		1177
liknels		1261
liknelse	1280
liks		1261
liksom	875
likströms		1122
likställ		1151
likställd		1191
likt	1025		969
likvid		1122
likvida		1122
likviditet			1177
likviditets		1082
likväl	1174
likvärdig	1262			j
likvärdiga	1287
likvärdigt	1301
likör			998
lil	1506	892
lila	1131		998
lili		1082
lilj		1122
lilja	1299		1016
liljan			1108
liljeholmen	1100			n
liljeholmens	1250			o
liljor			1067
lill	1179	790	1177
lilla	854
lillaedet	1100			n
lillaedets	1250			o
lillasyster	1181
lille		897
lillebror	1112
lillebrors		1191
lillen	1294
lills		1122
lilly	1299
lily	1223		1177
lim	1469	874
lima	1648
limas		1191
limb	1620
limbo	1710
limbs	1611
lime	1253	935	1108
limes		1191
limestone	1609
limhamn	1100			n
limhamns	1250	1122		o
limit	1390	1122
limitation	1618
limitations	1540
limited	1601
limiting	1563
limitless	1719
limits	1443
limm		1191
limma		1082
limmade			1067
limo	1706	1082
limousine		1191
limp	1683	1122
limpa			1067
limpan			1177
limpor			1177
lin	1453	756	683
lina	1144		877
linan	1248		937
linas			1026
linban		1261
linbanan			1177
lincoln	1186
lincolnshire	1715
lind	1218	760	865
linda	1061		1136
lindade			1108
lindahl	1287
lindar			1177
lindas			1177
lindat			1177
lindberg	1128
linde	1273	897	1108
linden		1053	1177
linder		1066	1006
lindes		1066
lindesberg	1100			n
lindesbergs	1250			o
lindgren	1126
lindgrens	1285
lindh	1241		1108
lindhagens		1122
lindholm	1264
lindholmen	1100			n
lindholmens	1250			o
lindholms		1122
lindome	1100			n
lindomes	1250			o
lindqvist	1246
lindr		1012
lindra	1273
lindrig		1191
lindriga		1191
lindring			1067
linds		1041
lindsay	1595
lindsdal	1100			n
lindsdals	1250			o
lindsey	1643
lindström	1179
lindö	1100			n
lindös	1250			o
line	1154	1030	758
lineage	1676
linear	1524
linebacker	1699
lined	1533
linen	1641
liner	1609
liners	1692
lines	1310		891
lineup	1542
ling	1296	961	673
linger	1710
lingerie	1660
lingering	1683
lingon	1250	983
linguistic	1618
linguistics	1683
lingvistik		1191	1067
lining	1579
linj		1041
linjal		1191
linje	1011	840	767
linjen	1073		742
linjer	1144		816
linjerna	1234		896
linjes		1151
linjär	1287	1122	1177
linjära			1177
link	1225	997	1006
linked	1427
linkedin	1262
linking	1561
links	1386	1191	1177
linköping	1009			n
linköpings	1158			o
linn	1218	1012	1246
linna		1191
linne	1234	921	1067
linnea	1193
linnet			1177
linné	1292	966
linnés		1261
lino		1261
linor			1006
lins		983
linsen			1108
linser	1255		1067
linserna			1177
linus	1177		1246
linux	1225	1053
lion	1299	1082	957
lionel	1306
lions	1510	1191	1067
lip	1721
lipar			1246
lipid	1715
lips	1471	1191
lipstick	1623
liquid	1461
liquidity	1678
liquids	1671
liquor	1549
lira	1211		1177
lirar	1266
lirare	1283		1136
lis	1515	870	788
lisa	1027		969
lisbeth	1280
lisbon	1634
lise		1122
liseberg	1213
lisebergs		1053
lissa		1191
lissabon	1285	1122
list	1209	887	868
lista	951		722
listad			1067
listade	1218		1085
listan	979		745
listar	1165		1108
listas	1262		1177
listat	1239		1108
listed	1392
listen	1307	1122	952
listened	1503
listener	1662
listeners	1618
listening	1399
listens	1643
lister		1122	920
listig		1122
listing	1478
listings	1574
listning			1108
listor	1142		821
listorna	1289		933
lists	1464
lit	1708	917		k
lita	1004		1016
litade			1246
litar	1055		1177
litat			1108
litauen	1100			n
litauens	1250			o
lite	615			a
litegrann	1264
liten	804		928	j
liter	1101		998
literacy	1574
literal	1604
literally	1342
literary	1480
literate	1719
literature	1409
liters		1122	998
litet	935		851
lithium	1653
lithuania	1666
litigation	1567
litium		1082
litre	1666
lits		1191
litt		1021
litter	1618
litteratur	1098	794	847
litteraturen	1253		969
litteraturens			1136
litteraturpris			1177
litteraturvetenskap		1191
litterär			1108
litterära	1262		1108
litterärt			1177
littl		1151
little	1112		1177
liu	1423
liv	967	763	718	k
livar			1177
livat			1067
livbåt		1261
live	965	768	1108
lived	1349
livelihood	1685
lively	1584
liver	1510
liverpool	1170
lives	1603	1122
livestock	1590
livestream		1151
livet	815		732
livets	1091		969
livfull		1191
livförsäkrings		1191
living	1566	1122
livings		1191
livingston	1685
livlig	1262
livliga		1191
livlin		1191
livmoder		1030
livmoders		1191
livnär	1303
livrädd	1170
livrädda	1292
livs	1121	670	1067
livscykel		1191
livserfarenhet			1246
livsfar		1191
livsfara	1312
livsfarlig	1294
livsfarliga	1294
livsfarligt	1246
livsform		1261
livshistoria			1246
livshotande	1264
livskraft		1191
livskvalitet	1280
livslängd	1253		1177
livslängden			1108
livsmedel	1188		1108
livsmedels		796
livsmedelsbutik		1261
livsmiljö		1261
livsrum		1261
livss		1151
livsstil	1154
livsstils		966
livstid	1110
livstids	1236	914
livsåskådnings		1122
livvakt	1292
livvakts		1191
lixom	1232
liz	1790
liza	1717
lizard	1636
lizzie	1703
ljud	1013	699	830
ljuda			1108
ljudboks		1191
ljuden			1067
ljuder			1177
ljudet	1059		998
ljudfil		1261
ljudnivå		1261
ljug	1211	1030
ljuga	1043
ljuger	988		1177
ljugit	1179
ljummet			1177
ljung	1269	882	1177
ljungberg		1191
ljungby	1100			n
ljungbys	1250			o
ljungsbro	1100			n
ljungsbros	1250			o
ljus	969	669	763
ljusa	1172
ljusar		1261
ljusare	1167
ljusdal	1100			n
ljusdals	1250			o
ljusen	1312		937
ljuset	1061		859
ljusets	1285		1177
ljusn		1066
ljusnarsberg	1100			n
ljusnarsbergs	1250			o
ljusne	1100			n
ljusnes	1250			o
ljuss		1030
ljusstak		1191
ljusstakar			1067
ljusstake			1177
ljusstaken			1177
ljusstrål		1261
ljust	1144
ljusår	1294
ljuv		1082
ljuva	1271		1177
ljuvlig	1276	1082
ljuvliga		1191
ljuvligt	1283
ljuvt			1177
ljög	1137		1177
llc	1790
lloyd	1216
lmao	1487
lmfao	1701
lo				s
load	1418	1261
loaded	1494
loading	1528
loads	1501
loaf	1669
loan	1395
loaned	1703
loans	1434
lobb		1082
lobby	1544	924	1108
lobbying	1646
lobbyist		1191
lobbyister		1191
lobbyn	1296		998
lobe	1712
lobo		1122
lobos			1177
lobs		1151
lobster	1632
local	1222	1191
localities	1660
locality	1627
localization	1719
localized	1689
locally	1526
locals	1551
locate	1565
located	1353
locating	1683
location	1353
locations	1445
loch	1678
lock	1211	833	824
locka	1085
lockad			1108
lockade	1241		1085
lockande	1186
lockar	1105		1177
lockas	1299
lockat			1177
lockdown	1662
locke	1660	1122	1177
locked	1452
locken			1038
locker	1563
locket	1184		947
lockheed	1699
lockigt			1177
locking	1607
lockout		1122
locks	1565	1261
loco		1191
locomotive	1666
locomotives	1717
lod		914
lodg		1191
lodge	1533	1191	1177
lodged	1669
lodging	1680
lodjur		1191
loft	1664	1082
lofty	1703
log	1390	924	827
logan	1276		1136
logans		1261
loge		1261
logen			900
loger			900
logg		931
logga	1082		1177
loggan	1276		1177
loggar	1213		1108
logged	1632
loggen			1177
logging	1607
logi		1030
logic	1468		1177
logical	1519
logically	1683
logik	1131		1038
logiken	1209		1108
login	1669
logis		1191
logisk	1243		975
logiska	1218		937
logiskt	1094		947
logistics	1584
logistik	1255	928	1177
logistiska			1177
logo	1487	1021
logos	1660
logotyp	1266
logs	1595
lois	1664
lojal	1278	1082
lojala	1271
lojalitet	1209		1108
lojalitets		1053
lok	1499	921
loka		1082
lokal	1055	707	808	j
lokala	976
lokalavdelning		1261
lokalbedövnings		1191
lokalbefolkningen	1264
lokale		1261
lokalen	1190		855
lokaler	1094		814
lokalerna	1253		969
lokaliser		1053
lokalisera	1257		1177
lokaliserad			1177
lokaliserade			1177
lokalisering			1108
lokaliserings		1122
lokals		1261
lokalt	1105			a
lokaltidning		1191
lokaltidningen	1310
lokaltrafik		1191
loke	1306
loken			1038
loket			1177
lokförar		1151
loki	1719
lokomotiv		1191
loks		1151
lol	1257
lola	1276		1177
lomma	1100			n
lommas	1250			o
london	967	928
londons	1273
lone	1572	1151
loneliness	1632
lonely	1494
lones		1261
long	1140	887	1038
longer	1284	1191	1246
longest	1501
longevity	1655
longing	1666
longitudinal	1696
longs		1151
longtime	1613
lons		1191
loo	1912	917
look	1211		1067
looked	1296
lookin	1607
looking	1190
lookout	1641
looks	1238
loom	1703
looming	1715
loop	1301	1030	1067
loops	1632
loos		1191
loose	1445		1177
loosely	1639
loosen	1696
loot	1669
looting	1676
lopez	1287
lopp	1061	961	798
loppen			1067
loppet	1082		816
loppis	1260	892	1067
loppor			1177
lor		892
lorca			1177
lord	1121		998
lords	1533	1261	1108
lordship	1715
lore	1655	1053
loren		1122	1108
lorens		1122
lorentz		1191
lorenzo	1312
loretta	1719
lori	1689
lorraine	1294
lort		1066
los	1264	943	849
lose	1303
loser	1294
losers	1593
loses	1526
losing	1356
loss	1055		1108	u
lossa		1261	1177
losses	1448
lossn		1066
lossnar	1296
lost	1477
lot	1446	897	917
lotion	1678		1067
lots	1349	931
lotsa		1191
lotsar		1191	1177
lott	1260	928	885
lotta	1126		1067
lottad	1283		1177
lottade	1303		1177
lottas			1177
lotte		1151	1108
lotten			969
lotter	1289		947
lotteri	1266	983	1177
lotteriet			1038
lottery	1551
lottning			1177
lotto	1253	977	1177
lotts		1261
lotus	1276	1030
lou	1420
loud	1429	1191
louder	1593
loudly	1600
loui		1100
louie	1694
louis	1094
louisa	1715
louise	1114
louisiana	1578	1191
louisville	1588
lounge	1570
lousy	1710
lov	1211	845	739
lova	1066		1016
lovad			1067
lovade	1096		1108
lovande	1149
lovar	969		1177
lovas			1177
lovat	1094		1108
love	992	928	1067
loved	1321
lovely	1381
loven			1038
lover	1491	1191	1136
lovers	1517
loves	1399	1122
lovet	1264		957
loving	1443
lovisa	1177
lovligt			1177
lovord		1082
lovs		1151
lovsång		1261
lovsångs		1151
low	1413		847
lowe	1653	1191
lowell	1680		1246
lower	1296
lowered	1584
lowering	1602
lowers	1699
lowest	1457
lowly	1719
lowry	1701
lows	1678
loyal	1505
loyalty	1512
lrf	1443
lsd	1506
lss	1455
lsu	1866
ltd	1780
lte	1894
lu				s
luc	1903	935
luca	1694	1151
lucas	1110
luce		1191
luci		1012
lucia	1181	911	1177
lucias		1261
lucid	1719
lucifer	1683
luck	1278	990	1177
lucka	1223		913
luckan	1213		913
luckily	1570
luckor	1301		937
luckorna			1038
luckr		1122
luckra		1191
lucky	1504
lucrative	1653
lucy	1264
ludd		1082
ludde	1312
luddig		1191
luder			1177
ludicrous	1703
ludvig	1218
ludvigs		1122
ludvika	1100			n
ludvikas	1250			o
ludwig	1266
luf		924
luffar		1122
luffare			1177
lufs		1151
luft	1038	666	882
luften	1009		900
luftfart		1151
luftfarts		956
luftfartyg		1261	1177
luftgevärs		1191
luftrum	1310
lufts		1100
luftvärn		1191
luftvärns		897
lugg		1082
luggage	1597
luggen			1177
luggs		1191
lugn	967		1108
lugna	1041		1067
lugnande	1202		1177
lugnar	1232
lugnare	1184
lugnat	1262
lugnet	1216
lugnt	928		1177
luigi			1177
luis	1239
luiz	1712
lukas	1209		1177
luke	1520
lukt	1209	900	982
lukta	1151
luktade	1213
luktar	1002
lukten	1147		1108
lukts		1151
lule		1082
luleå	1025			n
luleås	1250			o
lull		1191
lulu	1706	1191
lumber	1646
lump	1618	1030
lumpen	1246
lumpur	1683
lun		876
luna	1273		1246
lunar	1604	1191
lunatic	1683
lunch	967	799	928
lunchen	1142		1067
luncheon	1710
luncher			1067
lunches	1687
lunchrast		1261
lunchtime	1706
lund	988			n
lundberg	1186
lundby		1053
lundell	1278
lunden		1122	998
lundens		1122
lundgren	1197
lundh			1108
lundin	1216
lundqvist	1225
lunds	1131			o
lundström	1294
lung	1528	811
lunga			1085
lungan			1177
lunginflammation	1292
lungor	1262
lungorna	1250
lungräddning			1177
lungs	1558
lungt	1177
lur		905
lura	1078		1136
lurad	1163		1108
lurade	1147		1108
lurar	1124		1067
lurarna			1136
luras	1202
lurat	1239		1177
lure	1627
luren	1184		1038
lurig		1191
lurking	1660
lus		860
lush	1655
lusk		1191
lust	1048	878	882
lustar		1191	1177
lusten	1289		947
lustgas		1191
lustig	1177	1012	1108
lustiga	1241		1246
lustigt	1078		1136
lusts		1261
lut		914
luta	1161		998
lutad			1016
lutade			1108
lutande			969
lutar	1163		1108
luther	1211	1053
lutheran	1678
luthers		1191
lutning		1191	957
lutningen			990
luvan			1177
lux	1906
luxembourg	1650
luxemburg	1255
luxurious	1655
luxury	1471
lyck		885
lycka	914		1038
lyckad	1161		1177
lyckade	1213		1177
lyckades	953		1177
lyckan	1170		957
lyckans			1177
lyckas	914		1177
lyckat	1165		1108
lyckats	976		1177
lycklig	997		1067
lyckliga	1121		1108
lyckligare	1218
lyckligaste	1271
lyckligt	1137
lyckligtvis	1190
lycko		856
lyckos		1191
lyckosam		1261
lyckosamm		1261
lyckost		1261
lycksele	1100			n
lyckseles	1250			o
lyda	1211
lydde	1299
lyder	1117
lydi		1261
lydia	1283
lydig		1151	1177
lydiga			1177
lydnad		1191	1108
lydnads		1082
lyft	1091	914	969
lyfta	1022		1177
lyftas	1299
lyfte	1186
lyfter	1064		1177
lyftet			1038
lyfts	1190
lyhörd		1191
lying	1397
lykt		1021
lykta			1067
lyktan			1067
lyktor		1191	982
lyktstolp		1261
lyle	1712
lymfom			1177
lymphoma	1719
lynch	1303	997
lynn	1280	1082	1177
lynne			1108
lynnig		1191
lyon	1260
lyons	1676
lyric	1636
lyrical	1683
lyrics	1471
lyrik		1053	1177
lyriska			1177
lys		843
lysa	1230		1016
lysande	1082		1052
lyse		1191
lysekil	1100			n
lysekils	1250			o
lyser	1126		1016
lyset			1177
lysrör		1261
lysrörs		1151
lyss		1030
lyssn		1021
lyssna	859		1108	v
lyssnade	1057		1136
lyssnar	953		1177
lyssnare	1278		1136
lyssnarna			1177
lyssnat	1098		1108
lyssning			1136
lyst		1053
lyste			1067
lyx	1358	782
lyxen	1306
lyxig		1122
lyxiga		1191
lyxigt	1289
lyxs		1191
läck		997
läcka	1239		990
läckage			1006
läckan			1038
läckande			1177
läcker	1131	1030	1067
läckert	1232		1177
läckor			1067
läckr		1191
läckra	1266		1177
läckt	1266		1108
läckta			1177
läckte	1276
läder	1248	824	990
läders		1261
lädret			1177
läg		892
läge	990		731
lägen	1142		888
lägena			1108
lägenhet	942		928
lägenheten	1029		1038
lägenheter	1066		924
lägenheterna	1260		1067
lägenhets		870
läger	1094	848	800
lägereld		1191
lägers		1191
läges		947
läget	962		792
lägg	914		928	v
lägga	831		844
läggas	1121		891
läggdags	1243
lägger	870		872
läggning	1200		847
läggningar			975
läggningen			877
läggs	1064		906
lägligt	1294
lägr		1100
lägre	946
lägren			957
lägret	1188		872
lägrets			1177
lägst	1161
lägsta	1108	1012
läka	1243	1082	1177
läkande			1177
läkar		737	1177
läkarbesök			1246
läkare	928		781
läkaren	1073		840
läkarens			1085
läkares			1177
läkarna	1193		1038
läkarprogrammet			1246
läkars		1261
läkarstudenter			1246
läkartid		1261	1246
läkarutbildning			1246
läkarutbildningen			1246
läkaryrket			1246
läkekonst		1191
läkemedel	1112		1067
läkemedels		826
läkemedelsbolag		1191
läker	1264		1177
läkt		1082
läktar		1012
läktare	1303		1108
läktaren	1232		947
lämn		1012
lämna	875		1038	v
lämnad	1287		1016
lämnade	962		1016
lämnades	1232		1085
lämnar	914		1038
lämnas	1151		1067
lämnat	990		1016
lämnats	1308		1085
lämningar			957
lämp		1082
lämpa		1191	1177
lämpad	1273		1177
lämpade	1276		1246
lämpar	1280		1177
lämpat			1177
lämplig	1151		1246
lämpliga	1207		1246
lämplighet			1246
lämplighets		1053
lämpligt	1114		1177
län	1130	882
länder	893		835
länderna	1078		868
ländernas	1312		1067
länders	1236		1038
länen			1038
länet	1126
läng		952
länga			1016
längd	1064	866	844
längden	1110		906
längder			969
länge	760		998
längesedan	1232
längesen	1144		1246
längre	774
längs	1009			p
längst	1004
längsta	1144
längt		1066
längta	1241
längtade	1310		1177
längtan	1179		1038
längtans		1082
längtar	1034
längtat	1200		1177
länk	1015	917	913
länka	1172		1108
länkad			1177
länkade	1253		1067
länkar	976		969
länkarna	1260
länkas			1177
länkat			1177
länken	1034		975
länks		1191
länn		1191
läns	1135	759	1108
länsman		1261
länsmans		1122
länsstyrelsen	1112
länsstyrelser		1191
länsväg		1261
läpp		924
läppar	1156		1038
läpparna	1179		1246
läppen	1276		1038
läpps		1261
läppstift	1248
lär	843	843		v
lära	850		830
läran	1273		998
lärand		1191
lärande	1135	1012	1177
lärar		747
lärare	905		734
läraren	1071		824
lärarens	1296
lärares	1308		1177
lärarexamen			1246
lärarförbundet			1177
lärarinn		1122
lärarinna			1177
lärarinnan			1177
lärarna	1087		1108
lärarnas	1250		1246
lärarutbildning		1191	1177
lärarutbildningen	1306		1246
läraryrket	1310
lärd		1191
lärda	1312		982
lärde	1020		1108
lärdom	1250
lärdoms		1082
lärjung		1122
lärjungar		1191
lärk		1041
lärka			1108
lärkan			1177
lärling	1285	1100	1038
lärlings		956
läroboks		1191
läromedel	1289
läromedels		1082
läroplan	1289	1122
läroplanen	1260
läroplans		1191
läror		1122	1177
lärorikt	1262
lärosät		1100
lärosäte		1261
lärosäten	1306
läroverk		1122
läroverket			1108
läroverks		1191
lärt	967
läs	873	764		v
läsa	820		1038
läsand		1191
läsande			1108
läsar		931
läsare	1108		917
läsaren	1232		990
läsarna	1248		1085
läsas	1223
läser	889		998	v
läses	1301
läsförståelse	1310
läsk	1131	956	1038
läsken			1177
läskig	1190		1067
läskiga	1193
läskigt	1082		1038
läsks		1261
läskunnig		1191
läsning	1027		870
läsningen			1016
läst	898		982
lästa	1312		1038
läste	933		1038
lästes			1177
läsvärd	1289
läsår		1261
lät	1169	939
läten			1067
lätt	817	720	924	j
lätta	1071		998
lättad	1260
lättade			1246
lättar	1299		1177
lättare	942
lättast	1257
lättaste	1202
lättat			1177
lättillgänglig		1151
lättj		1261
lättnad	1197		1108
lättnaden			1177
lätts		1100
lättsam		1151
lättsamm		1261
läxa	1154		1016
läxan	1264		1108
läxor	1163		1108
läxorna	1310
låd		943
låda	1105		791
lådan	1131		849
lådor	1170		870
lådorna	1301		975
låg	880	755		j
låga	1020		957
lågan			1177
lågkonjunktur		1191
lågor	1273		1177
lågorna			1177
lågpris		935
lågs		1261
lågstadiet	1269
lågt	1002		1177
lågtryck		1191
lågtrycks		1082
lån	1222	908	837
låna	988
lånade	1167
lånar	1128
lånat	1190
lånen			1108
lånet	1197		1016
lång	854	692	872	j
långa	951		870
långdistans		952
långe		1012
lången			1067
långfilm		1261
långfilms		997
långfredag		1261
långfredags		1191
långgatan			1108
långhårig			1177
långs		972
långsam	1174	1066
långsamm		1191
långsamma	1227
långsammare	1195
långsamt	1034			a
långshyttan	1100			n
långshyttans	1250			o
långsid		1191
långsiktig	1216
långsiktiga	1195
långsiktigt	1137
långstrump	1308
långsökt	1299
långt	815		920
långtgående	1299
långtidsarbetslös		1191
långtradar		1122
långvarig	1232
långvariga	1292
långväg		1261
lår	1430	935	909
låren			1136
låret			1136
lås	1337	862	826
låsa	1098		1246
låsen			1006
låser	1165
låset	1276		937
låsning		1191	1177
låsnings		1191
låst	1121		1016
låsta	1234		1038
låste	1257
låt	824	832	805	v
låta	857		990
låtar	981		838
låtarna	1112		1016
låten	983		882
låter	794		990
låtit	1096		1016
låts		1191
låtsades	1280
låtsas	986	902
låtskrivar		1082
låtskrivare	1299
löd	1462
löddeköping	1100			n
löddeköpings	1250			o
löf		911
löfs		1261
löft		1100
löfte	1156		957
löften	1137		1038
löftena			1246
löftes		1053
löftet	1276		1067
löfven	1018
löfvens	1257
löfvén	1255
lögn	1052	952	1108
lögnaktig		1191
lögnare	1188
lögnen	1260		1177
lögner	1064		1108
lögnerna	1294
löjlig	1190		1108
löjliga	1213		1177
löjligt	1041		1108
löjtnant	1193		957
löjtnanten			1067
löjtnants		1122
lök	1314	911	937
lökar			1016
löken	1308		1006
löks		1151
löksås			1246
lömsk		1191
lön	1156	928	821
löna	1227
lönar	1179
lönas		1191
löne		706
lönearbet		1122
lönen	1119		888
löner	1080		863
lönerna	1211		1006
lönes		1082
löneutveckling			1177
löneutvecklingen			1177
löneökning		1191	1177
löneökningar			1177
lönings		1122
lönlöst	1292
lönn		829
lönnmördar		1261
löns		1151
lönsam	1260
lönsamhet	1280
lönsamhets		1191
lönsamm		1261
lönsamma	1271
lönsamt	1216
lönt	1262
löntagar		1053
löp		821
löpa	1241		1108
löpande	1165		1108
löpar		914
löpare	1220		882
löparen			1067
löparna			1108
löper	1154		1067
löpning	1154		920
löpningen			1108
löps		1151
löpt		1261
löpte			1108
lör	1503
lördag	983		1038
lördagar	1218
lördagen	1170
lördagens	1278
lördags	1163	900
lördagskväll		1261
lös		782		s
lösa	939		671
lösare			1052
lösas	1193		990
lösen	1310	961	1177
lösenord	1144		1177
lösenordet	1236
lösenords		1053
löser	997		1136
löses	1287		1108
lösgodis	1308
lösgör		1191
lösning	992		853
lösningar	1029		868
lösningarna	1285		1246
lösningen	1050		998
lösnings		983
löss		1261
löst	1038		698
lösta			1067
löste	1140		1136
löstes			1177
lösts			1177
lösvikts		1191
löv	1388	792	816
löven	1248		1016
lövet			1177
lövs		1191
lövskog		1261	1177
lövsta		1082	1108
lövträd			1177
lööf	1126
ma				s
maas		1151
mac	1298	806
macau	1717	1191
macbeth	1708
macbook	1687
macchiarini		1191
macdonald	1623
mace	1706
macedonia	1696
mach		1041
machin		1122
machine	1243		1177
machinery	1547
machines	1445
macho	1289	1030
mack	1276	1012	1038
macka	1170		913
mackan	1246		1016
mackay	1687
macken	1289		1177
mackenzie	1646
macki		1191
mackor	1188		947
macmillan	1653
macro	1618	1191
mad	1425	850	877
madagascar	1692
madam	1646
madame	1239
madd		1151
madde	1280
madden	1660
maddi		1261
made	1218	990	842
madeir		1261
madeira		1151
madeleine	1246
mades		1261
madison	1209
madness	1558
madonn		1191
madonna	1276		1246
madonnan			1177
madr		1053
madras	1694
madrass	1301		1108
madrassen			1177
madrasser		1191	1177
madrid	1121		1177
mads	1296
mae	1503
maes		1066
maffi		1151
maffia	1289	889
maffian	1202		1067
maffias		1261
maffig		1261
mafia	1590
mag	1499	744
maga	1712	1082
magas		1151
magasin	1181	1030	872
magasinen			1067
magasinet	1241		840
magasins		1053
magazine	1539
magazines	1535
magd		1151
magda		1066
magdalena	1133
mage	1057		990
magen	1006		1067
magenta		1191
mager	1301
maggi		1191
maggie	1287
maggio			1177
magi	1186	956	1067
magic	1534	1191
magical	1501
magically	1699
magician	1660
magiker		1191
magin	1296
magis		1122
magisk	1154
magiska	1121
magiskt	1128		1177
magister		997
magistrate	1618
magistrates	1660
magkänsla	1246
magma		1122
magmas		1261
magn		990
magna		1066
magnesium	1669	1122
magnet	1613	887	1038
magneten			1177
magneter			1067
magnetfält		1191
magnetic	1512
magnetisk			1108
magnetiska			1067
magnetiskt			1177
magnetism			1177
magnets	1694	1261
magnificent	1542
magnitude	1551
magnum	1299
magnus	1025
magnuss		1261
magnusson	1216
magr		1151
magra		1122
mags		1100
magsjuk		1191
magsjuka	1306
magsäck		1191
magsäcks		1122
magsårs		1191
maguire	1712
magyar		1191
mah		931
maha		1004
maharashtra	1703
maher	1706
mahers		1191
mahogany	1715
mahogny			1177
mai	1483	878
maid	1584	1191
maiden	1593	1191	1177
maids		1261
mail	1048	917	975
maila	1151
mailbox	1710
mailed	1666
mailen	1299		1177
mailet	1280
mailing	1643
mails	1639
main	1230	1021	969
maine	1280		1038
mainland	1563
mainly	1413
mains	1678
mainstream	1564	1100
maintain	1402
maintained	1464
maintaining	1494
maintains	1561
maintenance	1425
mais		1261
maison			1177
maize	1703
maj	1123	842
maja	1119		1067
majas			1177
majdan			1177
majestic	1650
majesty	1540
majestät	1257
majestäts		1191
majonnäs	1292		1108
major	1096		1067
majoren			1177
majoritet	1059		1038
majoriteten	1068		1016
majoritets		862
majority	1335
majorna	1100			n
majornas	1250			o
majors	1609	1191	1177
majs	1230	894	1108
mak		887
maka	1236	956	1108
makalöst	1285
makar	1299		1136
makarna			947
makaroner	1266		1177
makas		1261
make	1052		1177
makedonien	1294
maken	1133		998
makeover	1673
maker	1498	1100	920
makers	1514	1261	1067
makes	1532
makeup	1596	1191
makin	1719
making	1308		1177
makrill		1191	1067
makt	972	720	832
maktdelnings		1191
makten	1015		870
maktens	1299		963
makter	1243		963
makterna			920
makthavar		1191
makthavare	1241
maktlös		1191
maktmissbruk		1151
makts		1191
mal	1397	749	857
mala	1312	908	990
malaria	1632	1030
malawi	1706	1191
malay	1692	1191
malaya		1191
malaysia	1548
malaysian	1588
malcolm	1253
mald		1151
maldives	1701
male	1299	1122	1038
malen			1052
maler			1246
males	1503
malet			1067
malfunction	1715
mali	1218	1030
malibu	1689
malice	1703
malicious	1627
malignant	1706
malik	1639
malin	1135		1136
mall	1227	1012	1177
malla		1261
mallar			1177
mallorca	1243
malls	1680
malm	1232	825	920
malmberg		1261
malmberget	1100			n
malmbergets	1250			o
malme		1261
malmen			1177
malmköping	1100			n
malmköpings	1250			o
malmo	1144
malms		1100
malmslätt	1100			n
malmslätts	1250			o
malmö	854			n
malmöbo		1261
malmös	1202			o
malone	1653
malt	1687	1053
malta	1172
malte		1191
maltes		1030
malung	1289
malungs		1191
malungsälen	1100			n
malungsälens	1250			o
malv		1191
malva		1151
malware	1669	1191
malå	1100			n
malås	1250			o
mam		905
mama	1555
mamm		1041
mamma	822		906
mammal	1710
mammaledig		1261
mammals	1620
mamman	1103		937
mammans			1177
mammas	1085		1177
mammor	1140		1038
mammoth	1689
mammut		1082
mams		1191
man	523			dl
mana	1715	983
manad		1191	1108
manade		1261	1136
manage	1427
manageable	1694
managed	1376
management	1509	1053
manager	1151		1108
managerial	1653
managers	1443
manages	1565
managing	1459
manar			1085
manas		1151
manchester	1128
mandarin	1662	1122
mandat	1121	983	1085
mandate	1558
mandated	1653
mandaten			1108
mandates	1692
mandatet			1177
mandatory	1521
mandatperiod	1227
mandatperioden	1225
mandel		878	1136
mandela	1308
mandelmassa	1315
mandels		1122
mandi		1191	1246
mandlar			1108
mando		1191	1177
mandy	1696		1246
mane	1706
manen			982
manet		1191	1136
maneter			1108
maneuver	1660
manfred	1271
mang		947
manga	1232	972
mangas		1261
mango	1292	1030
mangos		1261
manhattan	1213
mani		952
mania	1680		982
manic	1708	1122	1177
manifest	1306	1082	1177
manifestation	1285
manifested	1717
manifester		1082
manifestera		1191
manifestet			1177
manifesto	1632
manifold	1708
manikyr		1191
manila	1579
manipulate	1623
manipulated	1643
manipulating	1678
manipulation	1586		1067
manipuler		1030
manipulera	1230
manipulerad			1108
manipulerade			1108
manipulerat			1177
manipulering			1177
manis		1191
manitoba	1683
mankind	1579
manlig	1128
manliga	1075
manlighet		1191
manligt	1232
manly	1630
mann	1306	990	764
manna		1004	952
mannar			1177
manne		1151
manned	1673
mannen	916		705
mannens	1167		855
manner	1425
mannerheim		1122
manners	1590
mannheim		1191
manning	1584	1191
manns			969
manny	1666
mano		1012
manor	1595
manpower	1676
mans	1140	777	686
mansfield	1685
manshat	1312
mansion	1547
manskap		1191	1085
manskapet			1177
manslaughter	1694
manson	1715	1191	1246
manss		1261
mantel	1294		1177
manteln			1177
mantle	1639
mantorp	1100			n
mantorps	1250			o
mantra	1315
manu	1703	961
manual	1306	1122	1067
manualen			1177
manually	1620
manuals	1694
manuel	1294
manuell	1287			j
manuellt	1204
manufacture	1556
manufactured	1521
manufacturer	1503
manufacturers	1471
manufactures	1683
manufacturing	1422
manus	1128	943	969
manuscript	1570
manuscripts	1632
manuset	1218		1108
manusförfattare			1246
manuskript			1108
manuskriptet			1177
many	1296		1136
manöver		939	1038
manövern			1177
manövrar			1177
manövrer		1030
manövrera		1191
mao	1388
map	1512
mapl		1261
maple	1584	1122
maples		1261
mapp	1283	1100
mappar			1177
mapped	1666
mapping	1579
maps	1585
mar		690		s
mara	1678	1012
marabou	1310	1122
maran		1151	1016
maras		1191
marathon	1257		1177
maraton	1225	972	1052
marble	1561	1191
marc	1236	935
marcel	1243	1066
march	1285	1053	1246
marched	1609
marches	1685
marching	1593
marci		1191
marco	1202
marcos	1673
marcus	1050
mardröm	1135		1246
mardrömmar	1195		1246
mardrömmen	1306
mardröms		983
mare	1643	1151
marg		983
margaret	1193
margareta	1207
margarin		1191	1108
margarita	1712	1191
marge		1122
margin	1489
marginal	1188	943	998
marginalen			1038
marginaler	1283		1067
marginalerna			1177
marginalized	1703
marginals		1122
margins	1588
margo		1151
margot	1220
margret		1191
mari	1255	818	1016
maria	969	943	1016
marian	1687	1151
marianne	1170
marias	1296
marie	1043	905	998
marieberg		1261
mariebergs		1082
mariefred	1100			n
mariefreds	1250			o
mariehamn	1273
maries		1261
mariestad	1100			n
mariestads	1250			o
marijuan		1191
marijuana	1227
marika	1310
marilyn	1280
marin	1280	785	1016
marina	1172		1177
marine	1262	1012	1108
marinen	1278
mariners	1650
marines	1570		1177
marinkår		1261
marinkårs		1082
mario		1030
marion	1250		1177
marionett		1012
maris		1122	1108
marit	1301
marital	1646
maritime	1561
marj		1191
marja		1122
mark	953	782	767	k
markant	1204
markaryd	1100			n
markaryds	1250			o
marked	1436
markedly	1715
marken	995		863
markens			1026
marker	1253	1012	855
markera	1181		1108
markerad	1276		1177
markerade	1253		998
markerar	1220		1177
markerat	1306		1177
markering	1253		1038
markeringar			1038
markerna			917
markers	1616
market	1248		1038
marketed	1634
marketers	1699
marketing	1372		1177
marketplace	1593
markets	1411		1177
marking	1563
markings	1657
markis		1030
marknad	1059		833
marknaden	981		748
marknadens			1067
marknader	1197		982
marknaderna			1026
marknads		720	1177
marknadsandel		1261
marknadsför	1285	1021
marknadsföra	1236
marknadsföring	1124		998
marknadsförings		905
marknadsplats		1261
marknadspris		1261
marknadspriset			1177
marko	1287
markov		1066
marks	1548
markt		1191	1067
markus	1149	1053
markägar		1191
markör		1191	1085
markören			1246
markörer			1038
marlboro		1191
marley	1303
marmelad			1067
marmor	1250	931
marmors		1261
marocko	1170
maroon	1701
marquis	1678
marr		1100
marriage	1342
marriages	1574
married	1314
marries	1717
marriott	1701
marrow	1660
marry	1459
marrying	1609
mars	926	880	920
marsch	1239	921	913
marschen			998
marscher		1122	1108
marseille	1266
marsh	1581	1082
marshal	1581
marshall	1204	1053
marshmallow		1191
marsipan		1191
marskalk		1122	1016
marstrand	1100			n
marstrands	1250			o
marsvin		1191
marsvins		1191
mart	1623	914
marta	1262		1108
martha	1271
martial	1537
martian	1692
martin	976	961	1108
martina	1271
martinez	1308
martini	1292	1122
martins	1303	1122
martinss		1261
martti		1191
marty	1634	1122
martyr	1676	990
martyrer		1191
martyrs	1689	1261
marus		1191
marvel	1514
marvellous	1689
marvelous	1660
marvin	1630		1246
marx	1190
marxism	1701	1191	1108
marxismen			1177
marxist	1643	1122	1177
marxister			1177
marxistiska			1108
mary	1091	977	1038
maryland	1612
marys		1191	1177
mas		770		s
masa		1066
mascara	1706
mascot	1639
masculine	1618
masculinity	1696
mash	1655
mashed	1692
mask	1181	862	821
maska		1261
maskar	1315		952
masked	1632
masken	1246		937
masker	1308	1053	982
maskera		1191
maskerad	1250	961
maskerade	1266
maskerings		1122
maskerna			1177
maskin	1091	754	759
maskinen	1124		824
maskinens			1246
maskiner	1135		780
maskineriet			1067
maskinerna	1239		1038
maskingevärs		1191
maskot		1191
maskros		1041
masks	1579
maskulin		1191
maskulinitets		1191
mason	1236		1177
masonry	1701
mass	1234	730	1067
massa	845		855
massachusetts	1612
massacre	1572
massage	1172	876	928
massages		1261
massaker		1191	1177
massakern	1271		1038
massakrer		1191	1177
massan	1250		906
masse		1004	1177
masser		1191
massera	1292
masses	1565
massi		1191
massinvandring	1200
massinvandringen	1225
massinvandrings		1191
massiv	1174		1067
massiva	1211		1177
massive	1386
massively	1664
massivt	1287		1177
massmedi		1151
massmedia	1264
massmedier		1261
massmord	1292
massor	949		928
massorna			990
massvis	1177
massör		1191
mast	1662	947
maste	1167		963
masten			1052
master	1140	878	877
mastered	1650
mastering	1683
mastermind	1699
masterna			1177
masterpiece	1595
masterprogram		1261
masters	1241	1053	1108
mastery	1650
masturbating	1712
masturbation	1676
mat	1034	622	694	k
mata	1126	1030	998
matad		1191	998
matade	1301		1038
mataffär		1261
mataffären	1310
matar	1227	1082	1177
matas	1306		1108
matblogg		1261
matbutik		1261
match	949	754	752
matcha	1200
matchande	1285
matchar	1144
matched	1549
matchen	965		798
matchens	1283
matcher	960		810
matcherna	1131		963
matches	1415
matching	1528
matchmaking	1706
matchning	1301		1177
matchs		1191
matchtröj		1261
matchup	1689
mate	1425	1191
matematik	1094	892
matematiken	1262
matematiker	1308	1122
matematisk	1294
matematiska	1257
maten	983		865
mater	1673	1122	1052
materi		983
materia	1285	1030	1177
material	1002	868	717
materialet	1140		830
materialism		1191	1177
materially	1699
materials	1372	1261
materiel	1299		969
materiella	1243
maternal	1604
maternity	1630
mates	1554
matfors	1100			n
math	1448	1004
mathematical	1542
mathematics	1517
mathias	1207
mathilda	1257
mathis		1151
maths	1609	1122
matic			982
matilda	1186
mating	1666
matkass		1191
matlagning	1223		1177
matlagnings		961
matlåd		1261
matlåda	1310		1246
matlådan			1246
matlådor	1315		1246
matprogram		1261
matris		1030	1177
matriser			1177
matrix	1535
matros		1191	1177
maträtt	1278
maträtter	1260
mats	1066	983	982
matsal		1151	1136
matsalen	1211		1085
matsals		1082
matsmältnings		972
matss		1261
matställ		1261
matställe			1246
matställen			1246
matt	1101	874	1067
matta	1230		894
mattan	1119		957
matte	1029	842	1177
matten	1209		1177
matter	1608	1191
mattered	1660
matters	1386
mattes		1191
matteus		1066
matteuss		1261
matthew	1520
matthews	1604
matti	1266		1108
mattias	1094
mattis		1082
mattmar	1100			n
mattmars	1250			o
mattor	1285		928
mattorna			1246
mattress	1627
matts		1066
mattss		1261
mattsson	1216
mature	1487
matured	1696
maturity	1581
maud	1246		1246
maui	1701
maur		1053
maureen	1673
maurice	1280
mauritz		1191
maverick	1706
max	1130	777
maxi	1181	1004
maxim	1692	1041
maximal	1220
maximalt	1220
maximer		1122
maximera	1260		1177
maximize	1636
maximum	1413
maxwell	1604
may	1351	882
maya	1250	921
mayb		1191
maybe	1217
mayer	1646
mayhem	1678
maynard	1717
mayo	1616	1191
mayor	1409		1177
mayoral	1717
mayors	1687
mays		1191
mazda	1703
maze	1632
mba	1855
mcbride	1712
mccain	1604
mccall		1191
mccann	1715
mccarthy	1611	1191
mccartney	1662
mcconnell	1657
mccoy	1650
mcdonald	1604
mcdonalds	1154
mcgee	1696
mcgraw	1696
mcgregor	1657
mcguire	1710
mckay	1666
mckenna	1715
mckenzie	1685
mclaren	1669
mclaughlin	1701
mclean	1671
mcmahon	1703
mcqueen	1715
me				s
mead	1683
meadow	1643	1191
meadows	1643
meal	1441
meals	1508
mean	1594	1030
meaning	1351	1191
meaningful	1519
meaningless	1620
meanings	1630
means	1220
meant	1335
meantime	1542
meanwhile	1441
measles	1706
measurable	1708
measure	1402
measured	1494
measurement	1540
measurements	1540
measures	1397
measuring	1535
meat	1406	1122
meats	1671
mecca	1694
mecenat		1122	1177
mechanic	1600
mechanical	1475
mechanically	1701
mechanics	1521
mechanism	1489
mechanisms	1544
meck		1122
mecka	1312
mecklenburg		1191
med	431	851		peu
meda		1261
medal	1461
medalj	1137	961	913
medaljen	1312		947
medaljer	1190		957
medaljerna			1108
medals	1556
medan	857			c
medans	1052
medarbetar		1151
medarbetare	1068		1108
medborgar		840
medborgare	999		982
medborgaren			1108
medborgares			1177
medborgarna	1137
medborgarnas	1260
medborgars		1191
medborgarskap	1163
medborgarskaps		1082
meddel		1012
meddela	1071
meddelade	1172
meddeland		1122
meddelande	1027		894
meddelanden	1098		920
meddelandena			1136
meddelandet	1161		1016
meddelar	1149	1053
meddelas	1294
meddelat	1271
meddling	1712
mede		1100
medel	1029	732	721
medelhavet	1144
medelinkomst		1122
medelklass	1303	931
medelklassen	1239
medelmåttig		1191
medelpad	1100			n
medelpads	1250			o
medels		1191
medelst	1296		1177
medelstor	1315
medelstora	1294
medeltemperatur			1108
medeltemperaturen			1108
medeltid		1261	1177
medeltida	1181		1067
medeltiden	1181		1108
medeltidens			1177
medeltids		887
medelåldern	1239
medelålders	1165	1053
medför	1135
medföra	1246
medförde	1303
medg		1122
medge	1197
medger	1204
medgivande	1262		1177
medgång		1261
medgångs		1191
medh		1122
medhjälp		1122
medhjälpar		1191
medhjälpare	1278
medhåll		1191
medi		931
media	900	778	849
medial			1177
mediala			1177
medialt			1246
median	1266	952	1177
medias	1207		1038
mediated	1664
mediation	1664
mediator	1715
medic	1685	1041
medicaid	1611
medical	1284		1177
medically	1680
medicare	1565
medication	1517
medications	1607
medicin	1025	823	794
medicinal	1660
medicine	1383	1012	1177
medicinen	1204		957
mediciner	1147		998
medicinera		1191	1177
medicinering	1294		1038
medicinerna			1177
medicines	1604
medicinsk	1126		1016	j
medicinska	1117		957
medicinskt	1209		1108
medicinteknik		1191
medie		730
medieföretag		1261
medier	986		982
medierna	1156		1067
mediernas			1246
medies		1261
mediet			998
medieval	1540
medin		1261
medina	1308
mediocre	1662
meditation	1299
meditations		997
mediter		1122
meditera	1300			v
mediterranean	1554
medium	1202		998
medkänsl		1191
medl		990
medla		1151	1177
medlar		1122
medlare			1177
medlem	969		840
medlemmar	935		829
medlemmarna	1110		872
medlemmarnas			1108
medlemmars			1246
medlemmen	1278		957
medlems		762	1177
medlemsavgift		1261
medlemskap	1124		1026
medlemskapet	1301
medlemskaps		1122
medlemsländer	1303
medlemsorganisation		1261
medlemsorganisationer		1191
medlemss		1191
medlemsstat		1151
medlemsstater	1310
medlen	1299		913
medlet			847
medley	1717
medlidand		1191
medlidande			1177
medling			1177
medlings		1082
medmännisk		1261
medmänniska	1315
medmänniskor	1207
medmänsklig		1030
medmänsklighet	1289
meds	1646	1053
medtag		1261
medverk		1066
medverka	1170
medverkade	1260
medverkan	1200
medverkande	1223
medverkar	1165
medverkat	1262
medvetand		1191
medvetande	1197	1053	998
medvetandet	1289		1108
medveten	1043		933
medvetenhet	1312		998
medvetenhets		1191
medvetet	1085		1038
medvetna	1114		975
medvetslös	1301
meek	1708
meer		1122
meet	1596	1122
meeting	1286
meetings	1441
meets	1468
meg	1483
mega	1207	860
megan	1600
megas		1122
meh	1499
mehmet	1303
mehr		1191
mei	1892
mein	1280	1053	1177
meis		1122
mej	1211
meja		1191
mejeri		961	1177
mejerier		1191	1108
mejl	1124	917	1067
mejla	1230
mejlen			1177
mejs		1066
meka		1191
mekanik	1308	1082	998
mekaniken			1108
mekaniker	1283		937
mekanikers		1261
mekanisk	1273		1067
mekaniska	1243		1067
mekaniskt			1177
mekanism		1191	982
mekanismen			1016
mekanismer	1312		998
mekanismerna			1246
mel	1492	793	851
melancholy	1692
melander	1276
melani		1191
melanie	1660
melankoli		1122
melbourne	1585
melin	1283	1122	1085
melissa	1236
melkers		1191
mell		931
mella		1122	1136
mellan	739	892		peuf
mellanhands		1191
mellanmål	1276
mellanrum	1174
mellans		1030
mellanslags		1191
mellanstadiet	1269
mellanstor		1261
mellanöstern	1103
mellby		1191
mellersta	1241
mellerud	1100			n
melleruds	1250			o
mello	1246
mellow	1708
melo		943
melodi	1232	924	998
melodier	1315		1067
melodies	1673
melodifestival		1100
melodifestivalen	1103
melodin	1296		1108
melody	1595
melon	1299	1122	1038
meloner			1177
mels		1191
melt	1561
meltdown	1655
melted	1602
melting	1597
melts	1687
melvin	1703
member	1280	1261	1177
members	1240	1261
membership	1443
membran		1082	1177
membrane	1593
membranes	1710
membranet			1177
meme	1315
memes	1609
memo	1595	1122
memoarer	1306
memoir	1604
memoirs	1648
memorabilia	1710
memorable	1558
memorandum	1673
memorer		1122
memorial	1457
memories	1436
memory	1365
memphis	1315
men	502			cf
mena	1128
menace	1657
menad	1296		1085
menade	951		1136
menar	776
menas	1151
menat	1165
mend	1706
mened		1191
meng		1191
menig		1191
mening	1004		1016
meningar	1156
meningen	999		1108
menings		866
meningsfull	1315
meningsfullt	1248
meningslös	1234
meningslösa	1230
meningslöst	1137
meningsmotståndare	1310
mens	1172	924	826
mensa		1191
menstruation		1191
menstruations		1030
mental	1161	900	1085
mentala	1167		1177
mentalitet	1273		1016
mentaliteten	1303		1177
mentality	1607
mentally	1505
mentalsjukhus		1261
mentalt	1124
mention	1383
mentioned	1360
mentioning	1609
mentions	1531
mentol		1191
mentor	1204	1066	1246
mentoring	1706
mentors	1715	1100
menu	1491
menus	1680
meny	1236	1082	1016
menyer			1108
menyn	1174		998
meow	1715
mer	631			al
mera	965		924
merc		1100
merca		1122
mercedes	1179
mercenaries	1717
mercer	1673
merch		1191
merchandise	1567
merchant	1533
merchants	1586
merci		1122
merciful	1719
mercury	1547
mercy	1306		1108
mere	1521
meredith	1627
merely	1466
merge	1609
merged	1627
merger	1558
mergers	1683
merging	1678
merid		1191
meridian	1694	1191
merit	1255	928
meriter	1179		1108
meriterad			1177
meriterade			1108
merits	1627
merkel	1292
merl		1151
merlin	1685
mermaid	1673
merparten	1165
merrill	1664
merry	1590	1191
mers		1261
mervärdes		1122
mes	1466	874	816
mesa	1666	1151
mesar			1108
mesen			1016
mesh	1609
mesig		1122
mesiga		1191
mess	1420	1012
messa		1191
messag		1191
message	1321
messages	1427
messaging	1597
messed	1549
messenger	1292
messi	1604
messiah	1655
messias	1312
messina		1191
messing	1593
messy	1581
mest	767			a
mesta	974		1246
mestadels	1089
met		833		s
meta	1211	833	1136
metabolic	1639
metabolism	1602
metadata	1699
metadon		1122
metafor	1294	1122
metal	1154	921	1016
metall	1158	739	957
metaller	1310		1038
metallic	1593	1191
metalls		1100
metals	1563
metan		1082	1177
metaphor	1613
metas		1191
meteor	1655	1012
meteorit		1122	1177
meteorolog		1151
meteorologi		1191
meteorological	1692
meteors		1151
meter	921		855
metern			969
meters	1174	939	982
meth	1639	1100
methane	1657
method	1367	1191
methodist	1632
methodology	1593
methods	1395
metod	1089	917	821
metoden	1131		882
metoder	1071		808
metoderna	1303		1016
metodik	1294		1108
metoo	1257
metre	1607
metres	1512
metric	1579
metrics	1664
metro	1156	921
metron		1191	1177
metropol		1191
metropolis	1650
metropolitan	1510
mets	1625	1261
mett		1191
mette			1177
metz		1191
mexican	1457
mexicans	1657
mexico	1456
mexikaner		1191
mexikansk	1260
mexikanska	1216
mexiko	1103
meyer	1312	1082	1108
meyers	1717
mff	1395
mfl	1416
mgm	1919
mhz	1883
mia	1317
miami	1181
mians		1191
mic	1795	878
mica		1191
mice	1531
mich	1706	977
michael	986		1177
michaels	1687	1191	1177
michel	1269	1030
michele	1671
michelin		1030
michelle	1239
michels		1151
michigan	1569	1191
mick	1262	1041	1177
micke	1177
micken			1177
mickey	1310
micr		1191
micro	1594	943
microbial	1706
micron		1191
microphone	1616
microscope	1666
microscopic	1696
microsoft	1161
microwave	1597
mid	1562	805
middag	949		833
middagar	1312		998
middagen	1126		957
middags		878
midday	1696
middl		1261
middle	1280	1066
middlesbrough	1703
middlesex	1699
middleton	1662
midfield	1639
midfielder	1584
midget	1719
midgårds		1122
midi	1694
midj		1261
midja			1177
midjan	1299		1177
midland	1685
midlands	1623
midnatt	1165
midnatts		983
midnight	1610
midsommar	1151	868
midsommars		1191
midst	1577
midterm	1710
midtown	1710
midway	1623
midwest	1597
midwife	1719
mig	566			d
might	1169
mighty	1528
migraine	1706
migrant	1609	1030
migranter	1124
migrants	1574
migrate	1683
migrated	1710
migration	1174		1067
migrationen	1246
migrations		839
migrationspolitik	1197
migrationsverket	1091
migrationsverkets	1211
migrer		1053
migrän	1260	1053
miguel	1239
mik		905
mika	1296	1082
mikael	1059
mikaela	1296
mikaels		1100
mike	1117
mikey	1701
mikhail	1694
mikkel		1082
mikkels		1261
mikko		1191
mikro		760
mikrofon	1262	1030
mikrofonen	1276
mikroorganismer		1191
mikros		1261
mikroskop		1191	1177
mil	1190	773
mila		1082
milan	1184
milano	1234
mild	1241	977	1108
milda	1211		1108
mildare	1283
milde			1177
mildly	1683
mildr		1082
mildra		1191	1177
mile	1415	1021
mileage	1634
milen	1283		982
miles	1186		1177
milestone	1618
milestones	1703
miley	1653
milf	1692	1261
milford	1703
milis		972
milisen			1177
militant	1639
militants	1653
military	1275
militia	1579
militär	1057	687	1067
militära	1091		1108
militärbas		1261
militären	1128		1177
militärer	1225		1108
militärpolis		1191
militärs		1122
militärt	1195		1177
militärtjänst		1261
milj	1278	1053
miljard	1147	902	1177
miljarder	949		1177
miljarderna			1177
miljardär		1122	1067
miljardären			1108
miljardärer			1177
miljon	1018	829	1136
miljonbelopp			1177
miljonen	1306		1177
miljoner	866		1177
miljons		1261
miljontals	1154
miljonär	1260		1067
miljonärer		1191	1067
miljö	1013	633	779
miljöarbet		1261
miljöarbete			1246
miljöarbetet			1246
miljöbrott			1246
miljöer	1170		830
miljöerna			1246
miljöfrågor			1246
miljömåls		1122
miljön	1038		847
miljöns			1177
miljöparti		1191
miljöpartiet	1085
miljöpartiets	1257
miljöpartis		1151
miljöpartist	1285	1122
miljöpartister	1276
miljöproblem			1246
miljöpåverkan	1269
miljös		1122
miljöskydd		1261
miljöskydds		1100
miljötänk		1261
miljövänlig	1292	1122
miljövänliga	1271
miljövänligt	1260
milk	1399	1082
milks		1151
milkshake			1067
milky	1666
mill	1464	921
milla			1177
millan			1177
mille	1243		1177
millennial	1706
millennials	1664
millennium	1620
miller	1156		1177
milles		1191
milli		917
millimeter	1241	1100	1108
millimeters		1261
milling	1703
million	1303	1122	1177
millionaire	1613
millionaires	1701
millions	1404
mills	1283		1067
milo	1253
mils		1053
milstolp		1261
milt	1213		1177
milton	1257
milwaukee	1549
mime		1191
mimi	1710	1082
mimic	1669
mimosa		1191
min	610			d
mina	725			d
minass		1191
mind	1186	990	1016
minded	1517
minderårig	1264
minderåriga	1234
mindes	1260
mindful	1669	1191
mindfulness	1687	1191
mindre	760			j
minds	1448		1177
mindset	1584
mine	1312	1012
minecraft	1260
mined	1687
minen			998
miner	1276	1030	1038
mineral	1287	878	1177
mineraler	1308
minerals	1567	1191
miners	1567
mines	1510
ming	1308	1012	865
mingel		1082
mingl		1191
mingla	1300			v
mings			1038
minh		1191
mini	1163	767	1108
miniature	1616
miniatyr		972
minibuss		1261
minigolf		1191
minimal	1190
minimala	1294
minimalist	1717
minimalt	1266
minimer		1122
minimera	1216
minimilön		1191
miniminivå		1191
minimize	1597
minimizing	1719
minimum	1223		1108
mining	1422		1177
minions	1715
minis		1053
minister	1133	924	745
ministerial	1655
ministeriet			847
ministern	1227		796
ministerns			969
ministerpost		1261
ministers	1473
ministrar	1193		969
ministrarna			1016
ministries	1643
ministry	1406
mink		1030
minn		983
minna	1315
minnas	999
minne	1022		849
minneapolis	1581
minnen	1038		894
minnena	1310		1177
minner			1177
minnes		711	1177
minneskort		1191
minnesmärk		1261
minnesmärke			1108
minnesmärken			1177
minnesota	1564	1191
minness		1151
minnet	1101		957
minnie	1703
minns	875
mino		1041
minor	1289		998
minoritet	1177	1066
minoriteten	1312
minoriteter	1234
minoritets		856
minorities	1558
minority	1457
minors	1623
mins	1574	1053
minsann	1078
minsk		1066
minska	962		1177	v
minskad	1131		1177
minskade	1112		1246
minskande			1246
minskar	1013		1177	v
minskas	1264		1177
minskat	1073		1177
minskning	1193		952
minskningen			1038
minst	857		1177
minsta	995
mint	1570	1021
mints		1261
minus	1096	952	1108
minusgrader	1269
minut	1006		1067
minute	1326	1261
minuten	1128		1016
minuter	845		998
minuterna	1211		1177
minuters	1149		1038
minutes	1615
mio	1510
mir	1894	914
mira	1271	921	1136
miracle	1521
miracles	1607
miraculous	1683
mirage	1715
mirakel	1193	1012	1177
mirakler		1191
miranda	1230
miri		1191
miriam	1285
mirjams		1191
miro		1151
miros		1151
mirror	1443	1122
mirrored	1708
mirrors	1595
mis	1846	789
miscarriage	1708
miscellaneous	1685
misch		1191
mischief	1699
misconduct	1630
misdemeanor	1694
miserable	1535
misery	1577
mises			1136
misfortune	1694
misguided	1685
misinformation	1719
misleading	1574
misled	1717
misplaced	1692
miss	1087	678	982	u
missa	1022			v
missade	995
missar	1013		1108
missat	995
missbildning		1191	1177
missbruk	1149	1053	900
missbruka		1100
missbrukar	1280	1082
missbrukare	1220		975
missbruket			1016
missbruks		983
missed	1360
missen		1191	1108
misses	1586
missförstod	1285
missförstå	1230
missförstånd	1133
missförstår	1260
missförstått	1241
misshandel	1094		1038
misshandeln			1177
misshandels		1082
misshandl		1082
misshandla	1271
misshandlad	1202
misshandlade	1213
misshandlar	1301
misshandlat	1283
missil		1012	1177
missile	1519
missiler	1312		1067
missiles	1563
missing	1310
mission	1230	1030	957
missionaries	1639
missionary	1590
missionen			947
missions	1505	846
missionskyrk		1261
missionär		1191	1177
missionären			1246
missionärer		1191	1177
missionärs		1082
mississippi	1569	1191
misskrediter		1082
misslyckad	1204
misslyckade	1193
misslyckades	1144
misslyckand		1122
misslyckande	1170		1177
misslyckanden	1269		1177
misslyckas	1075
misslyckat	1278
misslyckats	1144
missnöj		1191
missnöjd	1179
missnöjda	1239
missnöje	1193
missnöjes		1030
missouri	1612	1191
misst		1030
missta		1151
misstag	974		1177
misstaget	1227
misstank		1261
misstankar	1239		1177
misstankarna			1177
misstanke	1218	1082	1177
misstanken			1177
misstar	1301
misstro	1312
misstroende		1030
misstänk		1041
misstänka	1223
misstänker	1068
misstänkliggör		1191
misstänks	1213
misstänksam	1269
misstänkt	1048		1038
misstänkta	1089		1016
misstänkte	1154		1108
missuppfatt		1151
missuppfatta		1261
missuppfattat	1312
missvisande	1232
missväxt		1191
mist	1278	1012	1136
mista		1261
mistake	1397
mistaken	1556
mistakenly	1678
mistakes	1448
miste	1167
mister	1264		1136
mistress	1584
misty	1692
misunderstanding	1620
misunderstood	1641
misuse	1657
misär	1236
mit	1427	921	875
mitch	1572	1191	1177
mitchell	1200
mitigate	1657
mitigation	1676
mitochondrial	1719
mitsubishi	1703
mitt	693			d
mittback		1191
mittbacks		1261
mittemot	1248
mitten	976	897	1246
mittenparti		1261
mittfält		1122	1177
mittfältare	1257		1067
mittfältaren			1177
mittfältet			1177
mittfälts		1191
mitts		1261
mix	1340	894	928
mixa		1151
mixed	1404	1191
mixer	1666	1122	1177
mixes	1662
mixing	1526
mixtape	1703
mixture	1510
mjuk	1165	855	1108
mjuka	1156		1108
mjukare	1276
mjukglass		1191
mjukis		1012
mjukt	1195		1177
mjukvar		1191
mjukvara	1234
mjäll		1122
mjällby	1310
mjältbrands		1191
mjöl	1161	902	894
mjölby	1100			n
mjölbys	1250			o
mjölk	1018	753	840
mjölka	1312
mjölkar			1177
mjölken	1209		957
mjölks		1122
mjölksyra		1191
mjöls		1261
mkr	1409
mkt	1259
mla	1908
mlb	1786
mls	1800
mma	1436		855
mmm	1354
mmmm		1191
mmmmm		1261	1246
mo				s
moa	1413
moan	1696
moaning	1683
mob	1744
mobb		983
mobba	1292	1122
mobbad	1236
mobbade	1289
mobbar		1122	1177
mobbare	1278		1177
mobben			1177
mobbing	1255		1108
mobbning	1188		1067
mobbnings		1191
moberg	1315
mobil	988	747	982
mobila	1243
mobile	1289		1038
mobilen	1011		1016
mobiler	1174		1067
mobiliser		1030
mobilisera		1191
mobiliserings		1191
mobilitets		1191
mobility	1540
mobilization	1719
mobilnummer	1292
mobils		1191
mobilt	1285
mobiltelefon	1184	972
mobiltelefoner	1227
mobs		1191
mock	1586	1122
mocka		1041
mockas		1261
mocked	1683
mockery	1715
mocking	1655
mod	1275	848	894
mode	1133	739	975
model	1227	972	1177
modeled	1666
modeling	1565
modell	1041	793	791
modellen	1080		827
modeller	1112	1012	833
modellera		1191
modellering			1177
modellerna	1260		1038
modelling	1620
modells		1151
models	1381
modem	1689		1067
modemet			1177
moder	1181	791	1016
moderat	1165	966
moderata	1193
moderate		1261
moderately	1653
moderater	1188
moderaterna	1025
moderaternas	1188
moderation	1673
moderator	1303
moderbolag		1261
moderer		1053
moderera		1191
moderklubb		1261
modern	995		894	j
moderna	1006		990
modernare	1246
moderniser		1053
modernisera		1191
modernism		1191	1246
modernismen			1177
modernistisk			1177
modernistiska			1177
modernitet		1191	1177
modernization	1699
moderns			1016
modernt	1154		1067
moders		924
modersmål	1218
modersmåls		1030
modes	1561	1122
modest	1544
modet	1200		957
modevisning		1191
modi	1597
modification	1604
modifications	1593
modified	1496
modifier		1030
modifiera		1191
modifierad			1177
modifierade			1177
modifierat			1177
modifiering		1191	1108
modifikation		1191	1108
modify	1600
modifying	1692
modig	1170		937
modiga	1207		942
modigt	1218		975
modin			1177
modo	1248		1177
mods	1271		1177
modul		972	1108
modular	1664
modulation	1715
module	1577
modulen			1108
moduler		1053	1108
modules	1620
modus			1108
moe	1866
moff		1122
mogen	1163		1038
mogens			1177
moget	1250
mogn		1053
mogna	1197		1067
mognad	1287		1177
mognads		1053
mohamed	1273
mohammad	1639
mohammed	1216
mohawk		1191
moines	1692
mois		1151
moist	1623
moisture	1574
mojo	1708
mol		872
mold	1604
moldavien	1315
mole	1627	1082
molecular	1526
molecule	1627
molecules	1570
molekyl		961	1108
molekylen			1177
molekyler	1294		998
molekylerna			1177
molekylär		983	1177
molekylära			1067
moles		1261
molin		1053
molins		1191
molkom	1100			n
molkoms	1250			o
moll		1082
molly	1179
moln	1140	870	900
molnen	1227		1067
molnet	1276		1016
molotov		1122
mols		1191
molten	1706
mom	1493
moment	1133		894
momenten			1038
momentet			1038
moments	1409
momentum	1535
momma	1687
mommy	1577
moms	1126	905	1067
momsen			1067
momss		1261
mon	1457	785	826
mona	1133		1177
monaco	1223
monarch	1623
monarchy	1627
monark		1041
monarki		1191	1177
monarkin	1287		1177
monarkis		1261
monas			1177
monastery	1632
mond		1191
monday	1367
mondays	1694
monde			1177
mondo			1177
monet		1191	1177
monetary	1528
money	1497	1053
mongo		1012	1108
mongoler		1191
mongolia	1703
monic		1191
monica	1133		1246
monika	1292		1246
monitor	1466	1122	1108
monitored	1609
monitoring	1473
monitors	1593
monk	1567	1122
monkey	1299		1177
monkeys	1584
monks	1616
mono	1660	856
monokultur		1191
monolog		1191
monologue	1719
monopol	1211	983	969
monopolet			982
monopoly	1588
monos		1261
monoxide	1719
monro		1191
monroe	1266
mons		1122
monsieur	1692
monsoon	1706
monster	1094	914	957
monsters	1512
monstret	1280		1016
monstrous	1687
mont	1676	872
montage	1283		1108
montan		1191
montana	1216
monte	1285	911	1067
monter	1255	1053	1108
montera	1250		1177
monterad			969
monterade			1038
monterar			1177
monteras			1067
monterat			1177
monterey	1706
montering		1261	1108
monterings		1004
montes		1261
montgomery	1296
month	1263
monthly	1436
months	1240
montrar			1108
montreal	1592	1191
monts		1261
monty	1301
monument	1278	1082	1016
monumental	1666
monumentet			969
monuments	1623
mood	1450
moods	1696
moody	1620	1191
moodys		1122
moon	1218	966	1108
moonlight	1641	1191
moons	1694	1261
moor	1701	1012
moore	1209		1177
moores		1191
moose	1641	1191
mop	1892
moped	1239	972	1177
mopp		1122
moppe	1312		1177
moppen			1177
mor	1190	727	820
mora	1075			n
moral	1131	840	957
morale	1630
moralen	1264		982
morales	1706
moralisk	1271
moraliska	1207
moraliskt	1195
morality	1584
morally	1636
morals	1632
moran	1687		1177
moras	1250		1177	o
morbror	1236
mord	974	758	827
mordbrand	1257
morden	1211		957
mordet	1117		928
mordförsök	1216
mordhot		1191
mordplats		1261
more	1078	977	814
morell			1177
moreno	1312
moreover	1514
morfar	1078		1108
morfars	1292
morfin	1271	1041	1177
morfins		1261
morföräldrar		1261
morgan	1080		1246
morgnar			1016
morgnarna			1108
morgon	877	728	855
morgondag		1151
morgondagen	1213
morgondagens	1202
morgonen	969		947
morgonrock		1191
morgons		1261
morgontidning		1261
mori		1100
moria		1191
moris		1191
mormon	1627	1082
mormoner		1191
mormor	1013		1177
mormors	1216		1177
mornar			1177
morning	1241		1177
mornings	1630	1191
moro		1082
moroccan	1673
morocco	1597
moron	1609
morons	1662
morot	1223
morots		990
morphine	1696
morphology	1687
morr		983
morris	1161	1012
morrison	1303
morron		1191
morrow	1685	1191
mors	1216		969	g
morsa	1165		1177
morsan	1142
morse	1052
mort		1053
mortal	1584
mortality	1574
mortar	1609
morten		1100
mortens		1261
mortgage	1461
mortgages	1623
morton	1634
morötter	1218		1108
mos	1443	839	853
mosa		1122
mosaic	1648
mosaik		1122	1108
mosar			1246
moscow	1455
mose	1312	1041
mosebok		1261
moses	1248
moset			1177
mosh		1191
mosig			1177
moskva	1119
moské	1230	1082	1177
moskéer	1253		1177
moskén	1248		1177
mosque	1577
mosques	1689
mosquito	1641
mosquitoes	1683
moss	1310	939
mossa		1261	1108
mossan			1177
mosse			1067
mossen			1038
mossor			1108
most	1218	1053	1177
moster	1186		1177
mostly	1360
mosul	1719
mot	663	892		peu
mota	1310		1177
motala	1100			n
motalas	1250			o
motarbet		1122
motarbeta		1191
motbevis		1151
motbevisa	1315
motbjudande	1269
motel	1641	1151
motell		1151
motgift	1315
motgång		1261
motgångar	1287
moth	1666	1066
mother	1260	1012	1108
motherfucker	1641
motherhood	1696
mothers	1478	1261
motif	1689
motion	1112	1004	975
motionen	1216		1108
motioner	1264	1082	1108
motionera	1300			v
motions	1655	868
motiv	1066	997	868
motivate	1643
motivated	1519
motivating	1703
motivation	1128		1177
motivational	1671
motivationen	1218
motivations	1685	1082
motive	1565
motiven			1177
motiver		1030
motivera	1158
motiverad	1216		1177
motiverade	1255		1108
motiverande			1177
motiverar	1253
motiverat	1278		1067
motivering	1188
motiveringen	1213		1177
motives	1613
motivet	1209		1108
moto	1685	1004
motocross		1191
motor	1098	699	816
motorbåt		1261
motorcycle	1535
motorcycles	1669
motorcykel	1218	908	1177
motorcykels		1261
motorcyklar	1299		1177
motorer	1200		855
motorerna	1301		1026
motorfordon			1177
motorfordons		1191
motorik			1177
motoriska			1108
motorists	1715
motorn	1110		875
motorns			1177
motorol		1261
motorola	1696
motors	1544	1066
motorsport	1299
motorsåg		1122
motorsågs		1191
motorväg	1220		1177
motorvägar	1310
motorvägen	1193
motorvägs		961
motorway	1676
motpart		1151
motparts		1191
motpol		1261
mots		952
motsats	1179	1012
motsatsen	1108
motsatser		1191
motsatt	1179
motsatta	1181
motspelar		1191
motstridig		1261
motstå	1227
motstånd	1052		947
motståndar		961
motståndare	1073		906
motståndaren	1218		1108
motståndares			1177
motståndarna	1218		1108
motståndet	1170		1016
motstånds		885
motståndskraft		1191
motståndsman		1261
motståndsrörels		1191
motståndsrörelsen	1213
motsv		1261
motsvar		1261
motsvara	1296
motsvarande	1018
motsvarar	1068
motsvarighet	1177
motsvarigheten	1283
motsägels		1261
motsägelse		1066	1177
motsägelser			1177
motsätt		1261
motsätter	1264
motsättning	1280
motsättningar	1264		1067
motsättningarna			1177
mott		1030
motta	1264	1030
mottag		1021
mottaga		1122
mottagande	1177		1108
mottagandet	1264		1108
mottagar		956
mottagare	1163		969
mottagaren	1230		1177
mottagarna			1177
mottagit	1289
mottaglig		1191
mottagn		1122
mottagning	1202		913
mottagningar			1016
mottagningen	1250		969
mottagnings		972
motto	1234
mottog	1303
motverk		1191
motverka	1151
motverkar	1260
motvillig		1261
motvilligt	1310
motvind	1287
mould	1678
moulins		1191
mound	1643
mount	1227	1053	1067
mountain	1536	1191
mountainbike		1122
mountainous	1694
mountains	1436
mounted	1491
mounting	1584
mounts	1662
mourinho	1625
mourn	1683
mourning	1623
mous		1053
mouse	1480	1122
mouth	1360		957
mouths	1616
move	1562
moved	1319
movement	1328
movements	1471
moves	1415
movi		1100
movie	1218		1177
movies	1369	1261
moving	1316
mozambique	1715
mozart	1285
mozzarella			1177
mph	1744
mps	1714
mri	1853
mrs	1716
msb	1404
msek	1278
msk	1494
msm	1478
msn	1439
msnbc	1708
mtv	1443
mu				s
much	1502
muck		1191
mud	1721
muddy	1643
mueller	1641
muf	1492
muff		1151
muffin	1701	1191
muffins	1239		1108
mug	1818
mugg	1269	1082	998
muggar			1038
muggen	1264		1108
muhammad	1581
muhammed	1204	1082
muir	1710	1191
mul		856
mulan			1177
mulder			1177
mule	1680	1261
mulen			1108
mules		1261
mull		928
mulle			1177
muller	1715		1108
mullig		1151
mullsjö	1100			n
mullsjös	1250			o
mullvad		1122
mullvads		1191
multi	1427	802
multicultural	1692
multimedi		1261
multimedia	1653	1191
multinational	1653
multiplayer	1634	1082
multiple	1339
multiplicer		1122
multiplied	1717
multiplikations		1122
multiply	1666
multis		1261
multitude	1646
mum	1657
mumbai	1561
mumi		1151
mumie		1261
mumin		935
muml		1082
mumm		1191
mummy	1650
mums	1213	1012	1108
mun	1273	783
munch		1122
mundane	1683
mundering			1177
mundo			1067
munich	1563
municipal	1496
municipalities	1634
municipality	1618
munitions	1703
munk	1285	889	1016
munka		1122
munkar	1264		1067
munkedal	1100			n
munkedals	1250			o
munkfors	1100			n
munks		1151
munnen	1020		1108
muns		990
munstyck		1151
munstycke			1108
munstycket			1177
munter		1122
muntr		1151
muntra		1191	1177
muntrar			1177
mupp		1053
muppar		1191	1177
mupparna			1177
mur	1402	811	882
mura		1041
murad			1067
mural	1669
murar	1211		957
murare			1177
murarna	1310		1006
muras		1191
murat			1108
murder	1353
murdered	1478
murderer	1593
murderers	1660
murdering	1616
murderous	1696
murders	1540
murdoch	1669
muren	1184		906
murens			1108
murphy	1241
murray	1223		1177
murs		1151
mus	1404	818	855
musa	1296	1122
muscle	1450
muscles	1519
muscular	1627
muse	1646	977
museer	1232		1067
museerna			1177
museet	1135		779
museets			998
musen	1253		1016
museum	1101		796
museums	1577		1038
mushroom	1636
mushrooms	1618
music	1172		1177
musical	1434
musically	1719
musician	1549
musicians	1531
musik	896	615	734
musikal	1236	900	1108
musikalen	1310		1108
musikaler			1108
musikalisk	1271
musikaliska	1225		1067
musikaliskt	1296
musiken	1027		816
musikens			1016
musiker	1133	1030	855
musikern			1108
musikerna			1108
musikfestival		1261	1177
musikkår		1151	1108
musiklärar		1261
musiks		1004
musikskol		1191
musikstil		1261
musikvideo	1271
musikvideon	1294
musk	1669	972
muskel	1310	791	982
muskeln			957
muskels		1261
muskler	1147		906
musklerna	1250		920
muskot		1122
muskulatur			1038
muskö		1082
muslim	1135	1030	1108
muslimer	992		1067
muslimerna	1223		1108
muslims	1450
muslimsk	1186		1067
muslimska	1050		1038
muslimskt	1310
muss		1082
musse		1191
musslor	1285		1016
must	1188	983	1038
mustache	1687
mustafa	1299
mustang	1648	1191
mustard	1623
mustasch	1253	1030	1108
mustascher			1177
musten			1067
muster	1685
mustig		1191
mut		860
muta	1218	1082
mutant	1299
mutanter		1191
mutants	1685
mutar			1177
mutat		1191
mutation	1634	1191	1067
mutationer			1108
mutations	1632
mute	1630	1066
muted	1685
mutiny	1719
mutor	1230
mutter			1067
muttrar			1177
mutual	1491	1082
mutually	1625
muzzle	1710
mvg	1439
mvh	1337
mvp	1777
myanmar	1595
myck		1151
mycke	1223		1108
mycken		1261	1136
mycket	615			a
myers	1312
mygg	1296	947
myggan			1177
myggor		1191	1038
myggs		1261
myndig	1289	1053	1108
myndiga			1108
myndighet	1075		888
myndigheten	1124		818
myndighetens			975
myndigheter	1013		982
myndigheterna	1101		952
myndigheternas			1177
myndighets		836
mynning			1177
mynningen			1038
mynnings		1082
mynt	1117	878	928
mynta		1082	1016
mynten			1067
myntet	1306		1108
myr		860
myra		1261
myran			1067
myren			1177
myriad	1669
myror	1232		982
myrs		1030
myrtle	1703
mys	1365	862	872
mysa	1181
myself	1250
myser	1269
mysig	1103		1067
mysiga	1177		1177
mysigt	1038		1038
mysko	1285		1177
myspace	1710	1261
myspaces		1261
myst		1030
mysterier	1308		1108
mysteries	1613
mysteriet	1262
mysterious	1512
mysterium	1200		1177
mystery	1448
mystic	1643	1191
mystical	1655
mystik		1122
mystisk	1234
mystiska	1195
mystiskt	1248
myt	1374
myten	1204		1177
myter	1207		1177
myteris		1261
myth	1533	1191
mythical	1680
mythology	1634
myths	1609
mytologi	1303
mäklar		943
mäklare	1234		928
mäklaren			1016
mäkt		1082
mäkta			1177
mäktar			1177
mäktig	1181		1016
mäktiga	1193		1067
mäktigaste	1239
mäktige			1108
mäktigt	1232		1067
mälar		961
mälardalen	1100			n
mälardalens	1250			o
mälaren	1100			n
mälarens	1250			o
mälarstrand			1177
män	971		713
mängd	992		859
mängden	1073		868
mängder	1022		947
mängderna			1136
männen	1013		804
männens	1260		882
människ		1053
människa	900		855
människan	1002		982
människans	1112
människas	1225		1177
människo		729
människoliv		1261
människor	748		840
människorna	1009		1085
människornas	1308
människors	1050		1177
människos		1261
människosyn	1236
människovärdes		1191
mäns	1181		947	g
mänsk		1082
mänsklig	1089		1038	j
mänskliga	1009		998
mänsklighet	1310		1136
mänskligheten	1082		1177
mänsklighetens	1216		1246
mänskligt	1151		1067
märgen			1108
märk	1232	887	1108
märka	1119		1038
märkas	1262		1108
märkbart	1303
märke	1064		810
märken	1179		818
märkena			1016
märker	1015		1108
märkes		983
märkess		1261
märket	1193		882
märklig	1128		1177
märkliga	1147
märkligt	999		1177
märkning		1191	920
märkningen			1038
märks	1052		1067
märkt	1041		913
märkta	1276		957
märkte	1073		1177
märktes	1287		1067
märkts			1108
märkvärdig		1100
märkvärdiga		1191
märkvärdigt	1306
märsta	1100			n
märstas	1250			o
märt		1191
märta	1287		1016
mäss		887
mässa	1216		877
mässan	1188		813
mässigt			706
mässing		1191
mässings		997
mässlings		1082
mässor			1016
mästar		887
mästare	1045		752
mästaren	1236		790
mästarna	1250		947
mäster	1296	889	1177
mästerkock		1261
mästerlig		1191
mästers		1191
mästerskap	1230		969
mästerskapen			937
mästerskapet	1299		957
mästerskaps		928
mästerverk	1211
mät		791
mäta	1108		1108
mätar		1191
mätare	1280		837
mätaren			928
mätas			1108
mätbar		1191
mäter	1147		1108
mätning	1190		900
mätningar	1204		1038
mätningarna	1299		1177
mätningen	1276		1038
mäts	1276		1108
mätt	1119	1030	1067
mätta	1239		1177
mättad			1067
mättade			1108
mättat			1177
mätte			1177
mättes			1108
mättnad			1108
mättnads		1191
må	919			v
mådde	1117		1108
mående			1108
måhända	1278
mål	1059	702	702
måla	1066		947
målad	1285		928
målade	1128		928
målande			1246
målar	1121	864	1108
målare	1232		942
målaren			1067
målarna			1177
målars		1191
målas	1262		1177
målat	1174		982
målen	1137		894
måleri	1283	1012	982
måleriet			1108
målet	953		816
målets			1177
målgrupp	1223		1246
målgruppen	1266		1246
målilla	1100			n
målillas	1250			o
mållinjen	1285
mållös	1306
målmedveten		1261
målning	1177		872
målningar	1207		913
målningarna			1016
målningen	1230		998
målnings		1053
måls		977
målskillnad	1294
målskytt	1310
målsägand		1122
målsägande		1122
målsättning	1273
måltavl		1261
måltavla	1283
måltid	1156		1052
måltiden			1052
måltider	1253		1108
måltiderna			1177
måltids		1030
målvakt	1190		957
målvakten	1232		1016
målvakter	1292		1177
målvakts		983
mån	1209	788
måna	1301	1082
månad	905		894
månaden	949		1038
månadens	1255
månader	866		1067
månaderna	1135		1067
månaders	1126		1067
månads	1250	811
månadskostnad		1261
månadslön	1273
månadss		1151
månar	1296		1108
måndag	997
måndagar	1234
måndagen	1174
måndags	1207	917
måndagskväll		1261
måne	1299		998
månen	1131		975
månens			1177
månes		1261
mång		842
många	672			d
mångas	1294
mångfald	1101
mångfalden	1257
mångfalds		1030
mångkultur	1239
mångkulturella	1257
mångkulturen	1289
mångsidig		1122
mångsidiga		1191
mångt	1312
månn		1191
månne	1308
måns	1190	990	1067
månskens		1122
månss		1261
månsson	1312
mår	882			v
mårten	1262
mårtens		977
mårtensson	1283
måsar		1191	1108
måsen			1108
måss		1261
måst		1191
måste	647
mått	1057	889	888
måtta			1177
måtte	1283
måtten		1191	1108
måttet	1246		1067
måttlig		1122	1177
måttligt	1271
måtts		1191
måttstock		1261
möbel		830	1067
möbler	1167		913
möblera		1191
möblerna	1299		1108
mödrar	1260		957
mödrarna			1177
mögel	1292	956	1067
mögels		1261
möjlig	1126			j
möjliga	1020
möjligen	1043
möjliggör	1218
möjliggöra	1260
möjlighet	937		982
möjligheten	1015		1108
möjligheter	1002		813
möjligheterna	1184		990
möjligt	854
möjligtvis	1128
möll		1082
möllan			1177
mölle	1100			n
möller	1262
mölles	1250			o
mölndal	1100			n
mölndals	1250			o
mölnlycke	1100			n
mölnlyckes	1250			o
mönster	1094	921	784
mönsterås	1100			n
mönstr		1053
mönstra		1191
mönstrade			1177
mönstret	1218		998
mönstring			1177
mönstrings		1191
mör		892
mörby		1151
mörbylånga	1100			n
mörbylångas	1250			o
mörbys		1261
mörd		1053
mörda	1091		1038
mördad	1165		1016
mördade	1131		1108
mördades	1158		1067
mördande			1108
mördar	1172	931	1108
mördare	1119		900
mördaren	1207		969
mördarens			1177
mördares			1108
mördarna			1067
mördars		1261
mördas	1246
mördat	1211		1177
mördats	1301
mörk	1082	794
mörka	1041		1177
mörkade			1177
mörkar			1177
mörkare	1179
mörkas			1177
mörkat			1177
mörker	1126	961	1038
mörklägg		1261
mörkläggnings		1122
mörkret	1098		998
mörkrädd	1257
mörkt	1052		1038
mörrum		1191
mörs		1122
mört		990
mörts		1261
möss	1248	1053	1038
mössa	1177		906
mössan	1243		1016
mössor		1191	1067
möt	1193			v
möta	1002
mötas	1161
möte	965		736
möten	1068		810
mötena	1299		1067
möter	997		1108	v
mötes	1255	843	1177
mötesplats	1255
mötesrum		1261
mötess		1261
mötet	1045		796
möts	1085
mött	1121
mötte	1061
möttes	1144
müller	1292
münchen	1216
müsli		1191
na				s
nack		842
nacka	1100			n
nackas	1250			o
nackdel	1225		1177
nackdelar	1147
nackdelen	1186
nacke	1207		1108
nacken	1119		1177
nad				s
nada	1301		1108
nadal	1701
nader			924
nadi		1261
nadia	1712
nadine			1177
nafs		1191
naft		1151
nafta		1151	1177
nagel	1310	894	1085
nagellack	1296
nagels		1261
nagging	1719
naglar	1202		1108
naglarna	1220		1108
nagon	1301	1122
nagot	1294
nagra	1306
nah	1659
nail	1503
nailed	1604
nails	1542
nairobi	1657
naiv	1163
naiva	1186
naive		1030
naivitet	1294
naivt	1227
najs	1131		1177
naked	1452		1177
naken	1061	855	1108
nakenbad		1191
naket	1312		1177
nakn		1191
nakna	1142		1108
nalen			1052
nall		1122
nalle	1262	1082
nam	1503		947
name	1211		998
named	1333
namely	1547
names	1342	1261	1067
naming	1579
namn	804	752	703
namnbyt		1191
namnen	1124		900
namnet	930		771
namng		1261
namngivn		1122
namngivnings		1122
namnkunnig		1191
namnkunniga		1191
namns		1030
namnsdag	1273
namnsdags		1191
namnskylt		1261
namnteckning		1261
nan	1503	894	773
nana	1657	1191
nancy	1248
nann		1191
nanna		1261
nannas		1261
nanny	1646		1177
nano	1673	897
nans		1261
naomi	1310
nap	1793
napa	1708
napalm		1191
naples	1636
napoleon	1255	1030
napoli	1706
napp	1255	1041	1136
nappa		1151	1177
nappade			1177
nappar	1292		1177
naps		1191
nar		882		s
nara		1261
narcissist		1191
narcotics	1666
narendra	1717
narkoman		1191	1067
narkomaner			1067
narkos		1030
narkotik		1191
narkotika	1184	801
narkotikabrott	1246
narkotikamissbruk		1261
narkotikapolis		1191
narr	1260	1066	1177
narrated	1715
narration	1708
narrative	1461
narratives	1641
narrator	1595
narrow	1461
narrowed	1683
narrower	1715
narrowly	1632
naruto	1671
narva		1122
nas		889		s
nasa	1232
nasal	1669
nascar	1607
nasdaq	1687
nash	1227
nashville	1285
nass		1082
nassau	1312
nasse	1312
nasses		1261
nasty	1501
nat	1471	855	736
natal	1687
natalie	1276
natasha	1671
nate	1595
nathalie	1285
nathan	1234		1177
nathaniel	1680
nation	1103	972	894
national	1147	713	1067
nationaldag	1308
nationaldags		1122
nationalekonom	1292
nationalekonomi	1250
nationalgardet			1177
nationalism	1236		1085
nationalismen			1177
nationalist	1572	1012	1136
nationalister		1191	1136
nationalistisk			1108
nationalistiska	1273		1067
nationalistiskt			1067
nationalists	1653
nationalitet	1310
nationalitets		1122
nationalities	1710
nationality	1616
nationally	1588
nationalpark	1292
nationals	1572	1082
nationalsocialist		1191
nationalsocialister		1191
nationalstat		1191
nationalsång	1285
nationalsången	1280
nationell	1087		1067	j
nationella	997		998
nationellt	1128		1067
nationen	1197		969
nationens	1246		1177
nationer	1151		1038
nationerna	1280		1085
nations	1278	921	1108
nationwide	1535
native	1392		1177
natives	1616
nato	1064		1177
natos			1177
natrium		1041	1177
natriums		1261
nats		1191
natt	921	705	851
natta		1191	1108
nattar		1151	1177
natten	923		872
nattens	1220		1108
nattetid	1276
natti	1294		1177
nattklubb	1260
nattklubbs		1066
natts		1053	1108
nattvandra	1300			v
nattvard		1122
nattvards		972
nattågs		1122
natur	1027	657	1085
natura		1082	1177
natural	1296	1053	1177
naturally	1441
nature	1271		1136
naturen	1057		1136
naturens	1253
naturgas		1191
naturkatastrof		1191
naturkraft		1261
naturkunskaps		1191
naturlig	1073		1177
naturliga	1089		1177
naturligt	1032		1177
naturligtvis	946
naturreservat	1225
naturresurser	1285
naturs		1122
naturskön		1261
naturvetar		1191
naturvetenskap	1248	1100
naturvetenskapliga	1273
naturvårdsverket	1255
naughty	1590
nausea	1657
nautical	1669
navajo		1191
naval	1496		1177
navel		1041
navels		1261
navi		1041
navigate	1625
navigating	1715
navigation	1544
navigations		983
navigator	1715
naviger		1082
navigera	1303
navigering			1108
navigerings		1122
navis		1261
navs		1261
navy	1599
nay	1883
nazi	1487	990
nazis	1565	1151
nazism	1179
nazismen	1197
nazist	1179	846	1177
nazister	1075		1177
nazisterna	1147
nazisternas	1303
nazistisk			1177
nazistiska	1207		1177
nazists		1261
nazityskland	1236
nba	1736
nbc	1747
ncaa	1579
ndp	1894
ne				s
neal	1634
neandertalar		1191
neapel	1264
near	1254	1261
nearby	1425
nearer	1694
nearest	1526
nearing	1692
nearly	1321
neat	1554
neatly	1669
nebraska	1556
nebulos		1122
nebulosan			1108
nec	1910
necessarily	1441
necessary	1342
necessities	1699
necessity	1572
neck	1406	1191
necklace	1586
necks	1689
ned	907			pqu
nedan	1078
nedanför	1133
nedanstående	1287
nedbrytnings		997
nederbörd	1236		1108
nederbörden			1177
nederbörds		1012
nederlag	1239		1177
nederlaget			1177
nederlags		1191
nederländerna	1103
nederländska	1280
nederst		1191
nedfall		1261	1177
nedflyttning			1177
nedflyttnings		1030
nedför	1299
nedförs		1082
nedgång	1225		1108
nedgångar			1177
nedgången			1067
nedgångs		1191
nedladdning	1276
nedladdnings		1053
nedlagd	1296
nedlagda	1303
nedläggning	1289		1177
nedläggnings		1041
nedlåtande	1255
nedr		1100
nedre	1135
nedrustning			1177
nedrustnings		1122
nedräkningen	1310
neds		935
nedsatt	1269		1177
nedskrivn		1151
nedskärningar	1250		1108
nedslag		1261	1016
nedslaget			1108
nedslags		1053
nedstämd		1191
nedsättande	1301		1108
nedsättning			1067
nedvärder		1082
nedåt	1177	972
need	1511	1053
needed	1280
needing	1547
needl		1261
needle	1556
needles	1620
needless	1630
needs	1236
needy	1648
nees		1261
negativ	1078		1177
negativa	1052		1177
negative		1030
negatively	1623
negatives	1692
negativitet			1177
negativity	1669
negativt	1057
neger	1227	939	1177
negers		1261
neglect	1600
neglected	1602
negligence	1632
negligent	1706
negligible	1692
negotiate	1554
negotiated	1602
negotiating	1602
negotiation	1602
negotiations	1503
negr		1082
negrer	1289		1177
negro	1613	1191	1067
nehe		1191
neighbor	1526
neighborhood	1436
neighborhoods	1567
neighboring	1581
neighbors	1496
neighbour	1623
neighbourhood	1565
neighbouring	1604
neighbours	1581
neil	1202		1177
neither	1374
nej	716			a
nejdå	1246
nejlikor			1177
nejnej		1261	1246
nejs		1151
neka	1188		1108
nekad	1312		1177
nekade	1289		1136
nekades			1246
nekande			1246
nekar	1260		1108
nekas	1260		1177
nekat			1177
nekats			1246
nella			1038
nellie	1312
nelly	1273		1085
nelson	1179
nemesis	1703
nemo	1283	1082	1108
neo	1413	914
neon	1634	972
nepal	1287
nephew	1549
nephews	1719
neptune	1699
ner	723			pqu
nerd	1630	1261
nerds	1699
nere	960			aq
nerför	1289
nerförs		1191
nero	1289		1108
ners		1041
nerv		800
nervceller		1191
nerve	1508
nerven			998
nerver	1269		1177
nerverna	1246		1177
nerves	1547
nervous	1455
nervously	1719
nervs		1261
nervsystem		1261
nervsystemet	1299
nervös	1034		1108
nervösa	1236
nervöst	1243
neråt	1179
nes		911		s
ness	1303	1082	823
nest	1535	1261
neste		1191
nesting	1692
nestors		1191
nests	1683
net	1443	900	729
netanyahu	1706
netflix	1114
netherlands	1487
nets	1595	1191
netto	1230	851	1067
network	1548
networking	1565
networks	1448
neural	1607
neuro		810
neurolog		1261
neurological	1657
neurons	1618
neuroscience	1678
neurovetenskap		1191
neutral	1190		1016
neutrala	1227		1016
neutraliser		1053
neutralisera		1191
neutralitet		1191	1067
neutraliteten			1177
neutralitets		1122
neutrality	1627
neutralt	1283		1016
neutron	1680
nevada	1248
never	1458	1004
nevers		1261
nevertheless	1494
neville	1289		1136
new	1400	848
newark	1611
newborn	1602
newcastle	1266
newcomer	1689
newcomers	1680
newer	1565
newest	1542
newfoundland	1694
newly	1455
newman	1306
newport	1602
news	1082	943	1067
newsletter	1607
newspaper	1413
newspapers	1494
newton	1278
next	1207	1082	1177
nexus	1632
neymar	1673
nfc	1862
nfl	1787
ngn	1404
ngo	1883
ngos	1673
ngt	1358
nhl	1261
nhs	1751
ni	640			d
niagara	1662	1122
nian	1253		1006
nic	1889	892
nicaragua	1680
nice	1050		1067
nicely	1535
nicer	1632
nicest	1662
niche	1586
nicholas	1202
nichols	1648	1191
nicholson	1680
nick	1133	1004	913
nicka	1312
nickar	1289		1177
nicke	1271		1136
nickel	1593	1122	1177
nicki	1708		1177
nicklas	1262
nickname	1572
nicknamed	1680
nicko		1191
nicks			1177
nicky	1666
niclas	1223
nico	1664	961
nicol		1100
nicola	1657
nicolai		1261
nicolais		1261
nicolas	1639
nicole	1216
nicotine	1662
niece	1593
niels		1191	1177
nielsen	1283
niemi		1122	1177
nigel	1294		1136
niger	1678	1122
nigeria	1534	1122
nigerian	1537
nigg		1191
nigga	1636
nigger	1292
night	1121	921	1016
nightclub	1632
nightingale	1715
nightly	1671
nightmare	1508
nightmares	1613
nights	1443		1177
nighttime	1719
nih	1901
nik				s
nika		1261
nike	1250		1177
nikes		1261
niki		1122
nikki	1260
niklas	1117		1177
niko		990
nikol		1191
nikolai		1122
nikon	1706
nikotin		966
nikotins		1261
nil	1906
nile	1634	1100
niles		1261
nill		1191
nilla			1108
nille			1052
nils	1055
nilss		1261
nilsson	1029
nina	1105		1136
nine	1351	1122
nineteen	1646
nineteenth	1607
ninety	1618
ning				s
ninj		1151
ninja	1230
nintendo	1197		1177
ninth	1535
nio	1190	928	913
nionde	1209		1177
nip	1908
nipple	1678
nipples	1646
niqab	1312
nirvana	1696
nisch		1053	1067
nischer			1108
niss		1053
nissan	1308		1177
nissar		1191	1038
nisse	1193		998
nissen			1067
nit		878
nita		1151
nitar			1177
nitisk			1108
nitro		1082
nitrogen	1607
nittio		966
nitton		1030
niva		1261
nivå	933		673
nivåer	1068		801
nivåerna	1276		888
nivån	1073		772
nix	1395
nixon	1269
nja	1218
njae	1218
njur		885
njurar		1191
njurs		1100
njurunda	1100			n
njurundas	1250			o
njut	1078			v
njuta	1059
njuter	1087
njutning	1177		1177
njutnings		1030
njöt	1243
nmr	1446
no				s
noah	1197
nobel	1278	856
nobelpris	1296	1004
nobelpriset	1257
nobelpristagar		1191
nobility	1673
nobl		1100
noble	1496
nobles	1689	1261
nobody	1333
nock		1191
nod	1811
nodded	1687
node	1579
nodes	1602
nods	1712
noel	1264
nog	902
noga	1022		1108
noggrann	1241
noggranna	1310
noggrant	1202
noir	1283
noise	1425		1177
noises	1609
noisy	1627
nokia	1234
nol		917
nola		1151
nolan	1634		1177
nolas		1261
noll	1004	839
nolla	1236		1246
nollan	1271		1177
nollor	1248		1177
nolltid	1306
nolltolerans	1246
noma		1100
nomad		1012
nomader		1191
nomads		1261
nominal	1643
nominate	1650
nominated	1510
nomination	1535
nominations	1593
nominee	1561
nominees	1630
nominer		1053
nominera	1300			v
nominerad	1195		1108
nominerade	1209		1038
nominerades			1177
nominering		1191	1177
nomineringar			1177
nominerings		1012
non	1365		849
nonchaler		1191
nonchalera		1191
none	1337	1191
nonetheless	1542
nonprofit	1584
nons		1122
nonsens	1207
nonsense	1503
nonstop	1696	1191
noodle	1685
noodles	1620
noon	1526
nope	1200
nor		744		s
nora	1100			n
noras	1250			o
norberg	1100			n
norbergs	1250			o
nord	1117	690	1067
nordafrika	1260
nordamerika	1220
nordanstig	1100			n
nordanstigs	1250			o
nordbor		1191
norde		1082
nordea	1204
norden	1066			n
nordens	1204			o
nordic	1195		1177
nordin	1273
nordirland	1306
nordisk	1124		1038
nordiska	1027		1016
nordiskt	1241		1108
nordkorea	1110
nordlig		1122
nordliga		1191
nordmaling	1100			n
nordmalings	1250			o
nordmark		1261
nordmarks		1191
nordost	1253	1082	1108
nordpolen	1312
nords		1122
nordström	1253
nordväst	1227	1053	1108
nordvästra	1246
nordöst		1191
nordöstra	1246
norfolk	1588
norg		1261
norge	914			n
norges	1184			o
norin		1191
norlin		1261
norm	1223	878	998
norma	1706	1082
normal	1020	807	1177
normala	1057		1177
normaliser		1030
normalisera	1296
normaliserings		1191
normally	1420
normals		1151
normalt	967		1177
normalårs		1191
norman	1174	1021
normandy	1671
normativa			1177
normen	1230		969
normer	1154	1053	982
normerna			1108
norms	1607
norr	1027	777
norra	972
norrbotten	1100			n
norrbottens	1207	1082		o
norrby	1310
norrbys		1261
norris	1312
norrköping	1032			n
norrköpings	1197			o
norrland	1064			n
norrlands	1195	928	1108	o
norrländska	1243
norrlänning		1191
norrmalm	1100			n
norrmalms	1250	1082		o
norrmalmstorgs		1191
norrman	1280
norrmän	1230
norrmännen	1283
norrorts		1191
norrs		1122
norrsken		1191
norrskens		1191
norrtulls		1122
norrtälje	1100			n
norrtäljes	1250			o
norrut	1096
nors		997
norsjö	1100			n
norsjös	1250			o
norsk	1112		1177
norska	1020		1108
norskt	1273
north	1140	902	1177
northampton	1669
northeast	1537
northeastern	1634
northern	1356
norths		1191
northwest	1519
northwestern	1600
norton	1308
norway	1517
norwegian	1310
norwich	1623
norén	1294
nos		897		s
nosar			1177
nose	1434	1191
nosen	1280		1067
noses	1678
noshörning		1191
noshörnings		1191
nostalgi	1225	1082	1177
nostalgia	1639
nostalgic	1678
not	1220	868	937
nota		1100
notable	1535
notably	1549
notan	1209		1108
notari		1261
notarie		1151	1177
notation	1673
notch	1602
note	1276	966	1038
notebook	1611
noted	1392
noter	1262	1030	1108
notera	1066		1177
noterad			1177
noterade	1213		1177
noterades			1177
noterar	1207
noteras	1289		1177
noterat	1209		1177
notering	1310		1038
noteringar			1108
noteringen			1038
noterna			1246
notes	1358
noteworthy	1669
nothin	1623
nothing	1569
notice	1344
noticeable	1609
noticeably	1699
noticed	1406
notices	1574
noticing	1634
notification	1570
notifications	1630
notified	1590
notify	1613
noting	1551
notion	1512
notions	1662
notis	1250		1038
notisen			1108
notiser			1067
notorious	1590
notoriously	1696
notre	1627
nottingham	1616
notwithstanding	1671
nougat			1108
noun	1641
nour		1191
nov	1460	902	928
nova	1202		894
novak	1701
novel	1406	1030
novelist	1641
novell	1218	935	1108
novellen			1177
noveller	1204		1038
novellsamling		1261
novels	1528
novelty	1630
november	960
novgorod		1191
novice	1687
novis		1122
novo		1053
novus	1310
now	1340
nowadays	1526
nowhere	1459
npr	1876
nra	1878
nrl	1896
ns				s
nsa	1441
nsfw	1641
nsw	1795
nu	560			a
nuclear	1383
nucleus	1646
nudd		1261
nude	1551
nudity	1692
nudlar	1236		1038
nuet	1230
nuförtiden	1085
nuggets	1666		1177
nuisance	1666
nuke	1715
null	1613
nuläget	1158
numb	1660
number	1583
numbered	1593
numbers	1326
numer	1204	1082
numera	937
numerical	1632
numerisk			1177
numeriska			1177
numero		1122
numerous	1402
nummer	933	864	689
nummers		1261
nummret			1177
numren			982
numret	1110		782
nun	1834
nunn		1122
nunnor		1191
nuns	1669
nuon		1191
nurs		1261
nurse	1459
nursery	1577
nurses	1519
nursing	1478
nurture	1710
nuss		1191
nut	1742
nutid	1223
nutida	1225
nutids		1053
nutrient	1664
nutrients	1618
nutrition	1528	1191	1177
nutritional	1634
nuts	1482	1261
nutshell	1683
nuvarande	939
nxt	1908
ny	790			j
nya	730			j
nyanlända	1082
nyans	1260	1030	1177
nyansen			1177
nyanser	1220		1177
nyanserad	1287
nyanserna			1177
nyare	1147		1246
nyaste	1276
nyberg	1271
nybergs		1261
nybro	1100			n
nybros	1250			o
nybygg		966
nybyggar		1030
nybyggda	1243
nybyggnad		1191
nybyggnads		1191
nybyggnation		1261
nybörjar		921
nybörjare	1181
nyc	1740
nyckel	1163	769	868
nyckeln	1105		900
nyckelpig		1122
nyckels		1191
nycklar	1190		900
nycklarna	1230		1177
nye	1374
nyfiken	1011		1177
nyfikenhet	1170
nyfikna	1202
nyfödda	1243
nyförvärv		1191
nyhems		1191
nyhet	1050		982
nyheten	1091		1108
nyheter	912		855
nyheterna	1059		933
nyhets		716
nyhetsbrev	1289
nyhetsbyrå		1191
nyhetskanal		1261
nyhetsmedi		1261
nyhetsmorgon	1294
nyhetsprogram		1261
nyhetss		1261
nyhetssid		1261
nyhetssändning		1261
nyhetstidning		1261
nyhetsvärde		1191
nykomling	1276
nykter	1154	1030	1177
nykterhet		1191
nykterhets		921
nykterist			1177
nyktr		1122
nyktra	1273
nykvarn	1100			n
nykvarns	1250			o
nykyrka	1100			n
nykyrkas	1250			o
nyköping	1100			n
nyköpings	1250			o
nyland		1191	1108
nylander	1294
nyliberal		1122
nyliberala	1306
nyliberalism		1191
nyligen	995
nylle			1177
nylon	1685	1012
nyman	1269
nymans		1191
nynazister		1191
nynn		1082
nynäs		1082
nynäshamn	1100			n
nynäshamns	1250			o
nypa	1241		1177
nypd	1676
nypon		1030
nys	1480	902	859
nyss	981
nyst		1012
nysta		1082
nystart	1306
nystartade	1294
nystarts		1122
nyström	1280
nyströms		1191
nysund	1100			n
nysunds	1250			o
nysvensk		1261
nysvenska		1261
nytt	831		872	j
nytta	997		998
nyttan	1271		1067
nyttig	1174		1038	j
nyttiga	1209		1052
nyttigt	1121		1026
nyttj		1066
nyttja	1186		1177
nyttjade			1177
nyttjande		1053
nyttjar	1289		1177
nyttjat			1177
nytänk		1122
nyval	1234
nyår	1151
nyårs		856
nyårsafton	1255
näbb		977
näbbar			1108
näbbs		1261
näck		1012
näe	1402
nähä	1232
näktergal		1122	1177
nämen	1149
nämligen	1004
nämn	1204	983
nämna	1061
nämnare	1289
nämnas	1154
nämnd	1253	892	833
nämnda	1147		1006
nämnde	1066		1052
nämndeman		1261
nämndemans		1191
nämndemän	1312
nämnden	1269		757
nämndens			928
nämnder		1191	1038
nämndes	1234		1108
nämner	1075
nämns	1096
nämnt	1140		1108
nämnts	1250
nämnvärt	1296
när	555			cu
nära	822			at
närbild		1261
närhet	1119
närheten	944
närhets		1191
näring	1220		937
näringar		1191	1177
näringen			888
närings		759
näringsidkar		1191
näringsliv	1089
näringslivet	1140
näringslivs		928
näringsrik		1151
näringsämnen			1108
närk		1191
närkamp		1191
närke	1100			n
närkes	1250			o
närliggande	1163
närm		1004
närma	1142		1177
närmade	1262		1177
närmande			1177
närmar	1055		1177
närmare	953
närmas		1191
närmast	1045
närmaste	1002
närmat			1177
närmre	1158
närmsta	1103
närområd		1191
närområde	1280
närområdet	1204
närs		1151
närstrids		1191
närstående	1227
närt		1261
närvar		1100
närvara	1243
närvarande	1073		1177
närvaro	1080	1004	1067
närvaron			1177
näs	1492	788	682
näsa	1142		1016
näsan	1073
näsby		1122	1177
näsduk		1191	1067
näsdukar			1067
näsduken			1177
näset			969
näss		1151
nässjö	1100			n
nässjös	1250			o
näst	1034	947	1108
nästa	794			a
nästan	792
näste	1289		1067
nästintill	1216
nästkommande	1264
nästs		1261
näsåker	1100			n
näsåkers	1250			o
nät	1337	720	775
näten			1016
nätet	969		796
nätets			1246
näthat	1248
näts		1191
nätt	1276	1053
nätter	1119		998
nätterna	1124		1177
nätverk	1085		865
nätverket	1188		998
nätverks		855
nävar			1177
nävarna			1246
näve	1257		1177
nävekvarn	1100			n
nävekvarns	1250			o
näven	1204		1177
näver		1066	1177
nävers		1261
nää	1439
nåd	1407
nådde	1121		1177
nåddes			1177
nåde		966
nåden		1191
nåder		1261
nådig		1191
nådiga		1191
någo		1261
någon	654			d
någons	1080
någonsin	877
någonstans	956
någonting	903
någorlunda	1177
något	656			d
några	700			d
nåja	1121
nål	1501		928
nålar	1285		1052
nålen			1038
nåls		1100
nån	990
nångång	1303
nånsin	1080
nånstans	1055
nånting	1043
når	1195
nås	1400
nåt	1043
nått	958		1177
nåtts			1177
nåväl	1163
nöd	1377	751
nöden	1294		1177
nödig			998
nödland		1191
nöds		1261
nödvändig	1163		1177
nödvändiga	1170		1177
nödvändighet	1271		1177
nödvändigheter			1177
nödvändigt	1034		1177
nödvändigtvis	1142
nödvärns		1082
nöja	1156		1177
nöjd	937		982
nöjda	1043		1038
nöjde			1177
nöje	1075		969
nöjen	1269		1067
nöjer	1184		1177
nöjes		785	1177
nöjespark		1191
nöjet	1220		1108
nöjs		1261
nörd	1236	1021	947
nörda		1261
nördar	1248		1038
nörden			1177
nördig		1122
nördiga		1191
nöt	1434	842	937
nöten			1067
nötkött	1285
nötkötts		1191
nöts		1191
nötskal	1241
nötter	1147		957
nötterna			1067
nürnberg		1053
oacceptabelt	1167
oak	1710
oakland	1570
oaks	1641
oaktsamhets		1191
oanständig		1122
oansvarig		1191
oansvarigt	1283
oanvänd		1122
oasis	1653
oath	1561
oatmeal	1696
oats	1689
oavbrutet	1292
oavgjort	1223
oavsett	886
obalans	1289		1177
obalanser		1191
obama	1456	1191
obamacare	1577
obarmhärtig		1191
obbola	1100			n
obbolas	1250			o
obduktion		1191
obduktions		1030
obedience	1666
obefintlig	1250
obegriplig		1191
obegripligt	1202
obegränsad	1296
obegränsat	1269
obehag	1236
obehaglig	1204
obehagliga	1213
obehagligt	1119		1177
obehags		1082
obekväm	1193
obekväma	1230
obekvämt	1248
obemärkt	1299
oberoende	1036		1067
oberäknelig		1191
obese	1625
obesity	1595
obestämd	1280
obetydlig	1276
obetydliga		1191
obey	1590
obi	1901
obituary	1687
object	1422	1122
objected	1666
objection	1604
objections	1623
objective	1468
objectively	1717
objectives	1533
objects	1434
objekt	1085	983	859
objekten			1177
objektet	1246		982
objektiv	1165		1067
objektiva	1289
objektivitets		1191
objektivt	1230
objekts		1122
obligated	1666
obligation	1535	1122	1177
obligationer			1038
obligations	1554	1030
obligatorisk	1165
obligatoriska	1207
obligatoriskt	1184
obligatory	1692
obliged	1604
oblivion	1708
oblivious	1710
obnoxious	1694
oboy	1287		1246
obra		1191
obs	1268
obscene	1676
obscure	1586
observation	1255
observationer	1230		1108
observations	1547	952
observatorium			1177
observatory	1618
observatör		1122	1177
observatörer			1177
observatörs		1191
observe	1537
observed	1461
observer	1572	1030
observera	1167
observers	1604
observes	1708
observing	1609
obsessed	1533
obsession	1574
obsessive	1683
obskyr			1177
obsolete	1632
obstacle	1616
obstacles	1579
obstruction	1655
obtain	1459
obtained	1438
obtaining	1567
obunden		1191
obvious	1406
obviously	1367
occasion	1464
occasional	1524
occasionally	1461
occasions	1491
occult	1715
occupancy	1699
occupants	1676
occupation	1505
occupational	1616
occupations	1680
occupied	1478
occupies	1664
occupy	1567
occupying	1636
occur	1443
occurred	1420
occurrence	1604
occurring	1558
occurs	1473
ocd	1915
ocean	1220	1066	1177
oceanic	1692
oceans	1607	1261
och	364			cf
ock	1400		880
ockelbo	1100			n
ockelbos	1250			o
ocker		1012	990
ocks		1261
ocksa	1264
också	645			a
ockult		1082
ockupation	1287	1122	1177
ockupationen	1308		1177
ockupations		921
ockuper		1082
ockupera		1191
ockuperade	1273		1067
oct	1671
octavi		1261
octavia		1261
october	1296
octopus	1676
odd	1769
oddly	1653
odds	1151
oddsen	1158
oddset			1177
ode	1910
odell			1246
oden	1287	983	933
odenplan	1294
odens		1030	1136
odensbacken	1100			n
odensbackens	1250			o
oder		1191
oderljunga	1100			n
oderljungas	1250			o
odes		1191
odins		1082
odjur		1122	1038
odjuret			1177
odla	1144		1108	v
odlad			982
odlade	1273		957
odlades			1177
odlar	1232		1177
odlare			982
odlas	1260		1177
odlat			1016
odling	1241		833
odlingar			906
odlingen			957
odlings		878
odor	1669
odräglig		1191
oduglig		1191
odugliga			1108
odyssey	1655
odöd		1122
odödlig	1312	1082
odödlighet		1191
oecd	1225
oem	1910
oenig		1122
oenighet		1191
oense	1283
oerfaren		1191
oerhörd	1273
oerhört	976
ofantligt	1289
ofarlig	1308		1246
ofarliga	1306		1246
ofarligt	1248		1246
ofattbart	1200
ofc	1912
ofelbar		1191
off	1275	874	847
offence	1561
offences	1632
offend	1650
offended	1567
offender	1620
offenders	1600
offending	1683
offense	1491
offenses	1648
offensiv	1223		1038
offensiva	1283
offensive	1445
offensiven			1108
offensivt	1292
offentlig	1045			j
offentliga	1009
offentliggör		1122
offentlighet		1191
offentligheten	1303
offentlighets		1122
offentligt	1075
offer	1002	853	855
offered	1353
offering	1413
offerings	1593
offers	1381	1261	1067
offic		1082
office	1236	1100	1038
officer	1167		863
officerar		1191
officerare	1211		963
officerarna			1246
officeren			998
officers	1351	921
officerss		1191
offices	1441
official	1566
officially	1429
officials	1395
officiell	1161		1177
officiella	1066		1177
officiellt	1048
offline	1308
offr		1012
offra	1144		1177
offrade	1280		1177
offrar	1262		1177
offrat			1177
offren	1140		1016
offrens			1177
offret	1119		957
offrets	1276		1108
offs	1611	1191
offseason	1683
offset	1554
offshor		1191
offshore	1572	1191
offside		1122
offspring	1604
ofred		1030
ofreda		1191
ofredande	1289
ofrivilligt	1299
ofta	799			a
oftare	1064
oftast	914
often	1227
ofthe	1706
ofullständig		1191
oförenlig		1191
oförmåga	1232		1177
oförmögen	1287		1177
oförmögna	1310		1177
oförsiktig		1191
oförskämd		1122
oförskämt	1278
oförutsägbar		1191
oförändrad	1271
oförändrat	1294
ogift	1280
ogill		1082
ogilla	1280
ogillade	1306
ogillar	1089
ogiltig		952
ogjort			1246
ogräs	1283	1082
ogärn		1191
ohederlig		1191
ohh	1843
ohhh	1708
ohio	1532	1191
ohlson	1289
ohlsson	1213
ohly	1280
ohne		1261
ohnes		1261
ohygglig		1191
ohyggligt	1306
ohyra			1246
ohälsa	1128		1177
ohållbart	1306
oil	1489
oilers	1708
oils	1584
oily	1701
ointress		1122
ointressant	1177
ointresse		1191
ointresserad	1266
ojdå	1269
ojsan			1246
ojämlik		1122
ojämlikhet		1122	1177
ojämlikheten			1177
ojämn	1292	1082
okay	1550	1191
okej	817		1177
okey	1216
oklahoma	1594
oklar	1239	1082
oklara	1287
oklarhet		1191
oklart	1085
okt	1476
oktober	956
okunnig	1246
okunniga	1255
okunnighet	1289
okunskap	1184		1246
okänd	1094
okända	1117
okänslig		1191
okänt	1167
ol				s
ola	1321		793
olaf		1191
olafs		1191
olag		1122
olaga	1253
olaglig	1243
olagliga	1220
olagligt	1078
olas		1261
olaus		1191	1177
olavs		1122
old	1328	943	900
older	1339
oldest	1496
olds	1556	1191
ole	1443		933
olga	1306
olik	1276	990	1026
olika	755		1026
olikhet		1191	1177
olikheter	1273		1246
olikheterna			1246
oliks		1261
olikt	1262		1067
oliktänkande	1303
oliv		889
olive	1531	1066	1177
oliver	1108
olives	1701
olivi		1122
olivia	1163
olivier	1687
olivolja	1292
olja	1055		780
oljan	1200		990
olje		690
oljemålning		1261
oljes		1191
oljor			982
oljud	1310
olle	1110		1108
ollie	1712
ollon		1191	1177
olof	1098		1177
olofs		990
olofss		1261
olofsson	1190
olofström	1100			n
olofströms	1250			o
ologisk			880
ologiska			868
ologiskt	1273		894
olov	1278	1082	1108
olovs		1122
olsen	1236
olson	1710		1246
olss		1261
olsson	1052
olyck		997
olycka	1064		830
olyckan	1154		928
olycklig	1200
olyckliga	1271
olyckligt	1188
olyckor	1140		877
olyckorna			1136
olycksfalls		1191
olydnad	1287
olympi		1053
olympia	1292	1004
olympiaden			1177
olympian	1715
olympias		1261
olympic	1438
olympics	1448
olympiska	1260
olägenhet		1191	1246
olämplig	1273
olämpliga	1273
olämpligt	1190
olöst			1177
om	461			pcqeu
omaha	1641
oman	1699	1122
omar	1193	1053	1085
omarbetad			1246
omarbetade			1246
omarbetning			1177
omars		1191
ombedd	1303
omberg	1100			n
ombergs	1250			o
ombild		1082
ombilda		1191
ombildning			1177
ombord	1087
ombud	1209		957
ombuden			1108
ombudet			1067
ombuds		1082
ombudsman		1261	1016
ombudsmän		1261
ombyggnad	1276
ombyggnads		1012
ombyggnation		1191
ombyt		1122
ombyte			1038
ombytes		1191
omdefinier		1082
omdiriger		1082
omdirigera		1191
omdöm		1191
omdöme	1137		1177
omdömen	1303		1177
omdömes		1004
omedelbar	1190
omedelbara	1310
omedelbart	1032
omedveten	1310		1246
omedvetet	1248
omedvetna			1246
omega	1273
omelett		1191	1177
omfamn		1053
omfamna		1191
omfatt		1053
omfatta	1253
omfattande	1029		998
omfattar	1071
omfattas	1186
omfattning	1114
omform		1053
omforma		1191
omformuler		1122
omfång			1016
omfångs		1082
omfördel		1053
omfördelnings		1191
omförhandl		1122
omg	1450
omger	1271
omges	1308
omgivande	1250
omgiven	1211
omgivn		1100
omgivning	1137
omgivningarna	1294
omgivningen	1142
omgivnings		1122
omgrupper		1082
omgärdad			1177
omgående	1154
omgång	1087		942
omgångar	1147		1006
omgångarna			1085
omgången	1131		952
omhänderta		1082	1177
omhändertagande			1177
omhändertagen	1273		1177
omhändertagn		1191
omhändertagna			1177
omhändertas			1177
ominous	1689
omission	1712
omitted	1660
omklädningsrum	1243
omklädningsrummet	1278
omkom	1266
omkostnader			1177
omkr		1122
omkrets		1191
omkring	916		1067
omkull	1218	997
omkörning			1246
omkörnings		1122
omlopp			1177
omlopps		990
omloppsban		1261
omläggning			1177
omnejd	1266
omni		1053
omnämnande			1177
omnämns	1310
omogen	1308
omogn		1191
omogna		1191
omoraliskt	1312
omorganiser		1053
omorganisera		1191
omplacer		1053
omplacera		1191
omplacerings		1191
ompröv		1122
omring		1082
omringa		1191
omringad	1276
områd		1053
område	944		662
områden	933		686
områdena	1137		809
områdes		935
området	903		645
områdets	1280		1016
omröstning	1213		982
omröstningar			1177
omröstningen	1236		982
omröstnings		1191
omskol		1082
omskolnings		1191
omskrivn		1122
omskrivning		1191
omskurna			1246
omslag	1241		975
omslagen			1108
omslaget	1213		1006
omslags		939
omslagsbild		1261
omsorg	1117		1006
omsorgen			1067
omsorgs		947
omstart		1191
omstrukturering		1191
omstrukturerings		1191
omställning	1273		1108
omställningen			1108
omställnings		1191
omständighet		1191
omständigheter	1089		1108
omständigheterna	1172
omsätt		1191
omsättning	1195		982
omsättningen	1262		998
omsättnings		997
omtag		1191
omtalade	1306
omtanke	1246
omtyckt	1227
omtänksam	1271
omtänksamma		1261
omval	1253
omvals		1191
omvandl		1004
omvandla	1278	1100
omvandlas	1278
omvandling			1038
omvandlingen			1038
omvandlings		1122
omväg	1296
omvälvande			1108
omvänd	1213	1082
omvända	1209
omvänt	1278
omvärder		1053
omvärld		1191
omvärlden	1124
omvärlds		1012
omväxlande	1308
omväxling	1310
omvårdnads		1122
omyndig		997
omänsklig		1191
omöjlig	1154	961
omöjliga	1181
omöjligt	949
onaner		1082
onanera	1306
onani	1287
onanis		1151
onaturligt	1287
onboard	1655
once	1285		1108
oncology	1699
ond	1321		909
onda	1064		1067
onde	1289		957
onds		1122
ondsk		1261
ondska	1167
ondskan	1220
one	1209		803
onekligen	1140
ones	1305	1261
oneself	1655
ongoing	1478
onion	1577
onions	1602
onlin		1261
online	1041			a
only	1149		1177
onormalt	1310
ons	1494		649
onsala	1100			n
onsalas	1250			o
onsdag	1048		1108
onsdagar	1285
onsdagen	1255		1177
onsdags	1250	997
onset	1616
onstage	1673
ont	1098		906
ontario	1503	1191
onto	1374
onward	1676
onwards	1641
onykter		1191	1177
onyttig		1122
onödan	1131
onödig	1165
onödiga	1142
onödigt	1038
ooh	1807
ooo	1880
oooh	1692
oops	1613
oordning			1177
opal		1122
opaque	1696
opartisk	1296
opartiska	1292
opartiskhet	1303
opassande	1248
open	1124	983	1067
opened	1356
opener	1579
opening	1335
openings	1618
openly	1526
openness	1689
opens	1452	1191
oper		997
opera	1188	812	957
operahus		1261
operan	1209		920
operans			1067
operate	1436
operated	1471
operates	1521
operating	1379
operation	1082		847
operational	1503
operationen	1177		1038
operationer	1188		900
operationerna			1177
operations	1351	864
operationss		1261
operativ		1066	1067
operativa	1294		1038
operative		1030
operatives	1676
operativsystem	1269		1177
operativt			1177
operator	1478	1191
operators	1508
operatör	1271	1082	947
operatören			982
operatörer	1264		937
operatörerna			1038
operer		1082
operera	1225
opererad			1177
opererade			1177
opereras	1296
opererat			1177
operor			1177
opinion	1170		1108
opinionen	1230		1067
opinions	1457	868
opinionsbildare	1306
opinionsundersökning		1261
opioid	1706
opium	1676	1053
opolitisk			1246
opolitiska			1177
opponent	1505
opponents	1498
opponer		1053
opportunities	1411
opportunity	1333
oppose	1565
opposed	1434
opposes	1699
opposing	1542
opposite	1409
opposition	1161		1177
oppositionen	1177		1108
oppositions		917
oppositionsparti		1261
oppressed	1653
oppression	1600
oppressive	1678
oprah	1669
ops	1471		947
opt	1774
opted	1609
optic	1632
optical	1535
optics	1648
optik		1191	1108
optimal	1280		1177
optimala	1276
optimalt	1213		1177
optimer		1053
optimism	1308		1108
optimist		1082	1177
optimistic	1581
optimistisk	1299
optimistiska			1177
optimization	1630
optimize	1706
optimized	1689
optimum	1657
opting	1715
option	1367	1082	1067
optional	1572
optioner			1016
options	1388	1191
optisk			1177
optiska			1108
optiskt			1177
opålitlig		1191
or				s
oracle	1620
oral	1491	1100
orals		1261
oralt			1085
orang		1082
orange	1114	952	1026
orangea	1296
oranges	1662
orbit	1544
orbital	1646
orbiting	1717
orbits	1712
orch		1012
orchard	1650
orcher		1191
orchestra	1549
orchestrated	1717
orchid	1712
ord	1020	741	746
orda		1030
ordained	1671
ordbok	1248		1136
ordboken			1136
ordboks		1191
ordeal	1673
orden	1018		817
ordens		914	1067
ordentlig	1140		1177
ordentliga	1271		1177
ordentligt	969		1177
order	1061	977	877
ordered	1381
ordering	1547
orderly	1680
ordern	1266		1038
orders	1383	1261	1136
ordet	946		851
ordets	1287
ordf	1276
ordföljd			1246
ordförand		1100
ordförande	960	961	865
ordföranden	1223		1016
ordförandes		1261
ordförråd		1191
ordinance	1643
ordinarie	1087		1177
ordinary	1455
ordination	1687
ordinär			1177
ordinära			1177
ordlist		1261
ordn		1004
ordna	1068		1016
ordnad			998
ordnade	1190		998
ordnades			1038
ordnance	1696
ordnar	1133		1006
ordnas	1296		1026
ordnat	1181		990
ordning	965		820
ordningen	1126		855
ordningens			1177
ordnings		825
ordningsregler			1246
ordningsvakt		1261
ordningsvakter	1301
ordrar			1177
ords		1191
ordspråk	1271		1177
ordspråks		1191
ordval	1257		1246
ordvits		1191
ore	1728	939
orealistisk			1246
orealistiska			1246
orebro	1269
ored		1191
oregelbunden		1122
oregon	1569
orelaterade			1246
oren		1053
orena			1177
ores		1151
org	1466
organ	1117	902	817
organen			982
organet			1038
organic	1459
organisation	1009		741
organisationen	1066		801
organisationens	1266		1085
organisationer	1009		784
organisationerna	1285		982
organisations	1514	836	1177
organisatör		1191	1177
organise	1666
organised	1533
organiser		1030
organisera	1161
organiserad	1202		1108
organiserade	1158		1067
organiserar	1255
organiseras	1294
organiserat	1234		1108
organisering			1177
organising	1669
organisk	1303		1177
organiska	1289
organiskt	1312
organism	1646	1053	1067
organismen			1108
organismer	1283		1067
organisms	1597
organist		1191
organization	1339
organizational	1590
organizations	1397
organize	1556
organized	1434
organizer	1650
organizers	1636
organizing	1558
organs	1551	1191
orgasm	1241	1082	1177
orgel		966	1085
orgeln			1108
orgi		1082
orgie			1177
orgier			1177
orginal		1122
orient	1680	983
oriental	1613	1082
orientation	1540
oriented	1524
orienter		1030
orientera		1191
orienterad			998
orienterade			998
orienterare			1177
orientering	1225		969
orienteringen			1108
orienterings		921
origin	1425	997
original	1154	711	1177
originalet	1181
originality	1703
originally	1392
originals	1660	1191
originate	1696
originated	1597
originating	1671
originell		1191
originella		1191
origins	1542
oriktig		1191
orimlig	1306	1122
orimliga	1232
orimligt	1091
orioles	1703
orion	1296	1122
ork	1423
orka	1108
orkade	1133		1026
orkan		997
orkanen	1301
orkar	951		1136
orkat	1223		1038
orken	1310		1108
orkeslös		1191
orkester	1278	935	913
orkestern	1287		969
orkestrar			1038
orkidé		1151
orlando	1241
orleans	1246
orlov		1191
orm	1432	843	906
ormar	1220		998
ormarna			1136
ormen	1276		969
ormens			1246
orminge	1100			n
orminges	1250			o
orms		1191
orna				s
ornament	1708
ornamental	1703
ornaments	1692
oro	1255
oroa	1038
oroad	1227
oroade	1260
oroande	1209
oroar	1124
orolig	997		1177
oroliga	1131		1177
oroligheter	1301
oroligt	1278
oron	1232
oros		966
oroväckande	1197
orphan	1648
orphanage	1694
orphans	1671
orre		1151
ors				s
orsa	1100			n
orsak	1057		998
orsaka	1121		1177
orsakad	1308		1177
orsakade	1147		1246
orsakades			1246
orsakar	1094		1177
orsakas	1253		1177
orsakat	1144		1108
orsakats			1246
orsaken	1057		1038
orsaker	1128		1067
orsakerna	1209		1085
orsaks		1053
orsas	1250			o
orson			1246
ort	1278	823	947
orten	1114		829
ortens			1038
orter	1101		818
orterna			963
orthodox	1567
ortiz	1710
ortnamns		1122
ortodox		1191	1177
ortodoxa	1294		1177
orton		1191
orts		997
orubblig		1191
orust	1100			n
orusts	1250			o
orädd		1191
orätt		972	1052
orättvis	1246
orättvisa	1236
orättvisor	1248
orättvist	1096
orörd	1312
orörlig		1191
osak		1122
osaka	1653
osaklig		1122
osama	1715
osann		1041
osannolik		1261
osannolikt	1193
osant			1177
osas		1191
osborne	1643
osby	1100			n
osbys	1250			o
oscar	1032	983
oscars	1264	905
oscarsgalan	1306
oscarss		1261
oseriös	1308
oseriösa	1271
oseriöst	1266
oskadliggör		1191
oskar	1124
oskars		1082
oskarshamn	1100			n
oskarshamns	1250			o
oskarss		1261
oskuld	1204
oskulds		1053
oskyldig	1128
oskyldiga	1091
oskyldigt	1253
oslagbar	1310
oslo	1085	997
osmakligt	1232
osman		1191
osocial			1246
oss	684			d
osse		1261
ost	1248	748	794
ostar			1085
ostbågar	1301
osten	1195		998
ostensibly	1701
ostkusten			1246
ostron		1151
ostrons		1261
osts		1191
ostörd		1191
ostört	1283
osv	1121
oswald	1310
osynlig	1227	1030
osynliga	1195
osäker	1036		1177
osäkerhet	1200		1108
osäkerhets		1122
osäkert	1181		1177
osäkr		1122
osäkra	1156		1177
otacksam		1191
otal		1122
otaliga	1209
other	1504	1191
others	1224		1177
otherwise	1349
otids		1191
otillgänglig		1191
otillräcklig	1283
otippat	1283
otis	1687
otrevlig	1163
otrevliga	1241
otrevligt	1257
otrogen	1156
otrogna	1236
otrohet	1250
otrohets		1122
otrolig	1119
otroliga	1167
otroligt	861
otrygg	1301	1122
otrygga	1294
otrygghet	1264
otränad			1177
ottan		1261	1108
ottar			1177
ottawa	1280
otter	1696	983	1108
otters		1261
otto	1167	997	1108
ottoman	1639
ottos		1151
ottoss		1261
otukt		1191	1177
otur	1101
oturen	1285
oturs		990
otydlig	1301	1082
otydligt	1283
otyg		1082
otäck	1234	1082
otäcka	1227
otäckt	1193
otänkbart	1232
otålig		1191
ouch	1653
ought	1471
oumbärlig		1191
ounce	1597
ounces	1657
oundviklig		1191
oundvikligt	1253
our	1695
ours	1514
ourselves	1409
out	1252	789	823
outbreak	1554
outbreaks	1701
outcome	1471
outcomes	1528
outdated	1630
outdoor	1498
outdoors	1618
outer	1494	1191	1067
outfit	1560
outfits	1590
outgoing	1646
outing	1666
outlaw	1664
outlet	1551	1122
outlets	1551
outline	1570
outlined	1581
outlines	1643
outlining	1710
outlook	1535
outnumbered	1701
outpatient	1708
outpost	1692
output	1452
outputs	1692
outrage	1588
outraged	1650
outrageous	1604
outreach	1625
outright	1590
outs	1584	1191
outset	1680
outsid		1191
outside	1263
outsider	1655
outsiders	1653
outskirts	1653
outsourcing	1699
outspoken	1701
outstanding	1436
outta	1528
outward	1662
oval	1556	1082
ovan	997	880	1038
ovana	1301
ovanför	1075
ovanlig	1172
ovanliga	1167
ovanligt	1013
ovanpå	1161
ovans		1261
ovanstående	1147
ovant		1191
ovanåker	1100			n
ovanåkers	1250			o
ovarian	1676
ovation	1715
ovationer			1108
ove	1374
oven	1540
over	1121	826	875
overall	1299		1067
overaller			1177
overboard	1683
overcom		1261
overcome	1489
overcoming	1655
overdose	1650
overdue	1666
overflow	1692
overhaul	1646
overhead	1567	1191
overheard	1689
overklig		1191
overkligt	1255
overlap	1620
overlapping	1653
overload	1666
overlook	1660
overlooked	1593
overlooking	1625
overly	1590
overnight	1508
overrated	1662
override	1685
overrun	1699
overs	1653	1122
overseas	1485
oversee	1664
overseeing	1694
oversees	1715
oversight	1590
oversized	1689
overt	1710
overtake	1712
overthrow	1641
overtime	1565
overturned	1669
overview	1526
overwatch	1669
overweight	1611
overwhelmed	1579
overwhelming	1533
overwhelmingly	1657
oves		1191
ovetande	1262
ovetenskaplig		1191
ovetenskapliga			1246
oviktigt	1276
ovilja	1301
ovillig		1191
oviss		1191
ovisshet		1191
oväder	1296		1067
oväders		1191
ovädret			1177
ovälkomn		1191
ovän		1041
oväns		1261
oväntad	1230
oväntade	1220
oväntat	1087
ovärderlig	1306
ovärdig		1191
oväsen	1301		1177
oväsentlig		1191
owe	1721
owed	1584
owen	1262		1246
owens	1636	1191	1177
owes	1616
owing	1613
owl	1781
owls	1687
own	1469
owned	1376
owner	1360
owners	1402
ownership	1459
owning	1588
owns	1503
oxelö	1100			n
oxelös	1250			o
oxelösund	1100			n
oxelösunds	1250			o
oxford	1553	1151
oxfords		1261
oxidation	1692	1261
oxidations		1151
oxide	1630
oxie	1100			n
oxies	1250			o
oxygen	1494
oxå	1282
oyster	1657
oysters	1703
ozon		983
ozone	1685
oäkt		1122
oändlig	1236
oändliga	1225
oändlighet		1191
oändligt	1163
oärlig		1191
oönskad	1299
oönskade	1246
pa				s
pablo	1225
pac	1767
pace	1464	1122
paced	1653
pacers	1710
pacific	1599	1191
pacifist		1191
pacing	1701
pack	1144	897	900
packa	1059		1067	v
packad	1236		998
packade	1207		982
package	1445
packaged	1662
packages	1549
packaging	1561
packar	1200		1108
packard	1717
packas			1177
packat	1184		1067
packed	1480
packers	1602		1177
packet	1301		1108
packets	1662
packing	1537
packning	1299		1067
packningen			1177
packs	1565
pact	1613
pad	1749
padd		997
padda			1177
paddan			1177
paddl		1082
paddla	1312
paddle		1030
paddling			1067
paddor			1177
paddy	1639
padr		1191
padre			1177
pads	1604
pag		911
pagan	1653
page	1200	1004	975
pageant	1664
pages	1409		1177
paid	1293
paige	1662
pain	1276	1021	1177
painful	1478
painfully	1673
pains	1588	1191
paint	1610	1041
paintball		1122
painted	1471
painter	1567
painters	1653
painting	1413
paintings	1505
paints	1630
pair	1386
paired	1602
pairing	1643
pairs	1526
paisley	1710
paj	1400	928	872
paja		1066
pajala	1100			n
pajalas	1250			o
pajamas	1710
pajas	1260	1082
pajen			1108
pajer			1108
pajs		1151
pak	1889
paket	1015	935	780	h
paketen	1292		1108
paketer		1082
paketera		1191
paketet	1096		906
pakistan	1188		1177
pakistani	1549
pakt		1261
pakten			1016
pal	1754	824
palac		1191
palace	1507
palaces	1715
palate	1701
palats	1253	1053	947
palatset	1241		888
pale	1533	1100
palermo	1303
pales		1151
palestin		1082
palestina	1167	1012
palestine		1030
palestinian	1526
palestinians	1609
palestinier	1285
palestinska	1253
palette	1611
palin	1715
pall	1260	966	998
palla	1306	1082
pallad		1261
pallar	1161		1177
pallas		1191
pallen			1038
pallplats		1261
pallr		1191
palm	1179	866	1038
palma		1122
palmas	1312
palme	1151	997
palmen		1191	1177
palmer	1223		1108
palmers		1261
palms	1655	1261
palo	1710	1100
pals	1653
palt		1030
pam	1843
pamela	1650
pamflett		1191
pamphlet	1708
pan	1393	781	796
panam		1191
panama	1260	1012
pancake	1701		1177
pancakes	1646
pancreatic	1703
pand		1082
panda	1260	1100	1136
pandan			1177
pandemic	1625
pandemin			1177
pandor			1177
pandora	1689
panel	1239	921	888
panelen	1269		928
paneler			969
panelerna			1136
panels	1537
pang	1181	997	1108
panga			1177
panic	1491		1177
panicked	1689
panik	1057	911	1108
panikattack		1261
paniken	1294		1177
paniks		1191
panikångest		1122
pank	1264		1177
pann		870
panna	1225		913
pannan	1135		928
pannkak		1151
pannkaka	1253		998
pannkakor	1154		1038
pannlamp		1261
pannor			947
panorama	1692	1030
pans	1671	1191
pansar		809	1067
pansars		1191
pant		851
panta	1300			v
panter		1122
panther	1632
panthers	1590
panties	1627
pants	1441	1261	1177
panzer		1191
paol		1261
paolo	1241
pap	1917	900
papa	1572	1066
papal	1689
paparazzi		1191
papegoj		1082
paper	1305	1082	1067
paperback	1639
papers	1411		1177
paperwork	1588
papis		1261
papp	1239	864	1067
pappa	866		998
pappaledig		1261
pappan	1110		1038
pappans			1177
pappas	1117		1177
papper	1002		782
papperen			1177
papperet	1280		1108
papperna			1177
pappers		716	1177
pappersarbete	1287
pappersbruk		1261
papperskorg		1191
papperskorgen	1289
papperslapp		1261
papperslösa	1264
pappor	1213		1177
pappren			1177
pappret	1174		982
papps		1151
pappskall		1191
paprik		1191
paprika	1232
papua	1685
par		739		s
para	1209	797	1085
parachute	1664
parad	1269	880	982
parade	1514	1122	1136
paraden	1289		1038
parader		1122	1108
parades	1715
paradigm	1641	1122	1177
paradis	1207	972	1038
paradise	1202
paradiset	1200		1108
paradox	1262	1082
paradoxen			1177
paradoxer			1177
paragraf	1243	1053	1108
paragrafen			1177
paragraph	1544
paragraphs	1650
parallel	1489	1082
parallell	1296	902
parallella	1239
paralleller	1301
parallellt	1170
parallels	1650
paralysis	1671
paralyzed	1680
paramedics	1712
parameter	1650
parameters	1551
parametrar	1299		1108
paramount	1613
paranoia	1685
paranoid	1236
paranormal	1673
paraply	1266	961
parar			1108
paras		1191	1177
parasit	1312	952
parasite	1664
parasiten			1177
parasiter	1239		1177
parasites	1666
parat			1108
parc		1122
parcel	1627
parcels	1699
pardon	1593
paren		1012	990
parent	1420
parental	1602
parentes	1278		1177
parenthood	1664
parenting	1581
parents	1273		1177
parer		1082
parera			1177
pares			1136
paret	1119		863
parets			1177
parfym	1172	921	1038
parfymer		1191
pari		1053
paris	979	921
parish	1526
parishes	1708
parisian	1717
parity	1687
park	1020	789	792
parkbänk		1261
parked	1572
parken	1085		769
parkens			1006
parker	1094	1021	920
parkera	1165		1177
parkerad			1177
parkerade	1257		1177
parkerar	1257
parkerat			1177
parkering	1170		920
parkeringar			998
parkeringen	1197		1016
parkerings		785
parkeringshus		1261
parkeringsplats	1255
parkeringsplatser	1292
parkerna			1052
parkett		1082
parking	1443
parkinson		1191
parks	1276		1108
parkway	1701
parlament	1264	1041	1067
parlamentariker		1191	1177
parlamentarisk			1177
parlamentariska			1108
parlamentariskt			1177
parlamentarism		1191
parlamentet	1105		1108
parlamentets			1177
parlaments		924
parlamentsvalet			1177
parliament	1381
parliamentary	1510
parlor	1703
parma		1122
parmas		1261
parmesan		1191
parnings		943
parodi	1218
parodier		1191
parody	1602
parole	1602
parollen			1246
parr		1082
parrot	1669
parry	1680
pars		1100
parsons	1643
part	1110	935	1052
parted	1680
parten	1248		982
parter	1161		1108
parterna	1195		1136
parti	939	691	778
partial	1512
partially	1508
participant	1602
participants	1459
participate	1455
participated	1549
participates	1717
participating	1508
participation	1475
particle	1574
particles	1533
particular	1321
particularly	1330
partier	995		830
partierna	1103		920
partiernas	1310		1026
partiers	1301		1246
parties	1346
partiet	974		755
partiets	1142		903
partigrupp		1261
partikel		972	1177
partiklar	1243		906
partiklarna			1177
partiledar		905
partiledardebatt		1261
partiledare	1073
partiledaren	1243		1177
partiledning		1191
partiledningen	1310
partille	1100			n
partilles	1250			o
parting	1696
partipolitiskt	1308
partiprogram	1260
partis	1301		1177
partisan	1595
partisaner		1191
partisekreterare	1312
partisk	1303
partistyrels		1261
partistyrelse		1261
partition	1627
partly	1482
partner	1009	935	844
partnered	1660
partnering	1703
partnern	1306		1016
partners	1154		947
partnership	1441
partnerships	1593
partnerskap		1261
partnerskaps		1151
parts	1305	1053	1085
party	1085	885	872
partying	1669
partyt		1261	1038
pas		813		s
pasadena	1678
pascal	1692		1067
pash		1191
paso	1673
pass	951	815	797
passa	962		1136
passad		1082
passade	1121		1136
passag		1151
passage	1273		1067
passagen			1016
passager		1100	1067
passagerar		836
passagerare	1133		1038
passageraren			1177
passagerarna	1296		1108
passages	1625
passande	1085
passar	905		1136
passat	1209		1177
passed	1339
passen		1191	1038
passenger	1464
passengers	1473
passer		961
passera	1126
passerade	1167		1177
passerande			1177
passerar	1103
passerat	1147
passes	1448
passet	1163		924
passing	1406
passion	1140		1177
passionate	1531
passionately	1706
passionen			1108
passioner		1191
passionerad	1312
passions	1648	1082
passiv	1216
passiva	1292
passive		1030
passivt	1262
passning		1191	1067
passningen			1177
passnings		1041
passningsspel		1261
passport	1540
passports	1662
password	1537
passwords	1650
past	1238	977
pasta	1119	943	969
pastas		1191
paste	1572	1053	1136
pastell		1053	1177
pastor	1190	1041	1067
pastoral	1657
pastorat		1191
pastorats		1191
pastorn			1177
pastors	1706	1082
pastry	1660
pasture	1699
pat	1400	806	789
patch	1505	1122	1067
patches	1584
patel	1669
patent	1207	897	1108
patented	1657
patents	1604
paterson	1687
patetisk	1218
patetiska	1207
patetiskt	1149
path	1388	1082
pathetic	1526
pathogens	1706
pathological	1699
pathology	1650
paths	1547
pathway	1604
pathways	1634
patience	1505
patient	1131	820	1016
patienten	1131		1177
patientens	1301
patienter	1068		1016
patienterna	1218
patiently	1671
patients	1342
patientsäkerhet		1261
patientsäkerhets		1261
patio	1680
patologi			1177
patos			1177
patriarch	1710
patriarkal		1191
patriarkala	1260
patriarkat		1191
patriarkatet	1239
patric		1191
patricia	1262
patrick	1133		1067
patricks			1177
patrik	1133
patriks		1191
patriot	1613	1082
patrioter		1191
patriotic	1600
patriotisk			1177
patriotiska			1177
patriotism	1646		1177
patriots	1561
patrol	1519
patrols	1671
patron	1613	997	998
patronage	1678
patronen			1177
patroner			1016
patrons	1620
patrull	1276	928	982
patrullen			969
patruller		1053	1016
patrullera		1191
pats	1708
pattar			1177
pattern	1422
patterns	1457
patterson	1623
patti		1191
patton	1689
patty	1648
pau		878
paul	1004
paula	1227
pauli		1041
pauline	1299
paulis		1261
paulo		1030
pauls		1041
paulss		1261
paulus	1271
paus	1057	977	913
pausa	1278
pause		1030
paused	1694
pausen	1296		1038
pauser			982
paved	1639
pavel		1122
pavement	1641
pavilion	1639
paviljong		1122	1108
paviljongen			998
paving	1685
paw	1871
pawn	1660
paws	1683
pax	1455
pay	1492	924
paya		1261
payable	1666
payback	1715
paycheck	1666
payday	1641
paying	1379
payload	1699
payment	1399
payments	1441
payn		1191
payne	1611
payout	1699
paypal	1609
payroll	1607
pays	1491
pbs	1862
pcs	1818
pdf	1354
pe				s
pea	1857
peabody	1712
peac		1100
peace	1186	1053	1108
peaceful	1487
peacefully	1636
peach	1604	1191
peaches	1666
peacock	1680
peak	1232		1246
peaked	1666
peaks	1310
peanut	1574
peanuts	1662
pear	1673	1100
pearce	1678
pearl	1225
pearls	1657
pears		1261
pearson	1613
peas	1632	1261
peasant	1639
peasants	1630
peat	1712
pebble	1703
peck	1676	1191
peculiar	1627
pedagog	1248	1082	900
pedagogen			998
pedagoger	1278		957
pedagogik	1213		928
pedagogiken			1108
pedagogisk	1207		1067
pedagogiska	1239		1038
pedagogiskt	1255
pedal	1634	1122	1016
pedalen			1067
peder	1262	1066	1085
peders		1066
pedestal	1701
pedestrian	1618
pedestrians	1680
pediatric	1660
pediatrics	1715
pedigree	1701
pedofil	1301	1053
pedofiler	1218
pedofili	1255
pedophile	1712
pedro	1234		1177
pee	1761
peek	1620	1261
peeks		1261
peel	1597	1261
peeled	1703
peep	1692	1191
peeps		1261
peer	1294		1177
peers	1547
peg	1869
peggy	1650
pehr		1151
pehrs		1066
pek		853
peka	1114
pekade	1197
pekar	1071
pekat	1312
pekfinger		1191
peking	1179
pekk		1191
pel		874
pela		1066
pelar		997
pelare	1289		758
pelaren			857
pelarna			909
pelikan		1122
pell		1082
pelle	1151	1021	1177
pelosi	1699
pelvic	1696
pen		828		s
penal	1676
penalties	1533
penalty	1448
pence	1630		1177
pencil	1563
pencils	1692
pendant	1683
pendel		935
pendeln	1266		1038
pendeltåg	1239
pendeltågs		961
pending	1547
pendl		1004
pendla	1278		1108	v
pendlade			1177
pendlar	1250		1067
pendlare			1108
pendling			1108
pendlings		1082
penelope	1708
penetrate	1655
penetrating	1706
penetration	1618
penetrations		1122
penetrer		1053
penetrera		1191
peng	1232	1021	969
pengar	769		784
pengarna	903		928
pengen			1067
penguin	1602
penguins	1627
penicillin		1191
peninsula	1544
penis	1110	943	1108
penn	1574	897
penna	1158		920
pennan	1248		1038
penned	1694
pennies	1701
penning		821	982
penningar			1108
penningtvätt		1261
penningtvätts		1151
pennor	1266		969
pennsylvania	1571
penny	1257	1053	1177
pens	1609	1012
pensel		1082
pension	1064		868
pensionat		1191	1108
pensionatet			1177
pensionen	1239		947
pensioner	1234	1053	1108
pensionera		1191	1246
pensionerad			1108
pensionerade			1177
pensionerades			1177
pensionering			1177
pensionerna			1246
pensions	1597	793
pensionss		1151
pensionssystem		1261
pensionssystemet			1177
pensionär	1209		1067
pensionärer	1121		1067
pensionärerna	1278		1177
pensionärs		914
penslar			1177
pentagon	1620
pentagram		1191
penthouse	1710
people	1442
peoples	1491
pep	1862	887
pepe	1689
pepp	1269	952
peppad			1177
peppar	1167	917	957
pepparkak		1261
pepparkakor	1264
pepparn			1108
pepparrots		1191
peppars		1191
pepper	1519	1122
peppers	1630
peppr		1191
pepsi	1296
peptide	1712
per	999	752	717
perceive	1616
perceived	1514
percent	1312
percentage	1441
percentages	1687
perception	1510
perceptions	1625
perch	1715
percussion	1696
percy	1223
perennial	1664
perez	1630
perf		1066
perfect	1546	1122
perfected	1712
perfection	1554
perfectly	1411
perfekt	891
perfekta	1048
perfektion	1273	1053
perform	1399
performance	1266	1030	1177
performances	1485
performed	1395
performer	1597
performers	1579
performing	1422
performs	1558
perfume	1609
pergament		1191
perhaps	1300
peril	1689
perimeter	1625
period	1004	952	801
perioden	1027		795
periodens			1246
perioder	1117		913
perioderna			1067
periodic	1636
periodically	1646
periods	1475
periodvis	1310
peripheral	1630
periphery	1712
perish	1708
perished	1712
perjury	1710
perkins	1632
perks	1639
perl		1100
permanent	1078	997	1108
permanenta	1207
permanently	1533
permission	1436	1191
permit	1501
permits	1565
permitted	1521
permitting	1676
pernilla	1223
perpendicular	1715
perpetrator	1708
perpetrators	1694
perpetual	1641
perr		1053
perrong		1191	1177
perrongen	1296		1177
perry	1186
pers	1110	889	853
persecuted	1685
persecution	1616
perser		1053
perseverance	1703
persia	1699
persian	1590
persien	1296	1122
persik		1191
persisk		1191
persiska	1236
persist	1660
persisted	1703
persistence	1664
persistent	1574
persists	1710
person	838	731	855
persona	1623	1151
personal	990	755	777
personalen	1055		851
personalens			1085
personalities	1574
personality	1425
personalized	1660
personally	1420
personangrepp	1283
personbil	1262
personbilar	1283
personbils		1191
personen	942		888
personens	1218		1052
personer	774		855
personerna	1101		952
personernas			1246
personers	1253		1108
personlig	1038
personliga	999
personligen	1027
personlighet	1105		998
personligheten			1177
personligheter	1236		1038
personlighets		902
personligt	1038
personnel	1422
personnummer	1184
persons	1204		1108
personuppgifter	1266
personvals		1191
perspective	1422
perspectives	1577
perspektiv	999		837
perspektivet	1213		1016
perss		1261
persson	1032
perssons	1285
perstorp	1100			n
perstorps	1250			o
persuade	1593
persuaded	1604
persuasion	1706
persuasive	1687
pertaining	1643
perth	1567
pertinent	1699
peru	1243	1082
peruk		1191
peruvian	1685
pervasive	1692
pervers		1261
pervert	1708
pess		1191
pessimist		1122
pest	1234	1021	990
pesten	1292		1177
pesticides	1669
pests	1687
pet		855		s
peta	1202	1082
petals	1676
petar	1273
pete	1255		1177
peter	926		1177
peters	1255	1004
petersburg	1262
peterson	1190
peterss		1261
petersson	1276
petit		1122
petite	1312
petites		1191
petition	1482
petitions	1683
petr		1122
petra	1227	1066
petri		1151
petris		1261
petrol	1616
petroleum	1574	1082
petrov		1082
petrus	1264
pets	1533	1191
petter	1140		1136
petters		1066
pettersson	1128
petty	1535	1191
pew	1887
pewdiepie	1266
peyton	1648
pga	1103
phantom	1602
pharaoh	1708
pharma	1683	1191
pharmaceutical	1574
pharmaceuticals	1671
pharmacist	1703
pharmacy	1581
phas		1191
phase	1404
phased	1706
phases	1590
phd	1735
phelps	1655
phenomena	1611
phenomenal	1607
phenomenon	1521
phi	1855
phil	1188	977
philadelphia	1513	1191
philanthropy	1708
philip	1142	1030
philipp		1261
philippe	1301
philippine	1607
philippines	1485
philips	1312	1122
philipss		1261
phillies	1703
phillip	1600
phillips	1280
philly	1636
philosopher	1616
philosophers	1639
philosophical	1563
philosophy	1438
phoebe	1694
phoenix	1213
phon		1191
phone	1252		982
phoned	1717
phones	1448
phony	1701
phosphate	1685
photo	1266	1012	1177
photograph	1498
photographed	1616
photographer	1487
photographers	1590
photographic	1607
photographs	1473
photography	1448
photon	1708
photos	1360	1122	1177
photoshop	1269
php	1885
phrase	1482
phrases	1577
phyllis	1706
physical	1335		1108
physically	1482
physician	1510
physicians	1542
physicist	1685
physicists	1712
physics	1461
physiological	1657
physiology	1641
physique	1715
pi				s
pia	1388
pianist	1671	1191	1108
pianisten			1108
piano	1156	872	1067
pianos		1151
pianot		1191
piazz		1191
pic	1432	894
picasso	1312	1122
pick	1573	905
picked	1386
picking	1450
pickle	1692
pickles	1671
picknick	1266	997
picks	1496		1177
pickup	1584	1191
picky	1703
picnic	1597
pics	1514
picture	1291
pictured	1600
pictures	1573	1191
picturesque	1666
pie	1708
piece	1312		1108
pieces	1386
pied		1151
pier	1593	952
pierc		1066
pierce	1303
pierced	1676
piercing	1650		1108
pierre	1179
piers	1664
pies	1648
piff		1082
pig	1719	943
piga		1191
pigan			1108
pigeon	1641
pigeons	1699
pigg	1121	990	1016
pigga	1248		1177
piggar			1177
piggn		1191
piggs		1191
piggy	1712
pigment	1310	1082	1108
pigor		1191	1108
pigs	1554
pihl		1053
pik	1492
pikar		1191	1177
pike	1303		1177
piken			1136
pil	1455	816
pilar	1269		1038
pile	1519
piled	1687
pilen	1294		1016
piles	1646
pilgrim	1694	1041
pilgrimage	1666
pilgrimer		1191
pilgrims	1671	894
pilgrimsfärd		1191
piling	1712
pill	1544	990
pilla	1257		1246
pillar	1634
pillars	1639
piller	1114		947
pillow	1561
pillows	1666
pillret			1177
pills	1540
pilot	1209	892	937
piloten	1266		1016
piloter	1227		998
piloterna			1085
pilots	1524
pils		1191
pilsner		1030
pimp	1683
pimpl		1151
pin	1425	819	837
pina		1012
pinas		1191
pinch	1607
pine	1528	983
pineapple	1648
pines	1680		1246
ping	1257	943	840
pingis		1004	1108
pingiss		1261
pings		1191
pingst		900
pingvin		1066	1177
pingvinen			1177
pingviner		1191	1108
pink	1523	1030
pinky	1692
pinn		939
pinnacle	1678
pinnar	1207		928
pinnarna			1038
pinne	1190		920
pinned	1630
pinnen	1269		1016
pino		1100
pinot		1261
pinpoint	1701
pins	1597	1122
pinsam	1216	1082
pinsamm		1261
pinsamma	1223
pinsamt	1027		1177
pint	1630
pinterest	1671
pioneer	1572
pioneered	1715
pioneering	1657
pioneers	1655
pionjär		997	1177
pionjärer		1191
pious	1710
pip	1494	868
pipa	1243		982
pipan	1312		1016
pipe	1494	1122
pipeline	1542
pipelines	1683
piper	1202		1177
pipers		1191
pipes	1563
pipet		1151
piping	1685
pipor			969
pipp		1191
pippi	1204
pir		921
pira		1030
piracy	1662
pirat	1269	814	1177
pirate	1287
piraten			1177
pirater	1257		1108
piraterna	1287		1177
pirates	1554
piratpartiet	1260
pirats		1191
piren			1038
pirr		1066
pis		878
pisa	1220		1177
pisk		983
piska	1264		1016
piskan			1177
pisks		1151
piss	1161	902	1177
pissa	1181
pissade			1177
pissar	1269
pissed	1494
pisses	1671
pissing	1648
pist		956
pistol	1167	892	882
pistolen			1016
pistoler	1287		982
pistols	1676
piston	1673
pistons	1703
pit	1689	921
pita		1191
pitbull		1191
pitch	1452	1041
pitched	1588
pitcher	1600
pitchers	1680
pitches	1634
pitching	1609
pite		1030
piteå	1100			n
piteås	1250			o
pits	1616	1261
pitt	1273
pitts		1191
pittsburgh	1262
pity	1556
pivot	1666
pivotal	1666
pixel	1616	1122	1177
pixels	1669
pixi		1191
pixlar	1294		1177
pizz		1122
pizza	1027	876	937
pizzan	1207		1177
pizzas	1703	1261
pizzeri		1191
pizzeria	1243
pizzor	1301		1067
pjäs	1190	1053	957
pjäsen	1211		1067
pjäser	1273		969
pjäserna			1067
pla		804
plac		1100
place	1188	966	1016
placebo	1671	1122
placed	1356
placement	1542
placer		1053
placera	1105		1177
placerad	1193		1016
placerade	1133		928
placerades	1303
placerar	1181
placeras	1142		1108
placerat	1223		1067
placering	1119		894
placeringar	1255		957
placeringarna			1108
placeringen	1308		982
placerings		983
places	1314
placing	1512
plagg	1202		917
plague	1577
plagued	1678
plaid	1706
plain	1452	1122	1177
plainly	1694
plains	1577	1191
plaintiff	1655
plaintiffs	1648
plakat		1191	1177
plan	914	733	657
plana		1261	1067
planar		1191
plane	1386	952	1108
planen	1004		739
planens			1177
planer	1006		782
planera	1078		1177
planerad	1179		1177
planerade	1101		1108
planerar	1036		1177
planeras	1230
planerat	1048		1085
planering	1154		857
planeringen	1271		982
planerings		878
planerna	1179		933
planes	1514	1261
planet	1048	972	835
planetary	1653
planeten	1151		1067
planeter	1243		1177
planets	1540	1261	1246
plank	1676	1021	1038
planka	1299		1177
plankar		1261
plankor			1108
plankors		1261
planks		1261
plankton		1191	1067
planlösning		1261
planned	1392
planner	1660
planners	1655
planning	1344
plans	1319	1066	1038
planscher			1108
plant	1346	947	1177
planta		1066	1038
plantag		1151
plantage		1021	998
plantagen			1177
plantan			1038
plantation	1616
plantations	1676
planted	1542
planter		1030
plantera	1262		1108	v
planterad			1177
planterade	1292		1177
planterades			1177
planterar			1177
planteras			1108
planterat			1177
plantering		1191	1016
planteringar			1177
planteringen			1177
planterings		1191
planting	1595
plantor	1306		969
plantorna			1177
plants	1388	1191
plaque	1623
plas		966
plask		1021
plasm		1191
plasma	1563	1012	1067
plast	1117	731	933
plasten	1296		1108
plaster	1660		1108
plastic	1434
plastics	1648
plastpås		1261
plastpåsar	1312
plasts		1191
plat		872
plate	1425		1246
plateau	1641
plated	1678
plates	1501
platform	1397	1191
platforms	1508
platina		1012	1177
platinum	1547
plato	1696
platon		1122
platoon	1662
plats	794	855	660
platsar	1310
platschef			1246
platsen	986		695
platsens			1026
platser	930		708
platserna	1186		849
platt	1085	872
platta	1144		830
plattan	1174		872
plattform	1156		937
plattformar	1264		1016
plattformarna			1177
plattformen	1264		1016
plattforms		1053
plattor	1283		840
plattorna			998
platts		1261
platz			1067
platå		1100	1108
platån			1177
platås		1261
plausible	1634
play	1071	874	906
playa	1303		1177
playable	1689
playback	1706
playbook	1715
playboy	1653
played	1268		1177
player	1230		957
players	1252
playful	1660
playground	1600
playing	1236		1177
playlist	1641
playoff	1255	1082
playoffs	1503
plays	1358		1067
playstation	1236
playwright	1692
plaza	1241
plc	1841
plea	1563
plead	1636
pleaded	1630
pleading	1660
pleas	1664	1122
pleasant	1501	1191
pleasantly	1701
please	1467
pleased	1450
pleases	1715
pleasing	1609
pleasure	1420	1191
pleasures	1657
pledge	1551
pledged	1634
pledges	1692
plentiful	1699
plenty	1386
plight	1676
plikt	1149	924	861
plikten			957
plikts		1261
pling		1122	1026
plingar			1067
plis		1122
plock		956
plocka	986		1177	v
plockad			1038
plockade	1142		1006
plockades			1177
plockar	1078		1177
plockas	1241		1177
plockat	1165		1108
plockats			1177
plog		956
ploga	1300			v
plogar			1177
plogen			1177
plogga	1300			v
plommon		1004	1177
plommons		1261
plopp		1122
plot	1418	983
plots	1604
plotted	1710
plotting	1650
pls	1823
plug	1519	997
plugg	1179	1004	1038
plugga	1011		1177
pluggade	1213
pluggar	1103		1067
pluggat	1174
plugged	1680
plugget	1236
plugin	1717
plugs	1673
plum	1655	1012
plumber	1699
plumbing	1646
plump		1191
plundr		1004
plundra		1151
plundring		1191	1108
plundrings		1191
plunge	1669
plunged	1689
plur		1066
plura		1151
plural	1299	1030
plurality	1685
plus	942	917	1038
plusgrader	1301
plush	1706
pluss		1151
pluto	1280
pluton		1012	1067
plutonen			1177
plutonium			1177
plutons		1191
plutten			1177
plymouth	1623	1191
plywood	1715	1191
plz	1489
plätt	1303	1082	1038
plättar			1067
plåg		983
plåga	1253		1108
plågas	1299
plågsam		1261
plågsamm		1261
plågsamt	1303
plånbok	1151
plånboken	1135
plånböcker	1283
plåster	1211		1067
plåstret			1177
plåt	1241	897	882
plåta		1261
plåtar	1301		933
plåtarna			1038
plåtburk		1261
plåten			1016
plåts		1191
plöj		1122
plöja		1191	1177
plötslig	1266
plötsliga	1294
plötsligt	910
pneumonia	1611
png	1899
po				s
pocket	1266	956	1108
pockets	1533	1261
pod	1476
podcast	1179
podcasten	1303
podcasts	1671
podd	1264	977	1177
poddar	1312
podden	1232		969
podium	1636
pods	1678
poe	1855
poem	1494
poems	1526
poes		1191
poesi	1156	977	1108
poet	1234	1066	1067
poeten	1310		1177
poeter		1191
poetic	1623
poetry	1459
poets	1588
point	1165		947
pointed	1445
pointer	1639
pointers	1671
pointing	1505
pointless	1579
points	1306		1067
poised	1683
poison	1533	1191
poisoned	1648
poisoning	1588
poisonous	1650
pojk	1200	807
pojkar	1006		947
pojkarna	1156		1016
pojkarnas			1177
pojkars			1177
pojke	1052		920
pojken	1114		937
pojks		1191
pojkvän	1018
pojkvännen	1248
pojkvänner	1285
pokal		1191	1108
pokalen			1067
poke	1643
pokemon	1264
poker	1188	864	990
pokers		1151
poking	1687
pokus			1177
pokémon	1243
pol	1367	800	900
polack		1191
polacker	1312
polacks		1191
poland	1496	1191
polar	1561	889	1246
polare	1073		1177
polaris		1082
polariser		1030
polarisering	1299
polarized	1712
polarna	1266		1177
polars		1261
pole	1498	972
polen	1034		998
polens			1177
poler		1041	1067
polera		1191	1136
polerad			1108
polerade			1067
polerna			1177
poles	1579	1261
polhem		1261
polhems		1021
poli		921
polic		1191
police	1608
policeman	1611
policemen	1657
policies	1388
policing	1639
policy	1135	1012	957
polio		1053
polis	926	639	830
polisanmäl		1261
polisanmälan	1285
polisbil	1262
polischef	1253		1067
polischefen			1067
polischefs		1191
polisen	815		802
polisens	1061		952
poliser	981		937
poliserna	1149		1136
polish	1485	1261	1177
polished	1607
polishing	1717
polishus		1261
poliskår		1261
polisman	1287
polismyndighet		1191
polismyndigheten	1234
polismän		1261
polismästar		1122
polismästare			1177
polispatrull		1191
poliss		1122
polisstat		1261
polisstation	1310
polisstyrk		1261
polite	1570
politely	1673
political	1254
politically	1537
politician	1514
politicians	1427
politics	1351
politik	919		697
politiken	1038		760
politikens	1303		1026
politiker	854		844
politikern	1207		982
politikerna	1059		998
politikernas	1266		1246
politikers	1285
politisk	1002		817	j
politiska	923		769
politiske			1108
politiskt	1006		863
polka		1082
poll	1471	1021
pollen	1273	1041	1067
pollenallergi		1261
polling	1590
polls	1528
pollutants	1715
polluted	1708
pollution	1505
polly	1689	1191
polo	1604	990
polos		1261
pols		1261
polsk	1239
polska	1131		1108
poly	1634	905
polygamis		1191
polymer	1634	1053	1108
polymers	1717
pom		943
pommern			1177
pommes	1170
pomp		1122
poncho			1177
pond	1556
ponder	1701
ponds	1676
ponera			1038
pong	1678
ponies	1715
ponny	1262	1012	1108
ponnyer		1191	1177
ponnyn			1177
pont		1030
ponton		1122
pontus	1179
pony	1595	1122
poo	1857
pooh	1715
pool	1121	931	882
poole	1703	1261
poolen	1163		957
pooler			1108
pools	1581
poop	1630
poor	1300
poorer	1643
poorest	1678
poorly	1528
pop	1331	766	894
popcorn	1184		1108
pope	1464	1261
popmusik		1261
popp		983
poppar	1296
popped	1586
popping	1590
poppis	1239		1108
poppy	1646
pops	1565	1261
populace	1703
popular	1608
popularitet	1204
popularitets		1082
popularity	1496
populated	1600
population	1236		1108
populationen	1250		1016
populationer			1108
populations	1508	983
populism	1287		1108
populismen			1177
populist	1696	1030	1177
populister			1177
populistisk			1177
populistiska			1108
populistiskt			1108
populous	1687
populär	1071	897	1108
populära	1075		1177
populäraste	1264
populärkultur		1151
populärmusik		1261
populärt	1087		1177
por	1485	806	833
porcelain	1653
porch	1586
pore	1717
porer			1177
pores	1689
pork	1544	1261
porn	1436	1191
porno	1699
pornografi	1312		1108
pornografisk			1177
pornografiska			1177
pornography	1630
porous	1696
porr	1068	780	913
porren			1038
porrfilm		1261
porrfilms		1082
porriga		1191
porrs		1261
porrsid		1261
porrstjärn		1261
pors		997
porsche	1230
porslin	1285		1067
porslinet			1177
porslins		914
port	1137	811	776
porta		983	1177
portabel			1246
portabla			1177
portable	1558
portade			1246
portal	1216	1041	1038
portalen	1301		969
portaler			1177
portals	1712
portar	1250		1067
portarna	1260		1067
porten	1193		842
porter	1218	1021	952
porters		1261
portfolio	1517
portfolios	1699
portfölj	1227	1082	1038
portföljen	1257		1067
porti		1082
portion	1262		1038
portioner	1266		1067
portions	1556	1053
portland	1257
porto	1225		1177
portrait	1501
portraits	1584
portray	1636
portrayal	1655
portrayed	1586
portraying	1706
portrays	1706
porträtt	1170	876	957
porträttet			1177
porträtts		1261
ports	1535	1191
portsmouth	1643
portugal	1101
portugisisk		1191
portugisiska	1276
portuguese	1544
pos	1820	872
pose	1528	1082
posed	1595
poser		1100	1177
poses	1600
posh	1689
posing	1618
position	1004		847
positioned	1600
positionen	1211		920
positioner	1149	1053	928
positionerings		1191
positionerna			1067
positioning	1613
positions	1406	1012
positiv	1015		1067
positiva	1011		1016
positive		1030
positively	1577
positives	1694
positivity	1706
positivt	992
poss		1122
possess	1547
possessed	1586
possesses	1641
possessing	1641
possession	1464
possessions	1595
possibilities	1526
possibility	1418
possible	1238
possibly	1374
post	974	671	821
posta	1158
postade	1273
postades	1276
postage	1664
postal	1565
postar	1236
postat	1211
postcard	1680
postcards	1717
posted	1328
posten	1027		796
postens			1038
poster	1158		882
posterior	1683
posterna			990
posters	1554
postgraduate	1717
posting	1461
postkontor		1261
postkontoret			1177
postmodern		1100
postmodernism		1191
postnord	1211
postnummer		1191
postorder		983
postpone	1671
postponed	1611
posts	1402
postseason	1676
posture	1632
postwar	1687
pot	1496	921
potassium	1648
potatis	1073	829	969
potatisar			1067
potatisen	1276		1067
potatisgratäng			1246
potatismos	1266
potatiss		1151
potato	1526
potatoes	1531
potens		1122	1067
potent	1611	1122	1177
potential	1124		998
potentialen	1292
potentially	1461
potentiell	1232
potentiella	1140
potentiellt	1239
potion	1708
potomac	1710
pots	1607	1122
pott	1306	1021	1026
potta			1177
potten			1026
potter	1126
potters			1177
pottery	1620
potts		1151
pouch	1683
poul		1041
pouls		1151
poultry	1657
pound	1478	1191	1177
pounding	1650
pounds	1429		1177
pour	1528	1122
poured	1593
pouring	1584
pov	1912
poverty	1445
pow	1880
powder	1494	1191	1177
powdered	1710
powell	1257
power	1117	842	982
powered	1494
powerful	1356
powerhouse	1680
powerless	1669
powerpoint		1191
powers	1390	1191	1177
poäng	880	792	810
poängare			1038
poängen	1052		937
poänger	1255
poängs		1151
poängter		1122
poängtera	1287
ppl	1830
ppp	1915
practical	1441
practically	1508
practice	1307		1177
practiced	1593
practices	1425
practicing	1554
practise	1662
practised	1706
practising	1689
practitioner	1636
practitioners	1597
pradesh	1636
prado		1191
prag	1186	1053
pragmatic	1669
prague	1632
prairie	1620
praise	1480
praised	1547
praises	1664
praising	1643
prakt		908	1108
praktfulla		1261
praktik	1144	947	982
praktikant	1280		1177
praktiken	1052
praktiker		1191
praktikplats		1261
praktiser		1082
praktisera	1300			v
praktiserande			1108
praktisk	1186			j
praktiska	1142
praktiskt	1061		1177
prakts		1261
praliner			1108
prank	1620
prao		1082
prasslar			1177
prat	1149	840	917
prata	836		1067	v
pratade	960		1177
pratande			1136
pratar	831		1108	v
pratas	1170
pratat	1022		1108
pratet			1038
prats		1191
pratstund		1261
pratt	1646		1177
praxis	1184		1038
pray	1459	1122
prayed	1627
prayer	1455
prayers	1524
praying	1554
pre	1430	757
preach	1623
preached	1696
preacher	1625
preaching	1623
precaution	1689
precautions	1646
preceded	1625
precedence	1706
precedent	1602
preceding	1611
precinct	1641
precious	1475
precipitation	1634
precis	741
precise	1521
precisely	1505
preciser		1082
precisera		1191
precision	1225		1177
precisions		1030
precursor	1680
predator	1618	1261	1177
predators	1611
predatory	1692
predecessor	1593
predecessors	1646
predetermined	1712
predicament	1717
predict	1533
predictable	1607
predicted	1524
predicting	1639
prediction	1561
predictions	1565
predictive	1696
predicts	1683
predik		966
predika	1273	1066
predikan	1276	1100	1067
predikant		1151	1067
predikanten			1177
predikar	1278
predikat		1191
predikningar			1177
predominant	1717
predominantly	1597
preface	1692
prefekt		1122
prefekten			1177
prefer	1420
preferable	1680
preferably	1618
preference	1526
preferences	1579
preferens		1122	1177
preferenser	1278		1108
preferred	1471
preferring	1706
prefers	1627
pregnancies	1710
pregnancy	1475
pregnant	1422
prehistoric	1685
prejudice	1600
preliminary	1514
preliminär		1261
preliminära	1308
preliminärs		1261
prelude	1712
prem	1717
premature	1620
prematurely	1710
premi		1004
premie		966	1177
premien			1067
premier	1128		1177
premiera		1191
premiere	1514
premiered	1708
premiers		1261
premiership	1641
premise	1593
premises	1547
premiss		1191
premissen			1177
premium	1211	1053
premiums	1609
premiär	1052	809	913
premiären	1172		920
premiärer			1177
premiärminister	1211
premiärministern	1287
prenumerant		1191
prenumeranter	1285
prenumeration	1248		1108
prenumerationer			1177
prenumerations		1053
prenumerer		1191
prenumerera	1243
prep	1565	997
prepaid	1712
preparat	1253		969
preparation	1478
preparations	1581
preparatory	1680
prepare	1425
prepared	1381
preparedness	1708
prepares	1630
preparing	1475
pres	1643	860
presbyterian	1643
preschool	1664
prescott	1685
prescribe	1692
prescribed	1572
prescription	1551
prescriptions	1683
preseason	1632
presence	1383
presenning		1191
present	1068	860	920
presentation	1163		998
presentationen	1273		1177
presentations	1641	1053
presentatör			1067
presented	1379
presenten	1283		1108
presenter	1181		1108
presentera	1043
presenterade	1156
presenterades	1170
presenterar	1082
presenteras	1128
presenterat	1243
presenterna			1246
presenters	1710
presenting	1533
presentkort	1269
presently	1616
presents	1457	1261
preservation	1549
preserve	1508
preserved	1535
preserves	1699
preserving	1613
presided	1687
presidency	1514
president	983	832	969
presidenten	1135		1016
presidentens			1246
presidenter		1191	1177
presidential	1432
presidentkandidat		1261	1246
presidentposten			1246
presidents	1533	1261
presidentval		1261
presidentvalet	1312
presidentvals		1122
presidiet			1177
presiding	1676
press	1032	751	833
pressa	1121		1177
pressad	1236		1038
pressade	1232		1026
pressar	1202		1067
pressarna			1177
pressas	1278		1177
pressat	1287		1108
pressbild		1261
pressbyrån	1266
pressed	1524
pressen	1135		868
pressens			1136
presses	1662
pressfrihets		1191
pressing	1533
presskonferens	1211
presskonferensen	1266
pressmeddeland		1261
pressmeddelande	1200
presstöds		1191
pressure	1319
pressured	1666
pressures	1572
prestanda	1269	1053	1108
prestation	1165		982
prestationen			1177
prestationer	1243		1038
prestations		983
prester		1082
prestera	1184		1108
presterade			1177
presterar	1227		1108
presterat	1312		1177
prestige	1250	952
prestigefyllda	1312
prestigious	1584
preston	1301
presumably	1537
presume	1639
presumed	1639
pretend	1475
pretended	1650
pretending	1537
pretends	1708
pretoria	1703
prettier	1708
prettiest	1715
pretty	1534
preussen	1312		1108
prevail	1655
prevailed	1687
prevailing	1655
prevalence	1630
prevalent	1602
prevent	1369
prevented	1531
preventing	1524
prevention	1487		1016
preventiv		1030
preventiva			1177
preventive	1666
preventivmedel	1262
prevents	1577
preview	1561
previews	1706
previous	1321
previously	1360
prey	1556
pri		823
pric		1030
price	1523	1100
priced	1558
priceless	1648
prices	1349
pricey	1703
pricing	1542
prick	1181	905	1177
pricka	1253		1246
prickar	1260
pricken	1230
prickig			1108
prickskytt		1191
prid		1191
pride	1117	928	1246
priest	1475	1191
priesthood	1712
priests	1549
prim		947
prima	1218	1082	1177
primadonn		1191
primal	1708
primaries	1669
primarily	1441
primary	1349
primater		1191
prime	1271	1041	1108
primer	1666
primitiv		1122
primitiva	1278
primitive		1030
primus		1191
primär		860
primära	1195
primärt	1232
primärvård		1261
princ		1021
prince	1525	1151
princes	1623	1122
princess	1589	1191
princesses	1708
princeton	1586
princip	997	889	998
principal	1432
principally	1689
principals	1673
principen	1158		877
principer	1126		1016
principerna	1299		1108
principfast		1191
principle	1473
principles	1455
princips		1261
prins	1085	939	1038
prinsar		1191
prinsen	1225		998
prinsens			1246
prinsess		997
prinsessa	1200		1108
prinsessan	1140		1067
prinsessor		1191
prinskorv		1261
print	1292	1021	1026
printa		1261
printed	1459
printer	1567
printers	1639
printing	1487
prints	1533
prio	1243		1246
prior	1356	1151
prioriter		1053
prioritera	1121		1108
prioriterad			1108
prioriterade	1303		1067
prioriterar	1151
prioriteras	1216		1177
prioriterat	1294		1067
prioritering	1271		1177
prioriteringar	1200		1177
prioriterings		1082
prioritet	1177
prioritets		1082
priorities	1537
prioritize	1710
priority	1457
pris	951	705	716
prisa		1261	1177
prisade			1136
prisar			1177
prisas			1177
priser	1020		824
priserna	1091		909
priset	962		727
prisklass		1261
prislapp		1261
prism	1680	1151
prisnivå		1261
prison	1367	1191
prisoner	1505
prisoners	1466
prisons	1590
priss		1261
prissumm		1261
prissättning			1177
pristagare			998
pristine	1706
prisutdelningen			1246
prisutdelnings		1191
prisvärt	1301
prius			1177
privacy	1468
privat	974	732
privata	992
privatdetektiv		1191
private		1030
privately	1549
privatisering		1191
privatiserings		1191
privatliv	1170
privatperson	1202
privatpersoner	1142
privats		1191
privatskol		1261
privilege	1505
privileged	1595
privileges	1607
privilegier	1239		1108
privilegierade			1177
privilegium	1276
privy	1676
prix	1262
priy		1191
prize	1415
prized	1703
prizes	1549
pro	1271	711
proactive	1687
prob	1687
probability	1547
probable	1600
probably	1236
probation	1600
probe	1554
probes	1683
problem	781	832	672
problematic	1581
problematik	1280		1038
problematiken	1248		1108
problematiser		1053
problematisk	1308
problematiska	1299
problematiskt	1193
problemen	1055		913
problemet	896		937
problemlösnings		1191
problems	1277	1261
procedur		1053	1177
procedural	1664
procedure	1450
proceduren			1067
procedures	1468
proceed	1510
proceeded	1581
proceeding	1630
proceedings	1510
proceeds	1540
procent	926	889	969
procenten	1310	1122	1108
procentenhet		1191
procentenheter	1255
procentig			1067
procents	1292	1100
procentsats		1191
process	1105	878	814
processed	1561
processen	1089		753
processer	1216		863
processerna			1085
processes	1445
processing	1445
procession	1650		1177
processions		1191
processor	1581	1053	1016
processorer			1108
processorn			1038
processors	1653
proclaimed	1604
proclamation	1680
procurement	1625
prod		1261
produce	1372
produced	1351
producent	1181	1012	882
producenten	1260		998
producenter	1248		928
producenterna			1085
producer	1450	1053
producera	1101		1177
producerad	1253		982
producerade	1213		957
producerades			1177
producerande			982
producerar	1119		1108
produceras	1177		1177
producerat	1179		982
producers	1473
produces	1508
producing	1448
product	1333	1191
production	1289
productions	1570
productive	1501
productivity	1517
products	1312
produkt	1082	794	863
produkten	1142		1067
produkter	1032		741
produkterna	1253		1038
produktion	1050		742
produktionen	1110		796
produktioner	1303		957
produktions		725
produktionsbolag		1261	1246
produktionsbolaget			1246
produktionss		1151
produktiv	1243	1082	1067
produktiva	1278		1067
produktivitet	1262	1100
produktivitets		1100
produktivt			1177
produkts		1191
prof	1524	990
profession	1521	1030
professional	1310	1191
professionalism	1689
professionally	1607
professionals	1496
professionell	1098		1177
professionella	1167		1108
professionellt	1227
professions	1660
professor	1034		888
professorer	1278		1177
professorn	1234		920
professors	1570	1030
professur			1177
profet	1273	1004
profeten	1248
profeter		1122
profeti		1122
proffs	1137	843	937
proffsig		1122
proffsigt	1310
proffss		1261
proficiency	1683
proficient	1715
profil	1087	939	851
profilbild	1299
profile	1362	1021
profilen	1241		982
profiler	1246	1100	947
profilera		1191
profilerad			1177
profilerade			1177
profilering			1177
profiles	1577
profiling	1703
profils		1261
profit	1390	1082	1177
profitability	1666
profitable	1544
profits	1468
profound	1565
profoundly	1664
prog		952
progg		1021
prognos	1197		1067
prognosen	1255		1108
prognoser	1241		1177
prognoserna			1246
prognosis	1706
program	935	740	640
programledar		1066
programledare	1140		1136
programledaren	1248
programm		1041
programme	1420	1004
programmed	1618
programmen	1220		894
programmer	1653	997
programmera	1246	1082
programmerad			1177
programmerade			1177
programmerar		1191
programmerare	1276		1038
programmerat			1177
programmering	1172		1016
programmerings		943
programmers	1678
programmes	1535
programmet	986		698
programmets			1177
programming	1466
programpunkt		1261
programs	1344	1191
programseri		1261
programvar		1191
programvara	1276		1177
progress	1372	1082
progressed	1636
progresses	1683
progressing	1666
progression	1574
progressiv	1234
progressiva	1220
progressive		1030
progressively	1671
progressives	1703
prohibit	1664
prohibited	1554
prohibiting	1708
prohibition	1604
prohibits	1685
project	1516	1191
projected	1554
projecting	1648
projection	1600
projections	1618
projector	1687
projects	1365
projekt	935	803	726
projekten			1067
projektet	1073		833
projektil		1053
projektion		1191	1177
projektioner			1177
projektledare	1188
projektor		1191	1067
projekts		1261
projicer		1082
projicera		1191
proletariatet			1177
proliferation	1641
prolific	1643
prolonged	1595
prom	1602	1082
promenad	1043	921	937
promenaden			1016
promenader	1253		969
promenads		1191
promener		1082
promenera	1204			v
promenerar	1271
promille	1243	1082
prominence	1657
prominent	1475
prominently	1687
promis		1191
promise	1388		1177
promised	1438
promises	1494
promising	1526
promo	1595	1004
promot		1122
promote	1422
promoted	1517
promoter	1653
promoters	1699
promotes	1600
promoting	1487
promotion	1457	1191	1177
promotional	1581
promotions	1602
prompt	1584
prompted	1579
prompting	1678
promptly	1588
prompts	1703
prone	1567
pronounce	1630
pronounced	1537
pronouns	1685
pronunciation	1664
proof	1390		1177
proofs	1696
prop	1604	902
propagand		1082
propaganda	1119	866	957
propagandan	1312		1108
propagation	1703
propager		1191
propelled	1671
propeller	1706	983	1177
propellrar			1177
proper	1386
properly	1404
properties	1402
property	1296
prophecy	1618
prophet	1556
prophets	1657
proponents	1680
proportion	1526	1082
proportional	1643
proportioner	1285	1122
proportions	1630
proposal	1443
proposals	1505
propose	1554
proposed	1388
proposes	1627
proposing	1623
proposition	1294		1038
propositionen			1108
propositioner			1177
propp		966	982
proppa		1261
proppar			1016
proppat			1177
proppen			1038
proprietary	1627
proprietor	1710
props	1616	1261
propulsion	1676
pros	1581	1012
prosa		983	1108
prose	1616
prosecute	1657
prosecuted	1641
prosecuting	1699
prosecution	1537
prosecutor	1565
prosecutors	1634
prospect	1521
prospective	1581
prospects	1535
prospekt		1122
prosper	1678
prosperity	1572
prosperous	1643
prost		1053	1108
prostat		1191
prostata		997
prostatacancer		1122
prostate	1627
prosten			1108
prostituerad	1301		1177
prostituerade	1213		1108
prostitute	1648
prostitutes	1655
prostitution	1209		1108
prostitutions		1122
prot		966
protagonist	1627
protagonists	1715
protect	1339
protected	1434
protecting	1482
protection	1356
protections	1634
protective	1521
protector	1625
protects	1609
protein	1184	840	1016
proteiner	1285		1038
proteinet			1177
proteins	1528	1261
protes		1041	1038
proteser			1108
protest	1154	862
protestant	1595	1100
protestanter		1191
protestants	1701
protested	1646
protester	1179		1067
protestera	1209
protesterade	1283
protesterar	1204
protesterna	1292
protesters	1551
protesting	1607
protestors	1683
protests	1505	1261
proto		947
protocol	1517
protocols	1607
protokoll	1234	972	920
protokollen			1177
protokollet	1227		947
protokolls		1191
proton	1685	1151
prototyp	1287	1066
prototype	1590
proud	1372	1191
proudly	1618
prov	1015	709	744
prova	979			v
provade	1184
provar	1163
provat	1112
provcykla	1300			v
prove		1030
proved	1441
proven	1234		982
prover	1223		863
proverbs	1717
proverna			1026
proves	1537
provet	1085		837
proviant		1191	1177
provide	1286
provided	1316
providence	1597
provider	1528
providers	1521
provides	1367
providing	1386
province	1443
provinces	1544
provincial	1533
proving	1551
provins	1289	997	1177
provinsen	1266		1067
provinser	1232
provinserna			1177
provision	1519	1261
provisional	1630
provisions	1524	1191
provkör		1191
provköra	1300			v
provocative	1680
provocer		1082
provocera	1216
provocerad	1310
provocerande	1209
provocerar	1299
provokation		1191	1108
provoke	1666
provoked	1664
provoking	1673
provs		1082
provsmak		1100
provsmaka	1300			v
provspel		1191
provtagning		1191
prowess	1701
proximity	1579
proxy	1613	1082
prudent	1687
prussia	1701
prut		983
pruta			975
prutt		1030
pryd		983
prydd			1108
prydde			1177
prydlig		1122
prydnad		1191	998
prydnads		997
pryl		1122
prylar	1144		928
prägel	1287		1108
prägl		1053
prägla		1191
präglad			1177
präglade			1177
präglas	1220
präglat			1177
präktig		1191
präktiga		1191
präst	1096	800	998
prästen	1188		1016
prästens			1246
präster	1190	1066	1108
prästerna			1246
prästers		1261
prästerskap		1191
prästgård		1191
prästgårds		1122
prästs		1191
pråm		1122
pröjs		1191
pröv		1012
pröva	1082		1177
prövad			1177
prövade	1287		1108
prövar	1236
prövas	1234
prövat	1232		1177
prövning	1236		872
prövningar		1191	1177
prövningen			1067
prövnings		1122
prövotid		1191
psa	1871
psalm	1653	983
psalmer			1177
psalms	1708
pseudo	1641	972
pseudonym		1191
pseudovetenskap		1191
psg	1908
psi	1878
psoriasis		1122
pst	1915
psych	1671
psyche	1685
psychedelic	1703
psychiatric	1581
psychiatrist	1620
psychiatry	1653
psychic	1597
psycho	1611	1053
psychological	1489
psychologically	1701
psychologist	1597
psychologists	1653
psychology	1480
psychopath	1708
psychotic	1683
psyk		892
psyke	1280
psyket	1257
psykiater			1108
psykiatri	1262	1030	998
psykiatriker			1177
psykiatrin	1236		1016
psykiatrisk	1262		1108
psykiatriska			1016
psykisk	1096			j
psykiska	1144
psykiskt	1117
psyko		815
psykoanalys		1191
psykolog	1147	931	957
psykologen	1266		1067
psykologer	1264		1108
psykologi	1172	997	894
psykologin			1038
psykologisk	1250		1067
psykologiska	1218		1038
psykologiskt	1296		1177
psykopat	1241	1082
psykopater	1312
psykos	1276	1030	1108
psykoterapeut		1191
psykotisk			1177
psykotiska			1177
psykotiskt			1177
pts	1478
ptsd	1657
pu				s
pub	1409	921
pubar			1177
puben	1276		1177
pubertet		1191
puberteten	1292		1177
pubertets		1191
puberty	1673
publ		1030
public	1378	1030
publication	1448
publications	1489
publicer		1012
publicera	1117		1177
publicerad	1154		1177
publicerade	1147		1177
publicerades	1161
publicerar	1167
publiceras	1163
publicerat	1158
publicerats	1230
publicering	1255		1067
publiceringar			1177
publiceringen	1312
publicerings		1082
publicist		1053
publicitet	1269
publicitets		1122
publicity	1551
publicly	1487
publik	1078	812	928
publika	1283		1177
publikation	1312	1122
publikationer	1273		1177
publikations		1053
publiken	1057		1016
publikens			1177
publiks		1191
publikt	1312
publish	1528
published	1305
publisher	1521
publishers	1535
publishes	1655
publishing	1466	1191
pubs	1653
puck	1301	1012	1177
pucken	1264		1108
puckl		1191
puckla		1261
pucko	1255
puckot			1177
pucks		1261
pudding	1641		947
pudel		1122	1108
puder		1041	1067
puders		1261
pudr		1191
puerto	1276		1177
puff	1655	1021
puffa		1261
puffar			1067
puh	1441
puke	1717
pul		887
pula		1191
pulitzer	1701	1122
pull	1362	1041
pulla			1177
pulled	1397
pulling	1471
pulls	1549
pulmonary	1666
pulp	1625
puls	1197	966	1038
pulse	1537	1066
pulsen	1246
pulses	1696
pulss		1261
pulver	1264	1053	863
pulvret			1108
pum		939
puma	1310
pump	1269	887	894
pumpa	1195	1021
pumpan		1191
pumpar	1230		937
pumparna			1038
pumpas			1177
pumped	1600
pumpen			947
pumping	1595
pumpkin	1590
pumps	1590
pun	1855
punch	1478	1053	1177
punched	1590
punches	1630
punching	1627
punctuation	1715
pund	1200	1012	1108
pundare	1285		1177
pundet			1177
pune	1703
pung	1269	908	1085
pungar			1177
pungen	1257		1177
pungs		1191
punish	1563
punishable	1712
punished	1551
punishing	1666
punishment	1473
punishments	1694
punitive	1692
punjab	1623
punk	1220	870	982
punka		1100
punkt	979	876	764
punkten	1089		790
punkter	1091		790
punktera		1191
punkterna	1236		906
punkts		1053
punsch		1053	1177
punt	1671	1191
punta		1191
pup	1834
pupil	1595
pupils	1510
puppet	1597
puppets	1689
puppies	1627
puppy	1551		1177
pups	1708
pur		902
purchase	1388
purchased	1443
purchaser	1699
purchases	1526
purchasing	1537
purdue	1694
pure	1404
purely	1528
purge	1650
purification	1715
purity	1623
purjolöks		1191
purple	1478
purported	1715
purpose	1349		1177
purposely	1680
purposes	1434
purpur		983
purse	1563
pursuant	1653
pursue	1491
pursued	1577
pursuing	1561
pursuit	1524
pursuits	1701
push	1587	997
pushed	1452
pushes	1607
pushing	1450
puss	1091	935	1067
pussa	1278
pussar	1285		1067
pussas			1177
pussel	1269	990
pusselbit		1261
pussl		1151
pusslet			1177
pusss		1191
pussy	1571	1122
pust		1191
pustar			1177
put	1413	882
putin	1140		1177
putins			1177
putnam	1710
puts	1429	983
putsa	1271		1177
putsad			1177
putsade			1038
putsar			1177
putsat			1177
putt		1012
putta		1151
putte		1191
putting	1353
puttra			1177
puzzle	1561
puzzled	1717
puzzles	1655
pyjamas	1243	1030	1177
pynt		1191
pynta			1177
pyntat			1177
pyramid	1287	972	1177
pyramiden			1067
pyramider		1191
pyramids	1706
pyro		972
pyssl		1053
pyssla	1308
pysslar	1257
python	1602
pyton		1082
pytt		1122
pytte		1082
päls	1188	839	969
pälsar			1177
pälsen	1250		1108
pär	1416
pärl		902
pärla	1232		1177
pärlan			1177
pärlor	1253		1108
pärm		1151
päron	1184	972
pärons		1191
pärs		1151
på	401			peu
påbörj		1082
påbörja	1186
påbörjad	1289
påbörjade	1202
påbörjades	1262
påbörjar	1232
påbörjas	1262
påbörjat	1241
pådrag			1038
påfrestande	1262		1177
påfrestning		1191
påfyllning	1312		1177
påfågel		1122
påfågels		1191
påföljd	1312		1108
påföljden			1177
påföljder			1108
påföljds		1191
pågick	1167
pågrund	1301
pågå	1255
pågående	1103
pågår	981
pågått	1154
påhitt	1218	1082
påhittad	1301
påhittade	1253		1177
påhittat	1299
påhittig		1191
påhopp	1255		1177
påkall		1191
påkörd	1204
pål		900
pålar			1067
pålitlig	1186
pålitliga	1239
påls		1021
pålägg		1151	1067
påläggs		1151
påläst	1264
påmind	1232
påminde	1209
påminn	1269	1082
påminna	1098
påminnelse	1170		1177
påminnelsen			1177
påminner	1011
pånyttfödels		1191
påpek		1053
påpeka	1137
påpekade	1218
påpekar	1149
påpekas	1301
påpekat	1273
pås		905
påsar	1181		877
påsarna			1085
påse	1085		880
påsen	1158		942
påsk	1154	786
påskallavik	1100			n
påskallaviks	1250			o
påsken	1255
påskynd		1082
påskynda		1191
påskäggs		1191
påslag			1016
påstod	1154
påstå	1066
påstådda	1243
påståend		1191
påstående	1156
påståenden	1161		1177
påståendes		1261
påståendet	1211
påstår	1004
påstås	1213
påstått	1188
påtaglig	1278
påtagligt	1260
påtal		1122
påtala		1191
påtryckning		1191
påtryckningar	1253
påtrycknings		1122
påtving		1082
påtvinga		1191
påve		1012
påven	1158
påverk		1012
påverka	995			v
påverkad	1213		1038
påverkade	1174		1038
påverkan	1078		933
påverkande			1108
påverkans		1012
påverkar	986
påverkas	1071
påverkat	1177		1177
påverkats	1294
påvis		1030
påvisa	1278
påväg	1147
pöbeln			1177
pölen			1108
qaeda	1632
qaida	1276
qatar	1260
qing		1053
quad	1620	1122
quadrant	1717
quak		1191
quake	1678	1191	1177
qualification	1579
qualifications	1579
qualified	1445
qualifier	1687
qualifies	1694
qualify	1508
qualifying	1549
qualitative	1678
qualities	1537
quality	1296
quantitative	1613
quantities	1584
quantity	1535
quantum	1535
quarantine	1634
quarrel	1710
quarry	1643
quarter	1386	1053
quarterback	1563
quarterly	1554
quarters	1498
quartet	1657
quartz	1620
quasi	1669
que	1466	931	813
quebec	1558
queen	1128		1067
queens	1248	1004	1177
queensland	1498
queer	1607	1082
quentin	1669
queries	1678
query	1634
ques		1100
quest	1489	1122	1067
question	1240	1191
questionable	1602
questioned	1547
questioning	1542
questionnaire	1680
questions	1286
queue	1602
qui	1908
quick	1518	1004
quicker	1570
quickest	1685
quickly	1321
quicks		1261
quid	1708
quiet	1402	1191
quieter	1703
quietly	1517
quincy	1687
quinn	1574
quino		1191
quirky	1660
quis		1191
quit	1427	1122
quite	1254		1177
quito			1108
quits	1692
quitting	1620
quiz	1593	1122
quizza	1300			v
quo	1802
quorn		1191
quota	1660
quotas	1706
quotation	1664
quotations	1715
quote	1434		1177
quoted	1503
quotes	1494
quoting	1616
quran	1660
ra				s
rabarber		1122
rabatt	1103	972	928
rabatten			1016
rabatter	1299		1067
rabattkoder	1303
rabbi	1623	1191	1177
rabbin		1122	1177
rabbit	1271		1177
rabbits	1625
rabbl		1122
rabies		1066
rabiess		1261
rac		921
race	1137	1041	982
raced	1646
racer	1678	928	1177
races	1464		1246
racet	1303
rachel	1234
racial	1482
racially	1696
racin		1261
racing	1246	952	998
racings		1261
racism	1494
racist	1455
racists	1683
rack	1574	1004
racka		1191
rackar		1012
racket	1706	1191	1108
rackets		1191
racks	1696	1261
rad	1174	818	720
rada		1100
radar	1216	860	1038
radd		1261
raden	1156		909
rader	1158	997	957
radera	1147		1136
raderad			1108
raderade	1257		1136
raderades			1136
raderar	1260		1108
raderas			1108
raderat	1294		1108
raderats			1136
raderna	1239		1136
radhus	1257	1053	1177
radi		914
radial	1678
radiant	1669
radiation	1489
radiator	1703
radical	1475
radically	1657
radicals	1666
radie	1255		1038
radikal	1211	952	1108
radikala	1202		1067
radikaler		1191	1108
radikalt	1220
radio	983	666	847
radioactive	1616
radiokanal		1261
radion	1131		863
radions			1067
radioprogram		1261
radios	1306	1082
radiostation		1191	1177
radiostationer			1108
radius	1584
rae	1871
raf	1834
rafa		1122
rafael	1301
rafs		1261
raft	1676
rag	1855	894
rage	1526
ragg		972
ragga	1236	1100
raggade			1177
raggar		1122
raggare			1177
raging	1632
ragnar	1216
ragnars		1191
ragnhilds		1191
rags	1706
ragunda	1100			n
ragundas	1250			o
rahman	1712
rahul	1699
rai		931
raid	1508	1082
raided	1673
raider	1710
raiders	1567
raids	1577
rail	1457	1053
railroad	1478
railroads	1673
rails	1600
railway	1445
railways	1586
rain	1283	966	1006
rainbow	1535
rained	1710
rainfall	1593
rainforest	1692
raining	1616
rains	1588
rainy	1611
rais		1191
raise	1379
raised	1358
raises	1540
raising	1452
raj	1855
raja	1710	1151
rajas		1151
rajasthan	1706
rak	1314	824
raka	1045		1108
rakad			1038
rakade	1266		1108
rakar	1239
rakat	1296		1177
rakblads		1122
rake	1694
raket	1239	829	1016
raketen			1067
raketer	1246		982
raketerna			1177
rakets		1261
raks		1261
rakt	939		1108
raleigh	1646
ralf	1294		1246
raljer		1122
rallies	1634
rally	1234	943	1177
rallys		1191
rallyt			1177
ralph	1181
ram	1397	754	807
rama	1223	1041	1052
ramar	1246		982
ramarna			1177
rambergs		1191
ramen	1184		982
rami		1122
ramifications	1715
ramirez	1701
raml		1151
ramla	1188
ramlade	1190
ramlar	1177
ramlat	1250
ramm		1100
ramon	1701
ramos	1299
ramp	1590	1004
rampage	1689
rampant	1655
rampen			1038
ramper			1067
rampljuset	1266
ramps	1717
rams	1611	931
ramsa			1067
ramsan			1177
ramsay	1669
ramsele	1100			n
ramseles	1250			o
ramsey	1308
ramsor			1067
ran	1551	815
ranch	1544	997	1177
rand	1246	956	975
randall	1310
randen			1177
randig			1038
randiga			1016
randigt			1067
randolph	1660
random	1101
randomized	1703
randomly	1558
rands		1261
randy	1301
rang	1227	905	1026
range	1285		1177
ranged	1611
ranger	1579	1151
rangers	1213
ranges	1540
ranging	1508
rangordn		1100
rangordna		1261
rank	1450	977
ranka		1191	1177
rankad			1177
rankade	1308		1108
rankas	1306
ranked	1471
rankin		1151
ranking	1269	997	1177
rankingen			1177
rankings	1558
rankning		1191
ranknings		1122
ranks	1498
rann	1285		1177
ranns		1122
rannsak		1082
rannsaka		1191
rans		1041
ransom	1625
ransonering		1191	1108
ransonerings		1122
rant	1287		928
ranta		1191	1177
rantas		1191
rao	1912
raoul	1301
rap	1441	826
rapa		1100
rapar			1177
rape	1441
raped	1533
rapes	1699
raphael	1692	1191
rapid	1464		1108
rapidly	1473
rapids	1634
raping	1657
rapist	1639
rapists	1703
rapp		943
rappa	1312	1122	1177
rappar		1191
rappare	1253
rapper	1561
rappers	1664
rapport	974		817
rapporten	1038		863
rapporter	1073		851
rapportera	1066		1177	v
rapporterad			1177
rapporterade	1172		1108
rapporterades	1292
rapporterar	1075		1108
rapporteras	1241
rapporterat	1239
rapporterats	1289
rapportering	1154		947
rapporteringen	1273		1038
rapporterings		1122
rapporterna	1253		1016
rapports		1261
raps		1082
raptors	1671
rar				s
rara	1283		1108
rare	1374
rarely	1455
rarity	1699
ras		717		s
rasa	1239		1246
rasade	1262
rasande	1184		1177
rasar	1186
rasat	1310
rasen	1200		1016
raser	1216	1053	952
rasera		1191
raseri	1310	1122
raserna			1085
raset			1108
rash	1627
rasism	999		1038
rasismen	1186		1108
rasist	1071	977	1177
rasisten			1177
rasister	1052		1108
rasisterna	1262		1246
rasistisk	1170		1246
rasistiska	1101		1108
rasistiskt	1133		1177
rasists		1261
rask	1287	1100	1067
raska			1177
rasmus	1188
rasmuss		1191
raspberry	1666
rass		1053
rasse			1108
rast	1190	885	942
rasta		1191
rasten	1310		1038
raster			1085
rasterna			1136
rastlös	1276
rastplats		1261
rat		897		s
rata		1122
rate	1289	1191
rated	1482		1085
rates	1349
rather	1247
ratified	1687
rating	1448		1136
ratings	1494
ratio	1466	1122	1246
rational	1537
rationale	1660
rationaliser		1053
rationalisera		1191
rationalisering		1191
rationalitet		1191
rationell	1310
rationella	1264
rationellt	1303
ratios	1636
rats	1540
ratt		902
ratta		1261
ratten	1202
rattfyll		1261
rattfylla			1177
rattfylleri	1308		1177
rattfylleris		1151
rattle	1701
ratts		1191
raus		1122
rave	1662	1053
raven	1301	1030	1136
ravens	1630	1082
ravi	1712
ravin		1122	1177
ravinen			1177
ravn		1191
raw	1629
ray	1319		942
raymond	1204
rays	1544
razor	1616	1191
razzia			1177
rbi	1873
re				s
rea	1358	880
reach	1335	1261	1177
reached	1356
reaches	1514
reaching	1445
react	1514	1122
reacted	1634
reacting	1639
reaction	1383
reactions	1496
reactive	1657
reactor	1590
reactors	1662
reacts	1650
read	1546	1151
readable	1715
reader	1473
readers	1457
readily	1567
readiness	1646
reading	1583	1191
readings	1586
reads	1494
ready	1283		1177
reagan	1312
reager		1122
reagera	1121		1177	v
reagerade	1154		1177
reagerar	1066		1177
reagerat	1234		1177
reaktion	1068		969
reaktionen	1218		1067
reaktioner	1128		982
reaktionerna	1266
reaktions		972
reaktionär		1191
reaktiv		1191
reaktor		972	1016
reaktorer		1191	998
reaktorerna			1136
reaktorn			1177
real	1055	842	1026
realise	1491
realised	1533
realiser		1030
realisera		1191
realising	1687
realism	1303		1038
realismen			1067
realist		1122	1177
realister			1177
realistic	1514
realistically	1706
realistisk	1230		1085
realistiska	1236		1052
realistiskt	1260		1177
realitet		1191
realities	1627
reality	1541	1012
realitys		1191
realization	1616
realize	1360
realized	1415
realizes	1609
realizing	1558
really	1536
realm	1537
realms	1678
reals		1191
realtid	1260
realtids		1030
realty	1699
reap	1660
reaper	1712
rear	1452	1191
reas		1261
reason	1247	1122	1246
reasonable	1415
reasonably	1544
reasoned	1710
reasoning	1549
reasons	1337
reassure	1712
reassuring	1689
rebate	1710
rebecca	1174
rebecka	1271
rebel	1533	1030
rebell		887
rebeller	1264
rebellerna	1287		1177
rebellion	1565
rebellious	1699
rebels	1535
rebirth	1689
reboot	1657
reborn	1692
rebound	1660
rebounds	1607
rebuild	1574
rebuilding	1618
rebuilt	1639
rec	1839	924
recall	1459
recalled	1556
recalling	1694
recalls	1627
recap	1678
receipt	1570
receipts	1623
receive	1356
received	1284
receiver	1531
receivers	1627
receives	1508
receiving	1415
recensent		1191	1016
recensenter			1067
recenser		1122
recensera		1191
recension	1170		1108
recensionen			1177
recensioner	1195		1038
recent	1312
recently	1316
recept	1059	928	957
receptet	1174		1067
reception	1498	1122
receptionen	1243
receptionist			1177
receptions		1122
receptive	1708
receptor	1600
receptorer			1016
receptors	1632
recess	1660
recession	1586
recharge	1689
recipe	1498
recipes	1554
recipient	1565
recipients	1593
recital	1717
recite	1717
reciter		1191
reckless	1593
reckon	1607
reckoning	1717
reclaim	1680
reclaimed	1706
recognise	1570
recognised	1535
recognition	1443
recognizable	1678
recognize	1432
recognized	1432
recognizes	1611
recognizing	1604
recollection	1717
recommend	1411
recommendation	1531
recommendations	1485
recommended	1436
recommending	1655
recommends	1604
reconcile	1666
reconciliation	1616
reconnaissance	1678
reconsider	1636
reconstructed	1717
reconstruction	1561
record	1566	1151
recorded	1399
recorder	1618
recording	1434
recordings	1574
records	1578
recourse	1715
recover	1485
recovered	1494
recovering	1588
recovery	1418
recreate	1662
recreation	1542
recreational	1572
recruit	1577
recruited	1595
recruiting	1554
recruitment	1551
recruits	1625
rectangular	1639
rector	1703
recurring	1618
recycle	1701
recycled	1653
recycling	1607
red	1206	773	793
reda	916		1067
redaktion	1248	1053	969
redaktionen	1195		969
redaktioner		1191	1038
redaktionerna			1108
redaktions		928
redaktör	1172		872
redaktören			1016
redaktörer		1191	1108
redaktörerna			1246
redaktörs		1261
redan	748			a
redas			1177
redd		1151
redde			1108
reddish	1692
reddit	1246		1108
redeem	1660
redeemed	1703
redemption	1593
reder	1239		1108
rederi		997	1177
rederier		1191
redesign	1685
redesigned	1712
redevelopment	1680
redig	1308	1082
rediger		1021
redigera	1213
redigerad			1177
redigerade	1310
redigerare			1177
redigerat	1308
redigering	1257		1038
redigeringen			1177
redigerings		1191
redo	949	905	1067
redogör		1191
redogöra	1276
redogörels		1261
redogörelse	1264
redovis		1100
redovisa	1195
redovisade			1177
redovisar	1225		1177
redovisas	1248		1108
redovisning	1227		998
redovisningen			1177
redovisnings		990
reds	1572	1151
redskap	1220		872
redskapen			1038
redskaps		1082
redskins	1636
reduce	1383
reduced	1404
reducer		1030
reducera	1248
reducerar	1273
reduceras	1306
reducering			1177
reducerings		1191
reduces	1556
reducing	1468
reduction	1461
reductions	1636
reduktion		1122	1067
reduktions		1122
redundancy	1708
redundant	1646
redwood		1191
reed	1266
reef	1590
reefs	1699
reel	1625
reelection	1708
reell	1306
reella	1271
reese	1669
reeves	1662
ref	1763	892
refer	1448
referat			1067
referee	1584
referees	1683
reference	1381
referenced	1627
references	1455
referencing	1699
referendum	1556
referens	1121	833	1177
referenser	1144		1108
referenspunkt		1261
referensram		1261
referer		1082
referera		1191
refererar	1223
referral	1643
referred	1411
referring	1471
refers	1494
refine	1717
refined	1590
refinery	1669
refining	1687
reflect	1461
reflected	1524
reflecting	1567
reflection	1512
reflections	1627
reflective	1648
reflects	1526
reflekter		1082
reflektera	1202
reflekterar	1243
reflektion	1218		1177
reflektions		1191
reflex	1294	972	1067
reflexer	1306		1108
reform	1260	864	906
reformation	1660	1191
reformationen			1177
reformations		1053
reformed	1641
reformen	1285		888
reformer	1149	1012	969
reformera		1191
reformerna			1108
reforms	1537
refrain	1636
refresh	1632
refreshing	1590
refrigerator	1641
refräng		1122
refrängen	1310
refs	1625
refuge	1572
refugee	1556
refugees	1491
refund	1565
refunds	1696
refurbished	1692
refusal	1590
refuse	1461
refused	1427
refuses	1547
refusing	1554
reg	1466	816
regain	1613
regained	1669
regal	1703	1191
regard	1468
regarded	1485
regarding	1397
regardless	1441
regards	1505
regel	1038	856	947
regelbunden	1283	1122
regelbundet	1101
regelbundna	1262
regeln	1140		928
regelverk	1213
regelverket	1243
regement		1082
regemente	1287		982
regementen			1177
regementet			928
regeneration	1641
regent	1678	1041	1108
regenten			1177
regents	1717	1261
reger		1021
regera	1193		1067
regerade			1108
regerande	1278		1108
regerar	1271		1067
regerat			1108
regering	965		872
regeringar	1207		1016
regeringen	891		868
regeringens	1052		1136
regerings		705	1177
regeringschef		1261
regeringsform		1191
regeringskansliet	1271
regg		1151
regga		1261
reggae	1303	1041
reggi		1191
reggie	1655
reggio			1108
regi	1144	956	1177
regim	1292	931	1038
regime	1482
regimen	1207		947
regimens			1067
regiment	1567
regiments	1712
regimer			1177
regimes	1660
regin		1191
regina	1248
region	1045	784	928
regional	1163	928	1177	j
regionala	1163		1108
regionalt	1296
regionen	1096		847
regionens	1285		1016
regioner	1144		957
regionerna	1280		1108
regions	1429	1082
regis		1053
regiss		1122
regisser		1082
regissera		1191
regisserad			1177
regissör	1220		969
regissören	1197		1067
regissörer			1108
regissörs		1122
register	1149	952	830
registered	1432
registering	1676
registers	1664
registrar	1696
registration	1478
registrer		1030
registrera	1186
registrerad	1232		1177
registrerade	1188		1177
registrerades	1310
registrerar	1278
registreras	1273
registrerat	1243
registrering	1285		1067
registrerings		914
registreringsnummer			1177
registret	1223		827
registry	1604
reglement		1122
reglemente		1122	1108
regler	942	939	775
reglera	1227		1177
reglerad	1266		1108
reglerade			1177
reglerar	1232
regleras	1211
reglering	1209		909
regleringar	1312		1038
regleringen			1067
reglerings		1082
reglerna	1018		868
regn	1055	772	882
regna	1186		1108
regnade	1271		1246
regnar	1131		1177
regnbåg		1151
regnet	1110		982
regnig		1191
regniga		1191
regns		1191
regnskog		1191
regnskogs		1151
regnskur		1191
regression	1666
regressions		1122
regret	1466
regrets	1602
regretted	1687
regular	1333
regularly	1432
regulars	1696
regulate	1581
regulated	1556
regulates	1710
regulating	1655
regulation	1464
regulations	1436
regulator	1639		1177
regulators	1646
regulatory	1498
reguljär		1082
rehab	1253	1082
rehabilitation	1554
rehabiliter		1030
rehabilitera		1191
rehabilitering	1195		1177
rehabiliterings		972
rehearsal	1625
rehearsals	1689
rehn		1082
rei		900
reich	1669	1100	1108
reichs		1151
reid	1269		1177
reign	1535
reigning	1678
reigns	1662
reilly	1706
reimbursement	1701
rein	1696	947
reindeer	1708
reinfeldt	1066
reinfeldts	1264
reinforce	1625
reinforced	1590
reinforcement	1683
reinforcements	1671
reinforcing	1701
reinholds		1191
reins	1710
reinstated	1701
reis		1082
reiterated	1717
reject	1544
rejected	1466
rejecting	1646
rejection	1574
rejects	1627
rejoice	1676
rejäl	1066
rejäla	1195
rejält	1004
rek		892
reka		1261
reklam	1004	723	900
reklamation		1191
reklamations		1053
reklambyrå		1191
reklamen	1131		1177
reklamer		1191
reklamfilm	1276
reklams		1122
reko	1303		1246
rekomender		1191
rekommendation	1211
rekommendationer	1253		1177
rekommendations		1191
rekommender		1122
rekommendera	1052
rekommenderad	1292
rekommenderade	1239
rekommenderar	1018
rekommenderas	1133
rekommenderat	1278
rekonstruer		1122
rekonstruera		1191
rekonstruktion		1191	1177
rekonstruktions		1191
rekord	1073	800	813
rekordet	1211		937
rekords		1151
rekreation		1151
rekreations		947
rekryter		990
rekrytera	1179		1177
rekryterade			1177
rekryterar	1266
rekrytering	1200		1067
rekryteringen			1177
rekryterings		878
rektor	1089		998
rektorer	1262
rektorn	1149		1177
rektorns			1177
rektors		1053
rekvisit		1122
relapse	1708
relatable	1706
relate	1496
related	1298
relater		1082
relatera	1211
relaterad	1287		937
relaterade	1179		802
relaterar	1276
relaterat	1195		928
relates	1593
relating	1503
relation	1018		928
relationen	1167		1038
relationer	1071		906
relationerna	1280		1177
relations	1397	917
relationship	1286
relationships	1395
relativ	1278	1041
relativa	1280
relative	1441
relatively	1399
relatives	1505
relativiser		1082
relativity	1703
relativs		1261
relativt	986
relax	1485	1122
relaxation	1618
relaxed	1549
relaxing	1574
relay	1584
releas		1191
release	1223	997	1177
released	1310
releasen			1177
releases	1478
releasing	1519
relegated	1673
relegation	1683
relentless	1664
relevance	1609
relevans	1246
relevant	1052
relevanta	1128
reliability	1570
reliable	1485
reliably	1689
reliance	1595
reliant	1687
relic	1696
relics	1676
relied	1593
relief	1425	1082
relies	1595
relieve	1604
relieved	1563
religion	1011		1016
religionen	1193		1177
religioner	1179		1108
religionerna			1177
religions	1572	816
religionsfrihet	1262
religious	1356
religiös	1137		1108
religiösa	1041		1038
religiöst	1227
relik		1122
relish	1708
relocate	1680
relocated	1685
relocation	1650
reluctance	1685
reluctant	1595
reluctantly	1678
rely	1485
relying	1595
relä		1030
rem	1917	892
remain	1360
remainder	1544
remained	1409
remaining	1406
remains	1367
remake	1600
remark	1630
remarkable	1485
remarkably	1604
remarked	1646
remarks	1514
rematch	1680
remedies	1590
remedy	1593
remember	1234	1191
remembered	1475
remembering	1565
remembers	1567
remembrance	1641
remi		1191
remind	1466
reminded	1512
reminder	1524
reminders	1699
reminding	1613
reminds	1501
reminiscent	1641
remis		1021
remiss	1262	977	1108
remissinstanser		1191
remix	1236
remmar		1191	998
remmen			998
remnant	1712
remnants	1664
remo		1151
remorse	1669
remote	1457
remotely	1609
removable	1715
removal	1471
remove	1388
removed	1369
removes	1616
removing	1491
rems		1100
remsa			947
remsor			1038
ren	953	723	571	j
rena	999		942
renaissance	1581
renal	1680
renamed	1657
renar	1260		1052
renare	1250		1108
renarna			1108
renas			1136
renault	1308
renberg			1177
render	1602	1053
rendered	1579
rendering	1600
renders	1712
rendezvous	1708
rendition	1678
rene	1703	1191
renee	1701
renen			1085
renew	1613
renewable	1572
renewal	1588
renewed	1542
rengör		1041
rengöra	1308
rengöring		1261	1038
rengörings		1004
rengöringsmedel			1177
renhet		1191	1177
renhets		1122
rening		1261	1038
reningen			1177
renings		956
reningsverk		1261	1108
reningsverket			1177
reno	1662	1082
renodlad	1296
renovated	1653
renovation	1611
renovations	1689
renover		1053
renovera	1248		1177
renoverade			1177
renoverades			1108
renoveras			1177
renoverat			1177
renoverats			1177
renovering	1204		1016
renoveringen	1303		1108
renoverings		952
renowned	1561
rens		1004
rensa	1091
rensade	1280		1177
rensar	1220
rensat	1260
renskötsel		1082
rensning	1292		1108
rent	933		937	kj
rental	1528
rentals	1685
rentav	1232
rented	1579
renting	1639
rents	1648
renässans		952
renässanss		1191
reopen	1685
reopened	1669
reorganization	1706
rep	1361	819
repa	1301		1108
repade			1246
repaid	1715
repair	1457
repaired	1604
repairing	1655
repairs	1533
repar		1122	1177
reparation	1310		1177
reparationer	1310		1067
reparations		943
reparatör		1191	1108
reparer		1122
reparera	1216
repat			1177
repay	1630
repayment	1680
repeal	1581
repealed	1699
repeat	1606	1151
repeated	1487
repeatedly	1503
repeating	1588
repeats	1655
repen			1246
repent	1701
repercussions	1692
repertoaren			1177
repertoire	1683
repet		1122	1052
repeter		1082
repetera	1250
repeterar	1301
repetition	1301		1177
repetitions		997
repetitive	1653
replace	1418
replaced	1425
replacement	1450
replacements	1660
replaces	1636
replacing	1517
replay	1593
replica	1627
replicate	1655
replication	1685
replied	1487
replies	1563
replik	1225	997	1177
replika		1191
replikator		1191
repliken			1177
repliker	1280	1082
reply	1436
replying	1655
repor		1012
report	1296	1082	1177
reportage	1128	990	947
reportages		1261
reportaget	1266
reported	1321
reportedly	1521
reporter	1165		900
reportern	1234		1108
reporters	1549
reporting	1427
reportrar	1260		1177
reports	1344
repository	1683
repost	1643	1191
represent	1418	1012
representant	1140	1021	1067
representanter	1114		1038
representants		1261
representation	1200	1066	1016
representationen			1067
representations	1627	1021
representativa	1308
representative	1420
representatives	1432
represented	1429
representer		1053
representera	1170
representerad			1067
representerade	1177		1067
representerar	1082
representeras	1271
representerat			1108
representing	1468
represents	1441
repression	1664
reprint	1692
reprinted	1664
repris	1246	1082	1177
repriser		1191
reproduce	1636
reproduced	1676
reproducer		1030
reproducera		1191
reproduction	1600
reproductive	1597
reproduktion		1191
reproduktions		1122
reps	1641
reptiler		1191
reptiles	1699
republic	1413	1191	1177
republican	1390
republicans	1436
republics	1708
republik	1278		998
republikan		1082
republikaner	1296
republikanerna	1266
republikanska	1312
republiken	1197		998
republikens			1177
reputable	1687
reputation	1443
request	1376
requested	1475
requesting	1597
requests	1487
require	1372
required	1316
requirement	1491
requirements	1404
requires	1397
requiring	1519
res	1167	768	733	v
resa	905		731
resale	1717
resan	1027		812
resand		1191
resande	1216	1030	924
resandet			1177
rescue	1441	1191
rescued	1565
rescuing	1701
rese		730
research	1440	997
researched	1653
researcher	1570
researchers	1461
researching	1636
resebyrå		1191
resemblance	1646
resemble	1613
resembled	1706
resembles	1618
resembling	1662
resent	1694
resentment	1641
resenär		1122	1067
resenären			1177
resenärer	1195		969
resenärerna			1108
reser	1041	990
reserv	1223	800	982
reservat		1122	969
reservatet			1016
reservation	1563	1191	1177
reservations	1600	1191
reservdelar	1306
reserve	1413	1041
reserved	1510
reserven			998
reserver		1100	982
reservera		1191
reserves	1501
reservoaren			1177
reservoir	1574
reservoirs	1689
reservs		1261
reset	1590	1122
reside	1627
resided	1706
residence	1468
residences	1680
residency	1620
residens	1303	1066	1177
residenset			1067
residenss		1261
resident	1464		1177
residential	1475
residents	1404
resides	1657
residing	1648
residual	1662
residue	1660
resign	1558
resignation	1547
resigned	1542
resilience	1648
resilient	1666
resin	1641
resist	1505
resistance	1425
resistant	1554
resisted	1641
resistens		1191	1067
resistent			1108
resistenta			1067
resisting	1648
resmål			1136
resning			1108
resnings		1191
resolut		1191
resolution	1415	1122
resolutions	1620
resolve	1512
resolved	1528
resolving	1664
reson		983	1136
resonance	1632
resonans		997
resonemang	1140		1177
resonemanget	1292
resoner		1082
resonera	1241
resonerar	1223
resor	1068		772
resorna			1067
resort	1466
resorts	1609
resource	1461
resources	1342
resp	1216	1053
respect	1314	1191
respectable	1618
respected	1526
respectful	1618
respectfully	1673
respecting	1643
respective	1508
respectively	1448
respects	1574
respekt	974	952	1108
respekten	1276		1177
respekter		1082
respektera	1126
respekterade	1287
respekterar	1114
respekteras	1294
respektive	1009
respektlös		1191
respektlöst	1248
respirator		1122
respiratory	1595
respond	1429
responded	1491
respondenter			1177
respondents	1602
responders	1715
responding	1535
responds	1597
respons	1167	1053
response	1314
responses	1485
responsibilities	1517
responsibility	1379
responsible	1349
responsive	1620
ress		1151
rest	1133	894	982
restart	1625
restaurang	1055	798	872
restaurangen	1128		957
restauranger	1126		957
restaurangs		1191
restaurant	1395
restaurants	1473
restaurer		1053
restaurera		1191
restaurering		1191
restaurerings		1030
reste	1096
rested	1646
resten	896		1136
rester	1179		877
resterande	1131
resterna	1236		1108
restid		1261
resting	1577
restless	1643
restoration	1526
restore	1510
restored	1524
restoring	1616
restrained	1680
restraining	1671
restraint	1634
restrict	1597
restricted	1508
restricting	1662
restriction	1607
restrictions	1480
restrictive	1657
restriktioner	1248		1067
restriktiv		1191
restroom	1692
restructuring	1639
rests	1634	1151
resturang		1191	1177
result	1280	1012
resultat	919	892	833
resultaten	1101		920
resultatet	988		882
resulted	1466
resulter		1122
resultera	1246
resulterade	1142
resulterar	1174
resulterat	1239
resulting	1441
results	1268
resume	1524
resumed	1607
resumes	1678
resurgence	1710
resurrection	1607
resurs	1204	826	1067
resursen		1261
resurser	992		882
resurserna	1211		1108
resurss		1191
resväg		1261
resväsk		1261
resväska	1292
ret		866		s
reta	1188		1052
retad			1108
retade			1108
retail	1425	1191
retailer	1609
retailers	1570
retain	1514
retained	1535
retaining	1602
retains	1634
retake	1717
retaliation	1655
retar	1241
retard	1696	1191
retarded	1613
retas	1289
retat			1177
retention	1595
rethink	1673
retina	1689
retire	1540
retired	1450
retirement	1429
retirer		1122
retires	1715
retiring	1597
retorik	1144		1067
retoriken	1264
retreat	1521		1177
retreated	1694
retribution	1694
retrieval	1706
retrieve	1623
retrieved	1597
retriever		1191
retro	1257	977
retros		1261
retrospect	1715
retrospective	1671
reträtt		1082
rets		1122
retur	1218	894	1177
return	1599	1100
returned	1362
returner		1122
returnera		1191
returning	1438
returns	1413
reumatiker		1191
reunion	1567
reunite	1696
reunited	1616
reuse	1696
reuters	1581	1191
rev	1388	900
revansch	1292	1082
revben		1191
revbens		1082
reveal	1452
revealed	1402
revealing	1558
reveals	1473
revelation	1561
revelations	1653
revenge	1487
revenue	1404
revenues	1537
revered	1703
reverend	1611
revers		1122
reversal	1653
reverse	1466	1082
reversed	1579
reversible	1708
reversing	1683
revert	1701
revet		1191	1136
revider		1053
revidera		1191
revidering		1191
review	1536	1122
reviewed	1498
reviewer	1673
reviewers	1673
reviewing	1570
reviews	1418
revir	1283	1082	1177
revise	1671
revised	1519
revision	1593	1041	998
revisionen			1016
revisionism			1177
revisions	1678	894
revisit	1699
revisor	1241		1108
revisorer		1191	1177
revisorn			1177
revisors		1030
revival	1567
revive	1625
revived	1634
revoked	1669
revolt	1613	1030	1108
revolten			1067
revolution	1149	990	1052
revolutionary	1512
revolutionen	1149		963
revolutionens			1177
revolutioner		1082
revolutionera		1191
revolutions	1694	1021
revolutionär	1299		1246
revolutionära	1273		1177
revolutionärer		1191	1177
revolutionärt			1246
revolver	1687	1082
revolves	1689
revolving	1687
revs	1312		1085
revy	1310	1030	1108
revyn			1016
reward	1475
rewarded	1595
rewarding	1611
rewards	1528
rewrite	1673
rex	1423
rey	1800
reyes	1696
reykjavik	1301
reynolds	1292
rfsl	1296
rfsu	1285
rhen		1053
rhetoric	1563
rhetorical	1694
rhine	1717
rhino	1650	1191
rhod		1191
rhode	1600	1191
rhodes	1623	1191
rhyme	1653
rhymes	1669
rhys	1712
rhythm	1540
rhythmic	1692
rhythms	1680
ri				s
rib	1846
ribb		997
ribban	1230
ribbon	1595
ribbons	1699
ribs	1597
ric		914
rica	1269		982
rican	1683
ricardo	1687
rice	1312		1026
rich	1257	1021	920
richard	1045		1177
richards	1250
richardson	1572
riche		1191
richer	1618
riches	1650
richest	1620
richie	1627
richmond	1524
richter		1191
rick	1225	966	903
rickard	1202
rickards		1191
ricky	1572
rico	1230		1108
rid	1434	773	909
rida	1121		990
ridande			1246
riddar		878
riddare	1163		1016
riddaren			1067
riddarna			1067
ridden	1639
riddle	1680
ride	1299		963
rider	1154		1038
riders	1554
rides	1537
ridg		1191
ridge	1524	1030	913
ridges	1701
ridicule	1703
ridiculous	1445
ridiculously	1664
riding	1438
ridit			1177
ridley	1703
ridning			982
rids		1082
ridskol		1191
ridsport	1312	1100
ridå		1191
ridån			1108
riesling		1191
riff	1689
rifle	1510
rifles	1588
rift	1634
rig	1784
riga	1266		885
rigg		997
rigga		1151
riggar			1177
rigged	1636
riggen			1177
rigging	1685
right	1096		1016
righteous	1597
righteousness	1671
rightful	1694
rightly	1613
rights	1260		1108
rigid	1609
rigorous	1625
rihanna	1676
rik	1059	872	762	j
rika	1022		763
rikard	1257
rikare	1202		1067
rikas			1177
rikast			1246
rikaste	1197		1016
rike	1126	1021	868
rikedom	1220		969
rikedomar			1177
rikedomen			1038
riken			1016
rikes			1016
riket	1098		863
rikets	1172		982
riklig		1122
rikliga		1191
rikligt	1278
riks		676
riksbank		1191
riksbanken	1234
riksbanks		1041
riksdag	1124
riksdagen	972		1067
riksdagens	1156
riksdags		772
riksdagsgrupp		1261
riksdagskandidat		1261
riksdagsledamot	1170
riksdagsledamöter	1211
riksdagsman	1292
riksdagsmän		1261
riksdagsparti		1191
riksdagspartier		1261
riksdagsval		1261
riksdagsvalet	1218
riksdaler	1299
riksförbund	1225
riksförbundet			1177
riksintress		1261
riksintresse		1122
riksmedi		1261
riksmöt		1191
riksorganisation		1261
rikspolischef		1191
riksrätts		1100
rikss		1261
riksväg	1303		1246
rikt	1158	868	849
rikta	1151		1108
riktad	1174		920
riktade	1149		920
riktar	1137
riktas	1211		1108
riktat	1216		957
riktig	907		1052
riktiga	935		1026
riktigt	739		1038
riktlinjer	1181
riktning	1006		913
riktningar	1255		1067
riktningen	1232		937
riktnings		1191
riktnummer		1191
riley	1280
rim	1443	897
rimbo	1100			n
rimbos	1250			o
rimforsa	1100			n
rimforsas	1250			o
rimlig	1117
rimliga	1149
rimligen	1209
rimlighet		1191
rimlighets		1191
rimligt	1013
rimligtvis	1264
rimm		1122
rimmade			1246
rimmar	1266
rin		882
ring	981	733	711	v
ringa	939		1026
ringande			1108
ringar	1211		763
ringarna			917
ringd		1151
ringde	990		1108
ringen	1151		784
ringens			1026
ringer	965		1026
ringing	1625
ringo		1191
rings	1475	1066	900
ringt	1105		1108
rink	1687	1122
rinkeby	1100			n
rinkebys	1250	1261		o
rinken			1067
rinn		1030
rinna	1234		982
rinner	1108
rinse	1671
rio	1326		877
riot	1531	1191
riots	1581
rip	1413	935
ripe	1627
ripped	1537
ripping	1650
ripple	1687
rips	1717
ris	1321	776	748
rise	1303		1038
risen	1584
rises	1535
riset			1067
risig		1191	1177
risiga		1191
risigt	1266
rising	1432
risk	965	776	823
riskabelt	1296
riskabl		1191
risked	1696
risken	986		882
risker	1085		969
riskera	1096
riskerade	1308
riskerar	1020
riskerna	1165		1108
riskfaktor		1261
riskgrupper			1177
risking	1655
riskkapital		997
riskkapitalister		1191
risks	1471
risky	1565
risotto			1177
riss		1191
rist		1082
rista		1122	1177
risto			1108
rit		874
rita	1098		1177
ritad			1067
ritade	1193		1067
ritar	1225
ritat	1220
ritchie	1696
rite	1636
riten			1067
riter			969
rites	1680
ritning		1191	1016
ritningar	1225		947
ritningarna			1067
ritningen			1177
rits		1261
ritt		1191
ritual	1547	1082	1108
ritualer			1108
rituals	1627
riv	1450	880
riva	1137		1038
rival	1283	1100	1177
rivalen			1177
rivaler		1191
rivalitet			1177
rivalry	1597
rivals	1563
rivas	1257		1052
riven	1296		920
river	1103	972	1085
rivera	1680
rivers	1482	1191
riverside	1627
rivet			975
rivier		1191
rivit			1085
rivits			1136
rivn		1151
rivna			942
rivning		1191	1038
rivningen			1052
rivnings		887
rivstart		1261
rna				s
roa	1439
roach	1680		1108
road	1124	935	998
roade			1177
roads	1425	1122	1177
roadside	1678
roadway	1696
roam	1676
roaming	1666	1082
roar	1271
roaring	1664
roas		1191
roast	1581	1122
roasted	1613
roasting	1703
rob	1427	943
robb	1717	1066
robbed	1579
robber	1692
robbers	1687
robbery	1558
robbie	1301
robbing	1694
robbins	1671
robe	1662
robert	1018
roberto	1232
roberts	1220
robertsfors	1100			n
robertson	1581
robes	1692
robin	1066
robins		1151
robinson	1195
robot	1184	874	947
robotar	1163		928
roboten	1260		1177
robotic	1657
robotics	1660
robots	1554	1261
robs		1261
robust	1565	1122
robusta	1310
roc	1910	908
rocco			1177
roch		1053
roche	1708	1191	1108
rochester	1595
rock	1052	722	791
rocka		1100	1108
rockabilly		1191
rockar	1280		982
rockband			1006
rockbandet			1085
rocked	1660
rockefeller	1680
rocken			920
rocker	1703		1177
rocket	1589	1191
rockets	1554
rockies	1692
rocking	1616
rockmusik		1261
rocks	1464	1100	1067
rockstar	1712
rockstjärn		1261
rocky	1174
rod	1501	889	928
rodd		928
roddar		1191
roddare			1177
rodde			1136
rode	1572
rodents	1708
rodeo	1673	1122
roder		1191	1026
rodgers	1595
rodn		1122
rodna		1261
rodnad			1067
rodney	1627
rodret	1266		1067
rodrigo	1717
rodriguez	1618
rods	1646
roe	1880
roff		1191
roger	1078		1177
rogers	1255
rogs		1261
rogue	1577
roi	1892
rol		880
roland	1181
rolands		1191
role	1284	1122
roles	1450
rolex	1701	1122
rolf	1179		1177
rolfs		1191
rolig	962		1016	jm
roliga	986		1016
roligare	1034
roligast	1257
roligaste	1119
roligt	852		1038
roll	882	814	847
rolla		1122	1246
rolle		1191
rolled	1503
rollen	1075		888
roller	1131		903
rollerna	1273		1026
rollers	1710
rollfigur		1151
rollfigurer		1191
rolling	1587
rollins	1696
rolls	1498	1191	1108
rollspel	1248		1067
rollspels		1122
rom	1241	850	913
roma	1216	931
roman	1094	855	845
romanc		1191
romance	1478
romanen	1213		920
romaner	1232		913
romania	1602
romanian	1648
romans	1570	1100	1177
romantic	1452	1191
romantik	1271		1016
romantiken			1177
romantiker		1191	1108
romantisk	1204		1108
romantiska	1209		1038
romantiskt	1273		1177
romar		1004
romarna	1246
rome	1448	1122
romeo	1213		1177
romer	1177
romero	1703
romersk	1289		1177
romerska	1218		1067
romm		1122
romme		1191
romney	1634
roms	1285	1100	1177
romska	1283		1177
romson	1177
ron	1418	931	795
ronald	1262
ronaldo	1310
ronan		1261	1136
rond	1287	1053	1177
rondell		1012
rondellen	1303		1177
ronden	1273		1177
ronder		1122
ronneby	1100			n
ronnebys	1250			o
ronnie	1266
ronny	1276
rons		1191
roof	1425
roofs	1648
rooftop	1655
rookie	1521	1122
room	1246		928
roommate	1595
roommates	1692
rooms	1422	1191
rooney	1620
roos		1122
roosevelt	1306
rooster	1710
root	1457	1191
rooted	1593
rooting	1655
roots	1473		1108
rop	1476		913
ropa	1172		1108
ropade	1200		1246
ropar	1142
rope	1537
ropen			1177
ropes	1630
ropet			1067
rops		1261
roque		1122	1177
rors		1191
rory	1616
ros	1388	753	763
rosa	1018	892	903
rosas			1177
rose	1117	914	982
rosemary	1650
rosen	1248	793	957
rosenberg	1232
rosendals		1191
rosengård	1100			n
rosengårds	1250	1191		o
rosenlund		1261
rosenlunds		1151
roses	1301		1177
rosett		1191	1177
rosi		1122
rosie	1641		1177
roskilde		1122
roslagen	1100			n
roslagens	1250			o
roslags		961
rosling	1260
rosmarin		1191
rosor	1151		969
rosorna			1108
ross	1163	924	1067
rossi	1689	1261
rosso			1108
rost		833
rosta		1191
rostad	1299		1177
rostade	1287		1177
rostar			1177
rostat			1108
roster	1531
rostig			1177
rostiga			1177
rosvik	1100			n
rosviks	1250			o
rosy	1717
rosé		1053
rot	1372	803	827
rota	1255	1100
rotad			1177
rotar		1261
rotary	1641	1122
rotat		1151
rotate	1648
rotated	1706
rotating	1604
rotation	1533	1191	1108
rotationen			1177
rotations		983
rote		972
rotebro	1100			n
rotebros	1250			o
roten	1220		957
roter		1066
rotera		1191
roterande			1177
roth	1257	972	868
roths		1122
rotor	1685	1053
rots		1151
rotten	1595
rotting	1703
rottne	1100			n
rottnes	1250			o
rouge	1276		1108
rough	1438	1191
roughly	1468
roulett		1082
roulette	1692	1122
round	1278	1030	1085
roundabout	1706
rounded	1556
rounder	1712
rounding	1692
rounds	1482
roundup	1715
rout		1053
route	1397		1177
routed	1710
router	1271
routes	1508
routine	1466
routinely	1618
routines	1666
routing	1655
routledge	1687
rov		882
rovdjur	1248		1177
rovdjurs		1021
rover	1607	1122	1177
rovers	1678
row	1613
rowan	1708
rowe	1701
rowing	1692
rowland	1715
rows	1584
roxen	1100			n
roxens	1250			o
roxy	1312		1177
roy	1370		942
royal	1161		1177
royale	1694
royals	1616
royalties	1680
royalty	1597
royce	1648
roys		1261
rpg	1862
rpm	1869
rs				s
rss	1871
ru				s
rub	1758
rubb		1053
rubba		1191
rubbad			1108
rubbade			1177
rubbas			1177
rubbat			1108
rubbed	1650
rubber	1498	1191
rubbing	1618
rubbish	1581
rubble	1680
ruben	1287	1122
rubens		1191
rubin	1299	1012
rubio	1676
rubrik	1133		1067
rubriken	1050		1067
rubriker	1167		1016
rubrikerna	1306		1108
ruby	1287
ruccola		1191
ruck		1191
rud		939
rudbecks		1082
rudd		1261
rude	1494	1122
rudolf	1287
rudolfs		1191
rudolph	1708
rudy	1639
rue	1853
ruff		1053
rufus	1296
rug	1816
rugby	1459	990	1177
rugbys		1261
rugged	1643
ruggigt	1303
ruin	1480	966
ruined	1491
ruinen			1067
ruiner	1292	1082	1067
ruinera		1191
ruinerna			1177
ruining	1613
ruins	1547	1261
rul		911
rule	1335
ruled	1482
ruler	1588
rulers	1620
rules	1307
ruling	1485
rulings	1692
rull		823
rulla	1085
rullade	1232		1038
rullande	1287
rullar	1078		928
rullarna			1108
rullat	1273		1108
rulle	1195		882
rullen			947
rullgardin		1261
rullning		1191
rullnings		1191
rullstol	1211
rullstols		983
rulltrapp		1151
rum	1082	892	651
rumb		1261
rumble	1683
rummen	1248		851
rummet	986		694
rummets			1052
rumor	1613
rumored	1692
rumors	1549
rumour	1694
rumours	1630
rump		1030
rumpa	1128		1067
rumpan	1156		1177
rumpor			1246
rums		836
rumskompis		1261
rumäner		1191
rumänien	1112
rumänska	1239
run	1377	819	937
runa		1122
runan			1108
runaway	1657
rund	1218	813	1006
runda	1096		857
rundade			1246
rundan	1193		870
rundar			1177
rundare			1246
rundat			1177
rundor	1299		998
runds		1191
rundtur	1289
rune	1273	1100
runebergs		1151
runes		1151
runk		1012
runka	1197
runkar	1262
runner	1510		998
runners	1558		1177
running	1306		1038
runoff	1660
runor		1191	1108
runs	1358	1100
runsten		1261
runstens		1191
runt	760		1038
runtom	1186
runtomkring	1260
runway	1570
rupees	1692
rupert	1641
rupture	1717
rural	1415
rus	1496	821	849
rusa	1260
rusade	1306
rusande			1177
rusar	1236
ruset			1108
rush	1262	997	1108
rushed	1556
rushes	1710
rushing	1563
rusk		972
ruskigt	1234
rusning			1177
rusnings		1053
russ	1634	997
russell	1193
russi		1066
russia	1337
russian	1319
russians	1514
russin	1248		1177
russo		1191
rust	1611	928
rusta	1213		1108
rustad			1177
rustade			1108
rustar			1177
rustas			1177
rustat			1108
rustic	1696
rustning		1191	998
rustningar			1177
rustnings		1122
rusty	1641
rut	1388	892
ruta	1190		896
rutan	1126		882
ruter		1191
rutgers	1689	1191
ruth	1227	1082
rutherford	1696
ruthless	1632
rutin	1190	902	1038
rutinen			1108
rutiner	1172		998
rutinerna			1038
rutor	1234		888
rutorna	1285		975
rutt	1289	1041	1038
rutten	1209		1038
rutter			1108
ruttet	1271		1177
ruttn		1122
ruttna	1216		1108
ruvar			1246
rwand		1191
rwanda	1660	1191
ryan	1149
ryck	1209	997	920
rycka	1188		1085
ryckas			1136
rycker	1195		1085
rycket			969
rycks			1085
ryckt			937
ryckte	1243		1085
ryd		931
rydaholm	1100			n
rydaholms	1250			o
rydbergs		1261
ryder	1666
ryds		1053
rye	1862
rygg	1055	803	906
rygga		1261	1177
ryggar	1306		1038
ryggen	988		920
ryggrad	1227
ryggraden	1296
ryggrads		990
ryggs		1151
ryggsim		1261
ryggsäck	1195
ryggsäcken	1273
rykande	1312
ryker	1207		1246
rykt		990
ryktas	1250
rykte	1096		1108
rykten	1114
ryktena	1292
ryktes		1053
ryktet	1181
rymd	1303	717	982
rymde	1264		1177
rymden	1147		1016
rymdfarkost		1122
rymds		1261
rymdskepp		1261
rymlig		1122
rymm		1100
rymma	1211		1136
rymmer	1186
ryms	1260
rynk		1012
rynkor			1108
rys		928
rysa		1191
rysare			1177
ryser			1246
rysk	1066		1067
ryska	979		998
ryske			1177
ryskt	1225		1177
ryss	1253	885	1177
ryssar	1213		1177
ryssarna	1131		1177
ryssen	1195		1177
ryssland	914		1038
rysslands	1147		1177
ryter			1108
rytm	1299	1004	1038
rytmen			1067
rytmer			1177
ryttar		952
ryttare	1186		937
ryttaren			1038
räck		1030
räcka	1066		1177
räcke			957
räcker	900		1177
räcket			982
räckhåll	1283
räckt	1283
räckte	1117		1177
räckvidd	1225		1177
rädd	916		947
rädda	919		933	v
räddad	1239
räddade	1128
räddades	1287
räddar	1087
räddare			1052
räddaren			1246
räddas	1220
räddat	1177
räddning	1190		1038
räddningen			1016
räddnings		760
räddningsinsats		1261
räddningstjänst	1262	1100
räddningstjänsten	1216
räden			1016
räder			947
räds		1151
rädsl		1151
rädsla	1036		1016
rädslan	1151		1177
rädslor	1292
räfsa	1300			v
räk		885
räkenskaper			1177
räkenskaperna			1177
räkn		1012
räkna	958		1067
räknade	1121		957
räknades	1283
räknar	997		1067
räknare			969
räknas	953		1038
räknat	1098		998
räkning	1167		851
räkningar	1172		913
räkningarna			1246
räkningen	1220		920
räkor	1197		1038
räls	1294	983	1108
rälsen			1108
rämn		1191
ränder			1038
ränn		997
ränna			1026
rännan			1038
ränner			1246
ränt		1122
ränta	1119		894
räntan	1165		928
räntor	1220		1038
räntorna	1310		1108
rät		905
räta	1308		1067
räts		1261
rätt	695	814	677	j
rätta	958		982
rättad			1067
rättade	1292		1136
rättar	1232		1067
rättare	1227		1108
rättas			1067
rättat			1067
rätte		961
rättegång	1156		1038
rättegångar	1312		1177
rättegångarna			1108
rättegången	1184		1108
rättegångs		897
rättels		1261
rättelse	1264		1136
rättelser			1177
rätten	992		732
rättens			909
rätter	1236		816
rätterna			957
rättfram		1191
rättfärdig		1066	1177
rättfärdiga	1253		1177
rättfärdighet		1191	1177
rättighet	1158
rättigheter	972		855
rättigheterna	1158		1038
rättighets		972
rättmätig		1191
rättning			1246
rätts		682
rättslig			969
rättsliga	1250		906
rättsligt			969
rättsläkar		1151
rättsprocess		1261	1246
rättsstat	1301
rättsstats		1191
rättssystem		1261
rättssystemet			1246
rättssäker		1261
rättssäkerhet	1299
rättsväsend		1191
rättsväsende	1308
rättsväsendet	1195
rättvik	1100			n
rättviks	1250			o
rättvis	1156
rättvisa	1059		1108
rättvisan	1294
rättvist	1073			a
räv	1441	889
rävar		1191	1108
räven	1299		1038
rävs		1151
råa	1487
råby		1191
råd	1098	825	746	k
råda	1172		1038
rådande	1163		1108
rådde	1234		1067
råden			957
råder	1027		1067
rådet	1103		736
rådets	1276		933
rådfråg		1151
rådfråga		1191
rådgivar		1191
rådgivare	1137		875
rådgivaren			1136
rådgivning	1262		982
rådgivnings		1082
rådhus		961
rådhuset	1296
rådhuss		1261
rådjur	1246
rådjurs		1041
rådman		1261	1177
rådmans		1122
råds		900
råg		939
rågs		1151
rågsveds		1191
råka	1140
råkade	1038		1177
råkar	1015
råkat	1124		1177
rån	1296	917	924
råna	1216
rånad	1209
rånade	1236
rånar	1230	1053
rånare	1276		1136
rånaren			1177
rånarna			1246
rånen			1177
rånet			1038
råneå	1100			n
råneås	1250			o
råssnäs	1100			n
råsunda	1299
rått	1285	897	1108
råtta	1250		982
råttan			1038
råttor	1195		969
råttorna			1177
råtts		1122
råvar		1191
råvara			1108
råvaror	1227
röd	1004	723	821	j
röda	960		851
rödbet		1191
rödfärg		1261
rödfärgs		1191
rödgrön		1191
rödgröna	1167
röding		1191	1067
rödljus		1191
rödlök	1308
röds		1191
rödvin	1260
rödvins		1191
rögle	1276
röja	1246		1067
röjde			1136
röjer			1136
röjning			1006
röjnings		1122
rök	1285	739
röka	1043
rökande			1067
rökar		1122
rökare	1230		957
rökels		1261
rökelse		1261
röken	1195		1038
röker	1048		1177
rökning	1188		1052
röks		1151
rökt	1140		1038
rökte	1197		1177
rönen			1177
rönn		902
rönninge		1191
rönns		1261
rönt		1053
röntg		1122
röntga		1191
röntgen	1232	870	937
rör	1110	812	779
röra	986		928
röran	1292		1177
rörande	1126		1136
röras			1108
rörd	1232		1108
rörde	1137		1067
rörels		1100
rörelse	1061	826	792
rörelsen	1087		759
rörelsens			928
rörelser	1117		816
rörelserna			998
rören	1301		906
röret	1271		855
rörig		1191
röriga		1191
rörigt	1218
rörlig	1303	1122	1177
rörliga	1266		1038
rörlighet	1186
rörligheten	1308
rörlighets		1191
rörmokar		1191
rörs		1261
rörstrands		1191
rört	1200		1108
rös		921
röst	949	731	885
rösta	923		947	v
röstade	1071		1006
röstades	1308		1177
röstar	979		1067
röstas			1177
röstat	1073		1016
röstberättigade	1303
rösten	1103		998
röster	1013		891
rösterna	1119		982
röstning		1191	982
röstningen			1108
röstnings		943
rösträtt	1149
rösträtts		983
rösts		1191
röt		931
röts		1261
rött	1034		888	j
rötter	1091		957
rötterna	1303		1067
röv	1287	900
röva		1100
rövar		935	1136
rövare	1312		1177
röven	1091
rövhål	1184
rövs		1191
sa				s
saab	1119		1177
sab		894
saba		1030
sabb		1082
sabba	1257
sabbar	1264
sabbat		1151	1177
sabbaten			1177
sabbath	1666
sabbats		1151
sabel		1191	1177
sabl		1191
sabla		1261
sabo		1053
sabotage	1262	1082	1108
saboter		1082
sabotera		1191
sabrina	1701
sac	1827
sachs	1683	1082
sack	1572	1041
sacked	1613
sacks	1646
sacramento	1584
sacred	1496
sacrifice	1485
sacrificed	1627
sacrifices	1616
sacrificing	1680
sad		939		s
saddam	1283
saddle	1613
sade	983		810
sadel		983	1085
sadeln	1312
sades	1220		880
sadi		1191
sadist		1191
sadl		1122
sadla		1261
sadly	1510
sadness	1579
saf		924
safari	1266	1053	1108
safe	1230	1030	1038
safeguard	1655
safeguards	1694
safely	1501
safer	1531
safest	1653
safety	1328
saffrans		1012
safir		1122
saft	1204	1041	920
saften			998
saftig	1269
saftiga		1191
sag		935
saga	1117		957
sagan	1167		982
sagda			1067
sage	1590	1191
sager			1177
sages		1122
sagor	1193		957
sagorna			1177
sagt	811		982
sagts	1216		1177
sahara	1689	1191	1177
saharan	1708
sahlgrenska	1303
sahlin	1174
said	1525
sail	1549
sailed	1618
sailing	1554
sailor	1602
sailors	1609
sails	1662
saint	1170		1177
saints	1514
sais		1261
sajt	1200		928
sajten	1211		947
sajter	1200		913
sajterna			1177
sak	1011	780	870
sake	1459	1261
saken	946		975
sakens	1280
saker	764		888
sakerna	1048		990
sakernas			1246
sakkunnig		1082
saklig	1190		1246
sakliga	1296		1246
sakligt	1264		1177
sakn		1082
sakna	1061
saknad	1190
saknade	1101
saknades	1216
saknar	893
saknas	986
saknat	1110
sakrament		1191
sakt		1030
sakta	1043			a
sakura	1710
sal	1404	760	795
sala	1100			n
salad	1517
salads	1710
salam		1151
salar			872
salaries	1577
salarna			1016
salary	1468
salas	1250			o
saldo			1136
sale	1323	1053
salem	1100			n
salems	1250			o
salen	1227		827
sales	1316
salesman	1634
salig		1082	1067
saliga			1108
saline	1706
salisbury	1664
saliv		1082
saliva	1701
sall		1012
sallad	1117		847
salladen			982
sallader			1177
sallads		924
salle			1246
sally	1232
salman	1703
salmon	1549
salo		977
salom		1261
salomon		1082
salomons		1191
salon	1581	1082
salong	1257		975
salongen	1236		894
salonger		1191	998
salongs		1082
saloon	1683
sals		1100
salsa	1660	1082	1108
salt	1045	793	942
salta	1190		1246
saltade			1177
saltat			1108
salted	1717
salter			1085
saltet	1289		1067
salts	1687	1066
saltsjö		1021
saltsjöbaden	1100			n
saltsjöbadens	1250			o
saltvatten		1151
saltvattens		1100
salty	1611
salu	1147	914	1177
saluhall		1151
salus		1191
salut		1151
salute	1618	1191
salv		1053
salva		1082	1067
salvador	1616
salvage	1632
salvation	1563
salvor			1108
salzburg	1283
sam		658		qu
sama		997
samantha	1289
samar		1041
samarbet		1122
samarbeta	1055
samarbetade	1278
samarbetar	1103
samarbetat	1276
samarbete	979		937
samarbeten	1230		1108
samarbetet	1142		957
samb		1122
samba		1122
samband	937		1177
sambanden			1177
sambandet	1234		1177
sambands		1012
sambo	1089	1021
sambon	1190
same	1484	902
sameby		1261
samer	1257		1246
samerna			1108
sames		1191
samfund	1234		1067
samfundet			937
samfundets			1108
samfunds		1191
samfällighet		1191
samfällighets		1082
samförstånd		1261
samförstånds		1151
samhalls		1191
samhäll		1021
samhälle	886		833
samhälleliga	1312
samhällen	1078		900
samhällena			1177
samhället	907		837
samhällets	1091		990
samhälls		645
samhällsbyggnads		1261
samhällsdebatt		1261
samhällsdebatten	1310
samhällsklass		1261
samhällskunskaps		1191
samhällsnytt		1191
samhällsproblem	1220
samhällss		1261
samhällsutvecklingen	1301
samhällsvetar		1191
samhällsvetenskap		1100
samhörighet	1310
samhörighets		1122
sami	1703	1191
samir	1312
samisk		1191	1177
samiska	1220		1038
samkönade	1292
saml		1004
samla	1041		1067
samlad	1243		1108
samlade	1080		1016
samlades	1211		1108
samlag	1190
samlags		1122
samlar	1091	914	1177
samlare	1271		957
samlars		1261
samlas	1098		1108
samlat	1165		1177
samlats	1220		1108
samlevnads		1082
samling	1078		793
samlingar	1218		900
samlingarna			1026
samlingen	1204		877
samlings		793	1177
samlingslokaler			1246
samlingsplats			1108
samlingss		1191
samm		823
samma	725			dl
samman	1013			p
sammanbrott	1296		1177
sammandrag		1191
sammandragning		1191	1108
sammandragningar			1177
sammanfall		1261
sammanfaller	1310
sammanfatt		1082
sammanfatta	1195
sammanfattar	1220
sammanfattas	1299
sammanfattning	1091		1177
sammanfattningen			1177
sammanfattnings		1191
sammanfattningsvis	1299
sammanför		1191
sammanhang	1027		872
sammanhanget	1142
sammanhängande	1236
sammanhållning			1108
sammankall		1122
sammankalla		1261
sammankomst		1191	1108
sammankomster			1177
sammanlagda	1312
sammanlagt	1110
sammans		1066
sammansatt	1289		1177
sammanslagn		1151
sammanslagning			1177
sammanslagningen			1177
sammanslutning		1122
sammanställ		1151
sammanställning	1236
sammanställt	1310
sammansättning	1257		1108
sammansättningen			1108
sammantaget	1289
sammanträd		1122
sammanträde			1108
sammanträdes		1053
sammanträdet			1177
sammanträffande	1204
sammarbet		1261
samme		1191	952
sammets		997
sammy	1643
samoa	1692	1191
samordn		1041
samordna		1151
samordnare	1303		1177
samordnings		983
sampl		1053
sample	1429
sampled	1687
samples	1473
sampling	1609
samråd			1177
samråds		1191
sams		1066
samsas	1301
samson	1692	1191
samspel		1261
samsung	1179
samt	774			c
samtal	939		814
samtala	1227
samtalar	1308
samtalen	1241		1067
samtalet	1087		969
samtals		839
samtalsämn		1261
samtid	1273
samtida	1230
samtiden	1260
samtidig		1191
samtidigt	815
samtids		983
samtliga	949
samtyck		1261
samtycke	1165
samtycker	1296
samtyckes		1082
samuel	1151
samuels		1041
samuelss		1261
samuelsson	1264
samurai	1632
samverk		1191
samverkan	1184		1067
samverkans		983
samverkar	1301
samvet		1122
samvete	1089		1177
samåk		1261
samåka	1300			v
san	1229	764	756
sanandaji	1285
sanchez	1296
sanction	1683
sanctioned	1639
sanctions	1563
sanctuary	1567
sand	1133	707	872
sanda		1041	1052
sandals	1676
sandberg	1230
sanden	1163		1136
sander		1151	1177
sanders	1248
sandhamn	1100			n
sandhamns	1250	1191		o
sandman		1261
sandra	1137		1177
sandro			1108
sands	1595	1021	1177
sandsten			1177
sandstone	1650
sandström	1248
sandvik		1191
sandviken	1100			n
sandvikens	1250			o
sandwich	1521	1191	1177
sandwiches	1604
sandy	1225
sane	1627
saner		1030
sanera		1191
sanering			982
sanerings		997
sanford	1712
sang	1528	1122
sangs		1191
sanitary	1696
sanitation	1650
sanity	1669
sank	1620	1030
sankt	1213
sanktion		1082
sanktioner	1260		1177
sanktions		1122
sann	1061	908	1177
sanna	1048		1246
sanne		1122	1177
sannerligen	1151
sanning	1022		1246
sanningar	1216		1177
sanningen	962
sanningens	1296
sannings		914
sanningsenlig		1261
sannolik		1053
sannolika		1191
sannolikhet	1144
sannolikheten	1188
sannolikhets		997
sannolikt	1032
sanns		1261
sans	1285	1082	990
sansa			1177
sansad	1292
sanskrit	1710
sanslöst	1246
sant	868		998
santa	1158	1053	1246
santan		1261
santi		1191
santiago	1271
santo	1699	1122	1177
santos	1253		1177
sao	1896
sap	1510
sapiens			1177
sapphire	1680
sar		845		s
sara	1029		1108
sarah	1117
saras		1261
sarcasm	1639
sarcastic	1643
sarek	1100			n
sareks	1250			o
sari		1191
sarkasm	1294
sarkastisk	1303
sars		1151
sas				s
sasha	1632
saskatchewan	1678
sass		1261
sat	1604	839
sata		1082
satan	1073
satanic	1712
satans	1126
sate		1151
satellit	1266	836	1067
satellite	1475	1261
satelliten			1177
satelliter	1308		1067
satellites	1604
satellits		1261
satin	1692		1177
satir	1167	966	1177
satire	1632
satirical	1699
satirs		1261
satisfaction	1514
satisfactory	1650
satisfied	1487
satisfy	1556
satisfying	1567
sato		1191
sats	1200	911	868
satsa	1002		1177
satsade	1204		1177
satsar	1061		1108	v
satsas	1289
satsat	1190
satsen	1296		906
satser			888
satsning	1119		947
satsningar	1140		937
satsningen	1232		1067
satsnings		1082
satt	870		803
satta	1296		880
satte	956		857
sattes	1186		885
satts	1269		917
saturated	1630
saturation	1696
saturday	1351
saturdays	1653
saturn	1657	1191
sau		905
sauc		1191
sauce	1482	1191
saudi	1220	972
saudiarabien	1147
saul	1632
saunders	1636
saus		1151
sausage	1597
sausages	1712
sav		914
savag		1191
savage	1540
savages	1694
savannah	1639
save	1569
saved	1397
saves	1535
saving	1415
savings	1450
savior	1627
saviour	1706
savvy	1653
saw	1501
sawyer	1657
sax	1443	921	947
saxar		1191	1177
saxen			1038
saxofon		1030	1067
saxon	1648
say	1379
sayin	1662
saying	1236
says	1208
sbs	1894
scal		1053
scala		1151
scale	1360		1246
scaled	1655
scales	1556
scaling	1636
scalp	1671
scam	1565	1122
scams	1696
scan	1535	928
scandal	1512
scandalous	1717
scandals	1664
scandic	1310
scandinavi		1191
scandinavia	1301
scandinavian	1257
scania	1239
scann		1030
scanna		1191
scanned	1660
scanner	1653		1177
scanning	1616		1177
scans	1639
scar	1604	947
scarce	1641
scarcely	1706
scarcity	1696
scare	1535
scared	1413
scares	1630
scarf	1625	1261	1177
scarlet	1634
scarlett	1678
scars	1607	1191
scary	1466
scatter	1692
scattered	1558
scattering	1689
scb	1326
scen	1057	769	824
scenario	1200		1038
scenarios	1579
scenariot	1269		1067
scene	1594	1261
scenen	1061		813
scener	1174		859
scenerna			969
scenery	1625
scenes	1418		1177
scenic	1627
scenkonst		1122
scens		1151
scent	1593
scented	1712
sch		793
schack	1200	851	1038
schacks		1191
schakt		983	1067
schaktet			1108
schampo		1122	1108
schas		1122	1108
schedule	1397
scheduled	1448
schedules	1595
scheduling	1623
schem		1191
schema	1144	972	882
scheman			1067
schemat	1156		928
scheme		1030
schemes	1544
schibsted		1191
schiller		1191
schimpanser		1191
schizofreni	1285	1122
schizophrenia	1653
schlager		983
schmidt	1257		1067
schneider	1666	1191	1108
schnitzel			1177
scholar	1561	1151
scholarly	1643
scholars	1524	1261
scholarship	1517
scholarships	1607
school	1085		1038
schooling	1613
schools	1310
schultz	1310
schwartz	1666
schwarzs		1191
schweiz	1075
schweizar		1191
schweiziska	1294
schyman	1306
schysst	1108		1177
schyssta	1243
schyst		1191
schäfer		1082
schön		983
sci	1492
science	1133		1067
sciences	1461		1177
scientific	1397
scientifically	1678
scientist	1503
scientists	1436
scientologi		1082
scientology	1710
scis		1151
scissors	1648
sclerosis	1712
scooby	1710
scoop	1623
scooter	1650
scope	1491
scor		1053
score	1289	1082	1108
scored	1406
scorer	1636
scores	1452
scoring	1468
scorpion	1696
scot	1717
scotch	1623		1108
scotia	1669
scotland	1395
scots	1611
scott	1096		1108
scottish	1413
scotts		1191	1177
scout	1296	866	1038
scouter		1191	1038
scouterna	1292		1067
scouting	1666
scouts	1604
scramble	1692
scrambled	1678
scrap	1574
scrape	1689
scraping	1706
scrapped	1664
scraps	1692
scratch	1514	1261
scratched	1669
scratches	1678
scratching	1653
scratchs		1261
scream	1519	1122	1246
screamed	1616
screaming	1471
screams	1588
screen	1356	990	998
screened	1630
screening	1517
screenings	1699
screenplay	1657
screens	1544	1261
screenshot	1609
screenshots	1660
screw	1494
screwed	1551
screwing	1680
screws	1634
script	1468	1191	982
scripted	1689
scripts	1618
scripture	1604
scriptures	1657
scroll	1584	1053
scrolla	1303
scrolling	1671
scrolls	1687
scrub	1623
scrutiny	1611
scuba	1710
sculptor	1703
sculpture	1570
sculptures	1650
scum	1618
scumbag	1708
sds	1397
sdu	1460
se	647			v
sea	1420	807
seafood	1632
seahawks	1620
seal	1610	1261
sealed	1524
sealing	1671
seals	1586
seam	1680
seamless	1710
seams	1708
sean	1211
seans		1191
search	1330	1082
searched	1558
searches	1584
searching	1468
sears	1669
seas	1567	1100
seaside	1648
season	1285		1177
seasonal	1556
seasoned	1664
seasoning	1717
seasons	1432
seat	1362	1261
seated	1577
seating	1604
seats	1429
seattle	1520
seb	1441
sebastian	1114
sec	1680
second	1477	1191
secondary	1429
secondhand		1082
secondly	1586
seconds	1353
secrecy	1650
secret	1488
secretariat	1678
secretaries	1666
secretary	1333
secretly	1549
secrets	1480
sect	1657
section	1321		1108
sectional	1680
sections	1468
sector	1399
sectors	1535
secular	1563
secure	1404	1191
secured	1498
securely	1717
securing	1567
securities	1496
security	1248		1177
sed	1471	908	859
seda		1082
sedan	698			p
sedd	1239		1006
sedda	1264		1085
sedel		961	957
sedeln			947
seden			1136
seder	1285	1030	1246
sedermera	1246
sediment	1685	1053	1177
sedin		1191
sedlar	1232		928
sedlarna			1038
sedvänj		1191
see	1344
seed	1466	1053
seeded	1650
seeds	1487
seeing	1312
seek	1411	1151
seeker	1687
seekers	1639
seeking	1418
seeks	1521
seem	1303
seemed	1362
seeming	1685
seemingly	1528
seems	1266
seen	1201
seend		1191
seende			928
sees	1415
seg	1374	845
sega	1193
segel	1287	836	1026
segelbåt		1261
segelbåts		1191
segels		1261
seger	1029	782	857
segern	1119		937
segers		1066
segl		977
segla	1236		1246
seglade	1257		1246
seglar	1273	977	1177
seglare			1038
seglars		1151
seglat		1122	1177
seglats			1177
seglet			1108
segling	1273		1016
seglingen			1108
seglings		1191
segment	1299	1082	1067
segmentet			1108
segments	1556
segr		1030
segra		1151
segrade	1299
segrar	1124	1030	969
segrare	1283		1038
segraren			1067
segrarna			1108
segregated	1692
segregation	1264		1067
segregationen			1108
segregerade			1177
segregering			1108
segs		1261
segt	1195
sein		1122
seinfeld	1715
seismic	1657
seize	1597
seized	1544
seizing	1708
seizure	1611
seizures	1646
sej	1337
sek	1264	917
sekel	1278	1030	1108
sekelskiftet	1299
sekler		1191
seklet			1108
sekret		1053	1108
sekretariat		1191	1177
sekreterar		1122
sekreterare	1124		821
sekreteraren			947
sekretess	1287	961	1067
sekretessen			1108
sekt	1236	966	1108
sekten			1177
sekter		1053
sektion	1174		920
sektionen	1257		868
sektioner	1301		1177
sektions		1030
sektor	1128		969
sektorer	1303		1177
sektorn	1154		837
sektors		1191
sekulär	1306
sekulära	1243
sekund	1038	943	1016
sekunden	1209		1108
sekunder	986		982
sekunderna			1177
sekunders	1303
sekundär		1053
sekvens		1082	969
sekvensen			1038
sekvenser		1122	969
sel		846
selby			1177
seldom	1636
sele		1151
select	1448	1191
selected	1395
selecting	1595
selection	1409
selections	1625
selective	1579
selectively	1708
selects	1710
selektions		1122
selen			1246
self	1246	1100	1108
selfie	1308	1122
selfies	1666
selfish	1526
selfless	1712
selin		1191
sell	1326	1004
seller	1549
selleri			1108
sellers	1588		1177
selling	1365
sells	1531
selm		1261
selma	1216
sels		1151
selves	1685
selånger		1191
sem		939
sema		1191
semantic	1689
semantics	1692
semen	1694
semester	983	813	882
semestern	1137		1016
semestr		1100
semestra	1300			v
semestrar	1310		1108
semi	1255	908	1246
semiconductor	1660
semifinal	1165	990
semifinalen	1266
semifinaler		1191
semifinals	1703	1151
semin		1053
seminar	1604
seminari		1151
seminarie		1066
seminarier	1280
seminariet	1262		1067
seminarium	1186		1038
seminars	1666
seminary	1657
semitic	1648
semitism	1678		1246
seml		1151
semla	1248
semlor	1225
sems		1191
sen	675			aj
sena	1098	977	1067
senap	1236		1108
senaps		990
senare	811
senast	962
senaste	824
senat		1191
senate	1367
senaten	1211		1177
senator	1158		1177
senatorer		1191
senators	1528
senats		1066
send	1296	1151
sending	1411
sends	1517
senegal	1694
senil		1082
senior	1527	856
seniorer		1191
seniors	1579	1151
senor			1177
sens		1100
sensation	1574	1122	1108
sensational	1662
sensations	1715	1122
sense	1273		1246
sensed	1708
senseless	1701
senses	1570
sensible	1556
sensing	1634
sensitive	1445
sensitivity	1563
sensommar		1261
sensor	1570	1012	1016
sensorer	1285		969
sensorn			1108
sensors	1567
sensory	1625
sensual	1699
sent	930		998
sentence	1418
sentenced	1531
sentences	1521
sentencing	1639
sentiment	1544
sentimental	1660
sentiments	1655
sentinel	1687
seo	1749
seoul	1567
sep	1430
separat	1108	983
separata	1158
separate		1030
separated	1482
separately	1533
separates	1650
separating	1623
separation	1296		1177
separations		1082
separatism			1177
separatister		1191
separer		1053
separera	1253
separerad			1177
separerade	1271		1177
sept	1569	1191
september	930
sequel	1556
sequels	1710
sequence	1471
sequences	1586
sequencing	1694
sequential	1715
ser	865	806	705
sera		1053
serb		1053
serber		1191
serberna			1177
serbia	1618
serbian	1660
serbien	1230		1177
serbiska			1177
seren		1261
serena	1299
serenity	1712
serg		1100
serge		1191
sergeant	1312		1108
sergei	1669
sergel		1122
sergels		1191
sergio	1312
seri		977
serial	1498
serie	972	695	809
seriefigur		1261
seriemördar		1261
seriemördare	1310
serien	958		755
seriens	1218		1026
serier	1036		798
serierna	1243		1006
series	1241	1041	1177
seriespel			1246
serietidning		1191
serietidningar		1261
serietidnings		1082
serious	1298
seriously	1335
seriousness	1653
seriös	1045		1108
seriösa	1112
seriöst	976		1067
sermon	1646
sermons	1701
serotonin		1122
serpent	1676
serrano		1191
serum	1611		969
serv		928
serva		1100
servant	1531
servants	1544
serve	1356	1004	1177
served	1365
server	1184	914	947
servera	1163		1177
serverad	1296		1108
serverade	1289		1136
serverades			1246
serverar	1170		1177
serveras	1186		1177
serverat	1292		1108
servering			975
serveringen			1085
serverings		921
servern	1255		1067
servers	1540
serves	1461
servett		1082	1108
servetter			1038
servic		1191
service	990	753	830
servicen			1067
services	1612
servicing	1680
serving	1409
servis		1191	1177
servitris		1191
servitör		1191
servrar	1243		982
ses				s
sesam		1012
sesame	1676
sess		1100
session	1257		1016
sessionen			1108
sessioner			1067
sessions	1441	1151
sessionss		1261
set	1333		747
setback	1696
setet			1177
seth	1266		1108
seths		1191
sets	1392	1191
sett	762		891
setting	1374
settings	1498
settle	1466
settled	1450
settlement	1438
settlements	1572
settlers	1609
settles	1692
settling	1586
setts	1218		1026
setup	1531
seveds		1122
seven	1576	1082
seventeen	1581
seventeenth	1701
seventh	1494
seventy	1602
several	1231
severe	1422
severed	1660
severely	1528
severin		1191
severins		1191
severity	1618
sevill		1261
sevilla	1246
sevärd		1122
sevärdhet		1191
sevärdheter	1257
sew	1878
sewage	1655
sewer	1634
sewing	1623
sex	1031	663	813
sexa	1273		1108
sexan	1299		1108
sexarbetar		1261
sexbrott	1312
sexbrotts		1261
sexes	1683
sexet			1246
sexhandel			1177
sexig	1112		1108
sexiga	1202		1177
sexigt	1179		1108
sexism	1207
sexist	1639	1191
sexköp		1082
sexköps		1191
sexliv	1230
sexs		1100
sexslav		1261
sextio		939
sexton	1241	997
sextond		1261
sexual	1362	856	1067
sexualbrott	1255
sexualbrotts		1082
sexualitet	1177		1016
sexualiteten			1108
sexuality	1558
sexually	1521
sexuell	1137		957	j
sexuella	1064		969
sexuellt	1094		1067
sexy	1601
seymour	1643
sfi	1411
sfs	1512
sfär		1082
sfären			1016
sfärer		1191	1067
sgt	1855
sha	1901	785
shabby	1717
shack	1683	1122	1246
shad		1100
shade	1514		1108
shades	1551
shading	1712
shadow	1589	1030
shadows	1537
shady	1618
shaft	1574
shafts	1715
shah	1595	1041
shak		1082
shake	1303	1122	1085
shaken	1643
shakes	1632	1191	1108
shakespeare	1236
shaking	1533
shaky	1678
shale	1623
shall	1314		982
shallow	1542
shalt	1703
sham	1678	997
shame	1425	1122
shameful	1650
shameless	1692
shaming	1696		1108
shampoo	1648
shan		947
shane	1563
shang		1122
shanghai	1230
shannon	1312
shap		1261
shape	1386
shaped	1464
shapes	1554
shaping	1616
shapiro	1694
shar		939
share	1275	1122	1136
shared	1395
shareholder	1636
shareholders	1565
shares	1413
sharia	1243	1012
sharif	1692
sharing	1399
shark	1528		1038
sharks	1561
sharma	1671
sharon	1299
sharp	1441	1122
sharpe		1191
sharply	1577
shas		1261
shattered	1609
shattering	1710
shaun	1648
shav		1191
shave	1590		1246
shaved	1630
shaving	1639
shaw	1209	1082	947
shawn	1262
shaws		1191
she	1386	902
shea	1694	1100
shear	1689
sheas		1261
shed	1498
shedding	1689
sheds	1671
sheen	1703
sheep	1508
sheer	1549
sheet	1459
sheets	1514
sheffield	1572
sheikh	1643
sheila	1653
shelby	1653	1191
sheldon	1657
shelf	1547
shell	1299	1082	1085
shelley	1657
shells	1567
shelly	1710
shelter	1494
sheltered	1671
shelters	1625
shelton	1703
shelves	1607
shen		1082
shepard	1676
shepherd	1574
sheppard	1710
sheridan	1673
sheriff	1514	1122	1177
sheriffen			1177
sherlock	1283
sherman	1586
sherry	1689	1191
sherwood	1673	1191
shes	1646
shi	1876	874
shia	1671	1012
shield	1482
shields	1581
shift	1420	1122
shifted	1556
shifting	1556
shifts	1549
shin	1623	1004
shine	1512	1191	1067
shines	1643
shining	1556
shiny	1579
ship	1303	1053	917
shipbuilding	1706
shipment	1607
shipments	1634
shipped	1544
shipping	1432		1177
ships	1425		969
shire	1673
shirley	1310
shirt	1135		1246
shirts	1578
shit	1059		1177
shite	1710
shits	1634
shitting	1689
shitty	1542
shiv		1151
shiva	1706
shl	1379
shock	1445	1082	1038
shocked	1489
shocking	1528
shocks	1660
shoe	1496
shoes	1397
shogun		1191
shook	1540
shoot	1383	1053	1108
shooter	1540		1177
shooters	1630
shooting	1372
shootings	1623
shootout	1664
shoots	1561
shop	1257	1012	957
shopen			1177
shopp		1021
shoppa	1174		1136
shoppade			1177
shoppar	1296		1108
shoppen			1246
shoppers	1655
shopping	1216	887	1067
shops	1473
shor		1100
shore	1287		1038
shoreline	1710
shores	1604
short	1550	1012
shortage	1572
shortages	1666
shortcomings	1678
shortcut	1701
shorten	1694
shortened	1666
shorter	1501
shortest	1650
shortly	1443
shorts	1179		982
shortsen			1177
shot	1264	997	937
shotgun	1595
shots	1296		1108
should	1601	1191
shoulder	1436
shoulders	1510
shout	1537	1122
shouted	1602
shouting	1558
shouts	1657
shove	1630
shoved	1676
shovel	1666
show	1050	874	875
showcase	1570
showcased	1717
showcasing	1703
showdown	1669
showed	1353
showen	1188		888
shower	1436		947
showers	1577
showing	1349
shown	1344
shows	1268		1038
showtime	1692
shred	1708
shredded	1678
shri	1648
shrimp	1600
shrine	1613
shrink	1613
shrinking	1680
shrubs	1696
shrug	1712
shrugged	1706
shuffle	1669	1191
shun		1191
shus		1122
shut	1372	1122
shutdown	1639
shuts	1669
shutter	1671
shutting	1618
shuttle	1574
shy	1714
shys		1191
si				s
sia	1506		859
sibelius		1191
siberia	1678
siberian	1710
sibirien	1283
sibiriska			1108
sibling	1641
siblings	1540
sibyll		1191
sic	1839
sicilien	1253
sicily	1676
sick	1349	1100
sickening	1710
sickla		1191
sickness	1590
sicks		1261
sid	1266	826
sida	863		796
sidan	854		694
sidans			952
side	1188	947	861
sided	1565
sideline	1708
sidelines	1708
siden		885	1246
sidens		1261
sider			1067
sides	1383	1261
sidewalk	1625
sidewalks	1710
sideways	1657
siding	1669
sidney	1255
sido		743		u
sidor	969		801
sidorna	1094		909
sidos		1261
sids		1261
sie		905
sieg		1053
siege	1567
siegfried		1191
siemens	1706
siena		1191
sierra	1280
sies		1261
siffr		1053
siffra	1142		982
siffran	1151		998
siffror	1022		863
siffrorna	1089		906
sifo	1257
sig	585			d
sigfrids		1122
sigg		1191
sigge	1250
sigh	1563	1261
sighs	1694	1261
sight	1427		1108
sighted	1657
sighting	1712
sightings	1717
sights	1588
sightseeing		1122
sigill		1191
sigm		1191
sigma	1664	1191
sign	1301	983	1177
signa		966	1177
signade			1246
signal	1126	806	851
signalement	1248
signalen	1230		913
signaler	1149	1053	868
signalera	1280
signalerar	1269
signalerna			1038
signaling	1632
signalling	1687
signals	1487
signalspanings		1191
signatur	1243	1041
signature	1494
signatures	1609
signe	1264	1004	1177
signed	1356
signer		1082
signera	1303
signerad	1289
signerade	1299
signerat	1283
signering			1067
significance	1510
significant	1326
significantly	1427
signifies	1715
signifikant	1276
signing	1459
signings	1706
signs	1388
sigtuna	1100			n
sigtunas	1250	1261		o
sigurd		1191
sigurds		1191
sigvards		1191
sik		921
sikh	1701
sikt	1052	943	1016
sikta	1186
siktar	1151
sikte	1200		1016
sikten			998
siktet	1285		1108
sil		868
sila		1261
silenc		1191
silence	1445
silenced	1692
silent	1448
silently	1648
silhouette	1710
silicon	1551
silicone	1689
silikon		1030
silj		1261
silja			1177
siljan	1100			n
siljans	1250	1053		o
silk	1526	1122
silke		1151	1177
silkes		889
sill	1218	924	1067
silly	1461
silo		1261
silv		977
silva	1253
silvan		1261
silver	1038	704	998
silverman		1261
silvers		1041
silvia	1303
silvret			1067
sim	1446	743	906
sima		1191
simb		1261
simbas		1191
simhall		1261
simhalls		1191
similar	1273
similarities	1600
similarity	1648
similarly	1482
simm		1053
simma	1124
simmade	1262
simmande			1177
simmar	1211
simmare	1310		1026
simmons	1310		1177
simning	1232		1177
simo		1021
simon	1020		1246
simone	1264
simons	1312	1100
simonss		1261
simpel	1241
simpelt	1264
simpl		1191
simpla		1191
simple	1303
simpler	1590
simplest	1632
simplicity	1604
simplified	1623
simplify	1676
simplistic	1708
simply	1303
simpson	1260
simpsons	1287
simrishamn	1100			n
simrishamns	1250			o
sims	1253	1100
simulate	1680
simulated	1669
simulation	1565
simulations	1664
simulator	1306		1177
simuler		1053
simulera		1191
simulering		1191	1177
simuleringar			1177
simulerings		1191
simultaneous	1660
simultaneously	1512
sin	675			d
sina	741			d
sinai	1678	1082
sinc		1191
since	1580
sincere	1588
sincerely	1577
sincerity	1703
sinclair	1289
sind		1151
sine		1122
sines		1191
sinful	1703
sing	1427	956
singapore	1184
singel	1027	818	957
singeln	1276		969
singels		1261
singer	1296		1136
singers	1595		1177
singh	1542
singing	1415
singl		1151
singla		1261
singlar	1098		1038
singlarna			1177
single	1550	1066
singled	1712
singles	1450
sings	1577	1261	1038
singular	1611	1122
sinister	1643
sink	1503	1151
sinking	1590
sinks	1673
sinn		947
sinnad			1038
sinnade			982
sinne	1142	935	942
sinnen	1234		1177
sinner	1692
sinners	1683
sinnes		834	1177
sinnesro		1191
sinness		1191
sinnessjuk		1082
sinnessjukt	1241
sinnet	1236		937
sins	1542	1191
sinsemellan	1308
sinus	1717	1030
sion		1082
sionism		1191	1177
sionister			1177
sionistiska			1177
sioux	1680	1053
sip	1827
sipping	1712
sir	1331	943
sirap	1303		998
siraps		1122
sire	1683	1122
siren	1676	1082
sirener		1191	1177
sirens	1687
siri	1271
siris		1261
sirius	1207
sis	1492	939	837
siss		1191
sist	956			a
sista	806			j
siste		1030
sisten			1108
sister	1299		1246
sisters	1452
sistnämnda	1149
sistone	1133
sisu		1191
sisådär	1223
sit	1544	921
sitcom	1655
site	1230		1108
siten			1108
siter			1038
sites	1381		1108
sith		1122
sits	1190		1067
sitsen			1108
sitt	744			d
sitta	870		1108
sittande	1144		947
sittandes	1310
sitter	806		1108
sitting	1353		1177
sittning		1191	1108
sittplats	1308
sittplatser	1250
situ	1717
situated	1508
situation	983		830
situationen	990		888
situationer	1057		888
situations	1443	1012
six	1757
sixteen	1563
sixteenth	1694
sixten	1312
sixtens		1191
sixth	1464
sixties	1699
sixty	1567
sizable	1696
size	1283		998
sized	1489
sizes	1510
sjal		1191
sjalar			1177
sjalv		1191
sju	1139	836
sjua	1308		1177
sjuan	1299
sjud		1122
sjuhärad	1100			n
sjuhärads	1250	1122		o
sjuk	930	725	851
sjuka	1004		816
sjukan	1310		947
sjukaste	1257
sjukdom	1018		817
sjukdomar	1080		802
sjukdomarna			1136
sjukdomen	1149		952
sjukdoms		830
sjuke			1067
sjukförsäkring	1262
sjukförsäkrings		1053
sjukhem		1261
sjukhus	997	802	863
sjukhusen	1292		1067
sjukhuset	1064		909
sjukhusets			1108
sjukhuss		1151
sjuklig		1191
sjukligt	1312
sjukpenning	1285
sjuks		1122
sjukskriven	1223
sjukskrivn		1151
sjukskrivning	1283
sjukskötersk		1151
sjuksköterska	1126		957
sjuksköterskan	1312
sjuksköterskor	1137		1108
sjukstug		1191
sjukt	898		998
sjukvård	1066		969
sjukvårdare			1067
sjukvården	1078		1026
sjukvårds		789
sjukvårdspersonal		1261
sjund		1261
sjunde	1137		1108
sjung	1209		1246	v
sjunga	1032		1108
sjungande			1177
sjunger	1043		1177
sjungit	1271
sjunk		1030
sjunka	1144		1177
sjunkande	1257
sjunker	1094		1177
sjunkit	1195		1177
sjuttio		928
sjutton	1131	972
själ	1043	914	1016
själar	1234		1108
själen	1140		1038
själland			1177
själs		947
själv	698			du
själva	834		1177
självaste	1195
självbestämmande		1122
självbiografi	1306
självfallet	1181
självförakt		1191
självförsvar	1209
självförsvars		1030
självförsörjande	1278
självförsörjnings		1191
självförtroende	1135
självförtroendet	1306
självgod		1261
självhat		1261
självhjälps		1012
självinsikt	1269
självisk	1285
själviska	1296
självklar	1211
självklara	1174
självklarhet	1149
självklart	866
självkänsla	1239
självkörande	1303
självmant	1283
självmedveten		1261
självmord	1059		1177
självmords		846
självmordsbenägen		1261
självs		1122
självstyr		1100
självständig	1200
självständiga	1220
självständighet	1195
självständighets		972
självständigt	1174
självsäker	1301
självsäkr		1261
självt	1184
självupptagen		1191
sjätt		1261
sjätte	1131	1004	1246
sjö	1342	633	680
sjöar	1181		957
sjöarna			1052
sjöberg	1100			n
sjöbergs	1250	1191		o
sjöbo	1100			n
sjöbos	1250			o
sjöfart	1308		1108
sjöfarten			1108
sjöfarts		935
sjögren	1273
sjöholm			1177
sjöjungfru		1191
sjökaptens		1191
sjöman	1310
sjömans		911
sjömän	1266
sjön	1052		1016
sjöng	1087		1177
sjönk	1165		1177
sjöns			998
sjörövar		1191
sjöröveri		1191
sjös		1012
sjöss	1253
sjöstad		1261
sjöstedt	1135
sjöström	1260		1246
sjövägen			1085
ska	541			xl
skabb		1122
skad		983
skada	958		780
skadad	1052		906
skadade	1064		933
skadades	1209		1006
skadan	1158		969
skadar	1073		1177
skadas	1170		1177
skadat	1149		1016
skadats	1262		1177
skade		798	1016
skadedjurs		1122
skadegörelse	1236
skades		1191
skadestånd	1174		1108
skadeståndet			1177
skadestånds		924
skadlig	1211		1108
skadliga	1184		1108
skadligt	1223		1108
skador	1048		748
skadorna	1223		1052
skaff		1082
skaffa	926		1006
skaffade	1151		1136
skaffar	1080		1177
skaffat	1128		1108
skafferiet	1301
skaft		1082	957
skaftet			1067
skagen		1122
skak		977
skaka	1110		1136
skakad			1177
skakade	1207		1177
skakande			1177
skakar	1140
skakig		1191
skakningar			1108
skal	1149	806	952
skala	1078		963
skalade			1177
skalan	1236		900
skalbagg		1122
skaldjurs		1053
skalen		1122	1067
skalet	1269		998
skall	817	876	1136
skalla		1261	1246
skallar			990
skalle	1232		947
skallen	1137		1038
skallig		1191	1108
skalliga			1108
skalor			1016
skalp		1100
skals		1261
skalv		1191	1108
skalvet			1067
skam	1075	862	1177
skamliga		1191
skamligt	1211
skamlös		1191
skammen	1273		1246
skandal	1156	1053	969
skandalen	1262		969
skandaler	1276		1067
skandi		1191
skandia		997	1177
skandinaver		1191
skandinavien	1167		1177
skandinaviens	1303
skandinaviska	1193
skann		1012
skanna		1191
skanner			1246
skanning			1067
skans		961	924
skansen	1195
skanska	1285
skanstulls		1122
skanör	1100			n
skanörs	1250			o
skap		966		s
skapa	905		1136	v
skapad	1156		1246
skapade	1027		1108
skapades	1119		1177
skapand		1191
skapande	1276		870
skapandet	1255		998
skapar	937		1177	v
skapare	1227		1006
skaparen	1266		1038
skaparna			1052
skapas	1071		1246
skapat	1020		1108
skapats	1202		1246
skapels		1151
skapelse	1239	956	1246
skaplig			1177
skapligt	1255		1108
skapt			1108
skapta			1108
skar	1246	947	937
skara	1100			n
skaraborg	1100			n
skaraborgs	1250	1191		o
skaran			990
skaras	1250			o
skaror			1136
skarp	1188	917	1246
skarpa	1216		1177
skarpnäck	1100			n
skarpnäcks	1250	1191		o
skarps		1191
skarpt	1167		1177
skars		1122	1108
skarv		1053	1108
skarvs		1261
skat		935
skata		1191	1177
skatan			1067
skate	1611	972
skateboard		983
skater	1708
skates	1715
skating	1588
skator			1108
skatt	965	840	801
skatta	1255		1108
skattade			1136
skattar			1067
skattas			1067
skatte		665
skatteavdrag			1177
skattebetalar		1191
skattebetalare	1190
skattebetalarna	1216
skattebetalarnas	1312
skattebrott		1261
skattebrotts		1261
skattefri		1151
skattehöjning		1191
skattehöjningar	1289
skatteintäkter	1287
skattemedel	1202
skatten	1059		859
skattepengar	1096
skatter	1052		933
skatterna	1200		1052
skattes		1191
skattesats		1191
skattesänkning		1191
skattesänkningar	1234
skatteverket	1117		1177
skatteverkets			1177
skatts		1261
skavlan	1296
ske	1172	866	758
sked	1227	1021	1038
skeda		1261
skedar			1067
skedde	1050
skede	1236		998
skeden			1108
skedet			1016
skeds		1261
skeend		1191
skeletal	1692
skeleton	1597
skeletons	1692
skelett	1246	939	1067
skelettet			1177
skeletts		1261
skellefte		1053
skellefteå	1064			n
skellefteås	1250			o
sken	1190	860	937
skena			1108
skene	1100			n
skenes	1250			o
skenet			1016
skenhelig		1261
skepnad			1177
skepp	1147	931	826
skeppa		1100
skeppar		1012
skeppare		1191
skeppars		1191
skeppen			969
skeppet	1188		859
skeppets			1136
skepps		825
skeptical	1625
skepticism	1689
skeptiker		1122	1108
skeptisk	1144
skeptiska	1278		1177
sker	921		1108
sket	1158		982
sketch	1542	1082
sketcher			1177
sketches	1618
skett	1048		1177
skev	1243	1082
skeva		1191
ski	1448	828	868
skick	1144	1012	990
skicka	868
skickad	1264		1052
skickade	1011		1136
skickades	1151
skickar	939
skickas	1071
skickat	1048		1177
skickats	1246
skicket			998
skicklig	1197	1053	1177
skickliga	1232		1177
skicklighet	1234		1016
skicklighets		1122
skickligt	1269
skid	1310	729	1246
skidback		1261
skidor	1158		998
skids		1100
skidskytt		1191
skidskytte	1310	1122
skidåkare	1296		1108
skidåkning	1227		1016
skidåkningen			1177
skies	1572
skiffer		1012	1108
skift	1266	911	982
skifta		1191
skiftande			1108
skiftar	1303
skifte		1261	913
skiften			998
skiftes		1066
skiftet			891
skiing	1588
skikt		1053	947
skiktet			928
skild	1292	983	1038
skilda	1108		1026
skilde	1269		1108
skildr		1041
skildra		1191
skildrar	1232
skildring	1253		920
skildringar			969
skildringen			1067
skilj		1082
skilja	1078		1177
skiljas	1260		1177
skiljde			1177
skiljer	1020		1177
skiljs	1303		1177
skiljt			1177
skill	1455	997	1177
skilled	1521
skillingaryd	1100			n
skillingaryds	1250			o
skillnad	912		859
skillnaden	986		877
skillnader	1087		868
skillnaderna	1197		937
skillnads		1191
skills	1312	1122	1136
skilsmäss		1122
skilsmässa	1223
skilsmässan	1308
skilt			1052
skimrande			998
skin	1276	931	1067
skina			1246
skincare	1708
skiner	1165		1108
skingr		1151
skingra		1191	1177
skingras			1177
skinhead		1191
skink		966
skinka	1193		1038
skinkan			1108
skinkor			1177
skinn	1204	833	863
skinned	1657
skinner	1666
skinnet	1266		1108
skinns		1191
skinnskatteberg	1100			n
skinnskattebergs	1250			o
skinny	1554
skins	1600		1177
skip	1503	972
skipp		1100
skippa	1140
skippar	1223
skipped	1630
skipper	1657
skipping	1650
skirt	1561
skirts	1650
skis		997
skiss		972	1108
skissa		1261
skissar		1122
skissen			1246
skisser		1122	1108
skit	831	656	969
skita	1105		1177
skitar		1191	1177
skitbr		1261
skitbra	1154
skiten	960		1067
skiter	997
skitig		1191
skitiga	1301
skitit	1262
skitjobb		1191
skitkul	1225
skits		1030
skitsamma	1236
skitsnack	1112
skitung		1261
skiv		757
skiva	1094		807
skivad			1177
skivan	1103		877
skivat			1177
skivbolag	1280
skivbolags		1053
skivor	1108		816
skivorna	1303		1038
skjort		952
skjorta	1158		957
skjortan	1227		1177
skjortor	1234		1016
skjortorna			1067
skjul		1191	990
skjut	1156	809	1177
skjuta	990		969
skjutande			982
skjutas	1236		1067
skjutban		1261
skjuten	1135		947
skjuter	1022		1067
skjutet			969
skjutit	1170		1108
skjutits	1301		1136
skjutn		1151
skjutna	1269		982
skjutning		1191	957
skjutningar	1250		957
skjutningarna			1108
skjutningen			990
skjuts	1117		998
skjutsa	1262
skjutsar			1177
skjutvapen	1246
skl	1462
sko	1356	738	861
skog	1034	880	766
skogar	1170		937
skogarna	1232		1052
skogen	958		813
skogens			1052
skoghall	1100			n
skoghalls	1250			o
skoglund	1312
skogs	1260	666	947
skogsbruk	1271
skogsbruks		1082
skogsbränder	1312
skogsmark		1191
skogsområd		1261
skogsområden			1246
skogsparti		1261
skogss		1151
skogsägar		1100
skoj	1061	961	1067
skoja	1177		1246
skojade	1250
skojar	1091
skojig		1122
skojigt			1177
skojs	1287		1177
skol	1292	593
skola	910		756
skolad			1177
skolade			1177
skolan	822		713
skolans	1096		909
skolarbete	1310
skolas			1108
skolavslutning		1191
skolbarn	1306
skolbarns		1122
skolbibliotek		1191
skolbuss		1261
skoldag		1191
skole		1030
skolelever			1246
skolflick		1261
skolform		1261
skolfoto		1261
skolgång	1225
skolgård		1191
skolgården	1283
skolinspektionen	1273
skolk		1021
skolkamrat		1261
skolklass		1261
skolledare	1301
skollärare			1016
skolmat		1100
skolmats		1191
skolning			1177
skolor	992		801
skolorna	1133		957
skolornas			1136
skols		1151
skoltid	1294
skoltrött		1261
skolverket	1204
skolår		1261
skomakar		1082
skomakare		1191
skon	1225	997	1067
skona		1122	1177
skonas			1177
skoningslös		1191
skons		1261
skop		1122
skopa			1108
skopor			1177
skor	999	977	807
skorna	1112		957
skorp		1082
skorpa			1108
skorpan			1108
skorpor			1177
skors		1151
skorsten		1191
skoter	1299	1053	1067
skotern			1108
skotska	1306		1177
skott	1036	804	795
skotta	1306		1108	v
skottar		1191
skotten	1248		1067
skottet	1269		957
skottkärr		1191
skottland	1174
skottlossning	1209
skotts		1261
skov		1191
skr		840
skraj		1191	1177
skraml		1122
skrap		947
skrapa	1213		1108
skrapade			1067
skrapan			1108
skrapar	1306
skrapat			1177
skratt	1066	917	1038
skratta	1020		1136
skrattade	1066		1085
skrattar	1032		1067
skrattat	1232
skrattretande	1204
skrek	1068		1177
skrev	863		982
skrevs	1117		1067
skri		911
skribent	1213		928
skribenten	1308		1067
skribenter	1246		1067
skribenterna			1246
skridsko		943	1177
skridskor	1236		1177
skridskorna			1177
skridskos		1191
skridskoåkning			1177
skrift	1149	894	857
skriften	1269		937
skrifter	1243		947
skrifterna			1052
skriftlig	1306			j
skriftliga	1257
skriftligt	1271
skrifts		1261
skriftspråk		1191
skrik	1161	1012	1016
skrika	1052		1038
skrikande	1239
skriker	1018		1177
skrin		1053	998
skript		1122	1108
skriv	990	760	1108	v
skriva	829		952
skrivand		1191
skrivande	1197		1067
skrivandet			1108
skrivar		939
skrivare	1248		880
skrivaren			982
skrivas	1165		1016
skrivbord	1207
skrivbordet	1213
skrivbords		966
skrivels		1261
skrivelse		1261	1177
skriven	1066		903
skriver	829		1006
skriverier			1177
skrivet	1073		906
skrivit	919		1038
skrivits	1190		1136
skrivmaskin		1191
skrivn		1151
skrivna	1133		894
skrivning		1191	888
skrivningar			1016
skrivs	1103		1038
skrock		1082
skroll		1191
skrot	1243	911	1038
skrota	1262
skroten			1177
skrov		990	1067
skrovs		1261
skrubb		1053	1246
skrud			1108
skruv	1266	902	1038
skruva	1200
skruvad			1108
skruvade			1108
skruvar	1269		1052
skruvarna			1108
skruvat			1108
skruven			1108
skruvmejsel			1177
skruvs		1261
skrynklig		1191
skryt		990
skryta	1184
skryter	1246
skryts		1261
skräck	1147	794	928
skräcken	1310		1038
skräckfilm	1285
skräckfilms		1191
skräcks		1151
skräddar		983
skräddare			1177
skräll		1030	1108
skräm		1012	1026
skrämd	1312		1016
skrämda			1016
skrämde	1236
skrämm		1122
skrämma	1140		1177
skrämmande	1034
skrämmas	1287
skrämmer	1112
skräp	1089	897	1108
skräpet	1278
skräppost		1191
skrå		1100
skråm		1122
skrön		1191
sku		935
skugg		833
skugga	1177		998
skuggan	1174		1177
skuggar			1246
skuggor	1273		1177
skul		1004
skuld	1048	814	947
skuldbelägg		1151
skulden	1108		1067
skulder	1137		982
skulderna			1136
skuldr		1191
skulds		1191
skuldsanering		1261
skuldsanerings		1261
skuldsatta			1177
skuldsätt		1261
skuldsättnings		1122
skule		1082
skull	935		1136
skulla			1136
skulle	601
skulls	1692
skulptur	1312	961	1067
skulpturen			1067
skulpturer			1038
skulpturerna			1177
skulptör		1191
skultuna	1100			n
skultunas	1250			o
skum	1172	860	998
skumm		1053
skumma	1207
skump		1122
skumt	1117		1067
skunk		1191
skur		952
skura		1261	1246
skurar			1067
skuren			1006
skurit	1287		1177
skurits			1177
skurk		977	1016
skurkar		1191	1108
skurkarna			1177
skurken			1067
skurks		1261
skurn		1261
skurna			982
skuru		1041
skurup	1100			n
skurups	1250			o
skut		983
skutan			1108
skutt		1082	1108
skvadron		1082	1108
skvaller	1220	961	1177
skvallr		1082
skvallra		1191
skvatt		1191
skvätt	1273
sky	1365	818	882
skydd	1009		709
skydda	972		1177	v
skyddad	1197		920
skyddade	1167		942
skyddande			1177
skyddar	1066
skyddas	1188
skyddat	1209		957
skyddet	1271		808
skydds		697
skyddsombud			1108
skyddsrum		1261
skyddsrums		1191
skyddsskäl			1246
skyddsåtgärder			1246
skye	1701
skyffl		1191
skyffla		1191
skyfflar			1177
skygg		1053	1067
skygga			1067
skyhöga	1308
skyl		939
skyldig	1043		957
skyldiga	1096		947
skyldige			1177
skyldighet	1149		937
skyldigheten			1038
skyldigheter	1193
skyldigt			1067
skyline	1669
skyll	1220
skylla	1061
skyllde	1289
skyller	1117
skylt	1133	935	900
skylta		1151
skyltar	1172		894
skyltarna	1285		963
skylten	1142		928
skyltning			1177
skymd			1177
skymf		1053
skymm		1122
skymning		1191	1177
skymnings		1030
skymt		1122	1177
skymtar			1177
skyn		1041
skynd		1041
skynda	1167
skynk		1191
skynke			1177
skyp		1191
skype	1207
skyskrap		1122
skyskrapor		1191
skytt		1041	928
skyttar			937
skytte	1243	829	906
skytteliga		1122
skytten	1269		969
skyttet			1038
skägg	1133	935	920
skägget	1234
skäl	962	947	830
skälen	1287		1177
skälet	1161		1067
skälig	1278
skäll	1292	1066
skälla	1236		1006
skällde	1278
skäller	1243
skälls		1082
skäls		1191
skäm		983
skämde			1177
skämdes	1271
skämm		1082
skämma	1227
skämmas	1098
skämmer	1236
skäms	1061
skämt	944	917	920
skämta	1119
skämtade	1227
skämtar	1121
skämtet	1211		1177
skämts		1261
skämtsam		1191
skänk		1082	1177
skänka	1177		1108
skänker	1184		1177
skänkt	1289		1108
skänkte	1296		1177
skänninge	1100			n
skänninges	1250			o
skär	1050	787	861
skära	1085		1246
skärande			1108
skären			1177
skärgård	1195		1108
skärgården	1207		1067
skärgårds		851
skärholmen	1100			n
skärholmens	1250			o
skärm	1158	855	877
skärmar	1260		928
skärmarna			1038
skärmdump	1312
skärmen	1119		909
skärp	1140
skärpa	1154		1067
skärpan			1177
skärper	1301
skärpning	1266		1177
skärps		1261
skärpt	1257
skärpta	1308
skärrad			1177
skärs		1053	957
skärvor			1038
skå		892
skåd		1030
skåda	1299		1136
skådad			1108
skådade			1136
skådar			1067
skådat	1260		1108
skådespel	1287	997
skådespelar		870
skådespelare	1089		947
skådespelaren	1230		1108
skådespelarna	1262		1108
skådespeleri	1306		1177
skådespeleriet			1177
skådespelersk		1122
skådespelerska	1253		1067
skådespelerskan			1177
skådespelerskor			1177
skådespels		1191
skådis	1294		1038
skådisar		1191	1177
skådisen			1177
skål	1091	914	920
skåla		1261
skålar	1262		1016
skålen	1312		913
skån		1053
skåne	953			n
skånes	1204			o
skåning	1303
skåningar	1296
skånsk	1271
skånska	1110		1067
skåp	1167	983	816
skåpen			1038
skåpet	1163		872
skåps		1191
sköld	1225	943	1038
sköldar			1108
skölden	1292		1067
sköldpadd		1122
sköldpadda			1038
sköldpaddan			1177
sköldpaddor		1191	1067
sköldpaddorna			1177
skölj		1012	1108
skölja	1262
sköljer			1177
sköljs			1177
skön	1013	870	1038	j
sköna	1071		982
skönare	1232
skönaste	1308
skönhet	1112		1246
skönheten	1232
skönhets		839
skönj		1191
skönlitteratur	1287
skönmål		1151
sköns		1122
skönt	884		957
skör	1301	977	1067
sköra			1246
skörd	1253	1053	1052
skörda	1271	1100
skördar	1280
skörde		961
skörden	1308		1038
skörs		1191
skört			1246
sköt	1064	952	998
sköta	1050		1177
skötare			928
skötas	1260
sköte		1191
sköter	1041		1108
sköters		1191
skötersk		1191
sköterska			947
sköterskan			969
sköterskor			1016
sköterskorna			1177
sköts	1119		1038
skötsam		1191
skötsel		1122	928
skötseln			1038
skött	1209		1067
skötte	1174		1108
sköttes			1177
skötts			1177
skövde	1096			n
skövdes	1250			o
skövling			1108
sla		870
slab	1669
slack	1618
slad		1021
sladd	1271	990	1038
sladden	1308		1067
slade			975
slag	995	767	770
slagen	1184		777
slaget	1103		829
slagfält		1191
slagg		1041	1177
slaggs		1261
slagit	1050		1038
slagits	1257		1038
slagkraft		1191
slagkraftig		1151
slagn		1151
slagna	1310		877
slagord		1261
slags	958		1038
slagskepp			1177
slagsmål	1181		975
slagsmåls		1191
slagträ	1292
slagverk		1122
slagverks		1122
slain	1657
slak		997
slakt	1239	892	1016
slakta	1262	1100	1177
slaktad			1177
slaktar	1310	1122
slaktas			1177
slaktat			1177
slakten			1108
slakteri		1191
slakts		1261
slalom	1303	961	1067
slam	1271	911	1067
slammed	1639
slamming	1701
slamp		1100
slampa	1239		1067
slampor			1136
slams	1636
slander	1703
slang	1232	983	957
slangar			1108
slangen	1299		969
slank	1280
slant	1154		1177
slantar	1299		1177
slanten			1177
slap	1558	1041
slapp	1121	983	1108
slappa	1246
slappar			1136
slapped	1627
slapping	1699
slappn		1191
slappna	1140
slappt		1261
slaps		1261
slarv		997	1246
slarvig	1287	1122
slarvigt	1234
slas		1053
slash	1632	1082	1177
slask		1030	1177
slat		1082
slate	1593		1246
slated	1683
slater	1676
slaughter	1588
slaughtered	1660
slav	1218	810	1038
slava			1246
slavar	1165		1085
slavarbet		1261
slave	1480		1177
slaver		1191
slaveri	1223	1082	1136
slaveriet	1299		1177
slavery	1503
slaves	1508
slaviska			1108
slay	1701
slayer	1678
sleek	1703
sleep	1608	1012
sleeper	1676
sleeping	1422
sleeps	1618
sleepy	1625
sleeve	1567
sleeves	1620
slem		972
slender	1646
slentrian		1191
slept	1510
slet	1234		975
slew	1703
slic		1066
slice	1551
sliced	1650
slices	1636
slick	1618	1041	1246
slicka	1186
slickar	1200
slickat			1177
slid	1655	972
slida			1136
slide	1482	1100	1067
slides	1602	1261
sliding	1581
slight	1501
slightest	1604
slightly	1379
slim	1266	1082	1246
slime	1694
sling	1703	977
slinga			969
slingan			1016
slingor			982
slingr		1066
slingrade			1177
slip	1487	864
slipa		1191	1246
slipad			1177
slipade			1136
slipar			1246
slipas			1177
slipat			1108
slipning			1246
slipp		1082
slippa	981		1177
slipped	1554
slipper	956		1177
slippers	1696
slippery	1641
slipping	1623
slips	1253	1004
sliskig			1177
sliskiga		1191	1177
slit	1213	876	1246
slita	1151
slitage			1108
slite	1100			n
sliten	1211		1052
sliter	1133
slites	1250			o
slitet			1108
slitit	1257
slitn		1151
slitna	1234		982
slitningar			1177
slits	1269
slo		900
sloan	1680
slockn		1122
slog	958		1067
slogan	1253		1136
slogans	1706
slogs	1110		1038
slop		1066
slopa	1260
slope		1191
slopes	1600
sloppy	1646
slot	1531	1021
slots	1590		1177
slott	1105	1030	990
slotten			1177
slottet	1112		969
slotts		801
slottss		1191
slovakia	1689
slovakien	1280
slovenia	1687
slovenien	1296
slow	1294	1082	1067
slowed	1618
slower	1556
slowing	1618
slowly	1406
slows	1692
slu		897
slug	1710	1100
sluk		1012
sluka		1191	1246
slukade			1177
slukar			1177
slum		914
slump	1103	943
slumpen	1262
slumpmässig		1191
slumpmässiga	1301
slumpmässigt	1241
slung		1122
slunga		1191	1246
sluppit	1234		1177
slus		997
sluss		952	1177
slussar			1108
slussarna			1177
slussen	1181		1108
slut	820	656	975	v
sluta	799		1038	v
slutade	944
slutar	916
slutas			1016
slutat	1020
sluten	1216		982
sluter	1253		1006
slutet	900		906
slutför		1122
slutföra	1232
slutfört	1306
slutgiltiga	1211
slutgiltigt	1310
slutit			1108
slutits			1136
slutliga	1236
slutligen	1052
slutn		1151
slutna	1266		990
slutresultat	1299
slutresultatet	1213
sluts		1066	1016
slutsats	1144
slutsatsen	1165
slutsatser	1124
slutspel	1158		1177
slutspelet	1181
slutspels		947
sluttning		1122	1016
sluttningar			1067
sluttningarna			1108
sluttningen			1108
slutändan	1124
sly	1889
slyn		1082
slyna	1262
släck	1310	972		v
släcka	1170		1136
släcker	1264
släckning			1067
släcknings		1122
släckningsarbetet			1177
släckt	1285		1177
släd		997
släde			1108
släkt	1045	766	1108
släkte	1301		1177
släkten	1112
släkter		1191	1177
släktet			1067
släktforsknings		1191
släkting	1179
släktingar	1128
släkts		1191
släktskaps		1191
släng	1098	983	1177	v
slänga	1050
slängd			1067
slängde	1124
slänger	1068
slängs	1301
slängt	1200
släp	1294	889	1108
släpa	1213
släpar	1280
släpet			1177
släpp	1091		1016
släppa	953		1177
släppas	1186		1177
släpper	981		1177
släppet			998
släpps	1096		1177
släppt	1078		1038
släppta			1108
släppte	1041		1177
släpptes	1089		1177
släppts	1207		1177
släpvagn		1261
släpvagns		1122
slät		917
släta		1191
slätt	1280	939	990
slätten		1191	947
slätter		1191	1177
slätterna			1177
slå	1105		947
slående	1260		1038
slår	912		1085
slås	1158		1026
slåss	1015
slö	1489	905
slöa		1191
slödder			1177
slöj		997
slöja	1167		1177
slöjan	1266		1177
slöjd		943	982
slöjden			1108
slöjds		1151
slöjor		1191
slös		1004
slösa	1121		868
slösade			1108
slösar	1188		1177
slösas			1136
slösat	1269		1108
slöseri	1126		1108
slöseriet			1177
slöt	1271		1038
slöts			1108
smack	1301	1082
smackdown	1710
smak	1025	791	863
smaka	1059		1246
smakade	1165		1136
smakar	1034		1246
smakat	1216		1108
smaken	1108		1067
smaker	1243		1177
smakerna			1177
smaklig		1122
smaklös		1191
smaklöst	1310
smakprov	1296
smaks		1151
smal	1149	935	1052
smala	1167		1085
smalare	1227
small	1511	1021
smaller	1367
smallest	1549
smalt	1289		1246
smaragd		1030
smart	967	882	1026	j
smarta	1061		1108
smartare	1128		1246
smartaste	1223
smarter	1572
smartest	1671
smartphone	1248
smartphones	1294
smarts		1191
smas		1053
smash	1531	1191
smashed	1588
smashing	1630
smask		1041
smaskar			1246
smaskiga		1191
smear	1676
smed		1004
smedby	1100			n
smedbys	1250			o
smeden			982
smederna			1177
smedj		1151
smedja			1016
smedjan			1108
smedjebacken	1100			n
smedjebackens	1250			o
smeds		1053
smek		961
smeker	1303
smeknamn	1193
smeknamnet	1312
smell	1438
smelled	1666
smelling	1648
smells	1542
smelly	1715
smet	1216	1053	1246
smeta		1191	1246
smeten	1273		1177
smh	1866
smhi	1163
smickrande	1273
smid		1053
smidda			1177
smide			1016
smider			1177
smides		997
smidig	1230			j
smidiga		1191
smidigare	1243
smidigt	1133		1108
smil		997
smile	1404
smiled	1584
smiles	1572
smiley	1312
smileys		1191
smiling	1517
smink	1131	972	1246
sminka	1283
sminket	1301
smisk		1191
smit		943
smita	1250
smiter	1306
smith	1098		969
smiths			1038
smithsonian	1689
smitning			1177
smitnings		1122
smitt		851
smitta	1213		1038
smittad	1271		1108
smittade	1225		1067
smittan	1301
smittar	1246
smitts		1261
smittsam		1191
smittskydd		1261
smittskydds		983
smok		1082
smoke	1397	1122	1177
smoked	1570
smoker	1696
smokers	1662
smokes	1678
smoking	1432
smoky	1706
smooth	1459
smoother	1701
smoothie	1285		1177
smoothly	1625
sms	1199
smug	1710
smuggl		1004
smuggla	1285	1100
smugglar		1191
smugglare	1308		982
smugglarna			1108
smuggling	1657	1261	969
smugglingen			1108
smugglings		1151
smul		972
smula	1158		1246
smulor			1067
smulorna			1177
smultron		1082
smurf		1030	1177
smuts	1184	880
smutsig	1197
smutsiga	1167
smutsigt	1223
smutskast		1100
smutskastning	1308
smutskastnings		1082
smutt		1122
smyck		1053
smycke		1122	1108
smycken	1184		1136
smyckes		1053
smycket			1177
smyg	1213	858	1108
smyga	1211
smyger	1186
smäck		1122
smäll	1142	990	1016
smälla	1232		1108
smällar	1303		1177
smällare			1177
smällde	1308
smällen	1184		1177
smäller	1179
smält	1223	921	998
smälta	1158		982
smälte			1177
smälter	1144		1177
smärre	1273
smärt		836
smärta	1055		998
smärtan	1147
smärtfritt	1276
smärtor		1191	947
smärtsam		1261
smärtsamm		1261
smärtsamt	1207
smärtstillande	1246
små	877	633		j
småbarn	1200
småbarns		935
småföretag		1122
småföretagar		1122
småföretagare	1266
småhus		1066
småland	1096			n
smålands	1250	997		o
smålandsstenar	1100			n
smålandsstenars	1250			o
småländska	1294
smålänning		1122
småningom	1098
småpartier		1261
småprat		1191
smås		972
småsak		1261
småsaker	1225
småskalig		1191
småstad	1301
småstads		1030
småsten		1261
smått	1089		1067
smög	1276
smögen		1122
smör	1080	826	1052
smöret	1236		1067
smörgås	1255	928	1038
smörgåsar	1306		1067
smörgåstårta	1278
smörj		972
smörja	1186
smörs		1122
snabb	997	748	998	j
snabba	1022		982
snabbare	983
snabbast	1207
snabbaste	1163
snabbhet	1289
snabbis	1271
snabbmat		1191
snabbmats		952
snabbs		1122
snabbspol		1151
snabbspår		1261
snabbt	866		998	j
snabel			1177
snack	1075	983	888
snacka	960		1177
snackade	1131		1177
snackar	967		1177
snackat	1204		1177
snacket	1209		1016
snacks	1241		1177
snail	1627
snak		1191
snake	1299	1066	1177
snakes	1584	1261
snap	1503	935
snapchat	1225
snapp		997
snappa		1191
snappade			1246
snappat			1177
snapped	1595
snapping	1673
snaps	1292	1021
snapshot	1692
snar	1218	972	1085
snara		1191	1246
snarare	960
snarast	1131
snark		1053
snart	801			a
snatch	1660
snatched	1671
snatt		1030
snatta		1191
snea		1261
sneak	1554	1191
sneakers	1660
sneaking	1685
sneaky	1662
sned		858
sneds		1191
snegl		1261
snes		1261
snett	1101
sni		892
snickar		952
snickare	1232		1038
snickaren			1177
snickeri		997	1108
snickr		1191
sniff	1680	1030
snigel		1082	1136
sniglar		1191	1108
snill		1012
snille		1053	1246
sniper	1613
snitt	1101	864	894
snitta		1261
snittar	1310
snittet	1227		937
sno	1344	921
snodd			1108
snodde	1190
snok		1066
snoka		1261
snokar	1294		1177
snoop	1689
snopp	1225	1082
snoppen	1294
snor	1161	872
snorung		1261
snott	1232
snow	1536	908
snowboard		1082
snowden	1680
snows		1191
snowy	1676
snp	1839
snubb		1021
snubbar	1223
snubbe	1087
snubben	1105
snubbl		1151
snubblade	1280
snubblar	1310
snudd	1271
snurr		1012	1177
snurra	1188		1108
snurrade	1296
snurrar	1163
snurrig		1191
snus	1144	887	1085
snusk	1299	961	1177
snuskig		1122
snuskiga	1273
snuskigt	1312
snut		983
snuten	1223
snutt		1191	1067
snuv		1122
snuva		1191	1177
snyder	1641
snyft		983
snygg	958		998
snygga	995		1067
snyggare	1154
snyggast	1310
snyggaste	1209
snygging	1289
snyggt	967		1067
snyt		1122
snäck		1030
snäcka			1108
snäckan			1067
snäckor		1191	1016
snäll	988		1108	j
snälla	847		1108
snällare	1266
snällaste	1310
snällt	1082		1177
snäpp	1303
snäppet	1266
snäv		1191
snäva		1191
snål	1255	972	1016
snåla	1248		982
snålar			1246
snålare			1067
snålt			1016
snår		1053
snö	1215	722
snöa	1299
snöade			1177
snöar	1227
snöboll		1261
snöbolls		1082
snöfling		1151
snögubb		1261
snön	1117		1177
snör		997
snöre			1038
snören			1108
snöret			1038
snös		1066
snöskoter		1191
snöstorm		1191
so				s
soak	1641
soaked	1630
soaking	1683
soap	1510	1191
soar	1692
soaring	1680
sobbing	1673
sober	1565
soc	1386
soccer	1441
social	1002	714	1006	j
sociala	933		1038
socialarbetar		1261
socialbidrag	1292
socialdemokrat	1218	1066
socialdemokrater	1186
socialdemokraterna	1038
socialdemokraternas	1195
socialdemokrati		1191
socialdemokratin	1253
socialdemokratisk	1207
socialdemokratiska	1151
socialen	1296
socialiser		1053
socialism	1149		1016
socialismen	1227		1177
socialismens			1177
socialist	1230	983	1177
socialisten			1177
socialister	1232		1177
socialisterna			1136
socialistisk	1239		1246
socialistiska	1188		1177
socialistiskt	1306		1177
socialists	1646
socialliberal		1191
socially	1561
socialstyrelsen	1230
socialt	1064		1067
socialtjänst	1294	1100
socialtjänsten	1193
societal	1646
societeten			1108
societies	1533
society	1580
socio	1648	889
socioeconomic	1703
socioekonomiska	1250
sociolog		1100
sociologer			1177
sociologi	1273	1082	1016
sociology	1602
socionom		1012
sociopat		1191
sock	1641	956
socka		1261
sockar			1177
sockeln			1177
socken	1165	897	1177
socker	1043	767	963
sockerrörs		1122
sockers		1191
socket	1662
socknen			1108
sockor			1067
sockret	1294		1038
socks	1544
soda	1542	1030
sodium	1581
sofa	1595
soff		914
soffa	1140		1016
soffan	1009		1038
soffor			1067
sofforna			1177
sofi		1191
sofia	1066
sofie	1209
sofielunds		1191
sofis		1261
soft	1174	990	1038
softball	1630
soften	1699
softer	1657
softly	1604
software	1610
soho	1696
soil	1455
soils	1650
soja	1234	894
sojas		1261
sol	1225	651	888
sola	1204	1082	1177
solace	1717
solar	1548	1191
solberga		1151
solbergas		1261
solceller	1255
sold	1328	1012
soldat	1154	914	882
soldaten	1296		982
soldater	1041		855
soldaterna	1172		969
soldaternas			1136
soldier	1445
soldiers	1390
sole	1485	1122
solely	1505
solemn	1687
solen	965		947
solenergi		1191
solens	1213		1085
solglasögon	1236
solicitor	1623
solicitors	1703
solid	1294	1041	1177
solida		1261
solidaritet	1165		1177
solidaritets		972
solidarity	1577
solids	1706
solig	1273
soliga	1283
soligt	1232
solis		1151
solist		1122	1067
solister			1108
solitary	1613
solitude	1685
solklar	1306
solklart	1241
solkraft		1261
sollefteå	1100			n
sollefteås	1250			o
sollentuna	1100			n
sollentunas	1250			o
solljus	1276
soln		1191
solna	1080			n
solnas	1250			o
solnedgång	1296	1122
solnedgången	1250
solo	1149	796	1038
solomon	1595	1191
solon			1108
solos	1706	1191
solros		1004
sols		1100
solsken	1218
solskens		1053
solskydd		1261
solskydds		1066
solstol		1261
solstrål		1191
solsystem		1261
soluble	1680
soluppgång		1191
solution	1358
solutions	1436
solve	1455
solved	1533
solvent	1680
solves	1715
solving	1554
som	414			ceq
soma		1191
somali	1660	1082
somalia	1181
somalier	1253
somaliska	1280
some	1188	952	969
somebody	1367
someday	1540
somehow	1429
someone	1176
somerset	1602
somethin	1664
something	1566
sometime	1514
sometimes	1257
somewhat	1425
somewhere	1381
somliga	1158
sommar	983	652	982
sommardag		1261
sommaren	944		1016
sommarens	1204		1177
sommarjobb	1218	1082
sommarjobba		1261
sommarkväll		1261	1246
sommarlov	1223
sommarlovet	1264
sommarlovs		1122
sommarnatt		1261	1246
sommarprat		1100
sommars		1053
sommarstug		1261
sommarstuga	1280
sommartid	1186		1246
sommartiden			1246
sommartider			1246
sommarväder			1246
sommarvärd		1261
sommarvärme			1177
sommer		1191	1177
somn		1191
somna	1073
somnade	1108
somnar	1156
somnat	1200
somrarna	1280
somras	1124
son	1098	837	531
sona		1082
sonar	1712	1191	1177
sonat			1067
sond		1021
sonden			1177
sonder		1053	1177
sonen	1055		906
sonens	1246		1085
song	1181	972	998
songs	1358
songwriter	1620
sonia	1657
sonic	1567		1108
sonja	1227
sonny	1306
sonora		1191
sons	1184		700
sonson		1261	1246
sony	1165
soo	1506
soon	1247	1191
sooner	1494
sooo	1671
soooo	1676
soothing	1678
sop		769
sopa	1181
sopade			1177
sopar	1312
sopat			1177
sopbil		1261
sophia	1236
sophie	1190
sophisticated	1540
sophomore	1623
sophämtar		1191
sopor	1200		1108
soporna	1257		1108
sopp		947
soppa	1140		824
soppan	1232		1038
sopran		1082
soprano	1710
soprum		1261	1177
sopsortera	1300			v
sopsäck		1191
soptunn		1191
sor		842
sore	1554
sorg	1091	902	1085
sorgen	1190
sorglig	1223
sorgliga	1209
sorgligt	1073		1177
sorgs		1261
sorgsen		1261
sorgsn		1191
sork		1082
sorrow	1613
sorry	1403
sorsele	1100			n
sorseles	1250			o
sort	1121	997	937
sorta	1715
sorted	1590
sorten	1223		1067
sortens	1135
sorter	1213	997	913
sortera	1209		1108	v
sorterade			1108
sorterar	1280		1108
sorteras			1177
sorterat			1177
sortering			1067
sorterings		1191
sorterna			1108
sorters	1117
sortiment	1248		1038
sortimentet	1296		1108
sorting	1641
sorts	997		1108
sos	1413		928
soss		1191
sossar	1193		1067
sossarna	1101
sossarnas	1294
sosse	1195		1177
sot		902
sota		1151
sotar		1191
sotenäs	1100			n
soto		1122
sots		1261
sou	1487
sought	1438
soul	1239	931	1177
souls	1503
sound	1209	935	1108
sounded	1524
sounding	1574
sounds	1328
soundtrack	1567
soup	1517
sour	1579	1053
sourc		1191
source	1262		1108
sourced	1664
sources	1358
sous		1122
south	1467	900
southampton	1595
southeast	1517
southeastern	1630
southern	1358
souths		1261
southwest	1528
southwestern	1634
souvenir	1699	1041
souvenirs		1261
sov	1190	812
sova	907		1067
sovande	1239		1177
sover	974		1136
sovereign	1563
sovereignty	1584
soviet	1427	1191
soviets	1646
sovit	1071		1177
sovjet	1200	858
sovjetiska	1250		1177
sovjetunionen	1197
sovmorgon	1195
sovplats		1261
sovrum	1154
sovrummet	1151
sovrums		972
sovs		1191
sovsal		1261
sovsäck		1191
sow	1894
sox	1788
soy	1836
soya		1191
spa	1450	848
spac		1030
space	1197	1021	998
spacecraft	1609
spaced	1680
spaces	1487	1261	1177
spaceship	1699
spacex	1687
spacing	1685
spacious	1687
spad		1030
spadar			1177
spade	1241		1016
spaden			1038
spader		1122
spaghetti	1296	1122
spain	1415
spak		1191
spaken			1108
spalt		1030	1177
spalten			1177
spam	1232	983
spamm		1122
span	1535	921
spana	1167		1177
spanade			1177
spanar	1303
spanare			1108
spanarna			1177
spaniards	1699
spaniel			1108
spanien	1018		1177
spaning	1262		998
spanings		866
spanish	1383
spanjor		1100
spanjorer		1191
spanjors		1261
spanking	1717
spann	1296	1004	957
spannet			1038
spanning	1662
spannmål	1310
spannmåls		931
spans	1671
spansk	1220	1066
spanska	1059
spar	1257	767	1038
spara	981		1177	v
sparade	1151
sparande	1211		998
sparandet			1108
sparar	1078		1177
sparas	1225
sparat	1151
sparbank		1191
sparbanken			1108
sparbanks		1053
spare		1030
spared	1634
spargris		1261
spark	1239	924	933
sparka	1071
sparkad	1253		1067
sparkade	1193
sparkar	1135		1038
sparkas	1303
sparkat	1303
sparked	1655
sparken	1089		917
sparkle	1694
sparkling	1653
sparkonto	1303		1177
sparkonton			1177
sparkontot			1177
sparks	1607
sparr		1021
sparre		1122	1108
sparring		1122
sparris		1191
sparrow	1671	1191
spars		1261
sparsam		1151
sparsamm		1261
sparse	1699
spart		1151
sparta	1276
spartan	1696	1191
sparv		1021	982
spas		1191
spat	1712
spatial	1607
spawn	1694
spawned	1678
spawning	1708
spe		825
speak	1314	1082	1246
speaker	1438	1122
speakers	1496
speaking	1342
speaks	1452
spear	1620
spears	1630		1177
spec	1646	961
special	1156	647	1067
specialar		1261
specialised	1678
specialiser		1053
specialiserad	1296		1177
specialiserade	1280		1177
specialist	1225	882	982
specialister	1306		1108
specialists	1574
specialitet	1283
specialization	1715
specialize	1717
specialized	1535
specializes	1666
specializing	1664
specially	1549
specials	1630	1122
specialties	1710
specialty	1577
speciell	1032
speciella	1080
speciellt	896		1177
species	1356	1191	1177
specific	1314	1082
specifically	1402
specification	1609
specifications	1563
specificer		1082
specificera		1191
specifics	1662
specified	1537
specifik	1144		1108
specifika	1089		920
specifikation		1191	1108
specifikationer			1108
specifikt	1121		1177
specify	1602
specimen	1616
specimens	1604
specs	1657
spectacle	1641
spectacular	1537
spectator	1664
spectators	1630
spector			1177
spectral	1676
spectroscopy	1710
spectrum	1491
speculate	1671
speculated	1696
speculation	1554
speculative	1664
speech	1356	1191
speeches	1567
speed	1213	928	998
speeding	1625
speeds	1540	1191
speedway	1301	1053	1177
speedy	1632
spegel	1188	885	982
spegeln	1154		1016
spegels		1261
spegl		1053
spegla	1306		1177
speglade			1136
speglar	1147		998
speglarna			1108
speglas			1177
spegling			1136
spektakulärt	1312
spektr		1191
spektrum	1269		1016
spektrumet			1108
spekulation		1191	1177
spekulationer	1264
spekulationerna			1177
spekulations		1122
spekuler		1082
spekulera	1220
spekulerar	1273
spel	873	606	650
spela	838		1067	v
spelad	1253		969
spelade	935		969
spelades	1140		1177
speland		1261
spelande	1232		906
spelandet			1016
spelar	820	820	998	v
spelare	873		782
spelaren	1087		875
spelarens			1246
spelares			1067
spelarna	1087		933
spelarnas			1246
spelas	1032
spelat	983		982
spelats	1257
spelbar		1191
spelbolag	1310
spelen	1094		877
spelens			1246
spelet	949		736
spelets	1207		1108
spelfilm		1261
spelkonsol		1122
spell	1466	1100	1177
spelled	1600
spelling	1551
spellist		1261
spells	1593
spelman		1151	1108
spelmans		1012
spelmissbruk		1261
spelning	1223		1006
spelningar	1232		982
spelningen	1299		1108
spelnings		1191
spelplan		1191
spelplats		1261
spelrum		1261
spels		966	998
speltid	1227
spelutvecklar		1191
spelutvecklings		1191
spenat	1308	1122	1177
spenc		1191
spence	1701
spencer	1227
spend	1328
spender		1053
spendera	1055
spenderade	1163		1177
spenderar	1131
spenderas	1276
spenderat	1149
spending	1388
spends	1563
spent	1316
sperm	1588
sperma	1207	983	1108
spermi		1151
spermie		1004
spermier		1191
spets	1170	887	900
spetsa		1151
spetsade			1177
spetsar			982
spetsarna			1016
spetsen	1165		937
spetsig		1191
spetsiga		1191
spetskompetens			1177
spetss		1261
spett			998
spetz			1177
spex		1012
sphere	1572
spheres	1687
spherical	1692
spice	1303
spices	1655
spicy	1597
spider	1564	1191
spiderman		1191
spiders	1609
spies	1620		1177
spik	1234	880	1108
spika		1151
spikade			1038
spikar	1294		1177
spikarna			1177
spike	1310
spiken	1243		1246
spikes	1660
spiks		1191
spill	1588	939	1177
spilla			1246
spilld			1177
spillde			1177
spilled	1636
spiller			1246
spillers		1191
spilling	1696
spillo		1261
spillror			1177
spills	1701
spillt			1177
spin	1280	914	1108
spina		1261
spinach	1671
spinal	1586
spindel	1260	885	998
spindeln	1312		1108
spindels		1261
spindlar	1209		1067
spine	1567
spinn		914	1108
spinna		1151
spinner	1699
spinning	1556	1082
spins	1664		1246
spion	1260	851	1108
spionage			1067
spioner	1230	1082
spir		990
spira	1306	1100	1246
spiral	1285	928	1038
spiralen			1177
spiran			1177
spirit	1573	1082
spirited	1655
spirits	1514
spiritual	1459
spirituality	1655
spiritually	1715
spis	1310	997	1026
spisar			1038
spisen	1216		1067
spit	1586
spite	1542
spitting	1673
spjut	1283	1012
spjuts		1122
splash	1586		1177
splendid	1609
splinter	1717
split	1257	997	1108
splits	1666	1191
splitt		956
splitter		1012	1108
splitting	1602
splittr		1066
splittra	1266
splittrat	1299
splittring	1278		1108
spoil	1595	1122
spoiled	1595
spoiler	1299		1177
spoilers	1676
spoils	1706
spokane	1708
spoke	1411
spoken	1448
spokesman	1600
spokesperson	1634
spol		947
spola	1177		1177	v
spolade			1085
spolar	1310	1122	1246
spole			1136
spolen			1177
sponge	1646
sponsor	1278	966	1067
sponsored	1498
sponsorer	1232		1177
sponsorerna			1246
sponsoring	1689
sponsors	1572	1261
sponsorship	1616
sponsr		1053
sponsra	1273
sponsrade	1299
sponsrar	1289
sponsring			1177
spontan	1248	943
spontana	1248
spontaneous	1618
spontaneously	1703
spontant	1140
spooky	1660
spoon	1579	1191	1177
spoons	1717
sporadic	1715
sporer			1177
sporr		1053
sporrar			1108
sporre			1038
sport	990	666	851
sporta		1191
sportar			1177
sportbil		1191	1136
sportbilar			1136
sportbils		1122
sportchef	1294		1246
sporten	1165		928
sportens			1038
sporter	1186		982
sporterna			1136
sportfisk		1191
sportfiske		1191
sporthall		1151
sporti		1151
sportig		1261
sporting	1514
sportklubb			1136
sports	1207	966	998
sportslig		1191
spot	1255	917	1085
spotify	1096
spotlight	1574
spots	1475		1177
spott		956	1177
spotta	1223
spottade	1301
spottar	1243		1177
spotted	1508
spotting	1692
spouse	1563
spouses	1662
sprack	1255
sprang	1022		1177
spratt		1082
spray	1510	935	982
spraya		1191
sprayed	1669
spraying	1687
spread	1365	1191	1177
spreading	1508
spreads	1623
spreadsheet	1710
spred	1186
spreds	1253
spree	1653
spretig		1191
sprick		997
spricka	1209		1246
spricker	1209
sprickor			1067
sprid	1197	1021
sprida	1011
spridande			1177
spridas	1216
spridd			1108
spridda	1246		1108
sprider	1052
spridit	1243
spridning	1124		920
spridningen	1269		998
spridnings		956
sprids	1135
spring	1103	829	1108	v
springa	974		1108
springande	1287		1108
springar		1191
springare	1312
springer	1002		1177
springfield	1600
springs	1276	1066	1177
sprinkle	1692
sprint	1269	935	1246
sprinter		1053
sprit	1073	832	969
spriten	1236		1177
sprits		1100
spritt	1287		1177
spruce	1692
sprucken			1177
sprung	1687
sprungen			1067
sprungit	1161
sprut		905
spruta	1170		942
sprutan		1261	1108
sprutar	1236
sprutor	1269		1038
spräck		1053
spräng		823
spränga	1197
sprängd			1067
sprängde	1294		1177
spränger	1234
sprängladdning		1191
sprängning		1191	1038
sprängningar			1177
sprängnings		1191
sprängs	1273
sprängt			1177
sprätt		1122
språk	933	674	746
språkbruk	1299
språken	1227		982
språket	1034		818
språkets			1177
språkkurs		1261
språklig	1310		1246
språkliga	1269		1177
språkligt			1177
språkrör	1280
språks		1122
språng	1303	1012	998
språnget			1067
spröd		1122
spun	1627
spur	1630
spurs	1551		1177
spy	1344	921
spydde	1262
spydig		1122
spying	1632
spyr	1181
späckat			1108
späd		983
späda		1191
spädbarn	1216
spädbarns		1021
spänd	1220		982
spända			1038
spänn	1064	956	1177
spänna	1289
spännande	905		1067
spänne			1067
spänner	1285
spännet			1108
spänning	1124		947
spänningar	1276		1067
spänningen	1202		1108
spännings		889
spänst		1122
spänstig		1122	1177
spänt	1266		1038
spär		1030
spärr	1289	905	947
spärra	1227
spärrade			1177
spärrar	1269		1067
spärrarna			1246
spärren	1271		1038
spå				m
spådom		1261
spådoms		1191
spån		947
spång		1261
spånga	1100			n
spångas	1250			o
spår	990	782	784
spåra	1151
spårade	1262
spårar	1200
spåras	1269
spårat	1266
spåren	1144		947
spåret	1108		868
spårlöst	1306
spårning			1108
spårnings		1012
spårvagn	1239
spårvagnar	1287
spårvagnen	1283
spårvagns		908
spårväg	1299		1246
spårvägs		1012
spö	1480
spöa	1276
spöar	1306
spök		813
spökar	1289
spöke	1271		1108
spöken	1239		1177
spöket			1177
spöks		1261
spöregn		1261
sql	1894
squad	1397	1191
squadron	1623
squads	1657
square	1209	1082	1177
squared	1692
squares	1613
squash	1636	1066
squashs		1261
squat	1671
squats	1717
squeeze	1565
squeezed	1660
squeezing	1696
squid	1680
squire	1717
squirrel	1623
squirrels	1692
sri	1792
ssl	1503
ssu	1413
st				s
sta	1496	762	664
stab	1262	997	1085
stabbed	1574
stabbing	1648
staben			917
stabil	1096		1177
stabila	1204
stabiliser		1030
stabilisera		1191
stabilitet	1225		1177
stabilitets		1030
stability	1480
stabilization	1712
stabilize	1676
stabilized	1708
stabilt	1131
stable	1441
stables	1689
stabs		917
stabschef		1261	1177
stacey	1687
stack	1144	972	1085
stackare	1184
stackaren	1310
stackarn	1225
stackars	1002
stacked	1636
stacken	1306		1177
stacking	1712
stacks	1669
stacy	1692
stad	910	880	720
stade			957
staden	916		719
stadens	1075		947
stadg		1021
stadga		1151	1067
stadgan			1038
stadgar	1283		1067
stadi		1082
stadie		1151	1067
stadier			1038
stadiet	1294		900
stadig	1241	1100
stadiga		1191
stadigt	1181
stadion	1188		942
stadium	1181		969
stadiums	1664
stads	1188	656	835
stadsarkitekt		1151
stadsbibliotek		1261
stadsbo		1191	1177
stadsbor		1191	1136
stadsborna			1246
stadsdel	1200		1177
stadsdelar	1230
stadsdelen	1227		1067
stadsdels		943
stadsfullmäktige		1191
stadsgräns		1261
stadshotell		1261
stadshus		1021
stadshuset	1239
stadskärn		1151
stadskärnan	1310
stadsmiljö		1191	1246
stadsnäts		1191
stadsparken			1177
stadsplanerar		1191
stadsplanering	1310
stadsplanerings		1122
stadss		1261
stadsutvecklings		1151
stafett		983	1108
stafetten			1016
staff	1303	1082	1108
staffan	1181
staffans		1122
staffanstorp	1100			n
staffanstorps	1250			o
staffed	1701
staffing	1660
stafford	1653
staffordshire	1706
stag		1053
stage	1298	1122	1246
staged	1590
stages	1452
staggering	1666
staging	1632
stagnant	1710
stain	1620
stained	1600
stainless	1607
stains	1676
staircase	1648
stairs	1519
stak		1012
stake	1299	1053	1067
stakeholders	1653
stakes	1547
staket	1243		1085
staketet	1301
stal	1165	921	903
stale	1683
stalin	1204	1012
stalk	1676
stalker	1678	1191
stalking	1634		1246
stall	1204	833	998
stallarholmen	1100			n
stallarholmens	1250			o
stalled	1696
stallet	1147		1038
stalls	1664
stals	1306		1246
stam	1230	752	870
stamceller			1108
stamford	1680
stamina	1692
stamm		1030
stamma		1151	1177
stammade			1246
stammande			1246
stammar	1227		933
stammarna			1067
stammen	1246		920
stammens			1177
stammis		1191
stamp	1526	1041	1067
stamped	1648
stamps	1572
stamtavl		1261
stan	889	876	928
stance	1540
stand	1197	1041	1026
standalone	1692
standard	1011	733	900
standarden	1218		1016
standarder	1296		1108
standardiser		1053
standardisera		1191
standardiserings		1082
standardized	1634
standards	1372		1177
standby	1685	1191
standing	1353		1136
standings	1676
standout	1717
standpoint	1632
stands	1411
standup		1191
stanford	1303
stank	1306
stanken			1246
stanley	1167		1177
stann		1053
stanna	926		1108	v
stannade	1050		1108
stannar	990		1177	v
stannat	1154
stans	1140	1030	909
stanton	1660
stapel		1041	1108
stapeln	1262		1108
stapels		1261
stapl		1066
stapla		1151
staplar			1177
staplarna			1177
staple	1625
staples	1650
star	1050	786	863
starbucks	1289
starch	1712
stare	1572		1052
stared	1643
stares	1708
staring	1519
stark	914		888	j
starka	979		913
starkare	1009		1136
starkas		1191
starkast	1230
starkaste	1135		1085
starke			1108
starkt	930		947
starr	1687	1100	1067
starred	1618
starring	1533
stars	1218		952
start	992	719	809
starta	951		998
startad			1067
startade	1006		1085
startades	1186
startar	1013		1108	v
startas	1273		1177
startat	1110		1177
started	1231
starten	1144		891
starter	1253		1026
starterna			1246
starters	1613
startfält		1191
starting	1305
startled	1710
startling	1689
startplats		1261
starts	1360	1191
startskottet	1301
startup	1590	1191
startups	1669
starvation	1662
starve	1662
starved	1673
starving	1600
stas		1151
stash	1657
stasi			1177
stat	1082	887	855
state	1126		1136
stated	1381
statement	1328		1177
statements	1434
staten	958		868
statens	1027		1026
stater	1098		872
staterna	1172		903
staternas			1016
staters			1177
states	1571	1082
statesman	1676
statewide	1636
static	1540
stating	1517
station	1091	997	745
stationary	1636
stationed	1618
stationen	1096		771
stationens			1067
stationer	1181	1053	794
stationerna	1296		920
stationery	1715
stations	1436	870
stationär			1177
stationära			1177
statisk			1067
statiska			1067
statiskt			1108
statist		1012
statistic	1678
statistical	1519
statistically	1627
statistics	1413
statistik	995	939	863
statistiken	1117		909
statistiks		1261
statistisk	1255
statistiska	1200
statistiskt	1209
stativ			1108
statlig	1114		1085
statliga	1050		1016
statligt	1147		1067
statoil	1301
stats	1241	682	1016
statsbidrag	1310
statsbudget		1191
statschef		1191
statschefs		1191
statskassan	1312
statskupp	1301
statslös		1191
statsman		1261
statsminister	1064	997
statsministern	1174
statsråd	1227
statsrådet	1310
statsråds		1053
statss		1261
statssekreterare			1108
statsskick		1191
statsskuld		1100
statstjänsteman		1261
statsvetar		1191
statsvetare	1285
statsvetenskap	1278
statt		1191	1038
statue	1531
statuer		1191
statues	1632
stature	1678
status	1020	921	820
statusen	1306
statute	1590
statutes	1666
statutory	1607
staty	1234		969
statyer	1310		1038
statyerna			1108
statyn	1276		1016
stav	1253	882	928
stava	1174
stavade			1108
stavar	1209		957
stavarna			1108
stavas	1184
stavat			1108
stavels		1261
stavelse		1261
staven			1038
stavfel	1301
stavhopp		1191
stavning	1234		1108
stavningar			1177
stavningen	1303		1108
stavnings		1012
stavs		1151
stay	1539	1100
stayed	1429
staying	1425
stays	1491
std	1885
ste		794
steadily	1588
steady	1480
steak	1558
steaks	1710
steal	1457
stealing	1498
steals	1616
stealth	1660	1191
steam	1250	1021	998
steamed	1703
steamer	1699
steaming	1708
steams		1261
stearin		1066
stearins		1261
steel	1285	1004	1108
steele	1646
steelers	1625
steen	1294		1108
steens		1191
steep	1554
steer	1616
steering	1567
stefan	976
stefans		1053
steff		1122
steffen		1191
steg	919	866	870
stegar			1108
stege	1296	1066	1016
stegen	1197		928
steges		1261
steget	1091		963
stegring			1136
stegs		1122
stein	1292	943	805
steiner		1261	1067
steiners		1261
stek	1213	874	942
steka	1241		1177
steken			1038
steker	1278		1177
stekpann		1191
stekt	1184		928
stekta			1038
stel	1223	900	1177
stela	1278
stelkramps		1191
stell		1122
stella	1223
stellar	1607
stelnade			1177
stelt	1276
stem	1482
stems	1590
sten	992	638	723
stena	1276		969
stenar	1110		844
stenarna	1246		982
stenas			1136
stenberg			1108
stenbock		1191
stenbocks		1191
stenen	1156		840
stenens			1177
stenhammar		1261
stenhammars		1261
stenhård	1287
stenhårt	1186
stenig		1191
stening			1246
stenkast	1299	1053
stenkastning	1289
stenmur		1151
stens		894
stenson			1177
stensson			1177
stenungsund	1100			n
stenungsunds	1250			o
stenåldern	1271		1177
step	1308	924	998
steph	1680
stephanie	1595
stephans		1191
stephen	1154
stephens	1657	1261
stephenson	1710
stepp		1053
steppa			1177
stepped	1505
stepping	1556
steps	1383		1177
stereo	1292	935	1177
stereon			1177
stereotyp		1191
stereotypa			1177
stereotype	1683
stereotyper			1177
stereotypes	1625
sterile	1683
steriliser		1053
sterilisera		1191	1177
steriliserade			1177
sterilisering		1151	1177
steriliserings		1066
sterling	1589	1191
stern	1574	1122	957
steroid	1706
steroider	1294
steroids	1648
stev		1191
steve	1105
steven	1188	1066
stevens	1234
stevenson	1653
stevie	1292
stew	1671
steward	1678	1151
stewards		1261
stewart	1241
sthlm	1087
sti				sm
stick	1172	833	982	v
sticka	1066		1085
stickad			1108
stickade			1177
stickan			1016
stickande			1246
sticker	1061
stickers	1623
sticking	1547
stickning			1067
stickor			1067
stickprov		1191
stickprovs		1191
sticks	1519		982
sticky	1597
stieg		1191
stiff	1574
stift	1232	977	969
stifta		1100	1177
stiftade			1246
stiftar			1177
stiftat			1177
stiftels		1100
stiftelse	1255	1041	982
stiftelsen	1179		900
stiftelsens			1038
stiftelser		1191	1177
stiften			1108
stiftet			1016
stifts		961
stig	1087	931	957
stiga	1142		1052
stigande	1243		1006
stigar		1191	957
stigen	1257		913
stiger	1103		1067
stigit	1218		1016
stigm		1261
stigma	1623		1177
stigmatiser		1053
stigmatisera		1191
stigning		1191	1052
stigs		1122
stigtomta	1100			n
stigtomtas	1250			o
stil	983	799	849
stilar	1310		928
stilarna			1177
stilen	1128		888
stilig	1299
stiliga		1191
still	1385	902
stilla	1059		1038
stillastående	1292
stillbild		1261
stillbilds		1082
stillhet		1191
stills	1717	1261
stillsam		1122
stim		1082
stimulans		1191	1177
stimulate	1627
stimulated	1696
stimulating	1657
stimulation	1620
stimuler		1012
stimulera	1289
stimulerande			1177
stimulering			998
stimuli	1692		1177
stimulus	1593
stin		990
stina	1156		1052
stine			1067
sting	1301	1066	1026
stinget			1177
stings		1122
stink	1676	1082
stinker	1236
stint	1641
stipendiat		1191	1177
stipendier	1301		1038
stipendiet	1289
stipendium	1213		920
stir	1561
stirling	1671	1122
stirr		1030
stirra	1186
stirrade	1278
stirrar	1170
stirred	1673
stirring	1625
stis		1191
stitch	1634
stitches	1648
stjäl	1151	1030
stjäla	1117
stjälk		1122
stjälkar			1177
stjälken			1108
stjärn		733	1246
stjärna	1057		805
stjärnan	1117		803
stjärnans			1038
stjärnor	1091		847
stjärnorna	1163		957
stjärns		1122
stjärt	1289	900	1067
stjärten	1294
stjärts		1261
sto	1501	821	928
stock	1232	855	913
stockar			982
stockarna			1052
stocked	1680
stocken		1261	957
stockholm	764			n
stockholmar		1191
stockholmare	1200
stockholmarna	1306
stockholms	939			o
stockholmsförort		1261
stockholmsområdet	1301		1246
stockholmss		1261
stocking	1669
stockings	1673
stocks	1487	1261
stockton	1703
stod	903		998
stoff			1067
stoft		1122	1038
stog	1257		1177
stok		1082
stoke	1303		1177
stoked	1680
stokes	1650
stol	1121	924	818
stolar	1151		855
stolarna	1269		990
stole	1503
stolen	1135		847
stoll		1100
stollar			1177
stolle		1191	1177
stolp		977
stolpar			947
stolparna			1067
stolpe	1269		998
stolpen	1312		1038
stolpskott	1257
stols		1030
stolt	965		1067	j
stolta	1078		1177
stolthet	1108		1177
stolts		1261
stoltser		1191
stomach	1455
stomm		1100
stomme		1261	998
stommen			1038
ston		1191
stone	1163	1012	861
stoned	1671
stoner	1717		1246
stones	1303		969
stonewall		1191
stony	1712
stood	1420
stool	1662
stop	1165	966	1038
stopp	1004	876	891
stoppa	928			v
stoppad	1246		998
stoppade	1114		1085
stoppades	1266
stoppar	1052		1136
stoppas	1149
stoppat	1186		1177
stopped	1358
stoppet			1016
stopping	1485
stops	1459
stor	760	611	982	j
stora	776		969
storage	1420
storasyster	1278
storbanker		1261
storbritannien	1045
storbritanniens	1273
store	1078	966	1026
storebror	1170
stored	1510
stores	1406
storey	1641
storfors	1100			n
storföretag		1191
storgatan	1292
storhandl		1191
storhet	1269
storhets		1012
stories	1516
storing	1650
stork		983	1136
storlek	1048		830
storlekar	1218		1016
storlekarna			1177
storleken	1135		942
storleks		952
storm	1119	796	824
storma		1100	1177
stormade			1177
stormakt	1306
stormakter		1191
stormakts		1030
stormar	1230		982
stormare			1177
stormarknad		1261
stormed	1712
stormen	1165		957
storms	1565	1261
stormy	1676
stormästar		1191
stors		952
storsjön	1100			n
storsjöns	1250			o
storskalig		1191
storslagen		1191
storslagna	1299
storstad	1232
storstaden	1308
storstads		885
storstadsområd		1261
storstockholms		1261
storstäder	1255
storstäderna	1285
stort	813		963
stortorget	1287
storts		1261
storuman	1100			n
storumans	1250			o
storvik	1100			n
storviks	1250			o
storvreta	1100			n
storvretas	1250			o
story	1101	1004	1085
storyline	1611
storyn	1172		1177
storytel		1151
storytelling	1630
stout	1678
stove	1618
str		759
stra		892
straff	976	732	913
straffa	1158
straffad	1253
straffade	1301
straffar	1181
straffas	1140
straffavgift		1261
straffbart	1294
straffen	1218		1177
straffet	1163		998
straffrätt		1261
straffrätts		1100
straffs		1053
straffsparks		1122
straight	1546	1191
straightforward	1590
strain	1517
strained	1660
strains	1616
strait	1643
straits	1696
stram		1122	1246
strama		1191
strand	1085	747	780
stranded	1620
stranden	1050		957
strands	1689	1151
strang		1082
strange	1404	1122
strangely	1627
stranger	1487
strangers	1519
strap	1600
strapped	1680
straps	1685
stras		1122
strasse			1038
strateg		1082	1038
strategi	1071	961	888
strategic	1452
strategically	1678
strategier	1257		1067
strategies	1485
strategin	1225		1108
strategisk	1257		1177
strategiska	1243		1177
strategiskt	1213		1177
strategispel			1177
strategy	1381
stratford	1703
strauss	1671
straw	1554	1191	1177
strawberries	1657
strawberry	1616
strax	949
stray	1611
streak	1537
streaks	1710
stream	1188	997	937
streama	1253		1177
streamar			1177
streamed	1680
streamen			1177
streaming	1299	1053	1108
streams	1524		1177
streck	1213	977	928
strecken			1177
strecket			957
streckkod		1261
streckkods		1191
stred	1225
street	1082	947	982
streets	1399	1261
streisand		1191
strejk	1230	911	957
strejka		1261	1108
strejkade			1177
strejkande			1177
strejkar	1312		1108
strejken			957
strejker			1067
strength	1367
strengthen	1542
strengthened	1623
strengthening	1593
strengthens	1717
strengths	1590
stress	1078	832	1108
stressa	1207
stressad	1126		998
stressade	1225		1108
stressar	1273
stressed	1510
stressen	1255		1177
stresses	1639
stressful	1579
stressig		1191
stressiga		1191
stressigt	1260		1177
stressing	1671
stretch	1471	1030
stretched	1579
stretches	1620
stretching	1586
stricken	1662
strict	1498
strictly	1514
strid	1068	935	903
strida	1216
stridande	1310		1177
stride		1030
striden	1170		913
strider	1101		957
striderna	1273		1085
strides	1710
stridigheter			1246
strids		693
stridsflyg		1041
stridspilot		1261
stridsvagn	1278
stridsvagnar	1225
stridsvagns		1030
strife	1689
strik		1100
strike	1266	1082	1177
striker	1574
strikers	1685
strikes	1494
striking	1505
strikt	1188		1246
strikta	1276
striml		1122
strimm		1082
strimma			1246
strindberg	1310
string	1310	977	1038
stringent	1683
strings	1542		1177
strip	1468	935	1177
stripe	1664
striped	1657
stripes	1607
stripp		935
strippa		1261
strippar			1177
stripped	1588
stripper	1678
stripping	1662
strippklubb		1261
strips	1584
strive	1616
striving	1666
stroganoff			1177
strok		1191
stroke	1211		1177
strokes	1609
stroll	1657
strong	1264	1030	1067
stronger	1425
strongest	1524
stronghold	1685
strongly	1443
stropp		1122
stros		1122
struck	1455
structural	1510
structure	1358
structured	1593
structures	1441
struggl		1191
struggle	1409
struggled	1549
struggles	1533
struggling	1475
struken			1067
strukit			1177
struktur	1114	928	830
strukturell	1308
strukturella	1257		1246
strukturen	1260		882
strukturer	1158	1053	913
strukturerad			1177
strukturerade			1177
strukturerat			1177
strukturerna			1108
strul	1239	1053	1177
strular	1296
strump		943
strumpa			998
strumpan			1108
strumpbyxor			1177
strumpor	1131		928
strumporna			1016
strung	1710
strunt	1255	983
strunta	1140
struntade	1262
struntar	1112
strunts		1191
strup		983
strupe			1108
strupen	1310		1108
strut		1041	1108
strutar			1177
struts		1030
stryk	1098	952	1177
stryka	1204		1246
strykas			1177
stryker	1248		1246
strykjärn			1177
stryks			1177
stryp		977
strypa	1234
stryps		1261
sträck	1184	961	1108
sträcka	1142		928
sträckan	1144		906
sträcker	1101
sträckning		1191	998
sträckningen			1038
sträckor	1211		957
sträckorna			1038
sträckt			1038
sträckte	1232
stränder	1174		1016
stränderna			1038
sträng	1234	947	1016
stränga	1273	1100
strängar		1191	1038
strängen			1067
strängnäs	1100			n
strängt	1292
sträv		939
sträva	1213		1177
strävade			1246
strävan	1223
strävanden			1177
strävar	1190		1177
strävat			1177
strävs		1261
strå	1285	911	1038
strået			1108
stråk		931	937
stråket			982
strål		862
stråla		1261	1177
strålade			1177
strålande	1098		1067
strålar	1262		947
strålarna			1067
stråle			998
strålen			1016
strålkastar		1122
strålkastare			1108
strålning	1179		942
strålningen	1308		1016
strålnings		952
strån			1052
strö		1004
strök	1292		1246
ströks			1177
ström	1117	749	634
strömavbrott	1250
strömberg	1283
strömbergs		1191
strömbrytare			1177
strömbrytaren			1177
strömm		1066
strömma		1261
strömmande			1177
strömmar	1234		913
strömmarna			957
strömmen	1149		888
strömming		1191	1177
strömmings		1122
strömning		1191	1067
strömningar			1108
strömnings		1082
ströms		939	758
strömstad	1100			n
strömstads	1250			o
strömsund	1100			n
strömsunds	1250			o
strör			1246
strös		1066
strössel			1177
ströv		1004
ströva		1191
stu		811
stuart	1230
stubb		1082	1177
stubbe		1191	1108
stubben			1177
stubborn	1607
stubin		1122
stuck	1395	1122
stucken			1016
stud	1611	956
student	1059	699	863
studentbostäder	1310
studenten	1114		1016
studenter	1029		857
studenterna	1184		1026
studentförening		1191
studentkår		1100
studentrum		1261
students	1263	1191
studer		1012
studera	1052
studerade	1163		1177
studerand		1191
studerande	1248		906
studerar	1137
studerat	1144		1177
studi		1012
studie	1043	720	920
studiebesök	1257
studied	1438
studieförbund		1191
studien	1110		1038
studier	974		763
studierna	1167		957
studies	1326
studiestöds		1191
studiet		1122
studio	1101	846	882
studion	1154		913
studior			1108
studios	1255		1108
studium			1177
studs	1703	947
studsa		1151
studsar	1278
study	1312		1177
studying	1455
stuff	1299		1246
stuffed	1561
stuffing	1673
stug		947
stuga	1165		790
stugan	1151		790
stugor		1191	877
stugorna			1067
stuk		1122
stulen	1174		1108
stulet			1177
stulit	1216
stulna	1216		1177
stum		952
stumble	1685
stumbled	1630
stumbling	1701
stumma			1246
stump	1678	1191	1177
stumpan			1177
stums		1191
stun	1696
stund	939		906
stunden	1105		998
stunder	1161		1016
stunderna			1246
stundom			1177
stundtals	1276
stung	1717
stunned	1625
stunning	1489
stunt	1584	1004
stuntman		1261
stunts	1701
stup	1257	952
stupa		1191	1108
stupade	1312
stupid	1335
stupidity	1630
stur		1030
sturdy	1680
sture	1255	935	1246
stureplan	1278
stureplans		1053
stures		1151
sturgeon	1703
stus		1191
stuv		1021
stuva		1191
stuvade			1177
styck	1181	914
stycka		1191	1246
styckad			1177
styckade			1177
stycke	1156	1012	928
stycken	999		863
styckena			1085
stycket	1151		969
stygg	1255
stygga		1191
stygn			1177
styl		997
style	1204		998
styled	1636
styles	1464		1108
styling	1671
stylish	1620
stylist	1689	1191	1177
styr	1002	768	1177
styra	1011		1177
styrande	1193		1246
styras	1225
styrbords		1122
styrd	1262		882
styrda	1269		906
styrde	1184
styre	1174		888
styrels		1122
styrelse	1119	830	891
styrelseledamot	1246		1136
styrelsemedlem		1261
styrelsemöt		1261
styrelsen	1089		782
styrelsens			900
styrelseordförand		1191
styrelseordförande	1280		1246
styrelser	1278		1016
styrelserna			1085
styrelses		1191
styres		1122
styret	1227		982
styrk		1041
styrka	1015		773
styrkan	1179		816
styrkelyft		1191
styrker			1177
styrketränings		1122
styrkor	1140		844
styrkorna	1289		920
styrkt			1177
styrman		1261	1016
styrmans		1191
styrning	1213		851
styrningen			1038
styrs	1137
styrt	1216		1016
styv		824
styvfar		1191
styvs		1261
städ		828
städa	1032		1108	v
städad			1177
städade	1220		1108
städar	1167		1177
städare	1303
städat	1181		1038
städer	997		833
städerna	1128		900
städernas			1246
städers		1191	1108
städerska			1177
städerskan			1177
städning	1243		998
städningen			1108
städs		1151
stäket		1191
ställ	1050	908	832
ställa	900		880
ställas	1131		917
ställd	1269		849
ställda	1285		849
ställde	1027		891
ställdes	1207		957
ställe	953		785
ställen	1011		807
ställena	1278		1108
ställer	923		903
stället	921		838
ställning	1018		772
ställningar			870
ställningarna			1026
ställningen	1255		857
ställnings		1082
ställningstagand		1191
ställningstagande	1234
ställs	1105		909
ställt	1048		891
ställts	1310		942
stäm		887
stämd			998
stämda			1016
stämde	1181		1177
stämm		1082
stämma	1064		888
stämman	1312		906
stämmer	896		1067
stämmor			1067
stämning	1096		913
stämningar			1177
stämningen	1117		1067
stämnings		935
stämpel	1285	1012	969
stämpeln			1016
stämpels		1191
stämpl		1041
stämpla	1301		1177
stämplad			1108
stämplade			1038
stämplar	1250		1038
stämplas			1177
stämplat			1067
stämpling			1177
stämt			1108
ständig	1197		1108
ständiga	1167		1108
ständige			1177
ständigt	1025		1108
stäng	1114	1004
stänga	988		1177
stängas	1218		1177
stängd	1140		1067
stängda	1161		1038
stängde	1114		1177
stängdes	1223		1246
stänger	1036		920	v
stängning	1264		1085
stängningen			1108
stängnings		1082
stängs	1158		1177
stängsel	1292		1067
stängslet			1108
stängt	1068		982
stängts			1177
stänk		983	1026
stänker			1246
stänkte			1246
stärk	1300		1177	v
stärka	1114		1177
stärkande			1246
stärkas			1177
stärkels		1191
stärkelse		1122	1067
stärker	1184		1177
stärks			1177
stärkt	1280		1177
stärkte			1177
stärktes			1246
stäv		1053
stå	1050	887	937
stående	1137		840
ståendes			1108
ståhl		1122	1067
stål	1121	721	947
stålar	1273
stålet			1177
ståls		1151
stålverks		1191
stånd	1156	935	888
ståndet			937
ståndpunkt	1216
stånds		1021
stång		961	920
stången	1289		998
ståplats		1041
står	758		998
ståt		1053
ståthållare			1177
ståtlig		1122
ståtliga		1191
stått	1048		969
stöd	880	744	758	v
stöda			1177
stödd		1122	1108
stödda			1067
stödde	1253		1177
stöder	1133		1177
stödet	1124		909
stödj		1122
stödja	1068		1177
stödjande			1246
stödjer	1078		1246
stödparti		1261
stöds	1280		1177
stök		1082
stökig	1308	1122
stökiga		1191
stökigt	1236
stöld	1101	928	957
stölder	1287		969
stön		1082
stör	995	902	1177
störa	1110		1246
störande	1179		1085
störas			1177
störd	1179		1067
störda	1271		1108
störde	1209		1108
stördes			1246
störning	1211		877
störningar	1207		868
störningen			1177
störnings		1030
större	781			j
störs	1292		1246
störst	1055		1246
största	813		1177
störste		1030
stört	1188	874	1246
störta	1241
störts		1191
stöt		894
stöta	1186
stötande	1292		1108
stötar			1038
stöten			1038
stöter	1135		1177
stött	1156	1012	998
stötta	1114		1038	v
stöttade	1294
stöttar	1151
stöttat	1276
stötte	1216	1082	1108
stövel		1191	1108
stöveln			1177
stövlar	1225		982
stövlarna			1067
su				s
suarez	1669
sub		769		s
subcommittee	1676
subconscious	1692
subdivision	1636
subdued	1696
subject	1330
subjected	1584
subjective	1600
subjects	1464
subjekt		1122	1177
subjektiv		1191
subjektiva	1289
subjekts		1191
subkultur		1191
sublime	1671
submarine	1595
submarines	1678
submerged	1664
submission	1535
submissions	1618
submit	1487
submitted	1478
submitting	1653
subordinate	1678
subpoena	1703
subs	1620	1261
subscribe	1547
subscribed	1660
subscriber	1662
subscribers	1551
subscription	1537
subscriptions	1669
subsequent	1461
subsequently	1498
subset	1660
subsidiaries	1648
subsidiary	1570
subsidies	1611
subsidized	1699
subsidy	1653
substance	1498
substances	1567
substans	1248	961	1038
substansen	1312		1038
substanser	1287		1108
substanserna			1177
substantial	1475
substantially	1561
substantiv	1301		1177
substantive	1687
substitut		1191	1177
substitute	1512
substituted	1673
substitutes	1708
substitution	1687
substrate	1634
subtil		1191
subtitles	1671
subtle	1533
subtly	1712
suburb	1595
suburban	1572
suburbs	1561
subvention		1082	1108
subventioner	1248	1082	1067
subventionerade			1177
subventionerat			1177
subway	1540
succ		1191
succeed	1485
succeeded	1519
succeeding	1636
succeeds	1673
succes		1100
success	1307	1100
successes	1609
successful	1335
successfully	1448
succession	1558
successive	1586
successivt	1213
successor	1554
successors	1694
succé	1119	943	937
succéer			1067
succén	1303		1067
succés		1191
such	1306		1108
suck	1101	1030
suckar	1262
sucked	1584
sucker	1646		1177
sucking	1579
sucks	1464
suction	1699
sudan	1308		1177
sudanese	1715
sudd		1030
sudda	1308		1246
sudden	1459		1108
suddenly	1392
suddig		1122
sue	1701
sued	1574
suffer	1448
suffered	1432
suffering	1429
suffers	1590
suffice	1676
sufficient	1478
sufficiently	1597
suffolk	1639
suffrage	1694
sug	1354	850
suga	1110		1108
sugar	1253	1012	1108
sugars	1687
sugas			1177
sugen	1013		928
suger	1004		1108
suget	1301		1038
suggest	1379	1122
suggested	1395
suggesting	1494
suggestion	1498	1191
suggestions	1496
suggests	1438
sugit			1177
sugn		1151
sugna	1207		1016
sugrör	1303		1177
suicid		1053
suicidal	1641
suicide	1409
suicides	1685
suing	1666
suit	1390	1122
suitable	1464
suitcase	1655
suite	1510
suited	1544
suites	1669
suits	1494		1177
sul		939
sula		1191
sulan		1261	1108
sulfur	1683
sullivan	1285
sulor			1038
sultan	1634	1082	1177
sum	1506	921
summ		997
summa	1089		882
summan	1133		900
summaries	1710
summarized	1701
summary	1466
summed	1650
summer	1197	956	1177
summera		1191
summerar	1289
summering	1301
summers	1609
summit	1482
summon	1655
summoned	1607
summons	1673
summor	1207		947
summorna			1246
sump		956
sums	1574
sun	1377	813
sund	1151	824	859
sunda	1218		947
sundare			1246
sunday	1339		1177
sundays	1609
sundberg	1255
sundby		1122
sundbyberg	1100			n
sundbybergs	1250			o
sunde		1066
sunderland	1636
sundet	1278		947
sundh		1151
sundin	1301
sunds		983
sundström	1273
sundsvall	1045			n
sundsvalls	1250			o
sune	1230		1177
sunes		1191
sunflower	1699
sung	1572
sunglasses	1616
sunk	1611
sunkig		1191
sunkiga		1191
sunlight	1584
sunn		1122
sunne	1100			n
sunnes	1250			o
sunni	1671	997
sunny	1606	1100
sunnys		1261
sunrise	1593
suns	1646	1100
sunscreen	1715
sunset	1542
sunshine	1264
sunt	1144
suomi		1191
sup	1487	917
supa	1188
super	1025	622
superb	1561	1151
superbra	1227
superettan	1184
superficial	1653
superhero	1586
superheroes	1689
superhjält		1191
superhjältar		1261
superhjälte	1294	1004
superhjältes		1261
superintendent	1558
superior	1445
superiority	1646
superiors	1694
superkraft		1261
superlätt		1191
superman	1599
supermarket	1602
supermarkets	1685
supernatural	1577
supernov		1191
supers		1053
superstar	1590
superstars	1712
superstjärn		1261
supervise	1708
supervised	1646
supervising	1708
supervision	1565
supervisor	1563
supervisors	1650
supervisory	1708
supper	1611
suppleant		1191	1177
supplement	1544
supplemental	1669
supplementary	1699
supplemented	1706
supplements	1604
supplied	1496
supplier	1588
suppliers	1572
supplies	1441
supply	1365
supplying	1609
support	1135	966	1108
supported	1395
supporten			1177
supporter	1283	921	1177
supporterklubb		1261
supporters	1445	1151
supporting	1388
supportive	1540
supportrar	1193		1016
supportrarna			1177
supports	1455
suppose	1422
supposed	1342
supposedly	1561
suppress	1630
suppressed	1643
suppressing	1717
suppression	1625
supremacy	1634
supreme	1392
sur	1211	789	913
sura	1124		998
surahammar	1100			n
surahammars	1250			o
surar			1177
surdegs		1082
sure	1255		998
surely	1425
sures		1261
surf	1250	876	1108
surfa	1204		1038
surface	1360
surfaced	1683
surfaces	1547
surfar	1257		1108
surfare			1108
surfer	1712
surfing	1616	1122	1016
surfs		1191
surge	1593
surgeon	1521
surgeons	1595
surgeries	1664
surgery	1406
surgical	1540
surname	1666
surpass	1696
surpassed	1639
surplus	1581
surpris		1191
surprise	1589
surprised	1395
surprises	1577
surprising	1487
surprisingly	1531
surr		1122
surreal	1646
surrender	1531
surrendered	1636
surrey	1604
surrogat		997	1177
surrogate	1694
surround	1600
surrounded	1468
surrounding	1438
surroundings	1600
surrounds	1676
surströmmings		1122
surt	1156		1177
surte		1191
surveillance	1512
survey	1392	1191
surveyed	1627
surveying	1706
surveyor	1699
surveys	1551
surviv		1191
survival	1466	1082
survive	1432
survived	1478
survives	1655
surviving	1544
survivor	1551
survivors	1528
sus		885
susan	1230
susanna	1246
susanne	1236
susceptible	1627
susen	1310
sushi	1179	972
suspect	1434
suspected	1517
suspects	1565
suspend	1625
suspended	1478
suspense	1660
suspension	1496
suspicion	1558
suspicions	1669
suspicious	1531
sussex	1607
sustain	1567
sustainability	1604
sustainable	1508
sustained	1508
sustaining	1655
sutherland	1673
sutter			1246
suttit	1018		1177
sutton	1613
suv	1510
suverän	1230
suveräna	1308
suveränitet		1191
suveränt	1243
suzanne	1271
suzuki	1683	1191
sva		874
svack		1191
svacka			1177
svag	1038	977	1136	j
svaga	1101		1052
svagare	1193		1177
svagaste	1271
svaghet	1170		1108
svagheter	1253
svaghets		1122
svags		1122
svagt	1124		1246
svahn		1191
sval		900
svala		1191	1108
svalan			1108
svalde	1308
svalk		1122
svaln		1191
svalor		1191	1108
svalt	1204
svalöv	1100			n
svalövs	1250			o
svaml		1082
svammel	1299
svamp	1128	839	888
svampar	1241		937
svamparna			1177
svampen	1292		1016
svamps		1261
svan	1312	866	1085
svanar		1191	1108
svanen		1191	1108
svans	1186	931	1052
svansar			1038
svansen	1188		1108
svante	1266
svantes		1122
svappavaara	1100			n
svappavaaras	1250			o
svar	850		885
svara	898		990
svarade	1011		1246
svarand		1151
svarande			1246
svarar	953		1177
svarare			1136
svarat	1108		1177
svaren	1110		1067
svaret	972		998
svars	1197	908	1177
svart	926	719	969	j
svarta	944		928
svarte		1053
svarting		1191
svartjobb		1191
svartmål		1151
svarts		1151
svartsjuk		1191
svartsjuka	1287
svartvit	1289
svartvita	1296
svartvitt	1289
svas		1122
svavel		983
svavels		1191
svd	1296
sve		860
svea	1131	897
svealand	1100			n
svealands	1250	1191		o
sveas		1261
sveavägen	1280
sved		1066
sveda		1191	1177
svedala	1100			n
svedalas	1250			o
sveg	1100			n
svegs	1250			o
svek	1133	1030	1246
sven	1080	889	1177
svend		1100
svends		1261
svenljunga	1100			n
svenljungas	1250			o
svenn		1151
svenne	1278	1030
svens		961
svensk	764	785	900	j
svenska	700		847
svenskan	1197		975
svenskans			1136
svenskar	956		1016
svenskarna	1068		1085
svenskarnas	1190		1085
svenskars	1303
svenske	1207		1108
svensken	1140		1016
svenskhet		1191	1246
svensklärar		1191
svensks		1261
svenskt	942		982
svenss		1261
svensson	1036		1177
svenssons	1289		1177
svep	1287	1012
svepande	1306
sveper	1296
sverig		1191
sverige	670	1030		n
sverigedemokrat	1243
sverigedemokrater	1225
sverigedemokraterna	1059
sverigedemokraternas	1204
sverigefinnar		1191
sveriges	813			o
sverigevän		1261
sverigevänner	1262
sverker	1292
sverkers		1191
svets		931
svetsa		1122
svetsning			1067
svett	1195	921	1052
svettades			1177
svettas	1163		1177
svettig	1220		1177
svettiga	1273
svettigt	1301
svid		1122
svida			1177
svider	1220
svik		1012
svika	1296
sviken			1026
sviker	1181
svikit	1289
svimm		1191
svimma	1287
svin	1091	802	909
svinen			1108
svinet			1052
sving		1082	1085
svinga		1191
svingar			1177
svinn		1191	1177
svins		1122
svit	1236	1053	1006
sviten			1016
sviter			1108
svor	1303	1066
svordom		1151
svordomar	1296
svp	1427
svt	1123
svts	1292
svullen			1177
svullet			1177
svulln		1191
svullna		1191	1177
svullnad		1191
svunna			1246
svunnen			1246
svurit			1108
svälj		1082
svälja	1177
sväljer	1232
sväll		1030
svält	1236	921	1136
svälta	1227
svälten			1108
svälter	1220
svämmar			1177
sväng	1087	911	1016
svänga	1195
svängar			1108
svängarna	1308
svängde	1271
svängen			998
svänger	1174
svängningar			1067
svär	1135	848
svära	1204
svärd	1163	972	942
svärdet	1292		982
svärds		943
svärfar	1250
svärföräldrar		1261
svärm		1004	1108
svärmor	1271
svärmors		1082
svärs		1261
svärson		1261
svärt		1122
svärta	1100			n
svärtas	1250			o
sväv		1021
sväva		1151
svävade			1177
svävar	1257		1177
svåger	1260	1053
svår	1004	761	1038	j
svåra	1020		1038
svårar		1191
svårare	1009
svårast	1262
svåraste	1172
svårighet		1191
svårigheter	1161		920
svårighets		1041
svårighetsgrad		1261
svårs		1082
svårt	787		1038
swag		1191
swallow	1581
swallowed	1634
swallowing	1699
swam	1703
swamp	1588
swan	1588	1004
swans	1706	1261
swansea	1639
swap	1565	1122
swapped	1696
swapping	1708
swarm	1680
swat	1676	1122
sway	1632
swe	1487	866
swea		1191
swear	1434
swearing	1660
sweat	1519	1191
sweater	1602
sweating	1630
sweats		1261
sweaty	1653
swed		990
swedbank	1190
swede	1303		1108
sweden	990		1108
swedenborg		1191
swedenborgs		1191
swedes			1177
swedish	1073
sweeney	1701
sweep	1558
sweeping	1600
sweeps	1703
sweet	1177	1030	1177
sweeter	1708
sweetest	1687
sweetheart	1611
sweetie	1650
sweetness	1671
sweets	1639
swell	1634
swelling	1625
swept	1565
swift	1585	1191
swiftly	1657
swim	1503	1082
swimmer	1669
swimmers	1678
swimming	1452
swimsuit	1717
swine	1676
swing	1596	1030
swinging	1600
swings	1630
swipe	1648
swish	1200
swisha	1300			v
swiss	1503	1191
switch	1266	1053	1246
switched	1519
switches	1588
switching	1537
switzerland	1498
swollen	1650
sword	1466	1191	1177
swords	1607
swore	1660
sworn	1574
swung	1673
swärd			1177
syd	1344	721
sydafrika	1126
sydamerika	1186
sydda			957
sydkorea	1184
sydlig		1122	1177
sydliga		1191	1177
sydney	1509
sydost	1260	966	1108
sydostasien	1308
syds		1261
sydsvensk		1261
sydsvenskan	1213
sydväst	1216	1021	1108
sydvästra	1239
sydöst		1082
sydöstra	1234
syfilis			1177
syft		1030
syfta	1257
syftade	1154
syftar	1032		1177
syfte	995		872
syften	1223		1108
syftet	1041		1177
syftning			1177
syftnings		1191
sykes	1715
syl		892
syllable	1708
syllabus	1703
sylt	1232	961	947
sylta			1038
sylten			1108
sylvester		1191
sylvia	1246
symaskin		1191
symbol	1110	921	969
symbolen	1204		1067
symboler	1158		998
symbolic	1584
symboliser		1122
symbolisera		1191
symboliserar	1239
symboliskt	1312
symbolism	1676
symbols	1540
symfoni		997
symmetri			1177
symmetrical	1717
symmetry	1664
sympathetic	1595
sympathy	1549
sympati	1197	983	1177
sympatier	1308		998
sympatis		1122
sympatiser		1122
sympatiserar	1248
sympatisk	1289
sympatiska			1177
sympatisör		1191	1108
sympatisörer	1287		1038
symphony	1604
symposium	1641
symptom	1147	1030	982
symptomen	1246
symptoms	1441
symtom	1223	997	998
syn	1183	747	813
syna	1310
synagog		1122
synagogue	1678
synas	1126
sync	1584
synd	903	914	998
synda		917
syndabock		1191
syndar		1122
syndare			1177
synden			1067
synder	1246		1108
synderna			1246
syndicate	1664
syndrom	1204		928
syndrome	1498
syndromet			1067
syne		1261
synen	1135		928
syner			1108
synes	1184		1177
synk		1066
synkroniser		1082
synkronisera		1191
synlig	1209			j
synliga	1209
synliggör		1191
synligt	1269
synnerhet	1089
synnerlig		1191
synnerligen	1163
synod	1708
synonym	1248	1082
synonymer	1280
synonymous	1666
synonymt	1241
synopsis	1694
synpunkt	1223		982
synpunkter	1156
syns	990
synsk		1261
synsätt	1220
syntax	1660
syntes	1209		1038
syntetiska	1308		1108
synth	1701	1030
synthesis	1588
synthetic	1563
synts	1308
synvinkel	1234
syr	1478	894
syra	1234	983	903
syracuse	1639
syran			957
syre	1170	837
syres		1261
syrgas		1012
syri		1041
syria	1459
syrian	1519	1191
syrianska	1296
syrien	988
syrier	1273
syriska	1209
syrlig		1122	1177
syror			1067
syrr		1122
syrra	1276		1016
syrran	1174		1067
syrs		1191
syrsor			1177
syrup	1607
syskon	1114	914	1016
syskonbarn		1261
syskonen	1310		1177
syskons		1151
syss		1041
sysselsatt	1276
sysselsatta	1276		1177
sysselsätt		1191
sysselsättning	1154		1038
sysselsättningar			1108
sysselsättningen	1294
sysselsättnings		997
syssl		1066
syssla	1236		1016
sysslade	1280
sysslar	1068
sysslat	1303
sysslebäck	1100			n
sysslebäcks	1250			o
syssling		1191
sysslolös		1191
sysslor	1280		982
system	935	765	607
systematic	1581
systematically	1662
systematisk	1285
systematiska	1271
systematiskt	1154
systembolag		1261
systembolaget	1179
systemen	1236		837
systemet	974		656
systemets			1038
systemic	1611
systemkollaps	1294
systems	1266		1038
systemvetenskap		1261
syster	979	830	928
systerdotter	1294
systern	1260		969
systers	1266		1108
systerskap		1191
systrar	1163		957
systrarna	1241		1067
sápmi	1100			n
sápmis	1250			o
säby		1122
säck	1255	921	877
säckar			913
säcken	1287		928
säffle	1100			n
säffles	1250			o
säg	916			v
säga	721		1085
sägare			924
sägas	1108		1177
sägen			1038
säger	684		1108
sägnen			1177
sägner		1191	1038
sägs	976		1177
säker	886		847	j
säkerhet	956		814
säkerheten	1114		937
säkerhets	1190	631
säkerhetsbält		1191
säkerhetschef		1261
säkerhetskontroll		1261
säkerhetspolisen	1308
säkerhetsrisk		1261
säkerhetsråd		1151
säkerhetss		1191
säkerhetsskäl			1246
säkerhetstjänst		1151
säkerhetsvakt		1261
säkerhetsåtgärd		1261
säkerligen	1144
säkerställ		1151
säkerställa	1188
säkert	817			a
säkr		1030
säkra	988		865
säkrad	1303		1052
säkrade	1257		1067
säkrar	1271		1177
säkrare	1112		1108	j
säkras			1108
säkrast	1276
säkraste	1257
säkrat	1239		1085
säkring		1261	982
säkringar			1067
säkringen			1085
säkrings		1122
säl		889
sälar		1191	1067
sälen	1100			n
sälens	1250			o
sälj	1147	836		v
sälja	933		1177
säljande			1038
säljar		1082
säljare	1165		917
säljaren	1234		1052
säljarens			1246
säljarna			1052
säljas	1167		1177
säljer	939
säljes	1289
säljs	1096
säll		956
sällan	965		1177
sälls		1082
sällskap	1013		844
sällskapet	1177		863
sällskapets			998
sällskaplig		1191
sällskaps		887
sällsynt	1149
sällsynta	1195
säls		1191
sämre	958
sämst	1114		1177
sämsta	1059
sänd	1262	1004	998
sända	1121		1026
sändar		1030
sändare	1292		982
sändaren			1038
sändas	1230		1067
sände	1188		1136
sändebud	1269
sänder	1098		1085
sändes	1211		1067
sändning	1186		896
sändningar	1230		928
sändningarna	1312		1067
sändningen	1216		969
sändnings		917
sändningstid		1261
sänds	1167		1016
säng	1002	836	942
sängar	1257		1006
sängarna			1177
sängen	960		975
sängkanten			1246
sängs			1177
sänk	1165			v
sänka	1036		1136
sänkas	1273		1108
sänker	1108
sänkning	1264		969
sänkningen			1038
sänks	1232
sänkt	1144		1067
sänkta	1213		1108
sänkte	1204
sänktes	1308
sänt	1269		1108
sänts			1177
säpo	1193
sär		772		u
särar		1191
särarts		1082
särbehandl		1122
särbehandla		1261
särdeles			1177
säregen		1191
särklass	1250
särn		1191
särna	1100			n
särnas	1250			o
särs		1100
särskild	1091
särskilda	1108
särskilj		1122
särskilt	875
särskolan			1108
särskriv		1191
särskrivning	1292
särö	1100			n
särös	1250			o
säsong	960		868
säsongen	928		823
säsongens	1188		1136
säsonger	1108
säsongerna	1257
säsongs		836
sät		921
säte	1200		920
säten			998
sätena			1136
säter	1100			n
säteri		1191
säters	1250			o
sätes		983
sätet	1248		957
sätila	1100			n
sätilas	1250			o
sätra	1310		913
sätt	730		821
sätta	850		832
sättas	1163		885
sätten	1306		1026
sätter	884		829
sättet	944		872
sättning		1191	798
sättnings		1191
sätts	1137		875
sävar	1100			n
sävars	1250			o
säve		1030
sävsjö	1100			n
sävsjös	1250			o
så	467			c
sådan	898
sådana	928
sådant	933
sådär	969
såg	985		885
såga	1260
sågade			1108
sågar	1303		1038
sågen			1016
sågs	1147		1026
sågverk		1151
sågverks		1030
såhär	965
såja	1250
såklart	933
såld	1188		1038
sålda	1186		1038
sålde	1052		1177
såldes	1177		1177
således	1034
såll		1122
sålla		1191
sålt	1078		1038
sålts	1248
sålunda	1257
sålänge	1232
sån	1075
såna	937
såndär	1301
sång	1050	737	792
sångar		1053
sångare	1188		823
sångaren	1230		920
sångarna			1016
sången	1156		877
sånger	1170		924
sångerna			1177
sångers		1191
sångersk		1191
sångerska	1262		937
sångerskan			969
sångerskor			1067
sångs		1100
sånna	1128
sånt	840
sånär			1177
såpass	1213
såpoper		1191
sår	1347	885	778
såra	1264		1108
sårad	1223		1177
sårade	1266
sårar	1310
sårbar	1236	1082
sårbara	1312
sårbarhets		1191
såren	1285		1006
såret	1285		937
sårs		1261
sås	1347		747
såsen	1232		924
såser			1067
såsom	979
såss		1191
såvid		1191
såvida	1121
såvitt	1223		1177
såväl	1032
såå	1363
sååå	1156		1177
såååå	1243
sååååå		1261
såååååå		1191
söder	995	768
söderberg	1232
söderby		1122
söderhamn	1100			n
söderhamns	1250			o
söderköping	1100			n
söderköpings	1250			o
södermalm	1100			n
södermalms	1250	1066		o
södermalmss		1261
söderman		1122
södermanland	1100			n
södermanlands	1250			o
söders		1122
söderström	1269
söderströms		1191
södertälje	1073			n
södertäljes	1250			o
södertörns	1269
söderut	1108
södervärn	1100			n
södervärns	1250	1191		o
södra	960
sög	1388
sök	1038	776	928	v
söka	939		1052
sökand		1151
sökande	1158		913
sökanden			1108
sökandes			1108
sökandet	1280		1108
sökar		1082
sökare			947
sökaren			1026
sökas			1136
söker	868		969	v
sökes	1294
sökmotor		1261
sökning	1211		942
sökningar			1006
sökningen			1052
söks		1261
sökt	1096		957
sökta			982
sökte	1052		982
sölve		1191
sölves		1122
sölvesborg	1100			n
sölvesborgs	1250			o
sömmersk		1191
sömn	1068	819	1038
sömnad			1067
sömnen	1174		1067
sömnig		1122
sömnlös		1191
söms		1151
sön	1499	931	906
söndag	990		1067
söndagar	1186
söndagen	1135		1108
söndagens	1285
söndags	1207	812
söndagskväll		1261
söndagss		1151
söndagsskol		1191
sönder	962	806
sönderfall		1261
sönderfalls		1191
sönders		1100
söndr		1012
söner	1114		1016
sönerna			1108
sören	1253	1053	1067
sörens		1122
sörj		1066
sörja	1207		1177
sörjan		1261
sörjande			1246
sörjde			1177
sörjer	1236		1177
sörjt			1177
sörmland	1100			n
sörmlands	1250	1122		o
söt	1192	839
söta	1048		1067
sötare	1292
sötaste	1264
söte		1191
sötm		1261
sötma			1177
sötnos		1191
sötpotatis		1261
söts		1191
sött	1133		1067
sötvatten		1053
sötvattens		1122
søren		1191
ta	642			v
tab	1761	902
tabb		1191
tabbe		1191	1177
tabell	1174	952	963
tabellen	1147		957
tabeller	1303		1177
tabellerna			1246
taberg	1100			n
tabergs	1250			o
tabl		1122
table	1310	1191	975
tables	1485
tablet	1540	1122
tablets	1572
tablett		1041	998
tabletten			1108
tabletter	1197		882
tabletterna			1067
tablå		1191	1177
tablån			1177
taboo	1673
tabs	1641
tabu	1211	1082
tabula		1191
tac	1917
tack	711			a
tacka	981		1177
tackade	1154
tackar	992		1177
tackat	1223
tacken			1108
tackl		1100
tackla	1260		1177
tackle		1030
tackled	1701
tackles	1607
tackling	1666	1191	1108
tacklingar			1177
tackor			1108
tacks		1261
tacksam	1045		1177
tacksamhet	1190
tacksamhets		1191
tacksamm		1261
tacksamma	1184		1177
tacksamt	1255
tacksägelse		1082
taco	1257	947	1246
tacoma	1717
tacos	1184		1067
tactic	1618
tactical	1558
tactics	1512
tad	1860
tae	1864
taekwondo		1191
tafatt		1191
tafs		1082
tafsa	1310
tag	1022		809
taga		1122
tage	1257		947
tagen	1103		849
tager			1006
tages		1191
taget	986		859
tagg		917
tagga	1207		1177
taggad	1154		1052
taggade	1280		1177
taggar	1186		1246
taggarna			1177
tagged	1593
taggen			1246
tagging	1696
taggtråds		1122
tagit	845		924
tagits	1131		906
tagn		1151
tagna	1167		859
tagning		1191	894
tagningar			998
tags	1593
tai	1866	914
tail	1473
tailed	1699
tailor	1641
tailored	1653
tails	1625
tainted	1694
taipei	1708
taiwan	1271
taiwanese	1703
taj	1912
tajm		1082
tajming	1289
tajt	1257		1177
tajta	1292
tak	1257	727	805
take	1172	1012	1067
takeaway	1708
taken	1278		1026
takeoff	1701
takeover	1623
takes	1280		1108
taket	1036		865
taking	1231		1177
takk		1191
takt	1071	902	891
takten	1220		913
takter			1177
taktik	1144	1053	1038
taktiken	1276
taktisk			1177
taktiska	1287		1108
taktiskt			1177
takts		1191
tal	1126	721	716
tala	919		928
talad			1016
talade	1071		1016
talades	1306		1177
talan	1220		1067
talande	1197		894
talang	1128	894	1016
talangen			1177
talanger	1202		1067
talangs		1261
talar	896		1006
talare	1195		942
talaren			1067
talarna			1108
talas	1013		1085
talass		1261
talat	976		1006
talats			1177
talbot	1685
tale	1485	1021
talen	1204		924
talent	1404
talented	1482
talents	1558
tales	1528	966	1108
talesman	1310		1177
talesperson	1243		1177
taless		1261
talet	857		796
talets	1089		982
taliban	1623
talibaner		1191
talister		1191	1136
talisterna			1108
talk	1213	1012	998
talked	1409
talkin	1613
talking	1254		1246
talks	1411	1261
tall	1253	819	957
tallar		1191	1067
taller	1613
tallest	1666
tallrik	1223		982
tallrikar	1310		1038
tallriken	1266		1108
tallriks		1122
tally	1639
talman	1181		1177
talmans		997
talmän		1261
talrik		1191
talrika		1261
tals	1131	790	880
talspråk		1191
talss		1151
tam	1501	820	842
tama		1066
tamar		1082
tame	1653
tamil	1607	1191
tamm		1122
tamms		1261
tammy	1701
tamp		1122
tampa	1269
tampong		1191
tams		1191
tan	1469	802	694
tand	1195	754	891
tandborst		1151
tandborste	1294
tandem	1660	1122
tanden			1006
tandkräm	1280		1108
tandkräms		1082
tandkötts		1191
tandläkar		908
tandläkare	1165		1108
tandläkaren	1193
tands		1151
tandvård	1207		1067
tandvården			1177
tandvårds		947
tang	1648	943
tangent		961	1177
tangentbord	1225		1177
tangentbordet	1264
tangentbords		1191
tangenten			1177
tangenter			1067
tangenterna			1177
tanger		1082	1246
tangible	1630
tangled	1676
tango	1289	1122	1177
tania			1246
tanj		1261
tank	1223	825	982
tanka	1188		1246
tankade			1177
tankar	942		913
tankarna	1108		952
tanke	903	777	998
tankegång		1261
tanken	939		924
tanker	1680		1108
tankes		1151
tankesmedj		1122
tankesmedjan	1299
tanks	1489
tankspridd		1191
tanner	1653
tanning	1710
tant	1117	997	928
tanten	1209		990
tanter	1220		975
tanterna			1026
tanto		1191
tanum	1100			n
tanums	1250			o
tanya	1694		1177
tanzania	1266
tao	1869
tap	1687	905
tape	1450	1151
taped	1666
taper	1712
tapes	1593	1191	1177
tapet		1066	1177
tapeten	1271
tapeter			1177
tapets		1151
tapetser		1082
tapetsera		1191
tapi		1082
tapp		956
tappa	1045
tappad			1108
tappade	1050		1108
tappar	1032
tappat	1027		1177
tapped	1623
tapper		1191
tapperhets		1082
tappert	1287
tappet			1177
tapping	1607
tappning			1177
tappra	1269
taps	1653
tar				s
tara	1312	1082	1136
taras			1108
target	1362	1151
targeted	1501
targeting	1554
targets	1485
tariff	1669
tariffs	1636
tarm		864
tarmar		1191	1177
tarmen			1038
tarmkanalen			1177
tarotkort		1191
tart	1696
tarzan	1308
tas		917		s
task	1402	1041
tasked	1660
taskig	1216		1177
taskiga	1310		1177
taskigt	1227		1177
tasks	1498
tasmania	1660
tass		1012
tassa		1151
tassar			1026
tassarna			1108
tassen			1177
tast		1261
taste	1383	1191	998
tasted	1620
tastes	1533
tasting	1632
tasty	1588
tat	1901
tata	1706
tate	1308		1052
tattoo	1519
tattooed	1689
tattoos	1588
tatuer		1041
tatuera		1151
tatuering	1184
tatueringar	1209
tatuerings		1082
tatum	1708
tau	1915
taub		1191
taught	1395
taurus		1191	1177
taus		1191
tavern	1655
tavl		1082
tavla	1197		882
tavlan	1186		947
tavlor	1227		913
tavlorna			1108
tax	1489
taxa		1122
taxable	1701
taxan			1067
taxation	1595
taxed	1662
taxes	1402
taxfree		1191
taxi	1073	829	957
taxichaufför		1151
taxin	1269
taxing	1687
taxis	1680
taxpayer	1584
taxpayers	1586
taylor	1110
tbh	1778
tchad		1191
tds	1906
te				s
tea	1485	902
teach	1397	1151
teacher	1349
teachers	1381
teaches	1563
teaching	1386
teachings	1607
team	999	917	863
teamed	1643
teamet	1135		928
teaming	1703
teammate	1588
teammates	1556
teams	1328	1261
teamwork	1671
tear	1471
tearing	1600
tears	1443
teas		1100
tease	1646
teased	1708
teaser	1673		1177
teasing	1655
teaspoon	1712
teater	1094	704	855
teaterföreställning			1177
teatern	1158		790
teaterns			957
teaters		1066
teatrar		1191	1067
tech	1202	1012	894
technical	1379
technically	1528
technician	1620
technicians	1650
technique	1443
techniques	1434
techno	1669	1053
technological	1537
technologies	1478
technology	1266		1108
tecken	972	924	801
teckenspråk		1151
teckenspråks		1122
teckn		956
teckna	1232	1082	1038
tecknad	1227		982
tecknade	1184		1006
tecknades			1085
tecknar	1294	1066	1067
tecknare			942
tecknaren			1085
tecknars		1261
tecknas			1038
tecknat	1287		1016
tecknen	1301		1016
tecknet	1250		906
teckning	1190		903
teckningar	1218		906
teckningarna			1067
teckningen			1016
tecknings		928
ted	1363		772
teddy	1253	1053
tedious	1666
tee	1793
teen	1276		957
teenag		1191
teenage	1519
teenager	1531
teenagers	1549
teens	1514		1177
tees	1708
teet	1294		1177
teeth	1418
teflon		1122
tegel	1289	815	1016
tegels		1261
tegelsten		1261
tegnér		1122
tegs		1191
teheran	1312
tehran	1639
tejp	1294	997	982
tejpade			1177
tejpen			1177
tek		931
teknik	1027	778	687
tekniken	1117		863
tekniker	1151		774
teknikern			1067
teknikerna			1177
teknikföretag		1261	1246
teknisk	1078		906	j
tekniska	1020		840
tekniskt	1098		957
teknologi	1151	1030	913
teknologin	1264		1108
teknologisk			1108
teknologiska			1108
teknologiskt			1177
teks		1151
tel	1430		816
tele	1280	770	1016
telecom	1648
telecommunications	1590
telefon	944	703	855
telefonen	1020		982
telefonens			1246
telefoner	1144		998
telefonerna			1246
telefonförsäljare	1294
telefoni	1310	1066	1108
telefonis		1191
telefonist		1191	1177
telefonnummer	1161		1136
telefons		1261
telefonsamtal	1186		1246
telefonsvarar		1191
telegram	1655	1122	1108
telegraph	1551
telekom		943
telekommunikations		1191
telenor	1280
telephone	1457
teleporter		1122
teleportera		1191
teles		1261
telescope	1609
teleskop		1041	1067
teleskopet			1067
teleskops		1261
televised	1660
television	1248		1177
televisionen			1177
telge			1177
telia	1137
tell	1204	1041	969
teller	1669		1052
telling	1339
tells	1372	1261
tels		1261
tema	1087	882	891
teman	1158		1016
temat	1147		1067
temp	1609	935
tempel	1209	924	1038
tempels		1261
temper	1595
temperament	1301
temperaments		1082
temperate	1706
temperatur	1128	828	868
temperature	1404
temperaturen	1165		900
temperaturer	1248		969
temperatures	1475
tempered	1660
tempest	1715
templ		1151
template	1618
templates	1712
temple	1448	1261
temples	1620
templet	1207		1067
tempo	1167	1030	1016
temporal	1636
temporarily	1537
temporary	1441
temporär			1177
temporära	1306		1177
temporärt	1289
tempot	1239		1177
temps	1706		1108
temptation	1616
tempted	1584
tempting	1632
ten		851		s
tenant	1602
tenants	1579
tend	1420
tended	1609
tendencies	1646
tendency	1561
tendens	1170
tendenser	1276		1067
tender	1531	1122	1067
tenderar	1151
tenders	1717
tending	1715
tendon	1710
tends	1524
tenn		939
tennessee	1503
tennis	1156	801	1108
tennisen			1108
tenniss		1122
tenor	1689	1053
tens				s
tense	1563
tension	1501
tensions	1602
tensta	1100			n
tenstas	1250			o
tent	1540	1030
tenta	1225	943	1038
tentamen			1136
tentan	1241		1067
tentative	1678
tenth	1570
tentor			1108
tents	1643
tenure	1567
teo		928
teologi	1296	1122	1108
teologin			1177
teologisk			1177
teologiska			1177
teoretiker			1177
teoretisk	1227		1067	j
teoretiska	1216		1038
teoretiskt	1227		1177
teori	1068	961	816
teorier	1137		1067
teorierna			1246
teorin	1119		947
tequila	1303
ter		818		s
terapeut	1253	1082	928
terapeuten			1067
terapeuter			1108
terapi	1131	935	826
terapin			1016
teresa	1253
term	1186	1021	998
termed	1639
termen	1149		1108
termer	1156		1038
termin	1181	961	1067
terminal	1246	1012	982
terminalen	1312		928
terminaler			1038
terminals	1641
terminate	1632
terminated	1609
termination	1613
terminator	1717
terminen	1184		1016
terminens			1108
terminer		1191
terminologi		1191
terminology	1625
termins		952
termisk			1177
termiska			1108
termodynamik		1191
termometer			1177
termos		1082	1177
terms	1298
terr		961
terra	1680	1030	1108
terrace	1579
terraces	1715
terrain	1565
terras		1122
terrass		1012	1177
terrassen			1177
terrasser		1122	1177
terre		1122	1177
terres		1151
terrestrial	1671
terrible	1388
terribly	1572
terrier			982
terrific	1574
terrified	1565
terrifying	1563
territorial	1572
territories	1547
territoriet			1177
territorium	1184		1177
territory	1413
terror	1172	783	1108
terrorattack		1261
terrorbrott	1262
terrordåd	1188
terroriser		1082
terrorisera		1191
terrorism	1177	1053	1038
terrorist	1167	832	1177
terroristattack		1261
terroristen	1289
terrorister	1105
terroristerna	1227
terrorists	1505
terry	1225
terräng	1232	862	1016
terrängen	1264
ters				s
tertiary	1660
tes		870		s
tesco	1708
tesen			982
teser		1191	1026
teskeds		1122
tesla	1218		1177
teslas		1261
tess	1308		1177
tessa		1151	1108
tessin		1151
tessins		1261
test	1059	743	785
testa	946		1026	v
testad			1177
testade	1126
testament	1535	1066
testamente	1234
testamentet	1209
testar	1094		1108
testare			1177
testas	1216		1177
testat	1059
testats	1296
testcykla	1300			v
tested	1441
testen			1136
tester	1144		863
testerna	1283		1108
testet	1142		917
testified	1593
testify	1588
testiklar		1191
testimony	1512
testing	1397
testning			1177
testosteron	1299	983
testosterone	1643
tests	1397	1261
tetr		1191
tetra		1053
teve	1299	956	1177
teven	1294
teves		1261
tex	1183	889	937
texans	1657
texas	1085
text	926	767	816
textbook	1604
textbooks	1630
texted	1678
texten	979		851
textens			1177
texter	1050		863
texterna	1190		975
textförfattare			1177
textil		828	1177
textile	1609
textiles	1669
textilier			1177
texting	1618
textning			1246
textrad		1261
texts	1473	1261
textual	1703
textur		1261
texture	1567
textures	1671
tha	1839	935
thai	1241	943
thailand	1078
thailands		1082
thailändsk	1303
thailändska	1299
tham		1191
thames	1613
than	1218		1038
thank	1594	1191
thanked	1634
thankful	1567
thankfully	1597
thanking	1662
thanks	1222	1191
thanksgiving	1542
thankyou	1715
thas		1191
that	1336
thatcher	1673
thats	1432
thc	1910
the	1276
thea	1299	1100	1108
theater	1471
theaters	1581
theatre	1432
theatres	1657
theatrical	1625
thee	1542
theft	1521
their	1532
theirs	1561
them	1234		1108
thematic	1706
theme	1409
themed	1565
themes	1508
thems		1261
themselves	1284
then	1211		1085
theo	1243	1053
theodore	1627
theological	1604
theology	1570
theorem	1618
theoretical	1549
theoretically	1634
theories	1501
theorists	1685
theory	1594
ther		977
therapeutic	1586
therapies	1669
therapist	1558
therapists	1683
therapy	1432		1177
there	1440	1053
thereafter	1558
thereby	1544
therefore	1351
therein	1685
thereof	1611
theres	1574
theresa	1618
therese	1200
thermal	1542
thern		1191	1108
thes		1100
these	1566
thesis	1540
thet		1191
they	1193		1246
theyre	1669
thick	1445
thicker	1643
thickness	1609
thief	1579
thieves	1590
thigh	1613
thighs	1627
thin	1443	1100
thine	1710
thing	1248		1016
things	1523
think	1518	1100
thinker	1692
thinkers	1671
thinkin	1703
thinking	1266
thinks	1372
thinner	1653
third	1247
thirds	1572
thirst	1634
thirsty	1611
thirteen	1577
thirteenth	1699
thirty	1464
this	1041		1177
tho	1657	928
thom		997
thomas	992
thomass		1261
thompson	1218
thoms		1082
thomson	1602
thor	1195	858
thorbjörns		1191
thore		1122
thores		1191
thorn	1671	952	1052
thorne	1712		1177
thornton	1664
thorough	1558
thoroughly	1531
thorpe	1708
thors		1066
thorsten		1261
thorstens		1261
thorén		1191
those	1114
thou	1514
though	1206
thought	1185
thoughtful	1590
thoughts	1379
thousand	1404
thousands	1374
thrash		1191
thre		1082
thread	1450	1191
threads	1586
threat	1413	1191
threaten	1565
threatened	1468
threatening	1508
threatens	1609
threats	1487
three	1548	1122
threesome	1706
threshold	1544
threw	1445
thrift	1689
thrill	1616
thrilled	1565
thriller	1310	1066	1108
thrillers		1261
thrilling	1641
thrive	1613
thriving	1639
throat	1482		1108
throats	1696
throne	1526
thrones	1273
throttle	1673
through	1280		1177
throughout	1323
throw	1360	1053
throwing	1459
thrown	1459
throws	1533
thru	1590
thrust	1584
thug	1671
thugs	1653
thul		1261
thule	1310	1122
thumb	1549
thumbs	1623
thunder	1519	961
thunders		1122
thunderstorms	1706
thursday	1409
thus	1342
thy	1726
thyroid	1660
thörn		1012
ti				s
tia	1441		894
tian		1122
tibbl		1191
tibble			1108
tibet	1312
tibetan	1664
tibro	1100			n
tibros	1250			o
tick	1597	1012
ticka			1052
tickande			1108
ticket	1411	1191
tickets	1413
ticking	1676
ticks	1694
tid	932	785	632
tidaholm	1100			n
tidaholms	1250			o
tidal	1620
tide	1540	966
tiden	764		649
tidens	1163		894
tider	967		762
tiderna	1108		924
tidernas	1255		1246
tiders	1243
tides	1673
tidig	1080		1038	j
tidiga	1091		1177
tidigare	781
tidigast	1218
tidigaste	1306
tidigt	921			a
tidlös		1191
tidning	1020		788
tidningar	1052		813
tidningarna	1140		933
tidningarnas			1136
tidningars			1246
tidningen	976		777
tidningens	1289		1067
tidnings		756	1108
tidningss		1261
tidpunkt	1135
tidpunkten	1181		1177
tids	1147	663	924
tidsfråga	1181
tidsgräns		1261
tidskrift	1255	1100	998
tidskriften	1264		1016
tidskrifter	1269		1067
tidskrifts		1030
tidsperiod	1264
tidsperioden			1246
tidsplan			1246
tidspress		1261
tidsram		1261
tidsres		1191
tidsresor			1246
tidss		1191
tidszon		1261
tidtabell		1261	1136
tidtabellen			1177
tidtabeller			1177
tidtabells		1191
tidvatten		1053
tidvis	1299
tidy	1660
tie	1634
tied	1443
tier	1514	1122
tierp	1100			n
tierps	1250			o
ties	1471
tiff		1122
tiffany	1646
tifo		1122
tiga	1257		880
tiger	1156	911	982
tigern			1177
tigers	1517
tigg		1030
tigga	1243
tiggar		1012
tiggare	1126
tiggarna	1230
tigger	1248
tiggeri	1177
tiggeriet	1239
tight	1555	1122
tighten	1664
tightened	1715
tightening	1712
tighter	1648
tightly	1607
tights	1715		1108
tigrar		1191
tiina			1246
tik	1489		849
tikk		1261
tikka		1191
til	1294	788	832
tile	1616
tiles	1618
till	467	892		peu
tillag		1122
tillaga	1308
tillagnings		1053
tillb		1041
tillbaka	758	848
tillbakablick		1151
tillbakadragen		1191
tillbakas		1151
tillbaks	1034
tillbe		1100
tillbehör	1241		969
tillbring		1066
tillbringa	1190
tillbringade	1170
tillbringar	1239
tillbringat	1253
tillbyggnad		1191
tilldel		1100
tilldela		1261
tilldelad	1306
tilldelade	1308
tilldelades	1283
tilldelas	1213
tilldelats	1266
tilldelning			1177
tilldelnings		1191
tillflykt		1151
tillflykts		1100
tillfog		1122
tillfoga		1191
tillfreds		966
tillfredsställ		1100
tillfredsställa	1262
tillfredsställande	1262
tillfredsställelse			1067
tillfredställ		1122
tillfäll		1066
tillfälle	1015		982
tillfällen	1052		998
tillfällena			1177
tillfället	1013		920
tillfällig	1193			j
tillfälliga	1163
tillfällighet	1253
tillfälligheter		1191
tillfälligt	1098
tillfång		1191
tillfånga		972
tillför	1200	956
tillföra	1216
tillförlitlig	1310	1122
tillförlitliga		1191
tillförs		1261
tillförsel			969
tillgiven		1191
tillgodo		928
tillgodogör		1191
tillgodos		1261
tillgodose	1285
tillgrepps		1191
tillgänglig	1103		1108	j
tillgängliga	1121		1108
tillgänglighet	1213		1136
tillgängligheten	1292		1108
tillgänglighets		1082
tillgängligt	1163		1038
tillgå	1253
tillgång	974		982
tillgångar	1128		957
tillgångarna			1108
tillgången	1211		1038
tillgångs		1122
tillhandahåll		1082
tillhandahålla	1250
tillhandahåller	1241
tillhåll		1261	1177
tillhör	946
tillhöra	1186
tillhörande	1105
tillhörde	1133
tillhörighet	1181		894
tillhörigheter	1294		1177
tillhört	1273
tillika	1204
tillit	1151		1177
tilliten			1177
tillits		1053
tillkall		1191
tillkalla		1261
tillkom	1296	1122
tillkomm		1151
tillkommer	1202
tillkommit	1255
tillkoms		1191
tillkomst		1191
tillkänn		1151
tillkänna		966
tillkännag		1191
tilll		1122
tillmötesgå		1191
tillräcklig	1156
tillräckliga	1264
tillräckligt	907
tillrätta	1276	943
tillrättavis		1122
tills	817		1067
tillsagd	1283
tillsammans	811			a
tillsats		1053	1067
tillsatser			1108
tillsatt	1260
tillskott	1246		947
tillskottet			1177
tillskriv		1191
tillslut	1110
tillströmningen			1177
tillställning	1239		1177
tillställningar			1108
tillstånd	981		755
tillstånden			1038
tillståndet	1207		882
tillstånds		902
tillsvidare		1030
tillsyn	1289		1067
tillsyns		972
tillsätt	1306
tillsätta	1243
tillsätter	1278
tilltag		1191
tilltal		1151
tilltala	1303
tilltalade	1271
tilltalande	1303
tilltalar	1230
tilltals		1053
tilltro	1246
tillträd		1122
tillträdde	1308
tillträde	1177		1108
tillträdes		1053
tillvals		1122
tillvar		1122
tillvara	1269	990
tillvarat		1261
tillvarata		1122
tillvaro	1213
tillvaron	1246
tillverk		1030
tillverka	1144		1038
tillverkad	1174		982
tillverkade	1147		928
tillverkades	1273
tillverkar	1165		1177	v
tillverkare	1209		818
tillverkaren	1292		882
tillverkarna			1038
tillverkas	1163		1108
tillverkat	1246		1108
tillverkning	1172		827
tillverkningen	1243		957
tillverknings		846
tillväga	1299
tillvägagångssätt	1253
tillväxt	1075	850	957
tillväxten	1202		1016
tilly			1108
tillägg	1135		947
tillägga	1165
tilläggas	1232
tillägget	1262		1108
tilläggs		845
tillägn		1151
tillägna		1261
tillägnad	1299
tillämp		1004
tillämpa	1234
tillämpar	1262
tillämpas	1195
tillämplig		1261
tillämpning	1299		1108
tillämpningen			1177
tillämpnings		1053
tillät	1213
tilläts	1303
tillåt	1202	1082
tillåta	1094
tillåtas	1220
tillåtelse	1197
tillåten	1243		1177
tillåter	1045
tillåtet	1110		1177
tillåtit	1289
tillåtna	1190		1177
tillåts	1142
tils		1261
tilt	1630
tilted	1706
tim	1261	793
timber	1549	983
timbro	1271
time	1050	990	830
timed	1639
timeless	1660
timeline	1517
timely	1586
timer	1625		1108
timers	1717
times	1133		1067
timetable	1680
timglas		1191
timing	1569
timjan			1177
timm		1100
timma	1140		1136
timman			1108
timmar	834		877
timmarna	1158		1026
timmars	1073	935	982
timmas			1177
timme	928		969
timmen	1105		982
timmer		866	1067
timmernabben	1100			n
timmernabbens	1250			o
timmers		1191
timmes	1248		1177
timmy	1710
timo	1280		1136
timothy	1310
timrå	1100			n
timrås	1250			o
tims		1082
tin	1744	882
tina	1165		933
tinade			1177
tinas			1016
tinder	1172	1053
tindr		1122
ting	1041	939	745
tingen			1006
tinget			982
tings		868
tingshuset			1246
tingsryd	1100			n
tingsryds	1250			o
tingsrätt	1181
tingsrätten	1179
tingsrätts		1082
tinker	1717	1191
tino	1195		928
tinos			1177
tintin	1276
tiny	1409	1191
tio	1105	816	933
tiond		1122
tionde	1177	1030	1038
tiotal	1207		1108
tiotals	1278
tiotusen		1191	1136
tiotusentals	1232
tioårig			1177
tioåriga			1177
tioåring		1261	1246
tip	1494	897
tipp		983
tippa	1223
tippade			1016
tippar	1257		1177
tippat			1108
tipped	1627
tippen			1067
tipping	1653
tips	905		809
tipsa	1110
tipsade	1236
tipsar	1202
tipsen	1223		1177
tipset	1128		998
tire	1547
tired	1388
tires	1544
tiring	1696
tis	1499	902	763
tisdag	1050		1177
tisdagar	1269
tisdagen	1236		1108
tisdags	1248	977
tisdagskväll		1261
tiss		1122
tissue	1478
tissues	1590
tit	1871	917
titan	1246	1041	1177
titanic	1271
titanium	1655
titans	1574
titel	1071	860	868
titeln	1041		872
titels		1261
titl		1191
titlar	1128		894
titlarna			1177
title	1298	1191	1177
titled	1528
titles	1457
tito	1715
tits	1551
titt	1059	952	1052
titta	859		1067	v
tittade	1018		1108
tittande			1067
tittar	912	921	1177
tittare	1188		1067
tittarna	1255
tittars		1191
tittat	1087		1177
tituler		1122
titulera		1191
titus	1708	1122
tiveden	1100			n
tivedens	1250			o
tivoli	1292
tivolis		1261
tja	1227		947
tjack		1122	1085
tjafs	1220	1082	1177
tjafsa	1269
tjat	1246	990	1177
tjata	1193
tjatar	1207
tjatat	1296
tjeckien	1165
tjeckisk	1294
tjeckiska	1271
tjej	889	797	894
tjejen	997		1016
tjejer	873		913
tjejerna	1038		1067
tjejers	1301
tjejs		1261
tjen		1122
tjena	1121		1177
tjenare	1260
tjernobyl		1122
tjetjenien		1191
tjock	1075	905	1085
tjocka	1147		1108
tjockare	1241
tjockis	1292
tjocklek			1177
tjocks		1191
tjockt	1250	1100
tjog		1191
tjoho		1191
tjug		1151
tjugo	1108	850	1108
tjugofem		1191
tjugonde		1191
tjugos		1261
tjugotal		1261
tjur		876
tjura		1261
tjurar		1191	1177
tjurig		1191
tjurs		1191
tjusig		1191
tjusiga		1191
tjusigt	1287
tjusningen			1177
tjust		1122	1177
tjut		1191
tjuv	1243	795	947
tjuvar	1227		957
tjuvarna	1283		1067
tjuven	1283		957
tjuvlyssn		1151
tjäder		1191
tjällmo	1100			n
tjällmos	1250			o
tjän		961
tjäna	995		1177
tjänade	1165		1246
tjänar	983		1177
tjänare	1243		1067
tjänas			1177
tjänat	1165		1177
tjänst	967	917	704
tjänste		751
tjänstefel	1276
tjänstefolk		1261
tjänsteman	1186		928
tjänstemannen			1085
tjänstemän	1144		982
tjänstemännen			1108
tjänsten	1091		826
tjänstepensions		1191
tjänster	1029		748
tjänsterna	1271		969
tjänstgjorde	1289
tjänstgör		1100
tjänstgöra	1308
tjänstgörande			1177
tjänstgöring	1257		917
tjänstgörings		990
tjänstledig		1151
tjär		952
tjära			1038
tjärn		1122	880
tjörn	1100			n
tjörns	1250			o
tjöt		1191
tkr	1395
tlc	1912
tnt	1910
to				s
toa	1335	870
toad	1703
toalett	1147	870	969
toaletten	1108		1016
toaletter	1188		1067
toaletterna	1301		1108
toaletts		1191
toan	1204		998
toapapper	1292
toapappers		1191
toas		1082
toast	1561	1082
toaster	1706
tobacco	1508
tobago	1687
tobak	1174		998
tobaks		814
tobbe	1294
tobias	1124
tobin		1261
tobins		1261
toblerone		1191
toby	1627
today	1576
todd	1266
toddler	1590
toddlers	1694
todo		1191
toe	1735
toes	1561
toffel		1122	1177
tofflor	1301		1038
tofs		1053
tofsar			1108
tofta		1082	1006
tofu	1715	1191
tog	974		861
together	1215
togs	1043		885
toilet	1480
toilets	1627
toivo		1191
tok	1298	892
toka		1066
token	1593
tokens	1660
tokig	1167		1067
tokiga	1239		1067
tokigt	1190		1108
toks		1151
tokyo	1174
told	1197
toledo	1662
tolerance	1537
tolerans	1225	1053	1067
toleransen			1177
tolerant	1648	1191
tolerate	1588
tolerated	1657
tolerer		1122
tolerera	1276
tolererar	1278
tolft		1261
tolfte	1283	1100
tolk	1266	928	1108
tolka	1103		1038
tolkade	1269		1038
tolkades			1177
tolkar	1137		1038
tolkas	1156		1108
tolkat	1308		1067
tolkats			1177
tolken			1108
tolkning	1094		928
tolkningar	1200		998
tolkningen	1239
tolknings		961
tolks		1261
toll	1533
tolls	1712
tolv	1045	914	1177
tolvs		1191
tom	1174	833	913
tomas	1098		1177
tomat	1216	921	1108
tomater	1186		1108
tomato	1586
tomatoes	1574
tomats		1191
tomatsås	1299
tomb	1577	1053
tombs	1703	1261
tomelilla	1100			n
tomelillas	1250			o
tomgång			1177
tomgångs		1191
tomhet		1191
tomi		1261
tomis		1261
tomm		1261
tomma	1075		1108
tommy	1080
tomorrow	1316	1191
tomrum		1261
tomt	1038	887	937
tomtar	1271		1016
tomtarna			1136
tomte	1232	889	998
tomten	1117		982
tomtens			1246
tomter		1191	1038
ton	1215	750	618
tona	1306	1066	969
tonade			1038
tonar		1151
tonart		1261
tondöv		1191
tone	1438	1261
toned	1671
tonen	1177		942
toner	1239		909
tonerna			1038
tones	1607
tonfisk	1301	1122
tong		1261
tongivande	1294
tongue	1466
tongues	1678
toni	1299		998
tonic	1692		1177
tonight	1314
toning			1038
tonnes	1616
tons	1445	1100
tonsättar		1122
tony	1108
tonår		1122
tonåren	1216
tonårig			1136
tonåriga			1136
tonåring	1131		1136
tonåringar	1126		1136
tonåringen			1246
tonårs		803
too	1377
took	1204
tool	1422	1053
tools	1415		1246
tooth	1533
toothbrush	1694
toothpaste	1696
top	1261	826	894
topic	1438		1177
topical	1678
topics	1489
topless	1310
topography	1717
topp	1013	702	861
toppa	1253
toppade			1052
toppar	1147		942
topparna	1299		990
toppat			1108
topped	1570
toppen	937	902	875
topping	1653
topplag		1261
topplist		1151
topplistan			1177
toppmöt		1191
toppmötet			1177
topps		1082
tops	1535	1100
tor	1331	752	710
tora		1191
torah	1687
torbjörn	1227
torbjörns		1191
torch	1611
tord	1278		1177
torde	1133
tore	1273	1082	969
torekov	1100			n
torekovs	1250			o
tores		1100
torftigt			1177
torg	1085	914	920
torget	1110		795
tori		1191
tories	1607		1067
torin			1108
torino			1177
tork		878
torka	1087		982
torkad			1038
torkade	1250		1052
torkan	1292		1108
torkar	1200		1136
torkat	1266		1067
torkel		1191
torkels		1122
torkning			1067
torment	1699
torn	1193	872	767
tornado	1593
tornedalen	1100			n
tornedalens	1250			o
tornen			998
tornet	1156		851
tornets			1085
torns		1261	957
toro		1191
toronto	1525
torp	1246	966	678
torpa		1122
torpar		1191
torped		939
torpeder		1122
torpedo	1680
torpet	1283		998
torps		1191
torque	1632
torr	1147	796	1085
torra	1135		1108
torre		1066
torrent	1683	1030	1177
torres	1266
torrt	1163		1108
tors		862
torsby	1100			n
torsbys	1250			o
torsdag	1032		1177
torsdagar	1248
torsdagen	1243		1177
torsdagens			1177
torsdags	1216	990
torsdagskväll		1261
torshälla	1100			n
torshällas	1250			o
torsk	1253	1012	1108
torska		1261
torslanda	1100			n
torslandas	1250			o
torso	1687
torss		1191
torsten	1269
torstens		1082
torstenssons		1191
torsås	1100			n
torter		1041
tortera	1253
torterade	1312
tortilla		1122
torture	1517
tortured	1602
tortyr	1174	952	1177
torv		972
tory	1574	1191
tos	1912
toscana	1310
tosh		1191
toss	1572	1041
tossed	1609
tossing	1692
tot		939
total	1020	750	1177
totala	1038
totaled	1696
totalförsvar		1261
totalförsvars		1122
totaling	1712
totalitära	1280
totally	1360
totals	1671	1261
totalt	875
tottenham	1287
tou		917
touch	1520	983
touchdown	1561
touchdowns	1648
touched	1482
touches	1556
touching	1501
touchs		1261
tough	1374	1191
tougher	1630
toughest	1641
toughness	1710
toulouse	1312
tour	1163	1004	998
toured	1689
touren			1038
touring	1577
tourism	1487
tourist	1505
tourists	1537
tournament	1422
tournaments	1588
tours	1519	1261	1067
tous		1191
tove	1239
tow	1816
toward	1386
towards	1307
towed	1694
towel	1565
towels	1632
tower	1250		1067
towers	1547
towing	1708
town	1209	1053	795
towns	1461	1082	1108
townsend	1664
township	1556
toxic	1496
toxicity	1648
toxin	1712
toxins	1666
toxiska			1177
toy	1682
toyota	1253
toys	1494	1191
tra		777
trac		956
trace	1508	1191
traced	1597
traces	1577
tracey	1710
tracing	1653
track	1260	1066	1026
tracked	1563
tracker	1636
tracking	1494
tracks	1448	1191	1108
tract	1618
traction	1602
tractor	1602
tractors	1710
tracy	1593
trad		1004
trade	1200		880
traded	1517
trademark	1577
trademarks	1712
traden			1246
trader	1604	1122	1246
tradera	1276
traders	1563		1177
trades	1542		1085
trading	1406		1108
tradition	1068		894
traditional	1358	1082
traditionally	1537
traditionell	1154
traditionella	1096
traditionellt	1133
traditionen	1188		920
traditioner	1147		982
traditions	1528	997
traffic	1356	1082	1177
trafficking	1574	1191
trafford	1701
trafik	1057	669	748
trafikanter			1108
trafiken	1075		764
trafiker		1030
trafikera		1191
trafikerad			1108
trafikerade			1067
trafikolyck		1261
trafikolycka	1280
trafikolyckor			1177
trafikplats	1296
trafikregler		1261
trafiks		1100
trafiksäkerhet		1191
trafiksäkerhets		1082
trafikverket	1140
tragedi	1218		1177
tragedier			1177
tragedies	1715
tragedy	1519
tragic	1533
tragisk	1257
tragiska	1207
tragiskt	1089
trail	1606	983
trailer	1236		1108
trailern	1271
trailers	1632		1067
trailing	1655
trails	1570
train	1330	1082	1108
trained	1418
trainee	1683	1082
trainer	1533		1177
trainers	1616
training	1280
trains	1489	1191
trait	1623
traitor	1623
traitors	1680
traits	1561
trajectory	1641
trakasser		1053
trakassera		1191	1177
trakasserad			1177
trakasserade			1177
trakasserar			1177
trakasseri		1191
trakasserier	1151		1108
trakasserierna			1177
trakt		983	1052
trakten	1193		917
trakter	1312	1122	990
trakterna	1306		998
traktor	1257	1053	1067
traktorer	1253		1177
tram	1676
tramp		935	1052
trampa	1209
trampade	1312		998
trampar	1241
trampat			1177
trams	1133		1136
tramset			1177
tran		846
trana			1246
tranbärs		1122
tranc		1151
trance	1669		1108
tranemo	1100			n
tranemos	1250			o
tranor		1191
trans	1197	758	1177
transaction	1503
transactions	1501
transaktion		1122	1177
transaktioner	1285		969
transaktionerna			1177
transaktions		972
transcript	1620
transcription	1657
transcripts	1687
transfer	1386	997
transferred	1468
transferring	1611
transfers	1547
transform	1542
transformation	1503
transformations	1689
transformator		1053
transformed	1533
transformer	1696
transformers	1650
transforming	1632
transforms	1678
transgender	1572
transient	1696
transit	1505	1012
transition	1445
transitional	1634
transitions	1646
translat		1122
translate	1567
translated	1517
translates	1627
translating	1669
translation	1461	1191
translations	1616
translator	1627
transmission	1475
transmissions	1701
transmit	1627
transmitted	1581
transmitter	1646
transmitting	1683
transparency	1574
transparens	1278
transparent	1549		1177
transperson		1082
transpersoner	1260
transplant	1607
transplantation		1191	982
transport	1117	716	837
transportation	1420
transported	1579
transporten	1271		1067
transporter	1207	1012	855
transportera	1216
transporteras	1287
transporterna			1108
transporting	1646
transports	1715	1151
transportstyrelsen	1262
transportör		1053
transportörs		1191
transvestit		1191
tranås	1100			n
trap	1475	952
trapp		878
trappa	1179		947
trappan	1154		906
trapped	1508
trappen	1292
trapphus		1261
trapphuset	1271
trapping	1694
trappor	1250		1016
trapporna	1269		1136
trapps		1261
trappuppgång		1191
traps	1607
tras		900
trasa			1108
trasan			1177
trash	1301	1053	1177
trasig	1131		1177
trasiga	1172
trasigt	1220
trask		1151
trasor			1067
trassel		1261	1108
trassels		1261
trassl		1100
trasslat			1177
tratt		1030	1085
tratten			1177
trauma	1234		1108
trauman			1177
traumat		1191
traumatic	1600
traumatisk			1177
traumatiska			1177
traumatiskt			1177
trav	1234	860	1108
travban		1261
trave		1066
travel	1301	1004	1177
traveled	1537
traveler	1650
travelers	1588
traveling	1489
travelled	1556
traveller	1669
travellers	1625
travelling	1514
travels	1540
traverse	1689
traves		1191
travet			937
travhäst		1261
travis	1294
travs		1122
travsport		1261
tray	1609
tre	962	733	833
trea	1165	1021	1177
treacherous	1708
tread	1662
treadmill	1701
trean	1211		1067
treason	1588
treasure	1512
treasurer	1567
treasures	1620
treasury	1496
treat	1379	1261
treated	1388
treaties	1618
treating	1489
treatise	1694
treatment	1319
treatments	1531
treats	1537
treaty	1480
treble	1706
tredj		1261
tredje	905	851	1108	j
tredjedel	1167
tredjedelar	1299
tredubbl		1082
tredubbla		1191
tree	1209		937
trees	1392
trehundra		1100
trek	1243	1041	1246
trekant	1294	1100
trelleborg	1100			n
trelleborgs	1250			o
tremendous	1535
tremendously	1687
trench	1620
trenches	1664
trend	1131	943	1177
trenden	1126		1108
trender	1207		1108
trenderna			1177
trendiga		1191
trendigt	1301
trending	1639
trends	1478
trendy	1673
trent	1597	1122
trenton	1715
treo		1261
trerätters		1191
tres		1082
tress		1191
trettio	1172	880	1177
trettiotal		1261
tretton	1211	961	1177
trettonde	1301	1082
trevlig	921		1016	jm
trevliga	1064		1067
trevligare	1193		1177
trevligt	914		1016
trevor	1285
trey	1683	1191
treårings		1191
tri	1818	798
trial	1351		1177
trials	1478
triangel		983	1108
triangeln	1292		1067
triangl		1191
triangle	1567
triangular	1685
triathlon		1122
trib		1053
tribal	1544	1191
tribe	1524
tribes	1544
tribun		1151
tribunal	1579	1122	1108
tribunalen			1038
tribune	1618	1261
tribute	1494		1177
trick	1200	1053	982
tricked	1685
tricket	1255		1067
tricks	1301		1108
tricky	1561
tried	1284
tries	1429
trigg		1053
trigga		1191
trigger	1494	1082	1177
triggered	1554
triggering	1671
triggers	1641
trill		1053
trilla	1248
trillade	1266
trillar	1225
trillion	1600
trilogi			1108
trilogin			1016
trilogy	1584
trim	1577	961
trimm		1191
trimma		1191	1246
trimmad			1108
trimmade			1246
trimmed	1673
trin		1191
trine			1108
trinidad	1632
trinity	1574
trio	1250	1053	1136
trion			1108
trip	1271	943	1016
triple	1480
tripoli	1715
tripp	1257	1004	1016
tripped	1683
trippel	1303	983
trippen			1067
tripping	1662
trips	1498
tris		931
triss	1299	1066
trist	1050		1038
trista	1257
tristan	1694
triumf	1301	928
triumfer		1122
triumph	1561
triumphant	1696
trivas	1200		1108
trivdes	1287		1067
trivi		1122
trivia	1673	1191
trivial	1630	1082
trivials		1191
trivs	1059		1108
trivsam		1191
trivsel		1122	1177
trivts			1177
trix		1012
tro	1027	780	821
trodd			1136
trodde	831		1136
troddes			1177
troende	1174		963
trofast		1191
trofé		1053	1177
troféer			1177
trogen	1207		952
troget			1006
trogn		1191
trogna	1234		913
trogne			1067
trohet		1122	1177
trohets		1122
troj		1261
troja	1250
trojan	1687	1191
trojaner		1191
trolig	1296	1041	1177
troliga		1191	1177
troligen	990
troligt	1094		1177
troligtvis	1061
troll	1071	756	920
trolla	1239		1246
trollade			1177
trollar	1287		1177
trollat			1177
trollbäcken	1100			n
trollbäckens	1250			o
trolldoms		1082
trolle		1066
trollen	1257		1052
trolleri		1021
trolleris		1261
trolles		1261
trollet	1312		1067
trolley	1680
trollhättan	1100			n
trollhättans	1250			o
trolling	1680
trollkarl	1271
trollkarlar		1191
trollkarls		1122
trollning			1177
trolls	1639	1191
tromb		1122
trombon		1191
tron	1082	897	909
tronar		1122
trondheim	1310
trondheims		1191
tronen	1202		1016
tronföljar		1191
trons		1191	1108
troop	1623
trooper	1685
troopers	1703
troops	1404
trophies	1627
trophy	1512
tropical	1510
tropisk			1177
tropiska	1273		1067
tropiskt			1177
tror	656		1108
tros	1225	842	982
trosa	1100			n
trosas	1250			o
trosbekännels		1261
trosbekännelse		1261
trosor	1179		1038
trosorna			1177
tross		1021
trot		956
trots	827			pf
trotsar	1303
trotsig		1191
trott	1078		1067
trottoar		1030
trottoaren	1232
trotts	1278		1177
trouble	1369	1191
troubled	1572
troubles	1554
troublesome	1692
troubling	1666
trough	1683
trousers	1620
trout	1602
trovärdig	1211
trovärdiga	1260
trovärdighet	1161
trovärdighets		1191
trovärdigt	1243
troy	1301		1177
tru		894
trubadur		1122
trubbel	1262		1108
trubbig		1191
truce	1662
truck	1296	990	982
trucken			1067
trucking	1701
trucks	1505	1261	1177
trudeau	1680
true	1467	1122
trues		1191
truls		1122
truly	1351
truman	1653
trumf		1053
trumfar			1177
trumm		1012
trumma		1151	998
trumman			998
trummas		1261
trummis		1122	1177
trummor	1234		1038
trummorna			1177
trump	1022		1177
trumpet	1312	966
trumpets		1261
trumps	1213		1177
trunk	1544
trunks	1683
trupp	1154	908	906
truppen	1177		947
trupper	1112		888
trupperna	1234		937
trupps		1191
trus		1041
truss	1715
trust	1283	1041	1136
trusted	1505
trustee	1625
trustees	1588
trusting	1616
trusts	1597
trustworthy	1664
trut		1191
truten			1177
truth	1310
truthful	1685
truths	1623
try	1450		894
tryck	1004	740	788
trycka	1027		1136
tryckare			1108
tryckas			1136
trycker	1052		1136
tryckeri		1053	1108
tryckeriet			1067
trycket	1119		882
tryckfrihet		1191
tryckfrihets		1021
trycklufts		1082
tryckning			1038
trycks	1306	1122	1052
tryckt	1170		957
tryckta	1246		947
tryckte	1151		1136
trycktes			1177
tryckts			1108
tryffel		1122	1177
trygg	1071			jm
trygga	1110
tryggare	1170			j
trygghet	1073		1038
tryggheten	1225		1108
trygghets		860
trygghetsvandra	1300			v
tryggt	1101			j
tryin	1676
trying	1213
tryne			1177
trys		1122
trä	1289	648	872
träd	1018	781	796
träda	1260		969
trädd		1100
trädde	1246		969
träden	1172		969
trädens			1246
träder	1246		1006
trädet	1184		859
trädgård	1119		885
trädgårdar	1257		1026
trädgårdarna			1177
trädgården	1108		913
trädgårds		756
trädgårdsarbet		1261
trädgårdsgatan			1177
trädgårdsmästar		1122
trädgårdsmästare	1312		1177
trädgårdsmästaren			1177
trädgårdss		1151
träds		1100
träet			1108
träff	1128	911	859
träffa	884		1108	v
träffad	1218		1177
träffade	990		1136
träffades	1151		1246
träffande			1177
träffar	969		913
träffarna			1246
träffas	1041		1177
träffat	995		1108
träffats	1204		1246
träffen	1232		957
träffsäker		1261
träffsäkr		1261
trähus		1191
trän		935
träna	981		1038	v
tränad	1273		1038
tränade	1131		1016
tränar	1057	885	1177	v
tränare	1025		827
tränaren	1181		969
tränarna			1177
tränars		1261
tränat	1128		1177
träng		966
tränga	1223		1038
trängas			1177
trängd			1067
trängde			1067
tränger	1230		1067
trängs		1261
trängsel		1030
trängsels		1122
trängt			1108
träning	990		782
träningar	1287		1177
träningen	1098		998
tränings		728
träningskläder	1303
träningsläger	1312
träningsmatch		1261
träningspass	1255
träningss		1122
träningsvärk	1262
träpanel		1261
träs		966
träsk	1271	935	844
träsket	1310		1016
trätt			969
tråd	1075	855	849
trådar	1177		906
trådarna	1301		1052
tråden	1098		937
tråds		1122
tråk		1053
tråkig	1075		1038
tråkiga	1089		1067
tråkigare	1292
tråkigaste	1289
tråkigt	939		1016
trång	1287	1053	1108
trånga	1289
trångs		1191
trångsynt		1191
trångt	1177		1177
trög	1234	983
tröga		1191
tröghet		1261
tröghets		1151
trögt	1271
tröj		1012
tröja	1066		875
tröjan	1144		957
tröjor	1163		937
tröjorna			1246
tröskel		1012	1108
tröskeln	1303		1177
tröst	1174	928	1177
trösta	1225		1108
tröstade			1177
tröstar			1177
trött	903		937
trötta	1085		998
trötthet	1276		1085
trötthets		1122
tröttn		1191
tröttna	1223
tröttnade	1230
tröttnar	1186
tröttnat	1179
trötts		1261
tröttsamt	1188
ts				s
tsa	1903
tsar		966
tsaren			1246
tshirt			1246
tsk	1446
tsunami	1662	1053
tu				s
tub	1489
tube	1468	1151
tuben	1243		1108
tuber		1191	990
tuberculosis	1648
tuberkulos	1280		1177
tubes	1565
tubing	1715
tuck	1655	1191
tucked	1639
tucker	1600
tucson	1657
tudor	1712	1066
tudors		1261
tuesday	1406
tuesdays	1715
tuff	1071	1012	1026
tuffa	1110		1067
tuffare	1181
tuffaste	1280
tuffing		1191
tufft	1066		1067
tug	1866
tugg		943
tugga	1165
tuggade			1177
tuggar	1262
tuggat			1108
tugget			1177
tuggummi	1213		1177
tuggummin			1177
tuition	1558
tull	1260	782	975
tullar			1016
tullarna			1177
tullen	1223		1052
tullinge	1100			n
tullinges	1250			o
tulls		1191
tully		1191
tulpan		1082	1177
tulpaner			1177
tulsa	1671
tum	1446	862	880
tumb		1151
tumba	1100			n
tumbas	1250			o
tumble	1687
tumblr	1218
tumlare			1177
tumm		1082
tumma		1261	1246
tummar	1257
tummarna	1133
tumme	1262		1177
tummen	1144
tummy	1683
tumor	1558
tumors	1639
tumour	1692
tums		1122
tumör	1308	961	1108
tumören			1177
tumörer			1067
tun		872
tuna	1308	1041	891
tunas		1261
tune	1489	1082
tuned	1581
tunes	1593
tung	1073	914	942
tunga	1041		903
tungan	1165		1108
tungs		1082
tungt	1057		982
tungvikt		1122	1177
tungvikts		983
tuning	1627
tunis		1122
tunisia	1650
tunisien	1296
tunn	1193	878
tunna	1188		957
tunnan			1067
tunnbröds		1191
tunnel	1211	876	906
tunnelban		1191
tunnelbana	1147
tunnelbanan	1096
tunnelbanestation		1191
tunneln	1211		888
tunnels	1593
tunnlands		1261
tunnlar	1266		998
tunnlarna			1177
tunnor			998
tunnt		1191
tuns		1261
tunt	1257
tupp		966
tuppar			1108
tuppen	1312		1067
tupplur	1310
tur	1036	772	773
turas			1108
turban		1191
turbin		1012	1067
turbine	1636
turbinen			1108
turbiner			1038
turbines	1662
turbo	1273	921	1177
turbulence	1655
turbulent	1673
ture		1041
tureberg	1100			n
turebergs	1250			o
turen	1158		845
turer	1262		859
turerna			1026
tures		1122
turf	1607
turin	1710	1261
turism	1220	983	975
turismen			1108
turist	1227	736
turistattraktion		1191
turister	1147		1038
turisterna	1310
turistort		1261
turists		1261
turk	1312	983	1177
turkar	1308
turkarna	1283		1177
turkey	1422
turkiet	1034
turkiets	1299
turkish	1487
turkisk	1241
turkiska	1165		1177
turkos		1122
turks	1630
turmoil	1662
turn	1592	966
turnaround	1689
turnbull	1708
turned	1300
turner	1193	1041	1177
turnering	1213		920
turneringar	1260		998
turneringen	1195		920
turnerings		1082
turning	1388
turnout	1625
turnover	1602
turnovers	1715
turns	1376
turné	1156	911	844
turnéer			1067
turnén	1225		1016
turnés		1261
turordnings		1066
turquoise	1706
turret	1685
turs		1191
turtle	1572	1191
turtles	1616
tusan	1071		1177
tusch		997	1246
tusen	960	914	861
tusenlapp		1261
tusenlappar	1283
tusental			1177
tusentals	1013		1177
tuss		1122
tut	1483
tuta	1269		1067
tutan			1108
tutor	1627
tutorial	1597
tutorials	1676
tutt		1066
tutta		1261
tuttar	1165		1108
tuttarna	1299
tutti		1191
tuva		1191
tuve		1191
tuves		1191
tva	1460
tvek		990
tveka	1184
tvekade	1310
tvekan	1061
tvekar	1193
tveklöst	1246
tveks		1261
tveksam	1149
tveksamhet		1191
tveksamma	1250
tveksamt	1163
tvetydig		1122
tvilling		870	1177
tvillingar	1285		1177
tvillingarna	1287
tving		1082
tvinga	1034		1108
tvingad	1223		1108
tvingade	1096		1108
tvingades	1105		1177
tvingande			1177
tvingar	1064		1177
tvingas	999		1177
tvingat	1225		1108
tvingats	1184
tvis		1030
tvist	1278	1041	952
tvisten			1067
tvister			1016
tvivel	1128		1177
tvivelaktig		1191
tvivels		1191
tvivl		1041
tvivla	1236		1177
tvivlade			1177
tvivlar	1098		1177
tvivlat			1177
tvn	1395
tvs	1864
tvungen	956
tvunget	1289
tvungna	1101
tvär		771
tvärnit		1191
tvärs	1200	1053
tvärsnitts		1122
tvärt	1174
tvärtemot	1294
tvärtom	1002
tvätt	1167	785	888
tvätta	1048		1108
tvättad			1108
tvättade	1246		1136
tvättar	1165		1067
tvättas			1177
tvättat	1257		1177
tvätten	1218		998
tvättmaskin	1243
tvättmaskinen	1301
tvättstug		1151
tvättstugan	1230
två	870	779
tvåa	1108		1016
tvåan	1174		969
tvåhundr		1191
tvåhundra		1100
tvål	1227	952	1038
tvåla		1261
tvång	1172		969
tvånget			1177
tvångs		771
tvångsarbet		1261
tvåorna			1177
tvås		1191
tvåspråkig				j
tvåtusen		1191
tvååker	1100			n
tvååkers	1250			o
twain	1692
twat	1715
tweed		1122
tweet	1236	1082
tweeted	1531
tweeting	1657
tweets	1264
twelfth	1664
twelve	1471
twenties	1671
twentieth	1597
twenty	1402	1191
twice	1358
twilight	1285
twin	1250		1246
twins	1517
twist	1257	1082	1177
twisted	1556
twisting	1673
twists	1666
twitch	1308
twitter	1029	924
twitters		1261
twittr		1066
twittra		1151
two	1686
tyck	1269		1177	v
tycka	949		1052
tyckande			1136
tyckare			1177
tyckas	1257		1108
tycke	1200		906
tycker	705		1108	v
tycket			957
tycks	1002
tyckt	1114		1108
tyckte	870		1108
tycktes	1301
tyda	1236
tyder	1089
tydlig	1013		1067	jm
tydliga	1059		1067
tydligare	1105
tydligen	900
tydliggör		1191
tydlighet	1271		1246
tydligt	951		1067
tyg	1455	810	888
tyger			998
tyget			1108
tygl		1191
tygla		1261
tyglar			1177
tygpås		1261
tygs		1151
tying	1625
tyler	1257		1177
tyng		1030
tyngd	1225	928	1016
tyngden			1177
tyngdlyftnings		1191
tyngre	1142
tyngsta	1294
typ	978	855	788
type	1227		969
typed	1662
typen	1034		863
typer	1018		788
typerna	1269		975
types	1356
typhoon	1646
typical	1415
typically	1409
typing	1588
typisk	1142		1085
typiska	1163		1016
typiskt	1034		1108
typo	1712
typs		1261
typsnitt	1308
tyr		943
tyrann		1053
tyranni		1191
tyranny	1662
tyrant	1699
tyre	1664
tyres	1662
tyresta	1100			n
tyrestas	1250			o
tyresö	1100			n
tyresös	1250			o
tyringe	1100			n
tyringes	1250			o
tyrol		1191
tyrone	1703
tysk	1080	868	1038
tyska	986		947
tyskan			1108
tyskans			1177
tyskar	1184		1067
tyskarna	1135		1136
tyske			1108
tysken			1177
tyskland	933			n
tysklands	1223		1085	o
tyskt	1246		1067
tyson	1636
tyst	958	947	1038
tysta	1043		1108
tystade			1177
tystas	1312
tystberga	1100			n
tystbergas	1250			o
tysthets		1191
tystlåten		1191
tystn		1122
tystna		1191
tystnad	1108		1177
tystnaden	1227		1177
tystnads		1030
tystnadsplikt	1312
tyvärr	829
täby	1100			n
täbys	1250			o
täck	1280	882	1177
täcka	1112		1108
täckande			1006
täckas			1108
täcke	1243		982
täcken			1067
täcker	1059		1177
täcket	1223		1016
täckning	1177		969
täckningen			1067
täcknings		1053
täcks	1232		1177
täckt	1158		969
täckta	1278		969
täckte	1280		1177
täcktes			1246
tälj		1030
tälja		1191	1177
tällberg	1100			n
tällbergs	1250			o
tält	1135	878	969
tälten			1177
tältet	1243		1016
tälts		1191
tämj		1122
tämligen	1142
tänd	1232	850	1067	v
tända	1117		1085
tändar		1191
tändare	1303		1108
tände	1227
tänder	1043		928
tänderna	1091		982
tändning		1261	1067
tändnings		1066
tänds	1308	1100
tänj		1122
tänk	834		924	v
tänka	824		1108
tänkand		1191
tänkande	1114		906
tänkandet			1177
tänkare	1301		1108
tänkas	1149		1177
tänkbara	1186
tänke		1021
tänker	778		1085
tänkes		1261
tänket			1108
tänkt	891		920
tänkta	1246		947
tänkte	831		1136
tänt	1239		1177
täpp		1191
täppa			1067
täppan			1177
täppt			1108
tär	1492
tärande			1246
tärn		977
tärna			1038
tärnaby	1100			n
tärnabys	1250			o
tärning		1191	1177
tärningar		1191	1177
tärnings		1053
tärnor		1191	1108
tät	1418	868
täta	1243		998
tätare	1306		1177
täthet			937
tätheten			947
tätort	1248
tätorter		1191
tätorts		997
täts		1191
tätt	1121	1041	1067
tätts		1191
tävl		983
tävla	1089
tävlade	1223
tävlan		1261	1108
tävlande	1230		1177
tävlar	1112
tävlat	1289
tävling	1048		734
tävlingar	1126		803
tävlingarna	1234		975
tävlingen	1032		813
tävlingens			1246
tävlings		710
tävlingss		1151
tåg	1188	721	769	k
tåga		1191
tågbiljett		1261
tågen	1172		920
tåget	986		844
tågets			1246
tågres		1191
tågs		1151
tågstation		1261
tål	1280
tåla	1227	1082
tålamod	1103
tålig		1122	998
tåliga		1191	1038
tålmodig		1191
tång	1287	1082	906
tången			969
tår	1367	902	872
tårar	1112		1067
tårarna	1216		1177
tårgas		1191
tårna	1197		1177
tårt		914
tårta	1110		882
tårtan	1220		969
tårtor	1306		998
tårögd	1306
tömm		1261
tömma	1190
tömmer	1285
tömt	1306
tönt	1200
töntar	1296
töntig	1308
töntiga		1191
töntigt	1234		1067
töreboda	1100			n
törebodas	1250			o
törn		866
törnros		1191
törns		1053
törs	1223	1030	1052
törst		1053	1136
törsten			1177
törstig	1283		1108
törstiga			1177
törsts		1191
tösen			1108
uae	1809
uber	1269		1085
ubiquitous	1685
ubåt	1243		1067
ubåtar	1253		1067
ubåten	1269		1108
ubåts		897
ubåtsjakt		1191
ucla	1609
udda	1101		1246
udde		1053
udden	1276		853
uddevalla	1100			n
uddevallas	1250			o
uefa	1276
ufc	1413
uffe	1306		1108
ufo	1501
ugand		1191
uganda	1292
uggl		1122
uggla	1248		937
ugglan			1016
ugglor		1191	1108
ugh	1701
ugly	1455
ugn	1455		900
ugnar			1016
ugnarna			1108
ugnen	1161		957
ugns		914
uhh	1878
ukip	1648
ukrain		1066
ukraina	1066			n
ukrainas	1250			o
ukraine		1030
ukrainian	1510
ukrainska	1255
ul				s
ulf	1257
ulfs		1041
ull	1473	885	928
ulla	1184		1067
ullared	1266
ullen		1191	1026
ullevi	1269
ulls		1100
ulricehamn	1100			n
ulricehamns	1250			o
ulrik	1255
ulrika	1177
ulriks		1122
ulster	1655
ultim		1151
ultima		1151
ultimat		1191
ultimata	1207
ultimate		1030
ultimately	1420
ultr		1191
ultra	1564	823
ultraljud	1312
ultraljuds		997
ultrasound	1664
ultraviolet	1706
ulv		943
ulven		1261	1108
ulvens		1261
ulvs		1191
um				s
umbrella	1577
umes		1261
umeå	983			n
umeås	1250			o
umgicks	1253
umgänge	1184		1177
umgänges		943
umgås	1006
umgåtts	1264
umm	1850
umpire	1696
una	1880
unable	1411
unacceptable	1581
unaffected	1703
unanimous	1625
unanimously	1639
unanswered	1710
unarmed	1616
unattractive	1699
unauthorized	1650
unavailable	1636
unavoidable	1701
unaware	1581
unbearable	1673
unbeaten	1699
unbelievable	1533
unbelievably	1685
unbiased	1706
unborn	1696
unc	1906
uncanny	1706
uncertain	1554
uncertainties	1692
uncertainty	1544
unchanged	1611
uncle	1448
unclear	1567
uncles	1703
uncomfortable	1508
uncommon	1581
unconditional	1669
unconscious	1565
unconstitutional	1632
unconventional	1685
uncover	1671
uncovered	1613
und	1407	772	789
undan	946	812	1136
undanhåll		1151
undanröj		1122
undans		1191
undantag	1032
undantaget	1193
undantags		961
undefeated	1639
undeniable	1703
under	652	851		pqeuf
underage	1673
underbar	976
underbara	1002
underbart	949
underbyggd			1177
underbyggda			1177
undercover	1604
underdog	1706
underestimate	1623
underestimated	1692
underfund		1122
undergo	1595
undergoing	1618
undergone	1648
undergraduate	1586
underground	1478	1053
undergräv		1261
undergång	1186
underhåll	1140		957
underhålla	1218
underhållande	1096
underhållet	1299		1108
underhållning	1117		947
underhållningen			1108
underhållnings		908
underhållningsprogram		1261
underhålls		829
underhållsarbet		1261
underjordiska	1308
underkast		1122
underkasta		1261
underklass		1261
underkläder	1170		1067
underlag	1128		868
underlaget	1271		957
underlags		1151
underleverantör		1261
underlig	1255	1082	1136
underliga	1280		1136
underliggande	1211
underligt	1126		1108
underlivs		1191
underlying	1512
underläg		1030
underläge	1255
underlägsen		1191
underlätt		1100
underlätta	1154
underlättar	1179
undermine	1632
undermined	1708
underminer		1053
underminera		1191
undermining	1708
underneath	1533
underofficer		1191
underrated	1641
underrätt		1100
underrätta		1191
underrättad			1108
underrättade			1177
underrättels		1261
underrättelse		842
underrättelsetjänst		1151
unders		935
undersid		1191
undersidan	1308
underskatt		1066
underskatta	1225
underskattade	1285
underskattar	1289
underskattat	1299
underskott	1220		1038
underskottet			1177
underskrift	1294		1177
underskrifter			1177
underskötersk		1261
undersköterska	1276
undersköterskor	1283
underst		1100
understand	1236	1261
understandable	1611
understanding	1362
understands	1521
understatement	1699
understood	1418
understryk		1191
underställ		1261
understöd	1289	1100	998
understödj		1151
understöds		1012
undersåtar		1191
undersök		1100
undersöka	1082
undersökas	1306		1177
undersöker	1158
undersökning	1045		833
undersökningar	1101		882
undersökningarna			1067
undersökningen	1114		957
undersöknings		874
undersökt	1218
undersökte	1255
undertake	1613
undertaken	1586
undertaking	1616
underteckn		1030
underteckna		1151
undertecknad	1278
undertecknat	1276
undertext		1122
underton		1261
undertook	1680
undertryck		1151
underverk	1225
undervis		1082
undervisa	1184		1177
undervisade	1312
undervisar	1246
undervisning	1108		840
undervisningen	1165		906
undervisnings		839
underwater	1570
underway	1581
underwear	1561
underwent	1632
underwood	1676
underworld	1676
undesirable	1699
undgå	1250
undisclosed	1696
undkom		1261
undkomma	1299
undo	1650
undocumented	1680
undone	1696
undoubtedly	1579
undr		1030
undra	1029		1177
undrade	1080		1177
undran		1261	1177
undrande			1108
undrar	873		1177
undrat	1184		1177
undre		1030
undres		1191
unds		1082
undsätt		1261
undue	1715
undvek	1285
undvik	1156			v
undvika	990
undvikas	1260
undviker	1124
undvikit	1308
une	1903
uneasy	1678
unemployed	1574
unemployment	1501
unequal	1712
unes		1191
unesco	1655	1191
unethical	1710
uneven	1655
unexpected	1498
unexpectedly	1618
unexplained	1717
unfair	1512
unfairly	1699
unfamiliar	1639
unfinished	1616
unfit	1662
unfold	1678
unfolding	1706
unforgettable	1669
unfortunate	1524
unfortunately	1409
ung	930	823	849	j
unga	886		963
ungar	1071		835
ungarna	1103		942
ungarnas			1246
ungas	1269
ungdom	1091	966	1108
ungdomar	962		982
ungdomarna	1137		1177
ungdomars	1289
ungdomen	1248
ungdomlig		1122
ungdoms	1273	664
ungdomsboks		1191
ungdomsförbund	1216
ungdomsförbundet	1296
ungdomshem		1261
ungdomss		1151
ungdomsvårds		1082
unge	1059		830
ungefär	893
ungen	1121		844
ungens			1085
unger		1100
ungern	1101
ungers		1261
ungerska	1248
ungkarl		1191
ungkarls		1012
ungrar		1191
ungrateful	1706
ungs		1191
ungt	1253
unhappy	1537
unhcr	1303
unhealthy	1616
unheard	1696
uni	1823	840
unibet	1312
unicorn	1657
unidentified	1641
unification	1699
unified	1581
uniform	1190		969
uniformen			1108
uniformer	1283		1038
uniforms	1579	1012
unik	1103		1177
unika	1137		1177
unikt	1110		1177
unilateral	1701
unintended	1717
union	1156	1053	963
unionen	1142		920
unionens	1266		1108
unionist	1715
unions	1496	908
unique	1379
uniquely	1657
unis		1191
unit	1333	1100
unite	1574
united	1359
uniting	1710
units	1374
unity	1501		1108
univ		1261
univers		983
universal	1576	983
universally	1636
universe	1415
universitet	956		957	h
universiteten	1266		1177
universitetet	1075		969
universitetets	1301		1016
universitets	1248	772	1177
universitetsbibliotek		1261
universitetss		1261
universitetssjukhus		1261
universities	1468
university	1444
universum	1128		1177
universums	1287
unix	1710
unjust	1683
unkn		1191
unknown	1429
unlawful	1616
unleash	1687
unleashed	1673
unless	1326
unlike	1420
unlikely	1480
unlimited	1528
unlock	1574
unlocked	1607
unlucky	1636
unmanned	1717
unmarried	1673
unna	1202		1067
unnade			1108
unnamed	1650
unnar			1177
unnat			1177
unnatural	1671
unnecessarily	1685
unnecessary	1510
unnoticed	1685
uno	1460
unofficial	1630
unpaid	1613
unpleasant	1597
unpopular	1616
unprecedented	1593
unpredictable	1625
unprotected	1715
unpublished	1687
unreal	1646
unrealistic	1657
unreasonable	1609
unrelated	1597
unreliable	1660
unresolved	1712
unrest	1641
uns	1483
unsafe	1627
unseen	1641
unsettling	1715
unsolved	1717
unspecified	1712
unstable	1581
unstoppable	1671
unsuccessful	1613
unsuccessfully	1717
unsure	1609
until	1181
unto	1561
untold	1708
untouched	1685
untreated	1706
untrue	1687
unused	1634
unusual	1448
unusually	1607
unveiled	1607
unwanted	1602
unwilling	1620
upbeat	1660
upbringing	1683
upcoming	1473
updat		1191
update	1580	1122
updated	1425
updates	1480
updating	1623
upfront	1671
upgrade	1496
upgraded	1567
upgrades	1602
upgrading	1639
upheld	1646
uphill	1694
uphold	1662
uplifting	1708
upload	1554		1177
uploaded	1570
uploading	1683
upon	1293
upp	615	851		pqu
uppblåst		1191
uppbring		1191
uppbyggd	1283		1177
uppbyggda			1177
uppbyggnad	1278		1052
uppbyggnaden			1108
uppbyggnads		1082
uppbyggt	1255		1177
uppbär		1261
uppbåd		1191
uppdater		1082
uppdatera	1096
uppdaterad	1126
uppdaterade	1188
uppdaterar	1207
uppdateras	1209
uppdaterat	1204
uppdatering	1117		982
uppdateringar	1225		1016
uppdateringen	1255
uppdaterings		1191
uppdelad	1260		1177
uppdelade	1283		1177
uppdelat	1248		1177
uppdelning	1266		1177
uppdelningen			1177
uppdrag	946		778
uppdraget	1066		982
uppdrags		935
uppdragsgivar		1191
uppe	923			aq
uppehälle			1177
uppehåll	1167		947
uppehålla	1301
uppehållet			1067
uppehålls		956
uppehållstillstånd	1137
uppemot	1243
uppenbar	1220	1012
uppenbara	1147
uppenbarels		1151
uppenbarelse	1310	1041
uppenbarligen	1015
uppenbart	1032
upper	1386	1191
uppfann	1213		1177
uppfanns	1278
uppfart		1191	1177
uppfarten			1177
uppfarts		1122
uppfatt		1122
uppfatta	1243		1177
uppfattade	1239		1246
uppfattades			1246
uppfattar	1170		1177
uppfattas	1163		1177
uppfattat	1170		1177
uppfattats			1246
uppfattning	1041		896
uppfattningar	1223		1067
uppfattningen	1197		982
uppfattnings		1122
uppfinn		1030
uppfinna	1292		1177
uppfinnar		1191
uppfinnare		1191
uppfinner			1177
uppfinning	1262
uppfinningar	1292
uppfinnings		1012
uppflyttning			1177
uppflyttnings		1191
uppfostr		1004
uppfostra	1225
uppfostrad			1177
uppfostrade			1177
uppfostran	1241		1067
uppfostrat			1177
uppfriskande	1241
uppfunnit			1177
uppfyll		1100
uppfylla	1177
uppfyllelse	1299		1177
uppfyller	1158
uppfyllt	1294
uppfödar		1122
uppfödare			982
uppfödning			998
uppfödnings		1191
uppföljare	1232
uppföljaren	1257
uppföljning	1232
uppföljnings		1082
uppför	1154
uppföra	1188		1177
uppförande	1232	1012	1177
uppfördes	1312		1177
uppförs		1066
uppförsback		1261
uppförsbacke	1308
uppg		972
uppgav	1239
uppge	1246
uppger	1142
uppges	1209
uppgick	1158
uppgift	995		920
uppgiften	1121		1067
uppgifter	967		761
uppgifterna	1149		975
uppgiven		1191
uppgivenhets		1122
uppgrader		1100
uppgradera	1260
uppgradering		1191
uppgå	1303
uppgång	1234		1038
uppgången			1038
uppgår	1188
uppgörels		1151
uppgörelse	1223		1038
uppgörelsen			1038
uppgörelser			1108
upphandl		1053
upphandla		1151
upphandling	1195
upphandlingar	1262		1177
upphandlingen	1301
upphandlings		1030
upphetsad	1285
upphov	1170
upphovs		911
upphovsman		1261
upphovsmän		1261
upphovsrätt	1262	1100	1177
upphovsrätten	1294
upphovsrätts		870
upphämtnings		1191
upphängning			1177
upphängnings		1191
upphäv		1082
upphöj		1082
upphöjd		1191
upphör	1137		1177
upphöra	1188
upphörde	1246
upphört	1266
uppifrån	1241		1246
uppkom	1308	1100
uppkomm		1261
uppkommer	1257
uppkommit	1301
uppkoms		1261
uppkoppling	1292		1067
uppkopplingen			1177
uppkäftig		1191
uppköp		1261	1177
uppköps		1122
uppl		935
uppladdnings		1122
upplag		1122
upplaga	1184		982
upplagan	1243		1016
upplagor			1067
upplagt	1312
uppland	1100			n
upplands	1156			o
upplandsbro	1100			n
upplandsbros	1250			o
upplandsväsby	1100			n
upplandsväsbys	1250			o
upplev	1300		1177	v
uppleva	1045		1177
upplevas	1299
upplevd			1177
upplevda			1177
upplevde	1170		1177
upplevels		1151
upplevelse	1075	990	906
upplevelsen	1227		982
upplevelser	1151		957
upplevelserna			1177
upplever	1032		1177
upplevs	1234
upplevt	1078		1108
upplopp	1186
upplopps		1122
upplys		1100
upplysa	1234
upplysning	1266		998
upplysningar	1278		1177
upplysningen	1310		1016
upplysnings		952
upplyst	1269
upplysta	1285		1177
upplägg	1202		1067
upplägget	1236		1067
upplånings		1191
upplåt		1122
upplåta		1191
upplös		1122
upplösning	1195		1067
upplösningen			1067
upplösnings		1191
upplöst			1108
upplösta			1108
uppman		1041
uppmana	1262
uppmanade	1253
uppmanar	1133
uppmanas	1266
uppmaning	1202
uppmuntr		1030
uppmuntra	1161
uppmuntrade	1310
uppmuntran	1280
uppmuntrande	1299
uppmuntrar	1170
uppmuntras	1257
uppmärksam	1227	997
uppmärksamhet	1002		1108
uppmärksamheten	1227		1177
uppmärksamhets		1082
uppmärksamm		1053
uppmärksamma	1135
uppmärksammad	1306
uppmärksammade	1181
uppmärksammades	1303
uppmärksammar	1234
uppmärksammas	1193
uppmärksammat	1223
uppmärksammats	1292
uppnå	1080
uppnår	1227
uppnås	1253
uppnått	1218
uppochner		1082
uppoffring	1310		1177
uppoffringar	1278
upprep		1066
upprepa	1151		1177
upprepade	1156		1177
upprepande			1177
upprepar	1161		1177
upprepas	1195		1177
upprepning		1191	1177
uppriktig	1250
uppriktigt	1188
upprop	1289		1177
uppropet			1177
uppror	1147		1067
upproret	1289		947
upprorisk		1191
upprors		972
upprustning	1269
upprymd		1191
upprätt		908
upprätta	1218		1108
upprättad			1177
upprättade			1246
upprättades			1246
upprättande			1246
upprättandet			1177
upprättar			1177
upprättas			1177
upprättat			1177
upprättats			1246
upprättelse	1296		1246
upprätthåll		1122
upprätthålla	1131
upprätthåller	1289
upprör		1151
upprörande	1253
upprörd	1045		1177
upprörda	1140
upps		905
uppsal		1191
uppsala	905			n
uppsalas	1250			o
uppsats	1170	997	969
uppsatsen	1306		1177
uppsatser	1266		1177
uppsatt	1218
uppsatta	1236
uppseendeväckande	1312
uppsikt	1273
uppsjö	1289
uppskatt		1066
uppskatta	1091
uppskattad	1195
uppskattade	1195
uppskattades	1306
uppskattar	1025
uppskattas	1128
uppskattat	1174
uppskattning	1170		1067
uppskattnings		1191
uppskattningsvis	1287
uppskjutn		1191
uppskjutning		1261	1177
uppskjutnings		1122
uppslag	1303		1067
uppslags		972
uppstarts		1122
uppstod	1149		1177
uppställning	1310		1108
uppställningen			1067
uppställnings		1053
uppstå	1161		1177
uppståndels		1191
uppståndelse	1269		1177
uppståndelsen			1177
uppstånden			1177
uppstår	1041		1177
uppstått	1184		1177
uppsving	1306
uppsägning	1306
uppsägningar			1177
uppsägnings		1030
uppsättning	1200		969
uppsättningar			982
uppsättningen			1038
uppsåt	1266	1082	1177
uppsök		1151
uppt		990
uppta		1053	1177
upptagen	1140		1136
upptaget	1257		1052
upptagn		1151
upptagna	1172		1108
upptagning		1191	998
upptagnings		1030
upptakt			1177
upptakts		1122
upptar	1308		1177
upptas			1177
upptog			1177
upptogs			1177
uppträd		1082
uppträda	1179
uppträdand		1191
uppträdande	1239		1108
uppträdanden			1038
uppträdde	1250
uppträder	1181
upptäck	1300			v
upptäcka	1119		1177
upptäckar		1122
upptäckare			1177
upptäckas			1177
upptäcker	1119		1177
upptäcks	1292	1122
upptäckt	1087		1108
upptäckta	1312		1108
upptäckte	1075		1177
upptäckten	1289		1177
upptäckter	1299
upptäcktes	1227		1177
upptäckts	1312	997	1177
upptäcktsresand		1191
uppvaknande			1177
uppvaknandet			1177
uppvakt		1041
uppvakta		1191
uppvidinge	1100			n
uppvidinges	1250			o
uppvis		1100
uppvisa		1261
uppvisar	1207
uppvisning	1273		1067
uppvisningar			1108
uppvisningen			1108
uppvisnings		1082
uppvuxen	1167
uppvärmning	1179
uppvärmningen	1264
uppvärmnings		1082
uppväxt	1126	939
uppväxts		1261
uppå		1191
uppåt	1050	943
upright	1611
uprising	1611
ups	1436		877
upscale	1715
upset	1411
upsets	1708
upsetting	1650
upside	1549
upstairs	1581
upstate	1703
upstream	1653
uptake	1717
upton	1694
uptown	1710
upward	1618
upwards	1609
ur	771	892		pl
uran	1303	1053	1177
uranium	1586
urban	1165		1177
urbana	1312
urdu		1191
uret		1191
urfolk		1122	1177
urge	1526
urged	1549
urgency	1655
urgent	1517
urgently	1671
urges	1623
urging	1625
urholk		1082
urholka		1191
urin	1262	853	1108
urinary	1710
urine	1588
uriner		1082
urins		1261
urklipp			1177
urkund		1191
urkunds		1191
url	1784
urladdning		1191
urnan			1177
urnor		1191	1177
urskilj		1053
urskilja	1292
urskog		1191	1177
ursprung	1041
ursprunget	1269
ursprunglig		1191
ursprungliga	1087
ursprungligen	1108
ursprungs		790
ursprungsbefolkning		1100
ursviken	1100			n
ursvikens	1250			o
ursäkt	953
ursäkta	988
ursäktar	1193
ursäkten	1264
ursäkter	1151
uruguay	1620	1191
urusel	1310
urval	1059
urvalet	1253
urvals		935
us				s
usa	1015
usable	1660
usage	1498
usas	1207		1108
usb	1416
usc	1813
usch	1064		1085
usd	1446
usda	1678
use	1466		928
used	1137
useful	1386
usefulness	1706
usel	1121		1067
useless	1501
uselt	1188
user	1392	1122
username	1607
users	1367		1177
uses	1349
usher	1664
using	1213		1177
usla	1161		1177
uss	1878
ussr	1597
usual	1409
usually	1286
ut	608	782		pqu
utah	1585
utan	679			pcef
utanför	840		1136
utanförs		1261
utanförskap	1172
utanförskaps		1082
utanförskapsområden	1285
utanpå		1191
utantill	1271
utarbet		1053
utarbeta		1191
utav	995		1177
utb		866
utbetalning		1191	1108
utbetalningar			1108
utbetalnings		1191
utbild		1012
utbilda	1128		1177
utbildad	1133		928
utbildade	1124		933
utbildar	1227		1177
utbildare			1177
utbildas	1292		1177
utbildat	1292		1108
utbildning	910		720
utbildningar	1105		837
utbildningarna	1278		1006
utbildningen	1068		818
utbildningens			1246
utbildnings		698
utbildningsnivå	1312		1246
utbildningsprogram		1261
utbredd	1250
utbredning			1177
utbrednings		1030
utbrett	1308
utbrott	1167		913
utbrottet			1016
utbränd	1303
utbud	1101		894
utbudet	1167		920
utbuds		1122
utbyggnad	1236		1016
utbyggnaden	1308		1108
utbyggnads		1053
utbyggt			1177
utbyt		1053
utbyte	1105		888
utbyten			1067
utbytes		977
utbytesstudent		1261
utbytet			969
utbytt	1303
utc	1820
utdel		1021
utdela		1100
utdelning	1161		947
utdelningar			1067
utdelningen			1006
utdelnings		1053
utdrag	1193		1052
utdragen			1177
utdraget			1108
utdragn		1151
utdöende			1177
ute	799			auq
uteblir	1299
utefter	1234
utegångsförbud	1294
utekväll		1261
uteliggare	1312
utelämn		1082
utelämna		1261
uterus	1689
utes		1053
uteservering	1276
uteslut		1151
utesluta	1188
uteslutande	1154
uteslutas	1287
utesluter	1177
uteslutet	1262
uteslutn		1191
uteslutnings		1122
utestäng		1122
utf		931
utfall	1202
utfallet	1257
utfalls		1066
utfart		1261
utfarts		1122
utflykt	1260		947
utflykten			1177
utflykter			1108
utflykts		1082
utflyttnings		1191
utform		1030
utforma	1287
utformad	1257		1177
utformade	1255		1177
utformas	1292
utformat	1278		1177
utformning	1213		1108
utformningen	1296		1177
utforsk		1021
utforska	1193
utforskning		1191	1177
utfrågning		1191	1177
utfrågningar			1177
utfrågningen			1177
utfyllnads		1122
utfärd		1041
utfärda	1292	1100
utför	1048	952
utföra	1043
utförand		1191
utförande	1269		1038
utförandet			1108
utföras	1232
utförd	1211
utförda	1220
utförde	1181
utfördes	1232
utförlig		1191
utförliga		1191
utförligt	1271
utförs	1179	1053
utförsäljning		1191
utfört	1128
utförts	1294
utgavs			1177
utger	1262
utges			1177
utgick	1236
utgift		1122
utgifter	1135		998
utgifterna	1296		1067
utgifts		983
utgivar		1191
utgivare	1161		1038
utgiven	1239		1108
utgivn		1122
utgivna			1108
utgivning		1082	1038
utgivningen			1067
utgivnings		961
utgjorde	1230
utgrävning		1122
utgrävnings		1053
utgå	1119
utgång	1149		1085
utgångar	1301		1108
utgången	1195		1136
utgångs		885
utgångspunkt	1156
utgångspunkten	1269
utgår	1043
utgått	1292
utgåv		1151
utgåva	1232		957
utgåvan	1262		947
utgåvor			1067
utgör	1002
utgöra	1172
utgörs	1181
uthus		1082
uthyrning			969
uthyrnings		1012
uthärd		1082
uthållig		1082
uthållighet	1301
uthållighets		1082
uti	1446
utifall	1253
utifrån	967
utilities	1577
utility	1489
utilization	1666
utilize	1609
utilized	1590
utilizing	1636
utjämn		1012
utjämna			1177
utjämning			1038
utjämnings		1012
utkant		1191
utkanten	1246
utkast	1278	1082	1177
utkastad	1299
utkik	1170
utkiks		997
utklädd	1294
utkom	1276
utkoms		1151
utkräv		1191
utkämp		1122
utkämpa		1191
utlandet	1154
utlandsres		1191
utlandssvenskar		1191
utlopp	1248
utlopps		1122
utlov		1122
utlova		1191
utlovade	1306
utlys		1082
utlägg		1191
utlämn		1030
utlämna		1191
utlämnings		1012
utländsk	1103
utländska	1043
utländskt	1310
utlänning	1306	1053
utlänningar	1218
utlännings		1030
utläs		1191
utlånings		1053
utlåtand		1191
utlåtande	1310		1067
utlåtanden			1108
utlös		1053
utlösa		1191
utlösnings		1122
utlöst			1177
utman		997
utmana	1140
utmanade	1294
utmanande	1241
utmanar	1177
utmanare			1177
utmanaren			1177
utmaning	1103		1108
utmaningar	1133		1177
utmaningen	1195
utmattad	1255
utmattning	1289
utmattnings		1053
utmed	1213
utmost	1641
utmärk		1053
utmärkande	1306
utmärkels		1151
utmärkelse	1250		1177
utmärkelsen	1232		1177
utmärkelser	1280		1177
utmärker	1260
utmärkt	962
utmärkta	1207
utmål		1122
utmåla		1191
utnyttj		1030
utnyttja	1061
utnyttjad	1262		1177
utnyttjade	1207		1177
utnyttjande	1262		1038
utnyttjandet			1177
utnyttjar	1098
utnyttjas	1193
utnyttjat	1266		1177
utnämn		1053
utnämnd			1177
utnämnda			1136
utnämnde			1136
utnämning		1191	1177
utnämnings		1191
utnämnt			1177
utom	986			p
utomhus	1101	809
utomjording		1191
utomjordingar		1191
utomlands	1013
utomordentligt	1273
utomstående	1227
utopi		1191
utopia	1692
utopis		1191
utplån		1030
utplåna	1223
utplåning			1177
utpost		1191
utpress		1041
utpressa		1151
utpressning	1253
utpressnings		1030
utred		1041
utreda	1114		1177
utredande			1177
utredar		1122
utredare	1204		998
utredaren			1177
utredarna			1108
utredas	1260
utredd			1177
utredda			1177
utreder	1179
utredning	1041		894
utredningar	1161		998
utredningarna			1177
utredningen	1073		913
utrednings		839
utreds	1273
utrensning		1191
utrett	1308
utrikes	1170	801
utrikesdepartementet	1306
utrikesminister	1172
utrikesministern	1308
utrikespolitik	1234
utrop		1053
utropa		1122
utrops		1030
utrot		1053
utrota	1236
utrotning		1191	1177
utrotnings		997
utrust		1030
utrusta		1191
utrustad	1262		1038
utrustade	1253		1038
utrustat			1177
utrustning	1068		748
utrustningen	1204		937
utrustnings		1030
utryck		1122
utryckning		1191
utrycknings		1030
utrymm		1122
utrymme	1045		821
utrymmen	1266		882
utrymmes		1082
utrymmet	1262		920
utrymning			1177
utrymnings		1082
uträkning		1191
uträtt		1122
uträtta	1306
uts		821
utsag		1261
utsago		1261
utsagor			1177
utsatt	1080		1136
utsatta	1048		1026
utsatte			1246
utsattes	1220		1246
utsatthet	1253		1246
utsatts	1174		1246
utse	1239		1177
utsedd	1218		1246
utseend		1191
utseende	1036		1136
utseendet	1188
utser	1246		1246
utses	1216		1246
utsett	1273		1246
utsetts	1310		1246
utsid		1191
utsidan	1161
utsikt	1142		1016
utsikten	1223		1108
utsikter			1177
utsikterna			1108
utsikts		931
utskick		1261	998
utskott	1241		863
utskottet	1283		830
utskottets			1016
utskotts		1012
utskrift		1191
utskriven	1312
utskrivn		1122
utslag	1193		1038
utslagen	1213
utslaget			1177
utslagn		1151
utslagna	1287
utslags		983
utslitn		1191
utslängd	1306
utsläpp	1131		937
utsläppen	1211		1067
utsläppet			1177
utsläpps		943
utsmyckning		1191
utsmycknings		1122
utspel	1200
utspela		1191
utspelade	1289
utspelar	1167
utspridda	1255
utsträckning	1075
utställar		1191
utställning	1133		868
utställningar	1190		920
utställningarna			1246
utställningen	1158		888
utställnings		832
utstå	1232
utstött		1191
utsänd		1122
utsändning		1191	1177
utsätt		1122
utsätta	1197		1136
utsättas	1243		1246
utsätter	1223		1136
utsätts	1121		1246
utsåg			1246
utsågs	1253		1246
utsökt	1234
utt		851
uttag	1257	1100	913
uttagen	1223
uttaget			998
uttagn		1151
uttagning		1191
uttagningen			1177
uttagnings		983
uttags		1030
uttal	1218	1053	1177
uttala	1124
uttalad	1278
uttalade	1188
uttaland		1191
uttalande	1066		1177
uttalanden	1126
uttalandet	1213
uttalar	1137
uttalas	1204
uttalat	1188		1108
uttals		1122
utter	1586	1053	1136
utterly	1547
uttryck	1032	983	947
uttrycka	1089
uttrycker	1128
uttrycket	1110		1177
uttryckligen	1250
uttrycks		908
uttryckss		1191
uttryckt	1167
uttryckte	1193
utträde	1296
utträdes		1191
uttråkad	1174
utvald	1253
utvalda	1179
utvandring			1177
utvandringen			1177
utveckl		977
utveckla	1006		1177	v
utvecklad	1213		998
utvecklade	1135		975
utvecklades	1193		1246
utvecklande			1177
utvecklar	1154		1177	v
utvecklare	1179		928
utvecklaren			1108
utvecklarna			1177
utvecklas	1050		1177
utvecklat	1128		982
utvecklats	1131		1246
utveckling	951		737
utvecklingar			1108
utvecklingen	1015		835
utvecklings		712
utvecklingsländer		1261
utvecklingsprojekt			1246
utvecklingss		1261
utvidg		1053
utvidga		1191
utvidgning			1177
utvilad	1287
utvinn		1122
utvinning			1016
utvis		1053
utvisa	1174
utvisad	1262
utvisas	1156		1177
utvisning	1140		1108
utvisningar	1280		1108
utvisnings		1012
utväg	1241
utvärder		1012
utvärdera	1225
utvärdering	1253		1108
utvärderings		1122
utväxling			1177
utväxt		1191
utåt	1181	972
utök		1053
utöka	1163
utökad	1248
utökade	1250
utökar	1289
utökas	1285
utökat	1262
utöv		1012
utöva	1161
utövande			982
utövar	1223
utövare	1285		947
utövarna			1177
utövas	1294
utöver	969		1108
va				s
vacancies	1669
vacancy	1632
vacant	1597
vacated	1712
vacation	1459
vacations	1664
vaccin	1184	997	1016
vaccinated	1708
vaccination	1646	1191
vaccinations		997
vaccine	1551
vacciner		1053
vaccinera	1300			v
vaccinering			1177
vaccines	1607
vaccinet	1292		1108
vacker	958		1177	j
vackert	967		1177
vackl		1122
vackr		1122
vackra	988		1177
vackrare	1239
vackraste	1117
vacuum	1531
vad	560			d
vada		1261
vaddå	1232
vaden		1191	1177
vader	1310		1246
vadet			1177
vads		1191
vadslagnings		1191
vadstena	1100			n
vadstenas	1250			o
vadå	992
vafan	1059
vag	1496	921
vaga		1082
vagg		997
vagga			1177
vaggeryd	1100			n
vaggeryds	1250			o
vagin		1053
vagina	1234		1177
vaginal	1680	1191
vaginor			1177
vagn	1142	943	798
vagnar	1209		837
vagnarna	1250		957
vagnen	1117		840
vagnhärad	1100			n
vagnhärads	1250			o
vagns		1030
vagt	1287		1246
vague	1581
vaguely	1673
vain	1611
vajer		1122	1177
vajern			1177
vak		872
vakande			1246
vakar			1177
vaken	1055		1067
vaket			1177
vakn		1082
vakna	981
vaknade	1032		1177
vaknar	1036
vaknat	1156
vaks		1151
vaksala		1151
vaksalas		1261
vaksam		1191
vakt	1190	797	813
vakta	1276		1108
vaktade			1246
vaktar	1301		1108
vakten	1207		830
vakter	1170		872
vakterna	1225		969
vakthavande			1177
vakthund		1261
vaktmästar		1082
vaktmästare	1285		1067
vaktmästaren			1108
vakttorn		1261
vakuum	1308	1053	1177
val	1066	629	723	k
valar		1100	975
valbar		1191
valbo	1100			n
valborg	1241
valborgs		1122
valbos	1250			o
vald	1151		906
valda	1140		957
valdagen	1296
valde	949		1177
valdeltagandet	1296
valdemar		1191
valdemars		1082
valdemarsvik	1100			n
valdemarsviks	1250			o
valdes	1163		1177
vale	1639	1041
valen	1172	997	885
valenci		1191
valencia	1250
valens		1122	1177
valentin		1122
valentine	1301
valeri		1151
valeria		1261
valerie	1646
valet	930		798
valets			1246
valfri	1154
valfrihet	1241
valfrihets		1191
valfritt	1213
valfråg		1261
valhalla		1082
valiant	1710
valid	1464	1122
validate	1689
validated	1694
validation	1625
validity	1620
valkampanj		1151
valkrets		1041	1246
valkyri		1191
vall	1310	823	766
valla		1021	900
vallar		1191	998
valle		1041
vallen		1191	830
vallentuna	1100			n
vallentunas	1250			o
valley	1193		1177
valleys	1634
vallgrav		1261
vallokal		1261
vallokals		1082
valls		1122
vallöft		1261
vallöften	1273
valmöjlighet		1261
valmöjligheter	1292
valnöt		1261
valnöts		1082
valp	1227	990	1038
valpar	1289		1067
valparna			1246
valpen	1306		1108
valresultat	1283
valresultatet	1262
valrörels		1191
valrörelse	1303
valrörelsen	1209
vals		952
valsar		1191
valsedlar	1266		1108
valsen			1067
valt	976		1038
valters		1261
valts	1289		1177
valu		1021
valuable	1434
valuation	1609
value	1286	1191
valued	1535
values	1397
valut		1066
valuta	1163	872	1016
valutan	1285		1177
valutor	1266		1177
valv	1303	1012	933
valve	1521
valven			1067
valves	1646
valvet			998
valår			1177
valåret			1177
valör		1191
vampire	1606
vampires	1646
vampyr	1312	952
vampyrer		1191
van	1190	736	830	u
vana	1089		906
vanan			1177
vanc		1261
vance	1680		1177
vancouver	1585
vand		990
vanda		1191	1246
vandaler		1191
vandalism	1706
vande			982
vandr		1012
vandra	1158		1108	v
vandrade	1269		1177
vandrande	1269		1108
vandrar	1195	1021	1108
vandrare			1067
vandraren			1177
vandrarhem		1261
vandrat	1278
vandring	1253		920
vandringar			982
vandringen			1016
vandrings		868
vandringsled		1261
vane		977
vanes		1191
vanessa	1269
vanföreställning		1261
vanföreställnings		1191
vanguard	1660
vanilj	1255	928
vaniljs		1122
vanilla	1588
vanish	1692
vanished	1616
vanity	1611
vanlig	946		1108
vanliga	921		1177
vanligare	1133
vanligast	1209
vanligaste	1075
vanligen	1144
vanligt	870		1108
vanligtvis	1045
vann	905		982
vanna			1108
vanns			1108
vanor	1202		870
vans	1650	1053
vansbro	1100			n
vansbros	1250			o
vansinn		1053
vansinne	1161		1177
vansinnes		1030
vansinnig	1255
vansinniga	1271
vansinnigt	1142
vant	1232	1066	1108
vantage	1717
vantar			1038
vantarna			1177
vanvård		1261
vapen	937	691	764
vapens		1122
vapenvila	1310
vapnen	1257		1016
vapnet	1163		906
vapor	1653
var	530			dvx
vara	585			n
varade	1213		1085
varaktig		1122
varamon	1100			n
varamons	1250			o
varan	1193		982
varand		1151
varande			882
varandra	843			d
varandras	1140
varann	1135
varannan	1087
varar	1151		1016
varas	1250			o
varat			1016
varav	1015
varberg	1100			n
varbergs	1250			o
vard		1082
varda		1122
vardag	1085	1012
vardagar	1241
vardagen	1131
vardaglig		1122
vardagliga	1248
vardagligt	1299
vardags	1276	793
vardagsliv		1261
vardagsrum	1253
vardagsrummet	1172
vardagsrums		1053
vardagss		1191
varde		1261
vardera	1144
vare	933		924
varefter	1269
varels		1100
varelse	1223		1108
varelsen			1177
varelser	1172		1016
varelserna			1108
varenda	965
varf		1261
varför	670			d
varg	1154	819	1038
varga		1151
vargar	1197		1177
vargarna	1283		1177
vargas	1706
vargen	1200		1067
vargs		1261
vari	1243	972	1177
variabel	1287	1122	1177
variability	1694
variable	1524
variabler	1230		1108
variables	1558
variance	1678
varians		1191
variant	1085		1016
varianten	1181		1067
varianter	1105		957
varianterna	1296
variants	1620
variation	1181		1108
variationer	1230		1038
variationerna			1177
variations	1531	1030
varied	1544
varier		1053
variera	1167
varierad	1236
varierade			1177
varierande	1165
varierar	1082		1177
varierat	1264
varies	1565
varieties	1563
variety	1379
varifrån	1128
various	1293
varit	686		1177
varje	739			d
varken	949
varm	1013	848	1067	j
varma	1091		1108
varmare	1149
varmaste	1243
varmt	944			a
varmvatten		1122	1177
varn		983
varna	1181	1066	952
varnad			1246
varnade	1193		1136
varnar	1135		1177
varnas			1085
varnat	1246		1246
varning	1059		933
varningar	1234		1067
varningen	1294		1246
varnings		818
varor	1061		786
varorna	1207		1026
varpå	1140
vars	958			d
varsam		1122	1246
varsamt			1246
varse		1122
varsel	1232	1053	1177
varsin	1158
varsitt	1294
varsity	1620
varsågod	1126
varsågoda	1253
vart	829		933
vartannat	1243
vartenda	1234
varuhus	1287	1030	1038
varuhuset			1108
varulv		1122
varulvar		1191
varumärk		1122
varumärke	1184
varumärken	1264
varumärkes		917
varumärket	1227
varv	1098	823	947	k
varva	1269
varvade			1108
varven			1177
varvet	1213		982
varvid	1243
varvs		931
varvtal			1177
vary	1494
varying	1558
vas		872		s
vasa	1140	858
vasall		1100
vasalls		1261
vasalopp		1191
vasaloppet	1276
vasalopps		1122
vasas		1191
vasastan	1100			n
vasastans	1250			o
vascular	1664
vase	1657
vasen			1177
vasilij		1191
vask		1066
vasken			1177
vass	1213	943	1016
vassa	1234		1108
vasst		1261	1177
vast	1438
vastly	1639
vat	1857
vatican	1600
vatten	877	587	729
vattendrag	1207
vattenfall	1144
vattenfalls		1122
vattenflask		1261
vattenflaska			1246
vattenflaskor			1246
vattenförsörjning			1246
vattenförsörjnings		1191
vattenhål		1191
vattenkraft	1273	1030
vattenkrafts		1122
vattenläck		1261
vattennivån			1246
vattenpolo		1261
vattenpolos		1261
vattens		1012
vattenskad		1191
vattenstånd			1177
vattentorn		1261
vattenverk		1261
vattenverks		1191
vattenytan	1271		1246
vattenång		1191
vattn		983
vattna	1300			v
vattnen			1067
vattnet	942		752
vattnets			1038
vaughan	1683
vaughn	1708
vault	1574
vax	1506	878
vaxholm	1100			n
vaxholms	1250			o
ve				s
veck		947
vecka	852		859
veckan	863		810
veckans	1078
veckas	1190
veckl		1122
veckla		1261
vecko		798
veckodag		1261
veckor	877		998
veckorna	1094		1177
veckors	1170		1067
veckos		1261
veckotidning		1261
vector	1554
vectors	1676
ved	1395	856	851
veden			982
vederbörande	1257
vedergällning		1191
vedervärdig		1122
veds		1261
veg	1912
vega	1250	1082
vegan	1211	972
veganer	1269
vegansk	1285
vegas	1108		1108
vegetable	1565
vegetables	1517
vegetarian	1236
vegetarianer	1246
vegetarisk	1234
vegetariska	1253		1177
vegetariskt	1241
vegetation	1604	1191	1038
vegetationen			1108
vegetations		1030
veggies	1673
vego		1066
vehicle	1376
vehicles	1409
veil	1630
vein	1604
veins	1607
vek	1450
vektor		1030
vektorer			1177
vel		943
velat	997
vell		1191
vellinge	1100			n
vellinges	1250			o
velocity	1570
velvet	1604
vem	758			d
vemod		1082
vems	1124
ven		840		s
vendel		1151
vending	1696
vendor	1600
vendors	1604
venedig	1213
vener		1191	1177
veners		1191
venetian	1712
venezuela	1200
venezuelan	1683
vengeance	1625
venice	1567
venn		1122
venom	1650
vens		1082
venstre		1191
vent	1597	1012
ventil		983	998
ventilation	1303		1177
ventilations		908
ventilen			1038
ventiler		1053	1067
ventilera	1300		1177	v
ventilerna			1177
vents	1708
ventura	1703		1108
venture	1491		1177
ventured	1717
ventures	1607
venue	1494
venues	1570
venus	1253
ver	1885	779
vera	1161		963
verand		1191
veranda			1108
verandan	1306		1177
verb	1264	961	1067
verbal	1572	1191	1177
verbala			1177
verbally	1687
verbet			1177
verbs	1680
verd		1100
verde	1715		1067
verdi			1177
verdict	1544
verge	1627
verification	1620
verified	1565
verifier		1012
verifiera	1243
verifierings		1191
verify	1579
verizon	1625
verk	1043	834	707
verka	1036		982
verkade	1009		1067
verkan	1190		900
verkande			942
verkans		1191
verkar	785		969
verkat	1241		998
verken	1276		833
verket	1045		718
verkets			823
verklig	1119	1030
verkliga	1050		1177
verkligen	728
verklighet	1048
verkligheten	960
verklighets		855
verkligt	1121
verkningar			998
verks		1021
verksam	1197	1066	1177
verksamhet	972		673
verksamheten	1050		755
verksamhetens			1246
verksamheter	1154		947
verksamheterna			1246
verksamhets		814
verksamhetsområd		1261
verksamma	1188		1177
verkstad	1165		865
verkstaden	1273		957
verkstads		882
verkstan			1067
verkstäder			1108
verkställ		1100
verkställa		1191
verkställande	1216
verkställighets		1191
verktyg	1057		830
verktygen	1246
verktyget			1108
verktygs		943
vermont	1588
vern		1066
verna		1261	1085
verne			1177
vernon	1294
veron		1082
veronica	1137
vers	1255	947	888
versa	1285	1122	1108
versailles	1717	1122
versatile	1630
versatility	1708
verse		1030
versen			1108
verser			1038
verserna			1177
verses	1593
version	990		830
versionen	1068		813
versioner	1161		957
versionerna			1067
versions	1471	1053
versus	1478		1177
vertical	1517
vertically	1676
vertikal		1122
very	1232		998
vesp		1191
vessel	1489
vessels	1505
vest	1613
vested	1678
vet	854		829
veta	824		1177
vetand		1191
vetande	1306		1108
vetat	1119
vete	1190	894	982
vetemjöl			1177
vetenskap	1089		756
vetenskapen	1174		906
vetenskapens			1052
vetenskaper		1191	982
vetenskaplig	1147		917
vetenskapliga	1080		875
vetenskapligt	1170		957
vetenskaps		790
vetenskapsakademien			1177
vetenskapsman		1261	1177
vetenskapsmän	1287
vetenskapss		1261
veteran	1289	928	1108
veteranen			1108
veteraner	1294		1067
veteranerna			1177
veterans	1473
veterinary	1609
veterinär	1278	892	1108
veterinären	1301		1177
veterinärer		1191
veterinärs		1191
veterligen	1303
vetes		1191
vetet			1067
vetlanda	1100			n
vetlandas	1250			o
veto	1632	1151
vets	1664	1261
vetskap	1241
vetskapen	1225
vett	1190	997	963
vette		1191	1067
vetter			1067
vettet			1136
vettig	1142		1108
vettiga	1172		1177
vettigt	1098		1177
veva	1227
vhs	1466
vi	500			d
via	1038		894
viability	1680
viable	1561
viagra	1310
viaplay	1278
vias		1261
viasat	1294
vibbar	1232
vibe	1565
vibes	1655
vibrant	1627
vibrating	1706
vibration	1646	1191
vibrationer	1269		1177
vibrations	1685	1191
vibrer		1122
viby	1100			n
vibys	1250			o
vic	1788	917
vicar	1696
vice	1048	845	1246
vicent		1191
vicepresident	1289	1100
vichy		1082
vicinity	1597
vicious	1590
vick		1053
vicky	1701
victim	1422
victims	1422
victor	1082
victori		1122
victoria	1117	977
victorian	1524
victorias		1261
victories	1590
victorious	1650
victory	1383
vid	665			pe
vida	1151		998
vidal			1108
vidar		1122
vidare	836	837	1177
vidarebefordr		1082
vidarebefordra		1191
vidares		1191
vidareutbild		1191
vidareutveckl		1122
vidareutveckla		1261
vidden			1038
vide		1012
video	928	702	888
videokamer		1261
videoklipp	1181
videon	1027		1067
videor	1184		982
videorna			1246
videos	1098		1067
vides		1261
vidg		1053
vidga		1191
vidrig	1172		1108
vidriga	1147		1038
vidrigt	1103		1038
vidrör		1151
vidsel	1100			n
vidsels	1250			o
vidskepels		1191
vidskeplig		1122
vidsträckt		1191
vidt		1261
vidta	1260	1100
vidunder		1191	1177
vie	1901
vienna	1556
viet		1053
vietnam	1147	1012	1108
vietnamese	1586
vietnameser		1191	1177
vietnamesisk			1177
vietnamesiska			1108
view	1278	1066	863
viewed	1480
viewer	1604
viewers	1501
viewing	1533
viewpoint	1634
viewpoints	1715
views	1310		1067
vifs		1191
vift		1053
vifta	1236
viftar	1266
vig		914
vigdes			1177
viggen			1108
vigilant	1703
vigilante	1710
vigorous	1676
vigorously	1692
vigs		1151
vigsel		943
vigselring		1261
vii	1788
viii	1616
vijay	1701
vik	1305	825	695
vika	1158		1108
vikande			1246
vikar		1151	1177
vikari		1122
vikariat			1067
vikarie	1250	1053	1038
vikarier		1122	1038
viken	1223		759
viker	1209		1177
viket			1177
viking	1197
vikingar		1122
vikingarna			1177
vikingatid		1191
vikings	1590	1151
vikingstad	1100			n
vikingstads	1250			o
viks		1100
vikt	1027	839	792
vikta			1038
vikten	1082		888
vikter	1280		1108
viktig	923		957	j
viktiga	944		975
viktigare	1011
viktigast	1124
viktigaste	969
viktigt	840		1006
viktklass		1261
viktor	1101
viktoria	1266	1066
viktorias		1261
viktors		1191
vil	1439	795
vila	995		952
vilade	1310
vilan		1261	1038
vilar	1110
vild	1147	786	1038
vilda	1108		1067
vilddjur		1261
vildmark		1191
vildmarken	1310
vildmarks		972
vilds		1082
vildsvin	1273
vildsvins		1053
vile	1639
vilhelm		1122
vilhelmina	1100			n
vilhelminas	1250			o
vilhelms		1191
vilj		1100
vilja	845		877
viljan	1144		937
vilje		931
viljes		1261
viljor		1191
vilk		1030
vilka	794			d
vilken	762			d
vilket	730			d
vilkor			1177
vill	583			x
villa	1034	803	928
villag		1191
village	1243		1177
villagers	1609
villages	1512
villain	1579
villains	1632
villan	1239		947
villaområd		1261
villas	1680		1177
villaägar		1261
villaägare		1191
ville	813		718
villfarels		1261
villfarelse		1261	1177
villig	1126		982
villiga	1167		982
villighet			1052
villigt			969
villkor	1048		888
villkoren	1202		937
villkoret			1177
villkorlig	1312
villkors		1041
villor	1218		998
vills		1261
vils		1066
vilse	1165	921
vilseled		1191
vilseledande	1257
vilsen	1264
vilsna	1306
vilt	1147	892	998
vilts		1191
viml		1122
vimlet			1177
vimmerby	1100			n
vimmerbys	1250			o
vin	1179	689	773
vina		1191
vinc		1100
vince	1574	1261	1108
vincent	1172
vinci	1715
vind	1089	776	894
vindar	1236		900
vindarna	1296		1067
vindeln	1100			n
vindelns	1250			o
vinden	1085		928
vindkraft	1218	990
vindkrafts		1053
vindkraftverk	1253
vindrut		1151
vindruv		1261
vindruvor	1308
vinds		921
vindskydd		1261
vine	1613	1041
vinegar	1634
viner	1218		913
vinerna			1246
vines	1650
vinet	1186		975
vineyard	1657
vineyards	1699
ving		836
vinga		1261	1108
vingar	1188		924
vingarna	1255		1067
vinge			963
vingen			1067
vings		1191
vingåker	1100			n
vingåkers	1250			o
vingård		1191
vink		977
vinka	1289
vinkade	1308
vinkar	1278
vinkel	1156	939	913
vinkeln	1246		998
vinkels		1261
vinken			1177
vinkl		1122
vinkla	1312
vinklar	1195		1067
vinklarna			1067
vinn	1232	966	1067
vinna	916		1026
vinnande	1190		975
vinnar		892
vinnare	1043		896
vinnaren	1131		998
vinnarna	1211		1177
vinnas			1108
vinner	949		1016	v
vinni		1261
vinning	1289		1136
vinns			1108
vins		977
vinslöv	1100			n
vinslövs	1250			o
vinst	974	785	865
vinsten	1091		913
vinster	1052		900
vinsterna	1236
vinstmarginal		1261
vinsts		1151
vinstsyft		1191
vintage	1510	1191
vinter	1061	699	982
vintercykla	1300			v
vintergatan	1299
vintern	1034		1067
vinterrusta	1300			v
vinters		1082
vintersolståndet			1177
vintertid	1218		1177
vintrar			1177
vintras	1280		1177
vinyl	1248	939
vinyls		1261
vinäger			1108
viol		1004
viola	1657	1191
violate	1609
violated	1572
violates	1669
violating	1613
violation	1517
violations	1554
violence	1379
violent	1445		1177
violently	1639
violer	1292
violet	1588		1177
violett			1067
violetta			1067
violin	1611	990	1108
violinist		1191	1177
vip	1384
viper	1710
vips	1213
vir		878
vira		1191
viral	1533		1177
virala			1177
virgil	1685
virgin	1471	1191
virgini		1191
virginia	1474
virginity	1671
virgins	1717
virk		1053
virka	1300			v
virke	1287		937
virkes		1053
virket			1108
virrig		1191
virsbo		1191
virtanen	1278
virtu		1012
virtual	1478	1191
virtually	1491
virtue	1565	1191
virtuella	1236
virtues	1671
virus	1149	889	920
viruses	1613
viruset	1243		1016
viruss		1261
virvel		983	1177
virvlar			1177
vis	1183	767	695
visa	827		827	v
visad			982
visade	944		990
visades	1188		998
visan			969
visar	824		957
visare			998
visas	1066		947
visat	1002		969
visats	1207		1016
visby	1100			n
visbys	1250			o
vischan			1177
visdom	1292		1177
visdoms		1004
vise	1306	1082	1177
viset	1119
vishet		1191	1177
vishets		1191
visibility	1602
visible	1461
visibly	1692
vision	1154	1021	957
visionary	1685
visionen			1006
visioner	1227		1067
visionerna			1177
visions	1607	1261	1067
visionär		1191
visir			1067
visit	1312		1067	v
visitation	1703
visited	1436
visiting	1450
visitor	1549
visitors	1438
visits	1482
visk		977
viska	1312	1053	1067
viskad		1261
viskan		1261
viskar	1253
visning	1230		870
visningar	1250		913
visningen			920
visnings		972
visor	1289		947
visp		1041
viss	935	924	1177
vissa	806		1108
visserligen	1061
visshet			1177
vissl		1053
vissla		1151	1067
visslar			1177
vissn		1122
visst	808		1038
visste	884
vist	1303	1012	952
vista	1264	1100	1067
vistas	1089
viste			1108
vistels		1191
vistelse	1232	997	1016
vistelsen			1108
vistelser			1108
visual	1436		1177
visualiser		1082
visualiserings		1082
visualization	1708
visually	1625
visuals	1650
visuell	1255		1177
visuella	1306		1177
visuellt			1177
visum	1213	1012	1016
vit	956	732	830	j
vita	910		872
vital	1464	1122
vitality	1687
vitamin	1207	921	1108
vitaminer	1262		1177
vitamins	1646
vitas			1177
vite	1248		1177
vites		1191
vithaj		1122
vithets		1082
vitkåls		1122
vitlök	1167
vitlöks		961
vito		1191
vitro	1685
vitryssland	1236
vits	1312	997	1038
vitsar			1177
vitsen	1266		1177
vitt	1004	887	906	j
vittangi	1100			n
vittangis	1250			o
vittn		1021
vittna	1207
vittnar	1188
vittne	1223		982
vittnen	1126		1016
vittnena			1108
vittnes		911
vittnesmål	1207
vittnet			1038
vittr		1100
vittra			1177
vittring			1067
viv		931
viva	1703	1261
vivalla	1100			n
vivallas	1250	1261		o
vivi		997
vivian	1683
vivid	1609
vivo	1683
vladimir	1225
vlogg		1191
vocabulary	1593
vocal	1514
vocalist	1689
vocals	1572
vocational	1632
vodka	1174
voffs		1191
vogel		1261
vogels		1261
vogue	1618
voice	1262		1177
voiced	1607
voicemail	1708
voices	1471
void	1549
vois		1151
vokal		961
vol	1480	864
volatile	1616
volatility	1669
volcanic	1618
volcano	1607
volcanoes	1703
volg		1122
volkswagen	1269
volley		1030	1067
volleyball	1586
volleyboll	1310	983	1177
volleybolls		1191
volontär		997
volontärer		1191
vols	1678	1261
volt	1287	1012	998
volta		1191	1177
voltage	1547
volts		1122
volume	1376
volumes	1505
voluntarily	1616
voluntary	1549
volunteer	1487
volunteered	1636
volunteering	1662
volunteers	1485
volvo	1052	983
volym	1105	939	920
volymen	1197		928
volymer	1197		1177
volymerna			1177
vomit	1660
vomiting	1636
von	1278
voodoo	1685
vore	854
voro		1122
vors		1191
vortex	1673
voss		1191
vote	1296	1066
voted	1409
voter	1526
votering		1261
voters	1445
votes	1404
voting	1409
voucher	1673
vouchers	1671
vovs		1151
vovv		1261
vovve	1306
vow	1853
vowed	1692
vowel	1706
vows	1620
voyag		1191
voyage	1577	1191	1177
voyager	1706
vpn	1892
vrak	1280	952	957
vraket			1038
vred	1299	1082	1108
vrede	1197
vredes		1122
vret		1122
vreta			1177
vrickade			1177
vrid		1004
vrida	1170		1108
vriden			1016
vrider	1204		1108
vridit			1177
vridn		1151
vridna			1038
vridning		1191	1038
vrids			1108
vräk		1053
vräka	1312
vrål		990
vråla		1261
vulcan		1191
vulgar	1660
vulgär		1191
vulkan		952	1177
vulkanen	1312		1177
vulkaner		1191	1177
vulnerability	1620
vulnerable	1503
vunn		1191
vunna			1026
vunnen			1026
vunnet			1108
vunnit	1018		1016
vunnits			1108
vuollerim	1100			n
vuollerims	1250			o
vurm		1122
vuxen	988	804	888
vuxens		1151
vuxet	1296		982
vuxit	1147
vuxn		1191
vuxna	928		894
vuxne			1177
vykort	1236
väck	1204	1030
väcka	1091		1067
väckas			1177
väckels		1191
väckelse		997
väcker	1112		1177
väcknings		1122
väcks	1301
väckt	1202		1067
väckte	1121		1177
väcktes	1306		1177
väder	1018	768	845
väderkvarn		1191
väderkvarns		1191
väderleks		983
väderprognos		1261
väders		1261
vädj		1082
vädr		1082
vädra	1300			v
vädret	1025		937
vädur		1191	1177
väduren			1177
väg	1024	666	741
väga	1163		1016
vägar	1018		776
vägarbet		1151
vägarna	1119		853
vägas			1108
vägd		1261
vägde	1239		1108
vägen	850		644
vägens			1052
väger	1075		1108
vägg	1112	825	855
väggar	1172		855
väggarna	1140		917
väggen	1025		813
väggmålning		1261
väglag			1108
vägled		1122
vägleda	1300			v
vägledar		1261
vägledare			1067
vägledning	1241		1067
vägnar	1216
vägnät		1261
vägnätet			1246
vägr		1066
vägra	1151		1038
vägrade	1094		1067
vägran			1038
vägrar	986		1006
vägrat	1280		1246
vägs		1191
vägspärr		1261
vägt		1191
väktar		1053
väktare	1154		1108
väktaren			1177
väktarna			1108
väl	682			a
väla		1191
välbefinnande	1289
välbehag		1261
väld		1053
väldans	1276
välde			982
väldig	1195
väldiga			1177
väldigt	744
välfärd	1055		1177
välfärden	1045
välfärds		824
välfärdss		1261
välfärdssamhäll		1261
välfärdsstat		1261
välfärdsstaten	1299
välförtjänt	1260
välgångs		1191
välgörenhet	1197
välgörenhets		855
välj	1068			v
välja	882
väljar		882
väljare	1066		1038
väljaren			1177
väljarna	1119		1067
väljas	1278		1177
väljer	889
väljs	1200
välkommen	896			a
välkommet	1266
välkommn		1122
välkomn		1082
välkomna	976			a
välkomnande	1234
välkomnar	1137			v
välkänd	1246
välkända	1213
välkänt	1241
väll	1098		1246
välla		1191
välld		1191
välling		1122	1177
vällingby	1100			n
vällingbys	1250			o
vällust		1191
välmående	1179
väls		1066
välsign		1066
välsigna		1191
välsignels		1151
välsignelse	1287		1177
välskrivn		1261
välstånd	1246
välstånds		1100
vält		1021
välta		1122	1108
vältalig		1191
vältränad	1269
välutbildade	1283
välvillig		1261
vän	1080	811	865	k
vänd	1147	858	888
vända	983		875
vändas			1177
vände	1094		1038
vänder	995		1006
vändning	1236		998
vändningar			1067
vändningen			1136
vändpunkt		1261
vänds			1108
väner		961
vänern	1100			n
vänerns	1250			o
vänersborg	1100			n
vänersborgs	1250			o
väninn		1122
väninna	1243
vänja	1154		1177
vänjer	1220
vänlig	1087		859
vänliga	1128		849
vänligare			1136
vänligen	1098
vänlighet			1085
vänligt	1188		928
vännen	1121		1026
vänner	824		847
vännerna	1188		969
vänners	1257		1177
vännäs	1100			n
vännäsby	1100			n
vännäsbys	1250			o
vänort			1016
väns	1264	1030	1108
vänskap	1117
vänskaplig		1191
vänskaps		914
vänster	914	678	1177
vänsterextrem		1151
vänsterextrema	1303
vänsterextremist		1261
vänsterhänt		1191
vänsterkanten	1308
vänsterliberal		1191
vänstermänniskor	1287
vänstern	1002		982
vänsterns	1184		1177
vänsterparti		1151
vänsterpartiet	1089
vänsterpartiets	1239
vänsterpartis		1151
vänsterpartist	1310	1122
vänsters		1151
vänstervridn		1151
vänstra	1142
vänt	1149	939	900
vänta	870		1177	v
väntad			1177
väntade	1052		1246
väntan	1101		1177
väntande			1246
väntar	886		1177
väntas	1163		1177
väntat	1018		1177
väntetid	1308
väntrum		1261
vänts		1261
väpnad	1283
väpnade	1262
väpnat	1303
vär		845
värd	979	824	804
värda	1052		851
värdar		1191	957
värdarna			1067
värde	974	756	740
värdefull	1149
värdefulla	1177
värdefullt	1211
värdegrund	1158
värdegrunden	1306
värdegrunds		1082
värdelös	1089
värdelösa	1137
värdelöst	1170
värden	1108		790
värdena			990
värdens			1246
värdepappers		961
värder		1041
värdera	1234		1016
värderad			1067
värderade			1085
värderar	1230		1038
värderas	1250		1038
värderat			1067
värdering	1181		957
värderingar	1059		1016
värderingarna			1177
värderingen			1246
värderings		961
värdes		1122
värdesätt		1261
värdesätter	1271
värdet	1094		798
värdig	1186		998
värdiga		1191	982
värdighet	1188		1052
värdigheten			1067
värdigt	1220		990
värdinn		1122
värdinna			1085
värdinnan			1136
värdland		1261
värdlands		1082
värds		977
värdshus		1100
värja			1108
värk	1287	990	937
värkar	1303		1067
värken			982
värker	1273
värld	935		810
världar	1184		1067
världen	794		726
världens	891		900
världs		654
världsarv		1122
världsarvs		1082
världsbild	1227
världsdel		1151
världshistorien	1301
världsklass	1207
världskrig		1261
världskriget	1064		1177
världsledande	1280
världsliga			1177
världsmästar		1012
världsmästare	1257		1108
världsordning		1261
världsrekord	1225
världss		1122
värm	1273	966	1108
värma	1170		1108
värmande			1177
värmdö	1100			n
värmdös	1250			o
värme	1068	714	894
värmen	1061		937
värmepump			1177
värmer	1149
värmes		1151
värmland	1087			n
värmlands	1227	997		o
värmlänning		1191
värms			1177
värmt			1177
värn		943
värna	1167			v
värnamo	1100			n
värnamos	1250			o
värnar	1190
värnplikt	1190
värnplikten	1234
värnpliktiga	1296
värnplikts		956
värns		1191
värre	893		1108
värs		1191
värst	1048
värsta	933
värsting		1191
värt	912		844
värtan			1177
värv		1041
värva	1271		1177
värvad			1177
värvade			1246
värvades			1246
värvar			1177
värvas			1177
värvat			1177
värvning	1239		1038
väs		905
väsby	1100			n
väsbys	1250			o
väsen	1200		906
väsens		1066
väsentlig	1280
väsentliga	1269
väsentligt	1211
väsk		1151
väska	1071		840
väskan	1091		937
väskor	1163		998
väskorna	1283		1108
väss		1261
väst	1038	743	928
västafrika			1246
västar		1261	1038
västbanken	1308
västen			1038
väster	1154	821
västerbotten	1100			n
västerbottens	1156			o
västergötland	1100			n
västergötlands	1250			o
västerländsk	1278
västerländska	1207
västerlänningar		1191
västern	1312	1082	1177
västernorrland	1100			n
västernorrlands	1250			o
västers		1191
västerut	1172
västervik	1100			n
västerviks	1250			o
västerås	1006			n
västeuropa	1292		1177
västfronten			1246
västgöt		1261
västgöta		990
västkust		1012	1177
västkusten	1100			n
västkustens	1250			o
västlig			1108
västliga		1191	1177
västländer		1261
västlänken	1280		1246
västmanland	1100			n
västmanlands	1239			o
västra	1002		1108
västs		1261
västsverige	1285
västtrafik	1276
västvärlden	1207
väte		961
vätgas		1122
vätsk		1122
vätska	1193		900
vätskan	1289		969
vätskor			1177
vätter		961
vätterbygden	1100			n
vätterbygdens	1250			o
vättern	1100			n
vätterns	1250			o
väv		889
väva		1151
vävda			1067
väven			1016
väver		1191
vävnad	1308	1122	928
vävnaden			947
vävnader			1177
vävnads		972
väx	1443	921
växa	1006		1177
växande	1110		920
växel	1193	842	920
växelkurs		1261
växellåd		1151
växellåda			1177
växeln			1038
växels		1261
växelström		1191
växelströms		1053
växer	949		1177	v
växjö	1034			n
växjös	1250			o
växl		1030
växla	1216		1067	v
växlad			998
växlade			1026
växlar	1200		982
växlarna			1177
växlat			1108
växling		1191	924
växlingen			990
växlings		1012
växt	1096	755	830
växte	1020		1016
växten	1266		969
växtens			1246
växter	1094		833
växterna	1310		1136
växthus		1004
växtlighet		1191
växts		1122
våffl		1191
våfflor	1241		1177
våg	1367	790	813
våga	1029			v
vågade	1110
vågar	951
vågat	1163
vågen	1158		888
våghalsig		1191
våglängd		1191
våglängds		1082
vågor	1225		882
vågorna	1280		957
vågs		1122
vålberg	1100			n
vålbergs	1250			o
våld	967	894	872
våldet	1140		969
vålds		791	1177
våldsam	1170
våldsamhet		1191
våldsamm		1261
våldsamma	1147
våldsamt	1158
våldsbejakande	1276
våldsbrott	1211
våldsbrotts		1261
våldsutsatt		1261
våldta	1151		1177
våldtagen	1161		1177
våldtagit	1255
våldtagna	1266		1177
våldtar	1177		1177
våldtog	1204		1177
våldtäkt	1041		1038
våldtäkten	1294		1177
våldtäkter	1091		1016
våldtäkterna			1177
våldtäkts		837
våldtäktsman	1230		1177
våldtäktsmannen			1177
våldtäktsmän	1156
våll		1082
vånd		1191
vånda		1191
våning	1188		933
våningar	1170		982
våningarna			1177
våningen	1142		917
vånings		956
vår	739	753		d
våra	767			d
våran	1009
vårar			1177
våras	1161		1177
vårat	1091		1177
vård	967	707	749
vårda	1216		1177	v
vårdade			1136
vårdar		1191	1108
vårdare			917
vårdas	1292		1108
vårdat			1108
vårdcentral	1213
vårdcentralen	1188
vårdcentraler	1312
vården	1041		804
vårdens			1016
vårdföretag		1261
vårdhem		1261
vårdnad	1273
vårdnads		983
vårdnadshavar		1191
vårdpersonal	1248		1246
vårds		1082
vårdslös		1191
vårdtagar		1191
våren	1025		1108
vårens	1232
vårgårda	1100			n
vårgårdas	1250			o
vårs		1191
vårt	820			d
vårta			1177
vårterminen	1278
vårtor			1067
vårts		1191
vårväders		1191
våt	1423	911
våta	1250		1108
våtmark		1261
våtmarks		1053
vått	1264
vördnad		1261	1177
vördnads		1021
wacky	1715
wade	1556	1191
waffle	1712
wage	1450
wager	1683
wages	1494
wagner	1255
wagon	1574		1067
wagons	1678
wah	1878
wahl		943
wahls		1191
wais		1191
waist	1561
wait	1583	1100
waited	1491
waiter	1641
waiting	1307
waitress	1653
waits	1625
waived	1671
waiver	1660
wake	1603	1053
wakefield	1708
wakes	1625
waking	1563
wal	1862	829
walden		1122
waldo	1717
waldorf		1030
waldorfs		1191
wales	1246	1082	1177
walk	1209	1041	937
walked	1397
walker	1121		1038
walkers	1666		1177
walking	1285		1177
walks	1478
wall	1158	866	827
walla		1191
wallace	1255
wallander	1310
walled	1683
wallenberg	1283	1082
wallenstam		1191
waller	1717	1122
wallet	1517
wallets	1696
wallin	1209
wallis			1177
wallpaper	1623
walls	1409	1261	1038
wallström	1218
wally	1678
walmart	1563
walnut	1653
walsh	1586
walt	1269	1030	1177
walter	1112
walters	1678	1261
walton	1660
waltz	1694	1191
wan	1460		942
wand	1673	1151
wanda	1712		1177
wander	1627
wandered	1676
wanderers	1673
wandering	1597
wang	1563	1082
wann		1030
wanna	1599	1082
wannab		1191
want	1500
wanted	1238
wanting	1438
wants	1266
war	1361	815
ward	1255	1082	877
warden	1636		1108
wardrobe	1597
wards	1634
ware	1655
warehouse	1533
warehouses	1683
warfare	1540
warg		1122
warm	1388	1100
warmed	1673
warmer	1607
warming	1540
warmth	1597
warn	1547
warned	1510
warner	1587	1191
warning	1415
warnings	1602
warns	1613
warp	1636	1151
warped	1701
warrant	1496
warranted	1689
warrants	1634
warranty	1613
warren	1181
warrior	1514
warriors	1482
wars	1167		1108
warsaw	1630
warships	1712
warszawa	1283	1122
wartime	1646
warwick	1662
wary	1650
was	1349
wasa		1100
wash	1445	1053
washed	1528
washer	1703
washes	1712
washing	1521
washington	1357
wasnt	1623
wasp	1701
wasps	1712
wast		1261
waste	1365	1053
wasted	1508
wastes	1699	1191
wastewater	1699
wasting	1526
wat	1510
watch	1216	1021	998
watched	1386
watchers	1717
watches	1528
watching	1316
water	1234	880	855
watered	1703
waterfall	1657
waterfront	1653
watering	1650
waterloo	1662
watermelon	1701
waterproof	1655
waters	1308	1100	1108
watershed	1660
waterways	1692
watford	1708
watkins	1664
wats		1261
watson	1197
watt	1312	1030	1108
watts	1600
wave	1409	1191
waved	1657
wavelength	1678
waves	1466		1177
waving	1609
wax	1770
way	1317		775
wayne	1186
ways	1307
weak	1399
weaken	1669
weakened	1613
weakening	1689
weaker	1577
weakest	1646
weakness	1508
weaknesses	1597
wealth	1434
wealthiest	1715
wealthy	1503
weapon	1427
weaponry	1699
weapons	1379
wear	1339	1122
wearable	1715
wearing	1356
wears	1533
weary	1641
weather	1351	1191	1038
weave	1660
weaver	1643		1177
weaving	1657
web	1372	820
webb	1172	740
webben	1195
webber	1701
webbläsar		1082
webbläsare	1253
webbplats	1011
webbplatsen	1266
webbs		1082
webbsid		1191
webbsida	1211
webcam	1669
weber	1643
webpage	1699
webs		1066
webshop		1191
website	1300
websites	1505
webster	1607
wed	1830
wedding	1360
weddings	1607
wedge	1639
wednesday	1415
wee	1781
weed	1278		1177
weeds	1662
week	1276	1082	1108
weekday	1710
weekend	1269		1108
weekends	1540
weekly	1420
weeks	1277
weep	1696
weeping	1687
wei	1876	914
weibulls		1191
weigh	1554
weighed	1595
weighing	1588
weighs	1623
weight	1316	1191	1108
weighted	1625
weights	1584
weir	1662	1191
weird	1365
weirdest	1710
weirdo	1706
weis		1082
weiss	1296	1122	1177
welch	1696
welcom		1191
welcome	1560
welcomed	1561
welcomes	1655
welcoming	1604
weld	1706
welding	1657
welfare	1452
well	1124	939	776
wellbeing	1662
wellington	1593
wellness	1650
wells	1234		982
welp	1712
welsh	1517	1082
wembley	1653
wen	1869	928
wendy	1588
weng		1082
wenger	1632
wens		1191
went	1206	1191
wer		935
were	1234		1177
werewolf	1706
werk		1100
werks		1261
werner	1234
werners		1191
wes	1843	939
wesley	1292
wess		1082
west	1075	805	1038
westbrook	1689
wester		914	1177
western	1223	1030	1067
westers		1261
westman		1191
westminster	1551	1191
weston	1669
wests		1261
westward	1701
westwood	1710
wet	1627
wetlands	1692
wha	1912
whack	1683
whal		1122
whale	1556	1191
whales	1604
wharf	1671
what	1064		1177
whatever	1541
whats	1579	1191
whatsapp	1653
whatsoever	1554
wheat	1549
wheel	1436	1030	1108
wheelchair	1584
wheeled	1699
wheeler	1283
wheels	1494
when	1474	1191
whenever	1406
wher		1261
where	1225		1038
whereabouts	1657
whereas	1457
whereby	1611
wherein	1602
wherever	1489
whether	1247
which	1576	1191
whichever	1620
while	1123		1177
whilst	1464
whim	1717
whine	1717
whining	1655
whip	1549	1053
whiplash		1191
whipped	1620
whipping	1699
whiskey	1243	1082	1177
whisky	1161	1041	1177
whiskys		1261
whisper	1611
whispered	1680
whispering	1687
whispers	1650
whistl		1122
whistle	1579
whistles	1710
whit		921
white	1071	887	1108
whiteboard		1191
whitehall	1710
whites	1537	1191
whitman	1692
whitney	1289
who	1617
whoa	1593
whoever	1455
whole	1215	1122
wholesale	1558
wholesome	1664
wholly	1590
whom	1356
whoops	1683
whore	1584
whores	1701
whose	1305
why	1695
wichita	1683
wick	1703	977
wicked	1554
wicket	1646
wickets	1632
wicks		1261
wid		914
wide	1330	1012
widely	1427
widened	1701
widening	1680
wider	1496
widespread	1508
widow	1533
widows	1699
width	1547
wielding	1708
wien	1211	1030
wiener		1012
wies		1021
wife	1268
wifi	1147
wig	1834
wigan	1685
wiggins	1708
wii	1436
wijk		1122
wiki	1216	947	1177
wikileaks	1294
wikipedia	1087
wikipedias		1261
wikis		1261
wiklund	1312
wikström	1243
wil	1917	815
wilcox	1715
wild	1133	924	1177
wildcats	1689
wilde	1683
wilder	1685	1122
wilderness	1563
wildfire	1699
wildlife	1475
wildly	1618
wilds		1191
wiley	1664
wilhelm	1269	1041
wilhelms		1066
wilkins	1708	1191
wilkinson	1660
will	1075	952	1108
willard	1710
wille		1122
willem		1151
willems		1261
willi		1151
william	1045		1177
williams	1131
williamson	1643
willie	1296
willing	1386
willingly	1648
willingness	1593
willis	1623	1261
willow	1623	1191
wills	1641
willy	1234
willys	1227
wilm		1122
wilma	1278
wilmington	1683
wils		1100
wilson	1142
wiltshire	1715
wimbledon	1641	1191
win	1340	815
winchester	1653
wind	1358	972
winding	1618
window	1367
windows	1101
winds	1501
windshield	1687
windsor	1613
windy	1650
wine	1381	1122
winery	1712
wines	1597
wing	1411	990
winged	1680
winger	1650
wingers	1708
wings	1289		1067
wink	1666	1191
winner	1367	1151
winners	1452	1261
winni		1191
winnie	1708
winning	1326	1191
winnipeg	1646
wins	1390	1041
winston	1292
winter	1230	956	1177
winters	1636	1261
wipe	1549
wiped	1584
wipes	1689
wiping	1680
wire	1452	1082
wired	1597		1177
wireless	1505
wires	1586
wiring	1660
wis		911
wisconsin	1612
wisdom	1482
wise	1434	1122
wisely	1639
wiser	1671
wish	1241	1021	1067
wished	1551
wishes	1471
wishing	1565
wit	1761
witch	1526	1191	1136
witchcraft	1685
witches	1641
with	1332
withdraw	1540
withdrawal	1540
withdrawals	1685
withdrawing	1685
withdrawn	1574
withdrew	1616
withheld	1699
withhold	1717
withholding	1699
within	1220
without	1573
withstand	1632
witness	1432
witnessed	1542
witnesses	1485
witnessing	1664
wits	1708
witt		1053
witty	1653
wives	1533
wizard	1567
wizards	1639
woah	1648
woe	1910
woes	1696
woho		1191
woke	1501
woken	1696
wolf	1211	983	1016
wolfe	1687
wolfs		1191
wolverine	1680
wolves	1549		1177
woman	1211		1038
womb	1636
women	1507
womens	1689
won	1475
wonder	1555	997
wondered	1505
wonderful	1356
wonderfully	1655
wondering	1429
wonderland	1662
wonders	1551
wong	1627
wont	1531
woo	1781
wood	1241	876	726
wooded	1694
wooden	1475
woodland	1632		1246
woods	1266		906
woodstock		1191
woodward	1666
woody	1285
wool	1572
woos		1191
worcester	1646
word	1193		1067
wording	1655
wordpress	1650	1191
words	1278		1108
wore	1485
work	1197	961	937
worked	1284
worker	1452
workers	1333
workforce	1565
working	1289		1246
workings	1694
workload	1678
workout	1547
workouts	1664
workplace	1542
works	1254	1082	957
workshop	1243
workshops	1579
world	1041	997	894
worldly	1703
worlds	1498	1191
worldwide	1427
worm	1604	1122
worms	1602
worn	1491
worried	1406
worries	1514
worry	1358	1191
worrying	1524
worse	1346
worship	1485
worshipped	1717
worst	1337
worth	1303	1122	844
worthless	1593
worthwhile	1611
worthy	1485
would	1557
wouldnt	1669
wound	1496
wounded	1478
wounds	1535
woven	1653
wow	1206
wows		1191
wrap	1505	1122
wrapped	1517
wrapping	1648
wraps	1650
wrath	1620
wreath	1699
wreck	1561
wreckage	1715
wrecked	1639
wrecking	1692
wrench	1696
wrestle	1671
wrestler	1662
wrestlers	1685
wrestling	1519
wretched	1696
wright	1289		1067
wrights		1191
wrinkles	1710
wrist	1549
wrists	1689
writ	1712	1082
write	1314
writer	1392		1067
writers	1425
writes	1468
writing	1305		1177
writings	1556
written	1300
wrong	1231
wrongful	1706
wrongly	1676
wrongs	1708
wrote	1312
wrought	1680
wtf	1395
wwe	1758
wwii	1641
www	1896
wyatt	1653
wyoming	1602
xander			1136
xavier	1669
xbox	1147
xenon		1082
xiao	1712
xii	1469
xiii	1680
xing		1191
xiv	1892
xml	1915
xvi	1508
xxx	1510
xxxx		1151
yacht	1593	1053	1067
yah	1857
yahoo	1584
yale	1280
yamaha	1712
yan	1860
yang	1289		982
yankee	1643
yankees	1308
yard	1420	1191
yards	1434		1177
yarn	1643
yates	1671
yay	1483
ydre	1100			n
ydres	1250			o
yea	1691
yeah	1486
year	1179		1108
yearbook	1680
yearly	1579
years	1209		1108
yeast	1627
yee	1917
yeh	1908
yell	1586
yelled	1607
yelling	1542
yellow	1392	1004
yellows		1261
yellowstone	1717
yells	1678
yemen	1579
yen	1813
yep	1808
yer	1899
yes	1305
yesterday	1342
yet	1397
ygeman	1253
yield	1514
yielded	1664
yielding	1689
yields	1577
yikes	1680
yin	1510
ying	1717
yle	1494
ylle		943
ylva	1236
yngel		1122	1108
yngling		1122
yngre	988			j
yngsta	1161
yngste	1292
yngves		1191
ynka	1239
ynklig		1191	1177
ynkliga		1191	1177
ynkligt			1177
ynnest		1191
yoga	1186	908	1108
yogan		1191
yoghurt	1204		1067
yogi		1191
yogurt	1636
yong	1685	1122
yoo	1871
york	949		1177
yorker	1669
yorks	1285
yorkshire	1542	1122
yosemite	1717
yoshi		1030
you	1423
young	1442	1122
younger	1392
youngest	1540
youngs		1191
youngsters	1650
your	1359
youre	1584
yours	1379	1261
yourself	1608
yourselves	1584
yous		1122
youth	1379	1191
youthful	1648
youths	1641
youtub		1122
youtube	992	972
ypperligt	1241
yrka		1191
yrkande			1108
yrkar	1280
yrke	1108		982
yrken	1156		947
yrkena			1177
yrkes		680
yrkesgrupp		1261
yrkesgrupper	1287
yrkeshögskol		1261
yrkesmässig		1191
yrkess		1191
yrkesutbildning		1261
yrket	1179		880
yrs	1862
yrsel		1191
ystad	1100			n
ystads	1250			o
yta	1255		792
ytan	1059		820
ytlig	1296	1082	1177
ytliga	1280		1177
ytligt	1292		1177
ytor	1218		872
ytorna			1016
ytter		759	1067
ytterback		1151
ytterdörr		1261
ytterdörren	1269
ytterkant		1261
ytterligare	912
ytters		1191
ytterst	1066
yttersta	1151
yttr		990
yttra	1202
yttrand		1191
yttrande	1269	1066	1177
yttrandefrihet	1119
yttrandefriheten	1167
yttrandefrihets		1041
yttranden			1177
yttrar	1248
yttre	1073
yttringar			969
yuan	1620	1191
yugoslavia	1666
yuki		1191
yukon		1191
yum	1876
yummy	1657
yun	1901
yup	1737
yuri	1639
yvonne	1241
yxa	1469
zac	1894
zach	1607	1066
zacharias		1191
zack	1653	1151
zambia	1683
zapp		1191
zara	1209		1177
zeal	1717
zealand	1436
zebr		1191
zebra	1689	1082
zeeland	1202
zelda	1299
zen	1820	935
zeppelin	1715	1191
zero	1200		1177
zeus	1657	1191
zhang	1625
zhou	1694
zigenar		1012
zigenare	1239
zimbabwe	1310
zimmer		1053
zimmerman	1662
zinc	1632
zink		1053
zinkens		1191
zion	1676	1082
zionist	1689
zip	1781
zipper	1712
zlatan	1121
zodiac	1687
zoe	1830
zombi		1261
zombie	1227	977
zombies	1271
zon	1379		773
zone	1236		957
zonen	1262		824
zoner	1218		888
zonerna			1067
zones	1524		1177
zoning	1662
zoo	1397	900
zoom	1301	1100
zooma	1283
zorn		1082
zulu		1082
zumba		1191
zurich	1646
äckel	1227
äcklad	1276
äcklas			1177
äcklig	1156		1108
äckliga	1133		1108
äckligt	1064		1108
ädel		876
ädels		1261
ädelstenar			1177
ädla	1301		1177
ädlare			1246
äga	1289
ägand		1191
ägande	1223	972	877
äganderätt	1280		1177
ägandes		1261
ägandet			1067
ägar		837
ägare	1048		760
ägaren	1101		784
ägarens			1038
ägarna	1161		826
ägarnas			998
ägarskap			1246
ägd	1469		947
ägda	1260		900
ägde	1108
äger	946		982
ägg	1202	779	847
äggen	1190		975
ägget	1227		969
äggs		1191
äggstockar		1191
äggul		1191
ägna	1114		1016
ägnad			1177
ägnade	1200		1246
ägnades			1246
ägnar	1126		1177
ägnas			1177
ägnat	1200		1177
ägo	1432
ägodel		1261
ägodelar	1264
ägor	1312
ägos		1261
ägs	1303
ägt	1361		947
äkta	997		1038	j
äktenskap	1075		947
äktenskapet	1158
äktenskapliga			1067
äktenskaps		845
äkthet			1177
äkthets		1122
äldre	877	917		j
äldreboend		1191
äldreboende	1239
äldreboenden	1299
äldreomsorg	1264
äldreomsorgen	1230
äldrevård		1261
äldrevården	1308
äldst	1299
äldsta	1075
äldste	1236		1177
älg	1370	848
älgar	1296
älgen	1310
älgs		1191
älmhult	1100			n
älmhults	1250			o
älsk		921
älska	983		1177
älskad	1193		1177
älskade	979		1246
älskande			998
älskar	787		1108
älskare	1184		913
älskarinn		1191
älskarinna	1301
älskat	1170		1177
älskling	1059
älsklingen	1292
älsklings		997
älskvärd		1191
älta		1122
älv	1483	887
älva		1261
älvar		1191
älvdalen	1100			n
älvdalens	1250			o
älven	1248		894
älvkarleby	1100			n
älvkarlebys	1250			o
älvor		1191
älvs		997
älvsborgs		1191
älvsbyn	1100			n
älvsbyns	1250			o
älvsjö	1100			n
älvsjös	1250			o
ämbet		1053
ämbete	1310		1038
ämbetet			982
ämbetsman		1191
ämbetsmän		1191
ämnad			1177
ämnade	1303		1136
ämnar	1266		1177
ämnat			1177
ämne	1029		851
ämnen	1025		810
ämnena	1234		957
ämnes		850
ämneslärar		1191
ämnesomsättnings		1191
ämnet	1027		906
än	631			c
änd		834
ända	956		882
ändamål	1163		920
ändamålet	1255
ändamåls		1151
ändamålsenlig		1261
ändan	1306		969
ändar			1038
ändarna			1006
ände	1211		990
ändelsen			1108
änden	1177		998
änder		1191	924
ändlig		1191	1177
ändock	1306
ändr		1053
ändra	930		1136
ändrad	1260		1177
ändrade	1091		1246
ändrades	1195		1136
ändrar	1041		1246
ändras	1057		1136
ändrat	1080		1108
ändrats	1156		1246
ändring	1154		947
ändringar	1167		909
ändringarna			1067
ändringen	1276		969
ändrings		1082
ändå	744
äng	1499	917	827
ängar	1292		942
ängarna			1052
ängby		1191
ängel	1193		1016
ängelholm	1100			n
ängelholms	1250			o
ängeln			1067
ängen			838
änglar	1193		1108
änglarna	1312
ängs		900
ängslig		1191
änka	1232		1026
änkan	1299		1177
änkling			1177
änkor		1191	1177
ännu	801			a
äntligen	912			a
äppeljuice			1177
äppelträd		1191
äppl		1122
äpple	1172	997	1016
äpplen	1137		1016
äpplena			1177
äpples		1261
äpplet	1248		1038
är	341			xl
ära	1268		807
ärade			1067
äran	1144		1108
äre	1446
ärekränknings		1122
ären		1122
ärend		1100
ärende	1133		963
ärenden	1114		877
ärendet	1181		1177
ärftlig		1191
ärftlighets		1191
ärkebiskop		1122
ärkebiskopen	1299
ärkebiskops		1082
ärkefiend		1261
ärkefiende		1261
ärlig	1025		1136
ärliga	1140		1136
ärlighet	1202
ärlighetens	1257
ärligt	960		1108
ärmar			1108
ärmarna			1177
ärmen			1052
äro	1434
ärr	1434
ärret			1177
ärt		943
ärter			1108
ärtor	1266		1067
ärva	1285		1108
ärvda			1177
ärvde	1294
ärvt	1280		1177
äsch	1142
ät	1059			v
äta	1043
ätande			906
ätandet			1177
ätas	1283		1177
äter	891		868
ätit	992		1108
äts	1457
ätten			947
ättik		1082
ättling		1122	1177
ättlingar	1310		1177
även	649			a
äventyr	1082	972	937
äventyra		1100
äventyret	1239		1177
äventyrlig		1082
äventyrs		840
å	1468	1030		k
åberg	1225		1108
åberop		1082
åberopa		1191
åbo	1365
åby	1100			n
åbys	1250	1261		o
ådalen	1100			n
ådalens	1250			o
ådra		1191
ådror			1108
ådrorna			1108
ågren	1310
åhh	1453
åhléns		1191
åhus	1100			n
åhörar		1122
åk	1036			v
åka	1017
åkall		1191
åkande			1067
åkar		1191
åkare			888
åkarna			1026
åkarp	1100			n
åkarps	1250			o
åke	1324
åker	852	845	851
åkeri		1030
åkermark		1261
åkern			1177
åkers			937	k
åkersberga	1100			n
åkersbergas	1250			o
åkes		1041
åkesson	1055
åkessons	1273
åklagar		952
åklagare	1144		982
åklagaren	1128		998
åklagarens			1177
åkning			891
åkomm		1191
åkomma			1067
åkommor			1177
åkrar		1191	1177
åkt	1218
åkte	926		1177
åktur		1191
åland	1100			n
ålands	1250	1012		o
ålder	933	939	877
ålderdom		1100
ålderdomlig		1191
ålderdoms		1066
ålderdomshem		1261
åldern	1073		845
ålderns			998
ålders		793	1067
åldersbedömning		1261
åldersgrupp		1261
åldersgräns	1271
åldrand		1191
åldrande	1280
åldrar	1230		1108
åldrarna	1280		1177
åldras	1273		1177
åldringar		1191
ålänningar		1191
åmål	1100			n
åmåls	1250			o
ån			1016
ång		768
ånga	1301		1006
ångan			1177
ångar			957
ånge	1100			n
ånger	1241	1012	909
ångermanland	1100			n
ångermanlands	1250			o
ånges	1250	1191		o
ångest	1057	889	928
ångesten	1234		1067
ångor			1177
ångr		1151
ångra	1128
ångrade	1273
ångrar	1082
ångrat	1285
år	1031	961		k
åratal	1170
åre	1100			n
åren	877		865
årens	1246		1108
åres	1250			o
åreskutan	1100			n
åreskutans	1250			o
året	863		802
årets	926		1108	g
årgång		1151
årgångs		1151
århundrad		1066
århundrade	1310
århundraden	1227
århundradet	1287
århundradets	1312
årig	1066		838
åriga	1091		837
årige	1165		872
årigt			906
åring	1041		868
åringar	1103		875
åringarna			1108
åringen	1142		903
årings			998
årjäng	1100			n
årjängs	1250			o
årlig	1246
årliga	1140
årligen	1121
årligt			1177
års	1100	693	906	g
årsbok		1122
årsdag	1227		920
årsdagen	1255		998
årsgräns			1177
årsjubileet			1067
årsjubileum	1287		982
årskalas			1177
årskull		1261
årskurs	1230
årsminnet			1177
årsmodell		1261
årsmöt		1261
årsmöte	1197		1177
årsmötet	1303		1177
årsrapport			1177
årsredovisning		1151
årsredovisnings		1261
årss		1261
årsskiftet	1186		1136
årst		1100
årsta	1100			n
årstas	1250	1261		o
årstid		1191	1136
årstiden	1308		1246
årstider		1261
årstids		1122
årsåldern	1158		870
årtal	1278
årtiond		1066
årtionde		1261
årtionden	1216
åsa	1275
åsamk		1122
åsamka		1191
åsele	1100			n
åseles	1250			o
åsen		1191
åsens		1191
åsido	1257	977
åsidos		1261
åsidosätt		1191
åsikt	999		1177
åsikten	1257
åsikter	974		1108
åsikterna	1250
åsikts		897
åsiktskorridor		1191
åsk		882
åska	1269
åskväder			1177
åskådar		1012
åskådare	1163
åskådning			1108
åskådningar			1108
åskådnings		1191
åsna	1262		1038
åsnan			1108
åsnor			1108
åstad		1053
åstadkom		1100
åstadkomm		1100
åstadkomma	1154
åstadkommer	1310
åstadkommit	1223
åstorp	1100			n
åstorps	1250			o
åt	700			p
åtagand		1191
åtagande			1177
åtaganden	1299
åtal	1161	1041	1067
åtala	1273
åtalad	1225
åtalade	1239		1067
åtalades	1310
åtalas	1195
åtalet	1269		1177
åtals		997
åtanke	1170
åter	997	851		aqu
återanvänd	1300			v
återbetal		1151
återbetala		1261
återbetalning		1261
återbetalnings		983
återblick		1151
återbruka	1300			v
återbäring			1177
återerövr		1100
återerövra		1261
återfall	1285
återfalls		1012
återfinn		1191
återfinns	1154
återfå	1280
återfödels		1191
återför		943
återförenas	1271
återförening			1177
återföreningen			1177
återförenings		1122
återförsäljar		1122
återförsäljare	1306
återg		1191
återgivning			1067
återgå	1149
återgår	1255
återhämt		1122
återhämta	1234
återhämtning	1294
återhämtnings		1030
återhållsam		1191
återigen	997
återinför		1191
återinföra	1273
återinvester		1191
återkall		1100
återkalla		1261
återkom	1197
återkomm		1261
återkomma	1197
återkommande	1101
återkommer	1094
återkoms		1151
återkomst	1197
återkomsten	1296
återköp		1261	1177
återlämn		1082
återlämna		1261
åters		997
återse		1261
återskap		1100
återskapa	1250
återspegl		1082
återspegla		1191
återställ		1053
återställa	1218
återställd	1266
återställning			1177
återställnings		1122
återstående	1253
återstår	1098
återt		1191
återta	1255
återträff			1177
återuppbygg		1100
återuppbyggnads		1122
återupplev		1191
återuppliv		1053
återuppliva		1191
återupprätt		1122
återupprätta		1261
återuppta	1287	1122
återuppväck		1191
återvandrings		1191
återvinn	1300			v
återvinning	1308		1038
återvinningen			1177
återvinnings		935
återvänd		1082
återvända	1105
återvände	1151
återvänder	1126
återvänt	1232
åtgärd	1170	1053	928
åtgärda	1197
åtgärdas	1257
åtgärden			1108
åtgärder	1020		838
åtgärderna	1310		1026
åtgärds		983
åtkomst	1266	1030	1038
åtminstone	935
åtnjut		1191
åtrå		1082
åtskilliga	1213
åtskillnad			1177
åtta	949	928	937
åttio		935
åttond		1151
åttonde	1200	1041	1177
åttondelsfinal		1191
åtvidaberg	1100			n
åtvidabergs	1250			o
åverkan			1246
ååh	1485
åååå		1261
ö	1546	961		k
öar	1397
öarna	1190		849
öberg	1303		1177
öckerö	1100			n
öckerös	1250			o
öde	1314	848
ödelägg		1122
ödemark		1191
öden	1296		1016
ödes		961
ödeshög	1100			n
ödeshögs	1250			o
ödet	1285		1136
ödlan			1038
ödlor		1191	1067
ödmjuk	1236	1053
ödmjuka		1191	1177
ödmjukhet	1262
ödsl		1082
öfk	1492
öfver		1030	1177
öfvers		1191
öfwer		1151
öfwers		1261
öga	1285		888
ögat	1059		969
ögon	937	755	957
ögonblick	1105		1108
ögonblicket	1200		1067
ögonblicks		1122
ögonbryn	1246
ögonbrynen	1253
ögonen	974		1108
ögonfransar			1177
ögonkontakt	1234
ögons		1261
ögruppen			1246
öhman	1292
öht	1372
öjebyn	1100			n
öjebyns	1250			o
öka	960			v
ökad	999		1177
ökade	1002		1136
ökande	1140		952
ökar	937		1067	v
ökas	1308		1026
ökat	988		1108
öken	1280	862	998
ökens		1191
öknar			1177
öknen	1239		998
ökning	1094		849
ökningar			963
ökningen	1193		917
öknings		1122
ökänd	1308
ökända	1255
öl	1328	851		k
öland	1100			n
ölands	1250	1082		o
ölen	1167		1085
ömhets		1191
ömma		1191
ömmande			1067
ömmar			1246
ömsesidig	1310
ömsesidigt	1276
ömsint		1191
ömtålig		1122
öns	1485		913
önsk		1012
önska	1059		1108
önskad	1310
önskade	1131		1177
önskan	1101		1108
önskar	893		1108
önskas	1236
önskat	1170
önskedröm		1191
önskemål	1200
önsketänkande	1310
önskningar	1230		1038
önskvärd		1191
önskvärt	1243
öppen	965		1038	j
öppenhet	1202
öppenvårds		1082
öppet	923		947	j
öppettider	1243
öppn		1004
öppna	873		1016
öppnade	1050		1177
öppnades	1213		1177
öppnande	1294		1108
öppnandet			1177
öppnar	976		1177	v
öppnare			1016
öppnas	1131		1177
öppnat	1112		1177
öppning	1202		920
öppningar			1016
öppningen	1296		947
öppnings		843
öra	1407		888
örat	1161		1016
örby		1122
öre	1349
örebro	962			n
örebros	1250			o
öres		1122
öresund	1255
öresunds		943
örfil	1312	1122
örgryte	1271
örhäng		1191
örhänge			1177
örhängen			1108
öring		1082	963
öringen			1108
örjan	1285
örkelljunga	1100			n
örkelljungas	1250			o
örn	1510
örnar		1191	1136
örnen			1085
örnsköldsvik	1100			n
örnsköldsviks	1250			o
öron	1103	845	947
öronen	1101		1177
ört		905
örter	1276
örts		1261
ösa	1492		875
öser	1296		990
ösk	1503
ösregn		1191
öst	1319	744	880
östasiatiska			1246
östasien			1246
östberga		1191
öste		1151
östen		1191
östens		1122
öster	1110	788	1246
österbotten	1273		1177
östergötland	1100			n
östergötlands	1236			o
österlen	1100			n
österlens	1250	1261		o
östermalm	1100			n
östermalms	1250	1082		o
östern			1108
österrik		1100
österrike	1101
östers		1122
östersjön	1108
österstad	1100			n
österstads	1250			o
östersund	1085			n
östersunds	1236			o
österut	1167
österåker	1100			n
österåkers	1250			o
östeuropa	1243
östgöt		1261
östgöta		956
östhammar	1100			n
östhammars	1250			o
östkust		1191
östlig		1191	1177
östliga		1191	1177
östr		1151
östra	1041
östragöinge	1100			n
östragöinges	1250			o
östrogen		1053
östs		1191
östtysk		1151
öva	1114			v
övade	1280		998
övar	1200		1026
övat	1299		1006
över	638	823		pqeu
överallt	933
överbefälhavar		1191
överbelast		1122
överbelasta		1191
överbelastnings		1122
överblick	1273
överbord			1246
överbrygg		1122
överdel		1261	1177
överdos	1271		1108
överdoser		1151
överdrift	1292
överdriv		1261
överdriva	1248
överdriven	1243
överdriver	1181
överdrivet	1151
överens	967
överenskommels		1151
överenskommelse	1128		1016
överenskommelsen	1234		1016
överenskommelser	1306
överensstämmer	1271
överfall	1285		1108
överfalls		1053
överfarten			1177
överflöd	1239	1041
överför	1308	990
överföra	1262
överföring	1278		894
överföringar			1067
överföringen			998
överförings		972
överg		1122
övergav	1278
överge	1216
överger	1264
övergett	1310
övergick	1285
övergiven	1280
övergivna	1269
övergrepp	1094		1038
övergreppen			1108
övergrepps		1191
övergripande	1204		1177
övergå	1278
övergång	1223	1066	1108
övergångar			1038
övergången	1234		1108
övergångs		846
övergångsställ		1261
övergångsställen			1177
övergår	1207
överhuvud	1301		1108
överhuvudtaget	1068
överhängande	1283
överkalix	1100			n
överkalixs	1250			o
överklag		1053
överklaga	1236
överklagan		1261
överklagand		1261
överklagande		1082
överklass		1004
överklassen	1303
överkomm		1261
överkropps		1191
överkänslig		1261
överkörd	1271
överlag	1154
överlev		1041
överleva	1041
överlevande	1241
överlevar		1191
överlevare			1108
överlevde	1156
överlever	1117
överlevnad	1154
överlevnads		856
överlevt	1190
överlist		1261
överlycklig	1260
överläg		1066
överläggning		1191
överlägsen	1179
överlägsenhet			1177
överlägset	1172
överlägsna	1227
överläkar		1261
överläkare	1271		1108
överläkaren			1177
överlämn		1030
överlämna	1271
överlämnade	1301
överlämnar	1296
överlåt		1082
överlåta		1191
överlåtelse		1082
övernatt		1053
övernattning		1191
övernattnings		943
övernaturlig		1122
övernaturliga	1285
överpris		1191
överpriss		1261
överrask		1030
överraska	1234
överraskad	1133
överraskade	1243
överraskande	1174
överraskar	1287
överraskning	1096		1177
överraskningar	1236
överrasknings		952
överrens		1191
överrepresenterade	1269
överröst		1261
övers	1289	939
översatt	1091		1038
översatta	1310
översatte	1306
överseende	1257
översikt	1257		1067
översikts		943
översittar		1191
överskatt		1151
överskattat	1294
överskott	1179		982
överskottet			1108
överskotts		935
överskrid		1122
överskådlig		1191	1108
överst	1232	1004
översta	1204
överste	1149	1012	1177
översteg		1261
överstelöjtnant		1191
översten			1177
överstepräst		1082
överstig		1261
överstiger	1241
överstyr		1191
översvämning	1299
översvämningar	1287
översvämnings		1122
översyn		1191
översätt	1301	1082
översätta	1188
översättar		1012
översättare	1243
översätter	1273		1177
översättning	1036		1038
översättningar	1161		1067
översättningen	1218		1108
översättnings		943
övert		977
överta	1296	1012
övertag	1266	1066
övertagande			1177
övertagandet			1177
övertal		1100
övertala	1154
övertalad			1108
övertalade			1177
övertalnings		1122
övertid	1181
övertids		1004
övertorneå	1100			n
övertorneås	1250			o
överträdels		1261
överträdelse		1151	1067
överträdelser			1108
överträff		1191
överträffa		1261
överträffar	1301
övertydlig		1261
övertyg		1053
övertyga	1110
övertygad	1061
övertygade	1170
övertygande	1207
övertygels		1151
övertygelse	1179
övervak		1030
övervaka	1207		1177
övervakad			1177
övervakar	1269
övervakare			1177
övervakas			1177
övervakat			1177
övervakning	1165		906
övervakningen			1016
övervaknings		860
övervakningskamer		1261
övervakningskameror	1301
övervikt	1223
överviktig	1308
överviktiga	1266
övervinn		1261
övervinna	1276
överväg		1053
överväga	1135
övervägand		1191
övervägande	1225
överväger	1172
överväldigande	1223
övervåning		1151
övervåningen	1250
övning	1131		855
övningar	1193		851
övningarna			1067
övningen	1278		969
övnings		842
övningskör		1151
övre	1066
övrig	1174
övriga	914
övrigt	903		1177
"""#
