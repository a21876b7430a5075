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
*boken	0Y
*chef	0_
*chefen	0_
*chefer	0_
*cheferna	0_
*direktör	0_
*direktören	0_
*direktörer	0_
*djävel	3
*djäveln	3
*djävlar	3
*djävlarna	3
*fitta	04
*fucker	4;
*fuckers	4;
*handläggare	0_
*handläggaren	0_
*idiot	;
*idioten	;
*idioter	;
*idioterna	;
*inspektör	0_
*inspektören	0_
*jävel	3
*jäveln	3
*jävelns	3
*jävlar	3
*jävlarna	3
*jävlarnas	3
*jävlars	3
*jävul	3
*ledamot	0_
*ledamoten	0_
*lärare	0_
*läraren	0_
*ordförande	0_
*ordföranden	0_
*politiker	0_
*politikern	0_
*politikerna	0_
*sekreterare	0_
*sekreteraren	0_
*tjänsteman	0_
*tjänstemannen	0_
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
a	1V
absolute	1V
absolutely	1V
according	1X
accused	1X
affären	0l
affärer	0l
afghan	0H
afghaner	0H
afghanerna	0H
afrikan	0H
afrikaner	0H
afrikanerna	0H
airsoft	Z
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
albaner	0H
albanerna	0H
album	Y
albumet	0Y
aldrig	0f
all	1`
alla	0`
alla hatar dig	0=
alla hatar er	0=
allihop	0V`
allihopa	0`
alltså	0V
amatör	09;
amatörer	09;
amatörerna	09;
ambulansen	0l
an	1V
anamma	02
anhållen	0X
animals	1I
anmäl	0X
anmäla	0X
anmälan	0X
annars	0e
apa	09;
apan	09;
apeshit	3
apor	0I
aporna	0I
applåder	0GP
apskalle	059
apskallen	059
apungar	0:
apunge	0:
apungen	0:
arab	0H
araber	0H
araberna	0H
araberpack	5
arabjävel	5;
arabjäveln	5;
arabjävlar	5;H
arabs	1H
are	1h
aren't	1f
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
asiater	0H
asiaterna	0H
asshat	3;
asshats	3;
asshole	3;
assholes	3;
asswipe	3;
asswipes	3;
asylboende	0l
asylboendet	0l
asylsökande	0H
at	1i
att få lida	0E
att få sota	0E
attan	2
attans	2
attans också	02
attentat	0R
attentatet	0R
attention whore	5;
avfall	0Il
avfallet	0l
avliva	0?@G
avlivar	0?@G
avrätta	0?@
avrättades	0Q
avrättar	0?@
avrättas	0A
avrättning	0Q
avrättningar	0Q
avrättningen	0Q
avskum	;I
avskummet	;I
avskyr	0O
avskyvärd	0<T
avskyvärda	0<T
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
band	Y
bandet	0Y
bandit	09;
banditer	09;
banken	0l
bantuneger	5
bara	0V
barbarer	0I
barbarerna	0I
barn	0_
barnens	0Z
barnfest	0Z
barnfilmen	0Y
basebollträ	0F
basebollträet	0F
bastard	13;
bastards	13;
bat	1F
batikhäxa	5
batikhäxan	5
batikhäxor	5
batikhäxorna	5
batshit	3
be deported	K
be executed	A
be expelled	K
be exterminated	K
be hanged	A
be killed	A
be lynched	A
be shot	A
beaner	157
beaners	157
beat	1?G
beat you up	E
bedragare	09;
bedragaren	09;
beeyatch	3;
begrepp	0W
begreppet	0W
beheading	Q
behöver en omgång	0S
behöver en smäll	0S
behöver få stryk	0S
bellend	3;
bellends	3;
berättade	0X
berättar	0X
best thing	P
betala inte skatt	0D
betala inte skatten	0D
better watch out	EG
better watch yourself	EG
biatch	3;
bidragsparasiter	0I
bidragssnyltare	0I
bidragstagare	0J
bil	0l
bilar	0l
bilarna	0l
bilen	0l
bilister	0_
bilisterna	0_
bisexuella	0H
biståndshandläggare	0_
biståndshandläggaren	0_
bitch	3;
bitches	3;
bitching	2
bitchy	2
björn	0Z
blacks	1H
blattar	5H
blattarna	5H
blatte	5
blatten	5
bleed	Q
bleeding	Q
blev	0h
blev fan	0:
blev nedslagen	0Q
blev påkörd	0Q
blev slagen	0Q
blev spöad	0Q
blev överkörd	0Q
bli fan	0:
blir	0h
blir fan	0:
blir nedslagen	0Q
blir påkörd	0Q
blir slagen	0Q
blir spöad	0Q
blir överkörd	0Q
bliv fan	0:
blivit fan	0:
blodet rinner	0Q
blodet sprutar	0Q
bloody hell	3
bloody idiot	2;
blowjob	4
blowjobs	4
blådårar	;
blådåre	;
blåst i skallen	0<
blöda	0Q
blöder	0Q
boende	0l
boenden	0l
boendet	0l
bok	0Y
boken	0Y
bollocks	3
bomben	0R
bomber	1R
bombmannen	0R
bommen	0l
boner	14
boners	14
boobs	4
book	1Y
borde	0d
borde få stryk	0S
borde inte få bo	0L
borde inte få finnas	0L
borgarråd	0_
borgarrådet	0_
borgmästare	0_
borgmästaren	0_
bort med	0K
bosnier	0H
boxning	0Z
boxningen	0Z
bra att	0P
bra att de dog	0S
bra att dom dog	0S
bra att han dog	0S
bra att hon dog	0S
brainless	1<
brandövning	0Z
brandövningen	0Z
brann inne	0Q
brasan	0Z
bravo	0GP
break her arms	?
break her bones	?
break her face	?
break her legs	?
break her neck	?
break his arms	?
break his bones	?
break his face	?
break his legs	?
break his neck	?
break their arms	?
break their bones	?
break their face	?
break their legs	?
break their neck	?
break your arms	?
break your bones	?
break your face	?
break your legs	?
break your neck	?
breivik	0R
brevbärare	0_
brevbäraren	0_
brevlåda	0l
brevlådan	0l
brevlådor	0l
brinna hos dig	0EG
brinna hos er	0EG
brinner inne	0Q
brott	0X
brottet	0X
brottsbalken	0X
brottslingar	0J
bryta armarna på	0?
bryta benen på	0?
bryta nacken på	0?
bryter armarna på	0?
bryter benen på	0?
bryter nacken på	0?
brädspel	0Z
bränn	0@CG
bränn fett	0:
bränn kalorier	0:
bränn ned	0C
bränn ner	0C
bränn upp	0C
bränn ut	0:
bränn vid	0:
bränna	0?BG
bränna fett	0:
bränna kalorier	0:
bränna ned	0B
bränna ner	0B
bränna upp	0B
bränna ut	0:
bränna vid	0:
brännas	0A
bränner	0?BG
bränner fett	0:
bränner kalorier	0:
bränner ned	0B
bränner ner	0B
bränner upp	0B
bränner ut	0:
bränner vid	0:
buddhister	0H
bugger off	3=
buggered	12
bulgarer	0H
bulgarerna	0H
bullcrap	2
bullshit	3
bullshitter	3
bullshitting	3
burn	1BCG
burn down	BC
burn in hell	3=
buss	0l
bussar	0l
bussarna	0l
bussen	0l
busskur	0l
busskuren	0l
butik	0l
butiken	0l
butiker	0l
byggavfall	0l
byggavfallet	0l
bygglovshandläggare	0_
bygglovshandläggaren	0_
byråkrat	0_
byråkraten	0_
byråkrater	0_
byråkraterna	0_
bästa klippet	0GP
både	0V
båtflyktingar	0H
bílá hora	:
böcker	0Y
böckerna	0Y
bög	059
bögar	059H
bögarna	059H
bögen	059
bögeri	5
bögeriet	5
bögfasoner	5
bögig	5
bögiga	5
bögigt	5
bögjävel	5;
bögjäveln	5;
bögjävlar	5;H
bögjävlarna	5;
bögsvin	5;
bör	0d
bössa	0F
bössan	0F
bövelen	2
called	1WX
camel jockey	5
cancer	0I
cancersvulst	0I
cars	1l
chef	0_
chefen	0_
chefer	0_
cheferna	0_
children	1_
ching chong	5
chingchong	5
chink	159
chinks	159
church	1l
citat	0X
citerade	0X
citerar	0X
clown	09;
clownen	09;
clowner	09;
clownerna	09;
clowns	19;
clusterfuck	3
clusterfucks	3
cock	149
cockroaches	1I
cocks	149
cocksucker	4;
cocksuckers	4;
cocksucking	4
coffee	1Z
come for you	E
complete	1V
convicted	1X
coolt	0GP
coonass	15
cop	1_
cops	1_
corrupt	1<
councillor	1_
councillors	1_
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
criminals	1J
crip	159
crips	159
cuck	5;
cucks	5;
cumshot	4
cumshots	4
cunt	4;
cunts	4;
cunty	4
cup	0Z
cupen	0Z
cyklist	0_
cyklisten	0_
cyklister	0_
cyklisterna	0_
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
dataspel	0Z
dataspelet	0Z
datorspel	0Z
de	0]
de fördömda	0:
deckaren	0Y
dej	0\
dem	0]
demolera	0BC
demolerar	0BC
den vita rasen	0>
deport	1K
deportera	0K
deporteras	0K
derby	0Z
derbyt	0Z
deserve to die	S
deserves to die	S
despise	1O
det bästa som hänt	0P
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
didn't	1f
dig	0\
dig över axeln	0E
dikt	0Y
dikten	0Y
dikter	0Y
dildo	48
dildos	48
din	0TU
din fan	0:
dina	0TU
dina dagar är räknade	0E
dipshit	3;
dipshits	3;
dirty	1T
disgusting	1<
dit	0g
ditt	0TU
ditt fan	0:
djur	0I
djuren	0I
djävel	3
djäveln	3
djävla	3TV
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
dokumentären	0Y
dom	0]
domare	0_
domaren	0_
don't	1f
don't belong here	L
don’t	1f
dotter	0_
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
drop dead	=
drumlar	;
drummel	;
drummeln	;
drägg	0I
dräggen	0I
dränka	0?@G
dränker	0?@G
du	0\
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
du ska få se	0:
du ska få smaka	0E
du ska få stryk	0E
du skall dö	0E
du suger	0=
du är död	0E
du är döda	0E
du är dödens	0E
du är en död	0E
dum	0<T
dum i huvudet	0<
dum i skallen	0<
dum som ett spån	0<
dumb	1<T
dumb ass	3
dumbass	3;
dumbasses	3;
dumbom	;
dumbommar	;
dumdryg	0<
dumdryga	0<
dumhuvud	;
dumhuvuden	;
dumhuvudena	;
dumhuvudet	;
dumjävel	;
dumjävlar	;
dumma	0<JT
dumma i huvudet	0<
dumma i skallen	0<
dummast	0<
dummer	0;
dummern	0;
dumpa	0BCG
dumpar	0BCG
dumskallar	;
dumskallarna	;
dumskalle	;
dumskallen	;
dvärgjävel	5;
dyke	159
dykes	159
däck	0l
däcken	0l
däcket	0l
då smäller det hos	0EG
då smäller det på	0EG
dådet	0R
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
dödad	0Q
dödade	0?@Q
dödar	0?@
dödar mig	0:
dödas	0A
dödat	0?@
dödsmisshandel	0Q
dödsmisshandeln	0Q
dödsskjutning	0Q
dödsskjutningar	0Q
dödsskjutningen	0Q
dömd	0X
dömdes	0X
döms	0X
dömt	0X
dörren	0l
e	0h
eder	0\
efterbliven	5;<
efterblivet	5;<
efterblivna	5;<J
ej	0f
elda ner	0BC
elda upp	0BC
elda upp din	0EG
elda upp ditt	0EG
elda upp er	0EG
elda upp ert	0EG
eldar ner	0BC
eldar upp	0BC
elskåp	0l
en	0V
en fan	0:
en kula i huvudet	0E
en kula i pannan	0E
en kula i skallen	0E
enhetschef	0_
enhetschefen	0_
enligt	0X
er	0U\
er över axeln	0E
era	0TU
era dagar är räknade	0E
eritreaner	0H
eritreanerna	0H
ert	0TU
ert fan	0:
etiopier	0H
ett	0V
ett fan	0:
ett personligt helvete	0:
ett rent helvete	0:
ett sant helvete	0:
every	1`
everybody	1`
everyone	1`
extremt	0V
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
faktiskt	0V
falsk	0<T
falska	0<T
familj	0_
familjen	0_
family	1_
fan	036V
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
farsot	0I
fartkamera	0l
fartkameran	0l
fartkameror	0l
fartkamerorna	0l
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
fat ass	3
fatass	3;
fatasses	3;
feg	0<T
fega	0<T
fegis	;
fegisar	;
fegisarna	;
fegisen	;
feminazi	5;
feminazis	5;
feministfitta	5;
feministfittor	5;
fet	0<T
feta	0<TV
fett	0GP
fetto	;
fetton	;
fettot	;
few	1a
ffs	13
fick stryk	0Q
film	Y
filmen	Y
filmer	Y
filmerna	Y
filthy	1JT
final	0Z
finalen	0Z
finnjävel	5;
finnjäveln	5;
finnjävlar	5;H
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
flera	0a
flugskit	0:
flugskiten	0:
flykting	0H
flyktingar	0H
flyktingarna	0H
flyktingboende	0l
flyktingboendet	0l
flyktingförläggning	0l
flyktingförläggningen	0l
fläskberg	;
fläskberget	;
fnask	05;
fnaska	05
fnaskar	05
fnasken	05;
fnasket	05;
folk	0b
fool	19;
fools	19;
for christ's sake	2
for fuck's sake	3
foreigners	1H
fotboll	0Z
fotbollsmatch	0Z
fotbollsmatchen	0Z
from	1i
fru	0_
från	0i
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
fucking	3TV
fucking åmål	:
fucks	3
fucktard	5;
fucktards	5;
fuckwit	4;
fuckwits	4;
ful	0<T
fula	0<T
full av tusan	0:
full i tusan	0:
fullkomligt	0V
fullständigt	0V
fullt av tusan	0:
fullt i tusan	0:
fult	0T
fuska med bidraget	0D
fuska med deklarationen	0D
fuska med skatten	0D
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
fyllo	09;
fyllon	09;
fyllot	09;
fähund	;
fähundar	;
fähunden	;
färgade	0GH
få	0a
få betala dyrt	0E
få betala för det	0E
få betala för detta	0E
få betala med ditt	0E
få betala med livet	0E
få en kula	0EG
få ordentligt med stryk	0S
få smaka bly	0E
få smaka kniven	0E
få smaka käppen	0E
få smaka stryk	0E
få stryk	0Q
få ångra det	0E
få ångra detta	0E
fågelhjärna	;
fågelskit	0:
fågelskitar	0:
fågelskiten	0:
fåntratt	;
fåntrattar	;
fåntratten	;
får en kula	0EG
får smaka bly	0E
får smaka kniven	0E
får smaka käppen	0E
får smaka stryk	0E
får stryk	0Q
får tag i dig	0E
får tag i er	0E
får tag på dig	0E
får tag på er	0E
fårskallar	;
fårskalle	;
fått	0X
följer efter dig	0EG
följer efter er	0EG
fönster	0l
fönstren	0l
fönstret	0l
för	0i
för bövelen	02
för fan	3
för fasen	02
för helvete	03
för satan	03
för sjutton	02
för tusan	02
föraktar	0O
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
förbjud	0K
förbjudas	0K
förbålt	02
fördom	0X
fördomar	0X
fördömd	027
fördömda	027
fördömt	026
föredrag	0X
föredraget	0X
föreläsning	0X
föreläsningen	0X
föreställning	0Y
föreställningen	0Y
förfalska	0BC
förfalskar	0BC
förfan	3
författare	0Y
författaren	0Y
förgifta	0?@
förgiftar	0?@
förgrymmat	2
förintelsen	0X
förläggningen	0l
förrädare	09;
förrädaren	09;
förrädarna	09;
förstör	0BCG
förstör ditt liv	0EG
förstör ert liv	0EG
förstör landet	0M
förstör samhället	0M
förstör stan	0M
förstör sverige	0M
förstör vårt	0M
förstöra	0BCG
förstöra ditt liv	0EG
förstöra ert liv	0EG
förtjänade att dö	0S
förtjänade döden	0S
förtjänade dödsstraff	0S
förtjänade stryk	0S
förtjänar att dö	0S
förtjänar att döden	0S
förtjänar att få stryk	0S
förtjänar att lida	0S
förtjänar döden	0S
förtjänar dödsstraff	0S
förtjänar och dö	0S
förtjänar och döden	0S
förtjänar och lida	0S
förtjänar stryk	0S
förvaltningschef	0_
förvaltningschefen	0_
förökar	0M
gaggig	0<
gaggiga	0<
galning	;
galningar	;
galningarna	;
galningen	;
game	1Z
gamla	0TV
gamle	0V
gammal	0TV
gas the jews	>
gasa	0?@G
gasa judar	0>
gasa judarna	0>
gasar	0?@G
gasas	0A
gav fan i	03
gays	1H
ge dem stryk	0D
ge dom stryk	0D
ge fan i	03
ge henne stryk	0D
ge honom stryk	0D
ge polisen stryk	0D
ge polisjävlarna stryk	0D
ge snuten stryk	0D
ge vakterna stryk	0D
genomkorrupt	0<
genomkorrupta	0<
genuint	0V
ger fan i	03
ger polisen stryk	0D
ger polisjävlarna stryk	0D
ger snuten stryk	0D
ger vakterna stryk	0D
get a life	=
get lost	:
get rid of	K
gett fan i	03
gevär	0F
geväret	0F
girig	0<T
giriga	0<T
glad att	0P
glad he's dead	S
glad she's dead	S
glad that	P
glada att	0P
glosa	0W
glosan	0W
glosor	0W
go fuck yourself	3=
go to hell	3=
god damn	2
goddam	3
goddamn	3
goddamned	3
goddamnit	3
going	1c
golliwog	15
golliwogs	15
gonna	1c
gonna pay	E
gook	158
gooks	158
got what he deserved	S
got what she deserved	S
got what they deserved	S
grab a bat	D
grannar	0_
granne	0_
grannen	0_
greker	0H
greps	0X
gripen	0X
gris	09;
grisar	09;I
grisarna	09;I
grisen	09;
gruppknull	4
gruppknullet	4
gtfo	3=
guard	1_
guards	1_
gubbarna	0_
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
gun	1F
gyppo	5
gyppos	5
gypsies	1H
gypsy scum	5
gärningsmannen	0R
gå och dö	0=
gå och göm dig	0=
gå och göm er	0=
gå och häng	0=
gå och häng dig	0=
gå och lägg	0=
gå åt helvete	03=
gå åt helvetet	03=
gåsskit	0:
gåsskiten	0:
göm pengarna	0D
göm vapnen	0D
gör slut på	0?G
gör upplopp	0D
göra livet surt	0EG
göra slut på	0?G
gött	0GP
gött att han dog	0S
gött att hon dog	0S
h-e	038
h-vete	3
hacka deras	0D
hacka kommunens	0D
had it coming	S
hagelbössa	0F
hagelbössan	0F
haha	GP
hahaha	GP
half-assed	12
half-breed	15
half-breeds	15
hall	1l
halshugg	?@
halshugga	?@
halshuggas	0A
halshugger	?@
halshuggning	0Q
halshuggningen	0Q
halshöggs	0Q
han	0]^
handboll	0Z
handjob	4
handjobs	4
handläggare	0_
handläggaren	0_
handläggarna	0_
hang	1?@G
hans fan	0:
har fan aldrig	03
har fan ingen	03
har fan inget	03
har fan inte	03
har ingenting här att	0L
hatar	0O
hatbrott	0X
hate	1O
hbtq-personer	0H
hbtqare	0H
he	1]^
he's	1]h
heil hitler	>
hela	0`
hell no	2
hell of a	2
hell yeah	2
helt	0V
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
hem	0l
hem till djungeln	0>
hem till öknen	0>
hen	0]
henne	0]
hennes fan	0:
her	1]
hero	1P
heroes	1P
heter	0X
hette	0X
he’s	1]h
him	1]
himla	0:
himmel eller helvete	0:
himmel och helvete	0:
hin håle	0:
hinduer	0H
historia	0X
historien	0X
hitler borde ha	0>
hitler hade rätt	0>
hitler was right	>
hjältar	0P
hjältarna	0P
hjälte	0P
hjälten	0P
hjärndöd	0<
hjärndöda	0<
hjärndött	0<
hjärntvättad	0<
hjärntvättade	0<
hockey	0Z
hockeymatch	0Z
hockeymatchen	0Z
hoe	159
hoes	159
holy crap	2
holy shit	3
homo	159
homofiler	0H
homos	159
homosexuals	1H
homosexuella	0H
hon	0]^
honom	0]
hope you die	E
hoppas att de dör	0S
hoppas att de lider	0S
hoppas att du dör	0E
hoppas att han dör	0S
hoppas att han lider	0S
hoppas att hon dör	0S
hoppas att hon lider	0S
hoppas att ni dör	0E
hoppas de blir dödad	0S
hoppas de blir knivhuggen	0S
hoppas de blir misshandlad	0S
hoppas de blir mördad	0S
hoppas de blir skjuten	0S
hoppas de blir skjutna	0S
hoppas de blir våldtagen	0S
hoppas de blir våldtagna	0S
hoppas de brinner	0S
hoppas de dör	0S
hoppas de lider	0S
hoppas de ruttnar	0S
hoppas dom brinner	0S
hoppas dom dör	0S
hoppas dom lider	0S
hoppas dom ruttnar	0S
hoppas du brinner	0E
hoppas du dör	0E
hoppas du får cancer	0E
hoppas du lider	0E
hoppas du ruttnar	0E
hoppas han blir dödad	0S
hoppas han blir knivhuggen	0S
hoppas han blir misshandlad	0S
hoppas han blir mördad	0S
hoppas han blir skjuten	0S
hoppas han blir skjutna	0S
hoppas han blir våldtagen	0S
hoppas han blir våldtagna	0S
hoppas han brinner	0S
hoppas han dör	0S
hoppas han lider	0S
hoppas han ruttnar	0S
hoppas hon blir dödad	0S
hoppas hon blir knivhuggen	0S
hoppas hon blir misshandlad	0S
hoppas hon blir mördad	0S
hoppas hon blir skjuten	0S
hoppas hon blir skjutna	0S
hoppas hon blir våldtagen	0S
hoppas hon blir våldtagna	0S
hoppas hon brinner	0S
hoppas hon dör	0S
hoppas hon lider	0S
hoppas hon ruttnar	0S
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
hos	0i
hota dem	0D
hota henne	0D
hota honom	0D
hotad	0X
hotade	0X
hotar	0X
hotas	0X
hotat	0X
hotats	0X
house	1l
hugga	0?G
hugga armen av	0?
hugga av	0?G
hugga fingrarna av	0?
hugga handen av	0?
hugga huvudet av	0?
hugger	0?G
hugger armen av	0?
hugger av	0?G
hugger fingrarna av	0?
hugger handen av	0?
hugger huvudet av	0?
hund	09;
hundar	09;I
hundskit	0:
hundskiten	0:
hur	0V
hur fan	03
hur fasen	02
hur i helvete	03
hur i sjutton	02
hur tusan	02
hus	0l
huset	0l
hycklare	;
hycklaren	;
hycklarna	;
hylla	0P
hyllar	0P
hynda	039;
hyndan	039;
hyndor	039;
häktad	0X
hända något med dig	0EG
hända något med din	0EG
hända något med er	0EG
hända nåt med dig	0EG
hända nåt med din	0EG
hända nåt med er	0EG
händer det något med	0EG
händer det nåt med	0EG
händer något med dig	0EG
händer något med din	0EG
händer något med dina	0EG
händer något med er	0EG
händer nåt med dig	0EG
händer nåt med din	0EG
händer nåt med dina	0EG
händer nåt med er	0EG
häng	0@G
häng av	0:
häng dig själv	0=
häng ihop	0:
häng in	0:
häng med	0:
häng på	0:
häng samman	0:
häng upp	0:
häng ut	0:
hänga	0?G
hänga av	0:
hänga ihop	0:
hänga in	0:
hänga med	0:
hänga på	0:
hänga samman	0:
hänga upp	0:
hänga ut	0:
hängas	0A
hänger	0?G
hänger av	0:
hänger ihop	0:
hänger in	0:
hänger med	0:
hänger på	0:
hänger samman	0:
hänger upp	0:
hänger ut	0:
hängiven fan	0:
härligt	0GP
härligt att	0P
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
hönshjärna	;
hönshjärnor	;
hör hemma i fängelse	0M
hör hemma i zoo	0M
hör hemma i öknen	0M
hör hemma på fängelse	0M
hör hemma på zoo	0M
hör hemma på öknen	0M
hör inte hemma	0L
höra	0X
hörde	0X
hörru	0TU
hörrudu	0TU
hört	0X
i	[i
i djävulen	0:
i helvete	03
i helvetet	0:
i'll	1[c
i'll destroy you	E
i'll find you	E
i'll get you	E
i'll hurt you	E
i'm	1[
icke	0f
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
if	1e
ifall	0e
ihjälslagen	0Q
ihjälsparkad	0Q
ikväll	0g
imbecile	1;
imbeciles	1;
imbecill	0;<
imbeciller	0;<
immigrants	1H
in	1i
in i gaskammaren	0>
inatt	0g
inbiten fan	0:
incompetent	1<
indier	0H
inga	0f
inga araber	0N
inga bögar	0N
inga invandrare	0N
inga judar	0N
inga muslimer	0N
inga människor	0I
inga negrer	0N
inga romer	0N
inga somalier	0N
ingen	0f
ingen gillar dig	0=
ingen gillar er	0=
ingen tycker om dig	0=
inget	0f
inget att göra här	0L
inget här att göra	0L
inkompetent	0<
inkompetenta	0<
innebandy	0Z
inom	0i
insekter	0I
inspektör	0_
inspektören	0_
inspektörer	0_
inspektörerna	0_
inte	0f
inte dödade fler	0S
inte klok i huvudet	0<
inte leva länge	0E
inte leva till	0E
inte människor	0I
inte rätt i huvudet	0<
inte tog fler	0S
inte träffade fler	0S
inte välkomna	0L
invandrare	0H
invandraren	0H
invandrarna	0H
invandrarpack	5
invandrarpacket	5
irakier	0H
irakierna	0H
iranier	0H
is	1h
islam	H
isn't	1f
israeler	0H
israelerna	0H
i’ll	1[c
i’m	1[
j-ar	3
j-la	3
j-vel	3
j-vla	3
j-vligt	3
ja	0[
ja fan	03
jackass	3;
jackasses	3;
jag	0[
jag har din adress	0EG
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
jag vet vem du	0EG
jag är fan	03
jakt	0Z
jakten	0Z
jaktlag	0Z
jaktlaget	0Z
jefla	3
jerk off	4
jerkoff	4;
jerkoffs	4;
jesus christ	:
jevla	3
jevlar	3
jew	1H
jews	1H
jews will not replace	>
jigaboo	5
jigaboos	5
jizz	4
jo fan	03
journalist	0_
journalisten	0_
journalister	0_
journalisterna	0_
ju	0V
judar	0H
judar svin	05
judarna	0H
judarnas	0H
jude	0H
jude svin	05
judejävel	5;
judejäveln	5;
judejävlar	5;H
juden	0H
judesvin	5;
judesvinet	5;
just	1V
jvla	3
jädra	2TV
jädrans	2
jädrar	2
jädrig	2
jädriga	2
jädrigt	2
jägare	0Z
jägarna	0Z
jäkel	2
jäkeln	2
jäkla	2TV
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
jävla	3TV
jävla helvete	03
jävlades	3
jävlar	3
jävlar anamma	03
jävlarna	3
jävlarnas	3
jävlars	3
jävlas	3TV
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
kackerlacka	0I
kackerlackor	0I
kackerlackorna	0I
kalas	0Z
kalla	0X
kallad	0WX
kallade	0X
kallades	0WX
kallar	0X
kallas	0WX
kallat	0X
kameror	0l
kamerorna	0l
kan fan aldrig	03
kan fan ingen	03
kan fan inget	03
kan fan inte	03
kanake	059
kanaker	059
kasta brandbomber mot	0BC
kasta brandbomber på	0BC
kasta i havet	0K
kasta sten mot	0BC
kasta sten på	0BC
kasta stenar mot	0BC
kasta stenar på	0BC
kasta ut	0K
kasta ägg mot	0BC
kasta ägg på	0BC
kastar brandbomber mot	0B
kastar brandbomber på	0B
kastar sten mot	0B
kastar sten på	0B
kastar stenar mot	0B
kastar stenar på	0B
kastas ut	0K
kastreras	0A
katoliker	0H
kattskit	0:
kattskiten	0:
kick ass	2
kick out	K
kickass	12
kidnappa	0?@
kidnappar	0?@
kids	1_
kike	158
kikes	158
kill	1?@
kill time	:
kill yourself	=
killed	1Q
killer	1R
killing it	:
kills	1?@
kines	0H
kineser	0H
kineserna	0H
kineshora	5
kiss kiss bang bang	:
kiss my arse	3=
kiss my ass	3=
klantarsle	;
klantarslen	;
klantskallar	;
klantskalle	;
klantskallen	;
klockrent	0GP
klottra ned	0BC
klottra ner	0BC
klå	0?G
klåpare	;
klåparen	;
klåparna	;
klår	0?G
knappast	0f
knarkar	0M
knarkare	0_
knarkarna	0_
knife	1F
kniva	?
knivar	?
kniven	0F
knivhugg	0@
knivhugga	?
knivhuggen	0Q
knivhugger	?
knivhuggna	0Q
knivskars	0Q
knivskuren	0Q
knobhead	3;
knobheads	3;
know where you live	E
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
knytnäve	0Q
knytnäven	0Q
knäcka	0?G
knäcka benen på	0?
knäcka nacken på	0?
knäcka skallen på	0?
knäcker	0?G
knäcker benen på	0?
knäcker nacken på	0?
knäcker skallen på	0?
knäppgök	;
knäppgökar	;
knäppgöken	;
knäppskallar	;
knäppskalle	;
ko	09;
kom	0g
kommer	0c
kommer få igen	0E
kommer få lida	0E
kommer få smaka	0E
kommer få sota	0E
kommer hem till dig	0EG
kommer hem till er	0EG
kommer ångra dig	0E
kommer ångra er	0E
kommunalråd	0_
kommunalråden	0_
kommunalrådet	0_
kommunchef	0_
kommunchefen	0_
kommunen	0G_
kommunhus	0l
kommunhuset	0l
kommunist	09;
kommunister	09;
kommunistsvin	5;
kommunistsvinet	5;
kommunpolitiker	0_
kommunpolitikern	0_
kommunpolitikerna	0_
kon	09;
konsert	0Y
konserten	0Y
kontor	0l
kontoret	0l
kontrollant	0_
kontrollanten	0_
kontrollanter	0_
koranen	0l
korkad	<
korkade	<J
korkat	<
korrupt	0<T
korrupta	0<T
kossa	09;
kossan	09;
kossor	09;
kriminalroman	0Y
kriminalromanen	0Y
kriminalromaner	0Y
kriminell	0J
kriminella	0J
kristna	0H
krossa	0?G
krossa is	0:
krossa rekord	0:
krossa rekordet	0:
krossa skallen på	0?
krossa vitlök	0:
krossa vitlöken	0:
krossar	0?G
krossar skallen på	0?
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
kul	0GP
kul att	0P
kul att han dog	0S
kul att hon dog	0S
kul att se folk	0:
kula chokladglass	0:
kula glass	0:
kula i nacken	0S
kula i pannan	0E
kula i skallen	0E
kula vaniljglass	0:
kulor chokladglass	0:
kulor glass	0:
kulor vaniljglass	0:
kung	0GP
kurd	0H
kurder	0H
kurderna	0H
kuröv	3
kuröven	3
kutna hora	:
kutná hora	:
kvinnofitta	5
kväva	0?G
kväver	0?G
kyrka	0l
kyrkan	0l
kys	1=
kyss mig i arslet	03=
kyss mig i häcken	03=
kyss mig i röven	03=
käring	09;
käringar	09;
kärring	09;
kärringar	09;
kärringarna	09;_
kärringen	09;
kärringjävel	;
kärringjäveln	;
kärringjävlar	;
kåldolmar	0:
kåldolmarna	0:
kåldolme	0:
kålhuvud	;
kålhuvuden	;
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
könsord	0W
könsorden	0W
könsordet	0W
köpt	0V
kör över	0?@G
köra över	0?@G
lag	0X
lagen	0XZ
laget	0Z
lagtext	0X
landsförrädare	;
landsförrädaren	;
landsförrädarna	;
lappjävel	5;
lappjäveln	5;
lappjävlar	5;H
lapplisa	0_
lapplisan	0_
laser	Z
laserdome	Z
lasertag	Z
lat	0<
lata	0J
latmask	;
latmaskar	;
latmasken	;
lazy ass	3
lebb	059
lebbar	059
lebben	059
lebbjävel	5;
ledamöter	0_
legend	GP
lemlästa	0?@
lemlästar	0?@
lesbianer	0H
lesbiska	0H
let's	1g
lets	1g
let’s	1g
liar	1;
liars	1;
libtard	5;
libtards	5;
ligger i deras blod	0M
ligger i deras gener	0M
ligger i deras kultur	0M
ligger i deras natur	0M
likadana	0J
lilla	0TV
liten	0V
litet	0V
ljug för försäkringskassan	0D
ljug för kommunen	0D
ljug för polisen	0D
ljug i ansökan	0D
ljug i deklarationen	0D
ljug om ansökan	0D
ljug om deklarationen	0D
ljug på ansökan	0D
ljug på deklarationen	0D
ljugare	0;
ljugaren	0;
ljuger	0M
lmfao	2
lojal fan	0:
lokalpolitiker	0_
lokalpolitikerna	0_
lol	GP
loot	1BC
loser	;
losers	;
love the part	P
loved the part	P
luder	35;
ludern	35;
ludret	35;
lurar	0M
lyncha	?@
lynchad	0Q
lynchades	0Q
lynchar	?@
lynchas	0A
lägg gift i	0D
lägg gift till	0D
lägg gift åt	0D
lägg ut adressen	0D
lägg ut deras adress	0D
lägg ut gift	0D
lägg ut hans adress	0D
lägg ut hennes adress	0D
lägg ut råttgift	0D
lägga gift i	0D
lägga gift till	0D
lägga gift åt	0D
länge leve vita rasen	0>
lär dig läsa	0=
lär dig stava	0=
lärare	0_
läraren	0_
lärarna	0_
läsa	0X
läst	0X
långfilmen	0Y
låsas in	0K
låt	0g
låtar	0Y
låtarna	0Y
låten	0Y
lögnaktig	0<T
lögnaktiga	0<T
lögnare	;J
lögnaren	;
lögnarna	;
lögnerska	;
lögnerskan	;
lögnhals	;
lögnhalsar	;
lögnhalsarna	;
lögnhalsen	;
löss	0I
machete	0F
made my day	P
majbrasa	0Z
majbrasan	0Z
maktgalen	0<
maktgalna	0<
makthavare	0_
makthavaren	0_
makthavarna	0_
maktmissbrukare	;
maktmissbrukaren	;
maktmissbrukarna	;
mamma	0_
man	0_b
mansgris	;
mansgrisar	;
mansgrisarna	;
mansgrisen	;
manwhore	5;
many	1a
marionett	09;
marionetten	09;
marionetter	09;
marockaner	0H
marockanerna	0H
massaker	0R
massakern	0R
match	Z
matchen	0Z
matcher	0Z
mayor	1_
med ett öga öppet	0E
med mig bössan	0E
med mig geväret	0E
med mig kniven	0E
med mig vapen	0E
medeltiden	0X
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
mindre värda	0J
minister	0_
ministern	0_
ministrar	0_
ministrarna	0_
missfoster	;
missfosterfostret	;
missfostret	;
misshandla	0?@
misshandlad	0Q
misshandlades	0Q
misshandlar	0?@
misstänks	0X
misstänkt	0X
misstänkta	0X
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
morden	0R
mordhota	0?@
mordhotar	0?@
moron	1;
morons	1;
moské	0l
moskéer	0l
moskén	0l
mosque	1l
motbjudande	0<T
mothafucka	4;
mothafuckas	4;
motherfuck	4
motherfucker	4;
motherfuckers	4;
motherfucking	4
movie	1Y
mulatter	0H
mupp	09;
muppar	09;
mupparna	09;
muppen	09;
murder	1?@
murdered	1Q
museet	0X
muselman	0:
muselmanen	0:
muselmaner	0:
muselmanerna	0:
museum	0X
musikal	0Y
musikalen	0Y
muslim	H
muslimen	H
muslimer	H
muslimer ut	0>
muslimerna	H
muslimjävel	5;
muslimjäveln	5;
muslimjävlar	5;H
muslimjävlarna	5;
muslimpack	5
muslimpacket	5
muslims	H
musskit	0:
musskiten	0:
must	1d
muta	0?@
mutar	0?@
muzz	5
muzzar	5
muzzarna	5
myt	0X
myten	0X
mäktigt	0GP
mål	0Z
målet	0Z
många	0a
måste	0d
måste bort	0K
måste ut	0K
mörda	0?@
mördad	0Q
mördade	0?@Q
mördar	0?@
mördare	0JR
mördaren	0R
mördas	0A
mördat	0?@
mörkhyade	0H
najs	0GP
narr	09;
narrar	09;
narren	09;
nassesvin	3;
nassesvinen	3;
nassesvinet	3;
nazist	9;
nazister	9;X
nazisterna	0X
nazistjävel	9;
nazistsvin	9;
needs	1d
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
negrer	5H
negrerna	5H
negress	5
negressen	5
negresser	5
nej fan	03
nerf	Z
never	1f
ni	0\
ni kommer att dö	0E
ni kommer brinna	0E
ni kommer dö	0E
ni ska brinna	0E
ni ska dö	0E
ni ska få igen	0E
ni ska få lida	0E
ni ska få se	0:
ni ska få smaka	0E
ni ska få stryk	0E
ni skall dö	0E
ni suger	0=
ni är död	0E
ni är döda	0E
ni är dödens	0E
nickedocka	;
nickedockan	;
nickedockor	;
nigerianer	0H
nigga	5
niggas	5
nigger	5H
niggers	5H
njuter	0GP
njuter av att	0GP
no	1f
no blacks	N
no gays	N
no jews	N
no muslims	N
nobody	1f
nobody likes you	=
nolla	09;
nollan	09;
nollor	09;
nollorna	09;
norpa det du	0D
norpa det ni	0D
not	1f
novel	1Y
novell	0Y
novellen	0Y
noveller	0Y
nová hora	:
ny fan	0:
nybliven fan	0:
nysvenskar	0H
nytt fan	0:
nä fan	03
näfan	03
nämnden	0_
när fan	03
när i helvete	03
nästa	0V
nästa gång smäller det	0E
någon	0b
något kommer hända dig	0E
några	0a
nån	0b
obildad	0<
obildade	0<
ociviliserade	0J
också	0V
odjur	0I
odjuren	0I
oduglig	0<
odugliga	0<
odåga	;
odågan	;
odågor	;
of	1i
office	1l
ohyra	I
ohyran	I
ollon	0:
ollonen	0:
ollonet	0:
om	0e
omfg	3
omänniskor	0I
omänskliga	0J
onaturliga	0J
onda	0J
ondskefull	0<
ondskefulla	0<
opera	0Y
operan	0Y
oppositionsråd	0_
oppositionsrådet	0_
opålitliga	0J
ord	0W
orden	0W
ordet	0W
ordförande	0_
ordföranden	0_
ordningsvakten	0_
orm	09;
ormar	09;
ormen	09;
oss	0g
otroligt	0V
ought	1d
pack	0I
packet	0I
pain in the ass	2
paintball	Z
pajas	;
pajasar	;
pajasarna	;
pajasen	;
paki	157
pakis	157
pakistanier	0H
palestinier	0H
palestinierna	0H
pantad	<
pantade	<
pappskallar	;
pappskalle	;
parasit	09;
parasiten	09;
parasiter	09;I
parasiterar	0M
parasiterna	0I
parasites	1I
parkeringsvakt	0_
parkeringsvakten	0_
parkeringsvakter	0_
parkeringsvakterna	0_
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
patetisk	0<T
patetiska	0<T
pathetic	1<T
pattar	4
pattarna	4
pedo	9;
pedofil	09;
pedofilen	09;
pedofiler	09;J
pedofiljävel	5;
pedofiljävlar	5;
pedos	9;
perversa	0J
pest	0I
pesten	0I
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
pissed off	2
pissenlit	:
pissig	02
pissiga	02
pissigt	02
pissnissar	02
pissnissarna	02
pissoar	0:
pissoaren	0:
pissoarer	0:
pistol	0F
pistolen	0F
pitt	048
pittar	048
pitten	048
pittjävel	4
pjäs	0Y
pjäsen	0Y
planka	0BC
plankar	0BC
play	1Y
plundra	0BCG
plundrar	0BCG
plågades	0Q
plågas	0Q
polack	0H
polacker	0H
polackerna	0H
police	1_
policeman	1_
polis	0_
polisanmäl	0X
polisanmäla	0X
polisanmälan	0X
polisbil	0l
polisbilar	0l
polisbilarna	0l
polisbilen	0l
polisen	0_
poliser	0_
poliserna	0_
polishuset	0l
polisstation	0l
polisstationen	0l
politician	1_
politicians	1_
politiker	_
politikern	_
politikerna	_
poof	159
poofs	159
poofter	5;
poofters	5;
porr	0:
porrig	2
porriga	2
porrigt	2
poäng	0Z
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
psyko	;
psykon	;
psykopat	;
psykopaten	;
psykopater	;
psykopaterna	;
psykot	;
puckad	<
puckade	<
pucko	;
puckon	;
puckona	;
puckos	;
puckot	;
punktera	0BC
punkterar	0BC
pussies	149
pussy	149
pussy riot	:
pussys	149
pyssel	0Z
på	0i
påstå	0X
påstående	0X
påståendet	0X
påstår	0X
påstås	0X
quisling	;
quislingar	;
quiz	Z
quizen	0Z
quizet	0Z
raghead	5
ragheads	5
raped	1Q
rapists	1J
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
rats	19;I
really	1V
recept	0Z
receptet	0Z
redskin	1:
redskins	1:
refugees	1H
regeringen	0_
regi	0Y
regionråd	0_
regionrådet	0_
regissör	0Y
rektor	0_
rektorer	0_
rektorerna	0_
rektorn	0_
ren	0V
rena	0V
rensa bort	0K
rensa ut	0K
rensas bort	0K
rensas ut	0K
reported	1X
reservatet	0l
respekt	0GP
retard	15;
retardation	1:
retarded	15;<
retards	15;
rifle	1F
riktig	0V
riktig fan	0:
riktiga	0V
riktigt	0V
riktigt fan	0:
ring in bombhot	0D
riv ned	0BCG
riv ner	0BCG
riva ned	0BCG
riva ner	0BCG
roligt	0GP
rollspel	0Z
rom	0H
roma	1H
roman	0Y
romanen	0Y
romaner	0Y
romer	0H
romerna	0H
ropade	0X
rot in hell	3=
roten till allt ont	0I
rumäner	0H
rumänerna	0H
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
ruta	0l
rutan	0l
rutor	0l
rutorna	0l
rutten	0<
ruttna	0<
ryss	0H
ryssar	0H
ryssarna	0H
ryssfitta	5;
ryssjävel	5;
ryssjävlar	5;H
ryssjävlarna	5;
räddningstjänsten	0Z
räkna dina dagar	0E
räkna era dagar	0E
rätt åt	0GP
rätt åt dem	0P
rätt åt dom	0P
rätt åt henne	0P
rätt åt honom	0P
rådhuset	0l
rådjur	0Z
råna	0BCG
rånar	0BCG
råtta	09;
råttan	09;I
råttor	0I
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
sa	0X
sabba	0BC
sabbar	0BC
sabla	02TV
sablar	026
sablars	02
sabotera	0BC
saboterar	0BC
sade	0X
said	1X
same	0H
samer	0H
samerna	0H
samlas	0g
samling	0g
samtliga	0`
samvetslös	0<
samvetslösa	0<
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
says	1X
schack	0Z
school	1l
screw you	=
scum	13;I
scumbag	3;
scumbags	3;
se bilen brinna	0Q
se boendet brinna	0Q
se huset brinna	0Q
se kommunhuset brinna	0Q
se kyrkan brinna	0Q
se moskén brinna	0Q
se skolan brinna	0Q
sen fan	03
send back	K
send home	K
senil	0<
senila	0<
sentenced	1X
serie	0Y
serien	0Y
series	1Y
ses	0g
shall	1c
she	1]^
she's	1]h
shemale	5
shemales	5
she’s	1]h
shiiter	0H
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
shoot	1?@G
shooter	1R
shot	1Q
shotgun	1F
should	1d
should have killed	S
shut the fuck up	=
shut up	=
shut your face	=
shut your mouth	=
sieg heil	>
sikher	0H
singel	0Y
singeln	0Y
sinnessjuk	0<
sinnessjuka	0<
sitt fan	0:
sjuk	0T
sjuk i huvudet	0<
sjuk i skallen	0<
sjuka	0JT
sjuka i huvudet	0<
sjuka i skallen	0<
sjukdom	0I
sjutton också	02
sk-t	3
ska	0cd
ska bort	0K
ska fan aldrig	03
ska fan ingen	03
ska fan inget	03
ska fan inte	03
ska få för det	0EG
ska få igen	0E
ska få lida	0E
ska få smaka	0E
ska få sota	0E
ska få tag i	0E
ska inte finnas här	0L
ska inte få bo	0L
ska inte få finnas	0L
ska ut	0K
skada	0?G
skadar	0?G
skadedjur	0I
skadedjuren	0I
skaffa en hjärna	0=
skaffa ett liv	0=
skall	0cd
skam	09;
skamfläck	09;
skank	15;
skanks	15;
sket	03
sket i	03
sket på	03
skicka hem	0K
skicka tillbaka	0K
skickas hem	0K
skickas tillbaka	0K
skit	03
skit i	03
skit också	03
skit på	03
skit samma	02
skita	03
skita i	03
skita på	03
skiten	03l
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
skithuvud	;
skithuvuden	;
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
skjut	0@G
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
skjuta	0?G
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
skjuten	0Q
skjuter	0?G
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
skjutna	0Q
skjuts ihjäl	0Q
skoj	0GP
skola	0l
skolaet	0l
skolan	0l
skolchef	0_
skolchefen	0_
skolskjutningen	0R
skratt	0Z
skrattade	0GP
skrattar	0GPZ
skrattet	0Z
skrek	0X
skrev	0X
skrupelfri	0<
skrupelfria	0<
skräp	0I
skräpet	0l
skulle	0c
skurk	09;
skurkar	09;
skurken	09;
skytten	0R
skällsord	0W
skällsorden	0W
skällsordet	0W
skär halsen av	0?
skär sönder	0BCG
skära halsen av	0?
skära sönder	0BCG
skönt att	0P
skönt att de dog	0S
skönt att dom dog	0S
skönt att han dog	0S
skönt att hon dog	0S
sköts ihjäl	0Q
slag	159
slagen ihjäl	0Q
slags	159
slakta	0?G
slaktar	0?G
slampa	35;
slampan	35;
slampig	3
slampiga	3
slampigt	3
slampor	35;
slamporna	35;
sleazebag	3;
sleazebags	3;
sleep with one eye	E
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
slur	1W
slurs	1W
slut	15;
slut-shaming	:
sluts	15;
slutshaming	:
slyna	3;
slynan	3;
slynjävel	5;
slynor	3;
slynorna	3;
släng i havet	0K
släng ut	0K
slängas ut	0K
slå	0?G
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
slå ned	0?@G
slå ner	0?@G
slå på	0:
slå samman	0:
slå sig	0:
slå sönder	0BCG
slå till	0:
slå upp	0:
slå ut	0:
slå vakt	0:
slår	0?G
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
slår ned	0?@G
slår ner	0?@G
slår på	0:
slår samman	0:
slår sig	0:
slår sönder	0BCG
slår sönder folk	0Q
slår sönder människor	0Q
slår till	0:
slår upp	0:
slår ut	0:
slår vakt	0:
slås ihjäl	0AQ
slåss till döds	0Q
slödder	I
slöddret	I
smaka asfalt	0Q
smartarse	12;
smartarses	12;
smartass	2;
smartasses	2;
smash	1BCG
smit från	0C
smita från	0B
smitta	0I
smutsar ner	0M
smutsig	0T
smutsiga	0JT
smäll på käften	0E
snart smäller det hos	0EG
snart smäller det på	0EG
snatta	0BC
snattar	0BC
snedögd	5
snedögda	5
snippa	0:
snippan	0:
sno	0BC
sno det du	0D
sno det ni	0D
snopp	0:
snoppen	0:
snor	0BCM
snut	0_
snutar	0_
snutarna	0_
snuten	0_
snyggt skjutet	0S
snyggt slaget	0S
snyggt sparkat	0S
snyltare	0I
so	1V
socialarbetare	0_
socialarbetaren	0_
socialchef	0_
socialchefen	0_
socialkontoret	0l
socialsekreterare	0_
socialsekreteraren	0_
socialsekreterarna	0_
sociopat	;
sociopaten	;
sociopater	;
soctant	0_
soctanten	0_
soctanter	0_
soctanterna	0_
sod off	3=
som	0j
som fan	03
som fan får	0:
som fan har	0:
som fan kan	0:
som fan vill	0:
som fan är	0:
somali	0H
somalier	0H
somaliern	0H
somalierna	0H
some	1a
somebody	1b
someone	1b
somliga	0a
son	0_
son of a bitch	3;
song	1Y
sonofabitch	3;
sopa	09;
sopan	09;
sopor	09;I
soporna	0l
sopsäck	09;
sopsäckar	09;
sossehora	5;
sossehoror	5;
sosseluder	5;
sota för det	0E
sota för detta	0E
spagettifitta	5
sparka ut	0K
sparkad	0Q
sparkad ihjäl	0Q
sparkas ihjäl	0Q
sparkas ut	0K
spastic	159
spastics	159
spaz	5;
spazz	5;
spazzes	5;
spel	0Z
spelet	0Z
spelfilmen	0Y
spetsas	0A
spic	158
spics	158
spreja	0BC
sprejar	0BC
sprejmåla	0BC
sprejmålar	0BC
spruta färg på	0BC
sprutar färg på	0BC
spräng	0@C
spränga	0?B
spränger	0?B
sprängningen	0R
spärra in	0K
spärras in	0K
spöa	?
spöad	0Q
spöar	?
stab	1?@
stabbed	1Q
stadshuset	0l
starta upplopp	0D
statsminister	0_
statsministern	0_
statsråd	0_
statsrådet	0_
stenas	0A
steriliseras	0A
stfu	3=
stick och brinn	0=
stick åt helvete	03=
stick åt helvetet	03=
stinker	0M
stjäl	0CM
stjäl det du	0D
stjäl det ni	0D
stollar	;
stollarna	;
stolle	;
stollen	;
stolpskott	;
stolpskotten	;
stolpskottet	;
stor	0V
stor fan	0:
stora	0V
stora fan	0:
storm	1BCG
storma	0BCG
storma fram	0:
storma in	0:
stormar	0BCG
straff	0X
strangle	1?@
stryp	0@
strypa	0?
stryper	0?
stupid	1<T
stupid ass	3
stället	0l
stäng in	0K
ståkuk	4
står inte ut med	0O
står utanför ditt hem	0EG
står utanför ditt hus	0EG
står utanför ert hem	0EG
står utanför ert hus	0EG
störd i huvudet	0<
störda i huvudet	0<
största fan	0:
subba	3;
subban	3;
subbor	3;
subborna	3;
subhuman	1I
subhumans	1I
such	1V
sug av mig	0=
sug kuk	04=
sug min	04=
sug mitt	04=
sunniter	0H
surkärring	;
surkärringar	;
surkärringen	;
svarta	0GH
svartingar	0H
svartingarna	0H
svartskallar	5H
svartskallarna	5H
svartskalle	5
svartskallen	5
svennehora	5;
svennehoror	5;
svennejävel	5;
svennejävlar	5;
svenskar	0H
svenskarna	0H
sverige åt svenskarna	0>
svin	09;I
svinen	09;I
svinet	09;
svor	0W
svordom	0W
svordomar	0W
svordomarna	0W
svordomen	0W
svär	0W
svära	0W
swearword	1W
swearwords	1W
synagoga	0l
synagogan	0l
synd att	0P
synd att de överlevde	0S
synd att han överlevde	0S
synd att hon överlevde	0S
syrier	0H
syrierna	0H
säg	0X
sätt eld på	0C
sätta eld på	0B
sätter eld på	0B
så	0V
sådan	0k
sådana	0k
såga ned	0BCG
såga ner	0BCG
sågar ned	0BCG
sågar ner	0BCG
sån	0Vk
såna	0k
sånt	0Vk
ta dej fan	03
ta dig fan	03
ta jobbet svart	0DG
ta kål på	0?
ta livet av dig	0=
ta med bensin	0D
ta med er bensin	0D
ta med er påkar	0D
ta med er stenar	0D
ta med järnrör	0D
ta med knivar	0D
ta med kofot	0D
ta med molotov	0D
ta med påkar	0D
ta med stenar	0D
ta med tändare	0D
ta mej fan	03
ta mig djävulen	03
ta mig fan	03
ta till vapen	0D
tag med bensin	0D
tag med järnrör	0D
tag med knivar	0D
tag med kofot	0D
tag med molotov	0D
tag med påkar	0D
tag med stenar	0D
tag med tändare	0D
tamefan	3
tamejfan	3
tammefan	3
tappad	0<
tappad bakom vagnen	0<
tar baby	5
tar dej fan	03
tar dig fan	03
tar kål på	0?
tar mej fan	03
tar mig fan	03
tar över landet	0M
tar över sverige	0M
tar över vårt	0M
tattare	059H
tattaren	059
tattarjävel	5;
tattarna	059H
tattarpack	5
tattarpacket	5
teach you a lesson	E
teacher	1_
teachers	1_
teater	0Y
teatern	0Y
term	0W
termen	0W
terrorattacken	0R
terrordåd	0R
terrordådet	0R
terrorist	1R
terroristen	0R
terrorister	0JR
terrorists	1J
thaihora	5
thaihoror	5
that	1j
the	1V
the fuck	3
them	1]
they	1]
they're	1]h
they’re	1]h
thieves	1J
tiggare	0_
tiggaren	0_
tiggarna	0_
till fan	03
till helvete	03
till helvetet	03
till i gaskammaren	0>
tillbaka till djungeln	0>
tillbaka till grottan	0>
tillbaka till öknen	0>
tills du får se	0:
tills ni får se	0:
tillsammans	0g
tippa avfall	0D
tippa skräp	0D
tippa sopor	0D
tits	14
titties	4
tjocka	0TV
tjockis	09;
tjockisar	09;
tjockisen	09;
tjockskallar	;
tjockskalle	;
tjuv	09;
tjuvar	09;J
tjänsteman	0_
tjänstemannen	0_
tjänstemän	0_
tjänstemännen	0_
to hell with	2
told	1X
tomt mellan öronen	0<
toppolitiker	0_
toppolitikerna	0_
tortera	0?@
torterar	0?@
torteras	0Q
torture	Q
tortured	Q
tortyr	0Q
tosser	13;
tossers	13;
total	1V
totally	1V
totalt	0V
towelhead	5
towelheads	5
traitor	19;
traitors	19;
trakassera	0?@
trakasserar	0?@
tramp	139
tramps	139
trannies	159
tranny	159
trans	1H
transa	059
transan	059
transfitta	5;
transjävel	5;
transjävlar	5;
transkvinnor	0H
transor	059H
transorna	059H
transpersoner	0H
trogen fan	0:
träffas	0g
tränaren	0Z
träskallar	;
träskalle	;
trög	0<
tröga	0<
turk	0H
turkar	0H
turkarna	0H
turkjävel	5;
turkjäveln	5;
turkjävlar	5;H
turnering	0Z
turneringen	0Z
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
tv-serie	0Y
tv-serien	0Y
tv-spel	0Z
tv-spelet	0Z
tvångssterilisera	0K
tvångssteriliseras	0K
twat	4;
twats	4;
tänd eld på	0C
tända eld på	0B
tänder eld på	0B
tänker	0c
tål inte	0O
tölp	09;
tölpar	09;
tölpen	09;
tönt	;
töntar	;
töntarna	;
tönten	;
u	1\
ugly	1T
under	0i
underbart	0GP
underbart att	0P
undermänniskor	I
undermåliga	0J
ungar	0_
ungarna	0_
unge	0_
ungen	0_
ungjävel	;
ungjäveln	;
ungjävlar	;
ungjävlarna	0_
upp i röven	04
usling	;
uslingar	;
uslingarna	;
uslingen	;
ut med	0K
ut med packet	0>
ut ur landet	0K
ut ur sverige	0K
utan	0f
utan censur	0GP
utlänning	0H
utlänningar	0H
utlänningarna	0H
utrota	0?@G
utrotar	0?@G
utrotas	0A
utställning	0Y
utställningen	0XY
uttryck	0W
uttrycket	0W
utvecklingsstörd jävel	05
utvisa	0K
utvisas	0K
va	0h
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
vackert	0GP
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
vakt	0_
vakten	0_
vakter	0_
vakterna	0_
valborg	0Z
vandalise	1BC
vandalisera	0BC
vandaliserar	0BC
vandalize	1BC
var	0h
var fan	036
var i helvete	03
varenda	0`
varför fan	03
varför i helvete	03
varg	0Z
vargarna	0Z
varje	0`
varje fan	0:
vart fan	03
vart i helvete	03
vd	0_
vdn	0_
vedervärdig	0<T
vedervärdiga	0<T
vem fan	03
vem i helvete	03
verkligen	0V
vermin	1I
vet hut	0=
vet vad du heter	0EG
vet var din dotter	0E
vet var din familj	0E
vet var din fru	0E
vet var din mamma	0E
vet var dina barn	0E
vet var du bor	0E
vet var du jobbar	0E
vet var er dotter	0E
vet var er familj	0E
vet var er fru	0E
vet var er mamma	0E
vet var era barn	0E
vet var ni bor	0E
vet vart du bor	0E
vet vart ni bor	0E
vi	0[
vi har din adress	0EG
vi hatar dig	0=
vi hatar er	0=
vi hittar dig	0E
vi hittar er	0E
vi kommer efter dig	0E
vi kommer efter er	0E
vi ses i mörkret	0E
vi ska hitta dig	0E
vi ska hitta er	0E
vi vet vem du	0EG
vid	0i
vidrig	0<T
vidrig människa	0;
vidriga	0<JT
vildar	0I
vildarna	0I
vildsvin	0Z
vildsvinsjakt	0Z
vilka	0k
vilken	0k
vilken bil du kör	0EG
vilken bil ni kör	0EG
vilken fan	03
vilken skola dina	0EG
vilken skola era	0EG
vilket	0k
vill fan aldrig	03
vill fan ingen	03
vill fan inget	03
vill fan inte	03
vill inte ha	0O
viltvård	0Z
virrpanna	;
virrpannor	;
vissa	0a
vit makt	0>
vägbulor	0l
vägra betala skatt	0D
vägra betala skatten	0D
väktare	0_
väktaren	0_
väktarna	0_
väldigt	0V
vält ner	0BC
vält omkull	0BC
välta ner	0BC
välta omkull	0BC
vänta bara tills du	0EG
vänta bara tills ni	0EG
vänta du bara	0EG
väpna er	0D
värdelös	0<
värdelösa	0<
våldsamma	0J
våldta	0?@
våldtagen	0Q
våldtagna	0Q
våldtar	0?@M
våldtäktsman	0J
våldtäktsmän	0J
vårt fan	0:
wank	4
wanker	4;
wankers	4;
wanking	4
was	1h
watch your back	E
we	1[
we'll	1[c
were	1h
wetback	5
wetbacks	5
we’ll	1[c
what	1k
what the hell	2
white power	>
whitey	158
who	1j
whore	5;
whores	5;
will	1c
windows	1l
wog	158
wogs	158
won't	1f
word	1W
words	1W
worthless	1<
wrote	1X
wtf	3
ya	1T
ynklig	0<T
ynkliga	0<T
ynkrygg	;
ynkryggar	;
ynkryggarna	;
ynkryggen	;
you	1\
you are dead	E
you suck	=
you will die	E
you will pay	EG
you will regret this	E
you'll be sorry	E
you're	1\h
you're dead	E
your	1TU
youre	1\h
youre dead	E
you’re	1\h
you’re dead	E
yxan	0F
zigenare	0H
zigenaren	0H
zigenarjävel	5;
zigenarjäveln	5;
zigenarjävlar	5;H
zigenarna	0H
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
äcklig	0<T
äckliga	0<JT
äckligt	0T
äkta	0V
äkta fan	0:
älg	0Z
älgar	0Z
älgen	0Z
älgjakt	0Z
älgjakten	0Z
älgskit	0:
älskar	0P
älskar att	0P
älskar när	0P
ämnar	0c
äntligen	0GP
är	0h
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
ärthjärna	;
ärthjärnan	;
ärthjärnor	;
äru	0h
även	0V
åka hem	0K
åsna	09;
åsnan	09;
åsnor	09;
åt fan	03
åt helvete	03
åt helvetet	03
åtalad	0X
åtalades	0X
åtalas	0X
överbelasta	0BC
överbelastar	0BC
översittare	09;
översittaren	09;
övning	0Z
övningar	0Z
övningen	0Z
čierna hora	:
"""#
