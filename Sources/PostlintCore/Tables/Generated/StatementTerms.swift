// Generated from Fixtures/Data/statement-words.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Words and phrases by which profiles and closing announcements make the statements that policies ask
  /// for, listed by hand for postlint after how public bodies write them; licence as postlint itself.
  /// Columns: term, inflections of its last word, what it says (see StatementWord.swift), note.
  /// Terms are written as in cues.tsv: words, phrases of up to four words, stems (`kränk*`), heads (`*nämnd`).
  package static var statementTerms: SortedTable { SortedTable(statementTermsText) }
}

private let statementTermsText: StaticString = #"""
*administratör	:
*administratören	:
*ansvarig	:
*antikvarie	:
*antikvarien	:
*assistent	:
*assistenten	:
*bibliotekarie	:
*bibliotekarien	:
*chef	:
*chefen	:
*direktör	:
*direktören	:
*facebooksida	]
*facebooksidan	]
*handläggare	:
*handläggaren	:
*informatör	:
*informatören	:
*intendent	:
*intendenten	:
*kommunikatör	:
*kommunikatören	:
*kommunikatörer	:
*kommunstyrelse	6
*kommunstyrelsen	6
*kommunstyrelsens	6
*konsulent	:
*konsulenten	:
*kontaktcenter	W]
*koordinator	:
*koordinatorn	:
*ledare	:
*ledaren	:
*lärare	:
*läraren	:
*nämnd	6
*nämnden	6
*nämndens	6
*nämnder	6
*nämnderna	6
*pedagog	:
*pedagogen	:
*producent	:
*producenten	:
*redaktör	9:
*redaktören	9:
*redaktörer	9:
*registrator	:
*registratorn	:
*rektor	:
*rektorn	:
*samordnare	:
*samordnaren	:
*sekreterare	:
*sekreteraren	:
*skäl	^
*strateg	:
*strategen	:
*utvecklare	:
*utvecklaren	:
*vardag	C
*vardagar	C
*vardagarna	C
*vägledare	:
*vägledaren	:
^archiv	>
^barnpornografi	S
^copyright	U
^diarieför	;
^discrimin	K
^diskrimin	K
^främlingsfientlig	K
^förolämp	K
^gallr	>
^harass	K
^obscen	K
^partipolitis	K
^racis	K
^rasis	K
^sexis	K
^upphovsrätt	U
^uppvigla	Q
a channel for	1
a channel where	1
a page for	1
a page where	1
a place for	1
a place where	1
abusive	K
accepterar ej	J
accepterar inga	J
accepterar inte	J
accepterar vi inte	J
accepteras ej	J
accepteras inte	J
accessible to all	=
accessible to anyone	=
accessible to everyone	=
accessible to others	=
address	XY
admin	9
administrator	9:
administrators	9:
administratör	9:
administratören	9:
administratörer	9:
administreras av	79
admins	9
adress	XY
advertisement	K
advertisements	K
advertising	K
adverts	K
against the law	V
agitation against	R
aktiviteter	4
aktiviteterna	4
aktuella händelser	4
aktuellt	4
aldrig	P
alla dagar	C
alla kan läsa	=
alla kan se	=
alla kan ta	=
alla på facebook	=
alla på instagram	=
alla på internet	=
alla på nätet	=
alla som besöker	=
alla som följer	=
alla som är	=
allmän handling	;
allmän handlingar	;
allmän och offentlig	;
allmän och offentliga	;
allmänheten	=
allmänna handling	;
allmänna handlingar	;
allmänna och offentlig	;
allmänna och offentliga	;
allt hittar	\
allt om	4
allt som händer	4
ambitionen med	1
andra kan läsa	=
andra kan se	=
andra kan ta	=
andra kanaler	]
andra konton	]
andra sidor	]
andra som besöker	=
andra som följer	=
andra som är	=
anledning	^
anledningar	^
anledningen	^
anmäl dig till	\
annonser	K
anslagstavla	]
anslagstavlan	]
anslagstavlaorna	]
ansvar	7
ansvarar	7
ansvarar för behandlingen av	8
ansvarar för hanteringen av	8
ansvarar för innehållet	9
ansvarar för kanalen	9
ansvarar för kontot	9
ansvarar för personuppgifter	8
ansvarar för personuppgifterna	8
ansvarar för personuppgiftsbehandlingen	8
ansvarar för sidan	9
ansvaret	7
ansvarig	7
ansvarig för behandlingen av	8
ansvarig för hanteringen av	8
ansvarig för kanalen	9
ansvarig för kontot	9
ansvarig för personuppgifter	8
ansvarig för personuppgifterna	8
ansvarig för sidan	9
ansvarig nämnd	7
ansvarig utgivare	9
ansvariga	7
ansvariga för kanalen	9
ansvariga för kontot	9
ansvariga för sidan	9
ansvarigt	7
answer	BE
answered	BE
answers	BE
användarvillkor	I
användarvillkoren	I
användes inte	_
användes knappt	_
användes sällan	_
används inte	_
används knappt	_
används sällan	_
använts inte	_
använts knappt	_
använts sällan	_
anyone can read	=
anyone can see	=
app	]
appen	]
arbetet	`
arbetsdag	CF
arbetsdagar	CF
arbetsdagarna	C
arbetsdagars	F
arbetstid	C
are archived	>
are checked	B
are kept	>
are moderated	B
are preserved	>
are public	=
are read	B
are retained	>
are staffed	B
are stored	>
are watched	B
aren't	P
arkiv	>
arkivera	>
arkiverad	>
arkiverade	>
arkiverar	>
arkiveras	>
arkivet	>
around the clock	C
as a	^
as our	^
as part	^
as the	^
as this	^
as we	^
ask away	@A
ask us	@A
assistent	:
assistenten	:
available to all	=
available to anyone	=
available to everyone	=
available to others	=
avdelningen	`
avlägsnar	?
avlägsnas	?
avpublicerar	?
avpubliceras	?
avsikten med	1
avsluta	d
avslutades	ad
avslutar	d
avslutas	d
avstängd	?
avstängda	?
avstängning	?
avstå	J
avveckla	d
avvecklar	d
avvecklas	d
avviker från ämnet	K
bakom kanalen	9
bakom kontot	9
bakom kulisserna	4
bakom sidan	9
ban	?
banned	?
barnporr	S
be deleted	?
be hidden	?
be kind	JK
be polite	JK
be removed	?
be respectful	JK
because	^
begära ut	;
begäras ut	;
behind the scenes	4
behövs inte	_
bemannad	B
bemannar	B
bemannas	B
bemannas av	9
bemannat	B
bemanning	B
bemanningen	B
beror på	^
berätta	2
berätta för oss	@A
berätta vad du	@A
berätta vad ni	@A
berättar	2
berättas	2
beröm	A
besvara	E
besvarar	E
besvarar vi	BE
besvaras	BE
besök	W
besök oss	W
besök oss i	X
besök oss på	X
besöksadress	X
besöksadressen	X
bevaka	B
bevakad	B
bevakar	B
bevakas	B
bevakas av	9
bevakning	B
bevakningen	B
bevara	>
bevarande	>
bevarar	>
bevaras	>
bibliotekarie	:
bibliotekarien	:
biblioteken	]
biblioteket	]`
bidra med	@
bidra till	@
bjuder på	2
bjuder vi	2
blir offentlig	=
blir offentliga	=
blir offentligt	=
blir publik	=
blir publika	=
blir publikt	=
block	?
blocked	?
blockera	?
blockerar	?
blockeras	?
bloggen	3
bloggen för att	1
bloggen är till för	1
bluesky	]
board	6
boktips	4
box	Y
break the law	V
breaks the law	V
brott mot lag	V
brott mot lagen	V
brott mot svensk	V
brottslig	V
brottsliga	V
brottsligt	V
bryter mot	K
bryter mot lag	V
bryter mot lagen	V
bryter mot svensk	V
business day	F
business days	F
business hours	C
bygget	`
byter huvudman	_a
byter kanal	_
byter namn	_a
byter plattform	_
bytt huvudman	_
bytt kanal	_
bytt namn	_
bytt plattform	_
call	W
campaign	`
campaigns	`
can't	P
cannot	P
cases concerning individuals	O
child pornography	S
child sexual abuse	S
city executive board	6
city executive committee	6
city hall	]
close	d
closed	d
closes	ad
closing	d
comment	A
comments	A
committee	6
community guidelines	I
community rules	I
contact	W
continuously	D
controller	78
coordinator	:
dag	F
dagar	F
dagars	F
dagen efter	G
dagligen	C
dagtid	C
daily	C
data controller	78M
data protection	MN
dataskydd	MN
dataskyddet	MN
dataskyddsförordningen	MN
dataskyddsombud	M
dataskyddsombudet	M
dataskyddspolicy	MN
dataskyddspolicyn	MN
day	F
days	F
de som driver	9
de som publicerar	9
de som skriver	9
de som sköter	9
de som svarar	9
dela aldrig	J
dela dina	@
dela era	@
dela gärna	@
dela inga	J
dela inte	J
dela med dig	@
dela med er	@
delar	2
delas	2
delete	?
deleted	?
deleted after	>
deletes	?
den här veckan	e
den som driver	9
den som publicerar	9
den som skriver	9
den som sköter	9
den som svarar	9
denna forum	3
denna kanal	3
denna konto	3
denna sida	3
denna vecka	e
depiction of violence	T
depictions of violence	T
desinformation	K
det senaste	4
detta forum	3
detta kanal	3
detta konto	3
detta sida	3
dialog med	@A
diariet	;
dina ärenden	O
direktionen	6
diskutera	@A
diskuterar	@A
ditt ärende	O
do not	J
do not accept	J
do not allow	J
do not contain	J
do not post	J
do not publish	J
do not share	J
do not tolerate	J
do not write	J
do you have	@
does not accept	J
does not allow	J
does not contain	J
does not post	J
does not publish	J
does not share	J
does not tolerate	J
does not write	J
doesn't	P
dokumenteras	>
dokumenthanteringsplan	>
dokumenthanteringsplanen	>
don't	P
driftinformation	4
driftstörningar	4
drivs av	79
du chattar	9
du hittar	\
du hittar oss på	X
du kan	@
du kan fortsätta	\
du kan följa	\
du kan hitta	\
du kan kontakta	\
du kan läsa	\
du kan nå	\
du kan se	\
du möter	9
dubbelarbete	_
due to	^
dygn	F
dygnet runt	C
dygns	F
därför	^
därmed	^
då allt	^
då antalet	^
då den	^
då det	^
då du	^
då få	^
då intresset	^
då kanalen	^
då kontot	^
då ni	^
då plattformen	^
då projektet	^
då sidan	^
då skolan	^
då verksamheten	^
då vi	^
då vår	^
då våra	^
då vårt	^
dölj	?
dölja	?
döljer	?
döljs	?
e-mail	W
e-tjänst	W]
e-tjänsten	W]
e-tjänster	W]
e-tjänsterna	W]
easier	_
editor	9:
editors	9:
edlevo	]
efter beslut	b
eftersom	^
ej	P
ej acceptabelt	J
ej accepteras	J
ej allmän handling	<
ej allmän handlingar	<
ej allmänna handling	<
ej allmänna handlingar	<
ej en allmän handling	<
ej förekomma	J
ej innehålla	J
ej lämna	J
ej ok	J
ej okej	J
ej posta	J
ej publicera	J
ej skriv	J
ej skriva	J
ej som allmän	<
ej som allmänna	<
ej tillåten	J
ej tillåtet	J
ej tillåtna	J
ej är allmän	<
ej är allmänna	<
ekonomiska eller ekonomiska	O
ekonomiska eller personliga	O
ekonomiska och ekonomiska	O
ekonomiska och personliga	O
email	W
en gång i	C
en gång om	C
en gång per	C
en gånger i	C
en gånger om	C
en gånger per	C
end	d
ended	a
ending	d
ends	ad
enheten	`
enklare att	_
enklare för	_
enskild brukares fall	O
enskild brukares förhållanden	O
enskild brukares ärende	O
enskild brukares ärenden	O
enskild elevs fall	O
enskild elevs förhållanden	O
enskild elevs ärende	O
enskild elevs ärenden	O
enskild fall	O
enskild individs fall	O
enskild individs förhållanden	O
enskild individs ärende	O
enskild individs ärenden	O
enskild persons fall	O
enskild persons förhållanden	O
enskild persons ärende	O
enskild persons ärenden	O
enskild ärende	O
enskild ärenden	O
enskild ärendens	O
enskilda brukares ekonomi	O
enskilda brukares fall	O
enskilda brukares förhållanden	O
enskilda brukares uppgifter	O
enskilda brukares ärende	O
enskilda brukares ärenden	O
enskilda elevers ekonomi	O
enskilda elevers fall	O
enskilda elevers förhållanden	O
enskilda elevers uppgifter	O
enskilda elevers ärenden	O
enskilda elevs fall	O
enskilda elevs förhållanden	O
enskilda elevs ärende	O
enskilda elevs ärenden	O
enskilda fall	O
enskilda individers ekonomi	O
enskilda individers fall	O
enskilda individers förhållanden	O
enskilda individers uppgifter	O
enskilda individers ärenden	O
enskilda individs fall	O
enskilda individs förhållanden	O
enskilda individs ärende	O
enskilda individs ärenden	O
enskilda invånares ekonomi	O
enskilda invånares fall	O
enskilda invånares förhållanden	O
enskilda invånares uppgifter	O
enskilda invånares ärenden	O
enskilda medborgares ekonomi	O
enskilda medborgares fall	O
enskilda medborgares förhållanden	O
enskilda medborgares uppgifter	O
enskilda medborgares ärenden	O
enskilda människors ekonomi	O
enskilda människors fall	O
enskilda människors förhållanden	O
enskilda människors uppgifter	O
enskilda människors ärenden	O
enskilda personers ekonomi	O
enskilda personers fall	O
enskilda personers förhållanden	O
enskilda personers uppgifter	O
enskilda personers ärenden	O
enskilda persons fall	O
enskilda persons förhållanden	O
enskilda persons ärende	O
enskilda persons ärenden	O
enskilda ärende	O
enskilda ärenden	O
enskilda ärendens	O
enskildas angelägenheter	O
enskildas fall	O
enskildas förhållanden	O
enskildas ärenden	O
enskilt fall	O
enskilt ärende	O
enskilt ärenden	O
enskilt ärendens	O
era ärenden	O
erfarenheter	A
ersatts	_
ersätter	_
ersätts	_
ert ärende	O
ett enda	_
ett ställe	_
evenemang	4
evenemangen	4
evenemanget	`
evening	C
evenings	C
event	`
events	4`
every day	C
every weekday	C
everyone can read	=
everyone can see	=
exhibition	`
exhibitions	`
expeditionen	]
facebook	]
facebookkonto	]
facebookkontot	]
facebooksida	]
facebooksidan	]
falsk information	K
feedback	A
feel free	@
festival	`
festivalen	`
festivals	`
few followers	_
few visitors	_
fewer channels	_
fewer followers	_
fewer visitors	_
find us	\
finished	a
finns det kvar	\
finns det på	\
finns du kvar	\
finns du på	\
finns för att	1
finns här för att	1
finns kvar	\
finns nu	_
finns numera	_
finns på	\
finns till för att	1
finns vi här	B
finns vi inne	B
finns vi kvar	\
finns vi online	B
finns vi på	B\
finns vi tillgängliga	B
flera gång i	C
flera gång om	C
flera gång per	C
flera gånger i	C
flera gånger om	C
flera gånger per	C
flyttar	_a
flyttar till	\
flyttas	_
flyttat	_
flödet	3
flödet för att	1
flödet är till för	1
fokus	_
fokuserar	_
folkgrupp	R
follow along	1
follow for	1
follow our	\
follow the	\
follow us	\
follow us and	1
follow us for	1
follow us to	1
forbidden	J
fortsätt	\
fortsätter	\
fortsätter vi	\
forum för	1
forumet	3
forumet för att	1
forward	H
forwarded	H
forwards	H
fre	C
fredag	C
fredagar	C
friday	C
fridays	C
fritidsgården	`
fråga	A\
fråga gärna	@A
fråga oss	@A
frågan	A
frågor	A
frågor om dina	O
frågor om ditt	O
frågor om enskilda	O
frågor som gäller dig	O
frågor som gäller din	O
frågor som gäller ditt	O
frågor som gäller enskild	O
frågor som gäller enskilda	O
frågor som rör dig	O
frågor som rör din	O
frågor som rör ditt	O
frågor som rör enskild	O
frågor som rör enskilda	O
frågorna	A
fula ord	K
funderar du	@A
funderar ni	@A
funderingar	A
fyller ingen	_
fyller inte	_
färre besökare	_
färre följare	_
färre läsare	_
färre som	_
få av dem	_
få av er	_
få besökare	_
få följare	_
få läsare	_
få som	_
får du följa	1
får du information	1
får du inspiration	1
får du inte	J
får du koll	1
får du läsa	1
får du nyheter	1
får du se	1
får du svar	BE
får du tips	1
får du veta	1
får ej	J
får inte	J
får läsas av alla	=
får läsas av andra	=
får man inte	J
får ni följa	1
får ni information	1
får ni inspiration	1
får ni inte	J
får ni koll	1
får ni läsa	1
får ni nyheter	1
får ni se	1
får ni svar	BE
får ni tips	1
får ni veta	1
får ses av alla	=
får ses av andra	=
får vi inte	J
följ arbetet	1
följ gärna	\
följ i	\
följ istället	\
följ kommunens	\
följ livet	1
följ med	1
följ med bakom	1
följ med i	1
följ med på	1
följ oss	\
följ oss bakom	1
följ oss för	1
följ oss genom	1
följ oss i	1
följ oss när	1
följ oss och	1
följ oss så	1
följ oss under	1
följ vår	1\
följ våra	1\
följ vårt	1\
följande arbetsdag	G
följande dag	G
följande vardag	G
för att alla	^
för att allt	^
för att bli	b
för att den	^
för att det	^
för att effektivisera	^
för att fokusera	^
för att få	b
för att förenkla	^
för att ge	b
för att göra	b
för att hinna	^
för att kunna	^
för att lägga	^
för att minska	^
för att nå	b
för att prioritera	^
för att samla	^
för att samordna	^
för att satsa	^
för att skapa	b
för att slippa	^
för att spara	^
för att underlätta	^
för att undvika	^
för att vi	^
för att vår	^
för att våra	^
för att vårt	^
för dialog	@A
för få	_
för vidare	H
förbjudet	J
förbjudna	J
förbjuds	J
förbundsdirektionen	6
förhållningsregler	I
förhållningsreglerna	I
förs vidare	H
förskolan	`
förslag	A
förslagen	A
försvinner	d
förtal	K
gdpr	MN
gemensam kanal	_
gemensam kanaler	_
gemensam konto	_
gemensam sida	_
gemensamma kanal	_
gemensamma kanaler	_
gemensamma konto	_
gemensamma sida	_
gemensamt kanal	_
gemensamt kanaler	_
gemensamt konto	_
gemensamt sida	_
genast	e
ges av	7
get in touch	W
glimtar	4
god ton	JK
granskas	B
grateful	c
grovt språk	K
gruppen är till för	1
guidelines	I
gärna	@
gå in på	\
går igenom	B
går ihop	_
går samman	_
går upp	_
gården	`
gått ihop	_
gått samman	_
gått upp	_
h	F
hackat	_
handle	H
handled	H
handlägga	O
handläggare	:W
handläggaren	:W
handlägger inga	O
handlägger inte	O
handlägger vi	O
handläggs	O
hantera	H
hanterar	H
hanteras	H
har avslutats	a
har bytt	a
har du	@
har flyttat	a
har gått	a
har ingen längre	_
har ingen möjlighet	_
har ingen resurser	_
har ingen tid	_
har inte längre	_
har inte möjlighet	_
har inte resurser	_
har inte tid	_
har lagts	a
har ni	@
har slutat	a
har stängt	a
har tagit över	_
har upphört	a
has closed	a
has ended	_a
has finished	a
has moved	a
has over	a
hat	K
hate speech	R
hateful	K
hatfulla	K
hatfullt	K
hatiska	K
hatiskt	K
have closed	a
have ended	_a
have finished	a
have moved	a
have over	a
head of	:
hela världen	=
helg	C
helgdagar	C
helgen	C
helger	C
helgerna	C
hellre	_
hemsida	[]
hemsidan	[]
here	3
here you can	1
here you find	1
here you get	1
hets	K
hets mot folkgrupp	R
hidden	?
hide	?
hides	?
hinner inte	_
hinner vi inte	_
hittar du	2\
hittar du oss	\
hittar ni	2\
hittar ni oss	\
hittar oss	\
hittas på	\
hot	K
hot och hat	K
hotfull	K
hotfulla	K
hotfullt	K
hour	F
hours	F
house guidelines	I
house rules	I
hur hanterar vi inlägg	I
hur hanterar vi kommentarer	I
hur hanterar vi synpunkter	I
huvudansvar	7
huvudansvarig	7
huvudkonto	]
huvudkontot	]
huvudman	7
huvudsida	]
huvudsidan	]
händelser	4
häng med	1
hänvisar	W\
hänvisas	W
hänvisning	W
här	3
här för att	1
här kan du	@
här kan ni	@
här skriver	9
håll dig	JK
håll dig uppdaterad	1
håll en	JK
håll ett	JK
håll god	JK
håll sams	JK
håll tonen	JK
håller dig	JK
håller en	JK
håller ett	BJK
håller god	JK
håller koll	B
håller sams	JK
håller tonen	JK
håller uppsikt	B
hör av	W
hör av dig	@W
hör av er	@W
hör gärna av	@W
hör inte hemma	J
i dag	e
i helgen	e
i kväll	e
i morgon	e
i och med	^
i stället	\
i stället fokuserar	_
i stället lägger	_
i stället prioriterar	_
i stället samlar	_
i stället satsar	_
i syfte att	^
i veckan	e
i övermorgon	e
idag	e
idea	A
ideas	A
idé	A
idéer	A
idéerna	A
ikväll	e
illegal	V
illegal depicting	T
illegal depiction	T
illegal depictions	T
immediately	e
imorgon	e
in order to	^
inaktiv	_
inaktiva	_
inaktivt	_
incitement against	R
incitement to crime	Q
incitement to hatred	R
incitement to violence	Q
individfrågor	O
individual case	O
individual cases	O
individual matter	O
individual matters	O
individärende	O
individärenden	O
info	5
infomentor	]
information	5
information finns	\
informationshanteringsplan	>
informationshanteringsplanen	>
informatör	:
informatören	:
informera	2
informerar	2
informeras	2
inga	JP
inga allmän handling	<
inga allmän handlingar	<
inga allmänna handling	<
inga allmänna handlingar	<
ingen	JP
ingen allmän handling	<
ingen allmän handlingar	<
ingen allmänna handling	<
ingen allmänna handlingar	<
inget	JP
initiative	`
initiatives	`
inlägg	A
inläggen	A
insatsen	`
inspiration	4
instagram	]
instagramkonto	]
instagramkontot	]
instead	\
insult	K
insulting	K
insults	K
inte	P
inte acceptabelt	J
inte accepteras	J
inte allmän handling	<
inte allmän handlingar	<
inte allmänna handling	<
inte allmänna handlingar	<
inte används	_
inte använts	_
inte dela	J
inte en allmän handling	<
inte förekomma	J
inte hinner	_
inte innehålla	J
inte lägga	J
inte lämna	J
inte ok	J
inte okej	J
inte posta	J
inte publicera	J
inte skriv	J
inte skriva	J
inte som allmän	<
inte som allmänna	<
inte svara	B
inte svarar	B
inte tillåten	J
inte tillåtet	J
inte tillåtna	J
inte uppdaterats	_
inte är allmän	<
inte är allmänna	<
integritetskränkande	LM
integritetskänslig	LM
integritetskänsliga	LM
integritetskänsligt	LM
integritetspolicy	MN
integritetspolicyn	MN
intellectual property	U
is archived	>
is checked	B
is closed	a
is ended	a
is finished	a
is intended for	1
is intended to	1
is kept	>
is meant for	1
is meant to	1
is moderated	B
is moved	a
is over	a
is preserved	>
is public	=
is read	B
is retained	>
is staffed	B
is stored	>
is watched	B
istället	\
istället fokuserar	_
istället lägger	_
istället prioriterar	_
istället samlar	_
istället satsar	_
kampanjen	`
kan alla läsa	=
kan alla se	=
kan alla som	=
kan du	@
kan du fortsätta	\
kan du få	2\
kan du följa	2\
kan du hitta	2\
kan du kontakta	\
kan du läsa	2\
kan du möta	2
kan du nå	\
kan du se	2\
kan komma att	?
kan komma bort	?
kan läsas av	=
kan läsas av alla	=
kan läsas av andra	=
kan ni	@
kan ni fortsätta	\
kan ni få	2\
kan ni följa	2\
kan ni hitta	2\
kan ni kontakta	\
kan ni läsa	2\
kan ni möta	2
kan ni nå	\
kan ni se	2\
kan ses av	=
kan ses av alla	=
kan ses av andra	=
kan tas att	?
kan tas bort	?
kan vem läsa	=
kan vem se	=
kan vem som	=
kanal där	1
kanal för	1
kanalen	3
kanalen för att	1
kanalen är till för	1
kapat	_
keep a	J
keep the	J
keep up to	1
keep up with	1
kl	C
kl.	C
klagomål	A
klientärende	O
klientärenden	O
klockan	C
kollar	B
kollas	B
kom förbi	\
kom gärna	\
kom in	\
kommentar	A
kommentarer	A
kommentarerna	A
kommentera	@A
kommer att tas	?
kommersiell	K
kommersiella	K
kommersiellt	K
kommunalförbundet	6
kommunens app	]
kommunens facebook	]
kommunens huvudkonto	]
kommunens huvudsida	]
kommunens instagram	]
kommunens kanal	]
kommunens kanaler	]
kommunens konto	]
kommunens konton	]
kommunens sida	]
kommunens webb	]
kommunhuset	]
kommunikatör	:
kommunikatören	:
kommunikatörer	:
kommunikatörerna	:
kommunkontoret	]
kommunstyrelse	6
kommunstyrelsen	6
kommunstyrelsens	6
kontakt	W
kontakta	W
kontaktcenter	W]
kontaktperson	9
kontaktpersoner	9
kontinuerligt	D
konto för	1
kontorstid	C
kontorstiden	C
kontorstider	C
kontot	3
kontot för att	1
kontot är till för	1
kontrollerar	B
kontrolleras	B
krisinformation	4
kränkande	KL
kränker	L
kränkning	KL
kränkningar	KL
kränkningarna	KL
kulturtips	4
kundcenter	W]
kundtjänst	W]
kursen	`
kvällar	C
kvällstid	C
känslig personuppgifter	LM
känslig uppgifter	LM
känsliga personuppgifter	LM
känsliga uppgifter	LM
lack of	_
lades ned	a
lades ner	a
lagbrott	V
lediga jobb	4
lediga tjänster	4
librarian	:
linkedin	]
lokaltidningen	]
lovtips	4
lyfter	2
lyfts	2
lägg aldrig	J
lägg inga	J
lägg inte	J
lägga kraft	_
lägga kraften	_
lägga krutet	_
lägga ned	d
lägga ner	d
lägga tid	_
lägga tiden	_
lägga vår	_
lägga våra	_
lägger kraft	_
lägger kraften	_
lägger krutet	_
lägger ned	d
lägger ner	d
lägger tid	_
lägger tiden	_
lägger vi ned	d
lägger vi ner	d
lägger vi upp	2
lägger vi ut	2
lägger vår	_
lägger våra	_
läggs ned	ad
läggs ner	ad
lämna	@
lämna ut på	;
lämna ut som	;
lämna ut till	;
lämna ut vid	;
lämnar vi vidare	H
lämnar vidare	H
lämnas ut på	;
lämnas ut som	;
lämnas ut till	;
lämnas ut vid	;
lämnas vidare	H
länkar till	K
lärplattform	]
lärplattformen	]
läs allt	\
läs mer	\
läs på	\
läsas av alla	=
läsas av andra	=
läsas för alla	=
läsas för andra	=
läsbara för alla	=
läsbara för allmänheten	=
läsbara för andra	=
läsbara för hela	=
läsbara för vem	=
läser frågor	B
läser igenom	B
läser inlägg	B
läser kommentarer	B
läser meddelanden	B
läser vi	B
läses	B
läslust	4
lättare att	_
lättare för	_
löpande	D
lördag	C
lördagar	C
maila	W
mailar	W
maintained by	9
managed by	79
manager	:
marknadsföring	K
mastodon	]
may not	J
may not accept	J
may not allow	J
may not contain	J
may not post	J
may not publish	J
may not share	J
may not tolerate	J
may not write	J
med anledning av	^
med omedelbar verkan	e
med tanke på	^
medborgarkontor	W]
medborgarkontoret	W]
medborgarservice	W]
mejla	W
mejlar	W
meningen med	1
merge	_
merged	_
merging	_
minskar	_
minskat	_
mobba	K
mobbning	K
moderation	B
moderators	B
modererad	B
modererar	B
modereras	B
modereras bort	?
moderering	B
mon-fri	C
monday	C
mondays	C
monitor	B
monitored	B
monitors	B
mon–fri	C
moved	_
moves	a
moving	_
municipal executive board	6
municipal executive committee	6
must not	J
must not accept	J
must not allow	J
must not contain	J
must not post	J
must not publish	J
must not share	J
must not tolerate	J
must not write	J
mässan	`
må-fr	C
målet med	1
mån	C
mån-fre	C
måndag	C
måndag-fredag	C
måndagar	C
måndag–fredag	C
mån–fre	C
må–fr	C
möter du	2
möter ni	2
mötesplats	1
mötesplatsen	1
nattetid	C
nedsättande	K
never	P
news	4
newsletter	]
next week	e
ni chattar	9
ni hittar	\
ni hittar oss på	X
ni kan	@
ni kan fortsätta	\
ni kan följa	\
ni kan hitta	\
ni kan kontakta	\
ni kan läsa	\
ni kan nå	\
ni kan se	\
ni möter	9
no	JP
no longer have	_
no longer needed	_
no longer used	_
nolltolerans	J
not	P
not a official document	<
not a official record	<
not a public document	<
not a public record	<
not acceptable	J
not accepted	J
not allowed	J
not an official document	<
not an official record	<
not an public document	<
not an public record	<
not official documents	<
not official records	<
not permitted	J
not public documents	<
not public records	<
not tolerated	J
ny huvudman	_
ny namn	_
ny organisation	_
ny organisationen	_
ny webbplats	_
nya huvudman	_
nya namn	_
nya organisation	_
nya organisationen	_
nya webbplats	_
nyheter	4
nyheterna	4
nyhetsbrev	]
nyhetsbrevet	]
nytt	4
nytt huvudman	_
nytt namn	_
nytt webbplats	_
nämligen	^
nämnd	6
nämnden	6
nämndens	6
nämnder	6
nämnderna	6
närmaste arbetsdag	G
närmaste dag	G
närmaste vardag	G
närmsta arbetsdag	G
närmsta dag	G
närmsta vardag	G
nästa arbetsdag	G
nästa dag	G
nästa vardag	G
nästa vecka	e
nästkommande arbetsdag	G
nästkommande dag	G
nästkommande vardag	G
nätter	C
når bara	_
når du oss	\
når få	_
når inte	_
når ni oss	\
når oss	\
obscen	K
obscena	K
obscent	K
off topic	K
offensive	KL
offentlig handling	;
offentlig handlingar	;
offentlig kanal	=
offentlig plats	=
offentlig sida	=
offentliga handling	;
offentliga handlingar	;
offentlighetsprincip	;
offentlighetsprincipen	;
offentlighetsprincipens	;
offentligt forum	=
offentligt konto	=
office hours	C
officer	:
official document	;
official documents	;
official record	;
official records	;
olaga hot	K
olaga våldsskildring	T
olaga våldsskildringar	T
olaglig	V
olagliga	V
olagliga våldsskildring	T
olagliga våldsskildringar	T
olagligt	V
olovlig våldsskildring	T
olovlig våldsskildringar	T
olovliga våldsskildring	T
olovliga våldsskildringar	T
olämplig	K
olämpliga	K
olämpligt	K
omedelbart	e
omorganisation	_
omorganisationen	_
on friday	e
on monday	e
on saturday	e
on sunday	e
on thursday	e
on tuesday	e
on wednesday	e
one place	_
ongoing case	O
ongoing cases	O
ongoing matter	O
ongoing matters	O
ons	C
onsdag	C
onsdagar	C
opassande	K
open to all	=
open to anyone	=
open to everyone	=
open to others	=
opinion	A
opinions	A
ordinarie arbetstid	C
ordinarie kontorstid	C
ordningsregler	I
ordningsreglerna	I
organisationsförändring	_
organisationsförändringen	_
orsak	^
orsaken	^
oseriösa	K
otillåtet	J
otillåtna	J
our account is for	1
our channel is for	1
our page is for	1
owing to	^
p.g.a	^
p.g.a.	^
pass on	H
passed on	H
personal attack	K
personal attacks	K
personal case	O
personal cases	O
personal data	M
personal details	M
personal information	M
personal matter	O
personal matters	O
personangrepp	K
personlig information	M
personliga angelägenheter	O
personliga angrepp	K
personliga eller ekonomiska	O
personliga eller personliga	O
personliga fall	O
personliga frågor	O
personliga förhållanden	O
personliga och ekonomiska	O
personliga och personliga	O
personliga uppgifter	M
personliga ärende	O
personliga ärenden	O
personligt angelägenheter	O
personligt fall	O
personligt frågor	O
personligt förhållanden	O
personligt ärende	O
personligt ärenden	O
personpåhopp	K
personuppgift	M
personuppgifter	M
personuppgifterna	M
personuppgifters	M
personuppgiftsansvar	78M
personuppgiftsansvaret	78M
personuppgiftsansvarig	78M
personuppgiftsansvarig nämnd	78M
personuppgiftsansvariga	78M
personuppgiftsansvariga nämnd	78M
personuppgiftsbehandling	MN
personuppgiftsbehandlingen	MN
personärende	O
personärenden	O
pga	^
pga.	^
phone	Z
plats där	1
plats för	1
platsannonser	4
please	@
plocka bort	?
plockar bort	?
plockar vi bort	?
plockas bort	?
policy	I
policyn	I
polisanmäl	?
polisanmäla	?
polisanmälan	?
polisanmälas	?
polisanmäler	?
polisanmäls	?
politisk propaganda	K
pornografi	K
pornografisk	K
pornografiska	K
pornografiskt	K
portrayal of violence	T
postadress	Y
postadressen	Y
postal address	Y
postar	2
prata med	\
prenumerera	\
presenterar	2
presenteras	2
pressmeddelanden	4
principle of public access	;
prioritera	_
prioriterar	_
prioriterat	_
prioritering	_
privacy	MN
privacy notice	MN
privacy policy	MN
privat information	M
privata angelägenheter	O
privata fall	O
privata frågor	O
privata förhållanden	O
privata uppgifter	M
privata ärende	O
privata ärenden	O
private case	O
private cases	O
private matter	O
private matters	O
privatiseras	_
profanity	K
profilen	3
prohibited	J
project	`
projects	`
projekt	`
projektet	`
public account	=
public document	;
public documents	;
public forum	=
public page	=
public record	;
public records	;
publicera	2
publicera aldrig	J
publicera inga	J
publicera inte	J
publicerar	2
publik kanal	=
publik plats	=
publik sida	=
publikt forum	=
publikt konto	=
purpose	1
på fredag	e
på förhand tack	0
på grund av	^
på lördag	e
på måndag	e
på onsdag	e
på söndag	e
på tisdag	e
på torsdag	e
pågående angelägenheter	O
pågående fall	O
pågående frågor	O
pågående förhållanden	O
pågående ärende	O
pågående ärenden	O
påhopp	K
question	A
questions	A
radera	?
raderade	?
raderar	?d
raderas	?d
raderas efter	>
raderas löpande	>
raderas när	>
raderas regelbundet	>
raderats	?
reach us	W
reason	^
reasons	^
receptionen	W]
records schedule	>
redaktion	9
redaktionen	9
redaktionen består	9
redaktör	9:
redaktören	9:
redaktörer	9:
redaktörerna	9:
refer	W
regelbunden	D
regelbundet	D
registrator	:
registratorn	:
registreras	;
regler	I
reglerna	I
regularly	D
reklam	K
rektor	:
rektorn	:
remove	?
removed	?
removes	?
rensar bort	?
rensar vi bort	?
rensas bort	?
replaced	_
replied	BE
replies	BE
reply	BE
reportage	4
resources	_
respektera	JK
respond	BE
responds	BE
response	E
responses	E
responsible	7
responsible for personal data	8
responsible for the processing	8
responsible of personal data	8
resursbrist	_
resurser	_
retention	>
right of access	;
riktlinjer	I
riktlinjerna	I
ring	W
ringer	W
rules	I
run by	79
räcker inte	_
rådhuset	]
saklig ton	JK
saknar möjlighet	_
saknar resurser	_
saknar tid	_
samhällsinformation	4
samla	_
samlar	_
samlar vi	2
samlas	_
samlat	_
samma arbetsdag	G
samma dag	G
samma ställe	_
samma vardag	G
samordnare	:
samordnaren	:
satsar	_
satsningen	`
school	`
schools	`
schysst ton	JK
sedition	Q
see you	\
ser över	B
service	`
servicecenter	W]
services	`
ses av alla	=
ses av andra	=
ses för alla	=
ses för andra	=
sett av alla	=
sett av andra	=
sett för alla	=
sett för andra	=
sexist	K
share	2
share your	@A
shares	2
shut	d
shuts	d
shutting	d
sida där	1
sida för	1
sidan	3
sidan för att	1
sidan är bemannad	B
sidan är till för	1
sidan är öppen	B
simpler	_
since	^
sista dag	d
sista dagen	d
skicka	W
skickar vi vidare	H
skickar vidare	H
skickas vidare	H
skildrar	2
skola	`
skolan	`
skolplattform	]
skolplattformen	]
skriv aldrig	J
skriv inga	J
skriv inte	J
skriv till oss	@A
skriver	9
skriver gör	9
skrivs	9
skrivs av	9
skäl	^
skälen	^
skälet	^
skärmdump	>
skärmdumpar	>
sköts av	79
slutade	a
slutar	a
slutat användas	_
släcker ned	d
släcker ner	d
släcker vi ned	d
släcker vi ner	d
släcks ned	d
släcks ner	d
slår ihop	_
slår samman	_
slår vi ihop	_
slår vi samman	_
slås ihop	_a
slås samman	_a
smutskastning	K
snapchat	]
so it	^
so our	^
so that	^
so the	^
so this	^
so we	^
som en del	^
som en följd	^
som en led	^
som en steg	^
som ett del	^
som ett led	^
som ett steg	^
spam	K
sparar	>
sparas	>
specific case	O
specific cases	O
specific matter	O
specific matters	O
specifika angelägenheter	O
specifika fall	O
specifika frågor	O
specifika förhållanden	O
specifika ärende	O
specifika ärenden	O
speglar	2
spelregler	I
spelreglerna	I
sprider	2
spridning av	K
sprids	2
stadshuset	]
stay informed	1
stay updated	1
strateg	:
strategen	:
strider mot lag	V
strider mot lagen	V
strider mot svensk	V
ställ	@
ställa	@
ständigt	D
stänga	d
stänga av	?
stängas	d
stängas av	?
stängd	d
stängde	d
stängdes	d
stänger	ad
stänger av	?
stänger vi av	?
stängs	d
stängs av	?
stängt	d
står bakom	7
står som avsändare	7
stötande	K
subscribe	\
suggestion	A
suggestions	A
svar	E
svara	E
svarar	E
svarar här gör	9
svarar på	BE
svarar vi	BE
svarstid	BE
svarstiden	BE
svarstider	BE
svordom	K
svordomar	K
svär	K
swear	K
swearing	K
syfte	1
syftet	1
synlig av alla	=
synlig av andra	=
synlig för alla	=
synlig för allmänheten	=
synlig för andra	=
synlig för hela	=
synlig för vem	=
synliga av alla	=
synliga av andra	=
synliga för alla	=
synliga för allmänheten	=
synliga för andra	=
synliga för hela	=
synliga för vem	=
synligt av alla	=
synligt av andra	=
synligt för alla	=
synligt för allmänheten	=
synligt för andra	=
synligt för hela	=
synligt för vem	=
synpunkt	A
synpunkten	A
synpunkter	A
synpunkterna	A
syns för alla	=
syns för andra	=
säg vad du	@A
säkerheten	_
säkerhetsskäl	_
så att	^
så avslutar	^
så därför	^
så hanterar vi inlägg	I
så hanterar vi kommentarer	I
så hanterar vi synpunkter	I
så kontot	^
så nu	^
så sidan	^
så stänger	^
så vi	^
söndag	C
söndagar	C
ta bort	?
ta del av	2
ta vi bort	?
tack	c
tack och lov	0
tack på förhand	0
tack vare	0
tacka	c
tacka nej	0
tackar	c
tackar nej	0
tacksam	c
tacksamma	c
tags bort	?
tankar	A
tanken med	1
tar bort	?d
tar emot	@
tar med oss	H
tar slut	_
tar vi bort	?d
tar över	_
tas bort	?d
tas bort efter	>
tas om hand	H
tel	Z
tel.	Z
telefon	Z
telefonen	Z
telefonnummer	Z
tell us	@A
tempus	]
terms	I
terms of use	I
tfn	Z
tfn.	Z
thank	c
thanks	c
thanks to a	0
thanks to its	0
thanks to new	0
thanks to our new	0
thanks to the	0
thanks to this	0
the aim of	1
the general public	=
the goal of	1
the library	]
the next business	G
the next day	G
the next weekday	G
the next working	G
the purpose of	1
the same business	G
the same day	G
the same weekday	G
the same working	G
this account	3
this account is for	1
this account to	1
this channel	3
this channel is for	1
this channel to	1
this page	3
this page is for	1
this page to	1
this profile	3
this week	e
threads	]
threat	K
threatening	K
threats	K
thursday	C
thursdays	C
tidningen	]
tidsbrist	_
tiktok	]
till följd av	^
till för alla	1
till för dig	1
till för er	1
tillgänglig för alla	=
tillgänglig för allmänheten	=
tillgänglig för andra	=
tillgänglig för hela	=
tillgänglig för vem	=
tillgängliga för alla	=
tillgängliga för allmänheten	=
tillgängliga för andra	=
tillgängliga för hela	=
tillgängliga för vem	=
tillgängligt för alla	=
tillgängligt för allmänheten	=
tillgängligt för andra	=
tillgängligt för hela	=
tillgängligt för vem	=
tillhör	7
tillåter ej	J
tillåter inga	J
tillåter inte	J
tillåts ej	J
tillåts inte	J
tim	F
timmar	F
timmars	F
timme	F
tips	4
tips and	4
tips och	A
tipsa	2
tipsar	2
tis	C
tisdag	C
tisdagar	C
titta förbi	\
titta in	\
to collect	^
to concentrate	^
to focus	^
to gather	^
to merge	^
to reduce	^
to save	^
to simplify	^
to the public	=
today	e
tolererar ej	J
tolererar inga	J
tolererar inte	J
tolereras ej	J
tolereras inte	J
tomorrow	e
tonight	e
too few	_
tors	C
torsdag	C
torsdagar	C
town hall	]
trafikinformation	4
trakasserande	K
trakasserier	K
tre gång i	C
tre gång om	C
tre gång per	C
tre gånger i	C
tre gånger om	C
tre gånger per	C
trevlig ton	JK
tuesday	C
tuesdays	C
turn to	W
två gång i	C
två gång om	C
två gång per	C
två gånger i	C
två gånger om	C
två gånger per	C
tyck till	@A
tydligare att	_
tydligare för	_
tävlingen	`
under	7
under dagen	G
undrar du	@A
undrar ni	@A
undvik	JP
unikum	]
unit	`
units	`
unlawful	V
unlawful depicting	T
unlawful depiction	T
unlawful depictions	T
updates	4
uppdateras av	9
uppdraget	`
uppgifter om andra	M
uppgifter om enskilda	M
uppgifter om någon	M
uppgifter om personer	M
uppgifter om privatpersoner	M
uppgifter som rör enskilda	M
upphör	ad
upphörde	ad
upphört	a
upplysning	5
upplysningar	5
uppmana till brott	Q
uppmanar till brott	Q
uppmanar till brottslig	Q
uppmaning till brott	Q
uppmaning till brottslig	Q
uppmaningar till brott	Q
uppmaningar till brottslig	Q
uppvigling	Q
utställningen	`
vacancies	4
vad som händer	4
var avslutad	a
var avslutade	a
var avslutat	a
var färdig	a
var färdigt	a
var genomförd	a
var genomfört	a
var klar	a
var klart	a
var slut	a
var slutfört	a
var över	a
vardag	CF
vardagar	CF
vardagarna	C
vardagen i	4
vardagen på	4
vardagtid	C
varför	^
varje arbetsdag	C
varje dag	C
varje vardag	C
varje vecka	C
varken	P
varmt välkommen	@
varmt välkomna	@
vecka	F
veckans alla dagar	C
veckans slut	e
veckor	F
vem som helst	=
verksamhet	`
verksamheten	`
vi	3
vi använder kanalen för	1
vi använder kontot för	1
vi använder sidan för	1
vi ber dig	J
vi ber er	J
vi besvarar	BE
vi finns aktiva	B
vi finns här	2B
vi finns här för	1
vi finns här till	1
vi finns i	X
vi finns inne	B
vi finns online	B
vi finns på	2BX
vi har koll	B
vi har uppsikt	B
vi håller koll	B
vi håller uppsikt	B
vi läser	B
vi ses	\
vi som arbetar	9
vi som driver	9
vi som jobbar	9
vi som publicerar	9
vi som skriver	9
vi som sköter	9
vi som svarar	9
vi svarar	BE
vi svarar på	@
vi tar emot	@
vi tittar in	B
vi uppskattar	@c
vi uppskattat	c
vi vill berätta	1
vi vill höra	@A
vi vill informera	1
vi vill nå	1
vi vill sprida	1
vi vill veta	@A
vi vill visa	1
vi är aktiva	B
vi är här	B
vi är inne	B
vi är online	B
vi är på	B
vidarebefordra	H
vidarebefordrar	H
vidarebefordras	H
view	A
views	A
vilket gör	^
vill förvaltningen berätta	1
vill förvaltningen dela	1
vill förvaltningen informera	1
vill förvaltningen nå	1
vill förvaltningen sprida	1
vill förvaltningen visa	1
vill kommunen berätta	1
vill kommunen dela	1
vill kommunen informera	1
vill kommunen nå	1
vill kommunen sprida	1
vill kommunen visa	1
vill vi berätta	1
vill vi dela	1
vill vi informera	1
vill vi nå	1
vill vi sprida	1
vill vi visa	1
villkor	I
villkoren	I
vilseledande	K
violate	L
violates	L
visa hänsyn	JK
visa respekt	JK
visar	2
visar hänsyn	JK
visar respekt	JK
visas	2
visible to all	=
visible to anyone	=
visible to everyone	=
visible to others	=
visit	W\
visiting address	X
vklass	]
väljer att fokusera	_
väljer att lägga	_
väljer att prioritera	_
väljer att samla	_
väljer att satsa	_
välkommen	@
välkommen att	\
välkommen till	\
välkommet	@
välkomna	@
välkomna att	\
välkomna till	\
vänd dig	W
vänd er	W
vända dig	W
vända er	W
vända sig	W
vänder du	W
vänder man	W
vänder ni	W
vänlig ton	JK
växel	WZ]
växeln	W]
våldsskildring	T
våldsskildringar	T
we	3
we answer	B
we appreciate	@c
we are here to	1
we check	B
we inform	2
we keep	>
we post	2
we publish	2
we read	B
we reply	B
we respond	B
we share	2
we show	2
we tell	2
we use this account	1
we use this channel	1
we use this page	1
we watch	B
we welcome	@
webb	[
webben	[
webbmaster	:
webbmastern	:
webbplats	[]
webbplatsen	[]
website	[]
wednesday	C
wednesdays	C
week	F
weekday	C
weekdays	C
weekend	C
weekends	C
weeks	F
welcome	@
who write	9
who writes	9
within the day	G
won't	P
working day	F
working days	CF
working hours	C
written by	9
you are welcome	@
you can	@
you can find	\
you will find	\
your case	O
youtube	]
youtubekanal	]
youtubekanalen	]
är avslutad	a
är avslutade	a
är avslutat	a
är färdig	a
är färdigt	a
är genomförd	a
är genomfört	a
är klar	a
är klart	a
är nu avslutad	a
är nu avslutade	a
är nu avslutat	a
är nu färdig	a
är nu färdigt	a
är nu klar	a
är nu klart	a
är nu slut	a
är nu slutfört	a
är nu över	a
är offentlig	=
är offentliga	=
är offentligt	=
är publik	=
är publika	=
är publikt	=
är slut	a
är slutfört	a
är till för	1
är vi aktiva	B
är vi här	B
är vi inne	B
är vi online	B
är vi på	B
är öppen för	=
är öppen sida	=
är över	a
ärende som gäller	O
ärende som handlar	O
ärende som rör	O
ärendehantering	O
ärendehanteringen	O
ärenden som gäller	O
ärenden som handlar	O
ärenden som rör	O
åsikt	A
åsikter	A
åsikterna	A
återkommer	E
återkopplar	E
återkoppling	E
öppen för alla	=
öppen för allmänheten	=
öppen för andra	=
öppen för hela	=
öppen för vem	=
öppen grupp	=
öppen sida	=
öppet forum	=
öppet för alla	=
öppet för allmänheten	=
öppet för andra	=
öppet för hela	=
öppet för vem	=
öppet konto	=
öppettider	C
öppettider för sidan	B
öppettiderna	C
öppna för alla	=
öppna för allmänheten	=
öppna för andra	=
öppna för hela	=
öppna för vem	=
övergår	_a
övermorgon	e
övertas	_
övervakad	B
övervakar	B
övervakas	B
övriga kanaler	]
övriga konton	]
övriga sidor	]
"""#
