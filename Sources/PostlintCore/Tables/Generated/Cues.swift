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
*biljett	K
*biljetten	K
*biljetter	K
*biljetterna	K
*elev	W
*elever	W
*eleverna	W
*jury	D
*juryn	D
*kompis	<
*kompisar	<
*kompisarna	<
*kompisen	<
*lopp	5
*loppen	5
*loppet	5
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
@-nämn	;
^administre	_
^affilier	_
^associera	_
^bedräg	1
^beskatt	R
^bluesky	]	]
^bluff	1
^facebook	]	]
^fejk	1
^friskriv	_`
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
administered		_
advent	H
affiliated		_
age		S
aged		S
aldrig	`
all ages		W
alla åldrar	W
allsvenskan	5
allt du behöver göra	8
altogether		P
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
arrangörer	_
arton	ST
associated		_
att göra	_
att göra med	_
att lotta ut	C
aug	H	H
august		H
augusti	H
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
bara för vuxna	ST
barn	W
barn och vuxna	W
barnen	W
barnens	W
barnet	W
bedömer	D
bedömning	D
bedömningen	D
bedöms	D
before		G
behind		_
behöver du inte	9`
behöver inte	9`
behöver ni inte	9`
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
betalning	[
betalningen	[
biljett	K
biljetten	K
biljetter	K
biljetterna	K
bio	J
biobiljett	K
biobiljetten	K
biobiljetter	K
biobiljetterna	K
bion	J
bjud in dina vänner	;<
bjud in en kompis	;<
bjud in en vän	;<
bjud in tre vänner	;<
bjud in två vänner	;<
boka	[
bokar	[
bokpaket	K
bokpaketet	K
bra insats	0
bridgetävling	0
bridgetävlingar	0
bridgetävlingarna	0
bridgetävlingen	0
buddies		<
buddy		<
buy		[
by		G
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
called		F
cash		N
chance to win		3
chans att vinna	3
chans till vinst	3
chansen att vinna	3
chansen till vinst	3
child		W
children		W
choose		D
chosen		D
close		G
closes		G
closing		G
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
cup	5
cupen	5
cuper	5
cykeltävling	0
cykeltävlingar	0
cykeltävlingarna	0
cykeltävlingen	0
dagen	H
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
de du	=
de som	=
de som vinner	E
deadline	G	G
deadlinen	G	G
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
dikta	6
direktmeddelande	F
direktmeddelanden	F
direktmeddelandet	F
dm	F	F
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
each		M
egen profil	?
egen sida	?
egenvärde	0
egenvärdet	0
egna profil	?
egna sida	?
eighteen		ST
ej	`
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
entries		7
entry		7
entry fee		YZ
entry fees		YZ
fake		1
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
flöde	?
flödet	?
follow		6
for a chance to		8
for your chance to		8
formgivningstävling	0
formgivningstävlingen	0
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
fristående	_`
frivilligt	9
from		U
från	U
fyll i	6
fyller	SU
fyllt	SU
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
före	G
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
förälder	X
föräldern	X
föräldrar	X
föräldrarna	X
genom att betala	8[
genom att handla	8[
genom att köpa	8[
genom att swisha	8[
gestaltningstävling	0
gestaltningstävlingen	0
gift card		K
gift cards		K
gilla	6
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
gåvokort	K
gåvokortet	K
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
hitta	6
hopptävling	0
hopptävlingar	0
hopptävlingarna	0
hopptävlingen	0
hotellnatt	K
hotellnätter	K
how to enter		8
how to win		8
huvudvinst	K
huvudvinsten	K
hämta	F
hämtar	F
hämtas	F
högstadiet	W
hör av oss	F
hör vi av	F
i dag	H
i kväll	H
i morgon	H
i natt	H
i pengar	N
i samarbete med	B
icke	`
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
ikväll	H
imorgon	H
in association with		B
in collaboration with		B
in partnership with		B
inblandad	_
inblandade	_
inblandat	_
independent of		_`
informed		F
informeras	F
inga	`
ingen	`
ingenting	`
inget	`
inget krav	9
inkomstskatt	R
inkomstskatten	R
inlottning	0
inlottningen	0
innan	G
insats	Y
insatsen	Y
insatser	0
insatserna	0
insta	]	]
inte	`
isn't		`
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
klass	W
klassen	W
klasser	W
klippkort	K
klippkorten	K
klippkortet	K
klockan	H
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
kommentera	6
kommunen lottar ut	3C
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
kontantpris	N
kontantpriset	N
kontantvinst	N
kontantvinsten	N
kopplad	_
kopplade	_
kopplat	_
koppling	_
kopplingar	_
korar	D
koras	DF
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
krona	Q
kronan	Q
kronor	Q	Q
kronorna	Q
kronors	Q
kväll	H
kvällen	H
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
lajka	6
last day		G
least		U
like		6
link		J
linked		_
linked-in	]	]
links		J
logg	?
loggen	?
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
lämna	6
länk	J
länkar	J
länkarna	J
länken	J
lågstadiet	W
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
maila	6
maj	H
march		H
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
mellanstadiet	W
mention		;
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
minst	U
monday		H
money prize		N
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
motortävling	0
motortävlingar	0
motortävlingarna	0
motortävlingen	0
myndig	T
myndiga	T
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
måste du inte	9`
måste inte	9`
måste ni inte	9`
möjlighet att vinna	3
namnges	F
neither		`
never		`
ni får gärna	9
ni får också	9
ni får även	9
ni kan också vinna	3
ni kan vinna	3
ni kan även vinna	3
ni kanske vinna	3
ni som vill	9
no		`
no later than		G
no purchase necessary		\
nominera	6
noon		H
not		`
notified		F
notify		F
nov	H	H
november	H	H
nyhetsvärde	0
nyhetsvärdet	0
nyårsafton	H
nämn	;
närmast rätt svar	D
närmast vinner	D
någon	=
några	=
nån	=
oberoende	_`
och tävla	78
och var med	8
och vinn	38
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
optional		9
ordinarie pris	O
organiseras	_
orienteringstävling	0
orienteringstävlingar	0
orienteringstävlingarna	0
orienteringstävlingen	0
over		SU
parent		X
parents		X
participate		7
partner	B
partnern	B
pay		[
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
personer	=
pick		C
picked		C
picks		C
platform		^
platforms		^
plattform	^
plattformar	^
plattformarna	^
plattformen	^
plattformens	^
plåta	6
pm	F	F
polare	<
polaren	<
polarna	<
post		6
posta	6
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
på inga sätt	`
på inga vis	`
på inget sätt	`
på inget vis	`
på intet sätt	`
på intet vis	`
pågår	G
påskafton	H
raffle		2C
random		C
randomly		C
regler	I
reglerna	I
reply		6
repost	:	:
reposta	:
reshare		:
responsible		_
resultat	E
resultatet	E
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
räddningsinsats	0
räddningsinsatsen	0
räkna	6
rösta	6
röstar	D
röstas	D
samband	_
sammanlagda	P
sammanlagt	P
samröre	_
saturday		H
scam		1
scams		1
schacktävling	0
schacktävlingar	0
schacktävlingarna	0
schacktävlingen	0
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
skolbarn	W
skolbarnen	W
skolelev	W
skolelever	W
skoleleverna	W
skoltävling	0
skoltävlingar	0
skoltävlingarna	0
skoltävlingen	0
skriv	6
skriver till	F
skriver vi till	F
skyttetävling	0
skyttetävlingar	0
skyttetävlingarna	0
skyttetävlingen	0
slippa	`
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
spänn	Q
st	M
st.	M
startavgift	YZ
startavgiften	YZ
startavgifter	YZ
startlista	5
startlistan	5
stor insats	0
stor som liten	W
stora och små	W
stories	?	?
story	?	?
storyn	?	?
styck	M
stänger	G
stödd	_
stödd av	B_
stödda	_
stöder	_
stödjer	_
stödjs	_
stöds	_
stöds av	B_
stött	_
submit		6
subscribe		A
subscriber		A
subscribers		A
sunday		H
supported		_
svar på	F
svara	6
sweepstake		2
sweepstakes		2
swisha	[
swishar priset	N
swishar vinsten	N
swishar vinstsumman	N
swishar över vinsten	N
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
tar kontakt	F
tax		R
taxable		R
taxation		R
taxed		R
taxes		R
teen		W
teenager		W
teenagers		W
teens		W
telefonsamtal	F
telefonsamtalet	F
tell		6
terms		I
third prize		L
threads	]	]
thursday		H
ticket		K
tickets		K
tidslinje	?
tidslinjen	?
tik-tok	]	]
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
tredje pris	L
tredje priset	L
tredjepris	L
tredjepriset	L
trettondagen	H
trisslott	K
trisslotter	K
tuesday		H
turnering	5
turneringar	5
turneringarna	5
turneringen	5
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
until		G
upload		6
upphandling	5
upphandlingar	5
upphandlingen	5
utan	`
utan avgift	\
utan insats	\
utan kostnad	\
utlottning	2C
utlottningar	2C
utlottningarna	2C
utlottningen	2C
utlottningen är öppen	G
utmana dina vänner	;<
utmana en	;
utmana en kompis	;<
utmana en vän	;<
utropas	F
utse	D
utser	D
utses	D
value		O
valued		O
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
vare sig	`
varken	`
varnar	1
varning	1
varningen	1
vecka	H
veckan	H
vem du	=
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
vote		6
voucher		K
vouchers		K
vunnit	4E
vägg	?
väggen	?
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
världscuptävling	0
världscuptävlingar	0
världscuptävlingarna	0
världscuptävlingen	0
värt	O
vårdnadshavare	X
vårdnadshavaren	X
vårdnadshavares	X
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
without		`
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
