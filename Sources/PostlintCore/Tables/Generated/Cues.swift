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
*allé	i	i
*allén	i	i
*anbudstävling	0
*anbudstävlingar	0
*anbudstävlingen	0
*arkitekttävling	0
*arkitekttävlingen	0
*avgift	Y
*avgiften	Y
*avgifter	Y
*backe	i	i
*backen	i	i
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
*brinken	i	i
*dalen	i	i
*elev	W
*elever	W
*eleverna	W
*esplanaden	i	i
*faktura	d
*fakturan	d
*fordon	f
*fordonen	f
*fordonet	f
*föreningens	e
*förvaltningens	e
*gata	i	i
*gatan	i	i
*gränd	i	i
*gränden	i	i
*gången	i	i
*gården	i	i
*gåva	d
*gåvan	d
*hagen	i	i
*höjden	i	i
*insamling	d
*insamlingar	d
*insamlingen	d
*jury	D
*juryn	D
*kajen	i	i
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
*kroken	i	i
*kullen	i	i
*leden	i	i
*lopp	5
*loppen	5
*loppet	5
*lunden	i	i
*nämndens	e
*paket	K
*paketet	K
*parken	i	i
*passagen	i	i
*plats	5i	i
*platsen	i	i
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
*promenaden	i	i
*ringen	i	i
*skatt	R
*skatten	R
*skolans	e
*slingan	i	i
*sparbank	`
*sparbanken	`
*sponsra	_
*sponsrad	_
*sponsrat	_
*stig	i	i
*stigen	i	i
*stranden	i	i
*stråket	i	i
*svängen	i	i
*tipspromenad	2
*tipspromenaden	2
*tomt	5
*tomten	5
*tomter	5
*tomterna	5
*torg	i	i
*torget	i	i
*tävling	2
*tävlingar	2
*tävlingarna	2
*tävlingen	2
*tävlingens	2
*udden	i	i
*utlottning	2C
*utlottningar	2C
*utlottningarna	2C
*utlottningen	2C
*viken	i	i
*väg	i	i
*vägen	i	i
*värde	O
*värdet	O
*ängen	i	i
*åsen	i	i
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
^friskriv	_l
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
a great number of		m
a large number of		m
a majority of		m
a significant number of		m
a-traktor	f
a-traktorer	f
a-traktorn	f
above-mentioned		m
abovementioned		m
accomplish		m
accomplished		m
accomplishes		m
accordingly		m
account no		`
account number		`
acquire		m
acquired		m
acquires		m
act svenska kyrkan	d
additional		m
adekvat	m
adekvata	m
adjacent to		m
administered		_
administrativt avseende	n
adressera frågan	m
adressera problemet	m
adresserar frågan	m
adresserar problemet	m
advantageous		m
advent	H
affiliated		_
aforementioned		m
aforesaid		m
age		S
aged		S
ajournera	m
ajournerade	m
ajournerades	m
ajournerar	m
ajourneras	m
aktualisera	m
aktualiserade	m
aktualiserar	m
aktualiseras	m
aktualiserat	m
aktualiserats	m
aldrig	l
alight from		m
all ages		W
alla åldrar	W
alldenstund	m
allenast	m
alleviate		m
alleviated		m
alleviates		m
alleviating		m
allsvenskan	5
allt du behöver göra	8
alltfort	m
alltjämt	m
allé	i	i
altogether		P
ambulance		h
ambulans	h
ambulansen	h
ambulanser	h
ameliorate		m
ameliorated		m
amend		m
amended		m
amending		m
amends		m
american express	c	c
amex	c	c
anbefalla	m
anbefallde	m
anbefallen	m
anbefaller	m
anbefalls	m
anbud	5
anbuden	5
anbudet	5
anbudsgivare	5
anbudsgivaren	5
anbudsgivarerna	5
anbudstävling	0
anbudstävlingar	0
anbudstävlingen	0
ancillary		m
and concerning		n
and win		38
andra pris	L
andra priset	L
andrapris	L
andrapriset	L
anför att	m
anför besvär	m
anföra besvär	m
anförde att	m
anfört att	m
ang	m
ang.	m
angående	m
anhålla om	m
anhållan	m
anhåller om	m
anhållit om	m
anhöll om	m
anknuten	_
anknutet	_
anknutna	_
anknytning	_
anknytningen	_
ankomma på	m
ankommer på	m
anmoda	m
anmodade	m
anmodan	m
anmodar	m
anmodas	m
anmodat	m
anmäl dig i kommentaren	6
anmäl dig i kommentarerna	6
anmäl dig i kommentarsfältet	6
anmälningsavgift	YZ
anmälningsavgiften	YZ
anmälningsavgifter	YZ
annat avseende	n
annonseras	F
annorledes	m
announce		F
announced		F
announces		F
anordnad	_
anordnas	_
ansenlig	m
ansenliga	m
ansenligt	m
anskaffa	m
anskaffade	m
anskaffar	m
anskaffas	m
anskaffat	m
ansluten	_
anslutet	_
ansvar	_
ansvarar	_
ansvarig	_
ansvarigt	_
answer		6
anticipate		m
anticipated		m
anticipates		m
anticipating		m
anvisad plats	m
anvisade platser	m
användarkonto	0
användarkonton	0
användarkontot	0
apprise		m
apprised		m
approximately		m
april	H	H
are able to		m
are concerning		n
are in receipt of		m
are obliged to		m
are required to		m
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
arvode utgår	m
as a consequence of		m
as a result of		m
as regards		m
ascertain		m
ascertained		m
ascertains		m
assistance		m
assistera	m
assisterade	m
assisterar	m
assisterat	m
associated		_
association's		e
at a later date		m
at present		m
at the present moment		m
at the present time		m
at this point in		m
at this time		m
at your earliest convenience		m
att göra	_
att göra med	_
att lotta ut	C
attributable to		m
audi	f	f
audin	f	f
aug	H	H
august		H
augusti	H
autogiro	b
autogirot	b
av den anledningen	m
av den orsaken	m
av detta skäl	m
avanza	`	`
avanzas	`	`
avge ett yttrande	m
avge yttrande	m
avger yttrande	m
avgift	Y
avgift utgår	m
avgiften	Y
avgifter	Y
avgiftsfri	\m
avgiftsfria	\m
avgiftsfritt	\m
avgiva	m
avgiva yttrande	m
avgiver	m
avgives	m
avgörs	G
avhjälpa	m
avhjälper	m
avhjälps	m
avhjälpt	m
avhjälpte	m
avhjälptes	m
avhämta	m
avhämtade	m
avhämtar	m
avhämtas	m
avhämtats	m
avhämtning	m
avhämtningen	m
avhängig	m
avhängiga	m
avhängigt	m
avhålla sig från	m
avhåller sig från	m
avisera	m
aviserade	m
aviserar	m
aviseras	Fm
aviserat	m
aviserats	m
avisering	m
aviseringar	m
aviseringen	m
avlade besök	m
avlägga besök	m
avlägger besök	m
avse att	m
avseende	m
avseende vid	n
avser att	m
avsevärd	m
avsevärda	m
avsevärt	m
avslutas	G
avslöjar	F
avslöjas	F
avstyrka	m
avstyrker	m
avstyrks	m
avstyrkt	m
avstyrkte	m
avstå ifrån att	m
avsåg att	m
avvakta	m
avvaktade	m
avvaktar	m
avvaktat	m
avyttra	m
avyttrade	m
avyttrades	m
avyttrar	m
avyttras	m
avyttrat	m
avyttring	m
avyttringen	m
backe	i	i
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
based upon		n
be advised that		m
be concerning		n
beakta	m
beaktade	m
beaktar	m
beaktas	m
beaktat	m
beaktats	m
bedömer	D
bedömning	D
bedömningen	D
bedöms	D
befintlig	m
befintliga	m
befintligt	m
before		G
behind		_
behjälplig	m
behjälpliga	m
behjälpligt	m
behäftad	m
behäftade	m
behäftat	m
behöver du inte	9l
behöver inte	9l
behöver ni inte	9l
beivra	m
beivrar	m
beivras	m
beivrats	m
belägen	m
beläget	m
belägna	m
belönar med	L
belönas med	L
bemyndiga	m
bemyndigade	m
bemyndigar	m
bemyndigas	m
bemyndigat	m
benämna	m
benämnas	m
benämnd	m
benämnda	m
benämnde	m
benämner	m
benämns	m
benämnt	m
bereda möjlighet	m
bereda tillfälle	m
beredas möjlighet	m
beredas tillfälle	m
bereds möjlighet	m
bereds tillfälle	m
berätta	6
besitta	m
besitter	m
besked gällande	m
beslut gällande	m
beslutet gällande	m
best answer		D
best entries		D
best entry		D
best photo		D
best picture		D
bestrida kostnaden	m
bestrida kostnader	m
bestrida kostnaderna	m
bestrider kostnaden	m
beställ	[
besuttit	m
besvara	m
besvarade	m
besvarar	m
besvarat	m
besörja	m
besörjde	m
besörjer	m
besörjt	m
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
betr	m
betr.	m
beträffande	m
bg	b
bg-nr	b
bibehålla	m
bibehåller	m
bibehållit	m
bibehålls	m
bibehöll	m
bibliotekets	e
bibringa	m
bibringade	m
bibringar	m
bibringas	m
bic	`	`
bidra med	d
bidrag utgår	m
bifalla	m
bifaller	m
bifallit	m
bifallits	m
bifalls	m
biföll	m
bifölls	m
bil	f
bilagd	m
bilagda	m
bilagt	m
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
bilägga	m
bilägger	m
biläggs	m
bio	J
biobiljett	K
biobiljetten	K
biobiljetter	K
biobiljetterna	K
bion	J
bistod	m
bistå	m
biståndsorganisation	d
biståndsorganisationen	d
biståndsorganisationer	d
bistår	m
bistått	m
biträda	m
biträdde	m
biträder	m
biträtt	m
bjud in dina vänner	;<
bjud in en kompis	;<
bjud in en vän	;<
bjud in tre vänner	;<
bjud in två vänner	;<
bliva	m
bliver	m
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
bor	j	j
bordlade	m
bordlades	m
bordlagt	m
bordlägga	m
bordlägger	m
bordläggs	m
bortforsla	m
bortforslad	f
bortforslades	m
bortforslar	m
bortforslas	fm
bortforsling	m
bortskänkes	m
borttaga	m
borttagas	m
borttages	m
bosatt	j	j
bosatta	j	j
bostadsadress	j	j
bostadsadressen	j	j
bra insats	0
brandbil	h
brandbilar	h
brandbilen	h
brevledes	m
bridgetävling	0
bridgetävlingar	0
bridgetävlingarna	0
bridgetävlingen	0
buddies		<
buddy		<
buy		[
by		G
by means of		m
by virtue of		m
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
både rörande	n
båtplats	5
båtplatsen	5
båtplatser	5
båtplatserna	5
båtsläp	f
båtsläpet	f
call upon		n
called		F
called upon		n
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
cease		m
ceased		m
ceases		m
cessation		m
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
cognisant of		m
cognizant of		m
commence		m
commenced		m
commencement		m
commences		m
commencing		m
comment		6
competition		2
competitions		2
concerning		m
concur		m
concurs		m
conditions		I
congratulations		4
connected		_
consequently		m
constitute		m
constituted		m
constitutes		m
contact		F
contacted		F
contest		2
contests		2
correspondence		m
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
dags dato	m
danske bank	`	`
danske banken	`	`
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
de du	=
de rörande	n
de som	=
de som vinner	E
deadline	G	G
deadlinen	G	G
debit card		c
debit cards		c
debitera	m
debiterade	m
debiterades	m
debiterar	m
debiteras	m
debiterat	m
debitkort	c
debitkortet	c
dec	H	H
december	H	H
deem		m
deemed		m
deems		m
deeply concerning		n
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
delgav	m
delgiva	m
delgiver	m
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
deltaga	7m
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
deltager	m
deltar	7
dem du	=
dem som	=
demonstrate that		m
demonstrated that		m
demonstrates that		m
den du	=
den rörande	n
den som	=
den som vill	9
den som vinner	E
den sökande	m
dependent upon		n
depending upon		n
deras vidkommande	m
despatch		m
despatched		m
despatches		m
despite the fact that		m
desslikes	m
destruera	m
destruerade	m
destruerar	m
destrueras	m
destruerat	m
det enda du behöver	8
det faktum att	m
det förhållandet att	m
det handlar om	0
det rörande	n
det stora flertalet	m
detektera	m
detekterade	m
detekterar	m
detekteras	m
detekterat	m
detta avseende	n
diakonia	d
diakonias	d
dialog gällande	m
dialogen gällande	m
dikta	6
diners	c	c
diners club	c	c
diners-kort	c
diners-kortet	c
direktmeddelande	F
direktmeddelanden	F
direktmeddelandet	F
disabled persons		n
discontinue		m
discontinued		m
discontinues		m
diskrepans	m
diskrepansen	m
displaced persons		n
disponera	m
disponerade	m
disponerar	m
disponerat	m
disseminate		m
disseminated		m
disseminates		m
disseminating		m
dissemination		m
ditt bidrag	d
djupt rörande	n
dm	F	F
do not hesitate to		m
domiciled in		m
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
dra försorg	n
dra tre vinnare	CE
dra två vinnare	CE
draga	m
drager	m
drages	m
dragit försorg	n
dragning	C
dragningen	C
dragningen är öppen	G
drar	C
drar försorg	n
dras	C
draw		C
drawn		C
dressyrtävling	0
dressyrtävlingar	0
dressyrtävlingarna	0
dressyrtävlingen	0
drog försorg	n
dröjsmål	m
dröjsmålet	m
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
due to the fact		m
dylik	m
dylika	m
dylikt	m
därav följer	m
därest	m
därigenom	m
därjämte	m
därom	m
därstädes	m
därstädes befintlig	m
därtill	m
därutinnan	m
därutöver	m
därvid	m
därvidlag	m
döttrar	W
e-postkonto	0
e-postkonton	0
e-postkontot	0
e.dyl	m
e.dyl.	m
each		M
effektivisera	m
effektiviserar	m
effektiviseras	m
effektiviserat	m
effektuera	m
effektuerade	m
effektuerar	m
effektueras	m
effektuerat	m
efterhöra	m
efterkom	m
efterkomma	m
efterkommer	m
efterkommit	m
efterleva	m
efterlevde	m
efterlever	m
efterlevnad	m
efterlevnaden	m
efterlevs	m
efterlevt	m
egen profil	?
egen sida	?
egenvärde	0
egenvärdet	0
egna profil	?
egna sida	?
ehuru	m
eighteen		ST
ej	l
ekonomiskt avseende	n
el dylik	n
el dylika	n
el dylikt	n
elbil	f
elev	W
eleven	W
elever	W
eleverna	W
eliminera	m
eliminerade	m
eliminerar	m
elimineras	m
eliminerat	m
eljest	m
eller dylik	n
eller dylika	n
eller dylikt	n
elucidate		m
elucidates		m
email		6
emailed		F
emedan	m
emellertid	m
emotse	m
emotser	m
emotses	m
emotsett	m
emotsåg	m
emottaga	m
emottagas	m
emottager	m
emottages	m
emottas	m
en och var	m
en rörande	n
enahanda	m
enclosed herewith		m
endast för vuxna	ST
endeavor		m
endeavour		m
endeavoured		m
endeavouring		m
endeavours		m
endorsed		_
endorsed by		B_
ends		G
enkom	m
enl	m
enl.	m
enligt gällande bestämmelser	m
enligt gällande föreskrifter	m
enquire about		m
ensure that		m
ensured that		m
ensures that		m
ensuring that		m
enter		67
enter to win		367
entlediga	m
entledigade	m
entledigar	m
entledigas	m
entledigats	m
entreprenörens	e
entries		7
entry		7
entry fee		YZ
entry fees		YZ
enumerate		m
enumerated		m
enumerates		m
envar	m
envisage		m
envisaged		m
envisages		m
enär	m
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
erforderlig	m
erforderliga	m
erforderligen	m
erforderligt	m
erfordra	m
erfordrade	m
erfordrades	m
erfordrar	m
erfordras	m
erfordrat	m
erfordrats	m
erhålla	m
erhållas	m
erhållen	m
erhåller	m
erhålles	m
erhållet	m
erhållit	m
erhållna	m
erhålls	m
erhöll	m
erinra	m
erinra om	m
erinrade om	m
erinran	m
erinrar	m
erinrar om	m
erinras om	m
erlade	m
erlagt	m
erlagts	m
erlägga	m
erläggande	m
erläggandet	m
erläggas	m
erlägger	m
erlägges	m
erläggs	m
erroneous		m
erroneously		m
ersättning utgår	m
ert vidkommande	m
esplanad	i	i
essentiell	m
essentiella	m
essentiellt	m
estimera	m
estimerad	m
estimerade	m
estimerar	m
estimeras	m
estimerat	m
ett ansenligt antal	m
ett avseende	n
ett betydande antal	m
ett flertal	m
ett ringa antal	m
ett rörande	n
ett stort antal	m
evaluera	m
evaluerade	m
evaluerar	m
evalueras	m
evaluerat	m
exkl	m
exkl.	m
expedite		m
expedited		m
expedites		m
expediting		m
expeditious		m
expeditiously		m
expenditure		m
expenditures		m
f.n	m
f.n.	m
f.v.b.	m
f.ö	m
f.ö.	m
facebookkonto	0
facebookkonton	0
facebookkontot	0
facilitate		m
facilitated		m
facilitates		m
facilitating		m
facilitera	m
faciliterade	m
faciliterar	m
faciliterat	m
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
fanns att tillgå	m
fantastisk insats	0
fastställa	m
fastställas	m
fastställde	m
fastställdes	m
fastställer	m
fastställs	m
fastställt	m
fastställts	m
fb	]	]
feasible		m
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
fin rörande	n
finalise		m
finalised		m
finalises		m
finalize		m
finalized		m
finaste bidrag	D
finaste bidraget	D
finaste bild	D
finaste bilden	D
finaste motivering	D
finaste motiveringen	D
finaste svar	D
finaste svaret	D
finnas att tillgå	m
finns att tillgå	m
finns möjlighet att	m
finns möjlighet till	m
finns möjligheten att	m
fire engine		h
firmabil	f
first prize		L
fisketävling	0
fisketävlingar	0
fisketävlingarna	0
fisketävlingen	0
flertalet	m
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
folkbokförd	j	j
folkbokförda	j	j
folkbokföringsadress	j	j
folkbokföringsadressen	j	j
follow		6
fondens	e
for a chance to		8
for the duration of		m
for the purpose of		m
for the purposes of		m
for the reason that		m
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
formellt avseende	n
formgivningstävling	0
formgivningstävlingen	0
forslas bort	f
forthwith		m
fortkörning	f
fortkörningen	f
fortlöpande	m
fota	6
fotografera	6
fram till	G
framdeles	m
framgent	m
framlade	m
framlades	m
framlagt	m
framledes	m
framlägga	m
framlägger	m
framläggs	m
framställan	m
fraud		1
frauds		1
fraudsters		1
fredag	H
fredagen	H
fredagens	H
free		\
frekvent	m
frekventera	m
frekventerade	m
frekventerar	m
frekventeras	m
friday		H
friend		<
friends		<
friidrottstävling	0
friidrottstävlingar	0
friidrottstävlingarna	0
friidrottstävlingen	0
fristående	_l
fritidsbuss	h
fritidsbussen	h
frivilligt	9
from		U
frälsningsarmén	d
frälsningsarméns	d
fråga gällande	m
frågan gällande	m
frågeställning	m
frågeställningar	m
frågeställningarna	m
frågeställningen	m
frågor gällande	m
frågorna gällande	m
från	U
frånträda	m
frånträdde	m
frånträder	m
frånträtt	m
fsk	m
fullgjorde	m
fullgjort	m
fullgjorts	m
fullgör	m
fullgöra	m
fullgöras	m
fullgörs	m
fundraiser		d
fundraisers		d
fundraising		d
furnish us with		m
furnish with		m
furnished with		m
furthermore		m
fyll i	6
fyller	SU
fyllt	SU
fyrhjuling	f
fyrhjulingar	f
fyrhjulingen	f
färdigställa	m
färdigställande	m
färdigställandet	m
färdigställas	m
färdigställde	m
färdigställdes	m
färdigställer	m
färdigställs	m
färdigställt	m
färdigställts	m
färdtjänstbil	h
färdtjänstbilen	h
fäst avseende	n
fästa avseende	n
fäste avseende	n
fäster avseende	n
får besked	F
får ett meddelande	F
får ett mejl	F
får ett sms	F
får veta	F
får vinnaren	L
får vinnarna	L
följ	6
följaktligen	m
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
för den händelse	m
för den händelse att	m
för det fall	m
för det fall att	m
för din chans	8
för en chans	8
för erhållande av	m
för fullgörande av	m
för vinnande av	m
föranleda	m
föranledde	m
föranleder	m
föranleds	m
föranlett	m
förbundets	e
före	G
förebringa	m
förebringar	m
föredragningslista	m
föredragningslistan	m
förefalla	m
förefaller	m
förefanns	m
förefinnas	m
förefinns	m
föreföll	m
föregående månad	m
föregående vecka	m
föregående år	m
förelegat	m
föreligga	m
föreliggande	m
föreligger	m
föreligger möjlighet	m
förelåg	m
föreningens	e
förenämnda	m
föreskrev	m
föreskriva	m
föreskriven	m
föreskriver	m
föreskrivet	m
föreskrivit	m
föreskrivna	m
föreskrivs	m
företa	m
företaga	m
företager	m
företages	m
företagets	e
företagit	m
företagskort	c
företagskortet	c
företar	m
företas	m
förete	m
företedde	m
företer	m
företog	m
företrädesvis	m
förett	m
förevisa	m
förevisade	m
förevisar	m
förevisas	m
förevisat	m
förfalla till betalning	m
förfaller till betalning	m
förfar	m
förfara	m
förfarande	m
förfarandet	m
förfaringssätt	m
förfaringssättet	m
förfoga över	m
förfogade över	m
förfogar över	m
förfogat över	m
förfor	m
förhandenvarande	m
förmå	m
förmår	m
förordna	m
förordnad	m
förordnade	m
förordnande	m
förordnandet	m
förordnar	m
förordnas	m
förordnat	m
förordnats	m
förorsaka	m
förorsakade	m
förorsakar	m
förorsakas	m
förorsakat	m
förplikta	m
förpliktad	m
förpliktelse	m
förpliktelser	m
förpliktelserna	m
förpliktiga	m
förpliktigad	m
förpliktigade	m
förpliktigar	m
förpliktigas	m
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
förslag gällande	m
förslaget gällande	m
förslagsvis	m
försorg	m
först med rätt svar	D
först till kvarn	D
första pris	L
första priset	L
förstapris	L
förstapriset	L
försälja	m
försäljer	m
försäljs	m
försålde	m
försåldes	m
försålt	m
försåvitt	m
förteckning	m
förteckningar	m
förteckningarna	m
förteckningen	m
förtäring	m
förutnämnda	m
förutvarande	m
förvaltningens	e
förvärva	m
förvärvade	m
förvärvades	m
förvärvar	m
förvärvas	m
förvärvat	m
förälder	X
föräldern	X
föräldrar	X
föräldrarna	X
gata	i	i
gatan	i	i
ge ett bidrag	d
generera	m
genererade	m
genererar	m
genereras	m
genererat	m
genom att betala	8[
genom att handla	8[
genom att köpa	8[
genom att swisha	8[
genomför en analys	m
genomför en undersökning	m
genomför en utvärdering	m
genomföra en analys	m
genomföra en undersökning	m
genomföra en utvärdering	m
genomförde en analys	m
genomförde en undersökning	m
genomförde en utvärdering	m
geografiskt avseende	n
ges möjlighet att	m
ges möjligheten att	m
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
giva	m
give consideration to		m
give-away	2	2
give-aways	2	2
giveaway	2K	2K
giveawayen	2K	2K
giveawayer	2K	2K
giveaways	2K	2K
giver	m
gives	m
gjorde en bedömning	m
gjorde en beställning	m
gjorde en förfrågan	m
gjorde en uppföljning	m
gjorde en utvärdering	m
gjorde en översyn	m
gjort en bedömning	m
gjort en förfrågan	m
gjort en uppföljning	m
gjort en utvärdering	m
gjort en översyn	m
gmail	k	k
god insats	0
godkänd	_
godkända	_
godkänds	_
godkänns	_
godkänt	_
going forward		m
goodie-bag	K
goodie-bags	K
goodiebag	K
goodiebags	K
googlemail	k	k
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
gränd	i	i
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
gällande föreskrifter	m
gängse	m
gärna	9
gåva	d
gåvan	d
gåvokonto	d
gåvokontot	d
gåvokort	K
gåvokortet	K
gåvor	d
gåvorna	d
gör en bedömning	m
gör en beställning	m
gör en förfrågan	m
gör en uppföljning	m
gör en utvärdering	m
gör en översyn	m
göra en bedömning	m
göra en beställning	m
göra en förfrågan	m
göra en uppföljning	m
göra en utvärdering	m
göra en översyn	m
ha möjlighet att	m
hade för avsikt att	m
hade möjlighet att	m
handelsbanken	`	`
handelsbankens	`	`
handha	m
handhaft	m
handhar	m
handhas	m
handhavande	m
handla	[
handla om	0
handlar	[
handlar om	0
handlat	[
hans vidkommande	m
har avgjorts	4
har avslutats	4
har dragits	4
har för avsikt att	m
har möjlighet att	m
har möjligheten att	m
har utsedd	4
har utsedda	4
har utsetts	4
har vi en vinnare	4E
har vunnit	4
has the ability to		m
has the opportunity to		m
has won		4
hava	m
have the ability to		m
have the opportunity to		m
have won		4
haver	m
heat	5
heaten	5
heatet	5
hejarklack	5
hejarklacken	5
hela familjen	W
hem till	j	j
hemadress	j	j
hemadressen	j	j
hemma hos	j	j
hemmahörande	m
hemskickad	F
hemskickat	F
hemställa	m
hemställan	m
hemställde	m
hemställer	m
hemställs	m
hemställt	m
hemtjänstens	e
henceforth		m
henceforward		m
hennes vidkommande	m
her account		`
her card		c
hereafter		m
hereby		m
herein		m
hereinafter		m
hereto		m
heretofore		m
hereunder		m
herewith		m
highly concerning		n
his account		`
his card		c
historiskt avseende	n
hitherto		m
hitintills	m
hitta	6
hjälporganisation	d
hjälporganisationen	d
hjälporganisationens	d
hjälporganisationer	d
hjälpverksamhet	d
hjälpverksamheten	d
hjärt-lungfonden	d
hjärt-lungfondens	d
home address	j	j
honda	f	f
hondan	f	f
hopptävling	0
hopptävlingar	0
hopptävlingarna	0
hopptävlingen	0
hotellnatt	K
hotellnätter	K
hotmail	k	k
how to enter		8
how to win		8
huru	m
huruvida	m
husbil	f
husvagn	f
husvagnar	f
husvagnarna	f
husvagnen	f
huvudsakligen	m
huvudvinst	K
huvudvinsten	K
hyrbil	f
hyundai	f	f
hyundain	f	f
hädanefter	m
hämta	F
hämtar	F
hämtas	F
hänför sig till	m
hänföra sig till	m
hänförlig till	m
hänförliga till	m
hänförligt till	m
hänskjuta	m
hänskjuter	m
hänskjutit	m
hänskjuts	m
hänsköt	m
hänsynstagande	m
hänsynstaganden	m
hänvända sig till	m
hänvänder sig till	m
härav	m
härigenom	m
härmed	m
härom	m
härrör från	m
härröra från	m
härrörde från	m
härstädes	m
härutinnan	m
härutöver	m
härvid	m
härvidlag	m
hästsläp	f
hästsläpet	f
högstadiet	W
hör av oss	F
hör vi av	F
hörande till	m
hörande under	m
hörsamma	m
hörsammade	m
hörsammar	m
hörsammat	m
i allt väsentligt	m
i anledning av	m
i annat fall	m
i anslutning till	m
i avseende på	m
i avsikt att	m
i avvaktan på	m
i avvaktan på att	m
i behörig ordning	m
i dag	H
i dagsläget	m
i de fall	m
i den mån	m
i den utsträckning	m
i det fall	m
i det fall att	m
i det närmaste	m
i detta avseende	m
i detta hänseende	m
i efterskott	m
i egenskap av	m
i en nära framtid	m
i en snar framtid	m
i enlighet med	m
i ett senare skede	m
i ett tidigt skede	m
i förekommande fall	m
i föreliggande fall	m
i förevarande fall	m
i görligaste mån	m
i huvudsak	m
i händelse av	m
i händelse av att	m
i hög grad	m
i hög utsträckning	m
i kväll	H
i likhet med	m
i linje med	m
i morgon	H
i möjligaste mån	m
i natt	H
i nuläget	m
i närtid	m
i pengar	N
i relation till	m
i rättsligt hänseende	m
i samarbete med	B
i samband därmed	m
i samband härmed	mn
i samband med att	m
i samråd med vederbörande	m
i st.f.	m
i stor utsträckning	m
i strid med	m
i strid mot	m
i syfte att	m
i synnerhet	m
i termer av	m
i tillägg	m
i tillämpliga delar	m
i vederbörlig ordning	m
i viss mån	m
i viss utsträckning	m
i ändamål att	m
i.st.f.	m
iaktta försiktighet	m
iaktta största försiktighet	m
iakttag försiktighet	m
iakttaga	m
iakttaga försiktighet	m
iakttager	m
iakttages	m
ianspråkta	m
ianspråktaga	m
ianspråktagande	m
ianspråktagandet	m
ianspråktagit	m
ianspråktagna	m
ianspråktar	m
ianspråktas	m
ianspråktog	m
iban	`	`
iban-nr	`
iban-nummer	`
iban-nummert	`
ica bank	`	`
ica banken	`	`
icabanken	`	`
icke	lm
icke binär	n
icke binära	n
icke desto mindre	m
icke kommersiell	n
icke kommersiella	n
icke kommersiellt	n
icke medlemmar	n
icke rökare	n
icke vinstdrivande	n
icloud	k	k
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
ifrågakomma	m
ifrågakommande	m
ifrågakommer	m
ifrågavarande	m
ig	]	]
igångsatt	m
igångsatte	m
igångsattes	m
igångsätta	m
igångsättande	m
igångsättandet	m
igångsätter	m
igångsätts	m
ikano bank	`	`
ikano banken	`	`
ikläda sig	m
ikläder sig	m
ikraftträdande	m
ikraftträdandet	m
ikväll	H
imorgon	H
implement		m
implemented		m
implementera	m
implementerade	m
implementerades	m
implementerar	m
implementeras	m
implementerat	m
implementering	m
implementeringen	m
implementing		m
implements		m
in a timely manner		m
in accordance with		m
in addition to		m
in advance of		m
in association with		B
in close proximity to		m
in collaboration with		B
in compliance with		m
in conjunction with		m
in connection with		m
in consequence of		m
in excess of		m
in lieu of		m
in order to		m
in partnership with		B
in receipt of		m
in regard to		m
in relation to		m
in respect of		m
in the absence of		m
in the amount of		m
in the course of		m
in the event of		m
in the event that		m
in the near future		m
in the process of		m
in the vicinity of		m
inasmuch as		m
inbegrep	m
inbegripa	m
inbegriper	m
inbegripit	m
inbegrips	m
inbetala	m
inbetalade	m
inbetalar	m
inbetalas	m
inbetalat	m
inbetalning	d
inbetalningar	d
inbetalningarna	d
inbetalningen	d
inbetalningskort	d
inbetalningskortet	d
inblandad	_
inblandade	_
inblandat	_
inception		m
incitament	m
incitamenten	m
incitamentet	m
incumbent on		m
incumbent upon		m
independent of		_l
indikera	m
indikerade	m
indikerar	m
indikerat	m
information gällande	m
informationen gällande	m
informed		F
informeras	F
införskaffa	m
införskaffade	m
införskaffar	m
införskaffas	m
införskaffat	m
inga	l
ingen	l
ingenting	l
inget	l
inget avseende	n
inget krav	9
ingiva	m
ingiver	m
ingives	m
ingivits	m
inhandla	m
inhandlade	m
inhandlar	m
inhandlas	m
inhandlat	m
inhämta	m
inhämtade	m
inhämtar	m
inhämtas	m
inhämtat	m
inhämtats	m
initialt	m
initiate		m
initiated		m
initiates		m
initiating		m
initiera	m
initierade	m
initierades	m
initierar	m
initieras	m
initierat	m
inkl	m
inkl.	m
inkom	m
inkom med	m
inkomma	m
inkomma med	m
inkommande synpunkter	m
inkommen	m
inkommer	m
inkommer med	m
inkommet	m
inkommit	m
inkommit med	m
inkomna	m
inkomstskatt	R
inkomstskatten	R
inledningsvis	m
inloggningskonto	0
inloggningskonton	0
inloggningskontot	0
inlottning	0
inlottningen	0
inlämna	m
inlämnade	m
inlämnades	m
inlämnar	m
inlämnas	m
inlämnat	m
inlämnats	m
innan	G
innefatta	m
innefattade	m
innefattar	m
innefattat	m
inneha	m
innehade	m
innehaft	m
innehar	m
innevarande	m
innevarande månad	m
innevarande termin	m
innevarande vecka	m
innevarande år	m
innevånare	m
innevånaren	m
innevånarna	m
inom en snar framtid	m
inom föreskriven tid	m
inom kort	0
inom ramen för	m
inom utsatt tid	m
insamla	m
insamlades	m
insamlar	m
insamlas	m
insamlats	m
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
insofar as		m
insta	]	]
instagramkonto	0
instagramkonton	0
instagramkontot	0
instigate		m
instigated		m
instigates		m
instundande	m
insända	m
insändas	m
insände	m
insänder	m
insändes	m
insänds	m
insänt	m
intaga	m
intagas	m
intager	m
intages	m
inte	l
inte desto mindre	m
intentionen	m
intentioner	m
intentionerna	m
inter alia		m
interim period		m
interimistisk	m
interimistiska	m
interimistiskt	m
intet avseende	n
invoice		d
invoices		d
iordningställa	m
iordningställande	m
iordningställandet	m
iordningställas	m
iordningställde	m
iordningställer	m
iordningställs	m
iordningställt	m
irrespective of		m
is able to		m
is concerning		n
is in receipt of		m
is obliged to		m
is required to		m
isn't		l
iståndsatt	m
iståndsattes	m
iståndsätta	m
iståndsätter	m
iståndsätts	m
it concerning		n
it is incumbent upon		m
it is requested that		m
it should be noted		m
jak bank	`	`
jak banken	`	`
jaktkort	5
jaktkorten	5
jaktkortet	5
jan	H	H
januari	H
january		H
jml	m
jml.	m
judge		D
judged		D
judges		D
julafton	H
julaftonen	H
juli	H
july		H
june		H
juni	H
juridiskt avseende	n
jury	D	D
juryn	D	D
juryns	D	D
jämlikt	m
jämte	m
jämväl	m
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
kom till användning	m
kombi	f
kombin	f
komma till användning	m
komma till handa	m
komma tillhanda	m
kommentera	6
kommer till användning	m
kommersiellt avseende	n
kommit till handa	m
kommit tillhanda	m
kommunen lottar ut	3C
kommunens	e
kommunicering	m
kommuniceringen	m
kommuninnevånare	m
kommuns	e
kompis	<
kompisar	<
kompisarna	<
kompisen	<
konkretisera	m
konkretiserar	m
konkretiseras	m
konkurrens	0
konstnärligt avseende	n
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
kontinuerligt	m
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
kostnadsfri	\m
kostnadsfria	\m
kostnadsfritt	\m
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
kulturellt avseende	n
kungjorde	m
kungjort	m
kungör	m
kungöra	m
kungörs	m
kvalitetssäkra	m
kvalitetssäkrad	m
kvalitetssäkrar	m
kvalitetssäkras	m
kvarlämna	m
kvarlämnade	m
kvarlämnar	m
kvarlämnas	m
kvarlämnat	m
kvarstod	m
kvarstå	m
kvarstår	m
kvarstått	m
kvarvarande	m
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
lagstadgad	m
lagstadgade	m
lagstadgat	m
lajka	6
last day		G
lastbil	f
least		U
leverages		m
leveraging		m
leverantör	d
leverantören	d
leverantörer	d
leverantörerna	d
lf bank	`	`
lf banken	`	`
liaise with		m
liaises with		m
liaising with		m
licence plate		g
licence plates		g
license plate		g
license plates		g
likaledes	m
likalydande	m
like		6
likvid	m
likviden	m
likväl	m
link		J
linked		_
linked-in	]	]
linkedinkonto	0
linkedinkonton	0
linkedinkontot	0
links		J
lives	j	j
living	j	j
logg	?
loggen	?
look upon		n
looked upon		n
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
lämpligen	m
lända till	m
länder till	m
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
m.a.o	m
m.a.o.	m
m.a.p	m
m.a.p.	m
m.h.a	m
m.h.a.	m
m.t.p	m
m.t.p.	m
maestro	c	c
magnitude		m
maila	6
maj	H
make an application		m
make application		m
make provision for		m
mandatory		m
mantalsskriven	j	j
march		H
marginalen bank	`	`
marginalen banken	`	`
marginellt	m
markant	m
markanta	m
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
med anledning av	m
med anledning av detta	m
med anledning härav	m
med avseende på	m
med avsikt att	m
med beaktande av	m
med brev	F
med e-post	F
med hänsyn tagen till	m
med i dragningen	78
med i lottningen	78
med i tävlingen	78
med i utlottningen	78
med mail	F
med med	7
med mejl	F
med omedelbar verkan	m
med sms	F
med telefon	F
med undantag av	m
med undantag för	m
med utgångspunkt från	m
med utgångspunkt i	m
meddelande	F
meddelanden	F
meddelandet	F
meddelar	F
meddelas	F
medelst	m
medför att	m
medföra att	m
medförde att	m
medfört att	m
medicinskt avseende	n
medieplattform	^
medieplattformar	^
medieplattformen	^
medtag	m
medtaga	m
medtagas	m
medtager	m
medtages	m
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
merendels	m
merparten	m
merparten av	m
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
methodologies		m
methodology		m
mha	m
midnatt	H
midnight		H
midsommarafton	H
miljömässigt avseende	n
minderårig	W
minderåriga	W
minnesfond	d
minnesfonden	d
minst	U
missing persons		n
missiv	m
missivet	m
mitt vidkommande	m
mobila bibliotek	h
mobila kontoret	h
mobila teamet	h
mobile library		h
modification		m
modifications		m
modified		m
modifies		m
modify		m
modifying		m
monday		H
money prize		N
moped	f	f
mopedbil	f
mopeden	f
mopeder	f
mopederna	f
mopeds		f
more concerning		n
moreover		m
most comments		@
most concerning		n
most followers		@
most hearts		@
most likes		@
most reactions		@
most reposts		@
most retweets		@
most shares		@
most views		@
most votes		D
mot bakgrund av	m
mot bakgrund av att	m
mot bakgrund härav	m
mot denna bakgrund	m
mot pengar	N
mot uppvisande av	m
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
mottaga	m
mottagas	m
mottager	m
mottages	m
municipality's		e
muntligen	m
musikhjälpen	d
musikhjälpens	d
my account		`
my card		c
mycket rörande	n
myndig	T
myndiga	T
myndighetens	e
myndigt	T
mästare	5
mästaren	5
mästerskap	5
mästerskapen	5
mästerskapet	5
måhända	m
måla	6
målsman	X
målsmans	X
målsmän	X
målsättning	m
målsättningar	m
målsättningarna	m
målsättningen	m
månaden slut	H
månadens slut	H
måndag	H
måndagen	H
måndagens	H
måste du inte	9l
måste inte	9l
måste ni inte	9l
möjliggjorde	m
möjliggjort	m
möjliggör	m
möjliggöra	m
möjliggörande	m
möjliggörandet	m
möjliggörs	m
möjlighet att vinna	3
namnges	F
naturskyddsföreningen	d
naturskyddsföreningens	d
necessitate		m
necessitated		m
necessitates		m
nedan angivna	m
nedanstående	m
nedbringa	m
nedbringades	m
nedbringar	m
nedtaga	m
nedtages	m
nedtagning av	m
negativt avseende	n
neither		l
never		l
nevertheless		m
ni får gärna	9
ni får också	9
ni får även	9
ni kan också vinna	3
ni kan vinna	3
ni kan även vinna	3
ni kanske vinna	3
ni som vill	9
nissan	f	f
no		l
no later than		G
no purchase necessary		\
nominera	6
nonetheless		m
noon		H
nordea	`	`
nordeas	`	`
not		l
notification of		m
notified		Fm
notifies		m
notify		Fm
notifying		m
notwithstanding		m
nov	H	H
november	H	H
number plate		g
number plates		g
numerous		m
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
nyttja	m
nyttjade	m
nyttjades	m
nyttjande	m
nyttjandet	m
nyttjar	m
nyttjas	m
nyttjat	m
nyttjats	m
nyårsafton	H
nämn	;
närmast rätt svar	D
närmast vinner	D
närvara	m
närvara vid	m
närvarade	m
närvarade vid	m
närvarar	m
närvarar vid	m
närvarat	m
närvarat vid	m
nästkommande	m
någon	=
något avseende	n
något dylikt	n
några	=
nån	=
nödgades	m
nödgas	m
nödgats	m
o.dyl	m
o.dyl.	m
o.likn.	m
o.s.a	m
o.s.a.	m
oaktat	m
oberoende	_l
obtain		m
obtained		m
obtaining		m
obtains		m
och dylik	n
och dylika	n
och dylikt	n
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
ofördröjligen	m
oförtövat	m
okt	H
oktober	H
om du vill	9
om ni vill	9
ombesörja	m
ombesörjas	m
ombesörjde	m
ombesörjer	m
ombesörjes	m
ombesörjs	m
ombesörjt	m
ombesörjts	m
omförmäld	m
omförmälda	m
omförmält	m
omgående	m
on a daily basis		m
on a monthly basis		m
on a regular basis		m
on a weekly basis		m
on a yearly basis		m
on an annual basis		m
on condition that		m
on receipt of		m
on the grounds that		m
on the part of		m
once upon		n
onsdag	H
onsdagen	H
onsdagens	H
opel	f	f
opeln	f	f
operational as of		m
operationalisera	m
operationaliserar	m
optimise		m
optimised		m
optimises		m
optimize		m
optional		9
ordinarie pris	O
organisationens	e
organiseras	_
orienteringstävling	0
orienteringstävlingar	0
orienteringstävlingarna	0
orienteringstävlingen	0
osa	m
otroligt rörande	n
our		e
outlook	k	k
ovan angivna	m
ovan nämnda	m
ovannämnd	m
ovannämnda	m
ovannämnt	m
ovanstående	m
over		SU
ovillkorligen	m
owing to the fact		m
p-bot	f
p-boten	f
p.s.s.	m
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
participate in		m
participated in		m
participates in		m
participating in		m
participation in		m
particulars		m
partner	B
partnern	B
pay		[
payment card		c
payment cards		c
payments from abroad		d
pedagogiskt avseende	n
pengar i handen	N
pengarna i handen	N
penningpris	N
penningpriser	N
penningpriset	N
penningvinst	N
penningvinsten	N
people		=
per annum	m	m
per brev	F
per diem		m
per e-post	F
per mail	F
per mejl	F
per omgående	m
per sms	F
per telefon	F
person	=
personbil	f
personer	=
persons		m
pertaining to		m
pertains to		m
peugeot	f	f
peugeoten	f	f
pg	b
pg-nr	b
pick		C
picked		C
picks		C
plan	i	i
planläggas	m
planläggs	m
plate number		g
platform		^
platforms		^
plats	i	i
plattform	^
plattformar	^
plattformarna	^
plattformen	^
plattformens	^
please be advised that		m
please find attached		m
please find enclosed		m
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
positivt avseende	n
possess		m
possessed		m
possesses		m
post		6
posta	6
postgiro	b
postgirokonto	b
postgironummer	b
postgirot	b
praktiskt avseende	n
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
preventiv	m
preventiva	m
preventivt	m
previous to		m
primärt	m
prior to		m
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
privatadress	j	j
privatadressen	j	j
privatbil	f
prize		K
prize draw		2C
prize is		L
prize money		N
prizes		K
problematik	m
problematiken	m
problemställning	m
problemställningar	m
problemställningarna	m
problemställningen	m
processa	m
processar	m
processas	m
procure		m
procured		m
procures		m
procuring		m
projekttävling	0
projekttävlingar	0
projekttävlingen	0
promulgate		m
promulgated		m
protonmail	k	k
provided that		m
providing that		m
publicera	6
publicerad	F
publicerar	F
publiceras	F
published		F
pupil		W
pupils		W
purchase		[m
purchased		m
purchases		m
purchasing		m
pursuant to		m
på basis av	m
på daglig basis	m
på det att	m
på ett sådant sätt	m
på förekommen anledning	m
på grund av att	m
på grund därav	m
på grund härav	m
på inga sätt	l
på inga vis	l
på inget sätt	l
på inget vis	l
på intet sätt	l
på intet vis	l
på kort	0
på motsvarande sätt	m
på månadsbasis	m
på regelbunden basis	m
på så sätt att	m
på veckobasis	m
på årlig basis	m
på årsbasis	m
påbjuda	m
påbjuden	m
påbjuder	m
påbjuds	m
påbörja	m
påbörjade	m
påbörjades	m
påbörjar	m
påbörjas	m
påbörjat	m
påbörjats	m
påföljande dag	m
påföljande vecka	m
påföljande år	m
pågår	G
påkalla	m
påkalla hjälp	n
påkalla uppmärksamhet	n
påkalla uppmärksamheten	n
påkallad	m
påkallade	m
påkallade hjälp	n
påkallade uppmärksamhet	n
påkallade uppmärksamheten	n
påkallar	m
påkallar hjälp	n
påkallar uppmärksamhet	n
påkallar uppmärksamheten	n
påkallas	m
påkallat	m
påskafton	H
påtala	m
påtalade	m
påtalar	m
påtalas	m
påtalat	m
påtalats	m
påvisa	m
påvisade	m
påvisar	m
påvisat	m
quite concerning		n
radiohjälpen	d
radiohjälpens	d
raffle		2C
random		C
randomly		C
red cross		d
reducera	m
reducerade	m
reducerar	m
reduceras	m
reducerat	m
reducerats	m
reg no		g
reg nr	g
reg number		g
reg nummer	g
reg-nr	g
reg.nr	g
reg.nummer	g
regarding		m
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
regler gällande	m
reglerna	I
reglerna gällande	m
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
reimburse		m
reimbursed		m
reimbursement		m
reimburses		m
reiterate		m
reiterated		m
reiterates		m
rekvirera	m
rekvirerade	m
rekvirerar	m
rekvireras	m
rekvirerat	m
remainder		m
remittance		m
remittances		m
remuneration		m
renault	f	f
renaulten	f	f
render assistance		m
renhållningsfordon	h
renhållningsfordonet	h
reply		6
repost	:	:
reposta	:
requisite		m
rescind		m
rescinded		m
reshare		:
reside		m
resided		m
resides	j	jm
residing	j	jm
resp	m
resp.	m
responsible		_
resultat	E
resultatet	E
resultera i	m
resulterade i	m
resulterar i	m
resulterat i	m
resurs bank	`	`
resurs banken	`	`
retain		m
retained		m
retains		m
returnera	m
returnerade	m
returnerar	m
returneras	m
returnerat	m
retweet	:	:
retweeta	:
revealed		F
ridtävling	0
ridtävlingar	0
ridtävlingarna	0
ridtävlingen	0
riktigt rörande	n
riktlinjer gällande	m
ring	F
ringer	F
rings	F
rings upp	F
rita	6
rolig rörande	n
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
rutiner gällande	m
rädda barnen	d
rädda barnens	d
räddningsfordon	h
räddningsfordonet	h
räddningsinsats	0
räddningsinsatsen	0
räddningstjänstens	e
räkna	6
rättsligt avseende	n
råd gällande	m
röda korset	d
röda korsets	d
rörande	m
rörande berättelse	n
rörande detta	m
rörande enig	n
rörande eniga	n
rörande enigt	n
rörande enkelt	n
rörande film	n
rörande historia	n
rörande men	n
rörande mening	n
rörande möte	n
rörande och	n
rörande scen	n
rörande skildring	n
rörande tacksam	n
rörande tal	n
rörande ögonblick	n
rörande överens	n
rösta	6
röstar	D
röstas	D
s.k	m
s.k.	m
saab	f	f
saaben	f	f
saltbil	h
saltbilar	h
saltbilen	h
samband	_
samla in	d
samlar in	d
samlokalisera	m
samlokaliserad	m
samlokaliserar	m
samlokaliseras	m
samlokalisering	m
samma avseende	n
sammankomst	m
sammankomsten	m
sammankomster	m
sammanlagda	P
sammanlagt	P
samråd gällande	m
samrådet gällande	m
samröre	_
samtliga	m
samtligas	m
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
sedermera	m
sedvanlig	m
sedvanliga	m
sedvanligen	m
sedvanligt	m
seger	5
segern	5
segrade	5
segrar	5
segrare	E
segraren	E
segrarens	E
sek	Q	Q
selected		D
senarelades	m
senarelagd	m
senarelagt	m
senarelägga	m
senareläggas	m
senarelägger	m
senareläggs	m
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
should you require		m
should you wish to		m
signifikant	m
signifikanta	m
simtävling	0
simtävlingar	0
simtävlingarna	0
simtävlingen	0
simultant	m
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
skall	m
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
skriftligen	m
skriv	6
skrivelse	m
skrivelsen	m
skrivelser	m
skrivelserna	m
skriver till	F
skriver vi till	F
skrotbil	f
skyndsamt	m
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
slippa	l
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
slutför	m
slutföra	m
slutföras	m
slutförde	m
slutfördes	m
slutförs	m
slutfört	m
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
snabel-a	k	k
snabela	k	k
snap	]	]
snarast möjligt	m
snarligen	m
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
so as to		m
so concerning		n
social media		^
sociala medier	^
sociala medium	^
sociala nätverk	^
sociala nätverket	^
socialt avseende	n
socialt medium	^
socialt nätverk	^
socialt nätverket	^
solely		m
som betalar	8[
som bokar	8[
som bokat	8[
som en följd av	m
som en konsekvens av	m
som ett led i	m
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
spite of the fact		m
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
språkligt avseende	n
spänn	Q
spörsmål	m
spörsmålen	m
spörsmålet	m
st	M
st.	M
stadens	e
stadfäst	m
stadfästa	m
stadfäste	m
stadfäster	m
stadigvarande	m
stads	e
stadsjeep	f
stadsjeepen	f
stadsmissionen	d
stadsmissionens	d
stakeholder engagement		m
startavgift	YZ
startavgiften	YZ
startavgifter	YZ
startlista	5
startlistan	5
statistiskt avseende	n
statutory obligation		m
stegbil	h
stegbilen	h
stiftelsens	e
stig	i	i
stipendiefond	d
stipendiefonden	d
stipulate		m
stipulated		m
stipulates		m
stipulera	m
stipulerad	m
stipulerade	m
stipulerar	m
stipuleras	m
stor insats	0
stor som liten	W
stora och små	W
stories	?	?
story	?	?
storyn	?	?
stundom	m
styck	M
städse	m
ställningstagande	m
ställningstaganden	m
ställningstagandet	m
stänger	G
stå till buds	m
stå till förfogande	m
står till buds	m
står till ditt förfogande	m
står till ert förfogande	m
står till förfogande	m
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
subject to the provisions		m
submit		6
submit a		m
submit an		m
submit your		m
subscribe		A
subscriber		A
subscribers		A
subsequent to		m
subsequently		m
substantial		m
substantially		m
substantiell	m
substantiella	m
substantiellt	m
substituera	m
substituerade	m
substituerar	m
substitueras	m
successivt	m
sufficient		m
sunday		H
supplementary		m
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
synergies		m
synergy		m
synnerligen	m
synpunkter gällande	m
säbo	m
säkerställa	m
säkerställa att	m
säkerställas	m
säkerställde	m
säkerställde att	m
säkerställer	m
säkerställer att	m
säkerställs	m
säkerställt	m
säkerställt att	m
särskilt avseende	n
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
så rörande	n
så tävlar du	78
så tävlar ni	78
så vinner du	8
så vinner ni	8
så är du med	8
så är ni med	8
sådant avseende	n
såframt	m
således	m
sålunda	m
såsom	m
såvitt avser	m
sökanden	m
sökes	m
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
ta i anspråk	m
tack för alla bidrag	4
tack för alla gissningar	4
tack för alla svar	4
tag		;
tag yourself		>
tag yourselves		>
taga	m
tagas	m
tager	m
tages	m
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
tagit i anspråk	m
take into consideration		m
take part		7
tankbil	f
tar i anspråk	m
tar kontakt	F
tarva	m
tarvar	m
tarvas	m
tas i anspråk	m
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
tekniskt avseende	n
telefonledes	m
telefonsamtal	F
telefonsamtalet	F
tell		6
temporär	m
temporära	m
temporärt	m
teoretiskt avseende	n
terminate		m
terminated		m
terminates		m
terminating		m
termination		m
terminera	m
terminerade	m
terminerar	m
termineras	m
terms		I
tesla	f	f
teslan	f	f
the card		c
the majority of		m
their account		`
thereafter		m
thereby		m
therein		m
thereof		m
thereto		m
thereunder		m
thereupon		m
therewith		m
third prize		L
this concerning		n
this moment in time		m
threads	]	]
thursday		H
thus		m
ticket		K
tickets		K
tidigarelades	m
tidigarelagd	m
tidigarelagt	m
tidigarelägga	m
tidigareläggas	m
tidigarelägger	m
tidigareläggs	m
tidshorisont	m
tidshorisonten	m
tidslinje	?
tidslinjen	?
tidsperiod	m
tidsperioden	m
tidsperioder	m
tidsperioderna	m
tidsrymd	m
tidsrymden	m
tidsutdräkt	m
tidsutdräkten	m
tik-tok	]	]
tiktokkonto	0
tiktokkonton	0
tiktokkontot	0
till dags dato	m
till fullo	m
till fyllest	m
till följd av	m
till följd därav	m
till följd härav	m
till gagn	m
till gagn för	m
till och med	G
till yttermera visso	m
till övervägande del	m
tillbudsstående	m
tillbörlig	m
tillbörliga	m
tillbörligt	m
tillerkändes	m
tillerkänna	m
tillerkänner	m
tillerkänns	m
tillfyllest	m
tillgodogör sig	m
tillgodogöra sig	m
tillgodose	m
tillgodoser	m
tillgodoses	m
tillgodosett	m
tillgodosåg	m
tillgrep	m
tillgripa	m
tillgriper	m
tillgripit	m
tillgängliggjorde	m
tillgängliggjort	m
tillgängliggör	m
tillgängliggöra	m
tillgängliggörs	m
tillhandahålla	m
tillhandahållas	m
tillhandahåller	m
tillhandahållit	m
tillhandahållits	m
tillhandahålls	m
tillhandahöll	m
tillhandahölls	m
tillika	m
tillkännagav	m
tillkännagavs	m
tillkännage	m
tillkännager	Fm
tillkännages	Fm
tillkännagett	m
tillrättalägga	m
tillrättalägger	m
tillråda	m
tillrådde	m
tillråder	m
tillråds	m
tillsammans	P
tillsammans med	B
tillse	m
tillse att	m
tillser	m
tillser att	m
tillses	m
tillsett att	m
tillskapa	m
tillskapade	m
tillskapades	m
tillskapar	m
tillskapas	m
tillskapat	m
tillstyrka	m
tillstyrker	m
tillstyrks	m
tillstyrkt	m
tillstyrkte	m
tillställa	m
tillställas	m
tillställde	m
tillställer	m
tillställs	m
tillställt	m
tillsända	m
tillsändas	m
tillsände	m
tillsänder	m
tillsänds	m
tillsänt	m
tillsåg	m
tillsåg att	m
tillvarata	m
tillvarataga	m
tillvaratagit	m
tillvaratar	m
tillvaratas	m
tillvaratog	m
tillvägagångssätt	m
tillvägagångssättet	m
tillämplig	m
tillämpliga	m
tillämpligt	m
tillönska	m
tillönskar	m
tillönskas	m
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
to the extent that		m
to win		78
today		H
tog i anspråk	m
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
torde	m
torg	i	i
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
transmit		m
transmits		m
transmitted		m
transmitting		m
tredje pris	L
tredje priset	L
tredjepris	L
tredjepriset	L
trenne	m
trettondagen	H
trisslott	K
trisslotter	K
truck		f
trucks		f
träda i kraft	m
trädde i kraft	m
träder i kraft	m
trätt i kraft	m
tuesday		H
turnering	5
turneringar	5
turneringarna	5
turneringen	5
tvenne	m
twitterkonto	0
twitterkonton	0
twitterkontot	0
tydliggjorde	m
tydliggjort	m
tydliggör	m
tydliggöra	m
tydliggörs	m
tämligen	m
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
u.p.a.	m
undanbedes	m
undanbedjes	m
undanröja	m
undanröjde	m
undanröjer	m
undanröjs	m
undanröjt	m
undantaga	m
undantager	m
undantages	m
under	SV	SV
under det att	m
under förutsättning att	m
under förutsättning av	m
under hänsynstagande till	m
under rådande omständigheter	m
under the provisions of		m
underhandskontakt	m
underlät	m
underlåta	m
underlåter	m
underlåtit	m
undermentioned		m
underrätta	m
underrätta sig	n
underrättade	m
underrättar	m
underrättar sig	n
underrättas	Fm
underrättat	m
underrättats	m
understeg	m
understiga	m
understiger	m
understundom	m
undertake		m
undertaken		m
undertakes		m
undertaking		m
undertook		m
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
until such time		m
until such time as		m
upload		6
upon		m
upon avon		n
upon receipt of		m
upon request		m
uppbar	m
uppburit	m
uppbär	m
uppbära	m
uppdra åt	m
uppdraga åt	m
uppdragit åt	m
uppdrar åt	m
uppdrog åt	m
uppehålla sig	m
uppehåller sig	m
uppehöll sig	m
uppgick till	m
uppgifter gällande	m
uppgå till	m
uppgår till	m
uppgått till	m
upphandling	5
upphandlingar	5
upphandlingen	5
upphör att gälla	m
upphöra att gälla	m
upphörde att gälla	m
upphört att gälla	m
uppkom	m
uppkomma	m
uppkommer	m
uppkommit	m
uppläts	m
upplåta	m
upplåter	m
upplåtits	m
upplåts	m
uppmärksamgöra	m
uppmärksamgörs	m
upprätta en	m
upprätta ett	m
upprättade en	m
upprättade ett	m
upprättar en	m
upprättar ett	m
upprättat en	m
upprättat ett	m
uppställd	f
uppsöka	m
uppsöker	m
uppsökt	m
uppsökte	m
upptaga	m
upptager	m
upptages	m
uppvisa	m
uppvisade	m
uppvisar	m
uppvisat	m
uppå	m
uraktlät	m
uraktlåta	m
uraktlåter	m
utan	l
utan avgift	\
utan dröjsmål	m
utan hinder av	m
utan insats	\
utan kostnad	\
utan onödigt dröjsmål	m
utanordna	m
utanordnar	m
utanordnas	m
utarbeta	m
utarbetade	m
utarbetades	m
utarbetar	m
utarbetas	m
utarbetat	m
utarbetats	m
utbekomma	m
utbekommer	m
utbekommit	m
utbetala	m
utbetalade	m
utbetalades	m
utbetalar	m
utbetalas	m
utbetalat	m
utbetalats	m
utdela	m
utdelades	m
utdelar	m
utdelas	m
utdelats	m
utfäst sig	m
utfästa sig	m
utfästelse	m
utfästelsen	m
utfästelser	m
utfästelserna	m
utfäster sig	m
utgjorde	m
utgjordes av	m
utgjort	m
utgår arvode	m
utgår avgift	m
utgår bidrag	m
utgår ersättning	m
utgör	m
utgöra	m
utgöras av	m
utgörs av	m
uthyres	m
uti	m
utilisation		m
utilise		m
utilised		m
utilises		m
utilising		m
utilization		m
utilize		m
utilized		m
utilizes		m
utilizing		m
utlandsbetalning	d
utlandsbetalningar	d
utlandsbetalningen	d
utlottning	2C
utlottningar	2C
utlottningarna	2C
utlottningen	2C
utlottningen är öppen	G
utlämna	m
utlämnade	m
utlämnades	m
utlämnar	m
utlämnas	m
utländska betalningar	d
utmana dina vänner	;<
utmana en	;
utmana en kompis	;<
utmana en vän	;<
utmynna i	m
utmynnade i	m
utmynnar i	m
utom vite	m
utropas	F
utryckningsfordon	h
utryckningsfordonet	h
utröna	m
utrönas	m
utröner	m
utröns	m
utrönt	m
utrönte	m
utse	D
utser	D
utses	D
utsänder	m
utsändes	m
utsänds	m
uttaga	m
uttagas	m
uttages	m
utverka	m
utverkade	m
utverkar	m
utverkat	m
vacate		m
vacated		m
vacates		m
vad anbelangar	m
vad avser	m
vad beträffar	m
vad det gäller	m
vad vidkommer	m
vakant	m
vakanta	m
value		O
valued		O
van		f
vann	4
vann laga kraft	m
var belägen	m
var beläget	m
var dragen	4
var dragna	4
var i behov av	m
var med	7
var med i dragningen	378
var med i tävlingen	78
var med i utlottningen	378
var med i vår	7
var med och tävla	37
var med och vinn	3
var nu dragen	4
var redan dragen	4
var rörande	n
vara i behov av	m
vara med	7
vara med och vinna	3
vara till handa	m
vara tillhanda	m
vardera	M
vare sig	l
varefter	m
vari	m
varigenom	m
varje avseende	n
varken	l
varm rörande	n
varmed	m
varnar	1
varning	1
varningen	1
varom	m
vartill	m
varvid	m
varå	m
vecka	H
veckan	H
vederbörande	m
vederbörandes	m
vederbörlig	m
vederbörliga	m
vederbörligen	m
vederbörligt	m
vederfaras	m
vederfars	m
vederlag	m
vederlaget	m
vederlagsfri	m
vederlagsfria	m
vederlagsfritt	m
vehicle		f
vehicles		f
vem du	=
verifiera	m
verifierade	m
verifierar	m
verifieras	m
verifierat	m
verkställa	m
verkställas	m
verkställde	m
verkställdes	m
verkställer	m
verkställs	m
verkställt	m
verkställts	m
very concerning		n
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
via the medium of		m
vid denna tidpunkt	m
vid ett flertal tillfällen	m
vid flertalet tillfällen	m
vid förfall	m
vid händelse av	m
vid köp	8[
vid tidpunkten för	m
vid upprepade tillfällen	m
vid uppvisande av	m
vid äventyr att	m
vid äventyr av	m
vidarebefordra	m
vidarebefordrade	m
vidarebefordrar	m
vidarebefordras	m
vidarebefordrat	m
vidareförmedla	m
vidareförmedlar	m
vidareförmedlas	m
vidareförmedlat	m
vidkommande	m
vidmakthålla	m
vidmakthåller	m
vidmakthållit	m
vidmakthöll	m
vidta	m
vidta åtgärder	m
vidtaga	m
vidtager	m
vidtages	m
vidtagit	m
vidtagit åtgärder	m
vidtagits	m
vidtala	m
vidtalade	m
vidtalar	m
vidtalat	m
vidtar	m
vidtar åtgärder	m
vidtas	m
vidtog	m
vidtog åtgärder	m
vidtogs	m
view of the fact		m
viktigt avseende	n
vilket avseende	n
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
vinna laga kraft	m
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
vinner laga kraft	m
vinst	EK
vinsten	EK
vinsten är	L
vinster	EK
vinsterna	EK
vinstskatt	R
vinstskatten	R
vinstsumma	L
vinstsumman	L
vis-à-vis		m
visa	c	c
visakort	c
visakorten	c
visakortet	c
visst avseende	n
volkswagen	f	f
volvo	f	f
volvon	f	f
volvos	f	f
voro	m
vote		6
voucher		K
vouchers		K
vunnit	4E
vunnit laga kraft	m
väg	i	i
vägen	i	i
vägg	?
väggen	?
väldigt rörande	n
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
vårt vidkommande	m
wall		?
was concerning		n
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
were concerning		n
whereby		m
wherein		m
whereof		m
whereupon		m
whether or not		m
whilst		m
whole family		W
whomsoever		m
whosoever		m
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
with a view to		m
with effect from		m
with immediate effect		m
with reference to		m
with regard to		m
with regards to		m
with registration		g
with respect to		m
with the exception of		m
without		l
won		4
worth		O
write		6
x	]	]
yahoo	k	k
year		S
years		S
yngre	SV
you are requested to		m
you can also win		3
you can win		3
you could also win		3
you could win		3
young people		W
your card		c
youtubekonto	0
youtubekonton	0
youtubekontot	0
yrka	m
yrkade	m
yrkande	m
yrkanden	m
yrkandet	m
yrkar	m
yrkas	m
yrkat	m
yrkestävling	0
yrkestävlingar	0
yrkestävlingarna	0
yrkestävlingen	0
äbo	m
äga rätt	m
äga tillträde	m
äga tillämpning	m
ägde rätt	m
äger rätt	m
äger tillträde	m
äger tillämpning	m
älgjakt	5
älgjakten	5
ända till	G
ändamålsenlig	m
ändamålsenliga	m
ändamålsenligt	m
är att anse som	m
är att betrakta som	m
är av stor vikt	m
är av största vikt	m
är av vikt	m
är avgjord	4
är avhängig av	m
är avhängiga av	m
är avhängigt av	m
är avslutad	4
är behjälplig med	m
är behjälpliga med	m
är belägen	m
är beläget	m
är belägna	m
är dragen	4
är dragna	4
är i behov av	m
är inget krav	9
är lokaliserad	m
är lokaliserade	m
är lokaliserat	m
är med	7
är nu avgjord	4
är nu avslutad	4
är nu dragen	4
är nu utsedd	4
är nu utsedda	4
är redan dragen	4
är rörande	n
är utsedd	4
är utsedda	4
är utsetts	4
äro	m
äska	m
äskade	m
äskande	m
äskanden	m
äskar	m
äskas	m
äskat	m
ävenledes	m
ävensom	m
ävenså	m
ävenväl	m
åberopa	m
åberopade	m
åberopar	m
åberopas	m
åberopat	m
ådagalade	m
ådagalagt	m
ådagalägga	m
ådagalägger	m
åhör	m
åhöra	m
åhörde	m
åk	W
ålade	m
ålades	m
ålagd	m
ålagda	m
ålagt	m
ålandsbanken	`	`
ålder	S
åldern	S
åldersgräns	S
åldersgränsen	S
åligga	m
åligger	m
ålägga	m
åläggas	m
ålägger	m
åläggs	m
ålåg	m
ånyo	m
år	S
år.	S
åringar	S
års	S
årsgräns	S
årskort	K
årskorten	K
årskortet	K
årskurs	W
åsamka	m
åsamkade	m
åsamkar	m
åsamkat	m
åsamkats	m
åskådliggör	m
åskådliggöra	m
åskådliggörs	m
åsyfta	m
åsyftad	m
åsyftade	m
åsyftar	m
åsyftas	m
åtaga	m
åtager	m
återfanns	m
återfick	m
återfinnas	m
återfinns	m
återfå	m
återfår	m
återfått	m
återkoppla	m
återkopplade	m
återkopplar	m
återkopplat	m
återlämna	m
återlämnade	m
återlämnades	m
återlämnar	m
återlämnas	m
återlämnat	m
återlämnats	m
återpublicera	:
återremittera	m
återremitterade	m
återremitterades	m
återremitterar	m
återremitteras	m
återremitterat	m
återsända	m
återsändas	m
återsände	m
återsänder	m
återsänds	m
återsänt	m
åtföljas av	m
åtföljd av	m
åtföljs av	m
åtnjuta	m
åtnjuter	m
åtnjutit	m
åtnjöt	m
åverkan	m
åvila	m
åvilade	m
åvilar	m
åvilat	m
över	U
överenskom	m
överenskomma	m
överenskommer	m
överensstämde med	m
överensstämma med	m
överensstämmer med	m
överensstämt med	m
översteg	m
överstiga	m
överstiger	m
översända	m
översändas	m
översände	m
översänder	m
översändes	m
översänds	m
översänt	m
övertaga	m
övertager	m
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
81000002:06021202400000;10615280440920>0:300:1100010002440081082448184004=878204140000861:2002400040\#
00001042000240020080080020042002008020207006003102301180044080088820001901214000400860106200320010<1\#
0400890;502200000010042<8001018020:00121281410100080084190202008002001002040000488000<04321008040002\#
0<260104080780011004081040<1000000104080202809600400000880000140800001008084040:09000000400020141000\#
608131460002;0040600<0228802408040022<42229140052080006502403004060841600340810034003080000840000;00\#
40247002090040020002000000200006004450060001810001000000020050<0003002:000>41009442820=1>0004008940:\#
01000041030082040097003108000480:2200000000008010000080244800400205200000403120880850188004005524211\#
12>0200000402:000003400:00101002110002<400914480002420100004080840018181009010002<024000880040000800\#
1880004081000<00000002803;00004080:080000:004041<1080000002:1004008224211201080002000002800100040108\#
80208418201002000000404311004000003003:1140010000208400208202134828408000200400050002<04008080008000\#
80000200410444840:60004=4104901000:0884800000024182000000000001011000000010880000<001:00086250040030\#
2000680008001402:0000:008580400000006:040002240000024002811068002342460040824271<2400828810002060004\#
1000040:04000401000820000081022028808000484822000002>0:0<:004000310180004004181414501000000402008490\#
4042628092204424060004004090104011081?000100238800<1801048000400:0006023001<004000420011800000804800\#
041209020000020000100001000801<020002010001000000060=00220100:000100<08000<4000044928000487321084000\#
403<0610=08041<5409004<0404324904000011410280006832<000008080:00127100000100:00800400;20010000000404\#
02004000052800080202410061212880021002021484800004700002082000000000080<0002002810800048404110440000\#
004808<02008200000801002000002802100031800400000:0;0<:800100200400800402280010005008204010090101<080\#
10000648022040000004028:00000012824008004085120020200800048:0006002000004410010800100050080082400040\#
04400240010001240000752000000900100300204840108008004000:500000808702000840801402802400200000026>000\#
020000200049104854040880510001:030000000000028220400480001000104000000426661402400001800110004000120\#
412400028100000800000848400:0820?02800020288<00022500180808002203048624001002202600102150188<0100021\#
00>80000400306000204022004100003820802000800000002501480418040802090020028208240100002000<300000<001\#
8010180080008440823480202000010080400010<;201:80089200100841002001100240030:108010108020440005000076\#
0030040800107<000028210820<10<900000040041084:000502040044040100402000028004000120206800010404000010\#
0000200004000000000:00:200008200429008060040002400000004488002025000200040100800025002;0810208040608\#
0480100121040<04128104040210200800004<00402002100300000040003040020418000780000408500980093000900200\#
3000004140000008401828000000800400:060810?:010000090100082000041001924840800002140442008000224046002\#
00420;021800240400082000808000400001802015084041002:0024:00<8410022086001:08000002003110:2228002002<\#
84309<24080472001848<0:20;60:9<402002110<0001902:8010100000022000080010;8020002411040:8005201004=000\#
200400:040:041251101404002000420:4<00000900201400001000001<00088002800001100040110080000011000000000\#
010820042410400800100801002040013402010800002601:28200000820098801419<202808:01208002020900002030008\#
4079030801040>4002063080080548008080001000206:08<402000406500500=00101200101<608084008;2000200420280\#
06208608604008002000404200012042801000004<21410108800091064000014804<801400<=00<00408104000822014000\#
0000000200040003000002000400<800008400010120:430984000009000080:840001000041400<0015<000010300024220\#
404140:0240400400409009010141220000000400020084606020190946011600000100224400422100044002101:8000800\#
:000000008800208000608880000040107000800038800000;1100000100000800000<1:0800202000011<40000004088812\#
00088000804006000000002056422800011024000420800101002:043601180801240<0001000204046<0040010188010000\#
6305001000;046110080420520003121203001:902080000000000100084020:050000931040428320000>>0080001425083\#
8020040005000800400622000000426113:2012000420004800040000000008000953400>5410050<91001850525008000:8\#
00000300800680402480086000808402080070040020222000000002204002100:00012000019210001200:0:48000080000\#
100082100044020041000200200178002004200041100200000880020000008:400<02600081000000400001800030032020\#
2000000100005<048000000<0940083400112044008220040005010100000002000008034880000030010000001000080082\#
288000020000000020002<002001450400920020100480100001080410:>002015011008284:900201000910014001000464\#
0800002<00680608022004008240008000122015000004808030203000000010091041200002200040022086400120000800\#
00000011000000000021<00080:3235072000110044100202008:4040261001820:60098884000411:02:051019456801000\#
000008000200220202380048041000280<000080004:8090024>000000300402014100400000160082004000200180830080\#
00000400004800008014041008020083108210000201000001830<200<000204890<8:810004022000205040640200000904\#
40004020000002020004100000040000000<8002300004040<4004<0800000000000808000000800200001240980<0310080\#
121:44001408:000:0128410800000428002000000202006400000088404002020210402080000008010000010<014014060\#
04001<80040800000900100308446040800086000441021000640010:02882106910120300000800100018:0:000<040424:\#
5010408204210020200001:400104002000081:0;0008000010000080003481004000200040280008<00060:044:80230800\#
500060000081:00184008018084010800181000200040100082880206088404000:28000070000000002802082006:000081\#
00004002001086:24800<02214201202000064<6003082204004040020004884602100:00488100010200042000008110000\#
0000012000008000014000000000402000298801212410400280592400840<08206120:82041010400420104240800045601\#
4400003052001000000080020>6020000000081100000000010500080002242000400001;000010011020090000890280202\#
00040002010001010849<14010108010568480081000808028:0041000004=000021384082<30601380100822120<2400884\#
00008000040144040060021514000<9418002410244000109000001808100000312200160048800801002612819000241308\#
220100512:10800104080800:0820015918088808005150<0400440000200000016220108000800<04000=80020243011004\#
:019000014000002800004000002102712008000484200002403400000224004808010189144004004800404008000202101\#
200008020900002=20080140810020800006>00200101120100900=210008810494<01006000420080020012020008040300\#
000002440808000284000614214000004010090000100810802<4482<001<0801000083461028009000224208001003;0680\#
0=164200054000842000000100000980002000028044144866800041000008802010004220002280408100:<408164024800\#
003010402:09108:8820044206040842050<0040000000000011408109220430400040420051448900000104010008800089\#
0200000602980010100940000005102048924900480002051009040180402202100<1020002004000000>2044:0641003800\#
90008104210232000040000<00000414080082080604020110:09080010;180000000084014100082010011000<022080010\#
04001102820204008112220600001402802600=0000;880000020=0820000000020420011108100142080224000780052058\#
0000004004218102000200200020800450110002211000240308020144001820012808000000000501040205090420002208\#
00011003000840019000100400100:1084944108810008200000028428021224808200008005044018002000408400000000\#
60824068:0410130040044<50004004200098080<04044=0100:800000100240108000100020481019800011880009282300\#
0201104042010280482048002810262040000088440088080022102101008010900045048220<00000000004000002209090\#
00140880000108101020300:00041000004840:0005208100551<00060040408880000004046=8<410400042041990400108\#
008<0100270340805040030080104:8110620:0020:2>0046010<000422<8090000:00=02004444000000049000400021804\#
0008911021608011840208000001008046000884120000600140400050540000810<20400128180006242010880108904504\#
0:100010000210800001::<00022040800040200200410902000208410140050004610234<48080200002900802008450214\#
1009030400400004840080425000040097600200000408080224494:0801046:088000021005002200208510007000000000\#
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
0000000000000000000000000000000000000000000000800000000800000000000000000000000040000000000000000000\#
0000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000008000000\#
0000000000000000000000000000000000000000000000000000000008000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000080000000000000000000000000000000000010\#
0000000000000000000000000000000000000000000000000000000000000100000000000000000000000800000000000000\#
0000000000000000000000800000000000000000000000000000000000000000000000000080000000000000000000000000\#
00000000000000000000000000000000000000000000<0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000080000000000000000\#
0000000000008000000000000000000000000000000000000000000000000000000000000000000000000000004000000000\#
0000000000000000000004000000000200000000000000000000000000000000000000000000000000000000000000000100\#
0000000000000000010000000010000000000000000000000000000000000000000000000000000000000000000000010000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000\#
0000000000000020000000000000000002000040000000000000000000000000000000000000000000000100000000000000\#
0000000000000000080000000000000000000000000000000000000000000000001800000000000000000000000000000000\#
0000000000000000000000000000020000000000000000000000000000000020000000000000400000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
1000000000000000000000000000000000000000000000000400000000000000000000000000000080000000080000000000\#
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
0000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000020000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000020000100000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000020000000000100000000000000000000000000000000000000000000000\#
0000000000000000000008000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000004004000000000000000000000000000200002000000000000000000000000000000000200000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000080000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000020000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000080000000000000000000\#
0000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000008000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000020000000000000000000000000000200000000000000000000000000020\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000008000200000000000000000010000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000080000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000001000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000\#
0000000000000000000000040000000000000000000000000000000000000000000800000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000800004000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000800000000000000000000000000000000000000004000\#
0000000000000080000000000000000000001000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000004000000000000000000000000000000000000000000000000000000000000000000000000010\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000\#
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
1000080040002060000000000000000020080000408080000100820010000004020010000024000000420000400200000800\#
0000040022000000000000000000010400000048080000000101000400004010600000001080000080000000000000000608\#
8000008000000101080400100080000000000000000000000040000408000004101004040000000000000000800100044000\#
0000000000000000000200000400000000000140800001000000080008000000002000400000000320400100000000002000\#
0100000000000042000000052000000100400000008000400000000020001000000000000100000440000000000000000000\#
0020000400000000000080000100080002001020000000800000000044200002004000480402000000000000000000800011\#
0000000080000000000000000000000000000000000000002400000800000100004020420010020000000000080008000002\#
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
0000000010000000080000000080000400000000011400000020000000000000000003000040000000000000200008000008\#
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
0000000000I95iWgA4o[00000000000000000000d5@?N00000IM;D=00000000000000000000000000000000000j0@MK00000\#
000001E26aT7?Rk0000000000000000000000000__2]K000000000000000he2b=Fl9k<0000000000hX3?bd5@UBQm;@l00000\#
00000l41C_0000000000000000000000000Ec4`]15=Mm000000000000000]@7;7000000000000000NJ<4e00000B27:lXc<OE\#
00000k_>ld00000Dh7l;000000000000000Dn@cJ00000000000000000000000008G;7J00000VG5FX00000000000000000000\#
00000000000000000000m56:Q00000g;:Xj>04H1000004G:6S00000000000000000000000000000000000_M4WUF`?I200000\#
Gh0T000000IE2Fh@^6IWSl7kI0000000000DR0?f00000Vj4Ng3<?C70000000000000000000000000:MAVYeZ97c000005j6ZU\#
00000Kd2GX0000000000mi;Al[J:bDl_=ga5@4o60000000000000000000000000?9=lT000000000000000000000000000000\#
00000000000000000000j06KF000000000000000000000000000000000000000000000kM@[XXj2[\>469ZN08L5]b?^e=O?oM\#
R`8mJ>90JJm>18LEW7he_W?1S0000000000_O1c4NG>3<0000000000000000000000000]:;]>0000000000K\;W@00000;\;n\\#
eQ?3H>IA`cg;4T:00000gi7fX00000@i98800000Yn0>lH_<fX00000000000000000000b>;mC1h1?50000000000k;;LU00000\#
00000000000000000000000000000000000000008F:5g000000000000000G:4ld0000000000000000000000000Ko>Wm>k;9e\#
000000000000000000000000000000000000000000000dl@^J0000000000?K4=o0000000000hU2EP5\1JMMg>6D0000000000\#
@T1d\<l1O2j01QfJK78K00000000000000000000000000000000000Vj?mg00000<_6dX000000000000000000000000000000\#
bI>:F000000000000000000000000000000>g1MD00000000000000000000000000000000000iB5e600000Ml?nf0000000000\#
000000000000000000000000000000000000000000000>@<F<^^6lL0000000000000000000000000000000000000000Ld4a<\#
0000000000RI:9JEm<YW00000000000000000000000000000000000@G51j00000W>;jS000000000000000ILAE600000Ig8@`\#
000000000000000000000000000000GE4C]00000`A3JNWI@?20000000000000000000000000:?7d]:B>6S:J<1g00000DS0fS\#
EJ2ASPZ8O_00000000000000000000000000000000000000000000000000k42deg[89Oeg<Ai0000000000000000000000000\#
00000jP=hZ00000\=>J700000J<@690000000000000000000000000SJ=G4N588K00000n_?05000000000000000000007>8Sb\#
00000gC3am00000aV:G5O_3i8fc=b000000:77JTR`2hQJ\;ZU00000d;?VX00000LN40300000000000000000000JT9aH00000\#
000000000000000aV8^500000d=;jo0000000000000000000000000000000000000000000000000000000e3;5a0000000000\#
9?=oS00000X_544YU4;?000000000000000000000000000000000000000000000000000000000000h78DHf]9K_PT25mYQ63K\#
1a=<d0000000000000000000000000C76^GHZ1UY000000000000000;l0DlbQ=:`00000_12@B6X2NY00000000003F4JK00000\#
000000000000000000000000000000lV2dSo>6R`RU>AM80AAMZc5fH:@=5g3<:fE00000HV=Ca000000000000000f>0jI00000\#
00000000000000026?o;00000nN7STl`78ChH9J5000000000000000000003l1Mk00000000000000000000000000000000000\#
FD;4:00000000000000000000fe@>?0000000000Ue7=E7Z@SO0000000000000000000000000000000000000000PW6Wo00000\#
Bl5X8MG@gU9I5[^cK7YS0000000000000000000000000AK1d2000000000000000oh>QQ00000_<@]a00000W;9bh0000000000\#
000000000000000000000000000000DM6F@00000000000000000000000000000000000000000000000000A@=Dk0000000000\#
0000000000000000000000000\e@I<22@ZRWcAN`000000000000000000000000000000Ee0HZ`K>O`0000000000^f9[QXG4[g\#
00000@H1Glfb2@40000000000000000000000000000000000000000Pn5=50000000000lP:TA?M8CRWb8Je000000000000000\#
000005g5EL0000000000\:;1RI1>;W00000n>17Uo_7?90Y;4P1a1[Qo16_1G>9ad00000@Q9m[0000000000000000000000000\#
000000000000000000000000000000kI0RF00000`7:kK00000000000000000000mf9IAV2=OZ0000000000oa:3>XG>TA00000\#
000000000000000000000000000000M\@fb000000000000000000000000000000000000000000000SS3Eh0000000000<e<35\#
?_2P<000000000000000000000000000000:f8C]Ff?=`\7?][000000000000000c4:]WFU6Nm00000E1;Cg0000000000nK>b?\#
00000Tb8k93@3n?0000000000000000000000000Ie20[00000SQ8A?00000;`3\g4g;AHKf?WY0000000000U^@V500000nZ=:o\#
00000000000000000000Ae2DVDC@X]000000000000000Tg0f800000000000000000000<[;HSbQ16Kdk;_1Yo:5BhT1[i7M4KF\#
0mA=eEb?e:000000000000000`E9V=00000000000000000000^c<aPnK37j00000?F;Q@000000000000000[A=]m0000000000\#
00000mD7lT00000@I=K<<T=kHU3=m:IP3T9o;?>gBI6Uj=j38][cAeA00000JH4hC0000000000000000000000000LM@\500000\#
00000000000000000000000000000000000Gb6GH4T8Z[e9=Z;`H0V50000000000000000000000000n[;R=0000000000dJ@db\#
jU1A\00000000000000000000eK<D?8\<Sh[n09P00000<N7_100000<4=C:00000000000000000000GJ1lR[::5M^ZA`=00000\#
00000g\?:=0000000000a=;d[2H2]C000000000000000E=?OU0000000000000000000000000FT;6h\79;I0000000000gg;I:\#
00000Y34aZgo9JUXV4]lFT8=D_4<C]00000fS0\<000000000000000V72D800000^j7=i00000\[3W?00000<V8bn0000000000\#
lg<3j000000000000000000000000000000000000000000000000001[4OE3b7TO00000DoAgo00000000000000000000>T4;8\#
0000000000V_??V00000B^=4;0000000000IT:HC0000000000000000000000000Zc1gL`^@hUb;7;>44<LNV[:`ElP8K`K3<]n\#
l?=c30000000000000000000000000000000000000000000000000000000000000000000000HV:KDhJ4joC40QkKI9P:00000\#
2Q2WU9d7jlj`?Z700000El=Rj`h?MCWl4?6H<@LMe0A=k0000000000:D5FJmk7ZL@H8N9gk?V40000000000000000000000000\#
000000000000000000000000000000en2VJhF7`9^85KK<\><D0000000000000000000000000j_85600000H56^0gD08\00000\#
od=?V0000000000000000000000000A86M[000000000000000000000000000000?k=<O000000000000000000000000000000\#
0000000000000000000000000000000000000000bR0?F0000000000`F:Ge00000000000000000000QU6?IAZ0oe<Y<bKWA5UN\#
?C;k=00000000000000000000000009=<gn000000000000000SJ7__00000T6:C200000n:4YS0000000000000000000000000\#
0000000000Md3Bi000000000000000000000000000000000000000000000000000000000000000000000000000dF;Kf00000\#
00000Tn<WZ000000000000000RN=oJ0000000000Wc21NfS3ifb:8I700000d57L;000007:07UR8;KN00000000000000000000\#
000007\1bP1C2R<KK7Kio2;oR0000000000EC:Md0000000000000000000000000000000000000000@@:0[000006n9o=h@7WO\#
d3?lnjj5CUT\;^E00000c;AQj0000000000056]F00000000000000076@7f00000000000000000000000000000000000GP2QS\#
mC8TO0000000000BS>=30000000000@<9eP00000lc?;85T?hE9[A@]4L8W5e8497g2ATG00000Md7PV0000000000000005A7XF\#
0000000000000009J<S`00000>m<7i000000000000000m11LI00000000000000000000000000000000000JM@BoLi0DLTc79O\#
00000000000000000000000000000000000<0;gR00000R0@b8k`<<ak01QP00000000000000000000Q=@hA000000000000000\#
0000000000U^AIb00000VK6j@0000000000000002X3SP00000000000000000000000000000000000lJ@CA0000000000=j1N[\#
0000000000B1A9k00000D8<Qa00000000000000000000EB9hJRMAKV000000000000000000000000000000000000000000000\#
bV?360000000000Wa>;i0000000000CL1kD[B1Ln9l?dP0000000000000000000000000000000000000000b1=UQ0000000000\#
0000000000000000000000000000000000000000i^8Yb000000F=9o0000000000Dj9LT00000Bh4aJ00000000000000000000\#
0000000000?[APH0000000000000000000000000Z=0Q0nI8o40000000000@CAKI0000000000CR84Tfb8>X0000000000@h=66\#
Xi>:USV2>a00000000000000000000>k28g000000000000000Wn3IXN_7M\000000000000000P99`g00000000000000000000\#
[F2OR\c9Z[Uj3Z3HR;<;hc;[?0000000000000000000000000000000000000000CQ@5800000gQ8i6b^>9l000000000000000\#
00000f40ElVK5NgjV@h:000000000000000XT645UH7c<00000000000g9cNQQ>[m0000000000dE9G?Z:9io`Z6^:6W:aZ00000\#
=:9[A000000000000000000000000000000[72JU0000000000000000000000000000000000000000;`75k000000000000000\#
0000000000000000000000000R66VS?0>\RDj?j\0000000000000000000000000_[<9\00000000000000000000X`8^W6b7=V\#
`n;IP000000000000000000000000000000mU3K19409A=e2];A<@G700000000008M?D9@D:aKAN=ec000000000000000jO?gH\#
00000000006n<Eo0AATQ0000000000000000000000000`b:=PW^8Lk00000636aV00000e?:X40000000000000000000000000\#
0000000000000000000000000;b1`9WH3o:00000000000000000000>LAfe3f0OT0000000000000000000000000bG5X\m52bZ\#
;55cc000000000000000Oe;g800000000000000000000g907@00000b58WD0000000000m]4Y10000000000aX@Y\0000000000\#
7F;4\>B:0@00000Q8<ff0000000000PT3m@00000000000000000000\2=R90000000000=@:ec0000000000000000000000000\#
0000000000Wi1\[0000000000000000000000000KK9Z6000000000000000000000000000000000000000000000EaA3R00000\#
000000000000000478YA0000000000?W2a30000000000000000000000000@48MO0000000000iU8\4Ea8l_0000000000:U2cd\#
am@AB000000000000000hR67G00000L<2_o000000000000000000000000000000Ao8:X0000000000n^AUO000000000000000\#
000000000000000000000000000000b713nY[3:FXe3<I000000000000000000000000000000]i5TH00000000000000000000\#
El6G?000000000000000<0?ff0000000000000000000000000000004^:P<Ki;7Uf76@B]mAUk0000000000000000000000000\#
B^<>i00000gd<Ea000000000000000000000000000000<?;jc00000000000000000000000000000000000TmARN`E4Dc00000\#
0000000000000000000000000000000000000000^M0a_;35>[`U;hL0000000000000000000000000b<:C\0000000000?k2IJ\#
4a=dQ00000000000000000000FA>SX@N:JM000000000000000000000000000000000000000000000`@?;F000000000000000\#
00000000000000000000000009H6KVVd<b8Z40Ko`Y0D2IK4k>0000000000a88AL4h8kU9g2720000000000000000000000000\#
Nl@ck0000000000000000000000000kZ7cbn8AHk00000000000000000000000000000000000]Z4@l00000000000000000000\#
00000000000000000000aC7`]00000QQAMl0000000000e[9B2000000000000000PE=V?00000000003NAL]00000AW6j200000\#
00000000000000000000EG:VS000009g:AG00000e46l^00000oCAO<Bb5TWT9:U2000000000000000oX@f<hGA@Ncm<kM:=1j8\#
000000000000000EN2[O:P52=00000000000000000000J`4HH000000000000000000000000000000000008c0:kb::U8JP;]J\#
RH0WW5@;XckE531HF9bD00000CW944jP@dm0000000000000000000000000=;4NA000000000000000N54;2JL8B100000UT:Jk\#
0000000000000000000000000853oFZI42H00000On;:@VU<Wm000000000000000a46k1l0?AV00000505H6000006m3G^Fc94V\#
Im2g;C^<o<hf;7bkd?S7=W?Yg;F11cbZ5Tb000000000000000126SdS66di0000000000_\;ST0000000000gK=dfJd:@1Lg14n\#
L76@L7P;g`o<=E^0000000000nA=`;oa@JU0000000000jh0:0N`<M?0000000000R59K1WJ?B8000001\1le000000000000000\#
0000000000>Z3[]]d@7:00000kn9\\D]90N00000000000000000000GJ<;`0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000[J?eE000000000000000lS5NLTY?SQ0000000000l8>H;0000000000Ah;N=\#
00000000000000000000\E0Z:0000000000PV?e0000000000000000000005_65i3B:E`000000000000000@M?[d0000000000\#
J04176M8j<:3:F;QY80=6[AB50000000000000000000000000nK4HnAE67100000c\@B]000000000000000j_7B[h::Qf;T;@7\#
>\9E?jD<6I00000000000000000000000000000000000em7T0JG>h200000000000000000000000000000000000000000m34?\#
000000000000000000005G37\00000000000000000000000000000000000000000000000000cR<IM00000000000000000000\#
JH5@T0000000000000000000000000000000000000000ia1UA0000000000ab;ML00000oP5jIcE8Ab00000>02F[0000000000\#
em3l:0000000000000000f<VT00000000000000000000[L>gd000000000000000000000000000000^d4KW00000nJ<W@00000\#
00000];0Nh0000000000000000000000000000000000000000KE6P:00000Vc2]500000ZW5U]k>=;[00000000000000000000\#
Mb4;OT]7C@000000000000000OK4D[<IAb\A=23b000000000000000d_6H4Fl04^[U4id0000000000KM2Q1DL=XJ0000000000\#
0000000000V]=m\h27O2gZ9l=000000000000000C28[R000005;1WR00000000000000000000000005X>Eo000000000000000\#
:n2K70000000000K3@1M00000000000000000000Y649?0000000000000000G:IhO83f0T<5MS0000000000aa6BZ0000000000\#
00000000000000000000000000000000000Mh:P\00000eK1bEko3f\0000000000lo4[P000000000000000000000000000000\#
000000000000000HX4L@Gb4\O019:K00000Yg7E2MV:2K0000000000>d?YNaf6Am00000Ha6Y?@a:^100000000000000000000\#
aS@M800000E<;6O00000JX50agj9ni000000000000000000000000000000Hc0[^00000000000000000000000000000000000\#
NV@On00000o^2L[000000000000000143nn0000000000000007`5F4`Y1k:000000000000000i=?kj00000b[42lNDAGR00000\#
00000jZ@il000000000000000YS@7W000000000000000d?2=f0000000000Wm5g>00000000000000000000000000000000000\#
1b@W`gb3k500000Hb6XC00000000000000000000XjABE0000000000e?8GP0000000000000006[9cH00000000000000000000\#
MS3hG00000>o8=Q0000000000kD9]@YP0h;Sa4=50000000000000001C2WbfT0He<4>n6R1>0i00000000000000000000<]>lT\#
B5;<i00000000000000000000000000000000000e^9;50000000000n@?i^B12YO00000000000000000000WF1P4^B=_h00000\#
Vm3=nV57Oe00000LB;S3S9<[G0000000000_47_I00000<;7]700000?\:NOCg6[:@e3[9Wn@L500000e\>mN00000]e1R=00000\#
WH4NSY2;d;5X:>@0000000000000000000000000ZY43D00000000000000000000000000000000000M:?6WHM4gY0000000000\#
000000000000000000000000000000m94DCeS6kJLn2V_000000000000000^78>;]D@0>OG2?F0000000000Ko:Zf0000000000\#
H33G9md;CC^N4e5?EA:Y00000000000000000000Mf0nO0000000000Fb8Z600000000000000000000000000000000000E0772\#
K`41k000000000000000000002:28X1<4@Y0000000000o=2g100000000009a9CU0000000000000000000000000ee>lD00000\#
00000`\6?[00000ho=WB00000000000000000000\Y?@e0000000000000000000000000S?2IVNj5<900000000000000000000\#
00000>^9Zg00000000000000000000TD@KE0000000000\^8>400000dO1Ybd^=LE000000000000000000000000000000e0<WH\#
00000b52GEg^@[M000000000000000NF=EA000000000000000QG118aV;Ig\L>\D0000000000eV<MK00000000000000000000\#
000006U<g>0000000000R91h?00000000000000000000M]7?I00000D6:mmS1=@j00000000000000000000aA7X?51=;d00000\#
000000000000000ZU62m<B<Oh000000000000000WT>]D00000^M5k40000000000000009G@]V000000000000000000008P:\E\#
633W31^1K]0n9CGj>3lh000000000000000000000000000000000000000000000000000000000000eX2PS000000000000000\#
0000000000X1>;_0000000000gC7ER0000000000Kb41D00000[3<ON00000E14Klm13@6000000000000000338ji0000000000\#
00000PS?T[000000000000000000009K:lnRQ8g7l;11Z000000000000000Z=@8aKW67_k;?7M0000000000000000000000000\#
00000>^5eW;R=0:000000000000000000000000000000000000000000000000000000000000cc9b2>L:g<A@AVA00000BX1Jn\#
0000000000Q>21Z0000000000000000000000000NC:Q@00000WI9Fm00000000000000000000`14=a00000S]<dRl:2Mg00000\#
0000000000Qf0Ae0000000000oK5LAkH8oBYI>VM0000000000Em@F60000000000000000000000000000000000000000W9:Ja\#
00000QH0BJ0000000000V;08g00000ej7:7NB<AU000000000000000000000000000000000000000000000000000000000000\#
00000KT0cN00000000000000000000000000000000000FP1T_00000000000000000000000000000000000GS;8:0000000000\#
df>Se0000000000=C8^o000000000000000000000000000000CK;LB0000000000i_1PWiG30\0000000000000000000000000\#
0000000000^G6Q<0000000000000000000000000000000000000000000000000000000000000000000000m76Yn8jAPZ00000\#
00000Q01bhcn;VF14;`100000000008A02B0000000000h3<nn00000000000000000000000000000000000000000000000000\#
Il:2a000000000073?l]ZO;M[:6:?B00000000008D=Hj00000h0A8c00000000000000000000oh<NG00000000000000000000\#
00000000000000000000gO=d]0000000000n25>80000000000KP=?gI@9L>00000W1<2K=b<Nf00000?<=RLa[1980000000000\#
0a>[d000000000000000YK;0I0000000000000000000000000000000000000000^]3Nl0000000000j`2dFN^5Fe0000000000\#
00000000000000032A9Pc6<I<0000000000000000000000000hm1jC00000000000000000000_9AA=000000000000000kn8?7\#
000000000000000m@>_C00000000000000000000000000000000000000000000000000?<;N_00000T;<>6V\>S00000000000\#
1E59h0000000000QL<Hl000000000000000nd@03000000000000000dV3bL:W8;9Gh@oN000000000000000000000000000000\#
00000U\1CK0000000000CB1\BHU;1_00000hV>0A000000000000000]k0jW_FAR[8W71n000000000000000W^0;Y0000000000\#
6?2ob0000000000fmA]\00000000000000000000`\8Rg0000000000000000000000000000000000000000000000000000000\#
000000000000000Vf35i00000LD4<I2W6Fg0000000000=b=DI00000bd=ZK00000@<9225P;c6\F:Y@YY?=R4X1]2ZC2Ci^96`G\#
A76QeWC>cIVJ>;KQ5@RPT?@cS00000000008=7n@GK@Vm37<kb443_@bd?Db00000000000000000000000000000000000>k7Ta\#
000000000000000gk<X5P^4EiGb:I50000000000000000000000000Zl0n\YY95;00000QQ75F00000000000000000000jR4c\\#
0000000000SU?LP4A:LN000000000000000>16Ci00000000000000000000000000000000000<k8[6000000000000000lF0E6\#
00000000000000000000000000000000000000000000000000000000000000000:5:;mE>>1Q00000lG3Dg000000000000000\#
00000000000000000000000000000000000mY69300000000000000000000=l<Kk00000k8;90i[4VQ00000000000000000000\#
000002@2h=0000000000ee>662K3UdK@6ZILf0mg0000000000000000000000000000000000000000000000000000000DZARB\#
00000>J;F1eC9XK0000048@4E000000000000000_46eN0000000000000000000000000Y4:^lLf7YhgV=EL:`=6oF;?NE00000\#
00000000000000000000000000000000000Id8L\000000000000000?h:eW0000000000[O?NR000000nAiQ000000000000000\#
0000000000S?>Zk00000Y]1?Y000000000000000iU27>Ho>dHR0AfN000005^?WN00000000000000000000Q023O0000000000\#
00000000000000000000000003=:19000000000000000M[@9000000000000000000000`0A1;gP3e5g740HPg5@oZj8XB00000\#
00000000000000000000:g>8S9Y5kcH5;_G000000000000000fJ;>>000000000000000F42h[M:;lI00000000000000000000\#
0000000000000009n8mW000000000000000000006?5\O00000000000000000000000000000000000eD6CEIm<2e00000Md6:1\#
0000000000Oo2;600000000008F4Oh00000000000000000000000000000000000\l1B1A[76iFb<i_7?48L_118c[N5DMa^;=9\#
<R?jM0000000000000000000000000YE3=QCRAVM000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000006T7QHPW<O`00000000000000000000000002876<@D5IP0000000000\#
^623Xj13Q5000001o=iW00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000S?1_20000000000000000000000000000000000000000000000000030;^WK;6@mT95hf000000000000000\#
GC=MD000003G7RM0000000000;E:<DI0A>=0000000000^V>L>@9>c\1:8Zi9e>ch000000000000000Pk4]`000000000000000\#
000000000000000000000000000000000000000000000m:<na0000000000UU<REci=nS000006B:kk00000000000000000000\#
<S@6mh@;\Y00000000000000000000000003k>7_00000Ph1mi0000000000H9@=:00000hN4R80000000000000000000000000\#
000000000000000000000000000000MU3Ln0000000000fk<QA0000000000E<2HKU24B10000000000]C4QH0000000000@_AZS\#
2e<0\O107aFd@;A00000000000000000000K468j000000000000000ij>1H0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000le2^S00000J_@H8?`4ndfa32ThX4MWFR82?Tl3=f0000000000J?7bU\#
00000R`?BN0000000000000000000000000Tn2A^Gf:[=00000no19R0000000000c61XNaX2hnLj7P2Z_??400000Hl3BJ00000\#
0000000000000000000000000L5>b200000TU9[40000000000KU?fREV7GR00000mX03700000R^8XX00000000000000000000\#
MGA2R0000000000000000000000000000000000000000MJ2?\00000000000000000000000000000000000:79oH0000000000\#
00000F077J0000000000000000000000000?^8?lhc9I_000001a0QZ00000KA0@=00000000000000000000000000000000000\#
0000000000000000000000000_XA2]Ih8U200000gVAgF[B5;U00000000000000000000000000000000000000000000000000\#
0000000000Wi2X?00000000000000000000<I0IH00000=@0]?0000000000000000000000000nZ>>nb3=bR0000000000Ea?FM\#
Qc8_D00000mb:D>000000000000000;k>170000000000000000000000000^=<ccCl4n=lg=eReEA1R1@6fB00000=h1jZ00000\#
00000ko7Z3=68@LQQ3B=:C>4k000000000000000oP6PR00000mL6Z<00000000000000000000R_1f7H;9=:000000000000000\#
aD?lBGN1S?000000000000000E[5VY5P6_L000000000000000Ub?_300000000000000000000Mj0:G0000000000Ta;HmH65d`\#
V4;U=0000000000000000000000000ld:lU0000000000bM77f0000000000^SA8200000eN7A^<m8M<D`0jf>L:>PJZ>i6;?2@I\#
_:2dnM;@=j000000000000000000000O2@Z0f39Q;>8[f0000000000000008P:PE;mAFB@P8`[00000_=8H900000?97[<LH:_j\#
0000000000Ni8=70000000000K_9Ei0000000000bj8=c;U>Id0000000000GA1=d;7?YCgH3BY0000000000000000000000000\#
WV0Ll0000000000AO?[500000000000000000000LPAcm00000000000000000000@a9@c8n@iR0000000000000000000000000\#
3D<f20000000000S>6c02n8=Y];>KjEM1U0KK;;P0000000000N803ihW1im>:70000000000000000000000000000000000000\#
0000000000S:=^;0000000000mQ?19?6?U400000gJ:;^000000:83T2f9mI0000000000000000000000000AZ@Nl0000000000\#
000000000000000000000000000000000000000000000000000000000000em<lAR@2AF0000000000000000000000000DYAbA\#
\O;>\000000000000000000000000000000P4=kiNg4RY00000QO7g[00000AP8]`00000000000000000000SK2l?00000464`I\#
000000000000000_V1C?000000000000000@_;:0000009S:Vn00000UB0TO^8?L`00000000000000000000AW;;^:21]h00000\#
000003]9@CB:?Ja000000000000000@;=bb0000000000000000000000000000007j>d?00000J[:a800000N43^XKg?J5VXA0g\#
00000000000000000000_L<i300000000000000000000N\<JF03>GC0000000000O^:=`0000000000a\?Xb000000000000000\#
0000000000000000000000000000000000000000FhA7?0000000000000001]5E559<=BFbAH<@3?n:0000000000O[1cJhg8cf\#
MV9ec00000V];]200000000005X9?H4D<8T00000;[@m\0000000000000000000000000000000000000000000000000000000\#
F`0c000000hE=JN6c@MYOg0XB000000000000000000000000000000000000000000000>Y4SJ0000000000000000000000000\#
Jo6aG0000000000gbA6]Oe7V<00000000000000000000000000000000000000000000000000cB@1W00000000000000000000\#
0000000000S;2XM2E8Q[AH<eO000000000000000000009fA@m00000000000000000000000000000000000C01A@00000SI8hL\#
0000000000>O=;:ZB6A99f4lmEL:EHQf;_ZnU@mI000000000000000000000000000000O<A6n0000000000000000000000000\#
00000000000000000000CV00n0000000000Eg3cF00000fk0UF00000000000000000000000000000000000Rj7D000000[k2BH\#
0000000000Pb0eM000009k7Rnk4:L?000000000000000000000000000000000000000000000000000000000000k<4eI00000\#
000000000000000000000000000000M@?KCX32gZF2@5H00000QY:i500000000000000000000l16D700000000000000000000\#
000000000000000O\>F?0000000000000000000000000000000000000000D9>DQ0000000000000000000000000NT76Z00000\#
00000000001Y;l@00000000000000000000PR@c<000000000000000000000000000000iH70>UM2?Q00000000000000000000\#
00000@Q?am000000000000000000000000000000@L:0i000000000000000=U<Rb000000000000000hN43S000000000000000\#
00000000009e2jj00000V?4?bo2@ObcJ2A;0000000000000000000000000Mo=bB00000O`6RU0000000000000000000000000\#
0000000000cc2SV6d0Cb00000000000000000000i8>TP0000000000[9=3\00000000000000000000I34ZKmk>Hn>N@1k00000\#
00000an?4O00000000004WAaU00000000000000000000000000000000000000000000000000oM056@L@5d000000000000000\#
000000000000000000000000000000000000000000000L;7[TCg<c>gZ=1F00000VW<H^000000000000000000000000000000\#
S53DW000000000000000e<AJmJX4a1a9<jA0000000000000000000000000000002L>Y9e5AP<0000000000000000000000000\#
00000000000000000000H4>ZcGYAZ>2O0]e0000000000hO3CJ00000Sn3ZY16>CA000000000000000I91_O000000000000000\#
na<5=M0@BK000000000000000000000000000000SG6fW00000000000000000000R^2WI0a5BF0000000000000000000000000\#
000000000000000Xl2ZX000000000000000000000000000000000000000000000000000000000000H;=5X00000me9hk00000\#
000000000000000C@6iL00000N7;9;`o;CS^i@KT00000bQ1<]oi4Ug000007D9OaCP<CA;=4E>k:AAD0000000000YW;l^00000\#
000006j>ohln@^;0000000000000000000000000000000000000000000000000000000:6=aO000000000000000?g0ZHk^7`l\#
WT=8300000W;7;f000000000000000F=2Af0000000000Cb48?00000406^T<T0m;00000000000000000000>l?WD0000000000\#
0000000000000000000000000000000000000000000000000000000000000000051:b`00000YJ25`7;3a?000000000000000\#
0000000000ND1Ng00000:_8CH000000000000000PI8]j00000000000000000000CX3M`?Q;@_YG8VWmS@YL0000000000nP8Fc\#
M2=N;0000000000B^3\D0000000000000000000000000bI@:30000000000MfA>50000000000][5]o000000000000000H00ni\#
00000000000000000000?849e00000000000000000000_O=BQ0000000000000000000000000000000000000000RS9Vd00000\#
0000000000000000000000000000000000000000B4<_RR62=o000000000000000f^4WkgX8E00000000000]G5Q<kW=lh00000\#
00000Z@<6`00000hh9NT0000000000000000000000000000000000000000f8?Y]j=0n>9e@<YcP@k30000000000hF<e1Ym@GY\#
fH8??00000000000000000000000000000000000Uf:D\m>@5Y<T2VA\5@bR00000Q2;a]@M65PkI9f]000000000000000m_@lV\#
0000000000;Q07o00000000000000000000000000000000000000000000000000000000000000000GE8>c0000000000]N4\k\#
0000000000m58_:00000Dk0dZ00000000000000000000[\?:J00000a=56T0000000000nf;?6VW1iW000000000000000gJ:cN\#
Wo3nVb98OM6e?Kn000000000000000_`1:bhf8n:AO<4H000000000000000000008m3eUVgAcU0000000000000000000000000\#
00000h\7[HdmAZH000000000000000000000000000000Lb3fN000000000000000623[1N4:f34;1aa000007M4:S0000000000\#
00000BU3\7NK5W40000000000]b?g2AO4H93X3[il>@_o00000]<61HE58^_00000ZJ;Tc00000000000000000000TC2d>00000\#
TK7b4UI6jbR<@`R0000000000000000000000000A_;BA00000000000000000000000000000000000eW3I@000000000000000\#
00000U\7OA00000000000000000000o\6N<0000000000nm0b=3W8D30000000000000000000000000WD><SFk4gm5`15UcQ6`a\#
CQ7dO9K9ZR[28cWDF@QJT67AOeb>R:000000000000000XX<\J[>3cS000000000000000]F47S[j9Xo0000000000k^9TlMJ0hG\#
0000000000Vn3J_000000000000000000000000000000=?9F[0000000000R?5M8_:8Nah_0]X0000000000T\=k1af3U9ZZ9F6\#
000000000000000000000000000000Z<::j0000000000G[08R00000Lh2U<\J9<KjZA:<0000000000Ac<7]Tb6;>0000000000\#
00000nA0J]_27^c000000000000000000000000000000bn@GM0000000000eT@JE0000000000DGAX[0000000000Mc<B?00000\#
000000000000000000000000000000;i3[R0000000000X1@eh=87KH00000000000000000000gX2Rn00000nQ1o=k:93:00000\#
00000GY=2?IZ;JA00000fT8m9000000000000000lh:1o000000000000000eb?O@Ob:i@WG?c90000000000oN@0b0000000000\#
ag8bV00000;;73A0000000000000000000000000000000000000000[D>k48]@R?000000000000000XM5][6e=7Y00000CT0dI\#
0000000000Ul:BA00000Y6;eN000000000000000000000000000000000000000000000M\1VYeE0?94X<A_000000000000000\#
00000D<>E2D<>YG00000Ie8O:00000YY5n>00000bO7o^0000000000000000000000000000000000000000000000000000000\#
ee:dh0000000000GN0gQfF53@0`2Zf00000iO=><000000000000000000000000000000YO6b;000000000000000[?8<l00000\#
00000Nl8B\00000000000000000000000000000000000000008A?Do8IAEc0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000gi2aI00000L><2W00000DO89>000000000000000000000000000000Q91Q[\#
Z14<80000000000jK1GF5=;_=00000O5;72053?:0000000000dC;SA0000000000000006i=AXo^>aE00000ZU0D`0000000000\#
00000nJ@h1eI:k=?4?4m00000JO:JW0SA5M0000000000F01kZ00000000000000000000_`A[>0000000000000000000000000\#
00000000000000000000Gg;GU0000000000000000000000000000000000000000000000000000000kb3kP:n6T]00000YG;gE\#
00000WS0J?Me9d500000ON4dBDa@S60000000000LI;3b000000000000000N:7SaG;3gV0000000000HY54k00000iF1m100000\#
<g9:=jN@Zn000000000000000000000000000000000000000000000Eo5?000000K]1J70000000000<V@R2^d;lkCE4i7SV6kh\#
YVA]j00000CP3\^000000000000000000003F6Oc0000000000Lf2U1:11[<Zf7G@00000000000000000000000000000000000\#
000000000000000000000000000000H[0CT0000000000000000000000000@C=_?:o><b00000bJ@3h00000000000000000000\#
0000000000_j9ic000000000000000\f?8a00000I0>fG8e;f`0000000000U1>1b000000000000000Mo@nej:9kN00000F3>A>\#
00000o41TR00000\L05T00000000000000000000000000000000000E5;160000000000B7:^Z00000000000000000000Jd@2F\#
0000000000:3<I^000003f83F000000000000000000000T6Zg0000000000Z:7bH000000000000000dJ:91000000000000000\#
0000000000Ed@HLSL5]C00000:]2V200000000000000000000BS?Ve00000Sd2:l00000000000000000000mX1L[0000000000\#
00000]b2f30000000000?I0Ho00000Jm3bZ0000000000@4>m\0000000000_4<=2071nH0000000000000000000000000JO2YZ\#
00000000001eA_H0000000000000000000000000000000000000000f2@e?0000000000000000000000000000000000000000\#
LC==J000000000000000000000000000000AS=nG>h=Y@00000he8]<00000000000000000000000000000000000:l=cD:h6dK\#
0000000000<f:6f6_3\Q>67Ec0000000000V>Aad000000000000000IkAU?0000000000000000000000000[J@Cf0000000000\#
00000Mh9R900000000000000000000k61G:00000000000000000000000000000000000000000000000000000000000000000\#
00000UQ=6M00000000000000000000000000000000000W=7NG00000Mo<`V000000000000000000000000000000=^8_h00000\#
0000000000000000000000000000000@>;?0000000000000000000000000000000000000000TU4;HA^?eT0000000000?\4Ha\#
000000000000000000000000000000h??]800000=:0ENE>5:?0000000000000000000000000000007f0[1000002F;0RXn;Mm\#
2B:N_3j=j?U9A[56@05>jR:3J0000000000000002`31H\l5D_00000000005;8Kj00000000000000000000<=>Ha0000000000\#
000000000000000ZW3mfE15Hh00000fY@\m00000000000000000000Ij:U\@h1EL000000000000000>c3KEKK1>^0000000000\#
0000000000he1o5000000000000000aN:I]00000Jg0e@^U=L1MY>hBVf0]07<53\0000000000SG8A40000000000Jd7WoYP7o;\#
Em;Ee0000000000000000000000000_g0^^kZ3>I000000000000000000000000000000000007Y5j0kI8E8000000000000000\#
000000000000000k63L[\S4O900000000000000000000J30;i0000000000dJ9UZ0000000000000000000000000^A5MF00000\#
00000_F@9P0000000000000000000000000000009Q3WY0000000000bO0:;QR=9M00000000000000000000DW0=n0000000000\#
`V0b40000000000000000000000000]o0KML9;oa00000000005N2nL:C>U<Ua3bf000000000000000000007^1BR0000000000\#
00000_0<S200000000000000000000000000000000000XK2C0>P3X7fW6XXbR1Q7000000000000000o[;?j000000000000000\#
0000000000M>4TKKO=o8oe;C5000000000000000HB?bM0000000000000006T3OeNT=X^000000000000000e`@gE0000000000\#
000000000000000000000000000000l94d39Q=mMHm1]Y000004h8obYN;b35M0Bl3AAg:000000000000000a7>24OM;OU00000\#
00000901S`56<lT0000000000JR3m300000nl=4eD`4B@00000_^0@]:a3PR0000000000000000000000000E\1fJoE;Xo00000\#
00000000000000000000000000000000000000003c7@<00000000000000000000000000000000000Z]3_b0000000000;R?@G\#
000000000000000592ei0000000000000000000000000000000000000000?k:9k00000000000000000000000000000000000\#
WR7_TWS9C:A1?6K4X?Qb0000000000lK9`4LC5?PL_9?[0000000000000000000000000000000000000000000000000000000\#
000000000000000o^;HG00000;R2OnV58FI000009_1HQ7EAY20000000000??:RN0000000000f:1FA00000000000000000000\#
000000000000000FH1M_00000>V@PH00000`G6C\00000000000000000000F_4CQ00000KV9Mn0000000000000000000000000\#
00000000000000000000LO:P300000\X<li0000000000EM3hT00000000000000000000nCAEV0000000000000000000000000\#
0000000000gD<fK00000000000000000000:@0kb000000000000000>M;o4nB3Wg000003j6K8TF5=kT\>be000000000000000\#
00000000000000000000>63NE0000000000`=4680000000000000000CAEK00000000000000000000?[9?7000000000000000\#
>:8^?0000000000o]6ch8j?E\>c1_Y0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000370joeT>nQ000000000000000:38Md00000bK87T000000000000000Zj>OG000000000000000\#
00000CG05o00000Uk6UF0000000000e;:FX>D21n0000056AiE000000000000000\T1nn000000000000000000000000000000\#
00000AW9@R000000000000000i4<XH000000000000000N`3c600000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000=g1K:000000000000000TT@25J`0^ASj?`?0000000000\#
0000000000000000000000000000007B45000000<^@icPe:ih0000000000000000000000000Xj9;a000000000000000NE:gN\#
000000000000000O7?g=00000000000000000000000008Z4nR1i2<\nH2^goo5dSN69Yk00000000000000000000ef5L200000\#
00000000000000000000F;7>:00000=H3J03U=gn0000000000000000000000000000000000000000@6<eE00000;[1;KQT71W\#
000000000000000C`@Me0000000000D?0<8kL995000000000000000000007L9IRY\6l5352YEBA8dS00000U_2;d?S:fm00000\#
?o2hH00000000000000000000000004j<DP000000000000000000000000000000a>3He7D:SO000000000000000hB5b`c6<5P\#
>>>9^00000:a4Ce0000000000c;1L9000000000000000000000000000000^hAdC0000000000Ul6Y`00000GZ2B1@P39700000\#
00000i8;Ue000007]=kZ000000000000000000000000000000kE:\O000000000000000X?:bQ000000000000000;08^hYA?2b\#
0000000000M1?F;00000000001U@XM00000TS;aF00000000000000000000;O<h@am<G^00000H====00000000000000000000\#
0000000000MB=Ve00000XA5L^HL3n20000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000;]7o100000^V1=8hK>mj00000TW=ofncAWT00000000009>@E[0000000000000000000000000\#
Aa2=FLk8e800000<W;PR000000000000000X^19^0000000000IH8UI00000000000000000000=9@H^000000000000000792I0\#
;13FZ00000000000000000000CV3JG0000000000OU?7i0000000000[Y4Sg00000F7:1I1_@48D@2ZH0000000000_X?f400000\#
0000000000000003Q8h000000224T]I>44:0000000000`BAXQ0000000000<8>mAc?@TnKK6g<@f3YD0000000000I55eO\?@Ug\#
0000000000Ec33N0000000000l;7Q:00000000000000000000000002k2QA00000000000000000000000000000000000?d=4X\#
0000000000b>=hM0000000000W?14?6;8Uk0000000000000000000000000=b3Tl0000000000RB7Ca840FTKk4^ehK1T;Em70Y\#
^n:0M`=>La000000000000000000000000000000m>=Ln0000000000lM1HE00000aV?0T0000000000000000000000000M<0_X\#
U`3>W000000000000000000000000000000000000000000000U`=\5000000000000000000000000000000000000000000000\#
00000000000000000000ZJ5KW0000000000bI<ST0000000000JX0SR<792fA5>Ak00000000000000000000000000000000000\#
SR5c700000Ho6HO000000000000000i1@GC00000X:0d7000000000000000hT?c\282[g00000GF96M0000000000o;7JD00000\#
00000000000000000000;26AC0000000000000000000000000XR;E6n@7LLYO8b7000002G6NW=U:`^00000000000000000000\#
000005C>M=fQ9O70000000000000000000000000mJ>bY00000F==9?DlAAb00000000005a?H=0000000000000000000000000\#
00000000000000000000l3>3I0000000000mf0bV000000000000000982cL0000000000jR<@@00000000000000000000K_;7o\#
00000000004A7mJ00000iP8jXIU<:DQ@=EV00000VA<gT0000000000Jf?dF1_9QS9N>X`[48[\\O@6S=J14c000000000000000\#
00000Xl=X20000000000JW1PA00000T@2UEn0>S=l3@UR5<3;?Z>9J]R5<d>0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000jD<FPc?=0K[_>Pb00000000000000000000000000000000000@=4Ab00000\#
AY5RP00000623OJ000000000000000;n>aO00000000000000000000gI3O]o`<BT00000`T=[D0000000000000000000000000\#
000000000000000000000000000000000000000000000I6314H@@lN00000000000000000000:X=Je00000000000000000000\#
00000EH5l;0000000000000000000000000000000000000000000000000000000000000000000000000000000004;ng00000\#
0000000000000000000000000RW1UMWO>W300000000000000000000Ma@J_00000b06NK>\;5Ha>7HSVS<\b000000000000000\#
Y1:3kf\2Da0000000000000000000000000H766]00000Gj6`9^b08Ibl?BE00000L;=PX000000000000000000000000000000\#
00000000000000000000L95F>00000kj8?ci[<8@00000R?8\`KV0\L@B?Wg0000000000o9@m7000000000000000000002Q?Aa\#
mA7\80000000000h4<HK000000000000000Cm8NX0000000000000000000000000MR1S70000000000fd368000000000000000\#
IE1DI00000000000000000000n19BT[5?PL::>l5000000000000000>><SDcT0=c00000X_3o^_<<Y900000000000000000000\#
00000000000000083>UW000000000000000DK8nP0000000000Ha1Sm0000000000000000000000000000000000000000PG<jM\#
9??DW00000000000000000000Vk77<<o@2N00000c15fo00000000000000000000N<6VFXc8I[00000OM8eN000000000000000\#
e4=IS00000000000000000000000000000000000DO6oTdA3jJC<8>N\J9L54>=f100000K:2HT000000000000000=J<3W00000\#
00000000009o9S500000BI;GFU_5n10000000000000004F8SHVf6U=;3=4JnK490000000000000000000000000000000mQ?TO\#
`01>E:n7?a0000000000g`9B;00000000000000000000LL<CM00000@D;>ID^>UJ00000000000000000000000000000000000\#
0000000000ai94_00000000000000000000000000000000000]7:J@00000gT4^C00000000000000000000000000000000000\#
6N4bB00000O<3_n00000000000000000000@c2@ofX:DI000000000000000nE3ZeQ_1Fn00000WR3UHP80oZ>b2Eb8a73YMc<e[\#
00000000000000000000QF6H_00000000000000000000000000000000000lf93d00000000000000000000000000000000000\#
0000000000000000000000000b`1[\8e5O[00000nG0K@aa:iW000000000000000000000000000000Z?=P:0000000000:kASP\#
000000000000000m=>4EQ^0aU0000000000^L0GG000000000000000JM2cX0000000000EZAHX00000ZA9]NkC:N4T>AXg00000\#
0000000000000000000000000Y38JBZ]3VWZK9TL000000000000000JG?2P00000@I4Yf000000000000000000000000000000\#
000000000000000_A>A^00000Sa<<J00000000002H2m=00000000000000000000oo2JET05Ql0000000000000002J82d00000\#
000000000000000Yi2C[000000000000000000000000000000I[9lM00000000008l41MDU1JW8g3k^G=:ID000000000000000\#
000000000000000]V44GfZ?O400000\E1W400000_V0JW0000000000moA^i000000000000000C_=>[00000GGA8>0000000000\#
0000000000000000000000000`9?_e00000000000000000000f<06E00000000000000000000000000000000000bI7lo>7:oo\#
1<7[`Tn4IX000000000000000000009DAPQA;?GB0000000000CO09g@>0FIGH3Hn000000000000000dY<Lj^0@eR00000lW2@Q\#
BF3gD0T<m:><?H]U[Aca000000000000000`_11D\K>7<00000]372Jk=7<biJ>dQ0000000000000000000000000m91C4jR0=M\#
kK5oG00000>D6Xk000000000000000000000000000000YO=AB0000000000nS:4___=J\00000000000000000000@N:Ph00000\#
e9<oi00000?a>[W0000000000hi9=hlE8FQ00000W6>j40000000000806b[00000000000000000000000009h;n00000000000\#
00000000000000000000ZF8fEnm3E1D>?`J00000_;0bccZ7U4^N0L;OC5J400000000000000000000000008i8FZA<5A>Z2;Qo\#
;82leoU3H@00000000000000000000GX;?J000000000000000000000000000000EL0DDZK0N>Li5m1dQ1NOUB36I4fAZj00000\#
000000000000000H85\E:61PK00000V4<A800000000006O<j7000000000000000000000000000000000000000000000[@;\5\#
0000000000<1;0i00000fD@Fa2Z>k@00000>38`NNNAYZE245TiX8c4000000000000000Y51?IfR4MHla1R_jd8HLb<2;A<49n1\#
000004h:^=9mAK<0000000000>E=2X00000^V;<I00000Ij=:U00000000003:4hK000000000000000UY9AG@H8a6MRA:m;G=CF\#
00000[J7U?00000IWA_j00000000000000000000m19Aj0000000000?9:\d000000000000000N]0>:00000HK1H90000000000\#
00000Dn?CiHU3Q[fl>jFB3352W@8Ef`d9m;0000000000m:7iS0000000000000000000000000m;5Kd:F:>00000000000L@0Bb\#
000000000000000Ng?Si00000[?>@o]c7T?00000000000000000000?o0Pc000000000000000nfADc0000000000N7<C600000\#
00000000000000000000000000000000000KB4f10000000000TJ9YU00000000000000000000000000000000000JP1[FnN6n3\#
ZJ:nEbC>DdCXA7L000002E@9Z00000Q;2]SgZ<Jm0000000000000000000000000000000000000000000006Z2jQN0<nN00000\#
0000000000De9SV000000000000000000000000000000B60mP<N<\U0000000000JF3]D000000000000000000002906m00000\#
000000000000000fT?[M0000000000000000000000000=C6F[000000000000000000000000000000Hh=540000000000]U4Z;\#
00000SD<ZY0000000000DH=X:00000DU3J7<7>30CW@6E00000000000000000000i^5`nQ60J90000000000000000000000000\#
i@47b0000000000000000000000000II;G80000000000J65JF000000000000000000000000000000GD99`0000000000NM9Ra\#
k=58M0000000000000000000000000GL=Af0000000000000002F0\UdV1_n9k;;@kH@aT0000000000000000000000000@P76K\#
00000a11QCMh:BS_C2N70000000000Gn3lI000003822j0000000000000000000000000000007a9WV00000000000000000000\#
j^4D00000000000Xe6:<=Q>5hMV9Q`7B@6`0000000000[^><4@^5dn24=6c^U>@adK<:1000000000000000A;A>O0000000000\#
00000]40JhBV1@d00000000000000000000000000000000000jo@Ec000000000000000cI7CT00000\56\=Gd>g80000000000\#
PR2aR0B2U[0000000000@G90@]9>I;000000000000000UV5AY000000000000000000000000000000a4=Oj000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q]<hg@6A\G00000\#
00000_T2>7Qi:neoW;1F00000Xd:c90000000000U85PKUM8K700000AS>^;0000000000000004=8iL0000000000a:4S\00000\#
00000000000000000000000007D094jF3C9Cc>QG00000000000000000000000000000000000_O38Q0000000000K^6B<00000\#
;O7W_;^>2@0000000000000000000000000000000000000000000000000000000MQA4:00000ok7e7I1?<Z00000iZ:GC00000\#
00000oU;9Uf33X]000000000000000000000000000000[I<T8`0>fS000000000000000[^;:Qd65\<000009[8Th000007\8D^\#
0000000000\c0;@000000000000000dg0<Z00000H?0[?A37cV_:2>U5Z;TQKH<?;o38Fl>L5oQJaAUa00000000000000000000\#
0000000000000004[6\0h@0<B00000000000000000000000000000000000iK2Sh00000NW@1D0000000000e:3IK0000000000\#
000000000000000000000000000000000005D2RK000000000000000000000000000000000004E7aM00000000000000000000\#
0000000000o;?Y300000000000000000000000000000000000Tb6\a00000000000000000000I9?:f00000000000000000000\#
NY;<[00000000000000000000i;:m]00000000000000000000ffAXF000000000000000nU66?000000000000000c28iX00000\#
00000QZ@IP0000000000kZ<NV00000I>1=S00000YDA4Z00000Xi:Fi000000000000000000000000000000000000000000000\#
fAAN<C<9TB]i8?0000000000000000000000000000000^LA=S00000E0:VE^X?a1B;<l50000000000QQ:h\O1>iP00000=O0S@\#
00000000000000000000000000=4IG0000000000VI=cW00000hl;Dk`Y4XV>]=n_00000bi48dhT>=h00000000000000000000\#
00000?_@<mL^17;00000000000000000000Ti=QC0000000000AU9d]000000000000000_>0B10000000000aL>@50000000000\#
[`4m:5>=_U00000000000000000000^a@B800000]g2eU9d5=PdY?0a000000000000000000000000000000000000000000000\#
00000Ug2[50000000000000006<:2l0000000000000003\<\5gg94E00000000000000000000@e1MS000000000000000mX<98\#
VE5C<00000000000000000000`1@605;7gj000000000000000ln?AL00000lC9\i00000000000000000000000000000000000\#
000000000000000T=45G00000000000000000000^Z6S@000000000000000kC>Fo00000ANA:G00000000000000000000Ek<bi\#
000000000000000gc;J4000000000000000000000000000000M@<K^JA@N`0000000000C910l00000\N=>0000005C4K700000\#
000000000000000bj8lFb=;cK?<?[?WR6@7`0;iiP0AX90000000000D`>G^00000?8;PA000000000000000000000000000000\#
Ta26Q000000000000000000000000000000000000000000000000000000000000bO@3W00000000000000000000=[>BK00000\#
000000000000000000000000000000OJ?iT00000000000000000000ne:O;00000000000000000000Ib8ZA00000kX=k800000\#
Ug8Ve00000<d2kEhO515Sc<bT00000coAJ800000eB03^00000d=6Hm00000000000000000000000000000000000@P7B>Ud7m`\#
=7<`Gd70>TTX??]j]3;0000000000000000000000000000000000000T2040000000000R1<c300000N9<EQ0000000000Ln>>a\#
0000000000?B1\hf7<E300000000000000000000IV;A:00000:i2=^0000000000F_>\8m4<Ff00000:J4bLf:9PQD1AQ]00000\#
1o1hT00000aJ>8400000eh7Dbm6@PW000002U1l600000000008fAdL00000000001H;?S00000000000000000000I3:So00000\#
0000000000000000000000000000000000047?GPNL9600000000000000000000000000K=ATl00000:c9^I=RAL8O?9e900000\#
lk2c200000000000000000000000000000000000000000000000000c;48X00000`n8WU0000000000lI2ab000000000000000\#
I7>`OO4;cb0000000000000000000000000Pi7nV000000000000000^M2:8nj@:LZb?i800000000000000000000cb0OE00000\#
00000fc0@Gi^3V?000000000000000000000000000000?W;eV00000000000000000000Mk>hg00000000000000000000?nAhL\#
iK=Cn<j?A=000000000000000Ro=:>000000e0i000000000000000000000000000000000000lA3S2000000000000000G`:H5\#
?Q93Lc9=<@00000000000000000000;F0]M0000000000@;584fS;DU000000000000000000008G75300000000000000000000\#
0000000000]k12l5;7^=3B8C@00000000000000000000000000000000000SO37P0000000000N83FD0000000000]f7:H00000\#
00000h;;Z`000000000000000EK0iW000000000000000:L2O600000000000000000000000006_2>n00000000000000000000\#
000000000000000EL:720000000000000009d0:Q000000000000000a^65\@B8>D00000000003?1a9`<=nl000000000000000\#
S5;h100000DD5WA^W591i0@\I000003o?HM00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000XK5SG000000c;f;00000000000000000000[W>4W000004l<AL000000000000000000000000000000\#
00000Pa0imJQ45loK4E000000000007<<n=00000000000000000000000000000000000000000000000000000000000000000\#
00000^f:F30000000000000000000000000eB>HJ0000000000X84fE0000000000]g1Vf00000000000000000000KS6]b00000\#
000000000000000QP:2A4\0[m;X7W>93;[OHS=5@`d>IPGF9Y`][A[H0000000000000000000000000000000000000000E2>`>\#
0000000000dj40`00000mR39D00000000000000000000ho<egj;1oL^S;W_0000000000000000000049:A7000000000000000\#
W<8<:7^9B]H\8@6OY8U=X^4>Z2GAcJ00000N69QH3OA\S00000000000000000000000004o8S0000000000000000?h7dC00000\#
00000000000000000000000000000000000VP7?n0000000000Va3il^^4>OI`5:RlZ88Y00000000003MAd8000000000000000\#
0000000000000009850=000001eAOXLJ:6G0000000000A785^0000000000000000000000000000004a@OMIk62O00000I95=B\#
00000kN8EB0000000000NK<P?gF0CF00000RZ>3fR:0WmO>>C500000AQ=Go6=2F60000000000MW1[20000000000S19;j00000\#
00000000000000000000gM3FQUl:LlO7>4_0000000000000000000000000hV>`h000000000000000000000^>ae6i20O00000\#
00000hk>1?00000000000000000000000000000000000000000000000000L>?:1000000000000000000005_7]R0000000000\#
0000000000000000000000000000000000000000000006]2FC0000000000Pc8f:ceAa5LY1OT^n9bU00000000000000000000\#
00000000000000000000R80o50000000000og45`\Y3<g?84mX<S7KY00000h:;Y]Jk>58000000000000000IV3]S0000000000\#
0000000000U[3<<00000Sb2gF0000000000fa7EB0000000000ZS:QL000009R;\fNN?P6KC6k_W66a6C34GC00000JR>N>NhAMJ\#
000000000000000000000000000000IK3YR000000000000000o`3[@0000000000000000000000000M_7j600000\T<4Y00000\#
00000000000000000000R];07LiA_8000000000000000ci19E00000000000000000000000000000000000RGAW;00000ai7IY\#
00000h_<Z:9f3HT00000T>1b\00000;?9f70000000000Ck?>J000000000000000000000000000000000000000000000C^>7V\#
000000000000000T26nGjZ7;W00000LW1B=000000000000000000000000000000d\ACT000008=2ObAM5T1000001e>2\00000\#
00000000000000000000=;=gR00000000000000000000Z:=cm000000000000000laA@A00000\H4OW00000X8:Z@00000mE@W=\#
F@0\d0000000000000005H?5:00000c:24=i35Lk00000<iAFh00000000000000000000@kA[U00000000000000000000?E?;X\#
DU8Xm0F9Be=;<0@`F<oYFA=lA3aA4P0h@e^@D0;7TW6<mA8;Z3K[<TTca?=o]25;c0000000000U\1dG>7@a72B5Z:lQ0Vi`n72a\#
cn8hZ00000000000000000000cP3EGUY<4l0000000000000000000000000000003RAF0Fo12900000;62T;H91jf9h>:900000\#
00000000000000000000iW<Cn00000000000000000000000000000000000000000000000000000000000000000ck3jYA:6U2\#
KZ;fFP`>f=0000000000;V1H^000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000CRAJ^000000000000000Mh5O7Ca68b`_2C=\;9OGK9=1j0;74cId?4<00000000000000000000oe:?8EA>]U00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
Xl6>400000000000000000000000000000000000000000000000000000000000000000De2R[0000000000PG4GQea:58XA3]n\#
H<55l00000Nj1F700000000000000000000QO<_J000000000000000EY=6<000000000000000M94bl00000000000000000000\#
0000000000Q4?IHbd@fP0000000000000000000000000000000000000000000000000000000000000000000000Ik2EDce:^I\#
c=?Ni;4@N3000000000000000Zb9W9000000000000000000000000000000HS?`W<=83800000000000000000000;\2?h00000\#
00000000000000000000831lE000000000000000Uh<G<00000000000B3;aN=>@D0000000000\M2NA00000>Q6J2O=0EBGK<<?\#
00000000000000000000000000000000000000008X1hk0000000000000007L4]R000000000000000000000000000000ad?3k\#
00000ON=@8000004d0MXE<;b_000000000000000bi;Lh00000UA3NZ^A5[C000000000000000n]AS7?90dm=?69N<Y9fJ00000\#
000000000000000000000000000000da>Ye000000000000000000000000000000B<9dlTeA\<0000000000B50F:0000000000\#
L8>JK0000000000A_21B000000000000000000000000000000000000000000000000000000000000_C6?3NT8kF>Z7iI00000\#
000000000000000000000000000000000000000000000000000000000000?E;OB00000W>=SM4D9KGiY5oZOD=CS0000000000\#
000000000000000A9<Zg00000@i0fGe;6EWNTAO_00000N?3eE000000000000000000000000000000A82h1D=7QXVR:9=777]j\#
0000000000000000n5>E00000000000000000000B[?S\000000000000000>f7D?00000000000000000000Y>5acGl84e00000\#
0000000000000009V:KL00000Ph59Bc130g0000055@gg000000000000000:72I@00000TE=7JR:=E7O<0aI2J9<hBR>Ca00000\#
0000000000_2:49[b=f?00000C63H\000000000000000000000000000000L??SD00000@M3T[0000000000000000000000000\#
3N4hh000000000000000?f39^HW:UOUR6`T0000000000EH;6X00000UJAV6BE0AX0000000000ZM2^A00000000000000000000\#
0000000000Cl0On00000000000000000000K\96A00000bl?UY00000000000000000000@j11O00000000003A>P9]F3Yf^X46N\#
000000000000000000000000000000AN;NOWe:Al00000J@AVmQl:8VN_5JX0000000000^M:jW0000000000SR0LSR40ha00000\#
0000000000000000000000000000000000000000000000000000000lL=TOb23R43X8F>f1?fH0000000000000000000000000\#
NB3iD6O;;moJ20B>W1eD00000U51AJ000000000000000000000000000000A:13;446bJ_G>CRX_>4500000QEA3\0000000000\#
00000000000000000000j;2<o00000000000000000000000000000000000V81Fa00000000000000000000RB9YB0000000000\#
00000k:7^EIn=[S`38R]U^@VD00000000000000000000000000000000000000000[>K1;Q6_mOa2CKX]5:_^=A7[000002857L\#
00000Mf5P[000000000000000Lb91>]f9WfoO4T000000000006`6M@jf3]5SO9GX0000000000000000000000000mU=h;00000\#
KP8EX00000Jo?A2aJ9ES000000000000000000000000000000000000000000000000006n2PbNE9FK9g?jicW7Hl0000000000\#
00000Td>>7000000000000000]>6We000000000000000>?5CH00000000000000000000fF1_co803@0000000000?k?6100000\#
00000^J<=d000000000000000X=2ff00000^07dj00000oW?CV00000T29:100000eG9k]00000RP@nS0000000000ha=]N00000\#
0000000000R72]]^86\G97:GS97:HSHfA^K000000000000000P0?K700000000001D50OYk1gZcO=M800000[?03K00000VB8D:\#
00000<^;QL`c5Oj000000000000000Lb<;OMS1PbkGAblTR6Pi00000<I4V:00000NT9X\Df8U_MC1Pm00000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000kK6m^0000000000We34I\#
00000aT8@A00000000000000000000000000000000000<W;?`00000kL>=W000000000000000Cd5V<0000000000e;AW500000\#
0000000000o44C;0000000000h<9Im000000000000000000000000000000;g7ZX2f7bof;:WIBnADU0000000000eE@<d00000\#
00000000000000000000E_4G`]NA=\hH0[O00000iI5K@H^4?o000000000000000UA;i\00000kgATZJ5;eo00000aL8fZ00000\#
000009P33b_V8d5ho8<P000000000000000e:24Y00000lT4:B00000000000000000000000000000000000Hf7g>00000Kf>m3\#
UQ=eI\P?MS00000im:E<00000000009B9fo3@:[\BWACa0000000000Rb<BJo_4LWC0<ID000000000000000000000000000000\#
1b<cI00000eN6hjOo?ghMB>Q900000>E<7900000[Z?ie00000000000000000000000000000000000US?^P0000000000kP?\P\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000^24ja00000>b1<Q00000\#
?6<Ao8_3XOe]9`S0000000000@G0e_00000@C6C0Vf<kYCW?;h?R?eh000000000000000UZ6?n000000000000000b;9hT00000\#
nT0c<00000000000000000000S]5Jbl61^aH:?b900000@h@=`00000000000000000000000000000000000000000000000000\#
00000mY3RB0000000000000000000041;^8000000000000000000000000000000000004n6TM0000000000000000000000000\#
00000mT4Xb4d44T0000000000CB7hA000000000000000000000000000000000000000000000eR4@@0000000000@k1Ibd?4J`\#
fU6OF000009A4I:eC9]40000000000Li5?mDn:M80000000000000000000000000SG82S0000000000000000000000000TO21b\#
0000000000oG:5Y00000000005^26hU3?ZlFm80K000000000000000\e@L_000001M:Td0000000000Zh;dR]e=Ql0000000000\#
00000[6<@bZU4PB000000000000000000001h5g^00000e@ADG000000000000000ii49K00000NH>B`000005j7`D00000dX7MI\#
0000029==X0000000000796;l7M954000000000000000Q_<Xa00000XY;QX=o<13C=5eB00000000000000000000B^=j[jcA9[\#
0000000000\b:PR]V0`K0000000000000000000000000000000000000000000000000000000SB9ON00000000000000000000\#
0000000000000000000000000T19MF0000000000nQ;`Ye^@j600000:a53L0000000000000000000000000000000000000000\#
O52mn00000jI2RS000000000000000000006T1@9MK:@<PF9aXNW9\A00000000009Y79<000000000000000CV52KJj:>knb2FN\#
00000000000000000000000000000000000=i3Y6MP5Y[8l:OX[V3h800000000000000000000000000000000000000004k>f1\#
000000000000000M_5G?Ml<KR^Y@i80000000000kD2MY000000000000000000000000000000l65mI00000000000000000000\#
0000000000000000000000000^R8Il0000000000L`>Q`0000000000U`8V90000000000G_Ah>@o9AQO66lAV<7jN000004P<da\#
dn<oH5g<4A0000000000000000000000000000000000000000]S<;0000000000000000000000000000000000000000000000\#
00000X029GmL@O;000000000000000000000000000000M7?bk0000000000Lf32BZU?W:000000000000000NH@Zb0000000000\#
000005<;=o000000000000000000000000000000dX>Z[0000000000000003`=<T00000000000000000000000000000000000\#
000000000000000CM@T>00000000000000000000000000000000000SB7@Z0000000000000000000000000000000000000000\#
0000000000000000000000000^W;WL00000Zn5]7000000000000000000000000000000000000000000000000000000000000\#
00000lRA5B0000000000om4Rg00000000000000000000000000000000000000000000000000i`;=bg9>kN000000000000000\#
00000=k:mRc37H:00000000000000000000000004T7\D00000000000000000000G=@\_kM60B8C2nf000000000000000N60XY\#
Dm89j00000kH;T<00000000000000000000l:=^Q8\8fO0000000000000000000000000dF=f`00000iX@bn0000000000l<0PV\#
G74kM0000000000000000000000000\^8:iI`;lT0000000000<Q3AV000000000000000KS@[d00000000000000000000:_1R1\#
XU?iA000000000000000mU<:Y00000@0>2R0000000000YN90m00000000000000000000000000000000000000000000000000\#
Cc2_A00000000000000000000Yo6E=dX@VO00000000000000000000000000000000000000000000000000E_>KD0000000000\#
0000000000000000000000000IS0RRhH4DKec;B800000000000000000000h13:5g^<j^@I8`E000000000000000n]8lk00000\#
?R=dA000000000000000000000000000000]=9HP000005P5S\2F6cMPe<]G0000000000K_7Z@000007P1X_000000000000000\#
000000000000000H<3=20000000000000000000000000000001547A000000000000000BU7j\000002m8R7G?2H@Gf4MbZ@4^Z\#
dJ5OH00000000000000000000000000000000000Xl?1GBV@TV00000000000000000000B52`O00000000001m5fa00000Ji;Rf\#
00000gh?hV000009J?DB0000000000H<@iZ00000000000000000000000000000000000000003`9iOma6_?000000000000000\#
000000000000000X^7?Zo5?Go0000000000?]0fnec4Bm000000000000000gA?\900000o`@FV0000000000Vj?eL0f3Sa00000\#
`B95Q0000000000:]7\l@n82]^Y8L@4C:bi00000:F4\\2;8LMDMA^Z0000000000Gn;@FBK;6_ZP5Bd000000000000000U480g\#
nf@Vb0000000000nR6Vk000000000000000]g9[i1S<84o875Z000000000000000000000000000000:O9A6n<69h0000000000\#
0000000000\70g`00000BC2hf0000000000000000000000000000000000000000_X3d40000000000UW6no000000000000000\#
00000000004@;VbT75WO00000000009K27c00000aS02NE[:cV00000000000000000000GM6MgG5<KFYm?QB000000000000000\#
0000000000eg:3Z00000oQ6Ida7<1?5H?d[00000Y:2Ha000000000000000E=:<NCo>?L00000FP<B`K98DC00000f76L:00000\#
0000000000000000000000000000000000000000hE3QC000000000000000Ph4XK0000000000;3:OE0000000000Vi;Q500000\#
0000000000OW15K00000T?:ga0000000000c@@^U00000000000000000000m09ji[o;AY000000000000000000000000000000\#
[f:h4Zf;kh000000000000000WX=SZ0000000000000000000000000000000000000000000000000000000000000000000000\#
000000S1;f<Z1O`000000000000000000000000000000000000000000000000000000000000cm>d`00000000000000000000\#
00000000000000000000C8?G_0000000000iD2i[l]0k:0T0bIFX6i?\@@kL00000g^7>g000000000000000000000000000000\#
00000000000000000000a>3WL000000000000000=H13KaW:d49IA>F0000000000000000000000000@M<66000000000000000\#
U@4N10000000000000000000000000000000000000000MS6MN4W90]000000000000000000000000000000I=>`a0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ol1E=\#
BT=Z[00000oM=IC000000000000000000000000000000]g9_g>X4>ER95@;00000000000000000000000000000000000S80Kc\#
WZA25000000000000000B@4:30000000000000000000000000KP0Mh`U0ZW00000000000000000000nE7XZ@a;UY\f0@5bCA91\#
000000000000000000000000000000CjA?`KK::=AS1SOZm0Y2A^78Y00000o4:_:h7?7=000000000000000<?9dOj=:_QIc7Xb\#
V6=]_00000000000000000000000000000000000Vk0PJ00000000000000000000l9@NC000000000000000hd;2S000000k<Vi\#
00000WU=D;000000000000000dj1ofo92`>9<:X@00000XUA_Y`o7n700000F7@nK000000000000000M`:TR000000000000000\#
_8;9]00000J[>k^00000000000000000000000000000000000Mm:oA88<EA0000000000=95D000000k`7Vo0000000000@L9>O\#
0000000000000000000000000`H3Ve[\>eN0000000000LI=cb00000000000000000000W:1Wb0000000000000000000000000\#
g0@hl00000000002i4lZ000000000000000000000000000000Nj2VT00000SA3^Bh[;=U000007J2R100000000000000000000\#
00000gl7;J0000000000000001B?RP000000000000000fN92^00000000008@6WR00000000000000000000000000000000000\#
0000000000XP@7H0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000L:0K500000:=0?U7V6BL00000LK8]M000000000000000000000000000000_3;fS000000000000000Si2UQ00000\#
0000000000000000000000000FK7cJ7j64k3d>aZbX>e90000000000000000000000000XY40<:3@0k00000000000000000000\#
000000000000000000000000000000000000000000000000000000026=l9000000000000000fcA0R0000000000>T>eZ5g346\#
GO6T10000000000o[3PH000000000000000000000000000000000000000000000276[PLe?=9c]<8h00000000000000000000\#
000000000000000:@8P^0000000000000000000000000000000000000000000000000000000000004Z@2g[c74I0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000003M4HTDN@@0`b2K[00000\#
0000000000N12IkEj:[eKS;@R0000000000000000000000000000008Q7P>000000000000000000000000000000FQ@ZE00000\#
5=5lY000000000000000Km?[jKm?\i00000000000000000000[;;??00000]L3:_0@86[gg>_d00000000000000000000Ag92o\#
00000cZ4X?00000000000000000000f5:oj0000000000000006]3i^T12SEnB3Ab5Z=T6F?9i:@2>2hG[@eG00000000005n4hY\#
000000000000000000000000000000000000000000000353Ko00000Sb;3J000000000000000V@1ZT00000000000000000000\#
000000000000000I36@V00000Cl3gj00000000000000000000gb79c000000000000000000000000000000000000000000000\#
dAA>g0000000000000000000000000eU6I=nh:eA00000000000000000000524^N000000000000000>P>=E000000000000000\#
5n3;oUk?T7000000000000000000000000000000n3>7I0`4D<00000Z>1IU0000000000000000000000000:iAAW;A:W;Uo<00\#
000000000000000g^;;2000002W>EA2W>YV00000000006j324000000Y4mi0000000000I991O00000YG;>h00000JM?Ba00000\#
000000000000000000000000000000D^4B_J31<C\128K00000000005>6ne00000Ri3fB000000000000000Tn6>\0000000000\#
000001:@;W0000000000iY4@7000000000000000m\@LC0000000000]?8@i0000000000000000000000000T39c92YAM\00000\#
0000000000000000000000000=j3UVdL8JS@d:c`00000000000000000000PX7PI0000000000000000000000000Gf61000000\#
00000000000000000000000000000000000`@6]3000000000000000iiA;m000000000000000hc:CC00000b83JV0000000000\#
jh5Y;00000000000000000000000000000000000000000000000000ib:L47R:IT=V:j@000000000000000>c4]K=A7]D;a:Cg\#
VE;jDb`=3200000000000000000000k10=70000000000000000000000000W90=A000000000000000b`63h00000B9=OKgkAc;\#
0000000000h58gJ00000l30E\00000ib7<8nX7XN0000000000bg?b_0000000000000000000000000:N<L9Pk?Fl0000000000\#
00000Co3B0\c@=EBE@Kh]?@`bC\3^a2O>nc_]@@n00000000000000000000000009J2\E000000000000000000000000000000\#
000000000000000b05N0o:7Rb00000000000000000000_L=>m2@@`n000000000000000?Q3D:0000000000000000000000000\#
000000000000000NV:MT00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TG<_<00000000000000000000000000000000000[F=G]000000000000000:V5_]0000000000000000000000000\#
00000U<3LL00000000000000000000000000;?kQgU9A]00000000000000000000000000000000000000000000000000Y7?K[\#
Tn6ON000003E1:I00000000000000000000chA0;00000KE8\R4L9a9?<>[:000000000000000IQ?8D000004^3]`0000000000\#
000000000000000;;4_100000000000000000000Xl5QJaD7=6000000000000000Mg5W[000000000000000000000000000000\#
000006l888?U<U@00000000007k0YffN9jX00000aA6RK00000000000000000000ag?VLhl3oi][0QEdC=K[0000000000oi>o]\#
00000h;10<C9<=S00000000000000000000[d27nF17oLL0:ZUkF:`dB1@4\0000000000XT1VL[J9h>00000000000000000000\#
000000000000000000000000000000ZB8EL0000000000000000000000000^m>9200000Nc0MO6@?V@000000000000000JM:eL\#
LT92D0000000000HEAM90000000000000000000000000000000000000000000007f1<56_?<J000004E;620000000000gI:a?\#
4@<V0000000000000000000000000000000ak7@l00000kg4iK0o<?[00000^[0`3II:mG00000Al68O0000000000@E5^V00000\#
000000000000000000000000000000000000000000000=604k0000000000000000000000000Ci5Eb00000000000000000000\#
0000000000lj2iE00000@d2d[00000000000000000000000000000000000e256A0000000000OF4AT<Z40j00000YJ8cJP>:7N\#
F<A=A00000000000000000000000000000000000hY87fZm@F@3^@]k0000000000dB4lBOd=YU]k>oM0000000000RG2XX00000\#
00000000000000000000ei;K@6D2YhD\>X;L^>`U0000000000000000000000000000000000000000000000000000000BN43h\#
00000000000000000000000000000000000Zg9;@_]=KFkR:2V@H6LS>Y=3l]41Y2000000000000000000000000000000b:1Z]\#
e9=Bl000000000000000F\9I200000000000000000000<^<Ycil:hk00000@?24H0000000000000000000000000l^42T00000\#
00000Xm?XD3A8j30000000000=Q>T_000000000000000000000000000000000000000000000000000000000000`J@0QM^1Af\#
000000000000000000000000000000fV1@EPO0IfXm3<V0000000000L<8do`E?\D00000000000000000000000000000000000\#
00000fB=AoMW0=Z>d=Eh4^>cR00000000000000000000000000000000000AN6QQ00000000000000000000000000000000000\#
00000cb33<000000000000000000000000000000000000000000000000005_4:b00000UW?5H0000000000S;2S8ZB8]218;Qc\#
000000000000000000000000000000000000000000000a0AZ_000000000000000MO06Q0000000000BG2>@000000000000000\#
0000000000mL;YFl]>Om000000000000000000000000000000SLAWM00000CF:oP00000VZ5mUh726700000000000000000000\#
00000000000000000000000000000000000D<7N\TR=S;Ck:7`00000000000000000000000000000000000Tn:Wf0000000000\#
0000000000GL5R==b@CS000000000000000000000000000000H77\Q00000000000000000000000000000000000000009R?aV\#
>P7bdRO:dS00000[o45;WE@Pe91<Q8HU52a00000000000000000000000000000000000000000000000000000000000000000\#
H17IBb79>c0000000000HZ>n?00000FT0P<V?>RcYB<;9000000000000000000000000000000000005m;dn986\P0000000000\#
H\4fX00000N80Y_0000000000QN5i?00000000000000000000000000000000000000000000000000Ea0465`=\j0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000mP1`^hl9X500000000000000000000\#
000000000000000000000000000000000003N8nY9N<2400000>i5C2@Z9N@0000000000?E0;J0000000000000000000000000\#
^O54D00000000000000000000=I;ZI00000=:=8n000000000000000000000000000000000000000000000fS0HC0000000000\#
0000000000Mm6_\d12gR000007U7M5000000000000000EK5kK1B:4VjM>gT`G6U\GK=Pg=>7UXJe2;L00000000000000000000\#
000000000000000j>5;;QB?1fSk7IonS;0?>L?710000000000Ym8eC`?;TF0000000000P97R:FW@Ic0000000000R?24n00000\#
000000000000000000000000000000=\:lc00000aD@DjQ:7i`00000000000000000000000000000000000000000000000000\#
00000S@?Al00000]B=Fi0000000000`Z2Bc0000000000000002E?F]0000000000000000000000000000000000000000ZQ:nZ\#
000000000000000000000000000000lA4@I000000000000000I94`R000008G4F800000CZ07J0000000000;[=e00000000000\#
0000000000=^0_B0000000000000000000000000000000000000000fFAD30000000000oa;j61R=U?00000QB1mLFL>9=00000\#
bh53l0000000000Q[A5X00000000000000000000<l<]RjY>gE00000VF@8E00000TE>V2G5=7=0000000000000000000000000\#
00000000000000000000Ff=RZ00000a4@Q]D40AB00000_g6HA0000000000ob>8d?8?@Z\f5;k00000000000000000000aV>kl\#
0000000000000006o7La00000KH>KWnP2\3000000000000000000000000000000RM1^M00000m4AKg000000000000000lc6WD\#
00000`G25T0000000000\?>O3BRAQR8>:SA000000000000000000000000000000Z3<Tb000000000000000000000000000000\#
d_3kl0000000000000000000000000QN7K1TW3i000000000000000000000gj1RU000000000000000P92KI000000000000000\#
0000000000000000000000000000000000000000TA04C0000000000VG4ol00000<b9ZIQ>;bH^V?J>fG@AU0000000000nX6Tk\#
5?:Do0000000000000000000000000CU>WO00000VY:MHli:]78V6m8bk00<000000000000000000000000094A[o00000HL4RH\#
DL;5T]d@@<U3AISRU>?h000000000000000>O@_X00000000000000000000Sh7d;00000c@;Z?jJ16]0000000000<g6jW00000\#
0000000000g5<Bl00000DR6Dg00000^18NPmb9^80000000000fE4FXWI<X>00000Lj2geML92P00000W834]a77fCF[9cX00000\#
7c3j:hZ=Td000000000000000000000000000000B?>9H0000000000000000000000000<D@D9mE=<100000000000000000000\#
00000000000000000000H?9:Y0000000000`Z2DG:UASG00000g55ZY000000000000000000000000000000000005T6Fob\2I`\#
0000000000000008^?5c00000Z93Pl00000000000000000000000000000000000>7A\n0000000000N<8g]cm<acYj>^R6X?_C\#
00000000000000000000000000000000000o_0YnZn>oC000000000000000:b2\V000000000000000YL>ef0000000000T@A<@\#
Xb:\000000000000000000000000000000000000000004X4l000000000000000000000000000000067@bE00000bV3^k00000\#
Yi;:]FL>ic00000eY1:;00000Zb8SS0000000000000000000000000000000000000000N06TA\74jH8A=PH00000Kl1>700000\#
HW:YU00000000003:7Ud14;EB8o54V;i=\G`d3`:T8>FN0000000000000006l3fi00000000000000000000L@1iL7d5AhCB9_2\#
000000000000000k]6W[VO?2;?OAeQ0000000000R01n7FM5o4G2<g2000000000000000000000000000000000000000000000\#
00000000000000000000^h02Y000000000000000F1:fX6=>Ue000001\5h?on22^0000000000000002f7jBUS8H_m@3mN;d:R4\#
:88KN0000000000>g81l000000000000000[f0kNAJ9Nf00000000000000000000n>>2I0000000000[JA54000000000000000\#
0000000000\c1Zh00000000000000000000000000000000000000000000000000000009474U00000Q:3FeVj4=R>J0iL00000\#
0000000000>C;Gd0000000000MP0Zd0000000000000002M08<k3;[`0000000000000000000000000000006O<O60000000000\#
MM4E[000000000000000^^?6d842Xg18A;F000005K7`SHc0cX0000000000000004Y>\bag3hb>5>D80000000000oA<Z100000\#
00000000000000000000000000000000000^h5;H000000000000000000000000000000000000000000000[d4j100000^A=Q6\#
3C2?;00000<n9gQ00000000006m2_]UJ5HY0000000000PE3nJ=S29`?3=8@0000000000000000000000000000000000000000\#
000000000000000U5ANo00000ni;4D00000000000000000000000000000000000dC0^P000000000000000VS7OX00000lC;m6\#
000000000000000RM9OB[F>N`00000000000000000000lO1W@0000000000000000000000000000007n0^3000000000000000\#
0000000000000000000000000000000000000000QE12E000000000000000@L?LA:c<VA000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000V81YY0000000000000000000000000\#
000003T9Pd000000000000000@P1an6k;Om000000000000000X^=B^000000000000000000000000000000000000000000000\#
RX>ji00000000000000000000iDAWa000000000000000000000k1UfQS?df6n3efIU?<i00000000000000000000_i>8@00000\#
0000000000Ji@g6iA4Lo^C1KQ0000000000mG8T2[d>>H0000000000\:5<^=L:4i000000000000000LY==0gn2L90000000000\#
3?@R`00000000000000000000000000000000000SN?AD@e8hh00000000000000000000000000000000000000000000000000\#
0000000000c:0URCW6JN3k70L000000000000000000000000000000ma8jQ0000000000`a<U000000]>46]2<4_Y1:6V6P=2:R\#
00000DR>?=000000000000000000000000000000000000000000000000000000000000U]8600000000000000000000000000\#
0000000000U<5B7000000000000000o_2Ki0000000000000000000000000lV@1;000007X80000000n[4aii0AQ00000000000\#
00000n12mT00000ee?EN00000V3=8a`\@0E0000000000000000V=FS`M0263]:n700000000005U>]h000000000000000[B0O`\#
00000EW95`n7:Ri0000000000PX8VG000000000000000[_@l]00000000000000000000oD3A20000000000000000000000000\#
000000000000000000000000000000??1]<00000Xm3@E<K?iKSl35P000003S=[d0000000000_`38i00000000000000000000\#
00000000000000000000;26[gWG86n00000IiAJO0000000000000007F23I000000000000000Z]9b^@F0j:`i>XIi_??n00000\#
00000=K0<NPG?Md^E1I<nU3;Uok?ZG000000000000000o94fmHg;h?IeA8J0000000000000000000000000000000000000000\#
00000k]5GZ00000000000000000000000000000000000?l23400000000000000000000000000000000000000000000000000\#
000000000000000MO;ENTJ:WW000005e=:Jh\>Z@00000R;1c?J]5N>0000000000je2^1_e=Kd00000000000000000000:4>M^\#
0f>SKRJ>_2000000000000000000000000000000000000000000000000000000000000000000000000000kN:ESI20>a00000\#
000000000000000000000000000000nT6Jh@55I;00000000000000000000000005N=W[000000000000000000000000000000\#
0000000000000000000000000j:<[Z00000nM?CIKD?o^0000000000aU>]400000000000000000000@A3N6000000000000000\#
C??<700000lR<^NN5<8K000000000000000000000000000000000000000000000ID0faFn4`;aQ:l:c94X400>d52BA2?00000\#
<D2bK0000000000f97Bm\D9RM000000000000000000003D9oc00000000000000000000M@812000000000000000`m1FK00000\#
;P7ik000000000000000000000000000000000000000000000X`6G6Jk:XT000000000000000KD11nMJ<b^97<1ZA1<K600000\#
000000000000000000000000000000000001815d000000000000000000000000000000S<9=P00000000000000000000RY<R7\#
00000@jAgS\>9VY00000000000000000000000000000000000Bf=WM\>0hU9[6f2n=8?N2aAQ;0000000000000000000000000\#
0000000000Qj:dI00000:c57_000000000000000000000000000000000000000000000000000000000000UR9jL0000000000\#
000009J=a;00000000008K5ZI000000000000000000000000000000000000000000000000000000000000BH25:00000EF5S4\#
D85]O:73kCDL5neY_<_200000000000000000000000000000000000>:28EW04b80000000000000000000000000lg7VVll:@f\#
R7=?GO^3Y^S?5Ia00000000000000000000YX:e4000008?68YKc85G000008;2J7000003U;[k0000000000>L30>0000000000\#
0000000000Xm;IZ00000Ka17d000000000000000000000000000000000000000000000000006Z8n2E198ai[;8P0000000000\#
0000000000000000000000000[?0_N0000000000X?8_]00000d@4Z\B4?@?49ABU000007Y1aT0000000000000000000000000\#
0000000000N=93V5J?O`0000000000000000000000000000000000000000hP3AA00000o?:;9VC9\500000RQ?cF0000000000\#
000003;8l8000000000000000G:5`9CP7SG000001A2Td0000000000VZ8DN00000000000000000000aF:d]000000000000000\#
W^4CJR=9ha0000000000000000000000000@;06]0000000000000000000000000000000000000000cO9D@lZ;i40000000000\#
OM187Q`:S_Hl:FH0000000000000009W;H`mQ<QK000005K:m:PP?E>00000He7eK000000000000000L8=DZDR@Jk0000000000\#
00000A81^400000Ci99X00000lP9Q5000000000000000\J<mM0000000000000000000000000Oo;300000000000b92W900000\#
k2?Vnb8@oc00000000000000000000XJ00ZXL1Z0T\215UM8h=8N0a5000000000000000000000000000000000000000000000\#
N59F@00000000000000000000000000000000000000000000000000_X3P70000014A3l0000000000000000000000000dR<k@\#
000005U7Pn0000000000K55VL0000000000000000000000000000000000000000l70oB000000000000000`i=XoLV>0N00000\#
b23SiA93`_Ci4>=MX7BL00000000004i@Y?00000^K9_D000000000000000GV8ZMX\?KP?K<Mm0000000000000000000000000\#
U^AOg0000000000GW>e00000000000Tk1\N0000000000000007E3^KJX7Vb00000l^3=>6C<MSMX5EW00000HV>W_WIA7g00000\#
0000000000E>4iE000009o8TB00000000009A0L_000000000000000U13ZN000000000000000000000000000000l\<^=00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000007GAf800000000000000000000\#
0G5o>1X826000001?@aK00000bD1Ee000000000000000iI1oQ0000000000c26LF00000000000000000000000000000000000\#
00000_R?PmdU1M900000000006C?Oj00000Cb2Rd1[5G2J_1Co000000000000000000000000000000b>;8D00000000005I@hK\#
0000000000000000000000000000000000000000000000000000000000000000000000VU6Kk0000000000000004f1KE00000\#
000000000000000Kf=K20000000000000000000000000000000000000000000000000000000000000000000000;f8We00000\#
00000000000000000000W]3[I0000000000000000000000000000000000000000e4;`o000000000000000<g6Eb0000000000\#
0000000000000000000000000ZU?I_B9;\Ng@<hJck;H55P>Z20000000000a::NhbI:6[_R9[\e<:S6ZG=J@000000000000000\#
00000000000000000000000007R3`j00000>2388Y`8[IA8>o600000000000000000000000000000000000>K14Q0000000000\#
00000X:@9C00000QR<gH5^5P:nG<`800000\S:Q5l[12]SX98G000000000000000000000000000000000000000000000E;85R\#
000000000000000FG4mI0000000000000000000000000V47fl00000000000000000000<^APcKc>fl00000F8@Q:00000>A22H\#
>?9@000000ji?PT0000000000000000000000000Qc81Ugj@fE00000^_?[ZTN5WijU@1c000000000000000B14>f0000000000\#
00000000000000000000000007C:Ok00000000000000000000000000000000000?Y<P_000000000000000000000000000000\#
9?7<L000000000000000000000000000000HU1^AU28\C0000000000XI3@e0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000;9<1M0000000000ck:9\000000000000000\#
0000000000@c2H[000000000000000n5=i6CC01V`U:b6Z]4bWm95?C000000000000000000000000000000P@?il0000000000\#
00000[f5gMe117HRg4U70000000000Yl?k6000000000000000mH;mc00000000000000000000cj@l800000T6AgaGO7Am00000\#
\;=7d00000000002K7UL8h;`G00000000000000000000000000000000000000000000000000kP<hX000000000000000GX09_\#
nW<f>dg1\800000F8=fR0000000000000000000000000Q>;Sic3429Q<=2I00000He4\@00000000000000000000OZAP100000\#
@[64P0W?^;em0`X0000000000X:Ahj00000000002@1eO000009_0i?00000000000000000000AH0cD0000000000ob2Gm00000\#
n<=LQ000000000000000000001f23>6n51F00000000000000000000000000000000000I63dU[o;]j00000c9<]:00000QhAG;\#
00000g0;25E>2belQ6=D0000000000000000000000000000000000000000oM1YONI1g>hm1DoE<=VU0000000000:jAbO00000\#
0000010;^N000000000000000MJ66N0000000000000000000000000000000000000000BI05d000000000000000^m<UWfd?5U\#
0000000000XN9iD00000000001`AR6He8`i0000000000T8@o8CJ4QV00000nD8ie00000000000000000000000000000000000\#
000000000000000KQA@1Xn8Cg000006n0`>000000000000000VE1iamB7_n000000000000000000000000000000000000`02m\#
0000000000000000000000000Q6<4Q00000^d2Ue0000000000G7=\Y0000000000;R9DcN4>MMJJ:Yj00000=K<LW0000000000\#
0000000000000000000000000000000000000000000000000000000000000S;8\000001c<M_4[2NjC:8lVm<>GP00000195lO\#
000000000000000Ul2kd00000i;0kDBf3E[:9AB=Qc1D@000000000000000RX<5e0000028@Gd0000000000IZ0LE00000FNAeb\#
0000000000aG3P_jU9>AD5A]>Q^=>J00000000000G8G>00000000000000000000Wc2l\d]@n700000\O@Yoo3;5700000`l7Pb\#
0000000000000000000000000U=2Dm00000000009?;0[SY8aa0000000000XG4?G00000`c3GB00000000000000000000hl99@\#
00000Ui2Lo000000000000000a_0NK\C3>900000JUACMnR<Gj`e7S;000000000000000j]1A7DkAdk00000000000000000000\#
00000000000000000000000003g<N:0000000000000000000000000\Y?R300000nQ8jG00000B9?UAM2@Wm000000000000000\#
00000c95od00000R;2LIOo>PGJW91a0000000000<X>Mm0000000000000000000000000000000000000000=k2Q_=Q<9I00000\#
00000aj=<Z0000000000eM6SS0000000000000000000000000NV:iG00000000000000000000000000T@X<XT?XS000008^44b\#
dI>RI000000000000000Oo3Qf00000Rg;e90000000000EK4G50000000000bQ1c^00000000000000000000000000000000000\#
0000000000:Y;iODn8YT00000]n5[500000IV>hO000009F6L]cE=n200000f2=AL00000c84EM\T=TE0000000000:j=TY00000\#
000009C3DAYo;XW00000M7@WQ0000000000000006e?gREO:;K0000000000ED<?k00000000000000000000Kb<3G71AWB00000\#
0000000000i4<Xo0000000000=kAWl0000000000000008U2TOfJ8nf000008J>Po00000000000000000000000000000000000\#
0000000000000000000000000oU81a^bAT4NU02e;L>RV1d2j4Fa2\M]Y55B0000000000000000000000000000000000000000\#
00000000000000000000k^=Zo00000000008174=00000000000000000000Hg=Nk000000000000000000000000000000AmAe3\#
C<;IG00000000000000000000000000000000000HL0_f9c?h900000000000000000000000000000000000ZO3SX0000000000\#
cF0@S000005W9kk00000j>35G0000000000000000000000000000000000000000[g@[>00000000000000000000Bj2f>00000\#
000000000000000V`10`nUASZ0000000000000000000000000T;1f_000002R9TZZm5QZ2H=KQ0000000000Jc97l0000000000\#
0000000000000000000000000kk>5[00000DH9Ll0000001?=EaAALoLM<;oZV9eH0000000000000000000000000]c>[K00000\#
TK=9dFg9cd000002\@DZ000000000000000L:7cnJn6mJ=I@I200000mG2_M0000000000000000000000000000000000000000\#
N0@_d0000000000J82Y7000000000000000o@<iQ000000000000000000000000000000[g=3E>M0V?00000000000000000000\#
0000000000000000000000000bH7QjnE?3\000000000000000oW5Ra00000000000000000000000001=8eX000000000000000\#
00000:W>^_0000000000000000000000000UD3mZ0000000000000000000000000@j5U:BO?>X40?UfPK3Z8O66cE00000j6?RA\#
0000000000H<=9ZK4?nI0000000000000004M4Pfke8;J0000000000000000000000000=355V0000000000000000000000000\#
00000000000000000000000000000000000H51kN_[8@U1^>Vd5=<M4VE?:X00000000000000000000C928:\X:ci00000Qm6GU\#
_5@4i000000000000000000000000000000BP5hG00000Ni6k?4i;B\00000000000000000000DU8Qg00000000000000000000\#
00000000000000000000000008C9SK0000000000000000000000000dW<OX00000000007V:R[0000000000]G2B=0000000000\#
iT:BlW;:d>00000<g5K6000000000000000000000000000000000000000000000=25go000000000000000[V3Gmm@<jn00000\#
00000419el0000000000000000000000000ia1X40000000000000000000000000f1685^0?JI000000000000000`>2QH00000\#
0000000000000008_57;1^7Jb000000000000000l0A[a00000aj0HN0000000000VN>a:00000J65cL000000000000000DZ6;U\#
00000Ig8RI0000000000000000000000000000000000000000000000000069=@E0000000000PF7a`00000BC2[D0000000000\#
000000000000000000000000000000000000000000000000000000000000kI1NDiF:o00000000000=Q6Gd00000Lc5[P00000\#
Q:0<m00000000000000000000i08bF00000000000000000000000000000000000000000000000000SW<>F0000000000b1243\#
\k2;XKL8?G00000000000000000000HI7>I000000000000000FJ=iI0000000000000005G5aK00000:9;mN000000000000000\#
K0484000000000000000\d;EY0000000000000000000000000Jk<_k0000000000000000000000000DZ31^0000000000bg2<G\#
00000000000000000000000005J5_@?Y5nX]93Ci00000^O=ka000000000000000000000000000000000004^@dX0000000000\#
0000000000000000000000000000000000000000000000000000000B8=F=00000=Y3RL0000000000XN00H000000000000000\#
000000000000000I351X00000jM2>JD6@2>000000000000000000000000096=M`6]:K600000lHANM0000000000m;>EP00000\#
O:<cl00000\Z4PU0000000000000000000000000@`Ah[?_0O6SM<JePX42`;87YITD?><000000000000000000000000000000\#
Tc;mXFj4Fio_9`ADd;]W0000000000Pb97M00000000000000000000I]0AM:@8Wm<8<^aZG1Hl0000000000B71O>_<>1i00000\#
AT0<e000000000000000XU24P00000]?0cgSe?6>00000ZX=B?00000=<;FP00000000000000000000;X=Sh00000000001^@am\#
PD2_9000007m4]<0000000000000000000000000000000000000000\J?DMG81@U0000000000jU35_be=;E0000000000Bo36X\#
000000000000000]G8F4000000000000000000000000000000M=:8F0000000000000000000000000;:5d:00000jZ9WG00000\#
00000]:7e`00000HI:Kb00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
]h;7<00000MT9^Y0000000000000000000000000000000000000000000002`5:m0000000000;Y0GXCXA?;cX7FT0000000000\#
0000000000000000000000000QD9\P0000000000dK:8g00000Kj0h4KU9M^0000000000Qh8dgSk=N[00000000000000000000\#
00000\b@]800000000000000000000000000000000000;G43700000000000000000000j0>W@0<ALJ00000VI=2e0000000000\#
000000000000000mM0kX0000000000oUAda000000000000000000000000000000000000000000000<M@8S000000000000000\#
000000000000000>=7@KY::V70000000000j89n\mg6ob@<?JUeg2X2000000000000000@6@Y0co73d00000000000000000000\#
00000000000000000000lW5bB0000000000eo1Kki56O9R071000000000000000000000jH;BPiZ22>a45NY000000000000000\#
0000000000000008o=];00000000000000000000000005H01l00000000000000000000Vc5`PYH6EiT\>7i6?9:i0000000000\#
N0;RL00000BZ@86JY9Bn\Q@=P0000000000Hc6>H000000000000000000000000000000d34<W00000Y\;J^000000000000000\#
0000000000000000000000000UX=hh00000000000000000000GH0VJB<5Unhe94i000000000000000b1;>U000000000000000\#
0000000000n\0C8U?;kR000000000000000OS3MP000000000000000H91TF00000Kg3_K00000000000000000000`O8bg00000\#
00000000009F7Fj0000000000000000000000000000000000000000000000000000000000000000000000MbA`Q0000000000\#
bK2eCkD5BUB?5\jmF6J[EE=`R7n<PHoV>Tn0000000000Va3g60000000000G]<RTLB?g]000000000000000000000000000000\#
000002m@e8000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000=c58]000000000000000oR;F>0000000000o=2@el2A4GDR3a`000000000000000Si?M10000000000E<6@d]b5Dj\#
00000M:1e000000>QA=L000008U;Nj0000000000:A1E\00000a@7OL000000000000000000000000000000000000000000000\#
`X84D000000000000000_V0H90000000000000000000000000000001j;M;00000@E5Ym00000Fd2ODmm:>\Ng<H600000499DV\#
00000mi1fn7]1IH0000000000000000000000000VA;n>0000000000[D5\_1<7eV000000000000000bH1;YU9<a30000000000\#
000000000000000O91jN00000HM6oF000009<>9S000004I<B66]?4d00000R<?X6b@89a1H9<>0000000000;7:RB0000000000\#
0000000000000000000000000;8>F\00000000001d?oh8V8S;00000JF>^A0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000E65XI0000000000000005nAYI=R4BP0000000000Mm<GRf?29Wc^1Ddi\6J@\#
00000000000000000000000000000000000000000000000000000000000000000dWA33ZA?]C0000000000000000000000000\#
Q[98j0000000000AS8ak3`>?]IX;1i00000Cm6Vb0000000000J:;Y<0000000000000000000000000000000000000000=>@;m\#
00000000000000000000@n:=A514cCF0??Eo16LgJ^>_mB1?9B0000000000JA:nN000000000000000JN1Bc000000000000000\#
]K93Da@AHJ000000000000000LV@kcki;=I000000000000000000000000000000000000000000000KU@Go000000000000000\#
L>7Gc<90DV000002E0N600000000000000000000Ii2MCO3@4Q00000000000000000000000000000000000<<>J_00000JY8mA\#
0000000000Z124d00000000000000000000FS9Nm000000000000000k@<2@000000000000000000000000000000fV8QE^U9Vo\#
N7?]h6V6c\lG7ncjc?kGLU=QQ00000<F<XT00000000000000000000000000000000000`A>NOkF<TD00000000000000000000\#
000000000000000ka0B?V:@>T000000000000000[k7hYD_=eZ00000LH9S`00000gm<e<0000000000dl8<]00000=96DZF;5hO\#
AL:Va[d=NJ0000000000T_1aG000000000000000000000000000000MK33m0000000000AX3`QL57en00000000000000000000\#
0000000000000000000000000000000000081<d49;>HU00000000000000000000000000000000000Ze@PoIH97=MSAT>00000\#
00000000000000000000000000000000000R4>E`jm13[Qb8BF00000A\>bN0000000000Ki2]i0000000000000000000000000\#
000004J36jEl;fk00000000000000000000D3@E;<I9]j00000000004^2eJWbAYl0000000000Zm>_Y012NM6^4FG00000bf<0R\#
gT?j>00000000000000000000000000000000000000000000000000000000000000000:J69@Id?Th000000000000000DV>ZN\#
000000000000000000000000000000E\>6nGhA\`0b9j9000009k3VJ00000DC78h00000000000000000000AN=J3m5=Ug00000\#
000000O49X0000000000000000000000000000000000000000000000000000000000000000000000lE;eb00000WV7ZdBa>cA\#
000004A<`h00000000000000000000000000000000000cS;nM00000eR:670000000000oN4US0000000000000000000000000\#
Ra2fMHC:1[00000Hd1_F00000[UAFU0000000000000000000000000000000000000000000000000000000000000000000000\#
000006_AQF^91]JUG5AK0000000000000000000000000SR8PF00000EI9V000000Y43iQMN473Hd8^J00000S_@<Il>A;[00000\#
000000000000000000000000000000000000000000000:k12O00000000000000000000000000000000000000000000000000\#
3_8UU00000i]662PT2BU0000000000JS:4DYa904Io:]K^a3_5f<4_>4\=GEP6@K2e\@S@5:@jG00000[R5@`Kf5?]Kf5YKSZ6<U\#
00000000000000000000Ek@ba000000000000000000000000000000000001225F0000000000000000000000000000001[27J\#
00000000008^3dfYJ98X00000000001?=`i0000000000000000000000000000000000000000000002I4^89[<_^0000000000\#
^H0To0000000000000000000000000000000000000000AP?@QT;>VYdn::M\`@DL0000000000HRAOJ00000000000000000000\#
CF8;b8J>eC00000hh3GL000005A0YR0000000000000000000000000fb:@E0000000000000000000000000000000000000000\#
0000000000QM5MbHO;Jm00000c:60X0000000000Ag9H3K[4Zkf23K[00000FO9E60000000000000000000000000<L?\\00000\#
T\6UP00000BV7N10000000000jK1FU54;2ak31ed94;iBN@<[6YC<a?00000000000000000000000000000000000B`1=EO<A<h\#
00000Q;<iA000000000000000J4?TC000000000000000A=?N40000000000bn>fa0000000000000000000000000;l5ZgXO1n[\#
6j9l^=]AAmSF@d8le83d00000j9=O:00000DE7a=HE@P=00000KW6AZ00000mY=@S000000000000000D61`O000000000000000\#
000000000000000h>0Fcb39VK00000ZMA]Mob41V00000000000000050@fXbm22SH_=Yf0000000000mY7i700000Y00NY00000\#
0000000000000000000000000>e:DU000000000000000000000000000000I^3^700000j^@dI000000000000000CJ5[l00000\#
0000000000hI0M700000000000000059A<U0000000000\]Ab20000000000a10I;MV>0XMl>M30000000000l>5lf0000000000\#
00000000000000000000000000000000000_Y;4g00000000000000000000000000000000000hM>6b00000000000000000000\#
;Y>>T00000g43On0000000000000006A6W700000000000000000000VN;nElM=l10000000000000000000000000:>1Rk00000\#
0000000000000000000000000mI:\<000000000000000000000000000000kK4A@k;<h600000m38iA1V@J5^VAY=iD1GS00000\#
00000GcAdW0000000000JJ;V2j^59R00000:G:lK000000000000000000000000000000000000000000000000000000000000\#
00000n4:J40000000000000000000000000000000000000000000000000000000ST2`b0000000000kh0GcG57]^GY9Hk1D@]H\#
LH?N]079CO00000000000000000000_G4jU0000000000000000000000000o571IWU7:W00000Y64[<00000;45m`0000000000\#
KF?f?000008D@<90000000000`N;Zk^G<dH000009K04R0000000000i;A8T0000000000d=1DY00000i[?Jlbg9_T0000000000\#
0000000000<l3FooA?9]000000000000000F_842EG>V@0000000000FO;BkeT<>Z000002^6<?0000000000aV1;9000002Q03T\#
jk96f000004k3O:000005@5m=00000mb?UN000000000000000;3@Ag0000000000P:6:h00000;S3jfL4;RY7<<cU\9>5E00000\#
BY:<g000008=@`@QO0KXlCASko71N800000000000000000000Oi=Q[\<;6C00000>Q?PA000000000000000Ef9h2_nA6;00000\#
00000En3C[0000000000000000000000000_j0T@0000000000c6>T300000LR3V2nH61`000000000000000000000000000000\#
0000000000QJ3>g00000000000000000000J\<ijI[0BV0000000000000000000000000n\:ji00000N^15:000000000000000\#
000000000000000;C5D=00000a;@le0000000000000000000000000N@@38gd@Sh00000TG@3GEf<P100000000000000000000\#
0000000000@K:?M0000000000000008j>PY0000000000000007_6gf7_6h=00000g@3b<000000000000000000000000000000\#
;U5H@jJ9U@000000000000000000000000000000Y:@iE000000000000000000000000000000000000000000000Vg4`1KN8_P\#
00000000000000000000Ee37<coA?J0000000000000000000000000L;3SA3T4k`Gi1<k19:He00000_T:L[lG@ha^a72@O?@2W\#
00000kl:?]4]4e^0000000000\a0oO00000\d1iA0000000000Td;hhH<3XC00000000000000000000aI80Y000000000000000\#
00000em<J1e43lY000000000000000Uo4;gon;Pe00000]^9Sk00000\I>h^00000SK3_ViE?QP000000000000000EW<[kOL23k\#
QO;^d00000000000000000000eb19l000000000000000000000000000000000000000000000hV<LF00000?Z7^M0000000000\#
00000000000000000000000000000000000i`7gL00000000000000000000500_7ln2Z;000000000000000000000000000000\#
00000000003U1XG00000000000000000000000006L3gakf0A9aV05HW16Ro00000000000000000000hQ8\i000000000000000\#
000007gA9@dh1JchM6fkjY2oBmY7Zo>^9g?_^>a1LB0ek:5AaGWe=g>Ub5LQ00000Uk0gn000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000LG87A0000000000H]=W500000000000000000000\#
000000000000000C06DE0000000000RG9<YDg0MB0000000000000000000000000000001:=6D0000000000000000000000000\#
PA<]_5I6=\000000000000000Cc7CJ00000000000000000000mV4YBGE<GHaT<?LG3A5g0000000000UJ26C000000000000000\#
0000000000H_9lm000000000000000`@170OQ01B`N:k[0000000000000000000000000000000000000000000000000000000\#
c73aT000000000000000000000000000000hg95D_00010000000000OO=Tn000000000000000T=4_L00000Kd1000?1b900000\#
00000T_ARh000000000000000Zb7[mZT=5K000000000000000000000000000000on@HU000000000000000eU9Cl000008>10S\#
000000000000000R;65E_Y;Fd0000000000000000000000000TY4lQPX32hOd6e;00000000000000000000j@1VA0000000000\#
000000000000000000005H3oR0000000000e=0a>000000000000000?E2;o0000000000000000000000000000000000000000\#
000000000000000000000000000000ch<g`0000000000:R0`f000000000000000]^:Oa00000?9@?]C^3F5Ie>Ql0000000000\#
000000000000000ok6R:00000000000000000000hg1ZCJd?Q;000000000000000000005l;hZL`7kV00000Q04Ik0000000000\#
0000000000lK77Y000000000000000[f0VY\E?cR`M2d0000000000000000000000000000000000000000000000000003m0T]\#
aE8dEZ_2a;000000000000000Jh=e<]I4?W00000Fo8m100000QP27V00000000000000000000bW=L:00000ed9680000000000\#
000005f1gj000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000bZ4<f_d40V000000000000000\W;9H000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000G`2PI00000000000000000000000000000000000`16i]00000]a0S`00000\#
0000000000634Qe00000000000000000000i`7Y@0000000000000000000000000000004g6d5Sk7^Y00000000000000000000\#
AI;]a00000000000000000000gI4oIng1V400000a84_hnB:Ba_0A4fI93`D:<8IJ0000000000a;:D600000000000000000000\#
0000000000000000000000000000000000000000UM:7>Sc5^Ci;9BL0000000000ii@FK00000000007C1oY0000000000SN8Q2\#
P[9ZA4@6ece><ZH0000000000E\99h0000000000Mf>3R00000;_4dP00000=D@_60000000000nf7k:00000000000000000000\#
0000000000000000000000000704iXj:=HM0000000000000000000000000000000000000000:37F60000000000`V@_H00000\#
000000000000000F]:hH0000000000i?>LP000000000000000000000000000000[H0R`>A82I?G9=F4m4S7:1=1W00000T420j\#
0000000000M>6gQ00000kS0:]0000000000[\1Ga0000000000000000000000000Xe?Ej000000000000000000000000000000\#
Bj?P`0000000000000000000000000000000000000000D\?e\000005J95i000000000000000000000000000000YR:A]fP1OI\#
00000d[3XiiM1ARlc7FF00000000000000000000Uc5Xm00000000000000000000000000000000000]P8:8000000000000000\#
0000000000l7>jX00000Ag@EL0000000000PL7e@>X1660000000000000002Z8en0000000000ke6^c0000000000Em8:HHo=0^\#
0000000000Fo;YR0000000000j12f[l@=13d;3L?000000000000000000000000000000bf>iBKl3TJ0000000000]O0IU00000\#
0000000000L]<Db00000@T5nLET<G1E0?mW0000000000000000000000000kZ0Gm00000000007]A3@0000000000Z@2E900000\#
000000000000000935j^00000R:06;0000000000000004C1`m00000EY5^jl58kgll:QYi>@^f[c4J:U3<@S000000000000000\#
00000Uk4Vg00000000000000000000_F::\00000000000KA1hai3M?W40@mG@>Gl00000000000000000000000000000000000\#
`b7>X00000cU=fofD9JI00000000000000000000000002;0G40000000000ga?f\j_@a_0000000000MA88jWF81>0000000000\#
Ie0ib2^5E?_m3RY000000000000000000000000000000000000000000000000000000000000000000000000000<g@NRVf29N\#
6U:8463;oB0000000000000000E4j<kU?]O00000ml7nK0Y:UB000000000000000000000000000000000000000000000[P?ZW\#
00000000000000000000000000000000000ER:01VP==h00000000000000000000000000000000000000008X5Cb0000000000\#
000000000000000NG?`e@P296KY?CAGG:NolBA2h000000000000000000000000000000`n4Q:0000000000=f>OS1AAVd00000\#
00000c;:N=0000000000000000000000000000000000000000_S8=n<M;Yh00000ZA7Y3kf=RD0000000000000000000000000\#
0000000000000003^3nbDd0>HYH628NL=d8PW<\m@H@c^00000000000000000000>K=^g0000000000000000000000000eU@j\\#
000000000000000000005Z8nF00000S50lZQ=4=E00000?K7Y]fP0Ug910Y@QZ2\en_9YK9V?OJNY3E<G^6YS579=00000000000\#
00000U`5fA00000X@5<HNJ4U]]P6M60000000000h01:RIB3Rd?]1`D00000000000000000000`Z<YG00000Yh9gaPoA^:00000\#
UR8aR00000000000000000000KO4dm0000000000000000000000000000000000000000VH2Vi0000000000DR6IJ00000Y;81I\#
7=8GgKD9BCkX:Uie4<\@000000000000000V70g?OX>@UK8?d0FV@S\;]AI?0000000000000000000002Ai8000000000000000\#
00000HV4`i4Q1YF8R:[OFR;2C\N=8U000000000000000gX8a?000000000000000000000000000000fQ5Vg000000000000000\#
00000SQ@;60000000000000000000000000000000000000000iA:]d0000000000000004;0Xi0000000000cG2G41m4;W00000\#
000000000000000000003j1eYX1>c30000000000J>6hTdX3c>:h6]T4_=VI000000000000000000005d=MQ000000000000000\#
0000000000000000000000000OC?hh00000@F3cL0000000000FG?0D00000L88me_76ajCB6AP00000`O5=]00000Xk7^6EgABg\#
00000B64gDA88Ol000000000000000S?86E00000000000000000000000000000000000N4<JY00000000000000000000kV99K\#
0a:o\nJ?n[lh>B:knAGe0000000000000000000000000gM7khDf<0hVi@:a0000000000000000000000000000000000000000\#
0000000000000000000000000_\1k100000W44d`S20WC_k1RK4X?mD@V8`;00000S8:ai00000000000000000000ZW3@U00000\#
d52c@00000000002ZAC;00000gE;\A000000000000000000000000000000000000000000000000004F>iYhd10HcN0RmH;<md\#
00000000000000000000000000000000000gP:@U00000[[7A?HR@Li000000000000000000000000000000000000000000000\#
00000000000000000000@_5ek00000_G9J?00000000000000000000000000000000000000000000000000000000000000000\#
0000000000X]8oR0000000000000000000000000000000000000000000000000000000000000000000000[`?_U00000`d<7J\#
0000000000e^2Jg?09]^00000000006\56i000000000000000C<785H^ASe000000O=igXXAU50000000000209nG=B=oA00000\#
gQ>:h0000000000Gb=a^00000iL=6X00000000000000000000MN;X::G1khg>9iY00000L<:OP0000000000000000000000000\#
000006M8`2_l8Bk9S4W>00000000000000000000000000000000000Sn@mo0000000000000000000000000000002O41`Od;JO\#
of?a=000000000000000hl7DP0000000000;N3?N0000000000KW0l=00000000000000000000_k0U:0000000000oBA6K00000\#
0000000000000000000000000000000000000000000000000000000gP5PkWd5HKeS8fe9b9oUCC7\^oa<La00000bP@@R00000\#
DS2ao00000eX=Ig00000
"""#
