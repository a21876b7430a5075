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
*avgift	R
*avgiften	R
*avgifter	R
*barn	P
*barnen	P
*biljett	H
*biljetten	H
*biljetter	H
*biljetterna	H
*elev	P
*elever	P
*eleverna	P
*jury	B
*juryn	B
*kompis	;
*kompisar	;
*kompisarna	;
*kompisen	;
*lopp	4
*loppen	4
*loppet	4
*paket	H
*paketet	H
*plats	4
*platser	4
*platserna	4
*plattform	V
*plattformar	V
*plattformarna	V
*plattformen	V
*pris	H
*priser	H
*priserna	H
*priset	H
*skatt	M
*skatten	M
*sponsra	W
*sponsrad	W
*sponsrat	W
*tipspromenad	1
*tipspromenaden	1
*tomt	4
*tomten	4
*tomter	4
*tomterna	4
*tävling	1
*tävlingar	1
*tävlingarna	1
*tävlingen	1
*tävlingens	1
*utlottning	1A
*utlottningar	1A
*utlottningarna	1A
*utlottningen	1A
*värde	J
*värdet	J
18+	NO	NO
18-årig	NO
18-åriga	NO
18-årigt	NO
18-årsgräns	NO
18-årsgränsen	NO
@-nämn	:
^administre	W
^affilier	W
^associera	W
^beskatt	M
^friskriv	WX
^förknippa	W
^skattepl	M
^skatteverk	M
^skattskyld	M
administered		W
adult		O
adults		O
advent	F
affiliated		W
age		N
aged		N
aldrig	X
all ages		P
alla åldrar	P
allsvenskan	4
allt du behöver göra	7
altogether		K
anbud	4
anbuden	4
anbudet	4
anbudsgivare	4
anbudsgivaren	4
anbudsgivarerna	4
anbudstävling	0
anbudstävlingar	0
anbudstävlingen	0
and win		27
anknuten	W
anknutet	W
anknutna	W
anknytning	W
anknytningen	W
annonseras	D
announce		D
announced		D
anordnad	W
anordnas	W
ansluten	W
anslutet	W
ansvar	W
ansvarar	W
ansvarig	W
ansvarigt	W
answer		5
april	F	F
arkitekt	4
arkitekten	4
arkitekter	4
arkitekterna	4
arkitekttävling	0
arkitekttävlingar	0
arkitekttävlingarna	0
arkitekttävlingen	0
arrangerad	W
arrangeras	W
arton	NO
associated		W
att göra	W
att göra med	W
att lotta ut	A
aug	F	F
august		F
augusti	F
avgift	R
avgiften	R
avgifter	R
avgiftsfri	T
avgiftsfria	T
avgiftsfritt	T
avgörs	E
aviseras	D
avslutas	E
avslöjar	D
avslöjas	D
badkort	H
badkorten	H
badkortet	H
barn	P
barn och vuxna	P
barnen	P
barnens	P
barnet	P
bedömer	B
bedömning	B
bedömningen	B
bedöms	B
before		E
behöver du inte	8X
behöver inte	8X
behöver ni inte	8X
berätta	5
best answer		B
best entries		B
best entry		B
best photo		B
best picture		B
beställ	S
betala	S
betalar	S
betalas	S
betalning	S
betalningen	S
biljett	H
biljetten	H
biljetter	H
biljetterna	H
biobiljett	H
biobiljetten	H
biobiljetter	H
biobiljetterna	H
bjud in dina vänner	:;
bjud in en kompis	:;
bjud in en vän	:;
bjud in tre vänner	:;
bjud in två vänner	:;
bluesky	U	U
blueskys	U	U
boka	S
bokar	S
bokpaket	H
bokpaketet	H
bra insats	0
bridgetävling	0
bridgetävlingar	0
bridgetävlingarna	0
bridgetävlingen	0
buddies		;
buddy		;
buy		S
by		E
bästa bidrag	B
bästa bidragen	B
bästa bidraget	B
bästa bild	B
bästa bilden	B
bästa bilder	B
bästa förslag	B
bästa förslaget	B
bästa motivering	B
bästa motiveringen	B
bästa svar	B
bästa svaret	B
bästis	;
bästisar	;
bästisen	;
båtplats	4
båtplatsen	4
båtplatser	4
båtplatserna	4
cash		I
chance to win		2
chans att vinna	2
chans till vinst	2
chansen att vinna	2
chansen till vinst	2
child		P
children		P
choose		B
chosen		B
close		E
closes		E
closing		E
comment		5
competition		1
competitions		1
conditions		G
congratulations		3
connected		W
contact		D
contacted		D
contest		1
contests		1
cost		S
costs		S
cup	4
cupen	4
cuper	4
cykel	H
cykeln	H
cykeltävling	0
cykeltävlingar	0
cykeltävlingarna	0
cykeltävlingen	0
dagen	F
dags för tävling	2
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
de du	;
de du tror bjuda	;
de du tycker bjuda	;
de du vill bjuda	;
de som	;
de som vinner	C
deadline	E	E
deadlinen	E	E
dec	F	F
december	F	F
dela	9
dela bil	0
dela erfarenheter	0
dela in	0
dela med	0
dela med dig	5
dela med er	5
dela rum	0
dela upp	0
dela ut	0
delaktig	W
delaktigt	W
delar	9
delar in	0
delar med	0
delar upp	0
delar ut	0
delta	6
delta i dragningen	267
delta i tävlingen	267
delta i utlottningen	267
delta i vår fototävling	26
delta i vår tävling	26
delta i vår utlottning	26
delta i våran fototävling	26
delta i våran tävling	26
delta i våran utlottning	26
deltag	6
deltag i dragningen	267
deltag i tävlingen	267
deltag i utlottningen	267
deltag i vår fototävling	26
deltag i vår tävling	26
deltag i vår utlottning	26
deltag i våran fototävling	26
deltag i våran tävling	26
deltag i våran utlottning	26
deltaga	6
deltagande	6
deltagandet	6
deltagarvillkor	G
deltagarvillkoren	G
deltar	6
dem du	;
dem du tror bjuda	;
dem du tycker bjuda	;
dem du vill bjuda	;
dem som	;
den du	;
den du tror bjuda	;
den du tycker bjuda	;
den du vill bjuda	;
den som	;
den som vill	8
den som vinner	C
det enda du behöver	7
det handlar om	0
dikta	5
direktmeddelande	D
direktmeddelanden	D
direktmeddelandet	D
dm	D	D
dotter	P
dottern	P
dra en vinnare	AC
dra tre vinnare	AC
dra två vinnare	AC
dragning	A
dragningen	A
dragningen är öppen	E
drar	A
dras	A
draw		A
drawn		A
dressyrtävling	0
dressyrtävlingar	0
dressyrtävlingarna	0
dressyrtävlingen	0
du behöver bara	7
du får gärna	8
du får också	8
du får även	8
du kan också vinna	2
du kan vinna	2
du kan även vinna	2
du kanske vinna	2
du som vill	8
du som vinner	C
döttrar	P
egen profil	=
egen sida	=
egenvärde	0
egenvärdet	0
egna profil	=
egna sida	=
eighteen		NO
ej	X
elcykel	H
elcykeln	H
elcyklar	H
elev	P
eleven	P
elever	P
eleverna	P
email		5
endorsed		W
endorsed by		@W
ends		E
enter		56
enter to win		256
entries		6
entry		6
entry fee		R
entry fees		R
facebook	U	U
facebooks	U	U
familjemedlem	;
familjemedlemmar	;
fantastisk insats	0
fb	U	U
feb	F	F
februari	F
february		F
fee		R
feed		=
feel free to		8
fees		R
feriejobb	4
feriejobben	4
feriejobbet	4
feriepraktik	4
feriepraktiken	4
filma	5
finaste bidrag	B
finaste bidraget	B
finaste bild	B
finaste bilden	B
finaste motivering	B
finaste motiveringen	B
finaste svar	B
finaste svaret	B
fisketävling	0
fisketävlingar	0
fisketävlingarna	0
fisketävlingen	0
flest delningar	>
flest följare	>
flest gilla-markeringar	>
flest gillningar	>
flest hjärtan	>
flest kommentarer	>
flest lajks	>
flest likes	>
flest poäng	B
flest reaktioner	>
flest reposts	>
flest retweets	>
flest rätt	B
flest röster	B
flest tittningar	>
flest visningar	>
flöde	=
flödet	=
follow		5
for a chance to		7
for your chance to		7
formgivningstävling	0
formgivningstävlingen	0
fota	5
fotografera	5
fram till	E
fredag	F
fredagen	F
fredagens	F
free		T
friday		F
friend		;
friends		;
friidrottstävling	0
friidrottstävlingar	0
friidrottstävlingarna	0
friidrottstävlingen	0
fristående	WX
frivilligt	8
fyll i	5
fyller	N
fyllt	N
får besked	D
får ett meddelande	D
får ett mejl	D
får ett sms	D
får veta	D
följ	5
för att delta	67
för att få chans	7
för att få chansen	7
för att ha chans	7
för att ha chansen	7
för att medverka	67
för att tävla	67
för att vara med	67
för att vinna	67
för chans att	7
för chansen att	7
för din chans	7
för en chans	7
före	E
förskolebarn	P
förskolebarnen	P
förskoleklass	P
förskoleklassen	P
förskoleplats	4
förskoleplatsen	4
förskoleplatser	4
förskoleplatserna	4
först med rätt svar	B
först till kvarn	B
förälder	Q
föräldern	Q
föräldrar	Q
föräldrarna	Q
gestaltningstävling	0
gestaltningstävlingen	0
gift card		H
gift cards		H
gilla	5
gissa	5
gissningstävling	1
gissningstävlingen	1
give-away	1	1
give-aways	1	1
giveaway	1	1
giveawayen	1	1
giveawayer	1	1
giveaways	1	1
god insats	0
godkänd	W
godkända	W
godkänds	W
godkänns	W
godkänt	W
goodie-bag	H
goodie-bags	H
goodiebag	H
goodiebags	H
grannar	;
granne	;
grannen	;
gratis	T
grattis	3
grattis till förstaplatsen	3
grattis till segern	3
grattis till segraren	3
grattis till segrarna	3
grattis till vinnaren	3
grattis till vinnarna	3
grattis till vinsten	3
gratulationer till vinnaren	3
gratulationer till vinnarna	3
gratulationer till vinsten	3
gratulerar	3
gratulerar till vinnaren	3
gratulerar till vinnarna	3
gratulerar till vinsten	3
guardian		Q
guardians		Q
guess		5
guldmedalj	4
guldmedaljen	4
guldmedaljer	4
gymnastiktävling	0
gymnastiktävlingar	0
gymnastiktävlingarna	0
gymnastiktävlingen	0
gärna	8
gåvokort	H
gåvokortet	H
handla	S
handla om	0
handlar	S
handlar om	0
handlat	S
har avgjorts	3
har avslutats	3
har dragits	3
har utsedd	3
har utsedda	3
har utsetts	3
har vi en vinnare	3C
har vunnit	3
has won		3
have won		3
heat	4
heaten	4
heatet	4
hejarklack	4
hejarklacken	4
hela familjen	P
hitta	5
hopptävling	0
hopptävlingar	0
hopptävlingarna	0
hopptävlingen	0
hotellnatt	H
hotellnätter	H
how to enter		7
how to win		7
huvudvinst	H
huvudvinsten	H
högstadiet	P
hör av oss	D
hör vi av	D
i dag	F
i kväll	F
i morgon	F
i natt	F
i pengar	I
i samarbete med	@
icke	X
idag	F
idrottare	4
idrottaren	4
idrottarerna	4
idrottstävling	0
idrottstävlingar	0
idrottstävlingarna	0
idrottstävlingen	0
idétävling	0
idétävlingar	0
idétävlingarna	0
idétävlingen	0
if you like		8
if you want		8
ig	U	U
ikväll	F
imorgon	F
in association with		@
in collaboration with		@
in partnership with		@
inblandad	W
inblandade	W
inblandat	W
independent of		WX
informed		D
informeras	D
inga	X
ingen	X
ingenting	X
inget	X
inget krav	8
inkomstskatt	M
inkomstskatten	M
inlottning	0
inlottningen	0
innan	E
insats	R
insatsen	R
insatser	0
insatserna	0
insta	U	U
instagram	U	U
instagrams	U	U
inte	X
isn't		X
jaktkort	4
jaktkorten	4
jaktkortet	4
jan	F	F
januari	F
january		F
judge		B
judged		B
judges		B
julafton	F
julaftonen	F
juli	F
july		F
june		F
juni	F
jury	B	B
juryn	B	B
juryns	B	B
kamrat	;
kamraten	;
kamrater	;
kamraterna	;
kan du också vinna	2
kan du vinna	2
kan du även vinna	2
kan ni också vinna	2
kan ni vinna	2
kan ni även vinna	2
kanal	V
kanalen	V
kanalens	V
kanaler	V
kanalerna	V
kid		P
kids	P	P
kl	F
kl.	F
klass	P
klassen	P
klasser	P
klippkort	H
klippkorten	H
klippkortet	H
klockan	F
klura	5
knuten	W
knutet	W
knutna	W
knäpp din bild	5
knäpp din foto	5
knäpp din fotografi	5
knäpp din kort	5
knäpp ditt bild	5
knäpp ditt foto	5
knäpp ditt fotografi	5
knäpp ditt kort	5
knäpp en bild	5
knäpp en foto	5
knäpp en fotografi	5
knäpp en kort	5
knäpp ett bild	5
knäpp ett foto	5
knäpp ett fotografi	5
knäpp ett kort	5
kollega	;
kollegan	;
kollegor	;
kolonilott	4
kolonilotten	4
kolonilotter	4
kolonilotterna	4
koloniträdgård	4
koloniträdgårdar	4
koloniträdgården	4
kommentera	5
kommunen lottar ut	2A
kompis	;
kompisar	;
kompisarna	;
kompisen	;
konkurrens	0
kontakt	D
kontakta	D
kontaktar	D
kontaktas	D
kontant	I
kontanter	I
kontanterna	I
kontantpris	I
kontantpriset	I
kontantvinst	I
kontantvinsten	I
kopplad	W
kopplade	W
kopplat	W
koppling	W
kopplingar	W
korar	B
koras	B
kostar	S
kostar ingenting	T
kostar inget	T
kostnad	S
kostnaden	S
kostnadsfri	T
kostnadsfria	T
kostnadsfritt	T
kr	L	L
kr.	L
krav för att delta	7
krona	L
kronan	L
kronor	L	L
kronorna	L
kronors	L
kväll	F
kvällen	F
köp	S
köp din lott	RS
köp en lott	RS
köp lott	RS
köp lotter	RS
köpa	S
köpa din lott	RS
köpa en lott	RS
köpa lott	RS
köpa lotter	RS
köper	S
köpet	S
köpt	S
ladda upp	5
lag	4
lagen	4
laget	4
lajka	5
like		5
linked		W
linked-in	U	U
linkedin	U	U
linkedins	U	U
logg	=
loggen	=
lott	R
lotta	A
lottar	A
lottar ut	A
lottar vi dessutom ut	2A
lottar vi också ut	2A
lottar vi ut	2A
lottar vi även ut	2A
lottas	A
lottas ut	A
lottdragning	A
lottdragningen	A
lotten	R
lotter	R
lotterna	R
lottery		A
lottning	A
lottningen	A
lucia	F
lägenhet	4
lägenheten	4
lägenheter	4
lägenheterna	4
lägg upp	5
lägg ut	5
lämna	5
lågstadiet	P
löpartävling	0
löpartävlingar	0
löpartävlingarna	0
löpartävlingen	0
löptävling	0
löptävlingar	0
löptävlingarna	0
löptävlingen	0
lördag	F
lördagen	F
lördagens	F
maila	5
maj	F
march		F
markanvisning	4
markanvisningar	4
markanvisningen	4
markanvisningstävling	0
markanvisningstävlingar	0
markanvisningstävlingarna	0
markanvisningstävlingen	0
markanvisningstävlingens	0
mars	F
mastodon	U	U
mastodons	U	U
match	4
matchen	4
matcher	4
matcherna	4
mate		;
matematiktävling	0
matematiktävlingar	0
matematiktävlingarna	0
matematiktävlingen	0
mates		;
matlagningstävling	0
matlagningstävlingar	0
matlagningstävlingarna	0
matlagningstävlingen	0
mattetävling	0
mattetävlingar	0
mattetävlingarna	0
mattetävlingen	0
may		F
med brev	D
med e-post	D
med mail	D
med med	6
med mejl	D
med sms	D
med telefon	D
meddelande	D
meddelanden	D
meddelandet	D
meddelar	D
meddelas	D
medieplattform	V
medieplattformar	V
medieplattformen	V
medverka	6
mejla	5
mejlar	D
mejlas	D
mellanstadiet	P
mention		:
mervärde	0
mervärdet	0
message		D
messaged		D
mest bidrag	B
mest bidraget	B
mest bild	B
mest bilden	B
mest delningar	>
mest följare	>
mest gilla-markeringar	>
mest gillningar	>
mest hjärtan	>
mest kommentarer	>
mest lajks	>
mest likes	>
mest motivering	B
mest motiveringen	B
mest reaktioner	>
mest reposts	>
mest retweets	>
mest svar	B
mest svaret	B
mest tittningar	>
mest visningar	>
meta	U	U
metas	U	U
midnatt	F
midnight		F
midsommarafton	F
minderårig	P
minderåriga	P
monday		F
money prize		I
most comments		>
most followers		>
most hearts		>
most likes		>
most reactions		>
most reposts		>
most retweets		>
most shares		>
most views		>
most votes		B
mot pengar	I
motivera	5
motortävling	0
motortävlingar	0
motortävlingarna	0
motortävlingen	0
myndig	O
myndiga	O
myndigt	O
mästare	4
mästaren	4
mästerskap	4
mästerskapen	4
mästerskapet	4
måla	5
målsman	Q
målsmans	Q
målsmän	Q
månaden slut	F
månadens slut	F
måndag	F
måndagen	F
måndagens	F
måste du inte	8X
måste inte	8X
måste ni inte	8X
möjlighet att vinna	2
neither		X
never		X
ni får gärna	8
ni får också	8
ni får även	8
ni kan också vinna	2
ni kan vinna	2
ni kan även vinna	2
ni kanske vinna	2
ni som vill	8
no		X
no later than		E
no purchase necessary		T
nominera	5
noon		F
not		X
notified		D
notify		D
nov	F	F
november	F	F
nyhetsvärde	0
nyhetsvärdet	0
nyårsafton	F
nämn	:
närmast rätt svar	B
närmast vinner	B
någon	;
några	;
nån	;
oberoende	WX
och tävla	67
och var med	7
och vinn	27
october		F
odlingslott	4
odlingslotten	4
odlingslotter	4
odlingslotterna	4
offentliggörs	D
okt	F
oktober	F
om du vill	8
om ni vill	8
onsdag	F
onsdagen	F
onsdagens	F
optional		8
ordinarie pris	J
organiseras	W
orienteringstävling	0
orienteringstävlingar	0
orienteringstävlingarna	0
orienteringstävlingen	0
over		N
parent		Q
parents		Q
participate		6
partner	@
partnern	@
pay		S
pengar i handen	I
pengarna i handen	I
penningpris	I
penningpriser	I
penningpriset	I
penningvinst	I
penningvinsten	I
people		;
per brev	D
per e-post	D
per mail	D
per mejl	D
per sms	D
per telefon	D
person	;
personer	;
pick		A
picked		A
picks		A
pinterest	U	U
pinterests	U	U
platform		V
platforms		V
plattform	V
plattformar	V
plattformarna	V
plattformen	V
plattformens	V
plåta	5
pm	D	D
polare	;
polaren	;
polarna	;
post		5
posta	5
prenumerant	?
prenumeranter	?
prenumerera	?
prenumererar	?
presenterar	D
presenteras	D
presenteras av	@W
presentkort	H
presentkorten	H
presentkortens	H
presentkortet	H
pris	H
prischeck	I
prischecken	I
priser	H
priserna	H
priset	H
prisets	H
prispengar	I
prispengarna	I
prissumma	I
prissumman	I
pristagare	C
pristagaren	C
pristagarna	C
prize		H
prize draw		1A
prize money		I
prizes		H
projekttävling	0
projekttävlingar	0
projekttävlingen	0
publicera	5
publicerar	D
publiceras	D
published		D
pupil		P
pupils		P
purchase		S
på inga sätt	X
på inga vis	X
på inget sätt	X
på inget vis	X
på intet sätt	X
på intet vis	X
pågår	E
påskafton	F
raffle		1A
random		A
randomly		A
regler	G
reglerna	G
reply		5
repost	9	9
reposta	9
reshare		9
responsible		W
retweet	9	9
retweeta	9
ridtävling	0
ridtävlingar	0
ridtävlingarna	0
ridtävlingen	0
ringer	D
rings	D
rings upp	D
rita	5
roligaste bidrag	B
roligaste bidraget	B
roligaste bild	B
roligaste bilden	B
roligaste motivering	B
roligaste motiveringen	B
roligaste svar	B
roligaste svaret	B
ropar upp	D
ropar ut	D
ropas upp	D
ropas ut	D
rules		G
räddningsinsats	0
räddningsinsatsen	0
räkna	5
rösta	5
röstar	B
röstas	B
samband	W
sammanlagda	K
sammanlagt	K
samröre	W
saturday		F
schacktävling	0
schacktävlingar	0
schacktävlingarna	0
schacktävlingen	0
seger	4
segern	4
segrade	4
segrar	4
sek	L	L
selected		B
senast	E
send		5
sep	F	F
sept	F	F
september	F	F
serien	4
serveringstillstånd	4
serveringstillståndet	4
share		9
shares		9
simtävling	0
simtävlingar	0
simtävlingarna	0
simtävlingen	0
sista chansen	E
sista dag	E
sista dagarna	E
sista dagen	E
sista datum	E
sista datumet	E
sista inlämningsdag	E
sista inlämningsdagen	E
sista svarsdag	E
sista svarsdagen	E
sista tävlingsdag	E
sista tävlingsdagen	E
skatt	M
skatta	M
skattar	M
skattefri	M
skattefria	M
skattefritt	M
skatten	M
skatteplikt	M
skatteplikten	M
skattjakt	0
skattjakten	0
skicka	5
skidtävling	0
skidtävlingar	0
skidtävlingarna	0
skidtävlingen	0
skolbarn	P
skolbarnen	P
skolelev	P
skolelever	P
skoleleverna	P
skoltävling	0
skoltävlingar	0
skoltävlingarna	0
skoltävlingen	0
skriv	5
skriver	D
skyttetävling	0
skyttetävlingar	0
skyttetävlingarna	0
skyttetävlingen	0
slippa	X
slump	A
slumpar	A
slumpas	A
slumpen	A
slumpmässig	A
slumpmässigt	A
slumpvis	A
slutar	E
slutdatum	E
sm-final	4
sm-finalen	4
sm-guld	4
sm-guldet	4
små som stora	P
småhustomter	4
småhustomterna	4
snap	U	U
snapchat	U	U
snapchats	U	U
snyggaste bidrag	B
snyggaste bidraget	B
snyggaste bild	B
snyggaste bilden	B
snyggaste motivering	B
snyggaste motiveringen	B
snyggaste svar	B
snyggaste svaret	B
social media		V
sociala medier	V
sociala medium	V
sociala nätverk	V
sociala nätverket	V
socialt medium	V
socialt nätverk	V
socialt nätverket	V
somebody		;
someone		;
sommarjobb	4
sommarjobben	4
sommarjobbet	4
son	P
sonen	P
sponsored		W
sponsored by		@W
sponsra	W
sponsrad	W
sponsrad av	@W
sponsrade	W
sponsrar	W
sponsras	W
sponsras av	@W
sponsrat	W
spänn	L
startlista	4
startlistan	4
stor insats	0
stor som liten	P
stora och små	P
stories	=	=
story	=	=
storyn	=	=
stänger	E
stödd	W
stödd av	@W
stödda	W
stöder	W
stödjer	W
stödjs	W
stöds	W
stöds av	@W
stött	W
submit		5
subscribe		?
subscriber		?
subscribers		?
sunday		F
supported		W
svara	5
svarar	D
sweepstake		1
sweepstakes		1
swisha	S
swishar priset	I
swishar vinsten	I
swishar vinstsumman	I
swishar över vinsten	I
säsongskort	H
säsongskorten	H
säsongskortet	H
så blir du med	7
så blir ni med	7
så deltar du	67
så deltar ni	67
så fungerar det	7
så funkar det	7
så gör du	7
så gör ni	7
så här deltar du	67
så här deltar ni	67
så här fungerar det	7
så här funkar det	7
så här gör du	7
så här gör ni	7
så här tävlar du	67
så här tävlar ni	67
så här är du	7
så kan du vinna	27
så tävlar du	67
så tävlar ni	67
så vinner du	7
så vinner ni	7
så är du med	7
så är ni med	7
söndag	F
söndagen	F
söndagens	F
söner	P
t.o.m	E
t.o.m.	E
ta din bild	5
ta din foto	5
ta din fotografi	5
ta din kort	5
ta ditt bild	5
ta ditt foto	5
ta ditt fotografi	5
ta ditt kort	5
ta en bild	5
ta en foto	5
ta en fotografi	5
ta en kort	5
ta ett bild	5
ta ett foto	5
ta ett fotografi	5
ta ett kort	5
tack för alla bidrag	3
tack för alla gissningar	3
tack för alla svar	3
tag		:
tag yourself		<
tag yourselves		<
tagga	:
tagga dig själv	<
tagga dig själva	<
tagga er själv	<
tagga er själva	<
tagga igång	0
tagga in dig själv	<
tagga in er själv	<
tagga ned	0
tagga ner	0
tagga till	0
tagga upp	0
taggar	:
taggas	:
taggat	:
take part		6
tax		M
taxable		M
taxation		M
taxed		M
taxes		M
teen		P
teenager		P
teenagers		P
teens		P
tell		5
terms		G
threads	U	U
thursday		F
ticket		H
tickets		H
tidslinje	=
tidslinjen	=
tik-tok	U	U
tiktok	U	U
tiktoks	U	U
till och med	E
tillkännager	D
tillkännages	D
tillsammans	K
tillsammans med	@
timeline	=	=
tippa	5
tipsa	5
tipspromenad	1
tipspromenaden	1
tipsrunda	1
tipsrundan	1
tisdag	F
tisdagen	F
tisdagens	F
tkr	L
to be entered		7
to enter		67
to participate		67
to take part		67
to win		67
today		F
together with		@
tom	E
tomorrow		F
tomt	4
tomten	4
tomter	4
tomterna	4
tomtkö	4
tomtkön	4
tomtlott	4
tomtlotten	4
tomtlotter	4
tomtlotterna	4
tonight		F
tonåring	P
tonåringar	P
tonåringen	P
torsdag	F
torsdagen	F
torsdagens	F
total	K	K
totala	K
totalt	K
totalvärde	JK
totalvärdet	JK
trettondagen	F
trisslott	H
trisslotter	H
tuesday		F
turnering	4
turneringar	4
turneringarna	4
turneringen	4
twitter	U	U
twitters	U	U
tävla	6
tävla hos oss	26
tävla med oss	26
tävla och vinn	26
tävla om	26
tävlar	6
tävlar vi ut	2
tävling	1
tävlingar	1
tävlingarna	1
tävlingarnas	1
tävlingen	1
tävlingen är öppen	E
tävlingens	1
tävlings	1
tävlingsperiod	E
tävlingsperioden	E
tävlingsregler	G
tävlingsreglerna	G
tävlingstid	E
tävlingstiden	E
tävlingsvillkor	G
tävlingsvillkoren	G
under	N	N
underrättas	D
ung och gammal	P
ung som gammal	P
unga	P
unga och gamla	P
unga som gamla	P
ungar	P
ungarna	P
ungdom	P
ungdomar	P
ungdomarna	P
ungdomen	P
unge	P
ungen	P
until		E
upload		5
upphandling	4
upphandlingar	4
upphandlingen	4
utan	X
utan avgift	T
utan insats	T
utan kostnad	T
utbetalas	I
utlottning	1A
utlottningar	1A
utlottningarna	1A
utlottningen	1A
utlottningen är öppen	E
utmana dina vänner	:;
utmana en	:
utmana en kompis	:;
utmana en vän	:;
utse	B
utser	B
utses	B
value		J
valued		J
vann	3
var dragen	3
var dragna	3
var med	6
var med i dragningen	267
var med i tävlingen	267
var med i utlottningen	267
var med i vår	6
var med och tävla	26
var med och vinn	2
var nu dragen	3
var redan dragen	3
vara med	6
vara med och vinna	2
vare sig	X
varken	X
vecka	F
veckan	F
vem du	;
vi drar	E
vi gratulerar vinnaren	3
vi gratulerar vinnarna	3
vi har en tävling	2
vi har en vinnare	3C
vi korar	E
vi kör en giveaway	2
vi kör en tävling	2
vi lottar	E
vi lottar ut	2A
vi tävlar ut	2
vi utser	E
via dm	D
via e-post	D
via mail	D
via mejl	D
via messenger	D
via sms	D
vill du vinna	2
vill ni vinna	2
villkor	G
villkoren	G
vinn	2
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
vinn mästerskapet	0
vinn mål	0
vinn pengar	2I
vinn på	0
vinn respekt	0
vinn serien	0
vinn sm	0
vinn tid	0
vinn tillbaka	0
vinn turneringen	0
vinn upphandlingen	0
vinn valet	0
vinn vinn	0
vinn vm	0
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
vinna mästerskapet	0
vinna mål	0
vinna pengar	2I
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
vinna över	0
vinnande	C
vinnare	C
vinnare blev	3C
vinnare är	3C
vinnaren	C
vinnaren blev	3C
vinnaren heter	3C
vinnaren är	3C
vinnarens	C
vinnarna	C
vinnarna blev	3C
vinnarna heter	3C
vinnarna är	3C
vinnarnas	C
vinst	CH
vinsten	CH
vinster	CH
vinsterna	CH
vinstskatt	M
vinstskatten	M
vote		5
voucher		H
vouchers		H
vunnit	3
vuxen	O
vuxna	O
vägg	=
väggen	=
väljer	B
väljs	B
vän	;
vännen	;
vänner	;
vännerna	;
vänners	;
vänninna	;
vänninnan	;
vänninnor	;
värd	J
värda	J
värde	J
värdet	J
världscuptävling	0
världscuptävlingar	0
världscuptävlingarna	0
världscuptävlingen	0
värt	J
vårdnadshavare	Q
vårdnadshavaren	Q
vårdnadshavares	Q
wall		=
we are drawing		2A
we are giving away		2
we are giving off		2
we are raffling away		2
we are raffling off		2
we're giving away		2
we're giving off		2
we're raffling away		2
we're raffling off		2
wednesday		F
weekend	H
whole family		P
win a		2
win an		2
win money		2I
win one		2
win the cup		0
win the election		0
win the game		0
win the league		0
win the match		0
win the title		0
win three		2
win tickets		2
win two		2
win your		2
win-win	0	0
winner		C
winner are		3C
winner is		3C
winner was		3C
winner were		3C
winners		C
winners are		3C
winners were		3C
winning		C
without		X
won		3
worth		J
write		5
x	U	U
year		N
years		N
yngre	N
you can also win		2
you can win		2
you could also win		2
you could win		2
young people		P
youtube	U	U
youtubes	U	U
yrkestävling	0
yrkestävlingar	0
yrkestävlingarna	0
yrkestävlingen	0
älgjakt	4
älgjakten	4
ända till	E
är avgjord	3
är avslutad	3
är dragen	3
är dragna	3
är inget krav	8
är med	6
är nu avgjord	3
är nu avslutad	3
är nu dragen	3
är nu utsedd	3
är nu utsedda	3
är redan dragen	3
är utsedd	3
är utsedda	3
är utsetts	3
åk	P
ålder	N
åldern	N
åldersgräns	N
åldersgränsen	N
år	N
år.	N
åringar	N
års	N
årsgräns	N
årskort	H
årskorten	H
årskortet	H
årskurs	P
återpublicera	9
"""#
