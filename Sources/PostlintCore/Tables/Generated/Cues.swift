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
*gläntan	t	t
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
*liden	t	t
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
*rundan	t	t
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
*terrassen	t	t
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
*tunet	t	t
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
*vreten	t	t
*väg	t	t
*vägen	t	t
*värde	O
*värdet	O
*värk	w	w
*värken	w	w
*vången	t	t
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
allén	t	t
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
esplanaden	t	t
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
gränden	t	t
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
stigen	t	t
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
torget	t	t
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
2404148652208<020000062431800000404508004220015812421090024:9261031;10:29610402:28184>00::102422:80>\#
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
80>81000<4830700020416201450000;83081>30080000140:509>95498060<02:960:08>8:182<0100022000<346040<091\#
88191802<0858440;23481602<02090090<80010;?783>810;;200100861182003114240031:118114108220444215000076\#
0031040800907<000468210<:0>11<94080:0>1041084;10250205004<450142602041028804000160286<00091504804012\#
0040240904200000040:>1::84409200429008268443443428800004489203025008200443500840825402;9830209450608\#
0482100121086<041285841>0210222:20086=0051280;30038400004000305006143921479000242:=30=:0093<80904210\#
3814004142040108401818840040848400:060810?>0503004901002:2000041>05934840=0048214066310853:::4446812\#
20430;0>1908250400093000988001<0408392:81=285041082;806<;04<85;00220:7081>0<000812013118;2228002016<\#
85729<:408057200187:=8:21;70:9<402082510<0801902::010181090022001084090;8020002=91040:<215251104=:8:\#
600402:0<1:9432=118140400240062<>4<43842900603424<01100089<900<8002:0000110004011688010003;02;000000\#
79082085:412448<0012481140744001340281082010:645::9:082089:009>?0=<1;<20:8<89416180420:0948202031249\#
4079030:01040>44421674800945480080<0019000:06>08<4030:4406=40704=20103200101=7<8286408;2000208538280\#
062486186240<<00200140600201604:<21010:04<235181088408910>4070414::4<:95440<=01<2040;5440>2842814000\#
42:420260006023320000:100428<81800:<90400120:635=8400001;000280>840041001443<00<8036<003210300626228\#
6059<1:02<0400408409009438561220190150>200622846165:01;894>013600000501224620<:2125464802;11>8042800\#
;40200:97<880:::400608:800042441870908800?8800088;31000801:0500<09000<1:0;01207882011>430800040<8<16\#
044=8088844046002=048432=742:888351024090420009101083;54360=9:080=241>0089240344946<004011018:010002\#
632=801008?0<6394090724564047123207001:;08084000040411104084221:050000931042<28320800>>08<808142518;\#
8060052007001822600622000220426113;:112000421294880<?0201000428009;5;548>5710159>=1405850=25008001;8\#
30800318:406<04034881860<88:8002080<70069020162090820482:05602100:81492910019210211208:0>49000080002\#
14018210006=960043085784204178182804220043126250880<83820002009:44==0:6001:1008100<00041802030132024\#
220480411101?>14>0002<0<19689834981120460082240440050111020010820008082;48900008302320009010040<0882\#
2<81030:01800:1220002<802901752415;231:0300480100001088418:>0220170150082:6:95824508091001<305400466\#
2800832<0868260:022004<282<04088081;:01501:004<098302430005404110990<9201002205<4002:9<6498130400810\#
0014041100022:008061<02180:327=072222918144104:8240::404<665401860:6049:884202453:02:0=105?457;81040\#
801208100230220253380078041180280<10008009<;829022=>00001030<4<2016100400000160:830040802905808340>1\#
0:060580404<00008814041008:;0183188:5424460100=025830>208<000244890>8>932584026000305048640250800=00\#
40004268000:230240851010800?0:042025;002308034040<=054<0820084222000808220400:00200013:409:0<:;10281\#
531>44001408:000:092>433808844428202035040202006404200088545402070212<020<006044<230040150<01>414060\#
06009>82040<30084983140308466140<0008604056182174<75011<:12882136;30920348434<0010001<;4:220<147<24:\#
7030409224210020220941:424=041021000:1:3?820<0000928001<0903481404008200049:<000<=02062:2<4>807;4900\#
500660000081;001<400:0182842708441810002004<81044;2880226089415100>2801107000040841:8021=2826:001691\#
0480440201108>>24980<02214221213002464<60132922040040440:00048846433<0;0048813465060004>020908512000\#
8801032000008000<360908=280041201229>841212<30444381592402:<<>0=216520::2241010400428704240902345709\#
441481;052081006;00288220>>2280044488833027820018105<5880092242220440001?00041201113:890600890281302\#
4055060301<:03091849>1=05210<01056<48008140888802::2061000404?00022138608:=31721380100823120<24009<5\#
40029920>411=4:7806802=734<00<941800255066600010900010585:1800083523083688<<<09<0504261291;844:45718\#
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
0000000000000000000000000040000000000000000000000010000000000000000000000000000000000000000000002000\#
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
0000000000000000000000000000000000000000000000000000800000000000000000000000000000000004000000000000\#
0000000000000000000000000000000000000000000000000000100800000000000000000000000000000000000000004000\#
0000000000000080000000000000000000001000000200000000000000008000000000000000000000000000000000000000\#
0000000000000040000000004000000000000000000000000000000000000000000000000000000000000000000000000010\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000002000000000000000000000000000000000000000800000000000000000000000000000000000000000010000\#
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
000000000000000gA;1i000000000000000000000000000000A5EGEIMJ1500000000000000000000>95_T000000000000000\#
000001E4\[00000000000000000000000002l<G?__6SQST:1Y000000000000000FlEbX0000000000000000000000000U0P5n\#
0000000000ah9_?00000000000000000000000000000000000fa8Vj00000000000000000000000000000000000B2?meXcL>?\#
dgMLb000001jL9>Dh@f_0000000000gA3>Y>F=RE00000000000000000000000008GI];000000000000000000000000000000\#
000000000000000X6DTL00000000000000000000000004GF:I000000000000000000000000000000?^G0A_M:Cj0000000000\#
0000000000IE5MU@^>JG000000000000000DR0R_00000Vj:0d4P?>`00000000000000000000000000000000000HY>nD00000\#
00000Kd5NE000000000000000[JGgZl_P<Z00000000000000000000C0;C^00000?9PB60000000000CI>X@000000000000000\#
00000000000000000000000000000000000000000000000000fi9E900000\5KcZ00000000000000000000000000000000000\#
R`COnEW@cI000000000000000000000000000000NGPP[0000000000000000000000000]:JY60000000000K\JOf00000;\JoR\#
>IV6n00000g;:?10000000000S?16a000000000000000H_M_L000000000000000L1PG[00000000000000000000k;JE;DN?]J\#
0000000000000000000000000000000000000000N6KBG00000000000000000000000000000000000000000000000000RV84D\#
=NB<B0000000000000000000000000Kg87N0000000000dlTD;0000000000?K9;:0000000000000000000041Gd\MgPTV00000\#
JK?ic<l3@o000000000000000979@i00000000000000000000000000000000000<_?TY<CBId00000000000000000000PZ9e0\#
bIP]K00000000000000000000000000000000000K1OM:<77cf0000000000000000000000000iB<bh000000000000000d2N3\\#
000000000000000000000000000000<U0Og000000000000000`oB=N0000000000000000000000000000000000000000Ld:Qm\#
0000000000RIFA@EmM:g00000000000000000000egQFd0000000000@G;5;00000W>Jjd00000LAEMd000000000000000IgAVZ\#
00000PQD>f00000000000000000000GE9LPE:B0000000000000000000000gE9FL0000000000:?@_A:BPTe000000000000000\#
ghK=T0000000000000000000000000000000000000000000000000000000k46\Gg[AF8egKXH00000o0KC3000000000000000\#
00000SOJj3jPP=S00000:0BikJ<SY?0000000000000000000000000SJO4LN5ADP00000n_R5d00000000000000000000;37X3\#
7>BLC0000000000aVFiA000000000000000:7@A\R`6`^J\JSl00000d;RfB0000000000000000000000000000000000000000\#
00000Cn>mU@GA?S0000000000000000000000000000000000000000000000000000000000000000000000e3IYF00000HQ?HD\#
0000000000g0>l000000000000000000000000000000000000000000000000000000000000000000h7A_nf]DjfPT4[g00000\#
00000l>>Hj0000000000n^1G400000C7?FZnM0LK000000000000000;l0_5_44Ni00000_15=P0000099L3000000kI5S33F9cd\#
gYGo100000000000000000000=K<P1lV6\5o>>lERUPdj00000Zc<d::@NAf0000000000HVN_;000000000000000f>24>00000\#
0000000000000000000000000000000000000000000000000000000000003l3=O00000R:M1900000000005[0E^0000000000\#
FDIW_00000000000000000000000000000000000Ue@1ieH7E47ZT9@0000000000`FL^T00000000000000000000PW??c00000\#
Bl<>`000009I<Ef00000000000000000000h66A[000000000000000000000000000000000007A5K2E0CV2_<TCR0000000000\#
000000000000000000000000000000DM>?j0000000000000000000000000000000000000000j6TJW00000000000000000000\#
000000000000000000000000022T@CWcUSf0000000000000000000000000AC=ZO00000`KQ3=00000000000000000000XG:H<\#
00000@H360000000000000000000000000000000000000000000000Pn;Yg0000000000lPG@2?MA[GWbAk@000000000000000\#
000005g;bl0000000000\:ITVI1P^kKfUc20000000000000001a3Y?G>EDH0000000000@QEe70000000000000000000000000\#
`OP2j00000000000000000000000000000000000`7H=LFOJ6_000000000000000V2OAU000000000000000oaF1=XGQ7^00000\#
0000000000D4<K[FD;3T0000000000aFAXaM\TOc0000000000000000000000000000000000000000000000000000000<eK5T\#
?_5n4000000000000000ia>2U0000000000:fA[RFfRHC0000000000]PLD=00000c4G^o0000000000E1J0_0000000000nKQM5\#
00000000003@8ZiQ@FIP00000000000000000000Ie4TG000000000000000000004gImam?EIcKfRhN000000000000000nZNN=\#
00000000000000000000Ae5E400000HMF1l00000000000000000000GUAQO000000000000000000000000000000hT3YW00000\#
0000000000`N0M>0000000000ULLUKUBOJN00000000000000000000nK76P00000?FJIf000000000000000000000000000000\#
00000000000000000000o;RIJ[cV?=IP7on0000000000000000000000000JH:^IOL2NL000000000000000000000000000000\#
]KM]95FIPW00000000000000000000l03?gGb>CFe9OaH00000`H18o00000000000000000000000000000000000=`L:L00000\#
0000000000^C:=VjhS4200000000000000000000000000000000000<4N^T3o8l;0000000000000000000000000^ZV6H00000\#
00000g\RDQ00000NmC^c;oF\U2H6S5Wc=UJa=J`_00000E=R]F000000000000000a;>@ok6LJW00000\7DDn000000000000000\#
00000Y3:RK000006N7d8FTAKV_4K`F00000fS1In0000000000_J8J<V75DV00000?@:8c00000\[83400000000000000000000\#
mWM4R000000000000000000000000000000000000000000000000001[:230000000000DoVB^00000000000000000000>T98C\#
0000000000V_RJj00000000000000000000ITFjO0000000000kc8I>00000000000000000000b;?ob44L5^00000lPB1RK3MD9\#
VdM1\000000000000000Jj6M[F6KGR000000000000000000000000000000000000000000000HVG39hJ:b=C412aKIDob1]EOi\#
00000j`Rkd0000000000ElOLT00000H<T2>IN8AIe0U<60000000000:D;cjZf<Hjmk@T=@HB7ZF3D=?j^Lgh000000000000000\#
0000000000k`?n70000000000=_FDeen6D9FN@<7^8;kGO@MKP<\P_a0000000000000000000000000U37<=H5?FC0000000000\#
odNYd000000000000000000000000000000000000000000000000000000000000?kNPW000000000000000000000000000000\#
00000000000000000000000000000000000`c;G:bR0R?96ME^[dIIO0000000000000000000000000QU=m^000000000000000\#
?CJkN000000000000000K<Gdh0000000000000000000000000SJ@YP00000[H;I?00000n::EhRFAoPaO?Jn00000Z16Oh00000\#
0000000000Md7GX00000000000000000000Hj9ko0000000000000008e<9dBOE^]00000000000000000000000000000000000\#
00000TnM7_000001ZAc@00000RNPDl0000000000b:AiRfS8Te0000000000d5@CQMH0cLPUPLG0000000000000001_7iX00000\#
0000000000KK@C?00000kc@A3UZ?\`00000000000000000000000000000000000000000000000000@@EhM000006nEfo00000\#
d3SLHjj;aW00000000000000000000194iK05?EY00000000000000076SZl0000000000[HR=:00000000000000000000GP64Q\#
9iF>o0000000000BSP`P0000000000@<ERc00000lcRE[9[U?D000004LBP_@=7XEe892[g2Ueg000000000000000000005A@R7\#
hHKVW00000000009JLOn00000000000000000000000009BNC0@U61l00000o=41B0000000000000000000000000Li0^Ug_7K_\#
Tc?jgWbKYYNENh\0000000000maAf`000000000000000R0TGiD4M3^0000000000000000000000000SSBiIQ=TQ]0000000000\#
0000000000U^UIl000000000000000H\Tm@000002X7o100000000000000000000000000000000000>0Tfc0000000000=j3@X\#
0000000000mC1HMjT6mcPfGG3D8LKn`Y:d[BnQG9064nl00000aIQ[W00000000000000000000jbCDG^nKhA000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000X11VS0000000000\#
leAlXgd70AW1N\\000000000000000000000000000000Y5?H10FNM=00000@aAcnCL>\l00000Bh:R;0000000000:8NVd00000\#
000000000055C>j>c9<7\U1On000000000000000Z=11fnICdAFL7W600000Y_BVB@CULD00000CRA7RfbATR0000000000@hNC>\#
XiP]ZSV5;f00000000000000000000000000000000000000000000000000000000000000000P9ECK00000000000000000000\#
00000\cE;lHRIgd00000000000000000000000000000000000000000000000000CQSX>000000000000000000000000000000\#
00000f40aRVK;nc0000000000000000000000000UH@]DVi<Fo000000gEGZH6744ml<1J00000dEDdH00000`Z?FM6WGg000000\#
=:E=>0000000000joLM`000000000000000[75gB0000000000_5OeCiJ:I?00000>1ESm000000000000000000000000000000\#
00000000005\=OC0000000000R6?9E00000000000000000000KXLoL0000000000_[KHQ0000000000IiKLk00000X`B]m00000\#
IXJgR00000bgNF800000000000000000000mU7UP=e6Rm1iP7lA<Sj=000000000000000@DGfaS4Enl000000000000000jOSDQ\#
00000000006nKbX000000000000000000000000000000`bFMAM6JlZ0000063?QW5T3Ak0000000000000000000000000An>`>\#
00000<AM=d00000k75`GRgP0h;b3eMWH8[d000009FA>R0000000000>LV@a3f10>0000000000000000000000000;5<Tom56ZL\#
00000000000000000000000000000000000000000000000000mK69Gb5BPn0000000000000000000000000aXT?M0\EU<00000\#
85IgC>BEh200000Q8M_Z00000000000000000000000000000000000\2OKc00000PaKM<0000000000@JNB5000000000000000\#
0000000000000000000000000000000000000000KKE;700000G2NV?000000000000000000000000000000J]O[6EaU0300000\#
00000000000000047BRk00000Q08dG?[LYM0000000000000000000000000000000000000000EaCMN00000000000000000000\#
amSdH000000000000000hR=KO00000_G3[2000000000000000K37cX0000000000000000000000000n^Ug000000<X18S00000\#
ogTW]0000000000000000000000000b72JXY[78lXe7;C000000000000000000000000000000]i<5a00000000000000000000\#
000000000000000@F9lbWfK]j000000000000000000000000000000>NP7A00000f7=nW000000000000000000000000000000\#
B^KRO00000000000000000000lm=XZ;TTfP000000000000000000000000000000[XVD]00000000000000000000`E9NR00000\#
0000000000000000000000000000000000000000;3;[M`UJdl000000000000000=QCXJ000005XAdOb<Fb9000000000000000\#
4aP7500000000000000000000FAQ75@NG2B000000000000000000000000000000000000000000000`@REi000000000000000\#
00000000000000000000000009H>MNVdMOg00000`Y0]e000000000000000a8AWF4hCE^HRUaR0000000000000000000000000\#
00000aa4NO00000000000000000000kZ@]jn8UHV00000000000000000000000000000000000000000000000000ai5m_00000\#
9fTSA0000000000000000000000000000000000000000e[DZn000000000000000UF88FPEOUP000003NUPB00000000003_1TS\#
0000000000000000000000000000000000000000e4?]Y0000000000T9GAV00000000000000000000oXTO=hGU?5cmMmQ:=4E4\#
000000000000000000000000000000000000000000000000000000083Gl30000000000000000000000000b:GA\0000000000\#
RH1<A5@JQI000000000000000jPTKg=@?J5000000000000000000009:1i10000000000joN7dh]LJ7N598=PF:>]JLAWkUTG2`\#
0000000000000000000000000858\0ZI8fJ00000OnIcQVUM8I0000000000000000000000000000003aNGH00000kdRbA00000\#
Im6^]00000hfI]S7[FGh00000NiG0\AJO^500000G;4hQ0000012?3LS6?Tj0000000000_\JL:0000000000Lh1`Fca5b`JdFQ>\#
7PJd@gM1?6o<O1^Xh;9Sk7<9HgKP9500000hI9k[00000jh0H\N`L6O0000000000R5Dj8000003BDSY00000000000000000000\#
0000000000>Z8AjD3Oc:QcRJY9]>O7]dSZ@00000000000000000000GJKN>0000000000000000000000000000000000000000\#
000000000000000000000000000000Z_3OJPGMS<[JS??000000000000000lS;nH000000000000000000000000000000AhJFc\#
00000000000000000000\E1EU0000000000nmHdc000000000000000000005_=J13BFgQ0000000000QH07X000000000000000\#
000006MC?W6[U@\0000000000WBV;H0000000000000000000000000E@2k60000000000000000000000000j_@7M00000;TIlP\#
000000000000000000000000000000000000000000000JGQ]c00000000000000000000ML9^G000000000000000000000m6ld\#
000000000000000000005G76BSeA@>Z@Qg`00000000000000000000ONKVC00000000000000000000TJFTW000000000000000\#
JH;]F00000bW?mU000000000000000Q[:9K00000000000000000000000000000000000oP<h`00000`fQN7>05Je0000000000\#
0000000000g^7fO0000000000ND<R7000000000000000000000000000000;gNW8<]Qmc0000000000^d9fc000000000000000\#
00000];0oB0000000000000000000000000b9MVE00000000000000000000Vc6Rg0000000000k>NOS00000ARB:c0000000000\#
000000000000000000000000000000<IV8gA=4XW000000000000000d_>DO0000000000000000000000000TW=NE0000000000\#
WF7mR09I;mV]PC>h2@FHgZEcY`DUO30000000000C2BT4000000000000000000000000000000hVDAT00000000000000000000\#
_@N6@00000A:N6O0000000000]1T]A0000000000Y692cCm7ma00000000000GG1]000000000000000000000000000000@kD2a\#
00000=N8c200000CGTgR00000`JHcLYE8<fMhG90hUJo^eK3hW000000000000000000000000000000dP;83000000000000000\#
000000000000000HX9gLGb:Hd0000000000Yg@:FMVEj=[ALF1a>SIG>dRk;00000000000000000000000000000000000?J0OV\#
00000000000000000000JX;3@gjEf[000000000000000000000000000000Hc1IP0000000000000000000000000]BI__00000\#
NVT5_0000000000000000000000000148[X00000SA;GP000007`;cT`Y4F^JY2bD0000000000i=SKDmAU^Bb[8fnNDUG=NR>LO\#
0000000000000000000000000YSSZ]000000000000000000000000000000`G9GcWm<e0?_3;50000000000QOP5WV9Fgl00000\#
1bT=QaH6BHgb8V4mS6lnHb?@74eMF8000000000000000;X6[V00000000000000000000000006[EGT00000\^1:P0000000000\#
0000000000>oAKc0000000000@aJcSY[L^EJlMe6WVN`BKUQZf00000<4R3e000009eN4V00000000000000000000o?85J<]R15\#
0000000000000000000000000000000000000000md2mG0000000000n@SGW00000000000000000000N_T]o_Q9YC0000000000\#
00000V5@G;00000LBJKYS9M<W0000000000mfN<6000000000000000?\G6DCg?Bn@e8@=0000000000e\R2<000000000000000\#
0000000000000000000000000000000000000000ZY8gF00000000000000000000000000000000000M:R@8000000000000000\#
000000000000000P95Ki000000000000000cQEQILn6DN0000000000000000000000000OG5<K0000000000000000000000000\#
H37P^]NSTl^N:Zl2Q>FQ00000^5;K50000000000000000000000000FbBS`[>TNi0000000000jOFmN000000000000000E0?hB\#
00000000000000000000000001<9F90000000000000000000000000000009aD^YNb=:l00000Z6LZZ00000000000000000000\#
00000`\=n000000hoOW5000000000000000000000000000000jU3:W0000000000000000000000000000000000000000Il4E?\#
EbOZj0000000000000000000000000TDT160000000000\^AMdG9M8ddO3V4d^O=L00000CYLWe0000000000000000000000000\#
00000b55N2g^TA>000000000000000000000000000000jB<<5QG2@Zm9Af@aVJ@B0000000000CB2QY00000000000000000000\#
4_L:76UM`2AhE]Z000000000000000000000000000000000000000000000000000000000000000000000000000ZVK[e00000\#
000000000000000ZU=4T0000000000CMFUB00000=NOGn7QHTgWTQBX0000000000HoOPn9GTCGN39Wg0000000000000008PGS2\#
000001^39a?hM94j>8YRM2>di000000000000000000000000000000000000000000000000000000000000YZ=XF0000000000\#
Lj<8m000000000000000000000000000000000000000000000[3L>H0000000000m17D9[h97W9YRT60000033CE20000000000\#
0000000000000000000000000000000000000000l;2AJ00000000000000000000k;RAC000000000000000000000000000000\#
00000>^<cI000000000000000LINgU00000000000000000000000000000000000J?6R8Ea3=h00000000000000000000BX392\#
fhFoN00000Q>4UFF0D>60000000000=iBY:00000Qa5nZW6I3hIH9`V00000000000000000000`19:l00000S]M\<0000000000\#
0000000000000000000000000oK;l=kHCdO000000000000000OHGRH00000000000000000000>AAR\00000000001AHLmW9G2V\#
00000QH0ZH00000000000000000000NBKWT000000000000000000000000000000000000000000000R\D9?0000000000V]FLZ\#
0000000000000000000000000000000000000000000000000000000LGDRXCFQj600000000000000000000GSIaK0RK4L00000\#
dfQ7BWQUZD000000000000000000000000000000hNKiO0000000000E\Kfc0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000?g4=e00000HO8^J000000000000000000000000000000NJ?:<0000000000\#
00000Q03i:00000=BE=X00000000008A04M?8L6c00000h3N2H00000HKHcl00000000000000000000:VCW>UaGcd0000000000\#
E`LmWSJOYo0000073SL700000:6FP;00000:V5oB0000000000h0U6Z0000000000000000000000000000001Z7ZH0000000000\#
00000000000000000000gOP7Q0000000000n2;Zj0000000000000000000000000W1K4j=bL=`00000?<OL60JQZ<0000000000\#
`0I]k000000000000000YKHEm000000000000000?FLed00000000000000000000^]7]A0000000000j`6[h000000000000000\#
00000\3B;l00000mg8=>=5DB5000000000000000000008A2KMhm4Eg8N8=l0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_?Kn=8G=4000000000000000000000000000000V\Q6M00000X7ICO\#
HGL@j000000000000000AlHj6000000000000000SGF660000000000dV8Ke:WAHLGhTjf000000000000000000000000000000\#
00000lAFmD00000U550f000000000000000hVPJR000000000000000_FU]300000000000000000000^KI1<000000000000000\#
000000000000000fmV3g000000000000000OSC]6`\BJH0000000000000000000000000000000J?1H000000000000000IjBW7\#
000000000000000g@A2k000000000000000WPP4A000000000000000e>2\3bdOaX5PJ_:Q5T8A00000YM8k:4X3_4^9?N;00000\#
WCQNk00000Fm9]FVJP^_000000000000000000000000037Mmf448Ff_=DR00000000000P]Tab00000000000000000000>k@MH\#
00000000000000000000GbFn0000002;LAh0000000000N43[G00000Zl2:P0000000000QQ?fVkbCN4@PJ;Sg@3QF00000jR:Vf\#
0000000000SURZ54AG4C00000000000000000000]_2<:kf49i00000000000000000000:V51eZo4On00000`U2nT00000lF0_?\#
000000000000000000000000000000ICNei0000000000IbH8d000000000000000000000000000000lG7NL00000`@UiA00000\#
000000000000000000000BGRX0000000000mY=^P00000000000000000000o\3\200000k8IbAi[:Bf000000JIPB0000000000\#
000002@6__00000S8SEQEFT]22K81Y00000000000000000000M0Nf;000000000000000000000000000000000000000000000\#
00000T32nFeCE9L>JJ2i48SWK000000000000000_4?UO0000000000000000000000000Y4G`DF;R\6gVO0dV7L]o:`NDW00000\#
0000000000000000000000000000000000000000000000000000000?hH2a00000GV<X100000000000nVD@000006nGB400000\#
0000000000000000000000000^[9110000000000iU4]8HoQPW00000000005^RhC00000I=SQe00000000000000000000@k6:`\#
000000000000000b7R_D00000000000000000000000004lAnDM[S\600000DLLWQ0000000000gP8P400000GcNZR=bES]00000\#
00000=Q2=MK^1W12>F:^0000000000H5J[K00000RNL5=00000mR:;1fJIjWG@9AM00000M:Jm500000Em2<`000000000000000\#
FT2eX00000000009nCP;000000000000000@VQid6?<Gm:_KZ900000NYCeU0000000000000000000000000000000000000000\#
0000000000Oo4eN00000000008F:2VOiNEK7V1JQ0000000000000000000000000\l2o=00000000007?91d_12W2<RSIg00000\#
000000000000000ja2WT0000000000CRUhU0000000000000000000000000000000000000000SS0WH00000000000000000000\#
0000000000000000000000000000000000000000000006T@H^0000000000000000000000000dVCSe28?gL=@9`J0000000000\#
00000j17a]000001oP>P00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030JZ[OaUB4T9<g=000000000000000\#
GCO??000003G@Ic000000000000000I0U<d0000000000^VPo[000009eQP7000000000000000^mK=o00000000000000000000\#
00000000008LF@Q000000000000000000000000000000m:N2;0000000000UULMQciPD500000;B4?;00000000000000000000\#
<SSZ3h@JXQ0000000000000000000000000000008\ML;Ph4H600000000000000000000000000000000000000000000000000\#
000000000000000000000000000000RJ<Jb0000000000fkLIN0000000000E<5^>U29Jd0000000000]C:4600000`i6Gn@_UmV\#
E`Li[00000000000000000000T]1ALb>OWT0000000000YEK[H0000000000000000000000000cHERS00000000000000000000\#
000000000000000GD1d0<RFkR00000000008=OCL00000LFNFb00000J_Sk>?`;12hX9oT0000000000hMHB0W2I^?0000000000\#
0000000000000000000000000;QUL^Gl8dZBVAd[000000000000000000000000000000aX6aS00000Z_RJ7NHH03Hl7G9H58b\\#
7Q9XC000000000000000000000000000000hnNCM000000000000000EV@=C00000mX05d0000000000000000000000000QTB5X\#
00000fS<YA00000000000000000000000006E6MB00000MJ5<a000000000000000NS20N000000000000000:7Eg:00000ML8oI\#
000000000000000000000000000000000000000000000000000000000000KA0SSfX=\7000000000000000000000000000000\#
0000000000QOLJk000000000000000IhBMS00000000000000000000i_HNE000000000000000000000000000000m?C7A00000\#
00000000000000000000000000000000000<I0h200000=@1Q1000000000000000000000000000000b3OnL0000000000EaRS\\#
QcB_AQ\Odj00000000000000000000;kPMd000000000000000000000000000000lgP:K00000000001@?VC000000000000000\#
00000=6AVF00000o>6<]0000000000`XGJW00000oP>_?0000000000MfKCn000000000000000R_47`00000000000000000000\#
0000000000000000000000000E[<:e5P?LL000000000000000000000000000000E:F3L00000000000000000000Cn1QVV4JMc\#
000000000000000000000000000000000000000000000000000000000000^SU5ie>J=`eN@6P00000D`25@>LFNA00000_:6\P\#
00000UPMRQZ`UXX00000N_I`j00000;>BTH000004PM>00000000000KGQhf8PG8:;mUEm@PB`X00000_=AhT00000?9@Tm00000\#
0000000000NiAKI000000000000000000004bQjK00000;UPmA000000000000000000000000000000000000000000000?S>7G\#
000000000000000000000000000000000000000000000000000000000000000000000000000dPL[E000000000000000<l?4j\#
3DM^f00000000002nAKk00000];PoG00000KKIff0000000000>:?`k=nH`8b@KDP0000000000000000000000000fnG[500000\#
000000000000000K35[=00000mQR6h000000000000000000000:A6R0000000000<AFTC00000kGTMD00000AZT4]0000000000\#
00000000000000000000DN@BP\2AAP000000000000000000000000000000emMo[00000000000000000000000000000000000\#
\OIk5000000000000000000000000000000000000000000000QO@b??YP4b57>j2@hTd9000000000000000000000000000000\#
00000`CL8l000000000000000000000000000000mnRIh9SGD500000UB16A000000000000000\mKLH00000000000000000000\#
000003]DY?39R_j00000g=4=200000@;On\00000MX2macCA3o0000000000000000000000000J[GfN00000N48F>VXTl?00000\#
00000RfL9Q0000000000m\2P]cC<H=_LMcOcE6;R0000003Pj`000000000000000O^FMQ00000TYKhUa\RiW000000000000000\#
0000000000000000000000000000000000000000000000000000000000001];bU59KPhFbUGg0000000000000000000000000\#
MVESI00000V]JXj00000000000000000000000006LMif000000000000000000003<L7K000000000000000000000000000000\#
00000000006cT3J00000Og1<l3=M4i0000000000000000000000000000000000000000000000000000000000000000000000\#
Jo?QH0000000000gbU4TOe@Om00000h>I:O00000000000000000000000004]:8500000000000000000000000000000000000\#
00000e7DaBS;6GM2EBHDAHM^C00000000000000000000000000000000000000000000000000f`TaE00000C02la0000063Gi6\#
:gHjS0000000000ZB>1@9f:lUELFg9IlGUCQfJ[^caNEfo^Rc4nUTej00000000000000000000000000000000000]fDK100000\#
000000000000000fX48a@gHUW000004WHFf0000000000fk17G000000000000000M_R1E000000000000000000000000000000\#
00000000000000000000lX;``000000000000000000000f5SD00000000000000000000000000000000000jG0Nkk<:[C00000\#
0000000000000000000000000000006D53BM@RXh0000000000000000000000000000000000000000@38_80000000000VIO0G\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000NT?gj00000\#
00000TY>5l1YJlQ00000000000000000000JmHOK0000000000000000000000000bO6:1iH?a9UM5<VEn5LO000000000000000\#
00000@QS5Z000000000000000000000000000000@LEh[000000000000000=ULNB00000000000000000000000000000000000\#
00000000009e6cO00000V?9C@o2T5S00000000000000000000000000000000000000000000000000eE@NK000000000000000\#
0000000000000006d0]U000000000000000000000000000000Wf0Jn[9N<L000000000000000cmCWN0000000000>NSTQ00000\#
00000anR:>00000000000000000000;oLAU0000000000000000000000000oT8b000000LgB8@oM0;X00000000000000000000\#
b6JS>4jSmi00000000000000000000000000000000000gZN96000000000000000VWKmI0000000000KoHhS000000000000000\#
dEIMV00000[Q@n800000e<UK7JX:Qb000000000000000XP7CeBS8@e000000000000000000000000000000000000000000000\#
0000000000000000000000000GYUmA2O1`nCmQVK000000000000000Sn8;F16Pf^000000000000000I93c]000000000000000\#
00000M0SeQTT7QX00000000000000000000000000000000000000000000000000000000000000000<:0c[000000000000000\#
000000000000000000000000000000IiGY[iS19DoZI\E00000000000000000000000000000000000H;NAWQd<kImeE\50nHe]\#
000000000000000C@?YM0000000000000000000000000oi:A@0000000000CPK_jk:U?k000000000037==L8O?biYWJmJ00000\#
00000GPO]\6jR5WBaIH=lnTCl0000000000000000000000000oH97b000000000000000:6OmI0000000000000000000000000\#
000000000000000000000000000000F=5Ai000000000000000iJ4a^40?Fg<T28oXISCe000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000051Gh600000YJ4[Z8B5R>7;8JX0000000000\#
0000000000ND3@d00000:_A[=000000000000000PIB\S00000000000000000000CX7\5]4R_QmST?=000000000000000M2O@6\#
000000000000000B^8BQ0hNlH00000000000000000000bIS]90000000000000000000000000][<LA00000000000000000000\#
00000NKC0B0000000000?893I00000000000000000000AL?PP_ON]k000000000000000000000000000000000000000000000\#
0000000000Gc45Rb\C1100000000000000000000B4MFe0000000000000000000000000gXAa10000000000000000000000000\#
000000000000000hhDn<00000l`@@5000000000000000000000000000000f8RkJ9eS__0000000000004m]000000000000000\#
00000000000000000000Z9<?U000000000000000m>SX_00000<T6D0kX<C?\5THCQ2J]a@M=IXkIEXlL\PO?iVBoZ0000000000\#
0000000000a[IIn0000000000J05=G00000000000000000000000000000000000000000000000000000000000000000]N:I`\#
00000l^C[2000000000000000N7<[V00000000000000000000000000000000000000000000000000000000000000000gJGhd\#
b9B9V6eRYS=eUW;000000000000000_`2[\AOK6g0=S6lSS:Sb000000000000000VgV:e000000000000000000000000000000\#
00000dmUmK000000000000000aPQAM00000000000000000000000000000000000628;^N4H4I4;3g5I]M47000000000000000\#
00000BU8BD00000>VLVaWMGDP]bSBhAO9a=00000:ZDQJ00000E5B^500000mSF]CZJJMI000000000000000000000000000000\#
TK@\<UI?[6R<TFC605Fo0000000000VPP2A00000A_InZ000000000000000AV?>U000000000000000eW7S_8?Mbk0000000000\#
00000U\@FW00000000000000000000o\>Ri000000000000000000000000000000000000000000000WDP`0Fk:^3cQ?Pb00000\#
0000000000DFT7;0000000000000000000000000000000R4`g[>8MNXXM@oaFDFb0000000000000000000000000k^E4T00000\#
]^?JI0000000000000000000000000000000000000000000000000000000_:B8j00000h_1`a000000000000000af80n00000\#
000000000000000000000000000000Z<FCK00000:@NeN0000000000\JDNO00000000000000000000AcK>V000000000000000\#
00000nA0iG8h9fR_2@XTOWC?b00000000000000000000bnSjS00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000=8@B^00000000000000000000gX68OfMNI100000k:D12_1ARG\#
0000000000IZJ@\00000fTCO3000000000000000lhEia0000063G?E[JH11WGS9B00000000000000000000k1R0F0000000000\#
000000000000000000000000000000gi0e900000000000000000000000008]T8000000000000000000000000000000000000\#
00000\lK:jUlF[]bKBB6Y6JaR00000i3SA\0000000000000000000000000000000000000000:L>na00000000000000000000\#
00000D<PhOD<Q<d00000IeB9C000000000000000000000000000000000000000000000000000000000000000000000000000\#
eeH2200000000000000000000@_6RL00000iONRD000000000000000000000000000000YO?R<0000000000000000000000000\#
00000000000000000000000000000000000R`:k@00000000008IUEN0000000000CE5Vh000000000000000000000000000000\#
0000000000000000000000000000000000000000gi6X[00000L>K560000000000000000000000000000000000000000Q93H>\#
JQ6IYZ199CKQ<VmB[2XL00000af2a200000_?8bDLWBfZ00000dCJKg0000000000000006iN\g1V4O?o^QL;ZU0^i0000000000\#
0000000000eIH=>?4R>N00000oLOQS00000000000000000000000000000000000000006P0EO_`UoW00000000000000000000\#
cd?Ic000000000000000000000000000000000000000000000000000000000000000008@HJ9>b4`E:n?4O0000000000YGJce\#
0000000000;GL_R0000000000DaT8g1gMRd00000LIIWG000000000000000E1Qf?00000000000000000000000000000000000\#
0000000000000000000000000=TK;\00000000000000000000<^902Eo;[b0000000000000000000000000^dJmaCE:_l00000\#
0000000000000000m?J_=ZGQA00000000000000000000Xm0`OLf6?::13WU000000000000000\FG?\00000000000000000000\#
000000000000000`W3dk?_1>S00000iQFRHD;87o0000000000KJRf\00000@COk9:oP`?jWPXFbJSVn00000000000000000000\#
0000000000\YClD_jE\m0000000000\fRBW?3L0^I0QU18eJbd0000000000Vc85eU1PNO00000WNFVYiPKf0MoTj=0000000000\#
00000o43M4WUFNi\L0<D00000hOFPV1LHA;0000000000`PHHK00000m[I<DE5IT:00000B7G`2000000000000000DhM2TJdSUL\#
K`5>ImQ5dG:3KnI00000G7@OF000000000000000a[L`L0T?B[0000000000U`AeL000000000000000dJF>V0000000000GX0n9\#
9\KW000000EdSkRSL<J3000000000000000000000000000000BSRgZ00000Sd4eD00000000000000000000mX3<?AmNoR00000\#
0000000000QlE^O000000000000000000000000000000@4R2J0000000000_4KPX0000000000O0R<d00000ObFX40000000000\#
000000000000000000000000000000I^BAY00000hC3C9>dJDH000000000000000000000000000000000000000000000]_OI6\#
ie?=QkdJg6000000000000000_<96<0000000000>hO`MWEQ\GheBU^00000000002j:dEDlQee00000000000000000000:h?TL\#
0000000000<fF<300000>6@;70000000000V>V7o000000000000000IkUf_000000000000000YiL7800000[JSfl0000000000\#
00000MhE1a00000]gC2`00000MN2`@k635>0000000000000000000000000;MR2d45I8T0000000000000000000000000:I7M9\#
00000UQND5000000000000000m3Ob<000000000000000W=@E]000000000000000cJDHA00000000000000000000=^B_e00000\#
00000000000000000000]i1OD000000@P^D5_Tg=000000000000000I;Qag0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000=:0a4E>;VE0000000000000000000000000000007f1Hc00000000003jP?a\#
?SEm_00000000006@0;`jRF28eo:Xd00000000002`6imOd3Z0X3<H\0000000000RH2dn00000c@0K=]268lWKI=e<=Pl>00000\#
00000Hn3i\00000ZW8ZPE1;fH0000000000<kAQ[bJGld0000000000Zf;@S@h33P00000000000000000000KK2i[0000000000\#
0000000000he4J800000G29PX000000000000000Jg1lP^UO=8MYQ^3Vf1Pb000000000000000SGAVn0000000000YP@kb00000\#
lE5WkY7FB300000000000000000000000000000000000nl6@b00000000000000000000`ZTMf7Y<hGkIAa:MUINE0000000000\#
0000000000`eO8Lk67[00000000000000000000000000J30JU0000000000000000000000000000000000000000^A;mB00000\#
000000000000000000000000000000cJL\>0000000000I;DQ50000000000QRNL[00000000000000000000DW0Pg0000000000\#
000000000000000000005H:SJ00000]o0j7L9K0f^GP7Z00000:CQ8Y00000Ua8La000000000000000000007^2o^0000077S9O\#
00000_0LNR0000000000`b=U700000000000000000000XK5CN>P83laOLi9bR3GZ000000000000000000006LTHm0000000000\#
0000000000M>:?BJHCOD00000000000000000000HBS6:0000000000HQ0Y:SXL;d000000000000000000000000000000m7>;H\#
Bj3\\V<A1I000000000000000PE=9Ol9:YjN`G]nHm3_[0000000000@FA8^YNJ^700000f[2Y9b9Gn00000000000YC;Ha00000\#
00000903LB56Mon0000000000JR8Y]0000000000D`9K30000000000000000000000000@D>A?0000000000oEJQU0000000000\#
0000000000000000000000000000005^4lM000003c@4nJfA84S<SAE0000000000000000000000000hC46W0000000000;RRK[\#
000000000000000596]K00000000006;9IG0000000000000000000000000?kFAa00000000000000000000000000000000000\#
WSD\600000000004XR`l00000000000000000000L_DXW00000000000000000000000003k2Ro0000000000000000000000000\#
000000000000000o^J>b0000000000V5Acf0000000000000000000000000NSAm\??G:j?i9Qif:34E]jIN]000000000000000\#
0000000000hE2OiFH3=C00000>VT6900000`G>=600000000000000000000F_9LD00000000000000000000000000000000000\#
00000?mCI:0000000000LOG7h000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000HnE^<n^Lil:@26<9V9bK0000000000Q70UjD93Hn>MK093j>M0TF;Z]RaOQ@000000000000000\#
ckUcD000000000000000000000000000000000000000000000000000CUE60000000000000000000000000000000000000000\#
>:B\h000000000000000000000000000000OY<fA0000000000WXHmX000000000000000000000000000000000000000000000\#
00000000000000000000000003725IeTR4@00000000000000000000000000000000000000000000000000000000000000000\#
00000?lFof0000000000@20<k00000e;Fhd000000000056VD400000000006kDKM00000000000000000000000000000000000\#
00000AWDYN\EI910000074B>=i4M9F000008i2LLj_Bh3N`8M1K_>E:0000000000D<<@F000000000000000000000000000000\#
00000000000000000000aT=Um2P0\G0000000000000000000000000=g39>000000000000000TTST[J`1aJWm7`E0000000000\#
HJE]L00000000000000000000QBFBE7B8iA00000<^TY0000000000000000000000000000000AU0?iXjDGS0000000000NEH77\#
000000000000000O7SC3000000000000000000006?Ba3000001i4g4oo<b100000N6E:l00000000000EKe300000ef;kn00000\#
00000DaF3>;]E_;00000F;@2l<l3`c=H7TO3UP<g000000000000000P40E300000000000000000000BN2][@6M^9;[2\VQT?bR\#
000000000000000g4N>b00000eL>8oD?0JdF;TcJ9LCY90000000000000007LDhLY\?\I356I6000000000000000?SH6VQLNhg\#
BIIDj00000000000000000000BMCih000000000000000m8ILG000000000000000000000000000000;HAC000000c6K8P00000\#
[cNo^0000000000000000000000000000000000000000000000000000000^hV<f0000000000Ul?AT00000GZ5B40000000000\#
CW?<I85?>0?UGiN00000OM0E@0000000000000000000000000kEGS[0000000000M80==00000000000000000000;a0oP;0B^e\#
YAR8Q00000Ok<m6Cd?2k:H5Y9P=ASa00000TSJ]J00000000000000000000;OMa4amKdg000000000000000000000000000000\#
00000000000000000000W[4L6XA;lZ00000cP22fPlHO10000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<8AW00000000000000000000TWPJ700000000004fMI60000000000000000000000000hRKL<\#
Aa4g^LkBmR00000<WJI8000000000000000M89Yg0000000000000000000000000000000000000000000000000000000795`b\#
00000UaM1j0000000000f1Ng;00000000000000000000000000000000000G<:eKF7Ei;00000D@6JIb;Kj;000000000000000\#
0000000000000008]8NP00000OM9A:000000000000000000000000000000<8R1oc?T:_E3;L5000000000000000\?T;X00000\#
0000000000000000000000000000000000000000@V3P;00000_WFXZ00000000000000000000[f:JC00000?KIR700000I1AS<\#
0000000000b>P=F000000000000000000000000000000000000000000000EYD?P5K?4]0000000000840b:^nEh?00000`=Q0>\#
000000000000000T[5WZ00000000000000000000m>O>i00000:AH=l000000000000000000000000000000`f2kN0000000000\#
U`7AWR7<I:0000000000Q8PP=0000000000000000000000000n`;3gCa>B60000000000000000000000000000000000000000\#
0000000000mZN?]00000000000000000000bILO4O\El:00000<7D0^000000000000000hR5ci2LVDM000007gFOT00000g18V]\#
0000000000Ho>Dj6XM?I06Qc:00000i1SjI0000000000000000000000000hTS;A286Kh00000000000000000000o;@@P00000\#
00000000000000000000000000000000000000000000000000XRJ1n0000000000000002G>SD0000000000000000000000000\#
0000000000fQDn_CRL@900000000000000000000mJQMO00000F=NLM000000000000000000000000000000000000000000000\#
000000000000000000000000000000L^=9`00000000000000000000986[>000000000000000H1CZX000000000000000_@90X\#
00000000000000000000IUKI9Q@O0n0000000000Q?KYNVAM`H00000JfS;k1_E1;\OSYY[4BT>SXS>N=J2O0000000000000000\#
jQ9__0000000000000000000000000T@6@Hn8;AJn0Q6ZZ>Didl3T;C00000h\QeI00000000000000000000000000000000000\#
0000000000ek8>i0000000000000000000000000UMK=6jOKWhc?N5K[_Q4?000000000000000<JL7_00000000000000000000\#
0000000000000002U7@F0000000000;nQLE0000000000000000000000000o`KZ_00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000I66iY00000000004o1@KBSI3?00000:XO9600000000000000000000\#
000000000000000000000000000000b]18H000000000000000000000000000000000000000000000000000000004Jok00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000a>@>D000000000000000;d>;\\#
00000f\5E?00000000000000000000000000000000000blRN`^b0Ce00000000006T5\4SWHOiL;OBS000000000000000j81XU\#
0000000000000000000000000bXH5QkjAU]000000000000000KV1L^000000000000000o9TeX0000000000Di=?c000004OE8V\#
mA@Ui2QRM_00000000000000000000DdOGU000000000000000000000000000000000000000000000fd72c00000H75MC00000\#
IE31m3T>Em0000000000000000000000000::R0V00000000000000000000cT0P\000000000000000hFIJHaXFd=0000000000\#
000000000000000S]T_T000000000000000DKCVg0000000000Ha3LO0e3o::d4@_000000000000000000000000000000PGMlQ\#
0000000000000000000000000Vk?hL00000000000000000000000000000000000N<?980000000000OMBmheM5]d0000000000\#
000000000000000UK2eo00000000000000000000DO?`OdA8UI6C@^CC<AQE8hB:F\JDk<K:5`@4>P:j00000000000000000000\#
00000000000000000000@dF3gU_<oOBIJ4>00000000004FBJi;3N=`0000000000FJ24m000000000000000[IBlF0000000000\#
00000:n@4S0000000000g`D[700000000000000000000LLK`6000000000000000Rd?G6000000000000000000000000000000\#
0000000000aiD3kC\BhM0000000000000000000000000000000000000000gT:O4S;IZN0000000000000000000000000LnLg7\#
6N:Tc00000O<8GT00000000000000000000@c5>=0000000000G^9;S00000000000000000000McM^O>b5HT8a?di0000000000\#
000000000000000AcA4W0000000000000000000000000000000000000000eONG\00000000000000000000000000000000000\#
00000000000000000000000000000000000CQCRcnG0ij000000000000000lE?2M000000000000000000000000000000:kU]h\#
000000000000000m=PQd0000000000o5=M>00000000000000000000JM6[J00000000000000000000ZAE@2kCG5i0000000000\#
00000000000000000000000000000000000ZKE440000000000F\LOSJGR8?00000@I:F;0000000000000000000000000@k1h=\#
000000000000000bn01anL?>l_APe;0000000000000000000000000000000000000000>eGIm0000000000000002JA0G00000\#
00000000000000000000000000000000000000000000000000I[Eci00000000008l8eODU38[000000000000000aT3Wj0BB@e\#
000000000000000]V8hX00000000000000000000_V0iA0000000000moV54000000000000000C_NRc00000GGU650000000000\#
MmFm50000000000000000000000000000000000000000oD?Nm000000000000000000000000000000K>5O?00000bI@gS>7HES\#
000000000000000]`21VebC@n0000000000000000000000000000000000000000000000000000000dYL6:^0TLL?=3mJ00000\#
dLLjn000000000000000000000000000000`_2@f00000000000000000000iJQP`oXHKR`MIAM000000000000000m930XjR0O:\#
kK=0n00000>D?@_:Q1RP0000000000000000000000000YON\F0000000000H`BFenSF4j00000000000000000000e6CK2Df7lV\#
@NG9<e9N4ieBL]_?aQ@W00000hiDOl000000000000000000000000080?R\00000`^LCk000000000000000N?IdH9hJnf00000\#
0000000000U[=QZ0000000000nm7NVTaLB5UDMZf_;1j3RP?NUOC;gTnS0MocZ@M[0000000000000006o9VaZ2JJU0000000000\#
;86eJ000000000000000000000000000000000000000000000000000000000000000000000000000dQ3@LcSMnR0000000000\#
000000000000000H8<G[000000000000000^IGP300000[Z1MJc1>ji0000000000lSM6\0000000000000000000000000[@JUV\#
0000000000<1ISm00000000002ZQjm00000NNUl]gm<O]E28ie9h3I@8_1A@AOB1D\GBiU=\FGY\T0_Kla3JEjdAhg<4EeM00000\#
[N13H4hG_U;EM3N9mUL700000>EN:]00000SL>N=^VIh20000000000000003::_@000000000000000UYDZC@HBc>MRU8d;GN^`\#
000000000000000000000000000000000000000000000RMTnT0000000000Dn<<O0000000000N]0Q300000Yo<kj0000000000\#
00000DnRPD00000P5Nb^B371]W@Abh^ODV>`dEdWEM=@9m:@d7KYNY@flQd10000000000aUA2>00000:FFMa000005m8kddHDC>\#
000000000000000NgRcSUN7cM00000]c@LfS]KF1000000000000000[]5?e000000000000000nfUCk0000000000N7K__00000\#
00000000000000000000k<?=?0000000000000000000000000TJE:V000000000000000ah4H^000000000000000K1@A@ZJHAg\#
00000bCPhA0000000000000000000000000gZL3C0000000000000000000000000000000000000000000006Z6c6000008B1YX\#
0000000000DeE3>0000000000l6CYd000000000000000B629D000000000000000JF8CQ00000000000000000000290AY716;8\#
S^QlI0000000000fTRm:0000000000SDPIGH7;F000000=C>@E000000000000000000000000000000HhNA30000000000=J5:c\#
0000000000000000000000000000000000000000LRJe_G`;>X000000000000000i^<O@Q60hc0000000000000000000000000\#
i@8o7<\;5\0000000000000000000000000000000000000000@2N?F0000000000000000000000000GDD@hGRDWI_g=LjNME2I\#
k=;TSn\JWA00000000000000000000GLN]50000000000000000000000000kHTGE000000000000000000000000000000@P?g[\#
0000000000MhF[o000000000000000Gn8Y3nERSA384W_0000000000TYH]hcN3nO0000000000?`>9G00000:ZHF60000000000\#
j^9MUDPGR800000Xe=_Y000000000000000000000000000000@^<b`24NDK00000dKKHf00000000003[0A90000000000H703`\#
00000]40iRXNCUU74LaK0000000000000000000000000000000000000000000000000000000000000000000000=W:9_00000\#
PR6Xd00000=03]200000i^KL0]9PlX000000000000000JE:LXUV;^K0000000000000000000000000a4OAeReF1V0000000000\#
000000000000000k<DAFX;5Hh>nGZcYHKoYLIQ_V00000000000000000000@7PO\0000000000000000000000000@6V2R00000\#
00000_T59FRW>UoQiHDIhm9l>XdGhOoWITJ0000000000UMAkR00000000000000000000WL3gB0000000000000000000000000\#
000000000000000000000000000000jF7Gh0000000000000000000000000000000000000000kK5a>_O77700000K^>3F00000\#
00000;^PNm00000000000000000000000000000000000000000000000000000000000000000ok@_[nN<HL00000iZFiOLcCGd\#
000000000000000000000000000000000000000000000`0QU=00000000000000000000[^Icb00000000009[BMI000007\A`_\#
00000FYJ4c00000000000000000000dg0L@b@DL2H?1I1A3@]^00000AL49Pea>Y200000000000000000000000000000000000\#
00000NL92H0000000000h@0KM00000VIEWU000000000000000000000000000000000005i:iONWSQR00000000000000000000\#
00000000000000000000000000000000000V35En000000000000000000000000000000000000000000000000000000000000\#
0000000000o;Rih0000000000000000000000000N??:W0000000000000000000000000TNIDQ0000000000000000000000000\#
0000000000@YQ]00000000000YM3d<R20_`i;H@D000006?5]0D]<`EUVHoV;>0YHffUk;0000000000000005BHAX_Y4oRc2C<V\#
00000QZSnU0000000000kZL=P00000I>2clXGF`EYDU2Q0000000000000000000000000000000000000000cRD8\000004EFE2\#
00000C<E3jAX=fe]iATjk3T`=000000000000000000000000000000E0GCL=CIPo00000000000000000000000001XHm?=O152\#
00000000000000000000000000=9b`00000RI74QVIOoQ>A2=f>]PDA`Y:Dk0000000000bi92<T1:Md00000000000000000000\#
00000?_S`30000000000000000000000000000000000000000AUEJimUKOS00000mk>[K_>0Yo0000000000b>>f_aLPcR00000\#
000000000000000KS5YK0000000000^aSe>0000000000VR43]9d;ZBl:H0O0000000000000000000000000000000000000000\#
00000Ug6K600000g?;B;000000000000000000000000000000ggD2Gd\ORd000000000000000@e3=7000000000000000mXKGm\#
VE;a>1WBa@ESI4j0000000000000005;@bN00000000000000000000000000000000000000000000000000L39ZQ0000000000\#
000000000000000000000000000000000000000000000000000000000000kCPjL00000000008=ID7000009l6`300000EkMPX\#
000000000000000gcJ@O00000000000000000000S2;HP0000000000JAT4Q0000000000C92@N00000\NNR800000knF;J00000\#
000000000000000[l9>FbjCFOb=J_O`0Jif[EKi;?<Rll00000MMG\^00000bR30@0000000000000000000000000]9FXGnM??8\#
Ta4\K00000MC0>>000000000000000000000000000000?G5LY?G5M3?W=iO00000NNAD^0000000000000000000000000a[O\k\#
0000000000000002a7_;0000000000OJSGM0000000000000000000000000h[CU;00000000000000000000fM<bU]SHkEkXP@Z\#
00000hnCIahO;4F4eLbf00000EPFlfRNQHNcoUJB00000_R3m6d=>HI00000000000000000000000000000000000@P@70=7MGZ\#
0000000000TXRK10000000000000000000000000000000000000000000000000000000R1MPb00000N9Kb:0000000000LnPb>\#
0000000000?B3Zh00000000000000000000000000000000000MABe<0000000000@O2FD:U8^;2_NX^00000f:E09D1U\500000\#
00000000000000000000eh@:6m6T6H000000000000000000008fV<o00000000000000000000000000000000000O?F@fI3G<K\#
6j?OX?_QU`000000000000000000000000000000NLD9W0000000000000000000000000K=UfL00000:cE@m000000000000000\#
000000000000000o@EoC00000000000000000000000000000000000c;92000000`nBQ?0000000000000000000000000e29_n\#
0000000000000000000000000PZ><U0000000000000000000000000^M4dP00000ZbSG100000000000000000000cb0ooHcI1d\#
00000fc0S]i^8240000000000JnFEY0000000000000000000000000000000000000000000000000000000000000000000000\#
iKN_H<jRLi0000000000M@SD:RoNML000000e20\0000000000000000000000000000000000000000000000000000000flLE8\#
<0>4D?QD1Nc9NP8000000000000000;F1Q?000000000000000fSJ1M0000000000Oc1c5000008G?fC00000000000000000000\#
0000000000]k2HJFL:6Jd91Xn3BA[5000000000000000F=2]N:nOVT00000SO76600000000000000000000000000000000000\#
00000_5CIQSPEa80000000000h\O1600000:@O3o5];7`:L5kc00000000000000000000Co=F80000000000000000000000000\#
00000000000000000000000000000000000IFAMk000000000000000a^=Id@BAQ;00000000003?3fMKCPYe000000000000000\#
S5JdQ00000DD<;M0000000000nj5ZE00000000000000000000000000000000000000000000000000000000000000000TM>kX\#
00000000000000000000XK<4`000000cJb?0000000000000000000000000000004lKWK000000000000000000000000000000\#
00000Pa23boK9N_[5Hlh000000000000000000000000000000000000000000000000000000000000000000000000000PFO=X\#
00000^fFgd0000000000000000000000000000000000000000X8:\KQoEEB0000000000000000000000000000000000000000\#
000000000000000000004\1I_;X@Po`dPlm0000000000000000000000000000006h>bW0000000000000000000000000E2QIM\#
000000000000000000000000000000000000000000000W;57Wh;CX1^SJPEhoM^[00000000000000000000000000000000000\#
W<AIM00000H\AV0000002GV:Z0000000000000000000000000000000000000000000004oBJQ0000000000BPAIk0000000000\#
]1IOiW92Hi0000000000=?IZY0000000000VP@4`oGOY900000Va8TkI`;VXNiA0[Bk:S>lZADo000003MV<[000000000000000\#
000000000000000000000000000000LJF:6Yg3;a00000A7A<80000000000000000000000000000004aT5>ee2N80000000000\#
0000000000000009k;ieNKLBDgF0[D0000000000R:1<W6@KlC4oQb=AQO5G6=5J@0000000000MW3WK00000000000000000000\#
0000000000kjTJo00000gM7P60000000000000000000000000E`O>600000hVQK^000000000000000000000^QL[0000000000\#
00000hkPMl1j6S=n7>mb000000000000000000004oM\f000000000000000L>RDE00000000000_EnVU_:eghbLY30000000000\#
0000000000000000000000000000001Z>n30000000000000000000000000PcC6BceV7@LY3AQ=QA\MUKATChGEk10000000000\#
000000000000000000005TAdl0000000000og8j1<S@Bo000000000000000h:JRC0000000000SLOK100000IV8Cl00000]]>23\#
ldP5CE1KB\U[7;600000Sb6^h]900[NhK<E00000000000000000000000009RJX^NNR]g00000W6?Q7C39R]000000000000000\#
0000000000TbIQ]000000000000000IK86h000007iHGQ00000000000000000000_ELUa0000000000M_@dZ000000000000000\#
00000000000000000000nF3Bj000000000000000000000000000000000000000000000000001lSB600000000000000000000\#
00000h_M;J9f7S300000T>3hn00000;?EUL0000000000CkRHm000000000000000000000000000000`i=8:0000000000C^PUh\#
00000000000000000000000000000000000000000000000000000000000000000d\UB\000008=5lOAM<5J000001ePOP00000\#
0000000000DQ18=0000000000i79I`00000000000000000000U2@j_dC4_L00000EnB0klaU>h\H:2E000000000000000NfBag\#
F@1PV00000XP=MN00000EF9iJ0000000000i3;lg0000000000W70Ti000000000000000000000000000000000000000000000\#
DUBRW=;K1P000004_Lle`FN3l0000000000G?=d9lE5ROo47K200000caRHR]2;XU0000000000U\3jm00000cnC;XlQ1:6VN>Zn\#
0000000000000000000000000cP7NlUYK7l000000000000000000000000000000l7I6O3RUE[<_5AG;66>39hP]400000]_=ef\#
K>Bo200000\BAe>00000iWK`W[L2IC00000000000000000000000000000000000000000000000000000000000000000A:?68\#
KZJbJU=1G:\_FFejWJ:iP`QTg000000000000000000000000000000000000000000000>390JPV<^l00000000000000000000\#
0000000000CRUJh3n:YT0000000000Mh;o3Ca=^?`_5C[\;DnoIdR9kDe2010000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000_>NiE00000000000000000000000000000000000\#
Xl=cQ0000000000000000000000000@2BE`00000000000000000000000006m8a\00000000000000000000PG9RkCOCMf00000\#
0000000000000000000000000000000000000000000000000000000eN2Mc000000000000000i5SRn00000000000000000000\#
00000000000000000000XM0N?000000000000000000000000000000000009=0>j00000000000000000000000000000000000\#
00000;4T3df:>E]000000000000000000000000000000000000000000000HSS2D<=A66I3KMn00000000000X>D2;\5<mR:I4V\#
000000000000000Q6DgV00000000000000000000UhKdEo[0Rn000000B7:[000000000000000000000000000000GKKOe00000\#
0000000000000000000000000000000000000000000000000000000000007L:Le000000000000000000000000000000adR9Z\#
Tk8D^cR;BkONNZ_E<J^c>PQO?0000000000000000000000000UA7\o^A<EK000000000000000n]U]O?91l=<YEXY0000000000\#
00000000000000000000000000000000000000000000000000000000000000000B<EK800000JmLO@00000B50a`0000000000\#
000000000000000A_4Tn00000000000000000000000000000000000000000000000000000000000000000NTCEO>Z@cml^E_W\#
DePSG0000000000000000000000000000000000000000000000000000000?EJGh00000W>OR54DDjNiY=1A000000000000000\#
;7EKT0000000000A9M<7000000000000000NTUV700000N?8PD000000000000000000000000000000A86_SD=@HnVRF>b77@W[\#
moQWE00000000000000000000000000000000000000000000000000nJ0:K>f@9S00000000000000000000Y><P_\6FGL00000\#
0000000000000009VG3A0000000000c16iL6h>5355TPh000000000000000:75em00000TENE22a=D6O<1f\MZ97I2JDNlR:NdZ\#
0000000000_2F4DZS1Fi0000000000000000000000000000000000000000L?RbN000009N<@_00000a>NEA000000000000000\#
2iDf400000000006`46C?f78DHWGBV000000000000000000000000000000BE0X`0000000000ZM6TG00000000000000000000\#
000000000000000000000000000000MJ9PbK\D9h000000000000000000000000000000@j2A1L=7M_0000000000]F87]^X8mc\#
00000Nf0H13gIa:000000000000000ANJG500000KK>oK0000000000N_;h8000000000000000000000000000000fQ<]<00000\#
00000000000000000000I0C[R00000000000000000000>ZThD00000lLOS`b27b\3XAc[00000>44cP00000000000000000000\#
000000000000000>W46m00000U52lk00000000000000000000DV5Q>:jGSMA:2HY<lMBf[BT\N0000000000QEU1>0000000000\#
00000ggHXl0000000000000005_1Tn000000000000000S6897m65Ph00000V834eL3OMh000000000000000^G0chRBE:C01Rbf\#
0000000000InOgM000000000000000000000000000000000000000000000000000[PnN;Q?Ma000000000000000RKFL@00000\#
0000000000000000000000000LbCjg]fE7NoO:>SghI@B000006`>P\jf8CB000003eB]@Q;4MI5H4Pe0000000000mUP=400000\#
KPAbZ00000JoRLF00000000000000000000000000000000000000000000000000000006n5oZ9gSJC00000cW@>]00000j90V4\#
VJ2?P00000000000000000000]>??YW42dJ]kBBo00000>?;aJ0000000000000000000000000o805m00000000000000000000\#
00000000000000000000000000000000000^0@_N_RNo8oWRP100000[mGI:f28aC0000000000000000000000000haOiH00000\#
0000000000R76ScHfV4V000000000000000000000000000000X;LZg00000000001D;2n0000000000000000000000000VBA^o\#
4`9QQ<^JJ2000000000000000Zd05BLbKKVMS3Ec000000000000000<I:BO00000NTE9]DfBOgMC3GPEKDfARY6A100000KP2D^\#
@1CMZ0000000000[n>bh00000Y4Q[40000000000000000000000000000000000000000cFLE@00000kK?^Y45B^>00000We714\#
00000aTAV;00000000000000000000F\?lT000000000000000000000000000000Y;1M_G?6PC000000000000000e;UiW00000\#
0000000000o49Kn;;7]_00000h<Dhg0000000000000000000000000Bj9?7000002f@]700000000000000000000eES_j00000\#
000005J0o4k9NI]00000000000000000000XP:hSiI;k<H^9CMDAAPh0000000000UAJfic<OKKkgUf:XIF8M00000aLC6b00000\#
000009P6lG2AK_F00000000000000000000e:4ZShc<lAlT93f00000000000000000000000000000000000Hf@ab00000\PR[8\#
UQP:B00000000000000000000000009BEY>BWUBiSL>II0000000000C0Kmoo_9gc00000000000000000000000000000000000\#
000000000000000Y[CeA000000000000000o6LH00000000000000000000000000000000000000000USS0=IA08T00000JRG>1\#
00000n^QH000000000000000000000000000000000000JB<F`00000000000000000000El5F:YZ55a^2:ao000000000000000\#
0000000000K<3PU4P59Oe]EC7@G1lo00000?RS?b00000CWRFK000000000000000QUMoQUZ=nC000000000000000b;E[^00000\#
0000000000000000000000000S];hBl63boW2;iP00000=MJ5H@hS`f0000000000000000000000000000000000000000gU1J>\#
00000mY7bjMg@imW8Fa10000000000\ILfF00000000000000000000000000000000000jF57B4n?4?00000000000000000000\#
0000000000000000000000000CB@bem4>AQ00000000002`BkZ8jA5g^JDF;0000000000000000000000000000000000000000\#
00000@NLcV9A9b>000000000000000hS<K6DnG4m0000000000000000000000000000000000000000OdMkQ000000000000000\#
00000000000000000000LMNSX000003`F7l000000000000000FbKKE\eT2P000000000079ALV0000000000000000000000000\#
00000[6KTH00000000000000000000Ih2B?1h<eP00000e@UCO000000000000000ii92o00000NHPf=000000000000000C29HY\#
dX@D_29NQ`:WAS0=W1B`79=aI7MD6O<ANPG0000000000Q_M9_0000000000U`L\]0000000000:XGen0000000000B^P@=00000\#
0000000000\bG8f]V1e^00000T<5Th00000B4?8900000000000000000000000000000000000000000000000000cE7:;00000\#
0000000000000000000000000000000000000000e^TYC0000000000000000000000000000006b9470000000000Df2mS00000\#
O56fS0000000000n670Z0000000000000006T2kZ00000PFED<NWE>e000000000000000000000000000000CV;8^JjFN\nb5JX\#
DWOF3000000000000000000000000000000MP<CcR90Vf00000[V8S700000000000000000000000000000000000lk8^b4kQSD\#
000000000000000MlL42^YTRT000000000000000kD5jF00000000000000000000000003Y3Xnl6<nJ00000000000000000000\#
000000000000000?2E]C00000000000000000000L`Q5=000001;A\[00000000000000000000\@R@^V<@e20000000000dnN2b\#
00000000000000000000000000000000000000000000000000]SKJW0000000000000000000000000000000000000000JhV;o\#
00000X04_X00000000000000000000000000000000000M7S940000000000Lf6jg00000000000000000000NHT@S0000000000\#
000005<IjH0000000000000000000000000@7<aBdXQ?[0000000000000003`NP\00000000000000000000o5;;30000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000deM5?HnNnf000000000000000000000000000000HoHk_000000000000000\#
00000lRU390000000000000000000000000000000000000000bdF>4QWHfh000001lODO00000i`Ij;CUC[Bg9Qk;?K;8MQ]QO4\#
00000=kH@9c3@=k97RRh000000000000000000000000000000000000000000000o>FElG=TBP8C6gKGZNkQ000000000000000\#
00000OQGMlkHJLb00000UY1S_`O1dP000000000000000000000000000000GPL8Y00000dFP;Yja0VLiXTH_0000000000l<11@\#
000000000000000000000000000000\^AH<0000000000iA1N100000000000000000000KSTAU0000000000000009e9NH:_3HT\#
XUSG:00000=122I00000mUKJ@00000@0POF0000000000hiO0Y00000000000000000000000000000000000000000000000000\#
0000000000O@IET0000000000Bj0FPYo>>g00000000000000000000000000000000000000007_;:Z00000E_Pna00000N1:Y@\#
@cS=ZNCS8O000000000000000IS13ahH9N00000000000000000000000000n?3]_00000@IB`B81636O>1c@<I61\F`<AOn]CNe\#
c\V9U0000000000000000000000000000009eBn_000005P<552F?SN000000000000000000000000000000000000000000000\#
8_=DN00000000000000018?>H0000000000000000000000000158nV00000K4Ho<0000000000000002mBH`000000000000000\#
00000000000000000000M??Cd000000000000000XlR7600000000000000000000L5OMT0000000000000001m<dS0000000000\#
00000J>B0NJ8OX\000000000000000DQ7`8@MJ;b0000000000000000000000000n09T0b[A_E3`E\Yma?L?l7LVK0000000000\#
0000000000`S8_P00000000000000000000?]1n>ec9K`D9G\I00000000000000000000000000000000000000000f7oB00000\#
`BD820000000000:]@V]00000000004CGh?00000:F:IN2;B2?00000000000000000000BKIZfZP;_V\Y55J00000=M22<U4@nJ\#
iPGX7b_DBfDi1D2f`A]k=9HSHnfT<Sjn?KLDcUOH00000343FV000000000000000000000000000000:ODZ2o0=jK0000000000\#
00000:5L1]00000bcR<PBC6aK0000000000T7=S^00000<e1cFa@OYV0000000000_X8Mo0000000000UW?_j000000000000000\#
0000000000000000000000000000000000000000aS04Y000000000000000000000000000000G5L3fYmR`L000000000000000\#
0000000000egF2H00000oQ>JT000005HS<@00000000000000000000H<=TeE=FKMCoPbi00000FPKZk0000000000f7>OV00000\#
0000000000000000000000000000000000000000hE7ak000005cF]\00000Ph:D`0WEHA0000000000m4>WK`Z;46ViJI[00000\#
0000000000OW2OX000000000000000Df=j20000000000000000000000000m0EbE000000000083OYH00000000000000000000\#
[fH7]000000000000000000007K0<6WXORB000000000000000000000000000000000000000000000KWKE_000000000000000\#
000000S2]1<Z3D6000000000000000000000000000000000000000000000000000000000000KIK4ZcmQPo[>VAE0000000000\#
00000000000000000000Gh3DWkH1J[;G9V3iD6b@l]25T0T1iYC8RUDETTTk\@TZY0000000000000000000000000UbL4f00000\#
00000000000000000000a>83A00000000001b=Em=H2J5aWH1>000000000000000000006_LBk00000@MK960000000000e61^Y\#
U@9on00000000000000000000000000000000000000004WCgg000000000000000NKMk7iSJ9?0000000000000000000000000\#
00000000004[PHV0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
BTOahEiUd4oMO7300000LNMY`00000000000000000000]gEBKR9;\m00000000000000000000000000000000000cTOXOS80jM\#
WZTm_00000;1Tgn0000000000VJ6L40000000000_[FK900000KP0mV`U1F20000000000D8;LILIM=U00000@aJN?\f0SK00000\#
00000Hd?=b0000000000R1DAf00000CjU>GKKFB^AS3L1@D0Ke0000000000o4G`Rde8m8h7RA300000I94nB<?EJ[j=G`iCD5\F\#
000009eHQ1AN73g0000000000000000000000000Vk11400000000000000000000l9T44_c0;500000000000000000000O>A;Q\#
0kLS7WUNc^000000000000000dj4SR0]4ERo96WPJZFY000000`o@h[00000n>9HKF7TiR00000:Z8:MM`G@`G<L2^0000000000\#
_8Ibn00000J[QkK00000000000000000000000000000000000ZVD_gMmHDe00000>`C8D=9;b200000000000000000000@LDUV\#
0000000000000000000000000`H82Z00000000000000000000Q_=TJ000000000000000000000000000000N]1UI0000000000\#
g0TRH000000000000000000000000000000000000000000000Nj6DC00000h[IinQO?Gb000007J64o00000000000000000000\#
000000000000000F64bbJC;?FWoMh81BRaZ0000000000fND0V000000000000000nfAL@00000;;TMO00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TZ0UCL:0i_:=0RN7V>6]00000000000000000000XO2Nd000000000000000000000000000000000000000000000\#
0000000000P`MeE0000000000000007j=6R3dQLP000000000000000000000000000000XY8\f0000000000000000000000000\#
000000000000000000008V>bE0000000000>WR:j00000h7QGWAFB^Q26PA[0000000000<<7530000000000jD<S10000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000c]KG]00000000000000000000\#
000000000000000:@BF>0000000000UKQHjbKC=]00000S[8EEZSAcN0000000000gX<Ge00000LaN`UZg1SB[c?eY0000000000\#
0000000000000000000000000000000000000000000000000000000K[L?:000000000000000000003M9aX00000`b5hHEM:fZ\#
0000000000N15fXEjGPI0000000000<34oG000000000000000000008Q@GT000000000000000000000000000000FQT@600000\#
5=<m?]P2fC0000000000KmRmWKmRnV00000I97_[000000000000000000000@A=5000000000000000jP?0@l_7XU^MSU;AgD0g\#
00000cZ:DT000000000000000Sn?59`3U;C00000B1Gj;000006]8T]nB7FQ5ZOSGG[TLA@2PPGbbO8\00000000000000000000\#
000000000000000000000000000000CmU<@0000000000357Vf000000000000000000000000000000G]514000000000000000\#
00000000000[HMNI3=nk00000Cl8RiSoD`\00000000003EMZ2gb?k;000000000000000000000000000000\?Le00000000000\#
dAU=N@h2^i00000000000000000000eU>Im000000000000000000000000052:O?37=]NaMC?l000000000000000000005aM]g\#
5n7:i00000000000000000000_?3l\0000000000000000000000000000008ALLo000000000000000000000000000000UoK1@\#
0000000000OSOOhg^IfH9XGGn2WPh^2WQ=3i=2QD000006j6jY000000Y;070000000000I9Ck80000000000000000000000000\#
0000000000Ij<^W0000000000000007ZULlJ32`d\14^F00000000005>?_`0000000000000000000000000Tn=fN0000000000\#
00000000000000000000iY9CU_T9D`0000000000ad7;nK6TSi00000000000000000000000000000000000000002YUQA00000\#
000000000000000000000000000000dLAjn@dGid97N`g000000000000000000000000000000000000000000000Gf=2W00000\#
00000000000000000000000000000000000`@?EF0000000000000000000021>Kg00000djAl;BoES6hcFa`000000000000000\#
000000000000000000008X?nb000000000000000000000000000000ibG3i0000000000000000000000000=A@W5b`N;L00000\#
VEJjU00000000000000000000hmCXjk10Lh;2:;A0000000000000000000000000lA4R300000cbLLDb`=5O00000B9OAFgkV9F\#
00000000000000000000l30aB00000WS4bNib@0\nX@R?00000000000000000000000000000000000:NL4Y000000000000000\#
00000000000000000000]?TFSC\8FGEYHa^2OR4R_]Sd400000A<C5200000`3K4<00000000000000000000000000000000000\#
000000000000000b0;mlo:@J800000Z`P400000000000_LNS500000000000000000000000000000000000000000000000000\#
00000000000000000000bDGXL00000000000000000000A0QWU00000000000000000000000000000000000000000000000000\#
00000000001g<1m00000000000000000000000000000000000R_6>\[FO5500000mNQ?5000000000000000000000000000000\#
00000000000000000000NDFYf000000000000000iRD`?000000000000000000000000000000]V2bV000000000000000Y7RY@\#
Tn>^;000003E2Zk4CB=ePJ7db0000000000000008344eKEBU4?<Q@:0000000000000000000000000000004^8D90000000000\#
00000000000000000000W`7j000000;5>F@000000000000000000000000000000Mg<;g000000000000000HF<2?0000000000\#
000006lAD=000000000000000000000000000000aA>jT00000000000000000000nFK;Ehl8\SdCO:NagRf6EH2Xb0000000000\#
00000NX592C9KQ900000000000000000000Yh>]KkFGf:0000000000B1SWb00000Uf4Q\000000000000000000000000000000\#
000000000000000000000000000000OaL_C0000000000000000000000000^mP[mJMFQINc0m0BmMIj6@Rej0000000000JMH2V\#
LTD0<0000000000HEUP^000000000000000LQ=R200000000000000000000000000000000000000004EIYW00000000004@LR>\#
000000000000000000000000000000000000000000000kg:`Y0oKSA0000000000IIH?n00000Al=Ma6i=i8000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfC`c0000000000\#
000000000000000G>>@c@d6\=00000000000000000000000000000000000e2;RG000000000000000]k56?00000P>F<[00000\#
F<U;8\CC8Y0000000000000000000000000000003^TC\1oPE50000000000000000000000000]kR5<000000000000000WE2fn\#
0000000000000008H>I<000000000000000000000000000000000005]9Lb0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kREjH@H>Oo000000000000000000000000000000000000f=CE_W27U\#
e9N^F00000Od@mh000000000000000000000000000000000000000000000000000000000000000000000000000l^8fV00000\#
00000000000000000000XR=oh000000000000000000000000000000bo3S_000000000000000000000000000000`JSOkM^2o2\#
000000000000000000000000000000fV2kf000000000000000Bj7Kn00000`ERn100000000000000000000000000000000000\#
00000fBN]IMW0PSb4QTT00000lRFo=Hk?hi000000000000000noHG[000000000000000QNBgM0000000000000000000000000\#
00000cb6ka000000000000000000000000000000000000000000000000005_94S000000000000000:_MPmS;6=00000000000\#
000000000000000000000000000000i19nd0000000000a0Umb000000000000000MO0>^Po1PA0000000000000000000000000\#
0000000000mLJQll]Q3J000000000000000000000000000000SLUioji7Jj00000000000000000000000003R9=o?T>Fd00000\#
0000000000000000000000000000000000000000TROLhCkF<m000000000000000000000000000000fgE7]iWNNi0000000000\#
0000000000GL<3U=bSfY000000000000000000000000000000H7@VB00000TcCKlYB2>=00000000000000000000000009RS5C\#
>P@\l00000000000000000000\kCXYHU;9491LIE0000000000o5Iem000000000000000000000000000000000000000000000\#
00000b7DUj000000000000000000000000000000000000000000000000000000000000X7977KlI;@5mJa298?Dc0000000000\#
0000000000N81DR00000000000000000000000000000070>\=000000000000000000000000000000Ea06c5`Ohd0000000000\#
AGG[H00000Le?6c00000XDN8700000000000000000000000000000000000g04N80000000000000003>I[Q0000000000190GO\#
000000000000000]C<>70000000000000003NCcf0000000000>i;a4@ZDmh0000000000?E0J60000000000000000000000000\#
000000000000000iDA:T00000=IJS`kZ<VB=:NL<000000000000000000000000000000000000000000000fS0dn0000000000\#
0000000000Mm?L\PQ0ML000003Y=YP7U@DK0000000000EK<jE1BF4a00000`G?7QGKOBb=>@N?Je4ed00000000000000000000\#
000000000000000QBR7U0000000000>LR@R000000000000000YmBm]000000000000000P9@IPFWSnh00000000000000000000\#
fHKCG0000000000000000000000000=\H?J00000aDSh0_>B?gm1RIW00000000000000000000000000000000000U7ODb>UD=G\#
000000000000000]BO3V0000000000`Z5Bf00000UK@;h000002ERTB00000NC3J]<L7=Cb]POl00000000000000000000ZQHBX\#
@_>YGGb=oW0000000000000000000000000000000000000000I9:QCXFS6L8G9Og00000000000000000000;[P9?00000SBI4=\#
0000000000=^1bK00000i;4I:0000000000000000000000000000000000000000000001ROTP0000000000QB4GY0000000000\#
bh;P20000000000Q[U3O00000000000000000000<lMB70000000000000000000000000G5NDe0000000000000000000000000\#
00000000000000000000000000000000000D40XJ00000_g>D\0000000000obP[_00000\f;X]00000000000000000000aVQkm\#
000002P<ZaZXCiP6o@D700000KHPo40000000000000000000000000Td1g^lV:cZRM3`O00000biM0Hm4UNN0000000000lc?<;\#
00000`G4[N00000h_6AG00000BRU[j8>G;]00000lMBb\9JIeM00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QN@B90000000000k9:=G000000000000000000000000000000000000000000000BRFmc\#
0000000000000000000000000000000000000000TA0700000000000@YGe]000008QTVlQ>J^L00000000000000000000nX?61\#
R2TX000000000000000000000000000000000000liGTC000000000000000000000000000000000000000094V2:00000HL:56\#
DLIY9?dI:ieW=HXcUN4<RUPcE]dScB00000>OTEI000000B7KR0000000000Sh@^_00000G;Q`>00000SM4JOLV2C0<g?Zk00000\#
0000000000000008RBG`DR>>QeO0UO^1B8YCX8?ZmbE@\00000fE9PGWIM8Z0000000000000000000000000000000000000000\#
7c8U9hZOT50000000000000000000000000000000000000000000000000000000000000000000000]lCocGQC7Y^2S9^00000\#
00000000000000000000000000000000000`Z5De:UU]_00000000000000000000000000000000000N5JUm000000000000000\#
00000NkDA]000000000000000000000000000000000000000000000000000000000000000004OHfSN<C:[YjQCf0000000000\#
B<SCL00000j<PG;0000000000jL67h00000ZnR5200000000000000000000:b6Q800000000000000000000000000000000000\#
XbGPT00000000000000000000000000000000000000004X:gVQTI`2000000000000000000000000067TH600000bV8FQ00000\#
00000TkLa100000=KIiI00000ZbBL40000000000000000000000000000000000000000N0?43^YH_]00000000000000000000\#
:l4PLM0BiaB8=Y;14J2:;iOhAT8Pik00000^?08a`d8G`0000000000000006l8Qh00000000000000000000L@4DHCBEAV00000\#
000000000000000k]??OVOR7j?OV?M000000000000000FM=0[KN<[2GK;M@000003Y>GK00000000000000000000oHChH00000\#
00000000000000000000^h04d000000000000000000006=Q9B0000000000on4WS0000000000000002f@dfUSAi:000004]B]`\#
00000JJL\o00000>g@oO00000000000000000000000000000000000QBM5Y00000ajGS<0000000000[JU2k000000000000000\#
0000000000\c3WA0000000000000000000000000000000000000000000000000000000000000000000000Vj9:]0000000000\#
:N2[?00000000000000000000MP1F?Ye84aiE:I15jAB9JD8?lk3JUA000000000000000000000000000000000000000000000\#
00000000000000000000^^R@E0000000000000005K@ZDHc1jh00000000000000000000ag8Sa>5PgU00000000000000000000\#
00000000000000000000000000000000000C2PKc000000000000000i\MK7`7>Ya00000000000S:Wj00000[d:a?672R^^AOC1\#
0000000000<nEZ[000001>>EF0000000000^HJj<<6LFa0000000000?3NKN00000000000000000000000000000000000fb5SY\#
000000000000000000000000000000000000000000000gi1LO00000PjIdc00000dC1aY000000000000000<X?:HVS@Fn00000\#
000000000000000000000000000000000002hNmX000008bT000000000000Zh:TN00000000000000000000000000000000000\#
000000000000000000000000000000P6P1]00000QE2B5000000000000000@LRYf:cLRO000000000000000000000000000000\#
0000000000`ZUdF000007l42d000000000000000000000000000000000000000000000V83Ti;V?GE00000000000000000000\#
00000000000000000000000006kJHS00000000000000000000000000000000000000003>L`BGFOD:00000000000000000000\#
000000000000000000000000000000000000000000000T`5o700000nQ;N=6n8PeIURGLQSS<K000000000000000_iP[;00000\#
00000n>9;d00000iA9h;000000000000000[dPae3Q4ka00000L0HQL0000000000000000000000000e=;Gj000000000000000\#
3?T8Q00000000000000000000000000000000000SNRM0@eC;f0000000000nXO\20000000000000000000000000JZ:MDXmGJJ\#
0000000000c:17SdU6O>CW>K>3k?aGneA\4hHRSlBQ4`REUEH[0000000000000000000000000000002<:PJ0000000000P=4dj\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G5L;00000000000000000000\#
000000000000000000000000000000o_5hV00000CQIO90000000000onEk]lVSQI000007X@lW00000n[:RZi0U[H0000000000\#
00000n16f90000000000000000GI3RV3NKo^DM[@`\SO_XWUnf000000000000000000000000000000000000000000000[B10J\#
000000000000000000000000000000000000000000000[_Ta=000000000000000gWL@BoD7Ea0000000000000000000000000\#
00000000000000000000000000000000000000000000000000Sl72;000003SOg^^e=W`00000_`77O_UI:400000fVQY[Eh3U2\#
000007lCo30000000000]=1V;;2?C[WGA=HHRO9g0000000000000000000000000LXNT700000Z]EF2i_RKBF>:=90000000000\#
Y^2F2=K0KYB`::A6i:cDnU7:O00000000000000000000;m42OHgJd_IeU6A000000000000000WYF\k00000000000000000000\#
00000k];e:000000000000000691KC00000000000000000000000000000000000000000000000000FRMnE0000000000ef<oA\#
0000000000000000000000000000005eNMX000000000000000000000000000000je6T70000000000aKFS;0000000000:4Q1;\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNFgD00000d6B52\#
iQQK600000000000000000000000007TNhC000000000000000000000000000000000000000000000RP5VP00000UgL2e]TDSA\#
0000000000000000000000000j:M<j0000000000000000000000000aUQBH00000000000000000000@A7\K00000STF:g00000\#
0000000000000000000000000000000000000000nCCHD00000B`GJ@0000000000000000000000000]DKf?000000000000000\#
000000000000000f9@7_000000000000000000000000000000PUM@@00000nIQoDgMHCSM@@nU000000000000000b4F7Y00000\#
00000000000000000000000000000000000000000000000000X`>BSJkGKA000000000000000000000000097K3<0000000000\#
QcGe;00000000002oGA@00000000000000000000000000000000000000000000000000QP6n50000000000000000000000000\#
00000@jVBB\>E6A00000000000000000000XO0[^0000000000BfOWj000002aU[S00000000000000000000000000000000000\#
0000000000000000000000000;hC7M00000000000000000000000000000000000000000000000000b00?7R@:ijO7D4_jd<lV\#
URE`l9JOm5000000000000000O=Q_>000000000000000000000000000000I61;Y00000000000000000000dd11M\332SBH4[4\#
EF<4M00000DL=0C00000000002m5_`6;M3;000000000000000000000000000000000000000000000000000000000000R7NYU\#
00000S?;gA0000000000000000000000000000000000000000KcA;aii5F\00000000003UJUL5YNO=e[KGI000000000000000\#
00000000000000000000000000000000000;?K\d00000000000000000000000000000000000E1D<H00000000000000000000\#
0000000000OoV<=0000000000[?1bk0000000000X?B_Z00000d@:G1B4RKS000000000000000nU0=S5jANa000000000000000\#
0000000000N=D1XXaEVB5JR]Q000000000000000000000000000000000000000000000o?FCZ0000000000RQS9o0000000000\#
00000805Xh0000000000kKF;<G:<NK00000dMCc:1A6>m23=PGmI>Ab000000000006E8D0000000000aFH1g000000000000000\#
W^9L=R=E[k000000000000000000000000000000jBRLQF]H:mnhKL`0000000000000000000000000cOD_DlZJfA0000000000\#
000000000000000?g3oP00000000009WJ?;00000CoNb500000PPRQY00000He@_o00000hM7i?00000L8Nd=DRT0\0000000000\#
n^52B0000000000jRJgD00000lPE0]^SLBY00000[:0V?k2A@]\JN0g000004KU_C0000000000OoIVU00000e7L0n0000000000\#
b8Tk;0000000000000000000000000XJ02B661WH000000000000000000000000000000000000000000000000000000000000\#
7U=lY00000000000000000000000000000000000000000000000000_X7`_0000000000Qh=kF00000000000000000000dRMmD\#
000000000000000]11;40000000000000000000000000000000000000000000000000000000000000000000000LVPKF00000\#
b27o^0000000000MX@7>00000GfNk<0000000000^KEAh6C2n90000000000X\RY500000?KL<g00000000000000000000KJNl7\#
U^UV?0000000000c91Z0GWQR000000Tk3ZN0000000000RA3FA0000000000h63G9000006CL<MMX;c700000WIU5^0000000000\#
00000000007O>R^0000000000000000000000000000000000000000000000000000000AN3oh1oU_g00000000000000000000\#
000000000000000000000000000000Ii7J?00000000000000000000000000000000000000007GV@400000000000000000000\#
H_?mE000000000000000KK0DTbD33i000000000000000iI4S=5E>Gn00000c2>Ob00000000000000000000000000000000000\#
0000000000dU3<]jJF1`000006CR][00000000001[;dRJ_31S000000000000000000000000000000ec5Z5000000000000000\#
00000000000000000000UKLna00000;2PZ>000000000000000\l2a@<_Ii200000PlI0a000000000000000000000000000000\#
WWCcN0000000000KfO9C0000000000IFS:;RHNdd00000000000000000000000000000000000000000000000000;fBQO00000\#
00000000000000000000000000000000000=cMCm0000000000000000000000000e4J]3000000000000000000000000000000\#
000000000000000000000000000000B9JXF0000000000000000000000000e<G;RbIF;h0000000000ZGO80UE;=O0000000000\#
00000000001aS>d00000000007R8HP000000000000000A8R4eAON=K000001m5X>00000000000000000000000000000000000\#
:bM=EX:S\I0000000000nGMGK000000000000000l[2H;00000000000000000000X1TT?0000000000SJK<0000000000000000\#
000000000000000FG:m1000000000000000F_GP`00000V4@aP00000000000000000000<^U[;KcQXSBIRgHF8T6k0000000000\#
>?DXliD>Z<0000000000^TPEI0000000000;`EQ3Qc@o8gjTOFUF0=3^_RmGTN<>QjUST0000000000000000000000000000000\#
0000000000VOAN=GcPV10000000000k658J000000000000000000000000000000000000000000000D04Uj000000000000000\#
0000000000000000000000000000000000000000000000000000000XI7ET0000000000000000000000000000000000000000\#
^S8E8\hNZF0000000000000000000000000f0DBB00000`ILeT00000T^UUC00000000000000000000ckFAR000000000000000\#
00000=LO3a00000000000000000000n5P=oX_7hg00000Z]:Uam9;\5000000000000000000000000000000P@SHFeEAQh00000\#
00000[f<e?Rg:?n:dNJO0000000000000000000000000UU1`U00000j`DTd000000000000000cjT[E00000T6VBPGO@6_PI2T1\#
\;NHU00000000002K@N30000000000000000000000000000000000000000ko:;\000000000000000000000000000000GX0HK\#
nWM_20000000000000000000000000000000000000000Q>JLO00000000009A4aC7cGX`000000000000000<6>UB0000000000\#
00000000000000000000000000000000000>LMXE0000000000000000000000000:b0H=0000000000@L=dT00000ob5NZP6>Qh\#
00000000000000000000000006n;4W7kI`F000007a:klSAP6>03GlK000000000000000I68O00000000000000000000000000\#
00000g0IU90000000000000000000000000J^9^6Z]FV>@mQQZ0000000000E<OUf0000000000000000000000000:jV8Z00000\#
0000000000000000000000000MJ=JV00000000000000000000000000000000000000000000000000000000000000000fdR?6\#
0000000000^2AJW00000000000000000000000000000000000CJ:4Di?=\dnDC<c00000000000000000000000000000000000\#
000000000000000KQU>XXnA[\000006n1eQ000000000000000VE4D]mB@Y_0000000000jDTbU0000000000000000000000000\#
0000000000000000000000000Q6K7000000^d6CF00000TP>\L000000000000000N4Q0j0000000000000003K03T0000000000\#
000000000000000000000000000000hk:>f?\PP4000000000000000000000SIam]>2mlIaLkO4[5kWC:CF_RNP0Wm<Pjm;SQ>T\#
000006S?lD00000edGWJ84LFB00000000000000000000000000000000000RXK8e00000FHLcf00000]_K\EIZ0jo00000FNV?^\#
0000000000jUDT>D5V3I00000Q^NRR\E:_0000000000000000000000000000000Wc6eADa?7kd]Ti>000000000000000`l@H8\#
F<96J0000000000000000000000000RgG@Q7VSPE9?IS_000000000000000XG9Be00000H@Lm100000000000000000000hlD<g\#
00000mPNiX000000000000000\C7A9[FKg60000000000nRKlU`e@JQ000000000000000j]2lXC`Na800000000000000000000\#
0000000000000000000000000000002540?000000000000000000000000000000j93U`nQC@80000000000000000000000000\#
00000c9=1K00000R;5i600000JWCkJ0000000000<XQ1J0000000000000000000000000000000000000000=k64]e]1hb=QKH>\#
00000ajNPb000000000000000QPD?X00000000000000000000NVH:400000IF:Km0I7CR00000000000000000000000008^8i3\#
00000lQ>ET0000000000Oo7bN00000RgJa=0000000000EK9ROI4=7I000000000000000000000000000000000000000000000\#
8E?:400000:YJf\DnBS>00000000000000000000000009F>P9cEPCT000000000000000000000000000000000000000000000\#
HiUBDYoJQ=00000a[FVoM7T=B00000000000000000000EOFCl0000000000EDKSQ00000000000000000000000000000000000\#
0000000000i4M9m00000dD9i70000000000000000000000000J8FWL000000000031BEC000000000000000000000000000000\#
0000000000000000000000000^bUeT8:7JPNU050;LQ63Y`63NFa6NA1d6bY]Y;QH00000000000000000000000000000000000\#
00000000000000000000000000000000000>34;SkLKgGQQ=hW?PEaP00000000000000000000XoC2D000000000000000b2CZ>\#
000000000000000h^1=\00000000000000000000HL1e9ckGQ000000000000000000000000000000000000000000000000000\#
00000eRBXW0000000000000000000000000000000000000000000000000000000[gT@o00000000000000000000Bj6]`00000\#
9l1G]000000000000000000000000000000M<5GD000000000000000000002RE4B000002HO:D0000000000JcD;S0000000000\#
XPEU_00000000000000000000kkPSm000000000000000Z6C_C01RGh\DJCnLMKNMaAUPT00000000000000000000]cQ@K00000\#
00000FgEH000000000000000000000UG9jD000002<:d00000000000mG6V_00000ZP1YI00000000000000000000flC_400000\#
000000000000000J86H[0000000000V@PH6o@Mcm00000>2IM>00000000000000000000MX8:o>M199>RELQa\Lf4[gN;_00000\#
00000`5=@d00000BCF^200000nER9K00000XUUaa00000OHAo_oW<4:2>QI^000000000000000000001=C49000008LUR200000\#
00000:WQD3K?N>U00000000000000000000000000000000000000000000000000@j<7[KP4on40ReP00000O6?SF00000j6RaK\#
000000000000000hD5QU00000000002aLiM00000keAH]8OQW600000000000000000000=3;Q\8cB4[00000c@?5YX=;<^00000\#
[@UKc00000000000000000000000000000000000_[AVO1^Q:AVERDl00000L=Lfh00000`FNSg0000000000\XGjY00000_5SWo\#
0000000000c^MiM00000000000000000000BP<f900000?;?<o4iIo500000000000000000000DUBHP00000000000000000000\#
000000000000000000000000021=]j8CE33000000000000000000000000000000000007VG;70000000000]G5B@0000000000\#
W;H1H00000000000000000000K_9M?;I7je00000000000000000000000000000000000000000000000000[V7RLm@Mm200000\#
00000000000000000000f8BZE0000000000ia3Q`0000000000BM8;f0000000000000000000000000ac6U?000000000000000\#
0000000000000008_;SA00000000000000000000l0V1l0000000000n2187DW7C1000000000000000000000000000000RQ2=6\#
00000000000000000000000000000000000000000000000000000000000069NZl0000000000PF@[h00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI3@AiFHDT0000000000=Q>Cb000000000000000\#
Q:0L^00000]@BCo0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000HI@3;00000cOV0G00000FJP>B00000QS:XU000005G<PG00000:9JnD0000000000@QLfZ\#
K091L000000000000000\dJ2QILQJCii=f?000000000000000JkMG>00000FaGmN40ENa000000000000000000000000000000\#
0000000000000000000000000?Y=06000000000000000^OPACL8OCgUoCf200000bdNWh]D69W00000000004^TKRh[KA`00000\#
000000000000000000000000000000000000000000000IFI2j00000B8O2=0000000000000000000000000000000000000000\#
^02;Y0000000000P^6DmI3;4ijM5;OD6STdN60;D73AMG00000>X4@L000000000000000<Z9jflHUSSl8>3V00000m;Phm00000\#
000000000000000000000000000000000000000000000?_0o`SML3;W?PX20000000000000000000000000000000000000000\#
TcJnNFj9RC:MA`4[\3PGe=CYX00000PbD;40000000000000000000000000000000000000000VAIRM00000000000000000000\#
00000000000000000000XU4Yo00000SeR?_0000000000ZXN]Y00000=<J3H000000000000000K;89`0000000000Wg6B11^TG^\#
000000000000000000000000000000U6LodjaQF6E7C0T0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000M=F=S0000000000000000000000000;:<UF00000jZE6o00000\#
00000000000000000000>C1M6>9FEM00000000000000000000000000000000000d2BoE?b2gX0000000000000000000000000\#
]hI[C00000000000000000000^RIS=0000000000000000000000000000002`;W30000000000;Y0d700000000000000000000\#
00000000000000000C0e00000QDE?40000000000000000000000000000000000000000QhBl5VoA_]SkO@V000000000000000\#
:]A5>\bTBi00000000000000000000000000000000000;G8g9000000000000000^R@[9=FAM=6HThh00000000000000000000\#
0000000000E81?JVb9_R00000000000000000000KhL2S00000000000000000000000000000000000=^4_B[SJcI<MS[Y00000\#
mUK<OTBIKo0000000000>mCPVY:GC>00000j8Ef80000000000000000000000000gd5mL@6T>a0000000000000000000000000\#
UV6Hi0@>[C0000000000lW<Q>00000GD>Gaeo39oR0?ak0000000000000000000000000000000000000000000000000000000\#
0000000000000004MM3iBB3;A8I2g98oOi500000000005H047E]M7=000000000000000YH>?S0000000000000000000000000\#
N0JK2000000000000000000000000000000Hc=ce000000000000000i7:1D0000000000d399b00000Y\JA9kG7;a0000000000\#
000000000000000NZ@8P0000000000000000000000000o7C7600000000000000000000000000000000000000000000000000\#
0000000000n\0[600000000000000000000OS7[e000000000000000H93Lh0000000000000000000000000<Y8jV`OBdomYLX:\#
0000021UDS00000K::mV[C@Ji0000000000XfL1l00000000000000000000000000000000000[FLo600000MbV6\0000000000\#
0000000000J2Jgn000000000000000000000000000000000001MEV6J_GWaG]LN4000000000000000C6GVQ000000000000000\#
000002mTL2000000000000000000000000000000000008CET<00000000000000000000000000000000000>NQEScTC1?00000\#
0000000000=c;Tc00000SNIEknAQn]oRJ360000000000o=5>30000000000000000000000000000000000000000E<>0k]b;bJ\#
^;=6lM:3kV^SD3V>QU;Wk0NFR8UJGP000000000000000:<;BSf6=;aa@@Fb0000000000000000000000000NhC@B0000000000\#
000000000000000mmQ>E_V0dd00000000000000000000000000000000000DX:^Q<7=7>00000dZ5?BFd5l1NgKla0000049D_Z\#
0000000000000000000000000000000000000000VAJo40000000000[D<IO0000000000000000000000000000000000000000\#
G]Ckm0000000000O94F2JRAFWHM?`A000009<P\N000004IKXU000000000000000b@AG4000000000000000;7G:^0000000000\#
0000000000bkNoI0000000000000000000000000000000000000000JFQCU0000000000000000000000000000000000000000\#
0000000000000000000000000NhKDm0000000000E6<?1000004VMZ?E5Q?M00000=R9KC000000000000000000000000000000\#
00000dLU0J00000;YCG700000000008ZO;e000000000000000000000000000000dWToTZARo00000000000000000000000000\#
000000000000000cnOE300000IXITm00000Cm?;90000000000000000000000000000000000000000000000000000000[l?8h\#
=>S_300000YSA\A00000@nFM2F0RJH0000000000S]4JfB1RC8@XEFI00000JAHBL00000000000000000000000000000000000\#
]KD1FNZ4h66A65m1HEP]0000000000kiIib0000000000000000000000000000000000000000000000000000000LEA:D00000\#
00000<90^_000000000000000000006>24[ALMIHIi5j000000000000000000000000000000000000000000000000000JYCO;\#
0000000000Z14Z^ZXA9PBTUKF00000Jj3IbLP08<000000000000000k@K3b000000000000000000008m:h7@GB6ofVBGnbC1OX\#
^UE6W_AMY;lG@kJjcSJaLUODX00000<FM9R00000000000000000000000000000000000`AQ1lkFLPR00000000000000000000\#
0000000000d6O38ka0Z=W]4?Z000000000000000[k@c=D_P:S00000LHE3H00000000000000030=l:0000000000=9>>DF;<ff\#
4540UALGCh[dO@E00000000000000000000L>2fd000000000000000000000000000000AX8H7L5@`R00000iCHaD0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000IHD:d00000Ge1_j\#
?MCR700000<6QgC00000000000000000000R4Pi=jm2JE0000000000A\QMD0000000000Ki6SoWoBj70000000000TkD][00000\#
00000ElJbo000000000000000000008@1E0000004bGkE0000000000F0BDe000000000000000ZmQDm000006^9P6B8MSXbfK1b\#
0000000000000000000000000E>V1:0000000000000000000000000000000000000000:J=^]IdRdR000000000000000DVQ=k\#
0000000000:KQJO00000jc:165STb800000000000bE`YDKI^R9k82?0000000000h[6<6000000000000000m5OU80000000000\#
000000O93<000000000000000000000000000000HS>NY00000000000000000000000000000000000lEJaf0000000000BaQNc\#
000000000000000000000000000000000000000000000cSJoC00000b=C3ceRF7I00000oN:@lgKF;Z000000000000000cjQaS\#
Ra6]oHCEiM00000NBTncH>QJi00000000006i<VX00000l67Xgg0L]O00000634hh3HDPZEUH^n00000PSO6[000000000000000\#
0000000000^93_L0000000000B7F^J000000000000000SRB?OWR0ngEIE5X^V2_cY48TPHdB]30000000000000000000000000\#
000000000000000271[D000002;D?700000000000000000000000000000000000000000oN?00000000000000008g1R]00000\#
3_BO]0000000000PT5BXb8?;B00000JSF4OYaCg>6RB?0^a8F[IoG^c4\O4]000005:TYT000000000000000000000000000000\#
00000000000000000000EkTHR0000000000000000000000000Y_4HD0000000000YG5KZ000000000000000000000000000000\#
0000000000YJD<?0000000000643lB00000CXP9X0000000000Sh6Po0000000000:RI?jA]>gf000002I:Ni9[MG100000]AHGI\#
^H17000000000000000000000FI9^]000000000000000APRKeT;Q:600000c58_i0000000000HRUT`00000Y<<XV0000000000\#
00000000000000000000^OLhf5A1A300000000000000000000000000000000000?9B[W00000000000000000000=\E<l00000\#
0000000000QM;m^HOJAH00000000000000000000AgDe<8O<^6CWG^O00000FODak00000000000000000000000000000000000\#
0000000000BV@EG0000000000jK34YN@M<Fk347M94JfO00000YCMNn0000000000000000000000000i3;IR00000B`2c^00000\#
00000000000000000000:oD`J0000000000000000000000000000008:S3AbnQUK000000:>ea0000000000000000000000000\#
=]U@T00000IO9XmSFTJF0000000000h:2CjDE@[EfjNCD00000000000000000000000000000000000D63ec000000000000000\#
0000000000000003?<=_b3E63_g5[`ZMV3X00000000000000000000DeNkhMfPMR00000Gd7Y]000000000000000Y00nX00000\#
000000000000000a5::X00000>eFd6000000000000000dZ0:Y00000hVMT>I^8E]0000000000000000000000000CJ<F400000\#
0000000000000000000000000g200M000000000000000\]V8=000000000000000000000000000000HWQfb0FO:d0FO<J00000\#
00000000000000000000000000000000000_YIXL00000000000000000000FECmZ0000000000hMPU400000000000000000000\#
^nFTk0000000000000000000000000000000000000000000000000000000000000000000000Z[03k00000000000000000000\#
000008:1AZ00000CeT^S00000E;0g70000000000l[>0900000:V1;F0000000000k;M`j00000m3C<?^VUl@00000iD35W00000\#
00000GcV=:0000000000JJJNX000009:D2l0000000000000003]32bTE5ngOcCTV0000000000nYOfe0000000000Ta:1N00000\#
00000n4G1i0000000000NWA?h0000000000000000000000000000000000000000000000000000000G5@WOd`>VCGYDhE00000\#
SJ8C`00000000000000000000000000000000000000000000000000;KCW0o5?bDWU?kogGR^lY6:GQ0000000000LFEHM00000\#
UR2dX1QCGEKFS@98DS_?0000000000VIEOM^GM\2000000000000000i;U6K00000000000000000000i[RXQbgEB80000000000\#
0000000000<l7PT00000000000000000000F_A70E<NU000000000000000000000kh3En000000000000000aV2\D0000000000\#
000000000000000000005@<n>00000000000000000000_FOCY0000000000o<M1O0000000000L4JK?000007<MQREV62EjkN`0\#
BYFKf00000em1QJQO0jB8=TF1Ng1X<o73=\O5CT10000000000OiOEU\<IYh00000>QR^2O2P^P0000000000_nU420000000000\#
00000En7HJ;OC9M1@QTC000000000000000_j162000000000018HYDc6Q7PLR81gnH=3GO9K?Z0000000000^j2d=\fI>900000\#
0000000000QJ7AgG:ANRcEH6G0000000000J\MdFe]3Fd0000000000000000000000000n\H<j0000000000000000000000000\#
0000000000000000000000000a;Te2XT=A>00000000000000000000000000000000000TGSVMEfL?dCAB6[000000000000000\#
Gg:M30000000000A3PFd000000000000000000000000000000000000000000000g@8KUO_Uj60000000000D966PgT6oK00000\#
jJE4h_gPZX00000000000000000000000000000000000000000000000000000000000000000000000000000000Vg:PbKNB_M\#
1iEkA000000000000000Ee75bcoU>100000000000000000000000000000019Fk1000000000000000_TG4PlGTR=O?SU]00000\#
00000klFPj4]:[d0000000000\a2;C00000000000000000000TdJf500000000000000000000000000000000000R3D6>leMCa\#
00000emKn\00000000000000000000onJIK0000000000]^E3S00000\IQ^O00000SK8G<0000000000000000000000000QOJZh\#
0000000000000000000000000eb2ZA000000000000000000000000000000000000000000000hVL5VPQ8of`[C5SKVLG100000\#
<G2EY0000000000000000000000000000000000000000>8=8_0000000000501b@ln6J<00000000000000000000n2K;800000\#
00000000003U3R300000000000000000000000006L8R`kf0XAlbAY;\?O<0:4S:i00000000000000000000000000000000000\#
_O6ol00000hM?VlmY@T`00000Id1DB>^EYN:5V7RLB1m;3>N__WeP<7000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000H]OVh000000000000000VRCfS\#
aJM050000000000C0>=o000000000000000Dg0lc0000000000000000000000000000001:NCl0000000000000000000000000\#
0000000000?\DPE00000000000000000000000000000000000mV:EWGEKdQaTKS2000000000000000UJ4\=000000000000000\#
0000000000H_EdI000000000000000000005`L0>00000[[Un80000000000000000000000000000007HHbV000000000000000\#
00000BS2`V>MKYF00000000000000000000hgD7e_001JSG41[b=GNNOOOT?0000000000000000000000000Kd2>`0000000000\#
00000T_U]@000000000000000Zb@U^00000000000000000000000000000000000<eHTQ000000000000000000000000000000\#
0000000000<\52[R;=H1_YJ3\00000m<LSc0000000000_@F^mTY:jdPX6kMOd?U<00000000000000000000000000000000000\#
00000D8B0B00000000005H8\<0000000000e=1fQLZFcU0000000000?E4fG0000000000000000000000000000000000000000\#
000000000000000000000000000000chM`T0000000000:R1f900000aD@Zn\09k8RaFh500000?9SbcC^7OZ\L<KK0000000000\#
000000000000000ok>h800000000000000000000hg3V\000000000000000000000000000000L`@f:000000000000000GAT_g\#
0000000000M4:9llK?i1000000000000000000001U=G;00000000000000000000000000000000000EjMUf00000000003m16O\#
00000000000000000000JjMEN000000000000000FoCNk00000QP4]P0000000000OYI8:00000bWO=A00000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee54P000000000000000:<FJf0000000000\#
000000000000000_d8]@00000Mb8=Y000000000000000`AGoDHb>@YZY0:f2UNcI000000000000000000006Y>ooe:SlB00000\#
000000000000000000000000000000000000000000000@2J>;000000000000000000000000000000`1?Y^000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000004g?T6Sk@XJ00000go2M60000087Lai\#
AIJYe00000T98c\0000000000000000000000000a8:PYnBF_G0000000000gF5dk:<Aie00000000000000000000hG0@j00000\#
000000000000000000000000000000000000000000000Sc<LUi;D[H00000000006;Cml00000000007C4SE00000?m1R@00000\#
000004@?Ud0000000000=IEWIE\DA00000000000;_?o=MfPQ1;_:ZG00000=DTDg00000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000djFkA000000000000000?91W`kO2FV:3@;J`VTE900000\#
000000000000000000000000000000i?Pom0000000000000000000000000iX5>T0000000000:1N9G000000000000000VFEE\\#
00000000000000000000000000000000000[\35e00000000000000000000G<7ECXeRRE00000000000000000000ZLKZF00000\#
00000000000000000000000000000000000j7BaS00000D\S?V000005JD9P0000000000[IFH>000000000000000YRF[900000\#
XS7I\d[86?lc@;Z00000<I54c0000000000000000000000000000000000000000000000000000000]PAGK000000000000000\#
0000000000l7QdC5O9SKAgShR0000000000PL@_d0000071KU20000000000B8<i5RO>Ng000000000000000000000000000000\#
00000XAF_9d46:@FoJR8FC5Snj16^=mfLd`0000000000000000000000000000000000000000Kl80?000000000000000d2ORP\#
00000000000000000000@T<ojETKd:00000E`9W8000000000000000S5I;UkZ0dXD[IG0HbP52g9RN67]Toa000000000000000\#
000000000000000LP8He93<iXR:0>H0000000000000004C3fA00000l5CF0llG:50000000000l^62][c9cSU3KT90000000000\#
00000Uk:C<00000000000000000000_FFC=00000000000KTmRai7[TW40U7NTAfN00000000000JAaO00000000000000000000\#
0000000000cUP;hfDDiP00000000000000000000000002;0bZ0000000000gaSBR000000000000000MAAESWF@na0000000000\#
Ie23Wh<TLX_m7k[000000000000000000000000000000000000000000000000000000000000000000000000000<gT4C00000\#
00000000000000000000000000E:aJkURo<00000ml@ho000000000000000E@TRn_7<Xo000000000000000000000000000000\#
00000000000000000000000000000000000EREgc000000000000000000000000000000000000000000000000000000000000\#
000000000000000NGS2R@P4_1KYRO\lBToI000000000000000000000000000000000008[4QE`n:3h00000=fQ301AUhl00000\#
00000000000000000000000000000000000000000000000000000000000000000ZA@Rd00000FL0NM0000000000QMS6[00000\#
0000000000000003^8[LDd0QAbLOdD00000PWMAR000000000000000Cj=A\00000>KOja00000MHD=g0000000000000005nEF<\#
000000000000000000005ZCU1gY<<iB43g^0000000000?K@SNfP18a00000000000000000000NY7NaG^?AG000000000000000\#
000000000000000X@;Y:00000000000000000000IB7nE00000?]3eX00000000000000000000`ZM:E00000PoV4E00000Ga5Io\#
URBcZ0000000000000000000000000C`3KF00000BSCL@00000000000000000000S84R_VH6EXhM>gD00000DR>J:00000ZQ:Y2\#
00000000000000000000000000000000000V71nO0000000000FVT9M00000000000000000000000000000000000<m=:_:]Ca8\#
00000HV:QZMa60g8RGOf00000\NNKc000000000000000000003IA8=000000000000000000000000000000000000000000000\#
00000SQS^<00000o;Qf5000000000000000XbMb70000000000iAG_<000000000000000000000000000000cG5Ma1m98b00000\#
000000000000000000003j47BX1QMi00000000004_OUZdX8M9:h?EgZ9QFV00000QLAg400000000005dO?LY:U^e0000000000\#
0000000000000000000000000P4F?@00000@F8MGjY=]800000FGR6300000L8CPI000000000000000`O;ZO@34i:Xk@WgEgUAN\#
00000B6:]J00000000000000000000S?A<_0000000000000000000000000000000]:JSGo6VP1?5Oc_=?MON4L1Q027fm00000\#
00000nJSN5lhPeW00000m>HMh000000000000000POMfngM@fLZhP?4ViS]g00000000000000000000000000000000000US:n6\#
000000000000000000000000000000=5KD_W4:ZW4XSL^0000000000000000000000000000000000000000HJ1:dZW7DX00000\#
d56[200000000005mI=500000gEJX9000000000000000000000000000000000000000000000000004FQb^H;N1>0000000000\#
0000000000000003;F2d000000000000000gPFZ10000000000TKLhTHRT2Z0000000000eL3Pl0000000000000000000000000\#
00000000000000000000bH<bL@_<c]_GDiF00000000000000000000000000000000000dQ9kK0000000000000002@DIW00000\#
3CA^B00000000006mC=10000000000000000000000000ohK\P00000000000000000000Ac8OS00000000000000000000`dK:J\#
0000000000e^5gT?0E@B00000AXH>>6\;Rok6UYI0000000000C<?iM@aKgnH^U^^00000XXUfU0000000000000000000000000\#
0000000000000004_;=3GbOmX0000000000000000000000000MNJP`000000000000000L<G7E0000000000000000000000000\#
0000038:oA_lAZ`9S:CS00000000000000000000000000000000000SnTi60000000000000000000000000000002O8eb00000\#
ofS3Y0000000000gTJ9[0000000000m46OUKoHnJ0000000000000000000000000;GBKS000000000000000000000000000000\#
0000000000000000000000000000000000000000:BLb?0000000000gP<19Wd;ekKA2KdeSC9cCC@VO9bEgG4^S2jkPMa[bPScX\#
DS6YA0000000000000000000000000I9<gn0000000000083XB0000000000d5SbT00000000000000000000000000000000000\#
0000000000j0T3<000000000000000T7Rb5000000000000000000000000000000000000000000000he6Yoj3OW@0000000000\#
hX7C>:kKide`IF[QmImEd5T;3l431C0000000000000000000000000Ec:QNKNER=15O?h0000000000]@?n0000000000000000\#
NJK7YU64n^00000HdS:K=f;F>k_R1R00000000000000000000:72_?DnTIf00000000000000000000000000000000000VG;d8\#
0000000000000000000000000000000000000000m5=_nI9NWHg;GKW>09`79>O0900000000000000000000000000000000000\#
^kL2=;XKFTF`RVW00000Gh15b0000000000Sl@emH16`I;mA`A000000000000000LjD5O3<ROR0000000000000000000000000\#
:MUhaeZD;J000005j?BI00000000000000000000miInE00000000005@;1D^YJ=H00000L<=T00000000000000000000000000\#
000000000000000AIGTg0000000000<4K;T00000j0>M>000000000000000000000000000000000000000000000kMTAIXj6K]\#
>4=_7N0B1g]bS0R=OSNg00000>90i4m>2V[_WR7B0000000000QG<_Z_O3iF0000000000000000000000000000000000000000\#
00000000000000000000eQR97Dk5FGig2Ga00000gi@a<o4EG8Ao5bD@iD;_Yn0Qe]TQV[nOSP_000000000000000b>Jn91h2j2\#
00000T9HAK00000JMU1i0000000000hO==b00000000000000000000i<EfE8FF7900000G`Ll100000G::k7000000000000000\#
0000000000KoQ;J>kIc60000000000DAMoF0000000000000000000000000[:JYOaHMH;0000000000000004HOVF00000hU5HB\#
5\38Q000000000000000@T3kBj03HI000000000000000000000000000000OSEVZ7lO[_00000VjSMA0000000000000005_AO>\#
0000000000000000000000000000000000000000000000000000000>g3<h000000000000000aR07c000000000000000SLMbP\#
00000JTD45MlSN@BFU_U?aB]T0000000000000000000000000000000000000000>@Kbe^^?]80000000000000000000000000\#
000000000000000000000000000000000000000000000POCD6000000000000000DJ8WK000000000000000000000000000000\#
00000ILUD>000000000000000000000000000000000000000000000;?L9c`A7TmWISb8000000000000000000000000000000\#
00000:JK3I00000DS1mcEJ5?7PZB:9icFoY0000000000000000000000000000000000000000000000000000000TS?OG00000\#
00000000000000000000000000000000000ET@8<\=PmT00000000000000000000000000000000000000000000000000Se:WK\#
0000000000leE`I0000000000gC8KF00000fcOmjO_8T700000000000000000000000000000000000<iCQGLN8\]00000abAX@\#
0000000000JTECl00000000000000000000aVB\^00000d=Jk@00000000000000000000000000000000000000000000000000\#
00000000000000000000nLOPV9?PFAX_;P:YU98J]MGSD0000000000000000000000000000000000000000000000000000000\#
000008o1]IYQ=521aNPl00000000000000000000000000000000000HZ3N;000000000000000bQNMnGgN[Q00000000006X5kF\#
0000000000000000000000000\[I_;0000000000000000000080U@400000000000000000000000003<H4[00000?f0`7\h2GF\#
000000000000000_JT0C00000000000000026SNU00000nN@Khl`?i[hHDi0000000000000000c<;MS00000000000000000000\#
88HW]00000000000000000000S7NUo000000000000000feSaE000008=NXD0000000000lZUaESaQfU00000000000000000000\#
00000Lo1gP0000000000MGTPV00000cK@SD0000000000QSH[M00000000004TG?0AK3jXa_MM@0000000000ohQ4n0000000000\#
00000W;EFX00000000003T5@5000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@NdN000000000000000[lF`T000000000000000\eSnA0000000000U>EOZ0000000000JBQNM0000000000Ee0gD00000\#
0000000000^fE>5000000000000000fb5=900000000000000000000000000000000000000000000000000000000000000000\#
jI58f00000000000000000000000000000000000000000000000000n>2Udo_@3kLXBBR`X5c>o1?K`0YIX5000000000000000\#
C=3^Ke\O\Z00000jkEk:000000000000000000000000000000kI13UA14k?0000000000N0:KV0000000000000000000000000\#
00000000000000000000Q=59a00000000000000000000nP1>`0000000000000000000000000^dCBJ00000000000000000000\#
SS7OM0000000000000007L=7_000000000000000000000000000000\7RoH000000000005@jC<FVAV00000@27hMFU>Vj00000\#
0000000000000000000000000TbCEB00000KjGN`00000000000000000000<>=e000000SQAW900000;`8C4H=CKZg[0`]00000\#
00000U^T;f0000000000000005oO[J0000000000DCT>N00000^LDE[J9Qo000000Tg1mH00000000000000000000<[J>nbQ2TZ\#
F:EVfYoF6TdkJ[57M9d_0mU<0EbS<_000000000000000`EE5e00000000000000000000^cMO?j@9SU00000000000000000000\#
oZTil[AOig000000000000000mD@g800000@IO9M<TP@jU3PB\00000XiHh:jX4l;=j77C9O3kjBI?7_00000000000000000000\#
0000000000LMTAf00000000000000000000000000000000000YkOOE0000000000Bj?M=000000000000000000000000000000\#
n[JJc00000c3ElidJTK\jU2m=NJK[P000000000000000eKK`h8\LP6[n0G@00000<N@Xb000000000000000000000000000000\#
[:F6_000000000000000]QPW800000000000000000000000000000000000000000000000000000000000000000YBC@WFTIZo\#
_84o70000000000ggJ?UBQQQL00000goDi\XV:N]000000000000000000000000000000000000000000000^j@2M00000LX5li\#
00000<VBe600000UULZ<lgK6I000000000000000EbAAd0000000000000000000000000000003b@M6LLMVW000000000000000\#
;0001gGF1I000000000000000000000000000000B^N=<00000000000000000000000002[Oc_0000000000Zc4BH`^TR100000\#
00000V[Ga]0000000000l?Onm0000000000^;48L000000000000000000000000000000000000000000000>P6OHF?H]600000\#
mfTeD0000000000000002Q6FU9d@ePD_0^A0000000000`hRZhWl9BT000000000000000g;?GUDj=@M6ND]300000gkRe^00000\#
00000YUE<R000000000000000000000000000000000000000000000hF@YjBcIol00000TlDg>000000000000000iQ7@^j_A:3\#
0000000000gD0D8000003E>[l00000mgA]YE:POd0000000000A8>Q7000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000SGLFQ00000jk0]F000000000000000fi4YW755XR`FFj10000000000\#
<YMP:AZ2>U00000WA<7o000000000000000li>QU00000000009=M`b0000000000000000000000000T6FaO000000000000000\#
000000000000000000000000000000E9:bo000000000000000Fo>NK0000000000000000000000000VWP1K000000000000000\#
0000000000dFJBA8aGeN4f;Wf4f<BK5T3n9QF3E400000000000000000000Wc4U:0000000000L;F^a000004^Ff87:0C1M^50I\#
R8JAi000000000000000000007\3hb1C65:o2K0W000000000000000ECG5Y00000000005]UXH000000000000000CP<_G00000\#
000000000000000DJ65Ih@@Q@T\JZIBMPI[00000c;U\B00000000000000000000000000000000000nE5I^000000000000000\#
00000i5IK[`OMYL00000mCBM0<RRjJ0000000000000000000000000Y5=<N5TSF>000000000000000000000000000000Md@Gl\#
0000000000LQ5IN0000000000TNCmG0000000000XQ21:>mK>b000000000000000m13;m000000000000000000000000000000\#
00000JMSf500000000008Q;Mg000000000000000000000000000000<0Jd200000lGNB\Z>HFFk03H3k`KPG000000000000000\#
[::K70000000000dJ0:900000000000000000000VK?ZA000000000000000L2PVR00000000000000000000000000000000000\#
lJSfG0000000000000006dR3S00000B1U7b000000oEQZ00000000000000000000EBE[TRMUN=000000000000000000001HI?U\#
00000000000000000000bVR8e0000000000WaP_=0000000000CL4Fh[B3<R9lS<500000000000000000000N]5a20000000000\#
00000b1OTb00000000000000000000000000000000000000000000000000i^BSL00000000000000000000c`AOMDjDl<00000\#
000000000000000\e=WI0000000000?[UV`^?>aR0000044Gm:00000HZ=;APmH`f00000000000000000000000000000000000\#
00000000006TGU400000000000000000000000000000000000>k4^b000000000000000Wn7T7N_@E20000000000XiFSn00000\#
eESl\000000000000000[F5l?1D<\;Uj87jhcJT`n\OYbdBBe^\`UXn0000000000000000000000000000000000000000gQC<4\#
b^P\g000000000000000000000000000000jVTQV000000000000000XT=5\bRLmo0000000000QQQ@m00000000000000000000\#
Z:E]900000000006I3:i000000000000000mVHV600000000000000000000000000000000000^[OXj00000000000000000000\#
;`?g;000008EU`900000K<9nC0000000000gOG9T00000Gn2[4?0QAfDjSJ6S4<`Z00000000000000000000000000000000000\#
00000QiL0N000006b@2:`nJ?k00000000000000000000000000000000000940G1000000000000000000008MRPT00000ANP:\\#
0000000000000000000000000000000AUf100000000000000000000000000000000000W^B2]000000000000000e?GFgbd;79\#
8S;EXJN5dV000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000bG<?D1KMJ900000000000000000000OeJc<2oCb8Xl0c>0000000000g90Al00000000000000000000m]:EF00000\#
000000000000000Fn?HY7FIXATGQe:00000000003ZAR3X9L`2PT8YjGeA;B000000000000000000000000000000=@H4900000\#
000000000000000000000000000000Wi3Z[\3AoJ000004[UdXFMD3A000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000?W6XE0000000000000000000000000@4B3A0000000000iUBTV\#
`^QlT0000000000DgM@200000000000000000000000005OAFfL<6WAXB:N20000000000WZ5Rb0000000000AoAGk0000000000\#
0000000000000000000000000[h;DgleBVf0000000000000000000000000000001DGjd000000000000000000000000000000\#
00000\N4;=0000000000El>B\000000000000000<0SB\000000000000000n_B8100000000004^G81KiI]F]mUh3MOHjk00000\#
000000000000000000000000000000gdKbJ000006U7ko_VF6D0000000000ebQoP<?Jk4000000000000000000000000000000\#
00000TmU\f00000000000000000000000000000000000000000000000000^M1g200000E?9TSHQ9o700000000000000000000\#
000000000000000?k5f7ENOF^00000000000000000000000000000000000000000000000000JN:NCTjKci000000000000000\#
00000liSG^00000Ak>8M000000000000000^X0kbEN7Yj0000000000Z40jY00000IK:bL000000000000000000009g4\l00000\#
000000000000000000000000000000000000000000000000000000000000SiJDd000000000000000W3C2l0000000000]Z9G;\#
000000000000000<d?;Q00000000000000000000aC@ZN00000XF5^jQQUQQ0000000000000000000000000=B@iG00000Z_5GZ\#
0000000000AW?Z30000000000RNK]Y0000000000EGGCZ000009gFZc000000000000000oCUTRBb<78_0:i8000000000000000\#
L`J:K000000000000000aj4kP0000000000EN6KP:P;5N000000000000000cMHn3J`9aLdPI1S0000000000000000000000000\#
000008c0IWJPJYB000000000000000kE;9DHFEDh00000CWD26GeHgA0000000000000000000000000=;:0>000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4?[El0RMT^o:Ri\#
50;eV000006m7R=FcD2XC^N2V=WRkT000000000000000;F2ASbZ<7C0000000000000000000000000000000000000000Y>6n[\#
00000000009@C2SLg2O;L7=na000000I1Rk0000000000nAOl5oaSoZ00000000000000000000000000000000000WJRNS00000\#
1\4G20000000000000000000000000000000000000000knE?@D]CgXj067=000000000000000NABDJ00000000000000000000\#
00000000000000000000000000000000000k`AA>F]=eL00000000000000000000000000000000000TYRb[000000000000000\#
l8PkX00000832h=0000000000000000000000000000000000000000PVS<U0000000000000000000000000000000000000000\#
00000@MRmQ0000000000J08]a:3Fh?00000QY@ld000000000000000000000000000000^j2Z^nK9b2J90XmAE=K9c\Sec00000\#
00000jDK9Ih:G:B00000>\DbH0000000000000000000000000000000000000000em@LD000000000000000000000000000000\#
00000000000000000000NW?9T0000000000iV3>CTTM6n00000000000000000000000000000000000000000000000000cRKn8\#
0000000000?72L800000000000000000000000000000000000Th=mR0000000000ia3McAFT^B00000abJF200000cEAW\Ed=I9\#
ZT<Q\000000000000000em8Xd0000000000000000fLRb00000000000000000000[LQ]U00000E\1]000000000000000000000\#
0000000000nJM6T0000000000000000000000000000000000000000000000000000000KE>^g0000000000mG74BZW<8>00000\#
00000000000000000000Mb98ZT]@82000000000000000OK9N@000000000000000000000000000000Fl07K[U:a20000000000\#
KM5oiDLO_W000000000000000000000000000000000000000000000000001GLdK000005;3OY0000000000000000000000000\#
5XPiL0000000000L1K7`:n5gd0000000000K3SQ[00000000000000000000000001_2Ij?\LZ200000S>J6nO88PoT<;mO00000\#
00000aa>7a0000000000hGEP8000000000000000VC9VJE@;OJBVJVE8]PL5_9U0kko8Q[000000000000000lo:Ge0000000000\#
000000000000000000000000000000000000000001DD0000000000000000o`84RkV=9H0000000000af>37[iK3mHa?A3^UFUU\#
@aG_I00000bDGYG00000aST2i00000E<IZ4:B5Y_0000000000000000000000000NS0^700000jO:KE0000000000dhQXC00000\#
0000000000000001P<ZO0000000000o^5iH0000000000B3G]Y=84ZE8;6P5B\=;K000000000000000NfAf44\H@l0000000000\#
0000000000000000000000000EDQl]jZTY9OGV;a0000000000000000000000000d?51\000000000000000^GB]I0000000000\#
000000000000000000000000000000U6F_R0000000000000000000000000XjU@l0000000000e?Agk:nKDB000000000000000\#
00000000000000000000MS8SF000000000000000QcASMkDE?dYP1oKSa9:@NSAdB00000000001C6FbfT0gO00000R1PMD00000\#
00000000000000000000B5IhR00000000000000000000000000000000000e^DDZ000000000000000B16I@00000mnC^H00000\#
Rc3mbWF3DJ^BOkb00000Vm7@n000000000000000e;QQ?0000000000_4@Y:PB4KW<;@Vh00000WnT1f0000000000D^KA800000\#
0000000000]e3H`\W==9WH:0PY2J`?5XFN100000Z_B5E0000000000Po=Oo00000000000000000000000000000000000c\MHh\#
00000HM:]_000000000000000=8>G800000000000000000000m99MheS?[^00000000000000000000^7AQ2]DSOX0000000000\#
<m5OQKoGNn000000000000000mdIo\?EU8P00000000000000000000RQFbjMf2:C00000000000000000000000003XU0Y00000\#
000000000000000ZP=HIK`8em000000000000000000002:4^S:hBOF5f4jn:\G>Fo=6^SQ4Lk?00000000003VJhZ0000000000\#
0000000000eeR0e00000ml66C000005;MV50000043:99000000000000000\YRL90000042:e100000^kK;K00000S?5fCNj;Xk\#
00000000000000000000000006T69d>^E<800000000000000000000000000000000000000000000000000000000000000000\#
000004SHRB00000e0M7Mjg66d00000000000000000000DWMXjNFNe00000000000000009A5^R00000\LQAX0000000000eVL6[\#
00000YZV0a0000000000000000000000000heLHHR94C;0000000000=H3XPiZD`o420f]M]@4;i\ELeD6H@TS1N[n0000000000\#
00000aA@R051NO\0000000000I<Q]C0000000000<BL?[00000B40=`I7><@YbUU[00000^M<in0000000000000000000000000\#
O9DK]0000000000000006382h`I3[^0nD^K00000000000000000000g>6YdH5EEN00000000000000000000000000000000000\#
eX5nK0000000000000000000000000X1P_30000000000gC@:f0000000000Kb8eF0000000000@2=CaE19g8VAH_F0000000000\#
0000000000000000000000000PSRdE000000000000000000009KH?URQC:5?UF_dnLK2C0000000000Z=S[gKW=Kg0000000000\#
0000000000000000000000000;RN5:0000000000Ze0DC00000000000000000000000000000000000000000000000000ccEDV\#
>LH6eA@UhI00000CSCWZ0000000000000000000000000000000000000000NCG9\00000WIDd61j20k00000000000000000000\#
0000000000l:5jTbn7<JO>ElQ00000Qf0Yc00000000000000000000YIQ9j0000000000EmSi<0000000000000000000000000\#
e_7m5P0A8R00000000000000000000EQ3\F00000V;0Df00000ej?kO000000000000000Rn=lK00000000000000000000WM00j\#
00000OV;i?000000000000000KT1j^00000000000000000000eXN<\0000000000FP3MA00000Z6K]M00000000000000000000\#
00000000000000000000000000000000000=CB^l000000000000000000000000000000CKJB]0000000000i_3EXiG6iA00000\#
000000000000000000000000000000^G>_i0000000000000000000000000YMD\C00000000000000000000000000000000000\#
00000T=<XCm7?AbEHK^SdNTIocnJNl14J\58jUW20000000000000000000000000000000000000000000000000000000B44:`\#
0000000000U4M2B00000IlEjSLINH800000000002M2IVmP>RTZOJFA6_8W:8b0N]47LXP8DO6B00000000000000000000ohL=A\#
5n<JK0000000000000000000000000000000000000000000000000000000XKFlX00000KPNZ5I@Dkf00000000000000000000\#
00000a[2YM00000j:FJNo`KN]0aQ@d000000000000000000000000000000000000000000000fiJ=m00000000000000000000\#
00000N^;dECn3BG0000000000000000000032U7Gc6Kmg00000000000000000000000000000000000000000000000000_9U?d\#
000000000000000knAU1bPEjg0000000000m@QDW000000000000000FnCNL000000000000000000000000000000?<JGE00000\#
T;KQ\0000000000000001E;Un0000000000QLKmW000000000000000ndSOM0000000000000000000000000000000000000000\#
00000U>D\Tb`Rfj[h2_V00000U\30o0000000000CB3ZBHUITc2gQ`]000000000000000^S=R^]k24L000008W?c>00000?n3aD\#
089\WW^0JE0aHdG8AA\g6?6hG0000000000000000000000000000000000000000000000000019Cb_00000DbN@\_\1Nd00000\#
1gUnO00000000000000000000:7>2G0T<a]Vf72T00000LD99T2W>@Q0000000000=bNclBg>6k0000000000@<Ck[YYRH5\FGKm\#
00000ZC5DG0000000000A7>cd0000000000000000000000000000008=@hdGKT<^0000000000ldD7<bdRQ=000000000000000\#
00000000000000000000000000000000000gkM8QP^9OX0000000000000000000000000J<USAYYD7\000000000000000i>J<K\#
0000000000W@1E@0000000000000000000000000000000000000000>1>=C0000000000000000000000000;_:@J0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000:5FDNE>PN>00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000=lL4K0000000000PfFHh\#
000000000000000KgDi;00000000000000000000eePTHK@?B=00000Lf29[0000000000c[>T[00000G37@Q0000000000;n6@T\#
mCAP_0000000000097BbLkETk;MQSbDZU\Z00000000000000000000000000000000000000000000000000\4FLQ00000Lf@SY\#
00000000000000000000LTHC;000000000000000000000000000000IdB2N0000000000foIJc00000gaF3100000[OR\C00000\#
000000000000000000000000000000S?Q?k00000Y]2jV000000000000000R0V@JUHF2Y000000000000000000000000000000\#
00000Q04XD000000000000000000000000000000000003=EhkV4B=500000000000000000000000000000000000`0TlS00000\#
g78]2Pg;]aZjBQlYmDBQEfULQ000000000000000:gP[N9Y<j]00000Jh0eD0000000000X;Aaa000000000000000F46`h00000\#
000000000000000CY:>200000000000000000000000000000000000000000000000000000000000000000000000000000000\#
eD>;1YPIGdImK5DMd=_NboGTW000000000000000000000000000000000000000000000000000000000000A[?h9FbMd;00000\#
a^Ihb0000000000cmON>000000000000000UH9jS?87j:00000YE7@1]^EW>00000000001bJiJ0000000000000000000000000\#
000000000000000An1QcPF2`2000000000000000000008OFo04<NTR000000000000000PWL?H0000000000000000000000000\#
00000@D;g00000000000^64XM000000000000000ES3CV0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000S?3c@0000000000000000000000000000000000000000000000000000000K;>14\#
000000000000000000000000000000000000000000000;EFGB00000000000000000000@9QOk0000000000000000000000000\#
Pk:NQ00000000000000000000ZOS880000000000M15AZ000006E<Z<00000000000000000000000000000000000>f2Qo6BH>R\#
00000000000000000000000000000000000TK0lD0000000000`Y7kf3kPVc00000000000000000000H9S`@00000hN:4f00000\#
000000000000000000000000000000FVP2Y000000000000000MU7[C00000gPE_F00000000000000000000000000000000000\#
000000000000000000002eK1lO10C=FdS^G00000000000000000000K4=^G85TXH0000000000ijPN5MVGI\0000000000Di7KA\#
00000000000000000000000000000000000000000000000000000000000000000le6TY0000000000FR@obfa6k90000000000\#
Tl7@f00000LEOfQJ?@\]00000R`RNi0000000000000000000000000Tn5?]GfGOEc=DU=no2Yg0000000000c63R:00000Lj@GH\#
00000000000000000000lcF9Z00000000000000000000L5QLh=BS@VJ1DJVTUE<E00000KUS@L00000000000000000000R^BRB\#
00000000000000000000MGTo300000000000000000000000000000000000000005KGiX000000000000000000000000000000\#
0000000000000000000000000F0?hZ0000000000000000000000000?^AUfhcDhY000001a12P000000000000000M3QRZ00000\#
000000000000000000000000000000jb?1[0000000000_XTo>00000MkLm?WkKMO[B;XGgVVB50000000000000000000000000\#
0000000000F@9n26h3X_0000033=BJWi6G?000000000000000000000000000000000000000000000000000000000000nZPbK\#
000000000000000000000000000000mbFc>000000000000000UUBll0000000000000000000000000^=MTNCl;0K00000eETlj\#
0000000000=h4F>00000:kUcRko@Sd:CPRJQQ7Fl000000000000000000000000000000mL?B0`e;=g^eI^g0000000000H;DO>\#
<RMi2000000000000000aDSK\GN3Ka0000000000000000000000000000000000000000UbS0`000000000000000eC5Q2Mj0I3\#
00000cG22WTaJ?HH6<b>0000000000000000000000000>]7LcldH?<]h5bR00000bM?i>0000000000000000000000000<mB2n\#
M;Sa000000k=FSY;?5=WJZQ_db8L@W000000000000000eF0B_0O5=hiM3Jg0f7870000000000000000000000000bPFnZ00000\#
000000000000000LHGaB0000000000000000000000000K_Dc20000000000bjAL5jOLT80000000000GA2ha<00G_gH7GHYCGDh\#
i0AFJ;7Rk00000000000WV0knYC::g00000AORlb00000000000000000000LPV;=00000000000000000000@aDY_8nTX_00000\#
000000000000000000000000000000;60ejS>?S10000000000EM3MR000000000000000N806VhW4Di00000000000000000000\#
0000000000000000000000000<]:ASS:Oj50000000000?6Rd^0000000000gJFD?YMFI=2fEde0000000000h\;7J0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000R@5>j0000000000\#
000000000000000DYV8L00000000008@LV100000000000000000000N[0F>Ng:5GP4PAK0000000000APB\I000000000000000\#
00000SK6ddMFFe`46:Q:000000000000000_V30c000000000000000@_IcA00000000000000000000^8RZE30BZg0000000000\#
00000AWIg4:23_j0000000000B:RXF0000000000000000000000000b7JWT0000000000000001?=Ba000007jQPN0000000000\#
0000000000KgRWZ00000000000000000000000001ESCX00000000002l7gR00000N\Ko1000000000000000000000000000000\#
0000000000F]EY`00000ocL_b0000000000000000000000000VLP8@28CVPFhU56;Z;JR00000000000000000000^]K@=ET=N4\#
@3SMT00000O[3j0^]5m8000006SG=J0000000000000005XDXD4DKB300000;[Tf=00000000000000000000000000000000000\#
00000000000000000000F`1j@00000hEO8>000000000000000000000000000000CT?:g00000000000000000000>Y:6800000\#
00000000000000000000000000000000000E[2eB_GGV;00000000000000000000000000000000000000000000000000cBSSd\#
0000000000e^V<K000000000000000000007IA9F00000000000000000000000009fU?T000000000000000000000000000000\#
0000000000S^9f>SIC;J;hI?<00000>ONNH00000000001l27d00000RKGZ=hi8?@00000000000000000000000003oL@2:K6YX\#
O<U4e00000000000000000000000000000000000CV02V0000000000Eg8MA00000000000000000000000000000000000R_L;7\#
7m<WY5==?8Rj@9D[k5BKAjUdg00000Pb1l]000009k@JDk4G44000000^G]2^UT\=000000000000000000000000000000gN2aP\#
LjLj=00000000000000000000000009M53T000000000000000<Z2<FON5:5X36_<F2SXNe;=7kQYH9A000000000000000l1>=Q\#
00000000000000000000000000000000000O\Pi\0000000000000001[Dk[00000000000000000000D9Pgn000000000000000\#
00000000000000000000000000000000000000000000000000DnJV_PRTIX00000AYS@m00000000000000000000000002KBi3\#
00000000000000000000Cc=W60000000000000000000000000000000000000000000000000000000000000000000000P9AJ3\#
hN8gU000000000000000laKEOX\?lePT?m6000000000000000cJ5>_0000000000>@DQZ0000000000MoOn<00000O`>j^00000\#
000000000000000000000000000000cc6=N00000000000000000000nN5U;i8Q7mXoR;c000000000000000000000000000000\#
I3:F`mkPlK0000000000000000000000000000004WV7`00000`8MLM00000000000000000000000007A7mC0000000000@LSXj\#
0000000000000000000000000000000000000000000000000000000dISSM00000L;@UECgMQ;0000000000000000000000000\#
00000ZaH0?0000000000S57N<0000000000000000000000000a9Md]000000000000000000007X14R000002LQ<Ve5UVT00000\#
000005^TQ;000000000000000000000000000000H4Q?c00000000000000000000hO7H900000=V7h200000000000000000000\#
EA=9l000000000000000naK8=00000000000a>7U0000000000H>MUF00000SG?VX00000Fo9eX00000k>F`8R^6FI0a;_800000\#
00000000000000000000000000000000000Xl6JY00000000000000000000PBQYK00000AIM?Z00000NU97m000000000000000\#
000000000000000000000000000000000000000000000N7IbLIb>]Z`oJ0K^iT1EbQ2c600000000007DDoIkgFF9;=9Nm00000\#
0000000000000000000000000000000000000000l;C_TSX1ND75EWh00000000000000000000000000000000000BC5I:00000\#
00000Y`4M1?g1Eck^@Z]WTNHdIjS4]W;@0J00000000000000000000c3QVf\IG0jCb91WD[2PG=QL?P00000000000000000000\#
00000>lRh90000000000000000000000000F7>TG000000000000000000004\3^^000000000000000000000000000000__5V>\#
0000000000Ei?1n00000000000000000000000000000000000000000000000000IT7fZ000000000000000?QIm800000YGBPA\#
VHKLU0000000000nPAek0000000000000000000000000000000000000000000000000000000PgKG7MfU<[000000000000000\#
000000000000000H02:]000000000000000;oFaA0000000000FPGOW000000000000000000000000000000000000000000000\#
0000000000RSE6L0000000000000000000000000000000000000000>g7eb[FNmlR659>000000000000000f^:D@0000000000\#
00000]G<2SkWPBJcTEM<00000Z@K9`0000000000000000000000000000000000000000000000000000000j=2:2cPTZ@3G8lc\#
0000000000hFM\[YmSj_fHAU9000009C54=0000000000000000000000000UfFfM000000000000000:BC3N000000000000000\#
000000000000000EIBWSm_Ta600000;Q0CK00000]>QSP000000000000000H?EJ500000000002C?5H00000000000000000000\#
GEAT]0000000000lfUT50000000000m5B_700000Dk1kj00000000000000000000[\RD^OE;DUa=;RZ0000000000nfIkOVW4DS\#
000000000000000l^EXJWo8[@00>XX00000000000000000000O@GGFhfCTe00000000000000000000000008m8PTQ:FO=JXS7b\#
0000000000000000000000000h\@U9Q`5WA000000000000000000000000000000Lb8QMPm>jC0000000000000000000000000\#
000007M94D000000000000000GnPFTNK<;@OSH9L0000000000l>TE`3X8B60000000000]<=2o0000000000I=I7C0000000000\#
0000000000TC6[`0000000000ScHX50000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000e_GUV000000000000000000000000000000d9Gd4000000000000000nm1iM3WA^R0000000000000000000000000\#
00000000005`2SP9KE;cCQ@_3000000000000000T6@6AebQ5W000000000000000000000000000000VhI5\00000]F8nh[jE:0\#
000000000000000MJ1oWh^UDd00000Vn7U>[>H`NOZMo78bUZU000000000000000M60dB=?Dcd00000R?;m400000gP6US00000\#
00000T\P@S00000ZZDc?000000000000000KW=H<0000000000000000000000000G[0Cn00000Lh6?dIZ@@DMKCT>8AK?MjZU83\#
00000Tb=`[=n?<b00000000000000000000000000000000000000000000000000ECB;<C@J6G00000eTSoJ0000000000DGUk^\#
0000000000McKX^000000000000000iUMW1000000000000000;i8A>0000000000X1TNU0000000000CFJeH000000000000000\#
00000nQ4J@Y:I=M0000000000GYN9o00000i9U`l0000000000000000000000000000000000000000?i?OjObH9mebR]100000\#
00000[\BlZ>G0V[MGCKKKM5b5agBd^;;?dQoNSP<3j7dG000000000000000000000000000000[DQja0000000000E=P01g_=FT\#
XM<Km6eNHJ00000CT1kY00000000000000000000QRFLe00000000000000000000000000000000000000000000000000eE0R2\#
4XKW^9XMI\0000000000000000000000000000000000000000YY<o\00000bO@lE00000ba?IQ00000000000000000000la9TA\#
00000000000000000000000000000000000GN1nafF;?:0`6Jg0000000000CfSHi00000000000000000000000000000000000\#
0000000000[?AK>0000000000NlAZQ000000000000000000000000000000Ag9`n000008ARQJ0000000000000000000000000\#
00000000000000000000000000000000000000000000000000<HPEZ000000000000000L?LhE00000DOAEg0000000000][UbC\#
00000h=60G0000000000Qa8d40000000000jK35J5=J[A00000LI?0c057B:O5I[900000000000000000000000000000000000\#
M9A>^CLF\=00000680S<00000nJTQ200000kh@Nj00000>eBK4JOG2LACSm40SU3DZEDHlaWFk_0000000000000000000000000\#
000000000000000:BII300000000000000000000GgJ7?0000000000000000000000000000000000000000000000000000000\#
kb8X:00000000000000000000WS0hiMeEII00000jj2RNE19hgON:Z900000dTOd15AB5mLOIMl00000N:@L5G;8RU?;PM6:49H?\#
HY;Q100000iF4G>WX6Qd<gDCbEZK<bjNT@_00000000000000000000000000000000000000000000000000K]38;0000000000\#
C0EQj<VT7cSV?\<:OD]@YVV4500000CP8Bk000000000000000000003F>^P0000000000Zf@=10000000000000000000000000\#
00000000000000000000@<3O0BZ@J]ZlG=^000000000000000H[0[l00000000000000000000<3G1;0000000000A8K@e]VAb5\#
000000000000000000000000000000000000000000000000000000000000K^AP=000002J0\c0000000000000000000000000\#
00000j:Ebj00000F3Pd[00000000000000000000gnIBB0000000000JGA^Y0000000000000000000000000000000000000000\#
00000H=4m<0000000000000000000000000;F60S3fA6D00000000000000000000000000000000000Z:@\P000000000000000\#
000000000000000000000000000000000000000000000:]6Ca00000000000000000000000000000000000j02330000000000\#
Hl61=00000000000000000000]b6]UC\7l=00000?I0gY00000Jm8LU000000000000000000000000000000000002j6nH00000\#
000000000000000JO6IKS_M=;000001eV5S0000000000000000000000000000000000000000;KBg?f2TL9^V<[h0000000000\#
00000000000000000000LCNQR000000000000000000000000000000ASPCi000000000000000000000000000000ZM3bI00000\#
0000000000:lOo>0000000000FnUb2000006_8B^000000000000000000000000000000000000000000000?G3RK0000000000\#
000000000000000000000000000000?KQdb00000000000000000000d:5KQ0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoMGi00000oPM:U0000000000\#
j@Q_20000000000000000000000000000000000000000000000000000000000000000000000000000000000000I`H;kTU98S\#
A^S?N0000000000?\9ae000000000000000000000000000000h?RneMGFmXMn8<Q00000000000000000000000000000000000\#
00000oZOQc2FISVXnJFS2BG6TU9UoN00000000000000000000000000000000000\l;b?00000000005;B1\000000000000000\#
00000000000000000000000000000000000000000000000000fYTB^00000000000000000000IjGBc00000000000000000000\#
>c7Ud000000000000000000000000000000000000000000000aNG1RE;6GX000000000000000=MP9l7<;@0000000000000000\#
0000000000Jd@Q`jW8WbEmJ2]0000000000000000000000000_g1agkZ7AI00000000000000000000000000000000000;K=Yk\#
00000000000000000000000000000000000\S:1ge\K=_0000000000000000PTMZ000000000000000dJE5B0000000000N09m_\#
0000000000000000000000000_FS\V00000U=BkA000000000000000000009Q83N0000000000bO0Hg0000000000000007OLH_\#
00000000000000000000`V1gG00000L07<i7FBYJ0000000000000000000000000000005N6g100000000000000000000?4;CB\#
000000000000000000000000000000000000000000000000000000000000dB:kKfW?@L000000000000000000000000000000\#
o[IlC0000000000000000000000000KOPDZ00000oeIoN0000000000000003QBjJ0000000000000006T7^ZNTO_k0000000000\#
00000e`TPF000001OVDn0000000000000000000000000M<Tbo9QPBo0000000000000004hCdo3AVAi5M0Zjo^A@Q0000000000\#
00000a7PNa>5I02OMJH;00000000000000000000QoCi:0000000000nlN>;0000000000_^0T3:a7a:0000000000^=HPZ00000\#
00000E\4;k00000\EJ9M0000000000000000000000000000000000000000000005MRj]gQC6m0000000000000000000000000\#
Z]8GH00000[ALgH000000000000000000000000000000Eg5Nm0000000000000000000000000000000000000000Li@O800000\#
AjHQi0000000000fm2<SWR@YE00000A1R?l000000000000000lKEBXLC;\BA9U`Y000000000000000000000000000000>j2^V\#
000002a21o<jKFD?_Qi<0000000000000000000000000;R5l[00000000009_36UjC<RV7EUl50000000000000000000000000\#
000000000000000000000000000000000000000000000H[CQZ0000000000000000000000000000000000000000KVDmV00000\#
00000000000000000000000000000000000@2EL:0000000000\XN0C0000000000EM8SS0000000000000008MUa8nCUEA00000\#
]9MN=00000000000000000000J0D^2gDM_?000000000000000000000000000000U[=LW0000000000nB83\00000@S:6UT\QM[\#
LDMn^2ROH_000000000000000000000000000000>67\Z0000000000`=8mM0000000000000000000000000000000000000000\#
?[DX3000000000000000000000000000000o]?Si8jRR7>c3cg0000000000jJ=NYl`KX:00000000000000000000000001K>gV\#
0000000000000000000000000000000000000000000000000000000000000000000000:3B3V00000bKA=n000000000000000\#
ZjQ2d000000000000000e?0T]CG0<_Ha6;dhn;2]Uk?7;0000000000>D4UZ0000000000000000000000000\T4J100000U43Df\#
:\H5C00000i36DX0000000000000000000000000HdC`=FCCM<00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000fk4>@000000000000000000000000000000Q;ObR000000000000000\#
SjS1l000000000000000mMN_U000000000000000000000000000000C`3dSQ\EPHPeH:U000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000008Z;0`nH6Tm0000000000fRLZE00000?1STD\#
7]Eo[0000000000RMJVS000000000000000000000000000000000000000000000000000000000000D5Mnj000000000000000\#
00000000000000000000000000000000000C`T3V>e5TSn0T_>kLD<\00000coIKA00000W795[000000000000000CmCGT00000\#
4aJ5ZU_4f<00000UQ0kIa>1\Y?o6_j000000000000000000004SD5nWZH604jKa900000000000000000000a>7SD7DG;k00000\#
0000000000hB<Sl>>P\Y0000000000:a9MJ0000000000c;3:=00000000000000000000000000000000000fXUN_0000000000\#
0000000000@P77]IZN]>00000>@C8fi8JNK7]PA<`PCS8000000000000000000000000000000000000000000000X?Ggg00000\#
00000BW74b00000000000000000000M1RRV00000000001UT>>0000000000N;8I`000000000000000000000000000000H=NQE\#
000000000000000000000000000000<a;`6MBOV600000HL8Z\00000000000000000000000000000000000000000000000000\#
0000000000DF555000000000000000000000000000000;]@kXelLSN^V2cQhKR2X0000000000?f0TCncUjI000009>Sha00000\#
00000000000000000000000000000000000_MAMS000000000000000X^2Z3;3>1a00000Vh05RIHBMj0000000000BUFl>=9Skd\#
000000000000000;17P?0000000000000000000000000CV7Tf0000000000OURA_0000000000[Y:>J00000000001_SW>00000\#
00000i=IQE_XS?n000000000000000000003QC:n0000022:?TI>8h<0000000000=0A1``BUkT000000000000000KK?W=@f86Z\#
00000c^5P5I5<cA00000F7>g400000Ec6l3\JNPOTgC\al;@HP00000CX@jQ0000000000000002k64?WBNVQ4`TmiE85ZU_l1GC\#
00000h\Hi]00000?dN=n0000000000000000000000000W?2Ji6;BP30000000000000000000000000=b80a0000000000RB@95\#
jf>VYKk:OVhK3L]Em?aT0000000000000000000000000000002C4YI000007d;@@0000000000lM36I00000aVR6C0000000000\#
YW3>o0000000000M<1cb00000h0H[44aS7F00000000000000000000000000000000000U`Ogo:O9j2::Koo000000000000000\#
0000000000000000000000000000000000000000ZJ;kS0000000000000000000000000JX15DA5PeH00000000000000000000\#
00000000000000000000SR<TC00000000000000000000000000000000000X:1kG000000000000000000000000000000GFD:4\#
0000000000a8Th\I4Q\R00000000000000000000;2>1J00000000000000000000B7Ni9WE7lLn@@CbYOBd?00000=UGe500000\#
00000000000000000000000005CQ0Z000000000000000000000000000000000000000000000DlU@I00000000005aRUb00000\#
00000m26a3d[K;f0000000000000000000000000l3PPh0000000000mf1if00000000000000000000EZGY300000jRKSf00000\#
000000000000000K_I]`00000000004A@gn00000iPCDa000000000000000@U>6E0000000000000003oCBg9NQ<=TgO^P00000\#
00000<<Db4000000000000000[9J>JXlO]T00000JW3EB6fL^d0000000000000005<79eR5M[h0000000000000000000000000\#
000000000000000000000000000000000000000000000B4REL0000000000jDKc9000000000000000_;G05i`R=`0000000000\#
0000000000@=9JUHmO1IAY<3i[KD@Q627^?0000000000;hM6A0000000000lK@k5>YPK200000gI7^R0000000000`TOg>00000\#
000000000000000000000000000000\J@2^000000000000000000000000000000H@T[[a^C^6QZRNG00000000000000000000\#
0000000000YF95k89N73@c:X:EH<k5000000000000000eQ1Kn00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000:OUTn00000RW3MoWOQ:P00000000000000000000MaSod00000b0>S8>\IXmVSMAG\#
0000000000Nf28P00000Y1F46jfABK0000000000000000000000000H7=Je2nMdiGj?Mm000000000000000000000000000000\#
0000000000000000000000000000000000000000L9;c^00000i[K?9dW>:M00000S08`WR?BUB9M=m8@BRh\000000000000000\#
00000000000000000000000000000000000h4Km6000000000000000CmB8a0000000000=IHeB0000000000MR3KY0000000000\#
000000000000000000000000000000000000000000000n1D[PnMQZP[5R^=000000000000000>>LNd0000000000X_8\H_<M:7\#
0000000000000000000000000000000000083Q94000000000000000000000000000000000000000000000000000000000000\#
0000000000000009?RQ2PE1Ue000000000000000TH3K5<oSUT0000000000c1<da2<AIc000000000000000XcAj60000000000\#
00000000000000000000e4O7CQh5@G0000000000kW0eQ00000nd09gUQ7gD000000000000000000000000000000VGGVd00000\#
0000000000=JK66M0=<;00000000009oE2]@49?F000000000000000000000000000000Vf?6C00000nK92Tli>0YkcMhO00000\#
000000000000000mQRd9`02iB0000000000000000000000000000000000000000W^=Zi00000@DIjbD^Q8g000000000000000\#
000000000000000000000000000000000005>8@O00000UgP8O00000000000000000000]7G25n1;Ka00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5EaCfXFcI0000000000nE8;RQ_352M>Bh_WR81=\#
P82;NLXNmH76=go0000000000000000000000000QF>H;lFKYa000000000000000000000000000000lfD1f000000000000000\#
0000000000h;Lk`lSP>`\fLjM000000000000000Fg7cAb`3YJ7i9Q=8e;oW00000aaH:D000000000000000000000000000000\#
]L?HmZ?OB5NZN3G0000000000000000000000000Q^1fh00000Hb<kU^L0bm00000[RH0`\52;i<J;EA0000000000EZUHC00000\#
T>Ukj000000000000000000000000000000V0Bn200000Y3Aj]Z]82L06GQT0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000SaKP000000000002H6eb00000000000000000000oo5g2T0<3C00000\#
A?UZh0000000000CD9=F000000000000000Yi5D900000000000000000000000000000000000000000000000000000008g8XH\#
G=Fn?[INlZ0000000000000000000000000fZR\e000000000000000000000000000000000000000000000000000000000000\#
0000000000f6MJc000000000000000000000000000000YKGcO`9S1R000000000000000f<0>R00000GZ<_k000000000000000\#
0000000000;gFHU000001<@UQTn9c1000000000000000000009DUVi8[BjTA;RTg00000CO0HS@>0aoGH7SM000000000000000\#
Xd8lO0000000000lW5=_BF8RCaeA10CHLgZ0TN0T6dPJ_><RVBU[V;1>]K^>\KPUN00000]3?cZk=@1FH_AT6><2L_0000000000\#
00000000000000000000000000000000000000009LNUB00000000000000000000oJ5d8gi9He00000<i>UX3Y@N^?>HBc6_Mj^\#
L@J:2__O8m00000000000000000000k72gH000000000000000lEAeY]jEZ6W6Qc_o1N@30000000000SR1?`=00]10000000000\#
0000000000000000000000000000000000000000ZFC6M00000D>S27000000000000000^N0je00000bT9S`000000000000000\#
000008iAebA<;^00000000000oU7R_00000000000000000000GXIkc00000000000000000000[:09H00000EL0^MZK0mlLi<n2\#
UB734Sa=E:4fUmm0000000000000000000000000:63ELU_7n7V4KT^00000000006OMdS00000000000000000000UMACD00000\#
000000000000000U9Q>^00000000000000000000fDSig^mQI;00000>3B`K00000fG4=LiXBf4B0Nn>0000000000Y52jFfR9oE\#
0000000000b<4eYVWG@C00000000000000000000000000000000000838@DX558[IjNMckl5PGbNBN6UbPSZ000000000000000\#
000000000000000SjICa00000[J@Mf00000IWV6500000000000000000000m1DZf>AQoj00000?9GT000000U`3SQ0000000000\#
00000HK36=00000YND8m0000000000HU7bC00000000008NHc300000BQ>e;000006>BNI0000000000000000000000000m;;k`\#
000000000000000L@0Z`00000Ba14<00000OUN3300000[?PdL@MFFG00000000000000000000?o11Y00000000000000000000\#
0000000000Y@H;_0000000000000000000000000000000000089:<5KB:\70000000000000000000000000000000000000000\#
9>>dWgmAPMJP3W_nN?^nCXU5C0000000000000002ES\`00000Q;6SY00000000000000000000bXHl900000]2EKfnO=Bm00000\#
00000N0N1h0000000000000000000000000000000000000000000000000000000<NMA:000000000000000000000000000000\#
0000000000000000000000000M`>ab00000000000000000000000000000000000000000000000000000000F;j40000000000\#
000000000000000]U:FP00000SDM;i0000000000DHO_G00000DU7TVRl5eN<7PPOCWSYK000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000IIJ400000000000J6;gf000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJOg1000000000000000000002F1LgdV3eB9kIfV00000_EV:A00000\#
0000000000000000000000000a13Gfc6C>=_C5jd<\DIBdCFG30000000000000000000000000000000000000000000007aE7>\#
000000000000000000000000000000000007BSYf=QPT:MVE1H000000000000000[^P_QZl9@F^UPd>00000000000000000000\#
00000A;U=6000000000000000BV2lE00000]d1JI000000000000000hV9D60000010AO2joShi000000000000000cI@8h00000\#
\5?DPGdQX_0000000000000000B6C<0000000000@GCgJ00000000000000000000000000000000000O;9H00000000000RQB9h\#
000001_J5o00000000000000000000000000000000000W;I[c00000000000000000000000000000000000000000000000000\#
00000Q]McCEIKO10000000000000000000000000K[BVS00000ABSmN00000U8<0G0000000000ASQCOj85Lih59]4000004=C<J\#
0000000000a::>?00000000000000000000000002K<A67D0FdCcQ4d000000000000000000000000000000000000000000000\#
00000000000000000000;O@QP00000000000000000000DCNTb0000000000000000000000000:c:T400000MQU1\0000000000\#
I1RG=0000000000000009P9[4oUIbff385>000000000000000000000000000000[ILPF0000000000000000000000000d6<GR\#
98LGYFfPX]=XRj89^0U\00000Zb7`R\c0IliIMjAkl<iE0000000000ZaMTWJaUgi5ZJM7_:5;ZKHKRa4LNBDo3AgG>L=1800000\#
jS3Rb0000000000LmD?h[]=:OjUGAf000004[?DC000000000000000000000000000000XP8LC00000iK6=`ZS2Wb0000000000\#
00000e:7Sj0000000000000000000000000000000000000000000005D65e000000000000000000000000000000Vj=[84E@[U\#
000000000000000<eGnX0000000000000000000000000@cHI^00000000000000000000Tb?E400000000000000000000L@?<U\#
I9RE:000000000000000NYIhD0000000000000000000000000000000000000000000000000000000941=jYAKM^nU=JG00000\#
000003VMJH0000000000000000000000000O\F`c000000000000000000000000000000XiFi5PJLcD00000000000000000000\#
00000000000000000000fAUQa0000000000FL;_d2]=V?000000000000000fO2]i^LU;^00000^XS2^00000B;Mn9gZ1daM`2P2\#
QQH8EO1QbU000000000000000000000000000000DW<mX5P?D300000000000000000000hlJ1c0000000000CaI\ihTPaE00000\#
000000000000000000000000000000L^2UJ;B9F_000000000000000TiOC>0000000000000000000000000000000000000000\#
00000oJ9J80000000000[`:lb5>OkO00000mS>Mo00000000006^B@HFfMQ`]g6]700000dYR6P0000000000000000000000000\#
00000000000000000000000000000000000U;H<9000006<F0k000000000000000EE:fC3\M@Z0000000000000000000000000\#
000000000000000000000000000000000000000000000PS4LPlTC]T`1SY600000;LH8TlnRMJ00000lCE?M000000000000000\#
e;5@a000000000000000000000000000000T=8iX00000000000000000000^Z>le8HF8g0000000000MKUYb00000ANU8>00000\#
0000000000`XR0700000000000000000000000000000000000000000000000000V1;LoM@L4>0000000000000000000000000\#
hD4c8000005C9dP00000000000000000000000000000000000WR=nL00000P0UjnK]H<GBbMBSD`Pk;00000?8JHg0000000000\#
000000000000000000000000000000000000000000000000000000000000PCDkO00000_eDLV0000000000bOSV]0000000000\#
000002fU`H=[Peh000000000000000000000000000000000000000000000000000000000000neG700000058MUWTGQiO00000\#
00000000000000000000UgBPO00000<d6cjScMPC00000000000000000000eB06K_KB7D000000000000000000000000000000\#
0000000000Ud@hD00000k:1d@d70QM00000j]79V000000000000000000000000000000000000T4S`00000000000000000000\#
000000000000000000000000000000f7Ka\0000000000000000000000000IVImS2[4o_:i51T00000WQET[F_QA8m4KcO00000\#
:J:Tm0000000000000001o4CP00000aJPZo000000000000000000000000000000000000000000000BbDHW1HIkl0000000000\#
0000000000000000000000000^4NSO000000000000000000000000047RU50000000000000000000000000000000000000000\#
=RUO]G6MfIO?EKE00000lk6Zd000000000000000000000000000000000000000000000li8DG000000000000000jN4aP00000\#
lI6Y4000000000000000I7QKEO4J_f0000000000000000000000000Pi@i:00000000000000000000A`@8DnjS]R0000000000\#
00000000000000000000000000000000000000000000000000]QLlYjY5_oS09I0?WJaZ000000000000000JN:=cCj:`:MkQ^X\#
000000000000000?nVC;000000000000000000000000000000000000000000000000000000000000000000000000000lA7nS\#
0000000000T753jbK;NQG`FjA00000000000000000000000000000000000g27jL@;;T:<DF0T00000000000000000000jmC7n\#
0000000000000000000000000JfKKg5;@Wn]CUi5000000000000000000000000000000HiMkj00000000000000000000N87Oi\#
00000]94l1]f?k`0000000000h;JT7Un0940000000000EK23L0000000000000000000000000000000000000000000006_5<3\#
000000000000000000000000000000:a=?LELF<?0000000000YZUMo9d0I=000000000000000fiKUncC=Aj0000000000`<PDN\#
00000000000000000000000000000000000^W;U7i0TB:000003oRV2kP9hT?APW]00000000000000000000000000000000000\#
FdHb;0000000000R7Bbl00000000000000000000?>NCX000000000000000000000000000000[WPR600000000000000000000\#
000000000000000000000000000000JQ8j=00000^ONj0000007<N1W0000000000000000000000000h6=[c`@P1:0000000000\#
0000000000000000000000000000000000000000000000000000000eBPkg0000000000000000000000000000000000000000\#
0000000000KS?F5000000000000000FfE^lQPEj393JU000000OE9Cg6X:nmHSNA?GFE:a][V1S00000nC7jo000000000000000\#
000000000000000000000000000000dj8]J00000mR77j0000000000000000000000000j;4S800000000000000000000cEIHY\#
49FZSL\ONV00000000007^D[Y<jFFVOYBM^00000X^9B80000000000N6E103OV2^0000000000>h0lQ0000000000000008Y13<\#
0000000000?h@^g00000000000000000000000000000000000h:;FV000000000000000^^9Am00000Lg@@`000000000000000\#
0000000000000000000000000000000000098;2K000001eUV0OYDkE00000SV=Hi0000000000000000000000000i1CFh00000\#
00000Ik=46i]2S?I9;Z400000kNAaE0000000000g<?P=0000000000RZPQE00000O>PfR000000000000000000000000000000\#
0000000000S1DG\cAHPCQYJC0000000000000000UlG4aO7PR>0000000000000000000000000000000000000000C`LEP00000\#
00000000006i4T;000000000000000000000000000000000000000000000RkS=F00000000000000000000000000000000000\#
000005_@WC000000000000000\iBA?L_OFR<HUZ30000000000000000000000000@o4OV6]5JM_6I\X000000000000000^nEE9\#
00000000000000000000000000000000000[lJ=SR82:i0000000000?8:of\Y7?G000000000000000JkPRWnf:T>0000000000\#
0000000000000000000000000000000000000000000000000000000fa@:V0000000000ZSG9h00000000009PTV=KC?\3Z0CZ1\#
0000000000JRQ1[NhUPohgNK>00000dOR;90000000000000000000000000\_H[j00000o`8@\QNACj00000000000000000000\#
lh<mL00000\TK78000000cKUE000000000000000R]HE[LiV5C000000000000000ci2YZ00000000000000032Rg80000000000\#
;;DW0RGUi]00000ai@?J0000000000<NJh@00000^XFbDcW=ER000000000089DEF00000kCQkY0000000000000000000000000\#
000000000000000H[QJ\_A7M3g:Goc00000T2?_BjZ@0;00000LW2oI000000000000000000000000000000000008:DM?00000\#
jRI9JU^V0m000000000000000000000000000000=;P<K00000000000000000000Z:P6Q000000000000000000000000000000\#
00000X8GMI00000mET<n000000000000000000005HR>[00000c:4Y20000000000QT;X6QT<Bn=`Lc4<iUFS00000@kV1`00000\#
0000000000DY:oW?ERF;0FD[a000000000000000FAPAc3aU2GU1GQf@D0IcTW=bJYiGk]A8JRYK[LPbXV?3i0hTNK0000000000\#
>7TFh2B<DB`n?d10000000000000000000000000000000000000000WWCH60000000000ii5[MMF6Li0000000000Fo2Ai00000\#
00000H94FJ00000VTO\F000000000000000000000000000000000000000000000l;HWI0000000000N5BjjQ_QJ800000>V9DH\#
0000000000ck8UX0000000000000000000000000;V36b0000000000000000000000000000000000000000000000000000000\#
000000000000000H@7dl000000000000000000000000000000000000000000000K9N9Z000000;?f30000000000=RM0`00000\#
00000oeFP1`GJ>YEAQBi000000000000000`cGb600000000000000000000000000000000000S1L<900000000000000000000\#
4T9Ln0000000000Yd9`?00000000000000000000V>P0E000000000000000000000000000000000000000000000De68<00000\#
00000eaF5C00000XA8ETH<;R200000Nj34;0000000000`44VNN8@LSQOMF]D>NjJ0000000000EYNCd000000000000000M9:V6\#
00000bEQ>8cO2gl000000000000000Q4RVmbdTOQ000000000000000000000000000000000000000000000000008BM>R00000\#
0000000000TJ3nfIk5EbceG_aLP1]hN9ALic=R\Z00000ZbE6a00000000000000000000XKJUb0000000000J2LTb00000ZXLHS\#
000000000000000000000000000000000000000000000000000000000000];J:`0000000000N=Pca000000000000000\M5jn\#
00000>Q>JbO=0`hcOQn800000000000000000000@5A_S00000SHBm<000008X4Cg^IQWe0000000000bh0@>000000000000000\#
00000000000000000000@<CJ]00000000004d0m9742Ob000000000000000biJEN00000000000000000000000000000000000\#
=?=^k0000000000gEKUY000000000000000000000000000000daQ=B000000000000000G1F0?0000000000TeV2G0000000000\#
00000000000000000000L8Pmh?@AOW0000000000000000000000000000000000000000000000000000000000000000000000\#
_C=gYg_>0I0000000000ciPLVNeLA?SJ8jd00000000000000000000000000000000000JHNWX0000000000000000000000000\#
00000ODN^m\WGW60000000000000000000000000MX5Qo@i1mWe;>?A000000000000000000000000000000000000000000000\#
;_>ZT0000000000000000000000000000000n;[700000000000000000000B[RcC00000000000000000000_EKY1X<94c?RM82\#
00000GlA7c000000000000000YQC_j000000000000000Ph;UH0000000000000007=Eah000006iA>k00000000000000000000\#
00000BRPg>00000000000000000000000009iCBX[bP;8C67S;000008j1C43[5mA0000000000000000000000000@M80P00000\#
00000000000000000000^]1FL3N:_][8;O6B<CHhcTQT200000UR?NH00000?GIcnEHIZ=PMOOVUJUh>00000000000000000000\#
000000000000000BYMlD0000000000Cl10X000000000000000000000000000000blReC=`J4M0000000000000000000000000\#
000003AQ3V0000000000000000000000000000000000000000Um>`RWeF[H?Y75RJ@UiOQlF=c0000000000ljSC>^MH<X00000\#
00000SR0k=R420?@m7_K00000iHTdQ000000000000000000000000000000000000000000000000000000000000f1S@B00000\#
@n7Z3000000000000000NB8TC6OIgVoJ4Sn00000000000000000000000000000000000000000000044?RK`TCnY_GPfoX_PQT\#
VD3;UHi5C@@;OIO0000000000000002mMCT00000j;4gG0000000000000000000000000@64<@0000000000000000000000000\#
0000000000000000000000000k:@X600000`3BJ>U^T<500000c[LJH000000000000000000000000000000000001]B3kOa5Ci\#
X];Ve^=U5R0000028;SRDf2fYMf<0W0000000000000000000000000000000000000000SODda0000000000m?C1TneS5500000\#
0000000000000000000000000000009^0BOaJDb\0000000000000000000000000000000000000000000000000000000NEDcT\#
0000000000000000000000000TdPaT000000000000000000000000000000000000000000000000000000000000fF3d100000\#
0000000000?kR?R0000000000^JKQJ000000000000000X=6^H00000?QAJF000000000000000T2DCV00000eGEc900000RPTiZ\#
000000000000000000000000000000g77WG^8?DZAe=>F97Fi_97Fj_000000000000000P0RX\000000000000000Yk4BVcOO?3\#
00000[?068SgJmW74;`J0000000000`c;ofe_D6V000000000000000kGV97_fMKdTR>_V00000bB:WZ00000000000000000000\#
0000000000000000000000000000000000000000000000000000000FQOo\00000\<=hh0000000000CQ0TO00000_RR<9C8GM^\#
00000000000000000000000000000000000000000000000000000000000000000<WIl900000kLPa4a>ILc0000000000Cd<8]\#
gLSHX00000000000000000000a1?8Y00000000000000000000000000000000000Fj9WN0000000000;g@TIf;GF<j<Lh7gfA[h\#
fPLj^k]3VBBnUC]0000000000000000000000000E_9S:]NU;ghH1IACW1i>00000000000000000000O5If;000000000000000\#
J5Jb3000000000000000YKDS00000000000hoAJbjAQAD00000S8<=D00000egKk400000000000000000000000000000000000\#
000000000000000KfR1a[7LD_0000000000imFfm0000000000000003@GP@000000000000000RbKZU00000000000000000000\#
000000000000000000001bMQF00000eN?XkOoSEaMBQ4V00000>EK:9EKBfk9YO]?[ZSH?0000000000000000000000000mU0YU\#
000000000000000kPRn=000000000000000f90WY?fI\30000044TN?0000000000`X=hD00000000001nKXi000000000000000\#
0000000000>b2bj00000?6KXN8_850000000000000000lQU^200000@C>:\VfMm]00000RfF^@00000;VS>5000000000000000\#
QbFId00000PW7mk00000nT1jL00000000000000000000H:S5fD@DVW000000000036>`h36>f50000000000000000000000000\#
00000000000000000000000000000000000<l=[OQ64ib00000mW7YO41JZ<0000000000000000000000000KkKj`0000000000\#
000000000000000]]Ea[3;TLmmT:E74d8he00000000000000000000000000000000000000000000000000`i5UU00000eR9C^\#
U9MNQYS6NJ@k37fd?9d9OR;jZOR<6GFB1[`fU>WCeCE?X00000Li;\_6<MH\BEKkm00000`U8:e0000000000SGA060000000000\#
h\GIK0000000000TO4UN8dB[I00000oGF6k00000[m4AF5^4\bU3RlYFm@m2Q5V>E000000000000000000001MGA2R3HS600000\#
ZhJ`V]eOEf00000000000000000000ZU:3000000000000000000000000000000000000000000000000000000000000000000\#
000005j@Z5000009=L[c00000000000000000000000006?C1k0000000000000000000000000XYJJ>@O9]\C=<c4=oK2U00000\#
00000kA8`liZ<WC>NDN:jcU7R0000000000000000000000000U^IeD0000000000000000000000000000005OLLZ00000SBDo6\#
000000000000000000000000000000000000000000000]3A:jT1Dln00000nQJ\]0000000000:a;?`00000000000000000000\#
000000000000000000000000000000jI66;0000000000fII2R0000000000MKFYM000000000000000000009Y?jT00000QWTUl\#
00000bW7Y?000000000000000000000000000000000000000000000=i86L000008lG7M000000000000000000000000000000\#
00000000000000000000000000000000000M_;d_000000000000000000000000000000000000000000000oS8740000000000\#
@QQV=00000000000000000000000000000000000UNBIF^RAjG0000000000000000000000000000000000000000G_VBm@oDZM\#
O6?\U00000000004PM\K000005gK6`FkQm70000000000000000000000000oVLa=7c6ED000000000000000000000000000000\#
0000000000000000000000000mLT4l00000000000000000000KBGc;00000000000000000000^\9`a00000ZURgo0000000000\#
0000000000l=ETK00000000000000000000kF1@7000000000000000FhLbK000000000000000`XJRe5aD8J00000Od;;XE0KC\\#
aUK^j000000000000000000000000000000CMT9o000000000000000]_K=A000000000000000SB@5L000000000000000Q1UMB\#
000000000000000000000000000000000000000000000^WJP200000Zn<Ig00000?3GEB000000000000000000000000000000\#
000000000000000Z_D@<00000000000000000000om:5U0000000000000000000000000000000000000000000000000000000\#
00000@l=OY000000000000000000000000000000NE@iV0000000000000004T@V50000000000000000000000000kM=1i00000\#
0000000000QZQOON61=CDmAG=0Q4lm0000000000000000000000000l:OjK8\C6W5;6OaYQMVd68OG=00000BbONm;5QUV00000\#
MPLGCf=P8_00000G7:g3000000000000000000000000000000I`Jm@@WCaV0000000000<Q7FE42:nG00000000000000000000\#
;e7g^000000000000000000000000000000000000000000000000000000000000YNCh700000d\IVB00000000000000000000\#
00000000000000000000Cc6VDPI>hd000000000000000dXT<@<`:<M000000000000000DNL6l=B7Z>gj6PR000000000000000\#
0000000000Uh5^^00000TL2A<00000000000000000000ecInQCd9<P0000000000000000000000000h178[g^Mlb0000000000\#
]]ClViMN[_0000000000?RP6e000000000000000000000000000000]=DeY000000000000000PeMAl0000000000jm2WGK_@T1\#
7P3So0aFW`0000000000000000000000000H<7?R00000000000000000000000000000000000000000000000000BU@e@00000\#
00000G?5^3Gf9o_Z@:OKdJ;oD00000000000000000000000000000000000BVT:G000000000000000000000b0BAB56Wa00000\#
00000a=An100000JiJKL00000ghSFO00000k?Q\79JRP]clTTWW[KhcH<TXg0000000000000000000000000000000000000000\#
00000000000000000000000000000000000X^@4L2K=Fjo5RUT000000000000000000000000000000IMOJ8gARmfo`Si\00000\#
00000VjS?F000000000000000k@F;0QlAm900000@nA0@^YB2200000000000000000000DMV4e0000000000GnIl_0000000000\#
00000000000000000000000000000000000nR?;b000000000000000]gE>M1SK>mo8?fj0000000000cIAB_000000000000000\#
00000n<=_E00000000000000000000\71o00000000000:89mB?`9nU000000000000000000000000000000000000000000000\#
00000000000000000000mbM>B000004@JOHT7<;[00000000009K4]]0000000000E[Ghl00000000000000000000GM>R?00000\#
bGBG70000000000000000000000000000000000000000a7K2aIRLDn00000Y:5`S00000@:6oY00000000006VI@X0000000000\#
R`<]bK9A_i000000000000000000000000000000_XHKj000000000000000000000000000000d[3Ce000000000000000;3G7:\#
0000000000Q<Ubb00000000000000000000ga6:QT?H7J0000000000hO<6_c@TDF00000a;FhL00000[oIn2000000000000000\#
00000000000000000000ZfJl90000000000000008SJi50000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000Rd4K>000000000000000\H0`C9ID=V00000000000000000000000000000000000]oNUS00000\#
XZ2nc00000000000000000000000000000000000000000000000000=j=:@0000000000FX?Y@<2D>F00000g^@3Y0000000000\#
00000000000000000000000000000000000000000000000000;c;jC;c<6000000000009IU<m000000000031Nc10000000000\#
00000000008J5aK50>]j000000000000000000000000000000000000000000000MS>Pj00000000005[IFA000000000000000\#
00000I=QKW0000000000000000000000000000000000000000000000000000000fCD]N000000000000000F:KfR0000000000\#
000000000000000ol33A00000000000000000000000000000000000000000000000000>X9Ac0000000000000000000000000\#
0000000000jAOZ:FQ4j^00000000000000000000B@93W0000000000VWLKA0000000000R:17h0000000000T=G]ETC3Nc00000\#
nE@RKbCU6h0000000000000000000000000000000000000000000000000000000Zm1>:A^?j100000B2QmP000000000000000\#
0000000000V6OiYIc@RS0000000000T1<Yj0000000000aI6QWf0B4E0000000000YNKAM000001455oQ^4Z81456M0000000000\#
<fPWHhdIUW0000000000000000000000000000000000056C009<GJm0000000000XUV5d00000000000000000000:1>3j00000\#
00000000000000000000c^Dfh00000000000000000000000000000000000]Y?I@0000088KajLhMeYlK5A1000000000000000\#
k`@P`g4LLc00000000000000000000000000000000000[\QRNYDD5e00000NBI_NLIP3>00000000000000000000W:3OidkL3\\#
WING4[:0OG00000000000000000000000002i:jm0000000000000000000000000000000000000000SA8Eh000000000000000\#
0000000000000000000000000gl?on00000000000000000000000000000000000>A3^400000000008@??F6@GHS00000PXSE1\#
0000000000c>4Y=000000000000000XPSZN000000000000000000000000000000000000000000000000000000000000bj7eW\#
C1LDQ00000000000000000000000000000000000000000000000000LKBUoWSK]9000000000000000_BPF000000_3JbW00000\#
0000000000Si6C200000dIO2i_BJWi000000000000000FK@]RbXQR9000000000000000000000000000000^7F?_:3SQ900000\#
0000000000000000000000000000000000000000000000000000000aVMWa00000000000000000000000000000000000fcTkj\#
kk;A300000>TQRm5g6l[GO?3Y0000000000o[7a000000000000000000000000000000000000V=CSN0000027?CDLeRG\00000\#
[l7=5000000000000000ieCSZ00000000000000000000000000J5Gm000000000000000000000000000000H\IAj0000000000\#
MLOcL4ZSUm00000000000000000000000000000000000KbD>W00000000004dM]U00000000000000000000000000000000000\#
00000DNSc6000000]=G^b^Kg\amO<=KSIlk000000000000000000000000000000000000000000000:YMCF000000000000000\#
0000000000000000000000000000000000000000000000000000000lVUgC0000000000[;IkX00000Mf65V]L79EggQE800000\#
Gh2ga000000000000000000000000000000000000000000000f5HEN0000000000000001075BWh426T16==hOE`9F?E\DgWUbT\#
0000000000000005n:_N00000000000000000000:I5e>000000000000000000000000000000SbIVo000000000000000V@3Vm\#
00000I_:7\;2<\e00000000000000000000F4=S30000000000000000000000000000000000000000000007FCAD0000000000\#
000000000000000000000000000000000000000000000Qi8oS00000nhH2K0000000000000000000000000000000000000000\#
>PP`b00000000000000000000UkRcabX=X5000000000000000000000a=Z>n3PU[0`9Ma00000Z>37Y0000000000oT>o^00000\#
00000:iU@>;AGDB00000000000000000000MF1hT00000AG5C30000000000V5R=M00000000000000000000000000000000000\#
YGIkA00000bHF@7JMRO<000000000000000000000000000000D^9KR_F>nLKmJ9100000000000000000000Ri8QAad588@T:@Z\#
iZ@K7blA2Y25GoS00000000001:S^]000000000033LnG000000000000000m\T240000000000]?AVc000004I2?80000000000\#
00000T3EFi00000o?6B\0000000000000000000000000=j81K0000000000000000000000000KEEX<PX@G_000000000000000\#
97>d90000000000000000000000000000000000000000000000000000000000000000000000iiU9d000000000000000\h=U\\#
00000b87U50000000000jh<AkZg=k0000001;CJ4000008MA?@0000000000000000000000000000007RG1I=VH;H0000000000\#
00000>c:LEhNHnd;aFbS000000000000000X<PRd000000000000000RnV0U=kOZR00000Pj<\N00000W90M2000000000000000\#
00000000005J>QC=mEn:0000000000h5C:H00000000000000000000o=9;Hf\Ngk00000bgS8h000000000000000VYCTI00000\#
00000PkRTQ000000000000000Co7F_\cS`KBET1Y0000000000000000000000000000000000000000000009J6N9R>7L7g3<]Q\#
000003d6F8Ce4RI00000Sl1KX0000000000000000000000000000000000000000000002@TF__nE_j0000000000?Q7Jc00000\#
00000000000000000000000000000000000NVG5IL04am00000\VNm6000000000000000000000000000000000000000000000\#
000000000000000000000000000000TGMFOIDI9]0000000000000000000000000M221H0000000000YjNe;00000:V<Mo9ZNje\#
00000Te3UM0000000000];DCIU<7Za8;UgU000000000000000000000;SJkgUDZY00000000000000000000000000000000000\#
00000<M4:I000000000000000000000000000000000000000000000chTkSYGHLT4LEC]000000000000000AK4IV00000IQRB:\#
00000000000000000000000002?Chb00000;;:Ob00000000000000000000Xl<2aaD@1Z00000?BEj^000000000000000njIB[\#
000000000000000000000000000000?ULQN00000000007k1DYfNEb40000000000000000000000000000000000000000][12;\#
000000000000000oiR5L00000h;2>lE^;:7bi9?X000000000000000[d4]hF1@l3L0GN=00000000000000000000I>G8G[JE[H\#
0000000000000000000000000KCCC800000000000000000000ZBAbN`H?120000000000000000000000000nY9i^0000000000\#
000000000000000000000000000000\CI0I0000000000000000000000000Z\9QF000000000000000000007f2]@6_RFm00000\#
000000000000000gIGfU00000jBJV80000000000cE2MN0000000000ak@5^00000000000000000000^[1eF000000000000000\#
00000Q4HJS@E<Lh00000000000000000000000000000000000000000000000000=608I00000:`;D800000b87k:00000Ci;cB\#
00000000000000000000O5<?m00000lj6aj0000000000000000000000000000003]6?EhEKec000000000000000\^7dVOF9JG\#
<Z8]TLQC?;^HL`\000000000000000000000000000000000000000000000hYA>@ZmSiF000000000000000dB:ghOdO`b00000\#
00000H`6<JRG6H<000000000000000RAJCQ00000eiJA[6D6IiD\Q;XeCH3_L^QKK00000lB>mI00000<f8cF00000\19@YFjUWT\#
h4UU80000000000BN8gj00000000000000000000M9QX60000000000>9C`OZgDDe_]O:9:E2E@>YN<m]43TBbMKK60000000000\#
000000000000000b:3W6^c3ad0000000000000000000000000000000000000000<^M;3ilH9700000@?4Yg000000000000000\#
0000000000000000000000000XmRi93AC?NFfTUUA\URdI_<V4=QQ8<000000000000000000000000000000000000000000000\#
^V2hO000000000000000iB1T9Z]Qfo0000000000000000000000000PO0hPXm7;P00000fd:b[ZUAE@L<Bl=000000000000000\#
0000000000000000000000000>dO1h4^QOaYEHY\00000000000000000000eP1Cc000000000000000AN>cPI2P_H0000000000\#
000000000000000VM7WY0000000000000008F70f00000000000000000000000000000000000000000000000000UWR>i00000\#
5LGZPZBBUT18JJI00000000000000000000000000000000000000000000000000000000000000000000000000000000RY45j\#
BG5;E000000000000000\0>Mc0000000000B=F^U00000000000000077QbhOjEMT000000000000000CFHE400000VZ<nVh74\1\#
00000000000000000000QCVA600000000000000000000G55:Q;I1^@D<@F2?RBnH00000000000000000000000000000000000\#
00000TnGFY000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000ROH1]0000000000[o8iLWET6V0000000000000000000000000000000000000000aj:<gK9LW800000\#
00000000000000000000H1@?3OnU0=0000000000HZR3n00000FT10fV?Q6@YBKJ`000000000000000000000000000000;lLI7\#
00000000000000000000H\:\^00000000000000000000QN<gV00000H53U?0000000000000000000000000000000000000000\#
00000000000000000000GQ:B500000000000000000000000000000000000000000000000000000000000000000mP3f2hlE96\#
0000000000000000000000000e57HX000008nDJ30000000000000009NK3V00000MON8LQb4cc0000000000;^8DR0000000000\#
00000000000000000000^O;PJ0000000000000000000000000000000000000000^j6R_000000000000000000000000000000\#
00000\O8`?0000000000000000000000000d16_4000000000000000000000000000000jMQY;0000000000000000000000000\#
LN7We000000000000000000000000000000j>;WA00000Sk@?`nSHEcI33>58Y5a_@<Qo]`?JLl>?E]j00000000000000000000\#
0000000000R?4Zh00000000000000000000000000000000000_QC\;0000000000Q:@dD000000000000000000000000000000\#
eUGHg00000000000000000000S@RMj42<FD00000000000000000000iA7oJDaTIB00000000000000000000000000000000000\#
0000000000UV@KH00000000000000000000000000000000000lA9Ei0000000000oCCbM000000000000000\J6?SCZ0B600000\#
NW=>]00000000000000000000iS9\G00000000000000000000le;i100000000000000000000fFUC;0000000000oaJjG00000\#
TP0f<R@0[RN\MTgFLP\80000000000000000000000000000000000000000jYQXl00000IKM?2VFS[K00000TEQ9O0000000000\#
00000;dQUn0000000000000000000000000DbD59FfOLD00000a4T7N0000000000000000000000000?8RKn000000000000000\#
00000000000000000000000000000000000000000000000000nP6Mg0000000000dG57g000000[DLk00000000000000000000\#
000000000000000707Im00000000000000000000\?Q2P000000000000000i]4V`0000000000:?95:00000Z3LQ00000000000\#
00000000000000000000d_8XV000000000000000000000000000000TW8So00000000000000000000gj3J;[OCjW0000000000\#
P95h6mHGUi000000000000000H75T?000000000000000DQ4j:0000000000cj1B10000000000VG;2:00000<bE;Z^VRWcfGSd[\#
000000000000000O<H]M5?Ff`S5Gm^00000F1A^30000000000<OGnACUQ:llKA];VYG5=8V?^3bk01U00000000000000069;Nc\#
000000000000000000001UE<^U3UI>000000000000000hTObgnfBbM0000000000000001kFQ]000000000000000c@JSVjJ2Tl\#
00000^d7MO4ZHL?00000000004gL_3g5K[7000000000000000000000000000000000000000000000m890>Lj6_GMLD0H00000\#
W871Ha7@`gF[EGd00000000000000000000O36LR0000000000^Z9U_00000B?P\C0000000000000000000000000<DSg?mENOi\#
00000000000000000000000000000000000X1E80H?DD>0000000000000000000000000g5<Da:WV>]00000000000000000000\#
00000000005T>BKb\5fME[ENA00000o^6o0>VL;P8^R?DZ97aT000000000000000SM<1\lHHGe0000000000>7V390000000000\#
cmMOR000006XS100000000000000000000000000000000000000000o_1EI0000000000000000000000000000000000000000\#
YLQS9LOAlI00000g9HVQT@U:7:bLYe00000HEPYN0000000000RQMMW00000bK9lQ00000000000000000000000000000000000\#
00000]4T[c0000000000YiIeXFLQcN80J8JeY2ZPn`L1?00000KnFRd0000000000000000000000000000000000000000\7:aV\#
8AOBC00000Kl2i4md89PHWGLB81M2h000003:@OU29K<;8o;P\000000000000000000000000000000EDOZ_13LIX0000000000\#
000007d;^Zk;5e^0000000000lN<FQ00000:f1CK0000000000000000000000000G2M_f0000000000000000000000000UW3S;\#
D7A@j000000000000000000000000000000000009YCoJ000000000000000F1H4n00000000001\<f100000000000000000000\#
00000;dG:Pm@8Z800000:8Aki000000000000000000000000000000[f25hAJDnN00000000000000000000n>PO60000000000\#
0000000000000000000000000000000000000000000000000000000;3GLm00000iAP4Q0000000000000000000094?ee00000\#
Q:7PJ00000>J23AP6DG:00000000009a6?m>CJ7NZ4CjA0000000000CnCB9000002M0CX000000000000000000000000000000\#
000006OL>0CaCO_Lg@mNMM9OJ00000000000000000000846HK18U9=0000000000aNF5a0000000000000004YQB6n48>U00000\#
XNI5@00000oAM;A0000000000000000000000000000000000000000^h;WN0000000000000000000000000000000000000000\#
0000000000]VS:]iQ;W[3C5<@U]LaU0000000000000006m6VoUJ;f90000000000PE8[4=S4d80000000000000000000000000\#
00000000000000000000000000000000000U5UTE00000niIWi00000]T1O3000004T9LX00000o5T^h00000000000000000000\#
LHL\10000000000lCJml000000000000000RMDnj[FQ2=9QCHU00000000000000000000000000000000000BT:jN\YHf800000\#
7n1a<000000000000000000000000000000000000000000000XO6YO000000000000000000000000000000000000000000000\#
2_6o>00000000000000000000000000000000000DU7Y20000000000000000000000000000000000000000000000000000000\#
AH3]J000000000000000000003TE0L000001eBeL00000@P3h@[oN:9000000000000000X^N^800000000000000000000aXBgd\#
00000000000000000000RXQeZ00000000000000000000iDUjV000000000065QEA000000k3NH0000000000000000000000000\#
00000000003KNfa000001fQ]M00000JiTP700000^C39U0000000000mGBLS1gBIT0000000000\:;YP=LF540000000000@L=Vc\#
LYNQ8gn5hf0000000000000000000000000]J>9k000000000000000Yh0M]0000000000000000000000000000005_MZP00000\#
000000000000000000000000000000BiNnT00000BOEYj000000000000000<d0W7>IR:\00000maCDZ_cTda00000`aLQ>00000\#
]>8n2l?:[X1:?8I=d5\_HJRfODRPbZ2?Mi?00000000000000000000=XC26000000000000000000000000000000U]A<J00000\#
00000Id8o[000003H<YT00000]0=NnU<;^i00000000000000000000000000000000000000000000000000000000000000000\#
000009B=QH0000000000000000000000000eeRQi00000RF5PYnn>[[00000`R;hV000000VO2S`M04A3]H@^00000000005UQC<\#
fJR_700000000000000000000EWD8An7G;E000000000000000000000000000000nEJ8e000000000000000Xn:MW?W=SHGAJ6R\#
h@4Ma000000000000000000000000000000000000000000000??3_>D1EmBXm7DH7:5Zi<KSGD0000000000000000000000000\#
0000000000000000000000000[=>C50000000000000000000000000IiUJY0000000000000007F4X>00000V7IV40000000000\#
@F23o`iQ;f00000000000000000000PGR[I^E37@okRl400000000000000000000o9:]3000000000000000000000000000000\#
S3EUj00000000003k0Em000000000000000000000000000000B91LA0000000000?l4Wi00000000000000000000mY;Ii00000\#
00000000000000000000000000000000000MOJ2FTJGFJGSG\300000h\Q=]00000ed1ZNR;3iQJ];n:0000000000_eO:W00000\#
0000000000000000fQ6hRJQDF0000000000000000000000000o2U_300000000006P4>b000000000000000000000000000000\#
0000000000I20QZ00000000000000000000WIHHg0000000000nT>L`@5;f[000000000000000?>R373a43>1K8e15NOX800000\#
0000000000000000000000000000000000000000000000000000000nMROdKDSO80000000000000000000000000c;MMk00000\#
N;0PDm1?><0000000000C?RFZ00000lRMDYN5K?D0000000000000000000000000000000000000000oeB0\ID1n1Fn:PlaQH>a\#
c9:DIY5OFo00QPD2BTnA<D6Z=UGG^<00000\DE2500000000000000000000000003DEgU00000_l7leB`HR^000001i>U100000\#
0000000000`m34Omk3?JYH=g8;P@dO000000000000000000000000000000000000000000000000001hKY?0000000000KD2A^\#
1f:`FA1L3LMJMPMd2DSn000004INaa0000000000000000000000000182S_000000000000000CYIOP0000000000S<DOT00000\#
000000000000000RYLMC0000000000X`6Nh50RD600000000000000000000000000000000000\>1oe9[?V3n=AUH00000>a7Q1\#
000000000000000000000000000000QjH1S00000:c;SennNle000000000000000m@OPA000000000000000000000000000000\#
00000000000000000000000000000000000000008K<DQ0000000000000000000000000000000000000000000000000000000\#
00000000000000000000D8<J?:78WmY_MEn0000000000000000000000000000000000000000>:4^?W0:TY000000000000000\#
0000000000lg@PGllFZB00000O^87F00000WMCPn00000000000000039FOdYXH2>8?=Mk<]3ITIaNJ[8;5fd;NHZ800000S^<:@\#
00000>L6hc00000000000000000000XmJ@500000Ka2V3000000000000000lXH9]000000000000000gmO9W00000000006ZCQo\#
00000i[Iaa00000000000000000000ggL\LZM5]F0000000000000000000000000000000000049UA<d<28=000007Y3fh00000\#
00000000000X7_l00000000000000000000g`<`m000000000000000000000000000000Qn8<5]39>^hP7F0AOKE=00000VCE>Y\#
0000000000000000000000000G::kS3;CFA`B0mI0000000000MQ:nZCP@K[kAS4F00000Sd9XTVZA`O00000E40flT37=QTE<0g\#
_`LDW00000_SHB=0000000000000000000000000000000000000000@;0?F0000000000000000000000000000000000000000\#
GICfd00000;6Q[E00000OM2VFQ`G<;HlFhT00000000008_;L^00000mQLKX000005KH?a00000000000000000000kM<fR00000\#
0000000000000000000000000A83`600000CiD?H00000000000000000000:X:U800000000000000000000000000000000000\#
0000000000b96EhFeUcbk2Rgc000000000000000kEL:`00000XL3VIT\4Ta00000UMC;;8N1fH0000000000000000000000000\#
00000Xn0P50000000000N5DcI00000o=?ZX00000000000000000000000000000000000MK3SE;X>i90000014U1N0000000000\#
00000000000000000000000005U@HD@IC98=^KFeK5<:X000000000000000];K\<00000000000000000000l72;60000000000\#
00000`iO`<onCC_00000A98HECi9A[1f>5N0000000000DB1BI4iT?000000E;DEj00000000000000000000000000000000000\#
000000000000000TPMWB000000000000000000000000000000000000000000000000007E8F1JX@PS00000@72X8l^7?^00000\#
00000HVQ;<00000000000000000000E>:`S3I9[b9oBLcC[LIh000009A0kU00000@L5bo00000;=7DhU18;;000000000000000\#
0000000000l\MDHZU;9`g7G>ZjHHXQC1MgI00000UmN@F0000000000000000000000000000000000000000:U2Q20000000000\#
000000000000000000000G=0e1X@oY000001?TG<00000000000000000000000000000000000C5DW]0000000000G;4a500000\#
0000000000000000000000000_RR^^0000000000000000000000000Cb68EkPM>bRXFlK_3SI800000000000000000000R1<CP\#
b>IaU00000000005ITQg0000000000000000000000000000000000000000000000000000000000000000000000VU>OG00000\#
SEQ\^000004f39I00000000000000000000000000000000000000000000000000000000000000000`dEN1FV4@20000000000\#
00000kOAOdH1H^BIoT\`00000000000000000000W]8A500000g0;6<eFLHk00000mQ4nQ000009T8hI00000000000000000000\#
Ok01:<g>?L00000BgHhj0000000000000000000000000ZURWDWTDMgg@Ma>H65_B07;@bckJ7_5PQ=Oa:G6]00000_RE>@T7O^l\#
00000000000000000000OfCYL0000000000fA5Ug000000000000000>276^Y`BSk00000000000000000000000000000000000\#
00000>K2K;0000000000000000000000000QRM`<5^<060000000000\SG9I00000SXD;n000000000000000000000000000000\#
000000000000000E;A;lB2EW30000000000000000000000000000000000000000000000000000000QWGjJ000000000000000\#
000000000000000>A4W=0000000000jiR^E0000000000000000000000000000000000000000000000000000000[X7f5oHKIf\#
00000B19BD0000000000If1bW00000L=Uo?00000000007CG7`000001:=0R0000000000000000000000000YbFR2?YLCR00000\#
000000000000000000009?@10Z`B[g00000DGSRWgnKoD0000000000HU3`CU2BTe0N3A]000000000000000m[2ai0000000000\#
9l=Pf0000000000000000000000000bG;>B0000000000L3:S30000000000CI0?V00000000000000000000;9K2o00000?Z88[\#
000000000000000000000000000000@c5`M000001SGH?0000000000CC03>`UGgL00000000000000000000000000000000000\#
000000000000000000000000000000e12UW000000000000000YlSJP000000000000000mHJnY00000bV44Q00000^V>T000000\#
00000>;>dG00000000000000000000000008hJ\K00000000000000000000`8QfJ000000000000000000000000000000kPMaL\#
0000000000NYMU80000000000dg3Yf00000F8P;K00000g;=B;000000000000000Q<N:Nc38f;0000000000He:HUfJI6400000\#
0000000000OZUVI00000@[=670WRohem1ek0000000000X:VCY00000000002@478:0F:Q9_21bMe>:=OIGiAN6MR100000AH1jT\#
0000000000000001`R>6n<O>L000000000000000>E4831f4X300000B>DLB000000000000000000000000000000:TCJI[oJYn\#
00000c9MA_00000QhUFf0000000000E>6ZWlQ=ba0000000000000000000000000000009QIZD00000oM3T_NI4B:hm3332U6CS\#
0000000000000002j5;35^>eM10JZR9fNIF0000000000000000000000000000000000000000000000000000000BI0<T00000\#
0000000000^mLQe000000000000000XNE\N00000000001`U\NHeB`f0000000000T8TjPJo2Fn0000000000000000000000000\#
B:OHE0000000000000000000000000000000000000000>^GGZ0000000000000000000000000d=MT00000000000hc?0T00000\#
00000`Q9ej000000`0580000000000000000000000000000000000000000_U<[D2fL[VG7OhS0000000000UJ1\<;RDaXJJGLW\#
00000=KL5g000000000000000000000000000000000000000000000NL:W=`mBCQ00000000000000000000000001cL<Y00000\#
h8>DA000000000019<ll000000000000000Ul6dI00000i;25^Bf7O@bG=<dQc31dE^HZV:9U@d00000000000000028Sjj00000\#
000000000000000000000000000000aG7aG0000000000B8NbJ00000000000GAgY0000000000NS=FE0000000000000007m4l\\#
\OT?`o3IX\[cJ;=2hDA90000000000000000000000000U=5EK000000000000000SYBci00000000000000000000`c7Pg00000\#
0000000000000000000000000Ui5i\000000000000000a_0nJ0000000000JUUBU00000000000000000000Wj>HYkkENRDkV>U\#
000004j;hc00000nJG<]0000000000G7HCi00000000003gL=40000000000000000000000000\YRa=HWL>d00000I;L]BB9Rdk\#
M2T=^M4Ld8000000000000000`WKjM00000OoQ3d000000000000000geNJl0000000000k=C4O0000000000000000000000000\#
0000000000000000000000000000000000000000eM>m800000000006T96[0000000000000000000000000000000000000000\#
4?QEbXTRiH0TT=mdIQ5f00000000000000000000Cg49900000000000000000000000000000000000bQ3jD000000000000000\#
000000000000000^2?2]0000000000000000000000000]n<E=00000IVQ^@YL=oG000000000000000f2N\P00000c89O<\TOSV\#
0000000000c@L82ZYDfP:jOSj9C7LM0000000000KL=De?F>iHoMLlB^LKINVo<SP6eSD[000000000000000000000000000000\#
00000KbK5f71Uid000000000000000c]UWm0000000000=kUja0000000000000008U6>GfJCd3000008JQ4L000000000000000\#
000000000000000T\52oSjNJ500000000000000000000CG>kBoU@oD00000:OTWE0kGE^000000000000000000000000000000\#
00000<U7=k000000000000000000000000000000k^Of<000000000081?eM00000000000000000000ii3O=HgO@f0000000000\#
0000000000T_UkGAmV>oC<J?b00000000000000000000000000000000000000009cSF200000000000000000000kfBN^00000\#
`\B<ZZO7o90R4A300000cF0Si000005WEcG00000j>7220000000000kF7<Yd<GM90000000000000000000000000NW:8P00000\#
0000000000000009OSGm000000000000000V`2@BnUU^S6BEJG00000000000000000000T;4A[7M;KIlhJ57Zm<3100000AFI29\#
00000000000000000000000000000000000000009m9<l0000000000DHDlT00000000000000000000ZVEML000000000000000\#
00000000000000000000TKNM200000000002\Sg`000000000000000L:@^6Jn?^E4^HN^=ISl8000000000000000JOIGGoJ9m0\#
000000000000000YPK7DQ:A3FN0TEU0000000000000000000000000000000000000000000000000000000000000000000000\#
6O2R>0000000000000000000000000000000000000000bH@I@g^5cK000000000000000000000000000000m768Y4\1NSVb>o7\#
0000000000000000000000000000000000000000000000000000000UD8ZD000000000000000000000000000000@LFdmBORI;\#
PK8:700000000000000000000?b1K0H<NLhK4SMc0000000000000004M:3TNC>;n00000T:QYm0000000000b26mL0000000000\#
00000Wk0Wl00000;DJ=600000MVKOBMkT`W000000000000000000000000000000000005=L6D0000000000000000000000000\#
C94^400000>cCLSQm>CS0000000000000000000000000000000000000000]]HFWNi?[S0000010?6L00000aO4`50000000000\#
00000>GHS^00000000000000000000000000000000000000000000000000000000000000000dWL>R00000000000000000000\#
00000000000000000000iTFaI0000000000<g;k2000000000000000000000000000000000000000000000=2<ea0000000000\#
000000000000000000000000041ESR000000000000000000000000000000TR7N100000000000000000000f1=L=^0RWn00000\#
0000000000`>64F000000000023ChT00000000001^@Aj0000000000000000000000000aj0e^0000000000VNQL0fIV>6J6<TX\#
0000000000Ad=gIDZ=a200000dh>b3IgBI200000000000000000000000000000000000000000000000000H9FnO0000000000\#
00000Hn2DCBC6KE000000000000000000000000000000000000000000000000000000000000000000000000000000002I<U_\#
0000000000Lc<EX0000000000000000000000000FmME=i0BdN000000`FeH0000000000000000000000000000000000000000\#
SWKQl0000000000b14XhOk4<[\k4f0KLAUAo>QgY00000NlMf;00000000000000000000000000000000000000000000000000\#
@j8VB0000000000Xh8VO000000000000000000000000000000000000000000000000000000000000nUFdT000000000000000\#
DZ6jC0000000000bg4f_00000000000000000000000005J<MRR7LEa]97I900000000000000000000000009fNe\0000000000\#
000000000000000000007[HU=000000000000000000000000000000000000000000000000000000000000=Y7c4mkQ_J00000\#
XN020:c9Ta000000000000000e@NUa0000000000000000000000000000000000000000000000000096O?[6]G2k49?2=00000\#
00000000000000000000O:M[V00000\Z:3C<ZMX5DcV=N0000000000lGCln@`VCJ0000000000PX8fb;8@S:TDRH_2oTVU00000\#
JdFUi0000000000000000000000000o_EBeDdJY[00000000000000000000000000000000000I]0XU:@BQW<8MDlZG3705?OeU\#
00000B73A;_<PNV00000AT0LV@78Dk00000000000000000000]?1k7000000000000000000000000000000000000000000000\#
;XOS9000000000000000PD6UfhI>hW7m:J40000000000O65750000000000000004^RCg00000\JRPhG82l600000hH:l9jU72J\#
beNNS0000000000Bo73C000000000000000]GAc600000000000000000000<<BX400000O3C=l0000000000000000000000000\#
0000000000000000000000000]:@`D00000HIG3W000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000MTEA=00000000000000000000000000000000000000000000000000000000000000000\#
CXU=bcX@<E<SIC70000000000000000000000000m4PVA000000000000000dKF>LKGHg^Kj1oDKUDmF00000000000000000000\#
U8CZL00000_aTN200000000006k:k_000000000000000VbBfJ000000000000000000000000000000C<CZe00000j0Q:]0<UOo\#
00000VIN:j000000000000000\1Mhe00000mM262`FNaN00000dW0];oUV=D0000000000000000000000000000000000000000\#
00000000000000000000000000000000000>=@5=7_Gk40000000000e90\:mg?`]@<RX:eg6G200000000000000000000co?e4\#
0000000000000000000000000000000000000000T@=93000000000000000i5>W60000000000000000000000000jHIniOF2CJ\#
iZ4W3a4;nU0000000000000000000000000:S9UG000000000000000000000000000000000000000000000K40\VVc<NbT\PVm\#
000006?DDN00000000000000000000BZS[<JYD[jmCAnf\QS`VZbT]N000000000000000000000000000000000000000000000\#
0000000000000000000000000TZ3gO000000000000000UXP=a00000000000000000000GH19WB<<8On;C\MheD4n0000000000\#
b1Ijn0000000000000000000000000U?Jkc00000000000000000000000000000000000000000000000000Kg8G1Rd9U100000\#
00000000002THlO0000000000F;40o9F@<[00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK6\ekD;_GB?<IZmF>KKKS=8K7nLC;EEOlLoVQ8K[>7]nVa8R50000000000W3:6fLBSDf0000000000\#
00000<;:mh000000000000000?YJ;H00000000005>Mg`00000kP0L2000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000l2U2>00000DR8K9000000000000000SiRZV\#
:HHJd?1A_8<7Non0000000000000000000000000`jI>P0000000000EJ>iX:A33`0000000000Z4Qgi00000000000000000000\#
YI8>:0000000000df=IJ`XA7B2fKkU0000000000000000000000000000004C8kN00000000001jJEa00000@E<D500000mmFNM\#
0000000000000000000000000mi4Aj7]37LJL9EP]k>4XDbLlM00000F@HK90000000000000001<@`:00000000000000000000\#
bH2\dU9MNb94H\c00000000000000000000000000000000000000000000000000000006]R:S00000R<Rhk1HDMZ0000000000\#
000000000000000000000000000000000000000000000;8Pj900000000001dSOB8VBJ\000000000000000j>E=N0000000000\#
00000O;IE@00000000000000000000b2>hI000000000000000000000000000000b2=li00000000005nUlL00000a1E8ffeF9C\#
mJGZ0f?4bEc^32Hi\>K06;HICMmKd[]bQh>00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000Q[D<Q0000000000ASBd33`Pc:0000000000000000000000000J:JQb0000000000000008E9Z:910fP\#
0000000000P9Uoa00000000000000000000000000000051:VM00000o1>PCJ^QFE00000000000000000000000000000000000\#
JN2oo00000000000000000000a@UH51<A]H0000000000LVT[0000000000000000000000000041K?i00000000000000000000\#
KUSk5000000000000000L>@=T:M=VQ000002E0md00000S\:^`00000000006hCRLQ=K@Q3SOIcO3SWWKHQ>i000000000000000\#
dR6MP<<Pn<000000000000000NhAYZ0000000000000000000000000V6CLkFSDnU3HURI000000000000000000000000000000\#
000000000000000N7RoU>j7^l6V?S]000003TN6`00000000000000000000o80AI00000000000000000000000000000000000\#
mBK:]00000000000000000000GgBGS0000000000V:SaZ0000000000000000000000000000000000000000gmM]L0000000000\#
dlAJo00000000000000000000000000000000000T_3f[000000000000000000000000000000MK6lR00000000000000000000\#
000000000000000000000000000000000000000000000000000000081M[^9;Pl2d0TU?00000000000000000000000006?SE@\#
ZeT6`MSUe^0000000000000000000000000000000000000000Mn4n3R=HH700000QbAZ;000000000000000000000000000000\#
00000000000000000000000004J73U0000000000000000000000000D3ShA<IE@N00000000004^6\lWbUlo000000000000000\#
015k:_ZN>J0000000000gTSIX000000000000000000000000000000000001iB;V00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\PU@GhV2k00000000000000000000DC?j@3[Bb?000001M;<F\#
00000ANO7c4S70MdE1Zi00000=nTSU0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000WV@TU00000000004AMHQ000000000067I<_UNL8E00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000Hd3cTb0H^Y[UUF@000000000000000X7K[A000000000000000000000000000000\#
kgE;B000000000000000000006_U[^00000UG;^=00000000000000000000[_:UL0000000000000000000000000MN8nH00000\#
00000S_S_Ol>U9R0000000000000000000000000000000000000000>ZBKc00000:k2Gm00000000000000000000jdPKP00000\#
c@>\\0000000000M>4470000000000o[0@Ui]=J:ndCnF00000P6T0c0000000000f<:Ooe\T910000000000000000000000000\#
[R;]RKf;\OKf<B;SZ=b20000000000000000000000000000000000000000fN=\N000000000000000124[@000000000000000\#
0000000000000001[4]D00000000008^8Oe0000000000000001?Olc000001[7>91[7>`000000000000000000000000000000\#
0000000000dOC=F0000000000000000000000000e?;J;00000000000000000000\`SgR00000dnFBn00000KlN;70000000000\#
000000000000000F8P3ICFAI58JQRCAJQdThh7Qk00000000000000000000RD60900000<D?LmfbFYV0000000000F^L>Z00000\#
00000000000000000000000000000000000eK>8700000c:=2?000000000000000K[:G@f27V:i[96j000000000000000;cPY5\#
00000[QOEC<LRnI00000T\?7E000000000000000000000000054IUe000000000000000MVBO10000000000000000000000000\#
000000000000000O<U:_00000Q;Mc]000000000000000E=3gnJ4Rcm[F7e>00000A=R[YnROdZ0000000000000000000000000\#
00000[Y0=G;l<Do6jEd:000000000000000leA6b00000j9OA50000000000HET5n00000KW>2d00000mYN[:000000000000000\#
00000000000000000000000000000000000h>0bI000000000000000ob8eX82NfN00000YOHVo50TOYbm4WHH_Oa30000000000\#
mY@c[00000<5Q[i000000000000000000000000000000000000000000000000000000000000000000000000000j^TKC00000\#
0000000000_g>L:000000000000000hI0l900000000000000059U:L00000e4Q`n000000000000000a10geMVPLeMlQ0P00000\#
00000l><mg00000000000000000000000000000000000mnFY>IHP220000000000000006>2^?0000000000000000000000000\#
00000>g8L300000<d5cZd1G8T;YPb1g47^c0000000000000006A?;n:BF07000000000000000VNJo;lMPAS000000000000000\#
0000000000:>3JQ000000000000000000000000000000mIGRi00000:^@AP00000000000000000000kK9GOm1F5M0000000000\#
1VSo:0000000000000000000000000000000000000000j^;UX00000:GH?20000000000BGC>W0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ikA90ST6X40000000000\#
kh0dN1DTC90000000000;@>We07D^SLHR\N000000000000000_G:ac000000000000000\A0=n000000000000000TMI>e_gS<j\#
00000;4<na000000000000000K=6m:000000000000000`NJTL00000e28]n9K07?0000000000000000000000000d=32=00000\#
000000000000000000002`MfU@2ST8oARCS0000000000000000000000000EGQ9]0000000000FOIoDeTKR@000002^=a\00000\#
W91Da00000000002Q06AjkD:MF9EO64k7]O000000000000000mbRe8o0K150000000000;3Sdm0000000000P:=`E00000;S8Ue\#
LVI7a00000ON56]\9PS100000000000000000000lCUeK0000000000BVG[\000000000000000000000000000000n]H\G00000\#
00000EfE[<000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000077He0000000000000000000000000I[0ZTj\GbI0000000000000000000000000g7;Ac\#
N^2OG0000000000g3CCJ0000000000000000000000000000000000000000000000000000000N@SV>gdT9Y000000000000000\#
00000EM:lF00000000000000000000@KFPF0000000000000008jQ460000000000000007_?Wg7_?X>00000000000000000000\#
00000000000000000000;U;e`00000000000000000000SWP3]0000000000Y:TRa0000000000000008661L00000dB63g00000\#
00000g^9[I0000000000000000000000000HL2kA`aLTK000000000000000000000000000000L;7nb3T:gFGi2cDNh67T00000\#
0000000000^a?cP0000000000000000000000000000000000000000\d4D=ZiD4J0000000000H<848fRPI4000000000000000\#
aI@m@0000000000000000000000000e48YC00000OLA9a00000Uo99200000000000000000000000000000000000iER`Z00000\#
0000000000EWM@POL4X`><>GU0000000000<B19M00000000000000000000000000000000000000000000000000BlD1<00000\#
00000oe4_`?Z@X>000000000000000ib7kJ00000000000000000000i`@b00000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000<c00>000000000000000W1>lTaV0;j0000000000NBN630000000000\#
hQBUK000000000000000000007gU77dh38g_^QKgjY6gg000000000000000000000000000000Ub;lM00000Uk1o>R:DFN00000\#
000000000000000000000000000000000000000000000cKEZF000000000000000000000000000000LGA=[000000000000000\#
00000=<K>B000000000000000000000oUMY000000000000000RGDN]000000000000000K@MC:000000000000000cIQ^g00000\#
000000000000000000000d;6\5I=c94HBj?PAMBD00000Cc@8^000000000000000000000000000000G3U3^000000000000000\#
0000000000R0COQ0000000000000000000000000RRDH000000`@2U?OQ02jh54jJ`NH=\m@7IJg>Uom00000000005dV0:00000\#
00000000000000000000c78Jm0000000000>kH5a0000000000000000000000000000000000000000000000000000000T=:P=\#
gWFko0?3hKZ6NXm00000000000000000000000000000000000ZTNAJ000000000000000000000000000000onSk[0000000000\#
00000eUD_0000008>2@58Z5]W0000000000000000000000000000003hLU6:5>SZ00000000000000000000000000000000000\#
00000J7L[50000000000DK=o9000000000000000000000000000000000000000000000UdFE?0000000000000000000000000\#
aD:Jd\\LMi0000000000dEHG8000000000000000000000000000000000000000000000000000000000000]^G7V0000000000\#
00000IeQ5I5jR;O000000000000000000000000000000000000000000000JdR`E00000000000000000000000005lJe:00000\#
00000Q09cD0000000000000004PQnK00000000000000000000[f19f\ES;700000:OV9k00000^bMen00000000000000000000\#
000000000000000UnH3E00000Z_6XMc2Gbd0000000000JhP9K]I9C5000000000000000000000000000000000000000000000\#
00000edD9_0000000000000005f4Bf\mI`W00000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000bZ9:100000000000000000000\WIbY>JOej00000000000000000000000000000000000\#
000000000000000000000000000000X>9?nEEFJ8000000000000000I\=khG`5nA=hTJ:000000000000000JmJ4W00000@kGim\#
0000000000]a15R00000000000000063:4S00000000000000000000Y91H9i`@S1`TQhQ000000000000000000000000000000\#
P_M5o0000040LbZ00000_ELO_00000eD>a<eD>fI00000gI;1Wng3NV0000000000_0U2]8cDB_I98Gj0000000000TRJTBa;Fbb\#
0000000000000000000000000000000000000000di1_PbJKeJ0000000000UMF<KD^:XG000000000000000iiSiQ0000000000\#
000000000000000SNBFRP[E;Re>M;X0000000000000000000000000d=7>Ld=7?30000000000LW51D000000000000000Ji>KX\#
nf@e^00000h2J<6000000000000000lL95M000000000070:`fAVB6Ej:O5e00000Ln56h000000000000000000000000000000\#
000000000000000jb@mZ000000000000000F]H810000000000000000000000000T0D\g000000000000000[H13o>A@ol?GDOJ\#
3N3:M4m:5e00000T44TV^?08000000M>?WR00000kS0II0000000000000000000000000W`9=Y0000000000000000000000000\#
00000000000000000000BjR^Q000000000000000000000000000000000000000000000000000000000000000005F;O^00000\#
000000000000000fP3AFii9YZ00000iM2m300000\QF:B0000000000\E1_6Uc<A]==H2m00000WbI6h00000000000000000000\#
00000h?EI1K1OZGPQ9e:NfMWT000000000000000000002F>];000008n09W>X2TE00000;ZQaA000002ZC660000000000ke?K>\#
0000000000EmAG[lNB\7HoN5^00000000000000000000l@N8c00000d;7ZT0000000000on>c;000000000000000bfQ`000000\#
0000000000]O0h?000000000000000L]KaK0000000000I@Q`JE0SM1000000000000000000000000000000000000000000000\#
0000000000Z@5EWh<>IZ46HiD00000000000000000000000000000000000000000000000000EY<M<i>TDW1PNEV0000000000\#
0000000000000000000000000M9=GM000000000000000000000000000000[0C[hdbJ8100000G@PkImCV;T000000000000000\#
00000000000000000000`b@3J00000SSSRA000000000000000000000000000000000000000000000j_TGPeCLeB0000000000\#
00000000000000000000000002^;b_0000000000000000000000000000000000000000000000000000000000000000000000\#
00000_<Q?A00000Vf4b<6UF=A63K0GjoR[j0000000000000000000000000PF9R50YGBI000000000000000000000000000000\#
000000000000000[PRlD0000000000NG8OA0000000000000000000000000VPNR000000000000000000000000000000000000\#
00000K\1>H8X;ad=G698000000000000000000000000000000GGG6d000000000000000000000000000000000000000000000\#
0000000000000000000000000c;G62_;2BW000000000000000000000000000000ef7QD86ACY_SAM^<MJRN00000kfOKn00000\#
000000000000000WeRM800000000000000000000YH=3_F:E=dNLP6\000000000000000cnKYk0000000000jCF3Z0000000000\#
000000000000000eUTYiCo4V;QH7VNEjUIM;nV=a0000000000S5274Q=9:PB7MRB00000n_E:L911@aQZ6QG9VR];A=U<MIH1gn\#
57DO400000000000000000000U`<d3<l5^G00000NJ:A6]P>PR000006R>Bfh02[L_UG0N00000000000000000000F>:m@00000\#
00000YhEZk00000000000000000000000000000000000KO:Zd000000000000000f>DRGMeIA00000000000000000000000000\#
000000000000000Y;@nl7=AhBKDD[?kXGC0e4M@e000000000000000K8S;Ug^=>;OXPd2;]UHj0000000000000000000000000\#
02VCg000000000008P]A000005iUe84Q3TV00000FRIUG00000cg5_20000000000gXBcG000000000000000000000000000000\#
fQ<;300000<AJVo000000000000000000000000000000000000000000000cOQl6000009?LBMG0EVO00000000004;1=S00000\#
000000000000000000000000000000000000000000000000000000000000J>?XU00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000OCSFa000000000000000000000000000000EH?9c_7?QkCB>1WnjO;:\#
<o6PanjO<`000000000000000A8B>V^]D`200000000000000000000000000000000000000000000004MXV000000000000000\#
00000UA:7B00000kVD=20aHE@00000D6N7KchT]]knUGP00000000000000000000DfK28`f:LL000000000000000000000`=AI\#
000000000000000000000000000000000000000000000_\4FU0000000000S21;m_k3J100000@VB`800000S8Gg?0000000000\#
000000000000000000000000000000000002ZUAb0000000000TnIRf00000000000000000000hQNcS000000000000000W7;<3\#
00000hd2?jcN14_00000000006KHT8000001g1R1V46UnZ0O;R000000000000000[[@610000000000000000000000000P<<B[\#
000000000000000keTc^00000000000000000000000000T>=_0000000000000000000000000000000000000000000001V45;\#
00000000000000000000;9:A`00000X]Cd_0000000000NeCA^ZX14F0000000000000000000000000_gBYe000000000000000\#
00000[`S1B0000000000000000000000000000000000000000000000000000000000000000000000000000OP?I0000000000\#
0000020Eec=BPDc00000gQP]m00000000000000000000iLND@00000@7L>o00000000000000000000g>E\c000000000000000\#
00000000000000000000000006MB_o00000]U<o2000000000000000000000000000000000000000000000000000000000000\#
000000000000000OdJ@j00000000000000000000hl@9d0000000000;N7BN00000gHHD8KW26Wk<4mL000000000000000_k17;\#
0000000000oBU4B0000000000\0Dgo0000000000O68jI00000000000000000000000000000000000AG9Q]oaL610000000000\#
0000000000000000000000000GDGdGB=J<`eXO7W
"""#
