// Generated from Fixtures/Data/en-words.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// derived from wordfreq 3.1.1 large_en (CC BY-SA 4.0, Robyn Speer); see NOTICE;
  /// WordTables turns the numbers into costs.
  /// The 20,000 commonest word forms. Columns: form; cost in centibels.
  package static var englishWords: SortedTable { SortedTable(englishWordsText) }
}

private let englishWordsText: StaticString = #"""
a	378			fqw
aa	1149
aaa	1204
aap	1273
aaron	1098
ab	1137
aba	1308
abandon	1147	1
abandoned	1059
abandoning	1264
abandonment	1289
abbas	1287
abbey	1179
abbot	1283
abbott	1202
abby	1253
abc	1096
abdomen	1253
abdominal	1248
abducted	1253
abduction	1283
abdul	1230
abdullah	1257
abe	1239
abel	1271
aberdeen	1195
abi	1312	2
abide	1246
abiding	1278
abigail	1294
abilities	1103		2
ability	930		7
abisko	1100			n
able	822		39
abnormal	1218
abnormalities	1310
aboard	1119
abolish	1271
abolished	1239
abolition	1264
aboriginal	1202
abort	1319	2
abortion	1096
abortions	1260
abound	1319
about	599		1	w
above	875
abraham	1156
abrams	1292
abroad	1061
abrupt	1294
abruptly	1253
abs	1184	3
absence	1073
absent	1156
absolute	1027
absolutely	926
absorb	1195	1
absorbed	1170
absorbing	1266
absorption	1230
abstract	1119	1
abstraction	1312
absurd	1163
abu	1149	1
abundance	1184
abundant	1204
abuse	999
abused	1151
abuses	1223
abusing	1239
abusive	1181
abyss	1289
ac	1094
aca	1271
academia	1257
academic	1020
academics	1202
academies	1303
academy	1020
acc	1227	5
accelerate	1230
accelerated	1209
accelerating	1276
acceleration	1213
accelerator	1285
accent	1119
accents	1250
accept	956	2
acceptable	1089
acceptance	1114
accepted	997
accepting	1110
accepts	1179
access	910	2
accessed	1177
accessibility	1264
accessible	1110
accessing	1271
accession	1289
accessories	1163
accessory	1236
accident	988	1
accidental	1193
accidentally	1101
accidents	1114
acclaim	1315
acclaimed	1220
accommodate	1147
accommodation	1137
accommodations	1271
accompanied	1094
accompany	1195	1
accompanying	1186
accomplish	1140
accomplished	1117
accomplishment	1223
accomplishments	1209
accord	1195	1
accordance	1121
according	857
accordingly	1147
account	873	5
accountability	1172
accountable	1174
accountant	1207
accountants	1273
accounted	1193
accounting	1085
accounts	983
accreditation	1257
accredited	1218
accumulate	1271
accumulated	1220
accumulation	1246
accuracy	1096
accurate	1020
accurately	1154
accusation	1243
accusations	1186
accuse	1218
accused	1045
accuses	1285
accusing	1211
accustomed	1234
ace	1126		5
aces	1292		2
ache	1283		2
aches	1317		1
achieve	1020
achieved	1038
achievement	1068
achievements	1137
achieves	1306
achieving	1144
achilles	1273
aching	1315		1
acid	1048
acidic	1303
acids	1186
acknowledge	1110
acknowledged	1133
acknowledgement	1308
acknowledges	1260
acknowledging	1232
acl	1296
acne	1230
acoustic	1156
acquaintance	1255
acquaintances	1289
acquainted	1264
acquire	1121
acquired	1059
acquires	1315
acquiring	1197
acquisition	1091
acquisitions	1223
acquitted	1280
acre	1167		1
acres	1112
acronym	1294
across	863
acrylic	1285
act	852	4	4	v
acted	1087		1
acting	962		2
action	863		2	t
actions	962		2
activate	1207
activated	1149
activation	1190
active	937		3	j
actively	1098
activism	1227
activist	1121
activists	1121
activities	942
activity	953
actor	1002
actors	1059
actress	1048
actresses	1269
acts	1004		1
actual	956
actually	808
acute	1151
ad	976
ada	1218		1
adam	1020	1
adamant	1317
adams	1094
adapt	1156	2
adaptation	1149
adaptations	1294
adapted	1112
adapter	1243
adapting	1266
adaptive	1241
add	900	2
added	884
addict	1225	2
addicted	1193
addiction	1119
addictive	1241
addicts	1266
adding	997
addison	1273
addition	919	1
additional	926
additionally	1105
additions	1197
additive	1306
address	942	1
addressed	1091
addresses	1121
addressing	1137
adds	1064
adelaide	1154
adele	1278
adept	1306
adequate	1140
adequately	1234
adhd	1269
adhere	1250
adherence	1303
adhesive	1296
adidas	1250
adjacent	1124
adjective	1303
adjoining	1266
adjourned	1303
adjunct	1312
adjust	1135	2
adjustable	1243
adjusted	1126
adjusting	1218
adjustment	1179
adjustments	1193
adler	1299
admin	1170
administer	1257	1
administered	1161
administering	1312
administration	937
administrations	1301
administrative	1048
administrator	1135
administrators	1186
admirable	1271
admiral	1151
admiralty	1280
admiration	1246
admire	1158
admired	1216
admiring	1312
admission	1117
admissions	1207
admit	1018	2
admits	1165
admitted	1038
admittedly	1257
admitting	1197
adobe	1260
adolescence	1299
adolescent	1248
adolescents	1260
adolf	1296
adopt	1108	2		v
adopted	1034
adopting	1202
adoption	1112
adorable	1137
adore	1220
adored	1308
adorned	1296
adrenaline	1262
adrian	1163
ads	1078		1
adult	967	1
adultery	1287
adulthood	1243
adults	1015
advance	1002
advanced	988
advancement	1195
advances	1133
advancing	1184
advantage	972		1
advantageous	1306
advantages	1128		1
advent	1227
adventure	1045
adventures	1117
adventurous	1271
adversary	1315
adverse	1177
adversely	1319
adversity	1294
advert	1276
advertise	1230
advertised	1209
advertisement	1188
advertisements	1209
advertiser	1294
advertisers	1248
advertising	1027
advice	949
advise	1131
advised	1110
adviser	1165
advisers	1243
advises	1283
advising	1250
advisor	1149
advisors	1236
advisory	1110
advocacy	1174
advocate	1103
advocated	1243
advocates	1163
advocating	1236
ae	1269
aerial	1172
aero	1306	1
aerospace	1213
aesthetic	1147
aesthetics	1246
af	1158
afar	1301
afc	1220
affair	1082
affairs	997
affect	1015	2
affected	1004
affecting	1135
affection	1170	1
affectionate	1301
affects	1114
affidavit	1294
affiliate	1154
affiliated	1161
affiliates	1243
affiliation	1236
affinity	1241
affirmative	1250
affirmed	1299
afflicted	1315
affluent	1296
afford	1020	1
affordable	1101			j
afforded	1276
afghan	1190
afghanistan	1098
afl	1197
afloat	1306
aforementioned	1257
afp	1301
afraid	990
africa	939
african	962
africans	1204
afro	1283
aft	1292
after	665	5	1	qw
afterlife	1299
aftermath	1174
afternoon	986
afternoons	1319
afterward	1190
afterwards	1055
ag	1163
again	760			w
against	764
age	847	1	33
aged	1036		4
ageing	1280
agencies	1027
agency	951
agenda	1082
agendas	1319
agent	965
agents	1025
ages	1029		9
aggravated	1273
aggregate	1165
aggression	1174
aggressive	1078
aggressively	1236
agile	1287
agility	1306
aging	1142		5
agitated	1301
agnes	1250
ago	824		1
agony	1243
agree	928	1	1
agreed	958		1
agreeing	1190
agreement	949		1
agreements	1124		1
agrees	1133
agricultural	1073
agriculture	1066
ah	1006
aha	1253		1
ahead	919
ahh	1184
ahhh	1273
ahmad	1234
ahmed	1190
ai	1098
aid	979	1	3
aidan	1319
aide	1223
aided	1211
aides	1287
aiding	1280
aids	1094
aim	1034	1
aimed	1094
aiming	1177
aims	1103
ain	1276		7
aint	1303
air	836	13	1
airbnb	1308
airborne	1227
airbus	1306
aircraft	1004
aired	1186		1
aires	1255		2
airfield	1315
airing	1248		1
airline	1142
airlines	1108
airplane	1170
airplanes	1264
airport	958
airports	1167
airs	1264	1	1
airspace	1317
airways	1216
aisle	1216
aj	1246
ajax	1271
ak	1213
aka	1117
akalla	1100			n
akbar	1315
akin	1220
akron	1301
al	884
ala	1260
alabama	1091
alan	1048		1
alarm	1087	1
alarmed	1271
alarming	1260
alarms	1250
alas	1227
alaska	1108
alba	1306
albania	1301
albany	1195
albeit	1172
albert	1096
alberta	1184
alberto	1273
albion	1292
album	916
albums	1108
albuquerque	1266
alby	1100			n
alcohol	1011
alcoholic	1172
alcoholism	1278
ale	1100		3	n
alec	1232
alejandro	1317
aleppo	1253
alert	1075
alerted	1308
alerts	1253
alex	1009
alexa	1262
alexander	1059
alexandra	1260
alexandria	1204
alexis	1211
alfred	1154
alfredo	1319
alfta	1100			n
algae	1257
algebra	1204
algeria	1239
algorithm	1147
algorithms	1195
ali	1080	2
alias	1276
alice	1091
alicia	1234
alien	1085
alienated	1315
aliens	1144
align	1236
aligned	1197
alignment	1202
alike	1121
alingsås	1100			n
alison	1207
alive	976
all	571	2	4	qw
allah	1177
allan	1197
allegation	1266
allegations	1133
alleged	1066
allegedly	1137
alleges	1308
allegiance	1223
alleging	1273
allen	1064
allergic	1202
allergies	1236
allergy	1243
alleviate	1262
alley	1181
alliance	1059
alliances	1250
allied	1135
allies	1089
alligator	1308
allison	1202
allocate	1310
allocated	1190
allocation	1211
allotted	1317
allow	919	1
allowance	1186
allowances	1299
allowed	914
allowing	1009
allows	997
alloy	1241
ally	1128		47
alma	1250
almighty	1216
almond	1260
almonds	1317
almost	831
alnö	1100			n
alone	884		1
along	834	1
alongside	1048
alonso	1269
alot	1167
aloud	1264
alpha	1094	1
alphabet	1220
alpine	1239
alps	1253
already	794
alright	1055
als	1296		18
also	647			w
alt	1195
altar	1197
alter	1140	4
alteration	1306
alterations	1257
altered	1147
altering	1246
alternate	1126
alternating	1266
alternative	988
alternatively	1195
alternatives	1142
although	852
altitude	1170
alto	1273
altogether	1135
aluminium	1213
aluminum	1149
alumni	1177
alvarez	1289
alvesta	1100			n
alvin	1289
always	746			w
am	741
ama	1271		1
amanda	1151
amateur	1101
amateurs	1289
amazed	1172
amazing	898
amazingly	1234
amazon	1025
ambassador	1071
ambassadors	1255
amber	1158
ambient	1239
ambiguity	1296
ambiguous	1250
ambition	1172
ambitions	1234
ambitious	1163
ambrose	1273
ambulance	1137
ambush	1255
amc	1294
amd	1262
amelia	1255
amen	1167
amend	1255
amended	1202
amendment	1064
amendments	1200
amends	1308
amenities	1260
america	870
american	808
americans	960
americas	1211
ames	1285
ami	1312
amid	1163
amidst	1253
amino	1216
amir	1289
amish	1319
ammo	1271
ammonia	1299
ammunition	1172
amnesia	1303
amnesty	1236
among	850
amongst	1080
amos	1271
amount	891		1
amounted	1260
amounts	1057
amp	1197
ample	1218
amplified	1303
amplifier	1278
amplitude	1317
amsterdam	1144
amused	1260
amusement	1211
amusing	1207
amy	1105		1
an	569			fqw
ana	1177	1	2
anaheim	1276
anal	1165
analog	1213
analogous	1299
analogue	1317
analogy	1218
analyse	1273
analysed	1271
analyses	1200
analysis	942
analyst	1144
analysts	1188
analytic	1310
analytical	1213
analytics	1204
analyze	1188
analyzed	1174
analyzing	1218
anarchist	1299
anarchy	1262
anatomy	1165
anc	1278
ancestor	1269
ancestors	1156
ancestral	1283
ancestry	1266
anchor	1147	1
anchorage	1285
anchored	1276
anchors	1283
ancient	995			j
and	366	1	5	fw
anders	1289		1
andersen	1319
anderson	1068
anderstorp	1100			n
andre	1186
andrea	1179
andreas	1271
andrew	1020
andrews	1167
android	1055
andy	1052		1
aneby	1100			n
anecdotes	1299
anesthesia	1292
ang	1262	2	2
angel	1048
angela	1147
angeles	983
angelina	1271
angelo	1257
angels	1091
anger	1055
angered	1100		1	n
angie	1301
angle	1064		1
angled	1319
angles	1174
anglican	1299
anglo	1195
angola	1303
angrily	1303
angry	999
anguish	1296
angular	1264		1
angus	1236
animal	965
animals	958
animated	1135
animation	1110
animations	1299
anime	1091
anita	1236
ankara	1299
ankarsrum	1100			n
ankle	1158
ankles	1266
ann	1071	3
anna	1066
annals	1296
anne	1078
annex	1266
annexation	1285
annexed	1266
annie	1165
anniversary	1029
annotated	1317
announce	1091
announced	930
announcement	1080
announcements	1220
announcer	1248
announces	1165
announcing	1181
annoy	1276	1
annoyance	1306
annoyed	1163
annoying	1059
annoys	1308
annual	935			j
annually	1114
annuity	1301
anomalies	1317
anomaly	1273
anon	1306
anonymity	1292
anonymous	1112
anonymously	1287
another	751
ans	1310		7
answer	882	1
answered	1078
answering	1135
answers	1013
ant	1184	1	19
antagonist	1308
antarctic	1253
antarctica	1260
ante	1306
antenna	1204
antennas	1319
anterior	1264
anthem	1172
anthology	1271
anthony	1057
anthropology	1232
anti	919	4
antibiotic	1266
antibiotics	1211
antibodies	1253
antibody	1276
anticipate	1213
anticipated	1133
anticipating	1292
anticipation	1211
antics	1294
antique	1184
antiques	1271
antiquity	1283
antitrust	1296
antoine	1292
anton	1246
antonio	1112
antony	1294
ants	1216		11
anxiety	1048
anxious	1131
any	675	9	3	qw
anybody	1022
anyhow	1271
anymore	935
anyone	834
anything	794
anytime	1108
anyway	942
anyways	1142
anywhere	988
ao	1294
ap	1059
apa	1308	1
apache	1257
apart	972
apartheid	1241
apartment	1002
apartments	1149
ape	1271
aperture	1273
apes	1278
apex	1218
api	1225
apocalypse	1218
apocalyptic	1283
apollo	1193
apologies	1186
apologise	1230
apologize	1114
apologized	1236
apologizing	1296
apology	1140
apostle	1276
apostles	1273
app	953	8	1
appalling	1276
apparatus	1202
apparel	1216
apparent	1078
apparently	967
appeal	997	1
appealed	1190
appealing	1163
appeals	1101
appear	956	1	1
appearance	992		1
appearances	1131
appeared	960		1
appearing	1117		1
appears	958		1
appellate	1303
appendix	1264
appetite	1181
applaud	1276
applause	1190
apple	976		1
apples	1161
appliance	1301
appliances	1218
applicable	1121
applicant	1234
applicants	1165
application	953
applications	1004
applied	997
applies	1098
apply	965	1		v
applying	1096
appoint	1220	1	1
appointed	1015		1
appointing	1306		1
appointment	1038		1
appointments	1163
appraisal	1283
appreciate	981
appreciated	1114
appreciates	1294
appreciation	1124
apprehended	1310
apprentice	1220	1
apprenticeship	1273
approach	937	1
approached	1114
approaches	1094
approaching	1112
appropriate	997
appropriately	1211
appropriation	1292
appropriations	1299
approval	1036		1
approve	1133
approved	1004
approves	1285
approving	1303
approx	1264
approximate	1234
approximately	1004
approximation	1308
apps	1071
apr	1147
april	877
apron	1299
apt	1223
aqua	1283
aquarium	1253
aquatic	1239
ar	1137
arab	1061	1
arabia	1124
arabian	1260
arabic	1144
arabs	1207
arbitrary	1186
arbitration	1216
arboga	1100			n
arbor	1269
arbrå	1100			n
arc	1103	4
arcade	1213
arch	1147	2	1
archaeological	1225
archaeologists	1296
archaeology	1250
archaic	1299
archbishop	1193
archer	1195
archers	1315
arches	1278
archie	1246
archipelago	1306
architect	1133
architects	1172
architectural	1161
architecture	1055
archival	1317
archive	1156
archived	1289
archives	1128
arctic	1144		1
ardent	1317
are	520	1	3	fw
area	815
areas	886
arena	1075
arenas	1317
arent	1262		1
argentina	1101
argentine	1239
arguably	1174
argue	1045
argued	1068
argues	1142
arguing	1094
argument	1004
arguments	1075
ari	1260	1
aria	1292		1
arid	1296
ariel	1257
arise	1167
arises	1241
arising	1216
aristotle	1287
arithmetic	1289
arizona	1064
arjeplog	1100			n
ark	1209		2
arkansas	1140
arlanda	1100			n
arlington	1213
arlöv	1100			n
arm	983	2	2
armed	1015
armenia	1253
armenian	1243
armies	1174
armor	1158
armored	1239
armour	1209
armoured	1303
arms	962		1
armstrong	1174
army	907
arnold	1151
arnö	1100			n
aromatic	1308
arose	1213
around	744		1
aroused	1301
arrange	1151
arranged	1080
arrangement	1094
arrangements	1098
arranging	1255
array	1128
arrays	1315
arrest	1025	1
arrested	1004
arresting	1266
arrests	1211
arrival	1050
arrivals	1271
arrive	1064
arrived	969
arrives	1126
arriving	1114
arrogance	1255
arrogant	1211
arrow	1121
arrows	1197
arse	1250
arsenal	1080
arson	1289
art	854	3	2
arteries	1276
artery	1232
arthritis	1241
arthur	1057
article	900
articles	988
articulate	1257
articulated	1292
artifact	1287
artifacts	1216
artificial	1096
artificially	1280
artillery	1161
artist	967
artistic	1112
artists	997
arts	990
artwork	1126
artworks	1294
arvidsjaur	1100			n
arvika	1100			n
as	513			fqw
asa	1280
asap	1195
asbestos	1257
ascended	1312
ascending	1310
ascension	1303
ascent	1285
ascertain	1315
asean	1312
ash	1114	2
ashamed	1137
ashes	1167
ashley	1126
ashore	1262
ashton	1216
asia	1002
asian	992			j
asians	1276
aside	1015
ask	843	1		v
asked	852
askersund	1100			n
asking	930
asks	1050
asleep	1068
aspect	1057
aspects	1036
aspen	1283
asphalt	1260
aspiration	1312
aspirations	1230
aspire	1273
aspirin	1303
aspiring	1253
ass	921	3	4
assad	1236
assam	1315
assange	1299
assassin	1230
assassinated	1292
assassination	1193
assassins	1285
assault	1050	1
assaulted	1209
assaulting	1299
assaults	1271
assay	1317
assemble	1234
assembled	1161
assemblies	1271
assembling	1306
assembly	1011
assert	1239	3
asserted	1246
asserting	1301
assertion	1236
assertions	1319
asserts	1294
asses	1200	1
assess	1135	1
assessed	1174
assessing	1211
assessment	1045
assessments	1200
asset	1098
assets	1022
asshole	1073
assholes	1218
assign	1230	1
assigned	1061
assigning	1317
assignment	1110
assignments	1179
assist	1055	3
assistance	1015
assistant	986
assistants	1225
assisted	1128
assisting	1200
assists	1144
associate	1061
associated	946
associates	1119
association	919
associations	1147
assorted	1317
assume	1020
assumed	1061
assumes	1202
assuming	1098
assumption	1135
assumptions	1163
assurance	1195
assurances	1308
assure	1137
assured	1135
asteroid	1253
asthma	1213
aston	1230
astonished	1319
astonishing	1227
astounding	1278
astrology	1294
astronaut	1243
astronauts	1276
astronomers	1289
astronomical	1269
astronomy	1236
astros	1301
asylum	1154
at	530			qw
ate	1073		21
atheism	1278
atheist	1239
atheists	1303
athens	1170
athlete	1126
athletes	1073
athletic	1124
athletics	1193
atkins	1312
atkinson	1285
atlanta	1066
atlantic	1061
atlantis	1283
atlas	1197
atleast	1257
atm	1186
atmosphere	1045
atmospheric	1188
atom	1216
atomic	1156
atoms	1209
atop	1236
atp	1264
atrocities	1260
attach	1209
attached	1032
attachment	1179
attachments	1294
attack	900	1
attacked	1032
attacker	1246
attackers	1264
attacking	1085
attacks	995
attain	1243
attained	1250
attempt	956	1
attempted	1055
attempting	1089
attempts	1036
attend	1025	3
attendance	1112
attendant	1243
attendants	1308
attended	1043
attendees	1255
attending	1080
attends	1269
attention	896
attentive	1312
attic	1236
attire	1269
attitude	1018
attitudes	1149
attorney	992
attorneys	1149
attract	1105	4
attracted	1080
attracting	1223
attraction	1126
attractions	1174
attractive	1029
attracts	1236
attributable	1310
attribute	1204
attributed	1140
attributes	1170
attribution	1299
au	1147
aubrey	1310
auburn	1216
auckland	1220
auction	1089
auctions	1278
audacity	1319
audi	1230	1
audible	1278
audience	983
audiences	1147
audio	1043
audit	1142	2
audition	1204
auditions	1289
auditor	1271
auditorium	1264
audits	1315
audrey	1255
aug	1075
augmented	1266
august	898
augusta	1246
augustine	1264
augustus	1283
aunt	1114
auntie	1312
aura	1262
aurora	1213
aus	1250	2
auschwitz	1308
aussie	1255
austen	1312
austerity	1287
austin	1068
australia	907
australian	937
australians	1236
austria	1135
austrian	1197
authentic	1142
authentication	1301
authenticity	1243
author	933
authored	1269
authorised	1241
authoritarian	1246
authoritative	1289
authorities	1006
authority	965
authorization	1211
authorize	1294
authorized	1124
authors	1038
autism	1158
autistic	1283
auto	1041	4
autobiography	1236
autograph	1269
automated	1172
automatic	1068	1
automatically	1032
automation	1197
automobile	1165
automobiles	1269
automotive	1167
autonomous	1186
autonomy	1184
autopsy	1250
autumn	1091
aux	1280
auxiliary	1211
av	1236
ava	1269	1
avail	1246	2
availability	1121
available	857
avalanche	1271
avant	1299
avatar	1223
ave	1142	2
avengers	1202
avenue	1052
avenues	1266
average	884
averaged	1186
averages	1234
averaging	1213
avery	1243
avesta	1100			n
avg	1296
aviation	1112
avid	1266
aviv	1260
avocado	1278
avoid	951	1		v
avoidance	1257
avoided	1135
avoiding	1135
avoids	1266
avon	1278
aw	1121
await	1236	1
awaited	1248
awaiting	1209
awaits	1255
awake	1119	1
awaken	1301	1
awakened	1312
awakening	1216
award	949	1		t
awarded	1071
awarding	1289
awards	988			t
aware	972	1	1
awareness	1050
away	778		5
awe	1197	1
awesome	939
awful	1045
awfully	1287
awhile	1177
awkward	1085
aww	1227
ax	1303
axe	1200
axel	1317
axes	1287
axis	1147
axle	1269
ay	1241
aye	1177
az	1225
azerbaijan	1271
azure	1301
ba	1121
baba	1248
babe	1126
babes	1292
babies	1048
baby	861
babylon	1257
bach	1260
bachelor	1158
back	682	11	9	qw
backbone	1260
backdrop	1248
backed	1091
background	974
backgrounds	1200
backing	1098
backlash	1230
backpack	1202
backs	1128		1
backstage	1243
backup	1103
backward	1218
backwards	1142
backyard	1181
bacon	1117
bacteria	1108
bacterial	1213
bad	799	1		j
badass	1218
baden	1262
badge	1147
badger	1271
badges	1266
badly	1050
badminton	1317
bae	1248
baffled	1299
bag	969		2
baggage	1211
baghdad	1234
bags	1052
bahamas	1260
bahrain	1246
bail	1149
bailed	1306
bailey	1137
baird	1299
bait	1186
bake	1172
baked	1170
baker	1098
bakery	1227
baking	1170
balance	976
balanced	1110
balances	1239
balancing	1197
balcony	1202
bald	1190	1
baldwin	1200
bale	1241
bali	1223
ball	912	2	4
ballad	1285
ballet	1163
ballistic	1271
balloon	1174
balloons	1230
ballot	1137
ballots	1234
ballpark	1312
ballroom	1262
balls	1032
baltic	1250
baltimore	1101
bam	1234	1
bamboo	1232
ban	1025	3
banana	1151
bananas	1220
band	939	2	1
bandit	1296
bandits	1292
bands	1066
bandwidth	1239
bang	1078	1
bangalore	1223
banged	1285
banging	1225
bangkok	1188
bangladesh	1161
bangs	1278
banished	1292
banjo	1319
bank	884	1
banker	1202
bankers	1204
bankeryd	1100			n
banking	1071
bankrupt	1213
bankruptcy	1126
banks	992
banned	1057
banner	1124
banners	1243
banning	1197
banquet	1246
bans	1223
banter	1271
baptism	1255
baptist	1184
baptized	1276
bar	935	15
barack	1161
barb	1310
barbados	1266
barbara	1105
barbarian	1317
barbarians	1312
barbaric	1319
barbecue	1239
barbed	1319
barber	1195
barbie	1253
barca	1287
barcelona	1098
bard	1303		1
bare	1110	1
barefoot	1292
barely	1038
bargain	1163	1
bargaining	1234
bargains	1315
barge	1266
bark	1186	1
barker	1246
barking	1264
barkley	1306
barley	1269
barlow	1299
barn	1154
barnes	1165
barnett	1283
barney	1257
baron	1179
baroness	1294
baroque	1308
barr	1276	2
barracks	1227
barrage	1292
barred	1218
barrel	1112
barrels	1190
barren	1289
barrett	1234
barrier	1117
barriers	1149
barring	1280
barrister	1296
barrow	1294
barry	1091
bars	1048
bart	1227
bartender	1266
bartlett	1292
barton	1241
basal	1289
base	910	2	2
baseball	1027
based	804
basel	1285
baseline	1220
basement	1110
bases	1110		1
bash	1195	1
bashing	1278
basic	946	1
basically	1006
basics	1193
basil	1232
basin	1133
basis	965
basket	1135	1
basketball	1022
baskets	1278
bass	1087
bastard	1177
bastards	1236
bastion	1310
bat	1082	2	1
batch	1172
bates	1234
bath	1050	4
bathing	1225
bathroom	1027
bathrooms	1227
baths	1227
bathtub	1278
batman	1101
baton	1234
bats	1193	1
batsman	1289
battalion	1195
batter	1253
battered	1287
batteries	1137
battery	1032
batting	1188
battle	935	1
battled	1319
battlefield	1167
battles	1110
battling	1223
bauer	1264
baxter	1253
bay	983		1
bayern	1209
baylor	1283
bays	1308
bazaar	1296
bb	1188
bbc	1020
bbq	1230
bc	1038
bd	1269
bdsm	1306
be	509			qw
bea	1303	6
beach	939
beaches	1161
beacon	1211
bead	1280
beads	1223
beak	1312
beam	1119
beams	1207
bean	1156
beans	1119
bear	988	1
beard	1135
bearded	1303
beards	1315
bearer	1283
bearing	1101
bearings	1257
bears	1073
beast	1085
beasts	1220
beat	919	3	1	v
beaten	1103
beating	1052
beatles	1179
beatrice	1287
beats	1101
beau	1248	2
beaumont	1310
beauties	1292
beautiful	870
beautifully	1170
beauty	979
beaver	1241
became	886
because	684			f
beck	1218	1
becker	1271
beckett	1285
beckham	1264
becky	1236
become	829			v
becomes	960
becoming	965
bed	905	7	7
bedding	1289
bedford	1243
bedrock	1317
bedroom	1045
bedrooms	1216
beds	1112
bedside	1301
bedtime	1253
bee	1131
beech	1319
beef	1085
been	629
beep	1278
beer	990
beers	1174
bees	1161
beethoven	1287
beetle	1260
beetles	1303
before	707	1		qw
beforehand	1239
beg	1140	4
began	905
begged	1248
begging	1167
begin	958
beginner	1262
beginners	1262
beginning	921
beginnings	1234
begins	1009
begs	1294
begun	1068
behalf	1055
behave	1151
behaved	1246
behaving	1264
behavior	992
behavioral	1184
behaviors	1177
behaviour	1068
behavioural	1308
behaviours	1306
behind	854
behold	1207
beige	1312
beijing	1124
being	702		1
beings	1108
beirut	1255
bel	1285	3	1
belarus	1276
belfast	1179
belgian	1193
belgium	1117
belgrade	1308
belief	1045		1
beliefs	1094
believable	1315
believe	804			v
believed	979
believer	1227
believers	1230
believes	1052
believing	1117
bell	1015	1	1
bella	1211		1
bellamy	1312
belle	1200		1
bells	1174
belly	1128
belmont	1306
belong	1064	1
belonged	1149
belonging	1140
belongings	1253
belongs	1096
beloved	1112
below	910
belt	1055
belts	1211
ben	992	5
bench	1061	2
benches	1273
benchmark	1243
benchmarks	1319
bend	1121	1
bender	1289
bending	1225
bends	1303
beneath	1096
benedict	1220
beneficial	1133
beneficiaries	1278
beneficiary	1296
benefit	962	1
benefited	1227
benefiting	1308
benefits	958
benevolent	1303
bengal	1225
bengals	1294
benghazi	1243
bengtsfors	1100			n
benign	1264
benjamin	1114
bennett	1144
benny	1243
benson	1243
bent	1154
bentley	1246
benton	1299
benz	1246
berg	1100		4	n
bergen	1308
berger	1301
bergsjön	1100			n
bergslagen	1100			n
bergvik	1100			n
berkeley	1167
berkshire	1264
berlin	1064
bermuda	1262
bernard	1147
bernie	1154
bernstein	1283
berries	1250		1
berry	1158		3
bert	1266		4
berth	1280
beside	1108
besides	1006
besieged	1301
best	728	2		j
bestowed	1292
bestseller	1303
bet	969	2	1
beta	1105
beth	1181	1	2
bethany	1308
bethesda	1292
bethlehem	1289
betray	1285
betrayal	1225
betrayed	1207
bets	1186
betsy	1285
better	746			j
betting	1151
betty	1170
between	744
beverage	1223
beverages	1243
beverly	1181
beware	1220
bey	1310	1
beyonce	1269
beyond	926
bf	1200
bg	1308
bi	1142
bianca	1296
bias	1110
biased	1207
biases	1308
bible	1027
biblical	1170
bibliography	1193
bicycle	1156
bicycles	1289
bid	1059	2	1
bidder	1271
bidders	1306
bidding	1195
biden	1184
bids	1181
bieber	1220
big	767			j
bigger	981
biggest	937
bigotry	1285
bihar	1317
bike	1029
biker	1296
bikes	1177
biking	1287
bikini	1220
bilateral	1216
bilingual	1262
bill	886	5
billboard	1181
billboards	1315
billed	1246
billie	1276
billing	1246
billingen	1100			n
billion	979	1
billionaire	1207
billionaires	1280
billions	1158
bills	1032
billy	1075
bin	1101	2
binary	1163
bind	1209	1
binder	1308
binding	1119
binds	1294
bing	1236		6
binge	1243
bingo	1218
bins	1283		1
bio	1135	7
biochemistry	1299
biodiversity	1273
biographical	1294
biography	1177		1
biological	1080
biologist	1301
biology	1101
biomass	1294
biomedical	1273
biopsy	1310
biotechnology	1285
bipartisan	1296
bipolar	1239
birch	1266
bird	1006
birds	1013
birmingham	1110
birth	974	3	1
birthday	976
birthdays	1271
birthplace	1296
births	1234
bis	1303	2
biscuit	1278
biscuits	1243
bisexual	1220
bishop	1064		1
bishops	1197
biskopsgården	1100			n
bit	836	4
bitch	976
bitches	1188
bitcoin	1096
bitcoins	1294
bite	1080
bites	1200
biting	1204
bits	1110
bitten	1269
bitter	1103	1
bitterly	1315
bitterness	1278
biz	1319
bizarre	1147
bj	1317
bjp	1257
bjurholm	1100			n
bjuv	1100			n
bjärred	1100			n
björnlunda	1100			n
bk	1283
bl	1296
black	815	7
blackberry	1232
blackburn	1271
blackhawks	1303
blackmail	1280
blackout	1248
blackpool	1292
blacks	1117
blackwell	1310
bladder	1239
blade	1108
blades	1181
blah	1179
blaine	1317
blair	1151
blake	1114
blame	1006
blamed	1174
blames	1255
blaming	1179
blanc	1285
blanche	1294
bland	1266
blank	1119
blanket	1135
blankets	1227
blasphemy	1312
blast	1078	1
blasted	1269
blasting	1255
blasts	1269
blatant	1278
blaze	1223
blazer	1319
blazers	1303
blazing	1271
bleach	1264
bleak	1283
bleed	1216	1
bleeding	1133
blekinge	1100			n
blend	1163	1
blended	1266
blender	1283
blending	1280
blends	1303
bless	1112	1
blessed	1098
blessing	1137
blessings	1209
blew	1124
blind	1032	1
blinded	1273
blindly	1308
blindness	1280
blinds	1312
blink	1213	1
blinking	1312
bliss	1202
blitz	1250
blizzard	1260
blm	1294
bloated	1306
bloc	1243	1
block	949	3
blockade	1250
blockbuster	1271
blockchain	1230
blocked	1080
blocking	1124
blocks	1052
blog	983
blogger	1186
bloggers	1207
blogging	1218
blogs	1163
bloke	1255
blond	1255
blonde	1142
blood	898	1
blooded	1303
bloodshed	1315
bloody	1087
bloom	1167	2
bloomberg	1253
blooming	1306
blooms	1306
blossom	1239
blossoms	1303
blouse	1294
blow	1015	2
blower	1319
blowing	1105
blowjob	1301
blown	1103
blows	1142
blu	1209
blue	891	3
blueberry	1312
blueprint	1271
blues	1073
bluetooth	1209
bluff	1248
blunt	1174
blur	1255	1
blurred	1273
blurry	1319
blush	1253
blvd	1255
bm	1299
bmi	1283
bmw	1170
bn	1301
bo	1151
boar	1312	1
board	866	2	6
boarded	1273
boarding	1161
boards	1080		2
boardwalk	1317
boast	1264	1
boasting	1317
boasts	1241
boat	988	1
boating	1306
boats	1094
bob	1006
bobby	1101
boden	1100			n
bodied	1271
bodies	992		1
bodily	1202
body	829	1	5
bodyguard	1294
boeing	1197
bog	1303
bogus	1283
bohemian	1266
bohuslän	1100			n
boi	1289	2
boil	1190	1
boiled	1225
boiler	1218
boilers	1301
boiling	1209
boils	1315
bois	1301
boise	1299
boko	1315
bold	1091
boldly	1317
boliden	1100			n
bolivia	1260
bollebygd	1100			n
bollmora	1100			n
bollnäs	1100			n
bollywood	1248
bolster	1310
bolt	1142
bolton	1232
bolts	1239
bom	1303	3
bomb	1013	1
bombardment	1303
bombay	1232
bombed	1239
bomber	1179
bombers	1200
bombing	1131
bombings	1262
bombs	1117
bon	1218	4	2
bond	1015	2
bondage	1276
bonded	1262
bonding	1225
bonds	1089
bone	1043		1
bones	1078
bonfire	1306
bong	1266
bonnet	1301
bonnie	1230
bono	1296
bonus	1048
bonuses	1200
boo	1170	5	1
boob	1287
boobs	1174
boogie	1255
book	822	3	8	k
booked	1140
booker	1255
booking	1184
bookings	1306
booklet	1260
books	886	1	1
bookstore	1285
boom	1075	1
boomer	1317
boomers	1285
booming	1283
boon	1278
boone	1285
boost	1057	1
boosted	1271
booster	1253
boosting	1262
boosts	1287
boot	1108
booth	1128
booths	1317
boots	1075
booty	1246
booze	1232
bop	1299
bordeaux	1299
border	990	2
bordering	1292
borderline	1303
borders	1091
bore	1167	1
bored	1105
boredom	1276
boren	1100			n
borensberg	1100			n
borgholm	1100			n
boring	1052
boris	1181
borlänge	1100			n
born	900		1
borne	1227		1
borough	1190
borrby	1100			n
borrow	1151	1		v
borrowed	1172
borrowers	1294
borrowing	1209
borås	1100			n
bosch	1312
bosnia	1250
boss	976
bosses	1174
boston	997
bot	1193	4
botanical	1269
botany	1294
both	739
bother	1061	1
bothered	1161
bothering	1236
bothers	1255
botkyrka	1100			n
bots	1285
bottle	1020
bottled	1269
bottles	1108
bottom	958
bottoms	1260
bought	942
boulder	1218
boulevard	1220
bounce	1147
bounced	1276
bouncing	1243
bound	1045
boundaries	1094
boundary	1121
bounded	1266
bounds	1225
bounty	1211
bouquet	1287
bourbon	1243
bourgeois	1289
bourne	1301	1	1
bournemouth	1292
bout	1140
boutique	1257
bow	1082	2	1
bowed	1306
bowel	1255
bowen	1264
bowie	1257
bowl	1006	1
bowler	1271
bowling	1140
bowls	1209
bowman	1276
bows	1266
box	912	1	1
boxed	1303
boxer	1211
boxers	1287
boxes	1073
boxholm	1100			n
boxing	1112
boy	882	2	2
boycott	1195
boyd	1190
boyfriend	1015
boyfriends	1278
boyle	1262
boys	914		1
bp	1190
br	1177
bra	1186	3
brace	1216	2
bracelet	1220
bracelets	1296
braces	1269
bracket	1188
brackets	1246
brad	1124	1
bradford	1209
bradley	1149
brady	1158
brag	1269
bragging	1280
brain	935
brains	1135
brake	1163
brakes	1174
braking	1289
bran	1312	2
branch	1018
branches	1103
brand	960	1
branded	1188
branding	1204
brandkärr	1100			n
brandon	1149
brands	1078
brandy	1264
brantevik	1100			n
bras	1294
brass	1140
brat	1278
braun	1301
brave	1075
bravely	1319
bravery	1246
braves	1253
bravo	1204
brawl	1260
bray	1310
brazil	1018	1
brazilian	1098
braås	1100			n
breach	1121
breached	1299
breaches	1301
bread	1036
breadth	1273
break	880	5	2
breakdown	1128
breaker	1243
breakers	1285
breakfast	1011
breaking	981		2
breakout	1269
breaks	1045		1
breakthrough	1190
breakup	1234
breast	1071	1
breastfeeding	1266
breasts	1165
breath	1032	2
breathe	1091
breathes	1312
breathing	1087
breaths	1315
breathtaking	1243
bred	1200
bredbyn	1100			n
breed	1133	1
breeder	1301
breeders	1276
breeding	1133
breeds	1225
breeze	1184
brenda	1262
brendan	1223
brennan	1232
brent	1223
bret	1319
brethren	1264
brett	1184
brew	1234	1
brewer	1257
breweries	1319
brewers	1262
brewery	1230
brewing	1207
brexit	1200
brian	1043
bribe	1266
bribery	1289
bribes	1312
brick	1094
bricks	1195
bridal	1266
bride	1133
brides	1296
bridge	974		1
bridges	1128
bridget	1283
brief	1032	1
briefing	1211
briefly	1101
briefs	1310
brig	1308
brigade	1174
brigades	1315
brigadier	1312
briggs	1262
bright	1011	2		j
brighter	1213
brightest	1255
brightly	1280
brightness	1250
brighton	1186
brilliance	1292
brilliant	1025
brilliantly	1276
bring	859	1		v
bringing	988
brings	1011
brink	1264
brisbane	1158
bristol	1144
brit	1246	2
britain	986
british	880			j
britney	1292
brits	1257
brittany	1260
brittle	1317
bro	1059	1		n
broad	1029	5
broadband	1223
broadcast	1061	1
broadcaster	1236
broadcasters	1271
broadcasting	1147
broadcasts	1266
broaden	1312
broader	1149
broadly	1193
broadway	1133
broby	1100			n
broccoli	1266
brochure	1296
brock	1218
brody	1306
broke	956	1
broken	949		1
broker	1177	1
brokerage	1296
brokers	1227
bromma	1100			n
bromölla	1100			n
broncos	1197
bronx	1232
bronze	1105
brook	1211		1
brooke	1207
brooklyn	1094
brooks	1142
broom	1285
bros	1133
broth	1292
brother	896	1
brotherhood	1186
brothers	992
brought	884
brow	1255	2	1
brown	919	1
browne	1285
browning	1287
browns	1184
brows	1303	1	1
browse	1246
browser	1177
browsing	1243
bruce	1073
bruh	1264
bruins	1250
bruised	1292
bruises	1283
brunch	1276
brunette	1289
bruno	1195
brunswick	1241
brush	1098	1	1
brushed	1250
brushes	1248
brushing	1266
brussels	1154
brutal	1128
brutality	1243
brutally	1246
brute	1285
bryan	1156
bryant	1188
bryce	1260
bräcke	1100			n
bråstorp	1100			n
bråviken	1100			n
bs	1147
bt	1179
btc	1283
bts	1319
btw	1137
bu	1260
bubba	1312
bubble	1114
bubbles	1200
buchanan	1262
buck	1149
bucket	1135
buckets	1266
buckingham	1262
buckle	1266
buckley	1276
bucks	1108		1
bud	1133	4
budapest	1255
buddha	1200
buddhism	1236
buddhist	1186
buddies	1195
budding	1317
buddy	1059
budget	962			t
budgets	1211
buds	1236
buenos	1241
buff	1246
buffalo	1119
buffer	1202
buffet	1257
buffy	1285
bug	1105
buggy	1308
bugs	1142
build	912	1		k
builder	1186
builders	1197
building	854		1
buildings	992
builds	1163
buildup	1296
built	905
bulb	1230
bulbs	1255
bulgaria	1174
bulgarian	1195
bulk	1108
bulky	1312
bull	1073	5	1
bulldog	1294
bulldogs	1234
bullet	1096
bulletin	1200
bullets	1147
bullied	1223
bullies	1273
bullock	1287
bullpen	1306
bulls	1158	1
bullshit	1043
bully	1181	1
bullying	1158
bum	1209	2
bump	1156	1
bumped	1269
bumper	1223
bumping	1315
bumps	1243
bun	1253
bunch	1020
bundle	1167
bundled	1308
bundles	1262
bungalow	1303
bunk	1278
bunker	1227
bunny	1179
buns	1292
burden	1098
burdens	1312
bureau	1057
bureaucracy	1255
bureaucratic	1289
bureå	1100			n
burger	1135		1
burgers	1216
burgess	1260
burglar	1303
burglary	1280
burgundy	1276
burial	1174
buried	1059
burke	1181
burlington	1266
burlöv	1100			n
burma	1250
burmese	1319
burn	1029	1	1
burned	1080
burner	1257
burnett	1308
burning	1036
burnley	1292
burns	1096
burnt	1144
burr	1299
burrows	1315
burst	1117	1
bursting	1269
bursts	1266
burt	1283
burton	1197
burträsk	1100			n
bury	1177	1
burying	1301
bus	960	3	1
busch	1312
buses	1147
bush	1038
bushes	1248
busiest	1285
business	792	2
businesses	999
businessman	1163
businessmen	1253
bust	1142	1
busted	1204
buster	1273		1
busting	1280
busy	979			j
but	546	3		fw
butch	1296
butcher	1209
butler	1133
butt	1087	1
butter	1059	2
butterflies	1223
butterfly	1167
button	1022
buttons	1156
butts	1260
buy	847	1		v
buyer	1144
buyers	1114
buying	979
buys	1167
buzz	1140	2
buzzer	1289
buzzfeed	1308
buzzing	1232
by	539			qw
bye	1061		1
bypass	1207
byrne	1271
byron	1225
byske	1100			n
byzantine	1301
bålsta	1100			n
båstad	1100			n
ca	997
cab	1163	2
cabbage	1255
cabin	1121
cabinet	1038
cabinets	1276
cabins	1292
cable	1027
cables	1181
cache	1236
cactus	1289
cad	1287
cadet	1301
cadets	1312
cadillac	1271
caesar	1197
cafe	1131
cafes	1306
cafeteria	1280
caffeine	1227
cage	1121
cages	1283
cain	1257
cairns	1315
cairo	1188
caitlin	1310
cake	1029		2
cakes	1186		2
cal	1149	6	1
calais	1310
calcium	1193
calculate	1181
calculated	1128
calculating	1250
calculation	1207
calculations	1181
calculator	1253
calculus	1243
calcutta	1262
caldwell	1283
caleb	1262
calendar	1082
calendars	1312
calf	1218
calgary	1202
cali	1306
caliber	1232
calibration	1303
calif	1190
california	921
call	804	1		k
called	785
caller	1241
calling	930
calls	942
calm	1027	1
calming	1301
calmly	1253
calorie	1246
calories	1144
calves	1308
calvin	1193
cam	1128	4	1
cambodia	1218
cambridge	1061
camden	1260
came	806	1
camel	1234
camels	1312
cameo	1271
camera	951	1
cameraman	1312
cameras	1073
cameron	1091
cameroon	1260
camille	1308
camouflage	1285
camp	969	3
campaign	921	1		t
campaigned	1292
campaigning	1239
campaigns	1103
campbell	1098
camped	1319
camping	1151
camps	1108
campus	1034
campuses	1250
cams	1303
can	585	8	1	w
canada	928
canadian	990
canadians	1184
canal	1101
canals	1271
canary	1280
canberra	1234
cancel	1110	2
canceled	1174
cancellation	1207
cancelled	1101
cancelling	1310
cancer	937
cancers	1243
candid	1278	1
candidacy	1287
candidate	999
candidates	1022
candle	1179
candles	1193
candy	1085
cane	1207
canine	1306
cannabis	1144
canned	1239
cannes	1266
canning	1310
cannon	1147
cannons	1280
cannot	896
canoe	1266
canon	1126
canonical	1308
canopy	1262
cans	1197
cant	1071			w
canterbury	1211
canton	1255
canucks	1296
canvas	1161
canyon	1161
cap	1034	3
capabilities	1126
capability	1135
capable	1011
capacities	1280
capacity	988
cape	1082		1
capita	1193	2
capital	919	1
capitalism	1158
capitalist	1200
capitalists	1310
capitalize	1303
capitals	1243
capitol	1151
capped	1227
caps	1117
capsule	1220
capsules	1306
capt	1218	3
captain	946
captains	1239
caption	1216
captive	1220
captivity	1253
capture	1055
captured	1050
captures	1216
capturing	1207
car	817	11	1
cara	1283	3	1
caracas	1315
caramel	1271
caravan	1239
carb	1306
carbohydrates	1312
carbon	1025
carbs	1299
card	912	1	2
cardboard	1230
cardiac	1188
cardiff	1170
cardinal	1174
cardinals	1204
cardio	1280	1
cardiovascular	1225
cards	976		1
care	792	2	5	k
cared	1126
career	905
careers	1133
careful	1015
carefully	1045
careless	1243
cares	1059
caretaker	1278
carey	1213
cargo	1108
caribbean	1124
caring	1105
carl	1096	3
carla	1280
carlisle	1276
carlo	1223
carlos	1131
carlson	1289
carlton	1227
carly	1296
carmen	1236
carnage	1312
carnegie	1241
carnival	1184
carol	1147
carolina	1032
caroline	1149
carolyn	1276
carpenter	1195
carpet	1110
carpets	1296
carr	1220	1
carriage	1186		1
carriages	1296
carrie	1204
carried	974
carrier	1085
carriers	1147
carries	1098
carroll	1197
carrot	1239
carrots	1236
carry	946	1
carrying	1011
cars	946
carson	1172
cart	1156	2
cartel	1248
carter	1071
cartoon	1133
cartoons	1211
cartridge	1250
cartridges	1287
carts	1278
carve	1287
carved	1179
carver	1306
carving	1264
cary	1285
cas	1264	2	1
casa	1257
cascade	1273
case	794		2
cases	912
casey	1161
cash	939
cashier	1250
casing	1301		1
casino	1114
casinos	1273
cass	1264
cassette	1289
cassidy	1271
cassie	1315
cast	969	2	4
caste	1243
casting	1117		2
castle	1048		1
castles	1276
castro	1213
casts	1248		3
casual	1098	1
casually	1230
casualties	1167
casualty	1241
cat	972	4
catalan	1285
catalog	1172
catalogue	1172
catalonia	1301
catalyst	1207
catastrophe	1253
catastrophic	1248
catch	951	1		v
catcher	1257
catches	1167
catching	1105
catchy	1269
categories	1080
categorized	1310
category	1020
cater	1255	2
catering	1234
caterpillar	1294
catfish	1301
cathedral	1154
catherine	1126
catholic	1025
catholicism	1296
catholics	1188
cathy	1257
cats	1045		1
cattle	1117
caucasian	1280
caucasus	1301
caucus	1248
caught	944
causal	1306
cause	840
caused	949
causes	1006
causing	1029
caution	1158		1
cautious	1200
cautiously	1308
cavaliers	1299
cavalry	1197
cave	1105
caves	1223
cavities	1312
cavity	1241
cavs	1283
cb	1218
cba	1310
cbc	1269
cbd	1232
cbi	1310
cbs	1119
cc	1117
cctv	1264
cd	1068
cdc	1246
cds	1236
ce	1190
cease	1144	1
ceased	1195
ceasefire	1308
cecil	1264
cedar	1207
ceiling	1110
ceilings	1278
celebrate	1038			v
celebrated	1096
celebrates	1207
celebrating	1112
celebration	1085
celebrations	1186
celebrities	1133
celebrity	1085
celery	1308
celestial	1260
cell	951	1
cellar	1243
cello	1315
cellphone	1232
cells	979
cellular	1177
celsius	1315
celtic	1151
celtics	1255
cement	1165
cemetery	1137
cena	1317
censor	1299	1
censored	1294
censorship	1186
census	1108
cent	960	3	3
centenary	1292
centennial	1299
center	877
centered	1154
centers	1055
central	893			j
centralized	1273
centrally	1306
centre	933
centred	1266
centres	1128
centric	1283
cents	1068
centuries	1078
century	916
ceo	1045
ceos	1292
ceramic	1211
ceramics	1280
cereal	1211
cerebral	1243
ceremonial	1269
ceremonies	1213
ceremony	1055
certain	884
certainly	921
certainty	1193
certificate	1085
certificates	1204
certification	1158
certifications	1315
certified	1098
cervical	1278
cesar	1315
cf	1186
cg	1310
cgi	1296
ch	1163
cha	1220	6	1
chad	1167
chai	1315	2
chain	1002		1
chained	1296
chains	1126
chair	992	1	1
chaired	1283
chairman	967
chairs	1147
chalk	1223
challenge	949			t
challenged	1131
challenger	1211
challenges	1038
challenging	1089
chamber	1043
chamberlain	1246
chambers	1137
champ	1174	2
champagne	1174
champion	1009	2
champions	1036	2
championship	1027
championships	1144
champs	1243
chan	1151	1
chance	861
chancellor	1121
chances	1034
chandler	1209
chanel	1269
chang	1213	1
change	797		1	v
changed	905
changer	1276
changes	893
changing	976
channel	956
channels	1064
chant	1243	1	1
chanting	1239
chants	1289		1
chaos	1089
chaotic	1227
chap	1241	1
chapel	1144
chaplain	1283
chapman	1202
chapter	1002
chapters	1128
char	1273	5
character	896
characterised	1289
characteristic	1158
characteristics	1087
characterization	1260
characterize	1308
characterized	1149
characters	949
charcoal	1248
charge	916		1
charged	1009		1
charger	1234
chargers	1227
charges	995
charging	1112
chariot	1315
charisma	1303
charismatic	1271
charitable	1172
charities	1190
charity	1048
charles	974	1
charleston	1204
charlie	1052
charlotte	1101
charlottenberg	1100			n
charlottenborg	1100			n
charm	1124	1
charming	1135
charms	1257
chart	1043
charter	1098
chartered	1230
charters	1317
charts	1114
chase	1050
chased	1211
chasing	1124
chassis	1257
chat	1020	2	1
chateau	1312
chatham	1317
chats	1296
chatter	1294
chatting	1204
chavez	1312
che	1276	4	1
cheap	988	1		j
cheaper	1101
cheapest	1209
cheaply	1317
cheat	1137	1
cheated	1174
cheating	1105
cheats	1280
check	850	4	1	v
checked	1027
checking	1052
checklist	1278
checkout	1234
checkpoint	1292
checks	1080
cheddar	1315
cheek	1161
cheeks	1193
cheeky	1264
cheer	1137	2
cheered	1294
cheerful	1243
cheering	1190
cheerleader	1306
cheers	1121
cheese	1020
cheesy	1248
chef	1098
chefs	1234
chelsea	1071
cheltenham	1303
chem	1276	1
chemical	1020
chemicals	1112
chemist	1264
chemistry	1071		1
chemotherapy	1253
chen	1161		1
cheney	1299
cheng	1296
chennai	1262
cheque	1269
cher	1299	1	5
cherish	1262
cherished	1287
cherokee	1278
cherries	1319
cherry	1110
cheryl	1248
chesapeake	1303
cheshire	1278
chess	1165
chest	1032	1
chester	1195		2
chestnut	1276
chevrolet	1239
chevron	1319
chevy	1260
chew	1230	1
chewing	1236
cheyenne	1319
chi	1163	2	1
chiang	1317
chic	1225	2
chicago	960
chick	1133
chicken	1006
chickens	1193
chicks	1181
chief	896		1
chiefly	1285
chiefs	1135
child	852	5
childbirth	1285
childcare	1289
childhood	1034
childish	1213
children	813		1
chile	1137
chilean	1280
chili	1213
chill	1110	1
chilled	1269
chilli	1315
chilling	1223
chills	1285
chilly	1266
chimney	1255
chin	1151
china	898	1
chinatown	1308
chinese	919
ching	1296		8
chip	1080
chips	1103
chloe	1209
chloride	1292
chlorine	1283
cho	1269	4
chocolate	1038
chocolates	1289
choi	1264
choice	903
choices	1045
choir	1179
choke	1216
choked	1260
choking	1248
cholera	1315
cholesterol	1216
choo	1317	1
choose	942			v
chooses	1190
choosing	1091
chop	1204	2
chopped	1202
chopper	1310
chopping	1296
chops	1294
chord	1232
chords	1266
choreography	1269
chores	1257
chorus	1174
chose	1025
chosen	1011
chow	1283
chris	965	2
christ	969	2
christian	949
christianity	1108
christians	1066
christie	1220
christina	1193
christine	1172
christmas	942			j
christopher	1101
christy	1306
chrome	1174
chromosome	1271
chromosomes	1310
chronic	1105	1
chronicle	1220
chronicles	1234
chronological	1289
chrysler	1255
chu	1266
chubby	1283
chuck	1112
chuckle	1262
chun	1303
chung	1285
chunk	1234
chunks	1271
chunky	1310
church	884	1
churches	1089
churchill	1190
ci	1260
cia	1103		1
cider	1266
cigar	1250
cigarette	1137
cigarettes	1131
cigars	1296
cincinnati	1161
cinderella	1278
cindy	1248
cinema	1112
cinemas	1253
cinematic	1243
cinnamon	1220
cio	1315
circa	1250
circle	1025
circles	1121
circling	1306
circuit	1043
circuits	1204
circular	1161
circulated	1255
circulating	1253
circulation	1161
circumstance	1230
circumstances	1015
circus	1156
cis	1246		1
cisco	1269		1
citadel	1306
citation	1193
citations	1250
cite	1227
cited	1085
cites	1241
cities	958
citing	1165
citizen	1061	1
citizens	986	1
citizenship	1128
citrus	1248
city	781		1
civic	1151			j
civil	937	1
civilian	1098
civilians	1128
civilisation	1296
civilization	1149
civilizations	1299
civilized	1262
cj	1276
ck	1303
cl	1186
clad	1248
claim	933	1
claimed	1004		1
claiming	1075
claims	953
clair	1317		1
claire	1156
clamp	1278
clan	1158
clans	1278
clap	1257	1
clapping	1299
clara	1197
clare	1232
clarence	1218
clarification	1257
clarified	1269
clarify	1186
clarity	1174
clark	1064	1
clarke	1140
clarkson	1271
clash	1158
clashes	1260
class	838	4
classed	1310
classes	974
classic	986			j
classical	1091
classics	1174
classification	1110
classified	1091
classify	1292
classmate	1303
classmates	1234
classroom	1117
classrooms	1227
classy	1216
claude	1207
claudia	1250
claudio	1303
claus	1271
clause	1154
clauses	1280
claw	1246
claws	1253
clay	1085	1
clayton	1213
clean	928	2		j
cleaned	1147
cleaner	1174
cleaners	1276
cleaning	1061
cleanse	1273
cleansing	1253
cleanup	1276
clear	863	1		j
clearance	1161
cleared	1105
clearer	1213
clearing	1142
clearly	939
clears	1253
cleavage	1289
clement	1283
clemson	1276
clergy	1211
cleric	1294
clerical	1301
clerk	1151
clerks	1310
cleveland	1089
clever	1103
click	962	1
clicked	1253
clicking	1172
clicks	1216
client	1027
clients	1048
cliff	1128
clifford	1204
cliffs	1230
clifton	1306
climate	988			j
climates	1306
climax	1243
climb	1101	1
climbed	1186
climbers	1317
climbing	1124
climbs	1287
clinch	1315
cling	1269	1
clinging	1299
clinic	1103	1
clinical	1034
clinically	1292
clinicians	1319
clinics	1200
clint	1260
clinton	1020
clip	1091
clipped	1315
clippers	1243
clips	1142
clive	1239
cloak	1250
clock	1052
clocks	1248
clogged	1317
clone	1225
clones	1289
close	838		1
closed	944		1	t
closely	1029
closer	983
closes	1161
closest	1103
closet	1121
closing	1045
closure	1126		2
closures	1296		1
cloth	1144	1
clothes	986
clothing	1043
cloud	1045
clouds	1114
cloudy	1255
clover	1299
clown	1167
clowns	1266
club	875	1	1
clubhouse	1287
clubs	1034
clue	1110	1
clueless	1266
clues	1193
clumsy	1280
cluster	1154
clusters	1225
clutch	1179
clyde	1216
cm	1089
cms	1299
cn	1294
cnn	1087
co	873
coach	930	1
coached	1248
coaches	1091
coaching	1085
coal	1038		1
coalition	1098
coarse	1287
coast	951	1
coastal	1108
coaster	1223
coastline	1264
coasts	1296
coat	1068	1
coated	1223
coating	1218
coatings	1299
coats	1211
cobalt	1296
cobb	1266
cobra	1264
coca	1234
cocaine	1156
cock	1098	3	3
cockpit	1243
cocks	1276
cocktail	1177
cocktails	1243
cocky	1292
coco	1269	1
cocoa	1234
coconut	1179
cod	1177	1
code	903
coded	1248
codes	1110
coding	1195
cody	1204
coefficient	1292
coercion	1319
coffee	953
coffin	1197
cognition	1303
cognitive	1126
cohen	1156
coherent	1236
cohesion	1317
cohesive	1310
cohort	1289
coil	1213
coils	1299
coin	1108		1
coincide	1269
coincided	1301
coincidence	1161
coined	1292
coins	1091		1
coke	1133
col	1163	8
cola	1211
colbert	1294
cold	916			j
colder	1257
cole	1110	1
coleman	1204
colin	1131
collaborate	1264
collaborated	1296
collaborating	1285
collaboration	1087
collaborations	1308
collaborative	1202
collaborators	1308
collage	1301
collapse	1110
collapsed	1170
collapses	1296
collapsing	1292
collar	1142
collateral	1230
colleague	1156
colleagues	1085
collect	1066	4
collected	1006
collecting	1110
collection	930
collections	1103
collective	1082
collectively	1193
collector	1172
collectors	1197
collects	1246
colleen	1312
college	859
colleges	1094
collegiate	1287
collide	1315
collier	1296
collins	1117
collision	1163
collisions	1292
collusion	1283
colo	1317	2
cologne	1250
colombia	1163
colombian	1250
colombo	1319
colon	1243
colonel	1057
colonial	1112
colonialism	1306
colonies	1165
colonists	1301
colonization	1299
colony	1124
color	942	1
colorado	1045
colored	1108
colorful	1197
coloring	1246
colors	1045
colossal	1296
colour	1038
coloured	1170
colourful	1255
colours	1117
colt	1250
colts	1241
columbia	1059
columbus	1142
column	1075	1
columnist	1248
columns	1158
com	1101	33	1
coma	1211
comb	1262
combat	1022
combination	1011
combinations	1190
combine	1121
combined	995
combines	1213
combining	1174
combo	1197
combustion	1250
comcast	1271
come	741	2	2	v
comeback	1140
comedian	1161
comedians	1269
comedic	1294
comedies	1312
comedy	1034
comes	838		1
comet	1234
comey	1310
comfort	1057	2	1
comfortable	999
comfortably	1211
comforting	1241
comforts	1306
comfy	1236
comic	1055
comics	1112
comin	1260
coming	829		3
comm	1296	10
comma	1319
command	990	1
commanded	1204
commander	1034
commanders	1211
commanding	1188
commandments	1289
commando	1310
commands	1161
commemorate	1269
commemoration	1315
commence	1246
commenced	1202
commencement	1271
commended	1312
comment	949	1
commentary	1108
commentator	1227
commentators	1218
commented	1135
commenting	1190
comments	951
commerce	1066
commercial	939
commercially	1227
commercials	1193
commission	942	1
commissioned	1161
commissioner	1052
commissioners	1204
commissioning	1308
commissions	1193
commit	1075	4
commitment	1052
commitments	1200
commits	1269
committed	1002
committee	919		1
committees	1167
committing	1179
commodities	1213
commodity	1184
commodore	1296
common	875	2		j
commonly	1064
commonplace	1287
commons	1119
commonwealth	1073
communal	1225
commune	1312
communicate	1105
communicated	1260
communicating	1204
communication	995
communications	1015
communion	1243
communism	1197
communist	1078
communists	1209
communities	988
community	843
commute	1253
commuter	1280
commuting	1315
comp	1186	9
compact	1137
companies	880
companion	1121
companions	1200
company	783
comparable	1133
comparative	1204
comparatively	1264
compare	1048
compared	939
compares	1209
comparing	1121
comparison	1034
comparisons	1200
compartment	1234
compass	1211	1
compassion	1163	1
compassionate	1255
compatibility	1246
compatible	1158
compel	1317	2
compelled	1216
compelling	1156
compensate	1202
compensated	1264
compensation	1075
compete	1061
competed	1264
competence	1248
competency	1319
competent	1170
competing	1101
competition	942
competitions	1190
competitive	1020	1
competitiveness	1278
competitor	1195
competitors	1126
compilation	1186
compile	1294
compiled	1156
compiler	1296
compiling	1312
complain	1098	1
complained	1154
complaining	1124
complains	1273
complaint	1078
complaints	1098
complement	1204
complementary	1253
complete	898
completed	974
completely	921
completes	1262
completing	1137
completion	1101
complex	953	1
complexes	1262
complexion	1315
complexities	1317
complexity	1147
compliance	1112
compliant	1285
complicated	1043
complication	1310
complications	1156
compliment	1172
complimentary	1301
compliments	1225
comply	1142
component	1078
components	1050
compose	1276
composed	1089
composer	1186
composers	1278
composing	1280
composite	1165
composition	1075
compositions	1234
compound	1110
compounded	1301
compounds	1154
comprehend	1220
comprehension	1250
comprehensive	1068
compressed	1239
compression	1193
compressor	1294
comprise	1239
comprised	1193
comprises	1186
comprising	1179
compromise	1117
compromised	1202
compromises	1317
compromising	1306
compton	1294
compulsive	1315
compulsory	1220
computation	1301
computational	1239
compute	1287
computed	1310
computer	928
computers	1075
computing	1135
comrade	1255
comrades	1236
con	1087	52	2
conan	1287
conceal	1262
concealed	1216
concede	1271
conceded	1236
conceive	1289
conceived	1181
concentrate	1135
concentrated	1161
concentrating	1255
concentration	1089
concentrations	1207
concept	974	1
conception	1209
concepts	1091
conceptual	1239
concern	999	1
concerned	979
concerning	1080
concerns	1015
concert	1025			t
concerted	1319
concerts	1158
concession	1250
concessions	1232
concise	1276
conclude	1174
concluded	1071
concludes	1207
concluding	1257
conclusion	1059
conclusions	1151
conclusive	1312
concord	1273
concrete	1050
concurrent	1269
concussion	1253
condemn	1216	1
condemnation	1262
condemned	1158
condemning	1292
condensed	1289
condition	953	1
conditional	1246
conditioned	1234
conditioner	1292
conditioning	1177
conditions	926
condo	1236
condolences	1248
condom	1243
condoms	1250
conduct	1032	1	1
conducted	1018
conducting	1135
conductor	1197		1
conductors	1292
conducts	1271
conduit	1317
cone	1190
cones	1292
confederate	1220
confederation	1278
conference	919
conferences	1144
conferred	1294
confess	1193	2
confessed	1213
confession	1179
confessions	1260
confidence	1002
confident	1052
confidential	1174
confidentiality	1278
confidently	1287
configuration	1158
configurations	1278
confined	1193
confinement	1276
confirm	1059	1
confirmation	1133
confirmed	997
confirming	1227
confirms	1188
confiscated	1271
conflict	1004	1
conflicting	1236
conflicts	1128
conform	1260
confront	1197	1
confrontation	1216
confronted	1188
confronting	1276
confuse	1227
confused	1043
confusing	1147
confusion	1108
congenital	1315
congestion	1230
conglomerate	1292
congo	1209
congrats	1149
congratulate	1246
congratulations	1059
congregation	1193
congregations	1317
congress	944	1
congressional	1108
congressman	1184
conjecture	1301
conjunction	1167
conn	1294
connect	1064	3	1
connected	995		1
connecticut	1126
connecting	1114
connection	976
connections	1078
connectivity	1253
connector	1273
connects	1190
connie	1273
connolly	1299
connor	1204
conor	1264
conquer	1204	1
conquered	1230
conquering	1310
conquest	1204
conrad	1236
cons	1207	6
conscience	1161
conscious	1110	1	1
consciously	1266
consciousness	1121
consecutive	1110
consensus	1128
consent	1068
consequence	1135
consequences	1043
consequently	1165
conservation	1075
conservatism	1285
conservative	1011
conservatives	1119
conservatory	1312
conserve	1296
consider	923	3
considerable	1094
considerably	1151
considerate	1312
consideration	1087
considerations	1211
considered	903
considering	1004
considers	1144
consist	1165	2
consisted	1172
consistency	1154
consistent	1041
consistently	1096
consisting	1131
consists	1061
consolation	1257
console	1133
consoles	1257
consolidate	1273
consolidated	1193
consolidation	1218
consortium	1225
conspicuous	1301
conspiracy	1091
constable	1200
constance	1312
constant	1027
constantine	1301
constantinople	1294
constantly	1029
constellation	1296
constituencies	1310
constituency	1223
constituent	1248
constituents	1213
constitute	1186
constituted	1248
constitutes	1216
constitution	1022
constitutional	1075
constrained	1287
constraint	1317
constraints	1197
construct	1156	4
constructed	1085
constructing	1246
construction	928
constructions	1312
constructive	1202
constructs	1319
construed	1315
consul	1243	3
consular	1315
consulate	1253
consult	1181	3
consultancy	1276
consultant	1121
consultants	1211
consultation	1147
consultations	1292
consulted	1236
consulting	1137
consume	1179
consumed	1163
consumer	1022
consumers	1061
consuming	1177
consumption	1071
cont	1319	13
contact	923	1
contacted	1151
contacting	1248
contacts	1119
contagious	1248
contain	1036	1
contained	1048
container	1144
containers	1184
containing	1052
containment	1273
contains	995
contaminated	1220
contamination	1220
contemplate	1287
contemplating	1262
contemporaries	1289
contemporary	1038
contempt	1211
contend	1253
contender	1243
contenders	1283
content	921	1	1
contention	1213
contentious	1310
contents	1110
contest	1029	2
contestant	1271
contestants	1234
contested	1204
contests	1220
context	1006
contexts	1248
continent	1135
continental	1147
continents	1255
contingency	1280
contingent	1223
continual	1301
continually	1172
continuation	1218
continue	903
continued	930		1
continues	969
continuing	1041
continuity	1204
continuous	1103
continuously	1158
continuum	1285
contour	1296
contra	1310	1
contract	935	2
contracted	1177
contracting	1232
contraction	1276
contractor	1133
contractors	1149
contracts	1059
contractual	1283
contradict	1301	2
contradiction	1278
contradictions	1317
contradictory	1271
contrary	1112
contrast	1045	1
contrasting	1276
contrasts	1294
contribute	1073
contributed	1061
contributes	1211
contributing	1133
contribution	1073
contributions	1073
contributor	1216
contributors	1227
control	829	2
controlled	1015
controller	1121
controllers	1225
controlling	1112
controls	1057
controversial	1098
controversies	1289
controversy	1091
convened	1289
convenience	1147
convenient	1117
conveniently	1248
convent	1271	2
convention	1036
conventional	1094
conventions	1202
convergence	1276
conversation	979
conversations	1082
converse	1271
conversely	1260
conversion	1096
conversions	1292
convert	1126	1
converted	1103
converter	1287
convertible	1255
converting	1213
converts	1246
convey	1190
conveyed	1289
conveyor	1317
convict	1253	2
convicted	1105
conviction	1119
convictions	1218
convicts	1319
convince	1091
convinced	1059
convincing	1158
convoy	1218
conway	1241
coo	1312	5
cook	1002	2
cookbook	1299
cooke	1294
cooked	1126
cooker	1303
cookie	1135
cookies	1124
cooking	1048
cooks	1232
cool	886	2
cooled	1234
cooler	1161
coolest	1239
cooling	1137
coop	1287
cooper	1091	1
cooperate	1200
cooperating	1287
cooperation	1082
cooperative	1184
coordinate	1193
coordinated	1200
coordinates	1193
coordinating	1246
coordination	1174
coordinator	1172
cop	1066	3
cope	1142
copenhagen	1227
copied	1200
copies	1052
coping	1220
copper	1089
cops	1055
copy	974	2
copying	1225
copyright	1096
cor	1308	7
cora	1319
coral	1184
corbyn	1310
cord	1156		2
cords	1301
core	983		1
cores	1262
corey	1220
corinthians	1299
cork	1218
corn	1108	2	2
cornelius	1319
cornell	1223
corner	979	1
corners	1137	1
cornerstone	1292
cornish	1303
cornwall	1204
corona	1285
coronary	1287
coronation	1278
coroner	1283
corp	1089	1
corporal	1232
corporate	1004
corporation	1015
corporations	1112
corps	1089
corpse	1207
corpses	1266
corpus	1234
correct	969	5
corrected	1163
correcting	1271
correction	1163
correctional	1283
corrections	1223
corrective	1315
correctly	1103
correctness	1292
correlated	1266
correlation	1184
correspond	1266	2
correspondence	1186
correspondent	1184
correspondents	1283
corresponding	1121
corresponds	1257
corridor	1179
corridors	1283
corrosion	1271
corrupt	1119	1
corrupted	1269
corruption	1071
cortex	1246
corvette	1306
cory	1255
cos	1140	4	1
cosmetic	1218
cosmetics	1227
cosmic	1202
cosmopolitan	1299
cosmos	1264
cosplay	1285
cost	866	1
costa	1117
costco	1306
costello	1315
costing	1223
costly	1167
costs	930
costume	1110
costumes	1177
cosy	1310
cottage	1151
cottages	1287
cotton	1071
couch	1112
cougar	1294
cough	1163	1
coughing	1276
could	677
couldnt	1283
council	903			j
councillor	1223
councillors	1264
councils	1165
counsel	1114	2
counseling	1177
counselling	1278
counsellor	1308
counselor	1200
counselors	1299
count	960	3	1
countdown	1225
counted	1142		1
counter	1022	2
countered	1308
counterfeit	1292
counterpart	1220
counterparts	1209
counters	1257
countess	1260
counties	1096
counting	1089
countless	1161
countries	891
country	811	1
countryside	1170
counts	1087		1
county	877
coup	1151	4
coupe	1303
couple	877
coupled	1158
couples	1073
coupling	1273
coupon	1184
coupons	1234
courage	1078		1
courageous	1246
courier	1225
course	820		2
courses	1045
court	827	3
courtesy	1121
courthouse	1241
courtney	1230
courtroom	1248
courts	1045
courtyard	1232
cousin	1057
cousins	1163
couture	1308
cove	1234	4
covenant	1213
coventry	1269
cover	903	2	3
coverage	1006
covered	960		1
covering	1048		1
covers	1034		1
covert	1257
coveted	1303
covid	1184
cow	1119	2	1
coward	1227
cowardly	1285
cowards	1306
cowboy	1186
cowboys	1144
coworker	1315
coworkers	1280
cows	1167
cox	1165		1
coyote	1299
coyotes	1310
cozy	1234
cp	1200
cpi	1317
cpr	1285
cps	1287
cpu	1216
cr	1154
crab	1207
crabs	1289
crack	1057	2
crackdown	1301
cracked	1154
cracker	1278
crackers	1278
cracking	1170
cracks	1174
cradle	1266
craft	1082	1	4
crafted	1232
crafting	1264
crafts	1213
craig	1110
craigslist	1303
cramped	1317
cramps	1308
crane	1170
cranes	1306
crank	1241
crap	1059
crappy	1266
crash	1025	1
crashed	1142
crashes	1181
crashing	1188
crate	1273
crater	1255
crates	1317
crave	1273
craving	1253
cravings	1319
crawford	1188
crawl	1204	1
crawled	1317
crawling	1246
craze	1301
crazy	905
cream	1009
creamy	1283
crease	1310
create	916			v
created	910
creates	1087
creating	992
creation	1022
creations	1260
creative	1013			j
creativity	1149
creator	1103
creators	1195
creature	1114
creatures	1103
credentials	1211
credibility	1179
credible	1204
credit	921		1
credited	1179
creditors	1230
credits	1089
creed	1220
creek	1066
creep	1188	1
creeping	1255
creeps	1294
creepy	1142
crescent	1250
crest	1232
crew	990
crews	1177
crib	1271
cricket	1061
cried	1108
cries	1167
crime	946
crimea	1278
crimes	1052
criminal	979
criminals	1117
crimson	1243
cringe	1257
crippled	1266
crippling	1299
crises	1250
crisis	1009
crisp	1220
crispy	1296
cristiano	1303
cristina	1299
criteria	1103
criterion	1276
critic	1163	1
critical	960
critically	1179
criticised	1230
criticism	1038
criticisms	1230
criticize	1236
criticized	1151
criticizing	1250
critics	1061
critique	1190
croatia	1211
croatian	1308
crocodile	1269
cromwell	1299
crook	1287
crooked	1236
crop	1117
cropped	1296
crops	1140
crore	1296
crosby	1257
cross	921	3
crossed	1071
crosses	1184
crossing	1075
crossings	1276
crossover	1230
crossroads	1271
crotch	1319
crow	1197	1
crowd	990	1
crowded	1156
crowdfunding	1308
crowds	1181
crowley	1296
crown	1022
crowned	1232
crowns	1276
crows	1273
crucial	1087
crucified	1319
crude	1151
cruel	1124
cruelty	1207
cruise	1101
cruiser	1262
cruises	1285
cruising	1262
crumble	1315
crumbling	1315
crumbs	1303
crunch	1230
crusade	1246
crusaders	1301
crush	1112	1
crushed	1144
crushing	1190
crust	1220
cruz	1135
cry	1015	1
crying	1022
crypto	1243	1
cryptocurrency	1312
crystal	1059
crystals	1202
cs	1174
css	1285
ct	1126
cu	1255
cub	1269
cuba	1121
cuban	1167
cube	1193
cubes	1283
cubic	1218
cubs	1177
cucumber	1287
cuddle	1289
cue	1209		1
cues	1260
cuff	1264
cuisine	1195
culinary	1253
cullen	1303
culminating	1317
culprit	1289
cult	1131
cultivate	1285
cultivated	1243
cultivating	1315
cultivation	1236
cultural	979		1	j
culturally	1234
culture	914
cultured	1312
cultures	1105
cum	1142
cumberland	1278
cummings	1276
cumulative	1255
cunning	1278	1
cunningham	1257
cunt	1181
cunts	1306
cuomo	1317
cup	896	3
cupboard	1280
cupcake	1301
cupcakes	1287
cups	1126
curated	1280
curator	1255
curb	1200
cure	1078
cured	1211
cures	1303
curfew	1296
curiosity	1158
curious	1048
curl	1262	1
curled	1303
curling	1264
curls	1285
curly	1243
currencies	1239
currency	1066		1
current	859		1
currently	903
currents	1234
curriculum	1124
curry	1161
curse	1135
cursed	1204
cursing	1310
curtain	1184
curtains	1230
curtis	1165
curve	1119
curved	1190
curves	1184
cushion	1248
custody	1101
custom	1052
customary	1260
customer	1011
customers	972
customize	1319
customized	1280
customs	1108
cut	866	2	2	k
cute	1002		1
cutest	1306
cutie	1308
cutler	1294
cuts	1055
cutter	1220
cutters	1317
cutting	1011
cuz	1177
cv	1241
cvs	1301
cw	1257
cy	1299
cyber	1156	1
cybersecurity	1301
cycle	1013		1	k
cycles	1167		1
cycling	1128
cyclist	1248
cyclists	1223
cyclone	1264
cylinder	1154
cylinders	1276
cylindrical	1303
cynical	1246
cynthia	1232
cyprus	1218
cyril	1285
cyrus	1190
czech	1163
czechoslovakia	1294
da	1027
dab	1308
dad	933
daddy	1068
dads	1236
dae	1317
daft	1280
dagger	1257
dai	1319		1
daily	905			j
dairy	1131
daisy	1202
dakota	1131
dalai	1317
dalarna	1100			n
dalarö	1100			n
dale	1156
dallas	1055
dalsed	1100			n
dalsland	1100			n
dalton	1260
daly	1278
dam	1112	7	1
damage	944
damaged	1061
damages	1121
damaging	1172
damascus	1246
dame	1161
damian	1292
damien	1266
dammit	1227
damn	900		1
damned	1181
damon	1216
damp	1239
dams	1262
dan	1034	1
dana	1193
dance	937		1	k
danced	1225
dancer	1154
dancers	1174
dances	1200
dancing	1036
danderyd	1100			n
dane	1273
dang	1232	1
danger	1015
dangerous	969
dangerously	1273
dangers	1177
dangling	1315
dani	1280	1
daniel	1009
danielle	1239
daniels	1223
danish	1172
danmark	1100			n
danny	1094
dans	1312
dante	1241
dar	1308	4
darcy	1308
dare	1080	1
dared	1262	1
daredevil	1315
daring	1220
darius	1289
dark	912	2		j
darker	1167
darkest	1248
darkness	1082
darling	1131
darn	1241
darren	1200
darryl	1317
dart	1262	1
dartmouth	1319
darts	1287
darwin	1207
daryl	1283
das	1213
dash	1151	2
dashboard	1306
dashed	1317
dashing	1319
dat	1255	1
data	843	2	1
database	1080
databases	1239
date	870		1
dated	1085		2
dates	1027		1
dating	990
daughter	905		1
daughters	1087
daunting	1289
dave	1050
davenport	1301
davey	1303
david	891	1
davidson	1197
davies	1167
davis	1038
dawg	1308
dawn	1089
dawson	1207
day	702	4	9
daycare	1312
daylight	1188
days	781		4
daytime	1230
dayton	1266
daytona	1296
dazzling	1292
db	1204
dc	1022
dd	1225
de	868
dea	1292	3
deacon	1292
dead	877	2
deadliest	1310
deadline	1124
deadlines	1294
deadly	1114
deaf	1154			j
deal	847	1
dealer	1108	1
dealers	1149	1
dealership	1285
dealing	1013
dealings	1257
deals	1015
dealt	1105
dean	1059
dear	974	1
dearest	1285
dearly	1271
death	829
deaths	1029
debate	1004
debated	1243
debates	1156
debating	1225
debbie	1230
debit	1239
deborah	1241
debra	1312
debris	1170
debt	992
debts	1154
debut	1032
debuted	1260
debuts	1292
dec	1085	5
decade	1032
decades	1018
decay	1190
deceased	1161
deceive	1294
deceived	1292
december	905
decency	1266
decent	1059
decentralized	1315
deception	1232
deceptive	1303
decide	972
decided	900
decidedly	1296
decides	1114
deciding	1126
decimal	1317
decision	900
decisions	986
decisive	1197
deck	1057
decker	1285
decks	1241
declaration	1128
declare	1140
declared	1025
declares	1218
declaring	1193
decline	1059
declined	1103
declines	1260
declining	1190
deco	1287	3
decor	1232	1
decorate	1299
decorated	1165
decorating	1299
decoration	1193
decorations	1207
decorative	1197
decrease	1112
decreased	1151
decreases	1236
decreasing	1225
decree	1193
dedicate	1264
dedicated	1018
dedication	1161
deductible	1299
deduction	1276
deductions	1312
dee	1188	3	1
deed	1209
deeds	1200
deem	1303
deemed	1108
deep	910	1		j
deeper	1082
deepest	1204
deeply	1050
deer	1124		1
def	1172	7
defamation	1294
default	1085
defeat	1034	1
defeated	1112
defeating	1232
defeats	1218
defect	1225	1
defective	1250
defects	1204
defence	1034
defences	1280
defend	1043	3
defendant	1156
defendants	1186
defended	1151
defender	1126
defenders	1163
defending	1075
defends	1262
defense	937
defenses	1218
defensive	1064
defensively	1317
deferred	1257
defiance	1271
deficiencies	1303
deficiency	1234
deficient	1306
deficit	1137
deficits	1266
define	1080
defined	1022
defines	1184
defining	1161
definite	1202
definitely	930
definition	1018
definitions	1193
definitive	1197
defunct	1317
defy	1285
degeberga	1100			n
degenerate	1306
degerfors	1100			n
degradation	1243
degrade	1317
degraded	1310
degrading	1301
degree	935
degrees	1027
dehydration	1310
dei	1315
deity	1255
del	1078	1
delaware	1174
delay	1059	1
delayed	1105
delaying	1292
delays	1156
delegate	1220
delegates	1165
delegation	1170
delete	1101
deleted	1110
deleting	1264
delhi	1085
deli	1301	2
deliberate	1193
deliberately	1147
delicate	1149
delicious	1073
delight	1158
delighted	1131
delightful	1204
delights	1310
deliver	1025	1
delivered	1009
deliveries	1230
delivering	1131
delivers	1184
delivery	1015
dell	1227
della	1285
delta	1124
delusion	1296
delusional	1264
deluxe	1216
dem	1179	2	1
demand	958	1
demanded	1124
demanding	1121
demands	1057
dementia	1207
demi	1296
demise	1230
demo	1137	3
democracy	1034
democrat	1096
democratic	983			j
democrats	1027
demographic	1170
demographics	1253
demolished	1262
demolition	1239
demon	1137
demonic	1306
demons	1151
demonstrate	1105
demonstrated	1101
demonstrates	1184
demonstrating	1207
demonstration	1137
demonstrations	1202
demonstrators	1317
demos	1289
dems	1188
den	1149	4	10
denial	1154
denied	1052
denies	1213
denim	1262
denis	1239
denise	1250
denmark	1142
dennis	1128
denny	1294
denomination	1310
denominations	1315
denote	1315
denotes	1285
denounced	1273
dense	1156
densely	1285
density	1075
dent	1227	1
dental	1126
dentist	1184
dentistry	1292
dentists	1308
denton	1317
denver	1098
deny	1073	1
denying	1163
depart	1227	2
departed	1202
departing	1253
department	868
departmental	1319
departments	1105
departure	1101
departures	1317
depend	1105	2
depended	1280
dependence	1230
dependency	1262
dependent	1087
depending	1022
depends	1029
depict	1287	2
depicted	1204
depicting	1257
depiction	1278
depicts	1260
depleted	1278
deploy	1220	1
deployed	1144
deploying	1308
deployment	1172
deportation	1250
deported	1234
deposed	1319
deposit	1096	1
deposited	1234
deposition	1264
deposits	1151
depot	1163
depreciation	1296
depressed	1119
depressing	1190
depression	1022
depressive	1312
deprivation	1280
deprived	1223
dept	1218
depth	1025
depths	1202
deputies	1218
deputy	1025
der	1114	2	22
derby	1128	1
derbyshire	1310
derek	1149
derivative	1232
derivatives	1234
derive	1264
derived	1085
derives	1285
derrick	1269
des	1094	4	4
descend	1264	3
descendant	1312
descendants	1218
descended	1211
descending	1264
descent	1167
describe	1022
described	921
describes	1059
describing	1098
description	983
descriptions	1170
descriptive	1257
desert	1059
deserted	1234
deserts	1308
deserve	1015
deserved	1119
deserves	1073
deserving	1250
design	882	2
designate	1296
designated	1094
designation	1207
designed	930
designer	1055
designers	1140
designing	1177
designs	1064
desirable	1186
desire	1011
desired	1114
desires	1149
desk	1052	1
desks	1292
desktop	1167
desmond	1287
despair	1193
desperate	1078
desperately	1156
desperation	1255
despicable	1276
despise	1266
despite	921
dessert	1190
desserts	1310
destination	1096
destinations	1190
destined	1200
destiny	1108
destroy	1032	1
destroyed	1011
destroyer	1266
destroying	1131
destroys	1227
destruction	1068
destructive	1177
det	1294
detached	1200
detachment	1276
detail	1020	1
detailed	1034
detailing	1239
details	942
detained	1195
detainees	1292
detect	1140	3
detected	1137
detecting	1262
detection	1137
detective	1103
detectives	1227
detector	1218
detectors	1276
detention	1161
deter	1271	5
deteriorated	1301
deterioration	1283
determination	1114
determine	1006
determined	1004		1
determines	1204
determining	1158
deterrent	1306
detox	1315
detrimental	1255
detroit	1071
deutsche	1230
dev	1207	2
devastated	1216
devastating	1186
devastation	1303
develop	979	2
developed	933
developer	1105
developers	1101
developing	999
development	850
developmental	1202
developments	1101
develops	1177
deviation	1289
device	997
devices	1015
devil	1082		1
devils	1200
devin	1319
devised	1246
devoid	1285
devon	1188
devote	1260
devoted	1110
devotion	1213
devout	1303
dew	1262
dewey	1280
dexter	1243
df	1308
dh	1296
dhabi	1285
dharma	1319
di	1075
dia	1303	5
diabetes	1112
diabetic	1278
diablo	1317
diagnose	1287
diagnosed	1140
diagnosis	1105
diagnostic	1190
diagonal	1299
diagram	1186
diagrams	1285
dial	1167
dialect	1257
dialog	1276
dialogue	1085
dialysis	1319
diameter	1133
diamond	1055
diamonds	1147
diana	1147
diane	1190
diaper	1269
diapers	1283
diaries	1241
diarrhea	1255
diary	1131
diaspora	1278
diaz	1248
dice	1207
dick	990	1
dickens	1262
dickinson	1285
dicks	1236
dickson	1303
dictate	1248
dictated	1292
dictates	1308
dictator	1230	1
dictatorship	1234
dictionary	1147
did	700		1
didn	1315
didnt	1110
die	905		2
died	875
diego	1068
dies	1057		3
diesel	1140
diet	1020
dietary	1220
diets	1230
differ	1144	2
differed	1317
difference	919
differences	1032
different	785
differential	1190
differentiate	1239
differentiated	1315
differentiation	1269
differently	1098
differing	1241
differs	1230
difficult	905
difficulties	1103
difficulty	1075
diffuse	1317
diffusion	1289
dig	1101	2
digest	1218	2
digestion	1310
digestive	1276
digging	1154
digit	1204	1
digital	960			j
digitally	1278
digits	1230
dignified	1317
dignity	1147
digs	1294
dildo	1289
dilemma	1213
diligence	1264
dillon	1273
diluted	1273
dim	1239
dime	1230
dimension	1147
dimensional	1144
dimensions	1140
diminish	1276	1
diminished	1227
diminishing	1294
din	1253	1
dine	1269
diner	1271
ding	1236		29
dining	1119
dinner	972
dinners	1260
dino	1292
dinosaur	1204
dinosaurs	1216
diocese	1266
dion	1308
dioxide	1195
dip	1140	1
diploma	1207
diplomacy	1218
diplomat	1223
diplomatic	1126
diplomats	1260
dipped	1257
dipping	1271
dips	1312
dir	1253
dire	1230
direct	942	4
directed	1013
directing	1174
direction	937
directional	1294
directions	1098
directive	1218
directly	944
director	886	1
directorate	1287
directors	1048
directory	1167
directs	1248
dirk	1283
dirt	1096
dirty	1025
dis	1213	82
disabilities	1167
disability	1103
disable	1262
disabled	1085			j
disadvantage	1218
disadvantaged	1269
disadvantages	1269
disagree	1131
disagreed	1269
disagreement	1230
disagreements	1294
disappear	1131	1
disappearance	1211
disappeared	1091
disappearing	1243
disappears	1227
disappoint	1227	1
disappointed	1055
disappointing	1147
disappointment	1149
disapproval	1317
disaster	1061
disasters	1207
disastrous	1225
disbelief	1283
disc	1121	4
discard	1296
discarded	1246
discharge	1167
discharged	1207
disciple	1294
disciples	1230
disciplinary	1209		1
discipline	1098
disciplined	1264
disciplines	1223
disclaimer	1276
disclose	1188
disclosed	1197
disclosure	1151
disclosures	1319
disco	1202	2
discomfort	1232
disconnect	1276
disconnected	1262
discontent	1296
discontinued	1236
discord	1278
discount	1071
discounted	1248
discounts	1200
discourage	1250
discouraged	1239
discourse	1190
discover	1061	1		v
discovered	981
discoveries	1213
discovering	1193
discovers	1239
discovery	1048
discredit	1299
discreet	1283
discrepancy	1315
discrete	1253
discretion	1174
discriminate	1264
discrimination	1080
discriminatory	1276
discs	1243
discuss	999	3
discussed	1048
discusses	1167
discussing	1098
discussion	988
discussions	1087
disdain	1306
disease	944
diseases	1068
disgrace	1213
disgraceful	1306
disguise	1216
disguised	1253
disgust	1241	1
disgusted	1250
disgusting	1098
dish	1103	1	1
dishes	1121
dishonest	1262
dishwasher	1315
disk	1149
disks	1292
dislike	1177
disliked	1287
dismantled	1310
dismiss	1186	1
dismissal	1216
dismissed	1105
dismissing	1292
disney	1061	1
disneyland	1271
disobedience	1317
disorder	1080
disorders	1119
disparity	1285
dispatch	1207
dispatched	1241
disperse	1312
dispersed	1266
displaced	1197
displacement	1236
display	1006	1
displayed	1110
displaying	1225
displays	1135
disposable	1250
disposal	1151
dispose	1260
disposed	1255
disposition	1271
disproportionate	1303
disproportionately	1312
dispute	1089
disputed	1207
disputes	1161
disqualified	1280
disregard	1230
disrespect	1236
disrespectful	1234
disrupt	1246	2
disrupted	1280
disruption	1218
disruptive	1276
dissatisfaction	1308
dissatisfied	1310
dissent	1253
dissertation	1220
dissolution	1241
dissolve	1269
dissolved	1181
distal	1319
distance	956
distances	1190
distant	1108
distinct	1085	3
distinction	1128
distinctions	1310
distinctive	1151
distinctly	1260
distinguish	1181	1
distinguished	1105
distinguishing	1301
distorted	1236
distortion	1255
distract	1218	3
distracted	1179
distracting	1283
distraction	1202
distractions	1278
distress	1163
distressed	1250
distribute	1200
distributed	1080
distributing	1248
distribution	1004
distributions	1264
distributor	1230
distributors	1243
district	912
districts	1080
distrust	1289
disturb	1253	1
disturbance	1241
disturbances	1303
disturbed	1197
disturbing	1140
ditch	1174
ditched	1319
ditto	1294
div	1296	1
diva	1285
dive	1124
diver	1287	1
divergent	1294
divers	1236	1
diverse	1096
diversified	1280
diversion	1264
diversity	1078		1
divert	1285
diverted	1269
dives	1312		1
divide	1124
divided	1043
dividend	1193
dividends	1220
divides	1278
dividing	1236
divine	1096
diving	1147
divinity	1278
division	953		1
divisional	1319
divisions	1126
divisive	1303
divorce	1068
divorced	1142
dixie	1296
dixon	1213
diy	1197
dizzy	1283
dj	1098
djs	1271
djurås	1100			n
dk	1303
dl	1227
dlc	1285
dm	1179
dna	1038
dnc	1248
do	610			w
doc	1068	2
dock	1154	1
docking	1310
docks	1253
docs	1266
doctor	944	1
doctoral	1255
doctorate	1294
doctors	1025
doctrine	1156
doctrines	1315
document	1036	1
documentaries	1271
documentary	1080
documentation	1163
documented	1151
documenting	1280
documents	1004
dod	1303
dodd	1299
dodge	1167
dodgers	1184
dodging	1310
dodgy	1308
doe	1188
does	751			w
doesnt	1140
dog	898		2
doggy	1306
dogma	1319
dogs	974		1
doi	1319
doin	1197
doing	783
doj	1315
dole	1306
doll	1137
dollar	1015
dollars	972
dolls	1195
dolly	1257
dolphin	1227
dolphins	1179
dom	1202	1	6
domain	1080
domains	1216
dome	1174
domestic	992
dominance	1190
dominant	1098		1
dominate	1181
dominated	1110
dominates	1289
dominating	1248
domination	1220
dominic	1241
dominican	1232
dominion	1230
don	1013	2	3
donald	1045	1	1
donaldson	1315
donate	1142			v
donated	1137
donating	1246
donation	1151
donations	1128
doncaster	1294
done	787
dong	1200
donkey	1239
donna	1188
donnie	1294
donor	1170
donors	1190
donovan	1246
dont	981			w
donut	1310
donuts	1278
doo	1239	1
doodle	1315
doom	1195
doomed	1204
door	903	2	1
doors	1027		1
doorstep	1266
doorway	1264
dopamine	1296
dope	1174
doping	1273
dora	1287		1
doris	1248
dorm	1248	1
dormant	1287
dorotea	1100			n
dorothy	1202
dorsal	1278
dorset	1276
dortmund	1292
dos	1223	1
dosage	1262
dose	1105		1
doses	1202
dossier	1315
dot	1140	1
dots	1207
dotted	1287
double	919
doubled	1177
doubles	1177
doubling	1241
doubt	944	1
doubted	1280
doubtful	1262
doubting	1310
doubts	1163
douche	1296
doug	1147	1
dough	1184
douglas	1103
dove	1227
dover	1250
dow	1236	1	2
down	718	13	9	qw
downed	1312
downfall	1257
downhill	1230
downing	1280
download	995	1
downloaded	1190
downloading	1220
downloads	1236
downright	1294
downs	1167		1
downside	1257
downstairs	1216
downstream	1239
downtown	1059
downward	1218
doyle	1211
dozen	1071
dozens	1121
dp	1264
dr	866
dracula	1303
draft	1011	1
drafted	1172
drafting	1230
drafts	1248
drag	1085	1
dragged	1151
dragging	1193
dragon	1057
dragons	1128
drain	1135	2
drainage	1204
drained	1223
draining	1255
drains	1255
drake	1161
drama	997
dramas	1255
dramatic	1057	1
dramatically	1163
drank	1163
draper	1315
drastic	1236	1
drastically	1232
draw	965	1	1
drawer	1202
drawers	1285
drawing	1018		1
drawings	1142
drawn	1029		1
draws	1128
dre	1283
dread	1234
dreaded	1301
dreadful	1230
dream	942	1
dreamed	1209
dreamer	1317
dreaming	1165
dreams	1015
dreamt	1306
dress	976	1
dressed	1055
dresser	1299
dresses	1140
dressing	1112
drew	1045		1
dried	1142
drift	1193	1
drifted	1287
drifting	1255
drill	1131	1
drilled	1264
drilling	1167
drills	1246
drink	944	1		k
drinking	988
drinks	1052
drip	1248	1
dripping	1271
drive	891	1		k
driven	1027
driver	979
drivers	1022
drives	1087
driveway	1232
driving	944
drone	1151
drones	1202
drop	923	1	1
dropped	983
dropping	1075
drops	1075
drought	1174
drove	1068
drown	1225	1
drowned	1211
drowning	1204
drug	951
drugs	974
drum	1126	1
drummer	1225
drums	1167
drunk	1011
drunken	1230
dry	981	1
dryer	1257
drying	1211
ds	1207
dt	1253
du	1103
dual	1087
dub	1234	2
dubai	1133
dubbed	1195
dubious	1269
dublin	1133
duchess	1207
duck	1103
ducks	1174
duct	1248		2
dude	965
dudes	1163
dudley	1269
due	840		1
duel	1232
dues	1294
duet	1283
duff	1299
duffy	1287
dug	1184
duh	1243
dui	1301
duke	1048
dull	1165
duly	1280
dumb	1027	2
dumbass	1250
dumbest	1294
dummy	1234
dump	1133	1
dumped	1174
dumping	1227
dumps	1301
dumpster	1264
dun	1306	3
duncan	1147
dundee	1243
dune	1317
dunes	1296
dungeon	1250
dungeons	1310
dunham	1315
dunk	1257
dunn	1227
dunno	1207
duo	1133
duplicate	1246
dupont	1319
durability	1278
durable	1225
durant	1269
duration	1119
durham	1202
during	755
dusk	1280
dust	1057
dustin	1283
dusty	1227
dutch	1057
duties	1078
duty	988
duved	1100			n
dvd	1094
dvds	1276
dwarf	1209
dwayne	1301
dwell	1250	1	1
dwellers	1317
dwelling	1211
dwellings	1294
dwight	1211
dye	1193
dyed	1283
dyer	1301
dyes	1315
dying	1006
dyke	1296
dylan	1140
dynamic	1080
dynamics	1133
dynamite	1246
dynasty	1181
dysfunction	1262
dysfunctional	1299
ea	1195
each	762			w
eager	1144
eagerly	1269
eagle	1121
eagles	1101
ear	1052	3	2
earl	1110
earlier	926
earliest	1131
early	822			j
earn	1041	2
earned	1025
earnest	1230
earning	1098
earnings	1089
earns	1253
earrings	1239
ears	1068		1
earth	907	1
earthly	1308
earthquake	1117
earthquakes	1239
ease	1073		1
easier	976
easiest	1170
easily	942
east	884	1	2
easter	1124			j
eastern	972		2	j
easton	1315
eastwood	1315
easy	854			j
eat	891	1	2	v
eaten	1121
eater	1285
eaters	1308
eating	956		2
eaton	1285
eats	1163		2
eb	1317
ebay	1142
ebola	1239
ebony	1303
ebook	1218		1
ebooks	1299
ec	1220
eccentric	1248
ecclesiastical	1269
echo	1142	1
echoed	1289
echoes	1246
echoing	1296
eclectic	1296
eclipse	1195
eco	1218	3
ecological	1202
ecology	1211
ecommerce	1312
economic	898	1	1
economical	1246
economically	1190
economics	1055
economies	1177
economist	1181
economists	1207
economy	951
ecosystem	1202
ecosystems	1262
ecstasy	1271
ecstatic	1296
ecuador	1234
ed	969			n
eda	1100			n
eddie	1119
eddy	1273
eden	1193
edet	1100			n
edgar	1200
edge	981
edged	1255
edges	1131
edgy	1292
edible	1236
edinburgh	1087
edison	1250
edit	1082	3
edited	1080
edith	1250		1
editing	1089
edition	967		1
editions	1186		1
editor	1009
editorial	1126
editors	1142
edits	1280
edmonton	1234
edmund	1236
edna	1315
eds	1207
edsberg	1100			n
edsbyn	1100			n
edt	1269
eduardo	1303
educate	1170
educated	1085
educating	1248
education	857
educational	1013
educator	1255
educators	1193
edward	1032
edwards	1142
edwin	1232
ee	1241
eerie	1306
ef	1317
eff	1292
effect	916	1
effected	1310
effective	946	1
effectively	1038
effectiveness	1140
effects	946
efficacy	1225
efficiency	1064
efficient	1055
efficiently	1200
effort	939
efforts	974
eg	1239
egg	1045
eggs	1036
ego	1147
egypt	1048	1
egyptian	1103
egyptians	1269
eh	1091
eight	916
eighteen	1195
eighteenth	1271
eighth	1105
eighty	1209
eileen	1303
einstein	1211
eisenhower	1283
either	845
ejected	1296
ekerö	1100			n
ekshärad	1100			n
eksjö	1100			n
el	1022
elaborate	1137
elaine	1243
elastic	1246
elbow	1188
elbows	1289
elder	1137
elderly	1117			j
elders	1207
eldest	1223
eleanor	1195
elect	1144	7
elected	1006
electing	1306
election	903			t
elections	999
elective	1308
electoral	1124
electorate	1234
electric	986			j
electrical	1055
electricity	1052
electro	1248	3
electrode	1294
electrodes	1315
electromagnetic	1248
electron	1193
electronic	1025	1
electronically	1317
electronics	1108
electrons	1243
elegance	1285
elegant	1163
element	1045
elemental	1294
elementary	1075
elements	990
elena	1209
elephant	1133
elephants	1195
elevate	1294
elevated	1144
elevation	1174
elevator	1163
elevators	1292
eleven	1124
eleventh	1271
elf	1232		4
eli	1211
elias	1285
eligibility	1209
eligible	1085
elijah	1257
eliminate	1117
eliminated	1140
eliminates	1294
eliminating	1200
elimination	1167
eliot	1266
elite	1059
elites	1239
eliza	1271	1
elizabeth	1043
elk	1269
ella	1236
elle	1283		2
ellen	1140
ellie	1239
elliot	1211
elliott	1200
ellis	1163
ellison	1289
elm	1299
elon	1303
elongated	1301
elsa	1283
else	834	1
elsewhere	1045
elton	1292
elusive	1273
elves	1289		2
elvis	1202
em	1020
email	995
emailed	1264
emails	1096
emancipation	1317
embargo	1310
embark	1289
embarked	1266
embarrass	1287	1
embarrassed	1140
embarrassing	1117
embarrassment	1204
embassy	1121
embedded	1177
emblem	1248
embodied	1303
embodiment	1310
embrace	1114
embraced	1209
embraces	1301
embracing	1227
embroidered	1303
embryo	1303
embryos	1315
emerald	1243
emerge	1177
emerged	1114
emergence	1211
emergencies	1253
emergency	986
emerges	1241
emerging	1108
emerson	1236
emery	1312
emily	1119
eminem	1303
eminent	1253
emirates	1213
emission	1220
emissions	1135
emitted	1308
emma	1098
emmaboda	1100			n
emmanuel	1287
emmy	1213
emory	1319
emotion	1108	1
emotional	999
emotionally	1142
emotions	1066
empathy	1216
emperor	1094
emphasis	1108
emphasize	1223
emphasized	1218
emphasizes	1271
emphasizing	1299
empire	1027
empires	1289
empirical	1239
employ	1161	1
employed	1055
employee	1036
employees	965
employer	1101
employers	1094
employing	1213
employment	1022
employs	1213
empower	1264	1
empowered	1246
empowering	1271
empowerment	1257
empress	1278
emptied	1310
emptiness	1319
empty	1015
ems	1299
emulate	1287
en	1036
enable	1082
enabled	1126
enables	1165
enabling	1170
enact	1283
enacted	1209
enamel	1301
enchanted	1280
enclosed	1211
enclosure	1241
encoded	1310
encoding	1294
encompass	1319	1
encompasses	1287
encompassing	1301
encore	1292
encounter	1091
encountered	1137
encounters	1151
encourage	1048
encouraged	1078
encouragement	1200
encourages	1188
encouraging	1119
encrypted	1285
encryption	1253
encyclopedia	1262
end	764	4	8	k
endangered	1184
endeavor	1253
endeavors	1308
endeavour	1278
ended	939		4
endemic	1296
ending	995		3
endings	1257
endless	1110
endlessly	1276
endorse	1236
endorsed	1181
endorsement	1209
endowed	1287
endowment	1262
ends	979		5
endurance	1211
endure	1193
endured	1248
enduring	1227
enemies	1059
enemy	990
energetic	1218
energies	1257
energy	868
enforce	1161
enforced	1200
enforcement	1048
enforcing	1250
eng	1230	5
engage	1068
engaged	1032
engagement	1080
engagements	1271
engages	1292
engaging	1121
engine	958
engineer	1036	1
engineered	1218
engineering	967
engineers	1057
engines	1071
england	893
english	877	1
englishman	1285
engraved	1262
engraving	1310
enhance	1142
enhanced	1133
enhancement	1236
enhances	1310
enhancing	1234
enjoy	900	2		v
enjoyable	1172
enjoyed	1015
enjoying	1055
enjoyment	1195
enjoys	1167
enköping	1100			n
enlarged	1239
enlightened	1269
enlightenment	1227
enlist	1296
enlisted	1209
enormous	1094
enormously	1292
enough	797
enquiries	1299
enquiry	1287
enraged	1306
enrich	1312
enriched	1266
enrichment	1262
enrique	1271
enroll	1278
enrolled	1170
enrollment	1170
ensemble	1216
ensign	1319
enskede	1100			n
enslaved	1308
ensued	1303
ensuing	1257
ensure	990
ensured	1257
ensures	1243
ensuring	1151
ent	1308		25
entails	1296
enter	965	1	1
entered	986
entering	1055
enterprise	1064
enterprises	1151
enters	1149		1
entertain	1190	1
entertained	1234
entertainer	1278
entertaining	1126
entertainment	1013
enthusiasm	1147
enthusiast	1276
enthusiastic	1188
enthusiasts	1253
entire	900
entirely	986
entirety	1223
entities	1158
entitled	1034
entitlement	1255
entity	1124
entrance	1061
entrances	1308
entrants	1312
entrenched	1310
entrepreneur	1154	1
entrepreneurial	1289
entrepreneurs	1174	1
entrepreneurship	1250
entries	1131
entropy	1317
entrusted	1278
entry	997
envelope	1184
envelopes	1306
environment	951	1
environmental	990
environmentally	1280
environments	1147
envisioned	1296
envoy	1271
envy	1188
enzyme	1193
enzymes	1239
ep	1103
epa	1174
epic	1071
epidemic	1197
epidemiology	1312
epilepsy	1276
episcopal	1280
episode	928
episodes	1052
epitome	1317
eps	1250
epstein	1292
eq	1308
equal	1002			j
equality	1091
equally	1061
equals	1211
equation	1147
equations	1204
equilibrium	1243
equip	1266
equipment	949
equipped	1087
equitable	1299
equity	1082
equivalent	1036
er	1096
era	997		2
eradicate	1315
erase	1230
erased	1269
erect	1262	1
erected	1186
erection	1262
eric	1038		1
erica	1253
erie	1250		2
erik	1225
erin	1225
ernest	1216
ernie	1278
ernst	1264
eroded	1306
erosion	1234
erotic	1211
err	1292
errands	1312
erratic	1303
error	1025
errors	1094
erupted	1292
eruption	1262
es	1167
esa	1317
escalate	1301
escalated	1280
escalating	1319
escalation	1308
escape	1004
escaped	1110
escapes	1253
escaping	1213
escort	1151
escorted	1269
escorts	1285
eskilstuna	1100			n
eslöv	1100			n
esp	1255
especially	873
espionage	1273
espn	1167
espresso	1292
esque	1312
essay	1098
essays	1133
essence	1144
essential	1011
essentially	1055
essentials	1250
essex	1170
essunga	1100			n
est	1126	2	44
establish	1045	1
established	944
establishes	1273
establishing	1126
establishment	1055
establishments	1188
estate	962
estates	1179
esteem	1174
esteemed	1317
esther	1239
estimate	1085		1
estimated	1009		1
estimates	1082
estimating	1306
estimation	1276
estland	1100			n
estonia	1271
estrogen	1299
et	999
eta	1296
etc	914
eternal	1126
eternity	1197
ethan	1220
ethanol	1276
ethel	1306
ether	1289	1
ethernet	1317
ethic	1257
ethical	1135
ethics	1108
ethiopia	1213
ethiopian	1264
ethnic	1075
ethnicity	1213
ethos	1308
etiquette	1289
etsy	1299
eu	1009
eugene	1197
eur	1269
eureka	1308
euro	1131
europa	1100			n
europe	912	1
european	903			j
europeans	1181
euros	1202
ev	1232
eva	1174		1
evacuate	1260
evacuated	1230
evacuation	1211
evade	1292
evaluate	1149
evaluated	1190
evaluating	1220
evaluation	1103
evaluations	1283
evan	1200
evangelical	1241
evans	1101
evasion	1287
eve	1078	1
evelyn	1243
even	693	1
evening	953
evenings	1236
evenly	1232
event	880
events	903
eventual	1213
eventually	949
ever	769	4	6	w
everest	1283
everett	1260
evergreen	1287
everlasting	1280
everton	1220
every	739	6		fjqw
everybody	958
everyday	1043
everyone	813
everything	797
everytime	1223
everywhere	999
evicted	1301
eviction	1287
evidence	889
evidenced	1278
evident	1154
evidently	1243
evil	981		1
evils	1301
evoke	1319
evolution	1057
evolutionary	1193
evolve	1197
evolved	1131
evolving	1204
ew	1248
ex	965
exact	1034
exactly	886
exaggerated	1225
exaggeration	1312
exam	1091
examination	1091
examinations	1241
examine	1110
examined	1128
examiner	1262
examines	1246
examining	1181
example	859
examples	1006
exams	1151
excavation	1276
exceed	1170	1
exceeded	1207
exceeding	1241
exceedingly	1301
exceeds	1246
excel	1213	1
excellence	1135
excellency	1280
excellent	983
except	916	2
exception	1071	1
exceptional	1140
exceptionally	1211
exceptions	1158
excerpt	1264
excerpts	1287
excess	1103	1
excessive	1124
excessively	1301
exchange	956
exchanged	1211
exchanges	1163
exchanging	1296
excite	1315
excited	981
excitement	1108
exciting	1027
exclude	1202
excluded	1177
excludes	1294
excluding	1170
exclusion	1225
exclusive	1022
exclusively	1096
excursion	1306
excuse	1022
excused	1317
excuses	1163
exec	1308
execute	1163
executed	1089
executing	1257
execution	1085
executions	1280
executive	951
executives	1144
exemplary	1294
exempt	1202	2
exemption	1232
exemptions	1306
exercise	995
exercised	1262
exercises	1124
exercising	1213
exert	1299
exeter	1262
exhaust	1195	3
exhausted	1133
exhausting	1243
exhaustion	1269
exhaustive	1312
exhibit	1114	3
exhibited	1184
exhibiting	1289
exhibition	1066
exhibitions	1225
exhibits	1193
exile	1188
exiled	1296
exist	983	2
existed	1085
existence	1025
existent	1264
existential	1273
existing	979
exists	1041
exit	1071	1
exited	1294
exiting	1303
exits	1260
exodus	1223
exotic	1172
exp	1230	4
expand	1071	1
expanded	1087
expanding	1112
expands	1248
expansion	1027
expansions	1319
expansive	1294
expect	919	1
expectancy	1269
expectation	1154
expectations	1050
expected	930
expecting	1055
expects	1177
expedition	1154
expeditions	1299
expelled	1220
expenditure	1211
expenditures	1262
expense	1098
expenses	1075
expensive	992
experience	859			k
experienced	1006
experiences	1025
experiencing	1142
experiment	1064	1
experimental	1087
experimentation	1273
experimented	1319
experimenting	1260
experiments	1105
expert	1022
expertise	1137
experts	1032
expiration	1271
expire	1257
expired	1195
expires	1262
explain	946	1
explained	1015
explaining	1098
explains	1055
explanation	1050
explanations	1207
explanatory	1310
explicit	1161
explicitly	1161
explode	1197
exploded	1204
explodes	1287
exploding	1260
exploit	1190	1
exploitation	1188
exploited	1225
exploiting	1271
exploits	1260
exploration	1108
explore	1080			v
explored	1174
explorer	1186
explorers	1287
explores	1234
exploring	1137
explosion	1101
explosions	1223
explosive	1158
explosives	1200
expo	1234	2
exponential	1306
exponentially	1312
export	1096	1
exported	1253
exporter	1315
exporters	1312
exporting	1283
exports	1131
expose	1156
exposed	1034
exposes	1285
exposing	1202
exposition	1246
exposure	1050
express	995	4
expressed	1032
expresses	1241
expressing	1154
expression	1025
expressions	1170
expressive	1283
expressly	1271
expulsion	1287
exquisite	1241
extend	1073	1
extended	1004
extending	1142
extends	1154
extension	1045
extensions	1193
extensive	1038
extensively	1181
extent	1043
exterior	1172
external	1032
externally	1312
extinct	1230	1
extinction	1207
extortion	1315
extra	926	1
extract	1147	2
extracted	1225
extracting	1315
extraction	1197
extracts	1278
extradition	1317
extraordinarily	1285
extraordinary	1068
extras	1243
extravagant	1289
extreme	1013
extremely	969
extremes	1273
extremism	1310
extremist	1276
extremists	1273
ey	1315
eye	916	4
eyebrow	1296
eyebrows	1209
eyed	1161
eyes	873
eyesight	1317
eyewitness	1308
ezra	1264
fa	1105
faa	1266
fab	1292
fabric	1133
fabricated	1264
fabrication	1271
fabrics	1248
fabulous	1133
facade	1285
face	817	1	3
facebook	944
faced	1038		1
faces	1015		2
facial	1128
facilitate	1154
facilitated	1271
facilitates	1319
facilitating	1283
facilities	999
facility	1013
facing	1036
fact	827	2
faction	1200
factions	1207
facto	1248
factor	997
factories	1163
factors	1004
factory	1025
facts	986
factual	1241
faculties	1299
faculty	1078
fade	1184
faded	1213
fades	1287
fading	1241
fag	1308	1
fagersta	1100			n
faggot	1271
fail	1011	1
failed	962
failing	1082
fails	1091
failure	986
failures	1154
faint	1202
fair	923	3		j
fairfax	1262
fairfield	1310
fairies	1310
fairly	1036
fairness	1204
fairs	1292
fairy	1133
faith	962	1
faithful	1128
faithfully	1319
fake	1002
faked	1301
faking	1280
falcon	1211
falcons	1248
falkenberg	1100			n
falköping	1100			n
fall	891	2	3
fallen	1061
falling	999
fallon	1278
fallout	1223
falls	1006
false	1006
falsely	1241
falsterbo	1100			n
falun	1100			n
fam	1262
fame	1073
famed	1243
familiar	1011
familiarity	1289
families	935
family	769
famine	1241
famous	958
famously	1269
fan	939	2
fanbase	1312
fancy	1071
fandom	1264
fang	1303
fanny	1273
fans	914
fantasies	1239
fantastic	988
fantasy	1032
faq	1319
far	806	2
farce	1306
fare	1165	1	1
fares	1241
farewell	1177
fargo	1243
farm	979	3
farmer	1117
farmers	1052
farmhouse	1285
farming	1103
farmland	1301
farms	1119
farrell	1278
farsta	1100			n
fart	1246	1
farther	1186
fascinated	1243
fascinating	1121
fascination	1271
fascism	1248
fascist	1200
fascists	1296
fashion	962	1
fashionable	1232
fashioned	1165
fast	891	2	2	j
faster	1004
fastest	1096
fasting	1250
fat	956	3
fatal	1128
fatalities	1278
fatally	1306
fate	1068
father	861		2
fathers	1133
fatigue	1184
fats	1248
fatty	1197
faulkner	1310
fault	1004
faults	1225
faulty	1239
fauna	1262
faux	1255
favor	1018	1
favorable	1186
favored	1204
favorite	928
favorites	1147
favors	1211
favour	1080	1
favourable	1260
favoured	1255
favourite	1020
favourites	1234
favours	1308
fax	1236		1
fay	1315
fb	1207
fbi	1052
fc	1137
fcc	1209
fda	1181
fe	1174
fear	933	2
feared	1165
fearful	1248
fearing	1246
fearless	1255
fears	1112
feasibility	1280
feasible	1216
feast	1163
feat	1154	2
feather	1223
feathers	1200
feature	962
featured	1050
features	935
featuring	1048
feb	1064
february	914
fed	1034
federal	891
federally	1280
federation	1091		1
fedex	1287
feds	1262
fee	1034	3
feed	997	2	1
feedback	1078
feeder	1276
feeding	1087		1
feeds	1177
feel	767	1		v
feeling	891
feelings	988
feels	944
fees	1029
feet	923
felicity	1299
felipe	1289
felix	1188
fell	956
fella	1269
fellas	1266
fellow	976	1
fellows	1193	1
fellowship	1184
felony	1204
felt	891		1
female	921			j
females	1064
feminine	1172
feminism	1186
feminist	1124
feminists	1241
fence	1103
fences	1243
fencing	1253
fender	1289
feng	1289
feral	1315
ferdinand	1260
ferguson	1179
fermentation	1312
fern	1319
fernandez	1299
fernando	1211
ferrari	1179
ferris	1289
ferry	1147
fertile	1239
fertility	1202
fertilizer	1285
fest	1218	1
festival	986			t
festivals	1181
festive	1248
festivities	1278
fetal	1289
fetch	1232
fetched	1301
fetish	1246
fetus	1243
feud	1239
feudal	1299
fever	1101
few	783			w
fewer	1080
ff	1202
ffs	1278
fg	1310
fi	1091
fiance	1289
fiasco	1312
fiat	1236
fiber	1137
fibers	1234
fibre	1227
fiction	1050
fictional	1184
fiddle	1283
fide	1317
fidelity	1262
field	866	1	7
fielding	1269
fields	1013
fierce	1170
fiercely	1301
fiery	1250
fiesta	1303
fifa	1103
fife	1294
fifteen	1119
fifteenth	1312
fifth	972
fifty	1085
fig	1128
fight	868	1		k
fighter	1078		1
fighters	1103		1
fighting	939
fights	1108
figs	1287
figure	905
figured	1061
figures	983
figuring	1223
fiji	1241
fil	1308	6
file	979		1
filed	1038
files	1045		1
filing	1140		1
filipino	1225
filipstad	1100			n
fill	1004	1	1
filled	990
filler	1285
filling	1108
fills	1218
film	875	3
filmed	1137
filming	1108
filmmaker	1239
filmmakers	1264
films	1004
filter	1087	1
filtered	1264
filtering	1253
filters	1179
filth	1287
filthy	1197
filtration	1310
fin	1220	8
final	857	1
finale	1142
finalist	1278
finalists	1250
finalized	1310
finally	882
finals	1048		1
finance	1002
financed	1223
finances	1174
financial	903
financially	1156
financing	1121
finch	1255
find	746	1		v
finder	1317
finding	956
findings	1064
finds	1011
fine	868			j
fined	1220		1
finely	1262
finer	1289
fines	1202
finest	1117
finger	1041	3
fingerprint	1269
fingerprints	1306
fingers	1036
fingertips	1319
finish	942	1
finished	935
finishes	1174
finishing	1082
finite	1209
finland	1100			n
finn	1202	1
finnish	1227
fins	1299
finspång	1100			n
fiona	1236
fir	1271	1
fire	852	8	4
firearm	1223
firearms	1172
fired	1006
firefighter	1296
firefighters	1236
firefox	1287
fireplace	1257
firepower	1319
fires	1112
fireworks	1190
firing	1089
firm	969		1
firmly	1151
firms	1064		1
first	665			j
firstly	1213
fiscal	1091
fischer	1262
fish	944	1	2
fisher	1147	2
fisheries	1223
fisherman	1269
fishermen	1232
fishes	1285
fishing	1043
fishy	1317
fisksätra	1100			n
fist	1177
fists	1283
fit	933	3	2
fitness	1061
fits	1089		2
fitted	1121
fitting	1128
fittings	1289
fittja	1100			n
fitz	1308	1
fitzgerald	1234
five	817
fix	979	1		k
fixation	1319
fixed	990
fixes	1246
fixing	1131
fixture	1227
fixtures	1200
fjugesta	1100			n
fl	1131
fla	1246	5
flag	1018	1
flagged	1310
flags	1131	1
flagship	1209
flair	1257
flakes	1294
flame	1135
flames	1144
flaming	1283
flanders	1306
flank	1234
flanked	1319
flap	1269
flare	1234
flares	1312
flash	1048	4
flashback	1273
flashbacks	1296
flashed	1301
flashes	1253
flashing	1225
flashlight	1276
flat	986
flats	1204
flattened	1299
flatter	1319	1
flattering	1276
flavor	1142
flavored	1280
flavors	1241
flavour	1213
flavours	1294
flaw	1243	1
flawed	1216
flawless	1243
flaws	1186
flea	1285
fled	1140
flee	1195	2
fleece	1299
fleeing	1234
fleet	1075	1
fleeting	1308
fleets	1310
fleming	1253
flen	1100			n
flesh	1105
fletcher	1197
flew	1114
flex	1213
flexibility	1147
flexible	1121			j
flick	1236
flickr	1306
flies	1131		1
flight	953
flights	1103
fling	1306
flint	1204
flip	1105	1
flipped	1232
flipping	1250
flips	1315
flirt	1262	1
flirting	1234
flo	1312	3
float	1165	1
floated	1287
floating	1110
floats	1276
flock	1223
flood	1073	1
flooded	1200
flooding	1158
floods	1202
floor	935	1
flooring	1317
floors	1142
flop	1253
flops	1312
flora	1220
floral	1204
florence	1161
flores	1312
florida	976
flour	1151	1
flourish	1260	1
flourished	1308
flourishing	1315
flow	995	1	1
flowed	1306
flower	1055	1	1
flowering	1260
flowers	1004
flowing	1147
flown	1190
flows	1119
floyd	1190
flu	1161	3
fluctuations	1273
fluent	1262
fluffy	1246
fluid	1101
fluids	1213
flung	1306
fluorescent	1296
flush	1197	1
flushed	1319
flushing	1289
flute	1262
flux	1250
fly	979	1	1
flyer	1248
flyers	1223
flying	988
flynn	1202
fm	1147
fn	1289
fo	1232
foam	1202
focal	1227
focus	921	1
focused	1002
focuses	1133
focusing	1094
fodder	1299
foe	1264
foes	1283
fog	1174
foil	1207
fold	1133	1
folded	1202
folder	1211
folding	1220
folds	1283
foley	1266
foliage	1287
folk	1101	1	1
folklore	1269
folks	1015
follow	889	1		v
followed	910
follower	1253
followers	1085
following	815
follows	965
folly	1303
fond	1177
font	1197
foo	1303	4
food	829		1
foods	1057
fool	1085	2
fooled	1243
fooling	1310
foolish	1177
fools	1179
foot	951	7	1
footage	1080
football	896
footballer	1223
footballers	1278
footed	1312
footing	1266
footprint	1262
footprints	1315
footsteps	1223
footwear	1285
for	458	22		fqw
forbes	1195
forbid	1230	1
forbidden	1161
force	868		2
forced	960		1
forces	926
forcibly	1276
forcing	1103		1
ford	1036		7
fore	1262	10	1	q
forearm	1317
forecast	1131	1
forecasting	1273
forecasts	1248
foreclosure	1287
forefront	1262
forehead	1181
foreign	903
foreigner	1271
foreigners	1181
foreman	1248
foremost	1202
forensic	1209
foreseeable	1303
forest	990		1
forestry	1223
forests	1135
forever	981
forex	1234
forfeit	1308
forge	1202
forged	1216
forget	907	1
forgets	1287
forgetting	1170
forging	1308
forgive	1094	1
forgiven	1230
forgiveness	1181
forgiving	1269
forgot	1006	1
forgotten	1059
fork	1144
forks	1278
form	850	2	4
formal	1048
formally	1149
format	1043	4
formation	1038		1
formations	1239		1
formative	1319
formats	1207
formatting	1310
formed	995		2
former	857		2
formerly	1096
formidable	1232
forming	1103		2
forms	983		3
formula	1048	1
formulas	1280
formulated	1262
formulation	1271
fornåsa	1100			n
forrest	1243
forsbacka	1100			n
forshaga	1100			n
forster	1315
fort	1048	2	1
forth	1059	1
forthcoming	1209
fortified	1283
fortnight	1287
fortnite	1315
fortress	1204
fortunate	1158
fortunately	1158
fortune	1082		1
fortunes	1239
forty	1105
forum	1064
forums	1186
forward	893		1
forwarded	1299
forwards	1195
fossil	1154
fossils	1257
foster	1075	1		j
fostering	1301
fought	1038
foul	1140
found	764	1	1
foundation	965
foundations	1158
founded	1036
founder	1045
founders	1190
founding	1154
foundry	1308
fountain	1172
fountains	1315
four	799	1
fourteen	1179
fourteenth	1301
fourth	960
fowler	1236
fox	999		1
foxes	1285
fps	1301
fr	1131
fracking	1310
fraction	1161
fractions	1308
fracture	1220
fractured	1269
fractures	1260
fragile	1184
fragment	1255
fragmented	1306
fragments	1193
fragrance	1260
frail	1317
frame	1018	2
framed	1174
frames	1149
framework	1085
frameworks	1315
framing	1248
fran	1283	2
france	935
frances	1220
francesca	1310
francesco	1310
franchise	1085
franchises	1253
francis	1061
francisco	1029
franco	1213
francois	1296
francs	1271
frank	979	1
frankenstein	1306
frankfurt	1239
frankie	1232
franklin	1103
frankly	1140
frantic	1306
franz	1260
fraser	1193
fraternity	1253
fraud	1066
fraudulent	1241
fray	1317
freak	1133	1
freaked	1262
freakin	1296
freaking	1142
freaks	1253
freaky	1292
fred	1103	1
freddie	1207
freddy	1280
frederick	1163
free	776	6		j
freed	1186
freedom	953
freedoms	1239
freeing	1289
freelance	1225
freely	1135
freeman	1190
freestyle	1197
freeway	1241
freeze	1126
freezer	1230
freezes	1315
freezing	1140
freight	1154
french	900	1
frenchman	1303
frenzy	1280
frequencies	1211
frequency	1068
frequent	1089
frequently	1022
fresh	960	3		j
freshly	1241
freshman	1156
freshmen	1292
freshwater	1262
fresno	1287
fret	1319
freud	1273
fri	1285	4
friction	1218
friday	930
fridays	1280
fridge	1147
fried	1137	2
friedman	1273
friedrich	1303
friend	836	2	2
friendly	1004			j
friends	822	2	2	t
friendship	1061
friendships	1227
fries	1195
fright	1312
frightened	1211
frightening	1227
fringe	1184
fritz	1285
fro	1308	1
frog	1177
frogs	1253
from	546			fw
front	857	1	3
frontal	1271
frontier	1158
frontiers	1319
frontline	1301
fronts	1253
frost	1163
froze	1285
frozen	1078
fruit	1020
fruitful	1312
fruits	1135
frustrated	1133
frustrating	1158
frustration	1158
fry	1177	1
frying	1285
fränsta	1100			n
frölunda	1100			n
frösön	1100			n
frövi	1100			n
fs	1287
ft	1032
fu	1179
fuck	831	1
fucked	1015
fucker	1227		1
fuckers	1280
fuckin	1075
fucking	845
fucks	1174
fudge	1306
fuel	986
fueled	1250
fuels	1193
fugitive	1257
fulfil	1255	2
fulfill	1184	1
fulfilled	1204
fulfilling	1218
fulfillment	1280
fulham	1296
full	797	1		j
fuller	1200
fullest	1271
fully	946		9
fulton	1266
fumble	1299
fumes	1303
fun	852	3		j
function	972	1	1
functional	1096
functionality	1220
functioning	1147
functions	1036
fund	962	2		t
fundamental	1075
fundamentally	1204
fundamentals	1246
funded	1085
funding	1006		1	t
fundraiser	1246
fundraising	1195
funds	981
funeral	1066
funerals	1308
fungal	1310
fungi	1271
fungus	1260
funk	1218
funky	1236
funnel	1273
funnier	1287
funniest	1246
funny	916
funäsdalen	1100			n
fur	1144
furious	1156
furnace	1239
furnished	1232
furnishings	1308
furniture	1085
furry	1253
further	850	1
furthermore	1098
fury	1172
fuse	1239		1
fused	1289		1
fusion	1147		1
fuss	1239
futile	1292
future	845
futures	1188
futuristic	1296
fuzzy	1232
fx	1246
fyi	1262
färgelanda	1100			n
färjestaden	1100			n
fårö	1100			n
ga	1119
gabe	1310
gabriel	1170
gabrielle	1306
gadget	1278
gadgets	1246
gag	1236
gaga	1246
gagnef	1100			n
gail	1273		1
gain	965	1	1
gained	1038
gaining	1121		1
gains	1094		1
gal	1195		2
gala	1227
galactic	1269
galaxies	1255
galaxy	1087
gale	1239
gall	1312	1
gallagher	1248
galleries	1186
gallery	1038
gallon	1209
gallons	1234
galloway	1299
gamble	1200
gambling	1133
game	755	1
gameplay	1156
gamer	1239
gamers	1234
games	820
gaming	1068
gamleby	1100			n
gamlestaden	1100			n
gamma	1220
gammelstad	1100			n
gandhi	1190
gang	1036
gangs	1213
gangster	1255
gao	1276
gap	1043
gaps	1184
garage	1094
garbage	1110
garcia	1177
garde	1303
garden	974	1
gardener	1269
gardening	1227
gardens	1089
gardner	1207
gareth	1262
garfield	1283
garland	1276
garlic	1170
garment	1246
garments	1266
garner	1255
garnered	1303
garpenberg	1100			n
garrett	1227
garrison	1227
garry	1310
garth	1310
gary	1061		2
gas	919		1
gases	1213
gasoline	1186
gasp	1278
gastric	1312
gastrointestinal	1319
gate	1043	1
gates	1082
gateway	1190
gather	1096	1
gathered	1089
gathering	1094
gatherings	1264
gathers	1317
gauge	1147
gave	863
gavin	1211
gay	944
gays	1220
gaza	1170
gaze	1220
gazette	1241
gb	1172
gc	1250
gdp	1151
ge	1190
gear	1045	1
geared	1248
gearing	1296
gears	1227
gee	1236	1
geek	1241
geeks	1319
geelong	1317
geese	1301
geez	1294
gel	1188
gem	1181
gemini	1294
gemma	1306
gems	1209
gen	1075	5	1
gender	1015		1
genders	1319
gene	1068	7
genealogy	1301
genera	1292	3
general	813
generalized	1283
generally	933
generals	1216
generate	1101
generated	1073
generates	1227
generating	1154
generation	962
generational	1317
generations	1085
generator	1165
generators	1234
generic	1126
generosity	1239
generous	1105
generously	1315
genes	1119
genesis	1186
genetic	1073	1
genetically	1230
genetics	1188
geneva	1151
genie	1287
genital	1278		1
genius	1075
genocide	1172
genome	1220
genre	1112
genres	1216
gentle	1112	2
gentleman	1114
gentlemen	1121
gently	1133
genuine	1066
genuinely	1128
genus	1213
geo	1241	4
geoff	1248	1
geoffrey	1234
geographic	1158	1
geographical	1186
geographically	1301
geography	1156
geological	1193
geology	1207
geometric	1246
geometry	1179
george	912	1
georges	1287
georgetown	1250
georgia	1045
georgian	1264
gerald	1207		1
gerard	1225
german	933
germans	1105
germany	944
germs	1292
gerrard	1303
gerry	1239
gesture	1174
gestures	1246
get	626	3	4	v
getaway	1264
gets	863		3
gettin	1216
getting	790		1
getty	1269
gf	1179
gg	1280
ghana	1174
ghetto	1223
ghost	1055
ghosts	1179
ghz	1310
gi	1216
giant	1009
giants	1080
gibbs	1232
gibraltar	1301
gibson	1174
gideon	1306
gif	1174	1
gifs	1294
gift	972
gifted	1177
gifts	1064
gig	1156
gigantic	1236
giggle	1301
giggles	1299
gigs	1243
gil	1255	2
gilbert	1174
gilded	1312
giles	1248
gill	1236	1
gillian	1310
gilmore	1303
gimme	1250
gin	1225		1
gina	1248
ginger	1167
giovanni	1285
giraffe	1308
girl	834	2
girlfriend	995
girlfriends	1225
girls	882
gislaved	1100			n
git	1299
give	758	1	1	v
giveaway	1255
given	827		1
gives	914
giving	886		2
gl	1283
glacial	1292
glacier	1248
glaciers	1310
glad	944
gladly	1227
glamorous	1266
glamour	1264
glance	1172
gland	1294
glands	1292
glare	1299
glaring	1310
glasgow	1108
glass	956
glasses	1073		1
glaze	1317
glazed	1303
glee	1269
glen	1181
glenn	1158
glide	1306
glimpse	1195
glitch	1278
glitter	1253
global	933			j
globalization	1276
globally	1193
globe	1087
gloom	1310
gloomy	1292
gloria	1213
glorious	1133
glory	1068
gloss	1273
glossy	1283
gloucester	1260
glove	1213
glover	1306
gloves	1142
glow	1172	1
glowing	1209
glucose	1209
glue	1197
glued	1287
gluten	1239
gm	1114
gma	1308
gmail	1308
gmt	1232
gnesta	1100			n
gnosjö	1100			n
go	684			v
goa	1289	1
goal	907	1
goalie	1271
goalkeeper	1200
goals	933
goat	1147
goats	1216
goblin	1310
god	790	2
goddamn	1154
goddard	1312
goddess	1149
godegård	1100			n
godfather	1280
godfrey	1315
gods	1059
godzilla	1299
goes	870
goggles	1301
goin	1163
going	705		2
gold	882	3
goldberg	1266
golden	997
goldfish	1317
goldman	1246
golf	1022
golfer	1301
gomez	1248
gon	1303		1
gone	882		1
gong	1278
gonna	854
gonzalez	1271
goo	1287	1
good	663	6		j
goodbye	1082			w
goodies	1285
goodman	1239
goodness	1121
goodnight	1234
goods	1013
goodwill	1227
goodwin	1287
goofy	1250
google	953
goose	1188
gop	1101
gordon	1066
gore	1209
gorge	1289
gorgeous	1071
gorilla	1239
gosh	1174
gospel	1110
gossip	1179
got	711	3	3
gotcha	1294
gotham	1262
gothic	1232
gotland	1100			n
gotska	1100			n
gotta	933
gotten	1043		1
gottsunda	1100			n
gould	1280
gourmet	1299
gov	1149
govern	1227	2
governance	1131
governed	1186
governing	1124
government	790
governmental	1186
governments	1048
governor	988
governors	1167
govt	1209
gown	1209
gp	1179
gpa	1257
gps	1144
gr	1262
grab	1032	2
grabbed	1135
grabbing	1204
grabs	1213
grace	1022		1
graceful	1292		1
gracious	1246
grad	1243	1
grade	967		1
graded	1278
grader	1319
graders	1278
grades	1087
gradient	1271
grading	1273
gradual	1227
gradually	1103
graduate	1036		2
graduated	1119
graduates	1147
graduating	1207
graduation	1135
graffiti	1232
graft	1273
graham	1082
grail	1276
grain	1110
grains	1220
gram	1207	1	3
grammar	1112
grammatical	1301
grammy	1213
grams	1193		2
gran	1280	2
grand	942	6
grandchildren	1200
granddaughter	1243
grande	1158
grandfather	1096
grandma	1126
grandmother	1119
grandpa	1197	1
grandparents	1179
grandson	1186
grange	1315
granger	1319
granite	1184
granny	1241
grant	997	1
granted	1011
granting	1225
grants	1117
grape	1220
grapes	1213
graph	1140		3
graphic	1098		3
graphical	1276		2
graphics	1108		1
graphite	1301
graphs	1255		2
gras	1306
grasp	1158
grass	1064	1
grasses	1319
grassroots	1269
grateful	1071
gratification	1319
gratitude	1170
grave	1080	1
gravel	1220
graves	1181
graveyard	1253
gravitational	1269
gravity	1103
gravy	1271
gray	1048	1
grayson	1276
grazing	1269
grease	1216
greasy	1278
great	718	2		j
greater	944
greatest	969
greatly	1075
greatness	1218
greats	1315
greece	1087
greed	1213
greedy	1209
greek	1036
greeks	1216
green	891	3	1	j
greene	1207
greenhouse	1202
greenland	1285
greens	1184
greenville	1317
greenwich	1257
greenwood	1289
greet	1213	1
greeted	1230
greeting	1225
greetings	1227
greg	1098
gregg	1283
gregory	1181
grenade	1232
grenades	1271
grew	992
grey	1041
grid	1110
grief	1133
grievances	1292
grieve	1306
grieving	1278
griffin	1174
griffith	1260
griffiths	1303
grill	1188
grilled	1218
grim	1223
grimes	1306
grimm	1301
grin	1246	2
grind	1165	1
grinder	1308
grinding	1165
grip	1126	1
gripping	1299
grips	1273
grit	1283
gritty	1292
grizzly	1317
groceries	1227
grocery	1137
groom	1236	1
grooming	1278
groove	1211
gross	1048
grossly	1306
grotesque	1317
ground	886	2	3
groundbreaking	1276
grounded	1188
grounds	1052		1
groundwater	1280
group	790	1
grouped	1262
grouping	1276
groups	893
grove	1165
groves	1289
grow	944	1		v
growers	1266
growing	935
grown	997
grows	1110
growth	914
grudge	1306
gruesome	1319
grumpy	1273
grums	1100			n
grängesberg	1100			n
gränna	1100			n
grästorp	1100			n
gs	1248
gst	1294
gt	1200
gta	1246
gu	1289
guarantee	1050
guaranteed	1085
guarantees	1190
guard	983	2	3
guarded	1236
guardian	1091
guardians	1200
guarding	1260
guards	1078		1
guatemala	1239
gucci	1306
gudö	1100			n
guerrilla	1294
guess	882	1
guessed	1216
guessing	1165
guest	1018
guests	1055
gui	1315	4
guidance	1075
guide	979	1
guided	1137		1
guidelines	1094
guides	1154
guiding	1218
guild	1167
guilt	1121
guilty	1011
guinea	1137
guineas	1319
guinness	1269
guise	1273		1
guitar	1041	1
guitarist	1236
guitars	1232
gujarat	1257
gulf	1087
gullspång	1100			n
gum	1165
gun	930	3	2
gunfire	1260
gunman	1308
gunner	1310
gunners	1317
guns	999	1
gunshot	1269
gupta	1301
guru	1193
gus	1234		1
gustavsberg	1100			n
gut	1147	1
guts	1204
gutted	1289
gutter	1294
guy	829
guys	827
gw	1319
gwen	1271
gym	1052
gymnastics	1243
gypsy	1255
gällivare	1100			n
gärds	1100			n
gästrikland	1100			n
gävle	1100			n
gävleborg	1100			n
göinge	1100			n
göta	1100			n
götaland	1100			n
göteborg	1100			n
götene	1100			n
ha	1018
habit	1096
habitat	1156
habitats	1269
habits	1103
habo	1100			n
hack	1140	1
hacked	1193
hacker	1227
hackers	1218
hacking	1177
hacks	1278
had	615
haga	1100			n
hagfors	1100			n
hague	1232
hah	1257	1
haha	1029
hahaha	1195
hai	1250	2
hail	1170
hailed	1269
hair	903	2
haircut	1220
haired	1220
hairs	1204
hairstyle	1306
hairy	1197
haiti	1216
haitian	1301
hal	1227	1	2
hale	1243
haley	1271
half	827	2
halftime	1236
halfway	1137
halifax	1246
hall	951	2	2
halland	1100			n
hallelujah	1312
hallmark	1296
halloween	1114
halls	1186
hallsberg	1100			n
hallstahammar	1100			n
hallstavik	1100			n
hallucinations	1317
hallunda	1100			n
hallway	1216
halmstad	1100			n
halo	1209
halt	1167
halted	1262
halves	1273
ham	1124	3	5
hamas	1236
hamburg	1239
hamburger	1278
hamilton	1080
hamlet	1232
hammarö	1100			n
hammer	1114
hammerdal	1100			n
hammered	1283
hammers	1310
hammond	1204
hampered	1308
hampshire	1149
hampton	1232
hamster	1310
han	1167	6	1
hancock	1250
hand	827	13	1
handbag	1285
handbook	1184
handed	1055
handen	1100			n
handful	1126
handgun	1301
handheld	1299
handicap	1241
handicapped	1285
handing	1204
handle	969
handled	1094
handler	1266
handles	1186
handling	1061
handmade	1234
hands	884
handshake	1299
handsome	1101
handwriting	1250
handwritten	1306
handy	1158
hang	1013	2
hangar	1315
hanged	1253		1
hanging	1036
hangover	1266
hangs	1220
haninge	1100			n
hank	1213
hanna	1246
hannah	1140
hannibal	1287
hanoi	1292
hanover	1296
hans	1193
hansen	1241
hanson	1257
hanveden	1100			n
haparanda	1100			n
happen	877	1
happened	875
happening	967
happens	930
happier	1137
happiest	1246
happily	1126
happiness	1050
happy	840			jw
hara	1301
haram	1283
harass	1317	1
harassed	1255
harassing	1283
harassment	1149
harbor	1117
harbour	1156
hard	799	9
hardcore	1158
hardcover	1308
harden	1262
hardened	1262
harder	1020
hardest	1128
harding	1276
hardly	1029
hardship	1253
hardships	1306
hardware	1082
hardwood	1303
hardworking	1315
hardy	1184
hare	1230
harlem	1253
harley	1216
harm	1043	2
harmed	1271
harmful	1158
harming	1299
harmless	1200
harmonic	1306
harmony	1126
harms	1315
harness	1227
harold	1144
harp	1289
harper	1142
harriet	1236
harrington	1296
harris	1050
harrison	1133
harry	986
harsh	1119
harshly	1319
hart	1142	1
hartford	1234
hartley	1289
harvard	1096
harvest	1144	1
harvested	1239
harvesting	1260
harvey	1117
has	606	1		w
hash	1236	1
hashtag	1227
hassan	1227
hassle	1250
haste	1296
hastily	1312
hastings	1220
hasty	1315
hat	1029	2
hatch	1193
hate	896
hated	1105
hateful	1262
haters	1266
hates	1117
hath	1239	1
hathaway	1315
hating	1188
hatred	1140
hats	1149
haul	1179	1	1
hauled	1283
hauling	1296
haunt	1257	1
haunted	1181
haunting	1262
havana	1260
have	527			vw
haven	1121
havent	1266
having	785
havoc	1266
hawaii	1103
hawaiian	1225
hawk	1195	1
hawkins	1234
hawks	1177		2
hay	1172	3
hayden	1257
hayes	1181
hayley	1292
haynes	1312
hayward	1299
hazard	1156
hazardous	1218
hazards	1234
haze	1285
hazel	1257
hb	1306
hbo	1211
hc	1232
hd	1091
hdmi	1315
he	532			fw
head	804	10	2
headache	1158
headaches	1225
headed	1025
header	1179
heading	1041
headlights	1306
headline	1144
headlines	1172
headphone	1312
headphones	1179
headquartered	1285
headquarters	1068
heads	997
headset	1257
heal	1124	2
healed	1230
healer	1308
healing	1098
heals	1308
health	820	1
healthcare	1043
healthier	1195
healthy	967			j
heap	1246
heaps	1310
hear	868	2		v
heard	859		1
hearing	962
hearings	1200
hears	1202
heart	850	6	1
heartbeat	1227
heartbreak	1292	1
heartbreaking	1250
heartbroken	1287
hearted	1204
heartfelt	1289
heartless	1306
hearts	1050
hearty	1294
heat	953	2
heated	1131
heater	1255
heath	1207	1
heather	1181
heathrow	1296
heating	1110
heats	1287
heaven	1018
heavenly	1207
heavens	1216
heavier	1186
heaviest	1301
heavily	1027
heavy	930	1
heavyweight	1239
hebrew	1172
heby	1100			n
heck	1147
hectares	1283
hectic	1306
hector	1250
hede	1100			n
hedemora	1100			n
hedge	1211
hedges	1319
hee	1266
heed	1278		1
heel	1188
heels	1137
hefty	1299
heh	1227
heidi	1280
height	1029
heightened	1273
heights	1119
heinrich	1312
heir	1177
heirs	1264
heist	1292
held	866		2
helen	1108
helena	1236
helenelund	1100			n
helicopter	1121
helicopters	1216
helium	1285
hell	898		1
hella	1301
heller	1319
hello	986			w
helm	1232		1
helmet	1147
helmets	1243
help	748	2		k
helped	949
helper	1287
helpful	1052
helping	972
helpless	1223
helps	981
helsingborg	1100			n
helsinki	1299
hemavan	1100			n
hemingway	1312
hemisphere	1223
hemp	1285
hemse	1100			n
hen	1253		1
hence	1064
henderson	1167
hendrix	1303
henri	1262
henrik	1319
henry	981
hepatitis	1262
her	622	4	9	w
herald	1163
herb	1204
herbal	1299
herbert	1186
herbs	1232
hercules	1243
herd	1204
here	698		1	w
hereby	1243
hereditary	1269
herein	1230
heresy	1301
heritage	1068
herman	1232
hermes	1315
hermione	1308
hernandez	1257
hero	995		1
heroes	1071		1
heroic	1188
heroin	1170
heroine	1260
herpes	1301
herrera	1299
herring	1271
herrljunga	1100			n
hers	1158	1	4
herself	972
hes	1161		9
hesitant	1287
hesitate	1200
hesitation	1255
hestra	1100			n
heterosexual	1292
hewitt	1292
hex	1310
hey	893
hezbollah	1319
hi	921
hiatus	1269
hicks	1250
hid	1200	2
hidden	1029
hide	1027
hideous	1278
hides	1223
hiding	1078
hierarchy	1202
higgins	1232
high	748	10
higher	880
highest	953
highland	1220
highlands	1232
highlight	1103	1
highlighted	1177
highlighting	1227
highlights	1087
highly	946
highness	1303
highs	1246
highschool	1294
highway	1038
highways	1179
hijacked	1315
hike	1163
hikes	1303
hiking	1181
hilarious	1089
hilary	1260
hill	962	1	1
hillary	1082
hills	1045
hillside	1294
hilton	1209
him	665	1		w
himself	863
hind	1266	1
hinder	1292
hindi	1193
hindsight	1303
hindu	1151
hinduism	1319
hindus	1248
hinge	1308
hinges	1303
hint	1135
hinted	1289
hints	1186
hip	1045	1	18
hippie	1299
hips	1200		6
hipster	1301
hire	1059			k
hired	1057
hires	1271
hiring	1098
hiroshima	1319
his	573	3		fw
hisingen	1100			n
hispanic	1158
hispanics	1301
historian	1174
historians	1193
historic	1038	1	1	j
historical	992			j
historically	1133
histories	1220
history	831
hit	836	1	1
hitch	1285	1
hitchcock	1319
hitler	1114
hits	1002
hitter	1266
hitting	1045
hiv	1112
hive	1266		1
hjo	1100			n
hjälmaren	1100			n
hk	1257
hm	1193
hmm	1126
hmmm	1241
hms	1294
ho	1101
hoax	1260
hobart	1283
hobbies	1250
hobbit	1292
hobby	1165
hoc	1285	1
hockey	1055
hodge	1319
hodges	1294
hoffman	1230
hofors	1100			n
hog	1250
hogan	1236
hold	877	1	3
holden	1236
holder	1103		1
holders	1147		2
holding	946		1
holdings	1151
holds	1013		1
hole	999		1
holes	1071		1
holiday	999
holidays	1101
holiness	1276
holistic	1306
holland	1128
hollow	1163
holloway	1319
holly	1179	1
hollywood	1032
holmes	1137
holmsund	1100			n
holocaust	1177
holt	1227
holy	949
homage	1241
home	735	8
homecoming	1257
homeland	1163
homeless	1091	1		j
homelessness	1283
homemade	1195
homeowners	1250
homepage	1278
homer	1177
homes	992
homestead	1269
hometown	1172
homework	1121
homicide	1197
homo	1241	2
homophobia	1303
homophobic	1266
homosexual	1216
homosexuality	1211
homosexuals	1310
hon	1177	3
honda	1170
honduras	1243
honest	983		1
honestly	992
honesty	1154
honey	1066	1
honeymoon	1225
hong	1029
honolulu	1266
honor	992	2
honorable	1195
honorary	1230
honored	1128
honoring	1262
honors	1184
honour	1066	1
honourable	1227
honoured	1220
honours	1232
hoo	1294	4
hood	1103		8
hooded	1317
hoodie	1289
hook	1066	1
hooked	1170
hooker	1218
hooking	1310
hooks	1232
hoop	1287
hooper	1306
hoops	1278
hoover	1253
hop	1059	3	3
hope	820	2
hoped	1087
hopeful	1200
hopefully	1022
hopeless	1218
hopes	1059
hoping	997
hopkins	1177
hopped	1310
hopper	1271
hopping	1283
hops	1299		2
horace	1262
horizon	1135	1
horizons	1273
horizontal	1174
horizontally	1312
hormonal	1306
hormone	1193
hormones	1207
horn	1119
horns	1197
horny	1200
horrendous	1283
horrible	1050
horribly	1269
horrid	1317
horrific	1207
horrified	1283
horrifying	1276
horror	1052
horrors	1262
horse	976	2
horseback	1292
horsepower	1269
horses	1048
horton	1299
hose	1213
hospice	1292
hospital	905
hospitality	1174
hospitalized	1280
hospitals	1075
host	974	3
hostage	1174
hostages	1234
hosted	1094
hostel	1283
hostess	1301
hostile	1135
hostilities	1280
hostility	1241
hosting	1114
hosts	1098
hot	884	2	3	j
hotel	933
hotels	1101
hoting	1100			n
hotline	1292
hotter	1243
hottest	1174
houghton	1303
hound	1283
hour	880
hourly	1218
hours	829
house	758	5	7
housed	1223
household	1043
households	1121
housekeeper	1315
houses	986		1
housewife	1289
housewives	1289
housing	974
houston	1055
hovering	1294
hovås	1100			n
how	636	1	2	w
howard	1041
howe	1262	1
howell	1278
however	787
hp	1121
hq	1213
hr	1105
hrs	1232
hs	1223
ht	1294
htc	1283
html	1232
http	965
https	1055
hu	1248
huang	1292
huawei	1317
hub	1133	1
hubbard	1308
hubby	1287
hubert	1312
hubs	1289
hud	1301	1
huddinge	1100			n
hudiksvall	1100			n
hudson	1144
hue	1269
huffington	1306
hug	1131	1
huge	907
hugely	1232
hugged	1283
hugging	1271
hugh	1149
hughes	1133
hugo	1207
hugs	1220
huh	1089
hulk	1216
hull	1137
hultsfred	1100			n
hum	1246	2
human	840			j
humane	1239
humanitarian	1172
humanities	1239
humanity	1078
humans	1011
humble	1126
hume	1303
humid	1266
humidity	1190
humiliated	1287
humiliating	1276
humiliation	1255
humility	1246
humor	1108
humorous	1243
humour	1190
hump	1299
humphrey	1264
hun	1294	3
hundred	988
hundreds	1011
hung	1103
hungarian	1200
hungary	1172
hunger	1128
hungry	1048
hunt	1038	1
hunted	1248
hunter	1066
hunters	1165
hunting	1055	1
huntington	1262
hunts	1301
hurdle	1287
hurdles	1257
hurley	1308
hurricane	1128
hurricanes	1248
hurry	1119
hurt	935	1
hurtful	1312
hurting	1126
hurts	1082
husband	921
husbands	1204
husby	1100			n
hush	1273
husie	1100			n
huskvarna	1100			n
husky	1315
hussain	1317
hussein	1257
hustle	1220
husum	1100			n
hut	1188
hutchinson	1285
huts	1319
hven	1100			n
hwy	1317
hybrid	1126
hybrids	1296
hyde	1220
hyderabad	1266
hydra	1310	1
hydrated	1319
hydraulic	1216
hydro	1236	1
hydrogen	1156
hygiene	1200
hyllie	1100			n
hylte	1100			n
hymn	1241
hymns	1303
hype	1144
hyped	1257
hyper	1223	1
hypertension	1287
hypocrisy	1232
hypocrite	1289
hypocritical	1310
hypothesis	1181
hypothetical	1241
hysteria	1294
hysterical	1271
hyun	1296	1
hyundai	1280
hz	1303
hägersten	1100			n
häggvik	1100			n
hällefors	1100			n
hälsingland	1100			n
härjedalen	1100			n
härnösand	1100			n
härryda	1100			n
hässelby	1100			n
hässleholm	1100			n
håbo	1100			n
höga	1100			n
höganäs	1100			n
höglandet	1100			n
högsby	1100			n
höllviken	1100			n
hörby	1100			n
höör	1100			n
i	440			fw
ia	1220
ian	1078		21
ib	1278
ibm	1167
ibn	1273
ibrahim	1250
ic	1255
icc	1234
ice	921	2	9
iceberg	1301
iced	1276		1
iceland	1200
icing	1269		2
icon	1114
iconic	1121
icons	1211
ict	1306		1
icy	1257		1
id	1011
ida	1276
idaho	1172
idea	838
ideal	1050
ideally	1209
ideals	1202
ideas	958
identical	1103
identifiable	1296
identification	1110
identified	1006
identifies	1209
identify	1022	1
identifying	1144
identities	1202
identity	1002
ideological	1204
ideologies	1301
ideology	1147
idf	1315
idiot	1061
idiotic	1299
idiots	1147
idk	1112
idle	1220
idol	1165
idols	1269
idre	1100			n
ids	1299		3
ie	1197
ieee	1262
if	583			fw
ig	1236
iggesund	1100			n
iggy	1315
ignite	1301
ignition	1225
ignorance	1142
ignorant	1140
ignore	1041
ignored	1089
ignores	1243
ignoring	1142
igor	1296
ii	916
iii	1006
ik	1303
ike	1285
ikea	1269
il	1078
ill	986	1	1
illegal	995
illegally	1181
illegitimate	1283
illicit	1283
illinois	1050
illiterate	1296
illness	1057
illnesses	1227
illuminate	1312
illuminated	1266
illumination	1301
illusion	1165
illusions	1280
illustrate	1218
illustrated	1112
illustrates	1236
illustrating	1308
illustration	1170
illustrations	1181
illustrator	1276
illustrious	1310
im	992			w
image	935
imagery	1190
images	979
imaginable	1319
imaginary	1200
imagination	1101
imaginative	1278
imagine	939			v
imagined	1135
imaging	1167
imagining	1232
imam	1266
imbalance	1276
imf	1260
imitate	1315
imitation	1273
immaculate	1296
immature	1230
immediate	1032
immediately	926
immense	1179
immensely	1250
immersed	1287
immersion	1273
immigrant	1142
immigrants	1066
immigration	1043
imminent	1227
immoral	1276
immortal	1204
immortality	1287
immune	1119
immunity	1172
imo	1218
impact	939
impacted	1213
impacts	1144
impaired	1225
impairment	1255
impartial	1294
impatient	1255
impeachment	1246
impending	1260
imperative	1230
imperfect	1278	1
imperfections	1315
imperial	1103
imperialism	1294
impetus	1319
implant	1271
implanted	1306
implants	1266
implement	1105	1
implementation	1080
implemented	1098
implementing	1172
implements	1299
implicated	1276
implication	1253
implications	1128
implicit	1278
implied	1167
implies	1156
imply	1190	1
implying	1248
import	1128	2
importance	1022
important	820			j
importantly	1131
imported	1163
importing	1283
imports	1179
impose	1170
imposed	1114
imposing	1213
impossible	972
impoverished	1301
impractical	1317
impress	1167	3
impressed	1073
impression	1071
impressions	1218
impressive	1043
imprint	1294
imprisoned	1200
imprisonment	1177
improbable	1315
improper	1248
improperly	1301
improve	969			v
improved	1011
improvement	1038
improvements	1089
improves	1209
improving	1066
improvised	1296
impulse	1216
impulses	1315
impulsive	1319
in	398			qw
inability	1167
inaccessible	1312
inaccurate	1232
inactive	1236
inadequate	1193
inadvertently	1280
inappropriate	1154
inaugural	1227
inaugurated	1308
inauguration	1250
inbox	1264
inc	974	3
incapable	1216
incarcerated	1315
incarceration	1299
incarnation	1285
incense	1319
incentive	1158
incentives	1179
inception	1232
incest	1299
inch	1038
inches	1071
incidence	1234
incident	1027	1
incidental	1310
incidentally	1264
incidents	1117
inclination	1296
inclined	1181
include	873
included	914
includes	930
including	801
inclusion	1147
inclusive	1158			j
income	928
incomes	1225
incoming	1167
incompatible	1271
incompetence	1283
incompetent	1232
incomplete	1186
inconsistent	1200
inconvenience	1223
inconvenient	1273
incorporate	1186
incorporated	1105
incorporates	1255
incorporating	1223
incorporation	1289
incorrect	1165
incorrectly	1250
increase	903
increased	942
increases	1045
increasing	995
increasingly	1064
incredible	1006
incredibly	1064
incremental	1294
incumbent	1204
incur	1312	1
incurred	1243
ind	1250	1	1
indeed	969
indefinite	1287
indefinitely	1232
independence	1018
independent	937			j
independently	1137
independents	1294
index	1020
indexed	1317
indexes	1308
india	912
indian	942
indiana	1080
indianapolis	1193
indians	1094
indicate	1071
indicated	1073
indicates	1096
indicating	1131
indication	1137
indications	1243
indicative	1250
indicator	1170
indicators	1190
indices	1287
indicted	1266
indictment	1220
indie	1151
indies	1216
indifference	1303
indifferent	1280
indigenous	1114
indigo	1310
indirect	1151
indirectly	1218
indispensable	1303
individual	921
individually	1174
individuals	965
indo	1278
indonesia	1094
indonesian	1177
indoor	1131
indoors	1243
induce	1253
induced	1142
inducing	1271
induction	1218
indulge	1257
industrial	988
industries	1055
industry	877
indy	1255
ineffective	1230
inefficient	1276
ineligible	1315
inequality	1170
inevitable	1133
inevitably	1174
inexpensive	1250
inexperienced	1266
infamous	1209
infancy	1294
infant	1154
infantry	1161
infants	1207
infect	1299	2
infected	1121
infection	1075
infections	1158
infectious	1195
inferior	1195
inferno	1312
infested	1296
infinite	1114
infinitely	1264
infinity	1193
infirmary	1303
inflammation	1213
inflammatory	1216
inflated	1264
inflation	1119
inflict	1303
inflicted	1239
influence	972
influenced	1105
influences	1140
influencing	1266
influential	1131
influenza	1264
influx	1248
info	1013
inform	1117	2
informal	1181
informant	1306
information	822		1
informative	1241
informed	1048
informing	1248
informs	1264
infrared	1218
infrastructure	1045
infringement	1241
infused	1294
infusion	1315
ing	1163	1	750
ingenious	1301
ingram	1303
ingredient	1211
ingredients	1119
inhabit	1306	1
inhabitants	1135
inhabited	1262
inherent	1190
inherently	1246
inherit	1262
inheritance	1197
inherited	1172
inhibit	1303	1
inhibition	1292
inhibitor	1294
inhibitors	1285
inhuman	1319
initial	986
initially	1038
initials	1276
initiate	1211
initiated	1154
initiating	1294
initiation	1262
initiative	1068
initiatives	1147
inject	1280	2
injected	1223
injection	1154
injections	1262
injunction	1271
injure	1319
injured	1034
injuries	1050
injuring	1294
injury	981
injustice	1195
ink	1135
inland	1190
inlet	1278
inmate	1257
inmates	1188
inn	1135	3
innate	1271
inner	1036		1
inning	1190		1
innings	1147		1
innocence	1190
innocent	1048
innovation	1078
innovations	1213
innovative	1128
input	1071
inputs	1236
inquire	1294
inquiries	1195
inquiry	1094
inquisition	1301
ins	1170	3	9
insane	1059
insanely	1303
insanity	1216
inscribed	1294
inscription	1257
inscriptions	1310
insect	1207
insects	1147
insecure	1216
insecurities	1317
insecurity	1253
insensitive	1278
insert	1149	2
inserted	1211
inserting	1319
insertion	1299
inside	877
insider	1204
insiders	1308
insight	1108
insightful	1287
insights	1184
insignificant	1260
insist	1144	1
insisted	1137
insistence	1280
insisting	1255
insists	1218
insjön	1100			n
insomnia	1283
inspect	1236	2
inspected	1264
inspection	1119
inspections	1236
inspector	1094
inspectors	1236
inspiration	1057
inspirational	1209
inspire	1151
inspired	1006
inspires	1273
inspiring	1142
insta	1317	1
instability	1218
instagram	1075
install	1119	1
installation	1114
installations	1202
installed	1059
installing	1218
installment	1248
instance	1015
instances	1137
instant	1073
instantly	1098
instead	866
instinct	1184
instincts	1236
institute	967
instituted	1271
institutes	1216
institution	1057
institutional	1151
institutions	1018
instruct	1310	2
instructed	1188
instruction	1119
instructional	1264
instructions	1066
instructor	1147
instructors	1250
instrument	1091
instrumental	1154
instrumentation	1276
instruments	1078
insufficient	1204
insulated	1294
insulation	1227
insulin	1195
insult	1154	1
insulted	1262
insulting	1220
insults	1246
insurance	935
insure	1289
insured	1223
insurer	1260
insurers	1269
insurgency	1310
insurgents	1296
int	1200	6
intact	1156
intake	1156
integer	1292
integral	1161
integrate	1216
integrated	1085
integrating	1262
integration	1101
integrity	1101
intel	1135
intellect	1269
intellectual	1082
intellectually	1303
intellectuals	1269
intelligence	990
intelligent	1085
intend	1131	1
intended	990
intending	1269
intends	1223
intense	1061
intensely	1262
intensified	1276
intensity	1119
intensive	1137
intent	1087	2
intention	1075	1
intentional	1216
intentionally	1193
intentions	1126
inter	1114	26
interact	1140	4
interacting	1230
interaction	1085
interactions	1114
interactive	1137
intercept	1250	1
intercepted	1260
interception	1283
interchange	1269	1
interchangeable	1317
intercourse	1243
interdisciplinary	1292
interest	882	1
interested	933
interesting	921
interestingly	1243
interests	999
interface	1124
interfaces	1273
interfere	1179
interference	1154
interfering	1260
interim	1151
interior	1025
interiors	1280
intermediate	1142
intermittent	1292
intern	1227	2
internal	999
internally	1209
international	838			j
internationally	1163
internet	907
interns	1301	1
internship	1241
interpersonal	1296
interpret	1195	1
interpretation	1101
interpretations	1236
interpreted	1170
interpreter	1257
interpreting	1278
interracial	1296
interrogation	1253
interrupt	1241	2
interrupted	1186
interrupting	1317
interruption	1299
intersection	1179
intersections	1319
interstate	1154
interstellar	1303
interval	1204
intervals	1223
intervene	1232
intervened	1301
intervening	1306
intervention	1091
interventions	1211
interview	953	1
interviewed	1151
interviewer	1264
interviewing	1239
interviews	1068
intestinal	1308
intimacy	1234
intimate	1137
intimidate	1310
intimidated	1280
intimidating	1253
intimidation	1292
into	665
intolerance	1276
intoxicated	1303
intra	1308
intricate	1255
intrigue	1299
intrigued	1273
intriguing	1223
intrinsic	1273
intro	1195
introduce	1066
introduced	986
introduces	1197
introducing	1114
introduction	1032
introductions	1312
introductory	1264
intruder	1296
intrusion	1285
intrusive	1306
intuition	1257
intuitive	1250
invade	1241
invaded	1211
invaders	1283
invading	1266
invalid	1202
invaluable	1257
invariably	1280
invasion	1098
invasive	1223
invent	1250	3
invented	1112
inventing	1319
invention	1142
inventions	1253
inventor	1246
inventory	1119
inverness	1312
inverse	1285
inverted	1285
invest	1078	1		v
invested	1108
investigate	1080
investigated	1119
investigates	1306
investigating	1133
investigation	979
investigations	1103
investigative	1225
investigator	1190
investigators	1179
investing	1126
investment	958
investments	1089
investor	1161
investors	1073
invincible	1280
invisible	1131
invitation	1119
invitations	1287
invite	1082
invited	1029
invites	1218
inviting	1184
invoice	1319
invoke	1306
invoked	1306
involuntary	1303
involve	1087
involved	898
involvement	1082
involves	1073
involving	1041
inward	1296
io	1287
ion	1117		103
ions	1262		65
ios	1124		3
iot	1264		1
iowa	1075
ip	1142
ipa	1310
ipad	1128
iphone	1052
iphones	1271
ipo	1296
ipod	1223
ipswich	1287
iq	1223
ir	1225
ira	1188
iran	1009	1
iranian	1114
iraq	1052
iraqi	1163
ireland	999
irene	1218
iris	1207
irish	1027
irl	1283
iron	981
ironic	1197	1
ironically	1211
irons	1308
irony	1184
irrational	1253
irregular	1220
irregularities	1310
irrelevant	1156
irresistible	1273
irrespective	1287
irresponsible	1227
irreversible	1317
irrigation	1223
irritated	1266
irritating	1241
irritation	1285
irs	1177		4
irvine	1255
irving	1218
irwin	1250
is	444			fw
isa	1246	3	1
isaac	1167
isabel	1250
isabella	1269
isabelle	1312
isaiah	1243
ish	1216		19
isil	1303
isis	1089
islam	1055	1
islamabad	1308
islamic	1050
islamist	1292
island	919			n
islanders	1278
islands	1036
isle	1190		1
isles	1248
isnt	1177
iso	1200	1
isolate	1243
isolated	1096
isolation	1147
israel	974
israeli	1059
israelis	1283
iss	1278
issuance	1303
issue	868
issued	983
issues	877
issuing	1207
ist	1301		28
istanbul	1211
it	472			w
italia	1292
italian	999
italians	1234
italy	999
itch	1299	1
itching	1296
itchy	1303
item	1020
items	972
iteration	1292
its	659	1	7	fw
itself	898
itunes	1163
itv	1260
iu	1315
iv	1064
ivan	1184
ive	1147		45
ivory	1186
ivy	1190
ix	1223
ja	1218
jab	1301		1
jack	962	3
jackass	1306
jacked	1317
jacket	1078
jackets	1195
jackie	1158
jackpot	1266
jacks	1287
jackson	1018
jacksonville	1241
jacob	1098
jacobs	1211
jacqueline	1299
jacques	1218
jade	1202
jae	1285
jaguar	1264
jaguars	1315
jai	1296	1
jail	1009
jailed	1246
jaime	1257
jakarta	1227
jake	1112
jam	1112	2
jamaica	1170
jamaican	1250
jamal	1264
james	896
jamie	1112
jammed	1303
jamming	1310
jams	1280
jan	1034	1
jane	1055
janeiro	1262
janet	1161
jang	1294
janice	1301
january	900
japan	946
japanese	965
jar	1167	1
jared	1200
jars	1278
jarvis	1296
jasmine	1241
jason	1045
jasper	1246
java	1151	1
javascript	1266
javier	1273
jaw	1156
jaws	1253
jax	1310
jay	1064
jays	1271
jazz	1080
jb	1319
jc	1299
jd	1273
je	1236
jealous	1096
jealousy	1211
jean	1068
jeanne	1287
jeans	1131
jeb	1315
jedi	1239
jeep	1216
jeez	1276
jeff	1048	1
jefferson	1151
jeffrey	1174
jelly	1204
jen	1248	1
jenkins	1188
jenna	1257
jenner	1296
jennifer	1108
jennings	1239
jenny	1177
jensen	1255
jeopardy	1262
jeremiah	1271
jeremy	1117
jericho	1306
jerk	1151
jerks	1317
jerome	1230
jerry	1091
jersey	999
jerseys	1232
jerusalem	1105
jess	1230
jesse	1142
jessica	1112
jessie	1232
jesus	923
jet	1085
jets	1131
jew	1181	1
jewel	1225
jewellery	1211
jewelry	1124
jewels	1246
jewish	1011
jews	1043
jfk	1280
ji	1177
jihad	1269
jill	1195
jim	1009
jimmy	1050
jin	1156
jj	1236
jk	1273
jo	1144
joan	1149
joanna	1262
joanne	1273
joaquin	1299
job	806		1
jobs	926
jock	1308
jockey	1250
joe	972
joel	1158
joey	1170
jog	1312
jogging	1294
johan	1319
johann	1296
johannesburg	1227
john	834	1
johnny	1071
johns	1188	1
johnson	986
johnston	1200
join	921	1		v
joined	983
joining	1043
joins	1142
joint	988
jointly	1202
joints	1193
jojo	1303
joke	995
joked	1317
joker	1211
jokes	1075
joking	1142
jokkmokk	1100			n
jolie	1296
jolly	1250
jon	1080
jonah	1260
jonas	1211
jonathan	1080
jones	983
jong	1218
jonny	1306
jordan	1034
jordbro	1100			n
jorge	1250
jose	1103
joseph	1032
josephine	1306
josh	1071
joshua	1170
journal	974	1
journalism	1124
journalist	1064
journalistic	1315
journalists	1085
journals	1170
journey	1002
journeys	1239
joy	1025
joyce	1184
joyful	1289
joyous	1306
joys	1292
jp	1232
jr	1025
js	1257
jt	1312
ju	1250
juan	1124
jubilee	1280
judah	1289
judaism	1248
judas	1296
judd	1296
jude	1271
judge	933
judged	1161
judgement	1184
judges	1055
judging	1140
judgment	1087
judgments	1264
judicial	1119
judiciary	1184
judith	1227
judy	1200
jug	1312
juice	1068
juices	1285
juicy	1220
jukkasjärvi	1100			n
jul	1234	1
jules	1232
julia	1124
julian	1154
julie	1131
julien	1315
juliet	1246
julio	1285
julius	1230
july	882
jumbo	1294
jump	992	1
jumped	1094
jumper	1220
jumpers	1308
jumping	1098
jumps	1184
jun	1165
junction	1165		1
june	873
jung	1202
jungle	1124
junior	1038
juniors	1283
junk	1144
junkie	1319
junsele	1100			n
junta	1303
jupiter	1225
jurassic	1266
jurisdiction	1128
jurisdictions	1243
jurors	1276
jury	1038		1
just	592	1		w
justice	928
justices	1220
justification	1190
justified	1147
justify	1119	1
justifying	1315
justin	1078
juvenile	1179
juventus	1269
jämtland	1100			n
järfälla	1100			n
järpen	1100			n
järvsö	1100			n
jönköping	1100			n
jörn	1100			n
ka	1190
kabul	1289
kai	1204	1
kaiser	1257
kale	1294
kalix	1100			n
kalmar	1100			n
kan	1296	1	1
kane	1163
kang	1255
kangaroo	1266
kansas	1066
kanye	1204
kaplan	1296
kapoor	1315
kappa	1276
kara	1255	1
karachi	1246
karaoke	1283
karate	1255
kardashian	1220
karen	1131
karesuando	1100			n
karl	1151
karlsborg	1100			n
karlshamn	1100			n
karlskoga	1100			n
karlskrona	1100			n
karlstad	1100			n
karma	1179
kart	1315
kashmir	1209
kat	1234
kate	1073
katherine	1190
kathleen	1243
kathryn	1271
kathy	1227
katie	1161
katrina	1241
katrineholm	1100			n
katy	1232
katz	1294
kaufman	1317
kay	1167		1
kazakhstan	1250
kb	1273
kc	1255
kd	1271
ke	1266
kebnekaise	1100			n
keen	1121
keep	769	1		v
keeper	1147		2
keepers	1276
keeping	958
keeps	997
keith	1112
keller	1248
kelley	1289
kelly	1050
kelsey	1319
kelvin	1315
kemp	1283
ken	1103	1	3
kendall	1243
kendrick	1276
kennedy	1087
kenneth	1174
kenny	1144
kensington	1262
kent	1112
kentucky	1082
kenya	1121
kenyan	1250
kept	921
kerala	1260
kernel	1248
kerr	1234
kerry	1186
ketchup	1276
kettle	1257
kevin	1022
key	893	6	4
keyboard	1126
keyboards	1294
keynote	1271
keys	1061	1	1
keystone	1278
keyword	1315
keywords	1285
kfc	1317
kg	1133
kgb	1312
khalid	1319
khan	1094
ki	1179
kia	1280
kick	986	3
kicked	1064
kicker	1287
kicking	1114
kickoff	1289
kicks	1135
kickstarter	1246
kid	923	2
kidd	1308	1
kidding	1105
kidnap	1271	1
kidnapped	1161
kidnapping	1204
kidney	1144
kidneys	1269
kids	857
kiev	1271
kil	1100			n
kilafors	1100			n
kill	900	1
killed	870
killer	1043
killers	1172
killing	949
killings	1223
kills	1073
kilometers	1193
kilometres	1204
kim	1015
kimberly	1289
kin	1232	1	3
kind	817	1	1	j
kinda	1015			n
kinder	1312
kindergarten	1200
kindle	1195
kindly	1151
kindness	1151
kinds	1034
kinetic	1280
king	882	1	27
kingdom	1009
kingdoms	1255
kings	1057	1	3
kingston	1211
kinky	1296
kinna	1100			n
kinnekulle	1100			n
kirby	1232
kirk	1186
kiruna	1100			n
kisa	1100			n
kiss	1018	1
kissed	1163
kisses	1211
kissing	1158
kista	1100			n
kit	1055	3
kitchen	1002			t
kitchens	1292
kite	1255
kits	1202
kitten	1234
kittens	1273
kitty	1156
kivik	1100			n
kiwi	1306
klarälven	1100			n
klaus	1266
klein	1218
klintehamn	1100			n
klippan	1100			n
klockrike	1100			n
km	1066
knee	1075	1
kneeling	1308
knees	1110
knew	875
knicks	1234
knife	1057
knight	1087
knights	1140
knislinge	1100			n
knit	1230	1
knitting	1278
knives	1188
knivsta	1100			n
knob	1269
knock	1071	2
knocked	1096
knocking	1179
knockout	1241
knocks	1243
knot	1216
knots	1236
know	668	2		v
knowing	976
knowingly	1266
knowledge	930	1
knowledgeable	1260
known	831
knows	905
knox	1209
knoxville	1312
knuckles	1308
ko	1213
kobe	1232
koch	1234
kolbäck	1100			n
kolkata	1315
kolmården	1100			n
kong	1038
kopparberg	1100			n
korea	1002
korean	1038
koreans	1271
kosovo	1283
kr	1319
kraft	1294
kramer	1278
kramfors	1100			n
kremlin	1292
kris	1232	2
krishna	1271
kristen	1269
kristianstad	1100			n
kristin	1319
kristinehamn	1100			n
krokom	1100			n
kronoberg	1100			n
krusboda	1100			n
ks	1262
ku	1260
kuala	1266
kudos	1278
kullaberg	1100			n
kumar	1230
kumla	1100			n
kun	1319
kung	1248
kungsbacka	1100			n
kungsholmen	1100			n
kungsör	1100			n
kungälv	1100			n
kurdish	1246
kurds	1299
kurt	1179
kuwait	1230
kw	1283
ky	1204
kyle	1119
kylie	1257
kyoto	1287
kyrie	1310
kävlinge	1100			n
kåge	1100			n
kållered	1100			n
köping	1100			n
la	910
lab	1055	1
label	1052	2
labeled	1172
labeling	1255
labelled	1239
labels	1133
labor	974
laboratories	1216
laboratory	1080
laborers	1315
labour	990
labrador	1312
labs	1193
labyrinth	1310
lac	1310	1
lace	1193		3
laced	1315		1
lacey	1319
lack	939	1
lacked	1197
lacking	1133
lacks	1177
lacrosse	1289
lad	1174	1
ladder	1144
laden	1211
ladies	1004
lads	1184
lady	933
lafayette	1262
lag	1227
lagoon	1283
lagos	1234
laholm	1100			n
lahore	1269
lai	1315
laid	1022
lake	960
lakers	1174
lakes	1119
lam	1280	1
lama	1271
lamar	1253
lamb	1147
lambert	1213
lame	1163
lammhult	1100			n
lamp	1140
lamps	1213
lan	1234	2
lana	1236
lancashire	1243
lancaster	1202
lance	1165		1
land	870	8	19
landed	1096
landfill	1301
landing	1059
landings	1296
landlord	1177
landlords	1250
landmark	1177
landmarks	1273
landowners	1294
lands	1066	1	3
landsbro	1100			n
landscape	1068
landscapes	1216
landskrona	1100			n
landslide	1273
landvetter	1100			n
lane	1020
lanes	1158
lang	1186
langley	1292
language	898
languages	1055
lanka	1177
lankan	1303
lantern	1241
lao	1319
laos	1303
lap	1110	2	1
lappland	1100			n
laps	1230
lapse	1269		1
laptop	1098
laptops	1257
lara	1257
large	831
largely	1011
larger	962
largest	944
larry	1087
lars	1289
larson	1301
larvae	1248
las	1087	3	2
laser	1105
lasers	1257
lash	1294		1
lashes	1280
last	723	1		j
lasted	1131
lasting	1126		1
lastly	1223
lasts	1174
latch	1303
late	843		3	j
lately	1057
latency	1310
latent	1319
later	808
lateral	1209		2
latest	939			j
latex	1289
latin	1041
latina	1294
latino	1200
latinos	1306
latitude	1250
latte	1312
latter	1022
lattice	1299
latvia	1280
lau	1319	2
lauderdale	1308
laugh	999	1
laughed	1096
laughing	1011
laughs	1133
laughter	1128		1
launch	992	1
launched	1006
launcher	1296
launches	1177
launching	1154
laundering	1269
laundry	1137
laura	1096
laurel	1236
lauren	1156
laurence	1280
laurent	1264
laurie	1232
lava	1213
lavender	1280
lavish	1285
law	815	6	1
lawful	1239
lawless	1317
lawmakers	1239
lawn	1156
lawrence	1080
laws	946
lawson	1243
lawsuit	1131
lawsuits	1236
lawyer	997
lawyers	1061
lax	1257
laxå	1100			n
lay	1004	2	1
layer	1059
layered	1278
layers	1112
laying	1114
layout	1133
lays	1227
lazy	1096
lb	1167
lbs	1137
lc	1262
lcd	1273
ld	1296
le	1036
lea	1250	5
lead	875	1
leader	933	1	1
leaders	965	1
leadership	974
leading	921		1
leads	1002
leaf	1101	1
leaflets	1306
leafs	1253
leafy	1312
league	891		1
leagues	1174		1
leah	1273
leak	1131	1
leaked	1151
leaking	1220
leaks	1179		1
lean	1119	1	1
leaned	1287
leaning	1177
leans	1319
leap	1165
leaps	1299
learn	882	1		v
learned	956
learner	1301
learners	1271
learning	939
learns	1211
learnt	1181
lease	1112
leased	1239
leases	1287
leash	1273
leasing	1255
least	820
leather	1071
leave	843			v
leaves	969
leaving	926
lebanese	1216
lebanon	1149
lebron	1172
lecture	1119
lecturer	1216
lectures	1161
led	896		28
ledge	1287		1
ledger	1269
lee	983
leeds	1149
left	778	3
leftist	1236
leftists	1317
leftover	1289
leftovers	1294
leg	999	5
legacy	1066
legal	903
legality	1296
legalization	1289
legalized	1317
legally	1103
legend	1050
legendary	1098
legends	1135
legged	1266
leggings	1317
legion	1184
legions	1317
legislation	1025
legislative	1078
legislators	1232
legislature	1114
legit	1149
legitimacy	1236
legitimate	1101
legitimately	1299
lego	1190
legs	997
leicester	1167
leigh	1209
leipzig	1319
leisure	1170
lekeberg	1100			n
leksand	1100			n
lemon	1128
lemonade	1280
lemons	1315
len	1283	3	1
lena	1239
lend	1170	1
lender	1234
lenders	1227
lending	1181
lends	1299
length	974		1
lengths	1170
lengthy	1186
lenin	1280
lennon	1253
lenny	1296
lenovo	1319
lens	1112
lenses	1204
lent	1209		1
leo	1098
leon	1170
leonard	1149
leonardo	1225
leone	1234
leopard	1246
leroy	1299
lerum	1100			n
les	1128	6	20
lesbian	1117
lesbians	1243
lesions	1283
leslie	1174
less	808	1	31	w
lessebo	1100			n
lessen	1296
lesser	1121
lesson	1043
lessons	1064
lest	1257		1
lester	1230
let	783	2	7	v
lethal	1184
lets	1034		5	w
letter	933		1
letters	999
letting	1029
lettland	1100			n
lettuce	1253
leukemia	1276
level	827
leveled	1317
levels	928
lever	1234	1
leverage	1179
levi	1257
levin	1287
levine	1276
levy	1186
lew	1319
lewis	1041
lex	1266		2
lexington	1248
lexus	1319
lf	1289
lg	1227
lgbt	1142
lgbtq	1287
li	1094
liabilities	1253
liability	1114
liable	1177
liaison	1248
liam	1167		1
liar	1147
liars	1276
lib	1209	1
libel	1303
liberal	999
liberalism	1266
liberals	1121
liberated	1260
liberation	1172
liberia	1266
libertarian	1250
liberties	1223
liberty	1073
librarian	1246
libraries	1119
library	953
libya	1193
libyan	1285
licence	1158
licences	1306
license	1032
licensed	1112
licenses	1190
licensing	1163
lick	1204	1
licking	1264
lid	1195
lidingö	1100			n
lidköping	1100			n
lie	958		4
lied	1103		2
lies	983		3
lieu	1278	1
lieutenant	1050
life	716	5	2
lifelong	1209
lifespan	1296
lifestyle	1085
lifestyles	1308
lifetime	1061
lift	1036	1
lifted	1128
lifting	1137
lifts	1207
liga	1269
ligament	1303
light	845	3	6
lighten	1301
lighter	1131
lighthouse	1255
lighting	1085		1
lightly	1161
lightning	1101
lights	1004		2
lightweight	1202
like	596	2	1	v
liked	976		1
likelihood	1172
likely	875
likeness	1303
likes	983
likewise	1142
liking	1154
lil	1179
liljeholmen	1100			n
lillaedet	1100			n
lilly	1257
lily	1163
lim	1306	1
lima	1248
limb	1220
limbo	1310
limbs	1211
lime	1184	1	1
limestone	1209
limhamn	1100			n
limit	990	2
limitation	1218
limitations	1140
limited	916
limiting	1163
limitless	1319
limits	1043
limo	1306
limp	1283
lin	1197	3	4
lincoln	1080	1
lincolnshire	1315
linda	1137
lindesberg	1100			n
lindholmen	1100			n
lindome	1100			n
lindsay	1195
lindsdal	1100			n
lindsey	1243
lindö	1100			n
line	808	1	17
lineage	1276
linear	1124
linebacker	1299
lined	1133		3
linen	1241
liner	1209
liners	1292
lines	933		8
lineup	1142
ling	1264	1	32
linger	1310	1
lingerie	1260
lingering	1283
linguistic	1218
linguistics	1283
lining	1179		2
link	923	1
linked	1027
linkedin	1236
linking	1161
links	986
linköping	1100			n
linux	1154
lion	1094		2
lionel	1211
lions	1110		1
lip	1121	1	2
lipid	1315
lips	1071	1	2
lipstick	1223
liquid	1061
liquidity	1278
liquids	1271
liquor	1149
lisa	1085
lisbon	1234
list	857	1	3
listed	992
listen	907	1		v
listened	1103
listener	1262
listeners	1218
listening	999
listens	1243
listing	1078
listings	1174
lists	1064		1
lit	1100			n
litauen	1100			n
lite	1260	2
liter	1276	2
literacy	1174
literal	1204
literally	942
literary	1080
literate	1319
literature	1009
lithium	1253
lithuania	1266
litigation	1167
litre	1266
litter	1218
little	748			j
liu	1211
liv	1292	1
live	797	1		v
lived	949
livelihood	1285
lively	1184
liver	1110	1
liverpool	1052
lives	889
livestock	1190
living	852
livingston	1285
liz	1190
liza	1317
lizard	1236
lizzie	1303
ljungby	1100			n
ljungsbro	1100			n
ljusdal	1100			n
ljusnarsberg	1100			n
ljusne	1100			n
ll	999
llc	1190
lloyd	1144
lm	1319
lmao	1087
lmfao	1301
ln	1213
lo	1135
load	1018	1	4
loaded	1094		1
loading	1128		1
loads	1101		1
loaf	1269
loan	995
loaned	1303
loans	1034
lobby	1144	1
lobbying	1246
lobe	1312
lobster	1232
local	822			j
localities	1260
locality	1227
localization	1319
localized	1289
locally	1126
locals	1151
locate	1165
located	953
locating	1283
location	953
locations	1045
loch	1278
lock	1034	3
lockdown	1262
locke	1260
locked	1052
locker	1163
lockheed	1299
locking	1207
locks	1165
locomotive	1266
locomotives	1317
lodge	1133
lodged	1269
lodging	1280
loft	1264
lofty	1303
log	1066		2
logan	1142
logged	1232
logging	1207
logic	1068	1
logical	1119		6
logically	1283		1
login	1269
logistics	1184
logo	1087
logos	1260
logs	1195
lois	1264
loki	1319
lol	910
lola	1278
lomma	1100			n
london	859
lone	1172
loneliness	1232
lonely	1094
long	735	3	2	j
longer	884
longest	1101
longevity	1255
longing	1266
longitudinal	1296
longtime	1213
loo	1312	5	1
look	735	2	2	k
looked	896		1
lookin	1207
looking	790		1
lookout	1241
looks	838
loom	1303	1
looming	1315
loop	1085
loops	1232
loose	1045
loosely	1239
loosen	1296
loot	1269	1
looting	1276
lopez	1200
lord	898	1	1
lords	1133	1	1
lordship	1315
lore	1255		2
lorenzo	1269
loretta	1319
lori	1289
lorraine	1276
los	972	1	1
lose	903		1
loser	1149
losers	1193
loses	1126
losing	956
loss	905
losses	1048
lost	831
lot	781	1
lotion	1278
lots	949
lottery	1151
lotus	1239
lou	1165	2
loud	1029
louder	1193
loudly	1200
louie	1294
louis	962
louisa	1315
louise	1151
louisiana	1108
louisville	1188
lounge	1170
lousy	1310
love	732			k
loved	921
lovely	981
lover	1091
lovers	1117
loves	999
loving	1043
low	845	1	3	j
lowe	1253	2
lowell	1280
lower	896	1
lowered	1184
lowering	1202
lowers	1299
lowest	1057
lowly	1319
lowry	1301
lows	1278
loyal	1105
loyalty	1112
lp	1186
lr	1308
ls	1218
lsu	1266
lt	1117
ltd	1043
lte	1294
lu	1234
luc	1303
luca	1294
lucas	1131
lucia	1278
lucid	1319
lucifer	1283
luck	942
luckily	1170
lucky	974
lucrative	1253
lucy	1135
ludicrous	1303
ludvika	1100			n
ludwig	1308
luggage	1197
luis	1154
luiz	1312
luke	1048
luleå	1100			n
lulu	1306
lumber	1246
lump	1218
lumpur	1283
luna	1239
lunar	1204
lunatic	1283
lunch	999	1
luncheon	1310
lunches	1287
lunchtime	1306
lund	1100			n
lung	1128
lungs	1158
lure	1227
lurking	1260
lush	1255
lust	1216
luther	1179
lutheran	1278
lux	1306
luxembourg	1250
luxurious	1255
luxury	1071
lv	1292
ly	1296
lycksele	1100			n
lydia	1246
lying	997		3
lyle	1312
lymphoma	1319
lynch	1165
lynn	1184
lyon	1197
lyons	1276
lyric	1236
lyrical	1283
lyrics	1071
lysekil	1100			n
långshyttan	1100			n
löddeköping	1100			n
ma	1006
mac	1048	4
macau	1317
macbeth	1308
macbook	1287
macdonald	1223
mace	1306
macedonia	1296
machine	944
machinery	1147
machines	1045
mack	1220
mackay	1287
mackenzie	1246
macmillan	1253
macro	1218
mad	981	3
madagascar	1292
madam	1246
madame	1197
madden	1260
made	709		2
madeleine	1287
madison	1112
madness	1158
madonna	1213
madras	1294
madrid	1082
mae	1232
mafia	1190
mag	1218	2
maga	1312
magazine	981
magazines	1135
maggie	1197
magic	976	2
magical	1101
magically	1299
magician	1260
magistrate	1218
magistrates	1260
magnesium	1269
magnet	1213
magnetic	1112		1
magnets	1294
magnificent	1142
magnitude	1151
magnum	1292
magnus	1276
maguire	1312
maharashtra	1303
maher	1306
mahogany	1315
mai	1260	3
maid	1184		1
maiden	1193
mail	986	2	2
mailbox	1310
mailed	1266
mailing	1243
mails	1239
main	866	2
maine	1114
mainland	1163
mainly	1013
mains	1278
mainstream	1091
maintain	1002	1
maintained	1064
maintaining	1094
maintains	1161
maintenance	1025
maize	1303
maj	1287
majestic	1250
majesty	1140
major	852
majority	935
majorna	1100			n
majors	1209
make	672	1		v
makeover	1273
maker	1098		1
makers	1114		2
makes	815
makeup	1061
makin	1319
making	797		1
mal	1255	6	3
malaria	1232
malawi	1306
malay	1292
malaysia	1087
malaysian	1188
malcolm	1149
maldives	1301
male	946
males	1103
malfunction	1315
mali	1260
malibu	1289
malice	1303
malicious	1227
malignant	1306
malik	1239
mall	1085
malls	1280
malmberget	1100			n
malmköping	1100			n
malmslätt	1100			n
malmö	1100			n
malone	1253
malt	1287
malta	1257
malungsälen	1100			n
malware	1269
malå	1100			n
mama	1096
mamma	1308
mammal	1310
mammals	1220
mammoth	1289
man	732	13	29
mana	1315
manage	1027	1
manageable	1294
managed	976
management	891
manager	928
managerial	1253
managers	1043
manages	1165
managing	1059
manchester	1029
mandarin	1262
mandate	1158
mandated	1253
mandates	1292
mandatory	1121
mandela	1287
mandy	1296		1
mane	1306
maneuver	1260
manga	1158
mango	1253
manhattan	1114
mania	1280
manic	1308
manifest	1225
manifestation	1283
manifested	1317
manifesto	1232
manifold	1308
manila	1179
manipulate	1223
manipulated	1243
manipulating	1278
manipulation	1186
manitoba	1283
mankind	1179
manly	1230
mann	1213	1
manned	1273
manner	1025
manners	1190
manning	1184
manny	1266
manor	1195
manpower	1276
mans	1225	3
mansfield	1285
mansion	1147
manslaughter	1294
manson	1315
mantle	1239
mantorp	1100			n
mantra	1266
manu	1303	4
manual	1078
manually	1220
manuals	1294
manuel	1184
manufacture	1156
manufactured	1121
manufacturer	1103
manufacturers	1071
manufactures	1283
manufacturing	1022
manuscript	1170
manuscripts	1232
many	711			w
mao	1243
map	976	1
maple	1184
mapped	1266
mapping	1179
maps	1055
mar	1108	13	1
mara	1278
marathon	1114
marble	1161
marc	1144	1
marcel	1266
march	861	1
marched	1209
marches	1285
marching	1193
marco	1170
marcos	1273
marcus	1131
mare	1243		1
margaret	1098
margarita	1312
margin	1089
marginal	1218
marginalized	1303
margins	1188
margot	1308
maria	1073
marian	1287
marianne	1294
marie	1108
mariefred	1100			n
mariestad	1100			n
marijuana	1105
marilyn	1216
marin	1315
marina	1188
marine	1029		1
mariners	1250
marines	1170		1
mario	1098
marion	1197
marital	1246
maritime	1161
mark	910	1	5	n
markaryd	1100			n
marked	1036
markedly	1315
marker	1181
markers	1216
market	854	2	1
marketed	1234
marketers	1299
marketing	972
marketplace	1193
markets	1011		1
marking	1163
markings	1257
marks	1038		3
marley	1276
maroon	1301
marquis	1278
marriage	942
marriages	1174
married	914
marries	1317
marriott	1301
marrow	1260
marry	1059	1
marrying	1209
mars	1089	2
marsh	1181	1
marshal	1181
marshall	1096
marstrand	1100			n
mart	1223	2	1
marta	1315
martha	1156
martial	1137
martian	1292
martin	981
martinez	1223
martini	1319
marty	1234
martyr	1276
martyrs	1289
marvel	1114
marvellous	1289
marvelous	1260
marvin	1230
marx	1225	1
marxism	1301
marxist	1243
mary	972	1	2
maryland	1089
mas	1260	2	2
mascara	1306
mascot	1239
masculine	1218
masculinity	1296
mash	1255
mashed	1292
mask	1080
masked	1232
masks	1179
mason	1119
masonry	1301
mass	951	3	1
massachusetts	1080
massacre	1172
massage	1149
masses	1165
massive	986
massively	1264
mast	1262
master	937	3
mastered	1250
mastering	1283
mastermind	1299
masterpiece	1195
masters	1071
mastery	1250
masturbating	1312
masturbation	1276
mat	1188	2	1
mata	1273
match	891	2
matched	1149
matches	1015
matching	1128
matchmaking	1306
matchup	1289
mate	1025		3
mater	1273
material	933
materially	1299
materials	972
maternal	1204
maternity	1230
mates	1154		3
matfors	1100			n
math	1048		1
mathematical	1142
mathematics	1117
maths	1209
mating	1266
matrix	1135
mats	1250		1
matt	1025
matte	1262	1
matter	834
mattered	1260
matters	986			t
matthew	1066
matthews	1204
mattmar	1100			n
mattress	1227
mature	1087		1
matured	1296
maturity	1181
maui	1301
maureen	1273
maurice	1207
maverick	1306
max	999	1
maxim	1292
maximize	1236
maximum	1013
maxwell	1204
may	695	1		w
maya	1181
maybe	817
mayer	1246
mayhem	1278
maynard	1317
mayo	1216
mayor	1009
mayoral	1317
mayors	1287
mazda	1303
maze	1232
mb	1202
mba	1255
mc	1151
mcbride	1312
mccain	1204
mccann	1315
mccarthy	1211
mccartney	1262
mcconnell	1257
mccoy	1250
mcdonald	1204
mcdonalds	1292
mcgee	1296
mcgraw	1296
mcgregor	1257
mcguire	1310
mckay	1266
mckenna	1315
mckenzie	1285
mclaren	1269
mclaughlin	1301
mclean	1271
mcmahon	1303
mcqueen	1315
md	1105
me	580			w
mead	1283
meadow	1243
meadows	1243
meal	1041
meals	1108
mean	799	3
meaning	951	1
meaningful	1119
meaningless	1220
meanings	1230
means	820
meant	935
meantime	1142
meanwhile	1041
measles	1306
measurable	1308
measure	1002
measured	1094
measurement	1140
measurements	1140
measures	997
measuring	1135
meat	1006
meats	1271
mecca	1294
mechanic	1200	1
mechanical	1075
mechanically	1301
mechanics	1121
mechanism	1089
mechanisms	1144
med	1179	2	13
medal	1061
medals	1156
meddling	1312
medelpad	1100			n
media	852	2	1
median	1140
mediated	1264
mediation	1264
mediator	1315
medic	1285	3
medicaid	1211
medical	884		1	j
medically	1280
medicare	1165
medication	1117
medications	1207
medicinal	1260
medicine	983
medicines	1204
medieval	1140
medina	1308
mediocre	1262
meditation	1163
mediterranean	1154
medium	1011
medley	1317
meds	1246
meek	1308
meet	859	1		v
meeting	886			t
meetings	1041
meets	1068
meg	1255
mega	1147
megan	1200
meh	1289
mei	1292
mein	1315
mel	1197	5	1
melancholy	1292
melanie	1260
melbourne	1068
melissa	1188
mellerud	1100			n
mellow	1308
melodies	1273
melody	1195
melon	1308		1
melt	1161	2
meltdown	1255
melted	1202
melting	1197
melts	1287
melvin	1303
member	880	1
members	840	1
membership	1043
membrane	1193
membranes	1310
meme	1172
memes	1209
memo	1195	1
memoir	1204
memoirs	1248
memorabilia	1310
memorable	1158
memorandum	1273
memorial	1057
memories	1036
memory	965
memphis	1177
men	804	3	6
menace	1257
mend	1306
mens	1278
mental	960		3	j
mentality	1207
mentally	1105
mention	983	1
mentioned	960
mentioning	1209
mentions	1131
mentor	1167	1
mentoring	1306
mentors	1315
menu	1091
menus	1280
meow	1315
mer	1315	6	11
mercedes	1156
mercenaries	1317
mercer	1273
merchandise	1167
merchant	1133
merchants	1186
merciful	1319
mercury	1147
mercy	1094
mere	1121
meredith	1227
merely	1066
merge	1209
merged	1227		1
merger	1158
mergers	1283
merging	1278
meridian	1294
merit	1133
merits	1227
merkel	1289
merlin	1285
mermaid	1273
merrill	1264
merry	1190			j
mesa	1266
mesh	1209
mess	1020	4
message	921
messages	1027
messaging	1197
messed	1149
messenger	1163
messi	1204
messiah	1255
messing	1193
messy	1181
met	900	2
meta	1211	1
metabolic	1239
metabolism	1202
metadata	1299
metal	962
metallic	1193
metals	1163
metaphor	1213
meteor	1255
meteorological	1292
meter	1131		2
meters	1103		1
meth	1239
methane	1257
method	967	1
methodist	1232
methodology	1193
methods	995
metre	1207
metres	1112
metric	1179		1
metrics	1264
metro	1110
metropolis	1250
metropolitan	1110
mets	1225
mexican	1057
mexicans	1257
mexico	979
meyer	1223
meyers	1317
mf	1239
mg	1124
mgm	1319
mh	1317
mhz	1283
mi	1082
mia	1181
miami	1043
mic	1195	1	1
mice	1131
mich	1306	1
michael	903
michaels	1287
michel	1216
michele	1271
michelle	1114
michigan	1027
mick	1190
mickey	1184
micro	1133	4
microbial	1306
microphone	1216
microscope	1266
microscopic	1296
microsoft	1068
microwave	1197
mid	962	11
midday	1296
middle	880	2
middlesbrough	1303
middlesex	1299
middleton	1262
midfield	1239
midfielder	1184
midget	1319
midi	1294
midland	1285
midlands	1223
midnight	1080
midst	1177
midterm	1310
midtown	1310
midway	1223
midwest	1197
midwife	1319
might	769
mighty	1128
migraine	1306
migrant	1209
migrants	1174
migrate	1283
migrated	1310
migration	1119
miguel	1204
mike	967
mikey	1301
mikhail	1294
mil	1211	5
milan	1140
mild	1126
mildly	1283
mile	1015	3
mileage	1234
miles	921	2
milestone	1218
milestones	1303
miley	1253
milf	1292
milford	1303
militant	1239
militants	1253
military	875
militia	1179
milk	999
milky	1266
mill	1064	3	1
millennial	1306
millennials	1264
millennium	1220
miller	1036
milling	1303
million	845	1
millionaire	1213
millionaires	1301
millions	1004
mills	1101
milo	1253
milton	1188
milwaukee	1149
mimi	1310
mimic	1269
min	1055	2	1
mina	1301		1
mind	827	1	1
minded	1117
mindful	1269	1
mindfulness	1287
minds	1048
mindset	1184
mine	912	1	2
minecraft	1207
mined	1287		2
miner	1248	1
mineral	1144
minerals	1167
miners	1167
mines	1110		1
ming	1257		16
mini	1050	3
miniature	1216
minimal	1126	1
minimalist	1317
minimize	1197
minimizing	1319
minimum	992
mining	1022		2
minions	1315
minister	912
ministerial	1255
ministers	1073
ministries	1243
ministry	1006
minneapolis	1181
minnesota	1080
minnie	1303
minor	1009
minorities	1158
minority	1057
minors	1223
mins	1174		1
mint	1170
minus	1151
minute	926
minutes	850
mir	1294	1
mira	1319
miracle	1121
miracles	1207
miraculous	1283
mirage	1315
miranda	1188
miriam	1273
mirror	1043
mirrored	1308
mirrors	1195
mis	1246	16
miscarriage	1308
miscellaneous	1285
mischief	1299
misconduct	1230
misdemeanor	1294
miserable	1135
misery	1177
misfortune	1294
misguided	1285
misinformation	1319
misleading	1174
misled	1317
misplaced	1292
miss	870	3	1
missed	960		1
misses	1186
missile	1119
missiles	1163
missing	910		1
mission	951		4
missionaries	1239
missionary	1190
missions	1105		3
mississippi	1108
missouri	1091
mist	1227		1
mistake	997
mistaken	1156
mistakenly	1278
mistakes	1048
mister	1253
mistress	1184
misty	1292
misunderstanding	1220
misunderstood	1241
misuse	1257
mit	1211		6
mitch	1172
mitchell	1096
mitigate	1257
mitigation	1276
mitochondrial	1319
mitsubishi	1303
mitt	1306
mix	988	2
mixed	1004
mixer	1266
mixes	1262
mixing	1126
mixtape	1303
mixture	1110
mj	1287
mjölby	1100			n
mk	1248
ml	1188
mla	1308
mlb	1186
mls	1200
mm	1002
mma	1246
mmm	1255
mn	1213
mo	1064
moan	1296	1
moaning	1283
mob	1144
mobile	956		1
mobility	1140
mobilization	1319
mock	1186	1
mocked	1283
mockery	1315
mocking	1255
mod	1172	1
mode	1006	3
model	891	2
modeled	1266
modeling	1165
modelling	1220
models	981
modem	1289
moderate	1089
moderately	1253
moderation	1273
moderator	1287
modern	905			j
modernization	1299
modes	1161
modest	1144
modi	1197
modification	1204
modifications	1193
modified	1096
modify	1200	1
modifying	1292
mods	1303
modular	1264
modulation	1315
module	1177
modules	1220
moe	1266
mohamed	1250
mohammad	1239
mohammed	1209
moines	1292
moist	1223
moisture	1174
mojo	1308
mold	1204
mole	1227
molecular	1126
molecule	1227
molecules	1170
molkom	1100			n
molly	1181
molten	1306
mom	893	1
moment	866
moments	1009
momentum	1135
momma	1287
mommy	1177
moms	1184
mon	1184	8	6
mona	1257
monaco	1232
monarch	1223
monarchy	1227
monastery	1232
monday	967
mondays	1294
monetary	1128
money	774
mongolia	1303
monica	1161
monitor	1066	1
monitored	1209
monitoring	1073
monitors	1193
monk	1167
monkey	1135
monkeys	1184
monks	1216
mono	1260	1
monologue	1319
monopoly	1188
monoxide	1319
monroe	1177
monsieur	1292
monsoon	1306
monster	1038
monsters	1112
monstrous	1287
mont	1276	3	3
montage	1306
montana	1140
monte	1223	1
monterey	1306
montgomery	1170
month	863			t
monthly	1036			j
months	840
montreal	1135
monty	1255
monument	1174
monumental	1266
monuments	1223
mood	1050
moods	1296
moody	1220
moon	990	1	1
moonlight	1241
moons	1294
moor	1301
moore	1087
moose	1241
mop	1292
mora	1100			n
moral	1045
morale	1230
morales	1306
morality	1184
morally	1236
morals	1232
moran	1287
more	608	1	3	w
moreno	1301
moreover	1114
morgan	1055
mormon	1227
morning	845
mornings	1230
moroccan	1273
morocco	1197
moron	1209
morons	1262
morphine	1296
morphology	1287
morris	1117
morrison	1181
morrow	1285
morse	1262
mortal	1184
mortality	1174
mortar	1209
mortgage	1061
mortgages	1223
morton	1234
mos	1283	2	1
mosaic	1248
moscow	1055
moses	1156
mosque	1177
mosques	1289
mosquito	1241
mosquitoes	1283
moss	1177
most	691		1	w
mostly	960
mosul	1319
motala	1100			n
motel	1241
moth	1266
mother	866	2	1
motherfucker	1241
motherhood	1296
mothers	1078
motif	1289
motion	1015		1
motions	1255		1
motivate	1243
motivated	1119
motivating	1303
motivation	1101
motivational	1271
motivations	1285
motive	1165		1
motives	1213
moto	1285
motor	1029	3
motorcycle	1135
motorcycles	1269
motorists	1315
motorola	1296
motors	1144
motorway	1276
motto	1216
mould	1278
mound	1243
mount	1043	2	1
mountain	983
mountainous	1294
mountains	1036
mounted	1091
mounting	1184
mounts	1262
mourinho	1225
mourn	1283	1
mourning	1223
mouse	1080
mouth	960		3
mouths	1216
move	840			v
moved	919
movement	928
movements	1071
moves	1015
movie	884
movies	969
moving	916
mozambique	1315
mozart	1285
mp	1085
mph	1144
mps	1114		2
mr	762
mri	1253
mrs	946
ms	997
msm	1317
msnbc	1308
mt	1121
mtv	1181
mu	1223
much	691			w
mud	1121
muddy	1243
mueller	1241
muffin	1301
mug	1218
muhammad	1181
muir	1310
mule	1280
muller	1315
mullsjö	1100			n
multi	1027	4
multicultural	1292
multimedia	1253
multinational	1253
multiplayer	1234
multiple	939
multiplied	1317
multiply	1266
multitude	1246
mum	1057		1
mumbai	1161
mummy	1250
mums	1299
mundane	1283
munich	1163
municipal	1096
municipalities	1234
municipality	1218
munitions	1303
munkedal	1100			n
munkfors	1100			n
mural	1269
murder	953	1
murdered	1078
murderer	1193
murderers	1260
murdering	1216
murderous	1296
murders	1140
murdoch	1269
murphy	1121
murray	1089
muscle	1050
muscles	1119
muscular	1227
muse	1246
museum	988
museums	1177
mushroom	1236
mushrooms	1218
music	801	2
musical	1034			j
musically	1319
musician	1149
musicians	1131
musk	1269
muslim	997
muslims	1050
must	764	2		w
mustache	1287
mustang	1248
mustard	1223
muster	1285
mutant	1234
mutants	1285
mutation	1234
mutations	1232
mute	1230		1
muted	1285
mutiny	1319
mutual	1091
mutually	1225
muzzle	1310
mv	1266
mvp	1177
mw	1248
mx	1303
my	560			fw
myanmar	1195
myers	1213
myriad	1269
myrtle	1303
myself	850
myspace	1310
mysteries	1213
mysterious	1112
mystery	1048
mystic	1243
mystical	1255
myth	1133
mythical	1280
mythology	1234
myths	1209
mälardalen	1100			n
mälaren	1100			n
märsta	1100			n
målilla	1100			n
mölle	1100			n
mölndal	1100			n
mölnlycke	1100			n
mönsterås	1100			n
mörbylånga	1100			n
na	1055
nacka	1100			n
nadal	1301
nadia	1312
nagging	1319
nah	1059		1
nail	1103
nailed	1204
nails	1142
nairobi	1257
naive	1209
naked	1052
nam	1220	1	1
name	781		3
named	933		1
namely	1147
names	942
naming	1179
nan	1269
nana	1257
nancy	1119
nanny	1246
nano	1273
naomi	1232
nap	1193	1	1
napa	1308
naples	1236
napoleon	1204
napoli	1306
narcotics	1266
narendra	1317
narrated	1315
narration	1308
narrative	1061
narratives	1241
narrator	1195
narrow	1061
narrowed	1283
narrower	1315
narrowly	1232
naruto	1271
nas	1260	1	1
nasa	1103
nasal	1269
nascar	1207
nasdaq	1287
nash	1188
nashville	1156
nassau	1308
nasty	1101
nat	1209	4
natal	1287
natalie	1197
natasha	1271
nate	1195		1
nathan	1121
nathaniel	1280
nation	949	3
national	804	1	2	j
nationalism	1190
nationalist	1172
nationalists	1253
nationalities	1310
nationality	1216
nationally	1188		1
nationals	1172
nations	967
nationwide	1135
native	992		1	j
natives	1216		1
nato	1149
natural	896		1	j
naturally	1041
nature	926
naughty	1190
nausea	1257
nautical	1269
naval	1096
navigate	1225
navigating	1315
navigation	1144
navigator	1315
navy	1020
nay	1283
nazi	1087
nazis	1165
nb	1296
nba	1061
nbc	1147
nc	1140
ncaa	1179
nd	1218
ndp	1294
ne	1140
neal	1234
near	854	2
nearby	1025
nearer	1294
nearest	1126
nearing	1292
nearly	921
neat	1154
neatly	1269
nebraska	1156
nec	1310
necessarily	1041
necessary	942
necessities	1299
necessity	1172
neck	1006	1
necklace	1186
necks	1289
ned	1218		18
need	698	3
needed	880
needing	1147
needle	1156
needles	1220
needless	1230
needs	836
needy	1248
negative	969
negatively	1223
negatives	1292
negativity	1269
neglect	1200
neglected	1202
negligence	1232
negligent	1306
negligible	1292
negotiate	1154
negotiated	1202
negotiating	1202
negotiation	1202
negotiations	1103
negro	1213
neighbor	1126	2
neighborhood	1036
neighborhoods	1167
neighboring	1181
neighbors	1096
neighbour	1223	2
neighbourhood	1165
neighbouring	1204
neighbours	1181
neil	1114
neither	974
nelson	1096
nemesis	1303
neo	1154
neon	1234
nepal	1190
nephew	1149
nephews	1319
neptune	1299
nerd	1230
nerds	1299
nero	1299
nerve	1108
nerves	1147
nervous	1055
nervously	1319
nes	1315	1	5
ness	1243		36
nest	1135	1	1
nesting	1292
nests	1283
net	976	3	4	j
netanyahu	1306
netflix	1108
netherlands	1087
nets	1195		1
network	916	1
networking	1165
networks	1048
neural	1207
neurological	1257
neurons	1218
neuroscience	1278
neutral	1096
neutrality	1227
neutron	1280
nevada	1142
never	711			w
nevertheless	1094
neville	1250
new	633	7		j
newark	1211
newborn	1202
newcastle	1135
newcomer	1289
newcomers	1280
newer	1165
newest	1142
newfoundland	1294
newly	1055
newman	1190
newport	1202
news	820	3
newsletter	1207
newspaper	1013
newspapers	1094
newton	1165
next	760			j
nexus	1232
neymar	1273
nfc	1262
nfl	1027
ng	1174
ngo	1283
ngos	1273
nh	1253
nhl	1147
nhs	1151
ni	1167
niagara	1262
nic	1289	2	3
nicaragua	1280
nice	836			j
nicely	1135
nicer	1232
nicest	1262
niche	1186
nicholas	1144
nichols	1248
nicholson	1280
nick	1015	2
nickel	1193
nicki	1308
nickname	1172
nicknamed	1280
nicky	1266
nico	1264	1
nicola	1257
nicolas	1239
nicole	1154
nicotine	1262
niece	1193
nielsen	1283
nigel	1204
niger	1278	1
nigeria	1075
nigerian	1137
nigga	1236
nigger	1301
night	781	3	4
nightclub	1232
nightingale	1315
nightly	1271
nightmare	1108
nightmares	1213
nights	1043
nighttime	1319
nih	1301
nike	1179
nikki	1227
nikon	1306
nil	1306
nile	1234
nina	1186
nine	951	1
nineteen	1246
nineteenth	1207
ninety	1218
ninja	1181
nintendo	1133
ninth	1135
nip	1308
nipple	1278
nipples	1246
nirvana	1296
nissan	1223
nitrogen	1207
nixon	1172
nj	1158
njurunda	1100			n
nk	1276
nl	1262
nm	1193
no	610			qw
noah	1167
nobel	1188
nobility	1273
noble	1096
nobles	1289
nobody	933
nod	1211
nodded	1287
node	1179
nodes	1202
nods	1312
noel	1236
noir	1271
noise	1025
noises	1209
noisy	1227
nokia	1230
nolan	1234
nominal	1243
nominate	1250
nominated	1110
nomination	1135
nominations	1193
nominee	1161
nominees	1230
non	854	3	3
none	937
nonetheless	1142
nonprofit	1184
nonsense	1103
nonstop	1296
noodle	1285
noodles	1220
noon	1126		1
nope	1091
nor	972	6	1
nora	1100			n
norberg	1100			n
nordanstig	1100			n
norden	1100			n
nordic	1262
nordmaling	1100			n
norfolk	1188
norge	1100			n
norm	1167	2
norma	1306
normal	919		1
normally	1020
norman	1119
normandy	1271
norms	1207
norrbotten	1100			n
norris	1243
norrköping	1100			n
norrland	1100			n
norrmalm	1100			n
norrtälje	1100			n
norsjö	1100			n
north	843	4
northampton	1269
northeast	1137
northeastern	1234
northern	956			j
northwest	1119
northwestern	1200
norton	1209
norway	1117
norwegian	1163
norwich	1223
nos	1262
nose	1034
noses	1278
nostalgia	1239
nostalgic	1278
not	532	8	1	w
notable	1135
notably	1149
notation	1273
notch	1202
note	912	2	1
notebook	1211
noted	992
notes	958
noteworthy	1269
nothin	1223
nothing	794
notice	944	1
noticeable	1209
noticeably	1299
noticed	1006
notices	1174
noticing	1234
notification	1170
notifications	1230
notified	1190
notify	1213
noting	1151
notion	1112
notions	1262
notorious	1190
notoriously	1296
notre	1227
nottingham	1216
notwithstanding	1271
noun	1241
nov	1066	1
nova	1170
novak	1301
novel	1006	1
novelist	1241
novels	1128
novelty	1230
november	898
novice	1287
now	649	1		w
nowadays	1126
nowhere	1059
np	1250
npr	1276
nr	1283
nra	1278
nrl	1296
ns	1271
nsa	1184
nsfw	1241
nsw	1195
nt	1209
nu	1255
nuclear	983
nucleus	1246
nude	1151
nudity	1292
nuggets	1266
nuisance	1266
nuke	1315
null	1213
numb	1260
number	778
numbered	1193		1
numbers	926
numerical	1232
numerous	1002
nun	1234
nuns	1269
nurse	1059
nursery	1177
nurses	1119
nursing	1078
nurture	1310
nut	1142	1	4
nutrient	1264
nutrients	1218
nutrition	1128
nutritional	1234
nuts	1082	1	1
nutshell	1283
nv	1278
nw	1216
nxt	1308
ny	1052
nybro	1100			n
nyc	1140
nye	1308
nykvarn	1100			n
nykyrka	1100			n
nyköping	1100			n
nylon	1285
nynäshamn	1100			n
nypd	1276
nysund	1100			n
nz	1200
närke	1100			n
nässjö	1100			n
näsåker	1100			n
nävekvarn	1100			n
oak	1110	1
oakland	1170
oaks	1241
oasis	1253
oath	1161
oatmeal	1296
oats	1289
ob	1283
obama	953	1
obamacare	1177
obbola	1100			n
obedience	1266		1
obese	1225
obesity	1195
obey	1190
obi	1301
obituary	1287
object	1022	3
objected	1266
objection	1204
objections	1223
objective	1068
objectively	1317
objectives	1133
objects	1034
obligated	1266
obligation	1135
obligations	1154
obligatory	1292
obliged	1204
oblivion	1308
oblivious	1310
obnoxious	1294
obscene	1276
obscure	1186
observation	1121
observations	1147
observatory	1218
observe	1137
observed	1061
observer	1172
observers	1204
observes	1308
observing	1209
obsessed	1133
obsession	1174
obsessive	1283
obsolete	1232
obstacle	1216
obstacles	1179
obstruction	1255
obtain	1059	1
obtained	1038
obtaining	1167
obvious	1006
obviously	967
oc	1246
occasion	1064	1
occasional	1124
occasionally	1061
occasions	1091
occult	1315
occupancy	1299
occupants	1276
occupation	1105
occupational	1216
occupations	1280
occupied	1078
occupies	1264
occupy	1167	1
occupying	1236
occur	1043	2
occurred	1020
occurrence	1204
occurring	1158
occurs	1073
ocd	1315
ocean	990
oceanic	1292
oceans	1207
ockelbo	1100			n
oct	1071
october	896
octopus	1276
od	1292
odd	1055
oddly	1253
odds	1087
ode	1310
odensbacken	1100			n
oderljunga	1100			n
odor	1269
odyssey	1255
oecd	1280
oem	1310
of	368			fqw
ofc	1312
off	707	9	4	qw
offence	1161
offences	1232
offend	1250	1
offended	1167
offender	1220
offenders	1200
offending	1283
offense	1091
offenses	1248
offensive	1045
offer	910	1
offered	953
offering	1013
offerings	1193
offers	981
office	829
officer	914
officers	951
offices	1041
official	889			j
officially	1029
officials	995
offline	1211
offs	1211		1
offseason	1283
offset	1154
offshore	1172
offspring	1204
often	827
ofthe	1306
og	1216
oh	822
ohh	1243
ohhh	1308
ohio	1011
oi	1218
oil	898
oilers	1308
oils	1184
oily	1301
ok	889
okay	907
oklahoma	1089
ol	1156
old	748	1		j
older	939
oldest	1096
olds	1156
ole	1213		3
olga	1310
olive	1131
oliver	1101
olives	1301
olivia	1190
olivier	1287
ollie	1312
olofström	1100			n
olsen	1294
olson	1310
olympian	1315
olympic	1038
olympics	1048
om	1255
omaha	1241
oman	1299
omar	1209
omberg	1100			n
omega	1202
omg	1140
ominous	1289
omission	1312
omitted	1260
on	481			qw
onboard	1255
once	799		1
oncology	1299
one	583	1	6
ones	905	1
oneself	1255
ongoing	1078
onion	1177
onions	1202
online	877
only	663		1	w
ons	1253		11
onsala	1100			n
onset	1216
onstage	1273
ontario	1103
onto	974		1
onward	1276
onwards	1241
oo	1250
ooh	1207
ooo	1280
oooh	1292
oops	1213
op	1055
opaque	1296
open	811	2		j
opened	956
opener	1179
opening	935
openings	1218
openly	1126
openness	1289
opens	1052
opera	1089	3
operate	1036
operated	1071
operates	1121
operating	979
operation	939
operational	1103
operations	951
operative	1184
operatives	1276
operator	1078
operators	1108
opinion	935
opinions	1057
opioid	1306
opium	1276
opponent	1105
opponents	1098
opportunities	1011
opportunity	933
oppose	1165
opposed	1034
opposes	1299
opposing	1142
opposite	1009
opposition	1020
oppressed	1253
oppression	1200
oppressive	1278
oprah	1269
ops	1197		1
opt	1174	3
opted	1209
optic	1232
optical	1135
optics	1248
optimal	1165
optimism	1230
optimistic	1181
optimization	1230
optimize	1306
optimized	1289
optimum	1257
opting	1315
option	967
optional	1172
options	988
or	566			fw
oracle	1220
oral	1091		5
orange	1009
oranges	1262
orbit	1144	1
orbital	1246
orbiting	1317
orbits	1312
orchard	1250
orchestra	1149	1
orchestrated	1317
orchid	1312
ordained	1271
ordeal	1273
order	808	1	2
ordered	981
ordering	1147
orderly	1280
orders	983		1
ordinance	1243
ordinary	1055		1
ordination	1287
ordnance	1296
ore	1128	1	2
oregon	1082
org	1255	1
organ	1119
organic	1059
organisation	1068
organisations	1114
organise	1266
organised	1133
organising	1269
organism	1246
organisms	1197
organization	939
organizational	1190
organizations	997
organize	1156
organized	1034
organizer	1250
organizers	1236
organizing	1158
organs	1151
orgasm	1227
orient	1280
oriental	1213
orientation	1140
oriented	1124
origin	1025	3
original	884
originality	1303
originally	992
originals	1260
originate	1296
originated	1197
originating	1271
origins	1142
orioles	1303
orion	1280
orlando	1142
orleans	1103
orminge	1100			n
ornament	1308
ornamental	1303
ornaments	1292
orphan	1248	1
orphanage	1294
orphans	1271
orsa	1100			n
orthodox	1167
ortiz	1310
orust	1100			n
os	1128
osaka	1253
osama	1315
osborne	1243
osby	1100			n
oscar	1080
oscars	1243
oskarshamn	1100			n
oslo	1264
ostensibly	1301
oswald	1283
ot	1186
other	654	1
others	824
otherwise	949
otis	1287
ottawa	1156
otter	1296
otto	1227	1
ottoman	1239
ou	1204
ouch	1253
ought	1071
ounce	1197		1
ounces	1257		1
our	659	1	7	fw
ours	1114	1	3
ourselves	1009
out	603	33	15	qw
outbreak	1154
outbreaks	1301
outcome	1071
outcomes	1128
outdated	1230
outdoor	1098			j
outdoors	1218
outer	1094
outfit	1101
outfits	1190
outgoing	1246
outing	1266
outlaw	1264
outlet	1151
outlets	1151
outline	1170
outlined	1181
outlines	1243
outlining	1310
outlook	1135
outnumbered	1301
outpatient	1308
outpost	1292
output	1052
outputs	1292
outrage	1188
outraged	1250
outrageous	1204
outreach	1225
outright	1190
outs	1184		1
outset	1280
outside	863
outsider	1255
outsiders	1253
outskirts	1253
outsourcing	1299
outspoken	1301
outstanding	1036
outta	1128
outward	1262
oval	1156		1
ovanåker	1100			n
ovarian	1276
ovation	1315		2
oven	1140
over	672	32	11	qw
overall	944
overboard	1283
overcome	1089
overcoming	1255
overdose	1250
overdue	1266
overflow	1292
overhaul	1246
overhead	1167
overheard	1289
overlap	1220	1
overlapping	1253
overload	1266
overlook	1260	1
overlooked	1193
overlooking	1225
overly	1190
overnight	1108
overrated	1262
override	1285
overrun	1299
overs	1253		3
overseas	1085
oversee	1264	1
overseeing	1294
oversees	1315
oversight	1190
oversized	1289
overt	1310
overtake	1312
overthrow	1241
overtime	1165
overturned	1269
overview	1126
overwatch	1269
overweight	1211
overwhelmed	1179
overwhelming	1133
overwhelmingly	1257
ow	1234
owe	1121
owed	1184		3
owen	1140
owens	1236
owes	1216
owing	1213		1
owl	1181
owls	1287
own	751	1
owned	976		1
owner	960	1
owners	1002	1	2
ownership	1059
owning	1188
owns	1103
ox	1273
oxelö	1100			n
oxelösund	1100			n
oxford	1064
oxidation	1292
oxide	1230		1
oxie	1100			n
oxygen	1094
oyster	1257
oysters	1303
oz	1149
ozone	1285
pa	1045
pablo	1197
pac	1167	2
pace	1064		1
paced	1253
pacers	1310
pacific	1015
pacing	1301
pack	999	5	1
package	1045
packaged	1262
packages	1149
packaging	1161
packard	1317
packed	1080
packers	1202
packet	1204
packets	1262
packing	1137
packs	1165
pact	1213		1
pad	1149
paddle	1269
paddy	1239
pads	1204
pagan	1253
page	893	1	3
pageant	1264
pages	1009
paid	893		1
paige	1262
pain	914	3
painful	1078
painfully	1273
pains	1188
paint	1032	1
painted	1071
painter	1167
painters	1253
painting	1013
paintings	1105
paints	1230
pair	986	1	1
paired	1202
pairing	1243
pairs	1126
paisley	1310
pajala	1100			n
pajamas	1310
pak	1289
pakistan	1025
pakistani	1149
pal	1154	4	1
palace	1048
palaces	1315
palate	1301
pale	1133
palestine	1154
palestinian	1126
palestinians	1209
palette	1211
palin	1315
palm	1098
palmer	1147
palms	1255
palo	1310
pals	1253
pam	1243
pamela	1250
pamphlet	1308
pan	1061	5
panama	1184
pancake	1301
pancakes	1246
pancreatic	1303
panda	1232
pandemic	1225
pandora	1289
panel	1025
panels	1137
panic	1091		1
panicked	1289
panorama	1292
pans	1271
panther	1232
panthers	1190
panties	1227
pants	1041
paolo	1289
pap	1317
papa	1172
papal	1289
paper	905	2	2
paperback	1239
papers	1011		1
paperwork	1188
papua	1285
par	1117	12
para	1186	9
parachute	1264
parade	1114
parades	1315
paradigm	1241
paradise	1114
paradox	1236
paragraph	1144
paragraphs	1250
parallel	1089
parallels	1250
paralysis	1271
paralyzed	1280
paramedics	1312
parameter	1250
parameters	1151
paramount	1213
paranoia	1285
paranoid	1213
paranormal	1273
parasite	1264
parasites	1266
parcel	1227
parcels	1299
pardon	1193
parent	1020	2	1
parental	1202
parenthood	1264
parenting	1181
parents	873		1
paris	962	2
parish	1126
parishes	1308
parisian	1317
parity	1287		1
park	884	2	1
parked	1172
parker	1098
parking	1043
parks	1075
parkway	1301
parliament	981
parliamentary	1110
parlor	1303
parody	1202
parole	1202
parrot	1269
parry	1280
parsons	1243
part	741	2	1
parted	1280
partial	1112
partially	1108
participant	1202
participants	1059
participate	1055
participated	1149
participates	1317
participating	1108
participation	1075
particle	1174
particles	1133
particular	921
particularly	930
parties	946
partille	1100			n
parting	1296
partisan	1195
partition	1227
partly	1082
partner	958	3
partnered	1260
partnering	1303
partners	1022	2
partnership	1041
partnerships	1193
parts	905		1
party	808	1
partying	1269
pas	1246	9
pasadena	1278
pascal	1292
paso	1273
pass	910	10	2
passage	1089
passages	1225
passed	939		1
passenger	1064
passengers	1073
passes	1048
passing	1006
passion	1050	1	1
passionate	1131		1
passionately	1306
passions	1248
passive	1144
passport	1140
passports	1262
password	1137
passwords	1250
past	838	1
pasta	1170
paste	1172		1
pastor	1133
pastoral	1257
pastors	1306
pastry	1260
pasture	1299
pat	1096	6
patch	1105		1
patches	1184
patel	1269
patent	1110
patented	1257
patents	1204
paterson	1287
path	988	2	1
pathetic	1126
pathogens	1306
pathological	1299
pathology	1250
paths	1147
pathway	1204
pathways	1234
patience	1105
patient	974		1
patiently	1271
patients	942
patio	1280
patriarch	1310
patricia	1207
patrick	1066
patriot	1213
patriotic	1200
patriotism	1246
patriots	1161
patrol	1119
patrols	1271
patron	1213	1
patronage	1278
patrons	1220
pats	1308
pattern	1022
patterns	1057
patterson	1223
patton	1289
patty	1248
paul	914
paula	1209
pauline	1271
paulo	1207
pause	1151
paused	1294
paved	1239
pavement	1241
pavilion	1239
paving	1285
paw	1271
pawn	1260
paws	1283
pax	1312
pay	829	9
payable	1266
payback	1315
paycheck	1266
payday	1241
paying	979
payload	1299
payment	999
payments	1041
payne	1211
payout	1299
paypal	1209
payroll	1207
pays	1091
pb	1262
pbs	1262
pc	1029
pcs	1218
pd	1220
pdf	1188
pe	1216
pea	1257	4
peabody	1312
peace	916	1
peaceful	1087
peacefully	1236
peach	1204
peaches	1266
peacock	1280
peak	1029
peaked	1266
peaks	1181
peanut	1174
peanuts	1262
pear	1273	1
pearce	1278
pearl	1119
pearls	1257
pearson	1213
peas	1232	2
peasant	1239
peasants	1230
peat	1312
pebble	1303
peck	1276
peculiar	1227
pedal	1234
pedestal	1301
pedestrian	1218
pedestrians	1280
pediatric	1260
pediatrics	1315
pedigree	1301
pedophile	1312
pedro	1209
pee	1161	1
peek	1220
peel	1197
peeled	1303
peep	1292
peer	1119
peers	1147
peg	1269
peggy	1250
pelosi	1299
pelvic	1296
pen	1064	2	1
penal	1276	1
penalties	1133
penalty	1048
pence	1230
pencil	1163
pencils	1292
pendant	1283
pending	1147
penelope	1308
penetrate	1255
penetrating	1306
penetration	1218
penguin	1202
penguins	1227
peninsula	1144
penis	1140
penn	1174
penned	1294
pennies	1301
pennsylvania	1059
penny	1135
pens	1209	2
pension	1101
pensions	1197
pentagon	1220
penthouse	1310
people	633
peoples	1091
pep	1262	2
pepe	1289
pepper	1119
peppers	1230
pepsi	1280
peptide	1312
per	817	12	17
perceive	1216
perceived	1114
percent	912	2
percentage	1041
percentages	1287
perception	1110
perceptions	1225
perch	1315
percussion	1296
percy	1230
perennial	1264
perez	1230
perfect	875	1
perfected	1312
perfection	1154
perfectly	1011
perform	999	1
performance	884
performances	1085
performed	995
performer	1197
performers	1179
performing	1022
performs	1158
perfume	1209
perhaps	900
peril	1289
perimeter	1225
period	873
periodic	1236	1
periodically	1246
periods	1075
peripheral	1230
periphery	1312
perish	1308
perished	1312
perjury	1310
perkins	1232
perks	1239
permanent	1020
permanently	1133
permission	1036
permit	1101	2
permits	1165
permitted	1121
permitting	1276
perpendicular	1315
perpetrator	1308
perpetrators	1294
perpetual	1241
perry	1101
persecuted	1285
persecution	1216
perseverance	1303
persia	1299
persian	1190
persist	1260	1
persisted	1303
persistence	1264
persistent	1174
persists	1310
person	794	1
persona	1223
personal	875		1
personalities	1174
personality	1025
personalized	1260
personally	1020
personnel	1022
persons	1052
perspective	1022
perspectives	1177
perstorp	1100			n
persuade	1193
persuaded	1204
persuasion	1306
persuasive	1287
pertaining	1243
perth	1167
pertinent	1299
peru	1177
peruvian	1285
pervasive	1292
pervert	1308
pest	1234		1
pesticides	1269
pests	1287
pet	1048	1	2
petals	1276
pete	1124		1
peter	949	1
peters	1220
petersburg	1220
peterson	1186
petite	1283
petition	1082		1
petitions	1283		1
petrol	1216
petroleum	1174
pets	1133		2
petty	1135
pew	1287
peyton	1248
pf	1280
pg	1179
pga	1241
ph	1158
phantom	1202
pharaoh	1308
pharma	1283
pharmaceutical	1174
pharmaceuticals	1271
pharmacist	1303
pharmacy	1181
phase	1004
phased	1306
phases	1190
phd	1135
phelps	1255
phenomena	1211
phenomenal	1207
phenomenon	1121
phi	1255	2
phil	1066	3
philadelphia	1055
philanthropy	1308
philip	1087	2
philippe	1255
philippine	1207
philippines	1085
philips	1287
phillies	1303
phillip	1200
phillips	1144
philly	1236
philosopher	1216
philosophers	1239
philosophical	1163
philosophy	1038
phoebe	1294
phoenix	1103
phone	852		4
phoned	1317
phones	1048		2
phony	1301
phosphate	1285
photo	928	4
photograph	1098
photographed	1216
photographer	1087
photographers	1190
photographic	1207
photographs	1073
photography	1048
photon	1308
photos	960	1
photoshop	1202
php	1285
phrase	1082
phrases	1177
phyllis	1306
physical	935			j
physically	1082
physician	1110
physicians	1142
physicist	1285
physicists	1312
physics	1061
physiological	1257
physiology	1241
physique	1315
pi	1170
pianist	1271
piano	1080
pic	1105	2
picasso	1276
pick	903	2
picked	986
picking	1050
pickle	1292
pickles	1271
picks	1096
pickup	1184
picky	1303
picnic	1197
pics	1114
picture	891
pictured	1200
pictures	939	1
picturesque	1266
pie	1108		1
piece	912		1
pieces	986
pier	1193
pierce	1167
pierced	1276
piercing	1250
pierre	1163
piers	1264
pies	1248		1
pig	1119
pigeon	1241
pigeons	1299
piggy	1312
pigment	1296
pigs	1154
pike	1225
pile	1119		1
piled	1287		1
piles	1246
pilgrim	1294	1
pilgrimage	1266
pilgrims	1271
piling	1312		1
pill	1144
pillar	1234		1
pillars	1239
pillow	1161
pillows	1266
pills	1140
pilot	1032
pilots	1124
pimp	1283
pin	1087	2
pinch	1207
pine	1128	1	1
pineapple	1248
pines	1280		1
ping	1207		35
pink	1032
pinky	1292
pinnacle	1278
pinned	1230
pinpoint	1301
pins	1197
pint	1230
pinterest	1271
pioneer	1172	1
pioneered	1315
pioneering	1257
pioneers	1255
pious	1310
pip	1301	1
pipe	1094	2
pipeline	1142
pipelines	1283
piper	1225
pipes	1163
piping	1285
piracy	1262		1
pirate	1161
pirates	1154
piss	1112	1
pissed	1094
pisses	1271
pissing	1248
pistol	1167
pistols	1276
piston	1273
pistons	1303
pit	1089	2	1
pitch	1052	1
pitched	1188
pitcher	1200
pitchers	1280
pitches	1234
pitching	1209
piteå	1100			n
pits	1216
pitt	1202
pittsburgh	1121
pity	1156
pivot	1266
pivotal	1266
pixel	1216
pixels	1269
pizza	1052
pizzas	1303
pk	1289
pl	1179
place	758		5
placebo	1271
placed	956		2
placement	1142		1
places	914
placing	1112
plague	1177
plagued	1278
plaid	1306
plain	1052		2
plainly	1294
plains	1177		1
plaintiff	1255
plaintiffs	1248
plan	854	3		k
plane	986		1
planes	1114		1
planet	995
planetary	1253
planets	1140
plank	1276
planned	992
planner	1260
planners	1255
planning	944
plans	919
plant	946	1	1	k
plantation	1216
plantations	1276
planted	1142
planting	1195
plants	988
plaque	1223
plasma	1163
plaster	1260
plastic	1034
plastics	1248
plate	1025
plateau	1241
plated	1278
plates	1101
platform	997
platforms	1108
platinum	1147
plato	1296
platoon	1262
plausible	1234
play	781	11	4	k
playable	1289
playback	1306
playbook	1315
playboy	1253
played	868		1
player	877		1
players	852
playful	1260
playground	1200
playing	836		1
playlist	1241
playoff	1121
playoffs	1103
plays	958		1
playstation	1165
playwright	1292
plaza	1172
plc	1241
plea	1163	3
plead	1236	1
pleaded	1230
pleading	1260
pleas	1264	2
pleasant	1101
pleasantly	1301
please	769			w
pleased	1050
pleases	1315
pleasing	1209
pleasure	1020
pleasures	1257
pledge	1151
pledged	1234
pledges	1292
plentiful	1299
plenty	986
plight	1276
plot	1018	2
plots	1204
plotted	1310
plotting	1250
pls	1223
plug	1119
plugged	1280
plugin	1317
plugs	1273
plum	1255	1
plumber	1299
plumbing	1246
plunge	1269
plunged	1289
plural	1255
plurality	1285
plus	933		1
plush	1306
pluto	1301
plymouth	1223
plywood	1315
pm	992
pneumonia	1211
png	1299
po	1158
pocket	1041
pockets	1133
pod	1218	2
podcast	1117
podcasts	1271
podium	1236
pods	1278
poe	1255	1
poem	1094
poems	1126
poet	1103
poetic	1223
poetry	1059
poets	1188
point	797	2	4
pointed	1045
pointer	1239
pointers	1271
pointing	1105
pointless	1179
points	868		1
poised	1283
poison	1133	1
poisoned	1248
poisoning	1188
poisonous	1250
poke	1243	1
pokemon	1137
poker	1158
poking	1287
pol	1283	7
poland	1096
polar	1161
polarized	1312
pole	1098
poles	1179
police	845	2
policeman	1211
policemen	1257
policies	988
policing	1239
policy	882
polish	1085	1
polished	1207
polishing	1317
polite	1170
politely	1273
political	854
politically	1137
politician	1114
politicians	1027
politics	951
poll	1071	1
pollen	1273
polling	1190
polls	1128
pollutants	1315
polluted	1308
pollution	1105
polly	1289
polo	1204
poly	1234	1	1
polymer	1234
polymers	1317
pond	1156		1
ponder	1301
ponds	1276		1
pong	1278
ponies	1315
pony	1195
poo	1257	1	1
pooh	1315
pool	997		2
poole	1303
pools	1181
poop	1230
poor	900	1		j
poorer	1243
poorest	1278
poorly	1128
pop	951	2
popcorn	1213
pope	1064
popped	1186
popping	1190
poppy	1246
pops	1165
populace	1303
popular	905
popularity	1096
populated	1200
population	919
populations	1108
populist	1296
populous	1287
por	1266	4
porcelain	1253
porch	1186
pore	1317
pores	1289
pork	1144
porn	1036
porno	1299
pornography	1230
porous	1296
porsche	1220
port	983	7	5
portable	1158
portal	1151
portals	1312
porter	1156		1
portfolio	1117
portfolios	1299
portion	1029		1
portions	1156		1
portland	1110
porto	1264
portrait	1101
portraits	1184
portray	1236	1
portrayal	1255
portrayed	1186
portraying	1306
portrays	1306
ports	1135	1	4
portsmouth	1243
portugal	1128
portuguese	1144
pos	1220	5
pose	1128		4
posed	1195		4
poses	1200		1
posh	1289
posing	1218		2
position	873	1	3
positioned	1200
positioning	1213
positions	1006		1
positive	923
positively	1177
positives	1294
positivity	1306
possess	1147	3
possessed	1186
possesses	1241
possessing	1241
possession	1064
possessions	1195
possibilities	1126
possibility	1018
possible	838
possibly	974
post	822	7	1
postage	1264
postal	1165
postcard	1280
postcards	1317
posted	928
poster	1108
posterior	1283
posters	1154
postgraduate	1317
posting	1061
postpone	1271
postponed	1211
posts	1002
postseason	1276
posture	1232
postwar	1287
pot	1059	2	1
potassium	1248
potato	1126
potatoes	1131
potent	1211
potential	919
potentially	1061
potion	1308
potomac	1310
pots	1207
potter	1126
pottery	1220
pouch	1283
poultry	1257
pound	1078	1	1
pounding	1250
pounds	1029		1
pour	1128	1
poured	1193
pouring	1184
pov	1312
poverty	1045
pow	1280	1
powder	1094
powdered	1310
powell	1177
power	801	2	3
powered	1094
powerful	956
powerhouse	1280
powerless	1269
powers	990
pp	1064
ppl	1230
ppp	1315
pr	1108
practical	1041
practically	1108
practice	907
practiced	1193
practices	1025
practicing	1154
practise	1262
practised	1306
practising	1289
practitioner	1236
practitioners	1197
pradesh	1236
pragmatic	1269
prague	1232
prairie	1220
praise	1080
praised	1147
praises	1264
praising	1243
prank	1220
pratt	1246
pray	1059	1
prayed	1227
prayer	1055
prayers	1124
praying	1154
pre	933	26
preach	1223	1
preached	1296
preacher	1225
preaching	1223
precaution	1289
precautions	1246
preceded	1225
precedence	1306
precedent	1202
preceding	1211
precinct	1241
precious	1075
precipitation	1234
precise	1121
precisely	1105
precision	1149
precursor	1280
predator	1218
predators	1211
predatory	1292
predecessor	1193
predecessors	1246
predetermined	1312
predicament	1317
predict	1133	5
predictable	1207
predicted	1124
predicting	1239
prediction	1161
predictions	1165
predictive	1296
predicts	1283
predominant	1317
predominantly	1197
preface	1292
prefer	1020	3
preferable	1280
preferably	1218
preference	1126
preferences	1179
preferred	1071
preferring	1306
prefers	1227
pregnancies	1310
pregnancy	1075
pregnant	1022
prehistoric	1285
prejudice	1200
preliminary	1114
prelude	1312
prem	1317
premature	1220
prematurely	1310
premier	1022	1
premiere	1114
premiered	1308
premiership	1241
premise	1193
premises	1147
premium	1075
premiums	1209
prep	1165	2
prepaid	1312
preparation	1078
preparations	1181
preparatory	1280
prepare	1025
prepared	981	1
preparedness	1308
prepares	1230
preparing	1075
pres	1243	6
presbyterian	1243
preschool	1264
prescott	1285
prescribe	1292
prescribed	1172
prescription	1151
prescriptions	1283
preseason	1232
presence	983
present	880	1
presentation	1080
presentations	1241
presented	979
presenter	1204
presenters	1310
presenting	1133
presently	1216
presents	1057
preservation	1149
preserve	1108
preserved	1135
preserves	1299
preserving	1213
presided	1287
presidency	1114
president	817
presidential	1032
presidents	1133
presiding	1276
press	884	1	2
pressed	1124		2
presses	1262
pressing	1133		1
pressure	919
pressured	1266
pressures	1172
prestige	1209
prestigious	1184
preston	1200
presumably	1137
presume	1239
presumed	1239
pretend	1075	1
pretended	1250
pretending	1137
pretends	1308
pretoria	1303
prettier	1308
prettiest	1315
pretty	834
prevail	1255	1
prevailed	1287
prevailing	1255
prevalence	1230
prevalent	1202
prevent	969	3		v
prevented	1131
preventing	1124
prevention	1087
preventive	1266
prevents	1177
preview	1161
previews	1306
previous	921
previously	960
prey	1156
price	868	1
priced	1158
priceless	1248
prices	949
pricey	1303
pricing	1142
prick	1243
pride	1038
priest	1075	1
priesthood	1312
priests	1149
prima	1303
primal	1308
primaries	1269
primarily	1041
primary	949
prime	965
primer	1266
primitive	1197
prince	986	1
princes	1223
princess	1029
princesses	1308
princeton	1186
principal	1032
principally	1289
principals	1273
principle	1073
principles	1055
print	1027	1	3
printed	1059
printer	1167
printers	1239
printing	1087
prints	1133		2
prior	956
priorities	1137
prioritize	1310
priority	1057
prism	1280
prison	967
prisoner	1105
prisoners	1066
prisons	1190
pristine	1306
privacy	1068
private	877
privately	1149
privilege	1105
privileged	1195
privileges	1207
privy	1276
prix	1207
prize	1015
prized	1303
prizes	1149
pro	935	31
proactive	1287
prob	1287	2
probability	1147
probable	1200
probably	836
probation	1200
probe	1154
probes	1283
problem	829
problematic	1181
problems	877
procedural	1264
procedure	1050
procedures	1068
proceed	1110	1
proceeded	1181
proceeding	1230
proceedings	1110
proceeds	1140
process	861	2
processed	1161
processes	1045
processing	1045
procession	1250
processor	1181
processors	1253
proclaimed	1204
proclamation	1280
procurement	1225
produce	972
produced	951
producer	1050
producers	1073
produces	1108
producing	1048
product	933	3
production	889
productions	1170
productive	1101
productivity	1117
products	912
prof	1124	1
profession	1121	2
professional	910
professionalism	1289
professionally	1207
professionals	1096
professions	1260
professor	944
professors	1170
proficiency	1283
proficient	1315
profile	962
profiles	1177
profiling	1303
profit	990	2	1
profitability	1266
profitable	1144
profits	1068
profound	1165
profoundly	1264
prognosis	1306
program	859	3
programme	1020
programmed	1218
programmer	1253
programmers	1278
programmes	1135
programming	1066
programs	944
progress	972	3
progressed	1236
progresses	1283
progressing	1266
progression	1174
progressive	1073
progressively	1271
progressives	1303
prohibit	1264	2
prohibited	1154
prohibiting	1308
prohibition	1204
prohibits	1285
project	870	3		t
projected	1154
projecting	1248
projection	1200
projections	1218
projector	1287
projects	965
proliferation	1241
prolific	1243
prolonged	1195
prom	1202	1
prominence	1257
prominent	1075
prominently	1287
promise	988		1
promised	1038		1
promises	1094		1
promising	1126		1
promo	1195	2
promote	1022
promoted	1117
promoter	1253
promoters	1299
promotes	1200
promoting	1087
promotion	1057
promotional	1181
promotions	1202
prompt	1184	1
prompted	1179
prompting	1278
promptly	1188
prompts	1303
prone	1167
pronounce	1230
pronounced	1137
pronouns	1285
pronunciation	1264
proof	990		1
proofs	1296
prop	1204
propaganda	1112
propagation	1303
propelled	1271
propeller	1306
proper	986	1
properly	1004
properties	1002
property	896
prophecy	1218
prophet	1156
prophets	1257
proponents	1280
proportion	1126
proportional	1243
proportions	1230
proposal	1043
proposals	1105
propose	1154
proposed	988
proposes	1227
proposing	1223
proposition	1186
proprietary	1227
proprietor	1310
props	1216
propulsion	1276
pros	1181	2
prose	1216	1
prosecute	1257
prosecuted	1241
prosecuting	1299
prosecution	1137
prosecutor	1165
prosecutors	1234
prospect	1121	1
prospective	1181
prospects	1135
prosper	1278
prosperity	1172
prosperous	1243
prostate	1227
prostitute	1248
prostitutes	1255
prostitution	1216
protagonist	1227
protagonists	1315
protect	939	4		v
protected	1034
protecting	1082
protection	956
protections	1234
protective	1121
protector	1225
protects	1209
protein	1029
proteins	1128
protest	1048	3
protestant	1195
protestants	1301
protested	1246
protesters	1151
protesting	1207
protestors	1283
protests	1105
protocol	1117
protocols	1207
proton	1285
prototype	1190
proud	972
proudly	1218
prove	974
proved	1041
proven	1075
proverbs	1317
proves	1137
provide	886
provided	916
providence	1197
provider	1128
providers	1121
provides	967
providing	986
province	1043
provinces	1144
provincial	1133
proving	1151
provision	1119
provisional	1230
provisions	1124
provocative	1280
provoke	1266
provoked	1264
provoking	1273
prowess	1301
proximity	1179
proxy	1213
prudent	1287
prussia	1301
ps	1147
psa	1271
psalm	1253
psalms	1308
pseudo	1241
psg	1308
psi	1278
pst	1315
psych	1271
psyche	1285
psychedelic	1303
psychiatric	1181
psychiatrist	1220
psychiatry	1253
psychic	1197
psycho	1211	3
psychological	1089
psychologically	1301
psychologist	1197
psychologists	1253
psychology	1080
psychopath	1308
psychotic	1283
pt	1142
pts	1273		1
ptsd	1257
pu	1280
pub	1098
puberty	1273
public	790			j
publication	1048
publications	1089
publicity	1151
publicly	1087
publish	1128	1
published	905
publisher	1121
publishers	1135
publishes	1255
publishing	1066
pubs	1253
puck	1236
pudding	1241
puerto	1142
puff	1255
puke	1317
pulitzer	1301
pull	962	1
pulled	997
pulling	1071
pulls	1149
pulmonary	1266
pulp	1225
pulse	1137
pulses	1296
pump	1087	2
pumped	1200
pumping	1195
pumpkin	1190
pumps	1190
pun	1255	3
punch	1078	1
punched	1190
punches	1230
punching	1227
punctuation	1315
pune	1303
punish	1163	2
punishable	1312
punished	1151
punishing	1266
punishment	1073
punishments	1294
punitive	1292
punjab	1223
punk	1105
punt	1271
pup	1234	3
pupil	1195
pupils	1110
puppet	1197
puppets	1289
puppies	1227
puppy	1151
pups	1308
purchase	988
purchased	1043
purchaser	1299
purchases	1126
purchasing	1137
purdue	1294
pure	1004
purely	1128
purge	1250
purification	1315
purity	1223
purple	1078
purported	1315
purpose	949
purposely	1280
purposes	1034
purse	1163
pursuant	1253
pursue	1091
pursued	1177
pursuing	1161
pursuit	1124
pursuits	1301
push	962	1
pushed	1052
pushes	1207
pushing	1050
pussy	1096
put	769	2	1
putin	1121
putnam	1310
puts	1029		1
putting	953
puzzle	1161
puzzled	1317
puzzles	1255
pv	1289
pyramid	1209
pyramids	1306
python	1202
påskallavik	1100			n
qaeda	1232
qatar	1202
qb	1195
qc	1280
qi	1315
qu	1317
quad	1220	1
quadrant	1317
quake	1278		1
qualification	1179
qualifications	1179
qualified	1045		1
qualifier	1287
qualifies	1294
qualify	1108	1
qualifying	1149
qualitative	1278
qualities	1137
quality	896
quantitative	1213
quantities	1184
quantity	1135
quantum	1135
quarantine	1234
quarrel	1310
quarry	1243
quarter	986	1
quarterback	1163
quarterly	1154
quarters	1098		1
quartet	1257
quartz	1220
quasi	1269
que	1188		6
quebec	1158
queen	953
queens	1137	1
queensland	1098
queer	1207
quentin	1269
queries	1278
query	1234
quest	1089	2	1
question	840	2
questionable	1202
questioned	1147
questioning	1142
questionnaire	1280
questions	886
queue	1202
qui	1308
quick	926	1		j
quicker	1170
quickest	1285
quickly	921
quid	1308
quiet	1002			j
quieter	1303
quietly	1117
quincy	1287
quinn	1174
quirky	1260
quit	1027	1
quite	854
quits	1292
quitting	1220
quiz	1193
quo	1202	2
quota	1260
quotas	1306
quotation	1264
quotations	1315
quote	1034
quoted	1103
quotes	1094
quoting	1216
quran	1260
ra	1174
rabbi	1223
rabbit	1140
rabbits	1225
race	903
raced	1246
racer	1278
races	1064
rachel	1117
racial	1082		1
racially	1296
racing	1036
racism	1094
racist	1055
racists	1283
rack	1174
racket	1306
racks	1296		1
rad	1266	1	1
radar	1105
radial	1278
radiant	1269
radiation	1089
radiator	1303
radical	1075
radically	1257
radicals	1266
radio	919	1
radioactive	1216
radios	1287
radius	1184
rae	1271
raf	1234
rafael	1227
raft	1276
rag	1255	1
rage	1126		5
raging	1232		1
rags	1306
ragunda	1100			n
rahman	1312
rahul	1299
raid	1108
raided	1273
raider	1310
raiders	1167
raids	1177
rail	1057	4
railroad	1078
railroads	1273
rails	1200
railway	1045
railways	1186
rain	988	4	1
rainbow	1135
rained	1310		1
rainfall	1193
rainforest	1292
raining	1216		1
rains	1188
rainy	1211
raise	979
raised	958
raises	1140
raising	1052		1
raj	1255
raja	1310
rajasthan	1306
rake	1294
raleigh	1246
rallies	1234
rally	1073		3
ralph	1128
ram	1108	2	1
ramen	1301
ramifications	1315
ramirez	1301
ramon	1301
ramos	1273
ramp	1190	2
rampage	1289
rampant	1255
ramps	1317
rams	1211
ramsay	1269
ramsele	1100			n
ramsey	1223
ran	951	3
ranch	1144
rand	1190	1
randall	1227
randolph	1260
random	1018
randomized	1303
randomly	1158
randy	1170
rang	1216	1
range	893
ranged	1211
ranger	1179
rangers	1098
ranges	1140
ranging	1108
rank	1050	1
ranked	1071
ranking	1108
rankings	1158
ranks	1098
ransom	1225
rant	1227		2
rao	1312
rap	1124	4
rape	1041
raped	1133
rapes	1299
raphael	1292
rapid	1064
rapidly	1073
rapids	1234
raping	1257
rapist	1239		1
rapists	1303		1
rapper	1161
rappers	1264
raptors	1271
rare	974			j
rarely	1055
rarity	1299
rash	1227
raspberry	1266
rat	1112	3
rate	889		4
rated	1082		4
rates	949		1
rather	847
ratified	1287
rating	1048		2
ratings	1094
ratio	1066
rational	1137		1
rationale	1260
ratios	1236
rats	1140
rattle	1301
rave	1262
raven	1200
ravens	1230
ravi	1312
raw	1029
ray	992		2
raymond	1156
rays	1144		1
razor	1216
rb	1220
rbi	1273
rc	1232
rd	1126
re	868
rea	1310	6	1
reach	935	1	1
reached	956
reaches	1114
reaching	1045
react	1114	4
reacted	1234
reacting	1239
reaction	983
reactions	1096
reactive	1257
reactor	1190
reactors	1262
reacts	1250
read	797	2		v
readable	1315
reader	1073
readers	1057
readily	1167
readiness	1246
reading	889
readings	1186
reads	1094
ready	857
reagan	1163
real	783		2	j
realise	1091
realised	1133
realising	1287
realism	1223
realistic	1114	1
realistically	1306
realities	1227
reality	946
realization	1216
realize	960
realized	1015
realizes	1209
realizing	1158
really	698
realm	1137
realms	1278
realty	1299
reap	1260
reaper	1312
rear	1052
reason	847	2
reasonable	1015
reasonably	1144
reasoned	1310
reasoning	1149
reasons	937
reassure	1312
reassuring	1289
rebate	1310
rebecca	1161
rebel	1133	1
rebellion	1165
rebellious	1299
rebels	1135
rebirth	1289
reboot	1257
reborn	1292
rebound	1260
rebounds	1207
rebuild	1174	1
rebuilding	1218
rebuilt	1239
rec	1239	5
recall	1059	1
recalled	1156
recalling	1294
recalls	1227
recap	1278
receipt	1170
receipts	1223
receive	956
received	884
receiver	1131
receivers	1227
receives	1108
receiving	1015
recent	912
recently	916
reception	1098
receptive	1308
receptor	1200
receptors	1232
recess	1260	1
recession	1186
recharge	1289
recipe	1098
recipes	1154
recipient	1165
recipients	1193
recital	1317
recite	1317
reckless	1193
reckon	1207	1
reckoning	1317
reclaim	1280
reclaimed	1306
recognise	1170
recognised	1135
recognition	1043
recognizable	1278
recognize	1032
recognized	1032
recognizes	1211
recognizing	1204
recollection	1317
recommend	1011	1
recommendation	1131
recommendations	1085
recommended	1036
recommending	1255
recommends	1204
reconcile	1266
reconciliation	1216
reconnaissance	1278
reconsider	1236
reconstructed	1317
reconstruction	1161
record	873	1
recorded	999
recorder	1218
recording	1034
recordings	1174
records	944
recourse	1315
recover	1085	1
recovered	1094
recovering	1188
recovery	1018
recreate	1262
recreation	1142
recreational	1172
recruit	1177	1
recruited	1195
recruiting	1154
recruitment	1151
recruits	1225
rectangular	1239
rector	1303
recurring	1218
recycle	1301			v
recycled	1253
recycling	1207
red	847	2	21	j
reddish	1292
reddit	1230
redeem	1260
redeemed	1303
redemption	1193
redesign	1285
redesigned	1312
redevelopment	1280
reds	1172
redskins	1236
reduce	983			v
reduced	1004
reduces	1156
reducing	1068
reduction	1061
reductions	1236
redundancy	1308
redundant	1246
reed	1135
reef	1190
reefs	1299
reel	1225
reelection	1308
reese	1269
reeves	1262
ref	1163	7
refer	1048	2
referee	1184
referees	1283
reference	981
referenced	1227
references	1055
referencing	1299
referendum	1156
referral	1243
referred	1011
referring	1071
refers	1094
refine	1317
refined	1190
refinery	1269
refining	1287
reflect	1061	4
reflected	1124
reflecting	1167
reflection	1112
reflections	1227
reflective	1248
reflects	1126
reflex	1280
reform	1029
reformation	1260
reformed	1241
reforms	1137
refrain	1236
refresh	1232	1
refreshing	1190
refrigerator	1241
refs	1225
refuge	1172
refugee	1156
refugees	1091
refund	1165
refunds	1296
refurbished	1292
refusal	1190
refuse	1061
refused	1027
refuses	1147
refusing	1154
reg	1225	4
regain	1213
regained	1269
regal	1303
regard	1068	2	1
regarded	1085
regarding	997
regardless	1041
regards	1105
regeneration	1241
regent	1278
regents	1317
reggae	1273
reggie	1255
regime	1082
regimen	1315
regiment	1167
regiments	1312
regimes	1260
regina	1241
region	921
regional	986			j
regions	1029
register	1015	1		v
registered	1032
registering	1276
registers	1264
registrar	1296
registration	1078
registry	1204
regression	1266
regret	1066	1
regrets	1202
regretted	1287
regular	933
regularly	1032
regulars	1296
regulate	1181
regulated	1156
regulates	1310
regulating	1255
regulation	1064
regulations	1036
regulator	1239
regulators	1246
regulatory	1098
rehab	1200
rehabilitation	1154
rehearsal	1225
rehearsals	1289
reich	1269
reid	1154
reign	1135	1
reigning	1278
reigns	1262
reilly	1306
reimbursement	1301
rein	1296	5	1
reindeer	1308
reinforce	1225
reinforced	1190
reinforcement	1283
reinforcements	1271
reinforcing	1301
reins	1310
reinstated	1301
reiterated	1317
reject	1144	2
rejected	1066
rejecting	1246
rejection	1174
rejects	1227
rejoice	1276
relapse	1308
relatable	1306
relate	1096
related	898		1
relates	1193
relating	1103
relation	1080	2	1
relations	997	2
relationship	886
relationships	995
relative	1041
relatively	999
relatives	1105
relativity	1303
relax	1085	1
relaxation	1218
relaxed	1149
relaxing	1174
relay	1184
release	900
released	910
releases	1078
releasing	1119
relegated	1273
relegation	1283
relentless	1264
relevance	1209
relevant	1011
reliability	1170
reliable	1085
reliably	1289
reliance	1195
reliant	1287
relic	1296
relics	1276
relied	1193
relief	1025
relies	1195
relieve	1204
relieved	1163
religion	981
religions	1172
religious	956
relish	1308
relocate	1280
relocated	1285
relocation	1250
reluctance	1285
reluctant	1195
reluctantly	1278
rely	1085	1	1
relying	1195
rem	1317	4	1
remain	960	2
remainder	1144
remained	1009
remaining	1006
remains	967
remake	1200
remark	1230	1
remarkable	1085
remarkably	1204
remarked	1246
remarks	1114
rematch	1280
remedies	1190
remedy	1193
remember	834	1		v
remembered	1075
remembering	1165
remembers	1167
remembrance	1241
remind	1066	1
reminded	1112
reminder	1124
reminders	1299
reminding	1213
reminds	1101
reminiscent	1241
remix	1154
remnant	1312
remnants	1264
remorse	1269
remote	1057
remotely	1209
removable	1315
removal	1071
remove	988
removed	969
removes	1216
removing	1091
ren	1276	5	5
renaissance	1181
renal	1280
renamed	1257
renault	1301
render	1202	1	1
rendered	1179		1
rendering	1200
renders	1312
rendezvous	1308
rendition	1278
rene	1303	2
renee	1301
renew	1213	1
renewable	1172			j
renewal	1188
renewed	1142
reno	1262
renovated	1253
renovation	1211
renovations	1289
renowned	1161
rent	1018	2	3
rental	1128
rentals	1285
rented	1179
renting	1239
rents	1248		1
reopen	1285
reopened	1269
reorganization	1306
rep	1071	17
repaid	1315
repair	1057	1
repaired	1204
repairing	1255
repairs	1133
repay	1230
repayment	1280
repeal	1181
repealed	1299
repeat	1038	1
repeated	1087
repeatedly	1103
repeating	1188
repeats	1255
repent	1301
repercussions	1292
repertoire	1283
repetition	1271
repetitive	1253
replace	1018
replaced	1025
replacement	1050
replacements	1260
replaces	1236
replacing	1117
replay	1193
replica	1227
replicate	1255
replication	1285
replied	1087
replies	1163
reply	1036	1
replying	1255
report	847	1		k
reported	921
reportedly	1121
reporter	1071
reporters	1149
reporting	1027
reports	944
repository	1283
repost	1243
represent	1018	1
representation	1073
representations	1227
representative	1020
representatives	1032
represented	1029
representing	1068
represents	1041
repression	1264
reprint	1292
reprinted	1264
reproduce	1236
reproduced	1276
reproduction	1200
reproductive	1197
reps	1241
reptiles	1299
republic	1013	1
republican	990
republicans	1036
republics	1308
reputable	1287
reputation	1043
request	976	1
requested	1075
requesting	1197
requests	1087
require	972
required	916
requirement	1091
requirements	1004
requires	997
requiring	1119
res	1200	12	11
resale	1317
rescue	1041
rescued	1165
rescuing	1301
research	831	1
researched	1253
researcher	1170
researchers	1061
researching	1236
resemblance	1246
resemble	1213
resembled	1306
resembles	1218
resembling	1262
resent	1294		1
resentment	1241
reservation	1163
reservations	1200
reserve	1013
reserved	1110
reserves	1101
reservoir	1174
reservoirs	1289
reset	1190
reside	1227
resided	1306
residence	1068
residences	1280
residency	1220
resident	1064
residential	1075
residents	1004
resides	1257
residing	1248
residual	1262
residue	1260
resign	1158
resignation	1147
resigned	1142
resilience	1248
resilient	1266
resin	1241
resist	1105	2
resistance	1025
resistant	1154
resisted	1241
resisting	1248
resolution	1015
resolutions	1220
resolve	1112
resolved	1128
resolving	1264
resonance	1232
resort	1066
resorts	1209
resource	1061
resources	942
respect	914	4	1
respectable	1218
respected	1126
respectful	1218		1
respectfully	1273
respecting	1243
respective	1108
respectively	1048
respects	1174
respiratory	1195
respond	1029	1	1
responded	1091
respondents	1202		1
responders	1315
responding	1135		1
responds	1197		1
response	914
responses	1085
responsibilities	1117
responsibility	979
responsible	949
responsive	1220
rest	868	7	4
restart	1225
restaurant	995
restaurants	1073
rested	1246
resting	1177
restless	1243
restoration	1126
restore	1110
restored	1124
restoring	1216
restrained	1280
restraining	1271
restraint	1234
restrict	1197	4
restricted	1108
restricting	1262
restriction	1207
restrictions	1080
restrictive	1257
restroom	1292
restructuring	1239
rests	1234
result	880	1
resulted	1066
resulting	1041
results	868
resume	1124
resumed	1207
resumes	1278
resurgence	1310
resurrection	1207
retail	1025
retailer	1209
retailers	1170
retain	1114	1
retained	1135
retaining	1202
retains	1234
retake	1317
retaliation	1255
retard	1296
retarded	1213
retention	1195
rethink	1273
retina	1289
retire	1140
retired	1050
retirement	1029
retires	1315
retiring	1197
retreat	1121
retreated	1294
retribution	1294
retrieval	1306
retrieve	1223
retrieved	1197
retro	1213
retrospect	1315	1
retrospective	1271
return	877	1
returned	962
returning	1038
returns	1013
reunion	1167
reunite	1296
reunited	1216
reuse	1296
reuters	1181
rev	1124	1
reveal	1052	1
revealed	1002
revealing	1158
reveals	1073
revelation	1161
revelations	1253
revenge	1087
revenue	1004
revenues	1137
revered	1303
reverend	1211
reversal	1253
reverse	1066
reversed	1179
reversible	1308
reversing	1283
revert	1301
review	893	1
reviewed	1098
reviewer	1273
reviewers	1273
reviewing	1170
reviews	1018
revise	1271
revised	1119
revision	1193
revisions	1278
revisit	1299
revival	1167
revive	1225
revived	1234
revoked	1269
revolt	1213
revolution	1022
revolutionary	1112
revolutions	1294
revolver	1287
revolves	1289
revolving	1287
reward	1075	1
rewarded	1195
rewarding	1211
rewards	1128
rewrite	1273
rex	1177
rey	1200		4
reyes	1296
reynolds	1154
rf	1255
rh	1310
rhetoric	1163
rhetorical	1294
rhine	1317
rhino	1250
rhode	1200
rhodes	1223
rhyme	1253
rhymes	1269
rhys	1312
rhythm	1140
rhythmic	1292
rhythms	1280
ri	1223
rib	1246	1
ribbon	1195
ribbons	1299
ribs	1197
rica	1209
rican	1283
ricardo	1287
rice	1025		1
rich	942	1	1
richard	969	1
richards	1186
richardson	1172
richer	1218
riches	1250
richest	1220
richie	1227
richmond	1124
rick	1078		2
ricky	1172
rico	1158
rid	1036	2	1
ridden	1239
riddle	1280
ride	956		1	k
rider	1147
riders	1154
rides	1137
ridge	1124		1
ridges	1301		1
ridicule	1303
ridiculous	1045
ridiculously	1264
riding	1038
ridley	1303
riff	1289		1
rifle	1110
rifles	1188
rift	1234
rig	1184
rigged	1236
rigging	1285
right	700		3
righteous	1197	1
righteousness	1271
rightful	1294
rightly	1213
rights	877
rigid	1209
rigorous	1225
rihanna	1276
riley	1174
rim	1186
rimbo	1100			n
rimforsa	1100			n
ring	965	1	15
ringing	1225
rings	1075		2
rink	1287
rinkeby	1100			n
rinse	1271
rio	1071
riot	1131		2
riots	1181		1
rip	1091	1
ripe	1227
ripped	1137
ripping	1250
ripple	1287
rips	1317
rise	965		2
risen	1184
rises	1135		1
rising	1032		1
risk	910	1
risked	1296
risking	1255
risks	1071
risky	1165
rita	1209
ritchie	1296
rite	1236
rites	1280
ritual	1147
rituals	1227
rival	1110
rivalry	1197
rivals	1163
river	914	1
rivera	1280
rivers	1082
riverside	1227
rj	1317
rl	1296
rm	1209
rn	1218
rna	1225
ro	1239
roach	1280		1
road	866	2	1
roads	1025		2
roadside	1278
roadway	1296
roam	1276	1
roaming	1266
roar	1220	1
roaring	1264
roast	1181	1
roasted	1213
roasting	1303
rob	1071	3
robb	1317	2
robbed	1179
robber	1292
robbers	1287
robbery	1158
robbie	1188
robbing	1294
robbins	1271
robe	1262		1
robert	956	1
roberto	1227
roberts	1114
robertsfors	1100			n
robertson	1181
robes	1292
robin	1075	1
robinson	1103
robot	1096
robotic	1257
robotics	1260
robots	1154
robust	1165
roc	1310	1
roche	1308
rochester	1195
rock	914	2	1
rocked	1260
rockefeller	1280
rocker	1303
rocket	1080
rockets	1154
rockies	1292
rocking	1216
rocks	1064	1
rockstar	1312
rocky	1114
rod	1119
rode	1172		1
rodents	1308
rodeo	1273
rodgers	1195
rodney	1227
rodrigo	1317
rodriguez	1218
rods	1246
roe	1280		1
roger	1061
rogers	1131
rogue	1177
roi	1292
roland	1230
role	884
roles	1050
rolex	1301
roll	979	2	2
rolled	1103		1
roller	1154		1
rollers	1310		1
rolling	1043		1
rollins	1296
rolls	1098
rom	1209	1
roma	1218
roman	1036	1
romance	1078
romania	1202
romanian	1248
romans	1170
romantic	1052
rome	1048
romeo	1218
romero	1303
romney	1234
ron	1101		5
ronald	1172
ronaldo	1209
ronneby	1100			n
ronnie	1220
roof	1025	1
roofs	1248
rooftop	1255
rookie	1121
room	831	2	6
roommate	1195
roommates	1292
rooms	1022		3
rooney	1220
roosevelt	1177
rooster	1310
root	1057	1
rooted	1193
rooting	1255
roots	1073		1
rope	1137
ropes	1230
rory	1216
ros	1312
rosa	1197
rose	962	1
rosemary	1250
rosen	1289	1
rosenberg	1312
rosengård	1100			n
roses	1149
rosie	1241
roslagen	1100			n
ross	1061
rossi	1289
roster	1131
rosvik	1100			n
rosy	1317
rot	1220	3	2
rotary	1241
rotate	1248
rotated	1306
rotating	1204
rotation	1133
rotebro	1100			n
roth	1246
rotor	1285
rotten	1195
rotting	1303
rottne	1100			n
rouge	1230
rough	1038		1
roughly	1068		1
roulette	1292
round	889	2	1
roundabout	1306
rounded	1156		1
rounder	1312
rounding	1292		1
rounds	1082		1
roundup	1315
route	997
routed	1310
router	1266
routes	1108
routine	1066
routinely	1218
routines	1266
routing	1255
routledge	1287
rover	1207
rovers	1278
row	1013	2	3
rowan	1308
rowe	1301
rowing	1292
rowland	1315
rows	1184
roxen	1100			n
roy	1094	2
royal	956	1
royale	1294
royals	1216
royalties	1280
royalty	1197
royce	1248
rp	1227
rpg	1262
rpm	1269
rr	1289
rs	1110
rss	1271
rt	1142
ru	1266
rub	1158	2
rubbed	1250
rubber	1098
rubbing	1218
rubbish	1181
rubble	1280
rubin	1301
rubio	1276
ruby	1156
rude	1094
rudolph	1308
rudy	1239
rue	1253
rufus	1310
rug	1216
rugby	1059
rugged	1243
ruin	1080	1
ruined	1091
ruining	1213
ruins	1147
rule	935
ruled	1082
ruler	1188
rulers	1220
rules	907
ruling	1085
rulings	1292
rum	1236	2
rumble	1283
rumor	1213
rumored	1292
rumors	1149
rumour	1294
rumours	1230
run	808	3	1	k
runaway	1257
runner	1110
runners	1158
running	868
runoff	1260
runs	958
runway	1170
rupees	1292
rupert	1241
rupture	1317
rural	1015			j
rush	1041	1
rushed	1156
rushes	1310
rushing	1163
russ	1234	1
russell	1075
russia	937
russian	919
russians	1114
rust	1211
rustic	1296
rusty	1241
rutgers	1289
ruth	1140	1
rutherford	1296
ruthless	1232
rv	1255
rwanda	1260
rx	1310
ryan	1015
rydaholm	1100			n
ryder	1266
rye	1262
rättvik	1100			n
råneå	1100			n
råssnäs	1100			n
sa	1082
sabbath	1266
sabotage	1239
sabrina	1301
sac	1227	1
sachs	1283
sack	1172
sacked	1213
sacks	1246
sacramento	1184
sacred	1096
sacrifice	1085
sacrificed	1227
sacrifices	1216
sacrificing	1280
sad	958	2
saddam	1280
saddle	1213
sadly	1110
sadness	1179
safari	1236
safe	905	2		j
safeguard	1255
safeguards	1294
safely	1101
safer	1131
safest	1253
safety	928
saga	1181
sage	1190		2
sahara	1289
saharan	1308
said	688
sail	1149	1
sailed	1218
sailing	1154
sailor	1202
sailors	1209
sails	1262
saint	1057
saints	1114
sake	1059
sakura	1310
sal	1271	4
sala	1100			n
salad	1117
salads	1310
salaries	1177
salary	1068
sale	923		1
salem	1100			n
sales	916	1
salesman	1234
saline	1306
salisbury	1264
saliva	1301
sally	1158
salman	1303
salmon	1149
salon	1181
saloon	1283
salsa	1260
salt	1013
salted	1317
salts	1287
saltsjöbaden	1100			n
salty	1211
salute	1218
salvador	1216
salvage	1232
salvation	1163
sam	1004	2
samantha	1209
same	737
sami	1303
sammy	1243
samoa	1292
sample	1029
sampled	1287
samples	1073
sampling	1209
samson	1292
samsung	1124
samuel	1108
samurai	1232
san	928	2	1
sanchez	1204
sanction	1283
sanctioned	1239
sanctions	1163
sanctuary	1167
sand	1050	2	1
sandals	1276
sanders	1156
sandhamn	1100			n
sandra	1197
sands	1195	1	1
sandstone	1250
sandviken	1100			n
sandwich	1121
sandwiches	1204
sandy	1108
sane	1227
sanford	1312
sang	1128
sanitary	1296
sanitation	1250
sanity	1269
sank	1220
sans	1248
sanskrit	1310
santa	1038
santiago	1230
santo	1299
santos	1220
sao	1296
sap	1243
sapphire	1280
sara	1161
sarah	1041
sarcasm	1239
sarcastic	1243
sarek	1100			n
sas	1273		1
sasha	1232
saskatchewan	1278
sat	1004
satan	1167
satanic	1312
satellite	1075
satellites	1204
satin	1292
satire	1232
satirical	1299
satisfaction	1114		1
satisfactory	1250
satisfied	1087		1
satisfy	1156	1
satisfying	1167
saturated	1230
saturation	1296
saturday	951
saturdays	1253
saturn	1257
sauce	1082
saudi	1080
saul	1232
saunders	1236
sausage	1197
sausages	1312
savage	1140
savages	1294
savannah	1239
save	889			v
saved	997
saves	1135
saving	1015
savings	1050
savior	1227
saviour	1306
savvy	1253
saw	843	1	1
sawyer	1257
saxon	1248
say	716	1	1	v
sayin	1262
saying	836
says	808
sb	1220
sbs	1294
sc	1110
scale	960
scaled	1255
scales	1156
scaling	1236
scalp	1271
scam	1165
scams	1296
scan	1135	1
scandal	1112
scandalous	1317
scandals	1264
scandinavian	1269
scanned	1260
scanner	1253
scanning	1216
scans	1239
scar	1204	2
scarce	1241
scarcely	1306
scarcity	1296
scare	1135
scared	1013
scares	1230
scarf	1225
scarlet	1234
scarlett	1278
scars	1207
scary	1066
scatter	1292	1
scattered	1158
scattering	1289
scenario	1108
scenarios	1179
scene	928
scenery	1225
scenes	1018
scenic	1227
scent	1193
scented	1312
schedule	997
scheduled	1048
schedules	1195
scheduling	1223
scheme	1020
schemes	1144
schizophrenia	1253
schmidt	1213
schneider	1266
scholar	1161	2
scholarly	1243
scholars	1124	2
scholarship	1117
scholarships	1207
school	758	1	2
schooling	1213
schools	910
schultz	1271
schwartz	1266
sci	1165
science	893		1
sciences	1061
scientific	997	1
scientifically	1278
scientist	1103
scientists	1036
scientology	1310
scissors	1248
sclerosis	1312
scooby	1310
scoop	1223
scooter	1250
scope	1091		1
score	960
scored	1006
scorer	1236
scores	1052
scoring	1068
scorpion	1296
scot	1317	1
scotch	1223
scotia	1269
scotland	995
scots	1211
scott	986	1	1
scottish	1013
scout	1158	1
scouting	1266
scouts	1204
scramble	1292
scrambled	1278
scrap	1174	1
scrape	1289
scraping	1306
scrapped	1264
scraps	1292
scratch	1114	1
scratched	1269
scratches	1278
scratching	1253
scream	1119	1
screamed	1216
screaming	1071
screams	1188
screen	956	4	1
screened	1230
screening	1117
screenings	1299
screenplay	1257
screens	1144	1
screenshot	1209
screenshots	1260
screw	1094	1
screwed	1151
screwing	1280
screws	1234
script	1068		2
scripted	1289
scripts	1218		1
scripture	1204
scriptures	1257
scroll	1184	1
scrolling	1271
scrolls	1287
scrub	1223
scrutiny	1211
scuba	1310
sculptor	1303
sculpture	1170
sculptures	1250
scum	1218	1
scumbag	1308
sd	1177
se	1085
sea	907	9	1
seafood	1232
seahawks	1220
seal	1082	1
sealed	1124
sealing	1271
seals	1186
seam	1280	1
seamless	1310
seams	1308
sean	1080
search	930	1
searched	1158
searches	1184
searching	1068
sears	1269
seas	1167	1	1
seaside	1248
season	811	1	3
seasonal	1156
seasoned	1264
seasoning	1317
seasons	1032
seat	962	1
seated	1177
seating	1204
seats	1029
seattle	1061
sebastian	1174
sec	1080	1
second	776			j
secondary	1029
secondly	1186
seconds	953
secrecy	1250
secret	939
secretariat	1278
secretaries	1266
secretary	933
secretly	1149
secrets	1080
sect	1257	2
section	921		1
sectional	1280
sections	1068		1
sector	999
sectors	1135
secular	1163
secure	1004
secured	1098
securely	1317
securing	1167
securities	1096
security	875		1
sedan	1255
sediment	1285
see	668	4	1	v
seed	1066
seeded	1250
seeds	1087
seeing	912		1
seek	1011	1
seeker	1287
seekers	1239
seeking	1018
seeks	1121
seem	903	1
seemed	962
seeming	1285
seemingly	1128
seems	866
seen	801
sees	1015		1
segment	1091
segments	1156
segregated	1292
segregation	1243
seinfeld	1315
seismic	1257
seize	1197
seized	1144
seizing	1308
seizure	1211
seizures	1246
seldom	1236
select	1048	4
selected	995
selecting	1195
selection	1009
selections	1225
selective	1179
selectively	1308
selects	1310
self	863	2	4
selfie	1209
selfies	1266
selfish	1126
selfless	1312
sell	926	1		v
seller	1149		1
sellers	1188
selling	965
sells	1131
selves	1285		3
semantic	1289
semantics	1292
semen	1294
semester	1144
semi	1034	2
semiconductor	1260
semifinals	1303
seminar	1204
seminars	1266
seminary	1257
semitic	1248
semitism	1278
sen	1149	3	5
senate	967
senator	1018
senators	1128
send	896	1	1	v
sending	1011
sends	1117
senegal	1294
senior	939
seniors	1179
sensation	1174
sensational	1262
sensations	1315
sense	877	1	1
sensed	1308
senseless	1301
senses	1170
sensible	1156
sensing	1234
sensitive	1045
sensitivity	1163
sensor	1170
sensors	1167
sensory	1225
sensual	1299
sent	884		3
sentence	1018
sentenced	1131
sentences	1121
sentencing	1239
sentiment	1144
sentimental	1260
sentiments	1255
sentinel	1287
seo	1149
seoul	1167
sep	1165
separate	960
separated	1082
separately	1133
separates	1250
separating	1223
separation	1121
sept	1071
september	886
sequel	1156
sequels	1310
sequence	1071		1
sequences	1186		1
sequencing	1294
sequential	1315
ser	1269	3	4
serbia	1218
serbian	1260
serena	1234
serenity	1312
sergeant	1126
sergei	1269
sergio	1250
serial	1098
serie	1306
series	840
serious	898	1
seriously	935
seriousness	1253
sermon	1246
sermons	1301
serpent	1276
serum	1211
servant	1131
servants	1144
serve	956		2
served	965		1
server	1045
servers	1140
serves	1061		1
service	808			t
services	850			t
servicing	1280
serving	1009		1
sesame	1276
session	986		1
sessions	1041		1
set	785	2	6
setback	1296
seth	1170
sets	992
setting	974
settings	1098
settle	1066
settled	1050
settlement	1038
settlements	1172
settlers	1209
settles	1292
settling	1186
setup	1131
seven	903	1
seventeen	1181
seventeenth	1301
seventh	1094
seventy	1202
several	831
severe	1022
severed	1260
severely	1128
severity	1218
sew	1278	2
sewage	1255
sewer	1234
sewing	1223
sex	870	1	1
sexes	1283
sexism	1262
sexist	1239
sexual	962		1	j
sexuality	1158		1
sexually	1121
sexy	1055
seymour	1243
sf	1179
sg	1257
sgt	1255
sh	1184
sha	1301	11
shabby	1317
shack	1283
shade	1114
shades	1151
shading	1312
shadow	1050
shadows	1137
shady	1218
shaft	1174
shafts	1315
shah	1195
shake	1075		1
shaken	1243
shakes	1232
shakespeare	1151
shaking	1133
shaky	1278
shale	1223
shall	914		1	w
shallow	1142
shalt	1303
sham	1278	2
shame	1025	1
shameful	1250
shameless	1292
shaming	1296
shampoo	1248
shane	1163
shanghai	1142
shannon	1207
shape	986
shaped	1064
shapes	1154
shaping	1216
shapiro	1294
share	875	2		k
shared	995
shareholder	1236
shareholders	1165
shares	1013
sharia	1269
sharif	1292
sharing	999
shark	1128
sharks	1161
sharma	1271
sharon	1170
sharp	1041
sharply	1177
shattered	1209
shattering	1310
shaun	1248
shave	1190
shaved	1230
shaving	1239
shaw	1133
shawn	1195
she	631	1		fw
shea	1294
shear	1289
shed	1098	1	4
shedding	1289
sheds	1271
sheen	1303
sheep	1108
sheer	1149
sheet	1059		1
sheets	1114
sheffield	1172
sheikh	1243
sheila	1253
shelby	1253
sheldon	1257
shelf	1147
shell	1061		1
shelley	1257
shells	1167
shelly	1310
shelter	1094
sheltered	1271
shelters	1225
shelton	1303
shelves	1207
shepard	1276
shepherd	1174
sheppard	1310
sheridan	1273
sheriff	1114
sherlock	1213
sherman	1186
sherry	1289
sherwood	1273
shes	1246		1
shi	1276	1
shia	1271
shield	1082		1
shields	1181
shift	1020	1
shifted	1156
shifting	1156
shifts	1149
shin	1223	1
shine	1112		1
shines	1243
shining	1156
shiny	1179
ship	937	2	23
shipbuilding	1306
shipment	1207
shipments	1234
shipped	1144
shipping	1032
ships	1025		7
shire	1273		5
shirley	1213
shirt	1006
shirts	1101
shit	811	1	1
shite	1310
shits	1234
shitting	1289
shitty	1142
shiva	1306
shock	1045	1
shocked	1089
shocking	1128
shocks	1260
shoe	1096
shoes	997
shook	1140
shoot	983	2
shooter	1140
shooters	1230
shooting	972
shootings	1223
shootout	1264
shoots	1161
shop	949	1	2	k
shoppers	1255
shopping	995
shops	1073		1
shore	1075	1	1
shoreline	1310
shores	1204
short	845	4		j
shortage	1172
shortages	1266
shortcomings	1278
shortcut	1301
shorten	1294
shortened	1266
shorter	1101
shortest	1250
shortly	1043
shorts	1135
shot	870	1	3
shotgun	1195
shots	1006		1
should	693			w
shoulder	1036
shoulders	1110
shout	1137	1
shouted	1202
shouting	1158
shouts	1257
shove	1230
shoved	1276
shovel	1266
show	764	5
showcase	1170
showcased	1317
showcasing	1303
showdown	1269
showed	953
shower	1036
showers	1177
showing	949
shown	944
shows	868
showtime	1292
shred	1308
shredded	1278
shri	1248
shrimp	1200
shrine	1213
shrink	1213	1
shrinking	1280
shrubs	1296
shrug	1312
shrugged	1306
shuffle	1269
shut	972	2
shutdown	1239
shuts	1269
shutter	1271
shutting	1218
shuttle	1174
shy	1114
si	1112
siberia	1278
siberian	1310
sibling	1241
siblings	1140
sic	1239
sicily	1276
sick	949	1
sickening	1310
sickness	1190
sid	1250	1
side	806	5	9
sided	1165		1
sideline	1308
sidelines	1308
sides	983
sidewalk	1225
sidewalks	1310
sideways	1257
siding	1269		1
sidney	1220
siege	1167
siemens	1306
sierra	1137
sigh	1163	2
sighs	1294
sight	1027	1	3
sighted	1257
sighting	1312
sightings	1317
sights	1188
sigma	1264
sign	903	2
signal	1009	2
signaling	1232
signalling	1287
signals	1087
signature	1094
signatures	1209
signed	956
significance	1110
significant	926
significantly	1027
signifies	1315
signing	1059
signings	1306
signs	988
sigtuna	1100			n
sikh	1301
silence	1045
silenced	1292
silent	1048			j
silently	1248
silhouette	1310
silicon	1151
silicone	1289
siljan	1100			n
silk	1126
silly	1061
silva	1204
silver	965
sim	1197	1
similar	873
similarities	1200
similarity	1248
similarly	1082
simmons	1202
simon	1041
simone	1236
simple	903
simpler	1190
simplest	1232
simplicity	1204
simplified	1223
simplify	1276
simplistic	1308
simply	903
simpson	1149
simpsons	1255
simrishamn	1100			n
sims	1202
simulate	1280
simulated	1269
simulation	1165
simulations	1264
simulator	1241
simultaneous	1260
simultaneously	1112
sin	1066	2
sinai	1278
since	748	1
sincere	1188
sincerely	1177
sincerity	1303
sinclair	1243
sinful	1303
sing	1027	3	16	v
singapore	1071
singer	1032
singers	1195
singh	1142
singing	1015
single	827			j
singled	1312
singles	1050
sings	1177
singular	1211
sinister	1243
sink	1103	1
sinking	1190
sinks	1273
sinner	1292
sinners	1283
sins	1142
sinus	1317
sioux	1280
sip	1227	1
sipping	1312
sir	907
sire	1283
siren	1276
sirens	1287
siri	1312
sis	1236		2
sister	933
sisters	1052
sit	944	2
sitcom	1255
site	870		2
sites	981		2
sits	1110
sitting	953
situ	1317
situated	1108
situation	900
situations	1043
six	854	2
sixteen	1163
sixteenth	1294
sixth	1064
sixties	1299
sixty	1167
sizable	1296
size	891
sized	1089		1
sizes	1110
sjuhärad	1100			n
sjöberg	1100			n
sjöbo	1100			n
sk	1264
skanör	1100			n
skara	1100			n
skaraborg	1100			n
skarpnäck	1100			n
skate	1211
skater	1308
skates	1315
skating	1188
skeletal	1292
skeleton	1197
skeletons	1292
skellefteå	1100			n
skene	1100			n
skeptical	1225
skepticism	1289
sketch	1142
sketches	1218
ski	1121	1
skid	1317
skies	1172
skiing	1188
skill	1055
skilled	1121
skillingaryd	1100			n
skills	974
skin	942	2
skincare	1308
skinned	1257
skinner	1266
skinnskatteberg	1100			n
skinny	1154
skins	1200		1
skip	1103	2
skipped	1230
skipper	1257
skipping	1250
skirt	1161
skirts	1250		1
skoghall	1100			n
skull	1131
skulls	1292
skultuna	1100			n
skurup	1100			n
sky	986	1
skye	1301
skyline	1269
skype	1225
skänninge	1100			n
skärholmen	1100			n
skåne	1100			n
skövde	1100			n
sl	1241
slab	1269
slack	1218
slain	1257
slam	1147	2
slammed	1239
slamming	1301
slams	1236
slander	1303
slang	1255
slap	1158	1
slapped	1227
slapping	1299
slash	1232
slate	1193
slated	1283
slater	1276
slaughter	1188		1
slaughtered	1260
slave	1080
slavery	1103
slaves	1108
slay	1301
slayer	1278
sleek	1303
sleep	910	1		k
sleeper	1276
sleeping	1022
sleeps	1218
sleepy	1225
sleeve	1167
sleeves	1220
slender	1246
slept	1110
slew	1303
slice	1151
sliced	1250
slices	1236
slick	1218
slid	1255	1
slide	1082		1
slides	1202
sliding	1181
slight	1101	1
slightest	1204
slightly	979
slim	1140
slime	1294
sling	1303
slip	1087	1
slipped	1154
slippers	1296
slippery	1241
slipping	1223
slips	1241
slit	1273
slite	1100			n
sloan	1280
slogan	1216
slogans	1306
slope	1174
slopes	1200
sloppy	1246
slot	1131
slots	1190
slovakia	1289
slovenia	1287
slow	956	1		j
slowed	1218
slower	1156
slowing	1218
slowly	1006
slows	1292
slug	1310
slump	1299
slut	1207
sly	1289
sm	1218
smack	1234	1
smackdown	1310
small	804	1		j
smaller	967
smallest	1149
smart	960	3		j
smarter	1172
smartest	1271
smartphone	1137
smartphones	1223
smash	1131	1
smashed	1188
smashing	1230
smear	1276
smedby	1100			n
smedjebacken	1100			n
smell	1038	1
smelled	1266
smelling	1248
smells	1142
smelly	1315
smh	1266
smile	1004
smiled	1184
smiles	1172
smiley	1289
smiling	1117
smith	946
smithsonian	1289
smoke	997
smoked	1170
smoker	1296
smokers	1262
smokes	1278
smoking	1032
smoky	1306
smooth	1059
smoother	1301
smoothly	1225
sms	1230
smug	1310
smuggling	1257
småland	1100			n
smålandsstenar	1100			n
snack	1174
snacks	1184
snail	1227
snake	1098
snakes	1184
snap	1103	3
snapchat	1246
snapped	1195
snapping	1273
snaps	1230	1
snapshot	1292
snatch	1260
snatched	1271
sneak	1154	1
sneakers	1260
sneaking	1285
sneaky	1262
sniff	1280
sniper	1213
snoop	1289
snow	999	1
snowden	1280
snowy	1276
snp	1239
snyder	1241
so	571			qw
soak	1241	1
soaked	1230
soaking	1283
soap	1110
soar	1292	1
soaring	1280
sobbing	1273
sober	1165
soc	1308
soccer	1041
social	824	1		j
socialism	1179
socialist	1101
socialists	1246
socially	1161
societal	1246
societies	1133
society	882
socio	1248	1
socioeconomic	1303
sociology	1202
sock	1241
socket	1262
socks	1144
soda	1142
sodium	1181
sofa	1195
sofia	1211
soft	995	2	1
softball	1230
soften	1299
softer	1257
softly	1204
software	974
soho	1296
soil	1055
soils	1250
sol	1223	3
solace	1317
solar	1029
sold	928
soldier	1045
soldiers	990
sole	1085		1
solely	1105
solemn	1287
solicitor	1223
solicitors	1303
solid	983
solidarity	1177
solids	1306
solitary	1213
solitude	1285
sollefteå	1100			n
sollentuna	1100			n
solna	1100			n
solo	1011	1
solomon	1195
solos	1306
soluble	1280
solution	958		1
solutions	1036
solve	1055		1
solved	1133		1
solvent	1280
solves	1315
solving	1154
somali	1260
somalia	1227
some	645	10	5	qw
somebody	967
someday	1140
somehow	1029
someone	776
somerset	1202
somethin	1264
something	735
sometime	1114
sometimes	857
somewhat	1025
somewhere	981
son	857		31
sonar	1312
song	861	1
songs	958
songwriter	1220
sonia	1257
sonic	1167
sonny	1234
sons	1036		5
sony	1108
soo	1202	1
soon	847		1
sooner	1094
sooo	1271
soooo	1276
soothing	1278
sophia	1220
sophie	1172
sophisticated	1140
sophomore	1223
soprano	1310
sore	1154
sorrow	1213
sorry	880
sorsele	1100			n
sort	921	1
sorta	1315
sorted	1190
sorting	1241
sorts	1103
sos	1299
sotenäs	1100			n
sought	1038
soul	965
souls	1103
sound	886	2	1
sounded	1124
sounding	1174
sounds	928
soundtrack	1167
soup	1117
sour	1179
source	886
sourced	1264
sources	958
south	829	4
southampton	1195
southeast	1117
southeastern	1230
southern	958			j
southwest	1128
southwestern	1234
souvenir	1299
sovereign	1163
sovereignty	1184
soviet	1027
soviets	1246
sow	1294
sox	1188
soy	1236
sp	1144
spa	1161	1
space	868	2	2
spacecraft	1209
spaced	1280
spaces	1087	1
spaceship	1299
spacex	1287
spacing	1285
spacious	1287
spade	1306
spaghetti	1232
spain	1015
spam	1140
span	1135	2	1
spaniards	1299
spanish	983
spanking	1317
spanning	1262
spans	1271
spare	1087
spared	1234
spark	1154	1
sparked	1255
sparkle	1294
sparkling	1253
sparks	1207
sparrow	1271
sparse	1299
spartan	1296
spat	1312
spatial	1207
spawn	1294	1
spawned	1278
spawning	1308
speak	914	1
speaker	1038
speakers	1096
speaking	942
speaks	1052
spear	1220
spears	1230
spec	1246
special	843	2		j
specialised	1278
specialist	1087
specialists	1174
specialization	1315
specialize	1317
specialized	1135
specializes	1266
specializing	1264
specially	1149
specials	1230
specialties	1310
specialty	1177
species	956
specific	914	1
specifically	1002
specification	1209
specifications	1163
specifics	1262
specified	1137
specify	1202
specimen	1216
specimens	1204
specs	1257
spectacle	1241
spectacular	1137
spectator	1264
spectators	1230
spectral	1276
spectroscopy	1310
spectrum	1091
speculate	1271
speculated	1296
speculation	1154
speculative	1264
speech	956
speeches	1167
speed	921	1
speeding	1225
speeds	1140
speedy	1232
spell	1066	1
spelled	1200
spelling	1151
spells	1193
spence	1301
spencer	1135
spend	928	1
spending	988
spends	1163
spent	916
sperm	1188
sphere	1172
spheres	1287
spherical	1292
spice	1165
spices	1255
spicy	1197
spider	1094
spiders	1209
spies	1220
spike	1161
spikes	1260
spill	1188	1
spilled	1236
spilling	1296
spills	1301
spin	1064
spinach	1271
spinal	1186
spine	1167
spinner	1299
spinning	1156
spins	1264
spiral	1186
spirit	969
spirited	1255
spirits	1114
spiritual	1059
spirituality	1255
spiritually	1315
spit	1186	1
spite	1142
spitting	1273
splash	1186
splendid	1209
splinter	1317
split	1002	1
splits	1266
splitting	1202
spoil	1195
spoiled	1195
spoiler	1255
spoilers	1276
spoils	1306
spokane	1308
spoke	1011
spoken	1048		1
spokesman	1200
spokesperson	1234
sponge	1246
sponsor	1142	2
sponsored	1098
sponsoring	1289
sponsors	1172	1
sponsorship	1216
spontaneous	1218
spontaneously	1303
spooky	1260
spoon	1179		1
spoons	1317
sporadic	1315
sport	983	1	1
sporting	1114
sports	935		1	j
spot	946	3
spotify	1227
spotlight	1174
spots	1075
spotted	1108
spotting	1292
spouse	1163
spouses	1262
spray	1110	1
sprayed	1269
spraying	1287
spread	965	2	1
spreading	1108
spreads	1223
spreadsheet	1310
spree	1253
spring	939	1	1
springer	1250
springfield	1200
springs	1096
sprinkle	1292
sprint	1161
spruce	1292
sprung	1287
spun	1227
spur	1230
spurs	1151
spy	1096	1
spying	1232
spånga	1100			n
sq	1190
sql	1294
squad	997	1
squadron	1223
squads	1257
square	958
squared	1292
squares	1213
squash	1236
squat	1271
squats	1317
squeeze	1165
squeezed	1260
squeezing	1296
squid	1280
squire	1317
squirrel	1223
squirrels	1292
sr	1144
sri	1124
ss	1128
st	875
sta	1308	12
stab	1202	3
stabbed	1174
stabbing	1248
stability	1080
stabilization	1312
stabilize	1276
stabilized	1308
stable	1041		1
stables	1289
stacey	1287
stack	1140	1
stacked	1236
stacking	1312
stacks	1269
stacy	1292
stadium	1006
stadiums	1264
staff	903	1
staffanstorp	1100			n
staffed	1301
staffing	1260
stafford	1253	1
staffordshire	1306
stage	898		1
staged	1190
stages	1052
staggering	1266
staging	1232
stagnant	1310
stain	1220	1
stained	1200
stainless	1207
stains	1276
staircase	1248
stairs	1119		1
stake	1117	1
stakeholders	1253
stakes	1147
stale	1283
stalin	1223
stalk	1276	1
stalker	1278
stalking	1234
stall	1200
stallarholmen	1100			n
stalled	1296
stalls	1264
stamford	1280
stamina	1292
stamp	1126
stamped	1248
stamps	1172
stan	1137	3	1
stance	1140		2
stand	889	4	2
standalone	1292
standard	914
standardized	1234
standards	972
standby	1285
standing	953		2
standings	1276
standout	1317
standpoint	1232
stands	1011		1
stanford	1156
stanley	1108
stanton	1260
staple	1225
staples	1250
star	877	6	2
starbucks	1204
starch	1312
stare	1172
stared	1243
stares	1308
staring	1119
stark	1149
starr	1287	1
starred	1218
starring	1133
stars	953		1
start	792	4		k
started	831
starter	1147		1
starters	1213
starting	905
startled	1310
startling	1289
starts	960
startup	1190
startups	1269
starvation	1262
starve	1262
starved	1273
starving	1200
stash	1257
stat	1163	3
state	741	1	2
stated	981		1
statement	928		1
statements	1034
staten	1308
states	801	1
statesman	1276
statewide	1236
static	1140
stating	1117
station	919		1
stationary	1236
stationed	1218
stationery	1315
stations	1036
statistic	1278	1
statistical	1119
statistically	1227
statistics	1013
stats	1075
statue	1131
statues	1232
stature	1278
status	951
statute	1190
statutes	1266
statutory	1207
stay	845	1		k
stayed	1029
staying	1025
stays	1091
std	1285
steadily	1188
steady	1080
steak	1158
steaks	1310
steal	1057	1
stealing	1098
steals	1216
stealth	1260
steam	1032	1
steamed	1303
steamer	1299
steaming	1308
steel	988
steele	1246
steelers	1225
steep	1154
steer	1216	1
steering	1167
stefan	1216
stein	1232
stella	1220
stellar	1207		1
stem	1082
stems	1190
stenungsund	1100			n
step	891	2	1
steph	1280
stephanie	1195
stephen	1036	1
stephens	1257
stephenson	1310
stepped	1105
stepping	1156
steps	983		1
stereo	1204	2
stereotype	1283
stereotypes	1225
sterile	1283
sterling	1121
stern	1174
steroid	1306
steroids	1248
steve	988
steven	1096	1
stevens	1154
stevenson	1253
stevie	1230
stew	1271	1
steward	1278
stewart	1094
stick	976	1	1
sticker	1218
stickers	1223
sticking	1147
sticks	1119
sticky	1197
stiff	1174
stigma	1223
stigtomta	1100			n
still	709
stills	1317
stimulate	1227
stimulated	1296
stimulating	1257
stimulation	1220
stimuli	1292
stimulus	1193
sting	1197		2
stink	1276
stint	1241
stir	1161	3
stirling	1271
stirred	1273
stirring	1225
stitch	1234
stitches	1248
stock	937	2	1
stocked	1280
stockholm	1100			n
stocking	1269
stockings	1273
stocks	1087
stockton	1303
stoke	1213
stoked	1280
stokes	1250
stole	1103
stolen	1057
stomach	1055
stone	967		6
stoned	1271
stoner	1317
stones	1080		1
stony	1312
stood	1020		1
stool	1262
stop	801	1	1	v
stopped	958
stopping	1085
stops	1059
storage	1020
store	916		1
stored	1110
stores	1006
storey	1241
storfors	1100			n
stories	933
storing	1250
storm	999
stormed	1312
storms	1165		1
stormy	1276
storsjön	1100			n
storuman	1100			n
storvik	1100			n
storvreta	1100			n
story	817	2
storyline	1211
storytelling	1230
stout	1278
stove	1218
straight	912	1
straightforward	1190
strain	1117
strained	1260		1
strains	1216
strait	1243
straits	1296
strand	1225
stranded	1220
strands	1289
strange	1004
strangely	1227
stranger	1087
strangers	1119
strap	1200
strapped	1280
straps	1285
strategic	1052	1
strategically	1278
strategies	1085
strategy	981
stratford	1303
strauss	1271
straw	1154	2
strawberries	1257
strawberry	1216
stray	1211
streak	1137
streaks	1310
stream	1009	1	2
streamed	1280
streaming	1101
streams	1124
street	857
streets	999
strength	967
strengthen	1142	1
strengthened	1223
strengthening	1193
strengthens	1317
strengths	1190
stress	983	1
stressed	1110
stresses	1239
stressful	1179
stressing	1271
stretch	1071	1
stretched	1179
stretches	1220
stretching	1186
stricken	1262
strict	1098
strictly	1114
stride	1283
strides	1310
strife	1289
strike	999
striker	1174
strikers	1285
strikes	1094
striking	1105
string	1059	1
stringent	1283
strings	1142
strip	1068	2
stripe	1264
striped	1257
stripes	1207
stripped	1188
stripper	1278
stripping	1262
strips	1184
strive	1216
striving	1266
stroke	1089
strokes	1209
stroll	1257
strong	870	2	1	j
stronger	1025
strongest	1124
stronghold	1285
strongly	1043
struck	1055
structural	1110
structure	958
structured	1193
structures	1041
struggle	1009
struggled	1149
struggles	1133
struggling	1075
strung	1310
strängnäs	1100			n
strömstad	1100			n
strömsund	1100			n
stuart	1121
stubborn	1207
stuck	995
stud	1211	3
student	916
students	863
studied	1038
studies	926
studio	999
studios	1128
studs	1303
study	861	1		k
studying	1055
stuff	889	1
stuffed	1161
stuffing	1273
stumble	1285
stumbled	1230
stumbling	1301
stump	1278
stun	1296	1
stung	1317
stunned	1225
stunning	1089
stunt	1184
stunts	1301
stupid	935
stupidity	1230
sturdy	1280
sturgeon	1303
style	896		3
styled	1236
styles	1064		1
styling	1271
stylish	1220
stylist	1289
su	1170
suarez	1269
sub	999	15
subcommittee	1276
subconscious	1292
subdivision	1236
subdued	1296
subject	930	1
subjected	1184
subjective	1200
subjects	1064
sublime	1271
submarine	1195
submarines	1278
submerged	1264
submission	1135
submissions	1218
submit	1087	2
submitted	1078
submitting	1253
subordinate	1278
subpoena	1303
subs	1220
subscribe	1147
subscribed	1260
subscriber	1262
subscribers	1151
subscription	1137
subscriptions	1269
subsequent	1061
subsequently	1098
subset	1260
subsidiaries	1248
subsidiary	1170
subsidies	1211
subsidized	1299
subsidy	1253
substance	1098
substances	1167
substantial	1075
substantially	1161
substantive	1287
substitute	1112
substituted	1273
substitutes	1308
substitution	1287
substrate	1234
subtitles	1271
subtle	1133
subtly	1312
suburb	1195
suburban	1172
suburbs	1161
subway	1140
succeed	1085	1
succeeded	1119
succeeding	1236
succeeds	1273
success	907	3
successes	1209
successful	935
successfully	1048
succession	1158
successive	1186
successor	1154
successors	1294
such	728
suck	1055	1
sucked	1184
sucker	1246
sucking	1179
sucks	1064
suction	1299
sudan	1174
sudanese	1315
sudden	1059
suddenly	992
sue	1101		1
sued	1174
suffer	1048	1
suffered	1032
suffering	1029
suffers	1190
suffice	1276
sufficient	1078
sufficiently	1197
suffolk	1239
suffrage	1294
sugar	995
sugars	1287
suggest	979	3
suggested	995
suggesting	1094
suggestion	1098
suggestions	1096
suggests	1038
suicidal	1241
suicide	1009
suicides	1285
suing	1266
suit	990	2	2
suitable	1064
suitcase	1255
suite	1110
suited	1144
suites	1269
suits	1094		1
sulfur	1283
sullivan	1167
sultan	1234
sum	1073	5
summaries	1310
summarized	1301
summary	1066
summed	1250
summer	868
summers	1209
summit	1082
summon	1255
summoned	1207
summons	1273
sums	1174
sun	928	9
sunday	939
sundays	1209
sundbyberg	1100			n
sunderland	1236
sundsvall	1100			n
sunflower	1299
sung	1172		1
sunglasses	1216
sunk	1211
sunlight	1184
sunne	1100			n
sunni	1271
sunny	1135
sunrise	1193
suns	1246
sunscreen	1315
sunset	1142
sunshine	1114
sup	1253	9
super	903	9		j
superb	1161
superficial	1253
superhero	1186
superheroes	1289
superintendent	1158
superior	1045
superiority	1246
superiors	1294
superman	1147
supermarket	1202
supermarkets	1285
supernatural	1177
superstar	1190
superstars	1312
supervise	1308
supervised	1246
supervising	1308
supervision	1165
supervisor	1163
supervisors	1250
supervisory	1308
supper	1211
supplement	1144
supplemental	1269
supplementary	1299
supplemented	1306
supplements	1204
supplied	1096
supplier	1188
suppliers	1172
supplies	1041
supply	965	1
supplying	1209
support	799	2		k
supported	995
supporter	1135
supporters	1045
supporting	988
supportive	1140
supports	1055
suppose	1022
supposed	942
supposedly	1161
suppress	1230	2
suppressed	1243
suppressing	1317
suppression	1225
supremacy	1234
supreme	992
sur	1220	15
surahammar	1100			n
sure	767		3
surely	1025
surf	1184	3
surface	960
surfaced	1283
surfaces	1147
surfer	1312
surfing	1216
surge	1193	1
surgeon	1121
surgeons	1195
surgeries	1264
surgery	1006
surgical	1140
surname	1266
surpass	1296
surpassed	1239
surplus	1181
surprise	979
surprised	995
surprises	1177
surprising	1087
surprisingly	1131
surreal	1246
surrender	1131
surrendered	1236
surrey	1204
surrogate	1294
surround	1200	1
surrounded	1068
surrounding	1038
surroundings	1200
surrounds	1276
surveillance	1112
survey	992	1
surveyed	1227
surveying	1306
surveyor	1299
surveys	1151
survival	1066
survive	1032
survived	1078
survives	1255
surviving	1144
survivor	1151
survivors	1128
susan	1096
susceptible	1227
sushi	1225
suspect	1034
suspected	1117
suspects	1165
suspend	1225
suspended	1078
suspense	1260
suspension	1096
suspicion	1158
suspicions	1269
suspicious	1131
sussex	1207
sustain	1167	3
sustainability	1204
sustainable	1108			j
sustained	1108
sustaining	1255
sutherland	1273
sutton	1213
suv	1241
suzanne	1260
suzuki	1283
svalöv	1100			n
svappavaara	1100			n
svealand	1100			n
svedala	1100			n
sveg	1100			n
svenljunga	1100			n
sverige	1100			n
svärta	1100			n
sw	1225
swallow	1181	1
swallowed	1234
swallowing	1299
swam	1303
swamp	1188
swan	1188	1
swans	1306
swansea	1239
swap	1165	1
swapped	1296
swapping	1308
swarm	1280
swat	1276
sway	1232
swear	1034	1
swearing	1260
sweat	1119	1
sweater	1202
sweating	1230
sweaty	1253
sweden	1059
swedish	1103			j
sweeney	1301
sweep	1158	1
sweeping	1200
sweeps	1303
sweet	942	3
sweeter	1308
sweetest	1287
sweetheart	1211
sweetie	1250
sweetness	1271
sweets	1239
swell	1234	1
swelling	1225
swept	1165
swift	1117
swiftly	1257
swim	1103	3		k
swimmer	1269
swimmers	1278
swimming	1052
swimsuit	1317
swine	1276
swing	1073	1
swinging	1200
swings	1230
swipe	1248
swiss	1103
switch	1013	1
switched	1119
switches	1188
switching	1137
switzerland	1098
swollen	1250
sword	1066		1
swords	1207		1
swore	1260
sworn	1174
swung	1273
sydney	1029
sykes	1315
syllable	1308
syllabus	1303
sylvia	1243
symbol	1080
symbolic	1184
symbolism	1276
symbols	1140
symmetrical	1317
symmetry	1264
sympathetic	1195
sympathy	1149
symphony	1204
symposium	1241
symptom	1234
symptoms	1041
synagogue	1278
sync	1184
syndicate	1264
syndrome	1098
synod	1308
synonymous	1266
synopsis	1294
syntax	1260
synth	1301
synthesis	1188
synthetic	1163
syracuse	1239
syria	1059
syrian	1119
syrup	1207
sysslebäck	1100			n
system	792		1
systematic	1181	1
systematically	1262
systemic	1211
systems	905		1
sápmi	1100			n
säffle	1100			n
sälen	1100			n
särna	1100			n
särö	1100			n
säter	1100			n
sätila	1100			n
sävar	1100			n
sävsjö	1100			n
söderhamn	1100			n
söderköping	1100			n
södermalm	1100			n
södermanland	1100			n
södertälje	1100			n
södervärn	1100			n
sölvesborg	1100			n
sörmland	1100			n
ta	1147
tab	1161	3
taberg	1100			n
table	910		3
tables	1085
tablet	1140
tablets	1172
taboo	1273
tabs	1241
tac	1317
tack	1296	3
tackle	1117
tackled	1301
tackles	1207
tackling	1266
taco	1223
tacoma	1317
tacos	1283
tactic	1218
tactical	1158
tactics	1112
tad	1260
tae	1264
tag	1050		1
tagged	1193
tagging	1296
tags	1193
tai	1266	2
tail	1073		1
tailed	1299
tailor	1241
tailored	1253
tails	1225		1
tainted	1294
taipei	1308
taiwan	1142
taiwanese	1303
taj	1312
take	709	3	3	v
takeaway	1308
taken	845		2
takeoff	1301
takeover	1223
takes	880		1
taking	831		2
talbot	1285
tale	1085
talent	1004
talented	1082
talents	1158
tales	1128
taliban	1223
talk	824	1		k
talked	1009
talkin	1213
talking	854
talks	1011
tall	1032	1	1
taller	1213
tallest	1266
tally	1239		2
tam	1317
tame	1253
tamil	1207
tammy	1301
tampa	1170
tan	1149	1
tandem	1260
tang	1248	1
tangible	1230
tangled	1276
tango	1248
tank	1020
tanker	1280
tanks	1089
tanner	1253
tanning	1310
tanum	1100			n
tanya	1294
tanzania	1250
tao	1269
tap	1087	1
tape	1050		1
taped	1266
taper	1312
tapes	1193
tapped	1223
tapping	1207
taps	1253
tar	1236	2	3
tara	1230
target	962	1
targeted	1101
targeting	1154
targets	1085
tariff	1269
tariffs	1236
tart	1296		1
task	1002
tasked	1260
tasks	1098
tasmania	1260
taste	983
tasted	1220
tastes	1133
tasting	1232
tasty	1188
tat	1301	1
tata	1306
tate	1216		2
tattoo	1119
tattooed	1289
tattoos	1188
tatum	1308
tau	1315
taught	995
tavern	1255
tax	889	2
taxable	1301
taxation	1195
taxed	1262
taxes	1002
taxi	1108
taxing	1287
taxis	1280
taxpayer	1184
taxpayers	1186
taylor	1002
tb	1218
tbh	1110
tc	1262
td	1177
tds	1306
te	1135
tea	983	8
teach	997	1		v
teacher	949
teachers	981
teaches	1163
teaching	986
teachings	1207
team	767	4		t
teamed	1243
teaming	1303
teammate	1188
teammates	1156
teams	928
teamwork	1271
tear	1071	1
tearing	1200
tears	1043
tease	1246
teased	1308
teaser	1273
teasing	1255
teaspoon	1312
tech	992
technical	979
technically	1128
technician	1220
technicians	1250
technique	1043
techniques	1034
techno	1269	1
technological	1137
technologies	1078
technology	900		1
ted	1091		50
teddy	1179
tedious	1266
tee	1193		1
teen	1075	1	4
teenage	1119
teenager	1131
teenagers	1149
teens	1114
tees	1308		1
teeth	1018
tehran	1239
tel	1174	1	1
telecom	1248
telecommunications	1190
telegram	1255
telegraph	1151
telephone	1057
telescope	1209
televised	1260
television	969
tell	799	1		v
teller	1269
telling	939		1
tells	972
temp	1209	6
temper	1195	1
temperament	1299
temperate	1306
temperature	1004
temperatures	1075
tempered	1260
tempest	1315
template	1218		1
templates	1312
temple	1048
temples	1220
tempo	1211
temporal	1236
temporarily	1137
temporary	1041		1
temps	1306
temptation	1216
tempted	1184
tempting	1232
ten	910	5	10
tenant	1202		1
tenants	1179
tend	1020	1	2
tended	1209		1
tendencies	1246
tendency	1161
tender	1131		2
tenders	1317		1
tending	1315		1
tendon	1310
tends	1124		1
tennessee	1103
tennis	1071
tenor	1289
tens	1177	2	1
tense	1163
tension	1101		1
tensions	1202
tensta	1100			n
tent	1140		1
tentative	1278
tenth	1170
tents	1243		1
tenure	1167
tequila	1271
teresa	1218
term	868		1
termed	1239
terminal	1080
terminals	1241
terminate	1232
terminated	1209
termination	1213
terminator	1317
terminology	1225
terms	898
terra	1280
terrace	1179
terraces	1315
terrain	1165
terrestrial	1271
terrible	988
terribly	1172
terrific	1174
terrified	1165
terrifying	1163
territorial	1172
territories	1147
territory	1013
terror	1091	1
terrorism	1096
terrorist	1071
terrorists	1105
terry	1096
tertiary	1260
tesco	1308
tesla	1204
test	877	1	3	k
testament	1135
tested	1041		2
testified	1193
testify	1188
testimony	1112
testing	997		1
testosterone	1243
tests	997		2
tex	1262	5	1
texans	1257
texas	946
text	919	3	1
textbook	1204
textbooks	1230
texted	1278
textile	1209
textiles	1269
texting	1218
texts	1073		1
textual	1303
texture	1167
textures	1271
tf	1253
th	1105
tha	1239		1
thai	1112	1
thailand	1101
thames	1213
than	661	1		fw
thank	811	3
thanked	1234
thankful	1167
thankfully	1197
thanking	1262
thanks	822	1		w
thanksgiving	1142
thankyou	1315
that	458	1		w
thatcher	1273
thats	1032
thc	1310
the	292	7		fqw
theater	1071
theaters	1181
theatre	1032
theatres	1257
theatrical	1225
thee	1142
theft	1121
their	615			fw
theirs	1161
them	647	1		w
thematic	1306
theme	1009
themed	1165
themes	1108
themselves	884
then	675			w
theo	1230	2
theodore	1227
theological	1204
theology	1170
theorem	1218
theoretical	1149
theoretically	1234
theories	1101
theorists	1285
theory	949
therapeutic	1186
therapies	1269
therapist	1158
therapists	1283
therapy	1032
there	619	2		w
thereafter	1158
thereby	1144
therefore	951
therein	1285
thereof	1211
theres	1174
theresa	1218
thermal	1142
these	682			w
thesis	1140
they	576			fw
theyre	1269
thick	1045	1
thicker	1243
thickness	1209
thief	1179
thieves	1190
thigh	1213
thighs	1227
thin	1043	2	1
thine	1310
thing	755		4
things	751
think	672	1		v
thinker	1292
thinkers	1271
thinkin	1303
thinking	866
thinks	972
thinner	1253
third	847			j
thirds	1172
thirst	1234
thirsty	1211
thirteen	1177
thirteenth	1299
thirty	1064
this	502			w
tho	1057	4
thomas	958
thompson	1087
thomson	1202
thor	1223
thorn	1271	1
thorne	1312
thornton	1264
thorough	1158
thoroughly	1131
thorpe	1308
those	714			w
thou	1114	2
though	806
thought	785
thoughtful	1190
thoughts	979
thousand	1004
thousands	974
thread	1050
threads	1186
threat	1013
threaten	1165	1
threatened	1068
threatening	1108
threatens	1209
threats	1087
three	741	1
threesome	1306
threshold	1144
threw	1045
thrift	1289
thrill	1216	1
thrilled	1165
thriller	1172
thrilling	1241
thrive	1213
thriving	1239
throat	1082
throats	1296
throne	1126
thrones	1197
throttle	1273
through	721	1	1	qw
throughout	923
throw	960	1	1
throwing	1059
thrown	1059
throws	1133
thru	1190
thrust	1184
thug	1271
thugs	1253
thumb	1149
thumbs	1223
thunder	1119	1
thunderstorms	1306
thursday	1009
thus	942
thy	1126		2
thyroid	1260
ti	1186
tibet	1262
tibetan	1264
tibro	1100			n
tick	1197	1	1
ticket	1011
tickets	1013
ticking	1276
ticks	1294
tidaholm	1100			n
tidal	1220
tide	1140		1
tides	1273
tidy	1260
tie	1034		1
tied	1043
tier	1114
tierp	1100			n
ties	1071		10
tiffany	1246
tiger	1082
tigers	1117
tight	1020
tighten	1264	1
tightened	1315
tightening	1312
tighter	1248
tightly	1207
tights	1315
til	1144	1
tile	1216		2
tiles	1218		2
till	969
tilt	1230
tilted	1306
tim	1034	1	1
timber	1149
time	624	3	14
timed	1239
timeless	1260
timeline	1117
timely	1186
timer	1225
timers	1317
times	792		1
timetable	1280
timing	1085
timmernabben	1100			n
timmy	1310
timothy	1193
timrå	1100			n
tin	1144	1	4
tina	1207		1
tinder	1223
ting	1296		62
tingsryd	1100			n
tinker	1317
tiny	1009		1
tip	1025	1
tipped	1227
tipping	1253
tips	1018		1
tire	1147
tired	988
tires	1144
tiring	1296
tis	1243	1
tissue	1078
tissues	1190
tit	1271	3
titan	1223
titanic	1246
titanium	1255
titans	1174
title	898
titled	1128
titles	1057		1
tito	1315
tits	1151
titus	1308
tiveden	1100			n
tj	1280
tjällmo	1100			n
tjörn	1100			n
tl	1147
tlc	1312
tm	1239
tn	1218
tnt	1310
to	362			qw
toad	1303
toast	1161
toaster	1306
tobacco	1108
tobago	1287
tobias	1315
toby	1227
today	794			w
todd	1131
toddler	1190
toddlers	1294
toe	1135
toes	1161
tofu	1315
together	815			w
toilet	1080
toilets	1227
token	1193
tokens	1260
tokyo	1089
told	797
toledo	1262
tolerance	1137
tolerant	1248
tolerate	1188
tolerated	1257
toll	1133
tolls	1312
tom	960		1
tomas	1294
tomato	1186
tomatoes	1174
tomb	1177
tombs	1303
tomelilla	1100			n
tommy	1114
tomorrow	916			w
ton	1085	1	30
tone	1038		4
toned	1271
tones	1207		1
tongue	1066
tongues	1278
toni	1253
tonic	1292
tonight	914
tonnes	1216
tons	1045		1
tony	1004
too	702		1	w
took	804		1
tool	1022
tools	1015
tooth	1133	2	1
toothbrush	1294
toothpaste	1296
top	790	2	3
topic	1038
topical	1278
topics	1089
topless	1299
topography	1317
topped	1170
topping	1253
tops	1135		1
tor	1250	4	10
torah	1287
torch	1211
tore	1218		2
torekov	1100			n
tories	1207		2
torment	1299
torn	1133
tornado	1193
tornedalen	1100			n
toronto	1038
torpedo	1280
torque	1232
torrent	1283
torres	1227
torsby	1100			n
torshälla	1100			n
torslanda	1100			n
torso	1287
torsås	1100			n
torture	1117
tortured	1202
tory	1174		2
tos	1312	1	1
toss	1172	1
tossed	1209
tossing	1292
total	873	1
totaled	1296
totaling	1312
totally	960
totals	1271
tottenham	1241
touch	942	3
touchdown	1161
touchdowns	1248
touched	1082
touches	1156
touching	1101
tough	974	2
tougher	1230
toughest	1241
toughness	1310
tour	923	2	1
toured	1289
touring	1177
tourism	1087
tourist	1105
tourists	1137
tournament	1022
tournaments	1188
tours	1119
tow	1216	1
toward	986
towards	907
towed	1294
towel	1165
towels	1232
tower	1036
towers	1147
towing	1308
town	866	2	5
towns	1061	2
townsend	1264
township	1156
toxic	1096
toxicity	1248
toxin	1312
toxins	1266
toy	1082
toyota	1163
toys	1094
tp	1283
tr	1213
trace	1108
traced	1197
traces	1177
tracey	1310
tracing	1253
track	916	1	1
tracked	1163
tracker	1236
tracking	1094
tracks	1048
tract	1218	1	3
traction	1202		3
tractor	1202		1
tractors	1310		1
tracy	1193
trade	893	2
traded	1117
trademark	1177
trademarks	1312
trader	1204
traders	1163
trades	1142
trading	1006
tradition	1036	1
traditional	958
traditionally	1137
traditions	1128
traffic	956	1
trafficking	1174
trafford	1301
tragedies	1315
tragedy	1119
tragic	1133
trail	1048	1
trailer	1078
trailers	1232
trailing	1255
trails	1170
train	930	1
trained	1018		2
trainee	1283
trainer	1133
trainers	1216
training	880		1
trains	1089
trait	1223		1
traitor	1223
traitors	1280
traits	1161		1
trajectory	1241
tram	1276
trance	1269
tranemo	1100			n
trans	1057	18
transaction	1103
transactions	1101
transcript	1220	1
transcription	1257
transcripts	1287
transfer	986	2
transferred	1068
transferring	1211
transfers	1147
transform	1142	1
transformation	1103
transformations	1289
transformed	1133
transformer	1296
transformers	1250
transforming	1232
transforms	1278
transgender	1172
transient	1296
transit	1105	2
transition	1045
transitional	1234
transitions	1246
translate	1167
translated	1117
translates	1227
translating	1269
translation	1061
translations	1216
translator	1227
transmission	1075
transmissions	1301
transmit	1227	2
transmitted	1181
transmitter	1246
transmitting	1283
transparency	1174
transparent	1149
transplant	1207
transport	995	1
transportation	1020
transported	1179
transporting	1246
transports	1315
tranås	1100			n
trap	1075	1
trapped	1108
trapping	1294
traps	1207
trash	1055
trauma	1119
traumatic	1200
travel	921	3		k
traveled	1137
traveler	1250
travelers	1188
traveling	1089
travelled	1156
traveller	1269
travellers	1225
travelling	1114
travels	1140
traverse	1289
travis	1149
tray	1209		1
treacherous	1308
tread	1262	1
treadmill	1301
treason	1188
treasure	1112
treasurer	1167
treasures	1220
treasury	1096
treat	979	1
treated	988
treaties	1218
treating	1089
treatise	1294
treatment	919
treatments	1131
treats	1137
treaty	1080
treble	1306
tree	956
trees	992
trek	1161
trelleborg	1100			n
tremendous	1135
tremendously	1287
trench	1220
trenches	1264
trend	1034	1
trending	1239
trends	1078
trendy	1273
trent	1197
trenton	1315
trevor	1184
trey	1283
tri	1218	5
trial	951
trials	1078
triangle	1167
triangular	1285
tribal	1144
tribe	1124
tribes	1144
tribunal	1179
tribune	1218
tribute	1094		2
trick	1041
tricked	1285
tricks	1117
tricky	1161
tried	884
tries	1029
trigger	1094	1
triggered	1154
triggering	1271
triggers	1241
trillion	1200
trilogy	1184
trim	1177	1
trimmed	1273
trinidad	1232
trinity	1174
trio	1165
trip	944	1
triple	1080
tripoli	1315
tripped	1283
tripping	1262
trips	1098
tristan	1294
triumph	1161	1
triumphant	1296
trivia	1273
trivial	1230
trojan	1287
troll	1213	1
trollbäcken	1100			n
trolley	1280
trollhättan	1100			n
trolling	1280		1
trolls	1239
troop	1223
trooper	1285
troopers	1303
troops	1004
trophies	1227
trophy	1112
tropical	1110
trosa	1100			n
trouble	969	1
troubled	1172
troubles	1154
troublesome	1292
troubling	1266
trough	1283
trousers	1220
trout	1202
troy	1163		1
truce	1262
truck	1004	1
trucking	1301
trucks	1105
trudeau	1280
true	829
truly	951
truman	1253
trump	937
trumpet	1248
trumps	1273
trunk	1144
trunks	1283
truss	1315
trust	891	2	2
trusted	1105
trustee	1225
trustees	1188
trusting	1216
trusts	1197
trustworthy	1264
truth	910
truthful	1285
truths	1223
try	806	1	2	v
tryin	1276
trying	813
ts	1227
tsa	1303
tsunami	1262
tt	1241
tu	1207
tub	1186	1	1
tube	1068		1
tuberculosis	1248
tubes	1165
tubing	1315
tuck	1255
tucked	1239
tucker	1200
tucson	1257
tudor	1312
tuesday	1006
tuesdays	1315
tug	1266
tuition	1158
tullinge	1100			n
tulsa	1271
tumba	1100			n
tumble	1287
tumblr	1211
tummy	1283
tumor	1158
tumors	1239
tumour	1292
tuna	1234
tune	1089		1
tuned	1181
tunes	1193		1
tuning	1227
tunisia	1250
tunnel	1096
tunnels	1193
turbine	1236
turbines	1262
turbo	1211
turbulence	1255
turbulent	1273
tureberg	1100			n
turf	1207
turin	1310
turk	1312	1
turkey	1022
turkish	1087
turks	1230
turmoil	1262
turn	847	6
turnaround	1289
turnbull	1308
turned	900		1
turner	1108
turning	988
turnout	1225
turnover	1202
turnovers	1315
turns	976
turquoise	1306
turret	1285
turtle	1172
turtles	1216
tutor	1227
tutorial	1197
tutorials	1276
tv	875
tvs	1264
tvååker	1100			n
twain	1292
twat	1315
tweet	1112	1
tweeted	1131
tweeting	1257
tweets	1149
twelfth	1264
twelve	1071
twenties	1271
twentieth	1197
twenty	1002
twice	958
twilight	1193
twin	1073
twins	1117
twist	1101	1
twisted	1156
twisting	1273
twists	1266
twitch	1207
twitter	960
two	668
tx	1149
ty	1213
tying	1225		1
tyler	1112
type	859		1
typed	1262
types	956		1
typhoon	1246
typical	1015
typically	1009
typing	1188
typo	1312
tyranny	1262
tyrant	1299
tyre	1264
tyres	1262
tyresta	1100			n
tyresö	1100			n
tyringe	1100			n
tyrone	1303
tyskland	1100			n
tyson	1236
tystberga	1100			n
täby	1100			n
tällberg	1100			n
tärnaby	1100			n
töreboda	1100			n
ua	1317
uae	1209
uber	1161
ubiquitous	1285
uc	1216
ucla	1209
uddevalla	1100			n
uefa	1260
ufc	1186
ufo	1271
uganda	1202
ugh	1101		1
ugly	1055
uh	1091
uhh	1278
ui	1239
uk	893
ukip	1248
ukraina	1100			n
ukraine	1078
ukrainian	1110
ul	1257
ulricehamn	1100			n
ulster	1255
ultimate	1029
ultimately	1020
ultra	1098	2
ultrasound	1264
ultraviolet	1306
um	1121
umbrella	1177
umeå	1100			n
umm	1250
umpire	1296
un	1009
una	1280	1
unable	1011
unacceptable	1181
unaffected	1303
unanimous	1225
unanimously	1239
unanswered	1310
unarmed	1216
unattractive	1299
unauthorized	1250
unavailable	1236
unavoidable	1301
unaware	1181
unbearable	1273
unbeaten	1299
unbelievable	1133
unbelievably	1285
unbiased	1306
unborn	1296
unc	1306	3
uncanny	1306
uncertain	1154	1
uncertainties	1292
uncertainty	1144
unchanged	1211
uncle	1048
unclear	1167
uncles	1303
uncomfortable	1108
uncommon	1181
unconditional	1269
unconscious	1165
unconstitutional	1232
unconventional	1285
uncover	1271
uncovered	1213
und	1165	1	1
undefeated	1239
undeniable	1303
under	753	29		qw
underage	1273
undercover	1204
underdog	1306
underestimate	1223
underestimated	1292
undergo	1195	1
undergoing	1218
undergone	1248
undergraduate	1186
underground	1078
underlying	1112
undermine	1232
undermined	1308
undermining	1308
underneath	1133
underrated	1241
understand	836	2
understandable	1211
understanding	962		1
understands	1121
understatement	1299
understood	1018		1
undertake	1213
undertaken	1186
undertaking	1216
undertook	1280
underwater	1170
underway	1181
underwear	1161
underwent	1232
underwood	1276
underworld	1276
undesirable	1299
undisclosed	1296
undo	1250
undocumented	1280
undone	1296
undoubtedly	1179
undue	1315
une	1303		2
uneasy	1278
unemployed	1174
unemployment	1101
unequal	1312
unesco	1255
unethical	1310
uneven	1255
unexpected	1098
unexpectedly	1218
unexplained	1317
unfair	1112
unfairly	1299
unfamiliar	1239
unfinished	1216
unfit	1262
unfold	1278	1
unfolding	1306
unforgettable	1269
unfortunate	1124
unfortunately	1009
ungrateful	1306
unhappy	1137
unhealthy	1216
unheard	1296
uni	1223	9
unicorn	1257
unidentified	1241
unification	1299
unified	1181
uniform	1075
uniforms	1179
unilateral	1301
unintended	1317
union	903	1	1
unionist	1315
unions	1096
unique	979
uniquely	1257
unit	933	1
unite	1174
united	813
uniting	1310
units	974
unity	1101		1
universal	1038
universally	1236
universe	1015
universities	1068
university	831
unix	1310
unjust	1283
unknown	1029
unlawful	1216
unleash	1287
unleashed	1273
unless	926
unlike	1020
unlikely	1080
unlimited	1128
unlock	1174
unlocked	1207
unlucky	1236
unmanned	1317
unmarried	1273
unnamed	1250
unnatural	1271
unnecessarily	1285
unnecessary	1110
unnoticed	1285
uno	1317
unofficial	1230
unpaid	1213
unpleasant	1197
unpopular	1216
unprecedented	1193
unpredictable	1225
unprotected	1315
unpublished	1287
unreal	1246
unrealistic	1257
unreasonable	1209
unrelated	1197
unreliable	1260
unresolved	1312
unrest	1241
unsafe	1227
unseen	1241
unsettling	1315
unsolved	1317
unspecified	1312
unstable	1181
unstoppable	1271
unsuccessful	1213
unsuccessfully	1317
unsure	1209
until	781
unto	1161
untold	1308
untouched	1285
untreated	1306
untrue	1287
unused	1234
unusual	1048
unusually	1207
unveiled	1207
unwanted	1202
unwilling	1220
up	601			qw
upbeat	1260
upbringing	1283
upcoming	1073
update	992
updated	1025
updates	1080
updating	1223
upfront	1271
upgrade	1096
upgraded	1167
upgrades	1202
upgrading	1239
upheld	1246
uphill	1294
uphold	1262
uplifting	1308
upload	1154	1
uploaded	1170
uploading	1283
upon	893
upper	986
uppland	1100			n
upplandsbro	1100			n
upplandsväsby	1100			n
uppsala	1100			n
uppvidinge	1100			n
upright	1211
uprising	1211
ups	1057	1	1
upscale	1315
upset	1011	1
upsets	1308
upsetting	1250
upside	1149
upstairs	1181
upstate	1303
upstream	1253
uptake	1317
upton	1294
uptown	1310
upward	1218
upwards	1209
ur	1172
uranium	1186
urban	1002		1	j
urge	1126
urged	1149
urgency	1255		1
urgent	1117
urgently	1271
urges	1223
urging	1225
urinary	1310
urine	1188
url	1184
ursviken	1100			n
uruguay	1220
us	682			w
usa	969
usable	1260
usage	1098
usb	1156
usc	1213
usd	1158
usda	1278
use	735	1	3	k
used	737		2
useful	986	1
usefulness	1306
useless	1101
user	992	1
username	1207
users	967
uses	949		4
usher	1264
using	813		2
uss	1278		1
ussr	1197
usual	1009
usually	886
ut	1216
utah	1098
utc	1220
uterus	1289
utilities	1177
utility	1089
utilization	1266
utilize	1209
utilized	1190
utilizing	1236
utmost	1241
utopia	1292
utter	1186
utterly	1147
uv	1236
va	1091
vacancies	1269
vacancy	1232
vacant	1197
vacated	1312
vacation	1059
vacations	1264
vaccinated	1308
vaccination	1246
vaccine	1151
vaccines	1207
vacuum	1131
vader	1315
vadstena	1100			n
vaggeryd	1100			n
vagina	1193
vaginal	1280
vagnhärad	1100			n
vague	1181
vaguely	1273
vain	1211
val	1218	1	1
valbo	1100			n
valdemarsvik	1100			n
vale	1239
valencia	1239
valentine	1204
valerie	1246
valiant	1310
valid	1064	1
validate	1289
validated	1294
validation	1225
validity	1220
vallentuna	1100			n
valley	986
valleys	1234
valuable	1034
valuation	1209
value	886
valued	1135
values	997
valve	1121
valves	1246
vampire	1144
vampires	1246
van	972	2	1
vance	1280
vancouver	1114
vandalism	1306
vanessa	1216
vanguard	1260
vanilla	1188
vanish	1292
vanished	1216
vanity	1211
vans	1250
vansbro	1100			n
vantage	1317
vapor	1253
var	1232	2
vara	1100			n
varamon	1100			n
varberg	1100			n
vargas	1306
variability	1294
variable	1124
variables	1158
variance	1278
variant	1202
variants	1220
variation	1133
variations	1131
varied	1144
varies	1165
varieties	1163
variety	979
various	893
varsity	1220
varv	1100			n
vary	1094	1
varying	1158
vasastan	1100			n
vascular	1264		1
vase	1257
vast	1038
vastly	1239
vat	1257
vatican	1200
vaughan	1283
vaughn	1308
vault	1174
vaxholm	1100			n
vc	1260
ve	1022
vector	1154
vectors	1276
veg	1312
vega	1285
vegan	1163			j
vegas	1055
vegetable	1165
vegetables	1117
vegetarian	1202			j
vegetation	1204
veggies	1273
vehicle	976
vehicles	1009
veil	1230
vein	1204
veins	1207
vellinge	1100			n
velocity	1170
velvet	1204
ven	1100			n
vending	1296
vendor	1200
vendors	1204
venetian	1312
venezuela	1167
venezuelan	1283
vengeance	1225
venice	1167
venom	1250
vent	1197		3
ventilation	1243
vents	1308		1
ventura	1303
venture	1091
ventured	1317
ventures	1207
venue	1094
venues	1170
venus	1195
ver	1285	2	10
vera	1218
verb	1216	1
verbal	1172
verbally	1287
verbs	1280		1
verde	1315
verdict	1144
verge	1227
verification	1220
verified	1165
verify	1179
verizon	1225
vermont	1188
vernon	1202
veronica	1253
versa	1216	1
versailles	1317
versatile	1230
versatility	1308
verse	1110		2
verses	1193
version	905		1
versions	1071		1
versus	1078
vertical	1117
vertically	1276
very	691		3	w
vessel	1089
vessels	1105
vest	1213
vested	1278
vet	1174
veteran	1103
veterans	1073
veterinary	1209
vetlanda	1100			n
veto	1232
vets	1264
vhs	1312
vi	1131
via	916		1
viability	1280
viable	1161
vibe	1165
vibes	1255
vibrant	1227
vibrating	1306
vibration	1246
vibrations	1285
viby	1100			n
vic	1188	4
vicar	1296
vice	988		1
vicinity	1197
vicious	1190
vicky	1301
victim	1022
victims	1022
victor	1110	1
victoria	1050
victorian	1124
victories	1190
victorious	1250
victory	983
vid	1289
video	822
videos	969
vidsel	1100			n
vie	1301	2
vienna	1156
vietnam	1080
vietnamese	1186
view	877	3	3
viewed	1080		1
viewer	1204		1
viewers	1101
viewing	1133		1
viewpoint	1234
viewpoints	1315
views	960		2
vigilant	1303
vigilante	1310
vigorous	1276
vigorously	1292
vii	1188
viii	1216
vijay	1301
viking	1243
vikings	1190
vikingstad	1100			n
viktor	1255
vile	1239
vilhelmina	1100			n
villa	1105	1
village	962			j
villagers	1209
villages	1112
villain	1179
villains	1232
villas	1280
vimmerby	1100			n
vin	1285	1	3
vince	1174		2
vincent	1119
vinci	1315
vindeln	1100			n
vine	1213	2
vinegar	1234
vines	1250
vineyard	1257
vineyards	1299
vingåker	1100			n
vinslöv	1100			n
vintage	1110
vinyl	1151
viola	1257	2
violate	1209
violated	1172
violates	1269
violating	1213
violation	1117
violations	1154
violence	979
violent	1045
violently	1239
violet	1188		1
violin	1211
vip	1207
viper	1310
viral	1133
virgil	1285
virgin	1071
virginia	1009
virginity	1271
virgins	1317
virtual	1078			j
virtually	1091
virtue	1165
virtues	1271
virus	1055
viruses	1213
vis	1283	3	1
visa	1121
visas	1273
visby	1100			n
visibility	1202
visible	1061
visibly	1292
vision	1006		2
visionary	1285
visions	1207		1
visit	912	1		v
visitation	1303
visited	1036
visiting	1050
visitor	1149
visitors	1038
visits	1082
vista	1218
visual	1036
visualization	1308
visually	1225
visuals	1250
vita	1262	2
vital	1064
vitality	1287
vitamin	1149
vitamins	1246
vitro	1285
vittangi	1100			n
viva	1303
vivalla	1100			n
vivian	1283
vivid	1209
vivo	1283
vladimir	1167
vocabulary	1193
vocal	1114	1
vocalist	1289
vocals	1172
vocational	1232
vodka	1190
vogue	1218
voice	905	1
voiced	1207
voicemail	1308
voices	1071
void	1149
vol	1057
volatile	1216
volatility	1269
volcanic	1218
volcano	1207
volcanoes	1303
volkswagen	1266
volleyball	1186
vols	1278
volt	1308	1
voltage	1147
volume	976
volumes	1105
voluntarily	1216
voluntary	1149			j
volunteer	1087	1		k
volunteered	1236
volunteering	1262
volunteers	1085
volvo	1271
vomit	1260	1
vomiting	1236
von	1112
voodoo	1285
vortex	1273
vote	896			k
voted	1009
voter	1126
voters	1045
votes	1004
voting	1009
voucher	1273
vouchers	1271
vow	1253
vowed	1292
vowel	1306
vows	1220
voyage	1177
voyager	1306
vp	1216
vpn	1292
vr	1190
vs	956
vt	1276
vu	1315
vulgar	1260
vulnerability	1220
vulnerable	1103
vuollerim	1100			n
vw	1289
vällingby	1100			n
vänern	1100			n
vänersborg	1100			n
vännäs	1100			n
vännäsby	1100			n
värmdö	1100			n
värmland	1100			n
värnamo	1100			n
väsby	1100			n
västerbotten	1100			n
västergötland	1100			n
västernorrland	1100			n
västervik	1100			n
västerås	1100			n
västkusten	1100			n
västmanland	1100			n
vätterbygden	1100			n
vättern	1100			n
växjö	1100			n
vålberg	1100			n
vårgårda	1100			n
wa	1112
wacky	1315
wade	1156
waffle	1312
wage	1050
wager	1283
wages	1094
wagner	1218
wagon	1174
wagons	1278
wah	1278
waist	1161
wait	840	1		k
waited	1091
waiter	1241
waiting	907
waitress	1253
waits	1225
waived	1271
waiver	1260
wake	976	1
wakefield	1308
wakes	1225
waking	1163
wal	1262	8	1
waldo	1317
wales	1013
walk	903	1	2	k
walked	997
walker	1055
walkers	1266
walking	953
walks	1078		1
wall	912	2	1
wallace	1140
walled	1283
waller	1317
wallet	1117
wallets	1296
wallpaper	1223
walls	1009
wally	1278
walmart	1163
walnut	1253
walsh	1186
walt	1174
walter	1068
walters	1278
walton	1260
waltz	1294
wan	1197	3	1
wand	1273
wanda	1312
wander	1227	1
wandered	1276
wanderers	1273
wandering	1197
wang	1163
wanna	912
want	682	1
wanted	838
wanting	1038
wants	866
war	815	12	1
ward	1066	1	8
warden	1236
wardrobe	1197
wards	1234		3
ware	1255	2	4
warehouse	1133
warehouses	1283
warfare	1140
warm	988	1		j
warmed	1273
warmer	1207
warming	1140
warmth	1197
warn	1147	1
warned	1110
warner	1126
warning	1015			t
warnings	1202
warns	1213
warp	1236
warped	1301
warrant	1096
warranted	1289
warrants	1234
warranty	1213
warren	1091
warrior	1114
warriors	1082
wars	1015	1
warsaw	1230
warships	1312
wartime	1246
warwick	1262
wary	1250
was	502	4		fw
wash	1045	1
washed	1128
washer	1303		1
washes	1312
washing	1121	1
washington	903
wasnt	1223
wasp	1301
wasps	1312
waste	965	1		t
wasted	1108
wastes	1299
wastewater	1299
wasting	1126
wat	1280	3
watch	843	1	1	k
watched	986
watchers	1317
watches	1128
watching	916
water	801	8	4
watered	1303
waterfall	1257
waterfront	1253
watering	1250
waterloo	1262
watermelon	1301
waterproof	1255
waters	1048
watershed	1260
waterways	1292
watford	1308
watkins	1264
watson	1110
watt	1223
watts	1200
wave	1009	1	1
waved	1257
wavelength	1278
waves	1066
waving	1209
wax	1170
way	688		20
wayne	1066
ways	907		7
wb	1299
wc	1287
we	566			fw
weak	999	2
weaken	1269	1
weakened	1213
weakening	1289
weaker	1177
weakest	1246
weakness	1108
weaknesses	1197
wealth	1034		1
wealthiest	1315
wealthy	1103
weapon	1027
weaponry	1299
weapons	979
wear	939	2	2	v
wearable	1315
wearing	956
wears	1133
weary	1241
weather	951
weave	1260
weaver	1243
weaving	1257
web	981	4
webb	1204
webber	1301
webcam	1269
weber	1243
webpage	1299
website	900
websites	1105
webster	1207
wed	1230	1	4
wedding	960
weddings	1207
wedge	1239
wednesday	1015
wee	1181	1
weed	1089
weeds	1262
week	792	3		t
weekday	1310
weekend	937
weekends	1140
weekly	1020			j
weeks	877
weep	1296	1
weeping	1287
wei	1276
weigh	1154	2
weighed	1195
weighing	1188
weighs	1223
weight	916		3
weighted	1225
weights	1184
weir	1262
weird	965	1
weirdest	1310
weirdo	1306
weiss	1264
welch	1296
welcome	923			w
welcomed	1161
welcomes	1255
welcoming	1204
weld	1306	1
welding	1257
welfare	1052
well	684	2	3
wellbeing	1262
wellington	1193
wellness	1250
wells	1094
welp	1312
welsh	1117
wembley	1253
wen	1269
wendy	1188
wenger	1232
went	806		1
were	612	1		fw
werewolf	1306
werner	1303
wes	1243	1
wesley	1220
west	854	3	3
westbrook	1289
western	919		2	j
westminster	1151
weston	1269
westward	1301
westwood	1310
wet	1027	1
wetlands	1292
wh	1211
wha	1312	1
whack	1283
whale	1156
whales	1204
wharf	1271
what	603	1	1	w
whatever	889
whats	1179	1		w
whatsapp	1253
whatsoever	1154
wheat	1149
wheel	1036	1
wheelchair	1184
wheeled	1299
wheeler	1204
wheels	1094
when	606	1		w
whenever	1006
where	691	1	4	w
whereabouts	1257
whereas	1057
whereby	1211
wherein	1202
wherever	1089
whether	847
which	622	1		w
whichever	1220
while	723		2
whilst	1064
whim	1317
whine	1317
whining	1255
whip	1149	1
whipped	1220
whipping	1299
whiskey	1202
whisky	1236
whisper	1211	1
whispered	1280
whispering	1287
whispers	1250
whistle	1179
whistles	1310
white	804	1		j
whitehall	1310
whites	1137
whitman	1292
whitney	1216
who	612	3		w
whoa	1193
whoever	1055
whole	815	2
wholesale	1158
wholesome	1264
wholly	1190
whom	956
whoops	1283
whore	1184
whores	1301
whose	905
why	707			w
wi	1131
wichita	1283
wick	1303		1
wicked	1154
wicket	1246
wickets	1232
wide	930	2	3
widely	1027
widened	1301
widening	1280
wider	1096
widespread	1108
widow	1133
widows	1299
width	1147		1
wielding	1308
wife	868		2
wifi	1165
wig	1234
wigan	1285
wiggins	1308
wii	1225
wiki	1241	1
wikileaks	1262
wikipedia	1170
wil	1317	8
wilcox	1315
wild	967	3		j
wildcats	1289
wilde	1283
wilder	1285	1
wilderness	1163
wildfire	1299
wildlife	1075
wildly	1218
wiley	1264
wilhelm	1310
wilkins	1308
wilkinson	1260
will	587	1	1	w
willard	1310
william	949	1
williams	997
williamson	1243
willie	1177
willing	986	1
willingly	1248
willingness	1193
willis	1223
willow	1223
wills	1241
willy	1241
wilmington	1283
wilson	1029
wiltshire	1315
wimbledon	1241
win	831	3	3	v
winchester	1253
wind	958	2
winding	1218
window	967
windows	986
winds	1101
windshield	1287
windsor	1213
windy	1250
wine	981
winery	1312
wines	1197
wing	1011		3
winged	1280
winger	1250
wingers	1308
wings	1050
wink	1266
winner	967
winners	1052
winnie	1308
winning	926
winnipeg	1246
wins	990	1
winston	1170
winter	946
winters	1236
wipe	1149
wiped	1184
wipes	1289
wiping	1280
wire	1052	1
wired	1197
wireless	1105
wires	1186
wiring	1260
wisconsin	1068
wisdom	1082
wise	1034		2
wisely	1239
wiser	1271
wish	880	1
wished	1151
wishes	1071
wishing	1165
wit	1161	1
witch	1126	1
witchcraft	1285
witches	1241
with	495	9		fqw
withdraw	1140	2
withdrawal	1140
withdrawals	1285
withdrawing	1285
withdrawn	1174
withdrew	1216
withheld	1299
withhold	1317	1
withholding	1299
within	820
without	762
withstand	1232
witness	1032	1	1
witnessed	1142
witnesses	1085
witnessing	1264
wits	1308
witty	1253
wives	1133		1
wizard	1167
wizards	1239
wm	1312
wo	1220
woah	1248
woe	1310
woes	1296
woke	1101
woken	1296
wolf	1071		1
wolfe	1287
wolverine	1280
wolves	1149
woman	840
womb	1236
women	790
womens	1289
won	875	1
wonder	937	3
wondered	1105
wonderful	956			j
wonderfully	1255
wondering	1029
wonderland	1262
wonders	1151
wong	1227
wont	1131			w
woo	1181	1
wood	972	2	6
wooded	1294
wooden	1075
woodland	1232
woods	1048
woodward	1266
woody	1193
wool	1172
worcester	1246
word	861	2	2
wording	1255
wordpress	1250
words	863		2
wore	1085
work	700	8	6	k
worked	884
worker	1052
workers	933
workforce	1165
working	817		2
workings	1294
workload	1278
workout	1147
workouts	1264
workplace	1142
works	854	2	4
workshop	1117
workshops	1179
world	716	1	1
worldly	1303
worlds	1098
worldwide	1027
worm	1204
worms	1202
worn	1091
worried	1006
worries	1114
worry	958	1
worrying	1124
worse	946
worship	1085
worshipped	1317
worst	937
worth	884	2
worthless	1193
worthwhile	1211
worthy	1085		2
would	629			w
wouldnt	1269
wound	1096
wounded	1078
wounds	1135
woven	1253
wow	930
wp	1303
wr	1230
wrap	1105	1
wrapped	1117
wrapping	1248
wraps	1250
wrath	1220
wreath	1299
wreck	1161	2
wreckage	1315
wrecked	1239
wrecking	1292
wrench	1296
wrestle	1271
wrestler	1262
wrestlers	1285
wrestling	1119
wretched	1296
wright	1105		1
wrinkles	1310
wrist	1149
wrists	1289
writ	1312	2
write	914			v
writer	992		1
writers	1025
writes	1068
writing	905		1
writings	1156
written	900		1
wrong	831
wrongful	1306
wrongly	1276
wrongs	1308
wrote	912
wrought	1280
ws	1310
wt	1299
wtf	1101
wu	1195
ww	1306
wwe	1158
wwii	1241
www	1296
wyatt	1253
wyoming	1202
xavier	1269
xbox	1108
xd	1181
xi	1124
xiao	1312
xii	1278
xiii	1280
xiv	1292
xl	1225
xml	1315
xp	1227
xu	1306
xv	1271
xvi	1289
xx	1211
xxx	1213
ya	997
yacht	1193
yah	1257
yahoo	1184
yale	1179
yamaha	1312
yan	1260		2
yang	1172
yankee	1243
yankees	1167
yard	1020		4
yards	1034		1
yarn	1243
yates	1271
yay	1170
ydre	1100			n
ye	1094
yea	1091
yeah	836
year	700	1
yearbook	1280
yearly	1179
years	700
yeast	1227
yee	1317
yeh	1308
yell	1186	1
yelled	1207
yelling	1142
yellow	992	1
yellowstone	1317
yells	1278
yemen	1179
yen	1213
yep	1061
yer	1299		2
yes	806			w
yesterday	942
yet	797
yi	1230
yield	1114	1
yielded	1264
yielding	1289
yields	1177
yikes	1280
yin	1301
ying	1317		8
yo	1048
yoga	1105
yogurt	1236
yong	1285
yoo	1271
york	836	1
yorker	1269
yorkshire	1142
yosemite	1317
you	465	1	1	w
young	822	1		j
younger	992
youngest	1140
youngsters	1250
your	569	2		fw
youre	1184			w
yours	979	2
yourself	850
yourselves	1184
youth	979
youthful	1248
youths	1241
youtube	999
yr	1200
yrs	1262		1
ystad	1100			n
yu	1170
yuan	1220
yugoslavia	1266
yum	1276
yummy	1257
yun	1301
yup	1137
yuri	1239
yvonne	1315
zac	1294
zach	1207
zack	1253
zambia	1283
zara	1312
zeal	1317	1
zealand	1036
zebra	1289
zelda	1255
zen	1220		1
zeppelin	1315
zero	1006			jt
zeus	1257
zhang	1225
zhou	1294
zimbabwe	1213
zimmerman	1262
zinc	1232
zion	1276	1
zionist	1289
zip	1181	1
zipper	1312
zodiac	1287
zoe	1230
zombie	1165
zombies	1204
zone	986
zones	1124
zoning	1262
zoo	1119
zoom	1190
zurich	1246
älmhult	1100			n
älvdalen	1100			n
älvkarleby	1100			n
älvsbyn	1100			n
älvsjö	1100			n
ängelholm	1100			n
åby	1100			n
ådalen	1100			n
åhus	1100			n
åkarp	1100			n
åkers	1100			n
åkersberga	1100			n
åland	1100			n
åmål	1100			n
ånge	1100			n
ångermanland	1100			n
åre	1100			n
åreskutan	1100			n
årjäng	1100			n
årsta	1100			n
åsele	1100			n
åstorp	1100			n
åtvidaberg	1100			n
öckerö	1100			n
ödeshög	1100			n
öjebyn	1100			n
öland	1100			n
örebro	1100			n
örkelljunga	1100			n
örnsköldsvik	1100			n
östergötland	1100			n
österlen	1100			n
östermalm	1100			n
österstad	1100			n
östersund	1100			n
österåker	1100			n
östhammar	1100			n
östragöinge	1100			n
överkalix	1100			n
övertorneå	1100			n
"""#
