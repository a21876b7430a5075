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
^amexkort	c
^associera	_
^bankkort	c
^bedräg	1
^beskatt	R
^betalkort	c
^betalningskort	c
^bluesky	]	]
^bluff	1
^clearing	`a	`a
^debitkort	c
^facebook	]	]
^fejk	1
^friskriv	_l
^företagskort	c
^förknippa	_
^instagram	]	]
^kontokort	c
^kreditkort	c
^linkedin	]	]
^mastercard	c	c
^pinterest	]	]
^polisanmäl	1
^skattepl	R
^skatteverk	R
^skattskyld	R
^snapchat	]	]
^tiktok	]	]
^twitter	]	]
^visakort	c
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
betalning	[
betalning från utlandet	d
betalningar från utlandet	d
betalningen	[
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
bilförare	f
bilföraren	f
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
chauffören	f
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
fortkörare	f
fortköraren	f
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
föraren	f
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
handikapplats	f
handikapplatsen	f
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
kontrollavgift	f
kontrollavgiften	f
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
krock	f
krockade	f
krocken	f
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
laddplats	f
laddplatsen	f
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
p-böter	f
p-böterna	f
p-plats	f
p-platsen	f
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
parkeringsanmärkning	f
parkeringsanmärkningar	f
parkeringsanmärkningen	f
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
rattfull	f
rattfulla	f
rattfyllerist	f
rattfylleristen	f
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
smitolycka	f
smitolyckan	f
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
taxi	f
taxibil	f
taxibilen	f
taxin	f
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
uppfart	f
uppfarten	f
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
      .cues, maps: cuesMaps, slots: cuesSlots, stemLengths: 0x6FF0,
      headLengths: 0x5FFF0)
  }
}

private let cuesMaps: StaticString = #"""
042480:0:01004<001001<020000100008300400018001200000000<01081000020004124041000814040018804000000040\#
8000420080288600003001406229240108800000062484801400214000000082000020014524<09320080000000000501080\#
01000000009?8000004005001088040000118008040380410800<20430880000041404000800400004020480100004205043\#
2004148450200<00000006243180000040440800422000181042101002488221031;10820610402820180200080020022808\#
0020460480000805024010040826003814080018080300<42054080104000808000032041080008360480:02040001400004\#
0884005152020840020384000820200020400460200098400002000104412001:188101000:00808200409240100<0000424\#
81000002:06021202400000;10615280440920>0:300:1100010002440081082448184004=878204140000861:2002400040\#
00001042000240020080080020042002008020207006003102301180044080088820001901214000400860106200320010<1\#
0400890;502200000010042<8001018020:00121281410100080084190200008002001002040000488000<04321008040002\#
0<260104080780011004081000<1000000104081202809600400000880000140800001008084040:09000000400020141000\#
608131460002;0040600<0228802408040022<42229140052080006502403004060841600340810034003080000840000;00\#
40247002090040020002000000200006004450060001810001000000020050<0003002:000>41009442820=1>0004008940:\#
01000041030082040097003108000480:2200000000008010000080244800400205200000403120880850188004005524211\#
12>0200000402:000003400:00101002110002<400914480002420100004080840018181009010002<024000880040000800\#
1880004081000<00000002803;00004080:080000:004041<1080000002:1004008224211201080002000002800100040108\#
80208418201002000000404311004000003003:1140010000208400208202134828408000200400050002<04008080008000\#
80000200410444840:60004=4104901000:0884800000024182000000000001011000000010880000<001:00086250040030\#
2000680008001402:0000:008580400000006:040002240000024002811468002342060040824271<2400828810002060004\#
1000040:04000401000820000081022028808000484822000002>0:0<:004000310180004004181414101000000402008490\#
4042628092204424060004004090104011081?000100238810<1801048000400:0006023001<004000420011800000804800\#
041209020000020000100001000801<020002010801000000060=00220100:000100<08000<4000044928000487321084000\#
403<0410=08041<5409004<0404324004000011410280006832<000008080:00127100000100:00800400;20010000000404\#
02004000052800080202410061212880021002021484800004700002082000000000080<0002002810800048404110440000\#
004808<02008200000801002000002802100031800400000:0;0<:800100200400800402280010005008204010090101<080\#
10000648022040000004028:00000010824008004085120020200800048:0006002000004410010800100050080082400040\#
04400240010001240000752000000900100300204840108008004000:500000808702000840801402802400200000026>000\#
020000200049104854040880510001:030000000000028220400480001000104000000426661402400001800110004000120\#
412400028100000800000848400:0820?02800020288<00022500180808002203048624001002202600102150188<0100021\#
00>80000400306000204022004100003820802000800000002501480418040802090020028208240100002000<300000<001\#
80101800800084408234802020000100804000108;201:80089200100841002001100240030:108010108020440005000076\#
0030040800107<000028210820<10<900000040041084:000502040044040100402000028004000120206800010404000010\#
0000200004000000000:00:200008200429008060040002400000004488002025000200040100800025002;0810208040608\#
0480100121004<04128104040210200800004<00402002100300000040003040020418000780000408500980093000900200\#
3000004140000008401808000000800400:060810?:010000090100082000041001924840800002140442008000224046002\#
00420;021800240400082000808000400001802015084041002:0024:00<8410022086001:08000002003110:2228002002<\#
84309<24080472001848<0:20;60:9<402002110<0001902:8010100000022000080010;8020002411040:8005201004=000\#
200400:040:041251101404002000420:4<00000900201400001000001<00088002800001100040110080000011000000000\#
010820042410400800100801002040013402010800002601:28200000820098801419<202808801208002020900002030008\#
4079030801040>4002063080080548008080001000206:08<402000406500500=00101200101<608084008;2000200420280\#
06208608604008002000404000012042801000004<21410108800091064000014804<801400<=00<00408104000802014000\#
0000000200040003000002000400<800008400000120:430984000009000080:840001000041400<0014<000010300024220\#
404140:0240400400409009010141220000000400020084606020190946011600000100224400422100044002101:8000800\#
:000000008800208000608880000040107000800038800000;1100000100000800000<1:0800202000011<40000004088812\#
00088000804006000000002056422800011024000420008101002:043601180801240<0001000204046<0040010188010000\#
6305001000;046110080420520003121203001:900080000000000100084020:050000931040428320000>>0080001425083\#
8020040005000800400622000000426113:2012000420004800040000000008000953400>5410050<91001850525008000:8\#
00000300800680402480086000808002080070040020022000000002204002100:00012000019210001200:0:48000080000\#
100082100044020041000200200178002004200041100200000880020000008:400<02600081000000400001800030032020\#
2000000100005<048000000<0940083400112044008220040005010100000002000008034880000030010000001000080082\#
2880000:0000000020002<002001450400920020100480100001080410:>002015011008284:940201000910014001000464\#
0800002<00680608022004008240008000122015000004808030203000000010091041200002200040022086400130000800\#
00000011000000000021<00080:3235072000110044100202008:4040261001820:60098884000411:02:051019456801000\#
000008000200220202380048041000280<000080004:8090024>000000300402014100400000160082004000200180830080\#
00000400004800008014041008020083108210200201000001830<200<000204890<8:810004022000205040640200800900\#
4000402000000202000410000004000000048002300004040<4004<0800000000000808000000800200001240980<0310080\#
121:44001408:000:0128410800040428002000000202006400000088404002020210402080000008010000010<014014060\#
04001<80040800000900100308446040800086000441021000640010:02882106910120300000800100018:0:000<040424:\#
5010408204210020200001:400904002000081:0;0008000010000080003481004000200040280008<00060:044:80230800\#
500060000081:00184008018084010800181000200040100082880206088404000:28000070000000002802082006:000091\#
00004002001086:24900<02214201200000064<6013082204004040020004884602100:00488100010200042000008110000\#
0000012000008000014000000000402000298801212410400280592400840<08206120:82041010400420104240800045601\#
4400003052001000000080020>6020000000881100000000010504080002242000400001;000010011020090000890280202\#
00040002010001010849<14010108010568480081000808028:0041000004=000021384082<30601380100822120<2400884\#
00008000040144040060021514000<9418002410244000109000001808100000312200160048801801002612819000241308\#
220100512:10800104080800:0820015918088808005150<0400440000200000016220108000800<04000=80020243011004\#
:0190000140000028000040000021027120080004842000024034000002240048080101:9144004004900404008000202101\#
200008020980002=20080140810020800006>00200101124100900=210008000494<01006000420080020012020008040300\#
000002440808000284000614214000004010090000100810802<4482<001<0801000083461028009000224208001003;0688\#
0=164200054000842000000100000980002000028044144866800041000048802010004220002280408100:<408164024800\#
003010402:09108:8820044206040842050<0040000000000011408109220430401040420051448900000104010008800089\#
0200000602980010100940000005102048924900480002051009040180402202100<1020002004000000>2044:0641003800\#
90008104210232000040000<00000414080002080604020110:09080010;180000000084014100082010011000<022080010\#
04001102820204008112220600001402802600=0000;880000020=0820000000020420011108100142080224000780052058\#
0000004004218102000204200020800450110002211000240308020144001820012808000000000501040205090420002208\#
00011003000840019000100400100:1084944108810008200000028428001224808:00008005044018002000408<00000000\#
60824068:0410130040044<50004004200098080<04044=0100:800000100240108020100020481019800011880009282300\#
0201104042010280482048002810262040000088440088080022102101008010900045048220<00000000004000002209090\#
00040880000108101020300:00041000004840:0005608100551<00060040408880000004046=8<410400042041990400108\#
008<0100270340805040030080104:8110620:0020:2>0046010<000422<8090000:00=02004444000000049000500021804\#
0008911021608011840208000001008046000884120000600140400050540000810<20400128180006242000880108904504\#
0:100010000210800001::<00022040800040200200410902000208410140050004610234<48080200002900802008450214\#
1009030400400004840080425000040097600200000408080224494:0801046:088000021005002200208510007000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000008000000000000000000000000000000000000000000000000000000000\#
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
0000000000000000000000000000000002000000000000000000000000000000000000000000000800000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0002000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000100000000000000000000000000000000000000000040000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000400000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000040000000000000000000000000\#
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
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000800000000000\#
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
0000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000008000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000080000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000020000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000400000000000000\#
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
0000000000I95hYgA4o400000000000000000000d5@@]00000IM;CS00000000000000000000000000000000000j0@NZ00000\#
000001E25iT7?T:0000000000000000000000000__2\a000000000000000he2aSFl9hX0000000000hX3>^d5@VQQm;@B00000\#
00000l41Ek0000000000000000000000000Ec4`615=NW000000000000000]@7:[000000000000000NJ<5400000B27:PXc<OT\#
00000k_>m]00000Dh7k_000000000000000Dn@dY00000000000000000000000008G;6`00000VG5EZ00000000000000000000\#
00000000000000000000m569S00000g;:VF>04Fm000004G:3o00000000000000000000000000000000000_M4VQF`?JA00000\#
Gh0V<00000IE2F0@^6I;Sl7jm0000000000DR0?f00000Vj4Mc3<?D00000000000000000000000000:MAWCeZ95_000005j6Z9\#
00000Kd2F`0000000000mi;AB[J:_`l_=hK5@4nO0000000000000000000000000?9=m>000000000000000000000000000000\#
00000000000000000000j06Jj000000000000000000000000000000000000000000000kM@\gXj2[2>468\N08KY]b?`4=O@0\\#
R`8kF>90JJm>1:XEW7hI_W?2L0000000000_O1coNG>450000000000000000000000000]:;]M0000000000K\;VV00000;\;nk\#
eQ?4A>IAaMg;4S600000gi7f<00000@i96400000Yn0>lH_<fg00000000000000000000b>;mR1h1AA0000000000k;;Kk00000\#
00000000000000000000000000000000000000008F:3C000000000000000G:4l=0000000000000000000000000Ko>Xf>k;9;\#
000000000000000000000000000000000000000000000dl@_Y0000000000?K4<k0000000000hU2DX5\1LYMg>7=0000000000\#
@T1eW<l1Q>j01T2JK77o00000000000000000000000000000000000Vj?o600000<_6d<000000000000000000000000000000\#
bI>;?000000000000000000000000000000>g1OP00000000000000000000000000000000000iB5d800000Ml@050000000000\#
000000000000000000000000000000000000000000000>@<FK^^6l00000000000000000000000000000000000000000Ld4`U\#
0000000000RI:6fEm<Yf00000000000000000000000000000000000@G51C00000W>;jb000000000000000ILAE`00000Ig8@D\#
000000000000000000000000000000GE4BY00000`A3IJWI@@A0000000000000000000000000:?7dA:B>7L:J<2600000DS0h_\#
EJ2@[PZ8OC00000000000000000000000000000000000000000000000000k42cag[893eg<B80000000000000000000000000\#
00000jP=iD00000\=>K000000J<@7H0000000000000000000000000SJ=G^N587o00000n_?0n000000000000000000007>8SF\#
00000gC3`i00000aV:DQO_3h4fc=bZ00000:77J8R`2gMJ\;Yk00000d;?Wg00000LN3no00000000000000000000JT9^d00000\#
000000000000000aV8\W00000d=;k>0000000000000000000000000000000000000000000000000000000e3;570000000000\#
9?>0=00000X_53MYU4:;000000000000000000000000000000000000000000000000000000000000h78Clf]9I;PT255YQ62M\#
1a==N0000000000000000000000000C76]kHZ1We000000000000000;l0DlbQ=;J00000_12?J6X2Ma00000000003F4IG00000\#
000000000000000000000000000000lV2cOo>6RDRU>BF80AB7Zc5eJ:@=6Q3<:e[00000HV=DK000000000000000f>0lU00000\#
00000000000000026@0J00000nN7S8l`77ghH9GQ000000000000000000003l1P700000000000000000000000000000000000\#
FD;3P00000000000000000000fe@?N0000000000Ue7<i7Z@T^0000000000000000000000000000000000000000PW6WS00000\#
Bl5W:MG@h?9I5Z`cK7Y70000000000000000000000000AK1dm000000000000000oh>RJ00000_<@_000000W;9`D0000000000\#
000000000000000000000000000000DM6Ed00000000000000000000000000000000000000000000000000A@=EU0000000000\#
0000000000000000000000000\e@JK22@[aWcAOJ000000000000000000000000000000Ee0HZ`K>PY0000000000^f9XmXG4Zc\#
00000@H1J8fb2?<0000000000000000000000000000000000000000Pn5<Y0000000000lP:Q]?M8C6Wb8JI000000000000000\#
000005g5DN0000000000\:;0hI1><P00000n>19ao_7>]0Y;3f1a1\Lo16^UG>9_@00000@Q9k70000000000000000000000000\#
000000000000000000000000000000kI0TR00000`7:ja00000000000000000000V2=PD000000000000000oa:0ZXG>U:00000\#
000000000000000000000000000000M\@gL000000000000000000000000000000000000000000000SS3Dd0000000000<e<3D\#
?_2OD000000000000000000000000000000:f8CAFf?>Y\7?^j000000000000000c4:[3FU6NQ00000E1;C=0000000000nK>c8\#
00000Tb8h[3@3m;0000000000000000000000000Ie1oH00000SQ8@c00000;`3[c4g;@^Kf?Xh0000000000U^@WD00000nZ=;Y\#
00000000000000000000Ae2C^DC@Yl000000000000000Tg0hD00000000000000000000<[;GibQ18Wdk;_@Yo:2^hT1\d7M4JB\#
0mA>OEb?fI000000000000000`E9SY00000000000000000000^c<a_nK36f00000?F;PV000000000000000[A=^W0000000000\#
00000mD7l800000@I=Kf<T=l2U3=mdIP3S5o;??`BI6UN=j37Y[cAek00000JH4g\0000000000000000000000000LM@]D00000\#
00000000000000000000000000000000000Gb6Fle9=Ze00000`H0XA0000000000000000000000000n[;QS0000000000dJ@eL\#
jU1Ch00000000000000000000eK<DN8\<T7[n09P00000<N7^U00000<4=Cd00000000000000000000[::2i00000^ZA`g00000\#
00000g\?;60000000000a=;dj2H2\Y000000000000000E=?Pd0000000000000000000000000FT;6>\799E0000000000gg;HP\#
00000Y34a3go9H1XV4]EFT8<h_4<Cl00000fS0^H000000000000000V72C@00000^j7=M00000\[3V;00000<V8aP0000000000\#
lg<49000000000000000000000000000000000000000000000000001[4NA3b7T300000DoAhY00000000000000000000>T4:4\#
0000000000V_?@O00000B^=4e0000000000IT:E_0000000000000000000000000Zc1hG`^@i?b;7:b44<L]V[:]alP8KDK3<^=\#
l?=c]0000000000000000000000000000000000000000000000000000000000000000000000HV:H`hJ4jHC40T7KI9MV00000\#
2Q2Vk9d7jPj`?[F00000El=ST`h?NRWl4>2H<@M\e0A>U0000000000:D5ELmk7Z0@H8M]gk?WC0000000000000000000000000\#
000000000000000000000000000000en2U`hF7_]^85JM<\>==0000000000000000000000000j_84Z00000H56]TgD08\00000\#
od=@@0000000000000000000000000A86M?000000000000000000000000000000?k==9000000000000000000000000000000\#
0000000000000000000000000000000000000000bR0?F0000000000`F:EA00000000000000000000QU6>KAZ121<Y<bZWA5TP\#
?C;kL00000000000000000000000009=<h=000000000000000SJ7_C00000T6:@N00000n:4XO0000000000000000000000000\#
0000000000Md3Ae000000000000000000000000000000000000000000000000000000000000000000000000000dF;K<00000\#
00000Tn<Wi000000000000000RN>040000000000Wc20;fS3hbb:8H[00000d57K_000007:07UR8;Jd00000000000000000000\#
000007\1cK1C2QDKK7KMo2;oa0000000000EC:K@0000000000000000000000000000000000000000@@9n7000006n9lYh@7W3\#
d3?n=jj5C9T\;^T00000c;ART0000000000056\j00000000000000076@9500000000000000000000000000000000000GP2P[\#
mC8T30000000000BS>=l0000000000@<9bl00000lc?<15T?iT9[AAG4L8V;e8483g2AU100000Md7P:0000000000000005A7Wj\#
0000000000000009J<So00000>m<88000000000000000m11NU00000000000000000000000000000000000JM@D>Li0DLTc793\#
00000000000000000000000000000000000<0;ga00000R0@cGk`<=0k01S\00000000000000000000Q=@hk000000000000000\#
0000000000U^AJL00000VK6id0000000000000002X3RL00000000000000000000000000000000000lJ@DP0000000000=j1Pg\#
0000000000B1A:U00000D8<R000000000000000000000EB9efRMAL@000000000000000000000000000000000000000000000\#
bV?3o0000000000Wa><b0000000000CL1l?[B1O:9l?e_0000000000000000000000000000000000000000b1=V;0000000000\#
0000000000000000000000000000000000000000i^8Xh000000F=:Y0000000000Dj9J000000Bh4`c00000000000000000000\#
0000000000?[AQ20000000000000000000000000Z=0S<nI8m00000000000Y_8[^@CAL300000CR848fb8><0000000000@h=6`\#
Xi>;NSV2=i00000000000000000000>k27o000000000000000Wn3HTN_7M@000000000000000P99^C00000000000000000000\#
[F2NZ\c9X7Uj3XoHR;;Qhc;ZU0000000000000000000000000000000000000000CQ@6G00000gQ8fXb^>:e000000000000000\#
00000f40ElVK5MijV@hd000000000000000XT637UH7b`00000000000g9`jQQ>\f0000000000dE9E;Z:9gK`Z6]^6W:_600000\#
=:9X]000000000000000000000000000000[72I]000000000000000iJ4[f00000000000000000000;`75O000000000000000\#
0000000000000000000000000R66V7?0>]KDj?kk0000000000000000000000000_[<9k00000000000000000000X`8]96b7=:\#
`n;Hf000000000000000000000000000000mU3Im9409A=e2\QA<@HF00000000008M?E2@D:^gAN=fM000000000000000jO?hW\#
00000000006n<F>0AAU;0000000000000000000000000`b::lW^8LO00000636a:00000e?:UP0000000000000000000000000\#
0000000000000000000000000;b1a4WH3n600000000000000000000>LAgO3f0QT0000000000000000000000000bG5W^m52b0\#
;55be000000000000000Oe;gG00000000000000000000g907@00000b58VJ0000000000m]4Wm0000000000aX@Zk0000000000\#
7F;42>B9m\00000Q8<g50000000000PT3l<00000000000000000000\2=Rc0000000000=@:e90000000000000000000000000\#
0000000000Wi1]V0000000000000000000000000KK9WR000000000000000000000000000000000000000000000EaA4<00000\#
000000000000000478XG0000000000?W2`I0000000000000000000000000@48M30000000000iU8Z2Ea8jA000000000000000\#
am@BQ000000000000000hR66I00000L<2_E000000000000000000000000000000Ao8:<0000000000n^AV9000000000000000\#
000000000000000000000000000000b716:Y[39BXe3;E000000000000000000000000000000]i5SJ00000000000000000000\#
El6Fc000000000000000<0?h50000000000000000000000000000004^:MXKi;6kf76?D]mAVU0000000000000000000000000\#
B^<?800000gd<F0000000000000000000000000000000<?;k200000000000000000000000000000000000TmAS8`E4C_00000\#
0000000000000000000000000000000000000000^M0ck;35>?`U;h[0000000000000000000000000b<:A80000000000?k2HR\#
4a=e;00000000000000000000FA>TQ@N:Gi000000000000000000000000000000000000000000000`@?<?000000000000000\#
000000000000000^X0M8000009H6K:Vd<bGZ40Ko`Y0D2IK4jW0000000000a88A04h8i79g26:0000000000000000000000000\#
000000000000000000000000000000kZ7cFn8AIU00000000000000000000000000000000000]Z4?h00000000000000000000\#
00000000000000000000aC7`A00000QQANV0000000000e[9?n000000000000000PE=Vi00000000003NAMG00000AW6iV00000\#
00000000000000000000EG:So000009g:>c00000e46lB00000oCAOfBb5SYT9:RN000000000000000oX@ffhGAA8cm<l7:=1k3\#
000000000000000EN2Ze:P51V00000000000000000000J`4GD000000000000000000000000000000000008c0:kb::RTJP;]Y\#
RH0Yc5@;X9kE52JHF9_`00000CW920jP@eW0000000000000000000000000=;4M=000000000000000N549nJL8AU00000UT:HG\#
0000000000000000000000000853nBZI41D00000On;9VVU<X<000000000000000a46jUl0?BO00000505G8000006m3FZFc92R\#
Im2f7C^<ofhf;78kd?TF=W?[6;F13obZ5Sd000000000000000126SHS66dM0000000000_\;Rj0000000000gK=ePJd:=MLg17:\#
L76?N7P;goo<=FH0000000000nA=`eoa@Kd0000000000jh0:0N`<MN0000000000R59HMWJ?C1000001\1lI000000000000000\#
0000000000>Z3ZY]d@8I00000kn9Z8D]8nJ00000000000000000000GJ<;o0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000[J?fT000000000000000lS5MNTY?T`0000000000l8>I40000000000Ah;MS\#
00000000000000000000\E0\F0000000000PV?f?000000000000000000005_64k3B:C<000000000000000@M?]30000000000\#
J04036M8g^:3:CWQY7oa6[AB_0000000000000000000000000nK4GjAE66300000c\@Cl000000000000000j_7B?h::OB;T;?M\#
>\9C;jD<6X00000000000000000000000000000000000em7STJG>hk00000000000000000000000000000000000000000m33;\#
000000000000000000005G36X00000000000000000000000000000000000000000000000000cR<I\00000000000000000000\#
JH5@80000000000000000000000000000000000000000ia1WM0000000000ab;Lb00000oP5iKcE8AF00000>02Ec0000000000\#
em3k60000000000000000f<Vc00000000000000000000[L>h]000000000000000000000000000000^d4JS00000nJ<WO00000\#
00000];0PX0000000000000000000000000000000000000000KE6O^00000Vc2\K00000ZW5T_k>=<E00000000000000000000\#
Mb4:KT]7Bd000000000000000OK4CW<IAcFA=22O000000000000000d_6GXFl04^[U4i=0000000000KM2P9DL=Y40000000000\#
0000000000V]=nFh27NVgZ9iY000000000000000C28YP000005;1XM00000000000000000000000005X>Fh000000000000000\#
:n2J?0000000000K3@2\00000000000000000000Y648;0000000000000000G:GDO83dlT<5LU0000000000aa6B>0000000000\#
00000000000000000000BV;[W0000000000Mh:N800000eK1c@ko3eX0000000000lo4ZL000000000000000000000000000000\#
000000000000000HX4K<Gb4[K0198G00000Yg7DVMV9og0000000000>d?Z]af6AQ00000Ha6Xc@a:[M00000000000000000000\#
aS@NG00000E<;5e00000JX50:gj9lE000000000000000000000000000000Hc0]j00000000000000000000000000000000000\#
NV@Q=00000o^2Kc000000000000000=823S143mj00000000007`5E6`Y1l5000000000000000i=?m900000b[41hNDAH<00000\#
00000jZ@jV000000000000000YS@8f000000000000000d?2<n0000000000Wm5f@00000000000000000000000000000000000\#
1b@Xogb3j100000Hb6Wg00000000000000000000XjABo0000000000e?8G40000000000000006[9`d00000000000000000000\#
MS3gC00000>o8=50000000000kD9Z\YP0jGSa4<10000000000000001C2W8fT0He<4>noR1>1S00000000000000000000<]>mM\#
B5;<?00000000000000000000000000000000000e^9910000000000n@?jmB12Xe00000000000000000000WF1R@^B=`R00000\#
Vm3<jV57OI00000LB;RIS9<[V0000000000_47^m00000<;7\[00000?\:KkCg6Z^@e3Z5Wn@MD00000e\>nG00000]e1TI00000\#
WH4MOY2;dJ5X:;\0000000000000000000000000ZY42@00000000000000000000000000000000000M:?7PHM4g20000000000\#
000000000000000000000000000000m94C?eS6jnLn2V5000000000000000^78=_]D@1MOG2>N0000000000Ko:XB0000000000\#
H33F5md;BY^N4dN?EA;C00000000000000000000Mf10[0000000000Fb8Y<00000000000000000000000000000000000E076V\#
K`40g000000000000000000002:27`1<4?U0000000000o=2em00000000009a9AQ0000000000000000000000000ee>m=00000\#
00000`\6>]00000ho=Wl00000000000000000000\Y?A^0000000000000000000000000S?2H^Nj5;]00000000000000000000\#
00000>^9XC00000000000000000000TD@LT0000000000\^8=X00000dO1Z]d^=Lo000000000000000000000000000000e0<WW\#
00000b52FMg^@\\000000000000000NF=Ek000000000000000QG13DaV;I=\L>]=0000000000eV<MZ00000000000000000000\#
000006U<gM0000000000R91i:00000000000000000000M]7>m00000D6:mCS1=AT00000000000000000000aA7Wc51=<N00000\#
000000000000000ZU61o<B<P7000000000000000WT>^=00000^M5j60000000000000009G@^e000000000000000000008P:Ya\#
633Uo1^1Mi0n9ACj>3kd000000000000000000000000000000000000000000000000000000000000eX2O[000000000000000\#
0000000000X1><X0000000000gC7E60000000000Kb40@00000[3<O]00000E14Jhm13?29Y?G`0000000000338hK0000000000\#
00000PS?Uj000000000000000000009K:lDRQ8dYl;13f000000000000000Z=@:0KW66ak;?8F0000000000000000000000000\#
00000>^5dY;R=0d000000000000000000000000000000000000000000000000000000000000cc9_N>L:fRA@AVk00000BX1M:\#
0000000000Q>20G0000000000000000000000000NC:N\00000WI9Di00000000000000000000`14<]00000S]<dal:2Lo00000\#
0000000000Qf0Ae0000000000oK5KCkH8m>YI>WF0000000000Em@GE0000000000000000000000000000000000000000W9:H=\#
00000QH0BJ0000000000V;08g00000ej79[NB<Ad000000000000000000000000000000000000000000000000000000000000\#
00000KT0eZ00000000000000000000000000000000000FP1Vk00000000000000000000000000000000000GS;7P0000000000\#
df>T^0000000000=C8]Q000000000000000000000000000000CK;KX0000000000i_1RciG2oX0000000000000000000000000\#
0000000000^G6P`0000000000000000000000000000000000000000000000000000000000000000000000m76YR8jAQD00000\#
00000Q01cccn;U\14;`@00000000008A02B0000000000h3<oX00000000000000000000000000000000000000000000000000\#
Il:0=000000000073?mlZO;M1:6:<^00000000008D=IT00000h0A9M00000000000000000000oh<NV00000000000000000000\#
00000000000000000000gO=eG0000000000n25=\0000000000KP=@QI@9IZ00000W1<2Z=b<O500000?<=S6a[1;D0000000000\#
0a>\]000000000000000YK:o_0000000000000000000000000000000000000000^]3Mh0000000000j`2cBN^5Eg0000000000\#
00000000000000032A::c6<IK0000000000000000000000000hm1k>00000000000000000000_9AAg000000000000000kn8>[\#
000000000000000m@>`<00000000000000000000000000000000000000000000000000?<;N500000T;<>EV\>Si0000000000\#
1E59A0000000000QL<I;000000000000000nd@1B000000000000000dV3aH:W8:]GhA08000000000000000000000000000000\#
00000U\1EW0000000000CB1]=HU;1500000hV>0k000000000000000]k0lc_FASE8W71R000000000000000W^0;Y0000000000\#
6?2n^0000000000fmA^F00000000000000000000`\8RK0000000000000000000000000000000000000000000000000000000\#
000000000000000Vf34e00000LD4;E2W6FK0000000000=b=E300000bd=[500000@<8on5P;cE\F:V\YY?>K4X1]mZC2C1^96_k\#
A76QIWC>dBVJ><DQ5@S_0000000000000008=7mdGK@X<37<lL443^<bd?E[00000000000000000000000000000000000>k7TE\#
000000000000000gk<XDP^4DeGb:FQ0000000000000000000000000Zl10hYY93700000QQ74j00000000000000000000jR4c5\#
0000000000SU?M_4A:Ij000000000000000>16CM0000000000000000000000000000000000000000000000000000000lF0E6\#
00000000000000000000000000000000000000000000000000000000000000000:5:9IE>>2;00000lG3Cc000000000000000\#
00000000000000000000000000000000000mY68500000000000000000000=l<L:00000k8;8Fi[4UM00000000000000000000\#
000002@2g90000000000ee>6o2K3T`K@6YmLf1030000000000000000000000000000000000000000000000000000000DZARl\#
00000>J;EGeC9Ug0000048@5T000000000000000_46e20000000000000000000000000Y4:\HLf7YLgV=F6:`=7YF;?OT00000\#
00000000000000000000000000000000000Id8L@000000000000000?h:ca0000000000[O?Oa000000nAj;000000000000000\#
0000000000S?>[d00000Y]1Ae000000000000000iU26FHo>eAR0Ag8000005^?X]00000000000000000000Q022<0000000000\#
00000000000000000000000003=9nU000000000000000M[@:?00000000000000000000`0A1egP3d1g73oDPg5@SZj8WH00000\#
00000000000000000000:g>9L9Y5jeH5;_V000000000000000fJ;=T000000000000000F42gWM:;lX00000000000000000000\#
0000000000000009n8kS000000000000000000006?5[Q00000000000000000000000000000000000eD6BiIm<3400000Md693\#
0000000000Oo2:>00000000008F4Nd00000000000000000000000000000000000\l1D=A[76MFb<in7?47H_11:oa^;<O<R?k\\#
000000000000000000000000000000YE3<MCRAW7000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000006T7PlPW<Oo00000000000000000000000002875`@D5HR0000000000\#
^622Ej13P1000001o=jA00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000S?1_m0000000000000000000000000000000000000000000000000030;^fK;6@QT95gh000000000000000\#
GC=Mn000003G7R10000000000;E:9`I0A>g0000000000^V>M7@9>dU9e>da00000000000000000000Pk4]9000000000000000\#
000000000000000000000000000000000000000000000m:<oK0000000000UU<RTci=o=000006B:kA00000000000000000000\#
<S@8<h@;\h00000TK0MZ0000000000000003k>8X00000Ph1mM0000000000H9@>I00000hN4Q40000000000000000000000000\#
000000000000000000000000000000MU3Kj0000000000fk<QP0000000000E<2GSU24@m0000000000]C4PD0000000000@_A[=\#
2e<0kO107aFd@<P00000000000000000000K467l000000000000000ij>220000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000le2]i00000J_@IG?`4n=fa31PhX4LSFR81cTl3<b0000000000J?7b9\#
00000R`?CG0000000000000000000000000Tn2@fGf:XY00000no1;^0000000000c61YIaX2gjLj7OVZ_??m00000Hl3AF00000\#
0000000000000000000000000L5>bk00000TU9XP0000000000KU?gaEV7G600000mX03700000R^8W^00000000000000000000\#
MGA3<0000000000000000000000000000000000000000MJ2>d5K:a^000000000000000000000000000000:79ld0000000000\#
00000F076n0000000000000000000000000?^8?Phc9G;000001a0Sf00000KA0@=00000000000000000000000000000000000\#
0000000000000000000000000_XA3GIh8TV00000gVAh0[B5;900000000000000000000000000000000000000000000000000\#
0000000000Wi2WU00000000000000000000<I0IH00000=@0_K0000000000000000000000000nZ>?gb3=c<0000000000Ea?GF\#
Qc8]f00000mb:AZ000000000000000;k>1a0000000000000000000000000^=<d2Cl4mVlg=f<eEA2<1@6ef00000=h1kU00000\#
00000ko7YW=68@0QQ3A9:C>5d000000000000000oP6P600000mL6Y`00000000000000000000R_1g2H;9;6000000000000000\#
aD?mQGN1UK000000000000000E[5U[5P6_0000000000000000Ub?`B00000000000000000000Mj0:G0000000000Ta;HCH65cb\#
V4;TS0000000000000000000000000ld:kk0000000000bM77J0000000000^SA8\00000eN7AB<m8L`D`0m2>L:;lJZ>io;?2?Q\#
_:2cjM;@?9000000000000000000000O2?b0f38M;>8Yd0000000000000008P:Ma;mAFl@P8_=00000_=8G]00000?97Z`LH:]F\#
0000000000Ni8<[0000000000K_9Ce0000000000bj8=G;U>J]0000000000GA1@0;7?ZRgH3AU0000000000000000000000000\#
WV0MD0000000000AO?\D00000000000000000000LPAdW00000000000000000000@a9>_8n@j<0000000000000000000000000\#
3D<fA0000000000S>6bT2n8==];>LcEM1W<KK;:f0000000000N803ihW1jh>:6oT00000000000000000000000000000000000\#
0000000000S:=^e0000000000mQ?22?6?VC00000gJ:9:000000:8382f9je0000000000000000000000000AZ@P;0000000000\#
000000000000000000000000000000000000000000000000000000000000em<lkR@2@N0000000000000000000000000DYAbk\#
\O;>2000000000000000000000000000000P4=lSNg4QU00000QO7g?00000AP8\B00000000000000000000SK2k;00000464_b\#
000000000000000_V1EK000000000000000@_;9F000009S:TJ00000UB0V[^8?Mo00000000000000000000AW;;4:21^c00000\#
000003]9>?B:?L0000000000000000@;=cLb7;\>00000000000000000000000007j>e800000J[:^T00000N43]TKg?KDVXA1Q\#
00000000000000000000_L<iB00000000000000000000N\<JU03>H<0000000000O^:;<0000000000a\?Z1000000000000000\#
0000000000000000000000000000000000000000FhA7i0000000000000001]5D759<=QFbAHf@3?oI0000000000O[1dE00000\#
MV9c?00000V];]A00000000005X9=D4D<8c00000;[@nF0000000000000000000000000000000000000000000000000000000\#
F`0e<00000hE=K86c@NhOg0ZN000000000000000000000000000000000000000000000>Y4RF0000000000000000000000000\#
Jo6`k0000000000gbA7GOe7U`00000000000000000000000000000000000000000000000000cB@2f00000000000000000000\#
0000000000S;2Wc2E8Q?AH<e^000000000000000000009fAAW00000000000000000000000000000000000C01CL00000SI8en\#
63:a<00000>O=;dZB6@]9f4lFEL:BdQf;_inU@n3000000000000000000000000000000O<A7X0000000000000000000000000\#
00000000000000000000CV00n0000000000Eg3bB00000fk0WR00000000000000000000000000000000000Rj7CT00000[k2AP\#
0000000000Pb0gY000009k7RRk4:I[000000000000000000000000000000000000000000000000000000000000k<4db00000\#
000000000000000000000000000000M@?LRX32fVF2@6W00000QY:hK00000000000000000000l16C[00000000000000000000\#
000000000000000O\>G80000000000000000000000000000000000000000D9>EJ0000000000000000000000000NT76>00000\#
00000000001Y;lO00000000000000000000PR@dK000000000000000000000000000000iH6obUM2>Y00000000000000000000\#
00000@Q?c<000000000000000000000000000000@L9nE000000000000000=U<S1000000000000000hN42O000000000000000\#
00000000009e2if00000V?4>^o2@Q1cJ2@C0000000000000000000000000Mo=bl00000O`6R90000000000000000000000000\#
0000000000cc2R^6d0Cb00000000000000000000i8>UI0000000000[9=4F00000000000000000000I34YGmk>Ig>N@3:00000\#
00000an?5H00000000004WAb?00000000000000000000000000000000000000000000000000oM056@L@73000000000000000\#
000000000000000000000000000000000000000000000L;7[8Cg<cMgZ=2000000VW<Hm000000000000000000000000000000\#
S53CS000000000000000e<AKWJX4`Ja9<jP0000000000000000000000000000002L>Z2e5APf0000000000000000000000000\#
00000000000000000000H4>[\GYAZh2O0`10000000000hO3BF00000Sn3YU16>D:000000000000000I91`J000000000000000\#
na<5LM0@CZ000000000000000000000000000000SG6f;00000000000000000000R^2V_0a5Aj0000000000000000000000000\#
000000000000000Xl2Yn000000000000000000000000000000000000000000000000000000000000H;=6B00000me9fG00000\#
000000000000000C@6i000000N7;8Q`o;Bi^i@Lc00000bQ1>ioi4Tc000007D9M=CP<CP;=4D:k:AAn0000000000YW;lm00000\#
000006j?0aln@_J0000000000000000000000000000000000000000000000000000000:6=b9000000000000000?g0\Tk^7`P\#
WT=8]00000W;7;J000000000000000F=2@n0000000000Cb47;00000406^8<T0oG00000000000000000000>l?XS0000000000\#
0000000000000000000000000000000000000000000000000000000000000000051:`<00000YJ24h7;3`;000000000000000\#
0000000000ND1Q300000:_8Bl000000000000000PI8\L00000000000000000000CX3L\?Q;@5YG8U]mS@Z[0000000000nP8FG\#
M2=Ne0000000000B^3[@0000000000000000000000000bI@;B0000000000MfA>_0000000000][5]1000000000000000H0115\#
00000000000000000000?848a00000000000000000000_O=C;0000000000000000000000000000000000000000RS9T@00000\#
0000000000000000000000000000000000000000B4<_aR62=7000000000000000f^4VggX8DT0000000000]G5P>kW=mR00000\#
00000Z@<6o00000hh9L00000000000000000000000000000000000000000f8?Zlj=10J9e@=hcP@k]0000000000hF<e@Ym@Hh\#
fH8>c00000000000000000000000000000000000Uf:B8m>@6h<T2UW\5@ca00000Q2;al@M64RkI9d9L\>3<0000000000m_@m@\#
0000000000;Q07o00000000000000000000000000000000000000000000000000000000000000000GE8>G0000000000]N4\D\#
0000000000m58]\00000Dk0ff00000000000000000000[\?;C00000a=55m0000000000nf;>LVW1jR000000000000000gJ:`j\#
Wo3mRb98O16e?M=000000000000000_`1<nhf8l6AO<4W000000000000000000008m3dQVgAd?0000000000000000000000000\#
00000h\7ZldmA[2000000000000000000000000000000Lb3eJ000000000000000623YmN4:eI4;1b\000007M49O0000000000\#
00000BU3[3NK5V60000000000]b?hAAO4G53X3Zel>@a>00000]<60JE58]A00000ZJ;T900000000000000000000TC2c:00000\#
TK7aXUI6jFR<@aa0000000000000000000000000A_;AW00000000000000000000000000000000000eW3H<000000000000000\#
00000U\7Ne00000000000000000000o\6M`0000000000nm0dI3W8CW0000000000000000000000000WD>=LFk4gF5`17acQ6`E\#
CQ7d39K9WnDF@RY00000T67A3eb>S3000000000000000XX<\Y[>3bO000000000000000]F46O[j9VK0000000000k^9RHMJ0jS\#
0000000000Vn3I[000000000000000000000000000000=?9DW0000000000R?5L:_:8NEh_0_d0000000000T\=k[af3T5ZZ9D2\#
000000000000000000000000000000Z<:8F0000000000G[08R00000Lh2TR\J9:GjZA:f0000000000Ac<7lTb6:@0000000000\#
00000nA0J]_27^G000000000000000000000000000000bn@H\0000000000eT@KT0000000000DGAYE0000000000Mc<BN00000\#
000000000000000000000000000000;i3ZN0000000000X1@fR=87Jl00000000000000000000gX2R600000nQ1mjk:91600000\#
00000GY=2iIZ;IW00000fT8k5000000000000000lh9oK000000000000000eb?POOb:hVWG?dH0000000000oN@210000000000\#
ag8a800000;;72e0000000000000000000000000000000000000000[D>km8]@SN000000000000000XM5\]6e=8C00000CT0fU\#
0000000000Ul:?]00000Y6;e]00000000000000000000000000000000000000000000000000eE0?94X<An000000000000000\#
00000D<>EkD<>Z@00000Ie8N^00000YY5m@00000bO7oB0000000000000000000000000000000000000000000000000000000\#
ee:c20000000000GN0i]fF52Y0`2Z<00000iO=>f000000000000000000000000000000YO6a_000000000000000[?8<P00000\#
00000Nl8B@00000000000000000000000000000000000000008A?Eh8IAFM0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000gi2`_00000L><2f00000DO88b000000000000000000000000000000Q91Sg\#
Z14;40000000000jK1IR5=;_L00000O5;6H053>60000000000dC;RW0000000000000006i=BBo^>b>00000ZU0D`0000000000\#
00000nJ@h[eI:jS?4?5f00000JO:H30SA6700000000000000000000000000000000000_`A[h0000000000000000000000000\#
00000000000000000000Gg;Fk0000000000000000000000000000000000000000000000000000000kb3jL:n6TA00000YG;gT\#
00000WS0J?Me9aQ00000ON4c[Da@TE0000000000LI;38000000000000000N:7SEG;3fR0000000000HY54D00000iF1lU00000\#
<g989jN@\=000000000000000000000000000000000000000000000Eo5>T00000K]1LC0000000000<V@SA^d;m:CE4hPSV6kL\#
YVA^T00000CP3[Z000000000000000000003F6OG0000000000Lf2T9:11\7Zf7Fd00000000000000000000000000000000000\#
000000000000000000000000000000H[0CT0000000000000000000000000@C=_i:o>=[00000bJ@5700000000000000000000\#
0000000000_j9g?000000000000000\f?9Z00000I0>g@8e;fo0000000000U1>2L000000000000000Mo@oOj:9hj00000F3>B7\#
00000o41V^00000\L05T00000000000000000000000000000000000E5;0L0000000000B7:\600000000000000000000Jd@3U\#
0000000000:3<Im000003f82j000000000000000000000T6ZK0000000000Z:7al000000000000000dJ:6M0000000000GX0OO\#
0000000000Ed@I[SL5\E00000:]2UH00000000000000000000BS?X400000Sd2:400000000000000000000mX1Ng0000000000\#
00000]b2do0000000000?I0Ho00000Jm3aV0000000000@4>nU0000000000_4<=A000000000000000000000000000000JO2Y0\#
00000000001eA`20000000000000000000000000000000000000000f2@ei0000000000000000000000000000000000000000\#
LC=>4000000000000000000000000000000AS=o1>h=Yj00000he8[:00000000000000000000000000000000000:l=cn:h6co\#
0000000000<f:4B6_3[M>67EG0000000000V>AbN000000000000000IkAUi0000000000000000000000000[J@E50000000000\#
00000Mh9OU00000000000000000000k61IF00000000000000000000000000000000000000000000000000000000000000000\#
00000UQ=7700000000000000000000000000000000000W=7Mk00000Mo<`e000000000000000000000000000000=^8^J00000\#
0000000000000000000000000000000@><80000000000000000000000000000000000000000TU4:DA^?fc0000000000?\4G]\#
000000000000000000000000000000h??^G00000=:0ENE>59X0000000000000000000000000000007f0]=000002F:ohXn;MC\#
2B:L;3j=jiU9A[_6@05>jR:0f0000000000000002`30D\l5Ca00000000005;8KN00000000000000000000<=>IZ0000000000\#
000000000000000ZW3lbE15Gj00000fY@^<00000000000000000000Ij:S8@h1GX000000000000000>c3JAKK1@j0000000000\#
0000000000he1mb000000000000000aN:G900000Jg0gL^U=L[MY>i;Vf0_<7<5350000000000SG8@X0000000000Jd7WSYP7n_\#
Em;E;0000000000000000000000000_g0`jkZ3=E000000000000000000000000000000000007Y5i2kI8D\000000000000000\#
000000000000000k63KW\S4N500000000000000000000J30;i0000000000dJ9S60000000000000000000000000^A5LH00000\#
00000_F@:_0000000000000000000000000000009Q3VU0000000000bO0:;QR=:700000000000000000000DW0=n0000000000\#
`V0d@0000000000000000000000000]o0KML9<0000000000005N2mH:C>V5Ua3ab000000000000000000007^1D^0000000000\#
00000_0<SA00000000000000000000000000000000000XK2B8>P3W3fW6X<bR1SC000000000000000o[;?@000000000000000\#
0000000000M>4SGKO=oboe;BK0000000000000003Q8b?HB?c\00000000006T3NaNT=YH000000000000000e`@go0000000000\#
000000000000000000000000000000l94cL9Q=n7Hm1^T000004h8m^YN;bB5M0Bl3AAgd000000000000000a7>2^OM;Nk00000\#
00000901Ul56<m>0000000000JR3ko00000nl=5OD`4A<00000_^0@]:a3ON0000000000000000000000000E\1gEoE;XE00000\#
00000000000000000000000000000000000000003c7?`00000000000000000000000000000000000Z]3^^0000000000;R?A@\#
000000000000000592de0000000000000000000000000000000000000000?k:7G00000000000000000000000000000000000\#
WR7_8WS9A6A1?7D4X?S10000000000lK9]PLC5?4L_9=W0000000000000000000000000000000000000000000000000000000\#
000000000000000o^;G]00000;R2O6V58Em000009_1J]7EAY\0000000000??:Oj0000000000f:1HM00000000000000000000\#
000000000000000FH1Ok00000>V@QW00000`G6C@00000000000000000000F_4BM00000KV9KJ0000000000000000000000000\#
00000000000000000000LO:MO00000\X<mS0000000000EM3gP00000000000000000000nCAF@0000000000000000000000000\#
0000000000gD<fZ00000000000000000000:@0mn000000000000000>M;oCnB3Vc000003j6J\TF5=OT\>c^000000000000000\#
00000000000000000000>63MA0000000000`=4540000000000000000CAF500000000000000000000?[9=3000000000000000\#
>:8\a0000000000o]6cL8j?FU>c1`T0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000370m;eT>oJ000000000000000:38MH00000bK878000000000000000Zj>P@000000000000000\#
00000CG05o00000Uk6Tj0000000000e;:D4>D20[0000056Aio000000000000000\T1m[000000000000000000000000000000\#
00000AW9>N000000000000000i4<XW000000000000000N`3b200000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000=g1MF000000000000000TT@3DJ`0`MSj?aN0000000000\#
0000000000000000000000000000007B43l00000<^@jMPe:i>0000000000000000000000000Xj99]000000000000000NE:fd\#
000000000000000O7?hL00000000000000000000000008Z4mk1i2;dnH2^=oo5cUN69WG00000000000000000000ef5K4RM;[b\#
00000000000000000000F;7=^00000=H3Hl3U=hX0000000000000000000000000000000000000000@6<eT00000;[1=WQT71;\#
000000000000000C`@O40000000000D?0<8kL971000000000000000000007L9FnY\6kY352X[0000000000U_2:l?S:fCUQ0L_\#
?o2gD00000000000000000000000004j<D_000000000000000000000000000000a>3Ga7D:Pk000000000000000hB5abc6<5_\#
>>>:W00000:a4Ba0000000000c;1NE000000000000000000000000000000^hAdm0000000000Ul6YD00000GZ2A9@P38300000\#
?U:aTi8;U;000007]=lD000000000000000000000000000000kE:Yk000000000000000X?:_m000000000000000;a0Pf;08]J\#
YA?3[00000M1?G400000000001U@Y\00000TS;aU00000000000000000000;O<hOam<Gm00000H===g00000000000000000000\#
0000000000MB=WO00000XA5K`HL3ln0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000;]7nU00000^V1?DhK>nc00000TW>0PncAX>00000000009>@Fj0000000000000000000000000\#
Aa2<NLk8bZ00000<W;Oh000000000000000X^1;j0000000000IH8Tm00000000000000000000=9@Im000000000000000792H8\#
;13EV00000000000000000000CV3IC0000000000OU?8b0000000000[Y4Rc00000F79ne1_@5GD@2Y^0000000000_X?gC00000\#
0000000000000003Q8eR00000224SYI>4360000000000`BAY;0000000000<8>n:c?@V=KK6f`@f3X@0000000000I55dQ\?@W6\#
0000000000Ec32J0000000000l;7P^00000000000000000000000002k2PI00000000000000000000000000000000000?d=5B\#
0000000000b>=i70000000000W?16K6;8UO0000000000000000000000000=b3Sh0000000000RB7CE840FTKk4^>hK1VGEm70=\#
^n9mi`=>MZ000000000000000000000000000000m>=MX0000000000lM1JQ00000aV?1M0000000000000000000000000M<0ad\#
U`3=S000000000000000000000000000000000000000000000U`=\_000000000000000000000000000000000000000000000\#
00000000000000000000ZJ5JY0000000000bI<Sc0000000000JX0U^<790bA5>Bd00000000000000000000000000000000000\#
SR5b900000Ho6H3000000000000000i1@HR00000X:0fC000000000000000hT?dk282[=00000GF94I0000000000o;7Ih00000\#
00000000000000000000;26@g0000000000000000000000000XR;DLn@7L0YO8`Y000002G6N;=U:^:00000000000000000000\#
000005C>N6fQ9LS0000000000000000000000000mJ>cR00000F==9iDlABL00000000005a?IL0000000000000000000000000\#
00000000000000000000l3>4B0000000000mf0db000000000000000982bb0000000000jR<@O00000000000000000000K_;7E\#
00000000004A7ln00000iP8h:IU<:SQ@=F@00000VA<gc0000000000Jf?eU1_9No9N>YY[48YZ\O@7b=J16o000000000000000\#
00000Xl=X\0000000000JW1RM00000T@2T[n0>T6l3@Va5<3:;Z>9H9R5<dM0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000jD<F_c?=15[_>Q[00000000000000000000000000000000000@=4@^00000\#
AY5QR00000623NF000000000000000;n>bH00000000000000000000gI3NYo`<Bc00000`T=[n0000000000000000000000000\#
000000000000000000000000000000000000000000000I6300H@@m800000000000000000000:X=KO00000000000000000000\#
00000EH5k=0000000000000000000000000000000000000000000000000000000000000000000000000000000004;o600000\#
0000000000000000000000000RW1WYWO>Wl00000000000000000000Ma@Kn00000b06Mo>\;4^a>7H7VS<]1000000000000000\#
Y1:1Gf\2Ci0000000000000000000000000H765_00000Gj6_]^b08Ibl?C>00000L;=QB000000000000000000000000000000\#
00000000000000000000L95E@00000kj8?Gi[<8O00000R?8Z^KV0^X@B?Y60000000000o9@ma000000000000000000002Q?BZ\#
mA7[\0000000000h4<HZ000000000000000Cm8N<0000000000000000000000000MR1UC0000000000fd354000000000000000\#
IE1FU00000000000000000000n19@P[5?Q[::>ln000000000000000>><SScT0=c00000X_3nZ_<<YH00000000000000000000\#
00000000000000083>VP000000000000000DK8lL0000000000Ha1V90000000000000000000000000000000000000000PG<k7\#
9??EP00000000000000000000Vk76`<o@3]00000c15f100000000000000000000N<6UjXc8I?00000OM8c0000000000000000\#
e4=J=00000000000000000000000000000000000DO6o8dA3iFC<8>2\J9IQ4>=f[00000K:2G\000000000000000=J<3f00000\#
00000000009o9PQ00000BI;F\U_5m30000000000000004F8RlVf6Ta;3=54nK47lli6@60000000000000000000000000mQ?U^\#
`01@Q:n7?E0000000000g`9@700000000000000000000LL<C\00000@D;=_D^>VC00000000000000000000000000000000000\#
0000000000ai92[00000000000000000000000000000000000]7:G\00000gT4]\00000000000000000000000000000000000\#
6N4a[00000O<3^j00000000000000000000@c2@7fX:Ae000000000000000nE3YaQ_1I:00000WR3TDP811f>b2Dj8a73=Mc<ej\#
00000000000000000000QF6HC00000000000000000000000000000000000lf91`00000000000000000000000000000000000\#
0000000000000000000000000b`1\W8e5N]00000nG0K@aa:hm000000000000000000000000000000Z?=Pd0000000000:kAT:\#
000000000000000m=>5>Q^0ca0000000000^L0GG000000000000000JM2bn0000000000EZAIB00000ZA9ZjkC:KPT>AYQ00000\#
0000000000000000000000000Y38IfZ]3USZK9Qh000000000000000JG?3I00000@I4Xb000000000000000000000000000000\#
000000000000000_A>BW00000Sa<<Y00000000002H2l900000000000000000000oo2IMT05Pn0000000000000002J82H00000\#
000000000000000Yi2Bc000000000000000000000000000000I[9ii00000000008l40IDU1Lc8g3jZG=:F`000000000000000\#
000000000000000]V43CfZ?PC000000000000000_V0JW0000000000moA_S000000000000000C_=?E00000GGA8h0000000000\#
0000000000000000000000000`9?a400000000000000000000f<06E00000000000000000000000000000000000bI7lS>7:oE\#
1<7[DTn4HT000000000000000000009DAQ;A;?HQ0000000000CO09g@>0FIGH3Gj000000000000000dY<M9^0@f<00000lW2?Y\#
BF3f@0T<md><?IlU[AdK000000000000000`_13P\K>8500000]371nk=7<FiJ>eJ0000000000000000000000000m91E@jR0=M\#
kK5nI00000>D6XO000000000000000000000000000000YO=Al0000000000nS:2;__=KF00000000000000000000@N:ND00000\#
e9=0S00000?a>\P0000000000hi9;dlE8F500000W6>jm0000000000806b?00000000000000000000000009h;n?0000000000\#
00000000000000000000ZF8cgnm3CmD>?aY00000_;0docZ7TX^N0L;OC5I600000000000000000000000008i8F>A<5@bZ2;QE\#
;82kaoU3G<00000000000000000000GX;>`000000000000000000000000000000EL0DDZK0OBLi5l3dQ1P[UB35E4fA[T00000\#
000000000000000H85[G:61RW00000V4<AG00000000006O<jF000000000000000000000000000000000000000000000[@;[K\#
0000000000<1;0?00000fD@H02Z>l900000>38_0NNAZDE244PiX8aV000000000000000Y51AUfR4LDla1Tkjd8H0b<2:I<49kM\#
000004h:[Y9mAKf0000000000>E=3B00000^V;;_00000Ij=;?00000000003:4gd000000000000000UY9?C@H8_XMRA;W;G=D0\#
00000[J7Tc00000IWA`T00000000000000000000m19?f0000000000?9:Z@000000000000000N]0>:00000HK1JE0000000000\#
00000Dn?DbHU3PWfl>k?B333nW@8EJ`d9jW0000000000m:7i70000000000000000000000000m;5Jf:F:;L0000000000L@0Bb\#
000000000000000Ng?U800000[?>Ah]c7Sc00000000000000000000?o0Ro000000000000000nfAEM0000000000N7<CE00000\#
00000000000000000000000000000000000KB4eJ0000000000TJ9W100000000000000000000000000000000000JP1\AnN6mW\#
ZJ:m[bC>E]CXA86000002E@:i00000Q;2\igZ<K<0000000000000000000000000000000000000000000006Z2iMN0<o800000\#
0000000000De9Q2000000000000000000000000000000B60o\<N<\d0000000000JF3\@000000000000000000002906m00000\#
000000000000000fT?\\0000000000000000000000000=C6F?000000000000000000000000000000Hh=5^0000000000]U4Y7\#
00000SD<Zh0000000000DH=Xd00000DU3I3<7>3iCW@7T00000000000000000000i^5`0Q60J90000000000000000000000000\#
i@46^0000000000000000000000000II;FN0000000000J65IH000000000000000000000000000000GD97\n\;[n00000NM9P=\#
k=57f0000000000000000000000000GL=BP0000000000000002F0^adV1`i9k;:VkH@bc0000000000000000000000000@P75o\#
00000a11SOMh:?o_C2M?0000000000Gn3kE000003821W0000000000000000000000000000007a9U200000000000000000000\#
j^4Bl0000000000Xe69>=Q>6aMV9O<7B@7o0000000000[^><m@^5d024=7M^U>AZdK<:@000000000000000A;A?90000000000\#
00000]40JhBV1C000000000000000000000000000000000000jo@G2000000000000000cI7C800000\56[aGd>h10000000000\#
PR2`h0B2U10000000000@G8n<]9>J4000000000000000UV5A=000000000000000000000000000000a4=PT000000000000000\#
000000000000000000000000000000000000000000000000000000000000@7>3Y00000000000000000000Q]<i6@6A]100000\#
00000_T2=?Qi:n;oW;0\K[8[oXd:`U0000000000U85OMUM8J[00000AS>_40000000000000004=8fn0000000000a:4RX00000\#
00000000000000000000000007D094jF3B5Cc>R@00000000000000000000000000000000000_O37M0000000000K^6A`00000\#
;O7WC;^>2j0000000000000000000000000000000000000000000000000000000MQA4d00000ok7d[I1?=S00000iZ:D_00000\#
00000oU;8kf33WY000000000000000000000000000000[I<TG`0>gL000000000000000[^;9gd65[>000009[8TL000007\8DB\#
0000000000\c0;@000000000000000dg0<Z00000H?0]KA37c:_:2=]5Z;SgKH<?Jo38FP>L5nSJaAVK00000000000000000000\#
0000000000000004[6[Th@0<B00000000000000000000000000000000000iK2S000000NW@2S0000000000e:3HG0000000000\#
000000000000000000000000000000000005D2QS000000000000000000000000000000000004E7a100000000000000000000\#
0000000000o;?ZB00000000000000000000000000000000000Tb6\E00000000000000000000I9?;_00000000000000000000\#
NY;<100000000000000000000i;:m300000000000000000000ffAY0000000000000000nU65A000000000000000c28g:00000\#
00000QZ@J_0000000000kZ<Ne00000I>1?_00000YDA5D00000Xi:DE000000000000000000000000000000000000000000000\#
fAANfC<9Q^]i8>T000000000000000000000000000000^LA>=00000E0:Sa^X?b@B;<l_0000000000QQ:h2O1>jI00000=O0UL\#
00000000000000000000000000=4HC0000000000VI=dA00000hl;DA`Y4WR>]=oI00000bi47`hT>>a00000000000000000000\#
00000?_@><L^19G00000000000000000000Ti=Qm0000000000AU9b9000000000000000_>0B10000000000aL>@n0000000000\#
[`4lS5>=`?00000000000000000000^a@CG00000]g2dQ9d5=4dY?1Z000000000000000000000000000000000000000000000\#
00000Ug2ZK0000000000000006<:0H0000000000000003\<\Dgg92A00000000000000000000@e1O_000000000000000mX<9G\#
VE5B`00000000000000000000`1@7?5;7gN000000000000000ln?BE00000lC9ZE00000000000000000000000000000000000\#
000000000000000T=44C00000000000000000000^Z6Rd000000000000000kC>Gh00000ANA;100000000000000000000Ek<c8\#
000000000000000gc;IJ000000000000000000000000000000M@<KmJA@Oo0000000000C913800000\N=>Z000005C4J300000\#
000000000000000bj8ihb=;cZ?<?\NWR6?9`0;j8P0AXc0000000000D`>HW00000?8;OW000000000000000000000000000000\#
Ta25Y000000000000000000000000000000000000000000000000000000000000bO@4f00000000000000000000=[>CD00000\#
000000000000000000000000000000OJ?jc00000000000000000000ne:LW000000000000000000000000000000kX=kb00000\#
Ug8Uk00000<d2jAhO50NSc<bc00000coAJb00000eB03^00000d=6HQ00000000000000000000000000000000000@P7AbUd7mD\#
=7<`Vd70>TTX?@Vj]39l000000000000000000000000000000000000T1na0000000000R1<cB00000N9<E`0000000000Ln>?Z\#
0000000000?B1]cf7<EB00000000000000000000IV;@P00000:i2<f0000000000F_>]1m4<G500000:J4aef:9MmD1ARG00000\#
1o1iO00000aJ>8m00000eh7DFm6@Qf000000000000000000008fAe600000000001H;>i00000000000000000000I3:QK00000\#
0000000000000000000000000000000000047?H_NL93l0000000000000000000000000K=AUV00000:c9[e=RALbO?9bU00000\#
lk2bH00000000000000000000000000000000000000000000000000c;47T00000`n8V[0000000000lI2a8000000000000000\#
I7>aHO4;d10000000000000000000000000Pi7n:000000000000000^M29@nj@;[Zb?jG00000000000000000000cb0QE00000\#
00000fc0@Gi^3U;000000000000000000000000000000?W;ee00000000000000000000Mk>i`00000000000000000000?nAi6\#
iK=DX<j?B6000000000000000Ro=:h000000e0k<00000000000000000000000000000000000lA3Qn000000000000000G`:EQ\#
?Q91Hc9=<j00000000000000000000;F0_Y0000000000@;57MfS;Ck000000000000000000008G74W00000000000000000000\#
0000000000]k1585;7]a3B8Bd00000000000000000000000000000000000SO36L0000000000N83E@0000000000]f79l00000\#
00000h;;Z6000000000000000EK0kc000000000000000:L2N>00000000000000000000000006_2>600000000000000000000\#
000000000000000EL:4N0000000000000009d0:Q000000000000000a^64^@B8=h00000000003?1b4`<=oV000000000000000\#
S5;h@00000DD5VC^W58Ji0@]X000003o?I\00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000XK5RI000000c;fJ00000000000000000000[W>5P000004l<A[000000000000000000000000000000\#
00000Pa0l9JQ44hoK4Cl00000000007<<ng00000000000000000000000000000000000000000000000000000000000000000\#
00000^f:CO0000000000000000000000000eB>IC0000000000X84e^00000000000000000000000000000000000KS6]F00000\#
000000000000000QP9o]4\0^9;X7Vb93;ZeHS=5j`d>JIGF9W<][A\20000000000000000000000000000000000000000E2>a7\#
0000000000dj3o\00000mR38@00000000000000000000ho<f6j;1n9^S;W50000000000000000000049:>S000000000000000\#
W<8;^7^9@YH\8?ZOY8TaX^4=V2GAd400000N69Nd3OA]=0000000000>h0Mg00000000004o8RT000000000000000?h7cg00000\#
00000000000000000000000000000000000VP7?R0000000000Va3hh^^4=KI`59klZ88=00000000003MAdb000000000000000\#
000000000000000984oV000001eAPBLJ:3c0000000000A785B0000000000000000000000000000004a@P\Ik61Q00000I95<f\#
00000kN8Df0000000000NK<PNgF0CF00000RZ>4_R:0Z9O>>Cn00000AQ=HY6=2E>0000000000MW1[m0000000000S199f00000\#
00000000000000000000gM3EMUl:JHO7>5X0000000000000000000000000hV>aa000000000000000000000^>b^6i1o<00000\#
00000hk>1i00000000000000000000000000000000000000000000000000L>?:j000000000000000000005_7]60000000000\#
0000000000000000000000000000000000000000000006]2EK0000000000Pc8c\ceAa_LY1Q`^n9`100000000000000000000\#
00000000000000000000R811A0000000000og44\\Y3;c?84m1<S7K=00000h:;Y3Jk>61000000000000000IV3\O0000000000\#
0000000000U[3;800000Sb2fB0000000000fa7Df0000000000ZS:Nh000009R;]5NN?QEKC6kCW66`ZC34F?00000JR>O7NhAN4\#
000000000000000000000000000000IK3XN000000000000000o`3Z<0000000000000000000000000M_7iZ00000\T<4h00000\#
00000000000000000000R]:oMLiA_b000000000000000ci1;Q00000000000000000000000000000000000RGAWe00000ai7I=\#
00000h_<ZI9f3GP00000T>1cW00000;?9cS0000000000Ck??C000000000000000000000000000000000000000000000C^>8O\#
000000000000000T26mkjZ7;;00000LW1DI000000000000000000000000000000d\AD>000008=2NjAM5S3000001e>3M00000\#
00000000000000000000=;=h<00000000000000000000Z:=dW000000000000000laA@k00000\H4NS00000X8:W\00000mE@XL\#
F@0_00000000000000005H?6300000c:22ji35Km00000<iAGR00000000000000000000@kA\?00000000000000000000?E?<Q\#
DU8X30F9@a=;<0O`F=0CFA=lk3aA5:0h@fH@D0;7TW6;oA8;YIK[<Tcca?>h]25;G0000000000U\1eB>7@bF2B5Y<lQ0Y5`n72E\#
cn8f<00000000000000000000cP3DCUY<5;0000000000000000000000000000003RAFZFo14E00000;62SCH91ka9h>;200000\#
00000000000000000000iW<D=00000000000000000000000000000000000000000000000000000000000000000ck3iUA:6TV\#
KZ;fUP`>g60000000000;V1Jj000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000CRAKH000000000000000Mh5N9Ca67d`_2BE\;9LcK9=2T0;74GId?5500000000000000000000oe:<TEA>^N00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
Xl6=600000000000000000000000000000000000000000000000000000000000000000De2Qc0000000000PG4FMCO8jYXA3\j\#
H<55Eea:2TNj1HC00000000000000000000QO<_Y000000000000000EY=6f000000000000000M94bE00000000000000000000\#
0000000000Q4?JWbd@g:0000000000000000000000000000000000000000000000000000000000000000000000Ik2DLce:[e\#
c=?P8;4@OB000000000000000Zb9TU000000000000000000000000000000HS?af<=82\00000000000000000000;\2?000000\#
0000000000000000000000000000000000000000Uh<GK00000000000B3:]N=>A=0000000000\M2MI00000>Q6IVO=0EBGK<<N\#
00000000000000000000000000000000000000008X1if0000000000000007L4\k000000000000000000000000000000ad?4d\#
00000ON=@b000004d0NOE<;bn000000000000000bi;L>00000UA3MV^A5ZE000000000000000n]ASa?90g9=?68P<Y9cf00000\#
000000000000000000000000000000da>Z^000000000000000000000000000000B<9bHTeA\f0000000000B50F:0000000000\#
L8>KD0000000000A_1oo000000000000000000000000000000000000000000000000000000000000_C6>5g_6?f>Z7hmNT8hh\#
000000000000000000000000000000000000000000000000000000000000?E;NX00000W>=T74D9HciY5n\OD=D=0000000000\#
000000000000000A9<[600000@i0hSe;6E;NTAPI00000N?3dA000000000000000000000000000000A82fmD=7Q<VR:6Y777]N\#
0000000000000000n5=i00000000000000000000B[?Tk000000000000000>f7Cc00000000000000000000Y>5`eGl84I00000\#
0000000000000009V:Hh00000Ph58[c12oc0000055@hQ000000000000000:72HH00000TE=84R:=EaO<0cU2J9:dBR>DZ00000\#
0000000000_2:1U[b=fi00000C63GX000000000000000000000000000000L??TS00000@M3SW0000000000000000000000000\#
3N4hA000000000000000?f38ZHW:RkUR6`80000000000EH;5n00000UJAV`BE0AX0000000000ZM2]W00000000000000000000\#
0000000000Cl0Qn00000000000000000000K\94=00000bl?Vh00000000000000000000@j13[00000000003A>Q2]F3Xb^X45J\#
000000000000000000000000000000AN;MeWe:?H00000J@AWWQl:62N_5IZ0000000000^M:im0000000000SR0LSR40jm00000\#
0000000000000000000000000000000000000000000000000000000lL=U9b23Q03X8Ebf1?gW0000000000000000000000000\#
NB3h@6O;;CoJ1no>W1f?00000U51CV000000000000000000000000000000A:15G446an_G>DKX_>4n00000QEA4F0000000000\#
00000000000000000000j;2<700000000000000000000000000000000000V81Hm00000000000000000000RB9V^0000000000\#
00000k:7]iIn=\=`38RAU^@WS00000000000000000000000000000000000000000[>Kj;Q6_QOa2BSX]5:8^=A8E000002856e\#
00000Mf5O]000000000000000Lb8o:]f9UBoO4Rl00000000006`6Ldjf3\1SO9ET0000000000000000000000000mU=he00000\#
KP8E<00000Jo?AkaJ9CO000000000000000000000000000000000000000000000000006n2OjNE9DG9g?l8cW7HP0000000000\#
00000Td>?0000000000000000]>6WI000000000000000>?5Bl00000000000000000000fF1`^o803@0000000000?k?6j00000\#
00000^J<>3000000000000000X=2eb00000^07dN00000oW?DO00000T297m00000eG9i900000RP@o=0000000000ha=^800000\#
0000000000R72]3^86[k97:Do97:EoHfA_5000000000000000P0?LF00000000001D4ohYk1hUcO=Mb00000[?03K00000VB8C^\#
00000<^;Pb`c5Nl000000000000000Lb<;^MS1RnkGAcVTR6PM00000<I4U600000NT9V8Df8UCMC1S9000000000000000@18jM\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000kK6mB0000000000We33E\#
00000aT8?e00000000000000000000000000000000000<W;?600000kL>>P000000000000000Cd5U>0000000000e;AW_00000\#
0000000000o44B70000000000h<9GI000000000000000000000000000000;g7Z<2f7bSf;:TeBnAE?0000000000eE@>300000\#
000005J0PJ0000000000E_4F\]NA>FhH0][00000iI5JBH^4>k000000000000000UA;ik00000kgAUDJ5;f>00000aL8d<00000\#
000009P32^00000ho8<4000000000000000e:23a00000lT49>00000000000000000000000000000000000Hf7fb00000Kf>ml\#
UQ=f3\P?Nb00000im:BX00000000009B9dK3@:Y8BWADK0000000000Rb<BYo_4KSC0<IS000000000000000000000000000000\#
1b<cX00000eN6hNOo?i7MB>R200000>E<7H00000[Z?k400000000000000000000000000000000000US?__0000000000kP?]_\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000^24j:00000>b1>]00000\#
?6<B>8_3WKe]9]o0000000000@G0gk00000@C6BTVf<lCCW?<a?R?g7000000000000000UZ6?0000000000000000b;9f000000\#
nT0eH00000000000000000000S]5Idl61_\H:?cH00000@h@>o00000000000000000000000000000000000000000000000000\#
00000mY3Q>0000000000000000000041;^G000000000000000000000000000000000004n6T10000000000000000000000000\#
00000mT4W^4d43P0000000000CB7ge000000000000000000000000000000000000000000000eR4?<0000000000@k1Knd?4I\\#
fU6Nj000009A4H6eC9ZP0000000000Li5?QDn:JT0000000000000000000000000SG8270000000000000000000000000TO20O\#
0000000000oG:3500000000005^260U3?\;Fm7oo000000000000000\e@Mn000001M:R@0000000000Zh;da]e=RV0000000000\#
00000[6<A1ZU4O>000000000000000000001h5f`00000e@AE1000000000000000ii48G00000NH>CY000005j7_h00000dX7Lm\#
0000029=>B0000000000796:n7M930000000000000000Q_<Y000000XY;Pn=o<1BC=5dD00000000000000000000B^=kEjcA:E\#
0000000000\b:Mn]V0bW0000000000000000000000000000000000000000000000000000000SB9Lj00000000000000000000\#
0000000000000000000000000T19Jb0000000000nQ;`he^@j`00000:a52e0000000000000000000000000000000000000000\#
O52lj00000jI2Q[000000000000000000006T1BEMK:=XPF9_4NW9Y]00000000009Y78`000000000000000CV51dJj:<Gnb2EV\#
00000000000000000000000000000000000=i3X2MP5X]8l:M4[V3g400000000000000000000000000000000000000004k>fj\#
000000000000000M_5FAMl<Ka^Y@ib0000000000kD2La000000000000000000000000000000l65lK00000000000000000000\#
0000000000000000000000000^R8IP0000000000L`>RY0000000000000000000000000G_Ahh@o9?MO66keV<7j2000004P<e0\#
dn=025g<4P0000000000000000000000000000000000000000]S<;?000000000000000000000000000000000000000000000\#
00000X028OmL@PJ000000000000000000000000000000M7?d:0000000000Lf31>ZU?XI000000000000000NH@\10000000000\#
000005<;=E000000000000000000000000000000dX>[T0000000000000003`==>00000000000000000000000000000000000\#
000000000000000CM@UM00000000000000000000000000000000000SB7@>0000000000000000000000000000000000000000\#
0000000000000000000000000^W;Vb00000Zn5\9000000000000000000000000000000000000000000000000000000000000\#
00000lRA5l0000000000om4Qc00000000000000000000000000000000000000000000000000i`;=8g9>lG000000000000000\#
00000=k:lhc37G^00000000000000000000000004T7[h00000000000000000000G=@]nkM5oD8C2mb000000000000000N60Ze\#
Dm89N00000kH;SR00000000000000000000l:=_;8\8d10000000000000000000000000dF=gJ00000iX@d=0000000000l<0RV\#
G74jf0000000000000000000000000\^8:MI`;lc0000000000<Q3@R000000000000000KS@]300000000000000000000:_1T=\#
XU?jP000000000000000mU<:h00000@0>3C0000000000YN8ni00000000000000000000000000000000000000000000000000\#
Cc2^W00000000000000000000Yo6DadX@W^00000000000000000000000000000000000000000000000000E_>L=0000000000\#
0000000000000000000000000IS0T^hH4CGec;AN00000000000000000000h1391g^<kH@I8^g000000000000000n]8jg00000\#
?R=dk000000000000000000000000000000]=9FL000005P5R^2F6c1Pe<]V0000000000K_7Yd000007P1YZ000000000000000\#
000000000000000H<3;n0000000000000000000000000000001546=000000000000000BU7j@000002m8Q[G?2GHGf4L^Z@4^3\#
dJ5NJ00000000000000000000000000000000000Xl?2@BV@Ue00000000000000000000B52_e00000000001m5ec00000Ji;R<\#
00000gh?ie000009J?E;0000000000H<@jD00000000000000000000000000000000000000003`9fkma6^c000000000000000\#
000000000000000X^7?>o5?I>0000000000?]0i:ec4Ai000000000000000gA?]H00000o`@Ge0000000000Vj?f[0f3R]00000\#
`B93M0000000000:]7\P@n82A^Y8Kd4C:`E00000:F4\52;8L1DMA_D0000000000Gn;?\BK;65ZP5BH000000000000000U480K\#
nf@X10000000000nR6VO000000000000000]g9YE1S<8Co875>000000000000000000000000000000:O9?2n<68j0000000000\#
0000000000\70il00000BC2gb0000000000000000000000000000000000000000_X3c00000000000UW6nS000000000000000\#
00000000004@;V8T75VQ00000000009K26k00000aS02NE[:a200000000000000000000GM6MKG5<KUYm?RQ000000000000000\#
0000000000eg:1600000oQ6IHa7<1N5H?ej00000Y:2Gi000000000000000E=:9jCo>@E00000FP<BoK98Cg00000f76K^00000\#
0000000000000000000000000000000000000000hE3P?000000000000000Ph4WG0000000000;3:La0000000000Vi;PK00000\#
0000000000OW17W00000T?:g70000000000c@@_d00000000000000000000m09hE[o;@o000000000000000000000000000000\#
[f:gJZf;l7000000000000000WX=TD0000000000000000000000000000000000000000000000000000000000000000000000\#
000000S1>2<Z1Ql000000000000000000000000000000000000000000000000000000000000cm>eY00000000000000000000\#
00000000000000000000C8?Hn0000000000iD2hWl]0mF0T0dUFX6hc\@@l600000g^7>K000000000000000000000000000000\#
00000000000000000000a>3VH000000000000000=H15WaW:b>9IA?00000000000000000000000000@M<6E000000000000000\#
U@4Lm0000000000000000000000000000000000000000MS6M24W8nY000000000000000000000000000000I=>aZ0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ol1GI\#
BT=[E00000oM=Im000000000000000000000000000000]g9]C>X4=AR95?_00000000000000000000000000000000000S80Kc\#
WZA2_000000000000000B@48o0000000000000000000000000KP0Nl`U0\c00000000000000000000nE7X>@a;To\f0@5bCA9[\#
000000000000000000000000000000CjA@JKK:7YAS1U[Zm0[>A^78=00000o4:\Vh7?86000000000000000<?9akj=:\mIc7XF\#
V6=^I00000000000000000000000000000000000Vk0RJ000000000000000Q^23Fl9@OR000000000000000hd;1i000000k<W8\#
00000WU=De000000000000000dj1nSo92_T9<:U\00000XUA`C`o7m[00000F7@o5000000000000000M`:Qn000000000000000\#
_8;9300000J[>lW00000000000000000000000000000000000Mm:nW88<EP0000000000=95CT00000k`7VS0000000000@L9<K\#
0000000000000000000000000`H3Ua[\>fG0000000000LI=dL00000000000000000000W:1X]0000000000000000000000000\#
g0@iV00000000002i4l3000000000000000000000000000000Nj2Uj00000SA3]>h[;<k000007J2Q900000000000000000000\#
00000gl7:n0000000000000001B?S_000000000000000fN90Z00000000008@6W600000000000000000000000000000000000\#
0000000000XP@8W0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000L:0K500000:=0?U7V6B000000LK8[K000000000000000000000000000000_3;fb000000000000000Si2Tg00000\#
0000000000000000000000000FK7bn7j63m3d>bSbX>f20000000000000000000000000XY3o8:3@2:00000000000000000000\#
000000000000000000000000000000000000000000000000000000026=lc000000000000000fcA1<0000000000>T>fS5g332\#
GO6SU0000000000o[3OD000000000000000000000000000000000000000000000276[4Le?>2c]<9700000000000000000000\#
000000000000000:@8PB0000000000000000000000000000000000000000000000000000000000004Z@46[c73m0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000003M4GPDN@A?`b2Jc00000\#
0000000000N12I3Ej:YAKS;?h0000000000000000000000000000008Q7Ob000000000000000000000000000000FQ@[T00000\#
5=5k[000000000000000Km?]9Km?^800000000000000000000[;;>U00000]L39[0@86?gg>`]00000000000000000000Ag90k\#
00000cZ4W;00000000000000000000f5:o@0000000000000006]3hZT12RMnB3@^5Z=T`F?9fV@2>3aG[@f100000000005n4h2\#
000000000000000000000000000000000000000000000353Jk00000Sb;2`000000000000000V@1[O00000000000000000000\#
000000000000000I36?X00000Cl3ff00000000000000000000gb79G000000000000000000000000000000000000000000000\#
dAA?Q0000000000000000000000000eU6Hanh:cK00000000000000000000524]g000000000000000>P>>>000000000000000\#
5n3:kUk?UF000000000000000000000000000000n3>8B0`4C800000Z>1Ka0000000000000000000000000:iABA;A:TWUo<0?\#
000000000000000g^;:H000002W>F:2W>ZO00000000006j310000000Y4mB0000000000I98oK00000YG;>>00000JM?CZ00000\#
000000000000000000000000000000D^4A[J31>O\127S00000000005>6nI00000Ri3e>000000000000000Tn6=^0000000000\#
000001:@<f0000000000iY4?3000000000000000m\@MR0000000000]?8@M0000000000000000000000000T39`U2YANF00000\#
0000000000000000000000000=j3TRdL8J7@d:aj00000000000000000000PX7Om0000000000000000000000000Gf60200000\#
00000000000000000000000000000000000`@6\W000000000000000iiA<W000000000000000hc:@_00000b83IR0000000000\#
jh5X=00000000000000000000000000000000000000000000000000ib:IP7R:G0=V:iV000000000000000>c4\d=A7\h;a:AC\#
VE;jSb`=3\00000000000000000000k10=70000000000000000000000000W90=A000000000000000b`62j00000B9=P5gkAce\#
0000000000h58dl00000l30E\00000ib7;\nX7X20000000000bg?cn0000000000000000000000000:N<LHPk?H;0000000000\#
00000Co3@l\c@>TBE@M7]?@b1C\3]]2O>o\_]@B=00000000000000000000000009J2[[000000000000000000000000000000\#
000000000000000b05M2o:7RF00000000000000000000_L=?W2@@b=000000000000000?Q3C60000000000000000000000000\#
000000000000000NV:K000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TG<_K00000000000000000000000000000000000[F=HG000000000000000:V5^_0000000000000000000000000\#
00000U<3KH00000000000000000000000000;?l`gU9?Y00000000000000000000000000000000000000000000000000Y7?Lj\#
Tn6O2000003E1<U00000000000000000000chA0e00000KE8ZP4L9^U?<>\3000000000000000IQ?9=000004^3\\0000000000\#
000000000000000;;4^J00000000000000000000Xl5PLaD7<Z000000000000000Mg5V]000000000000000000000000000000\#
000006l87\?U<UO00000000007k0\2fN9h400000aA6Qo00000000000000000000ag?W[hl3ne][0SQdC=LE0000000000oi?0V\#
00000h;12HC9<=b00000000000000000000[d276F17o0L0:X1kF:^@B1@5k000000000000000[J9eZ00000000000000000000\#
000000000000000000000000000000ZB8E00000000000000000000000000^m>9k00000Nc0NF6@?WO000000000000000JM:cV\#
LT90@0000000000HEAMc0000000000000000000000000000000000000000000007f1>A6_?=C000004E;5H0000000000gI:^[\#
4@<V?000000000000000000000000000000ak7@P00000kg4hd0o<?j00000^[0b?II:l]00000Al67Q0000000000@E5]X00000\#
000000000000000000000000000000000000000000000=604k0000000000000000000000000Ci5Dd00000000000000000000\#
0000000000lj2hA00000@d2cW000000000000000000003]2TD0000000000e255Z0000000000OF4@P<Z3of00000P>:4j00000\#
F<A=k00000000000000000000000000000000000hY87JZm@GO3^@_:0000000000dB4k[Od=Z?]k?0F0000000000RG2Wn00000\#
00000000000000000000ei;JV6D2Y>D\>Y4eC:d_L^>aN00000000000000000000000000000000000000000000000000BN42d\#
00000000000000000000000000000000000Zg99<_]=L0kR:02@H6L7>Y=4V]41Ym000000000000000000000000000000b:1[X\#
e9=CV0000000000000000000000000000000000000000<^<Z2il:hA00000@?2350000000000000000000000000l^41P00000\#
00000Xm?YS3A8gU0000000000=Q>UX000000000000000000000000000000000000000000000000000000000000`J@1`M^1D2\#
000000000000000000000000000000fV1BQPO0IfXm3;R0000000000L<8bQ`E?]S00000000000000000000000000000000000\#
00000fB=BYMW0=Z>d=FR4^>dK00000000000000000000000000000000000AN6Q500000000000000000000000000000000000\#
00000cb328000000000000000000000000000000000000000000000000005_49^00000UW?6A0000000000S;2R@ZB8[018;Q9\#
000000000000000000000000000000000000000000000a0A[I000000000000000MO06Q0000000000BG2=H000000000000000\#
0000000000mL;X\l]>Pf000000000000000000000000000000SLAX700000CF:nf00000VZ5lWh725?00000000000000000000\#
00000000000000000000000000000000000D<7N@TR=SeCk:5<00000000000000000000000000000000000Tn:UB0000000000\#
0000000000GL5Q?=b@Db000000000000000000000000000000H77\500000000000000000000000000000000000000009R?be\#
>P7bHRO:b]00000[o447WE@R491<QGHU52:00000000000000000000000000000000000000000000000000000000000000000\#
H17Hfb79<_0000000000HZ>o800000FT0R<V?>S\YB<;H000000000000000000000000000000000005m;e=986\40000000000\#
H\4f100000N80[k0000000000QN5hA00000000000000000000000000000000000000000000000000Ea0465`=]T0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000mP1aYhl9UQ00000000000000000000\#
000000000000000000000000000000000003N8lU9N<2C00000>i5BV@Z9K\0000000000?E0;J0000000000000000000000000\#
^O53]00000000000000000000=I;Y_00000=:=9X000000000000000000000000000000000000000000000fS0HC0000000000\#
0000000000Mm6_@d12fN000007U7LY000000000000000EK5jM1B:22jM>hM`G6U@GK=QQ=>7U<Je2:T00000000000000000000\#
000000000000000j>5:TQB?2_Sk7ISnS:oU>L?7j0000000000Ym8be`?;S\0000000000P97Q^FW@K20000000000R?24600000\#
000000000000000000000000000000=\:l900000aD@F9Q:7iD00000000000000000000000000000000000000000000000000\#
00000S@?Be00000]B=GS0000000000`Z2Ak0000000000000002E?Gl0000000000000000000000000000000000000000ZQ:n0\#
000000000000000000000000000000lA4?E000000000000000I94_k000008G4E400000CZ07J0000000000;[=eZ0000000000\#
0000000000=^0aN0000000000000000000000000000000000000000fFAD]0000000000oa;jE1R=Ui00000QB1m0FL>:600000\#
bh53E0000000000Q[A6B00000000000000000000<l<]ajY>h>00000VF@9T00000TE>VkG5=7g0000000000000000000000000\#
00000000000000000000Ff=SD00000a4@RlD40AB00000_g6Ge0000000000ob>9]?8?AS\f5;O00000000000000000000aV>le\#
0000000000000006o7LE00000KH>LPnP2[I000000000000000000000000000000RM1_H00000m4ALQ000000000000000lc6Vh\#
00000`G24\0000000000\?>OlBRAR<8>:P]000000000000000000000000000000Z3<U1000000000000000000000000000000\#
d_3jh0000000000000000000000000QN7JUTW3gl00000000000000000000gj1Ta000000000000000P92JQ000000000000000\#
0000000000000000000000000000000000000000TA04C0000000000VG4oE00000<b9WeQ>;bW^V?KMfG@Bd0000000000nX6TO\#
5?:BK0000000000000000000000000CU>XH00000VY:Jdli:ZS8V6l\bk00<000000000000000000000000094A\Y00000HL4QD\#
DL;4j]d@AKU3AJ=RU>@a000000000000000>O@`g00000000000000000000Sh7c_00000c@;YUjJ18i0000000000<g6j;00000\#
0000000000g5<C;00000DR6DK00000^18N4mb9[T0000000000fE4ETWI<XM00000Lj2faML90L00000W833Ya77egF[9a400000\#
7c3i6hZ=UN000000000000000000000000000000B?>:A0000000000000000000000000<D@EHmE=<[00000000000000000000\#
00000000000000000000H?98U0000000000`Z2CO:UAT100000g55Y[000000000000000000000000000000000005T6FSb\2Hh\#
0000000000000008^?6\00000Z93Oh00000000000000000000000000000000000>7A]X0000000000N<8e?cm<b2Yj>_K6X?`R\#
00000000000000000000000000000000000o_0\:Zn?0<000000000000000:b2[l000000000000000YL>f_0000000000T@A<j\#
Xb:YL00000000000000000000000000000000000000004X4kI00000000000000000000000000000067@cT00000bV3]g00000\#
Yi;:3FL>j\00000eY1<G00000Zb8S70000000000000000000000000000000000000000N06Se\74ia8A=Q200000Kl1@C00000\#
HW:W100000000003:7UH14;DX8o53o;i=]1`d3_6T8>GG0000000000000006l3ee00000000000000000000L@1jG7d5ALCB9\N\#
000000000000000k]6W?VO?34?OAf;000000000000000FM5n6G2<gA000000000000000000000000000000000000000000000\#
00000000000000000000^h02Y000000000000000F1:en6=>V^000001\5gAon21K0000000000000002f7ifUS8HCm@3lJ;d:OP\#
:88K20000000000>g81P000000000000000[f0mZAJ9LB00000000000000000000n>>330000000000[JA5^000000000000000\#
0000000000\c1[c00000000000000000000000000000000000000000000000000000009474900000Q:3EaVj4<N>J0kX00000\#
0000000000>C;G:0000000000MP0]0iE4[X00000000002M08<k3;[60000000000000000000000000000006O<OE0000000000\#
MM4DW000000000000000^^?7]842X=18A<0000005K7`7Hc0ed0000000000000004Y>][ag3g^>5>E10000000000oA<Z@00000\#
00000000000000000000000000000000000^h5:a000000000000000000000000000000000000000000000[d4iJ00000iQ5:n\#
3C2>C^A=Q`<n9dm00000000006m2_3UJ5G[0000000000PE3mF=S28h?3=8j0000000000000000000000000000000000000000\#
000000000000000U5AOY00000ni;3Z00000000000000000000000000000000000dC0`\000000000000000VS7O<00000lC;mE\#
000000000000000RM9L^[F>OY00000000000000000000000000000000000000000000000000000007n0`?000000000000000\#
0000000000000000000000000000000000000000QE14Q000000000000000@L?MP:c<VP000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000V81ZT0000000000000000000000000\#
000003T9N@000000000000000@P1bi6k;OC000000000000000X^=CH000000000000000000000000000000000000000000000\#
RX>kb00000000000000000000iDAXK000000000000000000000k1X2QS?f56n3dbIU?=b00000000000000000000_i>9900000\#
0000000000Ji@g`iA4Kk^C1M]0000000000mG8SV[d>?A0000000000\:5<B=L:2E000000000000000LY==Zgn2KA0000000000\#
3?@So00000000000000000000000000000000000SN?B=@e8fJ00000000000000000000000000000000000000000000000000\#
0000000000c:0W^CW6J23k700hH?GV0000000000000000000000000ma8h30000000000`a<U?00000]>45Y2<4_21:6UZP=29Z\#
00000DR>@6000000000000000000000000000000000000000000000000000000000000U]85T0000000000000000000000000\#
0000000000U<5A[000000000000000o_2K10000000000000000000000000lV@2J000007X7oT00000n[4aBi0AQZ0000000000\#
00000n12lP00000ee?FG00000V3=9K`\@1T0000000000000000V=G=`M0263]:mM00000000005U>^a000000000000000[B0Q`\#
00000EW93\n7:PE000000000000000000000000000000[_@mG00000000000000000000oD3?n0000000000000000000000000\#
000000000000000000000000000000??1^700000Xm3?A<K?jZSl34L000003S=\N0000000000_`37e00000000000000000000\#
00000000000000000000;26[KWG86R00000IiAK90000000000000007F226000000000000000Z]9`:@F0lF`i>YBi_?@g00000\#
00000=K0<NPG?O3^E1KHnU3:Qok?[V000000000000000o94fFHg;hNIeA940000000000000000000000000000000000000000\#
00000k]5F\00000000000000000000000000000000000?l21a00000000000000000000000000000000000000000000000000\#
000000000000000MO;DdTJ:U3000005e=;4h\>[900000R;1d:J]5M@0000000000je2]G_e=LN00000000000000000000:4>NW\#
0f>TDRJ>_k000000000000000000000000000000000000000000000000000000000000000000000000000kN:BoI20>a00000\#
000000000000000000000000000000nT6JL@55H=00000000000000000000000005N=XE000000000000000000000000000000\#
0000000000000000000000000j:<[i00000nM?DBKD@0m0000000000aU>]m00000000000000000000@A3M2000000000000000\#
C??=000000lR<^]N5<8Z000000000000000000000000000000000000000000000ID0hmFn4_TaQ:kPc94W000>dn2BA2i00000\#
<D2aa0000000000f97BQ\D9Oi000000000000000000003D9m?00000000000000000000M@80V000000000000000`m1HW00000\#
;P7iO000000000000000000000000000000000000000000000X`6FZJk:V0000000000000000KD14:MJ<bm97<1iA1<KE00000\#
0000000000000000000000000000000000018180000000000000000000000000000000S<9;L00000000000000000000RY<RF\#
00000@jAh=\>9T500000000000000000000000000000000000Bf=X7\>0ja9[6eVn=8?22aAQe0000000000000000000000000\#
0000000000Qj:bS00000:c578000000000000000000000000000000000000000000000000000000000000UR9gh0000000000\#
000009J=ae00000000008K5YK000000000000000000000000000000000000000000000000000000000000dd0RcBH24BEF5R6\#
D85\Q:73j?DL5mgY_<_A00000000000000000000000000000000000>:27MW04aQ0000000000000000000000000lg7V:ll:>B\#
R7=@1O^3XZS?5Hc00000000000000000000YX:c>000008?67[Kc84k000008;2I?000003U;[A0000000000>L2o:0000000000\#
0000000000Xm;I000000Ka1:0000000000000000000000000000000000000000000000000006Z8knE196]i[;7f0000000000\#
0000000000000000000000000[?0aZ0000000000X?8^?00000d@4YXB4?A849AC?000007Y1bO0000000000000000000000000\#
0000000000N=91R5J?Po0000000000000000000000000000000000000000hP3@=00000o?:8UVC9YQ00000RQ?dU0000000000\#
000003;8iZ00000`B0N_00000G:5_;CP7Rk000001A2Sl0000000000VZ8D200000000000000000000aF:bg000000000000000\#
W^4BFR=9f=0000000000000000000000000@;06]0000000000000000000000000000000000000000cO9B<lZ;iC0000000000\#
OM1:CQ`:Q;Hl:Cd0000000000000009W;H6mQ<QZ000005K:lPPP?F700000He7do000000000000000L8=EDDR@L:0000000000\#
00000A81^o00000Ci97T00000lP9NQ000000000000000\J<n70000000000000000000000000Oo;2F0000000000b92VO00000\#
k2?X=b8A0M00000000000000000000XJ00ZXL1ZkT\1obUM8e_8N0cA000000000000000000000000000000000000000000000\#
N59D<00000000000000000000000000000000000000000000000000_X3O30000014A4V0000000000000000000000000dR<kj\#
000005U7PR0000000000K55UN0000000000000000000000000000000000000000l711N000000000000000`i=YYLV>1800000\#
b23ReA93_[Ci4=9MX7B000000000004i@ZN00000^K9\`000000000000000X\?L_00000?K<N<0000000000000000000000000\#
U^APQ0000000000GW>ei0000000000Tk1]I0000000000000007E3]GJX7VF00000l^3<:6C<MbMX5DY00000HV>XXWIA8Q00000\#
0000000000E>4h^000009o8Sf00000000009A0Lk000000000000000U13YJ000000000000000000000000000000l\<^L00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000007GAfb00000000000000000000\#
0G5n@1X81Z000001?@bZ00000bD1H1000000000000000iI1n>0000000000c26Kj00000000000000000000000000000000000\#
00000_R?R<dU1OE00000000006C?Q900000Cb2Ql1[5F4J_1F;000000000000000000000000000000b>;7Z00000000005I@i5\#
0000000000000000000000000000000000000000000000000000000000000000000000VU6KO0000000000000004f1MQ00000\#
000000000000000Kf=K\0000000000000000000000000000000000000000000000000000000000000000000000;f8Vk00000\#
00000000000000000000W]3ZE0000000000000000000000000000000000000000e4;a>000000000000000<g6EF0000000000\#
0000000000000000000000000ZU?JnB9;\]g@<hYck;GK5P>Zk0000000000a::LDbI:47_R9Y8e<:PRZG=Jj000000000000000\#
00000000000000000000000007R3_f00000>2374Y`8YGA8>oo00000000000000000000000000000000000>K16]0000000000\#
00000X:@:R00000QR<gW5^5O<nG<`G00000\S:NQl[14iSX96C000000000000000000000000000000000000000000000E;856\#
000000000000000FG4lb0000000000000000000000000V47fP00000000000000000000<^AQMKc>ge00000F8@RI00000>A215\#
>?9=l00000ji?Qc0000000000000000000000000Qc819gj@fo00000^_?\iTN5VkjU@32000000000000000B14=b0000000000\#
00000000000000000000000007C:MG00000000000000000000000000000000000?Y<Pn000000000000000000000000000000\#
9?7<0000000000000000000000000000000HU1_<U28ZA0000000000XI3?a0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000;9<1\0000000000ck:78000000000000000\#
0000000000@c2Gc000000000000000n5=i`CC01V`U:_RZ]4b0m95>g000000000000000000000000000000P@?k;0000000000\#
00000[f5fOe119TRg4T30000000000Yl?lE000000000000000mH;n200000000000000000000cj@lb00000T6AhKGO7AQ00000\#
\;=8N00000000002K7U08h;`V00000000000000000000000000000000000000000000000000kP<hg000000000000000GX09_\#
nW<fMdg1]300000F8=g<0000000000000000000000000Q>;S?c3415Q<=3300000He4[<00000000000000000000OZAP[00000\#
@[63R0W?_Jem0bd0000000000X:AiT00000000002@1fJOI:aG9_0kK00000000000000000000AH0eP0000000000ob2G500000\#
n<=M;000000000000000000001f21k6n50_00000000000000000000000000000000000I63cQ[o;^900000c9<]I00000QhAGe\#
00000g0;1KE>2b;lQ6<F0000000000000000000000000000000000000000oM1ZJNI1h9hm1G;E<=W?0000000000:jAc900000\#
0000010;^]000000000000000MJ65P0000000000000000000000000000000000000000BI05d000000000000000^m<Uffd?6N\#
0000000000XN9f`00000000001`AR`He8_K0000000000T8@obCJ4PR00000nD8gG00000000000000000000000000000000000\#
000000000000000KQA@[Xn8CK000006n0bJ000000000000000VE1j\mB7_R000000000000000000000000000000000000`02m\#
0000000000000000000000000Q6<4`00000^d2U;0000000000G7=]C0000000000;R9B_N4>NFJJ:WF00000=K<Lf0000000000\#
0000000000000000000000000000000000000000000000000000000000000S;82000001c<Mn4[2N2C:8j8m<>HI00000195kQ\#
000000000000000Ul2j`00000i;0mPBf3DW:9ABgQc1FL000000000000000RX<640000028@I30000000000IZ0LE00000FNAfL\#
0000000000aG3O[jU9<=D5A]hQ^=?400000000000G8Fb00000000000000000000Wc2kXd]@na00000\O@[>o3;4M00000`l7PF\#
0000000000000000000000000U=2D500000000009?;01SY8`C0000000000XG4>C00000`c3F>00000000000000000000hl97<\#
00000Ui2L7000000000000000a_0O`\C3=500000JUAD7nR<H9`e7R_000000000000000j]1CCDkAeU00000000000000000000\#
00000000000000000000000003g<NI0000000000000000000000000\Y?SB00000nQ8gi00000B9?VPM2@Y<000000000000000\#
00000c95nf00000R;2KQOo>Q@JW8o]0000000000<X>Nf0000000000000000000000000000000000000000=k2Pg=Q<9X00000\#
00000aj==D0000000000eM6S70000000000000000000000000NV:h]00000000000000000000000000T@YKXT?Yb000008^43^\#
dI>SB000000000000000Oo3Pb00000Rg;eH0000000000EK4F10000000000bQ1dY00000000000000000000000000000000000\#
0000000000:Y;i^Dn8XZ00000]n5Z700000IV>iH000009F6LAcE=n\00000f2=B600000c84DI\T=To0000000000:j=UC00000\#
000009C3C=Yo;Wm00000M7@X`0000000000000006e?haEO:8g0000000000ED<@:00000000000000000000Kb<3V71AWl00000\#
0000000000i4<Y>0000000000=kAXV0000000000000008U2SWfJ8lb000008J>Qh00000000000000000000000000000000000\#
0000000000000000000000000oU81E^bAT^NU02e;L>SO1d2i0Fa2[c]Y54[0000000000000000000000000000000000000000\#
00000000000000000000k^=[Y00000000008173a00000000000000000000Hg=OU000000000000000000000000000000AmAe]\#
C<;H]00000000000000000000000000000000000HL0b29c?iH00000000000000000000000000000000000ZO3RT0000000000\#
cF0@S000005W9iG00000j>34C0000000000000000000000000000000000000000[g@\M00000000000000000000Bj2e:00000\#
000000000000000V`12lnUATD0000000000000000000000000T;1gZ000002R9R6Zm5P\2H=L;0000000000Jc95h0000000000\#
0000000000000000000000000kk>6T00000DH9JH0000001?>>aAAMYLM<<>ZV9bd0000000000000000000000000]c>\D00000\#
TK=:NFg9a@000002\@Ei000000000000000L:7cRJn6ln=I@JA00000mG2^c0000000000000000000000000000000000000000\#
N0@a30000000000J82XM000000000000000o@<i`000000000000000000000000000000[g=3o>M0XK00000000000000000000\#
0000000000000000000000000bH7QNnE?4U000000000000000oW5Qc00000000000000000000000001=8c:000000000000000\#
00000:W>_X0000000000000000000000000UD3lV0000000000000000000000000@j5T<BO??Q40?W5PK3Y4O66bi00000j6?SP\#
0000000000H<=:DK4?oX0000000000000004M4Obke8:n0000000000000000000000000=354o0000000000000000000000000\#
0000000000000000000000000000000000000000_[8@91^>W]5=<MCVE?;Q00000000000000000000C927B\X:b300000Qm6G9\#
_5@68000000000000000000000000000000BP5gI00000Ni6jc4i;B200000000000000000000DU8QK00000000000000000000\#
00000000000000000000000008C9Pg0000000000000000000000000dW<Og00000000007V:P70000000000]G2AE0000000000\#
iT:@HW;:bH00000<g5J8000000000000000000000000000000000000000000000=25g1000000000000000[V3Fim@<kX00000\#
00000419cH0000000000000000000000000ia1Xo0000000000000000000000000f1677^0?KX000000000000000`>2PP00000\#
0000000000000008_56T1^7JF000000000000000l0A\K00000aj0HN0000000000VN>b300000J65bN000000000000000DZ6:W\#
00000Ig8Qm0000000000000000000000000000000000000000000000000069=@o0000000000PF7aD00000BC2ZZ0000000000\#
000000000000000000000000000000000000000000000000000000000000kI1PPiF:nF0000000000=Q6GH00000Lc5ZR00000\#
Q:0<m00000000000000000000i08`h00000000000000000000000000000000000000000000000000SW<>U0000000000b122`\#
\k2:`KL8>k000000000000000Nl<jiHI7=m000000000000000FJ=j30000000000000005G5`M00000:9;m]000000000000000\#
K0470000000000000000\d;Do0000000000000000000000000Jk<`:0000000000000000000000000DZ30Z0000000000bg2;O\#
00000000000000000000000005J5^B?Y5mZ]93Be00000^O=lK000000000000000000000000000000000004^@eB0000000000\#
0000000000000000000000000000000000000000000000000000000B8=Fg00000=Y3QH0000000000XN00H000000000000000\#
000000000000000I351100000jM2=RD6@3M000000000000000000000000096=NJ6]:HR00000lHAO70000000000m;>FI00000\#
O:<d;00000\Z4OQ0000000000000000000000000@`AiE?_0Q6SM<K4PX41\;87XmTD??5000000000000000000000000000000\#
Tc;mgFj4Eeo_9]]Dd;]f0000000000Pb95I00000000000000000000I]0AM:@8W3<8<_0ZG1K80000000000B71QJ_<>2S00000\#
AT0<e000000000000000XU23=00000]?0f3Se?7700000ZX=Bi00000=<;Ef00000000000000000000;X=TR00000000001^@c<\#
PD2^O000007m4\U0000000000000000000000000000000000000000\J?EFG81Ba0000000000jU34[be=;o0000000000Bo35T\#
000000000000000]G8EX000000000000000000000000000000M=:5b0000000000000000000000000;:5c<00000jZ9Tc00000\#
00000]:7eD00000HI:I>00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
]h;6R00000MT9\50000000000000000000000000000000000000000000002`5:F0000000000;Y0GXCXA?ecX7F80000000000\#
0000000000000000000000000QD9Yl0000000000dK:6C00000Kj0j@KU9K:0000000000Qh8bISk=OE00000000000000000000\#
00000\b@^G00000000000000000000000000000000000;G42300000000000000000000j0>X90<AM400000VI=3O0000000000\#
000000000000000mM0md0000000000oUAeK000000000000000000000000000000000000000000000<M@9b000000000000000\#
000000000000000>=7?oY::SS0000000000j89l8mg6oF@<?Kdeg2WH000000000000000@6@Z?co73H00000000000000000000\#
00000000000000000000lW5aD0000000000eo1N7i56N]R070T00000000000000000000jH;AfiZ20ka45M[000000000000000\#
0000000000000008o=]e00000000000000000000000005H01l00000000000000000000Vc5_RYH6EMT\>8b6?98e0000000000\#
N0;Qb00000BZ@9EJY9@j\Q@>_0000000000Hc6=J000000000000000000000000000000d34;S00000Y\;J4000000000000000\#
0000000000000000000000000UX=iR00000000000000000000GH0XVB<5U0he92e000000000000000b1;=k000000000000000\#
0000000000n\0C8U?;ka000000000000000OS3LL000000000000000H91VR00000Kg3^G00000000000000000000`O8aI00000\#
00000000009F7FN0000000000000000000000000000000000000000000000000000000000000000000000MbAa;0000000000\#
bK2d?kD5B9B?5[lmF6J?EE=a<7n<PWoV>Ug0000000000Va3f20000000000G]<RcLB?hl000000000000000000000000000000\#
000002m@eb000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000=c586000000000000000oR;ET0000000000o=2?ml2A51DR3`\000000000000000Si?N@0000000000E<6@H]b5Cl\#
00000M:1ek00000>QA>6000008U;N@0000000000:A1Gh00000a@7O0000000000000000000000000000000000000000000000\#
`X83h000000000000000_V0H90000000000000000000000000000001j;LQ00000@E5Xo00000Fd2NLmm:<8Ng<HE00000499BR\#
00000mi1gi7]1KT0000000000000000000000000VA;nM0000000000[D5[a1<7e:000000000000000bH1=eU9<aB0000000000\#
000000000000000O91kI00000HM6nj000009<>:L000004I<BE6]?5]00000R<?YEb@89E1H9::0000000000;7:O^0000000000\#
0000000000000000000000000;8>GU00000000001d@178V8R_00000JF>_:0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000E65WK0000000000000005nAZ3=R4AL0000000000Mm<Gaf?28_c^1G0i\6Id\#
00000000000000000000000000000000000000000000000000000000000000000dWA3]ZA?^R0000000000000000000000000\#
Q[96f0000000000AS8`M3`>@VIX;1?00000Cm6VF0000000000J:;XR0000000000000000000000000000000000000000=>@=<\#
00000000000000000000@n::]514b\F0?@>o16LKJ^>`fB1?:;0000000000JA:md000000000000000JN1Do000000000000000\#
]K91@a@AI4000000000000000LV@lMki;<_000000000000000000000000000000000000000000000KU@I>000000000000000\#
L>7GG<90DV000002E0O:00000000000000000000Ii2LKO3@5`00000000000000000000000000000000000<<>KX00000JY8k=\#
0000000000Z123l00000000000000000000FS9LI000000000000000k@<2O000000000000000000000000000000fV8Pi^U9TK\#
N7?_76V6c@lG7nGjc?lVLU=R;00000<F<Xc00000000000000000000000000000000000`A>OHkF<TS00000000000000000000\#
000000000000000ka0B?V:@?c000000000000000[k7h=D_=fD00000LH9Q<00000gm<eK0000000000dl8<A00000=96D>F;5gQ\#
AL:T=[d=O40000000000T_1bB000000000000000000000000000000MK32i0000000000AX3_ML57eR00000000000000000000\#
0000000000000000000000000000000000081<dC9;>IN00000000000000000000000000000000000Ze@R>IH959MSATh00000\#
00000000000000000000000000000000000R4>FYjm15gQb8Aj00000A\>cG0000000000Ki2]?Wo8al00000000000000000000\#
000004J35fEl;g:00000000000000000000D3@FJ<I9[F00000000004^2dFWbAZV0000000000Zm>`R012MU6^4EC00000bf<0a\#
gT?kM00000000000000000000000000000000000000000000000000000000000000000:J68BId?V7000000000000000DV>[G\#
000000000000000000000000000000E\>7gGhA]J0b9gU000009k3UF00000DC78L00000000000000000000AN=J]m5=VQ00000\#
000000O48T0000000000000000000000000000000000000000000000000000000000000000000000lE;f100000WV7ZHBa>d:\#
000004A<a700000000000000000000000000000000000cS;n\00000eR:3S0000000000oN4TO0000000000000000000000000\#
Ra2eIHC9o700000Hd1`A00000[UAG?0000000000000000000000000000000000000000000000000000000000000000000000\#
000006_AR0^91^EUG5@o0000000000000000000000000SR8OjWR0P=EI9SL00000Y43hMMN45oHd8\l00000S_@=Xl>A<E00000\#
000000000000000000000000000000000000000000000:k14[00000000000000000000000000000000000000000000000000\#
3_8U900000i]654PT2A]0000000000JS:1`Ya8n0Io:Zg^a3^1f<4^W4\=GoP6@LAe\@TO5:@k100000[R5@DKf5?AKf5XMSZ6;W\#
00000000000000000000Ek@d0000000000000000000000000000000000001224N0000000000000000000000000000001[26R\#
00000000008^3cbYJ96T00000000001?=aS0000000000000000000000000000000000000000000002I4]Q9[<_m0000000000\#
^H0W;0000000000000000000000000000000000000000AP?AJT;>WRdn:7i\`@E[0000000000HRAP400000000000000000000\#
CF8;F8J>f<00000hh3FH000005A0[^0000000000000000000000000fb:=a0000000000000000000000000000000000000000\#
0000000000QM5LdHO;JC00000c:5oZ0000000000Ag9EoK[4Ygf23JW00000FO9C20000000000000000000000000<L?]k00000\#
T\6U400000BV7MU0000000000jK1Ha54;27k31f_94;iQN@<[EYC<aN00000000000000000000000000000000000B`1?QO<A=R\#
00000Q;<iP000000000000000J4?UR000000000000000A=?OC0000000000bn>gZ0000000000000000000000000;l5Yi6j9j:\#
=]ABW00000SF@dble83H00000j9=Od00000DE7`aHE@QL00000KW6A>00000mY=A=000000000000000D61aJ000000000000000\#
000000000000000h>0Fcb39Sg00000ZMA^7ob40R00000000000000050@gBbm21@H_=ZP0000000000mY7h[00000Y00On00000\#
0000000000000000000000000>e:B1000000000000000000000000000000I^3]300000j^@e3000000000000000CJ5Zn00000\#
0000000000hI0MO00000000000000059A=?0000000000\]Ab\0000000000a10I;MV>1BMl>Ml0000000000l>5kh0000000000\#
00000000000000000000000000000000000_Y;4=00000000000000000000000000000000000hM>7[00000000000000000000\#
;Y>?M00000g43Nj0000000000000006A6V[00000000000000000000VN;nTlM=l[0000000000000000000000000:>1U700000\#
0000000000000000000000000mI:YX000000000000000000000000000000kK4@<k;<hE00000m38fc1V@KD^VAYgiD1I_00000\#
00000GcAeA0000000000JJ;UHj^58k00000:G:ka000000000000000000000000000000000000000000000000000000000000\#
00000n4:GP0000000000000000000000000000000000000000000000000000000ST2`80000000000kh0GcG57]BGY9Fg1D@^W\#
LH?Ol079AK00000000000000000000_G4in0000000000000000000000000o570mWU7:;00000Y64Z800000;45lb0000000000\#
KF?gN000008D@=H0000000000`N;ZA^G<dW000009K04R0000000000i;A9>0000000000d=1Fe00000i[?L;bg9]00000000000\#
0000000000<l3EkoA?:V000000000000000F_83VEG>W90000000000FO;BAeT<>i000002^6;A0000000000aV1=E000002Q03T\#
jk94b000004k3N6000005@5l?00000mb?V]000000000000000;3@C60000000000P:69j00000;S3ibL4;Qo7<<cd\9>6>00000\#
BY::C000008=@aOQO0KXlCATUo71PD00000000000000000000Oi=RE\<;5Y00000>Q?QP000000000000000Ef9eN_nA6e00000\#
00000En3BW0000000000000000000000000_j0VL0000000000c6>Tl00000LR3TnnH60b000000000000000000000000000000\#
0000000000QJ3=c00000000000000000000J\<j9I[0BV0000000000000000000000000n\:j?00000N^17F000000000000000\#
0000000000000000000000000a;@mO0000000000000000000000000N@@4Ggd@U700000TG@4VEf<P@00000000000000000000\#
0000000000@K:<i0000000000000008j>QR0000000000000007_6gJ7_6ga00000g@3a8000000000000000000000000000000\#
;U5GBjJ9R\000000000000000000000000000000Y:@io000000000000000000000000000000000000000000000Vg4_JKN8^2\#
00000000000000000000Ee368coA@40000000000000000000000000L;3R=3T4k9Gi1?719:FA00000_T:J7lG@iK^a71dO?@3f\#
00000kl:=94]4e70000000000\a11[00000\d1j<0000000000Td;i7H<3W?00000000000000000000aI80=000000000000000\#
00000em<J@e43kU000000000000000Uo4:con;P;00000]^9QG00000\I>iW00000SK3^RiE?R_000000000000000EW<\:OL22X\#
QO;_300000000000000000000eb1<8000000000000000000000000000000000000000000000hV<LU00000?Z7^10000000000\#
00000000000000000000000000000000000i`7g000000000000000000000500aCln2YQ000000000000000000000000000000\#
00000000003U1YB00000000000000000000000006L3f]kf0A9aV05HW16RS00000000000000000000hQ8Zg000000000000000\#
000007gA9jdh1LohM6fOjY2n>mY7ZS>^9d[_^>ajLB0h7:5Ab1We=ghUb5KS00000Uk0j:000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000LG86e0000000000H]=W_00000000000000000000\#
000000000000000C06Ci0000000000RG9:UDg0N90000000000000000000000000000001:=6n0000000000000000000000000\#
PA<]n5I6<^4H8b40000000000Cc7Bn00000000000000000000mV4X>GE<GWaT<?[G3A6Q0000000000UJ25K000000000000000\#
0000000000H_9jI000000000000000`@19<OQ01B`N:k10000000000000000000000000000000000000000000000000000000\#
c73`P000000000000000000000000000000hg93@_00010000000000OO=UX000000000000000T=4^e00000Kd12<0?1c400000\#
00000T_ASR000000000000000Zb7[QZT=65000000000000000000000000000000on@Id000000000000000eU9Ah000008>12_\#
000000000000000R;64G_Y;F:0000000000000000000000000TY4kjPX31dOd6d_00000000000000000000000000000000000\#
000000000000000000005H3nN0000000000e=0cJ000000000000000?E2;70000000000000000000000000000000000000000\#
000000000000000000000000000000ch<go0000000000:R0c2000000000000000]^:M=00000?9@@lC^3E1Ie>Re0000000000\#
000000000000000ok6Q^00000000000000000000hg1[>Jd?RJ000000000000000000005l;hiL`7k:00000Q04Hg0000000000\#
0000000000lK77=000000000000000[f0Xe\E?da000000000000000^b<j\000000000000000000000000000000000003m0Vi\#
Un:dEZ_2`Q000000000000000Jh=ef]I4>S00000Fo8jm00000QP26^00000000000000000000bW=Ld00000ed9440000000000\#
000005f1he000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000bZ4;b_d3oR000000000000000\W;8^000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000G`2OQ00000000000000000000000000000000000`16iA00000]a0Ul00000\#
0000000000634Pa00000000000000000000i`7Xd0000000000000000000000000000004g6cYSk7^=00000000000000000000\#
AI;^000000000000000000000gI4nbng1X@00000a84_AnB:@=_0A5PI93_@:<8Hn0000000000a;:AR00000000000000000000\#
0000000000000000000000000000000000000000UM:4ZSc5]Ei;9@H0000000000ii@GZ00000000007C1nF0000000000SN8PV\#
P[9W]4@6eGe><ZW0000000000E\97d0000000000Mf>4K00000;_4ci00000=D@`E0000000000nf7j^00000000000000000000\#
0000000000000000000000000704i1j:=I70000000000000000000000000000000000000000:37EZ0000000000`V@`W00000\#
000000000000000F]:g^0000000000i?>MI000000000000000000000000000000[H0Tl>A81m?G9;B4m4R3:1=2A00000T41oW\#
0000000000M>6g500000kS0:]0000000000[\1Im0000000000000000000000000Xe?Fc000000000000000000000000000000\#
Bj?Qo0000000000000000000000000000000000000000D\?fk000005J93e000000000000000000000000000000YR:?9fP1QU\#
00000d[3WeiM1C^lc7Ej000000000000000==:cmUc5Wo00000000000000000000000000000000000]P89\000000000000000\#
0000000000l7>kQ00000Ag@F[0000000000PL7dd>X18B0000000000000002Z8cP0000000000ke6^G0000000000Em89lHo=1H\#
0000000000Fo;Xh0000000000j12eWl@=1]d;3K;000000000000000000000000000000bf>j;Kl3SF0000000000]O0IU00000\#
0000000000L]<E100000@T5mNET<G@E0?nf0000000000000000000000000kZ0Gm00000000007]A3j0000000000Z@2DA00000\#
000000000000000935i`00000R:06;0000000000000004C1ah00000EY5]ll58iIll:O5i>@`5[c4I6U3<@b000000000000000\#
00000Uk4Uc00000000000000000000_F:8800000000000KA2Rai3L;W40@mG@>He00000000000000000000000000000000000\#
`b7><00000cU=gYfD9Ge00000000000000000000000002;0G40000000000ga?gkj_@bn0000000000MA88NWF80b0000000000\#
Ie0kn2^5DA_m3QU000000000000000000000000000000000000000000000000000000000000000000000000000<g@OaVf28V\#
6U:5P63;oQ0000000000000000E4iUkU?^^00000ml7mo0Y:R^000000000000000000000000000000000000000000000[P?[f\#
00000000000000000000000000000000000ER9mMVP=>R00000000000000000000000000000000000000008X5CF0000000000\#
000000000000000NG?b4@P28>KY?D:GG:LKlBA3R000000000000000000000000000000`n4P60000000000=f>PL1AAWN00000\#
00000c;:KY0000000000000000000000000000000000000000_S8=R<M;Y>00000ZA7XWkf=Rn0000000000000000000000000\#
0000000000000003^3m^Dd0>HYH61:NL=dbPW<]<0000000000000000000000000>K=_Q0000000000000000000000000eU@kF\#
000000000000000000005Z8lB00000S50nfQ=4<A00000?K7YAfP0X3910[LQZ2\;n_9Vg9V?PYNY3D8G^6Y7579:l0000000000\#
00000U`5eC00000X@5;lNJ4TY]P6LZ0000000000h01<^IB3Q`?]1a?00000000000000000000`Z<YV00000Yh9e=PoA^d00000\#
UR8`400000000000000000000KO4dF0000000000000000000000000000000000000000VH2V?0000000000DR6Hn00000Y;80m\#
7=8GKKD9@?kX:SEe4<\O000000000000000V70iKOX>ANK8?e?FV@Tk;]AIi0000000000000000000002Aib000000000000000\#
00000HV4`B4Q1ZA8R:XkFR;1Y\N=9?000000000000000gX8_a000000000000000000000000000000fQ5Ui000000000000000\#
00000SQ@<E0000000000000000000000000000000000000000iA:[@0000000000000004;0[50000000000cG2F<1m4:S00000\#
000000000000000000003j1fTX1>cl0000000000J>6h8dX3b::h6]84_=W3000000000000000000005d=N;000000000000000\#
0000000000000000000000000OC?j700000@F3bH0000000000FG?1=00000L88ka_76aNCB6A400000`O5=A00000Xk7]ZEgACQ\#
00000B64f]A88OP000000000000000S?85i00000000000000000000000000000000000N4<Jh00000000000000000000kV97G\#
0a:o2nJ?ojlh>C3knAHO0000000000000000000000000gM7kLDf<17Vi@<00000000000000000000000000000000000000000\#
0000000000000000000000000_\1kl00000W44d9S20YO_k1TW4X?nS@V8^]00000S8:_E00000000000000000000ZW3?Q00000\#
d52bV00000000002ZACe00000gE;\P000000000000000000000000000000000000000000000000004F>jRhd12TcN0U9H;<nN\#
00000000000000000000000000000000000gP:>100000[[7@cHR@N8000000000000000000000000000000000000000000000\#
00000000000000000000@_5dm00000_G9G[00000000000000000000000000000000000000000000000000000000000000000\#
0000000000X]8mN0000000000000000000000000000000000000000000000000000000000000000000000[`?`d00000`d<7Y\#
0000000000e^2Io?09[:00000000006\56B000000000000000C<77YH^ATO000000O=jQXXAU_0000000000209kc=B=ok00000\#
gQ>;a0000000000Gb=bH00000iL=7B00000000000000000000MN;WP00000g>9g500000L<:Ll0000000000000000000000000\#
000006M8^T_l8BO9S4V:00000000000000000000000000000000000Sn@nY0000000000000000000000000000002O40\Od;Ie\#
of?bL000000000000000hl7D40000000000;N3>J0000000000KW0nI00000000000000000000_k0WF0000000000oBA7500000\#
0000000000000000000000000000000000000000000000000000000gP5OmWd5GMeS8dG9b9m1CC7\Boa<M000000bP@Aa00000\#
DS2aE00000eX=JQ00000
"""#
