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
*ckte	Ê
*dade	Ê
*dades	Ê
*dalen	Ä	Ä
*ddes	Ê
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
*edde	Ê
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
*gade	Ê
*gades	Ê
*gata	Ä	Ä
*gatan	Ä	Ä
*gdes	Ê
*ggde	Ê
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
*jade	Ê
*jades	Ê
*journal	ÂÃ
*journalen	ÂÃ
*jury	D
*juryn	D
*kade	Ê
*kades	Ê
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
*ktes	Ê
*kullen	Ä	Ä
*lade	Ê
*lades	Ê
*langare	Ç	Ç
*langaren	Ç	Ç
*ldes	Ê
*leden	Ä	Ä
*liden	Ä	Ä
*lopp	5
*loppen	5
*loppet	5
*lunden	Ä	Ä
*made	Ê
*mades	Ê
*missbruk	Ç	Ç
*missbrukare	Ç	Ç
*missbrukaren	Ç	Ç
*missbruket	Ç	Ç
*mutation	Ç	Ç
*mutationen	Ç	Ç
*mördare	Ç	Ç
*mördaren	Ç	Ç
*nade	Ê
*nades	Ê
*ndes	Ê
*ngde	Ê
*nkte	Ê
*nämndens	e
*odde	Ê
*operation	Ç	Ç
*operationen	Ç	Ç
*opererad	Ç	Ç
*opererada	Ç	Ç
*opererade	Ç	Ç
*pade	Ê
*pades	Ê
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
*protokoll	Ê
*protokollet	Ê
*psykos	Ç	Ç
*psykosen	Ç	Ç
*ptes	Ê
*rade	Ê
*rades	Ê
*rdes	Ê
*ringen	Ä	Ä
*rkte	Ê
*rundan	Ä	Ä
*rånare	Ç	Ç
*rånaren	Ç	Ç
*sade	Ê
*sades	Ê
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
*stes	Ê
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
*tade	Ê
*tades	Ê
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
*ttes	Ê
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
*vade	Ê
*vades	Ê
*viken	Ä	Ä
*vreten	Ä	Ä
*väg	Ä	Ä
*vägen	Ä	Ä
*värde	O
*värdet	O
*värk	Ç	Ç
*värken	Ç	Ç
*vången	Ä	Ä
*ydde	Ê
*ällde	Ê
*ände	Ê
*ängen	Ä	Ä
*ätstörning	Ç	Ç
*ätstörningar	Ç	Ç
*ådde	Ê
*ångest	Ç	Ç
*ångesten	Ç	Ç
*årsdag	i
*årsdagen	i
*åsen	Ä	Ä
*ökte	Ê
*öpte	Ê
*örde	Ê
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
^friskriv	_Ë
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
a great number of		Ì
a large number of		Ì
a majority of		Ì
a significant number of		Ì
a-kassa	Ç	Ç
a-kassan	Ç	Ç
a-traktor	f
a-traktorer	f
a-traktorn	f
abort	Ç	Ç
aborten	Ç	Ç
abortion	Ç	Ç
above-mentioned		Ì
abovementioned		Ì
accomplish		Ì
accomplished		Ì
accomplishes		Ì
accordingly		Ì
account no		`
account number		`
accused of	Ç	Ç
acquire		Ì
acquired		Ì
acquires		Ì
act svenska kyrkan	d
action plan		Ã
add	Ç
add on	0	0
addict	Ç	Ç
addiction	Ç	Ç
additional		Ì
adekvat	Ì
adekvata	Ì
adhd	Ç	Ç
adhdn	Ç	Ç
adjacent to		Ì
administered		_
administrativt avseende	Í
adopterad från	Ç	Ç
adoptivbarn	Ç	Ç
adoptivbarnet	Ç	Ç
adrenalinpenna	Ç	Ç
adrenalinpennan	Ç	Ç
adressera frågan	Ì
adressera problemet	Ì
adresserar frågan	Ì
adresserar problemet	Ì
advantageous		Ì
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
aforementioned		Ì
aforesaid		Ì
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
ajournera	Ì
ajournerade	Ì
ajournerades	Ì
ajournerar	Ì
ajourneras	Ì
akademikerförbundet ssr	Ç	Ç
akavia	Ç	Ç
akt	Ã
akten	ÂÃ
aktivitetsersättning	Ç	Ç
aktivitetsersättningen	Ç	Ç
aktivitetsstöd	Ç	Ç
aktivitetsstödet	Ç	Ç
aktualisera	Ì
aktualiserade	Ì
aktualiserar	Ì
aktualiseras	Ì
aktualiserat	Ì
aktualiserats	Ì
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
aldrig	Ë
alight from		Ì
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
all welcome		È
alla åldrar	W
alldenstund	Ì
allenast	Ì
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
alleviate		Ì
alleviated		Ì
alleviates		Ì
alleviating		Ì
allsvenskan	5
allt du behöver göra	8
alltfort	Ì
alltjämt	Ì
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
ameliorate		Ì
ameliorated		Ì
amend		Ì
amended		Ì
amending		Ì
amends		Ì
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
anbefalla	Ì
anbefallde	Ì
anbefallen	Ì
anbefaller	Ì
anbefalls	Ì
anbud	5
anbuden	5
anbudet	5
anbudsgivare	5
anbudsgivaren	5
anbudsgivarerna	5
anbudstävling	0
anbudstävlingar	0
anbudstävlingen	0
ancillary		Ì
and concerning		Í
and win		38
andra pris	L
andra priset	L
andrapris	L
andrapriset	L
anför att	Ì
anför besvär	Ì
anföra besvär	Ì
anförde att	Ì
anfört att	Ì
ang	Ì
ang.	Ì
angående	Ì
anhålla om	Ì
anhållan	Ì
anhållen	Ç	Ç
anhåller om	Ì
anhållit	Ç	Ç
anhållit om	Ì
anhållits	Ç	Ç
anhållna	Ç	Ç
anhållne	Ç	Ç
anhöll	Ç	Ç
anhöll om	Ì
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
ankomma på	Ì
ankommer på	Ì
anlagsbärare	Ç	Ç
anlagsbäraren	Ç	Ç
anmoda	Ì
anmodade	Ì
anmodan	Ì
anmodar	Ì
anmodas	Ì
anmodat	Ì
anmäl	È
anmäl dig i kommentaren	6
anmäl dig i kommentarerna	6
anmäl dig i kommentarsfältet	6
anmälan	È
anmälan mot	Ã
anmälan om kränkande	Ã
anmäld till soc	Â
anmäld till socialtjänsten	Â
anmäler	È
anmälningen	È
anmälningsavgift	YZ
anmälningsavgiften	YZ
anmälningsavgifter	YZ
annat avseende	Í
annonseras	F
annorledes	Ì
announce		F
announced		F
announces		F
anordnad	_
anordnar	É
anordnas	_É
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
ansenlig	Ì
ansenliga	Ì
ansenligt	Ì
ansiktsigenkänning	Ç	Ç
ansiktsigenkänningen	Ç	Ç
anskaffa	Ì
anskaffade	Ì
anskaffar	Ì
anskaffas	Ì
anskaffat	Ì
ansluten	_
anslutet	_
anstalten	Ç	Ç
ansvar	_
ansvarar	_
ansvarig	_
ansvarigt	_
answer		6
ansök	È
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
ansökan senast	È
ansökan ska	È
antabus	Ç	Ç
antagen	Ê
antaget	Ê
anticipate		Ì
anticipated		Ì
anticipates		Ì
anticipating		Ì
antidepressiv medicin	Ç	Ç
antidepressiva	Ç	Ç
antidepressivan	Ç	Ç
antifa	Ç	Ç
anvisad plats	Ì
anvisade platser	Ì
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
apply before		È
apply by		È
apply now		È
apprise		Ì
apprised		Ì
approximately		Ì
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
are able to		Ì
are closed		É
are concerning		Í
are confidential		À
are in receipt of		Ì
are obliged to		Ì
are open		É
are required to		Ì
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
arrangerar	É
arrangeras	_É
arrangör	_
arrangören	_
arrangörens	e
arrangörer	_
arrested	Ç	Ç
arton	ST
artros	Ç	Ç
artrosen	Ç	Ç
arvode utgår	Ì
as a consequence of		Ì
as a refugee	Ç	Ç
as a result of		Ì
as regards		Ì
ascertain		Ì
ascertained		Ì
ascertains		Ì
asexuell	Ç	Ç
asexuelle	Ç	Ç
asfalteras in	É
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
assistance		Ì
assistans	Ç	Ç
assistansen	Ç	Ç
assistansersättning	Ç	Ç
assistansersättningen	Ç	Ç
assistanshund	Ç	Ç
assistanshunden	Ç	Ç
assistera	Ì
assisterade	Ì
assisterar	Ì
assisterat	Ì
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
at a later date		Ì
at present		Ì
at the present moment		Ì
at the present time		Ì
at this point in		Ì
at this time		Ì
at your earliest convenience		Ì
ateist	Ç	Ç
ateisten	Ç	Ç
atheist	Ç	Ç
att göra	_
att göra med	_
att lotta ut	C
attended		Ê
attributable to		Ì
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
av den anledningen	Ì
av den orsaken	Ì
av detta skäl	Ì
av religiösa skäl	Ç	Ç
avanza	`	`
avanzas	`	`
avge ett yttrande	Ì
avge yttrande	Ì
avger yttrande	Ì
avgift	Y
avgift utgår	Ì
avgiften	Y
avgifter	Y
avgiftning	Ç	Ç
avgiftningen	Ç	Ç
avgiftsfri	\Ì
avgiftsfria	\Ì
avgiftsfritt	\Ì
avgiva	Ì
avgiva yttrande	Ì
avgiver	Ì
avgives	Ì
avgörs	G
avhjälpa	Ì
avhjälper	Ì
avhjälps	Ì
avhjälpt	Ì
avhjälpte	Ì
avhjälptes	Ì
avhämta	Ì
avhämtade	Ì
avhämtar	Ì
avhämtas	Ì
avhämtats	Ì
avhämtning	Ì
avhämtningen	Ì
avhängig	Ì
avhängiga	Ì
avhängigt	Ì
avhålla sig från	Ì
avhåller sig från	Ì
avisera	Ì
aviserade	Ì
aviserar	Ì
aviseras	FÌ
aviserat	Ì
aviserats	Ì
avisering	Ì
aviseringar	Ì
aviseringen	Ì
avlade besök	Ì
avled	ÇÊ	Ç
avled hastigt	Ç	Ç
avliden	Ç	Ç
avlidit	Ç	Ç
avlidit hastigt	Ç	Ç
avlidna	Ç	Ç
avlidne	Ç	Ç
avlägga besök	Ì
avlägger besök	Ì
avse att	Ì
avseende	Ì
avseende vid	Í
avser att	Ì
avsevärd	Ì
avsevärda	Ì
avsevärt	Ì
avskedad	Ç	Ç
avskedade	Ç	Ç
avslag på ansökan	Ã
avslag på bistånd	Â
avslag på hans ansökan	Ã
avslag på hennes ansökan	Ã
avslag på sin ansökan	Ã
avslutas	GÉ
avslöjar	F
avslöjas	F
avstyrka	Ì
avstyrker	Ì
avstyrks	Ì
avstyrkt	Ì
avstyrkte	Ì
avstängd	ÇÉ	Ç
avstängd från skolan	ÃÇ	Ç
avstängd från undervisningen	Ç	Ç
avstängda	Ç	Ç
avstängdes från skolan	Ç	Ç
avstängning	Ã
avstängningen	Ã
avstängt	É
avstå ifrån att	Ì
avsåg att	Ì
avtjänade	Ç	Ç
avtjänar	Ç	Ç
avtjänat	Ç	Ç
avvakta	Ì
avvaktade	Ì
avvaktar	Ì
avvaktat	Ì
avvikelserapport	Â
avvikelserapporten	Â
avvisades	Ç	Ç
avvisningsbeslut	Ç	Ç
avvisningsbeslutet	Ç	Ç
avyttra	Ì
avyttrade	Ì
avyttrades	Ì
avyttrar	Ì
avyttras	Ì
avyttrat	Ì
avyttring	Ì
avyttringen	Ì
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
based upon		Í
bast	i
be advised that		Ì
be concerning		Í
beakta	Ì
beaktade	Ì
beaktar	Ì
beaktas	Ì
beaktat	Ì
beaktats	Ì
became		Ê
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
befintlig	Ì
befintliga	Ì
befintligt	Ì
before		G
began		Ê
begick ett brott	Ç	Ç
begick ett inbrott	Ç	Ç
begick ett mord	Ç	Ç
begick ett rån	Ç	Ç
begick självmord	Ç	Ç
begins		É
begravdes	Ê
begränsade	0
begränsade platser	È
begränsat antal	È
begått ett brott	Ç	Ç
begått ett inbrott	Ç	Ç
begått ett mord	Ç	Ç
begått ett rån	Ç	Ç
begått självmord	Ç	Ç
behandlingshem	Ç	Ç
behandlingshemmet	Ç	Ç
behind		_
behjälplig	Ì
behjälpliga	Ì
behjälpligt	Ì
behäftad	Ì
behäftade	Ì
behäftat	Ì
behöver du inte	9Ë
behöver hjälp med hygienen	Ç	Ç
behöver hjälp med matning	Ç	Ç
behöver hjälp med påklädning	Ç	Ç
behöver hjälp med toalettbesök	Ç	Ç
behöver inte	9Ë
behöver ni inte	9Ë
beivra	Ì
beivrar	Ì
beivras	Ì
beivrats	Ì
belagd med sekretess	À
belagda med sekretess	À
belagt med sekretess	À
belägen	Ì
beläget	Ì
belägna	Ì
belönar med	L
belönas med	L
bemyndiga	Ì
bemyndigade	Ì
bemyndigar	Ì
bemyndigas	Ì
bemyndigat	Ì
benbrott	Ç	Ç
benbrottet	Ç	Ç
benskörhet	Ç	Ç
benskörheten	Ç	Ç
benämna	Ì
benämnas	Ì
benämnd	Ì
benämnda	Ì
benämnde	Ì
benämner	Ì
benämns	Ì
benämnt	Ì
ber fem gånger	Ç	Ç
bereda möjlighet	Ì
bereda tillfälle	Ì
beredas möjlighet	Ì
beredas tillfälle	Ì
bereds möjlighet	Ì
bereds tillfälle	Ì
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
besitta	Ì
besitter	Ì
besked gällande	Ì
beslut av	Ê
beslut den	Ê
beslut från	Ê
beslut gällande	Ì
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
beslutad	Ê
beslutat	Ê
beslutet gällande	Ì
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
beslöt	Ê
best answer		D
best entries		D
best entry		D
best photo		D
best picture		D
bestrida kostnaden	Ì
bestrida kostnader	Ì
bestrida kostnaderna	Ì
bestrider kostnaden	Ì
beställ	[
besuttit	Ì
besvara	Ì
besvarade	Ì
besvarar	Ì
besvarat	Ì
besöksförbud	Ç	Ç
besöksförbudet	Ç	Ç
besörja	Ì
besörjde	Ì
besörjer	Ì
besörjt	Ì
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
betr	Ì
betr.	Ì
beträffande	Ì
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
bibehålla	Ì
bibehåller	Ì
bibehållit	Ì
bibehålls	Ì
bibehöll	Ì
bibliotekets	e
bibringa	Ì
bibringade	Ì
bibringar	Ì
bibringas	Ì
bic	`	`
bidra med	d
bidrag utgår	Ì
bidragsbrott	Ç	Ç
bidragsbrottet	Ç	Ç
bidragstagare	Ç	Ç
bidragstagaren	Ç	Ç
bifalla	Ì
bifaller	Ì
bifallit	Ì
bifallits	Ì
bifalls	Ì
biföll	Ì
bifölls	Ì
bil	f
bilagd	Ì
bilagda	Ì
bilagt	Ì
bilar	f
bilarna	f
bilarnas	f
bild från	Ê
bilden från	Ê
bilden är från	Ê
bilder från	Ê
bilderbok	m
bilderboken	m
bilderböcker	m
bilderna från	Ê
bilderna är från	Ê
bilen	f
bilens	f
bilförare	f
bilföraren	f
bilisten	f
biljett	KÈ
biljetten	K
biljetter	KÈ
biljetterna	KÈ
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
bilägga	Ì
bilägger	Ì
biläggs	Ì
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
bistod	Ì
bistå	Ì
biståndsansökan	Ã
biståndsbedömning	Ã
biståndsbedömningen	Ã
biståndsbeslut	ÂÃ
biståndsbeslutet	ÂÃ
biståndsorganisation	d
biståndsorganisationen	d
biståndsorganisationer	d
bistår	Ì
bistått	Ì
biträda	Ì
biträdde	Ì
biträder	Ì
biträtt	Ì
bjud in dina vänner	;<
bjud in en kompis	;<
bjud in en vän	;<
bjud in tre vänner	;<
bjud in två vänner	;<
bjuder	É
bjuder in	È
bjuder vi in	È
bjuds	É
bjuds in	È
bjöd	Ê
bjöds	Ê
blandade	0
blev	Ê
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
blir	É
blir mobbad	Ç	Ç
blir slagen	Ç	Ç
bliva	Ì
bliver	Ì
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
boka	[È
boka in	È
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
book a		È
book now		È
book your		È
bor	Å	Å
bor i bilen	Ç	Ç
bor i husvagn	Ç	Ç
bor i trappuppgången	Ç	Ç
bor i tält	Ç	Ç
borde inte berätta	Á
borde inte säga	Á
borderline	Ç	Ç
bordlade	Ì
bordlades	Ì
bordlagt	Ì
bordlägga	Ì
bordlägger	Ì
bordläggs	Ì
born		Ê
borrelia	Ç	Ç
borrelian	Ç	Ç
bortforsla	Ì
bortforslad	f
bortforslades	Ì
bortforslar	Ì
bortforslas	fÌ
bortforsling	Ì
bortskänkes	Ì
borttaga	Ì
borttagas	Ì
borttages	Ì
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
brann	Ê
brca	Ç	Ç
brca-genen	Ç	Ç
brca-mutation	Ç	Ç
brca-mutationen	Ç	Ç
brca1	Ç	Ç
brca1-genen	Ç	Ç
brca2	Ç	Ç
brca2-genen	Ç	Ç
breast cancer	Ç	Ç
brevledes	Ì
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
brought		Ê
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
bröt	Ê
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
bröts	Ê
buddhist	Ç	Ç
buddhisten	Ç	Ç
buddies		<
buddy		<
built		Ê
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
by means of		Ì
by virtue of		Ì
by-pass	Ç	Ç
byggde	Ê
byggdes	Ê
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
både rörande	Í
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
började	Ê
börjar	É
call upon		Í
called		F
called upon		Í
came		Ê
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
cease		Ì
ceased		Ì
ceases		Ì
celebrated		Ê
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
certifierade	0
cessation		Ì
chance to win		3
chans att	È
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
closes		GÉ
closing		G
club's		e
cochleaimplantat	Ç	Ç
cochleaimplantatet	Ç	Ç
coeliac disease	Ç	Ç
cognisant of		Ì
cognizant of		Ì
colon cancer	Ç	Ç
come along		È
come and		È
commence		Ì
commenced		Ì
commencement		Ì
commences		Ì
commencing		Ì
comment		6
committed suicide	Ç	Ç
communist	Ç	Ç
competition		2
competitions		2
concerning		Ì
concerta	Ç	Ç
concur		Ì
concurs		Ì
conditions		I
confidential		o
congratulations		4
connected		_
consequently		Ì
constitute		Ì
constituted		Ì
constitutes		Ì
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
correspondence		Ì
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
dags att	È
dags dato	Ì
dags för	È
dags igen	È
dagsböter	Ç	Ç
danske bank	`	`
danske banken	`	`
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
dated		Ê
daterad	Ê
daterat	Ê
de du	=
de rörande	Í
de som	=
de som vinner	E
deadline	G	G
deadlinen	G	G
deaf	Ç	Ç
dealade	Ç	Ç
dealar	Ç	Ç
debit card		c
debit cards		c
debitera	Ì
debiterade	Ì
debiterades	Ì
debiterar	Ì
debiteras	Ì
debiterat	Ì
debts	Ç	Ç
dec	H	H
december	H	H
decided		Ê
deem		Ì
deemed		Ì
deems		Ì
deeply concerning		Í
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
delar ut	0É
delas ut	É
delgav	Ì
delgavs misstanke	Ç	Ç
delges misstanke	Ç	Ç
delgiva	Ì
delgiver	Ì
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
deltaga	7Ì
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
deltager	Ì
deltar	7
deltog	Ê
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
demonstrate that		Ì
demonstrated that		Ì
demonstrates that		Ì
den du	=
den rörande	Í
den som	=
den som vill	9
den som vinner	E
den sökande	Ì
dependent upon		Í
depending upon		Í
deported	Ç	Ç
depressed	Ç	Ç
depression	Ç	Ç
depressionen	Ç	Ç
depressioner	Ç	Ç
deprimerad	Ç	Ç
deprimerada	Ç	Ç
deprimerade	Ç	Ç
deras vidkommande	Ì
despatch		Ì
despatched		Ì
despatches		Ì
despite the fact that		Ì
desslikes	Ì
destruera	Ì
destruerade	Ì
destruerar	Ì
destrueras	Ì
destruerat	Ì
det enda du behöver	8
det faktum att	Ì
det förhållandet att	Ì
det handlar om	0
det rörande	Í
det stora flertalet	Ì
det är sekretess	Á
detektera	Ì
detekterade	Ì
detekterar	Ì
detekteras	Ì
detekterat	Ì
detta avseende	Í
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
dialog gällande	Ì
dialogen gällande	Ì
dialys	Ç	Ç
dialysen	Ç	Ç
did		Ê
died		Ê
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
disabled persons		Í
disciplinärende	Ã
disciplinärendet	Ã
discontinue		Ì
discontinued		Ì
discontinues		Ì
disease	Ç	Ç
diskbråck	Ç	Ç
diskbråcket	Ç	Ç
diskrepans	Ì
diskrepansen	Ì
displaced persons		Í
disponera	Ì
disponerade	Ì
disponerar	Ì
disponerat	Ì
disseminate		Ì
disseminated		Ì
disseminates		Ì
disseminating		Ì
dissemination		Ì
ditt bidrag	d
divorced	Ç	Ç
djupt religiös	Ç	Ç
djupt rörande	Í
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
do not hesitate to		Ì
do not share		o
dog	ÇÊ
dog av nyfikenhet	0	0
dog av skam	0	0
dog av skratt	0	0
dog ut	0	0
domiciled in		Ì
don't miss		È
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
dra försorg	Í
dra tre vinnare	CE
dra två vinnare	CE
drack	Ê
draga	Ì
drager	Ì
drages	Ì
dragit försorg	Í
dragning	C
dragningen	C
dragningen är öppen	G
drar	C
drar försorg	Í
dras	C
draw		C
drawn		C
dressyrtävling	0
dressyrtävlingar	0
dressyrtävlingarna	0
dressyrtävlingen	0
dricker för mycket	Ç	Ç
drog	Ê
drog försorg	Í
drogberoende	Ç	Ç
drogberoendet	Ç	Ç
drogfri	Ç	Ç
drogfri i	Ç	Ç
drogfri sedan	Ç	Ç
drogproblem	Ç	Ç
drogproblemen	Ç	Ç
drogs	Ê
drogtest	Â
drogtestet	Â
drop-in	È
drop-inen	È
dropin	È
drug dealer	Ç	Ç
drunknade	Ç	Ç
drunknat	Ç	Ç
drus	Ç	Ç
drusen	Ç	Ç
dråp	Ç	Ç
dråpet	Ç	Ç
dröjsmål	Ì
dröjsmålet	Ì
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
due to the fact		Ì
dylik	Ì
dylika	Ì
dylikt	Ì
dyskalkyli	Ç	Ç
dyskalkylin	Ç	Ç
dyslektiker	Ç	Ç
dyslektikern	Ç	Ç
dyslexi	Ç	Ç
dyslexia	Ç	Ç
dyslexic	Ç	Ç
dyslexin	Ç	Ç
därav följer	Ì
därest	Ì
därigenom	Ì
därjämte	Ì
därom	Ì
därstädes	Ì
därstädes befintlig	Ì
därtill	Ì
därutinnan	Ì
därutöver	Ì
därvid	Ì
därvidlag	Ì
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
dömdes	ÇÊ	Ç
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
e.dyl	Ì
e.dyl.	Ì
each		M
eating disorder	Ç	Ç
effektivisera	Ì
effektiviserar	Ì
effektiviseras	Ì
effektiviserat	Ì
effektuera	Ì
effektuerade	Ì
effektuerar	Ì
effektueras	Ì
effektuerat	Ì
efterhöra	Ì
efterkom	Ì
efterkomma	Ì
efterkommer	Ì
efterkommit	Ì
efterleva	Ì
efterlevde	Ì
efterlever	Ì
efterlevnad	Ì
efterlevnaden	Ì
efterlevs	Ì
efterlevt	Ì
efterlyst	Ç	Ç
efterlysta	Ç	Ç
efterlyste	Ç	Ç
efterlängtade	0
egen profil	?
egen sida	?
egentligen får jag inte	Á
egentligen får vi inte	Á
egenvärde	0
egenvärdet	0
egna profil	?
egna sida	?
ehlers-danlos	Ç	Ç
ehuru	Ì
eight years		i
eighteen		ST
ej	Ë
ej för publicering	oÀ
ej för spridning	oÀ
ej för vidare spridning	oÀ
ej offentlig handling	oÀ
ej offentligt	o
ekonomiska problem	Ç	Ç
ekonomiskt avseende	Í
ekonomiskt bistånd	Ç	Ç
eksem	Ç	Ç
eksemet	Ç	Ç
el dylik	Í
el dylika	Í
el dylikt	Í
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
eliminera	Ì
eliminerade	Ì
eliminerar	Ì
elimineras	Ì
eliminerat	Ì
eljest	Ì
eller dylik	Í
eller dylika	Í
eller dylikt	Í
elskuld	Ç	Ç
elucidate		Ì
elucidates		Ì
elva år	i
elvaårig	i
elvaåriga	i
elvaårige	i
elvaåring	i
elvaåringen	i
email		6
emailed		F
emedan	Ì
emellertid	Ì
emotse	Ì
emotser	Ì
emotses	Ì
emotsett	Ì
emotsåg	Ì
emottaga	Ì
emottagas	Ì
emottager	Ì
emottages	Ì
emottas	Ì
en och var	Ì
en rörande	Í
enahanda	Ì
enclosed herewith		Ì
endast för behöriga	oÀ
endast för intern användning	oÀ
endast för internt bruk	oÀ
endast för tjänstebruk	oÀ
endast för vuxna	ST
endeavor		Ì
endeavour		Ì
endeavoured		Ì
endeavouring		Ì
endeavours		Ì
ended		Ê
endometrios	Ç	Ç
endometriosen	Ç	Ç
endorsed		_
endorsed by		B_
ends		GÉ
enkom	Ì
enl	Ì
enl.	Ì
enligt beslut	Ê
enligt gällande bestämmelser	Ì
enligt gällande föreskrifter	Ì
enligt säkerhetsskyddslagen	oÀ
enquire about		Ì
ensamkommande	Ç	Ç
ensamstående	Ç	Ç
ensure that		Ì
ensured that		Ì
ensures that		Ì
ensuring that		Ì
enter		67
enter to win		367
entlediga	Ì
entledigade	Ì
entledigar	Ì
entledigas	Ì
entledigats	Ì
entreprenörens	e
entries		7
entry		7
entry fee		YZ
entry fees		YZ
enumerate		Ì
enumerated		Ì
enumerates		Ì
envar	Ì
envisage		Ì
envisaged		Ì
envisages		Ì
enär	Ì
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
erforderlig	Ì
erforderliga	Ì
erforderligen	Ì
erforderligt	Ì
erfordra	Ì
erfordrade	Ì
erfordrades	Ì
erfordrar	Ì
erfordras	Ì
erfordrat	Ì
erfordrats	Ì
erhålla	Ì
erhållas	Ì
erhållen	Ì
erhåller	Ì
erhålles	Ì
erhållet	Ì
erhållit	Ì
erhållna	Ì
erhålls	Ì
erhöll	Ì
erinra	Ì
erinra om	Ì
erinrade om	Ì
erinran	Ì
erinrar	Ì
erinrar om	Ì
erinras om	Ì
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
erlade	Ì
erlagt	Ì
erlagts	Ì
erlägga	Ì
erläggande	Ì
erläggandet	Ì
erläggas	Ì
erlägger	Ì
erlägges	Ì
erläggs	Ì
erroneous		Ì
erroneously		Ì
ersättning utgår	Ì
ert vidkommande	Ì
esplanad	Ä	Ä
esplanaden	Ä	Ä
essentiell	Ì
essentiella	Ì
essentiellt	Ì
established		Ê
estimera	Ì
estimerad	Ì
estimerade	Ì
estimerar	Ì
estimeras	Ì
estimerat	Ì
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
ett ansenligt antal	Ì
ett avseende	Í
ett betydande antal	Ì
ett flertal	Ì
ett ringa antal	Ì
ett rörande	Í
ett stort antal	Ì
ett år	i
ettan	i
ettårig	i
ettåriga	i
ettårige	i
ettåring	i
ettåringen	i
evakueringsoperation	0	0
evakueringsoperationen	0	0
evaluera	Ì
evaluerade	Ì
evaluerar	Ì
evalueras	Ì
evaluerat	Ì
everyone is welcome		È
evicted	Ç	Ç
exkl	Ì
exkl.	Ì
expedite		Ì
expedited		Ì
expedites		Ì
expediting		Ì
expeditious		Ì
expeditiously		Ì
expelled	Ç	Ç
expenditure		Ì
expenditures		Ì
extra anpassningar	Ç	Ç
extra kromosom	Ç	Ç
extraöppet	É
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
f.n	Ì
f.n.	Ì
f.v.b.	Ì
f.ö	Ì
f.ö.	Ì
facebookkonto	0
facebookkonton	0
facebookkontot	0
facilitate		Ì
facilitated		Ì
facilitates		Ì
facilitating		Ì
facilitera	Ì
faciliterade	Ì
faciliterar	Ì
faciliterat	Ì
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
fanns	Ê
fanns att tillgå	Ì
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
fastställa	Ì
fastställas	Ì
fastställde	Ì
fastställdes	ÊÌ
fastställer	Ì
fastställs	Ì
fastställt	Ì
fastställts	Ì
fb	]	]
feasible		Ì
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
fick	Ê
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
film from		Ê
film från	Ê
filma	6
filmen	m	m
filmen från	Ê
filmen är från	Ê
filmens	m	m
filmer	m	m
filmerna	m	m
filmfilmen	m	m
fin rörande	Í
finalise		Ì
finalised		Ì
finalises		Ì
finalize		Ì
finalized		Ì
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
finnas att tillgå	Ì
finns att tillgå	Ì
finns möjlighet att	Ì
finns möjlighet till	Ì
finns möjligheten att	Ì
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
firar	É
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
firas	É
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
flertalet	Ì
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
for the duration of		Ì
for the purpose of		Ì
for the purposes of		Ì
for the reason that		Ì
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
formellt avseende	Í
formgivningstävling	0
formgivningstävlingen	0
forslas bort	f
forthwith		Ì
fortkörare	f
fortköraren	f
fortkörning	fÇ	Ç
fortkörningen	fÇ	Ç
fortlöpande	Ì
foster care	Ç	Ç
fosterfamilj	Ç	Ç
fosterfamiljen	Ç	Ç
fosterhem	Ç	Ç
fosterhemmet	Ç	Ç
fosterhemsplacerad	Ç	Ç
fosterhemsplacerade	Ç	Ç
fota	6
fotad	Ê
fotboja	Ç	Ç
fotbojan	Ç	Ç
foto från	Ê
fotografera	6
foton från	Ê
fotoperation	Ç	Ç
fotoperationen	Ç	Ç
fotot är från	Ê
fotskada	Ç	Ç
fotskadan	Ç	Ç
found guilty	Ç	Ç
founded		Ê
four years		i
fram till	G
framdeles	Ì
framgent	Ì
framlade	Ì
framlades	Ì
framlagt	Ì
framledes	Ì
framlägga	Ì
framlägger	Ì
framläggs	Ì
framställan	Ì
fraud		1
frauds		1
fraudsters		1
fredag	H
fredagen	H
fredagens	H
fredags	Ê
free		\
free admission		È
free entry		È
frekvent	Ì
frekventera	Ì
frekventerade	Ì
frekventerar	Ì
frekventeras	Ì
fri entré	È
fri inträde	È
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
fristående	_Ë
fritidsbuss	h
fritidsbussen	h
fritt entré	È
fritt inträde	È
frivilligt	9
from		U
frälsningsarmén	dÇ	Ç
frälsningsarméns	d
frälst	Ç	Ç
fråga gällande	Ì
frågan gällande	Ì
frågeställning	Ì
frågeställningar	Ì
frågeställningarna	Ì
frågeställningen	Ì
frågor gällande	Ì
frågorna gällande	Ì
från	U
frånskild	Ç	Ç
frånskilda	Ç	Ç
frånskilde	Ç	Ç
frånträda	Ì
frånträdde	Ì
frånträder	Ì
frånträtt	Ì
frånvaro	Ã
frånvaron	Ã
fsk	Ì
fullgjorde	Ì
fullgjort	Ì
fullgjorts	Ì
fullgör	Ì
fullgöra	Ì
fullgöras	Ì
fullgörs	Ì
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
furnish us with		Ì
furnish with		Ì
furnished with		Ì
furthermore		Ì
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
färdigställa	Ì
färdigställande	Ì
färdigställandet	Ì
färdigställas	Ì
färdigställde	Ì
färdigställdes	Ì
färdigställer	Ì
färdigställs	Ì
färdigställt	Ì
färdigställts	Ì
färdtjänst	Ç	Ç
färdtjänstbil	h
färdtjänstbilen	h
färdtjänsten	Ç	Ç
färgblind	Ç	Ç
färgblinda	Ç	Ç
fäst avseende	Í
fästa avseende	Í
fäste avseende	Í
fäster avseende	Í
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
född	Ê
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
födda	Ê
föddes	Ê
följ	6
följ med	È
följaktligen	Ì
föll	Ê
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
för den händelse	Ì
för den händelse att	Ì
för det fall	Ì
för det fall att	Ì
för din chans	8
för en chans	8
för erhållande av	Ì
för fullgörande av	Ì
för vinnande av	Ì
föranleda	Ì
föranledde	Ì
föranleder	Ì
föranleds	Ì
föranlett	Ì
föranmäl	È
föranmälan	È
föraren	f
förboka	È
förbrytare	Ç	Ç
förbrytaren	Ç	Ç
förbundets	e
före	G
förebringa	Ì
förebringar	Ì
föredragningslista	Ì
föredragningslistan	Ì
förefalla	Ì
förefaller	Ì
förefanns	Ì
förefinnas	Ì
förefinns	Ì
föreföll	Ì
föregående månad	Ì
föregående vecka	Ì
föregående år	Ì
förelegat	Ì
föreligga	Ì
föreliggande	Ì
föreligger	Ì
föreligger möjlighet	Ì
föreläser	É
förelåg	Ì
föreningens	e
förenämnda	Ì
föreskrev	Ì
föreskriva	Ì
föreskriven	Ì
föreskriver	Ì
föreskrivet	Ì
föreskrivit	Ì
föreskrivna	Ì
föreskrivs	Ì
föreställning	m
föreställningar	m
föreställningarna	m
föreställningen	m
företa	Ì
företaga	Ì
företager	Ì
företages	Ì
företagets	e
företagit	Ì
företar	Ì
företas	Ì
förete	Ì
företedde	Ì
företer	Ì
företog	Ì
företrädesvis	Ì
förett	Ì
förevisa	Ì
förevisade	Ì
förevisar	Ì
förevisas	Ì
förevisat	Ì
förfalla till betalning	Ì
förfaller till betalning	Ì
förfar	Ì
förfara	Ì
förfarande	Ì
förfarandet	Ì
förfaringssätt	Ì
förfaringssättet	Ì
förfoga över	Ì
förfogade över	Ì
förfogar över	Ì
förfogat över	Ì
förfor	Ì
förhandenvarande	Ì
förkyld	Ç	Ç
förkylda	Ç	Ç
förköp	È
förköpet	È
förlamad	Ç	Ç
förlamad av	0	0
förlamad inför	0	0
förlamada	Ç	Ç
förlamade	Ç	Ç
förlorade	Ê
förlossningsskada	Ç	Ç
förlossningsskadan	Ç	Ç
förmå	Ì
förmår	Ì
förordna	Ì
förordnad	Ì
förordnade	Ì
förordnande	Ì
förordnandet	Ì
förordnar	Ì
förordnas	Ì
förordnat	Ì
förordnats	Ì
förorsaka	Ì
förorsakade	Ì
förorsakar	Ì
förorsakas	Ì
förorsakat	Ì
förplikta	Ì
förpliktad	Ì
förpliktelse	Ì
förpliktelser	Ì
förpliktelserna	Ì
förpliktiga	Ì
förpliktigad	Ì
förpliktigade	Ì
förpliktigar	Ì
förpliktigas	Ì
förra	Ê
förrförra	Ê
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
förslag gällande	Ì
förslaget gällande	Ì
förslagsvis	Ì
förslitningsskada	Ç	Ç
förslitningsskadan	Ç	Ç
förslitningsskadaor	Ç	Ç
försorg	Ì
först med rätt svar	D
först till kvarn	DÈ
första pris	L
första priset	L
förstapris	L
förstapriset	L
förståndshandikappad	Ç	Ç
förståndshandikappada	Ç	Ç
förståndshandikappade	Ç	Ç
försvann	Ê
försvarsförbundet	Ç	Ç
försälja	Ì
försäljer	Ì
försäljs	Ì
försålde	Ì
försåldes	Ì
försålt	Ì
försåvitt	Ì
försökt ta livet av	Ç	Ç
försökt ta sitt liv	Ç	Ç
försökte ta livet av	Ç	Ç
försökte ta sitt liv	Ç	Ç
försörjningsstöd	Ç	Ç
försörjningsstödet	Ç	Ç
förteckning	Ì
förteckningar	Ì
förteckningarna	Ì
förteckningen	Ì
förtidspensionerad	Ç	Ç
förtidspensionerada	Ç	Ç
förtidspensionerade	Ç	Ç
förtidspensionär	Ç	Ç
förtidspensionären	Ç	Ç
förtroligt	o
förtäring	Ì
förutnämnda	Ì
förutvarande	Ì
förvaltare	Ç	Ç
förvaltare för	k
förvaltaren	Ç	Ç
förvaltarskap	k
förvaltarskapet	k
förvaltningens	e
förvärva	Ì
förvärvade	Ì
förvärvades	Ì
förvärvar	Ì
förvärvas	Ì
förvärvat	Ì
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
gav	Ê
gave		Ê
gavs	Ê
gay	Ç	Ç
ge ett bidrag	d
genbärare	Ç	Ç
genbäraren	Ç	Ç
gendefekt	Ç	Ç
gendefekten	Ç	Ç
gender dysphoria	Ç	Ç
generera	Ì
genererade	Ì
genererar	Ì
genereras	Ì
genererat	Ì
genetisk avvikelse	Ç	Ç
genetisk defekt	Ç	Ç
genetisk sjukdom	Ç	Ç
genmutation	Ç	Ç
genmutationen	Ç	Ç
genom att betala	8[
genom att handla	8[
genom att köpa	8[
genom att swisha	8[
genomför en analys	Ì
genomför en undersökning	Ì
genomför en utvärdering	Ì
genomföra en analys	Ì
genomföra en undersökning	Ì
genomföra en utvärdering	Ì
genomförandeplan	Ã
genomförandeplanen	Ã
genomförde en analys	Ì
genomförde en undersökning	Ì
genomförde en utvärdering	Ì
genomförs	É
genomgick	Ê
genomgick en operation	Ç	Ç
genomgick könskorrigering	Ç	Ç
genomgår en operation	Ç	Ç
genomgår könskorrigering	Ç	Ç
genomgått en operation	Ç	Ç
geografiskt avseende	Í
ges möjlighet att	Ì
ges möjligheten att	Ì
gestaltningstävling	0
gestaltningstävlingen	0
getting divorced	Ç	Ç
gick	Ê
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
giva	Ì
give consideration to		Ì
give-away	2	2
give-aways	2	2
giveaway	2K	2K
giveawayen	2K	2K
giveawayer	2K	2K
giveaways	2K	2K
giver	Ì
gives	Ì
gjorde	Ê
gjorde abort	Ç	Ç
gjorde en abort	Ç	Ç
gjorde en bedömning	Ì
gjorde en beställning	Ì
gjorde en förfrågan	Ì
gjorde en uppföljning	Ì
gjorde en utvärdering	Ì
gjorde en översyn	Ì
gjort abort	Ç	Ç
gjort en abort	Ç	Ç
gjort en bedömning	Ì
gjort en förfrågan	Ì
gjort en uppföljning	Ì
gjort en utvärdering	Ì
gjort en översyn	Ì
glaukom	Ç	Ç
glutenintolerans	Ç	Ç
glutenintoleransen	Ç	Ç
glutenintolerant	Ç	Ç
glutenintoleranta	Ç	Ç
glöm inte	È
gmail	Æ	Æ
goals		n
god insats	0
god man	Ç	Ç
god man för	k
godkänd	_
godkända	_
godkändes	Ê
godkänds	_
godkänns	_
godkänt	_
going forward		Ì
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
gratis att delta	È
gratis entré	È
gratis inträde	È
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
grep	ÇÊ
grep chansen	0	0
grep in	0	0
grep mikrofonen	0	0
grep ordet	0	0
grep pennan	0	0
grep tag	0	0
grep tillfället	0	0
greps	ÇÊ	Ç
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
gällande föreskrifter	Ì
gällde	Ê
gängkriminell	Ç	Ç
gängkriminelle	Ç	Ç
gängmedlem	Ç	Ç
gängmedlemmen	Ç	Ç
gängse	Ì
gärna	9
gärningsman	Ç	Ç
gärningsmannen	Ç	Ç
gästar	É
gästas	É
gå in i väggen	Ç	Ç
går av stapeln	É
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
går ut	É
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
gör en bedömning	Ì
gör en beställning	Ì
gör en förfrågan	Ì
gör en uppföljning	Ì
gör en utvärdering	Ì
gör en översyn	Ì
göra en bedömning	Ì
göra en beställning	Ì
göra en förfrågan	Ì
göra en uppföljning	Ì
göra en utvärdering	Ì
göra en översyn	Ì
ha möjlighet att	Ì
had		Ê
hade	Ê
hade det jobbigt hemma	Ç	Ç
hade det struligt hemma	Ç	Ç
hade det stökigt hemma	Ç	Ç
hade det svårt hemma	Ç	Ç
hade det tufft hemma	Ç	Ç
hade dött	Ç	Ç
hade för avsikt att	Ì
hade inte råd	Ç	Ç
hade knark i	Ç	Ç
hade kniv i	Ç	Ç
hade möjlighet att	Ì
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
handha	Ì
handhaft	Ì
handhar	Ì
handhas	Ì
handhavande	Ì
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
hans vidkommande	Ì
happened		Ê
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
har extraöppet	É
har f i	Ç	Ç
har för avsikt att	Ì
har hjälp av soc	Ç	Ç
har hjälp av socialtjänsten	Ç	Ç
har insatser av soc	Ç	Ç
har insatser av socialtjänsten	Ç	Ç
har inte råd	Ç	Ç
har knark i	Ç	Ç
har kniv i	Ç	Ç
har kvällsöppet	É
har möjlighet att	Ì
har möjligheten att	Ì
har narkotika i	Ç	Ç
har separerat	Ç	Ç
har skilt sig	Ç	Ç
har stängt	É
har stöd av soc	Ç	Ç
har stöd av socialtjänsten	Ç	Ç
har utsedd	4
har utsedda	4
har utsetts	4
har vapen i	Ç	Ç
har varit	Ê
har vi en vinnare	4E
har vunnit	4
har öppet	É
has been		Ê
has the ability to		Ì
has the opportunity to		Ì
has won		4
hava	Ì
have been		Ê
have the ability to		Ì
have the opportunity to		Ì
have won		4
haver	Ì
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
held		Ê
helgen som gick	Ê
helgen som var	Ê
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
hemmahörande	Ì
hemmasittare	Ç	Ç
hemmasittaren	Ç	Ç
hemofili	Ç	Ç
hemsjukvård	Ç	Ç
hemsjukvården	Ç	Ç
hemskickad	F
hemskickat	F
hemställa	Ì
hemställan	Ì
hemställde	Ì
hemställer	Ì
hemställs	Ì
hemställt	Ì
hemtjänst	Ç	Ç
hemtjänstbesök	Â
hemtjänstbesöket	Â
hemtjänsten	Ç	Ç
hemtjänstens	e
henceforth		Ì
henceforward		Ì
hennes vidkommande	Ì
hepatit	Ç	Ç
hepatit b	Ç	Ç
hepatit c	Ç	Ç
hepatiten	Ç	Ç
hepatitis	Ç	Ç
hepatitis b	Ç	Ç
hepatitis c	Ç	Ç
her account		`
her card		c
hereafter		Ì
hereby		Ì
herein		Ì
hereinafter		Ì
hereto		Ì
heretofore		Ì
hereunder		Ì
herewith		Ì
heterosexuell	Ç	Ç
heterosexuelle	Ç	Ç
hets mot folkgrupp	Ç	Ç
highly concerning		Í
hindu	Ç	Ç
hindun	Ç	Ç
his account		`
his card		c
historiskt avseende	Í
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
hitherto		Ì
hitintills	Ì
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
hjälpte	Ê
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
hjärtligt välkommen	È
hjärtligt välkomna	È
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
hoppas vi ses	È
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
huru	Ì
huruvida	Ì
husbil	f
hustrumisshandlare	Ç	Ç
hustrumisshandlaren	Ç	Ç
husvagn	f
husvagnar	f
husvagnarna	f
husvagnen	f
huvudperson	m
huvudpersonen	m
huvudsakligen	Ì
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
hädanefter	Ì
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
hämtas in	É
hänför sig till	Ì
hänföra sig till	Ì
hänförlig till	Ì
hänförliga till	Ì
hänförligt till	Ì
häng med	È
häng på	È
hänskjuta	Ì
hänskjuter	Ì
hänskjutit	Ì
hänskjuts	Ì
hänsköt	Ì
hänsynstagande	Ì
hänsynstaganden	Ì
hänvända sig till	Ì
hänvänder sig till	Ì
härav	Ì
härbärge	Ç	Ç
härbärget	Ç	Ç
härigenom	Ì
härmed	Ì
härom	Ì
häromdagen	Ê
härrör från	Ì
härröra från	Ì
härrörde från	Ì
härstädes	Ì
härutinnan	Ì
härutöver	Ì
härvid	Ì
härvidlag	Ì
hästsläp	f
hästsläpet	f
håller	É
hålls	É
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
höll	Ê
hölls	Ê
hör av oss	F
hör röster	Ç	Ç
hör vi av	F
hörande till	Ì
hörande under	Ì
hörapparat	Ç	Ç
hörapparaten	Ç	Ç
hörapparater	Ç	Ç
hörsamma	Ì
hörsammade	Ì
hörsammar	Ì
hörsammat	Ì
hörselnedsättning	Ç	Ç
hörselnedsättningen	Ç	Ç
hörselskada	Ç	Ç
hörselskadad	Ç	Ç
hörselskadada	Ç	Ç
hörselskadade	Ç	Ç
hörselskadan	Ç	Ç
i allt väsentligt	Ì
i anledning av	Ì
i annat fall	Ì
i anslutning till	Ì
i avseende på	Ì
i avsikt att	Ì
i avvaktan på	Ì
i avvaktan på att	Ì
i behörig ordning	Ì
i dag	H
i dagsläget	Ì
i de fall	Ì
i den mån	Ì
i den utsträckning	Ì
i det fall	Ì
i det fall att	Ì
i det närmaste	Ì
i detta avseende	Ì
i detta hänseende	Ì
i efterskott	Ì
i egenskap av	Ì
i en nära framtid	Ì
i en snar framtid	Ì
i enlighet med	Ì
i ett senare skede	Ì
i ett tidigt skede	Ì
i förekommande fall	Ì
i föreliggande fall	Ì
i förevarande fall	Ì
i går	Ê
i görligaste mån	Ì
i huvudsak	Ì
i händelse av	Ì
i händelse av att	Ì
i hög grad	Ì
i hög utsträckning	Ì
i konflikt med	Ç	Ç
i kväll	H
i likhet med	Ì
i linje med	Ì
i morgon	H
i möjligaste mån	Ì
i natt	H
i nuläget	Ì
i närtid	Ì
i pengar	N
i personlig konkurs	Ç	Ç
i relation till	Ì
i rollen som	m
i rättsligt hänseende	Ì
i samarbete med	B
i samband därmed	Ì
i samband härmed	ÌÍ
i samband med att	Ì
i samråd med vederbörande	Ì
i st.f.	Ì
i stor utsträckning	Ì
i strid med	Ì
i strid mot	Ì
i syfte att	Ì
i synnerhet	Ì
i termer av	Ì
i tillägg	Ì
i tillämpliga delar	Ì
i vederbörlig ordning	Ì
i viss mån	Ì
i viss utsträckning	Ì
i vårdnadstvist	Ç	Ç
i ändamål att	Ì
i.st.f.	Ì
iaktta försiktighet	Ì
iaktta största försiktighet	Ì
iakttag försiktighet	Ì
iakttaga	Ì
iakttaga försiktighet	Ì
iakttager	Ì
iakttages	Ì
ianspråkta	Ì
ianspråktaga	Ì
ianspråktagande	Ì
ianspråktagandet	Ì
ianspråktagit	Ì
ianspråktagna	Ì
ianspråktar	Ì
ianspråktas	Ì
ianspråktog	Ì
iban	`	`
iban-nr	`
iban-nummer	`
iban-nummert	`
ibs	Ç	Ç
ica bank	`	`
ica banken	`	`
icabanken	`	`
icke	ËÌ
icke binär	Í
icke binära	Í
icke desto mindre	Ì
icke kommersiell	Í
icke kommersiella	Í
icke kommersiellt	Í
icke medlemmar	Í
icke rökare	Í
icke vinstdrivande	Í
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
ifrågakomma	Ì
ifrågakommande	Ì
ifrågakommer	Ì
ifrågavarande	Ì
ig	]	]
igångsatt	Ì
igångsatte	Ì
igångsattes	Ì
igångsätta	Ì
igångsättande	Ì
igångsättandet	Ì
igångsätter	Ì
igångsätts	Ì
igår	Ê
ikano bank	`	`
ikano banken	`	`
ikläda sig	Ì
ikläder sig	Ì
ikraftträdande	Ì
ikraftträdandet	Ì
ikväll	H
ill	Ç	Ç
illness	Ç	Ç
immigrant	Ç	Ç
imorgon	H
implement		Ì
implemented		Ì
implementera	Ì
implementerade	Ì
implementerades	Ì
implementerar	Ì
implementeras	Ì
implementerat	Ì
implementering	Ì
implementeringen	Ì
implementing		Ì
implements		Ì
imprisoned	Ç	Ç
in a coma	Ç	Ç
in a timely manner		Ì
in accordance with		Ì
in addition to		Ì
in advance of		Ì
in association with		B
in close proximity to		Ì
in collaboration with		B
in compliance with		Ì
in conjunction with		Ì
in connection with		Ì
in consequence of		Ì
in custody	Ç	Ç
in debt	Ç	Ç
in excess of		Ì
in foster care	Ç	Ç
in hiding		l
in hospital	Ç	Ç
in jail	Ç	Ç
in lieu of		Ì
in order to		Ì
in partnership with		B
in prison	Ç	Ç
in receipt of		Ì
in regard to		Ì
in relation to		Ì
in respect of		Ì
in the absence of		Ì
in the amount of		Ì
in the course of		Ì
in the event of		Ì
in the event that		Ì
in the near future		Ì
in the process of		Ì
in the vicinity of		Ì
inasmuch as		Ì
inbegrep	Ì
inbegripa	Ì
inbegriper	Ì
inbegripit	Ì
inbegrips	Ì
inbetala	Ì
inbetalade	Ì
inbetalar	Ì
inbetalas	Ì
inbetalat	Ì
inbetalning	d
inbetalningar	d
inbetalningarna	d
inbetalningen	d
inbetalningskort	d
inbetalningskortet	d
inbjudan	È
inbjuder	È
inbjuds	È
inblandad	_
inblandade	_
inblandat	_
inbrott	Ç	Ç
inbrottet	Ç	Ç
inbrottstjuv	Ç	Ç
inbrottstjuven	Ç	Ç
inception		Ì
incitament	Ì
incitamenten	Ì
incitamentet	Ì
income support	Ç	Ç
incumbent on		Ì
incumbent upon		Ì
independent of		_Ë
indikera	Ì
indikerade	Ì
indikerar	Ì
indikerat	Ì
individuell plan	Ã
infarkt	Ç	Ç
infarkten	Ç	Ç
influensa	Ç	Ç
influensan	Ç	Ç
information gällande	Ì
informationen gällande	Ì
informed		F
informeras	F
införskaffa	Ì
införskaffade	Ì
införskaffar	Ì
införskaffas	Ì
införskaffat	Ì
inga	Ë
ingen	Ë
ingenting	Ë
inget	Ë
inget avseende	Í
inget krav	9
ingiva	Ì
ingiver	Ì
ingives	Ì
ingivits	Ì
inhandla	Ì
inhandlade	Ì
inhandlar	Ì
inhandlas	Ì
inhandlat	Ì
inhämta	Ì
inhämtade	Ì
inhämtar	Ì
inhämtas	Ì
inhämtat	Ì
inhämtats	Ì
initialt	Ì
initiate		Ì
initiated		Ì
initiates		Ì
initiating		Ì
initiera	Ì
initierade	Ì
initierades	Ì
initierar	Ì
initieras	Ì
initierat	Ì
inkl	Ì
inkl.	Ì
inkom	Ì
inkom med	Ì
inkomma	Ì
inkomma med	Ì
inkommande synpunkter	Ì
inkommen	Ì
inkommer	Ì
inkommer med	Ì
inkommet	Ì
inkommit	Ì
inkommit med	Ì
inkomna	Ì
inkomstskatt	R
inkomstskatten	R
inlagd	Ç	Ç
inlagda	Ç	Ç
inleder	É
inledningsvis	Ì
inleds	É
inloggningskonto	0
inloggningskonton	0
inloggningskontot	0
inlottning	0
inlottningen	0
inlämna	Ì
inlämnade	Ì
inlämnades	Ì
inlämnar	Ì
inlämnas	Ì
inlämnat	Ì
inlämnats	Ì
inlärningssvårigheter	Ç	Ç
innan	G
innefatta	Ì
innefattade	Ì
innefattar	Ì
innefattat	Ì
inneha	Ì
innehade	Ì
innehaft	Ì
innehar	Ì
innevarande	Ì
innevarande månad	Ì
innevarande termin	Ì
innevarande vecka	Ì
innevarande år	Ì
innevånare	Ì
innevånaren	Ì
innevånarna	Ì
inom en snar framtid	Ì
inom föreskriven tid	Ì
inom kort	0
inom ramen för	Ì
inom utsatt tid	Ì
insamla	Ì
insamlades	Ì
insamlar	Ì
insamlas	Ì
insamlats	Ì
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
insläpp	È
insläppet	È
insofar as		Ì
inspelad	Ê
insta	]	]
instagramkonto	0
instagramkonton	0
instagramkontot	0
instigate		Ì
instigated		Ì
instigates		Ì
instundande	Ì
inställd	È
inställda	È
insulin	Ç	Ç
insulinet	Ç	Ç
insulinpump	Ç	Ç
insulinpumpen	Ç	Ç
insända	Ì
insändas	Ì
insände	Ì
insänder	Ì
insändes	Ì
insänds	Ì
insänt	Ì
intaga	Ì
intagas	Ì
intager	Ì
intages	Ì
inte	Ë
inte desto mindre	Ì
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
intentionen	Ì
intentioner	Ì
intentionerna	Ì
inter alia		Ì
interim period		Ì
interimistisk	Ì
interimistiska	Ì
interimistiskt	Ì
intern	o
intern information	o
internal		o
internal only		oÀ
internal use only		oÀ
internt	o
intersexuell	Ç	Ç
intersexuelle	Ç	Ç
intet avseende	Í
intresseanmälan	È
intresserade	0
inträffade	Ê
intyget från	Ã
invandrarbakgrund	Ç	Ç
invandrarbakgrunden	Ç	Ç
invandrare	Ç	Ç
invandraren	Ç	Ç
inviger	É
invigs	É
invoice		d
invoices		d
iordningställa	Ì
iordningställande	Ì
iordningställandet	Ì
iordningställas	Ì
iordningställde	Ì
iordningställer	Ì
iordningställs	Ì
iordningställt	Ì
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
irrespective of		Ì
is able to		Ì
is classified		À
is closed		É
is concerning		Í
is confidential		À
is held		É
is in receipt of		Ì
is obliged to		Ì
is on		É
is open		É
is required to		Ì
islamist	Ç	Ç
islamisten	Ç	Ç
islamofob	Ç	Ç
isn't		Ë
iståndsatt	Ì
iståndsattes	Ì
iståndsätta	Ì
iståndsätter	Ì
iståndsätts	Ì
it concerning		Í
it is incumbent upon		Ì
it is requested that		Ì
it should be noted		Ì
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
jml	Ì
jml.	Ì
jobbigt hemma	Ç	Ç
join us		È
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
juridiskt avseende	Í
jury	D	D
juryn	D	D
juryns	D	D
jämlikt	Ì
jämte	Ì
jämväl	Ì
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
kom och	È
kom till användning	Ì
kom ut som	Ç	Ç
kom ut ur garderoben	Ç	Ç
kombi	f
kombin	f
komma till användning	Ì
komma till handa	Ì
komma tillhanda	Ì
komma ut som	Ç	Ç
kommentera	6
kommer att	É
kommer de	É
kommer den	É
kommer det	É
kommer du	É
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
kommer ni	É
kommer till användning	Ì
kommer ursprungligen från	Ç	Ç
kommer vi	É
kommersiellt avseende	Í
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
kommit till handa	Ì
kommit tillhanda	Ì
kommit ut som	Ç	Ç
kommit ut ur garderoben	Ç	Ç
kommunal	Ç	Ç
kommunals	Ç	Ç
kommunen lottar ut	3C
kommunens	e
kommunicering	Ì
kommuniceringen	Ì
kommuninnevånare	Ì
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
konkretisera	Ì
konkretiserar	Ì
konkretiseras	Ì
konkurrens	0
konstnärligt avseende	Í
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
kontinuerligt	Ì
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
kostnadsfri	\Ì
kostnadsfria	\Ì
kostnadsfritt	\Ì
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
kröntes	Ê
kulturellt avseende	Í
kunde	Ê
kunde inte betala elräkningen	Ç	Ç
kunde inte betala räkningar	Ç	Ç
kunde inte betala räkningarna	Ç	Ç
kungjorde	Ì
kungjort	Ì
kungör	Ì
kungöra	Ì
kungörs	Ì
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
kvalitetssäkra	Ì
kvalitetssäkrad	Ì
kvalitetssäkrar	Ì
kvalitetssäkras	Ì
kvarlämna	Ì
kvarlämnade	Ì
kvarlämnar	Ì
kvarlämnas	Ì
kvarlämnat	Ì
kvarstod	Ì
kvarstå	Ì
kvarstår	Ì
kvarstått	Ì
kvarvarande	Ì
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
kvällsöppet	É
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
köpte	Ê
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
la	Ê
ladda upp	6
laddplats	f
laddplatsen	f
lade	Ê
lades	Ê
lades in på psyket	Ç	Ç
lades in på sjukhus	Ç	Ç
lag	5
lagas in	É
lagen	5
laget	5
lagets	e
lagförd	Ç	Ç
lagförda	Ç	Ç
lagfördes	Ç	Ç
lagstadgad	Ì
lagstadgade	Ì
lagstadgat	Ì
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
last chance		È
last day		G
last day to		È
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
leverages		Ì
leveraging		Ì
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
liaise with		Ì
liaises with		Ì
liaising with		Ì
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
likaledes	Ì
likalydande	Ì
like		6
likvid	Ì
likviden	Ì
likväl	Ì
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
look upon		Í
looked upon		Í
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
lyfte	Ê
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
lämna in	È
lämna synpunkter	È
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
lämpligen	Ì
lämplighetsprov	Â
lämplighetsprovet	Â
lända till	Ì
länder till	Ì
länk	J
länkar	J
länkarna	J
länken	J
länsförsäkringar	`	`
länsförsäkringars	`	`
lärarförbundet	Ç	Ç
lärarnas riksförbund	Ç	Ç
lärde	Ê
lät	Ê
låg	Ê
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
lördags	Ê
lördagsöppet	É
löste	Ê
m.a.o	Ì
m.a.o.	Ì
m.a.p	Ì
m.a.p.	Ì
m.h.a	Ì
m.h.a.	Ì
m.t.p	Ì
m.t.p.	Ì
made		Ê
maestro	c	c
magnitude		Ì
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
make an application		Ì
make application		Ì
make provision for		Ì
mandatory		Ì
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
marginellt	Ì
markant	Ì
markanta	Ì
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
marscherar	É
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
med anledning av	Ì
med anledning av detta	Ì
med anledning härav	Ì
med avseende på	Ì
med avsikt att	Ì
med beaktande av	Ì
med brev	F
med e-post	F
med hänsyn tagen till	Ì
med i dragningen	78
med i lottningen	78
med i tävlingen	78
med i utlottningen	78
med mail	F
med med	7
med mejl	F
med omedelbar verkan	Ì
med sms	F
med telefon	F
med undantag av	Ì
med undantag för	Ì
med utgångspunkt från	Ì
med utgångspunkt i	Ì
meddelande	F
meddelanden	F
meddelandet	F
meddelar	F
meddelas	F
medelst	Ì
medför att	Ì
medföra att	Ì
medförde att	Ì
medfört att	Ì
medical record		ÂÃ
medical records		ÂÃ
medicinerades	Ç	Ç
medicinerar	Ç	Ç
medicineras	Ç	Ç
medicinskt avseende	Í
medieplattform	^
medieplattformar	^
medieplattformen	^
medtag	Ì
medtaga	Ì
medtagas	Ì
medtager	Ì
medtages	Ì
medverka	7
medvetslös	Ç	Ç
mejla	6
mejla in	È
mejla senast	È
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
merendels	Ì
merparten	Ì
merparten av	Ì
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
met		Ê
meta	]	]
metadon	Ç	Ç
metadonet	Ç	Ç
metadonprogrammet	Ç	Ç
metas	]	]
metastas	Ç	Ç
metastaser	Ç	Ç
methodologies		Ì
methodology		Ì
metodist	Ç	Ç
metodisten	Ç	Ç
mha	Ì
midnatt	H
midnight		H
midsommarafton	H
migrän	Ç	Ç
migränen	Ç	Ç
militäroperation	0	0
militäroperationen	0	0
miljömässigt avseende	Í
miljöpartiet	Ç	Ç
miljöpartist	Ç	Ç
miljöpartisten	Ç	Ç
minderårig	W
minderåriga	W
minnesanteckningar	Ê
minnesanteckningarna	Ê
minnesfond	d
minnesfonden	d
minnesproblem	Ç	Ç
minnesproblemen	Ç	Ç
minnessvårigheter	Ç	Ç
minns	Ê
minskad hörsel	Ç	Ç
minskad rörlighet	Ç	Ç
minskad syn	Ç	Ç
minst	U
minutes		Ê
miscarriage	Ç	Ç
missa inte	È
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
missing persons		Í
missionskyrkan	Ç	Ç
missiv	Ì
missivet	Ì
misstänker	Ç	Ç
misstänks	Ç	Ç
misstänkt	Ç	Ç
misstänkta	Ç	Ç
misstänkte	Ç	Ç
misstänktes	Ç	Ç
misstänkts	Ç	Ç
mitt vidkommande	Ì
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
modification		Ì
modifications		Ì
modified		Ì
modifies		Ì
modify		Ì
modifying		Ì
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
more concerning		Í
moreover		Ì
morfin	Ç	Ç
morfinet	Ç	Ç
mormon	Ç	Ç
mormonen	Ç	Ç
moskén	Ç	Ç
most comments		@
most concerning		Í
most followers		@
most hearts		@
most likes		@
most reactions		@
most reposts		@
most retweets		@
most shares		@
most views		@
most votes		D
mot bakgrund av	Ì
mot bakgrund av att	Ì
mot bakgrund härav	Ì
mot denna bakgrund	Ì
mot pengar	N
mot tystnadsplikten	Á
mot uppvisande av	Ì
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
mottaga	Ì
mottagas	Ì
mottager	Ì
mottages	Ì
mottog	Ê
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
muntligen	Ì
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
mycket rörande	Í
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
måhända	Ì
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
målsättning	Ì
målsättningar	Ì
målsättningarna	Ì
målsättningen	Ì
månaden slut	H
månadens slut	H
månaders fängelse	Ç	Ç
måndag	H
måndagen	H
måndagens	H
måndags	Ê
mår dåligt	Ç	Ç
mår jättedåligt dåligt	Ç	Ç
mår mycket dåligt	Ç	Ç
mår psykiskt dåligt	Ç	Ç
mår så dåligt	Ç	Ç
mår väldigt dåligt	Ç	Ç
måste	Ê
måste du inte	9Ë
måste inte	9Ë
måste ni inte	9Ë
mått dåligt	Ç	Ç
mått mycket dåligt	Ç	Ç
möjliggjorde	Ì
möjliggjort	Ì
möjliggör	Ì
möjliggöra	Ì
möjliggörande	Ì
möjliggörandet	Ì
möjliggörs	Ì
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
möts	É
mötte	Ê
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
necessitate		Ì
necessitated		Ì
necessitates		Ì
nedan angivna	Ì
nedanstående	Ì
nedbringa	Ì
nedbringades	Ì
nedbringar	Ì
nedsatt hörsel	Ç	Ç
nedsatt rörlighet	Ç	Ç
nedsatt syn	Ç	Ç
nedsövd	Ç	Ç
nedtaga	Ì
nedtages	Ì
nedtagning av	Ì
needs assessment		Â
negativt avseende	Í
neither		Ë
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
never		Ë
nevertheless		Ì
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
no		Ë
no later than		G
no purchase necessary		\
nominera	6
non-binary	Ç	Ç
nonetheless		Ì
noon		H
noonans syndrom	Ç	Ç
nordea	`	`
nordeas	`	`
nordiska motståndsrörelsen	Ç	Ç
not		Ë
not allowed to tell		Á
not for distribution		oÀ
not for public release		oÀ
not for publication		oÀ
not supposed to tell		Á
not to be shared		oÀ
notification of		Ì
notified		FÌ
notifies		Ì
notify		FÌ
notifying		Ì
notwithstanding		Ì
nov	H	H
novel		m
novels		m
november	H	H
npf	Ç	Ç
nu är det dags	È
number plate		g
number plates		g
numerous		Ì
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
nyligen	Ê
nynazist	Ç	Ç
nynazisten	Ç	Ç
nyskild	Ç	Ç
nysvensk	Ç	Ç
nysvenska	Ç	Ç
nysvenske	Ç	Ç
nytt hjärta	Ç	Ç
nytt knä	Ç	Ç
nyttja	Ì
nyttjade	Ì
nyttjades	Ì
nyttjande	Ì
nyttjandet	Ì
nyttjar	Ì
nyttjas	Ì
nyttjat	Ì
nyttjats	Ì
nyårsafton	H
nämn	;
närmast rätt svar	D
närmast vinner	D
närvara	Ì
närvara vid	Ì
närvarade	Ì
närvarade vid	Ì
närvarar	Ì
närvarar vid	Ì
närvarat	Ì
närvarat vid	Ì
nästkommande	Ì
någon	=
något avseende	Í
något dylikt	Í
några	=
nån	=
nödgades	Ì
nödgas	Ì
nödgats	Ì
o.dyl	Ì
o.dyl.	Ì
o.likn.	Ì
o.s.a	ÈÌ
o.s.a.	ÈÌ
oaktat	Ì
oberoende	_Ë
obesitas	Ç	Ç
obotligt sjuk	Ç	Ç
obtain		Ì
obtained		Ì
obtaining		Ì
obtains		Ì
ocd	Ç	Ç
och dylik	Í
och dylika	Í
och dylikt	Í
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
ofördröjligen	Ì
oförtövat	Ì
ogiltig frånvaro	Ç	Ç
okt	H
oktober	H
olaga hot	Ç	Ç
olovlig körning	Ç	Ç
om du vill	9
om ni vill	9
ombesörja	Ì
ombesörjas	Ì
ombesörjde	Ì
ombesörjer	Ì
ombesörjes	Ì
ombesörjs	Ì
ombesörjt	Ì
ombesörjts	Ì
omfattas av sekretess	À
omfattas av sekretessen	À
omfattas av tystnadsplikt	À
omfattas av tystnadsplikten	À
omförmäld	Ì
omförmälda	Ì
omförmält	Ì
omgående	Ì
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
on a daily basis		Ì
on a monthly basis		Ì
on a regular basis		Ì
on a weekly basis		Ì
on a yearly basis		Ì
on an annual basis		Ì
on bail	Ç	Ç
on benefits	Ç	Ç
on condition that		Ì
on parole	Ç	Ç
on probation	Ç	Ç
on receipt of		Ì
on sick leave	Ç	Ç
on strike	Ç	Ç
on the grounds that		Ì
on the part of		Ì
on welfare	Ç	Ç
once upon		Í
one years		i
onsdag	H
onsdagen	H
onsdagens	H
onsdags	Ê
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
opened		Ê
opens		É
opera	m
operan	m
operation	Ç	Ç
operational as of		Ì
operationalisera	Ì
operationaliserar	Ì
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
optimise		Ì
optimised		Ì
optimises		Ì
optimize		Ì
optional		9
ordinarie pris	O
ordnar	É
ordnas	É
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
osa	ÈÌ
oss emellan sagt	Á
osteoporos	Ç	Ç
osteoporosen	Ç	Ç
otrogen	Ç	Ç
otroligt rörande	Í
our		e
outlook	Æ	Æ
ovan angivna	Ì
ovan nämnda	Ì
ovannämnd	Ì
ovannämnda	Ì
ovannämnt	Ì
ovanstående	Ì
over		SU
ovillkorligen	Ì
owing to the fact		Ì
p-bot	f
p-boten	f
p-böter	f
p-böterna	f
p-plats	f
p-platsen	f
p.s.s.	Ì
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
participate in		Ì
participated in		Ì
participates in		Ì
participating in		Ì
participation in		Ì
particulars		Ì
partimedlem	Ç	Ç
partimedlemmen	Ç	Ç
partner	B
partnern	B
party member	Ç	Ç
passa på	È
passed away	Ç	Ç
pay		[
payment card		c
payment cards		c
payments from abroad		d
pedagogisk kartläggning	Ã
pedagogiskt avseende	Í
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
per annum	Ì	Ì
per brev	F
per diem		Ì
per e-post	F
per mail	F
per mejl	F
per omgående	Ì
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
persons		Ì
pertaining to		Ì
pertains to		Ì
peugeot	f	f
peugeoten	f	f
pg	b
pg-nr	b
photo from		Ê
photos from		Ê
pick		C
picked		C
picks		C
picture book		m
picture from		Ê
pictures from		Ê
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
places left		È
plan	Ä	Ä
planerade	0
planerar	É
planeras	É
planläggas	Ì
planläggs	Ì
plate number		g
platform		^
platforms		^
plats	Ä	Ä
platser kvar	È
plattform	^
plattformar	^
plattformarna	^
plattformen	^
plattformens	^
play about		m
pleaded guilty	Ç	Ç
please be advised that		Ì
please find attached		Ì
please find enclosed		Ì
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
positivt avseende	Í
possess		Ì
possessed		Ì
possesses		Ì
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
praktiskt avseende	Í
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
preventiv	Ì
preventiva	Ì
preventivt	Ì
previous to		Ì
pricka in	È
primärt	Ì
prior to		Ì
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
problematik	Ì
problematiken	Ì
problematisk skolfrånvaro	Ç	Ç
problemställning	Ì
problemställningar	Ì
problemställningarna	Ì
problemställningen	Ì
processa	Ì
processar	Ì
processas	Ì
procure		Ì
procured		Ì
procures		Ì
procuring		Ì
projekttävling	0
projekttävlingar	0
projekttävlingen	0
promulgate		Ì
promulgated		Ì
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
protokoll	Ê
protokollen	Ê
protokollet	Ê
protonmail	Æ	Æ
provided that		Ì
providing that		Ì
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
publicerad	FÊ
publicerar	F
publiceras	F
publicerat	Ê
published		FÊ
pupil		W
pupils		W
purchase		[Ì
purchased		Ì
purchases		Ì
purchasing		Ì
pursuant to		Ì
på basis av	Ì
på daglig basis	Ì
på det att	Ì
på ett sådant sätt	Ì
på förekommen anledning	Ì
på grund av att	Ì
på grund av hedersförtryck	Ç	Ç
på grund av hedersvåld	Ç	Ç
på grund av mobbning	Ç	Ç
på grund av mobbningen	Ç	Ç
på grund av våld	Ç	Ç
på grund därav	Ì
på grund härav	Ì
på inga sätt	Ë
på inga vis	Ë
på inget sätt	Ë
på inget vis	Ë
på intet sätt	Ë
på intet vis	Ë
på kort	0
på motsvarande sätt	Ì
på månadsbasis	Ì
på regelbunden basis	Ì
på så sätt att	Ì
på veckobasis	Ì
på årlig basis	Ì
på årsbasis	Ì
påbjuda	Ì
påbjuden	Ì
påbjuder	Ì
påbjuds	Ì
påbörja	Ì
påbörjade	Ì
påbörjades	Ì
påbörjar	Ì
påbörjas	ÉÌ
påbörjat	Ì
påbörjats	Ì
påföljande dag	Ì
påföljande vecka	Ì
påföljande år	Ì
pågår	GÉ
påkalla	Ì
påkalla hjälp	Í
påkalla uppmärksamhet	Í
påkalla uppmärksamheten	Í
påkallad	Ì
påkallade	Ì
påkallade hjälp	Í
påkallade uppmärksamhet	Í
påkallade uppmärksamheten	Í
påkallar	Ì
påkallar hjälp	Í
påkallar uppmärksamhet	Í
påkallar uppmärksamheten	Í
påkallas	Ì
påkallat	Ì
påskafton	H
påtala	Ì
påtalade	Ì
påtalar	Ì
påtalas	Ì
påtalat	Ì
påtalats	Ì
påverkad av alkohol	Ç	Ç
påverkad av droger	Ç	Ç
påvisa	Ì
påvisade	Ì
påvisar	Ì
påvisat	Ì
queer	Ç	Ç
quite concerning		Í
radiohjälpen	d
radiohjälpens	d
raffle		2C
random		C
randomly		C
rapist	Ç	Ç
rapport från	Ê
rasist	Ç	Ç
rasisten	Ç	Ç
rattfull	fÇ	Ç
rattfulla	f
rattfylleri	Ç	Ç
rattfylleriet	Ç	Ç
rattfyllerist	fÇ	Ç
rattfylleristen	fÇ	Ç
rattonykter	Ç	Ç
received		Ê
red cross		d
reducera	Ì
reducerade	Ì
reducerar	Ì
reduceras	Ì
reducerat	Ì
reducerats	Ì
referat	Ê
referatet	Ê
refugee	Ç	Ç
reg no		g
reg nr	g
reg number		g
reg nummer	g
reg-nr	g
reg.nr	g
reg.nummer	g
regarding		Ì
regionens	e
regions	e
register before		È
register by		È
register now		È
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
regler gällande	Ì
reglerna	I
reglerna gällande	Ì
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
reimburse		Ì
reimbursed		Ì
reimbursement		Ì
reimburses		Ì
reiterate		Ì
reiterated		Ì
reiterates		Ì
rekommenderad ålder	m
rekommenderas från	m
rekvirera	Ì
rekvirerade	Ì
rekvirerar	Ì
rekvireras	Ì
rekvirerat	Ì
relegerad	Ç	Ç
religiös	Ç	Ç
religiös tillhörighet	Ç	Ç
religiös tro	Ç	Ç
religiös uppfattning	Ç	Ç
religiös övertygelse	Ç	Ç
religiösa skäl	Ç	Ç
religiösa övertygelse	Ç	Ç
remainder		Ì
remiss	Ã
remissen	Ã
remittance		Ì
remittances		Ì
remuneration		Ì
renault	f	f
renaulten	f	f
render assistance		Ì
renhållningsfordon	h
renhållningsfordonet	h
reply		6
reported to the police	Ç	Ç
repost	:	:
reposta	:
requisite		Ì
resande	Ç
rescind		Ì
rescinded		Ì
reshare		:
reside		Ì
resided		Ì
resides	Å	ÅÌ
residing	Å	ÅÌ
resp	Ì
resp.	Ì
responsible		_
reste	Ê
resultat	EnÊ
resultaten	nÊ
resultatet	EnÊ
resultera i	Ì
resulterade i	Ì
resulterar i	Ì
resulterat i	Ì
results		nÊ
resurs bank	`	`
resurs banken	`	`
retain		Ì
retained		Ì
retains		Ì
retts syndrom	Ç	Ç
returnera	Ì
returnerade	Ì
returnerar	Ì
returneras	Ì
returnerat	Ì
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
riktigt rörande	Í
riktlinjer gällande	Ì
ring	F
ringer	F
rings	F
rings upp	F
riskerar utvisas	Ç	Ç
rita	6
ritalin	Ç	Ç
rivs in	É
rolig rörande	Í
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
rutiner gällande	Ì
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
rättsligt avseende	Í
rättspsyk	Ç	Ç
rättspsyken	Ç	Ç
råd gällande	Ì
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
rörande	Ì
rörande berättelse	Í
rörande detta	Ì
rörande enig	Í
rörande eniga	Í
rörande enigt	Í
rörande enkelt	Í
rörande film	Í
rörande historia	Í
rörande men	Í
rörande mening	Í
rörande möte	Í
rörande och	Í
rörande scen	Í
rörande skildring	Í
rörande tacksam	Í
rörande tal	Í
rörande ögonblick	Í
rörande överens	Í
rörelsehinder	Ç	Ç
rörelsehindrad	Ç	Ç
rörelsehindrada	Ç	Ç
rörelsehindrade	Ç	Ç
rörelsehindret	Ç	Ç
rörelsenedsättning	Ç	Ç
rörelsenedsättningen	Ç	Ç
rösta	6
rösta senast	È
röstar	DÉ
röstas	D
rötter från	Ç	Ç
rötter i	Ç	Ç
s.k	Ì
s.k.	Ì
sa	Ê
saab	f	f
saaben	f	f
sac	Ç	Ç
sade	Ê
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
samlas	É
samlas in	É
samlokalisera	Ì
samlokaliserad	Ì
samlokaliserar	Ì
samlokaliseras	Ì
samlokalisering	Ì
samma avseende	Í
sammankomst	Ì
sammankomsten	Ì
sammankomster	Ì
sammanlagda	P
sammanlagt	P
samråd gällande	Ì
samrådet gällande	Ì
samröre	_
samtalsstöd	Ã
samtalsstödet	Ã
samtliga	Ì
samtligas	Ì
sandbil	h
sandbilar	h
sandbilen	h
saneringsoperation	0	0
saneringsoperationen	0	0
satanist	Ç	Ç
satanisten	Ç	Ç
satt	Ê
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
satte	Ê
satte eld på	Ç	Ç
saturday		H
save the children		d
save the date	È	È
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
sedan dess	Ê
sedermera	Ì
sedvanlig	Ì
sedvanliga	Ì
sedvanligen	Ì
sedvanligt	Ì
see you		È
seen the counsellor		Â
seen the psychologist		Â
seger	5
segern	5
segrade	5Ê
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
senarelades	Ì
senarelagd	Ì
senarelagt	Ì
senarelägga	Ì
senareläggas	Ì
senarelägger	Ì
senareläggs	Ì
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
serverar	É
serveras	É
serveringstillstånd	5
serveringstillståndet	5
servicebostad	Ç	Ç
servicebostaden	Ç	Ç
ses vi	È
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
should you require		Ì
should you wish to		Ì
shouldn't tell you		Á
sick	Ç	Ç
sick of	0	0
sicklecellsjuka	Ç	Ç
sign up		È
signifikant	Ì
signifikanta	Ì
sikh	Ç	Ç
sikhen	Ç	Ç
simtävling	0
simtävlingar	0
simtävlingarna	0
simtävlingen	0
simultant	Ì
sina rötter i	Ç	Ç
sis-hem	Ç	Ç
sis-hemmet	Ç	Ç
sista	G
sista anmälningsdag	È
sista anmälningsdagen	È
sista ansökningsdag	È
sista ansökningsdagen	È
sista chansen	GÈ
sista dag	GÉ
sista dagarna	G
sista dagen	GÉ
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
sjöng	Ê
sjönk	Ê
sjösjuk	0	0
sjösjuka	0	0
ska	É
ska egentligen stanna	Á
ska ej spridas	oÀ
ska inte spridas	oÀ
ska omhändertas	Â
ska skilja sig	Ç	Ç
ska utvisas	Ç	Ç
ska vara inne	È
skadad	Ç	Ç
skadad av	0	0
skadade sig allvarligt	Ç	Ç
skadade sig svårt	Ç	Ç
skadar sig själv	Ç	Ç
skadat sig allvarligt	Ç	Ç
skadat sig svårt	Ç	Ç
skadegörelse	Ç	Ç
skadegörelsen	Ç	Ç
skall	ÉÌ
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
skedde	Ê
sker	É
skicka	6
skicka in	È
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
skrev	Ê
skrevs	Ê
skriftlig varning	ÃÇ	Ç
skriftligen	Ì
skriv	6
skriv in	È
skriv upp	È
skrivelse	Ì
skrivelsen	Ì
skrivelser	Ì
skrivelserna	Ì
skriven	Ê
skriver till	F
skriver vi till	F
skrivet	Ê
skrivsvårigheter	Ç	Ç
skrotbil	f
skulder	Ç	Ç
skulderna	Ç	Ç
skuldsanering	Ç	Ç
skuldsaneringen	Ç	Ç
skuldsatt	Ç	Ç
skuldsatta	Ç	Ç
skuldsatte	Ç	Ç
skulle	Ê
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
skynda dig	È
skynda er	È
skyndsamt	Ì
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
sköt	Ê
slagit henne	Ç	Ç
slagit honom	Ç	Ç
slagit sin	Ç	Ç
slagit sönder	Ç	Ç
slagit sönder alla	0	0
slagit sönder rekordet	0	0
slagit sönder ägg	0	0
slagsmål	Ç	Ç
slagsmålet	Ç	Ç
slippa	Ë
slog	Ê
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
slogs	Ê
slump	C
slumpar	C
slumpas	C
slumpen	C
slumpmässig	C
slumpmässigt	C
slumpvis	C
slutade	Ê
slutade dricka	Ç	Ç
slutade knarka	Ç	Ç
slutar	GÉ
slutat dricka	Ç	Ç
slutat knarka	Ç	Ç
slutdag	G
slutdagen	G
slutdatum	G
slutför	Ì
slutföra	Ì
slutföras	Ì
slutförde	Ì
slutfördes	Ì
slutförs	Ì
slutfört	Ì
sluttid	G
sluttiden	G
släckbil	h
släckbilen	h
släp	f
släpen	f
släpet	f
släpkärra	f
släpkärran	f
släpper	É
släpps	É
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
snarast möjligt	Ì
snarligen	Ì
snart är det	È
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
so as to		Ì
so concerning		Í
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
socialt avseende	Í
socialt medium	^
socialt nätverk	^
socialt nätverket	^
solely		Ì
som asylsökande	Ç	Ç
som betalar	8[
som bokar	8[
som bokat	8[
som båtflykting	Ç	Ç
som en följd av	Ì
som en konsekvens av	Ì
som ensamkommande	Ç	Ç
som ett led i	Ì
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
sopas in	É
sopbil	h
sopbilar	h
sopbilen	h
sopmaskin	h
sopmaskinen	h
sort code		`
sos barnbyar	d
sosse	Ç	Ç
sossen	Ç	Ç
sov	Ê
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
spelar	É
spelas	É
spelas av	m
spelberoende	Ç	Ç
spelberoendet	Ç	Ç
spelskulder	Ç	Ç
spite of the fact		Ì
spolas in	É
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
sprang	Ê
spreds	Ê
språkligt avseende	Í
språkstörning	Ç	Ç
språkstörningen	Ç	Ç
spänn	Q
spörsmål	Ì
spörsmålen	Ì
spörsmålet	Ì
ssr	Ç	Ç
ssu	Ç	Ç
st	M
st.	M
stadens	e
stadfäst	Ì
stadfästa	Ì
stadfäste	Ì
stadfäster	Ì
stadigvarande	Ì
stads	e
stadsjeep	f
stadsjeepen	f
stadsmissionen	d
stadsmissionens	d
stakeholder engagement		Ì
stal	ÇÊ	Ç
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
stals	Ê
starroperation	Ç	Ç
starroperationen	Ç	Ç
startar	É
startavgift	YZ
startavgiften	YZ
startavgifter	YZ
started		Ê
startelva	n
startelvan	n
startlista	5
startlistan	5
starts		É
statistiskt avseende	Í
statslös	Ç	Ç
statslöse	Ç	Ç
statutory obligation		Ì
steg	Ê
stegbil	h
stegbilen	h
steril	Ç	Ç
stiftelsens	e
stig	Ä	Ä
stigen	Ä	Ä
stipendiefond	d
stipendiefonden	d
stipulate		Ì
stipulated		Ì
stipulates		Ì
stipulera	Ì
stipulerad	Ì
stipulerade	Ì
stipulerar	Ì
stipuleras	Ì
stod	Ê
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
stort tack	Ê
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
stundom	Ì
styck	M
städoperation	0	0
städoperationen	0	0
städse	Ì
ställningstagande	Ì
ställningstaganden	Ì
ställningstagandet	Ì
ställs in	É
stängdes av	Ã
stängdes av från skolan	Ç	Ç
stänger	GÉ
stängs	É
stängts av	Ã
stängts av från skolan	Ç	Ç
stå till buds	Ì
stå till förfogande	Ì
står till buds	Ì
står till ditt förfogande	Ì
står till ert förfogande	Ì
står till förfogande	Ì
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
subject to the provisions		Ì
submit		6
submit a		Ì
submit an		Ì
submit your		Ì
subscribe		A
subscriber		A
subscribers		A
subsequent to		Ì
subsequently		Ì
substantial		Ì
substantially		Ì
substantiell	Ì
substantiella	Ì
substantiellt	Ì
substituera	Ì
substituerade	Ì
substituerar	Ì
substitueras	Ì
successivt	Ì
sufficient		Ì
suicidal	Ç	Ç
suicidale	Ç	Ç
suicidförsök	Ç	Ç
suicidförsöket	Ç	Ç
sulf	Ç	Ç
sunday		H
sunni muslim	Ç	Ç
sunnimuslim	Ç	Ç
sunnimuslimen	Ç	Ç
supplementary		Ì
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
svara senast	È
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
synergies		Ì
synergy		Ì
synnedsättning	Ç	Ç
synnedsättningen	Ç	Ç
synnerligen	Ì
synpunkter gällande	Ì
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
säbo	Ì
säg inget till någon	Á
säkerhetsskyddsklassad	oÀ
säkerhetsskyddsklassade	oÀ
säkerhetsskyddsklassat	oÀ
säkerställa	Ì
säkerställa att	Ì
säkerställas	Ì
säkerställde	Ì
säkerställde att	Ì
säkerställer	Ì
säkerställer att	Ì
säkerställs	Ì
säkerställt	Ì
säkerställt att	Ì
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
särskilt avseende	Í
särskilt stöd	Ç	Ç
särskola	k
särskolan	k
säsongskort	K
säsongskorten	K
säsongskortet	K
så blev	Ê
så blir du med	8
så blir ni med	8
så deltar du	78
så deltar ni	78
så fungerar det	8
så funkar det	8
så gick	Ê
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
så rörande	Í
så såg	Ê
så tävlar du	78
så tävlar ni	78
så var	Ê
så vinner du	8
så vinner ni	8
så är du med	8
så är ni med	8
sådant avseende	Í
såframt	Ì
såg	Ê
sågs	Ê
sålde	Ê
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
såldes	Ê
således	Ì
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
sålunda	Ì
såsom	Ì
såvitt avser	Ì
sök senast	È
sökanden	Ì
söker asyl	Ç	Ç
sökes	Ì
sökoperation	0	0
sökoperationen	0	0
sökt asyl	Ç	Ç
sökte asyl	Ç	Ç
sömnsvårigheter	Ç	Ç
söndag	H
söndagen	H
söndagens	H
söndags	Ê
söndagsångest	0	0
söndagsångesten	0	0
söndagsöppet	É
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
ta i anspråk	Ì
ta med	È
tablettberoende	Ç	Ç
tablettberoendet	Ç	Ç
tack alla alla	Ê
tack alla allt	Ê
tack alla att	Ê
tack alla besöket	Ê
tack alla en	Ê
tack alla ett	Ê
tack alla gårdagen	Ê
tack alla helgen	Ê
tack alla i	Ê
tack för alla	Ê
tack för alla bidrag	4
tack för alla gissningar	4
tack för alla svar	4
tack för allt	Ê
tack för att	Ê
tack för besöket	Ê
tack för en	Ê
tack för ett	Ê
tack för gårdagen	Ê
tack för helgen	Ê
tack för i	Ê
tack till alla	Ê
tack till er	Ê
tag		;
tag yourself		>
tag yourselves		>
taga	Ì
tagas	Ì
tagen	Ê
tager	Ì
tages	Ì
taget	Ê
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
tagit i anspråk	Ì
tagit knark	Ç	Ç
tagit livet av sig	Ç	Ç
tagit pengar ur kaffekassan	Ç	Ç
tagit pengar ur kassan	Ç	Ç
tagit pengar ur klasskassan	Ç	Ç
tagit pengar ur kollegans	Ç	Ç
tagit sitt liv	Ç	Ç
tagit tabletter	Ç	Ç
tagits på bar gärning	Ç	Ç
take into consideration		Ì
take part		7
taken into care		Ã
takes place		É
talsvårigheter	Ç	Ç
tankbil	f
tappade minnet	Ç	Ç
tappat minnet	Ç	Ç
tar amfetamin	Ç	Ç
tar droger	Ç	Ç
tar heroin	Ç	Ç
tar i anspråk	Ì
tar knark	Ç	Ç
tar kontakt	F
tar tabletter	Ç	Ç
tarva	Ì
tarvar	Ì
tarvas	Ì
tas i anspråk	Ì
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
tekniskt avseende	Í
telefonledes	Ì
telefonsamtal	F
telefonsamtalet	F
tell		6
temporär	Ì
temporära	Ì
temporärt	Ì
ten years		i
teoretiskt avseende	Í
terminally ill	Ç	Ç
terminalt sjuk	Ç	Ç
terminate		Ì
terminated		Ì
terminates		Ì
terminating		Ì
termination		Ì
terminera	Ì
terminerade	Ì
terminerar	Ì
termineras	Ì
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
thank to all		Ê
thank to everyone		Ê
thank to you		Ê
thanks to all		Ê
thanks to everyone		Ê
thanks to you		Ê
the card		c
the majority of		Ì
their account		`
thereafter		Ì
thereby		Ì
therein		Ì
thereof		Ì
thereto		Ì
thereunder		Ì
thereupon		Ì
therewith		Ì
thief	Ç	Ç
third prize		L
this concerning		Í
this moment in time		Ì
threads	]	]
three years		i
thursday		H
thus		Ì
ticket		K
tickets		KÈ
tics	Ç	Ç
tidigare	Ê
tidigarelades	Ì
tidigarelagd	Ì
tidigarelagt	Ì
tidigarelägga	Ì
tidigareläggas	Ì
tidigarelägger	Ì
tidigareläggs	Ì
tidshorisont	Ì
tidshorisonten	Ì
tidslinje	?
tidslinjen	?
tidsperiod	Ì
tidsperioden	Ì
tidsperioder	Ì
tidsperioderna	Ì
tidsrymd	Ì
tidsrymden	Ì
tidsutdräkt	Ì
tidsutdräkten	Ì
tik-tok	]	]
tiktokkonto	0
tiktokkonton	0
tiktokkontot	0
till dags dato	Ì
till fullo	Ì
till fyllest	Ì
till följd av	Ì
till följd därav	Ì
till följd härav	Ì
till gagn	Ì
till gagn för	Ì
till och med	G
till yttermera visso	Ì
till övervägande del	Ì
tillbudsstående	Ì
tillbörlig	Ì
tillbörliga	Ì
tillbörligt	Ì
tillerkändes	Ì
tillerkänna	Ì
tillerkänner	Ì
tillerkänns	Ì
tillfyllest	Ì
tillgodogör sig	Ì
tillgodogöra sig	Ì
tillgodose	Ì
tillgodoser	Ì
tillgodoses	Ì
tillgodosett	Ì
tillgodosåg	Ì
tillgrep	Ì
tillgripa	Ì
tillgriper	Ì
tillgripit	Ì
tillgängliggjorde	Ì
tillgängliggjort	Ì
tillgängliggör	Ì
tillgängliggöra	Ì
tillgängliggörs	Ì
tillhandahålla	Ì
tillhandahållas	Ì
tillhandahåller	Ì
tillhandahållit	Ì
tillhandahållits	Ì
tillhandahålls	Ì
tillhandahöll	Ì
tillhandahölls	Ì
tillika	Ì
tillkännagav	Ì
tillkännagavs	Ì
tillkännage	Ì
tillkännager	FÌ
tillkännages	FÌ
tillkännagett	Ì
tillrättalägga	Ì
tillrättalägger	Ì
tillråda	Ì
tillrådde	Ì
tillråder	Ì
tillråds	Ì
tillsammans	P
tillsammans med	B
tillse	Ì
tillse att	Ì
tillser	Ì
tillser att	Ì
tillses	Ì
tillsett att	Ì
tillskapa	Ì
tillskapade	Ì
tillskapades	Ì
tillskapar	Ì
tillskapas	Ì
tillskapat	Ì
tillstyrka	Ì
tillstyrker	Ì
tillstyrks	Ì
tillstyrkt	Ì
tillstyrkte	Ì
tillställa	Ì
tillställas	Ì
tillställde	Ì
tillställer	Ì
tillställs	Ì
tillställt	Ì
tillsända	Ì
tillsändas	Ì
tillsände	Ì
tillsänder	Ì
tillsänds	Ì
tillsänt	Ì
tillsåg	Ì
tillsåg att	Ì
tillvarata	Ì
tillvarataga	Ì
tillvaratagit	Ì
tillvaratar	Ì
tillvaratas	Ì
tillvaratog	Ì
tillvägagångssätt	Ì
tillvägagångssättet	Ì
tillämplig	Ì
tillämpliga	Ì
tillämpligt	Ì
tillönska	Ì
tillönskar	Ì
tillönskas	Ì
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
tisdags	Ê
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
to the extent that		Ì
to win		78
today		H
tog	Ê
tog amfetamin	Ç	Ç
tog droger	Ç	Ç
tog en överdos	Ç	Ç
tog heroin	Ç	Ç
tog i anspråk	Ì
tog knark	Ç	Ç
tog livet av sig	Ç	Ç
tog pengar ur kaffekassan	Ç	Ç
tog pengar ur kassan	Ç	Ç
tog pengar ur klasskassan	Ç	Ç
tog pengar ur kollegans	Ç	Ç
tog sitt liv	Ç	Ç
tog tabletter	Ç	Ç
together with		B
togs	Ê
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
took		Ê
took her own life	Ç	Ç
took his own life	Ç	Ç
torde	Ì
torg	Ä	Ä
torget	Ä	Ä
tornedaling	Ç	Ç
tornedalingen	Ç	Ç
torsdag	H
torsdagen	H
torsdagens	H
torsdags	Ê
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
transmit		Ì
transmits		Ì
transmitted		Ì
transmitting		Ì
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
trenne	Ì
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
träda i kraft	Ì
trädde i kraft	Ì
träder i kraft	Ì
träffas	É
trätt i kraft	Ì
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
turnerar	É
turnering	5
turneringar	5
turneringarna	5
turneringen	5
turners syndrom	Ç	Ç
tusen tack	Ê
tvenne	Ì
tvingades	Ê
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
tyckte	Ê
tydliggjorde	Ì
tydliggjort	Ì
tydliggör	Ì
tydliggöra	Ì
tydliggörs	Ì
tämligen	Ì
tände eld på	Ç	Ç
tände eld på publiken	0	0
tänder	É
tänds	É
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
tågar	É
töms in	É
u.p.a.	Ì
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
undanbedes	Ì
undanbedjes	Ì
undanröja	Ì
undanröjde	Ì
undanröjer	Ì
undanröjs	Ì
undanröjt	Ì
undantaga	Ì
undantager	Ì
undantages	Ì
under	SV	SV
under annat namn	Ç	Ç
under det att	Ì
under förutsättning att	Ì
under förutsättning av	Ì
under hänsynstagande till	Ì
under rådande omständigheter	Ì
under the provisions of		Ì
underhandskontakt	Ì
underkänd	Ç	Ç
underkänt	Ç	Ç
underlät	Ì
underlåta	Ì
underlåter	Ì
underlåtit	Ì
undermentioned		Ì
undernärd	Ç	Ç
underrätta	Ì
underrätta sig	Í
underrättade	Ì
underrättar	Ì
underrättar sig	Í
underrättas	FÌ
underrättat	Ì
underrättats	Ì
understeg	Ì
understiga	Ì
understiger	Ì
understundom	Ì
undertake		Ì
undertaken		Ì
undertakes		Ì
undertaking		Ì
undertook		Ì
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
until such time		Ì
until such time as		Ì
updated		Ê
upload		6
upon		Ì
upon avon		Í
upon receipt of		Ì
upon request		Ì
uppbar	Ì
uppburit	Ì
uppbär	Ì
uppbära	Ì
uppdaterad	Ê
uppdaterat	Ê
uppdra åt	Ì
uppdraga åt	Ì
uppdragit åt	Ì
uppdrar åt	Ì
uppdrog åt	Ì
uppehålla sig	Ì
uppehåller sig	Ì
uppehållstillstånd	Ç	Ç
uppehållstillståndet	Ç	Ç
uppehöll sig	Ì
uppfart	f
uppfarten	f
uppgick till	Ì
uppgifter gällande	Ì
uppgå till	Ì
uppgår till	Ì
uppgått till	Ì
upphandling	5
upphandlingar	5
upphandlingen	5
upphör	É
upphör att gälla	Ì
upphöra att gälla	Ì
upphörde att gälla	Ì
upphört att gälla	Ì
uppkom	Ì
uppkomma	Ì
uppkommer	Ì
uppkommit	Ì
uppläts	Ì
upplåta	Ì
upplåter	Ì
upplåtits	Ì
upplåts	Ì
uppmärksamgöra	Ì
uppmärksamgörs	Ì
upprätta en	Ì
upprätta ett	Ì
upprättade en	Ì
upprättade ett	Ì
upprättar en	Ì
upprättar ett	Ì
upprättat en	Ì
upprättat ett	Ì
uppsagd	Ç	Ç
uppskattade	0
uppstod	Ê
uppställd	f
uppsöka	Ì
uppsöker	Ì
uppsökt	Ì
uppsökte	Ì
upptaga	Ì
upptager	Ì
upptages	Ì
uppträder	É
upptäckte	Ê
uppvisa	Ì
uppvisade	Ì
uppvisar	Ì
uppvisat	Ì
uppå	Ì
uraktlät	Ì
uraktlåta	Ì
uraktlåter	Ì
urinprov	Â
urinproven	Â
urinprovet	Â
urkundsförfalskning	Ç	Ç
urkundsförfalskningen	Ç	Ç
utan	Ë
utan avgift	\
utan dröjsmål	Ì
utan hinder av	Ì
utan insats	\
utan kostnad	\
utan onödigt dröjsmål	Ì
utanordna	Ì
utanordnar	Ì
utanordnas	Ì
utarbeta	Ì
utarbetad	Ç	Ç
utarbetada	Ç	Ç
utarbetade	ÇÌ	Ç
utarbetades	Ì
utarbetar	Ì
utarbetas	Ì
utarbetat	Ì
utarbetats	Ì
utbekomma	Ì
utbekommer	Ì
utbekommit	Ì
utbetala	Ì
utbetalade	Ì
utbetalades	Ì
utbetalar	Ì
utbetalas	Ì
utbetalat	Ì
utbetalats	Ì
utbildade	0
utbränd	Ç	Ç
utbrända	Ç	Ç
utbrände	Ç	Ç
utbrändhet	Ç	Ç
utbrändheten	Ç	Ç
utdela	Ì
utdelades	Ì
utdelar	Ì
utdelas	Ì
utdelats	Ì
utfäst sig	Ì
utfästa sig	Ì
utfästelse	Ì
utfästelsen	Ì
utfästelser	Ì
utfästelserna	Ì
utfäster sig	Ì
utförsäkrad	Ç	Ç
utförsäkrada	Ç	Ç
utförsäkrade	Ç	Ç
utgjorde	Ì
utgjordes av	Ì
utgjort	Ì
utgår arvode	Ì
utgår avgift	Ì
utgår bidrag	Ì
utgår ersättning	Ì
utgör	Ì
utgöra	Ì
utgöras av	Ì
utgörs av	Ì
uthyres	Ì
uti	Ì
utilisation		Ì
utilise		Ì
utilised		Ì
utilises		Ì
utilising		Ì
utilization		Ì
utilize		Ì
utilized		Ì
utilizes		Ì
utilizing		Ì
utlandsbetalning	d
utlandsbetalningar	d
utlandsbetalningen	d
utlottning	2C
utlottningar	2C
utlottningarna	2C
utlottningen	2C
utlottningen är öppen	G
utlämna	Ì
utlämnade	Ì
utlämnades	Ì
utlämnar	Ì
utlämnas	Ì
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
utmynna i	Ì
utmynnade i	Ì
utmynnar i	Ì
utmätning	Ç	Ç
utmätningen	Ç	Ç
utom vite	Ì
utpressning	Ç	Ç
utpressningen	Ç	Ç
utredning	Ã
utredningen	Ã
utropas	F
utryckningsfordon	h
utryckningsfordonet	h
utröna	Ì
utrönas	Ì
utröner	Ì
utröns	Ì
utrönt	Ì
utrönte	Ì
utsatt för hedersvåld	Ç	Ç
utsatt för hot	Ç	Ç
utsatt för misshandel	Ç	Ç
utsatt för mobbning	Ç	Ç
utsatt för våld	Ç	Ç
utsatt för övergrepp	Ç	Ç
utse	D
utser	D
utses	D
utsänder	Ì
utsändes	Ì
utsänds	Ì
utsåg	Ê
utsågs	Ê
uttaga	Ì
uttagas	Ì
uttages	Ì
utvecklingsstörd	kÇ	Ç
utvecklingsstörda	kÇ	Ç
utvecklingsstörde	Ç	Ç
utvecklingsstörning	kÇ	Ç
utvecklingsstörningen	kÇ	Ç
utverka	Ì
utverkade	Ì
utverkar	Ì
utverkat	Ì
utvisades	Ç	Ç
utvisas	Ç	Ç
utvisats	Ç	Ç
utvisningsbeslut	Ç	Ç
utvisningsbeslutet	Ç	Ç
vacate		Ì
vacated		Ì
vacates		Ì
vaccinerad	Ç	Ç
vaccinerades	Ç	Ç
vaccinerats	Ç	Ç
vad anbelangar	Ì
vad avser	Ì
vad beträffar	Ì
vad det gäller	Ì
vad vidkommer	Ì
vakant	Ì
vakanta	Ì
valde	Ê
valdes	Ê
value		O
valued		O
van		f
vandalised	Ç	Ç
vandaliserade	Ç	Ç
vann	4Ê
vann laga kraft	Ì
vanvårdades	Ç	Ç
vanvårdas	Ç	Ç
vapenbrott	Ç	Ç
vapenbrottet	Ç	Ç
var	Ê
var belägen	Ì
var beläget	Ì
var dragen	4
var dragna	4
var i behov av	Ì
var med	7È
var med i dragningen	378
var med i tävlingen	78
var med i utlottningen	378
var med i vår	7
var med och tävla	37
var med och vinn	3
var nu dragen	4
var redan dragen	4
var rörande	Í
vara i behov av	Ì
vara med	7
vara med och vinna	3
vara till handa	Ì
vara tillhanda	Ì
vardera	M
vare sig	Ë
varefter	Ì
vari	Ì
varierade	0
varigenom	Ì
varje avseende	Í
varken	Ë
varken hör eller ser	Ç	Ç
varken ser eller hör	Ç	Ç
varm rörande	Í
varmed	Ì
varmt tack	Ê
varmt välkommen	È
varmt välkomna	È
varnar	1
varning	1
varning av hyresvärden	Ç	Ç
varning av rektor	Ç	Ç
varning av rektorn	Ç	Ç
varning av socialtjänsten	Ç	Ç
varning av värden	Ç	Ç
varningen	1
varom	Ì
varslad	Ç	Ç
varslade	Ç	Ç
vartill	Ì
varvid	Ì
varå	Ì
vattkoppor	Ç	Ç
vattkopporna	Ç	Ç
vecka	H
veckan	H
vederbörande	Ì
vederbörandes	Ì
vederbörlig	Ì
vederbörliga	Ì
vederbörligen	Ì
vederbörligt	Ì
vederfaras	Ì
vederfars	Ì
vederlag	Ì
vederlaget	Ì
vederlagsfri	Ì
vederlagsfria	Ì
vederlagsfritt	Ì
vehicle		f
vehicles		f
vem du	=
verifiera	Ì
verifierade	Ì
verifierar	Ì
verifieras	Ì
verifierat	Ì
verkställa	Ì
verkställas	Ì
verkställde	Ì
verkställdes	Ì
verkställer	Ì
verkställs	Ì
verkställt	Ì
verkställts	Ì
very concerning		Í
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
vi ses	È
vi tävlar ut	3
vi utser	G
via dm	F
via e-post	F
via mail	F
via mejl	F
via messenger	F
via sms	F
via the medium of		Ì
vid denna tidpunkt	Ì
vid ett flertal tillfällen	Ì
vid flertalet tillfällen	Ì
vid förfall	Ì
vid händelse av	Ì
vid köp	8[
vid tidpunkten för	Ì
vid upprepade tillfällen	Ì
vid uppvisande av	Ì
vid äventyr att	Ì
vid äventyr av	Ì
vidarebefordra	Ì
vidarebefordrade	Ì
vidarebefordrar	Ì
vidarebefordras	Ì
vidarebefordrat	Ì
vidareförmedla	Ì
vidareförmedlar	Ì
vidareförmedlas	Ì
vidareförmedlat	Ì
video from		Ê
vidkommande	Ì
vidmakthålla	Ì
vidmakthåller	Ì
vidmakthållit	Ì
vidmakthöll	Ì
vidta	Ì
vidta åtgärder	Ì
vidtaga	Ì
vidtager	Ì
vidtages	Ì
vidtagit	Ì
vidtagit åtgärder	Ì
vidtagits	Ì
vidtala	Ì
vidtalade	Ì
vidtalar	Ì
vidtalat	Ì
vidtar	Ì
vidtar åtgärder	Ì
vidtas	Ì
vidtog	Ì
vidtog åtgärder	Ì
vidtogs	Ì
vietnamesisk bakgrund	Ç	Ç
vietnamesisk familj	Ç	Ç
vietnamesisk flykting	Ç	Ç
vietnamesisk härkomst	Ç	Ç
vietnamesisk släkt	Ç	Ç
view of the fact		Ì
viktigt avseende	Í
vilket avseende	Í
vill du	È
vill du vinna	3
vill ni	È
vill ni vinna	3
ville	Ê
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
vinna laga kraft	Ì
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
vinnare	EÊ
vinnare blev	4E
vinnare är	4E
vinnaren	EÊ
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
vinner laga kraft	Ì
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
vis-à-vis		Ì
visa	c	c
visar	É
visas	É
vision	Ç	Ç
visions	Ç	Ç
visited		Ê
visst avseende	Í
visste	Ê
vit makt-anhängare	Ç	Ç
vitamin b-brist	Ç	Ç
volkswagen	f	f
volvo	f	f
volvon	f	f
volvos	f	f
voro	Ì
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
vunnit laga kraft	Ì
vuxenpsykiatrin	Ç	Ç
väg	Ä	Ä
vägen	Ä	Ä
vägg	?
väggen	?
väldigt rörande	Í
välgörande	d
välgörenhet	d
välgörenheten	d
väljer	D
väljs	D
välkommen	È
välkommen till världen	j
välkommet	È
välkomna	È
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
vårt vidkommande	Ì
wall		?
was		Ê
was concerning		Í
was suspended		Ã
we are drawing		3C
we are giving away		3
we are giving off		3
we are raffling away		3
we are raffling off		3
we invite you		È
we're giving away		3
we're giving off		3
we're raffling away		3
we're raffling off		3
wears a hijab	Ç	Ç
wednesday		H
weekend	K
welcome to		È
welcome to the world		j
went		Ê
were		Ê
were concerning		Í
wheelchair	Ç	Ç
wheelchairs	Ç	Ç
whereby		Ì
wherein		Ì
whereof		Ì
whereupon		Ì
whether or not		Ì
whilst		Ì
whiplash	Ç	Ç
whiplashen	Ç	Ç
whiplashskada	Ç	Ç
whiplashskadan	Ç	Ç
whole family		W
whomsoever		Ì
whosoever		Ì
will		É
will be		É
will take		É
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
with a view to		Ì
with effect from		Ì
with immediate effect		Ì
with reference to		Ì
with regard to		Ì
with regards to		Ì
with registration		g
with respect to		Ì
with the exception of		Ì
without		Ë
women's shelter	Ç	Ç
won		4Ê
worth		O
write		6
wrote		Ê
x	]	]
yahoo	Æ	Æ
yazidier	Ç	Ç
yazidiern	Ç	Ç
year		Si
years		S
yesterday		Ê
yngre	SV
you are invited		È
you are requested to		Ì
you can also win		3
you can win		3
you could also win		3
you could win		3
young people		W
your card		c
youtubekonto	0
youtubekonton	0
youtubekontot	0
yrka	Ì
yrkade	Ì
yrkande	Ì
yrkanden	Ì
yrkandet	Ì
yrkar	Ì
yrkas	Ì
yrkat	Ì
yrkestävling	0
yrkestävlingar	0
yrkestävlingarna	0
yrkestävlingen	0
zoroastrier	Ç	Ç
zoroastriern	Ç	Ç
äbo	Ì
äga rätt	Ì
äga tillträde	Ì
äga tillämpning	Ì
ägde	Ê
ägde rätt	Ì
äger rum	É
äger rätt	Ì
äger tillträde	Ì
äger tillämpning	Ì
äldreboende	Ç	Ç
äldreboendet	Ç	Ç
älgjakt	5
älgjakten	5
älskade	0
ända till	G
ändamålsenlig	Ì
ändamålsenliga	Ì
ändamålsenligt	Ì
är att anse som	Ì
är att betrakta som	Ì
är av stor vikt	Ì
är av största vikt	Ì
är av vikt	Ì
är avgjord	4
är avhängig av	Ì
är avhängiga av	Ì
är avhängigt av	Ì
är avslutad	4Ê
är avstängd från skolan	Ç	Ç
är behjälplig med	Ì
är behjälpliga med	Ì
är belägen	Ì
är beläget	Ì
är belägna	Ì
är bunden till rullstol	Ç	Ç
är det	É
är det sekretess	Á
är dragen	4
är dragna	4
är du	É
är hemlig	À
är hemliga	À
är hemligstämplad	À
är hemligstämplade	À
är hemligstämplat	À
är hemligt	À
är i behov av	Ì
är inget krav	9
är klar	Ê
är konfidentiell	À
är konfidentiella	À
är konfidentiellt	À
är lokaliserad	Ì
är lokaliserade	Ì
är lokaliserat	Ì
är med	7
är ni	É
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
är rörande	Í
är sekretess	À
är stängd	É
är stängda	É
är stängt	É
är utsedd	4
är utsedda	4
är utsetts	4
är vi	É
är öppen	É
är öppet	É
är öppna	É
är över	Ê
ärende	Ã
ärendet	Ã
ärftlig cancerform	Ç	Ç
ärftlig sjukdom	Ç	Ç
äro	Ì
äska	Ì
äskade	Ì
äskande	Ì
äskanden	Ì
äskar	Ì
äskas	Ì
äskat	Ì
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
ävenledes	Ì
ävensom	Ì
ävenså	Ì
ävenväl	Ì
åberopa	Ì
åberopade	Ì
åberopar	Ì
åberopas	Ì
åberopat	Ì
ådagalade	Ì
ådagalagt	Ì
ådagalägga	Ì
ådagalägger	Ì
åhör	Ì
åhöra	Ì
åhörarkopia	Â
åhörarkopian	Â
åhörde	Ì
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
åkte	Ê
åkte dit	Ç	Ç
åkte dit i	0	0
åkte dit med	0	0
åkte dit och	0	0
åkte dit på	0	0
åkte fast	Ç	Ç
åkte fast i	0	0
åkte fast på	0	0
ålade	Ì
ålades	Ì
ålagd	Ì
ålagda	Ì
ålagt	Ì
ålandsbanken	`	`
ålder	S
åldern	S
åldersgräns	Sm
åldersgränsen	Sm
åldringsrån	Ç	Ç
åldringsrånet	Ç	Ç
åligga	Ì
åligger	Ì
ålägga	Ì
åläggas	Ì
ålägger	Ì
åläggs	Ì
ålåg	Ì
ångest	Ç	Ç
ångesten	Ç	Ç
ånyo	Ì
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
åsamka	Ì
åsamkade	Ì
åsamkar	Ì
åsamkat	Ì
åsamkats	Ì
åskådliggör	Ì
åskådliggöra	Ì
åskådliggörs	Ì
åsyfta	Ì
åsyftad	Ì
åsyftade	Ì
åsyftar	Ì
åsyftas	Ì
åt	Ê
åt antidepressiva	Ç	Ç
åt antidepressivt	Ç	Ç
åt blodförtunnande	Ç	Ç
åt litium	Ç	Ç
åtaga	Ì
åtager	Ì
åtalad	Ç	Ç
åtalada	Ç	Ç
åtalade	Ç	Ç
åtalades	Ç	Ç
åtalar	Ç	Ç
åtalas	Ç	Ç
åtalats	Ç	Ç
återblick	Ê
återblicken	Ê
återfall i missbruk	Ç	Ç
återfanns	Ì
återfick	Ì
återfinnas	Ì
återfinns	Ì
återfå	Ì
återfår	Ì
återfått	Ì
återkoppla	Ì
återkopplade	Ì
återkopplar	Ì
återkopplat	Ì
återlämna	Ì
återlämnade	Ì
återlämnades	Ì
återlämnar	Ì
återlämnas	Ì
återlämnat	Ì
återlämnats	Ì
återpublicera	:
återremittera	Ì
återremitterade	Ì
återremitterades	Ì
återremitterar	Ì
återremitteras	Ì
återremitterat	Ì
återsända	Ì
återsändas	Ì
återsände	Ì
återsänder	Ì
återsänds	Ì
återsänt	Ì
åtföljas av	Ì
åtföljd av	Ì
åtföljs av	Ì
åtgärdsprogram	ÃÇ	Ç
åtgärdsprogrammen	Ã
åtgärdsprogrammet	ÃÇ	Ç
åtnjuta	Ì
åtnjuter	Ì
åtnjutit	Ì
åtnjöt	Ì
åtta år	i
åttaårig	i
åttaåriga	i
åttaårige	i
åttaåring	i
åttaåringen	i
åverkan	Ì
åvila	Ì
åvilade	Ì
åvilar	Ì
åvilat	Ì
ögonoperation	Ç	Ç
ögonoperationen	Ç	Ç
ögonskada	Ç	Ç
ögonskadan	Ç	Ç
öppet hus	É
öppnande	É
öppnar	É
öppnas	É
över	U
överdoserade	Ç	Ç
överenskom	Ì
överenskomma	Ì
överenskommer	Ì
överensstämde med	Ì
överensstämma med	Ì
överensstämmer med	Ì
överensstämt med	Ì
övergrepp	Ç	Ç
övergreppet	Ç	Ç
överskuldsatt	Ç	Ç
översteg	Ì
överstiga	Ì
överstiger	Ì
översända	Ì
översändas	Ì
översände	Ì
översänder	Ì
översändes	Ì
översänds	Ì
översänt	Ì
övertaga	Ì
övertager	Ì
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
142681:0:01004<603321<82820014001<31<414018007200460620<350810400:050412=8<1080814:58039804020:80040\#
9000428;802887020530634062;9260108<880240>2484801504215004200082000020334525<8=3202800040010215411<4\#
29004000049?88028044050010980420821384080<4;::451<00<264318<040204140<08<802>20204020=8010000<285043\#
2404148652208<020000262431<08002404508004220015812421090124:9261031;10:29690402:28184>00::102422:80>\#
1130560482800825024270240<268238168<1018084784<62:540:010428998<0000324<308260<368582:53942009400004\#
088600515243284<0>1?85004<20200260=00<6420409:50020208434<412041:38>501066:0080<240509240140>9000624\#
:3240002:06221212410551;16615280561920>0;328:;3<2018802<<9181082448384284=<78245140000861:2002402040\#
42021042000:<08762800810280<:00200903064?0060231023911800460820<88202099012141>4400860107240369010<1\#
0400891;707>00020018452<830105:428:00129289614102<842841;02000280120010170500054<8000=0432904<250102\#
0<3?:3850907:00778240:9700<902:0<210<191202929620<120>9882?14140:10083008084044:290001<1580264141400\#
60;131660082;1240600<022<816408140122<42:29147252480206=02443315862:<76003<0810034003980004840840;08\#
402470021928480:001211<<04200046004450462<01830001150008020150<0003002:430>41009<<38:0=1>112440894:?\#
035020450331862402;70131480:0480>220001020024807<0:808264<<10431327209000<17120880<501=84:6805=2>215\#
12>:290490412:005213400;01109096118823<414=1458883:5253200040:4>400181<1009<95012<024800888844001800\#
18801044:51;8=01084003:03;4101408<:081482:006241=5381890062:1004108:2465160918880:4600428001010<1118\#
90608418201142002000414;11004000047087:11<1153801209444:09212134:28488824304=00870092=25608089808280\#
809182004114?7850:60014=5104905002:088595001043418281051800400101900040401:880000=401>08086252050030\#
2004784008401>1::00;0:028580410001226>44100::687002>5286851568102342460041864371<74<2828970002061245\#
5200040:2<210503200:20000:81822038<892784<682:000282>0:0<:404?0035018900400<18151450100200240;20<690\#
42627::09260<5240>05070058=81047110<3?20814823<812<1=01058000408;000652;009<00<2015?2111:000:0804840\#
041609270900225003500003400811<03000:018811000810162=10221;00:0<8100=08022<4008245=282044:?333086008\#
<03>3710=8;041<7409124=0405725006240451612380206<32<204008088:01=2?100120100:80880<81;21052<10000486\#
4281510:8528000802824100>1:92982:2;222021<8494221<70000208;>00<48200:80<0012002834<000<8584910440000\#
815808=028:8219204801046000002802100031802400001:2;4<:86090020158081140:280030227018244191090181<1<0\#
90001>48022461000044668:2420001082400<8248851200:8;00<49049>0006026002404512:11811108:50;8008;414040\#
064402401714012440107=2900020901100;882048>4128808104<84:5190:080:7820048<0<01607802550212044826>0>2\#
0248002000<9984:54048980550001:030122870800028220<2049<411220105902800<26663402400:21:01;9000<490522\#
413430068300080800010848411:0<20?0680106328<<5602250119880808?2030486:5001402:226039021?1189<8100021\#
80>81000<4830708020416201450000;83081>30080000140:509>95498060<02:960:08>8:182<0100862000<3<6060<091\#
88191802<0958440;23481>02<02290090<80010;?783>810;;200100861182003114240031:118114108220444215000076\#
0031040800907<000468210<:0>11<94080;0>1041084;50250205004<4=0142602041028804000160286<00091504804012\#
0040240904200000040:>1::84409200429008268443453428800004499203025008200443500840925402;9830209450608\#
0482100321086<:41285841>0210222:20086=1051280;30038400004000305006143921479100242:=30=:0093<80906310\#
3814005142040108401818840040948400:060810?>1503004901002:2000041>05934840=0048214066314853:::4446812\#
:0430;1>1909250400093000988001<0408392:81=285041082;806<;04<85;00220:7081>0<000892013118;6228002016<\#
8572=<:408457200187:=8:21;70:9<402082710<0:01902::050181090022001084090;8020002=91040:<215271104=:8:\#
680442:0<1:9432=118140400240062<>4<43842900603424<01101089<900<8002:0000110004011688010803;02;800000\#
79082085:412448<0012481140744001340281082010:645::9:082089:009>?0=<1;=28:8<89416180421:0948202031249\#
4079070:01040>54<21674800945480080<0019000:06>08<5030:4407=40704=20103200101=7<8286408;220020:538280\#
062486186240<<00200140600201624:<21010:04<235181088408910>4070414::4<:95440<?01<2040;5440>2842814000\#
42:4202600060:3320000:100528<81800:<90<00120:635=8600001;000280>840041001443<06<8036<003210300626228\#
6059<1:02<0400408409009438561260190150>200622846165:01;894>013610000501224620<:2125464802;11>80<2800\#
;40200:97=880:::400608:800042441870908800?880008<;31000901:8500<09000<1:0;41207882011>430800040<8<16\#
044=8088844046002=04843:=742:898751024090420009101083;54360=9:080=241>0089248344946<004011018:010002\#
632=801008?0<6394091724564047123207009:;08084000040411104284221:050000931052<28320800>>08<808142518;\#
8060052007001822600722000228426113;:112000421295880<?0201000428809;5;548>5711159>=1405850=25008001;8\#
30800318:406<040348<1860<88:8002081<70069020162090:20482:05602100:8149291001=210211:08:0>49000080002\#
94018250006=960043085784604178182804220043126250884<83822002009:64==0:6001:1008100<20041802030132024\#
220480411101?>14>4002<0<1968;834981120460082240440050111020010820008282;48900008302320009010041<0882\#
2<85030:0180::1220002<:02901752415;231:0300480100001088418:>0220170150082:6:9582<508091001<305400466\#
2800832<0868268:022004<282<04088089;:01541:004<098302430005404110990<9201002205<4002:9=6498130400810\#
0014041100022:008061<03180:327=072222918145504:8340::404<665401860:6049:884202453:02:0=105?457;81040\#
801208304230220253380078041180280>10208009<;829022=>00001030<4<2016100400000160:83004080290=808340>1\#
0>0>0580404<00208814041008:;0183198:5424460100=025830>20<<080244890?8>932584026000305048640250820?00\#
40004268000:2302408=1010800?0:042225;002328034040<=054<0820084222000808220400:00200013:409:0<:;10281\#
531>44001408:000:0=2>433808844468242435040202006404200088545402070292<020<006044<230040154<01>414060\#
06009>82040<30086983140308466144<4008606056182174<75011<:12882136;309203484;4<0010001<;4:220<147<24:\#
7030409225210020220941:424=041025008:1:3?<20<0000928001<0903481404008200049:<000<=02062:2<4>80?;4900\#
500660000081;001<400:018284270844181000200<<81044;2880226089415100>28011070040<0841:8021=2826:001699\#
0480440201108>>24980<02214221213006464<60172922040040440:00048846433<0;00<8813465060004>020908512000\#
8801032000008400<360908=280041201229>841232<30444381592402:<<>0=216520::6241010400428704240902345709\#
441481;052081006;00288220>>2280044488833027820018105<58800922422204<0401?00041209113:890600890281302\#
4055060305<:03091849>1=05230<01056<48008140888802::2061000404?00022138608:=31761380100823120<24029<5\#
40029920>411=4:7806802=734<00<941<00255066620010900030585:1800083523083688<<<09<0504261291;844:45718\#
22110051;:30800384081862:182001591808990800=158<0400560282220000017220108010810<04016=80020243011804\#
;8=9:0099414448281045600800230271203<520=842001034034258002260048180101:;1440148<4940404808801612501\#
200028424;90002=2048054><1003880:006?082001251:4120980=614049000494=010070<04:1282221296028208452;04\#
00400244480801028480061621401282521169880010093=802<648:<>01=18014203>3461038809020226208201183?0688\#
0=36<2800=4066842402000300002980202204<2<8<414<8>>94:443008:489820700442:1602285448315;<4081741248<0\#
00;01860:;09109:88:914428604295;955<0040251000402<114081392204;940906442845144<9:450851441200<800089\#
022688060698021850297010000530204<926;39<80023071209040180602202100>306200205>800000>2056:0655003900\#
9:108104:10232408848001<40424=1=183082080604020110:09080011;1880400480840949001830700118:0<2630<1090\#
050011028202440081922206016:1442907602=2820;980100221?2920000002862628811188100;520;322480078;052258\#
450020442<21<12202020420402080845;190002:9104424838:8201442018:809280920<0218025210402150924200923<8\#
10:13<03292844019<02;00618340:11:4;4410<81000823000402842<011226:0<:0030800794<01800302140:=2;208190\#
6082486=:041013014364<<5840=006>;00981:1<0<046=6180:880010140640108024306820489499800011980099292300\#
02031040420542:448204804281026:2421000<84510;819292312:1234090949000<50<8260<210840224:480020::0=494\#
28350<:2025509101028340:1044128148<949:100760<;01=51=000612?1408<80>6>4145<7=8<455<224424<19;040610=\#
80:=01082793<88054402301:1=46?=550622>082<:3?0046010<2<4422<9090400:61=8604<574020836049620520121847\#
000==?102361<011<4420888410100;046000884932602646141404050570208990=3041012838080636:0008:01099045<>\#
0>1880302612=0<00809:>>80026040800<73222:0041096294021847414<050404?942?4<492<0>9200290080300<650614\#
1<29>30480<0;02486048062=400140097600200:004280;8226494:0;01046;0884144230;528220030:793007800000000\#
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
0000000000000000008000000000000000000000000000000000200000000000000000000000000008000000000000000000\#
0000000000000000000008000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000008000000000000000000000800000000800000000000000000000000040000000000000000000\#
0100000000000000040040000000000000004000000000000000000000000000000000000000000000000000400008000000\#
0000000000000000000000000000000000000000000000000000000008000000400000000000000000000000000000000800\#
0000000000000000000000000000000000000000000000000000000000000080000000000000000000000004000000000010\#
0000000000000008000000000000000000000000000000000000000000000100000000000000000000000800000000000000\#
0000000000000100000000800000000000000000000000000000000004000000000000000080000080000000000000000000\#
00000000000000000000000000000000000000000000=0000001000000000000000000000000000000000000000000000000\#
0000000000010000000000000000000000000000000000000000002000000000000000000000000000000000000000000000\#
0000000000000000000010000000000000000000000000000000000000002000000000000000000000080000000000000000\#
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
0000000000000040000000000800000000800000000000000002000000000000000000000000000000000000000000000000\#
0000000000000000200000000000000000000010000000000000000000000080000000000000000000000040000000000000\#
0000000000000000000000000040000000000000000000000010000000000000000000000000000000000000000000002000\#
0000000000082000000000000000000020000000000000000000000000000000000000000000000000000000000000000000\#
0004000000000000000000000000000000000000000000000000000000000000000000000000000000008000000200000000\#
0000000000000002040000000000000000000000000000008000000000000000000000000000000020000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000010080000\#
0000000000000000000000000000000000000000000000800000000000000000000000000000000000000000000000000000\#
0200000000000000000000000000000000000000000000088000000000000010000000200000000000000000000100000000\#
0000000000000000800000000000000000000000010000000000000000000020000000000000000000000000000000020000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000020000100000000000000\#
0000000000400000000000000000000000010000000000000800000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000020020000000000100000000000000000000000000000000000000000000000\#
0000000000000000000008000000000000000000000020000000000000000000000000000000000010000000000000000000\#
0000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000008\#
0000000000000000000000000000800000000000000000000000000000000000000000000000000000000000000000000000\#
0008000000000000000000004004000000000000000000000000400200002000000000000000000000000000000000200000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000001000000000000000000000080000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000100000000000000000000000000000000000000000020000000000000\#
0000001000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000080000000000000000000\#
0000000200000000000080000200000000000000000000000000000000000200000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000008000000000000000000000\#
0000000000000000000000000000000000000000008000000000000000000000000000000000000000000000000000000000\#
0080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000020000000000000000000000000000200010000008000000000000000020\#
8000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000008000200000000000000000010000000000000000000000000000000000800000000000000000000000200000000000\#
0000000000000000000000000000000000000000000000000000000000040000000000000000000000000000000000000002\#
0000000000000000000000000000000000080200000000000800000004000000000000000000040000000000000000000000\#
0000000000000000000000000001000000000000000000000000000000000000008000000000000000000000000000000000\#
0200000000000000000000000000000000000000000000000040000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000000\#
0000000001000000000020000000000000800000000000000000000000000020000000000000000000000000000000000000\#
0000000000000040000000040000000000000000000000000000000000000000000800000000000000000000000000000000\#
000000000000000008000000000000000000000000000000000080000<000000000000000000000000000000002010000000\#
0000000000000000000000000000000000000010000000000000000020000000000000000000000000000000040000000000\#
0000000000800000000000000000000000000000000000000000000400000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000008000000000000000120000000000040000000000000000000000\#
0000000000000000000000000000000000000040000000000000000000000000000000000000004000000000000000000000\#
0000000000000000000000000000000000000000000000000000004000010000000000000000000000000000000000000002\#
0000000000000000000000000000000000000000000000000000800000000000000000000000000000000004000000000000\#
0000000000000000000000000000000000000000000000000000100800000000000000000000000000000000000000004000\#
0020000000000080000000400000000000009000000200000000000000008000000000000000000000000000000000000000\#
0000000000000040000000004000000000000000000000000000000000000000000000000000000000000000000000000010\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000002000000000000000000000000000000000000000800000000000000000000000000000000000000000010000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000008000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000002000000000000000\#
0000000000000000000000000000000000000000000000000000000000000004000000000000000000000000000000000000\#
0000000002000400000000000000001000000000000000000000002000000000000000000000000000000000000000000000\#
1000000400000800000000000000000000000000000000000000000000000000000000000000800000000000000000002000\#
0000000000000800010000000000000000000000000000000020000000000000000000000000000400802200100001100000\#
00000000041100000080020020006014010000000800000040480004000100198000200<0002100050080000840104302000\#
0281200000400000000604000000005000201020004000020045004000000000080001105004200040000002000080000500\#
50100000000000800002800008000020000<0000041000004000820000000880000008000000000090025700800200000000\#
104000084001100000000500220200010008800002080002120000200000400000000000:004102202008080000000006002\#
002418000580000008400484000422002020188000000:0800006040800000020000000000000800001150400000080<0400\#
0:00000240<00044000283400000000040400001000800000080000<00000800810000000220800000008032002120000013\#
12000800500020600008022000000000:808000040828000410283001000000402001000002402000042800:<00340000800\#
0000840022100040000002010000010404000048080020000101002400004010600000001080000080020010000000004708\#
8200008000000101080400100080000000000000000000000058000448000804109044040000000800000100:00548044281\#
000000004200<110000200020410008080800140800003028000080808000141102000400000002320400100000000002000\#
0110000000000842800104052000000100440000008002400080000020001000000000800100000440001008800000100004\#
00:00044000000001880820001000800020010208000008400000000<42<8002014200480403005000000010000002800031\#
00020400900000000000000040880000084104100000000024100008000001000:4020428110020208041001080048114002\#
4000800012082200001000800204000080040048008080800000000004004000800040200001800010000508810008080100\#
18400000888080480:004000800800100400100010400000140840880002004082000001000880600018001000002000400:\#
0000000004400000001000800001000001010120808088810004420020082044000408008000809002000004?02602400000\#
4000905022000000100000001110000080000<001100000000200010010010000000500000200020000021400:1080020002\#
44000101002000000000848140001200001408002202400060004021804<0220000000001206400000020920010300020000\#
081004002020803800400011000000:00000400001000000000810000:400000000002040000008020000008400000010400\#
2040100000001620004200000000000000000408010001220080000000400101800000840000040000<0010012000:000000\#
40080380100200100118008000000002008008088000000000:4000001100000002310400000400<10000020804000002080\#
0008000042000004000000000300004000000000801100020000280000411321000000000002000104000000000802800000\#
>1206800609220021800000200300010000400=40200000400100000208002<0000800400400000000400824271200200004\#
00000200040000180208000082>4000400002010800114082800100000080040800800804100100000080000600020402000\#
21020004420008004804000020;00000440401000020020081122010018086401000021140000444024004000500<8005100\#
0010008080090000080000080022040084400:0<0000000008000100004200020000482000<2424000000002904000008800\#
1300410000000800100000000504000401220000802000004020002400000:03000009000402003020000100082001000808\#
00120800000100020004800000<0101800000<0000006008004008004008000104004010002000000000008:000000009000\#
00000001000804000400000412000:00080000800084080080000080000020000008000000118000000000110420;0140000\#
04000000100000002<00040002:0000400001800011400000820000000000020000003000040000002000000202008200008\#
802000000002001000400820>000040108044042202000000804000020080000040000100002000004080400400004004100\#
1400020040800004040144300000000400080000002000040200080110404001820004000200000010010000000000010200\#
00000206200020100108010000040000000000000000414040110400208105:0092080002010100400004200000040000042\#
01000080000020000041400004000200:2000041001800040000000040060142018:00040810900000041900000000030000\#
0000018040801280182000090021000800880000000000091000000800000000200080200100000000:00040020000100000\#
00308000000000000020100008800000000002000004000100000004<880080010010040088000000000<009000000006020\#
4020000044801040810200400001000008411000000200000000000100000180020028800000400000080402080000100000\#
0000004010000008000084040802002000800000080129000880501418000000100000031200000001020100080080020400\#
0901400080400002002020000102400000000000020000200000104000240022000000028200002400004040000020010020\#
0000000280000000<40004000004000100006000008008000000<00422480404000800805040120000000420002200000010\#
010800480088104000242800<8000000;0000800800002041400804000000001010000002208201140000904000080000094\#
08580040000000080002880410020000002001000080181:20400000000444000:1060082800040200800888020801000000\#
0000044100000080040004088020000800001004080208100180015003080440000000088000040800008040000001008000\#
05020200000020090000400000101010000800100<00000000000101040<004010000000000022000000001000:000800204\#
2414500320000802080000000400000002000000040000100048400180000800000001424000001001200400102600000004\#
002800400020000800202204:01810082040000080000000240000012000000000000180811800000100000008<0000<0020\#
400:0000001<400080000000900000800000000002020802000000000018000040100000080000010040000<920000000000\#
3000000000002000220200000800008210020080041102080180000000000001013010032024000600400001000080018:08\#
1200202400000000001200000001010000004004000000214480000801002000800000000804000002000000:20000000822\#
010010000002018010060010010000000808002011004008000000<0<0000000100004000446210480000020000000004040\#
0080400000008020002000004000000000002411200088002004000<00002844000020004000100200110002000000000001\#
00000410520008001410028004022000060040080080040:00020000300204800480008002404<0000104010001002280018\#
4008000001000000010202803204000010001402002000000001040:800040000080000400008<0400000044002000000000\#
0::0008008080404000000000400000040000040000100010404000000300208200040020140000000220000000000080000\#
82000000020080000000040008000440800000002020000000001000008000040180<8000001060400000000000060100000\#
0088400400024<4040200100008200000400000000000802040020100000000009000040000000008<000000000040201402\#
0000000000000000000100014:010010:0080201060010004040040000001010002400448000503000002400000800000180\#
200000001008200230000000000000000900004400000200008080000<0:0020200000110000500422001000200000400000\#
000040001080040000000002012080200080<00000>08000404010008000002210142000308940000400011000:000000000\#
1002120020204401003082001004000000000000402100100080000000000002000000040000040040200000020042200488\#
0:00000100010000200400004000400000040200204000802200000000028000000002300100000481000000100010000002\#
08:01000000000018008200000040000000220002008040100400100181300000000000811004003000000030219100920<0\#
001040101040:200100808800:020800000040000221100008010240200000000100000000000000000080000002000000<2\#
008004108<002000004000001200000800010008140204200282<01000000400100840800000201000001:00800000000802\#
0100800400000900000000080400040401020000020080100010000000002800000000000804004080018000040220401600\#
0000102402000020184208401422401000800004000000008044004000840004000801000000000000010000000000000014\#
0000080000140000000000000000000400041412000101001000000202020000008008400:04004000040000000084000202\#
2040080202004100800000180004451000009000040904000100800002000220000000060608040600000000200404000000\#
00000000200000<0=00000<2020080000100000800400002<000000001000520401000184:80008000000480000080080140\#
040000001000804020004000290140080800002040002040800004008000000<000000000000002208400082001041400010\#
0000202004008030800101000600008100402000080200600020500001000000020011010800801080000000100008040000\#
0002480008808008200400030000800000050000400000440001001028000000008200014000080000000020400000800020\#
01400000100002<200088900001015090080000006202080018000020002100000050:010210000000002001812402020000\#
00008080001000020010442083000801002008000000000000000014400000040024000802<010:010800000040010001004\#
041000000004200000000802000000840<00002280800000000080800040100040:888208810400000230040000000000040\#
0024400010080000808020120002000100908000000000000800000081800001180001002000000200400004482000000004\#
0014202202100080018008000100200100008110100000008000<00000000021000200041010000402;00240010000001002\#
0000020008:84;00005000000040100040000004400040400512104000400024000810002008042400082002888040000000\#
0080000110<03400080120004000808000040080000240000024000020004000200000120802000984000020001080020000\#
000000100000000082040000400080000000004080000000000008000000800002010000004008100000240000<088000200\#
0022000401002000200410102100000004148040400000020001200802000902001028000405100900040000204080000040\#
05001404830020040000200182000000000000200004100000000000001000080008
"""#

private let cuesSlots: StaticString = #"""
000000000000000gA<?Y000000000000000000000000000000A5GViIMLWW00000000000000000000>96LW0000000000M?13E\#
000001E5@j00000000000000000000000002l=]:__7FAST;8b000000000000000FlH5n0000000000000000000000000U0SD1\#
0000000000ah:cc00000000000000000000000000000000000fa9Tk00000000000000000000000000000000000B2A]6XcO3A\#
dgPKE000001jNmmDhBZI0000000000gA3Xl>F>o_00000000000000000000000008GLB]000000000000000000000000000000\#
000000000000000X6F`>00000000000000000000000004GHO<000000000000000000000000000000?^II__M;Kn0000000000\#
0000000000IE68?@^?o5000000000000000DR0YZ00000Vj;7i4P@iA00000000000000000000000000000000000HY@WG00000\#
00000Kd690000000000000000[JJFLl_SK[00000000000000000000C0<RO00000?9SWJ0000000000CI@>9000000000000000\#
00000000000000000000000000000000000000000000000000fi:G_6UVg]\5NUl00000000000000000000000000000000000\#
R`ETiEWBVl000000000000000000000000000000NGSg50000000000000000000000000]:MD60000000000K\M9[00000;\M\f\#
>IZ1\00000g;;Fa0000000000S?1CJ000000000000000H_P`8000000000000000L1S]>00000000000000000000k;LnFDNAK\\#
0000000000000000000000000000000000000000N6N1;0000000000000000000000000g:0]:00000000000000000000RV8oc\#
=ND9^0000000000000000000000000Kg93I0000000000dlX1F0000000000?K:=30000000000000000000041JC9MgSk=00000\#
JKAX_<l3[I00000000000000097:CC00000000000000000000000000000000000<_ABC<CDHW00000000000000000000PZ:jb\#
bIT6P00000000000000000000000000000000000K1RW6<78^B0000000000000000000000000iB>;g0000000000NF>H:d2Q5g\#
000000000000000000000000000000<U0VA000000000000000`oD;00000000000000000000000000000000000000000Ld;\Q\#
0000000000RIHV]EmP6W00000000000000000000egTbX0000000000@G<C900000W>MW]00000LAG_5000000000000000IgCPd\#
00000PQFGg00000000000000000000GE:O^E:CkO00000000000000000000gE:I40000000000:?BRT:BSkM000000000000000\#
ghMkm0000000000000000000000000000000000000000000000000000000k47Pcg[C>ZegNI@00000o0N1k000000000000000\#
00000SOMVhjPSLT00000:0DjIJ<WDE0000000000000000000000000SJR<UN5C<<00000n_UVL00000000000000000000;38Pb\#
7>DK;0000000000aVIAn000000000000000:7B2:R`7UOJ\M>300000d;VKe0000000000000000000000000000000000000000\#
00000Cn@VR@GC6^0000000000000000000000000000000000000000000000000000000000000000000000e3L>X00000HQA4[\#
0000000000g0@Ti00000000000000000000000000000000000000000000000000000000000000000h7CZbf]G8gPT5@600000\#
00000l>?mP0000000000n^1U;00000C7A2VnM0QC000000000000000;l0i7_450aOoV@?_15e\0000099Ng100000kI6>H3F:iV\#
gYJNH00000000000000000000=K=fllV7POo>@U@RUT>S00000Zc>=::@QDi0000000000HVQeP000000000000000f>2EA00000\#
0000000000000000000000000000000000000000000000000000000000003l3W[00000R:OkR00000000005[0Hk0000000000\#
FDL=100000000000000000000000000000000000UeAaBeH8<;7ZWfH0000000000`FOWe00000000000000000000PW@jX00000\#
Bl=T9000009I=[Y00000000000000000000h672Z000000000000000000000000000000000007A65?E0E[n_<X0[0000000000\#
000000000000000000000000000000DM?c30000000000000000000000000000000000000000j6X8W00000000000000000000\#
0000000000000000000000000cK=]f22WmLWcYI]00000000000000000000AC?8[00000`KTM\00000000000000000000XG;PA\#
00000@H3OP000000000000000000000000000000000000000000000Pn<kQ0000000000lPIZ]?MCUYWbCfV000000000000000\#
000005g=5F0000000000\:L9QI1T82KfY[Z0000000000000001a45XG>GSV0000000000@QH8N0000000000000000000000000\#
`OS@M00000000000000000000000000000000000`7J]dFOL]\000000000000000V2RJH0000000000ZoX_eoaHEIXGTRQ00000\#
0000000000D4=bMFD<AI0000000000aFCRmM\X>?0000000000000000000000000000000000000000000000000000000<eMcF\#
?_6\[000000000000000ia?Rj0000000000:fCUdFfUjC0000000000]PO:3Z25Mgc4J<e0000000000E1LW@0000000000nKTiA\#
00000000003@9Y=Q@H`200000000000000000000Ie56O000000000000000000004gLT9m?GYOKfVNM000000000000000nZQR_\#
00000000000000000000Ae5n\00000HMHF;00000000000000000000GUCK=000000000000000000000000000000hT46000000\#
0000000000`N0RM0000000000ULONBUBRT200000000000000000000nK7lE00000?FM3A000000000000000000000000000000\#
00000000000000000000o;UkO[cZ;BIP8k90000000000000000000000000JH;jdOL2bn000000000000000000000000000000\#
]KP]Y5FL4Z00000000000000000000l03Z=Gb?fce9Rlh00000`H1Edii<`2000000000000000000000000000000=`No?00000\#
0000000000^C;EBjhVZ^00000000000000000000000000000000000<4Qdf3o9lC0000000000Rn4Wh0000000000^ZZ1400000\#
00000g\Uf@00000NmEeY;oI4?2H7EcWc?36ccMGLa=MM1E=VA`000000000000000a;?d>k6OA700000\7FN[000000000000000\#
00000Y3;]1000006N8^TFTCDS_4NRN00000fS1XE0000000000_J9G4V75n<00000?@;@;00000\[8nM00000000000000000000\#
mWOoe000000000000000000000000000000000000000000000000001[;9?0000000000DoZ?300000000000000000000>T::1\#
0000000000V_Um600000000000000000000ITIC<0000000000kc9F400000000000000000000b;A_;44NjB00000lPCm5K3P@j\#
VdOlK000000000000000Jj7?fF6N6l000000000000000000000000000000000000000000000HVILjhJ;nlC41?9KIG=e1]GaJ\#
00000j`VR40000000000ElRVN00000H<W_FIN9=_e0Xo40000000000:D=6IZf=_KmkBFJ@HD3^F3FF2j^Oak000000000000000\#
0000000000k`A]J0000000000=_HZPen75@FNAl?^8=?0WIFh\O@PIn<\T9:CbYk2000000000000000U382IH5A2=0000000000\#
odQ_H000000000000000000000000000000000000000000000000000000000000?kQUY000000000000000l18R?0000000000\#
00000000000000000000000000000000000`c<V=bR0Y:96PBS[dKmG00000000000000000000IM2cgQU?M^000000000000000\#
?CMXH000000000000000K<JCG000000000000000XQ5<N00000SJBL900000[H<XL00000n:;MlRFCjoaOA7W00000Z17B@00000\#
0000000000Md8>l00000000000000000000Hj;2J000000000000000I<0]Q8e=NXBOH1V000000000000000HM@jJ0000000000\#
00000TnP3G000001ZC^:00000RNSZ@0000000000b:CdhfS9R`0000000000d5B46MH0mjPUSbP0000000000000001_8dD00000\#
0000000000KKB3c00000kcB1MUZAJo00000000000000000000000000000000000000000000000000@@H;i000006nH:K00000\#
d3W5Zjj=3k00000000000000000000195Oj05A1P00000000000000076WF:0000000000[HU^I00000000000000000000GP6cc\#
9iHT60000000000BST9l0000000000@<GdX00000lcUgP9[Y2k000004LDOe@=8Q6e8:3Rg2Y^_000000000000000000005ABD9\#
hHNG400000000009JOFo00000000000000000000000009BQF5@U6a200000o=4PZ0000000000000000000000000Li0hWg_8CM\#
TcAYgWbNJeNEQo`0000000000maCb2000000000000000R0X57D4Onm0000000000000000000000000SSDiaQ=X@c0000000000\#
0000000000U^Y>[0000000000QUC0RH\X^J000002X8j700000000000000000000000000000000000>0XWD0000000000=j3[1\#
0000000000mC1V]jT7bhPfIb:D8OBP`Y<1VBnTbo065U_00000aIU9EXTX_5000000000000000jbEG_^nN[1000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000X11f70000000000\#
leCh2gd7eTW1Qbe000000000000000000000000000000Y5A4F0FQQ_00000@aC^lCL@CC00000Bh;\`0000000000:8Q\000000\#
000000000055EAQ>c:>7\U1^n000000000000000Z=1>;nIEkQFL8O]00000Y_DUI@CYAF00000CRBm4fbCNX0000000000@hQFE\#
XiT6_SV5d2000000000000000000000000000000000000000000000[?Med000000000000000P9GRY00000000000000000000\#
00000\cGJlHRLMi00000000000000000000000000000000000000000000000000CQWCB000000000000000000000000000000\#
00000f40kmVK=B\0000000000000000000000000UHBPNVi=\h69YKm0gGWAH67iXml=Ef00000dEG1m00000`ZA2H6WJE_00000\#
=:GLC0000000000joODV000000000000000[76UK0000000000_5S1:iJ;QE00000>1Gei000000000000000000000000000000\#
00000000005\>lM0000000000R6@cE00000000000000000000KXOi[0000000000_[N7m0000000000IiN<Y00000X`D]T00000\#
IXMT:00000bgQI`00000000000000000000mU8Ml=e7E[1iSFIA<WVJ000000000000000@DJEOS4HBl000000000000000jOVle\#
00000000006nNTh000000000000000000000000000000`bHd8M6MYU0000063A?65T3\M0000000000274WM0000000000An@Fk\#
00000<AP:700000k76MPRgS>=;b4D6WH9Z=000009FC5Ua`SE?00000>LZ<k3f1<S0000000000000000000000000;5=lVm57NR\#
00000000000000000000000000000000000000000000000000mK6iBb5DP40000000000000000000000000aXWlV0\GgB00000\#
85LMH>BH;N00000Q8P`G00000000000000000000000000000000000\2RUM00000PaN<l0000000000@JQE8000000000000000\#
0000000000000000000000000000000000000000KKGIY00000G2Q[K000000000000000000000000000000J]Rf:EaXaj00000\#
00000000000000047DR200000Q09cR?[ORZ0000000000000000000000000000000000000000EaEQb00000000000000000000\#
amWOo000000000000000hR>gSlUV@1_G47YEmOG70000000000K38^20000000000000000000000000n^Y_j00000<X1EE00000\#
ogXG>0000000000000000000000000b72^hY[7njXe81I=GN_K0000000000000000000000000]i=JG00000000000000000000\#
0000000000KSNi<@F;3LWfNOP000000000000000000000000000000>NSE[00000f7?NY000000000000000000000000000000\#
B^NBY00000000000000000000lm?6\;TXVo000000000000000000000000000000[XZA<00000000000000000000`E:Qf00000\#
0000000000000000000000000000000000000000;3<m>`UMQI000000000000000=QE^R000005XC_Qb<I:<000000000000000\#
4aSEN00000000000000000000FATQe@NIKo000000000000000000000000000000000000000000000`@Ug_000000000000000\#
00000000000000000000000009H@2JVdPO100000`Y0gc000000000000000a8CQP4hEI8HRYZ80000000000000000000000000\#
00000aa50F00000000000000000000kZBQ7n8Y=?00000000000000000000000000000000000000000000000000ai6[n00000\#
9fXBI0000000000000000000000000000000000000000e[FgY000000000000000UF94CPER_n000003NYEf00000000003_1d7\#
0000000000000000000000000000000000000000e4AKk0000000000T9I\I00000000000000000000oXX=UhGY2\cmPo3:=4fM\#
000000000000000000000000000000000000000000000000000000083JK80000000000000000000000000b:I\O0000000000\#
RH1II5@M;C000000000000000jPX9k=@A6X000000000000000000009:29D0000000000joQ:@h]O@SN5:9jPF;FIJLCR5UTILP\#
0000000000000000000000000859ZJZI9ea00000OnLIKVUP430000000000000000000000000000003aQK800000kdVGL00000\#
Im7S;00000hfLC57[H^@00000NiIJ>AJRiK00000G;5Nj0000012@]3S6ABU0000000000_\M5b0000000000Lh1olca6POJdHhI\#
7PMPZgM1LLo<R9BXh<G[k7=N:gKSGX00000hI;2400000jh0L_N`Nk50000000000R5G89000003BF_G00000000000000000000\#
0000000000>Z9>BD3RncQcUlc9]@4@]dWEK00000000000000000000GJN>60000000000000000000000000000000000000000\#
000000000000000000000000000000Z_3k2PGPRY[JVf`000000000000000lS=B?000000000000000000000000000000AhM04\#
00000000000000000000\E1ST0000000000nmKGo000000000000000000005_>f53BI?g0000000000QH08:000000000000000\#
000006MEBB6[Y4I0000000000WBZ6L0000000000000000000000000E@3CW0000000000000000000000000j_Ag?00000;TLRh\#
fi65`0000000000000000000000000000000000000000JGU;_00000000000000000000ML:bg000000000000000000000m7ae\#
000000000000000000005G7l6SeC7MZ@UFR00000000000000000000ONNF^00000000000000000000TJHkl000000000000000\#
JH<oM00000bWA\d000000000000000Q[;@c00000000000000000000000000000000000oP>B600000`fTjL>06520000000000\#
0000000000g^8a50000000000ND=iS0000000000000000000000000n4W;@;gQ\D<]UMY0000000000^d:la000000000000000\#
00000];1;W0000000000000000000000000b9PV=00000000000000000000Vc7EU0000000000k>QTN00000ARD870000000000\#
TF<i<0000000000000000000000000<IZ3]A=5;5000000000000000d_?h^0000000000000000000000000TW>j`0000000000\#
WF8hP09K_VV]SXRh2B76gZH6o`DYDS0000000000C2DS;000000000000000000000000000000hVFJg00000000000000000000\#
_@Q8R00000A:Q8c0000000000]1XM20000000000Y6:3[Cm8ha00000000000GIKG00000AVE5O00000000000000000000@kF:j\#
00000=N9b500000CGXX700000`JKFVYE994MhIS?hUM]4eK4GQ000000000000000000000000000000dP<F8000000000000000\#
000000000000000HX:mLGb;Pi00000000003N6h?YgAjFMVH=Z[AO<9>dVQHa>W2K000000000000000000000000000000?J0Un\#
00000000000000000000JX<A5gjH:6000000000000000000000000000000Hc1We0000000000000000000000000]BLEI00000\#
NVWbg0000000000000000000000000149Z000000SA<VU000007`=61`Y4h@JY3:20000000000i=W4VmAYV`b[9fHNDY;bNR@1G\#
0000000000000000000000000YSWEj000000000000000000000000000000`G:JXWm>>1?_3U20000000000QOSCXV9I@C00000\#
1bWjYaH73Kgb9SomS7aoHb@jm4ePCB000000000000000;X7Ob00000000000000000000000006[GW:00000\^1GM0000000000\#
0000000000>oCD`0000000000@aMOiY[OWVJlPfFWVQfcKUU8N00000<4UTM000009eQ6d00000000000000000000o?91@<]UQ4\#
0000000000000000000000000000000000000000md3F<0000000000n@W0N00000000000000000000N_XMf_Q:]G0000000000\#
00000V5B7m00000LBM5?S9P8f0000000000mfQ>`000000000000000?\IP?Cg@nI@e9<O0000000000e\URH00000H58Q\00000\#
0000000000000000000000000000000000000000ZY9fb00000000000000000000000000000000000M:UaW000000000000000\#
000000000000000P966E000000000000000cQGc4Ln75W0000000000000000000000000OG5dW0000000000000000000000000\#
H38He]NW?a^N;g;2Q?ji00000^5<ZL0000000000000000000000000FbDRg[>X=?0000000000jOIFO000000000000000E0AW:\#
00000000000000000000000001<:Ha0000000000000000000000000000009aFkeNb>VH00000Z6OSk00000000000000000000\#
00000`\?N000000hoRaX000000000000000000000000000000jU3TP0000000000000000000000000000000000000000Il4fY\#
EbRel0000000000QL=<20000000000TDW^>0000000000\^CFnG9P4NdO41od^RF400000CYOPj0000000000000000000000000\#
00000b568]g^WnG000000000000000000000000000000jB=QAQG2SFKX=O6m9CaNaVLi900000CB2g:00000000000000000000\#
4_Nni6UP`aAhH0K00000mO0nX00000000000000000000000000000000000000000000000000000000000000000ZVNM;00000\#
000000000000000ZU>O]0000000000CMHlY00000=NRQD7QK7SWTT^90000000000HoR[@9GX0PN3:[c0000000000000008PIoI\#
000001^3SS?hP4`j>9W_M2@L2000000000000000000000000000000000000000000000000000000000000YZ?6F0000000000\#
Lj=M]000000000000000000000000000000000000000000000[3O3J0000000000m18;;[h:9>9YV7H0000033EHL0000000000\#
0000000000000000000000000000000000000000l;2T900000000000000000000k;Ubg000000000000000000000000000000\#
00000>^><H000000000000000LIQnV00000000000000000000000000000000000J?7D`Ea3X600000000000000000000BX3R`\#
fhIHY00000Q>57RF0FG10000000000=iDXK00000Qa6]LW6KWFIH:f@`OMFh000000000000000`1:<d00000S]P\O0000000000\#
0000000000000000000000000oK=?jkHEk_000000000000000OHIn[00000000000000000000>ACLT00000000001AJo?W9ILE\#
00000QH0cV00000000000000000000NBNHF000000000000000000000000000000000000000000000R\FB0DZ77k00000V]HcL\#
0000000000000000000000000000000000000000000000000000000LGF^@CFUI700000000000000000000GSLGA0RMb:00000\#
dfTR3WQYRL000000000000000000000000000000hNN\G0000000000E\NYI00000Qn0Di000000000000000000000000000000\#
bR<`<00000000000000000000000000000000000?g4^e00000HO9]3000000000000000000000000000000NJ@dB0000000000\#
00000Q04H700000=BGL_00000000008A04e?8NkI00000h3Q4M00000HKKG700000000000000000000:VE]>UaJB=0000000000\#
E`Og\SJRdg0000073W5I00000:6HgB00000:V6^:0000000000h0XiA0000000000000000000000000000001Z8T60000000000\#
00000000000000000000gOSEm0000000000376]Cn2<lY00000000000000000000W1Mb\=bO2`00000?<RV00JU7`0000000000\#
`0LCM000000000000000YKJgA000000000000000P4C=Q?FO_a000000000000000^]8W30000000000j`7P6000000000000000\#
00000\3D9F00000mg99L=5FKO000000000000000000008A2_]hm4gE8N9::0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_A8n=8IWM000000000000000000000000000000V\TQ:00000X7Kg@\#
HGO6<000000000000000AlKMJ000000000000000SGHJX0000000000dV9Hb:WCA;GhX[^000000000000000000000000000000\#
00000lAIFC00000U55We000000000000000hVS`B000000000000000_FYUK00000000000000000000^KKTTNM4\N0000000000\#
000000000000000fmYnJ000000000000000OSEcd`\DI=0000000000000000000000000000000J@Za000000000000000IjDV@\#
000000000000000g@BhC000000000000000WPSB8000000000000000e>32hbdRm95PMKLQ5WeI00000YM9k<4X4=D^9A;G00000\#
WCTkE00000Fm:a`VJT7f000000000000000000000000037PoJ449CQ_=F]T^eT3@00000P]XQm00000000000000000000>kB?4\#
00000000000000000000GbIG3000002;O7@0000000000N448000000Zl2LV0000000000QQAUHkbERY@PLc]g@3m600000jR;b>\#
0000000000SUV=g4AIN600000000000000000000]_2NSkf4ZG00000000000000000000:V5Y2Zo51i00000`U3GU00000lF0iC\#
0000000000000000000000000??Xd@ICQlb0000000000IbJX_000000000000000000000000000000lG8FS00000`@YbH00000\#
000000000000000000000BInm0000000000mY?==00000000000000000000o\48_00000k8LH8i[;Jg000000JL4E0000000000\#
000002@7T=00000S8VmlEFXLa2K8lk000000000000000m`09EM0Qm6000000000000000000000000000000000000000000000\#
00000T33GEeCGGi>JLYS48WBK000000000000000_4AC<0000000000000000000000000Y4J>QF;V@JgVR8GV7OW@:`QH000000\#
0000000000000000000000000000000000000000000000000000000?hJRJ00000GV=on00000000000nZ@\000006nI\i00000\#
0000000000000000000000000^[:1H0000000000iU5AGHoTmE00000000005^VNA00000I=W<H00000000000000000000@k6jg\#
000000000000000b7VDE00000000000000000000000004lCibM[WGI00000DLOPT0000000000gP9M_00000GcQ`B=bGeW00000\#
00000=Q2OlK^1fU2>HOS0000000000H5MG]00000RNNi`00000mR;BSfJLPmG@:Ck00000M:MZ200000Em2O?000000000000000\#
FT3=X00000000009nEU7000000000000000@VUHc6?=^H:_NKG00000NYElg0000000000000000000000000000000000000000\#
0000000000Oo5J>00000000008F;9bOiQHf7V1Xl0000000000000000000000000\l3HB00000000007?:2=_12mAd4PHY<RW35\#
000000000000000ja2me0000000000CRYaW0000000000000000000000000000000000000000SS0`F00000000000000000000\#
00000000000000000000000000000000000i;2d4000006TB9W0000000000000000000000000dVEY328AVA=@:f40000000000\#
00000j18[l000001oSMQ00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030MF7OaY5cT9>@O000000000000000\#
GCRGk000003GB:\000000000000000I0XohToM\]00000^VTIl000009eTlY000000000000000^mMlL00000000000000000000\#
00000000008LHU`000000000000000000000000000000m:Q4@0000000000UUODFciSYI00000;B4`>00000000000000000000\#
<SWE=h@MCN0000000000000000000000000000008\PJ\Ph4iX00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000RJ=aN90EZY00000fkO?f0000000000E<6JkU2:Mi0000000000]C;;B00000`i79d@_Yfl\#
E`Oc^00000000000000000000T]1O0b>Rb:0000000000YENL[0000000000000000000000000cHGdFkb=;f000000000000000\#
000000000000000GD23i<RIDA00000000008=RLG00000LFQJN00000J_WWQ?`<>_hX;6Y0000000000hMJbTW2LCc0000000000\#
0000000000000000000000000;QYAkGl9cgBVC__000000000000000000000000000000aX7VH00000Z_UlANHJORHl8>KH59a]\#
7Q:\A000000000000000000000000000000H:;]QhnQFV0000000000EVAmP00000mX06D0000000000000000000000000QTD1E\#
00000fS>1F00000000000000000000000006E7?I00000MJ5dm000000000000000NS2A9000000000000000:7H:V00000ML9o`\#
000000000000000000000000000000000000000000000000000000000000KA0ZRfX?:X000000000000000000000000000000\#
0000000000QOOAK000000000000000IhDLN00000000000000000000i_K0\000000000000000000000000000000m?E9<\QWSD\#
00000000000000000000000000000000000<I14F00000=@1`E000000000000000000000000000000b3S;<0000000000EaV6m\#
QcD^lQ\S0_00000000000000000000;kSd6000000000000000000000000000000lgSIL00000000001@AD3000000000000000\#
00000=6CPN00000o>6m00000000000`XIf800000oP@E`0000000000MfN2l000000000000000R_4X800000000000000000000\#
0000000000000000000000000E[=Ok5PA9N000000000000000000000000000000E:HGc00000000000000000000Cn1`nV4M7R\#
000000000000000000000000000000000000000000000000000000000000^SXhPe>Lf:eNAf@00000D`2FI>LHe<00000_:7Pm\#
00000UPPQlZ`YPV00000N_LF\00000;>DSO000004PP:E0000000000KGUG_8PIRC;mY:N@PD`C00000_=Ccj00000?9BG>00000\#
0000000000NiCDF000000000000000000004bUIN00000;UTGJ000000000000000000000000000000000000000000000?S?X>\#
000000000000000000000000000000000000000000000000000000000000000000000000000dPOTV000000000000000<l@^W\#
3DP_O00000000002nCDh00000];TIW00000KKLLk0000000000>:AOH=nKCBb@N3R0000000000000000000000000fnJ8R00000\#
1N0W<0000000000K36GL00000mQUWP000000000000000000000:Bl00000000000<AHkW00000kGX;M00000AZWae0000000000\#
00000000000000000000DNB30\2C8i000000000000000000000000000000emQ1`00000000000000000000000000000000000\#
\OLQM000000000000000000000000000000000000000000000QOBU_?YSB]57@RP@hXTP000000000000000000000000000000\#
00000`CNmZ000000000000000000000000000000mnUl09SI_200000UB1Bj000000000000000\mN<000000000000000000000\#
000003]FeA39VDn00000g=4^0E]6\D@;S;L00000MX3FZcCBiI0000000000000000000000000J[JE:00000N49BeVXX]I00000\#
00000RfNnA0000000000m\2f8cC=^X_LPd]cE6k]0000003TD^000000000000000O^HdI00000TYN[Ga\VO[000000000000000\#
0000000000000000000000000000000000000000000000000000000000001]=4m59N@lFbY<N0000000000000000000000000\#
MVGeA00000V]MCi00000000000000000000000006LPkD000000000000000000003<Nl4000000000000000000000000000000\#
00000000006cW`R00000Og1J63=P0>0000000000000000000000000000000000000000000000000000000000000000000000\#
JoA>f0000000000gbXg;OeBAh00000h>K^600000000000000000000000004];?K00000000000000000000000000000000000\#
00000e7Fn^S;79A2EDG0AHP^k00000000000000000000000000000000000000000000000000f`XQN00000C03EV0000063JGl\#
:gKMh0000000000ZB?QO9f<9lELI?MIlJ2:QfMH0caQILo^VHDnUXVI00000000000000000000000000000000000]fFU\00000\#
000000000000000fX4Y<@gK8E000004WJha0000000000fk1D4000000000000000M_UQD000000000000000000000000000000\#
00000000000000000000lX=31000000000000000000000f6>[00000000000000000000000000000000000jG0THk<;gT00000\#
0000000000000000000000000000006D5ZWM@V<U0000000000000000000000000000000000000000@39]e0000000000VIR7h\#
0000000000000000000000000;P>KR000000000000000000000000000000000000000000000000000000000000NTAVa00000\#
00000TY?V]1YMYL00000000000000000000JmK1g0000000000000000000000000bO6j2iHAOWUM5dbEn66o000000000000000\#
00000;Y0na@QV\M0000000000000000000000000@LH<7000000000000000=UOE<00000000000000000000000000000000000\#
00000000009e7XD00000V?:E^o2Wb[00000000000000000000000000000000000000000000000000eEB@<000000000000000\#
0000000000000006d0gS000000000000000000000000000000Wf0O3[9Q?8000000000000000cmE]P0000000000>NW?C00000\#
00000anUZf00000000000000000000;oO6k0000000000000000000000000oT9`m00000LgD4GoM0=J00000000000000000000\#
b6M=A4jWZI00000000000000000000000000000000000gZQ;Y000000000000000VWNa000000emL^\KoKKf000000000000000\#
dEL1W00000[QBc<00000e<Y?jJX;\E000000000000000XP8:fBS9=;000000000000000000000000000000000000000000000\#
0000000000000000000000000GYYfU2O20YCmU3S000000000000000Sn97P16T@N000000000000000I94B?000000000000000\#
00000M0WQ<TT8Ic000000000000000000000000000000000000000000000lFC0C000000000000000<:0n:000000000000000\#
000000000000000000000000000000IiJ6niS1F;oZLAa00000000000000000000000000000000000H;QDZQd>DimeGnb0nKHj\#
000000000000000C@AGQ0000000000000000000000000oi;I<0000000000CPNQZk:Y3S000000000037>Xl8OAQMYWMZG00000\#
00000GPRi16jUV?BaKl5lnX170000000000000000000000000oH:9K000000000000000:6S9a0000000000000000000000000\#
000000000000000000000000000000F=5k8000000000000000iJ5F@40A2c<T2K4XIVl5000000000000000000000000000000\#
000000000000000000000000000000YT0^G00000000000000000000000000000051JFj00000YJ5?i8B6=A7;9GQD7UBS00000\#
0000000000ND3[=00000:_CUO000000000000000PID\200000000000000000000CX8Ug]4VDSmSWlF000000000000000M2RHd\#
000000000000000B^9>l0hR3a00000000000000000000bIWHM0000000000000000000000000][=c500000000000000000000\#
00000NKE1@0000000000?8:4D00000000000000000000ALA=j_OQd:000000000000000000000000000000000000000000000\#
0000000000Gc4U6b\E2300000000000000000000B4PDL0000000000000000000000000gXC[i0000000000000000000000000\#
000000000000000hhG<=00000l`B0H000000000000000000000000000000f8VQX9eWK=0000000000005TP000000000000000\#
00000000000000000000Z9=U1000000000000000m>WCe00000<T757kX=Xl\5X5QQ2MJ3@M>e\kIGkOL\SeUiVE0T0000000000\#
0000000000a[Kmg0000000000J05eS00000000000000000000000000000000000000000000000000000000000000000]N;Qh\#
00000l^EaR000000000000000N7>3k00000000000000000000000000000000000000000000000000000001TPbV00000gJJGZ\#
b9D5a6eV=C=eYO1000000000000000_`32PAOMd[0=V]cSS;^n000000000000000VgZ5fU8W;N0000000000000000000000000\#
00000dmYf`000000000000000aPT\l000000000000000000000000000000000006297jN4JT24;4EdI]OoH000000000000000\#
00000BU9>^00000>VOO`WMI_O]bVk0AO:fg00000:ZF\j00000E5D]\00000mSI51ZJM77000000000000000000000000000000\#
TKBODUIAI@R<X3P6060f0000000000VPS?`00000A_LU6000000000000000AV@i4000000000000000eW8L:8?Pd70000000000\#
00000U\B7F00000000000000000000o\@8G000000000000000000000000000000000000000000000WDT9JFk;jMcQA>>00000\#
0000000000DFWdC0000000000000000000000000000000R5EA[>9K0XXP=PaFFPW0000000000000000000000000k^GB^00000\#
]^A6n0000000000000000000000000000000000000000000000000000000_:D5300000h_20K000000000000000af8l=00000\#
000000000000000000000000000000Z<HY200000:@QlCN4PMP00000\JFYM00000000000000000000AcMm7000000000000000\#
00000nA15[8h:lN_2BK9OWEB^00000000000000000000bnWVb00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000=8B3@000000000000000DE@M_gX6h4fMQLg00000k:F9:_1CL=\#
0000000000IZLiU00000fTESh000000000000000lhH==0000063IYl[JJPXWGV`E00000000000000000000k1UPE0000000000\#
000000000000000000000000000000gi10500000000000000000000000008]We800000000000000000000000000000000000\#
00000\lMi0UlI3EbKD@FY6MMf00000i3Vi^0000000000000000000000000000000000000000:L@Wh00000000000000000000\#
00000D<TBDD<TWm00000IeD5M000000000000000000000000000000000000000000000000000000000000000000000000000\#
eeJQ[00000000000000000000@_7E600000iOQWK000000000000000000000000000000YOA?]0000000000000000000000000\#
00000000000000000000000000000000000R`<8W<VEST000008IY9n0000000000CE6BT000000000000000000000000000000\#
0000000000000000000000000000000000000000gi7L[00000L>Mbh0000000000000000000000000000000000000000Q93cP\#
JQ7;VZ1:;5KQ=ndB[2nc00000af38X00000_?9aCLWDf`00000dCM5N0000000000000006iQc21V518o^ThGZU0hk0000000000\#
0000000000eIJ]V?4U_e00000oLR[i00000000000000000000000000000000000000006P0HZ_`Yi@00000000000000000000\#
cdA6D000000000000000000000000000000000000000000000000000000000000000008@JlA>b5D[:n@^:0000000000YGMP=\#
0000000000;GOXc0000000000DaWeo1gPRA00000LIL<X000000000000000E1UDd00000000000000000000000000000000000\#
0000000000000000000000000=TMig00000000000000000000<^:0IEo<mT00000jXP[`000000000000000^dMZ`CE;lP00000\#
0000000000000000mA7F=ZImL00000000000000000000Xm0jfLf6on:143W000000000000000\FIZE00000000000000000000\#
000000000000000`W4CR?_1Ke00000iQHiWD;93k0000000000KJVLN00000@CS7Q:oT9ZjWSo?bJWAl00000000000000000000\#
0000000000\YF43_jGoZ0000000000\fUd>?3NdOI0U218eMO80000000000Vc91\U1Sde00000WNHn4iPNXHMoX[5[C9hg00000\#
00000o43hVWUHeg\L0>800000hOHg_1LJa[0000000000`PJjL00000Bc=]mm[K_nE5L95B7J>?000000000000000DhOmLJdW@E\#
K`5fbmQ6RD:3Nb000000G7BA>000000000000000a[OY_0T@n50000000000U`C`V000000000000000dJHSQ0000000000GX1:N\#
9\NGO00000EdWWfSL=`[000000000000000000000000000000BSVMT00000Sd5J300000000000000000000mX3VEAmR7100000\#
0000000000QlH1F000000000000000000000000000000@4URW0000000000_4N@[0000000000O0U^100000ObHoS0000000000\#
000000000000000000000000000000I^D?g00000hC3]b>dLmO000000000000000000000000000000000000000000000]_RRR\#
ie@ghkdMSZ000000000000000_<:7W0000000000>hRkjWEU:;heDTe00000000002j<1>DlUDF00000000000000000000:hAB5\#
0000000000<fHPh00000>6Ak:0000000000V>Z2a000000000000000IkY_Y000000000000000YiNk`00000[JWR\0000000000\#
00000MhG?i00000]gE4000000MN37ak63NZ0000000000000000000000000;MUS345K\60000000000000000000000000:I8E0\#
00000UQQGN000000000000000m3Rm_000000000000000W=B6I000000000000000cJFR^00000000000000000000=^D_P00000\#
00000000000000000000]i1^@000000@T7K5_XW`000000000000000I;U?n0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000=:0kOE><g70000000000000000000000000000007f1W500000000003jSQi\#
?SHAY00000000006@0=RjRHFGeo;dJ00000000002`7^cOd46IX3=_;0000000000RH3<j00000c@0OD]26hcWKKaP<=TFC00000\#
00000Hn4H\00000ZW9XbE1=91TkX?X00000<kCKKbJJKm0000000000Zf<O3@h3Ld00000000000000000000KK3B80000000000\#
0000000000he4kc00000G2:Sl000000000000000Jg2<l^URE`MYU;oVf1`6000000000000000SGCQ80000000000YPB`A00000\#
lE6C[Y7HWS000000000000000000000000000000eKVggnl71[00000000000000000000`ZX<57Y>A\kIC\2MUL2F0000000000\#
0000000000`eR@\k68Tb0000000000000000000000000J30NZ0000000000000000000000000000000000000000^A=A400000\#
0000000000DVN`I000000000000000cJOUO0000000000I;F\S0000000000QRQQ=00000000000000000000DW0WZ0000000000\#
000000000000000000005H;^V00000]o16KL9M^C^GSF700000:CTSP00000Ua9Im000000000000000000007^3Hd0000077V`S\#
00000_0OEL0000000000`b?2a00000000000000000000XK5m0>P8oIaOOc<bR3bi000000000000000000006LX6;0000000000\#
0000000000M>;G4JHET900000000000000000000HBV\m0000000000HQ0bBSXO0]000000000000000000000000000000m7?]<\#
Bj4:^V<Bf^000000000000000PE>Tkl9;eVN`J;]Hm4=m0000000000@FBnBYNMJI00000f[2oTb9JMA0000000000YC<Wl00000\#
00000903gd56Q230000000000JR9Wk0000000000D`:N90000000000000000000000000@D?dP0000000000oEM;P0000000000\#
0000000000000000000000000000005^5S@000003cAdOJfBmXS<ViE0000000000000000000000000hC4V?0000000000;RUmg\#
000000000000000597Qi00000000006;:LH0000000000000000000000000?kHW@00000000000000000000000000000000000\#
WSFi100000000004XVF400000000000000000000L_FdY00000000000000000000000003k2hX0000000000000000000000000\#
000000000000000o^LgF0000000000V5C^d0000000000000000000000000NSCi6??IUA?i:U?f:3M]]jL2_000000000000000\#
0000000000hE2e?FH3WN00000>VWcA00000`G?_C00000000000000000000F_:OQ00000000000000000000000000000000000\#
00000?mELl0000000000LOIQm000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000HnH11n^Oco:@2GU9V:h;0000000000Q70^ZD93dD>MM]S3j@1jTF<lKRaR[T000000000000000\#
ckY\5000000000000000000000000000000000000000000000000000CY9K0000000000000000000000000000000000000000\#
>:D\G000000000000000000000000000000OY>?N0000000000WXKPm000000000000000000000000000000000000000000000\#
0000000000000000000000000372FSeTUTh0000000000000000000000000000000000000000QJNXY00000000000000000000\#
00000?lII@0000000000@20>a00000e;IAP000000000056Z@O00000000006kFV:00000000000000000000000000000000000\#
00000AWFeP\EK\T0000074D;ci4P54000008i2`bj_DhCN`9J=K_?iO0000000000D<=Uf000000000000000000000000000000\#
00000000000000000000aT?3]2P0en0000000000000000000000000=g3Rm000000000000000TTW?NJ`217Wm8ZK0000000000\#
HJH0;00000000000000000000QBHWg7B9i700000<^XHW000000000000000000000000000000AU0AkXjFQL0000000000NEJVk\#
000000000000000O7Vk<000000000000000000006?D`^000001i5Kioo>:l00000N6GIM00000000000ENWI00000ef=?Z00000\#
00000DaHGS;]H2800000F;AbG<l4?:=H8Lj3USKh000000000000000P40H:00000000000000000000BN34Y@6P^a;[33NQTAQ5\#
000000000000000g4QAW00000eL?ZBD?0NiF;XS]9LE_G0000000000000007LG6MY\AJW357;11]6NL0000000000?SJVIQLQom\#
BIKh_00000000000000000000BMF1O000000000000000m8L0E000000000000000000000000000000;HC:S00000c6MfT00000\#
[cR7=0000000000000000000000000000000000000000000000000000000^hZ7k0000000000Ul@li00000GZ5kD0000000000\#
CW@fZ85@hI?UJHD00000OM0HI0000000000000000000000000A@;WckEJ0I00000M80?3ekPD3000000000000000;a1;e;0D^P\#
YAUY900000Ok>G0Cd@\P:H6E1P=CMa00000TSMI\00000000000000000000;OPacamNW=0000000000000000000000000k^Te`\#
00000000000000000000W[4mgXA=@I00000cP2CePlK1J0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<9=n00000000000000000000TWS_f00000000004fPG=0000000000000000000000000hRN;b\#
Aa5LSLkDnB00000<WM2P000000000000000M8:]o0000000000000000000000000000000000000000000000000000000796Mm\#
00000UaOl`0000000000f1Qn;00000000000000000000000000000000000G<<2JF7H<W00000D@7<Fb;N]7000000000000000\#
0000000000000008]9L400000OM:CV000000000000000000000000000000<8UR:c?WggE3<[[000000000000000\?Wh`00000\#
0000000000000000000000000000000000000000@V3ke00000_WI0;00000000000000000000[f;RN00000?KL6:00000I1CM8\#
0000000000b>SLG000000000000000000000000000000000000000000000EYFHU5K@^H0000000000840lW^nH;[00000`=TJQ\#
000000000000000T[6CH00000000000000000000m>RGT00000:AJ^D000000000000000000000000000000`f3D30000000000\#
U`88RR7=_]0000000000Q8SfW0000000000000000000000000n`<A^Ca?eM0000000000000000000000000000000000000000\#
0000000000mZQBX00000000000000000000bIOEnO\H?l00000<7F8d000000000000000hR6Qb2LZ@j000007gHfV00000g19T\\#
0000000000Ho?i=6XP;b06UAE00000i1WVW0000000000000000000000000hTVbP287=i00000000000000000000o;B0g00000\#
00000000000000000000000000000000000000000000000000XRLXS00000=@3^c000002G@8b0000000000000000000000000\#
0000000000fQG<`CRO5F00000000000000000000mJTi[00000F=QPo00000000000000000000000000000000000o>;[P00000\#
000000000000000000000000000000L^>U<00000000000000000000987OH000000000000000H1Ea4000000000000000_@:0o\#
00000000000000000000IUN8UQ@R8R0000000000Q?NJZVAPa700000JfVc:1_G?B\OWDa[4DSESXVek=J2dB000000000000000\#
jQ:dG0000000000000000000000000T@71?n8<P0n0TQHZ>G7el3WhK00000h\UCh00000000000000000000000000000000000\#
0000000000ek9;90000000000000000000000000UMMkKjONH\c?Q7[[_TNa000000000000000<JNlI000007jUKX0000000000\#
0000000000000002U86j00000SEIo^;nThQ0000000000000000000000000o`NL100000000000000000000000000000000000\#
000000000000000000000000000000000000000000000I67^O00000000004o1MiBSKV]00000:XRAJ00000000000000000000\#
000000000000000000000000000000b]1E8000000000000000000000000000000000000000000000000000000004M]C00000\#
000000000000000000000000000000000000000000000000000000000000EZ6J60000000000a>AnS000000000000000;d?]R\#
00000f\5nh00000000000000000000000000000000000blV14^b0Fd00000000006T6HISWK2HL;RKJ000000000000000j81h9\#
0000000000000000000000000bXJU<kjCOd000000000000000KV1[H000000000000000o9XV70000000000Di>[E000004OGFn\#
mABH?2QUoo00000000000000000000DdRPj00000000000000000000DhJf_00000000000000000000fd7hB00000H767k00000\#
IE3K:3T?jD0000000000000000000000000::UPU00000000000000000000cT0WO000000000000000hFKnAaXI<H0000000000\#
000000000000000S]XOU000000000000000DKE\e0000000000Ha3h10e4NL:d4ae000000000000000000000000000000PGPn1\#
0000000000000000000000000VkAWD00000000000000000000000000000000000N<@c80000000000OMDnXeM6JO0000000000\#
000000000000000UK3>100000000000000000000DOANjdA9SD6CBQRC<CK38hD7X\JG9=K:6MI4>SIk00000000000000000000\#
00000E>43n0000000000@dHHBU_>I^BILZj_LW\:000004FDI^;3Q@Q0000000000FJ2F4000000000000000[IDln0000000000\#
00000:nAd20000000000g`Fgc00000000000000000000LLNR=000000000000000RdA3G000000000000000000000000000000\#
0000000000aiF<<C\Dh_0000000000000000000000000000000000000000gT;XbS;L?`0000000000000000000000000LnOa:\#
6N;`700000O<9DC000000000000000`BWJcXj5=H@c5fV00000G^:=O00000000000000000000McP_7>b62U8aAST0000000000\#
000000000000000AcBj10000000000000000000000000000000000000000eOQKN00000000000000000000000000000000000\#
00000000000000000000000000000000000CQEWinG16>000000000000000lE@[n000000000000000000000000000000:kYVD\#
000000000000000m=Sh@0000000000o5>iR00000000000000000000JM7OU00000000000000000000ZAGO@kCIOc0000000000\#
00000000000000000000000000000000000ZKGB=0000000000F\OFPJGUXg00000@I;N?0000000000000000000000000@k28J\#
000000000000000bn021nL@iO_AT>e0000000000000000000000000000000000000000>eIeG0000000000000002JBeY00000\#
00000000000000000000000000000000000000000000000000I[H7?00000000008l9daDU3RG000000000000000aT4490BD>o\#
00000000008CBN7]V9h;00000000000000000000_V15U0000000000moYo\000000000000000C_QWj00000GGXh\00000:>Lh;\#
MmIF20000000000000000000000000000000000000000oDA<=000000000000000000000000000000K>69l00000bIB[=>7JfH\#
000000000000000]`2BJebED20000000000000000000000000000000000000000000000000000000dYNj`^0X:Q?=4LX00000\#
dLOe1000000000000000000000000000000`_2SS00000000000000000000iJTmNoXJm``MKe:000000000000000m93IbjR0UG\#
kK>K?00000>D@kW:Q1b000000000000000000000000000O0KJYOQbO00000H`DEInSHIH00000000000000000000e6EO0Df8gP\#
@NISLe9Q79eBOW03TF\9?aT[ihiFZl0000000000000000000000000aU0UT80A@?`^O9_000000000000000N?LJD9hM[l00000\#
0000000000U[>o00000000000nm8F]TaO7MUDP[0_;2:MRPA;cOC=:AnS0SDcZB?H0000000000000006o:ZWZ2M440000000000\#
;87Z?000000000000000000000000000000000000000000000000000000000000000000000000000dQ3ZecSQ0K0000000000\#
000000000000000H8=]Z000000000000000^IIko00000[Z1\8c1@SK0000000000lSP2>0000000000000000000000000[@M?b\#
0000000000<1L8g00000000002ZUJ>00000NNYeogm=fWE29i^9h3dX8_1NbAOCle\GDio=\H]o\T0iQla3eejdCd=<4H8e00000\#
[N1?c4hJ=N;EOnJ9mYA900000>EQ=C00000SL@3>^VLN70000000000000003:;ka000000000000000UYFfE@HDc9MRXkM;GQe3\#
000000000000000000000000000000000000000000000RMX`B0000000000Dn=Q]0000000000N]0Wh00000Yo>EN0000000000\#
00000DnV2i00000P5Qi?B37g:W@C]b^OFb6`dH7mEM>[[m:BW]KYQ^WflUB@0000000000aUBgU00000:FHdZ000005m9kjdHFLg\#
000000000000000NgVHhUN8]e00000]cB>PS]N5?000000000000000[]5hh000000000000000nfY8:0000000000N7NQO00000\#
00000000000000000000k<@gV0000000000000000000000000TJGI5000000000000000ah4jB000000000000000K1B1ZZJJbK\#
00000bCTB50000000000000000000000000gZNgF0000000000000000000000000000000000000000000006Z7Wk000008B1i>\#
0000000000DeGAF0000000000l6E`8000000000000000B62KI000000000000000JF9@100000000000000000000290Ca716kA\#
S^UL:0000000000fTVSP0000000000SDS_2H7<Tm00000=C?cO0000000000000000000000000mSD<>HhQD60000000000=J5bk\#
0000000000000000000000000000000000000000LRMR>G`<M3000000000000000i^=f9Q61570000000000000000000000000\#
i@9oM<\<C[[[Q`j00000000000000000000000000000000000@2QB?0000000000000000000000000GDFJ7GRFcG_g>i<NMG@Q\#
k=<eAn\MAj00000000000000000000GLQc@0000000000000000000000000kHX4S000000000000000000000000000000@PAVQ\#
n^X7B00000MhI3W000000000000000Gn9W>nEV6P385:80000000000TYK@ncN4M_0000000000?`?Z\00000:ZJgJ0000000000\#
j^:PgDPInI00000Xe?>F000000000000000000000000000000@^>;_24QGd00000dKN8B00000000003[0C=0000000000H7044\#
00000]415fXNE[O74OZf0000000000000000000000000000000000000000000000000000000000000000000000=W;A700000\#
PR7Ld00000=04;600000i^N;T]9TF_000000000000000JE;U<UV=0V0000000000000000000000000a4RJYReHEe0000000000\#
000000000000000k<FJWX;62k>nJ8>YHNcBLIU=S00000000000000000000@7Sf20000000000000000000000000@6Ylo00000\#
00000_T5aFRW@;\QiJe;hm;2dXdJGDoWL9E0000000000UMCfh00000000000000000000WL4F20000000000000000000000000\#
000000000000000000000000000000jF8?=0000000000000000000000000000000000000000kK6Na_O7ln00000K^?Sk00000\#
00000;^SeC00000000000000000000000000000000000000000000000000000000000000000okBS0nN=^i00000iZIB<LcEKN\#
000000000000000000000000000000000000000000000`0U2=00000000000000000000[^LI\00000000009[DLD000007\C[W\#
00000FYL[T0000000000000008]PT9dg0Q6b@FVcH?1WDA3BPj00000AL4Ymea@>o000000000000000000000000000000bdNH5\#
00000NL:3<0000000000h@0OV00000VIGj2000000000000000000000000000000000005i<6`NWW<500000000000000000000\#
00000000000000000000000000000000000V35o]000000000000000000000000000000000000000000000000000000000000\#
0000000000o;VOm0000000000000000000000000N?@da0000000000000000000000000TNKhE0000000000000000000000000\#
0000000000@YU:j0000000000YM4BaR20ihi;J`c000006?6IKD]>96UVKRk;>0bRffYdG000000000095OHA5BJb:_Y5VIc2E>o\#
00000QZW[80000000000kZO2O00000I>3;bXGI8=YDXe80000000000000000000000000000000000000000cRFAI000004EHZ_\#
00000C<GB3AX?F<]iCO0k3XPB000000000000000000000000000000E0I^F=CL5200000000000000000000000001XKPT=O1AV\#
00000000000000000000000000=:hR00000RI7j9VIS<B>A2PG>]SYU:d7I:`Y;Lo00000bi:2WT1;W@00000000000000000000\#
00000?_WKQ0000000000000000000000000000000000000000AUGZ[mUN?Q00000mk@AV_>0c=0000000000b>@NeaLT=900000\#
000000000000000KS6EE0000000000^aWPh0000000000VR4S?9d<knl:JP2000000000000000`f=Dh00000000000000000000\#
00000Ug7=600000g?<Pe000000000000000000000000000000ggF:P[2?`>d\R]@0000000000@e3WA000000000000000mXN7I\#
VE=3P1WD`mESKXJ0000000000000005;BUo00000000000000000000000000000000000000000000000000L3:^]0000000000\#
000000000000000000000000000000000000000000000000000000000000kCTDI00000000008=Kgj000009l7T`00000EkPOb\#
000000000000000gcLiG00000000000000000000S2<WY0000000000JAWaY0000000000C92S900000\NQW?00000knHP?00000\#
000000000000000[l:@RbjEIib=MKa`0MVZ[EN\1?<VSA00000MMJ:E00000bR3IH0000000000000000000000000]9HognM@i]\#
Ta5@Z00000MC0@:FbT3W0000000000000000000000000?G67;?G67Y?W?I700000NNC<K0000000000000000000000000a[Rh;\#
0000000000000002a8Y70000000000OJW0D00000m0YK_000000000000000h[E[300000000000000000000fM>;R]SKNZkXSUX\#
00000hnEMWhO<BA4eO\M00000EPIEaRNTdJcoY?200000_R4LDd=?ll00000000000000000000000000000000000@PAf`=7PEP\#
0000000000TXUm=00000[`Y0H000000000000000000000000000000000000000000000R1POl00000N9NTI0000000000LnT;_\#
0000000000?B47E00000000000000000000000000000000000MADe:0000000000@O2YG:U9\b2_Q]j00000f:G>=D1YTH00000\#
00000000000000000000ehAj5m6WcP000000000000000000008fZ8500000000000000000000000000000000000O?HV7I3IVb\#
6jA<l?_U2b00000000000000000000L6D=G00000NLFBJ0000000000000000000000000K=Y_F00000:cGP;000000000000000\#
000000000000000o@HCE00000000000000000000000000000000000c;:2J00000`nDPE0000000000000000000000000e2:dX\#
000000000000000c8IHf00000PZ?^`0000000000000000000000000^M5I?00000ZbVoS00000000000000000000cb1<DHcKU>\#
iiNR0fc0Z\i^8mH0000000000JnH[L0000000000000000000000000000000000000000000000000000000000000000000000\#
iKQe^<jUo700000VaP7LM@VlLRoQQn000000e2AI00000000000000000000000000000000000YR5M5000000000000000flO;:\#
<0?Tm?QF9Wc9QU5000000000000000;F1`T000000000000000fSLX00000000000Oc22i000008GAU400000000000000000000\#
0000000000]k2\NFL;=Vd91hR3BCUG000000000000000F=34J:nRa400000SO7ki00000000000000000000000000000000000\#
00000_5EMESPH4C0000000000h\R8Z00000:@R<65]<Ed:L6Ym00000000000000000000Co>a`0000000000000000000000000\#
0000000000Gh>k600000000000000000000IFCG6000000000000000a^>eh@BCJi00000000003?4E9KCT0f00000000009QHVS\#
S5MPl00000DD=PV0000000000nj6FN000000000000000000000000006:W_00000000000000000000000000000000000TM@TO\#
00000000000000000000XK=ID000000cMNS0000000000000000000000000000004lNGl000000000000000000000000000000\#
00000Pa2DeoK:R3[5KP=000000000000000000000000000000000000000000000000000000000000000000000000000PFRF@\#
00000^fI@;0000000000000000000000000000000000000000X8;h`QoGTX0000000000000000000000000000000000000000\#
000000000000000000004\1X5;XBBl:VQNS`dTG500000000000000000000000006h@IT0000000000000000000000000E2TeO\#
000000000000000eRG^g0000000000000000000000000W;5_Ih;E^7^SM:<hoP_C00000000000000000000000000000000000\#
W<CB?00000H\CP7000002GZ5Z0000000000000000000000000000000000000000000004oDIF0000000000BPCB`0000000000\#
]1L3lW92\o0000000000=?L?m0000000000VPAd@oGRci00000Va9RfI`<gKNiBenBk;^HlZC<k000003MZ7_000000000000000\#
000000000000000000000000000000LJHNhYg3Ud00000A7C330000000000000000000000000000004aWbFee2bX0000000000\#
0000000000000009k==6NKO7\gF0da0000000000R:1I`6@N_T4oU@EAQR=S6=64M0000000000MW43L00000000000000000000\#
0000000000kjX9100000gM8H=0000000000000000000000000E`RF_00000hVTgj000000000000000000000^Thg0000000000\#
00000hkSd?1j7Ekn7@Va000000000000000000004oP]D000000000000000L>Uf300000000000_HBTU_<2hhbOR>0000000000\#
0000000000000000000000000000001Z@W40000000000000000000000000PcE85ceZ1oLY3[n=QCVeUKCNGhGH>[0000000000\#
000000000000000000005TC`20000000000og9ik<SB3R000000000000000h:M<A0000000000SLRTW00000IV9@O00000]]?RD\#
ldSCBE1N1RU[81;00000Sb7SF]900aNhMjT00000000000000000000000009RMC\NNVB`00000W6A>TC3:V3000000000000000\#
0000000000TbL5`000000000000000IK92`000007iJiP00000000000000000000_EONZ0000000000M_BXC000000000000000\#
00000000000000000000nF3]Q000000000000000000000000000000000000000000000000001lVj:00000000000000000000\#
00000h_P7Y9f8KJ00000T>4Gj00000;?GgT0000000000CkUk0000000000000000000000000000000`i>SK0000000000C^SlU\#
00000000000000000000000000000000000000000000000000000000000000000d\Y6P000008=6ZYAM=Io000001eSef00000\#
0000000000DQ1Dm0000000000i7:La00000000000000000000U2B^SdC5C^00000EnClLlaY2O\H;9Q000000000000000NfDaX\#
F@1_Z00000XP>id00000EF:oS0000000000i3=@W0000000000W70\N000000000000000000000000000000000000000000000\#
DUDQ^=;M_0000004_Ofh`FQ690000000000G??CClE6=To48BZ00000caUjS]2<j;0000000000U\4J200000cnE=llQ1G2VN@A5\#
0000000000000000000000000cP8G3UYMeo000000000000000000000000000000l7KYo3RY:;<_5jS;66ne9hT6600000]_?E8\#
K>Doh00000\BC`F00000iWNR`[L2]K000000000000000000000000000000000000000000000ln?a;000000000000000A:@_n\#
KZMN^U=1UB\_H]5jWLbmP`U1g000000000000000000000000000000000000000000000>3:0aPV>7U00000000000000000000\#
ag<ha00000CRY?Z3n;e>0000000000Mh=BmCa?<l`_5m>\;G=0IdUZSDe2@Y0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000_>R0O00000000000000000000000000000000000\#
Xl?BI0000000000000000000000000@2DD@0000000000N1S3o00000000006m9`W00000000000000000000dP093PG:VACOER:\#
000000000000000000000000000000000000000000000?1X_\00000eN2bA000000000000000i5W=W00000000000000000000\#
00000000000000000000XM0SV000000000000000000000000000000000009=0@h00000000000000000000000000000000000\#
00000;4W`lf:?j4000000000000000000000000000000000000000000000HSVXi<=BkRI3N=d00000000000X?h=;\5e9R:KX6\#
000000000000000Q6G5E00000000000000000000UhNVZo[0Yi000000B80^000000000000000000000000000000]Q0D4GKN?e\#
0000000000000000000000000000000000000000000000000000000000007L;UY000000000000000000000000000000adUZB\#
Tk9ACcR<QYONQ`OE<MK5>PTk]0000000000000000000000000UA8Va^A=[>000000000000000n]YUi?92<Y<YGk<0000000000\#
00000000000000000000000000000000000000000000000000000000000000000B<G[X00000JmOF;00000B50l;0000000000\#
000000000000000A_57800000000000000000000000000000000000000000000000000000000000000000NTEHi>ZBWRl^H2X\#
DeSig0000000000000000000000000000000000000000000000000000000?EM1<00000W>R\O4DG8OiY>LJ000000000000000\#
;7G\40000000000A9P8F000000000000000NTYMf000002C6K4N?9N00000000000<jEJc0000000000A87T1D=B9gVRHS]77BJ:\#
moU4U00000000000000000000000000000000000000000000000000nJ0;j>fAiP00000000000000000000Y>=g\\6H]`00000\#
0000000000000009VIM20000000000c17^B6h?U`55X?E000000000000000:76T600000TEQHK2a>_\O<26aMZ:8n2JFYlR:QkM\#
0000000000_2HHaZS1Tn00000000000000000000F80fZ000000000000000L?VGZ000009N=VA00000a>QHZ000000000000000\#
2iG3Y00000000006`4Ui?f7nAHWI]M000000000000000000000000000000BE0ad0000000000ZM7G700000000000000000000\#
000000000000000000000000000000MJ:T6K\FB[000000000000000000000000000000@j2S^L=8EV0000000000]F93X^X9n4\#
00000Nf0K]3gLFn000000000000000ANM0G00000KK@XV0000000000N_=:g000000000000000000000000000000fQ>5[00000\#
00000000000000000000I0Eb600000000000000000000>ZXXm00000lLR^>b28\o3XC^Y00000>45H;00000000000000000000\#
000000000000000>W4VW00000U53E`00000000000000000000DV6<;:jJ09A:2\^<lP?J[BXL90000000000QEXc>0000000000\#
00000ggK;b0000000000000005_1dR000000000000000S6956m66;a00000V83N?L3RWh000000000000000^G0nHRBGH`01VH4\#
0000000000InS3M000000000000000000000000000000F:7Kn0000000000000000[TH[;QA:k000000000000000RKHbn00000\#
0000000000000000000000000LbF2T]fGE_oO;F?ghKcm000006`@5ljf9?a000003eD\_Q;4o=5H52b00000@5L^@mUSL500000\#
KPC]T00000JoUnR00000000000000000000000000000000000000000000000000000006n6^R9gW3RGm==XcWAnl00000j90^f\#
VJ2R600000000000000000000]>@j@W43<B]kDAC00000>?=3]0000000000000000000000000o806M00000000000000000000\#
00000000000000000000000000000000000^0BRb_RR6UoWV2U00000[mIdNf29`<0000000000TCNIO0000000000haS5T00000\#
0000000000R77FSHfYo<000000000000000000000000000000X;OT800000000001D<@c0000000000000000000000000VBCY[\#
4`:Tg<^M3N000000000000000Zd05^LbN;7MS3`h000000000000000<I;JO00000NTGH:DfDNmMC3b^EKG3hRY71l00000KP2W]\#
@1EQn000008W0Od[n@Ig00000Y4U8^0000000000000000000000000000000000000000cFO;B00000kKALm45D]e00000We7fO\#
00000aTCPB00000000000000000000F\A[[000000000000000000000000000000Y;1\OG?7B_000000000000000e;Yba00000\#
0000000000o4:O:;;8WQ00000h<G6h0000000000000000000000000Bj:AG000002fBP@00000000000000000000eEWKH00000\#
000005J1;Ik9QMS00000000000000000000XP<5`iI=>dH^:EkDACJT0000000000UAMSLc<RU3kgY_4XIHM700000aLE8X00000\#
000009P7a=2ANQ400000000000000000000e:5>\hc>EglT:4clMY01000000000000000000000000000000HfBU@00000\PV>n\#
UQSIC00000000000000000000000009BGkaBWY6^SL?n30000000000C0NaVo_:md0000000000000000000000000a8GZj00000\#
000000000000000Y[ElQ000000000000000o6O>F0000000000000000000000000000000000000000USVV`IA09e00000JRIXP\#
00000n^Tcj00000000000000000000000000000000000JB=\W00000000000000000000El5okYZ5]F^2;n^000000000000000\#
0000000000K<3lC4P5aOe]GRE@G2=M00000?RVgD00000CWUhC000000000000000QUQ1TUZ?NC000000000000000b;GnJ00000\#
0000000000000000000000000S]=;2l64ANW2=<a00000=ML\=@hWLD0000000000000000000000000000000000000000gU1XV\#
00000mY8]>MgB][W8I8o0000000000\IO`G00000000000000000000000000000000000jF5_24n@]j00000000000000000000\#
0000000000000000000000000CBBVGm4?dd00000000002`Dl@8jBkA^JFOn0000000000000000000000000000000000000000\#
00000@NO]C9A:gm000000000000000hS=adDnINc0000000000000000000000000000000000000000OdPlo000000000000000\#
00000000000000000000LMQXd000003`HLT000000000000000FbN:d\eW_X000000000079CEU0000000000000000000000000\#
00000[6NDY00000000000000000000Ih2U81h>>Q00000e@Y7O000000000000000ii:3h00000NHT?k000000000000000C2:KV\#
dXB5H29QVf:WCLj=W1PL79?@;7MF?4<AQUEkgSH;00000Q_P5M0000000000U`OUn0000000000:XJDW0000000000B^SRE00000\#
0000000000\bIS4]V25_00000T<6@I00000B4@b400000000000000000000000000000000000000000000000000cE80<00000\#
0000000000000000000000000000000000000000e^XHj000000000000000APFR6eDYJM000006b:550000000000Df3FJ00000\#
O57[H0000000000n67f10000000000000006T3DA00000PFGSJNWGN2000000000000000000000000000000CV<FfJjHeYnb64e\#
DWRO?000000000000000000000000000000MP=YPR90_`00000[V9Pj00000000000000000000000000000000000lk9]M4kU0:\#
000000000000000MlNhD^YXAZ000000000000000kD6XO00000000000000000000000003Y45El6>HT00000000000000000000\#
000000000000000?2H0000000000000000000000L`TOdT=L841;CW500000000000000000000\@Ub?V<BX\0000000000dnQ4h\#
00000000000000000000000000000000000000000000000000]SN:30000000000m<2iM0000000000000000000000000JhZ73\#
00000X05Cj00000000000000000000000000000000000M7V`60000000000Lf7_]00000000000000000000NHWm\0000000000\#
000005<LPP0000000000000000000000000@7>:9dXTZm0000000000000003`QU^00000000000000000000o5<IC0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000deP0VHnR6C000000000000000000000000000000HoKO4000000000000000\#
00000lRXe`0000000000000000000000000000000000000000bdHRmQWKJ7000001lRMR00000i`LPBCUEadg9UJL?K<FSQ]TkP\#
00000=kJ`Xc3An997V65000000000000000000000000000000000000000000000o>H[aG=WoY8C7\@GZR2d000000000000000\#
00000OQIi\kHM6L00000UY1cC`O24M000000000000000000000000000000GPNmF00000dFSJZja0_BiXX5m0000000000l<1=U\#
000000000000000000000000000000\^C@j0000000000iA1\c00000000000000000000KSWn^0000000000000009e:QZ:_3ch\#
XUVo]00000=12CD00000mUN9\00000@0Se\0000000000hiR8:0000000000000000000000000000000000000000^a@lA00000\#
0000000000O@KiJ0000000000Bj0IcYo?a_0000000000dC30700000000000000000000000007_<Hh00000E_THo00000N1;dh\#
@cVe3NCV_N000000000000000IS1@>hH:QB0000000000000000000000000n?4;g00000@ID_m816bBO>236<I6``F`=W5n]ESN\#
c\Z4N0000000000000000000000000000009eDoS000005P=IY2FAA3SfMD\0000000000000000000000000000000000000000\#
8_>`400000000000000018@he0000000000000000000000000159nj00000K4KRQ0000000000000002mDGM000000000000000\#
00000000000000000000M?@oB000000000000000XlUW^00000000000000000000L5RWR0000000000000001m>=T0000000000\#
00000J>CkmJ8RcH000000000000000DQ8Z<@MLcn0000000000000000000000000n0:WLb[CZ33`GoFmaA9Al7OOH0000000000\#
0000000000`S9^?00000000000000000000?]2>]ec:NkD9J9n00000000000000000000000000000000000000000f8jJ00000\#
`BF@\`2SUA00000:]BI700000000004CJG300000:F;QT2;Cmb00000000000000000000BKL@<ZP=1f\Y5\m00000=M2C5U4BcP\#
iPJ5@b_FLEDi1Qff`CXO=9K60nfWi[jnA87blP71DcYDi343a^IkG^I0000000000000000000000000:OFf4o0?J70000000000\#
00000:5NeT00000bcU][BC7V@0000000000T7?1@00000<e23=ciQNIa@RdJ00000_X9KR0000000000UWANC000000000000000\#
0000000000000000000000000000000000000000aS051000000000000000000000000000000G5Nh7YmVES000000000000000\#
0000000000egHFW00000oQ?oC000005HVcQ00000000000000000000H<?2ME=Hb;CoT<M00000FPNL=0000000000f7@4a00000\#
0000000000000000000000000000000000000000hE8\;000005cI5L00000Ph;Ld0WGWh0000000000m4@=@`Z<AoViM3500000\#
0000000000OW2dm000000000000000Df?I\0000000000000000000000000m0H5Z000000000083Rd:00000000000000000000\#
[fJWS000000000000000000007K0=hWXR\\000000000000000000000000000000000000000000000KWN4k000000000000000\#
000000S33k<Z3_00000000000000000000000000000000000000000000000000000000000008b:IfKIMbJcmTm][>Z=R00000\#
00000000000000000000Gh3_SkH1Y7;G:YeiD7W5l]2F_0T2:1C8V8Z<5VL3ETXD=\@XJ@00000000000000000000UbNiH00000\#
00000000000000000000a>8n[00000000001b>aS=H2^CaWJPg000000000000000000006_O8E00000@MMg:0000000000e61n?\#
U@;7300000000000000000000000000000000000000004WEoB000000000000000NKPlUiSLa70000000000000000000000000\#
00000000004[S^=00000000000000000000000000000000000000000000000000000000000000000N:YJ>000000000000000\#
BTRmJEiY\goMR?C00000LNPYfRYW[_000000000000000]gGQY@40jAR9<nd000000000000000000000000000000cTRc9S816a\#
WZX^k00000;1XXU0000000000VJ7>50000000000_[Hae00000KP19j`U1T30000000000D8<\1LIP9f00000@aM7o\f0ZJ00000\#
00000Hd@h90000000000R1FK?km5eeCjY1nKKHXBAS3gS@D0PN0000000000o4J>_de9mFh7UbV00000I95U5<?GZMj=J?6CD6H]\#
000009eK3SAN7iI0000000000000000000000000Vk1=I00000000000000000000l9Wa<_c0<Z00000000000000000000O>C25\#
0kOKbWUQjCReUK@0000000000dj55V0]4fno97JoJZI0R00000`oB\E00000n>:KFF7XZ@00000:Z96PM`I[OG<Nf[0000000000\#
_8LHh00000J[UJ\00000000000000000000000000000000000ZVFm73a=m]MmJeY>`E:G=9=4G00000000000000000000@LFaN\#
0000000000000000000000000`H8n100000000000000000000Q_?20000000000000000000000000000000N]1dm0000000000\#
g0XAN000000000000000000000000000000000000000000000Nj75L00000h[LP4QOA45000007J6dA00000000000000000000\#
00000dNSTo00000F65GKJC<McWoPiP1BVFc0000000000fNF8\000000000000000nfCE=00000;;X;Z00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TZ0]ZL:163:=0YI7V?WR00000000000000000000XO2cH000000000000000000000000000000000000000000000\#
0000000000P`PfW0000000000000007j>Q[3dTh\000000000000000000000000000000XY9[E0000000000000000000000000\#
000000000000000000008V@I@0000000000>WU[k00000h7TcOAFD^:26SVo0000000000<<7j_0000000000jD=jQ0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000c]N790000000000l;Y9c00000\#
000000000000000:@DD`0000000000UKTdhbKE@<00000S[9AjZSC^J0000000000gX=^>00000LaQg6Zg1bf[cATG0000000000\#
0000000000000000000000000000000000000000000000000000000K[O4B000000000000000000003M:gD00000`b6VQEM<3_\#
0000000000N16TaEjIlE9@@T>00000<35V<000000000000000000008QB8H2eT`c0000000000000000000000000FQWm?00000\#
5=>G9]P3>G0000000000KmVT0KmVU400000I98Y[000000000000000000000@C43000000000000000jP@YQl_8QH^MW@2AgF8n\#
00000cZ;LX000000000000000Sn@^h`3Xn300000B1JI4000006]9RWnB8=`5ZR]eG[X:F@2SfabbR@n00000000000000000000\#
000000000000000000000000000000CmXo@0000000000358OL000000000000000000000000000000G]5X;000000000000000\#
00000000000[JocI3?No00000Cl9P\SoFn400000000003EPZ8gbAZ<000000000000000000000000000000\?O^g0000000000\#
dAY15@h36@00000_@A8M0000000000eU?n[000000000000000000000000052;Xn37?<7aMEBj000000000000000000005aP^M\#
5n80m00000000000000000000_?4Kh0000000000000000000000000000008AOCU000000000000000000000000000000UoM^`\#
0000000000OSRZ4g^LLM9XIc:2WTBT2WTX=i=2fc000006j7_O000000Y<=a0000000000I9F2e00000000000000000000k40Tb\#
0000000000Ij>7>000005EOkj000007ZYB:J338I\15BX00000000005>AN80000000000000000000000000Tn?Ed0000000000\#
00000000000000000000iY:F3_T:GD0000000000ad828K6XC500000000000000000000000000000000000000002YYG000000\#
000000000000000000000000000000dLCfD@dJHZ97QgH000000000000000000000000000000000000000000000Gf>M`00000\#
00000000000000000000000000000000000`@A1<0000000000000000000021@0]00000djCgQBoGdlhcI9c000000000000000\#
0000000000;4B;I000008XA^7000000000000000000000000000000ibIMZ0000000000000000000000000=ABIQb`Q>400000\#
VEMWM00000000000000000000hmE_6k10Qb;2;Be0000000000000000000000000lA54300000cbOBgb`>PX00000B9RJ8gkZ4>\#
00000000000000000000l30k]00000WS5G6ibA`5nXBDB00000000000000000000000000000000000:NNhn000000000000000\#
00000000000000000000]?X3`C\9BoEYKDh2OUU:_]WOZ00000A<E6`00000`3Mah00000000000000000000000000000000000\#
000000000000000b0=Aao:B;T00000Z`SAe0000000000_LQX<00000000000000000000000000000000000000000000000000\#
00000000000000000000bDJ5W00000000000000000000A0U4g00000000000000000000000000000092A0H000000000000000\#
00000000001g=FM00000000000000000000000000000000000R_6oN[FR=@00000mNTZG000000000000000000000000000000\#
00000000000000000000NDI1N000000000000000iRFmS000000000000000000000000000000]V3:F000000000000000Y7V<o\#
Tn@D\000003E31Z4CD;IPJ8_D000000000000000834TIKEDT;?<T[L0000000000000000000000000000004^9@]0000000000\#
YlB_k000000000000000W`8d\00000;5?jXSI4ba0000000000000000000000000Mg=Q2000000000000000HF=Fa0000000000\#
000006lC;h000000000000000000000000000000aA@S600000000000000000000nFMiMhl9[0dCRBfagVKXEH2o;0000000000\#
00000NX5a0C9NA>00000000000000000000Yh@CfkFJDe0000000000B1WBd00000Uf53[000000000000000000000000000000\#
000000000000000000000000000000OaOXT0000000000ba8RW0000000000^mT4iJMHhUNc19DBmPH76@VKK0000000000JMJR?\#
LTF8@0000000000HEYFM000000000000000LQ>oJ00000000000000000000000000000000000000004EL>i00000000004@OJi\#
00000000000000000000PE2jm00000000000000000000kg;mA0oNCN0000000000IIJ`M00000Al>j96i?H^000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfEge0000000000\#
000000000000000G>?d0@d7PX00000000000000000000000000000000000e2<c3000000000000000]k5]h00000P>HQQ00000\#
F<Xmg\CE:^0000000000000000000000000000003^X0g1oSZI0000000000000000000000000]kUUd000000000000000WE3?8\#
f4Y7F00000000008H?md000000000000000000000000000000000005]:P20000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kRH=f@H@5;000000000000000000000000000000000000f>^k_W2I:\#
e9QdW00000OdBbj000000000000000000000000000000000000000000000000000000000000000000000000000l^9en00000\#
00000000000000000000XR?P3000000000000000000000000000000bo3oRcU3Dl0000000000000000000000000`JW9QM^3H7\#
000000000000000000000000000000fV3DM000000000000000Bj8C^00000_^;fD`EVTL000000000000000000000000000000\#
00000fBQcXMW0WFb4U1R00000lRIHFHkAWa000000000000000noJiZ000000000000000QNDgY0000000000000000000000000\#
00000cb7`W000000000000000000000000000000000000000000000000005_:5T000000000000000:_PP7S;6mT0000000000\#
000000000000000000000000000000i1;5\0000000000a0Yg9000000000000000MO0@\Po1_C0000000000000000000000000\#
0000000000mLM;hl]TMj000000000000000000000000000000SLYc9ji8BP00000000000000000000000003R:@9?T?k=00000\#
0000000000000000000000000000000000000000TRRVdCkHQd000000000000000000000000000000fgGEoiWQS`0000000000\#
0000000000GL=H9=bWRH000000000000000000000000000000H7BHZ00000TcEP0YB2P^00000000000000000000000009RV\6\#
>PBP400000000000000000000\kE^cHU<G<91O?]0000000000o5LKn000000000000000000000000000000000000000000000\#
00000b7Fab000000000000000000000000000000000000000000000000000000000000X7:8ZKlK^i5mMME98A0W0000000000\#
0000000000N81RJ000000000000000[L0[b000000000070@BN000000000000000000000000000000Ea07C5`S500000000000\#
AGJ8g00000Le@`\00000XDQ:U00000000000000000000000000000000000g04on0000000000000003>L@g0000000000190Jd\#
000000000000000]C=SM0000000000000003NEk40000000000>i=3EZ@47O@ZG;i00000?E0N;0000000000000000000000000\#
000000000000000iDC1200000=IM=fkZ=n5=:QP^000000000000000000000000000000000000000000000fS0oj0000000000\#
0000000000MmA9_PQ0R]000003Y?7V7UB530000000000EK>Cb1BHI?KX@lN`G@aLYnH>>=>B?oJe5JV9OHSjGKRKZ0000000000\#
000000000000000QBUX=0000000000>LUb3000000000000000LK0D`YmDnM0000000000P9B:IFWW[L00000000000000000000\#
fHN2A0000000000000000000000000=\J_h00000aDWT3_>D=mm1Uk]00000000000000000000000000000000000U7RMg>UFF<\#
000000000000000]BR;O0000000000`Z5l:00000UKAkn000002EV7T00000NC3f=<L83Yb]SfD00000000000000000000ZQJc@\#
@_@?FGb?O`00000Z\PF1000000000000000000000000000000I9;[9XFV]?8G:S;00000000000000000000;[SGb00000SBKW\\#
0000000000=^22:00000i;4j`0000000000000000000000000000000000000000000001RR^n0000000000QB4i;0000000000\#
bh<`G0000000000]30\^Q[Xf6000000000000000<lP>X0000000000000000000000000G5QH>0000000000000000000000000\#
00000000000000000000000000000000000D40aN00000_g?hm0000000000obT4Z00000\f<jC00000UnG6?0000000000aVUKN\#
000002P>30ZXF156oB4^00000KHTIC0000000000000000000000000Td27glV<0ORM4>e00000biOj]m4YCa0000000000lc@fK\#
00000`G5?]00000h_72D00000BRYT<8>IV400000lMDbS9JLKM00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QNB2Y0000000000k9;E3000000000000000000000000000000000000000000000BRIFd\#
0000000000000000000000000000000000000000TA07P0000000000@YJDD000008QXFIQ>MJ^00000000000000000000nX@_f\#
R2XGS00000000000000000000000000000000000liJ13000000000000000000000000000000000000000094YlU00000HL;<B\#
DLL>K?dK^QeW>dTcUQ6IRUT<k]dWNf00000>OX2V000000B8C>0000000000ShBR000000G;U>;00000SM4l<LV2Uk<gAI500000\#
0000000000000008RDFJDR?aHeO0]h^1D4bCX9;jmbGOj00000fE:S[WIP4D0000000000000000000000000000000000000000\#
7c9S4hZR^S0000000000000000000000000000000000000000000000000000000000000000000000]lF7fGQE9X^2V`d00000\#
00000000000000000000000000000000000`Z5nL:UYV:00000000000000000000000000000000000N5M@L000000000000000\#
00000NkFK300000000000000000000000000000000000HfSP\00000000000000000000000004OKIaN<E<kYjT_G0000000000\#
B<VkX00000j<S\\0000000000jL6gI00000ZnUUZ00000000000000000000:b7C\00000000000000000000000000000000000\#
XbIlP00000000000000000000000000000000000000004X<4_QTLE^000000000000000000000000067X5D00000bV9C:00000\#
00000TkOZH00000=KLON00000ZbDJk0000000000000000000000000000000000000000N0@]\^YKBf00000000000000000000\#
:l52HM0Dj=B8?7?14LX`;iS4MT8TCf00000^?0:4`d9DP0000000000000006l9OY00000000000000000000L@4e]CBGPd00000\#
000000000000000k]@j6RjH\bVOUXR?OZ;S0000000000FM>JlKN>3CGK<\n000003Y?kf00000000000000000000oHEoe00000\#
00000000000000000000^h05>000000000000000000006=TT<0000000000on59k0000000000000002fBXPUSCdP000004]D]E\#
00000JJOV@00000>gBd[00000000000000000000000000000000000QBP1200000ajIoh0000000000[JXeR000000000000000\#
0000000000\c43A0000000000000000000000000000000000000000000000000000000000000000000000Vj:<T0000000000\#
:N32000000000000000000000MP1TAYe90DiE;Q75jC9VJD9<<k3M?M000000000000000000000000000000000000000000000\#
00000000000000000000^^Uae0000000000000005KBM1Hc2;D00000000000000000000ag9QV>5TAG00000000000000000000\#
00000000000000000000000000000000000C2Sah000000000000000i\PIU`7@?b00000000000S;cH00000[d;mj672hG^ARKj\#
0000000000<nGmB000001>?i\0000000000^HMW2<6O<o0000000000?3QOb00000000000000000000000000000000000fb6?2\#
000000000000000000000000000000000000000000000gi1[700000PjLJa00000dC21G000000000000000<X@dPVSB7_00000\#
000000000000000000000000000000000002hR55000008bW]40000000000Zh;_`00000000000000000000000000000000000\#
000000000000000000000000000000P6S?800000QE2Td000000000000000@LV=W:cOK:000000000000000000000000000000\#
0000000000`ZY]9000007l4RD000000000000000000000000000000000000000000000V840\;VA3V00000000000000000000\#
00000000000000000000000006kM1i00000000000000000000000000000000000000003>OYSGFRM;00000000000000000000\#
000000000000000000000000000000000000000000000T`6]m00000nQ<^16n9NSIUUiHQSVc]000000000000000_iT4500000\#
00000n>:=b00000iA:n=000000000000000[dT;F3Q5RP00000L0K3o0000000000000000000000000e=<W1000000000000000\#
3?WeY00000000000000000000000000000000000SNUo>@eE>;0000000000nXRg<0000000000000000000000000JZ;VIXmIei\#
0000000000c:1DAdU7ANCW@003kAOfneCVHhHV7>BQ5DjEUGXF0000000000000000000000000000002<;Z?0000000000P=5IY\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G66Y00000000000000000000\#
00000NbZ:A00000000000000000000o_6V_00000CQL3<0000000000onH?MlVW;6000007XBa600000n[;]Ai0YSW0000000000\#
00000n17Zn0000000000000000GKW0V3QPQ^DP[J`\W9DXWYhJ000000000000000000000000000000000000000000000[B1<_\#
000000000000000000000000000000000000000000000[_XQF000000000000000gWO5PoD8<m0000000000000000000000000\#
00000000000000000000000000000000000000000000000000Sl7gY000003SS3^^e?5\00000_`7mH_UK]Z00000fVU7;Eh40e\#
000007lF720000000000]=1e_;2@o8WGC4GHRRB=0000000000000000000000000LXQYC00000Z]GUNi_UmNF>;DehR<o>00000\#
Y^2Y4=K0OmB`;A]6i<07nU80Q00000000000000000000;m4QmHgMQ;IeXhh000000000000000WYI4W00000000000000000000\#
00000k]=7^000000000000000691Yc00000000000000000000000000000000000000000000000000FRQ0<0000000000ef>IN\#
0000000000000000000000000000005eQR:000000000000000000000000000000je7Fg0000000000aKHjL0000000000:4TKR\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNI?Y00000d6D0[\#
iQTgB00000000000000000000000007TQoF000000000000000000000000000000000000000000000RP6B;00000UgNfd]TF^m\#
0000000000000000000000000j:P990000000000000000000000000aUT]i00000000000000000000@A8V=00000STHO\00000\#
0000000000000000000000000000000000000000nCEL000000B`Ie]0000000000000000000000000]DNXa000000000000000\#
000000000000000f9AgR000000000000000000000000000000PUP<_00000nIUOCgMJd?M@Bc\000000000000000n=B;1b4HL?\#
00000000000000000000000000000000000000000000000000X`?elJkIfe000000000000000000000000097M`d0000000000\#
QcJC_0000000000dhAFc2oI\100000000000000000000000000000000000000009YPPlQP7c<0000000000000000000000000\#
00000@jZ>U\>GDN00000000000000000000XO0e?0000000000BfRbR000002aYSc00000000000000000000000000000000000\#
0000000000000000000000000;hE9J00000000000000000000000000000000000000000000000000b00A7R@<7=O7F=6jd>F>\#
URH469JS9M000000000000000O=U=;000000000000000000000000000000I61H^00000000000000000000dd1=b\33KaBH5??\#
EF=I100000DL>JR00000000002m6Le6;On5000000000000000000000000000000000000000000000000000000000000R7Q_9\#
00000S?=9m0000000000000000000000000000000000000000KcC2\ii60Q00000000003UM?X5YQT6e[N6a000000000000000\#
00000000000000000000000000000000000;?NNB00000000000000000000000000000000000E1FE;00000000000000000000\#
0000000000OoZ7A0000000000[?22]0000000000X?D_E00000d@;O5B4Um_000000000000000nU0?I5jCH>000000000000000\#
0000000000N=F9aXaGhQ5JVBH000000000000000000000000000000000000000000000o?HYB0000000000RQVa70000000000\#
00000806D^0000000000kKHP1G:=eB00000dMEjF1A6oa23>mWmI?e7000000000006GFZ0000000000aFJQP000000000000000\#
W^:OJR=GnX000000000000000000000000000000jBUn]F]J[;nhN<L0000000000000000000000000cOFlRlZMRaF?7IS00000\#
000000000000000?g4Nb00000000009WLga00000CoQhV00000PPV4a00000HeBSF00000hM8ck00000L8QjbDRW]d0000000000\#
n^5YQ0000000000jRMSj00000lPG>c^SO8100000[:0_3k2C80\JQ2l000004KYWe0000000000OoL;d00000e7Nda0000000000\#
b8X\30000000000000000000000000XJ02T661fl000000000000000000000000000000000000000000000000000000000000\#
7U?LQ00000000000000000000000000000000000000000000000000_X8Zi0000000000Qh?K600000000000000000000dRPnd\#
000000000000000]11H50000000000000000000000000000000000000000000000000000000000000000000000LVSaI00000\#
b28jh0000000000MXAfo00000GfR2M0000000000^KGQ66C3G60000000000X\V<c00000?KO1c00000000000000000000KJR3N\#
U^YMo0000000000c91iVGWTnd00000Tk46i0000000000RA3aH0000000000h63bE000006CO1HMX=5R00000WIXhE0000000000\#
00000000007O@8:000000000000000A95N:000000000000000000000000000000=L:6SAN4O<1oYXI00000000000000000000\#
000000000000000000000000000000Ii8Aa00000000000000000000000000000000000000007GZ<<00000000000000000000\#
H_A\R0000000000Fc>L7KK0GWbD3M?000000000000000iI55@5E?lM00000c2@4m00000000000000000000000000000000000\#
0000000000dU3VejJHEo000006CVBS00000000001[=74J_3J_000000000000000000000000000000ec6F<000000000000000\#
00000000000000000000UKOhl00000;2T1A000000000000000\l38h<_LO700000PlKT8000000000000000000000000000000\#
WWEjZ0000000000KfRAW0000000000IFVaDRHQkW00000000000000000000000000000000000000000000000000;fDPV00000\#
00000000000000000000000000000000000=cP@\0000000000000000000000000e4MIE000000000000000000000000000000\#
000000000000000000000000000000B9MCB0000000000000000000000000e<IUibIHP]0000000000ZGR@@UE<Kf0000000000\#
00000000001aVfC00000GVFfh7R9EDhb?`m0000000000A8UUMAOQ@:000001m6D000000000000000000000000000000000000\#
:bP9VX:WG]00000PA;fTnGPE5000000000000000l[2\>00000000000000000000\FJfPX1XCM00000SJMj;000000000000000\#
0000000000BBQ^nFG<:H000000000000000F_Ilg00000V4BTm00000000000000000000<^YSIKcU5mBIVM@F8Wd30000000000\#
>?FdniD@@?0000000000^TSZ_0000000000;`Gb\QcBdBgjX=`UF0>i^_VS^TN=SijUW>]000000000000000000000000000000\#
0000000000VOCGVGcSl^0000000000k65`B000000000000000000000000000000000000000000000D0587000000000000000\#
0000000000000000000000000000000000000000000000000000000XI8<_0000000000000000000000000000000000000000\#
^S9A]\hQ`60000000000000000000000000f0FK]00000`IO_O00000T^YLm00000000000000000000ckHW0000000000000000\#
00000=LR;g00000000000000000000n5SM0X_8cS00000Z];a9m9<mh000000000000000000000000000000P@W1CeECKZ00000\#
00000[f>>@Rg;Gd:dQN]0000000000000000000000000UU20=00000j`F`X000000000000000cjXJl00000T6Z>dGOAfOPI2io\#
\;QLK00000000002KB?b0000000000000000000000000000000000000000ko;CB000000000000000000000000000000GX0L;\#
nWP_\0000000000000000000000000000000000000000Q>M6800000KT5h89A5Ea7cJ5m000000000000000<6@:k0000000000\#
00000000000000000000000000000000000>LPXI0000000000000000000000000:b0Kk0000000000@L?C`00000ob69EP6@7?\#
00000000006BIoS00000000006n<BS7kLF4000007a<9CSASDC03JKR000000000000000I69LU0000000000000000000000000\#
00000g0L:F0000000000000000000000000J^:bTZ]HmX@mTnL0000000000E<R`D0000000000000000000000000:jZ3O00000\#
0000000000000000000000000MJ>fZ00000000000000000000000000000000000000000000000000000000000000000fdU`P\#
0000000000^2CCR000000000000000000000000000000Nn<`mCJ;;Pi??;InDE?=00000000000000000000000000000000000\#
000000000000000KQY2?XnCUn000006n25R000000000000000VE4f4mBBLI0000000000jDXRd0000000000000000000000000\#
0000000000000000000000000Q6Mdd00000^d74M00000TP@B_000000000000000N4TK@0000000000000003K03f00000@_:2d\#
000000000000000000000000000000hk;FT?\SfN000000000000000000000SLGc]>3FgIaOeR4[6YaC:EJ9RNS=jm<TDl;STYf\#
000006SA[I00000edJ4O84O<L00000000000000000000000000000000000RXMfi00000FHO]U00000]_NM_IZ17C00000FNZ;e\#
0000000000jUF`0D5Ymj00000Q^QWY\E;kO000000000000000000000000000000Wc7Z6Da@afd]XYk000000000000000`lB8o\#
F<:7g0000000000000000000000000RgI[>7VW9m9?L8X000000000000000XG:EC00000H@Og400000000000000000000hlFEZ\#
00000mPR0d000000000000000\C884[FNY^0000000000nRN_h`eB;m00000HYEQ\00000j]3EMC`QgY00000000000000000000\#
000000000000000000000000000000254OU000000000000000?n2MU0000000000j941YnQEC80000000000000000000000000\#
00000c9>LT00000R;6W?00000JWF370000000000<XTKb0000000000000000000000000000000000000000=k6coe]293=QN7Z\#
00000ajQUd000000000000000QPFH_00000000000000000000NVJZB00000IF;TD0I8:R00000000000000000000000008^9hX\#
00000lQ?ik0000000000Oo8\`00000RgMMP0000000000EK:UeI4>RV000000000000000000000000000000000000000000000\#
8E@d800000:YMS>DnDRE00000000000000000000000009F@5FcESXh000000000000000000000000000000000000000000000\#
HiY65YoM;600000a[HnKM7WjJ00000000000000000000EOHYU0000000000EDNC_00000000000000000000000000000000000\#
0000000000i4P5[00000dD:o>000000000000000eYUSd00000J8Hni000000000031DCa000000000000000000000000000000\#
000000000000000O\?gX00000^bY^J8:8B4NU05L;LTP^Y`6b\Fa7@O1d7WN]Y<b400000000000000000000000000000000000\#
00000000000000000000000000000000000>34\5kLNZ1QQ?H9?PH4_00000000000000000000XoE3P000000000000000b2E`V\#
000000000000000h^1Jh00000000000000000000HL25:ckIm900000000000000000000n^NQf0000000000000000000000000\#
00000eRDWf0000000000000000000000000000000000000000000000000000000[gWn800000000000000000000Bj7R>00000\#
9l1Ui000000000000000000000000000000M<61=000000000000000000002RGBK000002HRB\0000000000JcFDF0000000000\#
XPGgh00000000000000000000kkSjQkRYD20000000000Z6Ef;01Uif\DLm3LMN>EaAYF900000000000000000000]cT[]00000\#
00000FgGWW00000000000000000000UG;0S000002<<0gkHW9800000mG7J>00000ZP1hm00000000000000000000flEel00000\#
000000000000000J87:S0000000000V@S][o@Pe;00000>2L1>00000000000000000000MX976>M1Eo>RG]@a\O`3[gQ>H00000\#
00000`5>\F00000BCI5d00000nEUZ300000XUYZG00000OHCk>oW=H^2>Teh000000000000000000001=E5[000008LYGa00000\#
00000:WT_TK?QAH000000000000000000000000000000J;PEE000000000000000@j=LIKP5ViB?1_f40VJoO6A@k00000j6VFT\#
000000000000000hD6<T00000000002aOcP00000keCAM8OU4D00000000000000000000=3<bH8cD0B00000c@@_LX=<K300000\#
[@Y@d00000000000000000000000000000000000_[CPX1^TU@VEUf]00000L=O`k00000`FQY30000000000\XJIV00000_5WC2\#
0000000000c^Pjk00000000000000000000BP>?;00000?;@gF4iLUQ00000000000000000000DUDG<00000000000000000000\#
000000000000000000000000021?<U8CGA;000000000000000000000000000000000007VIUN0000000000]G5kQ0000000000\#
W;JQ100000000000000000000K_:PO;I8eS00000000000000000000000000000000000000000000000000[V8JZm@PnR00000\#
00000000000000000000f8DY\00000oL2[;ia3mQ0000000000BM9820000000000000000000000000ac7Goc[T2n0000000000\#
0000000000000008_<cm00000000000000000000l0YlF0000000000n21DfDW89n000000000000000000000000000000RQ2OU\#
00000000000000000000000000000000000000000000000000000000000069Q`\0000000000PFBO000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI3ZXiFJeG0000000000=Q?g?000000000000000\#
Q:0QX00000]@DBG0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000HIAbV00000cOYj700000FJSMC00000QS;d9000005G=gC00000:9M[E0000000000@QO`]\#
K0:1c000000000000000\dLY9ILTfOii?ES000000000000000JkPDg00000FaJL[40G`:000000000000000000000000000000\#
0000000000000000000000000?Y>JE000000000000000^OSVBL8RLfUoEmF00000bdQ]4]D6iT00000000004^X9Vh[N0Q00000\#
000000000000000000000000000000000000000000000IFKVG00000B8R9c0000000000000000000000000000000000000000\#
^02Mn0000000000P^768I3<BfjM5c[D6W?XN60<k73CFL00000>X4aR[9R;\0000000000<Z;19lHYIJl8?T;00000m;TBd00000\#
000000000000000000000000000000000000000000000?_1<5SMNg>W?Sni0000000000000000000000000000000000000000\#
TcM[PFj:UY:MCZh[\3l3e=E_j00000PbFCg0000000000000000000000000000000000000000VAL6P00000000000000000000\#
0000000000`G;]_00000XU5>800000SeUa<0000000000ZXQch00000=<LZ3000000000000000K;95`0000000000Wg7321^X4l\#
000000000000000000000000000000U6Oj5jaTaeE7E1T6VERH00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000M=HRL0000000000000000000000000;:=lm00000jZGE>00000\#
00000000000000000000>C1[b>9H[>00000000000000000000000000000000000d2E0=?b3?h0000000000000000000000000\#
]hL@Y00000000000000000000^RL7@0000000000000000000000000000002`<gh0000000000;Y0nk00000000000000000000\#
00000000000000000E1e00000QDGNBFfQP800000000000000000000000000000000000QhDl]VoCZOSkRIE0000000000SZYJ]\#
:]BjX\bX0200000000000000000000000000000000000;G9fT000000000000000^RBMi=FCF@6HXYT00000000000000000000\#
0000000000E81LbVb:d800000000000000000000KhNfP00000000000000000000000000000000000=^5CT[SMO]<MWFj00000\#
mUMj`TBKol0000000000>mEUTY:I^700000j8H9R0000000000000000000000000gd6[Z@6Wkj0000000000000000000000000\#
UV7:b0@@AL0000000000lW=h<00000GD?l>eo3SbR0APL0000000000000000000000000000000000000000000000000000000\#
0000000000000004MOo:BB3U@8I3?E8oS5A00000000005H04OE]P2cA`SQ00000000000YH?b[0000000000000000000000000\#
N0M4S000000000000000000000000000000Hc?B^000000000000000i7;8I0000000000d3:;U00000Y\Lj4kG81iMfSNk00000\#
000000000000000NZAhH0000000000000000000000000o7E8o00000000000000000000000000000000000000000000000000\#
0000000000n\0dQ00000000000000000000OS8UW000000000000000H93hJ0000000000000000000000000<Y9jT`ODdmmYOQA\#
0000021Y8d00000K:<:o[CB<G0000000000XfNee00000000000000000000000000000000000[FOiC00000MbZ1I0000000000\#
0000000000J2MTX`kU[;0000000000000000000000000000001MGhCJ_J4hG]ODn000000000000000C6J3P000000000000000\#
000002mX:600000gg0Pm00000000000000000000000008CGf:00000000000000000000000000000000000>NTa>cTE2C00000\#
0000000000=c<eR00000SNKianAUNXoRLYa0000000000o=5fL0000000000000000000000000000000000000000E<?Q:]b=4a\#
^;>R5M:4J]^SF;e>QXnIk0QJ<8UM0c000000000000000:<<Q?f6>WAa@B7R0000000000000000000000000NhECB0000000000\#
000000000000000mmTYU_V0o`00000000000000000000000000000000000DX;jl<7>RI00000dZ5g[Fd6Z;NgN`40000049Fli\#
0000000000000000000000000000000000000000VAM\=0000000000[D=`40000000000000000000000000000000000000000\#
G]F3Z0000000000O94gQJRC?<HMAN[000009<T5M000004INIU000000000000000b@C?]000000000000000;7IU50000000000\#
0000000000bkR6f0000000000000000000000000000000000000000JFT_60000000000000000000000000000000000000000\#
00000000000000000000<SM@;NhN430000000000E6=TK000004VPZGE5TZ_00000=R:NL000000000000000000000000000000\#
00000dLXbD00000;YEJS00000000008ZRDC000000000000000000000000000000dWXaIZAVUP0000000000000000000000000\#
000000000000000cnRN:00000IXL::00000Cm@eE0000000000000000000000000000000000000000000000000000000[l@bf\#
=>WJG00000YSCVW00000@nHchF0UlR0000000000S]4lTB1Ud`@XGUg00000JAJc400000000000000000000000000000000000\#
]KF9ONZ5NM6A6eB1HGbD0000000000kiLOg0000000000000000000000000000000000000000000000000000000LEC0a00000\#
00000<90ha000000000000000000006>2E`ALPGQIi6X900000000000000000000000000000000000000000000000000JYET0\#
0000000000Z15>gZXBo6BTY@:00000Jj3e>LP08d000000000000000k@MaL000000000000000000008m<5B@GD2dfVDFZbC1^V\#
^UGDd_APYAlGB_\jcW41LURM]00000<FP5@00000000000000000000000000000000000`ATLFkFOI;00000000000000000000\#
0000000000d6R:oka0cKW]4`^000000000000000[kBV`D_SIT00000LHGAP00000000000000030?Kn0000000000=9?``F;>@7\#
454OkALI^d[dRI300000000000000000000L>3>l000000000000000000000000000000AX9DiL5BSlXhS<ViCKDN0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000IHFCW00000Ge1oP\#
?MEW900000<6UF200000000000000000000R4TC5jm2^T0000000000A\TiP0000000000Ki7F_WoDjW0000000000TkFjc00000\#
00000R;<`OElMOC0000000000000008@1Rj000004bJJF0000000000F0DCA000000000000000ZmT`O000006^:SJB8PS5bfM_B\#
0000000000000000000000000E>YkP0000000000000000000000000000000000000000:J?=JIdVIl000000000000000DVTY9\#
0000000000:KTf[00000jc;8;5SXRE00000000000bH3bDKLD69k8mT0000000000h[6lE000000000000000m5R_V0000000000\#
000000O:4600000000000000000000^XUSo00000HS@3^00000000000000000000000000000000000lEMN:0000000000BaTk<\#
000000000000000000000000000000000000000000000cSM\N4gO8Wb=E58eRHKo00000oN;HhgKHPO000000000000000cjU?Y\#
Ra7RMHCH<i00000NBX`SH>Tg500000000006i=nM00000l68Qeg0OV`00000635OC3HF[\EUKB600000PSR>j000000000000000\#
0000000000^94=]0000000000B7I6<000000000000000SRD=TWR1;<EIGCe^V37@Y49RIHdD\R0000000000000000000000000\#
000000000000000271jj000002;FH:00000000000000000000000000000000000000000oQAg0000000000000008g1b?00000\#
3_DNc0000000000PT5kkb8@eN00000JSHHlYaEnX6RD<f^a9CEIoJ<X4\R<g000005:XI;000000000000000000000000000000\#
00000000000000000000EkX5`0000000000000000000000000Y_4if0000000000YG664000000000000000000000000000000\#
0000000000YJFE20000000000644KL00000CXSHG0000000000Sh7CQ0000000000:RKcUA]@P4000002I;XV9[PDY00000]AJiH\#
^H1C[00000000000000000000FI:c?000000000000000APUn1T;TU400000c59^Z0000000000HRYKG00000Y<>0W0000000000\#
00000000000000000000^OObi5A1NT00000000000000000000000000000000000?9D[400000000000000000000=\GL000000\#
0000000000QM=ARHOLjD00000000000000000000AgG2a8O>6[CWJ<B00000FOFoK00000000000000000000000000000000000\#
0000000000BVB620000000000jK3N2N@P8Uk34W994MS000000YCPN80000000000000000000000000i3<Xa00000B`3;T00000\#
00000000000000000000:oFm`0000000000000000000000000000008:VYkbnU2K000000:@M00000000000000000000000000\#
=]Y4@00000IO:\oSFX8;0000000000h:2VgDEBNBfjQFK00000000000000000000000000000000000D64DN000000000000000\#
0000000000000003?=S3b3GD@_g6H3ZMYn:00000000000000000000DeR3=MfScb00000Gd8SC000000000000000Y01:m00000\#
000000000000000a5;B600000>eI<@000000000000000dZ0<:00000hVPS]I^9BB0000000000000000000000000CJ=[g00000\#
0000000000000000000000000g200Q000000000000000\]Z30000000000000000000000000000000HWUEM0FRC<0FRDn00000\#
00000000000000000000000000000000000_YL=^00000000000000000000FEF5Q0000000000hMSk]00000000000000000000\#
^nHlA0000000000000000000000000000000000000000000000000000000000000000000000Z[04A00000000000000000000\#
000008:1O@cX9J_CeXNN00000E;12k0000000000l[?PF00000:V1HI0000000000k;PaY00000m3E>V^VYeP00000iD3O500000\#
00000GcZ8A0000000000JJM8J000009:F;70000000000000003]3L2TE6][OcEYl0000000000AI4\ZnYS2e00000Ta;8U00000\#
00000n4IKT0000000000NWC750000000000000000000000000000000000000000000000000000000G5BImd`@<2GYG6800000\#
SJ9@A00000000000000000000000000000000000000000000000000;KE\no5APfWUA[3gGVCkY6;OUcdX8M00000LFGX600000\#
UR3<R1QEJmKFVh28DWJS0000000000VIG`jQ95hP^GP\E0000000000i;Xi200000000000000000000i[V<<6o7KdbgGQF00000\#
0000000000<l8H[00000000000000000000F_BlPE<QZ<00000000000000000000kh3a4000000000000000aV33;0000000000\#
gV>h\0000000000000005@>HH00000000000000000000_FRLV0000000000o<Ol>0000000000L4M4a000007<PP^EV6aMjkQfQ\#
BYHbT00000em1``QO16V8=X3>Ng1g`o73WiO5EYA0000000000OiRN`\<L?:00000>QVBlO2T7W0000000000_nXfY0000000000\#
00000En8?a;OE;X1@U1?000000000000000_j1BZ000000000018K<;c6TRBLR8m:nH>NPO9Mn=0000000000^j3<3\fKad00000\#
0000000000QJ88bG:CGmcEJV80000000000J\PeTe]3an0000000000000000000000000n\J]B0000000000000000000000000\#
0000000000000000000000000=;34iXT>\`a;XUO000000000000000000000000000000TGWAIEfO50CAD2N000000000000000\#
Gg;V60000000000A3S\C000000000000000000000000000000000000000000000g@9HQDbSTLO_Yc@00000D96eigT7dZ00000\#
jJGC3_gT1]00000000000000000000000000000000000000000000000000000000000000000000000000000000Vg;ZXKND_8\#
1iH>o000000000000000Ee7kTcoY1X00000000000000000000000000000019IC^000000000000000_TINDlGXACO?W@V00000\#
00000klHh44];h70000000000\a2MJ00000000000000000000TdMRT00000000000000000000000000000000000R3F>aleP@N\#
00000emNbC00000000000000000000onM2d0000000000]^GA[00000\IU<K00000SK9Ci0000000000000000000000000QOMFD\#
0000000000000000000000000eb30n000000000000000000000000000000000000000000000hVNj:PQ:0=`[E7CoV49eKVO=A\#
<G2XZ00000000000000000000000000000000000UcOl4>8>T400000000005021nln7<900000000000000000000n2Mi@00000\#
go5N0000003U3md00000000000000000000000006L9PSkf0aElbCSI\?RDP:4Vb700000000000000000000000000000000000\#
_O7e=00000hMAD^mYBG000000Id1R8>^Gl1:5Z2BLB2=Y3>Qf@WeSK8000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000H]RaJ000000000000000VREmi\#
aJOjH0000000000C0?`K000000000000000Dg1970000000000000000000000000000001:QGE0000000000000000000000000\#
0000000000?\F[E00000000000000000000000000000000000mV;M[GENVgaTNC>000000000000000UJ5@L000000000000000\#
0000000000H_H7_000000000000000000005`Nck00000[[YgX0000000000000000000000000000007HKE`000000000000000\#
00000BS389>MNJR00000000000000000000hgF@N_001VSG4Q5b=IjAOOR^]0000000000000000000000000Kd2QB0000000000\#
00000T_YUY000000000000000ZbBH300000000000000000000000000000000000<eK7<000000000000000000000000000000\#
0000000000<\5YlR;>cg_YLZG00000m<OLP0000000000_@I6_TY<8;PX7`COdABh000000000000000000000000000000Mj0U>\#
00000D8Cka00000000005H9ZW0000000000e=26ULZI;]?DY7^00000?E5K<0000000000000000000000000000000000000000\#
000000000000000000000000000000chPaC0000000000:R26;[FZ:4aDBM\\0;1MRaI@L00000?9WNFC^8Ga\L=b;0000000000\#
000000000000000ok@PH00000000000000000000hg42Y000000000000000000000000000000L`BYd000000000000000GAXOj\#
0000000000M4;AFlKAWk000000000000000000001U>bk00000000000000000000000000000000000EjPUZ00000000003m1C8\#
00000000000000000000JjPBA000000000000000FoES`00000QP5A_0000000000OYK[[00000bWREi00000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee5[m000000000000000:<HaP0000000000\#
000000000000000_d9[a00000Mb99g000000000000000`AJN]Hb?cdZY0<I2UQij000000000000000d`YL;6Y@Y>e:WXZ00000\#
000000000000000000000000000000000000000000000@2LfY000000000000000000000000000000`1AGc000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000004gAA^SkBJn00000go2aP0000087O[H\#
AIMEA00000T99bc0000000000000000000000000a8;ZOnBI791TQ^900000gF6Rl:<Ce;00000000000000000000hG0Bl00000\#
000000000000000000000000000000000000000000000Sc=cIi;Fh600000000006;F5e00000000007C55HbGO8c?m1a^00000\#
00000T087N4@ACR00000=IGidE\FJ?0000000000;_A^TMfSgK;_;f400000=DX2400000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000djICn000000000000000?91gDkO2YZ:3AkN`VX2F00000\#
000000000000000000000000000000i?TJ?0000000000000000000000000iX5fm0000000000:1Q;j000000000000000VFGU6\#
00000000000000000000000000000000000[\3OD00000000000000000000G<8<LXeV5P00000000000000000000ZLNKV00000\#
00000000000000000000000000000000000j7DaB00000D\Vg7000005JFBC0000000000[IH^XIcZ9f0000000000YRI2a00000\#
XS8A:d[927lcAk_00000<I5\B0000000000000000000000000000000000000000000000000000000]PC@6000000000000000\#
0000000000l7UB_5O:VaAgWTW0000000000PLBS:0000071NEE0000000000B8>BLRO@3n000000000000000000000000000000\#
00000XAI6kd46jCFoM<5FC6?Ij17R[mfO^U0000000000000000000000000000000000000000Kl8kK000000000000000d2R\j\#
00000000000000000000@T>J9ETNVN00000E`:[0000000000000000S5K_>kZ0oRD[KjhHbSBog9V0F7]XaW000000000000000\#
000000000000000LP9EZ93>C3R:0@F0000000000000004C4Dl00000l5EIJllITK0000000000l^6ag[c:iEU3NDI0000000000\#
00000Uk;K>00000000000000000000_FHXc00000000000KX^^ai8UFW40]CNTCa^00000000000JC\G00000000000000000000\#
0000000000cUSJifDG7Q00000000000000000000000002;0m70000000000gaVjX000000000000000MAC=]WFBci0000000000\#
Ie2DZh<X:]_m8fQ000000000000000000000000000000000000000000000000000000000000000000000000000<gWaK00000\#
00000000000000000000000000E;n6kUVU]00000mlB\Y000000000000000E@XB4_7>12000000000000000000000000000000\#
00000000000000000000000000000000000ERH;?000000000000000000000000000000000000000000000000000000000000\#
000000000000000NGVY8@P5CCKYV2>lBXa=00000mY49X00000000000000000000000008[53C`n;;400000=fTMN1AYb000000\#
00000000000000000000000000000000000000000000000000000000000000000ZABDj00000FL0Sf0000000000QMV]P00000\#
0000000000000003^9YcDd0X8bLS0500000PWP>3000000000000000Cj>]@00000>KS7900000MHFF`0000000000000005nGUX\#
000000000000000000005ZEZigY=R9B44FR0000000000?KBEWfP1EU00000000000000000000NY8FhG^@l[000000000000000\#
000000000000000X@<jb00000000000000000000IB8iK00000?]4DB00000000000000000000`ZP6300000PoYnj00000Ga64:\#
URDcU0000000000000000000000000C`3fh00000BSEPF00000000000000000000S854aVH76ghM@ON00000DR?nh00000ZQ;dZ\#
00000000000000000000000000000000000V72>o0000000000FVWfU00000000000000000000000000000000000<m>V;:]Eh<\#
00000HV;[[Ma6_e8RIka00000\NQPE000000000000000000003IBma000000000000000000000000000000000000000000000\#
00000SQWIP00000o;UDX000000000000000XbPc?0000000000iAJ=30000000000000002c;2[0000000000cG68L1m::T00000\#
000000000000000000003j4VmX1Tj50000000000:PBoodX9JG:hA1_4_R`8Z9TbHQLCbH00000000005dRH9Y:YWE0000000000\#
0000000000000000000000000P4HTI00000@F9JWjY?;_00000FGUV[00000L8EUF000000000000000`O<l<@35OWXkBJGEgY5=\#
00000B6;ib00000000000000000000S?C3\0000000000000000000000000000000];R`Go7Im1?6:T_=A:WN4NeH028aU00000\#
00000nJW7IlhT?C00000m>K0>000000000000000POPhFgMBZ6ZhSNBViWI;00000bYSMb0000000000000000000000000US<;S\#
000000000000000000000000000000=5N3cW4;ff4XW600000000000000000000000000000000000000000HJ1GcZW8;\00000\#
d57O;00000000005mK``00000gEMC5000000000000000000000000000000000000000000000000004FU@gH;Q3C0000000000\#
0000000000000003;HG500000EnSPE00000gPI1Y0000000000TKObWHRW_b0000000000eL3l[0000000000000000000000000\#
00000000000000000000bH>;G@_><\_GG7G00000000000000000000000000000000000dQ;1b0000000000000002@FT<00000\#
3CCXj00000000006mE?L0000000000000000000000000ohNMl00000000000000000000Ac9M;00000000000000000000`dMhN\#
0000000000e^6U]?0GOP00000AXJ^X6\<c[k6YQK0000000000C<AXG@aNZ\H^YW>00000XXY_O0000000000000000000000000\#
0000000000000004_<KIGbS:=0000000000000000000000000MNM:X000000000000000L<IQD0000000000000000000000000\#
0000038<<f_lCU29S;KV00000000000000000000000000000000000SnXYc0000000000000000000000000000002O9e600000\#
ofVZE0000000000gTLaW0000000000m47AiKoKQ_0000000000000000000000000;GDJJ000000000000000000000000000000\#
0000000000000000000000000000000000000000:BO[`0000000000gP=EUWd=8RKA2`6eSE<0CCBHh9bH:c4^VYRQ6>kckPPba\#
DS7MAbPWO=00000000000000000000I9>AB00000000000844S0000000000d5WN600000000000000000000000000000000000\#
cO09\00000j0W`D000000000000000T7VG?000000000000000000000000000000000000000000000he7N5j3Rad0000000000\#
hX8:=:kN\^e`KjSQmLS]d5Wh;l43JNc`YAS00000000000000000000QW0^PEc;[DKNGcn15RHV00000]@A]C000000000000000\#
NJMeOU65UQ00000HdVaV=f<U=k_UQ[ZWSNY000000000000000:736XDnX7900000000000000000000000000000000000VG=6X\#
0000000000000000000000000000000000000000m5?>\I9Q\Tg;Ig<>0:e=9>R7Z00000000000000000000000000000000000\#
^kNf8;XN5fF`V::00000Gh1BI0000000000SlBYWH17U8;mC[7000000000000000LjF=l3<V240000000000000000000000000\#
:MYadeZFD=000005j@mb00000000000000000000miLTa00000000005@<?2^YLe^00000L<?1T0000000000000000000000000\#
000000000000000AIJ1Z0000000000<4Mi_00000j0@29000000000000000000000000000000000000000000000kMWnRXj7=^\#
>4?=dN0CmJ]bVW5=OW8<00000>915Hm>2lj_WUWj0000000000QG>8G_O4HD0000000000000000000000000000000000000000\#
000000000000000000001\SS>Dk60:ig2[KeQUY_giBTXo4GVZAo6Oo@iFDRYn0X`]TU3enOW:I000000000000000b>M[:1h3BP\#
00000T9Jak00000JMXdN0000000000hO>YB00000000000000000000i<H9_8FHK_00000G`Of400000G:<8N000000000000000\#
0000000000KoTVN>kLI00000000000DAQ1G0000000000000000000000000[:MDiaHPF<0000000000000004HR`d00000hU62A\#
5\3R<000000000000000@T4JHj03c\000000000000000000000000000000OSGhm7lRfg00000VjW6S0000000000000005_CH_\#
0000000000000000000000000000000000000000000000000000000>g3W1000000000000000aR08G000000000000000SLPcZ\#
00000JTF<HMlW7TBFYX7?aD]70000000000000000000000000000000000000000>@NU5^^AKI0000000000000000000000000\#
000000000000000000000000000000000000000000000POEGL000000000000000DJ9UP000000000000000000000000000000\#
00000ILY8N000000000000000000000000000000000000000000000;?NnT`A8MIWIWMY000000000000000000000000000000\#
00000:JMa200000DS2>AEJ5gPPZD6GicII10000000000000000000000000000000000000000000000000000000TSA<Y00000\#
0000000000RjL8@00000000000000000000ETAh0\=TG^00000000000000000000000000000000000000000000000000Se;be\#
0000000000leH3P0000000000gC9HA00000fcS:OO_9Qn:^V45000000000000000000000000000000<iEVILN9[;00000abCRJ\#
0000000000JTGS:00000000000000000000aVD\=00000d=MX:00000000000000000000000000000000000000000000000000\#
00000000000000000000nLRZf9?S[]X_<`\YU::9]MJ000000000000000000000000000000000000000000000000000000000\#
000008o1loYQ>P;1aQUn00000000000000000000000000000000000HZ3i]000000000000000bQQRPGgQaM00000000006X6YO\#
0000000000000000000000000\[LDa0000000000000000000080Y3]00000000000000000000000003<JTD00000?f0jJ\h2ZL\#
000000000000000_JW]I00000000000000026W7i00000nNB=Ml`AXUhHG71000000000000000c<<]C00000000000000000000\#
88K:P00000000000000000000S7Q[;000000000000000feWLd000008=Q]P0000000000lZYYiSaUE>00000000000000000000\#
00000Lo27W0000000000MGX?300000cKBEL0000000000QSK>I00000000004TIYUAK4I\a_PKe0000000000ohTOT0000000000\#
00000W;GV800000000003T5i:000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@Qk3000000000000000[lI8N000000000000000\eWZc0000000000U>Ga90000000000JBTjd0000000000Ee13800000\#
0000000000^fGM@000000000000000fb5eE00000000000000000000000000000000000000000000000000000000000000000\#
jI5`b00000000000000000000000000000000000000000000000000n>2l3o_AcHLXD@d`X6Q1o1A8`0YL=G000000000000000\#
C=4<We\Rgh00000jkH>f000000000000000000000000000000kI1@2A15Qj0000000000N0;Sk0000000000000000000000000\#
00000000000000000000Q=5ac00000000000000000000nP1L40000000000000000000000000^dEET00000000000000000000\#
SS8GT0000000000000007L>Rl000000000000000000000000000000\7VUj000000000005B^3KORU`<FZ=e@28c9FU@<]00000\#
0000000000000000000000000TbEH\00000KjIjU00000000000000000000<>?D>00000SQCQC00000;`9?RH=EO\g[0k600000\#
00000U^Whn0000000000000005oRfP0000000000DCWkV00000^LFOJJ9UNm00000Tg2=f00000000000000000000<[LgRbQ2jZ\#
h^87FF:Gi;YoHK:7M:jQ@cJ=kdkMFREbVd30mXnn00000`EGD200000000000000000000^cPNIj@:Vm00000000000000000000\#
oZXZc[AS6?000000000000000mDBZb00000@IRAa<TSUhU3SX000000XiKKLjX5Rn=j7m;9O4K2BI@aZ00000000000000000000\#
0000000000LMWno00000000000000000000000000000000000YkRYM0000000000BjA:C000000000000000000000000000000\#
n[M4C00000c3H@_dJX9`jU3F2NJNLd000000000000000eKNS28\OH[[n0JU00000<NBKH000000000000000000000000000000\#
[:HKE000000000000000]QSmk00000000000000000000000000000000000000000000000000000000000000000YBECYFTL@E\#
_85Ul0000000000ggLhIBQTn<00000goG7]XV;XI000000000000000000000000000000000000000000000^jAaf00000LX6[3\#
00000<VDe400000UUOSKlgMd<000000000000000EbC9?0000000000000000000000000000003bB>aLLPVQ00000J9L9j00000\#
;0001gGHEV000000000000000000000000000000B^Q?k00000000000000000000000002[RoL0000000000Zc4cY`^XA700000\#
00000V[J?j0000000000l?S;]0000000000^;4Xf000000000000000000000000000000000000000000000>P7AZF?K@:00000\#
mfXUa0000000000000002Q78E9dBY:D_0hA0000000000`hV>]Wl:E2000000000000000g;A3fDj>[o6NFj500000gkVK>00000\#
00000YUGKR0000000000000000000000000000008MV9Y0000000000hFBLUBcLVJ00000TlG4k000000000000000iQ87WLPB;=\#
j_Bo]00000gD0G7000003E@B;00000mgCX;E:Sf:0000000000A8@6I0000000000000000000000000000000000000000nV2GK\#
000000000000000000000000000000000000000000000SGO<]00000jk0gB000000000000000fi5=8756DF`FIB^0000000000\#
<YPODAZ2Q600000WA=L_000000000000000li@6j00000000009=PaQ0000000000000000000000000T6I9R000000000000000\#
0000000000365hC000000000000000E9;o`000000000000000mh5MBFo@3N00000000000000000000]iL7YVWS>d0000000000\#
0000000000dFLk@8aJD34f<iH4f=X45T4MIQF3`400000000000000000000Wc57E0000000000L;I6S000004^I>H7:0EhM^5WF\#
R8Ljg000000000000000000007\4G]1C6dLo2M^3000000000000000ECIOR00000000005]YPD000000000000000CP>8200000\#
000000000000000DJ6d[kS<hSh@BC>T\MEeBMS_Hc;YTV00000000000000000000000000000000000nE63g000000000000000\#
00000i5KoW`OPYR00000mCDKj<RVPR0000000000000000000000000Y5>Wn5TVn]000000000000000000000000000000MdB8b\#
0000000000LQ63U0000000000TNF5<0000000000XQ2Aj>mMmC000000000000000m13V2000000000000000000000000000000\#
00000JMWQb00000000008Q<]Y000000000000000000000000000000<0MPK00000lGQEaZ>Jh=k03cDk`N@I000000000000000\#
[:;SH0000000000dJ0;V00000000000000000000VKAHH000000000000000L2SmC00000000000000000000000000000000000\#
lJWR50000000000000006dUT900000B1XjI000000oGcG00000000000000000000EBGn?RMYCO000000000000000000001HKc@\#
00000000000000000000bVUYM0000000000WaT8E0000000000CL4hJ[B3VY9lVcE00000000000000000000N]6N>0000000000\#
00000b1R_@00000000000000000000000000000000000;^OGi0000000000i^DRS00000000000000000000c`CI0DjG:=00000\#
000000000000000\e?5C0000000000?[YNS^?@HG0000044JLE00000HZ>V]PmKD000000000000000000000000000000000000\#
00000000006TJ1i00000000000000000000000000000000000>k5C4000000000000000Wn8LRN_B5\0000000000XiHkA00000\#
eEWY6000000000000000[F6ZI1D>4TUj93ehcM>ln\RdXdBDe`\`YPn0000000000000000000000000000000000000000gQE>J\#
b^T5h000000000000000000000000000000jVX@\000000000000000XT>PebROh60000000000QQT\?00000000000000000000\#
Z:Gof00000000006I3Td000000000000000mVK8e00000000000000000000000000000000000^[RcX00000000000000000000\#
;`AUo000008EYX[00000K<;570000000000gOISf00000Gn31c?0T]GDjW3ES4>9M00000000000000000000000000000000000\#
00000QiNd=000006bAaS`nLha00000000000000000000000000000000000940JF000000000000000000008MV3:00000ANSI]\#
0000000000000000000000000000000AY^j00000000000000000000000000000000000W^Cn@000000000000000e?Iambd<E;\#
8S<TSJN6RU000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000bG=T_1KPHH00000000000000000000OeMOP2oEi@Xl0m[0000000000g90DG00000000000000000000m];MJ00000\#
000000000000000FnA527FL=STGUCW00000000003ZCKgX9OYCPT9X9GeC1d000000000000000000000000000000=@JSb00000\#
000000000000000000000000000000Wi477\3Cjh000004[Y]KFMF;N000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000?W7LD0000000000000000000000000@4Cnd0000000000iUDS]\#
`^ULE0000000000DgP<O00000000000000000000000005OC?ML<7J`XB;WP0000000000WZ6>50000000000AoC@X0000000000\#
0000000000000000000000000[h<S^leDUm0000000000000000000000000000001DJIa0000000000N>SP4000000000000000\#
00000\N4[^0000000000El?f5000000000000000<0Vjc000000000000000n_D4600000000004^IR9KiLBh]mYa2MOKN@00000\#
000000000000000000000000000000gdNTZ000006U8fg_VHJh0000000000ebUOO<?MWn000000000000000000000000000000\#
00000TmYU=00000000000000000000000000000000000000000000000000^M27900000E?:X;HQ;6100000000000000000000\#
000000000000000?k6T@ENROm00000000000000000000000000000000000000000000000000JN;WoTjNV<0000000000N2A3=\#
00000liW0U00000Ak?Y^000000000000000^X186EN8SR0000000000Z416m00000IK;o;000000000000000000009g5A;00000\#
000000000000000000000000000000000000000000000000000000000000SiLmm000000000000000W3E4>0000000000]Z:Io\#
000000000000000<d@e_00000000000000000000aCBM<00000XF6KgQQYG@0000000000000000000000000=BB]100000Z_61U\#
0000000000AWAH9NETjC00000RNNO=0000000000EGI^U000009gI2K000000000000000oCYK9Bb=Ke_0<6G000000000000000\#
L`LbK000000000000000aj5R=0000000000EN7=Q:P<CM000000000000000cMKQHJ`:g7dPKTl0000000000000000000000000\#
000008c0M\JPMDC000000000000000kE<GLHFGT600000CWF:?GeKJQ0000000000000000000000000=;;7C000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4AIPl0Uod^o;]o\#
50=8;000006m8JJFcF:aC^Q4[=WVQc000000000000000;F2TBbZ=L10000000000000000000000000000000000000000Y>7cf\#
00000000009@E3aLg2dNL7?Nd000000I1bO0000000000nAS8MoaW\^00000000000000000000000000000000000WJV0g00000\#
1\4hT0000000000000000000000000000000000000000knGNND]Eo2j06fZ000000000000000NADBd00000000000000000000\#
00000000000000000000000000000000000k`C8UF]?D\00000000000000000000000000000000000TYVGh000000000000000\#
l8TEZ00000833@S0000000000000000000000000000000000000000PVVch0000000000000000000000000000000000000000\#
00000@MVSi0000000000J09\E:3I@V0HXckQYBaD000000000000000;lSON0000000000^j31KnK:g`J90b3AE>g=c\WQO00000\#
00000jDMgMh:ITY00000>\Foj00000?[0=A000000000000000000000000000000emB=k00000Q9?gO00000000000000000000\#
00000000000000000000NW@cT0000000000iV3XUTTP2R00000000000000000000000000000000000000000000000000cRNa_\#
0000000000?72`L00000000000000000000000000000000000Th?MP0000000000ia3iEAFXN;00000abLo@00000cECQfEd>e9\#
aR5NEZT=i60000000000em9Vn0000000000000000fOKM00000000000000000000[LU;Q00000E\1lV00000000000000000000\#
0000000000nJP2300000000000000000000000000000000000000000000000000VK;V^KE@EH0000000000mG7ihZW=Ln00000\#
00000000000000000000Mb::KT]Agf000000000000000OK:QR000000000000000000000000000000Fl07k[U;m\0000000000\#
KM6^aDLRk1000000000000000000000000000000000000000000000000001GO^>ebW\U5;3kC0000000000000000000000000\#
5XTCE0000000000L1MeV:n6Um0000000000K3W<>00000000000000000000000001_2^6?\OSA00000S>L]mO89N]T<=AB00000\#
00000aa?Xo0000000000hGGa[000000000000000VC:Z>E@<_FBVM@h8]Sb<_9Xbiko9OK000000000000000lo;Oj0000000000\#
000000000000000000000000000000000000000001FM]000000000000000o`903kV>Ta0000000000af?S\[iMaWHa@kl^UHlm\#
@aJ=A00000bDJ6X00000aSW`12L0TY=QBb1:B6E[E<L?F00000000000000000000NS0h500000jO;SX0000000000dhU5[00000\#
0000000000000001P>2\0000000000o^6WQ0000000000B3J;F=85>N8;7BOB\>Vk000000000000000NfCa@4\JaL0000000000\#
i`Jgk00000000000000000000EDULNjZXH`OGZ6e0000000000000000000000000d?5Xh000000000000000^GD\j0000000000\#
000000000000000000000000000000U6I7D0000000000000000000000000XjY4[0000000000e?CcA:nN3B000000000000000\#
00000000000000000000MS9Q9000000000000000QcCMKkDGO2YP2@0Sa:<5NSC_B00000000001C78SfT13c00000R1ScT00000\#
00000000000000000000B5LNW00000000000000000000000000000000000e^FNG000000000000000B17;<00000mnEe<00000\#
Rc4M0WF3_E^BS8:00000Vm87i000000000000000e;Tmm0000000000_4BKaPB4mG<;BIC00000WnW^n0000000000D^Moe00000\#
0000000000]e3d5\W>XYWH;7UY2MLQ5XHdk00000Z_D100000000000Po>m=0000000000000000000000000LVPD?00000c\PFm\#
00000HM;j8000000000000000=8?kR00000000000000000000m9:Q:eSAIj00000000000000000000^7CJ`]DW9000000I_PbJ\#
<m6:@KoIje000000000000000mdLV9?EXk800000000000000000000RQI;0Mf2LI00000000000000000000000003XXbU00000\#
000000000000000ZP>dCK`9eB000000000000000000002:5Be:hDNK5f5QW:\IXgo=7S1Q4OeB00000000003VMUH0000000000\#
0000000000eeUPd00000ml6eZ000005;PUk0000043;@Q00000000009E=h[\YUnE0000042<1n00000^kMiT00000S?6TLNj<jR\#
00000000000000000000000006T6ic>^GK800000000000000000000000000000000000000000000000000000000000000000\#
000004SK4g00000e0P35jg6f?00000000000000000000DWPY0NFQkc0000000000000009A6KK00000\LT]90000000000eVNkA\#
00000YZYjU0000000000000000000000000heO>`R94dM0000000000=H44ciZFnI4212OM]AcYi\G]VD6Ja4S1Qan0000000000\#
00000aABD151QTW0000000000I<U;?0000000000<BO4g00000B40?XI7?^IYbYMG00000^M>CJ0000000000000000000000000\#
O9FVL000000000000000638n@`I48I0nFkW00000000000000000000g>7MhH5GTf00000000000000000000000000000000000\#
eX6]30000000000000000000000000X1T8;0000000000gCAjh0000000000Kb9dW0000000000@2>_GE1:m7VAKBN0000000000\#
0000000000000000000000000PSVI^B4;UK0000000000000009KJ`3RQE<C?UI7XnLM_f0000000000Z=WG9KW>gk0000000000\#
0000000000000000000000000;RQ7J0000000000Ze0GD00000000000000000000000000000000000000000000000000ccGSd\#
>LJVXA@YaJ00000CSE]^0000000000000000000000000000000000000000NCIT000000WIG1[1j2AY00000000000000000000\#
0000000000l:6X]bn82XO>H@E00000Qf0c100000000000000000000YITTg0000000000EmWUD0000000000000000000000000\#
e_8goP0Bn600000000000000000000EQ49500000V;0Gk00000ejAZQ000000000000000Rn?LA00000000000000000000WM012\#
00000OV=<P000000000000000KT2;:00000000000000000000eXQ?I0000000000FP3hc00000Z6NNo00000000000000000000\#
00000000000000000000000000000000000=CD^W000000000000000000000000000000CKLk]0000000000i_3`\iG7^600000\#
000000000000000000000000000000^G@FV0000000000000000000000000YMFi?00000000000000000000000000000000000\#
00000T=>0Bm7@m8EHNP=dNX7TcnM8_14MHG8jYNg0000000000000000000000000000000000000000000000000000000B44[@\#
0000000000U4Om900000IlH>2LIQKl00000000002M2]`mP@7nZOLoP6_9U=8b0T847OQY8DR>P00000000000000000000ohO2?\#
5n=a50000000000`\0LU0000000000000000000000000000000000000000XKIEQ00000KPQ_YI@G9g00000000000000000000\#
00000a[2oj00000j:Ha6o`N>U0aT\6000000000000000000000000000000000000000000000fiLfI00000000000000000000\#
00000N^=6fCn3\l0000000000000000000032Xinc6NaNaMIl\000000000000000000000000000000000000000000000_9Y3K\#
000000000000000knCO7bPH>Q0000000000m@T`8000000000000000FnES3000000000000000000000000000000?<M0X00000\#
T;NAc0000000000000001E<f_0000000000QLNa>000000000000000ndW8d0000000000000000000000000000000000000000\#
000007e0cnU>FiR[h371b`VL^U\3J90000000000CB46\HUL9^2gU>^000000000000000^S?0:]k2EP000008WAQd00000?n4?]\#
08:`mW^0NJ0aKGR8ACWC6?7]<0000000000000000000000000000000000000000000000000019Eii00000DbQC]_\1]\00000\#
1gYh100000000000000000000:7?RZ0T>:VVf7h300000LD:;F2W?c[0000000000=bQjQBg?W`0000000000@<F3HYYUj4\FIgS\#
00000ZC5ml0000000000A7@Jg0000000000000000000000000000008=B\NGKWif0000000000ldF?cbdV4C000000000000000\#
00000000000000000000000000000000000gkP4;P^:Rl0000000000000000000000000J<YI6YYF@E000000000000000i>Ld[\#
0000000000W@1S<0000000000000000000000000000000000000000>1?_P0000000000000000000000000;_;HB0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000:5HZ9E>SdS00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000=lNh_0000000000PfH_F\#
000000000000000KgG7<00000000000000000000eeSjnK@@mU00000Lf2K`0000000000c[@:@00000G38770000000000;n71K\#
mCCJIoJ:do000000989]LkGfo;MU0ZDZYU000000000000000000000000000000000000000000000000000\4HcA00000:F?SO\#
LfBEc000000000000000LTJce000000000000000000000000000000IdCn10000000000foKn]00000gaHGD00000[OV@W00000\#
000000000000000000000000000000S?T[=00000Y]3C6000000000000000R0Z<SUHHFh000000000000000000000000000000\#
00000Q05:`000000000000000000000000000000000003=H<GV4D:U00000000000000000000000000000000000`0X]]00000\#
g79[RPg<oiZjDQ3YmFKmKZOGOEfYA]0000000000:gT4I9Y>D;00000Jh10B0000000000X;C\Y000000000000000F47UZ00000\#
000000000000000CY;E^00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
eD?\dYPKk\ImMc6Md?>;boJ1H000000000000000000000000000000000000000000000000000000000000A[AW1FbPeI00000\#
a^LNg0000000000cmRX@<4T2]0000000000UH;0d?88dh00000YE86T]^GiW00000000001bMV<0000000000000000000000000\#
Ha09<0000000000An1a=PF37Q000000000000000000008OIH74<QY^000000000000000PWO4R0000000000000000000000000\#
00000@D=9[0000000000^65:j000000000000000ES3^A0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000S?4A`0000000000000000000000000000000000000000000000000000000K;?QC\#
00000l8XZH00000000000000000000000000000000000;EH]V00000000000000000000@9TlM0000000000000000000000000\#
Pk;X=00000000000000000000ZOV_50000000000M15jg000006E>2G00000000000000000000000000000000000>f2gR6BJ^n\#
00000000000000000000000000000000000TK18X0000000000`Y8f\LX;6A3kSmV000000000000000H9WK^00000hN;<200000\#
0000000000000000000000000e]T\VFVS@:000000000000000MU8U500000gPH2E00000000000000000000000000000000000\#
000000000000000000002eM_MO10F6FdWI[00000000000000000000K4?=485XGm0000000000ijSdIMVIe40000000000Di8Bk\#
00000000000000000000000000000000000000000000000000000000000000000le7GI0000000000FRBe0fa7_o0000000000\#
Tl87a00000LES2OJ?BOe00000R`V1=0000000000000000000000000Tn5h^836=ic=Fa3no30TGfIk=00000c63mk00000LjB8;\#
00000000000000000000lcHNJ00000000000000000000L5Ti4=BVhRJ1FU?TUGKE00000KUVhG00000000000000000000R^DQI\#
00000000000000000000MGX`e00000000000000000000000000000000000000005KJHN000000000000000000000000000000\#
0000000000000000000000000F0AWR0000000000000000000000000?^COmhcG6Z000001a1>g000000000000000M3ToN00000\#
000000000000000000000000000000jb@[60000000000_XXa100000MkOgBWkN=A[B<imgVZ>G0000000000000000000000000\#
0000000000F@;4d6h4540000033>]nWi792000000000000000000000000000000000000000000000000000000000000nZT;m\#
0000000000000006K?^:0000000000mbI;F000000000000000UUDmX0000000000000000000000000^=PSoCl<>600000eEX^4\#
0000000000=h4g^00000:kY\EkoBEo:CShgQQ8>=000000000000000000000000000000mL@mG`e<L?^eLDK0000000000H;FZ>\#
<RPjL000000000000000aDW4nGN3gC0000000000000000000000000000000000000000UbVWC000000000000000eC6;mMj0M8\#
00000cG2CTTaLgnH6>;90000000000000000000000000>]8DWldJ_X]h6P?00000bMAX80000000000000000000000000<mCnQ\#
M;WLN00000k=Hjk;?5f0JZU=ab8O5g000000000000000eF0ET0O5fAiM3fI0f7n30000000000000000000000000bPIG_00000\#
7D2cV0000000000LHJ?O0000000000000000000000000K_G0T0000000000bjCE2jOOLg0000000000GA3A;<00K6gH8>[YCI_h\#
i0C>m;7VQ<0000000000WV18BYC;BG00000AOVS600000000000000000000LPZ6@00000000000000000000@aFea8nXHF00000\#
00000000000000000000bOR:Q00000;611LS>A@UV[?9700000EM3i4000000000000000N8076hW4fA00000000000000000000\#
0000000000000000000000000<];IOS:S6M0000000000?6VJ90000000000gJHYiYMH_]2fH8;0000000000h\<EM0000000000\#
000000000000000000000000000000000000000000000eGD6o00000000000000000000000000000000000R@5gC0000000000\#
000000000000000DYZ3@00000000008@ONl00000000000000000000N[0IONg;<SP4SVT0000000000APD[h000000000000000\#
00000SK7YYMFI=o46;[0000000000000000_V3Im000000000000000@_LI;00000000000000000000^8V>830DZ@0000000000\#
00000AWLM9:24>=0000000000B:V<00000000000000000000000000b7MB?0000000000000001?>^E000007jTm<0000000000\#
0000000000KgV;@00000000000000000000000001EVkfOU5lH000002l8b:00000N\NbX000000000000000000000000000000\#
0000000000F]GlC00000ocOY30000000000000000000000000VLSF]28E\NFhXg];Z<Yg00000000000000000000^]MndET>jM\#
@3W6f00000O[4I2^]6[B000006SIWe0000000000000005XFdF4DN0f00000;[XV\00000000000000000000000000000000000\#
00000000000000000000F`2:[00000hER@N000000000000000000000000000000CT@e200000000000000000000>Y;=D00000\#
00000000000000000000000000000000000E[3=@_GJ3800000000000000000000000000000000000000000000000000cBW>Q\#
0000000000e^Z7O000000000000000000007IBnl00000000000000000000000009fY3;000000000000000000000000000000\#
0000000000S^:l8SIE=];hKbg00000>OQRj00000000001l2IJ00000RKJ7Thi9;P00000000000000000000000003oO5>:K7MZ\#
O<XgL00000000000000000000000000000000000CV02h0000000000Eg9JP00000000000000000000000000000000000R_Nom\#
7m=oT5=>ZZRjAi@[k5k]AjY]\00000Pb2=:000009kB;`k4IMf000000^J:[^UXKf000000000000000000000000000000gN39:\#
LjOd@T:OlY000000000000000000009M5Zk000000000000000<Z2NaON5b9X37SZF2WCSe;>S:QYJY>000000000000000l1?_^\#
00000000000000000000000000000000000O\TCV0000000000000001[G9\00000000000000000000D9TAa000000000000000\#
00000000000000000000000000000000000000000000000000DnMADPRX6j00000AYVhk00000000000000000000000002KDiI\#
00000000000000000000Cc?4n0000000000000000000000000000000000000000000000000000000000000000000000P9CBj\#
hN9g2000000000000000laN4YX\A[nPTA\A000000000000000cJ5g80000000000>@F]<0000000000MoS:l00000O`@S@00000\#
000000000000000000000000000000cc6n@00000000000000000000nN6@^i8TRaXoU\j000000000000000000000000000000\#
I3;NdmkTFQ0000000000000000000000000000004WZ2Q00000`8PJn00000000000000000000000007A8h?CWI@mQ6SR[@LWD0\#
0000000000000000000000000000000000000000000000000000000dIW>800000L;BGXCgPPG0000000000000000000000000\#
00000ZaJO`0000000000S58F30000000000000000000000000a9Pek000000000000000000007X1A3000002LTW^e5YNF00000\#
000005^X?f000000000000000000000000000000H4T[500000000000000000000hO8?O00000=V8b^00000000000000000000\#
EA>UH0000000000QI114naMfA00000000000a?Xa0000000000H>PU600000SGADI00000Fo:kN00000k>I7nR^7880a=1F00000\#
00000000000000000000000000000000000Xl7<W00000000000000000000PBU6i00000AIP<500000NU:9X000000000000000\#
000000000000000000000000000000000000000000000N7LHDIb@D7`oLVk^iW^MbQ3:i00000000007DG=KkgH\0;=:RA00000\#
0000000000000000000000000000000000000000l;EfNSX1]875GjF000000000000000000003ZVAl0000000000BC63?00000\#
00000Y`4nd?g1Sck^BMKWTQLZIjV[MW;A_c00000000000000000000c3U42\IIJNCb:1oD[2e`=QO4Z00000000000000000000\#
00000>lVN60000000000000000000000000F7@9j000000000000000000004\4<l000000000000000000000000000000__6Ag\#
0000000000Ei@[K00000000000000000000000000000000000000000000000000IT8aB000000000000000GP?gk?QLSPYGDOG\#
VHN<?0000000000nPCa70000000000000000000000000000000000000000000000000000000PgN6MMfXo_000000000000000\#
000000000000000H02Ld000000000000000;oI9A0000000000FPIkP3d0KS0000000000000000000000000000000000000000\#
0000000000RSGDY0000000000000000000000000000000000000000>g8`H>3D6bR65a>[FR5I0000000000f^;LD0000000000\#
00000]G=G7kWSW^cTG]o00000Ag?C3Z@Mgd00000000000000000000000000000000000000000000000000j=2L7cPXIg3G9lo\#
0000000000hFP\nYmWVofHCO?000009C5[X0000000000000000000000000UfI>^000000000000000:BE4b000000000000000\#
000000000000000EIDV^m_XQ?00000;Q0FF00000]>U0F000000000000000H?GYc00000000002C@_900000000000000000000\#
GECNc0000000000lfYIm0000000000m5D^b00000Dk2<F00000000000000000000[\UfNOE<SJa=<cF0000000000nfLQgVW4ei\#
000000000000000l^GjkWo9YV00@>S00000000000000000000O@IbNhfEZM00000000000000000000000008m9NAQ:Hf=JXV^]\#
0000000000000000000000000h\BGKQ`6Bn00000000004[T8]000000000000000Lb9O<Pm@Rc0000000000000000000000000\#
000007M:5D000000000000000GnS\1NK=PHOSJYI0000000000l>X2m3X9>O0000000000]<>N80000000000I=KZc0000000000\#
0000000000TC7On0000000000ScK:i0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000e_J2O000000000000000000000000000000d9JBO000000000000000nm29d3WCY<0000000000000000000000000\#
00000000005`2i=9KGJcCQBRE000000000000000T6AegebTP@000000000000000000000000000000VhKY<00000]F9o=[jGHM\#
000000000000000MJ2@=h^Y9700000Vn8MZ[>KCXOZQ168bYR_000000000000000M60o8=?G1I00000R?=@e00000gP7HE00000\#
00000T\SUQi[Bb>ZZG0b000000000000000KW>d40000000000000000000000000G[0Fm00000Lh70ZIZB0YMKEYP8AMmnjZXjZ\#
00000Tb??K=n@g700000000000000000000000000000000000000000000000000ECD8RC@L]@00000eTW\E0000000000DGYdk\#
0000000000McNI^000000000000000iUPVo000000\13O00000;i9=T0000000000X1X<j0000000000CFMQg000000000000000\#
00000nQ4klgj?\9Y:Ka800000GYQ<R00000i9YYP0000000000000000000000000000000000000000?iA=@ObJZ;ebVAI00000\#
00000[\DmD>G0_SMGEOKKM6O^agDd[;;AS;oNW9c3j8^e000000000000000000000000000000[DUJ20000000000E=S=@g_>b@\#
XM=ba6eQL@00000CT2<500000000000000000000QRHcY00000000000000000000000000000000000000000000000000eE0Xm\#
4XNHR9XPGg0000000000000000000000000000000000000000YY>Ik00000bOB`d00000baA6000000000000000000000la:Wg\#
00000000000000000000000000000000000GN2?BfF<MW0`7<f0000000000CfW1i00000000000000000000000000000000000\#
0000000000[?CD;0000000000NlCTc000000000000000EeF\K0000000000Ag:fX000008AV4Q0000000000000000000000000\#
00000000000000000000000000000000000000000000000000<HS[2000000000000000L?ObH00000DOC>20000000000][YZi\#
00000h=6_A0000000000Qa9c=0000000000jK3Ng5=MF^00000LI@Z805895O5L@O00000000000000000000000000000000000\#
M9C5cCLI3e00000680Z900000nJX?O00000khB@^00000>eDIiJOIL:ACWYP0SXekZEFSMaWIDP0000000000000000000000000\#
000000000000000:BKlk00000000000000000000GgL^k0000000000000000000000000000000000000000000000000000000\#
kb9VC00000000000000000000WS15=MeGY400000jj2h5E1:nlON;ef00000dTRo`5AD1\LOL1m00000N:B=[G;9PH?;ScD:4:K8\#
HY<a]00000iF4h`WX7DJ<gFMOEZMk5jNWmh00000000000000000000000000000000000000000000000000K]3Qe0000000000\#
C0GcY<VWdkSVAJI:OFjDYVYnY00000CP9?H000000000000000000003F@E10000000000ZfAm=0000000000000000000000000\#
00000000000000000000@<3jTBZB<9ZlIX;000000000000000H[0eO00000000000000000000<3IJa0000000000A8MoP]VC\m\#
00000000000000000000000000000000000000000000000000QRB_N00000K^CIe000002J0fL0000000000000000000000000\#
00000j:H6@00000F3T>D00000000000000000000gnKf00000000000JGCYC00000000004o2[d0000000000000000000000000\#
00000H=5So0000000000000000000000000;F6_O3fBka0000000000[[SOd00000000000000000000Z:BOX000000000000000\#
000000000000000000000000000000000000000000000:]74h00000000000000000000000000000000000j02D40000000000\#
Hl6`=00000000000000000000]b7R3C\8g500000?I13m00000Jm9Ia000000000000000000000000000000000002j7cQ00000\#
000000000000000JO7;HS_P9J000001eZ0=000000000000000000000000000000?^7I`00000;KDgIf2X:>^V>4?0000000000\#
00000000000000000000LCQVW000000000000000000000000000000ASSY=00000000000000000000X2S:100000ZM4@f00000\#
0000000000:lS;n0000000000FnYZX000006_9?:000000000000000000000000000000000000000000000?G3n<0000000000\#
000000000000000000000000000000?KUC?00000000000000000000d:65i0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoPE_00000oPP6C0000000000\#
j@U<o0000000000000000000000000000000000000000000000000000000000000000000000000000000000000I`J\=TU::C\#
A^Vfo000000CS`c?\:gR000000000000000000000000000000h?VUDMGIFYMn98_00000000000000000000000000000000000\#
00000oZR\;2FL7iXnLoc2BIPPU9Yi60000000000WHH\k00000000000000000000\l=4U00000000005;Cm?000000000000000\#
000000000000000000000000000000dSSVf000000000000000fYWog00000000000000000000IjI]Z00000000000000000000\#
>c8N@000000000000000000000000000000000000000000000aNIK;E;79L000000000000000=MSH[7<<NN000000000000000\#
0000000000JdBC`jW9UiEmLYF0000000000000000000000000_g21UkZ88D00000000000000000000000000000000000;K?83\#
00000000000000000000000000000000000\S;92e\Ml:0000000000000000PX;g000000000000000dJGCN0000000000N0;4O\#
0000000000000000000000000_FWGj00000U=Dke000000000000000000009Q8ni0000000000bO0Ll0000000000000007OO?7\#
00000000000000000000`V27N00000L083;7FDX]=DSVK00000000000000000000000005N7[f00000000000000000000?4<R2\#
000000000000000000000000000000000000000000000000000000000000dB<8bfW@kC000000000000000000000000000000\#
o[LR[0000000000adUIf0000000000KOSYn00000oeLUj0000000000000003QDjj0000000000000006T8XRNTRkF0000000000\#
00000e`X>c000001OZAO0000000000000000000000000M<XS@9QSXC0000000000000004hEl?3AZ>:5M0dCo^C7b0000000000\#
00000a7Se7>5KSHOMM1P00000000000000000000QoF0]0000000000nlQ@l0000000000_^0[2:a8[F0000000000^=K3;00000\#
00000E\4\f00000\ELaG0000000000000000000000000000000000000000000005MVPggQE8d0000000000000000000000000\#
Z]9D600000[AOaK000000000000000000000000000000Eg69X0000000000000000000000000000000000000000LiB@n00000\#
AjK4M0000000000fm2O0WRBKm00000A1UaJ000000000000000lKGQfLC<n6A9YY=000000000000000000000000000000>j35k\#
000002a2Bf<jN5T?_UH70000000000000000000000000;R6Ze00000000009_3P8jC=j47EYeD0000000000000000000000000\#
000000000000000000000000000000000000000000000H[EV\0000000000000000000000000000000000000000KVG;W00000\#
00000000000000000000000000000000000@2G\^0000000000\XQ2H0000000000EM9QG0000000000000008MYY\nCY9V00000\#
]9PLg00000000000000000000J0Fk<gDP_j000000000000000000000000000000U[>hg0000000000nB8o800000@S;=cT\Tig\#
LDQ0Y2RRR9000000000000000f@X7K0000000000>68VL0000000000`=9m]0000000000000000000000000000000000000000\#
?[Fd5000000000000000000000000000000o]AAP8jV5A>c4BJ0000000000jJ>kLl`NI000000000000000000000000001K@Ob\#
0000000000000000000000000000000000000000000000000000000000000000000000:3Co900000bKC4oS;W;b0000000000\#
ZjTMA000000000000000e?0\@CG0>UHa6l1hn<@PUk@a60000000000>D57f0000000000000000000000000\T4k[00000U43_d\#
:\JTl00000i375a0000000000000000000000000HdEg;FCEQH00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000fk4_A000000000000000000000000000000Q;Rn7]l2JX0000000000\#
SjVXO000000000000000mMQf4000000000000000000000000000000C`4C9Q\GamPeJZc000000000000000000000000000000\#
0000000000000001P8RJ0000000000000000000000000000000000000000000008Z<>LnH7G]0000000000fROSV00000?1W?4\#
7]HC_0000000000RMMA8000000000000000000000000000000000000000000000000000000000000D5Q0g000000000000000\#
00000000000000000000000000000000000C`W`^>e6@2n0XO=kLFEO00000coKo<00000W7:72000000000000000CmEK>00000\#
4aL\QU_5K000000UQ17]a>1l??o7TV000000000000000000004SF>OWZJU_4jNSD00000000000000000000a>8K]7DIVB00000\#
0000000000hB=kP>>T5Y0000000000:a:P\0000000000c;3T100000000000000000000coSI10000000000fXYD>0000000000\#
0000000000@P7mWIZQcK00000>@E:mi8M8<7]SV:`PEX@000000000000000000000000000000000000000000000X?JFZ00000\#
00000BW7jL00000000000000000000M1V5b>n=E2000001UWkF0000000000N;9FWJ7;[c0000000000000000000000000H=QVI\#
000000000000000000000000000000<a=2GMBR`T00000HL9Xo00000000000000000000000000000000000000000000000000\#
0000000000DF5\V000000000000000000000000000000;]B`7elOL9^V3;FhKURf0000000000?f0[DncYcU000009>WTg00000\#
00000000000000000000000000000000000_MCFZ000000000000000X^30`;3?R000000Vh060IHDLe0000000000BUIE3=9WX:\#
000000000000000;18HF0000000000000000000000000CV8MB0000000000OUUcD0000000000[Y;F600000000001_WB=00000\#
00000i=L5H_XVgQ000000000000000000003QE=?0000022;GHI>9g[0000000000=0Bg6`BYd`000000000000000KKAE0@f92R\#
00000c^6:hI5><@00000F7@O<00000Ec7`i\JQUOTgEcMl;B9I00000CXB^C0000000000000002k6cQWBQ[]4`X_DE86F`_l1UM\#
00000h\KM000000?dQ@_0000000000000000000000000W?2_96;DO90000000000000000000000000=b8ko0000000000RBAi0\#
jf@<JKk;YGhK3h?EmAP40000000000000000000000000000002C5<j000007d<N^0000000000lM3Ok00000aVUVk0000000000\#
YW3YC0000000000M<23[00000h0K>04aV^?00000000000000000000000000000000000U`S4;:O;0?::NcZ000000000000000\#
0000000000000000000000000000000000000000ZJ=?=0000000000000000000000000JX1AiA5T?300000000000000000000\#
00000000000000000000SR=kh00000000000000000000000000000000000X:2;c000000000000000000000000000000GFFBg\#
0000000000a8XYGI4U:H0000000000@VPok00000;2?QY00000000000000000000B7R0AWE8gDn@B4HYODd:00000=UJCV00000\#
00000000000000000000000005CTJo000000000000000000000000000000000000000000000DlY4400000000005aV9900000\#
00000m27Ufd[Mj136C>D00000000000000000000l3SgB0000000000mf2:?00000000000000000000EZJ6B00000jRND500000\#
000000000000000K_LCB00000000004AB[X00000iPEH;000000000000000@U?W80000000000000003oEF59NTWDTgRig00000\#
00000<<FoT000000000000000[9LfjXlRhh00000JW3`D6fOX50000000000000005<7oeR5P\;0000000000000000000000000\#
000000000000000000000000000000000000000000000B4Ug?0000000000jDNUJ000000000000000_;IIQi`U_30000000000\#
0000000000@=:MY\OGJ>AY=HM[KFI^628X5HmR8m00000;hP1^0000000000lKB^k>YSa300000gI8XI0000000000`TS3>00000\#
000000000000000000000000000000\JAb70000000000:20]0000000000000000H@XKBa^EdhQZV0Y00000000000000000000\#
N4FQi00000YF:7D89Q9K@c;cZEH>DT000000000000000eQ1ZR00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000:OYLV00000RW3iQWOTUP00000000000000000000MaW\h00000b0@8V>\L>?VSP=h\#
0000000000Nf2J8i7PBoY1HHSjfC9j0000000000000000000000000H7>fi2nPf7GjA;8000000000000000000000000000000\#
0000000000000000000000000000000000000000L9=6<00000i[MmZdW?[h00000S09_LR?DTI9M?M4@BVN\000000000000000\#
00000000000000000000000000000000000h4N`]000000000000000CmD4j0000000000=IKHO0000000000MR3g;0000000000\#
000000000000000000000000000000000000000000000n1Fh?nMU86[5VC8000000000000000>>OE^0000000000X_9Zd_<P5e\#
Y[CGJ00000000000000000000000000000083TSm000000000000000000000000000000000000000000000000000000000000\#
0000000000000009?V3[PE1eI000000000000000TH3fW<oW@M0000000000c1>=b2<CBV000000000000000XcCeL0000000000\#
00000000000000000000e4R?SQh5iN8=SO=00000kW10Q00000nd0;BUQ8al000000000000000000000000000000VGJ3e00000\#
0000000000=JMchM0>W[00000000009oG@e@4:AX000000000000000000000000000000Vf@`:00000nK:3Jli?PhkcPig00000\#
000000000000000ZhFL^`03A^mQVIQUSG[@000000000000000000000000000000W^?9B00000@DLQ9D^TS_000000000000000\#
000000000000000000000000000000000005>9<c00000UgSFn00000000000000000000]7IKan1<[E00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5H4PfXI;Q0000000000nE97]Q_3NMM>Di3WR8lM\#
P82MaLXR4e76?GM0000000000000000000000000QF?l\lFNJm000000000000000000000000000000lfF9o000000000000000\#
0000000000h;OeclSSMl\fOdP000000000000000Fg8]Wb`45c7i:TS8e=CS00000aaJZR000000000000000000000000000000\#
]LA5HZ?RJjNZQ5P0000000000000000000000000Q^26n00000f@7aR^L0mJHb>E7[RJPE\52N@<J<T:0000000000EZY<k00000\#
T>Ye80000000000000000000000000od;\6V0Dnb00000Y3Cf3Z]8mb06Ima0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000SaN@100000000002H7ZW00000000000000000000oo6U;T0=Gg00000\#
A?YS40000000000CD:?L000000000000000Yi5m]00000000000000000000000000000000000000000000000000000008g9VQ\#
G=IGB[IR450000000000000000000000000fZVA<000000000000000000000000000000000000000000000000000000000000\#
0000000000f6PI?000000000000000000000000000000YKJAf`9VX5000000000000000f<0@P00000GZ>8Z000000000000000\#
0000000000;gH_1000001<BGeTn:hc000000000000000000009DYN]8[Dk4A;V8;00000CO0LC@>0lJGH8Kg000000000000000\#
Xd9lY0000000000lW5f8BF9P6aeBfDCHOa]0TQ2Y6dS`O><V9dU[Z63>]NOf\KSl900000]3ARBk=A`_H_CN8><2a70000000000\#
00000000000000000000000000000000000000003913Y9LQZN000000000000000oJ6R3gi:Kd00000<i@;C3YB@P?>JcK6_Pl<\#
L@Lb0__RAA00000000000000000000k73?V000000000000000lEC`e]jGl[W6UAmo1QC0Mj5=Z00000SR1M:=00fm0000000000\#
0000000000000000000000000000000000000000ZFE8A00000jiF\CD>VX[0000000000^N17900000bT:W:000000000000000\#
000008iC`nA<=090000000000oU8Jm00000000000000000000GXLR;00000000000000000000[:0:_00000EL0hOZK1:@Li>Gn\#
UB7hSSa>``4fYgE0000000000000000000000000:63`OU_8i;V4NE000000000006OPea00000000000000000000UMC:i00000\#
000000000000000U9TZ000000000000000000000fDWV3^mTe;00000>3D`600000fG4^KiXDf8B0R5[0000000000Y53BefR;6J\#
0000000000b<5JJVWIZn00000000000000000000000000000000000839<VX55`UIjQREkl6;<bNDM1UbSj<000000000000000\#
000000000000000SjKgS00000[JB?T00000IWZ0`00000000000000000000m1FgP>AUOi00000?9J0_00000U`3oD0000000000\#
00000HK3O^00000YNFA\0000000000HU8\T00000000008NKF=00000BQ@LF000006>DMG0000000000000000000000000m;=?K\#
000000000000000L@0d700000Ba1@Y00000OUQ5:00000[?T>5@MH\@00000000000000000000?o1=n00000000000000000000\#
0000000000Y@J[o0000000000000000000000000000000000089;C]KB;hK0000000000000000000000000000000000000000\#
9>@K^gmCJ6JP43bnNAMDCXXgj0000000000000002EWH400000Q;7FI00000000000000000000bXKON00000]2G\HnO>^S00000\#
00000N0Q3m0000000000000000000000000000000000000000000000000000000<NP=[000000000000000000000000000000\#
0000000000000000000000000M`@HY00000000000000000000000000000000000000000000000000000000F==G0000000000\#
000000000000000]U;NT00000SDP880000000000SiD7KDHRj`DU8M1Rl6SS<7SfiCWWDR000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000IILZ[0000000000J6=:T000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJS31000000000000000000002F1[RdV4Cj9kLL[00000_EZ5>00000\#
0000000000000000000000000a13c6c6E@`_C6Xm<\FSedCH]E0000000000000000000000000000000000000000000007aGEN\#
000000000000000000000000000000000007BWDo=QSj_MVG?O000000000000000[^T8iZl:B\P8:eP^UT=g000000000000000\#
00000A;Y0\000000000000000BV3E900000]d1Xc000000000000000hV:FV0000010CHQjoWU0000000000000000cIAhb00000\#
\5A03GdU6:0000000000000000B74C0000000000@GEnd00000000000000000000dBYgQ0000000000O;:Jg0000000000RQD64\#
000001_L\f00000000000000000000000000000000000W;LA<00000000000000000000000000000000000000000000000000\#
00000Q]PdQEIN>k0000000000000000000000000K[DUZ00000ABWYl00000U8=DF0000000000AST_0j867Mh5:aL000004=E>b\#
0000000000a:;Ek00000000000000000000000002K=VZ7D0J9CcTOI000000000000000000000000000000000000000000000\#
00000000000000000000;OBCO00000000000000000000DCQYn0000000000000000000000000:c;_B00000MQXc]0000000000\#
I1Ui80000000000000009P:_BoULH`f3914000000000000000000000000000000[IOHm0000000000000000000000000d6=]O\#
98O=mFfSoX=XVP>9^0^7f85;\Zb8ZZ\c0N1iIPk_kl>B^0000000000ZaPTAJaY`g5ZM6d_:5cfKHNBl4LQEIo3Cb]>L>KI00000\#
jS3nT0000000000LmFI1[]>UkjUI\Y000004[@oe000000000000000000000000000000XP9IM00000iK6nRZS2n50000000000\#
00000e:8LE0000000000000000000000000000000000000000000005D6e:000000000000000000000000000000Vj?9S4EBN]\#
000000000000000<eJMm0000000000000000000000000@cJke00000000000000000000TbA0i00000000000000000000L@@fh\#
;4JgZI9Ufl0000000000NYLNI0000000000000000000000000000000000000000000000000000000941K8YAN=RnU>fK00000\#
000003VPHc0000000000000000000000000O\I8_000000000000000000000000000000XiIAaPJO\o00000000000000000000\#
00000000000000000000fAYGP0000000000FL=252]?410000000000@<V1hfO35:^LXnR00000^XVYE00000B;Po^gZ24`M`2eI\#
QQJX=O1U@^000000000000000000000000000000DW>GT5P@oS00000000000000000000hlLXG0000000000CaLBIhTT:d00000\#
000000000000000000000000000000L^2kYbW6F3;B:II0000000000TiRL80000000000000000000000000000000000000000\#
00000oJ:M90000000000[`<:95>S7g00000mS@2n00000000006^D>PFfPQ5]g7QU00000dYUW80000000000000000000000000\#
00000000000000000000000000000000000U;J\M000006<HE7000000000000000EE<3F3\P=;0000000000000000000000000\#
000000000000000000000000000000000000000000000PS4nBlTEdD`1WD<00000;LJXMlnUoZ00000hE49MlCGN[0000000000\#
e;5ij000000000000000000000000000000T=9iP00000000000000000000^Z@U`8HHMS0000000000MKYQf00000ANXje00000\#
0000000000`XUP600000000000000000000000000000000000000000000000000V1<\[M@NhQ0000000000000000000000000\#
hD5Gb000005C:jB000000000000000FHS<_000000000000000WR?NM00000P0Yd:K]J\]BbP?4D`TE;00000?8M2>0000000000\#
0000000000000000000000000000000000000000`A5M[000000000000000PCG9P00000_eFWK0000000000bOWAZ0000000000\#
000002fYXl=[T?U0000000000=cS:a000000000000000000000000000000000000000000000neIPm0000058PUITGUHL00000\#
00000000000000000000UgDOU00000<d7X_ScPOM00000000000000000000eB06k_KD3;000000000000000000000000000000\#
0000000000UdB[n00000k:24;d70XF00000j]7oU000000000000000000000000000000000000T55e00000000000000000000\#
000000000000000000000000000000f7NSi0000000000000000000000000IVLSk2[5VX:i5X_00000WQGf]F_T\Jm4NUa00000\#
:J;`A0000000000000001o4dc00000aJT3i000000000000000000000000000000000000000000000BbFS61HLRD0000000000\#
0000000000000000000000000^4QXW000000000000000000000000047V8J0000000000000000000000000000000000000000\#
=RYE?G6Pg_O?G[e00000lk7Nl000000000000000000000000000000000000000000000li9@l000000000000000jN5F000000\#
lI7M4000000000000000I7TgQO4ML80000000000000000000000000PiB\d00000000000000000000A`Ah:njWHf0000000000\#
00000000000000000000000000000000000G40Tl0000000000]QOf\jY6M6S0:L1?WMMn000000000000000JN;EOCj;l_MkU<U\#
000000000000000?nZ?R000000000000000000000000000000000000000000000000000000000000000000000000000lA8iY\#
0000000000T75[CbK<^GG`IBn00000000000000000000000000000000000g28e:@;<dg<DHD^00000000000000000000jmE9o\#
0000000000000000000000000JfN;I5;BJO]CYb:000000000000000000000000000000HiPmH00000000000000000000N88H0\#
00000]95Rb]fAZc0000000000h;M>?Un0:I0000000000EK2DO0000000000000000000000000000000000000000000006_5d?\#
000000000000000000000000000000:a>ZnELHQ40000000000YZYC@9d0MB000000000000000fiNFGcC>]N0000000000`<SYb\#
00000000000000000000000000000000000^W<egi0WoC000003oV9IkP:nW?ASnR00000000000000000000000000000000000\#
FdKEE0000000000R7Dbe00000000000000000000?>QFc000000000000000000000000000000[WShR00000000000000000000\#
000000000000000000000000000000JQ9j800000^OR1=000007<Q3\0000000000000000000000000960\0h6?:B`@S>Q00000\#
0000000000000000000000000000000000000000000000000000000eBTEj0000000000000000000000000000000000000000\#
0000000000KSA1n000000000000000FfH1gQPH=O93M?<00000OE:FE6X<<PHSQDBGFGIA][Ykk00000nC8e_000000000000000\#
000000000000000000000000000000dj9[l00000mR7me0000000000000000000000000j;55;00000000000000000000cEKlQ\#
49I2;L\RXZ00000000007^FhI<jH\QOYDLY00000X^:DV0000000000N6G?73OYm<0000000000>h18e0000000000000008Y1?U\#
0000000000?hBR800000000000000000000000000000000000h:<UW000000000000000^^:DK00000LgB18000000000000000\#
0000000000000000000000000000000000098<@=000001eYM^OYG9F00000SV>dg0000000000000000000000000i1EJB00000\#
00000Ik>O?i]2hjI9<k_00000kNC\=0000000000g<A=U0000000000RZSg`00000O>T@A000000000000000000000000000000\#
0000000000S1FQUcAK2cQYLl1000000000000000UlINVO7ShZ0000000000000000000000000000000000000000C`O;T00000\#
00000K4Xnd6i56B000000000000000000000000000000000000000000000RkVd]00000000000000000000000000000000000\#
000005_BI`000000000000000\iD?KL_RO_<HYR90000000000000000000000000@o51P6]64Z_6LB6000000000000000^nGTO\#
00000000000000000000000000000000000[lLekR82M0000006ZTlf?8<=O\Y85i000000000000000JkSi5nf;_N0000000000\#
00000000000000000000000000000000000000000000000000W88FDfaAjW0000000000ZSIT=00000000009PXEWKCAJ@Z0E`G\#
0000000000JRTL4NhYF^hgQOP00000dOU\<0000000000000000000000000\_K>i00000o`9=2QNC;S00000000000000000000\#
lh>GF00000\TMdl000000cNEZ000000000000000R]JfoLiYol000000000000000ci30E00000000000000032VLn0000000000\#
;;FblRGYbg00000aiAo[0000000000<NMTl00000^XI:GcW>a8000000000089FO300000kCUJj0000000000000000000000000\#
000000000000000H[Tfh_A8Dgg:JO@00000T2AMYjZA_T00000LW3HN00000OmYLI00000000000000000000000008:FX8WIYFC\#
jRK\nU^Yjc000000000000000000000000000000=;SKL00000000000000000000Z:SDX000000000000000000000000000000\#
00000X8Ii600000mEWj6iWMG<0000000000000005HU`300000c:5;Q0000000000QT<iZQT=XY=`O\]<iY;600000@kYl900000\#
0000000000DY<=>?EUh20FFhR000000000000000FASW73aXdnU1In5@D0MhTW?A?YiJJ`A8M<YK[OIKXV@]P0hX<`0000000000\#
>7X452B=Z0`nARZ0000000000000000000000000000000000000000WWEK`0000000000ii6G^MF7>n0000000000Fo2TX00000\#
00000H94gk00000VTRgR000000000000000000000000000000000000000000000l;K:;0000000000N5DkLQ_TfD00000>V:Fj\#
0000000000ck9SS0000000000000000000000000;V3PF0000000000000000000000000000000000000000000000000000000\#
000000000000000H@8_P000000000000000000000000000000000000000000000K9Q<=000000;ATc0000000000=ROk700000\#
00000oeHg7`GLg;EAT^J000000000000000`cJ@C00000000000000000000000000000000000S1O1300000000000000000000\#
4T:P>0000000000Yd:eE00000000000000000000V>S=V000000000000000000000000000000000000000000000De6g_00000\#
Ca<ZbeaHIa00000XA9B9H<<b^00000Nj3MR0000000000`458_N8B>;QOPCkD>R1X0000000000EYQG1000000000000000M9;aN\#
00000bETYFcO3@@000000000000000Q4V:QbdX=m000008l0fc00000000000000000000000000000000000000008BP:g00000\#
0000000000TJ4N8Ik5oOceJ=ZLP1mNN9CEjc=VA000000ZbGDo00000000000000000000XKM?n0000000000J2OMU00000ZXO>k\#
000000000000000000000000000000000000000000000000000000000000];Lbb0000000000N=T=I000000000000000\M6Y7\#
00000>Q?oRO=0kCcOUMo00000000000000000000@5CZC00000SHDmj000008X4e;^IU590000000000bh0B@000000000000000\#
00000000000000000000@<ENY00000000004d19M742e7000000000000000biLnZ00000000000000000000000000000000000\#
=??=X0000000000gENF0000000000000000000000000000000daTXM000000000000000G1HDG0000000000TeYlc0000000000\#
00000000000000000000L8TH3?@CI;0000000000000000000000000000000000000000000000000000000000000000000000\#
_C?G6g_?PX0000000000ciSbaNeO6SSJ9jd00000000000000000000000000000000000JHQ\d0000000000000000000000000\#
00000ODQeA\WJ490000000000000000000000000MX6=0@i2>5e;?b:000000000000000000000000000000000000000000000\#
;_@@Y0000000000000000000000000000000n<lg00000000000000000000B[VHU00000000000000000000_ENJ;X<:5e?RP3Z\#
00000GlBmF000000000000000YQEff000000000000000Ph<f80000000000000007=H5;000006iC6200000000000000000000\#
00000BRT@o00000000000000000000000009iEEd[bSJ9C68KS000008j1Pb3[6[M0000000000000000000000000@M8k]00000\#
00000000000000000000^]1TO3N;l@[8<_0B<ELXcTU0l00000URA;U00000?GLIhEHL?OPMRY`UJYa>00000000000000000000\#
000000000000000BYPmb0000000000Cl1<m000000000000000000000000000000blVJa=`L[:0000000000000000000000000\#
000003ATN70000000000000000000000000000000000000000Um@GAWeI30?Y7kBJ@YbX:lD3SQlHR\00000ljVkH^MJ]000000\#
00000SR17QR42@i@m8YI00000iHXTj000000000000000000000000000000000000000000000000000000000000f1Vh<00000\#
@n8S]000000000000000NB9R;6OLM[oJ564000000000000000000000000000000a;4:J000000000044A?m`TF6V_GT@`X_Sh0\#
VD3UVHi5l`@;RRm0000000000000002mP@?[F6n3j;5L<00000000000000000000?MV3g@64]<0000000000000000000000000\#
0000000000000000000000000k:BJX00000`3DI3U^Wi=00000c[O@f00000cR4:300000000000000000000000001]CoNOa5mL\#
X]<gY^=Xh90000028<d>Df3>_Mf=DW0000000000000000000000000000000000000000SOG2F0000000000m?E2ZneV[g00000\#
0000000000000000000000000000009^0EBaJG0>0000000000000000000000000000000000000000;8X\b0000000000NEG19\#
0000000000000000000000000TdT;4000000000000000000000000000000000000000000000000000000000000fF4BU00000\#
0000000000?kU`n0000000000^JNAP000000000000000X=7Rf00000?QCC?000000000000000T2FMC00000eGH6O00000RPXZP\#
000000000000000000000000000000g78P0^8A0>Ae>Yh97IBL97ICL000000000000000P0V<H000000000000000Yk4cgcORG^\#
00000[?06XSgMZU74=2[0000000000`c=Cce_F?;000000000000000kGZ3n_fPJCTR@FC00000bB;c6GDC<]000000000000000\#
0000000000000000000000000000000000000000000000000000000FQS<i00000\<?HL0000000000CQ0[R00000_RU]BC8IiL\#
00000000000000000000000000000000000000000000000000000000000000000<WLRQ00000kLT:Ra>L0b0000000000Cd=MM\#
gLW1V00000000000000000000a1@bU00000000000000000000000000000000000Fj:[H0000000000;gBFWf;Ia?j<Ob:gfCV:\#
fPOdak]42>BnY7k0000000000000000000000000E_:VP]NXn[hH1WUCW29S00000000000000000000O5LL>000000000000000\#
J5MNG000000000000000YKF^Z0000000000hoCC_jAT\a00000S8=RV00000egN^600000000000000000000000000000000000\#
000000000000000KfUQk[7O:a0000000000imI?@0000000000000003@Il<000000000000000RbNKg00000000000000000000\#
000000000000000000001bPPR00000eNAFmOoVn>MBTO:00000>EMh=EKDg39YRhQ[ZW1:0000000000000000000000000mU0ba\#
000000000000000kPVTYGD@MF0000000000f90`Y?fLAM0000044X<R0000000000`X?Gd00000000001nNIi000000000000000\#
00000LSGTG>b3:\00000?6NIG8_90f000000000000000lQYVO00000@C?\NVfPoA00000RfI6200000;VVeP000000000000000\#
QbH`H00000PW8hm00000nT2:h00000000000000000000H:V\YD@FbQ000000000036@GY36@N70000000000000000000000000\#
00000000000000000000000000000000000<l?9lQ65PC00000mW8S341MEX0000000000000000000000000KkN]`0000000000\#
000000000000000]]H4l3;X;4mT;M;I<5<:4d9hI000000000000000000000000000000000000000000000`i6A:00000eR:F<\#
U9PM=YS7@X@k3QOd?:ikOR=>?OR=K0FB1kFfU@=8eCGNf00000Li<nU6<PF_BEN_300000`U96j0000000000SGBeF0000000000\#
h\Ida0000000000TO57Z8dDZd00000oGHKQ00000[m4bL5^5A1U3VRlFmBaSQ5Z9T000000000000000000001MI[bR3K5]00000\#
ZhMLh]eRO200000000000000000000ZU;:<00000000000000000000000000000000000000000000000000000000000000000\#
000005jBLa000009=OU400000000000000000000000006?E330000000000000000000000000XYM3[@O:b8C=><3=oM`:00000\#
00000kA9_ciZ=o<>NFY7jcXj90000000000000000000000000U^LKD0000000000000000000000000000005OOC>00000SBG=7\#
000000000000000000000000000000000000000000000]3C1JT1G:o00000nQMHo0000000000:a<N>00000000000000000000\#
000000000000000000000000000000jI6eR0000000000fIKUn0000000000MKI13000000000000000000009YAYS00000QWXED\#
00000bW8Ra000000000000000000000000000000000000000000000=i92D000008lIQMCI;Te0000000000000000000000000\#
00000000000000000000000000000000000M_=7B000000000000000000000000000000000000000000000oS92l0000000000\#
@QU3C00000000000000000000000000000000000UNDH5^RCe]0000000000000000000000000000000000000000G_Z?C@oFfO\#
O6AJd00000000004PP\^000005gMdTFkULj0000000000000000000000000oVOZV7c76Q000000000000000000000000000000\#
0000000000000000000000000M[W2^mLWb4000000000000000KBJAP00000000000000000000^\:fK00000ZUVMk0000000000\#
0000000000l=GfK00000000000000000000kF1MS000000000000000FhO[n000000000000000`XM<f5aFA500000Od<IjE0N2X\#
aUNPV000000000000000000000000000000CMWg7000000000000000]_MkX000000000000000SBAdo000000000000000Q1YBQ\#
000000000000000000000000000000000000000000000^WM9h00000Zn=`N00000?3I`C000000000000000000000000000000\#
000000000000000Z_FIG00000000000000000000om;<a0000000000000000000000000000000000000000000000000000000\#
00000@l>le000000000000000000000000000000NEB]B0000000000000004TBHL0000000000000000000000000kM>M200000\#
00000Ak2HnQZTkoN61JNDmC?g0Q5S`0000000000000000000000000l:S6c8\E8L5;7B7YQPV`68RPP00000BbRY3;5U2V00000\#
MPO=Uf=SG@00000G7<4:000000000000000000000000000000I`MZ=@WEh\0000000000<Q8=S42<;f00000000000000000000\#
;e8bJ000000000000000000000000000000000000000000000000000000000000YNEoS00000d\L;O00000000000000000000\#
00000000000000000000Cc7IFPI@Q:000000000000000dXWiH<`;D7000000000000000DNNkT=B8Sjgj7C0000000000000000\#
0000000000Uh6KY00000TL2Si00000000000000000000ecLTmCd:>R0000000000000000000000000h17nXg^PnB4i6\P00000\#
]]F4GiMQa]0000000000?RSDn000000000000000000000000000000]=G3>000000000000000PeP>M0000000000jm2mVK_BF=\#
7P3ob0aHo>0000000000000000000000000H<86400000000000000000000000000000000000000000000000000BUBXj00000\#
00000G?6J`Gf;6dZ@;Y;dJ=C?00000000000000000000000000000000000BVWgO000000000000000000000b0E2B57K@00000\#
00000a=CiM00000JiM5100000ghVno00000k?U9i9JV3DclXCgW[N[WH<XHN0000000000000000000000000000000000000000\#
00000000000000000000000000000000000X^Ack2K>bXc\MDQo5V8k0000000000000000000000000IMRSZgAVT@o`WUg00000\#
00000VjVfg000000000000000k@HOeQlChS00000@nBeQ^YCmU00000000000000000000DMYoL0000000000GnLS70000000000\#
00000000000000000000000000000000000nR@f2000000000000000]gGMX1SMmNo8AU]0000000000cIC:@000000000000000\#
00000n<?>200000000000000000000\72?R0000000000:8;40?`;5K00000000000000000000000000000000000IiST500000\#
00000000000000000000mbP:W000004@M9<T7=Pe00000000009K5Al0000000000E[JGb00000000000000000000GM@7X00000\#
bGDE]0000000000000000000000000000000000000000a7M`GIRO;000000Y:6M]00000@:7dh00000000006VKdC0000000000\#
R`>6EK9CZ]000000000000000000000000000000_XJn9000000000000000000000000000000d[3^Q000000000000000;3IQ8\#
0000000000Q<Y[J00000000000000000000ga6jVT?JW?0000000000hO=KJc@X1S00000a;I@c00000[oLTL000000000000000\#
00000000000000000000ZfMY40000000000000008SMUe0000000000000000000000000000000000000000000000000000000\#
000000000050>FV0000000000Rd4lm000000000000000\H0jX9IFFM00000000000000000000000000000000000]oQZ_00000\#
XZ3Gf00000000000000000000000000000000000000000000000000=j>U\0000000000FXAGC<2FGC00000g^Ac50000000000\#
00000000000000000000000000000000000000000000000000;c==f;c=JW00000000009IY0?000000000031QiR0000000000\#
00000000008J6O050@DI000000000000000000000000000000000000000000000MS@6;00000000005[Kj8000000000000000\#
00000I=Tgc00000000000000000000<4X@O000000000000000000000000000000fCFjT000000000000000F:NY60000000000\#
000000000000000ol3LT00000000000000000000000000000000000000000000000000>X:DA0000000000000000000000000\#
0000000000jARe4FQ5QE00000000000000000000B@:4S0000000000VWOAa0000000000R:1DV0000000000T=J;0TC3jE00000\#
nEBDObCXiO0000000000000000000000000000000000000000000000000000000Zm1KJA^AXn00000B2UME000000000000000\#
0000000000V6S61IcBDX0000000000T1>230000000000aI7D;f0Coj0000000000YNN0<00000145]VQ^5>A145^80000000000\#
<fSn<hdL:d0000000000000000000000000000000000056E0l9<IfP0000000000XUZ0N00000000000000000000:1?TQ00000\#
JFY@Y000000000000000c^G4S00000000000000000000000000000000000]YA5]0000088NT8LhPfmlK5j<000000000000000\#
k`BB\g4OCI00000000000000000000000000000000000[\ToBYDF>D00000NBLE6LIS@n00000000000000000000W:3kSdkNg_\#
WIQJb[:0U]00000000000000000000000002i<8D0000000000000000000000000000000000000000SA9BM000000000000000\#
0000000000000000000000000glA_G00000000000000000000000000000000000>A4<>0000000000Qo8KA8@@im6@IcbPXVmH\#
0000000000c>5<^000000000000000XPWEZ000000000000000000000000000000000000000000000000000000000000bj8`;\#
C1O:S00000000000000000000000000000000000000000000000000LKDU6WSNNY000000000000000_BS[J00000_3MNk00000\#
0000000000Si74900000dIR:__BMBV000000000000000FKBP]bXTnm000000000000000000000000000000^7HTj:3W:e00000\#
0000000000000000000000000000000000000000000000000000000aVPWa00000000000000000000000000000000000^@T26\#
kk<OWfcX]4>TToc5g7a\GO@]@0000000000o[8[;00000000000000000000000000000000000V=EXX0000027@n`LeUiY00000\#
[l83I000000000000000ieEXf00000000000000000000000000J61j000000000000000000000000000000H\KeX0000000000\#
MLRo74ZW@g00000000000000000000000000000000000KbFGV00000000004dP^900000000000000000000000000000000000\#
00000DNWNZ000000]>cRb^NZHamRD_KSLSC000000000000000000000000000000000000000000000:YP?o000000000000000\#
0000000000000000000000000000000000000000000000000000000lVY`=0000000000[;LR000000Mf6di]L7oDggT`Z00000\#
Gh3@3000000000000000000000000000000000000000000000f5JfC000000000000000107k0Wh4QRT16mbhOH3>F?Go162VB:\#
gWY[:00000000005n;l000000000000000000000:I6SA000000000000000000000000000000SbL<?000000000000000V@42k\#
00000I_;?0;2>5B00000000000000000000F4?0Q0000000000000000000000000000000000000000000007FEDJ0000000000\#
000000000000000000000000000000000000000000000Qi9oj00000nhJR40000000000000000000000000000000000000000\#
>PT:?00000000000000000000UkVI7bX?63000000000000000000000a?8Hn3SlG0`:Q300000Z>3QA0000000000oT@Xk00000\#
00000:iY3h;AI_@00000000000000000000MF28c00000AG5lQ0000000000V5U^^00000000000000000000000000000000000\#
YGLQY00000bHHUDJMV1Q000000000000000000000000000000D^:N\_F@WQKmL`g00000000000000000000Ri9Noad5_n@T;HT\#
iZB<WblBh125JNn00000000001:WJ1IaGJJ0000033OhP000000000000000m\W_<0000000000]?CPm000004I2Q\0000000000\#
00000T3GVJ00000o?73a0000000000000000000000000=j8l\0000000000000000000000000KEGj[PXB8T000000000000000\#
97@K<0000000000000000000000000000000000000000000000000000000000000000000000iiXlP000000000000000\h?3J\#
00000b88MQ0000000000jh=WRZg?J^000001;EMl000008MC6I0000000000000000000000000000007RIK1=VJ[Wf]L8L00000\#
00000>c;T^hNKR9;aI:X000000000000000X<SiC000000000000000RnYjG=kReP00000Pj>4i00000W90Ql000000000000000\#
00000000005J@6V=mHB60000000000h5E<W00000000000000000000o=:=Bf\Qnm00000bgV_i000000000000000VYEY]00000\#
00000PkV7d000000000000000Co8=o\cWKiBEW^a0000000000000000000000000000000000000000000009J7@GR>8Cig3>62\#
000003d77ICe54J00000Sl1Z:0000000000000000000000000000000000000000000002@X3l_nH2m0000000000?Q8BI00000\#
00000000000000000000000000000000000NVIOAL05FQ00000\VR4S000000000000000000000000000000000000000000000\#
000000000000000000000000000000TGPC\IDK]B0000000000000000000000000M22B:0000000000YjQkn00000:V=de9ZR24\#
00000Te41D0000000000];FM4U<8TR8;Y`Q0000000000SJERP000000;W4=gUFf[00000000000000000000000000000000000\#
00000<M4Zh000000000000000000000000000000000000000000000[WP7;YGJne4LGRkchX\K0000000000AK4k>00000IQUc`\#
00000000000000000000000002?F0C00000;;;YT00000000000000000000Xl=GEaDAa300000?BH>H000000000000000njKfJ\#
000000000000000000000000000000?UOJ900000000007k1RQfNH5I0000000000000000000000000000000000000000][1>Q\#
000000000000000oiUV400000h;2QOE^<HCbi:Al000000000000000[d5B8F1B`RL0IioQoST`000000000000000I>IRQ[JGn2\#
0000000000000000000000000KCEFH00000000000000000000ZBC]H`H@ZI0000000000000000000000000nY:oi0000000000\#
0000000000892Tn000000000000000\CKS_0000000000000000000000000Z\:T\000000000000000000007f34;6_Uhg00000\#
000000000000000gIJEA00000jBM@Y0000000000cE2aj0000000000akAeB00000000000000000000^[25G000000000000000\#
00000Q4Jl^@E=c\00000000000000000000000000000000000000000000000000=609O00000:`<Rk00000b88el00000Ci=5^\#
00000000000000000000O5=UK00000lj7V_0000000000000000000000000000003]709hENX9000000000000000\^8_6OF:MJ\#
<Z9\7LQEAd^HOZ1000005G0RC00000000000000000000000000000000000hYC5BZmWUO000000000000000dB<52OdRl@00000\#
00000H`6l[RG7:4000000000000000RALlT00000eiLjX6D7;fD\TV]eCJSHL^TgW00000lB@VD00000<f9bK00000\1:C1FjYOL\#
h4YLa0000000000BN9gH00000000000000000000M9U5L0000000000>9EgOZgFNR_]RBQ:E2X@>YQ?\]4405bMN:S0000000000\#
000000000000000b:435^c4@?0000000000000000000000000000000000000000<^P6cilJY400000@?5>0000000000000000\#
0000000000000000000000000XmVO;3AEB9FfXDkA\YHWI_=me=QTS1000000000000000000000000000000000000000000000\#
^V3@g000000000000000iB1c]Z]UE\0000000000000000000000000PO14dXm81W00000fd;oJZUC==L<Dle000000000000000\#
0000000000000000000000000WSBNS>dR9MYEK<T4^TlC000000000000000eP1QU000000000000000AN@JSI2T8R0000000000\#
000000000000000VM8PD0000000000000008F7f?00000000000000000000000000000000000000000000000000UWU`B00000\#
5LJ7iZBDT[18M3g00000000000000000000000000000000000000000000000000000000000000000000000000000000RY4UN\#
BG5cQ000000000000000\0@2`0000000000B=I6G00000000000000077UA1OjG^U000000000000000CFJei00000VZ>H`h75@@\#
00000000000000000000QCZ=A00000000000000000000G55bW;I1mfD<B6_?RDo:00000000000000000000000000000000000\#
00000TnIa^000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000ROJQF0000000000[o9iCWEWc^0000000000000000000000000000000000000000aj;DSK9OP900000\#
00000000000000000000H1AoCOnXb50000000000HZUTV00000FT1=;V?TPlYBN:<000000000000000000000000000000;lO?O\#
00000000000000000000H\;i400000eRSSd0000000000QN>@i00000H54140000000000000000000000000000000000000000\#
00000000000000000000GQ;J400000000000000000000000000000000000000000000000000000000000000000mP4D]hlGGR\#
0000000000000000000000000e58?o000008nFTZ0000000000000009NMa@00000MOQ:lQb5HP[\>kA00000;^9A70000000000\#
00000000000000000000^O<a60000000000000000000000000000000000000000^j7EK000000000000000000000000000000\#
00000\O9_20000000000000000000000000d17SR000000000000000000000000000000jMU6X0000000000000000000000000\#
LN8PR000000000000000000000000000000j><h700000SkB02nSJg7I33XE8Y6OF@<UO\`?M6X>?H0]00000000000000000000\#
0000000000R?5?300000000000000000000000000000000000_QEbc0000000000Q:BWk00000000000000000000_=FgFBL5;j\#
eUId900000000000000000000S@V0:42=\7oe77\000000000000000iA8jRDaX6R00000000000000000000000000000000000\#
0000000000UVB<j00000000000000000000000000000000000lA:HQ0000000000oCEiU0000000000O[7L9\J70GCZ0DS00000\#
NW>Z?00000000000000000000iS:`[00000000000000000000le=<@00000000000000000000fFY710000000000oaMW>00000\#
TP11`R@0e1N\PTSFLT550000000000000000000000000000000000000000jYU6H00000IKP;IVFWF[00000TETTJ0000000000\#
00000;dU320000000000000000000000000DbF=TFfRV>00000a4WdV0000000000000000000000000?8Un:000000000000000\#
00000000000000000000000000000000000000000000000000nP7@40000000000dG5_[000000[FWb00000000000000000000\#
000000000000000708AM00000000000000000000\?TLl000000000000000i]5930000000000:?:6>00000Z3OI[0000000000\#
00000000000000000000d_9V_000000000000000000000000000000TW9Qe00000000000000000000gj3e[[OF2B0000000000\#
P96V?mHJ2d000000000000000H76?\000000000000000DQ5P]0000000000cj1OY0000000000VG<?k00000<bGJZ^VV;JfGWPC\#
000000000000000O<K@R5?I?2S5JLm00000F1CXY0000000000<OJMTCUTUnlKCWYVYIO48VALFbk01c00000000000000069<^[\#
000000000000000000001UGK`U3Y=i000000000000000hTRnNnfDbB0000000000000001kHhj000000000000000c@M=[jJ2k:\#
00000^d8EF4ZJnO00000000004gOXDg5NLI000000000000000000000000000000000000000000000m8:0ULj7SeMLF8M00000\#
W87fda7BTBF[GWK00000000000000000000O37>U0000000000^Z:YO00000B?T5A0000000000000000000000000<DWS0mEQTe\#
00000000000000000000000000000000000X1GFDH?FMk0000000000000000000000000g5=ZQ:WZ:_00000000000000000000\#
00000000005T?edb\6TVE[G_V00000o^7d=>VO0H8^U`_Z98[b000000000000000SM=F:lHJid0000000000>7YmY0000000000\#
cmPN\000006XVWS0000000000000000000000000000000000000000o_1SG0000000000000000000000000000000000000000\#
YLTooLOCga00000g9K9AT@Xld:bOS400000HET0M0000000000RQPL=00000bK;3900000000000000000000000000000000000\#
00000]4XKJ0000000000YiLKXFLUA[80L`<eY31=n`Ne4UNE62KnHj40000000000000000000000000000000000000000\7;nC\#
8ARK900000Kl3AOmd95PHWIgig5OCk81Oma3:BAO29MjH8o<aH000000000000000000000000000000EDRe_13O@00000000000\#
000007d=0fk;6Se@0Q_j00000lN=\F00000:f1Q;0000000000^oEZ=0000000000G2P`T0000000000000000000000000UW3nn\#
D7C8?000000000000000000000000000000000009YF7K000000000000000F1JTW00000000001\>?2SoSQ?000000000000000\#
00000;dITgm@9XH00000:8Cg?000000000000000000000000000000[f2G5AJG<O00000000000000000000n>SeL0000000000\#
0000000000000000000000000000000000000000000000000000000;3IhV00000iASBJ0000000000000000000094ATT00000\#
Q:8HQ00000>J2DDP6FQ100000000009a70c>CL_<Z4F1j984WZ00000CnEEC000002M0FU000000000000000000000000000000\#
000006OO31CaETXLgBbLMM:R^00000000000000000000847:C18Xkg0000000000aNHJA0000000000000004YT]Wn49:e00000\#
XNKX`00000oAP7C0000000000000000000000000000000000000000^h<hE0000000000000000000000000000000000000000\#
0000000000]VVajiQ<i13C5dLU]O[20000000000000006m7JNUJ=8a0000000000PE9YI=S5Hg0000000000000000000000000\#
0000000000d_6NV00000000000000000000U5YJl00000niL=;00000]T1]m000004T:Of00000o5XNe00000000000000000000\#
LHOUB00000li0\glCMZl000000000000000RMG<k[FTLX9QELC00000000000000000000000000000000000BT<7c\YKIF00000\#
7n20h000000000000000000000000000000000000000000000XO7MO000000000000000000000000000000000000000000000\#
2_7dM00000000000000000000000000000000000DU8R1000000000000000bKL^M00000000000000000000000000000000000\#
AH4;P000000000000000000003TG>Q000001eDeL00000@P4G8[oQ<]000000000000000X^QdH00000000000000000000aXDh2\#
00000000000000000000RXUD;00000000000000000000iDYcb000000000065T`j000000k3ij0000000000000000000000000\#
00000000003KQm`00000joA321fU;IJiX>T00000^C3SF0000000000mGDKL1gDHE0000000000\:<k9=LHIR0000000000@L?4Y\#
LYQV;gn6Vo0000000000000000000000000]J?[B000000000000000Yh0S00000000000000000000000000000005_PZZ00000\#
000000000000000000000000000000BiR6100000BOGlN000000000000000<d0`3>IU[[00000maEH4_cXU<00000`aOIi00000\#
]>9nDl?;gi1:@bD=d6I8HJVL?DRT<=2?Pj[00000000000000000000=XE3@000000000000000000000000000000U]C3F00000\#
00000Id:02000003H>1[00000]0>l6U<=1600000000000000000000000000000000000000000000000000000000000000000\#
000009B>n\0000000000000000000000000eeV5200000RF6;Pnn@Ah00000`R=;G000000VR::`M04Y3]Ja>00000000005UT^]\#
fJVD700000000000000000000EWF@l2VD6Tn090Un7IU\00000000000000000000nEL`Y000000000000000Xn;W1?W?0hGAL]M\#
h@4oV00000000000000000000000000000000000bWYKU00000??4=ND1HA:Xm8;K7:6G6<KW0;0000000000000000000000000\#
0000000000000000000000000[=?fP0000000000000000000000000IiY?J0000000000000007F5:Z00000V7L;A0000000000\#
@F2E2`iTVl00000000000000000000PGV?@^E3PfokVRE00000000000000000000o9;iJ000000000000000000000000000000\#
S3Gh500000000003k0I<0000000000h=SRm000000000000000B91Zg0000000000?l5:C00000000000000000000mY<Y:00000\#
00000000000000000000000000000000000MOLXmTJIaNGSJ9V00000h\TXj00000ed1j4R;4HPJ]=B00000000000_eRBo00000\#
0000000000000000fTQWRJT_g0000000000000000000000000o2YWU00000000006P4_d000000000000000000000000000000\#
0000000000I20XU00000000000000000000WIJjj0000000000nT@1Z@5=9E000000000000000?>USH3a4R^1K9d@5NRba00000\#
000000000000000:nPC800000000000000000000000000000000000nMV2GKDW8N0000000000000000000000000c;PLS00000\#
N;0Vbm1@hW0000000000C?UhS00000lRPAJN5Mme0000000000000000000000000000000000000000oeCl;ID2>OFn;ZbaQJ_=\#
c9;LMY5RP@00Tm22BX_n<D7NC[00W3UGJ;m\DG@=00000000000000000000000003DH;100000_l8g_B`K5D000001i@:X5=QbG\#
0000000000`m3Mhmk3Y_YH?FQ;PBX7000000000000000000000000000000000000000000000000001hNJK0000000000KD2TM\#
1f;llA1NgOMJPOWd2F_^000004IQhB0000000000000000000000000182i\000000000000000CYL3S0000000000S<FZT00000\#
000000000000000RYOD70000000000X`7A750UebPS7TJ000000000000000000000000000000\>2@L9[ACbn=CON00000>a8I8\#
000000000000000000000000000000QjJQ<00000:c<dQnnR4BJJO:I0000000000m@RZO000000000000000000000000000000\#
000000000000000HH0U5000000000000000000008K=Z@0000000000000000000000000000000000000000000000000000000\#
00000000000000000000D8=`h:79V6Y_PBe0000000000000000000000000000000000000000>:5BQW0;_m000000000000000\#
0000000000lgBBCllI1j00000O^93@00000WMEUn00000000000000039HfhYXJQg8?>jD<]3dnm3NJ38;6Tm;NK=1IaQNiS^=OC\#
00000>L7]X00000000000000000000XmLhk00000Ka2lB000000000000000lXJYi000000000000000gmRAk00000000006ZEW1\#
00000i[LGW00000000000000000000ggOU]ZM6Ic0000000000000000000000000000000000049Y4kd<2Id000007Y4EV00000\#
00000U@10`0X8Yn00000000000000000000g`>9b000000000000000000000000000000Qn98C]3:@lhP8==AON4E00000VCGMe\#
0000000000000000000000000G:<8j3;EI[`B19]00000<P?bMMQ<<;CPB=?XjQI3kAV[4Sd:\TVZC[G00000E412`T383iTE=EA\#
_`O:Y00000_SJbc0000000000000000000000000000000000000000@;0AH0000000000000000000000000000000000000000\#
GIEn<0000002Ngi;6U91OM2lUQ`IVRHlIA@00000000008_<\H00000mQOB9000005KJ`@00000000000000000000kM>?a00000\#
0000000000000000000000000A84>J00000CiFHM000000000000000000003?:e`:X;`L000000000000000000000000000000\#
0000000000b9778FeY\Uk2VM^000000000000000kENoT00000XL42ET\56j00000UME=M8N26K0000000000000000000000000\#
00000Xn0VQ0000000000N5G0m00000o=AH`00000000000000000000000000000000000MK3o8o6?XN;X@QQ14XcN0000000000\#
00000000000000000000000005UB9<@IE;A=^N69K5=O]000000000000000];NMT00000000000000000000l72M=0000000000\#
00000`iRkXonEG300000A99E8Ci:D91f?V=0000000000DB1P34iWl900000E;FO[00000000000000000000000000000000000\#
000000000000000TPPW@000000000000000000000000000000000000000000000000007E9BWJXBBO00000@72nMl^86@00000\#
00000HVTV?00000?GAf70000000000E>;m:3I:`49oDK]C[O@B000009A17i00000@L6P`00000;=8;mU197D000000000000000\#
0000000000l\PA9ZU<Gjg7IY=jHK;FC1Pha00000UmQCE0000000000000000000000000000000000000000:U2fO0000000000\#
000000000000000000000G>K61XBdf000001?X4J00000000000000000000000000000000000C5Fc]0000000000G;5EQ00000\#
0000000000000000000000000_RVC\0000000000000000000000000Cb6gikPP;7RXIEB_3W2:00000000000000000000R1=Y=\#
b>LGK00000000005IX@m0000000000000000000000000000000000000000000000000000000000000000000000VU@4R00000\#
SEU:V000004f3S900000000000000000000000000000000000000000000000000000000000000000`dG_DFV4a70000000000\#
00000kOCIJH1KAIIoXLMBf0R:000000000000000W]9=K00000g0<D<eFO?C00000mQ5UD000009T9gj00000000000000000000\#
Ok01D<g?bE:OP]9BgKL=0000000000000000000000000ZUV:iWTFXcg@PamH66LC07<ODckL_N5PTX[a:IPY00000_RGMKT7RjD\#
00000000000000000000OfE_\0000000000fA6AN000000000000000>27lTY`DS200000000000000000000000000000000000\#
00000>K2_K0000000000000000000000000QRP`k5^=D40000000000\SISZ00000SXFDa000000000000000000000000000000\#
000000000000000E;C2gB2GiJ0000000000000000000000000000000000000000000000000000000QWJIE000000000000000\#
0000000000;bQS?>A59S0000000000jiVCA0000000000000000000000000000000000000000000000000000000[X8`[oHN9B\#
00000B1:Db0000000000If22G00000L=Yhe00000000007CIQb000001:>Jc0000000000000000000000000YbHi@?YO9F00000\#
000000000000000000009?A`IZ`D[F00000DGW=>gnNbk0000000000HU4>XU2DSl0N3\;000000000000000m[39U0000000000\#
9l>n80000000000000000000000000bG<L[0000000000L3;^;0000000000CI0AX00000000000000000000;9M`V00000?Z94Y\#
000000000000000000000000000000@c6MW000001SIcL0000000000CC03P`UJF=00000000000000000000000000000000000\#
000000000000000000000000000000e12kf000000000000000YlW3_000000000000000mHM[\00000bV4T500000^V@9Q00000\#
00000>;@KL00000000000000000000000008hMH]00000000000000000000`8UE1000000000000000000000000000000kPPb;\#
0000000000NYPTf0000000000dg46?00000F8SJL00000g;>]_0000000000S10P;Q<Q=4c39eQ0000000000He;PZfJKYT00000\#
0000000000OZYN:00000@[>Q@0WVVKem25l0000000000X:Z@200000000002@4Vb:0HOD9_2BXMe?[VOIJH7N6PQH00000AH2;0\#
0000000000000001`U_Kn<RG6000000000000000>E4XL1f5:N00000B>FW5000000000000000000000000000000:TENC[oMEJ\#
00000c9P>@00000QhY;J0000000000E>7N^lQ?AW0000000000000000000000000000009QL?V00000oM40RNI4cKhm3LE2U74Z\#
c_C2G00000000002j5c=5^@LZ10MEn9fQM<YiVoh00000000000000000000000000000000000000000000000000BI0>J00000\#
0000000000^mOJP000000000000000XNGo;00000000001`YTcHeD`Q0000000000T8X[HJo2Z30000000000000000000000000\#
B:RQ]0000000000000000000000000000000000000000>^Ibc0000000000000000000000000d=PSM0000000000hc@Yg00000\#
00000`Q:kb000000`05T0000000000000000000000000000000000000000_U>3W2fOTgG7S4_0000000000UJ1kb;RFo6JJIh?\#
00000=KNjK000000000000000000000000000000000000000000000NL;bU`mDAg00000000000000000000000001cO1T00000\#
h8?hN000000000019>Fd000000000000000Ul7Y>00000i;2FjBf8GGbG>XDQc3K1E^K=Q:9Y4R00000000000000028WW;00000\#
000000000000000000000000000000aG8[T00000UC7PCB8Qhk00000000000GCbo0000000000NS>ao0000000000000007m5SO\#
\OWlio3L=n[cLcC2hFJH0000000000000000000000000U=5o5eAPM^0000000000SYDcd00000000000000000000`c8Hn00000\#
0000000000000000000000000Ui6We000000000000000a_1:_0000000000JUY6H00000000000000000000Wj?m=kkG_iDkZ:W\#
AcQG94j=;V00000nJIW40000000000G7JdW00000000003gO210000000000000000000000000\YVFFHWO3h00000I;OVSB9VJG\#
M2WjfM4O]i000000000000000`WN]K00000OoTNE000000000000000geQO<0000000000k=E6;0000000000Y>Yk@00000]0QS5\#
0000000000000000000000000000000000000000eM@V300000000006T:8:0000000000000000000000000000000000000000\#
4?TaOXTVOK0TWk5dITPP00000000000000000000Cg4YU00000000000000000000000000000000000bQ4IG000000000000000\#
000000000000000^2@\@0000000000000000000000000]n=Zo00000IVU<<YL?ONCS6mE0000000000f2QbY00000c8:RP\TR^4\#
0000000000c@Nl]ZYG49:jR^H9C8D@0000000000KL>`K?F@QboMOfE^LN8jVo=k26eVm0000000000000000000000000000000\#
00000KbMcX71Ybn000000000000000c]YOg0000000000=kYcm0000000000000008U6o9fJEkB000008JTNo000000000000000\#
000000000000000T\5ZBSjQMm00000000000000000000CG@SfoUBdO00000:OXFd0kI``000000000000000000000000000000\#
00000<U84C000000000000000000000000000000k^S29000000000081AT:00000000000000000000ii3jcHgRIV0000000000\#
0000000000T_YdSAmZ;3C<LhX00000000000000000000000000000000000000009cVnP00000000000000000000kfDM_00000\#
`\D:8ZO8j@0R4b900000cF0Zh000005WH6]00000j>7gP0000000000kF82id<Ihd0000000000000000000000000NW;?h00000\#
0000000000000009OW0f000000000000000V`2RlnUYW26BGZ700000000000000000000T;4bl7M<ZklhL[jZm=GU00000AFKUT\#
00000000000000000000000000000000000000009m:?00000000000DHG:U00000000000000000000ZVG^A000000000000000\#
00000000000000000000TKQQT00000000002\WSb000000000000000L:BQDJnALX4^K16=IWXO000000000000000JOKk?oJ;3\\#
000000000000000YPMe8Q:Bh^N0X2b0000000000000000000000000000000000000000000000000000000000000000000000\#
6O2gc0000000000000000000000000000000000000000bHB:9g^6Q@000000000000000000000000000000m76hN4\1]IVb@X@\#
0000000000000000000000000000000000000000000000000000000UD9XU000000000000000DNQk?0000000000@LI=:BOUk?\#
PK96900000000000000000000?b1YNH<QQJK4W760000000000000004M;:`NC?]f00000T:U7O0000000000b27bO0000000000\#
00000Wk0`n00000;DLeJ00000MVN?>MkXP^000000000000000000000000000000000005=Njj0000000000000000000000000\#
C95BE00000>cEP[Qm?g0EEX7o6oJY\000000000000000000000000000000]]JhPNiAI_0000010@`C00000aO5DI0000000000\#
00000>GK6G00000000000000000000000000000000000000000000000000000000000000000dWO3T00000000000000000000\#
00000000000000000000iTI9K0000000000<g=>Y000000000000000000000000000000000000000000000\^2Jd=2>>booZ:L\#
000000000000000000000000041GeK000000000000000000000000000000TR8Eh00000T8Fg40000000000f1>hA^0V;V00000\#
0000000000`>6cX000000000023F0300000000001^B2I0000000000000000000000000aj11>0000000000VNTh<fIZ9CJ6=l>\#
0000000000Ad?FdDZ??c00000dh@HlIgDG`00000000000000000000000000000000000000000000000000H9IGR0000000000\#
00000Hn2WABC7=F000000000000000000000000000000000000000000000000000000000000000000000000000000002I=mF\#
0000000000Lc=[K0000000000000000000000000FmPAni0DdJ000000`I=V0000000000000000000000000000000000000000\#
SWNB40000000000b15;GOk4]X\k5JcKLCOGo>UFJ00000G<5LkNlPgQ000000000000000000000000000000000000000000000\#
@j9T=0000000000Xh9TL1U?C;00000000000000000000i[D7=j`;Ug0000000000000000000000000nUI<`000000000000000\#
DZ7_90000000000bg5KT00000000000000000000000005J=dGR7O;g]98@T00000000000000000000000009fQlS0000000000\#
000000000000000000007[K7j000000000000000000000000000000000000000000000000000000000000=Y8]ImkU=G00000\#
XN02B:c:XK000000000000000e@QZm0000000000000000000000000000000000000000000000000096RHI6]IL\49@[\00000\#
00000000000000000000O:P[i00000\Z;:O<ZPX7DcZ8W0000000000lGF4a@`Z?b0000000000PX9f;;8BEATDUja2oXF000000\#
JdHmB0000000000000000000000000o_GR3DdME700000000000000000000000000000000000I]0aY:@DP^<8PA]ZG3PU5?S1N\#
00000B73[V_<Sdl00000AT0QP@79AP00000000000000000000]?2;S000000000000000000000000000000000000000000000\#
;XR]W000000000000000PD7HZhI@Pk7m;R>0000000000O65^d0000000000000004^UeQ00000\JV3PG83D]00000hH<9PjU7gi\#
beQSI0000000000Bo7hc000000000000000]GC^000000000000000000000<<DWA00000O3E@M0000000000000000000000000\#
0000000000000000000000000]:BS]00000HIIMH000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000MTGPK00000000000000000000000000000000000000000000000000000000000000000\#
CXY1IcXAlO<SKfg0000000000000000000000000m4Sm0[a=^60000000000EJB_BdKHSGKj2?hKUG;GKGKJo000000000000000\#
U8E`f00000_aX<C00000000006k<96000000000000000VbDfN000000000000000000000000000000C<EaC00000j0TU^0<YER\#
00000VIQ=P000000000000000\1Pj=00000mM2G@`FQgo00000dW0g7oUZ8L0000000000000000000000000000000000000000\#
00000<PS5ekT10i00000000000000000000>=Ad_7_JJ30000000000e90e_mgAO9@<V;ceg78d00000000000000000000coAS`\#
0000000000o:Y[l00000Ad9I1000000000000000T@>TJ000000000000000i5@<j0000000000000000000000000jHLUEOF2VF\#
iZ59Ha4=BMU\EBM00000000000000000000:S:Y5000000000000000000000000000000000000000000000K40f?Vc=eZT\Sm`\#
000006?FN;00000000000000000000BZWFKJYFhemCCjD\QWL4ZbXMA000000000000000000000000000000000000000000000\#
000000000000000Wb5X300000TZ4FA000000000000000UXSLb00000000000000000000GH1FRB<=M?n;Ec7heF=G0000000000\#
b1LQF0000000000000000000000000U?MX^00000000000000000000000000000000000000000000000000Kg9C]Rd:X]00000\#
00000000002TKOd0000000000F;4PG9FAlf00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK7QCkD=1VB?=`@@M>KfKS>S^mF@0>7nO8oEES8d[>8WbVa9OgoVTSA00000W3;>6LBVm<0000000000\#
00000<;<;C000000000000000?YLcP00000000005>Pi800000kP0P]000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000l2Xde00000DR9H3000000000000000SiV>J\#
:HJm0?1CYd<7R7M0000000000000000000000000`jKb;0000000000EJ@R4:A3M50000000000Z4UF\00000000000000000000\#
YI9:J0000000000df>eL`XBlc2fN^Y0000000000000000000000000000004C9kR00000000001jLnn00000@E=Yb00000mmHeI\#
0000000000000000000000000mi4c;7]3Q3JL:H7]k?UCDbOfP00000F@JmF0000000000000001<BSR00000000000000000000\#
bH33]U9PMk94K?f00000000000000000000P\On\0000000000000000000000000000006]U[Q00000R<VNl1HFXU0000000000\#
000000000000000km2Zh0000000000000000000000000;8TD500000000001dW8X8VDIQ000000000000000j>GLS0000000000\#
00000O;Ki600000000000000000000b2@P[000000000000000000000000000000b2?Lc00000000005nYe]00000a1GG@MB:da\#
feHN1f?5Flc^3KVi\?oamJJ7E6;JkGMmNW1]bUG30000000000000007j0D=0000000000000000000000000000000000000000\#
00000000000000000000Q[FED0000000000ASDcn3`T<_0000000000000000000000000J:M;]0000000000000008E:^D9112@\#
0000000000P9YiK00000000000000000000000000000051;ae00000o1@5QJ^Tb600000000000000000000000000000000000\#
JN3I600000000000000000000a@Y<]1<CWh0000000000LVXJW000000000000000000000000041MnN00000000000000000000\#
KUWWG000000000000000L>Amb:M?4E000002E1:800000S\;k=00000000006hEWPQ=Mo:3SRSCO3WBXKHTZ;000000000000000\#
dR7?Y<<THH000000000000000NhCSj0000000000000000000000000V6EQ5FSG<V3HYH:000000000000000000000000000000\#
000000000000000N7VV8>j8Xf6VAAC000003TQ9600000000000000000000o80CO00000000000000000000G8Qel0000000000\#
mBMha00000000000000000000GgDF;0000000000V:WM:0000000000000000000000000000000000000000gmP]n0000000000\#
dlCCl000000000000000THLP`000000000000000T_4EH000000000000000000000000000000MK7aI00000000000000000000\#
000000000000000000000000000000000000000000000000000000081P\19;TF6Wa0LLd0XDS000000000000000000006?VmY\#
ZeWchMSY^U0000000000000000000000000000000000000000Mn5TfR=Jj700000QbCTM000000000000000000000000000000\#
00000000000000000000000004J7i60000000000000000000000000D3WTE<IGO\00000000004^7QJWbYfB000000000000000\#
016YC_ZQA;0000000000gTW2e000000000000000000000000000000000001iD8n00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\SkjGhYmJ00000000000000000000DCAY>3[Db2000001M<JZ\#
00000ANR@34S7ebdE1jO00000=nXB_0000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000WVBFd00000000004APFT000000000067K`JUNNm100000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000Hd4B5b0KAa[UY:b000000000000000X7NLS000000000000000000000000000000\#
kgGId000000000000000000006_YSo00000UG=0G00000000000000000000[_;`b0000000000000000000000000MN9n[00000\#
00000S_WJml>Xl=0000000000000000000000000000000000000000>ZDJZ00000:k2[o00000000000000000000jdSaS00000\#
c@@C10000000000M>4S[0000000000o[0BWi]>f>ndF6A00000P6W]k0000000000f<;Ybe\Wf9Td5MR00000000000000000000\#
[R<oZKf<nDKf=WcSZ?@f0000000000000000000000000000000000000000fN?;1000000000000000125?M000000000000000\#
0000000000000001[5AS00000000008^9MO0000000000000001?S9;000001[84S1[85>000000000000000000000000000000\#
0000000000dOE?c0000000000000000000000000e?<YN00000000000000000000\`WSS00000dnHXS00000KlQ=]0000000000\#
000000000000000F8SA:CFCAf8JTo7AJUC1hh8J800000000000000000000RD6_100000<DA:1fbI1=0000000000F^O3\00000\#
00000000000000000000000000000000000eK?YF00000c:>MH000000000000000K[;ODf28NVi[:8K000000000000000;cT02\#
00000[QRNL<LVTf00000T\@a@000000000000000000000000054L;2000000000000000MVDN40000000000000000000000000\#
000000000000000O<XmM00000Q;Pdk000000000000000E=4FdJ4VID[F8_b00000A=V?QnRS0M0000000000000000000000000\#
00000[Y0?=;l=Z`6jH7P000000000000000leBlA00000j9RIf0000000000HEWc600000KW?S;00000mYQa5000000000000000\#
00000000000000000000000000000000000h>0lf000000000000000ob9dk82QmK00000YOK9`50X>5bm59_H_RlR0000000000\#
mYBW?00000<5U9Y000000000000000000000000000000000000000000000000000000000000000000000000000j^X9G00000\#
0000000000_g@11000000000000000hI18M00000000000000059Xm900000e4U?1000000000000000a1149MVSc2MlTJd00000\#
00000l>>Gc00000000000000000000000000000000000mnI0bIHS?O?V8OD00000000006>35R0000000000000000000000000\#
00000>g9I;00000<d6QQd1IR`;YT;Rg48X\0000000000000006A@f>:BHD=000000000000000VNM\ElMSV]000000000000000\#
0000000000:>3f1000000000000000000000000000000mIIo@00000:^B1l00000000000000000000kK:JDm1HIk0000000000\#
1VW[j0000000000000000000000000000000000000000j^<fH00000:GJ_N0000000000BGEA<0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ikBnUST7KS0000000000\#
kh0oF1DX0B0000000000;@@=\07Fk_AYT2GLHV@c0000000000_G;nQ000000000000000\A0?h000000000000000TMKbP_gVd?\#
00000;4>Hk000000000000000K=7b=000000000000000`NM>W00000e29\S9K07_0000000000000000000000000d=3KK00000\#
000000000000000000002`Pgm@2W>foAUe<0000000000000000000000000EGTTY0000000000FOLU`eTNBI000002^?@O00000\#
W91RY00000000002Q06ajkFC@F9G`Q4k8WA000000000000000mbVJUo0M^S0000000000;3WPV0000000000P:??400000;S9S`\#
LVK[B00000ON5^J\9SiP00000000000000000000CF126lCY^@00000BVJ9=000000000000000000000000000000n]K?G00000\#
00000EfGme000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000078@>0000000000000000000000000I[0cbj\J@Z0000000000000000000000000g7<PK\#
N^2d[HaA8VEXU[Eg3EF\0000000000000000000000000000000000000000000000000000000N@WA9gdWfa000000000000000\#
00000EM<9]00000000000000000000@KHgN0000000000@LSST8jTNW0000000000000007_AE\7_AF400000000000000000000\#
00000000000000000000;U=8F00000000000000000000SWSAP0000000000Y:XAg000000000000000866`N00000dB6c700000\#
00000g^:_Y0000000000000000000000000HL3Cd`aOM<000000000000000000000000000000L;8ih3T<4NGi3;8Nh6g300000\#
0000000000^aAR70000000000000000000000000000000000000000\d4eRZiF<_0000000000H<8oVfRS^]000000000000000\#
aIBab0000000000000000000000000e49WO00000OLBoI00000Uo::d00000000000000000000000000000000000iEVEa00000\#
0000000000EWP=1OL5;?><?l00000000000<B1FF00000000000000000000000000000000000000000000000000BlF9E00000\#
00000oe5D2?ZBJa000000000000000ib8f>00000000000000000000ka@F7i`BUO00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000<c00@000000000000000W1@UOaV0=\0000000000NBQ8C0000000000\#
hQDTR000000000000000000007gXi^dh3RT_^Th3jY7\\000000000000000000000000000000Ub=@;00000Uk2?aR:FPBc<Xd4\#
000000000000000000000000000000000000000000000cKGlm000000000000000000000000000000LGC4[000000000000000\#
00000=<Mla000000000000000000000oYBi000000000000000RGFY\000000000000000K@P?a000000000000000cIU<d00000\#
000000000000000000000d<D]5I?B04HDj_PAP>e00000CcAhX000000000000000000000000000000G3XfE000000000000000\#
0000000000R0ETH0000000000000000000000000RRFRK00000`@2kNOQ03<h55Po`NJ^4m@8@fg>YiY00000000005dYih00000\#
00000000000000000000c79Gf0000000000>kJUN0000000000000000000000000000000000000000000000000000000T=;Z1\#
gWIDb0?4GDZ6Q^B00000000000000000000000000000000000ZTQDM000000000000000000000000000000onWX00000000000\#
00000eUFl=000008>2R^8Z6J@0000000000000000000000000000003hOMk:5@9900000000000000000000000000000000000\#
00000J7OTF0000000000DK?O>000000000000000000000000000000000000000000000UdHZn0000000000000000000000000\#
aD;S3\\ODa0000000000dEJi5000000000000000000000000000000000000000000000000000000000000]^IQW0000000000\#
00000IeTP15jU\T000000000000000000000000000000000000000000000JdVEK00000000000000000000000005lMQX00000\#
00000Q0:i60000000000000004PUND00000000000000000000[f1Fb\EVbF00000:OZ4g00000^bPgD00000000000000000000\#
000000000000000UnJRn00000Z_7LLc2JA70000000000JhSGn]I:ES000000000000000000000000000000000000000000000\#
00000edFBR0000000000000005f4d7\mLFG00000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000bZ:;e00000000000000000000\WLHR>JS1e00000000000000000000000000000000000\#
000000000000000000000000000000X>:BCEEH`^000000000000000I\?KZG`6\i=hX7a0000000000fOJ>5JmL[F00000@kJHd\#
0000000000]a1B800000000000000063;;_00000000000000000000Y91VGi`BE7`TUGH000000000000000000000000000000\#
P_P1J0000040O\?00000_EOF^00000eD@GoeD@NM00000gI<?Fng3j80000000000_0XeD8cFL=I99D[0000000000TRM>Ka;I:h\#
0000000000000000000000000000000000000000di1o6bJNW`0000000000UMHQ@D^;ci000000000000000iiWU[00000;dW01\#
000000000000000SNDE5P[GJ6e>P7g0000000000000000000000000d=84hd=85S0000000000LW5XM000000000000000Ji@0L\#
nfBYH00000h2LdD000000000000000lL:6b9hC>N0000070;mOAVD26j:R>200000Ln5^V000000000000000000000000000000\#
000000000000000jbBbZ000000000000000F]JWh0000000000000000000000000T0Fig000000000000000[H1@L>ABe;?GFZJ\#
3N3TB4m;=1^cMBhT456^^?08V00000M>AEF00000kS0MN0000000000000000000000000W`:?a0000000000000000000000000\#
00000000000000000000BjVCN000000000000000000000000000000000000000000000000000000000000000005F<_\00000\#
000000000000000fP3[bii:]`00000iM3Eh00000\QHO50000000000\E1n\Uc=WC==JRV00000WbKZH00000000000000000000\#
00000h?GX\K1ReCPQ:jnNfPWR000000000000000000002F@CT000008n0;0>X2jD00000;ZU?F000002ZE7h0000000000keA7i\#
0000000000EmC@GlND[VHoQ7n00000000000000000000l@Q;E00000d;8TD0000000000on@J<000000000000000bfU=m00000\#
0000000000]O14S000000000000000L]NSW0000000000I@U>IE0W6C000000000000000To2[YBPS<N00000000000000000000\#
0000000000Z@5oBh<?nF46KLW00000000000000000000000000000000000000000000000000EY=d0i>X1d1PQI:0000000000\#
0000000000000000000000000M9>c?000000000000000000000000000000[0EbNdbL_a00000G@TEJmCZ6X000000000000000\#
00000000000000000000`bAbe00000SSW<f000000000000000000000000000000000000000000000j_X4^eCO_;0000000000\#
00000000000000000000000002^=580000000000000000000000000000000000000000000000000000000000000000000000\#
00000_<TZS00000Vf5Fb6UHR963M]bjoV?c0000000000000000000000000PF:UK0YI]@0000000000<:S@c000000000000000\#
000000000000000[PVRV0000000000NG9Lg0000000000000000000000000VPQW700000000000000000000000000000000000\#
00000K\1KX8X=49=G6i1000000000000000000000000000000GGIP`000000000000000000000000000000000000000000000\#
0000000000000000000000000c;IOl_;2UQ000000000000000000000000000000ef8IM86C;@_SCFg<MM<M00000kfRUX00000\#
000000000000000WeUoF00000000000000000000YH>NhF:GLmNLSDd000000000000000cnNK7fMX@A00000jCHH30000000000\#
000000000000000eUXIPCo58JQH8NjEjY>:;nZ8l0000000000S52HMQ=:<FB7PQ[00000n_GHj911NAQZ7Ck9VVATA=XoOIH289\#
57FZ400000000000000000000U`>=2<l6K>00000NJ;I2]P@5a000006R?f?h032?_UIIn00000PG0PD0000000000F><:W00000\#
00000YhGmS00000000000000000000000000000000000KO;g3000000000000000f>F]mMeKd[0000000000000000000000000\#
000000000000000Y;Bd57=CcXKDFglkXI]he4P=F000000000000000K8Vbdg^>Y[OXT=[;]Y=T0000000000000000000000000\#
02Z@A000000000008T6D000005iY]m4Q40I00000FRL:T00000cg6L10000000000gXDcB000000000000000000000000000000\#
fQ=P:00000<AMAV000000000000000000000000000000000000000000000cOUKe000009?O7eG0Gh`00000000004;1J_00000\#
000000000000000000000000000000000000000000000000000000000000J>AFL00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000OCVoB00000000007k=hi000000000000000EH@ce_7A?KCB?QfnjRCT\#
<o7CAnjREF000000000000000A8D<K^]FmD00000000000000000000000000000000000000000000004PX\000000000000000\#
00000UA;>T00000kVFEe0aJf500000D6Q9echXMRknY<600000000000000000000DfM_Z`f;Tn000000000000000000000`>\m\#
000000000000000000000000000000000000000000000_\4h70000000000S21I4_k3eO00000@VD_c00000S8JEo0000000000\#
000000000000000000000000000000000002ZY5Q0000000000TnL6i00000000000000000000hQQj6000000000000000W7<JF\#
00000hd2RRcN1AB00000e@G]76KK6b000001g1aMV47HbZ0RCn000000000000000[[AeV0000000000000000000000000P<=XF\#
000000000000000keXT300000000000000000000000000T?_l0000000000000000000000000000000000000000000001V4T_\#
00000000000000000000;9;I^00000X]Eko0000000000NeEDfZX1@e0000000000000000000000000_gDY:000000000000000\#
00000[`VWe0000000000000000000000000000000000000000000000000000000000000000000000000000OSQQ0000000000\#
0000020H9<=BSZ700000gQT7300000000000000000000iLQGY00000@7O4500000000000000000000g>GoP000000000000000\#
00000000000000000000000006MD_Z00000]U>I=000000000000000000000000000000000000000000000000000000000000\#
00000NnC2R00000OdLid00000000000000000000hlAib0000000000;N89I00000gHJdhKW2H0k<5T?TMUQQ0000000000_k1Cg\#
0000000000Ro>?DoBXfi00000\0G5`0000000000O69jE00000000000000000000000000000000000AG:U3oaNjW0000000000\#
0000000000000000000000000GDJBcB=Le2eXR?g
"""#
