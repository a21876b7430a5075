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

extension CueFilter {
  /// The filter of ``SortedTable/cues``, made by ``CueFilterBuilder``.
  static var cues: CueFilter {
    CueFilter(
      .cues, maps: cuesMaps, slots: cuesSlots, stemLengths: 0xFF0,
      headLengths: 0x57FF0)
  }
}

private let cuesMaps: StaticString = #"""
0000008000000400010004020000000000000400008001000000000401000000020000024000000810000008004000000000\#
0000420000088600000001004029040000800000060400000000204000000082000000004000000100080000000000500000\#
01000000001<0000000000000008040000110000000000000800000020000000040000000000000000000000100004205003\#
0004000440200<00000002201000000040000000422000001040001000000200021810820010000000100200000000000800\#
0020400080000800024000000000000010000000000200040050000100000808000000001000008300080000040000000000\#
0084001040000000000200000020200000400000000088000000000104010000010000100000080000040104000040000004\#
80000002:02001000400000900004080000020>0:30020100010000440000000408000004807020000000006100000000000\#
0000004200020000008008002004000000800020400000200010008004008008800000080001000040004000200022000080\#
0000000210000000001004088001000000000100201000000080084080000008000000000000000400000404300000000000\#
0<20010008028001000000000000000000000000200000600000000000000100000000000000000000000000000000000000\#
400121000002;004000040008000400040000040209100040000000000400000020001600340010004000080000840000800\#
40005000010000020000000000000002004400000000000001000000020000000000000000:4000904002001000040008008\#
01000000020000000091001100000400:0000000000000000000080000800000000000000403020080840080000004500010\#
020000000040200000000000001000000100004400904080002020000004000000000180000000000<004000080040000000\#
00000000000008000000008012000000800080000:0040400008000000020000000220001000000000000000800100000108\#
0000840800100000000040001000000000100120100010000000000200002010020400000200400040000404000000008000\#
8000020000004480000000014100900000000000000000241000000000000010110000000000800000000:00004040000000\#
0000280000000000800008008400400000004804000024000002400000104000220200004002004000000020010002000000\#
0000000000000000000000000000000028008000000822000000802048000000300000004000001010000000000002000000\#
0042028000000000060004000080000010081400000020080000000048000400:00020210004000000400000800000000000\#
0412000000000000000000000008000020000000000000000020=00000100000010080000084000000100000004120084000\#
001<00000000004100100000400204000000000000080000800<000000080:00020000000000800800400120010000000004\#
0200400000280008000200000001208000000002048000000050000208200000000008080002000010800040004000040000\#
00480040000000000000000000000000010003080000000080:0000000000000000000022800100050000040100901010080\#
0000044802004000000402020000000002000800400402002000080000000000000000000000000800000040080000400040\#
0440020000000000000014000000010000020020080010800000400004000008000000000400000020000002000000000000\#
0000000000410000000408005000018020000000000000220400400001000104000000002220002000000000010000000120\#
0004000080000008000000000002080020000000000000000200000080000000304002000000000000010201018880000021\#
000000000001000000000020000000030000020008000000001010800100008020800000002000000000000004100000<001\#
00000000000000008220000000000100800000000:2008000880001000000000001002400100000010100000000004000056\#
0020040000101400000821080000048000000400410008000102000040000000000000000004000000204000000000000000\#
0000200000000000000000020000000000100800004000240000000008800000000020000000080002400010000008000000\#
0400000000000<00120104040200000000000800002002100200000040000040000008000100000008400800000000900200\#
0000004100000008400000000000000400:04081090000000000000000000040000000840000002000000008000024044002\#
00000;0000000000000000000000000000018000040000010028002020008000000000000000000002002000:20280020000\#
0400182008001200080800020:602100020001000000000080000000000000000000000:8000000400000000000000040000\#
00040080400001200101400000000000:4<00000900200400001000001000088002800000000040010000000011000000000\#
0100000004004000000008000000400000000108000020012002000008200880010018002808000000000000100002030000\#
401001000000080002001000080100000000001000004:0080000000040004000000002000010000084000;2000200400200\#
0000040000000000200000000000000080100000480000000800001004400000000000004000000000400104000000010000\#
0000000000040000000002000000000000800000000000208800000080000008800000000000000000044000000200020020\#
4000402020040040000000001014102000000040002008040600001004000020000010002440000000000000010080000000\#
2000000000000008000408800000040004000800008000000:00000000000000000008180000200000000840000000008800\#
00000000800000000000000006020800010024000400000000000:0006001000000004000100020400640000000180000000\#
2200000000900000000002042000300000000120000000000000001000840000000000811000428320000<>0080001020001\#
0000000000000000000000000000000100820020000000000000000000000080000024002001000080100104000400000000\#
0000020080020040240008600080000000001004000000200000000020000010020001000001001000100000208000080000\#
0000001000040200000002000000180000042000000002000000000200000082400800200000000000400001000010032020\#
2000000100000004000000080000080400000004008200000005000100000000000008020000000000000000001000000002\#
2080000200000000000008002000450000000020100080000000080000::0000000100000002100200000000010001000404\#
0000002800400008000004000240008000000000000000808020002000000000081041000000000000020082000100000800\#
00000000000000000000<0008080214000000000000100002000200000010018202000108800004010008000001404000000\#
000000000200200200000000001000080000008000080080004>000000200000000000400000120082000000000100800000\#
0000000000080000000004000000000200000000000000000002080004000000000<8:810004000000000000440200000800\#
000000200000020000000000000400000000000000000004040004<080000000000000800000000020000000008080300000\#
1000000000080000800004100000004000020000000000000000000080000020000000020800000000000000000004004000\#
00001<8000080000000010010000000080000000000102100024000080288200200010020000000010000080000000004000\#
1000000204210020000001040000000200000020;0008000000000080003001004000200000280008<00000:000800210800\#
5000000000002000040080180000108001800000000401000028000000004040008280000000000000000020000020000001\#
0000000000008002000080020000020000006000002000000004040000000080402100000400000010000002000008010000\#
0000000000000000010000000000000000288801212010000000580400040400000000002041000400000004040800000000\#
0400000002001000000000020440000000000000000000000105000000002020000000010000000001020010000810080002\#
0004000201000001080001000000801054840000000000802880040000000<000021300002<1040000000080202040000084\#
0000800004010400002002110000080418000000240000000000000008100000000000160000800001002000018000201200\#
200000000:100000000000000080001491000000000101040400000000000000006000000000000800000000000001011000\#
2009000000000002000000000002000002000000004000002001000000200000000000108100004000000004008000000100\#
2000080009000004200000000100000000040000001000000000000200000000480400004000400080000000000000040300\#
00000044000000008000021020000000000000000000001080000002<000<000100000344102000800000000000000120280\#
0=00400004400084200000010000008000000000800000082000004100000800000000020000220000000088400004004800\#
0030104000090082800004420600000004040000000000000000000100020420400000020000000900000004000008000080\#
0000000000080010000000000004000008900000000002000008040180000000100000000000000000004200080640000000\#
0000010021021200004000080000001008000000020400001080000000010000000000040140000000000000000000080000\#
00001002820200000000200000000000000000<0000200000000040800000000000000010100100000000020000680012000\#
0000000000218102000000200020000040110002200000000000000004000820000008000000000401040004080000002000\#
0001000100000000000000040010000080944000000008000000000008000204800000000005040000002000000000000000\#
6000402880410000000000040004000200000080800000=00000000000100240000000000000480000000010080001000200\#
0001104042000200000040000800002000000088040008000000100000000000800041048000800000000000000000008090\#
000008000000000010201000000410000008002000400010004100006004040008000000000018<010400000001910000000\#
0008000002014080004003008010408000020200208260006000800000000080000200100004044000000048000000020800\#
0000101021208001800208000000000004000000000000400000400050500000810820000008000000202000800000800500\#
08000000000210000001::400002040000000200200400000000008000000000004000200800000000000000800008010014\#
0000000000000000000000020000040001000000000000080220000208010040008000000004002000008110000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000200000\#
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
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000080000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000080000000000000000\#
0000000000008000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100\#
0000000000000000010000000010000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000800000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000400000000000000000000000000000080000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0200000000000000000000000000000000000000000000000000000000000010000000200000000000000000000100000000\#
0000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000004004000000000000000000000000000200002000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000080000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000008000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
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
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000\#
0000000000000000000000000000000400000000000000004000000000000008000000000000000040000000800000000000\#
0001000000000000000400000000004000000000000000000040000000000000080000100004000000000000000000000000\#
0010000000000000000000000800000000000000040000000000800000000000000000000000000000004200000000000000\#
1000000040000000000000000000000000000000000800020000000000000000000000000000002000008000000000000000\#
0000000000000000000000000000020000000800000000000000000000000000000000000000000000000000000000000000\#
0200000000400000000280000000000000000000000000000000000000000000000000000000000000008020000000000001\#
0000080000002060000000000000000000000000400000000000020000000004000000000020000000420000000000000800\#
0000000002000000000000000000000000000008000000000001000000004000200000000080000080000000000000000408\#
8000000000000100000000000080000000000000000000000000000400000004100000000000000000000000800100044000\#
0000000000000000000000000000000000000140000000000000000000000000002000000000000320000000000000000000\#
0100000000000040000000040000000000400000000000400000000000000000000000000000000000000000000000000000\#
0000000000000000000000000100000002000020000000000000000004000000004000000000000000000000000000800011\#
0000000080000000000000000000000000000000000000000400000000000000000000400010020000000000000000000000\#
0000000000000000001000000000000000000000000000800000000000004000000000000000800000000000000000080000\#
10000000800080000:0040000008000000000000004000001000000000000000000000000008000000080010000000004000\#
0000000000000000000000000000000000000000000000000000400000000004000000008000800002000000000000000000\#
4000100000000000000000001000000000000400110000000000000001000000000040000000002000000000000080000000\#
4400000000000000000004010000000000100000200200004000000000000020000000000000000000000000000000000000\#
0000000000008000000000000000002000000000000000000000000000000000000002000000000000000000000000000000\#
2000000000001000000000000000000000000400000000200000000000400000800000000000000000800000100000000000\#
0008000000000000000000000000000000000000000000000084000000100000000100000000000<00000000004000000000\#
0000000000000000000000000000000000000000000000000000000000011120000000000000000004000000000800000000\#
0000600040000002000000000010000000000000000000000000000000000040000000000000000000000004020000000000\#
00000000000000080000000080:0000000000000000000000800100000000040000000000000000000080000400000000000\#
0002000402000800400000002000000000000100000000000000000000000000000000000000044002000000000000001000\#
000000000000000008000000000000000400000<000000000000000000000000000000000000000000000000000000000800\#
1000010000000000000000000400000001000000000000000020000000000000000000000000000000000000000000000000\#
0002080000000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000800000001000000000000000080000000\#
0000000000000000000000000080000400000000001400000000000000000000000002000040000000000000000000000008\#
0000000000000000000000004000040000004000000000000000000000000000000000000000000000000000000000000000\#
1000000000000000000000200000000000000000002000000000080000400000000000000000000000000000000000010000\#
0000000000000000000000000000000000000000000040000000000000000000000000000000000000000000000040000000\#
0000000000000000000000000000000000000040000000040000000000040000000000000000000000000000000000020000\#
0000000000000000000000090020000000000000000000000000000000000000000080000000000000200000000000000000\#
0020000000000000000000000000000000000000000000000000000400000000000000000000000000004000000000004000\#
0000000004800000800000400001000000000000000000000000000000000000000000000000000000000400000000000000\#
0000000000000008000000000002000000000000000008000000000000000000100000020200000001000000080000000000\#
0801000000000000000000000000000000000000000000200000000000000020000000000200000000000000000000000000\#
0000000200000000400000000004000000000000000000000000000000400000000000000000000000000000000000000000\#
0000000000000000000008008800000000000000800000000000000000000000000000000000000000000004000000000000\#
0010000000000000000008040000000000000000000010020040000000000000000040000000000000000000000801000000\#
0000040000000000000000000000000000000000000208000000000000080040000000008000000000008000000000000000\#
0402000000002000000000000000000000000000000000000000000000040000000000000000020000000010000000000204\#
2000100000000000000000000000000000000000000000000000400100000800000001024000000000200000002000000004\#
000000000020000000000000200000002000000000000000200000000000000000000000800000000000000000<000000000\#
0000000000000000000000000000000000000000020000000000000000100000000000000000000000000004020000000000\#
0000000000002000000000000000000200000000000000000000000000000000010010022020000000000000000000000008\#
0000000400000000000200000001000000000000000000000000000000002000000000000000000000000000200000000800\#
0000000000000000000200000000000000080000000000000000000000000000000000000404000400000000000000004000\#
0000000000000000000000004000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000200000000000000000000000000010000000000000000000000000000000001000000000\#
4008000000000000000000802004000000000000000000000000000080000000008000000000000000000000000000000000\#
0200000000000000000000000000000040000000000000010000000000000000000000000000000000020000000000000000\#
0000000000000000000000000000044000000000002000000000000000000000000080000000000000000000000000000000\#
000000000002080000000000008000000000000000000002000000000000000000000000000000000<000000000000001000\#
0000000000000000000100000000000080080000000010000000000000000000000000000000000000000400000000000100\#
0000000000000000300000000000000000000000000002000000800008000000000000000000400002001000200000000000\#
0000000000800400000000020020000000004000008080000040000000000000000020000000000000000000000000000000\#
1000020000004000003000001000000000000000402100000000000000000002000000000000000040000000000000000000\#
0000000100000000200000000000400000000000000000002000000000000000000000000000000000000000100000000000\#
0000000000000000000000000000000000002000000000000000000000020000000000080000000000000000001100000000\#
0000001010000000000000000000000000000000002110000001000000000000000000000000000000000000000000000000\#
0000000088000000000000000200000000000000000000000000800000000000000000000000200000000:00000000000000\#
0000800400000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000002000000004000000000000000800000000000008000000000000004000000000000000000010000000000000000\#
0000000000040000000000000000000000000002000000000000000000000000000000000200000000040000000080000200\#
2000080000000000800000000000000000008000000000000100000000000000000000020208040000000000000400000000\#
0000000000000000800000000000000000000000000000024000000000000000401000004800008000000000000080000000\#
0000000000000000000000000000000000000000400000000000000000000004000000000000002000000000001000000000\#
0000000000000000000000000000008100000000000000000000000000000000000000010000000000000000100000000000\#
0000000000000000200400000000000000010000000000040000000000000000000000010000000000000020000000000000\#
00000000000000<0000000000000040800000000000000000100000000000000000400010000000000000001810000000000\#
0000000000100002000000000000000000000000000000000000000000000004000000000000000000000000000000000000\#
001000000004000000000800000000000<000000800000000000000000000000000080000800000000200040000000000000\#
0004000000000000800000100000000000100000000000000000000000000000080001000000000000400000000000000000\#
0000002000000080000000000000000000000000000000008000000000000000000000000010000000000000000000001000\#
0000000000080000004000000040000040000000000000000000104000400000000810000000000000000000008000000000\#
0000000000002000000020004000800000000000000200000004000000000000000000020000000000000020000080020000\#
0000000000000000000000000000000000000000800000000000000000000000000000000000080000000000000000000000\#
0000000000000000200400000000000000000000000000000000000000000000000008000005000000000000004000000000\#
00001004010000040000000002000000000000000000000000000000000000000000
"""#

private let cuesSlots: StaticString = #"""
000005K3^B0000000000000000000000000ce3XmL84XVDR5Y@;45\H00000000000000000000Ci2kG00000513[0j05[`7;1Ii\#
00000\J4MJ000000000000000000000000000000:_2Q=000000000000000PI2_6Fl3Fib867V0000000000CX1ESXJ00CYG2]n\#
?Q3fjQm3g7d55cW\M0eGnP2SkM24[^O=09REc1Zo154[PmS5gN0000000000]@2BTbI5TG0000000000NJ410Mf6@l00000][1iJ\#
7L1Y`Xc49^00000H00LE000000000000000ad5Ec00000ON4W\0000000000000000000000000000000000000000UA1FM^A1h=\#
0000000000RS3<Y00000?90GJl70L^=?28b>01O]000004G3L80000000000Ci1Ko00000000000000000000_M1XSgX2RC4i5gA\#
^K3AO00000kW4mR0000000000B50:JZ@42ZDR06Zhh38jVj1S:3<5IX00000000000000000000000009e5VmeZ2iRcP64`00000\#
00000Kd0`dhF4IHJX2H[fH2MhNT2d?6C49Rl_4i:00000WI6=b000000000000000?94m><T0i1\560@9o2\P00000@M2649A0?I\#
0000000000000004D35]iY20I0000000000000000000000000l\4EPA94C>00000@i0HEe;2;jXj0k?>428nN02Y=]b5KBkM5iZ\#
GE2ML>90=Wm>0P2_W5CKA812PVR3MZ0000000000Dk0G7NG51\00000000000G1om0000000000a=1bM1?5o900000nf3eA;\3nQ\#
eQ5E@0000000000000000000000000@i2ig00000Yn05`00000AO40Shf2fB9V3TEPh1cic11:gb>3n75561e000000000000000\#
0000000000R:4Y3000002J2mA0000000000000008F3KX0000000000[b4gXG:1^=5I62I000000000000000000000000000000\#
000000000000000000000000000000000000000000000dl5lLl>5n100000?f1?1HW3X4]<227E52_kKf4Z1EH3aU0000000000\#
0000000000TC0oMZM0lM0000000000R<5nT000000000000000Cl0BHVj5QZA_3g\0000000000K\2h0W]1IA000000000000000\#
eW1AobI52e@j0ML00000000003A555]F1H_0000000000000000000000000000003W2QhAN3l=We3Pf00000Ml5R8Ql3M300000\#
0000000000^M3\99K3>7a:3U?SR0?=bI3L@e<3V;DF5__00000000000000000000XX4DB0000000000000000000000000[j3=H\#
lL4]4A85@nRI3MgEm4An0000000000Vn1C>00000000006O3cD00000>W0YL00000U50Rb=?31QQR4JH000000000000000Ig2NU\#
_G54FSX2j6T\4l:X_52200000QE6:2GE1MO00000`A1Bm000000000000000j;0^]0000000000Lh0hH00000jZ6@700000DS0HQ\#
PZ2[AAc43W000000000000000nA0=j000000000000000F85_OIn4^]U^5dY>?2o0000000000000000eT5XZ000000000000000\#
00000jP4j30000000000^=6=V0000000000281cE0000000000;i1IJ000000000000000n_5AmoO1Wl0000000000SO32N00000\#
000000000000000fc4dk00000?Y4;8mU4iT00000KP2RkfT2f2Jo5I5000009?2Cilh3JD000000000000000Ob3\2JT3CS00000\#
00000oN5Rb9g5NmaV2_Aag2aRNE31A00000000000000000000000000000000000]>2@V00000[D5?68]5`T000000000000000\#
XM1i60000000000CT0Ff0000000000Ul3Q;00000ck3N900000000000000000000X=11E@c0ag00000h72R=f]365YQ24:CC01?\#
eE05mZ]1[bT22k`eG3GJ4X45Rn54jOha4`X000000000000000YY1o<bQ4V=00000[f1m6e10Nn_10_L00000000003F1Pi00000\#
0000000000Yk0ZR00000000000000000000fF1_Io>2=hVB2Qo:@4SU000000000000000000000000000000000000000000000\#
00000NT3=5[?2KbDf2]T00000Nl2PQl`2BMhH34K000000000000000GX03[00000dg0WW8I6D@F84gk00000000000000000000\#
00000Q<4Q1000000000000000000000000000000Ue2Db7Z5ad0000000000gi0nY@[25?L>3oL0000000000<W3ek0000000000\#
00000000009I1hXCd1gm0000000000e;6HjAH0Ea0000000000ob0a9051@4O53aoh<34C00000_<5kc0000000000o^59n00000\#
00000ZU09F000000000000000nJ61oeI3\_eE5W800000000000S6;H00000E_1OLg03`Q]N6@]0000000000H^1L7A@4Xg00000\#
00000000000000000000oM0V]NI0Z6hm0S]225hT000000000000000000000000000000000000000000000MJ272^f3>PXG1Y@\#
:n2?Y00000000000000000000WS0=L0000000000UQ4fbDa5aK^m4>[000000000000000lP3WF?M2QGWb2WmG;1K>3@3XAC046`\#
HY1`dT866kCJ1U]00000<g2kl\:3`8jN5i0n>0O;00000000001a0W0o12@nG>3Co00000>E433KQ6BPXn2Q\[Z5NY0000000000\#
<V5`G00000000000000000000000000000000000`73\m00000000000`02?0000000000000000000000000Q640\0000000000\#
0000000000G74_c0000000000000000000000000000008_1GPe]3B^=K48V00000@G0G]00000Vf4L5@C4bI0000000000<e3oj\#
000000000000000000000000000000000004[0e_nT0EY:f2QRC:2eO0000000000H:5M?l60XIUl15eU150X@h5X400000nK5:h\#
Qc0S>Tb2d2j:3G;Mo66XRX41_00000000000000000000IZ0>oSQ2O4000000000000000jU2mi0000000000U^5dJ00000nZ4VL\#
0G2TF000004n2?IJd5SJ00000Wc16]:347:00000\O5h1Tg0H600000000000000000000<[3iV0m6@fZ:2J8Yo3K3hT0WH7M1Qd\#
dJ3MNSY2`_00000eR1LH00000`E3<2`c1@ld?1Q>fU2=`00000^c4G?hl2joeC3??Ui0d5000000000000000a_0@e[A4a700000\#
00000nR46L`e2H0@I4Z;<T4lQ]b10RU34mdDk6JW?I0<<00000Jm1J>oG3KJJH1]b0000000000000000000000000LM5j7\e5[4\#
000000000000000JO0j9Zh3mE]e4\7\Y5JeGb2<ZM25fB1e6JFZU1TI0000000000c920S00000R;0cO1h1mGOo55Cf260j00000\#
jU0S4<X54U000000000000000000008\4<l00000000000000000000AS4o1000007M2gH0000000000eM2>[[:3K>Q_4A800000\#
00000000000000000000000002H0l5<f3LKB^4kd0T5fQjc6?V0000000000000000000000000FT3aeIk6HH0000000000gg3j=\#
00000EK1Nago34k00000FT2L:Mh39[00000000000000000000000000000000000^j2EFT137\0000000000<V2ai00000:a1_U\#
IV5>3cE4n\000000000000000000000000000000O517o00000jI0fa1[1SL0000000000000006T0R7MK3OFPF3CcMo4F\M75ef\#
0000000000V_5GY00000B^4QiCV1^T000000000000000Kb40<0@534716I700000Zc0ZDi44AF=i1H7b;2B[V[3ZW[V1K`lP2Xh\#
4448M8U0h3K34EAl?4enA^5N>`^62S=k6Ia00000000000000000000^Y636=:09^0000000000HV3T=kD0d_0000000000NU027\#
000001d145Fa0k^]Y1a;l61nX2B3U6Xn3k[6@03E3j4kHH<5Zb00000000002`1;H^R2W400000000005;2Y2000000000000000\#
000000000000000@o30QO62B000000en0i:4P4I8000005g40LfY5jo00000C<3jJ000000000000000@h0T800000]S45600000\#
>c1Cdod4W:00000000000000000000000000000000000X00]VmL5]P00000cF07G?k4V`5W3GXVf0DUj>1>>7<1_e^U4[0SG2Ni\#
Lf1<BMY5=f000000000000000NH5hd[g5i@00000bR06:00000_g0E2Bj10]00000000000000000000dX55b0000000000WA1g?\#
kI2RK3`4VeT;0YW0000000000Zm1dQ2H4ZPk61DN00000Jc2i[00000CM5bST63Qa000000000000000000000000000000DH37B\#
0000000000aA6EU00000ZV3F7_F5Sd00000000000000000000]c56R00000TK4UAFg3EI0000000000QR4Tj000000000000000\#
0000000000000000000000000RN5040000000000b:2V?lR6;=]o0>Z00000om1VnN05mf5N18M00000Ua1JJ000000000000000\#
00000000000000000000g95?P_04<B000000000000000=k3^Z00000000000000000000000000000000000nE5ET6n3IC00000\#
o[3f5d35PaoW1eX8C18gkM211G=5jaKO4ob000000000000000kH3lM00000HB5MS:W57o00000l:4a[00000000000000000000\#
0000000000dF4h900000iX60\@j1fk00000l<0C000000O62AIl91]>4L2^L9Q4n7j65K3I`3mmH<4U70000000000000004M1Tm\#
5A2Hoa750jKS5if9J4<d00000>m43c=31aO564LQ000000000000000nl4RS000000000000000000000000000000Li09200000\#
00000oE3lW5=493000000000000000000000000000000R05of00000Qm2<g00000dX5dd0000000000Q=62?000000000000000\#
00000Ni2A\4i3h7;R5HJ0000000000000005910H0000000000000000000000000ec3gShH1N=00000?k3NH8C3:m00000=j0U3\#
g^4KS00000B16?fdW4:10000000000n]2ed000000000000000lK3B?00000L_2n[iT3Q[W;3[C]=33F000000000000000Pe4DZ\#
bV5Dn0000000000Wa53V00000=21mXCL0[@o^3iJ00000[V1AHV52SQm@4Kc0000000000000000000000000b14]`00000ia0Ui\#
0000000000000000000000000G?0aLGf1R50000000000>V5^]0F4UL`G2:_00000Dj36j000008_1c4Xl5C?BV5bkKV38D00000\#
0000000000B50mm00000000001m1lJVN59c000000000000000\X4Lf00000@C6E700000H<63X00000fb2MA00000nC6D3@h4Sd\#
00000000000000000000ma2A<694Wi>k0]60000000000BC0jgWn1BG:@0I\X^2F5o55Ib00000P93C20000000000T\5;N00000\#
[F0fG00000Uj1HlHR3cRkI0T\Vj5N60f1GH00000>61F8=Q2=6Lc1hJ00000Q:04d@n2KR^Y2YH0C6Ch2;2YUi02aC0000000000\#
?[2n7f40:<BK3a\Gn3fQ>:2_KjV62800000XT24dnf5e700000000000g3E3KL2N0QQ57400000dE3251S43n00000HI2Ef00000\#
=:3>@00000FJ4jb00000:O30600000000000000000000eT5@I0000000000BC12g00000:32Zl0000000000000000000000000\#
0000000000000000000000000R62@4Dj5N`00000DZ1;^0000000000bg0^50000000000000000000000000?Y1oVX`2_c6b2E3\#
`n3jS0000000000Ym5JW00000AW2oR00000mU1CP=e0kmi44@_000000000000000N`1JZ00000AN4g<00000000000000000000\#
00000000006n46400000K92R8000000000000000XN00100000W^2Z3000000000000000000000000000000000000000000000\#
00000000000000000000964[C6]3So00000lH6G30000000000OW0NL000003f0AnO:4HC\Z1T\c@5lW<^63a00000;51jEXj2m8\#
00000?_0AP000000000000000000000000000000000000000000000b52^[00000Fj1NU1i0^JnH0m3oo1k5o_3BLPb2i<aX5g^\#
00000000000000000000<84F4000000000000000F;2EW00000=H1B_\24\DAT04\3U4iG_<50_000000000000000]?0FD00000\#
@64I\0000000000=<3hbcm5=80000000000C`5\:KK3=[;X4\WkL2jd1^5o[PD0mE0000000000iD13\7L33h\@6590000000000\#
0000000000?S3[N00000G80RS00000?W0nQjU1>G00000000000000000000@42ZW0000000000]G2SGEa2eX7D3VTaW3[99I6A=\#
0000000000M=3Lcc641JhR27k@M420L<0mM:a1MWU@1RD;:1j\0000000000000000000000000HI3T[n^6HX000000000000000\#
0000000000000000000000000I=59J0000000000000000000000000000000000000000MT3@d0000000000000000000000000\#
El2<Q00000YA5DZ00000000000000000000ol0SjCX6AZ1U5fb00000000000000000000000000000000000QD3>[]g3B200000\#
dK3MD00000gd45fKU3840000000000Qh2bEWZ69h0000000000000000000000000\b5k:00000000000000000000KP0@B00000\#
00000000000000000000nE2ICbC6>l\f06i0000000000;]2KHVI4QM000000000000000Cj6B?nc6IIb<3RKZm0Cc0000000000\#
o43YL000000000000000Aa0_4Lk2bV<?3EZj=3YcV64`i0000000000X^0QD0000000000IH2]>00000Vk0Bd0000000000j83I6\#
00000l95\X000000000000000hd3`oVd4Gg0k4?m`Y08XCV1BfWU4X7@65g2a82OA4h2dNo90m\[Y1Wc00000F73I^`o2J\00000\#
F766P0000000000000000000000000jH3gk00000_83bA00000J[5?`000000000000000000008o4`Ec?5cC0000000000@f1HE\#
000005H01UI51kX\?5d<aC2IX00000Ec1=NQQ6FR000006?2lX00000000000000000000\Q5Wd0000000000000000000000000\#
000000000000000?d4RF00000000009g3PAb>4ifg062j000006;2]`2i1^3T93WWoC6GS000000000000000UX4jANj0iD00000\#
840:Y0000000000EN0k2:P1^FB<1g_0000000000b13d`gl2Bg0000000000m>4[9000000000000000000008c04PfN2fWOS1EC\#
8@2@Cb:3W]kE1_:M<0EKHF3DOaV5BL00000000000000000000`O2ab00000=;1RT00000U`4_?0000000000JL2Of0000000000\#
0000000000000000000000000000000000000000VU4@D00000L:0>B00000:=06IbK0ob7V2:QEE4c\000007n4:aFc2g?00000\#
Im11Z000000000000000G]4;d;F0M`Si0h]bZ1fS0000000000122>l00000X:0FT000007j25Z3d5:C00000280kJJd3O;GF2h<\#
gK4f?00000000000000000000nA4cEoa5Xj00000;229[00000N`49>0000000000R535G00000000001\0[JYO2a5oR3hP264lc\#
00000l26:B00000fc68E00000kn3>g000005g1=kGO2?900000E<29<00000mJ5;B00000F=4T\>Q6@M00000000005a5J000000\#
0000000000000000000000000000000000000000l351i[J5Mo000000000000000000000000000000_V0;]0000000000Ah3kk\#
0000000000000001j3ji000000000000000Fd0f9iP2cQIU44aQ@4YH000005_26Mmi0Yf00000000001_39N000000000000000\#
000006M2c?:33SC0000000000DN5X>`b0ba000000000000000T@0hQAE27UEj3XJZ>353KS3f]R54HUl35cgjD42Ch:3US;T3fB\#
0000000000000000000000000b@2KYFQ5hG000005=1mh;73UoJG5=V0000000000c?4OP00000000000000000000[;3eJ0m1>4\#
]L1?H8V2\8gg58^JF57QAY1eG1d5RW00000000000000000000;n5:800000000000000000000cR46i00000000005Z4\eT10fi\#
`T4^NG[612@251H00000000000000000000000000000000000c^0SR00000ab3k:I61;4cE2OWH@65P000000000000000:X4Yd\#
000000000000000000000f4?X00000000000000000000[L5=H0000000000Q[2jYCl1KR00000AS2`i00000IX3`E0000000000\#
00000];0AB043n\0000000000000000000000000dA6AF0000000000=>5VAVc0kg00000ZW1gNeU2=Fk>4VW511\NF05GHa>2Fg\#
T]2F<Ma5Y4000000000000000OK1NM0000000000000000000000000H727A]K2f_bl5IOa@6DM00000000000`1Mn0000000000\#
0000000000V]4nF00000gZ3Gj0000000000000000000000000kj2N7g^3bIL>2FP<909<KV0D@2E0@Pi[44:6j1<4o965X00000\#
:n0b=Ii0dI00000K35S4YG3e30000000000000000000000000000000000000000O81JlZ10[d00000\10\ZMR0Ua0000000000\#
fd1>`0000000000k@3o500000000000000000000000001:5UkfV2[N00000iY1L?lo1Xijc5O:>>4<TcT05ALU4[m<F4@k]?2N^\#
_<4APm\5ZX0000000000012l:000002Y6FBkF4=H000000000000000DK2fNaf2:200000dL2W[ka07e00000000000000000000\#
aS5[MD_4g3E<3aLLH3;BPG4KBgm4ISGf21_0000000000<o5SR=92;]00000c11lX00000000000000000000N<2?gXc2Vc00000\#
OM2blNV5^Co^0caMK1=bhc3R2b81C50000000000000000000000000`Y0[6C<2M700000\J36K4>4gJi=5O]00000K:0a`814HK\#
00000jZ63j000000000000000>c1YY9o3:W00000Ze5_DU_1noIH2hl00000Wm1lg4F2\Ek104n;34R800000000000000000000\#
1b5f5Qb2P;00000A\5;7b`24W000000000000000Xj6B`0000000000e?2TXl309l00000ib2CUnX2I700000000000000000000\#
<I3@500000>o2LG4^0oi00000kD3?K00000Zm58S010eS00000\c5WY<45?nfT0<22O5@[R150JBE5Z=]?5nd000000000000000\#
B53d@9J0kV00000000006N1[M000000000000000e^2ld0000000000DV55Uo:2GW0000000000000000000000000^B4c2Mc4J2\#
P80M62@5o0?Q1@\00000S94C^00000000000000000000m54^600000Wn5ZJ00000@e1I1000000000000000000000000000000\#
WH1Rf0000000000000000000000000000000000000000b`0W;0000000000nG0>M00000000000000000000000000000000000\#
00000cS3nB00000eR3Kh0000000000m91N5oN1X6m=52B0000000000^L0;LRa10l^72LdHC3J00;5ODgU30]000000000000000\#
H31@cZA3?YkC3Tm0000000000000000000000000Mf0L8Y32WJ3E0Q`ZK3;W000000000000000JG5DHch67n4L3CD?<56A00000\#
000000000000000EI3;e000002:0\g1<1LaHd2_V00000o=11PS_5V]000002H17>000000000000000Xl1dAT01dcaD2DS00000\#
0000000000000000000000000000000000000000\Y5Hh00000?U4>D000003_2]J7k0D8i]26VfN3FXI[3H:00000P65YG00000\#
G=3S_00000e\5aUdC4ZZ000005:644TD5YZoi5AU00000000000000000000_V0=d000000000000000Ek60O000000000000000\#
00000b50`Qg^5iOGG6>9120\F00000NF4Y=0000000000`95LB00000000000000000000ZB2R_YJ2jGeV49J000001?4d300000\#
000006U4J>Nc0@90000000000Tn1P60000000000000000000000000D63^eHE6E_00000CO03c0000000000aA2Hh0000000000\#
dY48i6_5FhAP5HTZU23\<B4:A0T4M7^061=4@4?4HR6Ga0000000000`_0MA0000000000k=2D?hh1A6iJ5<i9G5kX0000000000\#
000000n30jkK206II3^O0000000000@E1j1000000000000000000000000000000000000000000000nS3J_c:21G__4Y[00000\#
Ag32i00000f21D:X153LFO318e94Nn?a56^000000000000000lj13FlE2SY[349g00000000000000000000332cb543a=N@4CM\#
e21b:00000YC4Fn0000000000000000000000000l;0MWF<6@BB`0Qi0000000000KW28C^N0>e000003^5km000000000000000\#
00000>^1k`8i2Sb;R4O?;816foU1A[RG0iZ]k5AE00000000006j3HKGX3eUL^59>6D0jG00000cc3D=00000EL08jZK0@XBX0TQ\#
dQ0TgLi1n@HE5^R0000000000000000000000000D60Xn00000WI31c00000000006O4Jl00000h>0:hZg2lob33<@l:0dmS]4Hi\#
>Y4QZ_]4ZE00000[@3m95061[000000000000000000002Z5?BY00A30000000000iX2ao000000000000000>e3R^il3[]jd2UT\#
la0UIQH080<^4B:00000I^1I^4h3XaNB45H9m6Dj00000>E4Q@CJ1hf3A2c6^V3c`Ij4V2hI0?a0000000000000000000000000\#
UY30GKT0Ek@H2`400000a10<H00000000000000000000l>1n500000000000000000000fV0RCPO0=3000000000000000L<2bM\#
0000000000000000000000000000000000000000W@2S9`d3HhMW0584^5;j;Y53m00000iG1:]0000000000000000000000000\#
000000000000000000000000000000000000000000000cb1=<:>0UU00000000000000000000?o0C=00000000000000000000\#
00000000000000000000kK1M4000008A01k000001V5XJ00000000000000000000000000000000000000000000000000:G3]m\#
0000000000ZJ3_=735PPZO3kICX6=G00000000002E5Sn00000h06>^00000000000000000000000000000000000SL6IB00000\#
000006Z14RVZ1ndN04NK00000ST0n@De3;8000001D5kJ00000GY33aI@36TKP4WKB60KJ07312W13o@<N4DMa[0P^0000000000\#
0a56k000000000000000YK3_c0000000000000000000000000GL1e40000000000^]1F_=C2<58D5VMj`0oU00000^G4H_00000\#
Hh4Rb0000000000i;6>Oc646XSD4C0d=0SG9R5L\326?Kbg3A_00000<751PWE5_:914;QHU1^j000000000000000Q60=Fkn2M`\#
000000000000000FO3hF0000000000000000000000000000000000000000jk2hUHZ5@7FT0BV4k1Fm5@1nL000000000000000\#
GD2kO0000000000NM3:C5m3mN0000000000000000000000000N80D10000000000Gh67A8=5nB9k3bWkH5oB000000000000000\#
00000000000000000000Ea02a5`4`4Mh3QM_C0e=hV50=_n6<600000000000000000000000000000000000000000000000000\#
6?19c00000mP0Y=00000j^1MbnH22O0000000000`\2[d0000000000000000000000000QJ1?a@^1kP9N3nidK44N@Z38VJ\4J_\#
I[08<0000000000Vf1>Q00000]40>5n\3\K00000^O1`==b4XE00000000000000000000Q55`e=:4TK000004X0Wk0000000000\#
0000000000VJ53@gd5b=PR0nbfS0;g0B0hg8=2JeEf4:JGK5eB00000d11210000000000000000000000000000001B3JV>k2H<\#
000000000000000gk4@LGb3SP000000000000000000000000000000YY2gOQB5C^00000nS3_Y>L5F\0000000000Ym2bajR1\g\#
Y:63C00000000000000000000oW3_lR?0[n>12:l0000000000Vg1ZC0000000000UM2X?=\3^7AS57K00000co6Ai0000000000\#
000000000000000000000000000000000000000000000lG62_00000]B4YP00000:53NZ000000000000000\a0Lk00000\d0Zb\#
0000000000K^2:A0000000000;^51600000ZQ3_F0000000000000000000000000em47MlA1LQ000000000000000I91Zd00000\#
000002@12\000000000000000oU3b9f31G^Lf0Ka;[4fI00000000000000000000[I4=<000000000000000000000000000000\#
000009[2\]eC3<d1R4]N000000000000000hV48Ebh1`50000000000Q[6;S0000000000Y43Y>00000<l4Deo32T4>L20@00000\#
00000000000000000000ln0jZ0000000000Id2Yd0000000000000000000000000000003U0V<D407ZiK0gLa45`2NW5Rk00000\#
6L1KIkf07QaV03Oe:1B:W12>7S?562?85H]0000000000Ho5<`0000000000000007g6?;_^59Z00000jY19C000000000000000\#
LB0GiRM0X5We4hWm46ED000003=3IN00000000000000000000000000000000000000008>3VF`068n00000000000000000000\#
00000Z34=f0000000000NY3d2000000000000000000000000000000000000000000000QN2G@C02;HM:3mbff6J;nU26cDg0?l\#
gj0U?000000000000000P90bO00000000000000000000000000000000000PA4E2YD6:U0000000000TA02nCc2FFIm3oZ00000\#
00000<b3=n0000000000G36;b8F1So]i2MYC<3;M5?3RefA6Fb000000000000000^L6@TH_3HZFb4JTa^3dP_10PI`@0NVOQ00k\#
8V2B;`N3]=0000000000000000000000000HL1VOU36D[0=1Oe00000000000000000000>]4oI>O5mZ00000000000000000000\#
Sh2JT0000000000OO4]=00000?_5WAL^0Na<g2AQ0000000000g545\PW4:90000000000AU3Ehmb3@C0000000000ZT4S9WI4@U\#
00000Lj12D00000000005>4b_F[3E=000000000000000000000000000000]g10400000dY5BY00000_Y3i6000000000000000\#
0000000000TY1]jS?0XZPX1<h00000000000000000000000000000000000H?2lH0000000000K;29E00000000000000000000\#
000000000000000?E0]]00000;E3O15T2<AI06A400000`15S[@95<49e5<@00000000000000000000Pk1YnlC3?40000000000\#
00000000000000000000cm4GRYj57b6X5K`0000000000000000000000000^Z2>Hci4o=000006B3]MZn5A;000000000000000\#
Jd5JP00000000000000000000000000000000000Xb3XUPh0[VQ01PI00000H95WN00000hN1V?JA5]50000000000[f0CJ\E5Me\#
00000000005C1QU000006760300000MU1Dabj2e?00000fk4;Z00000eY0QRE<0aWP06In0000000000]C1UOJh4fU0000000000\#
Fo2ejFd5UU00000000000000000000000000000000000ed2gg00000;i4_Q000008o1`O000000000000000000000000000000\#
0000000000000000000000000CB3A=000000000000000le0l_OJ5NOk]2@LVO5D3fa1<T0000000000Tl1?YFM1oc00000J?2JE\#
0000000000kX4lA00000Ug2^<00000<d15F000000000000000no0Q800000eB02Ic60VCaX12o00000Z_5G7000000000000000\#
G`0fW0000000000=74FM00000US2Ug;d3UaL55:[:82XVTX5G`00000000000000000000631Ul00000AJ39<000000000000000\#
00000n>51?0000000000[J6:o00000?B0Wa0000000000000000000000000IV3gE00000000000000000000F_57?m446A00000\#
a81Z::J1[W_06:a00000:<2VR00000>J0H_?^2N@hc345a;3RVm65^l00000KA071000000000000000000001H3e^k33ld00000\#
00000Sc1i^I33W4000000000000000Ih2\g00000000000000000000P[3=fNL2g_840iie>4B_0000000000Hc0F5E\2kWK=6H5\#
:c3@T000000000000000=D5m800000oA4BH<I0<U0000000000000000000000000000000000000000b34eM000000000000000\#
lI0o2000000000000000I75980000000000000000000000000`V5mJPi2K;^=4H:lg4fk00000eE69Enj5T`000000000000000\#
0000000000cb0A_0000000000fc07;00000?G2m_4m1W>:14PI00000U56GF000000000000000H;2mSkS04B00000Mk5>B00000\#
aD5P5dC0Dd000000000000000<j5I@000000000000000Ro4U[Ub5KP00000000000000000000Mj03l0000000000Ta3j0H61kB\#
0000000000000005J2gX?Q2fg0000000000000000000000000YR3PW00000^S6=md[1GjiM0Rj<m2ZDQE0NB00000JZ5>Q;?0_S\#
00000:c4?E00000000000000000000000003B2Q5000000000000000000008P3UF000000000000000_=2UA0000000000LH3Z<\#
0000000000V80VgNi2Km000000000000000ke2@`bj2LYEK0Hj00000Ho4Oc00000:L0ek000000000000000j111:0000000000\#
WV0?V0000000000000000000000000bf5>]EL3LWRX5>k00000]O0<b9d04600000@a2oc8n63Pa^26@@T1oJ@B2LmE05QJ`<4oV\#
6n1JbiD6IV000002n2LO000000000000000^W1cXKK3bgi05jKN802T3o5J@000000000000000[d53a00000000000000000000\#
0000000000S:4aEl52d`i>5lhgn0c?mQ5C1[c1PXXK1f>3?5a50000000000000000000000000[W52TSN5IG4l45?AZ5]A00000\#
000000K69[ai1E20000000000Pa0I@000000000000000000007<4N:00000em4L>R@0_fcU4hHfD34_000000000000000ma2cJ\#
\O3dg2;0;9`a4>400000j_5oM^f3S;0000000000Ng1V`000000000000000Ie0I5AP2^l_m1G=0000000000SK16@00000461Z[\#
00000000000000000000000000000000000000000000000000<g5\gHS4Rn0000000000o_0bo0000000000AW3c50000000000\#
ml2K03]2oC0Y3WgE258g0000000000@;4e]0000000000n117U000000000000000V34T>7j5<W0000000000VX68Z00000`M01_\#
493P13]3^o00000000000000000000H\2NJ[B0B:OY2]2N\47b00000N639C00000000000000000000@P0]E000004o2[m00000\#
000000000000000000000000000000`n1UA00000Fh6=:00000000000000000000000000000000000<K5NF000000000000000\#
3S4^n00000000000000000000ZA2IK5X2nHkf4\O;[66=00000000000000000000000000000000000Dd05LYH22g0000000000\#
4a5]bIk23>6c5[nZ]3Di@F0IMkN2RU>K4b1i_5H1NK4:X0000000000eU64I0000000000>Y1WQ000006=0`300000S50JTIe6>E\#
000000000000000gb6<X000000000000000572mI00000000000000000000000000000000000cB5S>hV59Q000000000000000\#
000000^5:NS;0iOAH4If000000000000000`Z4A^00000000000000000000UR2`P000005e4Ug0000000000KO1]Z0000000000\#
00000je0l=_e4ZcZB29QnU65jEL3S100000RJ58B00000DR2=S00000000007=2To00000O<6<i00000000000000000000^n3D`\#
OX54:00000FV5b100000CV00W00000I205U00000R80LQ00000000000000000000HV1[;4Q0VT00000FR3`_\N4T20000000000\#
00000gX2`=00000000009k2Gc000000000000000Sb11e00000000000000000000j:4D1SQ5UJ00000KD5RM00000KC2Ag00000\#
C31No00000JR54eNh6F0@A1Ei000004;0CZX312900000cG0`@IK1HSQY3[gN544ElR4Eao`1I8l12;:00000X15;\0000000000\#
00000Fn1ZMaQ3]\\T40d005<M000000000000000R]3_Q0000000000\D39o00000ci0Pk000000000000000000000000000000\#
00000RG6I01Y3mYFG5B<00000h_4BQ`m0TGCB29h000000000000000Eg6CB000000000000000000000000000000X`2<H00000\#
00000@Q5M300000KD0MkC^52\A14850000000000jZ2C40000000000kV2k:=U4<2nJ5Qm000000000000000000000000000000\#
00000Vi5U59e14k00000o25^700000cJ0_[00000=;4hk00000\>3<N00000Mo4e=00000000000000000000_\0Zm00000\H1S^\#
W41]M4X5Q7cc0g:6d08HF@0DImE5eR0000000000000000000000000000000000000000000002Z6CV00000000000000000000\#
00000an5FG0000000000000000000000000`F4N^FA4lkH;4Ma9J4dE0h61I3a6:KK[4=X00000oM03=]21d90000000000gP3OO\#
0000000000HR5[>0000000000BH0\:00000EF1ek00000gZ4P8000000000000000000000000000000@_1l400000Fo0N6>:0\T\#
;60g_W01[C_G34U000000000000000lg2HOll3O`a94K6R74Vk000000000000000000000000000000000008?28Y0000000000\#
00000000003U3lo00000H455j>L1:?000000000000000[`5L2Xm3j]`d43DKa0OJ00000e^0am?03?i00000000006\1bb00000\#
na41700000H^6Go6Z2f:E12jP0O4k0XX6H>0000000000=B4ok0000000000Id5F4K94P\00000Gb4dY000000000000000B45HB\#
496C0000000000000000000000000000000000000000000000N=2g1000000000000000_l2P`00000H;4SF00000me3FI00000\#
00000000000000000000000000000000000^i5Yi00000oi1X@3;2e10000000000000000000000000000000000000000;N1@H\#
00000PG1O=KW0J7XA1IUH<1aeea3Ji6j5A`ln5l=W^1MHR=3F?oB6<FQO4FE000000000000000EY4Sj000000000000000M91\7\#
k^2Ig00000W;2CC0000000000oa48`00000bd61SOM0O]Q`3Vd0000000000<T0K5DS0o?9W3ic00000
"""#
