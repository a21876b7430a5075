// Generated from Fixtures/Data/cues.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Words and phrases that rules look for, listed by hand for postlint; licence as postlint itself.
  /// Columns: term, inflections of its last word, categories, languages, note.
  /// A term is a word, a phrase of up to four words, a stem (`skatte*`) or the head of a compound (`*tävling`).
  /// `a|b` is either word, `_` no word. An inflection is an ending (`-en`) or a whole form.
  package static var cues: SortedTable { SortedTable(cuesText) }
}

private let cuesText: StaticString = #"""
*anbudstävling	0
*anbudstävlingar	0
*anbudstävlingen	0
*arkitekttävling	0
*arkitekttävlingen	0
*avgift	Y
*avgiften	Y
*avgifter	Y
*barn	W
*barnen	W
*bilar	f
*bilarna	f
*bilen	f
*bilens	f
*biljett	K
*biljetten	K
*biljetter	K
*biljetterna	K
*bolagets	e
*elev	W
*elever	W
*eleverna	W
*faktura	d
*fakturan	d
*fordon	f
*fordonen	f
*fordonet	f
*föreningens	e
*förvaltningens	e
*gåva	d
*gåvan	d
*insamling	d
*insamlingar	d
*insamlingen	d
*jury	D
*juryn	D
*klubbens	e
*kompis	<
*kompisar	<
*kompisarna	<
*kompisen	<
*konto	`
*konton	`
*kontonummer	`
*kontonummert	`
*kontonumret	`
*kontot	`
*lopp	5
*loppen	5
*loppet	5
*nämndens	e
*paket	K
*paketet	K
*plats	5
*platser	5
*platserna	5
*plattform	^
*plattformar	^
*plattformarna	^
*plattformen	^
*pris	K
*priser	K
*priserna	K
*priset	K
*skatt	R
*skatten	R
*skolans	e
*sparbank	`
*sparbanken	`
*sponsra	_
*sponsrad	_
*sponsrat	_
*tipspromenad	2
*tipspromenaden	2
*tomt	5
*tomten	5
*tomter	5
*tomterna	5
*tävling	2
*tävlingar	2
*tävlingarna	2
*tävlingen	2
*tävlingens	2
*utlottning	2C
*utlottningar	2C
*utlottningarna	2C
*utlottningen	2C
*värde	O
*värdet	O
18+	ST	ST
18-årig	ST
18-åriga	ST
18-årigt	ST
18-årsgräns	ST
18-årsgränsen	ST
1:a	L
1:a pris	L
1:a priset	L
2:a	L
2:a pris	L
2:a priset	L
3:e pris	L
3:e priset	L
3:e-pris	L
90-konto	b
90-konton	b
90-kontot	b
@-nämn	;
^administre	_
^affilier	_
^associera	_
^bedräg	1
^beskatt	R
^bluesky	]	]
^bluff	1
^clearing	`a	`a
^facebook	]	]
^fejk	1
^friskriv	_i
^förknippa	_
^instagram	]	]
^linkedin	]	]
^pinterest	]	]
^polisanmäl	1
^skattepl	R
^skatteverk	R
^skattskyld	R
^snapchat	]	]
^tiktok	]	]
^twitter	]	]
^youtube	]	]
a great number of		j
a large number of		j
a majority of		j
a significant number of		j
a-traktor	f
a-traktorer	f
a-traktorn	f
above-mentioned		j
abovementioned		j
accomplish		j
accomplished		j
accomplishes		j
accordingly		j
account no		`
account number		`
acquire		j
acquired		j
acquires		j
act svenska kyrkan	d
additional		j
adekvat	j
adekvata	j
adjacent to		j
administered		_
administrativt avseende	k
adressera frågan	j
adressera problemet	j
adresserar frågan	j
adresserar problemet	j
advantageous		j
advent	H
affiliated		_
aforementioned		j
aforesaid		j
age		S
aged		S
ajournera	j
ajournerade	j
ajournerades	j
ajournerar	j
ajourneras	j
aktualisera	j
aktualiserade	j
aktualiserar	j
aktualiseras	j
aktualiserat	j
aktualiserats	j
aldrig	i
alight from		j
all ages		W
alla åldrar	W
alldenstund	j
allenast	j
alleviate		j
alleviated		j
alleviates		j
alleviating		j
allsvenskan	5
allt du behöver göra	8
alltfort	j
alltjämt	j
altogether		P
ambulance		h
ambulans	h
ambulansen	h
ambulanser	h
ameliorate		j
ameliorated		j
amend		j
amended		j
amending		j
amends		j
american express	c	c
amex	c	c
anbefalla	j
anbefallde	j
anbefallen	j
anbefaller	j
anbefalls	j
anbud	5
anbuden	5
anbudet	5
anbudsgivare	5
anbudsgivaren	5
anbudsgivarerna	5
anbudstävling	0
anbudstävlingar	0
anbudstävlingen	0
ancillary		j
and concerning		k
and win		38
andra pris	L
andra priset	L
andrapris	L
andrapriset	L
anför att	j
anför besvär	j
anföra besvär	j
anförde att	j
anfört att	j
ang	j
ang.	j
angående	j
anhålla om	j
anhållan	j
anhåller om	j
anhållit om	j
anhöll om	j
anknuten	_
anknutet	_
anknutna	_
anknytning	_
anknytningen	_
ankomma på	j
ankommer på	j
anmoda	j
anmodade	j
anmodan	j
anmodar	j
anmodas	j
anmodat	j
anmäl dig i kommentaren	6
anmäl dig i kommentarerna	6
anmäl dig i kommentarsfältet	6
anmälningsavgift	YZ
anmälningsavgiften	YZ
anmälningsavgifter	YZ
annat avseende	k
annonseras	F
annorledes	j
announce		F
announced		F
announces		F
anordnad	_
anordnas	_
ansenlig	j
ansenliga	j
ansenligt	j
anskaffa	j
anskaffade	j
anskaffar	j
anskaffas	j
anskaffat	j
ansluten	_
anslutet	_
ansvar	_
ansvarar	_
ansvarig	_
ansvarigt	_
answer		6
anticipate		j
anticipated		j
anticipates		j
anticipating		j
anvisad plats	j
anvisade platser	j
användarkonto	0
användarkonton	0
användarkontot	0
apprise		j
apprised		j
approximately		j
april	H	H
are able to		j
are concerning		k
are in receipt of		j
are obliged to		j
are required to		j
arkitekt	5
arkitekten	5
arkitekter	5
arkitekterna	5
arkitekttävling	0
arkitekttävlingar	0
arkitekttävlingarna	0
arkitekttävlingen	0
arrangerad	_
arrangeras	_
arrangör	_
arrangören	_
arrangörens	e
arrangörer	_
arton	ST
arvode utgår	j
as a consequence of		j
as a result of		j
as regards		j
ascertain		j
ascertained		j
ascertains		j
assistance		j
assistera	j
assisterade	j
assisterar	j
assisterat	j
associated		_
association's		e
at a later date		j
at present		j
at the present moment		j
at the present time		j
at this point in		j
at this time		j
at your earliest convenience		j
att göra	_
att göra med	_
att lotta ut	C
attributable to		j
audi	f	f
audin	f	f
aug	H	H
august		H
augusti	H
autogiro	b
autogirot	b
av den anledningen	j
av den orsaken	j
av detta skäl	j
avanza	`	`
avanzas	`	`
avge ett yttrande	j
avge yttrande	j
avger yttrande	j
avgift	Y
avgift utgår	j
avgiften	Y
avgifter	Y
avgiftsfri	\j
avgiftsfria	\j
avgiftsfritt	\j
avgiva	j
avgiva yttrande	j
avgiver	j
avgives	j
avgörs	G
avhjälpa	j
avhjälper	j
avhjälps	j
avhjälpt	j
avhjälpte	j
avhjälptes	j
avhämta	j
avhämtade	j
avhämtar	j
avhämtas	j
avhämtats	j
avhämtning	j
avhämtningen	j
avhängig	j
avhängiga	j
avhängigt	j
avhålla sig från	j
avhåller sig från	j
avisera	j
aviserade	j
aviserar	j
aviseras	Fj
aviserat	j
aviserats	j
avisering	j
aviseringar	j
aviseringen	j
avlade besök	j
avlägga besök	j
avlägger besök	j
avse att	j
avseende	j
avseende vid	k
avser att	j
avsevärd	j
avsevärda	j
avsevärt	j
avslutas	G
avslöjar	F
avslöjas	F
avstyrka	j
avstyrker	j
avstyrks	j
avstyrkt	j
avstyrkte	j
avstå ifrån att	j
avsåg att	j
avvakta	j
avvaktade	j
avvaktar	j
avvaktat	j
avyttra	j
avyttrade	j
avyttrades	j
avyttrar	j
avyttras	j
avyttrat	j
avyttring	j
avyttringen	j
badkort	K
badkorten	K
badkortet	K
bakom	_
bank account		`
bank accounts		`
bank card		c
bank cards		c
bankgiro	b
bankgiron	b
bankgironr	b
bankgironummer	b
bankgironumret	b
bankgirot	b
bankkonto	`
bankkonton	`
bankkontona	`
bankkontot	`
bankkort	c
bankkorten	c
bankkortet	c
bankkortets	c
bankkorts	c
bankkortsnummer	c
bankuppgifter	`
bankuppgifterna	`
bara för vuxna	ST
barn	W
barn och vuxna	W
barncancerfonden	d
barncancerfondens	d
barnen	W
barnens	W
barnet	W
based upon		k
be advised that		j
be concerning		k
beakta	j
beaktade	j
beaktar	j
beaktas	j
beaktat	j
beaktats	j
bedömer	D
bedömning	D
bedömningen	D
bedöms	D
befintlig	j
befintliga	j
befintligt	j
before		G
behind		_
behjälplig	j
behjälpliga	j
behjälpligt	j
behäftad	j
behäftade	j
behäftat	j
behöver du inte	9i
behöver inte	9i
behöver ni inte	9i
beivra	j
beivrar	j
beivras	j
beivrats	j
belägen	j
beläget	j
belägna	j
belönar med	L
belönas med	L
bemyndiga	j
bemyndigade	j
bemyndigar	j
bemyndigas	j
bemyndigat	j
benämna	j
benämnas	j
benämnd	j
benämnda	j
benämnde	j
benämner	j
benämns	j
benämnt	j
bereda möjlighet	j
bereda tillfälle	j
beredas möjlighet	j
beredas tillfälle	j
bereds möjlighet	j
bereds tillfälle	j
berätta	6
besitta	j
besitter	j
besked gällande	j
beslut gällande	j
beslutet gällande	j
best answer		D
best entries		D
best entry		D
best photo		D
best picture		D
bestrida kostnaden	j
bestrida kostnader	j
bestrida kostnaderna	j
bestrider kostnaden	j
beställ	[
besuttit	j
besvara	j
besvarade	j
besvarar	j
besvarat	j
besörja	j
besörjde	j
besörjer	j
besörjt	j
betala	[
betalar	[
betalas	[
betalkort	c
betalkorten	c
betalkortet	c
betalkortets	c
betalkorts	c
betalkortsnummer	c
betalning	[
betalning från utlandet	d
betalningar från utlandet	d
betalningen	[
betalningskort	c
betalningskorten	c
betalningskortet	c
betr	j
betr.	j
beträffande	j
bg	b
bg-nr	b
bibehålla	j
bibehåller	j
bibehållit	j
bibehålls	j
bibehöll	j
bibliotekets	e
bibringa	j
bibringade	j
bibringar	j
bibringas	j
bic	`	`
bidra med	d
bidrag utgår	j
bifalla	j
bifaller	j
bifallit	j
bifallits	j
bifalls	j
biföll	j
bifölls	j
bil	f
bilagd	j
bilagda	j
bilagt	j
bilar	f
bilarna	f
bilarnas	f
bilen	f
bilens	f
bilisten	f
biljett	K
biljetten	K
biljetter	K
biljetterna	K
bilnummer	g
bilnummert	g
bilpool	h
bilpoolen	h
bilpoolsbil	h
bilpoolsbilen	h
bils	f
bilvrak	f
bilvraken	f
bilvraket	f
bilägare	f
bilägaren	f
bilägga	j
bilägger	j
biläggs	j
bio	J
biobiljett	K
biobiljetten	K
biobiljetter	K
biobiljetterna	K
bion	J
bistod	j
bistå	j
biståndsorganisation	d
biståndsorganisationen	d
biståndsorganisationer	d
bistår	j
bistått	j
biträda	j
biträdde	j
biträder	j
biträtt	j
bjud in dina vänner	;<
bjud in en kompis	;<
bjud in en vän	;<
bjud in tre vänner	;<
bjud in två vänner	;<
bliva	j
bliver	j
bmw	f	f
bmwn	f	f
bogsera	f
bogserad	f
bogserade	f
bogserades	f
bogserande	f
bogserar	f
bogseras	f
bogserat	f
bogserats	f
bogsering	f
bogseringen	f
boka	[
bokar	[
bokbil	h
bokbilen	h
bokbuss	h
bokbussen	h
bokpaket	K
bokpaketet	K
bolagets	e
bordlade	j
bordlades	j
bordlagt	j
bordlägga	j
bordlägger	j
bordläggs	j
bortforsla	j
bortforslad	f
bortforslades	j
bortforslar	j
bortforslas	fj
bortforsling	j
bortskänkes	j
borttaga	j
borttagas	j
borttages	j
bra insats	0
brandbil	h
brandbilar	h
brandbilen	h
brevledes	j
bridgetävling	0
bridgetävlingar	0
bridgetävlingarna	0
bridgetävlingen	0
buddies		<
buddy		<
buy		[
by		G
by means of		j
by virtue of		j
bärgad	f
bärgades	f
bärgas	f
bärgats	f
bärgning	f
bärgningen	f
bärgningsbil	f
bärgningsbilen	f
bästa bidrag	D
bästa bidragen	D
bästa bidraget	D
bästa bild	D
bästa bilden	D
bästa bilder	D
bästa förslag	D
bästa förslaget	D
bästa motivering	D
bästa motiveringen	D
bästa svar	D
bästa svaret	D
bästis	<
bästisar	<
bästisen	<
både rörande	k
båtplats	5
båtplatsen	5
båtplatser	5
båtplatserna	5
båtsläp	f
båtsläpet	f
call upon		k
called		F
called upon		k
cancerfonden	d
cancerfondens	d
car		f
caravan		f
caravans		f
card ending in		c
card no		c
card number		c
cars		f
cash		N
cease		j
ceased		j
ceases		j
cessation		j
chance to win		3
chans att vinna	3
chans till vinst	3
chansen att vinna	3
chansen till vinst	3
charities		d
charity		d
child		W
children		W
choose		D
chosen		D
citroën	f	f
clearing	`a	`a
close		G
closes		G
closing		G
club's		e
cognisant of		j
cognizant of		j
commence		j
commenced		j
commencement		j
commences		j
commencing		j
comment		6
competition		2
competitions		2
concerning		j
concur		j
concurs		j
conditions		I
congratulations		4
connected		_
consequently		j
constitute		j
constituted		j
constitutes		j
contact		F
contacted		F
contest		2
contests		2
correspondence		j
cost		[
costs		[
credit card		c
credit cards		c
cup	5
cupen	5
cuper	5
cvc	c	c
cvc-kod	c
cvc-koden	c
cvv	c	c
cykeltävling	0
cykeltävlingar	0
cykeltävlingarna	0
cykeltävlingen	0
dagen	H
dags dato	j
danske bank	`	`
danske banken	`	`
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
de du	=
de rörande	k
de som	=
de som vinner	E
deadline	G	G
deadlinen	G	G
debit card		c
debit cards		c
debitera	j
debiterade	j
debiterades	j
debiterar	j
debiteras	j
debiterat	j
debitkort	c
debitkortet	c
dec	H	H
december	H	H
deem		j
deemed		j
deems		j
deeply concerning		k
dela	:
dela bil	0
dela erfarenheter	0
dela in	0
dela med	0
dela med dig	6
dela med er	6
dela rum	0
dela upp	0
dela ut	0
delaktig	_
delaktigt	_
delar	:
delar in	0
delar med	0
delar upp	0
delar ut	0
delgav	j
delgiva	j
delgiver	j
delta	7
delta i dragningen	378
delta i tävlingen	78
delta i utlottningen	378
delta i vår fototävling	37
delta i vår tävling	37
delta i vår utlottning	37
delta i våran fototävling	37
delta i våran tävling	37
delta i våran utlottning	37
deltag	7
deltag i dragningen	378
deltag i tävlingen	78
deltag i utlottningen	378
deltag i vår fototävling	37
deltag i vår tävling	37
deltag i vår utlottning	37
deltag i våran fototävling	37
deltag i våran tävling	37
deltag i våran utlottning	37
deltaga	7j
deltagande	7
deltagandeavgift	YZ
deltagandeavgiften	YZ
deltagandeavgifter	YZ
deltagandet	7
deltagaravgift	YZ
deltagaravgiften	YZ
deltagaravgifter	YZ
deltagarvillkor	I
deltagarvillkoren	I
deltager	j
deltar	7
dem du	=
dem som	=
demonstrate that		j
demonstrated that		j
demonstrates that		j
den du	=
den rörande	k
den som	=
den som vill	9
den som vinner	E
den sökande	j
dependent upon		k
depending upon		k
deras vidkommande	j
despatch		j
despatched		j
despatches		j
despite the fact that		j
desslikes	j
destruera	j
destruerade	j
destruerar	j
destrueras	j
destruerat	j
det enda du behöver	8
det faktum att	j
det förhållandet att	j
det handlar om	0
det rörande	k
det stora flertalet	j
detektera	j
detekterade	j
detekterar	j
detekteras	j
detekterat	j
detta avseende	k
diakonia	d
diakonias	d
dialog gällande	j
dialogen gällande	j
dikta	6
diners	c	c
diners club	c	c
diners-kort	c
diners-kortet	c
direktmeddelande	F
direktmeddelanden	F
direktmeddelandet	F
disabled persons		k
discontinue		j
discontinued		j
discontinues		j
diskrepans	j
diskrepansen	j
displaced persons		k
disponera	j
disponerade	j
disponerar	j
disponerat	j
disseminate		j
disseminated		j
disseminates		j
disseminating		j
dissemination		j
ditt bidrag	d
djupt rörande	k
dm	F	F
do not hesitate to		j
domiciled in		j
donate		d
donated		d
donation	d
donation account		d
donationen	d
donationer	d
donationerna	d
donations		d
donera	d
donerade	d
donerar	d
donerat	d
dotter	W
dottern	W
dra en vinnare	CE
dra försorg	k
dra tre vinnare	CE
dra två vinnare	CE
draga	j
drager	j
drages	j
dragit försorg	k
dragning	C
dragningen	C
dragningen är öppen	G
drar	C
drar försorg	k
dras	C
draw		C
drawn		C
dressyrtävling	0
dressyrtävlingar	0
dressyrtävlingarna	0
dressyrtävlingen	0
drog försorg	k
dröjsmål	j
dröjsmålet	j
du behöver bara	8
du får gärna	9
du får också	9
du får även	9
du kan också vinna	3
du kan vinna	3
du kan även vinna	3
du kanske vinna	3
du som vill	9
du som vinner	E
due to the fact		j
dylik	j
dylika	j
dylikt	j
därav följer	j
därest	j
därigenom	j
därjämte	j
därom	j
därstädes	j
därstädes befintlig	j
därtill	j
därutinnan	j
därutöver	j
därvid	j
därvidlag	j
döttrar	W
e-postkonto	0
e-postkonton	0
e-postkontot	0
e.dyl	j
e.dyl.	j
each		M
effektivisera	j
effektiviserar	j
effektiviseras	j
effektiviserat	j
effektuera	j
effektuerade	j
effektuerar	j
effektueras	j
effektuerat	j
efterhöra	j
efterkom	j
efterkomma	j
efterkommer	j
efterkommit	j
efterleva	j
efterlevde	j
efterlever	j
efterlevnad	j
efterlevnaden	j
efterlevs	j
efterlevt	j
egen profil	?
egen sida	?
egenvärde	0
egenvärdet	0
egna profil	?
egna sida	?
ehuru	j
eighteen		ST
ej	i
ekonomiskt avseende	k
el dylik	k
el dylika	k
el dylikt	k
elbil	f
elev	W
eleven	W
elever	W
eleverna	W
eliminera	j
eliminerade	j
eliminerar	j
elimineras	j
eliminerat	j
eljest	j
eller dylik	k
eller dylika	k
eller dylikt	k
elucidate		j
elucidates		j
email		6
emailed		F
emedan	j
emellertid	j
emotse	j
emotser	j
emotses	j
emotsett	j
emotsåg	j
emottaga	j
emottagas	j
emottager	j
emottages	j
emottas	j
en och var	j
en rörande	k
enahanda	j
enclosed herewith		j
endast för vuxna	ST
endeavor		j
endeavour		j
endeavoured		j
endeavouring		j
endeavours		j
endorsed		_
endorsed by		B_
ends		G
enkom	j
enl	j
enl.	j
enligt gällande bestämmelser	j
enligt gällande föreskrifter	j
enquire about		j
ensure that		j
ensured that		j
ensures that		j
ensuring that		j
enter		67
enter to win		367
entlediga	j
entledigade	j
entledigar	j
entledigas	j
entledigats	j
entreprenörens	e
entries		7
entry		7
entry fee		YZ
entry fees		YZ
enumerate		j
enumerated		j
enumerates		j
envar	j
envisage		j
envisaged		j
envisages		j
enär	j
epa	f
epa-traktor	f
epa-traktorer	f
epa-traktorn	f
epatraktor	f
epatraktorer	f
epatraktorn	f
epostkonto	0
epostkonton	0
epostkontot	0
erforderlig	j
erforderliga	j
erforderligen	j
erforderligt	j
erfordra	j
erfordrade	j
erfordrades	j
erfordrar	j
erfordras	j
erfordrat	j
erfordrats	j
erhålla	j
erhållas	j
erhållen	j
erhåller	j
erhålles	j
erhållet	j
erhållit	j
erhållna	j
erhålls	j
erhöll	j
erinra	j
erinra om	j
erinrade om	j
erinran	j
erinrar	j
erinrar om	j
erinras om	j
erlade	j
erlagt	j
erlagts	j
erlägga	j
erläggande	j
erläggandet	j
erläggas	j
erlägger	j
erlägges	j
erläggs	j
erroneous		j
erroneously		j
ersättning utgår	j
ert vidkommande	j
essentiell	j
essentiella	j
essentiellt	j
estimera	j
estimerad	j
estimerade	j
estimerar	j
estimeras	j
estimerat	j
ett ansenligt antal	j
ett avseende	k
ett betydande antal	j
ett flertal	j
ett ringa antal	j
ett rörande	k
ett stort antal	j
evaluera	j
evaluerade	j
evaluerar	j
evalueras	j
evaluerat	j
exkl	j
exkl.	j
expedite		j
expedited		j
expedites		j
expediting		j
expeditious		j
expeditiously		j
expenditure		j
expenditures		j
f.n	j
f.n.	j
f.v.b.	j
f.ö	j
f.ö.	j
facebookkonto	0
facebookkonton	0
facebookkontot	0
facilitate		j
facilitated		j
facilitates		j
facilitating		j
facilitera	j
faciliterade	j
faciliterar	j
faciliterat	j
fake		1
faktura	d
fakturan	d
fakturans	d
fakturanummer	d
fakturanummert	d
fakturanumret	d
fakturor	d
fakturorna	d
falsk	1
falska	1
falskt	1
familjemedlem	<
familjemedlemmar	<
fanns att tillgå	j
fantastisk insats	0
fastställa	j
fastställas	j
fastställde	j
fastställdes	j
fastställer	j
fastställs	j
fastställt	j
fastställts	j
fb	]	]
feasible		j
feb	H	H
februari	H
february		H
fee		Y
feed		?
feel free to		9
fees		Y
felparkera	f
felparkerad	f
felparkerade	f
felparkerar	f
felparkerat	f
felparkerats	f
felparkering	f
felparkeringar	f
felparkeringen	f
feriejobb	5
feriejobben	5
feriejobbet	5
feriepraktik	5
feriepraktiken	5
filma	6
fin rörande	k
finalise		j
finalised		j
finalises		j
finalize		j
finalized		j
finaste bidrag	D
finaste bidraget	D
finaste bild	D
finaste bilden	D
finaste motivering	D
finaste motiveringen	D
finaste svar	D
finaste svaret	D
finnas att tillgå	j
finns att tillgå	j
finns möjlighet att	j
finns möjlighet till	j
finns möjligheten att	j
fire engine		h
firmabil	f
first prize		L
fisketävling	0
fisketävlingar	0
fisketävlingarna	0
fisketävlingen	0
flertalet	j
flest delningar	@
flest följare	@
flest gilla-markeringar	@
flest gillningar	@
flest hjärtan	@
flest kommentarer	@
flest lajks	@
flest likes	@
flest poäng	D
flest reaktioner	@
flest reposts	@
flest retweets	@
flest rätt	D
flest röster	D
flest tittningar	@
flest visningar	@
flyttbil	f
flöde	?
flödet	?
follow		6
fondens	e
for a chance to		8
for the duration of		j
for the purpose of		j
for the purposes of		j
for the reason that		j
for your chance to		8
fordon	f
fordonen	f
fordonens	f
fordonet	f
fordonets	f
fordonsflytt	f
fordonsflyttar	f
fordonsflytten	f
fordonsflyttning	f
fordonsflyttningen	f
fordonsägare	f
fordonsägaren	f
forex bank	`	`
forex banken	`	`
formellt avseende	k
formgivningstävling	0
formgivningstävlingen	0
forslas bort	f
forthwith		j
fortkörning	f
fortkörningen	f
fortlöpande	j
fota	6
fotografera	6
fram till	G
framdeles	j
framgent	j
framlade	j
framlades	j
framlagt	j
framledes	j
framlägga	j
framlägger	j
framläggs	j
framställan	j
fraud		1
frauds		1
fraudsters		1
fredag	H
fredagen	H
fredagens	H
free		\
frekvent	j
frekventera	j
frekventerade	j
frekventerar	j
frekventeras	j
friday		H
friend		<
friends		<
friidrottstävling	0
friidrottstävlingar	0
friidrottstävlingarna	0
friidrottstävlingen	0
fristående	_i
fritidsbuss	h
fritidsbussen	h
frivilligt	9
from		U
frälsningsarmén	d
frälsningsarméns	d
fråga gällande	j
frågan gällande	j
frågeställning	j
frågeställningar	j
frågeställningarna	j
frågeställningen	j
frågor gällande	j
frågorna gällande	j
från	U
frånträda	j
frånträdde	j
frånträder	j
frånträtt	j
fsk	j
fullgjorde	j
fullgjort	j
fullgjorts	j
fullgör	j
fullgöra	j
fullgöras	j
fullgörs	j
fundraiser		d
fundraisers		d
fundraising		d
furnish us with		j
furnish with		j
furnished with		j
furthermore		j
fyll i	6
fyller	SU
fyllt	SU
fyrhjuling	f
fyrhjulingar	f
fyrhjulingen	f
färdigställa	j
färdigställande	j
färdigställandet	j
färdigställas	j
färdigställde	j
färdigställdes	j
färdigställer	j
färdigställs	j
färdigställt	j
färdigställts	j
färdtjänstbil	h
färdtjänstbilen	h
fäst avseende	k
fästa avseende	k
fäste avseende	k
fäster avseende	k
får besked	F
får ett meddelande	F
får ett mejl	F
får ett sms	F
får veta	F
får vinnaren	L
får vinnarna	L
följ	6
följaktligen	j
för att delta	78
för att få chans	8
för att få chansen	8
för att ha chans	8
för att ha chansen	8
för att medverka	78
för att tävla	78
för att vara med	78
för att vinna	78
för chans att	8
för chansen att	8
för den händelse	j
för den händelse att	j
för det fall	j
för det fall att	j
för din chans	8
för en chans	8
för erhållande av	j
för fullgörande av	j
för vinnande av	j
föranleda	j
föranledde	j
föranleder	j
föranleds	j
föranlett	j
förbundets	e
före	G
förebringa	j
förebringar	j
föredragningslista	j
föredragningslistan	j
förefalla	j
förefaller	j
förefanns	j
förefinnas	j
förefinns	j
föreföll	j
föregående månad	j
föregående vecka	j
föregående år	j
förelegat	j
föreligga	j
föreliggande	j
föreligger	j
föreligger möjlighet	j
förelåg	j
föreningens	e
förenämnda	j
föreskrev	j
föreskriva	j
föreskriven	j
föreskriver	j
föreskrivet	j
föreskrivit	j
föreskrivna	j
föreskrivs	j
företa	j
företaga	j
företager	j
företages	j
företagets	e
företagit	j
företagskort	c
företagskortet	c
företar	j
företas	j
förete	j
företedde	j
företer	j
företog	j
företrädesvis	j
förett	j
förevisa	j
förevisade	j
förevisar	j
förevisas	j
förevisat	j
förfalla till betalning	j
förfaller till betalning	j
förfar	j
förfara	j
förfarande	j
förfarandet	j
förfaringssätt	j
förfaringssättet	j
förfoga över	j
förfogade över	j
förfogar över	j
förfogat över	j
förfor	j
förhandenvarande	j
förmå	j
förmår	j
förordna	j
förordnad	j
förordnade	j
förordnande	j
förordnandet	j
förordnar	j
förordnas	j
förordnat	j
förordnats	j
förorsaka	j
förorsakade	j
förorsakar	j
förorsakas	j
förorsakat	j
förplikta	j
förpliktad	j
förpliktelse	j
förpliktelser	j
förpliktelserna	j
förpliktiga	j
förpliktigad	j
förpliktigade	j
förpliktigar	j
förpliktigas	j
församlingens	e
förskolans	e
förskolebarn	W
förskolebarnen	W
förskoleklass	W
förskoleklassen	W
förskoleplats	5
förskoleplatsen	5
förskoleplatser	5
förskoleplatserna	5
förslag gällande	j
förslaget gällande	j
förslagsvis	j
försorg	j
först med rätt svar	D
först till kvarn	D
första pris	L
första priset	L
förstapris	L
förstapriset	L
försälja	j
försäljer	j
försäljs	j
försålde	j
försåldes	j
försålt	j
försåvitt	j
förteckning	j
förteckningar	j
förteckningarna	j
förteckningen	j
förtäring	j
förutnämnda	j
förutvarande	j
förvaltningens	e
förvärva	j
förvärvade	j
förvärvades	j
förvärvar	j
förvärvas	j
förvärvat	j
förälder	X
föräldern	X
föräldrar	X
föräldrarna	X
ge ett bidrag	d
generera	j
genererade	j
genererar	j
genereras	j
genererat	j
genom att betala	8[
genom att handla	8[
genom att köpa	8[
genom att swisha	8[
genomför en analys	j
genomför en undersökning	j
genomför en utvärdering	j
genomföra en analys	j
genomföra en undersökning	j
genomföra en utvärdering	j
genomförde en analys	j
genomförde en undersökning	j
genomförde en utvärdering	j
geografiskt avseende	k
ges möjlighet att	j
ges möjligheten att	j
gestaltningstävling	0
gestaltningstävlingen	0
gift card		K
gift cards		K
gilla	6
girokonto	b
girokontot	b
gissa	6
gissningstävling	2
gissningstävlingen	2
giva	j
give consideration to		j
give-away	2	2
give-aways	2	2
giveaway	2K	2K
giveawayen	2K	2K
giveawayer	2K	2K
giveaways	2K	2K
giver	j
gives	j
gjorde en bedömning	j
gjorde en beställning	j
gjorde en förfrågan	j
gjorde en uppföljning	j
gjorde en utvärdering	j
gjorde en översyn	j
gjort en bedömning	j
gjort en förfrågan	j
gjort en uppföljning	j
gjort en utvärdering	j
gjort en översyn	j
god insats	0
godkänd	_
godkända	_
godkänds	_
godkänns	_
godkänt	_
going forward		j
goodie-bag	K
goodie-bags	K
goodiebag	K
goodiebags	K
grannar	<
granne	<
grannen	<
gratis	\
grattis	4
grattis till förstaplatsen	4
grattis till segern	4
grattis till segraren	4
grattis till segrarna	4
grattis till vinnaren	4
grattis till vinnarna	4
grattis till vinsten	4
gratulationer till vinnaren	4
gratulationer till vinnarna	4
gratulationer till vinsten	4
gratulerar	4
gratulerar till vinnaren	4
gratulerar till vinnarna	4
gratulerar till vinsten	4
guardian		X
guardians		X
guess		6
guldmedalj	5
guldmedaljen	5
guldmedaljer	5
gymnastiktävling	0
gymnastiktävlingar	0
gymnastiktävlingarna	0
gymnastiktävlingen	0
gällande föreskrifter	j
gängse	j
gärna	9
gåva	d
gåvan	d
gåvokonto	d
gåvokontot	d
gåvokort	K
gåvokortet	K
gåvor	d
gåvorna	d
gör en bedömning	j
gör en beställning	j
gör en förfrågan	j
gör en uppföljning	j
gör en utvärdering	j
gör en översyn	j
göra en bedömning	j
göra en beställning	j
göra en förfrågan	j
göra en uppföljning	j
göra en utvärdering	j
göra en översyn	j
ha möjlighet att	j
hade för avsikt att	j
hade möjlighet att	j
handelsbanken	`	`
handelsbankens	`	`
handha	j
handhaft	j
handhar	j
handhas	j
handhavande	j
handla	[
handla om	0
handlar	[
handlar om	0
handlat	[
hans vidkommande	j
har avgjorts	4
har avslutats	4
har dragits	4
har för avsikt att	j
har möjlighet att	j
har möjligheten att	j
har utsedd	4
har utsedda	4
har utsetts	4
har vi en vinnare	4E
har vunnit	4
has the ability to		j
has the opportunity to		j
has won		4
hava	j
have the ability to		j
have the opportunity to		j
have won		4
haver	j
heat	5
heaten	5
heatet	5
hejarklack	5
hejarklacken	5
hela familjen	W
hemmahörande	j
hemskickad	F
hemskickat	F
hemställa	j
hemställan	j
hemställde	j
hemställer	j
hemställs	j
hemställt	j
hemtjänstens	e
henceforth		j
henceforward		j
hennes vidkommande	j
her account		`
her card		c
hereafter		j
hereby		j
herein		j
hereinafter		j
hereto		j
heretofore		j
hereunder		j
herewith		j
highly concerning		k
his account		`
his card		c
historiskt avseende	k
hitherto		j
hitintills	j
hitta	6
hjälporganisation	d
hjälporganisationen	d
hjälporganisationens	d
hjälporganisationer	d
hjälpverksamhet	d
hjälpverksamheten	d
hjärt-lungfonden	d
hjärt-lungfondens	d
honda	f	f
hondan	f	f
hopptävling	0
hopptävlingar	0
hopptävlingarna	0
hopptävlingen	0
hotellnatt	K
hotellnätter	K
how to enter		8
how to win		8
huru	j
huruvida	j
husbil	f
husvagn	f
husvagnar	f
husvagnarna	f
husvagnen	f
huvudsakligen	j
huvudvinst	K
huvudvinsten	K
hyrbil	f
hyundai	f	f
hyundain	f	f
hädanefter	j
hämta	F
hämtar	F
hämtas	F
hänför sig till	j
hänföra sig till	j
hänförlig till	j
hänförliga till	j
hänförligt till	j
hänskjuta	j
hänskjuter	j
hänskjutit	j
hänskjuts	j
hänsköt	j
hänsynstagande	j
hänsynstaganden	j
hänvända sig till	j
hänvänder sig till	j
härav	j
härigenom	j
härmed	j
härom	j
härrör från	j
härröra från	j
härrörde från	j
härstädes	j
härutinnan	j
härutöver	j
härvid	j
härvidlag	j
hästsläp	f
hästsläpet	f
högstadiet	W
hör av oss	F
hör vi av	F
hörande till	j
hörande under	j
hörsamma	j
hörsammade	j
hörsammar	j
hörsammat	j
i allt väsentligt	j
i anledning av	j
i annat fall	j
i anslutning till	j
i avseende på	j
i avsikt att	j
i avvaktan på	j
i avvaktan på att	j
i behörig ordning	j
i dag	H
i dagsläget	j
i de fall	j
i den mån	j
i den utsträckning	j
i det fall	j
i det fall att	j
i det närmaste	j
i detta avseende	j
i detta hänseende	j
i efterskott	j
i egenskap av	j
i en nära framtid	j
i en snar framtid	j
i enlighet med	j
i ett senare skede	j
i ett tidigt skede	j
i förekommande fall	j
i föreliggande fall	j
i förevarande fall	j
i görligaste mån	j
i huvudsak	j
i händelse av	j
i händelse av att	j
i hög grad	j
i hög utsträckning	j
i kväll	H
i likhet med	j
i linje med	j
i morgon	H
i möjligaste mån	j
i natt	H
i nuläget	j
i närtid	j
i pengar	N
i relation till	j
i rättsligt hänseende	j
i samarbete med	B
i samband därmed	j
i samband härmed	jk
i samband med att	j
i samråd med vederbörande	j
i st.f.	j
i stor utsträckning	j
i strid med	j
i strid mot	j
i syfte att	j
i synnerhet	j
i termer av	j
i tillägg	j
i tillämpliga delar	j
i vederbörlig ordning	j
i viss mån	j
i viss utsträckning	j
i ändamål att	j
i.st.f.	j
iaktta försiktighet	j
iaktta största försiktighet	j
iakttag försiktighet	j
iakttaga	j
iakttaga försiktighet	j
iakttager	j
iakttages	j
ianspråkta	j
ianspråktaga	j
ianspråktagande	j
ianspråktagandet	j
ianspråktagit	j
ianspråktagna	j
ianspråktar	j
ianspråktas	j
ianspråktog	j
iban	`	`
iban-nr	`
iban-nummer	`
iban-nummert	`
ica bank	`	`
ica banken	`	`
icabanken	`	`
icke	ij
icke binär	k
icke binära	k
icke desto mindre	j
icke kommersiell	k
icke kommersiella	k
icke kommersiellt	k
icke medlemmar	k
icke rökare	k
icke vinstdrivande	k
idag	H
idrottare	5
idrottaren	5
idrottarerna	5
idrottstävling	0
idrottstävlingar	0
idrottstävlingarna	0
idrottstävlingen	0
idétävling	0
idétävlingar	0
idétävlingarna	0
idétävlingen	0
if you like		9
if you want		9
ifrågakomma	j
ifrågakommande	j
ifrågakommer	j
ifrågavarande	j
ig	]	]
igångsatt	j
igångsatte	j
igångsattes	j
igångsätta	j
igångsättande	j
igångsättandet	j
igångsätter	j
igångsätts	j
ikano bank	`	`
ikano banken	`	`
ikläda sig	j
ikläder sig	j
ikraftträdande	j
ikraftträdandet	j
ikväll	H
imorgon	H
implement		j
implemented		j
implementera	j
implementerade	j
implementerades	j
implementerar	j
implementeras	j
implementerat	j
implementering	j
implementeringen	j
implementing		j
implements		j
in a timely manner		j
in accordance with		j
in addition to		j
in advance of		j
in association with		B
in close proximity to		j
in collaboration with		B
in compliance with		j
in conjunction with		j
in connection with		j
in consequence of		j
in excess of		j
in lieu of		j
in order to		j
in partnership with		B
in receipt of		j
in regard to		j
in relation to		j
in respect of		j
in the absence of		j
in the amount of		j
in the course of		j
in the event of		j
in the event that		j
in the near future		j
in the process of		j
in the vicinity of		j
inasmuch as		j
inbegrep	j
inbegripa	j
inbegriper	j
inbegripit	j
inbegrips	j
inbetala	j
inbetalade	j
inbetalar	j
inbetalas	j
inbetalat	j
inbetalning	d
inbetalningar	d
inbetalningarna	d
inbetalningen	d
inbetalningskort	d
inbetalningskortet	d
inblandad	_
inblandade	_
inblandat	_
inception		j
incitament	j
incitamenten	j
incitamentet	j
incumbent on		j
incumbent upon		j
independent of		_i
indikera	j
indikerade	j
indikerar	j
indikerat	j
information gällande	j
informationen gällande	j
informed		F
informeras	F
införskaffa	j
införskaffade	j
införskaffar	j
införskaffas	j
införskaffat	j
inga	i
ingen	i
ingenting	i
inget	i
inget avseende	k
inget krav	9
ingiva	j
ingiver	j
ingives	j
ingivits	j
inhandla	j
inhandlade	j
inhandlar	j
inhandlas	j
inhandlat	j
inhämta	j
inhämtade	j
inhämtar	j
inhämtas	j
inhämtat	j
inhämtats	j
initialt	j
initiate		j
initiated		j
initiates		j
initiating		j
initiera	j
initierade	j
initierades	j
initierar	j
initieras	j
initierat	j
inkl	j
inkl.	j
inkom	j
inkom med	j
inkomma	j
inkomma med	j
inkommande synpunkter	j
inkommen	j
inkommer	j
inkommer med	j
inkommet	j
inkommit	j
inkommit med	j
inkomna	j
inkomstskatt	R
inkomstskatten	R
inledningsvis	j
inloggningskonto	0
inloggningskonton	0
inloggningskontot	0
inlottning	0
inlottningen	0
inlämna	j
inlämnade	j
inlämnades	j
inlämnar	j
inlämnas	j
inlämnat	j
inlämnats	j
innan	G
innefatta	j
innefattade	j
innefattar	j
innefattat	j
inneha	j
innehade	j
innehaft	j
innehar	j
innevarande	j
innevarande månad	j
innevarande termin	j
innevarande vecka	j
innevarande år	j
innevånare	j
innevånaren	j
innevånarna	j
inom en snar framtid	j
inom föreskriven tid	j
inom kort	0
inom ramen för	j
inom utsatt tid	j
insamla	j
insamlades	j
insamlar	j
insamlas	j
insamlats	j
insamling	d
insamlingar	d
insamlingarna	d
insamlingen	d
insamlingens	d
insamlings	d
insamlingskonto	d
insamlingskontot	d
insamlingsorganisation	d
insamlingsorganisationen	d
insamlingsorganisationer	d
insamlingsstiftelse	d
insamlingsstiftelsen	d
insats	Y
insatsen	Y
insatser	0
insatserna	0
insofar as		j
insta	]	]
instagramkonto	0
instagramkonton	0
instagramkontot	0
instigate		j
instigated		j
instigates		j
instundande	j
insända	j
insändas	j
insände	j
insänder	j
insändes	j
insänds	j
insänt	j
intaga	j
intagas	j
intager	j
intages	j
inte	i
inte desto mindre	j
intentionen	j
intentioner	j
intentionerna	j
inter alia		j
interim period		j
interimistisk	j
interimistiska	j
interimistiskt	j
intet avseende	k
invoice		d
invoices		d
iordningställa	j
iordningställande	j
iordningställandet	j
iordningställas	j
iordningställde	j
iordningställer	j
iordningställs	j
iordningställt	j
irrespective of		j
is able to		j
is concerning		k
is in receipt of		j
is obliged to		j
is required to		j
isn't		i
iståndsatt	j
iståndsattes	j
iståndsätta	j
iståndsätter	j
iståndsätts	j
it concerning		k
it is incumbent upon		j
it is requested that		j
it should be noted		j
jak bank	`	`
jak banken	`	`
jaktkort	5
jaktkorten	5
jaktkortet	5
jan	H	H
januari	H
january		H
jml	j
jml.	j
judge		D
judged		D
judges		D
julafton	H
julaftonen	H
juli	H
july		H
june		H
juni	H
juridiskt avseende	k
jury	D	D
juryn	D	D
juryns	D	D
jämlikt	j
jämte	j
jämväl	j
kamrat	<
kamraten	<
kamrater	<
kamraterna	<
kan du också vinna	3
kan du vinna	3
kan du även vinna	3
kan ni också vinna	3
kan ni vinna	3
kan ni även vinna	3
kanal	^
kanalen	^
kanalens	^
kanaler	^
kanalerna	^
kid		W
kids	W	W
kl	H
kl.	H
klarna bank	`	`
klarna banken	`	`
klass	W
klassen	W
klasser	W
klippkort	K
klippkorten	K
klippkortet	K
klockan	H
klubbens	e
klura	6
knuten	_
knutet	_
knutna	_
knäpp din bild	6
knäpp din foto	6
knäpp din fotografi	6
knäpp din kort	6
knäpp ditt bild	6
knäpp ditt foto	6
knäpp ditt fotografi	6
knäpp ditt kort	6
knäpp en bild	6
knäpp en foto	6
knäpp en fotografi	6
knäpp en kort	6
knäpp ett bild	6
knäpp ett foto	6
knäpp ett fotografi	6
knäpp ett kort	6
kollega	<
kollegan	<
kollegor	<
kolonilott	5
kolonilotten	5
kolonilotter	5
kolonilotterna	5
koloniträdgård	5
koloniträdgårdar	5
koloniträdgården	5
kom till användning	j
kombi	f
kombin	f
komma till användning	j
komma till handa	j
komma tillhanda	j
kommentera	6
kommer till användning	j
kommersiellt avseende	k
kommit till handa	j
kommit tillhanda	j
kommunen lottar ut	3C
kommunens	e
kommunicering	j
kommuniceringen	j
kommuninnevånare	j
kommuns	e
kompis	<
kompisar	<
kompisarna	<
kompisen	<
konkretisera	j
konkretiserar	j
konkretiseras	j
konkurrens	0
konstnärligt avseende	k
kontakt	F
kontakta	F
kontaktar	F
kontaktas	F
kontant	N
kontanter	N
kontanterna	N
kontantkort	c
kontantkortet	c
kontantpris	N
kontantpriset	N
kontantvinst	N
kontantvinsten	N
kontinuerligt	j
konto	`
konto på facebook	0
konto på instagram	0
konto på linkedin	0
konto på threads	0
konto på tiktok	0
konto på x	0
konto på youtube	0
konto-nr	`
kontokort	c
kontokorten	c
kontokortet	c
kontokorts	c
kontokortsnummer	c
konton	`
kontona	`
kontonr	`
kontonummer	`
kontonummers	`
kontonummert	`
kontonumret	`
kontos	`
kontot	`
kontots	`
kontouppgifter	`
kontouppgifterna	`
kopplad	_
kopplade	_
kopplat	_
koppling	_
kopplingar	_
korar	D
koras	DF
kort	c
kort och	0
kort om	0
kort sagt	0
kort stund	0
kort tid	0
kort-nr	c
kortet	c
kortets	c
kortnr	c
kortnummer	c
kortnummers	c
kortnumret	c
kostar	[
kostar ingenting	\
kostar inget	\
kostnad	[
kostnaden	[
kostnadsfri	\j
kostnadsfria	\j
kostnadsfritt	\j
kr	Q	Q
kr.	Q
krav för att delta	8
kreditkort	c
kreditkorten	c
kreditkortet	c
kreditkortets	c
kreditkorts	c
kreditkortsnummer	c
krona	Q
kronan	Q
kronor	Q	Q
kronorna	Q
kronors	Q
kulturellt avseende	k
kungjorde	j
kungjort	j
kungör	j
kungöra	j
kungörs	j
kvalitetssäkra	j
kvalitetssäkrad	j
kvalitetssäkrar	j
kvalitetssäkras	j
kvarlämna	j
kvarlämnade	j
kvarlämnar	j
kvarlämnas	j
kvarlämnat	j
kvarstod	j
kvarstå	j
kvarstår	j
kvarstått	j
kvarvarande	j
kväll	H
kvällen	H
kyrkans	e
köp	[
köp din lott	Y[
köp en lott	Y[
köp lott	Y[
köp lotter	Y[
köpa din lott	Y[
köpa en lott	Y[
köpa lott	Y[
köpa lotter	Y[
köper	[
ladda upp	6
lag	5
lagen	5
laget	5
lagets	e
lagstadgad	j
lagstadgade	j
lagstadgat	j
lajka	6
last day		G
lastbil	f
least		U
leverages		j
leveraging		j
leverantör	d
leverantören	d
leverantörer	d
leverantörerna	d
lf bank	`	`
lf banken	`	`
liaise with		j
liaises with		j
liaising with		j
licence plate		g
licence plates		g
license plate		g
license plates		g
likaledes	j
likalydande	j
like		6
likvid	j
likviden	j
likväl	j
link		J
linked		_
linked-in	]	]
linkedinkonto	0
linkedinkonton	0
linkedinkontot	0
links		J
logg	?
loggen	?
look upon		k
looked upon		k
lorry		f
lott	Y
lotta	C
lottar	C
lottar ut	C
lottar vi dessutom ut	3C
lottar vi också ut	3C
lottar vi ut	3C
lottar vi även ut	3C
lottas	C
lottas ut	C
lottdragning	C
lottdragningen	C
lotten	Y
lotter	Y
lotterna	Y
lottery		C
lottning	C
lottningen	C
lucia	H
lurad	1
lurade	1
lägenhet	5
lägenheten	5
lägenheter	5
lägenheterna	5
lägg upp	6
lägg ut	6
lägst	U
läkare utan gränser	d
lämna	6
lämna ett bidrag	d
lämpligen	j
lända till	j
länder till	j
länk	J
länkar	J
länkarna	J
länken	J
länsförsäkringar	`	`
länsförsäkringars	`	`
lågstadiet	W
långtidsparkerad	f
långtidsparkerat	f
löpartävling	0
löpartävlingar	0
löpartävlingarna	0
löpartävlingen	0
löptävling	0
löptävlingar	0
löptävlingarna	0
löptävlingen	0
lördag	H
lördagen	H
lördagens	H
m.a.o	j
m.a.o.	j
m.a.p	j
m.a.p.	j
m.h.a	j
m.h.a.	j
m.t.p	j
m.t.p.	j
maestro	c	c
magnitude		j
maila	6
maj	H
make an application		j
make application		j
make provision for		j
mandatory		j
march		H
marginalen bank	`	`
marginalen banken	`	`
marginellt	j
markant	j
markanta	j
markanvisning	5
markanvisningar	5
markanvisningen	5
markanvisningstävling	0
markanvisningstävlingar	0
markanvisningstävlingarna	0
markanvisningstävlingen	0
mars	H
mastercard	c	c
mastercardet	c	c
mastodon	]	]
mastodons	]	]
match	5
matchen	5
matcher	5
matcherna	5
mate		<
matematiktävling	0
matematiktävlingar	0
matematiktävlingarna	0
matematiktävlingen	0
mates		<
matlagningstävling	0
matlagningstävlingar	0
matlagningstävlingarna	0
matlagningstävlingen	0
mattetävling	0
mattetävlingar	0
mattetävlingarna	0
mattetävlingen	0
may		H
mazda	f	f
mazdan	f	f
mc	f
mc:n	f
med anledning av	j
med anledning av detta	j
med anledning härav	j
med avseende på	j
med avsikt att	j
med beaktande av	j
med brev	F
med e-post	F
med hänsyn tagen till	j
med i dragningen	78
med i lottningen	78
med i tävlingen	78
med i utlottningen	78
med mail	F
med med	7
med mejl	F
med omedelbar verkan	j
med sms	F
med telefon	F
med undantag av	j
med undantag för	j
med utgångspunkt från	j
med utgångspunkt i	j
meddelande	F
meddelanden	F
meddelandet	F
meddelar	F
meddelas	F
medelst	j
medför att	j
medföra att	j
medförde att	j
medfört att	j
medicinskt avseende	k
medieplattform	^
medieplattformar	^
medieplattformen	^
medtag	j
medtaga	j
medtagas	j
medtager	j
medtages	j
medverka	7
mejla	6
mejlar	F
mejlas	F
mejlkonto	0
mejlkonton	0
mejlkontot	0
mellanstadiet	W
mention		;
mercedes	f	f
merendels	j
merparten	j
merparten av	j
mervärde	0
mervärdet	0
message		F
messaged		F
mest bidrag	D
mest bidraget	D
mest bild	D
mest bilden	D
mest delningar	@
mest följare	@
mest gilla-markeringar	@
mest gillningar	@
mest hjärtan	@
mest kommentarer	@
mest lajks	@
mest likes	@
mest motivering	D
mest motiveringen	D
mest reaktioner	@
mest reposts	@
mest retweets	@
mest svar	D
mest svaret	D
mest tittningar	@
mest visningar	@
meta	]	]
metas	]	]
methodologies		j
methodology		j
mha	j
midnatt	H
midnight		H
midsommarafton	H
miljömässigt avseende	k
minderårig	W
minderåriga	W
minnesfond	d
minnesfonden	d
minst	U
missing persons		k
missiv	j
missivet	j
mitt vidkommande	j
mobila bibliotek	h
mobila kontoret	h
mobila teamet	h
mobile library		h
modification		j
modifications		j
modified		j
modifies		j
modify		j
modifying		j
monday		H
money prize		N
moped	f	f
mopedbil	f
mopeden	f
mopeder	f
mopederna	f
mopeds		f
more concerning		k
moreover		j
most comments		@
most concerning		k
most followers		@
most hearts		@
most likes		@
most reactions		@
most reposts		@
most retweets		@
most shares		@
most views		@
most votes		D
mot bakgrund av	j
mot bakgrund av att	j
mot bakgrund härav	j
mot denna bakgrund	j
mot pengar	N
mot uppvisande av	j
motivera	6
motorbike		f
motorbikes		f
motorcycle		f
motorcycles		f
motorcykel	f
motorcykeln	f
motorcyklar	f
motorcyklarna	f
motortävling	0
motortävlingar	0
motortävlingarna	0
motortävlingen	0
mottaga	j
mottagas	j
mottager	j
mottages	j
municipality's		e
muntligen	j
musikhjälpen	d
musikhjälpens	d
my account		`
my card		c
mycket rörande	k
myndig	T
myndiga	T
myndighetens	e
myndigt	T
mästare	5
mästaren	5
mästerskap	5
mästerskapen	5
mästerskapet	5
måhända	j
måla	6
målsman	X
målsmans	X
målsmän	X
målsättning	j
målsättningar	j
målsättningarna	j
målsättningen	j
månaden slut	H
månadens slut	H
måndag	H
måndagen	H
måndagens	H
måste du inte	9i
måste inte	9i
måste ni inte	9i
möjliggjorde	j
möjliggjort	j
möjliggör	j
möjliggöra	j
möjliggörande	j
möjliggörandet	j
möjliggörs	j
möjlighet att vinna	3
namnges	F
naturskyddsföreningen	d
naturskyddsföreningens	d
necessitate		j
necessitated		j
necessitates		j
nedan angivna	j
nedanstående	j
nedbringa	j
nedbringades	j
nedbringar	j
nedtaga	j
nedtages	j
nedtagning av	j
negativt avseende	k
neither		i
never		i
nevertheless		j
ni får gärna	9
ni får också	9
ni får även	9
ni kan också vinna	3
ni kan vinna	3
ni kan även vinna	3
ni kanske vinna	3
ni som vill	9
nissan	f	f
no		i
no later than		G
no purchase necessary		\
nominera	6
nonetheless		j
noon		H
nordea	`	`
nordeas	`	`
not		i
notification of		j
notified		Fj
notifies		j
notify		Fj
notifying		j
notwithstanding		j
nov	H	H
november	H	H
number plate		g
number plates		g
numerous		j
nummerplåt	g
nummerplåtar	g
nummerplåtarna	g
nummerplåten	g
nummerskylt	g
nummerskyltar	g
nummerskyltarna	g
nummerskylten	g
nyhetsvärde	0
nyhetsvärdet	0
nyttja	j
nyttjade	j
nyttjades	j
nyttjande	j
nyttjandet	j
nyttjar	j
nyttjas	j
nyttjat	j
nyttjats	j
nyårsafton	H
nämn	;
närmast rätt svar	D
närmast vinner	D
närvara	j
närvara vid	j
närvarade	j
närvarade vid	j
närvarar	j
närvarar vid	j
närvarat	j
närvarat vid	j
nästkommande	j
någon	=
något avseende	k
något dylikt	k
några	=
nån	=
nödgades	j
nödgas	j
nödgats	j
o.dyl	j
o.dyl.	j
o.likn.	j
o.s.a	j
o.s.a.	j
oaktat	j
oberoende	_i
obtain		j
obtained		j
obtaining		j
obtains		j
och dylik	k
och dylika	k
och dylikt	k
och tävla	78
och var med	8
och vinn	38
ocr-nummer	d
ocr-nummert	d
ocr-numret	d
october		H
odlingslott	5
odlingslotten	5
odlingslotter	5
odlingslotterna	5
offentliggörs	F
ofördröjligen	j
oförtövat	j
okt	H
oktober	H
om du vill	9
om ni vill	9
ombesörja	j
ombesörjas	j
ombesörjde	j
ombesörjer	j
ombesörjes	j
ombesörjs	j
ombesörjt	j
ombesörjts	j
omförmäld	j
omförmälda	j
omförmält	j
omgående	j
on a daily basis		j
on a monthly basis		j
on a regular basis		j
on a weekly basis		j
on a yearly basis		j
on an annual basis		j
on condition that		j
on receipt of		j
on the grounds that		j
on the part of		j
once upon		k
onsdag	H
onsdagen	H
onsdagens	H
opel	f	f
opeln	f	f
operational as of		j
operationalisera	j
operationaliserar	j
optimise		j
optimised		j
optimises		j
optimize		j
optional		9
ordinarie pris	O
organisationens	e
organiseras	_
orienteringstävling	0
orienteringstävlingar	0
orienteringstävlingarna	0
orienteringstävlingen	0
osa	j
otroligt rörande	k
our		e
ovan angivna	j
ovan nämnda	j
ovannämnd	j
ovannämnda	j
ovannämnt	j
ovanstående	j
over		SU
ovillkorligen	j
owing to the fact		j
p-bot	f
p-boten	f
p.s.s.	j
paketbil	f
parent		X
parents		X
parked		f
parkera	f
parkerad	f
parkerade	f
parkerades	f
parkerar	f
parkerat	f
parkerats	f
parkeringsbot	f
parkeringsboten	f
parkeringsböter	f
parkeringsböterna	f
participate		7
participate in		j
participated in		j
participates in		j
participating in		j
participation in		j
particulars		j
partner	B
partnern	B
pay		[
payment card		c
payment cards		c
payments from abroad		d
pedagogiskt avseende	k
pengar i handen	N
pengarna i handen	N
penningpris	N
penningpriser	N
penningpriset	N
penningvinst	N
penningvinsten	N
people		=
per annum	j	j
per brev	F
per diem		j
per e-post	F
per mail	F
per mejl	F
per omgående	j
per sms	F
per telefon	F
person	=
personbil	f
personer	=
persons		j
pertaining to		j
pertains to		j
peugeot	f	f
peugeoten	f	f
pg	b
pg-nr	b
pick		C
picked		C
picks		C
planläggas	j
planläggs	j
plate number		g
platform		^
platforms		^
plattform	^
plattformar	^
plattformarna	^
plattformen	^
plattformens	^
please be advised that		j
please find attached		j
please find enclosed		j
plogbil	h
plogbilar	h
plogbilen	h
plusgiro	b
plusgirokonto	b
plusgirokontot	b
plusgiron	b
plusgironr	b
plusgironummer	b
plusgironumret	b
plusgirot	b
plåta	6
pm	F	F
polare	<
polaren	<
polarna	<
police car		h
polisbil	h
polisbilar	h
polisbilen	h
polisens	e
poolbil	h
poolbilar	h
poolbilen	h
positivt avseende	k
possess		j
possessed		j
possesses		j
post		6
posta	6
postgiro	b
postgirokonto	b
postgironummer	b
postgirot	b
praktiskt avseende	k
prenumerant	A
prenumeranter	A
prenumerera	A
prenumererar	A
presenterar	F
presenteras	F
presenteras av	B_
presentkort	K
presentkorten	K
presentkortet	K
preventiv	j
preventiva	j
preventivt	j
previous to		j
primärt	j
prior to		j
pris	K
prischeck	N
prischecken	N
priser	K
priserna	K
priset	K
priset är	L
prisets	K
prispengar	N
prispengarna	N
prissumma	N
prissumman	N
pristagare	E
pristagaren	E
pristagarna	E
privatbil	f
prize		K
prize draw		2C
prize is		L
prize money		N
prizes		K
problematik	j
problematiken	j
problemställning	j
problemställningar	j
problemställningarna	j
problemställningen	j
processa	j
processar	j
processas	j
procure		j
procured		j
procures		j
procuring		j
projekttävling	0
projekttävlingar	0
projekttävlingen	0
promulgate		j
promulgated		j
provided that		j
providing that		j
publicera	6
publicerad	F
publicerar	F
publiceras	F
published		F
pupil		W
pupils		W
purchase		[j
purchased		j
purchases		j
purchasing		j
pursuant to		j
på basis av	j
på daglig basis	j
på det att	j
på ett sådant sätt	j
på förekommen anledning	j
på grund av att	j
på grund därav	j
på grund härav	j
på inga sätt	i
på inga vis	i
på inget sätt	i
på inget vis	i
på intet sätt	i
på intet vis	i
på kort	0
på motsvarande sätt	j
på månadsbasis	j
på regelbunden basis	j
på så sätt att	j
på veckobasis	j
på årlig basis	j
på årsbasis	j
påbjuda	j
påbjuden	j
påbjuder	j
påbjuds	j
påbörja	j
påbörjade	j
påbörjades	j
påbörjar	j
påbörjas	j
påbörjat	j
påbörjats	j
påföljande dag	j
påföljande vecka	j
påföljande år	j
pågår	G
påkalla	j
påkalla hjälp	k
påkalla uppmärksamhet	k
påkalla uppmärksamheten	k
påkallad	j
påkallade	j
påkallade hjälp	k
påkallade uppmärksamhet	k
påkallade uppmärksamheten	k
påkallar	j
påkallar hjälp	k
påkallar uppmärksamhet	k
påkallar uppmärksamheten	k
påkallas	j
påkallat	j
påskafton	H
påtala	j
påtalade	j
påtalar	j
påtalas	j
påtalat	j
påtalats	j
påvisa	j
påvisade	j
påvisar	j
påvisat	j
quite concerning		k
radiohjälpen	d
radiohjälpens	d
raffle		2C
random		C
randomly		C
red cross		d
reducera	j
reducerade	j
reducerar	j
reduceras	j
reducerat	j
reducerats	j
reg no		g
reg nr	g
reg number		g
reg nummer	g
reg-nr	g
reg.nr	g
reg.nummer	g
regarding		j
regionens	e
regions	e
registration no		g
registration number		g
registration plate		g
registreringsnr	g
registreringsnummer	g
registreringsnummers	g
registreringsnummert	g
registreringsnumret	g
registreringsplåt	g
registreringsplåtar	g
registreringsplåten	g
registreringsskylt	g
registreringsskyltar	g
registreringsskyltarna	g
registreringsskylten	g
regler	I
regler gällande	j
reglerna	I
reglerna gällande	j
regnr	g
regnummer	g
regnummert	g
regnumret	g
regplåt	g
regplåtar	g
regplåten	g
regskylt	g
regskyltar	g
regskylten	g
reimburse		j
reimbursed		j
reimbursement		j
reimburses		j
reiterate		j
reiterated		j
reiterates		j
rekvirera	j
rekvirerade	j
rekvirerar	j
rekvireras	j
rekvirerat	j
remainder		j
remittance		j
remittances		j
remuneration		j
renault	f	f
renaulten	f	f
render assistance		j
renhållningsfordon	h
renhållningsfordonet	h
reply		6
repost	:	:
reposta	:
requisite		j
rescind		j
rescinded		j
reshare		:
reside		j
resided		j
resides		j
residing		j
resp	j
resp.	j
responsible		_
resultat	E
resultatet	E
resultera i	j
resulterade i	j
resulterar i	j
resulterat i	j
resurs bank	`	`
resurs banken	`	`
retain		j
retained		j
retains		j
returnera	j
returnerade	j
returnerar	j
returneras	j
returnerat	j
retweet	:	:
retweeta	:
revealed		F
ridtävling	0
ridtävlingar	0
ridtävlingarna	0
ridtävlingen	0
riktigt rörande	k
riktlinjer gällande	j
ring	F
ringer	F
rings	F
rings upp	F
rita	6
rolig rörande	k
roligaste bidrag	D
roligaste bidraget	D
roligaste bild	D
roligaste bilden	D
roligaste motivering	D
roligaste motiveringen	D
roligaste svar	D
roligaste svaret	D
ropar upp	F
ropar ut	F
ropas upp	F
ropas ut	F
rules		I
rutiner gällande	j
rädda barnen	d
rädda barnens	d
räddningsfordon	h
räddningsfordonet	h
räddningsinsats	0
räddningsinsatsen	0
räddningstjänstens	e
räkna	6
rättsligt avseende	k
råd gällande	j
röda korset	d
röda korsets	d
rörande	j
rörande berättelse	k
rörande detta	j
rörande enig	k
rörande eniga	k
rörande enigt	k
rörande enkelt	k
rörande film	k
rörande historia	k
rörande men	k
rörande mening	k
rörande möte	k
rörande och	k
rörande scen	k
rörande skildring	k
rörande tacksam	k
rörande tal	k
rörande ögonblick	k
rörande överens	k
rösta	6
röstar	D
röstas	D
s.k	j
s.k.	j
saab	f	f
saaben	f	f
saltbil	h
saltbilar	h
saltbilen	h
samband	_
samla in	d
samlar in	d
samlokalisera	j
samlokaliserad	j
samlokaliserar	j
samlokaliseras	j
samlokalisering	j
samma avseende	k
sammankomst	j
sammankomsten	j
sammankomster	j
sammanlagda	P
sammanlagt	P
samråd gällande	j
samrådet gällande	j
samröre	_
samtliga	j
samtligas	j
sandbil	h
sandbilar	h
sandbilen	h
saturday		H
save the children		d
savings account		`
sbab bank	`	`
sbab banken	`	`
scam		1
scams		1
schacktävling	0
schacktävlingar	0
schacktävlingarna	0
schacktävlingen	0
school's		e
seb	`	`
sebs	`	`
second prize		L
sedermera	j
sedvanlig	j
sedvanliga	j
sedvanligen	j
sedvanligt	j
seger	5
segern	5
segrade	5
segrar	5
segrare	E
segraren	E
segrarens	E
sek	Q	Q
selected		D
senarelades	j
senarelagd	j
senarelagt	j
senarelägga	j
senareläggas	j
senarelägger	j
senareläggs	j
senast	G
senaste	G
send		6
sep	H	H
sept	H	H
september	H	H
serien	5
serveringstillstånd	5
serveringstillståndet	5
share		:
shares		:
should you require		j
should you wish to		j
signifikant	j
signifikanta	j
simtävling	0
simtävlingar	0
simtävlingarna	0
simtävlingen	0
simultant	j
sista	G
sista chansen	G
sista dag	G
sista dagarna	G
sista dagen	G
sista datum	G
sista datumet	G
sista inlämningsdag	G
sista inlämningsdagen	G
sista svarsdag	G
sista svarsdagen	G
sista tävlingsdag	G
sista tävlingsdagen	G
skall	j
skandiabanken	`	`
skandiabankens	`	`
skatt	R
skatta	R
skattar	R
skattefri	R
skattefria	R
skattefritt	R
skatten	R
skatteplikt	R
skatteplikten	R
skattjakt	0
skattjakten	0
skicka	6
skickar hem	F
skickar vi hem	F
skickas hem	F
skidtävling	0
skidtävlingar	0
skidtävlingarna	0
skidtävlingen	0
skoda	f	f
skodan	f	f
skolans	e
skolbarn	W
skolbarnen	W
skolbuss	h
skolbussar	h
skolbussen	h
skolelev	W
skolelever	W
skoleleverna	W
skoltävling	0
skoltävlingar	0
skoltävlingarna	0
skoltävlingen	0
skotern	f
skriftligen	j
skriv	6
skrivelse	j
skrivelsen	j
skrivelser	j
skrivelserna	j
skriver till	F
skriver vi till	F
skrotbil	f
skyndsamt	j
skyttetävling	0
skyttetävlingar	0
skyttetävlingarna	0
skyttetävlingen	0
skänk	d
skänka	d
skänker	d
skänkt	d
skänkte	d
skåpbil	f
skåpvagn	f
skåpvagnen	f
slippa	i
slump	C
slumpar	C
slumpas	C
slumpen	C
slumpmässig	C
slumpmässigt	C
slumpvis	C
slutar	G
slutdag	G
slutdagen	G
slutdatum	G
slutför	j
slutföra	j
slutföras	j
slutförde	j
slutfördes	j
slutförs	j
slutfört	j
sluttid	G
sluttiden	G
släckbil	h
släckbilen	h
släp	f
släpen	f
släpet	f
släpkärra	f
släpkärran	f
släpvagn	f
släpvagnar	f
släpvagnarna	f
släpvagnen	f
sm-final	5
sm-finalen	5
sm-guld	5
sm-guldet	5
små som stora	W
småhustomter	5
småhustomterna	5
snap	]	]
snarast möjligt	j
snarligen	j
snyggaste bidrag	D
snyggaste bidraget	D
snyggaste bild	D
snyggaste bilden	D
snyggaste motivering	D
snyggaste motiveringen	D
snyggaste svar	D
snyggaste svaret	D
snöskoter	f
snöskotern	f
so as to		j
so concerning		k
social media		^
sociala medier	^
sociala medium	^
sociala nätverk	^
sociala nätverket	^
socialt avseende	k
socialt medium	^
socialt nätverk	^
socialt nätverket	^
solely		j
som betalar	8[
som bokar	8[
som bokat	8[
som en följd av	j
som en konsekvens av	j
som ett led i	j
som handlar	8[
som handlat	8[
som köper	8[
som köpt	8[
som swishar	8[
somebody		=
someone		=
sommarjobb	5
sommarjobben	5
sommarjobbet	5
son	W
sonen	W
sopbil	h
sopbilar	h
sopbilen	h
sopmaskin	h
sopmaskinen	h
sort code		`
sos barnbyar	d
sparbank	`
sparbanken	`	`
sparbanker	`
spite of the fact		j
sponsor	_	_
sponsored		_
sponsored by		B_
sponsorer	_	_
sponsorn	_	_
sponsra	_
sponsrad	_
sponsrad av	B_
sponsrade	_
sponsrar	_
sponsras	_
sponsras av	B_
sponsrat	_
sportbil	f
språkligt avseende	k
spänn	Q
spörsmål	j
spörsmålen	j
spörsmålet	j
st	M
st.	M
stadens	e
stadfäst	j
stadfästa	j
stadfäste	j
stadfäster	j
stadigvarande	j
stads	e
stadsjeep	f
stadsjeepen	f
stadsmissionen	d
stadsmissionens	d
stakeholder engagement		j
startavgift	YZ
startavgiften	YZ
startavgifter	YZ
startlista	5
startlistan	5
statistiskt avseende	k
statutory obligation		j
stegbil	h
stegbilen	h
stiftelsens	e
stipendiefond	d
stipendiefonden	d
stipulate		j
stipulated		j
stipulates		j
stipulera	j
stipulerad	j
stipulerade	j
stipulerar	j
stipuleras	j
stor insats	0
stor som liten	W
stora och små	W
stories	?	?
story	?	?
storyn	?	?
stundom	j
styck	M
städse	j
ställningstagande	j
ställningstaganden	j
ställningstagandet	j
stänger	G
stå till buds	j
stå till förfogande	j
står till buds	j
står till ditt förfogande	j
står till ert förfogande	j
står till förfogande	j
stöd arbetet	d
stöd insamlingen	d
stöd oss	d
stöd vår	d
stöd våra	d
stöd vårt	d
stödd	_
stödd av	B_
stödda	_
stöder	_
stödjer	_
stödjs	_
stöds	_
stöds av	B_
stött	_
subaru	f	f
subarun	f	f
subject to the provisions		j
submit		6
submit a		j
submit an		j
submit your		j
subscribe		A
subscriber		A
subscribers		A
subsequent to		j
subsequently		j
substantial		j
substantially		j
substantiell	j
substantiella	j
substantiellt	j
substituera	j
substituerade	j
substituerar	j
substitueras	j
successivt	j
sufficient		j
sunday		H
supplementary		j
supported		_
svar på	F
svara	6
svea bank	`	`
svea banken	`	`
svenska kyrkan	d
svenska kyrkans	d
swedbank	`	`
swedbanks	`	`
sweepstake		2
sweepstakes		2
swish	b	b
swisha	[b
swishade	b
swishar	b
swishar priset	N
swishar vinsten	N
swishar vinstsumman	N
swishar över vinsten	N
swishat	b
swishnr	b	b
swishnummer	b	b
swishnumret	b	b
synergies		j
synergy		j
synnerligen	j
synpunkter gällande	j
säbo	j
säkerställa	j
säkerställa att	j
säkerställas	j
säkerställde	j
säkerställde att	j
säkerställer	j
säkerställer att	j
säkerställs	j
säkerställt	j
säkerställt att	j
särskilt avseende	k
säsongskort	K
säsongskorten	K
säsongskortet	K
så blir du med	8
så blir ni med	8
så deltar du	78
så deltar ni	78
så fungerar det	8
så funkar det	8
så gör du	8
så gör ni	8
så här deltar du	78
så här deltar ni	78
så här fungerar det	8
så här funkar det	8
så här gör du	8
så här gör ni	8
så här tävlar du	78
så här tävlar ni	78
så här är du	8
så kan du vinna	38
så rörande	k
så tävlar du	78
så tävlar ni	78
så vinner du	8
så vinner ni	8
så är du med	8
så är ni med	8
sådant avseende	k
såframt	j
således	j
sålunda	j
såsom	j
såvitt avser	j
sökanden	j
sökes	j
söndag	H
söndagen	H
söndagens	H
söner	W
t.o.m	G
t.o.m.	G
ta din bild	6
ta din foto	6
ta din fotografi	6
ta din kort	6
ta ditt bild	6
ta ditt foto	6
ta ditt fotografi	6
ta ditt kort	6
ta en bild	6
ta en foto	6
ta en fotografi	6
ta en kort	6
ta ett bild	6
ta ett foto	6
ta ett fotografi	6
ta ett kort	6
ta i anspråk	j
tack för alla bidrag	4
tack för alla gissningar	4
tack för alla svar	4
tag		;
tag yourself		>
tag yourselves		>
taga	j
tagas	j
tager	j
tages	j
tagga	;
tagga dig själv	>
tagga dig själva	>
tagga er själv	>
tagga er själva	>
tagga igång	0
tagga in dig själv	>
tagga in er själv	>
tagga ned	0
tagga ner	0
tagga till	0
tagga upp	0
taggar	;
taggas	;
taggat	;
tagit i anspråk	j
take into consideration		j
take part		7
tankbil	f
tar i anspråk	j
tar kontakt	F
tarva	j
tarvar	j
tarvas	j
tas i anspråk	j
tax		R
taxable		R
taxation		R
taxed		R
taxes		R
taxibil	f
taxibilen	f
teen		W
teenager		W
teenagers		W
teens		W
tekniskt avseende	k
telefonledes	j
telefonsamtal	F
telefonsamtalet	F
tell		6
temporär	j
temporära	j
temporärt	j
teoretiskt avseende	k
terminate		j
terminated		j
terminates		j
terminating		j
termination		j
terminera	j
terminerade	j
terminerar	j
termineras	j
terms		I
tesla	f	f
teslan	f	f
the card		c
the majority of		j
their account		`
thereafter		j
thereby		j
therein		j
thereof		j
thereto		j
thereunder		j
thereupon		j
therewith		j
third prize		L
this concerning		k
this moment in time		j
threads	]	]
thursday		H
thus		j
ticket		K
tickets		K
tidigarelades	j
tidigarelagd	j
tidigarelagt	j
tidigarelägga	j
tidigareläggas	j
tidigarelägger	j
tidigareläggs	j
tidshorisont	j
tidshorisonten	j
tidslinje	?
tidslinjen	?
tidsperiod	j
tidsperioden	j
tidsperioder	j
tidsperioderna	j
tidsrymd	j
tidsrymden	j
tidsutdräkt	j
tidsutdräkten	j
tik-tok	]	]
tiktokkonto	0
tiktokkonton	0
tiktokkontot	0
till dags dato	j
till fullo	j
till fyllest	j
till följd av	j
till följd därav	j
till följd härav	j
till gagn	j
till gagn för	j
till och med	G
till yttermera visso	j
till övervägande del	j
tillbudsstående	j
tillbörlig	j
tillbörliga	j
tillbörligt	j
tillerkändes	j
tillerkänna	j
tillerkänner	j
tillerkänns	j
tillfyllest	j
tillgodogör sig	j
tillgodogöra sig	j
tillgodose	j
tillgodoser	j
tillgodoses	j
tillgodosett	j
tillgodosåg	j
tillgrep	j
tillgripa	j
tillgriper	j
tillgripit	j
tillgängliggjorde	j
tillgängliggjort	j
tillgängliggör	j
tillgängliggöra	j
tillgängliggörs	j
tillhandahålla	j
tillhandahållas	j
tillhandahåller	j
tillhandahållit	j
tillhandahållits	j
tillhandahålls	j
tillhandahöll	j
tillhandahölls	j
tillika	j
tillkännagav	j
tillkännagavs	j
tillkännage	j
tillkännager	Fj
tillkännages	Fj
tillkännagett	j
tillrättalägga	j
tillrättalägger	j
tillråda	j
tillrådde	j
tillråder	j
tillråds	j
tillsammans	P
tillsammans med	B
tillse	j
tillse att	j
tillser	j
tillser att	j
tillses	j
tillsett att	j
tillskapa	j
tillskapade	j
tillskapades	j
tillskapar	j
tillskapas	j
tillskapat	j
tillstyrka	j
tillstyrker	j
tillstyrks	j
tillstyrkt	j
tillstyrkte	j
tillställa	j
tillställas	j
tillställde	j
tillställer	j
tillställs	j
tillställt	j
tillsända	j
tillsändas	j
tillsände	j
tillsänder	j
tillsänds	j
tillsänt	j
tillsåg	j
tillsåg att	j
tillvarata	j
tillvarataga	j
tillvaratagit	j
tillvaratar	j
tillvaratas	j
tillvaratog	j
tillvägagångssätt	j
tillvägagångssättet	j
tillämplig	j
tillämpliga	j
tillämpligt	j
tillönska	j
tillönskar	j
tillönskas	j
timeline	?	?
tippa	6
tipsa	6
tipspromenad	2
tipspromenaden	2
tipsrunda	2
tipsrundan	2
tisdag	H
tisdagen	H
tisdagens	H
tjänstebil	h
tjänstebilar	h
tjänstebilarna	h
tjänstebilen	h
tjänstefordon	h
tjänstefordonen	h
tjänstefordonet	h
tkr	Q
to be entered		8
to enter		78
to participate		78
to take part		78
to the extent that		j
to win		78
today		H
tog i anspråk	j
together with		B
tom	G
tomorrow		H
tomt	5
tomten	5
tomter	5
tomterna	5
tomtkö	5
tomtkön	5
tomtlott	5
tomtlotten	5
tomtlotter	5
tomtlotterna	5
tonight		H
tonåring	W
tonåringar	W
tonåringen	W
torde	j
torsdag	H
torsdagen	H
torsdagens	H
total	P	P
totala	P
totalt	P
totalvärde	OP
totalvärdet	OP
towed		f
towing		f
toyota	f	f
toyotan	f	f
trailer	f	f
trailern	f
trailers		f
traktor	f
traktorer	f
traktorerna	f
traktorn	f
transmit		j
transmits		j
transmitted		j
transmitting		j
tredje pris	L
tredje priset	L
tredjepris	L
tredjepriset	L
trenne	j
trettondagen	H
trisslott	K
trisslotter	K
truck		f
trucks		f
träda i kraft	j
trädde i kraft	j
träder i kraft	j
trätt i kraft	j
tuesday		H
turnering	5
turneringar	5
turneringarna	5
turneringen	5
tvenne	j
twitterkonto	0
twitterkonton	0
twitterkontot	0
tydliggjorde	j
tydliggjort	j
tydliggör	j
tydliggöra	j
tydliggörs	j
tämligen	j
tävla	7
tävla hos oss	37
tävla med oss	37
tävla och vinn	37
tävla om	37
tävlar	7
tävlar vi ut	3
tävling	2
tävlingar	2
tävlingarna	2
tävlingarnas	2
tävlingen	2
tävlingen är öppen	G
tävlingens	2
tävlings	2
tävlingsavgift	YZ
tävlingsavgiften	YZ
tävlingsavgifter	YZ
tävlingsperiod	G
tävlingsperioden	G
tävlingsregler	I
tävlingsreglerna	I
tävlingstid	G
tävlingstiden	G
tävlingsvillkor	I
tävlingsvillkoren	I
u.p.a.	j
undanbedes	j
undanbedjes	j
undanröja	j
undanröjde	j
undanröjer	j
undanröjs	j
undanröjt	j
undantaga	j
undantager	j
undantages	j
under	SV	SV
under det att	j
under förutsättning att	j
under förutsättning av	j
under hänsynstagande till	j
under rådande omständigheter	j
under the provisions of		j
underhandskontakt	j
underlät	j
underlåta	j
underlåter	j
underlåtit	j
undermentioned		j
underrätta	j
underrätta sig	k
underrättade	j
underrättar	j
underrättar sig	k
underrättas	Fj
underrättat	j
underrättats	j
understeg	j
understiga	j
understiger	j
understundom	j
undertake		j
undertaken		j
undertakes		j
undertaking		j
undertook		j
ung och gammal	W
ung som gammal	W
unga	W
unga och gamla	W
unga som gamla	W
ungar	W
ungarna	W
ungdom	W
ungdomar	W
ungdomarna	W
ungdomen	W
unge	W
ungen	W
unhcr	d	d
unhcrs	d	d
unicef	d	d
unicefs	d	d
unionpay	c	c
until		G
until such time		j
until such time as		j
upload		6
upon		j
upon avon		k
upon receipt of		j
upon request		j
uppbar	j
uppburit	j
uppbär	j
uppbära	j
uppdra åt	j
uppdraga åt	j
uppdragit åt	j
uppdrar åt	j
uppdrog åt	j
uppehålla sig	j
uppehåller sig	j
uppehöll sig	j
uppgick till	j
uppgifter gällande	j
uppgå till	j
uppgår till	j
uppgått till	j
upphandling	5
upphandlingar	5
upphandlingen	5
upphör att gälla	j
upphöra att gälla	j
upphörde att gälla	j
upphört att gälla	j
uppkom	j
uppkomma	j
uppkommer	j
uppkommit	j
uppläts	j
upplåta	j
upplåter	j
upplåtits	j
upplåts	j
uppmärksamgöra	j
uppmärksamgörs	j
upprätta en	j
upprätta ett	j
upprättade en	j
upprättade ett	j
upprättar en	j
upprättar ett	j
upprättat en	j
upprättat ett	j
uppställd	f
uppsöka	j
uppsöker	j
uppsökt	j
uppsökte	j
upptaga	j
upptager	j
upptages	j
uppvisa	j
uppvisade	j
uppvisar	j
uppvisat	j
uppå	j
uraktlät	j
uraktlåta	j
uraktlåter	j
utan	i
utan avgift	\
utan dröjsmål	j
utan hinder av	j
utan insats	\
utan kostnad	\
utan onödigt dröjsmål	j
utanordna	j
utanordnar	j
utanordnas	j
utarbeta	j
utarbetade	j
utarbetades	j
utarbetar	j
utarbetas	j
utarbetat	j
utarbetats	j
utbekomma	j
utbekommer	j
utbekommit	j
utbetala	j
utbetalade	j
utbetalades	j
utbetalar	j
utbetalas	j
utbetalat	j
utbetalats	j
utdela	j
utdelades	j
utdelar	j
utdelas	j
utdelats	j
utfäst sig	j
utfästa sig	j
utfästelse	j
utfästelsen	j
utfästelser	j
utfästelserna	j
utfäster sig	j
utgjorde	j
utgjordes av	j
utgjort	j
utgår arvode	j
utgår avgift	j
utgår bidrag	j
utgår ersättning	j
utgör	j
utgöra	j
utgöras av	j
utgörs av	j
uthyres	j
uti	j
utilisation		j
utilise		j
utilised		j
utilises		j
utilising		j
utilization		j
utilize		j
utilized		j
utilizes		j
utilizing		j
utlandsbetalning	d
utlandsbetalningar	d
utlandsbetalningen	d
utlottning	2C
utlottningar	2C
utlottningarna	2C
utlottningen	2C
utlottningen är öppen	G
utlämna	j
utlämnade	j
utlämnades	j
utlämnar	j
utlämnas	j
utländska betalningar	d
utmana dina vänner	;<
utmana en	;
utmana en kompis	;<
utmana en vän	;<
utmynna i	j
utmynnade i	j
utmynnar i	j
utom vite	j
utropas	F
utryckningsfordon	h
utryckningsfordonet	h
utröna	j
utrönas	j
utröner	j
utröns	j
utrönt	j
utrönte	j
utse	D
utser	D
utses	D
utsänder	j
utsändes	j
utsänds	j
uttaga	j
uttagas	j
uttages	j
utverka	j
utverkade	j
utverkar	j
utverkat	j
vacate		j
vacated		j
vacates		j
vad anbelangar	j
vad avser	j
vad beträffar	j
vad det gäller	j
vad vidkommer	j
vakant	j
vakanta	j
value		O
valued		O
van		f
vann	4
vann laga kraft	j
var belägen	j
var beläget	j
var dragen	4
var dragna	4
var i behov av	j
var med	7
var med i dragningen	378
var med i tävlingen	78
var med i utlottningen	378
var med i vår	7
var med och tävla	37
var med och vinn	3
var nu dragen	4
var redan dragen	4
var rörande	k
vara i behov av	j
vara med	7
vara med och vinna	3
vara till handa	j
vara tillhanda	j
vardera	M
vare sig	i
varefter	j
vari	j
varigenom	j
varje avseende	k
varken	i
varm rörande	k
varmed	j
varnar	1
varning	1
varningen	1
varom	j
vartill	j
varvid	j
varå	j
vecka	H
veckan	H
vederbörande	j
vederbörandes	j
vederbörlig	j
vederbörliga	j
vederbörligen	j
vederbörligt	j
vederfaras	j
vederfars	j
vederlag	j
vederlaget	j
vederlagsfri	j
vederlagsfria	j
vederlagsfritt	j
vehicle		f
vehicles		f
vem du	=
verifiera	j
verifierade	j
verifierar	j
verifieras	j
verifierat	j
verkställa	j
verkställas	j
verkställde	j
verkställdes	j
verkställer	j
verkställs	j
verkställt	j
verkställts	j
very concerning		k
veteranbil	f
vi drar	G
vi gratulerar vinnaren	4
vi gratulerar vinnarna	4
vi har en tävling	3
vi har en vinnare	4E
vi korar	G
vi kör en giveaway	3
vi kör en tävling	3
vi lottar	G
vi lottar ut	3C
vi tävlar ut	3
vi utser	G
via dm	F
via e-post	F
via mail	F
via mejl	F
via messenger	F
via sms	F
via the medium of		j
vid denna tidpunkt	j
vid ett flertal tillfällen	j
vid flertalet tillfällen	j
vid förfall	j
vid händelse av	j
vid köp	8[
vid tidpunkten för	j
vid upprepade tillfällen	j
vid uppvisande av	j
vid äventyr att	j
vid äventyr av	j
vidarebefordra	j
vidarebefordrade	j
vidarebefordrar	j
vidarebefordras	j
vidarebefordrat	j
vidareförmedla	j
vidareförmedlar	j
vidareförmedlas	j
vidareförmedlat	j
vidkommande	j
vidmakthålla	j
vidmakthåller	j
vidmakthållit	j
vidmakthöll	j
vidta	j
vidta åtgärder	j
vidtaga	j
vidtager	j
vidtages	j
vidtagit	j
vidtagit åtgärder	j
vidtagits	j
vidtala	j
vidtalade	j
vidtalar	j
vidtalat	j
vidtar	j
vidtar åtgärder	j
vidtas	j
vidtog	j
vidtog åtgärder	j
vidtogs	j
view of the fact		j
viktigt avseende	k
vilket avseende	k
vill du vinna	3
vill ni vinna	3
villkor	I
villkoren	I
vinn	3
vinn allsvenskan	0
vinn anbudet	0
vinn budgivningen	0
vinn cupen	0
vinn derbyt	0
vinn dm	0
vinn elitserien	0
vinn em	0
vinn finalen	0
vinn förtroende	0
vinn gehör	0
vinn guld	0
vinn insikt	0
vinn insikter	0
vinn kunskap	0
vinn loppet	0
vinn mark	0
vinn matchen	0
vinn mycket på	0
vinn mästerskapet	0
vinn mål	0
vinn pengar	3N
vinn på	0
vinn respekt	0
vinn serien	0
vinn sm	0
vinn tid	0
vinn tillbaka	0
vinn turneringen	0
vinn upphandlingen	0
vinn valet	0
vinn vinn för	0
vinn vinn med	0
vinn vinn situation	0
vinn vm	0
vinn vänner	0
vinn över	0
vinn-vinn	0
vinn-vinn-situation	0
vinn-vinn-situationen	0
vinn-vinn-situationer	0
vinna allsvenskan	0
vinna anbudet	0
vinna budgivningen	0
vinna cupen	0
vinna derbyt	0
vinna dm	0
vinna elitserien	0
vinna em	0
vinna finalen	0
vinna förtroende	0
vinna gehör	0
vinna guld	0
vinna insikt	0
vinna insikter	0
vinna kunskap	0
vinna laga kraft	j
vinna loppet	0
vinna mark	0
vinna matchen	0
vinna mycket på	0
vinna mästerskapet	0
vinna mål	0
vinna pengar	3N
vinna på	0
vinna respekt	0
vinna serien	0
vinna sm	0
vinna tid	0
vinna tillbaka	0
vinna turneringen	0
vinna upphandlingen	0
vinna valet	0
vinna vm	0
vinna vänner	0
vinna över	0
vinnande	E
vinnare	E
vinnare blev	4E
vinnare är	4E
vinnaren	E
vinnaren blev	4E
vinnaren får	L
vinnaren heter	4E
vinnaren är	4E
vinnarens	E
vinnarna	E
vinnarna blev	4E
vinnarna heter	4E
vinnarna är	4E
vinnarnas	E
vinner	E
vinner laga kraft	j
vinst	EK
vinsten	EK
vinsten är	L
vinster	EK
vinsterna	EK
vinstskatt	R
vinstskatten	R
vinstsumma	L
vinstsumman	L
vis-à-vis		j
visa	c	c
visakort	c
visakorten	c
visakortet	c
visst avseende	k
volkswagen	f	f
volvo	f	f
volvon	f	f
volvos	f	f
voro	j
vote		6
voucher		K
vouchers		K
vunnit	4E
vunnit laga kraft	j
vägg	?
väggen	?
väldigt rörande	k
välgörande	d
välgörenhet	d
välgörenheten	d
väljer	D
väljs	D
vän	<
vännen	<
vänner	<
vännerna	<
vänners	<
vänninna	<
vänninnan	<
vänninnor	<
värd	O
värda	O
värde	O
värdet	O
världens barn	d
världscuptävling	0
världscuptävlingar	0
världscuptävlingarna	0
världscuptävlingen	0
världsnaturfonden	d
världsnaturfondens	d
värt	O
vår	e
våra	e
vårdcentralens	e
vårdnadshavare	X
vårdnadshavaren	X
vårdnadshavares	X
vårt	e
vårt vidkommande	j
wall		?
was concerning		k
we are drawing		3C
we are giving away		3
we are giving off		3
we are raffling away		3
we are raffling off		3
we're giving away		3
we're giving off		3
we're raffling away		3
we're raffling off		3
wednesday		H
weekend	K
were concerning		k
whereby		j
wherein		j
whereof		j
whereupon		j
whether or not		j
whilst		j
whole family		W
whomsoever		j
whosoever		j
win a		3
win an		3
win back		0
win ground		0
win money		3N
win one		3
win sek		3
win the cup		0
win the election		0
win the game		0
win the league		0
win the match		0
win the title		0
win three		3
win tickets		3
win time		0
win two		3
win your		3
win-win	0	0
winner		E
winner are		4E
winner is		4E
winner was		4E
winner were		4E
winners		E
winners are		4E
winners were		4E
winning		E
with a view to		j
with effect from		j
with immediate effect		j
with reference to		j
with regard to		j
with regards to		j
with registration		g
with respect to		j
with the exception of		j
without		i
won		4
worth		O
write		6
x	]	]
year		S
years		S
yngre	SV
you are requested to		j
you can also win		3
you can win		3
you could also win		3
you could win		3
young people		W
your card		c
youtubekonto	0
youtubekonton	0
youtubekontot	0
yrka	j
yrkade	j
yrkande	j
yrkanden	j
yrkandet	j
yrkar	j
yrkas	j
yrkat	j
yrkestävling	0
yrkestävlingar	0
yrkestävlingarna	0
yrkestävlingen	0
äbo	j
äga rätt	j
äga tillträde	j
äga tillämpning	j
ägde rätt	j
äger rätt	j
äger tillträde	j
äger tillämpning	j
älgjakt	5
älgjakten	5
ända till	G
ändamålsenlig	j
ändamålsenliga	j
ändamålsenligt	j
är att anse som	j
är att betrakta som	j
är av stor vikt	j
är av största vikt	j
är av vikt	j
är avgjord	4
är avhängig av	j
är avhängiga av	j
är avhängigt av	j
är avslutad	4
är behjälplig med	j
är behjälpliga med	j
är belägen	j
är beläget	j
är belägna	j
är dragen	4
är dragna	4
är i behov av	j
är inget krav	9
är lokaliserad	j
är lokaliserade	j
är lokaliserat	j
är med	7
är nu avgjord	4
är nu avslutad	4
är nu dragen	4
är nu utsedd	4
är nu utsedda	4
är redan dragen	4
är rörande	k
är utsedd	4
är utsedda	4
är utsetts	4
äro	j
äska	j
äskade	j
äskande	j
äskanden	j
äskar	j
äskas	j
äskat	j
ävenledes	j
ävensom	j
ävenså	j
ävenväl	j
åberopa	j
åberopade	j
åberopar	j
åberopas	j
åberopat	j
ådagalade	j
ådagalagt	j
ådagalägga	j
ådagalägger	j
åhör	j
åhöra	j
åhörde	j
åk	W
ålade	j
ålades	j
ålagd	j
ålagda	j
ålagt	j
ålandsbanken	`	`
ålder	S
åldern	S
åldersgräns	S
åldersgränsen	S
åligga	j
åligger	j
ålägga	j
åläggas	j
ålägger	j
åläggs	j
ålåg	j
ånyo	j
år	S
år.	S
åringar	S
års	S
årsgräns	S
årskort	K
årskorten	K
årskortet	K
årskurs	W
åsamka	j
åsamkade	j
åsamkar	j
åsamkat	j
åsamkats	j
åskådliggör	j
åskådliggöra	j
åskådliggörs	j
åsyfta	j
åsyftad	j
åsyftade	j
åsyftar	j
åsyftas	j
åtaga	j
åtager	j
återfanns	j
återfick	j
återfinnas	j
återfinns	j
återfå	j
återfår	j
återfått	j
återkoppla	j
återkopplade	j
återkopplar	j
återkopplat	j
återlämna	j
återlämnade	j
återlämnades	j
återlämnar	j
återlämnas	j
återlämnat	j
återlämnats	j
återpublicera	:
återremittera	j
återremitterade	j
återremitterades	j
återremitterar	j
återremitteras	j
återremitterat	j
återsända	j
återsändas	j
återsände	j
återsänder	j
återsänds	j
återsänt	j
åtföljas av	j
åtföljd av	j
åtföljs av	j
åtnjuta	j
åtnjuter	j
åtnjutit	j
åtnjöt	j
åverkan	j
åvila	j
åvilade	j
åvilar	j
åvilat	j
över	U
överenskom	j
överenskomma	j
överenskommer	j
överensstämde med	j
överensstämma med	j
överensstämmer med	j
överensstämt med	j
översteg	j
överstiga	j
överstiger	j
översända	j
översändas	j
översände	j
översänder	j
översändes	j
översänds	j
översänt	j
övertaga	j
övertager	j
"""#

extension CueFilter {
  /// The filter of ``SortedTable/cues``, made by ``CueFilterBuilder``.
  static var cues: CueFilter {
    CueFilter(
      .cues, maps: cuesMaps, slots: cuesSlots, stemLengths: 0xFF0,
      headLengths: 0x5FFF0)
  }
}

private let cuesMaps: StaticString = #"""
042480:0:01004<001001<020000100008300<00018001200000000<01081000020004124041000814040018804000000040\#
8000420080288600043001406229240108800000062484801400214000000082000020014524809320080000000000501080\#
01000000009?8000004005001088040000118008040380410800<20430880000041404000800400004020480100004205043\#
2004148450200<00000006241180000040440800422000101042101002488221031;10820610402820180200080020022808\#
0020460480000805024010040826003814080018080300<42054280104000808000032041080008360480:02040001400004\#
0884005152020840020384000820200020400460200098400002000104412001:188101000:00808200409240100<0000424\#
81000002:06021202400000;10615280040920>0:300:1100010002440081082448184004=878204140000861:2002400040\#
00000042000240020080080020042002008020207006003102301180044080088800001901214000400860106200320010<1\#
0400890;502200000010042<8001018020:00121281410100080084190202008002001002040000488000<04321008040002\#
0<260104080780011004081040<1000000104080202809600400000880000140800001008084040:09000000400020141000\#
608131460002;0040600<0228802408040022<42229140052080006502403004060841600340810034003080000840000;00\#
40247002090040020002000000200006004450060001810001000000020050<0003002:000>41009442820=1<0004008940:\#
01000001030082040097003108000480:2000000000008010000080244800400205200000403120880850188004005504211\#
12>0200000402:000003400:00101002110002<400914480002420100004080840018181001010002<024000880040000800\#
1880004081000<00000002803;00004080:080000:00404181080000002:1004008224211201080002000002800100040108\#
80208418201002000000404311004000003003:1140010000208400208202134828408000200400050002<04000080008000\#
80000200410444840:60004=4104901000:0884800000024182000000000001011000000010880000<001:00086250040030\#
2000680008001402:0000:008580400000006:04000224000002400281106800234246004082427182400828810002060004\#
1000040:04000401000820000081022028808000484822000002>0:0<:004000310180004004181414501000000402008490\#
4042628092204424060004004090104011081?000100238800<1801048000400:0006023001<004000420011800000804800\#
041209020000020000100001000801<020002010001000000060=00220100:000100<08000<4000044928000487321084000\#
403<0610=08041<5409004<0404324904000001410280006832<000008080:00127100000100:00800400;20010000000404\#
02004000052800080202410061212880021002021484800004700002082000000000080<0002002810800048404110440000\#
004808<02008200000801002000002802100031800400000:0;0<:800100200400800402280010005008204010090101<080\#
10000648022040000004028:00000012824008004084120020200800048:0006002000004410010800100050080082400040\#
04400240010001240000752000000900100300204840108008004000:500000808702000840801402802400200000026>000\#
020000200049104854040880510001:030000000000028220400480001000104000000426661402400001800110004000120\#
412400028100000800000848400:0820?02800020288<00022500180808002203048624001002202600102150188<0100021\#
00>80000400306000204022004100003820802000800000002501480418040802090020028208240100002000<100000<001\#
8010180000008440823480202000010080400010<;201:80089000100841002001100240030:108010108020440004000076\#
0030040800107<000028210820810<900000040041084:000102040044040100402000028004000120206000010400000010\#
0000200004000000000:00:200008200429008060040002400000004488002025000200040100800025002;0810208000608\#
0480100121040<04128104040210200800004<00402002100300000040003040020418000780000408500980093000900200\#
3000004140000008401828000000800400:060810?:010000080100082000041001124840800002140442008000224046002\#
00420;021800240400082000808000400001802015084041002:0024:00<8410022086001:08000002003110:2228002002<\#
84309<24080472001848<0:20;60:94402002110<0001902:8010100000022000080010;8020002411040:8005201004=000\#
200400:040:041251101404002000420:4<00000900201400001000001<00088002800001100040110080000011000000000\#
010020042410400800100801002040013402010800002601:282000008200988014198202808:01208002020900002030008\#
4079030801040>4002063080080548008080001000206:08<402000406500500=00101200101<608084008;2000200420280\#
06208608604008002000404200012042801000004<21410108800091064000014804<801400<<00<00408104000822014000\#
0000000200040003000002000400<800008400010120:430984000009000080:840001000041400<0015<000010300024220\#
404140:0240400400409009010141220000000400020084606020190146011600000100224400422100044002101:8000800\#
:000000008800208000608880000040107000800038800000;1100000000000800000<1:0800202000011<40000004088812\#
00088000804006000000002056422800011024000420800101002:003601180801240<0001000204046<0040010188010000\#
6205001000;0461100804205200031212030012902080000000000100084020:050000931040428320000>>0080001425083\#
8020040005000800400622000000426103:2012000420004800040000000008000953400>5410050<81001850425008000:8\#
00000300800680402480086000808402080070040020202000000002204002100:00012000019210001200:0:48000080000\#
100082100044020041000200200178002004200041100200000880020000008:400<02600080000000400001800030032020\#
2000000100005<048000000<0940083400112044008220040005010100000002000008034880000030010000001000080082\#
288000020000000020002<002001450400920020100480100001080410:>002015011008284:900201000910014001000464\#
0800002<00680408022004008240008000122015000004808030203000000010091041200002200040022086400120000800\#
00000011000000000021<00080:3235072000110044100202008:4040261001820:60098880000411:02:051019456801000\#
000008000200220202380048041000280<000080004:8090024>000000300402014100400000160082004000200180830080\#
00000400004800008014041008020083108210000201000000830<200<000204890<8:810004022000205040640200000904\#
40004020000002020004100000040000000<8002300004040<4004<0800000000000808000000800200000240980<0310080\#
121:44001408:000:0128410800000428002000000202006400000088404002020210402080000008010000010<014014060\#
04001<80040800000900100308446040800086000441021000640010:02882106910120300000800100018:0:000<040424:\#
5010408204210020200001:400100002000081:0;0008000010000080003481004000200040280008<00060:044:80230800\#
500020000081:00184008018084010800181000200040100082880206088404000:28000070000000000802080006:000081\#
00004002001086:24800<02214201202000064<6003082204004040020004884602100:00488100010200042000008110000\#
0000012000008000014000000000402000298801212410400280582400840<08204120:82041010400420104240800041601\#
4400003052001000000080020>6020000000081100000000010500080002242000400001;000010011020090000890280202\#
00040002010001010849<14010108010568480081000808028:0041000004=000021384082<30601380100802120<2400884\#
00008000040104040060021514000<9418002410244000109000001808100000312200160048800801002612819000241308\#
220100512:10800104080800:0820015918088808005110<0400440000200000016220108000800<04000=80020243011004\#
:019000014000002800004000002102712008000484200002403400000224004808010189144004004800404008000202101\#
200008020900002=20080140810020800006>00200101120100900=210008810494<00006000420080020012020008040300\#
000002440808000284000614214000004010090000100810802<4482<001<0801000083461028009000224208001003;0680\#
0=124200044000842000000100000980002000028044144866800041000008802010004220002280408100:<408164024800\#
003010402:09108:8820044206040842050<0040000000000011408109220430400040420051448900000104010008800089\#
0000000402980010100140000005102048924900480002051009040180402202100<1020002004000000>2044:0641003800\#
90008104210232000040000<00000414080082080604020110:09080010;180000000084014100082010011000<022080010\#
04001102820204000110220600001402802600=0000;880000020=0820000000020420011108100142080224000780052058\#
0000004004218102000200200020800450110002211000240308020144001820012808000000000501040205090420002208\#
0001100300084001900010040010081084944008810008200000028428021224808200008005044018002000408400000000\#
60824068:0410130040044450004004200098080<04044=0100:800000100240108000100020481019800011880009282300\#
0201104042010280482048002810262040000088440088080022102101008010900045048220<00000000004000002209090\#
00140880000108101020100:00041000004840:0005200100551<00060040408880000004046=8<010400042041990400108\#
008<0100270340805040030080104:8110620:0020:2>0046010<000422<8090000:00=02004444000000049000400021804\#
0008911021608011840208000001008046000884120000600140400050540000810<20400128180006242010880108904504\#
0:100010000210800001::<00022040800040200200410902000208410140050004610234<48080200002900802008450214\#
1009030400400004840080425000040097600200000408080224414:0801046:088000021005002200208510007000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000200000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000004000000000000000000000000000000000000000000000000000000000000000000\#
0000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000800000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0002000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000400000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000004000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000008000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000020000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000008000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000800000000000000000000000000000000040000000000000000000\#
0000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000008000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000080000000000000000000000000000000000010\#
0000000000000000000000000000000000000000000000000000000000000100000000000000000000000800000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000080000000000000000000000000\#
00000000000000000000000000000000000000000000<0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000080000000000000000\#
0000000000008000000000000000000000000000000000000000000000000000000000000000000000000000004000000000\#
0000000000000000000004000000000200000000000000000000000000000000000000000000000000000000000000000100\#
0000000000000000010000000010000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000\#
0000000000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000001800000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
1000000000000000000000000000000000000000000000000400000000000000000000000000000080000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000010000000000000000000000080000000000000000000000000000000000000\#
0000000000000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000080000000000000000000020000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0200000000000000000000000000000000000000000000000000000000000010000000200000000000000000000100000000\#
0000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000020000000000100000000000000000000000000000000000000000000000\#
0000000000000000000008000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000004004000000000000000000000000000200002000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000080000000000000000000\#
0000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000020000000000000000000000000000200000000000000000000000000020\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000008000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000800000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000800000000000000000000000000000000000000000000\#
0000000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000004000000000000000000000000000000000000000000000000000000000000000000000000010\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000002000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000800000000000000000002000\#
0000000000000800010000000000000000000000000000000000000000000000000000000000000400800200100000000000\#
0000000000100000000000000000001400000000000000004000000000000018800020000000000050000000800000300000\#
0201200000000000000400000000004000000000000000000040000000000000080000101004000000000002000000000400\#
1010000000000080000280000800000000000000041000000000800000000000000000000000000090005300000000000000\#
1000000040001000000000002002000100088000000800020200000000000000000000000000002202008000000000000002\#
002410000500000008000080000402000000080000000:000000000000000002000000000000080000011000000000000400\#
0:00000000400040000280400000000000400001000000000080000800000800810000000020000000008020002020000001\#
1000080000002060000000000000000020080000408080000100820010000004020010000024000000420000400200000800\#
0000040022000000000000000000010400000048080000000101000400004010600000001080000080000000000000000608\#
8000008000000101080400100080000000000000000000000040000408000004101004040000000000000000800100044000\#
0000000000000000000200000400000000000140800001000000080008000000002000400000000320400100000000002000\#
0100000000000042000000052000000100400000008000400000000020001000000000000100000440000000000000000000\#
0020000400000000000080000100080002001020000000800000000044200002004000480402000000000000000000800011\#
0000000080000000000000000000000000000000000000002400000800000100004020400010020000000000080008000002\#
0000000010000200001000800004000000000000000080800000000000004000000000200000800000000100000000080000\#
10000000808080000:0040008008000000001000004000001000400000000000000000000008802000180010000000004002\#
0000000000000000000000000000000001000120808008000000400000000004000400008000800002000004000600400000\#
4000100020000000000000001010000000000<00110000000000000001001000000050000020002000002000000080000000\#
4400000100000000000004010000000000100800220200004000400180400220000000000006000000000000000100000000\#
000000000020800000400000000000:000004000010000000000000008000000000002000000008020000000400000000400\#
2000100000001200000000000000000000000400010000220000000000400001800000840000000000800000100000000000\#
0008030000000010001000000000000000000000000000000084000000100000002100000000400<00000000004000000080\#
0008000040000004000000000200000000000000001100000000280000411320000000000000000004000000000800000000\#
6120680040100002100000000030001000000010000000040000000000000240000000400400000000400004020000000000\#
00000000040000180000000080>0000000002000000004000800100000080040000000004000000000080000400000000000\#
0002000442000800400000002020000040000100002000000010000000000000000000100000044002000000010000005100\#
001000008001000008000000000000008400000<000000000000010000020000000000200000020000000002104000000800\#
1300410000000000000000000404000001000000000000004020002400000802000001000000002000000100000001000008\#
00020800000100020000800000<0100000000000000060080000000040000001000040100020000000000002000000000000\#
0000000000000000040000000200000000000000000008000000000000000000000800000001000000000000000080100000\#
0000000010000000080000000080000400000000011400000020000000000000000002000040000000000000200008000008\#
0000000000000010004000004000040000004000002000000004000020000000000000100000000000000000000000000000\#
1000020040800004000140200000000400000000002000000000080000400000800004000200000010000000000000010200\#
0000000000000000000000000000000000000000000040000000000000000580092000000000100000004000000040000002\#
0000000000000000000000000000020082000041001000040000000040040002008200040000100000001800000000020000\#
0000000000000000100000090020000000800000000000001000000000000000000080200000000000200000020000000000\#
0020800000000000000010000880000000000200000400010000000400800800000000400000000000004008000000004020\#
4020000004800000810000400001000000401000000000000000000100000000000000000000000000000400000000100000\#
0000000010000008000004000002000000000000000108000000001008000000100000020200000001000100080000020000\#
0801400080000000002020000000000000000000000000200000000000000020000000020200002000004040000020000000\#
0000000200000000440000000004000100000000000008000000<00000480004000800004000000000000420000200000000\#
0000000000000040002428008800000090000800800002000000000000000001010000000200000140000104000000000010\#
0010000000000008000008040002000000200100000010020040000000004000000060000800000000000800000801000000\#
0000040100000000000004000000000000000000000208000080010000080440000000088000000000008040000000000000\#
04020000000020000000000000000000000000100000000000000000000<0040000000000000020000000010000000800204\#
2000100100000000000000000000000000000000040000100040400180000800000001424000000000200400002000000004\#
000000400020000000000004200000082000000080000000240000000000000000000180800000000100000000<000000000\#
0000000000004000000000000000000000000000020200000000000000100000000000000000000000000004020000000000\#
2000000000002000000000000000000200000000041002000000000000000001010010032020000200000000000080008008\#
1000000400000000000200000001010000000000000000000000000000002000000000000004000000000000200000000820\#
0000000000020000100200100100000000080020110000080000004000000000000000000444010400000020000000004000\#
0000000000000000000000004000000000000010000000002004000000000004000020004000000000110000000000000000\#
0000000052000000000000000000200002000000000000080000000010000000008000800200400000004000001002280008\#
4008000001000000000000802204000000001402000000000000040080004000008000040000800000000000000000000000\#
0:00008000000000000000000000000040000000000000010000000000200000200000000140000000020000000000000000\#
80000000000080000000040000000440000000000020000000000000000000000180<0000000020000000000000060000000\#
000000000002080000200100008000000400000000000002000000000000000001000000000000000<000000000000001002\#
0000000000000000000100000000000080080000000010000000000000001000000400400000501000000400000000000180\#
0000000000000000300000000000000000000040000002000000800008080000000000010000400022001000200000400000\#
000000001080040000000002002080200000<00000:080000040100000000022000420002080000000000010008000000000\#
1000120020004400003080001000000000000000402100000080000000000002000000040000040040200000000000000000\#
0000000100010000200400000000400000000000200000802000000000020000000000000000000000000000100000000002\#
0820000000000000800000000004000000022000200000000040010018020000000000080100000000000001001100090040\#
0010001010002200100000800800000000004000002110000801020020000000010000000000000000000000000000000000\#
0000041088002000004000000200000800000000100200000000801000000400000000000000200000000:00800000000800\#
0000800400000800000000080400000000000000000080100000000000000800000000000004000000000000000020001400\#
0000102402000000084008400422400000800004000000008044000000800004000000000000000000010000000000000010\#
0000000000040000000000000000000000000402000000000000000000020000000008400200000000040000000080000200\#
2040080000000100800000000004441000008000000800000100800000000020000000020608040200000000000400000000\#
0000000000000000800000020200000000000000000000024000000001000020401000004800008000000000000080000100\#
0400000000000040000040000000400008000000400000400000040000000004000000000000002000400000001000400000\#
0000002000000000000100000400008100400000000000200000000000000000000001010800800000000000100000040000\#
0000000008000008200400010000800000050000000000040001000028000000000000014000000000000020000000000000\#
00000000000000<0000888000000050800000000020020000100000000000000000400010210000000000001810400020000\#
0000800000100002001000200300000100000000000000000000001000000004000000000000000010000000040010001004\#
041000000004000000000800000000840<000000808000000000000000000000408080000800000000220040000000000040\#
0004400000080000800000100002000000908000000000000000000000800000080001000000000000400000000000000000\#
0014202000000080008008000000200000000000100000008000400000000000000000001010000400800000000000001002\#
0000000000284000005000000040000040000000000000000002104000400024000810000008000400002000008040000000\#
0000000110403000000020004000800000040000000200000004000000000000000000020000000880000020000080020000\#
0000000000000000020000000000000000000040800000000000080000000000000100000000081000000000008080000200\#
0020000001000000200410102000000000140040000000020000000000000902000008000005000000040000004080000000\#
01001004830020040000000002000000000000000000000000000000000000080000
"""#

private let cuesSlots: StaticString = #"""
0000000000I95^hgA4e?00000000000000000000d5@0100000IM;5^00000000000000000000000000000000000j0@=n00000\#
000001E1o0T7?CN0000000000000000000000000__2TU000000000000000he2YGFl9]`0000000000hX36ld5@EeQm;3100000\#
00000l41<80000000000000000000000000Ec4VA15=>Y000000000000000]@6nC000000000000000NJ;f30000000000Xc<@S\#
00000k_>]G00000Dh7_G000000000000000Dn@Sm00000000000000000000000008G:iO00000VG5<<00000000000000000000\#
00000000000000000000m55o>00000g;:KN>04>n000004G9i700000000000000000000000000000000000_M4M9F`?9U00000\#
Gh0LS00000IE2>2@^6=KSl7^U0000000000DR0;K00000Vj4Ed3<?3Z0000000000000000000000000:MAF^eZ8jZ000005j6Ml\#
00000Kd2>b0000000000mi;3M[J:T\l_=XM5@4dZ0000000000000000000000000?9=]@000000000000000000000000000000\#
00000000000000000000j06?:000000000000000000000000000000000000000000000kM@L;Xj2Rf>45nGN08?A]b?OH=O?`0\#
R`8`V>90Bmm>10eEW7\1_W>b60000000000_O1[CNG=ch0000000000000000000000000]:;NP0000000000K\;HR00000;\;_j\#
eQ>ck>IAPh0000000000gi7Yd00000@i8jo00000Yn0:QH_<Wf00000000000000000000b>;^U1h17N0000000000k;;=g00000\#
00000000000000000000000000000000000000008F9hK000000000000000G:4bH0000000000000000000000000Ko>HY>k:kj\#
000000000000000000000000000000000000000000000dl@Nm0000000000?K44l0000000000000005\1BfMg=g00000000000\#
@T1\k<l1GKj01J?JK6kb00000000000000000000000000000000000Vj?^J00000<_6Wo000000000000000000000000000000\#
bI=k2000000000000000000000000000000>g1E]00000000000000000000000000000000000iB5ZG00000Ml?_I0000000000\#
000000000000000000000000000000000000000000000>@<7J^^6_c0000000000000000000000000000000000000000Ld4V`\#
0000000000RI9knEm<Je00000000000000000000000000000000000@G4gN00000W>;[e000000000000000ILA5;00000Ig83l\#
000000000000000000000000000000GE4:Z00000`A3AXWI?oU0000000000000000000000000:?7Wi:B=g?:J;c500000DS0^l\#
EJ29bPZ8Bk00000000000000000000000000000000000000000000000000k42[og[7l[eg<370000000000000000000000000\#
00000jP=YF00000\=>:c00000J<?f\0000000000000000000000000SJ=7`N57kW00000n_>`X000000000000000000007>8Fn\#
00000gC3Y700000aV:9YO_3`Bfc=R\00000:77=`R`2_[J\;Kg00000d;?G;00000LN3g=00000000000000000000JT9Sl00000\#
000000000000000aV8QA00000d=;\A0000000000000000000000000000000000000000000000000000000e3:gf0000000000\#
9?=`?00000X_4iXYU42<000000000000000000000000000000000000000000000000000000000000h787Tf]9>CPT1n<YQ5hC\#
1a<mY0000000000000000000000000C76Q^HZ1Mh000000000000000bQ<kU0000000000_128Q6X2Ec00000000003F4AH00000\#
000000000000000000000000000000lV2[]o>6FCRU>2980A1RZc5[Y:@<f\3<:X]00000HV=4M000000000000000f>0bb00000\#
00000000000000026?_^00000nN7F`l`6kZhH9<Y000000000000000000003l1FD00000000000000000000000000000000000\#
FD:f?00000000000000000000fe?nb0000000000Ue70Q7Z@D20000000000000000000000000000000000000000PW6KF00000\#
Bl5M\MG@Wd9I5QBcK7L_0000000000000000000000000AK1\A000000000000000oh>B=00000_<@ND00000W;9UL0000000000\#
000000000000000000000000000000DM6:m00000000000000000000000000000000000000000000000000A@=5W0000000000\#
0000000000000000000000000\e@9_22@K5WcA>e000000000000000000000000000000`K>@L000000000000000^f9N5XG4QK\#
00000@H1@Efb28C0000000000000000000000000000000000000000Pn52Y0000000000lP:Fe?M86^Wb8>1000000000000000\#
000005g5;00000000000\::caI1=lC00000n>0ono_72E0Y:fU1a1S`o16RHG>9TH00000@Q9`?0000000000000000000000000\#
000000000000000000000000000000kI0Ji00000`7:]c00000000000000000000mf9;eV2=@F0000000000oa9ebXG>Dm00000\#
000000000000000000000000000000M\@W1000000000000000000000000000000000000000000000SS3=20000000000<e;dC\#
?_2GF000000000000000000000000000000:f86iFf>nC\7?N>000000000000000c4:P;FU6Ba00000E1;5H0000000000nK>Rk\#
00000Tb8^E3@3eI0000000000000000000000000Ie1hj00000SQ84K00000;`3T1Kf?H<000000000000000U^@FX00000nZ<kd\#
00000000000000000000Ae2<]DC@I@000000000000000Tg0^Q00000000000000000000<[;9ebQ0nddk;PCYo9gfhT1T87M4BC\#
0m@n4Eb?U]000000000000000`E9Ha00000000000000000000^c<R^nK2o400000?F;BR000000000000000[A=NY0000000000\#
00000mD7_`00000@I=;h<T=\4U3=]fIP3KCo;>oJBI6IA=j2og[cAUF00000JH4]g0000000000000000000000000LM@LX00000\#
00000000000000000000000000000000000Gb6<54T8Mge9=Jg`H0NX0000000000000000000000000n[;CO0000000000dJ@UE\#
jU1:500000000000000000000eK<5M8\<E6[n06Y00000<N7R=00000<4=3f00000000000000000000GJ1da[:9h1^ZAPB00000\#
00000g\>j`0000000000a=;Um2H2TM000000000000000E=?@80000000000000000000000000FT:hm\78n@0000000000gg;:L\#
00000Y34W>go9=9XV4SPFT80P_4<4k00000fS0T_000000000000000V72<?00000^j71500000\[3NI00000<V8V:0000000000\#
lg;e8000000000000000000000000000000000000000000000000001[4FB3b7G[00000DoAX400000000000000000000>T425\#
0000000000V_?0900000B^<e00000000000IT::g0000000000000000000000000Zc1_[`^@Xdb;6nJ44<=\V[:RilP8>lK3<O<\#
l?=S_0000000000000000000000000000000000000000000000000000000000000000000000HV:=hhJ4`SC40JNKI9B^00000\#
2Q2N_9d7^8j`?JZ00000El=CV`h?=fWl463H<@=0000000000000000:D5;nmk7MX@H8AEgk?FW0000000000000000000000000\#
000000000000000000000000000000en2MThF7SE^85@o<\=m00000000000000000000000000j_7hB00000H56QG0000000000\#
od=0K0000000000000000000000000A86AO000000000000000000000000000000?k<mD000000000000000000000000000000\#
0000000000000000000000000000000000000000bR0:k0000000000`F::I00000000000000000000QU646AZ0h><Y<SYWA5K2\#
?C;\O00000000000000000000000009=<Y<000000000000000SJ7Rk00000T6:5V00000n:4O70000000000000000000000000\#
0000000000Md3:3000000000000000000000000000000000000000000000000000000000000000000000000000dF;=800000\#
00000Tn<Hh000000000000000RN=`60000000000Wc1i]fS3a0b:8<C00000d57?G00000R8;<`0000000000000000000000000\#
000007\1Z_1C2IFKK7?5o2;``0000000000EC:@H0000000000000000000000000000000000000000@@9c?000006n9aah@7J[\#
d3?]Qjj599T\;OW00000c;AAo0000000000056P]00000000000000076?hI00000000000000000000000000000000000GP2H]\#
mC8G[0000000000BS=m_0000000000@<9X400000lc>k[5T?Xh9[A0b4L8JAe8404g2ADL00000Md7Cb0000000000000005A7KR\#
0000000000000009J<Dn00000>m;i7000000000000000m11Db00000000000000000000000000000000000JM@3RLi0>HTc6lf\#
00000000000000000000000000000000000<0;Xd00000R0@R[k`;mok01Ii00000000000000000000Q=@XP000000000000000\#
0000000000U^A9g00000VK6]W0000000000000002X3JZ00000000000000000000000000000000000lJ@3d0000000000=j1G4\#
0000000000B1@j:00000D8<Bo00000000000000000000EB9ZnRMA;[000000000000000000000000000000000000000000000\#
bV>cY0000000000Wa=lU0000000000CL1cS[B1EG9l?U30000000000000000000000000000000000000000b1=F=0000000000\#
0000000000000000000000000000000000000000i^8Ln000000F<jd0000000000Dj9?800000Bh4Vn00000000000000000000\#
0000000000?[A@M0000000000000000000000000Z=0ISnI8b@0000000000@CA;N0000000000CR7g`fb81d0000000000@h<fk\#
Xi=kASV27000000000000000000000>k216000000000000000Wn3@bN_7@h000000000000000P99SK00000000000000000000\#
[F2F\\c9M?Uj3Q=HR:n@hc;LQ0000000000000000000000000000000000000000CQ?e[00000gQ8\Bb^=jX000000000000000\#
00000f40?RVK5DKjV@XI000000000000000XT5hmUH7VH00000000000g9V2QQ>LY0000000000dE99cZ:9\S`Z6QQ6W:T200000\#
=:9Me000000000000000000000000000000[72A_0000000000000000000000000000000000000000;`6iB000000000000000\#
0000000000000000000000000R66Ij?0>M>Dj?[?0000000000000000000000000_[;jj00000000000000000000X`8Qc6b70b\#
`n;:b000000000000000000000000000000mU3B;9406J=e2TEA<@7Z00000000008M?4\@D:ScAN=VO000000000000000jO?Wk\#
00000000006n<7=0AADV0000000000000000000000000`b:04W^8@700000636Tm00000e?:JX0000000000000000000000000\#
0000000000000000000000000;b1XHWH3fD00000000000000000000>LAVj3f0H70000000000000000000000000bG5N@m52Yd\#
;55Y4000000000000000Oe;XJ000000000000000000000000000000b58JP0000000000m]4NU0000000000aX@J?0000000000\#
7F:fa>B9bd00000Q8<X40000000000PT3dJ00000000000000000000\2=Be0000000000=@:X;0000000000000000000000000\#
0000000000Wi1Tj0000000000000000000000000KK9LZ000000000000000000000000000000000000000000000Ea@ca00000\#
000000000000000478LM0000000000?W2X=0000000000000000000000000@48@[0000000000iU8O@Ea8_k0000000000:U2Zn\#
am@1e000000000000000hR5l400000L<2W9000000000000000000000000000000Ao7md0000000000n^AET000000000000000\#
000000000000000000000000000000b70lGY[31PXe33S000000000000000000000000000000]i5Il00000000000000000000\#
El6;l000000000000000<0?WI0000000000000000000000000000004^:B`Ki:iZf764o]mAF00000000000000000000000000\#
B^<0700000gd<6o000000000000000000000000000000<?;\500000000000000000000000000000000000TmABS`E4;`00000\#
0000000000000000000000000000000000000000^M0Z8;354?`U;Y^0000000000000000000000000b<:6@0000000000?k2@T\#
4a=U=00000000000000000000FA>DD@N:=1000000000000000000000000000000000000000000000`@>ki000000000000000\#
00000000000000000000000009H6?JVd<SFZ40DR`Y0=nIK4`b0000000000a884X4h8^a9g1oA0000000000000000000000000\#
Nl@TN0000000000000000000000000kZ7Vnn8A9000000000000000000000000000000000000]Z47i00000000000000000000\#
00000000000000000000aC7Si00000QQA>10000000000e[94i000000000000000PE=Fk00000000003NA<b00000AW6]I00000\#
00000000000000000000EG:I7000009g:3k00000e46`500000oCA?ABb5J;T9:GV00000000000000000000hGA0S00000:=1bG\#
000000000000000EN2RY:P4ga00000000000000000000J`4?E000000000000000000000000000000000008c07ib::G\JP;N\\#
RH0P:5@;J5kE4hUHF9Th00000CW8g@jP@UP0000000000000000000000000=;4E>000000000000000N541oJL85=00000UT:=O\#
0000000000000000000000000853fPZI3iR00000On:lEVU<I;000000000000000a46^Hl0?2900000505=Z000006m3>hFc8gb\#
Im2^EC^<`1hf:igkd?CZ=W?JJ;F0j<bZ5JF000000000000000126GGS66X@0000000000_\;Df0000000000gK=URJd:2ULg0mG\#
L76597P;Y2o<=6J0000000000nA=Pgoa@;8000000000000000N`<>M0000000000R59=UWJ?2[000001\1e4000000000000000\#
0000000000>Z3Rg]d?g]00000kn9O@D]8cZ00000000000000000000GJ;ln0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000[J?Uh000000000000000lS5D0TY?D40000000000l8>8g0000000000Ah;?O\#
00000000000000000000\E0R]0000000000PV?US000000000000000000005_5jV3B:8D000000000000000@M?LG0000000000\#
J03hA6M8]H:3:8_QY7cI6[A2:0000000000000000000000000nK4?kAE5k^00000c\@3@000000000000000j_75gh::DJ;T;2<\#
>\97cjD;gW00000000000000000000000000000000000em7G<JG>XU00000000000000000000000000000000000000000m2kI\#
000000000000000000005G2nf00000000000000000000000000000000000000000000000000cR<:[00000000000000000000\#
JH5680000000000000000000000000000000000000000ia1MP0000000000ab;>^00000oP5_ZcE84n00000>02=e0000000000\#
em3cD0000000000000000f<Gb00000000000000000000[L>XG000000000000000000000000000000^d4BT00000nJ<HN00000\#
00000];0GK0000000000000000000000000000000000000000KE6Cn00000Vc2T?00000ZW5KAk><lP00000000000000000000\#
Mb42LT]76L000000000000000OK4;X<IARaA=1l100000000000000000000[U4_H000000000000000KM2H;DL=I60000000000\#
0000000000V]=^Hh27B>gZ9^a000000000000000C28N^000005;1Oa00000000000000000000000005X>6[000000000000000\#
:n2BA0000000000K3?b000000000000000000000Y640<0000000000000000G:<LO83]:T<5C70000000000aa67G0000000000\#
00000000000000000000000000000000000Mh:C@00000eK1ZTko3]f0000000000lo4Q4000000000000000000000000000000\#
000000000000000HX4C=Gb4R3018mB00000Yg78>MV9do0000000000>d?J1af66Z00000Ha6LV@a:PU00000000000000000000\#
aS@=[00000E<:hT00000JX4fEgj9aM000000000000000000000000000000Hc0TA00000000000000000000000000000000000\#
NV@@Q00000o^2Ce000000000000000143f80000000000000007`5;X`Y1cI000000000000000i=?\M00000b[3j6NDA7W00000\#
00000jZ@Z;000000000000000YS?h:000000000000000d?2650000000000Wm5\O00000000000000000000000000000000000\#
1b@HCgb3b?00000Hb6KZ00000000000000000000XjA2J0000000000e?8:\0000000000000006[9Ul00000000000000000000\#
MS3_Q00000>o80]0000000000kD9OdYP0`TSa4420000000000000001C2NlfT0AH<4>^YR1=aU00000000000000000000<]>]7\#
B5:nn00000000000000000000000000000000000e^8ml0000000000n@?ZAB12PY00000000000000000000WF1HM^B=PT00000\#
Vm358V57C100000LB;DES9<LU0000000000_47RU00000<;7PC00000?\:A3Cg6NQ@e3RCWn@<X00000e\>^100000]e1JV00000\#
WH4EPY2;UM5X:0d0000000000000000000000000ZY3jN00000000000000000000000000000000000M:>g:HM4]=0000000000\#
000000000000000000000000000000m94;@eS6^aLn2Mi000000000000000^781G]D?`aOG27U0000000000Ko:MJ0000000000\#
H33>Cmd;4d^N4ZY?E@jh00000000000000000000Mf0fh0000000000Fb8MB00000000000000000000000000000000000E06jI\#
K`3i5000000000000000000002:20g1<47V0000000000o=2^;00000000009a96L0000000000000000000000000ee>\g00000\#
00000`\64H00000ho=Gn00000000000000000000\Y?1H0000000000000000000000000S?2@`Nj51]00000000000000000000\#
00000>^9MK00000000000000000000TD@;h0000000000\^81@00000dO1R1d^==1000000000000000000000000000000e0<HV\#
00000b52>Og^@L0000000000000000NF=5m000000000000000QG0iQaV;;9\L>M00000000000eV<>Y00000000000000000000\#
000006U<XL0000000000R91`N00000000000000000000M]72U00000D6:`ES1=1_00000000000000000000aA7KK51<lY00000\#
000000000000000ZU5ge<B<A6000000000000000WT>N000000^M5`E0000000000000009G@N9000000000000000000008P:Ni\#
633N=1^1D60n96>j>3d2000000000000000000000000000000000000000000000000000000000000eX2G]000000000000000\#
0000000000X1=lK0000000000gC78^0000000000Kb3hN00000[3<@\00000E14Bim137@000000000000000338^50000000000\#
00000PS?E>000000000000000000009K:_FRQ8ZCl;0j3000000000000000Z=?iDKW5lLk;>h00000000000000000000000000\#
00000>^5Zh;R<`o000000000000000000000000000000000000000000000000000000000000cc9TV>L:YTA@AFF00000BX1CG\#
0000000000Q>1ii0000000000000000000000000NC:Cd00000WI99Q00000000000000000000`144^00000S]<U`l:2E100000\#
0000000000Qf0<a0000000000oK5AekH8bNYI>G90000000000Em@6Y0000000000000000000000000000000000000000W9:=E\#
00000QH0=F00000000000000000000ej6mNNB<2c000000000000000000000000000000000000000000000000000000000000\#
00000KT0[g00000000000000000000000000000000000FP1Ln00000000000000000000000000000000000GS:j?0000000000\#
df>DQ0000000000=C8R;000000000000000000000000000000CK;=T0000000000i_1I0iG2gf0000000000000000000000000\#
0000000000^G6E00000000000000000000000000000000000000000000000000000000000000000000000m76ME8jA@_00000\#
00000Q01[7cn;GX14;QC00000000008A01k0000000000h3<_c00000000000000000000000000000000000000000000000000\#
Il9eE000000000073?]@ZO;>m:6:1f00000000008D=9V00000h0@i200000000000000000000oh<?U00000000000000000000\#
00000000000000000000gO=UI0000000000n253\0000000000KP=0\I@9>b00000W1;cY=b<@400000?<=C8a[11Q0000000000\#
0a>LP000000000000000YK:ba0000000000000000000000000000000000000000^]3F60000000000j`2[PN^5<I0000000000\#
00000000000000032@i_c6<:J0000000000000000000000000hm1bR00000000000000000000_9A1B000000000000000kn82C\#
000000000000000m@>Oo00000000000000000000000000000000000000000000000000?<;@100000T;;oDV\>C\0000000000\#
1E4oL0000000000QL<::000000000000000nd?`V000000000000000dV3YV:W7nEGh@_]000000000000000000000000000000\#
00000U\1;d0000000000CB1TQ0000000000hV=`m000000000000000]k0c0_FAB`8W6eE000000000000000W^08W0000000000\#
6?2fl0000000000fmAMa00000000000000000000`\8F30000000000000000000000000000000000000000000000000000000\#
000000000000000Vf2m300000LD43F2W6;T0000000000=b=5500000bd=K700000@<8e>5P;TH\F:KdYY>n54X1UAZC2<0^96S^\#
A76EYQ5@C3VJ=l7T?@T60000000000000008=7aLGK@GP37<\W443VJbd?5E00000000000000000000000000000000000>k7Gm\#
000000000000000gk<ICP^4<fGb:;Y0000000000000000000000000Zl0g5YY8h200000QQ6h]00000000000000000000jR4Y@\#
0000000000SU?=34A:?2000000000000000>168V00000000000000000000000000000000000<k8NB00000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000:59nQE>=b=00000lG3<1000000000000000\#
00000000000000000000000000000000000mY5m`00000000000000000000=l<=900000k8:k5i[4L500000000000000000000\#
000002@2_G0000000000ee=fb2K3LnK@6M`Lf0f@0000000000000000000000000000000000000000000000000000000DZABG\#
00000>J;7ReC9Jo0000048?dh000000000000000_46Xe0000000000000000000000000Y4:QPLf7M4gV=68:`<gdF;?>h00000\#
00000000000000000000000000000000000Id8?h000000000000000?h:Wo0000000000[O??5000000nAYV000000000000000\#
0000000000S?>KW00000Y]182000000000000000iU1oMHo>TkR0AVS000005^?H100000000000000000000Q01k^0000000000\#
00000000000000000000000003=9c]000000000000000M[?iS00000000000000000000`0@aJgP3\?g73gRPg56SZj8KN00000\#
00000000000000000000:g=i?9Y5a4H5;PY000000000000000fJ;0C000000000000000F42_eM:;][00000000000000000000\#
0000000000000009n8`c000000000000000000006?5Q`00000000000000000000000000000000000eD682Im;d300000Md5n^\#
0000000000Oo23E00000000008F4Fe00000000000000000000000000000000000\l1:JA[6j@Fb<Zm7?3oI_111<[N5:1a^:o>\#
<R?[00000000000000000000000000YE34[CRAFR000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000006T7DTPW<@n0000000000000000000000000286iS@D5?40000000000\#
^61kgj13H?000001o=ZC00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000S?1WA0000000000000000000000000000000000000000000000000030;OiK;65ZT95^7000000000000000\#
GC=>0000003G7EY0000000000;E9nhI0@nB0000000000^V><j@9>T?1:8N59e>TK000000000000000Pk4SD000000000000000\#
000000000000000000000000000000000000000000000m:<_V0000000000UU<CSci=_?000006B:^C00000000000000000000\#
<S?gPh@;Mk00000000000000000000000003k=hK00000Ph1f80000000000H9?m]00000hN4I50000000000000000000000000\#
000000000000000000000000000000MU3D80000000000fk<BO0000000000E<2?UU248n0000000000]C4HE0000000000@_AJX\#
2e;ajFd?kd0000000000000000000000000K45mW000000000000000ij=b40000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000le2U]00000J_@8[?`4dHfa2i^hX4DTFR7eKTl3500000000000J?7Ua\#
00000R`?310000000000000000000000000Gf:Ma0000000000no11k0000000000c61P]aX2`8Lj7C>Z_>oW00000Hl39T00000\#
0000000000000000000000000L5>R^00000TU9MX0000000000KU?W5EV7:^00000mX02I00000R^8Kd00000000000000000000\#
MG@ba0000000000000000000000000000000000000000MJ27k00000000000000000000000000000000000:79al0000000000\#
00000F06ja0000000000000000000000000?^838hc9<C000001a0J=00000KA0;b00000000000000000000000000000000000\#
0000000000000000000000000_X@blIh8H>00000gVAWK[B51900000000000000000000000000000000000000000000000000\#
0000000000Wi2OI00000000000000000000<I0Ak00000=@0Ub0000000000000000000000000nZ=oZb3=S>0000000000Ea?70\#
Qc8RP00000mb:6b000000000000000;k=ac0000000000000000000000000^=<U1Cl4calg=V>eE@aa1@6YY00000=h1bi00000\#
00000ko7M?=683XQQ39G:C=eW000000000000000oP6DF00000mL6MS00000000000000000000R_1^FH;901000000000000000\#
aD?\eGN1KN000000000000000E[5L=5P6Rc000000000000000Ub?OV00000000000000000000Mj07E0000000000Ta;:?H65Z1\#
V4;FO0000000000000000000000000ld:^m0000000000bM6k=0000000000^S@hA00000eN74j<m8@HD`0c?>L:14JZ>YY;?28X\#
_:2\8M;?nM000000000000000000000O28i0f30[;>8O20000000000000008P:Bi;mA6G@P8Sg00000_=8;E00000?97NHLH:RN\#
0000000000Ni80C0000000000K_98M0000000000bj80o;U>:P0000000000GA16=;7?IfgH39c0000000000000000000000000\#
WV0EO0000000000AO?KX00000000000000000000LPAT200000000000000000000@a93Z8n@Ya0000000000000000000000000\#
3D<W@0000000000S>6VG2n80e];><VEM1M?KK:mU0000000000N803;hW1b<>:6cG00000000000000000000000000000000000\#
0000000000S:=Ng0000000000mQ>a\?6?EW00000gJ9nB000000:7f`2f9_m0000000000000000000000000AZ@?O0000000000\#
000000000000000000000000000000000000000000000000000000000000em<]6R@29U0000000000000000000000000DYARF\#
\O;0a000000000000000000000000000000P4=\UNg4IV00000QO7Zg00000AP8Pl00000000000000000000SK2cI00000464Um\#
000000000000000_V1;X000000000000000@_:l5000009S:IR00000UB0M2^8?=C00000000000000000000AW:mc:21V700000\#
000003]93:B:?;D000000000000000@;=SN0000000000000000000000000000007j>Tb00000J[:S\00000N43UbKg?:XVX@a6\#
00000000000000000000_L<ZA00000000000000000000N\<;T03>7o0000000000O^:0D0000000000a\?IE000000000000000\#
0000000000000000000000000000000000000000Fh@gN0000000000000001]5:Y59;nPFbA8A@3?^]0000000000O[1[Yhg8W2\#
MV9XG00000V];ND00000000005X92?4D;ib00000;[@]k0000000000000000000000000000000000000000000000000000000\#
F`0[I00000hE=;:6c@><Og0Pe000000000000000000000000000000000000000000000>Y4JG0000000000000000000000000\#
Jo6T^0000000000gb@flOe7IH00000000000000000000000000000000000000000000000000cB?b:00000000000000000000\#
0000000000S;2OW2E8DgAH<V]000000000000000000009fA1200000000000000000000000000000000000C019Y00000SI8[X\#
0000000000>O<koZB65f9f4bQEL:7lQf;PlnU@]X000000000000000000000000000000O<@g=0000000000000000000000000\#
00000000000000000000CV00W0000000000Eg3ZP00000fk0Mi00000000000000000000000000000000000Rj77<00000[k2:O\#
0000000000Pb0]f000009k7F:k4:>c000000000000000000000000000000000000000000000000000000000000k<4Zm00000\#
000000000000000000000000000000M@?;fX32^dF2?ek00000QY:[M00000000000000000000l168d00000000000000000000\#
000000000000000O\>6k0000000000000000000000000000000000000000D9>5=0000000000000000000000000NT6j100000\#
00000000001Y;]R00000000000000000000PR@S_000000000000000000000000000000iH6cUUM27`00000000000000000000\#
00000@Q?RP000000000000000000000000000000@L9cM000000000000000=U<D0000000000000000hN3j]000000000000000\#
00000000009e2b400000V?46_o2@@EcJ29J0000000000000000000000000Mo=Rn00000O`6F80000000000000000000000000\#
0000000000cc2J`6d0=^00000000000000000000i8>E<0000000000[9<dQ00000000000000000000I34Oomk>9Z>N?bN00000\#
00000an>e200000000004WAQZ00000000000000000000000000000000000000000000000000oM040@L?fG000000000000000\#
000000000000000000000000000000000000000000000L;7N`Cg<TLgZ<b;00000VW<9l000000000000000000000000000000\#
S53;a000000000000000e<A;2JX4VUa9<[O0000000000000000000000000000002L>Iee5A@A0000000000000000000000000\#
00000000000000000000H4>KOGYAJC2O0VH0000000000hO3:T00000Sn3Qc16>3m000000000000000I91W^000000000000000\#
na;fKM0@2n000000000000000000000000000000SG6Yn00000000000000000000R^2NS0a57j0000000000000000000000000\#
000000000000000Xl2Qb000000000000000000000000000000000000000000000000000000000000H;<fM00000me9[O00000\#
000000000000000C@6\c00000N7:k@`o;54^i@<700000bQ156oi4KK000007D9BECP<4O;=4<;k:A1I0000000000YW;^000000\#
000006j>`Kln@N^0000000000000000000000000000000000000000000000000000000:6=R;000000000000000?g0Rkk^7T8\#
WT<hh00000W;6o2000000000000000F=29m0000000000Cb3o<00000406Qk<T0eT00000000000000000000>l?Gg0000000000\#
0000000000000000000000000000000000000000000000000000000000000000051:U800000YJ1mo7;3XI000000000000000\#
0000000000ND1G@00000:_86T000000000000000PI8Q600000000000000000000CX3Dj?Q;2dYG8IcmS@Io0000000000nP89o\#
M2=>g0000000000B^3SN0000000000000000000000000bI?jV0000000000Mf@n:0000000000][5S@000000000000000H00gB\#
00000000000000000000?840b00000000000000000000_O=3=0000000000000000000000000000000000000000RS9IH00000\#
0000000000000000000000000000000000000000B4<P`R626>000000000000000f^4MOgX88<0000000000]G5F`kW=]T00000\#
00000Z@;gn00000hh9A80000000000000000000000000000000000000000f8?J@j=0fW9e?m<cP@[B0000000000hF<V?Ym@8<\#
fH82K00000000000000000000000000000000000Uf:7@m>?f<<T2MK\5@S500000Q2;Ro@M5j=kI9YA000000000000000m_@\e\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000GE81o0000000000]N4RO\#
0000000000m58RF00000Dk0]300000000000000000000[\>jm00000a=4l80000000000nf;1;VW1af000000000000000gJ:Uf\#
Wo3e`b98BY6e?<Q000000000000000_`13;hf8aFAO;eV000000000000000000008m3\_VgASZ0000000000000000000000000\#
00000h\7NTdmAJM000000000000000000000000000000Lb3]X000000000000000623R;N4:XK4;1Z0000007M41P0000000000\#
00000BU3SANK5LX0000000000]b?WUAO4?63X3S3l>@PR00000]<5f@E58Qk00000ZJ;F500000000000000000000TC2[H00000\#
TK7U@UI6^9R<@Q50000000000000000000000000A_;3b00000000000000000000000000000000000eW3@J000000000000000\#
00000U\7BM00000000000000000000o\6B00000000000nm0ZV3W87?0000000000000000000000000WD=m?Fk4]Q5`0mncQ6T8\#
CQ7W[9K9M6[28VcDF@AmT674[eb>Bf000000000000000XX<MX[>3Z]000000000000000]F3nP[j9KS0000000000k^9GPMJ0``\#
0000000000Vn3Ai000000000000000000000000000000=?99?0000000000R?5B\_:8Amh_0V;0000000000T\=[]af3LCZZ98Z\#
000000000000000000000000000000Z<9mN0000000000G[06300000Lh2LF\J8oBjZ@jK0000000000Ac;hkTb5ok0000000000\#
00000nA0C@_27Qo000000000000000000000000000000bn@800000000000eT@:h0000000000DGAH`0000000000Mc<3M00000\#
000000000000000000000000000000;i3R\0000000000X1@VK=87>T00000000000000000000gX2J800000nQ1gLk:8fF00000\#
00000GY<c4IZ;;S00000fT8`E000000000000000lh9dS000000000000000eb??cOb:[XWG?S\0000000000oN?aE0000000000\#
ag8Ub00000;;6fX0000000000000000000000000000000000000000[D>[W8]@Bb000000000000000XM5Rl6e<hN00000CT0\b\#
0000000000Ul:4e00000Y6;V`000000000000000000000000000000000000000000000M\1NheE0:^4X<2m000000000000000\#
00000D<>5^D<>J300000Ie8BF00000YY5cE00000bO7bj0000000000000000000000000000000000000000000000000000000\#
ee:W@0000000000GN0_jfF4hd0`2R000000iO<o1000000000000000000000000000000YO6UR000000000000000[?80800000\#
00000Nl85h00000000000000000000000000000000000000008A?5R8IA5h0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000gi2XS00000L>;ce00000DO7lJ000000000000000000000000000000Q91J4\#
Z14350000000000jK1?_5=;PO00000O5:i70536D0000000000dC;DS0000000000000006i=2Mo^>R100000ZU0>\0000000000\#
00000nJ@X@eI:]U?4>eP00000JO:=;0S@e\0000000000F01ci00000000000000000000_`AKC0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000kb3bZ:n6H400000YG;XW\#
00000WS0BbMe9VY00000ON4YfDa@CY0000000000LI:eg000000000000000N:7FmG;3^`0000000000HY4jO00000iF1e@00000\#
<g8m4jN@KQ000000000000000000000000000000000000000000000Eo54T00000K]1BP0000000000<V@BU^d;^=CE4^[SV6_?\#
YVAMo00000CP3Sh000000000000000000003F6CW0000000000Lf2L;:11SKZf7:L00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000@C=Ok:o=mN00000bJ?dK00000000000000000000\#
0000000000_j9\G000000000000000\f>iD00000I0>Vj8e;X20000000000U1=bN000000000000000Mo@_4j:9^200000F3>1j\#
00000o41La000000000000000000000000000000000000000000000E5:cE0000000000B7:Q>00000000000000000000Jd?bi\#
0000000000:3<:l000003f7fR000000000000000000000T6N>0000000000Z:7UT000000000000000dJ9kU000000000000000\#
0000000000Ed@8oSL5RT00000:]2M<00000000000000000000BS?GH00000Sd23;00000000000000000000mX1E40000000000\#
00000]b2]=0000000000?I0AR00000Jm3Yd0000000000@4>^?0000000000_4;n@071fW0000000000000000000000000JO2Pd\#
00000000001eAOM0000000000000000000000000000000000000000f2@Ub0000000000000000000000000000000000000000\#
LC<n?000000000000000000000000000000AS=_3>h=Il00000he8PH00000000000000000000000000000000000:l=T0:h6Wb\#
0000000000<f9iJ6_3S[>678o0000000000V>AQi000000000000000IkAED0000000000000000000000000[J@4I0000000000\#
00000Mh9D]00000000000000000000k61?S00000000000000000000000000000000000000000000000000000000000000000\#
00000UQ<gB00000000000000000000000000000000000W=7AS00000Mo<Qd000000000000000000000000000000=^8S400000\#
0000000000000000000000000000000@=kk0000000000000000000000000000000000000000TU42EA^?V70000000000?\4?^\#
000000000000000000000000000000h??M[00000=:0?4E>4oc0000000000000000000000000000007f0ST00000Xn;??3j=Zk\#
2B:ACU9AK:000006@048jR9en0000000000000002`2hR\l5:C00000000005;8?600000000000000000000<=>9M0000000000\#
000000000000000ZW3e0E15>L00000fY@MP00000000000000000000Ij:H@@h1=e000000000000000>c3BOKK1770000000000\#
0000000000he1gD000000000000000aN:<A00000Jg0]Y^U=<]MY>XeVf0US7<4i@0000000000SG84@0000000000Jd7K;YP7bG\#
Em;7F0000000000000000000000000_g0WAkZ35S000000000000000000000000000000000007Y5_AkI88D000000000000000\#
000000000000000k63Ce\S4F600000000000000000000J308g0000000000dJ9H>0000000000000000000000000^A5Bj00000\#
00000_F?j30000000000000000000000000000009Q3Nc0000000000bO079QR<jB00000000000000000000000000000000000\#
`V0ZM0000000000000000000000000]o0D0L9;`o00000000005N2eV:C>EhUa3Z0000000000000000000007^1:k0000000000\#
00000_0<D@00000000000000000000000000000000000XK2;7>P3OAfW6KobR1IP000000000000000o[;1o000000000000000\#
0000000000KO=_d00000oe;4V000000000000000HB?S00000000000000006T3FoNT=IJ000000000000000e`@WT0000000000\#
000000000000000000000000000000l94YW9Q=^9Hm1Uh000004h8bnYN;SE3AAW?00000000000000000000a7=b`OM;@g00000\#
00000901Ko56<]I0000000000JR3d=00000nl<eZD`49=0000000000:a3G\0000000000000000000000000E\1^YoE;JA00000\#
00000000000000000000000000000000000000003c73H00000000000000000000000000000000000Z]3Vl0000000000;R?0j\#
000000000000000592]30000000000000000000000000000000000000000?k9lO00000000000000000000000000000000000\#
WR7R`WS961A1>fn4X?BE0000000000lK9RXLC554L_92R0000000000000000000000000000000000000000000000000000000\#
000000000000000o^;9Y00000;R2G8V589U000009_1@j7EAI70000000000??:E20000000000f:1>Z00000000000000000000\#
000000000000000FH1F800000>V@@k00000`G68I00000000000000000000F_4:N00000KV9@R0000000000000000000000000\#
00000000000000000000LO:BW00000\X<]^0000000000EM3_^00000000000000000000nCA5[0000000000000000000000000\#
0000000000gD<WY00000000000000000000:@0d;000000000000000>M;`BnB3O1000003j6>lTF53OT\>SQ000000000000000\#
00000000000000000000>63EO0000000000`=3m50000000000000000CA5P00000000000000000000?[91n000000000000000\#
>:8QK0000000000o]6W?8j?6?>c1Wh0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000370cHeT>_4000000000000000:38A000000bK7j`000000000000000Zj>@3000000000000000\#
00000CG04Y00000Uk6H]0000000000e;:9<>D1j=0000056AYJ000000000000000\T1g=000000000000000000000000000000\#
00000AW93I000000000000000i4<IV000000000000000N`3Z@00000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000=g1CS000000000000000TT?bXJ`0VdSj?Pb0000000000\#
0000000000000000000000000000007B3km00000<^@Z2Pe:\@0000000000000000000000000Xj8nX000000000000000NE:Yf\#
000000000000000O7?W`00000000000000000000000008Z4d61i24knH2V1oo5YdN69LO00000000000000000000ef5AV00000\#
00000000000000000000F;71F00000=H3A:3U=XZ0000000000000000000000000000000000000000@6<VS00000;[13dQT6dn\#
000000000000000C`@>H0000000000D?096kL8kl000000000000000000007L9<6Y\6_L352POBA8W_00000U_243?S:YE00000\#
?o2_R00000000000000000000000004j<5^000000000000000000000000000000a>3?o7D:F3000000000000000hB5X1c6;f^\#
>>=jJ00000:a4:b0000000000c;1DR000000000000000000000000000000^hATH0000000000Ul6M700000GZ2:8@P30A00000\#
00000i8;G7000007]=\F000000000000000000000000000000kE:O3000000000000000X?:Ti000000000000000;08R4YA>cE\#
0000000000M1?6^00000000001U@I000000TS;RX00000000000000000000;O<YNam<8l00000H=<n200000000000000000000\#
0000000000MB=GQ00000XA5BBHL3e<0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000;]7b=00000^V15QhK>^M00000TW=`RncAGY00000000009>@6>0000000000000000000000000\#
Aa25ULk8XD00000<W;Ad000000000000000X^1270000000000IH8HU00000000000000000000=9@9A000000000000000792@:\#
;13=d00000000000000000000CV3AQ0000000000OU>hL0000000000[Y4Jd00000F79cm1_?d[D@2QR0000000000_X?VW00000\#
0000000000000003Q8[<0000000000000000000000000`BAHV0000000000<8>]dc?@EQKK6ZS@f3PN0000000000I55Z`\?@FJ\#
0000000000Ec2jX0000000000l;7DF00000000000000000000000002k2HK00000000000000000000000000000000000?d<eM\#
0000000000b>=Y90000000000W?0lX6;8I70000000000000000000000000=b3L60000000000RB76m840?oKk4TIhK1LJEm6d0\#
^n9c1`=>=M000000000000000000000000000000m>==Z0000000000lM1@^00000aV>a70000000000000000000000000M<0X1\#
U`35a000000000000000000000000000000000000000000000U`=La000000000000000000000000000000000000000000000\#
00000000000000000000ZJ5A;0000000000bI<Db0000000000JX0L5<78f2A5>2W00000000000000000000000000000000000\#
SR5XH0000000000000000000000000i1@7f00000X:0\P000000000000000hT?T?282S100000GF8iD0000000000o;7=P00000\#
00000000000000000000;26600000000000000000000000000XR;6Wn@7?XYO8UC000002G6BK=U:SB00000000000000000000\#
000005C>=ifQ9A[0000000000000000000000000mJ>SE00000F=<j4DlA1g00000000005a?8`0000000000000000000000000\#
00000000000000000000l3=d50000000000mf0Zo000000000000000982ZV0000000000jR<1N00000000000000000000K_:j4\#
00000000004A7`V00000iP8]dIU;kRQ@=6B00000VA<Xb0000000000Jf?Ti1_9D79N>IL[48Nh\O?g6=J0m<000000000000000\#
00000Xl=H^0000000000JW1HZ00000T@2LOn0>Cil3@F55<32IZ>9=AR5<UL0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000jD<7^c?<a@[_>AN00000000000000000000000000000000000@=48_00000\#
AY5H400000623FT000000000000000;n>R;00000000000000000000gI3Fgo`<3b00000`T=L00000000000000000000000000\#
000000000000000000000000000000000000000000000I62h>H@@\]00000000000000000000:X=;Q00000000000000000000\#
00000EH5aL0000000000000000000000000000000000000000000000000000000000000000000000000000000004;`500000\#
0000000000000000000000000RW1M\WO>G_00000000000000000000Ma@;B00000b06B?>\:gMa>7;_VS<N0000000000000000\#
Y19fOf\2<h0000000000000000000000000H75kJ00000Gj6SP^b05jbl?2h00000L;=AD000000000000000000000000000000\#
00000000000000000000L95;b00000kj82oi[;iN00000R?8OlKV0To@B?HJ0000000000o9@]F000000000000000000002Q?2D\#
mA7OD0000000000h4<9Y000000000000000Cm8Ad0000000000000000000000000MR1KF0000000000fd2mB000000000000000\#
IE1<b00000000000000000000n195K[5?@o::>\X000000000000000>><DRcT0:200000X_3fh_<<JG00000000000000000000\#
00000000000000083>FC000000000000000DK8a\0000000000Ha1L<0000000000000000000000000000000000000000PG<[[\#
9??5:00000000000000000000Vk6jS<o?c100000c15\@00000000000000000000N<6I]Xc8<g00000OM8XZ000000000000000\#
e4=:?00000000000000000000000000000000000DO6bkdA3aTC<81Z\J9>Y4>=V]00000K:2?^000000000000000=J;de00000\#
00000000009o9EY00000BI;8gU_5c80000000000000004F8FTVf6HT;3<e?nK3om000000000000000000000000000000mQ?E2\#
`016^:n72m0000000000g`95200000000000000000000LL<4[00000@D;0ND^>F600000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000]7:<d00000gT4Sg00000000000000000000000000000000000\#
6N4Wf00000O<3W800000000000000000000@c29>fX:6m000000000000000nE3QoQ_1?G00000WR3LRP80h38a6g0Mc<Vi00000\#
000000000000000000000000000000000000000000000000000000000000lf8g000000000000000000000000000000000000\#
0000000000000000000000000b`1Sk8e5E?00000nG0Ccaa:[o000000000000000000000000000000Z?=@f0000000000:kACU\#
000000000000000m==e1Q^0Yn0000000000^L0@b000000000000000JM2Zb0000000000EZA8]00000ZA9P2kC:@XT>AHl00000\#
0000000000000000000000000Y38=NZ]3MaZK9G0000000000000000JG>c300000@I4OJ000000000000000000000000000000\#
000000000000000_A>2J00000Sa;mX00000000002H2dG00000000000000000000oo2AOT05GP0000000000000002J7f000000\#
000000000000000Yi2;b000000000000000000000000000000I[9_100000000008l3hWDU1C08g3bhG=:;h000000000000000\#
000000000000000]V3kDfZ??W00000\E1OC00000_V0C:0000000000moANn000000000000000C_<oP00000GG@hM0000000000\#
0000000000000000000000000`9?PH00000000000000000000f<04o00000000000000000000000000000000000bI7`;>7:bG\#
1<7NlTn4@U000000000000000000009DA@VA;?7e0000000000CO070GH3@800000000000000000000dY<>8^0@V500000lW28`\#
BF3^N0T<]o><?9@U[ASf000000000000000`_0i]\K=gh00000]36eak=6oniJ>U40000000000000000000000000m91;MjR09\\#
kK5d?00000>D6LB000000000000000000000000000000YO=270000000000nS9gC__=;H00000000000000000000@N:CL00000\#
e9<`^00000?a>LC0000000000hi90_lE89]00000W6>ZW0000000000806V200000000000000000000000009h;_@0000000000\#
00000000000000000000ZF8YQnm3<;D>?Pm00000_;0[<cZ7H@^N0D^OC5?X00000000000000000000000008i89fA<56bZ2;CA\#
;82cooU3?J00000000000000000000GX;1O000000000000000000000000000000EL0>@ZK0FaLi5b8dQ1FhUB2mS4fAJo00000\#
00000000000000000000:61Hd00000V4<2F00000000006O<[E000000000000000000000000000000000000000000000[@;MG\#
0000000000<1:c800000fD@7D2Z>[c00000>38SZNNAI_E23lQiX8V@000000000000000Y517bfR4DEla1Jnjd8;Xb<23P<49`U\#
000004h:Pa9mA;A0000000000>E<cM00000^V:nN00000Ij<kJ00000000003:4]o000000000000000UY94>@H8TBMR@k<;G=42\#
00000[J7HK00000IWAOo00000000000000000000m194a0000000000?9:OH0000000000000000000000000HK1@R0000000000\#
00000Dn?4LHU3Hefl>ZiB32l<W@892`d9__0000000000m:7\_0000000000000000000000000m;5AH:F:0T000000000000000\#
000000000000000Ng?DL00000[?>1[]c7GK00000000000000000000?o0IF000000000000000nfA4h0000000000N7<4D00000\#
00000000000000000000000000000000000KB4[U0000000000TJ9L900000000000000000000000000000000000JP1SUnN6aJ\#
ZJ:`]bC>5PCX@g[000002E?j=00000Q;2T]gZ<<;0000000000000000000000000000000000000000000006Z2a[N0<_C00000\#
0000000000De9F:000000000000000000000000000000B60ei<N<Mc0000000000JF3TN000000000000000000002905W00000\#
000000000000000fT?L00000000000000000000000000=C6;H000000000000000000000000000000Hh<ei0000000000]U4O_\#
00000SD<Kg0000000000DH=Hf00000DU3AA<7=c\CW?fh00000000000000000000i^5V?Q60B\0000000000000000000000000\#
i@3n_0000000000000000000000000II;8Y0000000000J65?j000000000000000000000000000000GD8lW0000000000NM9EE\#
k=4n10000000000000000000000000000000000000000000002F0U8dV1X=9k:mEkH@R70000000000000000000000000@P6ib\#
00000a11I\Mh:57_C2EA0000000000Gn3cS00000381k90000000000000000000000000000007a9J:00000000000000000000\#
j^4:m0000000000Xe5ni=Q=fTMV9DD7B?gC0000000000[^=l`@^5Z?24<gX^U>1MdK;k?000000000000000A;@nT0000000000\#
00000]40CKBV19=00000000000000000000000000000000000jo@6F000000000000000cI76`00000\56OTGd>W[0000000000\#
PR2X\0B2Le0000000000@G8cL]9>9g000000000000000UV57=000000000000000000000000000000a4=@V000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q]<Z5@6ALL00000\#
00000_T26FQi:a=oW:cU00000Xd:UQ0000000000U85EoUM8>C00000AS>Ng0000000000000004=8\X0000000000a:4JY00000\#
00000000000000000000000007D06=jF3:CCc>B300000000000000000000000000000000000_O2o[0000000000K^66i00000\#
;O7Jk;^=bl0000000000000000000000000000000000000000000000000000000MQ@dI00000ok7XCI1>m=00000iZ:9g00000\#
00000oU:kZf33Og000000000000000000000000000000[I<EF`0>W6000000000000000[^:lV00000000009[8H4000007\87j\#
0000000000\c08>0000000000000000000000000H?0SbA37Vb_:26d5Z;EcKH<0Io38:8>L5dIJaAEf00000000000000000000\#
0000000000000004[6OG0000000000000000000000000000000000000000iK2K200000NW?ag0000000000e:3@U0000000000\#
000000000000000000000000000000000005D2IU000000000000000000000000000000000004E7TY00000000000000000000\#
0000000000o;?IV00000000000000000000000000000000000Tb6P800000000000000000000I9>kI00000000000000000000\#
NY:n`00000000000000000000i;:`500000000000000000000ffAHK000000000000000nU5jl000000000000000c28\d00000\#
00000QZ@:30000000000kZ<?d00000I>15l00000YD@di00000Xi:9M000000000000000000000000000000000000000000000\#
fAA>AC<9Ff]i82<000000000000000000000000000000^L@mb00000E0:Hi^X?QTB;<\j0000000000QQ:[4O1>Z300000=O0Kc\#
00000000000000000000000000=4@D0000000000VI=TC00000hl;6L`Y4N:>]=_K00000bi3oahT=nT00000000000000000000\#
00000?_?mPL^0oT00000000000000000000Ti=Ao0000000000AU9WA000000000000000_>0<m0000000000aL>0a0000000000\#
[`4b^5>=PA00000000000000000000^a@2[00000]g2\_9d534dY>aD000000000000000000000000000000000000000000000\#
00000Ug2R?0000000000000006<9eP0000000000000003\<MCgg8gQ00000000000000000000@e1El000000000000000mX;jF\#
VE58`00000000000000000000`1?fS5;7[6000000000000000ln?1o00000lC9OM00000000000000000000000000000000000\#
000000000000000T=3lD00000000000000000000^Z6Fc000000000000000kC>7[00000AN@jV00000000000000000000Ek<T7\#
000000000000000gc;;F000000000000000000000000000000M@<<lJA@?C0000000000C90iE00000\N<ne000005C4B400000\#
000000000000000bj8_Rb=;T]?<?KbWR64d`0;[;P0AH>0000000000D`>8J00000?8;AS000000000000000000000000000000\#
Ta1n`000000000000000000000000000000000000000000000000000000000000bO?d:00000000000000000000=[>3700000\#
000000000000000000000000000000OJ?Z700000000000000000000ne:A_00000000000000000000Ib8MM00000kX=[d00000\#
Ug8J100000<d2bOhO4fYSc<Sb00000coA:=00000eB03000000d=6<a00000000000000000000000000000000000@P75JUd7`l\#
=7<QU00000TX?0@j]32:000000000000000000000000000000000000T1hC0000000000R1<TA00000N9<6_0000000000Ln=oM\#
0000000000?B1U7f7<6A00000000000000000000IV;3?00000:i25m0000000000F_>Ldm4<8400000:J4X0f:9C5D1AAb00000\#
1o1`c00000aJ=h`00000eh77nm6@A:000002U1dE00000000008fATQ00000000001H;1X00000000000000000000I3:FS00000\#
0000000000000000000000000000000000047?83NL8hg0000000000000000000000000K=AE100000:c9Pm=RA<=O?9W]00000\#
lk2Z<00000000000000000000000000000000000000000000000000c;3oU00000`n8Ja0000000000lI2Xl000000000000000\#
I7>Q;O4;U40000000000000000000000000Pi7ab000000000000000^M22Gnj?joZb?Y[00000000000000000000cb0Gh00000\#
00000fc0;li^3MI000000000000000000000000000000?W;Vh00000000000000000000Mk>YJ00000000000000000000?nAXQ\#
iK=4Z<j?1`000000000000000Ro<k3000000e0aI00000000000000000000000000000000000lA3J<000000000000000G`::Y\#
?Q8fXc9<m500000000000000000000;F0V00000000000@;4mXfS;66000000000000000000008G6hJ00000000000000000000\#
0000000000]k0kE5;7QI3B86L00000000000000000000000000000000000SO2nZ0000000000N83=N0000000000]f6m_00000\#
00000h;;L2000000000000000EK0b0000000000000000:L2F@00000000000000000000000006_27=00000000000000000000\#
000000000000000EL9iV0000000000000009d07O000000000000000a^5jI@B81P00000000003?1YH`<=_X000000000000000\#
S5;YC00000DD5Le^W4nUi0@Ll000003o?9000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000XK5Hk000000c;WM00000000000000000000[W=eC000004l<2Z000000000000000000000000000000\#
00000Pa0bFJQ3lioK4;m00000000007<<_200000000000000000000000000000000000000000000000000000000000000000\#
00000^f:8W0000000000000000000000000eB>960000000000X84[i0000000000]g1O500000000000000000000KS6Q900000\#
000000000000000QP9de4\0TP;X7JJ93;LaHS<f5`d>:<GF9LD][AKM0000000000000000000000000000000000000000E2>Pj\#
0000000000dj3gj00000mR30N00000000000000000000ho<W5j;1g[^S;I10000000000000000000049:3[000000000000000\#
W<7oF7^95TH\83BOY8HIX^45W2GASO00000N69Cl3OALX00000000000000000000000004o8F<000000000000000?h7WO00000\#
00000000000000000000000000000000000VP73:0000000000Va3a6^^45LI`506lZ7ke00000000003MAT=000000000000000\#
000000000000000984ea000001eA?]LJ9hk0000000000A77hj0000000000000000000000000000004a@@0Ik5gG00000I952f\#
00000kN88N0000000000NK<AM0000000000RZ=dRR:0PPO>>3a00000AQ=8[6=2=@0000000000MW1SA0000000000S18na00000\#
00000000000000000000gM3=[Ul:?PO7=eK0000000000000000000000000hV>QT000000000000000000000^>RQ6i1h^00000\#
00000hk=ak00000000000000000000000000000000000000000000000000L>>jT000000000000000000005_7P^0000000000\#
0000000000000000000000000000000000000000000006]2=M0000000000Pc8YFceAQ:LY1Gm^n9U900000000000000000000\#
00000000000000000000R80gN0000000000og3l]\Y341?84c<<S7>e00000h:;JoJk=ed000000000000000IV3T]0000000000\#
0000000000U[33F00000Sb2^P0000000000fa78N0000000000ZS:D0000009R;N8NN?@YKC6_6W66TMC34>@00000JR>>jNhA=O\#
000000000000000000000000000000IK3P\000000000000000o`3RJ0000000000000000000000000M_7]B00000\T;eg00000\#
00000000000000000000R]:bOLiAO=000000000000000ci11^00000000000000000000000000000000000RGAG@00000ai7<e\#
00000h_<KH9f3?^00000T>1Zk00000;?9X[0000000000Ck>nm000000000000000000000000000000000000000000000C^=hB\#
000000000000000T26a^jZ6nc00000LW1:V000000000000000000000000000000d\A3Y000008=2FlAM5IU000001e=cH00000\#
00000000000000000000=;=X>00000000000000000000Z:=TY000000000000000laA0F00000\H4FT00000X8:Ld00000mE@G`\#
F@0UG0000000000000005H>e]00000c:1lLi35BO00000<iA6m00000000000000000000@kAKZ00000000000000000000?E>l;\#
DU8L90F95\=;;aN`F<`NFA=\m3a@d_0h@VA@D085TW61ZA8;KEK[<Ebca>nR]251G0000000000U\1\V>7@QZ2B5O^lQ0OL`n6f8\#
cn8[f00000000000000000000cP3<QUY;f:0000000000000000000000000000003RA65Fo0jR00000;62KEH91c59h=je00000\#
00000000000000000000iW<5<00000000000000000000000000000000000000000000000000000000000000000ck3acA:6HI\#
KZ;WXP`>V`0000000000;V1A7000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000CRA:c000000000000000Mh5D[Ca5mO`_2;D\;9AkK9<b_0;6h:Id>d_00000000000000000000oe:1\EA>NA00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
Xl62a00000000000000000000000000000000000000000000000000000000000000000De2Ie0000000000PG4>Nea9g\XA3U8\#
H<4kP00000Nj1>P00000000000000000000QO<PX000000000000000EY<g1000000000000000M94XP00000000000000000000\#
0000000000Q4?9kbd@V_000000000000000000000000000000000000000000000000000000000000000000000000000ce:Pm\#
c=??L;4@>V000000000000000Zb9I]000000000000000000000000000000HS?Q:<=7fD00000000000000000000;\28700000\#
00000000000000000000831dT000000000000000Uh<8J00000000000B32kN=>100000000000\M2EK00000>Q6=fO=0>hGK;mM\#
00000000000000000000000000000000000000008X1a:0000000000000007L4S6000000000000000000000000000000ad>dN\#
00000ON=0m000004d0F;E<;T1000000000000000bi;>:00000UA3Ed^A5Pg000000000000000n]AC<?90]F=?5n;<Y9Xn00000\#
000000000000000000000000000000da>JQ000000000000000000000000000000B<9WPTeALA0000000000B50?`0000000000\#
L8>;70000000000A_1iQ000000000000000000000000000000000000000000000000000000000000_C63`NT8^R>Z7\U00000\#
000000000000000000000000000000000000000000000000000000000000?E;@T00000W>=D94D9=kiY5dROD=4?0000000000\#
000000000000000A9<L500000@i0^`e;6:DNTA?d00000N?3\O000000000000000000000000000000A82_;D=7DdVR9ka777Q6\#
0000000000000000n53i00000000000000000000B[?D?000000000000000>f77K00000000000000000000Y>5W4Gl7h100000\#
0000000000000009V:>000000Ph4nfc12h10000055@X6000000000000000:72@J00000TE<h?R:=5cO<0Yb2J8o_BR>4M00000\#
0000000000_29f][b=Vk00000C63?f000000000000000000000000000000L??Cg00000@M3Ke0000000000000000000000000\#
3N4^L000000000000000?f30hHW:H3UR6Sk0000000000EH:h]00000UJAF;000000000000000ZM2UK00000000000000000000\#
0000000000Cl0HQ00000000000000000000K\8i800000bl?F<00000000000000000000@j0ih00000000003A>@e]F3Q0^X3mK\#
000000000000000000000000000000AN;?aWe:4P00000J@AG2Ql9k:N_5@<0000000000^M:\o0000000000SR0E6R40a:00000\#
0000000000000000000000000000000000000000000000000000000lL=E;b23I>3X89Jf1?Vk0000000000000000000000000\#
NB3`N6O:n2oJ1hQ>W1]S00000U519c000000000000000000000000000000A:0kT446Ua_G>4>X_=da00000QE@ck0000000000\#
00000000000000000000j;25>00000000000000000000000000000000000V81?:00000000000000000000RB9Kf0000000000\#
00000k:7QQIn=L?`38EiU^@Fg00000000000000000000000000000000000000000[>;];Q6SDOa2;RX]50C^=@gj00000284m0\#
00000Mf5F?000000000000000Lb8dJ]f9JJoO4Jm00000000006`6A4jf3T?SO9:<0000000000000000000000000mU=Xg00000\#
KP88d00000Jo?1UaJ987000000000000000000000000000000000000000000000000006n2GlNE98o9g?[LcW7<80000000000\#
00000Td=nc000000000000000]>6K<000000000000000>?58l00000000000000000000fF1X2o802R0000000000?k>fT00000\#
00000^J;o2000000000000000X=2^000000^07X600000oW?4900000T28lh00000eG9^A00000RP@^b0000000000ha=N:00000\#
0000000000R72Tg^86O^97::797:;7HfANP000000000000000P0?;Z00000000001D4f3Yk1_icO==d00000[?02]00000VB87F\#
00000<^;B^`c5EN000000000000000Lb;l]MS1I;kGAS1TR6D]00000<I4K^00000NT9K@Df8HkMC1IF00000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000kK6a50000000000We2kS\#
00000aT83M00000000000000000000000000000000000<W;1e00000kL=nC000000000000000Cd5K`0000000000e;AG:00000\#
0000000000o44:80000000000h<9<Q000000000000000000000000000000;g7Md2f7V;f;:ImBnA4Z0000000000eE?mG00000\#
00000000000000000000E_4>]]N@mkhH0T200000iI5@dH^46l000000000000000UA;Zn00000kgAD_J5;WA00000aL8Yf00000\#
000009P2jl_V8WAho7o\000000000000000e:1lh00000lT41?00000000000000000000000000000000000Hf7ZJ00000Kf>]V\#
UQ=V5\P?>600000im:7`00000000009B9YS3@:N@BWA3f0000000000Rb<3Xo_4CTC0<:R000000000000000000000000000000\#
1b<TW00000eN6\AOo?XKMB>Ae00000>E;hG00000[Z?ZH00000000000000000000000000000000000US?O30000000000kP?M3\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000^24`E00000>b14j00000\#
?6<3=8_3OYe]9S70000000000@G0^800000@C67]Vf<\NCW>lK?R?VK000000000000000UZ64[000000000000000b;9[800000\#
nT0[U00000000000000000000S]5@Fl61W0H:?R\00000@h?nC00000000000000000000000000000000000000000000000000\#
00000mY3IL0000000000000000000041;OJ000000000000000000000000000000000004n6Gd0000000000000000000000000\#
00000mT4NF4d3kQ0000000000CB7[M000000000000000000000000000000000000000000000eR47=0000000000@k1B;d?4A]\#
fU6C:000009A4@7eC9OX0000000000Li55QDn:?\0000000000000000000000000SG7e_0000000000000000000000000TO1j1\#
0000000000oG9h=00000000005^1o7U3?KOFm7cW000000000000000\e@=B000001M:GH0000000000Zh;Ud]e=BX0000000000\#
00000[6<20ZU4G?000000000000000000001h5\o00000e@A4L000000000000000ii40H00000NH>3L000005j7SP00000dX7@U\#
0000029<nM00000000007960Y7M8gk000000000000000Q_<Io00000XY;Bj=o;bAC=5ZS00000000000000000000B^=[Gjc@ij\#
0000000000\b:C6]V0Xd0000000000000000000000000000000000000000000000000000000SB9B200000000000000000000\#
0000000000000000000000000T19?j0000000000nQ;Qke^@ZE00000:a4i00000000000000000000000000000000000000000\#
O52e800000jI2I]000000000000000000006T18RMK:2`PF9T<NW9Ne00000000009Y6lS000000000000000CV4goJj:1Onb2=X\#
00000000000000000000000000000000000=i3P@MP5O?8l:B<[V3_B00000000000000000000000000000000000000004k>VT\#
000000000000000M_5<cMl<<`^Y@YG0000000000kD2Dc000000000000000000000000000000l65bP00000000000000000000\#
0000000000000000000000000^R8=80000000000L`>BL0000000000U`8IE0000000000G_AXC@o94HO66_XV<7]Z000004P<Uo\#
dn<`=5g;eO0000000000000000000000000000000000000000]S;l>000000000000000000000000000000000000000000000\#
00000X021VmL@?^000000000000000000000000000000M7?SN0000000000Lf2iLZU?G]000000000000000NH@KE0000000000\#
000005<;04000000000000000000000000000000dX>KG0000000000000003`<mI00000000000000000000000000000000000\#
000000000000000CM@Da00000000000000000000000000000000000SB73f0000000000000000000000000000000000000000\#
0000000000000000000000000^W;H^00000Zn5RH000000000000000000000000000000000000000000000000000000000000\#
00000lR@eQ0000000000om4Id00000000000000000000000000000000000000000000000000i`:ogg9>\1000000000000000\#
00000=k:_jc37;F00000000000000000000000004T7OP00000000000000000000G=@MBkM5e:8C2f0000000000000000N60Q<\#
Dm7m600000kH;EN00000000000000000000l:=O=8\8Y[0000000000000000000000000dF=WL00000iX@SQ0000000000l<0I9\#
G74a10000000000000000000000000\^7n5I`;]f0000000000<Q38`000000000000000KS@LG00000000000000000000:_1JJ\#
XU?Yd000000000000000mU;kg00000@0=c>0000000000YN8d900000000000000000000000000000000000000000000000000\#
Cc2VK00000000000000000000Yo69jdX@G200000000000000000000000000000000000000000000000000E_><00000000000\#
0000000000000000000000000IS0K5hH4;Hec;3Y00000000000000000000h131?g^<[l@I8SQ000000000000000n]8`700000\#
?R=Tm000000000000000000000000000000]=9;4000005P5I@2F6VdPe<NU0000000000K_7ML000007P1Pn000000000000000\#
000000000000000H<34<000000000000000000000000000000153n>000000000000000BU7]h000002m8ECG?2?JGf4D_Z@4T>\#
dJ5Dl00000000000000000000000000000000000Xl>ajBV@E900000000000000000000B52WY00000000001m5\200000Ji;D8\#
00000gh?Y9000009J?4e0000000000H<@Yi00000000000000000000000000000000000000003`9\3ma6RV000000000000000\#
000000000000000X^72fo5?8R0000000000?]0_Gec49j000000000000000gA?L\00000o`@790000000000Vj?Uo0f3Jk00000\#
`B8hH0000000000:]7P8@n7ei^Y8?L4C:UA00000:F4R@2;8?YDMAN_0000000000Gn;2KBK:hdZP58H000000000000000U47d3\#
nf@GE0000000000nR6JB000000000000000]g9NM1S;iBo86i1000000000000000000000000000000:O93mn<5nU0000000000\#
0000000000\70`900000BC2`00000000000000000000000000000000000000000_X3[>0000000000UW6bF000000000000000\#
00000000004@;H4T75M300000000009K2020000000000E[:Un00000000000000000000GM6A[G5<<TYm?Ae000000000000000\#
0000000000eg9f>00000oQ6=Xa7;bM5H?U>00000Y:2?k000000000000000E=9o2Co>0800000FP<3nK987O00000f76?n00000\#
0000000000000000000000000000000000000000hE3HM000000000000000Ph4Mo0000000000;3:Ai0000000000Vi;BG00000\#
0000000000OW0md00000T?:Z90000000000c@@O800000000000000000000m09]M00000000000000000000000000000000000\#
[f:ZLZf;]:000000000000000WX=DF0000000000000000000000000000000000000000000000000000000000000000000000\#
000000S14?<Z1H9000000000000000000000000000000000000000000000000000000000000cm>UC00000000000000000000\#
00000000000000000000C8?8B0000000000iD2`el]0cS0T0ZbFX6\V\@@[[00000g^723000000000000000000000000000000\#
00000000000000000000a>3NV000000000000000=H0kdaW:VL9I@nK0000000000000000000000000@M;gD000000000000000\#
U@4Dn0000000000000000000000000000000000000000MS6AB4W8ci000000000000000000000000000000I=>QM0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ol1=V\#
BT=KG00000oM=9o000000000000000000000000000000]g9RK>X45BR955_00000000000000000000000000000000000S80DF\#
WZ@bD000000000000000B@4100000000000000000000000000KP0FK`U0S:00000000000000000000nE7Kf@a;Fk\f0;ZbC@i@\#
000000000000000000000000000000Cj@oeKK9laAS1K^Zm0QUA^6l000000o4:Q^h7>g`000000000000000<?9W3j=:R5Ic7Kn\#
V6=NK00000000000000000000000000000000000Vk0Hm00000000000000000000l9@>f000000000000000hd:dX000000k<H7\#
00000WU=4g000000000000000dj1h5o92WH9<:Jd00000XUAO^`o7aC00000F7@^Z000000000000000M`:G6000000000000000\#
_8:kb00000J[>\A00000000000000000000000000000000000Mm:aY88<6O0000000000=959T00000k`7J;0000000000@L91F\#
0000000000000000000000000`H3Mo[\>V10000000000LI=TN00000000000000000000W:1P10000000000000000000000000\#
g0@Y;00000000002i4b>000000000000000000000000000000Nj2M^00000SA3ULh[:oZ000007J2I;00000000000000000000\#
00000gl6nV0000000000000001B?C3000000000000000fN8ej00000000008@6Ji00000000000000000000000000000000000\#
0000000000XP?gk0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000L:0CX00000:=0;:7V67900000LK8PY000000000000000000000000000000_3;We000000000000000Si2L[00000\#
0000000000000000000000000FK7VV7j5ic3d>RFbX>U\0000000000000000000000000XY3gF:3?aN00000000000000000000\#
000000000000000000000000000000000000000000000000000000026=\e000000000000000fc@`a0000000000>T>V=5g2k@\#
GO6GT0000000000o[3GR000000000000000000000000000000000000000000000276NgLe>m\c];j600000000000000000000\#
000000000000000:@8Cj0000000000000000000000000000000000000000000000000000000000004Z?cJ[c6g`0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000003M4?QDN@0S`b2Be00000\#
0000000000N12A5Ej:NIKS;2W0000000000000000000000000000008Q7CJ000000000000000000000000000000FQ@Jh00000\#
5=5a`000000000000000Km?LMKm?ML00000000000000000000[;;1D00000]L31i0@7iggg>PP00000000000000000000Ag8f;\#
00000cZ4Mc00000000000000000000f5:bB0000000000000006]3`hT12JOnB38l5Z=DbF?9[^@2=cTG[@Uj00000000005n4^=\#
000000000000000000000000000000000000000000000353C900000Sb:eO000000000000000V@1Rc00000000000000000000\#
000000000000000I365C00000Cl3_400000000000000000000gb6m:000000000000000000000000000000000000000000000\#
dA@nl0000000000000000000000000eU6=1nh:WY00000000000000000000524T2000000000000000>P=n1000000000000000\#
5n339Uk?DZ000000000000000000000000000000n3=h50`4;900000Z>1An0000000000000000000000000:iA1\;A:I_Uo;a>\#
000000000000000g^:m7000002W>5m2W>JB00000000006j2i>000000Y4cM0000000000I98d[00000YG;0m00000JM?3D00000\#
000000000000000000000000000000D^49\J314\\120Z00000000005>6b<00000Ri3]L000000000000000Tn63I0000000000\#
000001:?l:0000000000iY474000000000000000m\@<f0000000000]?8450000000000000000000000000T39U]2YA=a00000\#
0000000000000000000000000=j3L`dL8=_@d:V800000000000000000000PX7CU0000000000000000000000000Gf5eh00000\#
00000000000000000000000000000000000`@6PJ000000000000000ii@l<000000000000000hc:5g00000b83A`0000000000\#
jh5N_00000000000000000000000000000000000000000000000000ib:>X7R:<8=V:\X000000000000000>c4Ro=A7PP;a:6K\#
VE;[Vb`<cg00000000000000000000k109R000000000000000000000000000000000000000000000b`5h`00000B9=@7gkAS@\#
0000000000h58ZV00000l30?B00000ib6oDnX7KZ0000000000bg?SB0000000000000000000000000:N<=GPk?7O0000000000\#
00000Co39:\c?mhBE@<K]?@QEC\3Uk2O>_F_]@1Q00000000000000000000000009J2SO000000000000000000000000000000\#
000000000000000b05CTo:7En00000000000000000000_L<ob2@@QQ000000000000000?Q3;D0000000000000000000000000\#
000000000000000NV:@800000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TG<PJ00000000000000000000000000000000000[F=8I000000000000000:V5Tn0000000000000000000000000\#
00000U<3CV00000000000000000000000000;?\4gU94T00000000000000000000000000000000000000000000000000Y7?<>\#
Tn6CB000003E12b00000000000000000000ch@`J00000KE8O^4L9S]?<>Kf000000000000000IQ>hg000004^3Tj0000000000\#
000000000000000;;4TU00000000000000000000Xl5FnaD70B000000000000000Mg5M?000000000000000000000000000000\#
000006l7kD?U<FN00000000007k0RIfN9]<00000aA6En00000000000000000000ag?Fohl3g3][0IhdC=<G0000000000oi>`@\#
00000h;0hUC9;na00000000000000000000[d20=F17bXL0:M9kF:SHB1?e?0000000000XT1N[[J9Zb00000000000000000000\#
000000000000000000000000000000ZB88X0000000000000000000000000^m=i^00000Nc0F26@?Fc000000000000000JM:Wd\#
LT8eP0000000000HEA=>0000000000000000000000000000000000000000000007f14N6_>lm000004E:h700000000004@<G>\#
00000000000000000000000000000000000ak74800000kg4^o0o<0i00000^[0XLII:__00000Al5m<0000000000@E5Sg00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000Ci5;F00000000000000000000\#
0000000000lj2`O00000@d2[e00000000000000000000000000000000000e24ke0000000000OF48Q<Z3h400000YJ8VVP>9j2\#
F<@mP00000000000000000000000000000000000hY7k2Zm@6c3^@NN0000000000dB4afOd=JA]k>`00000000000RG2Ob00000\#
00000000000000000000ei;<R6D2Q2D\>HgL^>QA0000000000000000000000000000000000000000000000000000000BN3k2\#
00000000000000000000000000000000000Zg8n7_]=<2kR9e:@H6@G>Y<da]41QA000000000000000000000000000000b:1Rl\#
e9=3X000000000000000F\9;V00000000000000000000<^<K1il:[C00000@?1lW0000000000000000000000000l^3i^00000\#
00000Xm?Hg3A8]?0000000000=Q>EK000000000000000000000000000000000000000000000000000000000000`J?a4M^1:?\#
000000000000000000000000000000fV18^PO0BIXm33`0000000000L<8X;`E?Lg00000000000000000000000000000000000\#
00000fB=2[MW09i>d=6T4^>T500000000000000000000000000000000000AN6EE00000000000000000000000000000000000\#
00000cb2jF000000000000000000000000000000000000000000000000005_41_00000UW>ek0000000000S;2JBZB8P>18;C5\#
000000000000000000000000000000000000000000000a0AJd000000000000000MO05;0000000000BG26O000000000000000\#
0000000000mL;JXl]>@Y000000000000000000000000000000SLAGR00000CF:ah00000VZ5b\h71nF00000000000000000000\#
00000000000000000000000000000000000D<7AhTR=CgCk9jD00000000000000000000000000000000000Tn:JJ0000000000\#
0000000000GL5Ga=b@46000000000000000000000000000000H77O]00000000000000000000000000000000000000009R?R9\#
>P7V0RO:Vk00000[o3l8WE@AH91<BFHU4hE00000000000000000000000000000000000000000000000000000000000000000\#
H17<Nb791Z0000000000HZ>^b00000FT0H_V?>COYB;lG000000000000000000000000000000000005m;V@986Og0000000000\#
H\4\<00000N80RB0000000000QN5^P00000000000000000000000000000000000000000000000000Ea03H5`=MV0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000mP1Xmhl9JY00000000000000000000\#
000000000000000000000000000000000003N8ae9N;cB00000>i58V@Z9@d0000000000?E08H0000000000000000000000000\#
^O4ih00000000000000000000=I;K[00000=:<ic000000000000000000000000000000000000000000000fS0A=0000000000\#
0000000000Mm6S3d12^\000007U7@A000000000000000EK5`\1B9g:jM>X7`G6I3GK=AS=>7HdJe23[00000000000000000000\#
000000000000000j>50_QB>bISk7=;nS:bW>L>gT0000000000Ym8XO`?;EX0000000000P97EFFW@:F0000000000R?1m=00000\#
000000000000000000000000000000=\:_;00000aD@5MQ:7\l00000000000000000000000000000000000000000000000000\#
00000S@?2O00000]B=7U0000000000`Z2:j0000000000000002E?7@0000000000000000000000000000000000000000ZQ:a2\#
000000000000000000000000000000lA47F000000000000000I94V6000008G4=500000000000000000000;[=U\0000000000\#
0000000000=^0We0000000000000000000000000000000000000000fFA480000000000oa;[H1R=Ek00000QB1e[FL=ii00000\#
bh4iP0000000000Q[@eg00000000000000000000<l<N`jY>Wh00000VF?hh00000TE>F^G5<h20000000000000000000000000\#
00000000000000000000Ff=CF00000a4@B@D40<K00000000000000000000ob=iP?8?1=\f51O00000000000000000000aV>\O\#
0000000000000006o7?m00000KH><CnP2S=000000000000000000000000000000RM1V\00000m4A;l000000000000000lc6J[\#
00000`G1mc0000000000\?>?_BRAAW8>:Ee000000000000000000000000000000Z3<F0000000000000000000000000000000\#
d_3c60000000000000000000000000QN7>=TW3`:00000000000000000000gj1Jd000000000000000P92BS000000000000000\#
0000000000000000000000000000000000000000TA03U0000000000VG4eP00000<b9LmQ>;SZ^V?:afG@280000000000nX6HB\#
5?:7S0000000000000000000000000CU>H;00000VY:?lli:O[8V6`O00000000000000000000000000000094AL400000HL4IE\#
DL:gY]d@0_U3A9XRU>0T000000000000000>O@P;00000000000000000000Sh7WG00000c@;KQjJ0o60000000000<g6]n00000\#
0000000000g5<4:00000DR69T00000^18A\mb9P\0000000000fE4=UWI<IL00000Lj2^oML8e\00000W82kga77YOF[9V<00000\#
7c3aDhZ=EP000000000000000000000000000000B?=j40000000000000000000000000<D@4\mE<lf00000000000000000000\#
00000000000000000000H?8mP0000000000`Z2<N:UACL00000g55P=000000000000000000000000000000000005T6;\b\2@j\#
0000000000000008^>fF00000Z93H600000000000000000000000000000000000>7AM30000000000N<8Zicm<S1Yj>O>6X?Of\#
00000000000000000000000000000000000o_0RQZn>_f000000000000000:b2S`000000000000000YL>VI0000000000T@@lO\#
Xb:NT00000000000000000000000000000000000000004X4aT00000000000000000000000000000067@Rh00000bV3V500000\#
Yi:lbFL>ZF00000eY12T00000Zb8F_000000000000000000000000000000000000000000000\74_l8A=A400000Kl16P00000\#
HW:L900000000003:7I014;6c8o4j:;i=M3`d3WDT8>7:0000000000000006l3^300000000000000000000L@1a[7d57LCB9QV\#
000000000000000k]6K2VO>b^?OAUV0000000000R01fFFM5clG2<X@000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000F1:Y06=>FQ000001\5]Pon1jm0000000000000002f7]NUS8;km@3dX;d:DX\#
:88>Z0000000000>g7e8000000000000000[f0cgAJ9AJ00000000000000000000n>=c50000000000[J@eC000000000000000\#
0000000000\c1S70000000000000000000000000000000000000000000000000000000946gl00000Q:3=oVj44O>J0ae00000\#
0000000000>C;960000000000MP0SG000000000000000k3;M2000000000000000000000000000000000006O<@D0000000000\#
MM4<X000000000000000^^>gG842P118@kU000005K7S_Hc0\10000000000000004Y>MNag3_l>5>4d0000000000oA<K?00000\#
00000000000000000000000000000000000^h50l000000000000000000000000000000000000000000000[d4_U00000^A=Ab\#
3C27J00000<n9Z500000000006m2VgUJ5>=0000000000PE3eT=S21o?3<i50000000000000000000000000000000000000000\#
000000000000000U5A?400000ni:fI00000000000000000000000000000000000dC0W3000000000000000VS7Bd00000lC;^H\#
000000000000000RM9Af[F>?L00000000000000000000lO1OO0000000000000000000000000000007n0VV000000000000000\#
0000000000000000000000000000000000000000QE0j^000000000000000@L?<d:c<GO000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000V81Qh0000000000000000000000000\#
000003T9CH000000000000000@P1Z=6k;A?000000000000000X^=3J000000000000000000000000000000000000000000000\#
RX>[L00000000000000000000iDAGf000000000000000000000k1N5QS?UI6n3]0IU>mL00000000000000000000_i=hl00000\#
0000000000Ji@WEiA4Cl^C1Cj0000000000mG8G>[d=o40000000000\:52B=L9gM000000000000000LY<megn2CC0000000000\#
3?@CC00000000000000000000000000000000000SN?1g@e8\400000000000000000000000000000000000000000000000000\#
0000000000c:0N5CW6>B3k6cc000000000000000000000000000000ma8]]0000000000`a<F>00000]>3mZ2<4U=1:6IMP=22a\#
00000DR=oi000000000000000000000000000000000000000000000000000000000000U]7i<0000000000000000000000000\#
0000000000U<57[000000000000000o_2C30000000000000000000000000lV?a^000007X7c<00000n[4WMi0AA50000000000\#
00000n12d^00000ee?6100000V3<iV`\?`h0000000000000000V=7?`M01_3]:`O00000000005U>NT000000000000000[B0HC\#
00000EW8hWn7:EM0000000000PX8IS000000000000000[_@\l00000000000000000000oD38<0000000000000000000000000\#
000000000000000000000000000000??1UK00000Xm37O<K?YnSl2lZ000003S=LP0000000000_`30300000000000000000000\#
00000000000000000000;26O>WG7j:00000IiA:T0000000000000007F1kX000000000000000Z]9UB@F0bS`i>I5i_?0Q00000\#
0000000000PG?>G^E1AUnU32_ok?Jj000000000000000o94\QHg;YQIe@hY0000000000000000000000000000000000000000\#
00000k]5=>00000000000000000000000000000000000?l1kC00000000000000000000000000000000000000000000000000\#
000000000000000MO;6oTJ:J;000005e<k?h\>Jl00000R;1[NJ]5Cb0000000000je2U;_e=<P00000000000000000000:4>>J\#
0f>D7RJ>O^000000000000000000000000000000000000000000000000000000000000000000000000000kN:87I20:F00000\#
000000000000000000000000000000nT6>\@55>_00000000000000000000000005N=HG000000000000000000000000000000\#
0000000000000000000000000j:<Lh00000nM?3lKD?`A0000000000aU>M`00000000000000000000@A3E@000000000000000\#
C?>lZ00000lR<O\N5;iY000000000000000000000000000000000000000000000ID0_:Fn4U_aQ:^Rc94MX00>TX2B@bN00000\#
<D2YU0000000000f9769\D9E1000000000000000000003D9bG00000000000000000000M@7d>000000000000000`m1>d00000\#
;P7]7000000000000000000000000000000000000000000000X`6;cJk:K8000000000000000KD0jGMJ<Sl97;bhA1<<D00000\#
00000000000000000000000000000000000180n=000000000000000000000000000000S<90G00000000000000000000RY<CE\#
00000@jAWX\>9I=00000000000000000000000000000000000Bf=H9\>0`n9[6YIn=82Z2aAA@0000000000000000000000000\#
0000000000Qj:Va00000:c4mC000000000000000000000000000000000000000000000000000000000000UR9]00000000000\#
000009J=Qg00000000008K5Om000000000000000000000000000000000000000000000000000000000000BH1mI00000EF5HX\#
D85R`:73bMY_<P@0000000000000000000000000000000000000000>:20TW04W\0000000000000000000000000lg7Ibll:3J\#
R7=0<O^3PhS?5?E00000000000000000000YX:WL000008?5mFKc7hS000008;2AA000003U;M=0000000000>L2gH0000000000\#
0000000000Xm;:l00000Ka10=000000000000000000000000000000000000000000000000006Z8a>E18kXi[:jU0000000000\#
0000000000000000000000000000000000000000X?8Ri00000d@4P@B4?0b49A2Z000007Y1Yc0000000000000000000000000\#
0000000000N=8fb5J?@C0000000000000000000000000000000000000000hP38K00000o?9m]VC9NY00000RQ?Si0000000000\#
000003;8_D000000000000000G:5UJCP7FS000001A2Kn0000000000VZ87Z00000000000000000000aF:W5000000000000000\#
W^4:GR=9[E0000000000000000000000000@;05G0000000000000000000000000000000000000000cO977lZ;ZF0000000000\#
OM10PQ`:FCHl:8l0000000000000009W;:2mQ<BY000005K:_RPP?5a00000He7XW000000000000000L8=5FDR@;N0000000000\#
00000A81VC00000Ci8lO00000lP9CY000000000000000\J<^B0000000000000000000000000Oo:e50000000000b92NC00000\#
k2?GQb8@`200000000000000000000XJ00CXL1R?T\1iDUM8[I8N0YN000000000000000000000000000000000000000000000\#
N598d00000000000000000000000000000000000000000000000000_X3GA0000014@d;000000000000000000000000000000\#
000005U7D:0000000000K55L00000000000000000000000000000000000000000l70g[000000000000000`i=I[LV=a:00000\#
b23K3A93WiCi45:MX75X00000000004i@Ib00000^K9Qh000000000000000GV8MYX\?<3?K<?;0000000000000000000000000\#
U^A?l0000000000GW>US0000000000Tk1T]0000000000000007E3UUJX7In00000l^34H6C<>aMX5;;00000HV>HKWI@h600000\#
0000000000E>4^i000009o8GN00000000009A0EB000000000000000U13QX000000000000000000000000000000l\<OK00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000007GAV=00000000000000000000\#
0G5d61X7eB000001?@Qn00000bD1>>000000000000000iI1g`0000000000c26@:00000000000000000000000000000000000\#
00000_R?APdU1ER00000000006C?@M00000Cb2In1[5<VJ_1<H000000000000000000000000000000b>:jI00000000005I@XZ\#
0000000000000000000000000000000000000000000000000000000000000000000000VU6?_0000000000000004f1C^00000\#
000000000000000Kf=;^0000000000000000000000000000000000000000000000000000000000000000000000;f8K100000\#
00000000000000000000W]3RS0000000000000000000000000000000000000000e4;RA000000000000000<g6:O0000000000\#
0000000000000000000000000ZU?:BB9;M`g@<YXck;9G5P>J^0000000000a::ALbI9i?_R9N@e<:EZZG=:l000000000000000\#
00000000000000000000000007R3X400000>22oBY`8NUA8>_Y00000000000000000000000000000000000>K0lj0000000000\#
00000X:?if00000QR<XV5^5E^nG<QF00000\S:CYl[0k6SX8k>000000000000000000000000000000000000000000000E;7h^\#
000000000000000FG4bm0000000000000000000000000V47Z800000000000000000000<^A@hKc>WO00000F8@A]00000>A1jW\#
>?92g00000ji?A70000000000000000000000000Qc7da0000000000^_?L=TN5MMjU?bF000000000000000B145c0000000000\#
00000000000000000000000007C:BO00000000000000000000000000000000000?Y<Am000000000000000000000000000000\#
9?6oX000000000000000000000000000000HU1VPU28OO0000000000XI37o0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000;9;b[0000000000ck9l@000000000000000\#
0000000000@c2?e000000000000000n5=YbCC01?`U:TNZ]4X;m954g000000000000000000000000000000P@?ZO0000000000\#
00000[f5\^e10oa000000000000000Yl?[Y000000000000000mH;_500000000000000000000cj@\G00000T6AWfGO75900000\#
\;<hY00000000002K7HX8h;QY00000000000000000000000000000000000000000000000000kP<Yf000000000000000GX06h\#
nW<WLdg1TG00000F8=W>0000000000000000000000000Q>;E;c33iCQ<<c>00000He4Qd00000000000000000000OZA@600000\#
@[5iH0W?N^em0Y10000000000X:AXo00000000002@1]^000009_0aX00000000000000000000AH0[]0000000000ob2?700000\#
n<===000000000000000000001f1kM6n4fj00000000000000000000000000000000000I63[_[o;O<00000c9<NH00000QhA7@\#
00000g0:d:E>2YolQ6210000000000000000000000000000000000000000oM1Q^NI1_Mhm1=HE<=GA0000000000:jART00000\#
0000010;O`000000000000000MJ5k;0000000000000000000000000000000000000000BI04N000000000000000^m<Fefd>f8\#
0000000000XN9[h00000000001`AB;He8T50000000000T8@_GCJ4HS00000nD8]100000000000000000000000000000000000\#
000000000000000KQA06Xn873000006n0XW000000000000000VE1b0mB7S:000000000000000000000000000000000000`02?\#
0000000000000000000000000Q6;e_00000^d2Lo0000000000G7=ME0000000000N4>>900000JJ:LN00000=K<=e0000000000\#
0000000000000000000000000000000000000000000000000000000000000S:ja000001c<>m4[2F4C:8_bm<>8<0000000000\#
000000000000000Ul2bn00000i;0c]Bf3<e:9A2BQc1<Y000000000000000RX;g30000028@8G0000000000IZ0Dh00000FNAUg\#
0000000000aG3GijU918D5AMCQ^<o?00000000000G8:J00000000000000000000Wc2cfd]@^F00000\O@JRo3:g<00000`l7Cn\#
0000000000000000000000000U=2=400000000009?:bjSY8Tm0000000000XG46D00000`c3>L00000000000000000000hl8l7\#
00000Ui2D9000000000000000a_0Fn\C35C00000JUA3RnR<98`e7FG000000000000000j]19PDkAU000000000000000000000\#
00000000000000000000000003g<?H0000000000000000000000000\Y?BV00000nQ8]S00000B9?EdM2@HP000000000000000\#
00000c95d\00000R;2CSOo>A3JW8dm0000000000<X>>Y0000000000000000000000000000000000000000=k2Hi=Q;jW00000\#
00000aj<mO0000000000eM6G60000000000000000000000000NV:[_00000000000000000000000000T@H_XT?I6000008^3k_\#
dI>C5000000000000000Oo3I000000Rg;VK0000000000EK4>20000000000bQ1[m00000000000000000000000000000000000\#
0000000000:Y;ZaDn8L`00000]n5PY00000IV>Y2000009F6@QcE=^^00000f2=2A00000c84<J\T=E10000000000:j=EE00000\#
000009C3;KYo;Ii00000M7@H40000000000000006e?X5EO9mo0000000000ED<1900000000000000000000Kb;dU71AGG00000\#
0000000000i4<J=0000000000=kAH10000000000000008U2KYfJ8b2000008J>A[00000000000000000000000000000000000\#
0000000000000000000000000oU7dm^bAD9NU027;L>CB1d2a>Fa2SW]Y4jf0000000000000000000000000000000000000000\#
00000000000000000000k^=K[0000000000816gT00000000000000000000Hg=?W000000000000000000000000000000AmAU8\#
C<;:Y00000000000000000000000000000000000HL0X?9c?X\00000000000000000000000000000000000ZO3Jb0000000000\#
cF0<8000005W9^O00000j>2lQ0000000000000000000000000000000000000000[g@Ka00000000000000000000Bj2]H00000\#
000000000000000V`0i9nUAC_0000000000000000000000000T;1^n000002R9G>Zm5G>2H=<=0000000000Jc8jc0000000000\#
0000000000000000000000000kk=fG00000DH9?P0000001>mhaAA=4LM;m=ZV9Wl0000000000000000000000000]c>L700000\#
TK<jYFg9VH000002\@5=000000000000000L:7W:Jn6`a=I@9U00000mG2VW0000000000000000000000000000000000000000\#
N0@PG0000000000J82PA000000000000000o@<Z_000000000000000000000000000000[g<d:>M0Nb00000000000000000000\#
0000000000000000000000000bH7E6nE>d?000000000000000oW5HE00000000000000000000000001=8Xd000000000000000\#
00000:W>OK0000000000000000000000000UD3dd0000000000000000000000000@j5J^BO>o;40?FIPK3QBO66V\00000j6?Bd\#
0000000000H<<jOK4?^l0000000000000004M4Gcke7nV0000000000000000000000000=34k:0000000000000000000000000\#
00000000000000000000000000000000000H51c]_[83a1^>GP5=<>BVE>k;00000000000000000000C920I\X:VA00000Qm6<B\#
_5?eL000000000000000000000000000000BP5]X00000Ni6^V4i;4=00000000000000000000DU8E300000000000000000000\#
00000000000000000000000008C9Eo0000000000000000000000000dW<@f00000000007V:E?0000000000]G2:D0000000000\#
iT:5PW;:VV00000<g5@Z000000000000000000000000000000000000000000000=25]@000000000000000[V3?7m@<\<00000\#
00000419XP0000000000000000000000000ia1PC0000000000000000000000000f15lb^0?:l000000000000000`>2HR00000\#
0000000000000008_4l_1^7=n000000000000000l0AKf00000000000000000000VN>Qf00000J65X]000000000000000DZ60B\#
00000Ig8EU0000000000000000000000000000000000000000000000000069=1:0000000000PF7Tl00000BC2RN0000000000\#
000000000000000000000000000000000000000000000000000000000000kI1F]iF:aH0000000000=Q6<Q00000Lc5Q400000\#
Q:09H00000000000000000000i08UR00000000000000000000000000000000000000000000000000SW;oT0000000000b11lB\#
\k23gKL82S00000000000000000000HI71U000000000000000FJ=Z50000000000000005G5V\00000:9;^`000000000000000\#
K03o1000000000000000\d;7:0000000000000000000000000Jk<Q90000000000000000000000000DZ2hh0000000000bg24V\#
00000000000000000000000005J5TQ?Y5c_]93;300000^O=\M000000000000000000000000000000000004^@U;0000000000\#
0000000000000000000000000000000000000000000000000000000B8=6i00000=Y3IV0000000000XN001000000000000000\#
000000000000000I34g<00000jM26YD6?ba000000000000000000000000096=>L6]:=Z00000lHA>R0000000000m;>6<00000\#
O:<U:00000\Z4GR0000000000000000000000000@`AX`?_0GYSM<<3PX3ij;87LUTD>n_000000000000000000000000000000\#
Tc;^jFj4=fo_9ReDd;Ni0000000000Pb8jD00000000000000000000I]0<V:@8K9<8<OoZG1AE0000000000B71GW_<=bU00000\#
AT09@000000000000000XU1l_00000]?0\@Se>fa00000ZX=2k00000=<;8100000000000000000000;X=DT00000000001^@RP\#
PD2VC000007m4R`0000000000000000000000000000000000000000\J?50G818n0000000000jU2libe<l:0000000000Bo2mb\#
000000000000000]G89@000000000000000000000000000000M=9jj0000000000000000000000000;:5YK00000jZ9Ik00000\#
00000]:7Xl00000HI:>F00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
]h:iA00000MT9Q=0000000000000000000000000000000000000000000002`50Q000000000000000CX@o@cX79`0000000000\#
0000000000000000000000000QD9O40000000000dK9kK00000Kj0`MKU9@B0000000000Qh8X3Sk=?G00000000000000000000\#
00000\b@M[00000000000000000000000000000000000;G3jA00000000000000000000j0>Gl0<A<O00000VI<cZ0000000000\#
000000000000000mM0d10000000000oUATf000000000000000000000000000000000000000000000<M?i6000000000000000\#
000000000000000>=73WY::H[0000000000j89a@mg6c9@<?;8eg2O<000000000000000@6@ISco6g;00000000000000000000\#
00000000000000000000lW5WS0000000000eo1DDi56BmR06dG00000000000000000000jH;41iZ1jMa45D=000000000000000\#
0000000000000008o=Mg00000000000000000000000005H01U00000000000000000000Vc5UaYH6:VT\=hU6?8m`0000000000\#
N0;C^00000BZ?hYJY95e\Q?n30000000000Hc635000000000000000000000000000000d343T00000Y\;<0000000000000000\#
0000000000000000000000000UX=YT00000000000000000000GH0NmB<5KR00000000000000000000b1;0Z000000000000000\#
0000000000U?;\d00000000000000000000OS3DZ000000000000000H91LU00000Kg3VU00000000000000000000`O8V300000\#
00000000009F7:60000000000000000000000000000000000000000000000000000000000000000000000MbAPV0000000000\#
bK2\MkD589B?5R;mF6>OEE=Q>7n<AVoV>EZ0000000000Va3^@0000000000G]<CbLB?X@000000000000000000000000000000\#
000002m@U[000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000=c4nA000000000000000oR;7_0000000000o=294l2@dVDR3Xj000000000000000Si?=T0000000000E<65Q]b5:N\#
00000M:1]?00000>Q@m[000008U;@<0000000000:A1>500000a@7BX000000000000000000000000000000000000000000000\#
`X7gP000000000000000_V0A30000000000000000000000000000001j;>M00000@E5OQ00000Fd2FNmm:1@Ng<9D000004997M\#
00000mi1_=7]1Aa0000000000000000000000000VA;_L0000000000[D5R01<7Xb000000000000000bH142U9<RA0000000000\#
000000000000000O91b]00000HM6b]000009<=j?000004I<3D6]>eG00000R<?HYb@7lm1H8o50000000000;7:Df0000000000\#
0000000000000000000000000;8>7H00000000001d?`K8V8FG00000JF>Nm0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000E65Mm0000000000000005nAIN=R49M0000000000Mm<8`f?21fc^1==i\6>4\#
00000000000000000000000000000000000000000000000000000000000000000dW@cBZA?Mf0000000000000000000000000\#
Q[8ka0000000000AS8U73`>0IIX:cn00000Cm6J90000000000J:;JN0000000000000000000000000000000000000000=>?lP\#
00000000000000000000@n9oe514XgF0>oho16@[J^>PYB1>ie0000000000JA:`f000000000000000JN1;<000000000000000\#
]K8fPa@A8O000000000000000LV@\2ki:oN000000000000000000000000000000000000000000000KU@8R000000000000000\#
L>7:o<90>R000002E0FY00000000000000000000Ii2DMO3?e400000000000000000000000000000000000<<>;K00000JY8`M\#
0000000000Z11m300000000000000000000FS9AQ000000000000000k@;cN000000000000000000000000000000fV8DQ^U9IS\#
N7?NK6V6W3lG7aojc?[jLU=B=00000<F<Ib00000000000000000000000000000000000`A>?;kF<ER00000000000000000000\#
000000000000000ka0=;V:?o7000000000000000[k7[eD_=VF00000LH9FD00000gm<VJ0000000000dl7oi00000=969GF;5]`\#
AL:IE[d=?60000000000T_1YV000000000000000000000000000000MK2k70000000000AX3W[L57Y:00000000000000000000\#
0000000000000000000000000000000000081<UB9;>9A00000000000000000000000000000000000Ze@ARIH8j4MSADC00000\#
00000000000000000000000000000000000R4>6Ljm0l4Qb85R00000A\>S:0000000000Ki2U30000000000000000000000000\#
000004J2n4El;X=00000000000000000000D3@5^<I9PN00000000004^2\TWbAJ10000000000Zm>PE012EW6^4=D00000bf;a`\#
gT?Za00000000000000000000000000000000000000000000000000000000000000000:J5mmId?EK000000000000000DV>K:\#
000000000000000000000000000000E\=gZGhALe0b9\]000009k3MT00000DC6l?00000000000000000000AN=:_m5=FS00000\#
000000O40U0000000000000000000000000000000000000000000000000000000000000000000000lE;W400000WV7N0Ba>Sm\#
000004A<R600000000000000000000000000000000000cS;_[00000eR9h[0000000000oN4K70000000000000000000000000\#
Ra2]WHC9d?00000Hd1WU00000[UA6Z0000000000000000000000000000000000000000000000000000000000000000000000\#
000006_AAK^91UYUG56o0000000000000000000000000SR8CR00000EI9HT00000Y43`[MN3n0Hd8QV00000S_?lll>@kj00000\#
000000000000000000000000000000000000000000000:k0jh00000000000000000000000000000000000000000000000000\#
3_8Ha00000i]5j_PT2:\0000000000JS9fhYa8c@Io:Oo^a3V?f<4Tb4\=81P6@;Ue\@Cc5:@ZV00000[R56DKf55AKf5NoSZ61B\#
00000000000000000000Ek@SD00000000000000000000000000000000000121mU0000000000000000000000000000001[1oY\#
00000000008^3\0YJ8kO00000000001?=QU0000000000000000000000000000000000000000000002I4S\9[<Pl0000000000\#
^H0MR0000000000000000000000000000000000000000AP?14T;>GEdn9m1\`@4o0000000000HRA?O00000000000000000000\#
CF7nn8J>Uf00000hh3>V000005A0R50000000000000000000000000fb:2i0000000000000000000000000000000000000000\#
0000000000QM5CFHO;<?00000c:5eP0000000000Ag9:WK[4POf23Be00000FO97Z0000000000000000000000000<L?M?00000\#
T\6Hg00000BV7A=0000000000jK1>n54:dfk31^394;ZTN@<LDYC<RM00000000000000000000000000000000000B`15^O<@m7\#
00000Q;<ZO000000000000000J4?Df000000000000000A=?>W0000000000bn>WD0000000000000000000000000;l5PKXO1fj\#
6j9_B=]A22SF@T[le7g000000j9=?f00000DE7TIHE@@`00000KW66G00000mY=1H000000000000000D61X^000000000000000\#
000000000000000h>0@>b39Ho00000ZMAMRob3h`00000000000000050@Vgbm1jbH_=JR0000000000mY7\C00000Y00G<00000\#
0000000000000000000000000>e:79000000000000000000000000000000I^3UA00000j^@Tl000000000000000CJ5QP00000\#
0000000000hI0EZ00000000000000059@ld0000000000\]AR70000000000a10A^MV=aDMl>=_0000000000l>5am0000000000\#
00000000000000000000000000000000000_Y:fl00000000000000000000000000000000000hM=gN00000000000000000000\#
;Y=o@00000g43G80000000000000006A6JN00000000000000000000VN;_SlM=\]0000000000000000000000000:>1K:00000\#
0000000000000000000000000mI:N`000000000000000000000000000000kK48=k;<YD00000m38\M1V@:X^VAIBiD1?l00000\#
00000GcAT\0000000000JJ;GDj^4o600000:G:^c000000000000000000000000000000000000000000000000000000000000\#
00000n4:<X0000000000000000000000000000000000000000000000000000000ST2Wl0000000000G57Pj1D@MkGY9;O00000\#
LH??@0796F00000000000000000000_G4`90000000000000000000000000o56d`WU6mn00000Y64P`00000;45bg0000000000\#
KF?Vb000008D?l\0000000000`N;L=^G<UV000009K03d0000000000i;@hc0000000000d=1=200000i[?;Obg9R80000000000\#
0000000000<l3>9oA>j@000000000000000F_7g>EG>Fl0000000000FO;4LeT;oh000002^60l0000000000aV13R000002Q02f\#
jk8i]000004k3FD000005@5bD00000mb?F1000000000000000;3@2J0000000000P:5oU00000;S3b0L4;Ck7<<Tc\9=f100000\#
BY9oK000008=@PcQO0D;lCAD0o71FQ00000000000000000000Oi=BG\<:hH00000>Q?@d000000000000000Ef9ZV_n@fJ00000\#
00000En3:e0000000000000000000000000_j0Lc0000000000c6>D_00000LR3M<nH5fX000000000000000000000000000000\#
0000000000QJ36100000000000000000000J\<[8I[0=R0000000000000000000000000n\:]A00000N^0mS000000000000000\#
000000000000000;C59a00000a;@]40000000000000000000000000N@?c[gd@DK00000TG?cjEf<A?00000000000000000000\#
0000000000@K:210000000000000008j>AE0000000000000007_6[=7_6[T00000g@3YF000000000000000000000000000000\#
;U5=djJ9Gd000000000000000000000000000000Y:@YT000000000000000000000000000000000000000000000Vg4UUKN8R\\#
00000000000000000000Ee2nFco@oO0000000000000000000000000L;3JK3T4aDGi15D19:;I00000_T:??lG@Y0^a6eWO??c:\#
00000kl:2A4]4[B0000000000\a0gh00000\d1aP0000000000Td;Z:H<3OM00000000000000000000aI7ce000000000000000\#
00000em<;?e43cc000000000000000Uo42don;B700000]^9FO00000\I>YA00000SK3V`iE?B3000000000000000EW<M9OL1l:\#
QO;P600000000000000000000eb12E000000000000000000000000000000000000000000000hV<=T00000?Z7QY0000000000\#
00000000000000000000000000000000000i`7ZX00000000000000000000500WZln2QE000000000000000000000000000000\#
00000000003U1PV00000000000000000000000006L3^kkf0<BaV04BW16FR00000000000000000000hQ8P5000000000000000\#
000007g@iOdh1C<hM6ZBjY2fLmY7N;>^9Yc_^>Q]LB0^D:5AQLWe=WjUb5B500000Uk0`G000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000LG7jM0000000000H]=Ga00000000000000000000\#
000000000000000C06920000000000RG8oPDg0Ee0000000000000000000000000000001:<g90000000000000000000000000\#
PA<Nm5I62I000000000000000Cc76V00000000000000000000mV4NfGE<8VaT<0ZG3@f60000000000UJ1nR000000000000000\#
0000000000H_9_Q000000000000000`@0oIOQ00k`N:^30000000000000000000000000000000000000000000000000000000\#
c73X^000000000000000000000000000000hg8h;000000000000000OO=EZ000000000000000T=4U000000Kd0hI0?1ZH00000\#
00000T_ABm000000000000000Zb7O9ZT<f@000000000000000000000000000000on@98000000000000000eU96c000008>0hl\#
00000000000000000000_Y;8E0000000000000000000000000TY4b5PX2j2Od6XR00000000000000000000j@1NP0000000000\#
000000000000000000005H3f\0000000000e=0YW000000000000000?E24>0000000000000000000000000000000000000000\#
000000000000000000000000000000ch<Xn0000000000:R0Y?000000000000000]^:BE00000?9@0@C^3=?Ie>BX0000000000\#
0000000000000000000000000000000000000000hg1RRJd?A^000000000000000000005l;YlL`7^b00000Q04@h0000000000\#
0000000000lK6k0000000000000000[f0O<\E?T5`M2[:000000000000000000000000000000000000000000000000003m0M@\#
aE8WQZ_2XE000000000000000Jh=Uh]I46T00000Fo8`=00000QP1oe00000000000000000000bW=<f00000ed8ho0000000000\#
000005f1`9000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000bZ43c_d3g`000000000000000\W:kM000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000G`2GS00000000000000000000000000000000000`16]400000]a0LC00000\#
0000000000634Hb00000000000000000000i`7LL0000000000000000000000000000004g6WLSk7Qe00000000000000000000\#
AI;O300000000000000000000gI4dmng1NC00000a84ULnB:5E_0@e5I93WN:<8<V0000000000a;:6Z00000000000000000000\#
0000000000000000000000000000000000000000UM9ibSc5STi;95C0000000000ii@6n00000000007C1gh0000000000SN8D>\#
P[9Le4@6Y:e><KV0000000000E\8l_0000000000Mf=d>00000;_4Z400000=D@OY0000000000nf7^F00000000000000000000\#
0000000000000000000000000704_<j:=990000000000000000000000000000000000000000:379B0000000000`V@Ok00000\#
000000000000000F]:Z`0000000000i?>=<000000000000000000000000000000[H0KC>A7eU?G90=4m4J4:1<bL00000T41i9\#
0000000000M>6Zh00000kS07[0000000000[\1@:0000000000000000000000000Xe?6M000000000000000000000000000000\#
Bj?AC0000000000000000000000000000000000000000D\?V?000005J8h`000000000000000000000000000000YR:4AfP1Gb\#
00000d[3P3iM19klc79R00000000000000000000Uc5NQ00000000000000000000000000000000000]P7mD000000000000000\#
0000000000l7>[;00000Ag@5o0000000000PL7XL>X0nO0000000000000002Z8Y:0000000000ke6R:0000000000Em7mTHo<aS\#
0000000000Fo;Jd0000000000j12]el@<ahd;3CI000000000000000000000000000000bf>YeKl3KT0000000000]O0B800000\#
0000000000L]<6000000@T5cSET<8?E0?^:00000000000000000000000000000000000000007]@cO00000000000000000000\#
000000000000000935_o00000R:04e0000000000000004C1Y<00000EY5T;l58_3ll:D=i>@OI[c4A7U3<1a000000000000000\#
00000Uk4LK00000000000000000000_F9m@00000000000K@b7ai3DIG@>8X0000000000000000000000000000000000000000\#
`b71d00000cU=W[fD9<m00000000000000000000000002;0@O0000000000ga?W?j_@RB0000000000MA7l6WF7dJ0000000000\#
Ie0b;2^5:c_m3Ic000000000000000000000000000000000000000000000000000000000000000000000000000<g@?5Vf21]\#
6U9jX63;`P0000000000000000E4_`kU?N200000ml7aW0Y:Gf000000000000000000000000000000000000000000000[P?K:\#
00000000000000000000000000000000000ER9bUVP<n]00000000000000000000000000000000000000008X59F0000000000\#
000000000000000NG?QH@P21EKY?3dGG:ASlB@c7000000000000000000000000000000`n4H70000000000=f>@?1AAFi00000\#
00000c;:@a0000000000000000000000000000000000000000_S81:<M;K:00000ZA7L?kf=C00000000000000000000000000\#
0000000000000003^3elDd0:=YH5g0NL=TdPW<N;@H@TA00000000000000000000>K=OS0000000000000000000000000eU@Zk\#
000000000000000000005Z8aR00000S50e3Q=44B00000?K7LifP0NJ910QcQZ2Son_9Ko9V??mNY3<FG^6Lj578og0000000000\#
00000U`5[R00000X@51lNJ4KA]P6@j0000000000h012kIB3In?]1XS00000000000000000000`Z<JU00000Yh9ZEPoAN?00000\#
UR8T^00000000000000000000KO4ZQ0000000000000000000000000000000000000000VH2N30000000000DR6=>00000Y;7dU\#
7=8;3KD95:kX:HMe4<MN000000000000000V70_XOX>1AK8?TSFV@D?;]A9D0000000000000000000002AY=000000000000000\#
00000HV4VM4Q1QU8R:N3FR:dH\N<iJ000000000000000gX8TK000000000000000000000000000000fQ5LK000000000000000\#
00000SQ?kY0000000000000000000000000000000000000000iA:PH0000000000000004;0QL0000000000cG2>>1m42T00000\#
000000000000000000003j1]hX1>S_0000000000J>6[kdX3ZH:h6Pk4_=G5000000000000000000005d=>=000000000000000\#
0000000000000000000000000OC?YK00000@F3ZV0000000000FG>`g00000L88a1_76UACB66=00000`O53A00000Xk7QBEgA2l\#
00000B64\hA88C8000000000000000S?7iQ00000000000000000000000000000000000N4<;g00000000000000000000kV8lB\#
0a:b4nJ?_>lh>2fknA7j0000000000000000000000000gM7_4Df;b6Vi?kD0000000000000000000000000000000000000000\#
0000000000000000000000000_\1c@00000W44ZDS20Of4X?]g00000@V8SG00000S8:TA00000000000000000000ZW37_00000\#
d52ZJ00000000002ZA3@00000gE;MS000000000000000000000000000000000000000000000000004F>Z<hd0hacN0KPH;<^Y\#
00000000000000000000000000000000000gP:3900000[[74KHR@=L000000000000000000000000000000000000000000000\#
00000000000000000000@_5[<00000_G9<c00000000000000000000000000000000000000000000000000000000000000000\#
0000000000X]8b^0000000000000000000000000000000000000000000000000000000000000000000000[`?P800000`d;hX\#
0000000000e^2B1?09PB00000000006\4lM000000000000000C<6kLH^ACj000000O=ZSXXAE:0000000000209`k=B=_m00000\#
gQ=kT0000000000Gb=RJ00000iL<gM00000000000000000000MN;IL:G1d7g>9\=00000L<:B40000000000000000000000000\#
000006M8S>_l8679S4Lb00000000000000000000000000000000000Sn@^>0000000000000000000000000000002O3hjOd;;a\#
of?Q`000000000000000hl77\0000000000;N36X0000000000KW0dV00000000000000000000_k0M]0000000000oB@fZ00000\#
0000000000000000000000000000000000000000000000000000000gP5FOWd5=oeS8Z19b9b9CC7Ojoa<=o00000bP@1500000\#
DS2Y900000eX=:S00000
"""#
