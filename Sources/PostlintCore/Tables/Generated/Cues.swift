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
alban	w
albanen	w
albansk bakgrund	w	w
albansk härkomst	w	w
alcoholic	w	w
alcoholism	w	w
aldrig	x
alight from		y
alkoholberoende	w	w
alkoholberoendet	w	w
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
blödarsjuk	w	w
blödarsjuka	w	w
blödarsjukan	w	w
blödarsjuke	w	w
blöja	w	w
blöjan	w	w
blöjor	w	w
bmw	f	f
bmwn	f	f
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
borde inte berätta	q
borde inte säga	q
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
bosnisk härkomst	w	w
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
bryta mot sekretessen	q
bryter mot sekretessen	q
bryter tystnadsplikten	q
brännskador	w	w
brännskadorna	w	w
bråckoperation	w	w
bråckoperationen	w	w
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
bytt kön	w	w
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
cancern	w	w
canceroperation	w	w
canceroperationen	w	w
cancersjuk	w	w
cancersjuka	w	w
cancersjuke	w	w
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
delgiva	y
delgiver	y
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
drogfri i	w	w
drogfri sedan	w	w
drogproblem	w	w
drogproblemen	w	w
drogtest	r
drogtestet	r
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
fick hjärtstopp	w	w
fick kicken	w	w
fick körkortet indraget	w	w
fick missfall	w	w
fick panikångest	w	w
fick samhällstjänst	w	w
fick sparken	w	w
fick återfall	w	w
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
firar inte födelsedagar	w	w
firar inte jul	w	w
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
flydde fältet	0	0
flydde för livet	0	0
flykting	w	w
flyktingbakgrund	w	w
flyktingbakgrunden	w	w
flyktingen	w	w
flytt	w	w
flytt från	w	w
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
fortkörning	f
fortkörningen	f
fortlöpande	y
foster care	w	w
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
friades från	w	w
frias från	w	w
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
frisk som	0	0
friskförklarades	w	w
fristående	_x
fritidsbuss	h
fritidsbussen	h
frivilligt	9
from		U
frälsningsarmén	dw	w
frälsningsarméns	d
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
får inte berätta detta	q
får inte delas	op
får inte publiceras	op
får inte spridas	op
får inte spridas vidare	op
får inte säga detta	q
får jag egentligen inte	q
får veta	F
får vi egentligen inte	q
får vinnaren	L
får vinnarna	L
fått amputera	w	w
fått asyl	w	w
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
fått hjärtstopp	w	w
fått kicken	w	w
fått körkortet indraget	w	w
fått missfall	w	w
fått panikångest	w	w
fått sparken	w	w
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
gick ur svenska kyrkan	w	w
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
gå in i väggen	w	w
går hos kurator	w	w
går hos kuratorn	w	w
går hos psykolog	w	w
går hos psykologen	w	w
går i anpassad grundskola	w	w
går i anpassad gymnasieskola	w	w
går i dialys	w	w
går i moskén	w	w
går i samtalsterapi	w	w
går i synagogan	w	w
går i särskola	w	w
går i särskolan	w	w
går i terapi	w	w
går i träningsskola	w	w
går i träningsskolan	w	w
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
gått ur svenska kyrkan	w	w
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
hade dött	w	w
hade för avsikt att	y
hade möjlighet att	y
haemophilia	w	w
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
handikappad	w	w
handikappada	w	w
handikappade	w	w
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
har det knapert	w	w
har det svårt ekonomiskt	w	w
har det svårt hemma	w	w
har dragits	4
har druckit för mycket	w	w
har dött	w	w
har för avsikt att	y
har möjlighet att	y
har möjligheten att	y
har skilt sig	w	w
har utsedd	4
har utsedda	4
har utsetts	4
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
hitherto		y
hitintills	y
hitta	6
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
hopptävling	0
hopptävlingar	0
hopptävlingarna	0
hopptävlingen	0
hospice	w	w
hospicet	w	w
hospitalised	w	w
hospitalized	w	w
hotade att döda	w	w
hotade att skjuta	w	w
hotade att slå	w	w
hotade henne	w	w
hotade honom	w	w
hotade sin	w	w
hotat henne	w	w
hotat honom	w	w
hotat sin	w	w
hotell- och restaurangfacket	w	w
hotellnatt	K
hotellnätter	K
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
hvb	w	w
hvb-hem	w	w
hvb-hemmet	w	w
hvb-placering	s
hvb-placeringen	s
hyrbil	f
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
iranier	w	w
iraniern	w	w
iransk bakgrund	w	w
iransk härkomst	w	w
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
jewish	w	w
jml	y
jml.	y
joined the union	w	w
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
kan inte betala hyran	w	w
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
knivhögg	w	w
knivskar	w	w
knuten	_
knutet	_
knutna	_
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
kommer till användning	y
kommer ursprungligen från	w	w
kommersiellt avseende	z
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
kopplad	_
kopplade	_
kopplat	_
koppling	_
kopplingar	_
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
kronor	Q	Q
kronorna	Q
kronors	Q
krya på dig	0	0
kräftbehandling	w	w
kräftbehandlingen	w	w
kräks	w	w
kräksjuk	w	w
kräksjuka	w	w
kräktes	w	w
kräkts	w	w
kränkningsärende	s
kränkningsärendet	s
kulturellt avseende	z
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
körde full	w	w
körde onykter	w	w
körde påverkad	w	w
körde rattfull	w	w
körde rattfyllo	w	w
kört full	w	w
kört onykter	w	w
kört påverkad	w	w
kört rattfull	w	w
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
levde i fattigdom	w	w
levde i misär	w	w
levde i skuld	w	w
levde i skyddat	w	w
levde på bidrag	w	w
levde på existensminimum	w	w
levde på försörjningsstöd	w	w
levde på soc	w	w
levde på socialbidrag	w	w
lever gömd	l
lever gömda	l
lever gömt	l
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
liberalerna	w	w
licence plate		g
licence plates		g
license plate		g
license plates		g
ligger för döden	w	w
ligger i koma	w	w
ligger i respirator	w	w
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
liver transplant	w	w
lives	u	u
livets ord	w	w
living	u	u
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
lämnade svenska församlingen	w	w
lämnade svenska islam	w	w
lämnade svenska kyrkan	w	w
lämnat dna	w	w
lämnat dna-prov	w	w
lämnat oss	w	w
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
låg på intensiven	w	w
låg på iva	w	w
låg på lasarettet	w	w
låg på sjukhus	w	w
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
magsjuk	0	0
magsjuka	0w	0w
magsjukan	w	w
magsäcksoperation	w	w
magsäcksoperationen	w	w
maila	6
maj	H
make an application		y
make application		y
make provision for		y
mandatory		y
manodepressiv	w	w
manodepressiva	w	w
manodepressive	w	w
manodepressivitet	w	w
mantalsskriven	u	u
march		H
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
miljömässigt avseende	z
miljöpartiet	w	w
miljöpartist	w	w
miljöpartisten	w	w
minderårig	W
minderåriga	W
minnesfond	d
minnesfonden	d
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
ms	w	w
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
nyanländ	w	w
nyanlända	w	w
nyanlände	w	w
nyans	w	w
nyfödd	j
nyfödda	j
nygravid	w	w
nyhetsvärde	0
nyhetsvärdet	0
nykter alkoholist	w	w
nykter i	w	w
nykter sedan	w	w
nynazist	w	w
nynazisten	w	w
nyskild	w	w
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
on condition that		y
on receipt of		y
on sick leave	w	w
on strike	w	w
on the grounds that		y
on the part of		y
once upon		z
one years		i
onsdag	H
onsdagen	H
onsdagens	H
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
opereras	w	w
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
politiskt aktiv	w	w
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
saga	m
sagan	m
sagan om	m
sagor	m
sagorna	m
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
satanist	w	w
satanisten	w	w
satt anhållen	w	w
satt fängslad	w	w
satt häktad	w	w
satt i fängelse	w	w
satt i häkte	w	w
satt i häktet	w	w
satt i rullstol	w	w
satt inne	w	w
satt inspärrad	w	w
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
seriefigur	m
seriefiguren	m
serien	5
serien om	m
seriously ill	w	w
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
shiamuslim	w	w
shiamuslimen	w	w
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
sitter inspärrad	w	w
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
självmordstankar	w	w
självmordstankarna	w	w
självskadar	w	w
självskadarde	w	w
självskadebeteende	w	w
självskadebeteendet	w	w
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
slagsmål	w	w
slagsmålet	w	w
slippa	x
slog henne	w	w
slog honom	w	w
slog ned	w	w
slog ner	w	w
slog sin	w	w
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
sover i sin bil	w	w
sparbank	`
sparbanken	`	`
sparbanker	`
spelas av	m
spelberoende	w	w
spelberoendet	w	w
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
strängt förtroligt	op
strängt konfidentiell	op
strängt konfidentiellt	op
strängt religiös	w	w
strålbehandling	w	w
strålbehandlingen	w	w
strålning	w	w
strålningen	w	w
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
stödjer	_
stödjs	_
stöds	_
stöds av	B_
stöld	w	w
stölden	w	w
stölder	w	w
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
svar på	F
svara	6
svea bank	`	`
svea banken	`	`
svenska kyrkan	dw	w
svenska kyrkans	d
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
säljer droger	w	w
säljer knark	w	w
säljer narkotika	w	w
säljer sex	w	w
säljer sprit	w	w
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
sålde droger	w	w
sålde knark	w	w
sålde narkotika	w	w
sålde sex	w	w
sålde sprit	w	w
således	y
sålt droger	w	w
sålt knark	w	w
sålt narkotika	w	w
sålt sprit	w	w
sålunda	y
såsom	y
såvitt avser	y
sökanden	y
söker asyl	w	w
sökes	y
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
tagit en överdos	w	w
tagit i anspråk	y
tagit livet av sig	w	w
tagit sitt liv	w	w
take into consideration		y
take part		7
taken into care		s
talsvårigheter	w	w
tankbil	f
tappade minnet	w	w
tappat minnet	w	w
tar i anspråk	y
tar kontakt	F
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
tog en överdos	w	w
tog i anspråk	y
tog livet av sig	w	w
tog sitt liv	w	w
together with		B
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
trans boy	w	w
trans girl	w	w
trans man	w	w
trans woman	w	w
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
turkisk härkomst	w	w
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
vandaliserade	w	w
vann	4
vann laga kraft	y
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
varningen	1
varom	y
vartill	y
varvid	y
varå	y
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
142681:0:01004<403301<82820014000<31<414018003200440220<310810400:05041250<1000814:48018804020800040\#
80004281802887020530434062;9260108<88024062484801504215004000082000020334525<8=3202800040010005411<4\#
21000000049?88028044050010980420801384080<4;::411<00<224318<000004140<08<802620204020=8010000<285043\#
2404148650208<020000062431800000404508004220015812421090024:8261031;10829610402:28184>00:8102422:80>\#
11305604828008250242502408268238160<0018084784<628540:010420888<0000324<3082208368580:53142009400004\#
088600515243284<0>1385004<20200220500<64204098400202084104412001:38:101066:0080<240409240100>9000424\#
:3240002:06221202400551;16615280561920>0:328:;3<0018002<<8181082448184204=<78244140000861:2002402040\#
02021042000:<08720800810280<200200803064?0060231023811800460800<88202099012141:4400860107240369010<1\#
0400891;503>00000018452<830105:028:001292814141024842841;0200028012001017050004488000=0432904<250102\#
0<27:3850907800538240:9600<90220<210<091202809620<12049882?14140:10083008084044:290001<1400060141400\#
609131660082;1240600<022<816408140122<42:29147252480206=024433158628<76003<0810034003880004840040;00\#
402470021928480:0012108404200046004450462001810001040008020150<0003002:430>41009<<38:0=1>112440894:>\#
035020410331860400;7013148020480>22000002002480540:0082644<10421325201000407120880<501<8426005=2>215\#
12>:290410412:005003400;01101006110022<414=1448883:525120004080>40018181009<95012<024000888844001800\#
18801044:51:8<01004003803;41014084:081080:006241<5381000022:1004108:2465160108080:460042800101041118\#
90608418201142000000414;11004000043087:11<1153001209440:08212134:28488820304=00870092<25608088808280\#
808102004114=7850:60014=5104905000:0885950010034182000418000001019000404018880000=401>00086250050030\#
2004784008001>1::0090:028580400000226>44100::607002>5282851468102342460041824371<74<2828970002061245\#
5200040:2<210401000820000:81022028<890784<682:000282>0:0<:404>0035018900400<18141450100200240;20<690\#
42627::09260<5240604050058=8104511083?20810823<810<1801058000400;000612;001<00<2005;2011:00080804840\#
041609270900221002100003000811<02000:018811000810062=10221300:0<8100=08000<4000045=280044:?333086008\#
403>2710=8;041<7409104=0405724006240451610380206832<204008088:01927100000100:80880<81;21052<10000486\#
4281510:0528000802024100>1:92982:2;222021<8494221<70000208:>00<48000280<0012002834<00048504910440000\#
804808<020:8218204801042000002802100031802400001:2;0<:820100200580801402280030027018244191090181<080\#
90001648022441000044268:2420001082400<824885120028200<48049:0006022002004512:10811108250:8008;414040\#
064402401714012400107=2900020900100;082048>4128808004<84:5090:080:702004840801407802550202040026>0>2\#
020000200049984:54048980550001:030122870000028220<2049<411220104902800<26663402400221:0199000<490522\#
412410068300080800010848410:0<20?0680106328<<4402250118080808;2030486:50010022026039021?0189<8100021\#
80>81000<4830600020416201450000;83080>100800001402509>95498060<02:940:08>8218240100022000<346000<091\#
88191802<0858440:23480602802090090480010;?781>810;;200100861182003114240031:118114108220444215000076\#
0031040800907<000068210<:0<10<9408080>0041084;10250205004<050142602040028004000120206<00091404804012\#
0040240904200000040:>1::04409200429008268442443428000004489203025008200441500840825402;9830209450608\#
0482100121084<041285841>0210202:20084=0051280;30038400004000305006143921479000242:=30=:0093880904200\#
3004004142000108401818840040808400:060810?:0502000901002:2000041>05924840=0048214066310851:2:4446812\#
20430;0>1808250400092000988001<0408392:01=285041082;8064;04<85900220:7001>0<000812013118:2228002006<\#
84329<:408057200187:=8:21;70:9<402082110<0001902::010181090022000084090;8020002511040:<215251104=280\#
600402:0<1:9432=110140400200062<>4<43842900603424<01100081<000<8002:0000110004011688010001;02;000000\#
79082085:412408<0012481100744001340281082000:605::9:082089:009>?0=<1;<20:8<89416180420:0908202030248\#
4079030:01040>44421674800945480080<0019000:06>08<4030:4406=00704=20103200101<788286408;2000208430280\#
0624861862404<002001406002012042821010:04<215101088408910>4030414:24<885400<=01<004095040:2842814000\#
422020260006023300000:000428<818008490400120:635=8400000;000280>840041001043<00<0036<003210300626220\#
4059<1:0240400400409009030161220190040>200600846065:019894>013600000100224620<22125064802;01>8042800\#
;40200217<8802::400608:800042441870908800?8800088;31000001:0500<09000<1:0;01202882011<43080004088<16\#
004=8088844046000=040422=742:888351024090420008101083;5436059:0809240>0009240244946<004011018:010002\#
630=801008?0<6314090524564007123203001:;00084000000401100084221:050000931042<28320800>>08<808142518;\#
8060052007001820600622000200426113;:012000421214880<?020100042800995;548>5610159>91405850=25008000;8\#
00000308:406<04034881860888:8002080<70069020122090820482:05602100:81492910019210211208:0>48000080002\#
14008210006=960043004684200178182804220043102250000<83820002009:445=0:6000:1008000<00041802030132024\#
2204804111017>14<0002<0<19689834981120460082240440050111020010020008082;48900008302320009010040<0082\#
2<80010:0180021220002<802901452404;23020300480100001088418:>0220170150082:6:95820508091001<205400466\#
2800032<0068060:022004<082<04088081;:01501:004<09830243000540411099049201002205<4002:9<6498130400810\#
00100411000208008061<00080:327=07222291804410428240::404<665401860:6049:884002413:02:0=105?457;81040\#
801208000230220213380078041180280<100080094;829002<>0000103044820161004000001608830040802101808340:1\#
00060580404800008814041008:;0183188:50244601005005830>208<000204890>8>932584026000205048640250800=00\#
40004268000:030240841010800?08042024;002308034040<5054<0820084222000808020400:00200013:409:0<2;10281\#
531>44001408:000:092:413808044428202015000202006400200088545402070212<020<0060448230040110<01>414060\#
06001>82040<30084983140308466040<0008604056182164<65011<:12882136;30920300434<0010001<:0:220<143<24:\#
7030409224210020220841:404=040020000:1:1?820<0000928001<0103481404008200040:<0008=02062:2<4>806;4900\#
500660000081;0018400:0182842708441810002004<01044;2880206089405100>2801107000040840:8021=2806:001691\#
0480440200108>>24980<02214201213002464<60132922040040440:00048846433<0;0048813465060004>020908512000\#
0001032000008000<1601089080040200029>841212<30444381592402:<<<09206520::2241010400420504240902345709\#
440480;052081000300088220>>2280044488833027020018105<4880092242220440001?00041201113:890200890281302\#
00450403014:03090849>1=05210<01056<48008100088802::0041000404?00022138608:=31621380100823120<24009<5\#
00029900040154:6806802=734<00<941800251026600010900010585:1800083523083688<<801<05042612919004:45708\#
22010051::10800184080862:182001591808980800=150<0400560200200000017220108000800<04014=80020243011804\#
;059:0089414048281045400800230271200<520=842000034034248002260048080101:;1440148<4940404808800612501\#
200028424980002=2008014><1003880:006>082001251:4120980=210048000494=010060<04:1082221296020208052;04\#
00400244480801028400061621401282521169880010093=802<6482<601=08014203>3461038809020226208001103;0688\#
0=36<2800=4066842402000300002980202204<2<8<414<8>>94:443008248982030044221602281448311:<408174124800\#
00;01060:;09109:88:9044286040953955<0040241000402<1140813922043940904442045144<98450851441200<800089\#
0226880606980218502960100005102048924;11480023051009040180602202100<306200200>800000>2056:0655003900\#
9:108104:10232408040000<4042451=183082080604020110:09080010;188040040084094900183030011820<2630<1090\#
05001102820244008192220601281442907600=0820;880100221?0920000002860628811188100;520:222480078;052258\#
410020402<21<12202020420402080045;190002:9104024038:0201440018:809280900<0208025210402150924200822<8\#
00813<03280844019400300618340:11:4;4410<81000822000002842<01122680<:0020800714<01800202140:=29208110\#
60824868:041013004264<<5840<0066:00981:1<0<044=6100:880010140640108024306820489419800011980099292300\#
020110404205428448204804281026:2420000<84500;81921231221214090949000450<8260<2000400248480020:20=094\#
203408:2005508101020300:0004120140<949:100760<;01=51<000612>1408<80>284144<7=8<4154224424<19;040410=\#
808=01082703<88054400300:1=46>=510622>082<:3?0046010<2<4422<9090400:61=8604<554020830049620520021807\#
000==3102160<011<4020888400100:046000884132202646141404050570008910=2040012838080626:0008:0109904544\#
0>188030261250800809:><80022040800473222:0041096294021841414<050404>94274<49280>80002900802008650614\#
1829<30480<0;02486048062=0001400976002008004280:8226494:0;01046:08801042102528220020:790007000000000\#
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
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
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
0000000004110000008002002000201401000000080000004040000000000018800020040002000050000000840000300000\#
0281200000400000000604000000005000001020004000020044004000000000080000105004200000000002000080000400\#
5010000000000080000280000800002000040000041000004000820000000800000008000000000090025300800200000000\#
100000084001100000000500220200010008800002080002120000200000400000000000:004102202008080000000004002\#
002410000500000008400480000422000020088000000:080000200000000002000000000000080000115040000008000400\#
0:00000200400044000281400000000000400001000800000080000<00000800810000000020000000008032002020000013\#
12000800500020600008022000000000:008000040808000010083001000000402001000002402000042000:<00340000800\#
0000040022000000000002000000010400000048080020000101002400004010600000001080000080020010000000004708\#
8200008000000101080400100080000000000000000000000050000408000004109044040000000000000100800508044280\#
0000000042008010000200020410008080800140800003008000080808000141002000400000000320400100000000002000\#
0110000000000842000004052000000100440000008002400080000020001000000000800100000440001008800000100004\#
00:0004400000000100080000100080002001020800000840000000044288002014200480402005000000010000000800031\#
0002040090000000000000004080000000410000000000002400000800000100024020428110020208041001080048004002\#
0000000012002200001000800204000080040000008080800000000004004000800000200000800010000508800000080100\#
18400000808080080:004000800800000000100010400000140040080002004080000000000880600018001000000000400:\#
0000000004000000001000000001000001010120808088800004420020080004000408008000808002000004902602400000\#
4000905020000000100000001110000080000<001100000000000010010010000000500000200020000021000:1080000002\#
44000001002000000000840140001200001408002202400060004021804<0220000000001206400000020820000100000000\#
001004002020803800400000000000:000004000010000000008000008400000000002000000008020000008400000000400\#
204010000000162000020000000000000000040001000122000000000040000180000084000000000080010012000:000000\#
0008038000020010011800800000000200000808800000000084000001100000002110400000400<00000020804000000080\#
0008000042000004000000000200000000000000801100000000280000411321000000000002000104000000000802000000\#
>1206800609200021800000200300010000400=4000000040010000000000240000800400400000000400024270200000000\#
00000200040000180208000082>0000000002000800014000800100000080040800800804000100000080000400020402000\#
2102000442000800480400002020000044000100002002000112200001808240000002114000044002400400050008005100\#
0010000080090000080000080022000084400:0<0000000000000100000200020000002000<2020000000002904000008800\#
1300410000000800000000000404000401220000802000004020002400000:03000009000402002000000100080001000008\#
00020800000100020004800000<0100000000800000060080000000040000001040040100020000000000082000000009000\#
00000001000804000400000412000:00080000800004080080000000000020000008000000118000000000010420:0140000\#
00000000100000002<00040002:0000400000800011400000020000000000000000003000040000002000000202008000008\#
8000000000000010004000206000040008004042202000000004000020000000000000100002000004080400000004004100\#
1400020040800004040144300000000400000000002000040000080100404001820004000200000010010000000000010200\#
00000006200000000108010000040000000000000000414040100400208105:0092080000000100400004200000040000002\#
00000080000020000000000000000200:2000041001800040000000040060102018200040810100000041800000000030000\#
0000018040001280180000090021000000880000000000011000000800000000200080200000000000:00000020000100000\#
003080000000000000001000088000000000020000040001000000044880080010010040008000000000<009000000006020\#
4020000044801040810000400001000000401000000200000000000100000180000020000000400000080402080000100000\#
0000004010000008000084040802002000800000080128000880501418000000100000030200000001020100080000020400\#
0901400080400002002020000102400000000000020000200000000000240022000000020200002400004040000020010020\#
0000000280000000<40004000004000100002000000008000000<00402480404000800805040120000000420002200000000\#
000800480000104000242800<8000000;0000800800002041400800000000001010000002200001140000104000000000090\#
00180000000000080000880400020000002001000080180:20400000000044000:0060002800040200000808020801000000\#
0000040100000080040004088020000800001004080208000180010002080440000000088000000800008040000001000000\#
05020000000020090000000000001010000000100800000000000001000<0040100000000000020000000010002000800204\#
2410500300000002000000000000000000000000040000100040400180000800000001424000001001200400102400000004\#
000000400020000800200204201810082040000080000000240000012000000000000180800800000100000008<000080020\#
000:0000000<400080000000900000800000000002020802000000000010000040000000080000000000000<920000000000\#
3000000000002000020000000000000200000000041102080000000000000001012010032024000200400001000080018:08\#
1200000400000000000200000001010000004000000000010400000800002000800000000004000000000000220000000822\#
010000000002000010060010010000000808002011004008000000<000000000000000000444210400000020000000004040\#
0080400000008020002000004000000000002411200008002004000<00002844000020004000000200110002000000000000\#
00000410520008000000000004022000060040080000040:0000000030020480048000800240480000004010001002280018\#
4008000001000000010202803204000010001402002000000001040880004000008000040000800400000000000000000000\#
0::0008008080004000000000400000040000000000000010404000000200208200000000140000000220000000000000000\#
82000000000080000000040000000440800000002020000000001000008000040180<0000001060400000000000060100000\#
008040000002084000200100008200000400000000000802040020100000000009000040000000000<000000000040201402\#
0000000000000000000100004:010010:0080201020010000040040000001000002400408000503000002400000800000180\#
000000000000000030000000000000000100004400000200000080000<0:0020200000010000400422001000200000400000\#
000040001080040000000002012080200080<00000>08000404010008000002210042000308140000400001000:000000000\#
1000120020204401003082001000000000000000402100100080000000000002000000040000040040200000020040200480\#
0800000100010000200400004000400000040000200000802200000000020000000002100100000480000000100010000002\#
08201000000000018000200000040000000220002000000100400100181300000000000801000003000000030219000920<0\#
0010401010402200100008800:000800000040000221100008010200200000000100000000000000000000000002000000<2\#
0080041088002000004000001200000800010008140204200280801000000400100000800000200000000:00800000000802\#
0100800400000900000000080400040400000000000080100000000000000800000000000804004080008000040020401400\#
0000102402000020184008401422400000800004000000008044004000840004000800000000000000010000000000000014\#
0000080000040000000000000000000000040412000100000000000002020000000008400:04004000040000000084000202\#
2040080202004100800000180004451000009000040904000100800002000220000000020608040600000000200404000000\#
00000000000000<0=00000820200800000000008000000024000000001000120401000184:00008000000480000080080140\#
040000001000804020004000290140080800002040000040000004008000000<000000000000002208400002001041400010\#
0000002000008010000100000400008100402000080000600020000001000000020011010800801080000000100000040000\#
0002000008808008200400030000800000050000400000440001001028000000000200014000080000000020400000800020\#
01000000100000<000088800001015080080000006002080018000020002000000050:010210000000002001812402020000\#
0000800000100002001040208300080100000800000000000000001440000004002000080080008010800000040010001004\#
041000000004200000000802000000840<00002280800000000000800040000040:888200810400000220040000000000040\#
0024400000080000808020120002000100908000000000000800000000800001180001000000000000400004480000000004\#
0014202202000080018008000100200000008010100000008000<00000000000000200001010000402900040000000001002\#
0000020000284;00005000000040000040000004400000400412104000400024000810002008040400082002888040000000\#
0080000110<03400080120004000808000040080000240000024000020000000200000020002000980000020000080020000\#
0000000000000000020000004000800000000040800000000000080000008000020100000040081000002400008088000200\#
0020000401002000200410102100000004148040400000020001200000000902000008000405000900040000204080000040\#
01001004830020040000000082000000000000200000100000000000000000080000
"""#

private let cuesSlots: StaticString = #"""
000000000000000gA:2M000000000000000000000000000000A5BlTIMG5I00000000000000000000>95I:000000000000000\#
000001E4MQ00000000000000000000000002l;A2__66NST9<N000000000000000FlCDn0000000000000000000000000U0LLW\#
0000000000ah8oQ00000000000000000000000000000000000fa81W00000000000000000000000000000000000B2>BXXcI8d\#
dgJ?\000001jI3cDh?:_0000000000gA316>F<FF00000000000000000000000008GFcn000000000000000000000000000000\#
000000000000000X6B<h00000000000000000000000004GCWB00000000000000000000000000000000000_M9J\0000000000\#
0000000000IE5:<@^<lf000000000000000DR0QW00000Vj9;Y4P=TX000000000000000000000000000000000000000000000\#
00000Kd5:l000000000000000[JE2<l_LRJ00000000000000000000C0:@b00000?9LWf000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000fi8Y^00000\5HcI00000000000000000000000000000000000\#
R`AB^EW?7I000000000000000000000000000000NGLaL0000000000000000000000000]:G\d0000000000K\GSd00000;\H3@\#
>IR0U00000g;9F00000000000S?14=000000000000000H_JJm0000000000000000000000000000000000000000k;GI9DN>2=\#
0000000000000000000000000000000000000000N6HEc00000000000000000000000000000000000000000000000000RV7SU\#
000000000000000000000000000000Kg7VM0000000000dlPBf0000000000?K8Pf0000000000000000000041Do>MgLeG00000\#
JK>>V<l33L0000000000000000000000000000000000000000000000000000000<_=id<C@GM0000000000000000000000000\#
bILlB0000000000000000000000000000000000000000<77C70000000000000000000000000iB;Xf000000000000000d2J]@\#
000000000000000000000000000000<U0N_000000000000000000000000000000000000000000000000000000000000Ld9Wd\#
0000000000RIC]aEmIma00000000000000000000egMT]0000000000@G:5@00000W>GnR00000LAC1H000000000000000Ig?f[\#
00000PQAkI00000000000000000000GE8`YE:@;o00000000000000000000gE8[10000000000:??3A:BLeV000000000000000\#
ghHA00000000000000000000000000000000000000000000000000000000k46>mg[?WZegHXS00000o0HFO000000000000000\#
00000SOGmajPLSC00000:0@eGJ<OYi0000000000000000000000000SJKXJN5?V200000n_N=X00000000000000000000;378C\#
7>@Il0000000000aVDBk000000000000000:7>V@R`6BYJ\GWj00000d;Nk30000000000000000000000000000000000000000\#
00000Cn=F`000000000000000000000000000000000000000000000000000000000000000000000000000e3F`900000HQ=]`\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000h7?mkf]BPKPT4L]00000\#
00000l><kI0000000000n^1Be00000C7=\R00000000000000000000;l0]5_44?_00000_14l=0000099HmU00000kI5=_3F93Z\#
gYE7^00000000000000000000=K;IdlV6>[o>=EPRUM3a00000Zc;Z8:@JkJ0000000000HVKDF000000000000000f>1n900000\#
0000000000000000000000000000000000000000000000000000000000003l2ol000000000000000000005[0EA0000000000\#
FDF^R00000000000000000000000000000000000Ue>F\eH6fW7ZP7k0000000000`FISF00000000000000000000PW=U[00000\#
Bl;8S000009I;?Y0000000000000000000000000000000000000000000000000000000000007A57YE0AHb_<PB=0000000000\#
000000000000000000000000000000DM<b_00000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000022P>nWcQNj0000000000000000000000000AC<Kl00000`KMB400000000000000000000XG9Nn\#
00000@H2hM000000000000000000000000000000000000000000000Pn:T50000000000lPDVZ?M?igWb@7g000000000000000\#
000005g:]:0000000000\:F[II1LmbKfQ\l0000000000000001a3JPG>BiW0000000000@QCGM0000000000000000000000000\#
0000000000000000000000000000000000000000`7EElFOG;3000000000000000V2KcB000000000000000oaCNTXGMFU00000\#
0000000000D4;ENFD:480000000000aF?hAM\PN60000000000000000000000000000000000000000000000000000000<eH90\#
?_5W=000000000000000ia<[O0000000000:f?j2FfNMh0000000000]PI<l00000c4DiQ0000000000E1G530000000000nKMXQ\#
00000000003@85VQ@Cf100000000000000000000Ie4E=000000000000000000004gG25m?BnDKfNm?000000000000000nZK3S\#
00000000000000000000Ae52V00000HMCOC00000000000000000000GU?aP000000000000000000000000000000hT3Jh00000\#
0000000000`N0LV0000000000ULIM[0000000000000000000000000nK6X300000?FGMd000000000000000000000000000000\#
00000000000000000000o;NNo[cR8dIP7O?0000000000000000000000000JH9aZ00000000000000000000000000000000000\#
]KJHZ5FFWJ00000000000000000000l032DGb<eee9L><00000`H16K00000000000000000000000000000000000=`I5100000\#
0000000000^C9DUjhO8c00000000000000000000000000000000000<4KC_000000000000000000000000000000^ZQoo00000\#
00000g\NJE00000NmAQ3a=GdM2H662000000000000000E=Nbk000000000000000a;<cNk6IBg00000\7B16000000000000000\#
00000Y39XB000006N7CIFT?\__4H`500000fS1E_0000000000_J7diV752800000?@9An00000\[7RE00000000000000000000\#
mWIh4000000000000000000000000000000000000000000000000001[9<h0000000000DoR<E00000000000000000000>T8Mo\#
0000000000V_NPO00000000000000000000ITDD90000000000kc7ck00000000000000000000b;>DU44I0C00000lP@=QK3J73\#
VdIe>000000000000000Jj60lF6HIW000000000000000000000000000000000000000000000HVDInhJ9eNC410=KIBUG1]C3M\#
00000j`O0U0000000000ElKj;00000H<P0iIN7\Be0Q860000000000:D:^8Zf;B]mk>h=@H@?jF3Aibj^I\5000000000000000\#
0000000000k`>Bj0000000000=_CaFen5gJFN>P[^8:e:O@J>J<\LnX0000000000000000000000000U36]`H5=\;0000000000\#
odK?:000000000000000000000000000000000000000000000000000000000000?kK5m000000000000000000000000000000\#
00000000000000000000000000000000000`c:CBbR0Q796J8X[dFPB0000000000000000000000000QU<W6000000000000000\#
?CGo<000000000000000K<DoJ0000000000000000000000000SJ>mP00000[H:DG00000n:9LZRF@;OaO=`J00000Z163900000\#
0000000000Md6i;00000000000000000000000000000000000000008e;3WBOCA300000000000000000000000000000000000\#
00000TnIjk000001Z@1=00000RNLZ\0000000000b:@69fS7oR0000000000d5>X5MH0aA000000000000000000001_7Hi00000\#
0000000000KK>Wc00000kc>UW0000000000000000000000000000000000000000000000000000000@@CJc000006nCIE00000\#
d3OOjjj:[e00000000000000000000194ZA05=[Q00000000000000076O[V0000000000[HNCC00000000000000000000GP5[9\#
9iC[P0000000000BSLoG0000000000@<C5^00000lcNK@9[Q:i000004L@NH@=78Ue88Heg2Q_a000000000000000000005A>f7\#
hHHVb00000000009JIH>00000000000000000000000009BJlT0000000000o=3bS0000000000000000000000000Li0\Ug_6l;\#
Tc>?ZWbHYVNEKMg0000000000ma@3G000000000000000R0PFTD4Ig@0000000000000000000000000SS@deQ=PP00000000000\#
0000000000U^QE0000000000000000H\PiU000002X7NB00000000000000000000000000000000000>0Pc80000000000=j335\#
0000000000mC1D>jT6OFPfD]FD8ID>`Y9gl00000064_R00000aIMfS00000000000000000000jbA8Z^nHfo000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000X11PY0000000000\#
le@9?gd6QdW1KB2000000000000000000000000000000Y5=]M0FK2S00000@a@1kCL=7g00000Bh9X20000000000:8K<:00000\#
000000000055A4?>c8Qc\U1J4000000000000000Z=0oBnIAVKFL77R00000Y_@Sk@CQGH00000CR?KRfb?dS0000000000@hJlb\#
XiLlQSV4jS00000000000000000000000000000000000000000000000000000000000000000P9BhZ00000000000000000000\#
00000\cBaQHRFl800000000000000000000000000000000000000000000000000CQOXh000000000000000000000000000000\#
00000f40_GVK:hV0000000000000000000000000UH?1DVi;@b000000gBliH66UWml:k=00000dEBKb00000`Z=\E6WE1R00000\#
=:Bbc0000000000joIF0000000000000000[75PK0000000000_5L@;iJ9P100000>1C6h000000000000000000000000000000\#
00000000005\<C\0000000000R6=P=00000000000000000000KXIcD0000000000_[HJV0000000000IiHN>00000X`@ZG00000\#
IXGk@000000000000000000000000000000mU75l=e65jA<Ojg00000000000000000000@DE1C00000000000000000000jOOIB\#
00000000006nHbG000000000000000000000000000000`bCi4M6H0H0000063=fb5T34H0000000000000000000000000An=;9\#
00000<AJ0^00000k75Im00000;b3V^WH86Q000009F?RR0000000000>LR:H3f0mZ0000000000000000000000000;5;Nbm56=2\#
00000000000000000000000000000000000000000000000000mK5^Cb5@NW0000000000000000000000000aXP>80\C8700000\#
85FkW>BCJH00000Q8JK;00000000000000000000000000000000000\2KiJ00000PaHNO0000000000@JJkY000000000000000\#
0000000000000000000000000000000000000000KKB`\00000G2K;U000000000000000000000000000000J]L7jEaPlH00000\#
00000000000000047@PT00000Q08=?000000000000000000000000000000000000000000000EaA@Y00000000000000000000\#
amOe2000000000000000hR<@M00000_G3LC000000000000000K37Bi0000000000000000000000000n^Q`j00000<X15o00000\#
000000000000000000000000000000b72D:Y[6ZOXe6\f000000000000000000000000000000]i:oT00000000000000000000\#
000000000000000WfH]Y00000000000000000000000000000000000>NLMW00000f7<Wo000000000000000000000000000000\#
B^HRZ00000000000000000000lm<J7;TPbe000000000000000000000000000000[XR>D00000000000000000000`E8ai00000\#
0000000000000000000000000000000000000000;3:U[`UGhZ000000000000000=QAK:0000000000b<D<7000000000000000\#
4aLMK00000000000000000000FAMEl@NDI7000000000000000000000000000000000000000000000`@NKN000000000000000\#
00000000000000000000000009H<omVdJBa00000`Y0[e000000000000000a8?gG4hA:1HRQ[L0000000000000000000000000\#
00000aa4?E00000000000000000000kZ?1jn8QCZ00000000000000000000000000000000000000000000000000ai5Vh00000\#
9fPQT0000000000000000000000000000000000000000e[BCJ000000000000000UF7WEPEL2]000003NQKF00000000003_1NY\#
0000000000000000000000000000000000000000e4>2L0000000000T9DX>00000000000000000000oXPMPhGQ:ZcmJWJ:=46E\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000b:DXD0000000000\#
RH19]5@GUG000000000000000jPPJ:=@=_Q000000000000000000009:1bl0000000000joJaHh]IBVN58MiPF9E\JL?glUTDIU\#
00000000000000000000000008586]ZI8?B00000OnFh@VUIkU0000000000000000000000000000003aJo:00000kdNg200000\#
Im6AC00000hfFdF7[CdI0000000000AJL:i00000G;4YG0000012=JNS6=j50000000000_\GP80000000000Lh1ZLJdCm17PGgn\#
o<KU\gKLNe00000Xh:9Xk7;3;00000000000000000000jh0H?N`I140000000000R5BO]000003BB<E00000000000000000000\#
0000000000>Z7\cQcNP>]dOZj9]=1:0000000000000000000000000GJHOQ0000000000000000000000000000000000000000\#
000000000000000000000000000000Z_3A]00000[JOD0000000000000000lS:h;000000000000000000000000000000AhGJa\#
00000000000000000000\E1AF0000000000nmEl3000000000000000000005_<>o3BDA;0000000000QH07X000000000000000\#
000006MA4l6[Q<A0000000000WBR4o0000000000000000000000000E@2]k0000000000000000000000000j_>L@00000;TG0d\#
000000000000000000000000000000000000000000000JGMgc0000000000000000000000000000000000000000000000m6NG\#
000000000000000000005G6WeZ@N1P0000000000000000000000000ONHVN00000000000000000000TJD0J000000000000000\#
JH:WT00000bW>BH0000000000000000000000000000000000000000000000000000000oP;^^00000`fMYS>057L0000000000\#
0000000000g^7E`0000000000ND;Kj000000000000000000000000000000;gK<N<]N6X0000000000^d96O000000000000000\#
00000];0l^00000000000000000000000000000000000000000000000000Vc65d0000000000k>K4i00000000000000000000\#
000000000000000000000000000000<IR2NA=4IM000000000000000d_<fn0000000000000000000000000000000000000000\#
WF7Lc09FC=V]LXnh2>ZlgZCEo`DQJ70000000000C2@Q]000000000000000000000000000000hVAm\00000000000000000000\#
_@J_d00000A:J`30000000000]1PZO0000000000Y68HmCm7M200000000000GDHR000000000000000000000000000000@kAbJ\#
00000=N8;j00000CGPcg00000`JEj\hUH3LMhDOX00000eK3Yh000000000000000000000000000000dP:88000000000000000\#
000000000000000HX978Gb9OV0000000000Yg>O9MVCLS[AI>`00000>dNol0000000000000000000000000000000000000000\#
00000000000000000000JX:3dgjCI1000000000000000000000000000000Hc1EA00000000000000000000000000000000000\#
NVP4J00000000000000000000000001486E0000000000000007`:]b`Y47oJY2Vd0000000000i=ONfmAQX<b[8?fNDQBANR<nn\#
0000000000000000000000000YSO[G000000000000000000000000000000Wm;Zn00000?_2mR000000000000000V9DAV00000\#
1bP<<gb80a00000mS6NQHb=Uo4eJ92000000000000000;X6><00000000000000000000000006[Blc00000\^17l0000000000\#
0000000000>o?\l0000000000@aGgAY[IS7JlJNoWVKEMKUMeb00000<4N;Y000009eJ^:00000000000000000000o?7T[<]N9j\#
0000000000000000000000000000000000000000md2`<0000000000n@OLH00000000000000000000N_P[=_Q8lE0000000000\#
00000V5>[_00000LBGOWS9IoQ0000000000mfJeZ000000000000000?\DM9Cg=Xf@e7[60000000000e\N;1000000000000000\#
0000000000000000000000000000000000000000ZY8@>00000000000000000000000000000000000M:NFA000000000000000\#
000000000000000P958P000000000000000cQC4mLn5g_0000000000000000000000000OG4k80000000000000000000000000\#
H371:00000^N9^I2Q<i000000^5:EC0000000000000000000000000Fb@QI[>PM<0000000000jODEa000000000000000E0>=5\#
00000000000000000000000001<8Z^0000000000000000000000000000009aBFjNb<0M00000Z6IOL00000000000000000000\#
00000`\<WH00000hoL4B000000000000000000000000000000jU2m40000000000000000000000000000000000000000Il46P\#
EbL7^0000000000000000000000000TDOoa0000000000\^?^WG9Il0dO3GEd^K_900000000000000000000000000000000000\#
00000b55:Yg^P?i000000000000000000000000000000jB;5hQG2:<aVGD@000000000000000CB2Gd00000000000000000000\#
4_I4\6UJKSAhC@U000000000000000000000000000000000000000000000000000000000000000000000000000ZVH[T00000\#
000000000000000ZU;j50000000000CMD1500000WTMQO7QE\U000000000000000HoKn;9GPB2N38ji0000000000000008PDf2\#
000001^2l>?hIl@j>84?M2=?d000000000000000000000000000000000000000000000000000000000000YZ<Ic0000000000\#
Lj;2`000000000000000000000000000000000000000000000[3I8m0000000000m16e\[h8MC9YNY[0000033A9E0000000000\#
0000000000000000000000000000000000000000l;2:l00000000000000000000k;NG7000000000000000000000000000000\#
00000>^;YG000000000000000LIKL`0000000000000000000000000000000000000000Ea30E00000000000000000000BX2kO\#
0000000000Q>4F<F0AjY0000000000=i@Vc00000Qa5WcW6F;8IH90L00000000000000000000`18PX00000S]JG]0000000000\#
0000000000000000000000000oK:f0kHAVY0000000000000000000000000000000000000000>A?b]00000000001AET[W9DIK\#
00000QH0XW00000000000000000000NBHW_000000000000000000000000000000000000000000000000000000000000V]ChM\#
0000000000000000000000000000000000000000000000000000000LGB;DCFN2k00000000000000000000GSFf:0RH7h00000\#
dfMF9WQQT>000000000000000000000000000000000000000000000E\HeQ0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000?g3o60000000000000000000000000000000000000000NJ=PT0000000000\#
00000Q03ZK000000000000000000008A04M?8I1H00000h3J[l00000HKEk<00000000000000000000:VAInUaDnF0000000000\#
E`IadSJL6c0000073OOY00000:6Ckn00000:V5XK0000000000h0Q2Z0000000000000000000000000000001Z79Y0000000000\#
00000000000000000000gOLMg0000000000n2:U80000000000000000000000000W1H8F=bI8E00000?<Ki]0JMe80000000000\#
`0Fd^000000000000000YKEN7000000000000000?FIZ100000000000000000000^]7<R0000000000j`6>N000000000000000\#
00000000000000000000=5An=0000000000000000000000000hm478000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000=8DS\00000000000000000000000000000000000V\MED00000X7FJB\#
00000000000000000000AlF1F000000000000000000000000000000dV7fR:W?Y`GhPg;000000000000000000000000000000\#
00000lADEW00000U54aL000000000000000hVL\S000000000000000_FQVm00000000000000000000^KF8L000000000000000\#
000000000000000fmQmN000000000000000OSAOF`\@H100000000000000000000000000000000000000000000000000Ij@T`\#
000000000000000g@?Fk00000000000000000000000000000000000e>2PSbdL>L5PGbhQ5P6l00000000004X3PE^9=cF00000\#
WCMZG00000Fm8nPVJLmV000000000000000000000000037JW_447aS000000000000000P]P^700000000000000000000>k>aH\#
00000000000000000000GbDFC000002;I:g0000000000N43LX00000Zl24K0000000000QQ>;IkbAA?@PG?gg@3CY00000jR9[O\#
0000000000SUN_Z4ADK800000000000000000000]_265kf3k:00000000000000000000:V4b;Zo4@d00000`U2aI00000lF0]?\#
000000000000000000000000000000ICKK40000000000IbEAD000000000000000000000000000000lG6nh00000`@Qc;00000\#
00000000000000000000000000000000000mY<Nn00000000000000000000o\3MC00000k8Fg0i[9IX000000JFW50000000000\#
000002@6BE00000S8OJBEFPZ@2K7Pj00000000000000000000M0KKF000000000000000000000000000000000000000000000\#
00000T32a;eCB_1>JG7=48OX5000000000000000_4=jZ0000000000000000000000000Y4DjfF;Na[gVKUJV7IRa:`Jn;00000\#
0000000000000000000000000000000000000000000000000000000?hE;A00000GV;QO00000000000nR=g000000000000000\#
0000000000000000000000000000000000000000iU4MnHoM[h00000000005^Nm4000000000000000000000000000000@k5_\\#
000000000000000b7Ndi00000000000000000000000004l@:CM[O\`00000000000000000000gP7ja00000GcK?h=bC6X00000\#
0000000000K^1Q72>CWW0000000000H5G_900000RNHob00000mR9CVfJFnkG@8V200000M:H0c00000Em26[000000000000000\#
0000000000000009nABk000000000000000@VN2Y6?;A`:_HYh00000NYAW_0000000000000000000000000000000000000000\#
0000000000Oo4VD00000000008F9=KOiJno7V1F70000000000000000000000000\l2b200000000007?8Gn_12M=<ROMI00000\#
000000000000000ja2M_0000000000CRQbO0000000000000000000000000000000000000000SS0UW00000000000000000000\#
0000000000000000000000000000000000000000000006T>]B0000000000000000000000000dVAFU28><?=@90@0000000000\#
00000j17@n000001oLT@00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030G^I00000T9;];000000000000000\#
GCK`l000003G>^G000000000000000I0Q8I0000000000^VM>R000009eM[H000000000000000^mHAK00000000000000000000\#
00000000008LC]2000000000000000000000000000000m:J[_0000000000UUIEaciLYe00000;B40L00000000000000000000\#
<SOZ]h@G\?0000000000000000000000000000008\J?5Ph49G00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000RJ;DU0000000000fkIB=0000000000E<5GdU28^m0000000000]C9>k00000`i5k?@_Qg=\#
E`I]h00000000000000000000T]1==b>L4a0000000000YEH[70000000000000000000000000cHC5N00000000000000000000\#
000000000000000GD1]k0000000000000008=Ke9000000000000000J_Okh?`:1VhX9:I0000000000hMEJP000000000000000\#
0000000000000000000000000;QQGbGl8=R00000000000000000000000000000000000aX6C600000Z_NO\NHE8`Hl6h\H58;T\#
7Q8kE000000000000000000000000000000hnJm1000000000000000EV>Qg00000mX05d000000000000000000000000000000\#
00000fS;R_00000000000000000000000006E60S00000MJ4kN000000000000000NS1jI000000000000000:7CIP00000ML8FG\#
000000000000000000000000000000000000000000000000000000000000KA0QnfX<MT000000000000000000000000000000\#
0000000000QOIC;000000000000000Ih@K<00000000000000000000i_EV3000000000000000000000000000000m?@mB00000\#
00000000000000000000000000000000000<I0eN00000=@1K7000000000000000000000000000000b3LHo0000000000EaNYA\#
Qc@[[0000000000000000000000000;kL^U000000000000000000000000000000lgLP;00000000001@=kN000000000000000\#
00000=6?fG00000o>5aY0000000000`XD`j00000oP=::0000000000MfHGJ000000000000000R_3i100000000000000000000\#
0000000000000000000000000E[;4X5P=aW000000000000000000000000000000E:CPc00000000000000000000Cn1K\V4GQa\#
000000000000000000000000000000000000000000000000000000000000^SQ1ie>GA^eN>KC00000D`1o;>LCj400000_:6?6\#
00000000000000000000N_FeY00000;>@R1000004PJ0j0000000000KGN1n8PDNo;mQA1@P@]200000_=@5;00000?9>hm00000\#
0000000000Ni?\R000000000000000000004bN3@00000;UM<8000000000000000000000000000000000000000000000?S<^Y\#
000000000000000000000000000000000000000000000000000000000000000000000000000dPIP7000000000000000<l=Kb\#
3DJJG00000000002n?]400000];M>>00000KKFk:0000000000>:>5^=nEgHb@HGl00000000000000000000000000000000000\#
000000000000000K35E400000mQN>\000000000000000000000:?JR0000000000<AD0600000kGPKW00000AZP3H0000000000\#
00000000000000000000DN>W400000000000000000000000000000000000emJY?00000000000000000000000000000000000\#
\OFoI000000000000000000000000000000000000000000000QO?6??YLL357=DY@hP`N000000000000000000000000000000\#
00000`CI3Q000000000000000000000000000000mnNOM9SDZH00000UB13]000000000000000\mHM[00000000000000000000\#
000003]BA[0000000000g=3nC00000@;LI?00000MX2`VcC?Go0000000000000000000000000J[E1000000N47`kVXPhT00000\#
00000RfI460000000000m\2FhcC;B0_LJMHcE5`N0000003M9W000000000000000O^CiD00000TYHgCa\NnH000000000000000\#
0000000000000000000000000000000000000000000000000000000000001]:\c59HQ3FbQBk0000000000000000000000000\#
MVC6D00000V]G\X00000000000000000000000006LJS_000000000000000000003<I20000000000000000000000000000000\#
00000000006cP2500000Og1:H000000000000000000000000000000000000000000000000000000000000000000000000000\#
Jo=fS0000000000gbQ0TOe>cm00000h>FA_00000000000000000000000000000000000000000000000000000000000000000\#
00000e7BI0S;5j^2E@EmAHJId00000000000000000000000000000000000000000000000000f`P]Z00000C02_V0000063E3X\#
:gF1c0000000000ZB<Z:9f9m9ELD@cQfG_LnUPb?o^Nge000000000000000000000000000000000000000000000]fB5]00000\#
000000000000000fX3j2@gE]E000004WEO00000000000fk14c000000000000000M_N::000000000000000000000000000000\#
00000000000000000000lX:Zn000000000000000000000f5>000000000000000000000000000000000000jG0NCk<9^`00000\#
0000000000000000000000000000006D4cXM@N^M0000000000000000000000000000000000000000000000000000000VIKTm\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000NT><]00000\#
00000TY<]V1YH0?00000000000000000000JmEW90000000000000000000000000bO5^miH>5lUM4kCEn596000000000000000\#
00000@QO:K000000000000000000000000000000@LCK1000000000000000=UIFR00000000000000000000000000000000000\#
00000000009e6E200000V?8Weo2P4>00000000000000000000000000000000000000000000000000eE>bK000000000000000\#
0000000000000006d0[U000000000000000000000000000000Wf0JQ[9Jf0000000000000000cmAJ>0000000000>NOU[00000\#
00000anNB200000000000000000000000000000000000000000000000000oT8:h00000Lg@@PoM0;X00000000000000000000\#
b6GW<0000000000000000000000000000000000000000gZJbZ000000000000000VWHhY0000000000KoEoc000000000000000\#
dEFTI00000[Q?B800000e<QF;JX9WY000000000000000XP6eHBS7[^000000000000000000000000000000000000000000000\#
0000000000000000000000000GYQfh2O1[4CmMaR000000000000000Sn7ZE16M5U000000000000000I93Tn000000000000000\#
00000M0Of;TT72400000000000000000000000000000000000000000000000000000000000000000<:0aP000000000000000\#
00000000000000000000000000000000000iS16`oZFc800000000000000000000000000000000000H;Jk;Qd;aGmeC?00nElm\#
000000000000000C@=nX0000000000000000000000000oi9H?0000000000CPH_Yk:Q;P000000000037<2m8O>7\YWH1800000\#
00000GPL:P6jN=KBaFO0lnPBW0000000000000000000000000oH8MN000000000000000:6LGl0000000000000000000000000\#
000000000000000000000000000000F=4oK000000000000000iJ4RT40=\_<T22jXIOHV000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000051E2X00000YJ4LP8B5<j7;7eE0000000000\#
0000000000ND33A00000:_?i]000000000000000PI@YZ00000000000000000000CX7;FmSP=h00000000000000000000M2Kac\#
000000000000000B^7]J0000000000000000000000000bIO]c0000000000000000000000000][;F400000000000000000000\#
00000000000000000000?88IS00000000000000000000AL=e[_OKC6000000000000000000000000000000000000000000000\#
0000000000Gc3fc0000000000000000000000000B4J9_0000000000000000000000000gX?nn0000000000000000000000000\#
000000000000000hhBSa00000l`>TY000000000000000000000000000000f8O0;9eO`I0000000000004^C000000000000000\#
00000000000000000000Z9;9H000000000000000m>OYI00000<T5gAkX;=2\5PFnQ2GaO@M<>VkIC;gL\L`0000000000000000\#
0000000000a[FPa0000000000J04l400000000000000000000000000000000000000000000000000000000000000000]N9PO\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000gJE3F\#
b9@Af6eN_8=eQR?000000000000000_`2P<AOH:C0=O;]SS9X`000000000000000VgR4L000000000000000000000000000000\#
00000dmQg2000000000000000aPMPD00000000000000000000000000000000000627Z]N4E<i4;3XFI]IgY000000000000000\#
00000BU7]=0000000000WMDZc]bOGYAO91300000:ZB:^00000E5@ZO0000000000ZJGQG000000000000000000000000000000\#
TK?0<UI>0AR<PDn0000000000000000000000000A_G2n000000000000000AV=TM000000000000000eW74;000000000000000\#
00000U\>[;00000000000000000000o\=4l000000000000000000000000000000000000000000000WDLngFk9aDcQ=em00000\#
0000000000DFP5f0000000000000000000000000000000R4Q][>7h;XXJ3iaFB2j0000000000000000000000000k^BZ900000\#
]^=_e0000000000000000000000000000000000000000000000000000000_:@A:00000h_1Zg000000000000000af7P?00000\#
000000000000000000000000000000Z<C_l00000:@KJY0000000000\JB7c00000000000000000000AcHB2000000000000000\#
00000nA0fc8h96>_2>lTOWA5700000000000000000000bnOk=00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000=8>WB00000000000000000000gX5]K0000000000k:A`[_1?bH\#
0000000000IZGDZ00000fTAB>000000000000000lhCL70000063DUm00000WGO>300000000000000000000k1N9;0000000000\#
000000000000000000000000000000gi0bb00000000000000000000000008]P6[00000000000000000000000000000000000\#
00000\lH>FUlD7P00000Y6Ge@00000i3OFM0000000000000000000000000000000000000000:L=Gd00000000000000000000\#
00000D<M7FD<MK[00000Ie@AS000000000000000000000000000000000000000000000000000000000000000000000000000\#
eeE:R00000000000000000000@_65I00000iOK7Z000000000000000000000000000000YO=gG0000000000000000000000000\#
00000000000000000000000000000000000R`9kd00000000008IQ@R0000000000CE5AB000000000000000000000000000000\#
0000000000000000000000000000000000000000gi6;X00000L>H8R0000000000000000000000000000000000000000Q93:[\#
JQ5ljZ18NoKQ;PK0000000000af2UR00000_?8;<0000000000dCGOe0000000000000006iKB=1V4@5o^MWWZU0\i0000000000\#
0000000000eIEE^?4NDW00000oLKn`0000000000000000000000000000000000000000_`Qi>0000000000000000000000000\#
cd=_?000000000000000000000000000000000000000000000000000000000000000008@EQg>b4Q;:n=KG0000000000YGGgS\#
0000000000;GITD0000000000DaP7R0000000000LIF^:000000000000000E1Moo00000000000000000000000000000000000\#
0000000000000000000000000=TH?800000000000000000000<^8G0Eo:V00000000000000000000000000^dH1OCE9c=00000\#
0000000000000000m=`;0000000000000000000000000Xm0^OLf5d6:13Hf000000000000000\FDVD00000000000000000000\#
000000000000000`W3V<?_1;o00000iQCn;D;7Vn0000000000KJNkM00000@CLE\:oLo6jWLi7bJOWX00000000000000000000\#
0000000000\YA\Y_jC?h0000000000\fNHK?3HkCI0M`B8eGfR0000000000Vc7U6U1L_@00000WND2LiPHdoMoPfR0000000000\#
00000o43?GWUCj\\L0<D00000hOClI1LEI[00000000000000000000m[FCTE5FZm00000B7DjT000000000000000DhIf6JdOV6\#
K`4m6mQ5MP:3HiY00000G7>cF000000000000000000000T=XS0000000000U`@2M000000000000000dJC[70000000000GX0kU\#
9\HW;00000EdOl<SL;Cf000000000000000000000000000000BSNlK00000Sd4V:00000000000000000000mX2n\AmKT800000\#
0000000000QlC@e000000000000000000000000000000@4N;?0000000000_4HPc0000000000O0NBm00000ObD3g0000000000\#
0000000000000000000000000000000000000000hC35V>dGHF00000000000000000000000000000000000000000000000000\#
ie=SIkdGjd000000000000000_<8Kh0000000000>hL=A00000he@SG00000000002j9gV0000000000000000000000000:h=iW\#
0000000000<fCXl00000>6>Oj0000000000V>R1V000000000000000IkQ`Y000000000000000YiI1]00000[JOgV0000000000\#
00000MhBWF00000]g@jj00000MN2T`k62g[00000000000000000000000000000045F?d0000000000000000000000000:I6mU\#
00000UQJmY00000000000000000000000000000000000W=>ZA000000000000000cJB4I00000000000000000000=^@\?00000\#
00000000000000000000]i1IJ000000@Lm;5_PcR000000000000000I;Mkg0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000=:0^iE>:PS0000000000000000000000000000007f1DT00000000003jLUQ\#
0000000000000006@0;`jRCOO0000000000000002`6KPOd3KAX3;BO00000000000000000000c@0J`]25]hWKFE5<=M;500000\#
00000Hn3Zm00000ZW85=E1:`V0000000000<k?a\000000000000000Zf:=h@h2em00000000000000000000KK2\P0000000000\#
0000000000he4:n00000G28co000000000000000Jg1fK^UK^eMYMh3Vf1Jh000000000000000SG?fo0000000000YP??b00000\#
lE5BEY7C^T00000000000000000000000000000000000nl5e^00000000000000000000`ZPL97Y;^EkI?o7MUFU80000000000\#
0000000000`eK\Jk67:A0000000000000000000000000J30J80000000000000000000000000000000000000000^A:g500000\#
000000000000000000000000000000cJIQ00000000000I;B:I0000000000QRK2100000000000000000000DW0O_0000000000\#
000000000000000000000000000000]o0gSL9H4T0000000000:CMGP00000Ua7gN000000000000000000007^2bS0000077O>@\#
00000_0IFb00000000000000000000000000000000000XK510>P7S=aOI]FbR3:7000000000000000000006LPGX0000000000\#
0000000000M>9FA0000000000000000000000000HBO:k0000000000HQ0WISXI6I00000000000000000000000000000000000\#
Bj3MmV<?EI000000000000000PE;o0l99]GN`DhPHm3Pl0000000000@F?L^YNGae00000b9E6]000000000000000YC:Ci00000\#
00000903>U56JYR0000000000JR84J0000000000D`8_<0000000000000000000000000@D<c^0000000000oEGUS0000000000\#
0000000000000000000000000000005^4]3000003c>IaJf?L4S<OF60000000000000000000000000hC3gh0000000000;RNQ@\#
000000000000000596@100000000006;8]P0000000000000000000000000?kC^B00000000000000000000000000000000000\#
WSBDR00000000004XNe]00000000000000000000L_BA300000000000000000000000003k2I:0000000000000000000000000\#
000000000000000o^GB`0000000000V5@1c0000000000000000000000000??DQR]jFUP?i8e@f:2fb00000000000000000000\#
0000000000hE2F4FH2o`00000>VP4d00000`G<`;00000000000000000000F_8`M00000000000000000000000000000000000\#
00000000000000000000LODN]000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000n^I^9:@2079V92A0000000000Q70T9D93;K>MH3g3j<oOTF:TkRaKnM000000000000000\#
ckQ]>000000000000000000000000000000000000000000000000000CQ@:0000000000000000000000000000000000000000\#
>:@Yo000000000000000000000000000000OY;\?0000000000WXF4h000000000000000000000000000000000000000000000\#
0000000000000000000000000371oDeTN<400000000000000000000000000000000000000000000000000000000000000000\#
00000?lDGc0000000000@20<k00000e;DBN000000000056R=[00000000006kB6900000000000000000000000000000000000\#
00000AWBAj\EF@A0000000000i4IlR00000j_@cO00000N`7g^K_<gY0000000000D<;:9000000000000000000000000000000\#
00000000000000000000000002P0ZV0000000000000000000000000=g2k[000000000000000TTOUeJ`1[PWm7?V0000000000\#
HJC@G00000000000000000000QBC^f7B8Aj00000<^PVX000000000000000000000000000000AU0?iXjB3[0000000000NEE?W\#
000000000000000O7OGd000000000000000000006?@]M000001i4Wjoo;Wo00000N6B`Q00000000000000000000ef:ea00000\#
00000DaCPU;]CAQ00000F;>G_<l3R4=H74k3ULRW000000000000000P40De00000000000000000000BN2R;@6JIZ;[2Q6QT>7E\#
000000000000000g4JhF00000F;P__D?0JG000009LAKi0000000000000007LBN1Y\>1T355lG000000000000000?SE?6QLKN2\#
BIFK]0000000000000000000000000000000000000000m8FS:000000000000000000000000000000;H?TR00000c6H;l00000\#
[cKTD0000000000000000000000000000000000000000000000000000000^hR6M0000000000Ul=WL00000GZ4oV0000000000\#
CW=RA85=Sh?UE4000000OM0E20000000000000000000000000kEDf[0000000000M80==00000000000000000000;a0ll;0@[?\#
YAN@E00000Ok;c4Cd=ImP=?cb0000000000TSGa800000000000000000000;OJLUamHdV000000000000000000000000000000\#
00000000000000000000W[4<lXA:fM00000cP1laPlEV_0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<7\P00000000000000000000TWL\800000000004fJ<00000000000000000000000000hRHMO\#
Aa4XTLk@hX00000<WGM6000000000000000M88li0000000000000000000000000000000000000000000000000000000795JH\#
00000UaIeL0000000000f1KLF00000000000000000000000000000000000G<9h\F7CKQ00000D@5mZ00000000000000000000\#
0000000000000008]7i=0000000000000000000000000000000000000000<8N:dc?P9JE3:FC000000000000000\?P:C00000\#
0000000000000000000000000000000000000000@V3BN00000_WD4M00000000000000000000[f9Po00000?KFXj00000I1?c=\#
0000000000b>LS6000000000000000000000000000000000000000000000EYAl35K=KU0000000000840_o^nCJU00000`=M?5\#
000000000000000T[5B400000000000000000000m>K`V00000:AEFL000000000000000000000000000000`f2^C0000000000\#
U`6c:R7;Bm0000000000Q8L`n000000000000000000000000000000Ca<dU0000000000000000000000000000000000000000\#
0000000000mZJiA00000000000000000000bIIGD0000000000<7A`G000000000000000hR5M22LR>4000007gCkG00000g181J\#
0000000000Ho<gI6XJ2C06Mm:00000i1Ok30000000000000000000000000hTO@2285o900000000000000000000o;>U400000\#
00000000000000000000000000000000000000000000000000XRG6B0000000000000002G=5G0000000000000000000000000\#
0000000000fQBTDCRI:^00000000000000000000mJMXk00000F=K1c000000000000000000000000000000000000000000000\#
000000000000000000000000000000L^;oA00000000000000000000986=d000000000000000H1AMH00000000000000000000\#
00000000000000000000IUHK>Q@KUT0000000000Q?HYKVAJKi00000JfO@\1_BV`\OOZC[4@QgSXOC?=J2E;000000000000000\#
000000000000000000000000000000T@5eDn8:>Nn0MEQZ>BOIl3P9n00000h\MoI00000000000000000000000000000000000\#
0000000000000000000000000000000000000000UMH@RjOHX3c?J^o[_MC6000000000000000<JI2D00000000000000000000\#
0000000000000002U6ai0000000000;nMWa0000000000000000000000000o`HZN00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000I66K<00000000004o1<<BSF:O00000:XK]400000000000000000000\#
000000000000000000000000000000b]15d000000000000000000000000000000000000000000000000000000004H3Y00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000a>>Rh00000000000000000000\#
00000f\52a00000000000000000000000000000000000blNTE^b0CW00000000006T5EkSWEWWL;Kd@000000000000000j81R[\#
0000000000000000000000000bXE>1kj?e^000000000000000KV1GI000000000000000o9Pam0000000000Di<5D000004OB^;\#
mA>ii2QNSD00000000000000000000DdKi1000000000000000000000000000000000000000000000fd6TF00000H759j00000\#
IE2dJ3T<hL0000000000000000000000000::N9K00000000000000000000cT0OT000000000000000hFFQ;aXD=g0000000000\#
000000000000000S]P\b000000000000000DKAIW0000000000Ha3>b0e3`K:d420000000000000000000000000000000PGJVJ\#
0000000000000000000000000Vk>=?00000000000000000000000000000000000N<=P00000000000OM@hneM5GJ0000000000\#
0000000000000000000000000000000000000000DO>5BdA8066C?2CC<?aF\JBPa4>LPZK:5If0000000000000000000000000\#
00000000000000000000@dCQ>U_;e0BIG8R00000000004F@HR;3JgD0000000000FJ1nh000000000000000[I@gb0000000000\#
00000:n>IF0000000000g`BCS00000000000000000000LLH_e000000000000000Rd=\n000000000000000000000000000000\#
0000000000aiAbjC\@ci0000000000000000000000000000000000000000gT9TkS;FaA0000000000000000000000000LnI[D\#
6N9YL00000O<7bA00000000000000000000@c4lj0000000000G^8Q?00000000000000000000McJJ0>b55;8a>9\0000000000\#
000000000000000Ac?HW00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000CQAESnG0gF000000000000000lE=IO000000000000000000000000000000:kQWb\#
000000000000000m=LbU0000000000o5<B<00000000000000000000JM6>000000000000000000000ZABeAkCDL^0000000000\#
00000000000000000000000000000000000ZKBYY0000000000F\IGcJGN@300000@I9Lm0000000000000000000000000@k1b8\#
000000000000000bn01anL=Td_AM420000000000000000000000000000000000000000>eD`@0000000000000002J?DG00000\#
00000000000000000000000000000000000000000000000000I[CF?00000000008l8>GDU2k8000000000000000aT3I;00000\#
000000000000000]V8AA00000000000000000000_V0f]0000000000moQn[000000000000000C_K8900000GGQ250000000000\#
MmDEH0000000000000000000000000000000000000000oD=d80000000000000000000000000000000000000000bI?;S>7EM]\#
000000000000000]`1kQ000000000000000000000000000000000000000000000000000000000000dYI0_^0PJ_?=3^[00000\#
dLI_;000000000000000000000000000000`_2:H00000000000000000000iJM\1oXES@`MFH@000000000000000m92c5jR0NR\#
kK;fO00000>D=VW:Q1LV0000000000000000000000000YOKA\0000000000H`@DNnSCRA00000000000000000000@NDOdDf7Kg\#
e9J^M00000eBIRQ?aMON00000hiB9@000000000000000000000000080=gg00000`^I<Z0000000000000009hH2T0000000000\#
0000000000000000000000000nm6o2TaI;400000_;1cnRP=c`OC:abnS0MGcZ>a[0000000000000006o8icZ2GNS0000000000\#
;86Fm000000000000000000000000000000000000000000000000000000000000000000000000000dQ32icSJXK0000000000\#
000000000000000H8;AN000000000000000^IDe<00000[Z1H5000000000000000lSIih0000000000000000000000000[@GYT\#
0000000000<1FZ`00000000002ZN3b00000NNQfDgm;IPE28BN9h3;]8_1=1AO@=C\G@e1=\Cd:\T0]Kla3<bjd@5N<4CGc00000\#
[N10d4hDj7;EIg09mQG;00000>EJdA00000^VFlF000000000000000000003:9bQ000000000000000UYBB_@H@_;MRQ4d;GKCk\#
000000000000000000000000000000000000000000000RMPji0000000000Dn;6B0000000000N]0Ok00000Yo;ah0000000000\#
00000DnNUi00000P5KGiB36S@W@@0e^OB>Z`dCFmEM<5Zm:?87KYK>VflMn10000000000aU?F>00000:FCiT00000dHAoF00000\#
000000000000000NgNhDUN7B^00000]c>`f00000000000000000000[]4nR000000000000000nfQ>o0000000000N7H_N00000\#
00000000000000000000k<=S70000000000000000000000000TJB`;000000000000000ah49o000000000000000K1>UdZJEJG\#
00000bCM780000000000000000000000000gZHmh0000000000000000000000000000000000000000000006Z6DY000008B1S^\#
0000000000DeBXc0000000000l6ALT000000000000000B623?000000000000000JF7^J00000000000000000000290AY715`4\#
S^N5>0000000000fTO1k000000000000000H7:C400000=C<c:000000000000000000000000000000HhJjW0000000000=J4iP\#
0000000000000000000000000000000000000000LRGiM00000000000000000000i^;I3Q60f?0000000000000000000000000\#
i@8F5<\:5a0000000000000000000000000000000000000000@2Jhj0000000000000000000000000GDAmKGRB?e_g<AhNMBWn\#
k=:Nan\G[?00000000000000000000GLKBK0000000000000000000000000kHPF0000000000000000000000000000000@P><N\#
0000000000MhD7b000000000000000Gn83`nENXf384HU0000000000TYEe8cN3_`00000000000000000000:ZEN@0000000000\#
j^8`l0000000000Xe<P7000000000000000000000000000000@^;X^24Jmo00000dKHJk00000000003[0A90000000000H703`\#
00000]40fnXNAHE74IUX0000000000000000000000000000000000000000000000000000000000000000000000=W9BD00000\#
PR6;a00000=03NC00000i^HMC]9M;O000000000000000JE9R`UV:XY0000000000000000000000000a4KcRReCNm0000000000\#
00000000000000000000X;55O00000LIMiV0000000000000000000000000@7L`M0000000000000000000000000@6Ql900000\#
00000_T4iGQiELSoWF[=00000XdE31000000000000000UM@8900000000000000000000WL3XS0000000000000000000000000\#
000000000000000000000000000000jF6iK0000000000000000000000000000000000000000kK5Jd_O6XZ00000K^<\@00000\#
00000;^L_^00000000000000000000000000000000000000000000000000000000000000000ok?3[nN;B?00000iZDC9LcA<7\#
000000000000000000000000000000000000000000000`0M`N00000000000000000000[^FhQ00000000009[@K2000007\?n\\#
00000FYG9700000000000000000000dg0Kcb@B6^H?1DbA3?1^00000AL3ja0000000000000000000000000000000000000000\#
00000NL8HR0000000000h@0K000000VIC:P00000000000000000000000000000000000NWOU40000000000000000000000000\#
00000000000000000000000000000000000V353P000000000000000000000000000000000000000000000000000000000000\#
0000000000o;NnY0000000000000000000000000N?=Po0000000000000000000000000TNFKD0000000000000000000000000\#
0000000000000000000000000YM3UMR20]`i;EHd000006?5FgD];W?UVF6f;>0WWffQdb0000000000000005BEJ8_Y4`8c2A2W\#
00000QZOm@0000000000kZI8500000I>2XLXGD:CYDPnQ000000000000000000000000000000000000000000000000004ECaS\#
00000C<BYO]i?dk0000000000000000000000000000000000000000E0DY_=CFWb00000000000000000000000001XF4O=O12N\#
00000000000000000000000000=92V00000RI6V4VILJ4>A27H>]LZ1`Y9K]0000000000bi8HFT19Sl00000000000000000000\#
00000?_O`]0000000000000000000000000000000000000000AUBoJ0000000000mk=6F_>0X>0000000000b>=AFaLM2I00000\#
000000000000000KS5CB0000000000^aOeh0000000000VR3dn9d:TPl:E9<0000000000000000000000000000000000000000\#
00000Ug5nG00000g?:??000000000000000000000000000000ggAb0d\L01000000000000000@e2oT000000000000000mXHJ2\#
VE:[L1W@]ZESF<:0000000000000005;?6N00000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kCM9C00000000008=FJj000000000000000EkJCR\#
000000000000000gcGDM00000000000000000000S2:CX0000000000JAP3<0000000000C92:000000\NK7N00000knCXC00000\#
000000000000000[l8T2bjA:bb=Gc=`0GmT[EHgQ?<O1]000000000000000000000000000000000000000000000]9D4:nM=U0\#
Ta4MA00000MC0>>000000000000000000000000000000?G59@?G59Z0000000000NN?V@0000000000000000000000000a[L9_\#
0000000000000002a7>L0000000000OJOL>0000000000000000000000000h[AGk00000000000000000000fM;XS]SF2UkXLVJ\#
00000hnA=]hO:4K4eIW300000EPDE9coQEF0000000000_R3^Gd=<jh00000000000000000000000000000000000@P>Kc=7J:T\#
0000000000TXNPV0000000000000000000000000000000000000000000000000000000R1JC\00000N9Hai0000000000LnM15\#
0000000000?B3L900000000000000000000000000000000000MA@a90000000000@O2?f:U88h2_K>400000f:BU^D1QUo00000\#
00000000000000000000eh>Nim6P53000000000000000000008fR6V00000000000000000000000000000000000O?C]GI3DS3\#
6j=dc?_M`g000000000000000000000000000000NLAf:0000000000000000000000000K=Q`F00000:cBf<000000000000000\#
0000000000000000000000000000000000000000000000000000000c;8H:00000`n@Nh0000000000000000000000000e28od\#
0000000000000000000000000000000000000000000000000000000^M4UF00000ZbOKb00000000000000000000cb0mKHcF94\#
00000fc0R8i^7QE0000000000JnCb:0000000000000000000000000000000000000000000000000000000000000000000000\#
iKKDS<jNRN0000000000M@OHkRoK2b000000e1jW0000000000000000000000000000000000000000000000000000000flI=g\#
<0<\d?QAa7c9K5N000000000000000;F1KE000000000000000fSG5a000000000000000000008G>;600000000000000000000\#
0000000000]k2AlFL9A?d91S43B?iU000000000000000F=2Qn:nL3a00000SO6WY00000000000000000000000000000000000\#
00000_5A=MSPCCN00000000000000000000:@KWm5]:7e:L5Tl00000000000000000000Co<;Y0000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000a^<>b@B?a<00000000003?3W^00000000000000000000\#
S5Gh?00000DD;5@0000000000nj5D<0000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000XK:nS000000cGem0000000000000000000000000000004lHWV000000000000000000000000000000\#
00000Pa1m]oK8b6[5F48000000000000000000000000000000000000000000000000000000000000000000000000000PFK_E\#
00000^fDAN0000000000000000000000000000000000000000X89_\QoBjQ0000000000000000000000000000000000000000\#
000000000000000000004\1EP;X>do`dM;d0000000000000000000000000000006h==R0000000000000000000000000E2MUC\#
000000000000000000000000000000000000000000000W;4gXh;AJa^SGTChoJJ<00000000000000000000000000000000000\#
W<?Za00000H\?f1000002GR4A0000000000000000000000000000000000000000000004o@H:0000000000BP?[?0000000000\#
]1FV\W92BK0000000000=?FaL0000000000VP>ISoGL6F00000Va7oXI`:PfNi?D[lZ?VQ00000000003MR6B000000000000000\#
000000000000000000000000000000LJCVoYg2n>00000A7?P80000000000000000000000000000004aP3i000000000000000\#
0000000000000009k:cXNKI;CgF0YS0000000000R:1:34oMl=00000AQKYE6=56g0000000000MW3H\00000000000000000000\#
0000000000kjPIB00000gM70R0000000000000000000000000E`K_c00000hVMW:000000000000000000000^MX70000000000\#
00000hkL^]1j66:n7=Fm000000000000000000004oJHG000000000000000L>NJ9000000000000000U_9i8000000000000000\#
0000000000000000000000000000001Z=G>0000000000000000000000000Pc@lCceR0gLY33n=Q?jmUK?dD000000000000000\#
00000000000000000000000000000000000og8BZ<S>WS000000000000000h:GVA00000000000000000000IV7^Y00000]]<Zm\#
ldLLCE1HF8U[6\Y00000Sb6AN]900[NhH?a00000000000000000000000009RG\LNNNcL00000W6=fBC38f4000000000000000\#
0000000000TbFXP000000000000000IK7V9000007iEO[00000000000000000000_EIN10000000000M_?8Z000000000000000\#
00000000000000000000nF35G000000000000000000000000000000000000000000000000001lOFg00000000000000000000\#
00000h_InD9f73O00000T>3Z?00000;?C8G0000000000CkNNR000000000000000000000000000000`i;m[0000000000C^LfY\#
00000000000000000000000000000000000000000000000000000000000000000d\Q=`000008=5UXAM:o=000001eL`A00000\#
0000000000DQ15Y0000000000i78]i00000000000000000000U2?>_dC4PB00000En@<jlaQ:M\H9=:000000000000000Nf@^A\#
F@1J\00000XP<BL00000EF9960000000000i3:fZ0000000000W70SD000000000000000000000000000000000000000000000\#
DU@P@=;H5>000004_Ia2`FJ]P000000000000000lE5=;o46kN00000caNN7]2:Rc0000000000U\3\>00000cnA1YlQ17R00000\#
0000000000000000000000000cP6oHUYH;H000000000000000000000000000000l7F=_3RQ@_<_4o8;65bo9hLkk0000000000\#
0000000000\B@2?00000iWH`F[L2Be00000000000000000000000000000000000000000000000000000000000000000A:=M0\#
KZGf8U=1Bk\_CcFjWG?=P`M`8000000000000000000000000000000000000000000000>38GHPV;Uf00000000000000000000\#
0000000000CRQEl3n9]10000000000Mh:hfCa<N]`_51=\;BTTIdNA_De1il0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
Xl<So00000000000000000000000000000000000000000000000000000006m8:T00000000000000000000PG8fBCOAA100000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000XM0MW000000000000000000000000000000000009=0>j00000000000000000000000000000000000\#
00000;4P2Of:<h<000000000000000000000000000000000000000000000HSO75<=?J6I3HOA00000000000X<fQ;\4kZR:F;f\#
0000000000000000000000000000000000000000UhHd400000000000B6\>000000000000000000000000000000GKHP000000\#
0000000000000000000000000000000000000000000000000000000000007L9Rm000000000000000000000000000000adNAN\#
Tk7_KcR:?oONK@5E<GbQ>PMZP0000000000000000000000000UA7<@^A;?>000000000000000n]QWI?91f8<YC;T0000000000\#
00000000000000000000000000000000000000000000000000000000000000000B<BoY00000JmIGP00000B50_U0000000000\#
000000000000000A_4Ed00000000000000000000000000000000000000000000000000000000000000000NTA9b>Z?7ml^CAm\#
DeLd80000000000000000000000000000000000000000000000000000000?EGKf00000W>KoB4DBP3iY;fb000000000000000\#
000000000000000A9Io1000000000000000NTQQ;00000N?7k1000000000000000000000000000000A86B9D=>]RVRC[C77>k[\#
moMbA00000000000000000000000000000000000000000000000000nJ0:K>f>NF00000000000000000000Y>;JR\6Ccm00000\#
0000000000000009VDJ60000000000c16Jo0000055PO;000000000000000:75O600000TEJnV2a<9WO<1`WMZ8M52JB8@R:KIe\#
0000000000_2CQ[ZS1BZ0000000000000000000000000000000000000000L?Ng?000009N;:R00000a>Jne000000000000000\#
2iBMN00000000006`3gT?f6YgHWDXi000000000000000000000000000000BE0Vo0000000000ZM67D00000000000000000000\#
000000000000000000000000000000MJ8d9K\AfK000000000000000000000000000000@j2:SL=6n;0000000000]F7V\^X8Da\#
00000Nf0GT3gFei000000000000000ANGK300000000000000000000N_:bF000000000000000000000000000000fQ;T600000\#
00000000000000000000I0AMb00000000000000000000>ZPdY00000lLL0mb27Am3X@1X00000>44TF00000000000000000000\#
000000000000000>W3h>00000U52_`00000000000000000000DV5;j:jDfMA:2B;<lJ5`[BPY\0000000000QEPmS0000000000\#
00000ggE`Z0000000000000005_1O4000000000000000S67X6m65;T00000V82gBL3Kk5000000000000000^G0a]RBB_h01NgW\#
0000000000InLB0000000000000000000000000000000000000000000000000000[M=E;Q=bl000000000000000RKCh300000\#
0000000000000000000000000LbA[<]fB]3oO9ERghFGR000006`=2_jf7^;0000000000Q;4>?5H4A[0000000000mULRd00000\#
KP@0W00000JoNQk00000000000000000000000000000000000000000000000000000006n5Xc9gOMe00000cW>SA00000j90TC\#
VJ29200000000000000000000]>=UQW42Xj0000000000>?:[X0000000000000000000000000o805m00000000000000000000\#
00000000000000000000000000000000000^0?3N_RKS^oWNUV00000[mD_Mf28:;0000000000000000000000000haLCk00000\#
0000000000R766`HfQn=000000000000000000000000000000X;IOY00000000001D:3R0000000000000000000000000VB?ll\#
4`8dh<^GN0000000000000000Zd05BLbHLiMS38@000000000000000<I9IA00000NTB_BDf@MPMC39mEKBM[0000000000KP2>@\#
@1A@e0000000000[n==c00000Y4Mf00000000000000000000000000000000000000000cFI=o00000kK>3L45@ZX00000We6RW\#
00000aT?f<00000000000000000000F\>AG000000000000000000000000000000G?63T00000000000000000000e;QcQ00000\#
0000000000o48`7;;7=000000h<BNL0000000000000000000000000Bj8Tc000002f?1700000000000000000000eEO`T00000\#
000005J0lP000000000000000000000000000000iI:doH^8X2DA?`i0000000000UAGjW00000kgQ`4XICUF00000aL@lc00000\#
000009P6Mj2AH_500000000000000000000e:4KIhc;b?lT8J000000000000000000000000000000000000Hf?5b00000\PN`]\#
UQLP200000000000000000000000009BC<9BWQ=mSL<kh0000000000C0Hi?o_97O00000000000000000000000000000000000\#
000000000000000Y[AWK000000000000000o6I@_0000000000000000000000000000000000000000USO4nIA08T00000JRDTY\#
000000000000000000000000000000000000000000000JB;@S00000000000000000000El53\YZ4f7^29e@000000000000000\#
0000000000K<3Bhe]BhF00000@G1fj00000?RODS00000CWNL000000000000000000000UZ<W[000000000000000b;C>Y00000\#
0000000000000000000000000S]:bPl63T@W2:cC00000=MG9\@hOaP000000000000000000000000000000000000000000000\#
00000mY7B;Mg?=mW8D:o0000000000\IIZS000000000000000000000000000000000004n=K70000000000000000000000000\#
0000000000000000000000000CB?6em4<d000000000002`@g68j?Ig^JB2C0000000000000000000000000000000000000000\#
00000@NIWc9A924000000000000000hS;DiDnDKb0000000000000000000000000000000000000000OdJUJ000000000000000\#
00000000000000000000LMK8n000003`CTe000000000000000FbHLX\eP1;000000000079?]_0000000000000000000000000\#
00000[6HTS00000000000000000000Ih2;a1h;[N00000e@Q>S000000000000000ii8I900000NHM54000000000000000C28\b\#
dX>YC29K76:W?c1=W1>Q79<Qg7MAd8<AK5]0000000000Q_Ilk0000000000U`IQO0000000000:XE0P0000000000B^LUm00000\#
0000000000\bDON]V1_Y00000T<5?T00000B4=O100000000000000000000000000000000000000000000000000cE6[^00000\#
0000000000000000000000000000000000000000e^PVk0000000000000000000000000000006b8JA0000000000Df2`H00000\#
O56H60000000000n66R=0000000000000006T2^O00000PFBiKNWBd4000000000000000000000000000000CV:8cJjCjOnb57?\#
DWKgO000000000000000000000000000000MP;=VR90U500000[V7md00000000000000000000000000000000000000004kM^U\#
000000000000000MlHnW^YPPg000000000000000kD5SO00000000000000000000000003Y3J?l6;dH00000000000000000000\#
000000000000000?2C@>00000000000000000000L`MD4000001;?k;0000000000000000000000000V<?920000000000dnJ\F\#
00000000000000000000000000000000000000000000000000]SHKj0000000000000000000000000000000000000000JhR5V\#
00000X04PN00000000000000000000000000000000000M7O=e0000000000Lf6LJ00000000000000000000NHP?>0000000000\#
000005<Fn\0000000000000000000000000@7;WTdXMNR0000000000000003`K6200000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000deIhKHnKSL000000000000000000000000000000HoF2o000000000000000\#
00000lRPo9000000000000000000000000000000000000000000000QWEn8000001lKf<00000i`FnOg9N4000000?K:8R00000\#
00000=kEHYc3>RO97NXM000000000000000000000000000000000000000000000o>CbMG=PA;8C6HnGZKPI000000000000000\#
0000000000kHGP`00000UY1Me`O1^K000000000000000000000000000000GPI3>00000dFLQIja0T[iXPGJ0000000000l<0n\\#
000000000000000000000000000000\^?YP00000000000000000000000000000000000KSP@@0000000000000009e8a_:_3;1\#
XUOKk00000=11lD00000mUHKS00000@0L`70000000000hiKU?00000000000000000000000000000000000000000000000000\#
0000000000O@FLG0000000000Bj0F3Yo<a\00000000000000000000000000000000000000000000000000E_M=X0000000000\#
@cOBKNCO=@000000000000000IS11=hH8aG0000000000000000000000000n?3O000000@I@\\c\R3<O>1];<I5ZWF`;;Bn]AB0\#
0000000000000000000000000000000000000000000005P:nh2F=hY000000000000000000000000000000000000000000000\#
8_<9o00000000000000018=T@0000000000000000000000000158ET00000K4F6L0000000000000002m@FI000000000000000\#
00000000000000000000M?=Y\000000000000000XlN>j00000000000000000000L5Kja0000000000000001m;ZQ0000000000\#
00000J>@<MJ8L5i000000000000000DQ7?I@MG@60000000000000000000000000n08g2b[?mB3`C?Tma=aJl7INA0000000000\#
00000000000000000000000000000000000?]1h9ec8_i0000000000000000000000000000000000000000000000f7NS00000\#
`BAe[0000000000:]>j]00000000004CE2a00000:F9P@2;@>>00000000000000000000BKFaYZP:Yd\Y4e`00000=M1l7U4?BJ\#
=9E[6b_AnnDi1?cf`?khnfP;>DcQJLjn=`h000000000034393000000000000000000000000000000:OBBN000000000000000\#
00000:5HlB0000000000BC6Bn0000000000T7<G_00000<e1]A000000000000000_X7h\0000000000UW>4]000000000000000\#
0000000000000000000000000000000000000000aS04Y000000000000000000000000000000G5HnKYmNe=000000000000000\#
0000000000egCO_00000oQ<m3000005HOA10000000000000000000000000E=Cg@CoM1`00000FPHZZ0000000000f7=1Y00000\#
0000000000000000000000000000000000000000hE7A<000000000000000Ph9KR0WBmP00000000000000000000ViGMY00000\#
0000000000OW2Ec000000000000000000000000000000000000000000000m0CD[000000000083L6U00000000000000000000\#
[fE@=000000000000000000007K0<6WXKoO00000000000000000000000000000000000000000000000000000000000000000\#
000000S2QQ<Z36S000000000000000000000000000000000000000000000000000000000000KIH86cmM\@[>R:l0000000000\#
00000000000000000000Gh374kH1FA;G8i5iD6Ccl]1oO0T1cTC8NZiETPS>\@PXA0000000000000000000000000UbHoK00000\#
00000000000000000000a>7RR00000000001b<;N=H2CWaWE9^000000000000000000000000000000@MH<R0000000000e61X_\#
U@9:c00000000000000000000000000000000000000004WAZ1000000000000000NKJU0iSG=S0000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
BTL>\EiQ]noMK[1000000000000000000000000000000]gBgZR9:W;00000000000000000000000000000000000cTL5\S80gi\#
WZPj400000;1PdC0000000000VJ5oE0000000000_[Cfl00000KP0k2`U1Ac0000000000D8:FWLIJ0O00000@aGR=\f0Qf00000\#
00000Hd=SZ0000000000R1Amn00000CjQ9lKKC_?AS3>D@D0KH0000000000o4Dk4de8D6h7NFg00000I94^h<?Bo<j=DkKCD5F=\#
000009eEX_AN6UJ0000000000000000000000000Vk0nP00000000000000000000l9P2__c0;500000000000000000000O>?OQ\#
0kIKGWUKHi000000000000000dj4DH0]46co96:MJZD4c00000`o?<[00000n>8\TF7Peg00000:Z7YLM`DWHG<HmC0000000000\#
_8Fg]00000J[N4@00000000000000000000000000000000000MmELo0000000000>`@nE=9:\@00000000000000000000@LB>2\#
0000000000000000000000000`H7Qk00000000000000000000Q_<HK000000000000000000000000000000N]1OO0000000000\#
g0PP[000000000000000000000000000000000000000000000Nj5gT00000h[FnB00000000007J5[W00000000000000000000\#
000000000000000F64SXJC:<[WoJR11BNfK0000000000fNA`?000000000000000nf?]I00000;;PKb00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000L:0g;00000:=0QF7V<]o00000000000000000000XO2Do000000000000000000000000000000000000000000000\#
0000000000P`JO>0000000000000007j;l33dMWl000000000000000000000000000000XY87S0000000000000000000000000\#
000000000000000000008V==@0000000000>WNB^0000000000AF@Zk26LWK0000000000<<6VV0000000000jD;Ld0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000c]HIb00000000000000000000\#
000000000000000:@@Cg0000000000UKMU2bKA3200000S[7`2ZS@1K0000000000gX;AX00000LaKE`Zg1MH[c>:L0000000000\#
0000000000000000000000000000000000000000000000000000000K[I9_000000000000000000003M91N00000`b5QQEM9ik\#
0000000000N15OaEjDeR0000000000<34_m000000000000000000008Q>\8000000000000000000000000000000FQP>a00000\#
5=;c=]P2Y80000000000KmO2HKmO3G00000I97>l000000000000000000000@?Q500000000000000000000l_78e00000AgA`P\#
00000cZ9KF000000000000000Sn=L1`3Q7C00000B1E4]000006]7oJnB6h45ZL0TG[PJT@2La8bbK\Z00000000000000000000\#
0000000000000000000000000000000000000000000003577B000000000000000000000000000000G]4aZ000000000000000\#
00000000000[EU<I3<XC00000Cl7mVSoBHJ00000000003EJFjgb>?n000000000000000000000000000000\?IY=0000000000\#
dAQ93@h2SI00000000000000000000eU<lL0000000000000000000000000529U637<NAaMA5A000000000000000000005aJIH\#
5n6\L00000000000000000000_?3]m0000000000000000000000000000008AIE?000000000000000000000000000000UoH4n\#
0000000000OSKm5g^Fj\9XD^A2WM7U2WMKji=2GO000006j6L<000000Y:0[0000000000I9A[M0000000000000000000000000\#
0000000000Ij;UQ0000000000000007ZQH0J32UD\14O<00000000005>>4S0000000000000000000000000Tn<Tf0000000000\#
00000000000000000000iY8X:_T8YE0000000000ad6]QK6PR<00000000000000000000000000000000000000002YQLE00000\#
000000000000000000000000000000dL@7U@dE4F97KF2000000000000000000000000000000000000000000000Gf;h800000\#
00000000000000000000000000000000000`@=[>0000000000000000000021<nF00000dj@8bBoC61hcD;^000000000000000\#
000000000000000000008X>CU000000000000000000000000000000ibDJ^0000000000000000000000000=A>k5b`Je000000\#
VEGnC00000000000000000000hmAKZk10L@000000000000000000000000000000lA4Bi00000cbIDTb`;k000000B9Kc3gkR2m\#
00000000000000000000l30_700000WS4SDib>EOnX>f?00000000000000000000000000000000000:NHo>000000000000000\#
00000000000000000000]?PE>C\7a4EYEhn2ON<F_]Od^000000000000000`3H7X00000000000000000000000000000000000\#
000000000000000b0:g_o:>^\00000Z`LKb0000000000_LK8K00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000A0MbQ00000000000000000000000000000000000000000000000000\#
00000000001g:k`00000000000000000000000000000000000R_5cX[FKY300000mNMMl000000000000000000000000000000\#
00000000000000000000NDD5Y00000000000000000000000000000000000000000000000000]V2W6000000000000000Y7N^e\#
Tn=96000003E2OK00000PJ7D3000000000000000833f6KE@R]?<MO10000000000000000000000000000004^7^f0000000000\#
00000000000000000000W`7IA00000;5<h_000000000000000000000000000000Mg;5Z000000000000000HF:l20000000000\#
000006l?U_000000000000000000000000000000aA=E;00000000000000000000nFH>ahl87@dCK]jagNjg000000000000000\#
00000NX4i3C9HQD00000000000000000000Yh=8FkFE0\0000000000B1OXL00000Uf4BR000000000000000000000000000000\#
000000000000000000000000000000OaIT50000000000000000000000000^mLjdJMCm<Nc0jLBmJ<d6@Nj[0000000000JME;6\#
LTA_e0000000000HEQKb000000000000000LQ<F300000000000000000000000000000000000000004EF`J00000000004@IJN\#
000000000000000000000000000000000000000000000kg9cj0oHSL0000000000IIEHN00000Al<B_00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfARm0000000000\#
00000000000000000000@d6>c00000000000000000000000000000000000e2:LU000000000000000]k4fU00000P>CYT00000\#
F<Q78\C@nZ0000000000000000000000000000003^PBG000000000000000000000000000000]kN=0000000000000000WE2Yc\#
0000000000000008H<k[00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kRCL^@H=22000000000000000000000000000000000000f<8f_W21P\#
e9KCQ00000Od?Ah000000000000000000000000000000000000000000000000000000000000000000000000000l^8?N00000\#
00000000000000000000XR<Y2000000000000000000000000000000bo3F2000000000000000000000000000000`JOSMM^2ag\#
000000000000000000000000000000fV2^[000000000000000Bj6lJ00000`EO2b00000000000000000000000000000000000\#
00000fBKBTMW0OKb4M_e00000lRDGEHk>=\000000000000000noEOe000000000000000QN@bi0000000000000000000000000\#
00000cb6MD000000000000000000000000000000000000000000000000005_8J]000000000000000:_JCgS;5al0000000000\#
000000000000000000000000000000000000000000000a0QgI000000000000000MO0>^Po1JG0000000000000000000000000\#
0000000000mLGUjl]MBA000000000000000000000000000000SLQciji6kF00000000000000000000000003R8S[?T<iC00000\#
0000000000000000000000000000000000000000TRKjOCkCYf000000000000000000000000000000fgB]BiWK4?0000000000\#
0000000000GL:mH=bOgC000000000000000000000000000000H7>jB00000TcA?OYB27_00000000000000000000000009RO:4\#
>P?0l00000000000000000000\kAKIHU:9991IB40000000000o5FjA000000000000000000000000000000000000000000000\#
00000b7B>F000000000000000000000000000000000000000000000000000000000000X78LcKlFBP5mGd`98=Z[0000000000\#
0000000000N81@C00000000000000000000000000000070=78000000000000000000000000000000Ea06c5`LCG0000000000\#
0000000000Le=M[00000XDJa[00000000000000000000000000000000000g04>n0000000000000003>FbD0000000000190G2\#
000000000000000]C;7j0000000000000003NAV00000000000>i:[B@ZBSM0000000000?E0IY0000000000000000000000000\#
000000000000000iD?NT00000=IGW^kZ;O`=:K1R000000000000000000000000000000000000000000000fS0bW0000000000\#
0000000000Mm=agPQ0Ld000003Y<Jm7U>Xo0000000000EK;`C1BCR800000`G=NIGKKdO=>>b?Je4VZ00000000000000000000\#
000000000000000QBN?I0000000000>LNF[000000000000000Ym@hc000000000000000P9>^4FWOmS00000000000000000000\#
fHHFc0000000000000000000000000=\EGj00000aDOhZm1NO<000000000000000000000000000000000000000000000>UAij\#
000000000000000]BKWT0000000000`Z50H0000000000000002ENYg0000000000<L6^fb]L`]00000000000000000000ZQEK8\#
00000Gb<Xa0000000000000000000000000000000000000000I99W:XFO;=8G8c>00000000000000000000;[LNo00000SBF;M\#
0000000000=^1\Q00000i;4:K0000000000000000000000000000000000000000000001RL1]0000000000QB48j0000000000\#
bh:J@0000000000Q[PoO00000000000000000000<lJ510000000000000000000000000G5JnI0000000000000000000000000\#
00000000000000000000000000000000000D40VY00000_g<g;0000000000obLjV00000\f:Rk00000000000000000000aVN4b\#
0000000000000006o>X[00000KHM=k0000000000000000000000000Td1aYlV9fkRM3Q`00000biId@m4QIR0000000000lc=R3\#
00000`G4LD000000000000000BRQUd8>DRE00000lM@^Y9JFia00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QN>V]0000000000k99DF000000000000000000000000000000000000000000000BRDF6\#
0000000000000000000000000000000000000000TA0700000000000@YE0?000008QPU?Q>Gb:00000000000000000000nX=Li\#
0000000000000000000000000000000000000000liDgC000000000000000000000000000000000000000094Qka00000HL9?k\#
DLF_l?dFB9eW<=VcUJ]`RUM2<]dOcl00000>OPD4000000B6kn0000000000Sh?2_00000G;Mj>00000SM4;ELV2<R<g>0600000\#
0000000000000008R@EIDR<aFeO0S^^1@@imbBek0000000000fE8c^WIIkf0000000000000000000000000000000000000000\#
7c7ofhZL1B0000000000000000000000000000000000000000000000000000000000000000000000]lA_LGQ@mZ^2O>O00000\#
00000000000000000000000000000000000`Z52G:UQWY00000000000000000000000000000000000N5GYk000000000000000\#
00000NkAme000000000000000000000000000000000000000000000000000000000000000004OEmcN<A0\YjMR]0000000000\#
B<OH=000000000000000000000000000000ZnN<f00000000000000000000:b64I00000000000000000000000000000000000\#
XbDe]00000000000000000000000000000000000000004X9jg00000000000000000000000000000067PFa00000bV7a>00000\#
00000TkIU>00000=KFm]00000Zb@I]0000000000000000000000000000000000000000N0=Jk^YEfm00000000000000000000\#
:l4ABM0@e=B8<JX14G6N;iLBdT8M8b00000^?08a`d7bM0000000000000006l7lU00000000000000000000L@45YCBBfe00000\#
000000000000000k]=UGVON?^?OR94000000000000000FM;f<00000GK:GN000003Y<ij00000000000000000000oHAZR00000\#
00000000000000000000^h04d000000000000000000006=MH90000000000on4HI0000000000000002f?8fUS@5a0000000000\#
00000JJIQa00000>g?CO00000000000000000000000000000000000QBIhe00000ajDf<0000000000[JPnk000000000000000\#
0000000000\c3HR0000000000000000000000000000000000000000000000000000000000000000000000Vj8PI0000000000\#
:N2O_00000000000000000000MP1B0Ye7T2iE9Oc00000JD7Zek3GY?000000000000000000000000000000000000000000000\#
00000000000000000000^^NFN0000000000000005K>nDHc1dc00000000000000000000ag7nN>5M6L00000000000000000000\#
00000000000000000000000000000000000C2L]d000000000000000i\J>10000000000000000S9\S00000[d9dP672Hi^AKd^\#
0000000000<nC=V000001><ge0000000000^HGmj<6I?P0000000000?3K0d00000000000000000000000000000000000fb5>E\#
000000000000000000000000000000000000000000000gi1G:00000PjFi700000dC1[_000000000000000<X=P`VS>[R00000\#
000000000000000000000000000000000002hKR>000008bOn[00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000P6LJb00000QE2;W000000000000000@LN_K:cIJ_000000000000000000000000000000\#
0000000000`ZQ^@000007l3d5000000000000000000000000000000000000000000000V83G<;V=]=00000000000000000000\#
00000000000000000000000006kGLQ00000000000000000000000000000000000000003>IU4GFKeg00000000000000000000\#
000000000000000000000000000000000000000000000T`5X@00000nQ:HK6n7kRIUNM1QSOA<000000000000000_iLj200000\#
00000n>8QP00000iA97g000000000000000[dM0\3Q4\G00000L0EY:000000000000000000000000000000000000000000000\#
3?P7<00000000000000000000000000000000000SNNRU@eA1g0000000000nXL8f0000000000000000000000000JZ9SLXmD`]\#
0000000000c:14odU62OCW<m]3k>6:ne?jThHNYQBQ4QH000000000000000000000000000000000002<9VA0000000000P=4U`\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G58b00000000000000000000\#
000000000000000000000000000000o_5Q_00000CQFUl000000000000000lVOTk000007X?@W00000n[9XQi0QUB0000000000\#
00000n16G\0000000000000000GF:bV3K1E`\OSA00000XWQhM000000000000000000000000000000000000000000000[B0mf\#
000000000000000000000000000000000000000000000[_P]R00000000000000000000oD6gD0000000000000000000000000\#
00000000000000000000000000000000000000000000000000Sl6S^000003SLBA^e<I=00000_`6Y2_UFAD00000fVMdW00000\#
000007lA^\0000000000]=1PA;2=YSWG?QH000000000000000000000000000000LXK9M00000Z]BkAi_NPgF>9D80000000000\#
Y^2?T=K0K<B`9Bf6i9fUnU6\200000000000000000000;m3c`HgGhMIeQ2A0000000000000000000000000000000000000000\#
00000k]:_H0000000000000000000000000000000000000000000000000000000000000000000000FRJX>000000000000000\#
0000000000000000000000000000005eK2n000000000000000000000000000000je6740000000000aKCnn0000000000:4M@2\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kND@n0000000000\#
iQMVR00000000000000000000000007TKMN000000000000000000000000000000000000000000000RP5@j00000UgHmJ]TB;m\#
0000000000000000000000000j:Iod0000000000000000000000000aUMQ?00000000000000000000@A7;\00000STCW`00000\#
0000000000000000000000000000000000000000nCA<W00000B`D`S0000000000000000000000000]DHe>000000000000000\#
000000000000000f9>LR000000000000000000000000000000PUJ3:00000nIN8900000M@?BU000000000000000b4CTR00000\#
00000000000000000000000000000000000000000000000000X`<e2JkDaT000000000000000000000000097H6X0000000000\#
QcDo]00000000002oDWh00000000000000000000000000000000000000000000000000QP6OX0000000000000000000000000\#
00000@jR;i\>B[f00000000000000000000XO0Ym0000000000BfL57000002aQUM00000000000000000000000000000000000\#
0000000000000000000000000;h@mN00000000000000000000000000000000000000000000000000b00?7O7Ac4URCCBjd;bT\#
000009JLGX000000000000000O=Mi>000000000000000000000000000000I619500000000000000000000dd0ni\32e0BH4Kj\#
EF:n@00000DL;ed00000000002m5IF6;If]000000000000000000000000000000000000000000000000000000000000R7K>k\#
00000S?:aO0000000000000000000000000000000000000000Kc?Oa0000000000000003UGYJ5YK4Se[HIN000000000000000\#
00000000000000000000000000000000000;?H\S00000000000000000000000000000000000E1Ahk00000000000000000000\#
0000000000OoR5d0000000000[?1]10000000000X?@\400000d@9McB4NQ8000000000000000nU0=S00000000000000000000\#
0000000000N=AaAXaC9=5JNc6000000000000000000000000000000000000000000000o?C`;0000000000RQO>`0000000000\#
00000000000000000000kKCX5G:;H>00000dMAUD1A5ci23<D`mI<dA000000000006B]i0000000000aFE:G000000000000000\#
W^8`FR=C>f000000000000000000000000000000jBNR6F]ECMnhHN30000000000000000000000000cOBGUlZGio0000000000\#
000000000000000?g3`a00000000009WGC900000CoKG@00000PPNW>00000He?3o00000hM7HP00000L8KIHDROoG0000000000\#
n^4bX0000000000jRGk200000lPBVB^SI;X00000[:0TNk2?S7\JJZK000004KQY=0000000000OoF]H00000e7HkS0000000000\#
b8PgP0000000000000000000000000XJ02B661QN000000000000000000000000000000000000000000000000000000000000\#
7U<V100000000000000000000000000000000000000000000000000_X7@000000000000000000000000000000000000dRJW=\#
000000000000000]118P0000000000000000000000000000000000000000000000000000000000000000000000LVL]G00000\#
b27No0000000000MX>L100000GfKP40000000000^KBg76C2`n0000000000X\N^Z00000?KI7L00000000000000000000KJKPo\#
U^QQC0000000000c91T6GWM]A00000Tk3K_0000000000RA38^0000000000h639V000006CI72MX:]E00000WIQ1^0000000000\#
00000000007O=4a0000000000000000000000000000000000000000000000000000000AN3a91oQYa00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000007GR9[00000000000000000000\#
H_>B8000000000000000KK0DFbD2fF000000000000000iI4D35E<jM00000c2=1e00000000000000000000000000000000000\#
0000000000dU2o:jJCO7000006CNc@00000000001[:^`J_2d0000000000000000000000000000000ec5Cl000000000000000\#
00000000000000000000000000000000000000000000000000\l2U`<_FmF00000PlF81000000000000000000000000000000\#
WWAUX0000000000KfK]A0000000000IFO>lRHKIo00000000000000000000000000000000000000000000000000;f@O800000\#
00000000000000000000000000000000000=cJ6g0000000000000000000000000e4G`a000000000000000000000000000000\#
000000000000000000000000000000B9G\40000000000000000000000000e<DR:bICXa0000000000ZGK[nUE:;\0000000000\#
00000000001aOCU00000000007R7c=000000000000000A8N<YAOJfo000001m5BX00000000000000000000000000000000000\#
:bJ0?X:O]30000000000nGJ:E000000000000000l[2A]00000000000000000000X1PRR0000000000SJH?L000000000000000\#
000000000000000FG9mU0000000000000000000000000V4?5P00000000000000000000<^QU5KcMcOBINl9F8P5V0000000000\#
>?BAH000000000000000000000000000000;`C4WQc?C8gjPMYUF0=3^_O28TN;8DjUOUS000000000000000000000000000000\#
0000000000VO?^^GcLfb0000000000k64hK000000000000000000000000000000000000000000000D04F`000000000000000\#
0000000000000000000000000000000000000000000000000000000XI6g70000000000000000000000000000000000000000\#
^S7_e\hK?\0000000000000000000000000f0AnJ00000`IIYa00000T^QPG00000000000000000000ckC^3000000000000000\#
00000=LKW_00000000000000000000n5LS_X_7H800000Z]9ZJm9:VC000000000000000000000000000000P@OLheE?ai00000\#
00000[f;[=Rg9Fm:dK050000000000000000000000000UU1Z[00000j`B=@000000000000000cjPXm00000T6R<7GO>KRPI2J<\#
\;JoY00000000002K>b3000000000000000000000000000000000000000000000000000000000000000000000000000GX0Gn\#
nWJJS0000000000000000000000000000000000000000Q>GPM00000000009A4R900000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000:b0G`00000000000000000000ob5;AP6=3k\#
00000000000000000000000006n:4\00000000007a9lP0000000000000000000000000I67i]0000000000000000000000000\#
00000g0F[l0000000000000000000000000J^8o@Z]D21@mM\k0000000000E<L330000000000000000000000000:jR2A00000\#
0000000000000000000000000MJ<?T00000000000000000000000000000000000000000000000000000000000000000fdNE?\#
00000000000000000000000000000000000000000000000000CJ9?900000nDA2d00000000000000000000000000000000000\#
000000000000000KQQ:=Xn?j<000006n1_L000000000000000VE45nmB>m_0000000000jDP^j0000000000000000000000000\#
0000000000000000000000000Q6H:L00000^d5fW00000TP=7G000000000000000N4M?a0000000000000003K03T0000000000\#
000000000000000000000000000000hk9Ee?\L`e000000000000000000000SFf\]>2`aIaI_\4[5T`C:A;2m<M9d;SMMK00000\#
000006S>A70000084I?10000000000000000000000000000000000000000RXH<A00000FHIX300000]_H\4IZ0hK00000FNR9E\#
0000000000jUB<ZD5Qm000000Q^K7h\E9bA000000000000000000000000000000Wc6FdDa=Ncd]PeS000000000000000`l>\\\#
F<8L60000000000000000000000000RgDW97VOSg9?FZR000000000000000XG8WJ00000H@Ia>00000000000000000000hlAiJ\#
00000mPKNP000000000000000\C6b\[FHed0000000000nRHge`e>_5000000000000000j]2_MC`KFC00000000000000000000\#
000000000000000000000000000000253aP000000000000000000000000000000nQA5M000000000000000000000000000000\#
00000c9;fl00000R;5R?00000JWA[_0000000000<XM@A0000000000000000000000000000000000000000=k5[Ee]1b]=QHJC\#
00000ajK68000000000000000QPAl;00000000000000000000NVEBT00000IF9R50I6e500000000000000000000000008^8A\\#
00000lQ<h30000000000Oo7A_00000RgGdk0000000000EK8efI4;lj000000000000000000000000000000000000000000000\#
8E=PL00000:YGjJDn@Pg00000000000000000000000009F=2<cELYD000000000000000000000000000000000000000000000\#
00000YoGU;00000a[D2bM7P;m00000000000000000000EOC`M0000000000EDHS\00000000000000000000000000000000000\#
0000000000i4Im900000dD98c0000000000000000000000000J8D3?000000000000000000000000000000000000000000000\#
0000000000000000000000000^bQ_N00000NU050;LMDj1d6D<Fa61R]Y:KV0000000000000000000000000000000000000000\#
00000000000000000000000000000000000>33ldkLHf500000?PCCf00000000000000000000Xo@jN000000000000000b2ALn\#
000000000000000h^1;800000000000000000000HL1_40000000000000000000000000000000000000000000000000000000\#
00000eR@V@0000000000000000000000000000000000000000000000000000000[gP?Z00000000000000000000Bj6@F00000\#
9l1CN000000000000000000000000000000M<54>000000000000000000002RBYg000002HK]`0000000000JcAh60000000000\#
XPC8Z00000000000000000000kkLd^000000000000000Z6AQP01NMM\DGGlLMHO`aAQKX00000000000000000000]cMOB00000\#
00000FgBm?0000000000000000000000000000002<9gA0000000000mG69\00000ZP1SO00000000000000000000flAQA00000\#
000000000000000J85kl000000000000000o@JMf00000>2FT100000000000000000000MX7Yn>M16U>RC05a\IZA[gJeC00000\#
00000`5<6E00000BCD8000000nENA?00000XUQ[[00000OH@;^oW:mm00000000000000000000000001=@ka000008LQM600000\#
00000:WMRjK?Jh900000000000000000000000000000000000000000000000000@j;1NKP4`T40NjA00000O6=hQ00000j6Nf<\#
000000000000000hD5<A00000000002aI]Z00000ke?Z18OMb200000000000000000000=3:Kj0000000000c@=LQX=::k00000\#
[@QFg00000000000000000000000000000000000_[?fP1^MI8VENJ`00000L=I[500000`FK9=0000000000\XE5;00000_5OXY\#
0000000000c^JSF00000000000000000000BP;\700000?;=Rg4iG3I00000000000000000000DU@F900000000000000000000\#
00000000000000000000000008CBXX00000000000000000000000000000000000000007VDQ_0000000000]G4ob0000000000\#
W;E9h0000000000000000000000000;I7J600000000000000000000000000000000000000000000000000[V72hm@JVk00000\#
00000000000000000000f8@Wn0000000000ia3D30000000000000000000000000000000000000000ac68<000000000000000\#
0000000000000008_:MO00000000000000000000l0QkS0000000000n215SDW6dT000000000000000000000000000000RQ271\#
00000000000000000000000000000000000000000000000000000000000069K@B0000000000PF>oh00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI32^iFEL^0000000000=Q<fA000000000000000\#
Q:0L600000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000HI>Gn00000cOQin00000FJLT20000000000000005G;J:00000:9H220000000000@QIZg\#
K08GV000000000000000\dG6eILMU_ii<TW000000000000000JkJ:800000FaE6;40C2E000000000000000000000000000000\#
0000000000000000000000000?Y;eW000000000000000^OLW3L8KeTUoAX<00000bdK=>]D5^S00000000004^PIeh[HE<00000\#
000000000000000000000000000000000000000000000IFF::00000B8KV;0000000000000000000000000000000000000000\#
^025T0000000000P^5h>I3:4njM4j<D6OUnN60;D0000000000>X41]00000000000000000000lHQNWl8<\P00000m;M7d00000\#
000000000000000000000000000000000000000000000?_0m<SMHm`W?Lhc0000000000000000000000000000000000000000\#
TcH2<Fj8eZ:M?n1[\3BZe=ALH00000PbAgW0000000000000000000000000000000000000000VAFY@00000000000000000000\#
00000000000000000000XU4Je00000SeNEh0000000000ZXKBd00000=<G7\000000000000000K;7X_0000000000000001^PFI\#
000000000000000000000000000000U6Ic\00000E7@i80000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000M=CZL0000000000000000000000000;:;O900000jZB\T00000\#
00000000000000000000>C1Ga>9Can0000000000000000000000000000000000000000?b2ZM0000000000000000000000000\#
]hFb600000000000000000000^RFZ00000000000000000000000000000002`:QA0000000000;Y0al00000000000000000000\#
0000000000000000000000000QDBdC0000000000000000000000000000000000000000Qh@gQVo?mZSkKbC000000000000000\#
:]?I>\bPAT00000000000000000000000000000000000;G8@1000000000000000^R>o96HPe=0000000000000000000000000\#
0000000000000000000000000000000000000000KhHm800000000000000000000000000000000000=^4P8[SGg7<MO\C00000\#
mUH?kTBFRb0000000000>mACFY:DYQ00000j8CHN0000000000000000000000000gd5VU@6P=L0000000000000000000000000\#
UV5l:0@=6>0000000000lW;K100000GD<j@eo2lLR0>6^0000000000000000000000000000000000000000000000000000000\#
0000000000000004MIgKBB2m^8I2Yn8oLCX00000000005H047E]IjI000000000000000YH<bH0000000000000000000000000\#
N0GO0000000000000000000000000000000Hc<TC000000000000000i79<90000000000d38ON00000Y\GE7kG6]D0000000000\#
000000000000000NZ>MC0000000000000000000000000o7@m700000000000000000000000000000000000000000000000000\#
0000000000n\0YE00000000000000000000OS7;6000000000000000H93?;0000000000000000000000000<Y8C?`O@`l00000\#
0000021Q?W00000K:9n:[C>_M0000000000XfHlQ00000000000000000000000000000000000[FIbn00000MbR0C0000000000\#
0000000000J2Gk\000000000000000000000000000000000001MC9100000G]IFD00000000000000000000000000000000000\#
000002mPJE000000000000000000000000000000000008CC770000000000000000000000000000000000000000cT@iI00000\#
0000000000=c:O100000SNFL^nAN7RoRG7J0000000000o=4l`0000000000000000000000000000000000000000E<<Ye]b:\X\#
^;;lMM:3\g^SAbU>QQ7W000008UGKN000000000000000:<:?Wf6<1Ba@>[F0000000000000000000000000000000000000000\#
000000000000000mmMM<_V0bM00000000000000000000000000000000000DX9ab<7;l_00000dZ4moFd5U:NgHh10000049BGk\#
0000000000000000000000000000000000000000VAH2b0000000000[D;CB0000000000000000000000000000000000000000\#
G]A\B0000000000O947CJR?X9HM>54000009<LkE000004IHX`000000000000000b@?XH000000000000000;7DQF0000000000\#
0000000000bkKSo0000000000000000000000000000000000000000JFMRL0000000000000000000000000000000000000000\#
0000000000000000000000000NhHHI0000000000E6;8d0000000000E5MND00000=R8_L000000000000000000000000000000\#
00000dLPl_00000;YA;J00000000008ZK^@000000000000000000000000000000dWPkiZAO3a0000000000000000000000000\#
000000000000000cnKfO00000IXF[`00000Cm=QQ0000000000000000000000000000000000000000000000000000000[l=O`\#
=>O_]00000YS?ja00000@nCheF0NOm0000000000S]4;\B1NHl@XBkX00000JAEJl00000000000000000000000000000000000\#
]KA`oNZ4Xl6A5\U1HC4A0000000000kiFn60000000000000000000000000000000000000000000000000000000LE?ND00000\#
00000<90\_000000000000000000006>1nVALJ<BIi5S900000000000000000000000000000000000000000000000000JYABF\#
0000000000Z14KTZX?MPBTQFJ00000Jj3<?LP08<000000000000000k@H7>000000000000000000000000000000fV@EWbC1I^\#
^UB\<00000lG??JjcONCLUKfE00000<FIl^00000000000000000000000000000000000`AM@ckFIHb00000000000000000000\#
0000000000d6KW6ka0XLW]40k000000000000000[k?7=D_LPC00000LHBXm000000000000000000000000000000=9<a9F;;\d\#
453afALDZ;[dKb200000000000000000000L>2YY000000000000000000000000000000AX7bdL5?4R00000iCEhT0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000IHAgG00000Ge1Z0\#
?MADg00000<6N1300000000000000000000R4M84jm2Cg0000000000A\MX`0000000000Ki66lWo@eS0000000000TkBEl00000\#
00000ElGf]000000000000000000008@1@a0000000000000000000000000000000000000000ZmMSd000006^8cM00000bfH5P\#
0000000000000000000000000E>Qja0000000000000000000000000000000000000000:J<O;IdNiC000000000000000DVMLb\#
0000000000:KMUk00000jc9;k5SP^M00000000000bCBo000009k7QP0000000000h[5a2000000000000000m5L2E0000000000\#
000000O8IF000000000000000000000000000000HS=0\00000000000000000000000000000000000lEGeT0000000000BaMZ?\#
000000000000000000000000000000000000000000000cSH3100000b=@kKeRCTB00000oN9GkgKCXS000000000000000cjMkS\#
Ra6@UHCCKc00000NBPk8H>MVE00000000006i;P600000l6797g0IRA00000634Y^3HB9nEUEf>00000PSKZY000000000000000\#
0000000000^93P]0000000000B7D8H000000000000000SR@COWR0lCEIB[=^V2TCY47o=Hd@Z:0000000000000000000000000\#
000000000000000271UJ000002;AkZ00000000000000000000000000000000000000000oJhT0000000000000008g1Lc00000\#
3_@MF0000000000PT50:0000000000JSCQfYaAYH6R@C0^a7aHIoDiE4\KX[000005:PW<000000000000000000000000000000\#
00000000000000000000EkPG=0000000000000000000000000Y_49U0000000000YG58A000000000000000000000000000000\#
0000000000YJAhb0000000000643]S00000CXLOH0000000000Sh64@0000000000:RFG:A]=BM000002I9T`9[J9k00000]AEOS\#
^H14L0000000000000000000000000000000000000000APNQJT;MHm00000000000000000000HRQOd00000Y<;R40000000000\#
00000000000000000000^OI]35A1<d00000000000000000000000000000000000?9@Y@00000000000000000000=\BbQ00000\#
0000000000QM:gQHOGEF00000000000000000000AgBLV8O;U0CWDi100000FOBIY00000000000000000000000000000000000\#
0000000000BV>Yk0000000000jK2g6N@Io@k33h^94Gj=00000YCJAh0000000000000000000000000i3:DZ00000B`2X>00000\#
00000000000000000000:oBH80000000000000000000000000000008:O82bnM`\00000000000000000000000000000000000\#
=]Q<900000IO8koSFPI10000000000h:2=LDE>oEfjJlh00000000000000000000000000000000000D63W4000000000000000\#
0000000000000003?;7Rb3B[X_g5EWZMQm?00000000000000000000DeKP`000000000000000000000000000000Y00l400000\#
000000000000000a59C=00000>eD=`000000000000000dZ0:Y00000hVJEYI^7`J0000000000000000000000000CJ;?g00000\#
0000000000000000000000000g200M000000000000000\]R1d000000000000000000000000000000HWN0R000000000000000\#
00000000000000000000000000000000000_YF_?00000000000000000000FEA]C0000000000hMLee00000000000000000000\#
^nD0^0000000000000000000000000000000000000000000000000000000000000000000000Z[03k00000000000000000000\#
000008:1=K00000CeP[a00000E;0dS00000000000000000000:V18b0000000000k;JLK00000m3A2@^VQeg00000iD2h400000\#
00000GcR6a0000000000JJGRV00000000000000000000000003]2e?TE5X0OcAGF0000000000nYLAH0000000000Ta9<C00000\#
00000n4DH^0000000000000000000000000000000000000000000000000000000000000000000000G5>kO00000GYBMj00000\#
0000000000000000000000000000000000000000000000000000000;KAI`o5>77WU>@bgGNdQY69NC0000000000LFBm\00000\#
KFODj1QA;X8DO_i000000000000000VIC31^GJGS000000000000000i;Q2K00000000000000000000i[N^6bgBgG0000000000\#
0000000000<l71000000000000000000000F_?K0E<K:F00000000000000000000kh38K000000000000000aV2Pd0000000000\#
000000000000000000005@;d<00000000000000000000_FKeF0000000000o<Ie10000000000L4GO=000007<JDLjkKE;00000\#
BYCgY00000em1KPQO0g^8=PD\Ng1RBo7309O5AFa0000000000OiKg1\<F`[00000>QNcWO2LmG0000000000_nQ020000000000\#
00000En6im;O@oN1@M_T000000000000000_j13N000000000018Ea2c6MFGLR7Q8nH;hhO9HC60000000000^j2X]\fFEI00000\#
0000000000QJ6cJcEE>g000000000000000J\JN?e]39A0000000000000000000000000n\EEJ0000000000000000000000000\#
0000000000000000000000000a;PaGXT<6_00000000000000000000000000000000000TGOW7EfI:I00000000000000000000\#
Gg9S;0000000000A3L[N000000000000000000000000000000000000000000000g@7fB000000000000000gT6Pn0000000000\#
jJBZM0000000000000000000000000000000000000000000000000000000000000000000000000000000000000Vg9VYKN@[g\#
00000000000000000000Ee6WEcoQ9V00000000000000000000000000000019DD[000000000000000_TDKElGPPPO?OVG00000\#
00000klCl]4]9_50000000000\a25>00000000000000000000TdGic00000000000000000000000000000000000R3AcgleJ6[\#
00000emHil00000000000000000000onGMI0000000000]^BY800000\IMhO00000SK7ai0000000000000000000000000QOG^V\#
0000000000000000000000000eb2Na000000000000000000000000000000000000000000000hVI0;PQ8FdKVI?`0000000000\#
<G2?;0000000000000000000000000000000000000000>8;n@0000000000501\Fln5mM00000000000000000000n2H>T00000\#
00000000003U3DF00000000000000000000000006L7mMkf0VP00000\?K^K:4O?Z00000000000000000000000000000000000\#
_O6QO00000hM=l7mY>h`00000Id1@3>^C<I:5R19LB1g63>KDjWeLQg000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000H]L45000000000000000VRAX]\#
aJIcm0000000000C0<`d000000000000000Dg0j?0000000000000000000000000000001:JmP0000000000000000000000000\#
0000000000?\B9Y00000000000000000000000000000000000mV9LIGEHd@aTHS=000000000000000UJ4M3000000000000000\#
0000000000H_CF_000000000000000000005`Hjc00000[[Qg_0000000000000000000000000000007HEif000000000000000\#
00000BS2U6>MHYC00000000000000000000hgAeN_001JSG3blb=DcfOOL1L0000000000000000000000000Kd28B0000000000\#
00000T_QW:000000000000000Zb>i^00000000000000000000000000000000000<eE\?000000000000000000000000000000\#
0000000000<\4c1R;<=<_YG8000000m<IL30000000000_@D8kTY9kHPX6M0Od=jG00000000000000000000000000000000000\#
00000D8@<A00000000005H86i0000000000e=1`LLZD=?0000000000?E4W=0000000000000000000000000000000000000000\#
000000000000000000000000000000chJL50000000000:R1`400000aD>nnRaDA_0000000000?9OcMC^706\L;E>0000000000\#
000000000000000ok=B_00000000000000000000hg3Gm000000000000000000000000000000L`?::000000000000000GAP]5\#
0000000000M49BQlK>=d000000000000000000001U<<F00000000000000000000000000000000000EjJFA00000000003m13k\#
00000000000000000000JjJ8H000000000000000FoAB600000QP4NF0000000000OYF?J00000bWK^n00000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee4df000000000000000:<CfY0000000000\#
000000000000000_d87m0000000000000000000000000`AE8100000ZY0:f2UKHT000000000000000000006Y=H_0000000000\#
000000000000000000000000000000000000000000000@2GB9000000000000000000000000000000`1=ni000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000004g=iASk>lJ00000000000000087IV6\#
AIG]S00000T98<T0000000000000000000000000a89VPnBD9E0000000000gF5N4:<@6L00000000000000000000hG0@j00000\#
000000000000000000000000000000000000000000000Sc;FHi;BCd00000000006;A]U00000000007C4D;00000?m1LF00000\#
000004@=jo0000000000=IC:DE\AmS0000000000;_>D0MfLab;_9]d00000=DPCR00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000?91QfkO2@8:3>P=`VPCd00000\#
000000000000000000000000000000i?M>d0000000000000000000000000iX4mA0000000000:1Jbk000000000000000VFBjk\#
00000000000000000000000000000000000[\2hB00000000000000000000G<6ffXeNWj00000000000000000000ZLHZ500000\#
00000000000000000000000000000000000j7@]m00000D\ODG000005JAf30000000000[ICd_000000000000000YRD6l00000\#
00000d[7UPlc>PM00000<I4e90000000000000000000000000000000000000000000000000000000]P?X_000000000000000\#
0000000000l7MnC00000AgOi<0000000000PL?3d0000071HU=0000000000B8;_3RO=0j000000000000000000000000000000\#
00000XAD97d45_<FoGV6FC5>Zj16@cmfIXm0000000000000000000000000000000000000000Kl7OP000000000000000d2Ko]\#
00000000000000000000@T;eKETHci00000E`8j:000000000000000S5FBekZ0bAD[FMcg9NS[7]Pl600000000000000000000\#
000000000000000LP7cR93;_VR:0>H0000000000000004C3WR00000l5A:CllDP]0000000000[c93IU3HTD000000000000000\#
00000Uk9In00000000000000000000_FC_^00000000000KPigai7:eW40SRNT@3500000000000J?oL00000000000000000000\#
0000000000cULQXfDBO500000000000000000000000002;0`O0000000000gaOGC000000000000000MA?W5WF?Ba0000000000\#
Ie1mRh<PJk_m7Jl000000000000000000000000000000000000000000000000000000000000000000000000000<gP2n00000\#
00000000000000000000000000E9d[kUO3m00000ml?<o000000000000000E@PQA_7;RM000000000000000000000000000000\#
00000000000000000000000000000000000ERCJ9000000000000000000000000000000000000000000000000000000000000\#
000000000000000NGO7C@P4OgKYNUAlBPk^000000000000000000000000000000000008[4B;`n9>]00000=fMAg1AQbf00000\#
00000000000000000000000000000000000000000000000000000000000000000ZA>fd00000FL0Me0000000000QMO;L00000\#
0000000000000003^869Dd0P9bLL?U00000PWJ4L000000000000000Cj<7=00000>KLED00000MHAjJ0000000000000005nBkK\#
000000000000000000005ZAGagY;6\B43Xo0000000000?K>gNfP16=00000000000000000000NY6o=G^=W?000000000000000\#
000000000000000X@:SH00000000000000000000IB7MV00000?]3Vi00000000000000000000`ZImQ00000PoQml00000Ga56V\#
UR@_W0000000000000000000000000C`3=Y00000BSA?c00000000000000000000S84CUVH5hihM=Ak00000DR<lY00000ZQ9\c\#
00000000000000000000000000000000000V71hJ0000000000FVP8800000000000000000000000000000000000<m<0@:]ASB\#
00000HV9WQMa5Yb8RDdo00000\NK19000000000000000000003I?L=000000000000000000000000000000000000000000000\#
00000SQO^f00000o;Moe000000000000000000000000000000iADi^000000000000000000000000000000cG5:H1m8NN00000\#
000000000000000000003j3hSX1MYE00000000004_L2gdX7gf:h=[_0000000000QL@3[00000000005dKa9Y:QX_0000000000\#
0000000000000000000000000P4C[a00000@F7h40000000000FGN=g00000L8AC9000000000000000`O:T]@34Z0Xk>kgEgQ=3\#
00000B69`[00000000000000000000S??P_00000000000000000000000000000000000Go69M_==bZN4Hl600000027F>00000\#
00000nJOQWlhM4N00000m>EUV000000000000000POJPggM?:LZhLTdViO^Q00000000000000000000000000000000000US9nZ\#
000000000000000000000000000000=5HH;W49^44XOP@0000000000000000000000000000000000000000HJ18@ZW6f;00000\#
d56=X00000000005mFDE00000gEG[g000000000000000000000000000000000000000000000000004FMl^H;JZb0000000000\#
0000000000000003;CP;000000000000000gPD5d0000000000TKI\aHRP1E0000000000eL3C?0000000000000000000000000\#
00000000000000000000bH;XJ@_;Y[_GBNk00000000000000000000000000000000000000000000000000000000000000000\#
3C?l?0000000000000000000000000000000000000000ohH\?00000000000000000000Ac7j@00000000000000000000`dH=f\#
0000000000e^5P]?0BeQ00000AXEF^6\:M=000000000000000C<>>@@aHf\H^QXX00000XXQ`O0000000000000000000000000\#
0000000000000004_:;@GbLH;0000000000000000000000000MNGT^000000000000000L<DN:0000000000000000000000000\#
00000389oe_l?i@9S9JE00000000000000000000000000000000000SnPeK0000000000000000000000000000002O8>Z00000\#
ofO8J0000000000gTG=o0000000000m462fKoF5Z0000000000000000000000000;G@I<000000000000000000000000000000\#
0000000000000000000000000000000000000000:BIVL0000000000gP:jlWd:`9eS@od9bCI]CC>jO4^O7[00000bPOdB00000\#
DS6<>0000000000000000000000000I9;]l0000000000083IS0000000000d5Oc>00000000000000000000000000000000000\#
0000000000j0P1g000000000000000T7Nff000000000000000000000000000000000000000000000he6<Uj3L4M0000000000\#
hX6dad5P9^e`FMNQmG1Y00000l42c`0000000000000000000000000Ec9WE15KaU000000000000000]@>Bc000000000000000\#
NJH;5U64_D00000HdO?<00000k_N:G00000000000000000000:72S_DnPHQ00000000000000000000000000000000000VG:^F\#
0000000000000000000000000000000000000000m5<PLI9K<^g;Daj>08om9>KT_00000000000000000000000000000000000\#
^kHlb;XHHYF`N\<00000Gh13>0000000000Sl?9m;m?n>000000000000000000003<NU7000000000000000000000000000000\#
:MQb[eZAgm000005j=XA00000000000000000000miG2Y00000000005@:1h^YGAF00000L<<H10000000000000000000000000\#
000000000000000AIDgg0000000000<4H?000000j0<o]000000000000000000000000000000000000000000000kMP@4Xj5nn\#
>4<OUN0@=f]bO5C=OORI00000>90fPm>2Lf_WN?60000000000QG;VT_O3ZW0000000000000000000000000000000000000000\#
00000000000000000000eQN@kDk53iig2AC00000gi?5<o4BlG@iAhB00000Yn0P]nOOTA00000000000000000000b>H1g1h2\g\#
00000T9EIk00000000000000000000hO<3C00000000000000000000i<CH[8FCT200000G`I`>00000G:9k[000000000000000\#
0000000000KoMJA>kFge0000000000000000000000000000000000000000[:G]=aHJ;50000000000000004HL3S00000hU54i\#
5\2jn000000000000000@T3\Sj03:f000000000000000000000000000000OSC9U7lL8S00000VjOPc0000000000000005_?_?\#
0000000000000000000000000000000000000000000000000000000>g2oE000000000000000aR07c00000000000000000000\#
00000MlOQb00000BFQYO000000000000000000000000000000000000000000000>@HbT^^>1k0000000000000000000000000\#
000000000000000000000000000000000000000000000POA8I000000000000000DJ828000000000000000000000000000000\#
00000ILQ?B000000000000000000000000000000000000000000000;?I4H`A75IWIObb000000000000000000000000000000\#
00000:JH6e00000DS1g^EJ4mdPZ@BIicDGV0000000000000000000000000000000000000000000000000000000TS=dR00000\#
00000000000000000000000000000000000ET>Lo\=M<K00000000000000000000000000000000000000000000000000Se9\4\#
0000000000leCB_0000000000gC7f300000fcLHMO_7nd00000000000000000000000000000000000<iAD7LN87J0000000000\#
0000000000JTBi;00000000000000000000aV@Ye00000d=Gnn00000000000000000000000000000000000000000000000000\#
00000000000000000000nLKmc9?L[;X_:JHYU8N6]MDfD0000000000000000000000000000000000000000000000000000000\#
000008o1WOYQ;jS1aK6B00000000000000000000000000000000000HZ3@N000000000000000bQK3DGgK@g00000000006X5TO\#
0000000000000000000000000000000000000000000000000080Q;Y00000000000000000000000003<E=;00000?f0^7\h2@h\#
000000000000000_JOnn00000000000000026OR700000nN>_hl`>>NhHBNU000000000000000c<:Ga00000000000000000000\#
88E_K00000000000000000000S7K;E000000000000000feOao000008=K=Z0000000000lZQ[?SaN0E00000000000000000000\#
00000Lo1aK0000000000MGPNi00000cK>gD0000000000QSEb]00000000004TDUXAK3[ia_J@:0000000000ohMCe0000000000\#
00000W;Bkg000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@KIY000000000000000[lD:R000000000000000\eOll0000000000U>C3>0000000000JBMYi0000000000Ee0d`00000\#
0000000000^fBcD000000000000000fb4kf00000000000000000000000000000000000000000000000000000000000000000\#
jI4hg00000000000000000000000000000000000000000000000000n>2Koo_>H^0YF^h`X5LGo1=a<00000000000000000000\#
C=3O\e\L9N00000jkCMG000000000000000000000000000000kI111A14[e0000000000N09Q^0000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000^dA6]00000000000000000000\#
SS6oi0000000000000007L;m@000000000000000000000000000000\7O49000000000005?>C<FR;=00000@27G^FU=5]00000\#
0000000000000000000000000TbA9U00000KjDd8000000000000000000000000000000SQ?g:00000;`7]mH=A?=0000000000\#
00000U^P:Q0000000000000005oL8>0000000000DCP=900000^LB1cJ9N7e00000Tg1gC00000000000000000000<[GBlbQ2Je\#
F:C9aYoCSMdkG^c7M94U0mQ80EbOAP000000000000000`EB[J00000000000000000000^cJB90000000000000000000000000\#
oZPfA[ALDJ000000000000000mD?;800000@IK]K<TLVZU3LXL00000XiEoJjX4\a=j6Xf9O3];BI=NW00000000000000000000\#
0000000000LMP@Q00000000000000000000000000000000000YkKlR0000000000Bj=bH000000000000000000000000000000\#
n[GNa0000000000dJPIojU2`2NJH[?000000000000000eKH`W8\IHF[n0Fc00000<N>lb000000000000000000000000000000\#
[:CSX000000000000000]QLgi0000000000000000000000000000000000000000000000000000000000000000000000FTFab\#
_84_]0000000000ggGCSBQM\]00000goBOAXV9TT000000000000000000000000000000000000000000000^j>G@00000LX5V2\#
00000<V@a300000UUINnlgH9e000000000000000Eb?SX0000000000000000000000000000003b>a600000000000000000000\#
;0001gGCN`000000000000000000000000000000B^Jf`00000000000000000000000002[L?C0000000000Zc43Y`^PPD00000\#
00000V[Dl?0000000000l?LIP0000000000^;3i]000000000000000000000000000000000000000000000>P62YF?EdF00000\#
mfPaY0000000000000002Q5if9d?9PD_0\A0000000000`hN`MWl8W900000000000000000000Dj<5n6NBEO00000gkNjO00000\#
00000YUBb7000000000000000000000000000000000000000000000hF>mjBcG4@0000000000000000000000000iQ6bAj_?N3\#
0000000000gD0Cj000003E=6g0000000000E:L`U0000000000A8=3:000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000SGI?@0000000000000000000000000fi4JM755Bl`FDC[0000000000\#
<YJC4AZ28700000WA;1b000000000000000li=3X00000000009=JLC0000000000000000000000000T6D;M000000000000000\#
000000000000000000000000000000E99f@000000000000000Fo=0N000000000000000000000000000000000000000000000\#
0000000000dFGF?8aE004f:R44f;<>5T3_JQF37Q00000000000000000000Wc4F00000000000L;D8_000004^D?b7:0BcM^4`o\#
R8GEg000000000000000000007\3Z31C5[bo2H4E000000000000000ECDLN00000000005]QSL000000000000000CP;VA00000\#
000000000000000DJ5\1h@>e@T\G^70000000000c;QV<00000000000000000000000000000000000nE56E000000000000000\#
00000i5FRN0000000000mC@JY<RNo;0000000000000000000000000Y5<1o5TOJo000000000000000000000000000000Md>\P\#
0000000000LQ5650000000000000000000000000XQ1k5>mHB>000000000000000m12nJ000000000000000000000000000000\#
00000JMOf_00000000008Q:H5000000000000000000000000000000<0Gg`00000lGJl@Z>ENPk03:Pk`HPR000000000000000\#
[:9Q?0000000000dJ0:900000000000000000000VK=oL000000000000000L2LgC00000000000000000000000000000000000\#
lJOg10000000000000000000000000B1Q3b000000oC5>00000000000000000000EBC>ORMQIA000000000000000000001HFFe\#
00000000000000000000bVN@Y0000000000WaLn40000000000CL489[B2no9lO@f00000000000000000000N]5JX0000000000\#
00000b1L1o00000000000000000000000000000000000000000000000000i^@Q500000000000000000000c`?_NDjBQa00000\#
000000000000000\e<Hf0000000000?[QQd^?=<M0000044E5g00000HZ<0bPmEh600000000000000000000000000000000000\#
00000000006TDh400000000000000000000000000000000000>k4OX000000000000000Wn74SN_>YV0000000000XiCoa00000\#
00000000000000000000[F5UHhcGX^Uj7Vi0000000000dB@a[000000000000000000000000000000000000000000000gQA25\#
b^Lk^000000000000000000000000000000jVPOi000000000000000XT;k=bRIb<0000000000QQMOd00000000000000000000\#
Z:C@400000000006I2mF000000000000000mVE]d00000000000000000000000000000000000^[L6700000000000000000000\#
;`>;n000008EQZ300000000000000000000gODP<00000Gn2OT?0MP]DjOMX0000000000000000000000000000000000000000\#
00000QiHk3000006b>Fm`nGCi00000000000000000000000000000000000940FT000000000000000000008MNV900000ANLPL\#
0000000000000000000000000000000AQ_k00000000000000000000000000000000000W^@>\000000000000000e?D]:bd:7>\#
8S:B\JN5M_000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000bG;971KJ=300000000000000000000OeGfj2oATBXl0a30000000000g90Al00000000000000000000m]9L800000\#
000000000000000Fn=^57FF_4TGMo:00000000003Z?b4X9ITdPT84WGe?OB000000000000000000000000000000=@E<Y00000\#
000000000000000000000000000000Wi3Kl\3@;I000004[Q^R00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000?W6;B0000000000000000000000000@4@?@0000000000iU@R?\#
`^N5I0000000000DgJ2l000000000000000000000000000000L<6:>000000000000000WZ5=N0000000000Ao?Y?0000000000\#
0000000000000000000000000[h:Akle@TO0000000000000000000000000000001DE5F000000000000000000000000000000\#
00000\N3lN0000000000El<e;000000000000000<0OGM000000000000000n_@@A00000000004^DNfKiFd9]mQamMOF2;00000\#
000000000000000000000000000000gdHb9000006U7K@000000000000000ebN8E<?Gnb000000000000000000000000000000\#
00000TmQV`00000000000000000000000000000000000000000000000000^M1`m00000E?8gU0000000000000000000000000\#
000000000000000?k5O@ENKh:00000000000000000000000000000000000000000000000000JN9T:TjHcX000000000000000\#
00000000000000000000000000000000000^X0i>000000000000000Z40h500000IK9e]000000000000000000009g4Mb00000\#
000000000000000000000000000000000000000000000000000000000000SiGHb000000000000000000000000000000]Z8[`\#
0000000000000000000000000000000000000000aC>nN00000XF5HPQQQLU0000000000000000000000000=B?=G0000000000\#
0000000000AW=o>0000000000RNH]H0000000000EGDYm000009gD6V000000000000000oCQOVBb;0k00000000000000000000\#
L`G>_000000000000000aj4\60000000000EN5na:P:5S000000000000000cMF5CJ`91BdPF8c0000000000000000000000000\#
000008c0I:JPG]0000000000000000kE:9IHFBj700000CWAa_GeEnQ0000000000000000000000000=;9;3000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4>0Pl0NS900000\#
50:_d000006m72YFcAbAC^J\:=WO0E000000000000000;F2;5bZ;160000000000000000000000000000000000000000Y>6P>\#
00000000009@@j]Lg2EFL7<X9000000I1M10000000000nALFXoaOnE00000000000000000000000000000000000WJNT800000\#
1\48C0000000000000000000000000000000000000000knBdOD]AYb000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000TYNgL000000000000000\#
l8M:O00000832[20000000000000000000000000000000000000000PVOAF0000000000000000000000000000000000000000\#
00000@MO2B0000000000J088N:3DAi00000QY?@d000000000000000000000000000000^j2O>nK91hJ90W<AE<@7c\OfM00000\#
00000jDH<eh:DPj00000>\BIb0000000000000000000000000000000000000000em>`D000000000000000000000000000000\#
00000000000000000000000000000000000iV30`TTIj:00000000000000000000000000000000000000000000000000cRHiH\#
00000000000000000000000000000000000000000000000000Th<Vj0000000000ia3@6AFP[P00000abGJ000000cE?g]Ed<>7\#
ZT;KO000000000000000em83Q0000000000000000fIK200000000000000000000[LMgU00000E\1W600000000000000000000\#
0000000000nJIi`0000000000000000000000000000000000000000000000000000000KE=9b0000000000mG6UeZW;2100000\#
00000000000000000000Mb8NFT]>Le000000000000000OK8aW000000000000000000000000000000Fl07K[U9dC0000000000\#
KM5Y2DLL<K000000000000000000000000000000000000000000000000001GIXX000005;3Al0000000000000000000000000\#
5XM8C0000000000L1H;<:n5Pm0000000000K3OU=00000000000000000000000001_2CL?\INd00000S>G;BO87k\T<:gB00000\#
00000aa<^g0000000000hGC3\000000000000000VC8iLE@:IXBVGZC_9Pm@00000ko7lH000000000000000lo9NW0000000000\#
000000000000000000000000000000000000000001B08000000000000000o`7SckV;ni0000000000af<\1[iH7IHa=Vk^UD1H\#
@aDik000000000000000aSP1T00000E<F`g:B5CV0000000000000000000000000NS0\700000jO9QM0000000000dhMc?00000\#
000000000000000000000000000000o^5RQ000000000000000=84K;8;63FB\<0l000000000000000000004\EIL0000000000\#
0000000000000000000000000EDN5RjZPVaOGR5H0000000000000000000000000d?4b2000000000000000000000000000000\#
000000000000000000000000000000U6D9P0000000000000000000000000XjQ<Q0000000000e?@4R:nHG^000000000000000\#
00000000000000000000MS7n3000000000000000Qc?cNkDBe3YP1iFSa8Ol0000000000000001C5j3fT0dk00000R1L^G00000\#
00000000000000000000B5Flf00000000000000000000000000000000000e^B0b000000000000000B15lQ00000mnAPX00000\#
Rc3_3WF36g^BLFE00000Vm6bQ000000000000000e;M\P0000000000_4>m:PB4<M<;>jh00000WnP0Q0000000000D^HDT00000\#
0000000000]e3;=\W<2ZWH9;EY2Gcm5XCid00000000000000000000Po<DH00000000000000000000000000000000000c\J;b\#
00000HM9a0000000000000000=8<iW00000000000000000000m98a?eS>0i00000000000000000000^7?a3]DOS:0000000000\#
00000KoDdF000000000000000mdG40?EQ4P0000000000000000000000000Mf24>00000000000000000000000003XPln00000\#
000000000000000ZP<=GK`8>e000000000000000000002:4OI:h@Lo5f4[T:\DTno=6A9Q4I_L00000000003VGlH0000000000\#
0000000000eeN9Z00000ml5\k00000000000000000000000000000000000\YNQ^00000429hB00000^kH>g00000S?5OLNj:S9\#
00000000000000000000000006T5^`>^Ba]00000000000000000000000000000000000000000000000000000000000000000\#
000004SEZ000000e0IjY000000000000000000000000000000NFKJ;0000000000000009A5H800000\LMPO0000000000eVI1@\#
00000YZQjH0000000000000000000000000heIA7R944L0000000000=H3IaiZBH]420d9M]>Hni\C0ID6EI4S1KAD0000000000\#
00000aA>f051K520000000000I<MgC0000000000<BI:@00000B40=`YbQP_0000000000^M;_l0000000000000000000000000\#
O9B6I000000000000000637R9`I3Lo0nBF\0000000000000000000000000H5Bj]00000000000000000000000000000000000\#
eX5WT0000000000000000000000000X1Lmj0000000000gC>OY0000000000Kb8>>0000000000@2<9BE196dVAEfV0000000000\#
0000000000000000000000000PSNi6000000000000000000009KEH5RQA06?UD9b000000000000000Z=O\QKW<@e0000000000\#
0000000000000000000000000;RJ^^0000000000Ze0D500000000000000000000000000000000000000000000000000ccBie\#
>LE?EA@QbC00000CSAJJ0000000000000000000000000000000000000000NCDPD00000WIBKP1j1jf00000000000000000000\#
0000000000l:5S]bn6]m0000000000Qf0X200000000000000000000YIMHa0000000000EmOif0000000000000000000000000\#
e_7LFP0?LR00000000000000000000EQ3MW00000V;0DX00000ej>@B000000000000000Rn<Uc00000000000000000000WM00j\#
00000OV:c2000000000000000KT1dY00000000000000000000eXJf@0000000000FP3?T00000Z6H]<00000000000000000000\#
00000000000000000000000000000000000=C@[F000000000000000000000000000000CKGF[0000000000i_385iG6Jd00000\#
000000000000000000000000000000^G=:d0000000000000000000000000YMBD_00000000000000000000000000000000000\#
00000T=;Qam7=WZEHH^BdNPHZcnGRj14G_c8jQR60000000000000000000000000000000000000000000000000000000B43l1\#
0000000000U4Ied00000IlCLi0000000000000002M2C8mP=4WZOGJ?6_81g8b0N58DKZ@0000000000000000000000000ohI7f\#
5n;D>0000000000000000000000000000000000000000000000000000000XKDDk00000KPK?KI@BQK00000000000000000000\#
00000a[2Mm00000000000aMO[00000000000000000000000000000000000000000000000000fiGAk00000000000000000000\#
00000N^:^SCn34d0000000000000000000032Q3Gc6Hi700000000000000000000000000000000000000000000000000_9Q;I\#
000000000000000kn?e2bPCM=0000000000m@MSN000000000000000FnAAW000000000000000000000000000000?<GKC00000\#
T;HQg0000000000000001E:P<0000000000QLHhg000000000000000ndORo0000000000000000000000000000000000000000\#
00000U>BE0b`Nk[[h2T600000U\2cL0000000000CB3KSHUF[V2gMj]000000000000000^S<F_]k1nG000008W>8100000?n3RU\#
088maW^0Ih0aEkW8A?kG6?6Ij0000000000000000000000000000000000000000000000000019ATi00000DbJj@_\1Hj00000\#
1gQh600000000000000000000:7<[A00000Vf6T700000LD8O@2W<cF0000000000=bKI7Bg<^=0000000000@<A\0YYNMZ\FDb@\#
00000ZC51i0000000000A7=>_0000000000000000000000000000008=?<dGKP;I0000000000ldAdebdNVb000000000000000\#
00000000000000000000000000000000000gkIk]P^8bo0000000000000000000000000J<QNEYYAeE000000000000000i>G@_\#
0000000000W@1A10000000000000000000000000000000000000000>1<`H0000000000000000000000000;_9GI0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000:5C`oE>L^o00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000=lHo00000000000PfCeI\#
000000000000000KgBN`00000000000000000000eeLe9K@=X500000Lf23V00000000000000000000G36b40000000000;n5eP\#
mC?``0000000000096dELkC7f;MM_3DZQVT00000000000000000000000000000000000000000000000000\4ChD00000Lf>gY\#
00000000000000000000LTEK[000000000000000000000000000000Id@>M0000000000foFQV00000gaCPH00000[ONah00000\#
000000000000000000000000000000S?MNb00000Y]2]K000000000000000R0R:1UHCP0000000000000000000000000000000\#
00000Q04I:000000000000000000000000000000000003=CKA0000000000000000000000000000000000000000`0Phh00000\#
g787_Pg:WoZj@OUYmAnYEfQGU000000000000000:gLjE9Y;`[00000Jh0bm0000000000X;?o^000000000000000F46Bc00000\#
000000000000000CY9E100000000000000000000000000000000000000000000000000000000000000000000000000000000\#
eD<_RYPFNWImH8`Md<OlboDgW000000000000000000000000000000000000000000000000000000000000A[><lFbJN400000\#
a^Fm60000000000cmKkK00000000000000000000?87IK00000YE6aT]^C:900000000001bGm80000000000000000000000000\#
000000000000000An1KiPF2TR000000000000000000008ODG84<K9h000000000000000PWI9m0000000000000000000000000\#
00000@D:a>0000000000^64IC000000000000000ES3630000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000S?3TQ0000000000000000000000000000000000000000000000000000000K;<Yn\#
000000000000000000000000000000000000000000000;ECcc00000000000000000000@9M[<0000000000000000000000000\#
Pk9TH00000000000000000000ZOO<i000000000000000000000000000000000000000000000000000000000000>f2H:6BEG2\#
00000000000000000000000000000000000TK0i`0000000000`Y7K73kLgT00000000000000000000H9O`j00000hN9?[00000\#
000000000000000000000000000000FVLKF000000000000000MU7:T00000gPCA\00000000000000000000000000000000000\#
000000000000000000002eH5ZO10BoFdO_100000000000000000000K4<Ne85PV00000000000ijL^fMVD_o0000000000Di6k]\#
00000000000000000000000000000000000000000000000000000000000000000le67V0000000000FR?Cbfa6L\0000000000\#
Tl6bI00000LELA4J??0]00000R`NTN0000000000000000000000000Tn4nJGfDd]c=B=Yno2NG0000000000c63DM00000Lj>[l\#
00000000000000000000lcCVS00000000000000000000L5MXD=BOEGJ1B5BTUBaj00000KUOE=00000000000000000000R^@Ok\#
00000000000000000000MGPkH00000000000000000000000000000000000000005KE4:000000000000000000000000000000\#
0000000000000000000000000F0>=M0000000000000000000000000?^?eghcBN>000001a0ol000000000000000M3M]k00000\#
000000000000000000000000000000000000000000000_XPkS00000MkIaLWkHNb[B:RUgVR;\0000000000000000000000000\#
0000000000000006h3J00000033<7kWi5jP000000000000000000000000000000000000000000000000000000000000nZM1B\#
000000000000000000000000000000mbD<h000000000000000UU@hH0000000000000000000000000^=JEiCl:0o00000eEPi?\#
0000000000=h47O00000:kQ]Lko>gd:CLc;QQ6hO000000000000000000000000000000mL=Wh`e:<4^eFe20000000000H;B8R\#
<RJRk000000000000000aDOO>GN3>40000000000000000000000000000000000000000UbO5Q000000000000000eC5;^Mj0HV\#
00000cG1lRTaGCFH6;X<0000000000000000000000000>]6m?ldEG\]h5Kj00000bM>>10000000000000000000000000<m@>m\#
M;OaZ00000k=CoL;?4lDJZMid00000000000000000000eF0BQ0O4lUiM3=:0f6YZ0000000000000000000000000bPDFb00000\#
000000000000000LHDkd0000000000000000000000000K_BJL0000000000bj?]>jOILH0000000000GA2[V<00GBgH6hkYCD[;\#
i0?Wl;7Noa0000000000WV0iJYC9CL00000AOO1S00000000000000000000LPR4d00000000000000000000@aBB;8nPVG00000\#
000000000000000000000000000000;60cFS>=h<0000000000EM3?e000000000000000N806VhW46:00000000000000000000\#
000000000000000000000000000000S:LDX0000000000?6NiO0000000000gJC``YMCe^2fCG;0000000000h\:7O0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000R@4mW0000000000\#
000000000000000DYR2300000000000000000000000000000000000N[0EaNg9@<P4LW;0000000000AP@YP000000000000000\#
00000SK6FGMFD?J469W1000000000000000_V2c@000000000000000@_Fh000000000000000000000^8N_j30@XP0000000000\#
00000AWFkH:23Q;0000000000B:N]k0000000000000000000000000b7G[R0000000000000001?<8B000007jM[_0000000000\#
0000000000KgN]?00000000000000000000000001EOHI00000000002l7Fc00000N\HjA000000000000000000000000000000\#
0000000000F]C<[00000ocITT0000000000000000000000000VLLN028AI@FhQ160000000000000000000000000^]HCY@3OQ6\#
0000000000O[3[A^]5VA000006SDT20000000000000005XB@`4DHEO00000;[PbR00000000000000000000000000000000000\#
00000000000000000000F`1d;00000hEK\<000000000000000000000000000000CT=Q?00000000000000000000>Y9@m00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cBOUG\#
0000000000e^R62000000000000000000007I?MF00000000000000000000000009fQ;9000000000000000000000000000000\#
0000000000S^95jSIA1K;hFFL00000>OK3^00000000001l21_00000000000000000000000000000000000000003oI:WO<Q0e\#
0000000000000000000000000000000000000000CV02V0000000000Eg7gn00000000000000000000000000000000000R_I5\\#
7m;Q75=<4YRj>N7[k4omAjQ^a00000Pb1fX000009k>^hk4DJi0000000000^UPYK000000000000000000000000000000gN2V0\#
LjI^J00000000000000000000000009M4cj000000000000000<Z26AX36AbF2OY800000e;;mLQYEAa000000000000000l1<`V\#
00000000000000000000000000000000000O\M8S0000000000000001[BQ@00000000000000000000D9M6e000000000000000\#
00000000000000000000000000000000000000000000000000DnGZ]PRPHC00000AYOE^00000000000000000000000002K@dO\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000P9?[G\#
hN8@M00000000000000000000X\>AXPT>Ai000000000000000cJ4mL0000000000>@B:n0000000000MoLH_00000O`=EE00000\#
000000000000000000000000000000cc5bJ00000000000000000000nN5?gi8MFd00000000000000000000000000000000000\#
I39MRmkM;B0000000000000000000000000000004WR1G00000`8J?G00000000000000000000000007A7LT0000000000@LOYT\#
00000000000000000000000000000000000000000000000000000000000000000L;>iECgJD50000000000000000000000000\#
00000ZaE8l0000000000S56nX0000000000000000000000000a9JNV000000000000000000007X11n000002LMKMe5QQX00000\#
000005^PON000000000000000000000000000000H4MNZ00000000000000000000hO6i\00000=V7GC00000000000000000000\#
EA;oM000000000000000naH;Y00000000000000000000000000000000000SG=kc00000Fo95D00000k>D:6R^5iZ0a:YF00000\#
00000000000000000000000000000000000Xl5mj00000000000000000000PBMdG00000AIJ2T00000NU8MY000000000000000\#
000000000000000000000000000000000000000000000N7Fg;Ib=8U`oG4_^iP00bQ2WV00000000007DBTnkgCbZ;=8bD00000\#
0000000000000000000000000000000000000000l;AQ^SX1HJ75C:c00000000000000000000000000000000000BC55a00000\#
00000Y`4=g?g1ATk^>n]WTJohIjO9NW;>E=00000000000000000000c3Mab00000Cb8GaD[2FR=QI:500000000000000000000\#
00000>lNlj000000000000000000000000000000000000000000000000004\3Oo00000000000000000000000000000000000\#
0000000000Ei=I000000000000000000000000000000000000000000000000000IT7Ek000000000000000?QG1L00000YG@Mj\#
VHHMh0000000000nP@2l0000000000000000000000000000000000000000000000000000000PgHI<MfQ8@000000000000000\#
000000000000000H024X000000000000000;oD;?000000000000000000000000000000000000000000000000000000000000\#
0000000000RSB\10000000000000000000000000000000000000000>g7E3[FKRRR64i?000000000000000f^9K20000000000\#
00000]G:lFkWLX:cTC0`00000Z@H=<0000000000000000000000000000000000000000000000000000000j=23mcPPWh3G8Ca\#
0000000000hFJH<YmOkIfH?e:000009C4dS0000000000000000000000000UfD@7000000000000000:B@k6000000000000000\#
000000000000000EI@U<m_P]K00000;Q0C=00000]>M^a000000000000000H?BnV00000000002C=L@00000000000000000000\#
GE?d^0000000000lfQO90000000000m5@[Q00000Dk1ee00000000000000000000[\NJROE:AYa=:Lh0000000000nfFocVW45d\#
000000000000000l^C;EWo85m0000000000000000000000000O@D]YhfAGU00000000000000000000000008m7kAQ:Ck0JXO<S\#
0000000000000000000000000h\>i9Q`5A[000000000000000000000000000000Lb7l:Pm=Dj0000000000000000000000000\#
000007M8JN00000000000000000000NK;53OSEAl0000000000l>PDK3X7\o0000000000]<;hP0000000000I=F>S0000000000\#
0000000000TC6>F0000000000ScE_c0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000d9DnV000000000000000nm1cH3W?lO0000000000000000000000000\#
00000000005`2I[9KBaHCQ?33000000000000000T6>K4ebMDN000000000000000000000000000000VhF<l00000]F8Ef[jB_U\#
000000000000000MJ1iRh^Q?h00000Vn75Z[>Eg^OZJY08bQTO000000000000000=?BK>0000000000R?:fg00000gP68P00000\#
00000T\LVC00000ZZBJY000000000000000000000000000000000000000000000G[0C`00000Lh5d`IZ>ThMKAFn8AHBijZQ43\#
00000Tb<Q9=n=RZ0000000000000000000000000000000000000000000000000000000C@G:[00000eTOn50000000000DGQeE\#
0000000000McHXi00000000000000000000000000000000000;i7\70000000000X1PLh0000000000CFGi6000000000000000\#
00000nQ4;6Y:FD]0000000000GYJcS00000i9QZf0000000000000000000000000000000000000000?i=e5ObEBMebNbV00000\#
00000[\@h6>G0TjMGA>nKM5K[ag@`[;;>9DoNOS^3j7CX000000000000000000000000000000[DN3V00000000000000000000\#
XM;E`6eJoN00000CT1eT00000000000000000000QRChX00000000000000000000000000000000000000000000000000eE0Pj\#
4XHWi9XJ<V0000000000000000000000000000000000000000YY;e=00000bO?@E00000ba=^m00000000000000000000la8gC\#
00000000000000000000000000000000000GN1h\fF:<O0`5n800000000000000000000000000000000000000000000000000\#
0000000000[??\G0000000000Nl?i1000000000000000000000000000000Ag90d000008ANVo0000000000000000000000000\#
00000000000000000000000000000000000000000000000000<HLZe000000000000000L?I\R00000DO?WI0000000000][Q\=\#
00000h=5YB0000000000Qa8<l0000000000jK2gg5=G^o00000O5Fal056c]0000000000000000000000000000000000000000\#
M9?R^00000000000000000000nJPOE00000kh>bj00000>e@H]JODIA0SPoD0000000000000000000000000000000000000000\#
000000000000000:BFOf00000000000000000000GgG;S0000000000000000000000000000000000000000000000000000000\#
kb82g00000000000000000000WS0fEMeBmj00000jj2HYE198SON9]V000000000000000LOFT_00000N:>`5G;7mB00000:48\H\#
HY:K?00000iF48OWX655<gAojEZH@>jNP?J00000000000000000000000000000000000000000000000000K]2jX0000000000\#
<VP6NYVQm\SV>1G:OBE^0000000000CP7]d000000000000000000003F=9K0000000000Zf>QU0000000000000000000000000\#
00000000000000000000@<3ACBZ>_AZlDTF000000000000000H[0Z;00000000000000000000000000000000000A8HDA]V@02\#
000000000000000000000000000000000000000000000000000000000000K^?`>000002J0[20000000000000000000000000\#
00000j:CE@00000F3M3R00000000000000000000gnFI50000000000JG?lV0000000000000000000000000000000000000000\#
00000H=4]b0000000000000000000000000;F5YN3f?JD00000000000000000000000000000000000Z:?0P000000000000000\#
000000000000000000000000000000000000000000000:]5g200000000000000000000000000000000000j01ln0000000000\#
Hl5Z800000000000000000000]b6@;C\7KN00000?I0e500000Jm7gB000000000000000000000000000000000002j6Ok00000\#
000000000000000JO5l\S_J05000001eQo:0000000000000000000000000000000000000000;K@b[f2PJL000000000000000\#
00000000000000000000LCK6h000000000000000000000000000000ASLYY000000000000000000000000000000ZM3SZ00000\#
0000000000:lLIa0000000000FnQ[l000006_7]W000000000000000000000000000000000000000000000?G3D^0000000000\#
000000000000000000000000000000?KMnb00000000000000000000d:5880000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoJ:c00000000000000000000\#
j@Mi20000000000000000000000000000000000000000000000000000000000000000000000000000000000000I`EDKTU8N?\#
A^OD?0000000000?\91[000000000000000000000000000000h?O3VMGDEk0000000000000000000000000000000000000000\#
00000oZKo02FFZIXnGJQ2BDMIU9Qi500000000000000000000000000000000000\l:\M00000000005;@=[000000000000000\#
00000000000000000000000000000000000000000000000000fYPAI00000000000000000000IjDY600000000000000000000\#
>c76@000000000000000000000000000000000000000000000aNDHGE;5ji000000000000000=MLO\7<:=E000000000000000\#
0000000000Jd>e`jW82OEmG710000000000000000000000000_g1[mkZ6bl00000000000000000000000000000000000;K<KH\#
00000000000000000000000000000000000\S9<\e\HA;0000000000000000PPKm000000000000000dJBZg0000000000N099g\#
0000000000000000000000000_FO]@00000U=@f]000000000000000000009Q7R_0000000000bO0HJ0000000000000007OIAN\#
00000000000000000000`V1aB00000L06^L7F@W30000000000000000000000000000005N6HT00000000000000000000?4:@F\#
000000000000000000000000000000000000000000000000000000000000dB9kofW=VD000000000000000000000000000000\#
o[G0W0000000000000000000000000KOLZJ00000oeG3b0000000000000003Q@ef0000000000000006T7=kNTL<_0000000000\#
00000e`PNY000001OR>U0000000000000000000000000M<P_D9QLX_0000000000000004hAW93AR;P5M0Y9o^?Rk0000000000\#
00000a7L_R>5F7BOMGL900000000000000000000000000000000000nlJg_0000000000_^0RN:a7@K0000000000^=EXH00000\#
00000E\3m<00000\EG=a0000000000000000000000000000000000000000000005MNoNgQ@ln0000000000000000000000000\#
Z]7b500000[AI[U000000000000000000000000000000000000000000000000000000000000000000000000000Li>c800000\#
AjEYW0000000000fm26NWR>mE00000A1NF5000000000000000lKBggLC:VPA9QZS000000000000000000000000000000>j2S6\#
000002a1kj00000000000000000000000000000000000;R5Ud00000000009_2i2jC;LI7EQe\0000000000000000000000000\#
000000000000000000000000000000000000000000000H[ADJ0000000000000000000000000000000000000000KVBS;00000\#
00000000000000000000000000000000000000000000000000\XJYg0000000000EM7n@0000000000000008MQ[2nCQ@E00000\#
]9JA700000000000000000000J0BFCgDJJ`000000000000000000000000000000U[<AU0000000000nB7Rm00000@S9AJT\MY7\#
LDJXW00000000000000000000000000000000000>67;k0000000000`=8DK0000000000000000000000000000000000000000\#
?[B@O000000000000000000000000000000o]=i48jNW\>c3U80000000000jJ<C2l`HXE00000000000000000000000001K=B=\#
0000000000000000000000000000000000000000000000000000000000000000000000:3@?U00000bK?Qn000000000000000\#
ZjMA[000000000000000e?0S8CG0<_Ha5``hn:3AUk=N30000000000>D4FP0000000000000000000000000\T4:g00000U437C\#
:\E=c00000i35gi0000000000000000000000000HdARGFCA@G00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000fk3oQ00000000000000000000000000000000000000000000000000\#
SjO6]000000000000000mMKD`000000000000000000000000000000C`3UdQ\C3lPeEC5000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000008Z:1DnH67j0000000000fRIO70000000000\#
000000000000000RMGZQ000000000000000000000000000000000000000000000000000000000000D5JXc000000000000000\#
00000000000000000000000000000000000C`P2A>e5??n0P\LkLAi?00000coFR40000000000000000000000000CmA;g00000\#
4aG9nU_4W200000UQ0hea>1V_?o6BP000000000000000000004SAcWWZE>P4jH`h00000000000000000000a>73`7DDRS00000\#
0000000000hB;M_>>LkP0000000000:a8`a0000000000c;2lZ00000000000000000000000000000000000fXQIc0000000000\#
0000000000@P6Y@0000000000>@@ngi8GRI7]LVl`PAEh000000000000000000000000000000000000000000000X?E2I00000\#
00000BW6VE00000000000000000000M1NX;00000000001UP<i0000000000N;7dM000000000000000000000000000000H=K6[\#
000000000000000000000000000000<a:ZDMBL3C00000HL85I00000000000000000000000000000000000000000000000000\#
0000000000DF4eK000000000000000000000000000000;]??XelIK^^V2X1hKN;M0000000000?f0R^ncQd0000009>OiK00000\#
00000000000000000000000000000000000_M?^F000000000000000X^2NS;3<Z[00000Vh05RIH@KS000000000000000=9OlN\#
000000000000000;170[0000000000000000000000000CV75B0000000000OUNGS0000000000[Y9EI00000000001_OWh00000\#
00000i=FX8_XOD_000000000000000000003QA0o00000229FSI>8A40000000000=0?E``BQe;000000000000000KK=lH@f7Uk\#
0000000000I5;Y?00000F7=A[00000Ec6MV\JK5eTgAO1l;>]400000CX?>Q0000000000000002k5ZgWBK;g4`Pj>E85DL_l1C4\#
00000h\F0m00000?dJgR0000000000000000000000000W?2DK6;@M\0000000000000000000000000=b7P20000000000RB>Mh\#
00000Kk9UMhK3?0Em>6G0000000000000000000000000000002C4J?000007d:=U0000000000lM2hf00000aVN>70000000000\#
YW31L0000000000M<1]]00000h0EbD4aO<700000000000000000000000000000000000U`LBR::HjT00000000000000000000\#
0000000000000000000000000000000000000000ZJ:eF0000000000000000000000000JX12`A5M4?00000000000000000000\#
00000000000000000000SR;N600000000000000000000000000000000000X:1eB000000000000000000000000000000GFAfW\#
0000000000a8Pe10000000000000000000000000;2<ZD00000000000000000000B7KNDWE7K]n@>XFYO@`<00000=UDoW00000\#
00000000000000000000000005CM?Q000000000000000000000000000000000000000000000DlQ;n00000000005aN[G00000\#
00000d[H?B000000000000000000000000000000l3LaY0000000000mf1ca000000000000000000000000000000jRHT100000\#
000000000000000K_FdS00000000004A?;n00000iPA94000000000000000000000000000000000003oA7:9NMK4TgL;D00000\#
0000000000000000000000000[9GBHXlL:H00000JW37_6fISV0000000000000005<6[HR5JGI0000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000jDHbh000000000000000_;DH2i`NCi0000000000\#
0000000000@=8^^00000AY:m\[KAm4627=P0000000000;hIiM0000000000lK??5>YL]300000gI7=c0000000000`TLAa00000\#
000000000000000000000000000000\J>GQ000000000000000000000000000000H@PYCa^APFQZNSl00000000000000000000\#
0000000000YF8KW89J`W00000EH;a30000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000:OQP200000RW3@BWOMIG00000000000000000000MaOnO00000b0=5;>\F_`VSJ4A\#
0000000000Nf22K00000Y1CQMjf?Sm0000000000000000000000000H7<?c2nJNbGj=c8000000000000000000000000000000\#
0000000000000000000000000000000000000000L9:]l00000i[HBU0000000000S089OR?@Rk9M<VP@BNmM000000000000000\#
00000000000000000000000000000000000h4HhF000000000000000Cm@A10000000000=IElR0000000000MR3=l0000000000\#
000000000000000000000000000000000000000000000n1BClnMMeL[5Ncb000000000000000>>IG40000000000X_875_<ImC\#
0000000000000000000000000000000000083MGk000000000000000000000000000000000000000000000000000000000000\#
0000000000000009?NVWPE1Ok000000000000000TH3=H<oOV>0000000000c1;Z_2<?[7000000000000000Xc@6]0000000000\#
00000000000000000000e4K[A0000000000000000000000000nd09gUQ7FU0000000000000000000000000000000000000000\#
0000000000=JH9RM0<1\00000000009oBXB@48U2000000000000000000000000000000Vf=M;00000nK8H^li<YSkcJRH00000\#
000000000000000mQNhj`02\70000000000000000000000000000000000000000W^<LF00000@DFo6D^MG^000000000000000\#
000000000000000000000000000000000005>7[H00000UgLN?00000000000000000000]7DHjn1:Eo00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5CCYfXD=30000000000nE7ZQQ_2gOM>@d;WR7PN\#
P825ILXKQn000000000000000000000000000000QF<jZlFHY^000000000000000000000000000000lfAaO000000000000000\#
0000000000h;I_mlSLTP\fI^Z000000000000000Fg7BRb`3J[7i8dT8e:iJ00000aaEBd000000000000000000000000000000\#
]L=^IZ?KcbNZJ\k0000000000000000000000000Q^1`c00000Hb;aS^L0`b00000[RE9M\525d<J:BE0000000000EZQCG00000\#
T>QeQ0000000000000000000000000000000000000000Y3@7DZ]7Q]000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000SaHP;00000000002H6GE00000000000000000000oo5P;T0:m600000\#
A?QTb0000000000CD8S2000000000000000Yi51[00000000000000000000000000000000000000000000000000000008g835\#
G=DFR[IKQ@0000000000000000000000000fZNbJ000000000000000000000000000000000000000000000000000000000000\#
0000000000f6J=]000000000000000000000000000000YKDn1`9O6C000000000000000f<0>R00000GZ;Ve000000000000000\#
0000000000;gCe6000001<>iQTn92g000000000000000000009DQQm8[@f0A;NZL00000CO0H6@>0_dGH73i000000000000000\#
Xd8CM0000000000lW4lLBF7m0ae?E0CHI[g0TJZ86dL\`><N[gU[R4X>]H]m\KLf?00000]3>8Mk=>F9H_?d7000000000000000\#
00000000000000000000000000000000000000009LK:X00000000000000000000oJ5MAgi8\n000003Y>b^?>EKC6_JTW__K\k\#
L@G>F0000000000000000000000000k72Z=000000000000000lE@2Z]jC=1W6Mm_o1JiW000000000000000=00[@0000000000\#
0000000000000000000000000000000000000000ZF@lN00000D>O6h000000000000000^N0hA00000bT8fb000000000000000\#
000008i@2cA<:X>0000000000oU73;00000000000000000000GXG0700000000000000000000[:09H00000EL0\MZK0kHLi;d0\#
UB6TWSa<:[4fQgT0000000000000000000000000:637iU_7MHV4HTi00000000006OJNL00000000000000000000UM?Tf00000\#
000000000000000U9MMU00000000000000000000fDOjQ0000000000>3@\e00000fG3n]iX@b1B0KRd0000000000Y52];fR9::\#
0000000000b<4VOVWDVk00000000000000000000000000000000000837[=X54h\IjK39bN@K_UbLdK00000000000000000000\#
000000000000000SjFJT00000[J>af00000IWQo\00000000000000000000m1BCB>AN8_00000?9Dg000000U`3Ed0000000000\#
00000HK2hZ00000000000000000000HU7AT00000000008NEjC00000BQ=@6000006>@L20000000000000000000000000m;:eS\#
000000000000000L@0Xo00000Ba11X00000OUJ\W00000[?M3C@MCbh00000000000000000000?o0o500000000000000000000\#
0000000000Y@ED?0000000000000000000000000000000000000000KB9_H0000000000000000000000000000000000000000\#
9>=?Rgm?`NJP3I0nN>3aCXQ1C0000000000000002EO]J00000Q;66V00000000000000000000bXF3I0000000000nO<8N00000\#
00000N0J[L0000000000000000000000000000000000000000000000000000000<NJ44000000000000000000000000000000\#
0000000000000000000000000M`=<]00000000000000000000000000000000000000000000000000000000F:cg0000000000\#
000000000000000]U9MB00000SDInc0000000000DHL<;00000DU752Rl5NW<7La@CWOZ5000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000IIG8D0000000000J6:b4000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJLAT000000000000000000002F1GRdV3VS9kFjj00000_ER3h00000\#
0000000000000000000000000a13:Cc6A3R_C5Sm00000dCCcT0000000000000000000000000000000000000000000007aB\c\#
000000000000000000000000000000000007BOZP=QLdkMVBVm000000000000000[^LnH00000^UM3500000000000000000000\#
00000A;Q8[000000000000000BV2_:00000]d1Eo000000000000000hV8X[0000010?_3joOiS000000000000000cI>M[00000\#
\5=ZHGdMc[0000000000000000B5fM0000000000@GAYT00000000000000000000000000000000000000000000000000RQ@B8\#
000001_G:C00000000000000000000000000000000000W;FbV00000000000000000000000000000000000000000000000000\#
00000Q]JM<000000000000000000000000000000K[@T<000000000000000U8:j:0000000000ASMRFj859Ph58n>000004=A2K\#
0000000000a:9E>00000000000000000000000002K;:i7D0FGCcMC[000000000000000000000000000000000000000000000\#
00000000000000000000;O>eP00000000000000000000DCK:800000000000000000000000000000000000MQPn10000000000\#
I1NLb0000000000000009P8m<oUFgUf37TO000000000000000000000000000000[IIHV0000000000000000000000000d6;AE\#
98I@HFfLiN=XNni9^0Sk00000Zb7?c\c0IOiIJT:kl;_C000000000000000JaQac5ZGQ5_:4jGKHHRl4LJkho3@3n>L;fY00000\#
jS3E50000000000LmAlK[]<00jUDXN000004[=Z;000000000000000000000000000000XP7g000000iK5b\000000000000000\#
00000e:74F0000000000000000000000000000000000000000000005D5\M000000000000000000000000000000Vj<LU4E>oU\#
000000000000000<eE7E0000000000000000000000000@cEQL00000000000000000000Tb=Zl00000000000000000000L@=RM\#
I9NJn000000000000000NYFlX0000000000000000000000000000000000000000000000000000000941;FYAHO1nU<?E00000\#
000003VJ=B0000000000000000000000000O\D:a000000000000000000000000000000XiDB_PJIWQ00000000000000000000\#
00000000000000000000fAQLe0000000000FL:Z200000000000000000000fO2RI^LQ7^00000^XO7O00000B;JX2gZ1^\M`2F=\#
QQE@eO1MlU000000000000000000000000000000DW;cV5P=Yk00000000000000000000hlG670000000000CaFc\hTM0<00000\#
000000000000000000000000000000L^2KU;B8[D000000000000000TiKdk0000000000000000000000000000000000000000\#
00000oJ8^A0000000000[`9mF5>LF20000000000000000000000000FfJDZ]g6?]00000dYN>D0000000000000000000000000\#
00000000000000000000000000000000000U;EDY000006<CNB000000000000000EE9iT3\J3T0000000000000000000000000\#
000000000000000000000000000000000000000000000PS4=FlTAOd`1OY`00000;LEA4lnNRo00000lCBd\000000000000000\#
00000000000000000000000000000000000T=8BA00000000000000000000^Z=F08HCU`0000000000MKQS\00000ANQ4>00000\#
0000000000`XN8l00000000000000000000000000000000000000000000000000V1:G=M@Hnc0000000000000000000000000\#
hD4Sn000005C94F00000000000000000000000000000000000WR<Wd00000P0QdUK]EDgBbJ5MD`M:200000?8GLe0000000000\#
000000000000000000000000000000000000000000000000000000000000PCBQ400000000000000000000bOOWG0000000000\#
000002fQZB=[M4_000000000000000000000000000000000000000000000000000000000000neDMe0000058JF2TGN2D00000\#
00000000000000000000Ug@N800000<d6EMScJC=00000000000000000000eB06K00000000000000000000000000000000000\#
0000000000Ud?<D00000k:1^;d70PE00000j]6[9000000000000000000000000000000000000T4DV00000000000000000000\#
000000000000000000000000000000f7HaK0000000000000000000000000IVG1g2[4`E:i4aj00000WQC7VF_MOom4Hc>00000\#
:J9YV0000000000000001o44a00000aJLif000000000000000000000000000000000000000000000000001HG0@0000000000\#
0000000000000000000000000^4K8e000000000000000000000000047NZZ0000000000000000000000000000000000000000\#
=RQJaG6JPBO?Bof00000lk6=J000000000000000000000000000000000000000000000li7_4000000000000000jN4RF00000\#
lI6<1000000000000000I7MVaO4GcT0000000000000000000000000Pi?=:00000000000000000000A`>M7njO^<0000000000\#
00000000000000000000000000000000000000000000000000]QI`fjY5IUS08]9?WGeH000000000000000JN9DbCj9cKMkMhX\#
000000000000000?nR<b000000000000000000000000000000000000000000000000000000000000000000000000000lA7Md\#
0000000000T74d@bK:H_G`DCk00000000000000000000000000000000000g27I]@;:NH<DCMk00000000000000000000jm@mo\#
0000000000000000000000000JfHM:5;>kn]CQbo000000000000000000000000000000HiJUc00000000000000000000N870E\#
00000]94\W]f>@S0000000000h;GX5Un0940000000000EK1mG0000000000000000000000000000000000000000000006_4j`\#
000000000000000000000000000000:a<4mELCY80000000000YZQI39d0H`000000000000000fiHV9cC<7K0000000000`<LZ>\#
00000000000000000000000000000000000^W:OEi0P@e000003oN[WkP98@?ALhN00000000000000000000000000000000000\#
FdEiK0000000000R7@^i00000000000000000000?>Jm<000000000000000000000000000000[WLbg00000000000000000000\#
000000000000000000000000000000JQ8Bf00000^OKNh000007<J[;0000000000000000000000000h6<M@`@LJQ0000000000\#
0000000000000000000000000000000000000000000000000000000eBM:^0000000000000000000000000000000000000000\#
0000000000KS=[m000000000000000FfCABQPCLI93GXn00000OE8XL6X9oQHSJjcGFB`F][Qk:00000nC7J@000000000000000\#
000000000000000000000000000000dj88700000mR6YM0000000000000000000000000j;4Cn00000000000000000000cEFOL\#
49D6FL\Kkc00000000007^BD5<jCc7OY@KG00000X^8V]0000000000N6BVU3OQlE0000000000>h0im0000000000000008Y10X\#
0000000000?h?2g0000000000000000000000000000000000000000000000000000000^^8VR00000Lg>UD000000000000000\#
0000000000000000000000000000000000098:2o000001eQQ4OYBPj00000SV<=g0000000000000000000000000i1A;;00000\#
00000Ik;iWi]2IJI9:TB00000kN?oB0000000000g<=eH0000000000RZLb600000O>M5I000000000000000000000000000000\#
0000000000S1B3dcAEX1QYGFn000000000000000UlDKVO7Lbo0000000000000000000000000000000000000000C`I>?00000\#
00000000006i4E1000000000000000000000000000000000000000000000RkOB700000000000000000000000000000000000\#
000005_>kC000000000000000L_Kgn00000<HQSm0000000000000000000000000@o4@L6]574_6FcK000000000000000^nBjH\#
00000000000000000000000000000000000[lGAQR824d0000000000?8:0J\Y6`j000000000000000JkLcHnf9Y20000000000\#
0000000000000000000000000000000000000000000000000000000fa>OI0000000000ZSDPP00000000009PPTPKC>1>Z0ALa\#
0000000000JRM@RNhQL30000000000000000000000000000000000000000\_Ec:00000o`7[UQN?UL00000000000000000000\#
lh;cJ00000\TH:T000000cHUP000000000000000R]EMeLiQnj000000000000000ci2N:00000000000000032Nki0000000000\#
;;B?LRGQcW00000ai>Sn0000000000<NGkn00000^XD<BcW<;3000000000089B1N00000kCN4N0000000000000000000000000\#
000000000000000H[MV8_A6mOg:E8P00000T2>45jZ>Dn00000LW2b>000000000000000000000000000000000000000000000\#
jRF@ZU^QjT000000000000000000000000000000=;LR;00000000000000000000Z:LLg000000000000000000000000000000\#
00000X8Dc@00000mEP;Y000000000000000000005HNDd00000c:4Ih0000000000QT:RDQT;<a=`IWA<iQAW00000@kQkG00000\#
0000000000DY:0;?ENK`0FBD=000000000000000FALWS3aPnG0hPL^@D0IFTW<RhA8GVWK[II20000000000000000000000000\#
>7PES2B;>5`n>8d0000000000000000000000000000000000000000WWA<I0000000000ii5EDMF60:0000000000Fo2;K00000\#
00000H947[00000VTL9:000000000000000000000000000000000000000000000l;E_70000000000N5@fFQ_MUT00000>V8Xm\#
0000000000ck80E0000000000000000000000000;V2i?0000000000000000000000000000000000000000000000000000000\#
000000000000000H@7D=000000000000000000000000000000000000000000000K9Jc>000000;>:f0000000000=RIdX00000\#
00000oeCkd`GGBWEAMQ`000000000000000`cDlX00000000000000000000000000000000000S1I6^00000000000000000000\#
000000000000000Yd90500000000000000000000V>LJ?000000000000000000000000000000000000000000000De5]800000\#
00000eaCRZ00000XA7`AH<:L@00000Nj2fX0000000000`44GDN8>`SQOJ9WD>KOB0000000000EYJmH000000000000000M99Z_\#
00000bEMLocO2Za000000000000000Q4N\RbdPMd000000000000000000000000000000000000000000000000008BJ1L00000\#
0000000000TJ3`7Ik53DceDjCLP1WnN9?^2c=Nb?00000ZbB\F00000000000000000000XKGY`0000000000J2IM200000ZXIAB\#
000000000000000000000000000000000000000000000000000000000000];G?40000000000N=M2X000000000000000\M5T7\#
00000>Q<mAO=0^]cON6m00000000000000000000@5?mP0000000000000008X458^IMba0000000000bh0@>000000000000000\#
00000000000000000000@<A>Y00000000004d0jU742Em000000000000000biGIL00000000000000000000000000000000000\#
=?<OI0000000000gEHUd000000000000000000000000000000daML9000000000000000G1CMV0000000000TeQkn0000000000\#
00000000000000000000L8M<_?@?_X0000000000000000000000000000000000000000000000000000000000000000000000\#
_C<U=g_<YC000000000000000000000000000000000000000000000000000000000000JHK<n0000000000000000000000000\#
00000ODKD8000000000000000000000000000000MX5<[@i1gRe;<b6000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000n:UE00000000000000000000B[Nh40000000000000000000000000X<8Jm?RIk>\#
00000Gl?Kc000000000000000YQAR4000000000000000Ph:OV0000000000000007=CD>000000000000000000000000000000\#
00000BRM6500000000000000000000000009iA6k[bLPhC673W000008j1>e3[5VJ0000000000000000000000000@M7Oa00000\#
00000000000000000000^]1B=3N9bn[8:IDB<A=;cTM_C00000UR=cS00000?GFh]EHFa0PMKlcUJQb800000000000000000000\#
000000000000000BYJV=0000000000Cl0n4000000000000000000000000000000blNj4=`G8a0000000000000000000000000\#
000003AMBM0000000000000000000000000000000000000000Um=;MWeD7;?Y6W5J@QcIQlCZ\0000000000ljOGo^MEE800000\#
00000SR0hYR41j:@m7>\00000iHP`f000000000000000000000000000000000000000000000000000000000000f1OE300000\#
00000000000000000000NB7o06OFkjoJ4Dd00000000000000000000000000000000000000000000044=gV`TA^B_GM5fX_LbE\#
VD2n2Hi50b000000000000000000002mJ6N00000j;4X=0000000000000000000000000@63mQ0000000000000000000000000\#
0000000000000000000000000k:>l600000`3@GgU^P:`00000000000000000000000000000000000000000000000000Oa51K\#
X]:Q3^=Q1R0000028:M`Df2YNMf:jJ0000000000000000000000000000000000000000SOBL;0000000000m?@i^neO9f00000\#
0000000000000000000000000000009^0BAaJBJ60000000000000000000000000000000000000000000000000000000NEBJn\#
0000000000000000000000000TdM0K000000000000000000000000000000000000000000000000000000000000fF3UB00000\#
0000000000?kNE[0000000000^JHQU000000000000000X=6@n00000?Q?[Z000000000000000T2Ao^00000eGCEO00000RPPeo\#
000000000000000000000000000000g777c^8=ZRAe<3g97DCI97DDI000000000000000P0N^A000000000000000Yk43gcOK``\#
00000[?068SgH1E74:ZX0000000000`c:iYe_Ad?000000000000000kGR2^_fJ>^TR=:Q00000bB9\C00000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000\<<US0000000000CQ0Rj000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000<WG0M00000kLLoka>FSV0000000000Cd;2P\#
0000000000000000000000000a1=OQ00000000000000000000000000000000000Fj8jP0000000000;g>hIf;D\Oj<I\Dgf?jH\#
fPI^kk]3GSBnQ>a0000000000000000000000000E_8fQ]NQ7ghH1E2CW1c900000000000000000000O5FjO000000000000000\#
J5Gea000000000000000YKB;\0000000000ho?[kjAMP;00000S8;77000000000000000000000000000000000000000000000\#
000000000000000KfN:V[7I=N0000000000imD@W0000000000000003@DeI000000000000000RbHZD00000000000000000000\#
000000000000000000001bJD@00000eN=n6OoOJRMBMCM00000>EH=UEK@bG9YL:3[ZOLa0000000000000000000000000mU0Wd\#
000000000000000kPO2n000000000000000f90Uh?fFbf0000044PLR00000000000000000000000001nHY4000000000000000\#
0000000000>b2WJ00000?6HXY8_7TA000000000000000lQQWl00000@C<_=VfJWV00000RfD8>00000;VOBf000000000000000\#
QbCfE00000PW7M<00000nT1dG00000000000000000000H:O:WD@B?3000000000036=;c36=@\0000000000000000000000000\#
00000000000000000000000000000000000<l<LlQ64ZX0000041G]j000000000000000000000000000000000000000000000\#
000000000000000]]CD13;PK@mT9Ki4d8AN00000000000000000000000000000000000000000000000000`i5@A00000eR8XC\#
U9JAKYS61[@k2jCd?93oOR:dMOR;0:FB1UffU=66eCBdg00000Li:Vm6<J;V0000000000`U7Yd0000000000SG?D60000000000\#
h\D_^0000000000TO4FD8d@Y200000oGCSd00000[m42W5^4MXU3O1JFm?A2Q5R7l000000000000000000001MDWZR3EZd00000\#
ZhGdD]eKgB00000000000000000000ZU9=e00000000000000000000000000000000000000000000000000000000000000000\#
000005j>n5000009=IPU00000000000000000000000006?@j50000000000000000000000000XYGN<@O8nfC=;Y2=oH6100000\#
00000kA89diZ;Pa>NB7NjcQ3R0000000000000000000000000U^FiX0000000000000000000000000000005OIDj00000SBBT[\#
000000000000000000000000000000000000000000000]3?NjT1BRS00000nQG`K0000000000:a:=500000000000000000000\#
000000000000000000000000000000jI5\c0000000000fIF9b0000000000MKD5@000000000000000000009Y>?G00000QWPT?\#
0000000000000000000000000000000000000000000000000000000=i7U]000008lDNB000000000000000000000000000000\#
00000000000000000000000000000000000M_:^m000000000000000000000000000000000000000000000000000000000000\#
@QMaD00000000000000000000000000000000000UN@Fo^R@6n0000000000000000000000000000000000000000G_R<T@oBBi\#
O6>1`00000000004PJGl000005gH:<FkN5l0000000000000000000000000oVIUJ7c5hU000000000000000000000000000000\#
0000000000000000000000000mLP3W00000000000000000000KBDm]00000000000000000000^\90W00000ZUNl`0000000000\#
0000000000l=C7F0000000000000000000000000000000000000000FhIVX000000000000000`XGVc0000000000Od:9eE0HG8\#
aUH^Y000000000000000000000000000000CMP8Z000000000000000]_H@]000000000000000SB>J?000000000000000Q1QHF\#
000000000000000000000000000000000000000000000^WGT000000Zn;CZ00000?3D[U000000000000000000000000000000\#
000000000000000Z_Al_00000000000000000000om9@J0000000000000000000000000000000000000000000000000000000\#
00000@l<D2000000000000000000000000000000NE?=V0000000000000004T>j50000000000000000000000000kM;gJ00000\#
0000000000QZMZ`N61:_Dm?XQ0Q4]S0000000000000000000000000l:LDn8\@lX5;632YQJFP68KhY00000BbKl:0000000000\#
MPI@2f=LNO00000G79jD000000000000000000000000000000I`H0n@WAS`0000000000<Q6gh429nk00000000000000000000\#
;e7Fo000000000000000000000000000000000000000000000000000000000000YNAZA00000d\F]500000000000000000000\#
00000000000000000000Cc69API=CK000000000000000dXP:k00000000000000000000DNI1Q=B79Ogj63c000000000000000\#
0000000000Uh5HD00000TL2:^00000000000000000000ecG2eCd8R<0000000000000000000000000h16Z>g^JV[0000000000\#
]]A\kiMKA50000000000?RLM;000000000000000000000000000000]=BM3000000000000000PeJ4f0000000000jm2MRK_>h1\#
7P3FB0aD3S0000000000000000000000000H<6a500000000000000000000000000000000000000000000000000BU?9@00000\#
00000G?5GYGf9:TZ@9UBdJ:i700000000000000000000000000000000000BVP920000000000000000000000000B56:^00000\#
000000000000000JiGOJ00000ghOK@00000k?Mg39JNVBclPRjH<PVO000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000X^>I?2K<<5o5N[9000000000000000000000000000000gAO2W00000o`OjF00000\#
00000VjOD7000000000000000k@CWiQl@9`00000@n?D@^Y@>100000000000000000000DMQnL0000000000GnG130000000000\#
00000000000000000000000000000000000nR=QZ000000000000000]gBc\1SHBIo8>;]0000000000cI?TA000000000000000\#
00000n<<Oc00000000000000000000\71hk0000000000:899J00000000000000000000000000000000000000000000000000\#
00000000000000000000mbJ1<000004@GSFT7;5N00000000009K4NS0000000000E[E3N00000000000000000000GM=4B00000\#
bG@D`0000000000000000000000000000000000000000a7H6=IRI=]00000Y:5J900000@:6Q<00000000006VFGh0000000000\#
R`;T\K9?mf000000000000000000000000000000_XESX000000000000000000000000000000d[36B000000000000000;3DMo\#
0000000000Q<Q\\00000000000000000000ga5_MT?E?j0000000000hO;0Rc@PC100000a;DB600000[oG2F000000000000000\#
00000000000000000000ZfGog0000000000000008SGlc0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000Rd4<4000000000000000\H0^C9IAj900000000000000000000000000000000000]oK:i00000\#
XZ2aX00000000000000000000000000000000000000000000000000=j;oa0000000000FX=nK<2Aji00000g^>HL0000000000\#
00000000000000000000000000000000000000000000000000;c:d6;c:oc00000000009IQ8R000000000031KH<0000000000\#
00000000008J5K150=8e000000000000000000000000000000000000000000000MS=2m00000000005[FM4000000000000000\#
00000I=MW3000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000ol2e^00000000000000000000000000000000000000000000000000>X8VH0000000000000000000000000\#
0000000000jAL6n0000000000000000000000000B@8Ia0000000000VWICQ0000000000R:15D000000000000000TC3A600000\#
nE>fKbCQ2h0000000000000000000000000000000000000000000000000000000Zm1;VA^>>d00000B2N6E000000000000000\#
0000000000V6LD<Ic>fS0000000000000000000000000aI64h000000000000000YNHDi00000144fEQ^4Jn144fc0000000000\#
<fLh9hdF\J00000000000000000000000000000000000000009<Da@0000000000XUQoK000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000]Y=^\0000088HaYLhJORlK4nb000000000000000\#
k`>d`g4IE300000000000000000000000000000000000[\M]_YDAcN0000000000LILKW00000000000000000000W:3B<dkHnA\#
000000000000000000000000000000000002i9kQ0000000000000000000000000000000000000000SA7`U000000000000000\#
0000000000000000000000000gl>Da00000000000000000000000000000000000>A3OE00000000008@=U>6@D^f00000PXOIb\#
0000000000c>4J3000000000000000XPO[8000000000000000000000000000000000000000000000000000000000000bj7Dh\#
C1I=@00000000000000000000000000000000000000000000000000LK@SXWSH\h0000000000000000000000000_3GfE00000\#
0000000000Si5fC00000dIKVg00000000000000000000FK?1RbXM]J000000000000000000000000000000^7C\@:3OT[00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000fcPh?\#
kk:>700000>TM^>5g6N>GO=J[0000000000o[7@A00000000000000000000000000000000000V=AF>0000027=Y<LeNMA00000\#
[l6^X000000000000000ieAFJ00000000000000000000000000J54T000000000000000000000000000000H\FH]0000000000\#
4ZOVW0000000000000000000000000000000000000000KbAk:00000000004dJI600000000000000000000000000000000000\#
00000DNOc`000000]<<ib^HfJamK^XKSG1?000000000000000000000000000000000000000000000:YJ6@000000000000000\#
0000000000000000000000000000000000000000000000000000000lVQa=0000000000[;Fol00000Mf5\>]L6ZhggMSo00000\#
Gh2ZV000000000000000000000000000000000000000000000f5EMX000000000000000106VeWh3cGT15b9hOCBOF?C??gWQ\N\#
0000000000000005n9b_00000000000000000000:I5NG000000000000000000000000000000SbF]b000000000000000V@3H>\#
00000;2;S_0000000000000000000000000F4<G40000000000000000000000000000000000000000000007FA5W0000000000\#
000000000000000000000000000000000000000000000Qi8FQ00000nhE:k0000000000000000000000000000000000000000\#
>PLoY00000000000000000000UkNhRbX<IR000000000000000000000a<K[n3LfL0`8a800000Z>2j60000000000oT=HN00000\#
00000:iQ;c;ADZU00000000000000000000MF1bO00000AG50U0000000000V5NCV00000000000000000000000000000000000\#
YGFoU00000bHC\XJMNTa000000000000000000000000000000D^8_[_F=GOKmG=E00000000000000000000Ri7knad4h9@T9GY\#
bl?FY25E8@0000000000000001:O_G000000000033IbT000000000000000m\P0_0000000000]??fd000004I28Z0000000000\#
00000T3Bl800000o?5em0000000000000000000000000=j7P\0000000000000000000000000KEC;7PX>\C000000000000000\#
97=?40000000000000000000000000000000000000000000000000000000000000000000000iiQ5d00000000000000000000\#
00000b875Q0000000000jh;;^00000000001;A>000000000000000000000000000000000000000007RDH>=VECh0000000000\#
00000>c9RMhNF64;aD<Q000000000000000X<LcU000000000000000RnQj<=kL7F00000Pj;SH00000W90LJ000000000000000\#
00000000005J=3F000000000000000h5A0I00000000000000000000o=8Q4f\KM600000bgO=Y000000000000000VYAG900000\#
00000PkNZ6000000000000000Co6hB\cOa5BEP0D0000000000000000000000000000000000000000000009J61JR>6lSg3;TK\#
000003d5iICe4C?00000Sl1FV0000000000000000000000000000000000000000000002@PEJ_nCB@0000000000?Q6k?00000\#
00000000000000000000000000000000000NVDL>L04Rc00000\VKQ\000000000000000000000000000000000000000000000\#
000000000000000000000000000000TGJ9IIDF@m0000000000000000000000000M21kC0000000000YjKJF00000:V;Gb9ZKO]\#
00000000000000000000];AoQU<7:28;QaO000000000000000000000;ONMgUBC500000000000000000000000000000000000\#
00000<M3kZ000000000000000000000000000000000000000000000chPghYGETB4LBhl0000000000000000000000000IQNGn\#
00000000000000000000000000000000000;;9UY00000000000000000000Xl:lTaD>FM00000?BCM4000000000000000njFIN\#
000000000000000000000000000000?UII^00000000007k1@JfNCDJ0000000000000000000000000000000000000000][0oW\#
000000000000000oiN=@00000h;28N00000bi8UD000000000000000[d4N^F1?@3L0DcU0000000000000000000000000[JC>C\#
0000000000000000000000000KCA7K00000000000000000000ZB@0K000000000000000000000000000000000000000000000\#
000000000000000000000000000000\CF7Y0000000000000000000000000Z\8d]000000000000000000007f2Q`6_NLR00000\#
000000000000000gIE1700000jBGZ60000000000000000000000000ak>JQ00000000000000000000^[1_A000000000000000\#
00000Q4ERA@E;F[00000000000000000000000000000000000000000000000000=608I00000:`:A<00000b87JK00000Ci:]P\#
00000000000000000000O5;9`00000lj6CM0000000000000000000000000000003]5dAhEHdb000000000000000\^7CgOF8^P\#
<Z88ALQA4P00000000000000000000000000000000000000000000000000hY?R@ZmOj0000000000000000dB9k9OdL=V00000\#
00000H`5aFRG5kM000000000000000RAGGO00000eiGEY6D5m:D\MJOeCE<?L^MVg00000lB=FT00000<f8<>0000000000FjQRX\#
h4QP<0000000000BN8@b00000000000000000000M9Mc20000000000>9ARYZgB0m_]K]U:E2>b>YJfQ]43FUbMHLI0000000000\#
000000000000000b:3HG^c3S50000000000000000000000000000000000000000<^ImmilEAW00000@?4J]000000000000000\#
0000000000000000000000000XmNmj3AA4cFfPShA\QMhI_;OR=QMG3000000000000000000000000000000000000000000000\#
^V2[D000000000000000iB1N?Z]N0_0000000000000000000000000PO0elXm6]300000fd9elZU?VbL<@gY000000000000000\#
0000000000000000000000000>dKUf4^M[2YEEaJ00000000000000000000eP1?T000000000000000AN=>KI2Ln?0000000000\#
000000000000000000000000000000000008F6RI00000000000000000000000000000000000000000000000000UWNE200000\#
00000ZB@S=18GNG00000000000000000000000000000000000000000000000000000000000000000000000000000000RY3g;\#
BG4j2000000000000000\0=0B0000000000B=D8S00000000000000077MlhOjC18000000000000000CFEM>00000VZ;dTh74Lg\#
00000000000000000000QCR:]0000000000000000000000000;I1XFD<>ZV0000000000000000000000000000000000000000\#
00000TnD\l000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000ROE:=0000000000[o8B5WEP5A0000000000000000000000000000000000000000aj9Cf0000000000\#
00000000000000000000H1>SWOnPlR0000000000HZN;b00000FT0nBV?ME7YBHL3000000000000000000000000000000;lIAf\#
00000000000000000000H\9_o00000000000000000000QN;]T00000000000000000000000000000000000000000000000000\#
00000000000000000000GQ9Hg00000000000000000000000000000000000000000000000000000000000000000mP3WChlB^[\#
0000000000000000000000000e56j;000008nB4_0000000000000009NH7200000MOJb0Qb4TY0000000000;^7_?0000000000\#
00000000000000000000^O:JX0000000000000000000000000000000000000000^j65\000000000000000000000000000000\#
00000\O8970000000000000000000000000d16AZ000000000000000000000000000000jMMd70000000000000000000000000\#
LN785000000000000000000000000000000j>:QO00000Sk>TDnSEMmI330R8Y5KE@<N8R`?GPj0000000000000000000000000\#
0000000000R?4K^00000000000000000000000000000000000_QANK0000000000Q:?8D000000000000000000000000000000\#
eUD_:00000000000000000000S@NSO42;@700000000000000000000iA7N[DaPGm00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000lA8ZN0000000000oCATW000000000000000\J5dOCZ0B600000\#
NW<4>00000000000000000000iS8mQ00000000000000000000le:bd00000000000000000000fFQ>?0000000000oaGn500000\#
TP0cXR@0YaFLLjo000000000000000000000000000000000000000000000jYMch00000IKJ1lVFO\500000TEMHF0000000000\#
00000;dMa5000000000000000000000000000000FfKik00000a4P690000000000000000000000000?8NQS000000000000000\#
00000000000000000000000000000000000000000000000000nP6180000000000dG4gh000000000000000000000000000000\#
0000000000000000000000000000000000000000\?MAG000000000000000i]4GV0000000000:?8KD00000Z3II@0000000000\#
00000000000000000000d_83C000000000000000000000000000000TW7n\00000000000000000000gj3<X[OAZl0000000000\#
P95Q?00000000000000000000H75>k000000000000000DQ4[00000000000cj1=b0000000000VG:2^00000<bBa?^VN]HfGOeE\#
000000000000000O<Ed]5?D@JS5E6K00000F1?l00000000000<OE6nCUMIclK?k[VYDL28V>2fbk01U00000000000000069:I1\#
000000000000000000001UBbCU3QDB000000000000000hTL?0000000000000000000001kCmP000000000000000c@GWTjJ2K7\#
00000^d6mk4ZESm00000000004gISeg5HZf000000000000000000000000000000000000000000000m88G<Lj6AmMLA`100000\#
W86Rka7?4gF[Bm300000000000000000000O35oc0000000000^Z8ha00000B?Lk:0000000000000000000000000<DOgimEK5?\#
00000000000000000000000000000000000X1B]UH?B0F0000000000000000000000000g5;>T:WR8D00000000000000000000\#
00000000005T<djb\5OVE[C1e00000o^6PS>VI658^NEMZ97@e000000000000000SM:kOlHEOo0000000000>7Ql`0000000000\#
cmJBL000006XO5a0000000000000000000000000000000000000000o_1A:0000000000000000000000000000000000000000\#
YLM^JLO@9000000g9E^?T@Q67:bINW00000000000000000000RQJ@Q000000000000000000000000000000000000000000000\#
00000000000000000000YiFilFLMmN80G<^eY2O0n`Hkd00000KnCnW0000000000000000000000000000000000000000\79dg\#
8AKd000000Kl2[imd7XOHWDbU81IfJ000003:>cU29H?W8o:Jj000000000000000000000000000000EDL7S000000000000000\#
000007d:Xhk;5Ng0000000000lN;@D00000:f1?<0000000000000000000000000G2JKG0000000000000000000000000UW3EN\#
D7?SD000000000000000000000000000000000009YA_3000000000000000F1E=N00000000001\;[o00000000000000000000\#
00000;dDQ8m@84e00000:8@8P000000000000000000000000000000[f1ocAJBT300000000000000000000n>L_g0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000094>:X00000\#
Q:70f00000>J1m<P6B3B00000000009a5di>CG;b000000000000000CnA6L000002M0CJ000000000000000000000000000000\#
000006OI8UCaABOLg?ANMM8ba00000000000000000000845k\18Q5=0000000000aNCS80000000000000004YMPm0000000000\#
XNF<P00000oAIn;0000000000000000000000000000000000000000^h:Q\0000000000000000000000000000000000000000\#
0000000000]VO?NiQ:Qi3C4jmU]IUb0000000000000006m69lUJ:`G0000000000PE85a=S4Tn0000000000000000000000000\#
00000000000000000000000000000000000U5QOI00000niF^\00000]T1I9000000000000000o5P\600000000000000000000\#
LHIPc0000000000lCH1Z000000000000000RMBTO[FMA49QA<h00000000000000000000000000000000000\YEmH0000000000\#
7n1[B000000000000000000000000000000000000000000000XO6<L000000000000000000000000000000000000000000000\#
2_6Pa00000000000000000000000000000000000DU79B0000000000000000000000000000000000000000000000000000000\#
AH3N[000000000000000000003TBV1000001e@aI00000@P3YQ[oJc]000000000000000X^KCC00000000000000000000aX@c@\#
00000000000000000000RXMoZ00000000000000000000iDQd=000000000000000000000k3@[0000000000000000000000000\#
00000000003KKKl000001fMgM00000JiPNJ00000^C2l20000000000mG@J<1g@G=0000000000\::S^=LCRK000000000000000\#
LYK6Ngn5Qo000000000000000000000000000000000000000000000Yh0M50000000000000000000000000000000000000000\#
000000000000000000000000000000BiKS:00000BOC<e000000000000000<d0UF>INBP00000maA8m_cPa600000`aIIN00000\#
]>8E01:=OA00000=d5FVHJNk@DRM1Q2?JS800000000000000000000=X@j@000000000000000000000000000000U]?PJ00000\#
00000Id8FY000003H;S200000]0<CGU<:Y700000000000000000000000000000000000000000000000000000000000000000\#
000009B<Ea0000000000000000000000000eeNWN00000nn=6V000000000000000000000VKVQ`M04A3]EI>00000000005UMR3\#
fJNd\00000000000000000000EWAejn7DQm000000000000000000000000000000nEG=9000000000000000Xn9S_?W<GIGAG:f\#
h@4>W000000000000000000000000000000000000000000000??3PO00000Xm6ek7:5D`<KOL50000000000000000000000000\#
0000000000000000000000000[=<eT0000000000000000000000000IiQE]0000000000000007F4I400000V7F\g0000000000\#
@F1mj`iMJ]00000000000000000000PGN`n^E2i]okO0e00000000000000000000o99`D000000000000000000000000000000\#
S3C8e00000000003k0EP000000000000000000000000000000B91Fl0000000000?l4H_00000000000000000000mY:E100000\#
00000000000000000000000000000000000MOG6ZTJD\]0000000000h\MLT00000ed1TTR;3ZbJ]:gm0000000000_eK^300000\#
0000000000000000fME_RJMS=0000000000000000000000000o2QXm00000000006P403000000000000000000000000000000\#
0000000000I20PR00000000000000000000WIEPU0000000000nT<o?@5:`i000000000000000000003a3dO1K8=i5NL5E00000\#
0000000000000000000000000000000000000000000000000000000nMNUIKDORZ0000000000000000000000000c;J@e00000\#
N;0O<m1=T40000000000C?NL?00000lRJ7SN5HB`0000000000000000000000000000000000000000oe@<[ID1glFn9VcaQEGA\#
c99K;Y5KhK00M[U2BPjV<D6<cUGDh^00000\DBWZ00000000000000000000000003DCIk00000_l7L6B`EZL000000000000000\#
0000000000`m2flmk31g;P?8O00000000000000000000000000000000000000000000000000000001hHY<0000000000KD2;@\#
1f9cWA1Hn1MJJCG00000000004IKFl0000000000000000000000000182Ij000000000000000CYFVC0000000000S<B8h00000\#
000000000000000RYIES0000000000X`62950NIj00000000000000000000000000000000000\>1i`9[=k>n=?eI00000>a71M\#
000000000000000000000000000000QjE:300000:c:N3nnKQK000000000000000m@KmN000000000000000000000000000000\#
00000000000000000000000000000000000000008K;>D0000000000000000000000000000000000000000000000000000000\#
00000000000000000000D8;D2:782ZY_J8h0000000000000000000000000000000000000000>:4O5W09YB000000000000000\#
0000000000lg>dGllD6500000O^7VE00000WMAC^00000000000000039CkWYXE:^8?<Bi<]3<1IaK0A8;5Om0000000000S^;43\#
00000>L6JF00000000000000000000XmGD300000Ka2L>000000000000000lXEB=0000000000000000000000000000006ZAD_\#
00000i[FfP00000000000000000000ggIQ>000000000000000000000000000000000000000049Q<ad<228000007Y3X900000\#
00000000000X7?=0000000000000000000000000000000000000000000000000000000]38TJ00000hP6gS0000000000VCBch\#
0000000000000000000000000G:9l73;A:T`B0je0000000000MQ9o>CP>_[kAO9700000Sd8kVVZ?nL00000E40dHT36_4TE:jZ\#
_`I=F00000_SEJ]0000000000000000000000000000000000000000@;0?F0000000000000000000000000000000000000000\#
GIAXn00000;6MfA00000OM2LQQ`DRcHlDB>00000000008_:Fl00000mQICh000005KEHA00000000000000000000kM;\P00000\#
0000000000000000000000000A83QG00000CiAkk00000000000000000000:X9Ya00000000000000000000000000000000000\#
0000000000b95i9FeQ]\k2NlT000000000000000kEI5E00000XL3GZT\4EW00000UMA1<8N1`C0000000000000000000000000\#
00000Xn0Nm0000000000N5BJc00000o==oc00000000000000000000000000000000000MK3EX;X=C`0000014Pmc0000000000\#
00000000000000000000000005U>\h@I@o9=^HHjK5;4K000000000000000];H[k00000000000000000000l72510000000000\#
00000`iL=0onA8200000A97c2Ci8V@1f<]80000000000DB1>:4iP=[00000E;B2200000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000007E7`^JX>dS00000l^6aA0000000000\#
00000HVMJ300000000000000000000E>9cd000009o@JLC[IBG000009A0i100000@L5L800000;=6fKU17Z:000000000000000\#
0000000000l\J7Bg7DUBC1JQBjHE`?0000000000UmJij0000000000000000000000000000000000000000:U2G=0000000000\#
000000000000000000000G;fF1X?CY000001?PEg00000000000000000000000000000000000C5B@90000000000G;4Qk00000\#
0000000000000000000000000_RNdC0000000000000000000000000Cb5]AkPJ1\000000000000000000000000000000R1;=C\#
b>FfD00000000005IPP:0000000000000000000000000000000000000000000000000000000000000000000000VU=1J00000\#
00000000004f2kf00000000000000000000000000000000000000000000000000000000000000000`dC1UFV41C0000000000\#
00000kO?_eH1EeRIoPYn00000000000000000000W]7[n00000g0:6AeFIAZ00000mQ4_7000000000000000000000000000000\#
Ok01:<g<bA00000BgF0:0000000000000000000000000ZUN\iWTB7;g@JL_H65HhckG<35PMLF00000a:DMR00000_RBcOT7L;`\#
00000000000000000000OfAL<0000000000fA5@S000000000000000>26XAY`@QT00000000000000000000000000000000000\#
00000>K2D]0000000000000000000000000QRJK]5^:ii0000000000\SDP100000SXAhQ000000000000000000000000000000\#
000000000000000E;?OlB2C9n0000000000000000000000000000000000000000000000000000000QWE4l000000000000000\#
000000000000000>A4H30000000000jiNcj0000000000000000000000000000000000000000000000000000000[X7EF00000\#
00000B18Vi0000000000If1\]00000L=Qhf00000000007CDNU000001:;f30000000000000000000000000YbCme?YI<A00000\#
000000000000000000009?>Ec000000000000000000000000000000HU3QTU2@RN0N34:000000000000000m[2VI0000000000\#
9l<E?0000000000000000000000000000000000000000000000000000000CI0?V00000000000000000000;9H6K00000?Z7WZ\#
000000000000000000000000000000@c5J3000001SD^R0000000000CC03>`UE1n00000000000000000000000000000000000\#
000000000000000000000000000000e12Kb000000000000000YlON2000000000000000mHH2G00000bV3eb000000000000000\#
00000>;=?B00000000000000000000000008hG`900000000000000000000`8N0:000000000000000000000000000000kPJLm\#
0000000000000000000000000dg3K700000F8LQ;00000g;<7\000000000000000Q<Jd2c38?30000000000He9OGfJF=D00000\#
0000000000OZQQM00000@[;kX0WO4Yem1_f0000000000X:R=@00000000002@3hI:0CWJ9_1k]OIE3cN6JDk0000000000AH1dO\#
0000000000000001`ND?n<K`9000000000000000>E3iD1f4Hi0000000000000000000000000000000000000000:TA>E[oG]\\#
00000c9J4Y00000QhQAj0000000000E>6==lQ<S?0000000000000000000000000000009QFa700000oM3G2NI43Khm2eP2U5fd\#
0000000000000002j4i`5^=@H10G^@000000000000000000000000000000000000000000000000000000000000BI0<T00000\#
0000000000^mIJ5000000000000000XNC?I00000000001`QVHHe@]@0000000000T8PfeJo2@P0000000000000000000000000\#
000000000000000000000000000000000000000000000>^D]m0000000000000000000000000d=JEK00000000000000000000\#
00000`Q95V000000`05800000000000000000000000000000000000000002fIPH00000G7LC60000000000UJ1VB;RBIFJJDbj\#
00000=KI0L000000000000000000000000000000000000000000000NL9[f0000000000000000000000000000001cI7>00000\#
h8<f`000000000019;bj000000000000000Ul6El00000i;1oYBf6o\bG<2EQc2dAE^Eaf:9Q<I00000000000000028OkT00000\#
000000000000000000000000000000aG7@X0000000000B8KGU00000000000G@4@0000000000NS<;f0000000000000007m4]B\#
\OP>Ko3F_O[cG?Q000000000000000000000000000000U=52m000000000000000SY@_f00000000000000000000`c71C00000\#
0000000000000000000000000Ui5Re000000000000000a_0kf0000000000JUQ=Y00000000000000000000Wj<k8kkC26DkR8<\#
000000000000000nJDSE0000000000G7EL300000000003gI7Y0000000000000000000000000\YNenHWI9I00000I;IR4B9Ni\\#
M2P<IM4IXE0000000000000000000000000OoMB[000000000000000geK0R0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000eM=FC00000000006T8LG0000000000000000000000000000000000000000\#
4?MT8XTNn90TP<XdIMD]00000000000000000000Cg3jJ00000000000000000000000000000000000bQ3[U000000000000000\#
000000000000000^2=I_0000000000000000000000000]n;?000000IVMh@YL<XQ000000000000000f2KAf00000c88bS\TL0c\#
0000000000c@I2W:jL17000009C6li0000000000KL<:F?F=CooMI`O00000Vo;MC6eOIL000000000000000000000000000000\#
00000KbH9B71Qc^000000000000000c]QS10000000000=kQdH0000000000000008U5cCfJAV=000008JMCC000000000000000\#
000000000000000T\4cE0000000000000000000000000oU?CD0000000000:OPUX0kD\1000000000000000000000000000000\#
00000<U6_N000000000000000000000000000000k^L@_000000000081>:@00000000000000000000ii3APHgKbS0000000000\#
0000000000T_QdnAmR8VC<GC`00000000000000000000000000000000000000009cOJc00000000000000000000kf@LG00000\#
00000ZO7NJ0R42D00000cF0RD000005WCE]00000j>6SU0000000000kF6^<000000000000000000000000000000NW9A[00000\#
0000000000000009OOLO000000000000000V`29dnUQXM6BBnh00000000000000000000T;42l7M:EWlhG9KZm:ld00000AFF9I\#
00000000000000000000000000000000000000009m8RX0000000000DHBR900000000000000000000ZVC10000000000000000\#
00000000000000000000TKK2H00000000002\OhJ000000000000000L:?26Jn>384^EVL=IOlb000000000000000JOFN:00000\#
000000000000000YPH:`Q:?GFN0PD@0000000000000000000000000000000000000000000000000000000000000000000000\#
6O2HI0000000000000000000000000000000000000000bH>]dg^5LT000000000000000000000000000000m75]U4\1HYVb=H:\#
0000000000000000000000000000000000000000000000000000000UD851000000000000000000000000000000@LD>WBONN`\#
PK7Y60000000000000000000000000H<K2>K4OQE0000000000000004M9>INC<_i00000T:Mdi0000000000b26No0000000000\#
00000Wk0V;00000;DGA4000000000000000000000000000000000000000000000000005=I0i0000000000000000000000000\#
C94Nj0000000000Qm<f20000000000000000000000000000000000000000]]ENaNi>0^0000010=MD00000aO4Pk0000000000\#
00000>GE[L00000000000000000000000000000000000000000000000000000000000000000dWI9700000000000000000000\#
00000000000000000000iTD;G0000000000<g:de000000000000000000000000000000000000000000000=2;[_0000000000\#
000000000000000000000000041C6M000000000000000000000000000000TR6nM00000000000000000000f1<A;^0N]S00000\#
0000000000`>5Zn000000000023AZ^00000000001^>VN0000000000000000000000000aj0c:0000000000VNMWLfIR7]J6;NK\#
000000000000000DZ<QP00000dh=<nIg@F[00000000000000000000000000000000000000000000000000000000000000000\#
00000Hn2=eBC5nV0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000Lc;?K0000000000000000000000000FmJ87i0@`K000000`D?20000000000000000000000000000000000000000\#
SWHR70000000000b14I^Ok3ml\k4VfKL?eBo>N1I00000NlJP400000000000000000000000000000000000000000000000000\#
@j80o0000000000Xh81<000000000000000000000000000000000000000000000000000000000000nUD>>000000000000000\#
DZ6Kf0000000000bg4WU00000000000000000000000005J;GER7I>P]96j\00000000000000000000000009fKJg0000000000\#
000000000000000000007[E\k000000000000000000000000000000000000000000000000000000000000=Y7BEmkMiJ00000\#
XN020:c8gc000000000000000e@K;70000000000000000000000000000000000000000000000000096KaH6]DI`49=I?00000\#
00000000000000000000O:JG700000\Z9>8DcR7500000000000000000000@`R=10000000000PX8?Z;8>g:TDNND2oPTh00000\#
JdD1\0000000000000000000000000o_Bh4DdG]I00000000000000000000000000000000000I]0Vd:@@O@<8J7fZG2iM00000\#
00000B733X_<L_G00000AT0Kn@77_X00000000000000000000]?1e2000000000000000000000000000000000000000000000\#
;XL0F000000000000000PD68chI=C>7m9P`0000000000O64gK0000000000000004^NI[00000\JNVMG82^k00000hH9l]jU6Sm\#
beK3i0000000000Bo6Tf000000000000000]G@1300000000000000000000<<@U]00000O3A3A0000000000000000000000000\#
0000000000000000000000000]:?4D00000HIDJL000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000MTBfL00000000000000000000000000000000000000000000000000000000000000000\#
CXQ9GcX>Pi<SFIj0000000000000000000000000m4Lg2000000000000000dKCZmKGEnnKj1i?KUBRk00000000000000000000\#
U8AM<00000_aPLE00000000006k9lC00000000000000000000000000000000000000000000000000C<AMU00000j0MIT0<QK3\#
00000VIJdN000000000000000\1JR^00000mM1om`FKFY00000dW0[JoUR6k0000000000000000000000000000000000000000\#
00000000000000000000000000000000000>=>J07_E5V0000000000e90ZImg>5P@<N]_eg5jC00000000000000000000co>9g\#
0000000000000000000000000000000000000000T@;nT000000000000000i5=5i0000000000000000000000000jHG3=OF2<l\#
iZ4Gia4:hH0000000000000000000000000:S8hI000000000000000000000000000000000000000000000K40ZeVc;HUT\Lg^\#
000006?B0V00000000000000000000BZO[fJYBDFmC@:e\QOa@ZbPZ\000000000000000000000000000000000000000000000\#
0000000000000000000000000TZ3X`000000000000000UXLSQ00000000000000000000GH173B<;2Bn;AN]heAcC0000000000\#
b1FoB0000000000000000000000000U?GoQ00000000000000000000000000000000000000000000000000Kg7a^Rd8h300000\#
00000000002TF3_0000000000F;3b@9F>Q?00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK6?KkD:YUB?;CMmF<mjKS;ml7nI;jEELFooVMGB[>7=?Va7lb0000000000LBOIW000000000000000\#
00000<;9nL000000000000000?YG?\00000000005>JQY00000kP0KU000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000l2Pn>00000DR7ef000000000000000SiN`;\#
:HERR?1?m5<7KTT0000000000000000000000000`jFE`0000000000EJ=D?:A2f=0000000000Z4N1Y00000000000000000000\#
000000000000000df<>H`X?KB000000000000000000000000000000000000000000000000001jGI_00000@E;=h00000mmCj@\#
0000000000000000000000000mi43;7]2iiJL8Z5DbI`Z0000000000F@ERg0000000000000001<?4:00000000000000000000\#
bH2QDU9JA\94Ed300000000000000000000000000000000000000000000000000000006]NBG00000R<Nm\1HB6n0000000000\#
000000000000000000000000000000000000000000000;8M9000000000001dORd8V@HE000000000000000000000000000000\#
00000O;FL300000000000000000000b2=C0000000000000000000000000000000b2<VA00000000005nQf300000a1B^KfeCV<\#
mJDhCf?4S;c^2dei\<mO6;EQ1MmHdJ0000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000Q[Ai40000000000AS@`03`M210000000000000000000000000J:GU`00000000000000000000910cl\#
0000000000P9QiH000000000000000000000000000000519[600000o1=2FJ^MTL00000000000000000000000000000000000\#
JN2bd00000000000000000000a@QC9000000000000000LVPXX000000000000000000000000041HCE00000000000000000000\#
KUOk_000000000000000L>>R800000000002E0k@00000S\9b100000000006hAE<Q=HCmO3OXA00000KHMM`000000000000000\#
dR60a<<M=3000000000000000000000000000000000000000000000V6A@6FSBT:3HQMM000000000000000000000000000000\#
000000000000000N7O4F>j7>=6V=hh000003TJ`D00000000000000000000o80AI00000000000000000000000000000000000\#
mBH>900000000000000000000Gg@E<0000000000V:ObD0000000000000000000000000000000000000000gmJHm0000000000\#
dl?\800000000000000000000000000000000000T_3Wl000000000000000000000000000000MK6N500000000000000000000\#
000000000000000000000000000000000000000000000000000000081JG?9;M:id0PSR00000000000000000000000006?OJ1\#
ZeP5KMSQ_X0000000000000000000000000000000000000000Mn4^YR=EPA00000Qb?h[000000000000000000000000000000\#
00000000000000000000000004J6U80000000000000000000000000D3Ohk<IBe]00000000004^6?RWbQfV000000000000000\#
015TC_ZJgn0000000000gTOM:000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\Lf1GhQlR00000000000000000000DC>?300000000001M::S\#
00000ANK[a4S6R0dE1To00000=nPQh0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000WV>hU00000000004AJ;K000000000067FCoUNI2j00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000Hd3Teb0Eei[UQAD000000000000000X7H[0000000000000000000000000000000\#
kgB`g000000000000000000006_QUX00000UG:XK00000000000000000000[_9Z50000000000000000000000000MN8EF00000\#
00000S_O`9l>Q5R0000000000000000000000000000000000000000>Z@IL00000:k2AO00000000000000000000jdL]Q00000\#
c@=7W0000000000M>3eH0000000000o[0@Ui]<?8ndA]o00000P6OoN0000000000f<9Ufe\P7\0000000000000000000000000\#
[R:W`Kf:V]Kf;;nSZ<RP0000000000000000000000000000000000000000fN<Mk000000000000000124L6000000000000000\#
0000000000000001[4N:00000000008^7jR0000000000000001?LGF000001[6_\1[6`C000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000\`Oh<00000dnC_O00000KlJd[0000000000\#
000000000000000AJMnTCF?ZI8JM]T00000hh72G000000000000000000000000000000<D=b8fbD5I0000000000F^I9?00000\#
000000000000000000000000000000000000000000000c:;g`000000000000000K[9N2f276Vi[8LV00000000000000000000\#
00000[QKf_<LO3:00000T\=N=000000000000000000000000054F\X000000000000000MV@LZ0000000000000000000000000\#
000000000000000O<Q6_00000Q;JMV000000000000000E=3Y?J4Nh^[F7DO00000A=Na>nRL?k0000000000000000000000000\#
00000[Y0=G;l;>b6jCFP000000000000000le?Jb00000j9Kbb0000000000HEP4Y00000KW<[^00000mYK@P000000000000000\#
00000000000000000000000000000000000h>0`>000000000000000ob8>P82KKY00000YOE^]50PMlbm4H>H_L=g0000000000\#
mY?7[00000<5Mfe000000000000000000000000000000000000000000000000000000000000000000000000000j^PIV00000\#
0000000000_g<nY000000000000000hI0iU00000000000000059Q6L00000e4Mjn000000000000000a10eAMVL^6MlM?G00000\#
00000l>;ce00000000000000000000000000000000000mnD51IHLK70000000000000006>2R_0000000000000000000000000\#
00000>g7f`00000<d5Lcd1DO<;YM0hg47>40000000000000006A=Qf:BCMN000000000000000VNH2ilMLWC000000000000000\#
0000000000:>3<n000000000000000000000000000000mIDei00000:^>V400000000000000000000kK8\4m1CRd0000000000\#
1VOme0000000000000000000000000000000000000000j^:Of00000:GEGR0000000000BGA3l0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ik?M0ST6;10000000000\#
kh0b71DPAd0000000000LHNb307BFd00000000000000000000_G9e4000000000000000\A0=n000000000000000TMFF5_gOA[\#
00000;4;d_000000000000000K=6N]000000000000000`NGXJ00000e288[9K07?0000000000000000000000000d=2dZ00000\#
000000000000000000002`JPN00000oANIG0000000000000000000000000EGMHT0000000000FOG3XeTHRK000002^<R:00000\#
W91@R00000000002Q06AjkAg0F9C2Z4k7<`000000000000000mbNiio0H4c0000000000;3OeW0000000000P:<Pc00000;S80R\#
LVF?100000ON4g3\9Lcb00000000000000000000lCQ_E000000000000000000000000000000000000000000000n]EcW00000\#
00000EfC>7000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000076jH0000000000000000000000000I[0Xcj\Dlk0000000000000000000000000g7:>g\#
N^2ER0000000000g3A7]0000000000000000000000000000000000000000000000000000000N@OVhgdP8D000000000000000\#
00000EM9lj00000000000000000000@KCl90000000000000008jMBm0000000000000007_=m27_=mI00000000000000000000\#
00000000000000000000;U:_n00000000000000000000000000000000000Y:PQ4000000000000000865ZG000000000000000\#
00000000000000000000000000000000000HL2^6`aIL[000000000000000000000000000000L;7N33T9jWGi2Wd0000000000\#
0000000000^a>8C0000000000000000000000000000000000000000\d45N000000000000000H<7SIfRL[e000000000000000\#
aI?A@0000000000000000000000000e484000000OL?Ma00000Uo8N^00000000000000000000000000000000000iENeK00000\#
0000000000EWJ3JOL4IV><<j40000000000<B16i00000000000000000000000000000000000000000000000000BlA`e00000\#
00000oe4PV?Z>l>000000000000000ib7J[00000000000000000000i`?600000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000<c00>000000000000000W1=E_aV0;j0000000000NBJ_W0000000000\#
hQ@S4000000000000000000007gQ37dh2kD_^MWCjY6IJ000000000000000000000000000000Ub:f@00000Uk1i9R:B2V00000\#
000000000000000000000000000000000000000000000cKC=A000000000000000000000000000000LG?Q[000000000000000\#
00000=<HA^000000000000000000000oQH]000000000000000RGB81000000000000000K@J64000000000000000cIMhg00000\#
000000000000000000000d:6a5I<SW4H@e[PAJ5>00000Cc>MQ000000000000000000000000000000G3Po^000000000000000\#
0000000000000000000000000000000000000000RRB4800000`@2KJOQ02jh54[@`NEF<m@6jmg>QiT00000000005dQia00000\#
00000000000000000000c77eZ0000000000>kE>A0000000000000000000000000000000000000000000000000000000T=9V4\#
Z6K>C0?3Y\0000000000000000000000000000000000000000ZTJjn000000000000000000000000000000onOlE0000000000\#
00000eUBGA000008>29W8Z5G=0000000000000000000000000000003hIMF0000000000000000000000000000000000000000\#
00000J7IOg000000000000000000000000000000000000000000000000000000000000UdCa`0000000000000000000000000\#
00000\\IF90000000000dEEOB000000000000000000000000000000000000000000000000000000000000]^DNK0000000000\#
00000IeMD@00000000000000000000000000000000000000000000000000JdNe600000000000000000000000005lGhh00000\#
00000Q093:0000000000000004PN7@00000000000000000000[f17B\EO?h00000:OR3R00000^bJOg00000000000000000000\#
000000000000000UnE;e00000Z_6;Jc2DmF0000000000JhLO;]I8WZ000000000000000000000000000000000000000000000\#
00000edAfB0000000000000005f447\mFeF00000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000bZ8O]00000000000000000000\WFgH>JL@M00000000000000000000000000000000000\#
000000000000000000000000000000X>8UZ0000000000000000000000000G`5WJ=hPHe000000000000000JmG8k00000@kE4O\#
0000000000]a12n000000000000000639?H00000000000000000000Y91Cji`>g100000000000000000000000000000000000\#
P_Ii;0000040IVg00000_EIGo00000eD=<7eD=A000000gI:2;ng3@i0000000000_0Pn]8cAngI97bW0000000000TRGX@a;D<`\#
0000000000000000000000000000000000000000di1YV000000000000000UMCYD00000000000000000000iiOj;0000000000\#
000000000000000SN@D;P[Ba7e>InR0000000000000000000000000d=6_od=6`V000000000000000000000000000000Ji<n7\#
nf?9^00000h2G@J000000000000000000000000000000709d7j:KYc0000000000Ln4g>000000000000000000000000000000\#
000000000000000jb?AZ000000000000000F]E@Q0000000000000000000000000T0BEC000000000000000[H11K>A?Cl?GB8^\#
3N2lj4m9@Z00000T44EL^?08000000M>=l]00000kS0Hl0000000000000000000000000W`8SE0000000000000000000000000\#
00000000000000000000BjNd6000000000000000000000000000000000000000000000000000000000000000005F:Il00000\#
000000000000000fP33cii8l\00000iM2_h00000\QCW;0000000000\E1Y<Uc;;P==E;M00000WbF>800000000000000000000\#
00000K1L7;00000PQ94fNfJF]000000000000000000002F=86000008n09W>X2JP00000;ZMkA000002Z@l70000000000ke=`Z\#
0000000000Em?XoHoJ_B0000000000000000000000000l@JbG00000d;79e0000000000on=>6000000000000000bfMj000000\#
0000000000]O0e[000000000000000L]Ha:0000000000I@MjJE0OPS000000000000000000000000000000000000000000000\#
0000000000Z@539h<<l946F0T00000000000000000000000000000000000000000000000000EY;Foi>PCB000000000000000\#
0000000000000000000000000M9<<X000000000000000000000000000000[0AN8dbG<E00000G@M:@mCR5;000000000000000\#
00000000000000000000`b>H=0000000000000000000000000000000000000000000000000000000j_PF;eCIYO0000000000\#
00000000000000000000000002^:\m0000000000000000000000000000000000000000000000000000000000000000000000\#
00000_<MN800000Vf4S26UCZ:63H45joNaO0000000000000000000000000PF8eL0YDX\000000000000000000000000000000\#
000000000000000[PO150000000000NG7in0000000000000000000000000VPK7F00000000000000000000000000000000000\#
00000K\1;d8X:\2=G5^4000000000000000000000000000000GGDMY000000000000000000000000000000000000000000000\#
0000000000000000000000000c;DLg_;2<9000000000000000000000000000000ef71`86?U;_S?^Q<MGVL00000kfKiU00000\#
000000000000000WeNR]00000000000000000000YH;i@F:Bc3NLLM2000000000000000000000000000000jCCQ10000000000\#
000000000000000eUPWQCo4G1QH76jEjQDQ;nR7H0000000000S520oQ=8P<B7JE<00000n_B`1911<RQZ64X9VNb`00000IH1ai\#
57B8H00000000000000000000U`;Z1<l5Gm00000NJ9H5]P=2U000006R<eEh02Ol0000000000000000000000000F>9md00000\#
00000YhC=f00000000000000000000000000000000000KO9^A00000000000000000000000000000000000000000000000000\#
000000000000000Y;?Bl7=@4iKDBC[kXDYCe4J3_000000000000000K8O@Fg^<3\OXM2i;]QCn0000000000000000000000000\#
02R=N000000000008Ll8000005iQ_24Q3Fi00000FRF\:00000cg5HX0000000000gX@_D000000000000000000000000000000\#
fQ;4f00000<AGZm000000000000000000000000000000000000000000000cON4k000009?I;LG0C9J00000000004;1:o00000\#
000000000000000000000000000000000000000000000000000000000000J>=m`00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000OCOKR00000000000000000000000000000000000_7=g6CB<ZQ00000\#
<o64200000000000000000000A8@BV0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000kVAiU0aEMJ00000D6J`ochPZkknQBT00000000000000000000DfH5f`f9RT000000000000000000000`<6j\#
000000000000000000000000000000000000000000000_\47f0000000000S219I_k3<N00000@V@\R00000S8E1a0000000000\#
000000000000000000000000000000000002ZQ=G0000000000TnFYY00000000000000000000hQKH^000000000000000W7::@\#
00000hd29LcN12;00000000006KE[f000001g1L7V468k00000000000000000000[[>Jd0000000000000000000000000P<;<N\#
000000000000000keP`30000000000000000000000000000000000000000000000000000000000000000000000000001V3fL\#
00000000000000000000;99HR00000X]AVi0000000000NeA61ZX11b0000000000000000000000000_g@WN000000000000000\#
00000[`O630000000000000000000000000000000000000000000000000000000000000000000000000000OLU90000000000\#
0000020CH9=BLZS00000gQLld00000000000000000000iLJmd00000@7I9T00000000000000000000g>C?^000000000000000\#
00000000000000000000000006M@\I0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000OdGDh00000000000000000000hl>NW0000000000;N6d100000gHELBKW20Rk<4^2000000000000000_k14W\#
0000000000oBQ0B0000000000000000000000000O68C200000000000000000000000000000000000AG8e4oaI0V0000000000\#
0000000000000000000000000GDDnieXK[U00000
"""#
