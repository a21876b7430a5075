// Generated from Fixtures/Data/conduct-terms.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Words of bad conduct and of the clauses around them, listed by hand for postlint; licence as postlint itself.
  /// Columns: term, inflections (endings `-en`, whole forms), classes, languages, note. `term*` is a stem, `*term` the head of a compound;
  /// `a|b` is either word of a phrase, `_` no word. Classes: ConductClass.swift. A term of one language only is a homograph in the other.
  /// strengths of swear words: mild, strong, obscene, slur; guards: interjection (nothing else shows that it is meant), small (a capital inside a
  /// sentence makes it a name), surname (so does one at its start), framed (only after "din", "jävla" and the like), neutral (the words mean something else here).
  package static var conductTerms: SortedTable { SortedTable(conductTermsText) }
}

private let conductTermsText: StaticString = #"""
*arsle	3
*arslen	3
*arslet	3
*boken	0W
*djävel	3
*djäveln	3
*djävlar	3
*djävlarna	3
*fitta	04
*fucker	4;
*fuckers	4;
*idiot	;
*idioten	;
*idioter	;
*idioterna	;
*jävel	3
*jäveln	3
*jävelns	3
*jävlar	3
*jävlarna	3
*jävlarnas	3
*jävlars	3
*jävul	3
^blatte	5
^fittslick	4
^fuck	3
^jävlar	3
^kuksug	4
^neger	05
^negera	0:
^negering	0:
^piss	02
^skit	027
a	1T
absolute	1T
absolutely	1T
according	1V
accused	1V
affären	0i
affärer	0i
afghan	0G
afghaner	0G
afghanerna	0G
afrikan	0G
afrikaner	0G
afrikanerna	0G
airsoft	X
akta dig din	0E
akta dig ditt	0E
akta dig för mig	0E
akta dig för oss	0E
akta dig jävligt	0E
akta dig noga	0E
akta dig så	0E
akta er din	0E
akta er ditt	0E
akta er för mig	0E
akta er för oss	0E
akta er jävligt	0E
akta er noga	0E
akta er så	0E
albaner	0G
albanerna	0G
album	W
albumet	0W
aldrig	0c
all	1^
alla	0^
alla hatar dig	0=
alla hatar er	0=
allihop	0T^
allihopa	0^
alltså	0T
ambulansen	0i
an	1T
anamma	02
anhållen	0V
animals	1H
anmäl	0V
anmäla	0V
anmälan	0V
apa	09;
apan	09;
apeshit	3
apor	0H
aporna	0H
apskalle	059
apskallen	059
apungar	0:
apunge	0:
apungen	0:
arab	0G
araber	0G
araberna	0G
araberpack	5
arabjävel	5;
arabjäveln	5;
arabjävlar	5;
arabs	1G
are	1e
aren't	1c
arse	13
arsed	12
arsehole	3;
arseholes	3;
arsel	03
arselet	03
arses	13
arsle	3
arslen	3
arslet	3
as	09;
asen	09;
asens	09;
aset	09;
asshat	3;
asshats	3;
asshole	3;
assholes	3;
asswipe	3;
asswipes	3;
asylboende	0i
asylboendet	0i
asylsökande	0G
at	1f
attan	2
attans	2
attans också	02
attentat	0P
attentatet	0P
attention whore	5;
avrätta	0?@
avrättar	0?@
avrättas	0A
avskum	;H
avskummet	;H
avskyr	0M
avsugen	0:
avsugna	0:
avsugning	4
avsugningar	4
avsugningen	4
babian	09;
babianer	09;
badass	12
badasses	12
bajs	0:
bajsa	0:
bajskorv	029
bajskorvar	029
bajskorven	029
bakom flötet	0<
band	W
bandet	0W
bandit	09;
banditer	09;
banken	0i
bantuneger	5
bara	0T
barn	0]
barnens	0X
barnfest	0X
barnfilmen	0W
bastard	13;
bastards	13;
batikhäxa	5
batikhäxan	5
batikhäxor	5
batikhäxorna	5
batshit	3
be deported	1J
be executed	1A
be expelled	1J
be exterminated	1J
be hanged	1A
be killed	1A
be lynched	1A
be shot	1A
beaner	157
beaners	157
beat	1?F
beat you up	1E
bedragare	09;
bedragaren	09;
beeyatch	3;
begrepp	0U
begreppet	0U
behöver en omgång	0Q
behöver en smäll	0Q
behöver få stryk	0Q
bellend	3;
bellends	3;
berättade	0V
berättar	0V
best thing	1N
biatch	3;
bidragsparasiter	0H
bidragssnyltare	0H
bidragstagare	0I
bil	0i
bilar	0i
bilarna	0i
bilen	0i
bisexuella	0G
biståndshandläggare	0]
biståndshandläggaren	0]
bitch	3;
bitches	3;
bitching	2
bitchy	2
björn	0X
blacks	1G
blattar	5G
blattarna	5G
blatte	5
blatten	5
blev	0e
blev fan	0:
bli fan	0:
blir	0e
blir fan	0:
bliv fan	0:
blivit fan	0:
bloody hell	3
bloody idiot	12;
blowjob	4
blowjobs	4
blådårar	;
blådåre	;
blåst i skallen	0<
blöda	0O
blöder	0O
boende	0i
boenden	0i
boendet	0i
bok	0W
boken	0W
bollocks	3
bomben	0P
bombmannen	0P
boner	14
boners	14
boobs	4
book	1W
borde	0b
borde få stryk	0Q
borgarråd	0]
borgarrådet	0]
borgmästare	0]
borgmästaren	0]
bort med	0J
bosnier	0G
boxning	0X
boxningen	0X
bra att	0N
brainless	1<
brandövning	0X
brandövningen	0X
brasan	0X
breivik	0P
brevbärare	0]
brevbäraren	0]
brott	0V
brottet	0V
brottsbalken	0V
brottslingar	0I
brädspel	0X
bränn	0@CF
bränn fett	0:
bränn kalorier	0:
bränn ned	0C
bränn ner	0C
bränn upp	0C
bränn ut	0:
bränn vid	0:
bränna	0?BF
bränna fett	0:
bränna kalorier	0:
bränna ned	0B
bränna ner	0B
bränna upp	0B
bränna ut	0:
bränna vid	0:
brännas	0A
bränner	0?BF
bränner fett	0:
bränner kalorier	0:
bränner ned	0B
bränner ner	0B
bränner upp	0B
bränner ut	0:
bränner vid	0:
buddhister	0G
bugger off	13=
buggered	12
bullcrap	2
bullshit	3
bullshitter	3
bullshitting	3
burn	1BCF
burn down	1BC
burn in hell	3=
buss	0i
bussar	0i
bussarna	0i
bussen	0i
busskur	0i
busskuren	0i
butik	0i
butiken	0i
butiker	0i
bygglovshandläggare	0]
bygglovshandläggaren	0]
byråkrat	0]
byråkraten	0]
byråkrater	0]
byråkraterna	0]
bílá hora	:
böcker	0W
böckerna	0W
bög	059
bögar	059G
bögarna	059G
bögen	059
bögeri	5
bögeriet	5
bögfasoner	5
bögig	5
bögiga	5
bögigt	5
bögjävel	5;
bögjäveln	5;
bögjävlar	5;
bögjävlarna	5;
bögsvin	5;
bör	0b
bövelen	2
called	1UV
camel jockey	15
cancer	0H
cancersvulst	0H
cars	1i
chef	0]
chefen	0]
chefer	0]
cheferna	0]
children	1]
ching chong	5
chingchong	5
chink	159
chinks	159
church	1i
citat	0V
citerade	0V
citerar	0V
clown	09;
clownen	09;
clowner	09;
clownerna	09;
clowns	19;
clusterfuck	3
clusterfucks	3
cock	149
cockroaches	1H
cocks	149
cocksucker	4;
cocksuckers	4;
cocksucking	4
coffee	1X
complete	1T
convicted	1V
coonass	15
cop	1]
cops	1]
corrupt	1<
councillor	1]
councillors	1]
coward	1;
cowards	1;
cp	059
cp-jävel	059;
cp-skadad	059;
cp-skalle	5;
cp-skallen	5;
cp-störd	5;
cp-störda	5;
cp-ungar	5;
cp-unge	5;
cp-ungen	5;
crap	12
crappy	2
creep	19;
creeps	19;
criminals	1I
crip	159
crips	159
cuck	5;
cucks	5;
cumshot	4
cumshots	4
cunt	4;
cunts	4;
cunty	4
cup	0X
cupen	0X
dammit	2
damn	2
damned	128
damnit	2
dampbarn	5
dampbarnen	5
dampbarnet	5
dampig	5
dampiga	5
dampigt	5
dampungar	5
dampunge	5
dansa hora	0:
dansar hora	0:
dantes helvete	0:
darkie	15
darkies	15
dataspel	0X
dataspelet	0X
datorspel	0X
de	0[
de fördömda	0:
deckaren	0W
dej	0Z
dem	0[
demolera	0BC
demolerar	0BC
den vita rasen	0>
deport	1J
deportera	0J
deporteras	0J
derby	0X
derbyt	0X
deserve to die	1Q
deserves to die	1Q
despise	1M
det bästa som hänt	0N
det gick som tusan	02
det kommer hända dig	0E
det va fan	03
det var fan	03
det vete fan	03
det är fan	03
devin hora	:
dick	148
dickhead	4;
dickheads	4;
dicks	148
dickwad	4;
dickwads	4;
didn't	1c
dig	0Z
dig över axeln	0E
dikt	0W
dikten	0W
dikter	0W
dildo	48
dildos	48
din	0RS
din fan	0:
dina	0RS
dina dagar är räknade	0E
dipshit	3;
dipshits	3;
dirty	1R
disgusting	1<
dit	0d
ditt	0RS
ditt fan	0:
djur	0H
djuren	0H
djävel	3
djäveln	3
djävla	3RT
djävla helvete	03
djävlar	3
djävlarna	3
djävlars	3
djävlas	3
djävlig	3
djävliga	3
djävligt	3
djävul	036
djävulen	036
djävulsk	02
djävulska	02
djävulskap	03
djävulskapet	03
djävulskt	02
dogshit	3
dokumentären	0W
dom	0[
domare	0]
domaren	0]
don't	1c
don't belong here	1K
don’t	1c
dotter	0]
douche	13;
douchebag	3;
douchebags	3;
dra dit pepparn växer	0=
dra något gammalt över	0=
dra nåt gammalt över	0=
dra åt helvete	03=
dra åt helvetet	03=
dra åt pipsvängen	0=
dra åt skogen	0=
drop dead	1=
drägg	0H
dräggen	0H
du	0Z
du kommer att dö	0E
du kommer brinna	0E
du kommer dö	0E
du kommer få lida	0E
du kommer få smaka	0E
du kommer få stryk	0E
du ska brinna	0E
du ska dö	0E
du ska få igen	0E
du ska få lida	0E
du ska få smaka	0E
du ska få stryk	0E
du skall dö	0E
du är död	0E
du är döda	0E
du är dödens	0E
du är en död	0E
dum	0<R
dum i huvudet	0<
dum i skallen	0<
dum som ett spån	0<
dumb	1<R
dumb ass	13
dumbass	3;
dumbasses	3;
dumbom	;
dumbommar	;
dumhuvud	;
dumhuvuden	;
dumhuvudena	;
dumhuvudet	;
dumjävel	;
dumjävlar	;
dumma	0<R
dumma i huvudet	0<
dumma i skallen	0<
dummast	0<
dummer	0;
dummern	0;
dumskallar	;
dumskallarna	;
dumskalle	;
dumskallen	;
dvärgjävel	5;
dyke	159
dykes	159
dådet	0P
dårar	0;
dårarna	0;
dåre	0;
dåren	0;
död man går	0E
döda	0?@
döda bakterier	0:
döda matchen	0:
döda mördarsniglar	0:
döda ogräs	0:
döda poeter	0:
döda poeters	0:
döda sniglar	0:
döda tid	0:
döda tiden	0:
döda virus	0:
dödad	0O
dödade	0?@O
dödar	0?@
dödar mig	0:
dödas	0A
dödat	0?@
dömd	0V
dömdes	0V
döms	0V
dömt	0V
e	0e
eder	0Z
efterbliven	5;<
efterblivet	5;<
efterblivna	5;<
ej	0c
elda ner	0BC
elda upp	0BC
eldar ner	0BC
eldar upp	0BC
elskåp	0i
en	0T
en fan	0:
en kula i huvudet	0E
en kula i pannan	0E
en kula i skallen	0E
enhetschef	0]
enhetschefen	0]
enligt	0V
er	0SZ
er över axeln	0E
era	0RS
era dagar är räknade	0E
ert	0RS
ert fan	0:
ett	0T
ett fan	0:
ett personligt helvete	0:
ett rent helvete	0:
ett sant helvete	0:
every	1^
everybody	1^
everyone	1^
extremt	0T
f'ing	13
f-n	3
faan	037
faan ta	03
faan tar	03
faan tog	03
fag	159
fagboy	5;
faggot	157;
faggots	157;
faggy	5
fags	159
faktiskt	0T
falsk	0<R
falska	0<R
familj	0]
familjen	0]
family	1]
fan	036T
fan anamma	03
fan art	:
fan att	036
fan av	:
fan base	:
fan club	:
fan de	036
fan den	036
fan det	03
fan dom	036
fan du	03
fan då	03
fan fest	:
fan fiction	:
fan heller	03
fan hur	03
fan i helvete	03
fan i mej	03
fan i mig	03
fan inte	03
fan jag	036
fan mail	:
fan man	036
fan ni	03
fan nu	03
fan också	03
fan of	:
fan page	:
fan så	03
fan ta	03
fan tar	03
fan till	:
fan tog	03
fan va	03
fan vad	03
fan vet	03
fan vilka	03
fan vilken	03
fan vilket	03
fan zone	:
fan-ken	02
fanimej	3
fanimig	3
fanken	028
fans djävla	03
fans jävla	03
fanskap	3
fanskapen	3
fanskapet	3
fantomen	0:
far åt helvete	03=
far åt helvetet	03=
far åt pepparn	0=
far åt skogen	0=
farao	026
farsot	0H
fartkamera	0i
fartkameran	0i
fartkameror	0i
fartkamerorna	0i
fascist	09;
fascister	09;
fasen	026
fasen då	02
fasen också	02
fasen så	02
fasen va	02
fasen vad	02
fasen vet	02
fasicken	2
fasiken	2
fat ass	13
fatass	3;
fatasses	3;
feg	0<R
fega	0<R
fegis	;
fegisar	;
fegisarna	;
fegisen	;
feminazi	5;
feminazis	5;
feministfitta	5;
feministfittor	5;
fet	0<R
feta	0<R
fetto	;
fetton	;
fettot	;
few	1_
ffs	13
fick stryk	0O
film	W
filmen	W
filmer	W
filmerna	W
filthy	1IR
final	0X
finalen	0X
finnjävel	5;
finnjäveln	5;
finnjävlar	5;
fitta	047
fittan	4
fittans	047
fittas	047
fittig	4
fittiga	4
fittigt	4
fittjävel	4;
fittor	4
fittorna	4
fittstim	4
fittstimmet	4
fittunge	4;
fittungen	4;
fjant	;
fjantar	;
fjanten	;
fjolla	059
fjollan	059
fjollig	05
fjolliga	05
fjolligt	05
fjollor	059
fking	13
fkn	13
flata	059
flatan	059
flator	059
flera	0_
flugskit	0:
flugskiten	0:
flykting	0G
flyktingar	0G
flyktingarna	0G
flyktingboende	0i
flyktingboendet	0i
flyktingförläggning	0i
flyktingförläggningen	0i
fläskberg	;
fläskberget	;
fnask	05;
fnaska	05
fnaskar	05
fnasken	05;
fnasket	05;
folk	0`
fool	19;
fools	19;
for christ's sake	12
for fuck's sake	3
foreigners	1G
fotboll	0X
fotbollsmatch	0X
fotbollsmatchen	0X
from	1f
fru	0]
från	0f
fuck	3
fuck off	3=
fuck u	3=
fuck you	3=
fucked	3
fucker	3
fuckers	3
fuckface	4;
fuckfaces	4;
fuckhead	4;
fuckheads	4;
fuckin	3
fuckin'	3
fucking	3RT
fucking åmål	:
fucks	3
fucktard	5;
fucktards	5;
fuckwit	4;
fuckwits	4;
ful	0<R
fula	0<R
full av tusan	0:
full i tusan	0:
fullkomligt	0T
fullständigt	0T
fullt av tusan	0:
fullt i tusan	0:
fult	0R
fuskare	09;
fuskaren	09;
fy bövelen	02
fy fan	3
fy farao	02
fy fasen	02
fy för helvete	03
fy satan	03
fy tusan	02
fyfan	3
färgade	0G
få	0_
få betala dyrt	0E
få betala för det	0E
få betala för detta	0E
få betala med ditt	0E
få betala med livet	0E
få ordentligt med stryk	0Q
få ångra det	0E
få ångra detta	0E
fågelskit	0:
fågelskitar	0:
fågelskiten	0:
fåntratt	;
fåntrattar	;
fåntratten	;
får tag i dig	0E
får tag i er	0E
får tag på dig	0E
får tag på er	0E
fårskallar	;
fårskalle	;
fått	0V
fönster	0i
fönstren	0i
fönstret	0i
för	0f
för bövelen	02
för fan	3
för fasen	02
för helvete	03
för satan	03
för sjutton	02
för tusan	02
föraktar	0M
förbannade	02
förbannat	02
förbannelse	0:
förbannelsen	0:
förbannelser	0:
förbaskad	2
förbaskade	2
förbaskat	2
förbenad	2
förbenade	2
förbenat	2
förbjud	0J
förbjudas	0J
förbålt	02
fördömd	027
fördömda	027
fördömt	026
föredrag	0V
föredraget	0V
föreläsning	0V
föreläsningen	0V
föreställning	0W
föreställningen	0W
förfan	3
författare	0W
författaren	0W
förgrymmat	2
förintelsen	0V
förläggningen	0i
förrädare	09;
förrädaren	09;
förrädarna	09;
förtjänade att dö	0Q
förtjänade döden	0Q
förtjänade dödsstraff	0Q
förtjänade stryk	0Q
förtjänar att dö	0Q
förtjänar att döden	0Q
förtjänar att få stryk	0Q
förtjänar att lida	0Q
förtjänar döden	0Q
förtjänar dödsstraff	0Q
förtjänar och dö	0Q
förtjänar och döden	0Q
förtjänar och lida	0Q
förtjänar stryk	0Q
förvaltningschef	0]
förvaltningschefen	0]
galning	;
galningar	;
galningarna	;
galningen	;
game	1X
gamla	0RT
gammal	0RT
gas the jews	>
gasa	0?@F
gasa judar	0>
gasa judarna	0>
gasar	0?@F
gasas	0A
gav fan i	03
gays	1G
ge fan i	03
genuint	0T
ger fan i	03
get lost	1:
gett fan i	03
girig	0<R
giriga	0<R
glad att	0N
glad that	1N
glada att	0N
glosa	0U
glosan	0U
glosor	0U
go fuck yourself	3=
go to hell	3=
god damn	2
goddam	3
goddamn	3
goddamned	3
goddamnit	3
going	1a
golliwog	15
golliwogs	15
gonna	1a
gook	158
gooks	158
grannar	0]
granne	0]
grannen	0]
greps	0V
gripen	0V
gris	09;
grisar	09;H
grisarna	09;H
grisen	09;
gruppknull	4
gruppknullet	4
gtfo	3=
gubbarna	0]
gubbe	09;
gubben	09;
gubbjävel	;
gubbjäveln	;
gubbjävlar	;
gubbslem	;
gubbslemmet	;
gudförbannad	3
gudförbannade	3
gudförbannat	3
guds förbannade	03
guling	5
gulingar	5
gulingarna	5
gyppo	5
gyppos	5
gypsies	1G
gypsy scum	15
gärningsmannen	0P
gå och dö	0=
gå och häng	0=
gå och häng dig	0=
gå och lägg	0=
gå åt helvete	03=
gå åt helvetet	03=
gåsskit	0:
gåsskiten	0:
gör upplopp	0D
h-e	038
h-vete	3
half-assed	12
half-breed	15
half-breeds	15
hall	1i
halshugg	?@
halshugga	?@
halshuggas	0A
halshugger	?@
han	0[\
handboll	0X
handjob	4
handjobs	4
handläggare	0]
handläggaren	0]
handläggarna	0]
hang	1?@F
hans fan	0:
har fan aldrig	03
har fan ingen	03
har fan inget	03
har fan inte	03
hatar	0M
hatbrott	0V
hate	1M
he	1[\
he's	1[e
heil hitler	>
hela	0^
hell no	2
hell of a	2
hell yeah	2
helt	0T
helvete	036
helvete på jorden	0:
helvetes	037
helvetes jävla	03
helvetesfärd	0:
helvetesfärden	0:
helvetesgap	0:
helvetesgapet	0:
helvetesmaskin	0:
helvetesmaskinen	0:
helvetesskildring	0:
helvetesskildringar	0:
helvetesskildringen	0:
helvetesvecka	0:
helvetesveckan	0:
helvetet	036
helvetet på jorden	0:
hem	0i
hem till djungeln	0>
hem till öknen	0>
hen	0[
henne	0[\
hennes fan	0:
her	1[\
hero	1N
heroes	1N
heter	0V
hette	0V
he’s	1[e
him	1[\
himla	0:
himmel eller helvete	0:
himmel och helvete	0:
hin håle	0:
hinduer	0G
historia	0V
historien	0V
hitler borde ha	0>
hitler hade rätt	0>
hitler was right	1>
hjältar	0N
hjältarna	0N
hjälte	0N
hjälten	0N
hjärndöd	0<
hjärndöda	0<
hjärndött	0<
hockey	0X
hockeymatch	0X
hockeymatchen	0X
hoe	159
hoes	159
holy crap	2
holy shit	3
homo	159
homofiler	0G
homos	159
homosexuals	1G
homosexuella	0G
hon	0[\
honom	0[\
hope you die	1E
hoppas att de dör	0Q
hoppas att de lider	0Q
hoppas att du dör	0E
hoppas att han dör	0Q
hoppas att han lider	0Q
hoppas att hon dör	0Q
hoppas att hon lider	0Q
hoppas att ni dör	0E
hoppas de blir dödad	0Q
hoppas de blir knivhuggen	0Q
hoppas de blir misshandlad	0Q
hoppas de blir mördad	0Q
hoppas de blir skjuten	0Q
hoppas de blir skjutna	0Q
hoppas de blir våldtagen	0Q
hoppas de blir våldtagna	0Q
hoppas de brinner	0Q
hoppas de dör	0Q
hoppas de lider	0Q
hoppas de ruttnar	0Q
hoppas dom brinner	0Q
hoppas dom dör	0Q
hoppas dom lider	0Q
hoppas dom ruttnar	0Q
hoppas du brinner	0E
hoppas du dör	0E
hoppas du får cancer	0E
hoppas du lider	0E
hoppas du ruttnar	0E
hoppas han blir dödad	0Q
hoppas han blir knivhuggen	0Q
hoppas han blir misshandlad	0Q
hoppas han blir mördad	0Q
hoppas han blir skjuten	0Q
hoppas han blir skjutna	0Q
hoppas han blir våldtagen	0Q
hoppas han blir våldtagna	0Q
hoppas han brinner	0Q
hoppas han dör	0Q
hoppas han lider	0Q
hoppas han ruttnar	0Q
hoppas hon blir dödad	0Q
hoppas hon blir knivhuggen	0Q
hoppas hon blir misshandlad	0Q
hoppas hon blir mördad	0Q
hoppas hon blir skjuten	0Q
hoppas hon blir skjutna	0Q
hoppas hon blir våldtagen	0Q
hoppas hon blir våldtagna	0Q
hoppas hon brinner	0Q
hoppas hon dör	0Q
hoppas hon lider	0Q
hoppas hon ruttnar	0Q
hoppas ni brinner	0E
hoppas ni dör	0E
hoppas ni lider	0E
hoppas ni ruttnar	0E
hor	0:
hora	0458;
horan	45;
horans	45;
horas	0458;
horbock	5;
horbockar	5;
horbocken	5;
horet	0:
horhus	3
horhuset	3
horjävel	5;
horkund	5;
horkunden	5;
horkunder	5;
horny	4
horor	45;
hororna	45;
horors	45;
horseshit	3
horungar	059;
horungarna	059;
horunge	059;
horungen	059;
hos	0f
hotad	0V
hotade	0V
hotar	0V
hotas	0V
hotat	0V
hotats	0V
house	1i
hugga	0?F
hugger	0?F
hund	09;
hundar	09;H
hundskit	0:
hundskiten	0:
hur	0T
hur fan	03
hur fasen	02
hur i helvete	03
hur i sjutton	02
hur tusan	02
hus	0i
huset	0i
hycklare	;
hycklaren	;
hycklarna	;
hylla	0N
hyllar	0N
hynda	039;
hyndan	039;
hyndor	039;
häktad	0V
häng	0@F
häng av	0:
häng dig själv	0=
häng ihop	0:
häng in	0:
häng med	0:
häng på	0:
häng samman	0:
häng upp	0:
häng ut	0:
hänga	0?F
hänga av	0:
hänga ihop	0:
hänga in	0:
hänga med	0:
hänga på	0:
hänga samman	0:
hänga upp	0:
hänga ut	0:
hängas	0A
hänger	0?F
hänger av	0:
hänger ihop	0:
hänger in	0:
hänger med	0:
hänger på	0:
hänger samman	0:
hänger upp	0:
hänger ut	0:
hängiven fan	0:
härligt att	0N
hästskit	0:
hästskiten	0:
häxa	09;
häxan	09;
häxor	09;
håll din käft	0=
håll er käft	0=
håll klaffen din ditt	0=
håll klaffen tyst ditt	0=
håll käft	=
håll käften	=
håll truten	=
håll tyst din ditt	0=
håll tyst tyst ditt	0=
hållkäften	=
hör inte hemma	0K
höra	0V
hörde	0V
hört	0V
i	Yf
i djävulen	0:
i helvete	03
i helvetet	0:
i'll	1Ya
i'll find you	1E
i'm	1Y
icke	0c
idiot	;
idioten	;
idioter	;
idioterna	;
idiotisk	0<
idiotiska	0<
idiotjävel	;
idiotjäveln	;
idiotjävlar	;
idiots	;
ihjälslagen	0O
imbecile	1;
imbeciles	1;
imbecill	0;<
imbeciller	0;<
immigrants	1G
in	1f
in i gaskammaren	0>
inbiten fan	0:
incompetent	1<
inga	0c
inga araber	0L
inga bögar	0L
inga invandrare	0L
inga judar	0L
inga muslimer	0L
inga människor	0H
inga negrer	0L
inga romer	0L
inga somalier	0L
ingen	0c
ingen gillar dig	0=
ingen gillar er	0=
ingen tycker om dig	0=
inget	0c
inget att göra här	0K
inget här att göra	0K
inkompetent	0<
inkompetenta	0<
innebandy	0X
inom	0f
insekter	0H
inte	0c
inte dödade fler	0Q
inte leva länge	0E
inte leva till	0E
inte människor	0H
inte tog fler	0Q
inte träffade fler	0Q
inte välkomna	0K
invandrare	0G
invandraren	0G
invandrarna	0G
invandrarpack	5
invandrarpacket	5
irakier	0G
irakierna	0G
iranier	0G
is	1e
islam	G
isn't	1c
i’ll	1Ya
i’m	1Y
j-ar	3
j-la	3
j-vel	3
j-vla	3
j-vligt	3
ja	0Y
ja fan	03
jackass	3;
jackasses	3;
jag	0Y
jag hatar dig	0=
jag hatar er	0=
jag hittar dig	0E
jag hittar er	0E
jag kommer efter dig	0E
jag kommer efter er	0E
jag ska hitta dig	0E
jag ska hitta er	0E
jag tar fan	03
jag tror fan	03
jag är fan	03
jakt	0X
jakten	0X
jaktlag	0X
jaktlaget	0X
jefla	3
jerk off	4
jerkoff	4;
jerkoffs	4;
jesus christ	:
jevla	3
jevlar	3
jew	1G
jews	1G
jews will not replace	1>
jigaboo	5
jigaboos	5
jizz	4
jo fan	03
journalist	0]
journalisten	0]
journalister	0]
journalisterna	0]
ju	0T
judar	0G
judar svin	05
judarna	0G
judarnas	0G
jude	0G
jude svin	05
judejävel	5;
judejäveln	5;
judejävlar	5;
juden	0G
judesvin	5;
judesvinet	5;
just	1T
jvla	3
jädra	2RT
jädrans	2
jädrar	2
jädrig	2
jädriga	2
jädrigt	2
jägare	0X
jägarna	0X
jäkel	2
jäkeln	2
jäkla	2RT
jäklar	2
jäklarna	2
jäklas	2
jäklig	2
jäkliga	2
jäkligt	2
järnspik	0:
järnspikar	0:
jättedum	0<
jättedumma	0<
jävel	3
jäveln	3
jävelns	3
jävels	3
jävla	3RT
jävla helvete	03
jävlades	3
jävlar	3
jävlar anamma	03
jävlarna	3
jävlarnas	3
jävlars	3
jävlas	3RT
jävlats	3
jävlig	3
jävliga	3
jävligare	3
jävligast	3
jävligaste	3
jävligt	3
jävul	3
jävulen	3
jävulsk	3
jävulska	3
jävulskt	3
jävvla	3
jösses	0:
kackerlacka	0H
kackerlackor	0H
kackerlackorna	0H
kalas	0X
kalla	0V
kallad	0UV
kallade	0V
kallades	0UV
kallar	0V
kallas	0UV
kallat	0V
kameror	0i
kamerorna	0i
kan fan aldrig	03
kan fan ingen	03
kan fan inget	03
kan fan inte	03
kanake	059
kanaker	059
kasta brandbomber mot	0BC
kasta brandbomber på	0BC
kasta sten mot	0BC
kasta sten på	0BC
kasta stenar mot	0BC
kasta stenar på	0BC
kasta ut	0J
kasta ägg mot	0BC
kasta ägg på	0BC
kastar brandbomber mot	0B
kastar brandbomber på	0B
kastar sten mot	0B
kastar sten på	0B
kastar stenar mot	0B
kastar stenar på	0B
kastas ut	0J
kastreras	0A
katoliker	0G
kattskit	0:
kattskiten	0:
kick ass	12
kick out	1J
kickass	12
kids	1]
kike	158
kikes	158
kill	1?@
kill time	1:
kill yourself	=
killed	1O
killing it	1:
kills	1?@
kines	0G
kineser	0G
kineserna	0G
kineshora	5
kiss kiss bang bang	:
kiss my arse	3=
kiss my ass	3=
klottra ned	0BC
klottra ner	0BC
klå	0?F
klår	0?F
knappast	0c
kniva	?
knivar	?
knivhugg	0@
knivhugga	?
knivhuggen	0O
knivhugger	?
knivhuggna	0O
knobhead	3;
knobheads	3;
know where you live	1E
knull	4
knulla	4
knulla runt	04
knullade	4
knullar	4
knullar runt	04
knullas	4
knullat	4
knullen	4
knullet	4
knullig	4
knulligt	4
knullrufs	4
knäcka	0?F
knäcker	0?F
ko	09;
kom	0d
kommer	0a
kommer ångra dig	0E
kommer ångra er	0E
kommunalråd	0]
kommunalråden	0]
kommunalrådet	0]
kommunchef	0]
kommunchefen	0]
kommunen	0F]
kommunhus	0i
kommunhuset	0i
kommunist	09;
kommunister	09;
kommunistsvin	5;
kommunistsvinet	5;
kommunpolitiker	0]
kommunpolitikern	0]
kommunpolitikerna	0]
kon	09;
konsert	0W
konserten	0W
kontor	0i
kontoret	0i
koranen	0i
korkad	<
korkade	<
korkat	<
korrupt	0<R
korrupta	0<R
kossa	09;
kossan	09;
kossor	09;
kriminalroman	0W
kriminalromanen	0W
kriminalromaner	0W
kriminella	0I
kristna	0G
krossa	0?F
krossa is	0:
krossa rekord	0:
krossa rekordet	0:
krossa vitlök	0:
krossa vitlöken	0:
krossar	0?F
krympling	059
krymplingar	059
krymplingen	059
kräk	;
kräken	;
kräket	;
kuk	048
kukar	4
kukarna	4
kuken	4
kukhuvud	4;
kukhuvuden	4;
kukhuvudena	4;
kukhuvudet	4;
kukjävel	4;
kuks	048
kukskallar	4;
kukskalle	4;
kukskallen	4;
kuksugare	4;
kuksugaren	4;
kul att	0N
kula i pannan	0E
kula i skallen	0E
kurd	0G
kurder	0G
kurderna	0G
kuröv	3
kuröven	3
kutna hora	:
kutná hora	:
kvinnofitta	5
kyrka	0i
kyrkan	0i
kys	1=
kyss mig i arslet	03=
kyss mig i häcken	03=
kyss mig i röven	03=
käring	09;
käringar	09;
kärring	09;
kärringar	09;
kärringarna	09;]
kärringen	09;
kärringjävel	;
kärringjäveln	;
kärringjävlar	;
kåldolmar	0:
kåldolmarna	0:
kåldolme	0:
kåt	047
kåta	0:
kåtan	0:
kåtare	047
kåtast	047
kåthet	4
kåtheten	4
kåtor	0:
kåtorna	0:
kått	047
könsord	0U
könsorden	0U
könsordet	0U
lag	0V
lagen	0VX
laget	0X
lagtext	0V
landsförrädare	;
landsförrädaren	;
landsförrädarna	;
lappjävel	5;
lappjäveln	5;
lappjävlar	5;
laser	X
laserdome	X
lasertag	X
lata	0I
lazy ass	13
lebb	059
lebbar	059
lebben	059
lebbjävel	5;
lemlästa	0?@
lemlästar	0?@
lesbiska	0G
let's	1d
lets	1d
let’s	1d
liar	1;
liars	1;
libtard	5;
libtards	5;
lilla	0RT
ljugare	0;
ljugaren	0;
lmfao	2
lojal fan	0:
lokalpolitiker	0]
lokalpolitikerna	0]
loot	1BC
loser	;
losers	;
luder	35;
ludern	35;
ludret	35;
lyncha	?@
lynchad	0O
lynchar	?@
lynchas	0A
länge leve vita rasen	0>
lärare	0]
läraren	0]
lärarna	0]
läsa	0V
läst	0V
långfilmen	0W
låsas in	0J
låt	0d
låtar	0W
låtarna	0W
låten	0W
lögnaktig	0<R
lögnaktiga	0<R
lögnare	;
lögnaren	;
lögnarna	;
lögnhals	;
lögnhalsar	;
lögnhalsarna	;
lögnhalsen	;
löss	0H
majbrasa	0X
majbrasan	0X
makthavare	0]
makthavaren	0]
makthavarna	0]
mamma	0]
man	0]`
mansgris	;
mansgrisar	;
mansgrisarna	;
mansgrisen	;
manwhore	5;
many	1_
massaker	0P
massakern	0P
match	X
matchen	0X
matcher	0X
mayor	1]
med ett öga öppet	0E
med mig bössan	0E
med mig geväret	0E
med mig kniven	0E
med mig vapen	0E
medeltiden	0V
men fan	03
mes	09;
mesar	09;
mesarna	09;
mesen	09;
miffo	;
miffon	;
miffona	;
miffot	;
miljömupp	;
miljömuppar	;
min fan	0:
mindfuck	3
mindre värda	0I
minister	0]
ministern	0]
ministrar	0]
ministrarna	0]
missfoster	;
missfosterfostret	;
missfostret	;
misshandla	0?@
misshandlad	0O
misshandlar	0?@
misstänks	0V
misstänkt	0V
misstänkta	0V
mobbare	09;
mobbaren	09;
mofo	4;
mofos	4;
mongo	58;
mongojävel	5;
mongoloid	5
mongoloiden	5
mongoloider	5
mongon	58;
mongos	58;
mongot	58;
mongounge	5;
morden	0P
moron	1;
morons	1;
moské	0i
moskéer	0i
moskén	0i
mosque	1i
mothafucka	4;
mothafuckas	4;
motherfuck	4
motherfucker	4;
motherfuckers	4;
motherfucking	4
movie	1W
mupp	09;
muppar	09;
mupparna	09;
muppen	09;
murder	1?@
murdered	1O
museet	0V
muselman	0:
muselmanen	0:
muselmaner	0:
muselmanerna	0:
museum	0V
musikal	0W
musikalen	0W
muslim	G
muslimen	G
muslimer	G
muslimer ut	0>
muslimerna	G
muslimjävel	5;
muslimjäveln	5;
muslimjävlar	5;
muslimjävlarna	5;
muslimpack	5
muslimpacket	5
muslims	G
musskit	0:
musskiten	0:
must	1b
muzz	5
muzzar	5
muzzarna	5
människa	0]
människan	0]
människor	0]
människorna	0]
mål	0X
målet	0X
många	0_
måste	0b
måste bort	0J
måste ut	0J
mörda	0?@
mördad	0O
mördade	0?@O
mördar	0?@
mördare	0IP
mördaren	0P
mördas	0A
mördat	0?@
mörkhyade	0G
narr	09;
narrar	09;
narren	09;
nassesvin	3;
nassesvinen	3;
nassesvinet	3;
nazist	9;
nazister	9;V
nazisterna	0V
nazistjävel	9;
nazistsvin	9;
needs	1b
neger	05
negerboll	5
negerbollar	5
negerbollarna	5
negerbollen	5
negerby	05
negerbyn	05
negerdjungel	05
negerdjungeln	05
negerjävel	5;
negerjäveln	5;
negerjävlar	5;
negerkyss	05
negerkyssar	05
negerlogik	05
negermusik	05
negermusiken	05
negern	05
negerns	05
negerslav	05
negerslavar	05
negrer	5G
negrerna	5G
negress	5
negressen	5
negresser	5
nej fan	03
nerf	X
never	1c
ni	0Z
ni kommer att dö	0E
ni kommer brinna	0E
ni kommer dö	0E
ni ska brinna	0E
ni ska dö	0E
ni ska få igen	0E
ni ska få lida	0E
ni ska få smaka	0E
ni ska få stryk	0E
ni skall dö	0E
ni är död	0E
ni är döda	0E
ni är dödens	0E
nigga	5
niggas	5
nigger	5G
niggers	5G
no	1c
no blacks	1L
no gays	1L
no jews	1L
no muslims	1L
nobody	1c
nobody likes you	1=
nolla	09;
nollan	09;
nollor	09;
nollorna	09;
norpa det du	0D
norpa det ni	0D
not	1c
novel	1W
novell	0W
novellen	0W
noveller	0W
nová hora	:
ny fan	0:
nybliven fan	0:
nytt fan	0:
nä fan	03
näfan	03
nämnden	0]
när fan	03
när i helvete	03
nästa gång smäller det	0E
någon	0`
något kommer hända dig	0E
några	0_
nån	0`
ociviliserade	0I
också	0T
odjur	0H
odjuren	0H
oduglig	0<
odugliga	0<
of	1f
office	1i
ohyra	H
ohyran	H
ollon	0:
ollonen	0:
ollonet	0:
omfg	3
onda	0I
opera	0W
operan	0W
oppositionsråd	0]
oppositionsrådet	0]
ord	0U
orden	0U
ordet	0U
ordförande	0]
ordföranden	0]
orm	09;
ormar	09;
ormen	09;
oss	0d
otroligt	0T
ought	1b
pack	0H
packet	0H
pain in the ass	2
paintball	X
pajas	;
pajasar	;
pajasarna	;
pajasen	;
paki	157
pakis	157
pantad	<
pantade	<
parasit	09;
parasiten	09;
parasiter	0H
parasiterna	0H
parasites	1H
passa dig din	0E
passa dig ditt	0E
passa dig du	0E
passa dig för mig	0E
passa dig för oss	0E
passa dig jävligt	0E
passa dig noga	0E
passa dig så	0E
passa er din	0E
passa er ditt	0E
passa er för mig	0E
passa er för oss	0E
passa er jävligt	0E
passa er noga	0E
passa er så	0E
patetisk	0<R
patetiska	0<R
pathetic	1<R
pattar	4
pattarna	4
pedo	9;
pedofil	09;
pedofilen	09;
pedofiler	09;I
pedofiljävel	5;
pedofiljävlar	5;
pedos	9;
pest	0H
pesten	0H
piece of shit	3;
pig	19;
pigs	19;
pikey	157
pikeys	157
pinsam	0<
pinsamma	0<
piss	2
piss off	3=
pissa	02
pissade	02
pissar	02
pissarro	:
pissat	02
pissed off	12
pissenlit	:
pissig	02
pissiga	02
pissigt	02
pissnissar	02
pissnissarna	02
pissoar	0:
pissoaren	0:
pissoarer	0:
pitt	048
pittar	048
pitten	048
pittjävel	4
pjäs	0W
pjäsen	0W
play	1W
plundra	0BCF
plundrar	0BCF
polack	0G
polacker	0G
polackerna	0G
police	1]
policeman	1]
polis	0]
polisanmäl	0V
polisanmäla	0V
polisanmälan	0V
polisbil	0i
polisbilar	0i
polisbilarna	0i
polisbilen	0i
polisen	0]
poliser	0]
poliserna	0]
polishuset	0i
polisstation	0i
polisstationen	0i
politician	1]
politicians	1]
politiker	]
politikern	]
politikerna	]
poof	159
poofs	159
poofter	5;
poofters	5;
porr	0:
porrig	2
porriga	2
porrigt	2
poäng	0X
prick	139;
pricks	139;
prutt	0:
pruttar	0:
prutten	0:
psykfall	;
psykfallen	;
psykfallet	;
psykiskt störd	0<
psykiskt störda	0<
psykopat	;
psykopaten	;
psykopater	;
psykopaterna	;
puckad	<
puckade	<
pucko	;
puckon	;
puckona	;
puckos	;
puckot	;
pussies	149
pussy	149
pussy riot	:
pussys	149
pyssel	0X
på	0f
quisling	;
quislingar	;
quiz	X
quizen	0X
quizet	0X
raghead	5
ragheads	5
raped	1O
rapists	1I
rasfrämling	5>
rasfrämlingar	5>
rasfrämlingarna	5>
rasfrämlingen	5>
rasförrädare	5>
rasförrädaren	5>
rasförrädarna	5>
rashygien nu	0>
rasist	09;
rasister	09;
rat	19;
rats	19;H
really	1T
recept	0X
receptet	0X
redskin	1:
redskins	1:
refugees	1G
regeringen	0]
regi	0W
regionråd	0]
regionrådet	0]
regissör	0W
rektor	0]
rektorer	0]
rektorerna	0]
rektorn	0]
ren	0T
rena	0T
rensa bort	0J
rensa ut	0J
rensas bort	0J
rensas ut	0J
reported	1V
retard	15;
retardation	1:
retarded	15;<
retards	15;
riktig	0T
riktig fan	0:
riktiga	0T
riktigt	0T
riktigt fan	0:
rollspel	0X
rom	0G
roma	1G
roman	0W
romanen	0W
romaner	0W
romer	0G
romerna	0G
ropade	0V
rot in hell	3=
runka	4
runkade	4
runkar	4
runkare	4;
runkaren	4;
runkarna	4;
runkat	4
runkbullar	4
runkbulle	4
runkig	4
ruta	0i
rutan	0i
rutor	0i
rutorna	0i
ryss	0G
ryssar	0G
ryssarna	0G
ryssfitta	5;
ryssjävel	5;
ryssjävlar	5;
ryssjävlarna	5;
räddningstjänsten	0X
räkna dina dagar	0E
räkna era dagar	0E
rätt åt dem	0N
rätt åt dom	0N
rätt åt henne	0N
rätt åt honom	0N
rådhuset	0i
rådjur	0X
råna	0BCF
rånar	0BCF
råtta	09;
råttan	09;H
råttor	0H
råttskit	0:
råttskiten	0:
röv	3
rövar	3
rövarna	3
röven	3
rövhatt	3;
rövhattar	3;
rövhatten	3;
rövhål	4;
rövhålen	4;
rövhålet	4;
rövknulla	4
rövknullad	4
rövknullar	4
rövknullat	4
rövpule	4
rövpulet	4
rövslickare	4;
rövslickaren	4;
rövslickeri	3
rövslickeriet	3
sa	0V
sabla	02RT
sablar	026
sablars	02
sabotera	0BC
saboterar	0BC
sade	0V
sagt	0V
said	1V
same	0G
samer	0G
samerna	0G
samtliga	0^
sand nigger	5
sand niggers	5
sandneger	5
sandnegrer	5
sandnigger	5
sann fan	0:
sant fan	0:
satan	036
satan också	03
satan vad	03
satans	037
satans djävla	03
satans jävla	03
satans skit	03
satans verser	0:
says	1V
schack	0X
school	1i
screw you	1=
scum	13;H
scumbag	3;
scumbags	3;
sen fan	03
sentenced	1V
serie	0W
serien	0W
series	1W
shall	1a
she	1[\
she's	1[e
shemale	5
shemales	5
she’s	1[e
shit	3
shit happens	3
shitbag	3;
shitbags	3;
shite	13
shitface	3
shitfaced	3
shithead	3;
shitheads	3;
shithole	3
shitholes	3
shitload	3
shitlord	3;
shitlords	3;
shits	3
shitshow	3
shitshows	3
shitstorm	2
shitstormar	2
shitstormen	2
shitstorms	2
shitting	3
shitty	3
shoot	1?@F
shot	1O
should	1b
should have killed	1Q
shut the fuck up	=
shut up	1=
shut your face	1=
shut your mouth	1=
sieg heil	>
sikher	0G
singel	0W
singeln	0W
sitt fan	0:
sjuk	0R
sjuk i huvudet	0<
sjuk i skallen	0<
sjuka	0IR
sjuka i huvudet	0<
sjuka i skallen	0<
sjutton också	02
sk-t	3
ska	0ab
ska bort	0J
ska fan aldrig	03
ska fan ingen	03
ska fan inget	03
ska fan inte	03
ska få tag i	0E
ska ut	0J
skall	0ab
skam	09;
skamfläck	09;
skank	15;
skanks	15;
sket	03
sket i	03
sket på	03
skicka hem	0J
skicka tillbaka	0J
skickas hem	0J
skickas tillbaka	0J
skit	03
skit i	03
skit också	03
skit på	03
skit samma	02
skita	03
skita i	03
skita på	03
skiten	03i
skitens	03
skiter	03
skiter i	03
skiter på	03
skitfiske	0:
skitfisket	0:
skitgubbar	3;
skitgubbe	3;
skitgubben	3;
skithus	02
skithuset	02
skithög	3
skithögar	3
skithögen	3
skitig	0:
skitiga	0:
skitigare	0:
skitigast	0:
skitigt	0:
skitit	03
skitjobb	3
skitjobbet	3
skitkommun	3
skitkommunen	3
skitkommuner	3
skitkärring	3;
skitkärringar	3;
skitkärringen	3;
skitliv	03
skitpolitik	3
skitpolitiken	3
skitpolitiker	3;
skitpolitikern	3;
skitpolitikerna	3;
skitprat	3
skitpratet	3
skitskatt	0:
skitsnack	3
skitsnacket	3
skitstövel	3;
skitstöveln	3;
skitstövlar	3;
skitstövlarna	3;
skitungar	3
skitungarna	3
skitunge	3
skitungen	3
skitviktig	02
skitviktigt	02
skjut	0@F
skjut dig själv	0=
skjut fram	0:
skjut ihjäl	0@
skjut in	0:
skjut iväg	0:
skjut ner	0@
skjut på	0:
skjut skallen av	0?@
skjut till	0:
skjut undan	0:
skjut upp	0:
skjut ut	0:
skjuta	0?F
skjuta fram	0:
skjuta ihjäl	0?
skjuta in	0:
skjuta iväg	0:
skjuta ned	0?
skjuta ner	0?
skjuta på	0:
skjuta skallen av	0?@
skjuta till	0:
skjuta undan	0:
skjuta upp	0:
skjuta ut	0:
skjutas	0A
skjuten	0O
skjuter	0?F
skjuter fram	0:
skjuter ihjäl	0?
skjuter in	0:
skjuter iväg	0:
skjuter ned	0?
skjuter ner	0?
skjuter på	0:
skjuter skallen av	0?@
skjuter till	0:
skjuter undan	0:
skjuter upp	0:
skjuter ut	0:
skjutits	0A
skjutna	0O
skola	0i
skolaet	0i
skolan	0i
skolchef	0]
skolchefen	0]
skolskjutningen	0P
skratt	0X
skrattar	0X
skrattet	0X
skrek	0V
skrev	0V
skulle	0a
skurk	09;
skurkar	09;
skurken	09;
skytten	0P
skällsord	0U
skällsorden	0U
skällsordet	0U
skönt att	0N
slag	159
slags	159
slakta	0?F
slaktar	0?F
slampa	35;
slampan	35;
slampig	3
slampiga	3
slampigt	3
slampor	35;
slamporna	35;
sleazebag	3;
sleazebags	3;
sleep with one eye	1E
slemhög	;
slemhögar	;
slemhögen	;
slicka mig i	03=
slicka mig i arslet	03=
slicka mig i häcken	03=
slicka mig i röven	03=
slidkuk	4
slitögd	5
slitögda	5
slur	1U
slurs	1U
slut	15;
slut-shaming	:
sluts	15;
slutshaming	:
slyna	3;
slynan	3;
slynjävel	5;
slynor	3;
slynorna	3;
släng ut	0J
slängas ut	0J
slå	0?F
slå an	0:
slå av	0:
slå dem ihjäl	0?
slå dig ihjäl	0?
slå en signal	0:
slå er ihjäl	0?
slå ett rekord	0:
slå ett slag	0:
slå fast	0:
slå henne ihjäl	0?
slå honom ihjäl	0?
slå hål	0:
slå igenom	0:
slå ihjäl	0?@
slå ihop	0:
slå in	0:
slå in käften	0?
slå in nyllet	0?
slå in skallen	0?
slå in tänderna	0?
slå ned	0?F
slå ner	0?F
slå på	0:
slå samman	0:
slå sig	0:
slå sönder	0BCF
slå till	0:
slå upp	0:
slå ut	0:
slå vakt	0:
slår	0?F
slår an	0:
slår av	0:
slår dem ihjäl	0?
slår dig ihjäl	0?
slår er ihjäl	0?
slår ett slag	0:
slår fast	0:
slår henne ihjäl	0?
slår honom ihjäl	0?
slår hål	0:
slår igenom	0:
slår ihjäl	0?@
slår ihop	0:
slår in	0:
slår in käften	0?
slår in nyllet	0?
slår in skallen	0?
slår in tänderna	0?
slår ned	0?F
slår ner	0?F
slår på	0:
slår samman	0:
slår sig	0:
slår sönder	0BCF
slår till	0:
slår upp	0:
slår ut	0:
slår vakt	0:
slås ihjäl	0A
slödder	H
slöddret	H
smartarse	12;
smartarses	12;
smartass	2;
smartasses	2;
smash	1BCF
smutsig	0R
smutsiga	0IR
smäll på käften	0E
snedögd	5
snedögda	5
snippa	0:
snippan	0:
sno det du	0D
sno det ni	0D
snopp	0:
snoppen	0:
snut	0]
snutar	0]
snutarna	0]
snuten	0]
snyltare	0H
so	1T
socialarbetare	0]
socialarbetaren	0]
socialchef	0]
socialchefen	0]
socialkontoret	0i
socialsekreterare	0]
socialsekreteraren	0]
socialsekreterarna	0]
sociopat	;
sociopaten	;
sociopater	;
soctant	0]
soctanten	0]
soctanter	0]
soctanterna	0]
sod off	13=
som	0g
som fan	03
som fan får	0:
som fan har	0:
som fan kan	0:
som fan vill	0:
som fan är	0:
somali	0G
somalier	0G
somaliern	0G
somalierna	0G
some	1_
somebody	1`
someone	1`
somliga	0_
son	0]
son of a bitch	3;
song	1W
sonofabitch	3;
sopa	09;
sopan	09;
sopor	09;
sopsäck	09;
sopsäckar	09;
sossehora	5;
sossehoror	5;
sosseluder	5;
spagettifitta	5
sparka ut	0J
sparkas ut	0J
spastic	159
spastics	159
spaz	5;
spazz	5;
spazzes	5;
spel	0X
spelet	0X
spelfilmen	0W
spetsas	0A
spic	158
spics	158
spräng	0@C
spränga	0?B
spränger	0?B
sprängningen	0P
spärras in	0J
spöa	?
spöar	?
stab	1?@
stabbed	1O
stadshuset	0i
starta upplopp	0D
statsminister	0]
statsministern	0]
statsråd	0]
statsrådet	0]
stenas	0A
steriliseras	0A
stfu	3=
stick och brinn	0=
stick åt helvete	03=
stick åt helvetet	03=
stjäl det du	0D
stjäl det ni	0D
stollar	;
stollarna	;
stolle	;
stollen	;
stor	0T
stor fan	0:
stora	0T
stora fan	0:
storm	1BCF
storma	0BCF
storma fram	0:
storma in	0:
stormar	0BCF
straff	0V
strangle	1?@
stryp	0@
strypa	0?
stryper	0?
stupid	1<R
stupid ass	13
stället	0i
ståkuk	4
störd i huvudet	0<
störda i huvudet	0<
största fan	0:
subba	3;
subban	3;
subbor	3;
subborna	3;
subhuman	1H
subhumans	1H
such	1T
sug av mig	0=
sug kuk	04=
sug min	04=
sug mitt	04=
svarta	0G
svartskallar	5G
svartskallarna	5G
svartskalle	5
svartskallen	5
svennehora	5;
svennehoror	5;
svennejävel	5;
svennejävlar	5;
sverige åt svenskarna	0>
svin	09;H
svinen	09;H
svinet	09;
svor	0U
svordom	0U
svordomar	0U
svordomarna	0U
svordomen	0U
svär	0U
svära	0U
swearword	1U
swearwords	1U
synagoga	0i
synagogan	0i
synd att	0N
synd att de överlevde	0Q
synd att han överlevde	0Q
synd att hon överlevde	0Q
syrier	0G
syrierna	0G
säg	0V
säga	0V
säger	0V
sätt eld på	0C
sätta eld på	0B
sätter eld på	0B
så	0T
sådan	0h
sådana	0h
sån	0h
såna	0h
sånt	0h
ta dej fan	03
ta dig fan	03
ta livet av dig	0=
ta mej fan	03
ta mig djävulen	03
ta mig fan	03
ta till vapen	0D
tamefan	3
tamejfan	3
tammefan	3
tappad bakom vagnen	0<
tar baby	15
tar dej fan	03
tar dig fan	03
tar mej fan	03
tar mig fan	03
tattare	059
tattaren	059
tattarjävel	5;
tattarna	059
tattarpack	5
tattarpacket	5
teater	0W
teatern	0W
term	0U
termen	0U
terrorattacken	0P
terrordåd	0P
terrordådet	0P
terroristen	0P
terrorister	0IP
terrorists	1I
thaihora	5
thaihoror	5
that	1g
the	1T
the fuck	3
them	1[
they	1[
they're	1[e
they’re	1[e
thieves	1I
till fan	03
till helvete	03
till helvetet	03
till i gaskammaren	0>
tillbaka till djungeln	0>
tillbaka till grottan	0>
tillbaka till öknen	0>
tits	14
titties	4
tjocka	0RT
tjockis	09;
tjockisar	09;
tjockisen	09;
tjockskallar	;
tjockskalle	;
tjuv	09;
tjuvar	09;I
tjänsteman	0]
tjänstemannen	0]
tjänstemän	0]
tjänstemännen	0]
to hell with	2
told	1V
toppolitiker	0]
toppolitikerna	0]
tortera	0?@
torterar	0?@
tosser	13;
tossers	13;
total	1T
totally	1T
totalt	0T
towelhead	5
towelheads	5
traitor	19;
traitors	19;
tramp	139
tramps	139
trannies	159
tranny	159
trans	1G
transa	059
transan	059
transfitta	5;
transjävel	5;
transjävlar	5;
transor	059G
transorna	059G
transpersoner	0G
trogen fan	0:
tränaren	0X
träskallar	;
träskalle	;
trög	0<
tröga	0<
turk	0G
turkar	0G
turkarna	0G
turkjävel	5;
turkjäveln	5;
turkjävlar	5;
turnering	0X
turneringen	0X
tusan	02
tusan också	02
tusan till karl	02
tusan vet	02
tutta eld på	0BC
tutta fyr på	0BC
tuttar	02
tuttar eld på	0B
tuttar fyr på	0B
tuttarna	02
tutte	02
tv-serie	0W
tv-serien	0W
tv-spel	0X
tv-spelet	0X
twat	4;
twats	4;
tänd eld på	0C
tända eld på	0B
tänder eld på	0B
tänker	0a
tölp	09;
tölpar	09;
tölpen	09;
tönt	;
töntar	;
töntarna	;
tönten	;
u	1Z
ugly	1R
under	0f
underbart att	0N
undermänniskor	H
ungar	0]
ungarna	0]
unge	0]
ungen	0]
ungjävel	;
ungjäveln	;
ungjävlar	;
ungjävlarna	0]
upp i röven	04
ut med	0J
ut med packet	0>
ut ur landet	0J
ut ur sverige	0J
utan	0c
utlänning	0G
utlänningar	0G
utlänningarna	0G
utrota	0?@F
utrotar	0?@F
utrotas	0A
utställning	0W
utställningen	0VW
uttryck	0U
uttrycket	0U
utvecklingsstörd jävel	05
utvisa	0J
utvisas	0J
va	0e
va fan	03
va fan aldrig	03
va fan ingen	03
va fan inget	03
va fan inte	03
va fasen	02
va i djävulen	03
va i helvete	03
va i sjutton	02
va satan	03
vad bövelen	02
vad djävulen	03
vad fan	03
vad fasen	02
vad i djävulen	03
vad i helvete	03
vad i sjutton	02
vad satan	03
vad tusan	02
vadfan	03
vafan	3
vafan fan	03
vaffan	03
vakten	0]
valborg	0X
vandalise	1BC
vandalisera	0BC
vandaliserar	0BC
vandalize	1BC
var	0e
var fan	036
var i helvete	03
varenda	0^
varför fan	03
varför i helvete	03
varg	0X
vargarna	0X
varje	0^
varje fan	0:
vart fan	03
vart i helvete	03
vd	0]
vdn	0]
vem fan	03
vem i helvete	03
verkligen	0T
vermin	1H
vet hut	0=
vet var dina barn	0E
vet var du bor	0E
vet var du jobbar	0E
vet var era barn	0E
vet var ni bor	0E
vet vart du bor	0E
vet vart ni bor	0E
vi	0Y
vi hatar dig	0=
vi hatar er	0=
vi hittar dig	0E
vi hittar er	0E
vi kommer efter dig	0E
vi kommer efter er	0E
vi ses i mörkret	0E
vi ska hitta dig	0E
vi ska hitta er	0E
vid	0f
vidrig	0<R
vidrig människa	0;
vidriga	0<IR
vildsvin	0X
vildsvinsjakt	0X
vilka	0h
vilken	0h
vilken fan	03
vilket	0h
vill fan aldrig	03
vill fan ingen	03
vill fan inget	03
vill fan inte	03
viltvård	0X
vissa	0_
vit makt	0>
väktare	0]
väktaren	0]
väldigt	0T
väpna er	0D
värdelös	0<
värdelösa	0<
våldta	0?@
våldtagen	0O
våldtagna	0O
våldtar	0?@
våldtäktsmän	0I
vårt fan	0:
wank	4
wanker	4;
wankers	4;
wanking	4
was	1e
watch your back	1E
we	1Y
we'll	1Ya
were	1e
wetback	5
wetbacks	5
we’ll	1Ya
what	1h
what the hell	2
white power	>
whitey	158
who	1g
whore	5;
whores	5;
will	1a
windows	1i
wog	158
wogs	158
won't	1c
word	1U
words	1U
worthless	1<
wrote	1V
wtf	3
ya	1R
ynkrygg	;
ynkryggar	;
ynkryggarna	;
ynkryggen	;
you	1Z
you are dead	1E
you will die	1E
you will regret this	1E
you're	1Ze
you're dead	1E
your	1RS
youre	1Ze
youre dead	1E
you’re	1Ze
you’re dead	1E
zigenare	0G
zigenaren	0G
zigenarjävel	5;
zigenarjäveln	5;
zigenarjävlar	5;
zigenarna	0G
zigenarpack	5
zigenarpacket	5
zigenarslödder	5
zipperhead	5
zipperheads	5
äckel	0;
äckelbög	5;
äckelbögen	5;
äckelhora	5;
äcklet	0;
äcklig	0<R
äckliga	0<IR
äckligt	0R
äkta	0T
äkta fan	0:
älg	0X
älgar	0X
älgen	0X
älgjakt	0X
älgjakten	0X
älgskit	0:
älskar	0N
ämnar	0a
är	0e
är du dum eller	0=
är du dum i	0=
är du dumma eller	0=
är du dumma i	0=
är du fan	0:
är du helt dum	0=
är du helt dumma	0=
är du helt efterbliven	0=
är du helt efterblivna	0=
är du sjuk i	0=
är du sjuka i	0=
är fan aldrig	03
är fan ingen	03
är fan inget	03
är fan inte	03
är han fan	0:
är hon fan	0:
är jag fan	0:
är man fan	0:
är ni dum eller	0=
är ni dum i	0=
är ni dumma eller	0=
är ni dumma i	0=
är ni fan	0:
är ni helt dum	0=
är ni helt dumma	0=
är ni helt efterbliven	0=
är ni helt efterblivna	0=
är ni sjuk i	0=
är ni sjuka i	0=
äru	0e
åka hem	0J
åsna	09;
åsnan	09;
åsnor	09;
åt fan	03
åt helvete	03
åt helvetet	03
åtalad	0V
åtalades	0V
åtalas	0V
översittare	09;
översittaren	09;
övning	0X
övningar	0X
övningen	0X
čierna hora	:
"""#
