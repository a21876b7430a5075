// Generated from Fixtures/Data/dialogue-terms.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Words and phrases by which replies and comments are told what they are, listed by hand for postlint; licence as postlint itself.
  /// Columns: term, inflections of its last word, classes, note.
  /// A term is a word, a phrase of up to four words, or the head of a compound (`*lampa`). `a|b` is either word, `_` no word.
  /// An inflection is an ending (`-en`) or a whole form. Classes: see Tables/DialogueClass.swift. `neutral` takes back what is inside it.
  package static var dialogueTerms: SortedTable { SortedTable(dialogueTermsText) }
}

private let dialogueTermsText: StaticString = #"""
*administratör	4
*ansvarig	4
*ansökan	N
*antikvarie	4
*arkitekt	4
*arkivarie	4
*assistent	4
*automat	H
*automaten	H
*automater	H
*avdelning	5
*avdelningen	5
*avgift	N
*avgiften	N
*badet	5
*bana	H
*banan	H
*belysning	H
*belysningen	H
*bibliotek	5
*bibliotekarie	4
*biblioteket	5
*biträde	4
*bolag	5
*bolaget	5
*bron	H
*brunn	H
*brunnar	H
*brunnarna	H
*brunnen	H
*brygga	H
*bryggan	H
*bänk	H
*bänkar	H
*bänkarna	H
*bänken	H
*center	5
*centret	5
*centrum	5
*chef	4
*controller	4
*crypto	S
*direktör	4
*dörr	H
*dörren	H
*enhet	5
*enheten	5
*faktura	N
*fakturan	N
*förvaltning	5
*förvaltningen	5
*gatan	H
*gatans	H
*gunga	H
*gungan	H
*gymnasiet	5
*hallen	5
*handläggare	4N
*handläggaren	N
*huset	5
*hål	I
*hålen	I
*hålet	I
*hålor	I
*ingenjör	4
*inspektör	4
*instruktör	4
*jurist	4
*kommun	5
*kommunalråd	;
*kommunalrådet	;
*kommunikatör	4
*konsulent	4
*kontor	5
*kontoret	5
*koordinator	4
*krypto	S
*lampa	H
*lampan	H
*ledare	4
*ledning	H
*ledningen	H
*lots	4
*lykta	H
*lyktan	H
*läcka	I
*läckage	I
*läckan	I
*lärare	4
*museet	5
*ombud	4
*ordförande	4
*park	H
*parken	H
*pedagog	4
*planerare	4
*plats	H
*platsen	H
*politik	<
*politiken	<
*politiker	;
*politikern	;
*politikerna	;
*politikernas	;
*producent	4
*rabatt	R
*rabatten	R
*rabatter	R
*receptionist	4
*redaktion	5
*redaktionen	5
*redaktör	4
*registrator	4
*rektor	4
*räkning	N
*räkningar	N
*räkningen	N
*råd	4
*samordnare	4
*sekreterare	4
*service	5
*shop	R
*shoppen	R
*skolan	5
*skylt	H
*skyltar	H
*skyltarna	H
*skylten	H
*skötare	4
*sköterska	4
*specialist	4
*spår	H
*spåren	H
*spåret	H
*station	H
*stationen	H
*stationer	H
*stationerna	H
*stolpe	H
*stolpen	H
*strateg	4
*ställning	H
*ställningar	H
*ställningarna	H
*ställningen	H
*team	5
*teamet	5
*tekniker	4
*toalett	H
*toaletten	H
*toaletter	H
*utredare	4
*utvecklare	4
*vaktmästare	4
*vatten	H
*vattnet	H
*väg	H
*vägar	H
*vägarna	H
*vägen	H
*vägledare	4
*värd	4
*ärende	N
*ärenden	N
*ärendet	N
admin	5
administratör	4
administratören	5
all	0
all the best	2
alla	05
alla är experter	7
alliansen	;
allt	0
allt gott	2
alternativ	0
alternativ för sverige	9
amazing	B
anser	0
anser jag	>
anser vi	>
ansvarig	4
ansvarslös	>
ansvarslösa	>
ansvarslöst	>
ansökan	N
ansökans	N
ansökningar	N
antagligen	8
använd	0
använd hjärnan	6
använd huvudet	6
appen	H
application	N
are	0
are you blind	6
are you coming	G
are you dumb	6
are you kidding	6
are you serious	6
are you stupid	6
arena	0
arena för miljoner	<
arenan	0
arenan för miljoner	<
arg	C
arga	C
arkitekt	4
armchair	0
armchair expert	7
armchair experts	7
arrende	N
arrendet	N
as	0
as far as i	8
as i already explained	6
as i already said	6
as i already told	6
as i already wrote	6
as i have already	6
as we already explained	6
as we already said	6
as we already told	6
as we already wrote	6
as we have already	6
ask	@
assistent	4
av	0
av partierna	?
avbruten	I
avbrutet	I
avdelning	5
avdelningen	5
avgift	N
avgiften	N
avlopp	H
avloppet	H
avslag	N
avslaget	N
awesome	B
awful	C
bad	C
badet	5
badstege	H
badstegen	H
banor	H
banorna	H
bantningspiller	S
beautiful	B
bedrövlig	C
bedrövliga	C
bedrövligt	C
begriper	0
begriper du ingenting	6
begriper du inte	6
begriper ni ingenting	6
begriper ni inte	6
begär	0
begär du verkligen	6
begär ni verkligen	6
behöver	0
behöver jag säga mer	E
belysning	H
belysningen	H
bench	H
benches	H
benefit	N
benefits	N
beror	0
beror kanske	8
beror nog	8
beslut	N
beslutet	N
besserwisser	7
besserwissern	7
besserwissers	7
best	0
best price	R
best regards	2
best wishes	2
beställ	R
beställer	R
bestämmer	>
besvikelse	C
besviken	C
besvikna	C
besök	0
besök oss	R
besök vår	R
besök våran	R
bettingtips	S
bettingtipset	S
bibliotek	5
bibliotekarie	4
biblioteket	5
billigast	R
billigaste	R
billigt	R
bin	H
bins	H
bistånd	N
biståndet	N
bitcoin	S
bitcoins	S
bless	0
bless your heart	7
bli	0
bli medlem i	:
bli rik	S
blockerad	I
blockerade	I
blockerar	I
blåst	0
blåst ner	I
blåst omkull	I
boendeplats	N
boendeplatsen	N
boka	0
boka hos	R
boka nu	R
boka tid	R
bolag	5
bolaget	5
boo	0
boo hoo	7
borde	0>
borde du begripa	6
borde du fatta	6
borde du förstå	6
borde du veta	6
borde ha öppet	8
borde lära dig	6
borde lära er	6
borde ni begripa	6
borde ni fatta	6
borde ni förstå	6
borde ni veta	6
borde vara fixat	8
borde vara klar	8
borde vara klart	8
borde vara lagat	8
borde vara löst	8
borde vara öppet	8
bra	0B
bra att du vet	7
bra att ni vet	7
bra beslut	>B
bra förslag	B
bra gjort	B
bra info	B
bra information	B
bra initiativ	B
bra jobbat	B
bra sagt	B
bro	H
broken	I
bron	H
brunn	H
brunnar	H
brunnen	H
brunt	0
brunt vatten	J
brygga	H
bryggan	H
bryggor	H
budgeten	<
budgetförslag	<
budgetförslaget	<
buhu	7
buhuu	7
buy	0
buy now	Q
bygglov	N
bygglovet	N
bänk	H
bänkar	H
bänkarna	H
bänken	H
bäst	B
bästa	0B
bästa hälsning	2
bästa hälsningar	2
bästa hälsningar från	2
bästa pris	R
bästa priset	R
bättre	0
bättre förslag	>
bättre politik	>
calm	0
calm down	6
captain	0
captain obvious	7
case	0
case worker	N
caseworker	N
casino	S
casinon	S
casinot	S
centerpartiet	9
centerpartiets	9
centerpartist	9
centerpartisten	9
centerpartister	9
centerpartisterna	9
chansar	0
chansar på	8
check	0
check my bio	S
check my page	S
check my profile	S
cheers	2
chef	4
chefen	4
citizen	0
citizen proposal	?
click	0
click here	S
click the link	S
communications	5
communicator	4
complaint	0
complaint about	L
congratulations	0B
congratulations on your	7
contact	@
container	H
containern	H
coordinator	4
council	5
cracked	I
crypto	S
dagisplats	N
dagisplatsen	N
damaged	I
de	0
de styrande	;
dela	0
dela vidare till	S
demolerad	I
demolerade	I
demolerat	I
den	0
den styrande majoriteten	;
dessvärre	>
det	0
det begriper väl alla	6
det beror kanske	8
det beror nog	8
det blir kanske	8
det blir nog	8
det borde du begripa	6
det borde du fatta	6
det borde du förstå	6
det borde du veta	6
det borde fungera	8
det borde funka	8
det borde gå	8
det borde ni begripa	6
det borde ni fatta	6
det borde ni förstå	6
det borde ni veta	6
det borde ordna	8
det borde vara	8
det fattar väl alla	6
det förstår väl alla	6
det kanske beror	8
det kanske blir	8
det kanske har	8
det kanske var	8
det kanske är	8
det lär	8
det ryktas	8
det säger sig själv	6
det sägs	8
det tror jag på	1
det var kanske	8
det var nog	8
det var säkert	8
det vet väl alla	6
det är barnsligt	6
det är ditt fel	6
det är ert fel	6
det är fräckt	6
det är fånigt	6
det är ju självklart	6
det är kanske	8
det är larvigt	6
det är lögn	6
det är löjligt	6
det är nog	8
det är oförskämt	6
det är ohyfsat	6
det är patetiskt	6
diarienr	O
diarienummer	O
did	0
did you even read	6
din	0
din röst	:
director	4
direktör	4
disappointed	C
discount	R
discounts	R
disgrace	C
diskussionen	0
diskussionen är avslutad	6
ditt	0
ditt eget fel	6
dm	0
dm me	S
dm mig	S
dma	0
dma mig	S
dnr	O
does	0
does anyone know	D
does doesn't work	I
does not work	I
droppar	I
du	0
du borde begripa	6
du borde fatta	6
du borde förstå	6
du borde skämmas	6
du borde veta	6
du får väl flytta	6
du får väl läsa	6
du får väl skylla	6
du får väl vänta	6
du har faktiskt fel	6
du har fel	6
du har fel som	6
du har helt fel	6
du har tyvärr fel	6
du kanske borde	7
du kanske borde läsa	7
du kanske borde tänka	7
du kanske ska läsa	7
du kanske ska tänka	7
du kanske skulle läsa	7
du kanske skulle tänka	7
du ljuger	6
du vet alltid bäst	7
du vet förstås bäst	7
du vet givetvis bäst	7
du vet ju bäst	7
du vet naturligtvis bäst	7
du vet säkert bäst	7
du vet såklart bäst	7
du vet tydligen bäst	7
du är barnslig	6
du är barnsliga	6
du är fräck	6
du är fräcka	6
du är larvig	6
du är larviga	6
du är löjlig	6
du är löjliga	6
du är oförskämd	6
du är oförskämda	6
du är ohyfsad	6
du är ohyfsade	6
du är patetisk	6
du är patetiska	6
duktigt	0
duktigt av dig	7
duktigt av er	7
dum	C
dumheter	6
dumheterna	6
dumma	C
dumt	0C
dumt beslut	>
dålig	C
dåliga	C
dåligt	0C
dåligt beslut	>
död	0
död and	J
död fågel	J
död grävling	J
död räv	J
död svan	J
dörr	H
dörrar	H
dörren	H
e-förslag	?
e-förslaget	?
e-tjänst	H
e-tjänsten	H
earn	0
earn money	S
earn per	S
editor	4
einstein	7
ekonomiskt	0
ekonomiskt bistånd	N
eller	0
eller hur	F
eloge	B
en	0
en fråga	D
en gissning	8
en riktig expert	7
endast	0
endast kr	R
enhet	5
enheten	5
enkla	0
enkla pengar	S
enligt	0
enligt dig	7
enligt er	7
enligt rykten	8
enligt ryktet	8
er	0
er röst	:
erbjudande	R
erbjudanden	R
erbjudandena	R
erbjudandet	R
erbjuder	R
ersättning	N
ersättningen	N
ert	0
ert eget fel	6
ett	0
ett förslag är	M
ett tips till er	M
excellent	B
extrapris	R
f4f	S
facebookexpert	7
facebookexperten	7
facebookexperter	7
facebookexperterna	7
faktura	N
fakturan	N
fakturor	N
fakturorna	N
fallit	I
fantastisk	B
fantastiska	B
fantastiskt	B
fattar	0
fattar du ingenting	6
fattar du inte	6
fattar ni ingenting	6
fattar ni inte	6
fed	0
fed up	6
fel	0
fel beslut	>C
felanmäl	K
felanmäla	K
felanmälan	K
felanmälar	K
felanmäler	K
felanmält	K
feministiskt	0
feministiskt initiativ	9
fibern	H
file	0
file a complaint	L
fin	B
fina	B
finaste	B
finns	0
finns det pengar	=
fint	B
fixar	0
fixar sig nog	8
fjärrvärmen	H
flooded	I
flytta	0
flytta då	6
folkomröstning	<
folkomröstningen	<
folkpartiet	9
folkpartiets	9
follow	0
follow back	S
follow me	S
follow us	S
fontän	H
fontänen	H
for	0
for the hundredth time	6
for the last time	6
forex	S
formellt	0
formellt klagomål	L
formuläret	H
framför	0
framför det	M
framför detta	M
framför ett klagomål	L
framför gärna	M
framför till	M
framföra	0
framföra ett klagomål	L
framföra klagomål	L
free	0
free bonus	S
free download	S
free iphone	S
free shipping	Q
free spins	S
fri	0
fri frakt	Q
frusit	I
fråga	0
fråga dem	@
fråga gärna	@
fråga partierna	?@
fråga politikerna	@
frågepanel	?
frågepanelen	?
frågestund	?
frågestunden	?
från	0
från endast	R
full	0
full av glas	I
full av löv	I
full av skräp	I
full av sopor	I
full av vatten	I
full med glas	I
full med löv	I
full med skräp	I
full med sopor	I
full med vatten	I
full of	I
fulla	I
fullt	0
fullt av glas	I
fullt av löv	I
fullt av skräp	I
fullt av sopor	I
fullt av vatten	I
fullt med glas	I
fullt med löv	I
fullt med skräp	I
fullt med sopor	I
fullt med vatten	I
fungerar	0
fungerar ej	I
fungerar inte	I
fungerat	0
fungerat inte	I
funkar	0
funkar ej	I
funkar inte	I
fynda	R
färdtjänst	N
färdtjänsten	N
får	0
får du väl flytta	6
får jag säga	E
får man säga	E
får ni väl flytta	6
följ	0
följ mig	S
följ min	S
följ oss	S
följer	0
följer du med	G
för	0
för det vidare	M
för elfte gången	6
för femtielfte gången	6
för guds skull	6
för gärna vidare	M
för helvete	6
för hundrade gången	6
för katten skull	6
för min del	1
för min räkning	1
för sista gången	6
för tionde gången	6
för tusan skull	6
för vidare	M
förbannad	C
förbannade	C
förmodligen	8
förskolan	5
förskoleplats	N
förskoleplatsen	N
förslag	0
förslag till er	M
förslag till kommunen	M
förslag till nämnden	M
förstår	0
förstår du ingenting	6
förstår du inte	6
förstår ni ingenting	6
förstår ni inte	6
förståsigpåare	7
förståsigpåaren	7
förstör	>
förstörde	>
förstört	>
försök	0
försök att googla	7
försök att tänka	7
försök googla	7
försök tänka	7
försörjningsstöd	N
försörjningsstödet	N
förtroendevalda	;
förvaltning	5
förvaltningen	5
garanterad	0
garanterad vinst	S
gata	H
gatan	H
gator	H
gatorna	H
ge	0
ge dig nu	6
ge er nu	6
ge oss	:
ge oss din röst	:
geni	7
geniet	7
genius	7
get	0
get over it	6
gillar	B
gissa	0
gissa tre gånger	7
gissar	0
gissar att	8
gissar jag	8
gissar på	8
gissar vi	8
gissningsvis	8
glada	0
glada hälsning	2
glada hälsningar	2
glashal	J
glashala	J
glashalt	J
glassplitter	J
gnistrande	0
gnistrande intellekt	7
gnäll	6
gnälla	6
gnällande	6
gnällandet	6
gnällar	6
gnället	6
gnällig	6
gnälliga	6
gnälligt	6
gnällspik	6
gnällspikar	6
gnällspiken	6
good	0
good job	B
googla	07
googla gärna	1
google	0
google is your friend	7
google är din vän	7
gratis	0
gratis frakt	R
gratis hemkörning	R
gratis iphone	S
gratis konsultation	R
gratis offert	QR
gratis provlektion	R
gratis spins	S
grattis	0B
grattis till den	7
grattis till den nya	1
grattis till insikten	7
grattis till slutsatsen	7
gratulerar	B
great	B
gren	H
grenar	H
grenen	H
grop	I
gropar	I
gropen	I
grow	0
grow up	6
grow up here	1
grow up in	1
gruppledare	;?
gruppledaren	;?
gruppledarena	;?
grymt	B
gråt	0
gråt en skvätt	7
guldstjärna	B
gunga	H
gungan	H
gungor	H
gungorna	H
gymnasiet	5
gå	0
gå ner i vikt	S
gång	H
gången	H
gångstig	H
gångstigen	H
går	0
går inte att använda	I
går inte att klicka	I
går inte att ladda	I
går inte att logga	I
går inte att öppna	I
ha	0
ha råd	=
hack	0
hack your	S
hade	0
hade blivit	>
hade gett	>
hade varit	>
halva	0
halva priset	R
handläggare	N
handläggaren	N
har	0
har du ens läst	6
har du inget bättre	6
har du inte bättre	6
har du inte läst	6
har en fråga	D
har fel	>
har för mig	8
har försvunnit	I
har inget bättre att	6
har inte lyst	I
har jag ansökt	P
har jag fått	P
har jag sökt	P
har lossnat	I
har ni ens läst	6
har ni inget bättre	6
har ni inte bättre	6
har ni inte läst	6
har nog	8
har rätt	>
har råd	=
har vi redan förklarat	6
har vi redan sagt	6
har vi redan svarat	6
head	0
head of	4
hej	0
hej så länge	2
heja	B
hela	0
hela filmen gratis	S
helt	0
helt fel	>
helt rätt	>
helt uppåt väggarna	6
hemlig	0
hemlig metod	S
hemsida	H
hemsidan	H
hemtjänst	N
hemtjänsten	N
herbal	S
herregud	6
hiss	H
hissar	H
hissen	H
hjältar	B
hjärtliga	0
hjärtliga hälsning	2
hjärtliga hälsningar	2
hos	0
hos oss	R
hos partierna	?
how	0
how great is	E
how hard can it	6
how lovely is	E
how many times do	6
how many times must	6
how nice is	E
hur	0
hur anmäler jag	K
hur anmäler man	K
hur anmäler vi	K
hur bra kan	E
hur bra ser	E
hur bra som	E
hur bra som helst	E
hur bra var	E
hur bra är	E
hur coolt kan	E
hur coolt ser	E
hur coolt var	E
hur coolt är	E
hur duktiga kan ni	E
hur duktiga är ni	E
hur dum får	E
hur fantastiska kan ni	E
hur fantastiska är ni	E
hur felanmäler jag	K
hur felanmäler man	K
hur felanmäler vi	K
hur fint kan	E
hur fint ser	E
hur fint som	E
hur fint var	E
hur fint är	E
hur gott kan	E
hur gott ser	E
hur gott som	E
hur gott var	E
hur gott är	E
hur härligt kan	E
hur härligt ser	E
hur härligt som	E
hur härligt var	E
hur härligt är	E
hur kan ni vara	E
hur kul kan	E
hur kul ser	E
hur kul som	E
hur kul var	E
hur kul är	E
hur mysigt kan	E
hur mysigt ser	E
hur mysigt som	E
hur mysigt var	E
hur mysigt är	E
hur många gånger ska	6
hur rapporterar jag	K
hur rapporterar man	K
hur rapporterar vi	K
hur roligt kan	E
hur roligt ser	E
hur roligt var	E
hur roligt är	E
hur snälla kan ni	E
hur snälla är ni	E
hur svårt kan det	6
hur svårt är det	6
hur tänkte du	6
hur tänkte ni	6
hur vackert kan	E
hur vackert ser	E
hur vackert som	E
hur vackert var	E
hur vackert är	E
hurra	B
hydrant	H
hydranten	H
häck	H
häcken	H
hälsa	0
hälsa till nämnden	M
hälsa till politikerna	M
hälsar	2
hälsning	2
hälsningar	02
hälsningar från	2
hänger	0
hänger du med	G
hänger du på	G
hänvisa	?
hänvisar	?
hänvisas	?
härlig	B
härliga	B
härligt	B
hål	I
håll	0
håll dig till saken	6
håll dig till sanningen	6
håll dig till ämnet	6
håll tyst	6
håller	0
håller jag med	>
håller vi med	>
höja	0
höja kommunalskatten	<
höja skatten	<
höjde	0
höjde kommunalskatten	<
höjde skatten	<
höjer	0
höjer kommunalskatten	<
höjer ni kommunalskatten	<
höjer ni skatten	<
höjer skatten	<
höjt	0
höjt kommunalskatten	<
höjt skatten	<
hör	0
hör av dig	@
hör av dig till	R
hör av er	@
hör och häpna	7
höra	0
höra av dig	@
höra av er	@
i	0
i am tired of	6
i applied	P
i are tired of	6
i believe it	8
i believe so	8
i din bubbla	7
i din värld	7
i er bubbla	7
i er värld	7
i guess	8
i have already answered	6
i have already explained	6
i have already told	6
i have applied	P
i heard that	8
i himmelens namn	6
i suppose	8
i think it	8
i think so	8
i think that	8
i valet	:
i wonder	D
icy	I
idioti	C
if	0
if i remember	8
if you had bothered	6
if you had read	6
igenfrusen	I
igenfruset	I
igensatt	I
igensatta	I
igentäppt	I
igentäppta	I
igenvuxen	I
igenvuxet	I
igenvuxna	I
imponerad	B
imponerande	B
inbilla	0
inbilla dig	6
inbilla dig inte	6
inbilla er	6
inbilla er inte	6
inbox	0
inbox me	S
ingen	0
ingen aning	8
ingen fråga	1
ingen har plogat	J
ingen har sandat	J
ingen har sopat	J
ingen har städat	J
ingen har tömt	J
ingen susning	8
ingenjör	4
innit	F
inspektör	4
inte	0
inte bra	C
inte hämtad	I
inte hämtade	I
inte hämtats	I
inte klippt	I
inte lyst	I
inte mitt bord	6
inte mitt fel	6
inte mitt problem	6
inte plogad	I
inte plogat	I
inte plogats	I
inte saltat	I
inte sandad	I
inte sandat	I
inte sopad	I
inte sopat	I
inte städat	I
inte så bra	C
inte så vidare bra	C
inte tömd	I
inte tömda	I
inte tömt	I
inte tömts	I
inte undra på	1
inte vårt fel	6
inte vårt problem	6
invandringspolitik	<
invandringspolitiken	<
invest	S
investera	S
investment	S
invoice	N
isn't	0
isn't it	EF
it	0
it is your fault	6
it might be	8
ja	0
ja ja	7
ja visst ja	7
jag	0
jag anser	>
jag ansökte	P
jag blir arg	6
jag blir arga	6
jag blir förbannad	6
jag blir förbannade	6
jag blir irriterad	6
jag blir irriterade	6
jag blir så arg	6
jag blir så trött	6
jag blir upprörd	6
jag blir upprörda	6
jag bryr mig inte	6
jag bryr oss inte	6
jag fick	P
jag gissar	8
jag har anmält	P
jag har ansökt	P
jag har ett förslag	M
jag har fått	P
jag har redan förklarat	6
jag har redan sagt	6
jag har redan svarat	6
jag har sökt	P
jag har väntat	P
jag har överklagat	P
jag heter	3
jag håller med	>
jag klagar på	L
jag menar	>
jag orkar inte	6
jag sökte	P
jag tror	8
jag tror inte	8
jag tror på	1
jag tycker	>
jag undrar	D
jag är arg	6
jag är arga	6
jag är förbannad	6
jag är förbannade	6
jag är förbannat	6
jag är irriterad	6
jag är irriterade	6
jag är less på	6
jag är trött på	6
jag är trötta på	6
jag är upprörd	6
jag är upprörda	6
jag är utleda på	6
jag är utless på	6
jag överklagade	P
jaha	0
jaha du	7
jaja	7
jaså	0
jaså du	7
jo	0
jo jo	7
jo tjena	7
jobba	0
jobba hemifrån	S
jojo	7
journal	N
journalen	N
jurist	4
just	0
just det ja	7
jättebra	B
jättefint	B
jättekul	B
jättestort	0
jättestort tack	A
kampanj	0
kampanj på	R
kampanjpris	Q
kampanjpriset	Q
kan	0
kan det bli bättre	E
kan det bli mer	E
kan du följa	G
kan du inte läsa	6
kan du sluta	6
kan jag bara säga	E
kan jag säga	E
kan jag tro	8
kan livet bli bättre	E
kan ni berätta	D
kan ni framföra	M
kan ni förklara	D
kan ni inte läsa	6
kan ni sluta	6
kan ni svara	D
kan ni säga	D
kan någon svara	D
kan nån svara	D
kan tänka mig	8
kanon	B
kanonbra	B
kanske	0
kanske beror det	8
kanske har det	8
kanske var det	8
kanske är det	8
kaputt	I
katastrof	>C
katastrofen	>C
kedjebrev	S
kind	0
kind regards	2
klaga	C
klagomål	0C
klagomål angående	L
klagomål gällande	L
klagomål mot	L
klagomål om	L
klagomål på	L
klagomålet	C
klicka	0
klicka här	S
klicka på länken	S
klok	>
kloka	>
klokt	0>
klokt beslut	>
klotter	J
klottrat	J
klottret	J
koalitionen	;
kolla	0
kolla fakta	6
kolla in min bio	S
kolla in min kanal	S
kolla in min profil	S
kolla in min sida	S
kolla in oss	R
kolla in vår	R
kolla in våra	R
kolla in vårt	R
kolla min bio	S
kolla min kanal	S
kolla min profil	S
kolla min sida	S
kolla upp innan	6
kommer	0
kommer nog	8
kommer nog att	8
kommun	5
kommunalråd	;
kommunalråden	;
kommunalrådet	;
kommunalskatt	<
kommunalskatten	<
kommunen	05
kommunen anser	>
kommunen tycker	>
kommunens	5
kommunikation	5
kommunikationen	5
kommunikatör	4
kommunikatören	4
kommunsammanslagning	<
kommunsammanslagningen	<
kommunstyrelsens	0
kommunstyrelsens ordförande	;
kontakta	0@
kontakta mig	R
kontakta oss	R
kontakta partierna	?
kontaktar	@
kontaktcenter	5
kontaktperson	N
kontaktpersonen	N
kontaktuppgifter	@
kontaktuppgifterna	@
kontor	5
kontoret	5
kontrollavgift	N
kontrollavgiften	N
koordinator	4
kopiera	0
kopiera och klistra	S
korkad	>
korkade	>
korkat	>
kors	0
kors i taket	7
kram	2
kristdemokrat	9
kristdemokrater	9
kristdemokraterna	9
kristdemokraternas	9
krossad	I
krossade	I
krossat	0I
krossat glas	J
krypto	S
kryptovaluta	S
kryptovalutaor	S
kryssa	:
kul	0B
kul att du vet	7
kul att ni vet	7
kundtjänst	5
kärl	H
kärlen	H
kärlet	H
köp	0R
köp nu	R
köper	R
köplats	N
köplatsen	N
ladda	0
ladda ner gratis	S
laddstolpar	H
laddstolpe	H
laddstolpen	H
lade	0
lade ned badet	<
lade ned biblioteket	<
lade ned byskolan	<
lade ned förskolan	<
lade ned simhallen	<
lade ned skolan	<
lade ned skolorna	<
lade ner badet	<
lade ner biblioteket	<
lade ner byskolan	<
lade ner förskolan	<
lade ner simhallen	<
lade ner skolan	<
lade ner skolorna	<
lagt	0
lagt ned badet	<
lagt ned biblioteket	<
lagt ned byskolan	<
lagt ned förskolan	<
lagt ned simhallen	<
lagt ned skolan	<
lagt ned skolorna	<
lagt ner badet	<
lagt ner biblioteket	<
lagt ner byskolan	<
lagt ner förskolan	<
lagt ner simhallen	<
lagt ner skolan	<
lagt ner skolorna	<
lamp	H
lampa	H
lampan	H
lampor	H
lamporna	H
lamps	H
leak	I
leaking	I
learn	0
learn to read	6
ledning	H
ledningen	H
lekpark	H
lekparken	H
lekparker	H
lekplats	H
lekplatsen	H
lekplatser	H
lekplatserna	H
less	0
less på	6
liberalerna	9
liberalernas	9
librarian	4
ligger	0
ligger över cykelbanan	J
ligger över gatan	J
ligger över gångvägen	J
ligger över stigen	J
ligger över vägen	J
link	0H
link in bio	S
livet	0
livet är hårt	7
livsfarligt	0
livsfarligt hal	J
livsfarligt halt	J
lokalpartiet	9
lokalpartiets	9
lossnat	I
lovade	>
lovar	>
love	B
lovely	B
lss	N
lugna	0
lugna dig	6
lugna er	6
lugna ned dig	6
lugna ned er	6
lugna ner dig	6
lugna ner er	6
luktar	0
luktar avlopp	I
luktar bränt	I
luktar gas	I
luktar illa	I
luktar skit	I
lutar	I
lyckligtvis	>
lyktor	H
lyktorna	H
lyktstolpar	H
lyktstolparna	H
lyktstolpe	H
lyktstolpen	H
lyser	0
lyser dygnet	I
lyser inte	I
lyssna	0
lyssna på oss	:
läcka	I
läckage	I
läckaget	I
läckan	I
läcker	I
lägg	0
lägg av	6
lägga	0
lägga miljoner på	=
lägga ned badet	<
lägga ned biblioteket	<
lägga ned byskolan	<
lägga ned förskolan	<
lägga ned simhallen	<
lägga ned skolan	<
lägga ned skolorna	<
lägga ner badet	<
lägga ner biblioteket	<
lägga ner byskolan	<
lägga ner förskolan	<
lägga ner simhallen	<
lägga ner skolan	<
lägga ner skolorna	<
lägga pengar på	=
lägga ut miljoner	=
lägger	0
lägger kommunen miljoner	=
lägger kommunen pengar	=
lägger miljoner på	=
lägger ned badet	<
lägger ned biblioteket	<
lägger ned byskolan	<
lägger ned förskolan	<
lägger ned simhallen	<
lägger ned skolan	<
lägger ned skolorna	<
lägger ner badet	<
lägger ner biblioteket	<
lägger ner byskolan	<
lägger ner förskolan	<
lägger ner simhallen	<
lägger ner skolan	<
lägger ner skolorna	<
lägger ni miljoner	=
lägger ni ned	<
lägger ni ner	<
lägger ni pengar	=
lägger pengar på	=
lägger ut miljoner	=
lägsta	0
lägsta pris	Q
lämna	0
lämna det vidare	M
lämna ett ett klagomål	L
lämna ett klagomål	L
lämna gärna vidare	M
lämna in ett klagomål	L
lämna in klagomål	L
lämna vidare	M
länk	0H
länk i bion	S
länken	0H
länken i min	S
lär	0
lär bli	8
lär dig cykla man	1
lär dig hur	6
lär dig hur man	1
lär dig koda man	1
lär dig laga man	1
lär dig läsa	6
lär dig simma man	1
lär dig spela man	1
lär dig svenska man	1
lär er cykla man	1
lär er hur	6
lär er hur man	1
lär er koda man	1
lär er laga man	1
lär er läsa	6
lär er simma man	1
lär er spela man	1
lär er svenska man	1
lär ha	8
lär vara	8
lärare	4
läs	0
läs innan du	6
läs innan ni	6
läs på bättre	6
läs på först	6
läs på innan	6
lån	0
lån utan	S
löser	0
löser sig nog	8
maila	@
majoriteten	0;
majoriteten i fullmäktige	;
majoriteten i kommunen	;
majoritetens	;
make	0
make a complaint	L
make money	S
manager	4
maybe	0
maybe it has	8
maybe it is	8
maybe it was	8
med	0
med bästa hälsning	2
med bästa hälsningar	2
med partierna	?
med varm hälsning	2
med varm hälsningar	2
med varma hälsning	2
med varma hälsningar	2
med vänlig hälsning	2
med vänlig hälsningar	2
med vänliga hälsning	2
med vänliga hälsningar	2
medborgarförslag	?M
medborgarförslaget	?M
medborgarservice	5
medborgerlig	0
medborgerlig samling	9
mejla	0@
mejla partierna	?
mig	0
mig veterligen	8
miljöpartiet	9
miljöpartiets	9
miljöpartist	9
miljöpartisten	9
miljöpartister	9
miljöpartisterna	9
min	0
min gissning	8
mind	0
mind your own	6
mindre	0
mindre bra	C
minoritetsstyret	;
mirakelkur	S
missfärgat	I
missing	I
misskött	>
misskötte	>
misslyckades	>
misslyckats	>
missnöjd	C
missnöjda	C
mitt	0
mitt namn är	3
moderat	9
moderater	9
moderaterna	9
moderaternas	9
municipality	5
murken	I
murket	I
murkna	I
museet	5
museum	5
mvh	2
my	0
my guess	8
my name is	3
mysigt	B
många	0
många hälsning	2
många hälsningar	2
måste	0
måste jag säga mer	E
nedfallen	I
nedfallet	I
nedfallna	I
nedklottrad	J
nedklottrat	J
nedkörd	I
nedläggning	<
nedläggningar	<
nedläggningarna	<
nedläggningen	<
nedskräpad	J
nedskräpat	J
nedskräpning	J
nedskärning	<
nedskärningar	<
nedskärningarna	<
nedskärningen	<
nedsläckt	I
nedsläckta	I
nej	0
nej tack	1
nerfallen	I
nerfallet	I
nerfallna	I
nerklottrad	J
nerkörd	I
nerskräpad	J
nerskräpat	J
nersläckt	I
nersläckta	I
newsflash	7
ni	0
ni borde begripa	6
ni borde fatta	6
ni borde förstå	6
ni borde skämmas	6
ni borde veta	6
ni får väl flytta	6
ni får väl läsa	6
ni får väl skylla	6
ni får väl vänta	6
ni har faktiskt fel	6
ni har fel	6
ni har fel som	6
ni har helt fel	6
ni har tyvärr fel	6
ni kanske borde	7
ni kanske borde läsa	7
ni kanske borde tänka	7
ni kanske ska läsa	7
ni kanske ska tänka	7
ni kanske skulle läsa	7
ni kanske skulle tänka	7
ni ljuger	6
ni vet alltid bäst	7
ni vet förstås bäst	7
ni vet givetvis bäst	7
ni vet ju bäst	7
ni vet naturligtvis bäst	7
ni vet säkert bäst	7
ni vet såklart bäst	7
ni vet tydligen bäst	7
ni är barnslig	6
ni är barnsliga	6
ni är fräck	6
ni är fräcka	6
ni är larvig	6
ni är larviga	6
ni är löjlig	6
ni är löjliga	6
ni är oförskämd	6
ni är oförskämda	6
ni är ohyfsad	6
ni är ohyfsade	6
ni är patetisk	6
ni är patetiska	6
nice	0B
nice try	7
no	0
no idea	8
nonsens	6
nonsense	6
not	0
not our fault	6
not our problem	6
not sure but	8
not working	I
nu	0
nu får det vara	6
nu får du allvarligt	6
nu får du faktiskt	6
nu får du ge	6
nu får du skärpa	6
nu får du sluta	6
nu får du snart	6
nu får du verkligen	6
nu får ni allvarligt	6
nu får ni faktiskt	6
nu får ni ge	6
nu får ni skärpa	6
nu får ni sluta	6
nu får ni snart	6
nu får ni verkligen	6
nu räcker det	6
ny	0
ny demokrati	9
nästa	0
nästa val	:
nätcasino	S
nätcasinon	S
nå	@
någon	0
någon som vet	D
något	0
något för dig	G
något för er	G
något för oss	G
nån	0
nån som vet	D
nånting	0
nånting för dig	G
nånting för er	G
nånting för oss	G
når	@
nåt	0
nåt för dig	G
nåt för er	G
nåt för oss	G
oacceptabelt	C
oansvarig	>
oansvariga	>
oansvarigt	>
offert	Q
offerter	Q
officer	4
officers	4
oförskämd	6
oförskämda	6
oförskämdheter	6
oförskämt	6
oj	0
oj vilken överraskning	7
olyckligt	0
olyckligt beslut	>
om	0
om du bara läste	6
om du hade läst	6
om du orkade läsa	6
om jag inte minns	8
om jag minns rätt	8
om ni bara läste	6
om ni hade läst	6
om ni orkade läsa	6
omkullkörd	I
omkullkört	I
onlyfans	S
onödigt	C
oplogad	J
oplogade	J
oplogat	J
oppositionen	;
oppositionens	;
oppositionsråd	;
oppositionsrådet	;
order	0
order now	Q
ordinarie	0
ordinarie handläggning	?
ordinarie handläggningen	?
ordinarie ärendehantering	?
ordinarie ärendehanteringen	?
ordnar	0
ordnar sig nog	8
orimlig	>
orimliga	0>
orimliga krav	6
orimligt	>
orosanmälan	N
osandad	J
osandade	J
osandat	J
oss	5
otack	0
otack är världens lön	6
otacksam	6
otacksamhet	6
otacksamma	6
otacksamt	6
our	0
our guess	8
our shop	Q
out	0
out of order	I
overflowing	I
p-bot	N
p-boten	N
paj	I
papperskorg	H
papperskorgar	H
papperskorgarna	H
papperskorgen	H
park	H
parken	H
parkeringsbot	N
parkeringsboten	N
partierna	0;
partierna själva	?
partierna svarar	?
partiernas	0;
partiernas företrädare	?
partiernas hemsidor	?
partiernas kontaktuppgifter	?
partiernas webbplatser	?
partiet	0
partiet nyans	9
partipolitisk	<
partipolitiska	<
partipolitiskt	<
pass	0
pass it on	M
pass this on	M
passa	0
passa på	R
passar	0
passar det inte så	6
passiv	0
passiv inkomst	S
patetisk	6
patetiska	6
patetiskt	6
pathetic	6
perfekt	B
perhaps	0
perhaps it has	8
perhaps it is	8
perhaps it was	8
permit	N
pinsamt	C
piratkopia	S
piratkopierad	S
piratkopior	S
piratpartiet	9
piratpartiets	9
placering	N
placeringen	N
planerare	4
playground	H
please	0
please forward	M
pm	0
pm me	S
political	0<
political decision	<>
political matter	<>
political question	<>
politically	<
politician	;
politicians	;
politics	<
politik	<
politiken	<
politikens	<
politiker	;
politikern	;
politikerna	;
politikernas	;
politikerns	;
politisk	0<
politisk bedömning	<>
politisk debatt	<>
politisk diskussion	<>
politisk fråga	<>
politiska	0<
politiska bedömningar	<>
politiska frågor	<>
politiska majoriteten	;
politiska prioriteringar	<>
politiskt	0<
politiskt beslut	<>
politiskt ställningstagande	<>
poor	0
poor you	7
port	H
porten	H
pothole	J
potholes	J
potthål	J
potthålen	J
potthålet	J
prata	@
presumably	8
prioritera	=
prioriterar	0=>
prioriterar kommunen	=
prioriterar ni	=
prioriterar politikerna	=
prioriterat	=
priser	0
priser från	R
prisvärt	R
privatisera	<
privatiserade	<
privatiserar	<
privatiseras	<
privatiserat	<
privatisering	<
privatiseringar	<
privatiseringen	<
probably	8
proffsigt	B
proppfull	I
proppfulla	I
proppfullt	I
prova	0
prova att googla	7
prova att tänka	7
prova googla	7
prova gratis	R
prova tänka	7
pröva	0
pröva att googla	7
pröva att tänka	7
pröva googla	7
pröva tänka	7
punkt	0
punkt slut	6
på	0
på en höft	8
på riktigt	F
påkörd	I
påkört	I
rabatt	R
rabatten	R
rabatter	R
rabattkod	Q
rabattkoden	Q
raise	0
raise tax	<
raise taxes	<
ramlat	I
rapportera	K
rasat	I
rea	R
read	0
read the post	6
receptionist	4
redaktion	5
redaktionen	5
redaktör	4
redaktören	4
refer	0
refer you to	?
regards	2
regeringsskifte	:
registrator	?
registratorn	?
rektor	4
ren	0
ren lögn	6
rena	0
rena gissningar	8
rena lögner	6
rena rama	6
resonerat	0
resonerat fel	>
resonerat rätt	>
respektive	0
respektive parti	?
ridiculous	6
ridiculously	6
right	F
ring	0@
ring mig	R
ring nu	R
ring oss	R
ring polisen då	7
ring sossarna	7
ringa	@
rinner	I
road	H
roads	H
roligt	0B
roligt att du vet	7
roligt att ni vet	7
rostig	I
rostiga	I
rotavdrag	Q
rotavdraget	Q
rubbish	06
rubbish bag	1
rubbish bags	1
rubbish bin	1
rubbish bins	1
rubbish collection	1
rubbish dump	1
rubbish truck	1
rulltrappa	H
rulltrappan	H
rumour	0
rumour has it	8
rutavdrag	Q
rutavdraget	Q
rutschkana	H
rutschkanan	H
rutten	I
ruttet	I
ruttna	I
rykten	0
rykten säger	8
räcke	H
räcket	H
räddade	>
räddar	>
räddat	>
räkning	N
räkningar	N
räkningen	N
rätt	0
rätt beslut	>
råttor	I
rödljus	H
rödljuset	H
rösta	0
rösta blankt	:
rösta blått	:
rösta borgerligt	:
rösta bort	:
rösta c	9
rösta fram	:
rösta för c	9
rösta för kd	9
rösta för l	9
rösta för m	9
rösta för mp	9
rösta för s	9
rösta för sd	9
rösta för v	9
rösta grönt	:
rösta in	:
rösta kd	9
rösta m	9
rösta mp	9
rösta på	:
rösta på bidrag	1
rösta på c	9
rösta på din	1
rösta på ditt	1
rösta på er	1
rösta på ert	1
rösta på förslag	1
rösta på förslaget	1
rösta på kd	9
rösta på l	9
rösta på m	9
rösta på mp	9
rösta på namn	1
rösta på s	9
rösta på sd	9
rösta på v	9
rösta på vilket	1
rösta på vinnaren	1
rösta rätt	:
rösta rött	:
rösta s	9
rösta sd	9
rösta ut	:
rösta v	9
röstade	0
röstade c	9
röstade för c	9
röstade för kd	9
röstade för l	9
röstade för m	9
röstade för mp	9
röstade för s	9
röstade för sd	9
röstade för v	9
röstade kd	9
röstade m	9
röstade mp	9
röstade på	:
röstade på c	9
röstade på kd	9
röstade på l	9
röstade på m	9
röstade på mp	9
röstade på s	9
röstade på sd	9
röstade på v	9
röstade s	9
röstade sd	9
röstade v	9
röstar	0
röstar c	9
röstar för c	9
röstar för kd	9
röstar för l	9
röstar för m	9
röstar för mp	9
röstar för s	9
röstar för sd	9
röstar för v	9
röstar kd	9
röstar m	9
röstar mp	9
röstar på	:
röstar på c	9
röstar på kd	9
röstar på l	9
röstar på m	9
röstar på mp	9
röstar på s	9
röstar på sd	9
röstar på v	9
röstar s	9
röstar sd	9
röstar v	9
sabbad	I
sabbade	I
sabbat	I
samordnare	4
satsa	0
satsa på	=
satsar	0
satsar kommunen	=
satsar ni	=
satsar på	=
se	0
se filmen gratis	S
ser	0
ser fram emot	B
seriöst	F
ses	0
ses vi där	G
shall	0
shall we	G
shame	C
sherlock	7
should	0>
should be fine	8
shut	0
shut up	6
sick	0
sick of	6
sida	H
sidan	H
sign	0
sign up	S
sincerely	2
sitter	0
sitter löst	I
sjukvårdspartiet	9
sjukvårdspartiets	9
självklart	0
självklart vet du	6
självklart vet ni	6
ska	0
ska ni lägga ned	<
ska ni lägga ner	<
ska vi cykla	G
ska vi dra	G
ska vi fika	G
ska vi gå	G
ska vi hitta	G
ska vi kolla	G
ska vi köra	G
ska vi prova	G
ska vi ses	G
ska vi sticka	G
ska vi ta	G
ska vi testa	G
ska vi åka	G
skaffa	0
skaffa dig ett liv	6
skaffa er ett liv	6
skamligt	C
skandal	>C
skandalen	>
skattebetalarnas	0
skattebetalarnas pengar	=
skattehöjning	<
skattehöjningar	<
skattehöjningarna	<
skattehöjningen	<
skattepengar	=
skattepengarna	=
skattesats	<
skattesatsen	<
skattesänkning	<
skattesänkningar	<
skattesänkningarna	<
skattesänkningen	<
skicka	0
skicka det vidare	M
skicka gärna vidare	M
skicka vidare	M
skitbra	B
skiter	0
skiter i	6
skitprat	6
skitpratet	6
skitsnack	6
skitsnacket	6
skojar	0
skojar ni	E
skolan	5
skolnedläggning	<
skolnedläggningar	<
skolnedläggningarna	<
skolnedläggningen	<
skolplats	N
skolplatsen	N
skolskjuts	N
skolskjutsen	N
skrattretande	C
skriv	@
skriva	@
skriver	2
skräp	I
skulle	0
skulle jag tro	8
skulle tro	8
skyll	0
skyll dig	6
skyll er	6
skyll inte på	6
skyll på	>
skylla	0
skylla på	>
skylt	H
skyltar	H
skyltarna	H
skylten	H
skymd	I
skymda	I
skymmer	I
skämmas	6
skäms	0C
skäms på dig	6
skäms på er	6
skärp	0
skärp dig	6
skärp er	6
skärpning	0C
skärpning nu	6
sköt	0
sköt dig	6
sköt ditt	6
sköt er	6
sköt ert	6
slipper	0
slipper vi	:
slocknad	I
slocknat	I
slow	0
slow handclap	7
sluta	0
sluta bråka	6
sluta gnäll	6
sluta gnälla	6
sluta klaga	6
sluta larva	6
sluta ljug	6
sluta ljuga	6
sluta nu	6
sluta tjata	6
sluta tramsa	6
slutat	0
slutat fungera	I
slutat funka	I
slutat lysa	I
slutdiskuterat	6
släckt	I
släckta	I
slösa	=
slösar	=
slösari	=
slösat	=
slöseri	=C
slöseriet	=
smart	0
smart där	7
snabba	0
snabba pengar	S
snabblån	S
snille	7
snillet	7
snyggt	0B
snyggt gjort	B
snyggt jobbat	B
snälla	0
snälla svara	D
socialbidrag	N
socialbidraget	N
socialdemokrat	9
socialdemokrater	9
socialdemokraterna	9
socialdemokraternas	9
socialdemokratisk	9
socialdemokratiska	9
socialdemokratiskt	9
socialsekreterare	N
socialsekreteraren	N
soffexpert	7
soffexperten	7
soffexperter	7
soffexperterna	7
soliga	0
soliga hälsning	2
soliga hälsningar	2
som	0
som jag flera gånger	6
som jag redan förklarat	6
som jag redan påpekat	6
som jag redan sagt	6
som jag redan skrivit	6
som jag redan svarat	6
som vanligt vet du	7
som vanligt vet ni	7
som vi flera gånger	6
som vi redan förklarat	6
som vi redan påpekat	6
som vi redan sagt	6
som vi redan skrivit	6
som vi redan svarat	6
sopkärl	H
sopkärlen	H
sopkärlet	H
sopor	H
soporna	H
soptunna	H
soptunnan	H
soptunnor	H
soptunnorna	H
sorgligt	C
sossar	9
sossarna	9
sossarnas	9
sosse	9
sossen	9
special	0
special offer	Q
specialist	4
specialpris	Q
specialpriset	Q
spegelhal	J
spegelhala	J
spegelhalt	J
spell	0
spell caster	S
spricka	I
sprickor	I
sprucken	I
sprucket	I
spruckna	I
spräckt	I
spännande	B
spådom	S
spådomar	S
spår	H
spåren	H
spåret	H
stab	5
staben	5
stackars	0
stackars dig	7
stackars er	7
stackars lilla	7
stackars liten	7
stad	5
staden	5
staket	H
staketet	H
stinker	I
stolpar	H
stolparna	H
stolpe	H
stolpen	H
stolt	B
stop	0
stop complaining	6
stop lying	6
stop moaning	6
stop whining	6
stopp	0
stopp i	I
stort	0
stort tack	A
strateg	4
streama	0
streama gratis	S
street	0
street light	H
street lights	H
streetlight	H
streetlights	H
struntar	0>
struntar i	6
struntprat	6
struntpratet	6
strålande	B
stuck	I
styrande	0
styrande partierna	;
styret	;
ställ	@
ställa	@
ställer	@
står	0
står under vatten	I
stöd	:
stötta	:
sub4sub	S
superbra	B
suveränt	B
svajar	I
svamlet	6
svammel	6
svarar	2
sverigedemokrat	9
sverigedemokrater	9
sverigedemokraterna	9
sverigedemokraternas	9
svämmar	0I
svämmar över	I
swing	H
swings	H
synd	0C
synd om dig	7
synd om er	7
säkert	0
säkert någon som	8
säkert nån som	8
säljer	R
säljes	Q
sämre	0
sämre förslag	>
sämre politik	>
sänka	0
sänka kommunalskatten	<
sänka skatten	<
sänker	0
sänker kommunalskatten	<
sänker skatten	<
sänkt	0
sänkt kommunalskatten	<
sänkt skatten	<
sänkte	0
sänkte kommunalskatten	<
sänkte skatten	<
sätt	0
sätt dig in i	6
sätt er in i	6
så	0
så barnsligt	6
så duktig du	7
så duktig ni	7
så fantastiskt smart	7
så klok du	7
så klok ni	7
så kul	B
så larvigt	6
så löjligt	6
så oförskämt	6
så ohyfsat	6
så patetiskt	6
så smart du	7
så smart ni	7
så tragiskt	7
så vitt jag vet	8
såvitt	0
såvitt vitt jag vet	8
sönder	I
söndrig	I
söndriga	I
söndrigt	I
ta	0
ta gärna med	M
ta med det till	M
ta med detta till	M
ta med förslaget till	M
ta med synpunkten till	M
ta reda på fakta	6
tack	0A
tack för att ni	A
tack för den briljanta	7
tack för den djupa	7
tack för den insiktsfulla	7
tack för den intelligenta	7
tack för det djupa	7
tack för det insiktsfulla	7
tack för din briljanta	7
tack för din djupa	7
tack för din insiktsfulla	7
tack för din intelligenta	7
tack för din oombedda	7
tack för ditt briljanta	7
tack för ditt djupa	7
tack för ditt insiktsfulla	7
tack för ditt intelligenta	7
tack för ditt oombedda	7
tack för ingenting	C
tack för inget	C
tack så hemskt	A
tack så mycket	A
tacka	A
tackar	0A
tackar och bockar	A
tacksam	A
tacksamma	A
tacksamt	A
tagga	0
tagga ner	6
tangentbordskrigare	7
tangentbordskrigaren	7
taxpayers	0
taxpayers money	=
team	5
teamet	5
teatern	5
tekniker	4
telegram	S
terrible	C
testa	0
testa att googla	7
testa att tänka	7
testa googla	7
testa tänka	7
thank	0
thank you	A
thanks	A
the	0
the council leader	;
the parties	?
the team	5
thx	A
tidöpartierna	9
tidöpartiernas	9
till	0
till partierna	?
till salu	Q
tjat	6
tjatande	6
tjatandet	6
tjatet	6
tjälskott	J
tjälskotten	J
tjälskottet	J
tjäna	0
tjäna extra	S
tjäna pengar	S
tjänsteman	5
tjänstemannen	5
toalett	H
toaletten	H
toaletter	H
toaletterna	H
toilet	H
toilets	H
tomtkö	N
tomtkön	N
toppen	B
trading	S
trafikljus	H
trafikljusen	H
trafikljuset	H
tragiskt	C
trams	6
tramset	6
trappa	H
trappan	H
trappor	H
trasig	I
trasiga	I
trasigt	I
trist	C
trodde	0
trodde du på allvar	7
trodde du verkligen allvar	7
trodde ni på allvar	7
trodde ni verkligen allvar	7
troligen	8
troligtvis	8
tror	0
tror att det beror	8
tror att det blir	8
tror att det är	8
tror det beror	8
tror det blir	8
tror det har	8
tror det var	8
tror det är	8
tror jag	8
trottoar	H
trottoaren	H
trottoarer	H
trottoarerna	H
träd	H
träden	H
trädet	H
tråkigt	C
trött	0
trött på	C
tusen	0
tusen tack	A
tycker	0
tycker jag	>
tycker vi	>
tyst	0
tyst med dig	6
tyst med er	6
tyvärr	>
tål	0
tål du inte	6
tål ni inte	6
under	0
under all kritik	C
under vatten	I
underbar	B
underbara	B
underbart	B
undrar	0D
undrar hur	D
undrar när	D
undrar om	D
undrar vad	D
undrar var	D
undrar varför	D
undrar vem	D
undrar vilka	D
undrar vilken	D
uppkäftig	6
uppkäftiga	6
uppkäftigt	6
ur	0
ur funktion	I
urusel	C
uruselt	C
urusla	C
use	0
use your brain	6
usel	C
uselt	C
usla	C
utförsäljning	Q
utförsäljningen	Q
utmärkt	B
utredare	4
utredning	N
utredningen	N
va	F
vacker	B
vackert	B
vackra	B
vad	0
vad du pratar om	6
vad du är duktig	7
vad du är duktiga	7
vad du är klok	7
vad du är kloka	7
vad du är smart	7
vad du är smarta	7
vad hade du	7
vad hade ni	7
vad jag vet	8
vad ni pratar om	6
vad ni är duktig	7
vad ni är duktiga	7
vad ni är klok	7
vad ni är kloka	7
vad ni är smart	7
vad ni är smarta	7
vad ska man säga	E
vad skulle vi göra	E
vad säger man	E
vad trodde du	7
vad trodde ni	7
vad vi vet	8
vad vore	E
vaktmästare	4
valfläsk	<
valfläsket	<
vallöfte	<
vallöften	<
vallöftena	<
vallöftet	<
vandaliserad	I
vandaliserade	I
vandaliserat	I
vansinne	>C
vansinnig	>
vansinnigt	>C
var	0
var anmäler jag	K
var anmäler man	K
var anmäler vi	K
var felanmäler jag	K
var felanmäler man	K
var felanmäler vi	K
var rapporterar jag	K
var rapporterar man	K
var rapporterar vi	K
var tog det	E
varm	0
varm hälsning	2
varm hälsningar	2
varma	0
varma hälsning	2
varma hälsningar	2
varmt	0
varmt tack	A
vart	0
vart anmäler jag	K
vart anmäler man	K
vart anmäler vi	K
vart felanmäler jag	K
vart felanmäler man	K
vart felanmäler vi	K
vart rapporterar jag	K
vart rapporterar man	K
vart rapporterar vi	K
vatten	H
vattnet	0H
vattnet är brunt	J
vattnet är grumligt	J
vattnet är missfärgat	J
vem	0
vem bryr sig	E
vem gillar inte	E
vem hade kunnat ana	7
vem hade kunnat tro	7
vem klagar jag till	L
vem klagar man till	L
vem kunde ana	7
vem kunde kunnat ana	7
vem kunde kunnat tro	7
vem kunde tro	7
vem vill inte	E
vem älskar inte	E
vet	0
vet alltid bäst	7
vet du bäst	7
vet du vad	F
vet hut	6
vet ni	D
vet ni bäst	7
vet ni vad	F
vet någon	D
vet nån	D
vettig	>
vettiga	>
vettigt	>
vh	2
vi	05
vi anser	>
vi ansökte	P
vi blir arg	6
vi blir arga	6
vi blir förbannad	6
vi blir förbannade	6
vi blir irriterad	6
vi blir irriterade	6
vi blir så arga	6
vi blir så trötta	6
vi blir upprörd	6
vi blir upprörda	6
vi bryr mig inte	6
vi bryr oss inte	6
vi bygger	R
vi byter	R
vi fick	P
vi fixar	R
vi gissar	8
vi har ansökt	P
vi har fått	P
vi har redan förklarat	6
vi har redan sagt	6
vi har redan svarat	6
vi har sökt	P
vi har väntat	P
vi har överklagat	P
vi hjälper	R
vi håller med	>
vi lagar	R
vi menar	>
vi målar	R
vi orkar inte	6
vi städar	R
vi sökte	P
vi tror att det	8
vi tror det	8
vi tror på	1
vi tycker	>
vi utför	Q
vi är arg	6
vi är arga	6
vi är de enda	:
vi är förbannad	6
vi är förbannade	6
vi är förbannat	6
vi är irriterad	6
vi är irriterade	6
vi är less på	6
vi är trött på	6
vi är trötta på	6
vi är upprörd	6
vi är upprörda	6
vi är utleda på	6
vi är utless på	6
vi överklagade	P
viagra	S
vid	0
vid makten	:
vilken	0
vilken chock	7
vilken expert	7
vilken riktig expert	7
vilken överraskning	7
vilken överraskning att	1
vilken överraskning det	1
vilken överraskning för	1
vilken överraskning vi	1
vilket	0
vilket påhopp	6
vill	0>
vill anmäla	K
vill du följa	G
vill du med	G
vill klaga	L
vill minnas	8
vill rapportera	K
vill veta	D
vindkraftsveto	<
vindkraftsvetot	<
visit	0
visit our	R
visst	0
visst blir det	E
visst var det	E
visst visst	7
visst är	E
visst är det	E
vote	0
vote for	:
väg	H
vägar	H
vägarna	H
vägen	H
vägledare	4
välförtjänt	B
välj	:
välkommen	0B
välkommen till verkligheten	7
välkomna	B
vält	I
välta	I
välter	I
vänd	0
vänd dig till	?
vänd er till	?
vända	0
vända dig till	?
vända er till	?
vänder	0
vänder du dig	?
vänder du er	?
vänder ni dig	?
vänder ni er	?
vänlig	0
vänlig hälsning	2
vänlig hälsningar	2
vänliga	0
vänliga hälsning	2
vänliga hälsningar	2
vänligen	2
vänligt	2
vänsterpartiet	9
vänsterpartiets	9
vänsterpartist	9
vänsterpartisten	9
vänsterpartister	9
vänsterpartisterna	9
värdelös	C
värdelösa	C
värdelöst	C
världens	0
världens undergång	7
värmen	H
väx	0
väx upp	6
vår	0
vår butik	Q
vår firma	Q
vår gissning	8
vår nya butik	Q
vår nya restaurang	Q
vår nya salong	Q
vår nya webbshop	Q
vår politik	:
vår restaurang	Q
vår salong	Q
vår shop	Q
vår webbshop	Q
vår webbutik	Q
våra	0
våra skattepengar	=
vårt	0
vårt företag	R
wanna	0
wanna go	G
want	0
want to go	G
warm	0
warm regards	2
waste	0
waste money	=
wasting	0
wasting money	=
watch	0
watch free	S
watch it free	S
we	0
we agree	>
we am tired of	6
we are tired of	6
we believe	>
we guess	8
we have already answered	6
we have already explained	6
we have already told	6
we think	>
webbplatsen	H
webbredaktören	5
webbshop	Q
webbshopen	Q
website	H
weight	0
weight loss	S
welcome	0
welcome to reality	7
well	0
well done	B
what	0
what a surprise	7
what part of	6
whatsapp	S
whining	6
who	0
who does not love	E
who doesn't love	E
wonderful	B
wondering	D
wow	B
write	0
write to	@
yay	B
yes	B
you	0
you always know best	7
you know best	7
you should know better	6
your	0
your own fault	6
yours	0
yours sincerely	2
älskar	B
äntligen	B
är	0
är borta	I
är det ett skämt	E
är det för mycket	6
är det inte	F
är det konstigt att	E
är det nog	8
är det så svårt	6
är detta ett skämt	E
är du blind	6
är du blinda	6
är du dum	6
är du dumma	6
är du korkad	6
är du korkade	6
är du seriös	6
är du seriösa	6
är du trög	6
är du tröga	6
är full	I
är inte ni	E
är inte vårt bord	6
är inte vårt fel	6
är inte vårt problem	6
är ni blind	6
är ni blinda	6
är ni dum	6
är ni dumma	6
är ni inte bra	E
är ni inte bäst	E
är ni inte fantastiska	E
är ni inte härliga	E
är ni inte underbara	E
är ni kloka	E
är ni korkad	6
är ni korkade	6
är ni seriös	6
är ni seriösa	6
är ni trög	6
är ni tröga	6
är nog bara	8
är ur funktion	I
ärende	N
ärenden	N
ärendenr	O
ärendenummer	O
ärendet	N
önskar	2
öppningserbjudande	Q
öppningserbjudanden	Q
överfull	I
överfulla	I
överfullt	I
övergångsställe	H
övergångsställen	H
övergångsstället	H
överklagan	N
överklagande	N
överklagandet	N
översvämmad	I
översvämmat	I
översvämning	I
"""#
