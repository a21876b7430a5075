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
*allergi	Ç	Ç
*allergier	Ç	Ç
*allergin	Ç	Ç
*allergisk	Ç	Ç
*allergiska	Ç	Ç
*allergiske	Ç	Ç
*allé	Ä	Ä
*allén	Ä	Ä
*amputerad	Ç	Ç
*anbudstävling	0
*anbudstävlingar	0
*anbudstävlingen	0
*arkitekttävling	0
*arkitekttävlingen	0
*artros	Ç	Ç
*astma	Ç	Ç
*autism	Ç	Ç
*avgift	Y
*avgiften	Y
*avgifter	Y
*backe	Ä	Ä
*backen	Ä	Ä
*barn	W
*barnen	W
*bedrägeri	Ç	Ç
*bedrägeriet	Ç	Ç
*bilar	f
*bilarna	f
*bilen	f
*bilens	f
*biljett	K
*biljetten	K
*biljetter	K
*biljetterna	K
*bolagets	e
*brinken	Ä	Ä
*brott	Ç	Ç
*brottet	Ç	Ç
*cancer	Ç	Ç
*cancern	Ç	Ç
*dalen	Ä	Ä
*demens	kÇ	Ç
*demensboende	kÇ	Ç
*demensboendet	kÇ	Ç
*demensen	kÇ	Ç
*depression	Ç	Ç
*depressionen	Ç	Ç
*depressioner	Ç	Ç
*diabetes	Ç	Ç
*diagnos	Ç	Ç
*diagnosen	Ç	Ç
*diagnoser	Ç	Ç
*diagnostiserad	Ç	Ç
*elev	W
*elever	W
*eleverna	W
*epilepsi	Ç	Ç
*esplanaden	Ä	Ä
*faktura	d
*fakturan	d
*film	m
*filmen	m
*filmer	m
*filmerna	m
*flimmer	Ç	Ç
*flykting	Ç	Ç
*flyktingen	Ç	Ç
*fobi	Ç	Ç
*fordon	f
*fordonen	f
*fordonet	f
*fraktur	Ç	Ç
*frakturen	Ç	Ç
*föreningens	e
*föreställning	m
*föreställningar	m
*föreställningarna	m
*föreställningen	m
*förlamad	Ç	Ç
*förlamada	Ç	Ç
*förlamade	Ç	Ç
*förvaltningens	e
*gata	Ä	Ä
*gatan	Ä	Ä
*gläntan	Ä	Ä
*graviditet	Ç	Ç
*graviditeten	Ç	Ç
*gränd	Ä	Ä
*gränden	Ä	Ä
*gången	Ä	Ä
*gården	Ä	Ä
*gåva	d
*gåvan	d
*hagen	Ä	Ä
*hjärnskada	Ç	Ç
*hjärnskadan	Ç	Ç
*höjden	Ä	Ä
*infarkt	Ç	Ç
*infarkten	Ç	Ç
*infarkter	Ç	Ç
*infektion	Ç	Ç
*infektionen	Ç	Ç
*inflammation	Ç	Ç
*inflammationen	Ç	Ç
*insamling	d
*insamlingar	d
*insamlingen	d
*intolerans	Ç	Ç
*intoleransen	Ç	Ç
*journal	ÂÃ
*journalen	ÂÃ
*jury	D
*juryn	D
*kajen	Ä	Ä
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
*kriminell	Ç	Ç
*kriminelle	Ç	Ç
*kroken	Ä	Ä
*kullen	Ä	Ä
*langare	Ç	Ç
*langaren	Ç	Ç
*leden	Ä	Ä
*liden	Ä	Ä
*lopp	5
*loppen	5
*loppet	5
*lunden	Ä	Ä
*missbruk	Ç	Ç
*missbrukare	Ç	Ç
*missbrukaren	Ç	Ç
*missbruket	Ç	Ç
*mutation	Ç	Ç
*mutationen	Ç	Ç
*mördare	Ç	Ç
*mördaren	Ç	Ç
*nämndens	e
*operation	Ç	Ç
*operationen	Ç	Ç
*opererad	Ç	Ç
*opererada	Ç	Ç
*opererade	Ç	Ç
*paket	K
*paketet	K
*parken	Ä	Ä
*passagen	Ä	Ä
*plats	5Ä	Ä
*platsen	Ä	Ä
*platser	5
*platserna	5
*plattform	^
*plattformar	^
*plattformarna	^
*plattformen	^
*plågare	Ç	Ç
*plågaren	Ç	Ç
*pris	K
*priser	K
*priserna	K
*priset	K
*promenaden	Ä	Ä
*protes	Ç	Ç
*protesen	Ç	Ç
*psykos	Ç	Ç
*psykosen	Ç	Ç
*ringen	Ä	Ä
*rundan	Ä	Ä
*rånare	Ç	Ç
*rånaren	Ç	Ç
*sjuk	Ç	Ç
*sjuka	Ç	Ç
*sjukdom	Ç	Ç
*sjukdomen	Ç	Ç
*sjuke	Ç	Ç
*sjukskriven	Ç	Ç
*sjukskrivna	Ç	Ç
*sjukskrivne	Ç	Ç
*sjukskrivning	Ç	Ç
*sjukskrivningen	Ç	Ç
*skatt	R
*skatten	R
*skolans	e
*slingan	Ä	Ä
*smittad	Ç	Ç
*smittade	Ç	Ç
*smärta	Ç	Ç
*smärtan	Ç	Ç
*sparbank	`
*sparbanken	`
*sponsra	_
*sponsrad	_
*sponsrat	_
*stig	Ä	Ä
*stigen	Ä	Ä
*stranden	Ä	Ä
*stråket	Ä	Ä
*stöld	Ç	Ç
*stölden	Ç	Ç
*svängen	Ä	Ä
*syndrom	Ç	Ç
*syndromet	Ç	Ç
*särskola	k
*särskolan	k
*teater	m
*teatern	m
*terrassen	Ä	Ä
*tipspromenad	2
*tipspromenaden	2
*tjuv	Ç	Ç
*tjuven	Ç	Ç
*tomt	5
*tomten	5
*tomter	5
*tomterna	5
*torg	Ä	Ä
*torget	Ä	Ä
*transplantation	Ç	Ç
*transplantationen	Ç	Ç
*tumour	Ç	Ç
*tumör	Ç	Ç
*tumören	Ç	Ç
*tunet	Ä	Ä
*tävling	2
*tävlingar	2
*tävlingarna	2
*tävlingen	2
*tävlingens	2
*udden	Ä	Ä
*utlottning	2C
*utlottningar	2C
*utlottningarna	2C
*utlottningen	2C
*utlåtande	Â
*utlåtandet	Â
*utredning	Ã
*utredningen	Ã
*viken	Ä	Ä
*vreten	Ä	Ä
*väg	Ä	Ä
*vägen	Ä	Ä
*värde	O
*värdet	O
*värk	Ç	Ç
*värken	Ç	Ç
*vången	Ä	Ä
*ängen	Ä	Ä
*ätstörning	Ç	Ç
*ätstörningar	Ç	Ç
*ångest	Ç	Ç
*ångesten	Ç	Ç
*årsdag	i
*årsdagen	i
*åsen	Ä	Ä
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
^friskriv	_È
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
a great number of		É
a large number of		É
a majority of		É
a significant number of		É
a-kassa	Ç	Ç
a-kassan	Ç	Ç
a-traktor	f
a-traktorer	f
a-traktorn	f
abort	Ç	Ç
aborten	Ç	Ç
abortion	Ç	Ç
above-mentioned		É
abovementioned		É
accomplish		É
accomplished		É
accomplishes		É
accordingly		É
account no		`
account number		`
accused of	Ç	Ç
acquire		É
acquired		É
acquires		É
act svenska kyrkan	d
action plan		Ã
add	Ç
add on	0	0
addict	Ç	Ç
addiction	Ç	Ç
additional		É
adekvat	É
adekvata	É
adhd	Ç	Ç
adhdn	Ç	Ç
adjacent to		É
administered		_
administrativt avseende	Ê
adopterad från	Ç	Ç
adoptivbarn	Ç	Ç
adoptivbarnet	Ç	Ç
adrenalinpenna	Ç	Ç
adrenalinpennan	Ç	Ç
adressera frågan	É
adressera problemet	É
adresserar frågan	É
adresserar problemet	É
advantageous		É
advent	H
adventist	Ç	Ç
adventisten	Ç	Ç
affiliated		_
afghan	Ç	Ç
afghanen	Ç	Ç
afghansk bakgrund	Ç	Ç
afghansk familj	Ç	Ç
afghansk flykting	Ç	Ç
afghansk härkomst	Ç	Ç
afghansk släkt	Ç	Ç
afghanska rötter	Ç	Ç
aforementioned		É
aforesaid		É
afrikan	Ç	Ç
afrikanen	Ç	Ç
afrikansk bakgrund	Ç	Ç
afrikansk härkomst	Ç	Ç
afrikanska rötter	Ç	Ç
afrikanskt blod	Ç	Ç
afrikanskt påbrå	Ç	Ç
afrikanskt ursprung	Ç	Ç
afrosvensk	Ç	Ç
afrosvenska	Ç	Ç
afrosvenske	Ç	Ç
age		S
aged		S
agnostiker	Ç	Ç
agnostikern	Ç	Ç
aids	Ç	Ç
ajournera	É
ajournerade	É
ajournerades	É
ajournerar	É
ajourneras	É
akademikerförbundet ssr	Ç	Ç
akavia	Ç	Ç
akt	Ã
akten	ÂÃ
aktivitetsersättning	Ç	Ç
aktivitetsersättningen	Ç	Ç
aktivitetsstöd	Ç	Ç
aktivitetsstödet	Ç	Ç
aktualisera	É
aktualiserade	É
aktualiserar	É
aktualiseras	É
aktualiserat	É
aktualiserats	É
akuten	Ç	Ç
alban	Ç
albanen	Ç
albansk bakgrund	Ç	Ç
albansk familj	Ç	Ç
albansk flykting	Ç	Ç
albansk härkomst	Ç	Ç
albansk släkt	Ç	Ç
alcoholic	Ç	Ç
alcoholism	Ç	Ç
aldrig	È
alight from		É
alkoholberoende	Ç	Ç
alkoholberoendet	Ç	Ç
alkoholiserad	Ç	Ç
alkoholiserade	Ç	Ç
alkoholism	Ç	Ç
alkoholismen	Ç	Ç
alkoholist	Ç	Ç
alkoholisten	Ç	Ç
alkoholmissbruk	Ç	Ç
alkoholmissbruket	Ç	Ç
alkoholproblem	Ç	Ç
alkoholproblemen	Ç	Ç
all ages		W
alla åldrar	W
alldenstund	É
allenast	É
allergi	Ç	Ç
allergic	Ç	Ç
allergier	Ç	Ç
allergiker	Ç	Ç
allergikern	Ç	Ç
allergin	Ç	Ç
allergisk	Ç	Ç
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
allergiska	Ç	Ç
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
allergiske	Ç	Ç
allergy	Ç	Ç
alleviate		É
alleviated		É
alleviates		É
alleviating		É
allsvenskan	5
allt du behöver göra	8
alltfort	É
alltjämt	É
allvarligt sjuk	Ç	Ç
allé	Ä	Ä
allén	Ä	Ä
als	Ç
alternativ för sverige	Ç	Ç
altogether		P
alzheimer	kÇ	kÇ
alzheimer's	Ç	Ç
alzheimers	kÇ	kÇ
alzheimers sjukdom	kÇ	Ç
ambulance		h
ambulans	h
ambulansen	h
ambulanser	h
ameliorate		É
ameliorated		É
amend		É
amended		É
amending		É
amends		É
american express	c	c
amex	c	c
amputerad	Ç	Ç
amputerades	Ç	Ç
amputerats	Ç	Ç
anafylaktisk chock	Ç	Ç
anafylaxi	Ç	Ç
anafylaxin	Ç	Ç
anarkist	Ç	Ç
anarkisten	Ç	Ç
anbefalla	É
anbefallde	É
anbefallen	É
anbefaller	É
anbefalls	É
anbud	5
anbuden	5
anbudet	5
anbudsgivare	5
anbudsgivaren	5
anbudsgivarerna	5
anbudstävling	0
anbudstävlingar	0
anbudstävlingen	0
ancillary		É
and concerning		Ê
and win		38
andra pris	L
andra priset	L
andrapris	L
andrapriset	L
anför att	É
anför besvär	É
anföra besvär	É
anförde att	É
anfört att	É
ang	É
ang.	É
angående	É
anhålla om	É
anhållan	É
anhållen	Ç	Ç
anhåller om	É
anhållit	Ç	Ç
anhållit om	É
anhållits	Ç	Ç
anhållna	Ç	Ç
anhållne	Ç	Ç
anhöll	Ç	Ç
anhöll om	É
anhölls	Ç	Ç
anklagad	Ç	Ç
anklagade	Ç	Ç
anklagades	Ç	Ç
anklagas	Ç	Ç
anklagats	Ç	Ç
anknuten	_
anknutet	_
anknutna	_
anknytning	_
anknytningen	_
ankomma på	É
ankommer på	É
anlagsbärare	Ç	Ç
anlagsbäraren	Ç	Ç
anmoda	É
anmodade	É
anmodan	É
anmodar	É
anmodas	É
anmodat	É
anmäl dig i kommentaren	6
anmäl dig i kommentarerna	6
anmäl dig i kommentarsfältet	6
anmälan mot	Ã
anmälan om kränkande	Ã
anmäld till soc	Â
anmäld till socialtjänsten	Â
anmälningsavgift	YZ
anmälningsavgiften	YZ
anmälningsavgifter	YZ
annat avseende	Ê
annonseras	F
annorledes	É
announce		F
announced		F
announces		F
anordnad	_
anordnas	_
anorektiker	Ç	Ç
anorektikern	Ç	Ç
anorexi	Ç	Ç
anorexia	Ç	Ç
anorexin	Ç	Ç
anpassad grundskola	k
anpassad grundskolan	k
anpassad studiegång	Ç	Ç
anpassade grundskola	k
anpassade grundskolan	k
ansenlig	É
ansenliga	É
ansenligt	É
ansiktsigenkänning	Ç	Ç
ansiktsigenkänningen	Ç	Ç
anskaffa	É
anskaffade	É
anskaffar	É
anskaffas	É
anskaffat	É
ansluten	_
anslutet	_
anstalten	Ç	Ç
ansvar	_
ansvarar	_
ansvarig	_
ansvarigt	_
answer		6
ansökan om assistans	Ã
ansökan om avlösning	Ã
ansökan om boendestöd	Ã
ansökan om bostadsanpassning	Ã
ansökan om ekonomiskt	Ã
ansökan om färdtjänst	Ã
ansökan om försörjningsstöd	Ã
ansökan om hemtjänst	Ã
ansökan om ledsagning	Ã
ansökan om lss	Ã
ansökan om lvu	Â
ansökan om personlig	Ã
ansökan om särskilt	Ã
ansökan om äldreboende	Ã
antabus	Ç	Ç
anticipate		É
anticipated		É
anticipates		É
anticipating		É
antidepressiv medicin	Ç	Ç
antidepressiva	Ç	Ç
antidepressivan	Ç	Ç
antifa	Ç	Ç
anvisad plats	É
anvisade platser	É
användarkonto	0
användarkonton	0
användarkontot	0
använde amfetamin	Ç	Ç
använde droger	Ç	Ç
använde heroin	Ç	Ç
använde knark	Ç	Ç
använde narkotika	Ç	Ç
använder amfetamin	Ç	Ç
använder droger	Ç	Ç
använder heroin	Ç	Ç
använder knark	Ç	Ç
använder narkotika	Ç	Ç
anxiety	Ç	Ç
apprise		É
apprised		É
approximately		É
april	H	H
arab	Ç
araben	Ç
arabisk bakgrund	Ç	Ç
arabisk härkomst	Ç	Ç
arabiska rötter	Ç	Ç
arabiskt blod	Ç	Ç
arabiskt påbrå	Ç	Ç
arabiskt ursprung	Ç	Ç
arbetslös	Ç	Ç
arbetslösa	Ç	Ç
arbetslöse	Ç	Ç
arbetsmaterial	o
arbetsskada	Ç	Ç
arbetsskadan	Ç	Ç
are able to		É
are concerning		Ê
are confidential		À
are in receipt of		É
are obliged to		É
are required to		É
arkitekt	5
arkitekten	5
arkitekter	5
arkitekterna	5
arkitekttävling	0
arkitekttävlingar	0
arkitekttävlingarna	0
arkitekttävlingen	0
armenier	Ç	Ç
armeniern	Ç	Ç
armenisk bakgrund	Ç	Ç
armenisk familj	Ç	Ç
armenisk flykting	Ç	Ç
armenisk härkomst	Ç	Ç
armenisk släkt	Ç	Ç
arrangerad	_
arrangeras	_
arrangör	_
arrangören	_
arrangörens	e
arrangörer	_
arrested	Ç	Ç
arton	ST
artros	Ç	Ç
artrosen	Ç	Ç
arvode utgår	É
as a consequence of		É
as a refugee	Ç	Ç
as a result of		É
as regards		É
ascertain		É
ascertained		É
ascertains		É
asexuell	Ç	Ç
asexuelle	Ç	Ç
asiatisk bakgrund	Ç	Ç
asiatisk härkomst	Ç	Ç
asiatiskt blod	Ç	Ç
asiatiskt påbrå	Ç	Ç
asiatiskt ursprung	Ç	Ç
asperger	Ç	Ç
asperger's	Ç	Ç
aspergers	Ç	Ç
aspergers syndrom	Ç	Ç
assaulted	Ç	Ç
assistance		É
assistans	Ç	Ç
assistansen	Ç	Ç
assistansersättning	Ç	Ç
assistansersättningen	Ç	Ç
assistanshund	Ç	Ç
assistanshunden	Ç	Ç
assistera	É
assisterade	É
assisterar	É
assisterat	É
associated		_
association's		e
assyrier	Ç	Ç
assyriern	Ç	Ç
assyrisk bakgrund	Ç	Ç
assyrisk familj	Ç	Ç
assyrisk flykting	Ç	Ç
assyrisk härkomst	Ç	Ç
assyrisk släkt	Ç	Ç
assyriska rötter	Ç	Ç
asthma	Ç	Ç
astma	Ç	Ç
astman	Ç	Ç
astmatiker	Ç	Ç
astmatikern	Ç	Ç
asyl	Ç	Ç
asylen	Ç	Ç
asylsökande	Ç	Ç
asylsökanden	Ç	Ç
asylum seeker	Ç	Ç
at a later date		É
at present		É
at the present moment		É
at the present time		É
at this point in		É
at this time		É
at your earliest convenience		É
ateist	Ç	Ç
ateisten	Ç	Ç
atheist	Ç	Ç
att göra	_
att göra med	_
att lotta ut	C
attributable to		É
audi	f	f
audin	f	f
aug	H	H
august		H
augusti	H
autism	kÇ	Ç
autismen	kÇ	Ç
autist	Ç	Ç
autisten	Ç	Ç
autistic	Ç	Ç
autistisk	Ç	Ç
autistiska	Ç	Ç
autistiske	Ç	Ç
autogiro	b
autogirot	b
av den anledningen	É
av den orsaken	É
av detta skäl	É
av religiösa skäl	Ç	Ç
avanza	`	`
avanzas	`	`
avge ett yttrande	É
avge yttrande	É
avger yttrande	É
avgift	Y
avgift utgår	É
avgiften	Y
avgifter	Y
avgiftning	Ç	Ç
avgiftningen	Ç	Ç
avgiftsfri	\É
avgiftsfria	\É
avgiftsfritt	\É
avgiva	É
avgiva yttrande	É
avgiver	É
avgives	É
avgörs	G
avhjälpa	É
avhjälper	É
avhjälps	É
avhjälpt	É
avhjälpte	É
avhjälptes	É
avhämta	É
avhämtade	É
avhämtar	É
avhämtas	É
avhämtats	É
avhämtning	É
avhämtningen	É
avhängig	É
avhängiga	É
avhängigt	É
avhålla sig från	É
avhåller sig från	É
avisera	É
aviserade	É
aviserar	É
aviseras	FÉ
aviserat	É
aviserats	É
avisering	É
aviseringar	É
aviseringen	É
avlade besök	É
avled	Ç	Ç
avled hastigt	Ç	Ç
avliden	Ç	Ç
avlidit	Ç	Ç
avlidit hastigt	Ç	Ç
avlidna	Ç	Ç
avlidne	Ç	Ç
avlägga besök	É
avlägger besök	É
avse att	É
avseende	É
avseende vid	Ê
avser att	É
avsevärd	É
avsevärda	É
avsevärt	É
avskedad	Ç	Ç
avskedade	Ç	Ç
avslag på ansökan	Ã
avslag på bistånd	Â
avslag på hans ansökan	Ã
avslag på hennes ansökan	Ã
avslag på sin ansökan	Ã
avslutas	G
avslöjar	F
avslöjas	F
avstyrka	É
avstyrker	É
avstyrks	É
avstyrkt	É
avstyrkte	É
avstängd	Ç	Ç
avstängd från skolan	ÃÇ	Ç
avstängd från undervisningen	Ç	Ç
avstängda	Ç	Ç
avstängdes från skolan	Ç	Ç
avstängning	Ã
avstängningen	Ã
avstå ifrån att	É
avsåg att	É
avtjänade	Ç	Ç
avtjänar	Ç	Ç
avtjänat	Ç	Ç
avvakta	É
avvaktade	É
avvaktar	É
avvaktat	É
avvikelserapport	Â
avvikelserapporten	Â
avvisades	Ç	Ç
avvisningsbeslut	Ç	Ç
avvisningsbeslutet	Ç	Ç
avyttra	É
avyttrade	É
avyttrades	É
avyttrar	É
avyttras	É
avyttrat	É
avyttring	É
avyttringen	É
axeloperation	Ç	Ç
axeloperationen	Ç	Ç
axelskada	Ç	Ç
axelskadan	Ç	Ç
backe	Ä	Ä
badkort	K
badkorten	K
badkortet	K
bahai	Ç	Ç
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
bankrupt	Ç	Ç
bankrutt	Ç	Ç
bankrån	Ç	Ç
bankrånet	Ç	Ç
bankuppgifter	`
bankuppgifterna	`
baptist	Ç	Ç
baptisten	Ç	Ç
bara för behöriga	oÀ
bara för internt bruk	oÀ
bara för tjänstebruk	oÀ
bara för vuxna	ST
barn	W
barn och vuxna	W
barnavårdsutredning	Â
barnavårdsutredningen	Â
barnbok	m
barnboken	m
barnböcker	m
barnböckerna	m
barncancerfonden	d
barncancerfondens	d
barnen	W
barnens	W
barnet	W
barnlös	Ç	Ç
barnlösa	Ç	Ç
barnmisshandel	Ç	Ç
barnmisshandeln	Ç	Ç
based upon		Ê
bast	i
be advised that		É
be concerning		Ê
beakta	É
beaktade	É
beaktar	É
beaktas	É
beaktat	É
beaktats	É
because of bullying	Ç	Ç
bedragare	Ç	Ç
bedragaren	Ç	Ç
bedrägeri	Ç	Ç
bedrägeriet	Ç	Ç
bedömer	D
bedömning	D
bedömningen	D
bedöms	D
been suspended		Ã
befintlig	É
befintliga	É
befintligt	É
before		G
begick ett brott	Ç	Ç
begick ett inbrott	Ç	Ç
begick ett mord	Ç	Ç
begick ett rån	Ç	Ç
begick självmord	Ç	Ç
begått ett brott	Ç	Ç
begått ett inbrott	Ç	Ç
begått ett mord	Ç	Ç
begått ett rån	Ç	Ç
begått självmord	Ç	Ç
behandlingshem	Ç	Ç
behandlingshemmet	Ç	Ç
behind		_
behjälplig	É
behjälpliga	É
behjälpligt	É
behäftad	É
behäftade	É
behäftat	É
behöver du inte	9È
behöver hjälp med hygienen	Ç	Ç
behöver hjälp med matning	Ç	Ç
behöver hjälp med påklädning	Ç	Ç
behöver hjälp med toalettbesök	Ç	Ç
behöver inte	9È
behöver ni inte	9È
beivra	É
beivrar	É
beivras	É
beivrats	É
belagd med sekretess	À
belagda med sekretess	À
belagt med sekretess	À
belägen	É
beläget	É
belägna	É
belönar med	L
belönas med	L
bemyndiga	É
bemyndigade	É
bemyndigar	É
bemyndigas	É
bemyndigat	É
benbrott	Ç	Ç
benbrottet	Ç	Ç
benskörhet	Ç	Ç
benskörheten	Ç	Ç
benämna	É
benämnas	É
benämnd	É
benämnda	É
benämnde	É
benämner	É
benämns	É
benämnt	É
ber fem gånger	Ç	Ç
bereda möjlighet	É
bereda tillfälle	É
beredas möjlighet	É
beredas tillfälle	É
bereds möjlighet	É
bereds tillfälle	É
beroende av alkohol	Ç	Ç
beroende av amfetamin	Ç	Ç
beroende av assistans	Ç	Ç
beroende av att	0	0
beroende av choklad	0	0
beroende av droger	Ç	Ç
beroende av glass	0	0
beroende av heroin	Ç	Ç
beroende av hur	0	0
beroende av kaffe	0	0
beroende av medicin	Ç	Ç
beroende av morfin	Ç	Ç
beroende av musik	0	0
beroende av narkotika	Ç	Ç
beroende av om	0	0
beroende av opioider	Ç	Ç
beroende av respirator	Ç	Ç
beroende av rullstol	Ç	Ç
beroende av spel	Ç	Ç
beroende av spänning	0	0
beroende av sömntabletter	Ç	Ç
beroende av tabletter	Ç	Ç
beroende av tillgång	0	0
beroende av vad	0	0
beroende av vilka	0	0
beroende av väder	0	0
beroende av vädret	0	0
beroendemottagningen	Ç	Ç
beroendesjukdom	Ç	Ç
beroendesjukdomen	Ç	Ç
berätta	6
besitta	É
besitter	É
besked gällande	É
beslut gällande	É
beslut om avstängning	Â
beslut om bistånd	Â
beslut om boendestöd	Â
beslut om ekonomiskt	Â
beslut om färdtjänst	Â
beslut om försörjningsstöd	Â
beslut om hemtjänst	Â
beslut om omhändertagande	Â
beslut om placering	Â
beslut om stödboende	Â
beslutet gällande	É
beslutet om avstängning	Â
beslutet om bistånd	Â
beslutet om boendestöd	Â
beslutet om ekonomiskt	Â
beslutet om färdtjänst	Â
beslutet om försörjningsstöd	Â
beslutet om hemtjänst	Â
beslutet om omhändertagande	Â
beslutet om placering	Â
beslutet om stödboende	Â
beslutsförmåga	k
beslutsförmågan	k
beslutsångest	0	0
beslutsångesten	0	0
best answer		D
best entries		D
best entry		D
best photo		D
best picture		D
bestrida kostnaden	É
bestrida kostnader	É
bestrida kostnaderna	É
bestrider kostnaden	É
beställ	[
besuttit	É
besvara	É
besvarade	É
besvarar	É
besvarat	É
besöksförbud	Ç	Ç
besöksförbudet	Ç	Ç
besörja	É
besörjde	É
besörjer	É
besörjt	É
betala	[
betalar	[
betalas	[
betalning	[
betalning från utlandet	d
betalningar från utlandet	d
betalningen	[
betalningsanmärkning	Ç	Ç
betalningsanmärkningar	Ç	Ç
betalningsanmärkningen	Ç	Ç
betalningssvårigheter	Ç	Ç
betr	É
betr.	É
beträffande	É
beviljades assistans	Ã
beviljades avlösning	Ã
beviljades boendestöd	Ã
beviljades bostadsanpassning	Ã
beviljades färdtjänst	Ã
beviljades försörjningsstöd	Ã
beviljades hemtjänst	Ã
beviljades ledsagning	Ã
beviljades personlig	Ã
beviljades särskilt	Ã
beviljades äldreboende	Ã
beviljats assistans	Ã
beviljats avlösning	Ã
beviljats boendestöd	Ã
beviljats bostadsanpassning	Ã
beviljats färdtjänst	Ã
beviljats försörjningsstöd	Ã
beviljats hemtjänst	Ã
beviljats ledsagning	Ã
beviljats personlig	Ã
beviljats särskilt	Ã
beviljats äldreboende	Ã
bg	b
bg-nr	b
bibehålla	É
bibehåller	É
bibehållit	É
bibehålls	É
bibehöll	É
bibliotekets	e
bibringa	É
bibringade	É
bibringar	É
bibringas	É
bic	`	`
bidra med	d
bidrag utgår	É
bidragsbrott	Ç	Ç
bidragsbrottet	Ç	Ç
bidragstagare	Ç	Ç
bidragstagaren	Ç	Ç
bifalla	É
bifaller	É
bifallit	É
bifallits	É
bifalls	É
biföll	É
bifölls	É
bil	f
bilagd	É
bilagda	É
bilagt	É
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
bilägga	É
bilägger	É
biläggs	É
bio	Jm
biobiljett	K
biobiljetten	K
biobiljetter	K
biobiljetterna	K
biograf	m
biografen	m
bion	Jm
bipolar disorder	Ç	Ç
bipolaritet	Ç	Ç
bipolär	Ç	Ç
bipolär sjukdom	Ç	Ç
bipolära	Ç	Ç
bipoläre	Ç	Ç
bisexual	Ç	Ç
bisexuell	Ç	Ç
bisexuella	Ç	Ç
bisexuelle	Ç	Ç
bistod	É
bistå	É
biståndsansökan	Ã
biståndsbedömning	Ã
biståndsbedömningen	Ã
biståndsbeslut	ÂÃ
biståndsbeslutet	ÂÃ
biståndsorganisation	d
biståndsorganisationen	d
biståndsorganisationer	d
bistår	É
bistått	É
biträda	É
biträdde	É
biträder	É
biträtt	É
bjud in dina vänner	;<
bjud in en kompis	;<
bjud in en vän	;<
bjud in tre vänner	;<
bjud in två vänner	;<
blev av med körkortet	Ç	Ç
blev av med lappen	Ç	Ç
blev avskedad	Ç	Ç
blev frälst	Ç	Ç
blev in på psyket	Ç	Ç
blev in på sjukhus	Ç	Ç
blev mobbad	Ç	Ç
blev omplacerad	Ç	Ç
blev slagen	Ç	Ç
blev sparkad	Ç	Ç
blev uppsagd	Ç	Ç
blev varslad	Ç	Ç
blev vräkt	Ç	Ç
blind	Ç	Ç
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
blinda	Ç	Ç
blinda för	0	0
blinde	Ç	Ç
blindhet	Ç	Ç
blindheten	Ç	Ç
blindtarmsinflammation	Ç	Ç
blindtarmsinflammationen	Ç	Ç
blint hat	0	0
blir mobbad	Ç	Ç
blir slagen	Ç	Ç
bliva	É
bliver	É
blivit av med körkortet	Ç	Ç
blivit av med lappen	Ç	Ç
blivit avskedad	Ç	Ç
blivit frälst	Ç	Ç
blivit mobbad	Ç	Ç
blivit omplacerad	Ç	Ç
blivit sparkad	Ç	Ç
blivit uppsagd	Ç	Ç
blivit varslad	Ç	Ç
blivit vräkt	Ç	Ç
blodförgiftning	Ç	Ç
blodförgiftningen	Ç	Ç
blodgrupp	Ç	Ç
blodgruppen	Ç	Ç
blodpropp	Ç	Ç
blodproppen	Ç	Ç
blodprov	Â
blodproven	Â
blodprovet	Â
blåste positivt	Ç	Ç
blödarsjuk	Ç	Ç
blödarsjuka	Ç	Ç
blödarsjukan	Ç	Ç
blödarsjuke	Ç	Ç
blöja	Ç	Ç
blöjan	Ç	Ç
blöjor	Ç	Ç
bmw	f	f
bmwn	f	f
bodde i bilen	Ç	Ç
bodde i husvagn	Ç	Ç
bodde i trappuppgången	Ç	Ç
bodde i tält	Ç	Ç
boendestöd	Ç	Ç
boendestödet	Ç	Ç
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
bone marrow transplant	Ç	Ç
bor	Å	Å
bor i bilen	Ç	Ç
bor i husvagn	Ç	Ç
bor i trappuppgången	Ç	Ç
bor i tält	Ç	Ç
borde inte berätta	Á
borde inte säga	Á
borderline	Ç	Ç
bordlade	É
bordlades	É
bordlagt	É
bordlägga	É
bordlägger	É
bordläggs	É
borrelia	Ç	Ç
borrelian	Ç	Ç
bortforsla	É
bortforslad	f
bortforslades	É
bortforslar	É
bortforslas	fÉ
bortforsling	É
bortskänkes	É
borttaga	É
borttagas	É
borttages	É
bosatt	Å	Å
bosatta	Å	Å
bosnier	Ç	Ç
bosniern	Ç	Ç
bosnisk bakgrund	Ç	Ç
bosnisk familj	Ç	Ç
bosnisk flykting	Ç	Ç
bosnisk härkomst	Ç	Ç
bosnisk släkt	Ç	Ç
bosniska rötter	Ç	Ç
bostadsadress	Å	Å
bostadsadressen	Å	Å
bostadsbidrag	Ç	Ç
bostadsbidraget	Ç	Ç
bostadslös	Ç	Ç
bostadslösa	Ç	Ç
bostadslöse	Ç	Ç
bra insats	0
brandbil	h
brandbilar	h
brandbilen	h
brandmännens riksförbund	Ç	Ç
brca	Ç	Ç
brca-genen	Ç	Ç
brca-mutation	Ç	Ç
brca-mutationen	Ç	Ç
brca1	Ç	Ç
brca1-genen	Ç	Ç
brca2	Ç	Ç
brca2-genen	Ç	Ç
breast cancer	Ç	Ç
brevledes	É
bridgetävling	0
bridgetävlingar	0
bridgetävlingarna	0
bridgetävlingen	0
broke her arm	Ç	Ç
broke her hip	Ç	Ç
broke her leg	Ç	Ç
broke his arm	Ç	Ç
broke his hip	Ç	Ç
broke his leg	Ç	Ç
broke into	Ç	Ç
brott	Ç	Ç
brottet	Ç	Ç
brottslig bakgrund	Ç	Ç
brottsligt förflutet	Ç	Ç
brottsling	Ç	Ç
brottslingen	Ç	Ç
brottsregister	Ç	Ç
brutit armen	Ç	Ç
brutit benet	Ç	Ç
brutit ena armen	Ç	Ç
brutit ena benet	Ç	Ç
brutit foten	Ç	Ç
brutit fotleden	Ç	Ç
brutit handleden	Ç	Ç
brutit höften	Ç	Ç
brutit lårbenshalsen	Ç	Ç
brutit nacken	Ç	Ç
brutit nyckelbenet	Ç	Ç
brutit sig in	Ç	Ç
bryta mot sekretessen	Á
bryter mot sekretessen	Á
bryter tystnadsplikten	Á
brännskador	Ç	Ç
brännskadorna	Ç	Ç
bråckoperation	Ç	Ç
bråckoperationen	Ç	Ç
bröstcancer	Ç	Ç
bröstcancern	Ç	Ç
bröstoperation	Ç	Ç
bröstoperationen	Ç	Ç
bröt armen	Ç	Ç
bröt benet	Ç	Ç
bröt ena armen	Ç	Ç
bröt ena benet	Ç	Ç
bröt foten	Ç	Ç
bröt fotleden	Ç	Ç
bröt handleden	Ç	Ç
bröt höften	Ç	Ç
bröt lårbenshalsen	Ç	Ç
bröt nacken	Ç	Ç
bröt nyckelbenet	Ç	Ç
bröt sig in	Ç	Ç
buddhist	Ç	Ç
buddhisten	Ç	Ç
buddies		<
buddy		<
bulimi	Ç	Ç
bulimin	Ç	Ç
bullied	Ç	Ç
bup	Ç	Ç
bup-kontakt	Ç	Ç
bup-kontakten	Ç	Ç
burnout	Ç	Ç
butiksrån	Ç	Ç
butiksrånet	Ç	Ç
buy		[
bvu	Ã
by		G
by means of		É
by virtue of		É
by-pass	Ç	Ç
byggnads	Ç	Ç
bypassoperation	Ç	Ç
bypassoperationen	Ç	Ç
byter kön	Ç	Ç
bytt fack	Ç	Ç
bytt kön	Ç	Ç
bytte fack	Ç	Ç
bytte kön	Ç	Ç
bältros	Ç	Ç
bältrosen	Ç	Ç
bär burka	Ç	Ç
bär hijab	Ç	Ç
bär kippa	Ç	Ç
bär niqab	Ç	Ç
bär på anlaget	Ç	Ç
bär på genen	Ç	Ç
bär slöja	Ç	Ç
bär turban	Ç	Ç
bärare av	Ç	Ç
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
både rörande	Ê
båtplats	5
båtplatsen	5
båtplatser	5
båtplatserna	5
båtsläp	f
båtsläpet	f
böckerna om	m
bög	Ç	Ç
bögen	Ç	Ç
bör ej spridas	oÀ
bör inte spridas	oÀ
call upon		Ê
called		F
called upon		Ê
came out	Ç	Ç
came out as	Ç	Ç
cancer	Ç	Ç
cancer i samhället	0	0
cancerfonden	d
cancerfondens	d
cancerfri	Ç	Ç
cancern	Ç	Ç
canceroperation	Ç	Ç
canceroperationen	Ç	Ç
cancersjuk	Ç	Ç
cancersjuka	Ç	Ç
cancersjuke	Ç	Ç
cannot pay her bills	Ç	Ç
cannot pay her rent	Ç	Ç
cannot pay his bills	Ç	Ç
cannot pay his rent	Ç	Ç
cannot pay the bills	Ç	Ç
cannot pay the rent	Ç	Ç
car		f
caravan		f
caravans		f
card ending in		c
card no		c
card number		c
care plan		Ã
carrier of	Ç	Ç
cars		f
case file		ÂÃ
cash		N
catholic	Ç	Ç
caught cheating	Ç	Ç
caught drink-driving	Ç	Ç
caught shoplifting	Ç	Ç
caught speeding	Ç	Ç
caught stealing	Ç	Ç
cease		É
ceased		É
ceases		É
celiac disease	Ç	Ç
celiaki	Ç	Ç
celiakiker	Ç	Ç
celiakikern	Ç	Ç
celiakin	Ç	Ç
cellgift	Ç	Ç
cellgifter	Ç	Ç
cellgifterna	Ç	Ç
cellgiftet	Ç	Ç
cellgiftsbehandling	Ç	Ç
cellgiftsbehandlingen	Ç	Ç
centerpartiet	Ç	Ç
centerpartist	Ç	Ç
centerpartisten	Ç	Ç
cerebral palsy	Ç	Ç
cerebral pares	Ç	Ç
cessation		É
chance to win		3
chans att vinna	3
chans till vinst	3
chansen att vinna	3
chansen till vinst	3
charged with	Ç	Ç
charities		d
charity		d
chauffören	f
chemotherapy	Ç	Ç
child		W
child protection report		Â
children		W
chilenare	Ç	Ç
chilenaren	Ç	Ç
chilensk bakgrund	Ç	Ç
chilensk familj	Ç	Ç
chilensk flykting	Ç	Ç
chilensk härkomst	Ç	Ç
chilensk släkt	Ç	Ç
chilenska rötter	Ç	Ç
choose		D
chosen		D
citroën	f	f
classified		o
clearing	`a	`a
close		G
closes		G
closing		G
club's		e
cochleaimplantat	Ç	Ç
cochleaimplantatet	Ç	Ç
coeliac disease	Ç	Ç
cognisant of		É
cognizant of		É
colon cancer	Ç	Ç
commence		É
commenced		É
commencement		É
commences		É
commencing		É
comment		6
committed suicide	Ç	Ç
communist	Ç	Ç
competition		2
competitions		2
concerning		É
concerta	Ç	Ç
concur		É
concurs		É
conditions		I
confidential		o
congratulations		4
connected		_
consequently		É
constitute		É
constituted		É
constitutes		É
contact		F
contacted		F
contest		2
contests		2
converted to christianity	Ç	Ç
converted to islam	Ç	Ç
converted to judaism	Ç	Ç
convicted	Ç	Ç
corona	Ç	Ç
coronan	Ç	Ç
correspondence		É
cost		[
costs		[
covered by confidentiality		À
covered by secrecy		À
covid	Ç	Ç
covid-19	Ç	Ç
coviden	Ç	Ç
cp	Ç	Ç
cp-skada	Ç	Ç
cp-skadad	Ç	Ç
cp-skadada	Ç	Ç
cp-skadade	Ç	Ç
cp-skadan	Ç	Ç
cpap	Ç	Ç
credit card		c
credit cards		c
criminal	Ç	Ç
criminal record	Ç	Ç
crohn's disease	Ç	Ç
crohns sjukdom	Ç	Ç
cuf	Ç	Ç
cup	5
cupen	5
cuper	5
custody dispute	Ç	Ç
cvc	c	c
cvc-kod	c
cvc-koden	c
cvv	c	c
cykeltävling	0
cykeltävlingar	0
cykeltävlingarna	0
cykeltävlingen	0
cystic fibrosis	Ç	Ç
cystisk fibros	Ç	Ç
dagen	H
daglig verksamhet	Ç	Ç
dags dato	É
dagsböter	Ç	Ç
danske bank	`	`
danske banken	`	`
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
de du	=
de rörande	Ê
de som	=
de som vinner	E
deadline	G	G
deadlinen	G	G
deaf	Ç	Ç
dealade	Ç	Ç
dealar	Ç	Ç
debit card		c
debit cards		c
debitera	É
debiterade	É
debiterades	É
debiterar	É
debiteras	É
debiterat	É
debts	Ç	Ç
dec	H	H
december	H	H
deem		É
deemed		É
deems		É
deeply concerning		Ê
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
delgav	É
delgavs misstanke	Ç	Ç
delges misstanke	Ç	Ç
delgiva	É
delgiver	É
delgivits misstanke	Ç	Ç
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
deltaga	7É
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
deltager	É
deltar	7
dem du	=
dem som	=
demens	kÇ	Ç
demensavdelning	k
demensavdelningen	kÇ	Ç
demensboende	kÇ	Ç
demensboendet	kÇ	Ç
demensdiagnos	kÇ	Ç
demensdiagnosen	kÇ	Ç
demensen	kÇ	Ç
demenssjuk	k
demenssjuka	k
demenssjukdom	kÇ	Ç
demenssjukdomen	kÇ	Ç
dement	kÇ	Ç
dementa	kÇ	Ç
demente	Ç	Ç
dementia	Ç	kÇ
demonstrate that		É
demonstrated that		É
demonstrates that		É
den du	=
den rörande	Ê
den som	=
den som vill	9
den som vinner	E
den sökande	É
dependent upon		Ê
depending upon		Ê
deported	Ç	Ç
depressed	Ç	Ç
depression	Ç	Ç
depressionen	Ç	Ç
depressioner	Ç	Ç
deprimerad	Ç	Ç
deprimerada	Ç	Ç
deprimerade	Ç	Ç
deras vidkommande	É
despatch		É
despatched		É
despatches		É
despite the fact that		É
desslikes	É
destruera	É
destruerade	É
destruerar	É
destrueras	É
destruerat	É
det enda du behöver	8
det faktum att	É
det förhållandet att	É
det handlar om	0
det rörande	Ê
det stora flertalet	É
det är sekretess	Á
detektera	É
detekterade	É
detekterar	É
detekteras	É
detekterat	É
detta avseende	Ê
diabetes	Ç	Ç
diabetesen	Ç	Ç
diabetic	Ç	Ç
diabetiker	Ç	Ç
diabetikern	Ç	Ç
diagnos	Ç	Ç
diagnosed	Ç	Ç
diagnosen	Ç	Ç
diagnosen är ställd	0	0
diagnoser	Ç	Ç
diagnosticerad	Ç	Ç
diagnosticerade	Ç	Ç
diagnostiserad	Ç	Ç
diagnostiserade	Ç	Ç
diakonia	d
diakonias	d
dialog gällande	É
dialogen gällande	É
dialys	Ç	Ç
dialysen	Ç	Ç
dik	Ç	Ç
dikta	6
diners	c	c
diners club	c	c
diners-kort	c
diners-kortet	c
direktmeddelande	F
direktmeddelanden	F
direktmeddelandet	F
disability	Ç	Ç
disabled	Ç	Ç
disabled persons		Ê
disciplinärende	Ã
disciplinärendet	Ã
discontinue		É
discontinued		É
discontinues		É
disease	Ç	Ç
diskbråck	Ç	Ç
diskbråcket	Ç	Ç
diskrepans	É
diskrepansen	É
displaced persons		Ê
disponera	É
disponerade	É
disponerar	É
disponerat	É
disseminate		É
disseminated		É
disseminates		É
disseminating		É
dissemination		É
ditt bidrag	d
divorced	Ç	Ç
djupt religiös	Ç	Ç
djupt rörande	Ê
djupt troende	Ç	Ç
djurplågare	Ç	Ç
djurplågaren	Ç	Ç
djurplågeri	Ç	Ç
djurplågeriet	Ç	Ç
dm	F	F
dna	Ç	Ç
dna-profil	Ç	Ç
dna-profilen	Ç	Ç
dna-prov	Ç	Ç
dna-provet	Ç	Ç
dnat	Ç	Ç
do not distribute		oÀ
do not hesitate to		É
do not share		o
dog	Ç
dog av nyfikenhet	0	0
dog av skam	0	0
dog av skratt	0	0
dog ut	0	0
domiciled in		É
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
down syndrome	Ç	kÇ
down's syndrome	Ç	Ç
downs syndrom	kÇ	Ç
dra en vinnare	CE
dra försorg	Ê
dra tre vinnare	CE
dra två vinnare	CE
draga	É
drager	É
drages	É
dragit försorg	Ê
dragning	C
dragningen	C
dragningen är öppen	G
drar	C
drar försorg	Ê
dras	C
draw		C
drawn		C
dressyrtävling	0
dressyrtävlingar	0
dressyrtävlingarna	0
dressyrtävlingen	0
dricker för mycket	Ç	Ç
drog försorg	Ê
drogberoende	Ç	Ç
drogberoendet	Ç	Ç
drogfri	Ç	Ç
drogfri i	Ç	Ç
drogfri sedan	Ç	Ç
drogproblem	Ç	Ç
drogproblemen	Ç	Ç
drogtest	Â
drogtestet	Â
drug dealer	Ç	Ç
drunknade	Ç	Ç
drunknat	Ç	Ç
drus	Ç	Ç
drusen	Ç	Ç
dråp	Ç	Ç
dråpet	Ç	Ç
dröjsmål	É
dröjsmålet	É
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
dubbelmord	Ç	Ç
dubbelmordet	Ç	Ç
due to the fact		É
dylik	É
dylika	É
dylikt	É
dyskalkyli	Ç	Ç
dyskalkylin	Ç	Ç
dyslektiker	Ç	Ç
dyslektikern	Ç	Ç
dyslexi	Ç	Ç
dyslexia	Ç	Ç
dyslexic	Ç	Ç
dyslexin	Ç	Ç
därav följer	É
därest	É
därigenom	É
därjämte	É
därom	É
därstädes	É
därstädes befintlig	É
därtill	É
därutinnan	É
därutöver	É
därvid	É
därvidlag	É
dödade	Ç	Ç
dödat	Ç	Ç
dödssjuk	Ç	Ç
dödssjuk på	0	0
dödssjuka	Ç	Ç
dödssjuke	Ç	Ç
döende	Ç	Ç
dömd	Ç	Ç
dömd att gå	0	0
dömd att misslyckas	0	0
dömda	Ç	Ç
dömda att gå	0	0
dömda att misslyckas	0	0
dömde	Ç	Ç
dömde matchen	0	0
dömde till straff	0	0
dömde ut	0	0
dömdes	Ç	Ç
dömdes att gå	0	0
dömdes att misslyckas	0	0
dömdes till frispark	0	0
dömdes till hörna	0	0
dömdes till offside	0	0
dömdes till straff	0	0
döms	Ç	Ç
döms att gå	0	0
döms att misslyckas	0	0
dömt	Ç	Ç
dömts	Ç	Ç
dömts till	Ç	Ç
döptes in i	Ç	Ç
döttrar	W
döv	Ç	Ç
döv för	0	0
döv öron	0	0
döva	Ç	Ç
döva för	0	0
döva öron	0	0
dövblind	Ç	Ç
dövblinda	Ç	Ç
dövblinde	Ç	Ç
döve	Ç	Ç
dövhet	Ç	Ç
dövheten	Ç	Ç
e-postkonto	0
e-postkonton	0
e-postkontot	0
e.dyl	É
e.dyl.	É
each		M
eating disorder	Ç	Ç
effektivisera	É
effektiviserar	É
effektiviseras	É
effektiviserat	É
effektuera	É
effektuerade	É
effektuerar	É
effektueras	É
effektuerat	É
efterhöra	É
efterkom	É
efterkomma	É
efterkommer	É
efterkommit	É
efterleva	É
efterlevde	É
efterlever	É
efterlevnad	É
efterlevnaden	É
efterlevs	É
efterlevt	É
efterlyst	Ç	Ç
efterlysta	Ç	Ç
efterlyste	Ç	Ç
egen profil	?
egen sida	?
egentligen får jag inte	Á
egentligen får vi inte	Á
egenvärde	0
egenvärdet	0
egna profil	?
egna sida	?
ehlers-danlos	Ç	Ç
ehuru	É
eight years		i
eighteen		ST
ej	È
ej för publicering	oÀ
ej för spridning	oÀ
ej för vidare spridning	oÀ
ej offentlig handling	oÀ
ej offentligt	o
ekonomiska problem	Ç	Ç
ekonomiskt avseende	Ê
ekonomiskt bistånd	Ç	Ç
eksem	Ç	Ç
eksemet	Ç	Ç
el dylik	Ê
el dylika	Ê
el dylikt	Ê
elbil	f
eldade upp	Ç	Ç
eldade upp hejarklacken	0	0
eldade upp laget	0	0
eldade upp publiken	0	0
eldade upp stämningen	0	0
eldade upp ved	0	0
eldat upp	Ç	Ç
eldat upp hejarklacken	0	0
eldat upp laget	0	0
eldat upp publiken	0	0
eldat upp stämningen	0	0
eldat upp ved	0	0
elektrikerna	Ç	Ç
elev	W
elevakt	ÂÃ
elevakten	ÂÃ
eleven	W
eleven years		i
elever	W
eleverna	W
elevhälsan	Ã
elevhälsoteamet	Ã
eliminera	É
eliminerade	É
eliminerar	É
elimineras	É
eliminerat	É
eljest	É
eller dylik	Ê
eller dylika	Ê
eller dylikt	Ê
elskuld	Ç	Ç
elucidate		É
elucidates		É
elva år	i
elvaårig	i
elvaåriga	i
elvaårige	i
elvaåring	i
elvaåringen	i
email		6
emailed		F
emedan	É
emellertid	É
emotse	É
emotser	É
emotses	É
emotsett	É
emotsåg	É
emottaga	É
emottagas	É
emottager	É
emottages	É
emottas	É
en och var	É
en rörande	Ê
enahanda	É
enclosed herewith		É
endast för behöriga	oÀ
endast för intern användning	oÀ
endast för internt bruk	oÀ
endast för tjänstebruk	oÀ
endast för vuxna	ST
endeavor		É
endeavour		É
endeavoured		É
endeavouring		É
endeavours		É
endometrios	Ç	Ç
endometriosen	Ç	Ç
endorsed		_
endorsed by		B_
ends		G
enkom	É
enl	É
enl.	É
enligt gällande bestämmelser	É
enligt gällande föreskrifter	É
enligt säkerhetsskyddslagen	oÀ
enquire about		É
ensamkommande	Ç	Ç
ensamstående	Ç	Ç
ensure that		É
ensured that		É
ensures that		É
ensuring that		É
enter		67
enter to win		367
entlediga	É
entledigade	É
entledigar	É
entledigas	É
entledigats	É
entreprenörens	e
entries		7
entry		7
entry fee		YZ
entry fees		YZ
enumerate		É
enumerated		É
enumerates		É
envar	É
envisage		É
envisaged		É
envisages		É
enär	É
epa	f
epa-traktor	f
epa-traktorer	f
epa-traktorn	f
epatraktor	f
epatraktorer	f
epatraktorn	f
epilepsi	Ç	Ç
epilepsin	Ç	Ç
epilepsy	Ç	Ç
epileptiker	Ç	Ç
epileptikern	Ç	Ç
epileptiskt anfall	Ç	Ç
epipen	Ç	Ç
epostkonto	0
epostkonton	0
epostkontot	0
erforderlig	É
erforderliga	É
erforderligen	É
erforderligt	É
erfordra	É
erfordrade	É
erfordrades	É
erfordrar	É
erfordras	É
erfordrat	É
erfordrats	É
erhålla	É
erhållas	É
erhållen	É
erhåller	É
erhålles	É
erhållet	É
erhållit	É
erhållna	É
erhålls	É
erhöll	É
erinra	É
erinra om	É
erinrade om	É
erinran	É
erinrar	É
erinrar om	É
erinras om	É
eritrean	Ç	Ç
eritreanen	Ç	Ç
eritreansk bakgrund	Ç	Ç
eritreansk familj	Ç	Ç
eritreansk flykting	Ç	Ç
eritreansk härkomst	Ç	Ç
eritreansk släkt	Ç	Ç
eritreanska rötter	Ç	Ç
erkände brottet	Ç	Ç
erkände inbrottet	Ç	Ç
erkände misshandeln	Ç	Ç
erkände mordet	Ç	Ç
erkände rånet	Ç	Ç
erkände snatteriet	Ç	Ç
erkände stölden	Ç	Ç
erkänt brottet	Ç	Ç
erkänt inbrottet	Ç	Ç
erkänt misshandeln	Ç	Ç
erkänt mordet	Ç	Ç
erkänt rånet	Ç	Ç
erkänt snatteriet	Ç	Ç
erkänt stölden	Ç	Ç
erlade	É
erlagt	É
erlagts	É
erlägga	É
erläggande	É
erläggandet	É
erläggas	É
erlägger	É
erlägges	É
erläggs	É
erroneous		É
erroneously		É
ersättning utgår	É
ert vidkommande	É
esplanad	Ä	Ä
esplanaden	Ä	Ä
essentiell	É
essentiella	É
essentiellt	É
estimera	É
estimerad	É
estimerade	É
estimerar	É
estimeras	É
estimerat	É
etiopier	Ç	Ç
etiopiern	Ç	Ç
etiopisk bakgrund	Ç	Ç
etiopisk familj	Ç	Ç
etiopisk flykting	Ç	Ç
etiopisk härkomst	Ç	Ç
etiopisk släkt	Ç	Ç
etnisk bakgrund	Ç	Ç
etnisk härkomst	Ç	Ç
etniskt ursprung	Ç	Ç
ett ansenligt antal	É
ett avseende	Ê
ett betydande antal	É
ett flertal	É
ett ringa antal	É
ett rörande	Ê
ett stort antal	É
ett år	i
ettan	i
ettårig	i
ettåriga	i
ettårige	i
ettåring	i
ettåringen	i
evakueringsoperation	0	0
evakueringsoperationen	0	0
evaluera	É
evaluerade	É
evaluerar	É
evalueras	É
evaluerat	É
evicted	Ç	Ç
exkl	É
exkl.	É
expedite		É
expedited		É
expedites		É
expediting		É
expeditious		É
expeditiously		É
expelled	Ç	Ç
expenditure		É
expenditures		É
extra anpassningar	Ç	Ç
extra kromosom	Ç	Ç
extremist	Ç	Ç
extremisten	Ç	Ç
f i engelska	Ç	Ç
f i fysik	Ç	Ç
f i historia	Ç	Ç
f i idrott	Ç	Ç
f i kemi	Ç	Ç
f i matematik	Ç	Ç
f i matte	Ç	Ç
f i no	Ç	Ç
f i so	Ç	Ç
f i svenska	Ç	Ç
f.n	É
f.n.	É
f.v.b.	É
f.ö	É
f.ö.	É
facebookkonto	0
facebookkonton	0
facebookkontot	0
facilitate		É
facilitated		É
facilitates		É
facilitating		É
facilitera	É
faciliterade	É
faciliterar	É
faciliterat	É
facket	Ç	Ç
fackförbund	Ç	Ç
fackförbundet	Ç	Ç
fackföreningsmedlem	Ç	Ç
fackföreningsmedlemmen	Ç	Ç
facklig tillhörighet	Ç	Ç
fackligt aktiv	Ç	Ç
fackligt ansluten	Ç	Ç
fackligt engagerad	Ç	Ç
fackligt medlemskap	Ç	Ç
fackligt organiserad	Ç	Ç
fackmedlem	Ç	Ç
fackmedlemmen	Ç	Ç
faderskapsutredning	Ã
faderskapsutredningen	Ã
failed english	Ç	Ç
failed math	Ç	Ç
failed maths	Ç	Ç
failed swedish	Ç	Ç
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
familjehem	Ç	Ç
familjehemmet	Ç	Ç
familjehemsplacerad	Ç	Ç
familjehemsplacerade	Ç	Ç
familjehemsplacering	Ã
familjehemsplaceringen	Ã
familjemedlem	<
familjemedlemmar	<
familjeproblem	Ç	Ç
familjerätten har utrett	Â
fanns att tillgå	É
fantastisk insats	0
far illa	Ç	Ç
farit illa	Ç	Ç
fascist	Ç	Ç
fascisten	Ç	Ç
fastade	Ç	Ç
fastar	Ç	Ç
fastar från godis	0	0
fastar från sociala	0	0
fastar från socker	0	0
fastighets	Ç	Ç
fastställa	É
fastställas	É
fastställde	É
fastställdes	É
fastställer	É
fastställs	É
fastställt	É
fastställts	É
fb	]	]
feasible		É
feb	H	H
feber	Ç	Ç
feber i	0	0
feber inför	0	0
febern	Ç	Ç
februari	H
february		H
fee		Y
feed		?
feel free to		9
fees		Y
felon	Ç	Ç
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
feministiskt initiativ	Ç	Ç
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
fetma	Ç	Ç
fetman	Ç	Ç
fibromyalgi	Ç	Ç
fibromyalgin	Ç	Ç
fick amputera	Ç	Ç
fick asyl	Ç	Ç
fick böter	Ç	Ç
fick cancerbesked	Ç	Ç
fick cancerbeskedet	Ç	Ç
fick dagsböter	Ç	Ç
fick diagnosen add	Ç	Ç
fick diagnosen als	Ç	Ç
fick diagnosen kol	Ç	Ç
fick diagnosen ms	Ç	Ç
fick ett astmaanfall	Ç	Ç
fick ett epilepsianfall	Ç	Ç
fick ett f i	Ç	Ç
fick ett krampanfall	Ç	Ç
fick ett missfall	Ç	Ç
fick ett återfall	Ç	Ç
fick f i	Ç	Ç
fick fängelse	Ç	Ç
fick hjälp av soc	Ç	Ç
fick hjälp av socialtjänsten	Ç	Ç
fick hjärtstopp	Ç	Ç
fick insatser av soc	Ç	Ç
fick insatser av socialtjänsten	Ç	Ç
fick kicken	Ç	Ç
fick körkortet indraget	Ç	Ç
fick missfall	Ç	Ç
fick panikångest	Ç	Ç
fick samhällstjänst	Ç	Ç
fick sparken	Ç	Ç
fick stöd av soc	Ç	Ç
fick stöd av socialtjänsten	Ç	Ç
fick återfall	Ç	Ç
ficktjuv	Ç	Ç
ficktjuven	Ç	Ç
film	m	m
filma	6
filmen	m	m
filmens	m	m
filmer	m	m
filmerna	m	m
filmfilmen	m	m
fin rörande	Ê
finalise		É
finalised		É
finalises		É
finalize		É
finalized		É
finansförbundet	Ç	Ç
finaste bidrag	D
finaste bidraget	D
finaste bild	D
finaste bilden	D
finaste motivering	D
finaste motiveringen	D
finaste svar	D
finaste svaret	D
fined	Ç	Ç
fingerade personuppgifter	Ç	Ç
fingeravtryck	Ç	Ç
fingeravtrycken	Ç	Ç
fingeravtrycket	Ç	Ç
fingerprints	Ç	Ç
finnas att tillgå	É
finns att tillgå	É
finns möjlighet att	É
finns möjlighet till	É
finns möjligheten att	É
finska rötter	Ç	Ç
finskt blod	Ç	Ç
finskt påbrå	Ç	Ç
finskt ursprung	Ç	Ç
firade chanukka	Ç	Ç
firade diwali	Ç	Ç
firade eid	Ç	Ç
firade hanukka	Ç	Ç
firade pesach	Ç	Ç
firade ramadan	Ç	Ç
firade rosh	Ç	Ç
firade vaisakhi	Ç	Ç
firade yom	Ç	Ç
firar chanukka	Ç	Ç
firar diwali	Ç	Ç
firar eid	Ç	Ç
firar hanukka	Ç	Ç
firar inte födelsedagar	Ç	Ç
firar inte jul	Ç	Ç
firar pesach	Ç	Ç
firar ramadan	Ç	Ç
firar rosh	Ç	Ç
firar vaisakhi	Ç	Ç
firar yom	Ç	Ç
fire engine		h
firmabil	f
first prize		L
fisketävling	0
fisketävlingar	0
fisketävlingarna	0
fisketävlingen	0
five years		i
flata	Ç	Ç
flatan	Ç	Ç
fled from	Ç	Ç
flertalet	É
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
flydde	Ç	Ç
flydde från	Ç	Ç
flydde från sin familj	Ç	Ç
flydde från sin make	Ç	Ç
flydde från sin man	Ç	Ç
flydde från sin sambo	Ç	Ç
flydde fältet	0	0
flydde för livet	0	0
flygoperation	0	0
flygoperationen	0	0
flykting	Ç	Ç
flyktingbakgrund	Ç	Ç
flyktingbakgrunden	Ç	Ç
flyktingen	Ç	Ç
flytt	Ç	Ç
flytt från	Ç	Ç
flytt från sin familj	Ç	Ç
flytt från sin make	Ç	Ç
flytt från sin man	Ç	Ç
flytt från sin sambo	Ç	Ç
flytt fältet	0	0
flytt hem	0	0
flytt ihop	0	0
flytt in	0	0
flytt till	0	0
flytt ut	0	0
flyttbil	f
flöde	?
flödet	?
fobi	Ç	Ç
fobier	Ç	Ç
folkbokförd	Å	Å
folkbokförda	Å	Å
folkbokföringsadress	Å	Å
folkbokföringsadressen	Å	Å
folkpartist	Ç	Ç
folkpartisten	Ç	Ç
follow		6
fondens	e
for a chance to		8
for illa	Ç	Ç
for internal use		oÀ
for internal use only		oÀ
for the duration of		É
for the purpose of		É
for the purposes of		É
for the reason that		É
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
formellt avseende	Ê
formgivningstävling	0
formgivningstävlingen	0
forslas bort	f
forthwith		É
fortkörare	f
fortköraren	f
fortkörning	fÇ	Ç
fortkörningen	fÇ	Ç
fortlöpande	É
foster care	Ç	Ç
fosterfamilj	Ç	Ç
fosterfamiljen	Ç	Ç
fosterhem	Ç	Ç
fosterhemmet	Ç	Ç
fosterhemsplacerad	Ç	Ç
fosterhemsplacerade	Ç	Ç
fota	6
fotboja	Ç	Ç
fotbojan	Ç	Ç
fotografera	6
fotoperation	Ç	Ç
fotoperationen	Ç	Ç
fotskada	Ç	Ç
fotskadan	Ç	Ç
found guilty	Ç	Ç
four years		i
fram till	G
framdeles	É
framgent	É
framlade	É
framlades	É
framlagt	É
framledes	É
framlägga	É
framlägger	É
framläggs	É
framställan	É
fraud		1
frauds		1
fraudsters		1
fredag	H
fredagen	H
fredagens	H
free		\
frekvent	É
frekventera	É
frekventerade	É
frekventerar	É
frekventeras	É
friad	Ç	Ç
friade	Ç	Ç
friades	Ç	Ç
friades av publiken	0	0
friades från	Ç	Ç
frias	Ç	Ç
frias från	Ç	Ç
friats	Ç	Ç
friday		H
friend		<
friends		<
frihetsberövad	Ç	Ç
frihetsberövade	Ç	Ç
friidrottstävling	0
friidrottstävlingar	0
friidrottstävlingarna	0
friidrottstävlingen	0
frikyrkan	Ç	Ç
frikyrklig	Ç	Ç
frikyrkliga	Ç	Ç
frikyrklige	Ç	Ç
frikänd	Ç	Ç
frikända	Ç	Ç
frikändes	Ç	Ç
frikänts	Ç	Ç
frisk som	0	0
friskförklarad	Ç	Ç
friskförklarades	Ç	Ç
fristående	_È
fritidsbuss	h
fritidsbussen	h
frivilligt	9
from		U
frälsningsarmén	dÇ	Ç
frälsningsarméns	d
frälst	Ç	Ç
fråga gällande	É
frågan gällande	É
frågeställning	É
frågeställningar	É
frågeställningarna	É
frågeställningen	É
frågor gällande	É
frågorna gällande	É
från	U
frånskild	Ç	Ç
frånskilda	Ç	Ç
frånskilde	Ç	Ç
frånträda	É
frånträdde	É
frånträder	É
frånträtt	É
frånvaro	Ã
frånvaron	Ã
fsk	É
fullgjorde	É
fullgjort	É
fullgjorts	É
fullgör	É
fullgöra	É
fullgöras	É
fullgörs	É
fundraiser		d
fundraisers		d
fundraising		d
funktionshinder	Ç	Ç
funktionshindrad	Ç	Ç
funktionshindrada	Ç	Ç
funktionshindrade	Ç	Ç
funktionsnedsatt	Ç	Ç
funktionsnedsatta	Ç	Ç
funktionsnedsatte	Ç	Ç
funktionsnedsättning	Ç	Ç
funktionsnedsättningar	Ç	Ç
funktionsnedsättningen	Ç	Ç
funktionsvariation	Ç	Ç
funktionsvariationen	Ç	Ç
furnish us with		É
furnish with		É
furnished with		É
furthermore		É
fuskade med assistansen	Ç	Ç
fuskade med assistansersättning	Ç	Ç
fuskade med bidrag	Ç	Ç
fuskat med assistansen	Ç	Ç
fuskat med assistansersättning	Ç	Ç
fuskat med bidrag	Ç	Ç
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
fysioterapeuterna	Ç	Ç
fälldes för	Ç	Ç
fängelse	Ç	Ç
fängelsedom	Ç	Ç
fängelsedomar	Ç	Ç
fängelsedomen	Ç	Ç
fängelsestraff	Ç	Ç
fängelsestraffet	Ç	Ç
fängelset	Ç	Ç
färdigställa	É
färdigställande	É
färdigställandet	É
färdigställas	É
färdigställde	É
färdigställdes	É
färdigställer	É
färdigställs	É
färdigställt	É
färdigställts	É
färdtjänst	Ç	Ç
färdtjänstbil	h
färdtjänstbilen	h
färdtjänsten	Ç	Ç
färgblind	Ç	Ç
färgblinda	Ç	Ç
fäst avseende	Ê
fästa avseende	Ê
fäste avseende	Ê
fäster avseende	Ê
får besked	F
får egentligen inte avslöja	Á
får egentligen inte berätta	Á
får egentligen inte säga	Á
får ej delas	oÀ
får ej publiceras	oÀ
får ej spridas	oÀ
får ej spridas vidare	oÀ
får ett f i	Ç	Ç
får ett meddelande	F
får ett mejl	F
får ett sms	F
får f i	Ç	Ç
får hjälp av soc	Ç	Ç
får hjälp av socialtjänsten	Ç	Ç
får insatser av soc	Ç	Ç
får insatser av socialtjänsten	Ç	Ç
får inte berätta detta	Á
får inte delas	oÀ
får inte publiceras	oÀ
får inte spridas	oÀ
får inte spridas vidare	oÀ
får inte säga detta	Á
får jag egentligen inte	Á
får stöd av soc	Ç	Ç
får stöd av socialtjänsten	Ç	Ç
får veta	F
får vi egentligen inte	Á
får vinnaren	L
får vinnarna	L
fått amputera	Ç	Ç
fått asyl	Ç	Ç
fått böter	Ç	Ç
fått cancerbesked	Ç	Ç
fått cancerbeskedet	Ç	Ç
fått diagnosen add	Ç	Ç
fått diagnosen als	Ç	Ç
fått diagnosen kol	Ç	Ç
fått diagnosen ms	Ç	Ç
fått ekonomiskt bistånd	Â
fått ett astmaanfall	Ç	Ç
fått ett epilepsianfall	Ç	Ç
fått ett f i	Ç	Ç
fått ett krampanfall	Ç	Ç
fått ett missfall	Ç	Ç
fått ett återfall	Ç	Ç
fått f i	Ç	Ç
fått hjälp av soc	Ç	Ç
fått hjälp av socialtjänsten	Ç	Ç
fått hjärtstopp	Ç	Ç
fått insatser av soc	Ç	Ç
fått insatser av socialtjänsten	Ç	Ç
fått kicken	Ç	Ç
fått körkortet indraget	Ç	Ç
fått missfall	Ç	Ç
fått panikångest	Ç	Ç
fått sparken	Ç	Ç
fått stöd av soc	Ç	Ç
fått stöd av socialtjänsten	Ç	Ç
fått återfall	Ç	Ç
född i afghanistan	Ç	Ç
född i bosnien	Ç	Ç
född i eritrea	Ç	Ç
född i etiopien	Ç	Ç
född i irak	Ç	Ç
född i iran	Ç	Ç
född i kosovo	Ç	Ç
född i libanon	Ç	Ç
född i palestina	Ç	Ç
född i somalia	Ç	Ç
född i sudan	Ç	Ç
född i syrien	Ç	Ç
född i turkiet	Ç	Ç
född i ukraina	Ç	Ç
född i vietnam	Ç	Ç
följ	6
följaktligen	É
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
för den händelse	É
för den händelse att	É
för det fall	É
för det fall att	É
för din chans	8
för en chans	8
för erhållande av	É
för fullgörande av	É
för vinnande av	É
föranleda	É
föranledde	É
föranleder	É
föranleds	É
föranlett	É
föraren	f
förbrytare	Ç	Ç
förbrytaren	Ç	Ç
förbundets	e
före	G
förebringa	É
förebringar	É
föredragningslista	É
föredragningslistan	É
förefalla	É
förefaller	É
förefanns	É
förefinnas	É
förefinns	É
föreföll	É
föregående månad	É
föregående vecka	É
föregående år	É
förelegat	É
föreligga	É
föreliggande	É
föreligger	É
föreligger möjlighet	É
förelåg	É
föreningens	e
förenämnda	É
föreskrev	É
föreskriva	É
föreskriven	É
föreskriver	É
föreskrivet	É
föreskrivit	É
föreskrivna	É
föreskrivs	É
föreställning	m
föreställningar	m
föreställningarna	m
föreställningen	m
företa	É
företaga	É
företager	É
företages	É
företagets	e
företagit	É
företar	É
företas	É
förete	É
företedde	É
företer	É
företog	É
företrädesvis	É
förett	É
förevisa	É
förevisade	É
förevisar	É
förevisas	É
förevisat	É
förfalla till betalning	É
förfaller till betalning	É
förfar	É
förfara	É
förfarande	É
förfarandet	É
förfaringssätt	É
förfaringssättet	É
förfoga över	É
förfogade över	É
förfogar över	É
förfogat över	É
förfor	É
förhandenvarande	É
förkyld	Ç	Ç
förkylda	Ç	Ç
förlamad	Ç	Ç
förlamad av	0	0
förlamad inför	0	0
förlamada	Ç	Ç
förlamade	Ç	Ç
förlossningsskada	Ç	Ç
förlossningsskadan	Ç	Ç
förmå	É
förmår	É
förordna	É
förordnad	É
förordnade	É
förordnande	É
förordnandet	É
förordnar	É
förordnas	É
förordnat	É
förordnats	É
förorsaka	É
förorsakade	É
förorsakar	É
förorsakas	É
förorsakat	É
förplikta	É
förpliktad	É
förpliktelse	É
förpliktelser	É
förpliktelserna	É
förpliktiga	É
förpliktigad	É
förpliktigade	É
förpliktigar	É
förpliktigas	É
församlingen	Ç	Ç
församlingens	e
förskingrade	Ç	Ç
förskingrat	Ç	Ç
förskingring	Ç	Ç
förskingringen	Ç	Ç
förskolans	e
förskolebarn	W
förskolebarnen	W
förskoleklass	Wi
förskoleklassen	Wi
förskoleplats	5
förskoleplatsen	5
förskoleplatser	5
förskoleplatserna	5
förslag gällande	É
förslaget gällande	É
förslagsvis	É
förslitningsskada	Ç	Ç
förslitningsskadan	Ç	Ç
förslitningsskadaor	Ç	Ç
försorg	É
först med rätt svar	D
först till kvarn	D
första pris	L
första priset	L
förstapris	L
förstapriset	L
förståndshandikappad	Ç	Ç
förståndshandikappada	Ç	Ç
förståndshandikappade	Ç	Ç
försvarsförbundet	Ç	Ç
försälja	É
försäljer	É
försäljs	É
försålde	É
försåldes	É
försålt	É
försåvitt	É
försökt ta livet av	Ç	Ç
försökt ta sitt liv	Ç	Ç
försökte ta livet av	Ç	Ç
försökte ta sitt liv	Ç	Ç
försörjningsstöd	Ç	Ç
försörjningsstödet	Ç	Ç
förteckning	É
förteckningar	É
förteckningarna	É
förteckningen	É
förtidspensionerad	Ç	Ç
förtidspensionerada	Ç	Ç
förtidspensionerade	Ç	Ç
förtidspensionär	Ç	Ç
förtidspensionären	Ç	Ç
förtroligt	o
förtäring	É
förutnämnda	É
förutvarande	É
förvaltare	Ç	Ç
förvaltare för	k
förvaltaren	Ç	Ç
förvaltarskap	k
förvaltarskapet	k
förvaltningens	e
förvärva	É
förvärvade	É
förvärvades	É
förvärvar	É
förvärvas	É
förvärvat	É
förälder	X
föräldern	X
föräldrar	X
föräldrarna	X
gallsten	Ç	Ç
gallstenar	Ç	Ç
gallstenen	Ç	Ç
gang member	Ç	Ç
gastric bypass	Ç	Ç
gata	Ä	Ä
gatan	Ä	Ä
gay	Ç	Ç
ge ett bidrag	d
genbärare	Ç	Ç
genbäraren	Ç	Ç
gendefekt	Ç	Ç
gendefekten	Ç	Ç
gender dysphoria	Ç	Ç
generera	É
genererade	É
genererar	É
genereras	É
genererat	É
genetisk avvikelse	Ç	Ç
genetisk defekt	Ç	Ç
genetisk sjukdom	Ç	Ç
genmutation	Ç	Ç
genmutationen	Ç	Ç
genom att betala	8[
genom att handla	8[
genom att köpa	8[
genom att swisha	8[
genomför en analys	É
genomför en undersökning	É
genomför en utvärdering	É
genomföra en analys	É
genomföra en undersökning	É
genomföra en utvärdering	É
genomförandeplan	Ã
genomförandeplanen	Ã
genomförde en analys	É
genomförde en undersökning	É
genomförde en utvärdering	É
genomgick en operation	Ç	Ç
genomgick könskorrigering	Ç	Ç
genomgår en operation	Ç	Ç
genomgår könskorrigering	Ç	Ç
genomgått en operation	Ç	Ç
geografiskt avseende	Ê
ges möjlighet att	É
ges möjligheten att	É
gestaltningstävling	0
gestaltningstävlingen	0
getting divorced	Ç	Ç
gick bort	Ç	Ç
gick hastigt bort	Ç	Ç
gick hos kurator	Ç	Ç
gick hos kuratorn	Ç	Ç
gick hos psykolog	Ç	Ç
gick hos psykologen	Ç	Ç
gick i dialys	Ç	Ç
gick i konkurs	Ç	Ç
gick i samtalsterapi	Ç	Ç
gick i terapi	Ç	Ç
gick i väggen	Ç	Ç
gick in i väggen	Ç	Ç
gick om ettan	Ç	Ç
gick om femman	Ç	Ç
gick om fyran	Ç	Ç
gick om nian	Ç	Ç
gick om sexan	Ç	Ç
gick om sjuan	Ç	Ç
gick om trean	Ç	Ç
gick om tvåan	Ç	Ç
gick om åttan	Ç	Ç
gick oväntat bort	Ç	Ç
gick på aa-möten	Ç	Ç
gick på antabus	Ç	Ç
gick på bup	Ç	Ç
gick på dialys	Ç	Ç
gick på försörjningsstöd	Ç	Ç
gick på metadon	Ç	Ç
gick på mödravården	Ç	Ç
gick på rehab	Ç	Ç
gick på soc	Ç	Ç
gick på socialbidrag	Ç	Ç
gick stilla bort	Ç	Ç
gick ur facket	Ç	Ç
gick ur kommunal	Ç	Ç
gick ur svenska kyrkan	Ç	Ç
gick ur unionen	Ç	Ç
gift card		K
gift cards		K
gikt	Ç	Ç
gikten	Ç	Ç
gilla	6
girokonto	b
girokontot	b
gissa	6
gissningstävling	2
gissningstävlingen	2
giva	É
give consideration to		É
give-away	2	2
give-aways	2	2
giveaway	2K	2K
giveawayen	2K	2K
giveawayer	2K	2K
giveaways	2K	2K
giver	É
gives	É
gjorde abort	Ç	Ç
gjorde en abort	Ç	Ç
gjorde en bedömning	É
gjorde en beställning	É
gjorde en förfrågan	É
gjorde en uppföljning	É
gjorde en utvärdering	É
gjorde en översyn	É
gjort abort	Ç	Ç
gjort en abort	Ç	Ç
gjort en bedömning	É
gjort en förfrågan	É
gjort en uppföljning	É
gjort en utvärdering	É
gjort en översyn	É
glaukom	Ç	Ç
glutenintolerans	Ç	Ç
glutenintoleransen	Ç	Ç
glutenintolerant	Ç	Ç
glutenintoleranta	Ç	Ç
gmail	Æ	Æ
goals		n
god insats	0
god man	Ç	Ç
god man för	k
godkänd	_
godkända	_
godkänds	_
godkänns	_
godkänt	_
going forward		É
gone blind	Ç	Ç
gone deaf	Ç	Ç
goodie-bag	K
goodie-bags	K
goodiebag	K
goodiebags	K
googlemail	Æ	Æ
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
grav synskada	Ç	Ç
gravid	Ç	Ç
gravid med tanken	0	0
gravida	Ç	Ç
graviditet	Ç	Ç
graviditeten	Ç	Ç
gravt synskadad	Ç	Ç
grekisk-ortodox	Ç	Ç
grekisk-ortodoxa	Ç	Ç
grep	Ç
grep chansen	0	0
grep in	0	0
grep mikrofonen	0	0
grep ordet	0	0
grep pennan	0	0
grep tag	0	0
grep tillfället	0	0
greps	Ç	Ç
greps av allvaret	0	0
greps av berättelsen	0	0
greps av ilska	0	0
greps av känslan	0	0
greps av musiken	0	0
greps av panik	0	0
greps av stundens	0	0
greps av stämningen	0	0
gripen	Ç	Ç
gripen av allvaret	0	0
gripen av berättelsen	0	0
gripen av ilska	0	0
gripen av känslan	0	0
gripen av musiken	0	0
gripen av panik	0	0
gripen av stundens	0	0
gripen av stämningen	0	0
gripit	Ç	Ç
gripit chansen	0	0
gripit in	0	0
gripit ordet	0	0
gripit tag	0	0
gripit tillfället	0	0
gripits	Ç	Ç
gripits av allvaret	0	0
gripits av berättelsen	0	0
gripits av ilska	0	0
gripits av känslan	0	0
gripits av musiken	0	0
gripits av panik	0	0
gripits av stundens	0	0
gripits av stämningen	0	0
gripne	Ç	Ç
grooming	Ç	Ç
groomingen	Ç	Ç
grovt rattfylleri	Ç	Ç
gruppboende	kÇ	Ç
gruppboendet	kÇ	Ç
gruppbostad	kÇ	Ç
gruppbostaden	kÇ	Ç
gränd	Ä	Ä
gränden	Ä	Ä
grå starr	Ç	Ç
grå starren	Ç	Ç
grön starr	Ç	Ç
grön ungdom	Ç	Ç
gs-facket	Ç	Ç
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
gällande föreskrifter	É
gängkriminell	Ç	Ç
gängkriminelle	Ç	Ç
gängmedlem	Ç	Ç
gängmedlemmen	Ç	Ç
gängse	É
gärna	9
gärningsman	Ç	Ç
gärningsmannen	Ç	Ç
gå in i väggen	Ç	Ç
går hos kurator	Ç	Ç
går hos kuratorn	Ç	Ç
går hos psykolog	Ç	Ç
går hos psykologen	Ç	Ç
går i anpassad grundskola	Ç	Ç
går i anpassad gymnasieskola	Ç	Ç
går i dialys	Ç	Ç
går i kyrkan varje	Ç	Ç
går i moskén	Ç	Ç
går i samtalsterapi	Ç	Ç
går i synagogan	Ç	Ç
går i särskola	Ç	Ç
går i särskolan	Ç	Ç
går i terapi	Ç	Ç
går i träningsskola	Ç	Ç
går i träningsskolan	Ç	Ç
går om ettan	Ç	Ç
går om femman	Ç	Ç
går om fyran	Ç	Ç
går om nian	Ç	Ç
går om sexan	Ç	Ç
går om sjuan	Ç	Ç
går om trean	Ç	Ç
går om tvåan	Ç	Ç
går om åttan	Ç	Ç
går på aa-möten	Ç	Ç
går på antabus	Ç	Ç
går på bup	Ç	Ç
går på dialys	Ç	Ç
går på försörjningsstöd	Ç	Ç
går på metadon	Ç	Ç
går på mödravården	Ç	Ç
går på rehab	Ç	Ç
går på soc	Ç	Ç
går på socialbidrag	Ç	Ç
gått bort	Ç	Ç
gått hastigt bort	Ç	Ç
gått i konkurs	Ç	Ç
gått i väggen	Ç	Ç
gått in i väggen	Ç	Ç
gått stilla bort	Ç	Ç
gått ur facket	Ç	Ç
gått ur kommunal	Ç	Ç
gått ur svenska kyrkan	Ç	Ç
gått ur unionen	Ç	Ç
gåva	d
gåvan	d
gåvokonto	d
gåvokontot	d
gåvokort	K
gåvokortet	K
gåvor	d
gåvorna	d
gör en bedömning	É
gör en beställning	É
gör en förfrågan	É
gör en uppföljning	É
gör en utvärdering	É
gör en översyn	É
göra en bedömning	É
göra en beställning	É
göra en förfrågan	É
göra en uppföljning	É
göra en utvärdering	É
göra en översyn	É
ha möjlighet att	É
hade det jobbigt hemma	Ç	Ç
hade det struligt hemma	Ç	Ç
hade det stökigt hemma	Ç	Ç
hade det svårt hemma	Ç	Ç
hade det tufft hemma	Ç	Ç
hade dött	Ç	Ç
hade för avsikt att	É
hade inte råd	Ç	Ç
hade knark i	Ç	Ç
hade kniv i	Ç	Ç
hade möjlighet att	É
hade narkotika i	Ç	Ç
hade separerat	Ç	Ç
hade vapen i	Ç	Ç
haemophilia	Ç	Ç
haft hjälp av soc	Ç	Ç
haft hjälp av socialtjänsten	Ç	Ç
haft insatser av soc	Ç	Ç
haft insatser av socialtjänsten	Ç	Ç
haft stöd av soc	Ç	Ç
haft stöd av socialtjänsten	Ç	Ç
hallucinerade	Ç	Ç
hallucinerar	Ç	Ç
halsfluss	Ç	Ç
halsflussen	Ç	Ç
halvsvensk	Ç	Ç
hamnarbetarförbundet	Ç	Ç
handels	Ç	Ç
handelsbanken	`	`
handelsbankens	`	`
handha	É
handhaft	É
handhar	É
handhas	É
handhavande	É
handikapp	Ç	Ç
handikappad	Ç	Ç
handikappada	Ç	Ç
handikappade	Ç	Ç
handikappet	Ç	Ç
handikapplats	f
handikapplatsen	f
handla	[
handla om	0
handlar	[
handlar om	0
handlat	[
handoperation	Ç	Ç
handoperationen	Ç	Ç
handskada	Ç	Ç
handskadan	Ç	Ç
hans vidkommande	É
har avgjorts	4
har avslutats	4
har det fattigt	Ç	Ç
har det jobbigt hemma	Ç	Ç
har det knapert	Ç	Ç
har det struligt hemma	Ç	Ç
har det stökigt hemma	Ç	Ç
har det svårt ekonomiskt	Ç	Ç
har det svårt hemma	Ç	Ç
har det tufft hemma	Ç	Ç
har dragits	4
har druckit för mycket	Ç	Ç
har dött	Ç	Ç
har f i	Ç	Ç
har för avsikt att	É
har hjälp av soc	Ç	Ç
har hjälp av socialtjänsten	Ç	Ç
har insatser av soc	Ç	Ç
har insatser av socialtjänsten	Ç	Ç
har inte råd	Ç	Ç
har knark i	Ç	Ç
har kniv i	Ç	Ç
har möjlighet att	É
har möjligheten att	É
har narkotika i	Ç	Ç
har separerat	Ç	Ç
har skilt sig	Ç	Ç
har stöd av soc	Ç	Ç
har stöd av socialtjänsten	Ç	Ç
har utsedd	4
har utsedda	4
har utsetts	4
har vapen i	Ç	Ç
har vi en vinnare	4E
har vunnit	4
has the ability to		É
has the opportunity to		É
has won		4
hava	É
have the ability to		É
have the opportunity to		É
have won		4
haver	É
hazar	Ç	Ç
hazaren	Ç	Ç
hbtq-person	Ç	Ç
hbtq-personen	Ç	Ç
heart attack	Ç	Ç
heart condition	Ç	Ç
heart transplant	Ç	Ç
heat	5n
heaten	5
heatet	5n
hedersmord	Ç	Ç
hedersmordet	Ç	Ç
hejarklack	5
hejarklacken	5
hela familjen	W
helt blind	Ç	Ç
helt döv	Ç	Ç
hem till	Å	Å
hemadress	Å	Å
hemadressen	Å	Å
hembesök	Â
hembesöket	Â
hemlig	o
hemlig adress	l
hemlig handling	oÀ
hemliga adress	l
hemligstämplad	oÀ
hemligstämplade	oÀ
hemligstämplat	oÀ
hemligt	o
hemlös	Ç	Ç
hemlösa	Ç	Ç
hemlöse	Ç	Ç
hemma hos	Å	Å
hemmahörande	É
hemmasittare	Ç	Ç
hemmasittaren	Ç	Ç
hemofili	Ç	Ç
hemsjukvård	Ç	Ç
hemsjukvården	Ç	Ç
hemskickad	F
hemskickat	F
hemställa	É
hemställan	É
hemställde	É
hemställer	É
hemställs	É
hemställt	É
hemtjänst	Ç	Ç
hemtjänstbesök	Â
hemtjänstbesöket	Â
hemtjänsten	Ç	Ç
hemtjänstens	e
henceforth		É
henceforward		É
hennes vidkommande	É
hepatit	Ç	Ç
hepatit b	Ç	Ç
hepatit c	Ç	Ç
hepatiten	Ç	Ç
hepatitis	Ç	Ç
hepatitis b	Ç	Ç
hepatitis c	Ç	Ç
her account		`
her card		c
hereafter		É
hereby		É
herein		É
hereinafter		É
hereto		É
heretofore		É
hereunder		É
herewith		É
heterosexuell	Ç	Ç
heterosexuelle	Ç	Ç
hets mot folkgrupp	Ç	Ç
highly concerning		Ê
hindu	Ç	Ç
hindun	Ç	Ç
his account		`
his card		c
historiskt avseende	Ê
hit her boyfriend	Ç	Ç
hit her girlfriend	Ç	Ç
hit her husband	Ç	Ç
hit her neighbour	Ç	Ç
hit her wife	Ç	Ç
hit his boyfriend	Ç	Ç
hit his girlfriend	Ç	Ç
hit his husband	Ç	Ç
hit his neighbour	Ç	Ç
hit his wife	Ç	Ç
hitherto		É
hitintills	É
hitta	6
hitting her boyfriend	Ç	Ç
hitting her girlfriend	Ç	Ç
hitting her husband	Ç	Ç
hitting her neighbour	Ç	Ç
hitting her wife	Ç	Ç
hitting his boyfriend	Ç	Ç
hitting his girlfriend	Ç	Ç
hitting his husband	Ç	Ç
hitting his neighbour	Ç	Ç
hitting his wife	Ç	Ç
hiv	Ç	Ç
hiv-positiv	Ç	Ç
hiv-positiva	Ç	Ç
hiv-positive	Ç	Ç
hivpositiv	Ç	Ç
hivpositiva	Ç	Ç
hivpositive	Ç	Ç
hivsmittad	Ç	Ç
hivsmittade	Ç	Ç
hivsmittat	Ç	Ç
hjälpmedel	Ç	Ç
hjälpmedlet	Ç	Ç
hjälporganisation	d
hjälporganisationen	d
hjälporganisationens	d
hjälporganisationer	d
hjälpverksamhet	d
hjälpverksamheten	d
hjärnblödning	Ç	Ç
hjärnblödningen	Ç	Ç
hjärnoperation	Ç	Ç
hjärnoperationen	Ç	Ç
hjärnskada	Ç	Ç
hjärnskadad	Ç	Ç
hjärnskadada	Ç	Ç
hjärnskadade	Ç	Ç
hjärnskadan	Ç	Ç
hjärnskakning	Ç	Ç
hjärnskakningen	Ç	Ç
hjärt-lungfonden	d
hjärt-lungfondens	d
hjärtfel	Ç	Ç
hjärtfelet	Ç	Ç
hjärtflimmer	Ç	Ç
hjärtflimret	Ç	Ç
hjärtinfarkt	Ç	Ç
hjärtinfarkten	Ç	Ç
hjärtinfarkter	Ç	Ç
hjärtoperation	Ç	Ç
hjärtoperationen	Ç	Ç
hjärtopererades	Ç	Ç
hjärtstopp	Ç	Ç
hjärtstoppet	Ç	Ç
hjärtsvikt	Ç	Ç
hjärtsvikten	Ç	Ç
home address	Å	Å
home care	Ç	Ç
homeless	Ç	Ç
homeless shelter	Ç	Ç
homosexual	Ç	Ç
homosexuell	Ç	Ç
homosexuell läggning	Ç	Ç
homosexuella	Ç	Ç
homosexuelle	Ç	Ç
honda	f	f
hondan	f	f
hoppade av gymnasiet	Ç	Ç
hoppade av skolan	Ç	Ç
hoppat av gymnasiet	Ç	Ç
hoppat av skolan	Ç	Ç
hopptävling	0
hopptävlingar	0
hopptävlingarna	0
hopptävlingen	0
hospice	Ç	Ç
hospicet	Ç	Ç
hospitalised	Ç	Ç
hospitalized	Ç	Ç
hot	Ç	Ç
hotade att döda	Ç	Ç
hotade att skjuta	Ç	Ç
hotade att slå	Ç	Ç
hotade grannen	Ç	Ç
hotade henne	Ç	Ç
hotade honom	Ç	Ç
hotade läraren	Ç	Ç
hotade mig	Ç	Ç
hotade oss	Ç	Ç
hotade personalen	Ç	Ç
hotade polisen	Ç	Ç
hotade rektorn	Ç	Ç
hotade sin	Ç	Ç
hotat henne	Ç	Ç
hotat honom	Ç	Ç
hotat sin	Ç	Ç
hotell- och restaurangfacket	Ç	Ç
hotellnatt	K
hotellnätter	K
hotet	Ç	Ç
hotmail	Æ	Æ
how to enter		8
how to win		8
hudfärg	Ç	Ç
hudfärgen	Ç	Ç
huntington	Ç	Ç
huntington's	Ç	Ç
huntingtons sjukdom	Ç	Ç
huru	É
huruvida	É
husbil	f
hustrumisshandlare	Ç	Ç
hustrumisshandlaren	Ç	Ç
husvagn	f
husvagnar	f
husvagnarna	f
husvagnen	f
huvudperson	m
huvudpersonen	m
huvudsakligen	É
huvudskada	Ç	Ç
huvudskadan	Ç	Ç
huvudvinst	K
huvudvinsten	K
huvudvärk	Ç	Ç
huvudvärken	Ç	Ç
hvb	Ç	Ç
hvb-hem	Ç	Ç
hvb-hemmet	Ç	Ç
hvb-placering	Ã
hvb-placeringen	Ã
hyrbil	f
hyresskuld	Ç	Ç
hyresskulder	Ç	Ç
hyundai	f	f
hyundain	f	f
hädanefter	É
häktad	Ç	Ç
häktada	Ç	Ç
häktade	Ç	Ç
häktade av	0	0
häktade loss	0	0
häktade på	0	0
häktades	Ç	Ç
häktas	Ç	Ç
häktat	Ç	Ç
häktats	Ç	Ç
häkte	Ç	Ç
häktet	Ç	Ç
häleri	Ç	Ç
häleriet	Ç	Ç
hämta	F
hämtar	F
hämtas	F
hänför sig till	É
hänföra sig till	É
hänförlig till	É
hänförliga till	É
hänförligt till	É
hänskjuta	É
hänskjuter	É
hänskjutit	É
hänskjuts	É
hänsköt	É
hänsynstagande	É
hänsynstaganden	É
hänvända sig till	É
hänvänder sig till	É
härav	É
härbärge	Ç	Ç
härbärget	Ç	Ç
härigenom	É
härmed	É
härom	É
härrör från	É
härröra från	É
härrörde från	É
härstädes	É
härutinnan	É
härutöver	É
härvid	É
härvidlag	É
hästsläp	f
hästsläpet	f
hålls gömd	l
hålls gömda	l
höftled	Ç	Ç
höftleden	Ç	Ç
höftoperation	Ç	Ç
höftoperationen	Ç	Ç
höftopererades	Ç	Ç
hög frånvaro	Ç	Ç
högerextrem	Ç	Ç
högerextrema	Ç	Ç
högerextreme	Ç	Ç
högerextremist	Ç	Ç
högerextremisten	Ç	Ç
höggravid	Ç	Ç
höggravida	Ç	Ç
högstadiet	W
högt blodtryck	Ç	Ç
hör av oss	F
hör röster	Ç	Ç
hör vi av	F
hörande till	É
hörande under	É
hörapparat	Ç	Ç
hörapparaten	Ç	Ç
hörapparater	Ç	Ç
hörsamma	É
hörsammade	É
hörsammar	É
hörsammat	É
hörselnedsättning	Ç	Ç
hörselnedsättningen	Ç	Ç
hörselskada	Ç	Ç
hörselskadad	Ç	Ç
hörselskadada	Ç	Ç
hörselskadade	Ç	Ç
hörselskadan	Ç	Ç
i allt väsentligt	É
i anledning av	É
i annat fall	É
i anslutning till	É
i avseende på	É
i avsikt att	É
i avvaktan på	É
i avvaktan på att	É
i behörig ordning	É
i dag	H
i dagsläget	É
i de fall	É
i den mån	É
i den utsträckning	É
i det fall	É
i det fall att	É
i det närmaste	É
i detta avseende	É
i detta hänseende	É
i efterskott	É
i egenskap av	É
i en nära framtid	É
i en snar framtid	É
i enlighet med	É
i ett senare skede	É
i ett tidigt skede	É
i förekommande fall	É
i föreliggande fall	É
i förevarande fall	É
i görligaste mån	É
i huvudsak	É
i händelse av	É
i händelse av att	É
i hög grad	É
i hög utsträckning	É
i konflikt med	Ç	Ç
i kväll	H
i likhet med	É
i linje med	É
i morgon	H
i möjligaste mån	É
i natt	H
i nuläget	É
i närtid	É
i pengar	N
i personlig konkurs	Ç	Ç
i relation till	É
i rollen som	m
i rättsligt hänseende	É
i samarbete med	B
i samband därmed	É
i samband härmed	ÉÊ
i samband med att	É
i samråd med vederbörande	É
i st.f.	É
i stor utsträckning	É
i strid med	É
i strid mot	É
i syfte att	É
i synnerhet	É
i termer av	É
i tillägg	É
i tillämpliga delar	É
i vederbörlig ordning	É
i viss mån	É
i viss utsträckning	É
i vårdnadstvist	Ç	Ç
i ändamål att	É
i.st.f.	É
iaktta försiktighet	É
iaktta största försiktighet	É
iakttag försiktighet	É
iakttaga	É
iakttaga försiktighet	É
iakttager	É
iakttages	É
ianspråkta	É
ianspråktaga	É
ianspråktagande	É
ianspråktagandet	É
ianspråktagit	É
ianspråktagna	É
ianspråktar	É
ianspråktas	É
ianspråktog	É
iban	`	`
iban-nr	`
iban-nummer	`
iban-nummert	`
ibs	Ç	Ç
ica bank	`	`
ica banken	`	`
icabanken	`	`
icke	ÈÉ
icke binär	Ê
icke binära	Ê
icke desto mindre	É
icke kommersiell	Ê
icke kommersiella	Ê
icke kommersiellt	Ê
icke medlemmar	Ê
icke rökare	Ê
icke vinstdrivande	Ê
icke-binär	Ç	Ç
icke-binära	Ç	Ç
icke-binäre	Ç	Ç
ickebinär	Ç	Ç
ickebinära	Ç	Ç
ickebinäre	Ç	Ç
icloud	Æ	Æ
idag	H
identifierades med ansiktsigenkänning	Ç	Ç
identifierades med dna	Ç	Ç
identifierades med fingeravtryck	Ç	Ç
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
if metall	Ç	Ç
if you like		9
if you want		9
ifrågakomma	É
ifrågakommande	É
ifrågakommer	É
ifrågavarande	É
ig	]	]
igångsatt	É
igångsatte	É
igångsattes	É
igångsätta	É
igångsättande	É
igångsättandet	É
igångsätter	É
igångsätts	É
ikano bank	`	`
ikano banken	`	`
ikläda sig	É
ikläder sig	É
ikraftträdande	É
ikraftträdandet	É
ikväll	H
ill	Ç	Ç
illness	Ç	Ç
immigrant	Ç	Ç
imorgon	H
implement		É
implemented		É
implementera	É
implementerade	É
implementerades	É
implementerar	É
implementeras	É
implementerat	É
implementering	É
implementeringen	É
implementing		É
implements		É
imprisoned	Ç	Ç
in a coma	Ç	Ç
in a timely manner		É
in accordance with		É
in addition to		É
in advance of		É
in association with		B
in close proximity to		É
in collaboration with		B
in compliance with		É
in conjunction with		É
in connection with		É
in consequence of		É
in custody	Ç	Ç
in debt	Ç	Ç
in excess of		É
in foster care	Ç	Ç
in hiding		l
in hospital	Ç	Ç
in jail	Ç	Ç
in lieu of		É
in order to		É
in partnership with		B
in prison	Ç	Ç
in receipt of		É
in regard to		É
in relation to		É
in respect of		É
in the absence of		É
in the amount of		É
in the course of		É
in the event of		É
in the event that		É
in the near future		É
in the process of		É
in the vicinity of		É
inasmuch as		É
inbegrep	É
inbegripa	É
inbegriper	É
inbegripit	É
inbegrips	É
inbetala	É
inbetalade	É
inbetalar	É
inbetalas	É
inbetalat	É
inbetalning	d
inbetalningar	d
inbetalningarna	d
inbetalningen	d
inbetalningskort	d
inbetalningskortet	d
inblandad	_
inblandade	_
inblandat	_
inbrott	Ç	Ç
inbrottet	Ç	Ç
inbrottstjuv	Ç	Ç
inbrottstjuven	Ç	Ç
inception		É
incitament	É
incitamenten	É
incitamentet	É
income support	Ç	Ç
incumbent on		É
incumbent upon		É
independent of		_È
indikera	É
indikerade	É
indikerar	É
indikerat	É
individuell plan	Ã
infarkt	Ç	Ç
infarkten	Ç	Ç
influensa	Ç	Ç
influensan	Ç	Ç
information gällande	É
informationen gällande	É
informed		F
informeras	F
införskaffa	É
införskaffade	É
införskaffar	É
införskaffas	É
införskaffat	É
inga	È
ingen	È
ingenting	È
inget	È
inget avseende	Ê
inget krav	9
ingiva	É
ingiver	É
ingives	É
ingivits	É
inhandla	É
inhandlade	É
inhandlar	É
inhandlas	É
inhandlat	É
inhämta	É
inhämtade	É
inhämtar	É
inhämtas	É
inhämtat	É
inhämtats	É
initialt	É
initiate		É
initiated		É
initiates		É
initiating		É
initiera	É
initierade	É
initierades	É
initierar	É
initieras	É
initierat	É
inkl	É
inkl.	É
inkom	É
inkom med	É
inkomma	É
inkomma med	É
inkommande synpunkter	É
inkommen	É
inkommer	É
inkommer med	É
inkommet	É
inkommit	É
inkommit med	É
inkomna	É
inkomstskatt	R
inkomstskatten	R
inlagd	Ç	Ç
inlagda	Ç	Ç
inledningsvis	É
inloggningskonto	0
inloggningskonton	0
inloggningskontot	0
inlottning	0
inlottningen	0
inlämna	É
inlämnade	É
inlämnades	É
inlämnar	É
inlämnas	É
inlämnat	É
inlämnats	É
inlärningssvårigheter	Ç	Ç
innan	G
innefatta	É
innefattade	É
innefattar	É
innefattat	É
inneha	É
innehade	É
innehaft	É
innehar	É
innevarande	É
innevarande månad	É
innevarande termin	É
innevarande vecka	É
innevarande år	É
innevånare	É
innevånaren	É
innevånarna	É
inom en snar framtid	É
inom föreskriven tid	É
inom kort	0
inom ramen för	É
inom utsatt tid	É
insamla	É
insamlades	É
insamlar	É
insamlas	É
insamlats	É
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
insjuknade	Ç	Ç
insjuknade hastigt	Ç	Ç
insjuknade svårt	Ç	Ç
insjuknar	Ç	Ç
insjuknat	Ç	Ç
insjuknat hastigt	Ç	Ç
insjuknat svårt	Ç	Ç
insofar as		É
insta	]	]
instagramkonto	0
instagramkonton	0
instagramkontot	0
instigate		É
instigated		É
instigates		É
instundande	É
insulin	Ç	Ç
insulinet	Ç	Ç
insulinpump	Ç	Ç
insulinpumpen	Ç	Ç
insända	É
insändas	É
insände	É
insänder	É
insändes	É
insänds	É
insänt	É
intaga	É
intagas	É
intager	É
intages	É
inte	È
inte desto mindre	É
inte får berätta	Á
inte för publicering	oÀ
inte för spridning	oÀ
inte för vidare spridning	oÀ
inte offentlig handling	oÀ
inte offentligt	o
intellectual disability		k
intellektuell funktionsnedsättning	kÇ	Ç
intellektuell funktionsnedsättningar	k
intellektuella funktionsnedsättning	k
intellektuella funktionsnedsättningar	k
intensiven	Ç	Ç
intentionen	É
intentioner	É
intentionerna	É
inter alia		É
interim period		É
interimistisk	É
interimistiska	É
interimistiskt	É
intern	o
intern information	o
internal		o
internal only		oÀ
internal use only		oÀ
internt	o
intersexuell	Ç	Ç
intersexuelle	Ç	Ç
intet avseende	Ê
intyget från	Ã
invandrarbakgrund	Ç	Ç
invandrarbakgrunden	Ç	Ç
invandrare	Ç	Ç
invandraren	Ç	Ç
invoice		d
invoices		d
iordningställa	É
iordningställande	É
iordningställandet	É
iordningställas	É
iordningställde	É
iordningställer	É
iordningställs	É
iordningställt	É
irakier	Ç	Ç
irakiern	Ç	Ç
irakisk bakgrund	Ç	Ç
irakisk familj	Ç	Ç
irakisk flykting	Ç	Ç
irakisk härkomst	Ç	Ç
irakisk släkt	Ç	Ç
iranier	Ç	Ç
iraniern	Ç	Ç
iransk bakgrund	Ç	Ç
iransk familj	Ç	Ç
iransk flykting	Ç	Ç
iransk härkomst	Ç	Ç
iransk släkt	Ç	Ç
iranska rötter	Ç	Ç
iranskt blod	Ç	Ç
iranskt påbrå	Ç	Ç
iranskt ursprung	Ç	Ç
irisskanning	Ç	Ç
irisskanningen	Ç	Ç
irrespective of		É
is able to		É
is classified		À
is concerning		Ê
is confidential		À
is in receipt of		É
is obliged to		É
is required to		É
islamist	Ç	Ç
islamisten	Ç	Ç
islamofob	Ç	Ç
isn't		È
iståndsatt	É
iståndsattes	É
iståndsätta	É
iståndsätter	É
iståndsätts	É
it concerning		Ê
it is incumbent upon		É
it is requested that		É
it should be noted		É
iva	Ç	Ç
ivf	Ç	Ç
ivf-behandling	Ç	Ç
ivf-försök	Ç	Ç
jailed	Ç	Ç
jak bank	`	`
jak banken	`	`
jaktkort	5
jaktkorten	5
jaktkortet	5
jan	H	H
januari	H
january		H
jehovah's witness	Ç	Ç
jehovas vittne	Ç	Ç
jehovas vittnen	Ç	Ç
jesid	Ç	Ç
jesiden	Ç	Ç
jewish	Ç	Ç
jml	É
jml.	É
jobbigt hemma	Ç	Ç
joined the union	Ç	Ç
jourfamilj	Ç	Ç
jourfamiljen	Ç	Ç
jourhem	Ç	Ç
jourhemmet	Ç	Ç
journal	Ã
journalen	ÂÃ
journalistförbundet	Ç	Ç
jourplacering	Ã
jourplaceringen	Ã
jude	Ç	Ç
juden	Ç	Ç
judge		D
judged		D
judges		D
judinna	Ç	Ç
judinnan	Ç	Ç
judisk	Ç	Ç
judisk bakgrund	Ç	Ç
judisk härkomst	Ç	Ç
judiska rötter	Ç	Ç
judiske	Ç	Ç
judiskt blod	Ç	Ç
judiskt påbrå	Ç	Ç
judiskt ursprung	Ç	Ç
jugoslav	Ç	Ç
jugoslaven	Ç	Ç
julafton	H
julaftonen	H
juli	H
july		H
june		H
juni	H
juridiskt avseende	Ê
jury	D	D
juryn	D	D
juryns	D	D
jämlikt	É
jämte	É
jämväl	É
kamrat	<
kamraten	<
kamrater	<
kamraterna	<
kan du också vinna	3
kan du vinna	3
kan du även vinna	3
kan inte betala elräkningen	Ç	Ç
kan inte betala hyran	Ç	Ç
kan inte betala räkningar	Ç	Ç
kan inte betala räkningarna	Ç	Ç
kan ni också vinna	3
kan ni vinna	3
kan ni även vinna	3
kanal	^
kanalen	^
kanalens	^
kanaler	^
kanalerna	^
kateter	Ç	Ç
katetern	Ç	Ç
katolik	Ç	Ç
katoliken	Ç	Ç
katolsk	Ç	Ç
katolska kyrkan	Ç	Ç
katolske	Ç	Ç
kattplågare	Ç	Ç
kattplågaren	Ç	Ç
kdu	Ç	Ç
kemoterapi	Ç	Ç
kemoterapin	Ç	Ç
kid		W
kidney transplant	Ç	Ç
kids	W	W
kikhosta	Ç	Ç
kikhostan	Ç	Ç
kines	Ç	Ç
kinesen	Ç	Ç
kl	H
kl.	H
klamydia	Ç	Ç
klamydian	Ç	Ç
klarna bank	`	`
klarna banken	`	`
klass	Wi
klassen	Wi
klasser	W
klimatångest	0	0
klimatångesten	0	0
klinefelters syndrom	Ç	Ç
klippkort	K
klippkorten	K
klippkortet	K
klockan	H
klottrade	Ç	Ç
klottrat	Ç	Ç
klubbens	e
klura	6
knapp på magen	Ç	Ç
knarkade	Ç	Ç
knarkar	Ç	Ç
knarklangare	Ç	Ç
knarklangaren	Ç	Ç
knivhögg	Ç	Ç
knivskar	Ç	Ç
knuten	_
knutet	_
knutna	_
knäled	Ç	Ç
knäleden	Ç	Ç
knäoperation	Ç	Ç
knäoperationen	Ç	Ç
knäopererades	Ç	Ç
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
knäskada	Ç	Ç
knäskadan	Ç	Ç
kognitiv funktionsnedsättning	k
kognitiv funktionsnedsättningar	k
kognitiv sjukdom	Ç	Ç
kognitiv svikt	Ç	Ç
kognitiva funktionsnedsättning	k
kognitiva funktionsnedsättningar	k
kol	Ç
kol och is	0	0
kol och olja	0	0
kol och stål	0	0
kol på	0	0
kolet på	0	0
kollapsade	Ç	Ç
kollapsade av skratt	0	0
kollapsat	Ç	Ç
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
kom från afghanistan	Ç	Ç
kom från eritrea	Ç	Ç
kom från etiopien	Ç	Ç
kom från irak	Ç	Ç
kom från iran	Ç	Ç
kom från kosovo	Ç	Ç
kom från palestina	Ç	Ç
kom från somalia	Ç	Ç
kom från sudan	Ç	Ç
kom från syrien	Ç	Ç
kom från ukraina	Ç	Ç
kom till användning	É
kom ut som	Ç	Ç
kom ut ur garderoben	Ç	Ç
kombi	f
kombin	f
komma till användning	É
komma till handa	É
komma tillhanda	É
komma ut som	Ç	Ç
kommentera	6
kommer från afghanistan	Ç	Ç
kommer från eritrea	Ç	Ç
kommer från etiopien	Ç	Ç
kommer från irak	Ç	Ç
kommer från iran	Ç	Ç
kommer från kosovo	Ç	Ç
kommer från palestina	Ç	Ç
kommer från somalia	Ç	Ç
kommer från sudan	Ç	Ç
kommer från syrien	Ç	Ç
kommer från ukraina	Ç	Ç
kommer till användning	É
kommer ursprungligen från	Ç	Ç
kommersiellt avseende	Ê
kommit hit från afghanistan	Ç	Ç
kommit hit från eritrea	Ç	Ç
kommit hit från irak	Ç	Ç
kommit hit från iran	Ç	Ç
kommit hit från somalia	Ç	Ç
kommit hit från syrien	Ç	Ç
kommit hit från ukraina	Ç	Ç
kommit till från afghanistan	Ç	Ç
kommit till från eritrea	Ç	Ç
kommit till från irak	Ç	Ç
kommit till från iran	Ç	Ç
kommit till från somalia	Ç	Ç
kommit till från syrien	Ç	Ç
kommit till från ukraina	Ç	Ç
kommit till handa	É
kommit tillhanda	É
kommit ut som	Ç	Ç
kommit ut ur garderoben	Ç	Ç
kommunal	Ç	Ç
kommunals	Ç	Ç
kommunen lottar ut	3C
kommunens	e
kommunicering	É
kommuniceringen	É
kommuninnevånare	É
kommunist	Ç	Ç
kommunisten	Ç	Ç
kommunistiska partiet	Ç	Ç
kommuns	e
kompis	<
kompisar	<
kompisarna	<
kompisen	<
koncentrationssvårigheter	Ç	Ç
konfidentiell	o
konfidentiellt	o
konkretisera	É
konkretiserar	É
konkretiseras	É
konkurrens	0
konstnärligt avseende	Ê
kontakt	F
kontakta	F
kontaktar	F
kontaktas	F
kontaktfamilj	ÃÇ	Ç
kontaktfamiljen	ÃÇ	Ç
kontaktförbud	Ç	Ç
kontaktförbudet	Ç	Ç
kontaktperson enligt	Ã
kontant	N
kontanter	N
kontanterna	N
kontantpris	N
kontantpriset	N
kontantvinst	N
kontantvinsten	N
kontinuerligt	É
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
konverterade	Ç	Ç
konverterade till islam	Ç	Ç
konverterade till judendomen	Ç	Ç
konverterade till katolicismen	Ç	Ç
konverterade till kristendomen	Ç	Ç
konverterat	Ç	Ç
konverterat till islam	Ç	Ç
konverterat till judendomen	Ç	Ç
konverterat till katolicismen	Ç	Ç
konverterat till kristendomen	Ç	Ç
konvertit	Ç	Ç
konvertiten	Ç	Ç
kooperation	0	0
kooperationen	0	0
kopplad	_
kopplade	_
kopplat	_
koppling	_
kopplingar	_
kopt	Ç	Ç
kopten	Ç	Ç
koptisk	Ç	Ç
koptiske	Ç	Ç
korar	D
koras	DF
korsbandsskada	Ç	Ç
korsbandsskadan	Ç	Ç
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
korttids	Ç	Ç
korttidsboende	Ç	Ç
korttidsboendet	Ç	Ç
korttidssjukskriven	Ç	Ç
kortväxt	Ç	Ç
kortväxta	Ç	Ç
kosovoalban	Ç	Ç
kosovoalbanen	Ç	Ç
kostar	[
kostar ingenting	\
kostar inget	\
kostnad	[
kostnaden	[
kostnadsfri	\É
kostnadsfria	\É
kostnadsfritt	\É
kr	Q	Q
kr.	Q
krampanfall	Ç	Ç
krampanfallet	Ç	Ç
kraschat psykiskt	Ç	Ç
krav för att delta	8
krigstrauma	Ç	Ç
krigstrauman	Ç	Ç
kriminalvården	Ç	Ç
kriminell	Ç	Ç
kriminell bakgrund	Ç	Ç
kriminelle	Ç	Ç
kriminellt förflutet	Ç	Ç
kristdemokrat	Ç	Ç
kristdemokraten	Ç	Ç
kristdemokraterna	Ç	Ç
kristen	Ç	Ç
kristne	Ç	Ç
kroat	Ç	Ç
kroaten	Ç	Ç
krock	f
krockade	f
krocken	f
kromosomavvikelse	Ç	Ç
kromosomavvikelsen	Ç	Ç
kromosomförändring	Ç	Ç
kromosomförändringen	Ç	Ç
krona	Q
kronan	Q
kronisk smärta	Ç	Ç
kroniskt sjuk	Ç	Ç
kronofogden	Ç	Ç
kronofogdeskulder	Ç	Ç
kronor	Q	Q
kronorna	Q
kronors	Q
krossade fönster	Ç	Ç
krossade fönstret	Ç	Ç
krossade rutan	Ç	Ç
krossade rutor	Ç	Ç
krossat fönster	Ç	Ç
krossat fönstret	Ç	Ç
krossat rutan	Ç	Ç
krossat rutor	Ç	Ç
krya på dig	0	0
kryckor	Ç	Ç
kryckorna	Ç	Ç
kräftbehandling	Ç	Ç
kräftbehandlingen	Ç	Ç
kräks	Ç	Ç
kräksjuk	Ç	Ç
kräksjuka	Ç	Ç
kräktes	Ç	Ç
kräkts	Ç	Ç
kränkande behandling gäller	Ç	Ç
kränkningsärende	Ã
kränkningsärendet	Ã
kulturellt avseende	Ê
kunde inte betala elräkningen	Ç	Ç
kunde inte betala räkningar	Ç	Ç
kunde inte betala räkningarna	Ç	Ç
kungjorde	É
kungjort	É
kungör	É
kungöra	É
kungörs	É
kurd	Ç	Ç
kurden	Ç	Ç
kurdish	Ç	Ç
kurdisk	Ç	Ç
kurdisk bakgrund	Ç	Ç
kurdisk härkomst	Ç	Ç
kurdiska rötter	Ç	Ç
kurdiske	Ç	Ç
kurdiskt blod	Ç	Ç
kurdiskt påbrå	Ç	Ç
kurdiskt ursprung	Ç	Ç
kvalitetssäkra	É
kvalitetssäkrad	É
kvalitetssäkrar	É
kvalitetssäkras	É
kvarlämna	É
kvarlämnade	É
kvarlämnar	É
kvarlämnas	É
kvarlämnat	É
kvarstod	É
kvarstå	É
kvarstår	É
kvarstått	É
kvarvarande	É
kvinnofridsbrott	Ç	Ç
kvinnofridsbrottet	Ç	Ç
kvinnojour	Ç	Ç
kvinnojouren	Ç	Ç
kvinnojourens boende	lÇ	Ç
kvinnokliniken	Ç	Ç
kvotflykting	Ç	Ç
kvotflyktingen	Ç	Ç
kväll	H
kvällen	H
kvän	Ç	Ç
kvänen	Ç	Ç
kyrkans	e
känd av polisen	Ç	Ç
känd för polisen	Ç	Ç
känd hos polisen	Ç	Ç
känner inte igen sin	Ç	Ç
känner inte igen sina	Ç	Ç
kärlekssjuk	0	0
könsbyte	Ç	Ç
könsbytet	Ç	Ç
könsdysfori	Ç	Ç
könsdysforin	Ç	Ç
könskorrigering	Ç	Ç
könskorrigeringen	Ç	Ç
könssjukdom	Ç	Ç
könssjukdomen	Ç	Ç
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
köper sex	Ç	Ç
köpt sex	Ç	Ç
köpte sex	Ç	Ç
köpångest	0	0
köpångesten	0	0
kör full	Ç	Ç
kör onykter	Ç	Ç
kör påverkad	Ç	Ç
kör rattfull	Ç	Ç
kör utan körkort	Ç	Ç
körde full	Ç	Ç
körde onykter	Ç	Ç
körde påverkad	Ç	Ç
körde rattfull	Ç	Ç
körde rattfyllo	Ç	Ç
körde utan körkort	Ç	Ç
kört full	Ç	Ç
kört onykter	Ç	Ç
kört påverkad	Ç	Ç
kört rattfull	Ç	Ç
kört utan körkort	Ç	Ç
körtelfeber	Ç	Ç
körtelfebern	Ç	Ç
ladda upp	6
laddplats	f
laddplatsen	f
lades in på psyket	Ç	Ç
lades in på sjukhus	Ç	Ç
lag	5
lagen	5
laget	5
lagets	e
lagförd	Ç	Ç
lagförda	Ç	Ç
lagfördes	Ç	Ç
lagstadgad	É
lagstadgade	É
lagstadgat	É
lagts in på psyket	Ç	Ç
lagts in på sjukhus	Ç	Ç
laguppställning	n
laguppställningen	n
lajka	6
laktosintolerans	Ç	Ç
laktosintoleransen	Ç	Ç
laktosintolerant	Ç	Ç
laktosintoleranta	Ç	Ç
langade	Ç	Ç
langar	Ç	Ç
langare	Ç	Ç
langaren	Ç	Ç
langat	Ç	Ç
lasarett	Ç	Ç
lasarettet	Ç	Ç
last day		G
lastbil	f
latinamerikanskt blod	Ç	Ç
latinamerikanskt påbrå	Ç	Ç
latinamerikanskt ursprung	Ç	Ç
learning disability		k
least		U
ledarhund	Ç	Ç
ledarhunden	Ç	Ç
ledarna	Ç	Ç
ledgångsreumatism	Ç	Ç
ledgångsreumatismen	Ç	Ç
ledsagning	Ç	Ç
ledsagningen	Ç	Ç
left party	Ç	Ç
left the union	Ç	Ç
lesbian	Ç	Ç
lesbisk	Ç	Ç
lesbiska	Ç	Ç
lesbiske	Ç	Ç
leukaemia	Ç	Ç
leukemi	Ç	Ç
leukemia	Ç	Ç
leukemin	Ç	Ç
levde gömd	Ç	Ç
levde gömt	Ç	Ç
levde i fattigdom	Ç	Ç
levde i misär	Ç	Ç
levde i skuld	Ç	Ç
levde i skyddat	Ç	Ç
levde på bidrag	Ç	Ç
levde på existensminimum	Ç	Ç
levde på försörjningsstöd	Ç	Ç
levde på soc	Ç	Ç
levde på socialbidrag	Ç	Ç
lever gömd	lÇ	Ç
lever gömda	l
lever gömt	lÇ	Ç
lever i fattigdom	Ç	Ç
lever i misär	Ç	Ç
lever i skuld	Ç	Ç
lever i skyddat	Ç	Ç
lever på bidrag	Ç	Ç
lever på existensminimum	Ç	Ç
lever på försörjningsstöd	Ç	Ç
lever på hoppet	0	0
lever på soc	Ç	Ç
lever på socialbidrag	Ç	Ç
lever under skydd	l
lever under skyddad	Ç	Ç
leverages		É
leveraging		É
leverantör	d
leverantören	d
leverantörer	d
leverantörerna	d
levt på bidrag	Ç	Ç
levt på existensminimum	Ç	Ç
levt på försörjningsstöd	Ç	Ç
levt på soc	Ç	Ç
levt på socialbidrag	Ç	Ç
lf bank	`	`
lf banken	`	`
liaise with		É
liaises with		É
liaising with		É
libanes	Ç	Ç
libanesen	Ç	Ç
libanesisk bakgrund	Ç	Ç
libanesisk familj	Ç	Ç
libanesisk flykting	Ç	Ç
libanesisk härkomst	Ç	Ç
libanesisk släkt	Ç	Ç
liberalerna	Ç	Ç
licence plate		g
licence plates		g
license plate		g
license plates		g
ligger för döden	Ç	Ç
ligger i koma	Ç	Ç
ligger i respirator	Ç	Ç
ligger i skilsmässa	Ç	Ç
ligger i tvist	Ç	Ç
ligger inlagd	Ç	Ç
ligger på intensiven	Ç	Ç
ligger på iva	Ç	Ç
ligger på lasarettet	Ç	Ç
ligger på sjukhus	Ç	Ç
ligger på sjukhuset	Ç	Ç
ligger under sekretess	À
likaledes	É
likalydande	É
like		6
likvid	É
likviden	É
likväl	É
lineup		n
link		J
linked		_
linked-in	]	]
linkedinkonto	0
linkedinkonton	0
linkedinkontot	0
links		J
litium	Ç	Ç
lived in her car	Ç	Ç
lived in his car	Ç	Ç
liver transplant	Ç	Ç
lives	Å	Å
lives in her car	Ç	Ç
lives in his car	Ç	Ç
livets ord	Ç	Ç
living	Å	Å
living in her car	Ç	Ç
living in his car	Ç	Ç
livs	Ç	Ç
ljumskskada	Ç	Ç
ljumskskadan	Ç	Ç
logg	?
loggar in med ansiktsigenkänning	Ç	Ç
loggar in med fingeravtryck	Ç	Ç
loggen	?
look upon		Ê
looked upon		Ê
lorry		f
lost her home	Ç	Ç
lost her job	Ç	Ç
lost his home	Ç	Ç
lost his job	Ç	Ç
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
lss	Ç	Ç
lss-beslut	Ç	Ç
lss-beslutet	Ç	Ç
lss-boende	Ç	Ç
lss-boendet	Ç	Ç
lss-boendets	Ç	Ç
lss-insats	Ç	Ç
lss-insatsen	Ç	Ç
lss-insatser	Ç	Ç
lucia	H
luf	Ç	Ç
lung cancer	Ç	Ç
lung transplant	Ç	Ç
lunginflammation	Ç	Ç
lunginflammationen	Ç	Ç
lurad	1
lurade	1
luthersk	Ç	Ç
lutherske	Ç	Ç
lvm	ÂÇ	Ç
lvu	ÂÇ	Ç
lvu-ansökan	Â
lvu-beslut	Â
lvu-beslutet	Â
lvubeslut	Ç	Ç
lvun	Â
lyder under sekretess	À
lymfom	Ç	Ç
lymfomet	Ç	Ç
lägenhet	5
lägenheten	5
lägenheter	5
lägenheterna	5
lägg upp	6
lägg ut	6
lägst	U
läkare utan gränser	d
läkarförbundet	Ç	Ç
läkarintyg	ÂÃ
läkarintyget	ÂÃ
läkarutlåtande	Â
läkarutlåtandet	Â
läkemedelsberoende	Ç	Ç
läkemedelsberoendet	Ç	Ç
lämna	6
lämna ett bidrag	d
lämnade dna	Ç	Ç
lämnade dna-prov	Ç	Ç
lämnade sin fru	Ç	Ç
lämnade sin make	Ç	Ç
lämnade sin man	Ç	Ç
lämnade sin våldsamma	Ç	Ç
lämnade svenska församlingen	Ç	Ç
lämnade svenska islam	Ç	Ç
lämnade svenska kyrkan	Ç	Ç
lämnat dna	Ç	Ç
lämnat dna-prov	Ç	Ç
lämnat oss	Ç	Ç
lämnat sin fru	Ç	Ç
lämnat sin make	Ç	Ç
lämnat sin man	Ç	Ç
lämnat sin våldsamma	Ç	Ç
lämpligen	É
lämplighetsprov	Â
lämplighetsprovet	Â
lända till	É
länder till	É
länk	J
länkar	J
länkarna	J
länken	J
länsförsäkringar	`	`
länsförsäkringars	`	`
lärarförbundet	Ç	Ç
lärarnas riksförbund	Ç	Ç
låg för döden	Ç	Ç
låg i koma	Ç	Ç
låg i respirator	Ç	Ç
låg i skilsmässa	Ç	Ç
låg i tvist	Ç	Ç
låg på intensiven	Ç	Ç
låg på iva	Ç	Ç
låg på lasarettet	Ç	Ç
låg på sjukhus	Ç	Ç
låga betyg	Ç	Ç
lågstadiet	W
långtidsarbetslös	Ç	Ç
långtidsarbetslösa	Ç	Ç
långtidsarbetslöse	Ç	Ç
långtidsparkerad	f
långtidsparkerat	f
långtidssjukskriven	Ç	Ç
långtidssjukskrivna	Ç	Ç
långtidssjukskrivne	Ç	Ç
löneutmätning	Ç	Ç
löneutmätningen	Ç	Ç
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
m.a.o	É
m.a.o.	É
m.a.p	É
m.a.p.	É
m.h.a	É
m.h.a.	É
m.t.p	É
m.t.p.	É
maestro	c	c
magnitude		É
magoperation	Ç	Ç
magoperationen	Ç	Ç
magsjuk	Ç	Ç
magsjuka	Ç	Ç
magsjukan	Ç	Ç
magsjuke	Ç	Ç
magsäcksoperation	Ç	Ç
magsäcksoperationen	Ç	Ç
maila	6
maj	H
make an application		É
make application		É
make provision for		É
mandatory		É
mandé	Ç	Ç
mandéen	Ç	Ç
manisk	Ç	Ç
manodepressiv	Ç	Ç
manodepressiva	Ç	Ç
manodepressive	Ç	Ç
manodepressivitet	Ç	Ç
mantalsskriven	Å	Å
march		H
marfans syndrom	Ç	Ç
marginalen bank	`	`
marginalen banken	`	`
marginellt	É
markant	É
markanta	É
markanvisning	5
markanvisningar	5
markanvisningen	5
markanvisningstävling	0
markanvisningstävlingar	0
markanvisningstävlingarna	0
markanvisningstävlingen	0
marockan	Ç	Ç
marockanen	Ç	Ç
marockansk bakgrund	Ç	Ç
marockansk familj	Ç	Ç
marockansk flykting	Ç	Ç
marockansk härkomst	Ç	Ç
marockansk släkt	Ç	Ç
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
med anledning av	É
med anledning av detta	É
med anledning härav	É
med avseende på	É
med avsikt att	É
med beaktande av	É
med brev	F
med e-post	F
med hänsyn tagen till	É
med i dragningen	78
med i lottningen	78
med i tävlingen	78
med i utlottningen	78
med mail	F
med med	7
med mejl	F
med omedelbar verkan	É
med sms	F
med telefon	F
med undantag av	É
med undantag för	É
med utgångspunkt från	É
med utgångspunkt i	É
meddelande	F
meddelanden	F
meddelandet	F
meddelar	F
meddelas	F
medelst	É
medför att	É
medföra att	É
medförde att	É
medfört att	É
medical record		ÂÃ
medical records		ÂÃ
medicinerades	Ç	Ç
medicinerar	Ç	Ç
medicineras	Ç	Ç
medicinskt avseende	Ê
medieplattform	^
medieplattformar	^
medieplattformen	^
medtag	É
medtaga	É
medtagas	É
medtager	É
medtages	É
medverka	7
medvetslös	Ç	Ç
mejla	6
mejlar	F
mejlas	F
mejlkonto	0
mejlkonton	0
mejlkontot	0
melanom	Ç	Ç
melanomet	Ç	Ç
mellan oss sagt	Á
mellanstadiet	W
mened	Ç	Ç
meneden	Ç	Ç
mentally ill	Ç	Ç
mention		;
mercedes	f	f
merendels	É
merparten	É
merparten av	É
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
metadon	Ç	Ç
metadonet	Ç	Ç
metadonprogrammet	Ç	Ç
metas	]	]
metastas	Ç	Ç
metastaser	Ç	Ç
methodologies		É
methodology		É
metodist	Ç	Ç
metodisten	Ç	Ç
mha	É
midnatt	H
midnight		H
midsommarafton	H
migrän	Ç	Ç
migränen	Ç	Ç
militäroperation	0	0
militäroperationen	0	0
miljömässigt avseende	Ê
miljöpartiet	Ç	Ç
miljöpartist	Ç	Ç
miljöpartisten	Ç	Ç
minderårig	W
minderåriga	W
minnesfond	d
minnesfonden	d
minnesproblem	Ç	Ç
minnesproblemen	Ç	Ç
minnessvårigheter	Ç	Ç
minskad hörsel	Ç	Ç
minskad rörlighet	Ç	Ç
minskad syn	Ç	Ç
minst	U
miscarriage	Ç	Ç
missbruk	Ç	Ç
missbrukare	Ç	Ç
missbrukaren	Ç	Ç
missbruket	Ç	Ç
missbruksproblem	Ç	Ç
missbruksproblemen	Ç	Ç
missfall	Ç	Ç
missfallet	Ç	Ç
misshandel	Ç	Ç
misshandeln	Ç	Ç
misshandelsdömd	Ç	Ç
misshandelsdömda	Ç	Ç
misshandelsdömde	Ç	Ç
misshandlade	Ç	Ç
misshandlar	Ç	Ç
misshandlas av	Ç	Ç
misshandlas hemma	Ç	Ç
misshandlat	Ç	Ç
missing persons		Ê
missionskyrkan	Ç	Ç
missiv	É
missivet	É
misstänker	Ç	Ç
misstänks	Ç	Ç
misstänkt	Ç	Ç
misstänkta	Ç	Ç
misstänkte	Ç	Ç
misstänktes	Ç	Ç
misstänkts	Ç	Ç
mitt vidkommande	É
mobbad	Ç	Ç
mobbada	Ç	Ç
mobbade	Ç	Ç
mobbades	Ç	Ç
mobbar	Ç	Ç
mobbare	Ç	Ç
mobbaren	Ç	Ç
mobbas	Ç	Ç
mobbat	Ç	Ç
mobbats	Ç	Ç
mobbningsärende	Ã
mobbningsärendet	Ã
mobboffer	Ç	Ç
mobboffret	Ç	Ç
mobila bibliotek	h
mobila kontoret	h
mobila teamet	h
mobile library		h
moderat	Ç
moderaten	Ç
moderaterna	Ç	Ç
moderatpolitiker	0	0
modification		É
modifications		É
modified		É
modifies		É
modify		É
modifying		É
monday		H
money prize		N
moped	f	f
mopedbil	f
mopeden	f
mopeder	f
mopederna	f
mopeds		f
mord	Ç	Ç
mordbrand	Ç	Ç
mordbranden	Ç	Ç
mordbrännare	Ç	Ç
mordbrännaren	Ç	Ç
morddömd	Ç	Ç
morddömda	Ç	Ç
morddömde	Ç	Ç
mordet	Ç	Ç
mordförsök	Ç	Ç
mordförsöket	Ç	Ç
mordsdömd	Ç	Ç
mordsdömda	Ç	Ç
mordsdömde	Ç	Ç
more concerning		Ê
moreover		É
morfin	Ç	Ç
morfinet	Ç	Ç
mormon	Ç	Ç
mormonen	Ç	Ç
moskén	Ç	Ç
most comments		@
most concerning		Ê
most followers		@
most hearts		@
most likes		@
most reactions		@
most reposts		@
most retweets		@
most shares		@
most views		@
most votes		D
mot bakgrund av	É
mot bakgrund av att	É
mot bakgrund härav	É
mot denna bakgrund	É
mot pengar	N
mot tystnadsplikten	Á
mot uppvisande av	É
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
mottaga	É
mottagas	É
mottager	É
mottages	É
movie		m
movies		m
mrsa	Ç	Ç
ms	Ç	Ç
muckade från anstalten	Ç	Ç
muckade från fängelset	Ç	Ç
muckade från hall	Ç	Ç
muckade från kumla	Ç	Ç
muckade från kåken	Ç	Ç
muckade från skänninge	Ç	Ç
muckat från anstalten	Ç	Ç
muckat från fängelset	Ç	Ç
muckat från hall	Ç	Ç
muckat från kumla	Ç	Ç
muckat från kåken	Ç	Ç
muckat från skänninge	Ç	Ç
muf	Ç	Ç
multipel skleros	Ç	Ç
multiple sclerosis	Ç	Ç
municipality's		e
muntligen	É
murderer	Ç	Ç
musikal	m
musikalen	m
musikaler	m
musikhjälpen	d
musikhjälpens	d
muslim	Ç	Ç
muslimen	Ç	Ç
muslimsk	Ç	Ç
muslimska	Ç	Ç
muslimske	Ç	Ç
mutbrott	Ç	Ç
mutbrottet	Ç	Ç
my account		`
my card		c
mycket rörande	Ê
myndig	T
myndiga	T
myndighetens	e
myndigt	T
människohandel	Ç	Ç
människohandeln	Ç	Ç
mässling	Ç	Ç
mässlingen	Ç	Ç
mästare	5
mästaren	5
mästerskap	5
mästerskapen	5
mästerskapet	5
mådde dåligt	Ç	Ç
mådde jättedåligt dåligt	Ç	Ç
mådde mycket dåligt	Ç	Ç
mådde psykiskt dåligt	Ç	Ç
mådde så dåligt	Ç	Ç
mådde väldigt dåligt	Ç	Ç
måhända	É
mål	n
måla	6
målarna	Ç	Ç
målen	n
målet	n
målskytt	n
målskyttar	n
målskyttarna	n
målskytten	n
målsman	X
målsmans	X
målsmän	X
målsättning	É
målsättningar	É
målsättningarna	É
målsättningen	É
månaden slut	H
månadens slut	H
månaders fängelse	Ç	Ç
måndag	H
måndagen	H
måndagens	H
mår dåligt	Ç	Ç
mår jättedåligt dåligt	Ç	Ç
mår mycket dåligt	Ç	Ç
mår psykiskt dåligt	Ç	Ç
mår så dåligt	Ç	Ç
mår väldigt dåligt	Ç	Ç
måste du inte	9È
måste inte	9È
måste ni inte	9È
mått dåligt	Ç	Ç
mått mycket dåligt	Ç	Ç
möjliggjorde	É
möjliggjort	É
möjliggör	É
möjliggöra	É
möjliggörande	É
möjliggörandet	É
möjliggörs	É
möjlighet att vinna	3
mördade	Ç	Ç
mördare	Ç	Ç
mördaren	Ç	Ç
mördat	Ç	Ç
mörk hudfärg	Ç	Ç
mörk hy	Ç	Ç
mörkhyad	Ç	Ç
mörkhyada	Ç	Ç
mörkhyade	Ç	Ç
nackskada	Ç	Ç
nackskadan	Ç	Ç
namnges	F
narkoman	Ç	Ç
narkomanen	Ç	Ç
narkotikaberoende	Ç	Ç
narkotikaberoendet	Ç	Ç
narkotikabrott	Ç	Ç
narkotikabrottet	Ç	Ç
narkotikadömd	Ç	Ç
narkotikadömda	Ç	Ç
narkotikadömde	Ç	Ç
nationalsocialist	Ç	Ç
nationalsocialisten	Ç	Ç
natthärbärge	Ç	Ç
natthärbärget	Ç	Ç
naturskyddsföreningen	d
naturskyddsföreningens	d
naturvetarna	Ç	Ç
nazi	Ç	Ç
nazist	Ç	Ç
nazisten	Ç	Ç
necessitate		É
necessitated		É
necessitates		É
nedan angivna	É
nedanstående	É
nedbringa	É
nedbringades	É
nedbringar	É
nedsatt hörsel	Ç	Ç
nedsatt rörlighet	Ç	Ç
nedsatt syn	Ç	Ç
nedsövd	Ç	Ç
nedtaga	É
nedtages	É
nedtagning av	É
needs assessment		Â
negativt avseende	Ê
neither		È
nekades assistans	Ã
nekades avlösning	Ã
nekades boendestöd	Ã
nekades bostadsanpassning	Ã
nekades färdtjänst	Ã
nekades försörjningsstöd	Ã
nekades hemtjänst	Ã
nekades ledsagning	Ã
nekades personlig	Ã
nekades särskilt	Ã
nekades äldreboende	Ã
nekats assistans	Ã
nekats avlösning	Ã
nekats boendestöd	Ã
nekats bostadsanpassning	Ã
nekats färdtjänst	Ã
nekats försörjningsstöd	Ã
nekats hemtjänst	Ã
nekats ledsagning	Ã
nekats personlig	Ã
nekats särskilt	Ã
nekats äldreboende	Ã
nervskada	Ç	Ç
nervskadan	Ç	Ç
never		È
nevertheless		É
newborn		j
ni får gärna	9
ni får också	9
ni får även	9
ni kan också vinna	3
ni kan vinna	3
ni kan även vinna	3
ni kanske vinna	3
ni som vill	9
nigeriansk bakgrund	Ç	Ç
nigeriansk familj	Ç	Ç
nigeriansk flykting	Ç	Ç
nigeriansk härkomst	Ç	Ç
nigeriansk släkt	Ç	Ç
nine years		i
nio år	i
nioårig	i
nioåriga	i
nioårige	i
nioåring	i
nioåringen	i
nissan	f	f
njuroperation	Ç	Ç
njuroperationen	Ç	Ç
njursten	Ç	Ç
njurstenar	Ç	Ç
njurstenen	Ç	Ç
njursvikt	Ç	Ç
njursvikten	Ç	Ç
nmr	Ç	Ç
no		È
no later than		G
no purchase necessary		\
nominera	6
non-binary	Ç	Ç
nonetheless		É
noon		H
noonans syndrom	Ç	Ç
nordea	`	`
nordeas	`	`
nordiska motståndsrörelsen	Ç	Ç
not		È
not allowed to tell		Á
not for distribution		oÀ
not for public release		oÀ
not for publication		oÀ
not supposed to tell		Á
not to be shared		oÀ
notification of		É
notified		FÉ
notifies		É
notify		FÉ
notifying		É
notwithstanding		É
nov	H	H
novel		m
novels		m
november	H	H
npf	Ç	Ç
number plate		g
number plates		g
numerous		É
nummerplåt	g
nummerplåtar	g
nummerplåtarna	g
nummerplåten	g
nummerskylt	g
nummerskyltar	g
nummerskyltarna	g
nummerskylten	g
ny hornhinna	Ç	Ç
ny höft	Ç	Ç
ny höftled	Ç	Ç
ny knäled	Ç	Ç
ny lever	Ç	Ç
ny njure	Ç	Ç
nyanländ	Ç	Ç
nyanlända	Ç	Ç
nyanlände	Ç	Ç
nyans	Ç	Ç
nyfödd	j
nyfödda	j
nygravid	Ç	Ç
nyhetsvärde	0
nyhetsvärdet	0
nykter	Ç	Ç
nykter alkoholist	Ç	Ç
nykter i	Ç	Ç
nykter sedan	Ç	Ç
nyktra	Ç	Ç
nynazist	Ç	Ç
nynazisten	Ç	Ç
nyskild	Ç	Ç
nysvensk	Ç	Ç
nysvenska	Ç	Ç
nysvenske	Ç	Ç
nytt hjärta	Ç	Ç
nytt knä	Ç	Ç
nyttja	É
nyttjade	É
nyttjades	É
nyttjande	É
nyttjandet	É
nyttjar	É
nyttjas	É
nyttjat	É
nyttjats	É
nyårsafton	H
nämn	;
närmast rätt svar	D
närmast vinner	D
närvara	É
närvara vid	É
närvarade	É
närvarade vid	É
närvarar	É
närvarar vid	É
närvarat	É
närvarat vid	É
nästkommande	É
någon	=
något avseende	Ê
något dylikt	Ê
några	=
nån	=
nödgades	É
nödgas	É
nödgats	É
o.dyl	É
o.dyl.	É
o.likn.	É
o.s.a	É
o.s.a.	É
oaktat	É
oberoende	_È
obesitas	Ç	Ç
obotligt sjuk	Ç	Ç
obtain		É
obtained		É
obtaining		É
obtains		É
ocd	Ç	Ç
och dylik	Ê
och dylika	Ê
och dylikt	Ê
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
of african descent	Ç	Ç
of african origin	Ç	Ç
of arab descent	Ç	Ç
of arab origin	Ç	Ç
of asian descent	Ç	Ç
of asian origin	Ç	Ç
of jewish descent	Ç	Ç
of jewish origin	Ç	Ç
of kurdish descent	Ç	Ç
of kurdish origin	Ç	Ç
offentliggörs	F
ofredande	Ç	Ç
ofredandet	Ç	Ç
ofördröjligen	É
oförtövat	É
ogiltig frånvaro	Ç	Ç
okt	H
oktober	H
olaga hot	Ç	Ç
olovlig körning	Ç	Ç
om du vill	9
om ni vill	9
ombesörja	É
ombesörjas	É
ombesörjde	É
ombesörjer	É
ombesörjes	É
ombesörjs	É
ombesörjt	É
ombesörjts	É
omfattas av sekretess	À
omfattas av sekretessen	À
omfattas av tystnadsplikt	À
omfattas av tystnadsplikten	À
omförmäld	É
omförmälda	É
omförmält	É
omgående	É
omhändertagande	Ã
omhändertagandet	Ã
omhändertagen	ÃÇ	Ç
omhändertaget	Ã
omhändertagits	Ç	Ç
omhändertagna	ÃÇ	Ç
omhändertagne	Ç	Ç
omhändertar	Ç	Ç
omhändertas	Ç	Ç
omhändertog	Ç	Ç
omhändertogs	ÃÇ	Ç
omkom	Ç	Ç
omkommit	Ç	Ç
omyndigförklarad	Ç	Ç
on a daily basis		É
on a monthly basis		É
on a regular basis		É
on a weekly basis		É
on a yearly basis		É
on an annual basis		É
on bail	Ç	Ç
on benefits	Ç	Ç
on condition that		É
on parole	Ç	Ç
on probation	Ç	Ç
on receipt of		É
on sick leave	Ç	Ç
on strike	Ç	Ç
on the grounds that		É
on the part of		É
on welfare	Ç	Ç
once upon		Ê
one years		i
onsdag	H
onsdagen	H
onsdagens	H
ont i axeln	Ç	Ç
ont i halsen	Ç	Ç
ont i hjärtat	Ç	Ç
ont i huvudet	Ç	Ç
ont i höften	Ç	Ç
ont i knät	Ç	Ç
ont i magen	Ç	Ç
ont i ryggen	Ç	Ç
opel	f	f
opeln	f	f
opera	m
operan	m
operation	Ç	Ç
operational as of		É
operationalisera	É
operationaliserar	É
operationen	Ç	Ç
opererad	Ç	Ç
opererades	Ç	Ç
opererar armen	Ç	Ç
opererar axeln	Ç	Ç
opererar bort	Ç	Ç
opererar bråcket	Ç	Ç
opererar foten	Ç	Ç
opererar grå	Ç	Ç
opererar handen	Ç	Ç
opererar handleden	Ç	Ç
opererar hjärtat	Ç	Ç
opererar höften	Ç	Ç
opererar knäet	Ç	Ç
opererar knät	Ç	Ç
opererar ryggen	Ç	Ç
opererar tummen	Ç	Ç
opererar ögonen	Ç	Ç
opereras	Ç	Ç
opererat armen	Ç	Ç
opererat axeln	Ç	Ç
opererat bort	Ç	Ç
opererat foten	Ç	Ç
opererat handen	Ç	Ç
opererat handleden	Ç	Ç
opererat hjärtat	Ç	Ç
opererat höften	Ç	Ç
opererat knäet	Ç	Ç
opererat knät	Ç	Ç
opererat ryggen	Ç	Ç
opererat ögonen	Ç	Ç
opererats	Ç	Ç
opioidberoende	Ç	Ç
opioidberoendet	Ç	Ç
optimise		É
optimised		É
optimises		É
optimize		É
optional		9
ordinarie pris	O
organisationens	e
organiseras	_
orienteringstävling	0
orienteringstävlingar	0
orienteringstävlingarna	0
orienteringstävlingen	0
orosanmälan	ÂÃÇ	Ç
orosanmälan gällande	Ç	Ç
orosanmälan kring	Ç	Ç
orosanmälan om	Ç	Ç
orosanmälan på	Ç	Ç
orosanmäld	Ç	Ç
orosanmälningar	Ã
orosanmälningarna	Ã
ortodox	Ç	Ç
ortodoxe	Ç	Ç
osa	É
oss emellan sagt	Á
osteoporos	Ç	Ç
osteoporosen	Ç	Ç
otrogen	Ç	Ç
otroligt rörande	Ê
our		e
outlook	Æ	Æ
ovan angivna	É
ovan nämnda	É
ovannämnd	É
ovannämnda	É
ovannämnt	É
ovanstående	É
over		SU
ovillkorligen	É
owing to the fact		É
p-bot	f
p-boten	f
p-böter	f
p-böterna	f
p-plats	f
p-platsen	f
p.s.s.	É
pacemaker	Ç	Ç
pacemakern	Ç	Ç
paedophile	Ç	Ç
paketbil	f
palestinier	Ç	Ç
palestiniern	Ç	Ç
palestinsk bakgrund	Ç	Ç
palestinsk familj	Ç	Ç
palestinsk flykting	Ç	Ç
palestinsk härkomst	Ç	Ç
palestinsk släkt	Ç	Ç
palliativ vård	Ç	Ç
panikattack	Ç	Ç
panikattacker	Ç	Ç
panikångest	Ç	Ç
panikångestattack	Ç	Ç
panikångestattacker	Ç	Ç
panikångesten	Ç	Ç
pansexuell	Ç	Ç
pansexuella	Ç	Ç
pansexuelle	Ç	Ç
pappers	Ç	Ç
papperslös	Ç	Ç
papperslösa	Ç	Ç
papperslöse	Ç	Ç
paranoid	Ç	Ç
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
parkinson	Ç	Ç
parkinson's	Ç	Ç
parkinsons	Ç	Ç
parkinsons sjukdom	Ç	Ç
partiaktiv	Ç	Ç
participate		7
participate in		É
participated in		É
participates in		É
participating in		É
participation in		É
particulars		É
partimedlem	Ç	Ç
partimedlemmen	Ç	Ç
partner	B
partnern	B
party member	Ç	Ç
passed away	Ç	Ç
pay		[
payment card		c
payment cards		c
payments from abroad		d
pedagogisk kartläggning	Ã
pedagogiskt avseende	Ê
pedofil	Ç	Ç
pedofilen	Ç	Ç
pedophile	Ç	Ç
pengaproblem	Ç	Ç
pengar i handen	N
pengarna i handen	N
penningpris	N
penningpriser	N
penningpriset	N
penningtvätt	Ç	Ç
penningtvätten	Ç	Ç
penningvinst	N
penningvinsten	N
people		=
per annum	É	É
per brev	F
per diem		É
per e-post	F
per mail	F
per mejl	F
per omgående	É
per sms	F
per telefon	F
performance		m
performances		m
permobil	Ç	Ç
permobilen	Ç	Ç
person	=
personakt	ÂÃ
personakten	ÂÃ
personbil	f
personer	=
personlig assistans	Ç	Ç
personlig assistent	Ç	Ç
personlig konkurs	Ç	Ç
personrån	Ç	Ç
personrånet	Ç	Ç
persons		É
pertaining to		É
pertains to		É
peugeot	f	f
peugeoten	f	f
pg	b
pg-nr	b
pick		C
picked		C
picks		C
picture book		m
pingstkyrkan	Ç	Ç
pingstvän	Ç	Ç
pingstvännen	Ç	Ç
piratpartiet	Ç	Ç
pjäs	m
pjäsen	m
pjäser	m
placed in care		Ã
placed in foster		Ã
placerad hos familjehem	Ç	Ç
placerad i behandlingshem	Ã
placerad i familjehem	ÃÇ	Ç
placerad i familjehemmet	Ã
placerad i fosterhem	ÃÇ	Ç
placerad i hvb	Ã
placerad i hvb-hem	Ã
placerad i institution	Ã
placerad i jourfamilj	Ã
placerad i jourhem	Ã
placerad i sis-hem	Ã
placerad i stödboende	Ã
placerad på behandlingshem	ÃÇ	Ç
placerad på familjehem	Ã
placerad på familjehemmet	Ã
placerad på fosterhem	Ã
placerad på hvb	Ã
placerad på hvb-hem	ÃÇ	Ç
placerad på institution	ÃÇ	Ç
placerad på jourfamilj	Ã
placerad på jourhem	Ã
placerad på sis-hem	Ã
placerad på stödboende	Ã
placerade i behandlingshem	Ã
placerade i familjehem	Ã
placerade i familjehemmet	Ã
placerade i fosterhem	Ã
placerade i hvb	Ã
placerade i hvb-hem	Ã
placerade i institution	Ã
placerade i jourfamilj	Ã
placerade i jourhem	Ã
placerade i sis-hem	Ã
placerade i stödboende	Ã
placerade på behandlingshem	Ã
placerade på familjehem	Ã
placerade på familjehemmet	Ã
placerade på fosterhem	Ã
placerade på hvb	Ã
placerade på hvb-hem	Ã
placerade på institution	Ã
placerade på jourfamilj	Ã
placerade på jourhem	Ã
placerade på sis-hem	Ã
placerade på stödboende	Ã
placerades hos familjehem	Ç	Ç
placerades i behandlingshem	Ã
placerades i entrén	0	0
placerades i familjehem	ÃÇ	Ç
placerades i familjehemmet	Ã
placerades i fosterhem	ÃÇ	Ç
placerades i hvb	Ã
placerades i hvb-hem	Ã
placerades i institution	Ã
placerades i jourfamilj	Ã
placerades i jourhem	Ã
placerades i kö	0	0
placerades i parken	0	0
placerades i sis-hem	Ã
placerades i stödboende	Ã
placerades i topp	0	0
placerades i torget	0	0
placerades mellan entrén	0	0
placerades mellan kö	0	0
placerades mellan parken	0	0
placerades mellan topp	0	0
placerades mellan torget	0	0
placerades på andra	0	0
placerades på behandlingshem	Ã
placerades på entrén	0	0
placerades på familjehem	Ã
placerades på familjehemmet	Ã
placerades på fjärde	0	0
placerades på fosterhem	Ã
placerades på första	0	0
placerades på hvb	Ã
placerades på hvb-hem	Ã
placerades på institution	Ã
placerades på jourfamilj	Ã
placerades på jourhem	Ã
placerades på kö	0	0
placerades på parken	0	0
placerades på plats	0	0
placerades på sis-hem	Ã
placerades på stödboende	Ã
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
placeras i behandlingshem	Ã
placeras i entrén	0	0
placeras i familjehem	Ã
placeras i familjehemmet	Ã
placeras i fosterhem	Ã
placeras i hvb	Ã
placeras i hvb-hem	Ã
placeras i institution	Ã
placeras i jourfamilj	Ã
placeras i jourhem	Ã
placeras i kö	0	0
placeras i parken	0	0
placeras i sis-hem	Ã
placeras i stödboende	Ã
placeras i topp	0	0
placeras i torget	0	0
placeras mellan entrén	0	0
placeras mellan kö	0	0
placeras mellan parken	0	0
placeras mellan topp	0	0
placeras mellan torget	0	0
placeras på behandlingshem	Ã
placeras på entrén	0	0
placeras på familjehem	Ã
placeras på familjehemmet	Ã
placeras på fosterhem	Ã
placeras på hvb	Ã
placeras på hvb-hem	Ã
placeras på institution	Ã
placeras på jourfamilj	Ã
placeras på jourhem	Ã
placeras på kö	0	0
placeras på parken	0	0
placeras på sis-hem	Ã
placeras på stödboende	Ã
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
placerats hos familjehem	Ç	Ç
placerats i behandlingshem	Ã
placerats i entrén	0	0
placerats i familjehem	Ã
placerats i familjehemmet	Ã
placerats i fosterhem	Ã
placerats i hvb	Ã
placerats i hvb-hem	Ã
placerats i institution	Ã
placerats i jourfamilj	Ã
placerats i jourhem	Ã
placerats i kö	0	0
placerats i parken	0	0
placerats i sis-hem	Ã
placerats i stödboende	Ã
placerats i topp	0	0
placerats i torget	0	0
placerats mellan entrén	0	0
placerats mellan kö	0	0
placerats mellan parken	0	0
placerats mellan topp	0	0
placerats mellan torget	0	0
placerats på behandlingshem	Ã
placerats på entrén	0	0
placerats på familjehem	Ã
placerats på familjehemmet	Ã
placerats på fosterhem	Ã
placerats på hvb	Ã
placerats på hvb-hem	Ã
placerats på institution	Ã
placerats på jourfamilj	Ã
placerats på jourhem	Ã
placerats på kö	0	0
placerats på parken	0	0
placerats på sis-hem	Ã
placerats på stödboende	Ã
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
plan	Ä	Ä
planläggas	É
planläggs	É
plate number		g
platform		^
platforms		^
plats	Ä	Ä
plattform	^
plattformar	^
plattformarna	^
plattformen	^
plattformens	^
play about		m
pleaded guilty	Ç	Ç
please be advised that		É
please find attached		É
please find enclosed		É
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
polack	Ç	Ç
polacken	Ç	Ç
polare	<
polaren	<
polarna	<
police car		h
polisanmäld	ÃÇ	Ç
polisanmälda	Ã
polisanmälde	Ç	Ç
polisanmäldes	Ç	Ç
polisanmäls	Ç	Ç
polisanmälts	Ç	Ç
polisbil	h
polisbilar	h
polisbilen	h
polisens	e
polisförbundet	Ç	Ç
polisoperation	0	0
polisoperationen	0	0
politiskt aktiv	Ç	Ç
polsk bakgrund	Ç	Ç
polsk familj	Ç	Ç
polsk flykting	Ç	Ç
polsk härkomst	Ç	Ç
polsk släkt	Ç	Ç
polska rötter	Ç	Ç
polyamorös	Ç	Ç
polyamoröse	Ç	Ç
poolbil	h
poolbilar	h
poolbilen	h
positivt avseende	Ê
possess		É
possessed		É
possesses		É
post		6
posta	6
postgiro	b
postgirokonto	b
postgironummer	b
postgirot	b
posttraumatisk stress	Ç	Ç
posttraumatiska stress	Ç	Ç
posttraumatiskt stressyndrom	Ç	Ç
poäng	n
poängen	n
praktiskt avseende	Ê
pregnancy	Ç	Ç
pregnant	Ç	Ç
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
preventiv	É
preventiva	É
preventivt	É
previous to		É
primärt	É
prior to		É
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
privatadress	Å	Å
privatadressen	Å	Å
privatbil	f
prize		K
prize draw		2C
prize is		L
prize money		N
prizes		K
problematik	É
problematiken	É
problematisk skolfrånvaro	Ç	Ç
problemställning	É
problemställningar	É
problemställningarna	É
problemställningen	É
processa	É
processar	É
processas	É
procure		É
procured		É
procures		É
procuring		É
projekttävling	0
projekttävlingar	0
projekttävlingen	0
promulgate		É
promulgated		É
propp	Ç	Ç
proppen	Ç	Ç
prostate cancer	Ç	Ç
prostituerad	Ç	Ç
prostituerade	Ç	Ç
protected address		l
protected identity	Ç	lÇ
protes	Ç	Ç
protesen	Ç	Ç
protestant	Ç	Ç
protestanten	Ç	Ç
protonmail	Æ	Æ
provided that		É
providing that		É
provrörsbefruktning	Ç	Ç
provrörsbefruktningen	Ç	Ç
provsvar	ÂÃ
provsvaren	ÂÃ
provsvaret	ÂÃ
psoriasis	Ç	Ç
psychiatric clinic	Ç	Ç
psychiatric hospital	Ç	Ç
psychiatric ward	Ç	Ç
psyk	Ç	Ç
psykavdelningen	Ç	Ç
psyken	Ç	Ç
psyket	Ç	Ç
psykiatrin	Ç	Ç
psykisk ohälsa	Ç	Ç
psykiska besvär	Ç	Ç
psykiska problem	Ç	Ç
psykiskt instabil	Ç	Ç
psykiskt sjuk	Ç	Ç
psykos	Ç	Ç
psykosen	Ç	Ç
psykoser	Ç	Ç
psykotisk	Ç	Ç
psykotiska	Ç	Ç
psykotiske	Ç	Ç
ptsd	Ç	Ç
publicera	6
publicerad	F
publicerar	F
publiceras	F
published		F
pupil		W
pupils		W
purchase		[É
purchased		É
purchases		É
purchasing		É
pursuant to		É
på basis av	É
på daglig basis	É
på det att	É
på ett sådant sätt	É
på förekommen anledning	É
på grund av att	É
på grund av hedersförtryck	Ç	Ç
på grund av hedersvåld	Ç	Ç
på grund av mobbning	Ç	Ç
på grund av mobbningen	Ç	Ç
på grund av våld	Ç	Ç
på grund därav	É
på grund härav	É
på inga sätt	È
på inga vis	È
på inget sätt	È
på inget vis	È
på intet sätt	È
på intet vis	È
på kort	0
på motsvarande sätt	É
på månadsbasis	É
på regelbunden basis	É
på så sätt att	É
på veckobasis	É
på årlig basis	É
på årsbasis	É
påbjuda	É
påbjuden	É
påbjuder	É
påbjuds	É
påbörja	É
påbörjade	É
påbörjades	É
påbörjar	É
påbörjas	É
påbörjat	É
påbörjats	É
påföljande dag	É
påföljande vecka	É
påföljande år	É
pågår	G
påkalla	É
påkalla hjälp	Ê
påkalla uppmärksamhet	Ê
påkalla uppmärksamheten	Ê
påkallad	É
påkallade	É
påkallade hjälp	Ê
påkallade uppmärksamhet	Ê
påkallade uppmärksamheten	Ê
påkallar	É
påkallar hjälp	Ê
påkallar uppmärksamhet	Ê
påkallar uppmärksamheten	Ê
påkallas	É
påkallat	É
påskafton	H
påtala	É
påtalade	É
påtalar	É
påtalas	É
påtalat	É
påtalats	É
påverkad av alkohol	Ç	Ç
påverkad av droger	Ç	Ç
påvisa	É
påvisade	É
påvisar	É
påvisat	É
queer	Ç	Ç
quite concerning		Ê
radiohjälpen	d
radiohjälpens	d
raffle		2C
random		C
randomly		C
rapist	Ç	Ç
rasist	Ç	Ç
rasisten	Ç	Ç
rattfull	fÇ	Ç
rattfulla	f
rattfylleri	Ç	Ç
rattfylleriet	Ç	Ç
rattfyllerist	fÇ	Ç
rattfylleristen	fÇ	Ç
rattonykter	Ç	Ç
red cross		d
reducera	É
reducerade	É
reducerar	É
reduceras	É
reducerat	É
reducerats	É
refugee	Ç	Ç
reg no		g
reg nr	g
reg number		g
reg nummer	g
reg-nr	g
reg.nr	g
reg.nummer	g
regarding		É
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
regler gällande	É
reglerna	I
reglerna gällande	É
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
rehab	Ç	Ç
rehabiliteras	Ç	Ç
reimburse		É
reimbursed		É
reimbursement		É
reimburses		É
reiterate		É
reiterated		É
reiterates		É
rekommenderad ålder	m
rekommenderas från	m
rekvirera	É
rekvirerade	É
rekvirerar	É
rekvireras	É
rekvirerat	É
relegerad	Ç	Ç
religiös	Ç	Ç
religiös tillhörighet	Ç	Ç
religiös tro	Ç	Ç
religiös uppfattning	Ç	Ç
religiös övertygelse	Ç	Ç
religiösa skäl	Ç	Ç
religiösa övertygelse	Ç	Ç
remainder		É
remiss	Ã
remissen	Ã
remittance		É
remittances		É
remuneration		É
renault	f	f
renaulten	f	f
render assistance		É
renhållningsfordon	h
renhållningsfordonet	h
reply		6
reported to the police	Ç	Ç
repost	:	:
reposta	:
requisite		É
resande	Ç
rescind		É
rescinded		É
reshare		:
reside		É
resided		É
resides	Å	ÅÉ
residing	Å	ÅÉ
resp	É
resp.	É
responsible		_
resultat	En
resultaten	n
resultatet	En
resultera i	É
resulterade i	É
resulterar i	É
resulterat i	É
results		n
resurs bank	`	`
resurs banken	`	`
retain		É
retained		É
retains		É
retts syndrom	Ç	Ç
returnera	É
returnerade	É
returnerar	É
returneras	É
returnerat	É
retweet	:	:
retweeta	:
reumatiker	Ç	Ç
reumatikern	Ç	Ç
reumatism	Ç	Ç
reumatismen	Ç	Ç
revealed		F
ridtävling	0
ridtävlingar	0
ridtävlingarna	0
ridtävlingen	0
riktigt rörande	Ê
riktlinjer gällande	É
ring	F
ringer	F
rings	F
rings upp	F
riskerar utvisas	Ç	Ç
rita	6
ritalin	Ç	Ç
rolig rörande	Ê
roligaste bidrag	D
roligaste bidraget	D
roligaste bild	D
roligaste bilden	D
roligaste motivering	D
roligaste motiveringen	D
roligaste svar	D
roligaste svaret	D
rollator	Ç	Ç
rollatorn	Ç	Ç
rollen som	m
rom	Ç
roma	Ç	Ç
roman	m
romanen	m
romaner	m
romani	Ç	Ç
romni	Ç	Ç
romsk	Ç	Ç
romsk bakgrund	Ç	Ç
romsk härkomst	Ç	Ç
romska	Ç	Ç
romska rötter	Ç	Ç
romske	Ç	Ç
romskt blod	Ç	Ç
romskt påbrå	Ç	Ç
romskt ursprung	Ç	Ç
ropar upp	F
ropar ut	F
ropas upp	F
ropas ut	F
rules		I
rullstol	Ç	Ç
rullstolen	Ç	Ç
rullstolsbunden	Ç	Ç
rullstolsbundna	Ç	Ç
rullstolsbundne	Ç	Ç
rullstolsburen	Ç	Ç
rullstolsburenne	Ç	Ç
rullstolsburna	Ç	Ç
rullstolsburne	Ç	Ç
rutiner gällande	É
ryggmärgsbråck	Ç	Ç
ryggmärgsbråcket	Ç	Ç
ryggmärgsskada	Ç	Ç
ryggmärgsskadan	Ç	Ç
ryggoperation	Ç	Ç
ryggoperationen	Ç	Ç
ryggskada	Ç	Ç
ryggskadan	Ç	Ç
ryggskott	Ç	Ç
ryggskottet	Ç	Ç
rysk bakgrund	Ç	Ç
rysk familj	Ç	Ç
rysk flykting	Ç	Ç
rysk härkomst	Ç	Ç
rysk släkt	Ç	Ç
rysk-ortodox	Ç	Ç
rysk-ortodoxa	Ç	Ç
ryska rötter	Ç	Ç
ryss	Ç	Ç
ryssen	Ç	Ç
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
rättsligt avseende	Ê
rättspsyk	Ç	Ç
rättspsyken	Ç	Ç
råd gällande	É
rån	Ç	Ç
rånade	Ç	Ç
rånare	Ç	Ç
rånaren	Ç	Ç
rånat	Ç	Ç
rånet	Ç	Ç
rånförsök	Ç	Ç
rånförsöket	Ç	Ç
rånsdömd	Ç	Ç
rånsdömda	Ç	Ç
rånsdömde	Ç	Ç
röda korset	d
röda korsets	d
röker cannabis	Ç	Ç
röker gräs	Ç	Ç
röker hasch	Ç	Ç
röker heroin	Ç	Ç
rörande	É
rörande berättelse	Ê
rörande detta	É
rörande enig	Ê
rörande eniga	Ê
rörande enigt	Ê
rörande enkelt	Ê
rörande film	Ê
rörande historia	Ê
rörande men	Ê
rörande mening	Ê
rörande möte	Ê
rörande och	Ê
rörande scen	Ê
rörande skildring	Ê
rörande tacksam	Ê
rörande tal	Ê
rörande ögonblick	Ê
rörande överens	Ê
rörelsehinder	Ç	Ç
rörelsehindrad	Ç	Ç
rörelsehindrada	Ç	Ç
rörelsehindrade	Ç	Ç
rörelsehindret	Ç	Ç
rörelsenedsättning	Ç	Ç
rörelsenedsättningen	Ç	Ç
rösta	6
röstar	D
röstas	D
rötter från	Ç	Ç
rötter i	Ç	Ç
s.k	É
s.k.	É
saab	f	f
saaben	f	f
sac	Ç	Ç
sades upp	Ç	Ç
saga	m
sagan	m
sagan om	m
sagor	m
sagorna	m
sagts upp	Ç	Ç
salafist	Ç	Ç
salafisten	Ç	Ç
saltbil	h
saltbilar	h
saltbilen	h
samband	_
same	Ç
samen	Ç
samhällstjänst	Ç	Ç
samhällstjänsten	Ç	Ç
sami	Ç	Ç
samisk	Ç	Ç
samisk bakgrund	Ç	Ç
samisk härkomst	Ç	Ç
samiska rötter	Ç	Ç
samiske	Ç	Ç
samiskt blod	Ç	Ç
samiskt påbrå	Ç	Ç
samiskt ursprung	Ç	Ç
samkönad relation	Ç	Ç
samkönat förhållande	Ç	Ç
samkönat äktenskap	Ç	Ç
samla in	d
samlar in	d
samlokalisera	É
samlokaliserad	É
samlokaliserar	É
samlokaliseras	É
samlokalisering	É
samma avseende	Ê
sammankomst	É
sammankomsten	É
sammankomster	É
sammanlagda	P
sammanlagt	P
samråd gällande	É
samrådet gällande	É
samröre	_
samtalsstöd	Ã
samtalsstödet	Ã
samtliga	É
samtligas	É
sandbil	h
sandbilar	h
sandbilen	h
saneringsoperation	0	0
saneringsoperationen	0	0
satanist	Ç	Ç
satanisten	Ç	Ç
satt anhållen	Ç	Ç
satt eld på	Ç	Ç
satt fängslad	Ç	Ç
satt häktad	Ç	Ç
satt i fängelse	Ç	Ç
satt i häkte	Ç	Ç
satt i häktet	Ç	Ç
satt i rullstol	Ç	Ç
satt inne	Ç	Ç
satt inne fängelse	Ç	Ç
satt inspärrad	Ç	Ç
satt på anstalt	Ç	Ç
satt på anstalten	Ç	Ç
satt på hall	Ç	Ç
satt på kumla	Ç	Ç
satt på kåken	Ç	Ç
satt på norrtäljeanstalten	Ç	Ç
satt på skänninge	Ç	Ç
satt på tidaholm	Ç	Ç
satte eld på	Ç	Ç
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
scharlakansfeber	Ç	Ç
scharlakansfebern	Ç	Ç
schizofren	Ç	Ç
schizofrena	Ç	Ç
schizofrene	Ç	Ç
schizofreni	Ç	Ç
schizofrenin	Ç	Ç
schizophrenia	Ç	Ç
school's		e
scientolog	Ç	Ç
scientologen	Ç	Ç
scientologikyrkan	Ç	Ç
scorers		n
sd	Ç	Ç
sd-are	Ç	Ç
sd:are	Ç	Ç
seb	`	`
sebs	`	`
second prize		L
secret		o
sedermera	É
sedvanlig	É
sedvanliga	É
sedvanligen	É
sedvanligt	É
seen the counsellor		Â
seen the psychologist		Â
seger	5
segern	5
segrade	5
segrar	5
segrare	E
segraren	E
segrarens	E
sek	Q	Q
seko	Ç	Ç
sekretess	o
sekretessbelagd	oÀ
sekretessbelagda	oÀ
sekretessbelagt	oÀ
sekretessklassad	À
sekretessklassade	À
sekretessklassat	À
sekretesskyddad	À
sekretesskyddade	À
sekretesskyddat	À
sekretessmarkerad	À
sekretessmarkerade	À
sekretessmarkerat	À
sekretessmarkering	Ç	Ç
sekretessmarkeringen	Ç	Ç
sekretesstämplad	À
sekretesstämplade	À
sekretesstämplat	À
selected		D
senarelades	É
senarelagd	É
senarelagt	É
senarelägga	É
senareläggas	É
senarelägger	É
senareläggs	É
senast	G
senaste	G
send		6
senil	Ç	Ç
senila	Ç	Ç
senile	Ç	Ç
sentenced	Ç	Ç
sep	H	H
sepsis	Ç	Ç
sept	H	H
september	H	H
serb	Ç
serben	Ç
serbisk bakgrund	Ç	Ç
serbisk familj	Ç	Ç
serbisk flykting	Ç	Ç
serbisk härkomst	Ç	Ç
serbisk släkt	Ç	Ç
seriefigur	m
seriefiguren	m
serien	5
serien om	m
seriously ill	Ç	Ç
served time	Ç	Ç
serveringstillstånd	5
serveringstillståndet	5
servicebostad	Ç	Ç
servicebostaden	Ç	Ç
set	n
seten	n
seven years		i
sex år	i
sexan	i
sexarbetare	Ç	Ç
sexarbetaren	Ç	Ç
sexberoende	Ç	Ç
sexberoendet	Ç	Ç
sexköpare	Ç	Ç
sexköparen	Ç	Ç
sexmissbruk	Ç	Ç
sexmissbruket	Ç	Ç
sexuell läggning	Ç	Ç
sexuellt ofredande	Ç	Ç
sexuellt övergrepp	Ç	Ç
sexårig	i
sexåriga	i
sexårige	i
sexåring	i
sexåringen	i
share		:
shares		:
shia muslim	Ç	Ç
shiamuslim	Ç	Ç
shiamuslimen	Ç	Ç
shoplifted	Ç	Ç
shoppingångest	0	0
shoppingångesten	0	0
should not say this		Á
should you require		É
should you wish to		É
shouldn't tell you		Á
sick	Ç	Ç
sick of	0	0
sicklecellsjuka	Ç	Ç
signifikant	É
signifikanta	É
sikh	Ç	Ç
sikhen	Ç	Ç
simtävling	0
simtävlingar	0
simtävlingarna	0
simtävlingen	0
simultant	É
sina rötter i	Ç	Ç
sis-hem	Ç	Ç
sis-hemmet	Ç	Ç
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
sitter anhållen	Ç	Ç
sitter fängslad	Ç	Ç
sitter häktad	Ç	Ç
sitter i fängelse	Ç	Ç
sitter i häkte	Ç	Ç
sitter i häktet	Ç	Ç
sitter i rullstol	Ç	Ç
sitter inne	Ç	Ç
sitter inne fängelse	Ç	Ç
sitter inspärrad	Ç	Ç
sitter på anstalt	Ç	Ç
sitter på anstalten	Ç	Ç
sitter på hall	Ç	Ç
sitter på kumla	Ç	Ç
sitter på kåken	Ç	Ç
sitter på norrtäljeanstalten	Ç	Ç
sitter på skänninge	Ç	Ç
sitter på tidaholm	Ç	Ç
six years		i
sju år	i
sjuk	Ç	Ç
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
sjuka	Ç	Ç
sjukanmäld	Ç	Ç
sjukanmälde sig	Ç	Ç
sjukdom	Ç	Ç
sjukdomen	Ç	Ç
sjuke	Ç	Ç
sjukersättning	Ç	Ç
sjukersättningen	Ç	Ç
sjukhem	Ç	Ç
sjukhemmet	Ç	Ç
sjukhus	Ç	Ç
sjukhuset	Ç	Ç
sjukpenning	Ç	Ç
sjukpenningen	Ç	Ç
sjukpension	Ç	Ç
sjukpensionen	Ç	Ç
sjukpensionär	Ç	Ç
sjukpensionären	Ç	Ç
sjukskriven	Ç	Ç
sjukskrivenna	Ç	Ç
sjukskrivenne	Ç	Ç
sjukskrivna	Ç	Ç
sjukskrivne	Ç	Ç
sjukskrivning	Ç	Ç
sjukskrivningen	Ç	Ç
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
självmordsbenägen	Ç	Ç
självmordsbenägne	Ç	Ç
självmordsförsök	Ç	Ç
självmordsförsöket	Ç	Ç
självmordsnära	Ç	Ç
självmordstankar	Ç	Ç
självmordstankarna	Ç	Ç
självskadar	Ç	Ç
självskadarde	Ç	Ç
självskadebeteende	Ç	Ç
självskadebeteendet	Ç	Ç
sjögrens syndrom	Ç	Ç
sjösjuk	0	0
sjösjuka	0	0
ska egentligen stanna	Á
ska ej spridas	oÀ
ska inte spridas	oÀ
ska omhändertas	Â
ska skilja sig	Ç	Ç
ska utvisas	Ç	Ç
skadad	Ç	Ç
skadad av	0	0
skadade sig allvarligt	Ç	Ç
skadade sig svårt	Ç	Ç
skadar sig själv	Ç	Ç
skadat sig allvarligt	Ç	Ç
skadat sig svårt	Ç	Ç
skadegörelse	Ç	Ç
skadegörelsen	Ç	Ç
skall	É
skall utvisas	Ç	Ç
skallskada	Ç	Ç
skallskadan	Ç	Ç
skandiabanken	`	`
skandiabankens	`	`
skar sig i armarna	Ç	Ç
skatt	R
skatta	R
skattar	R
skattebrott	Ç	Ç
skattebrottet	Ç	Ç
skattefri	R
skattefria	R
skattefritt	R
skatten	R
skatteplikt	R
skatteplikten	R
skatteskulder	Ç	Ç
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
skild	Ç	Ç
skild från	0	0
skilde sig	Ç	Ç
skildes	Ç	Ç
skildes från	0	0
skildes som	0	0
skildes åt	0	0
skilsmässa	Ç	Ç
skilsmässa mellan	Ç	Ç
skilsmässan	Ç	Ç
skilsmässan mellan	Ç	Ç
skilt sig	Ç	Ç
skin cancer	Ç	Ç
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
skolfrånvaro	ÃÇ	Ç
skolfrånvaron	ÃÇ	Ç
skolios	Ç	Ç
skoliosen	Ç	Ç
skolkade	Ç	Ç
skolkar	Ç	Ç
skolkat	Ç	Ç
skoltävling	0
skoltävlingar	0
skoltävlingarna	0
skoltävlingen	0
skolvägrade	Ç	Ç
skolvägran	Ç	Ç
skolvägrar	Ç	Ç
skotern	f
skriftlig varning	ÃÇ	Ç
skriftligen	É
skriv	6
skrivelse	É
skrivelsen	É
skrivelser	É
skrivelserna	É
skriver till	F
skriver vi till	F
skrivsvårigheter	Ç	Ç
skrotbil	f
skulder	Ç	Ç
skulderna	Ç	Ç
skuldsanering	Ç	Ç
skuldsaneringen	Ç	Ç
skuldsatt	Ç	Ç
skuldsatta	Ç	Ç
skuldsatte	Ç	Ç
skulle stanna mellan oss	Á
skyddad adress	lÇ	Ç
skyddad folkbokföring	l
skyddad handling	oÀ
skyddad identitet	lÇ	Ç
skyddade boende	l
skyddade boendet	Ç	Ç
skyddade personuppgifter	lÇ	Ç
skyddas av sekretess	À
skyddat boende	lÇ	Ç
skyddstillsyn	Ç	Ç
skyddstillsynen	Ç	Ç
skyldig till	Ç	Ç
skyndsamt	É
skyttetävling	0
skyttetävlingar	0
skyttetävlingarna	0
skyttetävlingen	0
skänk	d
skänka	d
skänker	d
skänkt	d
skänkte	d
skär sig	Ç	Ç
skåpbil	f
skåpvagn	f
skåpvagnen	f
slagit henne	Ç	Ç
slagit honom	Ç	Ç
slagit sin	Ç	Ç
slagit sönder	Ç	Ç
slagit sönder alla	0	0
slagit sönder rekordet	0	0
slagit sönder ägg	0	0
slagsmål	Ç	Ç
slagsmålet	Ç	Ç
slippa	È
slog barnen	Ç	Ç
slog flickan	Ç	Ç
slog frun	Ç	Ç
slog grannen	Ç	Ç
slog henne	Ç	Ç
slog honom	Ç	Ç
slog hunden	Ç	Ç
slog läraren	Ç	Ç
slog mig	Ç	Ç
slog ned	Ç	Ç
slog ned på	0	0
slog ned till	0	0
slog ner	Ç	Ç
slog personalen	Ç	Ç
slog pojken	Ç	Ç
slog rektorn	Ç	Ç
slog sig igenom	0	0
slog sig ned	0	0
slog sig ner	0	0
slog sig samman	0	0
slog sig till	0	0
slog sin	Ç	Ç
slog sönder	Ç	Ç
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
slutade dricka	Ç	Ç
slutade knarka	Ç	Ç
slutar	G
slutat dricka	Ç	Ç
slutat knarka	Ç	Ç
slutdag	G
slutdagen	G
slutdatum	G
slutför	É
slutföra	É
slutföras	É
slutförde	É
slutfördes	É
slutförs	É
slutfört	É
sluttid	G
sluttiden	G
släckbil	h
släckbilen	h
släp	f
släpen	f
släpet	f
släpkärra	f
släpkärran	f
släpptes ur fängelset	Ç	Ç
släpptes ur häktet	Ç	Ç
släppts ur fängelset	Ç	Ç
släppts ur häktet	Ç	Ç
släpvagn	f
släpvagnar	f
släpvagnarna	f
släpvagnen	f
sm-final	5
sm-finalen	5
sm-guld	5
sm-guldet	5
smitning	Ç	Ç
smitningen	Ç	Ç
smitningsolycka	Ç	Ç
smitningsolyckan	Ç	Ç
smitolycka	f
smitolyckan	f
smittad	Ç	Ç
smittad av entusiasm	0	0
smittad av entusiasmen	0	0
smittad av glädje	0	0
smittad av glädjen	0	0
smittad av musiken	0	0
smittad av skratt	0	0
smittada	Ç	Ç
smittade	Ç	Ç
smittades	Ç	Ç
smittades av energin	0	0
smittades av entusiasm	0	0
smittades av entusiasmen	0	0
smittades av glädje	0	0
smittades av glädjen	0	0
smittades av musiken	0	0
smittades av skrattet	0	0
smittats	Ç	Ç
små som stora	W
småhustomter	5
småhustomterna	5
snabel-a	Æ	Æ
snabela	Æ	Æ
snap	]	]
snarast möjligt	É
snarligen	É
snattade	Ç	Ç
snattar	Ç	Ç
snattat	Ç	Ç
snatteri	Ç	Ç
snatteriet	Ç	Ç
snodde	Ç	Ç
snott	Ç	Ç
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
so as to		É
so concerning		Ê
social democrat	Ç	Ç
social democrats	Ç	Ç
social fobi	Ç	Ç
social media		^
social services report		Ã
social welfare	Ç	Ç
sociala medier	^
sociala medium	^
sociala nätverk	^
sociala nätverket	^
socialakt	ÂÃ
socialakten	ÂÃ
socialbidrag	Ç	Ç
socialbidraget	Ç	Ç
socialbidragstagare	Ç	Ç
socialbidragstagaren	Ç	Ç
socialdemokrat	Ç	Ç
socialdemokraten	Ç	Ç
socialdemokraterna	Ç	Ç
socialt avseende	Ê
socialt medium	^
socialt nätverk	^
socialt nätverket	^
solely		É
som asylsökande	Ç	Ç
som betalar	8[
som bokar	8[
som bokat	8[
som båtflykting	Ç	Ç
som en följd av	É
som en konsekvens av	É
som ensamkommande	Ç	Ç
som ett led i	É
som flykting	Ç	Ç
som handlar	8[
som handlat	8[
som kvotflykting	Ç	Ç
som köper	8[
som köpt	8[
som swishar	8[
somali	Ç	Ç
somalier	Ç	Ç
somaliern	Ç	Ç
somalisk bakgrund	Ç	Ç
somalisk härkomst	Ç	Ç
somaliska rötter	Ç	Ç
somaliskt blod	Ç	Ç
somaliskt påbrå	Ç	Ç
somaliskt ursprung	Ç	Ç
somebody		=
someone		=
sommarjobb	5
sommarjobben	5
sommarjobbet	5
somnade in	Ç	Ç
somnade in framför	0	0
somnade in till	0	0
somnat in	Ç	Ç
son	W
sond	Ç	Ç
sonden	Ç	Ç
sondmat	Ç	Ç
sonen	W
sopbil	h
sopbilar	h
sopbilen	h
sopmaskin	h
sopmaskinen	h
sort code		`
sos barnbyar	d
sosse	Ç	Ç
sossen	Ç	Ç
sov i bilen	Ç	Ç
sov i husvagn	Ç	Ç
sov i trappuppgången	Ç	Ç
sov i tält	Ç	Ç
sover i bilen	Ç	Ç
sover i husvagn	Ç	Ç
sover i sin bil	Ç	Ç
sover i trappuppgången	Ç	Ç
sover i tält	Ç	Ç
sparbank	`
sparbanken	`	`
sparbanker	`
specialoperation	0	0
specialoperationen	0	0
specialundervisning	Ç	Ç
specialundervisningen	Ç	Ç
spelas av	m
spelberoende	Ç	Ç
spelberoendet	Ç	Ç
spelskulder	Ç	Ç
spite of the fact		É
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
språkligt avseende	Ê
språkstörning	Ç	Ç
språkstörningen	Ç	Ç
spänn	Q
spörsmål	É
spörsmålen	É
spörsmålet	É
ssr	Ç	Ç
ssu	Ç	Ç
st	M
st.	M
stadens	e
stadfäst	É
stadfästa	É
stadfäste	É
stadfäster	É
stadigvarande	É
stads	e
stadsjeep	f
stadsjeepen	f
stadsmissionen	d
stadsmissionens	d
stakeholder engagement		É
stal	Ç	Ç
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
starroperation	Ç	Ç
starroperationen	Ç	Ç
startavgift	YZ
startavgiften	YZ
startavgifter	YZ
startelva	n
startelvan	n
startlista	5
startlistan	5
statistiskt avseende	Ê
statslös	Ç	Ç
statslöse	Ç	Ç
statutory obligation		É
stegbil	h
stegbilen	h
steril	Ç	Ç
stiftelsens	e
stig	Ä	Ä
stigen	Ä	Ä
stipendiefond	d
stipendiefonden	d
stipulate		É
stipulated		É
stipulates		É
stipulera	É
stipulerad	É
stipulerade	É
stipulerar	É
stipuleras	É
stole	Ç	Ç
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
stomi	Ç	Ç
stomin	Ç	Ç
stor insats	0
stor som liten	W
stora och små	W
stories	?	?
story	?	?
story of		m
storyn	?	?
streck i betyg	Ç	Ç
strejkade	Ç	Ç
strejkar	Ç	Ç
strejkbrytare	Ç	Ç
strejkbrytaren	Ç	Ç
stressreaktion	Ç	Ç
strictly confidential		oÀ
strider mot sekretessen	Á
strikt förtroligt	oÀ
strikt konfidentiell	oÀ
strikt konfidentiellt	oÀ
stroke	Ç	Ç
strokeenheten	Ç	Ç
stroken	Ç	Ç
struligt hemma	Ç	Ç
strängt förtroligt	oÀ
strängt konfidentiell	oÀ
strängt konfidentiellt	oÀ
strängt religiös	Ç	Ç
strålbehandling	Ç	Ç
strålbehandlingen	Ç	Ç
strålning	Ç	Ç
strålningen	Ç	Ç
studieskulder	Ç	Ç
stulit	Ç	Ç
stulit allas	0	0
stulit bollen	0	0
stulit hela	0	0
stulit hjärtan	0	0
stulit poäng	0	0
stulit rampljuset	0	0
stulit segern	0	0
stulit showen	0	0
stulit våra	0	0
stum	Ç	Ç
stum av	0	0
stum inför	0	0
stumma	Ç	Ç
stumma av	0	0
stumma inför	0	0
stumme	Ç	Ç
stundom	É
styck	M
städoperation	0	0
städoperationen	0	0
städse	É
ställningstagande	É
ställningstaganden	É
ställningstagandet	É
stängdes av	Ã
stängdes av från skolan	Ç	Ç
stänger	G
stängts av	Ã
stängts av från skolan	Ç	Ç
stå till buds	É
stå till förfogande	É
står till buds	É
står till ditt förfogande	É
står till ert förfogande	É
står till förfogande	É
står under sekretess	À
stöd arbetet	d
stöd insamlingen	d
stöd oss	d
stöd vår	d
stöd våra	d
stöd vårt	d
stödboende	Ç	Ç
stödboendet	Ç	Ç
stödd	_
stödd av	B_
stödda	_
stöder	_
stödfamilj	Ç	Ç
stödfamiljen	Ç	Ç
stödjer	_
stödjs	_
stöds	_
stöds av	B_
stödundervisning	Ç	Ç
stödundervisningen	Ç	Ç
stökigt hemma	Ç	Ç
stöld	Ç	Ç
stölden	Ç	Ç
stölder	Ç	Ç
störningsvarning	Ç	Ç
störningsvarningen	Ç	Ç
stött	_
subaru	f	f
subarun	f	f
subject to confidentiality		À
subject to secrecy		À
subject to the provisions		É
submit		6
submit a		É
submit an		É
submit your		É
subscribe		A
subscriber		A
subscribers		A
subsequent to		É
subsequently		É
substantial		É
substantially		É
substantiell	É
substantiella	É
substantiellt	É
substituera	É
substituerade	É
substituerar	É
substitueras	É
successivt	É
sufficient		É
suicidal	Ç	Ç
suicidale	Ç	Ç
suicidförsök	Ç	Ç
suicidförsöket	Ç	Ç
sulf	Ç	Ç
sunday		H
sunni muslim	Ç	Ç
sunnimuslim	Ç	Ç
sunnimuslimen	Ç	Ç
supplementary		É
supported		_
supposed to be confidential		Á
surgery	Ç	Ç
suspected of	Ç	Ç
suspended	Ç	Ç
suspended for theft	Ç	Ç
suspended from school		Ã
suttit i fängelse	Ç	Ç
suttit inne fängelse	Ç	Ç
suttit på anstalt	Ç	Ç
suttit på anstalten	Ç	Ç
suttit på hall	Ç	Ç
suttit på kumla	Ç	Ç
suttit på kåken	Ç	Ç
suttit på norrtäljeanstalten	Ç	Ç
suttit på skänninge	Ç	Ç
suttit på tidaholm	Ç	Ç
svar på	F
svara	6
svea bank	`	`
svea banken	`	`
svenska kyrkan	dÇ	Ç
svenska kyrkans	d
svenskt medborgarskap	Ç	Ç
sverigedemokrat	Ç	Ç
sverigedemokraten	Ç	Ç
sverigedemokraterna	Ç	Ç
sverigefinländare	Ç	Ç
sverigefinländaren	Ç	Ç
sverigefinne	Ç	Ç
sverigefinnen	Ç	Ç
sveriges ingenjörer	Ç	Ç
sveriges lärare	Ç	Ç
sveriges skolledare	Ç	Ç
svininfluensa	Ç	Ç
svininfluensan	Ç	Ç
svårt sjuk	Ç	Ç
svårt skadad	Ç	Ç
swedbank	`	`
swedbanks	`	`
sweden democrat	Ç	Ç
sweden democrats	Ç	Ç
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
synagogan	Ç	Ç
syndikalisterna	Ç	Ç
synergies		É
synergy		É
synnedsättning	Ç	Ç
synnedsättningen	Ç	Ç
synnerligen	É
synpunkter gällande	É
synskada	Ç	Ç
synskadad	Ç	Ç
synskadada	Ç	Ç
synskadade	Ç	Ç
synskadan	Ç	Ç
synsvag	Ç	Ç
synsvaga	Ç	Ç
syrgas	Ç	Ç
syrgasen	Ç	Ç
syrian	Ç	Ç
syrianen	Ç	Ç
syrier	Ç	Ç
syriern	Ç	Ç
syrisk bakgrund	Ç	Ç
syrisk härkomst	Ç	Ç
syrisk-ortodox	Ç	Ç
syrisk-ortodoxa	Ç	Ç
syriska rötter	Ç	Ç
syriskt blod	Ç	Ç
syriskt påbrå	Ç	Ç
syriskt ursprung	Ç	Ç
säbo	É
säg inget till någon	Á
säkerhetsskyddsklassad	oÀ
säkerhetsskyddsklassade	oÀ
säkerhetsskyddsklassat	oÀ
säkerställa	É
säkerställa att	É
säkerställas	É
säkerställde	É
säkerställde att	É
säkerställer	É
säkerställer att	É
säkerställs	É
säkerställt	É
säkerställt att	É
säljer amfetamin	Ç	Ç
säljer cannabis	Ç	Ç
säljer droger	Ç	Ç
säljer hasch	Ç	Ç
säljer heroin	Ç	Ç
säljer knark	Ç	Ç
säljer kokain	Ç	Ç
säljer narkotika	Ç	Ç
säljer sex	Ç	Ç
säljer smuggelsprit	Ç	Ç
säljer sprit	Ç	Ç
säljer tramadol	Ç	Ç
sängliggande	Ç	Ç
särskilt avseende	Ê
särskilt stöd	Ç	Ç
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
så rörande	Ê
så tävlar du	78
så tävlar ni	78
så vinner du	8
så vinner ni	8
så är du med	8
så är ni med	8
sådant avseende	Ê
såframt	É
sålde amfetamin	Ç	Ç
sålde cannabis	Ç	Ç
sålde droger	Ç	Ç
sålde hasch	Ç	Ç
sålde heroin	Ç	Ç
sålde knark	Ç	Ç
sålde kokain	Ç	Ç
sålde narkotika	Ç	Ç
sålde sex	Ç	Ç
sålde smuggelsprit	Ç	Ç
sålde sprit	Ç	Ç
sålde tramadol	Ç	Ç
således	É
sålt amfetamin	Ç	Ç
sålt cannabis	Ç	Ç
sålt droger	Ç	Ç
sålt hasch	Ç	Ç
sålt heroin	Ç	Ç
sålt knark	Ç	Ç
sålt kokain	Ç	Ç
sålt narkotika	Ç	Ç
sålt smuggelsprit	Ç	Ç
sålt sprit	Ç	Ç
sålt tramadol	Ç	Ç
sålunda	É
såsom	É
såvitt avser	É
sökanden	É
söker asyl	Ç	Ç
sökes	É
sökoperation	0	0
sökoperationen	0	0
sökt asyl	Ç	Ç
sökte asyl	Ç	Ç
sömnsvårigheter	Ç	Ç
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
ta i anspråk	É
tablettberoende	Ç	Ç
tablettberoendet	Ç	Ç
tack för alla bidrag	4
tack för alla gissningar	4
tack för alla svar	4
tag		;
tag yourself		>
tag yourselves		>
taga	É
tagas	É
tager	É
tages	É
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
tagit amfetamin	Ç	Ç
tagit droger	Ç	Ç
tagit en överdos	Ç	Ç
tagit heroin	Ç	Ç
tagit i anspråk	É
tagit knark	Ç	Ç
tagit livet av sig	Ç	Ç
tagit pengar ur kaffekassan	Ç	Ç
tagit pengar ur kassan	Ç	Ç
tagit pengar ur klasskassan	Ç	Ç
tagit pengar ur kollegans	Ç	Ç
tagit sitt liv	Ç	Ç
tagit tabletter	Ç	Ç
tagits på bar gärning	Ç	Ç
take into consideration		É
take part		7
taken into care		Ã
talsvårigheter	Ç	Ç
tankbil	f
tappade minnet	Ç	Ç
tappat minnet	Ç	Ç
tar amfetamin	Ç	Ç
tar droger	Ç	Ç
tar heroin	Ç	Ç
tar i anspråk	É
tar knark	Ç	Ç
tar kontakt	F
tar tabletter	Ç	Ç
tarva	É
tarvar	É
tarvas	É
tas i anspråk	É
tax		R
taxable		R
taxation		R
taxed		R
taxes		R
taxi	f
taxibil	f
taxibilen	f
taxin	f
tbc	Ç	Ç
tbe	Ç	Ç
teater	m
teatern	m
teen		W
teenager		W
teenagers		W
teens		W
tekniskt avseende	Ê
telefonledes	É
telefonsamtal	F
telefonsamtalet	F
tell		6
temporär	É
temporära	É
temporärt	É
ten years		i
teoretiskt avseende	Ê
terminally ill	Ç	Ç
terminalt sjuk	Ç	Ç
terminate		É
terminated		É
terminates		É
terminating		É
termination		É
terminera	É
terminerade	É
terminerar	É
termineras	É
terms		I
terrordömd	Ç	Ç
terrordömda	Ç	Ç
terrordömde	Ç	Ç
tesla	f	f
teslan	f	f
test results		Ã
test results from		Â
testade positivt	Ç	Ç
testat positivt	Ç	Ç
testat sig positiv	Ç	Ç
tested positive for	Ç	Ç
thailändsk bakgrund	Ç	Ç
thailändsk familj	Ç	Ç
thailändsk flykting	Ç	Ç
thailändsk härkomst	Ç	Ç
thailändsk släkt	Ç	Ç
the card		c
the majority of		É
their account		`
thereafter		É
thereby		É
therein		É
thereof		É
thereto		É
thereunder		É
thereupon		É
therewith		É
thief	Ç	Ç
third prize		L
this concerning		Ê
this moment in time		É
threads	]	]
three years		i
thursday		H
thus		É
ticket		K
tickets		K
tics	Ç	Ç
tidigarelades	É
tidigarelagd	É
tidigarelagt	É
tidigarelägga	É
tidigareläggas	É
tidigarelägger	É
tidigareläggs	É
tidshorisont	É
tidshorisonten	É
tidslinje	?
tidslinjen	?
tidsperiod	É
tidsperioden	É
tidsperioder	É
tidsperioderna	É
tidsrymd	É
tidsrymden	É
tidsutdräkt	É
tidsutdräkten	É
tik-tok	]	]
tiktokkonto	0
tiktokkonton	0
tiktokkontot	0
till dags dato	É
till fullo	É
till fyllest	É
till följd av	É
till följd därav	É
till följd härav	É
till gagn	É
till gagn för	É
till och med	G
till yttermera visso	É
till övervägande del	É
tillbudsstående	É
tillbörlig	É
tillbörliga	É
tillbörligt	É
tillerkändes	É
tillerkänna	É
tillerkänner	É
tillerkänns	É
tillfyllest	É
tillgodogör sig	É
tillgodogöra sig	É
tillgodose	É
tillgodoser	É
tillgodoses	É
tillgodosett	É
tillgodosåg	É
tillgrep	É
tillgripa	É
tillgriper	É
tillgripit	É
tillgängliggjorde	É
tillgängliggjort	É
tillgängliggör	É
tillgängliggöra	É
tillgängliggörs	É
tillhandahålla	É
tillhandahållas	É
tillhandahåller	É
tillhandahållit	É
tillhandahållits	É
tillhandahålls	É
tillhandahöll	É
tillhandahölls	É
tillika	É
tillkännagav	É
tillkännagavs	É
tillkännage	É
tillkännager	FÉ
tillkännages	FÉ
tillkännagett	É
tillrättalägga	É
tillrättalägger	É
tillråda	É
tillrådde	É
tillråder	É
tillråds	É
tillsammans	P
tillsammans med	B
tillse	É
tillse att	É
tillser	É
tillser att	É
tillses	É
tillsett att	É
tillskapa	É
tillskapade	É
tillskapades	É
tillskapar	É
tillskapas	É
tillskapat	É
tillstyrka	É
tillstyrker	É
tillstyrks	É
tillstyrkt	É
tillstyrkte	É
tillställa	É
tillställas	É
tillställde	É
tillställer	É
tillställs	É
tillställt	É
tillsända	É
tillsändas	É
tillsände	É
tillsänder	É
tillsänds	É
tillsänt	É
tillsåg	É
tillsåg att	É
tillvarata	É
tillvarataga	É
tillvaratagit	É
tillvaratar	É
tillvaratas	É
tillvaratog	É
tillvägagångssätt	É
tillvägagångssättet	É
tillämplig	É
tillämpliga	É
tillämpligt	É
tillönska	É
tillönskar	É
tillönskas	É
timeline	?	?
tinnitus	Ç	Ç
tinnitusen	Ç	Ç
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
tjuv	Ç	Ç
tjuven	Ç	Ç
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
to the extent that		É
to win		78
today		H
tog amfetamin	Ç	Ç
tog droger	Ç	Ç
tog en överdos	Ç	Ç
tog heroin	Ç	Ç
tog i anspråk	É
tog knark	Ç	Ç
tog livet av sig	Ç	Ç
tog pengar ur kaffekassan	Ç	Ç
tog pengar ur kassan	Ç	Ç
tog pengar ur klasskassan	Ç	Ç
tog pengar ur kollegans	Ç	Ç
tog sitt liv	Ç	Ç
tog tabletter	Ç	Ç
together with		B
togs på bar gärning	Ç	Ç
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
took her own life	Ç	Ç
took his own life	Ç	Ç
torde	É
torg	Ä	Ä
torget	Ä	Ä
tornedaling	Ç	Ç
tornedalingen	Ç	Ç
torsdag	H
torsdagen	H
torsdagens	H
total	P	P
totala	P
totalt	P
totalvärde	OP
totalvärdet	OP
tourette	Ç	Ç
tourettes	Ç	Ç
tourettes syndrom	Ç	Ç
towed		f
towing		f
toyota	f	f
toyotan	f	f
trade unionist	Ç	Ç
trailer	f	f
trailern	f
trailers		f
trakasserades	Ç	Ç
trakasseras	Ç	Ç
trakasserats	Ç	Ç
trakasserier	Ç	Ç
trakasserierna	Ç	Ç
traktor	f
traktorer	f
traktorerna	f
traktorn	f
trans	Ç	Ç
trans boy	Ç	Ç
trans girl	Ç	Ç
trans man	Ç	Ç
trans woman	Ç	Ç
transa	Ç	Ç
transgender	Ç	Ç
transkille	Ç	Ç
transkillen	Ç	Ç
transkvinna	Ç	Ç
transkvinnan	Ç	Ç
transman	Ç	Ç
transmannen	Ç	Ç
transmit		É
transmits		É
transmitted		É
transmitting		É
transperson	Ç	Ç
transpersonen	Ç	Ç
transplant	Ç	Ç
transplantation	Ç	Ç
transplantationen	Ç	Ç
transport	Ç	Ç
transsexuell	Ç	Ç
transsexuella	Ç	Ç
transsexuelle	Ç	Ç
transtjej	Ç	Ç
transtjejen	Ç	Ç
trauma	Ç	Ç
traumat	Ç	Ç
traumatiserad	Ç	Ç
traumatiserade	Ç	Ç
tre år	i
trean	i
tredje pris	L
tredje priset	L
tredjepris	L
tredjepriset	L
trenne	É
trettondagen	H
treårig	i
treåriga	i
treårige	i
treåring	i
treåringen	i
trisslott	K
trisslotter	K
troende	Ç	Ç
tror på allah	Ç	Ç
tror på gud	Ç	Ç
tror på jesus	Ç	Ç
trots sekretess	Á
trots sekretessen	Á
trots tystnadsplikt	Á
trots tystnadsplikten	Á
truck		f
trucks		f
trygghetslarm	Ç	Ç
trygghetslarmet	Ç	Ç
träda i kraft	É
trädde i kraft	É
träder i kraft	É
trätt i kraft	É
tröjnummer	n
trött och sjuk på	0	0
tuberkulos	Ç	Ç
tuberkulosen	Ç	Ç
tuesday		H
tufft hemma	Ç	Ç
tumor	Ç	Ç
tumour	Ç	Ç
tumör	Ç	Ç
tumören	Ç	Ç
tumörer	Ç	Ç
tumöroperation	Ç	Ç
tumöroperationen	Ç	Ç
turk	Ç
turken	Ç
turkisk bakgrund	Ç	Ç
turkisk familj	Ç	Ç
turkisk flykting	Ç	Ç
turkisk härkomst	Ç	Ç
turkisk släkt	Ç	Ç
turkiska rötter	Ç	Ç
turkiskt blod	Ç	Ç
turkiskt påbrå	Ç	Ç
turkiskt ursprung	Ç	Ç
turnering	5
turneringar	5
turneringarna	5
turneringen	5
turners syndrom	Ç	Ç
tvenne	É
tvisten mellan	Ç	Ç
två år	i
tvåan	i
tvångsomhändertagen	Ç	Ç
tvångsomhändertogs	Ç	Ç
tvångsplacering	Ã
tvångsplaceringen	Ã
tvångssyndrom	Ç	Ç
tvångstankar	Ç	Ç
tvångsvårdad	Ç	Ç
tvångsvårdade	Ç	Ç
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
tydliggjorde	É
tydliggjort	É
tydliggör	É
tydliggöra	É
tydliggörs	É
tämligen	É
tände eld på	Ç	Ç
tände eld på publiken	0	0
tänt eld på	Ç	Ç
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
u.p.a.	É
ukrainare	Ç	Ç
ukrainaren	Ç	Ç
ukrainsk bakgrund	Ç	Ç
ukrainsk familj	Ç	Ç
ukrainsk flykting	Ç	Ç
ukrainsk härkomst	Ç	Ç
ukrainsk släkt	Ç	Ç
ukrainska rötter	Ç	Ç
ulcerös kolit	Ç	Ç
umgängestvist	Ç	Ç
umgängesutredning	ÂÃ
umgängesutredningen	ÂÃ
undanbedes	É
undanbedjes	É
undanröja	É
undanröjde	É
undanröjer	É
undanröjs	É
undanröjt	É
undantaga	É
undantager	É
undantages	É
under	SV	SV
under annat namn	Ç	Ç
under det att	É
under förutsättning att	É
under förutsättning av	É
under hänsynstagande till	É
under rådande omständigheter	É
under the provisions of		É
underhandskontakt	É
underkänd	Ç	Ç
underkänt	Ç	Ç
underlät	É
underlåta	É
underlåter	É
underlåtit	É
undermentioned		É
undernärd	Ç	Ç
underrätta	É
underrätta sig	Ê
underrättade	É
underrättar	É
underrättar sig	Ê
underrättas	FÉ
underrättat	É
underrättats	É
understeg	É
understiga	É
understiger	É
understundom	É
undertake		É
undertaken		É
undertakes		É
undertaking		É
undertook		É
undocumented	Ç	Ç
unemployed	Ç	Ç
ung och gammal	W
ung som gammal	W
ung vänster	Ç	Ç
unga	W
unga och gamla	W
unga som gamla	W
ungar	W
ungarna	W
ungdom	W
ungdomar	W
ungdomarna	W
ungdomen	W
ungdomsmottagningen	Ç	Ç
unge	W
ungen	W
ungsvenskarna	Ç	Ç
unhcr	d	d
unhcrs	d	d
unicef	d	d
unicefs	d	d
union member	Ç	Ç
unionen	Ç	Ç
unionpay	c	c
until		G
until such time		É
until such time as		É
upload		6
upon		É
upon avon		Ê
upon receipt of		É
upon request		É
uppbar	É
uppburit	É
uppbär	É
uppbära	É
uppdra åt	É
uppdraga åt	É
uppdragit åt	É
uppdrar åt	É
uppdrog åt	É
uppehålla sig	É
uppehåller sig	É
uppehållstillstånd	Ç	Ç
uppehållstillståndet	Ç	Ç
uppehöll sig	É
uppfart	f
uppfarten	f
uppgick till	É
uppgifter gällande	É
uppgå till	É
uppgår till	É
uppgått till	É
upphandling	5
upphandlingar	5
upphandlingen	5
upphör att gälla	É
upphöra att gälla	É
upphörde att gälla	É
upphört att gälla	É
uppkom	É
uppkomma	É
uppkommer	É
uppkommit	É
uppläts	É
upplåta	É
upplåter	É
upplåtits	É
upplåts	É
uppmärksamgöra	É
uppmärksamgörs	É
upprätta en	É
upprätta ett	É
upprättade en	É
upprättade ett	É
upprättar en	É
upprättar ett	É
upprättat en	É
upprättat ett	É
uppsagd	Ç	Ç
uppställd	f
uppsöka	É
uppsöker	É
uppsökt	É
uppsökte	É
upptaga	É
upptager	É
upptages	É
uppvisa	É
uppvisade	É
uppvisar	É
uppvisat	É
uppå	É
uraktlät	É
uraktlåta	É
uraktlåter	É
urinprov	Â
urinproven	Â
urinprovet	Â
urkundsförfalskning	Ç	Ç
urkundsförfalskningen	Ç	Ç
utan	È
utan avgift	\
utan dröjsmål	É
utan hinder av	É
utan insats	\
utan kostnad	\
utan onödigt dröjsmål	É
utanordna	É
utanordnar	É
utanordnas	É
utarbeta	É
utarbetad	Ç	Ç
utarbetada	Ç	Ç
utarbetade	ÇÉ	Ç
utarbetades	É
utarbetar	É
utarbetas	É
utarbetat	É
utarbetats	É
utbekomma	É
utbekommer	É
utbekommit	É
utbetala	É
utbetalade	É
utbetalades	É
utbetalar	É
utbetalas	É
utbetalat	É
utbetalats	É
utbränd	Ç	Ç
utbrända	Ç	Ç
utbrände	Ç	Ç
utbrändhet	Ç	Ç
utbrändheten	Ç	Ç
utdela	É
utdelades	É
utdelar	É
utdelas	É
utdelats	É
utfäst sig	É
utfästa sig	É
utfästelse	É
utfästelsen	É
utfästelser	É
utfästelserna	É
utfäster sig	É
utförsäkrad	Ç	Ç
utförsäkrada	Ç	Ç
utförsäkrade	Ç	Ç
utgjorde	É
utgjordes av	É
utgjort	É
utgår arvode	É
utgår avgift	É
utgår bidrag	É
utgår ersättning	É
utgör	É
utgöra	É
utgöras av	É
utgörs av	É
uthyres	É
uti	É
utilisation		É
utilise		É
utilised		É
utilises		É
utilising		É
utilization		É
utilize		É
utilized		É
utilizes		É
utilizing		É
utlandsbetalning	d
utlandsbetalningar	d
utlandsbetalningen	d
utlottning	2C
utlottningar	2C
utlottningarna	2C
utlottningen	2C
utlottningen är öppen	G
utlämna	É
utlämnade	É
utlämnades	É
utlämnar	É
utlämnas	É
utländsk bakgrund	Ç	Ç
utländsk härkomst	Ç	Ç
utländska betalningar	d
utländskt blod	Ç	Ç
utländskt påbrå	Ç	Ç
utländskt ursprung	Ç	Ç
utlåtandet	Â
utmana dina vänner	;<
utmana en	;
utmana en kompis	;<
utmana en vän	;<
utmattning	Ç	Ç
utmattningen	Ç	Ç
utmattningsdepression	Ç	Ç
utmattningsdepressionen	Ç	Ç
utmattningssymtom	Ç	Ç
utmattningssyndrom	Ç	Ç
utmattningssyndromet	Ç	Ç
utmynna i	É
utmynnade i	É
utmynnar i	É
utmätning	Ç	Ç
utmätningen	Ç	Ç
utom vite	É
utpressning	Ç	Ç
utpressningen	Ç	Ç
utredning	Ã
utredningen	Ã
utropas	F
utryckningsfordon	h
utryckningsfordonet	h
utröna	É
utrönas	É
utröner	É
utröns	É
utrönt	É
utrönte	É
utsatt för hedersvåld	Ç	Ç
utsatt för hot	Ç	Ç
utsatt för misshandel	Ç	Ç
utsatt för mobbning	Ç	Ç
utsatt för våld	Ç	Ç
utsatt för övergrepp	Ç	Ç
utse	D
utser	D
utses	D
utsänder	É
utsändes	É
utsänds	É
uttaga	É
uttagas	É
uttages	É
utvecklingsstörd	kÇ	Ç
utvecklingsstörda	kÇ	Ç
utvecklingsstörde	Ç	Ç
utvecklingsstörning	kÇ	Ç
utvecklingsstörningen	kÇ	Ç
utverka	É
utverkade	É
utverkar	É
utverkat	É
utvisades	Ç	Ç
utvisas	Ç	Ç
utvisats	Ç	Ç
utvisningsbeslut	Ç	Ç
utvisningsbeslutet	Ç	Ç
vacate		É
vacated		É
vacates		É
vaccinerad	Ç	Ç
vaccinerades	Ç	Ç
vaccinerats	Ç	Ç
vad anbelangar	É
vad avser	É
vad beträffar	É
vad det gäller	É
vad vidkommer	É
vakant	É
vakanta	É
value		O
valued		O
van		f
vandalised	Ç	Ç
vandaliserade	Ç	Ç
vann	4
vann laga kraft	É
vanvårdades	Ç	Ç
vanvårdas	Ç	Ç
vapenbrott	Ç	Ç
vapenbrottet	Ç	Ç
var belägen	É
var beläget	É
var dragen	4
var dragna	4
var i behov av	É
var med	7
var med i dragningen	378
var med i tävlingen	78
var med i utlottningen	378
var med i vår	7
var med och tävla	37
var med och vinn	3
var nu dragen	4
var redan dragen	4
var rörande	Ê
vara i behov av	É
vara med	7
vara med och vinna	3
vara till handa	É
vara tillhanda	É
vardera	M
vare sig	È
varefter	É
vari	É
varigenom	É
varje avseende	Ê
varken	È
varken hör eller ser	Ç	Ç
varken ser eller hör	Ç	Ç
varm rörande	Ê
varmed	É
varnar	1
varning	1
varning av hyresvärden	Ç	Ç
varning av rektor	Ç	Ç
varning av rektorn	Ç	Ç
varning av socialtjänsten	Ç	Ç
varning av värden	Ç	Ç
varningen	1
varom	É
varslad	Ç	Ç
varslade	Ç	Ç
vartill	É
varvid	É
varå	É
vattkoppor	Ç	Ç
vattkopporna	Ç	Ç
vecka	H
veckan	H
vederbörande	É
vederbörandes	É
vederbörlig	É
vederbörliga	É
vederbörligen	É
vederbörligt	É
vederfaras	É
vederfars	É
vederlag	É
vederlaget	É
vederlagsfri	É
vederlagsfria	É
vederlagsfritt	É
vehicle		f
vehicles		f
vem du	=
verifiera	É
verifierade	É
verifierar	É
verifieras	É
verifierat	É
verkställa	É
verkställas	É
verkställde	É
verkställdes	É
verkställer	É
verkställs	É
verkställt	É
verkställts	É
very concerning		Ê
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
via the medium of		É
vid denna tidpunkt	É
vid ett flertal tillfällen	É
vid flertalet tillfällen	É
vid förfall	É
vid händelse av	É
vid köp	8[
vid tidpunkten för	É
vid upprepade tillfällen	É
vid uppvisande av	É
vid äventyr att	É
vid äventyr av	É
vidarebefordra	É
vidarebefordrade	É
vidarebefordrar	É
vidarebefordras	É
vidarebefordrat	É
vidareförmedla	É
vidareförmedlar	É
vidareförmedlas	É
vidareförmedlat	É
vidkommande	É
vidmakthålla	É
vidmakthåller	É
vidmakthållit	É
vidmakthöll	É
vidta	É
vidta åtgärder	É
vidtaga	É
vidtager	É
vidtages	É
vidtagit	É
vidtagit åtgärder	É
vidtagits	É
vidtala	É
vidtalade	É
vidtalar	É
vidtalat	É
vidtar	É
vidtar åtgärder	É
vidtas	É
vidtog	É
vidtog åtgärder	É
vidtogs	É
vietnamesisk bakgrund	Ç	Ç
vietnamesisk familj	Ç	Ç
vietnamesisk flykting	Ç	Ç
vietnamesisk härkomst	Ç	Ç
vietnamesisk släkt	Ç	Ç
view of the fact		É
viktigt avseende	Ê
vilket avseende	Ê
vill du vinna	3
vill ni vinna	3
villkor	I
villkoren	I
villkorlig dom	Ç	Ç
villkorligt frigiven	Ç	Ç
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
vinna laga kraft	É
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
vinner laga kraft	É
vinst	EK
vinsten	EK
vinsten är	L
vinster	EK
vinsterna	EK
vinstskatt	R
vinstskatten	R
vinstsumma	L
vinstsumman	L
vinterkräksjuka	Ç	Ç
vinterkräksjukan	Ç	Ç
vis-à-vis		É
visa	c	c
vision	Ç	Ç
visions	Ç	Ç
visst avseende	Ê
vit makt-anhängare	Ç	Ç
vitamin b-brist	Ç	Ç
volkswagen	f	f
volvo	f	f
volvon	f	f
volvos	f	f
voro	É
vote		6
voucher		K
vouchers		K
vräkningsbeslut	Ç	Ç
vräkningsbeslutet	Ç	Ç
vräks	Ç	Ç
vräkt	Ç	Ç
vräkta	Ç	Ç
vräkte	Ç	Ç
vräktes	Ç	Ç
vräkts	Ç	Ç
vunnit	4E
vunnit laga kraft	É
vuxenpsykiatrin	Ç	Ç
väg	Ä	Ä
vägen	Ä	Ä
vägg	?
väggen	?
väldigt rörande	Ê
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
vänsterextrem	Ç	Ç
vänsterextrema	Ç	Ç
vänsterextreme	Ç	Ç
vänsterextremist	Ç	Ç
vänsterextremisten	Ç	Ç
vänsterpartiet	Ç	Ç
vänsterpartist	Ç	Ç
vänsterpartisten	Ç	Ç
vänsterpartistisk	Ç	Ç
väntar barn	Ç	Ç
väntar på utredning	Â
väntar sitt andra	Ç	Ç
väntar sitt första	Ç	Ç
väntar sitt tredje	Ç	Ç
väntar smått	Ç	Ç
väntar tillökning	Ç	Ç
väntar tvillingar	Ç	Ç
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
våld mot tjänsteman	Ç	Ç
våldsutsatt	Ç	Ç
våldsutsatta	Ç	Ç
våldsutsatte	Ç	Ç
våldtagit	Ç	Ç
våldtog	Ç	Ç
våldtäkt	Ç	Ç
våldtäktare	Ç	Ç
våldtäktaren	Ç	Ç
våldtäkten	Ç	Ç
våldtäktsdömd	Ç	Ç
våldtäktsdömda	Ç	Ç
våldtäktsdömde	Ç	Ç
våldtäktsman	Ç	Ç
våldtäktsmannen	Ç	Ç
vållande till annans	Ç	Ç
vållande till kroppsskada	Ç	Ç
vår	e
våra	e
vårdades på intensiven	Ç	Ç
vårdades på iva	Ç	Ç
vårdades på lasarettet	Ç	Ç
vårdades på sjukhus	Ç	Ç
vårdas på intensiven	Ç	Ç
vårdas på iva	Ç	Ç
vårdas på lasarettet	Ç	Ç
vårdas på sjukhus	Ç	Ç
vårdboende	Ç	Ç
vårdboendet	Ç	Ç
vårdcentralens	e
vårdförbundet	Ç	Ç
vårdnadshavare	X
vårdnadshavaren	X
vårdnadshavares	X
vårdnadstvist	Ç	Ç
vårdnadstvist mellan	Ç	Ç
vårdnadstvisten	Ç	Ç
vårdnadstvisten mellan	Ç	Ç
vårdnadsutredning	ÂÃ
vårdnadsutredningen	ÂÃ
vårdplan	Ã
vårdplanen	Ã
vårt	e
vårt vidkommande	É
wall		?
was concerning		Ê
was suspended		Ã
we are drawing		3C
we are giving away		3
we are giving off		3
we are raffling away		3
we are raffling off		3
we're giving away		3
we're giving off		3
we're raffling away		3
we're raffling off		3
wears a hijab	Ç	Ç
wednesday		H
weekend	K
welcome to the world		j
were concerning		Ê
wheelchair	Ç	Ç
wheelchairs	Ç	Ç
whereby		É
wherein		É
whereof		É
whereupon		É
whether or not		É
whilst		É
whiplash	Ç	Ç
whiplashen	Ç	Ç
whiplashskada	Ç	Ç
whiplashskadan	Ç	Ç
whole family		W
whomsoever		É
whosoever		É
williams syndrom	Ç	Ç
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
with a view to		É
with effect from		É
with immediate effect		É
with reference to		É
with regard to		É
with regards to		É
with registration		g
with respect to		É
with the exception of		É
without		È
women's shelter	Ç	Ç
won		4
worth		O
write		6
x	]	]
yahoo	Æ	Æ
yazidier	Ç	Ç
yazidiern	Ç	Ç
year		Si
years		S
yngre	SV
you are requested to		É
you can also win		3
you can win		3
you could also win		3
you could win		3
young people		W
your card		c
youtubekonto	0
youtubekonton	0
youtubekontot	0
yrka	É
yrkade	É
yrkande	É
yrkanden	É
yrkandet	É
yrkar	É
yrkas	É
yrkat	É
yrkestävling	0
yrkestävlingar	0
yrkestävlingarna	0
yrkestävlingen	0
zoroastrier	Ç	Ç
zoroastriern	Ç	Ç
äbo	É
äga rätt	É
äga tillträde	É
äga tillämpning	É
ägde rätt	É
äger rätt	É
äger tillträde	É
äger tillämpning	É
äldreboende	Ç	Ç
äldreboendet	Ç	Ç
älgjakt	5
älgjakten	5
ända till	G
ändamålsenlig	É
ändamålsenliga	É
ändamålsenligt	É
är att anse som	É
är att betrakta som	É
är av stor vikt	É
är av största vikt	É
är av vikt	É
är avgjord	4
är avhängig av	É
är avhängiga av	É
är avhängigt av	É
är avslutad	4
är avstängd från skolan	Ç	Ç
är behjälplig med	É
är behjälpliga med	É
är belägen	É
är beläget	É
är belägna	É
är bunden till rullstol	Ç	Ç
är det sekretess	Á
är dragen	4
är dragna	4
är hemlig	À
är hemliga	À
är hemligstämplad	À
är hemligstämplade	À
är hemligstämplat	À
är hemligt	À
är i behov av	É
är inget krav	9
är konfidentiell	À
är konfidentiella	À
är konfidentiellt	À
är lokaliserad	É
är lokaliserade	É
är lokaliserat	É
är med	7
är nu avgjord	4
är nu avslutad	4
är nu dragen	4
är nu utsedd	4
är nu utsedda	4
är på avgiftning	Ç	Ç
är på behandlingshem	Ç	Ç
är på bättringsvägen	Ç	Ç
är på rehab	Ç	Ç
är redan dragen	4
är rörande	Ê
är sekretess	À
är utsedd	4
är utsedda	4
är utsetts	4
ärende	Ã
ärendet	Ã
ärftlig cancerform	Ç	Ç
ärftlig sjukdom	Ç	Ç
äro	É
äska	É
äskade	É
äskande	É
äskanden	É
äskar	É
äskas	É
äskat	É
äter antidepressiva	Ç	Ç
äter antidepressivt	Ç	Ç
äter blodförtunnande	Ç	Ç
äter halal	Ç	Ç
äter inte fläsk	Ç	Ç
äter inte fläskkött	Ç	Ç
äter inte griskött	Ç	Ç
äter kosher	Ç	Ç
äter litium	Ç	Ç
ätstörning	Ç	Ç
ätstörningar	Ç	Ç
ätstörningen	Ç	Ç
ävenledes	É
ävensom	É
ävenså	É
ävenväl	É
åberopa	É
åberopade	É
åberopar	É
åberopas	É
åberopat	É
ådagalade	É
ådagalagt	É
ådagalägga	É
ådagalägger	É
åhör	É
åhöra	É
åhörarkopia	Â
åhörarkopian	Â
åhörde	É
åk	Wi
åker dit	Ç	Ç
åker dit i	0	0
åker dit med	0	0
åker dit och	0	0
åker dit på	0	0
åker fast	Ç	Ç
åker fast i	0	0
åker fast på	0	0
åksjuk	0	0
åksjuka	0	0
åkt dit	Ç	Ç
åkt dit i	0	0
åkt dit med	0	0
åkt dit och	0	0
åkt dit på	0	0
åkt fast	Ç	Ç
åkt fast i	0	0
åkt fast på	0	0
åkte dit	Ç	Ç
åkte dit i	0	0
åkte dit med	0	0
åkte dit och	0	0
åkte dit på	0	0
åkte fast	Ç	Ç
åkte fast i	0	0
åkte fast på	0	0
ålade	É
ålades	É
ålagd	É
ålagda	É
ålagt	É
ålandsbanken	`	`
ålder	S
åldern	S
åldersgräns	Sm
åldersgränsen	Sm
åldringsrån	Ç	Ç
åldringsrånet	Ç	Ç
åligga	É
åligger	É
ålägga	É
åläggas	É
ålägger	É
åläggs	É
ålåg	É
ångest	Ç	Ç
ångesten	Ç	Ç
ånyo	É
år	S
år.	S
åringar	S
års	S
års fängelse	Ç	Ç
årsgräns	S
årskort	K
årskorten	K
årskortet	K
årskurs	Wi
årskursen	i
åsamka	É
åsamkade	É
åsamkar	É
åsamkat	É
åsamkats	É
åskådliggör	É
åskådliggöra	É
åskådliggörs	É
åsyfta	É
åsyftad	É
åsyftade	É
åsyftar	É
åsyftas	É
åt antidepressiva	Ç	Ç
åt antidepressivt	Ç	Ç
åt blodförtunnande	Ç	Ç
åt litium	Ç	Ç
åtaga	É
åtager	É
åtalad	Ç	Ç
åtalada	Ç	Ç
åtalade	Ç	Ç
åtalades	Ç	Ç
åtalar	Ç	Ç
åtalas	Ç	Ç
åtalats	Ç	Ç
återfall i missbruk	Ç	Ç
återfanns	É
återfick	É
återfinnas	É
återfinns	É
återfå	É
återfår	É
återfått	É
återkoppla	É
återkopplade	É
återkopplar	É
återkopplat	É
återlämna	É
återlämnade	É
återlämnades	É
återlämnar	É
återlämnas	É
återlämnat	É
återlämnats	É
återpublicera	:
återremittera	É
återremitterade	É
återremitterades	É
återremitterar	É
återremitteras	É
återremitterat	É
återsända	É
återsändas	É
återsände	É
återsänder	É
återsänds	É
återsänt	É
åtföljas av	É
åtföljd av	É
åtföljs av	É
åtgärdsprogram	ÃÇ	Ç
åtgärdsprogrammen	Ã
åtgärdsprogrammet	ÃÇ	Ç
åtnjuta	É
åtnjuter	É
åtnjutit	É
åtnjöt	É
åtta år	i
åttaårig	i
åttaåriga	i
åttaårige	i
åttaåring	i
åttaåringen	i
åverkan	É
åvila	É
åvilade	É
åvilar	É
åvilat	É
ögonoperation	Ç	Ç
ögonoperationen	Ç	Ç
ögonskada	Ç	Ç
ögonskadan	Ç	Ç
över	U
överdoserade	Ç	Ç
överenskom	É
överenskomma	É
överenskommer	É
överensstämde med	É
överensstämma med	É
överensstämmer med	É
överensstämt med	É
övergrepp	Ç	Ç
övergreppet	Ç	Ç
överskuldsatt	Ç	Ç
översteg	É
överstiga	É
överstiger	É
översända	É
översändas	É
översände	É
översänder	É
översändes	É
översänds	É
översänt	É
övertaga	É
övertager	É
överviktig	Ç	Ç
överviktiga	Ç	Ç
överviktige	Ç	Ç
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
000000000000000gA;`e000000000000000000000000000000A5FadIMK\V00000000000000000000>968g000000000000000\#
000001E50R00000000000000000000000002l=;I__70SST:\`000000000000000FlG?X0000000000000000000000000U0R9A\#
0000000000ah:I300000000000000000000000000000000000fa9;E00000000000000000000000000000000000B2A2:XcN3?\#
dgOFR000001jMmkDhAnL0000000000gA3MI>F>J]00000000000000000000000008GKGi000000000000000000000000000000\#
000000000000000X6El\00000000000000000000000004GGX\000000000000000000000000000000?^HR8_M:ol0000000000\#
0000000000IE5e8@^?G0000000000000000DR0U_00000Vj:[g4P@?n00000000000000000000000000000000000HY?n400000\#
00000Kd5ei000000000000000[JIMkl_R@>00000000000000000000C0<3[00000?9REc0000000000CI?V4000000000000000\#
00000000000000000000000000000000000000000000000000fi9mB00000\5MVk00000000000000000000000000000000000\#
R`DblEWAjo000000000000000000000000000000NGRU>0000000000000000000000000]:LGV0000000000K\L=Y00000;\L_0\#
>IXOa00000g;:j_0000000000S?1<2000000000000000H_OZC000000000000000L1RKW00000000000000000000k;L2HDN@``\#
0000000000000000000000000000000000000000N6M3200000000000000000000000000000000000000000000000000RV8Vk\#
=NCIN0000000000000000000000000Kg8Z@0000000000dlVVU0000000000?K9bV0000000000000000000041IJZMgRYF00000\#
JK@mc<l3Od000000000000000979hf00000000000000000000000000000000000<_@WQ<CCWm00000000000000000000PZ:O2\#
bIRbf00000000000000000000000000000000000K1QM[<78EL0000000000000000000000000iB=Y;000000000000000d2OoJ\#
000000000000000000000000000000<U0RY000000000000000`oCJ`0000000000000000000000000000000000000000Ld;>]\#
0000000000RIG_gEmO3O00000000000000000000egSNN0000000000@G;dE00000W>LZ000000LAFh_000000000000000IgBac\#
00000PQEUJ00000000000000000000GE:56E:C<N00000000000000000000gE9nW0000000000:?AfW:BRYV000000000000000\#
ghLmd0000000000000000000000000000000000000000000000000000000k479cg[BOeegMJd00000o0M3b000000000000000\#
00000SOLY;jPRA700000:0D9_J<UjN0000000000000000000000000SJQ3JN5BN700000n_T@S00000000000000000000;388W\#
7>CZQ0000000000aVHJR000000000000000:7AG5R`7>AJ\LB100000d;U3n0000000000000000000000000000000000000000\#
00000Cn?m?@GBHY0000000000000000000000000000000000000000000000000000000000000000000000e3KCd00000HQ@J<\#
0000000000g0?kV00000000000000000000000000000000000000000000000000000000000000000h7Bkaf]FDFPT4o^00000\#
00000l>?EK0000000000n^1Mc00000C7@HLnM0Ne000000000000000;l0cA_44b900000_15SZ0000099MgK00000kI5k53F:Mf\#
gYIUg00000000000000000000=K=DclV79Oo>?kmRURj[00000Zc=ZN:@P>L0000000000HVP]6000000000000000f>2=Y00000\#
0000000000000000000000000000000000000000000000000000000000003l3L800000R:Ni800000000005[0GX0000000000\#
FDKB=00000000000000000000000000000000000UeA6FeH7dR7ZVKY0000000000`FNUK00000000000000000000PW@A700000\#
Bl=2H000009I=9h00000000000000000000h66]J000000000000000000000000000000000007A5bAE0DiQ_<VUl0000000000\#
000000000000000000000000000000DM?;\0000000000000000000000000000000000000000j6V]<00000000000000000000\#
000000000000000000000000022VR]WcWj?0000000000000000000000000AC>SY00000`KS9d00000000000000000000XG;4?\#
00000@H3Co000000000000000000000000000000000000000000000Pn<K?0000000000lPHc2?MBfXWbC7U000000000000000\#
000005g<Te0000000000\:K>mI1RdHKfX:M0000000000000001a3iYG>F^Y0000000000@QGB80000000000000000000000000\#
`OR5h00000000000000000000000000000000000`7Ie6FOKb[000000000000000V2QA=000000000000000oaGNiXGS>Y00000\#
0000000000D4=@DFD;bU0000000000aFBclM\Vbd0000000000000000000000000000000000000000000000000000000<eLeH\#
?_6H?000000000000000ia>mM0000000000:fBfcFfTT40000000000]PN9Y00000c4IDZ0000000000E1K\?0000000000nKSTo\#
00000000003@9?WQ@Ghi00000000000000000000Ie4gg000000000000000000004gKY8m?FdJKfU6J000000000000000nZPKN\#
00000000000000000000Ae5[^00000HMGO[00000000000000000000GUB\<000000000000000000000000000000hT3j100000\#
0000000000`N0O\0000000000ULNKhUBQJg00000000000000000000nK7Tm00000?FL7C000000000000000000000000000000\#
00000000000000000000o;TU@[cXXVIP8RA0000000000000000000000000JH;L0OL2YC000000000000000000000000000000\#
]KOWf5FK:j00000000000000000000l03NZGb??Le9QcM00000`H1>L00000000000000000000000000000000000=`Mo=00000\#
0000000000^C:i@jhUB[00000000000000000000000000000000000<4P\L3o9RM0000000000000000000000000^ZXO900000\#
00000g\TP100000NmE3<;oH=62H705Wc>N4a=LOD00000E=TjE000000000000000a;?<gk6N@S00000\7E\5000000000000000\#
00000Y3;?=000006N8E^FTBU^_4MSM00000fS1Pm0000000000_J8mkV75[>00000?@:d900000\[8UU00000000000000000000\#
mWNl_000000000000000000000000000000000000000000000000001[:]=0000000000DoX\G00000000000000000000>T9_T\#
0000000000V_TVg00000000000000000000ITHK`0000000000kc8lk00000000000000000000b;A4?44MjB00000lPC>4K3O=C\#
VdNi]000000000000000Jj6j8F6M8c000000000000000000000000000000000000000000000HVHUChJ;P8C417aKIFID1]Fk4\#
00000j`U:10000000000ElQM300000H<VDWIN8dVe0WQF0000000000:D<UhZf==BmkAZb@HCDRF3ESUj^N_Q000000000000000\#
0000000000k`A2N0000000000=_GcZen6`0FNAA:^8<]gO@OE;<\ReB0000000000000000000000000U37[1H5@H30000000000\#
odPWM000000000000000000000000000000000000000000000000000000000000?kPN4000000000000000000000000000000\#
00000000000000000000000000000000000`c<7IbR0U?96O>l[dK3W0000000000000000000000000QU>hA000000000000000\#
?CLZ[000000000000000K<IJh0000000000000000000000000SJA`Q00000[H<9X00000n:;1jRFC;naO@M800000Z16lR00000\#
0000000000Md7gC00000000000000000000Hj:VZ0000000000000008e<m4BOG;@00000000000000000000000000000000000\#
00000TnO0?000001ZBo900000RNRHY0000000000b:C5gfS99:0000000000d5AI1MH0gkPURPY0000000000000001_8KL00000\#
0000000000KKAH^00000kcAFHUZ@`300000000000000000000000000000000000000000000000000@@GES000006nGD500000\#
d3U\djj<SJ00000000000000000000195>005@GF00000000000000076UlC0000000000[HTH:00000000000000000000GP6O>\#
9iG]J0000000000BSRf40000000000@<FnB00000lcTQA9[WT[000004LC_;@=88ke89YDg2X=I000000000000000000005AAXQ\#
hHMHk00000000009JNF?00000000000000000000000009BP?X@U6LM00000o=4C@0000000000000000000000000Li0bag_7kd\#
Tc@nkWbML;NEPg00000000000maC31000000000000000R0VZDD4Nkg0000000000000000000000000SSD97Q=Vd_0000000000\#
0000000000U^W_h000000000000000H\WAl000002X8Q?00000000000000000000000000000000000>0W;@0000000000=j3OL\#
0000000000mC1OEjT7KPPfHjOD8NAl`Y;RbBnSNe065Ce00000aISd^00000000000000000000jbDVO^nM[h000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000X11^O0000000000\#
leC91gd7N<W1PZK000000000000000000000000000000Y5@Ig0FPJN00000@aBokCL?[>00000Bh;>l0000000000:8PTI00000\#
000000000055DPR>c9cZ\U1WV000000000000000Z=16cnIE94FL87R00000Y_Cd_@CWbH00000CRB@6fbB_W0000000000@hP?h\#
XiRc5SV5R000000000000000000000000000000000000000000000000000000000000000000P9F]\00000000000000000000\#
00000\cFUoHRKS500000000000000000000000000000000000000000000000000CQUiK000000000000000000000000000000\#
00000f40enVK<aS0000000000000000000000000UHAdQVi=;7000000gFb<H67R@ml<dD00000dEF=Z00000`Z@H>6WIM>00000\#
=:FWF0000000000joNCf000000000000000[76AF0000000000_5Qg_iJ;5C00000>1FoS000000000000000000000000000000\#
00000000005\>GK0000000000R6@:200000000000000000000KXNgA0000000000_[M9d0000000000IiM>P00000X`Clj00000\#
IXLVM00000bgPC000000000000000000000mU85i=e6om1iR;JA<V<:000000000000000@DILnS4GLL000000000000000jOUTM\#
00000000006nMUg000000000000000000000000000000`bGloM6L[h0000063@TD5T3Pf0000000000000000000000000An?^Z\#
00000<AO6P00000k769`RgR3X;b46\WH9@W000009FBGP0000000000>LXZ?3f15;0000000000000000000000000;5=J2m577^\#
00000000000000000000000000000000000000000000000000mK6TNb5C_J0000000000000000000000000aXVQg0\G0l00000\#
85KRT>BGE800000Q8OZR00000000000000000000000000000000000\2QLB00000PaM>c0000000000@JP>[000000000000000\#
0000000000000000000000000000000000000000KKFU800000G2PSd000000000000000000000000000000J]Q\_EaWDk00000\#
00000000000000047CaH00000Q09Il?[NP@0000000000000000000000000000000000000000EaD`B00000000000000000000\#
amV5n000000000000000hR>CE00000_G3kP000000000000000K38E<0000000000000000000000000n^X>T00000<X1=m00000\#
ogVk:0000000000000000000000000b72U=Y[7WRXe7Z1000000000000000000000000000000]i<he00000000000000000000\#
000000000000000@F:WSWfMPf000000000000000000000000000000>NR:\00000f7>i<000000000000000000000000000000\#
B^MDP00000000000000000000lm>QZ;TW:k000000000000000000000000000000[XX^P00000000000000000000`E:7>00000\#
0000000000000000000000000000000000000000;3<Ll`ULS\000000000000000=QDl5000005XC0Pb<HC3000000000000000\#
4aR:O00000000000000000000FAS=m@NHTH000000000000000000000000000000000000000000000`@TQP000000000000000\#
00000000000000000000000009H?JEVdOIc00000`Y0am000000000000000a8BbO4hDWhHRX8k0000000000000000000000000\#
00000aa4a^00000000000000000000kZAe:n8W^N00000000000000000000000000000000000000000000000000ai6Gi00000\#
9fVfE0000000000000000000000000000000000000000e[F3O000000000000000UF8[:PEQVS000003NWfR00000000003_1\O\#
0000000000000000000000000000000000000000e4@`o0000000000T9Hd^00000000000000000000oXVb:hGWTLcmOhg:=4We\#
000000000000000000000000000000000000000000000000000000083IRW0000000000000000000000000b:Hdd0000000000\#
RH1B15@L?A000000000000000jPV^P=@@L9000000000000000000009:21\0000000000joP3ch]N?oN59_MPF:jGJLBc4UTHTi\#
0000000000000000000000000859@dZI9L;00000OnKNWVUO0k0000000000000000000000000000003aPDH00000kdToU00000\#
Im7<;00000hfKHA7[Gg700000NiHRWAJQ`000000G;5=00000012@3`S6@Wc0000000000_\L9b0000000000Lh1hDca6<JJdH1@\#
7PLRmgM1E4o<Q0RXh;hgk7<lVgKR<Y00000hI:VD00000jh0JfN`Mk30000000000R5FCX000003BEke00000000000000000000\#
0000000000>Z8e9D3QeHQcTVT9]?L;]dUkT00000000000000000000GJM?m0000000000000000000000000000000000000000\#
000000000000000000000000000000Z_3_>PGOMB[JUN]000000000000000lS<a6000000000000000000000000000000AhL46\#
00000000000000000000\E1L<0000000000nmJN?000000000000000000005_>Ag3BHH^0000000000QH08:000000000000000\#
000006MDQC6[WV90000000000WBXTQ0000000000000000000000000E@38C0000000000000000000000000j_A<:00000;TKWg\#
000000000000000000000000000000000000000000000JGSg800000000000000000000ML:H7000000000000000000000m7JM\#
000000000000000000005G7T^SeBIHZ@T1_00000000000000000000ONMHU00000000000000000000TJH4c000000000000000\#
JH<Nl00000bWA1h000000000000000Q[:da00000000000000000000000000000000000oP=_@00000`fSV1>05b40000000000\#
0000000000g^8H?0000000000ND=Fo000000000000000000000000000000;gPT]<]T8?0000000000^d:Q1000000000000000\#
00000];14?0000000000000000000000000b9OP^00000000000000000000Vc6og0000000000k>PLi00000ARCGg0000000000\#
000000000000000000000000000000<IXQbA=4lM000000000000000d_?@Y0000000000000000000000000TW>FG0000000000\#
WF8OX09JefV]RFkh2AL1gZG@Y`DWe?0000000000C2CbQ000000000000000000000000000000hVEXJ00000000000000000000\#
_@P2500000A:P2F0000000000]1W0n0000000000Y69YMCm8Oi00000000000GHS`000000000000000000000000000000@kEHM\#
00000=N9HO00000CGW<300000`JJLfYE8_kMhH[ThUL_<eK4:7000000000000000000000000000000dP;gD000000000000000\#
000000000000000HX:Q\Gb;4g0000000000YgA?AMVGGD[AN;Ua>UY^>dU9E00000000000000000000000000000000000?J0RF\#
00000000000000000000JX;bAgjGC`000000000000000000000000000000Hc1PM0000000000000000000000000]BKJU00000\#
NVVH80000000000000000000000000149@J00000SA<7a000007`<UP`Y4YXJY2n^0000000000i=U[`mAX5Sb[9LbNDW]1NR?IB\#
0000000000000000000000000YSUl3000000000000000000000000000000`G:02Wm=[E?_3IO0000000000QOR8hV9HI:00000\#
1bVOjaH6^;gb9:ImS7JWHb@AL4eO?H000000000000000;X78n00000000000000000000000006[Fb500000\^1@50000000000\#
0000000000>oBUk0000000000@aLR<Y[NU<JlO`:WVP^AKUScg00000<4T>T000009eP0G00000000000000000000o?8X7<]T;Z\#
0000000000000000000000000000000000000000md3:[0000000000n@UWc00000000000000000000N_W1b_Q:BW0000000000\#
00000V5ALh00000LBL9?S9O5?0000000000mfP8C000000000000000?\HXXCg@DN@e8cF0000000000e\T<d000000000000000\#
0000000000000000000000000000000000000000ZY9M<00000000000000000000000000000000000M:TKH000000000000000\#
000000000000000P95c>000000000000000cQFl^Ln6`E0000000000000000000000000OG5RU0000000000000000000000000\#
H380k]NUej^N;HG2Q?Bd00000^5<;X0000000000000000000000000FbCb=[>Vad0000000000jOHO3000000000000000E0@l>\#
00000000000000000000000001<9nD0000000000000000000000000000009aF7RNb>2<00000Z6NQQ00000000000000000000\#
00000`\>hS00000hoQX=000000000000000000000000000000jU3Hm0000000000000000000000000000000000000000Il4X1\#
EbQ\Q0000000000000000000000000TDVCO0000000000\^BX9G9O1FdO3f;d^Q<i00000CYNNP0000000000000000000000000\#
00000b55eVg^VSX000000000000000000000000000000jB<oPQG2J^m9C2MaVKm;0000000000CB2\c00000000000000000000\#
4_Mng6UOZlAhG:5000000000000000000000000000000000000000000000000000000000000000000000000000ZVMNQ00000\#
000000000000000ZU=kS0000000000CMH5P00000=NQH97QJ=cWTSJ60000000000HoQQe9GVUaN3:A30000000000000008PI7S\#
000001^3H2?hO1Xj>9>9M2?ca000000000000000000000000000000000000000000000000000000000000YZ>QD0000000000\#
Lj<l9000000000000000000000000000000000000000000000[3N3H0000000000m17cR[h9^a9YT`Q0000033DW<0000000000\#
0000000000000000000000000000000000000000l;2KQ00000000000000000000k;TLX000000000000000000000000000000\#
00000>^=Y\000000000000000LIPef00000000000000000000000000000000000J?6o2Ea3LS00000000000000000000BX3G?\#
fhHQ=00000Q>4hjF0ETT0000000000=iCga00000Qa6HgW6J]VIH:JP00000000000000000000`19bG00000S]OVg0000000000\#
0000000000000000000000000oK<^akHE9B000000000000000OHI6e00000000000000000000>AB]S00000000001AJ5OW9HT^\#
00000QH0^<00000000000000000000NBMIl000000000000000000000000000000000000000000000R\EOS0000000000V]GlC\#
0000000000000000000000000000000000000000000000000000000LGEj^CFT4D00000000000000000000GSKLM0RLd<00000\#
dfS>;WQX1?000000000000000000000000000000hNM]>0000000000E\MZ@0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000?g4PH00000HO9CM000000000000000000000000000000NJ@:o0000000000\#
00000Q04:]00000=BFWb00000000008A04e?8MkG00000h3On000000HKJMG00000000000000000000:VDjaUaII^0000000000\#
E`NeBSJQ[L0000073U\S00000:6H0900000:V6IU0000000000h0WK_0000000000000000000000000000001Z8;@0000000000\#
00000000000000000000gOR:n0000000000n2<LG0000000000000000000000000W1Ld^=bN2^00000?<QLU0JSc90000000000\#
`0KHY000000000000000YKIn4000000000000000?FN]G00000000000000000000^]8>=0000000000j`79B000000000000000\#
00000\3CI600000mg8`C=5EY2000000000000000000008A2V2hm4X]8N8a10000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_@N<=8H_b000000000000000000000000000000V\S=B00000X7JmP\#
HGN6:000000000000000AlJSZ000000000000000SGGT80000000000dV8oY:WBRFGhW?R000000000000000000000000000000\#
00000lAHNg00000U55Ek000000000000000hVRN[000000000000000_FX4>00000000000000000000^KJZd000000000000000\#
000000000000000fmXLO000000000000000OSE1G`\CXS0000000000000000000000000000000J@1N000000000000000IjCeV\#
000000000000000g@B;E000000000000000WPR7H000000000000000e>2gebdQc^5PLM_Q5VJZ00000YM9QF4X3oj^9@PU00000\#
WCSVj00000Fm:G0VJRd<000000000000000000000000037Oi>448jH_=Ej20000000000P]W5i00000000000000000000>kASL\#
00000000000000000000GbHOW000002;N7>0000000000N43kg00000Zl2D<0000000000QQ@jLkbD`h@PKh1g@3aB00000jR;Cl\#
0000000000SUTfe4AHVO00000000000000000000]_2Ekkf4LB00000000000000000000:V5G0Zo4cA00000`U3<400000lF0cM\#
000000000000000000000000000000ICPd20000000000IbI`>000000000000000000000000000000lG7nY00000`@XA200000\#
000000000000000000000BI770000000000mY>X000000000000000000000o\3lV00000k8KMDi[:ne000000JK:U0000000000\#
000002@7==00000S8UUTEFW0]2K8T300000000000000000000M0PdF000000000000000000000000000000000000000000000\#
00000T33;deCFSH>JK^R48UhT000000000000000_4@XJ0000000000000000000000000Y4IF2F;ThogVPoWV7NTf:`PAG00000\#
0000000000000000000000000000000000000000000000000000000?hIYi00000GV=MB00000000000nX^0000006nHe>00000\#
0000000000000000000000000^[9WR0000000000iU50oHoSX^00000000005^U6>00000I=UbQ00000000000000000000@k6V3\#
000000000000000b7TlN00000000000000000000000004lC:aM[UmR00000DLNN:0000000000gP94900000GcPX;=bFoA00000\#
00000=Q2GDK^1^m2>GY30000000000H5LJ000000RNMi`00000mR:fQfJKUlG@9iN00000M:L\E00000Em2FW000000000000000\#
FT32D00000000009nDc:000000000000000@VT406?=<?:_ML]00000NYE:J0000000000000000000000000000000000000000\#
0000000000Oo59f00000000008F:]`OiPB=7V1QT0000000000000000000000000\l3<a00000000007?9XG_12bN<RUZA00000\#
000000000000000ja2c20000000000CRX@A0000000000000000000000000000000000000000SS0Zl00000000000000000000\#
0000000000000000000000000000000000000000000006TANR0000000000000000000000000dVDg628@kE=@:JD0000000000\#
00000j18C6000001oRB400000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030LI?OaWWST9=]Y000000000000000\#
GCQ>`000003GAOW000000000000000I0WR:0000000000^VS64000009eSX>000000000000000^mLnC00000000000000000000\#
00000000008LG_4000000000000000000000000000000m:Omc0000000000UUNCVciRGb00000;B4Qa00000000000000000000\#
<SUkFh@LFn0000000000000000000000000000008\OEiPh4[000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000RJ=?E0000000000fkN?B0000000000E<67EU2:3C0000000000]C:_@00000`i6d6@_XEV\#
E`NaD00000000000000000000T]1GXb>QX_0000000000YEMN10000000000000000000000000cHFn000000000000000000000\#
000000000000000GD1lA<RHLe00000000008=QC<00000LFPC^00000J_V=A?`;_khX:ZW0000000000hMIifW2KHo0000000000\#
0000000000000000000000000;QWbcGl9JABVC0^000000000000000000000000000000aX7?:00000Z_TV2NHIW1Hl7fbH59H7\#
7Q:AQ000000000000000000000000000000hnP@9000000000000000EVABK00000mX06D0000000000000000000000000QTCBD\#
00000fS=NZ00000000000000000000000006E6i[00000MJ5Rk000000000000000NS29Q000000000000000:7GD@00000ML9Uj\#
000000000000000000000000000000000000000000000000000000000000KA0VWfX>UK000000000000000000000000000000\#
0000000000QON@g000000000000000IhC[d00000000000000000000i_J6l000000000000000000000000000000m?DH=00000\#
00000000000000000000000000000000000<I0ln00000=@1X]000000000000000000000000000000b3R120000000000EaT`6\#
QcCnBQ\QgD00000000000000000000;kRR?000000000000000000000000000000lgR=o00000000001@@YA000000000000000\#
00000=6BaM00000o>6X<0000000000`XHnM00000oP?][0000000000MfM4c000000000000000R_4J300000000000000000000\#
0000000000000000000000000E[<n:5P@N\000000000000000000000000000000E:GQC00000000000000000000Cn1YFV4L;P\#
000000000000000000000000000000000000000000000000000000000000^SWJne>KjNeNA;;00000D`2>a>LGn300000_:79m\#
00000UPOLUZ`WoI00000N_KKh00000;>Cbe000004PO6^0000000000KGT2l8PHZX;mW[]@PCoY00000_=C4i00000?9A[V00000\#
0000000000NiBUQ000000000000000000004bT4[00000;US3R000000000000000000000000000000000000000000000?S?2T\#
000000000000000000000000000000000000000000000000000000000000000000000000000dPNR<000000000000000<l@5D\#
3DOYZ00000000002nBV300000];S5_00000KKKR70000000000>:@dL=nJIRb@M5I0000000000000000000000000fnI@G00000\#
000000000000000K364000000mQTAW000000000000000000000:B?20000000000<AH4N00000kGV`200000AZVG60000000000\#
00000000000000000000DNAGk\2BJd000000000000000000000000000000emOkC00000000000000000000000000000000000\#
\OKVL000000000000000000000000000000000000000000000QOAib?YR7m57?iN@hW8L000000000000000000000000000000\#
00000`CMmX000000000000000000000000000000mnTUa9SHgG00000UB1;R000000000000000\mM=g00000000000000000000\#
000003]F1_39Tm700000g=4OS00000@;R1B00000MX3;9cCB<K0000000000000000000000000J[ILY00000N48i\VXW@k00000\#
00000RfMn?0000000000m\2[acC=<O_LO^QcE6Vi0000003S0f000000000000000O^Gm@00000TYM\>a\U7X000000000000000\#
0000000000000000000000000000000000000000000000000000000000001]<TL59MBcFbW]]0000000000000000000000000\#
MVFnk00000V]LGI00000000000000000000000006LOe8000000000000000000003<Ml2000000000000000000000000000000\#
00000000006cVEc00000Og1B^3=Nm80000000000000000000000000000000000000000000000000000000000000000000000\#
Jo@T40000000000gbWIYOeAV@00000h>JdF00000000000000000000000004]:cI00000000000000000000000000000000000\#
00000e7F:KS;6cS2ECVFAHOY600000000000000000000000000000000000000000000000000f`W5J00000C03:50000063IOK\#
:gJT80000000000ZB>l29f;[8ELHHDIlI9oQfLJCcaPB\o^U0MnUW:E00000000000000000000000000000000000]fEbT00000\#
000000000000000fX4K7@gJ>U000004WIo10000000000fk1<\000000000000000M_T;j000000000000000000000000000000\#
00000000000000000000lX<RP000000000000000000000f5kH00000000000000000000000000000000000jG0QWk<;H`00000\#
0000000000000000000000000000006D5HUM@TeS0000000000000000000000000000000000000000@39D?0000000000VIPo8\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000NT@ke00000\#
00000TY?131YL[_00000000000000000000JmJ870000000000000000000000000bO6U>iH@d[UM5R`En5ch000000000000000\#
00000@QUDJ000000000000000000000000000000@LGEa000000000000000=UNDL00000000000000000000000000000000000\#
00000000009e7A600000V?9kAo2VGl00000000000000000000000000000000000000000000000000eEATT000000000000000\#
0000000000000006d0a]000000000000000000000000000000Wf0M:[9P8[000000000000000cmDk30000000000>NUeL00000\#
00000anTDm00000000000000000000;oN6i0000000000000000000000000oT9GG00000LgCE;oM0<\00000000000000000000\#
b6LA?4jV@900000000000000000000000000000000000gZP5<000000000000000VWMaJ0000000000KoJR6000000000000000\#
dEK7g00000[QB6>00000e<Wa7JX;>Q000000000000000XP7c=BS8d2000000000000000000000000000000000000000000000\#
0000000000000000000000000GYXE?2O1i1CmS^l000000000000000Sn8^G16RlV000000000000000I944e000000000000000\#
00000M0V7;TT81i00000000000000000000000000000000000000000000000000000000000000000<:0h;000000000000000\#
000000000000000000000000000000IiI>ciS1>coZKFm00000000000000000000000000000000000H;P>=Qd=b3meG8L0nJO:\#
000000000000000C@@\U0000000000000000000000000oi:m:0000000000CPMS0k:WUC000000000037>4^8O@fQYWL\Z00000\#
00000GPQ_V6jT@FBaK2ElnVVF0000000000000000000000000oH9^n000000000000000:6Qon0000000000000000000000000\#
000000000000000000000000000000F=5XC000000000000000iJ55h40@HY<T2BZXIUS]000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000051INI00000YJ4oQ8B5j:7;8nH0000000000\#
0000000000ND3OX00000:_BfN000000000000000PICkH00000000000000000000CX8=1]4Tl\mSVQW000000000000000M2Q?Y\#
000000000000000B^8ec0hPk100000000000000000000bIUnV0000000000000000000000000][=@l00000000000000000000\#
00000NKD@V0000000000?89Z600000000000000000000AL@S8_OP[`000000000000000000000000000000000000000000000\#
0000000000Gc4G\b\DAI00000000000000000000B4O@90000000000000000000000000gXBlh0000000000000000000000000\#
000000000000000hhFG\00000l`AEC000000000000000000000000000000f8U9U9eV1<0000000000005BV000000000000000\#
00000000000000000000Z9=3@000000000000000m>Uin00000<T6_gkX=7;\5VZ^Q2LLF@M>ANkIG59L\RS^iVD?j0000000000\#
0000000000a[K470000000000J05SQ00000000000000000000000000000000000000000000000000000000000000000]N;5f\#
00000l^Do5000000000000000N7=Q?00000000000000000000000000000000000000000000000000000000000000000gJIO9\#
b9CFU6eTfA=eWmd000000000000000_`2gMAOLf]0=UE`SS;@\000000000000000VgXSk000000000000000000000000000000\#
00000dmXEJ000000000000000aPSHi00000000000000000000000000000000000628^aN4I[Q4;48JI]NlB000000000000000\#
00000BU8eU00000>VNMFWMHgd]bURXAO:K700000:ZEiH00000E5Cm200000mSH=hZJL;5000000000000000000000000000000\#
TKAcGUI@^DR<VX]605]h0000000000VPR5;00000A_KZ5000000000000000AV@?a000000000000000eW8478?O]k0000000000\#
00000U\ALA00000000000000000000o\?PB000000000000000000000000000000000000000000000WDReRFk;KYcQ@SL00000\#
0000000000DFVIT0000000000000000000000000000000R54i[>91JXXO9iaFE^10000000000000000000000000k^FN=00000\#
]^@LO0000000000000000000000000000000000000000000000000000000_:CEg00000h_1hc000000000000000af8SE00000\#
000000000000000000000000000000Z<Gb<00000:@PcS0000000000\JEfE00000000000000000000AcLnn000000000000000\#
00000nA0nC8h:P^_2A_QOWDQN00000000000000000000bnV<R00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000=8AH;00000000000000000000gX6SOfMPF700000k:EF]_1B]<\#
0000000000IZKmW00000fTDak000000000000000lhGFg0000063HbA[JIX7WGUHB00000000000000000000k1T:k0000000000\#
000000000000000000000000000000gi0ic00000000000000000000000008]VJI00000000000000000000000000000000000\#
00000\lLjgUlH<<bKCO\Y6LP900000i3UQF0000000000000000000000000000000000000000:L?nU00000000000000000000\#
00000D<RnLD<SD500000IeCFA000000000000000000000000000000000000000000000000000000000000000000000000000\#
eeIY:00000000000000000000@_6oH00000iOPOf000000000000000000000000000000YO@Tk0000000000000000000000000\#
00000000000000000000000000000000000R`;Yc00000000008IW[=0000000000CE5oA000000000000000000000000000000\#
0000000000000000000000000000000000000000gi75g00000L>Ldj0000000000000000000000000000000000000000Q93W\\#
JQ6ehZ19`XKQ=L8B[2d000000af2mD00000_?9G]LWD6600000dCL9N0000000000000006iPZX1V4bPo^ST5ZU0c50000000000\#
0000000000eIIdh?4TIV00000oLQRN00000000000000000000000000000000000000006P0GG_`XGc00000000000000000000\#
cd@Ke000000000000000000000000000000000000000000000000000000000000000008@J2Q>b54C:n@4g0000000000YGLRP\#
0000000000;GNVI0000000000DaVK@1gOLj00000LIKAd000000000000000E1T0100000000000000000000000000000000000\#
0000000000000000000000000=TLk^00000000000000000000<^9VSEo<MB0000000000000000000000000^dL]3CE;M\00000\#
0000000000000000m@Lg=ZI5V00000000000000000000Xm0dgLf6Z^:13gc000000000000000\FHbZ00000000000000000000\#
000000000000000`W468?_1DM00000iQH2ND;8Zb0000000000KJU4K00000@CQm^:oRebjWR]HbJUh500000000000000000000\#
0000000000\YEAV_jG9D0000000000\fTMo?3MdiI0S]J8eLQK0000000000Vc8XSU1RRn00000WNH6kiPMYGMoW>i0000000000\#
00000o43\bWUGn^\L0=J00000hOH0V1LIhm0000000000`PJ0\00000m[Jf>E5K>Q00000B7IE`000000000000000DhNjWJdUfN\#
K`5TSmQ6>?:3MbJ00000G7AUV000000000000000a[NWE0T@D:0000000000U`C1U000000000000000dJG]10000000000GX136\#
9\MIF00000EdV=VSL=>R000000000000000000000000000000BSU5Q00000Sd59[00000000000000000000mX3JbAmPnA00000\#
0000000000QlG;0000000000000000000000000000000@4T=30000000000_4MBR0000000000O0TGb00000ObH8J0000000000\#
000000000000000000000000000000I^CO=00000hC3R;>dL1Q000000000000000000000000000000000000000000000]_QIG\#
ie@>UkdLUm000000000000000_<9]:0000000000>hQbOWESeTheCd;00000000002j;RJDlSoS00000000000000000000:h@WC\#
0000000000<fGZH00000>6A@50000000000V>XPf000000000000000IkX>C000000000000000YiMk^00000[JV8[0000000000\#
00000MhFKH00000]gDCF00000MN2lMk63C90000000000000000000000000;MT=O45JbF0000000000000000000000000:I7mE\#
00000UQP@e000000000000000m3QdD000000000000000W=AKD000000000000000cJE_V00000000000000000000=^Cnf00000\#
00000000000000000000]i1Vh000000@Rca5_W;\000000000000000I;SkG0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000=:0ePE><GO0000000000000000000000000000007f1O]00000000003jRCJ\#
?SGK900000000006@0<djRGOgeo;F800000000002`7GUOd3jJX3==20000000000RH31V00000c@0MK]26SoWKJg`<=S2K00000\#
00000Hn4;B00000ZW9?<E1<XP0000000000<kB\JbJISL0000000000Zf<0?@h3AC00000000000000000000KK36d0000000000\#
0000000000he4];00000G2:9D000000000000000Jg25D^UQ<UMYSgHVf1XN000000000000000SGBb70000000000YPB3^00000\#
lE60HY7G`]00000000000000000000000000000000000nl6\K00000000000000000000`ZV`Z7Y=^fkIBm1MUK8V0000000000\#
0000000000`eQ7Qk68;l0000000000000000000000000J30La0000000000000000000000000000000000000000^A<_k00000\#
000000000000000000000000000000cJNS50000000000I;Ei10000000000QRPIl00000000000000000000DW0S_0000000000\#
000000000000000000005H;@D00000]o0o3L9L`G^GR;800000:CS?X00000Ua90Z000000000000000000007^3=C0000077UHP\#
00000_0ND\0000000000`b>M_00000000000000000000XK5Z2>P8VQaON`bbR3W5000000000000000000006LV[H0000000000\#
0000000000M>:k2JHDb<00000000000000000000HBUDj0000000000HQ0\hSXN0[000000000000000000000000000000m7?6j\#
Bj3mDV<B9`000000000000000PE>0_l9;GDN`ICRHm40S0000000000@FBADYNLL\00000f[2dab9IT`0000000000YC<9800000\#
00000903\056OkV0000000000JR9>E0000000000D`:3S0000000000000000000000000@D?=90000000000oEL?N0000000000\#
0000000000000000000000000000005^5AF000003cA9SJfB@ZS<UPm0000000000000000000000000hC4He0000000000;RTWX\#
000000000000000597:i00000000006;:1b0000000000000000000000000?kG`J00000000000000000000000000000000000\#
WSF4^00000000004XTn=00000000000000000000L_F1700000000000000000000000003k2^A0000000000000000000000000\#
000000000000000o^KkZ0000000000V5Boc0000000000000000000000000NSC:5??H]V?i::Wf:3B<]jK8o000000000000000\#
0000000000hE2ZhFH3Kk00000>VVHR00000`G?8b00000000000000000000F_:4i00000000000000000000000000000000000\#
00000?mD[R0000000000LOHZD000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000HnG:[n^NaU:@2?c9V:LK0000000000Q70Y@D93XP>ML_W3j?IeTF<L9RaQR9000000000000000\#
ckX:_000000000000000000000000000000000000000000000000000CWZe0000000000000000000000000000000000000000\#
>:Ck]000000000000000000000000000000OY=\X0000000000WXJW=000000000000000000000000000000000000000000000\#
0000000000000000000000000372>keTT>o00000000000000000000000000000000000000000000000000000000000000000\#
00000?lHQY0000000000@20>300000e;HJ4000000000056X]c00000000006kEc200000000000000000000000000000000000\#
00000AWF1n\EJbd0000074CKSi4O1l000008i2W7j_D7YN`90jK_?AJ0000000000D<=45000000000000000000000000000000\#
00000000000000000000aT>N[2P0`K0000000000000000000000000=g3GL000000000000000TTUeWJ`1iOWm8AU0000000000\#
HJG9e00000000000000000000QBGa17B9OA00000<^VlS000000000000000000000000000000AU0A=XjE^f0000000000NEI^J\#
000000000000000O7URd000000000000000000006?D04000001i5;Qoo=X@00000N6FTl00000000000EMXH00000ef<^Q00000\#
00000DaGQ3;]G;b00000F;A7K<l41`=H84g3UR@K000000000000000P40Fg00000000000000000000BN2iV@6OXl;[2hKQT@f9\#
000000000000000g4P;:00000eL?4ED?0M0F;W7Y9LDlj0000000000000007LFAlY\@_[356eC000000000000000?SI]hQLPg=\#
BIJno00000000000000000000BME?2000000000000000m8K6U000000000000000000000000000000;HBLN00000c6LhK00000\#
[cPnM0000000000000000000000000000000000000000000000000000000^hXV00000000000Ul@Bn00000GZ5XO0000000000\#
CW@=G85@?6?UIOc00000OM0G60000000000000000000000000kEI8>0000000000M80>E00000000000000000000;a14M;0Cmf\#
YATC@00000Ok=clCd@3=:H61^P=B^`00000TSLKo00000000000000000000;OO[namMX<000000000000000000000000000000\#
00000000000000000000W[4_?XA<_@00000cP2<=PlJ7Z0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<8de00000000000000000000TWRN?00000000004fOBT0000000000000000000000000hRM=Y\#
Aa5<;LkD=X00000<WL6R000000000000000M8:C?0000000000000000000000000000000000000000000000000000000796:=\#
00000UaNik0000000000f1PeK00000000000000000000000000000000000G<;SVF7GFA00000D@6fXb;M]n000000000000000\#
0000000000000008]92N00000OM9i9000000000000000000000000000000<8T<Vc?VM8E3<<^000000000000000\?VN100000\#
0000000000000000000000000000000000000000@V3`100000_WH9200000000000000000000[f;6L00000?KK<J00000I1B^7\#
0000000000b>R@j000000000000000000000000000000000000000000000EYEV85K@550000000000840fX^nGEE00000`=S6Y\#
000000000000000T[60500000000000000000000m>Q>I00000:AIeV000000000000000000000000000000`f38_0000000000\#
U`7`iR7==T0000000000Q8RT`0000000000000000000000000n`;bjCa?>60000000000000000000000000000000000000000\#
0000000000mZP<;00000000000000000000bINE>O\GIL00000<7EFG000000000000000hR6=]2LX^>000007gGoM00000g19;6\#
0000000000Ho?A86XO8;06Sl^00000i1V<G0000000000000000000000000hTUJM286h;00000000000000000000o;AEb00000\#
00000000000000000000000000000000000000000000000000XRK]R0000000000000002G?P]0000000000000000000000000\#
0000000000fQFH?CRN5D00000000000000000000mJSUI00000F=PI^000000000000000000000000000000000000000000000\#
000000000000000000000000000000L^>10000000000000000000009878T000000000000000H1DnW000000000000000_@9W9\#
00000000000000000000IUM:LQ@Pob0000000000Q?ML0VAO[B00000JfUK71_FJa\OUjj[4Cb[SXUMh=J2Yk000000000000000\#
jQ:IW0000000000000000000000000T@6[on8<1<n0S=PZ>FCDl3VM\00000h\So500000000000000000000000000000000000\#
0000000000ek8b00000000000000000000000000UMLmBjOMJ@c?P1>[_S:i000000000000000<JMlG00000000000000000000\#
0000000000000002U7_R0000000000;nST?0000000000000000000000000o`MMG00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000I67GA00000000004o1FQBSJ\m00000:XQ8?00000000000000000000\#
000000000000000000000000000000b]1=`000000000000000000000000000000000000000000000000000000004L_I00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000a>ACN000000000000000;d?7@\#
00000f\5[j00000000000000000000000000000000000blTZe^b0EQ00000000006T64mSWJ8XL;QB?000000000000000j81`Q\#
0000000000000000000000000bXI\[kjB`c000000000000000KV1T0000000000000000o9W:30000000000Di>77000004OFRM\#
mAA\W2QTY`00000000000000000000DdQG_000000000000000000000000000000000000000000000fd7Pj00000H75dd00000\#
IE3?Y3T?B?0000000000000000000000000::T;;00000000000000000000cT0ST000000000000000hFK4QaXHE?0000000000\#
000000000000000S]W3Q000000000000000DKDjH0000000000Ha3\=0e4A2:d4SH000000000000000000000000000000PGOge\#
0000000000000000000000000Vk@lH00000000000000000000000000000000000N<@9e0000000000OMD=neM66i0000000000\#
000000000000000UK32]00000000000000000000DO@cndA99^6CAeUC<B\28hCGH\JFD\K:69Y4>R>N00000000000000000000\#
00000000000000000000@dGQbU_=fLBIK_i00000000004FCY4;3P:40000000000FJ2>L000000000000000[ID<D0000000000\#
00000:nA960000000000g`F3Y00000000000000000000LLMS<000000000000000Rd@Hh000000000000000000000000000000\#
0000000000aiEI_C\D850000000000000000000000000000000000000000gT;;[S;KDl0000000000000000000000000LnN^`\#
6N;Ae00000O<8k:00000000000000000000@c5TG0000000000G^9c200000000000000000000McOYB>b5_W8a@hX0000000000\#
000000000000000AcB=30000000000000000000000000000000000000000eOPD^00000000000000000000000000000000000\#
00000000000000000000000000000000000CQDelnG0nf000000000000000lE@2[000000000000000000000000000000:kX57\#
000000000000000m=RVI0000000000o5>E900000000000000000000JM78a00000000000000000000ZAFZCkCHX<0000000000\#
00000000000000000000000000000000000ZKFM\0000000000F\NE`JGTBn00000@I;2=0000000000000000000000000@k20b\#
000000000000000bn021nL@@<_ARjm0000000000000000000000000000000000000000>eHm\0000000000000002JB8[00000\#
00000000000000000000000000000000000000000000000000I[G@i00000000008l9K;DU3Ff000000000000000aT3h:0BCNE\#
000000000000000]V9NU00000000000000000000_V0n=0000000000moXMa000000000000000C_PPE00000GGWK:0000000000\#
MmHNV0000000000000000000000000000000000000000oD@QK000000000000000000000000000000K>5fe00000bIAo@>7ImZ\#
000000000000000]`2:bebDRb0000000000000000000000000000000000000000000000000000000dYMj^^0V_6?=4?>00000\#
dLNbW000000000000000000000000000000`_2Jk00000000000000000000iJSXgoXJ40`MJkJ000000000000000m93>AjR0Qh\#
kK=gm00000>D@B6:Q1ZH0000000000000000000000000YOPZ50000000000H`CT_nSGRh00000000000000000000e6D]VDf8NX\#
@NH[ae9P0\eBNTV?aSH100000hiEgd000000000000000000000000080@UM00000`^N9E000000000000000N?KOP9hL^?00000\#
0000000000U[>In0000000000nm7ncTaN7KUDOUQ_;22eRP@Q1OC<Y`nS0PScZAS`0000000000000006o:?gZ2L860000000000\#
;87C1000000000000000000000000000000000000000000000000000000000000000000000000000dQ3O@cSOin0000000000\#
000000000000000H8=;i000000000000000^II4D00000[Z1T`c1?jI0000000000lSNo60000000000000000000000000[@LC`\#
0000000000<1K>C00000000002ZT5?00000NNXDYgm=DNE29Oh9h3Xd8_1GJAOC=d\GD9E=\Gff\T0c[la3Z1jdC5<<4GBO00000\#
[N18K4hIEC;ENkU9mWb;00000>EP6f00000SL?K9^VKSC0000000000000003:;Lm000000000000000UYF2c@HD2OMRWMk;GP\Y\#
000000000000000000000000000000000000000000000RMWCC0000000000Dn<ol0000000000N]0Sm00000Yo=bX0000000000\#
00000DnT\N00000P5P`]B37ObW@Bna^OEnT`dGAWEM>7Mm:Ak`KYPVgflSmY0000000000aUB:W00000:FGmQ000005m9R4dHEZA\#
000000000000000NgU11UN8Do00000]cARhS]M76000000000000000[]5V3000000000000000nfWYT0000000000N7MRe00000\#
00000000000000000000k<@>C0000000000000000000000000TJFTT000000000000000ah4[Z000000000000000K1AFUZJIi]\#
00000bCRn=0000000000000000000000000gZMg`0000000000000000000000000000000000000000000006Z7@]000008B1aV\#
0000000000DeFLe0000000000l6Dm[000000000000000B62Bo000000000000000JF8fh00000000000000000000290C3716VM\#
S^T6`0000000000fTU;M0000000000SDRMKH7<6900000=C?<8000000000000000000000000000000HhP=Y0000000000=J5Pi\#
0000000000000000000000000000000000000000LRLTQG`;n?000000000000000i^=D0Q60m_0000000000000000000000000\#
i@9UW<\;dg0000000000000000000000000000000000000000@2P;b0000000000000000000000000GDEWZGREoe_g>DcNMFL0\#
k=<EYn\LEW00000000000000000000GLPZf0000000000000000000000000kHVY`000000000000000000000000000000@P@kU\#
0000000000MhH<N000000000000000Gn9=XnET_Y384kP0000000000TYJG>cN4@E0000000000?`?4_00000:ZIn=0000000000\#
j^:6?DPI6S00000Xe>Y9000000000000000000000000000000@^=Y324PA;00000dKM:900000000003[0BO0000000000H7044\#
00000]40nNXNDi274NXL0000000000000000000000000000000000000000000000000000000000000000000000=W:e500000\#
PR76000000=03m\00000i^M=K]9S2g000000000000000JE;91UV<P50000000000000000000000000a4QANReGOE0000000000\#
000000000000000k<EX:X;5_m>nI@3YHMc\LIShl00000000000000000000@7RT;0000000000000000000000000@6XK400000\#
00000_T5ODRW?SWQiIlMhm:VkXdINcoWK>a0000000000UMC7g00000000000000000000WL48X0000000000000000000000000\#
000000000000000000000000000000jF7gT0000000000000000000000000000000000000000kK6:\_O7UV00000K^>nA00000\#
00000;^RSL00000000000000000000000000000000000000000000000000000000000000000okAg3nN=<`00000iZHJ`LcDZ4\#
000000000000000000000000000000000000000000000`0S]V00000000000000000000[^KNh00000000009[C[Z000007\BlV\#
00000FYK`S00000000000000000000dg0NXb@Ec[H?1OlA3Adm00000AL4Khea?Vj00000000000000000000000000000000000\#
00000NL9Xn0000000000h@0M]00000VIG3\000000000000000000000000000000000005i;WlNWUb>00000000000000000000\#
00000000000000000000000000000000000V35\_000000000000000000000000000000000000000000000000000000000000\#
0000000000o;U7j0000000000000000000000000N?@;N0000000000000000000000000TNJnU0000000000000000000000000\#
0000000000@YSfC0000000000YM45GR20d2i;Ih5000006?65oD]=VJUVJY;;>0]8ffXC10000000000000005BIiL_Y5DOc2DN0\#
00000QZV@h0000000000kZN2M00000I>30NXGHA4YDWGV0000000000000000000000000000000000000000cRENl000004EGci\#
00000C<FMRAX>`_]iB_ok3W4>000000000000000000000000000000E0Hf[=CK;B00000000000000000000000001XJVd=O1:>\#
00000000000000000000000000=:Lb00000RI7RaVIR28>A2G_>]RGn`Y;0m0000000000bi9XaT1;:E00000000000000000000\#
00000?_V1P0000000000000000000000000000000000000000AUFeVmUMAH00000mk?YQ_>0]c0000000000b>?ecaLRiA00000\#
000000000000000KS6220000000000^aV6g0000000000VR4Ee9d<K\l:IWQ0000000000000000000000000000000000000000\#
00000Ug6gH00000g?<21000000000000000000000000000000ggEH3d\QSe000000000000000@e3K^000000000000000mXM9@\#
VE<Ro1WD0CESJ^Z0000000000000005;Aj200000000000000000000000000000000000000000000000000L3:Cm0000000000\#
000000000000000000000000000000000000000000000000000000000000kCS0Q00000000008=Jn:000009l7=R00000EkOJT\#
000000000000000gcKmI00000000000000000000S2<8e0000000000JAVFj0000000000C92JQ00000\NPOZ00000knGY_00000\#
000000000000000[l9f5bjDXYb=LN4`0LXm[EM\h?<U;>00000MMIB:00000bR3=g0000000000000000000000000]9H8^nM@@J\#
Ta50B00000MC0?L000000000000000000000000000000?G5d4?G5dR?W>cZ00000NNBNF0000000000000000000000000a[Q^`\#
0000000000000002a8@A0000000000OJUWY0000000000000000000000000h[DhV00000000000000000000fM=Xf]SJTjkXRDC\#
00000hnD\=hO;cM4eNZ300000EPHNERNSP@coW`?00000_R4>jd=?Dg00000000000000000000000000000000000@PA;[=7OA2\#
0000000000TXTVn0000000000000000000000000000000000000000000000000000000R1OJ^00000N9MUH0000000000LnRgg\#
0000000000?B3kF00000000000000000000000000000000000MAD4P0000000000@O2PU:U9C<2_PVC00000f:FI\D1X3;00000\#
00000000000000000000ehA?0m6VHa000000000000000000008fXV:00000000000000000000000000000000000O?G_KI3H_7\#
6j@R:?_S^;000000000000000000000000000000NLEOm0000000000000000000000000K=X>000000:cF[>000000000000000\#
000000000000000o@GLe00000000000000000000000000000000000c;9XT00000`nC_[0000000000000000000000000e2:Ih\#
0000000000000000000000000PZ?8?0000000000000000000000000^M58g00000ZbUW;00000000000000000000cb14lHcJ[N\#
00000fc0Vai^8TP0000000000JnGdV0000000000000000000000000000000000000000000000000000000000000000000000\#
iKP]D<jTXh0000000000M@UT4RoPJ]000000e29a0000000000000000000000000000000000000000000000000000000flN:V\#
<0>oC?QEG:c9PMP000000000000000;F1Xl000000000000000fSK\o0000000000Oc1kA000008G@j800000000000000000000\#
0000000000]k2RcFL:aTd91`j3BBfF000000000000000F=2iG:nQWY00000SO7TQ00000000000000000000000000000000000\#
00000_5D[kSPG=m0000000000h\Poj00000:@Q2k5];g0:L6Eh00000000000000000000Co>=R0000000000000000000000000\#
00000000000000000000000000000000000IFBXA000000000000000a^>AZ@BB[h00000000003?47_KCR^o000000000000000\#
S5LS?00000DD<ne0000000000nj63200000000000000000000000000000000000000000000000000000000000000000TM?k<\#
00000000000000000000XK<gb000000cLPf0000000000000000000000000000004lMIc000000000000000000000000000000\#
00000Pa2==oK:7K[5JVM000000000000000000000000000000000000000000000000000000000000000000000000000PFQ=5\#
00000^fHI20000000000000000000000000000000000000000X8;IlQoF_S0000000000000000000000000000000000000000\#
000000000000000000004\1P];XAWD`dS3=0000000000000000000000000000006h?aC0000000000000000000000000E2SQE\#
000000000000000000000000000000000000000000000W;5MGh;DkZ^SL>:hoOYN00000000000000000000000000000000000\#
W<BSJ00000H\Ba6000002GXS_0000000000000000000000000000000000000000000004oCX\0000000000BPBSk0000000000\#
]1K:<W92SD0000000000=?KE90000000000VPA9DoGQZN00000Va99@I`<GcNiB90Bk;@6lZBNX000003MXUd000000000000000\#
000000000000000000000000000000LJGXHYg3JA00000A7BDn0000000000000000000000000000004aVGWee2Xm0000000000\#
0000000000000009k<\;NKN7ZgF0_>0000000000R:1BH6@M`B4oSk^AQQ4H6=5aO0000000000MW3gX00000000000000000000\#
0000000000kjV]V00000gM80C0000000000000000000000000E`Q=T00000hVSSX000000000000000000000^STU0000000000\#
00000hkRRH1j70=n7?mN000000000000000000004oOWQ000000000000000L>TOd00000000000_GL4U_;T4hbNOd0000000000\#
0000000000000000000000000000001Z?ma0000000000000000000000000PcDG6ceXP4LY3PI=QBgdUKB_FhGGH;0000000000\#
000000000000000000005TC110000000000og9P5<SAHM000000000000000h:L@?0000000000SLQKL00000IV8gF00000]]>lg\#
ldR8RE1M3IU[7Yc00000Sb7<F]900aNhLlK00000000000000000000000009RLG<NNTji00000W6@SbC3:;K000000000000000\#
0000000000TbK<0000000000000000IK8YW000007iIo`00000000000000000000_ENL@0000000000M_AlF000000000000000\#
00000000000000000000nF3Qj000000000000000000000000000000000000000000000000001lUQb00000000000000000000\#
00000h_O429f83G00000T>4:P00000;?G1>0000000000CkTTa000000000000000000000000000000`i=oA0000000000C^RZ^\#
00000000000000000000000000000000000000000000000000000000000000000d\WX@000008=6FTAM<hM000001eRSo00000\#
0000000000DQ1=U0000000000i7:2;00000000000000000000U2B2VdC53F00000EnC=KlaWT?\H:]O000000000000000NfD0n\#
F@1XB00000XP>EK00000EF:Sc0000000000i3<_N0000000000W70X5000000000000000000000000000000000000000000000\#
DUCa4=;La2000004_NdN`FOo\0000000000G?>]flE5jMo47k100000caTTD]2<Ii0000000000U\4<X00000cnDLmlQ1?ZVN?Y0\#
0000000000000000000000000cP7o9UYLgf000000000000000000000000000000l7J`?3RW[J<_5W^;66YU9hRbL00000]_>_[\#
K>D?>00000\BC1E00000iWMS_[L2S`00000000000000000000000000000000000000000000000000000000000000000A:@6[\#
KZLQ1U=1Mj\_GeljWKgAP`S]@000000000000000000000000000000000000000000000>39VkPV=Ti00000000000000000000\#
0000000000CRW`g3n;Fl0000000000Mh<adCa>W_`_5Z@\;FHOIdTDZDe2910000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000_>Pg_00000000000000000000000000000000000\#
Xl>]<0000000000000000000000000@2CSV00000000000000000000000006m9G100000000000000000000PG:;YCOD`Z00000\#
0000000000000000000000000000000000000000000000000000000eN2XV000000000000000i5Uc`00000000000000000000\#
00000000000000000000XM0Pe000000000000000000000000000000000009=0@:00000000000000000000000000000000000\#
00000;4VF=f:?Ao000000000000000000000000000000000000000000000HSU@f<=B>TI3M?[00000000000X?@8;\5S7R:J^F\#
000000000000000Q6FA200000000000000000000UhMWYo[0Un000000B7YF000000000000000000000000000000GKMA\00000\#
0000000000000000000000000000000000000000000000000000000000007L;9@000000000000000000000000000000adTDI\#
Tk8h:cR<2eONPXHE<LMH>PSWB0000000000000000000000000UA8=k^A=9M000000000000000n]X4\?9251<YG4f0000000000\#
00000000000000000000000000000000000000000000000000000000000000000B<Fee00000JmNEK00000B50f<0000000000\#
000000000000000A_4hP00000000000000000000000000000000000000000000000000000000000000000NTDWY>ZAkUl^G<B\#
DeRX00000000000000000000000000000000000000000000000000000000?EL5>00000W>QS44DFCniY=h@000000000000000\#
;7FfA0000000000A9O4_000000000000000NTWlY00000N?94J000000000000000000000000000000A87=1D=ANbVRG]=77A^R\#
moS_n00000000000000000000000000000000000000000000000000nJ0;E>fA>K00000000000000000000Y>=ES\6GfW00000\#
0000000000000009VHUK0000000000c17G46h?0655Vcj000000000000000:76@100000TEPAb2a>;NO<1o9MZ9^Q2JEfdR:Pb]\#
0000000000_2GRAZS1MV0000000000000000000000000000000000000000L?Toc000009N=4P00000a>PB1000000000000000\#
2iF?F00000000006`4HO?f7ViHWHeb000000000000000000000000000000BE0\J0000000000ZM71I00000000000000000000\#
000000000000000000000000000000MJ:9NK\EP>000000000000000000000000000000@j2K6L=7mk0000000000]F8ZO^X9T>\#
00000Nf0J73gKL:000000000000000ANL4I00000KK?oC0000000000N_<ZF000000000000000000000000000000fQ=Ro00000\#
00000000000000000000I0DoY00000000000000000000>ZW<i00000lLQTcb28D93XBoX00000>457c00000000000000000000\#
000000000000000>W4I=00000U53:?00000000000000000000DV5i4:jI7nA:2S3<lO;c[BW050000000000QEWF?0000000000\#
00000ggJB20000000000000005_1\j000000000000000S68[mm65hZ00000V83B^L3QNM000000000000000^G0hIRBFT?01U0=\#
0000000000InQj2000000000000000000000000000000000000000000000000000[S4c;Q@P9000000000000000RKGke00000\#
0000000000000000000000000LbE@7]fFQ>oO:j=ghJj=000006`?Mgjf8fX000003eCl5Q;4`U5H4d:0000000000mUR@X00000\#
KPBnS00000JoTXC00000000000000000000000000000000000000000000000000000006n6Im9gUZ^00000cWACg00000j90YL\#
VJ2IN00000000000000000000]>@@mW430n]kCPY00000>?<S<0000000000000000000000000o806M00000000000000000000\#
00000000000000000000000000000000000^0Afe_RPmeoWT\:00000[mHlcf29FV0000000000000000000000000haQkm00000\#
0000000000R770eHfXMA000000000000000000000000000000X;NQ^00000000001D;ao0000000000000000000000000VBBjZ\#
4`::?<^L7P000000000000000Zd05^LbM<nMS3U4000000000000000<I:nM00000NTFSYDfC^CMC3VjEKF?URY6\\00000KP2Nk\#
@1D`N0000000000[n?aV00000Y4Sd70000000000000000000000000000000000000000cFN:^00000kK@b145Cm;00000We7O7\#
00000aTBaA00000000000000000000F\A0_000000000000000000000000000000Y;1U7G?6m1000000000000000e;XAK00000\#
0000000000o4:4R;;8>[00000h<FBG0000000000000000000000000Bj9fj000002fAdC00000000000000000000eEV1G00000\#
000005J141k9PFc00000000000000000000XP;VliI<][H^9kNDAB[S0000000000UALU_c<QKhkgX=^XIGVW00000aLDGY00000\#
000009P7Io2AMRJ00000000000000000000e:4nJhc=c1lT9ZU00000000000000000000000000000000000HfAiC00000\PTgl\#
UQR=f00000000000000000000000009BG5KBWWXNSL?En0000000000C0Mb0o_:R400000000000000000000000000000000000\#
000000000000000Y[E:4000000000000000o6N=b0000000000000000000000000000000000000000USU>]IA09@00000JRH`e\#
00000n^SO`00000000000000000000000000000000000JB=:f00000000000000000000El5\mYZ5KD^2;Oj000000000000000\#
0000000000K<3`O4P5OMe]F]H@G25e00000?RUOA00000CWTR4000000000000000QUOk7UZ>hf000000000000000b;G8400000\#
0000000000000000000000000S]<ZQl6444W2<[f00000=MKa<@hV2C0000000000000000000000000000000000000000gU1Q>\#
00000mY8DHMgB1^W8HAf0000000000\IN]m00000000000000000000000000000000000jF5M04n@4W00000000000000000000\#
0000000000000000000000000CBAjJm4?=M00000000002`D;V8jB>C^JE]H0000000000000000000000000000000000000000\#
00000@NNZi9A:L=000000000000000hS=?[DnHW<0000000000000000000000000000000000000000OdOfc000000000000000\#
00000000000000000000LMPQ=000003`GV4000000000000000FbM<[\eVDi000000000079BV`0000000000000000000000000\#
00000[6MFP00000000000000000000Ih2LF1h=[e00000e@WY6000000000000000ii9YZ00000NHRl3000000000000000C2:10\#
dXAJC29POA:WB]i=W1I479>Zn7MELW<APM`0000000000Q_O2E0000000000U`NST0000000000:XIL60000000000B^RCf00000\#
0000000000\bH[I]V1n700000T<5m600000B4@8a00000000000000000000000000000000000000000000000000cE7Xd00000\#
0000000000000000000000000000000000000000e^Vlf0000000000000000000000000000006b9Zg0000000000Df3:i00000\#
O57D:0000000000n67NY0000000000000006T38m00000PFF^MNWFY5000000000000000000000000000000CV;h2JjGnPnb5ag\#
DWQF4000000000000000000000000000000MP=7_R90ZF00000[V97D00000000000000000000000000000000000lk9Cg4kS[S\#
000000000000000MlMhP^YVeV000000000000000kD6DJ00000000000000000000000003Y3iFl6=eB00000000000000000000\#
000000000000000?2G9Z00000000000000000000L`S;l000001;Bh400000000000000000000\@TL0V<Al_0000000000dnOnK\#
00000000000000000000000000000000000000000000000000]SM;j0000000000000000000000000000000000000000JhXU8\#
00000X053R00000000000000000000000000000000000M7UH30000000000Lf7HO00000000000000000000NHVRm0000000000\#
000005<KU\0000000000000000000000000@7=WMdXSG50000000000000003`PN900000000000000000000o5;jO0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000deNmPHnPmS000000000000000000000000000000HoJUD000000000000000\#
00000lRWH>0000000000000000000000000000000000000000bdG\MQWJPG000001lQDG00000i`KUNCUDoGg9T5M?K;g_Q]SW5\#
00000=kIgjc3AC497T_>000000000000000000000000000000000000000000000o>GdkG=VTj8C7E2GZPj4000000000000000\#
00000OQI21kHL:L00000UY1[[`O1le000000000000000000000000000000GPMmD00000dFR?=ja0YhiXV[:0000000000l<16=\#
000000000000000000000000000000\^BR50000000000iA1UK00000000000000000000KSVSo0000000000000009e:72:_3X4\#
XUUWE00000=12;\00000mUM;S00000@0RSe0000000000hiPoJ00000000000000000000000000000000000000000000000000\#
0000000000O@JoZ0000000000Bj0HPYo?:V00000000000000000000000000000000000000007_;j400000E_S5700000N1;FV\#
@cUM0NCUGK000000000000000IS18fhH:6Z0000000000000000000000000n?3nM00000@ICoC816M]O>1kN<I6L;F`=5Dn]Da]\#
c\XRS0000000000000000000000000000009eD>i000005P<h72F@VA000000000000000000000000000000000000000000000\#
8_>;f00000000000000018@?R0000000000000000000000000159U400000K4JXa0000000000000002mCVc000000000000000\#
00000000000000000000M?@EG000000000000000XlTAe00000000000000000000L5QN70000000000000001m=Zh0000000000\#
00000J>C<lJ8QYm000000000000000DQ8AF@MKhB0000000000000000000000000n0:<db[Bk23`G90ma@NOl7NLn0000000000\#
0000000000`S9DY00000000000000000000?]275ec:4CD9IAc00000000000000000000000000000000000000000f8QR00000\#
`BEN?0000000000:]A]O00000000004CINR00000:F;5R2;C>a00000000000000000000BKKEHZP<QE\Y5Jk00000=M2;MU4B6R\#
iPI=5b_EYhDi1JNf`BiN=9J<@nfVNljn@MXDcWeU00000343Uj000000000000000000000000000000:OF2Ro0>dZ0000000000\#
00000:5Men00000bcTGLBC7?20000000000T7>L>00000<e1kUa@QZo0000000000_X91l0000000000UW@cG000000000000000\#
0000000000000000000000000000000000000000aS051000000000000000000000000000000G5MhCYmTm\000000000000000\#
0000000000egGP700000oQ?G>000005HUKN00000000000000000000H<>MKE=Gk2CoRhU00000FPMMS0000000000f7?L\00000\#
0000000000000000000000000000000000000000hE8CE000005cH>C00000Ph;0b0WFbc0000000000m4?U;`Z;c;ViL7700000\#
0000000000OW2ZV000000000000000Df>d?0000000000000000000000000m0G?D000000000083QZ_00000000000000000000\#
[fI_2000000000000000000007K0=:WXQSA000000000000000000000000000000000000000000000KWM6b000000000000000\#
000000S2hh<Z3S<000000000000000000000000000000000000000000000000000000000000KILdLcmSY6[>XZf0000000000\#
00000000000000000000Gh3S_kH1Q_;G:?5iD7?gl]2?70T22IC8TacETVh9\@Vn<0000000000000000000000000UbMiH00000\#
00000000000000000000a>8Uc00000000001b>=E=H2TXaWIXF000000000000000000006_N8C00000@MLi10000000000e61fW\#
U@:[100000000000000000000000000000000000000004WE<e000000000000000NKOfIiSKeK0000000000000000000000000\#
00000000004[RLV0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
BTQcoEiX;QoMQ6800000LNOTG00000000000000000000]gF\\R9<NR00000000000000000000000000000000000cTQY^S80oI\#
WZWBM00000;1W<Q0000000000VJ6hG0000000000_[Gj\00000KP12R`U1L[0000000000D8<=4LIO6?00000@aL;m\f0VO00000\#
00000Hd@>f0000000000R1EXb00000CjWS^KKGaLAS3[_@D0N90000000000o4IF@de9SPh7TLG00000I95C;<?FeHj=IFWCD65A\#
000009eJ9cAN7R10000000000000000000000000Vk16100000000000000000000l9VFM_c0<500000000000000000000O>BDE\#
0kNIHWUPaa000000000000000dj4fn0]4XFo974[JZH9I00000`oB0H00000n>:0`F7W><00000:Z8]GM`HcdG<Mg50000000000\#
_8KN400000J[T5]00000000000000000000000000000000000ZVF8dMmIlk00000>`DIH=9<Sf00000000000000000000@LEml\#
0000000000000000000000000`H8U900000000000000000000Q_>Ln000000000000000000000000000000N]1]E0000000000\#
g0VeJ000000000000000000000000000000000000000000000Nj6`:00000h[KU@QO@IV000007J6O\00000000000000000000\#
000000000000000F6573JC;noWoOcD1BTnl0000000000fNEF?000000000000000nfBVH00000;;V`?00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TZ0XSL:0n[:=0UN7V?1h00000000000000000000XO2Y]000000000000000000000000000000000000000000000\#
0000000000P`O`K0000000000000007j=mQ3dSTJ000000000000000000000000000000XY9A_0000000000000000000000000\#
000000000000000000008V?`o0000000000>WTE\00000h7SOEAFCmP26REH0000000000<<7SG0000000000jD=Gm0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000c]M9000000000000000000000\#
000000000000000:@CT60000000000UKSP^bKDO=00000S[8haZSBoI0000000000gX=<500000LaP^TZg1[>[c@iK0000000000\#
0000000000000000000000000000000000000000000000000000000K[N4@000000000000000000003M:KT00000`b6BLEM;Tk\#
0000000000N16@\EjI4Z0000000000<35DB000000000000000000008QAMC000000000000000000000000000000FQVRP00000\#
5==d5]P3330000000000KmU;mKmU=100000I98@e000000000000000000000@BEn000000000000000jP@0>l_89=^MUf;AgEFQ\#
00000cZ;0V000000000000000Sn@5U`3WPQ00000B1IPS000006]991nB7f75ZQTJG[V^k@2RTjbbQ7c00000000000000000000\#
000000000000000000000000000000CmWQR00000000003587A000000000000000000000000000000G]5F9000000000000000\#
00000000000[J63I3>iR00000Cl976SoF9a00000000003EOTYgb@o@000000000000000000000000000000\?N\M0000000000\#
dAWRe@h2jl00000000000000000000eU?FV000000000000000000000000052;;g37>VjaMDQZ000000000000000000005aOXX\#
5n7YU00000000000000000000_?4>N0000000000000000000000000000008ANC1000000000000000000000000000000UoL`b\#
0000000000OSQPYg^KQY9XHkO2WRn\2WSDEi=2\L000006j7HA000000Y;^m0000000000I9E@H0000000000000000000000000\#
0000000000Ij=TR0000000000000007ZWc2J32m5\152@00000000005>@c<0000000000000000000000000Tn>`G0000000000\#
00000000000000000000iY9kV_T9lg0000000000ad7Z`K6Vg100000000000000000000000000000000000000002YWgR00000\#
000000000000000000000000000000dLC7C@dIP997P^f000000000000000000000000000000000000000000000Gf=iV00000\#
00000000000000000000000000000000000`@@G20000000000000000000021?HX00000djC8PBoFnVhcHBZ000000000000000\#
000000000000000000008XA3;000000000000000000000000000000ibHV30000000000000000000000000=AA]ib`P7W00000\#
VELY`00000000000000000000hmDlYk10OD;2:fc0000000000000000000000000lA4eK00000cbNBCb`=lN00000B9Q@mgkXRC\#
00000000000000000000l30e^00000WS56^ibA59nXAXZ00000000000000000000000000000000000:NMi:000000000000000\#
00000000000000000000]?VXmC\8ifEYJK82OT?A_]V5Y00000A<DEa00000`3Lcj00000000000000000000000000000000000\#
000000000000000b0<`Xo:AOl00000Z`R750000000000_LPPW00000000000000000000000000000000000000000000000000\#
00000000000000000000bDI=L00000000000000000000A0S`@00000000000000000000000000000000000000000000000000\#
00000000001g<dk00000000000000000000000000000000000R_6Z>[FQ4500000mNSFO000000000000000000000000000000\#
00000000000000000000NDH:E000000000000000iRF9@000000000000000000000000000000]V2o2000000000000000Y7Tem\#
Tn?\W000003E2fW4CCK9PJ8FN000000000000000834FoKECcQ?<SGT0000000000000000000000000000004^8gT0000000000\#
00000000000000000000W`8Kd00000;5?BS000000000000000000000000000000Mg<oA000000000000000HF<e?0000000000\#
000006lBMc000000000000000000000000000000aA?j400000000000000000000nFLkDhl9AJdCQ9[agU3aEH2dH0000000000\#
00000NX5NnC9MC500000000000000000000Yh?[akFILD0000000000B1Uhm00000Uf4e3000000000000000000000000000000\#
000000000000000000000000000000OaNV:0000000000000000000000000^mRa?JMH1LNc11lBmOCN6@U3T0000000000JMIY^\#
LTEEc0000000000HEWfo000000000000000LQ>JH00000000000000000000000000000000000000004EKD500000000004@NHO\#
000000000000000000000000000000000000000000000kg;NM0oMEE0000000000IIIg_00000Al>E`6i>cA000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfE5H0000000000\#
000000000000000G>?<Y@d79X00000000000000000000000000000000000e2<CK000000000000000]k5Kf00000P>G[100000\#
F<WPE\CDI_0000000000000000000000000000003^VV61oRHb0000000000000000000000000]kT?k000000000000000WE33d\#
0000000000000008H?E_000000000000000000000000000000000005]:5J0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kRGGP@H?M6000000000000000000000000000000000000f>:]_W2A<\#
e9P\=00000OdB5l000000000000000000000000000000000000000000000000000000000000000000000000000l^9LH00000\#
00000000000000000000XR>jV000000000000000000000000000000bo3c^000000000000000000000000000000`JU`OM^3<V\#
000000000000000000000000000000fV399000000000000000Bj7l500000`EU<I00000000000000000000000000000000000\#
00000fBP[>MW0SKb4S\k00000lRHPjHk@le000000000000000noIoj000000000000000QND6o0000000000000000000000000\#
00000cb7II000000000000000000000000000000000000000000000000005_9[F000000000000000:_OJiS;6XQ0000000000\#
000000000000000000000000000000i1:Yc0000000000a0XEc000000000000000MO0?nPo1Wk0000000000000000000000000\#
0000000000mLL?fl]S:2000000000000000000000000000000SLXAcji7jg00000000000000000000000003R9e\?T?C800000\#
0000000000000000000000000000000000000000TRQMICkG[D000000000000000000000000000000fgFQNiWPL;0000000000\#
0000000000GL<fW=bV8G000000000000000000000000000000H7A]200000TcD^VYB2H600000000000000000000000009RUD3\#
>PAd700000000000000000000\kDlFHU;hH91N?90000000000o5KQ:000000000000000000000000000000000000000000000\#
00000b7En@000000000000000000000000000000000000000000000000000000000000X79^=KlJe95mLOX98@FM0000000000\#
0000000000N81K200000000000000000000000000000070?ZI000000000000000000000000000000Ea07C5`QkI0000000000\#
AGI@\00000Le@7I00000XDP4800000000000000000000000000000000000g04aF0000000000000003>KF30000000000190IQ\#
000000000000000]C=1\0000000000000003NE8W0000000000>i<Rd@ZFGH0000000000?E0LB0000000000000000000000000\#
000000000000000iDBCB00000=ILAdkZ=KI=:PIM000000000000000000000000000000000000000000000fS0iX0000000000\#
0000000000Mm@NmPQ0Ol000003Y>RT7UAIn0000000000EK=`l1BGR_00000`G@89GKQBO=>ATGJe5:>00000000000000000000\#
000000000000000QBTBD0000000000>LTKd000000000000000YmD=c000000000000000P9AODFWVA<00000000000000000000\#
fHM480000000000000000000000000=\Ig:00000aDV9c_>CMCm1TUN00000000000000000000000000000000000U7QD\>UES_\#
000000000000000]BQ2Q0000000000`Z5YE00000UKA@i000002ET`]00000NC3ZI<L7\Ab]RTM00000000000000000000ZQIjR\#
@_?WAGb>jC0000000000000000000000000000000000000000I9;>2XFUE<8G:8S00000000000000000000;[R<c00000SBJ]l\#
0000000000=^1jR00000i;4\80000000000000000000000000000000000000000000001RQUS0000000000QB4ZS0000000000\#
bh<A50000000000Q[WHT00000000000000000000<lO;10000000000000000000000000G5PAU0000000000000000000000000\#
00000000000000000000000000000000000D40\400000_g?@h0000000000obRa000000\f<J100000000000000000000aVT6A\#
000002P=PDZXE>X6oAIY00000KHS5K0000000000000000000000000Td20?lV;Q[RM41K00000biNhCm4WdY0000000000lc@=8\#
00000`G4oE00000h_6]400000BRX2o8>H^I00000lMD1i9JKPY00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QNAGT0000000000k9:i1000000000000000000000000000000000000000000000BRHOH\#
0000000000000000000000000000000000000000TA07P0000000000@YIKc000008QVjEQ>LM100000000000000000000nX@6S\#
R2VkO00000000000000000000000000000000000liI8h000000000000000000000000000000000000000094XJZ00000HL:`@\#
DLKCW?dJdaeW>@FcUOolRURi3]dV4e00000>OVWc000000B7kU0000000000ShAf300000G;SiT00000SM4]TLV2M9<g@^900000\#
0000000000000008RCU`DR?:?eO0Xa^1CEVCX8bambFZm00000fE:93WIO1<0000000000000000000000000000000000000000\#
7c99NhZQU80000000000000000000000000000000000000000000000000000000000000000000000]lEEIGQDHY^2UHa00000\#
00000000000000000000000000000000000`Z5[N:UX4m00000000000000000000000000000000000N5LD9000000000000000\#
00000NkEXV000000000000000000000000000000000000000000000000000000000000000004OJP1N<DKlYjSKD0000000000\#
B<US@00000j<RK50000000000jL6Rd00000ZnT?a00000000000000000000:b6mn00000000000000000000000000000000000\#
XbI4e00000000000000000000000000000000000000004X;UkQTKJj000000000000000000000000067VZQ00000bV8j100000\#
00000TkNWn00000=KKTZ00000ZbCZA0000000000000000000000000000000000000000N0@4I^YJI600000000000000000000\#
:l4c`M0D9SB8>R=14K]_;iQjfT8Ron00000^?09O`d8kG0000000000000006l96300000000000000000000L@4W5CBF[g00000\#
000000000000000k]@@cVOTBY?OXXg000000000000000FM=gZKN=PWGK<>1000003Y?Ca00000000000000000000oHE=H00000\#
00000000000000000000^h05>000000000000000000006=S@D0000000000on4kC0000000000000002fAlSUSC5O000004]Cl[\#
00000JJNSf00000>gB7]00000000000000000000000000000000000QBNml00000ajI7]0000000000[JWH0000000000000000\#
0000000000\c3gM0000000000000000000000000000000000000000000000000000000000000000000000Vj9b70000000000\#
:N2fm00000000000000000000MP1LiYe8WLiE;555jBKQJD8c3k3LCK000000000000000000000000000000000000000000000\#
00000000000000000000^^TKV0000000000000005KAaIHc23\00000000000000000000ag980>5RmO00000000000000000000\#
00000000000000000000000000000000000C2RP1000000000000000i\ODb`7?W]00000000000S;E600000[d;O6672^0^AQB_\#
0000000000<nG6l000001>?AW0000000000^HLYE<6N<K0000000000?3PH^00000000000000000000000000000000000fb5k_\#
000000000000000000000000000000000000000000000gi1S_00000PjKOm00000dC1i_000000000000000<X@;=VSALZ00000\#
000000000000000000000000000000000002hPlE000008bVBE0000000000Zh;AN00000000000000000000000000000000000\#
000000000000000000000000000000P6R4S00000QE2L<000000000000000@LTfU:cNH`000000000000000000000000000000\#
0000000000`ZX;c000007l4Dj000000000000000000000000000000000000000000000V83dh;V@I700000000000000000000\#
00000000000000000000000006kL5k00000000000000000000000000000000000000003>NW9GFQD000000000000000000000\#
000000000000000000000000000000000000000000000T`6IH00000nQ<?46n94mIUTS9QSUKZ000000000000000_iR`K00000\#
00000n>9cE00000iA:RM000000000000000[dRgN3Q5@V00000L0J:?0000000000000000000000000e=<8=000000000000000\#
3?VJj00000000000000000000000000000000000SNTXo@eDM<0000000000nXQ]a0000000000000000000000000JZ;9aXmHn>\#
0000000000c:1<idU6k`CW?Gk3k@djneBgGhHT`GBQ54REUFcA0000000000000000000000000000002<;=80000000000P=59A\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G5cR00000000000000000000\#
000000000000000000000000000000o_6BZ00000CQK9L0000000000onGHmlVUb4000007XB4S00000n[;?Mi0X2J0000000000\#
00000n17C`0000000000000000GJ]@V3PI@^DOUk`\U`BXWXFm000000000000000000000000000000000000000000000[B15G\#
000000000000000000000000000000000000000000000[_W5B000000000000000gWN5NoD7eD0000000000000000000000000\#
00000000000000000000000000000000000000000000000000Sl7PA000003SQjC^e>PZ00000_`7V0_UJcj00000fVSbTEh3e1\#
000007lEDU0000000000]=1^7;2@E=WGBFBHRQ920000000000000000000000000LXPQ\00000Z]F`Ii_TW?F>:hc0000000000\#
Y^2PB=K0MkB`:e[6i;QCnU7Y900000000000000000000;m4DSHgLSNIeWKF000000000000000WYH=N00000000000000000000\#
00000k]<W=000000000000000691RK00000000000000000000000000000000000000000000000000FROi_0000000000ef=f<\#
0000000000000000000000000000005ePJi000000000000000000000000000000je7190000000000aKH3C0000000000:4S7Z\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNHHP00000d6CAZ\#
iQSS000000000000000000000000007TPfV000000000000000000000000000000000000000000000RP5nh00000UgMg>]TEkK\#
0000000000000000000000000j:O5R0000000000000000000000000aUSIf00000000000000000000@A8=G00000STGY<00000\#
0000000000000000000000000000000000000000nCDZV00000B`Hn20000000000000000000000000]DMYX000000000000000\#
000000000000000f9A<M000000000000000000000000000000PUO9800000nIT9igMIkQM@B6^000000000000000b4GU_00000\#
00000000000000000000000000000000000000000000000000X`?>UJkHo:000000000000000000000000097Lbf0000000000\#
QcIK>00000000002oHdF00000000000000000000000000000000000000000000000000QP7Kd0000000000000000000000000\#
00000@jX[i\>FOm00000000000000000000XO0_\0000000000BfQY7000002aX2V00000000000000000000000000000000000\#
0000000000000000000000000;hDHK00000000000000000000000000000000000000000000000000b00@IR@;XIO7EJYjd=cH\#
URG=`9JQoZ000000000000000O=ShT000000000000000000000000000000I61AF00000000000000000000dd16J\33@@BH4nk\#
EF<gO00000DL=g@00000000002m6956;Nk@000000000000000000000000000000000000000000000000000000000000R7PW>\#
00000S?<YL0000000000000000000000000000000000000000KcBDWii5]S00000000003ULCV5YPLQe[M8X000000000000000\#
00000000000000000000000000000000000;?MOX00000000000000000000000000000000000E1ER^00000000000000000000\#
0000000000OoXUF0000000000[?1k50000000000X?Cn[00000d@;33B4TWP000000000000000nU0>[5jBY=000000000000000\#
0000000000N=EGDXaG2;5JTjQ000000000000000000000000000000000000000000000o?GbL0000000000RQUI40000000000\#
000008061K0000000000kKGYQG:=C900000dME7i1A6ZQ23>HUmI?=`000000000006FR90000000000aFIXo000000000000000\#
W^:4bR=G8B000000000000000000000000000000jBTXNF]IbMnhM>C0000000000000000000000000cOF8?lZLU40000000000\#
000000000000000?g4AH00000000009WKl300000CoP`400000PPT]j00000HeAgI00000hM8K300000L8Pb@DRVC50000000000\#
n^5GO0000000000jRLV=00000lPFJB^SN7o00000[:0YYk2BIk\JOlO000004KX6X0000000000OoKA000000e7Me;0000000000\#
b8W?g0000000000000000000000000XJ02T661_D000000000000000000000000000000000000000000000000000000000000\#
7U>g400000000000000000000000000000000000000000000000000_X8B30000000000Qh>eY00000000000000000000dROhX\#
000000000000000]11@]0000000000000000000000000000000000000000000000000000000000000000000000LVROR00000\#
b28R00000000000MXA;j00000GfPi]0000000000^KF\96C3;U0000000000X\Tea00000?KN1a00000000000000000000KJPj^\#
U^Wlb0000000000c91anGWSZ=00000Tk3jj0000000000RA3UT0000000000h63VQ000006CN1FMX<U100000WIWJc0000000000\#
00000000007O?P50000000000000000000000000000000000000000000000000000000AN4Ab1oX7<00000000000000000000\#
000000000000000000000000000000Ii7j800000000000000000000000000000000000000007GXYP00000000000000000000\#
H_A1V000000000000000KK0FDbD3A^000000000000000iI4fX5E?DH00000c2?Lh00000000000000000000000000000000000\#
0000000000dU3KBjJGOO000006CTj\00000000001[<VSJ_3?>000000000000000000000000000000ec62`000000000000000\#
00000000000000000000UKNfR00000;2R_J000000000000000\l2mT<_KTC00000PlJZH000000000000000000000000000000\#
WWE8=0000000000KfQ8L0000000000IFUIARHPbg00000000000000000000000000000000000000000000000000;fC_l00000\#
00000000000000000000000000000000000=cO=50000000000000000000000000e4LKX000000000000000000000000000000\#
000000000000000000000000000000B9LFb0000000000000000000000000e<H^>bIGZ=0000000000ZGQ75UE;m20000000000\#
00000000001aUN@00000000007R8l;000000000000000A8T?TAOP9]000001m60]00000000000000000000000000000000000\#
:bO5oX:Umf0000000000nGO@b000000000000000l[2RS00000000000000000000X1VgI0000000000SJLl2000000000000000\#
000000000000000FG;[T000000000000000F_I5100000V4Ai000000000000000000000<^X2<KcSaFBIU5=F8VID0000000000\#
>?F1LiD?X:0000000000^TRI80000000000;`FlFQcB7DgjVbEUF0>;^_U;[TN=28jUUdf000000000000000000000000000000\#
0000000000VOBXUGcRZg0000000000k65N@000000000000000000000000000000000000000000000D04iO000000000000000\#
0000000000000000000000000000000000000000000000000000000XI7e60000000000000000000000000000000000000000\#
^S8hT\hPWo0000000000000000000000000f0EY@00000`IN]500000T^Wk`00000000000000000000ckG`:000000000000000\#
00000=LQ2\00000000000000000000n5RASX_8J[00000Z];Bgm9<MV000000000000000000000000000000P@UXVeEB\Y00000\#
00000[f=[TRg:kb:dPGY0000000000000000000000000UU1hU00000j`Em6000000000000000cjVnh00000T6X\8GOA;JPI2_I\#
\;PE[00000000002KAT:0000000000000000000000000000000000000000ko:g@000000000000000000000000000000GX0JU\#
nWOYg0000000000000000000000000000000000000000Q>L:800000000009A55I7cI=b000000000000000<6?Rf0000000000\#
00000000000000000000000000000000000>LORj0000000000000000000000000:b0JE0000000000@L>^C00000ob5f>P6?O:\#
00000000000000000000000006n;c_7kKK@000007a;ZOSAR9S03IS1000000000000000I692o0000000000000000000000000\#
00000g0K?R0000000000000000000000000J^:GdZ]H6O@mSYe0000000000E<QVi0000000000000000000000000:jXQT00000\#
0000000000000000000000000MJ>BL00000000000000000000000000000000000000000000000000000000000000000fdTJA\#
0000000000^2BT]00000000000000000000000000000000000CJ:_Ni?>V<nDDN>00000000000000000000000000000000000\#
000000000000000KQWSoXnBfm000006n1mj000000000000000VE4WLmBA`a0000000000jDW6`0000000000000000000000000\#
0000000000000000000000000Q6Lff00000^d6_=00000TP?ZZ000000000000000N4S7H0000000000000003K03f0000000000\#
000000000000000000000000000000hk:jR?\RTW000000000000000000000SKLo]>3;FIaNc84[6E\C:DXiRNR3Em<S14;SSEn\#
000006SA0M00000edI<D84N;h00000000000000000000000000000000000RXLh`00000FHN[;00000]_MO5IZ0ok00000FNXY9\#
0000000000jUElND5XKo00000Q^PP4\E;L[000000000000000000000000000000Wc7BhDa@8Sd]W=g000000000000000`lAMj\#
F<9]J0000000000000000000000000RgHcS7VU`k9?K>4000000000000000XG9jf00000H@NdZ00000000000000000000hlES=\#
00000mPPh4000000000000000\C7`K[FMZU0000000000nRM`V`eAPE000000000000000j]39lC`P_700000000000000000000\#
000000000000000000000000000000254B;000000000000000000000000000000j93eenQDQh0000000000000000000000000\#
00000c9=hJ00000R;6C:00000JWE@Z0000000000<XS7j0000000000000000000000000000000000000000=k6OJe]21K=QM9Q\#
00000ajPN?000000000000000QPEVB00000000000000000000NVIaT00000IF;8B0I7bi00000000000000000000000008^9O2\#
00000lQ?Af0000000000Oo8Cj00000RgLOc0000000000EK:;=I4=nL000000000000000000000000000000000000000000000\#
8E@:e00000:YLUQDnCa[00000000000000000000000009F?MAcERGA000000000000000000000000000000000000000000000\#
HiWWeYoL?400000a[H7BM7VO[00000000000000000000EOGb_0000000000EDMEV00000000000000000000000000000000000\#
0000000000i4O2S00000dD:SN0000000000000000000000000J8H7`000000000031CS7000000000000000000000000000000\#
0000000000000000000000000^bX=48:7jKNU05L;LS<fY`6N7Fa6ja1d7@@]Y<BL00000000000000000000000000000000000\#
00000000000000000000000000000000000>34N0kLMZhQQ>b\?PG>I00000000000000000000XoDBf000000000000000b2Dn9\#
000000000000000h^1CP00000000000000000000HL1mRckI5C00000000000000000000000000000000000000000000000000\#
00000eRCg<0000000000000000000000000000000000000000000000000000000[gVSI00000000000000000000Bj7;>00000\#
9l1NQ000000000000000000000000000000M<5^?000000000000000000002RFMj000002HQ9Q0000000000JcEQi0000000000\#
XPG1R00000000000000000000kkRXZ000000000000000Z6E3^01TSW\DL15LMM@<aAWfe00000000000000000000]cSGe00000\#
00000FgFbR00000000000000000000UG:Tc000002<;R30000000000mG73j00000ZP1aE00000000000000000000flE3O00000\#
000000000000000J86de0000000000V@RL4o@O^o00000>2K7N00000000000000000000MX8]m>M1>W>RFgDa\N]Y[gP7k00000\#
00000`5>8800000BCH>[00000nETD:00000XUX9:00000OHC<=oW<g<2>SQV000000000000000000001=DDe000008LWhC00000\#
00000:WSKQK?P:k00000000000000000000000000000000000000000000000000@j<jgKP5Do40U3800000O6@V900000j6Tn]\#
000000000000000hD5iM00000000002aNa600000keBRX8OS_]00000000000000000000=3<B`8cCAA00000c@@69X=;l?00000\#
[@Waf00000000000000000000000000000000000_[BaW1^SAHVETPN00000L=N^Q00000`FPQL0000000000\XIQ500000_5Ui;\#
0000000000c^Od_00000000000000000000BP=\O00000?;@>34iKZP00000000000000000000DUCVR00000000000000000000\#
000000000000000000000000021>WH8CFLZ000000000000000000000000000000000007VH]c0000000000]G5X\0000000000\#
W;IXP00000000000000000000K_:5g;I8L[00000000000000000000000000000000000000000000000000[V82`m@OhF00000\#
00000000000000000000f8Ci20000000000ia3a]0000000000BM8^i0000000000000000000000000ac72A000000000000000\#
0000000000000008_<DE00000000000000000000l0XJK0000000000n21=NDW7bE000000000000000000000000000000RQ2Fm\#
00000000000000000000000000000000000000000000000000000000000069PXU0000000000PFAc300000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI3O5iFIlY0000000000=Q??h000000000000000\#
Q:0O:00000]@CQ]0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000HIA7Z00000cOXHZ00000FJRAf00000QS;Eg000005G=E:00000:9L]X0000000000@QN^C\#
K09Wm000000000000000\dK^8ILSR=ii>`6000000000000000JkO@T00000FaIT:40Fid000000000000000000000000000000\#
0000000000000000000000000?Y=g3000000000000000^ORDmL8QC[UoE:i00000bdPUM]D6T`00000000004^V^;h[M2H00000\#
000000000000000000000000000000000000000000000IFJ\W00000B8Q130000000000000000000000000000000000000000\#
^02EF0000000000P^6`fI3;d2jM5QYD6UeaN60<F73BWW00000>X4S5000000000000000<Z:UIlHWill8>nQ00000m;Rnl00000\#
000000000000000000000000000000000000000000000?_14]SMMgXW?R]20000000000000000000000000000000000000000\#
TcL]cFj:;1:MBkg[\3`?e=DmM00000PbEQJ0000000000000000000000000000000000000000VAK<`00000000000000000000\#
00000000000000000000XU4mf00000SeTJm0000000000ZXP[N00000=<K_2000000000000000K;8\W0000000000Wg6]b1^VZ9\#
000000000000000000000000000000U6Ng[jaSM[E7D@j0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000M=G[l0000000000000000000000000;:=JI00000jZFP]00000\#
00000000000000000000>C1TJ>9GdH00000000000000000000000000000000000d2D?S?b34T0000000000000000000000000\#
]hKEe00000000000000000000^RK=P0000000000000000000000000000002`<H@0000000000;Y0hY00000000000000000000\#
00000000000000000DA;00000QDFYE0000000000000000000000000000000000000000QhD<3VoBkNSkQ@:000000000000000\#
:]B=Z\bVUC00000000000000000000000000000000000;G9Ln000000000000000^RAbA=FBWK6HW=P00000000000000000000\#
0000000000E81EJVb:IH00000000000000000000KhMfj00000000000000000000000000000000000=^53<[SLR0<MUm300000\#
mULlWTBK6<0000000000>mDcWY:HfL00000j8GC<0000000000000000000000000gd6GU@6VQ;0000000000000000000000000\#
UV6e40@?YG0000000000lW=F300000GD?D9eo3HAR0@eP0000000000000000000000000000000000000000000000000000000\#
0000000000000004MNl4BB3I]8I3418oQkZ00000000005H04OE]No[000000000000000YH?;D0000000000000000000000000\#
N0L8U000000000000000000000000000000Hc>]Q000000000000000i7:\G0000000000d39a800000Y\Kn6kG7ZQ0000000000\#
000000000000000NZA=C0000000000000000000000000o7DH000000000000000000000000000000000000000000000000000\#
0000000000n\0^n00000000000000000000OS8<a000000000000000H93\V0000000000000000000000000<Y9P^`OD4CmYNNg\#
0000021WZ>00000K:;\;[CAP_0000000000XfMf?00000000000000000000000000000000000[FNfi00000MbXON0000000000\#
0000000000J2LVk000000000000000000000000000000000001MG1mJ_I<]G]ND>000000000000000C6I;E000000000000000\#
000002mV^[000000000000000000000000000000000008CFod00000000000000000000000000000000000>NSM4cTDAY00000\#
0000000000=c<Ej00000SNK01nAT9>oRK^`0000000000o=5T=0000000000000000000000000000000000000000E<>k]]b<T@\#
^;=mkM:4=C^SEIH>QWPgk0PCL8UL4e000000000000000:<<2Kf6>33a@ALM0000000000000000000000000NhDR20000000000\#
000000000000000mmSE]_V0iN00000000000000000000000000000000000DX;L8<7=n?00000dZ5ULFd6F6NgM`b0000049F8V\#
0000000000000000000000000000000000000000VAL^P0000000000[D==k0000000000000000000000000000000000000000\#
G]EA=0000000000O94XiJRBPGHM@c_000009<Rac000004IMK3000000000000000b@BPh000000000000000;7H]J0000000000\#
0000000000bkPn60000000000000000000000000000000000000000JFSK30000000000000000000000000000000000000000\#
0000000000000000000000000NhM5j0000000000E6=2Z000004VOThE5SFg00000=R:3d000000000000000000000000000000\#
00000dLWEE00000;YDYC00000000008ZQ;8000000000000000000000000000000dWWDJZAU=M0000000000000000000000000\#
000000000000000cnQDo00000IXK?F00000Cm@<20000000000000000000000000000000000000000000000000000000[l@9S\#
=>V0P00000YSBgV00000@nGl_F0TVC0000000000S]4]lB1TNQ@XF`b00000JAIjF00000000000000000000000000000000000\#
]KEG2NZ5<S6A6P]1HFkn0000000000kiKU30000000000000000000000000000000000000000000000000000000LEBC100000\#
00000<90bk000000000000000000006>2>8ALOBhIi6D400000000000000000000000000000000000000000000000000JYDb3\#
0000000000Z14nUZXBB8BTWaG00000Jj3YJLP08d000000000000000k@LcN000000000000000000008m;VN@GCCcfVCV0bC1W>\#
^UFPC_AOSblGB3EjcU[=LUQDR00000<FO2800000000000000000000000000000000000`AS8NkFNFc00000000000000000000\#
0000000000d6Q21ka0^1W]4RA000000000000000[kAjcD_R>700000LHFLo00000000000000030>fQ0000000000=9?:2F;=]A\#
454BQALHg9[dQ?h00000000000000000000L>33X000000000000000000000000000000AX8k`L5Ago00000iCJJ^0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000IHEQ:00000Ge1gh\#
?MDe<00000<6T1?00000000000000000000R4Ro=jm2Ti0000000000A\SU>0000000000Ki711WoD9m0000000000TkF6P00000\#
00000ElLQV000000000000000000008@1KR000004bIQe0000000000F0CRW000000000000000ZmSLL000006^:8bB8OM^bfLaD\#
0000000000000000000000000E>XIU0000000000000000000000000000000000000000:J>X=IdU25000000000000000DVSEA\#
0000000000:KSRI00000jc:\95SW6A00000000000bG=LDKKIB9k8T\0000000000h[6WQ000000000000000m5QV;0000000000\#
000000O9Yh000000000000000000000000000000HS?KY00000000000000000000000000000000000lELPM0000000000BaSVa\#
000000000000000000000000000000000000000000000cSL^a00000b=DDNeRGUO00000oN:lfgKGYo000000000000000cjSk2\#
Ra7;MHCGFS00000NBWCTH>SRc00000000006i=Ka00000l689Qg0NTF00000635=I3HEhTEUJHF00000PSQ5_000000000000000\#
0000000000^940C0000000000B7H?3000000000000000SRCLjWR13dEIFOD^V2klY498cHdCkh0000000000000000000000000\#
000000000000000271cB000002;EU]00000000000000000000000000000000000000000oP;J0000000000000008g1ZW00000\#
3_C^90000000000PT5Y6b8@<;00000JSGRLYaE<;6RCLI^a8j<IoIDM4\Q3\000005:Vm7000000000000000000000000000000\#
00000000000000000000EkVZm0000000000000000000000000Y_4[>0000000000YG5bm000000000000000000000000000000\#
0000000000YJERU0000000000644>200000CXR=<0000000000Sh6mc0000000000:RJieA]?g2000002I;;O9[O@F00000]AIoX\#
^H1<C00000000000000000000FI:HO000000000000000APTWbT;SA<00000c59E40000000000HRWk;00000Y<=Mk0000000000\#
00000000000000000000^ON`O5A1G<00000000000000000000000000000000000?9CjJ00000000000000000000=\FW300000\#
0000000000QM<`IHOKnF00000000000000000000AgF>N8O=SoCWID700000FOF;800000000000000000000000000000000000\#
0000000000BVAJm0000000000jK3BQN@O4nk34I_94LUC00000YCOHj0000000000000000000000000i3<9m00000B`30@00000\#
00000000000000000000:oF9M0000000000000000000000000000008:UAhbnS]d000000:?d_0000000000000000000000000\#
=]WV000000IO:B?SFV\j0000000000h:2N5DEAbOfjP?n00000000000000000000000000000000000D6474000000000000000\#
0000000000000003?=1Bb3FO__g64WZMXL?00000000000000000000DePjMMfRQk00000Gd8:M000000000000000Y013U00000\#
000000000000000a5:f400000>eHE7000000000000000dZ0;U00000hVONFI^8i90000000000000000000000000CJ=:600000\#
0000000000000000000000000g200Q000000000000000\]XQ5000000000000000000000000000000HWT0Z0FQ:10FQ;c00000\#
00000000000000000000000000000000000_YKBj00000000000000000000FEEC40000000000hMRYf00000000000000000000\#
^nH580000000000000000000000000000000000000000000000000000000000000000000000Z[04A00000000000000000000\#
000008:1Gh00000CeW2J00000E;0l10000000000l[>ji00000:V1A10000000000k;O[d00000m3DMW^VXD:00000iD3CT00000\#
00000GcXVF0000000000JJL<H000009:EHZ0000000000000003]3@QTE6I6OcDgo0000000000nYQiJ0000000000Ta:\S00000\#
00000n4HSm0000000000NWBI00000000000000000000000000000000000000000000000000000000G5A^Ed`?SmGYFAe00000\#
SJ8g800000000000000000000000000000000000000000000000000;KDjQo5@ejWUA07gGTl4Y6;3S0000000000LFFc100000\#
UR31>1QDYSKFUOZ8DV0\0000000000VIFjT^GOV]000000000000000i;WKP00000000000000000000i[Te:bgF\I0000000000\#
0000000000<l80a00000000000000000000F_B?RE<PRU00000000000000000000kh3U@000000000000000aV2h80000000000\#
000000000000000000005@=e600000000000000000000_FQCK0000000000o<NiP0000000000L4L8c000007<OKPEV6LhjkP]o\#
BYGkK00000em1Y8QO0o>8=VXKNg1`8o73LFO5DgD0000000000OiQEU\<KDF00000>QTk5O2Rcm0000000000_nWI70000000000\#
00000En7h8;ODJY1@S\X000000000000000_j1;B000000000018JBKc6S>JLR8TBnH=jFO9M040000000000^j30_\fJh400000\#
0000000000QJ7a9G:BXlcEI]W0000000000J\O_He]3V:0000000000000000000000000n\IdT0000000000000000000000000\#
0000000000000000000000000a;W9KXT>8R00000000000000000000000000000000000TGUgREfN4nCACCM000000000000000\#
Gg;9N0000000000A3RJ\000000000000000000000000000000000000000000000g@8oHO_XAj0000000000D96QDgT7MB00000\#
jJFNR_gR_f00000000000000000000000000000000000000000000000000000000000000000000000000000000Vg;=QKNCnN\#
1iGHO000000000000000Ee7T<coWSH00000000000000000000000000000019HLB000000000000000_THV]lGVe?O?Uf_00000\#
00000klH0k4];IC0000000000\a2E000000000000000000000TdLTg00000000000000000000000000000000000R3ELDleO<g\#
00000emMb]00000000000000000000onL6f0000000000]^FM:00000\ISgd00000SK8j`0000000000000000000000000QOLIL\#
0000000000000000000000000eb2ek000000000000000000000000000000000000000000000hVMj:PQ9VG`[DFDKVN<]00000\#
<G2Oh0000000000000000000000000000000000000000>8=oj0000000000501jFln6fK00000000000000000000n2Lk700000\#
00000000003U3b000000000000000000000000006L96mkf0[klbBdH\?Q;E:4UJ400000000000000000000000000000000000\#
_O7Me00000hM@YlmYA[H00000Id1J`>^G5[:5XPGLB2613>P]^WeR?[000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000H]QWo000000000000000VRE;L\#
aJNgn0000000000C0?9]000000000000000Dg11_0000000000000000000000000000001:P@\0000000000000000000000000\#
0000000000?\Eh=00000000000000000000000000000000000mV;1YGEMWfaTME5000000000000000UJ504000000000000000\#
0000000000H_GAI000000000000000000005`MdE00000[[XF;0000000000000000000000000000007HJL0000000000000000\#
00000BS2le>MMKh00000000000000000000hgEN1_001VSG4C[b=I2VOOQUB0000000000000000000000000Kd2HZ0000000000\#
00000T_X4L000000000000000ZbA\K00000000000000000000000000000000000<eJ=L000000000000000000000000000000\#
0000000000<\5GjR;>?Y_YK_F00000m<NJ60000000000_@H?VTY;YGPX7I5Od@X600000000000000000000000000000000000\#
00000D8C<`00000000005H9A10000000000e=1nmLZHDT0000000000?E5:d0000000000000000000000000000000000000000\#
000000000000000000000000000000chO[N0000000000:R1nS00000aDAb4\0:U]RaHIC00000?9V4EC^7og\L=@20000000000\#
000000000000000ok?gF00000000000000000000hg3fe000000000000000000000000000000L`Amg000000000000000GAW3f\#
0000000000M4:eDlK@lo000000000000000000001U>>]00000000000000000000000000000000000EjOP;00000000003m1;`\#
00000000000000000000JjO>Z000000000000000FoDac00000QP51G0000000000OYJak00000bWQ<^00000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee5Ik000000000000000:<GjG0000000000\#
000000000000000_d9B;00000Mb8`^000000000000000`AIV<Hb?<MZY0;d2UPaH000000000000000000006Y?oke:V>J00000\#
000000000000000000000000000000000000000000000@2Kjm000000000000000000000000000000`1@\g000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000004g@VlSkA_F00000go2We0000087NXn\#
AILHI00000T99I=0000000000000000000000000a8;=HnBH@00000000000gF6>g:<C6:00000000000000000000hG0B>00000\#
000000000000000000000000000000000000000000000Sc=A@i;F3l00000000006;ECH00000000007C4f`00000?m1Z600000\#
000004@@X`0000000000=IG3NE\EWb0000000000;_A3XMfRUT;_;Gb00000=DVWA00000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000djHLR000000000000000?91_\kO2Ph:3A@I`VVWS00000\#
000000000000000000000000000000i?S6G0000000000000000000000000iX5T^0000000000:1P5M000000000000000VFF`1\#
00000000000000000000000000000000000[\3Cc00000000000000000000G<7dcXeT^Y00000000000000000000ZLMLl00000\#
00000000000000000000000000000000000j7D0X00000D\UO4000005JEOf0000000000[IGgO000000000000000YRH;X00000\#
XS7iQd[8XnlcA@Z00000<I5J@0000000000000000000000000000000000000000000000000000000]PBQA000000000000000\#
0000000000l7Sml5O:<9AgV:G0000000000PLAg=0000071MG<0000000000B8=_VRO?Ki000000000000000000000000000000\#
00000XAH?bd46UOFoL@3FC5l6j17;[mfN\;0000000000000000000000000000000000000000Kl8RS000000000000000d2QSO\#
00000000000000000000@T=fgETMWM00000E`:@@000000000000000S5JeNkZ0i@D[K18HbR8?g9TZ77]WDX000000000000000\#
000000000000000LP8lQ93=`=R:0?X0000000000000004C47R00000l5DX:llH\`0000000000l^6MB[c:MUU3MF@0000000000\#
00000Uk:o<00000000000000000000_FGam00000000000KWB@ai8<PW40XENTC2]00000000000JBmF00000000000000000000\#
0000000000cUR?LfDFC000000000000000000000000002;0g80000000000gaUR@000000000000000MABO>WFB6k0000000000\#
Ie2=2h<V_B_m8MY000000000000000000000000000000000000000000000000000000000000000000000000000<gVF\00000\#
00000000000000000000000000E;OBkUU=Z00000mlB0\000000000000000E@Vf0_7=NF000000000000000000000000000000\#
00000000000000000000000000000000000ERGDi000000000000000000000000000000000000000000000000000000000000\#
000000000000000NGUA5@P52kKYT[clBWD>000000000000000000000000000000000008[4d[`n:_200000=fS9V1AX@Z00000\#
00000000000000000000000000000000000000000000000000000000000000000ZAAYB00000FL0Q50000000000QMUEM00000\#
0000000000000003^9@=Dd0T=bLQfZ00000PWO:L000000000000000Cj>9200000>KQmF00000MHETC0000000000000005nF`S\#
000000000000000000005ZDhLgY=0HB44980000000000?KAYofP1>=00000000000000000000NY7nnG^@B`000000000000000\#
000000000000000X@<JP00000000000000000000IB8PS00000?]46h00000000000000000000`ZO2k00000PoXLo00000Ga5a<\#
URD2k0000000000000000000000000C`3[400000BSD^l00000000000000000000S84f9VH6aUhM?fL00000DR?Fc00000ZQ;FH\#
00000000000000000000000000000000000V727G0000000000FVVKf00000000000000000000000000000000000<m>1o:]E5_\#
00000HV;>IMa6K@8RI4600000\NPI4000000000000000000003IB@c000000000000000000000000000000000000000000000\#
00000SQUoY00000o;Soe000000000000000XbO]30000000000iAIDh000000000000000000000000000000cG5eE1m9`700000\#
000000000000000000003j4ISX1SUc00000000004_QV]dX912:h@GUZ9SN>00000QLC3G00000000005dQ>nY:X680000000000\#
0000000000000000000000000P4G]]00000@F91BjY>VR00000FGT@b00000L8DcI000000000000000`O<Kj@35=]XkA^_EgWVm\#
00000B6;Jn00000000000000000000S?BEW0000000000000000000000000000000];6^Go73Y1?5gM_=@OeN4Meb028H_00000\#
00000nJU^SlhRkK00000m>J6N000000000000000POOb:gMAn9ZhRB[ViUoD00000000000000000000000000000000000US;\_\#
000000000000000000000000000000=5M5ZW4;H24XU]:0000000000000000000000000000000000000000HJ1@KZW7d300000\#
d578G00000000005mJg000000gELFU000000000000000000000000000000000000000000000000004FSl@H;Olf0000000000\#
0000000000000003;GPU000000000000000gPH:P0000000000TKN`=HRVE30000000000eL3`g0000000000000000000000000\#
00000000000000000000bH=X[@_=Z0_GFBf00000000000000000000000000000000000dQ:V20000000000000002@Ea400000\#
3CBii00000000006mDNM0000000000000000000000000ohMOB00000000000000000000Ac93U00000000000000000000`dLjE\#
0000000000e^6AX?0FZS00000AXIej6\<D3k6X0>0000000000C<@mK@aM[SH^X6100000XXX>90000000000000000000000000\#
0000000000000004_;lUGbR0>0000000000000000000000000MNL>V000000000000000L<HY]0000000000000000000000000\#
0000038;^2_lBf19S:oT00000000000000000000000000000000000SnW=_0000000000000000000000000000002O9KP00000\#
ofUBB0000000000gTKek0000000000m46l;KoJWo0000000000000000000000000;GCY`000000000000000000000000000000\#
0000000000000000000000000000000000000000:BNYF0000000000gP<d3Wd<X1KA2VKeSDK1CCA]@9bGDM4^UAOkPO\UbPV5<\#
DS76M0000000000000000000000000I9=^L0000000000083hT0000000000d5V4500000000000000000000000000000000000\#
0000000000j0VEU000000000000000T7ToH000000000000000000000000000000000000000000000he77Aj3QXI0000000000\#
hX7bT:kM]Ue`K0cQmKX\d5VMLl43>m0000000000000000000000000Ec;>=KNFmX15Q?K0000000000]@A2G000000000000000\#
NJLgQU65CW00000HdUIS=f<6Ik_T<700000000000000000000:72kDDnV\F00000000000000000000000000000000000VG<V7\#
0000000000000000000000000000000000000000m5>YOI9PTmg;HoQ>0:J19>Pnj00000000000000000000000000000000000\#
^kMfR;XM7]F`Tc800000Gh1;10000000000SlAmZH17=j;mBl6000000000000000LjEKO3<T[Y0000000000000000000000000\#
:MX@NeZEQ`000005j@Cg00000000000000000000miKY`00000000005@;`>^YKj200000L<>LR0000000000000000000000000\#
000000000000000AII9O0000000000<4LkV00000j0?J4000000000000000000000000000000000000000000000kMVScXj6h0\#
>4>XWN0C>I]bU?2=OU_F00000>90n0m>2b7_WTB10000000000QG=U[_O4:j0000000000000000000000000000000000000000\#
00000000000000000000eQTCfDk5]<ig2R600000giAh[o4FaUAo6;j@iER5Yn0Te]TS_>nOUaG000000000000000b>L]M1h37<\#
00000T9Ii=00000JMWFl0000000000hO>5400000000000000000000i<GCI8FGU?00000G`NcZ00000G:;YZ000000000000000\#
0000000000KoSBV>kKN<0000000000DAOjj0000000000000000000000000[:LH1aHOAS0000000000000004HQWI00000hU5_C\#
5\3F[000000000000000@T4<nj03Wh000000000000000000000000000000OSG2W7lQ]L00000VjU]]0000000000000005_BY^\#
0000000000000000000000000000000000000000000000000000000>g3KN000000000000000aR08G000000000000000SLO]N\#
00000JTEIkMlU^^BFX6j?aClM0000000000000000000000000000000000000000>@MV4^^@`M0000000000000000000000000\#
000000000000000000000000000000000000000000000PODV<000000000000000DJ9;j000000000000000000000000000000\#
00000ILWYh000000000000000000000000000000000000000000000;?MnR`A85FWIV3X000000000000000000000000000000\#
00000:JLc400000DS26YEJ5UAPZCG;icHQJ0000000000000000000000000000000000000000000000000000000TS@Qg00000\#
00000000000000000000000000000000000ETA<k\=S3f00000000000000000000000000000000000000000000000000Se;DS\#
0000000000leG=:0000000000gC8o800000fcR0PO_98H00000000000000000000000000000000000<iDdLLN9AU00000abBcI\#
0000000000JTF^=00000000000000000000aVCkS00000d=LZM00000000000000000000000000000000000000000000000000\#
00000000000000000000nLQQK9?RJ6X_<A=YU9_\]MI7e0000000000000000000000000000000000000000000000000000000\#
000008o1eGYQ=l11aPNI00000000000000000000000000000000000HZ3]i000000000000000bQPK?GgPY;00000000006X6EJ\#
0000000000000000000000000\[KIm0000000000000000000080WUM00000000000000000000000003<I[c00000?f0dK\h2QZ\#
000000000000000_JVBZ00000000000000026U_300000nNAQel`@mYhHFBP000000000000000c<<>F00000000000000000000\#
88J@`00000000000000000000S7PST000000000000000feV2c000008=PUi0000000000lZX8\SaT0K00000000000000000000\#
00000Lo1oo0000000000MGVcX00000cKAYd0000000000QSJDY00000000004THajAK4<Ba_OG20000000000ohS;\0000000000\#
00000W;Fa300000000003T5VE000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@PbQ000000000000000[lHAE000000000000000\eV@S0000000000U>Fjc0000000000JBSVI0000000000Ee0l>00000\#
0000000000^fFXC000000000000000fb5SC00000000000000000000000000000000000000000000000000000000000000000\#
jI5N`00000000000000000000000000000000000000000000000000n>2a@o_A8LLXCP:`X6<lo1@Mn0YKBS000000000000000\#
C=3o=e\Q^M00000jkGHF000000000000000000000000000000kI18ZA15@00000000000N0;7i0000000000000000000000000\#
00000000000000000000Q=5Oa00000000000000000000nP1D\0000000000000000000000000^dDTD00000000000000000000\#
SS7oZ0000000000000007L=nb000000000000000000000000000000\7U=g000000000005B26<FX[900000@28JAFU?TX00000\#
0000000000000000000000000TbDWL00000KjI2j00000000000000000000<>>^a00000SQBbB00000;`8fIH=D^Bg[0e700000\#
00000U^VN?0000000000000005oQ]50000000000DCVPg00000^LE\dJ9T9S00000Tg26>00000000000000000000<[KkfbQ2`4\#
F:G2eYoGTZdkLIZ7M:Na0mWQ@EbUL0000000000000000`EFOQ00000000000000000000^cOI;j@:<E00000000000000000000\#
oZW>W[AQlL000000000000000mDAne00000@IQ8V<TRDSU3RFI00000XiJQ\jX5A4=j7Uc9O4=XBI@8G00000000000000000000\#
0000000000LMVT@00000000000000000000000000000000000YkQP20000000000Bj@OQ000000000000000000000000000000\#
n[L8E00000c3GJ?dJV^EjU3:QNJMN:000000000000000eKMT18\NFG[n0IB00000<NA_`000000000000000000000000000000\#
[:GTe000000000000000]QR\400000000000000000000000000000000000000000000000000000000000000000YBDRIFTKEQ\#
_85D20000000000ggKlMBQSYU00000goFC<XV;;B000000000000000000000000000000000000000000000^jA6j00000LX6Fn\#
00000<VD4J00000UUNQ1lgLf>000000000000000EbBK:0000000000000000000000000000003bAS9LLOQ2000000000000000\#
;0001gGGO6000000000000000000000000000000B^P9N00000000000000000000000002[Qf10000000000Zc4U1`^Ve300000\#
00000V[IGK0000000000l?R1S0000000000^;4Ja000000000000000000000000000000000000000000000>P6klF?JFJ00000\#
mfW9]0000000000000002Q6bW9dAm=D_0bK0000000000`hTg[Wl9jU000000000000000g;@IGDj>7a6NF5b00000gkU3G00000\#
00000YUFVU000000000000000000000000000000000000000000000hFA`mBcK[I00000TlF@X000000000000000iQ7_nj_BB_\#
0000000000gD0Ed000003E?Z600000mgBi:E:RTC0000000000A8?ND000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000SGN<900000jk0aL000000000000000fi4mN75613`FHKB0000000000\#
<YOJ6AZ2HN00000WA<k;000000000000000li?Ne00000000009=O[\0000000000000000000000000T6HBI000000000000000\#
000000000000000000000000000000E9;Pl000000000000000Fo?KI0000000000000000000000000VWR4?000000000000000\#
0000000000dFKoB8aIKR4f<I64f=6C5T4?oQF3T@00000000000000000000Wc4h]0000000000L;H?J000004^HG?7:0DUM^5EL\#
R8Kni000000000000000000007\4:C1C6Ogo2L`7000000000000000ECHWk00000000005]Wo7000000000000000CP=UF00000\#
000000000000000DJ6P6h@AWVT\LHmBMRMa00000c;X3I00000000000000000000000000000000000nE5`i000000000000000\#
00000i5K5g`OOT300000mCC[@<RU8O0000000000000000000000000Y5>3`5TUVE000000000000000000000000000000MdAM]\#
0000000000LQ5`W0000000000TNEB_0000000000XQ2:B>mLo:000000000000000m13JO000000000000000000000000000000\#
00000JMV7a00000000008Q<>\000000000000000000000000000000<0LR^00000lGP?DZ>InMk03WPk`MB@000000000000000\#
[:;7F0000000000dJ0;100000000000000000000VK@]L000000000000000L2R[L00000000000000000000000000000000000\#
lJV840000000000000006dT>@00000B1WLg000000oFm100000000000000000000EBG7iRMWdG000000000000000000001HJiP\#
00000000000000000000bVTCT0000000000WaRd[0000000000CL4Yb[B3K69lUKB00000000000000000000N]6:N0000000000\#
00000b1QUe00000000000000000000000000000000000000000000000000i^Cai00000000000000000000c`BYoDjFE\00000\#
000000000000000\e>PA0000000000?[WmF^??`60000044ISd00000HZ>2QPmJJ@00000000000000000000000000000000000\#
00000000006TI9^00000000000000000000000000000000000>k52\000000000000000Wn84ON_AJW0000000000XiH4800000\#
eEV>f000000000000000[F6FD1D=QhUj8Z\hcLBjn\Q[=dBD56\`Woa0000000000000000000000000000000000000000gQDMK\#
b^Rb>000000000000000000000000000000jVVdX000000000000000XT=l[bRNe\0000000000QQSHG00000000000000000000\#
Z:G9P00000000006I3IA000000000000000mVJ?500000000000000000000000000000000000^[QZ=00000000000000000000\#
;`@k3000008EX7N00000K<:Y>0000000000gOH\;00000Gn2f`?0SIDDjUZQS4=Va00000000000000000000000000000000000\#
00000QiMdW000006bA6W`nKlc00000000000000000000000000000000000940I3000000000000000000008MT\_00000ANR>@\#
0000000000000000000000000000000AX=T00000000000000000000000000000000000W^C??000000000000000e?HjBbd;fG\#
8S<5_JN6>P000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000bG=2n1KOC_00000000000000000000OeLQc2oE6cXl0g\0000000000g90CF00000000000000000000m];1H00000\#
000000000000000Fn@JS7FKB_TGSnd00000000003ZB\fX9NViPT9>SGeBD4000000000000000000000000000000=@I[A00000\#
000000000000000000000000000000Wi3k8\3C;g000004[X<5FMEI1000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000?W75P0000000000000000000000000@4C?c0000000000iUCc3\#
`^T6k0000000000DgO8h00000000000000000000000005OBPXL<74LXB;:U0000000000WZ5jb0000000000AoBQc0000000000\#
0000000000000000000000000[h<4jleCeC0000000000000000000000000000001DIQ@000000000000000000000000000000\#
00000\N4MY0000000000El?>^000000000000000<0URK000000000000000n_CDj00000000004^HZNKiKH4]mX?\MOJTP00000\#
000000000000000000000000000000gdMUY000006U8Mo_VGTH0000000000ebT:5<?LZA000000000000000000000000000000\#
00000TmX4000000000000000000000000000000000000000000000000000^M1oQ00000E?:=KHQ:Z800000000000000000000\#
000000000000000?k6@;ENQFb00000000000000000000000000000000000000000000000000JN;:hTjMW;000000000000000\#
00000liUWj00000Ak?3a000000000000000^X10^EN8:\0000000000Z40oU00000IK;PG000000000000000000009g50c00000\#
000000000000000000000000000000000000000000000000000000000000SiL1o000000000000000W3DCT0000000000]Z9oI\#
000000000000000<d@<L00000000000000000000aCAaT00000XF687QQWgb0000000000000000000000000=BB1400000Z_5^W\#
0000000000AW@]=0000000000RNMPS0000000000EGHfj000009gH;B000000000000000oCWjmBb<jC_0;WS000000000000000\#
L`Kf_000000000000000aj5@C0000000000EN6gc:P;dY000000000000000cMJWXJ`:KGdPJ[<0000000000000000000000000\#
000008c0KcJPLGc000000000000000kE;hXHFF_900000CWEGbGeJPa0000000000000000000000000=;:[A000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4@^Tl0TYU^o;?]\#
50<WZ000006m82PFcEHDC^On>=WU9`000000000000000;F2KZbZ<jO0000000000000000000000000000000000000000Y>7LN\#
00000000009@DC7Lg2Z7L7>iG000000I1Zg0000000000nAQnZoaVAo00000000000000000000000000000000000WJTZX00000\#
1\4Yl0000000000000000000000000000000000000000knFYQD]E<Uj06R5000000000000000NACR:00000000000000000000\#
00000000000000000000000000000000000k`BJPF]>_?00000000000000000000000000000000000TYU01000000000000000\#
l8S1b000008335?0000000000000000000000000000000000000000PVUKe0000000000000000000000000000000000000000\#
00000@MU;f0000000000J09B_:3HIM00000QYB4a000000000000000000000000000000^j2fHnK:L0J90\YAE>Boc\V7N00000\#
00000jDLiDh:H\n00000>\F;W0000000000000000000000000000000000000000emARC000000000000000000000000000000\#
00000000000000000000NW@:A0000000000iV3M2TTNoJ00000000000000000000000000000000000000000000000000cRMb9\#
0000000000?72Va00000000000000000000000000000000000Th>h30000000000ia3]QAFW2700000abL3B00000cEBbeEd>@k\#
ZT=FR000000000000000em9=H0000000000000000fNI300000000000000000000[LSfj00000E\1dn00000000000000000000\#
0000000000nJNnm0000000000000000000000000000000000000000000000000000000KE?]C0000000000mG7RPZW<kJ00000\#
00000000000000000000Mb9_nT]A<a000000000000000OK:6j000000000000000000000000000000Fl07k[U;Nh0000000000\#
KM6J<DLQaV000000000000000000000000000000000000000000000000001GN[d000005;3_O0000000000000000000000000\#
5XRoM0000000000L1LgX:n6Ah0000000000K3UbG00000000000000000000000001_2TK?\NPg00000S>KblO8957T<<`900000\#
00000aa?320000000000hGFkE000000000000000VC:?NE@<@IBVLDU8]RPE_9WEjko95e000000000000000lo;3h0000000000\#
000000000000000000000000000000000000000001E[7000000000000000o`8W;kV>0W0000000000af>n2[iLcYHa@BK^UH5d\#
@aIE600000bDI>M00000aSVEB00000E<KDR:B62H0000000000000000000000000NS0b?00000jO;7V0000000000dhSa400000\#
0000000000000001P=P00000000000o^6CL0000000000B3IC;=84n<8;6laB\>2]000000000000000NfC2?4\Ih^0000000000\#
0000000000000000000000000EDT74jZVl\OGXTj0000000000000000000000000d?5Ff000000000000000^GCl@0000000000\#
000000000000000000000000000000U6H@;0000000000000000000000000XjWVK0000000000e?C4@:nM59000000000000000\#
00000000000000000000MS97S000000000000000QcB^JkDFZ5YP28HSa9aXNSC0A00000000001C6befT0lK00000R1RQ]00000\#
00000000000000000000B5KSc00000000000000000000000000000000000e^E[a000000000000000B16eN00000mnE2_00000\#
Rc4?VWF3SQ^BQnG00000Vm7`@000000000000000e;SYF0000000000_4A`9PB4^_<;A][00000WnVD?0000000000D^M1\00000\#
0000000000]e3XA\W>4KWH:[SY2LNd5XGmb00000Z_CAo0000000000Po>H;00000000000000000000000000000000000c\OBD\#
00000HM;KD000000000000000=8?CM00000000000000000000m9:6ReS@^n00000000000000000000^7B[_]DU`:0000000000\#
<m5g9KoI3:000000000000000mdK[8?EWMV00000000000000000000RQHCgMf2Co00000000000000000000000003XWEV00000\#
000000000000000ZP>@5K`9K\000000000000000000002:52M:hC]a5f5?]:\Ha<o=7<1Q4Nbh00000000003VLW[0000000000\#
0000000000eeT;J00000ml6Q5000005;OPL0000043:dO000000000000000\YTX60000042;S:00000^kLkK00000S?6@GNj<J@\#
00000000000000000000000006T6To>^FV;00000000000000000000000000000000000000000000000000000000000000000\#
000004SJ;700000e0Nomjg6QZ00000000000000000000DWOSQNFPc30000000000000009A67[00000\LSI60000000000eVMk?\#
00000YZXI80000000000000000000000000heN><R94Ue0000000000=H3hdiZF:6420kUM]A8]i\FgZD6IhFS1PY\0000000000\#
00000aAAXI51PM20000000000I<SfX0000000000<BN4e00000B40>jI7?7hYbWl:00000^M=`T0000000000000000000000000\#
O9EcD000000000000000638UH`I3l@0nF7D00000000000000000000g>774H5F_a00000000000000000000000000000000000\#
eX6HW0000000000000000000000000X1RdQ0000000000gCA?c0000000000Kb9K10000000000@2>;9E1:QGVAJH^0000000000\#
0000000000000000000000000PSU1g000000000000000000009KIgERQDKD?UH@OnLLah0000000000Z=UmBKW>C]0000000000\#
0000000000000000000000000;RP0m0000000000Ze0F100000000000000000000000000000000000000000000000000ccF^g\#
>LI^7A@X@400000CSDkA0000000000000000000000000000000000000000NCH\E00000WIF=H1j2:100000000000000000000\#
0000000000l:6DXbn7[@O>GIe00000Qf0]W00000000000000000000YIS@o0000000000EmV;40000000000000000000000000\#
e_8O7P0BA800000000000000000000EQ3ll00000V;0FX00000ej@oU000000000000000Rn>fd00000000000000000000WM012\#
00000OV<[U000000000000000KT23R00000000000000000000eXP8l0000000000FP3\o00000Z6MPE00000000000000000000\#
00000000000000000000000000000000000=CCmm000000000000000000000000000000CKKo_0000000000i_3ThiG7Fh00000\#
000000000000000000000000000000^G?^E0000000000000000000000000YMF4l00000000000000000000000000000000000\#
00000T==MVm7@C=EHMQSdNV\OcnL<]14LJZ8jWmZ0000000000000000000000000000000000000000000000000000000B44M;\#
0000000000U4NjD00000IlGG\LIPE<00000000002M2T5mP?OiZOL3R6_9;W8b0QG47NO?8DQ5E00000000000000000000ohN2=\#
5n=>l0000000000000000000000000000000000000000000000000000000XKHN500000KPPW^I@FEF00000000000000000000\#
00000a[2e700000j:Gimo`M@L0aSH>000000000000000000000000000000000000000000000fiKj]00000000000000000000\#
00000N^<VECn3QE0000000000000000000032WLLc6Mah00000000000000000000000000000000000000000000000000_9WU;\#
000000000000000knB`6bPGH10000000000m@SL5000000000000000FnDaB000000000000000000000000000000?<L4Z00000\#
T;MCZ0000000000000001E<G70000000000QLMaX000000000000000ndU_n0000000000000000000000000000000000000000\#
00000U>F5?b`U4[[h2k]00000U\3>X0000000000CB3j]HUK?:2gSj7000000000000000^S>K8]k2=h000008W@fh00000?n42C\#
08:F=W^0LQ0aJMb8ABhB6?7En0000000000000000000000000000000000000000000000000019E7L00000DbP=@_\1VD00000\#
1gXFT00000000000000000000:7>m=0T=WjVf7P[00000LD9`i2W?<D0000000000=bPaoBg?260000000000@<E@kYYTSe\FHoh\#
00000ZC5Zn0000000000A7?bV0000000000000000000000000000008=B0QGKVO70000000000ldEMFbdT]L000000000000000\#
00000000000000000000000000000000000gkO13P^:8D0000000000000000000000000J<WiXYYEMh000000000000000i>Kho\#
0000000000W@1Kd0000000000000000000000000000000000000000>1?8o0000000000000000000000000;_:l@0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000:5GcCE>RR\00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000=lMhk0000000000PfGh=\#
000000000000000KgFB[00000000000000000000eeRY7K@@CZ00000Lf2CF0000000000c[?R;00000G37__0000000000;n6\;\#
mCB[H0000000000097b4LkG0Y;MS\3DZX3c00000000000000000000000000000000000000000000000000\4Gl800000LfAZ;\#
00000000000000000000LTIk7000000000000000000000000000000IdC?00000000000foK4m00000gaGPd00000[OTi<00000\#
000000000000000000000000000000S?SGE00000Y]37b000000000000000R0XYgUHGPH000000000000000000000000000000\#
00000Q04l8000000000000000000000000000000000003=GF1V4CJE00000000000000000000000000000000000`0WA?00000\#
g79AlPg<OHZjC`IYmEYPEfWbU000000000000000:gR`_9Y=aE00000Jh0j00000000000X;BmX000000000000000F47>L00000\#
000000000000000CY:i\00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
eD?6RYPK1lImLe8Md>XnboI9=000000000000000000000000000000000000000000000000000000000000A[@l5FbO_=00000\#
a^KT30000000000cmQNe000000000000000UH:U4?88L000000YE7_<]^G3A00000000001bLXO0000000000000000000000000\#
000000000000000An1YUPF2l=000000000000000000008OHP[4<PR7000000000000000PWN4P0000000000000000000000000\#
00000@D<Y:0000000000^64lB000000000000000ES3RZ0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000S?44F0000000000000000000000000000000000000000000000000000000K;>kf\#
000000000000000000000000000000000000000000000;EGfM00000000000000000000@9SX20000000000000000000000000\#
Pk;;600000000000000000000ZOUG20000000000M15X2000006E=O[00000000000000000000000000000000000>f2];6BIf@\#
00000000000000000000000000000000000TK11@0000000000`Y8Md3kR[_00000000000000000000H9V1]00000hN:`000000\#
000000000000000000000000000000FVR5U000000000000000MU8<?00000gPG;o00000000000000000000000000000000000\#
000000000000000000002eLaOO10DcFdUod00000000000000000000K4>Wg85Vki0000000000ijRRRMVHmI0000000000Di7kB\#
00000000000000000000000000000000000000000000000000000000000000000le71[0000000000FRB82fa7Ha0000000000\#
Tl7`800000LEQi4J?Ach00000R`TZn0000000000000000000000000Tn5UiGfI3Rc=EmQno2eQ0000000000c63b700000LjAM6\#
00000000000000000000lcGWj00000000000000000000L5STb=BUP:J1Eb7TUFVH00000KUUOo00000000000000000000R^C`_\#
00000000000000000000MGWCf00000000000000000000000000000000000000005KIOm000000000000000000000000000000\#
0000000000000000000000000F0@lV0000000000000000000000000?^B`lhcFB9000001a17O000000000000000M3SZg00000\#
000000000000000000000000000000jb@1c0000000000_XWD200000MkNdhWkM?8[B<I[gVX[[0000000000000000000000000\#
0000000000F@:Xk6h3i50000033>9`Wi6cD000000000000000000000000000000000000000000000000000000000000nZRh5\#
000000000000000000000000000000mbHD=000000000000000UUD<n0000000000000000000000000^=ONXCl;_B00000eEWAV\#
0000000000=h4Y600000:kX:okoAZG:CRW0QQ7fT000000000000000000000000000000mL@CL`e;mK^eKIW0000000000H;Eg6\#
<ROd@000000000000000aDU\8GN3[O0000000000000000000000000000000000000000UbU?@000000000000000eC5hfMj0K?\#
00000cG2;lTaKl@H6=XM0000000000000000000000000>]7lnldIfj]h6<:00000bM@m<0000000000000000000000000<mC?P\#
M;V2M00000k=H3b;?5SaJZSi:b8N5e000000000000000eF0DA0O5T2iM3ZU0f7V[0000000000000000000000000bPHPC00000\#
000000000000000LHIG00000000000000000000000000K_F<A0000000000bjBV=jONJM0000000000GA35g<00IcgH7g2YCHh=\#
i0BP8;7U990000000000WV10jYC:fE00000AOU;300000000000000000000LPXTE00000000000000000000@aF2?8nVlB00000\#
000000000000000000000000000000;60j\S>@Uc0000000000EM3]@000000000000000N8076hW4WY00000000000000000000\#
0000000000000000000000000<]:mMS:QlZ0000000000?6U2B0000000000gJGc3YMGhT2fGAe0000000000h\;fY0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000R@5U40000000000\#
000000000000000DYXQE00000000008@NLR00000000000000000000N[0H<Ng:`QP4RE60000000000APCk>000000000000000\#
00000SK7BKMFHFf46;=i000000000000000_V3>L000000000000000@_KNG00000000000000000000^8Tg630CiV0000000000\#
00000AWKRE:240c0000000000B:Tdn0000000000000000000000000b7LEl0000000000000001?>:7000007jSXU0000000000\#
0000000000KgTd>00000000000000000000000001EUSN00000000002l8ID00000N\Mc2000000000000000000000000000000\#
0000000000F]G5m00000ocNVY0000000000000000000000000VLR;^28Dj1FhWJ;;Z<;300000000000000000000^]M0[ET>F4\#
@3U^000000O[4;X^]6G=000006SH`:0000000000000005XF0d4DM2]00000;[W:X00000000000000000000000000000000000\#
00000000000000000000F`23300000hEQ7C000000000000000000000000000000CT@;_00000000000000000000>Y:aB00000\#
00000000000000000000000000000000000E[31l_GI:m00000000000000000000000000000000000000000000000000cBUdZ\#
0000000000e^XUT000000000000000000007IBAn00000000000000000000000009fWTk000000000000000000000000000000\#
0000000000S^:PHSIDL^;hJi700000>OPKY00000000001l2AL00000RKI?Ihi8bG00000000000000000000000003oN5<:K76f\#
O<WIj00000000000000000000000000000000000CV02h0000000000Eg91;00000000000000000000000000000000000R_Mok\#
7m=Lh5=>6LRjA>;[k5XhAjX<F00000Pb25R000009kAP8k4HV?000000^IBP^UVob000000000000000000000000000000gN2mf\#
LjNaf00000000000000000000000009M5Hi000000000000000<Z2F9ON5P7X37<ZF2Ui\e;=o0QYI`]000000000000000l1?9=\#
00000000000000000000000000000000000O\Ro^0000000000000001[FE;00000000000000000000D9Rmi000000000000000\#
00000000000000000000000000000000000000000000000000DnLE1PRV\700000AYUPS00000000000000000000000002KD8_\#
00000000000000000000Cc>Ol0000000000000000000000000000000000000000000000000000000000000000000000P9BT5\#
hN9ML000000000000000laM6PX\A12PTA1E000000000000000cJ5Ti0000000000>@EiZ0000000000MoR0b00000O`?j>00000\#
000000000000000000000000000000cc6Y000000000000000000000nN5mKi8S>iXoTF[000000000000000000000000000000\#
I3;2bmkS2Y0000000000000000000000000000004WXPV00000`8OF;00000000000000000000000007A8OG0000000000@LUj9\#
0000000000000000000000000000000000000000000000000000000dIUdA00000L;A\0CgOK90000000000000000000000000\#
00000ZaIW?0000000000S57nH0000000000000000000000000a9O__000000000000000000007X19[000002LSCfe5Wm900000\#
000005^Vd=000000000000000000000000000000H4SG=00000000000000000000hO7gf00000=V8If00000000000000000000\#
EA>1<000000000000000naLh800000000000a?2d0000000000H>OOW00000SG@YW00000Fo:O^00000k>H@eR^6bJ0a<Pe00000\#
00000000000000000000000000000000000Xl6fi00000000000000000000PBSbB00000AIO8N00000NU9_;000000000000000\#
000000000000000000000000000000000000000000000N7KMPIb?\2`oK[j^iVC^bQ2oU00000000007DFHjkgGe:;=:7Y00000\#
0000000000000000000000000000000000000000l;E41SX1U`75G4000000000000000000000000000000000000BC5`A00000\#
00000Y`4`<?g1LKk^AacWTPEjIjUCJW;A4g00000000000000000000c3S_K\IHRgCb9X9D[2[I=QN4X00000000000000000000\#
00000>lU630000000000000000000000000F7?Qe000000000000000000004\3oR000000000000000000000000000000__5nT\#
0000000000Ei@2800000000000000000000000000000000000000000000000000IT8HL000000000000000?QKXO00000YGC^]\#
VHM>60000000000nPC260000000000000000000000000000000000000000000000000000000PgM8DMfWR1000000000000000\#
000000000000000H02DJ000000000000000;oHB80000000000FPI3e000000000000000000000000000000000000000000000\#
0000000000RSFP80000000000000000000000000000000000000000>g8GR[FPlYR65O<000000000000000f^;0B0000000000\#
00000]G<eUkWRF7cTFh300000Z@Li[0000000000000000000000000000000000000000000000000000000j=2C]cPVmc3G9S9\#
0000000000hFOWFYmV<_fHB`>000009C5IV0000000000000000000000000UfHGU000000000000000:BDD8000000000000000\#
000000000000000EICf4m_W5;00000;Q0E300000]>S[_000000000000000H?Fd^00000000002C@5f00000000000000000000\#
GEB_b0000000000lfWjO0000000000m5Cn800000Dk24^00000000000000000000[\TP?OE<4Va=<C^0000000000nfKVfVW4WA\#
000000000000000l^G4UWo9@000?VN00000000000000000000O@HjchfDh@00000000000000000000000008m94[Q:Go4JXUFZ\#
0000000000000000000000000h\A[cQ`5o[000000000000000000000000000000Lb95VPm?ia0000000000000000000000000\#
000007M9[6000000000000000GnRJJNK<nWOSI`h0000000000l>VX:3X8eF0000000000]<=in0000000000I=Ja30000000000\#
0000000000TC79:0000000000ScJA90000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000e_I:D000000000000000000000000000000d9IJ0000000000000000nm22<3WBj;0000000000000000000000000\#
00000000005`2^f9KFUfCQAfH000000000000000T6A:kebS<H000000000000000000000000000000VhJ_L00000]F9UG[jFSl\#
000000000000000MJ28Uh^WZQ00000Vn85W[>JIhOZOjY8bX1R000000000000000M60hf=?F=600000R?<_\00000gP72W00000\#
00000T\RD<00000ZZF<O000000000000000KW>?f0000000000000000000000000G[0EZ00000Lh6[JIZAETMKDgS8ALoejZWM8\#
00000Tb>Z>=n@=d00000000000000000000000000000000000000000000000000ECCHBC@Kb?00000eTVA_0000000000DGXCU\#
0000000000McMK<000000000000000iUOQP000000000000000;i8dK0000000000X1VaO0000000000CFLT:000000000000000\#
00000nQ4]DY:JgH0000000000GYP6500000i9X8C0000000000000000000000000000000000000000?i@RNObIaMebTin00000\#
00000[\D<Z>G0Z9MGD^1KM6;YagD41;;@h?oNU`a3j8Eo000000000000000000000000000000[DT530000000000E=R2[g_>>2\#
XM=@X6ePEP00000CT24M00000000000000000000QRGlP00000000000000000000000000000000000000000000000000eE0U2\#
4XMJ69XOC>0000000000000000000000000000000000000000YY=fY00000bOB4A00000ba@KQ00000000000000000000la:=7\#
00000000000000000000000000000000000GN27ZfF;nc0`6g80000000000CfUY<00000000000000000000000000000000000\#
0000000000[?BUF0000000000NlBeb000000000000000000000000000000Ag:Jh000008AT]Z0000000000000000000000000\#
00000000000000000000000000000000000000000000000000<HRIK000000000000000L?N_n00000DOBOS0000000000][X9\\#
00000h=6J\0000000000Qa9IW0000000000jK3CF5=LIf00000LI@0e057aLO5KE[00000000000000000000000000000000000\#
M9BG^CLH<\00000680V>00000nJVd400000khAU600000>eCY?JOHTSACV?@0SWHIZEE`EaWHM40000000000000000000000000\#
000000000000000:BK3;00000000000000000000GgKc?0000000000000000000000000000000000000000000000000000000\#
kb9<]00000000000000000000WS0meMeFco00000jj2]^E1:S<ON;GT00000dTQfE5ACB[LOK8=00000N:AR3G;96b?;RQM:4:0R\#
HY<B500000iF4Z8WX6n\<gEZiEZLlljNVS900000000000000000000000000000000000000000000000000K]3FD0000000000\#
C0FmC<VVJ<SV@_M:OF61YVXL^00000CP8f?000000000000000000003F?\l0000000000ZfAB80000000000000000000000000\#
00000000000000000000@<3^`BZAPQZlH`P000000000000000H[0_l00000000000000000000<3HS:0000000000A8M1G]VBml\#
000000000000000000000000000000000000000000000000000000000000K^BZd000002J0`i0000000000000000000000000\#
00000j:G?j00000F3RjL00000000000000000000gnJl@0000000000JGBjB0000000000000000000000000000000000000000\#
00000H=5B50000000000000000000000000;F6Jj3fB>c00000000000000000000000000000000000Z:Ac[000000000000000\#
000000000000000000000000000000000000000000000:]6_X00000000000000000000000000000000000j02<L0000000000\#
Hl6KX00000000000000000000]b7;3C\8N=00000?I0lU00000Jm90N000000000000000000000000000000000002j7L900000\#
000000000000000JO6eZS_O5c000001eXNB0000000000000000000000000000000000000000;KD6_f2V^c^V=QS0000000000\#
00000000000000000000LCPO2000000000000000000000000000000ASRGV000000000000000000000000000000ZM43L00000\#
0000000000:lR1d0000000000FnX9K000006_8f1000000000000000000000000000000000000000000000?G3bH0000000000\#
000000000000000000000000000000?KSnL00000000000000000000d:5bb0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoOAA00000oPO3;0000000000\#
j@ShH0000000000000000000000000000000000000000000000000000000000000000000000000000000000000I`IcOTU9_f\#
A^UNl0000000000?\:Kb000000000000000000000000000000h?U=AMGHO=Mn8_V00000000000000000000000000000000000\#
00000oZQR`2FK=iXnL3e2BHXiU9XGY00000000000000000000000000000000000\l<T400000000005;C>>000000000000000\#
00000000000000000000000000000000000000000000000000fYVU800000000000000000000IjHeo00000000000000000000\#
>c86=000000000000000000000000000000000000000000000aNHSTE;6c^000000000000000=MR=P7<;oZ000000000000000\#
0000000000JdAX8jW9<CEmK^E0000000000000000000000000_g1imkZ7`[00000000000000000000000000000000000;K>S1\#
00000000000000000000000000000000000\S:]0e\Ln10000000000000000PV`L000000000000000dJFNm0000000000N0:XV\#
0000000000000000000000000_FUn300000U=D;;000000000000000000009Q8V10000000000bO0K30000000000000007ON>S\#
00000000000000000000`V1of00000L07[c7FCh30000000000000000000000000000005N7DX00000000000000000000?4<3>\#
000000000000000000000000000000000000000000000000000000000000dB;YnfW@Ab000000000000000000000000000000\#
o[KWZ0000000000000000000000000KORHG00000oeKZi0000000000000003QD:@0000000000000006T8?\NTQak0000000000\#
00000e`VcH000001OX^c0000000000000000000000000M<W7<9QRF\0000000000000004hE9b3AX[N5M0^`o^BI]0000000000\#
00000a7RS@>5JYXOML5R00000000000000000000QoE>@0000000000nlP:O0000000000_^0W7:a8BP0000000000^=J9K00000\#
00000E\4NI00000\EKe[0000000000000000000000000000000000000000000005MU8dgQDGe0000000000000000000000000\#
Z]8jm00000[AN_1000000000000000000000000000000Eg5fQ0000000000000000000000000000000000000000LiAUF00000\#
AjJ:]0000000000fm2FHWRA`E00000A1TK;000000000000000lKF\iLC<MdA9X80000000000000000000000000000000>j2jW\#
000002a2;><jM7K?_T3D0000000000000000000000000;R6F`00000000009_3DWjC=GP7EXCn0000000000000000000000000\#
000000000000000000000000000000000000000000000H[Dd_0000000000000000000000000000000000000000KVFG600000\#
00000000000000000000000000000000000@2Ffk0000000000\XOkk0000000000EM97a0000000000000008MX8OnCW[000000\#
]9OH400000000000000000000J0F6igDOZ5000000000000000000000000000000U[>DN0000000000nB8V@00000@S:aaT\SUU\#
LDOj<2RQHn000000000000000000000000000000>68=V0000000000`=9Sg0000000000000000000000000000000000000000\#
?[F0S000000000000000000000000000000o]@V^8jT^J>c4500000000000jJ>F]l`MJT00000000000000000000000001K?f`\#
0000000000000000000000000000000000000000000000000000000000000000000000:3C@800000bKBFj000000000000000\#
ZjS9I000000000000000e?0WgCG0=gHa6W=hn;a\Uk@7c0000000000>D4i>0000000000000000000000000\T4]300000U43T0\#
:\I\K00000i36`O0000000000000000000000000HdE4^FCD_n00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000fk4Pd000000000000000000000000000000Q;Qd\000000000000000\#
SjU@L000000000000000mMP]R000000000000000000000000000000C`45_Q\FkWPeIb5000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000008Z;_XnH71o0000000000fRNQ<00000?1Ue=\#
7]GM?0000000000RMLDe000000000000000000000000000000000000000000000000000000000000D5OjJ000000000000000\#
00000000000000000000000000000000000C`VEo>e5l_n0W39kLES200000coK5L00000W79\U000000000000000CmDYd00000\#
4aKaPU_5:X00000UQ10Ea>1dW?o7=H000000000000000000004SEL2WZI]>4jMTC00000000000000000000a>83Z7DH^W00000\#
0000000000hB=Hl>>Rao0000000000:a:640000000000c;3HP00000000000000000000000000000000000fXWdj0000000000\#
0000000000@P7V?IZP[100000>@DIni8L<:7]RDe`PDfC000000000000000000000000000000000000000000000X?IN900000\#
00000BW7S400000000000000000000M1T^k00000000001UVPW0000000000N;8mN000000000000000000000000000000H=PNd\#
000000000000000000000000000000<a<QfMBQW900000HL9?I00000000000000000000000000000000000000000000000000\#
0000000000DF5JT000000000000000000000000000000;]B3TelNI_^V302hKT=B0000000000?f0WIncXB?000009>V:W00000\#
00000000000000000000000000000000000_MBWe000000000000000X^2e];3>lS00000Vh060IHC\;0000000000BUHMW=9V=j\#
000000000000000;180L0000000000000000000000000CV85?0000000000OUTM50000000000[Y:j400000000001_UhF00000\#
00000i=K;X_XUON000000000000000000003QDL@0000022:kFI>9N50000000000=0B:8`BXCJ000000000000000KK@Z>@f8YI\#
00000c^5gaI5=YT00000F7?f:00000Ec7I[\JPMjTgE10l;AND00000CXB2F0000000000000002k6NlWBPT64`WBWE863D_l1N5\#
00000h\JS@00000?dP:B0000000000000000000000000W?2UN6;C^O0000000000000000000000000=b8S70000000000RBA=k\#
jf?TEKk;<@hK3\KEm@e80000000000000000000000000000002C4m@000007d;oj0000000000lM3DJ00000aVTA20000000000\#
YW3M`0000000000M<1l300000h0JD@4aUF<00000000000000000000000000000000000U`QjT:O:TO::Md4000000000000000\#
0000000000000000000000000000000000000000ZJ<^40000000000000000000000000JX1:QA5Rk;00000000000000000000\#
00000000000000000000SR=ID00000000000000000000000000000000000X:24;000000000000000000000000000000GFEPJ\#
0000000000a8W=CI4Sea00000000000000000000;2>l<00000000000000000000B7PgQWE8NLn@AICYOD3P00000=UIK700000\#
00000000000000000000000005CS77000000000000000000000000000000000000000000000DlWUd00000000005aTbB00000\#
00000m27>Xd[Lkh0000000000000000000000000l3RUK0000000000mf22W00000000000000000000EZI>700000jRMEl00000\#
000000000000000K_KHN00000000004AAo[00000iPDVk000000000000000@U?1N0000000000000003oDTe9NSCLTgQ`L00000\#
00000<<F;A000000000000000[9Kk>XlQ_M00000JW3TP6fNU[0000000000000005<7XMR5OVS0000000000000000000000000\#
000000000000000000000000000000000000000000000B4TQ00000000000jDMVI000000000000000_;HQji`THd0000000000\#
0000000000@=:33HmQ0=AY<fk[KEWA628??0000000000;hNnX0000000000lKB2n>YRO<00000gI8?S0000000000`TQic00000\#
000000000000000000000000000000\JA7;000000000000000000000000000000H@Vo>a^E2KQZTZJ00000000000000000000\#
0000000000YF9\g89P2n@c;EHEH=a^000000000000000eQ1S:00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000:OWkI00000RW3]]WOSAX00000000000000000000MaVB900000b0?PQ>\KCKVSO:A\#
0000000000Nf2B:00000Y1GR3jfBKe0000000000000000000000000H7>B[2nO_kGj@PF000000000000000000000000000000\#
0000000000000000000000000000000000000000L9<U[00000i[LoQdW?5k00000S09EfR?Cc_9M>gW@BU6Y000000000000000\#
00000000000000000000000000000000000h4Ma7000000000000000CmCE^0000000000=IJN_0000000000MR3[G0000000000\#
000000000000000000000000000000000000000000000n1F45nMScO[5TkA000000000000000>>NDn0000000000X_9A>_<O2]\#
0000000000000000000000000000000000083S@5000000000000000000000000000000000000000000000000000000000000\#
0000000000000009?T]@PE1]a000000000000000TH3Zc<oUfV0000000000c1=[62<BSa000000000000000XcC6K0000000000\#
00000000000000000000e4Q6HQh5VY0000000000kW0j?00000nd0:]UQ8I6000000000000000000000000000000VGI;Z00000\#
0000000000=JLejM0>3M00000000009oFLD@49g;000000000000000000000000000000Vf@6g00000nK9Y<li>kKkcOc[00000\#
000000000000000mQU1Z`036J0000000000000000000000000000000000000000W^>T500000@DKV8D^S?g000000000000000\#
000000000000000000000000000000000005>8cZ00000UgR;o00000000000000000000]7HT:n1<<H00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5G>:fXHDH0000000000nE8^TQ_3BlM>D8IWR8SU\#
P82E;LXPl576>b00000000000000000000000000QF?DWlFMLC000000000000000000000000000000lfEGR000000000000000\#
0000000000h;NcIlSRBE\fNb6000000000000000Fg8Dab`3id7i:9k8e<bJ00000aaIad000000000000000000000000000000\#
]L@JiZ?QA_NZOo30000000000000000000000000Q^1oF00000Hb=bA^L0gK00000[RIWd\52EX<J<5F0000000000EZW^:00000\#
T>XCb000000000000000000000000000000V0D>800000Y3C72Z]8Tj06I5k0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000SaMAh00000000002H7CI00000000000000000000oo6A6T0<fE00000\#
A?X1g0000000000CD9do000000000000000Yi5Z_00000000000000000000000000000000000000000000000000000008g9<k\#
G=HOf[IPkE0000000000000000000000000fZTia000000000000000000000000000000000000000000000000000000000000\#
0000000000f6ODL000000000000000000000000000000YKIIG`9U@2000000000000000f<0?b00000GZ=Un000000000000000\#
0000000000;gGgh000001<A\=Tn:M3000000000000000000009DWmP8[D:JA;TaD00000CO0J]@>0fKGH83d000000000000000\#
Xd9Rc0000000000lW5SiBF96PaeB9FCHN_C0TOl<6dRNh><TbbU[XT8>]MQ<\KRZB00000]3@gFk=A5cH_B_7><2WL0000000000\#
00000000000000000000000000000000000000009LPRg00000000000000000000oJ6=ngi:1>00000<i?S>3YATh?>Ij]6_Of0\#
L@KfD__Q8600000000000000000000k734B000000000000000lEC1d]jG6EW6SmFo1P<S0000000000SR1Eb=00a70000000000\#
0000000000000000000000000000000000000000ZFDGB00000D>U@X000000000000000^N0oa00000bT:<R000000000000000\#
000008iC1mA<<OX0000000000oU83300000000000000000000GXKW:00000000000000000000[:0::00000EL0bYZK12hLi=dj\#
UB7Q;Sa><R4fXEo0000000000000000000000000:63T[U_8PCV4MFg00000000006OO_U00000000000000000000UMBLd00000\#
000000000000000U9SF800000000000000000000fDV;c^mSQ100000>3CoL00000fG4OniXD5NB0Plk0000000000Y537QfR:ZH\#
0000000000b<5:2VWHcC00000000000000000000000000000000000838cMX55NSIjPK4kl5h5bNC\GUbRXE000000000000000\#
000000000000000SjJmc00000[JASl00000IWXNe00000000000000000000m1F3F>AT:O00000?9I8T00000U`3cP0000000000\#
00000HK3D=00000YNEO?0000000000HU8C^00000000008NJLM00000BQ?d5000006>C\]0000000000000000000000000m;<^B\#
000000000000000L@0^T00000Ba19A00000OUOn]00000[?Rj=@MGeJ00000000000000000000?o16V00000000000000000000\#
0000000000Y@IcA0000000000000000000000000000000000089:g[KB;IW0000000000000000000000000000000000000000\#
9>?cMgmB[5JP3gnnN@bHCXWJH0000000000000002EUn=00000Q;70[00000000000000000000bXJU^00000]2FfUnO>:E00000\#
00000N0OmP0000000000000000000000000000000000000000000000000000000<NO:4000000000000000000000000000000\#
0000000000000000000000000M`?`H00000000000000000000000000000000000000000000000000000000F<\L0000000000\#
000000000000000]U;2R00000SDO4Q0000000000DHQaE00000DU84nRl6?N<7RU2CWUj[000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000IIK_Z0000000000J6<Z3000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJQiV000000000000000000002F1T:dV46P9kKQg00000_EXSC00000\#
0000000000000000000000000a13WBc6DOa_C6Dh<\E`]dCGf<0000000000000000000000000000000000000000000007aFPm\#
000000000000000000000000000000000007BUk8=QRXhMVFJn000000000000000[^Re1Zl9h?^URio00000000000000000000\#
00000A;WRL000000000000000BV39X00000]d1QK000000000000000hV9l90000010BYPjoV:`000000000000000cIA=]00000\#
\5@F8GdSaS0000000000000000B6_30000000000@GE<G00000000000000000000000000000000000O;:0A0000000000RQCFh\#
000001_Kae00000000000000000000000000000000000W;KFH00000000000000000000000000000000000000000000000000\#
00000Q]O^EEIM@b0000000000000000000000000K[Ce000000ABV?\00000U8<c=0000000000ASSJmj85dFh5:F\000004=DMc\#
0000000000a::ii00000000000000000000000002K=4i7D0HfCcS;Q000000000000000000000000000000000000000000000\#
00000000000000000000;OAWg00000000000000000000DCPRG0000000000000000000000000:c;A000000MQWF^0000000000\#
I1TRi0000000000000009P:DRoUKMlf38Wk000000000000000000000000000000[INFW0000000000000000000000000d6=;^\#
98N=IFfR]a=XU8;9^0Y000000Zb8Ad\c0L8iIOeSkl=_h0000000000ZaONbJaX?Q5ZL:b_:5QdKHMDc4LP>lo3C3\>L=h700000\#
jS3b`0000000000LmEVT[]>1_jUHdn000004[@Ej000000000000000000000000000000XP90:00000iK6YBZS2cB0000000000\#
00000e:84B0000000000000000000000000000000000000000000005D6PU000000000000000000000000000000Vj>TF4EAb`\#
000000000000000<eIUL0000000000000000000000000@cJ2500000000000000000000Tb@F_00000000000000000000L@@=U\#
I9TP]000000000000000NYKSU0000000000000000000000000000000000000000000000000000000941C`YAM?InU>B=00000\#
000003VOD00000000000000000000000000O\HAV000000000000000000000000000000XiHJEPJNZU00000000000000000000\#
00000000000000000000fAWh20000000000FL<QT2]>No000000000000000fO2if^LWPn00000^XUAB00000B;OiRgZ1m8M`2[2\#
QQI_\O1Sl7000000000000000000000000000000DW=dP5P@EX00000000000000000000hlK]F0000000000CaKGUhTRfl00000\#
000000000000000000000000000000L^2`f;B9nl000000000000000TiQBm0000000000000000000000000000000000000000\#
00000oJ:2S0000000000[`;[E5>Qn400000mS?Ji00000000006^CMfFfOK^]g7:U00000dYTA?0000000000000000000000000\#
00000000000000000000000000000000000U;Ic_000006<GNW000000000000000EE;TR3\O9T0000000000000000000000000\#
000000000000000000000000000000000000000000000PS4_ZlTE1g`1UjE00000;LI_llnTYK00000lCFY^000000000000000\#
e;5W5000000000000000000000000000000T=9OZ00000000000000000000^Z?lM8HGW30000000000MKX0Y00000ANWMC00000\#
0000000000`XT:\00000000000000000000000000000000000000000000000000V1<=^M@Mh]0000000000000000000000000\#
hD57J000005C:NR00000000000000000000000000000000000WR>i000000P0XBdK]IcoBbO;MD`S1C00000?8L6@0000000000\#
000000000000000000000000000000000000000000000000000000000000PCFDo00000_eEdC0000000000bOUgc0000000000\#
000002fX7_=[Rk]000000000000000000000000000000000000000000000000000000000000neHYF0000058OOjTGT3Y00000\#
00000000000000000000UgC^k00000<d7AQScOJ?00000000000000000000eB06k_KCD:000000000000000000000000000000\#
0000000000UdB0100000k:1lSd70TK00000j]7X=000000000000000000000000000000000000T4g=00000000000000000000\#
000000000000000000000000000000f7MTh0000000000000000000000000IVKXj2[5D^:i5F]00000WQG0GF_SHRm4MV`00000\#
:J;Ao0000000000000001o4V;00000aJR`?000000000000000000000000000000000000000000000BbE_n1HKWC0000000000\#
0000000000000000000000000^4PQ2000000000000000000000000047TaS0000000000000000000000000000000000000000\#
=RWekG6OaSO?Ff200000lk788000000000000000000000000000000000000000000000li8gc000000000000000jN55X00000\#
lI76@000000000000000I7SS?O4LNK0000000000000000000000000PiB0g00000000000000000000A`A=5njUno0000000000\#
00000000000000000000000000000000000000000000000000]QNdBjY69FS0:1K?WLPA000000000000000JN:iMCj;MkMkSgn\#
000000000000000?nX\f000000000000000000000000000000000000000000000000000000000000000000000000000lA8Pa\#
0000000000T75IAbK<?JG`HKR00000000000000000000000000000000000g28LB@;<E?<DGN>00000000000000000000jmDI0\#
0000000000000000000000000JfM=@5;A^g]CX@d000000000000000000000000000000HiOg<00000000000000000000N8806\#
00000]95@h]f@og0000000000h;LB=Un09d0000000000EK2<g0000000000000000000000000000000000000000000006_5R=\#
000000000000000000000000000000:a>6`ELGZT0000000000YZWd89d0KI000000000000000fiMH>cC>9@0000000000`<RH;\#
00000000000000000000000000000000000^W<F?i0VTT000003oTbRkP:Rg?AR\[00000000000000000000000000000000000\#
FdJKU0000000000R7D2;00000000000000000000?>P@F000000000000000000000000000000[WRV[00000000000000000000\#
000000000000000000000000000000JQ9PB00000^OPhM000007<Om?0000000000000000000000000h6>U5`@R3l0000000000\#
0000000000000000000000000000000000000000000000000000000eBS220000000000000000000000000000000000000000\#
0000000000KS@Gd000000000000000FfG;QQPGG993LC:00000OE9kh6X;]\HSP=eGFFT`][XJ000000nC8Lg000000000000000\#
000000000000000000000000000000dj9BF00000mR7VM0000000000000000000000000j;4fS00000000000000000000cEK2a\#
49H;2L\QO?00000000007^F4?<jGe[OYC[o00000X^9j90000000000N6FJV3OXKA0000000000>h11M0000000000000008Y18=\#
0000000000?hAf;00000000000000000000000000000000000h:<6c000000000000000^^9in00000LgAF3000000000000000\#
0000000000000000000000000000000000098;aI000001eWlQOYFDe00000SV>@Y0000000000000000000000000i1DY200000\#
00000Ik=k5i]2^SI9<KM00000kNBm<0000000000g<@Rc0000000000RZRUi00000O>RlI000000000000000000000000000000\#
0000000000S1E^ocAJ93QYL03000000000000000UlHVoO7RVc0000000000000000000000000000000000000000C`N;000000\#
00000000006i4gZ000000000000000000000000000000000000000000000RkULZ00000000000000000000000000000000000\#
000005_A^8000000000000000\iCNaL_QFT<HX0l0000000000000000000000000@o4bh6]5a\_6KGB000000000000000^nF_J\#
00000000000000000000000000000000000[lKj?R82DV0000000000?8;^[\Y7^Q000000000000000JkRW>nf;A<0000000000\#
0000000000000000000000000000000000000000000000000000000faA?R0000000000ZSH\R00000000009PViSKC@_DZ0Dmj\#
0000000000JRS8<NhWg@hgPHL00000dOTEm0000000000000000000000000\_JE900000o`8ciQNBMN00000000000000000000\#
lh=dB00000\TLfn000000cMGQ000000000000000R]ImbLiXN1000000000000000ci2eD00000000000000032U4k0000000000\#
;;EoJRGXAQ00000aiADV0000000000<NLW?00000^XHC>cW><j000000000089E\M00000kCT5k0000000000000000000000000\#
000000000000000H[SRV_A7m>g:IV_00000T2@b]jZA4X00000LW3<m000000000000000000000000000000000008:Ee000000\#
jRJc>U^XIF000000000000000000000000000000=;R?o00000000000000000000Z:R9h000000000000000000000000000000\#
00000X8I1K00000mEVOG000000000000000000005HTId00000c:4li0000000000QT<IHQT=6h=`NZC<iW\E00000@kXJ>00000\#
0000000000DY;^J?ETQc0FF4H000000000000000FAREP3aWGLU1I6?@D0KoTW>\2YiIR?A8L@WK[NG3XV@4=0hVaE0000000000\#
>7VYB2B=8?`n@g^0000000000000000000000000000000000000000WWDZF0000000000ii64BMF6i@0000000000Fo2L000000\#
00000H94YC00000VTQ^7000000000000000000000000000000000000000000000l;J@K0000000000N5D:bQ_SR200000>V9lM\#
0000000000ck99m0000000000000000000000000;V3De0000000000000000000000000000000000000000000000000000000\#
000000000000000H@8FZ000000000000000000000000000000000000000000000K9P5`000000;@ig0000000000=RNh]00000\#
00000oeGon`GKkOEASJG000000000000000`cIGd00000000000000000000000000000000000S1N1100000000000000000000\#
4T:5V0000000000Yd:J900000000000000000000V>R31000000000000000000000000000000000000000000000De6S:00000\#
00000eaGSA00000XA8i0H<<C600000Nj3B10000000000`44j7N8ARSQOO@1D>Phh0000000000EYP@T000000000000000M9;C<\#
00000bESENcO34l000000000000000Q4TcObdVbR000000000000000000000000000000000000000000000000008BO7@00000\#
0000000000TJ4@^Ik5\QceIEOLP1efN9BW5c=TiU00000ZbFPN00000000000000000000XKLCl0000000000J2NK;00000ZXN>G\#
000000000000000000000000000000000000000000000000000000000000];Kg60000000000N=RiQ000000000000000\M6E2\#
00000>Q?GMO=0eDcOT8U00000000000000000000@5BkB00000SHD=@000008X4VS^IS`R0000000000bh0AR000000000000000\#
00000000000000000000@<D]?00000000004d125742Z`000000000000000biL2\00000000000000000000000000000000000\#
=?>XK0000000000gEMGg000000000000000000000000000000daSDU000000000000000G1GMg0000000000TeXJh0000000000\#
00000000000000000000L8S4;?@BZ:0000000000000000000000000000000000000000000000000000000000000000000000\#
_C>aYg_>k;0000000000ciRPjNeN6QSJ9Pn00000000000000000000000000000000000JHPU=0000000000000000000000000\#
00000ODP\g\WI;n0000000000000000000000000MX5ii@i26Me;?;1000000000000000000000000000000000000000000000\#
;_?XT0000000000000000000000000000000n<LU00000000000000000000B[U0^00000000000000000000_EMKQX<9[W?RO0R\#
00000GlB@H000000000000000YQE4I000000000000000Ph<FP0000000000000007=G>e000006iBGm00000000000000000000\#
00000BRRm700000000000000000000000009iDTT[bR>\C683P000008j1IJ3[6GH0000000000000000000000000@M8Re00000\#
00000000000000000000^]1M73N;ML[8<@3B<D[>cTS\E00000UR@Pc00000?GKO4EHKD[PMQPEUJX?h00000000000000000000\#
000000000000000BYOgV0000000000Cl15U000000000000000000000000000000blU2j=`K`90000000000000000000000000\#
000003AS:?0000000000000000000000000000000000000000Um?_0WeH;g?Y7SjJ@XABQlG\<0000000000ljUS0^MIdB00000\#
00000SR109R429A@m8@S00000iHW8f000000000000000000000000000000000000000000000000000000000000f1UOd00000\#
@n8:g000000000000000NB98U6OKRgoJ4gL00000000000000000000000000000000000000000000044@U;`TED9_GRlhX_RV9\#
VD3J3Hi5Yb@;QIb0000000000000002mO<X00000j;5;d0000000000000000000000000@64N_0000000000000000000000000\#
0000000000000000000000000k:A_000000`3CXIU^VNN00000c[N@B000000000000000000000000000000000001]C@MOa5ZN\#
X]<H1^=WJW0000028<DVDf33KMf<cN0000000000000000000000000000000000000000SOF>30000000000m?DB0neUCd00000\#
0000000000000000000000000000009^0CoaJF;k0000000000000000000000000000000000000000000000000000000NEF<f\#
0000000000000000000000000TdRg<000000000000000000000000000000000000000000000000000000000000fF45;00000\#
0000000000?kTJ_0000000000^JMCG000000000000000X=7;f00000?QBTJ000000000000000T2EZ]00000eGG@900000RPW>D\#
000000000000000000000000000000g787e^8@FCAe>5Z97HK097HL0000000000000000P0TeF000000000000000Yk4U?cOQ>S\#
00000[?06XSgL\h74<R:0000000000`c<bZe_EL^000000000000000kGXR3_fOEPTR?^200000bB;Dd00000000000000000000\#
0000000000000000000000000000000000000000000000000000000FQR2D00000\<>bo0000000000CQ0WW00000_RTG3C8I1a\#
00000000000000000000000000000000000000000000000000000000000000000<WKWP00000kLRfZa>K720000000000Cd<ki\#
gLUXi00000000000000000000a1@9B00000000000000000000000000000000000Fj:@X0000000000;gAZof;HiTj<N_`gfBg9\#
fPNbGk]3fJBnWYE0000000000000000000000000E_:;h]NWQ7hH1P=CW21k00000000000000000000O5KQJ000000000000000\#
J5LPZ000000000000000YKEk80000000000hoBTjjASH^00000S8=0e00000egM^m00000000000000000000000000000000000\#
000000000000000KfT<G[7N:=0000000000imHH70000000000000003@I4Q000000000000000RbMM=00000000000000000000\#
000000000000000000001bOKD00000eN@\1OoUUfMBS;B00000>ELj4EKD6I9YQ_6[ZUXO0000000000000000000000000mU0]G\#
000000000000000kPU<V000000000000000f90[??fKFY0000044Va70000000000`X>bG00000000001nMKG000000000000000\#
0000000000>b2oH00000?6MJk8_8W]000000000000000lQX5B00000@C?6<VfOi500000RfH>i00000;VUMM000000000000000\#
QbGi?00000PW8P500000nT23@00000000000000000000H:UDVD@Eno000000000036?_H36?e50000000000000000000000000\#
00000000000000000000000000000000000<l>T_Q65>I00000mW8:=41LH`0000000000000000000000000KkM^W0000000000\#
000000000000000]]G>V3;V_YmT;194d9Nc00000000000000000000000000000000000000000000000000`i5mg00000eR9k_\#
U9OHJYS6jj@k3End?:N;OR<]6OR<iNFB1c^fU?U3eCFYi00000Li<NC6<OB6BEM_j00000`U8]a0000000000SGB8H0000000000\#
h\Hm60000000000TO4i28dCj:00000oGGU100000[m4So5^50YU3U:iFmB50Q5XWY000000000000000000001MHd7R3J;m00000\#
ZhLO;]eQEg00000000000000000000ZU:^:00000000000000000000000000000000000000000000000000000000000000000\#
000005jAa9000009=NRZ00000000000000000000000006?DBI0000000000000000000000000XYL7]@O:GHC==YG=oLb<00000\#
00000kA9F=iZ=LP>NEeojcWLW0000000000000000000000000U^KPP0000000000000000000000000000005ONBZ00000SBFHV\#
000000000000000000000000000000000000000000000]3BCZT1FFN00000nQLKB0000000000:a;oJ00000000000000000000\#
000000000000000000000000000000jI6Pm0000000000fIJ\>0000000000MKH9j000000000000000000009Y@nW00000QWVi@\#
00000bW89k000000000000000000000000000000000000000000000=i8Y;000008lHYf000000000000000000000000000000\#
00000000000000000000000000000000000M_<Va000000000000000000000000000000000000000000000oS8Yc0000000000\#
@QS^\00000000000000000000000000000000000UNCWK^RC6\0000000000000000000000000000000000000000G_X\W@oF2m\#
O6@_h00000000004POW6000005gLfVFkT7P0000000000000000000000000oVNX<7c6a?000000000000000000000000000000\#
0000000000000000000000000mLVGE00000000000000000000KBII100000000000000000000^\:J[00000ZUU5h0000000000\#
0000000000l=G0500000000000000000000kF1F;000000000000000FhNYT000000000000000`XL@d5aENX00000Od;k6E0M4O\#
aUMQl000000000000000000000000000000CMVLH000000000000000]_LmO000000000000000SBA:3000000000000000Q1WcI\#
000000000000000000000000000000000000000000000^WL=f00000Zn=>E00000?3HhX000000000000000000000000000000\#
000000000000000Z_EVj00000000000000000000om:`_0000000000000000000000000000000000000000000000000000000\#
00000@l>Gc000000000000000000000000000000NEB1E0000000000000004TA\d0000000000000000000000000kM=hh00000\#
0000000000QZSWTN61C6DmBQ20Q5Af0000000000000000000000000l:Qm08\DGM5;6lIYQOQA68QGE00000BbQOX;5S]o00000\#
MPN=1f=R<A00000G7;UF000000000000000000000000000000I`L\P@WE6?0000000000<Q7ej42;]200000000000000000000\#
;e8IR000000000000000000000000000000000000000000000000000000000000YNE=600000d\K@[00000000000000000000\#
00000000000000000000Cc73LPI?h8000000000000000dXVNY<`:h5000000000000000DNMkR=B8;4gj6mB000000000000000\#
0000000000Uh67i00000TL2KA00000000000000000000ecKYlCd9d50000000000000000000000000h17W@g^Oh60000000000\#
]]EAjiMPYK0000000000?RR:>000000000000000000000000000000]=F>k000000000000000PeO:f0000000000jm2bcK_AZU\#
7P3cn0aH850000000000000000000000000H<7^\00000000000000000000000000000000000000000000000000BUAlm00000\#
00000G?67:Gf:ZbZ@;<4dJ<b600000000000000000000000000000000000BVVL`000000000000000000000b0C_B574l00000\#
00000a=C:L00000JiL9100000ghUVW00000k?SeB9JT\iclVgcW[M\NH<VlJ0000000000000000000000000000000000000000\#
00000000000000000000000000000000000X^A8o2K>>Jo5Tb4000000000000000000000000000000IMQJOgAU<=o`V;W00000\#
00000VjUNd000000000000000k@GYEQlC9R00000@nB8S^YC>T00000000000000000000DMXMQ0000000000GnKX60000000000\#
00000000000000000000000000000000000nR@<_000000000000000]gFX[1SLoEo8@ja0000000000cIBL;000000000000000\#
00000n<>Xe00000000000000000000\727j0000000000:8:X7?`:YR000000000000000000000000000000000000000000000\#
00000000000000000000mbO70000004@L=:T7<o400000000009K51T0000000000E[IOA00000000000000000000GM?OS00000\#
bGCU30000000000000000000000000000000000000000a7LbIIRN:L00000Y:69m00000@:7MP00000000006VJjS0000000000\#
R`=SYK9Bk\000000000000000000000000000000_XJ4I000000000000000000000000000000d[3Rj000000000000000;3HYQ\#
0000000000Q<X:=00000000000000000000ga6UbT?I^^0000000000hO<ihc@VV`00000a;HIZ00000[oKYK000000000000000\#
00000000000000000000ZfL[G0000000000000008SLX80000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000Rd4^E000000000000000\H0dY9IET000000000000000000000000000000000000]oPS800000\#
XZ3<E00000000000000000000000000000000000000000000000000=j>1P0000000000FX@\G<2ETf00000g^A890000000000\#
00000000000000000000000000000000000000000000000000;c<\];c<i500000000009IWRC000000000031Pa00000000000\#
00000000008J6:k50?\D000000000000000000000000000000000000000000000MS?N600000000005[K0H000000000000000\#
00000I=SSQ0000000000000000000000000000000000000000000000000000000fCF6A000000000000000F:MYm0000000000\#
000000000000000ol3A300000000000000000000000000000000000000000000000000>X9id0000000000000000000000000\#
0000000000jAQ[YFQ5?K00000000000000000000B@9ZE0000000000VWNA=0000000000R:1=>0000000000T=IBeTC3^Q00000\#
nEAXgbCWKm0000000000000000000000000000000000000000000000000000000Zm1D2A^@n200000B2T7k000000000000000\#
0000000000V6Ql>IcAY00000000000T1=OG0000000000aI6nMf0C@i0000000000YNM2300000145KTQ^4mo145L60000000000\#
<fR\EhdK@00000000000000000000000000000000000056D@B9<Hne0000000000XUXNS00000000000000000000:1>ng00000\#
00000000000000000000c^F@@00000000000000000000000000000000000]Y@K>0000088MU7LhO`alK5WG000000000000000\#
k`AW4g4NBe00000000000000000000000000000000000[\SZ[YDEKg00000NBKJBLIR6>00000000000000000000W:3__dkMh9\#
WIPD2[:0R500000000000000000000000002i;YP0000000000000000000000000000000000000000SA8iD000000000000000\#
0000000000000000000000000glA4K00000000000000000000000000000000000>A3nd00000000008@@@Z6@Hl700000PXUU0\#
0000000000c>4m4000000000000000XPUkc000000000000000000000000000000000000000000000000000000000000bj8GE\#
C1N9o00000000000000000000000000000000000000000000000000LKCdLWSMOo000000000000000_BRIc00000_3LQ>00000\#
0000000000Si6^i00000dIQ1a_BLFC000000000000000FKAd`bXSZF000000000000000000000000000000^7G^>:3Uac00000\#
0000000000000000000000000000000000000000000000000000000aVORB00000000000000000000000000000000000fcW@V\#
kk<0c00000>TS[<5g7JDGO@3m0000000000o[8BE00000000000000000000000000000000000V=Df[0000027@DeLeTSJ00000\#
[l7\1000000000000000ieDfi00000000000000000000000000J5^l000000000000000000000000000000H\Jkh0000000000\#
MLQe\4ZUg000000000000000000000000000000000000KbEU900000000004dOXD00000000000000000000000000000000000\#
00000DNV4Y000000]>?Db^M[?amQ;TKSKXB000000000000000000000000000000000000000000000:YO<H000000000000000\#
0000000000000000000000000000000000000000000000000000000lVX>g0000000000[;KVo00000Mf6PD]L7WlggSLW00000\#
Gh34_000000000000000000000000000000000000000000000f5ImU000000000000000107SXWh4D8T16X_hOG<hF?G8[gWX9m\#
0000000000000005n;M<00000000000000000000:I6?<000000000000000000000000000000SbKAK000000000000000V@3g7\#
00000I_:bn;2=RV00000000000000000000F4>KO0000000000000000000000000000000000000000000007FDS:0000000000\#
000000000000000000000000000000000000000000000Qi9V400000nhIYS0000000000000000000000000000000000000000\#
>PRfG00000000000000000000UkU1@bX>Q1000000000000000000000a>SFn3RZP0`:6K00000Z>3E`0000000000oT?oX00000\#
00000:iWUX;AHgU00000000000000000000MF21;00000AG5YS0000000000V5THO00000000000000000000000000000000000\#
YGKVX00000bHG^XJMT[B000000000000000000000000000000D^:44_F?n>KmKe;00000000000000000000Ri95Iad5Ml@T:lR\#
iZAPoblB;325IVM00000000001:V0:000000000033Nf6000000000000000m\VDM0000000000]?Bal000004I2I40000000000\#
00000T3FaE00000o?6^Q0000000000000000000000000=j8Sd0000000000000000000000000KEG4EPXAMO000000000000000\#
97?bk0000000000000000000000000000000000000000000000000000000000000000000000iiWNn000000000000000\h>NH\#
00000b885N0000000000jh=5aZg>eA000001;D\R000008MBHD0000000000000000000000000000007RHSJ=VIbi0000000000\#
00000>c;8\hNJXI;aHCO000000000000000X<RWL000000000000000RnXHj=kQ\500000Pj=R=00000W90ON000000000000000\#
00000000005J?NQ=mGKV0000000000h5DKX00000000000000000000o=9bef\Pf=00000bgUGf000000000000000VYDg`00000\#
00000PkT`m000000000000000Co7fF\cV1hBEVD20000000000000000000000000000000000000000000009J6jYR>7l@g3=SF\#
000003d6b7Ce4eb00000Sl1Rb0000000000000000000000000000000000000000000002@VY9_nG<W0000000000?Q7j`00000\#
00000000000000000000000000000000000NVHWZL056900000\VPkc000000000000000000000000000000000000000000000\#
000000000000000000000000000000TGO?bIDJcR0000000000000000000000000M22:R0000000000YjPc>00000:V=B\9ZPiD\#
00000Te3eP0000000000];EZNU<8;\8;X?;000000000000000000000;U[GgUF3900000000000000000000000000000000000\#
00000<M4Lc000000000000000000000000000000000000000000000chW@?YGJ554LF]n000000000000000AK4\V00000IQTMQ\#
00000000000000000000000002?E=f00000;;;<M00000000000000000000Xl<ecaDA6700000?BGGh000000000000000njJlZ\#
000000000000000000000000000000?UNG_00000000007k1K9fNG?30000000000000000000000000000000000000000][179\#
000000000000000oiT@;00000h;2HgE^;iObi9gO000000000000000[d51`F1B3oL0I2D00000000000000000000I>HZf[JG7\\#
0000000000000000000000000KCDU800000000000000000000ZBBnG`H@160000000000000000000000000nY:T90000000000\#
000000000000000000000000000000\CJYo0000000000000000000000000Z\::4000000000000000000007f2i86_TRX00000\#
000000000000000gIIL`00000jBLDF0000000000cE2X?0000000000akA:F00000000000000000000^[1m_000000000000000\#
00000Q4J2n@E=AS00000000000000000000000000000000000000000000000000=609300000:`<4700000b88M400000Ci<U=\#
00000000000000000000O5=3Z00000lj7?Q0000000000000000000000000000003]6ZihEMY8000000000000000\^8F@OF:2d\#
<Z9BQLQDPe^HNWW000000000000000000000000000000000000000000000hYBG=ZmV;?000000000000000dB;V>OdQbe00000\#
00000H`6WgRG6dF000000000000000RAL0V00000eiKnZ6D6f8D\SBeeCIZgL^SSE00000lB?m100000<f9He00000\19hTFjWn?\#
h4WkT0000000000BN9Mb00000000000000000000M9S`e0000000000>9E52ZgE[l_]Q9F:E2ON>YP9?]43dAbMM<J0000000000\#
000000000000000b:3gA^c42e0000000000000000000000000000000000000000<^O3[ilI`S00000@?4m^000000000000000\#
0000000000000000000000000XmU783ADQ:FfVhgA\Wi9I_=K9=QS?9000000000000000000000000000000000000000000000\#
^V35S000000000000000iB1\5Z]T0i0000000000000000000000000PO0mLXm7Z?00000fd;PVZUBNjL<D<;000000000000000\#
0000000000000000000000000>dQ0]4^SWhYEJBd00000000000000000000eP1J=000000000000000AN?bBI2Rdf0000000000\#
000000000000000VM8890000000000000008F7Ng00000000000000000000000000000000000000000000000000UWTJ300000\#
5LI?^ZBCd118L7i00000000000000000000000000000000000000000000000000000000000000000000000000000000RY4H4\#
BG5QO000000000000000\0?J[0000000000B=H?>00000000000000077SlJOjFhM000000000000000CFIm;00000VZ=eNh74oh\#
00000000000000000000QCXZU00000000000000000000G55PU;I1f>D<AKZ?RD>P00000000000000000000000000000000000\#
00000TnHj3000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000ROIXe0000000000[o9OMWEVHo0000000000000000000000000000000000000000aj:hQK9NM_00000\#
00000000000000000000H1AD>OnWE60000000000HZT>]00000FT15cV?S=4YBM<3000000000000000000000000000000;lN>k\#
00000000000000000000H\;J@00000000000000000000QN=^300000H53e@0000000000000000000000000000000000000000\#
00000000000000000000GQ:n200000000000000000000000000000000000000000000000000000000000000000mP47ChlFS1\#
0000000000000000000000000e57hF000008nEaR0000000000000009NLcB00000MOP4OQb5880000000000;^8gn0000000000\#
00000000000000000000^O<AN0000000000000000000000000000000000000000^j6o]000000000000000000000000000000\#
00000\O9EL0000000000000000000000000d17<R000000000000000000000000000000jMSb10000000000000000000000000\#
LN88G000000000000000000000000000000j><HO00000SkADmnSImjI33Lb8Y6;A@<T:B`?L:V>?G:G00000000000000000000\#
0000000000R?4n_00000000000000000000000000000000000_QE0F0000000000Q:Akn000000000000000000000000000000\#
eUHlN00000000000000000000S@TYk42=:F00000000000000000000iA8QZDaV[_00000000000000000000000000000000000\#
0000000000UVAQB00000000000000000000000000000000000lA9n40000000000oCE78000000000000000\J6[7CZ0CR00000\#
NW>6100000000000000000000iS:Ek00000000000000000000le<[E00000000000000000000fFWXa0000000000oaLYQ00000\#
TP0k0R@0_NN\OO4FLRaK0000000000000000000000000000000000000000jYSaa00000IKO7bVFUld00000TES@R0000000000\#
00000;dS^K0000000000000000000000000DbEK7FfQLc00000a4VIg0000000000000000000000000?8TWk000000000000000\#
00000000000000000000000000000000000000000000000000nP6jF0000000000dG5MY000000[EdZ00000000000000000000\#
000000000000000707id00000000000000000000\?S94000000000000000i]4jK0000000000:?9\000000Z3NGA0000000000\#
00000000000000000000d_9=9000000000000000000000000000000TW98?00000000000000000000gj3Yg[OE?e0000000000\#
P96B:mHI:Y000000000000000H75lI000000000000000DQ5>c0000000000cj1HA0000000000VG;a700000<bFU]^VTdHfGV6B\#
000000000000000O<JFb5?HGiS5ITL00000F1BiX0000000000<OIU3CUSB6lKBhXVYHWM8V@aJbk01c00000000000000069<?^\#
000000000000000000001UFVcU3W_8000000000000000hTQe3nfD1X0000000000000001kH1a000000000000000c@LAYjJ2`G\#
00000^d7m[4ZJ4_00000000004gNUjg5MM_000000000000000000000000000000000000000000000m89V_Lj7<eMLEF000000\#
W87OLa7AhEF[FbF00000000000000000000O36hg0000000000^Z:>_00000B?RaW0000000000000000000000000<DV8omEPM@\#
00000000000000000000000000000000000X1FQcH?E[E0000000000000000000000000g5=8`:WXX300000000000000000000\#
00000000005T?>Mb\6@QE[Fi@00000o^7Le>VN0F8^TJPZ98Bl000000000000000SM<dXlHJ040000000000>7XK^0000000000\#
cmOIN000006XU?P0000000000000000000000000000000000000000o_1Ko0000000000000000000000000000000000000000\#
YLS[HLOC8`00000g9J?QT@WOB:bNPZ00000HER^V0000000000RQOGJ00000bK:W@00000000000000000000000000000000000\#
00000]4VoF0000000000YiKPdFLSm480KdPeY2f:n`MeN00000KnH2k0000000000000000000000000000000000000000\7;OO\#
8AQAn00000Kl36;md8\GHWI0>81Njl000003:AUg29Ll?8o<A`000000000000000000000000000000EDQ\D13N?L0000000000\#
000007d<PEk;6?`0000000000lN=:U00000:f1Ic0000000000000000000000000G2OZ_0000000000000000000000000UW3c:\#
D7BJ:000000000000000000000000000000000009YEDn000000000000000F1I\600000000001\=\F00000000000000000000\#
00000;dH]<m@9>b00000:8C8>000000000000000000000000000000[f2?MAJFGn00000000000000000000n>RSU0000000000\#
0000000000000000000000000000000000000000000000000000000;3I0k00000iAR7Z0000000000000000000094@iX00000\#
Q:80W00000>J2<\P6E^K00000000009a6[S>CKcPZ4E?M0000000000CnDT3000002M0EB000000000000000000000000000000\#
000006ON2oCaDb[LgB5NMM:8600000000000000000000846dU18WNE0000000000aNGSa0000000000000004YSITn48a\00000\#
XNJ_000000oAO3i0000000000000000000000000000000000000000^h<H]0000000000000000000000000000000000000000\#
0000000000]VUIgiQ<Hk3C5RJU]NXX0000000000000006m74:UJ<X@0000000000PE9?c=S58O0000000000000000000000000\#
00000000000000000000000000000000000U5Wj`00000niKBG00000]T1VU000004T:5>00000o5W2a00000000000000000000\#
LHNRh0000000000lCL]?000000000000000RMFHJ[FS8`9QDZi00000000000000000000000000000000000BT;Xo\YJOV00000\#
7n1i@000000000000000000000000000000000000000000000XO76[000000000000000000000000000000000000000000000\#
2_7M500000000000000000000000000000000000DU89]0000000000000000000000000000000000000000000000000000000\#
AH3n6000000000000000000003TFJ0000001eD4b00000@P49^[oP6@000000000000000X^P[n00000000000000000000aXD7H\#
00000000000000000000RXSoH00000000000000000000iDXBL000000000065SL`000000k3^60000000000000000000000000\#
00000000003KPe0000001fSfb00000JiVc900000^C3Ge0000000000mGCZb1gCW[0000000000\:<Jg=LGS20000000000@L>OW\#
LYPNVgn6Bj0000000000000000000000000]J?5E000000000000000Yh0P?0000000000000000000000000000005_OU;00000\#
000000000000000000000000000000BiPmA00000BOG68000000000000000<d0ZY>ITEL00000maDVd_cW9800000`aNGO00000\#
]>9TNl?;I51:@91=d65\HJU4<DRRhE2?OdO00000000000000000000=XDBV000000000000000000000000000000U]BEA00000\#
00000Id9V<000003H=No00000]0>G4U<<PU00000000000000000000000000000000000000000000000000000000000000000\#
000009B>IZ0000000000000000000000000eeT^;00000RF5hInn?Yc00000`R<Zf000000VQ1J`M04Y3]IhP00000000005USJZ\#
fJTl@00000000000000000000EWENOn7H^1000000000000000000000000000000nEKdm000000000000000Xn;:6?W>KfGAKbL\#
h@4`n000000000000000000000000000000000000000000000??404D1GJZXm7cb7:63Z<KUWP0000000000000000000000000\#
0000000000000000000000000[=??90000000000000000000000000IiW`W0000000000000007F4l200000V7K@M0000000000\#
@F2=J`iSC400000000000000000000PGTh>^E3EEokU:B00000000000000000000o9;JV000000000000000000000000000000\#
S3G1_00000000003k0Gi000000000000000000000000000000B91SO0000000000?l4k[00000000000000000000mY<:F00000\#
00000000000000000000000000000000000MOK]lTJHicGSIAK00000h\SE200000ed1bLR;4;6J]<`g0000000000_eQ9d00000\#
0000000000000000fS=_RJSKd0000000000000000000000000o2X6H00000000006P4QG000000000000000000000000000000\#
0000000000I20TZ00000000000000000000WIJ1:0000000000nT?IU@5<Xd000000000000000?>T=d3a4ED1K9JZ5NQYF00000\#
0000000000000000000000000000000000000000000000000000000nMT[lKDU_X0000000000000000000000000c;OG`00000\#
N;0S:m1@?D0000000000C?TRD00000lRO=cN5Lo\0000000000000000000000000000000000000000oeC=:ID26gFn;=[aQIfO\#
c9;0KY5QG500SXK2BWBo<D77OUGICb00000\DFK\00000000000000000000000003DGD[00000_l8NgB`J;T000001i?RS00000\#
0000000000`m3BGmk3N<YH>a4;PAl:000000000000000000000000000000000000000000000000001hMKa0000000000KD2Ke\#
1f;N8A1MgiMJOJId2El<000004IP_`0000000000000000000000000182_6000000000000000CYK9c0000000000S<EgL00000\#
000000000000000RYNCG0000000000X`6kI50TOS00000000000000000000000000000000000\>28d9[@Y0n=B`M00000>a81>\#
000000000000000000000000000000QjIX[00000:c<DinnPkR000000000000000m@QQ4000000000000000000000000000000\#
00000000000000000000000000000000000000008K=8O0000000000000000000000000000000000000000000000000000000\#
00000000000000000000D8=>_:79<PY_O?>0000000000000000000000000000000000000000>:529W0;A[000000000000000\#
0000000000lgAV[llH:a00000O^8Z700000WMDd100000000000000039Go_YXIYF8?>Ek<]3Y:IaPGe8;6@h;NJCA00000S^<mR\#
00000>L7FJ00000000000000000000XmKlm00000Ka2aO000000000000000lXIa;000000000000000gmQ8`00000000006ZDe4\#
00000i[KLc00000000000000000000ggNSCZM66G0000000000000000000000000000000000049WV[d<2Af000007Y48<00000\#
00000000000X8A800000000000000000000g`=W6000000000000000000000000000000Qn8_:]39fOhP7eTAOM6<00000VCFXh\#
0000000000000000000000000G:;Z63;DXK`B12E0000000000MQ;]GCPAQWkAUC100000Sd:AdVZBlF00000E40kfT37\QTE<c_\#
_`N:500000_SIj50000000000000000000000000000000000000000@;0@Z0000000000000000000000000000000000000000\#
GIE;_00000;6SdJ00000OM2abQ`H^gHlHId00000000008_<=K00000mQNAU000005KIgR00000000000000000000kM=\k00000\#
0000000000000000000000000A841000000CiEV000000000000000000000:X;B:00000000000000000000000000000000000\#
0000000000b96afFeX;?k2U5[000000000000000kEMoR00000XL3fQT\4hB00000UMDLN8N1nc0000000000000000000000000\#
00000Xn0Ri0000000000N5F<Z00000o=@]d00000000000000000000000000000000000MK3cD;X?hO0000014WFO0000000000\#
00000000000000000000000005UAN7@IDJB=^M80K5<ml000000000000000];MNj00000000000000000000l72Dc0000000000\#
00000`iQb=onDUc00000A98koCi9i\1f?0S0000000000DB1H[4iVQJ00000E;E]500000000000000000000000000000000000\#
000000000000000TPOQa000000000000000000000000000000000000000000000000007E8iNJXAVg00000@72cZl^7^h00000\#
00000HVSBG00000000000000000000E>;NF3I:ED9oC[3C[N?^000009A10Q00000@L6<[00000;=7dDU18^;000000000000000\#
0000000000l\O=RZU;i6g7HaRjHJAVC1ObU00000UmP<h0000000000000000000000000000000000000000:U2\80000000000\#
000000000000000000000G=gd1XB7h000001?VYW00000000000000000000000000000000000C5F0;0000000000G;55900000\#
0000000000000000000000000_RTke0000000000000000000000000Cb6SDkPO7PRXHMf_3UYM00000000000000000000R1=7L\#
b>KLW00000000005IVdi0000000000000000000000000000000000000000000000000000000000000000000000VU?LM00000\#
SESeo000004f3GX00000000000000000000000000000000000000000000000000000000000000000`dFhnFV4RZ0000000000\#
00000kOBZIH1JGYIoW0I00000000000000000000W]8dB00000g0;eHeFN>_00000mQ5CJ000009T9ND00000000000000000000\#
Ok01D<g?;<00000BgJRM0000000000000000000000000ZUTcgWTEe[g@O\8H668S07<0PckKcb5PSDca:HY200000_RFXNT7Q`i\#
00000000000000000000OfDm?0000000000fA5n;000000000000000>27U<Y`CbH00000000000000000000000000000000000\#
00000>K2U`0000000000000000000000000QRO[65^<bk0000000000\SH[o00000SXERD000000000000000000000000000000\#
000000000000000E;BDbB2G340000000000000000000000000000000000000000000000000000000QWIPd000000000000000\#
000000000000000>A4jk0000000000jiTkJ0000000000000000000000000000000000000000000000000000000[X8GeoHM;9\#
00000B19jE0000000000If1j_00000L=XGH00000000007CHZ;000001:=gQ0000000000000000000000000YbH27?YN8l00000\#
000000000000000000009?A5MZ`Cj\00000DGUcGgnMcE0000000000HU41>U2CcB0N3PV000000000000000m[2nA0000000000\#
9l>I60000000000000000000000000bG;mg0000000000L3;?i0000000000CI0@j00000000000000000000;9LbX00000?Z8[P\#
000000000000000000000000000000@c69g000001SHka0000000000CC03P`UIM\00000000000000000000000000000000000\#
000000000000000000000000000000e12a3000000000000000YlUZk000000000000000mHL]o00000bV4F[00000^V?QL00000\#
00000>;?c;00000000000000000000000008hLK000000000000000000000`8T0>000000000000000000000000000000kPO\F\#
0000000000NYOOG0000000000dg3j@00000F8R>o00000g;>9Q000000000000000Q<P6Wc39Kk0000000000He;4XfJJ_d00000\#
0000000000OZWlm00000@[=m60WU>Hem1nD0000000000X:X]F00000000002@4IH:0GXd9_2;0Me?5YOIIOVN6OL100000AH23H\#
0000000000000001`TI<n<Q=k000000000000000>E4JG1f4kf00000B>Ecm000000000000000000000000000000:TD\i[oLHR\#
00000c9O:Y00000QhW\Y0000000000E>77jlQ>\J0000000000000000000000000000009QKDb00000oM3d^NI4Tchm3@d2U6_J\#
0000000000000002j5Q;5^?dI10LI69fPFL0000000000000000000000000000000000000000000000000000000BI0=\00000\#
0000000000^mNH6000000000000000XNG8e00000000001`X3VHeCog0000000000T8W?<Jo2QA0000000000000000000000000\#
B:QHR0000000000000000000000000000000000000000>^Hk80000000000000000000000000d=ON60000000000hc@0T00000\#
00000`Q:P2000000`05T0000000000000000000000000000000000000000_U=Pk2fNRMG7Qk80000000000UJ1d:;RF:cJJI0T\#
00000=KMjK000000000000000000000000000000000000000000000NL;DC`mCQ=00000000000000000000000001cN1R00000\#
h8?@I000000000019=c`000000000000000Ul7B000000i;2?BBf7oMbG>46Qc3?PE^JCa:9WVB00000000000000028V<k00000\#
000000000000000000000000000000aG8B^0000000000B8P`I00000000000GC3n0000000000NS>=a0000000000000007m5AU\#
\OVR:o3KC:[cKgW2hEWk0000000000000000000000000U=5\7000000000000000SYD3:00000000000000000000`c81400000\#
0000000000000000000000000Ui6C`000000000000000a_13G0000000000JUWX800000000000000000000Wj?E8kkFiSDkXWk\#
000004j<[500000nJH_I0000000000G7Iki00000000003gN1o0000000000000000000000000\YTnOHWN3f00000I;NT9B9U2P\#
M2VP7M4N[O000000000000000`WM^B00000OoS:M000000000000000gePH80000000000k=DE<0000000000000000000000000\#
0000000000000000000000000000000000000000eM?l`00000000006T9]]0000000000000000000000000000000000000000\#
4?SMEXTU7H0TVPFdIS<X00000000000000000000Cg4KP00000000000000000000000000000000000bQ4;m000000000000000\#
000000000000000^2@2m0000000000000000000000000]n=9>00000IVSgUYL>j1000000000000000f2PZ?00000c8:7h\TQTY\#
0000000000c@Ml[ZYF?f:jQTm9C7lW0000000000KL><=?F?h`oMNck^LM:aVo=HN6eUTX000000000000000000000000000000\#
00000KbLeZ71XAX000000000000000c]WnZ0000000000=kXBW0000000000000008U6YifJE8e000008JS;7000000000000000\#
000000000000000T\5H@SjPG=00000000000000000000CG?jdoUB7Q00000:OVj`0kHi5000000000000000000000000000000\#
00000<U7\k000000000000000000000000000000k^Qh^000000000081@i>00000000000000000000ii3^oHgQ@K0000000000\#
0000000000T_XC=AmXXGC<KlZ00000000000000000000000000000000000000009cUV800000000000000000000kfC]500000\#
`\CIhZO8QH0R4S\00000cF0Vm000005WG@G00000j>7P80000000000kF7[Qd<I190000000000000000000000000NW:cf00000\#
0000000000000009OUX;000000000000000V`2JDnUX5e6BFe200000000000000000000T;4TD7M<;nlhK`iZm<f300000AFJ[d\#
00000000000000000000000000000000000000009m9dS0000000000DHFF400000000000000000000ZVFhE000000000000000\#
00000000000000000000TKPJC00000000002\V9R000000000000000L:AeGJn@a\4^J7F=IV>?000000000000000JOK1OoJ:Wc\#
000000000000000YPLg:Q:B;`N0VWo0000000000000000000000000000000000000000000000000000000000000000000000\#
6O2]L0000000000000000000000000000000000000000bHAO4g^6=;000000000000000000000000000000m76SZ4\1V1Vb?nm\#
0000000000000000000000000000000000000000000000000000000UD9>o000000000000000000000000000000@LHF1BOTU0\#
PK8]000000000000000000000?b1R6H<PJ9K4U^@0000000000000004M:^^NC?7T00000T:Sbh0000000000b27K70000000000\#
00000Wk0[T00000;DKi^00000MVMA5MkW4Z000000000000000000000000000000000005=Mjh0000000000000000000000000\#
C951m00000>cD_AQm??Y0000000000000000000000000000000000000000]]In`Ni@^c0000010@7000000aO5410000000000\#
00000>GJ<W00000000000000000000000000000000000000000000000000000000000000000dWN3R00000000000000000000\#
00000000000000000000iTHBB0000000000<g<]P000000000000000000000000000000000000000000000=2=\60000000000\#
000000000000000000000000041Fo5000000000000000000000000000000TR7n=00000000000000000000f1>D3^0TdT00000\#
0000000000`>6O3000000000023E=V00000000001^AGD0000000000000000000000000aj0jN0000000000VNSSjfIXWHJ6=IZ\#
0000000000Ad>aGDZ>ZV00000dh?`[IgCW600000000000000000000000000000000000000000000000000H9HP60000000000\#
00000Hn2NOBC6gX000000000000000000000000000000000000000000000000000000000000000000000000000000002I=Jb\#
0000000000Lc=9Z0000000000000000000000000FmO>Gi0D3`000000`HFM0000000000000000000000000000000000000000\#
SWMCk0000000000b14l_Ok4O;\k5:KKLB`Fo>T1W00000NlOaE00000000000000000000000000000000000000000000000000\#
@j9:W0000000000Xh9:f000000000000000000000000000000000000000000000000000000000000nUHEW000000000000000\#
DZ7Gk0000000000bg5;<00000000000000000000000005J=B>R7N;C]97hk00000000000000000000000009fPcc0000000000\#
000000000000000000007[J>:000000000000000000000000000000000000000000000000000000000000=Y8DSmkSh`00000\#
XN02B:c:=[000000000000000e@PSF0000000000000000000000000000000000000000000000000096Q?>6]HU549@2I00000\#
00000000000000000000O:OVA00000\Z:^M<ZORXDcXV\0000000000lGEBD@`X]60000000000PX9LU;8AYYTDTTR2oVil00000\#
JdH690000000000000000000000000o_F]6DdLH?00000000000000000000000000000000000I]0\?:@C`4<8O>6ZG3E45?Qh3\#
00000B73P1_<RS500000AT0O2@78hG00000000000000000000]?23k000000000000000000000000000000000000000000000\#
;XQT<000000000000000PD72lhI?gi7m;6<0000000000O65Lb0000000000000004^TOB00000\JT]5G839I00000hH;Z\jU7PQ\#
bePKd0000000000Bo7QK000000000000000]GBno00000000000000000000<<CfW00000O3DON0000000000000000000000000\#
0000000000000000000000000]:Ag`00000HIHUa000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000MTF[N00000000000000000000000000000000000000000000000000000000000000000\#
CXWS9cXAAJ<SJm70000000000000000000000000m4R[9000000000000000dKG\gKGJQ?Kj28@KUFFf00000000000000000000\#
U8DnI00000_aV`h00000000006k;ZB000000000000000VbD5d000000000000000000000000000000C<Dnf00000j0SAf0<Wf>\#
00000VIP73000000000000000\1Od100000mM2?X`FP_M00000dW0aAoUXVQ0000000000000000000000000000000000000000\#
00000000000000000000000000000000000>=A9c7_IQR0000000000e90`<mg@d=@<Tdaeg6c600000000000000000000co@hd\#
0000000000000000000000000000000000000000T@>0@000000000000000i5?Te0000000000000000000000000jHKZDOF2MT\#
iZ4j`a4<aD0000000000000000000000000:S:>E000000000000000000000000000000000000000000000K40`\Vc=CQT\R[i\#
000006?E[U00000000000000000000BZUlTJYF4RmCC;C\QV23ZbW1=000000000000000000000000000000000000000000000\#
0000000000000000000000000TZ48g000000000000000UXRAE00000000000000000000GH1?:B<<k[n;E0ZheEJj0000000000\#
b1KVE0000000000000000000000000U?L[100000000000000000000000000000000000000000000000000Kg8jTRd:=m00000\#
00000000002TJV40000000000F;4Bm9FAAa00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK7:CkD<Q5B?=>7mF?H9KS=oT7nN8UEEQo1oVS?I[>8>lVa96A0000000000W3:b4LBUTd0000000000\#
00000<;;\O000000000000000?YKgd00000000005>Obl00000kP0NH000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000l2WGC00000DR8nj000000000000000SiTgH\#
:HJ3@?1Bjc<7Pn]0000000000000000000000000`jJhK0000000000EJ?i2:A3AT0000000000Z4T1i00000000000000000000\#
YI8aA0000000000df>A>`XB?e2fM_P0000000000000000000000000000004C9Q\00000000001jL3000000@E=8100000mmGn@\#
0000000000000000000000000mi4TS7]3ERJL9mZ]k>oYDbNd600000F@J3V0000000000000001<AgU00000000000000000000\#
bH2hZU9OH]94JF600000000000000000000000000000000000000000000000000000006]TEB00000R<U6i1HEeM0000000000\#
000000000000000000000000000000000000000000000;8S0=00000000001dU_b8VCXg000000000000000j>FWV0000000000\#
00000O;JoF00000000000000000000b2?gY000000000000000000000000000000b2>gF00000000005nXDG00000a1FR_feGWQ\#
mJI?:f?56Tc^3@5i\?G\6;J1WMmMX0]bT2@00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000Q[ERg0000000000ASD3D3`Rhg0000000000000000000000000J:L?[0000000000000008E:CT910kF\#
0000000000P9XGn00000000000000000000000000000051;CS00000o1?MLJ^SMl00000000000000000000000000000000000\#
JN3=U00000000000000000000a@W]l1<Bhg0000000000LVVnS000000000000000000000000041M0E00000000000000000000\#
KUV=7000000000000000L>AB]:M>OC000002E12`00000S\;LI00000000006hDeSQ=M113SQJ8O3UhaKHSFC000000000000000\#
dR6ik<<S4P000000000000000NhBdi0000000000000000000000000V6D_[FSFH53HWh\000000000000000000000000000000\#
000000000000000N7U>5>j8@06V@VQ000003TP2Y00000000000000000000o80Ba00000000000000000000000000000000000\#
mBLjX00000000000000000000GgCUQ0000000000V:V390000000000000000000000000000000000000000gmOX;0000000000\#
dlBU700000000000000000000000000000000000T_47n000000000000000000000000000000MK7J;00000000000000000000\#
000000000000000000000000000000000000000000000000000000081OVI9;S2>d0VhO00000000000000000000000006?UUA\#
ZeVI9MSX=?0000000000000000000000000000000000000000Mn5BlR=J0G00000QbBeL000000000000000000000000000000\#
00000000000000000000000004J7Q^0000000000000000000000000D3V:5<IFZ_00000000004^7:JWbXDl000000000000000\#
016E>_ZP:^0000000000gTUZ1000000000000000000000000000000000001iCH^00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\RZ3GhXKO00000000000000000000DC@nB3[D1H000001M;kf\#
00000ANQ6h4S7NJdE1bg00000=nVf[0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000WVA[<00000000004AOAk000000000067JfZUNMlo00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000Hd44[b0JH1[UW\1000000000000000X7MMi000000000000000000000000000000\#
kgFUC000000000000000000006_X2b00000UG<Of00000000000000000000[_;BP0000000000000000000000000MN9Te00000\#
00000S_V0ll>WN[0000000000000000000000000000000000000000>ZCZ000000:k2RD00000000000000000000jdRO\00000\#
c@?Zl0000000000M>4FA0000000000o[0Aii]>B0ndECd00000P6VC<0000000000f<;<[e\VKJ0000000000000000000000000\#
[R<O9Kf<N2Kf=62SZ>[Y0000000000000000000000000000000000000000fN>Ud000000000000000124o7000000000000000\#
0000000000000001[51;00000000008^93i0000000000000001?QoH000001[7];1[7]f000000000000000000000000000000\#
0000000000dODNd0000000000000000000000000e?<:Z00000000000000000000\`V9C00000dnGa]00000KlP7@0000000000\#
000000000000000F8R6JCFBS18JSZPAJSn>hh82>00000000000000000000RD6JL00000<D@O?fbH:40000000000F^N3Z00000\#
00000000000000000000000000000000000eK?3I00000c:=i>000000000000000K[;3Bf286Si[9]n000000000000000;cR^;\#
00000[QQEA<LU<c00000T\@7m000000000000000000000000054K@>000000000000000MVC]J0000000000000000000000000\#
000000000000000O<WOk00000Q;O^_000000000000000E=49JJ4U1M[F8Fl00000A=ThOnRQg20000000000000000000000000\#
00000[Y0>O;l=8o6jGA:000000000000000leB?C00000j9Q@[0000000000HEVHG00000KW>m^00000mYPXc000000000000000\#
00000000000000000000000000000000000h>0fg000000000000000ob9KE82Pd[00000YOJ@050VbZbm4k7H_Qc70000000000\#
mYAkB00000<5Se2000000000000000000000000000000000000000000000000000000000000000000000000000j^V]l00000\#
0000000000_g?Hl000000000000000hI11500000000000000059WOW00000e4SjJ000000000000000a10laMVRQ;MlS6l00000\#
00000l>=d_00000000000000000000000000000000000mnH9YIHR4j0000000000000006>2j>0000000000000000000000000\#
00000>g8oh00000<d6=Ld1H[5;YRgZg48?f0000000000000006A@<k:BGM]000000000000000VNL^XlMRE?000000000000000\#
0000000000:>3Z=000000000000000000000000000000mII7J00000:^AFg00000000000000000000kK9o^m1GSK0000000000\#
1VVAO0000000000000000000000000000000000000000j^<F`00000:GIf`0000000000BGDP=0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ikBAWST75?0000000000\#
kh0i41DVUS0000000000;@?UW07F7LLHTiH000000000000000_G;O]000000000000000\A0?:000000000000000TMJh`_gUL<\#
00000;4=eY000000000000000K=7Je000000000000000`NLBU00000e29Bm9K07_0000000000000000000000000d=3?j00000\#
000000000000000000002`Oaa@2UdooATNm0000000000000000000000000EGS@a0000000000FOKZ_eTMD@000002^>[B00000\#
W91KA00000000002Q06ajkEPcF9Fj;4k8>K000000000000000mbU2^o0L`W0000000000;3V6U0000000000P:>Yg00000;S9::\#
LVJaR00000ON5LH\9RWY00000000000000000000lCX<j0000000000BVIA2000000000000000000000000000000n]JEW00000\#
00000EfG7O000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000077hU0000000000000000000000000I[0^Hj\IH;0000000000000000000000000g7<1W\#
N^2ZD0000000000g3DUL0000000000000000000000000000000000000000000000000000000N@UgBgdVL2000000000000000\#
00000EM;Zi00000000000000000000@KH0E0000000000000008jS:_0000000000000007_@Zj7_@[B00000000000000000000\#
00000000000000000000;U<We00000000000000000000SWR6`0000000000Y:Vec000000000000000866Ki00000dB6NR00000\#
00000g^:Di0000000000000000000000000HL38P`aNJb000000000000000000000000000000L;8Q03T;UZGi2odNh6RN00000\#
0000000000^a@g;0000000000000000000000000000000000000000\d4VjZiEJB0000000000H<8V^fRRM6000000000000000\#
aIB5?0000000000000000000000000e49=i00000OLBBK00000Uo9`G00000000000000000000000000000000000iETmj00000\#
0000000000EWO9JOL4lW><?Ck0000000000<B1>n00000000000000000000000000000000000000000000000000BlEFh00000\#
00000oe53Z?ZA_9000000000000000ib8MF00000000000000000000i`AiR0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000<c00@000000000000000W1?l<aV0<n0000000000NBP1f0000000000\#
hQCch000000000000000000007gWL<dh3G3_^SSajY7EN000000000000000000000000000000Ub<_200000Uk289R:E]\00000\#
000000000000000000000000000000000000000000000cKG6W000000000000000000000000000000LGBFV000000000000000\#
00000=<LnX000000000000000000000oWca000000000000000RGEfT000000000000000K@O<:000000000000000cISh=00000\#
000000000000000000000d;ei5I>\c4HD:5PAO;>00000CcA=S000000000000000000000000000000G3WHc000000000000000\#
0000000000R0DbK0000000000000000000000000RRE_C00000`@2`[OQ03<h55?5`NIeFm@7i=g>XH<00000000005dXHK00000\#
00000000000000000000c78n]0000000000>kI\m0000000000000000000000000000000000000000000000000000000T=;<j\#
gWHMF0?49jZ6PVR00000000000000000000000000000000000ZTP>0000000000000000000000000000000onV=`0000000000\#
00000eUF7j000008>2J68Z66Z0000000000000000000000000000003hNKQ:5?Q400000000000000000000000000000000000\#
00000J7NQl0000000000DK>ia000000000000000000000000000000000000000000000UdGd80000000000000000000000000\#
aD;71\\ND10000000000dEIoE000000000000000000000000000000000000000000000000000000000000]^HZ00000000000\#
00000IeS<95jTFE000000000000000000000000000000000000000000000JdTmT00000000000000000000000005lLSk00000\#
00000Q0:MF0000000000000004PT8j00000000000000000000[f1?J\EUJC00000:OXRl00000^bOa800000000000000000000\#
000000000000000UnIZM00000Z_75Xc2IHX0000000000JhR<o]I9k6000000000000000000000000000000000000000000000\#
00000edEP50000000000000005f4UO\mKKS00000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000bZ9aH00000000000000000000\WKM^>JQhJ00000000000000000000000000000000000\#
000000000000000000000000000000X>9gfEEGiU000000000000000I\>f=G`6HM=hV\\000000000000000JmK`E00000@kIPC\#
0000000000]a1:`00000000000000063:_]00000000000000000000Y91Noi`AYO`TT2U000000000000000000000000000000\#
P_NnD0000040NYe00000_ENEn00000eD?_^eD?eK00000gI;`Rng3^D0000000000_0WGb8cEY`I98kR0000000000TRLBIa;HC_\#
0000000000000000000000000000000000000000di1gNbJMX_0000000000UMGZ`D^;EW000000000000000iiV;K0000000000\#
000000000000000SNCTKP[FUUe>O4@0000000000000000000000000d=7]Pd=7^;0000000000LW5FK000000000000000Ji?HG\#
nfAmK00000h2KhX000000000000000lL9\E000000000070;N[AVCC5j:Q4g00000Ln5LT000000000000000000000000000000\#
000000000000000jbB5\000000000000000F]I_G0000000000000000000000000T0F5T000000000000000[H194>AB8=?GEgB\#
3N3Ha4m:`o00000T44h6^?08V00000M>@ZT00000kS0KU0000000000000000000000000W`9eD0000000000000000000000000\#
00000000000000000000BjTkW000000000000000000000000000000000000000000000000000000000000000005F<@_00000\#
000000000000000fP3P=ii:C000000iM3:G00000\QGXU0000000000\E1g4Uc=5R==IZ500000WbJ`X00000000000000000000\#
00000h?FcWK1Q[hPQ:O>NfOR3000000000000000000002F?[O000008n0:K>X2_^00000;ZSj_000002ZDFi0000000000ke@MJ\#
0000000000EmBQRlNCjlHoP1Q00000000000000000000l@P4h00000d;8;N0000000000on?ak000000000000000bfSiF00000\#
0000000000]O0m;000000000000000L]MTV0000000000I@SibE0U]M000000000000000000000000000000000000000000000\#
0000000000Z@5\Dh<?FA46JRg00000000000000000000000000000000000000000000000000EY=Agi>VW11PPBJ0000000000\#
0000000000000000000000000M9>?1000000000000000000000000000000[0E01dbKd500000G@S1RmCXT]000000000000000\#
00000000000000000000`bA7i00000SSUbo000000000000000000000000000000000000000000000j_VYkeCN\a0000000000\#
00000000000000000000000002^<TW0000000000000000000000000000000000000000000000000000000000000000000000\#
00000_<SF[00000Vf56J6UG[Y63L_fjoTha0000000000000000000000000PF::c0YHeU000000000000000000000000000000\#
000000000000000[PU:S0000000000NG93A0000000000000000000000000VPPOR00000000000000000000000000000000000\#
00000K\1D@8X<SX=G6T=000000000000000000000000000000GGHY9000000000000000000000000000000000000000000000\#
0000000000000000000000000c;HXE_;2L_000000000000000000000000000000ef81S86BM;_SBX2<ML@K00000kfQLM00000\#
000000000000000WeTY700000000000000000000YH=j^F:FX0NLR:4000000000000000cnMLM0000000000jCGQS0000000000\#
000000000000000eUVmLCo4ibQH86gEjW_G;nXW10000000000S52@[Q=9aiB7OLD00000n_FTI911FiQZ6n=9VTj9A=WQaIH20Q\#
57Efl00000000000000000000U`=ZF<l67N00000NJ:m0]P?M\000006R?>hh02g<_UHRG00000000000000000000F>;[c00000\#
00000YhG7=00000000000000000000000000000000000KO;H?000000000000000f>EjKMeJjk0000000000000000000000000\#
000000000000000Y;B777=C4WKDF3bkXHf=e4O9_000000000000000K8UJag^>5MOXRic;]W^c0000000000000000000000000\#
02X]U000000000008RbZ000005iX<W4Q3dU00000FRK?`00000cg68A0000000000gXD2X000000000000000000000000000000\#
fQ<nI00000<ALEC000000000000000000000000000000000000000000000cOT6K000009?N7cG0G2J00000000004;1CG00000\#
000000000000000000000000000000000000000000000000000000000000J>@[Z00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000OCUVj000000000000000000000000000000EH@:R_7@TYCB>lInjQ:I\#
<o6mSnjQ<;000000000000000A8CKn^]F9100000000000000000000000000000000000000000000004OS=000000000000000\#
00000UA:bR00000kVESH0aImG00000D6P3HchW1NknW]E00000000000000000000DfLa\`f;8c000000000000000000000`>8_\#
000000000000000000000000000000000000000000000_\4YO0000000000S21A\_k3Y[00000@VCo900000S8IMN0000000000\#
000000000000000000000000000000000002ZWWA0000000000TnK=900000000000000000000hQPaT000000000000000W7;kR\#
00000hd2IjcN19j00000000006KJ=2000001g1YeV4734Z0Q:c000000000000000[[A:Z0000000000000000000000000P<=6U\#
000000000000000keW7o00000000000000000000000000T?9K0000000000000000000000000000000000000000000001V4GE\#
00000000000000000000;9:m\00000X]E9R0000000000NeDSVZX19M0000000000000000000000000_gChP000000000000000\#
00000[`U?b0000000000000000000000000000000000000000000000000000000000000000000000000000ORC20000000000\#
0000020GBf=BRHP00000gQRcI00000000000000000000iLPA000000@7N4300000000000000000000g>G9:000000000000000\#
00000000000000000000000006MCo000000]U=ek000000000000000000000000000000000000000000000000000000000000\#
000000000000000OdKmf00000000000000000000hlA>]0000000000;N7a`00000gHIl:KW2@>k<5BE000000000000000_k1<O\#
0000000000oBWIG0000000000\0FAM0000000000O69PO00000000000000000000000000000000000AG::KoaMjU0000000000\#
0000000000000000000000000GDIJDB=KiFeXQ6\
"""#
