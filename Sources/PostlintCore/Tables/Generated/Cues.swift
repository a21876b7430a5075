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
*allergi	w	w
*allergier	w	w
*allergin	w	w
*allergisk	w	w
*allergiska	w	w
*allergiske	w	w
*allé	t	t
*allén	t	t
*amputerad	w	w
*anbudstävling	0
*anbudstävlingar	0
*anbudstävlingen	0
*arkitekttävling	0
*arkitekttävlingen	0
*artros	w	w
*astma	w	w
*autism	w	w
*avgift	Y
*avgiften	Y
*avgifter	Y
*backe	t	t
*backen	t	t
*barn	W
*barnen	W
*bedrägeri	w	w
*bedrägeriet	w	w
*bilar	f
*bilarna	f
*bilen	f
*bilens	f
*biljett	K
*biljetten	K
*biljetter	K
*biljetterna	K
*bolagets	e
*brinken	t	t
*brott	w	w
*brottet	w	w
*cancer	w	w
*cancern	w	w
*dalen	t	t
*demens	kw	w
*demensboende	kw	w
*demensboendet	kw	w
*demensen	kw	w
*depression	w	w
*depressionen	w	w
*depressioner	w	w
*diabetes	w	w
*diagnos	w	w
*diagnosen	w	w
*diagnoser	w	w
*diagnostiserad	w	w
*elev	W
*elever	W
*eleverna	W
*epilepsi	w	w
*esplanaden	t	t
*faktura	d
*fakturan	d
*film	m
*filmen	m
*filmer	m
*filmerna	m
*flimmer	w	w
*flykting	w	w
*flyktingen	w	w
*fobi	w	w
*fordon	f
*fordonen	f
*fordonet	f
*fraktur	w	w
*frakturen	w	w
*föreningens	e
*föreställning	m
*föreställningar	m
*föreställningarna	m
*föreställningen	m
*förlamad	w	w
*förlamada	w	w
*förlamade	w	w
*förvaltningens	e
*gata	t	t
*gatan	t	t
*graviditet	w	w
*graviditeten	w	w
*gränd	t	t
*gränden	t	t
*gången	t	t
*gården	t	t
*gåva	d
*gåvan	d
*hagen	t	t
*hjärnskada	w	w
*hjärnskadan	w	w
*höjden	t	t
*infarkt	w	w
*infarkten	w	w
*infarkter	w	w
*infektion	w	w
*infektionen	w	w
*inflammation	w	w
*inflammationen	w	w
*insamling	d
*insamlingar	d
*insamlingen	d
*intolerans	w	w
*intoleransen	w	w
*journal	rs
*journalen	rs
*jury	D
*juryn	D
*kajen	t	t
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
*kriminell	w	w
*kriminelle	w	w
*kroken	t	t
*kullen	t	t
*langare	w	w
*langaren	w	w
*leden	t	t
*lopp	5
*loppen	5
*loppet	5
*lunden	t	t
*missbruk	w	w
*missbrukare	w	w
*missbrukaren	w	w
*missbruket	w	w
*mutation	w	w
*mutationen	w	w
*mördare	w	w
*mördaren	w	w
*nämndens	e
*operation	w	w
*operationen	w	w
*opererad	w	w
*opererada	w	w
*opererade	w	w
*paket	K
*paketet	K
*parken	t	t
*passagen	t	t
*plats	5t	t
*platsen	t	t
*platser	5
*platserna	5
*plattform	^
*plattformar	^
*plattformarna	^
*plattformen	^
*plågare	w	w
*plågaren	w	w
*pris	K
*priser	K
*priserna	K
*priset	K
*promenaden	t	t
*protes	w	w
*protesen	w	w
*psykos	w	w
*psykosen	w	w
*ringen	t	t
*rånare	w	w
*rånaren	w	w
*sjuk	w	w
*sjuka	w	w
*sjukdom	w	w
*sjukdomen	w	w
*sjuke	w	w
*sjukskriven	w	w
*sjukskrivna	w	w
*sjukskrivne	w	w
*sjukskrivning	w	w
*sjukskrivningen	w	w
*skatt	R
*skatten	R
*skolans	e
*slingan	t	t
*smittad	w	w
*smittade	w	w
*smärta	w	w
*smärtan	w	w
*sparbank	`
*sparbanken	`
*sponsra	_
*sponsrad	_
*sponsrat	_
*stig	t	t
*stigen	t	t
*stranden	t	t
*stråket	t	t
*stöld	w	w
*stölden	w	w
*svängen	t	t
*syndrom	w	w
*syndromet	w	w
*särskola	k
*särskolan	k
*teater	m
*teatern	m
*tipspromenad	2
*tipspromenaden	2
*tjuv	w	w
*tjuven	w	w
*tomt	5
*tomten	5
*tomter	5
*tomterna	5
*torg	t	t
*torget	t	t
*transplantation	w	w
*transplantationen	w	w
*tumour	w	w
*tumör	w	w
*tumören	w	w
*tävling	2
*tävlingar	2
*tävlingarna	2
*tävlingen	2
*tävlingens	2
*udden	t	t
*utlottning	2C
*utlottningar	2C
*utlottningarna	2C
*utlottningen	2C
*utlåtande	r
*utlåtandet	r
*utredning	s
*utredningen	s
*viken	t	t
*väg	t	t
*vägen	t	t
*värde	O
*värdet	O
*värk	w	w
*värken	w	w
*ängen	t	t
*ätstörning	w	w
*ätstörningar	w	w
*ångest	w	w
*ångesten	w	w
*årsdag	i
*årsdagen	i
*åsen	t	t
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
^friskriv	_x
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
a great number of		y
a large number of		y
a majority of		y
a significant number of		y
a-kassa	w	w
a-kassan	w	w
a-traktor	f
a-traktorer	f
a-traktorn	f
abort	w	w
aborten	w	w
abortion	w	w
above-mentioned		y
abovementioned		y
accomplish		y
accomplished		y
accomplishes		y
accordingly		y
account no		`
account number		`
accused of	w	w
acquire		y
acquired		y
acquires		y
act svenska kyrkan	d
action plan		s
add	w
add on	0	0
addict	w	w
addiction	w	w
additional		y
adekvat	y
adekvata	y
adhd	w	w
adhdn	w	w
adjacent to		y
administered		_
administrativt avseende	z
adopterad från	w	w
adoptivbarn	w	w
adoptivbarnet	w	w
adrenalinpenna	w	w
adrenalinpennan	w	w
adressera frågan	y
adressera problemet	y
adresserar frågan	y
adresserar problemet	y
advantageous		y
advent	H
adventist	w	w
adventisten	w	w
affiliated		_
afghan	w	w
afghanen	w	w
afghansk bakgrund	w	w
afghansk familj	w	w
afghansk flykting	w	w
afghansk härkomst	w	w
afghansk släkt	w	w
afghanska rötter	w	w
aforementioned		y
aforesaid		y
afrikan	w	w
afrikanen	w	w
afrikansk bakgrund	w	w
afrikansk härkomst	w	w
afrikanska rötter	w	w
afrikanskt blod	w	w
afrikanskt påbrå	w	w
afrikanskt ursprung	w	w
afrosvensk	w	w
afrosvenska	w	w
afrosvenske	w	w
age		S
aged		S
agnostiker	w	w
agnostikern	w	w
aids	w	w
ajournera	y
ajournerade	y
ajournerades	y
ajournerar	y
ajourneras	y
akademikerförbundet ssr	w	w
akavia	w	w
akt	s
akten	rs
aktivitetsersättning	w	w
aktivitetsersättningen	w	w
aktivitetsstöd	w	w
aktivitetsstödet	w	w
aktualisera	y
aktualiserade	y
aktualiserar	y
aktualiseras	y
aktualiserat	y
aktualiserats	y
akuten	w	w
alban	w
albanen	w
albansk bakgrund	w	w
albansk familj	w	w
albansk flykting	w	w
albansk härkomst	w	w
albansk släkt	w	w
alcoholic	w	w
alcoholism	w	w
aldrig	x
alight from		y
alkoholberoende	w	w
alkoholberoendet	w	w
alkoholiserad	w	w
alkoholiserade	w	w
alkoholism	w	w
alkoholismen	w	w
alkoholist	w	w
alkoholisten	w	w
alkoholmissbruk	w	w
alkoholmissbruket	w	w
alkoholproblem	w	w
alkoholproblemen	w	w
all ages		W
alla åldrar	W
alldenstund	y
allenast	y
allergi	w	w
allergic	w	w
allergier	w	w
allergiker	w	w
allergikern	w	w
allergin	w	w
allergisk	w	w
allergisk mot allt	0	0
allergisk mot byråkrati	0	0
allergisk mot dåliga	0	0
allergisk mot dåligt	0	0
allergisk mot floskler	0	0
allergisk mot krångel	0	0
allergisk mot måndagar	0	0
allergisk mot nej	0	0
allergisk mot ordet	0	0
allergisk mot orättvisor	0	0
allergisk mot regn	0	0
allergisk mot slarv	0	0
allergisk mot städning	0	0
allergisk mot tanken	0	0
allergisk mot tidiga	0	0
allergisk mot tråkiga	0	0
allergiska	w	w
allergiska mot allt	0	0
allergiska mot byråkrati	0	0
allergiska mot dåliga	0	0
allergiska mot dåligt	0	0
allergiska mot floskler	0	0
allergiska mot krångel	0	0
allergiska mot måndagar	0	0
allergiska mot nej	0	0
allergiska mot ordet	0	0
allergiska mot orättvisor	0	0
allergiska mot regn	0	0
allergiska mot slarv	0	0
allergiska mot städning	0	0
allergiska mot tanken	0	0
allergiska mot tidiga	0	0
allergiska mot tråkiga	0	0
allergiske	w	w
allergy	w	w
alleviate		y
alleviated		y
alleviates		y
alleviating		y
allsvenskan	5
allt du behöver göra	8
alltfort	y
alltjämt	y
allvarligt sjuk	w	w
allé	t	t
als	w
alternativ för sverige	w	w
altogether		P
alzheimer	kw	kw
alzheimer's	w	w
alzheimers	kw	kw
alzheimers sjukdom	kw	w
ambulance		h
ambulans	h
ambulansen	h
ambulanser	h
ameliorate		y
ameliorated		y
amend		y
amended		y
amending		y
amends		y
american express	c	c
amex	c	c
amputerad	w	w
amputerades	w	w
amputerats	w	w
anafylaktisk chock	w	w
anafylaxi	w	w
anafylaxin	w	w
anarkist	w	w
anarkisten	w	w
anbefalla	y
anbefallde	y
anbefallen	y
anbefaller	y
anbefalls	y
anbud	5
anbuden	5
anbudet	5
anbudsgivare	5
anbudsgivaren	5
anbudsgivarerna	5
anbudstävling	0
anbudstävlingar	0
anbudstävlingen	0
ancillary		y
and concerning		z
and win		38
andra pris	L
andra priset	L
andrapris	L
andrapriset	L
anför att	y
anför besvär	y
anföra besvär	y
anförde att	y
anfört att	y
ang	y
ang.	y
angående	y
anhålla om	y
anhållan	y
anhållen	w	w
anhåller om	y
anhållit	w	w
anhållit om	y
anhållits	w	w
anhållna	w	w
anhållne	w	w
anhöll	w	w
anhöll om	y
anhölls	w	w
anklagad	w	w
anklagade	w	w
anklagades	w	w
anklagas	w	w
anklagats	w	w
anknuten	_
anknutet	_
anknutna	_
anknytning	_
anknytningen	_
ankomma på	y
ankommer på	y
anlagsbärare	w	w
anlagsbäraren	w	w
anmoda	y
anmodade	y
anmodan	y
anmodar	y
anmodas	y
anmodat	y
anmäl dig i kommentaren	6
anmäl dig i kommentarerna	6
anmäl dig i kommentarsfältet	6
anmälan mot	s
anmälan om kränkande	s
anmäld till soc	r
anmäld till socialtjänsten	r
anmälningsavgift	YZ
anmälningsavgiften	YZ
anmälningsavgifter	YZ
annat avseende	z
annonseras	F
annorledes	y
announce		F
announced		F
announces		F
anordnad	_
anordnas	_
anorektiker	w	w
anorektikern	w	w
anorexi	w	w
anorexia	w	w
anorexin	w	w
anpassad grundskola	k
anpassad grundskolan	k
anpassad studiegång	w	w
anpassade grundskola	k
anpassade grundskolan	k
ansenlig	y
ansenliga	y
ansenligt	y
ansiktsigenkänning	w	w
ansiktsigenkänningen	w	w
anskaffa	y
anskaffade	y
anskaffar	y
anskaffas	y
anskaffat	y
ansluten	_
anslutet	_
anstalten	w	w
ansvar	_
ansvarar	_
ansvarig	_
ansvarigt	_
answer		6
ansökan om assistans	s
ansökan om avlösning	s
ansökan om boendestöd	s
ansökan om bostadsanpassning	s
ansökan om ekonomiskt	s
ansökan om färdtjänst	s
ansökan om försörjningsstöd	s
ansökan om hemtjänst	s
ansökan om ledsagning	s
ansökan om lss	s
ansökan om lvu	r
ansökan om personlig	s
ansökan om särskilt	s
ansökan om äldreboende	s
antabus	w	w
anticipate		y
anticipated		y
anticipates		y
anticipating		y
antidepressiv medicin	w	w
antidepressiva	w	w
antidepressivan	w	w
antifa	w	w
anvisad plats	y
anvisade platser	y
användarkonto	0
användarkonton	0
användarkontot	0
använde amfetamin	w	w
använde droger	w	w
använde heroin	w	w
använde knark	w	w
använde narkotika	w	w
använder amfetamin	w	w
använder droger	w	w
använder heroin	w	w
använder knark	w	w
använder narkotika	w	w
anxiety	w	w
apprise		y
apprised		y
approximately		y
april	H	H
arab	w
araben	w
arabisk bakgrund	w	w
arabisk härkomst	w	w
arabiska rötter	w	w
arabiskt blod	w	w
arabiskt påbrå	w	w
arabiskt ursprung	w	w
arbetslös	w	w
arbetslösa	w	w
arbetslöse	w	w
arbetsmaterial	o
arbetsskada	w	w
arbetsskadan	w	w
are able to		y
are concerning		z
are confidential		p
are in receipt of		y
are obliged to		y
are required to		y
arkitekt	5
arkitekten	5
arkitekter	5
arkitekterna	5
arkitekttävling	0
arkitekttävlingar	0
arkitekttävlingarna	0
arkitekttävlingen	0
armenier	w	w
armeniern	w	w
armenisk bakgrund	w	w
armenisk familj	w	w
armenisk flykting	w	w
armenisk härkomst	w	w
armenisk släkt	w	w
arrangerad	_
arrangeras	_
arrangör	_
arrangören	_
arrangörens	e
arrangörer	_
arrested	w	w
arton	ST
artros	w	w
artrosen	w	w
arvode utgår	y
as a consequence of		y
as a refugee	w	w
as a result of		y
as regards		y
ascertain		y
ascertained		y
ascertains		y
asexuell	w	w
asexuelle	w	w
asiatisk bakgrund	w	w
asiatisk härkomst	w	w
asiatiskt blod	w	w
asiatiskt påbrå	w	w
asiatiskt ursprung	w	w
asperger	w	w
asperger's	w	w
aspergers	w	w
aspergers syndrom	w	w
assaulted	w	w
assistance		y
assistans	w	w
assistansen	w	w
assistansersättning	w	w
assistansersättningen	w	w
assistanshund	w	w
assistanshunden	w	w
assistera	y
assisterade	y
assisterar	y
assisterat	y
associated		_
association's		e
assyrier	w	w
assyriern	w	w
assyrisk bakgrund	w	w
assyrisk familj	w	w
assyrisk flykting	w	w
assyrisk härkomst	w	w
assyrisk släkt	w	w
assyriska rötter	w	w
asthma	w	w
astma	w	w
astman	w	w
astmatiker	w	w
astmatikern	w	w
asyl	w	w
asylen	w	w
asylsökande	w	w
asylsökanden	w	w
asylum seeker	w	w
at a later date		y
at present		y
at the present moment		y
at the present time		y
at this point in		y
at this time		y
at your earliest convenience		y
ateist	w	w
ateisten	w	w
atheist	w	w
att göra	_
att göra med	_
att lotta ut	C
attributable to		y
audi	f	f
audin	f	f
aug	H	H
august		H
augusti	H
autism	kw	w
autismen	kw	w
autist	w	w
autisten	w	w
autistic	w	w
autistisk	w	w
autistiska	w	w
autistiske	w	w
autogiro	b
autogirot	b
av den anledningen	y
av den orsaken	y
av detta skäl	y
av religiösa skäl	w	w
avanza	`	`
avanzas	`	`
avge ett yttrande	y
avge yttrande	y
avger yttrande	y
avgift	Y
avgift utgår	y
avgiften	Y
avgifter	Y
avgiftning	w	w
avgiftningen	w	w
avgiftsfri	\y
avgiftsfria	\y
avgiftsfritt	\y
avgiva	y
avgiva yttrande	y
avgiver	y
avgives	y
avgörs	G
avhjälpa	y
avhjälper	y
avhjälps	y
avhjälpt	y
avhjälpte	y
avhjälptes	y
avhämta	y
avhämtade	y
avhämtar	y
avhämtas	y
avhämtats	y
avhämtning	y
avhämtningen	y
avhängig	y
avhängiga	y
avhängigt	y
avhålla sig från	y
avhåller sig från	y
avisera	y
aviserade	y
aviserar	y
aviseras	Fy
aviserat	y
aviserats	y
avisering	y
aviseringar	y
aviseringen	y
avlade besök	y
avled	w	w
avled hastigt	w	w
avliden	w	w
avlidit	w	w
avlidit hastigt	w	w
avlidna	w	w
avlidne	w	w
avlägga besök	y
avlägger besök	y
avse att	y
avseende	y
avseende vid	z
avser att	y
avsevärd	y
avsevärda	y
avsevärt	y
avskedad	w	w
avskedade	w	w
avslag på ansökan	s
avslag på bistånd	r
avslag på hans ansökan	s
avslag på hennes ansökan	s
avslag på sin ansökan	s
avslutas	G
avslöjar	F
avslöjas	F
avstyrka	y
avstyrker	y
avstyrks	y
avstyrkt	y
avstyrkte	y
avstängd	w	w
avstängd från skolan	sw	w
avstängd från undervisningen	w	w
avstängda	w	w
avstängdes från skolan	w	w
avstängning	s
avstängningen	s
avstå ifrån att	y
avsåg att	y
avtjänade	w	w
avtjänar	w	w
avtjänat	w	w
avvakta	y
avvaktade	y
avvaktar	y
avvaktat	y
avvikelserapport	r
avvikelserapporten	r
avvisades	w	w
avvisningsbeslut	w	w
avvisningsbeslutet	w	w
avyttra	y
avyttrade	y
avyttrades	y
avyttrar	y
avyttras	y
avyttrat	y
avyttring	y
avyttringen	y
axeloperation	w	w
axeloperationen	w	w
axelskada	w	w
axelskadan	w	w
backe	t	t
badkort	K
badkorten	K
badkortet	K
bahai	w	w
bakissjuk	0	0
bakisångest	0	0
bakisångesten	0	0
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
bankrupt	w	w
bankrutt	w	w
bankrån	w	w
bankrånet	w	w
bankuppgifter	`
bankuppgifterna	`
baptist	w	w
baptisten	w	w
bara för behöriga	op
bara för internt bruk	op
bara för tjänstebruk	op
bara för vuxna	ST
barn	W
barn och vuxna	W
barnavårdsutredning	r
barnavårdsutredningen	r
barnbok	m
barnboken	m
barnböcker	m
barnböckerna	m
barncancerfonden	d
barncancerfondens	d
barnen	W
barnens	W
barnet	W
barnlös	w	w
barnlösa	w	w
barnmisshandel	w	w
barnmisshandeln	w	w
based upon		z
bast	i
be advised that		y
be concerning		z
beakta	y
beaktade	y
beaktar	y
beaktas	y
beaktat	y
beaktats	y
because of bullying	w	w
bedragare	w	w
bedragaren	w	w
bedrägeri	w	w
bedrägeriet	w	w
bedömer	D
bedömning	D
bedömningen	D
bedöms	D
been suspended		s
befintlig	y
befintliga	y
befintligt	y
before		G
begick ett brott	w	w
begick ett inbrott	w	w
begick ett mord	w	w
begick ett rån	w	w
begick självmord	w	w
begått ett brott	w	w
begått ett inbrott	w	w
begått ett mord	w	w
begått ett rån	w	w
begått självmord	w	w
behandlingshem	w	w
behandlingshemmet	w	w
behind		_
behjälplig	y
behjälpliga	y
behjälpligt	y
behäftad	y
behäftade	y
behäftat	y
behöver du inte	9x
behöver hjälp med hygienen	w	w
behöver hjälp med matning	w	w
behöver hjälp med påklädning	w	w
behöver hjälp med toalettbesök	w	w
behöver inte	9x
behöver ni inte	9x
beivra	y
beivrar	y
beivras	y
beivrats	y
belagd med sekretess	p
belagda med sekretess	p
belagt med sekretess	p
belägen	y
beläget	y
belägna	y
belönar med	L
belönas med	L
bemyndiga	y
bemyndigade	y
bemyndigar	y
bemyndigas	y
bemyndigat	y
benbrott	w	w
benbrottet	w	w
benskörhet	w	w
benskörheten	w	w
benämna	y
benämnas	y
benämnd	y
benämnda	y
benämnde	y
benämner	y
benämns	y
benämnt	y
ber fem gånger	w	w
bereda möjlighet	y
bereda tillfälle	y
beredas möjlighet	y
beredas tillfälle	y
bereds möjlighet	y
bereds tillfälle	y
beroende av alkohol	w	w
beroende av amfetamin	w	w
beroende av assistans	w	w
beroende av att	0	0
beroende av choklad	0	0
beroende av droger	w	w
beroende av glass	0	0
beroende av heroin	w	w
beroende av hur	0	0
beroende av kaffe	0	0
beroende av medicin	w	w
beroende av morfin	w	w
beroende av musik	0	0
beroende av narkotika	w	w
beroende av om	0	0
beroende av opioider	w	w
beroende av respirator	w	w
beroende av rullstol	w	w
beroende av spel	w	w
beroende av spänning	0	0
beroende av sömntabletter	w	w
beroende av tabletter	w	w
beroende av tillgång	0	0
beroende av vad	0	0
beroende av vilka	0	0
beroende av väder	0	0
beroende av vädret	0	0
beroendemottagningen	w	w
beroendesjukdom	w	w
beroendesjukdomen	w	w
berätta	6
besitta	y
besitter	y
besked gällande	y
beslut gällande	y
beslut om avstängning	r
beslut om bistånd	r
beslut om boendestöd	r
beslut om ekonomiskt	r
beslut om färdtjänst	r
beslut om försörjningsstöd	r
beslut om hemtjänst	r
beslut om omhändertagande	r
beslut om placering	r
beslut om stödboende	r
beslutet gällande	y
beslutet om avstängning	r
beslutet om bistånd	r
beslutet om boendestöd	r
beslutet om ekonomiskt	r
beslutet om färdtjänst	r
beslutet om försörjningsstöd	r
beslutet om hemtjänst	r
beslutet om omhändertagande	r
beslutet om placering	r
beslutet om stödboende	r
beslutsförmåga	k
beslutsförmågan	k
beslutsångest	0	0
beslutsångesten	0	0
best answer		D
best entries		D
best entry		D
best photo		D
best picture		D
bestrida kostnaden	y
bestrida kostnader	y
bestrida kostnaderna	y
bestrider kostnaden	y
beställ	[
besuttit	y
besvara	y
besvarade	y
besvarar	y
besvarat	y
besöksförbud	w	w
besöksförbudet	w	w
besörja	y
besörjde	y
besörjer	y
besörjt	y
betala	[
betalar	[
betalas	[
betalning	[
betalning från utlandet	d
betalningar från utlandet	d
betalningen	[
betalningsanmärkning	w	w
betalningsanmärkningar	w	w
betalningsanmärkningen	w	w
betalningssvårigheter	w	w
betr	y
betr.	y
beträffande	y
beviljades assistans	s
beviljades avlösning	s
beviljades boendestöd	s
beviljades bostadsanpassning	s
beviljades färdtjänst	s
beviljades försörjningsstöd	s
beviljades hemtjänst	s
beviljades ledsagning	s
beviljades personlig	s
beviljades särskilt	s
beviljades äldreboende	s
beviljats assistans	s
beviljats avlösning	s
beviljats boendestöd	s
beviljats bostadsanpassning	s
beviljats färdtjänst	s
beviljats försörjningsstöd	s
beviljats hemtjänst	s
beviljats ledsagning	s
beviljats personlig	s
beviljats särskilt	s
beviljats äldreboende	s
bg	b
bg-nr	b
bibehålla	y
bibehåller	y
bibehållit	y
bibehålls	y
bibehöll	y
bibliotekets	e
bibringa	y
bibringade	y
bibringar	y
bibringas	y
bic	`	`
bidra med	d
bidrag utgår	y
bidragsbrott	w	w
bidragsbrottet	w	w
bidragstagare	w	w
bidragstagaren	w	w
bifalla	y
bifaller	y
bifallit	y
bifallits	y
bifalls	y
biföll	y
bifölls	y
bil	f
bilagd	y
bilagda	y
bilagt	y
bilar	f
bilarna	f
bilarnas	f
bilderbok	m
bilderboken	m
bilderböcker	m
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
bilägga	y
bilägger	y
biläggs	y
bio	Jm
biobiljett	K
biobiljetten	K
biobiljetter	K
biobiljetterna	K
biograf	m
biografen	m
bion	Jm
bipolar disorder	w	w
bipolaritet	w	w
bipolär	w	w
bipolär sjukdom	w	w
bipolära	w	w
bipoläre	w	w
bisexual	w	w
bisexuell	w	w
bisexuella	w	w
bisexuelle	w	w
bistod	y
bistå	y
biståndsansökan	s
biståndsbedömning	s
biståndsbedömningen	s
biståndsbeslut	rs
biståndsbeslutet	rs
biståndsorganisation	d
biståndsorganisationen	d
biståndsorganisationer	d
bistår	y
bistått	y
biträda	y
biträdde	y
biträder	y
biträtt	y
bjud in dina vänner	;<
bjud in en kompis	;<
bjud in en vän	;<
bjud in tre vänner	;<
bjud in två vänner	;<
blev av med körkortet	w	w
blev av med lappen	w	w
blev avskedad	w	w
blev frälst	w	w
blev in på psyket	w	w
blev in på sjukhus	w	w
blev mobbad	w	w
blev omplacerad	w	w
blev slagen	w	w
blev sparkad	w	w
blev uppsagd	w	w
blev varslad	w	w
blev vräkt	w	w
blind	w	w
blind auktion	0	0
blind date	0	0
blind fläck	0	0
blind för	0	0
blind höna	0	0
blind lydnad	0	0
blind passagerare	0	0
blind tarm	0	0
blind test	0	0
blind to	0	0
blind tro	0	0
blinda	w	w
blinda för	0	0
blinde	w	w
blindhet	w	w
blindheten	w	w
blindtarmsinflammation	w	w
blindtarmsinflammationen	w	w
blint hat	0	0
blir mobbad	w	w
blir slagen	w	w
bliva	y
bliver	y
blivit av med körkortet	w	w
blivit av med lappen	w	w
blivit avskedad	w	w
blivit frälst	w	w
blivit mobbad	w	w
blivit omplacerad	w	w
blivit sparkad	w	w
blivit uppsagd	w	w
blivit varslad	w	w
blivit vräkt	w	w
blodförgiftning	w	w
blodförgiftningen	w	w
blodgrupp	w	w
blodgruppen	w	w
blodpropp	w	w
blodproppen	w	w
blodprov	r
blodproven	r
blodprovet	r
blåste positivt	w	w
blödarsjuk	w	w
blödarsjuka	w	w
blödarsjukan	w	w
blödarsjuke	w	w
blöja	w	w
blöjan	w	w
blöjor	w	w
bmw	f	f
bmwn	f	f
bodde i bilen	w	w
bodde i husvagn	w	w
bodde i trappuppgången	w	w
bodde i tält	w	w
boendestöd	w	w
boendestödet	w	w
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
bok av	m
boka	[
bokar	[
bokbil	h
bokbilen	h
bokbuss	h
bokbussen	h
boken av	m
boken om	m
bokpaket	K
bokpaketet	K
bolagets	e
bone marrow transplant	w	w
bor	u	u
bor i bilen	w	w
bor i husvagn	w	w
bor i trappuppgången	w	w
bor i tält	w	w
borde inte berätta	q
borde inte säga	q
borderline	w	w
bordlade	y
bordlades	y
bordlagt	y
bordlägga	y
bordlägger	y
bordläggs	y
borrelia	w	w
borrelian	w	w
bortforsla	y
bortforslad	f
bortforslades	y
bortforslar	y
bortforslas	fy
bortforsling	y
bortskänkes	y
borttaga	y
borttagas	y
borttages	y
bosatt	u	u
bosatta	u	u
bosnier	w	w
bosniern	w	w
bosnisk bakgrund	w	w
bosnisk familj	w	w
bosnisk flykting	w	w
bosnisk härkomst	w	w
bosnisk släkt	w	w
bosniska rötter	w	w
bostadsadress	u	u
bostadsadressen	u	u
bostadsbidrag	w	w
bostadsbidraget	w	w
bostadslös	w	w
bostadslösa	w	w
bostadslöse	w	w
bra insats	0
brandbil	h
brandbilar	h
brandbilen	h
brandmännens riksförbund	w	w
brca	w	w
brca-genen	w	w
brca-mutation	w	w
brca-mutationen	w	w
brca1	w	w
brca1-genen	w	w
brca2	w	w
brca2-genen	w	w
breast cancer	w	w
brevledes	y
bridgetävling	0
bridgetävlingar	0
bridgetävlingarna	0
bridgetävlingen	0
broke her arm	w	w
broke her hip	w	w
broke her leg	w	w
broke his arm	w	w
broke his hip	w	w
broke his leg	w	w
broke into	w	w
brott	w	w
brottet	w	w
brottslig bakgrund	w	w
brottsligt förflutet	w	w
brottsling	w	w
brottslingen	w	w
brottsregister	w	w
brutit armen	w	w
brutit benet	w	w
brutit ena armen	w	w
brutit ena benet	w	w
brutit foten	w	w
brutit fotleden	w	w
brutit handleden	w	w
brutit höften	w	w
brutit lårbenshalsen	w	w
brutit nacken	w	w
brutit nyckelbenet	w	w
brutit sig in	w	w
bryta mot sekretessen	q
bryter mot sekretessen	q
bryter tystnadsplikten	q
brännskador	w	w
brännskadorna	w	w
bråckoperation	w	w
bråckoperationen	w	w
bröstcancer	w	w
bröstcancern	w	w
bröstoperation	w	w
bröstoperationen	w	w
bröt armen	w	w
bröt benet	w	w
bröt ena armen	w	w
bröt ena benet	w	w
bröt foten	w	w
bröt fotleden	w	w
bröt handleden	w	w
bröt höften	w	w
bröt lårbenshalsen	w	w
bröt nacken	w	w
bröt nyckelbenet	w	w
bröt sig in	w	w
buddhist	w	w
buddhisten	w	w
buddies		<
buddy		<
bulimi	w	w
bulimin	w	w
bullied	w	w
bup	w	w
bup-kontakt	w	w
bup-kontakten	w	w
burnout	w	w
butiksrån	w	w
butiksrånet	w	w
buy		[
bvu	s
by		G
by means of		y
by virtue of		y
by-pass	w	w
byggnads	w	w
bypassoperation	w	w
bypassoperationen	w	w
byter kön	w	w
bytt fack	w	w
bytt kön	w	w
bytte fack	w	w
bytte kön	w	w
bältros	w	w
bältrosen	w	w
bär burka	w	w
bär hijab	w	w
bär kippa	w	w
bär niqab	w	w
bär på anlaget	w	w
bär på genen	w	w
bär slöja	w	w
bär turban	w	w
bärare av	w	w
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
både rörande	z
båtplats	5
båtplatsen	5
båtplatser	5
båtplatserna	5
båtsläp	f
båtsläpet	f
böckerna om	m
bög	w	w
bögen	w	w
bör ej spridas	op
bör inte spridas	op
call upon		z
called		F
called upon		z
came out	w	w
came out as	w	w
cancer	w	w
cancer i samhället	0	0
cancerfonden	d
cancerfondens	d
cancerfri	w	w
cancern	w	w
canceroperation	w	w
canceroperationen	w	w
cancersjuk	w	w
cancersjuka	w	w
cancersjuke	w	w
cannot pay her bills	w	w
cannot pay her rent	w	w
cannot pay his bills	w	w
cannot pay his rent	w	w
cannot pay the bills	w	w
cannot pay the rent	w	w
car		f
caravan		f
caravans		f
card ending in		c
card no		c
card number		c
care plan		s
carrier of	w	w
cars		f
case file		rs
cash		N
catholic	w	w
caught cheating	w	w
caught drink-driving	w	w
caught shoplifting	w	w
caught speeding	w	w
caught stealing	w	w
cease		y
ceased		y
ceases		y
celiac disease	w	w
celiaki	w	w
celiakiker	w	w
celiakikern	w	w
celiakin	w	w
cellgift	w	w
cellgifter	w	w
cellgifterna	w	w
cellgiftet	w	w
cellgiftsbehandling	w	w
cellgiftsbehandlingen	w	w
centerpartiet	w	w
centerpartist	w	w
centerpartisten	w	w
cerebral palsy	w	w
cerebral pares	w	w
cessation		y
chance to win		3
chans att vinna	3
chans till vinst	3
chansen att vinna	3
chansen till vinst	3
charged with	w	w
charities		d
charity		d
chauffören	f
chemotherapy	w	w
child		W
child protection report		r
children		W
chilenare	w	w
chilenaren	w	w
chilensk bakgrund	w	w
chilensk familj	w	w
chilensk flykting	w	w
chilensk härkomst	w	w
chilensk släkt	w	w
chilenska rötter	w	w
choose		D
chosen		D
citroën	f	f
classified		o
clearing	`a	`a
close		G
closes		G
closing		G
club's		e
cochleaimplantat	w	w
cochleaimplantatet	w	w
coeliac disease	w	w
cognisant of		y
cognizant of		y
colon cancer	w	w
commence		y
commenced		y
commencement		y
commences		y
commencing		y
comment		6
committed suicide	w	w
communist	w	w
competition		2
competitions		2
concerning		y
concerta	w	w
concur		y
concurs		y
conditions		I
confidential		o
congratulations		4
connected		_
consequently		y
constitute		y
constituted		y
constitutes		y
contact		F
contacted		F
contest		2
contests		2
converted to christianity	w	w
converted to islam	w	w
converted to judaism	w	w
convicted	w	w
corona	w	w
coronan	w	w
correspondence		y
cost		[
costs		[
covered by confidentiality		p
covered by secrecy		p
covid	w	w
covid-19	w	w
coviden	w	w
cp	w	w
cp-skada	w	w
cp-skadad	w	w
cp-skadada	w	w
cp-skadade	w	w
cp-skadan	w	w
cpap	w	w
credit card		c
credit cards		c
criminal	w	w
criminal record	w	w
crohn's disease	w	w
crohns sjukdom	w	w
cuf	w	w
cup	5
cupen	5
cuper	5
custody dispute	w	w
cvc	c	c
cvc-kod	c
cvc-koden	c
cvv	c	c
cykeltävling	0
cykeltävlingar	0
cykeltävlingarna	0
cykeltävlingen	0
cystic fibrosis	w	w
cystisk fibros	w	w
dagen	H
daglig verksamhet	w	w
dags dato	y
dagsböter	w	w
danske bank	`	`
danske banken	`	`
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
de du	=
de rörande	z
de som	=
de som vinner	E
deadline	G	G
deadlinen	G	G
deaf	w	w
dealade	w	w
dealar	w	w
debit card		c
debit cards		c
debitera	y
debiterade	y
debiterades	y
debiterar	y
debiteras	y
debiterat	y
debts	w	w
dec	H	H
december	H	H
deem		y
deemed		y
deems		y
deeply concerning		z
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
delgav	y
delgavs misstanke	w	w
delges misstanke	w	w
delgiva	y
delgiver	y
delgivits misstanke	w	w
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
deltaga	7y
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
deltager	y
deltar	7
dem du	=
dem som	=
demens	kw	w
demensavdelning	k
demensavdelningen	kw	w
demensboende	kw	w
demensboendet	kw	w
demensdiagnos	kw	w
demensdiagnosen	kw	w
demensen	kw	w
demenssjuk	k
demenssjuka	k
demenssjukdom	kw	w
demenssjukdomen	kw	w
dement	kw	w
dementa	kw	w
demente	w	w
dementia	w	kw
demonstrate that		y
demonstrated that		y
demonstrates that		y
den du	=
den rörande	z
den som	=
den som vill	9
den som vinner	E
den sökande	y
dependent upon		z
depending upon		z
deported	w	w
depressed	w	w
depression	w	w
depressionen	w	w
depressioner	w	w
deprimerad	w	w
deprimerada	w	w
deprimerade	w	w
deras vidkommande	y
despatch		y
despatched		y
despatches		y
despite the fact that		y
desslikes	y
destruera	y
destruerade	y
destruerar	y
destrueras	y
destruerat	y
det enda du behöver	8
det faktum att	y
det förhållandet att	y
det handlar om	0
det rörande	z
det stora flertalet	y
det är sekretess	q
detektera	y
detekterade	y
detekterar	y
detekteras	y
detekterat	y
detta avseende	z
diabetes	w	w
diabetesen	w	w
diabetic	w	w
diabetiker	w	w
diabetikern	w	w
diagnos	w	w
diagnosed	w	w
diagnosen	w	w
diagnosen är ställd	0	0
diagnoser	w	w
diagnosticerad	w	w
diagnosticerade	w	w
diagnostiserad	w	w
diagnostiserade	w	w
diakonia	d
diakonias	d
dialog gällande	y
dialogen gällande	y
dialys	w	w
dialysen	w	w
dik	w	w
dikta	6
diners	c	c
diners club	c	c
diners-kort	c
diners-kortet	c
direktmeddelande	F
direktmeddelanden	F
direktmeddelandet	F
disability	w	w
disabled	w	w
disabled persons		z
disciplinärende	s
disciplinärendet	s
discontinue		y
discontinued		y
discontinues		y
disease	w	w
diskbråck	w	w
diskbråcket	w	w
diskrepans	y
diskrepansen	y
displaced persons		z
disponera	y
disponerade	y
disponerar	y
disponerat	y
disseminate		y
disseminated		y
disseminates		y
disseminating		y
dissemination		y
ditt bidrag	d
divorced	w	w
djupt religiös	w	w
djupt rörande	z
djupt troende	w	w
djurplågare	w	w
djurplågaren	w	w
djurplågeri	w	w
djurplågeriet	w	w
dm	F	F
dna	w	w
dna-profil	w	w
dna-profilen	w	w
dna-prov	w	w
dna-provet	w	w
dnat	w	w
do not distribute		op
do not hesitate to		y
do not share		o
dog	w
dog av nyfikenhet	0	0
dog av skam	0	0
dog av skratt	0	0
dog ut	0	0
domiciled in		y
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
down syndrome	w	kw
down's syndrome	w	w
downs syndrom	kw	w
dra en vinnare	CE
dra försorg	z
dra tre vinnare	CE
dra två vinnare	CE
draga	y
drager	y
drages	y
dragit försorg	z
dragning	C
dragningen	C
dragningen är öppen	G
drar	C
drar försorg	z
dras	C
draw		C
drawn		C
dressyrtävling	0
dressyrtävlingar	0
dressyrtävlingarna	0
dressyrtävlingen	0
dricker för mycket	w	w
drog försorg	z
drogberoende	w	w
drogberoendet	w	w
drogfri	w	w
drogfri i	w	w
drogfri sedan	w	w
drogproblem	w	w
drogproblemen	w	w
drogtest	r
drogtestet	r
drug dealer	w	w
drunknade	w	w
drunknat	w	w
drus	w	w
drusen	w	w
dråp	w	w
dråpet	w	w
dröjsmål	y
dröjsmålet	y
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
dubbelmord	w	w
dubbelmordet	w	w
due to the fact		y
dylik	y
dylika	y
dylikt	y
dyskalkyli	w	w
dyskalkylin	w	w
dyslektiker	w	w
dyslektikern	w	w
dyslexi	w	w
dyslexia	w	w
dyslexic	w	w
dyslexin	w	w
därav följer	y
därest	y
därigenom	y
därjämte	y
därom	y
därstädes	y
därstädes befintlig	y
därtill	y
därutinnan	y
därutöver	y
därvid	y
därvidlag	y
dödade	w	w
dödat	w	w
dödssjuk	w	w
dödssjuk på	0	0
dödssjuka	w	w
dödssjuke	w	w
döende	w	w
dömd	w	w
dömd att gå	0	0
dömd att misslyckas	0	0
dömda	w	w
dömda att gå	0	0
dömda att misslyckas	0	0
dömde	w	w
dömde matchen	0	0
dömde till straff	0	0
dömde ut	0	0
dömdes	w	w
dömdes att gå	0	0
dömdes att misslyckas	0	0
dömdes till frispark	0	0
dömdes till hörna	0	0
dömdes till offside	0	0
dömdes till straff	0	0
döms	w	w
döms att gå	0	0
döms att misslyckas	0	0
dömt	w	w
dömts	w	w
dömts till	w	w
döptes in i	w	w
döttrar	W
döv	w	w
döv för	0	0
döv öron	0	0
döva	w	w
döva för	0	0
döva öron	0	0
dövblind	w	w
dövblinda	w	w
dövblinde	w	w
döve	w	w
dövhet	w	w
dövheten	w	w
e-postkonto	0
e-postkonton	0
e-postkontot	0
e.dyl	y
e.dyl.	y
each		M
eating disorder	w	w
effektivisera	y
effektiviserar	y
effektiviseras	y
effektiviserat	y
effektuera	y
effektuerade	y
effektuerar	y
effektueras	y
effektuerat	y
efterhöra	y
efterkom	y
efterkomma	y
efterkommer	y
efterkommit	y
efterleva	y
efterlevde	y
efterlever	y
efterlevnad	y
efterlevnaden	y
efterlevs	y
efterlevt	y
efterlyst	w	w
efterlysta	w	w
efterlyste	w	w
egen profil	?
egen sida	?
egentligen får jag inte	q
egentligen får vi inte	q
egenvärde	0
egenvärdet	0
egna profil	?
egna sida	?
ehlers-danlos	w	w
ehuru	y
eight years		i
eighteen		ST
ej	x
ej för publicering	op
ej för spridning	op
ej för vidare spridning	op
ej offentlig handling	op
ej offentligt	o
ekonomiska problem	w	w
ekonomiskt avseende	z
ekonomiskt bistånd	w	w
eksem	w	w
eksemet	w	w
el dylik	z
el dylika	z
el dylikt	z
elbil	f
eldade upp	w	w
eldade upp hejarklacken	0	0
eldade upp laget	0	0
eldade upp publiken	0	0
eldade upp stämningen	0	0
eldade upp ved	0	0
eldat upp	w	w
eldat upp hejarklacken	0	0
eldat upp laget	0	0
eldat upp publiken	0	0
eldat upp stämningen	0	0
eldat upp ved	0	0
elektrikerna	w	w
elev	W
elevakt	rs
elevakten	rs
eleven	W
eleven years		i
elever	W
eleverna	W
elevhälsan	s
elevhälsoteamet	s
eliminera	y
eliminerade	y
eliminerar	y
elimineras	y
eliminerat	y
eljest	y
eller dylik	z
eller dylika	z
eller dylikt	z
elskuld	w	w
elucidate		y
elucidates		y
elva år	i
elvaårig	i
elvaåriga	i
elvaårige	i
elvaåring	i
elvaåringen	i
email		6
emailed		F
emedan	y
emellertid	y
emotse	y
emotser	y
emotses	y
emotsett	y
emotsåg	y
emottaga	y
emottagas	y
emottager	y
emottages	y
emottas	y
en och var	y
en rörande	z
enahanda	y
enclosed herewith		y
endast för behöriga	op
endast för intern användning	op
endast för internt bruk	op
endast för tjänstebruk	op
endast för vuxna	ST
endeavor		y
endeavour		y
endeavoured		y
endeavouring		y
endeavours		y
endometrios	w	w
endometriosen	w	w
endorsed		_
endorsed by		B_
ends		G
enkom	y
enl	y
enl.	y
enligt gällande bestämmelser	y
enligt gällande föreskrifter	y
enligt säkerhetsskyddslagen	op
enquire about		y
ensamkommande	w	w
ensamstående	w	w
ensure that		y
ensured that		y
ensures that		y
ensuring that		y
enter		67
enter to win		367
entlediga	y
entledigade	y
entledigar	y
entledigas	y
entledigats	y
entreprenörens	e
entries		7
entry		7
entry fee		YZ
entry fees		YZ
enumerate		y
enumerated		y
enumerates		y
envar	y
envisage		y
envisaged		y
envisages		y
enär	y
epa	f
epa-traktor	f
epa-traktorer	f
epa-traktorn	f
epatraktor	f
epatraktorer	f
epatraktorn	f
epilepsi	w	w
epilepsin	w	w
epilepsy	w	w
epileptiker	w	w
epileptikern	w	w
epileptiskt anfall	w	w
epipen	w	w
epostkonto	0
epostkonton	0
epostkontot	0
erforderlig	y
erforderliga	y
erforderligen	y
erforderligt	y
erfordra	y
erfordrade	y
erfordrades	y
erfordrar	y
erfordras	y
erfordrat	y
erfordrats	y
erhålla	y
erhållas	y
erhållen	y
erhåller	y
erhålles	y
erhållet	y
erhållit	y
erhållna	y
erhålls	y
erhöll	y
erinra	y
erinra om	y
erinrade om	y
erinran	y
erinrar	y
erinrar om	y
erinras om	y
eritrean	w	w
eritreanen	w	w
eritreansk bakgrund	w	w
eritreansk familj	w	w
eritreansk flykting	w	w
eritreansk härkomst	w	w
eritreansk släkt	w	w
eritreanska rötter	w	w
erkände brottet	w	w
erkände inbrottet	w	w
erkände misshandeln	w	w
erkände mordet	w	w
erkände rånet	w	w
erkände snatteriet	w	w
erkände stölden	w	w
erkänt brottet	w	w
erkänt inbrottet	w	w
erkänt misshandeln	w	w
erkänt mordet	w	w
erkänt rånet	w	w
erkänt snatteriet	w	w
erkänt stölden	w	w
erlade	y
erlagt	y
erlagts	y
erlägga	y
erläggande	y
erläggandet	y
erläggas	y
erlägger	y
erlägges	y
erläggs	y
erroneous		y
erroneously		y
ersättning utgår	y
ert vidkommande	y
esplanad	t	t
essentiell	y
essentiella	y
essentiellt	y
estimera	y
estimerad	y
estimerade	y
estimerar	y
estimeras	y
estimerat	y
etiopier	w	w
etiopiern	w	w
etiopisk bakgrund	w	w
etiopisk familj	w	w
etiopisk flykting	w	w
etiopisk härkomst	w	w
etiopisk släkt	w	w
etnisk bakgrund	w	w
etnisk härkomst	w	w
etniskt ursprung	w	w
ett ansenligt antal	y
ett avseende	z
ett betydande antal	y
ett flertal	y
ett ringa antal	y
ett rörande	z
ett stort antal	y
ett år	i
ettan	i
ettårig	i
ettåriga	i
ettårige	i
ettåring	i
ettåringen	i
evakueringsoperation	0	0
evakueringsoperationen	0	0
evaluera	y
evaluerade	y
evaluerar	y
evalueras	y
evaluerat	y
evicted	w	w
exkl	y
exkl.	y
expedite		y
expedited		y
expedites		y
expediting		y
expeditious		y
expeditiously		y
expelled	w	w
expenditure		y
expenditures		y
extra anpassningar	w	w
extra kromosom	w	w
extremist	w	w
extremisten	w	w
f i engelska	w	w
f i fysik	w	w
f i historia	w	w
f i idrott	w	w
f i kemi	w	w
f i matematik	w	w
f i matte	w	w
f i no	w	w
f i so	w	w
f i svenska	w	w
f.n	y
f.n.	y
f.v.b.	y
f.ö	y
f.ö.	y
facebookkonto	0
facebookkonton	0
facebookkontot	0
facilitate		y
facilitated		y
facilitates		y
facilitating		y
facilitera	y
faciliterade	y
faciliterar	y
faciliterat	y
facket	w	w
fackförbund	w	w
fackförbundet	w	w
fackföreningsmedlem	w	w
fackföreningsmedlemmen	w	w
facklig tillhörighet	w	w
fackligt aktiv	w	w
fackligt ansluten	w	w
fackligt engagerad	w	w
fackligt medlemskap	w	w
fackligt organiserad	w	w
fackmedlem	w	w
fackmedlemmen	w	w
faderskapsutredning	s
faderskapsutredningen	s
failed english	w	w
failed math	w	w
failed maths	w	w
failed swedish	w	w
fairy tale		m
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
familjehem	w	w
familjehemmet	w	w
familjehemsplacerad	w	w
familjehemsplacerade	w	w
familjehemsplacering	s
familjehemsplaceringen	s
familjemedlem	<
familjemedlemmar	<
familjeproblem	w	w
familjerätten har utrett	r
fanns att tillgå	y
fantastisk insats	0
far illa	w	w
farit illa	w	w
fascist	w	w
fascisten	w	w
fastade	w	w
fastar	w	w
fastar från godis	0	0
fastar från sociala	0	0
fastar från socker	0	0
fastighets	w	w
fastställa	y
fastställas	y
fastställde	y
fastställdes	y
fastställer	y
fastställs	y
fastställt	y
fastställts	y
fb	]	]
feasible		y
feb	H	H
feber	w	w
feber i	0	0
feber inför	0	0
febern	w	w
februari	H
february		H
fee		Y
feed		?
feel free to		9
fees		Y
felon	w	w
felparkera	f
felparkerad	f
felparkerade	f
felparkerar	f
felparkerat	f
felparkerats	f
felparkering	f
felparkeringar	f
felparkeringen	f
fem år	i
feministiskt initiativ	w	w
femman	i
femårig	i
femåriga	i
femårige	i
femåring	i
femåringen	i
feriejobb	5
feriejobben	5
feriejobbet	5
feriepraktik	5
feriepraktiken	5
fetma	w	w
fetman	w	w
fibromyalgi	w	w
fibromyalgin	w	w
fick amputera	w	w
fick asyl	w	w
fick böter	w	w
fick cancerbesked	w	w
fick cancerbeskedet	w	w
fick dagsböter	w	w
fick diagnosen add	w	w
fick diagnosen als	w	w
fick diagnosen kol	w	w
fick diagnosen ms	w	w
fick ett astmaanfall	w	w
fick ett epilepsianfall	w	w
fick ett f i	w	w
fick ett krampanfall	w	w
fick ett missfall	w	w
fick ett återfall	w	w
fick f i	w	w
fick fängelse	w	w
fick hjälp av soc	w	w
fick hjälp av socialtjänsten	w	w
fick hjärtstopp	w	w
fick insatser av soc	w	w
fick insatser av socialtjänsten	w	w
fick kicken	w	w
fick körkortet indraget	w	w
fick missfall	w	w
fick panikångest	w	w
fick samhällstjänst	w	w
fick sparken	w	w
fick stöd av soc	w	w
fick stöd av socialtjänsten	w	w
fick återfall	w	w
ficktjuv	w	w
ficktjuven	w	w
film	m	m
filma	6
filmen	m	m
filmens	m	m
filmer	m	m
filmerna	m	m
filmfilmen	m	m
fin rörande	z
finalise		y
finalised		y
finalises		y
finalize		y
finalized		y
finansförbundet	w	w
finaste bidrag	D
finaste bidraget	D
finaste bild	D
finaste bilden	D
finaste motivering	D
finaste motiveringen	D
finaste svar	D
finaste svaret	D
fined	w	w
fingerade personuppgifter	w	w
fingeravtryck	w	w
fingeravtrycken	w	w
fingeravtrycket	w	w
fingerprints	w	w
finnas att tillgå	y
finns att tillgå	y
finns möjlighet att	y
finns möjlighet till	y
finns möjligheten att	y
finska rötter	w	w
finskt blod	w	w
finskt påbrå	w	w
finskt ursprung	w	w
firade chanukka	w	w
firade diwali	w	w
firade eid	w	w
firade hanukka	w	w
firade pesach	w	w
firade ramadan	w	w
firade rosh	w	w
firade vaisakhi	w	w
firade yom	w	w
firar chanukka	w	w
firar diwali	w	w
firar eid	w	w
firar hanukka	w	w
firar inte födelsedagar	w	w
firar inte jul	w	w
firar pesach	w	w
firar ramadan	w	w
firar rosh	w	w
firar vaisakhi	w	w
firar yom	w	w
fire engine		h
firmabil	f
first prize		L
fisketävling	0
fisketävlingar	0
fisketävlingarna	0
fisketävlingen	0
five years		i
flata	w	w
flatan	w	w
fled from	w	w
flertalet	y
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
flydde	w	w
flydde från	w	w
flydde från sin familj	w	w
flydde från sin make	w	w
flydde från sin man	w	w
flydde från sin sambo	w	w
flydde fältet	0	0
flydde för livet	0	0
flygoperation	0	0
flygoperationen	0	0
flykting	w	w
flyktingbakgrund	w	w
flyktingbakgrunden	w	w
flyktingen	w	w
flytt	w	w
flytt från	w	w
flytt från sin familj	w	w
flytt från sin make	w	w
flytt från sin man	w	w
flytt från sin sambo	w	w
flytt fältet	0	0
flytt hem	0	0
flytt ihop	0	0
flytt in	0	0
flytt till	0	0
flytt ut	0	0
flyttbil	f
flöde	?
flödet	?
fobi	w	w
fobier	w	w
folkbokförd	u	u
folkbokförda	u	u
folkbokföringsadress	u	u
folkbokföringsadressen	u	u
folkpartist	w	w
folkpartisten	w	w
follow		6
fondens	e
for a chance to		8
for illa	w	w
for internal use		op
for internal use only		op
for the duration of		y
for the purpose of		y
for the purposes of		y
for the reason that		y
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
formellt avseende	z
formgivningstävling	0
formgivningstävlingen	0
forslas bort	f
forthwith		y
fortkörare	f
fortköraren	f
fortkörning	fw	w
fortkörningen	fw	w
fortlöpande	y
foster care	w	w
fosterfamilj	w	w
fosterfamiljen	w	w
fosterhem	w	w
fosterhemmet	w	w
fosterhemsplacerad	w	w
fosterhemsplacerade	w	w
fota	6
fotboja	w	w
fotbojan	w	w
fotografera	6
fotoperation	w	w
fotoperationen	w	w
fotskada	w	w
fotskadan	w	w
found guilty	w	w
four years		i
fram till	G
framdeles	y
framgent	y
framlade	y
framlades	y
framlagt	y
framledes	y
framlägga	y
framlägger	y
framläggs	y
framställan	y
fraud		1
frauds		1
fraudsters		1
fredag	H
fredagen	H
fredagens	H
free		\
frekvent	y
frekventera	y
frekventerade	y
frekventerar	y
frekventeras	y
friad	w	w
friade	w	w
friades	w	w
friades av publiken	0	0
friades från	w	w
frias	w	w
frias från	w	w
friats	w	w
friday		H
friend		<
friends		<
frihetsberövad	w	w
frihetsberövade	w	w
friidrottstävling	0
friidrottstävlingar	0
friidrottstävlingarna	0
friidrottstävlingen	0
frikyrkan	w	w
frikyrklig	w	w
frikyrkliga	w	w
frikyrklige	w	w
frikänd	w	w
frikända	w	w
frikändes	w	w
frikänts	w	w
frisk som	0	0
friskförklarad	w	w
friskförklarades	w	w
fristående	_x
fritidsbuss	h
fritidsbussen	h
frivilligt	9
from		U
frälsningsarmén	dw	w
frälsningsarméns	d
frälst	w	w
fråga gällande	y
frågan gällande	y
frågeställning	y
frågeställningar	y
frågeställningarna	y
frågeställningen	y
frågor gällande	y
frågorna gällande	y
från	U
frånskild	w	w
frånskilda	w	w
frånskilde	w	w
frånträda	y
frånträdde	y
frånträder	y
frånträtt	y
frånvaro	s
frånvaron	s
fsk	y
fullgjorde	y
fullgjort	y
fullgjorts	y
fullgör	y
fullgöra	y
fullgöras	y
fullgörs	y
fundraiser		d
fundraisers		d
fundraising		d
funktionshinder	w	w
funktionshindrad	w	w
funktionshindrada	w	w
funktionshindrade	w	w
funktionsnedsatt	w	w
funktionsnedsatta	w	w
funktionsnedsatte	w	w
funktionsnedsättning	w	w
funktionsnedsättningar	w	w
funktionsnedsättningen	w	w
funktionsvariation	w	w
funktionsvariationen	w	w
furnish us with		y
furnish with		y
furnished with		y
furthermore		y
fuskade med assistansen	w	w
fuskade med assistansersättning	w	w
fuskade med bidrag	w	w
fuskat med assistansen	w	w
fuskat med assistansersättning	w	w
fuskat med bidrag	w	w
fyll i	6
fyller	SU
fyllt	SU
fyra år	i
fyran	i
fyraårig	i
fyraåriga	i
fyraårige	i
fyraåring	i
fyraåringen	i
fyrhjuling	f
fyrhjulingar	f
fyrhjulingen	f
fysioterapeuterna	w	w
fälldes för	w	w
fängelse	w	w
fängelsedom	w	w
fängelsedomar	w	w
fängelsedomen	w	w
fängelsestraff	w	w
fängelsestraffet	w	w
fängelset	w	w
färdigställa	y
färdigställande	y
färdigställandet	y
färdigställas	y
färdigställde	y
färdigställdes	y
färdigställer	y
färdigställs	y
färdigställt	y
färdigställts	y
färdtjänst	w	w
färdtjänstbil	h
färdtjänstbilen	h
färdtjänsten	w	w
färgblind	w	w
färgblinda	w	w
fäst avseende	z
fästa avseende	z
fäste avseende	z
fäster avseende	z
får besked	F
får egentligen inte avslöja	q
får egentligen inte berätta	q
får egentligen inte säga	q
får ej delas	op
får ej publiceras	op
får ej spridas	op
får ej spridas vidare	op
får ett f i	w	w
får ett meddelande	F
får ett mejl	F
får ett sms	F
får f i	w	w
får hjälp av soc	w	w
får hjälp av socialtjänsten	w	w
får insatser av soc	w	w
får insatser av socialtjänsten	w	w
får inte berätta detta	q
får inte delas	op
får inte publiceras	op
får inte spridas	op
får inte spridas vidare	op
får inte säga detta	q
får jag egentligen inte	q
får stöd av soc	w	w
får stöd av socialtjänsten	w	w
får veta	F
får vi egentligen inte	q
får vinnaren	L
får vinnarna	L
fått amputera	w	w
fått asyl	w	w
fått böter	w	w
fått cancerbesked	w	w
fått cancerbeskedet	w	w
fått diagnosen add	w	w
fått diagnosen als	w	w
fått diagnosen kol	w	w
fått diagnosen ms	w	w
fått ekonomiskt bistånd	r
fått ett astmaanfall	w	w
fått ett epilepsianfall	w	w
fått ett f i	w	w
fått ett krampanfall	w	w
fått ett missfall	w	w
fått ett återfall	w	w
fått f i	w	w
fått hjälp av soc	w	w
fått hjälp av socialtjänsten	w	w
fått hjärtstopp	w	w
fått insatser av soc	w	w
fått insatser av socialtjänsten	w	w
fått kicken	w	w
fått körkortet indraget	w	w
fått missfall	w	w
fått panikångest	w	w
fått sparken	w	w
fått stöd av soc	w	w
fått stöd av socialtjänsten	w	w
fått återfall	w	w
född i afghanistan	w	w
född i bosnien	w	w
född i eritrea	w	w
född i etiopien	w	w
född i irak	w	w
född i iran	w	w
född i kosovo	w	w
född i libanon	w	w
född i palestina	w	w
född i somalia	w	w
född i sudan	w	w
född i syrien	w	w
född i turkiet	w	w
född i ukraina	w	w
född i vietnam	w	w
följ	6
följaktligen	y
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
för den händelse	y
för den händelse att	y
för det fall	y
för det fall att	y
för din chans	8
för en chans	8
för erhållande av	y
för fullgörande av	y
för vinnande av	y
föranleda	y
föranledde	y
föranleder	y
föranleds	y
föranlett	y
föraren	f
förbrytare	w	w
förbrytaren	w	w
förbundets	e
före	G
förebringa	y
förebringar	y
föredragningslista	y
föredragningslistan	y
förefalla	y
förefaller	y
förefanns	y
förefinnas	y
förefinns	y
föreföll	y
föregående månad	y
föregående vecka	y
föregående år	y
förelegat	y
föreligga	y
föreliggande	y
föreligger	y
föreligger möjlighet	y
förelåg	y
föreningens	e
förenämnda	y
föreskrev	y
föreskriva	y
föreskriven	y
föreskriver	y
föreskrivet	y
föreskrivit	y
föreskrivna	y
föreskrivs	y
föreställning	m
föreställningar	m
föreställningarna	m
föreställningen	m
företa	y
företaga	y
företager	y
företages	y
företagets	e
företagit	y
företar	y
företas	y
förete	y
företedde	y
företer	y
företog	y
företrädesvis	y
förett	y
förevisa	y
förevisade	y
förevisar	y
förevisas	y
förevisat	y
förfalla till betalning	y
förfaller till betalning	y
förfar	y
förfara	y
förfarande	y
förfarandet	y
förfaringssätt	y
förfaringssättet	y
förfoga över	y
förfogade över	y
förfogar över	y
förfogat över	y
förfor	y
förhandenvarande	y
förkyld	w	w
förkylda	w	w
förlamad	w	w
förlamad av	0	0
förlamad inför	0	0
förlamada	w	w
förlamade	w	w
förlossningsskada	w	w
förlossningsskadan	w	w
förmå	y
förmår	y
förordna	y
förordnad	y
förordnade	y
förordnande	y
förordnandet	y
förordnar	y
förordnas	y
förordnat	y
förordnats	y
förorsaka	y
förorsakade	y
förorsakar	y
förorsakas	y
förorsakat	y
förplikta	y
förpliktad	y
förpliktelse	y
förpliktelser	y
förpliktelserna	y
förpliktiga	y
förpliktigad	y
förpliktigade	y
förpliktigar	y
förpliktigas	y
församlingen	w	w
församlingens	e
förskingrade	w	w
förskingrat	w	w
förskingring	w	w
förskingringen	w	w
förskolans	e
förskolebarn	W
förskolebarnen	W
förskoleklass	Wi
förskoleklassen	Wi
förskoleplats	5
förskoleplatsen	5
förskoleplatser	5
förskoleplatserna	5
förslag gällande	y
förslaget gällande	y
förslagsvis	y
förslitningsskada	w	w
förslitningsskadan	w	w
förslitningsskadaor	w	w
försorg	y
först med rätt svar	D
först till kvarn	D
första pris	L
första priset	L
förstapris	L
förstapriset	L
förståndshandikappad	w	w
förståndshandikappada	w	w
förståndshandikappade	w	w
försvarsförbundet	w	w
försälja	y
försäljer	y
försäljs	y
försålde	y
försåldes	y
försålt	y
försåvitt	y
försökt ta livet av	w	w
försökt ta sitt liv	w	w
försökte ta livet av	w	w
försökte ta sitt liv	w	w
försörjningsstöd	w	w
försörjningsstödet	w	w
förteckning	y
förteckningar	y
förteckningarna	y
förteckningen	y
förtidspensionerad	w	w
förtidspensionerada	w	w
förtidspensionerade	w	w
förtidspensionär	w	w
förtidspensionären	w	w
förtroligt	o
förtäring	y
förutnämnda	y
förutvarande	y
förvaltare	w	w
förvaltare för	k
förvaltaren	w	w
förvaltarskap	k
förvaltarskapet	k
förvaltningens	e
förvärva	y
förvärvade	y
förvärvades	y
förvärvar	y
förvärvas	y
förvärvat	y
förälder	X
föräldern	X
föräldrar	X
föräldrarna	X
gallsten	w	w
gallstenar	w	w
gallstenen	w	w
gang member	w	w
gastric bypass	w	w
gata	t	t
gatan	t	t
gay	w	w
ge ett bidrag	d
genbärare	w	w
genbäraren	w	w
gendefekt	w	w
gendefekten	w	w
gender dysphoria	w	w
generera	y
genererade	y
genererar	y
genereras	y
genererat	y
genetisk avvikelse	w	w
genetisk defekt	w	w
genetisk sjukdom	w	w
genmutation	w	w
genmutationen	w	w
genom att betala	8[
genom att handla	8[
genom att köpa	8[
genom att swisha	8[
genomför en analys	y
genomför en undersökning	y
genomför en utvärdering	y
genomföra en analys	y
genomföra en undersökning	y
genomföra en utvärdering	y
genomförandeplan	s
genomförandeplanen	s
genomförde en analys	y
genomförde en undersökning	y
genomförde en utvärdering	y
genomgick en operation	w	w
genomgick könskorrigering	w	w
genomgår en operation	w	w
genomgår könskorrigering	w	w
genomgått en operation	w	w
geografiskt avseende	z
ges möjlighet att	y
ges möjligheten att	y
gestaltningstävling	0
gestaltningstävlingen	0
getting divorced	w	w
gick bort	w	w
gick hastigt bort	w	w
gick hos kurator	w	w
gick hos kuratorn	w	w
gick hos psykolog	w	w
gick hos psykologen	w	w
gick i dialys	w	w
gick i konkurs	w	w
gick i samtalsterapi	w	w
gick i terapi	w	w
gick i väggen	w	w
gick in i väggen	w	w
gick om ettan	w	w
gick om femman	w	w
gick om fyran	w	w
gick om nian	w	w
gick om sexan	w	w
gick om sjuan	w	w
gick om trean	w	w
gick om tvåan	w	w
gick om åttan	w	w
gick oväntat bort	w	w
gick på aa-möten	w	w
gick på antabus	w	w
gick på bup	w	w
gick på dialys	w	w
gick på försörjningsstöd	w	w
gick på metadon	w	w
gick på mödravården	w	w
gick på rehab	w	w
gick på soc	w	w
gick på socialbidrag	w	w
gick stilla bort	w	w
gick ur facket	w	w
gick ur kommunal	w	w
gick ur svenska kyrkan	w	w
gick ur unionen	w	w
gift card		K
gift cards		K
gikt	w	w
gikten	w	w
gilla	6
girokonto	b
girokontot	b
gissa	6
gissningstävling	2
gissningstävlingen	2
giva	y
give consideration to		y
give-away	2	2
give-aways	2	2
giveaway	2K	2K
giveawayen	2K	2K
giveawayer	2K	2K
giveaways	2K	2K
giver	y
gives	y
gjorde abort	w	w
gjorde en abort	w	w
gjorde en bedömning	y
gjorde en beställning	y
gjorde en förfrågan	y
gjorde en uppföljning	y
gjorde en utvärdering	y
gjorde en översyn	y
gjort abort	w	w
gjort en abort	w	w
gjort en bedömning	y
gjort en förfrågan	y
gjort en uppföljning	y
gjort en utvärdering	y
gjort en översyn	y
glaukom	w	w
glutenintolerans	w	w
glutenintoleransen	w	w
glutenintolerant	w	w
glutenintoleranta	w	w
gmail	v	v
goals		n
god insats	0
god man	w	w
god man för	k
godkänd	_
godkända	_
godkänds	_
godkänns	_
godkänt	_
going forward		y
gone blind	w	w
gone deaf	w	w
goodie-bag	K
goodie-bags	K
goodiebag	K
goodiebags	K
googlemail	v	v
grade		i
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
grav synskada	w	w
gravid	w	w
gravid med tanken	0	0
gravida	w	w
graviditet	w	w
graviditeten	w	w
gravt synskadad	w	w
grekisk-ortodox	w	w
grekisk-ortodoxa	w	w
grep	w
grep chansen	0	0
grep in	0	0
grep mikrofonen	0	0
grep ordet	0	0
grep pennan	0	0
grep tag	0	0
grep tillfället	0	0
greps	w	w
greps av allvaret	0	0
greps av berättelsen	0	0
greps av ilska	0	0
greps av känslan	0	0
greps av musiken	0	0
greps av panik	0	0
greps av stundens	0	0
greps av stämningen	0	0
gripen	w	w
gripen av allvaret	0	0
gripen av berättelsen	0	0
gripen av ilska	0	0
gripen av känslan	0	0
gripen av musiken	0	0
gripen av panik	0	0
gripen av stundens	0	0
gripen av stämningen	0	0
gripit	w	w
gripit chansen	0	0
gripit in	0	0
gripit ordet	0	0
gripit tag	0	0
gripit tillfället	0	0
gripits	w	w
gripits av allvaret	0	0
gripits av berättelsen	0	0
gripits av ilska	0	0
gripits av känslan	0	0
gripits av musiken	0	0
gripits av panik	0	0
gripits av stundens	0	0
gripits av stämningen	0	0
gripne	w	w
grooming	w	w
groomingen	w	w
grovt rattfylleri	w	w
gruppboende	kw	w
gruppboendet	kw	w
gruppbostad	kw	w
gruppbostaden	kw	w
gränd	t	t
grå starr	w	w
grå starren	w	w
grön starr	w	w
grön ungdom	w	w
gs-facket	w	w
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
gällande föreskrifter	y
gängkriminell	w	w
gängkriminelle	w	w
gängmedlem	w	w
gängmedlemmen	w	w
gängse	y
gärna	9
gärningsman	w	w
gärningsmannen	w	w
gå in i väggen	w	w
går hos kurator	w	w
går hos kuratorn	w	w
går hos psykolog	w	w
går hos psykologen	w	w
går i anpassad grundskola	w	w
går i anpassad gymnasieskola	w	w
går i dialys	w	w
går i kyrkan varje	w	w
går i moskén	w	w
går i samtalsterapi	w	w
går i synagogan	w	w
går i särskola	w	w
går i särskolan	w	w
går i terapi	w	w
går i träningsskola	w	w
går i träningsskolan	w	w
går om ettan	w	w
går om femman	w	w
går om fyran	w	w
går om nian	w	w
går om sexan	w	w
går om sjuan	w	w
går om trean	w	w
går om tvåan	w	w
går om åttan	w	w
går på aa-möten	w	w
går på antabus	w	w
går på bup	w	w
går på dialys	w	w
går på försörjningsstöd	w	w
går på metadon	w	w
går på mödravården	w	w
går på rehab	w	w
går på soc	w	w
går på socialbidrag	w	w
gått bort	w	w
gått hastigt bort	w	w
gått i konkurs	w	w
gått i väggen	w	w
gått in i väggen	w	w
gått stilla bort	w	w
gått ur facket	w	w
gått ur kommunal	w	w
gått ur svenska kyrkan	w	w
gått ur unionen	w	w
gåva	d
gåvan	d
gåvokonto	d
gåvokontot	d
gåvokort	K
gåvokortet	K
gåvor	d
gåvorna	d
gör en bedömning	y
gör en beställning	y
gör en förfrågan	y
gör en uppföljning	y
gör en utvärdering	y
gör en översyn	y
göra en bedömning	y
göra en beställning	y
göra en förfrågan	y
göra en uppföljning	y
göra en utvärdering	y
göra en översyn	y
ha möjlighet att	y
hade det jobbigt hemma	w	w
hade det struligt hemma	w	w
hade det stökigt hemma	w	w
hade det svårt hemma	w	w
hade det tufft hemma	w	w
hade dött	w	w
hade för avsikt att	y
hade inte råd	w	w
hade knark i	w	w
hade kniv i	w	w
hade möjlighet att	y
hade narkotika i	w	w
hade separerat	w	w
hade vapen i	w	w
haemophilia	w	w
haft hjälp av soc	w	w
haft hjälp av socialtjänsten	w	w
haft insatser av soc	w	w
haft insatser av socialtjänsten	w	w
haft stöd av soc	w	w
haft stöd av socialtjänsten	w	w
hallucinerade	w	w
hallucinerar	w	w
halsfluss	w	w
halsflussen	w	w
halvsvensk	w	w
hamnarbetarförbundet	w	w
handels	w	w
handelsbanken	`	`
handelsbankens	`	`
handha	y
handhaft	y
handhar	y
handhas	y
handhavande	y
handikapp	w	w
handikappad	w	w
handikappada	w	w
handikappade	w	w
handikappet	w	w
handikapplats	f
handikapplatsen	f
handla	[
handla om	0
handlar	[
handlar om	0
handlat	[
handoperation	w	w
handoperationen	w	w
handskada	w	w
handskadan	w	w
hans vidkommande	y
har avgjorts	4
har avslutats	4
har det fattigt	w	w
har det jobbigt hemma	w	w
har det knapert	w	w
har det struligt hemma	w	w
har det stökigt hemma	w	w
har det svårt ekonomiskt	w	w
har det svårt hemma	w	w
har det tufft hemma	w	w
har dragits	4
har druckit för mycket	w	w
har dött	w	w
har f i	w	w
har för avsikt att	y
har hjälp av soc	w	w
har hjälp av socialtjänsten	w	w
har insatser av soc	w	w
har insatser av socialtjänsten	w	w
har inte råd	w	w
har knark i	w	w
har kniv i	w	w
har möjlighet att	y
har möjligheten att	y
har narkotika i	w	w
har separerat	w	w
har skilt sig	w	w
har stöd av soc	w	w
har stöd av socialtjänsten	w	w
har utsedd	4
har utsedda	4
har utsetts	4
har vapen i	w	w
har vi en vinnare	4E
har vunnit	4
has the ability to		y
has the opportunity to		y
has won		4
hava	y
have the ability to		y
have the opportunity to		y
have won		4
haver	y
hazar	w	w
hazaren	w	w
hbtq-person	w	w
hbtq-personen	w	w
heart attack	w	w
heart condition	w	w
heart transplant	w	w
heat	5n
heaten	5
heatet	5n
hedersmord	w	w
hedersmordet	w	w
hejarklack	5
hejarklacken	5
hela familjen	W
helt blind	w	w
helt döv	w	w
hem till	u	u
hemadress	u	u
hemadressen	u	u
hembesök	r
hembesöket	r
hemlig	o
hemlig adress	l
hemlig handling	op
hemliga adress	l
hemligstämplad	op
hemligstämplade	op
hemligstämplat	op
hemligt	o
hemlös	w	w
hemlösa	w	w
hemlöse	w	w
hemma hos	u	u
hemmahörande	y
hemmasittare	w	w
hemmasittaren	w	w
hemofili	w	w
hemsjukvård	w	w
hemsjukvården	w	w
hemskickad	F
hemskickat	F
hemställa	y
hemställan	y
hemställde	y
hemställer	y
hemställs	y
hemställt	y
hemtjänst	w	w
hemtjänstbesök	r
hemtjänstbesöket	r
hemtjänsten	w	w
hemtjänstens	e
henceforth		y
henceforward		y
hennes vidkommande	y
hepatit	w	w
hepatit b	w	w
hepatit c	w	w
hepatiten	w	w
hepatitis	w	w
hepatitis b	w	w
hepatitis c	w	w
her account		`
her card		c
hereafter		y
hereby		y
herein		y
hereinafter		y
hereto		y
heretofore		y
hereunder		y
herewith		y
heterosexuell	w	w
heterosexuelle	w	w
hets mot folkgrupp	w	w
highly concerning		z
hindu	w	w
hindun	w	w
his account		`
his card		c
historiskt avseende	z
hit her boyfriend	w	w
hit her girlfriend	w	w
hit her husband	w	w
hit her neighbour	w	w
hit her wife	w	w
hit his boyfriend	w	w
hit his girlfriend	w	w
hit his husband	w	w
hit his neighbour	w	w
hit his wife	w	w
hitherto		y
hitintills	y
hitta	6
hitting her boyfriend	w	w
hitting her girlfriend	w	w
hitting her husband	w	w
hitting her neighbour	w	w
hitting her wife	w	w
hitting his boyfriend	w	w
hitting his girlfriend	w	w
hitting his husband	w	w
hitting his neighbour	w	w
hitting his wife	w	w
hiv	w	w
hiv-positiv	w	w
hiv-positiva	w	w
hiv-positive	w	w
hivpositiv	w	w
hivpositiva	w	w
hivpositive	w	w
hivsmittad	w	w
hivsmittade	w	w
hivsmittat	w	w
hjälpmedel	w	w
hjälpmedlet	w	w
hjälporganisation	d
hjälporganisationen	d
hjälporganisationens	d
hjälporganisationer	d
hjälpverksamhet	d
hjälpverksamheten	d
hjärnblödning	w	w
hjärnblödningen	w	w
hjärnoperation	w	w
hjärnoperationen	w	w
hjärnskada	w	w
hjärnskadad	w	w
hjärnskadada	w	w
hjärnskadade	w	w
hjärnskadan	w	w
hjärnskakning	w	w
hjärnskakningen	w	w
hjärt-lungfonden	d
hjärt-lungfondens	d
hjärtfel	w	w
hjärtfelet	w	w
hjärtflimmer	w	w
hjärtflimret	w	w
hjärtinfarkt	w	w
hjärtinfarkten	w	w
hjärtinfarkter	w	w
hjärtoperation	w	w
hjärtoperationen	w	w
hjärtopererades	w	w
hjärtstopp	w	w
hjärtstoppet	w	w
hjärtsvikt	w	w
hjärtsvikten	w	w
home address	u	u
home care	w	w
homeless	w	w
homeless shelter	w	w
homosexual	w	w
homosexuell	w	w
homosexuell läggning	w	w
homosexuella	w	w
homosexuelle	w	w
honda	f	f
hondan	f	f
hoppade av gymnasiet	w	w
hoppade av skolan	w	w
hoppat av gymnasiet	w	w
hoppat av skolan	w	w
hopptävling	0
hopptävlingar	0
hopptävlingarna	0
hopptävlingen	0
hospice	w	w
hospicet	w	w
hospitalised	w	w
hospitalized	w	w
hot	w	w
hotade att döda	w	w
hotade att skjuta	w	w
hotade att slå	w	w
hotade grannen	w	w
hotade henne	w	w
hotade honom	w	w
hotade läraren	w	w
hotade mig	w	w
hotade oss	w	w
hotade personalen	w	w
hotade polisen	w	w
hotade rektorn	w	w
hotade sin	w	w
hotat henne	w	w
hotat honom	w	w
hotat sin	w	w
hotell- och restaurangfacket	w	w
hotellnatt	K
hotellnätter	K
hotet	w	w
hotmail	v	v
how to enter		8
how to win		8
hudfärg	w	w
hudfärgen	w	w
huntington	w	w
huntington's	w	w
huntingtons sjukdom	w	w
huru	y
huruvida	y
husbil	f
hustrumisshandlare	w	w
hustrumisshandlaren	w	w
husvagn	f
husvagnar	f
husvagnarna	f
husvagnen	f
huvudperson	m
huvudpersonen	m
huvudsakligen	y
huvudskada	w	w
huvudskadan	w	w
huvudvinst	K
huvudvinsten	K
huvudvärk	w	w
huvudvärken	w	w
hvb	w	w
hvb-hem	w	w
hvb-hemmet	w	w
hvb-placering	s
hvb-placeringen	s
hyrbil	f
hyresskuld	w	w
hyresskulder	w	w
hyundai	f	f
hyundain	f	f
hädanefter	y
häktad	w	w
häktada	w	w
häktade	w	w
häktade av	0	0
häktade loss	0	0
häktade på	0	0
häktades	w	w
häktas	w	w
häktat	w	w
häktats	w	w
häkte	w	w
häktet	w	w
häleri	w	w
häleriet	w	w
hämta	F
hämtar	F
hämtas	F
hänför sig till	y
hänföra sig till	y
hänförlig till	y
hänförliga till	y
hänförligt till	y
hänskjuta	y
hänskjuter	y
hänskjutit	y
hänskjuts	y
hänsköt	y
hänsynstagande	y
hänsynstaganden	y
hänvända sig till	y
hänvänder sig till	y
härav	y
härbärge	w	w
härbärget	w	w
härigenom	y
härmed	y
härom	y
härrör från	y
härröra från	y
härrörde från	y
härstädes	y
härutinnan	y
härutöver	y
härvid	y
härvidlag	y
hästsläp	f
hästsläpet	f
hålls gömd	l
hålls gömda	l
höftled	w	w
höftleden	w	w
höftoperation	w	w
höftoperationen	w	w
höftopererades	w	w
hög frånvaro	w	w
högerextrem	w	w
högerextrema	w	w
högerextreme	w	w
högerextremist	w	w
högerextremisten	w	w
höggravid	w	w
höggravida	w	w
högstadiet	W
högt blodtryck	w	w
hör av oss	F
hör röster	w	w
hör vi av	F
hörande till	y
hörande under	y
hörapparat	w	w
hörapparaten	w	w
hörapparater	w	w
hörsamma	y
hörsammade	y
hörsammar	y
hörsammat	y
hörselnedsättning	w	w
hörselnedsättningen	w	w
hörselskada	w	w
hörselskadad	w	w
hörselskadada	w	w
hörselskadade	w	w
hörselskadan	w	w
i allt väsentligt	y
i anledning av	y
i annat fall	y
i anslutning till	y
i avseende på	y
i avsikt att	y
i avvaktan på	y
i avvaktan på att	y
i behörig ordning	y
i dag	H
i dagsläget	y
i de fall	y
i den mån	y
i den utsträckning	y
i det fall	y
i det fall att	y
i det närmaste	y
i detta avseende	y
i detta hänseende	y
i efterskott	y
i egenskap av	y
i en nära framtid	y
i en snar framtid	y
i enlighet med	y
i ett senare skede	y
i ett tidigt skede	y
i förekommande fall	y
i föreliggande fall	y
i förevarande fall	y
i görligaste mån	y
i huvudsak	y
i händelse av	y
i händelse av att	y
i hög grad	y
i hög utsträckning	y
i konflikt med	w	w
i kväll	H
i likhet med	y
i linje med	y
i morgon	H
i möjligaste mån	y
i natt	H
i nuläget	y
i närtid	y
i pengar	N
i personlig konkurs	w	w
i relation till	y
i rollen som	m
i rättsligt hänseende	y
i samarbete med	B
i samband därmed	y
i samband härmed	yz
i samband med att	y
i samråd med vederbörande	y
i st.f.	y
i stor utsträckning	y
i strid med	y
i strid mot	y
i syfte att	y
i synnerhet	y
i termer av	y
i tillägg	y
i tillämpliga delar	y
i vederbörlig ordning	y
i viss mån	y
i viss utsträckning	y
i vårdnadstvist	w	w
i ändamål att	y
i.st.f.	y
iaktta försiktighet	y
iaktta största försiktighet	y
iakttag försiktighet	y
iakttaga	y
iakttaga försiktighet	y
iakttager	y
iakttages	y
ianspråkta	y
ianspråktaga	y
ianspråktagande	y
ianspråktagandet	y
ianspråktagit	y
ianspråktagna	y
ianspråktar	y
ianspråktas	y
ianspråktog	y
iban	`	`
iban-nr	`
iban-nummer	`
iban-nummert	`
ibs	w	w
ica bank	`	`
ica banken	`	`
icabanken	`	`
icke	xy
icke binär	z
icke binära	z
icke desto mindre	y
icke kommersiell	z
icke kommersiella	z
icke kommersiellt	z
icke medlemmar	z
icke rökare	z
icke vinstdrivande	z
icke-binär	w	w
icke-binära	w	w
icke-binäre	w	w
ickebinär	w	w
ickebinära	w	w
ickebinäre	w	w
icloud	v	v
idag	H
identifierades med ansiktsigenkänning	w	w
identifierades med dna	w	w
identifierades med fingeravtryck	w	w
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
if metall	w	w
if you like		9
if you want		9
ifrågakomma	y
ifrågakommande	y
ifrågakommer	y
ifrågavarande	y
ig	]	]
igångsatt	y
igångsatte	y
igångsattes	y
igångsätta	y
igångsättande	y
igångsättandet	y
igångsätter	y
igångsätts	y
ikano bank	`	`
ikano banken	`	`
ikläda sig	y
ikläder sig	y
ikraftträdande	y
ikraftträdandet	y
ikväll	H
ill	w	w
illness	w	w
immigrant	w	w
imorgon	H
implement		y
implemented		y
implementera	y
implementerade	y
implementerades	y
implementerar	y
implementeras	y
implementerat	y
implementering	y
implementeringen	y
implementing		y
implements		y
imprisoned	w	w
in a coma	w	w
in a timely manner		y
in accordance with		y
in addition to		y
in advance of		y
in association with		B
in close proximity to		y
in collaboration with		B
in compliance with		y
in conjunction with		y
in connection with		y
in consequence of		y
in custody	w	w
in debt	w	w
in excess of		y
in foster care	w	w
in hiding		l
in hospital	w	w
in jail	w	w
in lieu of		y
in order to		y
in partnership with		B
in prison	w	w
in receipt of		y
in regard to		y
in relation to		y
in respect of		y
in the absence of		y
in the amount of		y
in the course of		y
in the event of		y
in the event that		y
in the near future		y
in the process of		y
in the vicinity of		y
inasmuch as		y
inbegrep	y
inbegripa	y
inbegriper	y
inbegripit	y
inbegrips	y
inbetala	y
inbetalade	y
inbetalar	y
inbetalas	y
inbetalat	y
inbetalning	d
inbetalningar	d
inbetalningarna	d
inbetalningen	d
inbetalningskort	d
inbetalningskortet	d
inblandad	_
inblandade	_
inblandat	_
inbrott	w	w
inbrottet	w	w
inbrottstjuv	w	w
inbrottstjuven	w	w
inception		y
incitament	y
incitamenten	y
incitamentet	y
income support	w	w
incumbent on		y
incumbent upon		y
independent of		_x
indikera	y
indikerade	y
indikerar	y
indikerat	y
individuell plan	s
infarkt	w	w
infarkten	w	w
influensa	w	w
influensan	w	w
information gällande	y
informationen gällande	y
informed		F
informeras	F
införskaffa	y
införskaffade	y
införskaffar	y
införskaffas	y
införskaffat	y
inga	x
ingen	x
ingenting	x
inget	x
inget avseende	z
inget krav	9
ingiva	y
ingiver	y
ingives	y
ingivits	y
inhandla	y
inhandlade	y
inhandlar	y
inhandlas	y
inhandlat	y
inhämta	y
inhämtade	y
inhämtar	y
inhämtas	y
inhämtat	y
inhämtats	y
initialt	y
initiate		y
initiated		y
initiates		y
initiating		y
initiera	y
initierade	y
initierades	y
initierar	y
initieras	y
initierat	y
inkl	y
inkl.	y
inkom	y
inkom med	y
inkomma	y
inkomma med	y
inkommande synpunkter	y
inkommen	y
inkommer	y
inkommer med	y
inkommet	y
inkommit	y
inkommit med	y
inkomna	y
inkomstskatt	R
inkomstskatten	R
inlagd	w	w
inlagda	w	w
inledningsvis	y
inloggningskonto	0
inloggningskonton	0
inloggningskontot	0
inlottning	0
inlottningen	0
inlämna	y
inlämnade	y
inlämnades	y
inlämnar	y
inlämnas	y
inlämnat	y
inlämnats	y
inlärningssvårigheter	w	w
innan	G
innefatta	y
innefattade	y
innefattar	y
innefattat	y
inneha	y
innehade	y
innehaft	y
innehar	y
innevarande	y
innevarande månad	y
innevarande termin	y
innevarande vecka	y
innevarande år	y
innevånare	y
innevånaren	y
innevånarna	y
inom en snar framtid	y
inom föreskriven tid	y
inom kort	0
inom ramen för	y
inom utsatt tid	y
insamla	y
insamlades	y
insamlar	y
insamlas	y
insamlats	y
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
insjuknade	w	w
insjuknade hastigt	w	w
insjuknade svårt	w	w
insjuknar	w	w
insjuknat	w	w
insjuknat hastigt	w	w
insjuknat svårt	w	w
insofar as		y
insta	]	]
instagramkonto	0
instagramkonton	0
instagramkontot	0
instigate		y
instigated		y
instigates		y
instundande	y
insulin	w	w
insulinet	w	w
insulinpump	w	w
insulinpumpen	w	w
insända	y
insändas	y
insände	y
insänder	y
insändes	y
insänds	y
insänt	y
intaga	y
intagas	y
intager	y
intages	y
inte	x
inte desto mindre	y
inte får berätta	q
inte för publicering	op
inte för spridning	op
inte för vidare spridning	op
inte offentlig handling	op
inte offentligt	o
intellectual disability		k
intellektuell funktionsnedsättning	kw	w
intellektuell funktionsnedsättningar	k
intellektuella funktionsnedsättning	k
intellektuella funktionsnedsättningar	k
intensiven	w	w
intentionen	y
intentioner	y
intentionerna	y
inter alia		y
interim period		y
interimistisk	y
interimistiska	y
interimistiskt	y
intern	o
intern information	o
internal		o
internal only		op
internal use only		op
internt	o
intersexuell	w	w
intersexuelle	w	w
intet avseende	z
intyget från	s
invandrarbakgrund	w	w
invandrarbakgrunden	w	w
invandrare	w	w
invandraren	w	w
invoice		d
invoices		d
iordningställa	y
iordningställande	y
iordningställandet	y
iordningställas	y
iordningställde	y
iordningställer	y
iordningställs	y
iordningställt	y
irakier	w	w
irakiern	w	w
irakisk bakgrund	w	w
irakisk familj	w	w
irakisk flykting	w	w
irakisk härkomst	w	w
irakisk släkt	w	w
iranier	w	w
iraniern	w	w
iransk bakgrund	w	w
iransk familj	w	w
iransk flykting	w	w
iransk härkomst	w	w
iransk släkt	w	w
iranska rötter	w	w
iranskt blod	w	w
iranskt påbrå	w	w
iranskt ursprung	w	w
irisskanning	w	w
irisskanningen	w	w
irrespective of		y
is able to		y
is classified		p
is concerning		z
is confidential		p
is in receipt of		y
is obliged to		y
is required to		y
islamist	w	w
islamisten	w	w
islamofob	w	w
isn't		x
iståndsatt	y
iståndsattes	y
iståndsätta	y
iståndsätter	y
iståndsätts	y
it concerning		z
it is incumbent upon		y
it is requested that		y
it should be noted		y
iva	w	w
ivf	w	w
ivf-behandling	w	w
ivf-försök	w	w
jailed	w	w
jak bank	`	`
jak banken	`	`
jaktkort	5
jaktkorten	5
jaktkortet	5
jan	H	H
januari	H
january		H
jehovah's witness	w	w
jehovas vittne	w	w
jehovas vittnen	w	w
jesid	w	w
jesiden	w	w
jewish	w	w
jml	y
jml.	y
jobbigt hemma	w	w
joined the union	w	w
jourfamilj	w	w
jourfamiljen	w	w
jourhem	w	w
jourhemmet	w	w
journal	s
journalen	rs
journalistförbundet	w	w
jourplacering	s
jourplaceringen	s
jude	w	w
juden	w	w
judge		D
judged		D
judges		D
judinna	w	w
judinnan	w	w
judisk	w	w
judisk bakgrund	w	w
judisk härkomst	w	w
judiska rötter	w	w
judiske	w	w
judiskt blod	w	w
judiskt påbrå	w	w
judiskt ursprung	w	w
jugoslav	w	w
jugoslaven	w	w
julafton	H
julaftonen	H
juli	H
july		H
june		H
juni	H
juridiskt avseende	z
jury	D	D
juryn	D	D
juryns	D	D
jämlikt	y
jämte	y
jämväl	y
kamrat	<
kamraten	<
kamrater	<
kamraterna	<
kan du också vinna	3
kan du vinna	3
kan du även vinna	3
kan inte betala elräkningen	w	w
kan inte betala hyran	w	w
kan inte betala räkningar	w	w
kan inte betala räkningarna	w	w
kan ni också vinna	3
kan ni vinna	3
kan ni även vinna	3
kanal	^
kanalen	^
kanalens	^
kanaler	^
kanalerna	^
kateter	w	w
katetern	w	w
katolik	w	w
katoliken	w	w
katolsk	w	w
katolska kyrkan	w	w
katolske	w	w
kattplågare	w	w
kattplågaren	w	w
kdu	w	w
kemoterapi	w	w
kemoterapin	w	w
kid		W
kidney transplant	w	w
kids	W	W
kikhosta	w	w
kikhostan	w	w
kines	w	w
kinesen	w	w
kl	H
kl.	H
klamydia	w	w
klamydian	w	w
klarna bank	`	`
klarna banken	`	`
klass	Wi
klassen	Wi
klasser	W
klimatångest	0	0
klimatångesten	0	0
klinefelters syndrom	w	w
klippkort	K
klippkorten	K
klippkortet	K
klockan	H
klottrade	w	w
klottrat	w	w
klubbens	e
klura	6
knapp på magen	w	w
knarkade	w	w
knarkar	w	w
knarklangare	w	w
knarklangaren	w	w
knivhögg	w	w
knivskar	w	w
knuten	_
knutet	_
knutna	_
knäled	w	w
knäleden	w	w
knäoperation	w	w
knäoperationen	w	w
knäopererades	w	w
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
knäskada	w	w
knäskadan	w	w
kognitiv funktionsnedsättning	k
kognitiv funktionsnedsättningar	k
kognitiv sjukdom	w	w
kognitiv svikt	w	w
kognitiva funktionsnedsättning	k
kognitiva funktionsnedsättningar	k
kol	w
kol och is	0	0
kol och olja	0	0
kol och stål	0	0
kol på	0	0
kolet på	0	0
kollapsade	w	w
kollapsade av skratt	0	0
kollapsat	w	w
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
kom från afghanistan	w	w
kom från eritrea	w	w
kom från etiopien	w	w
kom från irak	w	w
kom från iran	w	w
kom från kosovo	w	w
kom från palestina	w	w
kom från somalia	w	w
kom från sudan	w	w
kom från syrien	w	w
kom från ukraina	w	w
kom till användning	y
kom ut som	w	w
kom ut ur garderoben	w	w
kombi	f
kombin	f
komma till användning	y
komma till handa	y
komma tillhanda	y
komma ut som	w	w
kommentera	6
kommer från afghanistan	w	w
kommer från eritrea	w	w
kommer från etiopien	w	w
kommer från irak	w	w
kommer från iran	w	w
kommer från kosovo	w	w
kommer från palestina	w	w
kommer från somalia	w	w
kommer från sudan	w	w
kommer från syrien	w	w
kommer från ukraina	w	w
kommer till användning	y
kommer ursprungligen från	w	w
kommersiellt avseende	z
kommit hit från afghanistan	w	w
kommit hit från eritrea	w	w
kommit hit från irak	w	w
kommit hit från iran	w	w
kommit hit från somalia	w	w
kommit hit från syrien	w	w
kommit hit från ukraina	w	w
kommit till från afghanistan	w	w
kommit till från eritrea	w	w
kommit till från irak	w	w
kommit till från iran	w	w
kommit till från somalia	w	w
kommit till från syrien	w	w
kommit till från ukraina	w	w
kommit till handa	y
kommit tillhanda	y
kommit ut som	w	w
kommit ut ur garderoben	w	w
kommunal	w	w
kommunals	w	w
kommunen lottar ut	3C
kommunens	e
kommunicering	y
kommuniceringen	y
kommuninnevånare	y
kommunist	w	w
kommunisten	w	w
kommunistiska partiet	w	w
kommuns	e
kompis	<
kompisar	<
kompisarna	<
kompisen	<
koncentrationssvårigheter	w	w
konfidentiell	o
konfidentiellt	o
konkretisera	y
konkretiserar	y
konkretiseras	y
konkurrens	0
konstnärligt avseende	z
kontakt	F
kontakta	F
kontaktar	F
kontaktas	F
kontaktfamilj	sw	w
kontaktfamiljen	sw	w
kontaktförbud	w	w
kontaktförbudet	w	w
kontaktperson enligt	s
kontant	N
kontanter	N
kontanterna	N
kontantpris	N
kontantpriset	N
kontantvinst	N
kontantvinsten	N
kontinuerligt	y
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
konverterade	w	w
konverterade till islam	w	w
konverterade till judendomen	w	w
konverterade till katolicismen	w	w
konverterade till kristendomen	w	w
konverterat	w	w
konverterat till islam	w	w
konverterat till judendomen	w	w
konverterat till katolicismen	w	w
konverterat till kristendomen	w	w
konvertit	w	w
konvertiten	w	w
kooperation	0	0
kooperationen	0	0
kopplad	_
kopplade	_
kopplat	_
koppling	_
kopplingar	_
kopt	w	w
kopten	w	w
koptisk	w	w
koptiske	w	w
korar	D
koras	DF
korsbandsskada	w	w
korsbandsskadan	w	w
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
korttids	w	w
korttidsboende	w	w
korttidsboendet	w	w
korttidssjukskriven	w	w
kortväxt	w	w
kortväxta	w	w
kosovoalban	w	w
kosovoalbanen	w	w
kostar	[
kostar ingenting	\
kostar inget	\
kostnad	[
kostnaden	[
kostnadsfri	\y
kostnadsfria	\y
kostnadsfritt	\y
kr	Q	Q
kr.	Q
krampanfall	w	w
krampanfallet	w	w
kraschat psykiskt	w	w
krav för att delta	8
krigstrauma	w	w
krigstrauman	w	w
kriminalvården	w	w
kriminell	w	w
kriminell bakgrund	w	w
kriminelle	w	w
kriminellt förflutet	w	w
kristdemokrat	w	w
kristdemokraten	w	w
kristdemokraterna	w	w
kristen	w	w
kristne	w	w
kroat	w	w
kroaten	w	w
krock	f
krockade	f
krocken	f
kromosomavvikelse	w	w
kromosomavvikelsen	w	w
kromosomförändring	w	w
kromosomförändringen	w	w
krona	Q
kronan	Q
kronisk smärta	w	w
kroniskt sjuk	w	w
kronofogden	w	w
kronofogdeskulder	w	w
kronor	Q	Q
kronorna	Q
kronors	Q
krossade fönster	w	w
krossade fönstret	w	w
krossade rutan	w	w
krossade rutor	w	w
krossat fönster	w	w
krossat fönstret	w	w
krossat rutan	w	w
krossat rutor	w	w
krya på dig	0	0
kryckor	w	w
kryckorna	w	w
kräftbehandling	w	w
kräftbehandlingen	w	w
kräks	w	w
kräksjuk	w	w
kräksjuka	w	w
kräktes	w	w
kräkts	w	w
kränkande behandling gäller	w	w
kränkningsärende	s
kränkningsärendet	s
kulturellt avseende	z
kunde inte betala elräkningen	w	w
kunde inte betala räkningar	w	w
kunde inte betala räkningarna	w	w
kungjorde	y
kungjort	y
kungör	y
kungöra	y
kungörs	y
kurd	w	w
kurden	w	w
kurdish	w	w
kurdisk	w	w
kurdisk bakgrund	w	w
kurdisk härkomst	w	w
kurdiska rötter	w	w
kurdiske	w	w
kurdiskt blod	w	w
kurdiskt påbrå	w	w
kurdiskt ursprung	w	w
kvalitetssäkra	y
kvalitetssäkrad	y
kvalitetssäkrar	y
kvalitetssäkras	y
kvarlämna	y
kvarlämnade	y
kvarlämnar	y
kvarlämnas	y
kvarlämnat	y
kvarstod	y
kvarstå	y
kvarstår	y
kvarstått	y
kvarvarande	y
kvinnofridsbrott	w	w
kvinnofridsbrottet	w	w
kvinnojour	w	w
kvinnojouren	w	w
kvinnojourens boende	lw	w
kvinnokliniken	w	w
kvotflykting	w	w
kvotflyktingen	w	w
kväll	H
kvällen	H
kvän	w	w
kvänen	w	w
kyrkans	e
känd av polisen	w	w
känd för polisen	w	w
känd hos polisen	w	w
känner inte igen sin	w	w
känner inte igen sina	w	w
kärlekssjuk	0	0
könsbyte	w	w
könsbytet	w	w
könsdysfori	w	w
könsdysforin	w	w
könskorrigering	w	w
könskorrigeringen	w	w
könssjukdom	w	w
könssjukdomen	w	w
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
köper sex	w	w
köpt sex	w	w
köpte sex	w	w
köpångest	0	0
köpångesten	0	0
kör full	w	w
kör onykter	w	w
kör påverkad	w	w
kör rattfull	w	w
kör utan körkort	w	w
körde full	w	w
körde onykter	w	w
körde påverkad	w	w
körde rattfull	w	w
körde rattfyllo	w	w
körde utan körkort	w	w
kört full	w	w
kört onykter	w	w
kört påverkad	w	w
kört rattfull	w	w
kört utan körkort	w	w
körtelfeber	w	w
körtelfebern	w	w
ladda upp	6
laddplats	f
laddplatsen	f
lades in på psyket	w	w
lades in på sjukhus	w	w
lag	5
lagen	5
laget	5
lagets	e
lagförd	w	w
lagförda	w	w
lagfördes	w	w
lagstadgad	y
lagstadgade	y
lagstadgat	y
lagts in på psyket	w	w
lagts in på sjukhus	w	w
laguppställning	n
laguppställningen	n
lajka	6
laktosintolerans	w	w
laktosintoleransen	w	w
laktosintolerant	w	w
laktosintoleranta	w	w
langade	w	w
langar	w	w
langare	w	w
langaren	w	w
langat	w	w
lasarett	w	w
lasarettet	w	w
last day		G
lastbil	f
latinamerikanskt blod	w	w
latinamerikanskt påbrå	w	w
latinamerikanskt ursprung	w	w
learning disability		k
least		U
ledarhund	w	w
ledarhunden	w	w
ledarna	w	w
ledgångsreumatism	w	w
ledgångsreumatismen	w	w
ledsagning	w	w
ledsagningen	w	w
left party	w	w
left the union	w	w
lesbian	w	w
lesbisk	w	w
lesbiska	w	w
lesbiske	w	w
leukaemia	w	w
leukemi	w	w
leukemia	w	w
leukemin	w	w
levde gömd	w	w
levde gömt	w	w
levde i fattigdom	w	w
levde i misär	w	w
levde i skuld	w	w
levde i skyddat	w	w
levde på bidrag	w	w
levde på existensminimum	w	w
levde på försörjningsstöd	w	w
levde på soc	w	w
levde på socialbidrag	w	w
lever gömd	lw	w
lever gömda	l
lever gömt	lw	w
lever i fattigdom	w	w
lever i misär	w	w
lever i skuld	w	w
lever i skyddat	w	w
lever på bidrag	w	w
lever på existensminimum	w	w
lever på försörjningsstöd	w	w
lever på hoppet	0	0
lever på soc	w	w
lever på socialbidrag	w	w
lever under skydd	l
lever under skyddad	w	w
leverages		y
leveraging		y
leverantör	d
leverantören	d
leverantörer	d
leverantörerna	d
levt på bidrag	w	w
levt på existensminimum	w	w
levt på försörjningsstöd	w	w
levt på soc	w	w
levt på socialbidrag	w	w
lf bank	`	`
lf banken	`	`
liaise with		y
liaises with		y
liaising with		y
libanes	w	w
libanesen	w	w
libanesisk bakgrund	w	w
libanesisk familj	w	w
libanesisk flykting	w	w
libanesisk härkomst	w	w
libanesisk släkt	w	w
liberalerna	w	w
licence plate		g
licence plates		g
license plate		g
license plates		g
ligger för döden	w	w
ligger i koma	w	w
ligger i respirator	w	w
ligger i skilsmässa	w	w
ligger i tvist	w	w
ligger inlagd	w	w
ligger på intensiven	w	w
ligger på iva	w	w
ligger på lasarettet	w	w
ligger på sjukhus	w	w
ligger på sjukhuset	w	w
ligger under sekretess	p
likaledes	y
likalydande	y
like		6
likvid	y
likviden	y
likväl	y
lineup		n
link		J
linked		_
linked-in	]	]
linkedinkonto	0
linkedinkonton	0
linkedinkontot	0
links		J
litium	w	w
lived in her car	w	w
lived in his car	w	w
liver transplant	w	w
lives	u	u
lives in her car	w	w
lives in his car	w	w
livets ord	w	w
living	u	u
living in her car	w	w
living in his car	w	w
livs	w	w
ljumskskada	w	w
ljumskskadan	w	w
logg	?
loggar in med ansiktsigenkänning	w	w
loggar in med fingeravtryck	w	w
loggen	?
look upon		z
looked upon		z
lorry		f
lost her home	w	w
lost her job	w	w
lost his home	w	w
lost his job	w	w
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
lss	w	w
lss-beslut	w	w
lss-beslutet	w	w
lss-boende	w	w
lss-boendet	w	w
lss-boendets	w	w
lss-insats	w	w
lss-insatsen	w	w
lss-insatser	w	w
lucia	H
luf	w	w
lung cancer	w	w
lung transplant	w	w
lunginflammation	w	w
lunginflammationen	w	w
lurad	1
lurade	1
luthersk	w	w
lutherske	w	w
lvm	rw	w
lvu	rw	w
lvu-ansökan	r
lvu-beslut	r
lvu-beslutet	r
lvubeslut	w	w
lvun	r
lyder under sekretess	p
lymfom	w	w
lymfomet	w	w
lägenhet	5
lägenheten	5
lägenheter	5
lägenheterna	5
lägg upp	6
lägg ut	6
lägst	U
läkare utan gränser	d
läkarförbundet	w	w
läkarintyg	rs
läkarintyget	rs
läkarutlåtande	r
läkarutlåtandet	r
läkemedelsberoende	w	w
läkemedelsberoendet	w	w
lämna	6
lämna ett bidrag	d
lämnade dna	w	w
lämnade dna-prov	w	w
lämnade sin fru	w	w
lämnade sin make	w	w
lämnade sin man	w	w
lämnade sin våldsamma	w	w
lämnade svenska församlingen	w	w
lämnade svenska islam	w	w
lämnade svenska kyrkan	w	w
lämnat dna	w	w
lämnat dna-prov	w	w
lämnat oss	w	w
lämnat sin fru	w	w
lämnat sin make	w	w
lämnat sin man	w	w
lämnat sin våldsamma	w	w
lämpligen	y
lämplighetsprov	r
lämplighetsprovet	r
lända till	y
länder till	y
länk	J
länkar	J
länkarna	J
länken	J
länsförsäkringar	`	`
länsförsäkringars	`	`
lärarförbundet	w	w
lärarnas riksförbund	w	w
låg för döden	w	w
låg i koma	w	w
låg i respirator	w	w
låg i skilsmässa	w	w
låg i tvist	w	w
låg på intensiven	w	w
låg på iva	w	w
låg på lasarettet	w	w
låg på sjukhus	w	w
låga betyg	w	w
lågstadiet	W
långtidsarbetslös	w	w
långtidsarbetslösa	w	w
långtidsarbetslöse	w	w
långtidsparkerad	f
långtidsparkerat	f
långtidssjukskriven	w	w
långtidssjukskrivna	w	w
långtidssjukskrivne	w	w
löneutmätning	w	w
löneutmätningen	w	w
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
m.a.o	y
m.a.o.	y
m.a.p	y
m.a.p.	y
m.h.a	y
m.h.a.	y
m.t.p	y
m.t.p.	y
maestro	c	c
magnitude		y
magoperation	w	w
magoperationen	w	w
magsjuk	w	w
magsjuka	w	w
magsjukan	w	w
magsjuke	w	w
magsäcksoperation	w	w
magsäcksoperationen	w	w
maila	6
maj	H
make an application		y
make application		y
make provision for		y
mandatory		y
mandé	w	w
mandéen	w	w
manisk	w	w
manodepressiv	w	w
manodepressiva	w	w
manodepressive	w	w
manodepressivitet	w	w
mantalsskriven	u	u
march		H
marfans syndrom	w	w
marginalen bank	`	`
marginalen banken	`	`
marginellt	y
markant	y
markanta	y
markanvisning	5
markanvisningar	5
markanvisningen	5
markanvisningstävling	0
markanvisningstävlingar	0
markanvisningstävlingarna	0
markanvisningstävlingen	0
marockan	w	w
marockanen	w	w
marockansk bakgrund	w	w
marockansk familj	w	w
marockansk flykting	w	w
marockansk härkomst	w	w
marockansk släkt	w	w
mars	H
mastodon	]	]
mastodons	]	]
match	5n
matchen	5n
matchens	n
matcher	5
matcherna	5
mate		<
matematiktävling	0
matematiktävlingar	0
matematiktävlingarna	0
matematiktävlingen	0
mates		<
matiné	m
matinéer	m
matinén	m
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
med anledning av	y
med anledning av detta	y
med anledning härav	y
med avseende på	y
med avsikt att	y
med beaktande av	y
med brev	F
med e-post	F
med hänsyn tagen till	y
med i dragningen	78
med i lottningen	78
med i tävlingen	78
med i utlottningen	78
med mail	F
med med	7
med mejl	F
med omedelbar verkan	y
med sms	F
med telefon	F
med undantag av	y
med undantag för	y
med utgångspunkt från	y
med utgångspunkt i	y
meddelande	F
meddelanden	F
meddelandet	F
meddelar	F
meddelas	F
medelst	y
medför att	y
medföra att	y
medförde att	y
medfört att	y
medical record		rs
medical records		rs
medicinerades	w	w
medicinerar	w	w
medicineras	w	w
medicinskt avseende	z
medieplattform	^
medieplattformar	^
medieplattformen	^
medtag	y
medtaga	y
medtagas	y
medtager	y
medtages	y
medverka	7
medvetslös	w	w
mejla	6
mejlar	F
mejlas	F
mejlkonto	0
mejlkonton	0
mejlkontot	0
melanom	w	w
melanomet	w	w
mellan oss sagt	q
mellanstadiet	W
mened	w	w
meneden	w	w
mentally ill	w	w
mention		;
mercedes	f	f
merendels	y
merparten	y
merparten av	y
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
metadon	w	w
metadonet	w	w
metadonprogrammet	w	w
metas	]	]
metastas	w	w
metastaser	w	w
methodologies		y
methodology		y
metodist	w	w
metodisten	w	w
mha	y
midnatt	H
midnight		H
midsommarafton	H
migrän	w	w
migränen	w	w
militäroperation	0	0
militäroperationen	0	0
miljömässigt avseende	z
miljöpartiet	w	w
miljöpartist	w	w
miljöpartisten	w	w
minderårig	W
minderåriga	W
minnesfond	d
minnesfonden	d
minnesproblem	w	w
minnesproblemen	w	w
minnessvårigheter	w	w
minskad hörsel	w	w
minskad rörlighet	w	w
minskad syn	w	w
minst	U
miscarriage	w	w
missbruk	w	w
missbrukare	w	w
missbrukaren	w	w
missbruket	w	w
missbruksproblem	w	w
missbruksproblemen	w	w
missfall	w	w
missfallet	w	w
misshandel	w	w
misshandeln	w	w
misshandelsdömd	w	w
misshandelsdömda	w	w
misshandelsdömde	w	w
misshandlade	w	w
misshandlar	w	w
misshandlas av	w	w
misshandlas hemma	w	w
misshandlat	w	w
missing persons		z
missionskyrkan	w	w
missiv	y
missivet	y
misstänker	w	w
misstänks	w	w
misstänkt	w	w
misstänkta	w	w
misstänkte	w	w
misstänktes	w	w
misstänkts	w	w
mitt vidkommande	y
mobbad	w	w
mobbada	w	w
mobbade	w	w
mobbades	w	w
mobbar	w	w
mobbare	w	w
mobbaren	w	w
mobbas	w	w
mobbat	w	w
mobbats	w	w
mobbningsärende	s
mobbningsärendet	s
mobboffer	w	w
mobboffret	w	w
mobila bibliotek	h
mobila kontoret	h
mobila teamet	h
mobile library		h
moderat	w
moderaten	w
moderaterna	w	w
moderatpolitiker	0	0
modification		y
modifications		y
modified		y
modifies		y
modify		y
modifying		y
monday		H
money prize		N
moped	f	f
mopedbil	f
mopeden	f
mopeder	f
mopederna	f
mopeds		f
mord	w	w
mordbrand	w	w
mordbranden	w	w
mordbrännare	w	w
mordbrännaren	w	w
morddömd	w	w
morddömda	w	w
morddömde	w	w
mordet	w	w
mordförsök	w	w
mordförsöket	w	w
mordsdömd	w	w
mordsdömda	w	w
mordsdömde	w	w
more concerning		z
moreover		y
morfin	w	w
morfinet	w	w
mormon	w	w
mormonen	w	w
moskén	w	w
most comments		@
most concerning		z
most followers		@
most hearts		@
most likes		@
most reactions		@
most reposts		@
most retweets		@
most shares		@
most views		@
most votes		D
mot bakgrund av	y
mot bakgrund av att	y
mot bakgrund härav	y
mot denna bakgrund	y
mot pengar	N
mot tystnadsplikten	q
mot uppvisande av	y
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
mottaga	y
mottagas	y
mottager	y
mottages	y
movie		m
movies		m
mrsa	w	w
ms	w	w
muckade från anstalten	w	w
muckade från fängelset	w	w
muckade från hall	w	w
muckade från kumla	w	w
muckade från kåken	w	w
muckade från skänninge	w	w
muckat från anstalten	w	w
muckat från fängelset	w	w
muckat från hall	w	w
muckat från kumla	w	w
muckat från kåken	w	w
muckat från skänninge	w	w
muf	w	w
multipel skleros	w	w
multiple sclerosis	w	w
municipality's		e
muntligen	y
murderer	w	w
musikal	m
musikalen	m
musikaler	m
musikhjälpen	d
musikhjälpens	d
muslim	w	w
muslimen	w	w
muslimsk	w	w
muslimska	w	w
muslimske	w	w
mutbrott	w	w
mutbrottet	w	w
my account		`
my card		c
mycket rörande	z
myndig	T
myndiga	T
myndighetens	e
myndigt	T
människohandel	w	w
människohandeln	w	w
mässling	w	w
mässlingen	w	w
mästare	5
mästaren	5
mästerskap	5
mästerskapen	5
mästerskapet	5
mådde dåligt	w	w
mådde jättedåligt dåligt	w	w
mådde mycket dåligt	w	w
mådde psykiskt dåligt	w	w
mådde så dåligt	w	w
mådde väldigt dåligt	w	w
måhända	y
mål	n
måla	6
målarna	w	w
målen	n
målet	n
målskytt	n
målskyttar	n
målskyttarna	n
målskytten	n
målsman	X
målsmans	X
målsmän	X
målsättning	y
målsättningar	y
målsättningarna	y
målsättningen	y
månaden slut	H
månadens slut	H
månaders fängelse	w	w
måndag	H
måndagen	H
måndagens	H
mår dåligt	w	w
mår jättedåligt dåligt	w	w
mår mycket dåligt	w	w
mår psykiskt dåligt	w	w
mår så dåligt	w	w
mår väldigt dåligt	w	w
måste du inte	9x
måste inte	9x
måste ni inte	9x
mått dåligt	w	w
mått mycket dåligt	w	w
möjliggjorde	y
möjliggjort	y
möjliggör	y
möjliggöra	y
möjliggörande	y
möjliggörandet	y
möjliggörs	y
möjlighet att vinna	3
mördade	w	w
mördare	w	w
mördaren	w	w
mördat	w	w
mörk hudfärg	w	w
mörk hy	w	w
mörkhyad	w	w
mörkhyada	w	w
mörkhyade	w	w
nackskada	w	w
nackskadan	w	w
namnges	F
narkoman	w	w
narkomanen	w	w
narkotikaberoende	w	w
narkotikaberoendet	w	w
narkotikabrott	w	w
narkotikabrottet	w	w
narkotikadömd	w	w
narkotikadömda	w	w
narkotikadömde	w	w
nationalsocialist	w	w
nationalsocialisten	w	w
natthärbärge	w	w
natthärbärget	w	w
naturskyddsföreningen	d
naturskyddsföreningens	d
naturvetarna	w	w
nazi	w	w
nazist	w	w
nazisten	w	w
necessitate		y
necessitated		y
necessitates		y
nedan angivna	y
nedanstående	y
nedbringa	y
nedbringades	y
nedbringar	y
nedsatt hörsel	w	w
nedsatt rörlighet	w	w
nedsatt syn	w	w
nedsövd	w	w
nedtaga	y
nedtages	y
nedtagning av	y
needs assessment		r
negativt avseende	z
neither		x
nekades assistans	s
nekades avlösning	s
nekades boendestöd	s
nekades bostadsanpassning	s
nekades färdtjänst	s
nekades försörjningsstöd	s
nekades hemtjänst	s
nekades ledsagning	s
nekades personlig	s
nekades särskilt	s
nekades äldreboende	s
nekats assistans	s
nekats avlösning	s
nekats boendestöd	s
nekats bostadsanpassning	s
nekats färdtjänst	s
nekats försörjningsstöd	s
nekats hemtjänst	s
nekats ledsagning	s
nekats personlig	s
nekats särskilt	s
nekats äldreboende	s
nervskada	w	w
nervskadan	w	w
never		x
nevertheless		y
newborn		j
ni får gärna	9
ni får också	9
ni får även	9
ni kan också vinna	3
ni kan vinna	3
ni kan även vinna	3
ni kanske vinna	3
ni som vill	9
nigeriansk bakgrund	w	w
nigeriansk familj	w	w
nigeriansk flykting	w	w
nigeriansk härkomst	w	w
nigeriansk släkt	w	w
nine years		i
nio år	i
nioårig	i
nioåriga	i
nioårige	i
nioåring	i
nioåringen	i
nissan	f	f
njuroperation	w	w
njuroperationen	w	w
njursten	w	w
njurstenar	w	w
njurstenen	w	w
njursvikt	w	w
njursvikten	w	w
nmr	w	w
no		x
no later than		G
no purchase necessary		\
nominera	6
non-binary	w	w
nonetheless		y
noon		H
noonans syndrom	w	w
nordea	`	`
nordeas	`	`
nordiska motståndsrörelsen	w	w
not		x
not allowed to tell		q
not for distribution		op
not for public release		op
not for publication		op
not supposed to tell		q
not to be shared		op
notification of		y
notified		Fy
notifies		y
notify		Fy
notifying		y
notwithstanding		y
nov	H	H
novel		m
novels		m
november	H	H
npf	w	w
number plate		g
number plates		g
numerous		y
nummerplåt	g
nummerplåtar	g
nummerplåtarna	g
nummerplåten	g
nummerskylt	g
nummerskyltar	g
nummerskyltarna	g
nummerskylten	g
ny hornhinna	w	w
ny höft	w	w
ny höftled	w	w
ny knäled	w	w
ny lever	w	w
ny njure	w	w
nyanländ	w	w
nyanlända	w	w
nyanlände	w	w
nyans	w	w
nyfödd	j
nyfödda	j
nygravid	w	w
nyhetsvärde	0
nyhetsvärdet	0
nykter	w	w
nykter alkoholist	w	w
nykter i	w	w
nykter sedan	w	w
nyktra	w	w
nynazist	w	w
nynazisten	w	w
nyskild	w	w
nysvensk	w	w
nysvenska	w	w
nysvenske	w	w
nytt hjärta	w	w
nytt knä	w	w
nyttja	y
nyttjade	y
nyttjades	y
nyttjande	y
nyttjandet	y
nyttjar	y
nyttjas	y
nyttjat	y
nyttjats	y
nyårsafton	H
nämn	;
närmast rätt svar	D
närmast vinner	D
närvara	y
närvara vid	y
närvarade	y
närvarade vid	y
närvarar	y
närvarar vid	y
närvarat	y
närvarat vid	y
nästkommande	y
någon	=
något avseende	z
något dylikt	z
några	=
nån	=
nödgades	y
nödgas	y
nödgats	y
o.dyl	y
o.dyl.	y
o.likn.	y
o.s.a	y
o.s.a.	y
oaktat	y
oberoende	_x
obesitas	w	w
obotligt sjuk	w	w
obtain		y
obtained		y
obtaining		y
obtains		y
ocd	w	w
och dylik	z
och dylika	z
och dylikt	z
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
of african descent	w	w
of african origin	w	w
of arab descent	w	w
of arab origin	w	w
of asian descent	w	w
of asian origin	w	w
of jewish descent	w	w
of jewish origin	w	w
of kurdish descent	w	w
of kurdish origin	w	w
offentliggörs	F
ofredande	w	w
ofredandet	w	w
ofördröjligen	y
oförtövat	y
ogiltig frånvaro	w	w
okt	H
oktober	H
olaga hot	w	w
olovlig körning	w	w
om du vill	9
om ni vill	9
ombesörja	y
ombesörjas	y
ombesörjde	y
ombesörjer	y
ombesörjes	y
ombesörjs	y
ombesörjt	y
ombesörjts	y
omfattas av sekretess	p
omfattas av sekretessen	p
omfattas av tystnadsplikt	p
omfattas av tystnadsplikten	p
omförmäld	y
omförmälda	y
omförmält	y
omgående	y
omhändertagande	s
omhändertagandet	s
omhändertagen	sw	w
omhändertaget	s
omhändertagits	w	w
omhändertagna	sw	w
omhändertagne	w	w
omhändertar	w	w
omhändertas	w	w
omhändertog	w	w
omhändertogs	sw	w
omkom	w	w
omkommit	w	w
omyndigförklarad	w	w
on a daily basis		y
on a monthly basis		y
on a regular basis		y
on a weekly basis		y
on a yearly basis		y
on an annual basis		y
on bail	w	w
on benefits	w	w
on condition that		y
on parole	w	w
on probation	w	w
on receipt of		y
on sick leave	w	w
on strike	w	w
on the grounds that		y
on the part of		y
on welfare	w	w
once upon		z
one years		i
onsdag	H
onsdagen	H
onsdagens	H
ont i axeln	w	w
ont i halsen	w	w
ont i hjärtat	w	w
ont i huvudet	w	w
ont i höften	w	w
ont i knät	w	w
ont i magen	w	w
ont i ryggen	w	w
opel	f	f
opeln	f	f
opera	m
operan	m
operation	w	w
operational as of		y
operationalisera	y
operationaliserar	y
operationen	w	w
opererad	w	w
opererades	w	w
opererar armen	w	w
opererar axeln	w	w
opererar bort	w	w
opererar bråcket	w	w
opererar foten	w	w
opererar grå	w	w
opererar handen	w	w
opererar handleden	w	w
opererar hjärtat	w	w
opererar höften	w	w
opererar knäet	w	w
opererar knät	w	w
opererar ryggen	w	w
opererar tummen	w	w
opererar ögonen	w	w
opereras	w	w
opererat armen	w	w
opererat axeln	w	w
opererat bort	w	w
opererat foten	w	w
opererat handen	w	w
opererat handleden	w	w
opererat hjärtat	w	w
opererat höften	w	w
opererat knäet	w	w
opererat knät	w	w
opererat ryggen	w	w
opererat ögonen	w	w
opererats	w	w
opioidberoende	w	w
opioidberoendet	w	w
optimise		y
optimised		y
optimises		y
optimize		y
optional		9
ordinarie pris	O
organisationens	e
organiseras	_
orienteringstävling	0
orienteringstävlingar	0
orienteringstävlingarna	0
orienteringstävlingen	0
orosanmälan	rsw	w
orosanmälan gällande	w	w
orosanmälan kring	w	w
orosanmälan om	w	w
orosanmälan på	w	w
orosanmäld	w	w
orosanmälningar	s
orosanmälningarna	s
ortodox	w	w
ortodoxe	w	w
osa	y
oss emellan sagt	q
osteoporos	w	w
osteoporosen	w	w
otrogen	w	w
otroligt rörande	z
our		e
outlook	v	v
ovan angivna	y
ovan nämnda	y
ovannämnd	y
ovannämnda	y
ovannämnt	y
ovanstående	y
over		SU
ovillkorligen	y
owing to the fact		y
p-bot	f
p-boten	f
p-böter	f
p-böterna	f
p-plats	f
p-platsen	f
p.s.s.	y
pacemaker	w	w
pacemakern	w	w
paedophile	w	w
paketbil	f
palestinier	w	w
palestiniern	w	w
palestinsk bakgrund	w	w
palestinsk familj	w	w
palestinsk flykting	w	w
palestinsk härkomst	w	w
palestinsk släkt	w	w
palliativ vård	w	w
panikattack	w	w
panikattacker	w	w
panikångest	w	w
panikångestattack	w	w
panikångestattacker	w	w
panikångesten	w	w
pansexuell	w	w
pansexuella	w	w
pansexuelle	w	w
pappers	w	w
papperslös	w	w
papperslösa	w	w
papperslöse	w	w
paranoid	w	w
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
parkinson	w	w
parkinson's	w	w
parkinsons	w	w
parkinsons sjukdom	w	w
partiaktiv	w	w
participate		7
participate in		y
participated in		y
participates in		y
participating in		y
participation in		y
particulars		y
partimedlem	w	w
partimedlemmen	w	w
partner	B
partnern	B
party member	w	w
passed away	w	w
pay		[
payment card		c
payment cards		c
payments from abroad		d
pedagogisk kartläggning	s
pedagogiskt avseende	z
pedofil	w	w
pedofilen	w	w
pedophile	w	w
pengaproblem	w	w
pengar i handen	N
pengarna i handen	N
penningpris	N
penningpriser	N
penningpriset	N
penningtvätt	w	w
penningtvätten	w	w
penningvinst	N
penningvinsten	N
people		=
per annum	y	y
per brev	F
per diem		y
per e-post	F
per mail	F
per mejl	F
per omgående	y
per sms	F
per telefon	F
performance		m
performances		m
permobil	w	w
permobilen	w	w
person	=
personakt	rs
personakten	rs
personbil	f
personer	=
personlig assistans	w	w
personlig assistent	w	w
personlig konkurs	w	w
personrån	w	w
personrånet	w	w
persons		y
pertaining to		y
pertains to		y
peugeot	f	f
peugeoten	f	f
pg	b
pg-nr	b
pick		C
picked		C
picks		C
picture book		m
pingstkyrkan	w	w
pingstvän	w	w
pingstvännen	w	w
piratpartiet	w	w
pjäs	m
pjäsen	m
pjäser	m
placed in care		s
placed in foster		s
placerad hos familjehem	w	w
placerad i behandlingshem	s
placerad i familjehem	sw	w
placerad i familjehemmet	s
placerad i fosterhem	sw	w
placerad i hvb	s
placerad i hvb-hem	s
placerad i institution	s
placerad i jourfamilj	s
placerad i jourhem	s
placerad i sis-hem	s
placerad i stödboende	s
placerad på behandlingshem	sw	w
placerad på familjehem	s
placerad på familjehemmet	s
placerad på fosterhem	s
placerad på hvb	s
placerad på hvb-hem	sw	w
placerad på institution	sw	w
placerad på jourfamilj	s
placerad på jourhem	s
placerad på sis-hem	s
placerad på stödboende	s
placerade i behandlingshem	s
placerade i familjehem	s
placerade i familjehemmet	s
placerade i fosterhem	s
placerade i hvb	s
placerade i hvb-hem	s
placerade i institution	s
placerade i jourfamilj	s
placerade i jourhem	s
placerade i sis-hem	s
placerade i stödboende	s
placerade på behandlingshem	s
placerade på familjehem	s
placerade på familjehemmet	s
placerade på fosterhem	s
placerade på hvb	s
placerade på hvb-hem	s
placerade på institution	s
placerade på jourfamilj	s
placerade på jourhem	s
placerade på sis-hem	s
placerade på stödboende	s
placerades hos familjehem	w	w
placerades i behandlingshem	s
placerades i entrén	0	0
placerades i familjehem	sw	w
placerades i familjehemmet	s
placerades i fosterhem	sw	w
placerades i hvb	s
placerades i hvb-hem	s
placerades i institution	s
placerades i jourfamilj	s
placerades i jourhem	s
placerades i kö	0	0
placerades i parken	0	0
placerades i sis-hem	s
placerades i stödboende	s
placerades i topp	0	0
placerades i torget	0	0
placerades mellan entrén	0	0
placerades mellan kö	0	0
placerades mellan parken	0	0
placerades mellan topp	0	0
placerades mellan torget	0	0
placerades på andra	0	0
placerades på behandlingshem	s
placerades på entrén	0	0
placerades på familjehem	s
placerades på familjehemmet	s
placerades på fjärde	0	0
placerades på fosterhem	s
placerades på första	0	0
placerades på hvb	s
placerades på hvb-hem	s
placerades på institution	s
placerades på jourfamilj	s
placerades på jourhem	s
placerades på kö	0	0
placerades på parken	0	0
placerades på plats	0	0
placerades på sis-hem	s
placerades på stödboende	s
placerades på topp	0	0
placerades på torget	0	0
placerades på tredje	0	0
placerades ut entrén	0	0
placerades ut kö	0	0
placerades ut parken	0	0
placerades ut topp	0	0
placerades ut torget	0	0
placerades vid entrén	0	0
placerades vid kö	0	0
placerades vid parken	0	0
placerades vid topp	0	0
placerades vid torget	0	0
placeras i behandlingshem	s
placeras i entrén	0	0
placeras i familjehem	s
placeras i familjehemmet	s
placeras i fosterhem	s
placeras i hvb	s
placeras i hvb-hem	s
placeras i institution	s
placeras i jourfamilj	s
placeras i jourhem	s
placeras i kö	0	0
placeras i parken	0	0
placeras i sis-hem	s
placeras i stödboende	s
placeras i topp	0	0
placeras i torget	0	0
placeras mellan entrén	0	0
placeras mellan kö	0	0
placeras mellan parken	0	0
placeras mellan topp	0	0
placeras mellan torget	0	0
placeras på behandlingshem	s
placeras på entrén	0	0
placeras på familjehem	s
placeras på familjehemmet	s
placeras på fosterhem	s
placeras på hvb	s
placeras på hvb-hem	s
placeras på institution	s
placeras på jourfamilj	s
placeras på jourhem	s
placeras på kö	0	0
placeras på parken	0	0
placeras på sis-hem	s
placeras på stödboende	s
placeras på topp	0	0
placeras på torget	0	0
placeras ut entrén	0	0
placeras ut kö	0	0
placeras ut parken	0	0
placeras ut topp	0	0
placeras ut torget	0	0
placeras vid entrén	0	0
placeras vid kö	0	0
placeras vid parken	0	0
placeras vid topp	0	0
placeras vid torget	0	0
placerats hos familjehem	w	w
placerats i behandlingshem	s
placerats i entrén	0	0
placerats i familjehem	s
placerats i familjehemmet	s
placerats i fosterhem	s
placerats i hvb	s
placerats i hvb-hem	s
placerats i institution	s
placerats i jourfamilj	s
placerats i jourhem	s
placerats i kö	0	0
placerats i parken	0	0
placerats i sis-hem	s
placerats i stödboende	s
placerats i topp	0	0
placerats i torget	0	0
placerats mellan entrén	0	0
placerats mellan kö	0	0
placerats mellan parken	0	0
placerats mellan topp	0	0
placerats mellan torget	0	0
placerats på behandlingshem	s
placerats på entrén	0	0
placerats på familjehem	s
placerats på familjehemmet	s
placerats på fosterhem	s
placerats på hvb	s
placerats på hvb-hem	s
placerats på institution	s
placerats på jourfamilj	s
placerats på jourhem	s
placerats på kö	0	0
placerats på parken	0	0
placerats på sis-hem	s
placerats på stödboende	s
placerats på topp	0	0
placerats på torget	0	0
placerats ut entrén	0	0
placerats ut kö	0	0
placerats ut parken	0	0
placerats ut topp	0	0
placerats ut torget	0	0
placerats vid entrén	0	0
placerats vid kö	0	0
placerats vid parken	0	0
placerats vid topp	0	0
placerats vid torget	0	0
plan	t	t
planläggas	y
planläggs	y
plate number		g
platform		^
platforms		^
plats	t	t
plattform	^
plattformar	^
plattformarna	^
plattformen	^
plattformens	^
play about		m
pleaded guilty	w	w
please be advised that		y
please find attached		y
please find enclosed		y
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
points		n
polack	w	w
polacken	w	w
polare	<
polaren	<
polarna	<
police car		h
polisanmäld	sw	w
polisanmälda	s
polisanmälde	w	w
polisanmäldes	w	w
polisanmäls	w	w
polisanmälts	w	w
polisbil	h
polisbilar	h
polisbilen	h
polisens	e
polisförbundet	w	w
polisoperation	0	0
polisoperationen	0	0
politiskt aktiv	w	w
polsk bakgrund	w	w
polsk familj	w	w
polsk flykting	w	w
polsk härkomst	w	w
polsk släkt	w	w
polska rötter	w	w
polyamorös	w	w
polyamoröse	w	w
poolbil	h
poolbilar	h
poolbilen	h
positivt avseende	z
possess		y
possessed		y
possesses		y
post		6
posta	6
postgiro	b
postgirokonto	b
postgironummer	b
postgirot	b
posttraumatisk stress	w	w
posttraumatiska stress	w	w
posttraumatiskt stressyndrom	w	w
poäng	n
poängen	n
praktiskt avseende	z
pregnancy	w	w
pregnant	w	w
prenumerant	A
prenumeranter	A
prenumerera	A
prenumererar	A
preschool class		i
presenterar	F
presenteras	F
presenteras av	B_
presentkort	K
presentkorten	K
presentkortet	K
prestationsångest	0	0
prestationsångesten	0	0
preventiv	y
preventiva	y
preventivt	y
previous to		y
primärt	y
prior to		y
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
privatadress	u	u
privatadressen	u	u
privatbil	f
prize		K
prize draw		2C
prize is		L
prize money		N
prizes		K
problematik	y
problematiken	y
problematisk skolfrånvaro	w	w
problemställning	y
problemställningar	y
problemställningarna	y
problemställningen	y
processa	y
processar	y
processas	y
procure		y
procured		y
procures		y
procuring		y
projekttävling	0
projekttävlingar	0
projekttävlingen	0
promulgate		y
promulgated		y
propp	w	w
proppen	w	w
prostate cancer	w	w
prostituerad	w	w
prostituerade	w	w
protected address		l
protected identity	w	lw
protes	w	w
protesen	w	w
protestant	w	w
protestanten	w	w
protonmail	v	v
provided that		y
providing that		y
provrörsbefruktning	w	w
provrörsbefruktningen	w	w
provsvar	rs
provsvaren	rs
provsvaret	rs
psoriasis	w	w
psychiatric clinic	w	w
psychiatric hospital	w	w
psychiatric ward	w	w
psyk	w	w
psykavdelningen	w	w
psyken	w	w
psyket	w	w
psykiatrin	w	w
psykisk ohälsa	w	w
psykiska besvär	w	w
psykiska problem	w	w
psykiskt instabil	w	w
psykiskt sjuk	w	w
psykos	w	w
psykosen	w	w
psykoser	w	w
psykotisk	w	w
psykotiska	w	w
psykotiske	w	w
ptsd	w	w
publicera	6
publicerad	F
publicerar	F
publiceras	F
published		F
pupil		W
pupils		W
purchase		[y
purchased		y
purchases		y
purchasing		y
pursuant to		y
på basis av	y
på daglig basis	y
på det att	y
på ett sådant sätt	y
på förekommen anledning	y
på grund av att	y
på grund av hedersförtryck	w	w
på grund av hedersvåld	w	w
på grund av mobbning	w	w
på grund av mobbningen	w	w
på grund av våld	w	w
på grund därav	y
på grund härav	y
på inga sätt	x
på inga vis	x
på inget sätt	x
på inget vis	x
på intet sätt	x
på intet vis	x
på kort	0
på motsvarande sätt	y
på månadsbasis	y
på regelbunden basis	y
på så sätt att	y
på veckobasis	y
på årlig basis	y
på årsbasis	y
påbjuda	y
påbjuden	y
påbjuder	y
påbjuds	y
påbörja	y
påbörjade	y
påbörjades	y
påbörjar	y
påbörjas	y
påbörjat	y
påbörjats	y
påföljande dag	y
påföljande vecka	y
påföljande år	y
pågår	G
påkalla	y
påkalla hjälp	z
påkalla uppmärksamhet	z
påkalla uppmärksamheten	z
påkallad	y
påkallade	y
påkallade hjälp	z
påkallade uppmärksamhet	z
påkallade uppmärksamheten	z
påkallar	y
påkallar hjälp	z
påkallar uppmärksamhet	z
påkallar uppmärksamheten	z
påkallas	y
påkallat	y
påskafton	H
påtala	y
påtalade	y
påtalar	y
påtalas	y
påtalat	y
påtalats	y
påverkad av alkohol	w	w
påverkad av droger	w	w
påvisa	y
påvisade	y
påvisar	y
påvisat	y
queer	w	w
quite concerning		z
radiohjälpen	d
radiohjälpens	d
raffle		2C
random		C
randomly		C
rapist	w	w
rasist	w	w
rasisten	w	w
rattfull	fw	w
rattfulla	f
rattfylleri	w	w
rattfylleriet	w	w
rattfyllerist	fw	w
rattfylleristen	fw	w
rattonykter	w	w
red cross		d
reducera	y
reducerade	y
reducerar	y
reduceras	y
reducerat	y
reducerats	y
refugee	w	w
reg no		g
reg nr	g
reg number		g
reg nummer	g
reg-nr	g
reg.nr	g
reg.nummer	g
regarding		y
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
regler gällande	y
reglerna	I
reglerna gällande	y
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
rehab	w	w
rehabiliteras	w	w
reimburse		y
reimbursed		y
reimbursement		y
reimburses		y
reiterate		y
reiterated		y
reiterates		y
rekommenderad ålder	m
rekommenderas från	m
rekvirera	y
rekvirerade	y
rekvirerar	y
rekvireras	y
rekvirerat	y
relegerad	w	w
religiös	w	w
religiös tillhörighet	w	w
religiös tro	w	w
religiös uppfattning	w	w
religiös övertygelse	w	w
religiösa skäl	w	w
religiösa övertygelse	w	w
remainder		y
remiss	s
remissen	s
remittance		y
remittances		y
remuneration		y
renault	f	f
renaulten	f	f
render assistance		y
renhållningsfordon	h
renhållningsfordonet	h
reply		6
reported to the police	w	w
repost	:	:
reposta	:
requisite		y
resande	w
rescind		y
rescinded		y
reshare		:
reside		y
resided		y
resides	u	uy
residing	u	uy
resp	y
resp.	y
responsible		_
resultat	En
resultaten	n
resultatet	En
resultera i	y
resulterade i	y
resulterar i	y
resulterat i	y
results		n
resurs bank	`	`
resurs banken	`	`
retain		y
retained		y
retains		y
retts syndrom	w	w
returnera	y
returnerade	y
returnerar	y
returneras	y
returnerat	y
retweet	:	:
retweeta	:
reumatiker	w	w
reumatikern	w	w
reumatism	w	w
reumatismen	w	w
revealed		F
ridtävling	0
ridtävlingar	0
ridtävlingarna	0
ridtävlingen	0
riktigt rörande	z
riktlinjer gällande	y
ring	F
ringer	F
rings	F
rings upp	F
riskerar utvisas	w	w
rita	6
ritalin	w	w
rolig rörande	z
roligaste bidrag	D
roligaste bidraget	D
roligaste bild	D
roligaste bilden	D
roligaste motivering	D
roligaste motiveringen	D
roligaste svar	D
roligaste svaret	D
rollator	w	w
rollatorn	w	w
rollen som	m
rom	w
roma	w	w
roman	m
romanen	m
romaner	m
romani	w	w
romni	w	w
romsk	w	w
romsk bakgrund	w	w
romsk härkomst	w	w
romska	w	w
romska rötter	w	w
romske	w	w
romskt blod	w	w
romskt påbrå	w	w
romskt ursprung	w	w
ropar upp	F
ropar ut	F
ropas upp	F
ropas ut	F
rules		I
rullstol	w	w
rullstolen	w	w
rullstolsbunden	w	w
rullstolsbundna	w	w
rullstolsbundne	w	w
rullstolsburen	w	w
rullstolsburenne	w	w
rullstolsburna	w	w
rullstolsburne	w	w
rutiner gällande	y
ryggmärgsbråck	w	w
ryggmärgsbråcket	w	w
ryggmärgsskada	w	w
ryggmärgsskadan	w	w
ryggoperation	w	w
ryggoperationen	w	w
ryggskada	w	w
ryggskadan	w	w
ryggskott	w	w
ryggskottet	w	w
rysk bakgrund	w	w
rysk familj	w	w
rysk flykting	w	w
rysk härkomst	w	w
rysk släkt	w	w
rysk-ortodox	w	w
rysk-ortodoxa	w	w
ryska rötter	w	w
ryss	w	w
ryssen	w	w
rädda barnen	d
rädda barnens	d
räddningsfordon	h
räddningsfordonet	h
räddningsinsats	0
räddningsinsatsen	0
räddningsoperation	0	0
räddningsoperationen	0	0
räddningstjänstens	e
räkna	6
rättsligt avseende	z
rättspsyk	w	w
rättspsyken	w	w
råd gällande	y
rån	w	w
rånade	w	w
rånare	w	w
rånaren	w	w
rånat	w	w
rånet	w	w
rånförsök	w	w
rånförsöket	w	w
rånsdömd	w	w
rånsdömda	w	w
rånsdömde	w	w
röda korset	d
röda korsets	d
röker cannabis	w	w
röker gräs	w	w
röker hasch	w	w
röker heroin	w	w
rörande	y
rörande berättelse	z
rörande detta	y
rörande enig	z
rörande eniga	z
rörande enigt	z
rörande enkelt	z
rörande film	z
rörande historia	z
rörande men	z
rörande mening	z
rörande möte	z
rörande och	z
rörande scen	z
rörande skildring	z
rörande tacksam	z
rörande tal	z
rörande ögonblick	z
rörande överens	z
rörelsehinder	w	w
rörelsehindrad	w	w
rörelsehindrada	w	w
rörelsehindrade	w	w
rörelsehindret	w	w
rörelsenedsättning	w	w
rörelsenedsättningen	w	w
rösta	6
röstar	D
röstas	D
rötter från	w	w
rötter i	w	w
s.k	y
s.k.	y
saab	f	f
saaben	f	f
sac	w	w
sades upp	w	w
saga	m
sagan	m
sagan om	m
sagor	m
sagorna	m
sagts upp	w	w
salafist	w	w
salafisten	w	w
saltbil	h
saltbilar	h
saltbilen	h
samband	_
same	w
samen	w
samhällstjänst	w	w
samhällstjänsten	w	w
sami	w	w
samisk	w	w
samisk bakgrund	w	w
samisk härkomst	w	w
samiska rötter	w	w
samiske	w	w
samiskt blod	w	w
samiskt påbrå	w	w
samiskt ursprung	w	w
samkönad relation	w	w
samkönat förhållande	w	w
samkönat äktenskap	w	w
samla in	d
samlar in	d
samlokalisera	y
samlokaliserad	y
samlokaliserar	y
samlokaliseras	y
samlokalisering	y
samma avseende	z
sammankomst	y
sammankomsten	y
sammankomster	y
sammanlagda	P
sammanlagt	P
samråd gällande	y
samrådet gällande	y
samröre	_
samtalsstöd	s
samtalsstödet	s
samtliga	y
samtligas	y
sandbil	h
sandbilar	h
sandbilen	h
saneringsoperation	0	0
saneringsoperationen	0	0
satanist	w	w
satanisten	w	w
satt anhållen	w	w
satt eld på	w	w
satt fängslad	w	w
satt häktad	w	w
satt i fängelse	w	w
satt i häkte	w	w
satt i häktet	w	w
satt i rullstol	w	w
satt inne	w	w
satt inne fängelse	w	w
satt inspärrad	w	w
satt på anstalt	w	w
satt på anstalten	w	w
satt på hall	w	w
satt på kumla	w	w
satt på kåken	w	w
satt på norrtäljeanstalten	w	w
satt på skänninge	w	w
satt på tidaholm	w	w
satte eld på	w	w
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
scharlakansfeber	w	w
scharlakansfebern	w	w
schizofren	w	w
schizofrena	w	w
schizofrene	w	w
schizofreni	w	w
schizofrenin	w	w
schizophrenia	w	w
school's		e
scientolog	w	w
scientologen	w	w
scientologikyrkan	w	w
scorers		n
sd	w	w
sd-are	w	w
sd:are	w	w
seb	`	`
sebs	`	`
second prize		L
secret		o
sedermera	y
sedvanlig	y
sedvanliga	y
sedvanligen	y
sedvanligt	y
seen the counsellor		r
seen the psychologist		r
seger	5
segern	5
segrade	5
segrar	5
segrare	E
segraren	E
segrarens	E
sek	Q	Q
seko	w	w
sekretess	o
sekretessbelagd	op
sekretessbelagda	op
sekretessbelagt	op
sekretessklassad	p
sekretessklassade	p
sekretessklassat	p
sekretesskyddad	p
sekretesskyddade	p
sekretesskyddat	p
sekretessmarkerad	p
sekretessmarkerade	p
sekretessmarkerat	p
sekretessmarkering	w	w
sekretessmarkeringen	w	w
sekretesstämplad	p
sekretesstämplade	p
sekretesstämplat	p
selected		D
senarelades	y
senarelagd	y
senarelagt	y
senarelägga	y
senareläggas	y
senarelägger	y
senareläggs	y
senast	G
senaste	G
send		6
senil	w	w
senila	w	w
senile	w	w
sentenced	w	w
sep	H	H
sepsis	w	w
sept	H	H
september	H	H
serb	w
serben	w
serbisk bakgrund	w	w
serbisk familj	w	w
serbisk flykting	w	w
serbisk härkomst	w	w
serbisk släkt	w	w
seriefigur	m
seriefiguren	m
serien	5
serien om	m
seriously ill	w	w
served time	w	w
serveringstillstånd	5
serveringstillståndet	5
servicebostad	w	w
servicebostaden	w	w
set	n
seten	n
seven years		i
sex år	i
sexan	i
sexarbetare	w	w
sexarbetaren	w	w
sexberoende	w	w
sexberoendet	w	w
sexköpare	w	w
sexköparen	w	w
sexmissbruk	w	w
sexmissbruket	w	w
sexuell läggning	w	w
sexuellt ofredande	w	w
sexuellt övergrepp	w	w
sexårig	i
sexåriga	i
sexårige	i
sexåring	i
sexåringen	i
share		:
shares		:
shia muslim	w	w
shiamuslim	w	w
shiamuslimen	w	w
shoplifted	w	w
shoppingångest	0	0
shoppingångesten	0	0
should not say this		q
should you require		y
should you wish to		y
shouldn't tell you		q
sick	w	w
sick of	0	0
sicklecellsjuka	w	w
signifikant	y
signifikanta	y
sikh	w	w
sikhen	w	w
simtävling	0
simtävlingar	0
simtävlingarna	0
simtävlingen	0
simultant	y
sina rötter i	w	w
sis-hem	w	w
sis-hemmet	w	w
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
sitter anhållen	w	w
sitter fängslad	w	w
sitter häktad	w	w
sitter i fängelse	w	w
sitter i häkte	w	w
sitter i häktet	w	w
sitter i rullstol	w	w
sitter inne	w	w
sitter inne fängelse	w	w
sitter inspärrad	w	w
sitter på anstalt	w	w
sitter på anstalten	w	w
sitter på hall	w	w
sitter på kumla	w	w
sitter på kåken	w	w
sitter på norrtäljeanstalten	w	w
sitter på skänninge	w	w
sitter på tidaholm	w	w
six years		i
sju år	i
sjuk	w	w
sjuk av längtan	0	0
sjuk bra	0	0
sjuk cool	0	0
sjuk duktig	0	0
sjuk duktiga	0	0
sjuk fin	0	0
sjuk fint	0	0
sjuk god	0	0
sjuk gott	0	0
sjuk häftig	0	0
sjuk häftigt	0	0
sjuk imponerad	0	0
sjuk kul	0	0
sjuk mycket	0	0
sjuk många	0	0
sjuk på längtan	0	0
sjuk rolig	0	0
sjuk roligt	0	0
sjuk snygg	0	0
sjuk snyggt	0	0
sjuk stolt	0	0
sjuk stolta	0	0
sjuk taggad	0	0
sjuk vacker	0	0
sjuka	w	w
sjukanmäld	w	w
sjukanmälde sig	w	w
sjukdom	w	w
sjukdomen	w	w
sjuke	w	w
sjukersättning	w	w
sjukersättningen	w	w
sjukhem	w	w
sjukhemmet	w	w
sjukhus	w	w
sjukhuset	w	w
sjukpenning	w	w
sjukpenningen	w	w
sjukpension	w	w
sjukpensionen	w	w
sjukpensionär	w	w
sjukpensionären	w	w
sjukskriven	w	w
sjukskrivenna	w	w
sjukskrivenne	w	w
sjukskrivna	w	w
sjukskrivne	w	w
sjukskrivning	w	w
sjukskrivningen	w	w
sjukt bra	0	0
sjukt cool	0	0
sjukt duktig	0	0
sjukt duktiga	0	0
sjukt fin	0	0
sjukt fint	0	0
sjukt god	0	0
sjukt gott	0	0
sjukt häftig	0	0
sjukt häftigt	0	0
sjukt imponerad	0	0
sjukt kul	0	0
sjukt mycket	0	0
sjukt många	0	0
sjukt rolig	0	0
sjukt roligt	0	0
sjukt snygg	0	0
sjukt snyggt	0	0
sjukt stolt	0	0
sjukt stolta	0	0
sjukt taggad	0	0
sjukt vacker	0	0
sjuårig	i
sjuåriga	i
sjuårige	i
sjuåring	i
sjuåringen	i
självmordsbenägen	w	w
självmordsbenägne	w	w
självmordsförsök	w	w
självmordsförsöket	w	w
självmordsnära	w	w
självmordstankar	w	w
självmordstankarna	w	w
självskadar	w	w
självskadarde	w	w
självskadebeteende	w	w
självskadebeteendet	w	w
sjögrens syndrom	w	w
sjösjuk	0	0
sjösjuka	0	0
ska egentligen stanna	q
ska ej spridas	op
ska inte spridas	op
ska omhändertas	r
ska skilja sig	w	w
ska utvisas	w	w
skadad	w	w
skadad av	0	0
skadade sig allvarligt	w	w
skadade sig svårt	w	w
skadar sig själv	w	w
skadat sig allvarligt	w	w
skadat sig svårt	w	w
skadegörelse	w	w
skadegörelsen	w	w
skall	y
skall utvisas	w	w
skallskada	w	w
skallskadan	w	w
skandiabanken	`	`
skandiabankens	`	`
skar sig i armarna	w	w
skatt	R
skatta	R
skattar	R
skattebrott	w	w
skattebrottet	w	w
skattefri	R
skattefria	R
skattefritt	R
skatten	R
skatteplikt	R
skatteplikten	R
skatteskulder	w	w
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
skild	w	w
skild från	0	0
skilde sig	w	w
skildes	w	w
skildes från	0	0
skildes som	0	0
skildes åt	0	0
skilsmässa	w	w
skilsmässa mellan	w	w
skilsmässan	w	w
skilsmässan mellan	w	w
skilt sig	w	w
skin cancer	w	w
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
skolfrånvaro	sw	w
skolfrånvaron	sw	w
skolios	w	w
skoliosen	w	w
skolkade	w	w
skolkar	w	w
skolkat	w	w
skoltävling	0
skoltävlingar	0
skoltävlingarna	0
skoltävlingen	0
skolvägrade	w	w
skolvägran	w	w
skolvägrar	w	w
skotern	f
skriftlig varning	sw	w
skriftligen	y
skriv	6
skrivelse	y
skrivelsen	y
skrivelser	y
skrivelserna	y
skriver till	F
skriver vi till	F
skrivsvårigheter	w	w
skrotbil	f
skulder	w	w
skulderna	w	w
skuldsanering	w	w
skuldsaneringen	w	w
skuldsatt	w	w
skuldsatta	w	w
skuldsatte	w	w
skulle stanna mellan oss	q
skyddad adress	lw	w
skyddad folkbokföring	l
skyddad handling	op
skyddad identitet	lw	w
skyddade boende	l
skyddade boendet	w	w
skyddade personuppgifter	lw	w
skyddas av sekretess	p
skyddat boende	lw	w
skyddstillsyn	w	w
skyddstillsynen	w	w
skyldig till	w	w
skyndsamt	y
skyttetävling	0
skyttetävlingar	0
skyttetävlingarna	0
skyttetävlingen	0
skänk	d
skänka	d
skänker	d
skänkt	d
skänkte	d
skär sig	w	w
skåpbil	f
skåpvagn	f
skåpvagnen	f
slagit henne	w	w
slagit honom	w	w
slagit sin	w	w
slagit sönder	w	w
slagit sönder alla	0	0
slagit sönder rekordet	0	0
slagit sönder ägg	0	0
slagsmål	w	w
slagsmålet	w	w
slippa	x
slog barnen	w	w
slog flickan	w	w
slog frun	w	w
slog grannen	w	w
slog henne	w	w
slog honom	w	w
slog hunden	w	w
slog läraren	w	w
slog mig	w	w
slog ned	w	w
slog ned på	0	0
slog ned till	0	0
slog ner	w	w
slog personalen	w	w
slog pojken	w	w
slog rektorn	w	w
slog sig igenom	0	0
slog sig ned	0	0
slog sig ner	0	0
slog sig samman	0	0
slog sig till	0	0
slog sin	w	w
slog sönder	w	w
slog sönder alla	0	0
slog sönder rekordet	0	0
slog sönder ägg	0	0
slump	C
slumpar	C
slumpas	C
slumpen	C
slumpmässig	C
slumpmässigt	C
slumpvis	C
slutade dricka	w	w
slutade knarka	w	w
slutar	G
slutat dricka	w	w
slutat knarka	w	w
slutdag	G
slutdagen	G
slutdatum	G
slutför	y
slutföra	y
slutföras	y
slutförde	y
slutfördes	y
slutförs	y
slutfört	y
sluttid	G
sluttiden	G
släckbil	h
släckbilen	h
släp	f
släpen	f
släpet	f
släpkärra	f
släpkärran	f
släpptes ur fängelset	w	w
släpptes ur häktet	w	w
släppts ur fängelset	w	w
släppts ur häktet	w	w
släpvagn	f
släpvagnar	f
släpvagnarna	f
släpvagnen	f
sm-final	5
sm-finalen	5
sm-guld	5
sm-guldet	5
smitning	w	w
smitningen	w	w
smitningsolycka	w	w
smitningsolyckan	w	w
smitolycka	f
smitolyckan	f
smittad	w	w
smittad av entusiasm	0	0
smittad av entusiasmen	0	0
smittad av glädje	0	0
smittad av glädjen	0	0
smittad av musiken	0	0
smittad av skratt	0	0
smittada	w	w
smittade	w	w
smittades	w	w
smittades av energin	0	0
smittades av entusiasm	0	0
smittades av entusiasmen	0	0
smittades av glädje	0	0
smittades av glädjen	0	0
smittades av musiken	0	0
smittades av skrattet	0	0
smittats	w	w
små som stora	W
småhustomter	5
småhustomterna	5
snabel-a	v	v
snabela	v	v
snap	]	]
snarast möjligt	y
snarligen	y
snattade	w	w
snattar	w	w
snattat	w	w
snatteri	w	w
snatteriet	w	w
snodde	w	w
snott	w	w
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
so as to		y
so concerning		z
social democrat	w	w
social democrats	w	w
social fobi	w	w
social media		^
social services report		s
social welfare	w	w
sociala medier	^
sociala medium	^
sociala nätverk	^
sociala nätverket	^
socialakt	rs
socialakten	rs
socialbidrag	w	w
socialbidraget	w	w
socialbidragstagare	w	w
socialbidragstagaren	w	w
socialdemokrat	w	w
socialdemokraten	w	w
socialdemokraterna	w	w
socialt avseende	z
socialt medium	^
socialt nätverk	^
socialt nätverket	^
solely		y
som asylsökande	w	w
som betalar	8[
som bokar	8[
som bokat	8[
som båtflykting	w	w
som en följd av	y
som en konsekvens av	y
som ensamkommande	w	w
som ett led i	y
som flykting	w	w
som handlar	8[
som handlat	8[
som kvotflykting	w	w
som köper	8[
som köpt	8[
som swishar	8[
somali	w	w
somalier	w	w
somaliern	w	w
somalisk bakgrund	w	w
somalisk härkomst	w	w
somaliska rötter	w	w
somaliskt blod	w	w
somaliskt påbrå	w	w
somaliskt ursprung	w	w
somebody		=
someone		=
sommarjobb	5
sommarjobben	5
sommarjobbet	5
somnade in	w	w
somnade in framför	0	0
somnade in till	0	0
somnat in	w	w
son	W
sond	w	w
sonden	w	w
sondmat	w	w
sonen	W
sopbil	h
sopbilar	h
sopbilen	h
sopmaskin	h
sopmaskinen	h
sort code		`
sos barnbyar	d
sosse	w	w
sossen	w	w
sov i bilen	w	w
sov i husvagn	w	w
sov i trappuppgången	w	w
sov i tält	w	w
sover i bilen	w	w
sover i husvagn	w	w
sover i sin bil	w	w
sover i trappuppgången	w	w
sover i tält	w	w
sparbank	`
sparbanken	`	`
sparbanker	`
specialoperation	0	0
specialoperationen	0	0
specialundervisning	w	w
specialundervisningen	w	w
spelas av	m
spelberoende	w	w
spelberoendet	w	w
spelskulder	w	w
spite of the fact		y
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
språkligt avseende	z
språkstörning	w	w
språkstörningen	w	w
spänn	Q
spörsmål	y
spörsmålen	y
spörsmålet	y
ssr	w	w
ssu	w	w
st	M
st.	M
stadens	e
stadfäst	y
stadfästa	y
stadfäste	y
stadfäster	y
stadigvarande	y
stads	e
stadsjeep	f
stadsjeepen	f
stadsmissionen	d
stadsmissionens	d
stakeholder engagement		y
stal	w	w
stal allas	0	0
stal bollen	0	0
stal föreställningen	0	0
stal guldet	0	0
stal hela	0	0
stal hjärtan	0	0
stal matchen	0	0
stal mina	0	0
stal mitt	0	0
stal poäng	0	0
stal poängen	0	0
stal publikens	0	0
stal rampljuset	0	0
stal scenen	0	0
stal segern	0	0
stal showen	0	0
stal strålkastarljuset	0	0
stal uppmärksamheten	0	0
stal våra	0	0
starroperation	w	w
starroperationen	w	w
startavgift	YZ
startavgiften	YZ
startavgifter	YZ
startelva	n
startelvan	n
startlista	5
startlistan	5
statistiskt avseende	z
statslös	w	w
statslöse	w	w
statutory obligation		y
stegbil	h
stegbilen	h
steril	w	w
stiftelsens	e
stig	t	t
stipendiefond	d
stipendiefonden	d
stipulate		y
stipulated		y
stipulates		y
stipulera	y
stipulerad	y
stipulerade	y
stipulerar	y
stipuleras	y
stole	w	w
stole a base	0	0
stole a bases	0	0
stole a hearts	0	0
stole a scene	0	0
stole a show	0	0
stole a spotlight	0	0
stole the base	0	0
stole the bases	0	0
stole the hearts	0	0
stole the scene	0	0
stole the show	0	0
stole the spotlight	0	0
stomi	w	w
stomin	w	w
stor insats	0
stor som liten	W
stora och små	W
stories	?	?
story	?	?
story of		m
storyn	?	?
streck i betyg	w	w
strejkade	w	w
strejkar	w	w
strejkbrytare	w	w
strejkbrytaren	w	w
stressreaktion	w	w
strictly confidential		op
strider mot sekretessen	q
strikt förtroligt	op
strikt konfidentiell	op
strikt konfidentiellt	op
stroke	w	w
strokeenheten	w	w
stroken	w	w
struligt hemma	w	w
strängt förtroligt	op
strängt konfidentiell	op
strängt konfidentiellt	op
strängt religiös	w	w
strålbehandling	w	w
strålbehandlingen	w	w
strålning	w	w
strålningen	w	w
studieskulder	w	w
stulit	w	w
stulit allas	0	0
stulit bollen	0	0
stulit hela	0	0
stulit hjärtan	0	0
stulit poäng	0	0
stulit rampljuset	0	0
stulit segern	0	0
stulit showen	0	0
stulit våra	0	0
stum	w	w
stum av	0	0
stum inför	0	0
stumma	w	w
stumma av	0	0
stumma inför	0	0
stumme	w	w
stundom	y
styck	M
städoperation	0	0
städoperationen	0	0
städse	y
ställningstagande	y
ställningstaganden	y
ställningstagandet	y
stängdes av	s
stängdes av från skolan	w	w
stänger	G
stängts av	s
stängts av från skolan	w	w
stå till buds	y
stå till förfogande	y
står till buds	y
står till ditt förfogande	y
står till ert förfogande	y
står till förfogande	y
står under sekretess	p
stöd arbetet	d
stöd insamlingen	d
stöd oss	d
stöd vår	d
stöd våra	d
stöd vårt	d
stödboende	w	w
stödboendet	w	w
stödd	_
stödd av	B_
stödda	_
stöder	_
stödfamilj	w	w
stödfamiljen	w	w
stödjer	_
stödjs	_
stöds	_
stöds av	B_
stödundervisning	w	w
stödundervisningen	w	w
stökigt hemma	w	w
stöld	w	w
stölden	w	w
stölder	w	w
störningsvarning	w	w
störningsvarningen	w	w
stött	_
subaru	f	f
subarun	f	f
subject to confidentiality		p
subject to secrecy		p
subject to the provisions		y
submit		6
submit a		y
submit an		y
submit your		y
subscribe		A
subscriber		A
subscribers		A
subsequent to		y
subsequently		y
substantial		y
substantially		y
substantiell	y
substantiella	y
substantiellt	y
substituera	y
substituerade	y
substituerar	y
substitueras	y
successivt	y
sufficient		y
suicidal	w	w
suicidale	w	w
suicidförsök	w	w
suicidförsöket	w	w
sulf	w	w
sunday		H
sunni muslim	w	w
sunnimuslim	w	w
sunnimuslimen	w	w
supplementary		y
supported		_
supposed to be confidential		q
surgery	w	w
suspected of	w	w
suspended	w	w
suspended for theft	w	w
suspended from school		s
suttit i fängelse	w	w
suttit inne fängelse	w	w
suttit på anstalt	w	w
suttit på anstalten	w	w
suttit på hall	w	w
suttit på kumla	w	w
suttit på kåken	w	w
suttit på norrtäljeanstalten	w	w
suttit på skänninge	w	w
suttit på tidaholm	w	w
svar på	F
svara	6
svea bank	`	`
svea banken	`	`
svenska kyrkan	dw	w
svenska kyrkans	d
svenskt medborgarskap	w	w
sverigedemokrat	w	w
sverigedemokraten	w	w
sverigedemokraterna	w	w
sverigefinländare	w	w
sverigefinländaren	w	w
sverigefinne	w	w
sverigefinnen	w	w
sveriges ingenjörer	w	w
sveriges lärare	w	w
sveriges skolledare	w	w
svininfluensa	w	w
svininfluensan	w	w
svårt sjuk	w	w
svårt skadad	w	w
swedbank	`	`
swedbanks	`	`
sweden democrat	w	w
sweden democrats	w	w
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
synagogan	w	w
syndikalisterna	w	w
synergies		y
synergy		y
synnedsättning	w	w
synnedsättningen	w	w
synnerligen	y
synpunkter gällande	y
synskada	w	w
synskadad	w	w
synskadada	w	w
synskadade	w	w
synskadan	w	w
synsvag	w	w
synsvaga	w	w
syrgas	w	w
syrgasen	w	w
syrian	w	w
syrianen	w	w
syrier	w	w
syriern	w	w
syrisk bakgrund	w	w
syrisk härkomst	w	w
syrisk-ortodox	w	w
syrisk-ortodoxa	w	w
syriska rötter	w	w
syriskt blod	w	w
syriskt påbrå	w	w
syriskt ursprung	w	w
säbo	y
säg inget till någon	q
säkerhetsskyddsklassad	op
säkerhetsskyddsklassade	op
säkerhetsskyddsklassat	op
säkerställa	y
säkerställa att	y
säkerställas	y
säkerställde	y
säkerställde att	y
säkerställer	y
säkerställer att	y
säkerställs	y
säkerställt	y
säkerställt att	y
säljer amfetamin	w	w
säljer cannabis	w	w
säljer droger	w	w
säljer hasch	w	w
säljer heroin	w	w
säljer knark	w	w
säljer kokain	w	w
säljer narkotika	w	w
säljer sex	w	w
säljer smuggelsprit	w	w
säljer sprit	w	w
säljer tramadol	w	w
sängliggande	w	w
särskilt avseende	z
särskilt stöd	w	w
särskola	k
särskolan	k
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
så rörande	z
så tävlar du	78
så tävlar ni	78
så vinner du	8
så vinner ni	8
så är du med	8
så är ni med	8
sådant avseende	z
såframt	y
sålde amfetamin	w	w
sålde cannabis	w	w
sålde droger	w	w
sålde hasch	w	w
sålde heroin	w	w
sålde knark	w	w
sålde kokain	w	w
sålde narkotika	w	w
sålde sex	w	w
sålde smuggelsprit	w	w
sålde sprit	w	w
sålde tramadol	w	w
således	y
sålt amfetamin	w	w
sålt cannabis	w	w
sålt droger	w	w
sålt hasch	w	w
sålt heroin	w	w
sålt knark	w	w
sålt kokain	w	w
sålt narkotika	w	w
sålt smuggelsprit	w	w
sålt sprit	w	w
sålt tramadol	w	w
sålunda	y
såsom	y
såvitt avser	y
sökanden	y
söker asyl	w	w
sökes	y
sökoperation	0	0
sökoperationen	0	0
sökt asyl	w	w
sökte asyl	w	w
sömnsvårigheter	w	w
söndag	H
söndagen	H
söndagens	H
söndagsångest	0	0
söndagsångesten	0	0
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
ta i anspråk	y
tablettberoende	w	w
tablettberoendet	w	w
tack för alla bidrag	4
tack för alla gissningar	4
tack för alla svar	4
tag		;
tag yourself		>
tag yourselves		>
taga	y
tagas	y
tager	y
tages	y
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
tagit amfetamin	w	w
tagit droger	w	w
tagit en överdos	w	w
tagit heroin	w	w
tagit i anspråk	y
tagit knark	w	w
tagit livet av sig	w	w
tagit pengar ur kaffekassan	w	w
tagit pengar ur kassan	w	w
tagit pengar ur klasskassan	w	w
tagit pengar ur kollegans	w	w
tagit sitt liv	w	w
tagit tabletter	w	w
tagits på bar gärning	w	w
take into consideration		y
take part		7
taken into care		s
talsvårigheter	w	w
tankbil	f
tappade minnet	w	w
tappat minnet	w	w
tar amfetamin	w	w
tar droger	w	w
tar heroin	w	w
tar i anspråk	y
tar knark	w	w
tar kontakt	F
tar tabletter	w	w
tarva	y
tarvar	y
tarvas	y
tas i anspråk	y
tax		R
taxable		R
taxation		R
taxed		R
taxes		R
taxi	f
taxibil	f
taxibilen	f
taxin	f
tbc	w	w
tbe	w	w
teater	m
teatern	m
teen		W
teenager		W
teenagers		W
teens		W
tekniskt avseende	z
telefonledes	y
telefonsamtal	F
telefonsamtalet	F
tell		6
temporär	y
temporära	y
temporärt	y
ten years		i
teoretiskt avseende	z
terminally ill	w	w
terminalt sjuk	w	w
terminate		y
terminated		y
terminates		y
terminating		y
termination		y
terminera	y
terminerade	y
terminerar	y
termineras	y
terms		I
terrordömd	w	w
terrordömda	w	w
terrordömde	w	w
tesla	f	f
teslan	f	f
test results		s
test results from		r
testade positivt	w	w
testat positivt	w	w
testat sig positiv	w	w
tested positive for	w	w
thailändsk bakgrund	w	w
thailändsk familj	w	w
thailändsk flykting	w	w
thailändsk härkomst	w	w
thailändsk släkt	w	w
the card		c
the majority of		y
their account		`
thereafter		y
thereby		y
therein		y
thereof		y
thereto		y
thereunder		y
thereupon		y
therewith		y
thief	w	w
third prize		L
this concerning		z
this moment in time		y
threads	]	]
three years		i
thursday		H
thus		y
ticket		K
tickets		K
tics	w	w
tidigarelades	y
tidigarelagd	y
tidigarelagt	y
tidigarelägga	y
tidigareläggas	y
tidigarelägger	y
tidigareläggs	y
tidshorisont	y
tidshorisonten	y
tidslinje	?
tidslinjen	?
tidsperiod	y
tidsperioden	y
tidsperioder	y
tidsperioderna	y
tidsrymd	y
tidsrymden	y
tidsutdräkt	y
tidsutdräkten	y
tik-tok	]	]
tiktokkonto	0
tiktokkonton	0
tiktokkontot	0
till dags dato	y
till fullo	y
till fyllest	y
till följd av	y
till följd därav	y
till följd härav	y
till gagn	y
till gagn för	y
till och med	G
till yttermera visso	y
till övervägande del	y
tillbudsstående	y
tillbörlig	y
tillbörliga	y
tillbörligt	y
tillerkändes	y
tillerkänna	y
tillerkänner	y
tillerkänns	y
tillfyllest	y
tillgodogör sig	y
tillgodogöra sig	y
tillgodose	y
tillgodoser	y
tillgodoses	y
tillgodosett	y
tillgodosåg	y
tillgrep	y
tillgripa	y
tillgriper	y
tillgripit	y
tillgängliggjorde	y
tillgängliggjort	y
tillgängliggör	y
tillgängliggöra	y
tillgängliggörs	y
tillhandahålla	y
tillhandahållas	y
tillhandahåller	y
tillhandahållit	y
tillhandahållits	y
tillhandahålls	y
tillhandahöll	y
tillhandahölls	y
tillika	y
tillkännagav	y
tillkännagavs	y
tillkännage	y
tillkännager	Fy
tillkännages	Fy
tillkännagett	y
tillrättalägga	y
tillrättalägger	y
tillråda	y
tillrådde	y
tillråder	y
tillråds	y
tillsammans	P
tillsammans med	B
tillse	y
tillse att	y
tillser	y
tillser att	y
tillses	y
tillsett att	y
tillskapa	y
tillskapade	y
tillskapades	y
tillskapar	y
tillskapas	y
tillskapat	y
tillstyrka	y
tillstyrker	y
tillstyrks	y
tillstyrkt	y
tillstyrkte	y
tillställa	y
tillställas	y
tillställde	y
tillställer	y
tillställs	y
tillställt	y
tillsända	y
tillsändas	y
tillsände	y
tillsänder	y
tillsänds	y
tillsänt	y
tillsåg	y
tillsåg att	y
tillvarata	y
tillvarataga	y
tillvaratagit	y
tillvaratar	y
tillvaratas	y
tillvaratog	y
tillvägagångssätt	y
tillvägagångssättet	y
tillämplig	y
tillämpliga	y
tillämpligt	y
tillönska	y
tillönskar	y
tillönskas	y
timeline	?	?
tinnitus	w	w
tinnitusen	w	w
tio år	i
tioårig	i
tioåriga	i
tioårige	i
tioåring	i
tioåringen	i
tippa	6
tipsa	6
tipspromenad	2
tipspromenaden	2
tipsrunda	2
tipsrundan	2
tisdag	H
tisdagen	H
tisdagens	H
tjuv	w	w
tjuven	w	w
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
to the extent that		y
to win		78
today		H
tog amfetamin	w	w
tog droger	w	w
tog en överdos	w	w
tog heroin	w	w
tog i anspråk	y
tog knark	w	w
tog livet av sig	w	w
tog pengar ur kaffekassan	w	w
tog pengar ur kassan	w	w
tog pengar ur klasskassan	w	w
tog pengar ur kollegans	w	w
tog sitt liv	w	w
tog tabletter	w	w
together with		B
togs på bar gärning	w	w
tolv år	i
tolvårig	i
tolvåriga	i
tolvårige	i
tolvåring	i
tolvåringen	i
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
took her own life	w	w
took his own life	w	w
torde	y
torg	t	t
tornedaling	w	w
tornedalingen	w	w
torsdag	H
torsdagen	H
torsdagens	H
total	P	P
totala	P
totalt	P
totalvärde	OP
totalvärdet	OP
tourette	w	w
tourettes	w	w
tourettes syndrom	w	w
towed		f
towing		f
toyota	f	f
toyotan	f	f
trade unionist	w	w
trailer	f	f
trailern	f
trailers		f
trakasserades	w	w
trakasseras	w	w
trakasserats	w	w
trakasserier	w	w
trakasserierna	w	w
traktor	f
traktorer	f
traktorerna	f
traktorn	f
trans	w	w
trans boy	w	w
trans girl	w	w
trans man	w	w
trans woman	w	w
transa	w	w
transgender	w	w
transkille	w	w
transkillen	w	w
transkvinna	w	w
transkvinnan	w	w
transman	w	w
transmannen	w	w
transmit		y
transmits		y
transmitted		y
transmitting		y
transperson	w	w
transpersonen	w	w
transplant	w	w
transplantation	w	w
transplantationen	w	w
transport	w	w
transsexuell	w	w
transsexuella	w	w
transsexuelle	w	w
transtjej	w	w
transtjejen	w	w
trauma	w	w
traumat	w	w
traumatiserad	w	w
traumatiserade	w	w
tre år	i
trean	i
tredje pris	L
tredje priset	L
tredjepris	L
tredjepriset	L
trenne	y
trettondagen	H
treårig	i
treåriga	i
treårige	i
treåring	i
treåringen	i
trisslott	K
trisslotter	K
troende	w	w
tror på allah	w	w
tror på gud	w	w
tror på jesus	w	w
trots sekretess	q
trots sekretessen	q
trots tystnadsplikt	q
trots tystnadsplikten	q
truck		f
trucks		f
trygghetslarm	w	w
trygghetslarmet	w	w
träda i kraft	y
trädde i kraft	y
träder i kraft	y
trätt i kraft	y
tröjnummer	n
trött och sjuk på	0	0
tuberkulos	w	w
tuberkulosen	w	w
tuesday		H
tufft hemma	w	w
tumor	w	w
tumour	w	w
tumör	w	w
tumören	w	w
tumörer	w	w
tumöroperation	w	w
tumöroperationen	w	w
turk	w
turken	w
turkisk bakgrund	w	w
turkisk familj	w	w
turkisk flykting	w	w
turkisk härkomst	w	w
turkisk släkt	w	w
turkiska rötter	w	w
turkiskt blod	w	w
turkiskt påbrå	w	w
turkiskt ursprung	w	w
turnering	5
turneringar	5
turneringarna	5
turneringen	5
turners syndrom	w	w
tvenne	y
tvisten mellan	w	w
två år	i
tvåan	i
tvångsomhändertagen	w	w
tvångsomhändertogs	w	w
tvångsplacering	s
tvångsplaceringen	s
tvångssyndrom	w	w
tvångstankar	w	w
tvångsvårdad	w	w
tvångsvårdade	w	w
tvåårig	i
tvååriga	i
tvåårige	i
tvååring	i
tvååringen	i
twelve years		i
twitterkonto	0
twitterkonton	0
twitterkontot	0
two years		i
tydliggjorde	y
tydliggjort	y
tydliggör	y
tydliggöra	y
tydliggörs	y
tämligen	y
tände eld på	w	w
tände eld på publiken	0	0
tänt eld på	w	w
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
u.p.a.	y
ukrainare	w	w
ukrainaren	w	w
ukrainsk bakgrund	w	w
ukrainsk familj	w	w
ukrainsk flykting	w	w
ukrainsk härkomst	w	w
ukrainsk släkt	w	w
ukrainska rötter	w	w
ulcerös kolit	w	w
umgängestvist	w	w
umgängesutredning	rs
umgängesutredningen	rs
undanbedes	y
undanbedjes	y
undanröja	y
undanröjde	y
undanröjer	y
undanröjs	y
undanröjt	y
undantaga	y
undantager	y
undantages	y
under	SV	SV
under annat namn	w	w
under det att	y
under förutsättning att	y
under förutsättning av	y
under hänsynstagande till	y
under rådande omständigheter	y
under the provisions of		y
underhandskontakt	y
underkänd	w	w
underkänt	w	w
underlät	y
underlåta	y
underlåter	y
underlåtit	y
undermentioned		y
undernärd	w	w
underrätta	y
underrätta sig	z
underrättade	y
underrättar	y
underrättar sig	z
underrättas	Fy
underrättat	y
underrättats	y
understeg	y
understiga	y
understiger	y
understundom	y
undertake		y
undertaken		y
undertakes		y
undertaking		y
undertook		y
undocumented	w	w
unemployed	w	w
ung och gammal	W
ung som gammal	W
ung vänster	w	w
unga	W
unga och gamla	W
unga som gamla	W
ungar	W
ungarna	W
ungdom	W
ungdomar	W
ungdomarna	W
ungdomen	W
ungdomsmottagningen	w	w
unge	W
ungen	W
ungsvenskarna	w	w
unhcr	d	d
unhcrs	d	d
unicef	d	d
unicefs	d	d
union member	w	w
unionen	w	w
unionpay	c	c
until		G
until such time		y
until such time as		y
upload		6
upon		y
upon avon		z
upon receipt of		y
upon request		y
uppbar	y
uppburit	y
uppbär	y
uppbära	y
uppdra åt	y
uppdraga åt	y
uppdragit åt	y
uppdrar åt	y
uppdrog åt	y
uppehålla sig	y
uppehåller sig	y
uppehållstillstånd	w	w
uppehållstillståndet	w	w
uppehöll sig	y
uppfart	f
uppfarten	f
uppgick till	y
uppgifter gällande	y
uppgå till	y
uppgår till	y
uppgått till	y
upphandling	5
upphandlingar	5
upphandlingen	5
upphör att gälla	y
upphöra att gälla	y
upphörde att gälla	y
upphört att gälla	y
uppkom	y
uppkomma	y
uppkommer	y
uppkommit	y
uppläts	y
upplåta	y
upplåter	y
upplåtits	y
upplåts	y
uppmärksamgöra	y
uppmärksamgörs	y
upprätta en	y
upprätta ett	y
upprättade en	y
upprättade ett	y
upprättar en	y
upprättar ett	y
upprättat en	y
upprättat ett	y
uppsagd	w	w
uppställd	f
uppsöka	y
uppsöker	y
uppsökt	y
uppsökte	y
upptaga	y
upptager	y
upptages	y
uppvisa	y
uppvisade	y
uppvisar	y
uppvisat	y
uppå	y
uraktlät	y
uraktlåta	y
uraktlåter	y
urinprov	r
urinproven	r
urinprovet	r
urkundsförfalskning	w	w
urkundsförfalskningen	w	w
utan	x
utan avgift	\
utan dröjsmål	y
utan hinder av	y
utan insats	\
utan kostnad	\
utan onödigt dröjsmål	y
utanordna	y
utanordnar	y
utanordnas	y
utarbeta	y
utarbetad	w	w
utarbetada	w	w
utarbetade	wy	w
utarbetades	y
utarbetar	y
utarbetas	y
utarbetat	y
utarbetats	y
utbekomma	y
utbekommer	y
utbekommit	y
utbetala	y
utbetalade	y
utbetalades	y
utbetalar	y
utbetalas	y
utbetalat	y
utbetalats	y
utbränd	w	w
utbrända	w	w
utbrände	w	w
utbrändhet	w	w
utbrändheten	w	w
utdela	y
utdelades	y
utdelar	y
utdelas	y
utdelats	y
utfäst sig	y
utfästa sig	y
utfästelse	y
utfästelsen	y
utfästelser	y
utfästelserna	y
utfäster sig	y
utförsäkrad	w	w
utförsäkrada	w	w
utförsäkrade	w	w
utgjorde	y
utgjordes av	y
utgjort	y
utgår arvode	y
utgår avgift	y
utgår bidrag	y
utgår ersättning	y
utgör	y
utgöra	y
utgöras av	y
utgörs av	y
uthyres	y
uti	y
utilisation		y
utilise		y
utilised		y
utilises		y
utilising		y
utilization		y
utilize		y
utilized		y
utilizes		y
utilizing		y
utlandsbetalning	d
utlandsbetalningar	d
utlandsbetalningen	d
utlottning	2C
utlottningar	2C
utlottningarna	2C
utlottningen	2C
utlottningen är öppen	G
utlämna	y
utlämnade	y
utlämnades	y
utlämnar	y
utlämnas	y
utländsk bakgrund	w	w
utländsk härkomst	w	w
utländska betalningar	d
utländskt blod	w	w
utländskt påbrå	w	w
utländskt ursprung	w	w
utlåtandet	r
utmana dina vänner	;<
utmana en	;
utmana en kompis	;<
utmana en vän	;<
utmattning	w	w
utmattningen	w	w
utmattningsdepression	w	w
utmattningsdepressionen	w	w
utmattningssymtom	w	w
utmattningssyndrom	w	w
utmattningssyndromet	w	w
utmynna i	y
utmynnade i	y
utmynnar i	y
utmätning	w	w
utmätningen	w	w
utom vite	y
utpressning	w	w
utpressningen	w	w
utredning	s
utredningen	s
utropas	F
utryckningsfordon	h
utryckningsfordonet	h
utröna	y
utrönas	y
utröner	y
utröns	y
utrönt	y
utrönte	y
utsatt för hedersvåld	w	w
utsatt för hot	w	w
utsatt för misshandel	w	w
utsatt för mobbning	w	w
utsatt för våld	w	w
utsatt för övergrepp	w	w
utse	D
utser	D
utses	D
utsänder	y
utsändes	y
utsänds	y
uttaga	y
uttagas	y
uttages	y
utvecklingsstörd	kw	w
utvecklingsstörda	kw	w
utvecklingsstörde	w	w
utvecklingsstörning	kw	w
utvecklingsstörningen	kw	w
utverka	y
utverkade	y
utverkar	y
utverkat	y
utvisades	w	w
utvisas	w	w
utvisats	w	w
utvisningsbeslut	w	w
utvisningsbeslutet	w	w
vacate		y
vacated		y
vacates		y
vaccinerad	w	w
vaccinerades	w	w
vaccinerats	w	w
vad anbelangar	y
vad avser	y
vad beträffar	y
vad det gäller	y
vad vidkommer	y
vakant	y
vakanta	y
value		O
valued		O
van		f
vandalised	w	w
vandaliserade	w	w
vann	4
vann laga kraft	y
vanvårdades	w	w
vanvårdas	w	w
vapenbrott	w	w
vapenbrottet	w	w
var belägen	y
var beläget	y
var dragen	4
var dragna	4
var i behov av	y
var med	7
var med i dragningen	378
var med i tävlingen	78
var med i utlottningen	378
var med i vår	7
var med och tävla	37
var med och vinn	3
var nu dragen	4
var redan dragen	4
var rörande	z
vara i behov av	y
vara med	7
vara med och vinna	3
vara till handa	y
vara tillhanda	y
vardera	M
vare sig	x
varefter	y
vari	y
varigenom	y
varje avseende	z
varken	x
varken hör eller ser	w	w
varken ser eller hör	w	w
varm rörande	z
varmed	y
varnar	1
varning	1
varning av hyresvärden	w	w
varning av rektor	w	w
varning av rektorn	w	w
varning av socialtjänsten	w	w
varning av värden	w	w
varningen	1
varom	y
varslad	w	w
varslade	w	w
vartill	y
varvid	y
varå	y
vattkoppor	w	w
vattkopporna	w	w
vecka	H
veckan	H
vederbörande	y
vederbörandes	y
vederbörlig	y
vederbörliga	y
vederbörligen	y
vederbörligt	y
vederfaras	y
vederfars	y
vederlag	y
vederlaget	y
vederlagsfri	y
vederlagsfria	y
vederlagsfritt	y
vehicle		f
vehicles		f
vem du	=
verifiera	y
verifierade	y
verifierar	y
verifieras	y
verifierat	y
verkställa	y
verkställas	y
verkställde	y
verkställdes	y
verkställer	y
verkställs	y
verkställt	y
verkställts	y
very concerning		z
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
via the medium of		y
vid denna tidpunkt	y
vid ett flertal tillfällen	y
vid flertalet tillfällen	y
vid förfall	y
vid händelse av	y
vid köp	8[
vid tidpunkten för	y
vid upprepade tillfällen	y
vid uppvisande av	y
vid äventyr att	y
vid äventyr av	y
vidarebefordra	y
vidarebefordrade	y
vidarebefordrar	y
vidarebefordras	y
vidarebefordrat	y
vidareförmedla	y
vidareförmedlar	y
vidareförmedlas	y
vidareförmedlat	y
vidkommande	y
vidmakthålla	y
vidmakthåller	y
vidmakthållit	y
vidmakthöll	y
vidta	y
vidta åtgärder	y
vidtaga	y
vidtager	y
vidtages	y
vidtagit	y
vidtagit åtgärder	y
vidtagits	y
vidtala	y
vidtalade	y
vidtalar	y
vidtalat	y
vidtar	y
vidtar åtgärder	y
vidtas	y
vidtog	y
vidtog åtgärder	y
vidtogs	y
vietnamesisk bakgrund	w	w
vietnamesisk familj	w	w
vietnamesisk flykting	w	w
vietnamesisk härkomst	w	w
vietnamesisk släkt	w	w
view of the fact		y
viktigt avseende	z
vilket avseende	z
vill du vinna	3
vill ni vinna	3
villkor	I
villkoren	I
villkorlig dom	w	w
villkorligt frigiven	w	w
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
vinna laga kraft	y
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
vinner laga kraft	y
vinst	EK
vinsten	EK
vinsten är	L
vinster	EK
vinsterna	EK
vinstskatt	R
vinstskatten	R
vinstsumma	L
vinstsumman	L
vinterkräksjuka	w	w
vinterkräksjukan	w	w
vis-à-vis		y
visa	c	c
vision	w	w
visions	w	w
visst avseende	z
vit makt-anhängare	w	w
vitamin b-brist	w	w
volkswagen	f	f
volvo	f	f
volvon	f	f
volvos	f	f
voro	y
vote		6
voucher		K
vouchers		K
vräkningsbeslut	w	w
vräkningsbeslutet	w	w
vräks	w	w
vräkt	w	w
vräkta	w	w
vräkte	w	w
vräktes	w	w
vräkts	w	w
vunnit	4E
vunnit laga kraft	y
vuxenpsykiatrin	w	w
väg	t	t
vägen	t	t
vägg	?
väggen	?
väldigt rörande	z
välgörande	d
välgörenhet	d
välgörenheten	d
väljer	D
väljs	D
välkommen till världen	j
vän	<
vännen	<
vänner	<
vännerna	<
vänners	<
vänninna	<
vänninnan	<
vänninnor	<
vänsterextrem	w	w
vänsterextrema	w	w
vänsterextreme	w	w
vänsterextremist	w	w
vänsterextremisten	w	w
vänsterpartiet	w	w
vänsterpartist	w	w
vänsterpartisten	w	w
vänsterpartistisk	w	w
väntar barn	w	w
väntar på utredning	r
väntar sitt andra	w	w
väntar sitt första	w	w
väntar sitt tredje	w	w
väntar smått	w	w
väntar tillökning	w	w
väntar tvillingar	w	w
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
våld mot tjänsteman	w	w
våldsutsatt	w	w
våldsutsatta	w	w
våldsutsatte	w	w
våldtagit	w	w
våldtog	w	w
våldtäkt	w	w
våldtäktare	w	w
våldtäktaren	w	w
våldtäkten	w	w
våldtäktsdömd	w	w
våldtäktsdömda	w	w
våldtäktsdömde	w	w
våldtäktsman	w	w
våldtäktsmannen	w	w
vållande till annans	w	w
vållande till kroppsskada	w	w
vår	e
våra	e
vårdades på intensiven	w	w
vårdades på iva	w	w
vårdades på lasarettet	w	w
vårdades på sjukhus	w	w
vårdas på intensiven	w	w
vårdas på iva	w	w
vårdas på lasarettet	w	w
vårdas på sjukhus	w	w
vårdboende	w	w
vårdboendet	w	w
vårdcentralens	e
vårdförbundet	w	w
vårdnadshavare	X
vårdnadshavaren	X
vårdnadshavares	X
vårdnadstvist	w	w
vårdnadstvist mellan	w	w
vårdnadstvisten	w	w
vårdnadstvisten mellan	w	w
vårdnadsutredning	rs
vårdnadsutredningen	rs
vårdplan	s
vårdplanen	s
vårt	e
vårt vidkommande	y
wall		?
was concerning		z
was suspended		s
we are drawing		3C
we are giving away		3
we are giving off		3
we are raffling away		3
we are raffling off		3
we're giving away		3
we're giving off		3
we're raffling away		3
we're raffling off		3
wears a hijab	w	w
wednesday		H
weekend	K
welcome to the world		j
were concerning		z
wheelchair	w	w
wheelchairs	w	w
whereby		y
wherein		y
whereof		y
whereupon		y
whether or not		y
whilst		y
whiplash	w	w
whiplashen	w	w
whiplashskada	w	w
whiplashskadan	w	w
whole family		W
whomsoever		y
whosoever		y
williams syndrom	w	w
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
with a view to		y
with effect from		y
with immediate effect		y
with reference to		y
with regard to		y
with regards to		y
with registration		g
with respect to		y
with the exception of		y
without		x
women's shelter	w	w
won		4
worth		O
write		6
x	]	]
yahoo	v	v
yazidier	w	w
yazidiern	w	w
year		Si
years		S
yngre	SV
you are requested to		y
you can also win		3
you can win		3
you could also win		3
you could win		3
young people		W
your card		c
youtubekonto	0
youtubekonton	0
youtubekontot	0
yrka	y
yrkade	y
yrkande	y
yrkanden	y
yrkandet	y
yrkar	y
yrkas	y
yrkat	y
yrkestävling	0
yrkestävlingar	0
yrkestävlingarna	0
yrkestävlingen	0
zoroastrier	w	w
zoroastriern	w	w
äbo	y
äga rätt	y
äga tillträde	y
äga tillämpning	y
ägde rätt	y
äger rätt	y
äger tillträde	y
äger tillämpning	y
äldreboende	w	w
äldreboendet	w	w
älgjakt	5
älgjakten	5
ända till	G
ändamålsenlig	y
ändamålsenliga	y
ändamålsenligt	y
är att anse som	y
är att betrakta som	y
är av stor vikt	y
är av största vikt	y
är av vikt	y
är avgjord	4
är avhängig av	y
är avhängiga av	y
är avhängigt av	y
är avslutad	4
är avstängd från skolan	w	w
är behjälplig med	y
är behjälpliga med	y
är belägen	y
är beläget	y
är belägna	y
är bunden till rullstol	w	w
är det sekretess	q
är dragen	4
är dragna	4
är hemlig	p
är hemliga	p
är hemligstämplad	p
är hemligstämplade	p
är hemligstämplat	p
är hemligt	p
är i behov av	y
är inget krav	9
är konfidentiell	p
är konfidentiella	p
är konfidentiellt	p
är lokaliserad	y
är lokaliserade	y
är lokaliserat	y
är med	7
är nu avgjord	4
är nu avslutad	4
är nu dragen	4
är nu utsedd	4
är nu utsedda	4
är på avgiftning	w	w
är på behandlingshem	w	w
är på bättringsvägen	w	w
är på rehab	w	w
är redan dragen	4
är rörande	z
är sekretess	p
är utsedd	4
är utsedda	4
är utsetts	4
ärende	s
ärendet	s
ärftlig cancerform	w	w
ärftlig sjukdom	w	w
äro	y
äska	y
äskade	y
äskande	y
äskanden	y
äskar	y
äskas	y
äskat	y
äter antidepressiva	w	w
äter antidepressivt	w	w
äter blodförtunnande	w	w
äter halal	w	w
äter inte fläsk	w	w
äter inte fläskkött	w	w
äter inte griskött	w	w
äter kosher	w	w
äter litium	w	w
ätstörning	w	w
ätstörningar	w	w
ätstörningen	w	w
ävenledes	y
ävensom	y
ävenså	y
ävenväl	y
åberopa	y
åberopade	y
åberopar	y
åberopas	y
åberopat	y
ådagalade	y
ådagalagt	y
ådagalägga	y
ådagalägger	y
åhör	y
åhöra	y
åhörarkopia	r
åhörarkopian	r
åhörde	y
åk	Wi
åker dit	w	w
åker dit i	0	0
åker dit med	0	0
åker dit och	0	0
åker dit på	0	0
åker fast	w	w
åker fast i	0	0
åker fast på	0	0
åksjuk	0	0
åksjuka	0	0
åkt dit	w	w
åkt dit i	0	0
åkt dit med	0	0
åkt dit och	0	0
åkt dit på	0	0
åkt fast	w	w
åkt fast i	0	0
åkt fast på	0	0
åkte dit	w	w
åkte dit i	0	0
åkte dit med	0	0
åkte dit och	0	0
åkte dit på	0	0
åkte fast	w	w
åkte fast i	0	0
åkte fast på	0	0
ålade	y
ålades	y
ålagd	y
ålagda	y
ålagt	y
ålandsbanken	`	`
ålder	S
åldern	S
åldersgräns	Sm
åldersgränsen	Sm
åldringsrån	w	w
åldringsrånet	w	w
åligga	y
åligger	y
ålägga	y
åläggas	y
ålägger	y
åläggs	y
ålåg	y
ångest	w	w
ångesten	w	w
ånyo	y
år	S
år.	S
åringar	S
års	S
års fängelse	w	w
årsgräns	S
årskort	K
årskorten	K
årskortet	K
årskurs	Wi
årskursen	i
åsamka	y
åsamkade	y
åsamkar	y
åsamkat	y
åsamkats	y
åskådliggör	y
åskådliggöra	y
åskådliggörs	y
åsyfta	y
åsyftad	y
åsyftade	y
åsyftar	y
åsyftas	y
åt antidepressiva	w	w
åt antidepressivt	w	w
åt blodförtunnande	w	w
åt litium	w	w
åtaga	y
åtager	y
åtalad	w	w
åtalada	w	w
åtalade	w	w
åtalades	w	w
åtalar	w	w
åtalas	w	w
åtalats	w	w
återfall i missbruk	w	w
återfanns	y
återfick	y
återfinnas	y
återfinns	y
återfå	y
återfår	y
återfått	y
återkoppla	y
återkopplade	y
återkopplar	y
återkopplat	y
återlämna	y
återlämnade	y
återlämnades	y
återlämnar	y
återlämnas	y
återlämnat	y
återlämnats	y
återpublicera	:
återremittera	y
återremitterade	y
återremitterades	y
återremitterar	y
återremitteras	y
återremitterat	y
återsända	y
återsändas	y
återsände	y
återsänder	y
återsänds	y
återsänt	y
åtföljas av	y
åtföljd av	y
åtföljs av	y
åtgärdsprogram	sw	w
åtgärdsprogrammen	s
åtgärdsprogrammet	sw	w
åtnjuta	y
åtnjuter	y
åtnjutit	y
åtnjöt	y
åtta år	i
åttaårig	i
åttaåriga	i
åttaårige	i
åttaåring	i
åttaåringen	i
åverkan	y
åvila	y
åvilade	y
åvilar	y
åvilat	y
ögonoperation	w	w
ögonoperationen	w	w
ögonskada	w	w
ögonskadan	w	w
över	U
överdoserade	w	w
överenskom	y
överenskomma	y
överenskommer	y
överensstämde med	y
överensstämma med	y
överensstämmer med	y
överensstämt med	y
övergrepp	w	w
övergreppet	w	w
överskuldsatt	w	w
översteg	y
överstiga	y
överstiger	y
översända	y
översändas	y
översände	y
översänder	y
översändes	y
översänds	y
översänt	y
övertaga	y
övertager	y
överviktig	w	w
överviktiga	w	w
överviktige	w	w
"""#

extension CueFilter {
  /// The filter of ``SortedTable/cues``, made by ``CueFilterBuilder``.
  static var cues: CueFilter {
    CueFilter(
      .cues, maps: cuesMaps, slots: cuesSlots, stemLengths: 0x6FF0,
      headLengths: 0xFFFF0)
  }
}

private let cuesMaps: StaticString = #"""
142681:0:01004<403321<82820014000<31<414018007200460620<310810400:050412=0<1080814:58039804020800040\#
90004289802887020530434062;9260108<880240>2484801504215004200082000020334525<8=3202800040010215411<4\#
21004000049?88028044050010980420801384080<4;::451<00<224318<040004140<08<802>20204020=8010000<285043\#
2404148652208<020000062431800000404508004220015812421090024:9261031;10:29610402:28184>00:8102422:80>\#
1130560482800825024270240<268238168<1018084784<62:540:010428998<0000324<3082208368580:53142009400004\#
088600515243284<0>1385004<20200220=00<6420409:500202084344412001:38>501066:0080<240409240100>9000624\#
:3240002:06221212410551;16615280561920>0:328:;3<2018002<<9181082448184204=<78244140000861:2002402040\#
42021042000:<08720800810280<:00200903064?0060231023911800460820<88202099012141>4400860107240369010<1\#
0400891;707>00000018452<830105:428:001292894141024842841;0200028012001017050005488000=0432904<250102\#
0<37:3850907800778240:9600<902:0<210<191202909620<120>9882?14140:10083008084044:290001<1500064141400\#
609131660082;1240600<022<816408140122<42:29147252480206=024433158628<76003<0810034003980004840840;08\#
402470021928480:001210<<04200046004450462<01810001150008020150<0003002:430>41009<<38:0=1>112440894:>\#
035020450331862402;7013148020480>220000020024807<0:808264<<10431327201000<07120880<501<8426005=2>215\#
12>:290490412:005013400;01101006118023<414=1448883:5251200040:0>400181<1009<95012<024800888844001800\#
18801044:51;8=01084003803;4101408<:081480:006241<5381810062:1004108:2465160918880:4600428001010<1118\#
90608418201142000000414;11004000047087:11<1153001209444:09212134:28488824304=00870092=25608088808280\#
809182004114=7850:60014=5104905000:088595001003418281051800400101900040401:880000=401>00086252050030\#
2004784008001>1::0090:028580410000226>44100::687002>5286851568102342460041864371<74<2828970002061245\#
5200040:2<210503200:20000:81822038<892784<682:000282>0:0<:404?0035018900400<18141450100200240;20<690\#
42627::09260<5240>05050058=8104711083?20814823<812<1901058000400;000652;009<00<2005;2111:00080804840\#
041609270900221003100003400811<02000:018811000810162=10221300:0<8100=08002<4000045=280044:?333086008\#
403>3710=8;041<7409124=0405724006240451612380206<32<204008088:01=27100020100:80880<81;21052<10000486\#
4281510:0528000802824100>1:92982:2;222021<8494221<70000208;>00<48000280<0012002834<000<8504910440000\#
805808=028:8218204801042000002802100031802400001:2;0<:86090020058080140:280030227018244191090181<1<0\#
90001648022461000044668:2420001082400<8248851200:8;00<49049>0006022002404512:10811108250;8008;414040\#
064402401714012440107=2900020901100;882048>4128808104<84:5190:080:7020048<0801407802550212044826>0>2\#
0248002000<9984:54048980550001:030122870800028220<2049<411220105902800<26663402400:21:0199000<490522\#
413430068300080800010848410:0<20?0680106328<<5402250118880808?2030486:50014022026039021?1189<8100021\#
80>81000<4830700020416201450000;83081>30080000140:509>95498060<02:960:08>82182<0100022000<346040<091\#
88191802<0858440;23481602<02090090<80010;?783>810;;200100861182003114240031:118114108220444215000076\#
0031040800907<000468210<:0>11<94080:0>1041084;10250205004<450142602041028804000160286<00091504804012\#
0040240904200000040:>1::84409200429008268443443428800004489203025008200443500840825402;9830209450608\#
0482100121086<041285841>0210222:20086=0051280;30038400004000305006143921479000242:=30=:0093<80904210\#
3814004142040108401818840040848400:060810?>0503004901002:2000041>05934840=0048214066310853:::4446812\#
20430;0>1908250400093000988001<0408392:81=285041082;806<;04<85;00220:7081>0<000812013118;2228002016<\#
85729<:408057200187:=8:21;70:9<402082510<0801902::010181090022001084090;8020002=91040:<215251104=:8:\#
600402:0<1:9432=118140400240062<>4<43842900603424<01100089<900<8002:0000110004011688010003;02;000000\#
79082085:412448<0012481140744001340281082010:605::9:082089:009>?0=<1;<20:8<89416180420:0948202031249\#
4079030:01040>44421674800945480080<0019000:06>08<4030:4406=40704=20103200101=7<8286408;2000208538280\#
062486186240<<00200140600201604:<21010:04<235181088408910>4070414::4<:95440<=01<2040;5440>2842814000\#
42:420260006023300000:100428<81800:<90400120:635=8400001;000280>840041001443<00<8036<003210300626228\#
6059<1:02<0400408409009438561220190150>200622846165:01;894>013600000501224620<:2125464802;11>8042800\#
;40200:97<880:::400608:800042441870908800?8800088;31000801:0500<09000<1:0;01207882011>430800040<8<16\#
044=8088844046002=048422=742:888351024090420009101083;54360=9:080=241>0089240344946<004011018:010002\#
632=801008?0<6394090724564047123207001:;08084000040411104084221:050000931042<28320800>>08<808142518;\#
8060052007001822600622000220426113;:112000421294880<?0201000428009;5;548>5710159>=1405850=25008001;8\#
30800318:406<04034881860<88:8002080<70069020162090820482:05602100:81492910019210211208:0>49000080002\#
14018210006=960043085784204178182804220043126250880<83820002009:44==0:6001:1008100<00041802030132024\#
220480411101?>14>0002<0<19689834981120460082240440050111020010820008082;48900008302320009010040<0882\#
2<81030:01800:1220002<802901752415;231:0300480100001088418:>0220170150082:6:95824508091001<305400466\#
2800832<0868260:022004<282<04088081;:01501:004<098302430005404110990<9201002205<4002:9<6498130400810\#
0014041100022:008061<02180:327=072222918144104:8240::404<665401860:6049:884202453:02:0=105?457;81040\#
801208100230220253380078041180280<10008009<;829022=>00001030<4<2016100400000160:830040802901808340>1\#
0:060580404<00008814041008:;0183188:5424460100=025830>208<000244890>8>932584026000305048640250800=00\#
40004268000:230240851010800?0:042025;002308034040<=054<0820084222000808220400:00200013:409:0<:;10281\#
531>44001408:000:092>433808844428202035040202006404200088545402070212<020<006044<230040150<01>414060\#
06009>82040<30084983140308466140<0008604056182174<75011<:12882136;30920348434<0010001<;4:220<147<24:\#
7030409224210020220941:424=041021000:1:3?820<0000928001<0903481404008200049:<000<=02062:2<4>807;4900\#
500660000081;001<400:0182842708441810002004<81044;2880226089415100>2801107000040841:8021=2806:001691\#
0480440201108>>24980<02214221213002464<60132922040040440:00048846433<0;0048813465060004>020908512000\#
8801032000008000<3609089280041201229>841212<30444381592402:<<>0=216520::2241010400428704240902345709\#
441481;052081006;00288220>>2280044488833027820018105<5880092242220440001?00041201113:890600890281302\#
4055060301<:03091849>1=05210<01056<48008140888802::2061000404?00022138608:=31721380100823120<24009<5\#
40029900>411=4:7806802=734<00<941800255066600010900010585:1800083523083688<<<09<0504261291;844:45718\#
22110051;:30800384080862:182001591808990800=150<0400560282220000017220108010810<04016=80020243011804\#
;059:0089414448281045600800230271200<520=842001034034258002260048080101:;1440148<4940404808801612501\#
200028424;80002=2008054><1003880:006>082001251:4120980=614049000494=010070<04:1282221296020208452;04\#
00400244480801028480061621401282521169880010093=802<648:<>01=18014203>3461038809020226208201183?0688\#
0=36<2800=4066842402000300002980202204<2<8<414<8>>94:443008:489820700442:1602285448311;<4081741248<0\#
00;01060:;09109:88:914428604295;955<0040251000402<114081392204;940904442845144<9:450851441200<800089\#
022688060698021850297010000530204<924;19<80023071009040180602202100<306200205>800000>2056:0655003900\#
9:108104:10232408848001<40424=1=183082080604020110:09080011;1880400480840949001830700118:0<2630<1090\#
05001102820244008192220601281442907602=0820;880100221?2920000002860628811188100;520;222480078;052258\#
410020442<21<12202020420402080045;190002:9104024038:0201440018:809280900<0218025210402150924200923<8\#
10813<03292844019<00;00618340:11:4;4410<81000823000002842<011226:0<:0020800714<01800202140:=2;208190\#
60824869:041013014264<<5840=006>:00981:1<0<046=6100:880010140640108024306820489499800011980099292300\#
020310404205428448204804281026:2421000<84510;819212312:1214090949000<50<8260<200840224:480020::0=494\#
28350<:2025509101020340:0044120148<949:100760<;01=51=000612>1408<80>6>4145<7=8<4554224424<19;040610=\#
80:=01082713<88054400300:1=46>=550622>082<:3?0046010<2<4422<9090400:61=8604<574020836049620520021847\#
000==?102161<011<4420888400100;046000884932202646141404050570208910=2041012838080636:0008:01099045<4\#
0>1880302612=0<00809:>>80026040800<73222:0041096294021841414<050404>94274<492<0>8000290080200<650614\#
1829<30480<0;02486048062=400140097600200:004280;8226494:0;01046;08841442103528220030:791007800000000\#
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
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000200002\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000080000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000\#
0000000000000000000008000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000008000000000000000000000800000000800000000000000000000000040000000000000000000\#
0000000000000000040040000000000000004000000000000000000000000000000000000000000000000000400008000000\#
0000000000000000000000000000000000000000000000000000000008000000000000000000000000000000000000000800\#
0000000000000000000000000000000000000000000000000000000000000080000000000000000000000004000000000010\#
0000000000000008000000000000000000000000000000000000000000000100000000000000000000000800000000000000\#
0000000000000100000000800000000000000000000000000000000000000000000000000080000080000000000000000000\#
00000000000000000000000000000000000000000000=0000001000000000000000000000000000000000000000000000000\#
0000000000010000000000000000000000000000000000000000002000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000002000000000000000000000080000000000000000\#
0000000000008000000000000000000000000000000000000000000000000000000000000000000000000000004000000000\#
0000000000000000000004000000000200000000000000000000000000000000000000000000000000000000000000000100\#
0080000000000000010000000010000000000000000000000000000000000800000000000000000000000000000000010000\#
0000000000000000000000000000000000008000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000002400000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000008000000000000000000000000000000010000000000\#
0000000000000020000000002000000006000040000000000000000000000000000000000000000000000100000000000000\#
0000000000000000080000000000000000000000000000000000000000000000001800000000000000000000000000000000\#
0000000000000000000000000000020000000000000000000000000000200020000000000000400000000000000000000000\#
0000000000000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000\#
1000000000000000000000000000000000000000000000000400000000000000000000000000000080000000080000000000\#
0000000000000040000000000800000000800000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000200000000000000000000010000000000000000000000080000000000000000000000040000000000000\#
0000000000000000000000000040000000000000000000000010000000000000000000000000000000000000000000000000\#
0000000000082000000000000000000020000000000000000000000000000000000000000000000000000000000000000000\#
0004000000000000000000000000000000000000000000000000000000000000000000000000000000008000000000000000\#
0000000000000002040000000000000000000000000000008000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000\#
0000000000000000000000000000000000000000000000800000000000000000000000000000000000000000000000000000\#
0200000000000000000000000000000000000000000000008000000000000010000000200000000000000000000100000000\#
0000000000000000000000000000000000000000010000000000000000000020000000000000000000000000000000020000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000020000100000000000000\#
0000000000000000000000000000000000010000000000000800000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000020020000000000100000000000000000000000000000000000000000000000\#
0000000000000000000008000000000000000000000020000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000008\#
0000000000000000000000000000800000000000000000000000000000000000000000000000000000000000000000000000\#
0008000000000000000000004004000000000000000000000000400200002000000000000000000000000000000000200000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000001000000000000000000000080000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000020000000000000\#
0000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000080000000000000000000\#
0000000200000000000000000200000000000000000000000000000000000200000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000008000000000000000000000\#
0000000000000000000000000000000000000000008000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000020000000000000000000000000000200010000000000000000000000020\#
8000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000008000200000000000000000010000000000000000000000000000000000800000000000000000000000200000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002\#
0000000000000000000000000000000000080200000000000800000004000000000000000000040000000000000000000000\#
0000000000000000000000000001000000000000000000000000000000000000008000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000040000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000000\#
0000000001000000000020000000000000000000000000000000000000000020000000000000000000000000000000000000\#
0000000000000040000000040000000000000000000000000000000000000000000800000000000000000000000000000000\#
0000000000000000080000000000000000000000000000000000800004000000000000000000000000000000002010000000\#
0000000000000000000000000000000000000010000000000000000020000000000000000000000000000000000000000000\#
0000000000800000000000000000000000000000000000000000000400000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000008000000000000000100000000000040000000000000000000000\#
0000000000000000000000000000000000000040000000000000000000000000000000000000004000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002\#
0000000000000000000000000000000000000000000000000000800000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000100800000000000000000000000000000000000000004000\#
0000000000000080000000000000000000001000000200000000000000000000000000000000000000000000000000000000\#
0000000000000000000000004000000000000000000000000000000000000000000000000000000000000000000000000010\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000002000000000000000000000000000000000000000000000000000000000000000000000000000000000010000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000002000000000000000\#
0000000000000000000000000000000000000000000000000000000000000004000000000000000000000000000000000000\#
0000000002000400000000000000001000000000000000000000000000000000000000000000000000000000000000000000\#
1000000400000800000000000000000000000000000000000000000000000000000000000000800000000000000000002000\#
0000000000000800010000000000000000000000000000000000000000000000000000000000000400802200100001100000\#
0000000004110000008002002000601401000000080000004048000400010019800020040002100050080000840100300000\#
0281200000400000000604000000005000201020004000020045004000000000080001105004200040000002000080000500\#
50100000000000800002800008000020000<0000041000004000820000000880000008000000000090025700800200000000\#
100000084001100000000500220200010008800002080002120000200000400000000000:004102202008080000000006002\#
002418000580000008400484000422002020188000000:080000200080000002000000000000080000115040000008000400\#
0:00000200<00044000283400000000040400001000800000080000<00000800810000000220800000008032002120000013\#
12000800500020600008022000000000:808000040808000410283001000000402001000002402000042800:<00340000800\#
0000840022100040000002010000010400000048080020000101002400004010600000001080000080020010000000004708\#
8200008000000101080400100080000000000000000000000058000408000804109044040000000000000100800548044280\#
000000004200<110000200020410008080800140800003028000080808000141102000400000000320400100000000002000\#
0110000000000842800104052000000100440000008002400080000020001000000000800100000440001008800000100004\#
00:00044000000001880800001000800020010208000008400000000<4288002014200480402005000000010000002800031\#
0002040090000000000000004088000008410010000000002400000800000100024020428110020208041001080048114002\#
4000000012002200001000800204000080040000008080800000000004004000800040200001800010000508810008080100\#
18400000888080480:004000800800100400100010400000140840880002004082000001000880600018001000000000400:\#
0000000004400000001000000001000001010120808088800004420020082044000408008000809002000004902602400000\#
4000905020000000100000001110000080000<001100000000200010010010000000500000200020000021000:1080000002\#
44000101002000000000848140001200001408002202400060004021804<0220000000001206400000020920010300020000\#
081004002020803800400011000000:00000400001000000000810000:400000000002040000008020000008400000010400\#
2040100000001620000200000000000000000400010001220080000000400101800000840000040000<0010012000:000000\#
4008038000020010011800800000000200000808800000000084000001100000002310400000400<10000020804000002080\#
0008000042000004000000000300000000000000801100020000280000411321000000000002000104000000000802800000\#
>1206800609220021800000200300010000400=40000000400100000008002<0000800400400000000400824270200000000\#
00000200040000180208000082>0000400002000800014080800100000080040800800804100100000080000600020402000\#
21020004420008004804000020;00000440401000020020081122000018082401000021140000444024004000500<8005100\#
0010008080090000080000080022040084400:0<0000000008000100004200020000482000<2024000000002904000008800\#
1300410000000800000000000504000401220000802000004020002400000:03000009000402003020000100080001000808\#
00020800000100020004800000<0100800000<0000006008004000004000000104004010002000000000008:000000009000\#
00000001000804000400000412000:00080000800084080080000080000020000008000000118000000000010420;0140000\#
04000000100000002<00040002:0000400001800011400000820000000000000000003000040000002000000202008200008\#
802000000002001000400020>000040108044042202000000804000020080000040000100002000004080400400004004100\#
1400020040800004040144300000000400080000002000040200080110404001820004000200000010010000000000010200\#
00000206200020000108010000040000000000000000414040100400208105:0092080000010100400004200000040000042\#
01000080000020000040400004000200:2000041001800040000000040060102018:00040810100000041900000000030000\#
0000018040801280182000090021000800880000000000091000000800000000200080200100000000:00000020000100000\#
00308000000000000000100008800000000002000004000100000004<880080010010040088000000000<009000000006020\#
4020000044801040810200400001000008411000000200000000000100000180020028000000400000080402080000100000\#
0000004010000008000084040802002000800000080128000880501418000000100000031200000001020100080000020400\#
0901400080400002002020000102400000000000020000200000104000240022000000028200002400004040000020010020\#
0000000280000000<40004000004000100006000008008000000<00422480404000800805040120000000420002200000010\#
000800480008104000242800<8000000;0000800800002041400800000000001010000002208201140000904000080000094\#
08580000000000080002880410020000002001000080181:20400000000444000:1060002800040200800888020801000000\#
0000044100000080040004088020000800001004080208100180015003080440000000088000040800008040000001008000\#
05020200000020090000400000101010000800100<00000000000101040<0040100000000000220000000010002000800204\#
2414500320000002080000000400000000000000040000100048400180000800000001424000001001200400102600000004\#
002000400020000800202204201810082040000080000000240000012000000000000180811800000100000008<000080020\#
400:0000000<400080000000900000800000000002020802000000000010000040100000080000010000000<920000000000\#
3000000000002000220200000800000210000080041102080100000000000001013010032024000200400001000080018:08\#
1200000400000000001200000001010000004004000000014480000801002000800000000804000002000000220000000822\#
010010000002018010060010010000000808002011004008000000<040000000000004000446210480000020000000004040\#
0080400000008020002000004000000000002411200088002004000<00002844000020004000100200110002000000000001\#
00000410520008001400028004022000060040080080040:00000000300204800480008002404<0000104010001002280018\#
4008000001000000010202803204000010001402002000000001040:80004000008000040000880400000004000000000000\#
0::0008008080404000000000400000040000040000000010404000000300208200040000140000000220000000000000000\#
82000000000080000000040008000440800000002020000000001000008000040180<8000001060400000000000060100000\#
0088400000020<4040200100008200000400000000000802040020100000000009000040000000008<000000000040201402\#
0000000000000000000100014:010010:0080201060010004040040000001010002400448000503000002400000800000180\#
200000001000000230000000000000000900004400000200008080000<0:0020200000110000500422001000200000400000\#
000040001080040000000002012080200080<00000>08000404010008000002210142000308140000400011000:000000000\#
1002120020204401003082001000000000000000402100100080000000000002000000040000040040200000020042200488\#
0800000100010000200400004000400000040200204000802200000000028000000002300100000481000000100010000002\#
08201000000000018008200000040000000220002000000100400100181300000000000811004003000000030219100920<0\#
001040101040:200100808800:020800000040000221100008010200200000000100000000000000000080000002000000<2\#
0080041088002000004000001200000800010008140204200282<01000000400100840800000201000001:00800000000802\#
0100800400000900000000080400040401020000020080100010000000002800000000000804004080008000040220401600\#
0000102402000020184208401422401000800004000000008044004000840004000801000000000000010000000000000014\#
0000080000140000000000000000000400041412000101001000000202020000000008400:04004000040000000084000202\#
2040080202004100800000180004451000009000040904000100800002000220000000060608040600000000200404000000\#
00000000200000<0=00000<2020080000100000800400002<000000001000120401000184:80008000000480000080080140\#
040000001000804020004000290140080800002040000040800004008000000<000000000000002208400082001041400010\#
0000202004008010800100000400008100402000080000600020500001000000020011010800801080000000100008040000\#
0002480008808008200400030000800000050000400000440001001028000000008200014000080000000020400000800020\#
01000000100002<000088900001015090080000006002080018000020002000000050:010210000000002001812402020000\#
00008000001000020010402083000801000008000000000000000014400000040020000802<0108010800000040010001004\#
041000000004200000000802000000840<00002280800000000000800040000040:888208810400000230040000000000040\#
0024400000080000808020120002000100908000000000000800000080800001180001002000000200400004480000000004\#
0014202202100080018008000100200000008010100000008000<00000000020000200041010000402;00240010000001002\#
0000020008284;00005000000040100040000004400040400512104000400024000810002008042400082002888040000000\#
0080000110<03400080120004000808000040080000240000024000020004000200000020802000984000020001080020000\#
000000100000000082000000400080000000004080000000000008000000800002010000004008100000240000<088000200\#
0022000401002000200410102100000004148040400000020001200800000902000028000405100900040000204080000040\#
05001404830020040000200182000000000000200004100000000000001000080008
"""#

private let cuesSlots: StaticString = #"""
000000000000000gA;07000000000000000000000000000000A5EEFIMIo600000000000000000000>95^1000000000000000\#
000001E4[800000000000000000000000002l<EM__6QnST9og000000000000000FlE`Y0000000000000000000000000U0P3d\#
0000000000ah9]M00000000000000000000000000000000000fa8UG00000000000000000000000000000000000B2?kfXcL<@\#
dgMJc000001jL7?Dh@d`0000000000gA3=6>F=PF00000000000000000000000008GI[<000000000000000000000000000000\#
000000000000000X6DRM00000000000000000000000004GF8J000000000000000000000000000000?^FnB_M:B80000000000\#
0000000000IE5L2@^>HH000000000000000DR0RF00000Vj9o24P?<a00000000000000000000000000000000000HY>lE00000\#
00000Kd5Lb000000000000000[JGe[l_P:P00000000000000000000C0;Al00000?9P?l0000000000CI>VA000000000000000\#
00000000000000000000000000000000000000000000000000fi9CG00000\5Ka[00000000000000000000000000000000000\#
R`CMoEW@aJ000000000000000000000000000000NGPNQ0000000000000000000000000]:JW70000000000K\JMg00000;\JmS\#
>IV4Y00000g;:=?0000000000S?15I000000000000000H_M]M000000000000000L1PEQ00000000000000000000k;JC<DN?[K\#
0000000000000000000000000000000000000000N6K@H00000000000000000000000000000000000000000000000000RV82a\#
=NB:C0000000000000000000000000Kg85k0000000000dlTAf0000000000?K99H0000000000000000000041Gb]MgPRL00000\#
JK?gd<l3?L000000000000000979?700000000000000000000000000000000000<_?RZ<CBGe00000000000000000000PZ9c>\#
bIP[A00000000000000000000000000000000000K1OK0<77bC0000000000000000000000000iB<a6000000000000000d2N1]\#
000000000000000000000000000000<U0ON000000000000000`oB;O0000000000000000000000000000000000000000Ld:P;\#
0000000000RIF?AEmM8h00000000000000000000egQDZ0000000000@G;3I00000W>Jhe00000LAEKe000000000000000IgAT[\#
00000PQD<g00000000000000000000GE9J^E:An100000000000000000000gE9DZ0000000000:?@]B:BPR[000000000000000\#
ghK;U0000000000000000000000000000000000000000000000000000000k46Zdg[AD9egKVI00000o0KA4000000000000000\#
00000SOJh4jPP;I00000:0BglJ<SVj0000000000000000000000000SJO2BN5ABQ00000n_R3O00000000000000000000;37VP\#
7>BJD0000000000aVFgB000000000000000:7@?]R`6_;J\JQm00000d;Rcm0000000000000000000000000000000000000000\#
00000Cn>kV@GA=T0000000000000000000000000000000000000000000000000000000000000000000000e3IWG00000HQ?FE\#
0000000000g0>j100000000000000000000000000000000000000000000000000000000000000000h7A]of]DhgPT4ZD00000\#
00000l>>Fk0000000000n^1E\00000C7?D[00000000000000000000;l0^A_44MF00000_15;m0000099L1100000kI5QP3F9b2\#
gYGm200000000000000000000=K<N?lV6ZRo>>jFRUPb`00000Zc<bH:@N?g0000000000HVN]1000000000000000f>22[00000\#
0000000000000000000000000000000000000000000000000000000000003l3;l00000R:Lo:00000000005[0EP0000000000\#
FDIU`00000000000000000000000000000000000Ue?ojeH7CQ7ZT6k0000000000`FL\U00000000000000000000PW?=d00000\#
Bl<<n000009I<D400000000000000000000h66@8000000000000000000000000000000000007A5IOE0CT3_<TA=0000000000\#
000000000000000000000000000000DM>=k0000000000000000000000000000000000000000j6THB00000000000000000000\#
000000000000000000000000022T=nWcUQQ0000000000000000000000000AC=XP00000`KQ1300000000000000000000XG:FJ\#
00000@H34M000000000000000000000000000000000000000000000Pn;X50000000000lPG>3?MAYHWbAiA000000000000000\#
000005g;a:0000000000\:IRWI1P\aKfU`]0000000000000001a3W\G>EBI0000000000@QEc80000000000000000000000000\#
`OP0`00000000000000000000000000000000000`7H;MFOJ4`000000000000000V2O?K000000000000000oaEo>XGQ5T00000\#
0000000000D4<IiFD;1b0000000000aFAVbM\TMN0000000000000000000000000000000000000000000000000000000<eK3U\#
?_5lQ000000000000000ia>0V0000000000:fAYSFfREn0000000000]PLB>00000c4G]00000000000E1In`0000000000nKQJk\#
00000000003@8YFQ@FGQ00000000000000000000Ie4Rd000000000000000000004gIkbm?EGdKfRf9000000000000000nZNL>\#
00000000000000000000Ae5CQ00000HMEom00000000000000000000GUAOP000000000000000000000000000000hT3X400000\#
0000000000`N0Le0000000000ULLSLUBOHD00000000000000000000nK74m00000?FJGg000000000000000000000000000000\#
00000000000000000000o;RG5[cV<hIP7nK0000000000000000000000000JH:\WOL2Li000000000000000000000000000000\#
]KM[:5FINX00000000000000000000l03>DGb>AGe9O_>00000`H17W00000000000000000000000000000000000=`L8M00000\#
0000000000^C:;djhS1]00000000000000000000000000000000000<4N\J3o8jI0000000000000000000000000^ZV4300000\#
00000g\RB<00000NmC\d;oFZV2H6QRWc=SKa=J^`00000E=R[1000000000000000a;>?0k6LHX00000\7DBo000000000000000\#
00000Y3:PY000006N7bUFTAIW_4K^G00000fS1HV0000000000_J8HYV75C300000?@:7100000\[81Q00000000000000000000\#
mWM2S000000000000000000000000000000000000000000000000001[:0A0000000000DoV@I00000000000000000000>T96Q\#
0000000000V_RHU00000000000000000000ITFhP0000000000kc8G[00000000000000000000b;?mc44L3_00000lPAoSK3MB:\#
VdLo]000000000000000Jj6L8F6KES000000000000000000000000000000000000000000000HVG1:hJ:`KC411IKIDmc1]EMj\#
00000j`RiO0000000000ElOJJ00000H<SoiIN8?fe0U9a0000000000:D;b8Zf<G8mk@R>@HB5[F3D;@j^Lei000000000000000\#
0000000000k`?l80000000000=_FBfen6BVFN@:8^8;iUO@MIQ<\P]W0000000000000000000000000U37:ZH5?DD0000000000\#
odNWe000000000000000000000000000000000000000000000000000000000000?kNNX000000000000000000000000000000\#
00000000000000000000000000000000000`c;EHbR0Qf96MC_[dIGP0000000000000000000000000QU=k_000000000000000\#
?CJiO000000000000000K<Gbi0000000000000000000000000SJ@WQ00000[H;GM00000n::D6RFAmQaO?Ho00000Z16NE00000\#
0000000000Md7F500000000000000000000Hj9j=0000000000000008e<82BOE\^00000000000000000000000000000000000\#
00000TnM5`000001ZAaA00000RNPBb0000000000b:AgSfS8SB0000000000d5@ARMH0bMPUPJ=0000000000000001_7h500000\#
0000000000KK@A@00000kc@?4UZ?Za00000000000000000000000000000000000000000000000000@@EfN000006nEe000000\#
d3SJ3jj;_e00000000000000000000194gh05?CZ00000000000000076SXW0000000000[HR:e00000000000000000000GP62n\#
9iF=00000000000BSP^F0000000000@<EPd00000lcRCF9[U<o000004LBN`@=7Vbe890ig2UcR000000000000000000005A@P8\#
hHKTX00000000009JLMo00000000000000000000000009BNA1@U60I00000o=3o_0000000000000000000000000Li0]ag_7J<\#
Tc?hhWbKWZNENfR0000000000maAda000000000000000R0TETD4M1_0000000000000000000000000SSBgJQ=TOH0000000000\#
0000000000U^UGW000000000000000H\Tjk000002X7mN00000000000000000000000000000000000>0TdN0000000000=j3?5\#
0000000000mC1G5jT6l@PfGE4D8LIo`Y:biBnQDo064mI00000aIQYB00000000000000000000jbCBH^nKfB000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000X11U;0000000000\#
leAjYgd6n^W1NZ]000000000000000000000000000000Y5?F20FNK>00000@aAaoCL>Zm00000Bh:PI0000000000:8NTe00000\#
000000000055C<k>c9:E\U1NV000000000000000Z=10NnICbBFL7US00000Y_BTC@CUIo00000CRA5SfbARS0000000000@hNA?\#
XiP[PSV5:C00000000000000000000000000000000000000000000000000000000000000000P9EAL00000000000000000000\#
00000\cE9mHRIee00000000000000000000000000000000000000000000000000CQSUi000000000000000000000000000000\#
00000f40`SVK;m10000000000000000000000000UH@[EVi<E=000000gEE[H672Qml;oX00000dEDbI00000`Z?DN6WGe100000\#
=:E;?0000000000joLKa000000000000000[75e_0000000000_5Oc9iJ:GM00000>1EQn000000000000000000000000000000\#
00000000005\=MD0000000000R6?7F00000000000000000000KXLmM0000000000_[KFR0000000000IiKJl00000X`B[n00000\#
IXJeS00000bgND900000000000000000000mU7Sm=e6QJ1iP5bA<Sgh000000000000000@DGdbS4Elm000000000000000jOSB<\#
00000000006nK`Y000000000000000000000000000000`bFKBM6Jj[0000063?OX5T3@H0000000000000000000000000An>^?\#
00000<AM;e00000k75^dRgOn^;b3cjWH8ZA000009FA<S0000000000>LV>L3f0nf0000000000000000000000000;5<S=m56Xi\#
00000000000000000000000000000000000000000000000000mK67db5BNo0000000000000000000000000aXT=80\ES=00000\#
85IeD>BEf300000Q8M][00000000000000000000000000000000000\2OIY00000PaKK=0000000000@JN@6000000000000000\#
0000000000000000000000000000000000000000KKE9800000G2NT@000000000000000000000000000000J]OXlEaTm^00000\#
00000000000000047BPl00000Q08bd?[LWN0000000000000000000000000000000000000000EaCKO00000000000000000000\#
amSb3000000000000000hR=IP00000_G3YO000000000000000K37b50000000000000000000000000n^Ud[00000<X17;00000\#
ogTUH0000000000000000000000000b72I5Y[77IXe79`000000000000000000000000000000]i<3o00000000000000000000\#
000000000000000@F9k0WfK[k000000000000000000000000000000>NP5700000f7=lX000000000000000000000000000000\#
B^KPP00000000000000000000lm=V[;TTd;000000000000000000000000000000[XVBH00000000000000000000`E9L`00000\#
0000000000000000000000000000000000000000;3;Y[`UJbm000000000000000=QCVK000005XAbPb<F`:000000000000000\#
4aP4k00000000000000000000FAQ4k@NG0C000000000000000000000000000000000000000000000`@RCT000000000000000\#
00000000000000000000000009H>KOVdMMh00000`Y0]1000000000000000a8AUG4hCC_HRU_=0000000000000000000000000\#
00000aa4Ll00000000000000000000kZ@[kn8UFA00000000000000000000000000000000000000000000000000ai5l<00000\#
9fTPl0000000000000000000000000000000000000000e[DXo000000000000000UF86cPEOSF000003NUMm00000000003_1S;\#
0000000000000000000000000000000000000000e4?[Z0000000000T9G?W00000000000000000000oXTLhhGU<`cmMkR:=4CQ\#
000000000000000000000000000000000000000000000000000000083Gj40000000000000000000000000b:G?]0000000000\#
RH1:i5@JOJ000000000000000jPTIR=@?H6000000000000000000009:1gN0000000000joN5eh]LH8N596KPF:<kJLAUlUTG0a\#
0000000000000000000000000858ZMZI8dg00000OnIaRVUM6J0000000000000000000000000000003aNEI00000kdR_l00000\#
Im6]:00000hfI[T7[FEi00000NiFn]AJO[k00000G;4fn0000012?1MS6?Rk0000000000_\JJ;0000000000Lh1^nca5a=JdFO?\#
7PJbAgM1=^o<NoTXh;7ak7<7VgKP6k00000hI9ii00000jh0HNN`L4P0000000000R5Dh9000003BDQZ00000000000000000000\#
0000000000>Z8@GD3Oa0QcRHD9]>M8]dSWk00000000000000000000GJKL?0000000000000000000000000000000000000000\#
000000000000000000000000000000Z_3MgPGMQ=[JS<j000000000000000lS;lV000000000000000000000000000000AhJDd\#
00000000000000000000\E1D=0000000000nmHbd000000000000000000005_=H23BFeR0000000000QH07X000000000000000\#
000006MC=X6[U>G0000000000WBV930000000000000000000000000E@2iS0000000000000000000000000j_@5N00000;TIjQ\#
000000000000000000000000000000000000000000000JGQ[N00000000000000000000ML9\U000000000000000000000m6kA\#
000000000000000000005G74_SeA>?Z@QeK00000000000000000000ONKTD00000000000000000000TJFRX000000000000000\#
JH;[T00000bW?kV000000000000000Q[:7Y00000000000000000000000000000000000oP<fn00000`fQKm>05IB0000000000\#
0000000000g^7dl0000000000ND<PE000000000000000000000000000000;gNU9<]QkN0000000000^d9e1000000000000000\#
00000];0mj0000000000000000000000000b9MTF00000000000000000000Vc6QD0000000000k>NMT00000ARB8d0000000000\#
000000000000000000000000000000<IV6RA=4W4000000000000000d_>BP0000000000000000000000000TW=LF0000000000\#
WF7ko09I9nV]PA4h2@DIgZEaZ`DUL^0000000000C2BR5000000000000000000000000000000hVD?U00000000000000000000\#
_@N4A00000A:N4P0000000000]1TZl0000000000Y6911Cm7l>00000000000GFo^000000000000000000000000000000@kD0b\#
00000=N8aO00000CGTe=00000`JHaMYE8;CMhG71hUJm_eK3g4000000000000000000000000000000dP;6A000000000000000\#
000000000000000HX9eZGb:G20000000000Yg@8GMVEh>[ALD2a>SG2>dRhf00000000000000000000000000000000000?J0O=\#
00000000000000000000JX;1NgjEd\000000000000000000000000000000Hc1H80000000000000000000000000]BI]`00000\#
NVT3J0000000000000000000000000148Z500000SA;E^000007`;ab`Y4E;JY2`a0000000000i=SHomAU[mb[8eKNDUDhNR>JP\#
0000000000000000000000000YSSXH000000000000000000000000000000`G9F1Wm<c>?_39R0000000000QOP3MV9Fem00000\#
1bT;<aH6@egb8TQmS6kKHb?>84eMD9000000000000000;X6Z300000000000000000000000006[EEU00000\^1980000000000\#
0000000000>oAId0000000000@aJaTY[L\FJlMc7WVN^8KUQXQ00000<4R1P000009eN2W00000000000000000000o?83g<]Qn`\#
0000000000000000000000000000000000000000md2kd0000000000n@SEB00000000000000000000N_T[Z_Q9WQ0000000000\#
00000V5@E<00000LBJIZS9M:X0000000000mfN:7000000000000000?\G4ECg?@o@e8>Z0000000000e\Qog000000000000000\#
0000000000000000000000000000000000000000ZY8ec00000000000000000000000000000000000M:R=c000000000000000\#
000000000000000P95JF000000000000000cQEOJLn6Bk0000000000000000000000000OG5:h0000000000000000000000000\#
H37O;]NSRW^N:Y:2Q>DR00000^5;IC0000000000000000000000000FbBQa[>TLT0000000000jOFkO000000000000000E0?fC\#
00000000000000000000000001<9DG0000000000000000000000000000009aD\ZNb=9:00000Z6LX[00000000000000000000\#
00000`\=l100000hoOTk000000000000000000000000000000jU3940000000000000000000000000000000000000000Il4C\\#
EbOX`0000000000000000000000000TDSna0000000000\^AKeG9M6edO3TQd^O;B00000CYLUf0000000000000000000000000\#
00000b55LOg^T>i000000000000000000000000000000jB<:CQG2?7m9AdAaVJ>C0000000000CB2P600000000000000000000\#
4_L886UM^3AhE[[000000000000000000000000000000000000000000000000000000000000000000000000000ZVKYf00000\#
000000000000000ZU=2b0000000000CMFSC00000=NOEd7QHRhWTQ@N0000000000HoONd9GTA2N39V50000000000000008PGQ3\#
000001^38>?hM75j>8WoM2>bj000000000000000000000000000000000000000000000000000000000000YZ=VG0000000000\#
Lj<7;000000000000000000000000000000000000000000000[3L<I0000000000m17BV[h95e9YRQa0000033CC30000000000\#
0000000000000000000000000000000000000000l;2?g00000000000000000000k;R>n000000000000000000000000000000\#
00000>^<aW000000000000000LINeK00000000000000000000000000000000000J?6PUEa3<E00000000000000000000BX37O\#
fhFmO00000Q>4ScF0D<70000000000=iBW;00000Qa5m7W6I1iIH9^d00000000000000000000`199:00000S]MZ=0000000000\#
0000000000000000000000000oK;jKkHCbP000000000000000OHGPI00000000000000000000>AAP]00000000001AHJnW9G0W\#
00000QH0Yc00000000000000000000NBKUU000000000000000000000000000000000000000000000R\D7@0000000000V]FJ[\#
0000000000000000000000000000000000000000000000000000000LGDPYCFQga00000000000000000000GSI_L0RK2M00000\#
dfQ58WQUWo000000000000000000000000000000hNKgP0000000000E\Kdd0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000?g4<B00000HO8\g000000000000000000000000000000NJ?8=0000000000\#
00000Q03gW00000=BE;Y00000000008A04M?8L4d00000h3N0I00000HKHam00000000000000000000:VCU?UaGae0000000000\#
E`LkXSJOWe0000073SIb00000:6FN<00000:V5m_0000000000h0U4E0000000000000000000000000000001Z7Xe0000000000\#
00000000000000000000gOP5G0000000000n2;Y80000000000000000000000000W1K2k=bL;a00000?<OIl0JQWg0000000000\#
`0I[l000000000000000YKHCn000000000000000?FLce00000000000000000000^]7[^0000000000j`6ZE000000000000000\#
00000\3B9m00000mg8;[=5D@6000000000000000000008A2Ijhm4DD8N8<I0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_?Io=8G;5000000000000000000000000000000V\Q4C00000X7IAP\#
HGL>k000000000000000AlHh7000000000000000SGF470000000000dV8JB:WAFMGhThQ000000000000000000000000000000\#
00000lAFkE00000U54oC000000000000000hVPHH000000000000000_FUZ^00000000000000000000^KHo=000000000000000\#
000000000000000fmV1R000000000000000OSC[7`\BHI0000000000000000000000000000000J>oI000000000000000IjBU8\#
000000000000000g@A0l000000000000000WPP27000000000000000e>2ZPbdO_N5PJ];Q5T5l00000YM8iH4X3]Q^9?L<00000\#
WCQLa00000Fm9[TVJP\U000000000000000000000000037Mkg448EC_=DP10000000000P]T_M00000000000000000000>k@KI\#
00000000000000000000GbFl1000002;L?i0000000000N43Yd00000Zl28m0000000000QQ?dWkbCL5@PJ9Tg@3Oc00000jR:U4\#
0000000000SURW`4AG2D00000000000000000000]_2:Wkf48F00000000000000000000:V50BZo4NK00000`U2m100000lF0^K\#
000000000000000000000000000000ICNc_0000000000IbH6e000000000000000000000000000000lG7Li00000`@Ufl00000\#
000000000000000000000BGPY0000000000mY=\Q00000000000000000000o\3ZO00000k8I`Bi[:A4000000JINC0000000000\#
000002@6^<00000S8SC<EFTZ]2K80600000000000000000000M0Nd1000000000000000000000000000000000000000000000\#
00000T32lceCE7M>JJ0j48SU6000000000000000_4?SP0000000000000000000000000Y4G^EF;RYagVNnZV7L\0:`NBX00000\#
0000000000000000000000000000000000000000000000000000000?hH0b00000GV<V?00000000000nVAk000006nG@500000\#
0000000000000000000000000^[8o?0000000000iU4[UHoQNB00000000005^Ren00000I=SOP00000000000000000000@k69=\#
000000000000000b7R\o00000000000000000000000004lAlEM[SYa00000DLLUR0000000000gP8NQ00000GcNXS=bEQ^00000\#
00000=Q2;jK^1UY2>F8_0000000000H5JYL00000RNL3>00000mR:9?fJIhXG@9?[00000M:Jk600000Em2;=000000000000000\#
FT2d500000000009nCN<000000000000000@VQgO6?<F;:_KX:00000NYCcV0000000000000000000000000000000000000000\#
0000000000Oo4ck00000000008F:0dOiNCL7V1I90000000000000000000000000\l2mZ00000000007?902_12UO<RSGR00000\#
000000000000000ja2V10000000000CRUf@0000000000000000000000000000000000000000SS0Vc00000000000000000000\#
0000000000000000000000000000000000000000000006T@F_0000000000000000000000000dVCQf28?eM=@9^X0000000000\#
00000j17`:000001oP<F00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030JX\OaU?_T9<eK000000000000000\#
GCO=5000003G@Gd000000000000000I0U:O0000000000^VPmQ000009eQMb000000000000000^mK<000000000000000000000\#
00000000008LF>R000000000000000000000000000000m:N0<0000000000UULKRciPAk00000;B4=X00000000000000000000\#
<SSW^h@JVR0000000000000000000000000000008\MJ<Ph4FS00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000RJ<I00000000000fkLGO0000000000E<5\[U29I20000000000]C:2D00000`i6FK@_UkA\#
E`Lg\00000000000000000000T]1@4b>OUJ0000000000YEKYI0000000000000000000000000cHEPT00000000000000000000\#
000000000000000GD1bM<RFiS00000000008=OAB00000LFNDc00000J_Shi?`:o@hX9mb0000000000hMH@1W2I\@0000000000\#
0000000000000000000000000;QUJIGl8c7BVAb\000000000000000000000000000000aX6`000000Z_RGbNHGn4Hl7EVH58a9\#
7Q9VQ000000000000000000000000000000hnNAN000000000000000EV@;D00000mX05d0000000000000000000000000QTB3Y\#
00000fS<WO00000000000000000000000006E6K_00000MJ5;>000000000000000NS1nk000000000000000:7Ee;00000ML8mW\#
000000000000000000000000000000000000000000000000000000000000KA0S:fX=Z8000000000000000000000000000000\#
0000000000QOLHl000000000000000IhBKT00000000000000000000i_HLF000000000000000000000000000000m?C5B00000\#
00000000000000000000000000000000000<I0fZ00000=@1OY000000000000000000000000000000b3OlB0000000000EaRQG\#
QcB]BQ\Ob`00000000000000000000;kPKZ000000000000000000000000000000lgP8A00000000001@?TD000000000000000\#
00000=6ATG00000o>6;:0000000000`XGHX00000oP>]@0000000000MfKAo000000000000000R_46=00000000000000000000\#
0000000000000000000000000E[<935P?JM000000000000000000000000000000E:F1M00000000000000000000Cn1P>V4JKd\#
000000000000000000000000000000000000000000000000000000000000^SU3Te>J;aeN@4Q00000D`23]>LFLB00000_:6Zm\#
00000UPMPRZ`UVC00000N_I^k00000;>BRI000004PM<10000000000KGQfQ8PG6;;mUCX@PB^Y00000_=AfU00000?9@Rn00000\#
0000000000NiAIJ000000000000000000004bQh600000;UPk7000000000000000000000000000000000000000000000?S>5H\#
000000000000000000000000000000000000000000000000000000000000000000000000000dPLYF000000000000000<l?2k\#
3DM\g00000000002nAIl00000];Pm=00000KKIdg0000000000>:?^l=nH^9b@KBQ0000000000000000000000000fnGY600000\#
000000000000000K35YZ00000mQR4S000000000000000000000:A4S0000000000<AFRD00000kGTJo00000AZT2H0000000000\#
00000000000000000000DN@@Q\2A?Q000000000000000000000000000000emMm\00000000000000000000000000000000000\#
\OIi6000000000000000000000000000000000000000000000QO@`@?YP2X57>h3@hTad000000000000000000000000000000\#
00000`CL6m000000000000000000000000000000mnRGS9SGB600000UB14i000000000000000\mKJI00000000000000000000\#
000003]DW@39R]U00000g=4;O00000@;OlR00000MX2l>cCA200000000000000000000000000J[GdO00000N48D[VXTij00000\#
00000RfL7R0000000000m\2O:cC<FK_LMaPcE69o0000003PhV000000000000000O^FKR00000TYKfVa\RgB000000000000000\#
0000000000000000000000000000000000000000000000000000000000001];`c59KNiFbUER0000000000000000000000000\#
MVEQJ00000V]JVk00000000000000000000000006LMgg000000000000000000003<L5L000000000000000000000000000000\#
00000000006cT1500000Og1;T3=M2j0000000000000000000000000000000000000000000000000000000000000000000000\#
Jo?OI0000000000gbU2?Oe@Mn00000h>I8P00000000000000000000000004]:6C00000000000000000000000000000000000\#
00000e7D_CS;6Ej2EBFEAHM\D00000000000000000000000000000000000000000000000000f`T_000000C02k>0000063Gg7\#
:gHhT0000000000ZB=oA9f:jcELFe:IlGSDQfJY_caNCgo^R`_nUTcU00000000000000000000000000000000000]fDI200000\#
000000000000000fX47>@gHSX000004WHDg0000000000fk15o000000000000000M_Qo0000000000000000000000000000000\#
00000000000000000000lX;^n000000000000000000000f5Qa00000000000000000000000000000000000jG0NRk<:YQ00000\#
0000000000000000000000000000006D51_M@RVS0000000000000000000000000000000000000000@38]U0000000000VINn=\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000NT?ek00000\#
00000TY>3m1YJjR00000000000000000000JmHML0000000000000000000000000bO68NiH?_:UM5;3En5Jl000000000000000\#
00000@QS3E000000000000000000000000000000@LEf\000000000000000=ULLC00000000000000000000000000000000000\#
00000000009e6al00000V?9ANo2T3>00000000000000000000000000000000000000000000000000eE@LL000000000000000\#
0000000000000006d0\a000000000000000000000000000000Wf0J`[9N:M000000000000000cmCUO0000000000>NSR<00000\#
00000anR7i00000000000000000000;oL?V0000000000000000000000000oT8`M00000LgB6AoM0;X00000000000000000000\#
b6JQ?4jSkT00000000000000000000000000000000000gZN77000000000000000VWKkJ0000000000KoHfT000000000000000\#
dEIKW00000[Q@l900000e<UHbJX:P0000000000000000XP7BBBS8?B000000000000000000000000000000000000000000000\#
0000000000000000000000000GYUjl2O1_VCmQT6000000000000000Sn89c16PdT000000000000000I93b:000000000000000\#
00000M0Sc<TT7P500000000000000000000000000000000000000000000000000000000000000000<:0b\000000000000000\#
000000000000000000000000000000IiGW\iS17loZIZF00000000000000000000000000000000000H;N?XQd<iWmeEZ60nHc^\#
000000000000000C@?WN0000000000000000000000000oi:?N0000000000CPK]kk:U=V000000000037=;Z8O?`jYWJkK00000\#
00000GPO[R6jR3BBaIF>lnTAW0000000000000000000000000oH960000000000000000:6Ok?0000000000000000000000000\#
000000000000000000000000000000F=5@F000000000000000iJ4`;40?Dh<T27LXISAP000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000051Gf700000YJ4Z78B5P[7;8I50000000000\#
0000000000ND3?A00000:_AY>000000000000000PIBZT00000000000000000000CX7ZR]4R]<mST<h000000000000000M2O=l\#
000000000000000B^8@n0hNj>00000000000000000000bISZd0000000000000000000000000][<JO00000000000000000000\#
00000NKBnC0000000000?891W00000000000000000000AL?NQ_ON[a000000000000000000000000000000000000000000000\#
0000000000Gc43ob\Bo200000000000000000000B4MDf0000000000000000000000000gXA_20000000000000000000000000\#
000000000000000hhDl=00000l`@>6000000000000000000000000000000f8Ri59eS]J0000000000004l:000000000000000\#
00000000000000000000Z9<=c000000000000000m>SVJ00000<T6BMkX<AM\5TEnQ2J[b@M=GYkIEVmL\PM5iVBm[0000000000\#
0000000000a[IGo0000000000J05;d00000000000000000000000000000000000000000000000000000000000000000]N:Gn\#
00000l^CY3000000000000000N7<Yd00000000000000000000000000000000000000000000000000000000000000000gJGfe\#
b9B7W6eRW>=eUTf000000000000000_`2Z9AOK4h0=S4WSS:R0000000000000000VgV8P000000000000000000000000000000\#
00000dmUk6000000000000000aPQ?C00000000000000000000000000000000000628:;N4H2J4;3eRI]M28000000000000000\#
00000BU8@a00000>VLTbWMGBQ]bS@SAO9_K00000:ZDOK00000E5B\600000mSF[DZJJKJ000000000000000000000000000000\#
TK@Z=UI?Y7R<TCn605EL0000000000VPP0700000A_Il[000000000000000AV?<V000000000000000eW7R<8?M`l0000000000\#
00000U\@DX00000000000000000000o\>Pj000000000000000000000000000000000000000000000WDP]fFk:\AcQ?Nc00000\#
0000000000DFT4f0000000000000000000000000000000R4_D[>8KkXXM?0aFDDc0000000000000000000000000k^E2U00000\#
]^?HJ0000000000000000000000000000000000000000000000000000000_:B6k00000h_1_I000000000000000af7oK00000\#
000000000000000000000000000000Z<FAL00000:@NcD0000000000\JDLP00000000000000000000AcK<W000000000000000\#
00000nA0go8h9d`_2@VUOWC=c00000000000000000000bnSh>00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000=8@@_00000000000000000000gX66lfMNG200000k:Co3_1APH\#
0000000000IZJ>]00000fTCM4000000000000000lhEgb0000063G=F[JGo2WGS6m00000000000000000000k1Qn10000000000\#
000000000000000000000000000000gi0cn00000000000000000000000008]T5[00000000000000000000000000000000000\#
00000\lK8kUlFY^bKB@7Y6J_S00000i3S?G0000000000000000000000000000000000000000:L>lb00000000000000000000\#
00000D<PfED<Q:Z00000IeB7D000000000000000000000000000000000000000000000000000000000000000000000000000\#
eeH0300000000000000000000@_6Pi00000iONPE000000000000000000000000000000YO?P=0000000000000000000000000\#
00000000000000000000000000000000000R`:iN00000000008IUC90000000000CE5UE000000000000000000000000000000\#
0000000000000000000000000000000000000000gi6W800000L>K370000000000000000000000000000000000000000Q93F[\#
JQ6H6Z197QKQ<U;B[2Vi00000af2_O00000_?8`aLWBd[00000dCJIh0000000000000006iNZh1V4M\o^QJ1ZU0^50000000000\#
0000000000eIH;??4R<900000oLOOI00000000000000000000000000000000000000006P0EA_`UmB00000000000000000000\#
cd?Gd000000000000000000000000000000000000000000000000000000000000000008@HH:>b4^b:n?2P0000000000YGJaf\#
0000000000;GL]S0000000000DaT6R1gMPe00000LIIUH000000000000000E1Qcj00000000000000000000000000000000000\#
0000000000000000000000000=TK9]00000000000000000000<^8n@Eo;Z00000000000000000000000000^dJkbCE:^:00000\#
0000000000000000m?H`=ZGOB00000000000000000000Xm0_[Lf6=W:13V2000000000000000\FG=]00000000000000000000\#
000000000000000`W3cH?_1=;00000iQFPID;86L0000000000KJRdG00000@COho:oP^5jWPV<bJSTY00000000000000000000\#
0000000000\YCjE_jEZn0000000000\fR@B?3Kn_I0QR\8eJ`e0000000000Vc84BU1PLE00000WNFTZiPKd1MoTgh0000000000\#
00000o43KQWUFLj\L0<D00000hOFNW1LH?<0000000000`PHFL00000m[I:EE5IR;00000B7G^3000000000000000DhM0UJdSS7\#
K`5<fmQ5bd:3KlJ00000G7@MG000000000000000a[L^M0T?@\0000000000U`AcM000000000000000dJF<W0000000000GX0la\#
9\KU100000EdSi=SL<HA000000000000000000000000000000BSReE00000Sd4ca00000000000000000000mX3:\AmNmH00000\#
0000000000QlE\P000000000000000000000000000000@4R050000000000_4KNY0000000000O0R:O00000ObFV50000000000\#
000000000000000000000000000000I^B?Z00000hC3AV>dJBI000000000000000000000000000000000000000000000]_OFl\#
ie?;RkdJe7000000000000000_<94J0000000000>hO^CWEQZ2heBS_00000000002j:bSDlQcP00000000000000000000:h?RM\#
0000000000<fF:400000>6@980000000000V>V5Z000000000000000IkUdJ000000000000000YiL5900000[JSdW0000000000\#
00000MhDob00000]gC0a00000MN2^]k633[0000000000000000000000000;MR0O45I6U0000000000000000000000000:I7KV\#
00000UQNB6000000000000000m3O`2000000000000000W=@C^000000000000000cJDFB00000000000000000000=^B]f00000\#
00000000000000000000]i1Ml000000@P\:5_Tdh000000000000000I;Q_R0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000=:0`5E>;TS0000000000000000000000000000007f1GK00000000003jP=W\#
?SEk`00000000006@0;`jRF09eo:W200000000002`6hJOd3XMX3<Fj0000000000RH2cK00000c@0Jo]267IWKI;f<=Pj400000\#
00000Hn3h900000ZW8XmE1;dV0000000000<kAO\bJGje0000000000Zf;>a@h31m00000000000000000000KK2h80000000000\#
0000000000he4HU00000G29Nf000000000000000Jg1jm^UO:nMYQ[^Vf1OJ000000000000000SGATo0000000000YP@ic00000\#
lE5VHY7F@400000000000000000000000000000000000nl6??00000000000000000000`ZTKQ7Y<fUkIA_;MUILF0000000000\#
0000000000`eO6Bk67YM0000000000000000000000000J30JG0000000000000000000000000000000000000000^A;kP00000\#
000000000000000000000000000000cJLZ?0000000000I;DO60000000000QRNJ\00000000000000000000DW0PN0000000000\#
000000000000000000005H:QX00000]o0h_L9Jng^GP5P00000:CQ6O00000Ua8K>000000000000000000007^2n;0000077S7:\#
00000_0LLS0000000000`b=S800000000000000000000XK5Ak>P82IaOLg:bR3F7000000000000000000006LTFX0000000000\#
0000000000M>:=PJHCME00000000000000000000HBS3e0000000000HQ0XUSXL9e000000000000000000000000000000m7>9I\#
Bj3[9V<@oJ000000000000000PE=7]l9:X8N`G[oHm3^80000000000@FA6_YNJ\800000f[2WVb9Gl10000000000YC;Fo00000\#
00000903J_56Mmo0000000000JR8X:0000000000D`9IA0000000000000000000000000@D>?@0000000000oEJOV0000000000\#
0000000000000000000000000000005^4jj000003c@2oJfA65S<S?00000000000000000000000000hC4540000000000;RRIF\#
000000000000000596[h00000000006;9GU0000000000000000000000000?kF?b00000000000000000000000000000000000\#
WSDZ700000000004XR^W00000000000000000000L_DVX00000000000000000000000003k2QL0000000000000000000000000\#
000000000000000o^J<c0000000000V5Aag0000000000000000000000000NSAk]??G8k?i9P7f:32b]jIL^000000000000000\#
0000000000hE2NFFH3;`00000>VT3d00000`G>;700000000000000000000F_9JR00000000000000000000000000000000000\#
00000?mCG;0000000000LOG5i000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000HnE\=n^Lgm:@24Y9V9`Y0000000000Q70UED93GK>MJn:3j>K1TF;XkRaOO6000000000000000\#
ckU`o000000000000000000000000000000000000000000000000000CUBa0000000000000000000000000000000000000000\#
>:BZi000000000000000000000000000000OY<dO0000000000WXHkY000000000000000000000000000000000000000000000\#
00000000000000000000000003723feTR1k00000000000000000000000000000000000000000000000000000000000000000\#
00000?lFmg0000000000@20<k00000e;Ffe000000000056VA_00000000006kDIN00000000000000000000000000000000000\#
00000AWDWO\EI720000074B<>i4M7G000008i2Jij_Bf4N`8KNK_>C;0000000000D<<>T000000000000000000000000000000\#
00000000000000000000aT=Sn2P0[b0000000000000000000000000=g37[000000000000000TTSRFJ`1`2Wm7^b0000000000\#
HJE[M00000000000000000000QBF@F7B8gO00000<^TV[000000000000000000000000000000AU0?iXjDET0000000000NEH58\#
000000000000000O7S@^000000000000000000006?B_4000001i4eQoo<`?00000N6E8m00000000000EKc400000ef;j<00000\#
00000DaF1?;]E]<00000F;@0m<l3_@=H7Rl3UP:]000000000000000P40De00000000000000000000BN2\8@6M\:;[2[3QT?`S\#
000000000000000g4N<c00000eL>70D?0JVF;Ta59LCW:0000000000000007LDfMY\?ZJ356GS000000000000000?SH4WQLNf]\#
BIIBk00000000000000000000BMCgi000000000000000m8IJH000000000000000000000000000000;HAA100000c6K6Q00000\#
[cNmT0000000000000000000000000000000000000000000000000000000^hV:Q0000000000Ul??U00000GZ5@Q0000000000\#
CW?:J85?<1?UGgO00000OM0E20000000000000000000000000kEGQ\0000000000M80==00000000000000000000;a0n8;0B\f\#
YAR6<00000Ok<kDCd?0l:H5WVP=AQb00000TSJ[K00000000000000000000;OM_5amKbh000000000000000000000000000000\#
00000000000000000000W[4JSXA;jh00000cP21CPlHM20000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<8@400000000000000000000TWPGm00000000004fMG70000000000000000000000000hRKJ=\#
Aa4f;LkBkS00000<WJG9000000000000000M89X50000000000000000000000000000000000000000000000000000000795_?\#
00000UaLok0000000000f1Ne100000000000000000000000000000000000G<:cYF7Eg<00000D@6Hfb;Kh<000000000000000\#
0000000000000008]8Lm00000OM9?H000000000000000000000000000000<8QoZc?T8JE3;JC000000000000000\?T9C00000\#
0000000000000000000000000000000000000000@V3NX00000_WFV[00000000000000000000[f:HQ00000?KIP800000I1AQ=\#
0000000000b>P;<000000000000000000000000000000000000000000000EYD=Q5K?2^0000000000840a;^nEf@00000`=Pn4\#
000000000000000T[5V700000000000000000000m>O<_00000:AH;m000000000000000000000000000000`f2ik0000000000\#
U`7@4R7<GH0000000000Q8PN30000000000000000000000000n`;25Ca>@70000000000000000000000000000000000000000\#
0000000000mZN=^00000000000000000000bILM5O\Ej;00000<7Cn_000000000000000hR5bF2LVB8000007gFMU00000g18U:\#
0000000000Ho>Bk6XM=J06Q`e00000i1Sh40000000000000000000000000hTS8l286JE00000000000000000000o;@>Q00000\#
00000000000000000000000000000000000000000000000000XRIoo0000000000000002G>QE0000000000000000000000000\#
0000000000fQDl`CRL>:00000000000000000000mJQKE00000F=NJN000000000000000000000000000000000000000000000\#
000000000000000000000000000000L^=7n00000000000000000000986Y[000000000000000H1CXY000000000000000_@8nf\#
00000000000000000000IUKG:Q@Nnd0000000000Q?KWOVAM^I00000JfS9V1_Do<\OSWD[4BR?SXS<9=J2MM000000000000000\#
jQ9]m0000000000000000000000000T@6>en8;?Xn0Q4PZ>Dgel3T8n00000h\Qc400000000000000000000000000000000000\#
0000000000ek8=F0000000000000000000000000UMK;7jOKUic?N3L[_Q25000000000000000<JL5`00000000000000000000\#
0000000000000002U7>c0000000000;nQJ;0000000000000000000000000o`KX`00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000I66h600000000004o1?3BSI1@00000:XO6l00000000000000000000\#
000000000000000000000000000000b]170000000000000000000000000000000000000000000000000000000004Jml00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000a>@<E000000000000000;d>9]\#
00000f\5C\00000000000000000000000000000000000blRLK^b0CW00000000006T5ZQSWHMjL;O@I000000000000000j81W=\#
0000000000000000000000000bXH3RkjAS^000000000000000KV1KF000000000000000o9TcC0000000000Di=>1000004OE6W\#
mA@Sj2QRKJ00000000000000000000DdOEK000000000000000000000000000000000000000000000fd71@00000H75K`00000\#
IE30J3T>Cn0000000000000000000000000::QnA00000000000000000000cT0PC000000000000000hFIHIaXFb>0000000000\#
000000000000000S]T]?000000000000000DKCTh0000000000Ha3Jl0e3mW:d4?<000000000000000000000000000000PGMjR\#
0000000000000000000000000Vk?fM00000000000000000000000000000000000N<?790000000000OMBkieM5\A0000000000\#
000000000000000UK2dL00000000000000000000DO?^PdA8Sf6C@\DC<AOF8hB8G\JDi=K:5^]4>P8`00000000000000000000\#
00000000000000000000@dF1hU_<m]BIJ2?00000000004FBHj;3N;a0000000000FJ23J000000000000000[IBjG0000000000\#
00000:n@2T0000000000g`DY800000000000000000000LLK^7000000000000000Rd?E7000000000000000000000000000000\#
0000000000aiD1lC\BfN0000000000000000000000000000000000000000gT:MBS;IXO0000000000000000000000000LnLe8\#
6N:S100000O<8F100000000000000000000@c5<Z0000000000G^99a00000000000000000000McM\P>b5G18a?bj0000000000\#
000000000000000AcA2X0000000000000000000000000000000000000000eONE]00000000000000000000000000000000000\#
00000000000000000000000000000000000CQCPdnG0hR000000000000000lE?0N000000000000000000000000000000:kU[S\#
000000000000000m=POZ0000000000o5=K?00000000000000000000JM6Yg00000000000000000000ZAE>3kCG3j0000000000\#
00000000000000000000000000000000000ZKE250000000000F\LMTJGR5j00000@I:DI0000000000000000000000000@k1fZ\#
000000000000000bn01anL?<m_APc10000000000000000000000000000000000000000>eGGn0000000000000002J@nH00000\#
00000000000000000000000000000000000000000000000000I[Eaj00000000008l8clDU378000000000000000aT3VG0BB>f\#
000000000000000]V8ff00000000000000000000_V0gi0000000000moV2_000000000000000C_NPd00000GGU3`0000000000\#
MmFk60000000000000000000000000000000000000000oD?Ln000000000000000000000000000000K>5M\00000bI@eT>7HCT\#
000000000000000]`203ebC>o0000000000000000000000000000000000000000000000000000000dYL4;^0TJ7?=3kg00000\#
dLLho000000000000000000000000000000`_2?C00000000000000000000iJQNKoXHIS`MI?N000000000000000m92o5jR0Na\#
kK<o<00000>D?>`:Q1Q80000000000000000000000000YONZG0000000000H`BDfnSF2k00000000000000000000e6CI3Df7k3\#
@NG7=e9N2jeBL[`?aQ>M00000hiDMm000000000000000000000000080?P]00000`^LAl000000000000000N?IbI9hJlg00000\#
0000000000U[=O[0000000000nm7M3TaL@6UDMXg_;1hPRP?LVOC;ebnS0MVcZ@K\0000000000000006o9ToZ2JHV0000000000\#
;86cg000000000000000000000000000000000000000000000000000000000000000000000000000dQ3>icSMlS0000000000\#
000000000000000H8<Ei000000000000000^IGN400000[Z1L2c1>hj0000000000lSM4]0000000000000000000000000[@JSW\#
0000000000<1IQn00000000002ZQhX00000NNUjHgm<MkE28h39h3G]8_1?hAOAoE\GBgV=\FEZ\T0^Wla3HbjdAfh<4EcN00000\#
[N1204hG]V;EM1O9mUIb00000>EN8^00000SL>L>^VIf30000000000000003::]N000000000000000UYDXD@HBa?MRU6O;GN\V\#
000000000000000000000000000000000000000000000RMTl?0000000000Dn<:]0000000000N]0PZ00000Yo<j80000000000\#
00000DnRMo00000P5N`TB370:W@A`i^ODT?`dEbXEM=>Gm:@b8KYNWAflQa\0000000000aUA0?00000:FFKb000005m8j2dHDA?\#
000000000000000NgRa>UN7aj00000]c@JgS]KD2000000000000000[]5>B000000000000000nfUAV0000000000N7K]`00000\#
00000000000000000000k<?;@0000000000000000000000000TJE8W000000000000000ah4G;000000000000000K1@?AZJH?h\#
00000bCPf70000000000000000000000000gZL1D0000000000000000000000000000000000000000000006Z6aS000008B1X@\#
0000000000DeE1?0000000000l6CWe000000000000000B627a000000000000000JF8An00000000000000000000290AY7169U\#
S^Qj40000000000fTRje0000000000SDPG=H7;D>00000=C>>F000000000000000000000000000000HhN?40000000000=J59@\#
0000000000000000000000000000000000000000LRJc`G`;<f000000000000000i^<MNQ60gK0000000000000000000000000\#
i@8mE<\;3j0000000000000000000000000000000000000000@2N=G0000000000000000000000000GDD>iGRDUJ_g=JkNME0J\#
k=;Ran\JUB00000000000000000000GLN[60000000000000000000000000kHTE0000000000000000000000000000000@P?e\\#
0000000000MhFZ0000000000000000Gn8WPnERPl384V<0000000000TYH[icN3ll0000000000?`>7H00000:ZHD70000000000\#
j^9KcDPGP900000Xe=]Z000000000000000000000000000000@^<`n24NBL00000dKKFg00000000003[0A90000000000H703`\#
00000]40h:XNCSV74L_L0000000000000000000000000000000000000000000000000000000000000000000000=W:7m00000\#
PR6WA00000=03[O00000i^KJ1]9PjN000000000000000JE:JfUV;\Y0000000000000000000000000a4O?[ReEoW0000000000\#
000000000000000k<D?GX;5GE>nGXdYHKmZLIQ]A00000000000000000000@7PMR0000000000000000000000000@6V0=00000\#
00000_T57cRW>T0QiHBJhm9jLXdGfPoWIRK0000000000UMAiS00000000000000000000WL3e_0000000000000000000000000\#
000000000000000000000000000000jF7FE0000000000000000000000000000000000000000kK5_[_O75T00000K^>1G00000\#
00000;^PLc00000000000000000000000000000000000000000000000000000000000000000ok@]\nN<FZ00000iZFgPLcCEe\#
000000000000000000000000000000000000000000000`0QRh00000000000000000000[^Iac00000000009[BKJ000007\A^`\#
00000FYJ2d00000000000000000000dg0L2b@DJ3H?1GYA3@[_00000AL47mea>W300000000000000000000000000000000000\#
00000NL90V0000000000h@0K?00000VIEUV000000000000000000000000000000000005i:g]NWSO=00000000000000000000\#
00000000000000000000000000000000000V35DK000000000000000000000000000000000000000000000000000000000000\#
0000000000o;RgS0000000000000000000000000N??8X0000000000000000000000000TNIBR0000000000000000000000000\#
0000000000@YQZ[0000000000YM3bYR20^li;H>E000006?5[MD]<^SUVHmW;>0XcffUhf0000000000000005BH?Y_Y4moc2C:W\#
00000QZSl@0000000000kZL;Q00000I>2bIXGF^FYDU0<0000000000000000000000000000000000000000cRD6]000004EFC3\#
00000C<E1kAX=df]iARkk3T]h000000000000000000000000000000E0GAM=CIO000000000000000000000000001XHk@=O13Z\#
00000000000000000000000000=9`n00000RI72nVIOmG>A2<C>]PB7`Y:C90000000000bi90JT1:L200000000000000000000\#
00000?_S]^0000000000000000000000000000000000000000AUEHjmUKMT00000mk>YL_>0YJ0000000000b>>d`aLPaH00000\#
000000000000000KS5Wh0000000000^aSbi0000000000VR42:9d;XPl:GnP0000000000000000000000000000000000000000\#
00000Ug6IS00000g?;@I000000000000000000000000000000ggD0Hd\OPZ000000000000000@e3;T000000000000000mXKEn\#
VE;_L1WB_AESI2k0000000000000005;@`O00000000000000000000000000000000000000000000000000L39X_0000000000\#
000000000000000000000000000000000000000000000000000000000000kCPhB00000000008=IB8000009l6^P00000EkMNY\#
000000000000000gcJ>P00000000000000000000S2;F^0000000000JAT2<0000000000C92>k00000\NNP900000knF9K00000\#
000000000000000[l9<TbjCDPb=J]P`0Jgg[EKg<?<RjW00000MMGZ_00000bR2n]0000000000000000000000000]9FVHnM?=9\#
Ta4Zh00000MC0>>000000000000000000000000000000?G5K6?G5KP?W=gP00000NNAB_0000000000000000000000000a[OZa\#
0000000000000002a7]X0000000000OJSE80000000000000000000000000h[CS<00000000000000000000fM<`c]SHiFkXP>P\#
00000hnCGbhO;2T4eL`g00000EPFjgRNQFDcoUGm00000_R3kSd=>FJ00000000000000000000000000000000000@P@51=7ME[\#
0000000000TXRH\0000000000000000000000000000000000000000000000000000000R1MNc00000N9K`;0000000000LnP`4\#
0000000000?B3YE00000000000000000000000000000000000MABc=0000000000@O2Da:U8\X2_NV_00000f:Dn:D1UY`00000\#
00000000000000000000eh@87m6T43000000000000000000008fV:Z00000000000000000000000000000000000O?F>gI3G:L\#
6j?MY?_QSK000000000000000000000000000000NLD7X0000000000000000000000000K=Ud700000:cE>n000000000000000\#
000000000000000o@EmD00000000000000000000000000000000000c;90>00000`nBO@0000000000000000000000000e29^<\#
0000000000000000000000000PZ>:V0000000000000000000000000^M4bm00000ZbSD\00000000000000000000cb0nWHcHoe\#
00000fc0SDi^80Q0000000000JnFCZ0000000000000000000000000000000000000000000000000000000000000000000000\#
iKN]><jRJT0000000000M@SAeRoNKM000000e1o90000000000000000000000000000000000000000000000000000000flLC9\#
<0>2E?QCoOc9NN9000000000000000;F1Og000000000000000fSIoN000000000000000000008G?dD00000000000000000000\#
0000000000]k2FgFL:4Xd91WV3BAY6000000000000000F=2[k:nOTJ00000SO74S00000000000000000000000000000000000\#
00000_5CGRSPE_90000000000h\Nnl00000:@O1e5];5n:L5j@00000000000000000000Co=DF0000000000000000000000000\#
00000000000000000000000000000000000IFAKl000000000000000a^=Ge@BAO<00000000003?3djKCPW[000000000000000\#
S5JbR00000DD<9[0000000000nj5Xb00000000000000000000000000000000000000000000000000000000000000000TM>iY\#
00000000000000000000XK<2n000000cJ`@0000000000000000000000000000004lKUL000000000000000000000000000000\#
00000Pa22?oK9Lm[5Hji000000000000000000000000000000000000000000000000000000000000000000000000000PFO;N\#
00000^fFee0000000000000000000000000000000000000000X8:ZYQoECC0000000000000000000000000000000000000000\#
000000000000000000004\1HG;X@O0`dPjc0000000000000000000000000000006h>`X0000000000000000000000000E2QGC\#
000000000000000000000000000000000000000000000W;564h;CV2^SJNFhoM\\00000000000000000000000000000000000\#
W<AGN00000H\AT1000002GV8E0000000000000000000000000000000000000000000004oBHR0000000000BPAGl0000000000\#
]1IMjW92GF0000000000=?IXZ0000000000VP@2aoGOVo00000Va8SHI`;TfNi@n\Bk:QLlZAC0000003MV:F000000000000000\#
000000000000000000000000000000LJF87Yg3:>00000A7A:90000000000000000000000000000004aT2iee2LU0000000000\#
0000000000000009k;h3NKL@EgF0Z_0000000000R:1;?6@KjD4oQ_hAQO3=6=5H]0000000000MW3Uh00000000000000000000\#
0000000000kjTHZ00000gM7NS0000000000000000000000000E`O;l00000hVQIT000000000000000000000^QJQ0000000000\#
00000hkPKb1j6QZn7>kc000000000000000000004oMZg000000000000000L>RB000000000000_ElWU_:d5hbLW40000000000\#
0000000000000000000000000000001Z>l40000000000000000000000000PcC4CceV4kLY3?n=QAZNUKARDhGEi20000000000\#
000000000000000000005TAbm0000000000og8h?<S@A0000000000000000h:JPD0000000000SLOHg00000IV8BI00000]]>04\#
ldP39E1K@]U[79S00000Sb6]E]900[NhK:F00000000000000000000000009RJV_NNR[R00000W6?O8C39Pk000000000000000\#
0000000000TbIO^000000000000000IK85E000007iHER00000000000000000000_ELSb0000000000M_@b[000000000000000\#
00000000000000000000nF3AG000000000000000000000000000000000000000000000000001lS?a00000000000000000000\#
00000h_M9K9f7QP00000T>3gK00000;?ESM0000000000CkRFX000000000000000000000000000000`i=6H0000000000C^PS^\#
00000000000000000000000000000000000000000000000000000000000000000d\U@G000008=5jlAM<3X000001ePMF00000\#
0000000000DQ16e0000000000i79Gn00000000000000000000U2@h`dC4]i00000EnAnllaU<S\H:0S000000000000000NfB_h\#
F@1O>00000XP=KO00000EF9gX0000000000i3;k50000000000W70TP000000000000000000000000000000000000000000000\#
DUBPX=;JoQ000004_Ljf`FN1m0000000000G?=b:lE5Plo47IO00000caRF=]2;Vc0000000000U\3iJ00000cnC9YlQ18^VN>Xo\#
0000000000000000000000000cP7MIUYK5m000000000000000000000000000000l7I4P3RUCF<_5?d;66<P9hPZj00000]_=cg\#
K>Bm300000\BAc?00000iWK^X[L2G`00000000000000000000000000000000000000000000000000000000000000000A:?49\#
KZJ`KU=1Eb\_FDfjWJ8jP`QRR000000000000000000000000000000000000000000000>38nXPV<]:00000000000000000000\#
0000000000CRUHS3n:Wb0000000000Mh;mACa=\@`_5B8\;Dm0IdR7VDe1nN0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000_>Ng;00000000000000000000000000000000000\#
Xl=aR0000000000000000000000000@2BCa00000000000000000000000006m8`900000000000000000000PG9Q9COCKg00000\#
0000000000000000000000000000000000000000000000000000000eN2L@000000000000000i5SPY00000000000000000000\#
00000000000000000000XM0Mf000000000000000000000000000000000009=0>j00000000000000000000000000000000000\#
00000;4T1Of:>C^000000000000000000000000000000000000000000000HSRoo<=A47I3KKo00000000000X>B3;\5;JR:I2W\#
000000000000000Q6DeW00000000000000000000UhKbFo[0RU000000B798000000000000000000000000000000GKKMf00000\#
0000000000000000000000000000000000000000000000000000000000007L:K3000000000000000000000000000000adR7E\#
Tk8C;cR;A9ONNX`E<J\d>PQLj0000000000000000000000000UA7[L^A<CY000000000000000n]U[:?91jZ<YEVZ0000000000\#
00000000000000000000000000000000000000000000000000000000000000000B<EI900000JmLMA00000B50`a0000000000\#
000000000000000A_4SK00000000000000000000000000000000000000000000000000000000000000000NTCCP>Z@anl^E]X\#
DePQ=0000000000000000000000000000000000000000000000000000000?EJEi00000W>OOk4DDhOiY<oO000000000000000\#
;7EIU0000000000A9M:8000000000000000NTUSb00000N?8Na000000000000000000000000000000A86^0D=@FoVRF<c77@U\\#
moQU000000000000000000000000000000000000000000000000000nJ0:K>f@7T00000000000000000000Y><Nm\6FEM00000\#
0000000000000009VG1B0000000000c16gi6h>3455TNS000000000000000:75dJ00000TENC32a=BDO<1e9MZ95W2JDLmR:NbP\#
0000000000_2F2EZS1EQ0000000000000000000000000000000000000000L?R`9000009N<>m00000a>NCB000000000000000\#
2iDd500000000006`44`?f76aHWG@W000000000000000000000000000000BE0X;0000000000ZM6Rd00000000000000000000\#
000000000000000000000000000000MJ9O0K\D7i000000000000000000000000000000@j2?NL=7L<0000000000]F86:^X8l1\#
00000Nf0Gc3gI_;000000000000000ANJE600000KK>mL0000000000N_;fF000000000000000000000000000000fQ<[J00000\#
00000000000000000000I0CYS00000000000000000000>ZTeo00000lLOQVb27a93XAa\00000>44am00000000000000000000\#
000000000000000>W45J00000U52kH00000000000000000000DV5O[:jGQNA:2G6<lM@g[BTZ90000000000QETni0000000000\#
00000ggHVm0000000000000005_1SV000000000000000S687Tm65OE00000V833BL3OK^000000000000000^G0biRBE8D01R`Q\#
0000000000InOeC000000000000000000000000000000000000000000000000000[PlD;Q?Kb000000000000000RKFJA00000\#
0000000000000000000000000LbChh]fE5OoO:<aghI>C000006`>N]jf8A_000003eB[AQ;4Kf5H4OB0000000000mUP:j00000\#
KPA`[00000JoRJ100000000000000000000000000000000000000000000000000000006n5n79gSGn00000cW@<^00000j90UO\#
VJ2=m00000000000000000000]>?=ZW42bg]kBA000000>?;_X0000000000000000000000000o805m00000000000000000000\#
00000000000000000000000000000000000^0@]O_RNlnoWRM\00000[mGG;f28_`0000000000000000000000000haOg>00000\#
0000000000R76R@HfV2A000000000000000000000000000000X;LXh00000000001D;1<0000000000000000000000000VBA]0\#
4`9O_<^JH3000000000000000Zd05BLbKIWMS3D@000000000000000<I:@]00000NTE7^DfBMhMC3EmEKDdBRY6?N00000KP2C;\#
@1CK[0000000000[n>`i00000Y4QX_0000000000000000000000000000000000000000cFLCA00000kK?\Z45B\?00000We6oQ\#
00000aTAT<00000000000000000000F\?jU000000000000000000000000000000Y;1LGG?6N`000000000000000e;UgB00000\#
0000000000o49J<;;7\<00000h<Dfh0000000000000000000000000Bj9=E000002f@[800000000000000000000eES]U00000\#
000005J0m\k9NG^00000000000000000000XP:faiI;iJH^9A[DAANi0000000000UAJdjc<OIAkgUceXIF6N00000aLC4c00000\#
000009P6jd2AK]G00000000000000000000e:4Y0hc<jOlT92400000000000000000000000000000000000Hf@_c00000\PRXc\#
UQP8800000000000000000000000009BEW?BWU@TSL>GJ0000000000C0Kl0o_9f100000000000000000000000000000000000\#
000000000000000Y[CcB000000000000000o6LF10000000000000000000000000000000000000000USRmhIA08T00000JRG<2\#
00000n^QEf00000000000000000000000000000000000JB<Dn00000000000000000000El5DWYZ54>^2:`=000000000000000\#
0000000000K<3O24P57le]EA8@G1kL00000?RS=M00000CWRD6000000000000000QUMmRUZ=lD000000000000000b;EY_00000\#
0000000000000000000000000S];fPl63aLW2;g^00000=MJ3I@hS^Q0000000000000000000000000000000000000000gU1Hf\#
00000mY7aGMg@gnW8F_20000000000\ILdG00000000000000000000000000000000000jF55_4n?2@00000000000000000000\#
0000000000000000000000000CB@`fm4>?R00000000002`Bi[8jA3h^JDD<0000000000000000000000000000000000000000\#
00000@NLaW9A9`L000000000000000hS<IDDnG2n0000000000000000000000000000000000000000OdMiR000000000000000\#
00000000000000000000LMNQY000003`F5m000000000000000FbKIF\eT0;000000000079AJW0000000000000000000000000\#
00000[6KRI00000000000000000000Ih2@\1h<c^00000e@UA:000000000000000ii91=00000NHPd3000000000000000C29Fg\#
dX@B`29NOa:WAQ1=W1AH79=_J7MD4P<ANNH0000000000Q_M7`0000000000U`LZ^0000000000:XGco0000000000B^P>300000\#
0000000000\bG6g]V1d;00000T<5SE00000B4?6:00000000000000000000000000000000000000000000000000cE78X00000\#
0000000000000000000000000000000000000000e^TVn0000000000000000000000000000006b92E0000000000Df2l000000\#
O56e00000000000n66o70000000000000006T2j700000PFEB=NWE<f000000000000000000000000000000CV;6lJjFL]nb5I5\#
DWOCi000000000000000000000000000000MP<B1R90VA00000[V8QT00000000000000000000000000000000000lk8]?4kQPo\#
000000000000000MlL23^YTP?000000000000000kD5hc00000000000000000000000003Y3WKl6<lX00000000000000000000\#
000000000000000?2E[D00000000000000000000L`Q33000001;AZ\00000000000000000000\@R>IV<@c30000000000dnN0c\#
00000000000000000000000000000000000000000000000000]SKHX0000000000000000000000000000000000000000JhV9Z\#
00000X04^500000000000000000000000000000000000M7S6_0000000000Lf6iD00000000000000000000NHT>>0000000000\#
000005<IhI0000000000000000000000000@7<_PdXQ=Q0000000000000003`NN]00000000000000000000o5;9A0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000deM3@HnNl\000000000000000000000000000000HoHi`000000000000000\#
00000lRU0d0000000000000000000000000000000000000000bdF<5QWHdi000001lOBE00000i`Ih<CUCYCg9Qhf?K;6[00000\#
00000=kH>:c3@;l97RPS000000000000000000000000000000000000000000000o>FCmG=T@;8C6ehGZNiG000000000000000\#
00000OQGKmkHJJc00000UY1RG`O1bm000000000000000000000000000000GPL6Z00000dFP9Oja0UgiXTFJ0000000000l<0oh\#
000000000000000000000000000000\^AF=0000000000iA1LY00000000000000000000KST?@0000000000000009e9LV:_3G1\#
XUSDe00000=120f00000mUKHA00000@0PM<0000000000hiNnO00000000000000000000000000000000000000000000000000\#
0000000000O@ICU0000000000Bj0FBYo><h00000000000000000000000000000000000000007_;8h00000E_PlW00000N1:WN\#
@cS;ENCS6:000000000000000IS12IhH9L>0000000000000000000000000n?3\<00000@IB^C8161SO>1a]<I609F`<?]n]CLf\#
c\V7@0000000000000000000000000000009eBl`000005P<3C2F?QO000000000000000000000000000000000000000000000\#
8_=B\00000000000000018?<I0000000000000000000000000158ld00000K4Hm=0000000000000002mBFa000000000000000\#
00000000000000000000M??Ae000000000000000XlR4a00000000000000000000L5OKJ0000000000000001m<ba0000000000\#
00000J>AnOJ8OVR000000000000000DQ7^U@MJ9c0000000000000000000000000n09R>b[A]F3`EZZma?J@l7LTL0000000000\#
0000000000`S8]m00000000000000000000?]1l[ec9InD9GZJ00000000000000000000000000000000000000000f7m_00000\#
`BD630000000000:]@T^00000000004CGf@00000:F:G\2;B0@00000000000000000000BKIXgZP;]d\Y53g00000=M20YU4@lK\#
iPGV8b_D@gDi1BZf`A[l=9HQInfT:>jn?IMDcUM300000343E3000000000000000000000000000000:ODX3o0=hL0000000000\#
00000:5Ko^00000bcR:;BC6_h0000000000T7=Q_00000<e1aca@OWL0000000000_X8LL0000000000UW?]k000000000000000\#
0000000000000000000000000000000000000000aS04Y000000000000000000000000000000G5L1gYmR^7000000000000000\#
0000000000egF0I00000oQ>HU000005HS9k00000000000000000000H<=RfE=FINCoP`_00000FPKXl0000000000f7>MW00000\#
0000000000000000000000000000000000000000hE7`H000005cF[]00000Ph:Bn0WEFB0000000000m4>UL`Z;2DViJG\00000\#
0000000000OW2N5000000000000000Df=h30000000000000000000000000m0E`F000000000083OW>00000000000000000000\#
[fH5^000000000000000000007K0<6WXOP8000000000000000000000000000000000000000000000KWKC`000000000000000\#
000000S2[N<Z3BS000000000000000000000000000000000000000000000000000000000000KIK2[cmQNZ[>V?00000000000\#
00000000000000000000Gh3C4kH1IC;G9TAiD6`]l]2410T1h6C8RRoETTRV\@TXD0000000000000000000000000UbL2g00000\#
00000000000000000000a>81^00000000001b=D;=H2HRaWGo?000000000000000000006_L@l00000@MK770000000000e61]A\#
U@9n<00000000000000000000000000000000000000004WCeh000000000000000NKMi8iSJ7@0000000000000000000000000\#
00000000004[PFL0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
BTO_^EiUa_oMO4i00000LNMWa00000000000000000000]gE@LR9;[;00000000000000000000000000000000000cTOVES80i5\#
WZTkJ00000;1TeY0000000000VJ6JQ0000000000_[FI:00000KP0l>`U1DZ0000000000D8;JWLIM;V00000@aJL@\f0S200000\#
00000Hd?;c0000000000R1D?g00000CjU<2KKF@_AS3JN@D0KW0000000000o4G^Sde8kFh7R>^00000I94l_<?EH\j=G^jCD5Zc\#
000009eHO2AN72D0000000000000000000000000Vk0o\00000000000000000000l9T1__c0;500000000000000000000O>A9R\#
0kLQ8WUNaT000000000000000dj4Qo0]4Coo96UmJZFW100000`o@f\00000n>9FYF7Tg=00000:Z88jM`G>aG<L0_0000000000\#
_8I`o00000J[Qi600000000000000000000000000000000000ZVD]hMmHBf00000>`C6E=9;`@00000000000000000000@LDSW\#
0000000000000000000000000`H81700000000000000000000Q_=RK000000000000000000000000000000N]1T10000000000\#
g0TP3000000000000000000000000000000000000000000000Nj6B`00000h[IgoQO?Ec000007J63L00000000000000000000\#
000000000000000F64a?JC;=TWoMf91BR_E0000000000fNCnW000000000000000nfAJA00000;;TK:00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000L:0hG00000:=0R57V>4^00000000000000000000XO2MA000000000000000000000000000000000000000000000\#
0000000000P`McF0000000000000007j=4`3dQJF000000000000000000000000000000XY8[C0000000000000000000000000\#
000000000000000000008V>`F0000000000>WR8U00000h7QEMAFB\R26P?Q0000000000<<73P0000000000jD<Q?0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000c]KE^00000000000000000000\#
000000000000000:@BD?0000000000UKQF`bKC;^00000S[8CbZSAaO0000000000gX<F300000LaN^KZg1Qj[c?cZ0000000000\#
0000000000000000000000000000000000000000000000000000000K[L=;000000000000000000003M9_f00000`b5feEM:dh\#
0000000000N15e5EjGNJ0000000000<34md000000000000000000008Q@EU000000000000000000000000000000FQT=a00000\#
5=<kM]P2d`0000000000KmRkBKmRlA00000I97^8000000000000000000000@A;6000000000000000jP>nAl_7W2^MSRfAgCnh\#
00000cZ:Bb000000000000000Sn?3:`3U8n00000B1Gh<000006]8S:nB7Dn5ZOQ=G[TIl@2PN=bbO6R00000000000000000000\#
000000000000000000000000000000CmU9k0000000000357UC000000000000000000000000000000G]4oQ000000000000000\#
00000000000[HKOI3=ll00000Cl8QFSoD^]00000000003EMX3gb?i<000000000000000000000000000000\?Lc10000000000\#
dAU;9@h2]F00000000000000000000eU>Gn000000000000000000000000052:MM37=[OaMC=m000000000000000000005aM[h\#
5n79F00000000000000000000_?3k90000000000000000000000000000008ALK0000000000000000000000000000000UoJoA\#
0000000000OSOM^g^IdI9XGEo2WPfT2WQ:ii=2Oa000006j6i6000000Y:nE0000000000I9Ci90000000000000000000000000\#
0000000000Ij<\e0000000000000007ZUJWJ32_A\14\c00000000005>?]a0000000000000000000000000Tn=dO0000000000\#
00000000000000000000iY9Ac_T9Bn0000000000ad7:KK6TQT00000000000000000000000000000000000000002YUNl00000\#
000000000000000000000000000000dLAho@dGge97N^]000000000000000000000000000000000000000000000Gf=0e00000\#
00000000000000000000000000000000000`@?CG0000000000000000000021>Ih00000djAj<BoEQ7hcF_a000000000000000\#
000000000000000000008X?lc000000000000000000000000000000ibG1j0000000000000000000000000=A@U6b`N9M00000\#
VEJhV00000000000000000000hmCVkk10LO;2:9O0000000000000000000000000lA4PP00000cbLJEb`=3]00000B9O?<gkV71\#
00000000000000000000l30`C00000WS4`kib?n]nX@P@00000000000000000000000000000000000:NL2Z000000000000000\#
00000000000000000000]?TD>C\8DdEYH__2OR2=_]Sa_00000A<C3300000`3K2=00000000000000000000000000000000000\#
000000000000000b0;l:o:@H900000Z`P1f0000000000_LNQ600000000000000000000000000000000000000000000000000\#
00000000000000000000bDGVM00000000000000000000A0QU@00000000000000000000000000000000000000000000000000\#
00000000001g<0;00000000000000000000000000000000000R_6=9[FO2k00000mNQ<k000000000000000000000000000000\#
00000000000000000000NDFWg000000000000000iRD^@000000000000000000000000000000]V2a3000000000000000Y7RVk\#
Tn>\<000003E2YH4CB;fPJ7c?0000000000000008343BKEBS5?<Q>00000000000000000000000000000004^8BV0000000000\#
00000000000000000000W`7hM00000;5>DA000000000000000000000000000000Mg<:5000000000000000HF<0M0000000000\#
000006lAB>000000000000000000000000000000aA>hU00000000000000000000nFK9Fhl8[0dCO8DagRcaEH2W?0000000000\#
00000NX57OC9KO:00000000000000000000Yh>[LkFGd;0000000000B1SUM00000Uf4P9000000000000000000000000000000\#
000000000000000000000000000000OaL]D0000000000000000000000000^mPYcJMFOJNc0kXBmMGk6@RcU0000000000JMH0W\#
LTCn=0000000000HEUNI000000000000000LQ=P300000000000000000000000000000000000000004EIWX00000000004@LP?\#
000000000000000000000000000000000000000000000kg:^g0oKQB0000000000IIH=o00000Al=Kb6i=g9000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfC^d0000000000\#
000000000000000G>>>d@d6ZZ00000000000000000000000000000000000e2;PU000000000000000]k54\00000P>F:\00000\#
F<U8c\CC6Z0000000000000000000000000000003^TAG1oPBk0000000000000000000000000]kR2g000000000000000WE2eK\#
0000000000000008H>G=000000000000000000000000000000000005]9K00000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kREhI@H>N0000000000000000000000000000000000000f=AS_W262\#
e9N\<00000Od@ki000000000000000000000000000000000000000000000000000000000000000000000000000l^8e300000\#
00000000000000000000XR=mi000000000000000000000000000000bo3R<000000000000000000000000000000`JSMVM^2mO\#
000000000000000000000000000000fV2jC000000000000000Bj7JK00000`ERk\00000000000000000000000000000000000\#
00000fBN[?MW0P:b4QR?00000lRFm>Hk?fj000000000000000noHE\000000000000000QNBeN0000000000000000000000000\#
00000cb6j>000000000000000000000000000000000000000000000000005_92a000000000000000:_MNnS;6;M0000000000\#
000000000000000000000000000000i19m20000000000a0UkM000000000000000MO0>^Po1Ni0000000000000000000000000\#
0000000000mLJOml]Q1@000000000000000000000000000000SLUgZji7IG00000000000000000000000003R9<=?T>De00000\#
0000000000000000000000000000000000000000TROJ^CkF:n000000000000000000000000000000fgE5^iWNLj0000000000\#
0000000000GL<1c=bSdD000000000000000000000000000000H7@TC00000TcCImYB2<Z00000000000000000000000009RS2n\#
>P@Zm00000000000000000000\kCVZHU;7B91LGF0000000000o5Icn000000000000000000000000000000000000000000000\#
00000b7DSk000000000000000000000000000000000000000000000000000000000000X795EKlI9A5mJ_398?Bd0000000000\#
0000000000N81C:00000000000000000000000000000070>Z>000000000000000000000000000000Ea06c5`OfZ0000000000\#
AGGYI00000Le?4d00000XDN6800000000000000000000000000000000000g04LU0000000000000003>IYR0000000000190GA\#
000000000000000]C<<E0000000000000003NCag0000000000>i;_B@ZDki0000000000?E0Ih0000000000000000000000000\#
000000000000000iDA8U00000=IJQakZ<TP=:NJ=000000000000000000000000000000000000000000000fS0cc0000000000\#
0000000000Mm?J]PQ0M3000003Y=WQ7U@BL0000000000EK<hS1BF2b00000`G?5RGKO@X=>@L@Je4dA00000000000000000000\#
000000000000000QBR5@0000000000>LR>=000000000000000YmBk^000000000000000P9@GQFWSlS00000000000000000000\#
fHKAH0000000000000000000000000=\H=K00000aDSe[_>B=hm1RGB00000000000000000000000000000000000U7OBX>UD;H\#
000000000000000]BO1L0000000000`Z5AC00000UK@9i000002ERQm00000NC3I:<L7;`b]PMb00000000000000000000ZQH@Y\#
@_>WHGb=mX0000000000000000000000000000000000000000I9:OQXFS478G9N500000000000000000000;[P7500000SBI2>\#
0000000000=^1a300000i;4GW0000000000000000000000000000000000000000000001RORF0000000000QB4F60000000000\#
bh;N@0000000000Q[U1:00000000000000000000<lM@80000000000000000000000000G5NBf0000000000000000000000000\#
00000000000000000000000000000000000D40We00000_g>B]0000000000obPYU00000\f;Vk00000000000000000000aVQiX\#
000002P<XoZXCgQ6o@B800000KHPlj0000000000000000000000000Td1f;lV:ahRM3^l00000biLnIm4UL90000000000lc?:<\#
00000`G4Yk00000h_6?d00000BRUYU8>G9^00000lMB`]9JIcN00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QN@@:0000000000k9:;U000000000000000000000000000000000000000000000BRFkd\#
0000000000000000000000000000000000000000TA0700000000000@YGc^000008QTTWQ>J\M00000000000000000000nX?42\#
R2TU[00000000000000000000000000000000000liGRD000000000000000000000000000000000000000094Uoe00000HL:3D\#
DLIW:?dI8jeW=FYcUN2=RUPa;]dS`m00000>OTC4000000B7Io0000000000Sh@\`00000G;Q]i00000SM4HlLV2AM<g?Xl00000\#
0000000000000008RBEaDR><ReO0Tj^1B6ZCX8>7mbE>]00000fE9NUWIM6[0000000000000000000000000000000000000000\#
7c8SVhZOQk0000000000000000000000000000000000000000000000000000000000000000000000]lCmdGQC5Z^2S7I00000\#
00000000000000000000000000000000000`Z5CB:UU[J00000000000000000000000000000000000N5JSn000000000000000\#
00000NkD?^000000000000000000000000000000000000000000000000000000000000000004OHdTN<C8\YjQA\0000000000\#
B<SA700000j<PE10000000000jL66E00000ZnR2]00000000000000000000:b6OU00000000000000000000000000000000000\#
XbGNU00000000000000000000000000000000000000004X:edQTI^3000000000000000000000000067TEa00000bV8Dn00000\#
00000TkL_200000=KIgJ00000ZbBJ50000000000000000000000000000000000000000N0?24^YH]^00000000000000000000\#
:l4NiM0BgbB8=W<14J0;;iOf7T8Pga00000^?08a`d8F=0000000000000006l8PE00000000000000000000L@4BeCBE?W00000\#
000000000000000k]?=PVOR5U?OV=8000000000000000FM<niKN<Y@GK;KN000003Y>EL00000000000000000000oHCfI00000\#
00000000000000000000^h04d000000000000000000006=Q780000000000on4V00000000000000002f@bgUSAg;000004]B[a\#
00000JJL[000000>g@mP00000000000000000000000000000000000QBM3Z00000ajGQ=0000000000[JU0V000000000000000\#
0000000000\c3U^0000000000000000000000000000000000000000000000000000000000000000000000Vj98k0000000000\#
:N2Y\00000000000000000000MP1DgYe83>iE:G?5jA@:JD8>Ik3JSB000000000000000000000000000000000000000000000\#
00000000000000000000^^R>00000000000000005K@XEHc1iE00000000000000000000ag8R>>5PeK00000000000000000000\#
00000000000000000000000000000000000C2PIY000000000000000i\MI8`7>Wb00000000000S:V800000[d:_M672Q;^AO@g\#
0000000000<nEX\000001>>CG0000000000^HJh=<6LDb0000000000?3NIO00000000000000000000000000000000000fb5R6\#
000000000000000000000000000000000000000000000gi1K700000PjIbd00000dC1`A000000000000000<X?8IVS@Do00000\#
000000000000000000000000000000000002hNkN000008bSm[0000000000Zh:R\00000000000000000000000000000000000\#
000000000000000000000000000000P6OoS00000QE2@R000000000000000@LRWQ:cLPP000000000000000000000000000000\#
0000000000`ZUb1000007l41A000000000000000000000000000000000000000000000V83SF;V?EF00000000000000000000\#
00000000000000000000000006kJFT00000000000000000000000000000000000000003>L^CGFOB000000000000000000000\#
000000000000000000000000000000000000000000000T`5mT00000nQ;LK6n8OBIURE7QSS:6000000000000000_iPY100000\#
00000n>9:200000iA9fI000000000000000[dP_[3Q4j>00000L0HOM0000000000000000000000000e=;F8000000000000000\#
3?T6<00000000000000000000000000000000000SNRJ[@eC9g0000000000nXOYh0000000000000000000000000JZ:KRXmGHK\#
0000000000c:16;dU6M[CW>I?3k?_HneAZ5hHRQWBQ4^oEUEF\0000000000000000000000000000002<:NX0000000000P=4cG\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G5JX00000000000000000000\#
000000000000000000000000000000o_5g300000CQIM:0000000000onEi^lVSO4000007X@jX00000n[:Phi0UY30000000000\#
00000n16dV0000000000000000GI1SV3NJ0^DMYA`\SMJXWUlQ000000000000000000000000000000000000000000000[B0o2\#
000000000000000000000000000000000000000000000[_T^h000000000000000gWL>CoD7D>0000000000000000000000000\#
00000000000000000000000000000000000000000000000000Sl70X000003SOeT^e=Ua00000_`75l_UI8500000fVQWFEh3SO\#
000007lCm40000000000]=1Tc;2?A\WGA;IHRO7]0000000000000000000000000LXNR800000Z]ED3i_RHmF>:;G0000000000\#
Y^2DO=K0KKB`:8O6i:aRnU78l00000000000000000000;m40lHgJb`IeU3l000000000000000WYFZl00000000000000000000\#
00000k];cH000000000000000691Ik00000000000000000000000000000000000000000000000000FRMlF0000000000ef<mO\#
0000000000000000000000000000005eNKY000000000000000000000000000000je6RT0000000000aKFQ<0000000000:4Po1\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNFeE00000d6B33\#
iQQHl00000000000000000000000007TNf9000000000000000000000000000000000000000000000RP5Tm00000UgL0f]TDQB\#
0000000000000000000000000j:M:k0000000000000000000000000aUQ@>00000000000000000000@A7Zh00000STF8h00000\#
0000000000000000000000000000000000000000nCCFE00000B`GHA0000000000000000000000000]DKd@000000000000000\#
000000000000000f9@5`000000000000000000000000000000PUM>A00000nIQlogMHATM@@lV000000000000000b4F5Z00000\#
00000000000000000000000000000000000000000000000000X`>@TJkGIB000000000000000000000000097K1=0000000000\#
QcGc<00000000002oG?A00000000000000000000000000000000000000000000000000QP6lR0000000000000000000000000\#
00000@jV?m\>E4B00000000000000000000XO0[90000000000BfOU`000002aUY>00000000000000000000000000000000000\#
0000000000000000000000000;hC5N00000000000000000000000000000000000000000000000000b00?7R@:h8O7D2`jd<jd\#
URE^m9JOjk000000000000000O=Q\i000000000000000000000000000000I61:A00000000000000000000dd105\3310BH4YQ\#
EF<2[00000DL<nQ00000000002m5^=6;M1<000000000000000000000000000000000000000000000000000000000000R7NWV\#
00000S?;eO0000000000000000000000000000000000000000KcA9bii5E900000000003UJSM5YNM>e[KEJ000000000000000\#
00000000000000000000000000000000000;?KZe00000000000000000000000000000000000E1D:I00000000000000000000\#
0000000000OoV9h0000000000[?1aS0000000000X?B][00000d@:E?B4RI>000000000000000nU0=S5jALb000000000000000\#
0000000000N=CoYXaETC5JR[<000000000000000000000000000000000000000000000o?FA[0000000000RQS7Z0000000000\#
00000805WE0000000000kKF9=G:<LY00000dMCa;1A6=J23=NHmI>?c000000000006E6E0000000000aFGoh000000000000000\#
W^9JKR=EYl000000000000000000000000000000jBRJ<F]H8nnhKJa0000000000000000000000000cOD]ElZJdB0000000000\#
000000000000000?g3mm00000000009WJ=<00000CoN_k00000PPROD00000He@^000000hM7g\00000L8Nb3DRSnG0000000000\#
n^50_0000000000jRJeE00000lPDn^^SL@Z00000[:0UZk2A>^\JMnh000004KU\n0000000000OoITV00000e7Kno0000000000\#
b8Thf0000000000000000000000000XJ02B661V0000000000000000000000000000000000000000000000000000000000000\#
7U=jZ00000000000000000000000000000000000000000000000000_X7_<0000000000Qh=iG00000000000000000000dRMkE\#
000000000000000]119\0000000000000000000000000000000000000000000000000000000000000000000000LVPI<00000\#
b27n;0000000000MX@5?00000GfNi20000000000^KE?i6C2lV0000000000X\RV`00000?KL:h00000000000000000000KJNim\#
U^USj0000000000c91XXGWQO[00000Tk3Xk0000000000RA3D^0000000000h63EV000006CL:NMX;aE00000WIU3I0000000000\#
00000000007O>P_0000000000000000000000000000000000000000000000000000000AN3nE1oU]R00000000000000000000\#
000000000000000000000000000000Ii7H\00000000000000000000000000000000000000007GV=_00000000000000000000\#
H_?kF000000000000000KK0DFbD32F000000000000000iI4QZ5E>Eo00000c2>Mc00000000000000000000000000000000000\#
0000000000dU3;:jJEoa000006CR[F00000000001[;b`J_300000000000000000000000000000000ec5XR000000000000000\#
00000000000000000000UKLlb00000;2PX4000000000000000\l2_]<_Ig300000PlHnb000000000000000000000000000000\#
WWCaO0000000000KfO790000000000IFS7fRHNbZ00000000000000000000000000000000000000000000000000;fBOP00000\#
00000000000000000000000000000000000=cMAn0000000000000000000000000e4J[4000000000000000000000000000000\#
000000000000000000000000000000B9JVG0000000000000000000000000e<G9SbIF9i0000000000ZGO5fUE;;]0000000000\#
00000000001aS<O00000000007R8Fm000000000000000A8R2PAON;L000001m5V[00000000000000000000000000000000000\#
:bM;FX:SZ40000000000nGMEL000000000000000l[2FX00000000000000000000X1TQj0000000000SJK:1000000000000000\#
000000000000000FG:k?000000000000000F_GNa00000V4@_Q00000000000000000000<^UXfKcQV>BIRe3F8T4V0000000000\#
>?DVmiD>X=0000000000^TPC?0000000000;`EO4Qc@m9gjTM1UF0=3^_Rk2TN<<_jUSQ[000000000000000000000000000000\#
0000000000VOAL>GcPSg0000000000k656g000000000000000000000000000000000000000000000D04TG000000000000000\#
0000000000000000000000000000000000000000000000000000000XI7D10000000000000000000000000000000000000000\#
^S8CU\hNXG0000000000000000000000000f0D@C00000`ILcU00000T^URn00000000000000000000ckF?S000000000000000\#
00000=LO1W00000000000000000000n5P;eX_7gD00000Z]:Som9;ZC000000000000000000000000000000P@SF1eEAOi00000\#
00000[f<cMRg:><:dNHP0000000000000000000000000UU1_=00000j`DRe000000000000000cjTY000000T6V@;GO@4`PI2RN\#
\;NFV00000000002K@L40000000000000000000000000000000000000000ko:9j000000000000000000000000000000GX0H=\#
nWM]30000000000000000000000000000000000000000Q>JJP00000000009A4_`7cGVa000000000000000<6>SC0000000000\#
00000000000000000000000000000000000>LMVF0000000000000000000000000:b0Go0000000000@L=bU00000ob5M7P6>Oi\#
00000000000000000000000006n;2e7kI^G000007a:j:SAP4403GjL000000000000000I68MM0000000000000000000000000\#
00000g0IS:0000000000000000000000000J^9\DZ]FT?@mQOE0000000000E<OS\0000000000000000000000000:jV6E00000\#
0000000000000000000000000MJ=HW00000000000000000000000000000000000000000000000000000000000000000fdR<a\#
0000000000^2AHX00000000000000000000000000000000000CJ:2Ri?=ZenDC:d00000000000000000000000000000000000\#
000000000000000KQU<CXnAY]000006n1cn000000000000000VE4C:mB@W`0000000000jDT`@0000000000000000000000000\#
0000000000000000000000000Q6K5100000^d6Ac00000TP>ZM000000000000000N4Pn`0000000000000003K03T0000000000\#
000000000000000000000000000000hk:=4?\PMj000000000000000000000SI_n]>2lIIaLiP4[5j4C:CD`RNOnMm<Phc;SQ<J\#
000006S?jE00000edGUK84LDC00000000000000000000000000000000000RXK6f00000FHLag00000]_KZFIZ0iW00000FNV=I\#
0000000000jUDR?D5V1400000Q^NPS\E:]>000000000000000000000000000000Wc6c^Da?5ld]Tfi000000000000000`l@F9\#
F<94X0000000000000000000000000RgG>R7VSN09?IQ`000000000000000XG9A300000H@Lk200000000000000000000hlD:h\#
00000mPNgN000000000000000\C7?V[FKe70000000000nRKjV`e@HR000000000000000j]2k5C`N^n00000000000000000000\#
000000000000000000000000000000253n\000000000000000000000000000000j93T=nQC>90000000000000000000000000\#
00000c9<oY00000R;5gS00000JWCiK0000000000<XPo@0000000000000000000000000000000000000000=k63:e]1g?=QKF?\#
00000ajNNc000000000000000QPD=Y00000000000000000000NVH8500000IF:J;0I7Ao00000000000000000000000008^8gA\#
00000lQ>CU0000000000Oo7`k00000RgJ_>0000000000EK9P]I4=5W000000000000000000000000000000000000000000000\#
8E?8500000:YJd]DnBQ?00000000000000000000000009F>N:cEPAJ000000000000000000000000000000000000000000000\#
HiU?oYoJO>00000a[FU0M7T:m00000000000000000000EOFAm0000000000EDKQR00000000000000000000000000000000000\#
0000000000i4M7n00000dD9gE0000000000000000000000000J8FUM000000000031BCD000000000000000000000000000000\#
0000000000000000000000000^bUc?8:7HmNU050;LQ3iY`61kFa6L^1d6a6]Y;OV00000000000000000000000000000000000\#
00000000000000000000000000000000000>34:0kLKeHQQ=fX?PE_Q00000000000000000000XoC0E000000000000000b2CX?\#
000000000000000h^1<D00000000000000000000HL1cVckGO100000000000000000000000000000000000000000000000000\#
00000eRBVX0000000000000000000000000000000000000000000000000000000[gT>Z00000000000000000000Bj6\=00000\#
9l1FE000000000000000000000000000000M<5Ea000000000000000000002RE2C000002HO8:0000000000JcD9T0000000000\#
XPES`00000000000000000000kkPQc000000000000000Z6C]D01RES\DJAoLMKLNaAUN?00000000000000000000]cQ>A00000\#
00000FgEF100000000000000000000UG9hR000002<:b>0000000000mG6U<00000ZP1X100000000000000000000flC]500000\#
000000000000000J86G80000000000V@PElo@Man00000>2IK?00000000000000000000MX89L>M17a>REJRa\Ld5[gN9`00000\#
00000`5=?200000BCF\300000nER7600000XUU_L00000OHAm`oW<2H2>QGT000000000000000000001=C2:000008LUO]00000\#
00000:WQAiK?N<V00000000000000000000000000000000000000000000000000@j<5iKP4nK40Rc;00000O6?QG00000j6R_6\#
000000000000000hD5P200000000002aLgN00000keAF^8OQTa00000000000000000000=3;Oj8cB2\00000c@?3ZX=;:l00000\#
[@UIN00000000000000000000000000000000000_[ATP1^Q87VERBW00000L=Ldi00000`FNQh0000000000\XGhZ00000_5SUZ\#
0000000000c^MgN00000000000000000000BP<dG00000?;?;04iIm600000000000000000000DUBFQ00000000000000000000\#
000000000000000000000000021=[k8CE14000000000000000000000000000000000007VG980000000000]G5@]0000000000\#
W;GoI00000000000000000000K_9KM;I7iB00000000000000000000000000000000000000000000000000[V7Pim@Mk300000\#
00000000000000000000f8BXF0000000000ia3P=0000000000BM8:C0000000000000000000000000ac6S\000000000000000\#
0000000000000008_;QO00000000000000000000l0UoW0000000000n216_DW7AN000000000000000000000000000000RQ2;S\#
00000000000000000000000000000000000000000000000000000000000069NXm0000000000PF@Yi00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI3>^iFHBU0000000000=Q>Ac000000000000000\#
Q:0LE00000]@BB00000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000HI@1<00000cOUn200000FJP<800000QS:Vc000005G<NU00000:9JlE0000000000@QLd[\#
K08oZ000000000000000\dJ0RILQH9ii=d@000000000000000JkME?00000FaGkO40ELb000000000000000000000000000000\#
0000000000000000000000000?Y<nD000000000000000^OP?9L8OA]UoCd300000bdNUi]D68400000000004^TI=h[K?a00000\#
000000000000000000000000000000000000000000000IFI0k00000B8O030000000000000000000000000000000000000000\#
^02:60000000000P^6CJI3;37jM59lD6SRON60;D73AKH00000>X4>i000000000000000<Z9i4lHUQ>l8>1W00000m;Pfc00000\#
000000000000000000000000000000000000000000000?_0nHSML1<W?PUh0000000000000000000000000000000000000000\#
TcJlOFj9PQ:MA^5[\3Nde=CWY00000PbD950000000000000000000000000000000000000000VAIPN00000000000000000000\#
00000000000000000000XU4XL00000SeR=J0000000000ZXN[O00000=<J1I000000000000000K;88=0000000000Wg6@N1^TEI\#
000000000000000000000000000000U6LmejaQClE7BnU0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000M=F;T0000000000000000000000000;:<ST00000jZE5000000\#
00000000000000000000>C1K^>9FCN00000000000000000000000000000000000d2BmF?b2f50000000000000000000000000\#
]hIYD00000000000000000000^RIQ>0000000000000000000000000000002`;UA0000000000;Y0c800000000000000000000\#
00000000000000000Bnf00000QDE=50000000000000000000000000000000000000000QhBj6VoA]^SkO>L000000000000000\#
:]A3?\bT@T00000000000000000000000000000000000;G8eV000000000000000^R@Y:=FAK>6HTfS00000000000000000000\#
0000000000E81>2Vb9]`00000000000000000000KhL0T00000000000000000000000000000000000=^4]_[SJaJ<MSYD00000\#
mUK:PTBIJ00000000000>mCNWY:GA?00000j8Ed90000000000000000000000000gd5ki@6T<L0000000000000000000000000\#
UV6GF0@>YD0000000000lW<OL00000GD>Ebeo38LR0?_l0000000000000000000000000000000000000000000000000000000\#
0000000000000004MM1jBB39^8I2eV8oOfk00000000005H047E]M5>000000000000000YH>=T0000000000000000000000000\#
N0JI3000000000000000000000000000000Hc=af000000000000000i79oR0000000000d398000000Y\J?:kG7:>0000000000\#
000000000000000NZ@6Q0000000000000000000000000o7C5700000000000000000000000000000000000000000000000000\#
0000000000n\0ZQ00000000000000000000OS7ZB000000000000000H93KE0000000000000000000000000<Y8hd`OBc0mYLV;\#
0000021UB>00000K::kd[C@Hj0000000000XfKom00000000000000000000000000000000000[FLm700000MbV4G0000000000\#
0000000000J2Jeo000000000000000000000000000000000001MET7J_GUbG]LL5000000000000000C6GTR000000000000000\#
000002mTI]000000000000000000000000000000000008CER=00000000000000000000000000000000000>NQCIcTBo@00000\#
0000000000=c;S100000SNIClnAQlHoRJ170000000000o=5<P0000000000000000000000000000000000000000E<=nl]b;`X\#
^;=5:M:3j3^SD1W>QU9Bk0NDS8UJEQ000000000000000:<;@af6=9oa@@Dc0000000000000000000000000NhC>C0000000000\#
000000000000000mmQ<;_V0cY00000000000000000000000000000000000DX:\_<7=5L00000dZ5=_Fd5jNNgKjb0000049D][\#
0000000000000000000000000000000000000000VAJm50000000000[D<G]0000000000000000000000000000000000000000\#
G]Cin0000000000O94DOJRADXHM?^B000009<PZD000004IKVV000000000000000b@AE5000000000000000;7G8_0000000000\#
0000000000bkNm?0000000000000000000000000000000000000000JFQAK0000000000000000000000000000000000000000\#
0000000000000000000000000NhKBn0000000000E6<=?000004VMX@E5Q=C00000=R9IQ000000000000000000000000000000\#
00000dLTn500000;YCE800000000008ZO9[000000000000000000000000000000dWTm?ZARl[0000000000000000000000000\#
000000000000000cnOBi00000IXIRn00000Cm?9:0000000000000000000000000000000000000000000000000000000[l?6i\#
=>S\^00000YSAZB00000@nFK3F0RH30000000000S]4ICB1R@c@XEDJ00000JAH@M00000000000000000000000000000000000\#
]KCoGNZ4fS6A64J1HEN^0000000000kiIgc0000000000000000000000000000000000000000000000000000000LEA8E00000\#
00000<90]k000000000000000000006>238ALMGIIi5hM00000000000000000000000000000000000000000000000000JYCM<\#
0000000000Z14Y;ZXA7QBTUI100000Jj3H?LP08<000000000000000k@K1c000000000000000000008m:fE@GB50fVBEobC1N@\#
^UE4X_AMW<lG@iKjcSHLLUOBN00000<FM7S00000000000000000000000000000000000`APobkFLNS00000000000000000000\#
0000000000d6O0nka0YXW]4>7000000000000000[k@a>D_P8I00000LHE1I00000000000000030=j;0000000000=9><EF;<e4\#
453o2ALGAi[dO>;00000000000000000000L>2eA000000000000000000000000000000AX8FTL5@^S00000iCH_E0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000IHD8e00000Ge1^R\#
?MCP800000<6Qdn00000000000000000000R4Pg3jm2Hb0000000000A\QK:0000000000Ki6RLWoBh80000000000TkD[\00000\#
00000ElJa0000000000000000000008@1CX000004bGiF0000000000F0BBf000000000000000ZmQBc000006^9NDB8MQYbfJoc\#
0000000000000000000000000E>Une0000000000000000000000000000000000000000:J=\^IdRb=000000000000000DVQ;a\#
0000000000:KQHE00000jc9oD5ST_c00000000000bE^ZDKI\S9k80\0000000000h[6:S000000000000000m5ORn0000000000\#
000000O91J000000000000000000000000000000HS>LZ00000000000000000000000000000000000lEJ_g0000000000BaQLY\#
000000000000000000000000000000000000000000000cSJmD00000b=C1deRF5J00000oN:?:gKF9[000000000000000cjQ_>\#
Ra6\LHCEgN00000NBTlNH>QH_00000000006i<Tf00000l67WDg0L[P00000634gE3HDN[EUH\o00000PSO4Q000000000000000\#
0000000000^93]i0000000000B7F\K000000000000000SRB=PWR0mOEIE3Y^V2^@Y48RmHdB[40000000000000000000000000\#
000000000000000271Yl000002;D=800000000000000000000000000000000000000000oN=10000000000000008g1QE00000\#
3_BM^0000000000PT5A5b8?9C00000JSF2PYaCe?6RB=1^a8E8IoG\d4\O2S000005:TW?000000000000000000000000000000\#
00000000000000000000EkTF=0000000000000000000000000Y_4Fa0000000000YG5J7000000000000000000000000000000\#
0000000000YJD:@0000000000643j_00000CXP7N0000000000Sh6OL0000000000:RI=kA]>eg000002I:M79[ME200000]AHEJ\#
^H15X00000000000000000000FI9\k000000000000000APRIPT;Q7l00000c58^F0000000000HRURK00000Y<<Vd0000000000\#
00000000000000000000^OLfg5A1?[00000000000000000000000000000000000?9BYX00000000000000000000=\E:m00000\#
0000000000QM;klHOJ?I00000000000000000000AgDc=8O<\DCWG\P00000FOD_l00000000000000000000000000000000000\#
0000000000BV@CH0000000000jK336N@M:Gk345j94JdP00000YCMLo0000000000000000000000000i3;G`00000B`2b;00000\#
00000000000000000000:oD^K0000000000000000000000000000008:S0lbnQS6000000:>cb0000000000000000000000000\#
=]U>?00000IO9W;SFTH10000000000h:2BGDE@YFfjNAE00000000000000000000000000000000000D63d@000000000000000\#
0000000000000003?<;mb3E44_g5Z=ZMV1C00000000000000000000DeNi^MfPKH00000Gd7X:000000000000000Y00m@00000\#
000000000000000a5:8f00000>eFb7000000000000000dZ0:Y00000hVMR?I^8D:0000000000000000000000000CJ<DB00000\#
0000000000000000000000000g200M000000000000000\]V5h000000000000000000000000000000HWQdM0FO8Z0FO:@00000\#
00000000000000000000000000000000000_YIVM00000000000000000000FECk[0000000000hMPRj00000000000000000000\#
^nFRl0000000000000000000000000000000000000000000000000000000000000000000000Z[03k00000000000000000000\#
000008:1@B00000CeT\>00000E;0e_0000000000l[=n:00000:V19n0000000000k;M^k00000m3C:@^VUik00000iD34400000\#
00000GcV:e0000000000JJJLY000009:D0m0000000000000003]31?TE5mDOcCRW0000000000nYOd[0000000000Ta9o\00000\#
00000n4Foj0000000000NWA=i0000000000000000000000000000000000000000000000000000000G5@UPd`>TDGYDfF00000\#
SJ8B=00000000000000000000000000000000000000000000000000;KCU1o5?`EWU?j0gGR\WY6:E_0000000000LFEFN00000\#
UR2c51QCEFKFS=d8DS\j0000000000VIEMN^GMZ3000000000000000i;U4600000000000000000000i[RV<bgE@90000000000\#
0000000000<l7O100000000000000000000F_A51E<NS100000000000000000000kh3DK000000000000000aV2Za0000000000\#
000000000000000000005@<lL00000000000000000000_FOAO0000000000o<LoP0000000000L4JI@000007<MOSEV60bjkN]f\#
BYFIg00000em1P2QO0hj8=TC\Ng1Vdo73<9O5CR20000000000OiOCK\<IWi00000>QR[]O2P\F0000000000_nU1]0000000000\#
00000En7Fg;OC7N1@QQn000000000000000_j14Z000000000018HWEc6Q5FLR80DnH=1UO9K=[0000000000^j2bZ\fI<:00000\#
0000000000QJ7@DG:ALScEH4H0000000000J\MbGe]3EA0000000000000000000000000n\H:k0000000000000000000000000\#
0000000000000000000000000a;Tb]XT=?L00000000000000000000000000000000000TGST8EfL=eCAB4\000000000000000\#
Gg:KA0000000000A3PDZ000000000000000000000000000000000000000000000g@8J2O_Uga0000000000D964mgT6mh00000\#
jJE2i_gPXN00000000000000000000000000000000000000000000000000000000000000000000000000000000Vg:O0KNB]N\#
1iEiB000000000000000Ee74?coU;\00000000000000000000000000000019Fi2000000000000000_TG2QlGTOhO?SSH00000\#
00000klFNk4]:Z20000000000\a29`00000000000000000000TdJd600000000000000000000000000000000000R3D4?leMAb\#
00000emKl]00000000000000000000onJGL0000000000]^E1T00000\IQ\:00000SK8EY0000000000000000000000000QOJXi\#
0000000000000000000000000eb2X^000000000000000000000000000000000000000000000hVL3WPQ8n4`[C3TKVLE200000\#
<G2D60000000000000000000000000000000000000000>8=6m0000000000501`hln6HY00000000000000000000n2K9900000\#
00000000003U3PP00000000000000000000000006L8Q=kf0W\lbAW<\?O9f:4S8T00000000000000000000000000000000000\#
_O6nI00000hM?TmmY@Ra00000Id1Bj>^EWO:5V5=LB1kX3>N]UWeP9m000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000H]OT^000000000000000VRCdT\#
aJLn60000000000C0><0000000000000000Dg0kK0000000000000000000000000000001:NAm0000000000000000000000000\#
0000000000?\DNF00000000000000000000000000000000000mV:CeGEKbRaTKQ3000000000000000UJ4ZZ000000000000000\#
0000000000H_EbJ000000000000000000005`Kn?00000[[Ukc0000000000000000000000000000007HH`W000000000000000\#
00000BS2_3>MKWG00000000000000000000hgD5f_001JSG408b=GLOOOOR50000000000000000000000000Kd2==0000000000\#
00000T_UZk000000000000000Zb@S_00000000000000000000000000000000000<eHRR000000000000000000000000000000\#
0000000000<\518R;=F?_YJ1]00000m<LQd0000000000_@F\nTY:i2PX6ijOd?S=00000000000000000000000000000000000\#
00000D8AnC00000000005H8ZY0000000000e=1dnLZFaV0000000000?E4dd0000000000000000000000000000000000000000\#
000000000000000000000000000000chM^U0000000000:R1dV00000aD@Xo\09iFRaFf600000?9S`NC^7N7\L<IY0000000000\#
000000000000000ok>f900000000000000000000hg3U9000000000000000000000000000000L`@d;000000000000000GAT]R\#
0000000000M4:8:lK?g2000000000000000000001U=EI00000000000000000000000000000000000EjMSg00000000003m157\#
00000000000000000000JjMCO000000000000000FoCLl00000QP4[m0000000000OYI6;00000bWO;700000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee52m000000000000000:<FHg0000000000\#
000000000000000_d8[]00000Mb8<6000000000000000`AGmEHb>>ZZY0:f2UNa?000000000000000000006Y>n0e:Sim00000\#
000000000000000000000000000000000000000000000@2J<<000000000000000000000000000000`1?W_000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000004g?R7Sk@VK00000go2KS0000087L_j\#
AIJWf00000T98b90000000000000000000000000a8:NgnBF]H0000000000gF5cH:<Agf00000000000000000000hG0@j00000\#
000000000000000000000000000000000000000000000Sc<Jci;DYI00000000006;Ckm00000000007C4Qb00000?m1Ph00000\#
000004@?Se0000000000=IEUJE\D?10000000000;_?m>MfPNg;_:XU00000=DTBR00000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000djFiB000000000000000?91VHkO2E3:3@9K`VTBd00000\#
000000000000000000000000000000i?Pmc0000000000000000000000000iX5=10000000000:1N7H000000000000000VFEC]\#
00000000000000000000000000000000000[\34B00000000000000000000G<7C`XeRP000000000000000000000ZLKXG00000\#
00000000000000000000000000000000000j7B_T00000D\S=A000005JD7Q0000000000[IFF?000000000000000YRFY:00000\#
XS7H9d[84\lc@9[00000<I53@0000000000000000000000000000000000000000000000000000000]PAEL000000000000000\#
0000000000l7Qan5O9QYAgSf=0000000000PL@]e0000071KS30000000000B8<gCRO>Lh000000000000000000000000000000\#
00000XAF]:d468]FoJP9FC5RKj16\ZmfLba0000000000000000000000000000000000000000Kl7n\000000000000000d2OPF\#
00000000000000000000@T<n8ETKb;00000E`9UF000000000000000S5I9VkZ0cMD[IE1HbP2hg9RKa7]TmL000000000000000\#
000000000000000LP8GB93<gfR:0>H0000000000000004C3d^00000l5CD1llG860000000000l^61:[c9aaU3KR:0000000000\#
00000Uk:AJ00000000000000000000_FFA>00000000000KTk=ai7Z1W40T^NTAdO00000000000JA_P00000000000000000000\#
0000000000cUP9^fDDgQ00000000000000000000000002;0a[0000000000gaS@=000000000000000MAACTWF@lb0000000000\#
Ie224h<TJC_m7j8000000000000000000000000000000000000000000000000000000000000000000000000000<gT1n00000\#
00000000000000000000000000E:_XkURlg00000ml@g0000000000000000E@TPY_7<W=000000000000000000000000000000\#
00000000000000000000000000000000000EREed000000000000000000000000000000000000000000000000000000000000\#
000000000000000NGS0=@P4]NKYRMGlBTm4000000000000000000000000000000000008[4Ob`n:2600000=fQ0f1AUfW00000\#
00000000000000000000000000000000000000000000000000000000000000000ZA@Pe00000FL0N40000000000QMS4F00000\#
0000000000000003^8YiDd0PhbLOb:00000PWM?S000000000000000Cj=?j00000>KOhW00000MHD;h0000000000000005nED=\#
000000000000000000005ZCS2gY<;7B43f;0000000000?K@QOfP17I00000000000000000000NY7M>G^??H000000000000000\#
000000000000000X@;WH00000000000000000000IB7lb00000?]3d500000000000000000000`ZM8F00000PoV2000000Ga5HL\#
URBa[0000000000000000000000000C`3Ic00000BSCJA00000000000000000000S84Q<VH6D5hM>eE00000DR>H;00000ZQ:W@\#
00000000000000000000000000000000000V71ll0000000000FVT7800000000000000000000000000000000000<m=8m:]C_9\#
00000HV:OhMa5oD8RGMg00000\NNId000000000000000000003IA6>000000000000000000000000000000000000000000000\#
00000SQS[g00000o;Qc`000000000000000XbM`80000000000iAG]=000000000000000000000000000000cG5L>1m97000000\#
000000000000000000003j45_X1QK_00000000004_OSPdX8KV:h?ChZ9QDL00000QLAe500000000005dO=BY:U\P0000000000\#
0000000000000000000000000P4F=A00000@F8KdjY=[900000FGR3^00000L8CNJ000000000000000`O;X]@34gWXk@UhEgU?9\#
00000B6:[X00000000000000000000S?A:`0000000000000000000000000000000]:HaGo6Tm1?5N@_=?KPN4KoR027eJ00000\#
00000nJSK`lhPcM00000m>HKi000000000000000POMdogM@dMZhP<jViS[R00000000000000000000000000000000000US:lD\#
000000000000000000000000000000=5KB`W4:Xe4XSJI0000000000000000000000000000000000000000HJ19LZW7C500000\#
d56YO00000000005mI;600000gEJV:000000000000000000000000000000000000000000000000004FQ`IH;Mo?0000000000\#
0000000000000003;F0e000000000000000gPFX20000000000TKLfUHRT0E0000000000eL3OI0000000000000000000000000\#
00000000000000000000bH<`Z@_<ak_GDgG00000000000000000000000000000000000dQ9iY0000000000000002@DGX00000\#
3CA\C00000000006mC;20000000000000000000000000ohKZQ00000000000000000000Ac8N000000000000000000000`dK8K\#
0000000000e^5f1?0E>C00000AXH<?6\;Q=k6UW40000000000C<?gN@aKeoH^U\I00000XXUd@0000000000000000000000000\#
0000000000000004_;;AGbOkN0000000000000000000000000MNJNa000000000000000L<G5F0000000000000000000000000\#
0000038:mO_lAXa9S:Aa00000000000000000000000000000000000SnTfa0000000000000000000000000000002O8d?00000\#
ofS1D0000000000gTJ7\0000000000m46N2KoHlK0000000000000000000000000;GBIT000000000000000000000000000000\#
0000000000000000000000000000000000000000:BL`@0000000000gP;oGWd;d9KA2JAeSC7dCC@TP9bEeH4^S0UkPM_\bPSaC\#
DS6W^0000000000000000000000000I9<f<0000000000083V_0000000000d5S`?00000000000000000000000000000000000\#
0000000000j0T0g000000000000000T7R_`000000000000000000000000000000000000000000000he6XLj3OU60000000000\#
hX7A[:kKgee`ID\QmIkFd5T8^l42o`0000000000000000000000000Ec:O\KNEP>15O=^0000000000]@?l1000000000000000\#
NJK5ZU64m;00000HdS86=f;DLk_Qo=00000000000000000000:72]\DnTGQ00000000000000000000000000000000000VG;bF\#
0000000000000000000000000000000000000000m5=]oI9NUIg;GIX>09^E9>Nmo00000000000000000000000000000000000\#
^kL0>;XKDUF`RTB00000Gh14J0000000000Sl@cnH16^f;mA^B000000000000000LjD3P3<RM=0000000000000000000000000\#
:MUfLeZD9K000005j?@J00000000000000000000miIlF00000000005@:oR^YJ;I00000L<=R10000000000000000000000000\#
000000000000000AIGRh0000000000<4K9U00000j0>K?000000000000000000000000000000000000000000000kMT?4Xj6J:\#
>4=]8N0Aoh]bRn==OSLR00000>90g\m>2U8_WR4m0000000000QG<]h_O3gc0000000000000000000000000000000000000000\#
00000000000000000000eQR6bDk5Ddig2F>00000gi@_=o4EE9Ao5`a@iD9`Yn0QL]TQTFnOSNJ000000000000000b>Jl:1h2hO\#
00000T9H?L00000JMToT0000000000hO=<000000000000000000000i<EdF8FF5:00000G`Lj200000G::iE000000000000000\#
0000000000KoQ9@>kIa70000000000DAMmG0000000000000000000000000[:JWPaHMF<0000000000000004HOT<00000hU5F_\#
5\36n000000000000000@T3i_j03Ff000000000000000000000000000000OSET[7lOYU00000VjSJl0000000000000005_AM?\#
0000000000000000000000000000000000000000000000000000000>g3;E000000000000000aR07c000000000000000SLM`Q\#
00000JTD26MlSKkBFU]@?aB[U0000000000000000000000000000000000000000>@K`f^^?[90000000000000000000000000\#
000000000000000000000000000000000000000000000POCB7000000000000000DJ8Uh000000000000000000000000000000\#
00000ILUAi000000000000000000000000000000000000000000000;?L7d`A7SJWIS_c000000000000000000000000000000\#
00000:JK1J00000DS1l@EJ5=TPZB8:icFmZ0000000000000000000000000000000000000000000000000000000TS?MH00000\#
00000000000000000000000000000000000ET@6=\=PkJ00000000000000000000000000000000000000000000000000Se:UY\#
0000000000leE^J0000000000gC8Ic00000fcOk`O_8RT00000000000000000000000000000000000<iCOHLN8[:00000abAVA\#
0000000000JTEAm00000000000000000000aVBZ_00000d=JiA00000000000000000000000000000000000000000000000000\#
00000000000000000000nLONL9?PD7X_;NHYU96X]MGQE0000000000000000000000000000000000000000000000000000000\#
000008o1\1YQ=3@1aNNm00000000000000000000000000000000000HZ3LX000000000000000bQNKoGgNYR00000000006X5ic\#
0000000000000000000000000\[I]<0000000000000000000080U=_00000000000000000000000003<H2\00000?f0_C\h2Ec\#
000000000000000_JSmn00000000000000026SL@00000nN@Iil`?g\hHDg1000000000000000c<;Ka00000000000000000000\#
88HU^00000000000000000000S7NT0000000000000000feS_0000008=NVE0000000000lZU_0SaQd@00000000000000000000\#
00000Lo1em0000000000MGTNA00000cK@QE0000000000QSHYN00000000004TG=1AK3i5a_MKA0000000000ohQ2d0000000000\#
00000W;EDY00000000003T5>R000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@NbD000000000000000[lF^U000000000000000\eSkl0000000000U>EM[0000000000JBQLC0000000000Ee0el00000\#
0000000000^fE<6000000000000000fb5;V00000000000000000000000000000000000000000000000000000000000000000\#
jI57C00000000000000000000000000000000000000000000000000n>2TAo_@1lLXB@S`X5a[o1?Ia0YIV6000000000000000\#
C=3\he\OZP00000jkEi;000000000000000000000000000000kI12=A14i\0000000000N0:Id0000000000000000000000000\#
00000000000000000000Q=58>00000000000000000000nP1=H0000000000000000000000000^dC@K00000000000000000000\#
SS7Mj0000000000000007L=5m000000000000000000000000000000\7Rm3000000000005@hD<FV?A00000@27fjFU>Tk00000\#
0000000000000000000000000TbCCC00000KjGLa00000000000000000000<>=c100000SQAU:00000;`8AQH=CI[0000000000\#
00000U^T9Q0000000000000005oOY@0000000000DCT<900000^LDC\J9Ql[00000Tg1ke00000000000000000000<[J<obQ2S7\#
F:ETgYoF4UdkJY67M9bm0mU9[EbS:J000000000000000`EE3f00000000000000000000^cMM@j@9Qc00000000000000000000\#
oZTgW[AOg]000000000000000mD@e900000@IO7C<TP>`U3P@R00000XiHf;jX4jX=j75`9O3jGBI?5`00000000000000000000\#
0000000000LMT?Q00000000000000000000000000000000000YkOM;0000000000Bj?K>000000000000000000000000000000\#
n[JHd00000c3EjjdJTIGjU2kZNJKYQ000000000000000eKK^i8\LN7[n0G200000<N@Vc000000000000000000000000000000\#
[:F4`000000000000000]QPTn00000000000000000000000000000000000000000000000000000000000000000YBC>XFTIY0\#
_84mT0000000000ggJ=VBQQO700000goDg]XV:Lk000000000000000000000000000000000000000000000^j@0N00000LX5kF\#
00000<VBc700000UULX=lgK4J000000000000000EbA?e0000000000000000000000000000003b@K7LLMTX000000000000000\#
;0001gGEoJ000000000000000000000000000000B^N;=00000000000000000000000002[OaU0000000000Zc4@e`^TO\00000\#
00000V[G_^0000000000l?Olc0000000000^;46i000000000000000000000000000000000000000000000>P6MeF?H[700000\#
mfTbo0000000000000002Q6E29d@cQD_0]M0000000000`hRXSWl9@b000000000000000g;?EVDj=>[6ND[400000gkRcI00000\#
00000YUE:S000000000000000000000000000000000000000000000hF@WkBcImm00000TlDe?000000000000000iQ7?;j_A84\#
0000000000gD0Cj000003E>Ym00000mgA[ZE:PMZ0000000000A8>O8000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000SGLDR0000000000000000000000000fi4X4755Vo`FFh20000000000\#
<YMN;AZ2=200000WA<6=000000000000000li>OV00000000009=M^c0000000000000000000000000T6F_P000000000000000\#
000000000000000000000000000000E9:a=000000000000000Fo>LL0000000000000000000000000VWOoA000000000000000\#
0000000000dFJ@B8aGcO4f;V44f<@Y5T3lVQF3CQ00000000000000000000Wc4SW0000000000L;F\b000004^Fd97:0BcM^4nf\#
R8J?j000000000000000000007\3g?1C63Wo2JnX000000000000000ECG3Z00000000005]UV3000000000000000CP<]U00000\#
000000000000000DJ63fh@@OAT\JXJBMPGQ00000c;UYm00000000000000000000000000000000000nE5H;000000000000000\#
00000i5II\`OMWM00000mCBK1<RRh50000000000000000000000000Y5=:\5TSCi000000000000000000000000000000Md@Em\#
0000000000LQ5Gk0000000000TNCkH0000000000XQ1oW>mK<c000000000000000m13:J000000000000000000000000000000\#
00000JMSc`00000000008Q;L5000000000000000000000000000000<0Jb300000lGN@]Z>HDGk03FPk`KNH000000000000000\#
[::IE0000000000dJ0:900000000000000000000VK?XB000000000000000L2PTH00000000000000000000000000000000000\#
lJSd20000000000000006dR1>00000B1U5M000000oEO[00000000000000000000EBEYURMUKh000000000000000000001HI=V\#
00000000000000000000bVR6P0000000000WaP]30000000000CL4EE[B3:o9lS9`00000000000000000000N]5_O0000000000\#
00000b1ORX00000000000000000000000000000000000000000000000000i^BQM00000000000000000000c`AMNDjDj=00000\#
000000000000000\e=UJ0000000000?[UTK^?>_S0000044Gk;00000HZ=9OPmH^g00000000000000000000000000000000000\#
00000000006TGS500000000000000000000000000000000000>k4]?000000000000000Wn7RTN_@C30000000000XiFQo00000\#
eESjG000000000000000[F5j\1D<ZIUj86GhcJRan\OWXdBBc_\`UVY0000000000000000000000000000000000000000gQC:5\#
b^PZ]000000000000000000000000000000jVTOA000000000000000XT=3jbRLl00000000000QQQ>c00000000000000000000\#
Z:E[:00000000006I39F000000000000000mVHT700000000000000000000000000000000000^[OV`00000000000000000000\#
;`?e<000008EU]d00000K<9lQ0000000000gOG7U00000Gn2YQ?0Q?\DjSGaS4<^h00000000000000000000000000000000000\#
00000QiKnO000006b@0;`nJ=l00000000000000000000000000000000000940Fc000000000000000000008MRN?00000ANP8R\#
0000000000000000000000000000000AUc\00000000000000000000000000000000000W^B0^000000000000000e?GDhbd;5G\#
8S;CfJN5c3000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000bG<=R1KMH:00000000000000000000OeJa=2oC`9Xl0b?0000000000g90Al00000000000000000000m]:CT00000\#
000000000000000Fn?FZ7FIVBTGQbe00000000003ZAP4X9L^3PT8XGGeA9C000000000000000000000000000000=@H2:00000\#
000000000000000000000000000000Wi3Y8\3AmK000004[UbCFMD1B000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000?W6Vb0000000000000000000000000@4B1B0000000000iUBRW\#
`^Qj?0000000000DgM>300000000000000000000000005OADgL<6U^XB:L@0000000000WZ5Q?0000000000AoAEl0000000000\#
0000000000000000000000000[h;C5leBTg0000000000000000000000000000001DGhe000000000000000000000000000000\#
00000\N49Z0000000000El>@]000000000000000<0S@G000000000000000n_B6200000000004^G62KiI[G]mUe^MOHhl00000\#
000000000000000000000000000000gdK`K000006U7jL_VF4E0000000000ebQm;<?Ji5000000000000000000000000000000\#
00000TmUZQ00000000000000000000000000000000000000000000000000^M1eO00000E?9RaHQ9mE00000000000000000000\#
000000000000000?k5dTENODT00000000000000000000000000000000000000000000000000JN:LQTjKaj000000000000000\#
00000liSEI00000Ak>6N000000000000000^X0jJEN7XG0000000000Z40iA00000IK:`Z000000000000000000009g4[I00000\#
000000000000000000000000000000000000000000000000000000000000SiJBe000000000000000W3C0m0000000000]Z9EI\#
000000000000000<d?9R00000000000000000000aC@XO00000XF5]GQQUO<0000000000000000000000000=B@gH00000Z_5F7\#
0000000000AW?X40000000000RNK[Z0000000000EGGA[000009gFXd000000000000000oCUR=Bb<5F_0:gF000000000000000\#
L`J8L000000000000000aj4im0000000000EN6Im:P;3\000000000000000cMHl4J`9_ZdPHoT0000000000000000000000000\#
000008c0IIJPJWC000000000000000kE;7RHFEBi00000CWD07GeHeB0000000000000000000000000=;9nL000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4?YFl0RK?^o:Q7\#
50;cd000006m7PZFcD0YC^N0W=WRi?000000000000000;F2@0bZ<5Q0000000000000000000000000000000000000000Y>6m8\#
00000000009@C0TLg2MXL7=lb000000I1QS0000000000nAOikoaSmE00000000000000000000000000000000000WJRL>00000\#
1\4EO0000000000000000000000000000000000000000knE=AD]CeYj065Z000000000000000NABBK00000000000000000000\#
00000000000000000000000000000000000k`A??F]=cM00000000000000000000000000000000000TYR`F000000000000000\#
l8PiN00000832fZ0000000000000000000000000000000000000000PVS:@0000000000000000000000000000000000000000\#
00000@MRk<0000000000J08\>:3Ff@00000QY@je000000000000000000000000000000^j2Y;nK9`@J90XHAE=I:c\ScN00000\#
00000jDK7Jh:G8C00000>\D`I0000000000000000000000000000000000000000em@JE000000000000000000000000000000\#
00000000000000000000NW?7U0000000000iV3<`TTM4o00000000000000000000000000000000000000000000000000cRKl9\#
0000000000?72JU00000000000000000000000000000000000Th=kS0000000000ia3L@AFT[m00000abJD300000cEAU]Ed=G:\#
ZT<Oj000000000000000em8WA0000000000000000fLPc00000000000000000000[LQ[@00000E\1[X00000000000000000000\#
0000000000nJM4U0000000000000000000000000000000000000000000000000000000KE>\h0000000000mG72_ZW<6L00000\#
00000000000000000000Mb96hT]@63000000000000000OK9LN000000000000000000000000000000Fl07K[U:_@0000000000\#
KM5nFDLO]M000000000000000000000000000000000000000000000000001GLbL000005;3N60000000000000000000000000\#
5XPgB0000000000L1K5a:n5fA0000000000K3SOF00000000000000000000000001_2HG?\LX300000S>J4oO88OLT<;k]00000\#
00000aa>5b0000000000hGEN9000000000000000VC9TXE@;MXBVJTF8]PIk_9TnVko8P8000000000000000lo:F30000000000\#
000000000000000000000000000000000000000001DB1000000000000000o`82okV=7V0000000000af>18[iK1nHa??4^UFSV\#
@aG]J00000bDGWH00000aST0T00000E<IX5:B5X<0000000000000000000000000NS0]C00000jO:IS0000000000dhQUn00000\#
0000000000000001P<X]0000000000o^5ge0000000000B3G[Z=84Xb8;6NRB\=9Y000000000000000NfAd54\H>m0000000000\#
0000000000000000000000000EDQjHjZTVdOGV9L0000000000000000000000000d?509000000000000000^GB[J0000000000\#
000000000000000000000000000000U6F]S0000000000000000000000000XjU>W0000000000e?Ael:nKBC000000000000000\#
00000000000000000000MS8Qc000000000000000QcAQNkDE=eYP1mhSa98NNSAbC00000000001C6E?fT0f700000R1PK:00000\#
00000000000000000000B5IfS00000000000000000000000000000000000e^DB[000000000000000B16G]00000mnC\I00000\#
Rc3l?WF3Bg^BOiX00000Vm7?K000000000000000e;QNj0000000000_4@W;PB4J4<;@Ti00000WnSoQ0000000000D^K?900000\#
0000000000]e3G=\W=;GWH9n^Y2J^@5XFL200000Z_B3F0000000000Po=N000000000000000000000000000000000000c\MFi\#
00000HM:[m000000000000000=8>E900000000000000000000m99L6eS?Y_00000000000000000000^7AO3]DSMC0000000000\#
<m5MnKoGLo000000000000000mdIm]?EU6;00000000000000000000RQF`kMf28`00000000000000000000000003XTnD00000\#
000000000000000ZP=FJK`8dJ000000000000000000002:4]0:hBMG5f4iK:\G<Go=6]0Q4Li@00000000003VJf[0000000000\#
0000000000eeQnP00000ml64`000005;MT60000043:7G000000000000000\YRId0000042:c?00000^kK9L00000S?5d`Nj;W9\#
00000000000000000000000006T68A>^E:900000000000000000000000000000000000000000000000000000000000000000\#
000004SHPC00000e0M5Njg65A00000000000000000000DWMVkNFNbf0000000000000009A5\o00000\LQ?N0000000000eVL4\\#
00000YZUnL0000000000000000000000000heLFIR94AX0000000000=H3VmiZD_0420eEM]@2<i\EJfD6H>US1NYo0000000000\#
00000aA@P151NM]0000000000I<QZn0000000000<BL=\00000B40=`I7>:AYbUSF00000^M<h<0000000000000000000000000\#
O9DI^0000000000000006381E`I3Z;0nD\L00000000000000000000g>6XAH5ECO00000000000000000000000000000000000\#
eX5lh0000000000000000000000000X1P\i0000000000gC@8g0000000000Kb8cc0000000000@2=AoE19eFVAH]G0000000000\#
0000000000000000000000000PSRb0000000000000000000009KH=VRQC86?UF]enLK0D0000000000Z=SYRKW=Ih0000000000\#
0000000000000000000000000;RN3;0000000000Ze0D500000000000000000000000000000000000000000000000000ccEBW\#
>LH4fA@Uf400000CSCU[0000000000000000000000000000000000000000NCG7]00000WIDb71j1oH00000000000000000000\#
0000000000l:5i1bn7:gO>EjR00000Qf0Y>00000000000000000000YIQ7`0000000000EmSfg0000000000000000000000000\#
e_7kRP0A6S00000000000000000000EQ3Zc00000V;0DX00000ej?iP000000000000000Rn=jL00000000000000000000WM00j\#
00000OV;gM000000000000000KT1i;00000000000000000000eXN:]0000000000FP3K^00000Z6K[N00000000000000000000\#
00000000000000000000000000000000000=CB\m000000000000000000000000000000CKJ@^0000000000i_3D5iG6g^00000\#
000000000000000000000000000000^G>]j0000000000000000000000000YMDZD00000000000000000000000000000000000\#
00000T=<VQm7??cEHK\TdNTGZcnJLm14JZ68jUT]0000000000000000000000000000000000000000000000000000000B449=\#
0000000000U4M0C00000IlEhTLINF900000000002M2H3mP>PUZOJDB6_8UW8b0ND47LVQ8DO4800000000000000000000ohL;B\#
5n<HY0000000000000000000000000000000000000000000000000000000XKFjY00000KPNX6I@Dig00000000000000000000\#
00000a[2Wj00000j:FHOo`KL^0aQ>Z000000000000000000000000000000000000000000000fiJ;n00000000000000000000\#
00000N^;bSCn3@d0000000000000000000032U52c6Kkh00000000000000000000000000000000000000000000000000_9U=O\#
000000000000000knAS2bPEhh0000000000m@QBM000000000000000FnCLM000000000000000000000000000000?<JEF00000\#
T;KO]0000000000000001E;T<0000000000QLKkX000000000000000ndSM80000000000000000000000000000000000000000\#
00000U>DZUb`RdU[h2^300000U\2oL0000000000CB3X_HUIRd2gQ^H000000000000000^S=P_]k22i000008W?a?00000?n3_a\#
089ZeW^0J70aHbH8AAZh6?6fd0000000000000000000000000000000000000000000000000019C``00000DbN>]_\1ML00000\#
1gUl:00000000000000000000:7>0H0T<_kVf71100000LD97b2W>>R0000000000=bNabBg>4l0000000000@<Ci\YYRE`\FGIn\#
00000ZC5Bd0000000000A7>ae0000000000000000000000000000008=@feGKT:I0000000000ldD5=bdRNh000000000000000\#
00000000000000000000000000000000000gkM6RP^9Mf0000000000000000000000000J<UPlYYD5]000000000000000i>J:L\#
0000000000W@1Ch0000000000000000000000000000000000000000>1>;D0000000000000000000000000;_:>X0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000:5FBOE>PL400000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000=lL2L0000000000PfFFi\#
000000000000000KgDg<00000000000000000000eePR>K@?@>00000Lf2880000000000c[>R\00000G37>n0000000000;n6?1\#
mCAN`0000000000097A?LkERl;MQQMDZUZE00000000000000000000000000000000000000000000000000\4FJR00000Lf@QZ\#
00000000000000000000LTHA<000000000000000000000000000000IdB0O0000000000foIHd00000gaF1200000[ORYn00000\#
000000000000000000000000000000S?Q=a00000Y]2i3000000000000000R0V>5UHF0Z000000000000000000000000000000\#
00000Q04Va000000000000000000000000000000000003=EflV4B;600000000000000000000000000000000000`0Tj>00000\#
g78[OPg;[oZjBOmYmD@REfUJ<000000000000000:gPYD9Y<hk00000Jh0d90000000000X;A_b000000000000000F46_E00000\#
000000000000000CY:<@00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
eD>92YPIEeImK3EMd=]OboGRX000000000000000000000000000000000000000000000000000000000000A[?f:FbMb<00000\#
a^Ifc0000000000cmOL4000000000000000UH9ha?87hW00000YE7>N]^EU?00000000001bJgK0000000000000000000000000\#
000000000000000An1PKPF2^O000000000000000000008OFm14<NRS000000000000000PWL=I0000000000000000000000000\#
00000@D;e>0000000000^64Vj000000000000000ES3B30000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000S?3a]0000000000000000000000000000000000000000000000000000000K;=o5\#
000000000000000000000000000000000000000000000;EFEC00000000000000000000@9QMV0000000000000000000000000\#
Pk:L_00000000000000000000ZOS5c0000000000M15@7000006E<XJ00000000000000000000000000000000000>f2PL6BH<S\#
00000000000000000000000000000000000TK0jl0000000000`Y7jC3kPTY00000000000000000000H9S]k00000hN:3400000\#
000000000000000000000000000000FVP0O000000000000000MU7Y`00000gPE]G00000000000000000000000000000000000\#
000000000000000000002eJomO10BoFdS\200000000000000000000K4=\H85TV30000000000ijPKkMVGG]0000000000Di7I^\#
00000000000000000000000000000000000000000000000000000000000000000le6S60000000000FR@mcfa6iV0000000000\#
Tl7?C00000LEOdGJ?@Z^00000R`RLT0000000000000000000000000Tn5>:GfGMFc=DS>no2XD0000000000c63PW00000Lj@EI\#
00000000000000000000lcF7[00000000000000000000L5QJ^=BS>AJ1DHWTUE:F00000KUS>700000000000000000000R^BPC\#
00000000000000000000MGTl^00000000000000000000000000000000000000005KGgY000000000000000000000000000000\#
0000000000000000000000000F0?f[0000000000000000000000000?^ASghcDfZ000001a118000000000000000M3QPE00000\#
000000000000000000000000000000jb>o\0000000000_XTli00000MkLk@WkKKP[B;VUgVV?`0000000000000000000000000\#
0000000000F@9l@6h3W<0000033=@XWi6E\000000000000000000000000000000000000000000000000000000000000nZP`A\#
000000000000000000000000000000mbFa?000000000000000UUBjm0000000000000000000000000^=MROCl:nY00000eETjU\#
0000000000=h4D[00000:kUa=ko@Qe:CPP@QQ7EI000000000000000000000000000000mL?@1`e;<5^eI\h0000000000H;DM?\#
<RMg3000000000000000aDSIGGN3J>0000000000000000000000000000000000000000UbRnK000000000000000eC5OOMj0He\#
00000cG214TaJ=IH6<`L0000000000000000000000000>]7K@ldH==]h5`o00000bM?g?0000000000000000000000000<mB0o\#
M;S^[00000k=FQZ;?5<4JZQ]Ob8L>X000000000000000eF0BQ0O5<EiM3ID0f76T0000000000000000000000000bPFl[00000\#
000000000000000LHG_C0000000000000000000000000K_Da30000000000bjAJ6jOLR90000000000GA2g><00GQgH7EeYCGBi\#
i0ADK;7Rh[0000000000WV0jVYC:9500000AORjM00000000000000000000LPV8h00000000000000000000@aDW`8nTVJ00000\#
000000000000000000000000000000;60dRS>?Q20000000000EM3Ko000000000000000N806VhW4CF00000000000000000000\#
0000000000000000000000000<]:?aS:Ogk0000000000?6RbI0000000000gJFB@YMFG>2fEbf0000000000h\;5X0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000R@5=G0000000000\#
000000000000000DYV6700000000008@LT200000000000000000000N[0F0Ng:3UP4P?A0000000000APBZJ000000000000000\#
00000SK6cAMFFca46:OH000000000000000_V2o@000000000000000@_IaB00000000000000000000^8RX030BXh0000000000\#
00000AWIe5:23^G0000000000B:RV10000000000000000000000000b7JUU0000000000000001?=@o000007jQN90000000000\#
0000000000KgRUE00000000000000000000000001ESAC00000000002l7eo00000N\Km2000000000000000000000000000000\#
0000000000F]EWa00000ocL]c0000000000000000000000000VLP6628CTQFhU2a;Z;H`00000000000000000000^]K>>ET=L5\#
@3SK?00000O[3hM^]5kU000006SG;K0000000000000005XDVE4DK@400000;[Tch00000000000000000000000000000000000\#
00000000000000000000F`1h]00000hEO64000000000000000000000000000000CT?8h00000000000000000000>Y:4F00000\#
00000000000000000000000000000000000E[2c__GGT<00000000000000000000000000000000000000000000000000cBSQO\#
0000000000e^V:6000000000000000000007IA7G00000000000000000000000009fU=?000000000000000000000000000000\#
0000000000S^9dLSIC9K;hI==00000>ONLI00000000001l26A00000RKGX>hi8=]00000000000000000000000003oL>3:K6X5\#
O<U2P00000000000000000000000000000000000CV02V0000000000Eg8K^00000000000000000000000000000000000R_L98\#
7m<Ug5===FRj@7E[k5@hAjUbR00000Pb1k:000009k@HEk4G25000000^G[3^UTYh000000000000000000000000000000gN2_m\#
LjLh>00000000000000000000000009M521000000000000000<Z2:cON58RX36]YF2SV9e;=69QYH7B000000000000000l1>;R\#
00000000000000000000000000000000000O\PgR0000000000000001[Di\00000000000000000000D9Ped000000000000000\#
00000000000000000000000000000000000000000000000000DnJT`PRTGC00000AYS>X00000000000000000000000002KBg4\#
00000000000000000000Cc=U70000000000000000000000000000000000000000000000000000000000000000000000P9AH4\#
hN8f2000000000000000laKCPX\?jfPT?k7000000000000000cJ5=<0000000000>@DO[0000000000MoOl200000O`>h_00000\#
000000000000000000000000000000cc6;k00000000000000000000nN5SXi8Q5cXoR9N000000000000000000000000000000\#
I3:DnmkPjA0000000000000000000000000000004WV5K00000`8MJN00000000000000000000000007A7k`0000000000@LSVU\#
0000000000000000000000000000000000000000000000000000000dISQ800000L;@SFCgMO<0000000000000000000000000\#
00000ZaGn@0000000000S57LY0000000000000000000000000a9Mb^000000000000000000007X13:000002LQ:Le5UT?00000\#
000005^TNf000000000000000000000000000000H4Q=Y00000000000000000000hO7FV00000=V7fO00000000000000000000\#
EA=8:000000000000000naK6>00000000000a>5V0000000000H>MSG00000SG?TY00000Fo9cf00000k>F^9R^6Df0a;]F00000\#
00000000000000000000000000000000000Xl6I600000000000000000000PBQW600000AIM=[00000NU96;000000000000000\#
000000000000000000000000000000000000000000000N7I`MIb>[[`oInL^iSo0bQ2aS00000000007DDmJkgFD:;=9M;00000\#
0000000000000000000000000000000000000000l;C]USX1Ll75EUi00000000000000000000000000000000000BC5GW00000\#
00000Y`4KN?g1DKk^@X^WTNFeIjS2HW;?nK00000000000000000000c3QTQ\IFnkCb8oeD[2Nd=QL=Q00000000000000000000\#
00000>lRed0000000000000000000000000F7>RH000000000000000000004\3];000000000000000000000000000000__5T[\#
0000000000Ei>oo00000000000000000000000000000000000000000000000000IT7e7000000000000000?QIk900000YGBNB\#
VHKJV0000000000nPAcl0000000000000000000000000000000000000000000000000000000PgKE8MfU:F000000000000000\#
000000000000000H029:000000000000000;oF_B0000000000FPGMX000000000000000000000000000000000000000000000\#
0000000000RSE4M0000000000000000000000000000000000000000>g7d?[FNkbR657[000000000000000f^:BN0000000000\#
00000]G<0akWP@@cTEK=00000Z@K7a0000000000000000000000000000000000000000000000000000000j=28OcPTWk3G8k1\#
0000000000hFMZ\YmShJfHAS:000009C52Z0000000000000000000000000UfFdN000000000000000:BC1O000000000000000\#
000000000000000EIBUTm_T^a00000;Q0C=00000]>QQ;000000000000000H?EH600000000002C?3I00000000000000000000\#
GEAR^0000000000lfUQ`0000000000m5B]800000Dk1jG00000000000000000000[\RBIOE;Bca=;Ph0000000000nfIiPVW4C0\#
000000000000000l^EVKWo8Y]00>VY00000000000000000000O@GEGhfCRf00000000000000000000000008m8O1Q:FM>JXS5M\#
0000000000000000000000000h\@S:Q`5U^000000000000000000000000000000Lb8OjPm>hD0000000000000000000000000\#
000007M92R000000000000000GnPDJNK<9NOSH7M0000000000l>TCK3X8@S0000000000]<=1=0000000000I=I5D0000000000\#
0000000000TC6Z=0000000000ScHV60000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000e_GSW000000000000000000000000000000d9Gb5000000000000000nm1gj3WA\S0000000000000000000000000\#
00000000005`2Qm9KE9dCQ@]4000000000000000T6@4BebQ3M000000000000000000000000000000VhI3]00000]F8m6[jE81\#
000000000000000MJ1n4h^UBO00000Vn7S[[>H^OOZMm88bUX@000000000000000=?Dae0000000000R?;kB00000gP6T000000\#
00000T\P>I00000ZZDa@000000000000000000000000000000000000000000000G[0C`00000Lh6>AIZ@>EMKCR?8AK=NjZU5^\#
00000Tb=^\=n?:c00000000000000000000000000000000000000000000000000ECB9=C@J4H00000eTSm50000000000DGUiI\#
0000000000McKV_000000000000000iUMU2000000000000000;i8?[0000000000X1TL@0000000000CFJcI000000000000000\#
00000nQ4H]Y:I;N0000000000GYN8000000i9U^W0000000000000000000000000000000000000000?i?MkObH7nebRZ\00000\#
00000[\Bj[>G0V6MGCILKM5`RagBb_;;?bRoNSMg3j7bd000000000000000000000000000000[DQhL0000000000E=Omgg_=Db\#
XM<J;6eNFK00000CT1j600000000000000000000QRFJf00000000000000000000000000000000000000000000000000eE0QY\#
4XKU_9XMG]0000000000000000000000000000000000000000YY<mj00000bO@jF00000ba?GR00000000000000000000la9RO\#
00000000000000000000000000000000000GN1m>fF;=H0`6ID0000000000CfSFT00000000000000000000000000000000000\#
0000000000[?AI?0000000000NlAXR000000000000000000000000000000Ag9_<000008ARO50000000000000000000000000\#
00000000000000000000000000000000000000000000000000<HPCP000000000000000L?LfF00000DOACh0000000000][U_n\#
00000h=5nd0000000000Qa8bQ0000000000jK33g5=JYB00000LI>nd057@WO5IY:00000000000000000000000000000000000\#
M9A<_CLFZ>00000680Rc00000nJTN]00000kh@Lk00000>eBI5JOG0MACSj_0SU0oZEDFmaWFi`0000000000000000000000000\#
000000000000000:BIG400000000000000000000GgJ5@0000000000000000000000000000000000000000000000000000000\#
kb8VW00000000000000000000WS0gQMeEGJ00000jj2PkE19g5ON:XG00000dTOag5AB3nLOIKm00000N:@J6G;8Q2?;PJl:49FM\#
HY;O?00000iF4E[WX6PA<gDAcEZK:cjNT>J00000000000000000000000000000000000000000000000000K]36X0000000000\#
C0EOk<VT5NSV?Z=:OD[AYVV1`00000CP8AH000000000000000000003F>\Q0000000000Zf@;20000000000000000000000000\#
00000000000000000000@<3MMBZ@H^ZlG;_000000000000000H[0[G00000000000000000000<3Fo<0000000000A8K>f]VA`6\#
000000000000000000000000000000000000000000000000000000000000K^AN>000002J0\>0000000000000000000000000\#
00000j:E`k00000F3PbQ00000000000000000000gnI@C0000000000JGA\Z0000000000000000000000000000000000000000\#
00000H=4kY0000000000000000000000000;F5o03fA4E00000000000000000000000000000000000Z:@ZQ000000000000000\#
000000000000000000000000000000000000000000000:]6B>00000000000000000000000000000000000j021P0000000000\#
Hl5oZ00000000000000000000]b6\2C\7jZ00000?I0fA00000Jm8K2000000000000000000000000000000000002j6le00000\#
000000000000000JO6GhS_M;<000001eV3>0000000000000000000000000000000000000000;KBe@f2TId^V<Z60000000000\#
00000000000000000000LCNOS000000000000000000000000000000ASPA_000000000000000000000000000000ZM3`f00000\#
0000000000:lOm40000000000FnU_]000006_8A;000000000000000000000000000000000000000000000?G3Ph0000000000\#
000000000000000000000000000000?KQbM00000000000000000000d:5In0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoMEj00000oPM8V0000000000\#
j@Q\]0000000000000000000000000000000000000000000000000000000000000000000000000000000000000I`H9lTU96a\#
A^S=90000000000?\9`3000000000000000000000000000000h?RlPMGFkYMn8:n00000000000000000000000000000000000\#
00000oZOOY2FIQWXnJDT2BG4UU9Um900000000000000000000000000000000000\l;`M00000000005;Ao]000000000000000\#
00000000000000000000000000000000000000000000000000fYT@I00000000000000000000IjG@d00000000000000000000\#
>c7TA000000000000000000000000000000000000000000000aNFoSE;6F5000000000000000=MP7b7<;>>000000000000000\#
0000000000Jd@OajW8V?EmJ0^0000000000000000000000000_g1`OkZ7?f00000000000000000000000000000000000;K=Wl\#
00000000000000000000000000000000000\S:05e\K;`0000000000000000PTKE000000000000000dJE3C0000000000N09km\#
0000000000000000000000000_FSZA00000U=BiB000000000000000000009Q81k0000000000bO0HY0000000000000007OLF`\#
00000000000000000000`V1ed00000L07;F7FBWK0000000000000000000000000000005N6eN00000000000000000000?4;AP\#
000000000000000000000000000000000000000000000000000000000000dB:iYfW?>M000000000000000000000000000000\#
o[IjD0000000000000000000000000KOPBP00000oeImO0000000000000003QBhK0000000000000006T7]7NTO]a0000000000\#
00000e`TN1000001OVBY0000000000000000000000000M<T`Z9QP@e0000000000000004hCc03AV?T5M0ZEo^A>R0000000000\#
00000a7PLW>5Hn3OMJF<00000000000000000000QoCg;0000000000nlN<<0000000000_^0SZ:a7_W0000000000^=HN[00000\#
00000E\4:H00000\EJ7N0000000000000000000000000000000000000000000005MRhHgQC4n0000000000000000000000000\#
Z]8Ee00000[ALeI000000000000000000000000000000Eg5MJ0000000000000000000000000000000000000000Li@M900000\#
AjHOj0000000000fm2;0WR@WF00000A1R=W000000000000000lKE@YLC;ZPA9U^D000000000000000000000000000000>j2]3\#
000002a20L<jKDE?_Qfg0000000000000000000000000;R5k800000000009_352jC<Pd7EUi`0000000000000000000000000\#
000000000000000000000000000000000000000000000H[CO[0000000000000000000000000000000000000000KVDkW00000\#
00000000000000000000000000000000000@2EJ;0000000000\XMnD0000000000EM8R00000000000000008MU^cnCUBl00000\#
]9ML>00000000000000000000J0D\3gDM]@000000000000000000000000000000U[=JX0000000000nB82900000@S:4cT\QKQ\#
LDMl_2ROFU000000000000000000000000000000>67[70000000000`=8k[0000000000000000000000000000000000000000\#
?[DV4000000000000000000000000000000o]?Qj8jROb>c3bD0000000000jJ=LZl`KV;00000000000000000000000001K>eW\#
0000000000000000000000000000000000000000000000000000000000000000000000:3B1W00000bKA;o000000000000000\#
ZjQ0Z000000000000000e?0TDCG0<_Ha6:Ahn;0kUk?5<0000000000>D4T70000000000000000000000000\T4HN00000U43CC\#
:\H3D00000i36C50000000000000000000000000HdC^>FCCK=00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000fk4<]000000000000000000000000000000Q;O`H000000000000000\#
SjRoW000000000000000mMN]K000000000000000000000000000000C`3c0Q\ENIPeH8V000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000008Z:nnnH6SJ0000000000fRLXF00000?1SQo\#
7]Em\0000000000RMJTT000000000000000000000000000000000000000000000000000000000000D5Mlk000000000000000\#
00000000000000000000000000000000000C`T1A>e5S0n0T\ikLD:]00000coIIB00000W793i000000000000000CmCEU00000\#
4aJ3[U_4dY00000UQ0j1a>1[A?o6^G000000000000000000004SD3oWZH414jK_:00000000000000000000a>7Qa7DG9l00000\#
0000000000hB<R:>>PZO0000000000:a9KX0000000000c;38Z00000000000000000000000000000000000fXULJ0000000000\#
0000000000@P76:0000000000>@C6gi8JLL7]P?2`PCQ9000000000000000000000000000000000000000000000X?Geh00000\#
00000BW73?00000000000000000000M1RPA00000000001UT;i0000000000N;8H=000000000000000000000000000000H=NOF\#
000000000000000000000000000000<a;^DMBOSl00000HL8Y900000000000000000000000000000000000000000000000000\#
0000000000DF53R000000000000000000000000000000;]@iYelLQO^V2anhKR0C0000000000?f0SjncUh4000009>SfL00000\#
00000000000000000000000000000000000_MAKT000000000000000X^2XP;3=ob00000Vh05RIHBKk0000000000BUFj?=9SiO\#
000000000000000;17N\0000000000000000000000000CV7SC0000000000OUR?J0000000000[Y:<X00000000001_STi00000\#
00000i=IOF_XS=Y000000000000000000003QC8o0000022:=bI>8fY0000000000=0@oa`BUi?000000000000000KK?U>@f857\#
00000c^5NRI5<aO00000F7>e500000Ec6jP\JNNPTgCZbl;@FQ00000CX@hR0000000000000002k62\WBNTR4`TkTE85Y2_l1Ek\#
00000h\Hg^00000?dN;o0000000000000000000000000W?2IF6;BN40000000000000000000000000=b7o>0000000000RB@76\#
jf>TZKk:MdhK3K:Em?_U0000000000000000000000000000002C4Wf000007d;>N0000000000lM34f00000aVR3n0000000000\#
YW3=L0000000000M<1b?00000h0HY54aS5100000000000000000000000000000000000U`Oee:O9h@::Kn0000000000000000\#
0000000000000000000000000000000000000000ZJ;ia0000000000000000000000000JX13lA5Pc>00000000000000000000\#
00000000000000000000SR<RQ00000000000000000000000000000000000X:1id000000000000000000000000000000GFD85\#
0000000000a8TfGI4QZ=00000000000000000000;2=oK00000000000000000000B7NfoWE7jin@@AcYOBb@00000=UGc600000\#
00000000000000000000000005CPnP000000000000000000000000000000000000000000000DlU>400000000005aRSM00000\#
00000m26_Pd[K9g0000000000000000000000000l3PN^0000000000mf1hC00000000000000000000EZGW400000jRKQg00000\#
000000000000000K_I[a00000000004A@eo00000iPCBb000000000000000@U>4F0000000000000003oC@h9NQ:3TgO\F00000\#
00000<<D`5000000000000000[9J<KXlO[J00000JW3C_6fL\e0000000000000005<78BR5MYi0000000000000000000000000\#
000000000000000000000000000000000000000000000B4RC70000000000jDKa:000000000000000_;Fn6i`R;K0000000000\#
0000000000@=9HcHmNo?AY<27[KD>R627\\0000000000;hM4B0000000000lK@i6>YPHh00000gI7\o0000000000`TOe400000\#
000000000000000000000000000000\J@0_000000000000000000000000000000H@TYFa^C\7QZRL200000000000000000000\#
0000000000YF94989N54@c:VHEH<iC000000000000000eQ1JV00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000:OURY00000RW3LLWOQ8F00000000000000000000MaSmO00000b0>Q9>\IVnVSM?H\#
0000000000Nf26m00000Y1F27jfA@L0000000000000000000000000H7=Hf2nMbjGj?Kn000000000000000000000000000000\#
0000000000000000000000000000000000000000L9;al00000i[K=:dW>8N00000S08_4R?BSC9M=k9@BRfG000000000000000\#
00000000000000000000000000000000000h4Kk7000000000000000CmB6b0000000000=IHcC0000000000MR3J60000000000\#
000000000000000000000000000000000000000000000n1DYQnMQX;[5R[h000000000000000>>LLe0000000000X_8Ze_<M88\#
0000000000000000000000000000000000083Q6j000000000000000000000000000000000000000000000000000000000000\#
0000000000000009?RN]PE1TM000000000000000TH3IR<oSS?0000000000c1<bo2<AGd000000000000000XcAh70000000000\#
00000000000000000000e4O59Qh5>d00000000000000000000nd09gUQ7ea000000000000000000000000000000VGGTe00000\#
0000000000=JK47M0=:I00000000009oE0^@49=T000000000000000000000000000000Vf?4D00000nK90bli=nZkcMfP00000\#
000000000000000mQRad`02g_0000000000000000000000000000000000000000W^=Xj00000@DIhcD^Q6]000000000000000\#
000000000000000000000000000000000005>8>l00000UgP6E00000000000000000000]7G06n1;Io00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5E_DfXFaJ0000000000nE89oQ_33OM>Bf`WR7oZ\#
P829kLXNk>76=f00000000000000000000000000QF>F<lFKWb000000000000000000000000000000lfCog000000000000000\#
0000000000h;LialSP<V\fLhN000000000000000Fg7a^b`3Wg7i9OK8e;me00000aaH8E000000000000000000000000000000\#
]L?FnZ?O?kNZN1H0000000000000000000000000Q^1eE00000Hb<ic^L0an00000[RGna\52:F<J;CO0000000000EZUEn00000\#
T>UiU000000000000000000000000000000V0Bl300000Y3Ah^Z]80i06GOU0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000SaKN100000000002H6d?00000000000000000000oo5eOT0<1Q00000\#
A?UXS0000000000CD9;T000000000000000Yi5BV00000000000000000000000000000000000000000000000000000008g8Ve\#
G=Fl@[INjP0000000000000000000000000fZRZP000000000000000000000000000000000000000000000000000000000000\#
0000000000f6MHd000000000000000000000000000000YKGaP`9Ro=000000000000000f<0>R00000GZ<^9000000000000000\#
0000000000;gFFV000001<@SRTn9a?000000000000000000009DUTT8[BhUA;RRR00000CO0HE@>0a0GH7Qj000000000000000\#
Xd8j]0000000000lW5<<BF8P`ae@o1CHLe[0TMnU6dPHU><RSmU[V8\>]K\?\KPSD00000]3?a[k=?oGH_AR7><2K<0000000000\#
00000000000000000000000000000000000000009LNSC00000000000000000000oJ5bUgi9G300000<i>SY3Y@L_?>H@d6_Mh_\#
L@J83__O6c00000000000000000000k72ee000000000000000lEAcZ]jEX7W6QaJo1N>40000000000SR1>H=00\L0000000000\#
0000000000000000000000000000000000000000ZFC4N00000D>Rob000000000000000^N0iM00000bT9Qn000000000000000\#
000008iAccA<;\>0000000000oU7Q<00000000000000000000GXIid00000000000000000000[:09H00000EL0]YZK0lTLi<l@\#
UB71QSa=CH4fUkX0000000000000000000000000:63CiU_7lTV4KR_00000000006OMbT00000000000000000000UMAAE00000\#
000000000000000U9Q<T00000000000000000000fDSgR^mQG100000>3B^L00000fG4;iiXBd5B0Nl40000000000Y52hcfR9mS\#
0000000000b<4d6VWG>D00000000000000000000000000000000000838>aX5578IjNKdkl5NdbNBL7UbPQP000000000000000\#
000000000000000SjIAb00000[J@Kg00000IWV3`00000000000000000000m1DXg>AQmU00000?9GR100000U`3Qn0000000000\#
00000HK34Z00000YND6n0000000000HU7``00000000008NHa400000BQ>c<000006>BLJ0000000000000000000000000m;;in\#
000000000000000L@0Z;00000Ba12d00000OUN1400000[?PbB@MFDH00000000000000000000?o10A00000000000000000000\#
0000000000Y@H9`0000000000000000000000000000000000089::CKB:ZE0000000000000000000000000000000000000000\#
9>>bXgmANNJP3V<nN?\oCXU2n0000000000000002ESZK00000Q;6R600000000000000000000bXHj:00000]2EIgnO=A;00000\#
00000N0Moi0000000000000000000000000000000000000000000000000000000<NM?;000000000000000000000000000000\#
0000000000000000000000000M`>_c00000000000000000000000000000000000000000000000000000000F;hB0000000000\#
000000000000000]U:D^00000SDM9j0000000000DHO]=00000DU7S3Rl5ck<7PNECWSW6000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000IIJ210000000000J6;f4000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJOdg000000000000000000002F1KOdV3c_9kIdW00000_EV7l00000\#
0000000000000000000000000a13FCc6C<>_C5iA<\DGCdCFE40000000000000000000000000000000000000000000007aE5?\#
000000000000000000000000000000000007BSWQ=QPR0MVDoI000000000000000[^P]GZl9>T^UPb400000000000000000000\#
00000A;U:a000000000000000BV2jb00000]d1I1000000000000000hV9BD0000010AM3joSfT000000000000000cI@6i00000\#
\5?BQGdQVJ0000000000000000B6AY0000000000@GCeK00000000000000000000000000000000000O;9F>0000000000RQB7i\#
000001_J4000000000000000000000000000000000000W;IYd00000000000000000000000000000000000000000000000000\#
00000Q]MaDEIKM20000000000000000000000000K[BTT00000ABSk900000U8;nU0000000000ASQAEj85KFh59[B000004=C:K\#
0000000000a::<M00000000000000000000000002K<?D7D0FVCcQ2Z000000000000000000000000000000000000000000000\#
00000000000000000000;O@OQ00000000000000000000DCNRc0000000000000000000000000:c:RB00000MQToG0000000000\#
I1RDh0000000000000009P9YBoUI`gf383[000000000000000000000000000000[ILNG0000000000000000000000000d6<E`\#
98LEZFfPVS=XRgc9^0U700000Zb7^o\c0I^iIMhBkl<gS0000000000ZaMRXJaUeT5ZJK8_:5:7KHKPb4LN@Eo3AeH>L<oF00000\#
jS3Q?0000000000LmD=i[]=8]jUG?g000004[?BD000000000000000000000000000000XP8J`00000iK6<=ZS2V?0000000000\#
00000e:7RG0000000000000000000000000000000000000000000005D64B000000000000000000000000000000Vj=Y94E@YV\#
000000000000000<eGlY0000000000000000000000000@cHG_00000000000000000000Tb?C500000000000000000000L@?:V\#
I9RBe000000000000000NYIfE0000000000000000000000000000000000000000000000000000000941<RYAKK_nU=HH00000\#
000003VMHI0000000000000000000000000O\F^d000000000000000000000000000000XiFg6PJLaE00000000000000000000\#
00000000000000000000fAUOL0000000000FL;^22]=T@000000000000000fO2\F^LU9I00000^XS0I00000B;Ml:gZ1c>M`2NO\#
QQH6FO1Q`@000000000000000000000000000000DW<kf5P?B400000000000000000000hlIod0000000000CaIZjhTP_;00000\#
000000000000000000000000000000L^2Sg;B9Dm000000000000000TiOA40000000000000000000000000000000000000000\#
00000oJ9HF0000000000[`:k05>OiE00000mS>L000000000006^B>IFfMOa]g6[T00000dYR4;0000000000000000000000000\#
00000000000000000000000000000000000U;H::000006<Enl000000000000000EE:dQ3\M>[0000000000000000000000000\#
000000000000000000000000000000000000000000000PS4JmlTC[U`1SVa00000;LH6UlnRK500000lCE=N000000000000000\#
e;5?>000000000000000000000000000000T=8gf00000000000000000000^Z>jf8HF6h0000000000MKUWM00000ANU5i00000\#
0000000000`XQmb00000000000000000000000000000000000000000000000000V1;K=M@L2?0000000000000000000000000\#
hD4aU000005C9b^00000000000000000000000000000000000WR=lM00000P0UhYK]H:HBbM@TD`Pi100000?8JFh0000000000\#
000000000000000000000000000000000000000000000000000000000000PCDiP00000_eDJW0000000000bOSTH0000000000\#
000002fU^3=[Pc^000000000000000000000000000000000000000000000000000000000000neG510000058MSXTGQg:00000\#
00000000000000000000UgBNP00000<d6bGScMND00000000000000000000eB06K_KB5E000000000000000000000000000000\#
0000000000Ud@fE00000k:1b]d70Q400000j]783000000000000000000000000000000000000T4R=00000000000000000000\#
000000000000000000000000000000f7K_]0000000000000000000000000IVIkT2[4n<:i50100000WQER\F_Q>nm4KaP00000\#
:J:S;0000000000000001o4Am00000aJPXe000000000000000000000000000000000000000000000BbDFX1HIim0000000000\#
0000000000000000000000000^4NQP000000000000000000000000047RR`0000000000000000000000000000000000000000\#
=RUMHG6MdJO?EIF00000lk6YA000000000000000000000000000000000000000000000li8Bd000000000000000jN4_m00000\#
lI6WQ000000000000000I7QI;O4J]g0000000000000000000000000Pi@g;00000000000000000000A`@6EnjS[=0000000000\#
00000000000000000000000000000000000000000000000000]QLjZjY5^LS09G>?WJ_[000000000000000JN:<1Cj:^HMkQ\C\#
000000000000000?nV@f000000000000000000000000000000000000000000000000000000000000000000000000000lA7m0\#
0000000000T752GbK;L_G`FhB00000000000000000000000000000000000g27hi@;;RH<DEnU00000000000000000000jmC5o\#
0000000000000000000000000JfKIh5;@Uo]CUf`000000000000000000000000000000HiMik00000000000000000000N87NF\#
00000]94jN]f?ia0000000000h;JR8Un0940000000000EK21i0000000000000000000000000000000000000000000006_5:P\#
000000000000000000000000000000:a==ZELF:@0000000000YZUKZ9d0Ho000000000000000fiKSocC=@80000000000`<PBD\#
00000000000000000000000000000000000^W;SEi0T?e000003oRS]kP9fb?APUS00000000000000000000000000000000000\#
FdH`<0000000000R7B`m00000000000000000000?>NAY000000000000000000000000000000[WPOl00000000000000000000\#
000000000000000000000000000000JQ8hK00000^ONgf000007<MoX0000000000000000000000000h6=Yd`@Oo00000000000\#
0000000000000000000000000000000000000000000000000000000eBPi]0000000000000000000000000000000000000000\#
0000000000KS?D6000000000000000FfE\mQPEh493JS100000OE9B56X:m;HSN?@GFE8b][Uo>00000nC7iL000000000000000\#
000000000000000000000000000000dj8[g00000mR76G0000000000000000000000000j;4QU00000000000000000000cEIFZ\#
49FXTL\OLL00000000007^DYZ<jFDWOYBK_00000X^9@F0000000000N6Do13OV0I0000000000>h0k90000000000000008Y11d\#
0000000000?h@\h00000000000000000000000000000000000h:;Dd000000000000000^^9@;00000Lg@>a000000000000000\#
0000000000000000000000000000000000098;0Y000001eUS[OYDiF00000SV=Fj0000000000000000000000000i1CDi00000\#
00000Ik=2Di]2Q\I9;XB00000kNA_F0000000000g<?N>0000000000RZPO;00000O>PdH000000000000000000000000000000\#
0000000000S1DE]cAHNDQYJA1000000000000000UlG2bO7PP40000000000000000000000000000000000000000C`LCQ00000\#
00000000006i4RX000000000000000000000000000000000000000000000RkS;100000000000000000000000000000000000\#
000005_@UD000000000000000\iB?@L_ODH<HUW^0000000000000000000000000@o4N36]5Hj_6IZY000000000000000^nEC:\#
00000000000000000000000000000000000[lJ;TR829F0000000000?8:n4\Y7=d000000000000000JkPPMnf:RL0000000000\#
0000000000000000000000000000000000000000000000000000000fa@8W0000000000ZSG7i00000000009PTShKC?Z4Z0CX2\#
0000000000JRPoQNhUNZhgNI?00000dOR8d0000000000000000000000000\_HYk00000o`8?9QNAAk00000000000000000000\#
lh<kZ00000\TK59000000cKSF000000000000000R]HC\LiV2n000000000000000ci2X700000000000000032Rdc0000000000\#
;;DU1RGUgH00000ai@=K0000000000<NJfA00000^XF`EcW=C`000000000089DCG00000kCQiD0000000000000000000000000\#
000000000000000H[QHR_A7KPg:Gmd00000T2?]CjZ?n<00000LW2mf000000000000000000000000000000000008:DK@00000\#
jRI7KU^UnX000000000000000000000000000000=;P:A00000000000000000000Z:P4G000000000000000000000000000000\#
00000X8GKJ00000mET:Y000000000000000000005HR<F00000c:4WO0000000000QT;VDQT<A<=`La5<iUD>00000@kUoK00000\#
0000000000DY:me?ERCf0FDYb000000000000000FAP?Y3aU02U1GOg@D0IUTW=`KYiGi^A8JPZK[LNcXV?1j0hTL60000000000\#
>7TDS2B<BP`n?b20000000000000000000000000000000000000000WWCF70000000000ii5YjMF6KF0000000000Fo2@F00000\#
00000H94Dg00000VTOZ<000000000000000000000000000000000000000000000l;HUJ0000000000N5BhkQ_QGn00000>V9BV\#
0000000000ck8T50000000000000000000000000;V35?0000000000000000000000000000000000000000000000000000000\#
000000000000000H@7cI000000000000000000000000000000000000000000000K9N7[000000;?d40000000000=RLna00000\#
00000oeFN2`GJ<ZEAQ@_000000000000000`cG`700000000000000000000000000000000000S1L::00000000000000000000\#
4T9K<0000000000Yd9^M00000000000000000000V>On;000000000000000000000000000000000000000000000De66Y00000\#
00000eaF3D00000XA8D1H<;P@00000Nj32X0000000000`44TkN8@JTQOMD^D>Nh@0000000000EYNAe000000000000000M9:TD\#
00000bEQ;ncO2fI000000000000000Q4RTXbdTM<000000000000000000000000000000000000000000000000008BM<S00000\#
0000000000TJ3mCIk5D?ceG]bLP1\PN9AJjc=RZE00000ZbE4b00000000000000000000XKJSc0000000000J2LRc00000ZXLFT\#
000000000000000000000000000000000000000000000000000000000000];J8a0000000000N=PaW000000000000000\M5iK\#
00000>Q>HcO=0_icOQkc00000000000000000000@5A]T00000SHBk=000008X4BD^IQUP0000000000bh0@>000000000000000\#
00000000000000000000@<CH^00000000004d0ka742N?000000000000000biJCO00000000000000000000000000000000000\#
=?=\l0000000000gEKSZ000000000000000000000000000000daQ;8000000000000000G1En@0000000000TeV020000000000\#
00000000000000000000L8Pk^?@AMX0000000000000000000000000000000000000000000000000000000000000000000000\#
_C=eZg_=nJ0000000000ciPJLNeL?@SJ8i200000000000000000000000000000000000JHNUY0000000000000000000000000\#
00000ODN\c\WGU70000000000000000000000000MX5PL@i1l4e;>=B000000000000000000000000000000000000000000000\#
;_>XU0000000000000000000000000000000n;YE00000000000000000000B[R`n00000000000000000000_EKW2X<931?RM63\#
00000GlA5d000000000000000YQC]k000000000000000Ph;SV0000000000000007=E_i000006iA<l00000000000000000000\#
00000BRPe400000000000000000000000009iC@Y[bP8nC67QX000008j1A\3[5k^0000000000000000000000000@M7nm00000\#
00000000000000000000^]1E43N:]k[8;MDB<CFicTQQ]00000UR?LI00000?GIaoEHIX>PMOMLUJUei00000000000000000000\#
000000000000000BYMjE0000000000Cl0o@000000000000000000000000000000blRbn=`J2N0000000000000000000000000\#
000003AQ1L0000000000000000000000000000000000000000Um>^SWeFYI?Y73oJ@Ug:QlF;d0000000000ljS@i^MH:Y00000\#
00000SR0ieR41n\@m7]h00000iHTb<000000000000000000000000000000000000000000000000000000000000f1S=m00000\#
@n7XP000000000000000NB8R`6OIeWoJ4RK00000000000000000000000000000000000000000000044?PL`TClZ_GPdeX_POJ\#
VD3:2Hi5A]@;OGE0000000000000002mMAU00000j;4ed0000000000000000000000000@64:]0000000000000000000000000\#
0000000000000000000000000k:@V700000`3BH?U^T9`00000c[LHI000000000000000000000000000000000001]B1lOa5BF\#
X];U3^=U3=0000028;Q`Df2e6Mf;ne0000000000000000000000000000000000000000SODbb0000000000m?BoUneS2`00000\#
0000000000000000000000000000009^0BAaJD`]0000000000000000000000000000000000000000000000000000000NEDaU\#
0000000000000000000000000TdP_J000000000000000000000000000000000000000000000000000000000000fF3bN00000\#
0000000000?kR==0000000000^JKOK000000000000000X=6\e00000?QAHG000000000000000T2DAW00000eGEa:00000RPTgE\#
000000000000000000000000000000g77Ud^8?B[Ae=<T97Fg`97Fh`000000000000000P0RVG000000000000000Yk4A3cOO<i\#
00000[?068SgJkX74;^X0000000000`c;n4e_D4W000000000000000kGV6b_fMIeTR>]W00000bB:Uh00000000000000000000\#
0000000000000000000000000000000000000000000000000000000FQOmR00000\<=fi0000000000CQ0T600000_RR9dC8GK_\#
00000000000000000000000000000000000000000000000000000000000000000<WIj:00000kLP^ja>IJd0000000000Cd<6k\#
gLSFC00000000000000000000a1?6Z00000000000000000000000000000000000Fj9U\0000000000;g@RJf;GD=j<Lf8gfAYi\#
fPLh_k]3T_BnUAH0000000000000000000000000E_9QH]NU9RhH1GiCW1g[00000000000000000000O5Id<000000000000000\#
J5J`4000000000000000YKDQ10000000000hoAHcjAQ?:00000S8<;R00000egKi500000000000000000000000000000000000\#
000000000000000KfQoL[7LB`0000000000imFdn0000000000000003@GNA000000000000000RbKXV00000000000000000000\#
000000000000000000001bMOG00000eN?VlOoSCLMBQ2L00000>EK8:EKBdl9YO[5[ZSEj0000000000000000000000000mU0Y0\#
000000000000000kPRkh000000000000000f90W4?fIZ40000044TKj0000000000`X=fE00000000001nKVj000000000000000\#
0000000000>b2aG00000?6KVO8_83M000000000000000lQU[]00000@C>8]VfMk^00000RfF\A00000;VS;`000000000000000\#
QbFGe00000PW7lH00000nT1hi00000000000000000000H:S3QD@DTX000000000036>^i36>d60000000000000000000000000\#
00000000000000000000000000000000000<l=YPQ64h?00000mW7Wl41JX=0000000000000000000000000KkKha0000000000\#
000000000000000]]E_\3;TJXmT:CE4d8g300000000000000000000000000000000000000000000000000`i5T200000eR9Al\#
U9MLRYS6Lg@k36Cd?9bGOR;hhOR<4UFB1ZHfU>UDeCE=Y00000Li;Zm6<MF]BEKin00000`U89B0000000000SG@n70000000000\#
h\GGL0000000000TO4Sk8dBYJ00000oGF4l00000[m4?c5^4[?U3RjDFm@k3Q5V<0000000000000000000001MG?3R3HQ700000\#
ZhJ^W]eOC\00000000000000000000ZU:1>00000000000000000000000000000000000000000000000000000000000000000\#
000005j@X6000009=LYd00000000000000000000000006?Bol0000000000000000000000000XYJH?@O9[jC=<aB=oK0V00000\#
00000kA8_IiZ<UQ>NDL;jcU5=0000000000000000000000000U^IcE0000000000000000000000000000005OLJ[00000SBDm7\#
000000000000000000000000000000000000000000000]3A8kT1Djo00000nQJZ^0000000000:a;=n00000000000000000000\#
000000000000000000000000000000jI64X0000000000fII0S0000000000MKFWN000000000000000000009Y?hU00000QWTSW\#
00000bW7W\000000000000000000000000000000000000000000000=i84i000008lG5N000000000000000000000000000000\#
00000000000000000000000000000000000M_;bm000000000000000000000000000000000000000000000oS85Q0000000000\#
@QQSh00000000000000000000000000000000000UNBGG^RAhH0000000000000000000000000000000000000000G_V@X@oDXN\#
O6?ZV00000000004PMZL000005gK4aFkQjb0000000000000000000000000oVL_>7c6Ca000000000000000000000000000000\#
0000000000000000000000000mLT2W00000000000000000000KBGa<00000000000000000000^\9^o00000ZUReZ0000000000\#
0000000000l=ERL00000000000000000000kF1>_000000000000000FhL`L000000000000000`XJPf5aD6K00000Od;9fE0KA]\#
aUK\k000000000000000000000000000000CMT7Z000000000000000]_K;B000000000000000SB@3M000000000000000Q1UJm\#
000000000000000000000000000000000000000000000^WJN300000Zn<H500000?3GCC000000000000000000000000000000\#
000000000000000Z_D>=00000000000000000000om:3c0000000000000000000000000000000000000000000000000000000\#
00000@l=MZ000000000000000000000000000000NE@gW0000000000000004T@T60000000000000000000000000kM=0700000\#
0000000000QZQM:N61;kDmAE>0Q4kJ0000000000000000000000000l:OhA8\C4X5;6N>YQMTe68OE300000BbOLc;5QSA00000\#
MPLEDf=P6U00000G7:eA000000000000000000000000000000I`JkA@WC_W0000000000<Q7Db42:lU00000000000000000000\#
;e7f;000000000000000000000000000000000000000000000000000000000000YNCf800000d\ITC00000000000000000000\#
00000000000000000000Cc6TaPI>fe000000000000000dXT9k<`::[000000000000000DNL4m=B7X[gj6No000000000000000\#
0000000000Uh5];00000TL2?Y00000000000000000000ecIlRCd9:^0000000000000000000000000h1778g^Mjc0000000000\#
]]CjWiMNY`0000000000?RP4[000000000000000000000000000000]=DcZ000000000000000PeM?m0000000000jm2UdK_@R2\#
7P3RL0aFUa0000000000000000000000000H<7=o00000000000000000000000000000000000000000000000000BU@cA00000\#
00000G?5\PGf9mmZ@:MYdJ;mR00000000000000000000000000000000000BVT820000000000000000000000000B56V>00000\#
00000a=Al200000JiJIM00000ghSD:00000k?QYb9JRNHclTRBW[KfdH<TVR0000000000000000000000000000000000000000\#
00000000000000000000000000000000000X^@2M2K=E8o5RS?000000000000000000000000000000IMOGngARkQo`SgG00000\#
00000VjS=1000000000000000k@F91QlAk:00000@n@nA^YB0300000000000000000000DMV2P0000000000GnIj`0000000000\#
00000000000000000000000000000000000nR?9c000000000000000]gE<N1SK<no8?dk0000000000cIA@`000000000000000\#
00000n<=]F00000000000000000000\71mM0000000000:89kP?`9lc000000000000000000000000000000000000000000000\#
00000000000000000000mbM<C000004@JMIT7<9i00000000009K4\:0000000000E[Gfm00000000000000000000GM>P@00000\#
bGBE80000000000000000000000000000000000000000a7K0bIRLBo00000Y:5_000000@:6n600000000006VI>Y0000000000\#
R`<\0K9A]j000000000000000000000000000000_XHIk000000000000000000000000000000d[3BB000000000000000;3G5;\#
0000000000Q<U`M00000000000000000000ga68nT?H5K0000000000hO<4mc@TB100000a;FfM00000[oIl3000000000000000\#
00000000000000000000ZfJj:0000000000000008SJg60000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000Rd4I[000000000000000\H0_O9ID;W00000000000000000000000000000000000]oNST00000\#
XZ2m@00000000000000000000000000000000000000000000000000=j=8N0000000000FX?WA<2D<G00000g^@1Z0000000000\#
00000000000000000000000000000000000000000000000000;c;hQ;c<4>00000000009IU:X000000000031N`g0000000000\#
00000000008J5_h50>[k000000000000000000000000000000000000000000000MS>Nk00000000005[IDB000000000000000\#
00000I=QIM0000000000000000000000000000000000000000000000000000000fCD[O000000000000000F:KdS0000000000\#
000000000000000ol31^00000000000000000000000000000000000000000000000000>X9@10000000000000000000000000\#
0000000000jAOX0FQ4i;00000000000000000000B@91e0000000000VWLIB0000000000R:16P0000000000T=G[FTC3M@00000\#
nE@PLbCU4S0000000000000000000000000000000000000000000000000000000Zm1<bA^?h200000B2Qk;000000000000000\#
0000000000V6OgOIc@PT0000000000T1<X80000000000aI6P4f0B2F0000000000YNK?N000001454LQ^4XU1454j0000000000\#
<fPU>hdISX0000000000000000000000000000000000056Bn19<GHn0000000000XUV3O00000000000000000000:1>1k00000\#
00000000000000000000c^Ddi00000000000000000000000000000000000]Y?GA0000088K_kLhMcZlK5?N000000000000000\#
k`@Nag4LJd00000000000000000000000000000000000[\QP9YDD3f00000NBI]OLIP1400000000000000000000W:3NFdkL1]\#
WINE5[:0Nn00000000000000000000000002i:i;0000000000000000000000000000000000000000SA8DE000000000000000\#
0000000000000000000000000gl?mo00000000000000000000000000000000000>A3\Q00000000008@?=G6@GFT00000PXSB\\#
0000000000c>4WZ000000000000000XPSX9000000000000000000000000000000000000000000000000000000000000bj7d4\#
C1LBR00000000000000000000000000000000000000000000000000LKBT0WSK[:000000000000000_BPCf00000_3J`X00000\#
0000000000Si6AO00000dIO0__BJUj000000000000000FK@[SbXQOd000000000000000000000000000000^7F=`:3SNd00000\#
0000000000000000000000000000000000000000000000000000000aVMUb00000000000000000000000000000000000fcTiU\#
kk;?A00000>TQPX5g6k8GO?1Z0000000000o[7_M00000000000000000000000000000000000V=CQO0000027?AELeREG00000\#
[l7;R000000000000000ieCQ[00000000000000000000000000J5FJ000000000000000000000000000000H\I?k0000000000\#
MLOaB4ZSSX00000000000000000000000000000000000KbD<X00000000004dM[V00000000000000000000000000000000000\#
00000DNS`a000000]=Elb^Ke]amO:3KSIjl000000000000000000000000000000000000000000000:YMAG000000000000000\#
0000000000000000000000000000000000000000000000000000000lVUdn0000000000[;IiY00000Mf643]L77bggQBn00000\#
Gh2f>000000000000000000000000000000000000000000000f5HCO0000000000000001073_Wh40ST16;ZhOE^:F?EZEgWU`?\#
0000000000000005n:]\00000000000000000000:I5c[000000000000000000000000000000SbIU0000000000000000V@3UJ\#
00000I_:5j;2<[300000000000000000000F4=Q40000000000000000000000000000000000000000000007FC?E0000000000\#
000000000000000000000000000000000000000000000Qi8ma00000nhH0L0000000000000000000000000000000000000000\#
>PP^X00000000000000000000UkRaLbX=V6000000000000000000000a=X?n3PSQ0`9Ko00000Z>3660000000000oT>m_00000\#
00000:iU=i;AGBC00000000000000000000MF1g100000AG5AP0000000000V5R;800000000000000000000000000000000000\#
YGIiB00000bHF>8JMRLg000000000000000000000000000000D^9I`_F>lMKmJ7200000000000000000000Ri8O^ad56U@T:>h\#
iZ@I8blA0Z25GmT00000000001:S\H000000000033LlH000000000000000m\So_0000000000]?ATd000004I2=U0000000000\#
00000T3EDj00000o?6A90000000000000000000000000=j7oh0000000000000000000000000KEEV=PX@E`000000000000000\#
97>b:0000000000000000000000000000000000000000000000000000000000000000000000iiU7O000000000000000\h=S]\#
00000b87SR0000000000jh<@9Zg=i1000001;CH5000008MA=A0000000000000000000000000000007RFoJ=VH9I0000000000\#
00000>c:JShNHle;aF`T000000000000000X<PPZ000000000000000RnUn@=kOXH00000Pj<Z\00000W90LY000000000000000\#
00000000005J>OD=mEl;0000000000h5C8I00000000000000000000o=99Vf\Nea00000bgS6S000000000000000VYCRJ00000\#
00000PkRR<000000000000000Co7E<\cS^6BESoD0000000000000000000000000000000000000000000009J6LVR>7JTg3<[_\#
000003d6DUCe4Pf00000Sl1J@0000000000000000000000000000000000000000000002@TDJ_nE]k0000000000?Q7I@00000\#
00000000000000000000000000000000000NVG3JL04`J00000\VNjl000000000000000000000000000000000000000000000\#
000000000000000000000000000000TGMDPIDI7^0000000000000000000000000M21oe0000000000YjNc100000:V<L=9ZNh[\#
00000Te3Sj0000000000];DAJU<7Y>8;Ue@000000000000000000000;SHVgUDXZ00000000000000000000000000000000000\#
00000<M48f000000000000000000000000000000000000000000000chTi>YGHJU4LEA^000000000000000AK4H300000IQR?e\#
00000000000000000000000002?Cfc00000;;:N000000000000000000000Xl<0oaD?o[00000?BEh_000000000000000njI@\\#
000000000000000000000000000000?ULOO00000000007k1CAfNE`50000000000000000000000000000000000000000][10c\#
000000000000000oiR3700000h;2=IE^;8Ebi9=f000000000000000[d4\EF1@j4L0GL>00000000000000000000I>G6H[JEYI\#
0000000000000000000000000KCCA900000000000000000000ZBA`O`H>o30000000000000000000000000nY9gl0000000000\#
000000000000000000000000000000\CHnJ0000000000000000000000000Z\9OT000000000000000000007f2[]6_RDX00000\#
000000000000000gIGdV00000jBJT90000000000cE2Kk0000000000ak@3_00000000000000000000^[1cc000000000000000\#
00000Q4HHT@E<K600000000000000000000000000000000000000000000000000=608I00000:`;BF00000b87iW00000Ci;aP\#
00000000000000000000O5<>;00000lj6`G0000000000000000000000000000003]6=bhEKcd000000000000000\^7c3OF9HU\#
<Z8\1LQC=<^HL^]000000000000000000000000000000000000000000000hYA<AZmSg1000000000000000dB:f6OdO^X00000\#
00000H`6:gRG6FY000000000000000RAJAR00000eiJ?\6D6HFD\Q9NeCH1`L^QIA00000lB>kJ00000<f8ac00000\19>gFjUU?\#
h4URc0000000000BN8fG00000000000000000000M9QUa0000000000>9C^PZgDBf_]O7o:E2C]>YN:n]43R_bMKI70000000000\#
000000000000000b:3US^c3`A0000000000000000000000000000000000000000<^M94ilH7800000@?4XD000000000000000\#
0000000000000000000000000XmRfd3AC=OFfTS@A\UPOI_<TB=QQ62000000000000000000000000000000000000000000000\#
^V2fl000000000000000iB1RaZ]QdZ0000000000000000000000000PO0g8Xm79m00000fd:`iZUACAL<Bj>000000000000000\#
0000000000000000000000000>dNo^4^QMLYEHW]00000000000000000000eP1BK000000000000000AN>aQI2P]>0000000000\#
000000000000000VM7V60000000000000008F6oC00000000000000000000000000000000000000000000000000UWR<T00000\#
5LGXQZBBSU18JHJ00000000000000000000000000000000000000000000000000000000000000000000000000000000RY44G\#
BG59b000000000000000\0>Kd0000000000B=F\V00000000000000077Q`SOjEKU000000000000000CFHC500000VZ<ldh74ZN\#
00000000000000000000QCV>a00000000000000000000G558n;I1\hD<@D3?RBlI00000000000000000000000000000000000\#
00000TnGDZ000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000ROGo^0000000000[o8gZWET4A0000000000000000000000000000000000000000aj:;5K9LU900000\#
00000000000000000000H1@=4OnTmh0000000000HZR1Y00000FT0oNV?Q46YBKHa000000000000000000000000000000;lLG8\#
00000000000000000000H\:Zl00000000000000000000QN<ed00000H53S\0000000000000000000000000000000000000000\#
00000000000000000000GQ:@C00000000000000000000000000000000000000000000000000000000000000000mP3dOhlE77\#
0000000000000000000000000e57G5000008nDH40000000000000009NK1W00000MON6MQb4b@0000000000;^8Bo0000000000\#
00000000000000000000^O;NX0000000000000000000000000000000000000000^j6Q<000000000000000000000000000000\#
00000\O8^\0000000000000000000000000d16]Q000000000000000000000000000000jMQVf0000000000000000000000000\#
LN7VB000000000000000000000000000000j>;UO00000Sk@=anSHCdI33<R8Y5`<@<QmH`?JJm>?E[k00000000000000000000\#
0000000000R?4YE00000000000000000000000000000000000_QCZ<0000000000Q:@bE000000000000000000000000000000\#
eUGFh00000000000000000000S@RKU42<DR00000000000000000000iA7mgDaTFm00000000000000000000000000000000000\#
0000000000UV@II00000000000000000000000000000000000lA9D70000000000oCC`N000000000000000\J6>0CZ0B600000\#
NW=<k00000000000000000000iS9ZU00000000000000000000le;g?00000000000000000000fFU@f0000000000oaJhH00000\#
TP0ddR@0ZmN\MRhFLPYn0000000000000000000000000000000000000000jYQVW00000IKM=3VFSY600000TEQ7E0000000000\#
00000;dQSY0000000000000000000000000DbD3:FfOJ:00000a4T590000000000000000000000000?8RIY000000000000000\#
00000000000000000000000000000000000000000000000000nP6LD0000000000dG56D000000[DJl00000000000000000000\#
000000000000000707HJ00000000000000000000\?Q0F000000000000000i]4U=0000000000:?93H00000Z3LO10000000000\#
00000000000000000000d_8W3000000000000000000000000000000TW8RL00000000000000000000gj3HX[OChX0000000000\#
P95fSmHGSj000000000000000H75R\000000000000000DQ4hW0000000000cj1@Y0000000000VG;0H00000<bE9[^VRUNfGSbF\#
000000000000000O<H[N5?FdaS5Gk_00000F1A\40000000000<OGlBCUQ8blKA[<VYG3>8V?\4bk01U00000000000000069;M1\#
000000000000000000001UE:_U3UFi000000000000000hTO`]nfB`N0000000000000001kFO^000000000000000c@JQWjJ2SI\#
00000^d7Kl4ZHJ@00000000004gL]4g5KY8000000000000000000000000000000000000000000000m88nLLj6]dMLCnI00000\#
W86oea7@^hF[EEe00000000000000000000O36Jo0000000000^Z9Sm00000B?PZ90000000000000000000000000<DSdjmENMj\#
00000000000000000000000000000000000X1E61H?DB?0000000000000000000000000g5<Bo:WV<H00000000000000000000\#
00000000005T>@Lb\5djE[ELB00000o^6mM>VL9Q8^R<oZ97`1000000000000000SM;ojlHHEf0000000000>7V0d0000000000\#
cmMMS000006XRn[0000000000000000000000000000000000000000o_1D10000000000000000000000000000000000000000\#
YLQPdLOAjJ00000g9HTRT@U7b:bLWf00000HEPWD0000000000RQMKX00000bK9j_00000000000000000000000000000000000\#
00000]4TYN0000000000YiIcYFLQa980J6KeY2Xmn`Ko@00000KnFPe0000000000000000000000000000000000000000\7:_d\#
8AO@900000Kl2gQmd87mHWGJC81M0i000003:@MV29K:<8o;Nj000000000000000000000000000000EDOXU13LGY0000000000\#
000007d;\hk;5d;0000000000lN<D_00000:f1B30000000000000000000000000G2M]g0000000000000000000000000UW3QX\#
D7A>k000000000000000000000000000000000009YCmK000000000000000F1H2o00000000001\<d?00000000000000000000\#
00000;dG8Qm@8XU00000:8Aij000000000000000000000000000000[f24EAJDlO00000000000000000000n>PLl0000000000\#
0000000000000000000000000000000000000000000000000000000;3GJn00000iAP2G0000000000000000000094?cf00000\#
Q:7Ng00000>J21^P6DE;00000000009a6>J>CJ5OZ4ChB0000000000CnC@:000002M0CJ000000000000000000000000000000\#
000006OL<1CaCM`Lg@kOMM9MX00000000000000000000846Fh18U6h0000000000aNF3b0000000000000004YQ?ln48=200000\#
XNI3A00000oAM9B0000000000000000000000000000000000000000^h;U\0000000000000000000000000000000000000000\#
0000000000]VS8HiQ;Ui3C5:]U]L_V0000000000000006m6ULUJ;dG0000000000PE8YQ=S4bU0000000000000000000000000\#
00000000000000000000000000000000000U5UR000000niIUj00000]T1M[000004T9Jf00000o5T\S00000000000000000000\#
LHLZ20000000000lCJkm000000000000000RMDlk[FQ039QCFV00000000000000000000000000000000000BT:h\\YHd900000\#
7n1_d000000000000000000000000000000000000000000000XO6Wl000000000000000000000000000000000000000000000\#
2_6m[00000000000000000000000000000000000DU7WO0000000000000000000000000000000000000000000000000000000\#
AH3[g000000000000000000003TDnM000001eBcM00000@P3f][oN8:000000000000000X^N[n00000000000000000000aXBee\#
00000000000000000000RXQcE00000000000000000000iDUhA000000000065QC7000000k3Le0000000000000000000000000\#
00000000003KNdW000001fQ[800000JiTMb00000^C3820000000000mGBJT1gBGU0000000000\:;W^=LF350000000000@L=Td\#
LYNO9gn5gC0000000000000000000000000]J>7l000000000000000Yh0MD0000000000000000000000000000005_MXQ00000\#
000000000000000000000000000000BiNlJ00000BOEWk000000000000000<d0VR>IR8G00000maCB[_cTbL00000`aLO?00000\#
]>8l@l?:Yf1:?6J=d5[<HJRd:DRP`P2?Mg@00000000000000000000=XC07000000000000000000000000000000U]A:K00000\#
00000Id8mi000003H<Wb00000]0=LoU<;]700000000000000000000000000000000000000000000000000000000000000000\#
000009B=OI0000000000000000000000000eeROT00000RF5O6nn>Y\00000`R;fd000000VO0I`M04A3]H>_00000000005UQA2\#
fJR\b00000000000000000000EWD6Bn7G9F000000000000000000000000000000nEJ6f000000000000000Xn:Ke?W=QIGAJ4S\#
h@4L>000000000000000000000000000000000000000000000??3][D1EkCXm7Be7:5YF<KSDo0000000000000000000000000\#
0000000000000000000000000[=>A60000000000000000000000000IiUHD0000000000000007F4V[00000V7IT50000000000\#
@F22L`iQ9\00000000000000000000PGRY4^E35]okRi_00000000000000000000o9:[A000000000000000000000000000000\#
S3ESk00000000003k0E_000000000000000000000000000000B91Ji0000000000?l4VF00000000000000000000mY;H700000\#
00000000000000000000000000000000000MOJ0GTJGDKGSGZ400000h\Q;S00000ed1Y6R;3gnJ];lH0000000000_eO8M00000\#
0000000000000000fQ4^RJQB<0000000000000000000000000o2U\^00000000006P4=?000000000000000000000000000000\#
0000000000I20QA00000000000000000000WIHFh0000000000nT>Ja@5;di000000000000000?>R0b3a41[1K8cN5NOUn00000\#
0000000000000000000000000000000000000000000000000000000nMRMOKDSLc0000000000000000000000000c;MKl00000\#
N;0Okm1?<=0000000000C?RDE00000lRMBZN5K=E0000000000000000000000000000000000000000oeAn]ID1lNFn:O:aQH<b\#
c9:BWY5ODe00QMo2BTkl<D6XZUGG\=00000\DE0600000000000000000000000003DEeV00000_l7kBB`HP_000001i>S200000\#
0000000000`m32lmk3=gYH=e9;P@bP000000000000000000000000000000000000000000000000001hKW@0000000000KD2@;\#
1f:^TA1L1MMJMNNd2DQo000004IN_W0000000000000000000000000182R<000000000000000CYIMQ0000000000S<DMU00000\#
000000000000000RYLKD0000000000X`6ME50RAa00000000000000000000000000000000000\>1nB9[?T4n=ASI00000>a7ON\#
000000000000000000000000000000QjGoT00000:c;R3nnNj[000000000000000m@ON7000000000000000000000000000000\#
00000000000000000000000000000000000000008K<B_0000000000000000000000000000000000000000000000000000000\#
00000000000000000000D8<HM:78VJY_MCo0000000000000000000000000000000000000000>:4\\W0:Rg000000000000000\#
0000000000lg@NHllFXC00000O^85c00000WMCNo00000000000000039FMeYXH0?8?=Kl<]3H1IaNH\8;5eA;NHX900000S^<8N\#
00000>L6g@00000000000000000000XmJ>600000Ka2TP000000000000000lXH7^000000000000000gmO7M00000000006ZCP0\#
00000i[I_b00000000000000000000ggLZMZM5[c0000000000000000000000000000000000049U>gd<26Z000007Y3eE00000\#
00000000000X7^I00000000000000000000g`<_;000000000000000000000000000000Qn8:R]39<lhP7DMAOKC>00000VCE<Z\#
0000000000000000000000000G::ia3;CDB`B0l10000000000MQ:lhCP@I\kAS2100000Sd9VbVZA^P00000E40eTT37;nTE;o5\#
_`LBX00000_SH@>0000000000000000000000000000000000000000@;0?F0000000000000000000000000000000000000000\#
GICde00000;6QY000000OM2TcQ`G:<HlFfU00000000008_;Jl00000mQLIY000005KH=b00000000000000000000kM<d`00000\#
0000000000000000000000000A83^S00000CiD=I00000000000000000000:X:SF00000000000000000000000000000000000\#
0000000000b96DEFeUaMk2ReN000000000000000kEL8a00000XL3TfT\4S>00000UMC9<8N1de0000000000000000000000000\#
00000Xn0O\0000000000N5DaJ00000o=?XY00000000000000000000000000000000000MK3Qb;X>g:0000014To90000000000\#
00000000000000000000000005U@FE@IC79=^KDfK5<8f000000000000000];KZ=00000000000000000000l729S0000000000\#
00000`iO^2onCA`00000A98FbCi9?i1f>3O0000000000DB1A14iT<[00000E;DCk00000000000000000000000000000000000\#
000000000000000TPMUC000000000000000000000000000000000000000000000000007E8DNJX@NT00000@72VUl^7>;00000\#
00000HVQ9200000000000000000000E>:^a3I9Z09oBJdC[LGi000009A0j=00000@L5aL00000;=7CEU189X000000000000000\#
0000000000l\MBIZU;7ng7G<[jHHVRC1MeJ00000UmN>G0000000000000000000000000000000000000000:U2OO0000000000\#
000000000000000000000G<o31X@mZ000001?TDg00000000000000000000000000000000000C5DU^0000000000G;4_R00000\#
0000000000000000000000000_RR\I0000000000000000000000000Cb66bkPM<cRXFjL_3SFc00000000000000000000R1<A^\#
b>I_V00000000005ITOR0000000000000000000000000000000000000000000000000000000000000000000000VU>MH00000\#
SEQZI000004f37f00000000000000000000000000000000000000000000000000000000000000000`dEL2FV4>O0000000000\#
00000kOAMeH1H\CIoTZK00000000000000000000W]8?R00000g0;4JeFLFl00000mQ4ln000000000000000000000000000000\#
Ok01:<g>=M00000BgHfk0000000000000000000000000ZURToWTDKhg@M_?H65]_07;?0ckJ5`5PQ;Ea:G4^00000_RE<AT7O\b\#
00000000000000000000OfCWM0000000000fA5TD000000000000000>275;Y`BQl00000000000000000000000000000000000\#
00000>K2IX0000000000000000000000000QRM^=5^;nD0000000000\SG7J00000SXD9o000000000000000000000000000000\#
000000000000000E;A9mB2EU40000000000000000000000000000000000000000000000000000000QWGhK000000000000000\#
000000000000000>A4UZ0000000000jiR\00000000000000000000000000000000000000000000000000000000[X7dRoHKGg\#
00000B19@R0000000000If1a?00000L=Ulj00000000007CG5a000001:<n`0000000000000000000000000YbFP3?YLAS00000\#
000000000000000000009??o1Z`BYh00000DGSPBgnKmE0000000000HU3^`U2BRf0N3@:000000000000000m[2`F0000000000\#
9l=Ng0000000000000000000000000bG;<P0000000000L3:QA0000000000CI0?V00000000000000000000;9K1000000?Z878\#
000000000000000000000000000000@c5^j000001SGF@0000000000CC03>`UGeM00000000000000000000000000000000000\#
000000000000000000000000000000e12T4000000000000000YlSH;000000000000000mHJlZ00000bV42n00000^V>R100000\#
00000>;>bH00000000000000000000000008hJZL00000000000000000000`8Qd5000000000000000000000000000000kPM_M\#
0000000000NYMS90000000000dg3XC00000F8P9A00000g;=@I000000000000000Q<N8Oc38dX0000000000He:FcfJI4500000\#
0000000000OZUT400000@[=4E0WRmSem1dH0000000000X:VAD00000000002@45U:0F8R9_20?Me>8>OIGgBN6MP200000AH1i1\#
0000000000000001`R;an<O<B000000000000000>E46P1f4VP00000B>DJC000000000000000000000000000000:TCHJ[oJWo\#
00000c9M?`00000QhUDQ0000000000E>6Y4lQ=`b0000000000000000000000000000009QIXE00000oM3S<NI4@Whm31P2U6B0\#
0000000000000002j59P5^>cN10JXS9fNGG0000000000000000000000000000000000000000000000000000000BI0<T00000\#
0000000000^mLOf000000000000000XNEZO00000000001`UZ9HeB^g0000000000T8Th;Jo2EK0000000000000000000000000\#
B:OF;0000000000000000000000000000000000000000>^GE[0000000000000000000000000d=MR10000000000hc>nU00000\#
00000`Q9d8000000`0580000000000000000000000000000000000000000_U<YR2fLYWG7OfI0000000000UJ1Zd;RD_YJJGJX\#
00000=KL3h000000000000000000000000000000000000000000000NL:UK`mBAR00000000000000000000000001cL:Z00000\#
h8>BB000000000019<k:000000000000000Ul6bf00000i;24;Bf7M]bG=;2Qc30AE^HXW:9U>O00000000000000028ShU00000\#
000000000000000000000000000000aG7_d0000000000B8N`@00000000000GAeZ0000000000NS=DS0000000000000007m4k9\#
\OT=Ko3IV][cJ9>2hD?:0000000000000000000000000U=5Ch000000000000000SYBaj00000000000000000000`c7OD00000\#
0000000000000000000000000Ui5h9000000000000000a_0m20000000000JUU@@00000000000000000000Wj>FZkkELSDkV<@\#
000004j;g100000nJG:^0000000000G7HAj00000000003gL;50000000000000000000000000\YR^hHWL<e00000I;L[CB9RbV\#
M2T;IM4Lb9000000000000000`WKhN00000OoQ1Z000000000000000geNHm0000000000k=C2P0000000000000000000000000\#
0000000000000000000000000000000000000000eM>k900000000006T94i0000000000000000000000000000000000000000\#
4?QCXXTRg30TT;XdIQ3\00000000000000000000Cg47V00000000000000000000000000000000000bQ3ha000000000000000\#
000000000000000^2?0^0000000000000000000000000]n<CK00000IVQ[kYL=mH000000000000000f2NZQ00000c89MJ\TOQL\#
0000000000c@L63ZYDdQ:jOQ`9C7Jj0000000000KL=C3?F>gIoMLjC^LKGOVo<Q^6eSBF000000000000000000000000000000\#
00000KbK3g71UgO000000000000000c]UUX0000000000=kUhL0000000000000008U6<dfJCb4000008JQ2B000000000000000\#
000000000000000T\51LSjNH600000000000000000000CG>iCoU@mE00000:OTU00kGC_000000000000000000000000000000\#
00000<U7<H000000000000000000000000000000k^Od2000000000081?cN00000000000000000000ii3MZHgO>\0000000000\#
0000000000T_Ui2AmV<ZC<J=c00000000000000000000000000000000000000009cSC]00000000000000000000kfBL_00000\#
`\B:[ZO7mV0R4?P00000cF0SP000005WEaH00000j>70O0000000000kF7;6d<GK:0000000000000000000000000NW:6^00000\#
0000000000000009OSEX000000000000000V`2>_nUU\>6BEHH00000000000000000000T;4@87M;IWlhJ38Zm<1?00000AFI0:\#
00000000000000000000000000000000000000009m9;:0000000000DHDjU00000000000000000000ZVEKM000000000000000\#
00000000000000000000TKNK300000000002\SeK000000000000000L:@\7Jn?\F4^HL_=ISic000000000000000JOIEHoJ9k>\#
000000000000000YPK5EQ:A1GN0TC@0000000000000000000000000000000000000000000000000000000000000000000000\#
6O2P[0000000000000000000000000000000000000000bH@GAg^5ah000000000000000000000000000000m76764\1M;Vb>m8\#
0000000000000000000000000000000000000000000000000000000UD8Xa000000000000000000000000000000@LFbnBORFf\#
PK88T00000000000000000000?b1IXH<NJiK4SKN0000000000000004M:1bNC>9o00000T:QWX0000000000b26ki0000000000\#
00000Wk0WG00000;DJ;700000MVKMCMkT^B000000000000000000000000000000000005=L4E0000000000000000000000000\#
C94\Q00000>cCJTQm>AT0000000000000000000000000000000000000000]]HDXNi?YT0000010?4M00000aO4^R0000000000\#
00000>GHQ_00000000000000000000000000000000000000000000000000000000000000000dWL<S00000000000000000000\#
00000000000000000000iTF_J0000000000<g;i@000000000000000000000000000000000000000000000=2<co0000000000\#
000000000000000000000000041EQS000000000000000000000000000000TR7LN00000000000000000000f1=J>^0RUY00000\#
0000000000`>62c000000000023CfU00000000001^@?k0000000000000000000000000aj0dF0000000000VNQIffIV;aJ6<Rf\#
0000000000Ad=eJDZ=_300000dh>`4IgBG300000000000000000000000000000000000000000000000000H9FlP0000000000\#
00000Hn2B`BC6Ib000000000000000000000000000000000000000000000000000000000000000000000000000000002I<Sm\#
0000000000Lc<Cf0000000000000000000000000FmMC>i0BbO000000`FcI0000000000000000000000000000000000000000\#
SWKOm0000000000b14WEOk4;8\k4dMKLASBo>QeD00000NlMd<00000000000000000000000000000000000000000000000000\#
@j8T_0000000000Xh8Tl000000000000000000000000000000000000000000000000000000000000nUFbU000000000000000\#
DZ6h`0000000000bg4e<00000000000000000000000005J<K`R7LCb]97GV00000000000000000000000009fNcR0000000000\#
000000000000000000007[HS>000000000000000000000000000000000000000000000000000000000000=Y7aQmkQ]500000\#
XN020:c9Ro000000000000000e@NSb0000000000000000000000000000000000000000000000000096O=Q6]G0l49?0>00000\#
00000000000000000000O:MYW00000\Z:1Q<ZMV6DcV;90000000000lGCjo@`VA50000000000PX8e?;8@Q;TDRFJ2oTT@00000\#
JdFSj0000000000000000000000000o_E@fDdJW\00000000000000000000000000000000000I]0X0:@BOX<8MBmZG35M5?OcK\#
00000B73?X_<PLL00000AT0L=@78CH00000000000000000000]?1iT000000000000000000000000000000000000000000000\#
;XOPo000000000000000PD6TChI>fX7m:HB0000000000O655R0000000000000004^RAR00000\JRNSG82jS00000hH:jGjU70g\#
beNLT0000000000Bo71`000000000000000]GAa700000000000000000000<<BV500000O3C;m0000000000000000000000000\#
0000000000000000000000000]:@^E00000HIG1X000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000MTE?>00000000000000000000000000000000000000000000000000000000000000000\#
CXU;McX@:F<SIA80000000000000000000000000m4PT7000000000000000dKF<MKGHe_Kj1maKUDkG00000000000000000000\#
U8CXM00000_aTK]00000000006k:im000000000000000VbBdK000000000000000000000000000000C<CXf00000j0Q8S0<UMZ\#
00000VIN8k000000000000000\1Mff00000mM24O`FN_D00000dW0\VoUV:o0000000000000000000000000000000000000000\#
00000000000000000000000000000000000>=@3>7_Gi50000000000e90[Umg?^^@<RUeeg6EO00000000000000000000co?c5\#
0000000000000000000000000000000000000000T@=7A000000000000000i5>U70000000000000000000000000jHIljOF2Ag\#
iZ4UPa4;lc0000000000000000000000000:S9SU000000000000000000000000000000000000000000000K40\1Vc<M0T\PTc\#
000006?DBO00000000000000000000BZSXgJYDYkmCAlg\QS^AZbT[9000000000000000000000000000000000000000000000\#
0000000000000000000000000TZ3el000000000000000UXP;W00000000000000000000GH18?B<<6]n;CZNheD2o0000000000\#
b1Iho0000000000000000000000000U?Jid00000000000000000000000000000000000000000000000000Kg8ENRd9S?00000\#
00000000002THjP0000000000F;3oL9F@:\00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK6[BkD;]UB?<GhmF>ILKS=6Y7nLA<EEOjBoVQ6A[>7\KVa8PR0000000000W3:54LBSBQ0000000000\#
00000<;:l6000000000000000?YJ9I00000000005>Mea00000kP0Kd000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000l2Toi00000DR8IV000000000000000SiRXA\#
:HHHe?1A]9<7Nmd0000000000000000000000000`jI<Q0000000000EJ>gY:A32=0000000000Z4QeT00000000000000000000\#
YI8<W0000000000df=GK`XA5C2fKiV0000000000000000000000000000004C8i\00000000001jJCb00000@E<BC00000mmFLN\#
0000000000000000000000000mi4@G7]35iJL9C^]k>2YDbLjN00000F@HI:0000000000000001<@^;00000000000000000000\#
bH2[AU9MLc94HZd00000000000000000000000000000000000000000000000000000006]R8>00000R<RfV1HDK[0000000000\#
000000000000000000000000000000000000000000000;8Pgo00000000001dSLm8VBH]000000000000000j>E;O0000000000\#
00000O;ICA00000000000000000000b2>fJ000000000000000000000000000000b2=jj00000000005nUj700000a1E6gfeF7D\#
mJGX1f?4`bc^30ei\>I16;HGDMmKb\]bQei00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000Q[D:R0000000000ASBb43`Pa00000000000000000000000000J:JOc0000000000000008E9XH910e8\#
0000000000P9UmL00000000000000000000000000000051:T[00000o1>NDJ^QD;00000000000000000000000000000000000\#
JN2nL00000000000000000000a@UE`1<A[I0000000000LVTX[000000000000000000000000041K=j00000000000000000000\#
KUSh`000000000000000L>@;U:M=TR000002E0lL00000S\:\n00000000006hCPMQ=K>R3SOGYO3SUBKHQ<_000000000000000\#
dR6Km<<Pl2000000000000000NhAW[0000000000000000000000000V6CJlFSDlV3HUP4000000000000000000000000000000\#
000000000000000N7Rm@>j7]I6V?Q^000003TN4a00000000000000000000o80AI00000000000000000000000000000000000\#
mBK8^00000000000000000000GgBET0000000000V:S_E0000000000000000000000000000000000000000gmM[M0000000000\#
dlAI000000000000000000000000000000000000T_3e8000000000000000000000000000000MK6jo00000000000000000000\#
000000000000000000000000000000000000000000000000000000081MY_9;Pihd0TRj00000000000000000000000006?SBk\#
ZeT4KMSUcI0000000000000000000000000000000000000000Mn4lPR=HF800000QbAX<000000000000000000000000000000\#
00000000000000000000000004J7220000000000000000000000000D3Sel<IE>O00000000004^6[IWbUjZ000000000000000\#
015iW_ZN<K0000000000gTSGC000000000000000000000000000000000001iB9W00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\PS6GhV0V00000000000000000000DC?hA3[B`@000001M;:T\#
00000ANO5Y4S6njdE1YQ00000=nTQ@0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000WV@RV00000000004AMFR000000000067I:`UNL6F00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000Hd3b1b0H\Z[UUCk000000000000000X7KYB000000000000000000000000000000\#
kgE9C000000000000000000006_UYI00000UG;\K00000000000000000000[_:SZ0000000000000000000000000MN8lV00000\#
00000S_S]:l>U7=0000000000000000000000000000000000000000>ZBId00000:k2FJ00000000000000000000jdPIF00000\#
c@>Z]0000000000M>42T0000000000o[0@Ui]=H;ndClG00000P6SnN0000000000f<:N=e\T6\0000000000000000000000000\#
[R;[`Kf;Z]Kf<@ISZ=`30000000000000000000000000000000000000000fN=ZO000000000000000124Y]000000000000000\#
0000000000000001[4[a00000000008^8NB0000000000000001?OjY000001[7<V1[7==000000000000000000000000000000\#
0000000000dOC;G0000000000000000000000000e?;HI00000000000000000000\`Se=00000dnF@o00000KlN980000000000\#
000000000000000F8P1?CFAG68JQOnAJQb?hh7PH00000000000000000000RD5nV00000<D?JnfbFWW0000000000F^L<[00000\#
00000000000000000000000000000000000eK>6800000c:=0M000000000000000K[:ENf27TWi[958000000000000000;cPVk\#
00000[QOC9<LRl400000T\?5F000000000000000000000000054ISf000000000000000MVBM20000000000000000000000000\#
000000000000000O<U8J00000Q;Ma^000000000000000E=3fKJ4RaX[F7c[00000A=RYDnRObP0000000000000000000000000\#
00000[Y0=G;l<C=6jEb;000000000000000leA4c00000j9O>k0000000000HET3Y00000KW>0e00000mYNY;000000000000000\#
00000000000000000000000000000000000h>0aJ000000000000000ob8d582NdD00000YOHU050TMDbm4UeH_O^i0000000000\#
mY@a\00000<5QYT000000000000000000000000000000000000000000000000000000000000000000000000000j^THn00000\#
0000000000_g>J;000000000000000hI0ja00000000000000059U8700000e4Q^Y000000000000000a10fMMVPJ[MlPnF00000\#
00000l><l500000000000000000000000000000000000mnFW?IHOoh0000000000000006>2\\0000000000000000000000000\#
00000>g8JP00000<d5b7d1G6U;YP_gg47]@0000000000000006A?9o:BEn8000000000000000VNJm<lMP?I000000000000000\#
0000000000:>3Hn000000000000000000000000000000mIGPj00000:^@?Q00000000000000000000kK9E]m1F3N0000000000\#
1VSle0000000000000000000000000000000000000000j^;Sf00000:GH=30000000000BGC<X0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ikA71ST6VQ0000000000\#
kh0cC1DT@d0000000000;@>Uf07D\TLHRZ9000000000000000_G:`1000000000000000\A0=n000000000000000TMI<f_gS:U\#
00000;4<lo000000000000000K=6kW000000000000000`NJRM00000e28\K9K07?0000000000000000000000000d=30Z00000\#
000000000000000000002`MdV@2SQcoARA>0000000000000000000000000EGQ7S0000000000FOImEeTKPA000002^=_]00000\#
W91CI00000000002Q06AjkD8NF9EM74k7[l000000000000000mbRbco0Jo60000000000;3SbX0000000000P:=^F00000;S8TB\#
LVI5b00000ON55:\9PPg00000000000000000000lCUc60000000000BVGY]000000000000000000000000000000n]HZH00000\#
00000EfEY=000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000077GB0000000000000000000000000I[0Yoj\G`J0000000000000000000000000g7;@1\#
N^2Md0000000000g3CAK0000000000000000000000000000000000000000000000000000000N@SSigdT7D000000000000000\#
00000EM:jT00000000000000000000@KFNG0000000000000008jQ1l0000000000000007_?Uh7_?V?00000000000000000000\#
00000000000000000000;U;cn00000000000000000000SWP1S0000000000Y:TPL000000000000000865oi00000dB62D00000\#
00000g^9YW0000000000000000000000000HL2i^`aLRL000000000000000000000000000000L;7m?3T:eTGi2aaNh66100000\#
0000000000^a?aQ0000000000000000000000000000000000000000\d4BZZiD2K0000000000H<82UfRPFj000000000000000\#
aI@kA0000000000000000000000000e48W`00000OLA7b00000Uo97@00000000000000000000000000000000000iER^E00000\#
0000000000EWM>QOL4W=><>EV0000000000<B18500000000000000000000000000000000000000000000000000BlCo=00000\#
00000oe4^=?Z@V?000000000000000ib7ig00000000000000000000i`@`10000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000<c00>000000000000000W1>jUaV0;j0000000000NBN440000000000\#
hQBSL000000000000000000007gU4bdh37D_^QI]jY6fD000000000000000000000000000000Ub;j[00000Uk1m[R:DDO00000\#
000000000000000000000000000000000000000000000cKEXG000000000000000000000000000000LGA;\000000000000000\#
00000=<K<C000000000000000000000oUKD000000000000000RGDL^000000000000000K@MA;000000000000000cIQ\R00000\#
000000000000000000000d;4j5I=a:4HBh@PAM@E00000Cc@6_000000000000000000000000000000G3U1I000000000000000\#
0000000000R0CMR0000000000000000000000000RRDF100000`@2S\OQ02jh54hg`NH;]m@7Ggg>UmX00000000005dUme00000\#
00000000000000000000c78IJ0000000000>kH3b0000000000000000000000000000000000000000000000000000000T=:NK\#
gWFj00?3fhZ6NVn00000000000000000000000000000000000ZTN?K000000000000000000000000000000onSiF0000000000\#
00000eUD]1000008>2>R8Z5\40000000000000000000000000000003hLS7:5>Q[00000000000000000000000000000000000\#
00000J7LY60000000000DK=m:000000000000000000000000000000000000000000000UdFC@0000000000000000000000000\#
aD:I2\\LKj0000000000dEHE9000000000000000000000000000000000000000000000000000000000000]^G5W0000000000\#
00000IeQ3?5jR9:000000000000000000000000000000000000000000000JdR^000000000000000000000000005lJc;00000\#
00000Q09aR0000000000000004PQl600000000000000000000[f18N\ES8b00000:OV7V00000^bMco00000000000000000000\#
000000000000000UnH1F00000Z_6Vjc2G`e0000000000JhP7A]I9AC000000000000000000000000000000000000000000000\#
00000edD7`0000000000000005f4AC\mI^X00000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000bZ98?00000000000000000000\WI`Z>JOc`00000000000000000000000000000000000\#
000000000000000000000000000000X>9><EEFH9000000000000000I\=iiG`5l^=hTGe000000000000000JmJ2X00000@kGgn\#
0000000000]a14:00000000000000063:2a00000000000000000000Y91Fai`@Q2`TQf<000000000000000000000000000000\#
P_M400000040L`[00000_ELM`00000eD>_=eD>dJ00000gI:oeng3M30000000000_0U0H8cD@`I98FG0000000000TRJRCa;F`c\#
0000000000000000000000000000000000000000di1^8bJKcK0000000000UMF:LD^:VU000000000000000iiSg<0000000000\#
000000000000000SNBDSP[E9Se>M9Y0000000000000000000000000d=7<id=7=P0000000000LW4oa000000000000000Ji>IY\#
nf@c_00000h2J:7000000000000000lL93[000000000070:_4AVB4Fj:O3[00000Ln55E000000000000000000000000000000\#
000000000000000jb@k[000000000000000F]H620000000000000000000000000T0DZh000000000000000[H12W>A@mm?GDMK\#
3N38j4m:4300000T44S3^?08000000M>?US00000kS0I;0000000000000000000000000W`9;g0000000000000000000000000\#
00000000000000000000BjR\<000000000000000000000000000000000000000000000000000000000000000005F;Ml00000\#
000000000000000fP3?cii9Wh00000iM2kP00000\QF8C0000000000\E1]^Uc<?k==H0n00000WbI4i00000000000000000000\#
00000h?EG2K1OX=PQ9cHNfMUU000000000000000000002F>[<000008n09W>X2Rb00000;ZQ^l000002ZC470000000000ke?I?\#
0000000000EmAE\lNBZ8HoN3_00000000000000000000l@N6d00000d;7Y10000000000on>a<000000000000000bfQ][00000\#
0000000000]O0fg000000000000000L]K_L0000000000I@Q^5E0SJ\000000000000000000000000000000000000000000000\#
0000000000Z@5D4h<>G[46HgE00000000000000000000000000000000000000000000000000EY<KJi>TBB1PNCW0000000000\#
0000000000000000000000000M9=E[000000000000000000000000000000[0CYidbJ6200000G@Pi?mCV9?000000000000000\#
00000000000000000000`b@1K00000SSSOl000000000000000000000000000000000000000000000j_TE;eCLcC0000000000\#
00000000000000000000000002^;`m0000000000000000000000000000000000000000000000000000000000000000000000\#
00000_<Q=700000Vf4`Y6UF;B63JnHjoRYU0000000000000000000000000PF9PC0YG@J000000000000000000000000000000\#
000000000000000[PRio0000000000NG8M^0000000000000000000000000VPNP100000000000000000000000000000000000\#
00000K\1=08X;`2=G67U000000000000000000000000000000GGG4e000000000000000000000000000000000000000000000\#
0000000000000000000000000c;G43_;2A4000000000000000000000000000000ef7Oa86AAZ_SAK_<MJPO00000kfOId00000\#
000000000000000WeRJc00000000000000000000YH=1mF:E;eNLP4R000000000000000cnKWl0000000000jCF1[0000000000\#
000000000000000eUTWTCo4TXQH7TkEjUG8;nV;L0000000000S525QQ=98^B7MPC00000n_E8M911?IQZ6Od9VRZfA=U:8IH1fK\#
57DM500000000000000000000U`<bA<l5\d00000NJ:?D]P>NS000006R>@gh02Yi_UFnO00000000000000000000F>:kN00000\#
00000YhEXl00000000000000000000000000000000000KO:Y2000000000000000f>DPHMeI?10000000000000000000000000\#
000000000000000Y;@lm7=AfCKDDY@kXGA1e4M>f000000000000000K8S9@g^=<IOXPah;]UFU0000000000000000000000000\#
02VAR000000000008P[7000005iUbc4Q3S300000FRISH00000cg5]O0000000000gXBaH000000000000000000000000000000\#
fQ<9A00000<AJU0000000000000000000000000000000000000000000000cOQia000009?L@NG0ETP00000000004;1<;00000\#
000000000000000000000000000000000000000000000000000000000000J>?VV00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000OCSDL000000000000000000000000000000EH?7d_7?OlCB=oXnjO90\#
<o6O>njO:V000000000000000A8B<W^]D^300000000000000000000000000000000000000000000004MVW000000000000000\#
00000UA:5P00000kVD;30aHCA00000D6N5LchT[HknUE;00000000000000000000DfK09`f:JZ000000000000000000000`=?W\#
000000000000000000000000000000000000000000000_\4E20000000000S21:U_k3HN00000@VB^900000S8Ge@0000000000\#
000000000000000000000000000000000002ZU?M0000000000TnIPg00000000000000000000hQNaI000000000000000W7;:A\#
00000hd2>GcN13G00000000006KHR9000001g1PYV46TKZ0O9H000000000000000[[@420000000000000000000000000P<<@i\#
000000000000000keTaI00000000000000000000000000T>;`0000000000000000000000000000000000000000000001V43X\#
00000000000000000000;9:?n00000X]Cb`0000000000NeC?_ZX12n0000000000000000000000000_gBWf000000000000000\#
00000[`Rnm0000000000000000000000000000000000000000000000000000000000000000000000000000OP=?0000000000\#
0000020Ecd=BPBY00000gQP[c00000000000000000000iLNBA00000@7L=000000000000000000000g>EZd000000000000000\#
00000000000000000000000006MB^000000]U<m@000000000000000000000000000000000000000000000000000000000000\#
000000000000000OdJ>k00000000000000000000hl@7e0000000000;N7@k00000gHHB9KW254k<4ki000000000000000_k15c\#
0000000000oBU1m0000000000\0Df00000000000O68hW00000000000000000000000000000000000AG9OkoaL420000000000\#
0000000000000000000000000GDGbHB=J:aeXO5M
"""#
