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
a-traktor	f
a-traktorer	f
a-traktorn	f
account no		`
account number		`
act svenska kyrkan	d
administered		_
advent	H
affiliated		_
age		S
aged		S
aldrig	i
all ages		W
alla åldrar	W
allsvenskan	5
allt du behöver göra	8
altogether		P
ambulance		h
ambulans	h
ambulansen	h
ambulanser	h
american express	c	c
amex	c	c
anbud	5
anbuden	5
anbudet	5
anbudsgivare	5
anbudsgivaren	5
anbudsgivarerna	5
anbudstävling	0
anbudstävlingar	0
anbudstävlingen	0
and win		38
andra pris	L
andra priset	L
andrapris	L
andrapriset	L
anknuten	_
anknutet	_
anknutna	_
anknytning	_
anknytningen	_
anmäl dig i kommentaren	6
anmäl dig i kommentarerna	6
anmäl dig i kommentarsfältet	6
anmälningsavgift	YZ
anmälningsavgiften	YZ
anmälningsavgifter	YZ
annonseras	F
announce		F
announced		F
announces		F
anordnad	_
anordnas	_
ansluten	_
anslutet	_
ansvar	_
ansvarar	_
ansvarig	_
ansvarigt	_
answer		6
användarkonto	0
användarkonton	0
användarkontot	0
april	H	H
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
associated		_
association's		e
att göra	_
att göra med	_
att lotta ut	C
audi	f	f
audin	f	f
aug	H	H
august		H
augusti	H
autogiro	b
autogirot	b
avanza	`	`
avanzas	`	`
avgift	Y
avgiften	Y
avgifter	Y
avgiftsfri	\
avgiftsfria	\
avgiftsfritt	\
avgörs	G
aviseras	F
avslutas	G
avslöjar	F
avslöjas	F
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
bedömer	D
bedömning	D
bedömningen	D
bedöms	D
before		G
behind		_
behöver du inte	9i
behöver inte	9i
behöver ni inte	9i
belönar med	L
belönas med	L
berätta	6
best answer		D
best entries		D
best entry		D
best photo		D
best picture		D
beställ	[
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
bg	b
bg-nr	b
bibliotekets	e
bic	`	`
bidra med	d
bil	f
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
bio	J
biobiljett	K
biobiljetten	K
biobiljetter	K
biobiljetterna	K
bion	J
biståndsorganisation	d
biståndsorganisationen	d
biståndsorganisationer	d
bjud in dina vänner	;<
bjud in en kompis	;<
bjud in en vän	;<
bjud in tre vänner	;<
bjud in två vänner	;<
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
bortforslad	f
bortforslas	f
bra insats	0
brandbil	h
brandbilar	h
brandbilen	h
bridgetävling	0
bridgetävlingar	0
bridgetävlingarna	0
bridgetävlingen	0
buddies		<
buddy		<
buy		[
by		G
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
båtplats	5
båtplatsen	5
båtplatser	5
båtplatserna	5
båtsläp	f
båtsläpet	f
called		F
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
comment		6
competition		2
competitions		2
conditions		I
congratulations		4
connected		_
contact		F
contacted		F
contest		2
contests		2
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
danske bank	`	`
danske banken	`	`
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
de du	=
de som	=
de som vinner	E
deadline	G	G
deadlinen	G	G
debit card		c
debit cards		c
debitkort	c
debitkortet	c
dec	H	H
december	H	H
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
deltaga	7
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
deltar	7
dem du	=
dem som	=
den du	=
den som	=
den som vill	9
den som vinner	E
det enda du behöver	8
det handlar om	0
diakonia	d
diakonias	d
dikta	6
diners	c	c
diners club	c	c
diners-kort	c
diners-kortet	c
direktmeddelande	F
direktmeddelanden	F
direktmeddelandet	F
ditt bidrag	d
dm	F	F
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
dra tre vinnare	CE
dra två vinnare	CE
dragning	C
dragningen	C
dragningen är öppen	G
drar	C
dras	C
draw		C
drawn		C
dressyrtävling	0
dressyrtävlingar	0
dressyrtävlingarna	0
dressyrtävlingen	0
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
döttrar	W
e-postkonto	0
e-postkonton	0
e-postkontot	0
each		M
egen profil	?
egen sida	?
egenvärde	0
egenvärdet	0
egna profil	?
egna sida	?
eighteen		ST
ej	i
elbil	f
elev	W
eleven	W
elever	W
eleverna	W
email		6
emailed		F
endast för vuxna	ST
endorsed		_
endorsed by		B_
ends		G
enter		67
enter to win		367
entreprenörens	e
entries		7
entry		7
entry fee		YZ
entry fees		YZ
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
facebookkonto	0
facebookkonton	0
facebookkontot	0
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
fantastisk insats	0
fb	]	]
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
finaste bidrag	D
finaste bidraget	D
finaste bild	D
finaste bilden	D
finaste motivering	D
finaste motiveringen	D
finaste svar	D
finaste svaret	D
fire engine		h
firmabil	f
first prize		L
fisketävling	0
fisketävlingar	0
fisketävlingarna	0
fisketävlingen	0
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
formgivningstävling	0
formgivningstävlingen	0
forslas bort	f
fortkörning	f
fortkörningen	f
fota	6
fotografera	6
fram till	G
fraud		1
frauds		1
fraudsters		1
fredag	H
fredagen	H
fredagens	H
free		\
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
från	U
fundraiser		d
fundraisers		d
fundraising		d
fyll i	6
fyller	SU
fyllt	SU
fyrhjuling	f
fyrhjulingar	f
fyrhjulingen	f
färdtjänstbil	h
färdtjänstbilen	h
får besked	F
får ett meddelande	F
får ett mejl	F
får ett sms	F
får veta	F
får vinnaren	L
får vinnarna	L
följ	6
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
för din chans	8
för en chans	8
förbundets	e
före	G
föreningens	e
företagets	e
företagskort	c
företagskortet	c
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
först med rätt svar	D
först till kvarn	D
första pris	L
första priset	L
förstapris	L
förstapriset	L
förvaltningens	e
förälder	X
föräldern	X
föräldrar	X
föräldrarna	X
ge ett bidrag	d
genom att betala	8[
genom att handla	8[
genom att köpa	8[
genom att swisha	8[
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
give-away	2	2
give-aways	2	2
giveaway	2K	2K
giveawayen	2K	2K
giveawayer	2K	2K
giveaways	2K	2K
god insats	0
godkänd	_
godkända	_
godkänds	_
godkänns	_
godkänt	_
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
gärna	9
gåva	d
gåvan	d
gåvokonto	d
gåvokontot	d
gåvokort	K
gåvokortet	K
gåvor	d
gåvorna	d
handelsbanken	`	`
handelsbankens	`	`
handla	[
handla om	0
handlar	[
handlar om	0
handlat	[
har avgjorts	4
har avslutats	4
har dragits	4
har utsedd	4
har utsedda	4
har utsetts	4
har vi en vinnare	4E
har vunnit	4
has won		4
have won		4
heat	5
heaten	5
heatet	5
hejarklack	5
hejarklacken	5
hela familjen	W
hemskickad	F
hemskickat	F
hemtjänstens	e
her account		`
her card		c
his account		`
his card		c
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
husbil	f
husvagn	f
husvagnar	f
husvagnarna	f
husvagnen	f
huvudvinst	K
huvudvinsten	K
hyrbil	f
hyundai	f	f
hyundain	f	f
hämta	F
hämtar	F
hämtas	F
hästsläp	f
hästsläpet	f
högstadiet	W
hör av oss	F
hör vi av	F
i dag	H
i kväll	H
i morgon	H
i natt	H
i pengar	N
i samarbete med	B
iban	`	`
iban-nr	`
iban-nummer	`
iban-nummert	`
ica bank	`	`
ica banken	`	`
icabanken	`	`
icke	i
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
ig	]	]
ikano bank	`	`
ikano banken	`	`
ikväll	H
imorgon	H
in association with		B
in collaboration with		B
in partnership with		B
inbetalning	d
inbetalningar	d
inbetalningarna	d
inbetalningen	d
inbetalningskort	d
inbetalningskortet	d
inblandad	_
inblandade	_
inblandat	_
independent of		_i
informed		F
informeras	F
inga	i
ingen	i
ingenting	i
inget	i
inget krav	9
inkomstskatt	R
inkomstskatten	R
inloggningskonto	0
inloggningskonton	0
inloggningskontot	0
inlottning	0
inlottningen	0
innan	G
inom kort	0
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
insta	]	]
instagramkonto	0
instagramkonton	0
instagramkontot	0
inte	i
invoice		d
invoices		d
isn't		i
jak bank	`	`
jak banken	`	`
jaktkort	5
jaktkorten	5
jaktkortet	5
jan	H	H
januari	H
january		H
judge		D
judged		D
judges		D
julafton	H
julaftonen	H
juli	H
july		H
june		H
juni	H
jury	D	D
juryn	D	D
juryns	D	D
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
kombi	f
kombin	f
kommentera	6
kommunen lottar ut	3C
kommunens	e
kommuns	e
kompis	<
kompisar	<
kompisarna	<
kompisen	<
konkurrens	0
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
kostnadsfri	\
kostnadsfria	\
kostnadsfritt	\
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
lajka	6
last day		G
lastbil	f
least		U
leverantör	d
leverantören	d
leverantörer	d
leverantörerna	d
lf bank	`	`
lf banken	`	`
licence plate		g
licence plates		g
license plate		g
license plates		g
like		6
link		J
linked		_
linked-in	]	]
linkedinkonto	0
linkedinkonton	0
linkedinkontot	0
links		J
logg	?
loggen	?
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
maestro	c	c
maila	6
maj	H
march		H
marginalen bank	`	`
marginalen banken	`	`
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
med brev	F
med e-post	F
med i dragningen	78
med i lottningen	78
med i tävlingen	78
med i utlottningen	78
med mail	F
med med	7
med mejl	F
med sms	F
med telefon	F
meddelande	F
meddelanden	F
meddelandet	F
meddelar	F
meddelas	F
medieplattform	^
medieplattformar	^
medieplattformen	^
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
midnatt	H
midnight		H
midsommarafton	H
minderårig	W
minderåriga	W
minnesfond	d
minnesfonden	d
minst	U
mobila bibliotek	h
mobila kontoret	h
mobila teamet	h
mobile library		h
monday		H
money prize		N
moped	f	f
mopedbil	f
mopeden	f
mopeder	f
mopederna	f
mopeds		f
most comments		@
most followers		@
most hearts		@
most likes		@
most reactions		@
most reposts		@
most retweets		@
most shares		@
most views		@
most votes		D
mot pengar	N
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
municipality's		e
musikhjälpen	d
musikhjälpens	d
my account		`
my card		c
myndig	T
myndiga	T
myndighetens	e
myndigt	T
mästare	5
mästaren	5
mästerskap	5
mästerskapen	5
mästerskapet	5
måla	6
målsman	X
målsmans	X
målsmän	X
månaden slut	H
månadens slut	H
måndag	H
måndagen	H
måndagens	H
måste du inte	9i
måste inte	9i
måste ni inte	9i
möjlighet att vinna	3
namnges	F
naturskyddsföreningen	d
naturskyddsföreningens	d
neither		i
never		i
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
noon		H
nordea	`	`
nordeas	`	`
not		i
notified		F
notify		F
nov	H	H
november	H	H
number plate		g
number plates		g
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
nyårsafton	H
nämn	;
närmast rätt svar	D
närmast vinner	D
någon	=
några	=
nån	=
oberoende	_i
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
okt	H
oktober	H
om du vill	9
om ni vill	9
onsdag	H
onsdagen	H
onsdagens	H
opel	f	f
opeln	f	f
optional		9
ordinarie pris	O
organisationens	e
organiseras	_
orienteringstävling	0
orienteringstävlingar	0
orienteringstävlingarna	0
orienteringstävlingen	0
our		e
over		SU
p-bot	f
p-boten	f
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
partner	B
partnern	B
pay		[
payment card		c
payment cards		c
payments from abroad		d
pengar i handen	N
pengarna i handen	N
penningpris	N
penningpriser	N
penningpriset	N
penningvinst	N
penningvinsten	N
people		=
per brev	F
per e-post	F
per mail	F
per mejl	F
per sms	F
per telefon	F
person	=
personbil	f
personer	=
peugeot	f	f
peugeoten	f	f
pg	b
pg-nr	b
pick		C
picked		C
picks		C
plate number		g
platform		^
platforms		^
plattform	^
plattformar	^
plattformarna	^
plattformen	^
plattformens	^
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
post		6
posta	6
postgiro	b
postgirokonto	b
postgironummer	b
postgirot	b
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
projekttävling	0
projekttävlingar	0
projekttävlingen	0
publicera	6
publicerad	F
publicerar	F
publiceras	F
published		F
pupil		W
pupils		W
purchase		[
på inga sätt	i
på inga vis	i
på inget sätt	i
på inget vis	i
på intet sätt	i
på intet vis	i
på kort	0
pågår	G
påskafton	H
radiohjälpen	d
radiohjälpens	d
raffle		2C
random		C
randomly		C
red cross		d
reg no		g
reg nr	g
reg number		g
reg nummer	g
reg-nr	g
reg.nr	g
reg.nummer	g
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
reglerna	I
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
renault	f	f
renaulten	f	f
renhållningsfordon	h
renhållningsfordonet	h
reply		6
repost	:	:
reposta	:
reshare		:
responsible		_
resultat	E
resultatet	E
resurs bank	`	`
resurs banken	`	`
retweet	:	:
retweeta	:
revealed		F
ridtävling	0
ridtävlingar	0
ridtävlingarna	0
ridtävlingen	0
ring	F
ringer	F
rings	F
rings upp	F
rita	6
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
rädda barnen	d
rädda barnens	d
räddningsfordon	h
räddningsfordonet	h
räddningsinsats	0
räddningsinsatsen	0
räddningstjänstens	e
räkna	6
röda korset	d
röda korsets	d
rösta	6
röstar	D
röstas	D
saab	f	f
saaben	f	f
saltbil	h
saltbilar	h
saltbilen	h
samband	_
samla in	d
samlar in	d
sammanlagda	P
sammanlagt	P
samröre	_
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
seger	5
segern	5
segrade	5
segrar	5
segrare	E
segraren	E
segrarens	E
sek	Q	Q
selected		D
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
simtävling	0
simtävlingar	0
simtävlingarna	0
simtävlingen	0
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
skriv	6
skriver till	F
skriver vi till	F
skrotbil	f
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
social media		^
sociala medier	^
sociala medium	^
sociala nätverk	^
sociala nätverket	^
socialt medium	^
socialt nätverk	^
socialt nätverket	^
som betalar	8[
som bokar	8[
som bokat	8[
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
spänn	Q
st	M
st.	M
stadens	e
stads	e
stadsjeep	f
stadsjeepen	f
stadsmissionen	d
stadsmissionens	d
startavgift	YZ
startavgiften	YZ
startavgifter	YZ
startlista	5
startlistan	5
stegbil	h
stegbilen	h
stiftelsens	e
stipendiefond	d
stipendiefonden	d
stor insats	0
stor som liten	W
stora och små	W
stories	?	?
story	?	?
storyn	?	?
styck	M
stänger	G
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
submit		6
subscribe		A
subscriber		A
subscribers		A
sunday		H
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
så tävlar du	78
så tävlar ni	78
så vinner du	8
så vinner ni	8
så är du med	8
så är ni med	8
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
tack för alla bidrag	4
tack för alla gissningar	4
tack för alla svar	4
tag		;
tag yourself		>
tag yourselves		>
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
take part		7
tankbil	f
tar kontakt	F
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
telefonsamtal	F
telefonsamtalet	F
tell		6
terms		I
tesla	f	f
teslan	f	f
the card		c
their account		`
third prize		L
threads	]	]
thursday		H
ticket		K
tickets		K
tidslinje	?
tidslinjen	?
tik-tok	]	]
tiktokkonto	0
tiktokkonton	0
tiktokkontot	0
till och med	G
tillkännager	F
tillkännages	F
tillsammans	P
tillsammans med	B
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
to win		78
today		H
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
tredje pris	L
tredje priset	L
tredjepris	L
tredjepriset	L
trettondagen	H
trisslott	K
trisslotter	K
truck		f
trucks		f
tuesday		H
turnering	5
turneringar	5
turneringarna	5
turneringen	5
twitterkonto	0
twitterkonton	0
twitterkontot	0
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
under	SV	SV
underrättas	F
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
upload		6
upphandling	5
upphandlingar	5
upphandlingen	5
uppställd	f
utan	i
utan avgift	\
utan insats	\
utan kostnad	\
utlandsbetalning	d
utlandsbetalningar	d
utlandsbetalningen	d
utlottning	2C
utlottningar	2C
utlottningarna	2C
utlottningen	2C
utlottningen är öppen	G
utländska betalningar	d
utmana dina vänner	;<
utmana en	;
utmana en kompis	;<
utmana en vän	;<
utropas	F
utryckningsfordon	h
utryckningsfordonet	h
utse	D
utser	D
utses	D
value		O
valued		O
van		f
vann	4
var dragen	4
var dragna	4
var med	7
var med i dragningen	378
var med i tävlingen	78
var med i utlottningen	378
var med i vår	7
var med och tävla	37
var med och vinn	3
var nu dragen	4
var redan dragen	4
vara med	7
vara med och vinna	3
vardera	M
vare sig	i
varken	i
varnar	1
varning	1
varningen	1
vecka	H
veckan	H
vehicle		f
vehicles		f
vem du	=
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
vid köp	8[
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
vinst	EK
vinsten	EK
vinsten är	L
vinster	EK
vinsterna	EK
vinstskatt	R
vinstskatten	R
vinstsumma	L
vinstsumman	L
visa	c	c
visakort	c
visakorten	c
visakortet	c
volkswagen	f	f
volvo	f	f
volvon	f	f
volvos	f	f
vote		6
voucher		K
vouchers		K
vunnit	4E
vägg	?
väggen	?
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
wall		?
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
whole family		W
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
with registration		g
without		i
won		4
worth		O
write		6
x	]	]
year		S
years		S
yngre	SV
you can also win		3
you can win		3
you could also win		3
you could win		3
young people		W
your card		c
youtubekonto	0
youtubekonton	0
youtubekontot	0
yrkestävling	0
yrkestävlingar	0
yrkestävlingarna	0
yrkestävlingen	0
älgjakt	5
älgjakten	5
ända till	G
är avgjord	4
är avslutad	4
är dragen	4
är dragna	4
är inget krav	9
är med	7
är nu avgjord	4
är nu avslutad	4
är nu dragen	4
är nu utsedd	4
är nu utsedda	4
är redan dragen	4
är utsedd	4
är utsedda	4
är utsetts	4
åk	W
ålandsbanken	`	`
ålder	S
åldern	S
åldersgräns	S
åldersgränsen	S
år	S
år.	S
åringar	S
års	S
årsgräns	S
årskort	K
årskorten	K
årskortet	K
årskurs	W
återpublicera	:
över	U
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
0000008020000480010014020000000000000<00008001000000000401000000020000024000000810040008004000000040\#
0000420000088600040001006029040000800000060400000000204000000082000000004004000120080000000000500000\#
01000000001<8000004000000008040000118008000000410800000030800000040000000000000004000000100004205003\#
0004140440200<00000006201080000040000000422000001042001002080200021810820610400000180200080000002800\#
0020440480000800024000000020000010000010000300040050200100000808000030001000008300480200040001000000\#
0084001042000000000200000820200000400000000088000000000104010000010000100020080020040104010040000404\#
80000002:02001200400000900005080000020>0:300:01000100004400800004080800048070200000000061:2000400000\#
0000004200020000008008002004200200800020700000200010018004408008800000180001400040004000600022001080\#
0400000310020000001004088001000000000121201010100080084190002008000000000000000488000404300000040000\#
0<200104080680011004000040<0000000000080200009600000000000000140000000008000000000000000000000040000\#
400121000002;004000040028002408040020440209100040080002002401000020801600340010014000080000840000800\#
40245000090000020000000000000002004440000000810001000000020000<00000000000:40009040020<140004000900:\#
01000001020002000095001100000480:0000000000008000000080000800000004000000403020880840080000004500210\#
02:020000040200000004008001010001100004400914080002020000004000000000180000000002<024000080040000000\#
0800000000000<00000000801:000000808080000:0040400008000000020000000220001000000002000002800100000108\#
0000840800100000000040011000000000300120100010000000000200002030028400000200400040002404000080008000\#
8000020001004484000000414104900000200800000000241000000000000010110000000000800000001:00004240000000\#
000028000000000280000:008400400000004804000024000002400000104800224242004002024000000020010002020000\#
0000040004000000000000000000020028008000000822000000802048004000300000004000001010400000000002000080\#
0042028000000000060004000090100010081<00000020880000800048000400:0002021000<004000400001800000000000\#
0412000000000200001000000008000020000000001000000020=00000100000010080800084000000120000006121084000\#
001<06000000004100100400400204904000000000080004800<000008080:00021100000100800800400120010000000404\#
0200400001280008020200002001288002000002048000000050000208200000000008080002000010800048004000040000\#
00480040000800000000000200000200010003180000000080:0800000002004000004022800100050000040100901010080\#
0000044802004000000402020000000282000800400402002000080004000000000000004000000800100050080082400040\#
04400200000000000000540000000100000200200800108000004000:4000008000020000400000020024002000000040000\#
0200002000410040000408005000018020000000000020220400400001000104000000402220002400000000010000000120\#
40040002800000080000000040020800:0000000000000002200000080000200304002000000000200010211018880000021\#
000000000001020000000220000000038008020008000000001010800100008020800000002000000000000004100000<001\#
0000000000000000823000000000010080000010<:2008000880001008000000011002400108000010100020000004000056\#
0020040000103400000821080000048000000400410048000102000040000000000000020004000000204000000000000000\#
0000200000000000000800220000000000900802004000240000000008800000000020000010080002400010010208000000\#
0400000020040<00120104040200000000004800002002100200000040001040000008000100000008500880003000900200\#
2000004100000008401020000000000400:040810;0000000080000002000040000000840000002000400008000024044002\#
00400;0000000004000020000000000000018020140800410028002420008000000002000800000002003100:20280020000\#
0420982008003200184800020:6021000200010000000000:0010000000000000000000:8000000400040000002000049000\#
000400:0400001201101404000000000:4<00000900200400001000001400088002800001000040010000000011000000000\#
0100000004104000000008010000400000000108000020012202000008200880010018202808200008000020100002030000\#
4010010000000<4002001080080500000000001000004:0880000000064004000000012001018208084008;2000200400200\#
00008400004008002000000200000000801000004<0000000800001004400000000080014004000000400104000020010000\#
000000000004000200000200000000000084000100000020884000008000000884000000000100000015<000000200024020\#
4001402020040040040100001014102000000040002008440600011004201020000010002440042000004400010188000800\#
:000000000000208000608800000040006000800018000000;100000000000000000081:0000200000000840000000008810\#
00000000800000000000000006422800010024000400800001002:0006001808000404000100020404640000000180000000\#
2200000000;04000000002042000300000000120020800000000001000840202000000911000428320000<>0080001420001\#
0000040001000000000000000000000100:200200040000000000000000000800000240020010000<0100105000400800000\#
0000020080020040240008600080040008003004000020200000000220400010020001200001801000100000248000080000\#
000000100044020000000200000058000004200041100200000000020000008:400<02200000000000400001000030032020\#
2000000100000<04000000080040080400000044008200000005000100000000000008020000000010010000001000000002\#
2080000200000000200008002001450400800020100080000000080000:>0000000100080002100201000100010001000404\#
0000002800480008000004008240008000000011000000808030002000000000081041000002200040022086000120000800\#
00000000000000000021<000808021404000000000010000200820040241001820:000908800004010028000009404000000\#
000000000200200200300008041000080000008000088080004>000000300000000000400000120082000000200180800000\#
0000000000080000800004000000000210000000000100000002080004000000000<8:810004000000001000440200000804\#
00000020000002000000100000040000000<000200000004044004<080000000000000800000080020000004008080300000\#
1002000000080000:00204100000004000020000000000004000000080000020000100020800000080000000000004004040\#
00001<80000800000000100108002000800000000401021000240000:0288200290012020000000010000080:00080404200\#
10004082042100200000010400000002000001:0;0008000000000080003401004000200000280008<00000:004800230800\#
5000000000002001040080180000108001810000000401000828002000004040008280000000000000000020000020000001\#
00004000000084220000800200000202000060<0002000000004040000004080402100200480100010000002000008010000\#
0000000000000000014000000000400000288801212010000000580400040400000000802041000400000004040800000000\#
0400002042001000000000020440000000000000000000000105000000002420000000011000010001020010000810280002\#
0004000201000001084081000000801054840000000080802880040000000<000021304002<1040108000080202042000884\#
0000800004010400002002111400080418000000240000101000000008100000200200160000800001002010018000201200\#
200000000:100000040000000080001491000000000111040400440000000000016000000000000800000100000001011004\#
:019000000000002800004000002000202000000404000002403400000204000800010108104004000000004008000002100\#
2000080009000024200000000100000000048000001011200000000210000810480400004000400080000010020000040300\#
00000044000800008000021020000000000008000010001080000002<000<0001000003441028008000004008000003;0280\#
0=10400004400084200000010000008000000000804000082000004100000880000000020000228000810088400004004800\#
003010400009008:8000044206000840040<0000000000000010400100020430400040020040440900000104000008000088\#
0000000002080010000100000005000008904800000002040009040180000002100000200000040000004204080640003800\#
00000104210212000040000<0000001408008008020400011080000001010000000000040141000000000010000000080010\#
04001002820200000000200400000000002400<0000;00000000040800000000000000011100100142000024000680012000\#
0000000004218102000000200020000040110002210000000000000044000820000008000000000401040204080000002000\#
0001000300080000800000040010000084944000800008000000020408021204800000000005044000002000408000000000\#
6000402880410000040000040004004200000080800000=00000000000100240108000100000480000000010080001000300\#
0001104042010200400040000800042000000088040008080020100000000000900041048020800000000004000000008090\#
0014088000000000102010000004100000480020004200100141000060040408080000000002=8<010400002001990000100\#
0008000022014080004003008010488000620200208260046000800040248080000200100004444000000048000000020800\#
0008101021208011800208000000000004000000000000600100400050500000810820000108000006242010800008800500\#
08000000000210000001::400002040800040200200400000000008400000040004410210800000000000100800008010014\#
1008000000000000000000420000040003600200000000080220000208010048008000000004002000008110000000000000\#
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
0000000000000800010000000000000000000000000000000000000000000000000000000000000000000000100000000000\#
0000000000000000000000000000000400000000000000004000000000000008000000000000000050000000800000000000\#
0001000000000000000400000000004000000000000000000040000000000000080000100004000000000000000000000000\#
0010000000000000000000000800000000000000040000000000800000000000000000000000000010004200000000000000\#
1000000040000000000000000002000000080000000800020200000000000000000000000000002000008000000000000000\#
0000000000000000000000000000020000000800000000000000000000000000000000000000000000000000000000000000\#
0:00000000400000000280000000000000000000000000000000000000000000010000000000000000008020002000000001\#
0000080000002060000000000000000000080000400080000000020000000004020000000020000000420000000000000800\#
0000000002000000000000000000010000000008000000000001000000004000600000001080000080000000000000000408\#
8000000000000100000000100080000000000000000000000000000408000004100000040000000000000000800100044000\#
0000000000000000000000000000000000000140000000000000000000000000002000000000000320000000000000000000\#
0100000000000040000000040000000000400000000000400000000000000000000000000000000400000000000000000000\#
0000000000000000000080000100000002000020000000000000000004000000004000000002000000000000000000800011\#
0000000080000000000000000000000000000000000000000400000800000000000000400010020000000000000000000000\#
0000000010000000001000000000000000000000000000800000000000004000000000200000800000000000000000080000\#
10000000808080000:0040000008000000000000004000001000000000000000000000000008000000080010000000004000\#
0000000000000000000000000000000000000020008000000000400000000004000000008000800002000000000400000000\#
4000100000000000000000001000000000000400110000000000000001001000000040000000002000000000000080000000\#
4400000000000000000004010000000000100800200200004000000000000020000000000000000000000000000000000000\#
0000000000008000000000000000002000004000000000000000000000000000000002000000000000000000000000000000\#
2000100000001000000000000000000000000400000000200000000000400001800000000000000000800000100000000000\#
0008000000000000000000000000000000000000000000000084000000100000002100000000000<00000000004000000000\#
0000000040000000000000000000000000000000000100000000000000011120000000000000000004000000000800000000\#
2000680040000002000000000010000000000000000000000000000000000040000000000000000000000004020000000000\#
00000000000000180000000080:0000000002000000004000800100000000040000000000000000000080000400000000000\#
0002000402000800400000002000000000000100000000000000000000000000000000000000044002000000000000005000\#
000000000000000008000000000000008400000<000000000000000000020000000000000000000000000002004000000800\#
1200010000000000000000000400000001000000000000000020000000000000000000000000000000000000000000000000\#
0002080000000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000800000001000000000000000080100000\#
0000000000000000000000000080000400000000011400000000000000000000000002000040000000000000200000000008\#
0000000000000000004000004000040000004000000000000000000000000000000000000000000000000000000000000000\#
1000000000800000000000200000000000000000002000000000080000400000000000000000000000000000000000010000\#
0000000000000000000000000000000000000000000040000000000000000480002000000000000000000000000040000000\#
0000000000000000000000000000000002000040000000040000000000040002000000000000000000000000000000020000\#
0000000000000000100000090020000000000000000000000000000000000000000080000000000000200000000000000000\#
0020000000000000000000000000000000000000000000000000000400000000000000000000000000004000000000004000\#
0000000004800000800000400001000000400000000000000000000000000000000000000000000000000400000000000000\#
0000000000000008000000000002000000000000000008000000000008000000100000020200000001000000080000000000\#
0801000000000000000000000000000000000000000000200000000000000020000000000200000000000040000020000000\#
0000000200000000400000000004000000000000000000000000000000400000000000000000000000000000000200000000\#
0000000000000040000008008800000000000000800000000000000000000000000000000000000000000004000000000000\#
0010000000000000000008040000000000200000000010020040000000004000000040000800000000000000000801000000\#
0000040000000000000000000000000000000000000208000000010000080040000000008000000000008000000000000000\#
0402000000002000000000000000000000000000000000000000000000040000000000000000020000000010000000000204\#
2000100000000000000000000000000000000000000000100000400100000800000001424000000000200000002000000004\#
000000000020000000000000200000002000000000000000200000000000000000000080800000000000000000<000000000\#
0000000000000000000000000000000000000000020000000000000000100000000000000000000000000004020000000000\#
0000000000002000000000000000000200000000000002000000000000000000010010022020000200000000000000000008\#
0000000400000000000200000001000000000000000000000000000000002000000000000000000000000000200000000800\#
0000000000000000000200000000000000080000000000080000000000000000000000000404000400000000000000004000\#
0000000000000000000000004000000000000000000000000000000000000004000020000000000000000000000000000000\#
0000000000000000000000000000200002000000000000000000000010000000000000000000000000000000001000200008\#
4008000000000000000000802004000000000000000000000000000080000000008000000000000000000000000000000000\#
0200000000000000000000000000000040000000000000010000000000000000000000000000000000020000000000000000\#
0000000000000000000000000000044000000000002000000000000000000000000080000000000000000000000020000000\#
000000000002080000000000008000000000000000000002000000000000000000000000000000000<000000000000001000\#
0000000000000000000100000000000080080000000010000000000000000000000000400000000000000400000000000100\#
0000000000000000300000000000000000000000000002000000800008000000000000000000400002001000200000000000\#
0000000000800400000000020020000000004000008080000040000000000000000020000000000000000000000000000000\#
1000020000004000003000001000000000000000402100000080000000000002000000000000000040000000000000000000\#
0000000100000000200000000000400000000000000000002000000000000000000000000000000000000000100000000000\#
0000000000000000000000000000000000002000000000000000010000020000000000080000000000000000001100000000\#
0000001010000000000000000000000000000000002110000001000000000000000000000000000000000000000000000000\#
0000000088000000000000000200000000000000000000000000800000000000000000000000200000000:00000000000000\#
0000800400000000000000000400000000000000000000000000000000000000000000000004000000000000000000000400\#
0000000002000000004000000402000000800000000000008004000000000004000000000000000000010000000000000000\#
0000000000040000000000000000000000000002000000000000000000000000000000000200000000040000000080000200\#
2000080000000000800000000000000000008000000000000100800000000000000000020208040000000000000400000000\#
0000000000000000800000000000000000000000000000024000000000000000401000004800008000000000000080000000\#
0000000000000000000000000000400000000000400000000000040000000004000000000000002000000000001000000000\#
0000000000000000000000000000008100000000000000000000000000000000000000010800000000000000100000000000\#
0000000000000008200400010000000000010000000000040001000000000000000000010000000000000020000000000000\#
00000000000000<0000800000000040800000000000000000100000000000000000400010000000000000001810000000000\#
0000000000100002000000000000000000000000000000000000000000000004000000000000000000000000000000000000\#
001000000004000000000800000000040<000000800000000000000000000000408080000800000000200040000000000000\#
0004000000000000800000100000000000100000000000000000000000000000080001000000000000400000000000000000\#
0000002000000080000008000000000000000000100000008000000000000000000000000010000000800000000000001000\#
0000000000080000004000000040000040000000000000000002104000400000000810000000000000002000008000000000\#
0000000000402000000020004000800000040000000200000004000000000000000000020000000800000020000080020000\#
0000000000000000000000000000000000000000800000000000000000000000000000000000080000000000000000000000\#
0000000000000000200400000000000000000040000000000000000000000100000008000005000000000000004000000000\#
00001004030000040000000002000000000000000000000000000000000000000000
"""#

private let cuesSlots: StaticString = #"""
00000000000000000000000000000000000ce5C:00000;48:[0000000000000000000000000000000000000000j08:300000\#
000001E13=00000000000000000000;\1:<00000__1NL000000000000000830lhhe1RdFl4i90000000000d58AjQm5[G00000\#
000000000000000\M1Cn0000000000O=0>hEc2OJ156lM000000000000000]@3EW000000000000000NJ60T0000000000Xc6>S\#
7L2N;0000000000Dh3Rg000000000000000ad7`EDn8O=ON6ec000004d0F;E<5gU8G5T?00000000000000000000UA1nK^A2aZ\#
00000000000000000000?90P?=?33T<Y4fI>02?I000004G51T00000000000000000000000000000000000_M2Hn0000000000\#
00000B<4ee00000Sl3R500000B50?`00000DR0;K00000Vj2C@3<7e3000000000000000000000000000000eZ4DQ0000000000\#
00000Kd1=d0000000000mi5[cNT4;Pl_7<i000000000000000000000000000000?97@m000000000000000000000000000000\#
0000000000W>6nU4D4T7iY2jO000000000000000000000000000000A96HX00000@i0Q:e;37UXj1Lo>433`N03eY]b7ggkM8Gm\#
00000>90Bmm>0Y\_W7]mA81V^D=3KXVR53600000NG7Ek00000000000000000000000000000000000000000000000000;\5mS\#
eQ7_b0000000000000000000000000@i4Df00000Yn0:Q00000000009V5=W00000Ph2[Hc11_5b>5m9558RF000000000000000\#
:71>m00000TE6_iR:6h@2J4Hl0000000000000008F51400000_24oX[b7;GG:2TK000000000000000000000000000000>k5Ua\#
000000000000000000000000000000000000000000000dl8J_0000000000?f1c?HW5An000000000000000EH5SM0000000000\#
000000000000000ZM1OB000000000000000000000000000000Cl0HQVj7oI000000000000000K\4Bo00000000000000000000\#
bI7Gf00000@j0VA00000000003A7Jb]F21I00000000000000000000000000000000000AN5`YiB2eEWe575Ml7ogQl52O00000\#
0000000000^M5JY0000000000SR0E600000000000000000000000000000000000000000000000000000000000000000lL6oW\#
3X3_b00000RI53CEm6GH00000000000000000000000006O5WT00000>W0j300000U50]?0000000000000000000000000Ig3ZD\#
_G7J30000000000X_7FA00000QE8\8GE2;500000`A1jk000000000000000j;17T000000000000000000000000000000DS0QF\#
EJ1;gPZ3gn0000000000000000000000000000000000000000In72L`33h]U^8Bl00000000000000000000000000000000000\#
00000jP7=b0000000000^=8_\0000000000282Zd0000000000000000000000000Lb4?Un_7\OoO2H=0000000000SO4PH00000\#
000000000000000aV5:bfc78Z00000mU7=C00000KP3_<00000Jo7cWaJ4Ne000000000000000000000000000000JT4cA00000\#
00000000006n1EbaV42]NE4O;d=5k_9g7l\000000000000000000000000000000]>3Ac000000000000000e35RV0000000000\#
000000000000000o802R000000000000000000000000000000000000000000000X=1US0000000000h73]lf]4TOPT12IYQ2n@\#
T24F_eG4iZ00000000000000000000C73AmHZ0cNha74G00000R71N^bQ6bj975;@975<@_11:V0000000000000003F2@U00000\#
000001D2U?Yk0k90000000000[?02]00000o>3=ZVB3]^00000:@6^F000003<5HM00000000000000000000TR3<40000000000\#
00000NT4\0Df3jW000000000000000l`3EPhH4Re000000000000000000000000000000000000000000000000000000000000\#
FD5Po00000000000000000000000000000000000Ue3Ge7Z8@700000000000000000000000000000000000<W5Z;0000000000\#
MG8R4000009I2b5Cd2a80000000000e;8lS000000000000000000000000000000h<4R]00000_<8J600000000000000000000\#
000000000000000000000000000000eE85K0000000000000000000000000E_2?8]N8c8000000000000000H^29]A@6h400000\#
000000000000000kg8kLJ55j=228Fg000000000000000_V48Z00000ho3W5000000000000000e:1150000000000^f4^1XG2Ll\#
0000000000fb1:H0000000000000000000000000UQ7:Q00000000000000000000000009B4fn?M3]6Wb3dIlP5A@3@5B;Rb67S\#
C06;8000000000000000\:5O[0000000000n>0Xe1b6Ok0Y5QE1a0gWo13BWG>4c]00000>E62W00000[Z7lH000000000000000\#
00000000000000000000US7gR00000kI0IS00000`75KM00000000000000000000mf4R1000000000000000000000000000000\#
00000000000000000000^22SL000000000000000000008_20:e]4bL0000000000@G0PR00000Vf6VKSS1gP0000000000<e5oN\#
00000000000000000000000000000000000:f3]AnT0NN00000000000000000000H:7j=l60i00000000000@h86G00000nK7RL\#
00000Tb4;C000000000000000000000000000000Ie0o^00000SQ3Zc000000000000000415c;0000000000U^8B]00000nZ6c9\#
00000000004n3?;000000000000000000000000000000Tg0PkmT2J;000000000000000<[5^2dk5cg0m8cAYo50OhT0go7M2AP\#
000000000000000eR29n00000`E4Zm00000d?2@jfU3:Q00000^c6N2eC4^m0000000000000000000000000[A74f0000000000\#
00000mD3S@00000@I6ja<T7@@U37AS00000TO105BI3@F00000oG50f00000JH2SD5^13D00000000000000000000LM8HJ\e89G\#
00000000000000000000Zh5iH]e6m400000Gb38E4T3oC00000ZU2DO000000000000000000001h2gM000000000000000dJ8PD\#
jU0]Q00000000000000000000000008\6Aa[n06Y00000000000000000000000007M4B>0000000000GJ0m5[:50ZQ_6FR00000\#
00000C=2eQ0000000000000002H1NDB^7?Sjc8a\000000000000000]V0Mc000000000000000FT5S]\74H70000000000gg5^Y\#
0000000000go4SE00000FT3Wi0000000000000000000000000000000000000000^j3HIT14V600000nQ5eO<V47Se^8TU:a2W4\#
0000000000000000000000000000000000000000O51\=00000jI1GS1[2CR0000000000000006T0\AMK55UPF4cQ0000000000\#
0000000000V_7b;00000B^6\ZCV2V300000nb1<fIT5<000000000000000000000Zc0jk`^8S4=i20aMP2aHb;3E^[V24dlP3eD\#
V[5E6446=BK36K_l?79]0000000000000004k7Um000000000000000^Y8SW000000000000000HV5=OkD1CFhJ2SZ0000000000\#
000009d3QX00000l62h^El6n200000Wl28dH<8950000000000000000000000000^R3cP0000000000000000000000000U`3k1\#
000000000000000@o4MUO63CYV<3Q:en1J`4P6QC000005g6000000000000000000000000000000000000000000]S66:00000\#
od6eA0000000000000000000000000000000000000000X015AmL8;c0000000000?k6cX000000000000000000000000000000\#
Lf1`P00000000000000000000NH8G70000000000bR0:k0000000000`F5;R00000000000000000000QU34B<Y6NmdX7KOWA2`J\#
3`6c]00000000000000000000000009=6S900000000000000000000CM8@fT658;00000n:2Jl0000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000Tn6EK000000000000000RN7Cc0000000000b:3b[fS253lR8]C00000om2G400000000000000000000000000000000000\#
000001C1G<0000000000g97YC00000000000000000000=k5M:000000000000000000000000000000@@4m1000006n4kS00000\#
d37nPT\5cHkM2k78C1]5G=8I40000000000000000000000000kH5a400000000000000000000l:75J000000000000000GP1FS\#
0000000000dF7;h00000iX8No0000000000l<0I9000009[8eW000004L3km0000000000I`5lo000000000000000000005A3N:\#
0000000000KS8H99J6AY00000>m63G000000000000000000000000000000mU65c00000@07EA000000000000000Li0>H00000\#
000000000000000000000000000000000000000000000R08N9000000000000000dX8C70000000000Q=8R`000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000IS0I_hH2;cec5[o000000000000000=j0`>\#
g^6Ui00000@I44mB18al0000000000n]4=50000000000000000000000000000000000000000]=4Q@000000000000000Pe6K8\#
bV7_P0000000000Wa7HW7P0fT00000CL0kg00000000000000000000H<1d20000000000000000000000000b170Y0000000000\#
0000000000BU3QH0000000000G?1>LGf2B;00000i^3nJ000000F6b90000000000Dj4UD0000000000Xl7]aBV8A>0000000000\#
0000000000B51QD00000000001m2fP0000000000nI4>;000000000000000@C8hN00000H<8T900000fb3Y00000000000@h6^U\#
00000SV195000003`4h>ma3Be00000>k14a000000000000000Wn1jEX^3I8o57e=0000000000P94b`00000000000000000000\#
[F1Dn\c4];Uj21VHR5Wbhc5aKVj7k^0f2020000000000000000000000000@n3VN^Y3ed0000000000:F2MT2;3f10000000000\#
00000f40?RBK5STGn5ZajV8RY0000000000XT2njnf8CJ0000000000nR3A70g4daQQ7La00000dE4OoZ:4h^1S63R0000000000\#
=:4]a000000000000000:O4M:n<33n00000[71@B00000000000000000000BC1W500000000000000000000000000000000000\#
0000000000000000000000000R63@_?07MFDj7lO0000000000000000000000000_[64f000000000000000E[5EgX`43?6b3H6\#
`n5^o0000000000Ym7f?000000000000000mU1kN9406J=e1N<eg4o900000000000000000000AN7:k00000000000000000000\#
E=54W000006n68dFP67iK93]g00000f739j000000000000000W^3fO000000000000000000000000000000000000000000000\#
Ph2Id000000000000000000000000000000000000000000000OW0X6000003f0H70000000000c@8Jj0000000000;52d200000\#
00000000000000000000Oe5kF000000000000000Zf5lC0000000000b53l<00000WX6nbm]2JJ0000000000aX8F10000000000\#
7F5QQ>B4lV000000000000000000000000000000000000000000000\26mA0000000000=@5Gk0000000000000000000000000\#
000000000000000cm7T\00000000000000000000KK4\V000000000000000000000000000000iD1Wj00000\@8Uk0000000000\#
000000000000000473mi0000000000?W1Qh0000000000000000000000000@43g30000000000iU40\Ea4<iaW5F<9I8cX:U1SA\#
00000000000000000000hR321@M61TL<1Pd00000U@2BJ00000000000000000000000000000000000n^8lA000000000000000\#
0000000000000000000000000I=7Pnb70WA00000000000000000000000000000000000000000000000000000000000000000\#
El38<000000000000000000000000000000ol0_50000000000oM6hhKi5TJ0000000000000000000000000]g4a`>X28300000\#
0000000000gd68V00000000000000000000S80DFWZ8[n<?5kS0000000000000000000000000000000000000000KP0FK`E2<;\#
00000000000000000000nE3NNbC8a2\f0;Z00000^M0N00000000000000000000000000Cj8dZ00000AS0aDZm0KHb<58e?k1?7\#
o45Ck00000000000000000000<?4eHj=5DBV674X0000000000000000000000000000000000000000Vk0Hm000000000000000\#
00000l98:k000000000000000hd5PRVd6NZZ40DR`Y0=nIK2Si0k6DbWU6gDa83[04h4;_9g13No91Q30000000000`o3Tc00000\#
Nl8O^F78XV000000000000000000000000000000_85UY00000J[7YS000000000000000000000000000000000000000000000\#
00000000000000000000aC3Nc00000QQ8ii@L4JS0000000000000000000000000PE71G[\7UJ0000000000000000000000000\#
0000000000W:0eW0000000000000009g56P00000g08SK00000oC8jj2i2TAT95AQ00000000000000000000hG8eHNj1Jj00000\#
0000000000000007J1G1EN1Lb:P2Ue000000000000000gl3Ej000000000000000000000000000000000008c07ifN4@[b:5AW\#
8@3AP00000kE2VYHF4d=00000CW4ASjP8PO0000000000000000000000000=;2BZ00000000000000000000JL3[U0000000000\#
0000000000000000000000000000000000000000On5V<VU6E^L:0CX00000:=0;:7V36<l07d;LK4250000000000Fc4B500000\#
Im1Uh00000hf5TW_35ja00000;F0VUSi1IgbZ2_^0000000000123>^0000000000bX7U57j2o`3d7Qg00000gK79nJd55J00000\#
0000000000000000000000000nA774oa87=000000000000000N`6>30000000000R54SaWJ7d]000001\0mH0000000000267@R\#
000000000000000fc8ZK00000kn4^U>T7UV5g1b9GO3>k0000000000GJ66C0000000000000000000000000000000000000000\#
000000000000000c]64200000000000000000000[J7kW00000000000000000000000000000000000000000000000000Ah5`G\#
0000000000000000000000000000000000000000000000000000000000005_30S00000000000000000000000000000000000\#
000006M4:F:35:40000000000DN86Q`b1AH000000000000000N11?XAE31[Ej5BDKS5Zm000000000000000jD61gh:5>e;T5ZR\#
>\4NQ0000000000000000000000000FQ8FZ000005=2gnJG7W60000000000000000000000000000000000000000[;5YZ0m1bB\#
]L1cVgg7PB00000000000000000000000000000000000cZ2IX00000000000000000000f55NWcR6;A00000000005Z6o>T11G[\#
G[8Pb00000F?4gi@27EW0000000000000000000000000ia0c60000000000ab5_V00000cE3[F0000000000>01=30000000000\#
000000000000000000000f6DM00000000000000000000[L7Vh000000000000000Cl24V000000000000000000000000000000\#
00000];0GK000000000000000000000000000000dA8ca00000KE3;E00000Vc1N600000ZW2`YeU391nh5GIk>6cO0000000000\#
T]3I_00000000000000000000OK2<300000000000000000000000000000000000000000000000000KM1F10`2;T0000000000\#
0000000000V]7B500000gZ4j:0000000000Uo5mkC240:000005;0eGg^5VY00000000000000000000000006j1`B0000000000\#
:n1@d00000I94?fK380cYG5YC0000000000000000000000000000000000000000O823^0000000000\114E000000000000000\#
0000000000000000000000000000000000000000000001:84>0000000000iY29elo2LU0000000000m\88k0000000000]?3ZM\#
00000000000000000000014G9000002Y8iY0000000000000000000000000af35]00000dL3d70000000000000000000000000\#
aS89`00000E<5SD00000JX2UQ00000Gf2ke00000000000000000000000000000000000000000000000000000000000000000\#
NV8<V00000o^1BHhc58L00000b81k30000000000000000000000000`Y0k]000000000000000i=7mL00000000000000000000\#
00000jZ8TK000000000000000>c2N4000000000000000000000000000000Wm2fm00000k109R0000000000000000000000000\#
1b8DHgb26B0000000000b`2n]000000000000000Xj8f70000000000e?3a4l30?B00000ib3FXnX3NB00000000000000000000\#
0000000000>o3X60000000000kD4_900000000000000000000\c85l<47ZPfT0AH2O7[=R17DCBE88P]?8M70000000000<]7Z@\#
B55XP9J1MF000000000000000000000000000000e^4Gc0000000000n@7lAo:3Lb0000000000000000000000000^B76a2@8MC\#
Vm1dF00000?Q1fH00000S96I8000000000000000000000000000000Wn88]00000@e21c000000000000000000000000000000\#
WH2BlY25i1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000m92;[00000Ln1K5000000000000000^73XS00000OG19Z0;7m3gU4Ma000000000000000\#
H31ha00000^N2R[0000000000000000000000000Mf0TmTn3:Y3E0[YFb3n^000000000000000ch8Z400000KE41:4L4c2E03D?\#
?<7Kn000000000000000000002:14R1<2:G0000000000o=1U^000000000000000000000000000000Xl2]LaD3GVee7Z000000\#
00000`\34T000000000000000000000000000000\Y7cJ00000?U6C900000000007k0K]S?1?CfN4hhaA3=E000000000000000\#
00000>^4]G00000dC6k@0000000000TD87moi7\700000000000000000000d^6kj000000000000000F13Uj0000000000e06E9\#
00000b51=QXT0dAg^8Gb0000000000NF6hJ0000000000000000000000000\L7M800000ZB3_0eV6>?00000000000000000000\#
000006U6RINc0F200000000000000000000JM5GT000000000000000D65MEHE8i600000000000000000000aA3N30000000000\#
000006_7aJ00000ZU2mb4E5Rg<B6?6000004@6CiWT7N800000000000000000000000009G8Ik000000000000000000008P5Bd\#
^[0MK0n4N:II5Lo000000000000000@E2c^00000000000000000000000000000000000000000000000000000000000000000\#
0000000000X17HM00000000000000000000000000000000000lj1WT[36>\0000000000000000000000000334;30000000000\#
e22YY0000000000000000000000000YJ47o00000l;0VLF<8b]000000000000000KW32I00000000003^8J@000000000000000\#
00000>^2ef;R6Z0]k7[g0000000000RG1KJ0000000000000000000000000L^7Pb6D1L700000cc4ck000000000000000BX0_\\#
0000000000Q>0om00000000000000000000000000000000000WI4O]00000000000000000000Zg4Gn_]6jkS]6Q4l:1CT>Y6\K\#
]40fg00000Qf0<a0000000000kH4>I000000000000000000000000000000F\4Qb00000000000000000000<^6GTil5ID00000\#
@?10dQH0=F00000000000000000000NB66k0000000000000003A4:=000000000000000000000000000000000000000000000\#
00000KT0N`0000000000000000000000000M^0][00000FP0bT00000000000000000000fV0\MPO0BI00000GS5To00000L<49T\#
000000000000000=C43W0000000000000000000000000fB6fbMW09i4^7SN0000000000iG1^k0000000000000000000000000\#
AN3<\00000^G3<G000000000000000000000000000000cb1aJ00000000000000000000000000000000000000000000000000\#
00000145dg000000000000000ZB41Z8A01k0000000000h36YA00000000000000000000000000000000000000000000000000\#
00000MO05;00000737n?BG18TZO5_e00000000000000000000h08`d00000000000000000000000000000000000SL8lk00000\#
CF5N=00000VZ2hjh712S000000000000000000000000000000KP6eRI@4Tn00000W15nd0000000000?<6mTa[0ZHTR6nC00000\#
0a7LX000000000000000YK5O60000000000000000000000000GL2^?0000000000^]1n]0000000000j`1Sc000000000000000\#
000000000000000328aQc66;000000000009R7iZRO5F[0000000000WE8=M00000916@FHU2VI00000000000000000000kn3YO\#
000000000000000000000000000000000000000000000b74Jg0000000000HZ7ZY00000FT0H_?<5`i00000000000000000000\#
000000000000000QL6:`5m5iQ0000000000000000000000000N80KV0000000000Gh8YG000000000000000000000000000000\#
00000000000000000000Ea03H5`73c00000hV7Cl000000000000000000000000000000000000000000000W^08W0000000000\#
6?1^100000mP0id0000000000000000000000000`\3hg0000000000000000000000000000009N5nM0000000000@Z4W000000\#
0000000000?E08HVf1b_00000000000000000000^O2W\=b6gR000000000000000@<4@I5P5gl=:6a8Q58?84X0hRZC1<@T?8OF\#
A73=000000VJ7HA0000000000fS0A=000008=3TlGK8CU0000000000d11V?0000000000000000000000000000001B4oc>k3MG\#
`G3@80000000000gk6EfP^2=AGb5<b0000000000000000000000000YY4BEQB7^@00000nS5Nl>L7a>0000000000Ym49hjR2QB\#
0000000000P93L:000000000000000R?11J>136W000000000000000000000000000000=\5LW<k3o^00000000000000000000\#
000000000000000000000000000000000000000000000S@7dQ00000]B6h]00000:55460000000000lG1fO000000000000000\#
00000000000000000000000000000000000mY339ZQ5N20000000000000000000000000lA2:7000000000000000I92O?00000\#
8G2=P2@1Vj000000000000000;[7:800000Lf0TV000000000000000000000000000000000000000000000000000000000000\#
0000000000eC4[_1R70G00000QB0mo0000000000bh2WT0000000000Q[8]Y0000000000Y45C]F;7ek<l6KC:`6_N0000000000\#
0000000000G56_\00000000000000000000Id3f@000000000000000?h5G_Ff6mb00000a48>ED40<K00000000000000000000\#
?87c?00000S?7K_0000000000000000000000000iU13ZHo7TD00000000000000000000000000000000000000000000000000\#
00000RM0h\00000m48h[000003=4mO000000000000000`G120000000000000000000008>5@@`08[400000Zj3lj0000000000\#
00000Z36B[0000000000:g7GU00000H55d=00000000000000000000000000000000000QN3JcM:5ld00000000000000000000\#
gj0`J000000000000000P91A60000000000000006?2bS00000000000000000000000000000000000TA03UIm5o>00000Md347\#
00000<b4\iQ>5g>00000000008F2D500000000005?59V00000000000000000000\l0]fA[3D6Fb6Tja^5X`_10Z3[N2\[8V3Cd\#
00000000000000000000000000000000000HL2FUDL5RIU38h20000000000000000000000000>O8Km00000000000000000000\#
Sh3PZ0000000000000000000000000<g3C:00000000006T3KHg5685PW6>n0000000000^13g]mb4`10000000000fE2>0WI6Eo\#
00000Lj1VR000000000000000F[4dk00000000007c25GhZ6ol00000000000000000000000000000000000000000000000000\#
000000000000000S?0iA0000000000000000000000000000000000000000H?4GG00000305cZK;35000000000000000000000\#
00000000003G3LM0000000000;E54M5T37lb\1?MI08cO00000@97SX1:3oQ9e7Sd000000000000000Pk2NI000000000000000\#
00000000000000000000cm6NEYj7OF6X7hE0000000000m:6Y40000000000ci7Bl00000000006B5KmZn7[]000000000000000\#
:b1MW000000000000000YL7Ub00000000003k7G4Xb5BOPh0nLT@8bH00000H985a00000hN2FE0000000000000000000000000\#
00000000000000000000678NF00000MU1l_0000000000fk6@O00000eY0[KE<1>W000000000000000]C2EU000000000000000\#
Fd83h000000000000000000000000000000K4330000000000000000;i73@000008o2Wn000000000000000000000000000000\#
0000000000000000000000000CB4`k000000000000000le1OT00000k]3AYVO7^Ufa1`bhX2B000000R00nZTl1d>FM2iiJ?3PK\#
00000000000000000000000000000000000000000000000000no0Zb0000000000c60fCaX1W=00000F15H`Z_7aY0000000000\#
000000000000000000002f3PnUS3bC;d5?3TU4]T:83e2L57R?000000000000000mX02I00000R^3m@AJ4WV000000000000000\#
00000n>7E80000000000[J8]500000000000000000000MJ1:000000000000000000000000000000000000:74k^0000000000\#
00000F03DW0000000000Q:1hM00000>J0QT?^3Yohc4RO000000000000000KA0;b00000000000000000000k35al0000000000\#
000000000000000000000000000000Ih3ij00000MM2=3[B2[X000000000000000841KY000000000000000Hc0Nj0000000000\#
000004Y7MV00000000000000000000oA6Gb<I0Ak0000000000000000000000000000000000000000b379<000000000000000\#
Qc43l00000mb59800000000000000000000000003C19O000000000000000^=6PE6m1PRlg7:ZeE8[K0000000000=S15H00000\#
0000000000000000000000000000000000000000oP3;]0000000000U58j]00000ni5Q900000H;4I>00000000000000000000\#
aD7mddC0LIGN0a400000000000000000000000000000000000Ub7h5RM4X2000000000000000Mj07E00000lO0e5Ta5^LH62do\#
000000000000000000000000000000000000000000000bM3E30000000000^S8`300000eN3I?<m3f`QE0W700000JZ7X1;?1:]\#
00000:c6D:000000000000000000000O1:n;>40N000000000000000000008P5>X00000@P45C00000_=3a]0000000000LH5D[\#
0000000000V80gNNi3W\00000000000000000000bj3XH0000000000000000000000000000000000000000000000000000000\#
WV0EO00000000000000000000000000000000000RX7X^00000000000000000000@a4Lg8n8T1iD8m?00000000000k0c[00000\#
6n23T00000000002n3X>0000000000EM0beKK5W70000000000N803;Ji8QU000000000000000[d7Hb00000000000000000000\#
=L50600000S:7540000000000gn1AfmQ7]S000003?8?H00000000000000000000000000000000000SN7ciAZ8;T0000000000\#
00000000000000000000000000000000000000000000000000c:0JZ00000em6VTR@1;Z0000000000000000000000000ma4:[\#
\O5Y700000`a6Bi00000000000000000000P=16:Ng2Ff000000000000000AP42H00000000000000000000SK1ZN00000462O6\#
000000000000000_V0^=000000000000000@_5Ul000000000000000UB0J:0000000000o_1AV0000000000AW5WE0000000000\#
000003]4LG00000000000000000000@;79L0000000000n11[c000000000000000V36`k7j7T;J[5EO00000VX8Z`00000`M01_\#
3]5MO00000000005U7N\_L6T>0000000000[B0HC00000EW4BNn75?hN\6<:00000PX3k?000000000000000[_8W<0000000000\#
0000000000000000000000000000000000000000Fh8_@00000000000000000000000000000000000<K7kn0000000000hg48K\#
3S72]000000000000000000005X4KL0000000000;[8X;000000000000000000000000000000000000000000000000007F10A\#
0000000000hE6j3Z]4dW@F0RBi_7bS6c8:A00000000000000000000000000000000000>Y2GW000000000000000Ie8`K00000\#
000000000000000gb8^^0000000000000000000000000000000000000000000000000000000cB80m00000000000000000000\#
0000000000S;1K?2E3hQAH6R1000000000000000000009f8eg000000000000000000005e6bT0000000000C00]50000000000\#
00000je1O2>O6cDZB35<9f2TTEL59bQf5dP_e6kIRJ7OfnU8Wh00000000000000000000O<8^o0000000000000000000000000\#
00000000000000000000CV00W00000I20:F00000000000000000000000000000000000nT39K0000000000000000000000000\#
000000000000000000009k3Ln0000000000000000000000000000000000000000j:6IK0000000000KD80<00000k<2RoaU7Mh\#
00000000000000000000@A1mg0000000000X31VG0000000000QY5INN563ilR6L?0000000000l136e00000000000000000000\#
00000Fn2NhaQ5L<00000c92IM007T10000000000<D1S20000000000\D4Xj00000000000000000000000003D4l90000000000\#
00000000001Y5l[000000000000000`m0_R0000000000000000000000000000000000000000UM19e0000000000X`38300000\#
00000@Q7j100000KD0V`MJ6O@A16<j0000000000@L4m?000000000000000=U6@g00000000000000000000000000000000000\#
00000000009e1Y9S<4ITV?29Po28<JcJ1;O000000000000000\>4[I00000Mo78l00000O`3=O0000000000000000000000000\#
0000000000cc1Gl6d0=^000000000000000000000000000000Qj5FQ0000000000000000000000000I32Kd000000000000000\#
00000an7`i000000000000000000000000000000000009J7840000000000000000000000000oM040@L81U000000000000000\#
0000000000000000000000000BH11V00000EF2_600000:726PY_6LcCg6O`gZ6ZiVW6:R0000000000000000000000000>:14?\#
W02O^0000000000000000000000000lg3MZll55oa96ULR76e20000000000000000000000000YX5G<000008?32_Kc3VU00000\#
8;1?d000003U5b700000H47KW>L1^M00000000000000000000Xm5_900000Ka0Y400000000000000000000000000000000000\#
na60[00000000006Z4=TE14EOi[5UE00000000000000000000000000000000000000000000000000X?44E00000d@2L5B47bd\#
498fG000000000000000000000000000000000000000000000N=4A50000000000000000000000000H;6^700000me4gZ00000\#
00000000000000000000000000000000000^i88<00000oi2H[3;4<B00000CP68J00000;=2<V000001A1I:0000000000VZ3^2\#
000006j7\Bln8JP00000aF5Fe000000000000000W^2:nR=4gP0000000000000000000000000@;05G0000000000WT6`Rk^3O2\#
0000000000W;3FF0000000000000000000000000OM0YGQ`5@^Hl5:A403B:<T0Sj000009W5^?00000000005K5Lb0000000000\#
00000000000000000000L86gcDR87S0000000000000000000000000Ci4FF00000515EV00000YJ12<7;22[\J6W`0000000000\#
00000000000000000000:_3\l000000000000000PI42Rb88Y\000000000000000CX1mQXJ00CYG3kO?Q5[:mS8Ea00000nP3`G\#
M26l[0000000000000000000000000000000000000000bI82Z0000000000Mf8cG0000000000][2c7000000000000000H00U:\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000RS4[T00000\#
00000l70US00000000000000000000LV7D900000Ci27kR618C000000000000000f^2IDgX3^T4i8ET^K4a=]G2]>kW7AA00000\#
GV3o5Z@62>00000hh4WD00000000000000000000000000000000000GW7Tl9e85@00000cP8UR000000000000000hF6QSJX3Mf\#
fH3YW000006C6>G0000000000WI8_h0000000000m>81J00000<T1JW\58NS9o3iSQ25fS@M30:9A0EBkI4f\0000000000m_8W5\#
000000000000000000000000000000l\6Kn000000000000000000000000000000000000000000000GE3Y;0000000000]N2Mc\#
0000000000m543b00000Dk0Ol0000000000000000G2j30000000000a=2Yl1?8ML00000nf5YQ0000000000iI0oV00000gJ5E_\#
000000000000000000000000000000AO607hf4=\000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000b>5U900000000005I8Rj00000000000000000000000006221[N45H;0000000000000000000000000\#
0000000000VU39[000000000000000l>8LD000000000000000]<2l=E543GKf6jW0000000000000000000000000TC1S[00000\#
TK3Oj00000R<8Lg000000000000000;f3lM00000A_5\8000000000000000W]223000000000000000eW1im000000000000000\#
00000e45ee00000000000000000000o\3:600000000003W3]W00000000000000000000g@6SU000000000000000000009K4]2\#
a:5>QbI51\[248<_R4^<e<5@5ZG6ieDF8>20000000000XX6J;0000000000000000000000000[j4\CY`401A87[P0000000000\#
0000000000Vn1k<0000000000>K0Wd000000000000000=?4OKX:81jQR6RS0000000000000000000000000SX4E5T\7?i00000\#
00000000000000000000000000000000000E;3V`00000G[06300000Lh1IRFG2U0jZ8b=0000000000Ac63;000000000000000\#
00000nA0C@000000000000000F88=b0000000000>?4L4000000000000000eT86m0000000000000000000000000Mc67H00000\#
0000000000000000000000000B128T;i22<00000000000000000000000000000000000000000000000000000000000000000\#
00000?Y6?m0000000000fT4=C0000000000000009?3Fllh4nE000000000000000Ob5IY0000000000U240koN80Q0000000000\#
ag47<00000000000000000000000000000000000000000000000000[D7Xi8]8>g000000000000000XM2bc6e6`800000CT0O[\#
0000000000Ul57J00000ck53UY65i\00000000000000000000@c1>g000000000000000M\0dNCC01?eE0:^Z]2P=4X675n57>>\#
000000000000000000000000000000YY2iB00000bO3V<[f2g<e10XX000000000000000000000000000000000000000000000\#
ee5G00000000000fF2Vhcj8VW00000GO3INiO6dA\;6`C00000000008h5e=000000000000000000000000000000[?3WQ00000\#
00000Nl3\@00000kP6Sc000000000000000GX06h00000dg0h>8I8gWF87;Z0000000000000000000000000Q<6[b0000000000\#
00000He2ME000000000000000000000000000000gi1R0@[2oEL>5o00W7g=00000000000000000000000000000000000Z127Z\#
000000000000000AH0NV5=5d300000ob1>9051eRO55Sg00000000000000000000000006i6fTo^7QR00000ZU0>\0000000000\#
00000nJ8RPeI5K?[o5bm00000c96Jk0S8]N0000000000F00l=g05P4000000000000000000000000000000000000000000000\#
oM0gDNI0j]hm0^hE<71]0000000000000000000000000105cQ000000000000000MJ3180000000000kb26]:n3?K0000000000\#
00000WS0BbBI04N00000ON2QhDa8?^^m6CP000000000000000XN4h30000000000G;24BHe45Q00000HY2XCT88Y1iF0mTCJ2Ec\#
<g4FkjN8GC000000000000000000000000000000000000000000000KQ8dkXn3]K000006n0MV00000<V8>Z000000000000000\#
000000000000000000000000000000000000`02?3F3:n00000Lf1IG0000000000Q660@00000^d1J;0000000000G773R00000\#
0000000000000000000000000=K6=K000000000000000000000000000000@C76800000000000000000000000000000000000\#
0000000000_j4hR4[1DFC:4<`000000000000000I07VC8e5jn00000Ul1Z3U17DQ00000Bf1gC00000Qc0^Ij:4iKMo8X^F37Id\#
RX61Co40bG000000000000000IZ0Dh00000000000000000000jU4JEE55O?00000Q^6dOB75CK000000G3`b0000000000Jd819\#
00000Wc1Zk:36;R00000\O8FDo35Ql000000000000000000000000000000Z:3P>000000000000000dJ52jSY46I0000000000\#
XG29500000`c1hj0000000000:]1JH00000hl4En00000Ui1B\000000000000000a_0Fn\C1dQ0000000000nR69^`e3M;00000\#
00000]b1T`j]0\lDk8n@?I0AR00000Jm230000000000000000000000000000000070nk0000000000000000000000000JO1Ki\#
\Y7fMnQ4:Q1e8moM28DU0000000000000000000000000c92jY00000R;1B6Oo7K0JW4@8f28PZ00000<X7JB000000000000000\#
0000000000000000000000000=k1F_=Q64SAS7B`00000aj6cche41d00000eM3>M0000000000000000000000000NV5I`00000\#
0000000000<f51g000000T8Dd000000000000000000000000000000Ik8l10000000000000000000000000EK2>M0000000000\#
00000Mh4XV000000000000000000000000000000000000000000000Dn3n<000000000000000IV7WS00000cE7BK0000000000\#
f26fHUQ6^lc82<e\T6oM0000000000:j6oa00000000000000000000Mo6MDM78D90000000000000000000000000=^44P00000\#
0000000000000000000000000Kb5o`0@7H5718l`0000000000i46F`0000000000=k8mJ0000000000A^7kf8U1He0000000000\#
0000000000000000000000000000000000000000=:0?4000000000000000000000000000000NU027000001d1XCFa1MN]Y2XZ\#
2B5>HXn5`73j7?76@048jR4ni0000000000000002`1_V0000000000000005;3eN00000000000000000000000000000000000\#
000000000000000000000000000000fY8IB00000C<5^f000000000000000@h0_C000000000000000HL0M>>c1kb0000000000\#
0000000000000000000000000000000000000000cF0<8^U6kV5W4ihVf0L:j>1bL7<2WDMY7WFSG3ZX0000000000YP3UY00000\#
00000[g8GS00000000000000000000_g0LWBj1TkkZ1da00000000000000000000000000000000000kI3^\00000T;0j>00000\#
00000Zm2]\2H6k6k61lL00000Jc4DZ000000000000000J308g0000000000000000000000000DH4U\0000000000aA8hlLM66R\#
ZV4fA_F82700000000000000000000]c7L?00000TK6anFg4e700000bO079QR6aW000000000000000000000000000000mG1PB\#
`V0NE0000000000000000000000000]o0D000000N08L9000005N1\[00000Ua23<0000000000o@6T\00000000000000000000\#
00000_06A70000000000000000000000000000000000000000000000000000000bH3KjnE7`600000o[5ZE00000oW2^c00000\#
0000000000KO7CQ0000000000000000000000000HB7jQ:W7OS00000000000000000000000000000000000e`8Qd0000000000\#
00000@j2`6000000000000000O63C2l92QY9Q7Afj67f[000004h4>iYN5fiH<6ad00000000004M2E300000a77Dc0000000000\#
00000900aU=32Xn566Vg000000000000000nl6]D00000000000000000000000000000000000H50l100000oE5a>5=6=h00000\#
0000000000000000000000000\X5F100000Qm38R000000000000000000000000000000000000000000000Ni3CE4i5\S;R7bl\#
000000000000000591TV0000000000000000000000000000000000000000?k53d8C4Yh0000000000000000000000000dW6>f\#
00000000007V5?Z000000000000000lK4am00000L_4K_iT585W;5FF000000000000000000000000000000000000000000000\#
00000=22g^00000o^5]f00000;R1EJ[V1iFV53_mm@6V9000000000000000??5?M0000000000ia0ei00000000000000000000\#
0000000000000000000000000>V8=0`>1FH`G36J0000000000000008_2ZS0000000000KV4V^0000000000000000000000000\#
00000VN7QG00000000000000000000\X6W<00000000000000000000000000000000000nC8gJ0000000000000000000000000\#
696f00000000000PF3OV00000BC1LW00000:@0RQ000000000000000000000000000000T\7S20000000000000000000000000\#
kI0_g000000000000000>61n6=Q38aLc2ag00000Q:09H00000000000C8g?00000i046m0000000000?[4K;000000000000000\#
>:42g000000000000000000000000000000b110OKL3Y_0000000000000000000000000HI3Hi000000000000000FJ7>Q00000\#
0000000000000000000000000eT7Zk00000000000000000000:33gH000000000000000000000000000000000000000000000\#
00000CG04Y00000Uk3?bDZ1_l00000e;5:Qbg16l0000000000000000000000000?Y2i\000000000000000000000000000000\#
00000AW4LV000000000000000i46F94^8P:0000000000N`23L00000000000000000000000000000000000000000000000000\#
00000000000000000000XN0010000000000000000000000000000000000000000jM18^000000000000000000000000000000\#
966l@6]5=A00000lH8jJ00000000000000000000O:6PNPe5JA\Z2Db<^8TB000000000000000Xj4HO00000?_0GYSM6<Y00000\#
000000000000000000000000000000000000000000000Fj2>A1i17AnH1Ohoo2dbo_4b:Pb4D;Dd5bZ000000000000000I]0<V\#
:@3lU<86LR0000000000F;3HZ00000=H1j]3U7=6AT09@_<7DX0000000000XU10l00000]?0O900000@66QgZX6g200000=<5]>\#
000000000000000C`8:M;X6o000000D?096kL4EcPD1P:1^8Mn00000000007L4RB0000000000BA4980000000000?S5I500000\#
G80\]0000000000jU1bU00000000000000000000000000000000000]G3_X000007D5@N00000000000000000000M=52?c660n\#
0000000000:a2;=00000;:2dI000000000000000000000000000000HI5=m0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000]h5T100000MT4`R00000000000000000000000000000000000;043PYA7_<\#
00000000000000000000CX8d51U8E500000TS5f<00000000000000000000;O6SKQD4^Iam69R00000dK52`0000000000KU4VN\#
0000000000Qh49LMB71m0000000000000000000000000\b8IM00000000000000000000000000000000000000000000000000\#
0000000000000000000000000;]3UOVI6\>00000000000000000000nc8m20000000000000000000000000000000000000000\#
Aa17kLk49]0000000000000000000000000X^0Zn0000000000IH3jA00000000000000000000j84kF000000000000000;11hB\#
0000000000@68EE0000000000CV1jd0000000000000000000000000[Y2H400000F74m_000000000000000000000000000000\#
0000000000jH5\G00000000000000000000000000000000000000008o744c?8AV0000000000@f20o000005H01UI52e^\?8BO\#
0000000000Ec1a\T\7G>00000l;3K:6?4GW000000000000000\Q8672k1FAJY4Mn000000000000000000000000000000?d6]7\#
0000000000b>7=U0000000000W?0WR6;3jc000000000000000000000000000000UX7>00000000000840?o^n4lchK0b0B<2`j\#
00000000000000000000b15Y0000000000000000m>6l600000U?5km0000000000aV7\n00000OS1mA000000000000000M<0M0\#
H90b;U`1do00000000000000000000`O47L000000000000000U`72n000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000bK1T000000EE77K00000000007n6?V000000000000000000000000000000\#
G]6@Y00000000000000000000000000000000000X:0OI000000000000000hT7jm281M:00000GF4C;00000000000000000000\#
00000000000000000000;235F00000000000000000000000000000000000YO46_00000oR5\l0000000000o=1;9l28\H00000\#
0000000000fQ4Wg000000000000000E<34g00000mJ7Rf00000F=6aI>Q8bh00000000005a7eK0000000000000000000000000\#
00000000000000000000l37F800000000000000000000000000000000000_V0A3000000000000000000000000000000K_5Td\#
1j5_E000004A3T6Fd1D`iP4:bIU65NNg69jQ@6hUVA6R_mi0jM00000000001_4XI00000[440D0000000000000000000000000\#
000000000000000000000000000000T@1I[l38B:00000Z>4SMR56P`0000000000000000000000000000004I67?0000000000\#
00000b@3Vl000000000000000;75?A000000000000000c?6ZA0000000000000000000000000000001d80F8V3i;00000JF7O5\#
AY2^R0000000000000000000000000;n7Q\0000000000000000000000000o`67]00000`T72=0000000000000000000000000\#
00000000000000000000Mm69F00000c^0^]0000000000I61_BH@8Vm00000000000000000000:X6jJ00000000000000000000\#
0000000000000000000000000000000000000000Q[4EX0000000000AS46S00000IX5Oh00000Cm3@n0000000000045m^00000\#
0000000000000000000000000RW0cB00000=>84T000000000000000Ma87G00000512Pib03:Ea>3JJ>\5R=VS6JSF07aj00000\#
Y14oJJA5Mf0000000000000000000000000H731G]K4@cbl7dj^b05ja@8gd00000LV8VB000000000000000000000000000000\#
000000000000000000000000000000kj3Yfi[63^L>3J3<90>RKV0Ke2E0FYR?41H00000o98WV00000Ii1C000000000002Q7dF\#
000000000000000h46:?000000000000000Cm3geJY4=K00000Z111@0000000000MR0`l00000FS4W]fd1bn0000000000k@5nY\#
000000000000000000000000000000fV3h;::7YaN77fj00000jc7li>>6AIcT0:2LU6lj<F6FE_<6Fj00000000000000000000\#
000000000000000kF6B=000000000000000DK4>20000000000Ha0abka0=;00000000000000000000[k3PbD_7:b00000LH4Z=\#
PG6UXgm6Q^0000000000dl3WBVk3DI=937H<o81Ac12f^00000000000000000000N<3@RXc3c?00000OM4:30000000000MK1b0\#
e46i800000000000000000000000000000000000C<3XfdA25W\J4Te4>7;90000000000K:1>`816PV00000000000000000000\#
00000000009o4YR00000Ze8=WU_2i5IH4Ck00000000004F3iHVf3?Y;36\i0000000000000000000000000Qb3[j00000A\7R[\#
0000000000Ki1Nj000000000000000000000000000000El5k9000000000000000000000000000000<I4_c00000000004^1T7\#
000000000000000Zm7P7011D:6^2=_0000000000000000000000000000000000000000000000000000000000000000000000\#
6N2Oh00000:J33F00000000000000000000@c1;CfX59CDV7KB0000000000000000000000000Mc6R=P80Uk000000000000000\#
0000000000000000000000000AN6iXm570o0000000000000000000000000lf4AC00000000000000000000000000000000000\#
00000000000000000000lE5j0b`0gb0000000000nG0Ccaa5J04A6MV000000000000000000000000000000cS5mD00000eR51D\#
0000000000oN2HGm=7FQ000000000000000^L0@bRa1U:HC4n1000000000000000000000000000000ZA4_GkC5>?0000000000\#
0000000000000000000000000Y33cf00000ZK4ZR000000000000000JG7^j00000@I2K?0000000000000000000000000EI4Z`\#
0000000000Hd4320000000000S_85000000000002H1[L00000000000000000000oo1@2T02]n0000000000000000000000000\#
00000000000000000000000000000000000000003_3jM00000i]30\I[4jJ0000000000P687Z8g26kYa4?;G=5=1e\8?h00000\#
000005:8Tf0000000000[R2[n00000\E0di00000_V0C:000000000000000Ek8Nb0000000000C_6d`00000GG8`?0000000000\#
1211b00000000000000000000`97hg000001[13f0000000000f<04oYJ4EF00000000001?77b000000000000000bI3S[>75N\\#
00000Tn2?b0000000000000000000000000000000000000000CO0700000000000000000000000000dY6=^AP7c6^08PmlW1:e\#
BF2400T6WM00000HR8k8000000000000000`_0V6000008J7U?k=3GBhh1i4iJ7TM0000000000000000000000000m90^2jR09\\#
kK2j<0000000000000000000000000000000000000000YO6f>0000000000nS4olc:2kM__6jA00000Ag4PcK[2LDf21l800000\#
FO4NHe96Y_?a7LK0000000000hi4IllE3`500000T\3?l00000000000000000000N@6Hg545P`000000000000000YC6Ma00000\#
0000000000000000000000000nm1fYB`0[b0000000000Q;6TL^N0D^0000000000000000000000000000008i3`>0000000000\#
;81[4oU1iYbn7V]0000000000000006j4j[XO0o>GX5Ye00000000000000000000EL0>@ZK0FaLi2hFdQ0`2HE8<e0000000000\#
00000000000000000000D60iU000000000000000000006O6UB00000h>0@>b34[;000000000000000000000000000000[@5bA\#
508QK000000000000000000002Z7Y5Y00G<>345600000iX47Y000000000000000>e59OfR2Aajd3b0la0`T000000000000000\#
I^22P4h5Bnj^8Ok9m8hA00000>E6\1CJ2bC^V5X000000Ij6b_hI0EZ0000000000000000000000000UY4MK@H45^0000000000\#
a10A^00000000000000000000l>2h;000000000000000000000000000000000000000000000_Y5Q\00000000000000000000\#
00000000000000000000W@3_J`d4k80000000000;Y7Hn00000000000000000000000006A3AC0000000000000000000000000\#
0000000000000000000000000[?7IU:>0``00000000000000000000?o0IF00000mI5B[00000000000000000000N768?00000\#
kK2:Zk;6SA00000000001V86]00000000000000000000000000000000000000000000000000:G5LM0000000000ZJ5M]00000\#
CX8_M0000000000000002E82A00000Q;1NTgZ6<a0000000000000000000000000000000000000000000006Z1X`N06Xa00000\#
00000ST1QWDe4Z3000001D8I]00000GY4Q[0000000000B60T?074NB<N6JF0000000000000000000000000000002905W00000\#
000000000000000000000000000000000000000000000=C37`8D84`000000000000000^G6Pj000009K03dHh6]S00000]U2KT\#
i;8`USD6HJd=0^R0000000000bg4aM00000<77E_0000000000<l1hW000000000000000Q60B\00000000000000000000FO5\b\#
000000000000000000000000000000000002Q02fjk4CT000004k1nk000005@2hR000000000000000GD4FN0000000000NM4Y>\#
000000000000000;S263000007<6P70000000000BY550000008=8LUQO0D;9k5VgkH8MU0000000000000000000000000\<5S8\#
0000000000Mh57\_C1Cd00000_n8^<000000000000000En1f:00000000000000000000000000000000000000000000000000\#
j^2;HnH2lU0000000000000000000000000000000000000000QJ1e?@^2e=246_BdK65;^U7IGJ\6U5I[0=R000000000000000\#
00000]40CKn\5Jk0000000000000000000000000000000000000000;C2\K00000a;8WD0000000000000000000000000gd8@P\#
PR1R90B1J100000Ef6??@G4?G000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000Y:8SdQ]6T20000000000\#
00000_T18KoW5OO000000000000000Vg2N^KN44800000UM3d[00000AS7No00000co8dD00000000000000000000a:2GiL;1oc\#
195<R000000000000000000007D06=lG8S@000000000000000000000000000000\a0U`00000\d0kI0000000000K^35l00000\#
00000;^7Do00000000000000000000000000000000000em6;e00000000000000000000Uo27I000000000000000iZ5;000000\#
00000oU5UQf320H000000000000000EW6I\OL10G00000[I6B1`07VO0000000000eb0[<[^5VM00000000009[3i`000007\3^B\#
0000000000\c08>hV6=:000000000000000000000000000000_:18i0000000000o33`P>L2jF0000000000000000000000000\#
ln1LJ0000000000000000000000000000000000000000000003U0f<00000iK1H>00000NW80Z000006L24Mkf0<BaV04Be:1j8\#
W13=i000000000000000hQ41Q00000000005D1GK000007g8aA_^7Q>00000jY1]Q>^4g>000004E3OCLB0P^00000We7<F00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
NY5XB000000000000000000000000000000000000000000000ff8mdC03730000000000nU30iDg0Ee00000000000000000000\#
00000000001:6^c000000000000000I>0\000000PA6KPYD8\[000000000000000Cc3Ii00000000000000000000mV2J[GE69<\#
G38]hC<4ZH]i3YHfA8j9UJ12_00000000000000000000^L8boH_4jj000000000000000`@0X@OQ00k`N5K]O17XK0000000000\#
00000000000000000000000000=2?Q00000000000000000000>]7C8`Y2Io00000000000000000000000000000000000OO706\#
00000?_85TL^0XK00000000000000000000000000000000000AU4eV000000000000000_>0<mZT6]j00000000000000000000\#
[`2Ta5>76N000000000000000000000000000000]g1TB00000dY7];00000_Y5]R0000000000000000000000000TY2T8PX1a6\#
0000000000000000000000000j@0d66<4nW00000000003\6Ifgg4Ad0000000000000000000000000000000000000000?E16T\#
mX64B00000000000000000000`181a00000000000000000000ln7d100000lC4^b00000ch6Rk0000000000000000000000000\#
00000000000000000000C^1g]000000000000000^Z3>:00000000000000000000000000000000000Jd7f80000000000Ek6OK\#
000000000000000L`3RB00000Q02@500000000000000000000lK3DfJA8;H0000000000[f0Jo\E7jc`M1SM\N6d55C2AA00000\#
000000000000000bj4<Pb=5hA00000000003m0JHaE48jP08mW000000000000000Jh7:D]I29E00000Fo4=;00000QP14200000\#
Ta12m0000000000bW6k_00000ed4Bf0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000OJ7l7000000000000000000000000000000000000000000000Ib3ni00000kX7@000000\#
Ug3k]00000<d1YTSc6O600000000000000000000eB03000000000000000000000000000000000000G`1EX00000Ud3TL=76M5\#
0000000000TX7bB00000000000000000000000000000000000632F2000000000000000R16OU0000000000000000000000000\#
0000000000?B0hH0000000000000000000000000IV5[UAI5bd000000000000000F_7Llng0cim4691a82NU:J2P2nB57j_08\g\#
:<3bn00000aJ7GIa;590m68=?00000000002U0lY00000000000000000000000001H5Yn000000000000000Sc2cKI35@n00000\#
00000000000000000000000000000000000P[4\aNL4B^e>6H9000000000000000E\4FVK=8k^00000:c4`B00000;_2R6O?4f2\#
=D8KK0000000000nf3Qf000000000000000000000000000000000000000000000000000000000000lI1RI000000000000000\#
I77P\O45hX00000000000000000000`V8K]Pi3UB000000000000000^M15`nj8330000000000000000000000000cb0Gh00000\#
00000fc0;l[H0Im?G4IJ4m2GD:16[:000000000000000?W5id0000000000kS07[00000Mk7Wb0000000000000000000000000\#
00000<j7cb000000000000000Ro6bH000000000000000000000000000000000000000000000lA1oT0000000000000005J4BW\#
?Q4@kG`5;b00000000000000000000YR56f0000000000d[20TiM0]G000000000000000000000000000000000000000000000\#
0000000000000003B3\d0000000000000000000000000000000000000000000000000000000N81gl00000000000000000000\#
000000000000000ke3BI00000EK0Q_00000Ho6ZT00000:L1DR000000000000000j11UH000006_19B00000000000000000000\#
0000000000bf7X=EL5230000000000]O0B89d07O000000000000000a^30F@T2iP@B3X\E07o9`<7CE00000000000000000000\#
000000000000000^W2[7i08H^000003o7e[000000000000000000000000000000R:04e0000000000000000000000000l54<1\#
i>8K;0000000000[c2@DXK2_I000000c5jI00000000000000000000[W7Fc000004l66b0000000000000000K8[aai1m000000\#
00000Pa0R5oK2<H0000000000000007<6XP000000000000000cU7<7fD4S900000000000000000000000002;0@O0000000000\#
j_8M`^f59l000000000000000000000000000000Ie0Qj00000_m1o;0000000000]g0d[000000000000000000000000000000\#
00000000000000000000935a[00000<g8;:HS6]_0000000000000000000000000000000000000000ml3U70Y5Aa00000E27PK\#
00000000000000000000000000000000000000000000000000j;0oQ00000000000000000000ER4lG4956@VP6cm0000000000\#
0000000000H\3Z9OY3j5X^28H8X2\=00000N64X>00000000000000000000@P150000004o3i00000000000000000000000000\#
0000000000`n2EG00000000000000000000000000000000000Va259^^28=0000000000000000000000000000000000000000\#
00000ZA3NVkf6mL000000000000000000000000000000000000000000000Dd0:=YH2lm@H8OQPW6J^4a8<5Ik2mD0000000000\#
00000kN3^f>K75`00000NK6?M0000000000eU8U;000000000000000000006=1<N5Z4=hS50SI000000000000000S14HX00000\#
QZ1Mf0000000000NY1fdgM1h9574I4000000000000000000000000000000NJ2HQhV7Q50000000000IB1oF0^7R20000000000\#
000000000000000`Z6G800000000000000000000UR46:00000000000000000000KO2RS000000000000000000000000000000\#
0000000000000000000000000DR39>00000000007=3aK6]1<[e46J100000000000000000000^n4dNOX7I;K87kAFV8@D00000\#
00000000000000000000R80UF000000000000000\Y1cgHV2OV4Q0g;00000FR5PB\N6`_000000000000000gX45g0000000000\#
00000000000000000000Sb1V300000000000000000000SQ83]00000000000000000000KC3CP00000C32>[00000JR7JRNh8iG\#
00000000004;0K?0000000000cG1=@IK21=1m2790000000000o`21j0000000000X17S@00000000004_71Q00000\T60H00000\#
00000000000000000000R]5Nd00000000000000000000ci0ZU00000000000000000000000000000000000RG8lYFG7\^00000\#
00000h_6GkCB35S00000000000000000000Eg8fY0000000000000000000000000000000000000000000000000000000C^7Fk\#
0000000000N46<M00000jZ3F70000000000kV4F90a5NInJ7o\00000000000000000000000008=1E>00000gM3RT1e7EKVi83H\#
00000000000000000000=;7<Z0000000000000000000000000000000000000000_\0kTla8e;\H2CdW42RF4X7nf00000@V44c\#
F@0KnmE8Ce00000000000000000000c:10Y000000000000000000002Z8fm00000gE5bM000000000000000000000000000000\#
DU3mU=;5n;00000`F6YOFA7@ZH;6X74F7XT@D0850h8Q9K[6BM3a8\Q00000]22[f0000000000gP55^0000000000HR89Q00000\#
0000000000000000000000000cP1fo000000000000000000000000000000@_2f:00000Fo0Vk_G4Ro;61HQ000000000000000\#
00000000000000000000000000000000000000000000000000X]4>Y00000000000000000000000000000000000ck25f00000\#
KZ5jTP`7V9000000000000000[`7hW00000`d62h0000000000e^1@T?04_W00000000006\2ZA000000000000000C<3EBH^8kF\#
000000O7>_XX8kg0000000000=B7CZCa32h\;4X7`_1<2K96[MId7`VGb78H00000iL6_7000000000000000EA7NI00000:G0lK\#
g>4hH00000000000000000000000000000000000000006M44Z_l3\O0000000000000000000000000000000000000000Sn8XN\#
0000000000000000000000000000000000000000of7iA000000000000000000000000000000;N1ef00000PG2>iKW0RlXA22G\#
H<2YDea50E00000000000000000000oB8^LQO6Lm000000000000000EY6^[000000000000000M92PR000000000000000gP2\m\#
00000oa6=U9b4kkbd8QC00000000000000000000DS1RV00000eX6iL00000
"""#
