// Generated from Fixtures/Data/phrases.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Greetings, days, names and calls of several words that tags are made of, listed by hand for
  /// postlint; licence as postlint itself. Their words also begin or end compounds, so that letters
  /// alone do not tell. One phrase a line, lower case, with its spaces.
  /// A line of one word says that its letters are no two words.
  package static var phrases: SortedTable { SortedTable(phrasesText) }
}

private let phrasesText: StaticString = #"""
allaarolika	alla ar olika	alla är olika
allabarn	alla barn
allahelgonsdag	alla helgons dag
allahjartansdag	alla hjartans dag	alla hjärtans dag
allahjärtansdag	alla hjärtans dag
allaslikavarde	allas lika varde	allas lika värde
allaslikavärde	allas lika värde
allaärolika	alla är olika
aretseldsjal	arets eldsjal	årets eldsjäl
aretsforetagare	arets foretagare	årets företagare
aretsidrottare	arets idrottare	årets idrottare
aretskommun	arets kommun	årets kommun
aretskulturstipendiat	arets kulturstipendiat	årets kulturstipendiat
aretsledare	arets ledare	årets ledare
aretsstadskarna	arets stadskarna	årets stadskärna
artificiellintelligens	artificiell intelligens
barnensbasta	barnens basta	barnens bästa
barnensbästa	barnens bästa
barnensratt	barnens ratt	barnens rätt
barnensrätt	barnens rätt
barnetsbasta	barnets basta	barnets bästa
barnetsbästa	barnets bästa
barnetsrattigheter	barnets rattigheter	barnets rättigheter
barnetsrättigheter	barnets rättigheter
bastakommunen	basta kommunen	bästa kommunen
blackfriday	black friday
blacklivesmatter	black lives matter
blackweek	black week
blaflagg	bla flagg	blå flagg
blåflagg	blå flagg
bokenkommer	boken kommer
bästakommunen	bästa kommunen
cybermonday	cyber monday
cyklatilljobbet	cykla till jobbet
dagenslunch	dagens lunch
dagensros	dagens ros
dalsed	dals ed
delagarna	dela garna	dela gärna
delagärna	dela gärna
digitaldelaktighet	digital delaktighet
digitaltillganglighet	digital tillganglighet	digital tillgänglighet
digitaltillgänglighet	digital tillgänglighet
digitaltutanforskap	digitalt utanforskap	digitalt utanförskap
digitaltutanförskap	digitalt utanförskap
dinrost	din rost	din röst
dinröst	din röst
dittval	ditt val
earthday	earth day
earthhour	earth hour
enbilfridag	en bilfri dag
enbrastart	en bra start
enveckafrifranvald	en vecka fri fran vald	en vecka fri från våld
enveckafrifrånvåld	en vecka fri från våld
europasdag	europas dag
farsdag	fars dag
finlandssjalvstandighetsdag	finlands sjalvstandighetsdag	finlands självständighetsdag
finlandssjälvständighetsdag	finlands självständighetsdag
firstlegoleague	first lego league
foljoss	folj oss	följ oss
forstamaj	forsta maj	första maj
friaval	fria val
frientre	fri entre	fri entré
frientré	fri entré
frifart	fri fart
frittfram	fritt fram
följoss	följ oss
förstamaj	första maj
gamed	ga med	gå med
gamlastan	gamla stan
gamlatorget	gamla torget
gaochcyklatillskolan	ga och cykla till skolan	gå och cykla till skolan
gatilljobbet	ga till jobbet	gå till jobbet
gillaoss	gilla oss
gladallahjartansdag	glad alla hjartans dag	glad alla hjärtans dag
gladallahjärtansdag	glad alla hjärtans dag
gladlucia	glad lucia
gladmidsommar	glad midsommar
gladpask	glad pask	glad påsk
gladpåsk	glad påsk
gladsommar	glad sommar
gladvalborg	glad valborg
godfortsattning	god fortsattning	god fortsättning
godfortsättning	god fortsättning
godhelg	god helg
godjul	god jul
godman	god man
godochnaravard	god och nara vard	god och nära vård
godochnäravård	god och nära vård
godvard	god vard	god vård
godvård	god vård
gotaalv	gota alv	göta älv
gotakanal	gota kanal	göta kanal
gotskasandon	gotska sandon	gotska sandön
gotskasandön	gotska sandön
gottnyttar	gott nytt ar	gott nytt år
gottnyttår	gott nytt år
gottslut	gott slut
gratisintrade	gratis intrade	gratis inträde
gratisinträde	gratis inträde
gronalistan	grona listan	gröna listan
gronalund	grona lund	gröna lund
gronflagg	gron flagg	grön flagg
gronstad	gron stad	grön stad
grönalistan	gröna listan
grönalund	gröna lund
grönflagg	grön flagg
grönstad	grön stad
gåmed	gå med
gåochcyklatillskolan	gå och cykla till skolan
gåtilljobbet	gå till jobbet
götakanal	göta kanal
götaälv	göta älv
hallavstandet	hall avstandet	håll avståndet
hallbarkommun	hallbar kommun	hållbar kommun
hallbarstad	hallbar stad	hållbar stad
hallbarutveckling	hallbar utveckling	hållbar utveckling
hallsverigerent	hall sverige rent	håll sverige rent
happypride	happy pride
hatarasism	hata rasism
hejda	hej da	hej då
hejdå	hej då
helakommunen	hela kommunen
helasverigeskaleva	hela sverige ska leva
hjartligtvalkomna	hjartligt valkomna	hjärtligt välkomna
hjärtligtvälkomna	hjärtligt välkomna
hogaberg	hoga berg	höga berg
hogakusten	hoga kusten	höga kusten
hållavståndet	håll avståndet
hållbarkommun	hållbar kommun
hållbarstad	hållbar stad
hållbarutveckling	hållbar utveckling
hållsverigerent	håll sverige rent
högaberg	höga berg
högakusten	höga kusten
internationellabarndagen	internationella barndagen
internationellakvinnodagen	internationella kvinnodagen
internationellamansdagen	internationella mansdagen
irorelse	i rorelse	i rörelse
irörelse	i rörelse
jatack	ja tack
jobbahososs	jobba hos oss
jobbamedoss	jobba med oss
jordensdag	jordens dag
kanelbullensdag	kanelbullens dag
komochjobba	kom och jobba
kristihimmelsfardsdag	kristi himmelsfardsdag	kristi himmelsfärdsdag
kristihimmelsfärdsdag	kristi himmelsfärdsdag
lasmer	las mer	läs mer
lattattlasa	latt att lasa	lätt att läsa
lattsvenska	latt svenska	lätt svenska
ledigajobb	lediga jobb
ledigtjobb	ledigt jobb
levandelandsbygd	levande landsbygd
likarattigheter	lika rattigheter	lika rättigheter
likarättigheter	lika rättigheter
likavarde	lika varde	lika värde
likavärde	lika värde
lillaedet	lilla edet
läsmer	läs mer
lättattläsa	lätt att läsa
lättsvenska	lätt svenska
malungsalen	malung salen	malung sälen
malungsälen	malung sälen
manadenskonstnar	manadens konstnar	månadens konstnär
manskligarattigheter	manskliga rattigheter	mänskliga rättigheter
metoo	me too
minplats	min plats
minrost	min rost	min röst
minröst	min röst
mittval	mitt val
morsdag	mors dag
mänskligarättigheter	mänskliga rättigheter
månadenskonstnär	månadens konstnär
naravard	nara vard	nära vård
nejtack	nej tack
nordiskamuseet	nordiska museet
norrahamnen	norra hamnen
norrastation	norra station
nyaskolan	nya skolan
nyatorget	nya torget
nybygge	nybygge
nybyggen	nybyggen
nyfikengron	nyfiken gron	nyfiken grön
nyfikengrön	nyfiken grön
nyforetagare	nyforetagare	nyföretagare
nyforskola	ny forskola	ny förskola
nyföretagare	nyföretagare
nyförskola	ny förskola
nyisverige	ny i sverige
nypremiar	nypremiar	nypremiär
nypremiär	nypremiär
nyskola	ny skola
nystart	nystart
nyval	nyval
näravård	nära vård
olikaarbra	olika ar bra	olika är bra
olikaärbra	olika är bra
opendata	open data
oppendata	oppen data	öppen data
oppenforskola	oppen forskola	öppen förskola
oppenvard	oppenvard	öppenvård
oppenvarden	oppenvarden	öppenvården
oppethus	oppet hus	öppet hus
oppetvatten	oppet vatten	öppet vatten
oppnadata	oppna data	öppna data
oppnaforskolan	oppna forskolan	öppna förskolan
oppnaforskolor	oppna forskolor	öppna förskolor
oppnatradgardar	oppna tradgardar	öppna trädgårdar
orangeday	orange day
orangetheworld	orange the world
orangeweek	orange week
ostragoinge	ostra goinge	östra göinge
ostrasjukhuset	ostra sjukhuset	östra sjukhuset
paegnaben	pa egna ben	på egna ben
personligassistans	personlig assistans
pridemonth	pride month
psykiskhalsa	psykisk halsa	psykisk hälsa
psykiskhälsa	psykisk hälsa
psykiskohalsa	psykisk ohalsa	psykisk ohälsa
psykiskohälsa	psykisk ohälsa
påegnaben	på egna ben
raddabarnen	radda barnen	rädda barnen
rasismnejtack	rasism nej tack
ratttillheltid	ratt till heltid	rätt till heltid
ratttillstod	ratt till stod	rätt till stöd
rodadagar	roda dagar	röda dagar
rodakorset	roda korset	röda korset
rokfriskoltid	rokfri skoltid	rökfri skoltid
rordigmer	ror dig mer	rör dig mer
rorpadig	ror pa dig	rör på dig
rosabandet	rosa bandet
rosaoktober	rosa oktober
räddabarnen	rädda barnen
rätttillheltid	rätt till heltid
rätttillstöd	rätt till stöd
rödadagar	röda dagar
rödakorset	röda korset
rökfriskoltid	rökfri skoltid
rördigmer	rör dig mer
rörpådig	rör på dig
sakerhemma	saker hemma	säker hemma
samernasnationaldag	samernas nationaldag
sistaansokningsdag	sista ansokningsdag	sista ansökningsdag
sistaansökningsdag	sista ansökningsdag
sistachansen	sista chansen
skonhelg	skon helg	skön helg
skonsemester	skon semester	skön semester
skonsommar	skon sommar	skön sommar
skontlov	skont lov	skönt lov
skyddadnatur	skyddad natur
skönhelg	skön helg
skönsemester	skön semester
skönsommar	skön sommar
sköntlov	skönt lov
slutaskjut	sluta skjut
smartastader	smarta stader	smarta städer
smartastäder	smarta städer
smartstad	smart stad
socialhallbarhet	social hallbarhet	social hållbarhet
socialhållbarhet	social hållbarhet
socialmedia	social media
socialwork	social work
sodrasandby	sodra sandby	södra sandby
sodrastation	sodra station	södra station
sokjobb	sok jobb	sök jobb
sokjobbet	sok jobbet	sök jobbet
sommaricity	sommar i city
staupp	sta upp	stå upp
stayhome	stay home
staysafe	stay safe
stodtillanhoriga	stod till anhoriga	stöd till anhöriga
stoppavaldet	stoppa valdet	stoppa våldet
stoppavåldet	stoppa våldet
storatorget	stora torget
ståupp	stå upp
stödtillanhöriga	stöd till anhöriga
svartahavet	svarta havet
svenskaflaggansdag	svenska flaggans dag
svenskasomandrasprak	svenska som andrasprak	svenska som andraspråk
svenskasomandraspråk	svenska som andraspråk
svenskmat	svensk mat
sverigefinnarnasdag	sverigefinnarnas dag
sverigesnationaldag	sveriges nationaldag
säkerhemma	säker hemma
södrasandby	södra sandby
södrastation	södra station
sökjobb	sök jobb
sökjobbet	sök jobbet
taggaoss	tagga oss
tipstack	tips tack
trettondagjul	trettondag jul
trevlighelg	trevlig helg
trevligsommar	trevlig sommar
trevligtlov	trevligt lov
trevligvalborg	trevlig valborg
trygghemma	trygg hemma
tryggthem	tryggt hem
ungafakta	unga fakta
upplandsbro	upplands bro
upplandsvasby	upplands vasby	upplands väsby
upplandsväsby	upplands väsby
utinaturen	ut i naturen
vagaberatta	vaga beratta	våga berätta
vagafraga	vaga fraga	våga fråga
valkommentill	valkommen till	välkommen till
vallatorg	valla torg
vandrandeskolbuss	vandrande skolbuss
varldsdagenforpsykiskhalsa	varldsdagen for psykisk halsa	världsdagen för psykisk hälsa
varmtvalkomna	varmt valkomna	varmt välkomna
varmtvälkomna	varmt välkomna
vartid	var tid	vår tid
vartsverige	vart sverige	vårt sverige
vastragotaland	vastra gotaland	västra götaland
vastrahamnen	vastra hamnen	västra hamnen
veckansboktips	veckans boktips
veckanstips	veckans tips
viplockarskrap	vi plockar skrap	vi plockar skräp
viplockarskräp	vi plockar skräp
vises	vi ses
visesdar	vi ses dar	vi ses där
visesdär	vi ses där
visokerdig	vi soker dig	vi söker dig
visökerdig	vi söker dig
vitahuset	vita huset
välkommentill	välkommen till
världsdagenförpsykiskhälsa	världsdagen för psykisk hälsa
västragötaland	västra götaland
västrahamnen	västra hamnen
vågaberätta	våga berätta
vågafråga	våga fråga
vårtid	vår tid
vårtsverige	vårt sverige
worldcleanupday	world cleanup day
worldmentalhealthday	world mental health day
worldpride	world pride
åretseldsjäl	årets eldsjäl
åretsföretagare	årets företagare
åretsidrottare	årets idrottare
åretskommun	årets kommun
åretskulturstipendiat	årets kulturstipendiat
åretsledare	årets ledare
åretsstadskärna	årets stadskärna
öppendata	öppen data
öppenförskola	öppen förskola
öppenvård	öppenvård
öppenvården	öppenvården
öppethus	öppet hus
öppetvatten	öppet vatten
öppnadata	öppna data
öppnaförskolan	öppna förskolan
öppnaförskolor	öppna förskolor
öppnaträdgårdar	öppna trädgårdar
östragöinge	östra göinge
östrasjukhuset	östra sjukhuset
"""#
