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
*arsle	Ë	Ë
*arslen	Ë	Ë
*arslet	Ë	Ë
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
*demokraterna	Ì
*depression	Ç	Ç
*depressionen	Ç	Ç
*depressioner	Ç	Ç
*diabetes	Ç	Ç
*diagnos	Ç	Ç
*diagnosen	Ç	Ç
*diagnoser	Ç	Ç
*diagnostiserad	Ç	Ç
*djävel	Ë	Ë
*djäveln	Ë	Ë
*djävlar	Ë	Ë
*djävlarna	Ë	Ë
*edde	Ê
*elev	W
*elever	W
*eleverna	W
*epilepsi	Ç	Ç
*erbjudande	Ï
*erbjudanden	Ï
*erbjudandena	Ï
*erbjudandet	Ï
*esplanaden	Ä	Ä
*faktura	d
*fakturan	d
*film	m
*filmen	m
*filmer	m
*filmerna	m
*fitta	Ë
*flimmer	Ç	Ç
*flykting	Ç	Ç
*flyktingen	Ç	Ç
*fobi	Ç	Ç
*fordon	f
*fordonen	f
*fordonet	f
*fraktur	Ç	Ç
*frakturen	Ç	Ç
*fucker	Ë	Ë
*fuckers	Ë	Ë
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
*idiot	Ë	Ë
*idioten	Ë	Ë
*idioter	Ë	Ë
*idioterna	Ë	Ë
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
*jävel	Ë	Ë
*jäveln	Ë	Ë
*jävelns	Ë	Ë
*jävlar	Ë	Ë
*jävlarna	Ë	Ë
*jävlarnas	Ë	Ë
*jävlars	Ë	Ë
*jävul	Ë	Ë
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
*partiet	Ì
*partiets	Ì
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
*rabatt	Ï
*rabatten	Ï
*rabatter	Ï
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
^blatte	Ë	Ë
^bluesky	]	]
^bluff	1
^clearing	`a	`a
^debitkort	c
^facebook	]	]
^fejk	1
^fittslick	Ë	Ë
^friskriv	_Ñ
^fuck	Ë	Ë
^företagskort	c
^förknippa	_
^instagram	]	]
^jävlar	Ë	Ë
^kontokort	c
^kreditkort	c
^kuksug	Ë	Ë
^linkedin	]	]
^mastercard	c	c
^neger	Ë
^negera	Ë
^negering	Ë
^pinterest	]	]
^piss	Ë
^polisanmäl	1
^skattepl	R
^skatteverk	R
^skattskyld	R
^skit	Ë
^snapchat	]	]
^tiktok	]	]
^twitter	]	]
^visakort	c
^youtube	]	]
a great number of		Ò
a large number of		Ò
a majority of		Ò
a significant number of		Ò
a-kassa	Ç	Ç
a-kassan	Ç	Ç
a-traktor	f
a-traktorer	f
a-traktorn	f
abort	Ç	Ç
aborten	Ç	Ç
abortion	Ç	Ç
above-mentioned		Ò
abovementioned		Ò
accomplish		Ò
accomplished		Ò
accomplishes		Ò
accordingly		Ò
account no		`
account number		`
accused of	Ç	Ç
acquire		Ò
acquired		Ò
acquires		Ò
act svenska kyrkan	d
action plan		Ã
add	Ç
add on	0	0
addict	Ç	Ç
addiction	Ç	Ç
additional		Ò
adekvat	Ò
adekvata	Ò
adhd	Ç	Ç
adhdn	Ç	Ç
adjacent to		Ò
administered		_
administrativt avseende	Ó
adopterad från	Ç	Ç
adoptivbarn	Ç	Ç
adoptivbarnet	Ç	Ç
adrenalinpenna	Ç	Ç
adrenalinpennan	Ç	Ç
adressera frågan	Ò
adressera problemet	Ò
adresserar frågan	Ò
adresserar problemet	Ò
advantageous		Ò
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
aforementioned		Ò
aforesaid		Ò
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
ajournera	Ò
ajournerade	Ò
ajournerades	Ò
ajournerar	Ò
ajourneras	Ò
akademikerförbundet ssr	Ç	Ç
akavia	Ç	Ç
akt	Ã
akta dig din	Ë
akta dig ditt	Ë
akta dig för mig	Ë
akta dig för oss	Ë
akta dig jävligt	Ë
akta dig noga	Ë
akta dig så	Ë
akta er din	Ë
akta er ditt	Ë
akta er för mig	Ë
akta er för oss	Ë
akta er jävligt	Ë
akta er noga	Ë
akta er så	Ë
akten	ÂÃ
aktivitetsersättning	Ç	Ç
aktivitetsersättningen	Ç	Ç
aktivitetsstöd	Ç	Ç
aktivitetsstödet	Ç	Ç
aktualisera	Ò
aktualiserade	Ò
aktualiserar	Ò
aktualiseras	Ò
aktualiserat	Ò
aktualiserats	Ò
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
aldrig	Ñ
alight from		Ò
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
alla hatar dig	Ë
alla hatar er	Ë
alla åldrar	W
alldenstund	Ò
allenast	Ò
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
alleviate		Ò
alleviated		Ò
alleviates		Ò
alleviating		Ò
alliansen	Ì
alliansens	Ì
allsvenskan	5
allt du behöver göra	8
alltfort	Ò
alltjämt	Ò
allvarligt sjuk	Ç	Ç
allé	Ä	Ä
allén	Ä	Ä
als	Ç
alternativ för sverige	ÇÌ	Ç
altogether		P
alzheimer	kÇ	kÇ
alzheimer's	Ç	Ç
alzheimers	kÇ	kÇ
alzheimers sjukdom	kÇ	Ç
amatör	Ë
amatörer	Ë
amatörerna	Ë
ambulance		h
ambulans	h
ambulansen	h
ambulanser	h
ameliorate		Ò
ameliorated		Ò
amend		Ò
amended		Ò
amending		Ò
amends		Ò
american express	c	c
amex	c	c
amputerad	Ç	Ç
amputerades	Ç	Ç
amputerats	Ç	Ç
anafylaktisk chock	Ç	Ç
anafylaxi	Ç	Ç
anafylaxin	Ç	Ç
anamma	Ë
anarkist	Ç	Ç
anarkisten	Ç	Ç
anbefalla	Ò
anbefallde	Ò
anbefallen	Ò
anbefaller	Ò
anbefalls	Ò
anbud	5
anbuden	5
anbudet	5
anbudsgivare	5
anbudsgivaren	5
anbudsgivarerna	5
anbudstävling	0
anbudstävlingar	0
anbudstävlingen	0
ancillary		Ò
and concerning		Ó
and win		38
andra pris	L
andra priset	L
andrapris	L
andrapriset	L
anför att	Ò
anför besvär	Ò
anföra besvär	Ò
anförde att	Ò
anfört att	Ò
ang	Ò
ang.	Ò
angående	Ò
anhåll om	Ò
anhålla om	Ò
anhållan	Ò
anhållen	Ç	Ç
anhåller om	Ò
anhållit	Ç	Ç
anhållit om	Ò
anhållits	Ç	Ç
anhållna	Ç	Ç
anhållne	Ç	Ç
anhöll	Ç	Ç
anhöll om	Ò
anhölls	Ç	Ç
animals		Ë
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
ankomma på	Ò
ankommer på	Ò
anlagsbärare	Ç	Ç
anlagsbäraren	Ç	Ç
anmoda	Ò
anmodade	Ò
anmodan	Ò
anmodar	Ò
anmodas	Ò
anmodat	Ò
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
annat avseende	Ó
annonseras	F
annorledes	Ò
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
ansenlig	Ò
ansenliga	Ò
ansenligt	Ò
ansiktsigenkänning	Ç	Ç
ansiktsigenkänningen	Ç	Ç
anskaffa	Ò
anskaffade	Ò
anskaffar	Ò
anskaffas	Ò
anskaffat	Ò
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
anticipate		Ò
anticipated		Ò
anticipates		Ò
anticipating		Ò
antidepressiv medicin	Ç	Ç
antidepressiva	Ç	Ç
antidepressivan	Ç	Ç
antifa	Ç	Ç
anvisad plats	Ò
anvisade platser	Ò
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
apa	Ë
apan	Ë
apeshit	Ë	Ë
apor	Ë
aporna	Ë
apply before		È
apply by		È
apply now		È
applåder	Ë
apprise		Ò
apprised		Ò
approved		Ð
approximately		Ò
april	H	H
apskalle	Ë
apskallen	Ë
apungar	Ë
apunge	Ë
apungen	Ë
arab	Ç
araben	Ç
araberpack	Ë	Ë
arabisk bakgrund	Ç	Ç
arabisk härkomst	Ç	Ç
arabiska rötter	Ç	Ç
arabiskt blod	Ç	Ç
arabiskt påbrå	Ç	Ç
arabiskt ursprung	Ç	Ç
arabjävel	Ë	Ë
arabjäveln	Ë	Ë
arabjävlar	Ë	Ë
arbetarpartiet	Ì
arbetslös	Ç	Ç
arbetslösa	Ç	Ç
arbetslöse	Ç	Ç
arbetsmaterial	o
arbetsskada	Ç	Ç
arbetsskadan	Ç	Ç
are able to		Ò
are closed		É
are concerning		Ó
are confidential		À
are in receipt of		Ò
are obliged to		Ò
are open		É
are required to		Ò
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
arse		Ë
arsed		Ë
arsehole	Ë	Ë
arseholes	Ë	Ë
arsel	Ë
arselet	Ë
arses		Ë
arsle	Ë	Ë
arslen	Ë	Ë
arslet	Ë	Ë
arton	ST
artros	Ç	Ç
artrosen	Ç	Ç
arvode utgår	Ò
as	Ë
as a consequence of		Ò
as a refugee	Ç	Ç
as a result of		Ò
as regards		Ò
ascertain		Ò
ascertained		Ò
ascertains		Ò
asen	Ë
asens	Ë
aset	Ë
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
asshat	Ë	Ë
asshats	Ë	Ë
asshole	Ë	Ë
assholes	Ë	Ë
assistance		Ò
assistans	Ç	Ç
assistansen	Ç	Ç
assistansersättning	Ç	Ç
assistansersättningen	Ç	Ç
assistanshund	Ç	Ç
assistanshunden	Ç	Ç
assistera	Ò
assisterade	Ò
assisterar	Ò
assisterat	Ò
associated		_
association's		e
asswipe	Ë	Ë
asswipes	Ë	Ë
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
at a later date		Ò
at present		Ò
at the present moment		Ò
at the present time		Ò
at this point in		Ò
at this time		Ò
at your earliest convenience		Ò
ateist	Ç	Ç
ateisten	Ç	Ç
atheist	Ç	Ç
att få lida	Ë
att få sota	Ë
att göra	_
att göra med	_
att lotta ut	C
attan	Ë	Ë
attans	Ë	Ë
attans också	Ë
attended		Ê
attentat	Ë
attentatet	Ë
attention whore	Ë	Ë
attributable to		Ò
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
av den anledningen	Ò
av den orsaken	Ò
av detta skäl	Ò
av religiösa skäl	Ç	Ç
avanza	`	`
avanzas	`	`
avfall	Ë
avge ett yttrande	Ò
avge yttrande	Ò
avger yttrande	Ò
avgift	Y
avgift utgår	Ò
avgiften	Y
avgifter	Y
avgiftning	Ç	Ç
avgiftningen	Ç	Ç
avgiftsfri	\Ò
avgiftsfria	\Ò
avgiftsfritt	\Ò
avgiv	Ò
avgiva	Ò
avgiva yttrande	Ò
avgiver	Ò
avgives	Ò
avgörs	G
avhjälp	Ò
avhjälpa	Ò
avhjälper	Ò
avhjälps	Ò
avhjälpt	Ò
avhjälpte	Ò
avhjälptes	Ò
avhämta	Ò
avhämtade	Ò
avhämtar	Ò
avhämtas	Ò
avhämtats	Ò
avhämtning	Ò
avhämtningen	Ò
avhängig	Ò
avhängiga	Ò
avhängigt	Ò
avhålla sig från	Ò
avhåller sig från	Ò
avisera	Ò
aviserade	Ò
aviserar	Ò
aviseras	FÒ
aviserat	Ò
aviserats	Ò
avisering	Ò
aviseringar	Ò
aviseringen	Ò
avlade besök	Ò
avled	ÇÊ	Ç
avled hastigt	Ç	Ç
avliden	Ç	Ç
avlidit	Ç	Ç
avlidit hastigt	Ç	Ç
avlidna	Ç	Ç
avlidne	Ç	Ç
avliva	Ë
avlivar	Ë
avlägg besök i	Ò
avlägga besök	Ò
avlägger besök	Ò
avrätta	Ë
avrättades	Ë
avrättar	Ë
avrättas	Ë
avrättning	Ë
avrättningar	Ë
avrättningen	Ë
avse att	Ò
avseende	Ò
avseende vid	Ó
avser att	Ò
avsevärd	Ò
avsevärda	Ò
avsevärt	Ò
avskedad	Ç	Ç
avskedade	Ç	Ç
avskriven	Ð
avskrivet	Ð
avskrivits	Ð
avskum	Ë	Ë
avskummet	Ë	Ë
avskyr	Ë
avskyvärd	Ë
avskyvärda	Ë
avslag	Ð
avslag på ansökan	Ã
avslag på bistånd	Â
avslag på hans ansökan	Ã
avslag på hennes ansökan	Ã
avslag på sin ansökan	Ã
avslagen	Ð
avslaget	Ð
avslagit	Ð
avslagits	Ð
avslogs	Ð
avslutad	Ð
avslutas	GÉÐ
avslutat	Ð
avslutats	Ð
avslår	Ð
avslås	Ð
avslöjar	F
avslöjas	F
avstyrka	Ò
avstyrker	Ò
avstyrks	Ò
avstyrkt	Ò
avstyrkte	Ò
avstängd	ÇÉ	Ç
avstängd från skolan	ÃÇ	Ç
avstängd från undervisningen	Ç	Ç
avstängda	Ç	Ç
avstängdes från skolan	Ç	Ç
avstängning	Ã
avstängningen	Ã
avstängt	É
avstå ifrån att	Ò
avsugen	Ë
avsugna	Ë
avsugning	Ë	Ë
avsugningar	Ë	Ë
avsugningen	Ë	Ë
avsåg att	Ò
avtjänade	Ç	Ç
avtjänar	Ç	Ç
avtjänat	Ç	Ç
avvakta	Ò
avvaktade	Ò
avvaktar	Ò
avvaktat	Ò
avvikelserapport	Â
avvikelserapporten	Â
avvisad	Ð
avvisades	Ç	Ç
avvisar	Ð
avvisas	Ð
avvisat	Ð
avvisats	Ð
avvisningsbeslut	Ç	Ç
avvisningsbeslutet	Ç	Ç
avyttra	Ò
avyttrade	Ò
avyttrades	Ò
avyttrar	Ò
avyttras	Ò
avyttrat	Ò
avyttring	Ò
avyttringen	Ò
axeloperation	Ç	Ç
axeloperationen	Ç	Ç
axelskada	Ç	Ç
axelskadan	Ç	Ç
babian	Ë
babianer	Ë
backe	Ä	Ä
badass		Ë
badasses		Ë
badkort	K
badkorten	K
badkortet	K
bahai	Ç	Ç
bajs	Ë
bajsa	Ë
bajskorv	Ë
bajskorvar	Ë
bajskorven	Ë
bakissjuk	0	0
bakisångest	0	0
bakisångesten	0	0
bakom	_
bakom flötet	Ë
bandit	Ë
banditer	Ë
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
bantuneger	Ë	Ë
baptist	Ç	Ç
baptisten	Ç	Ç
bara för behöriga	oÀ
bara för internt bruk	oÀ
bara för tjänstebruk	oÀ
bara för vuxna	ST
barbarer	Ë
barbarerna	Ë
bargain		Ï
bargains		Ï
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
basebollträ	Ë
basebollträet	Ë
based upon		Ó
bast	i
bastard		Ë
bastards		Ë
bat		Ë
batikhäxa	Ë	Ë
batikhäxan	Ë	Ë
batikhäxor	Ë	Ë
batikhäxorna	Ë	Ë
batshit	Ë	Ë
be advised that		Ò
be concerning		Ó
be decided		Ð
be deported	Ë	Ë
be executed	Ë	Ë
be expelled	Ë	Ë
be exterminated	Ë	Ë
be handled		Ð
be hanged	Ë	Ë
be killed	Ë	Ë
be lynched	Ë	Ë
be shot	Ë	Ë
beakta	Ò
beaktade	Ò
beaktar	Ò
beaktas	Ò
beaktat	Ò
beaktats	Ò
beaner		Ë
beaners		Ë
beat		Ë
beat you up	Ë	Ë
became		Ê
because of bullying	Ç	Ç
bedragare	ÇË	Ç
bedragaren	ÇË	Ç
bedrägeri	Ç	Ç
bedrägeriet	Ç	Ç
bedömer	D
bedömning	D
bedömningen	D
bedöms	D
bedömts	Ð
been suspended		Ã
beeyatch	Ë	Ë
befintlig	Ò
befintliga	Ò
befintligt	Ò
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
behandlas	Ð
behandlats	Ð
behandlingshem	Ç	Ç
behandlingshemmet	Ç	Ç
beheading	Ë	Ë
behind		_
behjälplig	Ò
behjälpliga	Ò
behjälpligt	Ò
behäftad	Ò
behäftade	Ò
behäftat	Ò
behöver din röst	Î
behöver du inte	9Ñ
behöver en omgång	Ë
behöver en smäll	Ë
behöver få stryk	Ë
behöver hjälp med hygienen	Ç	Ç
behöver hjälp med matning	Ç	Ç
behöver hjälp med påklädning	Ç	Ç
behöver hjälp med toalettbesök	Ç	Ç
behöver inte	9Ñ
behöver ni inte	9Ñ
behövs i kommunfullmäktige	Î
behövs i regionen	Î
behövs i riksdagen	Î
beivra	Ò
beivrar	Ò
beivras	Ò
beivrats	Ò
belagd med sekretess	À
belagda med sekretess	À
belagt med sekretess	À
bellend	Ë	Ë
bellends	Ë	Ë
belägen	Ò
beläget	Ò
belägna	Ò
belönar med	L
belönas med	L
bemyndiga	Ò
bemyndigade	Ò
bemyndigar	Ò
bemyndigas	Ò
bemyndigat	Ò
benbrott	Ç	Ç
benbrottet	Ç	Ç
benskörhet	Ç	Ç
benskörheten	Ç	Ç
benämna	Ò
benämnas	Ò
benämnd	Ò
benämnda	Ò
benämnde	Ò
benämner	Ò
benämns	Ò
benämnt	Ò
ber fem gånger	Ç	Ç
bereda möjlighet	Ò
bereda tillfälle	Ò
beredas möjlighet	Ò
beredas tillfälle	Ò
bereds möjlighet	Ò
bereds tillfälle	Ò
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
besitta	Ò
besitter	Ò
besked gällande	Ò
beslut av	Ê
beslut den	Ê
beslut från	Ê
beslut gällande	Ò
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
beslutade	Ð
beslutar	Ð
beslutat	ÊÐ
beslutats	Ð
beslutet gällande	Ò
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
best in town		Ï
best photo		D
best picture		D
best price		Ï
best prices		Ï
best thing	Ë	Ë
bestrida kostnaden	Ò
bestrida kostnader	Ò
bestrida kostnaderna	Ò
bestrider kostnaden	Ò
beställ	[Ï
besuttit	Ò
besvara	Ò
besvarade	Ò
besvarar	Ò
besvarat	Ò
besöksförbud	Ç	Ç
besöksförbudet	Ç	Ç
besörj	Ò
besörja	Ò
besörjde	Ò
besörjer	Ò
besörjt	Ò
betala	[
betala inte skatt	Ë
betala inte skatten	Ë
betalar	[
betalas	[
betalas ut	Ð
betalats ut	Ð
betalning	[
betalning från utlandet	d
betalningar från utlandet	d
betalningen	[
betalningsanmärkning	Ç	Ç
betalningsanmärkningar	Ç	Ç
betalningsanmärkningen	Ç	Ç
betalningssvårigheter	Ç	Ç
betr	Ò
betr.	Ò
beträffande	Ò
better watch out	Ë	Ë
better watch yourself	Ë	Ë
bevilja	Ð	Ð
beviljad	Ð
beviljade	Ð
beviljades	Ð
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
beviljas	Ð
beviljat	Ð	Ð
beviljats	Ð
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
biatch	Ë	Ë
bibehåll	Ò
bibehålla	Ò
bibehåller	Ò
bibehållit	Ò
bibehålls	Ò
bibehöll	Ò
bibliotekets	e
biblioteksregeln	Õ	Õ
bibringa	Ò
bibringade	Ò
bibringar	Ò
bibringas	Ò
bic	`	`
bidra med	d
bidrag utgår	Ò
bidragsbrott	Ç	Ç
bidragsbrottet	Ç	Ç
bidragsparasiter	Ë
bidragssnyltare	Ë
bidragstagare	ÇË	Ç
bidragstagaren	Ç	Ç
bifalla	Ò
bifaller	Ò
bifallit	Ò
bifallits	Ò
bifalls	Ò
biföll	Ò
bifölls	Ò
bil	f
bilagd	Ò
bilagda	Ò
bilagt	Ò
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
billigast	Ï
billigaste	Ï
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
bilägg	Ò
bilägga	Ò
bilägger	Ò
biläggs	Ò
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
bistod	Ò
bistå	Ò
biståndsansökan	Ã
biståndsbedömning	Ã
biståndsbedömningen	Ã
biståndsbeslut	ÂÃ
biståndsbeslutet	ÂÃ
biståndsorganisation	d
biståndsorganisationen	d
biståndsorganisationer	d
bistår	Ò
bistått	Ò
bitch	Ë	Ë
bitches	Ë	Ë
bitching	Ë	Ë
bitchy	Ë	Ë
biträda	Ò
biträdde	Ò
biträder	Ò
biträtt	Ò
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
black friday	Ï	Ï
black week	Ï	Ï
blandade	0
blattar	Ë	Ë
blattarna	Ë	Ë
blatte	Ë	Ë
blatten	Ë	Ë
bleed	Ë	Ë
bleeding	Ë	Ë
blev	Ê
blev av med körkortet	Ç	Ç
blev av med lappen	Ç	Ç
blev avskedad	Ç	Ç
blev fan	Ë
blev frälst	Ç	Ç
blev in på psyket	Ç	Ç
blev in på sjukhus	Ç	Ç
blev mobbad	Ç	Ç
blev nedslagen	Ë
blev omplacerad	Ç	Ç
blev påkörd	Ë
blev slagen	ÇË	Ç
blev sparkad	Ç	Ç
blev spöad	Ë
blev uppsagd	Ç	Ç
blev varslad	Ç	Ç
blev vräkt	Ç	Ç
blev överkörd	Ë
bli fan	Ë
bli medlem hos	Í
bli medlem i	Í
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
blir fan	Ë
blir mobbad	Ç	Ç
blir nedslagen	Ë
blir påkörd	Ë
blir slagen	ÇË	Ç
blir spöad	Ë
blir överkörd	Ë
bliv fan	Ë
bliva	Ò
bliver	Ò
blivit av med körkortet	Ç	Ç
blivit av med lappen	Ç	Ç
blivit avskedad	Ç	Ç
blivit fan	Ë
blivit frälst	Ç	Ç
blivit mobbad	Ç	Ç
blivit omplacerad	Ç	Ç
blivit sparkad	Ç	Ç
blivit uppsagd	Ç	Ç
blivit varslad	Ç	Ç
blivit vräkt	Ç	Ç
blodet rinner	Ë
blodet sprutar	Ë
blodförgiftning	Ç	Ç
blodförgiftningen	Ç	Ç
blodgrupp	Ç	Ç
blodgruppen	Ç	Ç
blodpropp	Ç	Ç
blodproppen	Ç	Ç
blodprov	Â
blodproven	Â
blodprovet	Â
bloody hell	Ë	Ë
bloody idiot	Ë	Ë
blowjob	Ë	Ë
blowjobs	Ë	Ë
blåbruna	Ì
blådårar	Ë	Ë
blådåre	Ë	Ë
blåst i skallen	Ë
blåste positivt	Ç	Ç
blöda	Ë
blödarsjuk	Ç	Ç
blödarsjuka	Ç	Ç
blödarsjukan	Ç	Ç
blödarsjuke	Ç	Ç
blöder	Ë
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
boka din resa	Ï
boka in	È
boka tid nu	Ï
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
bollocks	Ë	Ë
bomben	Ë
bomber		Ë
bombmannen	Ë
bone marrow transplant	Ç	Ç
boner		Ë
boners		Ë
boobs	Ë	Ë
book a		È
book now		È
book your		È
bor	Å	Å
bor i bilen	Ç	Ç
bor i husvagn	Ç	Ç
bor i trappuppgången	Ç	Ç
bor i tält	Ç	Ç
borde få stryk	Ë
borde inte berätta	Á
borde inte få bo	Ë
borde inte få finnas	Ë
borde inte säga	Á
borderline	Ç	Ç
bordlade	Ò
bordlades	Ò
bordlagt	Ò
bordlägg	Ò
bordlägga	Ò
bordlägger	Ò
bordläggs	Ò
borgarna	Ì
borgarnas	Ì
born		Ê
borrelia	Ç	Ç
borrelian	Ç	Ç
bort med	Ë
bortforsla	Ò
bortforslad	f
bortforslades	Ò
bortforslar	Ò
bortforslas	fÒ
bortforsling	Ò
bortskänkes	Ò
borttaga	Ò
borttagas	Ò
borttages	Ò
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
bra att	Ë
bra att de dog	Ë
bra att dom dog	Ë
bra att han dog	Ë
bra att hon dog	Ë
bra insats	0
brainless		Ë
brandbil	h
brandbilar	h
brandbilen	h
brandmännens riksförbund	Ç	Ç
brann	Ê
brann inne	Ë
bravo	Ë
brca	Ç	Ç
brca-genen	Ç	Ç
brca-mutation	Ç	Ç
brca-mutationen	Ç	Ç
brca1	Ç	Ç
brca1-genen	Ç	Ç
brca2	Ç	Ç
brca2-genen	Ç	Ç
break her arms	Ë	Ë
break her bones	Ë	Ë
break her face	Ë	Ë
break her legs	Ë	Ë
break her neck	Ë	Ë
break his arms	Ë	Ë
break his bones	Ë	Ë
break his face	Ë	Ë
break his legs	Ë	Ë
break his neck	Ë	Ë
break their arms	Ë	Ë
break their bones	Ë	Ë
break their face	Ë	Ë
break their legs	Ë	Ë
break their neck	Ë	Ë
break your arms	Ë	Ë
break your bones	Ë	Ë
break your face	Ë	Ë
break your legs	Ë	Ë
break your neck	Ë	Ë
breast cancer	Ç	Ç
breivik	Ë
brevledes	Ò
bridgetävling	0
bridgetävlingar	0
bridgetävlingarna	0
bridgetävlingen	0
brinna hos dig	Ë
brinna hos er	Ë
brinner inne	Ë
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
brottslingar	Ë
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
bryta armarna på	Ë
bryta benen på	Ë
bryta mot sekretessen	Á
bryta nacken på	Ë
bryter armarna på	Ë
bryter benen på	Ë
bryter mot sekretessen	Á
bryter nacken på	Ë
bryter tystnadsplikten	Á
bränn	Ë
bränn fett	Ë
bränn kalorier	Ë
bränn ned	Ë
bränn ner	Ë
bränn upp	Ë
bränn ut	Ë
bränn vid	Ë
bränna	Ë
bränna fett	Ë
bränna kalorier	Ë
bränna ned	Ë
bränna ner	Ë
bränna upp	Ë
bränna ut	Ë
bränna vid	Ë
brännas	Ë
bränner	Ë
bränner fett	Ë
bränner kalorier	Ë
bränner ned	Ë
bränner ner	Ë
bränner upp	Ë
bränner ut	Ë
bränner vid	Ë
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
bugger off	Ë	Ë
buggered		Ë
built		Ê
bulimi	Ç	Ç
bulimin	Ç	Ç
bullcrap	Ë	Ë
bullied	Ç	Ç
bullshit	Ë	Ë
bullshitter	Ë	Ë
bullshitting	Ë	Ë
bup	Ç	Ç
bup-kontakt	Ç	Ç
bup-kontakten	Ç	Ç
burn		Ë
burn down	Ë	Ë
burn in hell	Ë	Ë
burnout	Ç	Ç
butiksrån	Ç	Ç
butiksrånet	Ç	Ç
buy		[Ï
bvu	Ã
by		G
by means of		Ò
by virtue of		Ò
by-pass	Ç	Ç
byggde	Ê
byggdes	Ê
byggnads	Ç	Ç
bypassoperation	Ç	Ç
bypassoperationen	Ç	Ç
byt abonnemang	Ï
byt bank	Ï
byt elavtal	Ï
byt försäkring	Ï
byt mobilabonnemang	Ï
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
bäst i byn	Ï
bäst i stan	Ï
bäst i test	Ï
bästa bidrag	D
bästa bidragen	D
bästa bidraget	D
bästa bild	D
bästa bilden	D
bästa bilder	D
bästa deal	Ï
bästa förslag	D
bästa förslaget	D
bästa i byn	Ï
bästa i länet	Ï
bästa i stan	Ï
bästa i sverige	Ï
bästa klippet	Ë
bästa motivering	D
bästa motiveringen	D
bästa partiet	Î
bästa pris	Ï
bästa priser	Ï
bästa priserna	Ï
bästa priset	Ï
bästa svar	D
bästa svaret	D
bästis	<
bästisar	<
bästisen	<
bättre alternativ	Î
både rörande	Ó
båtplats	5
båtplatsen	5
båtplatser	5
båtplatserna	5
båtsläp	f
båtsläpet	f
bílá hora	Ë	Ë
böckerna om	m
bög	ÇË	Ç
bögar	Ë
bögarna	Ë
bögen	ÇË	Ç
bögeri	Ë	Ë
bögeriet	Ë	Ë
bögfasoner	Ë	Ë
bögig	Ë	Ë
bögiga	Ë	Ë
bögigt	Ë	Ë
bögjävel	Ë	Ë
bögjäveln	Ë	Ë
bögjävlar	Ë	Ë
bögjävlarna	Ë	Ë
bögsvin	Ë	Ë
bör ej spridas	oÀ
bör inte spridas	oÀ
började	Ê
börjar	É
bössa	Ë
bössan	Ë
bövelen	Ë	Ë
call upon		Ó
called		F
called upon		Ó
came		Ê
came out	Ç	Ç
came out as	Ç	Ç
camel jockey	Ë	Ë
cancer	ÇË	Ç
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
cancersvulst	Ë
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
cease		Ò
ceased		Ò
ceases		Ò
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
center party		Ì
centern	Ì
centerns	Ì
centerpartiet	ÇÌ	Ç
centerpartiets	Ì
centerpartist	ÇÌ	Ç
centerpartisten	Ç	Ç
centerpartister	Ì
centre party		Ì
cerebral palsy	Ç	Ç
cerebral pares	Ç	Ç
certifierade	0
cessation		Ò
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
ching chong	Ë	Ë
chingchong	Ë	Ë
chink		Ë
chinks		Ë
choose		DÍ
chosen		D
christian democrats		Ì
citroën	f	f
classified		o
clearing	`a	`a
close		G
closes		GÉ
closing		G
clown	Ë
clownen	Ë
clowner	Ë
clownerna	Ë
clowns		Ë
club's		e
clusterfuck	Ë	Ë
clusterfucks	Ë	Ë
cochleaimplantat	Ç	Ç
cochleaimplantatet	Ç	Ç
cock		Ë
cockroaches		Ë
cocks		Ë
cocksucker	Ë	Ë
cocksuckers	Ë	Ë
cocksucking	Ë	Ë
coeliac disease	Ç	Ç
cognisant of		Ò
cognizant of		Ò
colon cancer	Ç	Ç
come along		È
come and		È
come for you	Ë	Ë
commence		Ò
commenced		Ò
commencement		Ò
commences		Ò
commencing		Ò
comment		6
committed suicide	Ç	Ç
communist	Ç	Ç
competition		2
competitions		2
concerning		Ò
concerta	Ç	Ç
concur		Ò
concurs		Ò
conditions		I
confidential		o
congratulations		4
connected		_
consequently		Ò
constitute		Ò
constituted		Ò
constitutes		Ò
contact		F
contacted		F
contest		2
contests		2
converted to christianity	Ç	Ç
converted to islam	Ç	Ç
converted to judaism	Ç	Ç
convicted	Ç	Ç
coolt	Ë
coonass		Ë
corona	Ç	Ç
coronan	Ç	Ç
correspondence		Ò
corrupt		Ë
cost		[
costs		[
coupon code		Ï
covered by confidentiality		À
covered by secrecy		À
covid	Ç	Ç
covid-19	Ç	Ç
coviden	Ç	Ç
coward		Ë
cowards		Ë
cp	ÇË	Ç
cp-jävel	Ë
cp-skada	Ç	Ç
cp-skadad	ÇË	Ç
cp-skadada	Ç	Ç
cp-skadade	Ç	Ç
cp-skadan	Ç	Ç
cp-skalle	Ë	Ë
cp-skallen	Ë	Ë
cp-störd	Ë	Ë
cp-störda	Ë	Ë
cp-ungar	Ë	Ë
cp-unge	Ë	Ë
cp-ungen	Ë	Ë
cpap	Ç	Ç
crap		Ë
crappy	Ë	Ë
credit card		c
credit cards		c
creep		Ë
creeps		Ë
criminal	Ç	Ç
criminal record	Ç	Ç
criminals		Ë
crip		Ë
crips		Ë
crohn's disease	Ç	Ç
crohns sjukdom	Ç	Ç
cuck	Ë	Ë
cucks	Ë	Ë
cuf	ÇÌ	Ç
cumshot	Ë	Ë
cumshots	Ë	Ë
cunt	Ë	Ë
cunts	Ë	Ë
cunty	Ë	Ë
cup	5
cupen	5
cuper	5
custody dispute	Ç	Ç
cvc	c	c
cvc-kod	c
cvc-koden	c
cvv	c	c
cyber monday	Ï	Ï
cykeltävling	0
cykeltävlingar	0
cykeltävlingarna	0
cykeltävlingen	0
cystic fibrosis	Ç	Ç
cystisk fibros	Ç	Ç
dagen	H
daglig verksamhet	Ç	Ç
dags att	È
dags dato	Ò
dags för	È
dags igen	È
dagsböter	Ç	Ç
dammit	Ë	Ë
damn	Ë	Ë
damned		Ë
damnit	Ë	Ë
dampbarn	Ë	Ë
dampbarnen	Ë	Ë
dampbarnet	Ë	Ë
dampig	Ë	Ë
dampiga	Ë	Ë
dampigt	Ë	Ë
dampungar	Ë	Ë
dampunge	Ë	Ë
dansa hora	Ë
dansar hora	Ë
danske bank	`	`
danske banken	`	`
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
dantes helvete	Ë
darkie		Ë
darkies		Ë
dated		Ê
daterad	Ê
daterat	Ê
de du	=
de fördömda	Ë
de rörande	Ó
de som	=
de som vinner	E
deadline	G	G
deadlinen	G	G
deaf	Ç	Ç
deal		Ï
dealade	Ç	Ç
dealar	Ç	Ç
deals		Ï
debit card		c
debit cards		c
debitera	Ò
debiterade	Ò
debiterades	Ò
debiterar	Ò
debiteras	Ò
debiterat	Ò
debts	Ç	Ç
dec	H	H
december	H	H
decided		Ê
declined		Ð
deem		Ò
deemed		Ò
deems		Ò
deeply concerning		Ó
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
delgav	Ò
delgavs misstanke	Ç	Ç
delges misstanke	Ç	Ç
delgiv	Ò
delgiva	Ò
delgiver	Ò
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
deltag	7Ò
deltag i dragningen	378
deltag i tävlingen	78
deltag i utlottningen	378
deltag i vår fototävling	37
deltag i vår tävling	37
deltag i vår utlottning	37
deltag i våran fototävling	37
deltag i våran tävling	37
deltag i våran utlottning	37
deltaga	7Ò
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
deltager	Ò
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
demolera	Ë
demolerar	Ë
demonstrate that		Ò
demonstrated that		Ò
demonstrates that		Ò
den du	=
den rörande	Ó
den som	=
den som vill	9
den som vinner	E
den sökande	Ò
den vita rasen	Ë
denied		Ð
dependent upon		Ó
depending upon		Ó
deport		Ë
deported	Ç	Ç
deportera	Ë
deporteras	Ë
depressed	Ç	Ç
depression	Ç	Ç
depressionen	Ç	Ç
depressioner	Ç	Ç
deprimerad	Ç	Ç
deprimerada	Ç	Ç
deprimerade	Ç	Ç
deras vidkommande	Ò
deserve to die	Ë	Ë
deserves to die	Ë	Ë
deserves your vote		Î
despatch		Ò
despatched		Ò
despatches		Ò
despise		Ë
despite the fact that		Ò
desslikes	Ò
destruera	Ò
destruerade	Ò
destruerar	Ò
destrueras	Ò
destruerat	Ò
det bästa som hänt	Ë
det enda du behöver	8
det faktum att	Ò
det förhållandet att	Ò
det gick som tusan	Ë
det handlar om	0
det kommer hända dig	Ë
det rörande	Ó
det stora flertalet	Ò
det va fan	Ë
det var fan	Ë
det vete fan	Ë
det är fan	Ë
det är sekretess	Á
detektera	Ò
detekterade	Ò
detekterar	Ò
detekteras	Ò
detekterat	Ò
detta avseende	Ó
devin hora	Ë	Ë
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
dialog gällande	Ò
dialogen gällande	Ò
dialys	Ç	Ç
dialysen	Ç	Ç
diariefört	Ð
diarieförts	Ð
dick		Ë
dickhead	Ë	Ë
dickheads	Ë	Ë
dicks		Ë
dickwad	Ë	Ë
dickwads	Ë	Ë
did		Ê
died		Ê
dig över axeln	Ë
dik	Ç	Ç
dikta	6
dildo	Ë	Ë
dildos	Ë	Ë
din fan	Ë
din röst gör	Î
dina dagar är räknade	Ë
diners	c	c
diners club	c	c
diners-kort	c
diners-kortet	c
dipshit	Ë	Ë
dipshits	Ë	Ë
direktmeddelande	F
direktmeddelanden	F
direktmeddelandet	F
disability	Ç	Ç
disabled	Ç	Ç
disabled persons		Ó
disciplinärende	Ã
disciplinärendet	Ã
discontinue		Ò
discontinued		Ò
discontinues		Ò
discount		Ï
discount code		Ï
discounts		Ï
disease	Ç	Ç
disgusting		Ë
diskbråck	Ç	Ç
diskbråcket	Ç	Ç
diskrepans	Ò
diskrepansen	Ò
displaced persons		Ó
disponera	Ò
disponerade	Ò
disponerar	Ò
disponerat	Ò
disseminate		Ò
disseminated		Ò
disseminates		Ò
disseminating		Ò
dissemination		Ò
ditt bidrag	d
ditt fan	Ë
divorced	Ç	Ç
djupt religiös	Ç	Ç
djupt rörande	Ó
djupt troende	Ç	Ç
djur	Ë
djuren	Ë
djurens	Ì
djurplågare	Ç	Ç
djurplågaren	Ç	Ç
djurplågeri	Ç	Ç
djurplågeriet	Ç	Ç
djävel	Ë	Ë
djäveln	Ë	Ë
djävla	Ë	Ë
djävla helvete	Ë
djävlar	Ë	Ë
djävlarna	Ë	Ë
djävlars	Ë	Ë
djävlas	Ë	Ë
djävlig	Ë	Ë
djävliga	Ë	Ë
djävligt	Ë	Ë
djävul	Ë
djävulen	Ë
djävulsk	Ë
djävulska	Ë
djävulskap	Ë
djävulskapet	Ë
djävulskt	Ë
dm	F	F
dna	Ç	Ç
dna-profil	Ç	Ç
dna-profilen	Ç	Ç
dna-prov	Ç	Ç
dna-provet	Ç	Ç
dnat	Ç	Ç
do not distribute		oÀ
do not hesitate to		Ò
do not share		o
dog	ÇÊ
dog av nyfikenhet	0	0
dog av skam	0	0
dog av skratt	0	0
dog ut	0	0
dogshit	Ë	Ë
domiciled in		Ò
don't belong here	Ë	Ë
don't miss		È
don't vote for		Í
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
douche		Ë
douchebag	Ë	Ë
douchebags	Ë	Ë
down syndrome	Ç	kÇ
down's syndrome	Ç	Ç
downs syndrom	kÇ	Ç
dra dit pepparn växer	Ë
dra en vinnare	CE
dra försorg	Ó
dra något gammalt över	Ë
dra nåt gammalt över	Ë
dra tre vinnare	CE
dra två vinnare	CE
dra åt helvete	Ë
dra åt helvetet	Ë
dra åt pipsvängen	Ë
dra åt skogen	Ë
drack	Ê
draga	Ò
drager	Ò
drages	Ò
dragit försorg	Ó
dragits	Ð
dragning	C
dragningen	C
dragningen är öppen	G
drar	C
drar försorg	Ó
dras	C
draw		C
drawn		C
dressyrtävling	0
dressyrtävlingar	0
dressyrtävlingarna	0
dressyrtävlingen	0
drevvikenpartiet	Ì
dricker för mycket	Ç	Ç
drog	Ê
drog försorg	Ó
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
drop dead	Ë	Ë
drop-in	È
drop-inen	È
dropin	È
drug dealer	Ç	Ç
drumlar	Ë	Ë
drummel	Ë	Ë
drummeln	Ë	Ë
drunknade	Ç	Ç
drunknat	Ç	Ç
drus	Ç	Ç
drusen	Ç	Ç
drägg	Ë
dräggen	Ë
dränka	Ë
dränker	Ë
dråp	Ç	Ç
dråpet	Ç	Ç
dröjer	Ð
dröjsmål	Ò
dröjsmålet	Ò
du behöver bara	8
du får gärna	9
du får också	9
du får även	9
du kan också vinna	3
du kan vinna	3
du kan även vinna	3
du kanske vinna	3
du kommer att dö	Ë
du kommer brinna	Ë
du kommer dö	Ë
du kommer få lida	Ë
du kommer få smaka	Ë
du kommer få stryk	Ë
du ska brinna	Ë
du ska dö	Ë
du ska få igen	Ë
du ska få lida	Ë
du ska få se	Ë
du ska få smaka	Ë
du ska få stryk	Ë
du skall dö	Ë
du som vill	9
du som vinner	E
du suger	Ë
du är död	Ë
du är döda	Ë
du är dödens	Ë
du är en död	Ë
dubbelmord	Ç	Ç
dubbelmordet	Ç	Ç
due to the fact		Ò
dum	Ë
dum i huvudet	Ë
dum i skallen	Ë
dum som ett spån	Ë
dumb		Ë
dumb ass	Ë	Ë
dumbass	Ë	Ë
dumbasses	Ë	Ë
dumbom	Ë	Ë
dumbommar	Ë	Ë
dumdryg	Ë
dumdryga	Ë
dumhuvud	Ë	Ë
dumhuvuden	Ë	Ë
dumhuvudena	Ë	Ë
dumhuvudet	Ë	Ë
dumjävel	Ë	Ë
dumjävlar	Ë	Ë
dumma	Ë
dumma i huvudet	Ë
dumma i skallen	Ë
dummast	Ë
dummer	Ë
dummern	Ë
dumpa	Ë
dumpar	Ë
dumskallar	Ë	Ë
dumskallarna	Ë	Ë
dumskalle	Ë	Ë
dumskallen	Ë	Ë
dvärgjävel	Ë	Ë
dyke		Ë
dykes		Ë
dylik	Ò
dylika	Ò
dylikt	Ò
dyskalkyli	Ç	Ç
dyskalkylin	Ç	Ç
dyslektiker	Ç	Ç
dyslektikern	Ç	Ç
dyslexi	Ç	Ç
dyslexia	Ç	Ç
dyslexic	Ç	Ç
dyslexin	Ç	Ç
därav följer	Ò
därest	Ò
därigenom	Ò
därjämte	Ò
därom	Ò
därstädes	Ò
därstädes befintlig	Ò
därtill	Ò
därutinnan	Ò
därutöver	Ò
därvid	Ò
därvidlag	Ò
då smäller det hos	Ë
då smäller det på	Ë
dådet	Ë
dårar	Ë
dårarna	Ë
dåre	Ë
dåren	Ë
död man går	Ë
döda	Ë
döda bakterier	Ë
döda matchen	Ë
döda mördarsniglar	Ë
döda ogräs	Ë
döda poeter	Ë
döda poeters	Ë
döda sniglar	Ë
döda tid	Ë
döda tiden	Ë
döda virus	Ë
dödad	Ë
dödade	ÇË	Ç
dödar	Ë
dödar mig	Ë
dödas	Ë
dödat	ÇË	Ç
dödsmisshandel	Ë
dödsmisshandeln	Ë
dödssjuk	Ç	Ç
dödssjuk på	0	0
dödssjuka	Ç	Ç
dödssjuke	Ç	Ç
dödsskjutning	Ë
dödsskjutningar	Ë
dödsskjutningen	Ë
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
e.dyl	Ò
e.dyl.	Ò
each		M
eating disorder	Ç	Ç
effektivisera	Ò
effektiviserar	Ò
effektiviseras	Ò
effektiviserat	Ò
effektuera	Ò
effektuerade	Ò
effektuerar	Ò
effektueras	Ò
effektuerat	Ò
efterbliven	Ë	Ë
efterblivet	Ë	Ë
efterblivna	Ë	Ë
efterhöra	Ò
efterkom	Ò
efterkomma	Ò
efterkommer	Ò
efterkommit	Ò
efterlev	Ò
efterleva	Ò
efterlevde	Ò
efterlever	Ò
efterlevnad	Ò
efterlevnaden	Ò
efterlevs	Ò
efterlevt	Ò
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
ehuru	Ò
eight years		i
eighteen		ST
ej	Ñ
ej för publicering	oÀ
ej för spridning	oÀ
ej för vidare spridning	oÀ
ej offentlig handling	oÀ
ej offentligt	o
ekonomiska problem	Ç	Ç
ekonomiskt avseende	Ó
ekonomiskt bistånd	Ç	Ç
eksem	Ç	Ç
eksemet	Ç	Ç
el dylik	Ó
el dylika	Ó
el dylikt	Ó
elbil	f
elda ner	Ë
elda upp	Ë
elda upp din	Ë
elda upp ditt	Ë
elda upp er	Ë
elda upp ert	Ë
eldade upp	Ç	Ç
eldade upp hejarklacken	0	0
eldade upp laget	0	0
eldade upp publiken	0	0
eldade upp stämningen	0	0
eldade upp ved	0	0
eldar ner	Ë
eldar upp	Ë
eldat upp	Ç	Ç
eldat upp hejarklacken	0	0
eldat upp laget	0	0
eldat upp publiken	0	0
eldat upp stämningen	0	0
eldat upp ved	0	0
elect		Í
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
eliminera	Ò
eliminerade	Ò
eliminerar	Ò
elimineras	Ò
eliminerat	Ò
eljest	Ò
eller dylik	Ó
eller dylika	Ó
eller dylikt	Ó
elskuld	Ç	Ç
elucidate		Ò
elucidates		Ò
elva år	i
elvaårig	i
elvaåriga	i
elvaårige	i
elvaåring	i
elvaåringen	i
email		6
emailed		F
emedan	Ò
emellertid	Ò
emotse	Ò
emotser	Ò
emotses	Ò
emotsett	Ò
emotsåg	Ò
emottag	Ò
emottaga	Ò
emottagas	Ò
emottager	Ò
emottages	Ò
emottas	Ò
en fan	Ë
en kula i huvudet	Ë
en kula i pannan	Ë
en kula i skallen	Ë
en och var	Ò
en rörande	Ó
enahanda	Ò
enclosed herewith		Ò
enda partiet som	Î
endast för behöriga	oÀ
endast för intern användning	oÀ
endast för internt bruk	oÀ
endast för tjänstebruk	oÀ
endast för vuxna	ST
endeavor		Ò
endeavour		Ò
endeavoured		Ò
endeavouring		Ò
endeavours		Ò
ended		Ê
endometrios	Ç	Ç
endometriosen	Ç	Ç
endorsed		_
endorsed by		B_
ends		GÉ
energipolitiken	Ì
engagera dig i	Í
engagera er i	Í
enkom	Ò
enl	Ò
enl.	Ò
enligt beslut	Ê
enligt gällande bestämmelser	Ò
enligt gällande föreskrifter	Ò
enligt säkerhetsskyddslagen	oÀ
enquire about		Ò
ensamkommande	Ç	Ç
ensamstående	Ç	Ç
ensure that		Ò
ensured that		Ò
ensures that		Ò
ensuring that		Ò
enter		67
enter to win		367
entlediga	Ò
entledigade	Ò
entledigar	Ò
entledigas	Ò
entledigats	Ò
entreprenörens	e
entries		7
entry		7
entry fee		YZ
entry fees		YZ
enumerate		Ò
enumerated		Ò
enumerates		Ò
envar	Ò
envisage		Ò
envisaged		Ò
envisages		Ò
enär	Ò
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
er över axeln	Ë
era dagar är räknade	Ë
erbjudande	Ï
erbjudanden	Ï
erbjudandena	Ï
erbjudandet	Ï
erforderlig	Ò
erforderliga	Ò
erforderligen	Ò
erforderligt	Ò
erfordra	Ò
erfordrade	Ò
erfordrades	Ò
erfordrar	Ò
erfordras	Ò
erfordrat	Ò
erfordrats	Ò
erhåll	Ò
erhålla	Ò
erhållas	Ò
erhållen	Ò
erhåller	Ò
erhålles	Ò
erhållet	Ò
erhållit	Ò
erhållna	Ò
erhålls	Ò
erhöll	Ò
erinra	Ò
erinra om	Ò
erinrade om	Ò
erinran	Ò
erinrar	Ò
erinrar om	Ò
erinras om	Ò
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
erlade	Ò
erlagt	Ò
erlagts	Ò
erlägg	Ò
erlägga	Ò
erläggande	Ò
erläggandet	Ò
erläggas	Ò
erlägger	Ò
erlägges	Ò
erläggs	Ò
erroneous		Ò
erroneously		Ò
ersättning utgår	Ò
ert fan	Ë
ert vidkommande	Ò
esplanad	Ä	Ä
esplanaden	Ä	Ä
essentiell	Ò
essentiella	Ò
essentiellt	Ò
established		Ê
estimera	Ò
estimerad	Ò
estimerade	Ò
estimerar	Ò
estimeras	Ò
estimerat	Ò
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
ett ansenligt antal	Ò
ett avseende	Ó
ett betydande antal	Ò
ett fan	Ë
ett flertal	Ò
ett personligt helvete	Ë
ett rent helvete	Ë
ett ringa antal	Ò
ett rörande	Ó
ett sant helvete	Ë
ett stort antal	Ò
ett år	i
ettan	i
ettårig	i
ettåriga	i
ettårige	i
ettåring	i
ettåringen	i
evakueringsoperation	0	0
evakueringsoperationen	0	0
evaluera	Ò
evaluerade	Ò
evaluerar	Ò
evalueras	Ò
evaluerat	Ò
everyone is welcome		È
evicted	Ç	Ç
exkl	Ò
exkl.	Ò
expedite		Ò
expedited		Ò
expedites		Ò
expediting		Ò
expeditious		Ò
expeditiously		Ò
expelled	Ç	Ç
expenditure		Ò
expenditures		Ò
extra anpassningar	Ç	Ç
extra kromosom	Ç	Ç
extrapris	Ï
extrapriser	Ï
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
f'ing		Ë
f-n	Ë	Ë
f.n	Ò
f.n.	Ò
f.v.b.	Ò
f.ö	Ò
f.ö.	Ò
faan	Ë
faan ta	Ë
faan tar	Ë
faan tog	Ë
facebookkonto	0
facebookkonton	0
facebookkontot	0
facilitate		Ò
facilitated		Ò
facilitates		Ò
facilitating		Ò
facilitera	Ò
faciliterade	Ò
faciliterar	Ò
faciliterat	Ò
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
fag		Ë
fagboy	Ë	Ë
faggot		Ë
faggots		Ë
faggy	Ë	Ë
fags		Ë
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
falsk	1Ë
falska	1Ë
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
fan	Ë
fan anamma	Ë
fan art	Ë	Ë
fan att	Ë
fan av	Ë	Ë
fan base	Ë	Ë
fan club	Ë	Ë
fan de	Ë
fan den	Ë
fan det	Ë
fan dom	Ë
fan du	Ë
fan då	Ë
fan fest	Ë	Ë
fan fiction	Ë	Ë
fan heller	Ë
fan hur	Ë
fan i helvete	Ë
fan i mej	Ë
fan i mig	Ë
fan inte	Ë
fan jag	Ë
fan mail	Ë	Ë
fan man	Ë
fan ni	Ë
fan nu	Ë
fan också	Ë
fan of	Ë	Ë
fan page	Ë	Ë
fan så	Ë
fan ta	Ë
fan tar	Ë
fan till	Ë	Ë
fan tog	Ë
fan va	Ë
fan vad	Ë
fan vet	Ë
fan vilka	Ë
fan vilken	Ë
fan vilket	Ë
fan zone	Ë	Ë
fan-ken	Ë
fanimej	Ë	Ë
fanimig	Ë	Ë
fanken	Ë
fanns	Ê
fanns att tillgå	Ò
fans djävla	Ë
fans jävla	Ë
fanskap	Ë	Ë
fanskapen	Ë	Ë
fanskapet	Ë	Ë
fantastisk insats	0
fantomen	Ë
far illa	Ç	Ç
far åt helvete	Ë
far åt helvetet	Ë
far åt pepparn	Ë
far åt skogen	Ë
farao	Ë
farit illa	Ç	Ç
farsot	Ë
fascist	ÇË	Ç
fascisten	Ç	Ç
fascister	Ë
fasen	Ë
fasen då	Ë
fasen också	Ë
fasen så	Ë
fasen va	Ë
fasen vad	Ë
fasen vet	Ë
fasicken	Ë	Ë
fasiken	Ë	Ë
fastade	Ç	Ç
fastar	Ç	Ç
fastar från godis	0	0
fastar från sociala	0	0
fastar från socker	0	0
fastighets	Ç	Ç
fastställ	Ò
fastställa	Ò
fastställas	Ò
fastställde	Ò
fastställdes	ÊÒ
fastställer	Ò
fastställs	Ò
fastställt	Ò
fastställts	Ò
fat ass	Ë	Ë
fatass	Ë	Ë
fatasses	Ë	Ë
fattat beslut	Ð
fb	]	]
feasible		Ò
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
feg	Ë
fega	Ë
fegis	Ë	Ë
fegisar	Ë	Ë
fegisarna	Ë	Ë
fegisen	Ë	Ë
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
fem för en	Ï
fem för ett	Ï
fem för fyra	Ï
fem för tre	Ï
fem för två	Ï
fem år	i
feminazi	Ë	Ë
feminazis	Ë	Ë
feministfitta	Ë	Ë
feministfittor	Ë	Ë
feministiskt initiativ	ÇÌ	Ç
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
fet	Ë
feta	Ë
fetma	Ç	Ç
fetman	Ç	Ç
fett	Ë
fetto	Ë	Ë
fetton	Ë	Ë
fettot	Ë	Ë
ffs		Ë
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
fick stryk	Ë
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
filthy		Ë
fin rörande	Ó
finalise		Ò
finalised		Ò
finalises		Ò
finalize		Ò
finalized		Ò
finansförbundet	Ç	Ç
finansministern	Ì
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
finnas att tillgå	Ò
finnjävel	Ë	Ë
finnjäveln	Ë	Ë
finnjävlar	Ë	Ë
finns att tillgå	Ò
finns möjlighet att	Ò
finns möjlighet till	Ò
finns möjligheten att	Ò
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
fitta	Ë
fittan	Ë	Ë
fittans	Ë
fittas	Ë
fittig	Ë	Ë
fittiga	Ë	Ë
fittigt	Ë	Ë
fittjävel	Ë	Ë
fittor	Ë	Ë
fittorna	Ë	Ë
fittstim	Ë	Ë
fittstimmet	Ë	Ë
fittunge	Ë	Ë
fittungen	Ë	Ë
five years		i
fjant	Ë	Ë
fjantar	Ë	Ë
fjanten	Ë	Ë
fjolla	Ë
fjollan	Ë
fjollig	Ë
fjolliga	Ë
fjolligt	Ë
fjollor	Ë
fking		Ë
fkn		Ë
flata	ÇË	Ç
flatan	ÇË	Ç
flator	Ë
fled from	Ç	Ç
flertalet	Ò
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
flugskit	Ë
flugskiten	Ë
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
fläskberg	Ë	Ë
fläskberget	Ë	Ë
flöde	?
flödet	?
fnask	Ë
fnaska	Ë
fnaskar	Ë
fnasken	Ë
fnasket	Ë
fobi	Ç	Ç
fobier	Ç	Ç
folkbokförd	Å	Å
folkbokförda	Å	Å
folkbokföringsadress	Å	Å
folkbokföringsadressen	Å	Å
folkpartiet	Ì
folkpartist	Ç	Ç
folkpartisten	Ç	Ç
folkviljan	Ì
follow		6
fondens	e
fool		Ë
fools		Ë
for a chance to		8
for christ's sake	Ë	Ë
for fuck's sake	Ë	Ë
for illa	Ç	Ç
for internal use		oÀ
for internal use only		oÀ
for the duration of		Ò
for the purpose of		Ò
for the purposes of		Ò
for the reason that		Ò
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
formellt avseende	Ó
formgivningstävling	0
formgivningstävlingen	0
forslas bort	f
forthwith		Ò
fortkörare	f
fortköraren	f
fortkörning	fÇ	Ç
fortkörningen	fÇ	Ç
fortlöpande	Ò
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
framdeles	Ò
framgent	Ò
framlade	Ò
framlades	Ò
framlagt	Ò
framledes	Ò
framlägg	Ò
framlägga	Ò
framlägger	Ò
framläggs	Ò
framställan	Ò
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
freedom of the press	Õ	Õ
frekvent	Ò
frekventera	Ò
frekventerade	Ò
frekventerar	Ò
frekventeras	Ò
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
fristående	_Ñ
fritidsbuss	h
fritidsbussen	h
fritt entré	È
fritt inträde	È
frivilligt	9
from		U
frälsningsarmén	dÇ	Ç
frälsningsarméns	d
frälst	Ç	Ç
fråga gällande	Ò
frågan gällande	Ò
frågeställning	Ò
frågeställningar	Ò
frågeställningarna	Ò
frågeställningen	Ò
frågor gällande	Ò
frågorna gällande	Ò
från	U
frånskild	Ç	Ç
frånskilda	Ç	Ç
frånskilde	Ç	Ç
frånträda	Ò
frånträdde	Ò
frånträder	Ò
frånträtt	Ò
frånvaro	Ã
frånvaron	Ã
fsk	Ò
fuck	Ë	Ë
fuck off	Ë	Ë
fuck u	Ë	Ë
fuck you	Ë	Ë
fucked	Ë	Ë
fucker	Ë	Ë
fuckers	Ë	Ë
fuckface	Ë	Ë
fuckfaces	Ë	Ë
fuckhead	Ë	Ë
fuckheads	Ë	Ë
fuckin	Ë	Ë
fuckin'	Ë	Ë
fucking	Ë	Ë
fucking åmål	Ë	Ë
fucks	Ë	Ë
fucktard	Ë	Ë
fucktards	Ë	Ë
fuckwit	Ë	Ë
fuckwits	Ë	Ë
ful	Ë
fula	Ë
full av tusan	Ë
full i tusan	Ë
fullgjorde	Ò
fullgjort	Ò
fullgjorts	Ò
fullgör	Ò
fullgöra	Ò
fullgöras	Ò
fullgörs	Ò
fullt av tusan	Ë
fullt i tusan	Ë
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
furnish us with		Ò
furnish with		Ò
furnished with		Ò
furthermore		Ò
fuska med bidraget	Ë
fuska med deklarationen	Ë
fuska med skatten	Ë
fuskade med assistansen	Ç	Ç
fuskade med assistansersättning	Ç	Ç
fuskade med bidrag	Ç	Ç
fuskare	Ë
fuskaren	Ë
fuskat med assistansen	Ç	Ç
fuskat med assistansersättning	Ç	Ç
fuskat med bidrag	Ç	Ç
fy bövelen	Ë
fy fan	Ë	Ë
fy farao	Ë
fy fasen	Ë
fy för helvete	Ë
fy satan	Ë
fy tusan	Ë
fyfan	Ë	Ë
fyll i	6
fyller	SU
fyllo	Ë
fyllon	Ë
fyllot	Ë
fyllt	SU
fynda	Ï
fyra för en	Ï
fyra för ett	Ï
fyra för fyra	Ï
fyra för tre	Ï
fyra för två	Ï
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
fähund	Ë	Ë
fähundar	Ë	Ë
fähunden	Ë	Ë
fälldes för	Ç	Ç
fängelse	Ç	Ç
fängelsedom	Ç	Ç
fängelsedomar	Ç	Ç
fängelsedomen	Ç	Ç
fängelsestraff	Ç	Ç
fängelsestraffet	Ç	Ç
fängelset	Ç	Ç
färdigställ	Ò
färdigställa	Ò
färdigställande	Ò
färdigställandet	Ò
färdigställas	Ò
färdigställde	Ò
färdigställdes	Ò
färdigställer	Ò
färdigställs	Ò
färdigställt	Ò
färdigställts	Ò
färdtjänst	Ç	Ç
färdtjänstbil	h
färdtjänstbilen	h
färdtjänsten	Ç	Ç
färgblind	Ç	Ç
färgblinda	Ç	Ç
fäst avseende	Ó
fästa avseende	Ó
fäste avseende	Ó
fäster avseende	Ó
få betala dyrt	Ë
få betala för det	Ë
få betala för detta	Ë
få betala med ditt	Ë
få betala med livet	Ë
få en kula	Ë
få ordentligt med stryk	Ë
få smaka bly	Ë
få smaka kniven	Ë
få smaka käppen	Ë
få smaka stryk	Ë
få stryk	Ë
få ångra det	Ë
få ångra detta	Ë
fågelhjärna	Ë	Ë
fågelskit	Ë
fågelskitar	Ë
fågelskiten	Ë
fåntratt	Ë	Ë
fåntrattar	Ë	Ë
fåntratten	Ë	Ë
får avslag	Ð
får besked	F
får bifall	Ð
får egentligen inte avslöja	Á
får egentligen inte berätta	Á
får egentligen inte säga	Á
får ej delas	oÀ
får ej publiceras	oÀ
får ej spridas	oÀ
får ej spridas vidare	oÀ
får en kula	Ë
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
får ja	Ð
får jag egentligen inte	Á
får nej	Ð
får plats	Ð
får smaka bly	Ë
får smaka kniven	Ë
får smaka käppen	Ë
får smaka stryk	Ë
får stryk	Ë
får stöd av soc	Ç	Ç
får stöd av socialtjänsten	Ç	Ç
får tag i dig	Ë
får tag i er	Ë
får tag på dig	Ë
får tag på er	Ë
får veta	F
får vi egentligen inte	Á
får vinnaren	L
får vinnarna	L
fårskallar	Ë	Ë
fårskalle	Ë	Ë
fått amputera	Ç	Ç
fått asyl	Ç	Ç
fått avslag	Ð
fått bifall	Ð
fått böter	Ç	Ç
fått cancerbesked	Ç	Ç
fått cancerbeskedet	Ç	Ç
fått diagnosen add	Ç	Ç
fått diagnosen als	Ç	Ç
fått diagnosen kol	Ç	Ç
fått diagnosen ms	Ç	Ç
fått din plats	Ð
fått ekonomiskt bistånd	Â
fått en plats	Ð
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
fått ja	Ð
fått kicken	Ç	Ç
fått körkortet indraget	Ç	Ç
fått missfall	Ç	Ç
fått nej	Ð
fått panikångest	Ç	Ç
fått plats	Ð
fått sin plats	Ð
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
följaktligen	Ò
följer efter dig	Ë
följer efter er	Ë
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
för bövelen	Ë
för chans att	8
för chansen att	8
för den händelse	Ò
för den händelse att	Ò
för det fall	Ò
för det fall att	Ò
för din chans	8
för en chans	8
för erhållande av	Ò
för fan	Ë	Ë
för fasen	Ë
för fullgörande av	Ò
för helvete	Ë
för satan	Ë
för sent	Ð
för sjutton	Ë
för tusan	Ë
för vinnande av	Ò
föraktar	Ë
föranleda	Ò
föranledde	Ò
föranleder	Ò
föranleds	Ò
föranlett	Ò
föranmäl	È
föranmälan	È
föraren	f
förbannat	Ë
förbannelse	Ë
förbannelsen	Ë
förbannelser	Ë
förbaskad	Ë	Ë
förbaskade	Ë	Ë
förbaskat	Ë	Ë
förbenad	Ë	Ë
förbenade	Ë	Ë
förbenat	Ë	Ë
förbjud	Ë
förbjudas	Ë
förboka	È
förbrytare	Ç	Ç
förbrytaren	Ç	Ç
förbundets	e
förbålt	Ë
fördömd	Ë
fördömda	Ë
fördömt	Ë
före	G
förebringa	Ò
förebringar	Ò
föredragningslista	Ò
föredragningslistan	Ò
förefalla	Ò
förefaller	Ò
förefanns	Ò
förefinnas	Ò
förefinns	Ò
föreföll	Ò
föregående månad	Ò
föregående vecka	Ò
föregående år	Ò
förelegat	Ò
föreligga	Ò
föreliggande	Ò
föreligger	Ò
föreligger möjlighet	Ò
föreläser	É
förelåg	Ò
föreningens	e
förenämnda	Ò
föreskrev	Ò
föreskriva	Ò
föreskriven	Ò
föreskriver	Ò
föreskrivet	Ò
föreskrivit	Ò
föreskrivna	Ò
föreskrivs	Ò
föreställning	m
föreställningar	m
föreställningarna	m
föreställningen	m
företa	Ò
företaga	Ò
företager	Ò
företages	Ò
företagets	e
företagit	Ò
företar	Ò
företas	Ò
förete	Ò
företedde	Ò
företer	Ò
företog	Ò
företrädesvis	Ò
förett	Ò
förevisa	Ò
förevisade	Ò
förevisar	Ò
förevisas	Ò
förevisat	Ò
förfalla till betalning	Ò
förfaller till betalning	Ò
förfalska	Ë
förfalskar	Ë
förfan	Ë	Ë
förfar	Ò
förfara	Ò
förfarande	Ò
förfarandet	Ò
förfaringssätt	Ò
förfaringssättet	Ò
förfoga över	Ò
förfogade över	Ò
förfogar över	Ò
förfogat över	Ò
förfor	Ò
förgifta	Ë
förgiftar	Ë
förgrymmat	Ë	Ë
förhandenvarande	Ò
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
förmå	Ò
förmår	Ò
förordna	Ò
förordnad	Ò
förordnade	Ò
förordnande	Ò
förordnandet	Ò
förordnar	Ò
förordnas	Ò
förordnat	Ò
förordnats	Ò
förorsaka	Ò
förorsakade	Ò
förorsakar	Ò
förorsakas	Ò
förorsakat	Ò
förplikta	Ò
förpliktad	Ò
förpliktelse	Ò
förpliktelser	Ò
förpliktelserna	Ò
förpliktiga	Ò
förpliktigad	Ò
förpliktigade	Ò
förpliktigar	Ò
förpliktigas	Ò
förra	Ê
förrförra	Ê
förrädare	Ë
förrädaren	Ë
förrädarna	Ë
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
förslag gällande	Ò
förslaget gällande	Ò
förslagsvis	Ò
förslitningsskada	Ç	Ç
förslitningsskadan	Ç	Ç
förslitningsskadaor	Ç	Ç
försorg	Ò
först med rätt svar	D
först till kvarn	DÈ
första gången gratis	Ï
första månaden gratis	Ï
första pris	L
första priset	L
förstapris	L
förstapriset	L
förståndshandikappad	Ç	Ç
förståndshandikappada	Ç	Ç
förståndshandikappade	Ç	Ç
förstör	Ë
förstör ditt liv	Ë
förstör ert liv	Ë
förstör landet	Ë
förstör samhället	Ë
förstör stan	Ë
förstör sverige	Ë
förstör vårt	Ë
förstöra	Ë
förstöra ditt liv	Ë
förstöra ert liv	Ë
försvann	Ê
försvarsförbundet	Ç	Ç
försälja	Ò
försäljer	Ò
försäljs	Ò
försålde	Ò
försåldes	Ò
försålt	Ò
försåvitt	Ò
försökt ta livet av	Ç	Ç
försökt ta sitt liv	Ç	Ç
försökte ta livet av	Ç	Ç
försökte ta sitt liv	Ç	Ç
försörjningsstöd	Ç	Ç
försörjningsstödet	Ç	Ç
förteckning	Ò
förteckningar	Ò
förteckningarna	Ò
förteckningen	Ò
förtidspensionerad	Ç	Ç
förtidspensionerada	Ç	Ç
förtidspensionerade	Ç	Ç
förtidspensionär	Ç	Ç
förtidspensionären	Ç	Ç
förtjänade att dö	Ë
förtjänade döden	Ë
förtjänade dödsstraff	Ë
förtjänade stryk	Ë
förtjänar att dö	Ë
förtjänar att döden	Ë
förtjänar att få stryk	Ë
förtjänar att lida	Ë
förtjänar din röst	Î
förtjänar döden	Ë
förtjänar dödsstraff	Ë
förtjänar och dö	Ë
förtjänar och döden	Ë
förtjänar och lida	Ë
förtjänar stryk	Ë
förtroligt	o
förtäring	Ò
förutnämnda	Ò
förutvarande	Ò
förvaltare	Ç	Ç
förvaltare för	k
förvaltaren	Ç	Ç
förvaltarskap	k
förvaltarskapet	k
förvaltningens	e
förvärva	Ò
förvärvade	Ò
förvärvades	Ò
förvärvar	Ò
förvärvas	Ò
förvärvat	Ò
förälder	X
föräldern	X
föräldrar	X
föräldrarna	X
förökar	Ë
gaggig	Ë
gaggiga	Ë
gallsten	Ç	Ç
gallstenar	Ç	Ç
gallstenen	Ç	Ç
galning	Ë	Ë
galningar	Ë	Ë
galningarna	Ë	Ë
galningen	Ë	Ë
gang member	Ç	Ç
gas the jews	Ë	Ë
gasa	Ë
gasa judar	Ë
gasa judarna	Ë
gasar	Ë
gasas	Ë
gastric bypass	Ç	Ç
gata	Ä	Ä
gatan	Ä	Ä
gav	Ê
gav fan i	Ë
gave		Ê
gavs	Ê
gay	Ç	Ç
ge dem stryk	Ë
ge dom stryk	Ë
ge ett bidrag	d
ge fan i	Ë
ge henne stryk	Ë
ge honom stryk	Ë
ge polisen stryk	Ë
ge polisjävlarna stryk	Ë
ge snuten stryk	Ë
ge vakterna stryk	Ë
genbärare	Ç	Ç
genbäraren	Ç	Ç
gendefekt	Ç	Ç
gendefekten	Ç	Ç
gender dysphoria	Ç	Ç
generera	Ò
genererade	Ò
genererar	Ò
genereras	Ò
genererat	Ò
genetisk avvikelse	Ç	Ç
genetisk defekt	Ç	Ç
genetisk sjukdom	Ç	Ç
genmutation	Ç	Ç
genmutationen	Ç	Ç
genom att betala	8[
genom att handla	8[
genom att köpa	8[
genom att swisha	8[
genomför en analys	Ò
genomför en undersökning	Ò
genomför en utvärdering	Ò
genomföra en analys	Ò
genomföra en undersökning	Ò
genomföra en utvärdering	Ò
genomförandeplan	Ã
genomförandeplanen	Ã
genomförde en analys	Ò
genomförde en undersökning	Ò
genomförde en utvärdering	Ò
genomförs	É
genomgick	Ê
genomgick en operation	Ç	Ç
genomgick könskorrigering	Ç	Ç
genomgår en operation	Ç	Ç
genomgår könskorrigering	Ç	Ç
genomgått en operation	Ç	Ç
genomkorrupt	Ë
genomkorrupta	Ë
geografiskt avseende	Ó
ger fan i	Ë
ger polisen stryk	Ë
ger polisjävlarna stryk	Ë
ger snuten stryk	Ë
ger vakterna stryk	Ë
ges möjlighet att	Ò
ges möjligheten att	Ò
gestaltningstävling	0
gestaltningstävlingen	0
get a life	Ë	Ë
get lost	Ë	Ë
get rid of	Ë	Ë
gett fan i	Ë
getting divorced	Ç	Ç
gevär	Ë
geväret	Ë
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
girig	Ë
giriga	Ë
girokonto	b
girokontot	b
gissa	6
gissningstävling	2
gissningstävlingen	2
giva	Ò
give consideration to		Ò
give-away	2	2
give-aways	2	2
giveaway	2K	2K
giveawayen	2K	2K
giveawayer	2K	2K
giveaways	2K	2K
giver	Ò
gives	Ò
gjorde	Ê
gjorde abort	Ç	Ç
gjorde en abort	Ç	Ç
gjorde en bedömning	Ò
gjorde en beställning	Ò
gjorde en förfrågan	Ò
gjorde en uppföljning	Ò
gjorde en utvärdering	Ò
gjorde en översyn	Ò
gjort abort	Ç	Ç
gjort en abort	Ç	Ç
gjort en bedömning	Ò
gjort en förfrågan	Ò
gjort en uppföljning	Ò
gjort en utvärdering	Ò
gjort en översyn	Ò
glad att	Ë
glad he's dead	Ë	Ë
glad she's dead	Ë	Ë
glad that	Ë	Ë
glada att	Ë
glaukom	Ç	Ç
glutenintolerans	Ç	Ç
glutenintoleransen	Ç	Ç
glutenintolerant	Ç	Ç
glutenintoleranta	Ç	Ç
glöm inte	È
gmail	Æ	Æ
go fuck yourself	Ë	Ë
go to hell	Ë	Ë
goals		n
god damn	Ë	Ë
god insats	0
god man	Ç	Ç
god man för	k
godast	Ï
godaste i länet	Ï
godaste i stan	Ï
godaste i sverige	Ï
goddam	Ë	Ë
goddamn	Ë	Ë
goddamned	Ë	Ë
goddamnit	Ë	Ë
godkänd	_Ð
godkända	_
godkändes	ÊÐ
godkänds	_
godkänns	_
godkänt	_Ð
godkänts	Ð
going forward		Ò
golliwog		Ë
golliwogs		Ë
gone blind	Ç	Ç
gone deaf	Ç	Ç
gonna pay	Ë	Ë
goodie-bag	K
goodie-bags	K
goodiebag	K
goodiebags	K
googlemail	Æ	Æ
gook		Ë
gooks		Ë
got what he deserved	Ë	Ë
got what she deserved	Ë	Ë
got what they deserved	Ë	Ë
government		Ì
government's		Ì
grab a bat	Ë	Ë
grade		i
grannar	<
granne	<
grannen	<
grant	Ð	Ð
granted		Ð
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
green party		Ì
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
gris	Ë
grisar	Ë
grisarna	Ë
grisen	Ë
grooming	Ç	Ç
groomingen	Ç	Ç
grovt rattfylleri	Ç	Ç
gruppboende	kÇ	Ç
gruppboendet	kÇ	Ç
gruppbostad	kÇ	Ç
gruppbostaden	kÇ	Ç
gruppknull	Ë	Ë
gruppknullet	Ë	Ë
gränd	Ä	Ä
gränden	Ä	Ä
grå starr	Ç	Ç
grå starren	Ç	Ç
grön starr	Ç	Ç
grön ungdom	Ç	Ç
gs-facket	Ç	Ç
gtfo	Ë	Ë
guardian		X
guardians		X
gubbe	Ë
gubben	Ë
gubbjävel	Ë	Ë
gubbjäveln	Ë	Ë
gubbjävlar	Ë	Ë
gubbslem	Ë	Ë
gubbslemmet	Ë	Ë
gudförbannad	Ë	Ë
gudförbannade	Ë	Ë
gudförbannat	Ë	Ë
guds förbannade	Ë
guess		6
guldmedalj	5
guldmedaljen	5
guldmedaljer	5
guling	Ë	Ë
gulingar	Ë	Ë
gulingarna	Ë	Ë
gun		Ë
gymnastiktävling	0
gymnastiktävlingar	0
gymnastiktävlingarna	0
gymnastiktävlingen	0
gyppo	Ë	Ë
gyppos	Ë	Ë
gypsy scum	Ë	Ë
gällande föreskrifter	Ò
gällde	Ê
gängkriminell	Ç	Ç
gängkriminelle	Ç	Ç
gängmedlem	Ç	Ç
gängmedlemmen	Ç	Ç
gängse	Ò
gärna	9
gärningsman	Ç	Ç
gärningsmannen	ÇË	Ç
gästar	É
gästas	É
gå in i väggen	Ç	Ç
gå in på	Ï
gå med i	Í
gå och dö	Ë
gå och göm dig	Ë
gå och göm er	Ë
gå och häng	Ë
gå och häng dig	Ë
gå och lägg	Ë
gå åt helvete	Ë
gå åt helvetet	Ë
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
gåsskit	Ë
gåsskiten	Ë
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
göm pengarna	Ë
göm vapnen	Ë
gör en bedömning	Ò
gör en beställning	Ò
gör en förfrågan	Ò
gör en uppföljning	Ò
gör en utvärdering	Ò
gör en översyn	Ò
gör slut på	Ë
gör upplopp	Ë
göra en bedömning	Ò
göra en beställning	Ò
göra en förfrågan	Ò
göra en uppföljning	Ò
göra en utvärdering	Ò
göra en översyn	Ò
göra livet surt	Ë
göra slut på	Ë
gött	Ë
gött att han dog	Ë
gött att hon dog	Ë
h-e	Ë
h-vete	Ë	Ë
ha möjlighet att	Ò
hacka deras	Ë
hacka kommunens	Ë
had		Ê
had it coming	Ë	Ë
hade	Ê
hade det jobbigt hemma	Ç	Ç
hade det struligt hemma	Ç	Ç
hade det stökigt hemma	Ç	Ç
hade det svårt hemma	Ç	Ç
hade det tufft hemma	Ç	Ç
hade dött	Ç	Ç
hade för avsikt att	Ò
hade inte råd	Ç	Ç
hade knark i	Ç	Ç
hade kniv i	Ç	Ç
hade möjlighet att	Ò
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
hagelbössa	Ë
hagelbössan	Ë
haha	Ë	Ë
hahaha	Ë	Ë
half-assed		Ë
half-breed		Ë
half-breeds		Ë
hallucinerade	Ç	Ç
hallucinerar	Ç	Ç
halsfluss	Ç	Ç
halsflussen	Ç	Ç
halshugg	Ë	Ë
halshugga	Ë	Ë
halshuggas	Ë
halshugger	Ë	Ë
halshuggning	Ë
halshuggningen	Ë
halshöggs	Ë
halva priset	Ï
halvsvensk	Ç	Ç
hamnarbetarförbundet	Ç	Ç
handels	Ç	Ç
handelsbanken	`	`
handelsbankens	`	`
handha	Ò
handhaft	Ò
handhar	Ò
handhas	Ò
handhavande	Ò
handikapp	Ç	Ç
handikappad	Ç	Ç
handikappada	Ç	Ç
handikappade	Ç	Ç
handikappet	Ç	Ç
handikapplats	f
handikapplatsen	f
handjob	Ë	Ë
handjobs	Ë	Ë
handla	[Ï
handla om	0
handlagt	Ð
handlagts	Ð
handlar	[
handlar om	0
handlat	[
handläggas	Ð
handläggs	Ð
handoperation	Ç	Ç
handoperationen	Ç	Ç
handskada	Ç	Ç
handskadan	Ç	Ç
hang		Ë
hans fan	Ë
hans vidkommande	Ò
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
har fan aldrig	Ë
har fan ingen	Ë
har fan inget	Ë
har fan inte	Ë
har fått in	Ï
har för avsikt att	Ò
har hjälp av soc	Ç	Ç
har hjälp av socialtjänsten	Ç	Ç
har ingenting här att	Ë
har insatser av soc	Ç	Ç
har insatser av socialtjänsten	Ç	Ç
har inte råd	Ç	Ç
har knark i	Ç	Ç
har kniv i	Ç	Ç
har kvällsöppet	É
har möjlighet att	Ò
har möjligheten att	Ò
har narkotika i	Ç	Ç
har nummer	Ð
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
has been		ÊÐ
has the ability to		Ò
has the opportunity to		Ò
has won		4
hatar	Ë
hate		Ë
hava	Ò
have been		ÊÐ
have the ability to		Ò
have the opportunity to		Ò
have won		4
haver	Ò
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
heil hitler	Ë	Ë
heja	Î
hejarklack	5
hejarklacken	5
hela familjen	W
held		Ê
helgen som gick	Ê
helgen som var	Ê
hell no	Ë	Ë
hell of a	Ë	Ë
hell yeah	Ë	Ë
helt blind	Ç	Ç
helt döv	Ç	Ç
helvete	Ë
helvete på jorden	Ë
helvetes	Ë
helvetes jävla	Ë
helvetesfärd	Ë
helvetesfärden	Ë
helvetesgap	Ë
helvetesgapet	Ë
helvetesmaskin	Ë
helvetesmaskinen	Ë
helvetesskildring	Ë
helvetesskildringar	Ë
helvetesskildringen	Ë
helvetesvecka	Ë
helvetesveckan	Ë
helvetet	Ë
helvetet på jorden	Ë
hem till	Å	Å
hem till djungeln	Ë
hem till öknen	Ë
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
hemmahörande	Ò
hemmasittare	Ç	Ç
hemmasittaren	Ç	Ç
hemofili	Ç	Ç
hemsjukvård	Ç	Ç
hemsjukvården	Ç	Ç
hemskickad	F
hemskickat	F
hemställa	Ò
hemställan	Ò
hemställde	Ò
hemställer	Ò
hemställs	Ò
hemställt	Ò
hemtjänst	Ç	Ç
hemtjänstbesök	Â
hemtjänstbesöket	Â
hemtjänsten	Ç	Ç
hemtjänstens	e
henceforth		Ò
henceforward		Ò
hennes fan	Ë
hennes vidkommande	Ò
hepatit	Ç	Ç
hepatit b	Ç	Ç
hepatit c	Ç	Ç
hepatiten	Ç	Ç
hepatitis	Ç	Ç
hepatitis b	Ç	Ç
hepatitis c	Ç	Ç
her account		`
her card		c
hereafter		Ò
hereby		Ò
herein		Ò
hereinafter		Ò
hereto		Ò
heretofore		Ò
hereunder		Ò
herewith		Ò
hero		Ë
heroes		Ë
heterosexuell	Ç	Ç
heterosexuelle	Ç	Ç
hets mot folkgrupp	Ç	Ç
highly concerning		Ó
himla	Ë
himmel eller helvete	Ë
himmel och helvete	Ë
hin håle	Ë
hindu	Ç	Ç
hindun	Ç	Ç
his account		`
his card		c
historiskt avseende	Ó
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
hitherto		Ò
hitintills	Ò
hitler borde ha	Ë
hitler hade rätt	Ë
hitler was right	Ë	Ë
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
hjälp	Í
hjälpmedel	Ç	Ç
hjälpmedlet	Ç	Ç
hjälporganisation	d
hjälporganisationen	d
hjälporganisationens	d
hjälporganisationer	d
hjälpte	Ê
hjälpverksamhet	d
hjälpverksamheten	d
hjältar	Ë
hjältarna	Ë
hjälte	Ë
hjälten	Ë
hjärnblödning	Ç	Ç
hjärnblödningen	Ç	Ç
hjärndöd	Ë
hjärndöda	Ë
hjärndött	Ë
hjärnoperation	Ç	Ç
hjärnoperationen	Ç	Ç
hjärnskada	Ç	Ç
hjärnskadad	Ç	Ç
hjärnskadada	Ç	Ç
hjärnskadade	Ç	Ç
hjärnskadan	Ç	Ç
hjärnskakning	Ç	Ç
hjärnskakningen	Ç	Ç
hjärntvättad	Ë
hjärntvättade	Ë
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
hoe		Ë
hoes		Ë
holy crap	Ë	Ë
holy shit	Ë	Ë
home address	Å	Å
home care	Ç	Ç
homeless	Ç	Ç
homeless shelter	Ç	Ç
homo		Ë
homos		Ë
homosexual	Ç	Ç
homosexuell	Ç	Ç
homosexuell läggning	Ç	Ç
homosexuella	Ç	Ç
homosexuelle	Ç	Ç
honda	f	f
hondan	f	f
hope you die	Ë	Ë
hoppade av gymnasiet	Ç	Ç
hoppade av skolan	Ç	Ç
hoppas att de dör	Ë
hoppas att de lider	Ë
hoppas att du dör	Ë
hoppas att han dör	Ë
hoppas att han lider	Ë
hoppas att hon dör	Ë
hoppas att hon lider	Ë
hoppas att ni dör	Ë
hoppas de blir dödad	Ë
hoppas de blir knivhuggen	Ë
hoppas de blir misshandlad	Ë
hoppas de blir mördad	Ë
hoppas de blir skjuten	Ë
hoppas de blir skjutna	Ë
hoppas de blir våldtagen	Ë
hoppas de blir våldtagna	Ë
hoppas de brinner	Ë
hoppas de dör	Ë
hoppas de lider	Ë
hoppas de ruttnar	Ë
hoppas dom brinner	Ë
hoppas dom dör	Ë
hoppas dom lider	Ë
hoppas dom ruttnar	Ë
hoppas du brinner	Ë
hoppas du dör	Ë
hoppas du får cancer	Ë
hoppas du lider	Ë
hoppas du ruttnar	Ë
hoppas han blir dödad	Ë
hoppas han blir knivhuggen	Ë
hoppas han blir misshandlad	Ë
hoppas han blir mördad	Ë
hoppas han blir skjuten	Ë
hoppas han blir skjutna	Ë
hoppas han blir våldtagen	Ë
hoppas han blir våldtagna	Ë
hoppas han brinner	Ë
hoppas han dör	Ë
hoppas han lider	Ë
hoppas han ruttnar	Ë
hoppas hon blir dödad	Ë
hoppas hon blir knivhuggen	Ë
hoppas hon blir misshandlad	Ë
hoppas hon blir mördad	Ë
hoppas hon blir skjuten	Ë
hoppas hon blir skjutna	Ë
hoppas hon blir våldtagen	Ë
hoppas hon blir våldtagna	Ë
hoppas hon brinner	Ë
hoppas hon dör	Ë
hoppas hon lider	Ë
hoppas hon ruttnar	Ë
hoppas ni brinner	Ë
hoppas ni dör	Ë
hoppas ni lider	Ë
hoppas ni ruttnar	Ë
hoppas vi ses	È
hoppat av gymnasiet	Ç	Ç
hoppat av skolan	Ç	Ç
hopptävling	0
hopptävlingar	0
hopptävlingarna	0
hopptävlingen	0
hor	Ë
hora	Ë
horan	Ë	Ë
horans	Ë	Ë
horas	Ë
horbock	Ë	Ë
horbockar	Ë	Ë
horbocken	Ë	Ë
horet	Ë
horhus	Ë	Ë
horhuset	Ë	Ë
horjävel	Ë	Ë
horkund	Ë	Ë
horkunden	Ë	Ë
horkunder	Ë	Ë
horny	Ë	Ë
horor	Ë	Ë
hororna	Ë	Ë
horors	Ë	Ë
horseshit	Ë	Ë
horungar	Ë
horungarna	Ë
horunge	Ë
horungen	Ë
hospice	Ç	Ç
hospicet	Ç	Ç
hospitalised	Ç	Ç
hospitalized	Ç	Ç
hot	Ç	Ç
hota dem	Ë
hota henne	Ë
hota honom	Ë
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
hugga	Ë
hugga armen av	Ë
hugga av	Ë
hugga fingrarna av	Ë
hugga handen av	Ë
hugga huvudet av	Ë
hugger	Ë
hugger armen av	Ë
hugger av	Ë
hugger fingrarna av	Ë
hugger handen av	Ë
hugger huvudet av	Ë
hund	Ë
hundar	Ë
hundskit	Ë
hundskiten	Ë
huntington	Ç	Ç
huntington's	Ç	Ç
huntingtons sjukdom	Ç	Ç
hur fan	Ë
hur fasen	Ë
hur i helvete	Ë
hur i sjutton	Ë
hur tusan	Ë
hurry		Ï
huru	Ò
huruvida	Ò
husbil	f
hustrumisshandlare	Ç	Ç
hustrumisshandlaren	Ç	Ç
husvagn	f
husvagnar	f
husvagnarna	f
husvagnen	f
huvudperson	m
huvudpersonen	m
huvudsakligen	Ò
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
hycklare	Ë	Ë
hycklaren	Ë	Ë
hycklarna	Ë	Ë
hylla	Ë
hyllar	Ë
hynda	Ë
hyndan	Ë
hyndor	Ë
hyrbil	f
hyresskuld	Ç	Ç
hyresskulder	Ç	Ç
hyundai	f	f
hyundain	f	f
hädanefter	Ò
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
hända något med dig	Ë
hända något med din	Ë
hända något med er	Ë
hända nåt med dig	Ë
hända nåt med din	Ë
hända nåt med er	Ë
händer det något med	Ë
händer det nåt med	Ë
händer något med dig	Ë
händer något med din	Ë
händer något med dina	Ë
händer något med er	Ë
händer nåt med dig	Ë
händer nåt med din	Ë
händer nåt med dina	Ë
händer nåt med er	Ë
hänför sig till	Ò
hänföra sig till	Ò
hänförlig till	Ò
hänförliga till	Ò
hänförligt till	Ò
häng	Ë
häng av	Ë
häng dig själv	Ë
häng ihop	Ë
häng in	Ë
häng med	ÈË
häng på	ÈË
häng samman	Ë
häng upp	Ë
häng ut	Ë
hänga	Ë
hänga av	Ë
hänga ihop	Ë
hänga in	Ë
hänga med	Ë
hänga på	Ë
hänga samman	Ë
hänga upp	Ë
hänga ut	Ë
hängas	Ë
hänger	Ë
hänger av	Ë
hänger ihop	Ë
hänger in	Ë
hänger med	Ë
hänger på	Ë
hänger samman	Ë
hänger upp	Ë
hänger ut	Ë
hängiven fan	Ë
hänskjuta	Ò
hänskjuter	Ò
hänskjutit	Ò
hänskjuts	Ò
hänsköt	Ò
hänsynstagande	Ò
hänsynstaganden	Ò
hänvända sig till	Ò
hänvänder sig till	Ò
härav	Ò
härbärge	Ç	Ç
härbärget	Ç	Ç
härigenom	Ò
härligt	Ë
härligt att	Ë
härmed	Ò
härom	Ò
häromdagen	Ê
härrör från	Ò
härröra från	Ò
härrörde från	Ò
härstädes	Ò
härutinnan	Ò
härutöver	Ò
härvid	Ò
härvidlag	Ò
hästskit	Ë
hästskiten	Ë
hästsläp	f
hästsläpet	f
häxa	Ë
häxan	Ë
häxor	Ë
håll din käft	Ë
håll er käft	Ë
håll klaffen din ditt	Ë
håll klaffen tyst ditt	Ë
håll käft	Ë	Ë
håll käften	Ë	Ë
håll truten	Ë	Ë
håll tyst din ditt	Ë
håll tyst tyst ditt	Ë
håller	É
hållkäften	Ë	Ë
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
höjts	Ð
höll	Ê
hölls	Ê
hönshjärna	Ë	Ë
hönshjärnor	Ë	Ë
hör av oss	F
hör hemma i fängelse	Ë
hör hemma i zoo	Ë
hör hemma i öknen	Ë
hör hemma på fängelse	Ë
hör hemma på zoo	Ë
hör hemma på öknen	Ë
hör inte hemma	Ë
hör röster	Ç	Ç
hör vi av	F
hörande till	Ò
hörande under	Ò
hörapparat	Ç	Ç
hörapparaten	Ç	Ç
hörapparater	Ç	Ç
hörsamma	Ò
hörsammade	Ò
hörsammar	Ò
hörsammat	Ò
hörselnedsättning	Ç	Ç
hörselnedsättningen	Ç	Ç
hörselskada	Ç	Ç
hörselskadad	Ç	Ç
hörselskadada	Ç	Ç
hörselskadade	Ç	Ç
hörselskadan	Ç	Ç
i		Ô
i allt väsentligt	Ò
i anledning av	Ò
i annat fall	Ò
i anslutning till	Ò
i avseende på	Ò
i avsikt att	Ò
i avvaktan på	Ò
i avvaktan på att	Ò
i behörig ordning	Ò
i dag	H
i dagsläget	Ò
i de fall	Ò
i den mån	Ò
i den utsträckning	Ò
i det fall	Ò
i det fall att	Ò
i det närmaste	Ò
i detta avseende	Ò
i detta hänseende	Ò
i djävulen	Ë
i efterskott	Ò
i egenskap av	Ò
i en nära framtid	Ò
i en snar framtid	Ò
i enlighet med	Ò
i ett senare skede	Ò
i ett tidigt skede	Ò
i förekommande fall	Ò
i föreliggande fall	Ò
i förevarande fall	Ò
i går	Ê
i görligaste mån	Ò
i helvete	Ë
i helvetet	Ë
i huvudsak	Ò
i händelse av	Ò
i händelse av att	Ò
i hög grad	Ò
i hög utsträckning	Ò
i konflikt med	Ç	Ç
i kväll	H
i likhet med	Ò
i linje med	Ò
i morgon	H
i möjligaste mån	Ò
i natt	H
i nuläget	Ò
i närtid	Ò
i pengar	N
i personlig konkurs	Ç	Ç
i relation till	Ò
i rollen som	m
i rättsligt hänseende	Ò
i samarbete med	B
i samband därmed	Ò
i samband härmed	ÒÓ
i samband med att	Ò
i samråd med vederbörande	Ò
i st.f.	Ò
i stor utsträckning	Ò
i strid med	Ò
i strid mot	Ò
i syfte att	Ò
i synnerhet	Ò
i termer av	Ò
i tillägg	Ò
i tillämpliga delar	Ò
i vederbörlig ordning	Ò
i viss mån	Ò
i viss utsträckning	Ò
i vårdnadstvist	Ç	Ç
i ändamål att	Ò
i'd		Ô
i'll		Ô
i'll destroy you	Ë	Ë
i'll find you	Ë	Ë
i'll get you	Ë	Ë
i'll hurt you	Ë	Ë
i'm		Ô
i've		Ô
i.st.f.	Ò
iaktta försiktighet	Ò
iaktta största försiktighet	Ò
iakttag	Ò
iakttag försiktighet	Ò
iakttaga	Ò
iakttaga försiktighet	Ò
iakttager	Ò
iakttages	Ò
ianspråkta	Ò
ianspråktaga	Ò
ianspråktagande	Ò
ianspråktagandet	Ò
ianspråktagit	Ò
ianspråktagna	Ò
ianspråktar	Ò
ianspråktas	Ò
ianspråktog	Ò
iban	`	`
iban-nr	`
iban-nummer	`
iban-nummert	`
ibs	Ç	Ç
ica bank	`	`
ica banken	`	`
icabanken	`	`
icke	ÑÒ
icke binär	Ó
icke binära	Ó
icke desto mindre	Ò
icke kommersiell	Ó
icke kommersiella	Ó
icke kommersiellt	Ó
icke medlemmar	Ó
icke rökare	Ó
icke vinstdrivande	Ó
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
idiot	Ë	Ë
idioten	Ë	Ë
idioter	Ë	Ë
idioterna	Ë	Ë
idiotisk	Ë
idiotiska	Ë
idiotjävel	Ë	Ë
idiotjäveln	Ë	Ë
idiotjävlar	Ë	Ë
idiots	Ë	Ë
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
ifrågakomma	Ò
ifrågakommande	Ò
ifrågakommer	Ò
ifrågavarande	Ò
ig	]	]
igångsatt	Ò
igångsatte	Ò
igångsattes	Ò
igångsätt	Ò
igångsätta	Ò
igångsättande	Ò
igångsättandet	Ò
igångsätter	Ò
igångsätts	Ò
igår	Ê
ihjälslagen	Ë
ihjälsparkad	Ë
ikano bank	`	`
ikano banken	`	`
ikläda sig	Ò
ikläder sig	Ò
ikraftträdande	Ò
ikraftträdandet	Ò
ikväll	H
ill	Ç	Ç
illness	Ç	Ç
imbecile		Ë
imbeciles		Ë
imbecill	Ë
imbeciller	Ë
immigrant	Ç	Ç
imorgon	H
implement		Ò
implemented		Ò
implementera	Ò
implementerade	Ò
implementerades	Ò
implementerar	Ò
implementeras	Ò
implementerat	Ò
implementering	Ò
implementeringen	Ò
implementing		Ò
implements		Ò
imprisoned	Ç	Ç
in a coma	Ç	Ç
in a timely manner		Ò
in accordance with		Ò
in addition to		Ò
in advance of		Ò
in association with		B
in close proximity to		Ò
in collaboration with		B
in compliance with		Ò
in conjunction with		Ò
in connection with		Ò
in consequence of		Ò
in custody	Ç	Ç
in debt	Ç	Ç
in excess of		Ò
in foster care	Ç	Ç
in hiding		l
in hospital	Ç	Ç
in i gaskammaren	Ë
in jail	Ç	Ç
in lieu of		Ò
in order to		Ò
in partnership with		B
in prison	Ç	Ç
in receipt of		Ò
in regard to		Ò
in relation to		Ò
in respect of		Ò
in the absence of		Ò
in the amount of		Ò
in the course of		Ò
in the event of		Ò
in the event that		Ò
in the near future		Ò
in the process of		Ò
in the vicinity of		Ò
inasmuch as		Ò
inbegrep	Ò
inbegripa	Ò
inbegriper	Ò
inbegripit	Ò
inbegrips	Ò
inbetala	Ò
inbetalade	Ò
inbetalar	Ò
inbetalas	Ò
inbetalat	Ò
inbetalning	d
inbetalningar	d
inbetalningarna	d
inbetalningen	d
inbetalningskort	d
inbetalningskortet	d
inbiten fan	Ë
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
inception		Ò
incitament	Ò
incitamenten	Ò
incitamentet	Ò
income support	Ç	Ç
incompetent		Ë
incumbent on		Ò
incumbent upon		Ò
independent of		_Ñ
indikera	Ò
indikerade	Ò
indikerar	Ò
indikerat	Ò
individuell plan	Ã
infarkt	Ç	Ç
infarkten	Ç	Ç
influensa	Ç	Ç
influensan	Ç	Ç
information gällande	Ò
informationen gällande	Ò
informed		F
informeras	F
införskaffa	Ò
införskaffade	Ò
införskaffar	Ò
införskaffas	Ò
införskaffat	Ò
inga	Ñ
inga araber	Ë
inga bögar	Ë
inga invandrare	Ë
inga judar	Ë
inga muslimer	Ë
inga människor	Ë
inga negrer	Ë
inga romer	Ë
inga somalier	Ë
ingen	Ñ
ingen gillar dig	Ë
ingen gillar er	Ë
ingen tycker om dig	Ë
ingenting	Ñ
inget	Ñ
inget att göra här	Ë
inget avseende	Ó
inget här att göra	Ë
inget krav	9
ingiv	Ò
ingiva	Ò
ingiver	Ò
ingives	Ò
ingivits	Ò
inhandla	Ò
inhandlade	Ò
inhandlar	Ò
inhandlas	Ò
inhandlat	Ò
inhämta	Ò
inhämtade	Ò
inhämtar	Ò
inhämtas	Ò
inhämtat	Ò
inhämtats	Ò
initialt	Ò
initiate		Ò
initiated		Ò
initiates		Ò
initiating		Ò
initiera	Ò
initierade	Ò
initierades	Ò
initierar	Ò
initieras	Ò
initierat	Ò
inkl	Ò
inkl.	Ò
inkom	Ò
inkom med	Ò
inkomma	Ò
inkomma med	Ò
inkommande synpunkter	Ò
inkommen	Ò
inkommer	Ò
inkommer med	Ò
inkommet	Ò
inkommit	ÐÒ
inkommit med	Ò
inkomna	Ò
inkompetent	Ë
inkompetenta	Ë
inkomstskatt	R
inkomstskatten	R
inlagd	Ç	Ç
inlagda	Ç	Ç
inleder	É
inledningsvis	Ò
inleds	É
inloggningskonto	0
inloggningskonton	0
inloggningskontot	0
inlottning	0
inlottningen	0
inlämna	Ò
inlämnade	Ò
inlämnades	Ò
inlämnar	Ò
inlämnas	Ò
inlämnat	Ò
inlämnats	Ò
inlärningssvårigheter	Ç	Ç
innan	G
innan de tar slut	Ï
innefatta	Ò
innefattade	Ò
innefattar	Ò
innefattat	Ò
inneha	Ò
innehade	Ò
innehaft	Ò
innehar	Ò
innevarande	Ò
innevarande månad	Ò
innevarande termin	Ò
innevarande vecka	Ò
innevarande år	Ò
innevånare	Ò
innevånaren	Ò
innevånarna	Ò
inom en snar framtid	Ò
inom föreskriven tid	Ò
inom kort	0
inom ramen för	Ò
inom utsatt tid	Ò
insamla	Ò
insamlades	Ò
insamlar	Ò
insamlas	Ò
insamlats	Ò
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
insekter	Ë
insjuknade	Ç	Ç
insjuknade hastigt	Ç	Ç
insjuknade svårt	Ç	Ç
insjuknar	Ç	Ç
insjuknat	Ç	Ç
insjuknat hastigt	Ç	Ç
insjuknat svårt	Ç	Ç
insläpp	È
insläppet	È
insofar as		Ò
inspelad	Ê
insta	]	]
instagramkonto	0
instagramkonton	0
instagramkontot	0
instigate		Ò
instigated		Ò
instigates		Ò
instundande	Ò
inställd	È
inställda	È
insulin	Ç	Ç
insulinet	Ç	Ç
insulinpump	Ç	Ç
insulinpumpen	Ç	Ç
insända	Ò
insändas	Ò
insände	Ò
insänder	Ò
insändes	Ò
insänds	Ò
insänt	Ò
intaga	Ò
intagas	Ò
intager	Ò
intages	Ò
inte	Ñ
inte desto mindre	Ò
inte dödade fler	Ë
inte får berätta	Á
inte för publicering	oÀ
inte för spridning	oÀ
inte för vidare spridning	oÀ
inte klok i huvudet	Ë
inte leva länge	Ë
inte leva till	Ë
inte människor	Ë
inte offentlig handling	oÀ
inte offentligt	o
inte rätt i huvudet	Ë
inte tog fler	Ë
inte träffade fler	Ë
inte välkomna	Ë
intellectual disability		k
intellektuell funktionsnedsättning	kÇ	Ç
intellektuell funktionsnedsättningar	k
intellektuella funktionsnedsättning	k
intellektuella funktionsnedsättningar	k
intensiven	Ç	Ç
intentionen	Ò
intentioner	Ò
intentionerna	Ò
inter alia		Ò
interim period		Ò
interimistisk	Ò
interimistiska	Ò
interimistiskt	Ò
intern	o
intern information	o
internal		o
internal only		oÀ
internal use only		oÀ
internt	o
intersexuell	Ç	Ç
intersexuelle	Ç	Ç
intet avseende	Ó
intresseanmälan	È
intresserade	0
inträffade	Ê
intyget från	Ã
invandrarbakgrund	Ç	Ç
invandrarbakgrunden	Ç	Ç
invandrare	Ç	Ç
invandraren	Ç	Ç
invandrarpack	Ë	Ë
invandrarpacket	Ë	Ë
inviger	É
invigs	É
invoice		d
invoices		d
iordningställ	Ò
iordningställa	Ò
iordningställande	Ò
iordningställandet	Ò
iordningställas	Ò
iordningställde	Ò
iordningställer	Ò
iordningställs	Ò
iordningställt	Ò
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
irrespective of		Ò
is able to		Ò
is classified		À
is closed		ÉÐ
is concerning		Ó
is confidential		À
is held		É
is in receipt of		Ò
is missing		Ð
is obliged to		Ò
is on		É
is open		É
is pending		Ð
is required to		Ò
is with		Ð
islamist	Ç	Ç
islamisten	Ç	Ç
islamofob	Ç	Ç
isn't		Ñ
iståndsatt	Ò
iståndsattes	Ò
iståndsätt	Ò
iståndsätta	Ò
iståndsätter	Ò
iståndsätts	Ò
it concerning		Ó
it is incumbent upon		Ò
it is requested that		Ò
it should be noted		Ò
iva	Ç	Ç
ivf	Ç	Ç
ivf-behandling	Ç	Ç
ivf-försök	Ç	Ç
i’d		Ô
i’ll		Ô
i’m		Ô
i’ve		Ô
j-ar	Ë	Ë
j-la	Ë	Ë
j-vel	Ë	Ë
j-vla	Ë	Ë
j-vligt	Ë	Ë
ja fan	Ë
jackass	Ë	Ë
jackasses	Ë	Ë
jag	Ô
jag har din adress	Ë
jag hatar dig	Ë
jag hatar er	Ë
jag hittar dig	Ë
jag hittar er	Ë
jag kommer efter dig	Ë
jag kommer efter er	Ë
jag ska hitta dig	Ë
jag ska hitta er	Ë
jag tar fan	Ë
jag tror fan	Ë
jag vet vem du	Ë
jag är fan	Ë
jailed	Ç	Ç
jak bank	`	`
jak banken	`	`
jaktkort	5
jaktkorten	5
jaktkortet	5
jan	H	H
januari	H
january		H
jefla	Ë	Ë
jehovah's witness	Ç	Ç
jehovas vittne	Ç	Ç
jehovas vittnen	Ç	Ç
jerk off	Ë	Ë
jerkoff	Ë	Ë
jerkoffs	Ë	Ë
jesid	Ç	Ç
jesiden	Ç	Ç
jesus christ	Ë	Ë
jevla	Ë	Ë
jevlar	Ë	Ë
jewish	Ç	Ç
jews will not replace	Ë	Ë
jigaboo	Ë	Ë
jigaboos	Ë	Ë
jizz	Ë	Ë
jml	Ò
jml.	Ò
jo fan	Ë
jobbigt hemma	Ç	Ç
join		Í
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
judar svin	Ë
jude	Ç	Ç
jude svin	Ë
judejävel	Ë	Ë
judejäveln	Ë	Ë
judejävlar	Ë	Ë
juden	Ç	Ç
judesvin	Ë	Ë
judesvinet	Ë	Ë
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
juridiskt avseende	Ó
jury	D	D
juryn	D	D
juryns	D	D
justitieministern	Ì
jvla	Ë	Ë
jädra	Ë	Ë
jädrans	Ë	Ë
jädrar	Ë	Ë
jädrig	Ë	Ë
jädriga	Ë	Ë
jädrigt	Ë	Ë
jäkel	Ë	Ë
jäkeln	Ë	Ë
jäkla	Ë	Ë
jäklar	Ë	Ë
jäklarna	Ë	Ë
jäklas	Ë	Ë
jäklig	Ë	Ë
jäkliga	Ë	Ë
jäkligt	Ë	Ë
jämlikt	Ò
jämte	Ò
jämväl	Ò
järnspik	Ë
järnspikar	Ë
jättedum	Ë
jättedumma	Ë
jävel	Ë	Ë
jäveln	Ë	Ë
jävelns	Ë	Ë
jävels	Ë	Ë
jävla	Ë	Ë
jävla helvete	Ë
jävlades	Ë	Ë
jävlar	Ë	Ë
jävlar anamma	Ë
jävlarna	Ë	Ë
jävlarnas	Ë	Ë
jävlars	Ë	Ë
jävlas	Ë	Ë
jävlats	Ë	Ë
jävlig	Ë	Ë
jävliga	Ë	Ë
jävligare	Ë	Ë
jävligast	Ë	Ë
jävligaste	Ë	Ë
jävligt	Ë	Ë
jävul	Ë	Ë
jävulen	Ë	Ë
jävulsk	Ë	Ë
jävulska	Ë	Ë
jävulskt	Ë	Ë
jävvla	Ë	Ë
jösses	Ë
kackerlacka	Ë
kackerlackor	Ë
kackerlackorna	Ë
kameraövervakningslag	Õ	Õ
kameraövervakningslagen	Õ	Õ
kampanj	Ï
kampanja för	Í
kampanja med	Í
kampanjen	Ï
kampanjkod	Ï
kampanjkoden	Ï
kampanjkoder	Ï
kampanjpris	Ï
kampanjpriser	Ï
kampanjpriset	Ï
kamrat	<
kamraten	<
kamrater	<
kamraterna	<
kan du också vinna	3
kan du vinna	3
kan du även vinna	3
kan fan aldrig	Ë
kan fan ingen	Ë
kan fan inget	Ë
kan fan inte	Ë
kan inte betala elräkningen	Ç	Ç
kan inte betala hyran	Ç	Ç
kan inte betala räkningar	Ç	Ç
kan inte betala räkningarna	Ç	Ç
kan ni också vinna	3
kan ni vinna	3
kan ni även vinna	3
kanake	Ë
kanaker	Ë
kanal	^
kanalen	^
kanalens	^
kanaler	^
kanalerna	^
kasta brandbomber mot	Ë
kasta brandbomber på	Ë
kasta i havet	Ë
kasta sten mot	Ë
kasta sten på	Ë
kasta stenar mot	Ë
kasta stenar på	Ë
kasta ut	Ë
kasta ägg mot	Ë
kasta ägg på	Ë
kastar brandbomber mot	Ë
kastar brandbomber på	Ë
kastar sten mot	Ë
kastar sten på	Ë
kastar stenar mot	Ë
kastar stenar på	Ë
kastas ut	Ë
kastreras	Ë
kateter	Ç	Ç
katetern	Ç	Ç
katolik	Ç	Ç
katoliken	Ç	Ç
katolsk	Ç	Ç
katolska kyrkan	Ç	Ç
katolske	Ç	Ç
kattplågare	Ç	Ç
kattplågaren	Ç	Ç
kattskit	Ë
kattskiten	Ë
kdu	ÇÌ	Ç
kemoterapi	Ç	Ç
kemoterapin	Ç	Ç
kick ass	Ë	Ë
kick out	Ë	Ë
kickass		Ë
kid		W
kidnappa	Ë
kidnappar	Ë
kidney transplant	Ç	Ç
kids	W	W
kike		Ë
kikes		Ë
kikhosta	Ç	Ç
kikhostan	Ç	Ç
kill		Ë
kill time	Ë	Ë
kill yourself	Ë	Ë
killed		Ë
killer		Ë
killing it	Ë	Ë
kills		Ë
kines	Ç	Ç
kinesen	Ç	Ç
kineshora	Ë	Ë
kiss kiss bang bang	Ë	Ë
kiss my arse	Ë	Ë
kiss my ass	Ë	Ë
kl	H
kl.	H
klamydia	Ç	Ç
klamydian	Ç	Ç
klantarsle	Ë	Ë
klantarslen	Ë	Ë
klantskallar	Ë	Ë
klantskalle	Ë	Ë
klantskallen	Ë	Ë
klarna bank	`	`
klarna banken	`	`
klass	Wi
klassen	Wi
klasser	W
klicka hem	Ï
klimatångest	0	0
klimatångesten	0	0
klinefelters syndrom	Ç	Ç
klippkort	K
klippkorten	K
klippkortet	K
klockan	H
klockrent	Ë
klottra ned	Ë
klottra ner	Ë
klottrade	Ç	Ç
klottrat	Ç	Ç
klubbens	e
klura	6
klå	Ë
klåpare	Ë	Ë
klåparen	Ë	Ë
klåparna	Ë	Ë
klår	Ë
knapp på magen	Ç	Ç
knarkade	Ç	Ç
knarkar	ÇË	Ç
knarklangare	Ç	Ç
knarklangaren	Ç	Ç
knife		Ë
kniva	Ë	Ë
knivar	Ë	Ë
kniven	Ë
knivhugg	Ë
knivhugga	Ë	Ë
knivhuggen	Ë
knivhugger	Ë	Ë
knivhuggna	Ë
knivhögg	Ç	Ç
knivskar	Ç	Ç
knivskars	Ë
knivskuren	Ë
knobhead	Ë	Ë
knobheads	Ë	Ë
know where you live	Ë	Ë
knull	Ë	Ë
knulla	Ë	Ë
knulla runt	Ë
knullade	Ë	Ë
knullar	Ë	Ë
knullar runt	Ë
knullas	Ë	Ë
knullat	Ë	Ë
knullen	Ë	Ë
knullet	Ë	Ë
knullig	Ë	Ë
knulligt	Ë	Ë
knullrufs	Ë	Ë
knuten	_
knutet	_
knutna	_
knytnäve	Ë
knytnäven	Ë
knäcka	Ë
knäcka benen på	Ë
knäcka nacken på	Ë
knäcka skallen på	Ë
knäcker	Ë
knäcker benen på	Ë
knäcker nacken på	Ë
knäcker skallen på	Ë
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
knäppgök	Ë	Ë
knäppgökar	Ë	Ë
knäppgöken	Ë	Ë
knäppskallar	Ë	Ë
knäppskalle	Ë	Ë
knäskada	Ç	Ç
knäskadan	Ç	Ç
ko	Ë
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
kom till användning	Ò
kom ut som	Ç	Ç
kom ut ur garderoben	Ç	Ç
kombi	f
kombin	f
komma till användning	Ò
komma till handa	Ò
komma tillhanda	Ò
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
kommer få igen	Ë
kommer få lida	Ë
kommer få smaka	Ë
kommer få sota	Ë
kommer hem till dig	Ë
kommer hem till er	Ë
kommer ni	É
kommer till användning	Ò
kommer ursprungligen från	Ç	Ç
kommer vi	É
kommer ångra dig	Ë
kommer ångra er	Ë
kommersiellt avseende	Ó
kommit fram	Ð
kommit hit från afghanistan	Ç	Ç
kommit hit från eritrea	Ç	Ç
kommit hit från irak	Ç	Ç
kommit hit från iran	Ç	Ç
kommit hit från somalia	Ç	Ç
kommit hit från syrien	Ç	Ç
kommit hit från ukraina	Ç	Ç
kommit in	Ð
kommit till från afghanistan	Ç	Ç
kommit till från eritrea	Ç	Ç
kommit till från irak	Ç	Ç
kommit till från iran	Ç	Ç
kommit till från somalia	Ç	Ç
kommit till från syrien	Ç	Ç
kommit till från ukraina	Ç	Ç
kommit till handa	Ò
kommit tillhanda	Ò
kommit ut som	Ç	Ç
kommit ut ur garderoben	Ç	Ç
kommunal	Ç	Ç
kommunals	Ç	Ç
kommunen lottar ut	3C
kommunens	e
kommunens bästa	Ì
kommunens väl	Ì
kommunicering	Ò
kommuniceringen	Ò
kommuninnevånare	Ò
kommunist	ÇË	Ç
kommunisten	Ç	Ç
kommunister	Ë
kommunistiska	Ì
kommunistiska partiet	ÇÌ	Ç
kommunistsvin	Ë	Ë
kommunistsvinet	Ë	Ë
kommuns	e
kompis	<
kompisar	<
kompisarna	<
kompisen	<
komplettera	Ð
kompletteras	Ð
kompletterats	Ð
kon	Ë
koncentrationssvårigheter	Ç	Ç
konfidentiell	o
konfidentiellt	o
konkretisera	Ò
konkretiserar	Ò
konkretiseras	Ò
konkurrens	0
konstnärligt avseende	Ó
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
kontinuerligt	Ò
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
korkad	Ë	Ë
korkade	Ë	Ë
korkat	Ë	Ë
korrupt	Ë
korrupta	Ë
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
kossa	Ë
kossan	Ë
kossor	Ë
kostar	[
kostar ingenting	\
kostar inget	\
kostnad	[
kostnaden	[
kostnadsfri	\Ò
kostnadsfria	\Ò
kostnadsfritt	\Ò
kr	Q	Q
kr.	Q
krampanfall	Ç	Ç
krampanfallet	Ç	Ç
kraschat psykiskt	Ç	Ç
krav för att delta	8
krigstrauma	Ç	Ç
krigstrauman	Ç	Ç
kriminalvården	Ç	Ç
kriminell	ÇË	Ç
kriminell bakgrund	Ç	Ç
kriminella	Ë
kriminelle	Ç	Ç
kriminellt förflutet	Ç	Ç
kristdemokrat	ÇÌ	Ç
kristdemokraten	Ç	Ç
kristdemokrater	Ì
kristdemokraterna	ÇÌ	Ç
kristdemokraternas	Ì
kristdemokratiska	Ì
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
krossa	Ë
krossa is	Ë
krossa rekord	Ë
krossa rekordet	Ë
krossa skallen på	Ë
krossa vitlök	Ë
krossa vitlöken	Ë
krossade fönster	Ç	Ç
krossade fönstret	Ç	Ç
krossade rutan	Ç	Ç
krossade rutor	Ç	Ç
krossar	Ë
krossar skallen på	Ë
krossat fönster	Ç	Ç
krossat fönstret	Ç	Ç
krossat rutan	Ç	Ç
krossat rutor	Ç	Ç
krya på dig	0	0
kryckor	Ç	Ç
kryckorna	Ç	Ç
krympling	Ë
krymplingar	Ë
krymplingen	Ë
kryssa	Í
kräftbehandling	Ç	Ç
kräftbehandlingen	Ç	Ç
kräk	Ë	Ë
kräken	Ë	Ë
kräket	Ë	Ë
kräks	Ç	Ç
kräksjuk	Ç	Ç
kräksjuka	Ç	Ç
kräktes	Ç	Ç
kräkts	Ç	Ç
kränkande behandling gäller	Ç	Ç
kränkningsärende	Ã
kränkningsärendet	Ã
kröntes	Ê
kuk	Ë
kukar	Ë	Ë
kukarna	Ë	Ë
kuken	Ë	Ë
kukhuvud	Ë	Ë
kukhuvuden	Ë	Ë
kukhuvudena	Ë	Ë
kukhuvudet	Ë	Ë
kukjävel	Ë	Ë
kuks	Ë
kukskallar	Ë	Ë
kukskalle	Ë	Ë
kukskallen	Ë	Ë
kuksugare	Ë	Ë
kuksugaren	Ë	Ë
kul	Ë
kul att	Ë
kul att han dog	Ë
kul att hon dog	Ë
kul att se folk	Ë
kula chokladglass	Ë
kula glass	Ë
kula i nacken	Ë
kula i pannan	Ë
kula i skallen	Ë
kula vaniljglass	Ë
kulor chokladglass	Ë
kulor glass	Ë
kulor vaniljglass	Ë
kulturellt avseende	Ó
kunde	Ê
kunde inte betala elräkningen	Ç	Ç
kunde inte betala räkningar	Ç	Ç
kunde inte betala räkningarna	Ç	Ç
kung	Ë
kungjorde	Ò
kungjort	Ò
kungör	Ò
kungöra	Ò
kungörs	Ò
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
kuröv	Ë	Ë
kuröven	Ë	Ë
kutna hora	Ë	Ë
kutná hora	Ë	Ë
kvalitetssäkra	Ò
kvalitetssäkrad	Ò
kvalitetssäkrar	Ò
kvalitetssäkras	Ò
kvarlämna	Ò
kvarlämnade	Ò
kvarlämnar	Ò
kvarlämnas	Ò
kvarlämnat	Ò
kvarstod	Ò
kvarstå	Ò
kvarstår	Ò
kvarstått	Ò
kvarvarande	Ò
kvinnofitta	Ë	Ë
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
kväva	Ë
kväver	Ë
kyrkans	e
kys		Ë
kyss mig i arslet	Ë
kyss mig i häcken	Ë
kyss mig i röven	Ë
känd av polisen	Ç	Ç
känd för polisen	Ç	Ç
känd hos polisen	Ç	Ç
känner inte igen sin	Ç	Ç
känner inte igen sina	Ç	Ç
käring	Ë
käringar	Ë
kärlekssjuk	0	0
kärring	Ë
kärringar	Ë
kärringarna	Ë
kärringen	Ë
kärringjävel	Ë	Ë
kärringjäveln	Ë	Ë
kärringjävlar	Ë	Ë
kåldolmar	Ë
kåldolmarna	Ë
kåldolme	Ë
kålhuvud	Ë	Ë
kålhuvuden	Ë	Ë
kåt	Ë
kåta	Ë
kåtan	Ë
kåtare	Ë
kåtast	Ë
kåthet	Ë	Ë
kåtheten	Ë	Ë
kåtor	Ë
kåtorna	Ë
kått	Ë
könsbyte	Ç	Ç
könsbytet	Ç	Ç
könsdysfori	Ç	Ç
könsdysforin	Ç	Ç
könskorrigering	Ç	Ç
könskorrigeringen	Ç	Ç
könssjukdom	Ç	Ç
könssjukdomen	Ç	Ç
köp	[Ï
köp din lott	Y[
köp en lott	Y[
köp lott	Y[
köp lotter	Y[
köp nu	Ï
köpa din lott	Y[
köpa en lott	Y[
köpa lott	Y[
köpa lotter	Y[
köper	[
köper sex	Ç	Ç
köpfest	Ï
köpfesten	Ï
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
kör över	Ë
köra över	Ë
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
lagstadgad	Ò
lagstadgade	Ò
lagstadgat	Ò
lagts in på psyket	Ç	Ç
lagts in på sjukhus	Ç	Ç
laguppställning	n
laguppställningen	n
lajka	6
laktosintolerans	Ç	Ç
laktosintoleransen	Ç	Ç
laktosintolerant	Ç	Ç
laktosintoleranta	Ç	Ç
landsbygdspartiet	Ì
landsförrädare	Ë	Ë
landsförrädaren	Ë	Ë
landsförrädarna	Ë	Ë
langade	Ç	Ç
langar	Ç	Ç
langare	Ç	Ç
langaren	Ç	Ç
langat	Ç	Ç
lappjävel	Ë	Ë
lappjäveln	Ë	Ë
lappjävlar	Ë	Ë
lasarett	Ç	Ç
lasarettet	Ç	Ç
last chance		È
last day		G
last day to		È
lastbil	f
lat	Ë
lata	Ë
latinamerikanskt blod	Ç	Ç
latinamerikanskt påbrå	Ç	Ç
latinamerikanskt ursprung	Ç	Ç
latmask	Ë	Ë
latmaskar	Ë	Ë
latmasken	Ë	Ë
lazy ass	Ë	Ë
learning disability		k
least		U
lebb	Ë
lebbar	Ë
lebben	Ë
lebbjävel	Ë	Ë
ledarhund	Ç	Ç
ledarhunden	Ç	Ç
ledarna	Ç	Ç
ledgångsreumatism	Ç	Ç
ledgångsreumatismen	Ç	Ç
ledsagning	Ç	Ç
ledsagningen	Ç	Ç
left party	Ç	ÇÌ
left the union	Ç	Ç
legend	Ë	Ë
lemlästa	Ë
lemlästar	Ë
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
leverages		Ò
leveraging		Ò
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
liaise with		Ò
liaises with		Ò
liaising with		Ò
liar		Ë
liars		Ë
libanes	Ç	Ç
libanesen	Ç	Ç
libanesisk bakgrund	Ç	Ç
libanesisk familj	Ç	Ç
libanesisk flykting	Ç	Ç
libanesisk härkomst	Ç	Ç
libanesisk släkt	Ç	Ç
liberal party		Ì
liberaler	Ì
liberalerna	ÇÌ	Ç
liberalernas	Ì
liberals		Ì
libtard	Ë	Ë
libtards	Ë	Ë
licence plate		g
licence plates		g
license plate		g
license plates		g
ligger för	Ð
ligger för döden	Ç	Ç
ligger hos	Ð
ligger i deras blod	Ë
ligger i deras gener	Ë
ligger i deras kultur	Ë
ligger i deras natur	Ë
ligger i koma	Ç	Ç
ligger i respirator	Ç	Ç
ligger i skilsmässa	Ç	Ç
ligger i tvist	Ç	Ç
ligger inlagd	Ç	Ç
ligger nu hos	Ð
ligger på	Ð
ligger på intensiven	Ç	Ç
ligger på iva	Ç	Ç
ligger på lasarettet	Ç	Ç
ligger på sjukhus	Ç	Ç
ligger på sjukhuset	Ç	Ç
ligger under sekretess	À
likadana	Ë
likaledes	Ò
likalydande	Ò
like		6
likvid	Ò
likviden	Ò
likväl	Ò
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
ljug för försäkringskassan	Ë
ljug för kommunen	Ë
ljug för polisen	Ë
ljug i ansökan	Ë
ljug i deklarationen	Ë
ljug om ansökan	Ë
ljug om deklarationen	Ë
ljug på ansökan	Ë
ljug på deklarationen	Ë
ljugare	Ë
ljugaren	Ë
ljuger	Ë
ljumskskada	Ç	Ç
ljumskskadan	Ç	Ç
lmfao	Ë	Ë
logg	?
loggar in med ansiktsigenkänning	Ç	Ç
loggar in med fingeravtryck	Ç	Ç
loggen	?
lojal fan	Ë
lol	Ë	Ë
look upon		Ó
looked upon		Ó
loot		Ë
lorry		f
loser	Ë	Ë
losers	Ë	Ë
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
lotteries act	Õ	Õ
lotteriförordningen	Õ	Õ
lotterilag	Õ	Õ
lotterilagen	Õ	Õ
lotterna	Y
lottery		C
lottning	C
lottningen	C
love the part	Ë	Ë
loved the part	Ë	Ë
lowest price		Ï
lowest prices		Ï
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
luder	Ë	Ë
ludern	Ë	Ë
ludret	Ë	Ë
luf	ÇÌ	Ç
lung cancer	Ç	Ç
lung transplant	Ç	Ç
lunginflammation	Ç	Ç
lunginflammationen	Ç	Ç
lurad	1
lurade	1
lurar	Ë
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
lyncha	Ë	Ë
lynchad	Ë
lynchades	Ë
lynchar	Ë	Ë
lynchas	Ë
lägenhet	5
lägenheten	5
lägenheter	5
lägenheterna	5
lägg gift i	Ë
lägg gift till	Ë
lägg gift åt	Ë
lägg upp	6
lägg ut	6
lägg ut adressen	Ë
lägg ut deras adress	Ë
lägg ut gift	Ë
lägg ut hans adress	Ë
lägg ut hennes adress	Ë
lägg ut råttgift	Ë
lägga gift i	Ë
lägga gift till	Ë
lägga gift åt	Ë
lägst	U
lägsta pris	Ï
lägsta priser	Ï
lägsta priserna	Ï
lägsta priset	Ï
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
lämnats vidare	Ð
lämnats över	Ð
lämpligen	Ò
lämplighetsprov	Â
lämplighetsprovet	Â
lända till	Ò
länder till	Ò
länge leve	Î
länge leve vita rasen	Ë
länk	J
länkar	J
länkarna	J
länken	J
länsförsäkringar	`	`
länsförsäkringars	`	`
lär dig läsa	Ë
lär dig stava	Ë
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
låsas in	Ë
lögnaktig	Ë
lögnaktiga	Ë
lögnare	Ë	Ë
lögnaren	Ë	Ë
lögnarna	Ë	Ë
lögnerska	Ë	Ë
lögnerskan	Ë	Ë
lögnhals	Ë	Ë
lögnhalsar	Ë	Ë
lögnhalsarna	Ë	Ë
lögnhalsen	Ë	Ë
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
löss	Ë
löste	Ê
m.a.o	Ò
m.a.o.	Ò
m.a.p	Ò
m.a.p.	Ò
m.h.a	Ò
m.h.a.	Ò
m.t.p	Ò
m.t.p.	Ò
machete	Ë
made		Ê
made my day	Ë	Ë
maestro	c	c
magnitude		Ò
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
majoriteten	Ì
majoritetens	Ì
make an application		Ò
make application		Ò
make provision for		Ò
maktgalen	Ë
maktgalna	Ë
maktmissbrukare	Ë	Ë
maktmissbrukaren	Ë	Ë
maktmissbrukarna	Ë	Ë
makulerad	Ð
makulerat	Ð
makulerats	Ð
malmölistan	Ì
mandatory		Ò
mandé	Ç	Ç
mandéen	Ç	Ç
manisk	Ç	Ç
manodepressiv	Ç	Ç
manodepressiva	Ç	Ç
manodepressive	Ç	Ç
manodepressivitet	Ç	Ç
mansgris	Ë	Ë
mansgrisar	Ë	Ë
mansgrisarna	Ë	Ë
mansgrisen	Ë	Ë
mantalsskriven	Å	Å
manwhore	Ë	Ë
march		H
marfans syndrom	Ç	Ç
marginalen bank	`	`
marginalen banken	`	`
marginellt	Ò
marionett	Ë
marionetten	Ë
marionetter	Ë
markant	Ò
markanta	Ò
markanvisning	5
markanvisningar	5
markanvisningen	5
markanvisningstävling	0
markanvisningstävlingar	0
markanvisningstävlingarna	0
markanvisningstävlingen	0
marknadens billigaste	Ï
marknadens bästa	Ï
marknadens godaste	Ï
marknadens lägsta	Ï
marknadens skönaste	Ï
marknadens snyggaste	Ï
marknadens trevligaste	Ï
marockan	Ç	Ç
marockanen	Ç	Ç
marockansk bakgrund	Ç	Ç
marockansk familj	Ç	Ç
marockansk flykting	Ç	Ç
marockansk härkomst	Ç	Ç
marockansk släkt	Ç	Ç
mars	H
marscherar	É
massaker	Ë
massakern	Ë
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
med anledning av	Ò
med anledning av detta	Ò
med anledning härav	Ò
med avseende på	Ò
med avsikt att	Ò
med beaktande av	Ò
med brev	F
med e-post	F
med ett öga öppet	Ë
med hänsyn tagen till	Ò
med i dragningen	78
med i lottningen	78
med i tävlingen	78
med i utlottningen	78
med mail	F
med med	7
med mejl	F
med mig bössan	Ë
med mig geväret	Ë
med mig kniven	Ë
med mig vapen	Ë
med omedelbar verkan	Ò
med sms	F
med telefon	F
med undantag av	Ò
med undantag för	Ò
med utgångspunkt från	Ò
med utgångspunkt i	Ò
medborgerlig samling	Ì
meddelande	F
meddelanden	F
meddelandet	F
meddelar	F
meddelas	F
medelst	Ò
medför att	Ò
medföra att	Ò
medförde att	Ò
medfört att	Ò
medical record		ÂÃ
medical records		ÂÃ
medicinerades	Ç	Ç
medicinerar	Ç	Ç
medicineras	Ç	Ç
medicinskt avseende	Ó
medieplattform	^
medieplattformar	^
medieplattformen	^
medtag	Ò
medtaga	Ò
medtagas	Ò
medtager	Ò
medtages	Ò
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
men fan	Ë
mened	Ç	Ç
meneden	Ç	Ç
mentally ill	Ç	Ç
mention		;
mercedes	f	f
merendels	Ò
merparten	Ò
merparten av	Ò
mervärde	0
mervärdet	0
mes	Ë
mesar	Ë
mesarna	Ë
mesen	Ë
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
methodologies		Ò
methodology		Ò
metodist	Ç	Ç
metodisten	Ç	Ç
mha	Ò
midnatt	H
midnight		H
midsommarafton	H
miffo	Ë	Ë
miffon	Ë	Ë
miffona	Ë	Ë
miffot	Ë	Ë
migrationsministern	Ì
migrationspolitiken	Ì
migrän	Ç	Ç
migränen	Ç	Ç
militäroperation	0	0
militäroperationen	0	0
miljömupp	Ë	Ë
miljömuppar	Ë	Ë
miljömässigt avseende	Ó
miljöpartiet	ÇÌ	Ç
miljöpartiets	Ì
miljöpartist	ÇÌ	Ç
miljöpartisten	Ç	Ç
miljöpartister	Ì
min fan	Ë
minderårig	W
minderåriga	W
mindfuck	Ë	Ë
mindre värda	Ë
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
minskas	Ð
minskats	Ð
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
missfoster	Ë	Ë
missfosterfostret	Ë	Ë
missfostret	Ë	Ë
misshandel	Ç	Ç
misshandeln	Ç	Ç
misshandelsdömd	Ç	Ç
misshandelsdömda	Ç	Ç
misshandelsdömde	Ç	Ç
misshandla	Ë
misshandlad	Ë
misshandlade	Ç	Ç
misshandlades	Ë
misshandlar	ÇË	Ç
misshandlas av	Ç	Ç
misshandlas hemma	Ç	Ç
misshandlat	Ç	Ç
missing persons		Ó
missionskyrkan	Ç	Ç
missiv	Ò
missivet	Ò
misstänker	Ç	Ç
misstänks	Ç	Ç
misstänkt	Ç	Ç
misstänkta	Ç	Ç
misstänkte	Ç	Ç
misstänktes	Ç	Ç
misstänkts	Ç	Ç
mitt vidkommande	Ò
mobbad	Ç	Ç
mobbada	Ç	Ç
mobbade	Ç	Ç
mobbades	Ç	Ç
mobbar	Ç	Ç
mobbare	ÇË	Ç
mobbaren	ÇË	Ç
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
moderat	ÇÌ
moderata	Ì
moderate party		Ì
moderaten	Ç
moderater	Ì
moderaterna	ÇÌ	Ç
moderaternas	Ì
moderates party		Ì
moderatpolitiker	0	0
modification		Ò
modifications		Ò
modified		Ò
modifies		Ò
modify		Ò
modifying		Ò
mofo	Ë	Ë
mofos	Ë	Ë
monday		H
money prize		N
mongo	Ë	Ë
mongojävel	Ë	Ë
mongoloid	Ë	Ë
mongoloiden	Ë	Ë
mongoloider	Ë	Ë
mongon	Ë	Ë
mongos	Ë	Ë
mongot	Ë	Ë
mongounge	Ë	Ë
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
morden	Ë
mordet	Ç	Ç
mordförsök	Ç	Ç
mordförsöket	Ç	Ç
mordhota	Ë
mordhotar	Ë
mordsdömd	Ç	Ç
mordsdömda	Ç	Ç
mordsdömde	Ç	Ç
more concerning		Ó
moreover		Ò
morfin	Ç	Ç
morfinet	Ç	Ç
mormon	Ç	Ç
mormonen	Ç	Ç
moron		Ë
morons		Ë
moskén	Ç	Ç
most comments		@
most concerning		Ó
most followers		@
most hearts		@
most likes		@
most reactions		@
most reposts		@
most retweets		@
most shares		@
most views		@
most votes		D
mot bakgrund av	Ò
mot bakgrund av att	Ò
mot bakgrund härav	Ò
mot denna bakgrund	Ò
mot pengar	N
mot tystnadsplikten	Á
mot uppvisande av	Ò
motbjudande	Ë
mothafucka	Ë	Ë
mothafuckas	Ë	Ë
motherfuck	Ë	Ë
motherfucker	Ë	Ë
motherfuckers	Ë	Ë
motherfucking	Ë	Ë
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
mottag	Ò
mottaga	Ò
mottagas	Ò
mottager	Ò
mottages	Ò
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
muf	ÇÌ	Ç
multipel skleros	Ç	Ç
multiple sclerosis	Ç	Ç
municipality's		e
muntligen	Ò
mupp	Ë
muppar	Ë
mupparna	Ë
muppen	Ë
murder		Ë
murdered		Ë
murderer	Ç	Ç
muselman	Ë
muselmanen	Ë
muselmaner	Ë
muselmanerna	Ë
musikal	m
musikalen	m
musikaler	m
musikhjälpen	d
musikhjälpens	d
muslim	Ç	Ç
muslimen	Ç	Ç
muslimer ut	Ë
muslimjävel	Ë	Ë
muslimjäveln	Ë	Ë
muslimjävlar	Ë	Ë
muslimjävlarna	Ë	Ë
muslimpack	Ë	Ë
muslimpacket	Ë	Ë
muslimsk	Ç	Ç
muslimska	Ç	Ç
muslimske	Ç	Ç
musskit	Ë
musskiten	Ë
muta	Ë
mutar	Ë
mutbrott	Ç	Ç
mutbrottet	Ç	Ç
muzz	Ë	Ë
muzzar	Ë	Ë
muzzarna	Ë	Ë
my account		`
my card		c
mycket rörande	Ó
myndig	T
myndiga	T
myndighetens	e
myndigt	T
mäktigt	Ë
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
måhända	Ò
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
målsättning	Ò
målsättningar	Ò
målsättningarna	Ò
målsättningen	Ò
månaden gratis	Ï
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
måste bort	Ë
måste du inte	9Ñ
måste inte	9Ñ
måste ni inte	9Ñ
måste ut	Ë
mått dåligt	Ç	Ç
mått mycket dåligt	Ç	Ç
möjliggjorde	Ò
möjliggjort	Ò
möjliggör	Ò
möjliggöra	Ò
möjliggörande	Ò
möjliggörandet	Ò
möjliggörs	Ò
möjlighet att vinna	3
mörda	Ë
mördad	Ë
mördade	ÇË	Ç
mördar	Ë
mördare	ÇË	Ç
mördaren	ÇË	Ç
mördas	Ë
mördat	ÇË	Ç
mörk hudfärg	Ç	Ç
mörk hy	Ç	Ç
mörkhyad	Ç	Ç
mörkhyada	Ç	Ç
mörkhyade	Ç	Ç
möts	É
mötte	Ê
nackskada	Ç	Ç
nackskadan	Ç	Ç
najs	Ë
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
narr	Ë
narrar	Ë
narren	Ë
nassesvin	Ë	Ë
nassesvinen	Ë	Ë
nassesvinet	Ë	Ë
nationalsocialist	Ç	Ç
nationalsocialisten	Ç	Ç
natthärbärge	Ç	Ç
natthärbärget	Ç	Ç
naturskyddsföreningen	d
naturskyddsföreningens	d
naturvetarna	Ç	Ç
nazi	Ç	Ç
nazist	ÇË	ÇË
nazisten	Ç	Ç
nazister	Ë	Ë
nazistjävel	Ë	Ë
nazistsvin	Ë	Ë
necessitate		Ò
necessitated		Ò
necessitates		Ò
nedan angivna	Ò
nedanstående	Ò
nedbringa	Ò
nedbringades	Ò
nedbringar	Ò
nedsatt hörsel	Ç	Ç
nedsatt rörlighet	Ç	Ç
nedsatt syn	Ç	Ç
nedsövd	Ç	Ç
nedtaga	Ò
nedtages	Ò
nedtagning av	Ò
needs assessment		Â
needs your vote		Î
negativt avseende	Ó
neger	Ë
negerboll	Ë	Ë
negerbollar	Ë	Ë
negerbollarna	Ë	Ë
negerbollen	Ë	Ë
negerby	Ë
negerbyn	Ë
negerdjungel	Ë
negerdjungeln	Ë
negerjävel	Ë	Ë
negerjäveln	Ë	Ë
negerjävlar	Ë	Ë
negerkyss	Ë
negerkyssar	Ë
negerlogik	Ë
negermusik	Ë
negermusiken	Ë
negern	Ë
negerns	Ë
negerslav	Ë
negerslavar	Ë
negrer	Ë	Ë
negrerna	Ë	Ë
negress	Ë	Ë
negressen	Ë	Ë
negresser	Ë	Ë
neither		Ñ
nej fan	Ë
nekad	Ð
nekades	Ð
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
nekas	Ð
nekats	Ð
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
never		Ñ
nevertheless		Ò
newborn		j
ni får gärna	9
ni får också	9
ni får även	9
ni kan också vinna	3
ni kan vinna	3
ni kan även vinna	3
ni kanske vinna	3
ni kommer att dö	Ë
ni kommer brinna	Ë
ni kommer dö	Ë
ni ska brinna	Ë
ni ska dö	Ë
ni ska få igen	Ë
ni ska få lida	Ë
ni ska få se	Ë
ni ska få smaka	Ë
ni ska få stryk	Ë
ni skall dö	Ë
ni som vill	9
ni suger	Ë
ni är död	Ë
ni är döda	Ë
ni är dödens	Ë
nickedocka	Ë	Ë
nickedockan	Ë	Ë
nickedockor	Ë	Ë
nigeriansk bakgrund	Ç	Ç
nigeriansk familj	Ç	Ç
nigeriansk flykting	Ç	Ç
nigeriansk härkomst	Ç	Ç
nigeriansk släkt	Ç	Ç
nigga	Ë	Ë
niggas	Ë	Ë
nigger	Ë	Ë
niggers	Ë	Ë
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
njuter	Ë
njuter av att	Ë
nmr	Ç	Ç
no		Ñ
no blacks	Ë	Ë
no gays	Ë	Ë
no jews	Ë	Ë
no later than		G
no muslims	Ë	Ë
no purchase necessary		\Ó
nobody likes you	Ë	Ë
nolla	Ë
nollan	Ë
nollor	Ë
nollorna	Ë
nominera	6
non-binary	Ç	Ç
nonetheless		Ò
noon		H
noonans syndrom	Ç	Ç
nordea	`	`
nordeas	`	`
nordiska motståndsrörelsen	Ç	Ç
norpa det du	Ë
norpa det ni	Ë
not		Ñ
not allowed to tell		Á
not for distribution		oÀ
not for public release		oÀ
not for publication		oÀ
not supposed to tell		Á
not to be shared		oÀ
notification of		Ò
notified		FÒ
notifies		Ò
notify		FÒ
notifying		Ò
notwithstanding		Ò
nov	H	H
novel		m
novels		m
november	H	H
nová hora	Ë	Ë
npf	Ç	Ç
nu är det dags	È
number plate		g
number plates		g
numerous		Ò
nummerplåt	g
nummerplåtar	g
nummerplåtarna	g
nummerplåten	g
nummerskylt	g
nummerskyltar	g
nummerskyltarna	g
nummerskylten	g
ny fan	Ë
ny hornhinna	Ç	Ç
ny höft	Ç	Ç
ny höftled	Ç	Ç
ny knäled	Ç	Ç
ny lever	Ç	Ç
ny njure	Ç	Ç
nya moderaterna	Ì
nyanländ	Ç	Ç
nyanlända	Ç	Ç
nyanlände	Ç	Ç
nyans	Ç	Ç
nybliven fan	Ë
nyfödd	j
nyfödda	j
nygravid	Ç	Ç
nyhetsvärde	0
nyhetsvärdet	0
nyinkommet	Ï
nyinkomna	Ï
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
nytt fan	Ë
nytt hjärta	Ç	Ç
nytt knä	Ç	Ç
nyttja	Ò
nyttjade	Ò
nyttjades	Ò
nyttjande	Ò
nyttjandet	Ò
nyttjar	Ò
nyttjas	Ò
nyttjat	Ò
nyttjats	Ò
nyårsafton	H
nä fan	Ë
näfan	Ë
nämn	;
när fan	Ë
när i helvete	Ë
närmast rätt svar	D
närmast vinner	D
närvara	Ò
närvara vid	Ò
närvarade	Ò
närvarade vid	Ò
närvarar	Ò
närvarar vid	Ò
närvarat	Ò
närvarat vid	Ò
nästa gång smäller det	Ë
nästkommande	Ò
någon	=
något avseende	Ó
något dylikt	Ó
något kommer hända dig	Ë
några	=
nån	=
nödgades	Ò
nödgas	Ò
nödgats	Ò
o.dyl	Ò
o.dyl.	Ò
o.likn.	Ò
o.s.a	ÈÒ
o.s.a.	ÈÒ
oaktat	Ò
oberoende	_Ñ
obesitas	Ç	Ç
obildad	Ë
obildade	Ë
obotligt sjuk	Ç	Ç
obtain		Ò
obtained		Ò
obtaining		Ò
obtains		Ò
ocd	Ç	Ç
och dylik	Ó
och dylika	Ó
och dylikt	Ó
och tävla	78
och var med	8
och vinn	38
ociviliserade	Ë
ocr-nummer	d
ocr-nummert	d
ocr-numret	d
october		H
odjur	Ë
odjuren	Ë
odlingslott	5
odlingslotten	5
odlingslotter	5
odlingslotterna	5
oduglig	Ë
odugliga	Ë
odåga	Ë	Ë
odågan	Ë	Ë
odågor	Ë	Ë
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
ofördröjligen	Ò
oförtövat	Ò
ogiltig frånvaro	Ç	Ç
ohyra	Ë	Ë
ohyran	Ë	Ë
okt	H
oktober	H
olaga hot	Ç	Ç
ollon	Ë
ollonen	Ë
ollonet	Ë
olovlig körning	Ç	Ç
om du vill	9
om ni vill	9
ombesörj	Ò
ombesörja	Ò
ombesörjas	Ò
ombesörjde	Ò
ombesörjer	Ò
ombesörjes	Ò
ombesörjs	Ò
ombesörjt	Ò
ombesörjts	Ò
omfattas av sekretess	À
omfattas av sekretessen	À
omfattas av tystnadsplikt	À
omfattas av tystnadsplikten	À
omfg	Ë	Ë
omförmäld	Ò
omförmälda	Ò
omförmält	Ò
omgående	Ò
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
omänniskor	Ë
omänskliga	Ë
on a daily basis		Ò
on a monthly basis		Ò
on a regular basis		Ò
on a weekly basis		Ò
on a yearly basis		Ò
on an annual basis		Ò
on bail	Ç	Ç
on benefits	Ç	Ç
on condition that		Ò
on parole	Ç	Ç
on probation	Ç	Ç
on receipt of		Ò
on sale		Ï
on sick leave	Ç	Ç
on strike	Ç	Ç
on the grounds that		Ò
on the part of		Ò
on welfare	Ç	Ç
onaturliga	Ë
once upon		Ó
onda	Ë
ondskefull	Ë
ondskefulla	Ë
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
operational as of		Ò
operationalisera	Ò
operationaliserar	Ò
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
opposition		Ì
opposition's		Ì
oppositionen	Ì
oppositionens	Ì
oppositionspartierna	Ì
optimise		Ò
optimised		Ò
optimises		Ò
optimize		Ò
optional		9
opålitliga	Ë
order now		Ï
order today		Ï
order your		Ï
ordinarie pris	O
ordnar	É
ordnas	É
organisationens	e
organiseras	_
orienteringstävling	0
orienteringstävlingar	0
orienteringstävlingarna	0
orienteringstävlingen	0
orm	Ë
ormar	Ë
ormen	Ë
orosanmälan	ÂÃÇ	Ç
orosanmälan gällande	Ç	Ç
orosanmälan kring	Ç	Ç
orosanmälan om	Ç	Ç
orosanmälan på	Ç	Ç
orosanmäld	Ç	Ç
orosanmälningar	Ã
orosanmälningarna	Ã
ortens billigaste	Ï
ortens bästa	Ï
ortens godaste	Ï
ortens lägsta	Ï
ortens skönaste	Ï
ortens snyggaste	Ï
ortens trevligaste	Ï
ortodox	Ç	Ç
ortodoxe	Ç	Ç
osa	ÈÒ
oss emellan sagt	Á
osteoporos	Ç	Ç
osteoporosen	Ç	Ç
otrogen	Ç	Ç
otroligt rörande	Ó
our		e
our candidate		Î
our party		Ì
outlook	Æ	Æ
ovan angivna	Ò
ovan nämnda	Ò
ovannämnd	Ò
ovannämnda	Ò
ovannämnt	Ò
ovanstående	Ò
over		SU
ovillkorligen	Ò
owing to the fact		Ò
p-bot	f
p-boten	f
p-böter	f
p-böterna	f
p-plats	f
p-platsen	f
p.s.s.	Ò
pacemaker	Ç	Ç
pacemakern	Ç	Ç
pack	Ë
packet	Ë
paedophile	Ç	Ç
pain in the ass	Ë	Ë
pajas	Ë	Ë
pajasar	Ë	Ë
pajasarna	Ë	Ë
pajasen	Ë	Ë
paketbil	f
paki		Ë
pakis		Ë
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
pantad	Ë	Ë
pantade	Ë	Ë
pappers	Ç	Ç
papperslös	Ç	Ç
papperslösa	Ç	Ç
papperslöse	Ç	Ç
pappskallar	Ë	Ë
pappskalle	Ë	Ë
paranoid	Ç	Ç
parasit	Ë
parasiten	Ë
parasiter	Ë
parasiterar	Ë
parasiterna	Ë
parasites		Ë
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
participate in		Ò
participated in		Ò
participates in		Ò
participating in		Ò
participation in		Ò
particulars		Ò
partiet nyans	Ì
partimedlem	Ç	Ç
partimedlemmen	Ç	Ç
partner	B
partnern	B
party member	Ç	Ç
passa dig din	Ë
passa dig ditt	Ë
passa dig du	Ë
passa dig för mig	Ë
passa dig för oss	Ë
passa dig jävligt	Ë
passa dig noga	Ë
passa dig så	Ë
passa er din	Ë
passa er ditt	Ë
passa er för mig	Ë
passa er för oss	Ë
passa er jävligt	Ë
passa er noga	Ë
passa er så	Ë
passa på	È
passed away	Ç	Ç
patetisk	Ë
patetiska	Ë
pathetic		Ë
patientjournallagen	Õ	Õ
pattar	Ë	Ë
pattarna	Ë	Ë
pay		[
payment card		c
payment cards		c
payments from abroad		d
pedagogisk kartläggning	Ã
pedagogiskt avseende	Ó
pedo	Ë	Ë
pedofil	ÇË	Ç
pedofilen	ÇË	Ç
pedofiler	Ë
pedofiljävel	Ë	Ë
pedofiljävlar	Ë	Ë
pedophile	Ç	Ç
pedos	Ë	Ë
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
per annum	Ò	Ò
per brev	F
per diem		Ò
per e-post	F
per mail	F
per mejl	F
per omgående	Ò
per sms	F
per telefon	F
performance		m
performances		m
permobil	Ç	Ç
permobilen	Ç	Ç
person	=
personakt	ÂÃ
personakten	ÂÃ
personal data act	Õ	Õ
personbil	f
personer	=
personkryssa	Í
personlig assistans	Ç	Ç
personlig assistent	Ç	Ç
personlig konkurs	Ç	Ç
personrån	Ç	Ç
personrånet	Ç	Ç
personrösta på	Í
persons		Ò
personuppgiftsförordning	Õ	Õ
personuppgiftsförordningen	Õ	Õ
personuppgiftslag	Õ	Õ
personuppgiftslagen	Õ	Õ
perstorps framtid	Ì
pertaining to		Ò
pertains to		Ò
perversa	Ë
pest	Ë
pesten	Ë
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
piece of shit	Ë	Ë
pig		Ë
pigs		Ë
pikey		Ë
pikeys		Ë
pingstkyrkan	Ç	Ç
pingstvän	Ç	Ç
pingstvännen	Ç	Ç
pinsam	Ë
pinsamma	Ë
piratpartiet	ÇÌ	Ç
piratpartister	Ì
piss	Ë	Ë
piss off	Ë	Ë
pissa	Ë
pissade	Ë
pissar	Ë
pissarro	Ë	Ë
pissat	Ë
pissed off	Ë	Ë
pissenlit	Ë	Ë
pissig	Ë
pissiga	Ë
pissigt	Ë
pissnissar	Ë
pissnissarna	Ë
pissoar	Ë
pissoaren	Ë
pissoarer	Ë
pistol	Ë
pistolen	Ë
pitt	Ë
pittar	Ë
pitten	Ë
pittjävel	Ë	Ë
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
planka	Ë
plankar	Ë
planläggas	Ò
planläggs	Ò
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
please be advised that		Ò
please find attached		Ò
please find enclosed		Ò
plogbil	h
plogbilar	h
plogbilen	h
plundra	Ë
plundrar	Ë
plusgiro	b
plusgirokonto	b
plusgirokontot	b
plusgiron	b
plusgironr	b
plusgironummer	b
plusgironumret	b
plusgirot	b
plågades	Ë
plågas	Ë
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
poof		Ë
poofs		Ë
poofter	Ë	Ë
poofters	Ë	Ë
poolbil	h
poolbilar	h
poolbilen	h
porr	Ë
porrig	Ë	Ë
porriga	Ë	Ë
porrigt	Ë	Ë
positivt avseende	Ó
possess		Ò
possessed		Ò
possesses		Ò
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
praktiskt avseende	Ó
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
preventiv	Ò
preventiva	Ò
preventivt	Ò
previous to		Ò
prick		Ë
pricka in	È
pricks		Ë
primärt	Ò
prior to		Ò
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
prisvärda	Ï
prisvärt	Ï
privatadress	Å	Å
privatadressen	Å	Å
privatbil	f
prize		K
prize draw		2C
prize is		L
prize money		N
prizes		K
problematik	Ò
problematiken	Ò
problematisk skolfrånvaro	Ç	Ç
problemställning	Ò
problemställningar	Ò
problemställningarna	Ò
problemställningen	Ò
processa	Ò
processar	Ò
processas	Ò
procure		Ò
procured		Ò
procures		Ò
procuring		Ò
projekttävling	0
projekttävlingar	0
projekttävlingen	0
promo code		Ï
promulgate		Ò
promulgated		Ò
proof of purchase		Ó
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
prova gratis	Ï
prova på	Ï
provided that		Ò
providing that		Ò
provkör	Ï
provkörning	Ï
provkörningar	Ï
provkörningen	Ï
provrörsbefruktning	Ç	Ç
provrörsbefruktningen	Ç	Ç
provsvar	ÂÃ
provsvaren	ÂÃ
provsvaret	ÂÃ
provtur	Ï
provturen	Ï
prutt	Ë
pruttar	Ë
prutten	Ë
prövas	Ð
prövats	Ð
psi-lagen	Õ	Õ
psoriasis	Ç	Ç
psychiatric clinic	Ç	Ç
psychiatric hospital	Ç	Ç
psychiatric ward	Ç	Ç
psyk	Ç	Ç
psykavdelningen	Ç	Ç
psyken	Ç	Ç
psyket	Ç	Ç
psykfall	Ë	Ë
psykfallen	Ë	Ë
psykfallet	Ë	Ë
psykiatrin	Ç	Ç
psykisk ohälsa	Ç	Ç
psykiska besvär	Ç	Ç
psykiska problem	Ç	Ç
psykiskt instabil	Ç	Ç
psykiskt sjuk	Ç	Ç
psykiskt störd	Ë
psykiskt störda	Ë
psyko	Ë	Ë
psykon	Ë	Ë
psykopat	Ë	Ë
psykopaten	Ë	Ë
psykopater	Ë	Ë
psykopaterna	Ë	Ë
psykos	Ç	Ç
psykosen	Ç	Ç
psykoser	Ç	Ç
psykot	Ë	Ë
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
puckad	Ë	Ë
puckade	Ë	Ë
pucko	Ë	Ë
puckon	Ë	Ë
puckona	Ë	Ë
puckos	Ë	Ë
puckot	Ë	Ë
pul	Õ	Õ
pul:s	Õ	Õ
punktera	Ë
punkterar	Ë
pupil		W
pupils		W
purchase		[Ò
purchased		Ò
purchases		Ò
purchasing		Ò
pursuant to		Ò
pussies		Ë
pussy		Ë
pussy riot	Ë	Ë
pussys		Ë
på basis av	Ò
på daglig basis	Ò
på det att	Ò
på ett sådant sätt	Ò
på förekommen anledning	Ò
på grund av att	Ò
på grund av hedersförtryck	Ç	Ç
på grund av hedersvåld	Ç	Ç
på grund av mobbning	Ç	Ç
på grund av mobbningen	Ç	Ç
på grund av våld	Ç	Ç
på grund därav	Ò
på grund härav	Ò
på inga sätt	Ñ
på inga vis	Ñ
på inget sätt	Ñ
på inget vis	Ñ
på intet sätt	Ñ
på intet vis	Ñ
på kort	0
på motsvarande sätt	Ò
på månadsbasis	Ò
på regelbunden basis	Ò
på så sätt att	Ò
på veckobasis	Ò
på årlig basis	Ò
på årsbasis	Ò
påbjuda	Ò
påbjuden	Ò
påbjuder	Ò
påbjuds	Ò
påbörja	Ò
påbörjade	Ò
påbörjades	Ò
påbörjar	Ò
påbörjas	ÉÒ
påbörjat	Ò
påbörjats	Ò
påföljande dag	Ò
påföljande vecka	Ò
påföljande år	Ò
pågår	GÉ
påkalla	Ò
påkalla hjälp	Ó
påkalla uppmärksamhet	Ó
påkalla uppmärksamheten	Ó
påkallad	Ò
påkallade	Ò
påkallade hjälp	Ó
påkallade uppmärksamhet	Ó
påkallade uppmärksamheten	Ó
påkallar	Ò
påkallar hjälp	Ó
påkallar uppmärksamhet	Ó
påkallar uppmärksamheten	Ó
påkallas	Ò
påkallat	Ò
påskafton	H
påtala	Ò
påtalade	Ò
påtalar	Ò
påtalas	Ò
påtalat	Ò
påtalats	Ò
påverkad av alkohol	Ç	Ç
påverkad av droger	Ç	Ç
påvisa	Ò
påvisade	Ò
påvisar	Ò
påvisat	Ò
queer	Ç	Ç
quisling	Ë	Ë
quislingar	Ë	Ë
quite concerning		Ó
rabatt	Ï
rabatten	Ï
rabatter	Ï
rabattkod	Ï
rabattkoden	Ï
rabattkoder	Ï
rabattkupong	Ï
rabattkuponger	Ï
radiohjälpen	d
radiohjälpens	d
raffle		2C
raghead	Ë	Ë
ragheads	Ë	Ë
random		C
randomly		C
raped		Ë
rapist	Ç	Ç
rapists		Ë
rapport från	Ê
rasfrämling	Ë	Ë
rasfrämlingar	Ë	Ë
rasfrämlingarna	Ë	Ë
rasfrämlingen	Ë	Ë
rasförrädare	Ë	Ë
rasförrädaren	Ë	Ë
rasförrädarna	Ë	Ë
rashygien nu	Ë
rasist	ÇË	Ç
rasisten	Ç	Ç
rasister	Ë
rat		Ë
rats		Ë
rattfull	fÇ	Ç
rattfulla	f
rattfylleri	Ç	Ç
rattfylleriet	Ç	Ç
rattfyllerist	fÇ	Ç
rattfylleristen	fÇ	Ç
rattonykter	Ç	Ç
re-elect		Í
rea	Ï
rean	Ï
received		Ê
red cross		d
redskin		Ë
redskins		Ë
reducera	Ò
reducerade	Ò
reducerar	Ò
reduceras	Ò
reducerat	Ò
reducerats	Ò
referat	Ê
referatet	Ê
refugee	Ç	Ç
refused		Ð
reg no		g
reg nr	g
reg number		g
reg nummer	g
reg-nr	g
reg.nr	g
reg.nummer	g
regarding		Ò
regeringen	Ì
regeringens	Ì
regeringspartierna	Ì
regionens	e
regions	e
register before		È
register by		È
register now		È
registration no		g
registration number		g
registration plate		g
registrerad	Ð
registrerat	Ð
registrerats	Ð
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
regler gällande	Ò
reglerna	I
reglerna gällande	Ò
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
reimburse		Ò
reimbursed		Ò
reimbursement		Ò
reimburses		Ò
reiterate		Ò
reiterated		Ò
reiterates		Ò
rejected		Ð
rekommenderad ålder	m
rekommenderar alla att	Ï
rekommenderar dig att	Ï
rekommenderar er att	Ï
rekommenderar oss att	Ï
rekommenderas från	m
rekvirera	Ò
rekvirerade	Ò
rekvirerar	Ò
rekvireras	Ò
rekvirerat	Ò
relegerad	Ç	Ç
religiös	Ç	Ç
religiös tillhörighet	Ç	Ç
religiös tro	Ç	Ç
religiös uppfattning	Ç	Ç
religiös övertygelse	Ç	Ç
religiösa skäl	Ç	Ç
religiösa övertygelse	Ç	Ç
remainder		Ò
remiss	Ã
remissen	Ã
remittance		Ò
remittances		Ò
remuneration		Ò
renault	f	f
renaulten	f	f
render assistance		Ò
renhållningsfordon	h
renhållningsfordonet	h
renhållningslagen	Õ	Õ
rensa bort	Ë
rensa ut	Ë
rensas bort	Ë
rensas ut	Ë
reply		6
reported to the police	Ç	Ç
repost	:	:
reposta	:
requisite		Ò
resande	Ç
rescind		Ò
rescinded		Ò
reshare		:
reside		Ò
resided		Ò
resides	Å	ÅÒ
residing	Å	ÅÒ
resp	Ò
resp.	Ò
respekt	Ë
responsible		_
reste	Ê
resultat	EnÊ
resultaten	nÊ
resultatet	EnÊ
resultera i	Ò
resulterade i	Ò
resulterar i	Ò
resulterat i	Ò
results		nÊ
resurs bank	`	`
resurs banken	`	`
retain		Ò
retained		Ò
retains		Ò
retard		Ë
retardation		Ë
retarded		Ë
retards		Ë
retts syndrom	Ç	Ç
returnera	Ò
returnerade	Ò
returnerar	Ò
returneras	Ò
returnerat	Ò
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
rifle		Ë
riktig fan	Ë
riktigt fan	Ë
riktigt rörande	Ó
riktlinjer gällande	Ò
ring	F
ring dörr för	Í
ring in bombhot	Ë
ringer	F
rings	F
rings upp	F
riskerar utvisas	Ç	Ç
rita	6
ritalin	Ç	Ç
riv ned	Ë
riv ner	Ë
riva ned	Ë
riva ner	Ë
rivs in	É
rolig rörande	Ó
roligaste bidrag	D
roligaste bidraget	D
roligaste bild	D
roligaste bilden	D
roligaste motivering	D
roligaste motiveringen	D
roligaste svar	D
roligaste svaret	D
roligt	Ë
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
rot in hell	Ë	Ë
roten till allt ont	Ë
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
runka	Ë	Ë
runkade	Ë	Ë
runkar	Ë	Ë
runkare	Ë	Ë
runkaren	Ë	Ë
runkarna	Ë	Ë
runkat	Ë	Ë
runkbullar	Ë	Ë
runkbulle	Ë	Ë
runkig	Ë	Ë
rutiner gällande	Ò
rutten	Ë
ruttna	Ë
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
ryssfitta	Ë	Ë
ryssjävel	Ë	Ë
ryssjävlar	Ë	Ë
ryssjävlarna	Ë	Ë
rädda barnen	d
rädda barnens	d
räddningsfordon	h
räddningsfordonet	h
räddningsinsats	0
räddningsinsatsen	0
räddningsoperation	0	0
räddningsoperationen	0	0
räddningstjänstens	e
räddningstjänstlagen	Õ	Õ
räkna	6
räkna dina dagar	Ë
räkna era dagar	Ë
rätt åt	Ë
rätt åt dem	Ë
rätt åt dom	Ë
rätt åt henne	Ë
rätt åt honom	Ë
rättsligt avseende	Ó
rättspsyk	Ç	Ç
rättspsyken	Ç	Ç
råd gällande	Ò
rån	Ç	Ç
råna	Ë
rånade	Ç	Ç
rånar	Ë
rånare	Ç	Ç
rånaren	Ç	Ç
rånat	Ç	Ç
rånet	Ç	Ç
rånförsök	Ç	Ç
rånförsöket	Ç	Ç
rånsdömd	Ç	Ç
rånsdömda	Ç	Ç
rånsdömde	Ç	Ç
råtta	Ë
råttan	Ë
råttor	Ë
råttskit	Ë
råttskiten	Ë
röda korset	d
röda korsets	d
rödgröna	Ì
röker cannabis	Ç	Ç
röker gräs	Ç	Ç
röker hasch	Ç	Ç
röker heroin	Ç	Ç
rörande	Ò
rörande berättelse	Ó
rörande detta	Ò
rörande enig	Ó
rörande eniga	Ó
rörande enigt	Ó
rörande enkelt	Ó
rörande film	Ó
rörande historia	Ó
rörande men	Ó
rörande mening	Ó
rörande möte	Ó
rörande och	Ó
rörande scen	Ó
rörande skildring	Ó
rörande tacksam	Ó
rörande tal	Ó
rörande ögonblick	Ó
rörande överens	Ó
rörelsehinder	Ç	Ç
rörelsehindrad	Ç	Ç
rörelsehindrada	Ç	Ç
rörelsehindrade	Ç	Ç
rörelsehindret	Ç	Ç
rörelsenedsättning	Ç	Ç
rörelsenedsättningen	Ç	Ç
röst på	Í
röst till	Í
rösta	6Í
rösta blått	Í
rösta borgerligt	Í
rösta bort	Í
rösta fram	Í
rösta grönt	Í
rösta inte fram	Í
rösta inte på	Í
rösta på	Í
rösta röd	Í
rösta rött	Í
rösta senast	È
röstar	DÉ
röstar du på	Í
röstar jag på	Í
röstar ni på	Í
röstar på	Í
röstar vi på	Í
röstas	D
röster på	Í
rötter från	Ç	Ç
rötter i	Ç	Ç
röv	Ë	Ë
rövar	Ë	Ë
rövarna	Ë	Ë
röven	Ë	Ë
rövhatt	Ë	Ë
rövhattar	Ë	Ë
rövhatten	Ë	Ë
rövhål	Ë	Ë
rövhålen	Ë	Ë
rövhålet	Ë	Ë
rövknulla	Ë	Ë
rövknullad	Ë	Ë
rövknullar	Ë	Ë
rövknullat	Ë	Ë
rövpule	Ë	Ë
rövpulet	Ë	Ë
rövslickare	Ë	Ë
rövslickaren	Ë	Ë
rövslickeri	Ë	Ë
rövslickeriet	Ë	Ë
s.k	Ò
s.k.	Ò
sa	Ê
saab	f	f
saaben	f	f
sabba	Ë
sabbar	Ë
sabla	Ë
sablar	Ë
sablars	Ë
sabotera	Ë
saboterar	Ë
sac	Ç	Ç
sade	Ê
sades upp	Ç	Ç
saga	m
sagan	m
sagan om	m
sagor	m
sagorna	m
sagts upp	Ç	Ç
saknar	Ð
saknas	Ð
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
samlingspartiet	Ì
samlokalisera	Ò
samlokaliserad	Ò
samlokaliserar	Ò
samlokaliseras	Ò
samlokalisering	Ò
samma avseende	Ó
sammankomst	Ò
sammankomsten	Ò
sammankomster	Ò
sammanlagda	P
sammanlagt	P
samråd gällande	Ò
samrådet gällande	Ò
samröre	_
samtalsstöd	Ã
samtalsstödet	Ã
samtliga	Ò
samtligas	Ò
samvetslös	Ë
samvetslösa	Ë
sand nigger	Ë	Ë
sand niggers	Ë	Ë
sandbil	h
sandbilar	h
sandbilen	h
sandneger	Ë	Ë
sandnegrer	Ë	Ë
sandnigger	Ë	Ë
saneringsoperation	0	0
saneringsoperationen	0	0
sann fan	Ë
sant fan	Ë
satan	Ë
satan också	Ë
satan vad	Ë
satanist	Ç	Ç
satanisten	Ç	Ç
satans	Ë
satans djävla	Ë
satans jävla	Ë
satans skit	Ë
satans verser	Ë
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
screw you	Ë	Ë
scum		Ë
scumbag	Ë	Ë
scumbags	Ë	Ë
sd	Ç	Ç
sd-are	Ç	Ç
sd:are	Ç	Ç
se bilen brinna	Ë
se boendet brinna	Ë
se huset brinna	Ë
se kommunhuset brinna	Ë
se kyrkan brinna	Ë
se moskén brinna	Ë
se skolan brinna	Ë
seb	`	`
sebs	`	`
second prize		L
secrecy act	Õ	Õ
secret		o
sedan dess	Ê
sedermera	Ò
sedvanlig	Ò
sedvanliga	Ò
sedvanligen	Ò
sedvanligt	Ò
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
sekretesslag	Õ	Õ
sekretesslagen	Õ	Õ
sekretessmarkerad	À
sekretessmarkerade	À
sekretessmarkerat	À
sekretessmarkering	Ç	Ç
sekretessmarkeringen	Ç	Ç
sekretesstämplad	À
sekretesstämplade	À
sekretesstämplat	À
selected		D
sen fan	Ë
senarelades	Ò
senarelagd	Ò
senarelagt	Ò
senarelägg	Ò
senarelägga	Ò
senareläggas	Ò
senarelägger	Ò
senareläggs	Ò
senast	G
senaste	G
send		6
send back	Ë	Ë
send home	Ë	Ë
senil	ÇË	Ç
senila	ÇË	Ç
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
shemale	Ë	Ë
shemales	Ë	Ë
shia muslim	Ç	Ç
shiamuslim	Ç	Ç
shiamuslimen	Ç	Ç
shit	Ë	Ë
shit happens	Ë	Ë
shitbag	Ë	Ë
shitbags	Ë	Ë
shite		Ë
shitface	Ë	Ë
shitfaced	Ë	Ë
shithead	Ë	Ë
shitheads	Ë	Ë
shithole	Ë	Ë
shitholes	Ë	Ë
shitload	Ë	Ë
shitlord	Ë	Ë
shitlords	Ë	Ë
shits	Ë	Ë
shitshow	Ë	Ë
shitshows	Ë	Ë
shitstorm	Ë	Ë
shitstormar	Ë	Ë
shitstormen	Ë	Ë
shitstorms	Ë	Ë
shitting	Ë	Ë
shitty	Ë	Ë
shoot		Ë
shooter		Ë
shop at		Ï
shop now		Ï
shoplifted	Ç	Ç
shoppa	Ï
shoppingångest	0	0
shoppingångesten	0	0
shot		Ë
shotgun		Ë
should have killed	Ë	Ë
should not say this		Á
should you require		Ò
should you wish to		Ò
shouldn't tell you		Á
shut the fuck up	Ë	Ë
shut up	Ë	Ë
shut your face	Ë	Ë
shut your mouth	Ë	Ë
sick	Ç	Ç
sick of	0	0
sicklecellsjuka	Ç	Ç
sieg heil	Ë	Ë
sign up		È
signifikant	Ò
signifikanta	Ò
sikh	Ç	Ç
sikhen	Ç	Ç
simtävling	0
simtävlingar	0
simtävlingarna	0
simtävlingen	0
simultant	Ò
sina rötter i	Ç	Ç
sinnessjuk	Ë
sinnessjuka	Ë
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
sitt fan	Ë
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
sjuk i huvudet	Ë
sjuk i skallen	Ë
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
sjuka	ÇË	Ç
sjuka i huvudet	Ë
sjuka i skallen	Ë
sjukanmäld	Ç	Ç
sjukanmälde sig	Ç	Ç
sjukdom	ÇË	Ç
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
sjukvårdspartiet	Ì
sjutton också	Ë
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
sk-t	Ë	Ë
ska	É
ska bort	Ë
ska egentligen stanna	Á
ska ej spridas	oÀ
ska fan aldrig	Ë
ska fan ingen	Ë
ska fan inget	Ë
ska fan inte	Ë
ska få för det	Ë
ska få igen	Ë
ska få lida	Ë
ska få smaka	Ë
ska få sota	Ë
ska få tag i	Ë
ska inte finnas här	Ë
ska inte få bo	Ë
ska inte få finnas	Ë
ska inte spridas	oÀ
ska omhändertas	Â
ska skilja sig	Ç	Ç
ska ut	Ë
ska utvisas	Ç	Ç
ska vara inne	È
skada	Ë
skadad	Ç	Ç
skadad av	0	0
skadade sig allvarligt	Ç	Ç
skadade sig svårt	Ç	Ç
skadar	Ë
skadar sig själv	Ç	Ç
skadat sig allvarligt	Ç	Ç
skadat sig svårt	Ç	Ç
skadedjur	Ë
skadedjuren	Ë
skadegörelse	Ç	Ç
skadegörelsen	Ç	Ç
skaffa en hjärna	Ë
skaffa ett liv	Ë
skall	ÉÒ
skall utvisas	Ç	Ç
skallskada	Ç	Ç
skallskadan	Ç	Ç
skam	Ë
skamfläck	Ë
skandiabanken	`	`
skandiabankens	`	`
skank		Ë
skanks		Ë
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
skattepolitiken	Ì
skatteskulder	Ç	Ç
skattjakt	0
skattjakten	0
skedde	Ê
sker	É
sket	Ë
sket i	Ë
sket på	Ë
skicka	6
skicka hem	Ë
skicka in	È
skicka tillbaka	Ë
skickad vidare	Ð
skickad över	Ð
skickar hem	F
skickar vi hem	F
skickas hem	FË
skickas tillbaka	Ë
skickat vidare	Ð
skickat över	Ð
skickats vidare	Ð
skickats över	Ð
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
skit	Ë
skit i	Ë
skit också	Ë
skit på	Ë
skit samma	Ë
skita	Ë
skita i	Ë
skita på	Ë
skiten	Ë
skitens	Ë
skiter	Ë
skiter i	Ë
skiter på	Ë
skitfiske	Ë
skitfisket	Ë
skitgubbar	Ë	Ë
skitgubbe	Ë	Ë
skitgubben	Ë	Ë
skithus	Ë
skithuset	Ë
skithuvud	Ë	Ë
skithuvuden	Ë	Ë
skithög	Ë	Ë
skithögar	Ë	Ë
skithögen	Ë	Ë
skitig	Ë
skitiga	Ë
skitigare	Ë
skitigast	Ë
skitigt	Ë
skitit	Ë
skitjobb	Ë	Ë
skitjobbet	Ë	Ë
skitkommun	Ë	Ë
skitkommunen	Ë	Ë
skitkommuner	Ë	Ë
skitkärring	Ë	Ë
skitkärringar	Ë	Ë
skitkärringen	Ë	Ë
skitliv	Ë
skitpolitik	Ë	Ë
skitpolitiken	Ë	Ë
skitpolitiker	Ë	Ë
skitpolitikern	Ë	Ë
skitpolitikerna	Ë	Ë
skitprat	Ë	Ë
skitpratet	Ë	Ë
skitskatt	Ë
skitsnack	Ë	Ë
skitsnacket	Ë	Ë
skitstövel	Ë	Ë
skitstöveln	Ë	Ë
skitstövlar	Ë	Ë
skitstövlarna	Ë	Ë
skitungar	Ë	Ë
skitungarna	Ë	Ë
skitunge	Ë	Ë
skitungen	Ë	Ë
skitviktig	Ë
skitviktigt	Ë
skjut	Ë
skjut dig själv	Ë
skjut fram	Ë
skjut ihjäl	Ë
skjut in	Ë
skjut iväg	Ë
skjut ner	Ë
skjut på	Ë
skjut skallen av	Ë
skjut till	Ë
skjut undan	Ë
skjut upp	Ë
skjut ut	Ë
skjuta	Ë
skjuta fram	Ë
skjuta ihjäl	Ë
skjuta in	Ë
skjuta iväg	Ë
skjuta ned	Ë
skjuta ner	Ë
skjuta på	Ë
skjuta skallen av	Ë
skjuta till	Ë
skjuta undan	Ë
skjuta upp	Ë
skjuta ut	Ë
skjutas	Ë
skjuten	Ë
skjuter	Ë
skjuter fram	Ë
skjuter ihjäl	Ë
skjuter in	Ë
skjuter iväg	Ë
skjuter ned	Ë
skjuter ner	Ë
skjuter på	Ë
skjuter skallen av	Ë
skjuter till	Ë
skjuter undan	Ë
skjuter upp	Ë
skjuter ut	Ë
skjutits	Ë
skjutna	Ë
skjuts ihjäl	Ë
skoda	f	f
skodan	f	f
skoj	Ë
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
skolministern	Ì
skolskjutningen	Ë
skoltävling	0
skoltävlingar	0
skoltävlingarna	0
skoltävlingen	0
skolvägrade	Ç	Ç
skolvägran	Ç	Ç
skolvägrar	Ç	Ç
skotern	f
skrattade	Ë
skrattar	Ë
skrev	Ê
skrevs	Ê
skriftlig varning	ÃÇ	Ç
skriftligen	Ò
skriv	6
skriv in	È
skriv upp	È
skrivelse	Ò
skrivelsen	Ò
skrivelser	Ò
skrivelserna	Ò
skriven	Ê
skriver till	F
skriver vi till	F
skrivet	Ê
skrivsvårigheter	Ç	Ç
skrotbil	f
skrupelfri	Ë
skrupelfria	Ë
skräp	Ë
skulder	Ç	Ç
skulderna	Ç	Ç
skuldsanering	Ç	Ç
skuldsaneringen	Ç	Ç
skuldsatt	Ç	Ç
skuldsatta	Ç	Ç
skuldsatte	Ç	Ç
skulle	Ê
skulle stanna mellan oss	Á
skurk	Ë
skurkar	Ë
skurken	Ë
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
skynda	Ï
skynda dig	È
skynda er	È
skyndsamt	Ò
skytten	Ë
skyttetävling	0
skyttetävlingar	0
skyttetävlingarna	0
skyttetävlingen	0
skänk	d
skänka	d
skänker	d
skänkt	d
skänkte	d
skär halsen av	Ë
skär sig	Ç	Ç
skär sönder	Ë
skära halsen av	Ë
skära sönder	Ë
skånepartiet	Ì
skåpbil	f
skåpvagn	f
skåpvagnen	f
skönt att	Ë
skönt att de dog	Ë
skönt att dom dog	Ë
skönt att han dog	Ë
skönt att hon dog	Ë
sköt	Ê
sköts ihjäl	Ë
slag		Ë
slagen ihjäl	Ë
slagit henne	Ç	Ç
slagit honom	Ç	Ç
slagit sin	Ç	Ç
slagit sönder	Ç	Ç
slagit sönder alla	0	0
slagit sönder rekordet	0	0
slagit sönder ägg	0	0
slags		Ë
slagsmål	Ç	Ç
slagsmålet	Ç	Ç
slakta	Ë
slaktar	Ë
slampa	Ë	Ë
slampan	Ë	Ë
slampig	Ë	Ë
slampiga	Ë	Ë
slampigt	Ë	Ë
slampor	Ë	Ë
slamporna	Ë	Ë
sleazebag	Ë	Ë
sleazebags	Ë	Ë
sleep with one eye	Ë	Ë
slemhög	Ë	Ë
slemhögar	Ë	Ë
slemhögen	Ë	Ë
slicka mig i	Ë
slicka mig i arslet	Ë
slicka mig i häcken	Ë
slicka mig i röven	Ë
slidkuk	Ë	Ë
slippa	Ñ
slitögd	Ë	Ë
slitögda	Ë	Ë
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
slut		Ë
slut-shaming	Ë	Ë
slutade	Ê
slutade dricka	Ç	Ç
slutade knarka	Ç	Ç
slutar	GÉ
slutat dricka	Ç	Ç
slutat knarka	Ç	Ç
slutdag	G
slutdagen	G
slutdatum	G
slutför	Ò
slutföra	Ò
slutföras	Ò
slutförde	Ò
slutfördes	Ò
slutförs	Ò
slutfört	Ò
sluts		Ë
slutshaming	Ë	Ë
sluttid	G
sluttiden	G
slyna	Ë	Ë
slynan	Ë	Ë
slynjävel	Ë	Ë
slynor	Ë	Ë
slynorna	Ë	Ë
släckbil	h
släckbilen	h
släng i havet	Ë
släng ut	Ë
slängas ut	Ë
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
slå	Ë
slå an	Ë
slå av	Ë
slå dem ihjäl	Ë
slå dig ihjäl	Ë
slå en signal	Ë
slå er ihjäl	Ë
slå ett rekord	Ë
slå ett slag	Ë
slå fast	Ë
slå henne ihjäl	Ë
slå honom ihjäl	Ë
slå hål	Ë
slå igenom	Ë
slå ihjäl	Ë
slå ihop	Ë
slå in	Ë
slå in käften	Ë
slå in nyllet	Ë
slå in skallen	Ë
slå in tänderna	Ë
slå ned	Ë
slå ner	Ë
slå på	Ë
slå samman	Ë
slå sig	Ë
slå sönder	Ë
slå till	Ë
slå upp	Ë
slå ut	Ë
slå vakt	Ë
slår	Ë
slår an	Ë
slår av	Ë
slår dem ihjäl	Ë
slår dig ihjäl	Ë
slår er ihjäl	Ë
slår ett slag	Ë
slår fast	Ë
slår henne ihjäl	Ë
slår honom ihjäl	Ë
slår hål	Ë
slår igenom	Ë
slår ihjäl	Ë
slår ihop	Ë
slår in	Ë
slår in käften	Ë
slår in nyllet	Ë
slår in skallen	Ë
slår in tänderna	Ë
slår ned	Ë
slår ner	Ë
slår på	Ë
slår samman	Ë
slår sig	Ë
slår sönder	Ë
slår sönder folk	Ë
slår sönder människor	Ë
slår till	Ë
slår upp	Ë
slår ut	Ë
slår vakt	Ë
slås ihjäl	Ë
slåss till döds	Ë
slödder	Ë	Ë
slöddret	Ë	Ë
sm-final	5
sm-finalen	5
sm-guld	5
sm-guldet	5
smaka asfalt	Ë
smartarse		Ë
smartarses		Ë
smartass	Ë	Ë
smartasses	Ë	Ë
smash		Ë
smit från	Ë
smita från	Ë
smitning	Ç	Ç
smitningen	Ç	Ç
smitningsolycka	Ç	Ç
smitningsolyckan	Ç	Ç
smitolycka	f
smitolyckan	f
smitta	Ë
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
smutsar ner	Ë
smutsiga	Ë
smäll på käften	Ë
små som stora	W
småhustomter	5
småhustomterna	5
snabel-a	Æ	Æ
snabela	Æ	Æ
snap	]	]
snarast möjligt	Ò
snarligen	Ò
snart smäller det hos	Ë
snart smäller det på	Ë
snart är det	È
snatta	Ë
snattade	Ç	Ç
snattar	ÇË	Ç
snattat	Ç	Ç
snatteri	Ç	Ç
snatteriet	Ç	Ç
snedögd	Ë	Ë
snedögda	Ë	Ë
snippa	Ë
snippan	Ë
sno	Ë
sno det du	Ë
sno det ni	Ë
snodde	Ç	Ç
snopp	Ë
snoppen	Ë
snor	Ë
snott	Ç	Ç
snyggaste bidrag	D
snyggaste bidraget	D
snyggaste bild	D
snyggaste bilden	D
snyggaste motivering	D
snyggaste motiveringen	D
snyggaste svar	D
snyggaste svaret	D
snyggt skjutet	Ë
snyggt slaget	Ë
snyggt sparkat	Ë
snyltare	Ë
snöskoter	f
snöskotern	f
so as to		Ò
so concerning		Ó
social democrat	Ç	Ç
social democratic		Ì
social democrats	Ç	ÇÌ
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
socialdemokrat	ÇÌ	Ç
socialdemokraten	Ç	Ç
socialdemokrater	Ì
socialdemokraterna	ÇÌ	Ç
socialdemokraternas	Ì
socialdemokratiska	Ì
socialt avseende	Ó
socialt medium	^
socialt nätverk	^
socialt nätverket	^
sociopat	Ë	Ë
sociopaten	Ë	Ë
sociopater	Ë	Ë
sod off	Ë	Ë
solely		Ò
sollentunapartiet	Ì
som asylsökande	Ç	Ç
som betalar	8[
som bokar	8[
som bokat	8[
som båtflykting	Ç	Ç
som en följd av	Ò
som en konsekvens av	Ò
som ensamkommande	Ç	Ç
som ett led i	Ò
som fan	Ë
som fan får	Ë
som fan har	Ë
som fan kan	Ë
som fan vill	Ë
som fan är	Ë
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
son of a bitch	Ë	Ë
sond	Ç	Ç
sonden	Ç	Ç
sondmat	Ç	Ç
sonen	W
sonofabitch	Ë	Ë
sopa	Ë
sopan	Ë
sopas in	É
sopbil	h
sopbilar	h
sopbilen	h
sopmaskin	h
sopmaskinen	h
sopor	Ë
sopsäck	Ë
sopsäckar	Ë
sort code		`
sos barnbyar	d
sossar	Ì
sossarna	Ì
sossarnas	Ì
sosse	ÇÌ	Ç
sossehora	Ë	Ë
sossehoror	Ë	Ë
sosseluder	Ë	Ë
sossen	Ç	Ç
sota för det	Ë
sota för detta	Ë
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
spagettifitta	Ë	Ë
spara pengar	Ï
spara tusenlappar	Ï
spara upp	Ï
sparbank	`
sparbanken	`	`
sparbanker	`
sparka ut	Ë
sparkad	Ë
sparkad ihjäl	Ë
sparkas ihjäl	Ë
sparkas ut	Ë
spastic		Ë
spastics		Ë
spaz	Ë	Ë
spazz	Ë	Ë
spazzes	Ë	Ë
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
spetsas	Ë
spic		Ë
spics		Ë
spite of the fact		Ò
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
spreja	Ë
sprejar	Ë
sprejmåla	Ë
sprejmålar	Ë
spruta färg på	Ë
sprutar färg på	Ë
spräng	Ë
spränga	Ë
spränger	Ë
sprängningen	Ë
språkligt avseende	Ó
språkstörning	Ç	Ç
språkstörningen	Ç	Ç
spänn	Q
spärra in	Ë
spärras in	Ë
spöa	Ë	Ë
spöad	Ë
spöar	Ë	Ë
spörsmål	Ò
spörsmålen	Ò
spörsmålet	Ò
ssr	Ç	Ç
ssu	ÇÌ	Ç
st	M
st.	M
stab		Ë
stabbed		Ë
stadens	e
stadfäst	Ò
stadfästa	Ò
stadfäste	Ò
stadfäster	Ò
stadigvarande	Ò
stads	e
stadsjeep	f
stadsjeepen	f
stadsmissionen	d
stadsmissionens	d
stakeholder engagement		Ò
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
stans billigaste	Ï
stans bästa	Ï
stans godaste	Ï
stans lägsta	Ï
stans skönaste	Ï
stans snyggaste	Ï
stans trevligaste	Ï
starroperation	Ç	Ç
starroperationen	Ç	Ç
starta upplopp	Ë
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
statistiskt avseende	Ó
statslös	Ç	Ç
statslöse	Ç	Ç
statsministern	Ì
statsministerns	Ì
statutory obligation		Ò
steg	Ê
stegbil	h
stegbilen	h
stenas	Ë
steril	Ç	Ç
steriliseras	Ë
stfu	Ë	Ë
stick och brinn	Ë
stick åt helvete	Ë
stick åt helvetet	Ë
stiftelsens	e
stig	Ä	Ä
stigen	Ä	Ä
stinker	Ë
stipendiefond	d
stipendiefonden	d
stipulate		Ò
stipulated		Ò
stipulates		Ò
stipulera	Ò
stipulerad	Ò
stipulerade	Ò
stipulerar	Ò
stipuleras	Ò
stjäl	Ë
stjäl det du	Ë
stjäl det ni	Ë
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
stollar	Ë	Ë
stollarna	Ë	Ë
stolle	Ë	Ë
stollen	Ë	Ë
stolpskott	Ë	Ë
stolpskotten	Ë	Ë
stolpskottet	Ë	Ë
stomi	Ç	Ç
stomin	Ç	Ç
stoppa	Í
stor fan	Ë
stor insats	0
stor som liten	W
stora fan	Ë
stora och små	W
stories	?	?
storm		Ë
storma	Ë
storma fram	Ë
storma in	Ë
stormar	Ë
stort tack	Ê
story	?	?
story of		m
storyn	?	?
strangle		Ë
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
stryp	Ë
strypa	Ë
stryper	Ë
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
stundom	Ò
stupid		Ë
stupid ass	Ë	Ë
styck	M
städoperation	0	0
städoperationen	0	0
städse	Ò
ställningstagande	Ò
ställningstaganden	Ò
ställningstagandet	Ò
ställs in	É
stäng in	Ë
stängdes av	Ã
stängdes av från skolan	Ç	Ç
stänger	GÉ
stängs	É
stängts av	Ã
stängts av från skolan	Ç	Ç
stå till buds	Ò
stå till förfogande	Ò
ståkuk	Ë	Ë
står inte ut med	Ë
står till buds	Ò
står till ditt förfogande	Ò
står till ert förfogande	Ò
står till förfogande	Ò
står under sekretess	À
står utanför ditt hem	Ë
står utanför ditt hus	Ë
står utanför ert hem	Ë
står utanför ert hus	Ë
stöd	Í
stöd arbetet	d
stöd insamlingen	d
stöd oss	d
stöd oss i	Í
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
stödjer	_Í
stödjs	_
stöds	_
stöds av	B_
stödundervisning	Ç	Ç
stödundervisningen	Ç	Ç
stökigt hemma	Ç	Ç
stöld	Ç	Ç
stölden	Ç	Ç
stölder	Ç	Ç
störd i huvudet	Ë
störda i huvudet	Ë
störningsvarning	Ç	Ç
störningsvarningen	Ç	Ç
största fan	Ë
stött	_
stötta	Í
stöttar	Í
subaru	f	f
subarun	f	f
subba	Ë	Ë
subban	Ë	Ë
subbor	Ë	Ë
subborna	Ë	Ë
subhuman		Ë
subhumans		Ë
subject to confidentiality		À
subject to secrecy		À
subject to the provisions		Ò
submit		6
submit a		Ò
submit an		Ò
submit your		Ò
subscribe		A
subscriber		A
subscribers		A
subsequent to		Ò
subsequently		Ò
substantial		Ò
substantially		Ò
substantiell	Ò
substantiella	Ò
substantiellt	Ò
substituera	Ò
substituerade	Ò
substituerar	Ò
substitueras	Ò
successivt	Ò
sufficient		Ò
sug av mig	Ë
sug kuk	Ë
sug min	Ë
sug mitt	Ë
suicidal	Ç	Ç
suicidale	Ç	Ç
suicidförsök	Ç	Ç
suicidförsöket	Ç	Ç
sulf	Ç	Ç
sunday		H
sunni muslim	Ç	Ç
sunnimuslim	Ç	Ç
sunnimuslimen	Ç	Ç
superpris	Ï
superpriser	Ï
supplementary		Ò
support		Í
supported		_
supposed to be confidential		Á
surgery	Ç	Ç
surkärring	Ë	Ë
surkärringar	Ë	Ë
surkärringen	Ë	Ë
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
svartskallar	Ë	Ë
svartskallarna	Ë	Ë
svartskalle	Ë	Ë
svartskallen	Ë	Ë
svea bank	`	`
svea banken	`	`
svennehora	Ë	Ë
svennehoror	Ë	Ë
svennejävel	Ë	Ë
svennejävlar	Ë	Ë
svenska kyrkan	dÇ	Ç
svenska kyrkans	d
svenskt medborgarskap	Ç	Ç
sverige åt svenskarna	Ë
sverigedemokrat	ÇÌ	Ç
sverigedemokraten	Ç	Ç
sverigedemokrater	Ì
sverigedemokraterna	ÇÌ	Ç
sverigedemokraternas	Ì
sverigedemokratiska	Ì
sverigefinländare	Ç	Ç
sverigefinländaren	Ç	Ç
sverigefinne	Ç	Ç
sverigefinnen	Ç	Ç
sveriges billigaste	Ï
sveriges bästa	Ï
sveriges godaste	Ï
sveriges ingenjörer	Ç	Ç
sveriges lägsta	Ï
sveriges lärare	Ç	Ç
sveriges skolledare	Ç	Ç
sveriges skönaste	Ï
sveriges snyggaste	Ï
sveriges trevligaste	Ï
svin	Ë
svinen	Ë
svinet	Ë
svininfluensa	Ç	Ç
svininfluensan	Ç	Ç
svårt sjuk	Ç	Ç
svårt skadad	Ç	Ç
swedbank	`	`
swedbanks	`	`
sweden democrat	Ç	Ç
sweden democrats	Ç	ÇÌ
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
synd att	Ë
synd att de överlevde	Ë
synd att han överlevde	Ë
synd att hon överlevde	Ë
syndikalisterna	Ç	Ç
synergies		Ò
synergy		Ò
synnedsättning	Ç	Ç
synnedsättningen	Ç	Ç
synnerligen	Ò
synpunkter gällande	Ò
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
säbo	Ò
säg inget till någon	Á
säkerhetsskyddsklassad	oÀ
säkerhetsskyddsklassade	oÀ
säkerhetsskyddsklassat	oÀ
säkerställ	Ò
säkerställ att	Ò
säkerställa	Ò
säkerställa att	Ò
säkerställas	Ò
säkerställde	Ò
säkerställde att	Ò
säkerställer	Ò
säkerställer att	Ò
säkerställs	Ò
säkerställt	Ò
säkerställt att	Ò
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
sänkts	Ð
särskilt avseende	Ó
särskilt stöd	Ç	Ç
särskola	k
särskolan	k
säsongskort	K
säsongskorten	K
säsongskortet	K
sätt eld på	Ë
sätta eld på	Ë
sätter eld på	Ë
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
så länge lagret räcker	Ï
så rörande	Ó
så såg	Ê
så tävlar du	78
så tävlar ni	78
så var	Ê
så vinner du	8
så vinner ni	8
så är du med	8
så är ni med	8
sådant avseende	Ó
såframt	Ò
såg	Ê
såga ned	Ë
såga ner	Ë
sågar ned	Ë
sågar ner	Ë
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
således	Ò
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
sålunda	Ò
såsom	Ò
såvitt avser	Ò
sök senast	È
sökanden	Ò
söker asyl	Ç	Ç
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
ta dej fan	Ë
ta dig fan	Ë
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
ta i anspråk	Ò
ta jobbet svart	Ë
ta kål på	Ë
ta livet av dig	Ë
ta med	È
ta med bensin	Ë
ta med er bensin	Ë
ta med er påkar	Ë
ta med er stenar	Ë
ta med järnrör	Ë
ta med knivar	Ë
ta med kofot	Ë
ta med molotov	Ë
ta med påkar	Ë
ta med stenar	Ë
ta med tändare	Ë
ta mej fan	Ë
ta mig djävulen	Ë
ta mig fan	Ë
ta till vapen	Ë
ta över makten	Î
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
tag med bensin	Ë
tag med järnrör	Ë
tag med knivar	Ë
tag med kofot	Ë
tag med molotov	Ë
tag med påkar	Ë
tag med stenar	Ë
tag med tändare	Ë
tag yourself		>
tag yourselves		>
taga	Ò
tagas	Ò
tagen	Ê
tager	Ò
tages	Ò
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
tagit emot	Ð
tagit en överdos	Ç	Ç
tagit heroin	Ç	Ç
tagit i anspråk	Ò
tagit knark	Ç	Ç
tagit livet av sig	Ç	Ç
tagit pengar ur kaffekassan	Ç	Ç
tagit pengar ur kassan	Ç	Ç
tagit pengar ur klasskassan	Ç	Ç
tagit pengar ur kollegans	Ç	Ç
tagit sitt liv	Ç	Ç
tagit tabletter	Ç	Ç
tagits emot	Ð
tagits på bar gärning	Ç	Ç
tagits upp	Ð
take into consideration		Ò
take part		7
taken into care		Ã
takes place		É
talsvårigheter	Ç	Ç
tamefan	Ë	Ë
tamejfan	Ë	Ë
tammefan	Ë	Ë
tankbil	f
tappad	Ë
tappad bakom vagnen	Ë
tappade minnet	Ç	Ç
tappat minnet	Ç	Ç
tar amfetamin	Ç	Ç
tar baby	Ë	Ë
tar dej fan	Ë
tar dig fan	Ë
tar droger	Ç	Ç
tar heroin	Ç	Ç
tar i anspråk	Ò
tar knark	Ç	Ç
tar kontakt	F
tar kål på	Ë
tar mej fan	Ë
tar mig fan	Ë
tar tabletter	Ç	Ç
tar över landet	Ë
tar över sverige	Ë
tar över vårt	Ë
tarva	Ò
tarvar	Ò
tarvas	Ò
tas i anspråk	Ò
tas upp	Ð
tattare	Ë
tattaren	Ë
tattarjävel	Ë	Ë
tattarna	Ë
tattarpack	Ë	Ë
tattarpacket	Ë	Ë
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
teach you a lesson	Ë	Ë
teater	m
teatern	m
teckna abonnemang	Ï
teckna elavtal	Ï
teckna försäkring	Ï
teckna medlemskap	Ï
teen		W
teenager		W
teenagers		W
teens		W
tekniskt avseende	Ó
telefonledes	Ò
telefonsamtal	F
telefonsamtalet	F
tell		6
temporär	Ò
temporära	Ò
temporärt	Ò
ten years		i
teoretiskt avseende	Ó
terminally ill	Ç	Ç
terminalt sjuk	Ç	Ç
terminate		Ò
terminated		Ò
terminates		Ò
terminating		Ò
termination		Ò
terminera	Ò
terminerade	Ò
terminerar	Ò
termineras	Ò
terms		I
terrorattacken	Ë
terrordåd	Ë
terrordådet	Ë
terrordömd	Ç	Ç
terrordömda	Ç	Ç
terrordömde	Ç	Ç
terrorist		Ë
terroristen	Ë
terrorister	Ë
terrorists		Ë
tesla	f	f
teslan	f	f
test results		Ã
test results from		Â
testade positivt	Ç	Ç
testat positivt	Ç	Ç
testat sig positiv	Ç	Ç
tested positive for	Ç	Ç
tf	Õ	Õ
thaihora	Ë	Ë
thaihoror	Ë	Ë
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
the fuck	Ë	Ë
the majority of		Ò
their account		`
thereafter		Ò
thereby		Ò
therein		Ò
thereof		Ò
thereto		Ò
thereunder		Ò
thereupon		Ò
therewith		Ò
thief	Ç	Ç
thieves		Ë
third prize		L
this concerning		Ó
this moment in time		Ò
threads	]	]
three years		i
thursday		H
thus		Ò
ticket		K
tickets		KÈ
tics	Ç	Ç
tidigare	Ê
tidigarelades	Ò
tidigarelagd	Ò
tidigarelagt	Ò
tidigarelägg	Ò
tidigarelägga	Ò
tidigareläggas	Ò
tidigarelägger	Ò
tidigareläggs	Ò
tidshorisont	Ò
tidshorisonten	Ò
tidslinje	?
tidslinjen	?
tidsperiod	Ò
tidsperioden	Ò
tidsperioder	Ò
tidsperioderna	Ò
tidsrymd	Ò
tidsrymden	Ò
tidsutdräkt	Ò
tidsutdräkten	Ò
tidöavtalet	Ì
tidöpartierna	Ì
tik-tok	]	]
tiktokkonto	0
tiktokkonton	0
tiktokkontot	0
till dags dato	Ò
till fan	Ë
till fullo	Ò
till fyllest	Ò
till följd av	Ò
till följd därav	Ò
till följd härav	Ò
till gagn	Ò
till gagn för	Ò
till helvete	Ë
till helvetet	Ë
till i gaskammaren	Ë
till och med	G
till valseger	Î
till yttermera visso	Ò
till övervägande del	Ò
tillbaka till djungeln	Ë
tillbaka till grottan	Ë
tillbaka till öknen	Ë
tillbudsstående	Ò
tillbörlig	Ò
tillbörliga	Ò
tillbörligt	Ò
tillerkändes	Ò
tillerkänna	Ò
tillerkänner	Ò
tillerkänns	Ò
tillfyllest	Ò
tillgodogör sig	Ò
tillgodogöra sig	Ò
tillgodose	Ò
tillgodoser	Ò
tillgodoses	Ò
tillgodosett	Ò
tillgodosåg	Ò
tillgrep	Ò
tillgrip	Ò
tillgripa	Ò
tillgriper	Ò
tillgripit	Ò
tillgängliggjorde	Ò
tillgängliggjort	Ò
tillgängliggör	Ò
tillgängliggöra	Ò
tillgängliggörs	Ò
tillhandahåll	Ò
tillhandahålla	Ò
tillhandahållas	Ò
tillhandahåller	Ò
tillhandahållit	Ò
tillhandahållits	Ò
tillhandahålls	Ò
tillhandahöll	Ò
tillhandahölls	Ò
tillika	Ò
tillkännagav	Ò
tillkännagavs	Ò
tillkännage	Ò
tillkännager	FÒ
tillkännages	FÒ
tillkännagett	Ò
tillrättalägg	Ò
tillrättalägga	Ò
tillrättalägger	Ò
tillråda	Ò
tillrådde	Ò
tillråder	Ò
tillråds	Ò
tills du får se	Ë
tills ni får se	Ë
tillsammans	P
tillsammans med	B
tillse	Ò
tillse att	Ò
tillser	Ò
tillser att	Ò
tillses	Ò
tillsett att	Ò
tillskapa	Ò
tillskapade	Ò
tillskapades	Ò
tillskapar	Ò
tillskapas	Ò
tillskapat	Ò
tillstyrka	Ò
tillstyrker	Ò
tillstyrks	Ò
tillstyrkt	Ò
tillstyrkte	Ò
tillställ	Ò
tillställa	Ò
tillställas	Ò
tillställde	Ò
tillställer	Ò
tillställs	Ò
tillställt	Ò
tillsänd	Ò
tillsända	Ò
tillsändas	Ò
tillsände	Ò
tillsänder	Ò
tillsänds	Ò
tillsänt	Ò
tillsåg	Ò
tillsåg att	Ò
tillvarata	Ò
tillvarataga	Ò
tillvaratagit	Ò
tillvaratar	Ò
tillvaratas	Ò
tillvaratog	Ò
tillvägagångssätt	Ò
tillvägagångssättet	Ò
tillämplig	Ò
tillämpliga	Ò
tillämpligt	Ò
tillönska	Ò
tillönskar	Ò
tillönskas	Ò
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
tippa avfall	Ë
tippa skräp	Ë
tippa sopor	Ë
tipsa	6
tipspromenad	2
tipspromenaden	2
tipsrunda	2
tipsrundan	2
tisdag	H
tisdagen	H
tisdagens	H
tisdags	Ê
tits		Ë
tittat på	Ð
titties	Ë	Ë
tjockis	Ë
tjockisar	Ë
tjockisen	Ë
tjockskallar	Ë	Ë
tjockskalle	Ë	Ë
tjuv	ÇË	Ç
tjuvar	Ë
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
to hell with	Ë	Ë
to participate		78
to take part		78
to the extent that		Ò
to win		78
tobakslagen	Õ	Õ
today		H
tog	Ê
tog amfetamin	Ç	Ç
tog droger	Ç	Ç
tog en överdos	Ç	Ç
tog heroin	Ç	Ç
tog i anspråk	Ò
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
tomt mellan öronen	Ë
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
torde	Ò
torg	Ä	Ä
torget	Ä	Ä
tornedaling	Ç	Ç
tornedalingen	Ç	Ç
torsdag	H
torsdagen	H
torsdagens	H
torsdags	Ê
tortera	Ë
torterar	Ë
torteras	Ë
torture	Ë	Ë
tortured	Ë	Ë
tortyr	Ë
tosser		Ë
tossers		Ë
total	P	P
totala	P
totalt	P
totalvärde	OP
totalvärdet	OP
tourette	Ç	Ç
tourettes	Ç	Ç
tourettes syndrom	Ç	Ç
towed		f
towelhead	Ë	Ë
towelheads	Ë	Ë
towing		f
toyota	f	f
toyotan	f	f
trade unionist	Ç	Ç
trailer	f	f
trailern	f
trailers		f
traitor		Ë
traitors		Ë
trakassera	Ë
trakasserades	Ç	Ç
trakasserar	Ë
trakasseras	Ç	Ç
trakasserats	Ç	Ç
trakasserier	Ç	Ç
trakasserierna	Ç	Ç
traktor	f
traktorer	f
traktorerna	f
traktorn	f
tramp		Ë
tramps		Ë
trannies		Ë
tranny		Ë
trans	Ç	Ç
trans boy	Ç	Ç
trans girl	Ç	Ç
trans man	Ç	Ç
trans woman	Ç	Ç
transa	ÇË	Ç
transan	Ë
transfitta	Ë	Ë
transgender	Ç	Ç
transjävel	Ë	Ë
transjävlar	Ë	Ë
transkille	Ç	Ç
transkillen	Ç	Ç
transkvinna	Ç	Ç
transkvinnan	Ç	Ç
transman	Ç	Ç
transmannen	Ç	Ç
transmit		Ò
transmits		Ò
transmitted		Ò
transmitting		Ò
transor	Ë
transorna	Ë
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
tre för en	Ï
tre för ett	Ï
tre för fyra	Ï
tre för tre	Ï
tre för två	Ï
tre år	i
trean	i
tredje pris	L
tredje priset	L
tredjepris	L
tredjepriset	L
trenne	Ò
trettondagen	H
treårig	i
treåriga	i
treårige	i
treåring	i
treåringen	i
trisslott	K
trisslotter	K
troende	Ç	Ç
trogen fan	Ë
tror på allah	Ç	Ç
tror på gud	Ç	Ç
tror på jesus	Ç	Ç
trots sekretess	Á
trots sekretessen	Á
trots tystnadsplikt	Á
trots tystnadsplikten	Á
truck		f
trucks		f
tryckfrihetsförordningen	Õ	Õ
trygghetslarm	Ç	Ç
trygghetslarmet	Ç	Ç
träda i kraft	Ò
trädde i kraft	Ò
träder i kraft	Ò
träffas	É
träskallar	Ë	Ë
träskalle	Ë	Ë
trätt i kraft	Ò
trög	Ë
tröga	Ë
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
turkjävel	Ë	Ë
turkjäveln	Ë	Ë
turkjävlar	Ë	Ë
turnerar	É
turnering	5
turneringar	5
turneringarna	5
turneringen	5
turners syndrom	Ç	Ç
tusan	Ë
tusan också	Ë
tusan till karl	Ë
tusan vet	Ë
tusen tack	Ê
tutta eld på	Ë
tutta fyr på	Ë
tuttar	Ë
tuttar eld på	Ë
tuttar fyr på	Ë
tuttarna	Ë
tutte	Ë
tvenne	Ò
tvingades	Ê
tvisten mellan	Ç	Ç
två för en	Ï
två för ett	Ï
två för fyra	Ï
två för tre	Ï
två för två	Ï
två år	i
tvåan	i
tvångsomhändertagen	Ç	Ç
tvångsomhändertogs	Ç	Ç
tvångsplacering	Ã
tvångsplaceringen	Ã
tvångssterilisera	Ë
tvångssteriliseras	Ë
tvångssyndrom	Ç	Ç
tvångstankar	Ç	Ç
tvångsvårdad	Ç	Ç
tvångsvårdade	Ç	Ç
tvåårig	i
tvååriga	i
tvåårige	i
tvååring	i
tvååringen	i
twat	Ë	Ë
twats	Ë	Ë
twelve years		i
twitterkonto	0
twitterkonton	0
twitterkontot	0
two years		i
tyckte	Ê
tydliggjorde	Ò
tydliggjort	Ò
tydliggör	Ò
tydliggöra	Ò
tydliggörs	Ò
tämligen	Ò
tänd eld på	Ë
tända eld på	Ë
tände eld på	Ç	Ç
tände eld på publiken	0	0
tänder	É
tänder eld på	Ë
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
tål inte	Ë
tölp	Ë
tölpar	Ë
tölpen	Ë
töms in	É
tönt	Ë	Ë
töntar	Ë	Ë
töntarna	Ë	Ë
tönten	Ë	Ë
u.p.a.	Ò
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
undanbedes	Ò
undanbedjes	Ò
undanröj	Ò
undanröja	Ò
undanröjde	Ò
undanröjer	Ò
undanröjs	Ò
undanröjt	Ò
undantaga	Ò
undantager	Ò
undantages	Ò
under	SV	SV
under annat namn	Ç	Ç
under det att	Ò
under förutsättning att	Ò
under förutsättning av	Ò
under hänsynstagande till	Ò
under rådande omständigheter	Ò
under the provisions of		Ò
underbart	Ë
underbart att	Ë
underhandskontakt	Ò
underkänd	Ç	Ç
underkänt	Ç	Ç
underlät	Ò
underlåt	Ò
underlåta	Ò
underlåter	Ò
underlåtit	Ò
undermentioned		Ò
undermänniskor	Ë	Ë
undermåliga	Ë
undernärd	Ç	Ç
underrätta	Ò
underrätta sig	Ó
underrättade	Ò
underrättar	Ò
underrättar sig	Ó
underrättas	FÒ
underrättat	Ò
underrättats	Ò
understeg	Ò
understiga	Ò
understiger	Ò
understundom	Ò
undertake		Ò
undertaken		Ò
undertakes		Ò
undertaking		Ò
undertook		Ò
undocumented	Ç	Ç
unemployed	Ç	Ç
ung och gammal	W
ung som gammal	W
ung vänster	ÇÌ	Ç
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
ungjävel	Ë	Ë
ungjäveln	Ë	Ë
ungjävlar	Ë	Ë
ungsvenskarna	ÇÌ	Ç
unhcr	d	d
unhcrs	d	d
unicef	d	d
unicefs	d	d
union member	Ç	Ç
unionen	Ç	Ç
unionpay	c	c
until		G
until such time		Ò
until such time as		Ò
updated		Ê
upload		6
upon		Ò
upon avon		Ó
upon receipt of		Ò
upon request		Ò
upp i röven	Ë
uppbar	Ò
uppburit	Ò
uppbär	Ò
uppbära	Ò
uppdaterad	Ê
uppdaterat	Ê
uppdra åt	Ò
uppdraga åt	Ò
uppdragit åt	Ò
uppdrar åt	Ò
uppdrog åt	Ò
uppehålla sig	Ò
uppehåller sig	Ò
uppehållstillstånd	Ç	Ç
uppehållstillståndet	Ç	Ç
uppehöll sig	Ò
uppfart	f
uppfarten	f
uppgick till	Ò
uppgifter gällande	Ò
uppgå till	Ò
uppgår till	Ò
uppgått till	Ò
upphandling	5
upphandlingar	5
upphandlingen	5
upphör	É
upphör att gälla	Ò
upphöra att gälla	Ò
upphörde att gälla	Ò
upphört att gälla	Ò
uppkom	Ò
uppkomma	Ò
uppkommer	Ò
uppkommit	Ò
uppläts	Ò
upplåt	Ò
upplåta	Ò
upplåter	Ò
upplåtits	Ò
upplåts	Ò
uppmärksamgöra	Ò
uppmärksamgörs	Ò
upprätta en	Ò
upprätta ett	Ò
upprättade en	Ò
upprättade ett	Ò
upprättar en	Ò
upprättar ett	Ò
upprättat en	Ò
upprättat ett	Ò
uppsagd	Ç	Ç
uppskattade	0
uppstod	Ê
uppställd	f
uppsök	Ò
uppsöka	Ò
uppsöker	Ò
uppsökt	Ò
uppsökte	Ò
upptaga	Ò
upptager	Ò
upptages	Ò
uppträder	É
upptäckte	Ê
uppvisa	Ò
uppvisade	Ò
uppvisar	Ò
uppvisat	Ò
uppå	Ò
uraktlät	Ò
uraktlåt	Ò
uraktlåta	Ò
uraktlåter	Ò
urinprov	Â
urinproven	Â
urinprovet	Â
urkundsförfalskning	Ç	Ç
urkundsförfalskningen	Ç	Ç
usling	Ë	Ë
uslingar	Ë	Ë
uslingarna	Ë	Ë
uslingen	Ë	Ë
ut med	Ë
ut med packet	Ë
ut ur landet	Ë
ut ur sverige	Ë
utan	Ñ
utan avgift	\
utan censur	Ë
utan dröjsmål	Ò
utan hinder av	Ò
utan insats	\
utan kostnad	\
utan onödigt dröjsmål	Ò
utanordna	Ò
utanordnar	Ò
utanordnas	Ò
utarbeta	Ò
utarbetad	Ç	Ç
utarbetada	Ç	Ç
utarbetade	ÇÒ	Ç
utarbetades	Ò
utarbetar	Ò
utarbetas	Ò
utarbetat	Ò
utarbetats	Ò
utbekom	Ò
utbekomma	Ò
utbekommer	Ò
utbekommit	Ò
utbetala	Ò
utbetalade	Ò
utbetalades	Ò
utbetalar	Ò
utbetalas	Ò
utbetalat	Ò
utbetalats	Ò
utbildade	0
utbränd	Ç	Ç
utbrända	Ç	Ç
utbrände	Ç	Ç
utbrändhet	Ç	Ç
utbrändheten	Ç	Ç
utdela	Ò
utdelades	Ò
utdelar	Ò
utdelas	Ò
utdelats	Ò
utfäst sig	Ò
utfästa sig	Ò
utfästelse	Ò
utfästelsen	Ò
utfästelser	Ò
utfästelserna	Ò
utfäster sig	Ò
utförsäkrad	Ç	Ç
utförsäkrada	Ç	Ç
utförsäkrade	Ç	Ç
utgjorde	Ò
utgjordes av	Ò
utgjort	Ò
utgår arvode	Ò
utgår avgift	Ò
utgår bidrag	Ò
utgår ersättning	Ò
utgör	Ò
utgöra	Ò
utgöras av	Ò
utgörs av	Ò
uthyres	Ò
uti	Ò
utilisation		Ò
utilise		Ò
utilised		Ò
utilises		Ò
utilising		Ò
utilization		Ò
utilize		Ò
utilized		Ò
utilizes		Ò
utilizing		Ò
utlandsbetalning	d
utlandsbetalningar	d
utlandsbetalningen	d
utlottning	2C
utlottningar	2C
utlottningarna	2C
utlottningen	2C
utlottningen är öppen	G
utlämna	Ò
utlämnade	Ò
utlämnades	Ò
utlämnar	Ò
utlämnas	Ò
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
utmynna i	Ò
utmynnade i	Ò
utmynnar i	Ò
utmätning	Ç	Ç
utmätningen	Ç	Ç
utom vite	Ò
utpressning	Ç	Ç
utpressningen	Ç	Ç
utredning	Ã
utredningen	Ã
utreds	Ð
utretts	Ð
utropas	F
utrota	Ë
utrotar	Ë
utrotas	Ë
utryckningsfordon	h
utryckningsfordonet	h
utrön	Ò
utröna	Ò
utrönas	Ò
utröner	Ò
utröns	Ò
utrönt	Ò
utrönte	Ò
utsatt för hedersvåld	Ç	Ç
utsatt för hot	Ç	Ç
utsatt för misshandel	Ç	Ç
utsatt för mobbning	Ç	Ç
utsatt för våld	Ç	Ç
utsatt för övergrepp	Ç	Ç
utse	D
utser	D
utses	D
utsänder	Ò
utsändes	Ò
utsänds	Ò
utsåg	Ê
utsågs	Ê
uttaga	Ò
uttagas	Ò
uttages	Ò
utvecklingsstörd	kÇ	Ç
utvecklingsstörd jävel	Ë
utvecklingsstörda	kÇ	Ç
utvecklingsstörde	Ç	Ç
utvecklingsstörning	kÇ	Ç
utvecklingsstörningen	kÇ	Ç
utverka	Ò
utverkade	Ò
utverkar	Ò
utverkat	Ò
utvisa	Ë
utvisades	Ç	Ç
utvisas	ÇË	Ç
utvisats	Ç	Ç
utvisningsbeslut	Ç	Ç
utvisningsbeslutet	Ç	Ç
utökas	Ð
utökats	Ð
va fan	Ë
va fan aldrig	Ë
va fan ingen	Ë
va fan inget	Ë
va fan inte	Ë
va fasen	Ë
va i djävulen	Ë
va i helvete	Ë
va i sjutton	Ë
va satan	Ë
vacate		Ò
vacated		Ò
vacates		Ò
vaccinerad	Ç	Ç
vaccinerades	Ç	Ç
vaccinerats	Ç	Ç
vackert	Ë
vad anbelangar	Ò
vad avser	Ò
vad beträffar	Ò
vad bövelen	Ë
vad det gäller	Ò
vad djävulen	Ë
vad fan	Ë
vad fasen	Ë
vad i djävulen	Ë
vad i helvete	Ë
vad i sjutton	Ë
vad satan	Ë
vad tusan	Ë
vad vidkommer	Ò
vadfan	Ë
vafan	Ë	Ë
vafan fan	Ë
vaffan	Ë
vakant	Ò
vakanta	Ò
valaffisch	Î
valaffischen	Î
valaffischer	Î
valaffischerna	Î
valarbeta för	Í
valarbeta med	Í
valde	Ê
valdes	Ê
valflygblad	Î
valflygbladet	Î
value		O
valued		O
van		f
vandalise		Ë
vandalised	Ç	Ç
vandalisera	Ë
vandaliserade	Ç	Ç
vandaliserar	Ë
vandalize		Ë
vann	4Ê
vann laga kraft	Ò
vanvårdades	Ç	Ç
vanvårdas	Ç	Ç
vapenbrott	Ç	Ç
vapenbrottet	Ç	Ç
var	Ê
var belägen	Ò
var beläget	Ò
var dragen	4
var dragna	4
var fan	Ë
var i behov av	Ò
var i helvete	Ë
var med	7È
var med i dragningen	378
var med i tävlingen	78
var med i utlottningen	378
var med i vår	7
var med och tävla	37
var med och vinn	3
var nu dragen	4
var redan dragen	4
var rörande	Ó
vara i behov av	Ò
vara med	7
vara med och vinna	3
vara till handa	Ò
vara tillhanda	Ò
vardera	M
vare sig	Ñ
varefter	Ò
varför fan	Ë
varför i helvete	Ë
vari	Ò
varierade	0
varigenom	Ò
varje avseende	Ó
varje fan	Ë
varken	Ñ
varken hör eller ser	Ç	Ç
varken ser eller hör	Ç	Ç
varm rörande	Ó
varmed	Ò
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
varom	Ò
varslad	Ç	Ç
varslade	Ç	Ç
vart fan	Ë
vart i helvete	Ë
vartill	Ò
varvid	Ò
varå	Ò
vattkoppor	Ç	Ç
vattkopporna	Ç	Ç
vecka	H
veckan	H
vederbörande	Ò
vederbörandes	Ò
vederbörlig	Ò
vederbörliga	Ò
vederbörligen	Ò
vederbörligt	Ò
vederfaras	Ò
vederfars	Ò
vederlag	Ò
vederlaget	Ò
vederlagsfri	Ò
vederlagsfria	Ò
vederlagsfritt	Ò
vedervärdig	Ë
vedervärdiga	Ë
vehicle		f
vehicles		f
vem du	=
vem fan	Ë
vem i helvete	Ë
verifiera	Ò
verifierade	Ò
verifierar	Ò
verifieras	Ò
verifierat	Ò
verkställ	Ò
verkställa	Ò
verkställas	Ò
verkställde	Ò
verkställdes	Ò
verkställer	Ò
verkställs	Ò
verkställt	Ò
verkställts	Ò
vermin		Ë
very concerning		Ó
vet hut	Ë
vet vad du heter	Ë
vet var din dotter	Ë
vet var din familj	Ë
vet var din fru	Ë
vet var din mamma	Ë
vet var dina barn	Ë
vet var du bor	Ë
vet var du jobbar	Ë
vet var er dotter	Ë
vet var er familj	Ë
vet var er fru	Ë
vet var er mamma	Ë
vet var era barn	Ë
vet var ni bor	Ë
vet vart du bor	Ë
vet vart ni bor	Ë
veteranbil	f
vi centerpartister	Î
vi drar	G
vi gratulerar vinnaren	4
vi gratulerar vinnarna	4
vi har din adress	Ë
vi har en tävling	3
vi har en vinnare	4E
vi hatar dig	Ë
vi hatar er	Ë
vi hittar dig	Ë
vi hittar er	Ë
vi i	Í
vi kommer efter dig	Ë
vi kommer efter er	Ë
vi korar	G
vi kristdemokrater	Î
vi kör en giveaway	3
vi kör en tävling	3
vi liberaler	Î
vi lottar	G
vi lottar ut	3C
vi miljöpartister	Î
vi moderater	Î
vi ses	È
vi ses i mörkret	Ë
vi ska hitta dig	Ë
vi ska hitta er	Ë
vi socialdemokrater	Î
vi sverigedemokrater	Î
vi tävlar ut	3
vi utser	G
vi vet vem du	Ë
vi vänsterpartister	Î
via dm	F
via e-post	F
via mail	F
via mejl	F
via messenger	F
via sms	F
via the medium of		Ò
vid denna tidpunkt	Ò
vid ett flertal tillfällen	Ò
vid flertalet tillfällen	Ò
vid förfall	Ò
vid händelse av	Ò
vid köp	8[
vid tidpunkten för	Ò
vid upprepade tillfällen	Ò
vid uppvisande av	Ò
vid äventyr att	Ò
vid äventyr av	Ò
vidarebefordra	Ò
vidarebefordrade	Ò
vidarebefordrar	Ò
vidarebefordras	Ò
vidarebefordrat	Ò
vidareförmedla	Ò
vidareförmedlar	Ò
vidareförmedlas	Ò
vidareförmedlat	Ò
video from		Ê
vidkommande	Ò
vidmakthåll	Ò
vidmakthålla	Ò
vidmakthåller	Ò
vidmakthållit	Ò
vidmakthöll	Ò
vidrig	Ë
vidrig människa	Ë
vidriga	Ë
vidta	Ò
vidta åtgärder	Ò
vidtag	Ò
vidtaga	Ò
vidtager	Ò
vidtages	Ò
vidtagit	Ò
vidtagit åtgärder	Ò
vidtagits	Ò
vidtala	Ò
vidtalade	Ò
vidtalar	Ò
vidtalat	Ò
vidtar	Ò
vidtar åtgärder	Ò
vidtas	Ò
vidtog	Ò
vidtog åtgärder	Ò
vidtogs	Ò
vietnamesisk bakgrund	Ç	Ç
vietnamesisk familj	Ç	Ç
vietnamesisk flykting	Ç	Ç
vietnamesisk härkomst	Ç	Ç
vietnamesisk släkt	Ç	Ç
view of the fact		Ò
viktigt avseende	Ó
vildar	Ë
vildarna	Ë
vilken bil du kör	Ë
vilken bil ni kör	Ë
vilken fan	Ë
vilken skola dina	Ë
vilken skola era	Ë
vilket avseende	Ó
vill du	È
vill du vinna	3
vill fan aldrig	Ë
vill fan ingen	Ë
vill fan inget	Ë
vill fan inte	Ë
vill inte ha	Ë
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
vinna laga kraft	Ò
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
vinner laga kraft	Ò
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
virrpanna	Ë	Ë
virrpannor	Ë	Ë
vis-à-vis		Ò
visa	c	c
visar	É
visas	É
vision	Ç	Ç
visions	Ç	Ç
visited		Ê
visst avseende	Ó
visste	Ê
vit makt	Ë
vit makt-anhängare	Ç	Ç
vitamin b-brist	Ç	Ç
volkswagen	f	f
volvo	f	f
volvon	f	f
volvos	f	f
voro	Ò
vote		6Í
vote for		Í
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
vunnit laga kraft	Ò
vuxenpsykiatrin	Ç	Ç
väg	Ä	Ä
vägen	Ä	Ä
vägg	?
väggen	?
vägra betala skatt	Ë
vägra betala skatten	Ë
väldigt rörande	Ó
välgörande	d
välgörenhet	d
välgörenheten	d
välj	Í
väljer	DÍ
väljs	D
välkommen	È
välkommen till världen	j
välkommet	È
välkomna	È
vält ner	Ë
vält omkull	Ë
välta ner	Ë
välta omkull	Ë
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
vänstern	Ì
vänsterns	Ì
vänsterpartiet	ÇÌ	Ç
vänsterpartiets	Ì
vänsterpartist	ÇÌ	Ç
vänsterpartisten	Ç	Ç
vänsterpartister	Ì
vänsterpartistisk	Ç	Ç
vänta bara tills du	Ë
vänta bara tills ni	Ë
vänta du bara	Ë
väntar barn	Ç	Ç
väntar på utredning	Â
väntar sitt andra	Ç	Ç
väntar sitt första	Ç	Ç
väntar sitt tredje	Ç	Ç
väntar smått	Ç	Ç
väntar tillökning	Ç	Ç
väntar tvillingar	Ç	Ç
väpna er	Ë
värd	O
värda	O
värde	O
värdelös	Ë
värdelösa	Ë
värdet	O
världens barn	d
världscuptävling	0
världscuptävlingar	0
världscuptävlingarna	0
världscuptävlingen	0
världsnaturfonden	d
världsnaturfondens	d
värt	O
västeråspartiet	Ì
våld mot tjänsteman	Ç	Ç
våldsamma	Ë
våldsutsatt	Ç	Ç
våldsutsatta	Ç	Ç
våldsutsatte	Ç	Ç
våldta	Ë
våldtagen	Ë
våldtagit	Ç	Ç
våldtagna	Ë
våldtar	Ë
våldtog	Ç	Ç
våldtäkt	Ç	Ç
våldtäktare	Ç	Ç
våldtäktaren	Ç	Ç
våldtäkten	Ç	Ç
våldtäktsdömd	Ç	Ç
våldtäktsdömda	Ç	Ç
våldtäktsdömde	Ç	Ç
våldtäktsman	ÇË	Ç
våldtäktsmannen	Ç	Ç
våldtäktsmän	Ë
vållande till annans	Ç	Ç
vållande till kroppsskada	Ç	Ç
vår	e
vår kandidat	Î
vår lista	Î
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
vårt fan	Ë
vårt parti	Ì
vårt vidkommande	Ò
wall		?
wank	Ë	Ë
wanker	Ë	Ë
wankers	Ë	Ë
wanking	Ë	Ë
was		Ê
was concerning		Ó
was decided		Ð
was processed		Ð
was received		Ð
was suspended		Ã
watch your back	Ë	Ë
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
were concerning		Ó
wetback	Ë	Ë
wetbacks	Ë	Ë
what the hell	Ë	Ë
wheelchair	Ç	Ç
wheelchairs	Ç	Ç
whereby		Ò
wherein		Ò
whereof		Ò
whereupon		Ò
whether or not		Ò
while stocks last		Ï
whilst		Ò
whiplash	Ç	Ç
whiplashen	Ç	Ç
whiplashskada	Ç	Ç
whiplashskadan	Ç	Ç
white power	Ë	Ë
whitey		Ë
whole family		W
whomsoever		Ò
whore	Ë	Ë
whores	Ë	Ë
whosoever		Ò
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
with a view to		Ò
with effect from		Ò
with immediate effect		Ò
with reference to		Ò
with regard to		Ò
with regards to		Ò
with registration		g
with respect to		Ò
with the exception of		Ò
without		Ñ
wog		Ë
wogs		Ë
women's shelter	Ç	Ç
won		4Ê
worth		O
worthless		Ë
write		6
wrote		Ê
wtf	Ë	Ë
x	]	]
yahoo	Æ	Æ
yazidier	Ç	Ç
yazidiern	Ç	Ç
year		Si
years		S
yesterday		Ê
yngre	SV
ynklig	Ë
ynkliga	Ë
ynkrygg	Ë	Ë
ynkryggar	Ë	Ë
ynkryggarna	Ë	Ë
ynkryggen	Ë	Ë
you are dead	Ë	Ë
you are invited		È
you are requested to		Ò
you can also win		3
you can win		3
you could also win		3
you could win		3
you suck	Ë	Ë
you will die	Ë	Ë
you will pay	Ë	Ë
you will regret this	Ë	Ë
you'll be sorry	Ë	Ë
you're dead	Ë	Ë
young people		W
your card		c
your vote for		Í
your vote to		Í
youre dead	Ë	Ë
youtubekonto	0
youtubekonton	0
youtubekontot	0
you’re dead	Ë	Ë
yrka	Ò
yrkade	Ò
yrkande	Ò
yrkanden	Ò
yrkandet	Ò
yrkar	Ò
yrkas	Ò
yrkat	Ò
yrkestävling	0
yrkestävlingar	0
yrkestävlingarna	0
yrkestävlingen	0
yxan	Ë
zigenarjävel	Ë	Ë
zigenarjäveln	Ë	Ë
zigenarjävlar	Ë	Ë
zigenarpack	Ë	Ë
zigenarpacket	Ë	Ë
zigenarslödder	Ë	Ë
zipperhead	Ë	Ë
zipperheads	Ë	Ë
zoroastrier	Ç	Ç
zoroastriern	Ç	Ç
äbo	Ò
äckel	Ë
äckelbög	Ë	Ë
äckelbögen	Ë	Ë
äckelhora	Ë	Ë
äcklet	Ë
äcklig	Ë
äckliga	Ë
äga rätt	Ò
äga tillträde	Ò
äga tillämpning	Ò
ägde	Ê
ägde rätt	Ò
äger rum	É
äger rätt	Ò
äger tillträde	Ò
äger tillämpning	Ò
äkta fan	Ë
äldreboende	Ç	Ç
äldreboendet	Ç	Ç
älgjakt	5
älgjakten	5
älgskit	Ë
älskade	0
älskar	Ë
älskar att	Ë
älskar när	Ë
ända till	G
ändamålsenlig	Ò
ändamålsenliga	Ò
ändamålsenligt	Ò
ändrad	Ð
ändras	Ð
ändrats	Ð
äntligen	Ë
är att anse som	Ò
är att betrakta som	Ò
är av stor vikt	Ò
är av största vikt	Ò
är av vikt	Ò
är avgjord	4
är avhängig av	Ò
är avhängiga av	Ò
är avhängigt av	Ò
är avslutad	4Ê
är avstängd från skolan	Ç	Ç
är behjälplig med	Ò
är behjälpliga med	Ò
är belägen	Ò
är beläget	Ò
är belägna	Ò
är bunden till rullstol	Ç	Ç
är det	É
är det sekretess	Á
är dragen	4
är dragna	4
är du	É
är du dum eller	Ë
är du dum i	Ë
är du dumma eller	Ë
är du dumma i	Ë
är du fan	Ë
är du helt dum	Ë
är du helt dumma	Ë
är du helt efterbliven	Ë
är du helt efterblivna	Ë
är du sjuk i	Ë
är du sjuka i	Ë
är fan aldrig	Ë
är fan ingen	Ë
är fan inget	Ë
är fan inte	Ë
är färdig	Ð
är färdigt	Ð
är han fan	Ë
är hemlig	À
är hemliga	À
är hemligstämplad	À
är hemligstämplade	À
är hemligstämplat	À
är hemligt	À
är hon fan	Ë
är i behov av	Ò
är inget krav	9
är jag fan	Ë
är klar	ÊÐ
är klart	Ð
är komplett	Ð
är konfidentiell	À
är konfidentiella	À
är konfidentiellt	À
är lokaliserad	Ò
är lokaliserade	Ò
är lokaliserat	Ò
är man fan	Ë
är med	7
är ni	É
är ni dum eller	Ë
är ni dum i	Ë
är ni dumma eller	Ë
är ni dumma i	Ë
är ni fan	Ë
är ni helt dum	Ë
är ni helt dumma	Ë
är ni helt efterbliven	Ë
är ni helt efterblivna	Ë
är ni sjuk i	Ë
är ni sjuka i	Ë
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
är rörande	Ó
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
äro	Ò
ärthjärna	Ë	Ë
ärthjärnan	Ë	Ë
ärthjärnor	Ë	Ë
äska	Ò
äskade	Ò
äskande	Ò
äskanden	Ò
äskar	Ò
äskas	Ò
äskat	Ò
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
ävenledes	Ò
ävensom	Ò
ävenså	Ò
ävenväl	Ò
åberopa	Ò
åberopade	Ò
åberopar	Ò
åberopas	Ò
åberopat	Ò
ådagalade	Ò
ådagalagt	Ò
ådagalägga	Ò
ådagalägger	Ò
åhör	Ò
åhöra	Ò
åhörarkopia	Â
åhörarkopian	Â
åhörde	Ò
åk	Wi
åka hem	Ë
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
ålade	Ò
ålades	Ò
ålagd	Ò
ålagda	Ò
ålagt	Ò
ålandsbanken	`	`
ålder	S
åldern	S
åldersgräns	Sm
åldersgränsen	Sm
åldringsrån	Ç	Ç
åldringsrånet	Ç	Ç
åligga	Ò
åligger	Ò
ålägga	Ò
åläggas	Ò
ålägger	Ò
åläggs	Ò
ålåg	Ò
ångest	Ç	Ç
ångesten	Ç	Ç
ånyo	Ò
år	S
år till med	Î
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
åsamka	Ò
åsamkade	Ò
åsamkar	Ò
åsamkat	Ò
åsamkats	Ò
åskådliggör	Ò
åskådliggöra	Ò
åskådliggörs	Ò
åsna	Ë
åsnan	Ë
åsnor	Ë
åsyfta	Ò
åsyftad	Ò
åsyftade	Ò
åsyftar	Ò
åsyftas	Ò
åt	Ê
åt antidepressiva	Ç	Ç
åt antidepressivt	Ç	Ç
åt blodförtunnande	Ç	Ç
åt fan	Ë
åt helvete	Ë
åt helvetet	Ë
åt litium	Ç	Ç
åtaga	Ò
åtager	Ò
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
återfanns	Ò
återfick	Ò
återfinnas	Ò
återfinns	Ò
återfå	Ò
återfår	Ò
återfått	Ò
återkoppla	Ò
återkopplade	Ò
återkopplar	Ò
återkopplat	Ò
återlämna	Ò
återlämnade	Ò
återlämnades	Ò
återlämnar	Ò
återlämnas	Ò
återlämnat	Ò
återlämnats	Ò
återpublicera	:
återremittera	Ò
återremitterade	Ò
återremitterades	Ò
återremitterar	Ò
återremitteras	Ò
återremitterat	Ò
återsänd	Ò
återsända	Ò
återsändas	Ò
återsände	Ò
återsänder	Ò
återsänds	Ò
återsänt	Ò
åtföljas av	Ò
åtföljd av	Ò
åtföljs av	Ò
åtgärdsprogram	ÃÇ	Ç
åtgärdsprogrammen	Ã
åtgärdsprogrammet	ÃÇ	Ç
åtnjuta	Ò
åtnjuter	Ò
åtnjutit	Ò
åtnjöt	Ò
åtta år	i
åttaårig	i
åttaåriga	i
åttaårige	i
åttaåring	i
åttaåringen	i
åverkan	Ò
åvila	Ò
åvilade	Ò
åvilar	Ò
åvilat	Ò
ögonoperation	Ç	Ç
ögonoperationen	Ç	Ç
ögonskada	Ç	Ç
ögonskadan	Ç	Ç
öppet hus	É
öppnande	É
öppnar	É
öppnas	É
örebropartiet	Ì
över	U
överbelasta	Ë
överbelastar	Ë
överdoserade	Ç	Ç
överenskom	Ò
överenskomma	Ò
överenskommer	Ò
överensstämde med	Ò
överensstämma med	Ò
överensstämmer med	Ò
överensstämt med	Ò
övergrepp	Ç	Ç
övergreppet	Ç	Ç
överklagats	Ð
överlämnats	Ð
översittare	Ë
översittaren	Ë
överskuldsatt	Ç	Ç
översteg	Ò
överstiga	Ò
överstiger	Ò
översänd	Ò
översända	Ò
översändas	Ò
översände	Ò
översänder	Ò
översändes	Ò
översänds	Ò
översänt	Ò
övertaga	Ò
övertager	Ò
överviktig	Ç	Ç
överviktiga	Ç	Ç
överviktige	Ç	Ç
čierna hora	Ë	Ë
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
143681:0:05184<603321<82820014029<31<414118027200460622<371810448:050412=8<90>0<15:7<03984<220;804<2\#
=040428?81288702053063506:;9260108<=:0260>24849015<4215044:000820100293;4525<8=360;820240090>55431<4\#
29024000049?98<28044050810983438821384480<4;::<51<08<376398<440:64142<0==802:2220=93>=8032201<:85643\#
2<14148752208<020048673531=080064165080042:901581242;091124:92610;1;11;296=0402:28184?40::12:423;90>\#
113056059282482512<271260<2686;<168<10180857:4<62:540:010439=98<018<724<31;2>0<368582:53=4208=405106\#
08870051534?284<0>1?87044<24202760=00=7420409:=0020308474<412041:;8>=05076:40:0<64055?258140?9000624\#
:;340082:06225212410571?1>617280569922?4?328>;3>201880:<<91<188:=4839<384=<78245150008869:2203502041\#
52231042004:<08?62840810680<:00600903064?216023102?;19804460827<88207099092141>7<01860187240369010?9\#
4<028;1;?47>0002201:453<830505:468:001:9289615143<842849;060002<0120012970502055?8101=0472904<278106\#
0<3?:;851947:04?79260:970=<902:0<2=4<1=1202969620<360>9892?14150:10083008086444::90213<1780274941468\#
>0;1;3660092;9260?04<2:2<89>408142522<42::9147252480206=0244;;158>;:=7608;=08180340439>001=940857;48\#
592472035;29<80:001211<<0<200246004450462<8183001315200:120150<8003843:430>4100;><3>:0?1>912454:94:?\#
0352344503;1:62402;701?34<0:0480?222009060025807<0:8082>4<<14471;2?209000<17120:91<501=>4:6805=2>215\#
12>:2;3690412:005313400;01109196118823<6?4=94=9983:52=7218048:4>500181<1009<95212<06480298886<001804\#
5<801245>?1;8=01084003:03;4101409<;081486:006341?5381894062:1005108:3>75175918880:4600428409010<119<\#
9060851:231162006300414;9950417:84718?:11<=153<01209444:69252934:28<<882>384=00>780;2=2=6080<9908281\#
809182104514?79=4:60614=5125945002:2885;5121043438281255808420301950040<01:884010=421>08086352050030\#
2826784008441>1::80;0:82<=80510201226><5101>:68?003>52;6>=156<103342560041864379<75<2:2==71212<61645\#
5204040:3<:12503200:20810:818220;9<992784>692:030282>8>0<:504?443=018900<00<58151450100202240;20<698\#
<:6:7:;492>0<524<>55070058=<1647151<3?20814823>813<1=09058000629;200652;029<14=2157?2111:001:0804<40\#
<456:96?0941225507508003420891<03002:45<911283810172=11623;00:0<8100=08622<4009645=2820<4;?3374<6:18\#
<03>3731=8;043<7409124?0485765006240<53612380207<32<70402818;:01=2?1011:0120:828<0<81;21052<100016;>\#
4281590::=:8011882924104>1:=2982>2;222821<86=4221<71080208;>00=4<210:80<001:012834<400=858<958660209\#
915918=028:8219284801066000002802300075802408085:2;4<:<60902:0158081150:2<4032227818244191095181<1=0\#
90001>48022461400444668:2<200012<2410<=348851200>8;11<490>9>120602601244455::13<11108:50;8088?614044\#
064402401714012440107=2;10:21901100;:82048>4128:08104<84:=1;0:880:78:1049<9<016078025=4252044:26>0>2\#
0648006000<=9:5:54<48980558001:034162870800028270<2849<411220105952800>266>3402408>71:01;;000>490722\#
4134311>9300080828010848411:0>20?1680107328<<7602250119880809?20304=7:5001412:2660391>1?1189<8100029\#
<0>81000<483072=020416289458000?8;091>341<0810164:509>954980>0<0::965:08?::1<2>010087:010<7>6060<2;1\#
8839190:<1958<58;33<81>02<02290090<80214??78;><10;;61018086918>803194240031:91891614<220444:1=<81076\#
0035240800907<800468230<>3>11<94081;9>11<1084;50270305004<4=0942602041068884100170:86<00091505804012\#
0440658904208000050:>3::<450929743=8082685474534;8:40004<992030258082904<3521<<0967413;9830209450648\#
0<82140;31086<:41285:41>0210322:20086=1171680;3003840008<400305096543961>7910024::=36=;0093<80907710\#
3:35005142840508411818<<00409<8409:061:10?>150380690500;:6000045>159;4940=00<82360763148=3;::4466812\#
;0470;1>19092504000930109<;009<04093=2:81=285241082;806<;04=85;08220:70<5?0<01089205;119;6368022016<\#
857:?<:60845?310587:=8:25;70:9<4820:2?10<0;01902::058181090026301184890;8020242?91248:<215271114?:8:\#
784452:8<1:;432=558140>00240062<>4<53;42900603424<019898:9<908<8202:004015000401168<210:03;02;<40100\#
?90:20<=:412<48<00;24:1140764001740781882294:647;:9;0<208=:059>?0=<1;=28:8<89416181421:0949622431249\#
437907:>11440>54<21674;00945488090<0019420:8>>0<<=832:440?=50704=30103200111=7<8286628;2>0020:538380\#
06258>1862<0<>00300541640201727:<23010:24<23538128:408950>4171434::4<:95440=?01<2850;5451>28428140<0\#
46:4203600070:3730080:102528<81801:<90<00120:635=:620001;0902>0>:70055901443<06<<137<003610300626328\#
607=<1:42<140140=60;009438563260390370>20062>84>365:01;894>01;638080513:24722<;2125464802;11>80=2:80\#
;48:04:97=980;;>40060>:<04042541;71908816?880008<?31100921:8500<09000<1:0;=1207882013>438830042<8<16\#
044=928<865046002=058=3:=742>89:75902<19262010=501083;56360=9:488=2<3>008=2<8344956<10629101<:010:02\#
632=:21009?0<639<091724574047923207009:;080848000404111042:<221:050808931052<28330840>>08<808153518;\#
8068052807001822700733000279426113;:1770004212==882=?028100842880=;7;548>571115;>=1<85<51=2500<101;:\#
38<80398:406<04:348<18?0<88:8022099<740690201620;0>:0482:45602500:8949291805?310213:88:4>49000680002\#
94;1825080>=96804308=78560437=182824220843126250<84<83:22122229;64==0>6001:3928100<3405189643017:026\#
260481411185?>54>>8<2<0<1968;<;4981120<600:224044:850551020310:6000<2<2?48902008303322059011051<0886\#
2<8=132:4191::1330802<:12981772415;231:23004<0101001088>18:>0221178550083:6:978:<58=891001<305420466\#
28008;2<086827::422004<286<84088089;:01541>685<1;9?4:>30005406190990<=20340::85<>442:9=>69:130402810\#
0814441109422;008061<431:6:;2?=0722:2918145505:8350::514<675409868>6049:884322453:82:0=105?4=7;89044\#
<09208;043;1220253380079041;82280>1021<009<;8:;022=>00031030<6>301>100408000160>9380408029:=808340?1\#
0?0>0=8044<<00308894241109:;21<3598>5424660100=425831>20<=180245890?8>=36=:4136001;8?248640:50820?08\#
50006268000:230240<=1010900?0;1=3225;03672883>048<=054<48220862;2440849220400;80200017:44=:0<:;14:81\#
531><4081=88:000:0=2><33:088544682<2435040202087404280088545483:70692<4:0<216044<230044154<01>434266\#
0680=><>442<31096=8314;749466144<440860605>196374<75331<:5:8:;136;309203484;4<2011005=;4>224<347<24:\#
7030419235610020270=45:664=9410:5258:5:3?<:4<2200928041<1923681406408200049:<021==03076:2<5>80??4918\#
508>66000181;001<400:0582942?0844189002200<<<1064;2880226089415140>28=510720>0<0:45:8021=2866;0;9699\#
0480440281908>>2<=80<0225<329213016464<695?3922040040<<0:01848856>33<0;00<8?73465460004>02190951:010\#
880103246040:488<36094:=::0041281:>9>84;232>32<45381592502:<<>4=216528::736191440062870>243902;45789\#
541481;0=20<1926;4028<224>>:68184548:83302793801:105<58900=22>22204<5501?0005320;113:890600890289382\#
4355060305<:0389384;?1=85270<01256<484085<0<88882:;2:>1400404?00432138708:=31763780100823120<2<129<5\#
40029920>691=4:7826842=776<00>=41<84255266621092980072785:1<842835631836<8<<>0;<0504671295;<44;45718\#
22512851;:348243860:1<?2:1:2001591888990800=158<0488579282220000017:20108092810<04016=:0060243011844\#
;>=9;41;9414648291047702800632271223<530=84200103403<258442260248580111:;1440158<<940614808803616521\#
24003:=24;98002=204805=><10138;8:006?082001:51:41309:1=675849040594=8100?0<64:128:2212;6028:08472;24\#
1040124448084102<480065621501283529169980298093=>03?>49:<>05=58016253>34>10388898>0226708301187?1688\#
0=36<2814=406684:522040362206981202285<2<8<614<9>?96:44;00<>48;83078844::1602385448355;<5081741258<2\#
00;01<60:;4;109:88:95442860429=;955<00402=1100603>1140:1;92:84?9<090646284514<<;:450:51<45218<800089\#
02368<0606984:5850:970100005;0204>;26;7;>89123171289940180>02612300>306208205?808104?2056:0>55003=00\#
9:388114>50:;2428948085<40425=1=1:;0:6080604620112:89:80215?18<144048194095;005830749118:4<2630<9090\#
1500510:8202444089922206416:1442907>02=2924;980100225?292000880286272881118<100;521;32248047:;053258\#
650020466=31<12242160420442080845;19020:>9104424838;<20=542518:80;298=20?0219225210402151924200923<8\#
33:53<83292944019<22;05718340:31:4;4518>810018230:4602846<819>26:3<:0230810794<218<0702141>=2;:091=:\#
6282486=:141013014764=<5844?006>;00=81:1<0<046=61=0:<800121416601080:43068:04<?699=001119<0099292300\#
0203504042054::448224914281066>2429040<:4510;<1929231::5374090949000<50=8261<2108<0224>4<0024::0=494\#
28;50<:2025529101069340:1846129549<?49:106762<;01=51=500712?1608?80>6>4145<7=:<455<22>724<1;;040630=\#
:0:=010:27=3<88055406301:1=46??550622?082<;7?4046410<2<6422<9292400;>1?8704<5?<031836049620520121847\#
021==?142361>011<<4309:8510500;04680088<;3270;756541444054571308990?3041032838480>;6:0008:810?9045<?\#
1>1:803=:>92=0<80869:??80026040800<73222:804109629422584?41<<550405?942?6<496<0>9;05:90080300<65071<\#
1<69>334:0<0;1><8605<062=481144097704200>116382?<:2>594:4;0106>;088<34<230;=28:384?0;793107800000000\#
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
0000000200400000000000000000000000000000000002000000000001000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000800000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000800000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000800000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000020000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000\#
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
0000000000000000000000000000000000001000000000000002000000000000000000000000000000000000000000000000\#
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
0900000000000000040040000000000000004000000000000000000000000000000000000000000000000000400008000000\#
0080000000000000000000000000000000000000000000000000000008000000400000000000000000000000000000000800\#
0000000000000000000000000000000001000000000000000000000000000080000000000000000000000004000000000010\#
0000000000000008000000000000000000000000000000000000000000000100000000000000000000000800000000000000\#
0000000000000100000000800000000000000000000000000000000004000000000000000080000080000000000000000000\#
00000000000000002000000000000000000000000000=0000001000000000000000000000000000001000000000000000000\#
0000000000010000000000000000000000000000000000000000002000000000000000000000000000000400000000000000\#
0000000000000000000010000000000000000000000000000000000000002080000000000000000000080000000000000000\#
0000000000008000000000000000000000000000000000000000000000000000000000000000000000000000004000000000\#
0000000000000000000004000000000200000000000000000008000000000000000000000000000000000000000000000100\#
0080000000000000010000000010000000000000000000000000000000000800000000000000000000000000000000010000\#
0000000000000000000000000000000000008000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000002400000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000008000000000000000000000000000000010000000000\#
0000000000000020000000002000000006000040000000000000000000000000000000000000000200000100000000000000\#
0000000000000000080000000000000000000000000000000000000000000000001800000040000000000000000000000000\#
0000000000000000000000000000020000000000000000000000000000200020000000000000400000000000000000000000\#
0000000000000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000\#
1000000000000000000000000000000000000000000000000400000000000000000000000000000080000000080000000000\#
0000400000000040000000000800000000800000000000000002000000000000000000000000000000000000000000000000\#
0000000000000000200000000000000000000010000000000000000000000080000000000000000000000040000000000000\#
0000000000000000000000000040000000000000000000000010000000000000000000000000000000000000000000002000\#
0000000000082000000000000000000020000000000000000000000000000000000000000000000000000000000000000000\#
0004000000000000000000000000000000000000000000000000000000000000000000000000000010008000000200000000\#
0000000000000002040000000000000000000000000000008000000000000000000000000000000020000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000010080000\#
0000000000000000000000000000000000000000000000800000000000000000000000000000000000000000000000000000\#
0200000000000000000000000000000000000000000000088000000000000010000000200000000000000000000100000000\#
0000000000000000800000000000000000000000010000000000000000000020000000000000000000000000000000020000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000020000100040000000000\#
0000000000400000000000000000000000010000000000000800000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000020020000000000100000000000000000000000000000000000000000000000\#
0000000000000000000008000000000000000000000020000000000000000000000000000000000010000000000000000000\#
0000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000008\#
0000000000000000000000000000800000000000000000000000000000000000000000000000000000000000000000000000\#
0008000000000000000000004004000000000000000000000000400200002000000000000000000000000000040000200000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000001000000000000000000000080000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000100000000000000000000000000000000000000000020000000000000\#
0000001000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000080000000000000000000\#
0000000200000000000080000200000000000000000000000000000000000200000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000008000000000000000000000\#
0000000000000000000000100000000000000000008000000000000000000000000000000000000000000000000000000000\#
0080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000020000000000000000000000000000200010000008000000000000000020\#
8000000000000000200000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000008000200000000000000000010000000000000000000000000000000000800000000000000080000000200000000000\#
0000000000000000000000000000000000000000000000000000000000040000000000000000000000000000000000000002\#
0000000000000000000000000000000000080200000000000800000004000000000000000000040000000000000100000000\#
0000000000000000000000000005000000000000000000000000000000000000008000000000000000000000000000000000\#
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
0000000000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000002000000000000000000000000000000000000000800000000000000000000000000000000000000000010000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000008000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000002000000000000000\#
0000000000000000000000000000000000000000000000000000000000000004000000000000000000000000000000000000\#
0000000002000400000000000000001000000000000000000000002000000000000000000000000000000000000000000000\#
1000000400000800000000000000000000000000000000000000000000000000000000000000800000000000000000002000\#
0000000000000800010000000000000000000000000000000020000000000000000000000000000480803200900001100000\#
00000000841108000080020020006214010000000900000040480004000100198000202<00025000500<0100840304302080\#
0:812000004000000006040000<0005000201020004000820045004040002000080001107004200040000082000080000500\#
50100028200000800002800008000020000<0000441000044000820000008880000018800000060090025700800200080010\#
104000084121100000000500220200010008800002080012120000201001400000000000:004122202009080000000006102\#
002418040580000008500484000426002030188000000:08000060408000000200000000010808210011514000000<0<0404\#
0:00000340<00044000283400001004440440001020800001084000<40000800810000000220800000008032002120000033\#
12000800500022604008022000000020:8080008<0828800430283001000080402001000002502000042804:<00;40040800\#
0000840022900240400002010000012404000058080030400101002502004010604000001080084082020018000000124708\#
820000:200:80101080401100080000000000000000000600858000448001804109044040000000800000100:00548044281\#
050000004280<110000220020414008080800150800003028000080808021151102010<00008002320400100080001042080\#
2118000000000842880144052000000100440000008002408080004020001060010000807100000440001008800000100004\#
00:00244000000001880830003000800020810208000008400000002<42>8002094200480403005004000010000002800031\#
40020400;00000000200000040880000084304100000000024100008010101040:40:0428110060209241001080049114002\#
40008100120822008030008003044250900480480080828100000000040440008000402000018<0010000708850108080180\#
18400000888090484:004040940800100400100110400210140840880002004082000009028<80600018001000002000400:\#
08000148044108200010008000010000010109208084888120044202200:204400040800<000809002100004?02602402000\#
4000945022000002102000001130020080000<001100000000280010018010000001540000200020000021400:1080020082\#
44000101002000000000848140001200001408002202400060004021804<0220020000821607500000020920010300020005\#
08100400:020803840<00211000000:00000404001000000400810000:400000000002040000008820800008400000010400\#
2040130000001620004210000000002000000408010001260080000000420101800000840000040000<001001:000:004000\#
40080;80100200100338108000400002008008088000000020:4000001100000002310400000400<10000020824000002080\#
080800004280010500000010030010402010100080110202008028000041536100800000020:00010<0800000018<2=00000\#
>1246800609220821800000200320010000400=40200000400100000208002<000:941400409001000400824271200200004\#
00000200060004180208008082>40004000020108001940:2<00100008180040808900804100100000080000600020402000\#
2902000442000:004804000020;010004504018000200204811:2410018086401000061140000444024004000500<8005500\#
0090108080090000080400280022040084500:0<0000000008100100004200424000482000<246400000000290400000:800\#
1380410000000800900400010504000401220000802002024020002400410:03000009400402003021080140086021000808\#
00120800002100030084800000<0101800000>1800046108004008004008240104004010002840000000008:000000009000\#
00400001000804080400000412000:00080000808084080880080080000020000008002000318000000000110460;0140000\#
04020000100000006<20040102:0000<00051800031<00000820800006044120000003000048000002000000206008200008\#
802000000012001000400820>000070108044042202000000884200030080000061000100002000004<9040040000400<100\#
14000280408000040405443090000004800800000020000482000<0190404001820004400200000010214000000000012200\#
00001206201020110108010000040000000000001000414040910400208105;009208000301012040000430004004100004>\#
01000880000020:00041400004010200:2000041005800060010800260060942819:00040810900000041900000000130000\#
00000580408012801820000900210008008801200000000=1100010800000000301080210100000000:00040030040100000\#
40308000000000000020100008808000000002000004000100000004<8:0080010250040088000000008<00;000000006060\#
4020000244801140810200400001000208411400000200000000000100840182020028801000400000080412480040100:00\#
0000004010010088000084040802002004804804080129000880501418000000100000031200010001460140080880020400\#
19014000804000020020:00<01826000000000000300002000011040002420220000080282000225800<40<0000020010020\#
0010000280000002<40004000004000100006041008008000008<00422482406000800805040160000000420002210000010\#
0108004<0088104000242800<8002001;0000800:30002041400904000010001010000006348201140000914010080100094\#
08580048080020088002<80410020000402009000080191:20500000000444000:1060082<00040206810888020801000200\#
0000044100000080040004088228000820401004080208100180015003080440002000089000041810008450000001008000\#
45120200000020490200400400101010000808100<40200002080101040<004090000220080022208200011800:000800204\#
2414500320000802080800000400000002800000040020100048600180000800004001424000001001200404102630020004\#
00280040002000080020220<:01810082040020080000000240000012008800008200180811800040181000008<0000<8020\#
400:0000001<440080000000;00000800000000002020:020000000000180000401020000<0000030040000<920000008401\#
30000000000020002202000008000082100200808411020<018000000005400101309003202400060040000500008:0=8:28\#
1208242400000000001200000001<14000014004000000254480000801002000800100000804008012204000:20000800822\#
018012000002038010064210010800000808002011004008010002<0<000010010000402044>210480000020000000804040\#
008040000000802000200100410000000400245120008800200<080<8100284460002000400010024011000200<200100001\#
00280450520008001410028005022000061040080080040:00030000300204800480808002404=0000904010001002280018\#
4008800001040140010202803204000010001602002000020001040:800040000880000400808<04000000<4003000000000\#
0::0418008080404200000000400000040000040000100010<04000008300208201040020140000020222000000008080000\#
92000064020080004000040088000440802000082460048000009000008000044180<8000001070480080408800060100008\#
2088440400824<406020010140820000040020000000280204012010060000000980004000040000<<000000000044201402\#
4100000000408000800100014:010210:0080321060010004040040000001010002<00448000503000002400100824000182\#
200000001008240230800220400000000900004400000:20008080000<0:0020200000310000504422001000200000400000\#
000040001088040000004002012080280080<08000>08000406030008000002250142000;08940000400011000:010000000\#
180212002020440180308200100400001000000050210010008000000000000200000104:0080400402040000200<2200488\#
0:01000100010042200620004000500000040200204400802221000000028000002002300100000481000000530010000802\#
48:81000000000018008200000040000000222002088040112400100181;00000000100<11804003000000030219100;20<0\#
015040101040:208500808800:0208040000400042211000880102422000000001000080008020000000<0000002000000<2\#
008004108<00210200408088120000880001000814420<200282>03000000400100<40900000201000001:00800002000<02\#
0100800400000900000000080400040401020000020880100010800000042820000000000804004084118000240220401600\#
0004182402200020184208401422401000800025040000008044004000850004800801000000000000810000000000000014\#
000008000014000000000000000000040184141200018100100200020:020000008008400:24104010040010000084000202\#
2050080202004100800000198004<5100000900004090400010880000>000220000020060608040602000000200404200010\#
00000000200001<0=00200<2030280000140000800<0000:<000100001000520501000184:80008010000582000080080140\#
040000001000804020004000290140080800803040002040900004028000000<002000000080003208400082001041400010\#
0000202004008438:01101000680108100402000280200600820510001000080020011011800809088000408908208060049\#
0002480008808008200440038000800004050040400001540003101238000000048200014000088000000020400000800220\#
01400000100402<211088900001015090080000006202480018000020012100000050:010210600000002101812442120000\#
000080800110000280104428<3000801042008000201040000000014400000040024200802<011:010800001040010201005\#
041000000084200200000802000000840<80002280810000010080800040100040:888:08858420000230040000010000040\#
002440003008000180802012000200011090:020008080000800000081<00001180041002280000200400004482040020104\#
0014202202100080018008000100200100008110100000088401<02000000021000220041010000402;00240010000411002\#
0002021008:94;000250200400401=005008020<400040404512124000400824000810002208042400082002888041004000\#
0082000110<03402281120004000808000040880000241001424110020004000200100120802000984100120001080020020\#
100000100800000882058001400080000000004080204000000008000000800002010000004008100000:40000<088200200\#
0022000401012000200410102100040004148140404000020401200802018902001028000505100900040000204080040040\#
058014048300200400022:0182002000020000200004108000000000001000081008
"""#

private let cuesSlots: StaticString = #"""
000000000000000gA?NF000000000000000000000000000000A5O4cIMU@?>k7fIP88YE0000000000>97bn00000C>Q5gM?1:^\#
000001E66:00000THZ5]<<6hQSA<P;000002lAMk__92CST>7_000000000000000FlO^40000000000000000000000000U0^_J\#
0000000000ah=\A00000EWQ5M00000000000000000000boGeifa<3h00000000000000000000000000000000000B2G5`XcXPC\#
dgZXI000001jXImDhH<_0000000000gA45i>FC7_j@S12000000000000000000008GTi400000000000000000000BFL[;00000\#
000000000000000X6N0600000000000000000000000004GP>d000000000000000000000000000000?^QNC_M>N;0000000000\#
00000OTfW`IE7CT@^DI5000000000000000DR0`N00000Vj>1Z4PEjk00000000000000000000000000000000000HYEQ_00000\#
00000Kd7DEe4clk@OgFU00000[JRVgl_^gF00000000000000000000C0?m300000?9_:\>8FDD00000CIDZ^000000000000000\#
00000V1[Ma0000000000Se6?e0000000000000000000000000fi<lR7QI;5fmW4e\5WjR5TYoh6Uc4=00000000000000000000\#
e\HnREWH9BR`LKb0000000000000000000000000NG_Qg0000000000000000000000000]:V=80000000000K\Ukb00000;\VZ`\#
>Ig=L00000g;>GP0000000000S?1L_000000000000000H_[7J000000000000000L1_@^00000000000000000000k;U`MDNFbG\#
I3WZf00000000000000000000000000000000000N6W59000000000000000l3_YF00000g:0dS00000000000000000000RV;JG\#
=NJT8_OPnc000000000000000^=WXoKg;Mm0000000000dldYW0000000000?K<`a00000V:Vd00000000000hLDRY41RS4Mg_Uo\#
JKG1I<l4:?CE[BY000000000097<h2KgQ<Q00000iJeJ:CkEo\000000000000000<_FXD<CJg800000000000000000000PZ=c^\#
bI_d0^oDeG0000000000000000000000000Z599<K1]ie<7;6j0000000000000000000000000iBB3=0000000000NFBC]d2[fX\#
000000000000000000000000000000<U0\\^d_J80000000000`oJUJ0000000000000000000000000000000000000000Ld>_F\#
00000ai=4fRIPFgEmYf<00000000000000000000eg`XM0000000000@G?Qf00000W>VT=00000LAO@`000000000000000IgIR2\#
00000PQMOB00000000000000000000GE=CGE:JEiNRZ1k000000000000000gE<mg0000000000:?H4j:B_V?nU_GZ0000000000\#
ghVl`QIUXd00000^mI:\00000000000000000000n7ef^000000000000000k49AXg[HeOegW\500000o0W5i000000000000000\#
00000V[35[SOVSHjP^h?:0KM;J<c\^0000000000000000000000000<EEfeN5HbQY^;4=SJ]ETn_a[0O1=Bb00000T<7Qe;3:Tf\#
7>Jk?=eV5h00000aVQEJ000000000000000:7GO3R`9FNJ\V0:00000d;bWF0000000000000000000000000000000000000000\#
00000CnEPj@GH]30000000000000000000000000000000000000000000000000000000000000000000000e3TdW00000HQFGB\#
Xl?CU00000g0EJK00000000000000000000000000000000000000000000000000000000000000000O3A4Uh7IgEPT65Ff]NT9\#
00000l>DGP0000000000n^1^P00000C7FAKnM0W^000000000000000;l10P_45d<OobI6_16dNM[e9B99X@N00000kI7J`3F=bR\#
gYR`V00000000000000000000=KAZQlV9ADo>EJbRU_lf00000ZcB4P:@\9K0000000000HV\iA000000000000000f>2T\hOL7?\#
000000000000000000000000000000000000000000000Sg48900000000003l42b00000R:YTV>V[EM000005[0MI0000000000\#
FDTbY00000000000000000000];ZCD0000000000UeG<BeH:6e7ZdNY0000000000`FY?X2VFDn0000000000^]EeoPWF2J00000\#
BlA<N000009IAI]00000000006:Cla3f`QSh68TW000000000000000000000000000000000007A79;E0LUGVQHm1_<dXl00000\#
000000000000000000000000000000DMD6P0000000000000000000000000000000000000000<:44kj6daU000000000000000\#
0000000000000000000000000cKANWF?97c22dU]WcfS20000000000eMW2NACC@[CFMUg`K`??0000000000FLeoh00000XG>RN\#
00000@H3hH00000H0Pg200000000000000000000000000000000000Pn@MQB8MAK00000lPQc5?MIX@WbJ?L000000000000000\#
000005g@WF0000000000\:T_9I1_eRKfff30000000000000001a4_[G>O1P0000000000@QO`T0000000000000001UZFT00000\#
`O^[f00000000000000000000000000000000000`7S9XFOUFi000000000000000V2]XN00000WDCd:ZoeR@oaOoYXG`DjZEg46\#
0000000000D4AV2FD?P60000000000aFIU?M\dh<0000000000000000000000000000000000000000Y6<6e0000000000<eVb4\#
?_8<QBf984Qa?l100000iaCc`0000000000:fIXKFfb1i0000000000]PXWYZ26D8c4RIC0000000000E1U?h0000000000nK`_M\#
aaOd;000003@<9mQ@PQD00000000000000000000Ie5jD000000000000000000004gU<am?O9OKfbYn000000000000000nZ\NC\#
00000QT?Eb0000000000Ae71400000HMP2C000000000000000Nd5YBGUI=@`5dD;00000EY4>;000000000000000hT4`300000\#
0000000000`N0Xh0000000000ULY5QER\RhUB]dJ000000000000000nK9_d00000?FUeHndfE]0000000000000000000000000\#
00000000000000000000o;b35[cgH3IP;D[0000000000000007e=E^5b\OPJH>mYOL32I000000000000000000000000000000\#
]K[4k5FTYm00000gl\dh0000000000l047:GbD:Ze9^EmTQcC9`H1O9ii@;Q00000000000000000000HVZ^300000=`XKg00000\#
0000000000^C>DYjhbf?3FWTg0000000000000004VEI80000000000<4\hW3o<MI0000000000Rn5F40000000000^Zg<d00000\#
00000g\am@3g@H7NmLaF;oQ3\2H91eWcC;6ccVAMa=VG`E=bJb0000000000000005:6[]a;D7[k6XeO\7M\a00000000000gHX4\#
00000Y3>_f000006N;7<FTI1k_4Wg400000fS1eU0000000000_J;e;V770TOU7S>?@>?R00000\[;I1;hCa[000000000000000\#
mWY]?0000000000000000000000000000000000000000AVB<`000001[>8<0000000000DogM400000anAN^0000000000>T<]4\#
0000000000V_b4^00000000000000000000ITQFX0000000000kc;d;00000000000000000000b;G:;ocSLc44XFBlPJGOK3ZLO\#
VdYUO000009:=f300000Jj8fQF6W:j000000000000000000000000000000000000000000000HVQQohJ?7VC41HNKINY71]OD0\#
00000j`b]U0000000000CoA6=El]i=H<dGWH37?=IN;Z?e0ed500000:D@XIZfAS0mkGgj@HJN8F3MMMj^YJH000000000000000\#
0000000000k`G640000000000=_PK<en8XOFNGHd^8@bHWIN;lO@ZW2<\_fZCbg6b000000000000000U39hHH5F@VmlYa\ON[_;\#
od\`fO=a`aNi_7N00000000000000000000000000000000000000000000000000?k\TOo;c?P0000000000l1:VS00000l\a@h\#
hiD`\000000000000000000000000000000`c@0abR0_ncMMfn[dTRZ96ZN800000FUBGK00000IM341QUC]?2fWkl000001XEf[\#
Wo?f@?CVTh0000000000K<RSB;ZeW\00000[4\_9XQ61C00000SJGmY00000[H@3<00000n:>P9RFJEIaOFJ>Y<;HXZ18imS4NB1\#
0JNi^00000Md:9Val5co000000000000000Hj=l;kGUSJ0000000000I<0dj8eA3TBOOXdXjQ9R0000000000;Z6@1HMEl400000\#
00000TnYbDiM^m11ZIm100000RN_=R0000000000b:J=^fS<1]0000000000d5GPoMH15C^R@DXPU_HG00000000001_;=fA6J5Y\#
0000000000KKGP\00000kcGN2UZFaZ00000000000000000000000000000000000000000000000000@@Oem000006nOdO00000\#
N0>3@jj@Ukd3cKgHeHkX0000000000196H?05F?i00000000000000076c^a0000000000[HadQ00000000000000000000GP8D>\#
9iPD1@cZNa00000BS_g]0000000000@<OGnchPRnhWXcilcao69[el@4LJoi@=:U:e8<UebeCNef\V4<]lW;GkOYYQg2fi85AGcb\#
hHWP100000000009JXn200000QRXbE0000000000000009B\:W@U8AM00000o=5>f0000000000000000000000000Li100g_:Bm\#
TcG2QWbW^dNE]7X0000000000maJ:h000000000000000R0d]HD4Y\G0000000000nhYic0000000000SSKLSQ=dkg0000000000\#
0000000000U^f><nXcbWP`IGbQUHUkH\ePe000002X;CYLR:>9J2\OB00000000000000000000\3P^Q>0eGF0000000000=j49g\#
0000000000mC1cmjT9SiPfQkbD8XgV`Y?:@PTYVg066OhBn`XdaIa4QO:e6;XTeQP0000000000jbL=T^nX3X000000000000000\#
000000000000000@5Ro=0000055[Z40000000000000000000000000000000000000000000000000000000X123j__Qj\00000\#
leJBLgd9VUW1\e2?\f:>8STeE00000000000000000000Y5FFm0F\MC00000@aIncCLD_h00000Bh>_U0000000000:8\[;00000\#
000000000055L0]>c<ae\U1l>00000000000=UL1Z=1GPnILg>FL:Sa00000Y_K5M@Cf@g00000CRHRMfbI@[D8P_700000@h\:g\#
Xi_d?SV6bd0000000000000000000000000000007n9<P0000000000[?VfM000000000000000P9O0S;:d9R00000h7[]U00000\#
00000\cNh7HRU5a00000000000000000000OSIZ\0000000000T^8Xo0000000000CQcZ^000000000000000000000000000000\#
00000f413FVK@f40000000000000000000000000UHH2OViALNHeIlF0gO5;H69\5ml@im69fUBdENJB00000`ZF@a5iFA<6WRV:\#
=:NiN0000000000joXk<000000000000000[77m<0000000000_5^J?iJ>SR00000>1OI?000000000000000000000000000000\#
00000000005\C4M0000000000R6EcP00000000000000000000KXYR_07aJ?00000_[W=20000000000IiWDL00000X`K=X00000\#
IXVPZ00000bg\AX00000000000000000000mU:Q\=e91]H`KRO1i^aXA<d;J0000000000@DRUjS4Om:?Zc\M0000000000jOc<X\#
00000000006nWiN00000000004oF9IgQUL<glebS00000Nf98m`bPWQM6VWD63FU75T4;CFY\2S00000275EY`1cmi00000AnDdK\#
hWDBE<AYl\00000k77ciRg^YV;b52BWH<:m00000LM:<09FH[ja`^`X>LgI\3f1E_0000000000000000000000000;5AbDm59?:\#
Vm]o^0000000000000000000000000jWaLY000000000000000mK8I]b5K08n3ZE_00000000000000000000aXdTg0\OJX00000\#
85U5@>BOeR00000Q8[7Y0000000000000000000000000H<cB[00000\2]ee2>^W9PaWD_0000000000@J\9Z0000000000CF:_m\#
0000000000000000000000000000000000000000KKNfd00000G2\ZV0000000000000000000000000LfAdJJ]^>[EaeUL00000\#
00000000000000047K2600000Q0<DB?[Y9i0000000000000000000000000000000000000000EaLH[AeQY<000000000000000\#
amd3l000000000000000hRBl8lUbHh_G4b7EmXn:h5Z@700000K3;6ZiNLR2000000000000000=J:>in^fjC00000<X1NZ00000\#
oge4L00000QKP7S000000000000000b72nChU6@?Y[9bmXe9g7=GX8200000000000000000000]i@nN00000000000000000000\#
0000000000KSXE<@F=m=WfWcc000000000000000000000000000000>N^a400000f7C^:000000000000000000000000000000\#
B^WKV00000000000000000000lmC>\;TeG100000000009QTeRI85^T\`;3[6E`V=[XgO=00000000000000000000`E=FV00000\#
0000000000000000000000000eO:f70000000000;3@O>`UVL8000000000000000=QLYUoZDYF5XIoHb<Q<g000000000000000\#
4a^`g000009:P`a0000000000FA`D0@NQP_0FRR6]lW;X00000000000000000000000000000000000`@aoE00000TH8;m00000\#
00000000000000000000000009HDLXVdZ\J00000`Y0o<000000000000000a8IR^4hL?:HRfdQ0000000000000000000000000\#
00000aa5c900000000000000000000kZH38n8f<`00000Rm5XB0000000000000000000000000000000000000000ai8;@00000\#
9fdmM00000000000000000000M>AC@O7fA>0000000000e[N:^dO]hi00000lGLCoUF;NgPE^73000003NfKQ00000000003_21j\#
:E[@f9I03fDOZhQ0000000000000000000000000e4FbV0000000000T9Qe:00000ZeebK0000000000oXdfbhGel1cm[[X:=5VD\#
00000Y1[\j00000000000000000000000000000000000000000000083R]F0000000000000000000000000b:Qe@0000000000\#
RH1R^5@UmJ000000000000000jPdbi=@FI?000000000000000000009:2HE=`7A\00000jo[k1h]X^VN5<\mPF>G8JLISCUTQQ@\#
000000000000000000000000085<;:ZI<F\00000OnU1CVUYcE0000000000000000000000000000003a\C000000kdbRb00000\#
Im9D000000hfTiL7[POR00000NiQNbAJ^Al00000G;6G3V>fC[12EX3S6FXV0000000000_\Ugi0000000000Lh2=_ca7h@JdPb:\#
7PVKIgM1UaQ7\3=Xh?]Ik7A36o<]B4gK^bghI=ke00000jh0S:N`XG50000000000R5NSK000003BMo?00000000000000000000\#
00000X]3\b>Z;Zb4l6EeD3^Gh9]DNNQcb4I]dc^2000000000000000GJWFe000000000000000b3[8e000000000000000d7;7^\#
000000000000000000000000000000Z_4N8PGZc][Jc3@000000000000000lS@eW1fOP600000S]][1000000000000000AhUb;\#
00000000000000000000\E1\i0000000000nmSmBCgP`T0000000000000005_Bie3BQC20000000000QH08c000000000000000\#
000006ML1N6[en20000000000WBgBJ0000000000000000000000000E@3Z60000000000000000000000000l@;6Fj_GBo;TU;5\#
fi79\0000000000GgCj:LmIf1000000000000000eSE6OJGa8<00000000000000000000ML=[E000000000000000000000m9Rf\#
000000000000000000005G9_USeH]bZ@aDS00000000000000000000ONWO[00000000000000000000TJPf<000000000000000\#
JH@QM00000bWG5N000000000000000Q[>@:00000LYQ12000000000000000b^bn[00000oPB9LDBd@b`f``X>078n0000000000\#
0000000000g^;:W0000000000NDA]80000000000000000000000000n4cR>;g\[O<]aPC0000000000^d=e]000000000000000\#
00000];1D80000000000000000000000000b9Zm30000000000000001Y=9HVc91W0000000000k>\RB00000ARJRQ0000000000\#
TF@JGMjW2\00000000000000000000<Ig?[A=5oj000000000000000d_DB60000000000000000000000000TdA_nWf<]_TWBoo\#
WF;B209TDiV]_;dh2GSogZO_5`DfJ>0000000000C2K3?bjSDn0000000000000000000000000hVMS30000000000T[98O00000\#
LOSMKKT[H:_@[iCA:[iT5O\S>]1e<@0000000000Y6<UnCm;BC00000000000GQP700000AVK\700000000000000000000@kM:m\#
00000=N<Be00000CGeH900000`JSkiYE;U0mGKWNMhQZ2eK55]hUVZn0000000000000000000000000dP?[V000000000000000\#
KEGD8J?EMN00000HX=g=Gb>S600000O?L5l3N8HZYgGFkMVOgh[AXY_>db\iSPaPYa>cH<0000000000000000000000000?J0\I\#
00000000000000000000JX?ObgjOb<0000000000000000000000000ciZ=8Hc1e500000gd;1R_MS3N0000000000\iFAg]BTk`\#
NVdK8000000000000000000000000014<:`8MN`XSA@19000007`@X1`Y5XnJY3P40000000000i=cJcmAf`mb[<GCNDf;CNRDKG\#
0000000000000000000000000YSc^Q000000000000000000000000000000`G=9TSW6];?_3mjWmB5G00000QO^_1V9QCNnXLW`\#
1bdRjaH8UHgb<2lmS9S0HbF2_4eZO@000000000000000;X9@J00000000000000000000000006[O5400000\^1Pb0000000000\#
0000000000>oI280000000000@aVJXY[Y?IJl[R0WV\k@89>FDKUa3ZLG4QG<4aY19e[gU00000000000000000000o?;Kd<]aTb\#
00000>`4X[000000000000000000000000000000md3^U0000000000n@cED00000000000000000000N_e=4_Q=UW0000000000\#
00000V5GTf00000LBUgFS9YkK00000SZLCamf\1j000000000000000?\QV?CgF<F@e;Xo0000000000e\aV600000H5:U`00000\#
00000000000000000000F14Ib000000000000000ZY<G]00000000000000000000000000000000000M:agl000000000000000\#
3B[cX0000000000P97:X000000000000000cQOF7Ln8Y]00000000000000000000Y3bOVOG6cI0000000000000000000000000\#
H3:I>]NcW=^N>j02QDDi00000^5@5k00000o>IDV000000000000000FbK2k[>dfL0000000000jOQJX000000000000000E0Fod\#
00000000000000000000000001<<mT0000000000000000000000000000009aN?fNbBUg00000Z6Y;:00000000000000000000\#
`86D^`\C]Q00000ho^:9000000000000000000000000000000jU3mH00000000005h5Jf0000000000000001`36I00000Il5VP\#
Fn:jjEb^>M00000QL@_J0000000000TDdFO0000000000\^I6nG9Yc`dO4V[En[d;d^]RjCYY890000000000000000000000000\#
00000b57D2g^dVX000000000000000000000000000000jBA9VQG2baKXA7Km9J:DaVUZNBFS0?CB38h00000000000000000000\#
4_XKQ6U[8OAhOWY00000mO16100000b0LTD0000000000000000000000000cCUTH0000000000000000000000000ZVWaN00000\#
000000000000000ZUBNlNla@_00000CMPg<R2EYh=N]a\7QS\fWT`SI0000000000Ho^2C9GdXaN3=T30000000000000008PR:N\#
000001^3lK?hYd2j><8DM2Djc000000000000000000000000000000000000000000000000000000000000YZC>FPUFN=00000\#
LjA2Y000000000000000000000000000000000000000000000[3XPL0000000000m1:4i[h<[m[iW3b9Yb@433L>C0000000000\#
000000000000000U]3Db00000000000000000000l;2cT00000000000000000000k;ai<000000000000000000000000000000\#
00000>^B3^0cERCQjUT700000LI]6N00000000000000000000000000000000000J?8oIEa43=00000000000000000000BX3kX\#
3>5XWfhQM=Q>5k^F0MNL0000000000=iK8OFk=F<Qa8=BfaOUUIH=^^W6T<Y`OV@i0000000000`1<`R00000S][3E0000000000\#
0000000000000005b_P@00000oK@cBkHLgL00000ANKY?00000OHR9`00000000000000000000>AI>W00000000001ASTRW9QQ5\#
00000QH0jo00000000000000000000NBWTI000000000000000000000000000000=eFi30000000000R\MFlDZ8]n00000V]PUn\#
LnJBF00000QE[9OZL9e<00000000000000000000000000000000000LGMn8CFaG800000000008DOSF00000GSTnH0RV`h00000\#
df`D>WQf\Y000000000000000000000000000000hNX4n00000GA1mXE\X2000000Qn0HK00000000000000000000hEK\d00000\#
bR@;[0000000000000000000000000000003?Ba]?g5MY00000HO<=c00000000000RSJC000000000000000NJEdM0000000000\#
00000Q056C00000=BNj500000000008A05NmDE=b?X3E_?8XGIh3[dfHKSlJ000000000000000?EPof:VLXAUaRP00000000000\#
SZ?4gE`YP`SJ^=H73cKV00000:6PZ[00000:V8>E0000000000h0e]Y0000000000000000000000000000001Z:Yb00000P^f43\#
00000dg80T0000000000\`SJN0000000000378=9d:=ERn2@NY00000gn?4I00000W1VaJ=bXOb00000?<]gU0Ja2l0000000000\#
`0Tid000000000000000YKSFX000000000000000P4Hch?FYH>000000000000000^]:a60000000000j`9@^00000000001QS0b\#
00000\3JS`00000mg;UH=5MS[000000000000000000008A2o8hm5WG8N;VP0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_FNi=8Q_e000000000000000000000000000000V\`CE00000X7TLS\#
HGXSb000000000000000AlT2]000000000000000SGP:@0000000000dV;fi:WHhLGheN900000000000000000000gSBkF00000\#
00000lAQJ<00000U56Qn000000000000000hV_D?000000000000MB<GB[EfMdc@9_Ff_X0000000000^KT9gNM5JZ0000000000\#
000000000000000fmg::000000000000000OSL_Q`\JhJ0000000000`V]hD0000000000000000JEUa00000NjF8N00000IjK6D\#
00000M6D?G00000g@HM\000000000000000WP^]Q000000000000000e>3GYh;M?35PVF;bd^F>Q5dMZYM<LB4X4hM^9FQBZ=IdB\#
J\YbWWC`aQFm=Z0VJ_eFJ7c?l0000000000000000000037[[o44;`1_=MmL^e_`E00000P]eAo00000000000000000000>kG\L\#
00000000000000000000GbQK<000002;XTf0000000000N44bN00000Zl2\1Q698]00000QQFn2kbLIR@PUPVg@4PM00000jR>e3\#
0000000000SUbF^5nPR84AQSY000000000000000]_2]nkf5HS00000000000000000000:V6TZZo5eD00000`U3_n00000lF10\\#
0000000000000000000000000??eXXIC]4Z0000000000IbRmM000000000000000000000000000000lG:Fl00000`@fla00000\#
000000000000000000000BR:20000000000mYCEW?18^;0000000000^`D=No\4c=\HUY1k8U00i[>M4fiV300JTYX0000000000\#
000002@9E200000?XP6_S8c=_2K;FMEFe;U0000000000m`09nM0]4n00000a0F]S00000000000000000000000000000000000\#
00000T33_^eCNe4>JUB;48cYg000000000000000_4FY=0000000000000000000000000Y4RKkF;bIAgV]@]V7Y?3:`\=J00000\#
00000<Yc:N0000000000000000000000000Y9XaK000000000000000?hRfg\C5^aGVAg14eWnm000000ngN]000006nQf900000\#
0000000000000000000000000^[<S[0000000000iU66WHo`e200000000005^bYb00000I=cSF00000000000000000000@k8KB\#
000000000000000b7bMT00000WcN;a5_HkM00000000004lJD<M[c`;00000DLY7c0000000000gP;l\00000Gc\a`=bOHm00000\#
00000=Q2_GK^24H2>P?;0000000000H5VA^00000RNXE`00000mR>AjfJU9:G@<hZ00000M:VWa00000Em2^Z000000000026UYT\#
FT3T7EkV6i000009nLL0000000000000000@VaFd6?AOf:_W_Z00000NYLhTj;8:700000000000000000000000000000000000\#
0000000000Oo6?YO@C2V22E;S8F>8_Oi\@:7V1f<Q;Z:K00000000000000000000\l3`[00000000007?<TP_13@6d4ZU><RcHf\#
0000000000nQP4Bja3@Z0000000000CRfl00000000000000000000000000000000000000000SS0g_00000000000000000000\#
000000000000000PbZ:XHcRJU0000000000i;34>:`RQd6TGVP0000000000000000000000000dVLQH28Fnk=@=^RBjRZY00000\#
00000j1:nW000001o^i<0000000000000006[898000000000000000=e0K\00000R:ICA000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030V?EV2F7]T9B7eOaf210000000000\#
GC]V1000003GGWU000000000000000I0ediToVZW00000^V`;<000009e`be000000000000000^mVm?00000000000000000000\#
00000000008LPE[W4IJZogf1_00000000000000000000m:[dY00000S0`R2UUXjlci_<[00000;B5O200000000000000000000\#
<Sc]Vh@V<P0000000000^Yc@]0000000000000008\ZW`Ph5Zc000000000000000000000000000000000000000000000iBX0=\#
0000000000000007lZf;0000000000RJAU390LSc00000fkX]L0000000000E<7_5U2=@W0000000000]C>:?00000`i8`:@_g22\#
E`YL;00000000000000000000T]1XEb>^:[0000000000YEW`n;K5S<00000H5_Ii0000000000cHOG\hJ:]Skb@_>AVKa]00000\#
00000?IF6100000GD2B94^4B9bB8f8>g04A<RQGg8=][=LF\BF00000MVS3B?`?MLhX>0J3N]h3J_d<QhMS>HW2Tj:0000000000\#
0000000000000000000000000;QfFYGl<DWBVIoX0000000000ik=9c000000000000000aX9GG00000Z_b3gNHRb;Hl:95H5<BM\#
7Q=TQ9?I]Okb[G3eUgG?000000000000000H:>`Fhn\;M0000000000EVGJ500000mX06m0000000000000000000000000QTJK_\#
00000fSAhI00000000000000000000000006E8e_:IbmgMJ6c_S>g1>0000000000NS2PH000000000000000:7OdZ00000ML<R3\#
000000000000000e2?191YP^?U[KS7P=[>k0000000000000000000000000KA0aFfXCC2000000000000000000000000000000\#
0000000000QOXec00000gh83JDCA_5EN>5GIhJlR000000000000000i_SUo000000000000000000000000000000<TEE1R_EEg\#
m?Kg7kgBAN\Qd7A00000000000000000000<I1;_00000=@1n8000000000000000000000000000000b3^U_0000000000Eab?Y\#
QcK?oQ\^Id000000000000000Y_N3?;k_KW000000000000000000000000000000lg^d[00000000001@FZC000000000000000\#
00000=6IFG00000o>8Nm0000000000`XQo`D0J8eoPDbO0000000000MfW6j000000000000000R_5FD00000000000000000000\#
0000000000lQ4Zj0000000000E[A8@5PFOI0000000000000000000000000bA4nWE:P5o00000000000000000000Cn1naV4UiY\#
000000000000000000000000000000000000000000000000000000000000^Se\he>UU7eNGB0WdW[9D`2Ud<nE;@>LPXU_:9Ab\#
00000UPZc0Z`fZc00000N_Tm300000;>K3S000004PYlj0000000000KGaE`8PQX_;mf9@@PKAF3X\em_=J<`00000?9Gh^00000\#
0000000000NiI1^b:0^O0000000000000004baGO00000;`@K`;U`8H0000000000000000000000000000000000000000?SCiI\#
RYf0d000000000000000000000000000000kG<o<000000000000000=:?C6000000000000000dPY;e00000:7E8k00000dZ76e\#
<lEYW3D[6a000002nI2@00000];`:g00000KKU4cOEIYS00000>:Ff3=nShUb@W7P0000000000000000000000000fnRCW00000\#
1N0]W0000000000K37[V00000mQa\4000000000000000000000:HQI0000000000<APeg00000kGddZ00000AZdJ60000000000\#
00000000000000000000DNGOi\2H_>000000000000000000000000000000em[a800000000000000000000000000000000000\#
\OU9Z\7KDO00000000000000000000=KX_n000000000000000QOH85?Y^^657E2ETLJYh@heDR0000000000000000000000000\#
00000`CXIZ0000000000=53Mn000000000000000mnb3V9SQhO00000UB1L?000000000000000\mWCc00000000000000000000\#
000003]N8=39bN=8]\G;g=5LdE]8;V@;^Uo00000MX3_3cCHNbBCciW0000000000[G91K00000J[RU500000N4;_EVXeOd00000\#
;b?DoRfXJA;>KDEHm]Zfm\37fcCAR=_L[>?cE8L`0000003`5P00000000009A;aedfIE1O^PWbTYX3na\b[<0000000000^`\Jh\#
00000000000000000000i5:g50000000000000000000000000mJGba000001]@Vm59WIiFbf;o0000000000000000000000000\#
MVOHW00000V]V<k00000000000000000000000006L[W800000000000000000000T3Roi3<XH40000000000000000000000000\#
UeA@U000006cdHc00000Og1SK3=Y]b0000000000000000000000000bnc:80000000000B2Q2^0000000000000000000000000\#
JoFTg0000000000gbe[S:8;SOL1G8?OeG_@h>TCIK5cc>0000000000000004]>>b00000<ZN]W00000jkc<L000000000000000\#
]jVVne7NE5S;8_W2EJdIAH[6=Y5?4X000000000000000000000000000000000000000000000f`eAP00000C03]o0000063RXG\#
:gT3;0000000000ZBCah9f?GZELQBXIlR=?QfVB1ca\ADo^bSZnUeFK00000000000000000000000000000000000]fMcb00000\#
000000000000000fX5GH@gS]X000004WSI2?;_8D00000fk1MI000000000000000M_aU20000000000oigK7000000000000000\#
00000000000000000000lX@U1Hl84n0000000000000000f7K3000007?a6j00000P\]SB000000000000000jG0Zck<>jI00000\#
0000000000000000000000000000006D6VMM@bEL0000000000000000000000000000000000000000@3<>UMDAMb00000VI]@>\#
00000000000000000000Mb^kY;PBJa00000000000000000000000000000000000JlSBW00000000000000000000NTFoK00000\#
00000TYCgh1YVW;CK`dS000000000000000JmSW:0000000000000000000000000bO8JMiHFfBUM6cTEn7;B000000000000000\#
00000;Y16:QTLRC@Qbgn00000000000000000000@LOf;00000cBW]100000=UXkb00000`J_H80000000000;c\PHaFJifMRekO\#
hOBfG000009e9IC00000V?<jMo2dJl00000000000000000000000000000000000ncej80000000000eEG]T000000000000000\#
0000000000000006d0nl000000000000000000000000000000Wf0UN[9\2B000000000000000cmLXS000009[9A7>NcV_00000\#
00000ana_J00000000000000000000;oXTQ0000000000000000000000000oT<A]00000LgJNaoM0?E00000^SXai0000000000\#
b6UoH4jd?IU>4g5000000000000000000000000000000gZ[mO000000000000000VWX9W00000emUGiKoT19000000000000000\#
dETVj00000[QHE^00000e<f?KJX>_:000000000000000XP:4TBS;Y[0000000000000000000000000000000000000000;efAR\#
0000000000000000000000000IE@Cm2O2>LCm`mDGYg1[0000000000Sn;R416_nm000000000000000I94on000000000000000\#
00000M0d59TT:Jh000000000000000A2caD00000000008ORY`0000000000lFHU\000000000000000<:15S0000000000WZF6=\#
XcUUF00000000001BS1C5ZK=i00000IiRB3iS1OPoZTh800000000000000000000GG7Q[0000000000H;\9<QdB=SmeOSg0nSn=\#
000000000000000C@F^<0000000000000000000000000oi>J[G^AM300000CPWemUc:a`k:em<0000037BXK8OFh8YWVX600000\#
00000lX7IIGP^ARBaTQH6jaZclndYH00000000000000000000oH<\:000000000000000:6^TD000000000067F880000000000\#
000000000000000000000000000000F=6l^00000hiN?G00000iJ6;[40FAX<T2ZOXIc9=000000000000000000000000000000\#
0000082>EM00000000000000000000YT0e`00000000000000000000?93EJ00000TEEFB51RWEYJ6598B7IY7;;eXB:;4hD7a?^\#
gjg1G00000ND4:300000:_IX6000000000000000PIK<600000000000000000000CX:[^]4bMbmSdTW000000000000000oRS3[\#
M2]Vj0000000000B^;[L0h]<700000Sb=_E0000000000bIcf`0000000000000000000000000][AVZ0000000000W<Z=H00000\#
00000NKKVK5Q]]V00000?8<VWPLDPd0000000000=]7SLALFSe?]C14_O\gk0000000000nl_6g0000000000000000000000000\#
fNX]V00000Gc5CBb\KW>00000000000000000000B4ZPJ0000000000000000000000000gXIig0000000000000000000000000\#
000000000000000hhNWO00000lP=5ml`GLm0000000000000000000000000f8b]99ecnQ0000000000006NY000000000000000\#
00000000000000000000:\=3=Z9A=F0000000000m>c[b00000<T8XFkXAG0;WBfkAKS2B@MBfR_DEA0kIONiiVKU_Q2VDb<V[nW\#
L\_N[\5d]ba[TS:0000000000J06dEiS<gB000000000000000000000000000000000000000000000kJe1h0000000000]N>T5\#
00000l^L]?000000000000000N7Ajn000000000000000=@APf000000000000000000000000000000YIKY34lDcf1T[<8a==8d\#
b9JP;gJRX56ebF:=efY>0000000000_`3GAAOVdV0=biDSS>ac000000000000000VggAd8ZWC4U8cRL00000000000000000000\#
00000dmg1f000000000000000aP`R<00000MPOTT000000000000000000000000062;RNN4RhO4;540I]Y\b000000000000000\#
00000BU;[>00000>VY6oWMQhl]bc7lAO=_P00000:ZMlb00000E5K=`emURWmSQ4NZJUi>000000000000000000000000000000\#
TKH1EUIF_kPc`co6073>R<d[a00000VP^[900000<eFj1A_U=^0000000000AVEj^000000000000000eW:Oj8?[=Y0000000000\#
00000U\GT?00000000000000000000o\DSm0000000000000000000000000000000000000000DhfEMWD_fjFk>mB`H0@3cQFT?\#
KRIf[gC_\XOOI`_DFdLTE\Cj]000000000000000000000R6:\[>;imXXZHQaFM^]g2W\^@GGd?000000000000000k^N_Q00000\#
]^FIU0000000000000000000000000000000000000000000000000000000_:JOM00000h_2>>000000000000000af;E_00000\#
000000000000000000000000000000Z<PII00000:@]4;N4ZZ^00000\JMh800000000000000000000AcVmj000002Y[JB00000\#
00000nA1=48h=eJ_2GlYOWL1j00000000000000000000bnd;b0000000000N<C\4ZTMEF00000=P7@A00000000002V?e[00000\#
00000000000000000000000000000000000000000000000000=8GP900000^\?bT00000DEDlPgX8HOfM\Gm00000k:M9=_1I>@\#
0000000000IZUZj00000fTLJa000000000000000lhOgA0000063QbD[JRcdWGbkf00000000000000000000k1aT30000000000\#
000000000000000000000000000000gi17NV]Kc9000000000000000000008]dMI0000000000D<G8100000000000000000000\#
00000\lVicUlPmhbKJ]RY6VHU00000i3c6Z000000000000000N^Fi^00000000000000000000:LERh00000000000000000000\#
00000D<`36D<`JS00000IeJOg00000hCT^500000000000000000000000000000000000000000000000000000000000000000\#
\cJ7cF?N48eeRf80000000000@_8o_eA9>SXo>5ciO\VV0000000000000000000000000YOFU^0000000000000000000000000\#
00000000000000000000000000000000000R`?FE<VLJM000008If8`00000Be33@CE7PR000000000000000000000000000000\#
Rd\K300000000000000000000000000000000000gi9=000000L>VaV00000000000000000000g1f3]000000000000000Q94DH\#
JQ8alZ1<^cKQAegB[3AX00000af3NZ_HBEm_?<B3LWKH@00000dCUgU0000000000000006i\fX1V5dSo^`^SZU10D0000000000\#
0000000000eIS9J?4aem00000oL^2lZ?J44000000000000000000000000000000000006P0M8_`g5000000000000000000000\#
cdFHkB8J0bE^YoV00000000000000000000eSYh=0000000000000000000000000000008@SQT>b6:6:nEY:0000000000YGVJl\#
0000000000;GY@VkKVC<00000DadN@1gZcE00000LITb@000000000000000E1aBei2?gl00000000001IA`P0000000000GS4]R\#
0000000000000000000000000=TVjZ0000000000[i4Nk00000<^<R\Eo@OTP4U[IjX[2V000000000000000^dVXOCE>oE00000\#
0000000000000000mFIm=ZR8Q0000000000C9[`500000Xm12?Lf8Qk:14\d0000000000`J4463JL88\FQb]000000000000000\#
000000000000000`W51A?_1U:00000iQPcgD;;NO0000000000KJbWo00000@C^QW:o_gKjW_[\bJcYH00000000000000000000\#
Qm_PU00000\YM3K_jOVh00000Y`c>1\fajS?3X=6I0`k58eVIg0000000000Vc;L@U1_Mk00000O9Kb@WNPhWiPWob[C<ImMoeMP\#
00000o44K\jQ;2?\L0A3WUPY@hOP[81LS=O0000000000`PSO_00000BcANkm[TEAE5T^]B7RKYAUQda76Z6G00000DhYZSJdcWa\#
K`6f4mQ7j5:3X:W?SEfHG7G^V000000000000000a[YB:0TF<200000^70c[U`J2E000000000000000dJPCL0000000000GX1BR\#
MQ:@S9\WPLEdd<fSLAT@000000000000000000000000000000BSbY500000Sd6?N00000000000000000000mX3ofAm]?GPVRGl\#
0000000000QlOXT000000000000000=3BH00000000000@4aVE00000@;B=F_4WIX0000000000O0ad900000ObPj600000hJ:0B\#
`b0QG0000000000000000000000000I^J]300000hC4<X>dU_V0000000000000000000000000000007:ZUd0000000000]_]bj\#
ieEiRkdVP:000000000030FC^_<<ZF0000000000>h^DoWEa5GheK4i00000000002j?9hDlaBG00000000000000000000:hFX6\#
00000]\OgS<fP@P00000>6GG_0000000000V>g>_0000000000mV?VWDbQ2;Ikfj20000000000YiXG`00000[Jd6Y000004UIEA\#
00000MhN[R00000]gKZX00000MN3Lkk63gR0000000000<[F4\0000000000;MaWD45TAI00000GJ7Sg000000000000000:I:DP\#
00000ZEJ3hUQ\<h0000000000m3^Fd000000000000000MWBi=W=GSB0000000000cJM`d000000000000000gU::Y=^K@S00000\#
00000000000000000000]i1kP000000@_dk5_eGb`nF5d00000VUA`;I;a<Y00000000000000000000;MBg4000000000000000\#
000000000000000000000000000000X@MVB5Q\DL=:12hE>@E6g>OC^mDa?j000000000000000000007f1dE00000000003j_2f\#
?SOkg1RF6c000006@0?MjRP2Oeo>g?00000000002`9OdOd4`XX3AR`0000000000RH3SI00000c@0U_]28I>WKTFc<=`7A00000\#
00000Hn56h00000ZW<9GE1@[\YL[FGTkdi`<kI=NbJR^;0000000000Zf?hR@h3eGVT?HkU;MjY0000000000KK3XW0000000000\#
0000000000he5\n00000G2=Im000000000000000Jg2Km^U]R?MYa8LVf1mi000000000000000SGIRF0000000000YPHBc00000\#
lE7WeY7PGjBJRnJ0000000000000000000000000eKc4Gnl8SX0000000000000004@C`i`ZdeB7YB92kIIj0MUTWY0000000000\#
0000000000`e]L@k6:ZY0000000000000000000000000J30U50000000000000000000000000CkElB0000000000^A@dL00000\#
0000027LWLDVX90000000000000000cJY<^0000000000I;MlK0000000000QR\La00000000002S?D@00000DW0^50000000000\#
000000000000000000005H>aK;eAMI]o1=djU?3PL9V\=^G^aF:C`Ei00000Ua;h4000000000000000000007^3a=0000077bl4\#
Lc\O7_0Xl20000000000`bC:a00000000000000000000XK6oH>P;ImaOYKYbR4Ca000000000000000000006Ld^L0000000000\#
;^4Y^00000M>>GcJHLK200000000000000000000HBbhN0000000000HQ0i[SXXME000000000000000000000000000000m7D05\#
Bj4e<]SCNJV<HIU0000000000PEBTJl9>hKN`RFbHm4i600000nZPFX@FHS[YNVE800000f[3BIb9R_O0000000000YC@2\00000\#
65N]D904Jj56[aK0000000000JR<8P0000000000D`=@g0000000000000000000000000@DD7m00000<8C3OoEUmWIa\F2gOD:@\#
0000000000000000000000000000005^6MIXU8Vc3cG?OJfHS1PhIMbS<c6A00000000000000000000hC5DK0000000000;Rb5O\#
00000i4X^i00000599B^00000000006;=>h000000000000000AF1_800000?kPGJ00000000000000000000000000000000000\#
WSN<SS`NBH000004XbQJ00000000000000000000L_N7U00000000000000000000000003k3;M000000000000000A1dB100000\#
00000OMfL[00000o^UVP0000000000V5Im[00000OX`ko000000000000000NSJCP??Q\E?i=LJf:3fI]jTX2000000000000000\#
0000000000hE36\FH42U00000>VdKRP`6kK`GD2J0000000000YT[KY00000F_=C:000000000000000000000000000000bQ:]d\#
00000?mLCH0000000000LOQXI000000000000000000000000000000NU?WY0000000000000000000000000000000000000000\#
000000000000000>RYjY00000HnOX?n^YLL:@2W09V=`d0000000000Q70f3D94E<>MV[M3jDKjTF@NKRa^2W:5f1N0000000000\#
ckffN0000000000000000000000000000000000000000KmMXf000000Cf7G0000000000000000000000000000000000000000\#
>:K<K000000000000000000000000000000OYB6d0000000000WXT6@0000000000=6L6U000000000000000000000000000000\#
0000000000000000000000000372UneTaYL9R?R:00000000000000000000fK1C@00000I;L;4QJX1@00000000000000000000\#
5KQ;g?lQMd0000000000@20A\00000e;QDl00000lBc\B56gNP00000000006kMd@[=cO=00000LT[Db00000000000000000000\#
00000AWN8L\ETAg0000074JV=i4YdF000008i30=j_KJ3N`;hDK_DCO0000000000D<A>;000004[]PT00000000000000000000\#
idIO;@iZe_0000000000aTC;]2P0mG0000000000:A=7g0000000000=g3ke000000000000000TTcVjJ`2>jWm:m60000000000\#
HJOWI0000000000Bh40b00000QBPH>7B<J=00000<^e620000000000BTckf000000000000000AU0EMXjM_R0000000000`KJ0l\#
NERkH0000000000O7c88000000000000000000006?KAalWVM:1i6B:ooB1ooIa6KN6NfX00000000000EWme00000ef@c200000\#
00000DaP5_;]OYP00000F;G=G<l4k\=H:PZ3U^gS000000000000000P40LX00000000000000000000BN3IcF69^F;[3H?QTFg`\#
@6[63BJeLE00000g4\6900000eLCm;D?0UDF;eC_9LLZL0000000000000007LNQ_Y\FaB358aG1]7de0000000000?SRjfQL]7e\#
BITN200000000000000000000BMLmO000000000000000m8TUX0000000000C<He@000000000000000;HH`h00000c6Vg=lTLkR\#
[c]?S0000000000000000000000000OoaSg0000000000000000000000000^hgCiBgcBi00000UlF:f00000GZ6lj0000000000\#
CWEhD85Ej3?URX_00000OM0Lg0000000000000000000000000A@>Z0kER;Nj=VnXM80AnekZP1000000000000000;a1DF;0K?S\#
YAa]]00000OkB@BCdEWP:H7Y;P=I?d00000TSVDK00000000000000000000;O[;EamWlg0000000000000000000000000k^`[U\#
00000000000000000000W[5`ZXA@cabh;V6cP2S@F<Q<[PlSV]00000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<;ZN00000000000000000000TW_Cc00000000004fZSb0000000000000000000000000hRWCU\#
Aa6BdLkKQ400000<WUdW00000@MY_;00000M8=V??54Q;000000000000000000000000000000PXMhW000000000000000797dF\#
>`;F\UaYV;0000000000f1]6300000000000000000000000000000000000G<?;4F7Of[J4Z@FD@8b\SM8LTb;X5^0000000000\#
0000000000000008];k100000OM<hE0000000000Vi]KH000000000000000<8aUhc?dP8E3@7:000000000000000\?dQ100000\#
G=I\:00000000000000000000000000000000000@V4O<00000_WPj^00000000000000000000[f>T[00000?KT[M00000I1I?;\#
0000000000b>^h2000000000000000000000000000000000000000000000EYMPV5KEYH000000000084140^nOe_00000`=`;a\#
000000000000000T[7WR3IZfJ000000000000000JXE1<m>]UZ:AS:8000000000000000000000000000000`f3ZRhFW?800000\#
U`:1cR7ASB0000000000Q8_P600000000004d87`0000000000n`?PKCaD8j0000000000=f;b90000000000000000000000000\#
0000000000mZ\7:00000000000000000000bIXlT2F8M6O\Oj:<7M8g000000000000000hR7iS2LgNk<3MEX7gPYo00000g1<3Y\#
0000000000HoDC=6XYnG06a>P00000i1d;W0000000000000000000000000hTbnf288d?00000_KRn[0000000000o;GMLNUUS>\#
000000000000000000000000000000f<cDQ_@XCM0000000000XRUA;00000=@4=Y000002GDTH0000000000ClBHi0000000000\#
0000000000h>De9fQNX2Nm6\0CRXRl0000000000mJ`_g00000F=\LS00000[<`F80000000000000000000000000o>>]j00000\#
00000000000000000000lO1a_00000L^BT[00000000000000000000989@0000000000000000H1L\a000000000000000_@<SB\#
00000000000000000000IUW=ZQ@]AD0000000000Q?W^YVA[9k00000JfboZ1_NZT\Oc]:[4K3ISXc2K=J34Y000000000000000\#
jQ=\e000000000000000eYW]O00000T@8S<n8?ion0`CSZ>NS7l3dP\00000h\aAi000000000000000Tc_kL000000000000000\#
0000000000B\4>Qek;WOhc6EH000000000000000UMVl>jOWVFc?[hL[_`@l000000000000000f`MP<<JXHI0CBJL7jaLl00000\#
0000000000000002U9li00000SER:c;n`^]0000000000000000000000000o`W`D00000000000000000000000000000000000\#
B@78H0000000000000000000000000000000000000000I69OP00000000004o1W>BST<000000:X]Ln00000000000000000000\#
000000000000000000000000000000b]1NM000000000000000000000000000000000000000000000000000000004V[=00000\#
?kWX>0000000000000000000000000000000000000000000000000000000EZ7^@0000000000a>GK8WLP6?0000000000;dD0Y\#
00000f\71@0000000000000000000000000J4@3Q00000blb9P^b0JF00000000006T7\SSWSW[L;]YP000000000000000j825l\#
0000000000000000000000000bXRiYkjIAg000000000000000KV1hXdhDX^0000000000o9eF90000000000DiBZd72VMT4ONd9\#
mAGi_2Qb8K00000000000000000000Dd]aB00000000000000000000DhSF600000000000000000000fd9Y\00000H77C500000\#
IE3c]3TDDD0000000000000000000000000::aTC00000000000000000000cT0]jM0NQR0000000000hFTSTaXQ?S0000000000\#
000000000000000S]e>c000000000000000DKLW;0000000000Ha4K70e5<X:d5PY00000Z86Rb00000000000000000000PG[ZV\#
00000TPI4j000000000000000VkFon00000000000000000000000000000000000N<EcC0000000000OMKQJeM7^Y0000000000\#
00000K=d@L00000UK3TP[989F000000000000000DOFeUdA<2A6CH3SC<I=68hJR2\JNTOK:7c`4>^eV00000000000000000000\#
00000E>4]m0000000000@dP77U_BF=BIUCa_LdDK000004FJhk;3\530000000000FJ2UO27c8D0000000000[IKO`00000\9WV7\#
00000:nG?20000000000g`N:h00000000000000000000LLWfc000000000000000RdFEn00000L9[N;000000000000000jV?ck\#
0000000000aiM<?C\KJO0d_Pg00000000000000000000000000000000000gT>ZoS;Tf7000005ag3k000000000000000LnYIW\#
6N>blVeGbBO<;`ng@f0R>:`iOG0?0A8_PL;Xj62=@c6eh3=]0PG^<a=`BclL000000000000000Mc[6I>b74m8aFl>3lWAI00000\#
000000000000000AcHOJ0000000000000000000000000000000000000000eO\CF000000000000000NNWR5000000000000000\#
00000000007bA@900000000000000000000CQLNbnG1=W000000000000000lEEVn000000000000000C2Qec0000000000:kf`Q\#
0000000000YCY=Om=_S27WM5N00000o5Bna000007K4kF0000000000JM9@=0000000000=:]^D00000ZANm:kCQUc0000000000\#
00000000000000000000000000000000000ZKN_00000000000F\XmSJGa]K00000@I>PL0000000000000000000000000@k2GA\#
000000000000000bn021nLEk9mV[Ci_A_mD00000000000000000000000000000000000>eQno0000000000000002JHH;00000\#
00000HL4FG000000000000000^mX`=00000000000000000000I[O_E00000000008l<EQDU3k?00000cEC1^00000aT4^80BJ\;\#
<I<HC:R[_K8CH08]V<IA00000IH\D\0000000000_V1<n0000000000mog;L000000000000000C_\W5nWb6nGGe]400000:>UWE\#
MmQIk0000000000000000000000000000000000000000oDFR8000000000000000000000000000000K>7F400000bIH=S>7SE_\#
000000000000000]`2QYebL4[0000000000000000000000000000000000000000000000000000000dYXF`^0dc^?=5:d00000\#
dLYMN000000000000000000000000000000`_2bnKlHnj000000000000000iJ`e;oXSS3`MTJM0000000000eLAP6m93b;jR0[b\#
kKBJ6j9N^=>DF3I:Q1oc00000000000000000000000000O0Oh3k[`PYO\dRi5?laH`JbbnSP8d000000000000000e6LEiDf;A2\#
C;:A[@NQZ?eBY>c3TMl1:<Z9@hiMj@e9[gj?a`O>000000000000000aU0[o80FV@`^XWE000000000000000N?U2<9hVY[00000\#
0000000000U[C700000000000nm:G6TaXU3UD[1f_;2INRPFQ^OC@\lnS0Y_cZG\`00000GoKX9000006o=RgCX@EJZ2Uf;:dZC_\#
;89K@0000000000000000000000000T\UIW00000000000000000000000000000000000`DAK\00000dQ49[cS[]n0000000000\#
000000000000000H8ANK00000[EXd[00000^IR7400000[Z1iHc1E3S0000000000lSY`eeM[QR00000000000000000000[@V4U\#
0000000000<1T^O00000000002ZaI400000NNg0XgmAZ<E2<Jd9h4EP8_1X7AOJG?\GKLa=\POA\T10jla4GKW5D?6jdJ=3<4O`k\#
[N1I84hRIl;EY[[9mf@Z00000>E\0M00000SLDML^VU5o0000000000000003:>nV000000000000000UYN9A@HKDYMRe_e;G\hd\#
0000000000000009BXaZ000000000000000<A>5mn=_Y8RMeSN0000000000DnA:2=6[\P00000N]0^\00000YoB>80000000000\#
00000Dnb;E00000P5\m\B39XTW@Ikn^ON1n`dO`3EMB[:m:H:3KY\_c99`mefla?K00000aUHK\00000:FPX3000005m<M0dHMU3\#
00000bmSIF00000NgbT>UN;5d00000]cG[hS]W9=000000000000000[]6iM000000000000000nff5i0000000000N7Web00000\#
000000000000000;c_7_k<Ei@3ac:o00000000000000000000TJNf@0000000000Dc]J5ah5[M000000000000000K1GN?ZJS>?\#
00000bC`2g0000000000000000000000000gZXC400000000000000000000000000000000000000006DQ_>6Z9HjEeVb`8B271\#
H?fAb00000DeN\o0000000000l6L[e[SeiJ0000000000B62Zd0000000000=aDA0JF;\Q00000000000000000000290GC718K\\#
S^aNd0000000000fTb_10000000000SD_BRH7?oQ00000=CD6l0000000000000000000000000mSJXRHh\8X00000:N<Ef=J6a]\#
000000000000000R@ZNT00000000000000000000LRVN^G`?de000000000000000i^AY^Q61<Pdoe1PFXaGg000000000000000\#
i@<Q`<\?Y9[[\bH00000000000000000000000000000000000@2\6a0000000000000000000000000GDMR:GRN6C_gBnKNMN\:\#
k=@AZe]G8Mn\V:7Z_Ve_00000im[@S5D6gQGL\ff000000000000000OH`PfkHd\d000000000000000000000000000000@PFo;\#
6UNHYn^d`4MhQ1B`Z?Bj0000000000Gn<7cEmIOe385nmHNSJ]b77=hTYSfAcN5;knEb?<00000?`CmU00000:ZSFaCPA5>00000\#
j^=DPDPR9N00000XeCG@kHIdfTVZ0700000000000000000000@^B2b24\=>00000dKW=G00000000003[0F_0000000000H704]\#
00000]41=?XNLTh74YCC0000000000000000000000000000000000000000000000000000000000000000000000=W>@NSRgLW\#
PR9=900000=04eT00000i^WC=]9`7]000000000000000JE>WIUV@RV0000000000000000000000000a4]X_ReP1m0000000000\#
000000000000000k<MRcX;75C>nRCCYHX;iZW\<0LIa:0000000000000000lSZ_n@7_O86IOYF00000io`fZ00000@6g8_00000\#
00000_T6`8RWDWBQiSAkhm=lUXdRW_oWT^mO6@<LJ_`nSUMJ?^00000000000000000000WL54>00000000000000000000W8HW`\#
000000000000000000000000000000jF:9g0000000000000000000000000000000000000000kK7e:_O9`Y00000K^Ce600000\#
00000n^UP4;^_NI000000000000000000000000000000000000000000000000000000000000okH5FnNARN00000iZQEXLcLAj\#
000000000000000000000000000000000000000000000`0`kALFdCF0000000000000001@48l[^U1T000009[JlH000007\IiU\#
00000FYUDa0000000000000008]Zjodg0WQb@MdiH?1dTA3H2k00000AL5H9`@;5ZeaD[T44\NmfSbPA0000000000@=DSGgZ96S\#
bdWT8ML89eNL<UO00000h@0V100000VIOML0000000000bog4E000008<Hoj00000000005i?@gNWcS300000000000000000000\#
00000000000000000000000000000000000V3725000000000000000Je;4Y000000000000000000006LIYdeX]A30000000000\#
0000000000o;b[N0000000000000000000000000N?Edl0000000000=FSL?6O_m800000>1DeVTNTMX00000000000000000000\#
0000000000@Ya660000000000YM50PR211Ai;S<W000006?7]UD]B09UVT8>;>0ike^49PKD`9Ffffo095XoD:XEB]_Y6PRc2Kmi\#
E[P]G5BS=nQZd@800000kZXOQEV`0EI>3QdXGQ8NYDeYP00000B::?:000000000000000<X`hT0000000000cRMFE000004EPKX\#
00000C<N^fAXCR:]iIA3k3e?e000000000000000000000000000000E0Qgc=CTZE00000000000000000000i8Bd?1XT5g=O1Jk\#
00000000000000000000SPZDb0==aN00000RI9\VVI^Ve>A2_b>]_<g:d95O`Y>O<00000bi<TjT1>YM00000000000000000000\#
00000?_coN0000000000000000000000000000000000000000AUO;OmUWHN9JZ66^99[g_>0jVmkD^;00000b>DmVaL_jj00000\#
000000000000000KS7YO0000000000^ad4e0000000000VR5AKL==:69d@Mnl:Rb[0000000000`f@h@000000000000000b9Lo`\#
00000Ug8cL00000g??jd000000000000000000000000000000ggM:S[2D3Ed\^4CIU88;00000@e42H000000000000000mXW<N\#
VE@UP1WKB0EST=]iOSL500000000005;H8E0000000000000000000000000fQ1_M00000000000000000000L3=Vm0000000000\#
000000000000000000000000000000Z1:hC0000000000000000000000000kC`5;00000000008=TM=Vj6n;9l9EU00000EkZ];\#
kAQ09?kZ`Y00000gcUZ\_o[?\000000000000000S2@2I0000000000JAdIj0000000000C92bT00000\N\VJ00000knP?gdnJgV\#
000000000000000[l<d@bjL?ko]MJTb=VFP`0VS:[EX4X?<b^bMMREJbi]SkbR3aa0000000000000000000000000]9PjJnMEkG\#
Ta65j\20>ZMC0C?Y[Y`3Fb_`\00000000000000000000?G7;N?G7;l?WCU5h0[EZg[A5hNNHb`00000000000000000000a[^@\\#
0000000000000002a:kb0000038^MPOJcE:00000m0fU4000000000000000h[LTL0000000000h:4HZ00000fMB2UV:Ee_]ST3m\#
kX_8jhnLDPhO?Pn4eYDj00000EPQIZ;1E[8W`\=XRN`Z?_R5:Pd=DFlcof>S0000000000d7K\J000000000000000@PGBP=7ZQN\#
0000000000TXb4eP@XhD[`eg10000000000000000000000000000000000000000?V:Y?R1Z]E00000N9Who0000000000Ln_iP\#
0000000000?B4ac00000000000000000000000000000000000MAKFZ0000000000@O2hb:U<=R2_\]500000f:NYOD1f^U00000\#
00000000000000000000ehGFZm6dKa000000000000000000008fgD300000000000000000000000000000000000O?PF2I3Q^:\#
6jFRg?_`lS00000000000000000000L6JY[00000NLMGF000000000000000f@[_`00000K=fi_00000:cNn5000000000000000\#
0000000000@4;cMo@OmS00000000000000000000000000000000000c;<T]\Q=fD`nK0I0000000000000000000000000e2=]6\#
0000000000000006n?B^c8QMJPZD1g0000000000000000000000000<o36f^M6>ZZbcBF00000000000000000000cb1EPHcT:Q\#
iiWfCfc0aPi^;G`0000000000JnPLV0NZeR00000000000000000000hIBgO0000000000000000000000000000000000000000\#
iK\iO<jb6_\dXeEVaYg]94E_gRo\MRM@c9T0e2PX0000000000000000000000000000007lAB9YR6CF000000000000000bHP_o\#
<0Cf8?QM9ZflXX`c9\SiVVcbB00000;F1nG000000000000000fSU@X0000000000Oc2A7000008GFm^00000c97bK00000iV:_Z\#
0000000000]k2kiFL><md926E3BIWnEg\D80000000000F=3IT:n^9U00000SO9_H000000000000000000000000000000d^E13\#
<6FjM_5LD>Q;N5;SPO\400000h\]AL00000:@]E55]?[B:L85b<AL8\0000000000`MaM^CoBag0000000000000000000000000\#
0000000000GhC0G00000000000000000000IFI7@jB[?I0000000000a^Bf^@BI<l00000000003?53EKC_]k00000000009QPFN\#
S5VK[00000DDA8k0000000000nj7ZX000000000000000000000000006=OooM@C8Pm2CJ0000000000000000000000000TMEJ1\#
RHaHJ000000000000000XK@mK000000cVIB0000000000lK?3kAlEEL3DcF]000004lWQD0000000000`T?ST000000000000000\#
00000Pa2T@oK=Fc[5T5P000000000000000000000000000000000000000000000000000000000000000001]AQU00000PF]TF\#
00000^fQCF0000000000000000000000000000000000000000X8>kUQoO2R0000000000000000000000000000000000000000\#
000000000000000000004\1eE;XG`DifXN<:V\IY`d`8300000000004D=55000006hDg`0000000000000000000000000E2`[D\#
000000000000000eRO@R0000000000000000000000000W;6^0h;LY:^SUlCho[6U0000000000000000000000000XB6nG00000\#
W<HiP00000H\IB:000002GgAX0000000000000000000000000000000000000000000004oJhS0000000000BPHj10000000000\#
]1TY?W92lJ0000000000=?TfD0000000000VPG?@oG^<J00000Va<1cI`@EWNiHHeLK3ILBk>a=lZHcB=^PR0A>ZiI3MgC]<gEG>\#
000000000000000000000000000000LJP>PYg3n\00000A7HYH0000000000000000000000000000004adJWee3230000000000\#
0000000000000009k@`NNKXUBgF0l:0000000000R:1S56@X8;4oa=0I\WSK6=78;AQ]G500000MW4\Y00000000000000000000\#
00000000001G0d3kjdaogM:HV<JfaR00000000000000000000E`]Te00000hV`^6000000000000000000000^`_30000000000\#
00000hk_K`1j91mn7EQ9000000000000000000004o[4V000000000000000L>alf00000000000_OlbU_?;REMAOVhbY9M00000\#
0000000000000000000000000000001ZEQL00000000000000000000ehWo6PcKf0ceg=_LY4:d=QI^iUKI@JhGOhi0000000000\#
mZIIJ0000000000000005TIok0000000000og<K1<SGPKHm?EP0000000000h:UnH00000_S8i>SL]do00000IV;\o00000]]Cc:\#
ld^^[E1W5PU[9fi^?a`mSb9D;]900aNhVkG00000000000000000000000009RV<^NNbKb00000W6FTUC3=M>000000000000000\#
0000000000TbT[3000000000000000IK;MD000007iSNc00000000000000000000_EY5i0000000000M_H:Y000000000000000\#
000000000000000T^f:3nF4<GLOZjP0000000000000000000000000000000000000000000001lc7600000000000000000000\#
00000h_Yh`nF4[I9f:NoT>56600000;?OJj0000000000Ckb2V0000000000000000000000000hGIWY`iBRZ0000000000C^_WG\#
00000000000000000000000000000000000000000000000000000000000000000d\f4?000008=86N3l7TYAM@n61e_Nl=O7fd\#
0000000000DQ1NB0000000000i7=?A000000000000000mc48QVI?T;dC699U2HA5EnJFflaek0\H>8N0000000000SJ3F8NfKB[\#
F@1lj00000XPBo300000EF=iD0000000000i3@co00000`LN?VW70cBm`E:Y;^^1O00000000000000000000IiRam0000000000\#
DUK1b=;V\j000004_YOl`F[fjJ]EnP00000G?COAlE7Ilo4:B:00000cab29]2@L;0000000000U\58>00000cnKlflQ1PGVND]Z\#
nIU\000000000000000000000cP:GLUYVfX000000000000000000000000000000l7T?B3Rf8m<_6l9;68Pb9h_cJ00000]_CQ6\#
K>KTQfZak^\BJ2500000iWWgF[L2lf\R]2_0000000000000000000000000=>KQk0000000000lnD4B000000000000000A:E`9\#
KZVIMU=1bR\_PN?jWUO5P``jk0000000000000000000000000jo6E:K@Wk\0000000000>3<S4PVAnX00000000000000000000\#
ag@Fm00000CRf?;3n>h30000000000Mh@fECaCEFSZ39@`_6oV\;NXBDe2OhIda_700000000000000000000000000000000000\#
0000000000000000000000000000000000000000SdMUO000000000000000_>]8G00000000000000000000000000000000000\#
XlCKdBAZ?i00000000000000000000@2JaY0000000000N1^N500000000006m<AG7Y>2W000000000000000dP09\PG=MLCOLI3\#
0000000000000000000000000Hm;G@000000000000000?1eR700000eN31\000000000000000i5cTU00000000000000000000\#
00000000000000000000XM0Z100000hI8gONVWmC000000000000000kkENX9=0Cm000000000000000KI6_<000000000000000\#
00000;4dI=f:DD4000000000000000000000000000000000000000000000HSbdJ<=HPkI3WEW00000000000XD<b;\6ckR:T=I\#
000000000000000Q6NP>00000000000000000000UhWk@o[0`]000000B9fL0000000000000000000000000k;=<V]Q0GVGKWHb\#
0000000000000000000000000000000000000000000000000000000000007L>Wf000000000000000000000000000000ada^f\#
Tk;]cDh<occR?kXE<VEdON\am>P`ai;eaH8000000000000000UA:\X^AAIB000000000000000n]f`6?92KZ<YONVG_?@PL\1@P\#
e@IBZ000000000000000000000000000000000000000000000000000000000000B<O<l00000JmXlaVM=;IB513T0000000000\#
000000000000000A_5kD00000000000000000000000000000000000000000000068aMN000000000000000NTL>`>ZH9hl^OZ0\#
De_TY00000000000000000000000000000000000000000000000000AHI5=?EUcCK\YZ<W>^3RQZ=I\9K:AJiYBKY4DNSa5Z=5@\#
;7O=HVj<5n00000A9Yjk000000000000000NTfX3000002C7_\N?;lm0000000000<jLA?0000000000A89DfD=GV`VRPCX77GkZ\#
mo`oIB06L[000000000000000000000000000000000000000000000nJ0<d>fGF500000000000000000000Y>A[A\6PO23D6T;\#
00000000007DMf[9VQRU0000000000c19OC6hCfk55diK00000FdCbX00000:77kg00000TE\>H2aB_;O<2EXMZ<[]^P51g2JMi@\#
R:]3800000;i=H\ZS1^C_2P8=000000000000000F80n3000000000000000L?bS0000009NA>V00000a>\?:000000000000000\#
lR=6X2iNNR000006`5D5?f9bDHWQf]000000\[8=6bVbn000000000000000BE0i=0000000000ZM93Lj`=BS000000000000000\#
6PNBU0000000000_0Bga;nXAV00000MJ=K?K\MGW000005IK^l00000000000000000000@j2c9L=:E60gM1]00000]F;N<^X<O:\#
F4?H]Nf0P;4@O:c3gTmE0000000000ANUbN00000KKESV0000000000N_@]RTo:ES0000000000000000000000000fQAl^00000\#
00000000000000000000I0L]c00000000000000000000>ZeHo00000b;ZBBb2:oZ3XImPlL^5C>46=V00000000000000000000\#
000000000000000>W5Dc00000U53^900000000000000000000DV7HC:jR;>A:2l9<lZJK[Be:TWjc`n00000QEeW=0000000000\#
00000SkELNggSa500000000005_22E000000000000000S6;OZm67Gi00000V83g7MMHLbZITmXL3]k300000^G15aRBNek01bSJ\#
0000000000In^L]000000000000000cL6@N0000000000F:9<2e;d::blcCmgRECZ0[`9k;QFPf000000000000000RKPUP00000\#
0000000000000000000000000LbLoo]fNbjoO>F:ghTI@000006`DP:jf;\A000003eK<cQ;5b05H5f=d]ZEn@5UGMTkRd>mU^g`\#
KPIk`00000Job6:000000000000000\^6fm0L@GV0000000000000000000000000000006n8>]9gcICGm@a0cWGKQ00000j90f?\#
VJ2aQ00000000000000000000]>EkjW43Ra]kJ^\U@LV5>?@U]0000000000R4I5c0000000000o807600000000000000000000\#
00000000000000000000000000000000000^0H58_R]>k;6:dYoWb;1[mQn6f2<@lXfc`O^^fm@TCW\D0000000000ha^OZ00000\#
AM3DOK\D=dR792UHfg:l000000000000000000000000000000X;Y;G00000000001D?OP0000000000000000000000000VBIc>\#
4`=L2<^UeU000000000000000Zd06GLbWBWMS4@h000000000000000Y2=2=<I>L\NTNeEDfJo1MC4CVEKNNaRY8Si00000KP2g8\#
@1LHg000008W0V?[nDh300000Y4a3j00000WZVVSnBWQ`b?M@]0000000000@f8lB00000cFXXh00000kKFcX45K>h00000We9Wi\#
00000aTIF;00000000000000000000F\G4E000000000000000000000000000000Y;1i_G?8jN00000PXeR]00000e;fm:ccXAC\#
0000000000o4=Ah;;:bc00000h<NR:000000000000000<@b7O00000Bj<e5000002fH2A00000000000000000000eEcoE00000\#
000005J1C\k9\HY00000000000000000000XP??PiI@b<H^<jZDAI<70000000000UAVOlc<]eK<M338XIP<_g0W2BaLKfSkgfiM\#
000009P9R>2AWeG3kNl8000000000000000e:63QhcB>QlT<W6lMee2000000000000000000000000000000HfH7V00000\PbGe\#
UQ^dR00000000000000000000000009BOO;BWf4MSLDH30000000000C0X:=o_=gU0000000000000002c<]j00000a8O<>00000\#
000000000000000Y[Lh>000000000000000o6X[l0000000000000000000000000000000000000000USbbAIA0:NdHZ7QJRQ`h\#
kecOLn^`Y_0000000000000000000000000akJ2T00000JBAK=000000000000000m:Z2WEl72CYZ6Y_^2?7H000000000000000\#
00000gNDRPK<4OZ4P6`Ae]O0?@G2LN:gB@K?Rc3d00000CWaoi000000000000000QU[`lUZC]d000000000000000b;OS8bSRHM\#
0000000000000000000000000S]@^Jl64n0W2@`900000=MUEJY0SNJ@hd0A0000000000000000000000000000006ES7`gU1ef\#
00000mY:oiMgH@=W8Q9@00000@TJ18\IYHd00000000000000000000000000000000000jF6]O4nEXj000000000000000Ca7Un\#
0000000000000000000000000CBH8]m4D8A00000000002`KO28jHPZ^JM^40000000000000000000000000000000000000000\#
00000@NYE`9A=`V000000000000000hSAUIDnQTF0000000000TDK^C0000000000000000000000000Od[Xc:\\od0000000000\#
00000000000000000000LM\Wo000003`P<<000000000000000g6ToMFbWBD\edGi0000079I390000000000000000000000000\#
\:1BF[6WMV00000000000000000000Ih2dS1hB5g_U6mCFjL>oe@f5>0000000000ii<V;00000NH_nJ000000000000000C2=>6\#
dXGRA29\V1:WI>m=W1Ya\E7>=79CI57MMC7<A\T9kg^cJ3XF8lQ_Yd_00000U`Y==0000000000:XRTR0000000000B^_3B00000\#
0000000000\bQYg]V2DV00000T<7LaB>@^8B4Eb?00000000000000000000000000000000000e>V2B0000000000cE9ej00000\#
000000000000000mmV1i00000000000000000000e^e6bY?LPU0000000000APM`<eDfSb000006b<WH0000000000Df3^c00000\#
O59LI0000000000n69W2BUKjG00000000006T3[@00000PFO1DNWNkH000000000000000000000000000000CV?\TJjPY2nb78a\#
DW]^]000000000000000>:X0OHV]noU>LVEMPAGTR90g900000[V;og000000000000000_VWRSBR1`X0000000000lk<>=4k`hH\#
000000000000000He>5UMlXDD^Ydl^0000000000kD83n00000BO9cG0000000000000003Y4_Hl6BD9OPO5n000000000000000\#
0000000000GlJ0U?2OW>00000000000000000000L``AoT=T]G1;I_900000000000000000000\@ahTV<H;20000000000dn[eA\#
00000000000000000000000000000000000000000000000000]SW?U0000000000m<3<B0000000000000000000000000JhgC1\#
00000X069E00000000000000000000000000000000000M7bkWFoS8E00000Lf9P^00000000000000000000NHdUm0000000000\#
000005<U8H0000000000000000000000000@7B1<9`IBEdX`MS[?[_g000003`\TT00000000000000000000o5?_100000^^<nn\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QYP1]:5Z1G\#
@ocD`0000000000000000000000000XdWRD00000deY^:Hn]>Y000000000000000000000000000000HoT4G000000000000000\#
00000e3MM;lReZ800000000005`K^\00000C6[Bf0000000000bdPBhQWSoJR^_82GEP`I1l]\Hi`U8:CUL]Qg9aIB?K?\AQ]`a\\#
00000=kS<Lc3GJ^97b>a0000000000S3^891[CX^0000000000000000000000000o>PLkG=dWj8C9MAaI\c^GZ];:0000000000\#
00000OQR3bGQR[ekHUhSUY216`O2B]00000hEJZ=00000000000000000000GPXIF:K?CadF^fEja0f[iXd^>0000000000l<1Fj\#
00000000000000000000@g5S[00000\^Hh;0000000000iA1j300000000000000000000KSdVo5Na6Z00000000009e=FJ:_4D`\#
XUcBP00000=12R_00000mUW>a00000@0_Nb0000000000\b6Shhi]@P0000000000L?7U]00000000000000000000^aF56S6cmR\#
00000;<RdgO@TN]0000000000Bj0NAYoD4h0000000000dC3Bl00000000000000000000000007_?^V00000E_`:?00000N1>g]\#
JfMDQ>WQ:\NCbjo@cc1S00000IS1IShH=DkS<D:R00000000000000000000n?4fE00000@IKA0818B]O>2AD<I8@kF`AE9n]LJG\#
YT4[jCU5]^ngPa=a:[MTc\g@L00000000009eKT<000005P@m`2FFW4QnOcgSfV=^000000000000000000008<9nL0000000000\#
8_B_S00000000000000018EjO0000000000W]K]P000000000015<Pi00000K4T7d00000PHZ;:000002mJeL>9:jN0000000000\#
00000000000000000000M?F=?0000000000HcXAoXla\B00000000000000000000L5]j[0000000000000001mB4j0000000000\#
00000J>JFGk=KjXJ8^;iDH`kZXTBhBDQ:lg@MUPg0000000000000000000000000HP6]fn0=O\b[IcimaFO<3`OVTl7Y6W00000\#
I<aMo00000`S<>oQncVM000000000000000?]2M^ec=AYD9RE300000000000000000000000000000000000000000f;ClZh:Il\#
`BME6`2_6>87E<>:]GjW00000000004CRWN00000:F>Sa2;JH<0000000000jPZ1Q00000VkE4\ZP@Sf\Y6YFBKTfS=M2RPU4HF2\#
ajJVkb_MTQDi1[;f`I`miPR@E=9S[CjnFJ^blYfVnfdQl344AiIkO@4GR_MGDcfJT000000000000000:ON90o0CV50000000000\#
V]c;?:5X>;00000bcaccBC9G?mNLZa;7MYhT7C9@00000<e2AKci\IOa@^<koUM1k_X;jO0000000000;C:iIUWFdn0000000000\#
0000000000000000000000000000000000000000aS05Z00000I`\nG00000000000000000000G5XD7YmbPZ000000000000000\#
0000000000egP2_nU[KfoQDICWNYg05Hc01f\UY>f@^n70000000000H<C:ME=PT]Co_j>00000FPW`P8RNA700000f7DNoS=V>9\#
0000000000000000000000000000000000000000hE:nf000005cQ4i00000Ph>O10WO7D0000000000m4DYe`Z?P\ViUe<00000\#
0000000000OW35Q000000000000000DfCUZ0000000000000000000000000m0O]`0000000000J136?UEEmL83^<[0000000000\#
[fRl0000000000000000000007K0?cWX^3_00000[W:e?00000FeJVX0000000000000000000000000KWW8i000000000000000\#
000000S3H\<Z4=f0000000000000000000000000VAV8l00000000000000000000I]=7100000>f8nh8b=7IKIVa8cm`eJ[>gJC\#
00000000000000000000Gh4?SkH1fG;G=R5iD9H4l]2V:0T2I2YONL\C8bAF<5bWT;6X_dETe02\@e880000000000UbXEH00000\#
000000000000000Pd[@Aa>;I?00000000001bBa2=H2m^aWReD6`:_G0000000000000006_XUkQh\j8@MVgc0000000000e62<2\#
U@>0d0000000000:mDA_00000000000000000000000004WLjo000000000000000NK[XIiSUKa00000000009gG?_00000P^fH=\#
00000000004[_A]00000000000000000000000000000000000000000000000000000000000000000N:fSS000000000000000\#
BT^FOEifg@oM]JX00000;=LnB]l=0]LN[0\RYdBX00000]gNoS@411ZR9@PdX:JdU;LSLJ00000000000000000000cT^;ZS81>:\#
WZeQF00000;1eHW0000000000VJ8dK000007P7RcZ?FBD_[PTGKP1AQ`U1]HLG>FbmQcC[D8@7PLIYlK^1[k_@JB@1\f0a>mkID;\#
@aUj6HdEic0000000000R1MSKkm6dhCjehWKKPHYAS4JY@D0Vi0000000000o4RL9de<NLh7ahk00000I96O><?O;Aj=RLPCD7\g\#
000009eSXfAN9[Kod6h<00000000000000000000Vk1F^00000000000000000000l9dIM_c0=T00000000000000000000O>HWN\#
0kY2eWU]0fReaJo0000000000dj5iK0]5Veo99:JY5E:<JZPk5`oH>[00000n>=;cF7eJ^00000:Z;Q4M`QcgG<X@80000000000\#
_8U0`00000J[aIR00000@L?am0000000000000000000000000ZVNCN3aAd`MmSDR>`KhB=9@VG00000000000000000000@LN1F\#
0000000000000000000000000`H;HIoH0BDYUZ::000005EQfjQ_C:0000000000000000000000000000000N]22`0000000000\#
g0dlR00000Lm^WSHaRH=00000@^;`=00000dZMAe0000000000Nj8X[00000SaHLJQOFF\h[U7l7J8D\00000000000000000000\#
00000dN_5l00000F66<fJC?f_Wo[UD1BbR9T?6IDC1NEmfNM8_000000K=:o00000nfI2a00000;;ddg00000000000000000000\#
00000jhd_K000000000000000000000000000000000000000000000000000000000000000000000000000000009bcnm00000\#
0000000000TZ0e3L:1=L:=0`=7VCh]00000000000000000000XO32c0000000000bFPVN00000000000000068?Th00000ZgH?G\#
0000000000P`[RA0000000000000007jBPj3d`^h0000000000bM<fR00000D@GfNjjABQXY<<5cSSM>0000000000H<5i000000\#
000000000000000000008VDgLoQ8iI00000OlW_P>Wab3h7`YDAFK?=26_:AEhHlI00000<<9]<0000000000jDA^6:79[@00000\#
00000<iO?U00000000000000000000000000000000000000000000000000000002<8VH00000c]W<>0000000000l;f7k00000\#
Ffc:D0000000000:@Jb90000000000UK`Z]bKKoHIEDoZS[;^JZSImA0000000000gXAO<00000La\kSZg20Y[cFm10000000000\#
00000000000000000000000000000000000000000000000000Cd^CQK[XQh0000000000bE?i3000003M=_m[QJiE`b7o1EM?<I\#
0000000000N17lREjR7J9@EI`00000<36PE000000000000000000008QGUA2e`VX0000000000000000000000000FQdUP00000\#
5=B@Z]P3Tf>`VZ=00000Ih9_1Kmb_QKmb`UI9:lF0000000000000008JMWU0@HZHDi[In0000000000jPETQl_:UL^McWNAgM91\#
00000cZ>Ne000000000000000SnE]b`3eb\00000B1RYO000006]<1TnB:8J5Z^4jG[dcS@2_QSbb]LR00000000000000000000\#
<]M@18gc[A00000000000000000000CmedA000000000035:SP000000000000000000000000000000G]6RP00000000009jNlA\#
00000000000[SU6I3C^P00000Cl;oYSoNDK00000000003E[0ngbG2f000000000000000000000000000000\?YGD00000>;_6U\#
dAeg^@h3KJ00000_@FK>0000000000eUDH[000000000000000000000000052>[;37CDQaML26000000000000000000005a[5_\#
5n9f[00000000000000000000_?5:40000000000000000000000000000008AXik000000000000000000000000000000UoV\Z\#
00000QE?S=OS]oCg^U4E9XQlb2W`3F2W`Jci=38Q000006j9PPnj9oD0Y?LN:GP4lTJ\cLI9M0@00000oVHJc00000O@Q5Ak40[=\#
0000000000IjAnA000005EYTn00000moISXJ33NK\16837ZfFh000005>Fdc0000000000000000000000000TnCQb0000000000\#
00000000000000000000iY<jdd0:\j_T<l700000ad9h7K6dn9000000000000000FkKik;4OUH0000000000V@:<B2YfPE00000\#
000000000000000000000000000000dLJ?:B>34L@dRY597\ke0000000000;:PoE0000000000000000000000000GfBLo00000\#
00000000000000000000000000000000000`@F?U0000000000000000000021DJ]00000djJAeBoOHBhcQ;L000000000000000\#
;590W00000;4GXQ000008XG6a000000000000000000000000000000ibQS=00000H8>3Q;DP4V0000000000=AGk1b`\1>00000\#
VEVSm00000000000000000000hmLZ9k10X=;2>B<000000TI[0\mWYQ0000000000lA5gN00000cbXgmb`BOgPXZ=nB9]X>gkg@<\#
00000000000000000000l313600000WS6<QibG;5nXGdi00000GhJ4A0000000000000000000000000:NXDnAhRR^HIVf500000\#
00000000000000000000]?d\1C\;_OEYSj;2OaY^_]d3W00000A<KdS00000`3V`V000000000000000000007;E7=;[:WG00000\#
0000000000KbPfib0@e9o:GX\00000S\E@:Z`^]>00000_L\WG00000000000000000000000000000000000=NakQ0000000000\#
00000000000000000000bDR@\00000000000000000000A0`o[0000000000000000000000000W67B_92F>aBOILI0000000000\#
JF\?i000001g@jT00000Z<]29000000000000000<@f3h00000R_8QK[F]Fb00000mN`Lm000000000000000000000000000000\#
00000000000000000000NDPl1J^=0R0000000000iRNCj000000000000000000000000000000]V3PH000000000000000Y7bEf\#
TnDaK000003E3FE4CJUcPJ;8f000000000000000835BUKEK4??<`Na0000000000000000000000000000004^;]=0000000000\#
YlHBM000000000000000W`;>>00000;5DDXSI5QU00000\V`6h000000000000000MgA9G000000000000000HF@jh0000000000\#
000006lHb=000000000000000000000000000000aAE2k00000000000000000000nFVj@hl<;`dC]NL^Q39QEH3B0agbW900000\#
00000NX6_bC9WJ;0000000000g@RM]00000YhD`KN\EKfkFRT`00000B1cZ@00000Uf5g6000000000000000000000000000000\#
Bm:0_0000000000000000000000000OaY@G0000000000ba:Vk0000000000^m_b=JMPbeNc1@kBmZT\6@bVl0000000000JMRf\\#
I50^CLTM8C00000HEfOb0000000000e2F7LLQC7JY1[LC00000000000000000000[h[K?00000000004ETdh00000000004@Y1l\#
00000000000000000000PE3=b00000U=I3d0000000000kg?5HKAEn:0oWLK00000IIS<A=:9;QAlBoH6iCT\000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfLcR0000000000\#
000000000000000G>D7M@d9AM000000000000000000001lfMa0000000000e2@?;000000000000000]k6ZA00000P>PA900000\#
F<eb?\CKhY0000000000000000000000000000003^dY81o_=[0000000000000000000000000]kaZH000000000000000WE3UW\#
f4f551PE>N000008HDGd000000000000000000000000000000000005]=C[0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kROh4@HDOI0000000000000000000000000ACBjf000000fB^J_W2XU\#
e9\hH00000OdHEL00000000000000000000000002M;hN00000000000000000000000000000000000ClKe[00000l^<Fi00000\#
00000000000000000000XRC_T000000000000000000000000000000bo4S\cU3\U0000000000000000000000000`JcPBM^3`P\#
000000000000000000000000000000fV3[L000000000000000Bj:C>:DD@B_^>i9`Eb_m000000000000000000000000000000\#
00000fB\gIMW0]ab4`jV00000lRQLjHkG0K000000000000000noSNm000000000000000QNKI;0000000000000000000000000\#
00000cb9QX00000^jImkL5`=h0000000000^b7bB000000000000000000005_<Wg000000000000000:_Z]cS;8OQ0000000000\#
000000000000000000000000000000i1=oM0000000000a0g2?0000000000K=cegMO0CaPo1lS000000000000000JII6\00000\#
0000000000mLUmol]`?M000000000000000000000000000000aT>6Cji:B0SLfmbggM5=0000000000000003R<cg?TDE=00000\#
00000000000000000000e\X_U2e[9100000BKJ@kTR]iSCkPAL0000000000K`>Jn000000000000000fgNc:iW\QT0000000000\#
0000000000GL@l@=bd6EcH^8E0000000000000000000000000H7Gj:00000TcLFiYB2`900000000000000000000000009RbgW\#
>PH25000000000000000VaZ?U\kLYfHU?\j91X]C0000000000o5U3f00000000000000000000]>;aF00000000000000000000\#
00000B]Kanb7N1Z0000000000000000000000000000000000000000000000000000000X7<[IKlTD<5mVH4JZ<f_98F?000000\#
0000000000N81[_000000000000000[L0bV000000000070D_300000;J:?JfS[leHBIOZ0000000000Ea07l5`^O60000041:FY\#
AGRCl00000LeE`g00000XD[kH00000000000000000000000000000000000Y55K3g05ba00000000003>Tg>EJZ5R00000190OB\#
00000U2JfX00000]CA;b0000000000000003NLfa0000000000>i@UEZ@4am@ZNW;:RYgO?E0TV7nZ4200000000000000000000\#
000000000000000iDHVK00000=IUomkZAe8=:\LB000000000000000000000000000000000000000000000fS17C0000000000\#
0000000000MmFOZPQ0Y8000003YC?V7UGQl0000000000EKB;81BP8[KXF5E`GEaWYnOhL=>G]GJe6@g9OPCeRGQ0JGK]Y`00000\#
000000000000000QBa\a0000000000>LahH000000000000000LK0HBYmKQ?0000000000P9GWBFWdBE00000^IUY`0000000000\#
RBEfRfHW6?00000000000000000000=\S;\00000aDd8@_>J[9m1b3C00000000000000000000000000000000000U7]\]>UMMW\#
000000000000000]B]DN0000000000`Z6mm00000UKGHS000002Eb@@00000NC4Gc<L9iXb]_OJ00000000000000000000ZQS?L\#
@_D[kGbC_A]KZGYZ\ZQo000000000000000<4YWkAk\i]00000I9>]SXFbh`8G=Gk0000000000X8BE100000;[^c100000SBT<o\#
0000000000=^2@H00000i;5[k0000000000a`E[V0000000000MCFhj0000000000000001R^630000000000QB5ZF0000000000\#
bh@;f0000000000]30cRQ[eZNoJBE>0000000000<lZIY000000000000000BZWYc00000G5\>;00000000000000000000Ul;RV\#
[aIe10000000000000000000000000i\ZB4D40hg00000_gDBm0000000000ob_an00000\f@LC00000UnNQ80000000000aVaLb\#
000002PAj3E@8ka6oGQWZXLm5h][9>@:9alKH`:S000000000000000Td2F^lV?99RM4jD00000biYSam4fH^0000000000lcEh5\#
00000`G64m5E:RZh_8TA3T?3;BRf^I8>Q]LDZZ<ilMKCV6l64R9JU3E000000000000000000000000000000000000000000000\#
000000000000000000000000000000QNGOR00000RQ\?Xk9>DJ000000000000000000000000000000000000000000000BRQJm\#
0000000000j?J4P00000_gKKh000000000000000TA0890000000000@YRT?d<_WP8Qe3WQ>VEM00000000000000000000nXE`1\#
R2e4a00000000000000000000O]IZ60000000000liR<800000000000000000000CM:gFm9L99;nZ>P0000094g8E00000HL>;?\#
DLTdJ?dTCdeWBe?J?NHLcU[g:RU_j\RaV0^]dd2c>OdZg0B:B^0000000000ShH4100000G;a:X00000SM5^oLV2eF<gF_`00000\#
0000000000000008RJccDRD4QeO0eA^1JO<CX;X@mbNmd:NZ7>fE=HKWIYcV0000000000000000000000000000000000000000\#
7c<21CMO]6hZ^5X00000000000000000000000000000000000000000000000000]_Q]A0000000000]lM7]GQKgS^2blE00000\#
00000000000000000000000000000000000`Z70d:Uf`G00000000000000000000000000000000000N5V8:000000000000000\#
00000NkMS?0000000000000000000000000=o:=\00000Hf_1Y00000000000000000000000004OSo4N<KkeYj`TW0000000000\#
B<c8^^HV7>j<_@<0000000000jL8Gd00000ZnaZ>00000000001PV^H00000:b8mO00000000000000000000000000000000000\#
XbR7U00000000000000000000000000000000000000004X?=ISc?cUQTTl5000000000000000<9M1567d]U00000bV;_Z00000\#
00000TkYBc00000=KU7F00000ZbJjo0000000000000000000000000000000000000000N0EX\^YSh90000000000ON:2300000\#
:l5ecM0KLo@;6[KB8C??14UAH;i^NST8`4X^?0:]`d;a;aZXc400000000006l;nV0000000000QT5jS00000L@5UTnG88ICBNn^\#
000000000000000k]Ek`RjPMlVOa]6?OgHD0000000000FMBIcKNAjFGK@8M000003YDEf00000000000000000000oHLke00000\#
00000000000000000000^h05g000000000000000000006=`Fb0000000000on5n`0000000000000002fH:fUSJ=Fd;EP74]K=I\#
00000JJY>300000>gHG=gQK>6000000000000000Jn=2J0000000000QBY^V00000ajR:m6n:05h1ZEPDX[F_A8`cI[JeYj00000\#
00000<AF8C\c4\N0000000000000000000000000000000000000000000000000000000000000000000000Vj<`B0000000000\#
:N3F[00000000000000000000MP1]VYe;JhiE>SD5jH_kJD;X\k3V3c33[PZ0000000000000000000000000000000000000000\#
00000000000000000000^^ah:00000iNINL000005KGnSHc2JE00000000000000000000ag<0S>5`0n000000000000000da77U\#
000000000000000L?L7b000000000000000C2_G2000000000000000i\ZVY`7D\G<PIH0aP^0c0S>f=00000[d?61673;<^A]Z0\#
0000000000<nOR0000001>DC\0000000000^HVSR<h77B<6XZU00000?3\KFU]^l>000000000000000JJRJ80000000000fb7KJ\#
0000000000000000000000000O6\GS000000000000000gi1hG00000PjU2Y@P81\dC2?U000000000000000<XEd[VSGTX00000\#
00000h5gJV00000000000000000000000002h]=K000008bdEE0000000000Zh>bU00000000000000000000000000000000000\#
000000000000000000000000000000P6^ZQF^GdRQE2d?000000000000000@LbFN:cY2=000000000000000000000000000000\#
0000000000`ZfgR000007l5@P0000000000\?IKWigM2B0000000000000000000000000V84Tf;VFF=00000000000000000000\#
00000000000000000000000006kUd09U=1a000000000000000NYV6=0000000000000003iD0K3>YAFnJZaNli\=mGF]\100000\#
0000000000000000000000000000000000000000[0_YdT`8>600000nQ@9P6n;mPIUb0nQSc0=000000000000000XP:bQ@3KD<\#
_i_aIn><aP00000iA=gn00000N5SKJ00000[d_i73Q6KY000000aGWj6f88kL0SYB000000000000000e=@1U000000000000000\#
3?dMj00000000000000000000000000000000000SNb6f@eKm50000000000nX^?]0000000000000000000000000Ci;i3JZ>XV\#
XmQoQ00000c:1MVdU8hUCWDJ03kFfQneI^LhHb?jBQ6:E@Z@hYEUO7b00000000000000000000000002<>\Yc?^mc00000P=6?4\#
000000000000000000000000000000000000000000000IE5YP0000000000000000000000000_G7:l7UJAR000000000000000\#
00000NbgF?00000000000000000000o_7o?G;8[EGoFEQCQTXO00000onOi[lVcR4000007XHCX00000n[>`6i0f]d0000000000\#
00000n19Ko0000000000000000GT<CV3\L5^D[2@o<IeM`\cP5XWg3P0000000000000000000000000000000000000000[B1Ek\#
000000000000000000000000000000000000000000000[_eAH000000000000000gWXS6oD:7WVM\PS00000000000000000000\#
0000000000i@Nl1000000000000000PR?WI000000000000000Sl9Y3000003S^Ln^eC=\00000_`9a3_UTBm00000fVa2GEh4To\#
000007lM6i0000000000]=23R;2F=5WGHZ\HR]Ma0000000000000000000000000LX\XN00000Z]O3Hi_b56F>>D<hR@Q>00000\#
Y^2hO=K0VH<?7OTB`>A4nU9f?6i?8a000000000000000;m5@9HgVKjIee]@DbfIY0000000000WYQ4400000000000000000000\#
00000k]@Y^000000000000000691g300000000000000000000000000000000000000000000000000FR[]_0000000000efBE]\#
000000000000000=:MB000000000005e\M^000000000000000000000000000000je93<0000000000aKPd\0000000000:4`<b\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNQBd00000d6JK5\#
iQ`]700000000000000000000000007T]7>0000000000c8?X;0000000000R0R4G000000000000000RP7O;00000UgX@A]TMne\#
00000000000000000000IgAcEj:Yk^00000XZE<e000000000000000aU`S900000000000000000000@A:\400000STP?D42:eO\#
0000000000000000000000000`XMZi0000000000nCLBL000008oMWhB`QoEHFZeGm:cB<00000;EOZQ]DX1H000000000000000\#
000000000000000f9GCB000000000000000000000000000000PUYoD00000nIaRZgMS@[M@HF>000000000000000gK1Agn=GX9\#
G6HJLb4P;g000000000000000000000000000000CU4J=:4:NTX`D9IJkR0kPbZ5E8c;hannbLP00000bQ\>aY\@Hk97V_R00000\#
QcRSZ00000b9;63dhF]32oQdI00000000000000000000000000000000000000000U:>ZQP9T=9YZaE00000000000000000000\#
00000@jgLH\>NaY0000000000657Nh00000XO0lX0000000000Bf^;3000002af^0000000000000000U0IQ1000000000000000\#
0000000000000000000000000;hKgE000000000000000000005S48F0000000000000000000000000b00D<R@?ADO7M=9jdB>h\#
URO[g9J^SS000000000000000O=a9X0000000000fHWX^000000000000000I61R300000000000000000000dd1G7\33dDBH644\#
d67`AEF@m8DLBG100000000002m7c<6;Y[<000000000000000000000000000000000000000000000000000000000000R7\`W\#
00000S?@\X0000000000000000000000000000000000000000KcHX_ii72i00000000003UV4K5Y\Qj0:E=Pe[W:_?kFB000000\#
00000000000000000000^B]T80000000000;?WbU00000000000000000000000000000000000E1MJ700000@mam30000000000\#
0000000000OogC?0000000000[?2@k0000000000X?K@H00000d@>QBB4b5G000000000000000nU0BN5jI8Q000000000000000\#
0000000000N=M9dXaOKg5JbKJ00000000000000000000000000000000000jQch800000o?PIY0000000000RQblX0000000000\#
00000807Xh0000000000kKP?YG:AXg[b]I@dMLf31A8Q^23C5WmID8T000000000006Nce0000000000aFRem000000000000000\#
W^=C3R=OS]0000000000g[To2000000000000000jBb6EF]S5^nhWD?0000000000000000000000000cON@SlZVOAF?95hQ^UHI\#
000000000000000?g5<n00000000009WUVk00000Co\m3B4NADPPb=M00000HeH5\00000hM;=M00000L8]1RDRdF50000000000\#
n^6U90000000000jRVPJ00000lPNZ5^SXUW00000[:0fLk2H^E\J[bD000004Kfb>0000000000OoTaL00000e7X=H00000>cULh\#
b8eNN0000000000000000000000000XJ02T6624_000000000000000klc`00000000000000000000000000000000000000000\#
7UCZ400000000000000000000000000000000000000000000000000_X:mT0000000000QhCW400000000000000000000dR[[I\#
000000000000000]11QJ0000000000000000000000000000000000000000?^B=6KQW4C00000000000000000000LV_F200000\#
b2;DJ0000000000MXGB_00000Gf]:c\RZ?H00000^KNo06C3_O0000000000X\bEZ00000?KXNV0000000000TlG9[00000KJ];d\#
U^fX<0000000000c927IGW`fQ00000Tk4aG0000000000RA4AH0000000000h64C=1\I0[6CXN0MX@WR00000WIe\]0000000000\#
00000000007ODS`0000000000@oP[MA96Do00000jQdCj00000gN0RY0000000000=L<YBAN5=HK]_Jo1ofbb000000000000000\#
000000000000000000000000000000Ii:=400000000000000000000000000000000000000007GgHm00000000000000000000\#
H_G5<0000000000FcBKFKK0K9bD3ekl3<]WoX6L>00000iI5h[5EDFM00000c2DO;00000000000000000000000000000000000\#
000005]WVjdU41ljJP27000006CbKU00000000001[@Y4J_3cB000000000000000000000000000000ec7ZFkEOCF3lOUb00000\#
00000000000000000000UKYR000000;2_^F000000000000000\l3Nj<_U6o00000PlT9K000000000000000000000000000000\#
WWLfG0000000000Kf]M;0000000000;DQR7RH]3B[@bUBB2<fjcbR0GIFble000000000000000000000000000000;fK0Z00000\#
000000000000000000000000000000000007[7?i=cZK]00000000000000000000e4VD4000000000020E^k000000000000000\#
000000000000000000000000000000B9V<D0000000000000000000000000e<Q\mbIP@EfLZ<G00000ZG]KdX`3[kUE?aTZ>D<B\#
00000000001ac2c00000<WC`[7R;c7hbD44GVN9d00000A8aZ1AO\4\BecVA1m7X:SLek=000000000000000000000000000000\#
:bYl;X:ceZ00000PA>iInGZQ3000000000000000l[2kY00000000000000000000\FSEgX1dnQ00000SJVjn000000000000000\#
0000000000BB\`LFG?H6000000000000000F_R7l00000V4H7CNhei]DTf390000000000<^f]VKca0aBIbXaF8dLD0000000000\#
>?N7jiDD\d0000000000^T_>10000000000;`OEBQcHFdgjdfmUF0Ad^_b_?TNA<>jUcU[B\WSh000000000000000eSOEZPG40:\#
0000000000VOI7iGc_X@0000000000k66^i000000000000000000000000000000D:GcQ0000000000Qj4WJD05lC0000000000\#
00000]@YX?00000000000000000000iR[9\00000000000000000000XI:7I00000000007AWA6aSFB:00000000000000000000\#
^S;^=\h\aTbIC2200000000000000000000f0MSi00000`IYGl00000T^fVB00000000000000000000ckPG:000000000000000\#
00000<^X`lERZia=L]Df0000039^29n5^h[X_;=500000Z]>cnHh99Jm9@OhGUViJ00000000000000000000P@cG4eEI=]00000\#
00000[fB5VRg>HS:d\IcJc?2m00000000000000000000UU2>000000j`N0P000000000000000cje8d00000W9WPiGOGB?PI3<d\#
\;\EIUPaX@T6gLe2KG]:0000000000000000000000000kDWCK00000dQCZUko>BY00000000001J:YJ000000000000000GX0PY\#
nW[6n0000000000000000000000000000000000000000Q>Uh?00000KT6h]9A6;<7cRA2000000000000000<6DVQ0000000000\#
00000000000000000000000000000000000>LZo?0000000000000000000000000:b0PI0000000000@LCO^00000ob7DZP6DQa\#
00000000006BR:X00000000006n?Q@7kTlK000007a?G1SA^_\03R]`000000000000000I6;kR8l1Cj00000000000000000000\#
00000g0T_n0000000000000000000000000J^=ZdZ]Ph;@m`f90000000000E<^7I0000000000000000000000000:jg?M00000\#
0000000000000000000000000MJBjJ000000000000000000000000000000000000000000000000002_Bk50000000000fdafe\#
0000000000^2I0j00000XKfMA00000000000000000000Nn@=5CJ>:Mi?CCcnDKn700000000000000000000000000000000000\#
000000000000000KQej`XnIXU000006n2DI000000000000000VE5UkmBGmi0000000000jDeBf0000000000000007CV?nnA_LF\#
000000000000000L>J9100000Q6Vd_00000^d8W\00000TPD_D000000000000000N4`<P0000000000000003K04O00000@_<U7\#
000000000000000000000000000000hk>GC?\_Om0000000000MdSC9000000STo[]>3_@E87@o4[85VDKD>gC:L@;IaYMoRN^YC\#
m<`5^6SG43;S`LLedR?T84XZ200000000000000000000000000000000000RXVgR00000FHYF200000]_Wb2IZ1>\00000FNgHV\#
00000aA:fcjUMoh=a8LID5g9Z;_X`\\E>nDQ^\Vd0000000000000000000000000Wc9K5DaEb1d]eJI000000000000000`lGUh\#
F<<ZV00000000000000000000ZF[GGRgQcV7VcPk9?T^@000000000000000XG<j200000H@YP800000000000000000000hlMKi\#
00000TF7b[mP]9:0000000000\C:1E[FX2E0000000000nRX8O`eGY500000HYLHU00000j]3]fC`\l6000000000000000VGELA\#
?`R[CQ5Qdm00000000000000000000255=a?g9`30000000000?n2]00000000000j94UcnQL2YZ6fNI00000000000000000000\#
00000c9BKc00000R;7on00000JWM0R0000000000<X`=200000L?7<>000000000000000000000000000000=k8DJe]2Gj7<;1[\#
=QW<_aj\To000000000000000QPMPb00000000000000000000NVS4e00000IF>VQ0I:4@00000000000000000000000008^<I^\#
00000lQDCk0000000000Oo:oKDHQ:NRgVH?0000000000EK=M0I4BQe000000000000000000000000000000000000000000000\#
8EEdC00000:YVO^DnK2IAA><_000000000000000000009FDOTcE_<:000000000000000LDR6e<]B<K00000000000000000000\#
=VA?JYoUm=WZ]gBa[PhnM7dR[Hif2C4SISj0000000000EOPIl0000000000EDWL\eBXbT0000000000LD`1H000000000000000\#
0000000000i4Ydm00000dD=ho`R]He0000000000eYaX500000J8PiL000000000031Ja:000000000000000000000000000000\#
m7fD60000000000^[BhhO\D;O\kV<78::=GNU065;L`BiY`8C7Fa8gF1d9HM]Y@><_4JiUDRaJ6^bfhc00000000000000000000\#
00000000000000000000000000000000000>35JAkLX2XQQCT7?PO\P00000000000000000000XoKZ8000000000000000b2L\C\#
00000000003]M[ih^1T=MEFT9_MJ6500000ENWQOHL2D1ckR8>00000000000000000000n^Wf90000000000000000000000000\#
00000eRK7j000000000000000000000000000000000000000000000T?E>c00000D;Q1k[gdVI000000000000000Bj9C300000\#
9l1c9000000000000000000000000000000M<73U000000000000000Z>M\O2RN_>000002H]NB0000000000JcMIB0000000000\#
XPOK>00000000000000000000hA:0Mkk_UCkRfI>00000Z6Lah01b1L\DU_:LMWG4aAfL300000000000000000000]c`O200000\#
00000bV:h0FgO5Q^0V;I0000000000UG=jD00000iK64_2<?9QkHcOimG99YdeL8NZP26`]dSDb000000000000000flLaY00000\#
00000ER3\700000J88`i0000000000V@_A;o@[>]00000>2TVQ00000000000000000000MX;QZ>M1OD>RO>Ta\YHP[g\1Ri@]1E\#
00000`5B[e00000BCQ6500000nEa^WXmB?ZXUfd`00000OHJEXoW@le2>`[]000000000000000000001=KcN000008LfQ600000\#
00000:W`U7K?\5j000000000000000000000000000000J;ZQC000000000000000@jA0PKP6Q2B?1m640bVPO6FVleUEH;j6bQj\#
000000000000000hD7H\00000000002aYKm00000keHh^8O`o800000000000000000000=3@>P8cJJ\UhEC0c@E^FX=?`aL1]hV\#
[@f@E00000000000000000000000000000000000_[IFQ1^`GfVEam]00000L=YIH00000`F\X>0000000000\XR[Q00000_5cZN\#
0000000000c^[V_00000000000000000000BPB6Q00000?;Ei04iU>900000000000000000000DUJe;00000000000000000000\#
9Feel0000000000000000000021CDo8CN\d000000000000000000000000000000000007VQ\R0000000000]G6m70000000000\#
W;ReN00000aLcPT00000IAZR]K_=D8;I;?500000000000000000000BAZ4A00000000000000000000XN`Mk[V:Lom@[[700000\#
00000000000000000000f8K9`00000oL2jVia4PhmT^9:00000BM;Sn0000000000000000000000000ac94Dc[_`36kV3n5m^lN\#
00000QaCN;000008_@@F`kZGN000000000000000l0g860000000000n21N;DW:3\000000000000000^bZ@S0000000000RQ2_0\#
0000000000OkKU1000000000000000@XE]>00000MX=4F00000J1Z1]0000069\b:0000000000PFH11Y:LUg000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI48]iFSD@0000000000=QD;6ALe5T0000000000\#
Q:0X300000]@J_`000000ZOc100000000000000000000M\7EPL[V@=00000000000000000000000000000000000LK?DS00000\#
000000000000000000000000000000HIG=V00000cOg5g00000FJ^hn00000QS>fn000005GAZhJ[8l1:9VY40000000000n`Cjn\#
K0<T6@QYI:0000000000\dUAaX]S2SiiCQQIL`\D0000000000@k=2WJkZPeFaR^i40OAe000000000000000000007Dc<<00000\#
X?SKT00000000000000000000?YBFd000000000000000^O_9TX<SN6UoLi3L8][\bd\\?]D8Io00000000004^dbTh[W1m00000\#
000000000000000000000000000000000000000000000IFT;Z00000B8]BU0000000000000000000000000000000000000000\#
^02]I0000000000P^8ZcI3?QSjM6bMD6cW4N60=e73I4\00000>X5PF0\WF3[9]D[00000<Z=jjlHfR_l8CeF000002R=1lm;`3V\#
000000000000000nLEZO?lZ[F00000000000000000000?_1E8SMXBlW?_[F00000;]eU6000000000000000000000000000000\#
TcVY?Fj=Ld:MIgK[\4OJe=L[W00000PbMHc000000000000000000000000000000P3RMd00000VAT[c00000000000000000000\#
0000000000`G>`T_LIDHXU62m00000SeagQ00000^^XdEZX\gY00000=<UB[000000000000000K;;PD0000000000Wg8ToM4R6O\#
1^d]=0000000000000000000000000U6YS9ja`WZE7KV_6VLIA0000000000k?aNR00000000000000000000000000000000000\#
AnPN`000000000000000000000000000000000000000000000M=PBG0000000000000000000000000;:Ab[00000jZNbI00000\#
00000AhF4j0000000000>C1i2>9PLF00000000000000000000000000000000000d2KUH?b3VG0000000000000000000000000\#
]hTg0=iC2k000000000000000^RT\S00000000000000000000XJ\ne000002`@F4AcWm300000;Y16D00000[HZ8F0000000000\#
00000000000000000KW000000=eB337hGckQDNkXFf\K\0000000000000000000000000QhKOOVoIecSk]WK0000000000SZfT2\#
:]HP1\bdXC00000000000000000000000000000000000;G<GO000000000000000^RGoj=FI4P6HeIV000000000000000nb7RG\#
000009mC1OE81V7Vb=\V000000000018\F=00000KhX?700000000000000000000000000000000000=^68o[SVJL<Mc_Q00000\#
k\1EGTBTU?mUVkS=^4ZB>mLLMY:QgT00000eJH49j8OaX000000000000000Ph7`mgd8:l@6dT;0000000000000000000000000\#
UV8a80@D^10000000000lWA[a00000GDDF>eo3lZR0Fg70000000000000000000000000000000000000000000000000000000\#
0000000000000004MY\TBB3n88I3Ud8o^OG00000000005H058E]YaJA`_1m00000H2Y[QYHD6800000000000000000000_A?2_\#
N0UfZ89ZCR000000000000000;`\^B00000HcCMf]a?4;0000000000i7>780000000000d3<_C00000Y\U\;kG9ghMf^oh00000\#
000000000000000NZGDm0000000000000000000000000o7Kfj0000000000000000000000000CaZE000000000000000000000\#
0000000000n\0kj00000000000000000000OS:[N?cCX70000000000H94KP0000000000>CV?`0000000000<Y<KZ`OKFMmYS1X\#
mYY8P21f6`00000K:?IK[CGYOl;P]n00000XfX>L00000000000000000000<2:K=0000000000[FYRG00000PI<75Mbg=900000\#
0000000000J2VQ8`ka__0000000000000000000000000000001MOKYJ_R?mG]XkT0000000000gb:WcC6R>U000000000000000\#
000002mdc4;WPG]gg0WHME?1T000000000000000000008COIP00000000000000000000000000000000000>N`W3cTKXC00000\#
0000000000=c@Ak?2DcZSNTO4WHZ6koRUBITA\o@nAaQoo=6e^0000000000000000000000000000000000000000E<Ca8]b@Va\#
^;BQDM:58i^SM;h>Qec2k0\B48UUbj@bIdR0000000000:<?k>f6BV`a@GTK@FCL900000000000000000000NhL3k0000000000\#
000000000000000mm`L;_V179DmP]R000000000000000000000000000000DX>ma<7BQX00000dZ6g_Fd860NgX8[0000049NC@\#
00000000000[FLF0000000000000007J9n<o@X?RVAVYl0000000000[DASY0000000000000000000000000000000000000000\#
621`HG]M1D00000O95WSJRHf=HMFeF000009<_ba000004IW\J000000000000000b@Hf^000000000000000;7Q[h0000000000\#
0000000000goP\abk]?<00000000000000000000000000000000000JF`TFG`7Pl000000000000000o?Zfg000000000000000\#
00000000000000000000<SV5DNhW810000000000E6A<`000004V[1=E5`ME00000=R=A:000000000000000^]==?0000000000\#
00000dLeUf00000;YL@o00000000008Z]Oi000000000000000000000000000000dWeTUZAba100000ad]F?000000000000000\#
000000000026@Dhcn]]000000W6>68IXT_bCmEfo0000000000000000000000000000000000000000000000000000000[lEc1\#
=>ckJ00000YSI^[00000@nPWAF0b480000000000S]5_GM\?BQ@XO3aB1ak5JAS?@00000000000000000000000000000000000\#
]KM9RNZ6FV6A8E]1HODjC5Q1\00000kiU7_000000000000000?VYg:00000000000dK^K00000000000000000000LEHV:00000\#
00000<910:gO=870000000000000006>2U;ALZT6Ii82B0000000000>nKWj00000HFP3[0000000000000000000000000T1:@m\#
JYLJi00000Z163\ZXHTO[l[PiBTf?[Jj4F6LP09M000000000000000k@V`:000000000000000000008m??2@GJM>fVJd3bC1kf\#
^UNao_A[07lGHB>jccJ>LU]\S00000<FYdR00000000000000000000B@QI70000000000`A`=VkFY0>00000WJJ1HR9ZBe00000\#
<m6\k00000d6]Cnka0jdW]5OR000000000000000[kH96D_^dcKkaNALHN]9lU\e?gFV;k0000030CYQ0000000000=9D3gF;B7M\#
455>7ALQhA[d]W900000000000000000000L>3UK00000]<\FO00000000000000000000AX;b\L5H6BXh^WokKOTBiCSia00000\#
00000000000000000000000000000000000000000000000000]e8kP00000000000000000000WGEPPoB[Q:IHMHS00000Ge2=C\#
?MLN200000<6aD300000000000000000000R4`3gjm2moNb7g800000A\`_\0000000000Ki92aWoKMI0000000000TkN>E00000\#
00000R;@;nElVJ20000000000000008@1\?000004bR\T0000000000F0J`Z000000000000000Zm`V2000006^=H:B8Zd9bfV]<\#
0000000000000000000000000E>g7@0000000000000000000000000000000000000000:JCEdIdbUM000000000000000DV`K_\#
0000000000?GWUL:K`\Pjc>4m5SeBG00000000000bO[SDKTjM9k;Gl00000G`A_Eh[8M^3l9140000000000m5^6[00000<Y?Rd\#
000000O<VI000000000000000V`NBb^XaXS]HZ=VHSDMl00000000000000000000000000000000000lEVHi0000000000Ba`aH\#
0000000000000000000000000000000000000000==I[`cSVZH4gXV=b=K[`eRP;W5W[QDoN>J4gKP@7000000000000000cja<D\#
Ra9CBHCOfm>f<oTNBeS_H>`\j00000000006iAeP00000l6:Uig0Y>S00000636GL3HMkTEUSgI6UX_GPS]HL000000000000000\#
0000000000^94hf0000000000B7Q6M000000000000000SRJZQWR1COEINa0^V3LJY4<1FHdK<V0000000000fY6Il4lKL>00000\#
0000000000000002728]000002;MOU00000000000000000000000000000000000000000o\6I0000000000lY8Yg8g202ne>3m\#
3_Jng0000000000PT6m^b8Eg800000JSP8HYaLjE6RJY:^a;_eIoRI64\]Ef000005:e73000000000093@Kn00000:KZ5800000\#
00000000000000000000Ekd^1l^F9XhSO6Ie;3IC00000CT7ThY_5[10000000000YG7:G000000000000000000000000000000\#
0000000000YJMInl5=O5000006459X00000CX^cV0000000000Sh8lnZZYX_00000A=Q:>A]Dne:RTHh2I>Zc9[ZPWA4NKn]ASN[\#
^H1M000000000000000000000FI=[]000000000000000APb5YT;`GZ00000c5<?J0000000000HRfT\00000Y<AgZ0000000000\#
00000000000000000000^OYKF5A1Wi00000000000000000000000000000000000?9K;800000000000000000000=\Ni;00000\#
0000000000QM@djHOU\K00000000000000000000AgNK68OAm^CWRGG00000FONG500000000000000000000000000000000000\#
0000000000BVGRk0000000000jK3fjkOHmok35EE94VOPN@Yk:YCZ[Q0000000000000000000000000i3@3^00000B`3QV00000\#
00000000000000000000:oND70000000000000000000000000000008:beLbn`kO000000:Dka0000000000cK=3RC2WnU00000\#
=]emi00000IO=U?SFd`m0000000000h:2fBDEH0Cfj\;B00000000000000000000000000000000000D652Z00000hfIHM00000\#
0000000000000003?A;Hb3NaK_g7\=ZMg9j00000000000000000000De];SMf_JG00000Gd:XB000000000000000Y01C100000\#
000000000000000a5>AM00000>eQ?K000000000000000dZ0=400000hVZdkI^;^b00000AM5hcRic@L0000000000CJAIk<J;12\#
0000000000000000000000000g200Q000000000000000\]g>n000000000000000000000000000000HWaCN0F]Nb0F]Q=lh\<J\#
00000000000000000000000000000000000_YTc]_UCMY000000000000000FEM4i0000000000hM_VO00000000000000000000\#
^nPfQ0000000000000000000000000000000000000000000000000000000000000000000000Z[04j00000000000000000000\#
000008:1XUcX;i\Cee=\00000E;1:D0000000000l[C_g00000:V1Q^R1=2n00000k;[;;fiM[=m3KmP^Vg0900000iD3gm00000\#
00000GcgD?0000000000JJUjQ000009:M;:0000000000000003]3dUTE8=QOcLS60000000000AI5K?nY^L500000Ta>7Fg_Jdi\#
00000n4QPD0000000000o`DPmNWH]J00000000000000000000000000000000000000000000000000G5GkMd`DWXGYNQ100000\#
SJ;\a00000000000000000000000000000000000000000000000000;KLX1o5FgQK\8i`WUG3]Y6>Qb5[Zg7gGbM:LFO7Rcdda?\#
UR3S11QLAIKFc4R8DckV0000000000VIOBUQ96i5;94X5^G[3;00000i;e]J00000000000000000000i[bE36o9;hUdIXabgNo@\#
0000000000<l:I400000000000000000000F_HQiE<\YG00000000000000000000kh4A4U\KQT00000SF;VCaV3Gl0000000000\#
gVBmk0000000000000005@BCm00000000000000000000_F][L0000000000o<YUB0000000000L4Ufh000007<Z_REV8AhBbIPF\#
BYPU6NLYAgem1nSQO1=ojk\jnNg25So7430O5LQV8=d[O00000Oi]^2\<Te9j_=<f>QbKnO2_e7000001X7NS_ne[10000000000\#
00000En::K;OKiS]7\@X1@`jC00000Qo]n\_j1Ko000000000018SaNc6`D[LR;GRnHBM_TF8[UO9VoY00000^j3RR\fTG700000\#
0000000000QJ:2PG:I8@E:MLjcERjU00000J\[OJe]4Bf0000000000000000000000000n\S960000000000000000000000000\#
0000000000000000000000000=;3J3XTB\?a;eEQ000000000000000000000000000000TGcXeEfXRVCAJLh0000000000gT<g6\#
Gg>XC0000000000A3_?c>[SKe00000000009?_OT0000000000000000000000000g@;fXDb_5IO_fmi00000D98FDgT9U[00000\#
jJN_f_g_^b00000000000000000000000000000000000000000000000000000000000000000000000000000000Vg>]2KNK@;\#
1iOi=000000000000000Ee9^1coehA00000000000000000000000000000019QG:8:P_D0000000000_TQSglGdlGO?cX200000\#
00000klP[a4]>jl0000000000\a2\e00000000000000000000TdVO400000000000000000000000000000000000R3MBXleZKO\#
00000emX:j00000000000000000000onUdk0000000000]^N^N00000\Ia8h00000SK;`T0000000000000000000000000QOV?R\#
00000000000000000000K]8l_eb3Cc0000000000000000000000000`LcA;000000000000000hVXF:PQ<RP`[Ke6oV4dCKVXZg\#
<G2h500000000000000000000000000000000000UcYU8>8BSS0000000000502@<ln8bO000000000000000000000PHlan2Vj3\#
go6DAcDGAO3U4Qn00000000000000000000000006L;oPkf0h^lbIU[\][HP\?]P6:4bmX000000000000000000000000000000\#
_O9V>00000hMFZnmYGhP00000Id1[M>^OOK:5g>@LB2LZ3>\j]We^fc`Da`?000000000000000000000000000000WM?W900000\#
0000000000000000000000000000000000000000000001T<5\000000000000000e[In:00000H]^9k000000000000000VRLiV\#
aJYSL0000000000C0D3R000000000000000Dg1@^0000000000000000000000000000001:\<_0000000000000000000000000\#
?0c:_Mo?@[?\Mk=0000000000PTPJg00000000000000000000mV>OhGEWlQaTWL;000000000000000UJ65\000000000000000\#
0000000000H_O_egB0>J0000000000CG]]c5`X<R00000[[g2^0000000000000000000000000000007HSk3000000000000000\#
00000BS3MC>MW^Q00000000000000000000hgMDh_001VSG5?Ab=R4SOO^5b0000000000000000000000000Kd2`]0000000000\#
00000T_f_f000000000000000ZbGiS00000000000000000000000000000000000<eS\O000000000000000000000000000000\#
0000000000<\6UTR;BdR_YUBo00000m<Y3_0000000000_@Q70TY?CmPX9QDOdFXiV^V]k0000000000000000000000000Mj0[Y\#
00000D8JF;coQVP000005H<;G0000000000e=2ELLZQ>H?Df5M00000?E6AM0000000000000000000000000000000000000000\#
000000000000000Z1CABP]V7T00000ch[:70000000000:R2E2[FgF2aDGo]\0=k>RaQCW00000?9d2CC^:H:\LAU`l7FNVTX4YO\#
0000000000i\D@YokDojkaEl[00000bQ49800000hg4Y=olKbT0000000000000000000000000L`H<:000000000000000GAe?:\#
0000000000M4>@]lKG0U000000000000000000001UBc2Ej=Hk000000000000000000000000000000EjZlP00000000003m1LM\#
00000000000000000000JjZMfYP^dl0000000000FoLJY00000QP66old:Z000000OYT@n00000bW]R_00000efF430000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee6Wc]bBJ@:TUXVbF?2B:<PT2Qd[D>C0\eZ\#
00000c3MJo00000_d<<Q00000Mb;Uc000000000000000KMAc4HbD7AZY0=C`AR`k2U]070000000000d`fUP6YET>e:d=Z00000\#
00000000000000000000000000000000000[JRa`00000@2UUc0000000000000000000000000000009k@GH`1F^N0000000000\#
00000000000000000000000000000000000000000000000000;OeM:0000000000000004gFW_SkGlN5KV58go30k;9OcT87YCe\#
AIV>O0o]CQT9<CS00000_lZ`o0000000000000003B=1Sa8>\inBQ7J1T\]DgF7j]:<J>1i:M?I000003:8V600000hG0FN00000\#
000000000000000000000000000000000000000000000ScAVni;N;;00000000006;M5\00000000007C5i=bGXVI?m1oQ00000\#
00000T09o;4@FYb00000=IOM>E\MRB0000000000;_G7>Mf_R=;_>hi00000=DdZE000000000000000000005m0Pj0000000000\#
00000000009_PW00000000000000000000000000000000000000000djQGT000000000000000?9257kO2i5:3GH3fDIQa\W[Lj\#
`VdZW0000000000000000000000000i?`;O0000000000000000000000000iX6f?0000000000:1[m`000000000000000VFO30\#
00000^UI^100000000000000036BAD00000[\3h<boS7L000000000000000G<:76M<EQigEZ>`Xeb><0000000000ZLW_i00000\#
000000000000000>OF]`000000000000000j7KBE00000D\c3W000005JMG?0000000000[IPOjIcgEd0000000000YRPmD=>eS:\#
XS:<Md[;L[lcGHD00000<I6X800000MV\Pl000000000000000000000aMRK0000000000:87P>S:@IL]PHg77SPa00000000000\#
0000000000l7a@M5O=N;Agd8d0000000000PLH5P7HHKI71WNB0000000000B8B9bRODN<000000000000000000000000000000\#
00000XAQ7<d48J^FoUn<FC7Kaj19CPmfYG20000000000000000000000000000000000000000Kl;Dm000000000000000d2^3m\#
00000000000000000000@TBFXETWk400000E`=S@0000000000KVFCCS5TDQkZ16kD[TP;Hb^^Hg9b8b7]eTc000000000000000\#
Fb3E10000000000LP;ca93B:IR:0CK0000000000000004C538ecXfBl5L?LllQ[>0000000000l^8BB[c=bAU3WMF0000000000\#
00000Uk>MK00000000000000000000_FPI:00000000000KeQ9ai:[=W40d\NTJ:TMc\2^000000JIjS00000000000000000000\#
0000000000cU^fTfDNRcmkK\VNEW3F0000000000T=D<R2;14P0000000000gac7T000000000000000MAHd4WFHFK0000000000\#
Ie2T5h<dcj_m;@3000000000000000000000000000000000000000000000000000000000000000000000000000<gdI\00000\#
00000000000000000000000000E?6=kUba>00000mlH>o00000000007W<\YE@dm8_Z:`R_7Ah50000000000000000000000000\#
0000000000000000000000000<IHk800000EROeC5jQK[0000000000000000000000000000000000000000000000000000000\#
000000000000000NGbdY@P68^232?GKYb:ZlBeTImY4d6nlNE\a3IcG0000000000000008[5f^`n>:16>^jL=f`?11AflI00000\#
0000000000000000000000000YANM20000000000000000000000000b@_CU00000ZAGfA00000FL0ZA0000000000QMbi100000\#
:c<fJeE33V`55^:3^<:SDd0^lWcYhObL^I:PWZI4000000000000000CjB\_SRWkM4NEM[E@LZnMHMN;>K^Q?00000000005nO3R\#
000000000000000000005ZLT3gYA:NB454^0000000000?KGg7fP1Nj00000000000000000000NY:GAG^F:X000000000000000\#
000000000000000X@@Lb00000:;=6c0000000000IB;Bm00000?]52N00000000000000000000`ZYeE6?5m?Pog:Z00000Ga76R\#
URKE50000000000000000000000000C`4IG00000BSLG?00000000000000000000S85h<VH8\jhMDn?00000DRDHh00000ZQ>gO\#
=4GNQ0000000000>87SW000000000000000V72N00000000000X:EPEFVdNf000000000000000000000000000000<mBUZ:]Lci\#
00000HV>^5Ma8@0oDE9_9<Q;;8RR6A\N\Ki00000000002b:I\3IHS:0000000000>_CbI000000000000000n42RD0000000000\#
00000SQcim00000>oW@Go;aBY0000000000Xb[<a0000000000iARIQ0000000000000002c=lL00000PT:cbK80QfcG7Ca1m<^B\#
b3cAo00000`e?Xj000003j5E9X1``A0000000000:PHUHdX;iD:hF@84_^7=Z9`X=QLJ;>00000000005d]V?Y:fa^0000000000\#
<GF9j00000000000000000000P4PDDL?fB8@F;iTjYCD9BKZ:h`]AOFFGa[?L8LL?3iejN0000000000`O@N<@36GlXkGkgEgenf\#
00000B6>lW00000000000000000000S?HZ10000000000000000000000000lKWS80]>TmGo96B1?7F\_=FPRN4X=o02;;7>0XcX\#
00000nJcMVlh_mb00000m>SUQ000000000000000PO[T:gMH<Lj3IbYZh^o?VicgcbY^jB0000000000g;Q^cog_>D00000US?Io\#
YE[N`000000000000000][4XG00000=5W7aW4>i[;lTnj4XcL=00000abV1]0000000000Lf4k000000DCBIIHJ1Q8ZW:5J00000\#
d59?c00000000005mTF300000gEV;^00000000000000000000000000000000000000000000000000cF`cUH;[b[4Fa=R00000\#
0000000000000003;P3=00000En_1B00000gPPl<0000000000TKYK4HRdH30000000000eL4P2000000000000000jS\>W00000\#
0000000000;g?>B00000bHB2J@_B42_GNRY00000000000000000000000000000000000dQ=kS0000000000000002@MbB00000\#
3CIaJ00000000006mKnX0000000000000000000000000ohWb?00000000000000000000Ac;l800000000000000000000`dVi7\#
0000000000e^7n=?0NmJ00000AXS:L6\@?c?BN@jk6f[X00000C<G11@aX3CX@8Z9H^faKXXfih0000000000000008e>2M:CSMX\#
G_UJ900000000004_?a7Gb^T`00000000002=PbQ0000000000MNUl_0000000000<l:iZL<QW`00000000000000000000?\eLW\#
0000038?KB_lIWD9S>Mc00000000000000000000WIb7>000000mA6PSneIe5CeIm00000000000000000000000002O<F100000\#
ofbef0000000000gTUM_0000000000m48i0KoT720000000000000000000000000;GJjN0000000000000000000000000197f7\#
0000000000000000000000000000000000000000:BYD=0000000000gP@i\Wd@[=KA2oQeSKjjCCGjH9bOdg4^be3Q6C3cUbRZe\#
DS9=VkP[<CbPd3:00000LRFK400000I9B8X0000000000084^RH3A0f00000d5d2300000000000000000000ScW][0000000000\#
cO0:E00000j0dHU000000000000000T7bRU000000000000000000000000000000000000000000000he9>]j3^:ETLE8Q00000\#
hX:3k:kX5Ee`TOfQmU;jd5dPLl43c1c`fA400000000001SI`S>HE_ZQW0eiEc>]^KNOGD15]V\mTW]D]@G5m000000000000000\#
NJVeJU66OZ00000Hdbm7=f?oak_aUIZW^oV000000000000000:73Kb9_[nhDnd_k000000000000000000000000000000VG@XX\#
00000R_CXO00000000000000000000LP3o?00000m5CGVoXNLGg;R1B>0=][I9\[_9>]@0eJE^`0000000000000001BDY100000\#
^kX>_;XW9dF0]lT\4?d?Gh1K^];>JHRlCIZSlH;mH19Em;mIgZF`bBfCMWoF00000LjM=o3<b:P00000fUE\M000000000000000\#
:Mfl=eZMI9000005jF;_000000000000000ZZK_=miU=I00000000005@?M_^YUT[00000L<C9T000008bf:J000000000000000\#
000000000000000AIR<_0000000000<4VjR00000j0DL9000000000000000000000000000000000000000000000kMdVcXj8d4\#
>4CF>N0JGd]bbbV=OcNI00000>91<am>3?_cUYO7_Wa\N00000QGAoJ_O56PN2Gc4000000000000000000000000000000P;7AF\#
0000000000000009N\2n1\_4;Dk72Rig2jfnJ@J9giH6no4O4TAo7g`@iMINYn0_T]T`mVeQa^CnOcQG0000000000b>VXi1h3Xo\#
00000T9S=_00000JMeXf0000000000hOBXa00000Ho8N40000000000i<Oae8FP;G00000G`YNQ00000G:?D]000000000000000\#
0000000000Ko`I4>kU0hIG6hF00000DA[`C2m:ja000000000000000000003E>Fm[:V=kaHZR:00000000004H^7i00000hU74Y\#
5\3k4000000000000000@T58Tj04DT00000000000000000000_R6\M00000OSOLC7l^?H00000VjcL`0000000000000005_I92\#
S;Z3800000000000000000000JZ=<I0000000000000000000000000>g428DgPRL0000000000aR090000000000000000SL[=<\#
00000JTM<Kfb8:IC?9dn?aK=;MlcMaBFfbP000000000000000000000000000000>@Wi[^^Fb40000000000000000000000000\#
000000000000000000000000000000000000000000000POL=A000000000000000DJ<4M00000TX`Q@00000000000000000000\#
00000ILf6=mhIC200000S?>FM000000000000000000000000000000;?XK<`A:Q9WId1V000000000000000000000000000000\#
^QJ7X:JV_`00000DS2MBEJ6fbPZJPaicQMU000000000000000d>Xf9T^Z2g00000000000000016bDh0000000000TSFRT00000\#
0000000000RjT]S00000mX=fV0000000000ETGC`\=`8\00000000000000000000000000000000000000000000000000Se>eZ\#
0000000000leO[A0000000000gC;fH00000fc^U2O_<0k:^b<a00000000000000000000DXLP=00000<iLMBLN<;k00000abIT\\#
0000000000JTO140000000000NdWSY6lPajaVK<A00000d=VTZ0000000000UD;0Z00000000000000000000WY:gV0000000000\#
00000000000000000000nL^0I9?_?=X_@<;YU<]<]MR;50000000000000000000000000000000000000000000000000000000\#
000008o2:bYQBOJ1a\U90000000000La364TPZ0Z000000000000000HZ4Lc000000000000000bQ\N4Gg\bk00000000006X85D\#
0000000000000000000000000\[Tk800000000000000000000^J>3^FKG[X80emF0000000000000003<Rha00000?f11c\h2ig\#
00000Y8=Nh00000_JdEZdDZ12000000000026cN600000nNGZUl`G1?hHNRC000000000000000c<@8b00000000000000000000\#
88S_c0000000000ciRJG00000S7\ZF000000000000000fed0a000008=\\[0000000000lZfdBSaaC?00000000000000000000\#
00000Lo2FN00000NMHoVMGdi000000cKGflOlJ4m00000QSSc\00000000004TQamAK57ha_ZXi0000000000oh`A_0000000000\#
00000W;O4200000000003T6i_000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000N;82jA@]1c0000000000[lQ8_000000000000000\ed?c0000000000U>OBd0000000000JB`a00000000000Ee1:Q00000\#
0000000000^fNjV000000000000000fb6d700000000000000000000000000000000000000001Z=3H[7YAT000000000000000\#
jI6_T000000000000000kbUWbVTZKk0000000000000000000000000n>3>ho_G>HLXJ^0`X7hbo1FL80YTbo000000000000000\#
C=4gPe\^@I00000jkOi4000000000000000000000000000000kI1IGA16K30000000000N0>V80000000000000000000000000\#
00000000000000000000Q=6`U00000000000000000000nP1UI0000000000000000000000000^dL;I0000000000DYSMb00000\#
SS:GmCXHlS00000000007LBR;0000000000000000000000000?PKIT\7baK000000000005H@UKO]f8<FgKX@2;<[FUDXC00000\#
0000000000000000000000000TbL>S00000KjR4gPKBC40000000000LL8<B<>CP<00000SQIRQDV[:E;`;\227F1Zg[12OH=LFU\#
00000U^dQ?0000000000000005o^?10000000000_nE;hDCdSg^LM]PJ9aRD00000Tg2Lg00000000000000000000<[UV\bQ3=O\#
h^9o3F:OLSYoP:b7M=cM@cRKEdkV@SEbc0S0meco00000`ENa=0000000000jN?SlfQGao^cZ[bj@=NG00000000000000000000\#
oZeLh[A^PE000000000000000mDH=800000@I]ME<T_9:U3_;BlNdo^XiT0_jX6M7=j9`f9O59>BIEae00000000000000000000\#
0000000000LMdW@00000000000000000000000000000000000Yk]m^0000000000BjFP>0000000000<FBjY000000000000000\#
n[UfJ00000c3OjmdJdb^jU3^KNJWa7000000000000000eKWgX8\Xo^[n0O3=l\G_<NGlh00000000000000000000nJL:600000\#
[:P:m000000000000000]Q_ZH00000<I=1ATA0@R00000000000000000000000000000000000000000000000000YBL4BFTTf\\#
_86P50000000000ggUWShZD5NBQ`eigoNRoXV>ZV000000000000000000000000000000000000000000000^jG<f00000LX87:\#
00000<VKFT:\AL`UUY:ZlgVcQ000000000000000EbH_T000000000000000000000000000000`S4`L3bG\9LLZmGJ9T_R00000\#
;0001gGP0fWW[L60000000000000000000000000B^\4MS9E3@000000000000000000002[^HQoaHK700000Zc5R^077@X`^dl;\#
i3dnkV[RMD0000000000l?^V@0000000000^;5G2WSK]0N?EF`HI>7U000000000000000000000000000000>P8haF?SeM00000\#
nlKbjmfeEc00000000002Q8^[9dH;PD_0oZ000004gZ@_VkVnjWl<ia`hbGT00000ebR08g;FFMDjB[N6NN=W00000gkbV_00000\#
00000YUNh]00000g;a@<000000000000000000008MbBE0000000000hFGn5BcU?200000TlNOd000000000000000iQ9oWLPGXE\#
QP7VSj_HU6gD0JY>O;8D3ED^`_E_F<mgI`?B6MXQE:_O@TiE?[A8DPW0000000000000000000000000000000000000000nV2Vf\#
000000000000000000000000000000000000000000000SGXZC00000jk0n[000000000000000fi61m757XP`FQF:00000CV<6H\#
<YZ\]AZ2`Q00000WAA1[0000000000BRLWVliDQL00000000009=[;300000`gBBd2>L:Z0000000000T6Q:j000000000000000\#
0000000000366hh000000000000000E9?8J0000000000SYRRJmh6CSFoDM\00000MnYeU7<MEdT\]8o]iT\lVW^Z=0000000000\#
S2E[i00000dFU]G8aRSn4f@JS4fAF85T5;UQF4@4JgY`Hin4WR0000000000Wc5kQ5KP1A00000L;Q6d000004^QAS7:0IJM^6QO\#
R8U\n000000000000000000007\55i1C8Dgo2V[m000000000000000ECQUR00000000005]fZQ000009LMP0Rga7;CPAo500000\#
000000000000000DJ8E6kS@F_h@G`VT\V?3BM_C7c;f^c0000000000CLbO`00000000000000000000nE76?000000000000000\#
00000i5TTj`O[0H:H=<@mCJkn<Rb\3000000000000000HbHm8g\cm?Y5BWM5Tc>[000000000000000000000000000000MdGU[\#
0000000000LQ75m0000000000TNM4T0000000000XQ2Q9>mVn6j<\Tc0000000000m13oS000000000000000Ai6Jd0000000000\#
00000JMd5_00000000008Q@98000000000000000000000000000000<0VK:000004W;XRZ>SHNk04D<k`WIFlG\:C]n`]_00000\#
[:>UUVf[LT00000dJ0<P;>7Dm000000000000000VKF_3000000000000000L2_Xe00000000000000000000000000000000000\#
lJd620000000000000006daX]00000B1e^a000000oOF[00000000000000000000EBORmRMfHLF63G;0000000000000001HTHS\#
5WIP6000000000000000bVa^10000000000Wa_eeCYC3<00000CL5Y8[B41`9lboe00000TOc>m0000000000N]7dW0000000000\#
00000b1^6E00000000000000000000000000000000000;^Xnl0000000000i^K2W000000000000000MLG9Hc`I9CDjNUOZDeV`\#
000000000000000\eC=C00000OWanU?[fX`^?DfS0000044R^S00000HZBV<PmSiC00000000000000000000000000000000000\#
00000000006TR<n00000000000000000000000000000000000>k68O000000000000000Wn:PBN_GRU0000000000XiPeQ25I76\#
eEd>6000000000000000[F86>1DAkWUj;NIEGPRBhcV3BdBKG@n\^=9\`f[;000000000000000WIJ2ookECDR;Mhf00000gQKmD\#
b^_c<00000000000000000000o=4Wc00000jVdk`000000000000000XTBP4bRYQ:0000000000QQ`OT00000000000000000000\#
Z:OW400000000006I3m\000000000000000mVS^800000000000000000000L=ceGXKPV]00000^[^<900000000000000000000\#
;`FnY000008Efc400000K<=nh0000000000gOQZY00000Gn3FN<KOU6?0`RWS4B0Pb:_Q>DjcI60000000000000000000000000\#
00000QiX<d000006bG<S`nUZ600000000000000000000000000000000000940Nd000000000000000000008Mb;f00000AN^eH\#
000000000000000000000000000000D4L67BfV;B0AfiC0000000000000000000000000W^JHZ000000000000000e?QkUbd?ZY\#
8S?o7JN7jF000000000000000000000000000000MmWY@0000000000000000000000000000000000000000000000000000000\#
0000000000bGA=41KZTmhmaK=000000000000000OeVJ?2oLdmXl154:Y8=c00000g90Gi00000000000000000000m]>OWAWWfP\#
000000000000000FnFGY7FTcRTGaAX00000000003ZI=jX9YA6PT<8^GeHW=00000;TJA>00000000000000000000=@Rh?00000\#
000000000000000000000000000000Wi4aU\3JEB00000UAS4BFMM;Q4[fgd0000000000000000000000000000000000000000\#
00000000000000000000000000000000000jbW;j0000000000?W9<H0000000000000000000000000@4JI>0000000000iUK3a\#
`^aNo0000000000DgYo4000000000000000Dj9WP00000bk;FnL<9:;XB>Y]5OHfN00000WZ7JM0000000000AoHgi0000000000\#
0000000000000000000000000[h?nBleK61lNc]d000000000000000gRee^000001DR[o0000000000N>_11000000000000000\#
00000\N5Ij00000ReZ6XElD9R000000000000000<0c7_5=8\000000YBU[_n_JNP00000000004^QXUKiTi?]mfkKS7;5LMOT3S\#
000000000000000HA\]M0000000000gdWi@000006U;@I0JFBi_VP:P00000ebaRf<?VTN000000000000000000000000000000\#
00000Tmf_J0000000000000000000000000000000000000000HF;S^Y1>E^^M2F000000E?=PKHQ=ob000000000000000a]RMm\#
000000000000000?k7l1EN]`E00000000000000000000000000000000000000000000000000JN>Z<TjWjb0000000000N2FEd\#
00000licEY00000AkCl=00000=VYW[00000^X1?OEN:XQ0000000000Z41>F00000IK?7e00000<^?V100000000009g66K7<[A7\#
00000XlaJO00000000000000000000000000000000000000000000000000SiU`44bU<F0000000000W3KZf0000000000]Z=7R\#
000000000000000<dEgIOO[Ji000000000000000aCGo=00000XF7aRQQfPU00000G8[dM000000000000000=BH?SnYeKLZ_73m\#
0000000000AWF^dNE``O00000RNWcP0000000000EGQh2000009gPln0000000000O;EOkoCfTNBb@ol_0?@700000Bm:el00000\#
L`UNS000000000000000aj6KF0000000000EN8cg:P?X\000000000000000cMT6[J`=_`dPT:?LFZ^X00000000000000000000\#
000008c0T7JPV=E000000000000000kE?]:AJNN8HFO20CWM:BGeSod0000000000000000000000000=;>140000000000mPV8d\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4F`;l0b8@^o>`d\#
50@ZfKPZe=6m:KiFcM:dC^[e4=Wb]D000000000000000;F2c]AO?0lbZA08Fed_;000000000000000000000000000000Y>9Tg\#
00000000009@KZILg34eL7C^E000000I20B0000000000Kk?6enA^RSoadDo00000:43bR00000000000000000000WJb9C00000\#
1\5Y_0000000000000000000000000000000000000000knNkdD]Lj_j08G5000000000000000NAJ`=0000000000PlCII00000\#
00000000000000000000000000000000000k`H^jF]CPZ00000000000000000000Q_S7?0000000000_XA@kTYbS>0000000000\#
l8`6L00000833W20000000000<QAAB0000000000000000000000000olMA6PVc0H0000000000000000000000000LgGaQ00000\#
00000@Mb_J0000000000J0<=5:3QCa0HeXCQYHCf000000000000000;l_0K0000000000^j3D@nK=`IJ90iLAEBkbc\d5L00000\#
00000jDVh6h:Q[L00000>\NGT00000?[0?<000000000000000000000000000000emG[300000Q9D;F000000000000000DYZUm\#
00000000000000000000NWEc_0000000000iV45RTTYa900000000000000000000000000000000000000000000000000cRX:F\#
0000000000?72ogAQ:Y3?l?VCUZHebSR^Sg000000000000000ThC]10000000000ia4LKAFe=I00000abUaG00000cEIS4EdBed\#
aR6FNZTA\[0000000000em<7S0000000000000004?Q300fY2P000000000000000[La7n00000E\2:I0000000000P:fMS00000\#
?9M?^00000WDMYPnJY`Z000000000000000000000000000000e6XjA0000000000VK>XkKEDb76CW@T00000mG9\EZWA1j00000\#
000000000000000o8C[DMb<]NT]GCVZ``Q300000FNEM5OK=E;000000000000000:>?230000000000Fl08T[U?5cDPcn\00000\#
KM8>lDL^D6000000000000000000000000000000000000000000000000001GYF[ebdDf5;4NI0000000000000000000000000\#
TAQ_05X`4700000L1VeQ:n7nM0000000000K3cS<00000000000000000000000001_2mQ?\Y:P00000S>UG:O8;mZT<@dZ<ja_i\#
00000aaCkNnUImc00000J`=:JhGODA0000000000VC=RNE@@:eBVV958mXbd8]_GFko;nH_9eVKoh]`100000lo>R70000000000\#
000000000000000000000000000000000000000001MVgaL_Gi00000e1:O_o`;JWkVBT@0000000000afCdg[iV`EHaF3^^UPgP\#
@aRI_00000bDRA]00000aSdHB2L0[4=QHDS:B7YeE<Te]00000000000000000000NS0oNf@b;VjO>Ue000003I8YRdha0O00000\#
0000000000000001PAi_00000Aace4o^80@0000000000B3RFK=863C8;8j<B\BVJ=:fWM00000DD4jYNfJ:64\S=@0000000000\#
i`SGB00000000000000000000EDaO8jZe6XOGgBc000000000000000;6:db00000d?6TP000000000000000^GK<n0000000000\#
000000000000000000000000000000U6Q7U0000000000000000000000000XjenDhTAMY6ZL:je?J<7:nW7@17`c>00000MQW@3\#
=aP`?0000000000P<L7MMS<06000000000000000QcI?NkDNllYP2O1Sa<_cNSIo900000000001C8^ifT1;<00000R1_IK00000\#
00000000000000000000B5U6O00000000000000000000000000000000000e^MXF0000000000>WFD0B18aR00000mnL`i00000\#
Rc5;<WF4?E^B^R@00000Vm:1:000000000000000e;`eZ0000000000_4GmAPB5`:<;Gjc00000WndG?0000000000D^W1A00000\#
5]44aeP6g<]e4Dmnd7CI0k=0gWH>1F\WBX85XPXDZ_JKJY2VG@2]]QoPoC5=0000000000000000000000000LVZP=00000c\ZSR\#
00000HM>lm000000000000000=8DER00000000000000000000m9=DceSF`UJZTcF0000000000J<IKh^7I<c]DcOa00000I_[;l\#
<m7FHKoR57000000000000000mdU>a?Ee_P00000000000000000000IW770Mf2[dRQQ=[000000000000000000003XeV700000\#
000000000000000ZPBdnK`<F=000000000000000000002:68@:hJnO5f6JQ:\Qa?o=9CfQ4YM_0000000000EYUX=3VVQh00000\#
0000000000eeaTR00000ml8F5000005;Zla0000043>?hN6[F>000009EA\@\Yb5m00000j;0LG42?:X^kVjG00000S?7l=Nj@LR\#
0000000000;I`?n00000000006T8J>>^NhC0000000000000000000000000000000000000000M=8o600000000000000000000\#
000004SSZ:00000e0Yb2jg8FZJZfDk000000000000000DWZofNF]3N_dV2Q@]`fj000009A7`300000\L`RI0000000000eVXGA\#
00000YZg6E0000000000000000000000000heX\FR95TB0000000000=H4^diZND`4219hM]G>Yi\O>jD6S<hS1\d10000000000\#
00000aAGaI51\SKJD44Q00000I<a7\0000000000<BXRMEg9ndB40B]I7D1PYbfV\00000^MB:`S8>If00000000000000000000\#
O9MdR00000000000000063;Hd`I4bg0nN?90000000000VcEGT00000g>9>FH5O2`dgT]k000000000000000000000000000000\#
eX8<i0000000000000000000000000L6IElV[SH0X1_e[gCGGM0000000000Kb<EG0000000000@2B^fE1=fhVASga00000dLRdK\#
00000000000000000000`E>6fPSbU4B4>WX0000000000000009KS;gRQKk=?UQ7i`IQeZnLV^T00000Z=c_`KWBlP0000000000\#
OM`N;00000000000000000000;R[h;0000000000Ze0Jf0000000000000000000000000j@33N00000000000000000000ccO1^\#
`o0>jBSCLh>LRk5CSLXaA@fkc00000000000000000000iC[?o0000000000NCQZc00000WINJ01j2Ph\O^e:00000WRG9n00000\#
0000000000l:84<bn9hWO>OjS00000Qf0jJ00000000000000000000YI`GM0000000000Emd:D0000000000000000000000000\#
e_;AQP0HSO00000000000000000000EQ4cS00000V;0KM:b[CVejG3;20IN<QAO8a00000RnCYd00000000000000000000WM012\#
00000OV@_h000000000000000KT2J;2J9mm000000000000000Do[DJeX\3k00000FP4Ki00000Z6WcB000000000000000a^QGJ\#
00000000000000000000000000000000000=CK?Z000000000000000000000000000000CKU]d0000000000i_4@\iG9O700000\#
dh6k`00000J1=Jj000000000000000^GDcEM>Q0^[HZBP0000000000B5GcCYMN<a00000DY`n000000>:[MF0000000000XFWGD\#
00000T=AgEm7F;5EHWdP=cVB^cnUjf14VBHdNd`F8jfY40000000000FnVLV00000000000000000000000000000000000B45IL\#
0000000000U4YVT00000IlOh@UHJ88LI\Cd000002M2m;mPDSTZOUaW6_<4:8b0ZS47Y8h8D]H2000000000000000YlF6TohXOA\#
5nATZ00000Dm3f^`\0S0Cif6S00000000000000000000000000000000000XKQIJ00000KP\a7I@NU90000000000mO;3;00000\#
00000a[3B_6l=J7j:PSXo`WGR0a`OK000000000000000000000000000000000000000000000fiUUS00000000006e<PU00000\#
00000N^@XfCn4;b00000000000000000000]]]nEc6X:5aMR7a32e^F0000000000000000000000000000000000000000_9em4\#
000000000000000knIA:bPOh_0000000000m@`U[000000000000000FnLIl000000000000000000000000000000?<Ub_A?afJ\#
T;WJ`BYXdO00000ciXb91E@CU0000000000QLX9eOH\?H0000000000ndcO10000000000000000000000000ml88Y0000000000\#
000007e0kGU>N=4[h3L;b`bX?U\3b\0000000000CB4a:HUT_F2ga;I000000000000000^SC8:]k2Tk000008WFhOoZdk1?n4l?\#
08=Y=W^0Te0aSle8AI_G6?9N=00000EA4[Y000000000000000000000000000000000000000019LeV00000Db\8?_\1jl00000\#
1gg37]M:Xi000000000000000:7CcP0TB1YVf9YM00000LD<_42WD780000000000=b]14BgChk0000000000@<M0cYYb1Z\FR1Y\#
00000ZC70D0000000000A7DiX000000000000000000000000085[:W8=H>dGKdR70000000000ldMCfbdb<o000000000000000\#
00000000000000000000000000000000000gkYcMP^=G\0000000000000000000000000J<fRKYYMDH5=F0jgkMZB00000i>UQT\#
0000000000W@1\Q0000000000JkEGg0000000000000000000000000>1D2W0000000000o8OPVbPYiO00000;_>I@0000000000\#
00000000000000000000000000000000000H^8g20000000000000000000000000000000DSMn0000000000:5PJPE>_L400000\#
00000000000000000000000000000000000000000000000000000000000000000SFfLG0000000000Y<4BZHWBa?=lXD_PfPPX\#
T84G400000Me:?hKgNRN00000000000000000000ee_U`K@F;R00000Lf2[;TMIHZ00000c[DUf00000G39m60000000000;n8SH\#
mCI:joJ=]M0000009:3KLkOJE;M`i^DZf_=00000000000000000000O`ABj0000000000000000000000000\4PUc00000:FCdZ\#
LfGgCHBYba0000000000LTS@A000000000000000000004UGbP00000IdJHK0000000000foTT0000007_MLAgaP5PPE_a:[ObIY\#
00000_gM>R00000000000000000000SECZFS?`NRY]3YU000000000000000R0gIDUHP30000000000000000000000000000000\#
00000Q05oU0000000000gA40o00000S84]F00000000003=OfKV4JToA^e?R000000000000000000000000000000hD>KFi8CF`\#
g7<<BPg@QiZjK17YmMT9KZXnR`0eP8EffFKXS?Ud:g_a]9YB;Q00000Jh17[0000000000X;Ije000000000000000F49FY00000\#
000000000000000CY>E500000<iZ3C5Qd9>0000000000000000000000000000000000000000FV1^W00000000000000000000\#
eDCo]@cN<5YPTPoMdCFU`6IQAboR<MImVad00000000000000000000000000000000000000000000000000<Y9e[A[Fo[Fb[O?\#
a^U6_a@WU[00000cm]k`iTMjk<4__bTkCG1UH=jU?8;>JcOYo^YE9lS]^OM1AKIjE@eO?`1bVR\0000000000S[=I;0000000000\#
Ha09e00000TIX@nAn1o0PF3L[000000000000000000008OQL[4<\Xi000000000000000PWXR80000000000000000000000000\#
00000@D@\F0000000000^65o_00000GkBAbk>G8]ES4=70000000000000000000000000000000000000000000000000000000\#
00000000001DM[Y0000000000YPWF>00000S?4nB0000000000000000000000000000000000000000000000000000000K;CaC\#
00000l8eKZ50Vej00000000000000000000:IV0m00000;EPNh00000000000000000000@9`bY0000000000000000000000000\#
Pk>ZJ00000^]?el0000000000ZObjV0000008F@oM16lM000006EAiJ00000000000000000000000000000000000>f3:G<>67<\#
6BS:b00000000000000000000m9D=C00000TK1@10000000000`Y;@>LX>023k_Z3000000000000000H9co[00000hN>:oT5`ne\#
00000c^Iak@7MY?ZcHoA00000e]`OkFV^[S000000000000000MU:Zl00000gPOY]00000000000000000000000000000000000\#
000000000000000000002eV]GO10IXFdcjN00000000000000000000K4CEN85e5;0000000000ij_KjMVQn\0000000000Di:BK\#
00000000000000000000000000000000000000000000000000000000000000000le93^XhEAi00000FRHGRfa9Q00000000000\#
Tl9oa000009D=0GJ?H1fLE^K_R`b9Y0000000000000000000000000Tn6iC837JAc=N0kno3CIGfR5O00000c64R5dQ=ElLjGU4\#
c`W?^ihg>20000000000lcP>20_4Go0000000000=R6SYL5`_@=Bc52J1McETUNhP00000KUc4g0000000000<o_FFGKY=aR^K1M\#
00000000000000000000MGeT100000000000000000000000000000000000000005KRXi00000k<IK700000000000000000000\#
0000000000000000000000000F0G0<000000000000000WFOcC00000?^IB0hcNQl000001a1H<000000000000000M3`g\00000\#
000000000000000000000000000000jbEV60000000000_XeT=00000MkYPFWkWE4[B@K8gVgL:0000000000000000000000000\#
0000000000F@=nU6h4_7M7]I[33B]MWi8_H000000000000000000000000000000000000000000000000000000000000nZ_i^\#
0000000000000006KD1A0000000000mbQ>1000000000000000UUKPJ00000000009gJ3NZOeeI00000^=ZjFCl?Lc00000eEePO\#
0000000000=h5W`00000:kff^koGgO:C_SYQQ:8g000000000000000000000000000000mLF;D`e?b8^eTjb0000000000H;MiR\#
\6Q^W<R[V@FW`dHS`9nVaDcK;GN4JI00000000000000000000000000000011^j]00000Ubbbd000000000000000eC7H5Mj0SS\#
00000cG2RoTaUW8H6B2<0000000000000000000000000>]:D7ldS;L]h7h000000bMG0b0000000000000000000000000RXEZC\#
<mJHkM;d0Kk=Pe;;?6eBJZa:>b8XSM000000000000000eF0I60O6eSiM4Hh0f9a^000000000000000VlZD@00000bPQLC00000\#
7D33`0000000000LHRLiijAQ:00000000000000000000K_NH>0000000000bjI2JjOY460000000000GA3WZ<00OTgH:9E`RN3i\#
i0HenYCQiE;7b\]9V7TJWV1?[YC>A^00000AOb^W00000000000000000000M\86hLPgB>000000000000000@aN8]Jo\`:8ne5a\#
00000000000000000000bO]CC00000;618eS>FVVV[CA7naW_FEM4L:0\ef<0000000000N807_hW5V800000HkUPE0000000000\#
0000000000000000000000000<]>K\S:^PS0000000000?6bUZ0000000000gJPJ@YMPPo2fO`A0000000000h\?Zk0000000000\#
00000000000000000000aAXO200000000000000000000eGJQI000000000000000QQK>\000000000000000R@6fU0000000000\#
000000000000000DYg?>00000000008@Y6;00000000000000000000N[0MmNg>;PP4_9f0000000000APK;l000000000000000\#
00000SK9JXMFQA:46>]Jf1ZGB0000000000_V3bF000000000000000@_U13000000000000000L\P^d^8bFo30K:D;d\TZ00000\#
00000AWU51:24iF`4BI8gKf8PB:bD\0000000000000000000000000b7V:L8@5RM00000000001?B]d000007j`di0000000000\#
0000000000KgbCl00000000000000000000000001Ec8nOU6nT000002l;;\00000f9>5;N\X;?00000j5QQZkZ[PK0000000000\#
0000000000F]OO]00000ocY@f00000[_M33000000000000000VL^al28LVdFhe\5;Z@5F000000000000000^Y_L\1_3DXETBo\\#
^]W0@@3cM3O[57>^]87I000006SQ`=0000000000000005XN7B4DW4Pk6Z3P;[eF^hAZ<W000000000000000L5D5W0000000000\#
00000000000000000000F`2I\00000hE]L2000000000000000000000000000000CTEe=00000000000000000000>Y><A00000\#
00000000000000000000hD\ig0000000000E[3S__GR>=000000000000000000000000000000Oi4];000000000000000OiSE6\#
cBcUO00000e^gCM000000000000000000007IHTE00000000000000000000000009felP000000000000000mUNMH0000000000\#
0000000000S^=e4SIKlW;hTH:[A^CA>O\NN00000000001l2Xe00000RKRBYhi;Wf00000000000000000000000003oXRd:K9>8\#
39Z4cO<e[d00000000000000000000MC^1g00000CV02h__UL]`YeK>Eg;iM0000000000i[:5[000000000000000jcF1BR_XLU\#
7mAfW5=BZ9RjGEe[k6mPAjfh5e`HjcPb2L;000009kGXhk4QSI000000^RE`^Ue:A00000dl92i00000000000000000000gN3O<\#
LjYL]T:YUh000000000000000000009M6Va0000000000YaId9<Z2^<ON6`kX39DOKaZ5ge;BRIQYRmlF2cZo00000U1PoSl1D2e\#
00000X2YWJ00000BgA4j000000000000000O\`4H0000000000000001[NTn00000000000000000000D9`2SAL^190000000000\#
0000000000000000000000000000000000000000HW=7?00000DnV9QPRd_\00000AYc5g000000000000000E6DS1FD[^l2KKKN\#
00000000000000000000CcC<n00000000000000000000UZKW[000000000000000000000000000000000000000000000P9Hj;\#
hN<Gm000000000000000laW8WX\G4XPTG4k00000jAZ9k00000cJ6fJ0000000000>@Mm40000000000Mo^UO00000O`E3500000\#
000000000000000000000000000000cc8P=00000000000000000000nN7M6F77a?i8`E:Xoac2n4\E1^G>JQ000000000000000\#
I3>Q1mk`7O0000000000000000000000000000004Wg>O00000`8ZX200000000000000000000000007A;AaCWQDIQ6_3X@Lc[m\#
00000000000000000000000000000000000000000000000000S[YY0dIcU6YefO?L;Gi8CgZ_;000000000000000WKQ<>00000\#
e:=2cZaRbI;?Rnm00000S5:Ea0000000000000000000000000a9[Oa000000000000000000007X1JH000002L`JDe5fXS00000\#
000005^din000000000000000000000000000000H4`NJ00000000000000000000hO::9:YS3h=V;<@00000000000000000000\#
EABTg0000000000QI18MnaVfj00000000000aCilU_ehh00000H>Zkl00000SGFZY00000Fo=dJ00000k>Q8?R^8^N0a@SF00000\#
00000000000000000000000000000000000Xl8bm00000000000000000000PBa2500000AIYnZ00000NU<\GjQfN400000dPI;S\#
00000000000000000000000000000000000nY0QW00000N7U0<IbD`f`oU?S^idF^bQ3Pk00000000007DNX]kgPM:;==G100000\#
0000000000000000000000000000000000000000l;Lb;SX1jHei=BF75OM`0000000000000003ZbJn00000^^BcnBC75W00000\#
00000Y`5aW?g1]8k^GoLWT\EXIjbfnW;G:c00000000000000000000c3`nA\IQO>Cb<TBD[37N=QXR@00000000000000000000\#
00000^B0Ki>lbYW00000000000000000000F7DUP00000Nf_Wb00000000004\4geYKUIK0000000000000000000000000__7N?\#
CJZ8X00000EiEVK00000000000000000000000000000000000000000000000000IT;:d?H[F1Sne2@00000GPD;b?QU;]YGJoK\#
VHWD20000000000nPJ740000000000000000000000000000000000000000000000000000000PgW:KMfed`000000000000000\#
000000000000000H02\?000000000000000;oQ9m0000000000FPR5b3d0P10000000000000000000000000000000000000000\#
0000000000RSNad0000000000dbc@n0000000000000000000000000>g;9j>3JQ<R66`0[F]=_00000G=6XLf^>NQ0000000000\#
00000]G@k>kW_;0cTO?C=HeRkAgCN]Z@VhM0000000000000000000000000000000000000000U5f0=00000j=2[Rf?==33G<N5\#
cPe7_00000hF[3dYmd;ofHIAB000009C6WN000000000000000gFcdb00000UfQAi000000000000000:BK[J000000000000000\#
MW4BD0000000000EIK6bm_e@bYDWl>;Q0Ih00000]>`i;000000000000000H?O:7f:bNZ000002CE^300000000000000000000\#
GEI@f0000000000lffSB0000000000m5K?e00000Dk2KGPj;0B000000000000000[\amNOE?mna=@?N0000000000nfU:4VW5U`\#
000000000000000l^ONEWo<:F00D[800000000000000000000O@Ql6hfLSW00000000000000000000000008m;m>Q:PYVLQ=[7\#
JXbj>00000Vl=N3QgU8o00000h\GhkQ`7QA00000000006?_7<4[_f=0000000000Lb;n9PmE2X0000000000000000000000000\#
000007M<WW000000000000000Gn_?QNKA8]OSRn70000000000l>d[>3X;Zo0000000000]<BMG0000000000I=T@60000000000\#
0000000000TC9@VS7APB00000ScS`<00000000000000000000000000000000000;VE<Q00000IC[Gl[2PbF000000000000000\#
0000000000e_R=T000000000000000000000000000000d9RPB000000000000000nm2He3WIbF0000000000000000000000000\#
Ej]2C000005`3<29KNgnNU;80CQH4[0000000000Qm<^6T6GA6eb`BK00000000000000000000>Mc;NVhT>O00000]F<Q<[jNeX\#
000000000000000MJ2OLh^f7300000Vn:QJ[>ShkOZ[^[8bf\l000000000000000M616Q=?NI^00000R?@d=\l3]<Z55]GgP94Z\#
KRO6mT\_6Ni[HD`ZZNI7000000000000000KWBd_0000000000000000000000000G[0JO00000Lh8RWIZGM>MKLQe8AVoJjZe_2\#
00000TbCHE=nEhaBe?1F000000000000000000000000000000000000000000000ECJRlC@UFM00000eTdDV0000000000L2AJ;\#
DGfoT00000McW\S0000000000dT<QLiUZme000000\1:h00000;i;Z40000000000X1df70000000000CFVLcNcIbM0000000000\#
j]Dd?nQ5]7gjCo2Y:TFK00000GY[oG00000i9fci0000000000000000000000000000000000000000?iFS;ObS4^ebbJK00000\#
00000[\KP6>G0flMGLFDKM7gOagKF;;;FkeoNcPa3j;7M000000000000000000000000000000[DaHh0000000000E=^XYg_BbG\#
XMAVF6e\E>00000CT2K600000000000000000000QRPV?00000000000000000000000000000000000000000000000000eE0_a\#
5DRH^eYS1m4XWUm9XZTL0000000000000000000000000alW[`YYBFJ00000bOHCF00000baFHW00000000000000000000la=P7\#
0000000000XVd9400000000000000000000GN2NCfF?fS0`8c<0000000000CfcGZaO@I<000000000000000000000000000000\#
000006WJ6R[?I1S0000000000NlIW50000000000VcUYHEeMlC0000000000Ag=_6VJ^Mb8Ab==0000000000000000000000000\#
GTE>;000000000000000000000000000000000000000000000<H_>R00000eiIlb00000L?YJe00000DOHdX0000000000][feB\#
00000h=8?L0000000000Qa<Cm29EZ1589oijK3g_5=V@_00000LIEU805:2cO5Tff0000000000lB89TdMP\6000000000000000\#
M9H\8[n?2R>CAJR680`mVWEf?CLQ3BnJdiWkhG^600000>eJimJOQPjACd>P0SeZCZEMaSaWQH60000000000000000000000000\#
00000000007R;Rb:BTR>00000000000000000000GgUH80000000000000000000000000000000000000000e2:dDJH:fR00000\#
kb<5@0000000000EnZ1<00000WS1<VMeO9400000jj3:jE1=h]ON>h[00000dT^He5AJL6LOTW@00000N:GZcG;;oE?;_I;:4=;S\#
HY@=ea=_o`iF5YkWX8nR<gMVYEZVkhjNdV900000000000000000000000000000000000000000000000000K]3j]0000000000\#
C0OFo<VdM<SVFa4:ON=fYVg:I00000CP;[h000000000000000000003FDa`0000000000ZfGIb0000000000000000000000000\#
00000000000000000000@<4MZZ14>FBZGYAGQ7:3ZlQ`S57WXOH[0lhaOgOcF0GA_0000000000<3QOQDb:?Y00000A8W0l]VIk9\#
00000kINHh000000000000000000000000000000?Z]2R00000QRHB000000K^I:8000002J0me0000000000000000000000000\#
00000j:O^F00000F3_lW000000000000000000004P:@8gnTKC00000JGIbf00000000004o2k?DTZAf00000000000000000000\#
00000H=6N80000000000000006LHl;gI[DV;F8?Z3fHQ:0000000000[[_0a00000000000000000000Z:H1Y000000000000000\#
0000000000;7cAY000000000000000000000000000000:]8X70000000000T8O5b0000000000D=<Oa00000j02SO0000000000\#
Hl8@H00000000000000000000]b9BhC\;@W00000?I1;F00000Jm;gh0000000000[S4>a000000000000000_5@DK2j9TR00000\#
000000000000000JO8a^S_Yko000001eg;mO>3Ek0000000000H[RYh0000000000?^96500000;KKHif2dc<^VAkB00000gE^WF\#
0000000000Dn]_]00000LC\Ub000000000000000000000000000000AS_<O00000000000000000000X2^TT00000ZM4mH00000\#
0000000000:l^VQ0000000000b3Lo5Fnfe16_;[Z000000000000000000000000000000000000000000000?G4RF0000000000\#
000000000000000000000000000000?KaA@00000lRPB40000000000d:7:<0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoZQ]B8YU]oPYeh00000UD>[a\#
j@a9L000000gURj000000000000000000000000000000000000000000000000000000000000000000000000000I`S6mTU<]F\#
A^c3O00000mM?77?\=`;0C_D`00000000007j6DK0000000000h?b`eMGQJbMn;T[OAYW9000000000000000000007TdiB00000\#
00000oZ^3>2FT]<XnUaj2BQVlU9g4f0000000000WHPN500000000000000000000\l@VU00000000005;JGY=Ye:300000[JOUo\#
000000000000000000000000000000dS_:8hJ[:d0000000000fYdX800000000000000000000IjQg7;8?=l000000000000000\#
>c:R0S<V4a00000000000000000000VB=OB1BTmk0000000000aNQOkE;8_b]dCLM0000000000=M^cj7<?gJa[AM;0000000000\#
0000000000JdGa8jW<4fEmUAn0000000000000000000000000_g2?ckZ:1UIf=ECI]Ie<00000Mc9mT000000000000000;KC@3\#
00000000000000000000000000000000000\S>7oe\VlmD[ZAV00000000000Pde4000000000000000dJN`A0000000000N0=n@\#
;BP\?00000000000000000000_Fcf=00000U=KNW000000000000000000009Q;IM00000NIBBVbO0SG0000000000000007OX\]\#
00000000000000000000`V2FE00000L09i:7FK8a=D_9]00000000000000000000AJQJH5N9Lg0000000000h[AdT00000?4?lD\#
lFP0D0000000000000000000000000000000000000000000000000000000dB?FPfWF350000000000000000000000000W8ei7\#
o[U:h0000000000adaH\0000000000KO_=@00000oeU>R0000000000000003QKM\jA=JV00000000006T:k=BD=JFNT^DK00000\#
00000e`dh`000001OgOP000000000000000[U47U00000M<eCBK1[Hf9Q_;U00000000004hLgl3AgKm5M0k\o^H^70000000000\#
00000a7_N=>5T8[OMUcW00000000000000000000QoLl]0000000000nl\5N0000000000_^0af:a:n1\2I2UXBJX<^=SXN00000\#
00000E\5KZ=da1]\EUMO000000000000000000000000000000000000000000000Z\Z@igQKf_W6N3Z5Mb\H000000000000000\#
Z];`a00000[AYIh000000000000000000000000000000Eg7E`m_81700000000002>:Mi_=_IY00000000007UDo9LiG^F00000\#
AjSY`:cL;@00000fm2^KWRGmM00000A1ag_00000cdGD_00000lKNo`:L976LC@P6B\E:n3SQ^LcK043A9fcVSUZ>l00000>j3K5\#
oe^nE2a2R5<jW9R?_aF80000000000000000000000000;R86Z00000000009_3i0jCA]Y7Efom00000000000000000000X;ED4\#
0000038eWhM\fF<00000:8f2^00000000000000000000H[LMU9[I;e00000000000000000000000000000000000KVNVi00000\#
00000000000000000000000000000000000@2O>2;6DoA00000\X[a`0000000000EM<0D0000000000000008Mfd5nCf7R00000\#
]9ZYk0000000000=>VfA00000J0N>^\\Lk[gD[7<0000000000000000000000000U[Bn6M;Z0C00000nB;I\00000@S>=:T\``3\#
LD[^>2R]bQ000000000000000f@d`=0000000000>6:\C0000000000`=<Nc000000000000000jJTn9;Q:<8000000000000000\#
?[N7100000h4=B800000000000000000000o]FWQ8jb=m>c5090000000000jJC0]l`WVZ00000000000000000000QDA4?1KDnS\#
0000000000000000000000000000000000000000000000000000000000000000000000:3JISHh\K<bKH[DS;cR`R1E\aooFL`\#
Zj`>d000000000000000e?0c4CG0APHa8MHhn?O=UkEaA0000000000>D5l200000000000000000000JXWEi\T5\f00000U44?d\#
J8A1@:\RiIi38ZLL\^io0000000000B=LOf00000HdLbhFCLHA0000000000000000000000000000000000000000OPLOQ00000\#
S@SK;000000000000000000000000000000>5I0I00000fk5N5000000000000000000000000000000Q;^G<]l2Z30000000000\#
Sjbd0000000000000000mM\jQ00000TA:A;00000_[cEK0000000000C`50hQ\ODSPeS5F000000000000000000000000000000\#
00000A_boP000001P:V^0000000000000000000000000000000000000000000008Z?M9nH942_VIMT00000fRY:e00000?1cV2\#
7]Omm0000000000RMV9E:HDBZ000000000000000000000000000000000000000000000VR:aT00000D5[^L000000000000000\#
AZ1^g000000000000000WgM870000000000mCKTf>e7LJ`Fc9mkLMK^C`dHocoTTOn0e>KW7<Yan`IMm0000000000CmLAZ00000\#
4aUE^U_6AA00000UQ1?6a>2:2?o9EK0000000000JQICO000004SMBFWZRj<4jWgj00000000000000000000a>:OB7DQ]Z00000\#
0000000000hBA_V>>_bmf`Xi>00000:a=DE0000000000c;3li00000000000000000000co^d@0000000000fXfIi0000000000\#
0000000000@P9aBIZ\g100000>@Khhi8UjC7]_9L`PLO90000000000F1IWc788WD00000=<51Y000000000000000X?RW500000\#
BOW4oBW9\i00000000000000000000M1b>N>n@hJ000001UdSW0000000000N;;d^J7>^=0000000000000000000000000H=\UT\#
000000000000000000000000000000<a@TGMB^7Y00000HL<9T000000000000000000000000000000000000000000000SW_g:\#
0000000000DF6Xo0000000000000000000000000dHX`M;]HBYelY3H^V3QHhKaVT0000000000?f0b8ncfn>000009>d9]00000\#
0000000000[o3eX00000000000000000000_MI5V000000000000000X^3CU;3Cbf00000Vh06YIHJli0000000000BUQHY=9d=:\#
000000000000000;1:H_0000000000000000000000000CV:Q20000000000OUaiY0000000000[Y>F100000G@7o_1_cYY00000\#
00000cY@Gfi=TZ[]J@i8_Xc41V;J9G000003QKl90000022>H7I><Ha0000000000=0HIm`BfoI000000000000000KKF[@@f;M6\#
00000c^7G0I5B3V00000F7Dmm00000Ec9Qj\J\TCTgL_:l;GVB00000CXH@e0000000000000002k8ClWB\Zh4`eQ_E87Zj_l1b]\#
ma_o?h\T2C00000?d\5A0000000000000000000000000W?2nT6;Jo=00000V?@HY000000000000000=b;EQ00000oSZ28RBGEU\#
jfDX0Kk>[ThK4KE9=8\BEmFf_00000000000000000000000002C61_000007d?h=0000000000lM3hc00000aVa[O0000000000\#
YW46@0000000000M<2Ak00000h0ScC4abi`00000LY3R50000000000000000000000000U`^NA:O=j0::X<ACTd7_NQ7U600000\#
00000000000000000000[^SN@000000000000000ZJ@bU00000000000000000000gESCkJX1K>X[\>mA5_mRWC>^_0000000000\#
00000000000000000000SRAaV00000000000000000000000000000000000X:2Jd000000000000000000000000000000GFMGc\#
c7a`600000a8eIII4a5T0000000000@V[]D00000;2Cb200000000000000000000B7]89WE;@fn@GQAYOKEZ00000=URSQL3\Ee\#
00000000000000000000000005C`<?000000000000000000000000000000000000000000000Dlem]00000000005abAe00000\#
00000m29Fed[Vjd36Hdj00000000000000000000l3_R40000000000mf2I@00000000000000000000EZRAG00000jRWM200000\#
00000ZHcIm00000K_TiY000004UOT64AH=n00000iPL>2000000000000000@UChC0000000000kOUD13oL;j9N`IjTg^BH00000\#
00000<<NG>000000000000000[9UV4Xl^AI00000JW4@D6fY?h0000000000000005<9dWR5[310000000000000000000000000\#
000000000000000000000000000000000000000000000B4ane00000000006e?bnjDWj00000000000_;QN5i`ae;0000000000\#
0000000000@==@G\ONgIAY@lT[KMQa62:cGm@<6VHm]A_;hY_^0000000000lKHAM>Y_E0jmRdXgI:k40000000000`T^LN00000\#
00000000000000000000h:4o700000\JG=70000000000:20dI000000000000000H@e9:a^L`UQZb9500000000000000000000\#
N4M_o00000YF<Z3Y:97R@c>fOEHB;j89[j<I0I]d00000eQ1gb00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000W__MX:OfUk00000RW4LWWO`H600000000000000000000MadE900000b0DT<>\Td>VSZHi\#
0000000000Nf2YSL?3M`Y1P7ojfH`?i7ZNm00000000000000000000H7BkN2n[QaGjFQ30000000000IWOEh000000000000000\#
00000000000000000000@Q\:m00000iOU<T00000L9@X<00000i[VnMEV4[9dWCnaS0<@<H?IIl9MC\UR?K4M@BbZ=0000000000\#
RT3I;00000:WJ9^00000000000000000000h4X9D000000000000000CmJOD0000000000=ISmb00000BFchHMR4IZ0000000000\#
0000000000000000000000000000000000000000g`YY@n1N;DnMa3B[5bL:2;V250000000000jEWWB>>XlD00000X_<;T_<Ye7\#
Y[I7]m0U8X000003=^iM000000000000000R2B2j83`FS0000000000WJ1DV0000000000000000000000000000000000000000\#
0000000000000009?b<GPE23<000000000000000TH4I6<ocWi0000000000c1B582<HigDQ[IDA^EMj00000XcJ>B0000000000\#
00000000000000000000e4]JhQh6j3;J]jA::L9lkW17j8=_0:nd0<<UQ;;N000000000000000YHHkc0000000000VGR>j00000\#
0000000000=JVc=M0BW:[3=5U000009oN\N@4<eF000000000000000000000000000000VfE`E00000nK<U]liC`Ii0XcFkc[U[\#
000000000000000ZhMTj`03X=h6?0PUSO<TmQbTg0000000000000000000000000W^CA\00000@DU9FD^`FE000000000000000\#
\0aKNDadkO00000000000000000000000005>;YC00000\QIMDUg^b=00000000003@0@c]7QPQn1@6d00000000000000000000\#
00000000000000000000000000000000000000000000000000gN^K>00000:5O\AfXQ><0000000000nE;RAQ_3gEM>KJeWR;Eo\#
P82]<LX]=;76CSK0000000000000000000000000QFDF\lFW^l00000Nj=8T4[79e000000000000000lfM:2000000000000000\#
0000000000h;YN@lS^ni_mEO@\fYLm0000000000Fg;52b`4_f7i=K^8e@fkVPZ8;aaS55000000000000000000000000000000\#
]LFGoMo0;YNZ[f?Z?]Y000000000000000000000Q^2Ee00000f@9RS^L14cHbB=a[RRbn\52][<J?n^0000000000EZf<L00000\#
T>foa0000000000000000000000000od>^PV0KSK00000Y3J>iZ];H:06R8f0000000000YHI<C0000000000000000000000000\#
000000000000000000000000000000000000000000000SaWHncXBHL000002H9KX00000000000000000000oo7llT0@kn00000\#
A?f]A00000000003G:2ACD<c:fDGDE00000Yi7050000000000000000000000000000000000000000:LV8X00000000008g<5N\#
G=QKK[I]<K0000000000000000000000000fZbJ>00000000000000000000b8ZL<f4X?[000000000000000000000000000000\#
0000000000f6ZVCk;SH90000000000000000000000000YKROY`9bcV000000000000000f<0CU>jeW2GZAo]000000000000000\#
0000000000;gPPC000001<GiETn=a_000000000000000000009DfXjBj6\>8[KMf:W[48CO0Pa@>13cGH:OLA;b@g00000M79;\\#
Xd<M_0000000000lW6eJBF;o3aeHI;?>OC5CHYJ:0T[b16d_DL><bBP>]Wd9\K_VkU[gB1]3Fjak=G;_H_I@;><30R9IXfN00000\#
0000000000000000000000000000000000000000391;2>77`^9L\YY00000SjYadoJ7idgi=>D00000<iDVi3YG]h?>S?g6_[X0\#
L@UN8`7OFJ__]Le000000000000000k73V5k4IE]T9Z=e00000lEJ6b]jOPcW6a?8o1\7RMj62OK`e6ISR1VO=00nF0000000000\#
00000X@?I;000000000000000000000000000000ZFKf<;:Wna^M@CGjiMl;D>bd<BjFKQ^N1>R00000bT=OJ000000000000000\#
ab8L88iJ6kA<@R90000000000oU:MB00000000000000000000GXU:H00000NIQKi0000000000[:0;H00000EL0ohZK1B8LiBCQ\#
UB9YmSaB`?4fg2K0000000000000000000000000:64@OU_;B]L3E83V4WMm\\YYi6O[OW00000g=90e0000000000UMHa>00000\#
P3SJ1000006NZ4RU9`LV0000000000?^>7000000fDd;3^m`[000000>3KA900000fG5M?iXKGXB0]>10000000000Y53YDfR>0;\#
0000000000b<6@[VWQcF000000000000000000000000000000D_`M[83;Y6X56_GIj\Mikl7GDbNJm5C3F9:Ub_Tn?LEm4\A8NG\#
000000000000000SjTLf00000[JG\l00000IWg<PdM_X0000000000000000m1N:U>AaS@00000?9R;d00000U`4SN0000000000\#
00000HK3hV@o;S>YNMFX0000000000Q`:6:HU:o?eVR[38NSkP00000BQDk7000006>JmK0000000000000000000000000m;@bc\#
00000000003mfBkL@0kP00000Ba1In00000OU[eS00000[?_lH@MPMJ00000000000000000000?o1GC00000000000000000000\#
QUaS\00000Y@S6]R96ja00000000000000000000000000000089>C4KB>k@0000000000JG><S0000000000000000000000000\#
9>DjOgmI:IJP4\onNFcoCXe\B0000000000000002EcfG00000Q;92K00000000000000000000bXT4a00000]2O=\nOB^200000\#
00000N0[cE0000000000000000000000000000000000000000000000000000000<NZH\000000000000000000000000000000\#
F=8lQ00000000000000000000M`Dfe00000@F@@50000000000000000000000000RlWU:0000000000000000F@`_0000000000\#
000000000000000]U>Pa00000SDYi?0000000000SiJQeDH^CeDU:PaRl7kD<7_Q[CWc\k0000000000000005C?gZ0000000000\#
000000000000000000006F\O_00000000000000000000mYEIKIIUCR0000000000J6@]?000000000000000000000000000000\#
Q1Xdg0000000000000000000000000000000000000000WJ^LAiU>320000000000>\Ji62F1hbdV5269kU4S00000_EgA<RE;2R\#
00000000000000000000fQX03a14Cnc6Kol_C84L<\MakdCPNO0000000000?D@]]0000000000000000000000000000007aNbY\#
000000000000000000000000000000A\Gn^7Bc]H=Q_UQMVN[8_f3N<0000000000[^_fIZl<gKP8=]n^U_l:000000000000000\#
00000A;egE000000000000000BV3]R00000]d1f3W]O;m0000000000hV<kI0000010I8djod9f000000000000000cIGEG00000\#
\5F>LGda0n0000000000RT8n80B8W:00000LSP5=@GLjQT0Z8l000000000000000S][_UdBg2W00000O;=;80000000000RQJPN\#
000001_UF300000000000000000000000000000000000W;TgS00000000000000000000000000000000000000000000000000\#
00000Q][>3EIWGh000000000000000]V:i?94Zh1K[K5^6WHkBABd>lOEF0QU8@g^oIZ^D96ecDAS`T@j87;`h5=Y\000004=Km\\#
0000000000a:>EB000000000000000ZMWFV000002KA>o7D0NWCc`AT000000000000000000000000000000000000000000000\#
00000000000000000000;OG`ghKTo?000000000000000DC\Y90000000000000000000000000:c>b700000MQeX50000000000\#
I1b0^00000L6CAN000009P=WRoUU0Xf3;KX000000000000000000000000000000[IY0000000000000000000000[XULId6AN@\#
98X[SFf_\5=Xb[_9^0ePf860QZb:mE\c0TLZg=N\klB:4iI[WS00000ZaZk7Jafk@5ZUhk_:6bXl7@I]KHWKio3J;S>LBJX4L\9k\#
jS4R^U`Z_`00000LmMQ4[]BUJjUQeJ000004[F=b000000000000000000000000000000XP;gT?VAL>iK8POZS3@j0000000000\#
00000e::P50000000000000000000000000000000000000000000005D8EU00000=9ZgX000000000000000m73[0VjCAm4EH0^\#
000000000000000<eR`;0000000000000000000000000@cSQ8000000000000000e62O>TbF?BW_RcA000000000000000L@EhR\#
;4SG1I9aml0000000000NYU6A0000000000000000000000000000000000000000000000000000000941TMYAWEEnUBj;b4Y]X\#
000003VZUH000000000000000000002@cEjO\Q9000000Z;?RM00000000000000000000XiQE=PJYEL00000000000000000000\#
00000000000000000000fAfPe0000000000FL@T52]C<1e@[E=00000@<b:DfO3JD^Lec;00000^Xbdf00000B;[\CgZ2C0M`377\#
QQRlZO1a=I000000000000000000000000000000DWBA55PF=P00000000000000000000hlU@o0000000000CaTh`hT_hU00000\#
00000000000000000000000009DAC[L^3>NbW7Z=;B<n<0000000000Ti]Z>0000000000000000000000000000000000000000\#
00000oJ=?Y00000`]6dW[`?Gg5>^Qm00000mSDM<00000PUG966^J[\FfZb9]g9BJ00000dYa[\0000000000000000000000000\#
00000000000000000000000000000000000U;S85000006<OoGkDENHdSKReYgTc;EE?<03\ZH40000000000000000000000000\#
0000000000000000000000000000000000000000G335gPS5a5lTL`1`1c\900000;LRm;lnb8600000hE4cklCNlU0000000000\#
e;6jO000000000000000000000000000000T=<JV00000000000000000000^ZEKB8HP=;0000000000MKf\3kNZj8ANe_=00000\#
0000000000`XaSMNf?U<[ncIP0000000000SIJ5K0000000000000000000000000V1@8:M@XDQ00000n_44D000000000000000\#
hD6==000005C=c>000006UJ5g00000FH^X8000000000000000WRC]n00000P0fncK]S8QBbZJ5D``5m00000?8UdE0000000000\#
Y[BGU00000000000000000000000000000000000`A6Cl000000000000000PCNTbQI9=o_eMeQ000000000082G8i5]Ga`bOcY6\#
000002ffcE=[_n40000000000=c^UDQT[Ib0000000000000000000000000^LI7T0000000000neQWI0000058Zl?TGaFMFo6LI\#
000000000000000KJI6?UgJoY00000<d9I^cXHmNScZ\f0000000000PbfNdeB07T_KJMU00000dXRG]00000000000000000000\#
0000000000UdH>D00000k:2BKd70_:00000j]9dG00000000000000000000000003SVBm000000T5iZk9S0Q000000000000000\#
000002FC[300000kXW3U08LWD00000f7WhO0000000000000000000000000IVU<82[6Pa:i6TG00000WQOJ365J@Gm4WjGF_`O_\#
:J>c60000000000000001o5TX00000aJ_`n000000000000000000000000000000FRaKi0000000000BbMa<1HU:Q0000000000\#
000003Tf9h000000000000000^4\Wb000000000000000000000000047bA600000000000000000000\l81H0000000000l]V5U\#
=RfJjG6[SSO?O=900000lk9?T00000QYZa_00000FdZh@0000000000000000000000000li;]L00000_TKaL00000jN6;K_Q[o9\#
lI9=I000000000000000I7`]FO4VFg0000000000000000000000000PiH?:00000000000000000000A`GCjnjcgN0000000000\#
00000AMDAA0000000000000000000000000G40[GkEF6GWY_\g]QYO`jY7cMS0=>Q@bSGT?WVH]0000000000JN>DfCj>oTMka92\#
000000000000000?ngMS00000aZ>4<000000000000000Y74H@9@efN0000000000000000000000000000000000000000lA;C;\#
6PPKM00000T76W9bK@9fO4?b`G`QFJ:TYNb0000000000000000000000000g2;>\@;@A@<DOnn00000000000000000000jmKgj\#
00000000000000000000bV]_KJfWBi5;Gko]CflS000000000000000000000000000000DlAcTHi[Y<mJ`P?00000I9ZD5N8:HI\#
00000]96Lk]fG3M0000000000h;V0FUn0;200000S=InZEK2Sj000000000000000UQQCn00000000000000000000000006_6c1\#
000000000000000000000000000000:aBZMELP@\0000000000YZfGn9d0S]000000000000000fiWODcCB\m0000000000`<_=4\#
00000000000000000000XFY^n1kZ7f00000^W@B@N[A?bi0dWT3obB5kP=hH?A_Zo00000000000000000000000000000000000\#
FdSjX0000000000R7KCh000000000000000Kl_YU?>\;Z0000000000000000000000000OT\nU[W_SD0000000000d63nj00000\#
00000000000000000000n5^8_00000JQ<K>00000^O]9S000007<[c400000000000000000000WaBDR960bdh6CB\Hc]Ph`@^Yj\#
00000000000000000000:U1D`000000000000000000000000000000eB`6\\@Z;_00000000000000000000000000000000000\#
0000000000KSF@G000000000000000FfOY5QPOg]93V3R@9V^;OE<k86X?JlHS\8dGFNfL][g7[00000nC;?A0000000000HVBaQ\#
0000000000f>OQ7[LZ2FWY>2500000dj<<\00000mR9aP_\7?RD`bP1000000000000000j;5hV0000000000Mj91?00000POBhT\#
49Pl^cETQdL\]lk000007^N;N<jPM[OYJl]00000X^<iE0000000000N6NZI3Og8l00000SDKYM>h1@>\XK\C00000000008Y1Hj\#
WOUM?00000?hH4N000000000000000Ec47a00000_a82X00000h:@0;000000000000000^^<i:00000LgGM]0000000000ID6F3\#
0000000000000000000000000000000000098?NjOW`l<1efW3OYNTX00000SVBeR0000000000000000000000000i1L@D00000\#
3d?c@IkBNNi]3;_I9@M_00000kNIj;0000000000g<FSP0000000000RZ_RR00000O>_n`000000000000000ZTRcS0000000000\#
0000000000[f@ZXS1M_[cASX6QYU^80000000000UlQT9c?BB4:aWZVO7_SL000000000000000000000000000000HbR[\C`XY:\#
00000K4ec[6i5j7000000000000000000000000000000000000000000000Rkc1=000000000000000]3:5h000000000000000\#
000005_Gk@000000000000000\iJ\WL_]_=<Hf\F<eWWQ00000000000000000000@o5dk6]78V_6ThM00000@:Dh_00000^nO2I\#
0000000000:;41>00000000000000000000[lUThR82\K000006Z`c2?8?L<\Y9kh0000000000K0?hcJk_Sgnf>bC0000000000\#
0000000000000000000000000DF_oO0000000000nSNC000000W8:FJfaGG<0000000000ZSQ[00000000000ho9mEKCF`kZ0L\4\#
8nE7VWk`DMJR`=D9Pe2e8O7_>2gD>Chg\JVOCPn:dOabDNhfP30000000000\_Sd<00000o`;YRQNHahECE[LY@bOG0000000000\#
lhB@g00000\TVdg000000cWNW000000000000000Ek:^hkGE9ER]SFFLig;\00000ci3C:000000ScAcfSg1Q32bXO0000000000\#
;;N2dRGfmP00000aiGL@0000000000<NVQL00000^XQ=2cWB`W000000000089M]900000kCaI`0000000000000000000000000\#
00000C5ZDP00000H[`\]_A:DGg:RaN00000T2FdDjZG:T00000LW3`g00000OmfU^00000000000000000000000008>8o?8:Mf>\#
jRTBAWIfL=U^g6S0000000000000000000000000=;^g700000000000000000000Z:^`18LbNg0000000000nDMBkLdXmD00000\#
00000X8R3<000008U?06iWVA=mEdRG00000000005Haf;00000c:60F0000000000QT@Je9n9^[Sk4QaQT@hhQTAF]=`YE:<if:W\#
@kg7i00000DY?KZ?EaoX0FN;W0ff860000000000FA_:I3aeYFkD9eK@D0TCTWCJZU1R9:YiR\n44USW@f3:5XVEXPk[OSQA8Un`\#
KWXh[2BAH4[AAQh`nFk9hTRQAK[Y0Njhcj8>7d\F0hdem0000000000WWLB<`oOb`00000ii7[hMF8eD0000000000Fo2d300000\#
00000H95Wm3Aci8VT^@3000000000000000000000000000000000000000000000l;S_N0000000000N5KN>Q_`\900000>V<k]\#
<<:=j00000ck<2P45N:B00000000000000000000;V3i>HX8mB000000000000000000000000000000000000000000000TSXa;\#
000000000000000H@;92000000000000000000000000000000000000000000000K9[n3000000;FmM0000000000=RYT;RZF23\#
00000oePZP`GUVEEA`SZ000000000000000`cRN600000000000000000000000000000000000S1XM[00000000000000000000\#
4T=CgFYN4X00000Yd=]c00000000000000000000V>^Xo0000000000000000000000000000000000000000Ud7UQDe8H:00000\#
Ca@6AeaP9=00000XA;^YH<@>f00000Nj3f>0000000000`45mRN8G[CQOZOiD>]9n0000000000EY\;h000000000000000M9>dC\#
00000bE`KlcO3V_000000000000000Q4bC=bddg:000008l0n<0000000000000000000000000WYWmT5mc?a000008BYmL00000\#
0000000000TJ5<DIk71gceRK4LP2;AN9I3NL:N5]c=bJ2ZbNb:0000000000lfMV400000XKV4kXl[IT00000J2Y4d00000ZXX\Q\#
000000000000000000000000000000000000000000000000000000000000];UNj0000000000N=_k:000000000000000\M84V\#
00000>QDIRO=12\KP8A=cOaQF000000000000000@5IeW00000SHKP\000008X5U0^I`om0000000000bh0Eb000000000000000\#
00000000000000000000@<LERk0ZCj000004d1A47436T000000000000000biU`a00000000000000000000000000000000000\#
=?CF20000000000gEWNm000000000000000000000000000000da`K300000dXI6M00000G1OnW0000000000Teg8S00000>M;1<\#
000000000000000agWRd88\eO?@I9NL8`9100000000000000000000000000000000000000000000000000000000000000000\#
_CCS4g_C`90000000000ci_HXNeXT9SJ<Kj00000000000000000000000000000000000JH\[o0000000000000000000000000\#
00000OD\i2\WR?>2aXBC00000VLAJH2KXd800000MX7I8@i2M6e;D5C`]E6g9SOQGQ=dAN000000000000000000000000000000\#
;_D]>0000000000000000000000000000000n@Ng000000000000000;3]@hB[bSk00000000000000000000_EW^:X<<X8j0EoB\#
?RYblGlHR_000000000000000YQLbS000000000000000Ph@BQFP1`700000000007=O]ACV]S\=?5^H6iH\G00000Al7Oh00000\#
00000BR`0V00000000000000000000000009iL;Y[b^edC6:O8000008j1Z73[87l0000000000000000000000000@M;E?00000\#
00000000000000000000^]1]d3N>o5[8@:OB<LC4cT`j000000URFQPP3Ih`Q^PaLEHTef?GU1`PM]n1UJfkW000000000000000\#
00000k<8k@00000BY[YVKKQ9\00000Cl1F9000000000000000000000000000000blbVB=`UDG000000000000000h_[BJ00000\#
000003A`@B000000000000000j1Z0Q00000000000000000000UmDdainFhb?Y9]_WePmS:lJMm\8@KSQlPBWljc8N^MS8d?`Q]8\#
J@fm1SR1>jR42P8@m:l400000iHeDlc5FMg0000000000000000000000000000000000000000000000000000000f1c4\00000\#
@n:X\000000000000000NB<186OU5SoJ5iib>Yj50000000000000000000000000a;4dh000000000044FUn`TM6MXf[SIHM^1o\#
VD3nNHi6nli4R6W@;]cE=cQ2MX__Rb2mZK@[F8P0j;6BM_G`06S;eL50000000000?Mb<S@65L000000O9IKF000000000000000\#
0000000000Q0K`00000000000k:Gl800000`3Jh@U^dQN00000c[Xe400000cR4dQ00000000000000000000000001]JIhOa6od\#
X]@Ee^=e\Q0000028@@WDf3U>Mf@go0000000000000000000000000000000000000000SONJ[0000000000m?KXZnebgH00000\#
0000000000000000000000000000009^0HdaJNGh0000000000000000000000000000000000000000;8eO=0000000000NENIN\#
0000000000000000000000000Td_he0000000000000000000000000eh[oR00000bgKa>00000000000000000000fF50D00000\#
00000;3\GH?kagC00000e:D<4^JWJM000000000000000X=9C[00000?QHjPh`RJe?9WWm00000T2MVM00000eGO^U00000RPeKb\#
000000000000000000000000000000g7:T4^8F>WAeBYG97QEh97QFh000000000000000P0bE?000000000000000Yk5RlcO]Ud\#
00000[?07ASgVXD74@T[0000000000`c@g;e_MC>0000000000:=ZgGkGg?l_fZWGTRDc200000bB>ekGDHc2000000000000000\#
0000000000000000000000000000000000000000000000000000000Jh=6IFQ^XB\<CTJ0000000000CQ0bF00000_RacJ?Z7m]\#
C8R3R000000000000000000002?aK_00000000000000000000>B@]j0000000000=l=4[<WU:^kL_hCa>TV50000000000CdA2I\#
gLcGG00000000000000000000a1Eb`00000000000000000000000000000000000Fj=SX0000000000;gGh7f;Qjgj<YJWgfI^>\#
fPYM>k]4VjBnf5Z0000000000000000000000000E_=M[]NecRhH1deCW2HT00000000000000000000O5U46bi6G`0000000000\#
J5VI6000000000000000YKMnR0000000000hoI17jA`Qe00000S8A:k00000egX6]i[`Td00000hL\^f000000000000000^OK`i\#
00000bQ97C00000KfaUY[7XXGQJ:L900000imQBK00000iT4V9000003@R7A000000000000000RbW`:00000000000000000000\#
000000000000000000001bZ_F00000eNF]=Ooc><MB`AE00000>EVhfEKKHS9Y^A2[ZcFk000000000000000`0_ET00000mU0j:\#
000000000000000kPb`:GDDl70000000000f90h2?fTgd0000044de_0000000000`XCSb00000KK]S6OP:^:0XFiJGTP1O1nW]h\#
00000LSO2A>b3P^00000?6W\<8_;KJ00000?@Igj00000lQf`\00000@CCoGVf[[fK2X_4RfQ6C00000;Vc20000000000000000\#
QbPQZ=_9gWPW;BO00000nT2IiZRA`l000000000000000H:bh:D@N2I000000000036Dee36Dlh00000000006Y=4Q0000000000\#
00000000000000000000000000000000000<lCBFQ66HX00000mW:X241V>f000000000000000h8:hk00000o<Q?;KkX6G00000\#
000000000000000]]O\]3;ddAmT>OHI<60o4d<IO7KBaG0000000000000000000000000000000000000000`i7MR00000eR<jo\#
U9ZZAYS8g_@k3jGd?=bgOR@aWOR@o7FB299fUDY]eCNl`00000HA;2cLi@PUBEX7Z6<ZSD`U;QN0000000000SGHGhPdU[U00000\#
h\QnI0000000000TO5kf8dK:h00000oGP;9=YAKl[m5Q@5^66AU3b^MFmHD5Q5gER000000000000000000001MQd:R3S[000000\#
ZhVGW]e]^P00000000000000000000ZU>9900000000000000000000000000000000000000000000000000l;Zhb0000000000\#
000005jGnC000009=Y<CBnIfn000000000000000000006?KY[00000000000000000000AQ=ILXYUeb@O=ZHC=B3I=oV^h00000\#
E`E]6kA<@SiZAf?>NMgbjce^Q00000000000000000000000007h8eoc<HnAU^U3<00000VJHm_00000000005OXiT00000SBNXI\#
0000000000`0NFfKMO9e0000000000000000000000000]3HVcT1NVA00000cBV1SnQVC^00000:a?g:00000000000000000000\#
0000000000000000000000000_d_cdjI8Em0000000000fIT;A0000000000MKPkV000000000000000000009YG2=Xc\^SQWe2R\#
00000bW:W5[ZK^3^0IM4000000000000000000000000000000PXfLk=i;Lh000008lQWiCI>W20000000000000000000000000\#
00000000000000000000000000000000000M_@YB0000000000IVJWR00000]9ADd00000bmfDG0000000000oS;MP0000000000\#
@Q`m4lban?000000000000000000000000000000UNJf4^RJ>S00000000000000000000dVADL000000000000000G_gMD@oN9K\#
O6FaOLaZ?;000004P[3T000005gVciFkaOTfJX?i00000000000000000000oVYC37c8\T000000000000000000000000000000\#
0000000000000000000000000M[cHOmLdJE000000000000000KBROC0000000000K4D>000000_17=>^\=^iZUbYL0000000000\#
0000000000l=OIa00000000000000000000kF1Vh000000000000000FhYDK000000000000000`XUnm5aMF100000Od?_XE0W6V\#
aUWdi0000000000000000000000000HKRoSCMdOH000000000000000]_VlK000000000000000SBG@>000000000000000Q1fG?\#
000000000000000000000000000000CgJWe000009^7RU^WUkod?0Q8ZnAT300000?3Qi`00000iPZ]P00000L@EZe0000000000\#
000000000000000Z_MQJ00000FAJ6C0000000000om>;^ajSHC0000000000\X@Z;00000000000000000000000000000000000\#
00000@lC4e0000000000HJFjE000000000000000NEH?d0000000000000004TGil0000000000000000000000000kMBLA00000\#
00000Ak2XIQZ`b;N61ScDmHfh0Q6Mi000000000000000F1P6W00000l:^Pia[:fC5;8iU8\KfGYQZmV68]`hBb]mD;5`lG00000\#
MPX[;f=^bO00000G7?<d\gEHQ[ZPnO00000000000000000000I`VWl@WLdINedcF00000<Q:8=42?JB000000000000000Hj40F\#
;e;;l000000000000000000003h@<a00000000000000000000000000000000000YNLk@00000d\Ta70000000000nQchW00000\#
2>Qen00000aT@2=00000Cc95[PIE0\000000000000000dXdQY<`>CN000008n]SO00000DNXGT=B:YVgj8j_000000000000000\#
0000000000Uh7`P00000TL2cD00000000000000000000ecU=UCd<b@0000000000000000000000000h19b[g^[Zg4i8;bGP]8\\#
]]M3_bK1b3iM\c;00000?R^`G000000000000000000000000000000]=NKS000000000000000PeZIN0000000000jm3@KK_Gg]\#
7P4Sl0aPia0000000000000000000000000H<9l300000000000000000000000000000000000000000000000000BUH;@00000\#
00000G?7^jGf>0UZ@>[HdJ@fW0000000000XC?CI00000hKIfA0000000000BVdO`000000000000000T\43i0b0HTB59:[00000\#
i?=5Ja=JCg00000JiUg800000ghc?=00000k?a559Jb<0cldoFW[X4>>1[GZH<e5i0000000000000000000000000ZbN5K00000\#
00000000000000000000000000000000000X^G>k2KBb_c\V=So5bAW0000000000000000000000000IM]d2gAb_ao`d:g00000\#
00000Vjc3G000000000000000k@P?MQlJBm00000@nHH3^YJGo00000000000000000000DMg;<0000000000GnU;D0000000000\#
00000000000000000000000000000000000nREg\00000SU`kd00000]gNjn1SVnAo8FnG0000000000cIH`U000000000000000\#
00000n<CFL000000000000000Jhdjd\72NS00000Y2F:G:8=ma?`=o<00000000000000000000O`XJT0000000000Ii_5200000\#
00000000000000000000mbYm<000004@UkCT7@KFT7A9:000009K67G0000000000E[RX=00000000000000000000GMDR:00000\#
bGJc60000000000000000000000000000000000000000a7V_5IRXXV00000Y:7d600000@:9Ui00000000006VTIV0000000000\#
R`AmHK9Ig@000000000000000000000000000000_XSSL2@ZFe0000000000000000000000000d[4=G000000000000000;3QWT\#
0000000000Q<fec00000_?IZH0000000000ga8K1T?Rk\HcA5V00000hO@oQ;R[?3Um<Y3a;QD?c@dYd[oU=4000000000000000\#
000000000000000a6c[QZfVUT0000000000000008SVRE0000000000000000000000000000000000000000000000000000000\#
000000000050B?@4M7=SJb\@GRd5_`000000000000000\H121A`:^Q42IFj9IMMhQPP0N:jXJg000000000000000]o\Yj00000\#
XZ3`?00000000000000000000000000000000000000000000000000=jBU;0000000000FXF]n<2MN^40]FMg^G>50000000000\#
0000000000000000000000000M=;4J00000g:Z4m0000000000;c@a>;c@n^00000000009Iee@000000000031\mo0000000000\#
00000000008J7eI50Da800000@oBBI00000000000000000000000000000000000MSDPI0000018MJ@5[TOK000000000000000\#
00000I=`]X00000YZ?4_0000000000<4djW0000000000Od[An000000000000000fCN>6000000000000000F:X1]0000000000\#
000000000000000ol3e700000000000000000000XB4Z0bdL2k00000000000000000000>X<i0PE^nV00000000000000000000\#
0000000000jA^=UFQ6J=00000000000000000000B@<Vf00000000002l6e3VWXfg00000R:1MkRA[NK00000T=RF5TC4MK00000\#
nEGe6bCe]g0000000000000000000000000000000000000000000000000000000Zm1T_A^G1X00000S=F06B2aOo0000000000\#
0000000000V6^P7IcGeW0000000000T1Ai60000000000aI8nCf0JJD0000000000YNW1XRcOZE146YoQ^636146ZQ0000000000\#
<f_ZYhdT`L0000000000000000000000000000000000056KV79<R0V000007fe<4XUg<>Zh4W10000000000nTE53:1Ce\00000\#
JFf@:000000000000000c^NOL00000000000000000000000000000000000]YFHD0000088Wh^Lh[RWlK6k4000000000000000\#
k`G`4g4Xi_00000000000000000000000000000000000[\`gPYDM>GM`I09NBTkMLI^\GB7EHf000000000000000W:4NYdkXC_\#
WI\BZ[:0\8000000000000000IRa1h000002i?D6000004oFkZ0000000000000000000000000AIBm2SA;^m000000000000000\#
0000000000000000000000000glG:G00000000000000000000000000000000000>A4f\0000000000Qo:Nf8@EkW6@QmJ`DZRk\#
lP6\ZPXc=;c>61S000000000000000XPc^A00000000000000000000000000000000000FF5SK00000000000000000000bj;9]\#
C1XX900000000000000000000000000000000000000000000000000LKK5:WSWblZIKK;0000000000_B_>j@L=EJ_3VIZ00000\#
0000000000Si8Vn@7QQedI]C^_BV:c000000000000000FKH2^bX`g;000000000000000000000000000000^7PDeU`SIP:3cQc\#
00000000000000000000000000000000000jgf2h000000000000000aVZnW000000000000000000000000000000WVL2N^@__;\#
kk?iVfceOO>T`h15g9R]GOEX@0000000000o[:mf00000JNK_MgB[JU00000000000000000000V=LPm00000jT>1l27F<]Leb1?\#
[l9iH000000000000000ieLQ;000000000000000M68Xf000000J74B000000000000000000000000000000H\TJk0000000000\#
:S\3\ML^H<4ZcXC000000000000000000000000000000`9D?YKbMO1000004d[5K00000000000000000000000000000000000\#
00000DNd2W000000]BcYb^X2oam]PEKSU;P0000000000000000000000000;`CXm000000000000000:YZK0000000000000000\#
00000QJ]ZM000000000000000E;_Ec0000000000000000000000000lVfjV0000000000NNK>Q[;U:=Mf8ED]L9c]gg`VO00000\#
Gh3VR0000000000000000000000000000000000000000P1gFof5SEZK>[KL0000000000109]MWh5?^T18O_hOOZoF?OV?62bK<\#
gWfeS00000000005n>negBE68000000000000000:I7k20000000000000000000000000X]E_8SbTag000000000000000V@4\8\#
00000I_>>G;2AlEECF>0000000000000000F4C8Q0000000000000000000000000000000000000000m5:_97FL530000000000\#
0000000000000000000000000000000000000000FB[eiQi<R=00000nhRfQ0000000000000000000000000000000000000000\#
>P_h0XHD>T00000EceJf00000UkbTMbXC>3000000000000000000000aC@Hn3_W90`=D\00000Z>3j90000000000oTESk00000\#
00000:iemQ;AQh]9FBm?000000000000000MF2GZ6HIb:AG6n]0000000000V5adf00000SP_KD00000000000000000000IZJ3>\#
T4HMJYGU9fbHPE?JMb9m000000000000000000000000000000D^=AJ_FERQKmUKQ00000ne6o<0000000000Ri;mlad6^U@T>IR\#
iZGY_blHL8:CIh;25Ra<000001:cjdIaNgU00000]oL9c33YQT0000000000m\dGM0000000000]?IR;000004I2a70000000000\#
00000T3O4D00000o?8U^00000nTP0Y00000HU1Dk00000=j;F>VjcFM00000000000000000000fAK_^PXGUMKEON5V6ZFD00000\#
97Dim00000i2Hko000000000000000000000000000000000009[4in00000000000000000000iie`hV0Ck>0000000000\hC;J\#
00000b8:QA0000000000jhAEVZgCV\000001;LDe000008MH\^0000000000h@`2;0000000000000007RQOaWk3RC=VS6:f]T]_\#
\e>2dAO:F2>c>Vk;aQ=Co6RPlhNT7L00000X<_T5000000000000000jgIG9=k^>1Rng67PjAkl00000W90XG00000MURd300000\#
00000000005JDQ8=mOlD00000OUPaZh5KkQ000007U3310000000000o=<a0f\]6e00000bgbkJ0000000000N\K]?VYLRg00000\#
00000Pkb@P0000000000lmHgHCo:8YMQaPo\ccofBEdG20000000000J<bn1000000000000000Z[[3o000009J8g>R>:CIg3Am5\#
000003d8]LCe5ge00000Sl1gJ0000000000000000000000000000000000000000000002@d\=_nOZ^0000000000?Q:Ai00000\#
000000000000000U9N3L000000000000000NVQTdL06;l00000\V]<iA;;1e0000000000000000000000000000000000000000\#
000000000000000000000000000000TGZOZIDTBUWL^M?fKel`gjfOP0000000000M22QI9NJ0?K]Dd4Yj]3f00000:VAXJ=0Z3`\#
9Z]:JTe4UN0000000000];MU@U<:ZI8;fjj000004K6gFSJLII00000]BW2igUN9WBVFDW0;cJJ0000000000000000000000000\#
00000<M5I4000000000000000000000000000000000000000000000[WYf`YGST84LO0echeNf0000000000AK5\I00000IQaj5\#
0000000000AOL2D00000KYQ<GB3J@X2?LlC;;>[n4[e;f000000000000000Xl@kLaDG<300000?BOhVUa>4]0000000000njTK]\#
000000000000000000000000000000?UY1<00000000007k1[ffNO]OXPcl<00000T@=470000000000000000000000000][1Gf\#
000000000000000oiaZX00000h;2`jE^?^1bi<eZ000000000000000[d67SF1HC4L0R45Qo_5]00000[U[`Y00000I>QXm[JOR`\#
0000000000000000000000000KCL<=00000000000000000000ZBIkT`HEUI000001RCjL000000000000000nY=iZ0000000000\#
R1]l<00000892dI000000000000000\CT920000000000000000000000000Z\=Kg000000000000000JcRZC7f3Hl6_b0M00000\#
000000000000000gIRU\A5:d3jBV8I0000000000cE31E00000TSBGBakG@Q00000000000000000000^[2D>000000000000000\#
00000Q4SR1@EAWA00000n04VI000000000000000Y`7S1g^IC]000000000000000=60:800000:`?mO00000b8;?N`;?F3Ci@W^\#
000000000000000?oMWEO5A=`00000I73\Dlj9G^00000000000000000000000003]8R6U5DAShEWoS0000000000\^;8XOF=@8\#
<Z<<gLQL10^HYBLhd[P=5G0X^00000000000000000000000000000000000hYH[WZmd:O000000000000000dB?=\Od^EE00000\#
00000H`8NXRG8`J00000ejWZG00000RAU^[00000eiU\_6D8b<_2XPneCRgeD\`ICL^`]LlBEP\00000<f<C;00000\1<g`FjfYY\#
h4fV60000000000ih5W<BN<HN000000000000000M9a0@0000000000>9Lc<ZgM[P_]]N5:E2g[>Y\4>]44T?bMWB3oVc;l00000\#
000000000000000b:4\B^c4la0000000000000000000000000000000000000000<^YfHilRmbdQ:N=@?62e000000000000000\#
00000JPIPS0000000000oE:b?XmbZ\[<J1g3AL1EFfe17I_Adh=Q`EJd_ENhA\fQl000000000000000b:]0Z000000000000000\#
^V3WF000000000000000iB21PZ]aC]00000000006F_J[00000N::c[PO1<=Xm9gE6iM\;fd?84ZUHcTL<KOWlMVV_0000000000\#
000000000000000LDBg>00000WSH0T_16S4YESag1l7mN>d]B?6J[nH4^`bOeP1Zj000000000000000ANDiDI2_f20000000000\#
000000000000000VM:TH0000000000000008F9W@000000000000000000000H3Z`0000000000000000000000000UWafW00000\#
5LRBn8QEnjZBK4_18Uen0000000000000000000000000000000000000000000000000000000nF45HWDI[<0000000000RY5CZ\#
BG6bC000000000000000\0DLn0000000000B=Q6X00000000000000077a><OjO@@000000000000000CFSE@00000VZBDEh765P\#
00000000000000000000QCgJ2000000000000000JD[83G56aI;I2;YU]80dZj:`>ikC1BD<GSX?RKSc00000000000000000000\#
00000Wi2?:TVI[NTnQkF7ZZZTi9?WiWV7VC0000000000000000000000000>;Q>k000000000000000gEK>D000000000000000\#
00000000000000000000RORec0000000000[o<JIWSBlfd0VUl8PF7>WEdKo0000000000000000000000000aj>CjK9Y7H00000\#
000000000000000[K^mBH1GKhOneUW0000000000HZaY:00000FT1FPV?`C7YBWA\000000000000000000000000000000;lX]5\#
00000000000000000000H\>ki00000eR_4ahj\g>00000QNB8?00000H54U>0000000000000000000000000000000000000000\#
00000000000000000000GQ>LA00000000000000000000000000000000000W_J5=00000MR8[_000000000000000mP52ihlNd]\#
0000000000000000000000000e5::e000008nMb`000000000000000OZF4<9NV_nMO[l3Qb6=k[\C0R00000;^;]W0000000000\#
0000000000PkZ`C00000^O@=>0000000000000000000000000000000000000000^j90K000000000000000000000000000000\#
M;[FS\O<?b0000000000000000000000000d19DG000000000000000000000000000000jMa1L0000000000000000000000000\#
LN:TV00000CYdA800000\<VNE0000000000j>@FC00000SkGLW^m7VcI343L8Y7e_nSSFN`?Uh_DR7E?>?OWkh>\]a\i>I1@<aS3\#
000009=_LhR?63h000005FIN^0000000000ISKQ^0000000000_QL^P0000000000Q:H:A\A90400000EhPR\00000_=N:KBL60_\#
BS=02eUQma000000000000000S@b8V42AJ]oe8]_?147m00000J1VMmiA;D4Dad^c00000000000000000000000000000000000\#
0000000000UVGZ200000000000000000000000000000000000lA<mD0000000000oCLeB00000<@IGFO[9<=\J8RDCZ0H500000\#
NWBY^00000000000000000000iS=Xk00000000000000000000le@_X00000000000000000000G:@4FfFf4`00000oaVS^00000\#
TP199R@0lJN\ZkIFK^kEFL_bI00000000000000000000000000000000000NGM@IjYa1<7m==LIKYmnVFc_BTE`G00000000000\#
00000;d`lc0000000000K;M2Z0000000000DbM=WFf]gc00000a4dLg0000000000000000000000000?8b5b00000^1V;500000\#
00000000000000000000000000000000000000000000000000nP8f_0000000000dG6^B000000[Meh000000000000000OO<oG\#
>a==Y000000000070:<`efIL:000000000000000\?`>O000000000000000i]5mh0000000000:?<XQ00000Z3Y0^0000000000\#
9@90?GmY3<0000000000d_<7D000000000000000000000000000000TW<0b00000000000000000000gj4GA[OLna0000000000\#
P97n_mHR=iG\<XfL1a7K00000H77L4000000000000000DQ6I20000000000cj1Xn9Y`?Z^`PbZVG?NX00000<bNge^VbD6fGd4@\#
000000000000000O<See5?QB=S5R_;00000F1Ia9EK4?300000<OR_bCU`HTlKI_]VYQTW8VFc1bk01c00000000000000069@::\#
Cd;3l0000000000000001UNhkC]\<BU3f=J0000000000hT^GSnfKCE0000000000000001kPc:000009oL9I00000eO==hjJ3=o\#
c@Uob^d:Df4ZSSb00000000004gY@7g5W`\9?SGh000000000000000000000000000000;`gKG00000m8<RhLj9DZMLM8P00000\#
W89X>a7H6X8QJ^OF[O5EQS[AD0000000000O38dk0000000000^Z=Q_00000B?_bU00000000008QWZ50000000000<Dd6mmE\SY\#
00000l;:i60000000000000000000000000X1NcOR@4A^H?MW500000000000000000000g5AHU:WgGP00000000000000000000\#
00000000005TD9Ab\7lGE[OAAMPfKdo^9U>>VXM08^ag4Z9:nM000000000000000SM@jAlHSO70000000000>7g9I00000DjcdN\#
cmZ\5000006Xbc4V?9W\<1C[T000000000000000000000000000000o_1\\0000000000000000000000000000000000000000\#
YL`h=LOJB500000g9S^TT@ea<:bY:C00000HE_]R0000000000RQZYA00000bK=lj00000000000000000000000000000000000\#
00000]4e9W0000000000YiU3PFLa>f80UJfeY3D2SRE_IUNKceKnPdD8GSK1n`X=[000000000000000000000000000000\7?6J\#
T[VbV8A]Y?Kl3Wnmd;P4HWR1og5XjQ81YZh3:G^g29Vk;g>=:]8o@=P00000000000000000000FQZC4\:\S413X^3ED^>@00000\#
000007d@Rfk;7kV@0\aH00000GF5c`lNAJl:f1ZP0000000000^oLSG0000000000G2[7f0000000000000000000000000UW4S8\#
D7H^T00000000000000000000000000000000000<n87V9YM7B0000000000F1Ri400000000001\B6HO@E?=So_2<0000000000\#
00000;dQ[Zm@<8m00000:8J@5000000000000000000000000000000[f2VPAJNWa00000B[NM`0000000000n>_NR0000000000\#
00000000000000000000000000000000000W?;1F0000000000MR<\c;3R2\00000iA^]c0000000000000000000094Fm>00000\#
Q::Hj00000>J2S_P6M_700000000009a8R`>CUHfZ4Lmj985Ef00000CnL6D000002M0J7000000000000000000000000000000\#
000006OXP3CaLKQLgHDnMM=GN00000000000000000000848`Y18e`?00000l@RljaNP9i0000000000000004Y`Rgn4;W;_;43\\#
<eInJXNT>3oAYgF00000d<eK10000000000000000000000000nGXm6^h@FQ000000000000000e2W[M00000000000000000000\#
0000000000]VbmKiQ@G=3C6c>U]YCODKE\600000000006m99iUJ@[L>T7<i17N61PE<:9=S6>B0000000000000000000000000\#
0000000000d_7do00000000000000000000_7c;ZU5fTAniTbcOVII\]T1k=50WW^4T=COb\459o5e>300000000000000000000\#
LHY<Q00000li0d@lCVX[000000000000000RMNX=[F`>;9QLB_000000000000000000000000000000CDLoRBT?Aj\YSnYSL[AY\#
7n2>[000002D:>G00000000000000000000000000000000000XO9=d000000000000000000000000000000000000000000000\#
2_9UNKHEL5000000000000000000000000000000DU:V5000000000000000bKUGZ00000000000000000000000000000000000\#
AH4en000000000000000000003TNYc000001eKFlkiV6T@P55D[o[og000000000000000X^\h900000000000000000000E<0R7\#
aXKIb000000000000000RXaB<00000000000000000000iDfnK000000000065`V_000000k4M00000000000WUS4O0000000000\#
00000000003K]5X00000UL8[<joFEF1fa7fJidhQ^C3l>oicaZ00000mGJkP1gJfF0000000000\:@M9=LP8n0000000000@LC<Y\#
LY\UFgn7oO9=LT=Nl]JO6^RQR\\]RS00000]JCn;000000000000000Yh0YK0000000000000000000000000000005_[1P00000\#
0000000000H_Kj8000000000000000Bi]>G00000BOOPI000000000000000<d0gL>Iaac9X^WamaL=id8N4H_ceE>`aY0l00000\#
]><OJl?>j^1:EbO=d7]BHJbW`DR_in2?[VO00000000000000000000=XKYh000000000000000000000000000000U]HY[00000\#
00000Id<RE000003HAh^00000`T?3\U<@S6]0C46000000000000000000003k4Fi0000000000000000000000000PHIEO?<L9[\#
000009BC6\000000000000000YLBh300000eeb=^00000RF7GXnnD^M00000`R@^_000000V]Bl`M05BT0>2B3]S=2000005U`Sm\#
fJbMF00000000000000000000EWMEO2VJPnn0;K9X_I;Bn7Q\`0000000000[2<n`nEUKC000000000000000Xn>Y>?WC8hGAUFZ\#
h@5bI00000000000000000000000000000000000bWfTj3S3o4??4hWD1OkHXm:597:7[@<KcE10000000000000000000000000\#
0000000000TEIhM000005nfDY[=D9m0000000000000000000000000Iif>k0000000000000007F5oO00000V7T`i`?^i`00000\#
@F2TM`i`IRR`L8l000000000000000PGbH7^E3i^GIIJiokb]f000000000000000o9>l?000000000000000000000000000000\#
S3OKK00000000003k0MZE@ZdQ00000h=_3j000000000000000B91h70000000000?l5o800000000000000000000mY@4Y00000\#
00000000000000000000000000000000000MOUAUTJQk6GSRD[00000h\`KP00000ed27gR;56\J]@eH_8aL;Zh\P__e]NU00000\#
G_K]b00000000000f`CbRJ`UJ:B[MmilL3@WFaLM0000000000OLV]`o2fan000006P5NX000000000000000000000000000000\#
0000000000I20_I^VW37000000000000000WISP=0000000000nTDKZ@5@\0000000000000000?>aWY3a5@j1K<E05N^;B00000\#
lNCZe00000]iBSC:nZO600000J>IJL0000000000000000000000000nMb:cKDcN[0000000000000005YN]k00000c;ZYW00000\#
N;0]=m1EjA0000000000C?b0900000lRZLoN5VoA00000000000000000000000000000000000DWEDRoeJFUID2MPFn>]<aQS;1\#
c9>NZY5]`X00`d_2BeRI<D9>k[00]NUGRG2\DN[f4?eoT000000000000000000003DOe500000_l;AAB`SZW000001iDV>5=\dJ\#
0000000000`m3fTmk46\YHCRO;PH:MYAaa;0000000000000000000000000000000000000000cm8<71hW^J0000000000KD2ch\#
1f>oaA1XC=MJZ]0d2MoVaEbnP4I\l_0000000000K<7UE0000000000183<Q000000000000000CYTXf0000000000S<Mih00000\#
000000000000000RYXj]0000000000X`8h>50alUPS9E?2AI\g00000:ZCWg000000000000000\>2O[9[FZ2n=IAQ00000>a:J=\#
000000000000000000000000000000QjReYd_daI:c@@jnn]<XJJXWo0000000000m@^02000000000000000000000000000000\#
000000000000000HH0[P000000000000000000008KAHD000000000000000LAIPa000000000000000000000000000000o`:WU\#
?2HM3000000000000000D8ATM:7<53_TIY:Y_ZNJ00000000000000000000000000000000000>:67lW0>bbO;I<R0000000000\#
0000000000lgG_[llPlM00000O^;Md00000WMLLg00000f9Cd1eF7>h39PZAYXRfD8?BoS<]4Efm3W^28;7l^;NSbDge[Z@_84][\#
S^A7X>L9NYIa\Io000000000000000XmUZ@00000Ka3?7000000000000000lXS30000000000000000gm]MO00000000006ZLMj\#
00000i[Tn^00000000000000000000ggY<lZM7]m00000000000000000000J`:e\000000000049enTd<2Y?000007Y53b00000\#
00000U@1890X:lY62L6a000000000000000g`B0e000000000000000000000000000000Qn;T?]3<dZhP:7gY;IGUAOW8CVCNk;\#
0000000000000000000000000G:?FX3;L?]`B1AD00000<PD5hMQ?JWCPGZG6>ILVi5XBXSd=TdJOF8\VZIiEE41:9T39ihBV7WB\#
TE@iH_`XX?_SS>WXj\@k><\RYjD^mUC0MK@kAbfU000000000000000@;0Dj@e?>]8@8mn000000000000000000000000000000\#
GILiiA^_8V02XCi;6a4=OM3?JQ`Q]jHlQD\XYZfY000008_@7g00000mQXg?000005KS<4Y4^l`000000000000000kMB7700000\#
NTck:000000000000000>bF5TA84iS2SQ5ZCiMOhf\ZEA0000000000000003?=^>:X>cA@MEBG0000000000000000000000000\#
0000000000b98];FcI4AfoDLJk2bY?Feffn00000kEXL<00000XL4XiT\5k6lWYgjUMKlG8N2EBSdX0`00000000000000000000\#
00000Xn0\l0000000000N5NIBeQ_Bho=F_K00000000000000000000g5\Fo0000000000MK4SBo6CiY;XE1F14eWM0000000000\#
00000000000000000000000005UGV5@IKi<=^W:7K5A82000000000000000];Wag00000000000000000000l72\X0000000000\#
00000`i^D]G:F:9onL<hA9;bkCi<hh1fCgH0000000000DB1YH4idTJdN9mdE;M]a?GV2`000000000000000000000000000000\#
000000000000000TPZn600000DKSAW00000000000000000000000000000000000000007E;_7JXG_g00000@73ABl^9l?00000\#
00000HV`He00000?GGAF00000]G4FQE>>oo3I=XD9oJkaC[X^E;86Uj9A1?B00000@L7hQkLd@V;=:6HU1;QhUeII<0000000000\#
0000000000l\ZL^ZU?]Xg7QaUjHS`YY^W;7C1[TUUm\7g00000H]7T;000000000000000000000000000000:U38=0000000000\#
000000000000000000000GBIm1XHGH000001?d\[00000000000000000000000000000000000C5N6Y0000000000Bk1a7G;6:l\#
HlER50000000000000008nObQ`YJ0I4`a:f_RbLk000000000000000Cb8HDkPYm\RXQHh_3cGk00000000000000000000R1AGA\#
b>TnRfmZem000005Idl1VgAA\000000000000000000000000000000000000000000000000000000000000=_JfgVUDN`00000\#
nJP08SEa5b4f3l1000000000000000000000000000000000000000000000000000000000000`U:e1`dO@onE1mFFV5Okm]\^1\#
00000kOI9]H1Sf\Ioe:hBf0XU000000000000000W];Yk00000g0?YZeFX\i00000mQ6OM000009T<I00000000000Z`4`k00000\#
Ok01D<gD5`HX9;?BgT1P:O[4K00000000000000000000ZUbCUWTMgNg@[;OH67an07?iCckUI85P`KAAlAPTa:QW5_RNjaT7^Be\#
00000000000000000000OfL[I0000000000fA7Mf000000000000000>29`?Y`K36>SOon0000000000000000000000000ZG?TW\#
00000>K2nf0000000000000000000000000QR[8Y5^@gL0000000000\SQZM00000SXMI]0000000000000000000000000498:]\#
000000000000000E;HXjB2OLd0000000000?T[B;0000000000000000000000000000000000000000QWRZ2000000000000000\#
0000000000;b\Nc>A5nH00000WabINh=[E1Wo?1cjibLC000000000000000000000000000000000000000000000[X;:=oHW>G\#
00000B1<iQ0000000000If2@U00000L=g4U00000000007CQX>000001:BIZ0000000000000000000000000YmNlLYbPcP?YXVl\#
00000Hm0@B00000000009?G;IZ`K;J00000DGcT<gnX;R0000000000HU4iaU2K400N4;1000000000000000m[3OW0000000000\#
9lC680000000000000000000000000bG?dM0000000000L3>a00000000000CI0E:E6MU\000000000000000;9V_D00000?Z;O=\#
000000000000000000000000000000@c7d0>dIT;1SQm40000000000CC03P`URVX00000000000000000000000000000000000\#
00000000000000000000:57B300000e13>[000000000000000YlcI[000000000000000mHVYK00000bV5BA00000^VDU700000\#
00000>;Dj=0000000000HoW\g00000000008hVCL@IfW;000000000000000`8aC2000000000000000000000000000000kP[;]\#
WmP]500000NYZk\0000000000dg4`B00000F8^f700000g;B]>0000000000S10VVQ<\0>c3<FL0000000000He>RgfJT>g00000\#
0000000000OZfXG00000@[BPO0Wbalem2Dc0000000000X:gN3Ul96`000002@5Dn:0P>l9_2QgMeCnOOIRXRN6ZbL00000AH2J1\#
000000000000000gA4W=a@77hn<]U<1`aeS00000>E5FX1f5oCN0F4HB>Me;000000000000000?;=a;0000000000:TLE<[oV>X\#
00000c9ZIA00000Qhf:k0000000000E>9?FlQCK2Wj`h`00000000000000000000000009QTem00000oM4T\NI5R?hm3dh2U8Wi\#
c_HXJ00000000002j6ao5^DkK10V?<f6[`d9f\HBYicD>000000000000000000000000000000000000000000000BI0AET;R63\#
M5Zah00000^mY1S000000000000000XNOVId\S>h000001`f_0HeKAT0000000000T8eMcJo2iNJ9]g000000^[BiQ0000000000\#
B:]b5Yn`hm00000000000000000000000000000000000>^QlK0000000000000000000000000d=Zd[0000000000hcETg00000\#
00000`Q=d^000000`06=0000000000000000000000000000000000000000_UAjZ2fY<6G7^NeJ]E5`00000UJ29U;RNFQJJR2E\#
00000=KXFK000000000000000000000000000000000000000000000NL>eJ`mJ_@00000oEQO20000000000000001cXNG00000\#
h8D=3P9`ca0000019B?Nn0\P30000000000Ul9J=00000i;2VEBf:G`bGBWcQc3cTE^Sbd:9en;00000000000000028d<;00000\#
000000000000000000000000000000aG:n?i;>6OUC9@kB8\mH0000000000N>@470GJ;eENOofNSBb60000000000ID0DM7m6MX\#
\OdU:o3Tcm[cUOK2hMRT000000000000000ViL6o00000U=71MeAZZl0000000000SYKED00000000000000000000`c:IG00000\#
I]GDS00000000000000000000Ui81n000000000000000a_1Bc0000000000JUf2V00000000000000000000WjDG=kkOATDkgFg\#
Ac\<S4j@^n00000nJQ_L0000000000G7SA300000000003gXNd000000000000000Gd:@`00000\YbQ\HWXQL00000I;Y>FB9bUh\#
M2dS7M4YFF00000]e[C100000`WX6200000Oo`@P00000D:FBWcGNEMge\JB0000000000k=Kcn5F:MVj<aaKQ`ece^VclV]0\NY\#
Y>g7000000000000000000000000000000000000eMEKU00000000006T<Zi0000000000000000000000000000000000000000\#
4?`WDXTbZl0TdSFdI`B[000000000000000<W`1bCg5GaU<Jgj0000000000`c39c00000_F4gB00000bQ57S00000MYMPI00000\#
000000000000000^2EW@0000000000000000000000000]nAI300000IVa8YYLC^oCS8OB`F]3Y00000f2\d\00000c8=G@\T^59\#
0000000000c@XH]ZYNO2:j^5M9C:C`0000000000KLB_j?FE1WoMYOI^LW=oVoA^W6ec<c_Jcd:0000000000000000000000000\#
00000KbVbF71fmW000000000000000c]fZ40000000000=kfnV0000000000000008U8Q6fJLfo?F\o28J`A:000000000000000\#
0000000000S1_\OT\6V8Sj\I3WBZH?000000000000000CGE3noUHG100000:Oe420kQj=0000000000000000000000000X24oM\#
00000<U9jBSm\oQ0000000000000000000000000k^^KI000000000081FldmTIH?000000000000000ii4MiHg]W\0000000000\#
0000000000T_fo<AmgGdC<UYm00000000000000000000000000000000000000009cc>N00000000000000000000kfJmc00000\#
`\JTRZO;Cb0R5Pm00000cF0a\000005WO^c00000j>9Xj0000000000kF9hhd<R2j000000000000000Rk:im00000NW>??00000\#
0000000000000009OcF9000000000000000V`2bGnUfa?6BO:M000000000000000NZe;GT;5Q`7M@6JlhUE7Zm@k\00000AFT:g\#
00000000000000000000Ul=120000000000000009m<b^0000000000DHNUg000000000000000JONF@ZVO?l0000000000Ml:gg\#
00000000000000000000TK\M8000000000012Po4JKUIg2\d7oi?AD2L:H3EJnFcC4^SVI4HUCC=Id=Oo7e@i5`fHoJOTPRoJ=mM\#
00000bl40USmV7jYPVe3Q:HN7N0d[3000000000055QRC0000000000=^@ZI0000000000000000000000000000000000000000\#
6O3:X0000000000000000000000000000000000000000bHGW2g^7i1000000000000000c2:ao>[>6[00000m78Hi4\1jYa49cn\#
VbES@=DP3n00000Vm>FWTLP6JD7[cj0000000000><fBJ0000000000UD<9:00000M14BO00000DN]2j0000000000@LQ@EBOb2e\#
PK;P]00000000000000000000?b1f^H<\LnK4cMC00000KXZ9U000004M>9]NCD0mcNTmaT:a2[E3eA:GDfElb29SPF8LnT_B\=a\#
00000Wk0hGUFNQF;DURC00000MVWH;Mke@AIRf7_00000000000000015CWX00000000005=XFj0000000000000000000000000\#
C967`00000>cLGTQmD:gEEd`a6oS2c000000000000000000000000000000]]SHaNiF`J0000010E`N00000aO69d0000000000\#
00000_G9Z=NaP3L>GS[Z000000000000000W@dkA00000000000000000000000000000000000dWXPV00000000000000000000\#
00000000000000000000iTQ:70000000000<g@b1000000000000000000000000000000000000000000000\^2Z?=2B68oogFJ\#
mGA420000000000000000000041OHa0000000000000004A2H;0000000000TR:EHCOIJ=T8N:00000000000f1BmP^0bDB00000\#
0000000000`>8D3000000000023Ll300000000001^GOB0000000000dmE5I0000000000aj18W0000000000VN`^HZH7>SJ6Aal\#
fIgEA00000AdCRbDZCH]00000dhDg8IgJe_0000000000CYEO[00000000000000000000000000000000000H9QL600000eiO6V\#
00000Hn2f\BC8c\000000000000000000000000000000000000000000000000000000000000000000000000000000002IAd3\#
0000000000LcAIO0000000000000000000000000FmZMSi0KEj000000`Q@a00000\MP7H0000000000HeKnF000000000000000\#
SWWK10000000000b160<Ok5LL\k6A4KLIAJo>aDK00000G<6C<Nl[S;0000000000000000000000000000000000000000\4352\#
@j<3:0000000000Xh<3I1UCO900000000000000000000i[JQWj`>X4000000000000000jVgJfi5@HHB6E4FnUQ?k00000LRP15\#
DZ9P:B0SJf00000bg6Ae00000000000000000000000005JAWlR7XYM]9:;JU6[I4000000000000000000009f]4K00000NTWW5\#
0000000000FWJ4_000007[S]=000000000000000000000000000000000000000000000000000000000000=Y;04mka9d00000\#
XN02B:c=P[000000000000000e@\Z8000000000000000000000000000000000000000000000^?=6;96]VO6]QQL49EV\00000\#
00000000000000000000O:[2_00000\Z>9L<ZZnmDcgDU0000000000lGM49@`gMc0000000000PX<G6;8GfaTDb2G2oe3>00000\#
JdPge000000000000000<:;aP00000o_NomDdV>E0@YXO000000000000000000000000000000I]0i2:@K0b<8ZMBZG3iM5?^JS\#
00000B74:L_<_N200000AT0Wk@7;^000000000000000000000]?2JT000000000000000000000000000000000000000000000\#
;X^4\000000000000000PD94ohIE0M7m>TKmDFM4m_cCIO66[=0000000000000004^alD00000\Jb<<G83[\00000hH?G>jU9YC\#
be\Q=0000000000Bo9ZZ000000000000000]GIl<00000000000000000000<<K7E00000O3KoY0000000000000000000000000\#
0000000000Ob3EU0000000000]:H6300000HIQRk000000000000000000004QL3V00000000000000000000000000000000000\#
000000000000000000000000000000MTNnE00000000000000000000000000000000000000000000000000000000000000000\#
CXeh2cXGI4<STL:0000000000000000000000000m4_XR[aAO400000X0W43EJHAddKPCBKj2NiKUNVYKGT0B=o_k\0000000000\#
U8L\S00000_adeP00000000006k?Fd000000000000000VbKGn000000000000000000000000000000C<L]000000j0`HD0<fK=\#
74]1oVI\0Z000000000000000\1[V100000mM2V[`F\lL00000dW0nPoUgDJ0000000000000000000000000000000000000000\#
00000<P^OkkT18B00000000000000000000>=G?n7_R\A0000000000e90m8mgFed@<bDOeg8_:00000000000000000000coFlJ\#
0000000000o:ffE00000Ad;g8RcRUNIXcg900000T@BSi000000000000000i5DXPAJUOe00000000000000000000jHU=mOF2ea\#
iZ5n=a4@eeU\L1Y00000000000000000000lA839:S=QE0000000000OYbO60000000000000007kFMK00000K40mXVcAY?T\_Z=\#
000006?MX:00000000000000000000BZc_2JYN<GmCJD^\Qd01Zbe<O09ULR000000000000000Mb<nY00000000000000000000\#
000000000000000Wb6R<00000TZ54M1]LoElRdA\00000UX^hM00000`cdC30000000000GH1OgB<A2;`kHY6n;L^dheM=J00000\#
b1U9S00000000000000000000d8>4NU?VU>00000000000000000000000000000000000000000000000000Kg;`HRd=Pm00000\#
h>?E?000002TT57?QeeS00000F;5>S9FGIK00000000000000000000000000000000000a\UM30000000000000000000000000\#
00000000000000000000bK9B8kD@SVB?ASe@MBK5KSBRmmFDJ>6?EN:7nXVU[>:c4Va;ndEE^RjoV`EZW3>=MLBc<o0000000000\#
<kYfh<;?I_000000000000000?YUOX00000000005>[Tl00000kP0W8000000000000000jEICl0000000000fNZ0e0000000000\#
0000000000000000000000000000000000000000:64HL00000000000000000000l2eY=00000DR;f:000000000000000SibGA\#
:HSRC8>3EA?1IcZ7N<9b<7]?c000000000000000`jTGN0000000000EJE1i:A3ea0000000000Z4aD]00000000000000000000\#
YI;V`00000000003J:LUdfBf7NN96k4cGnm`XHR<2fX7@0000000000000004C<LX00000000001jUa500000@EAGf00000mmPXb\#
0000000000000000000000000mi5Qo7]3ikJL<lj]kCfNDbYOT4d?UQF@SRYiNaW200000000001<H5h00000000000000000000\#
bH3HNU9Z[994Se90000000000Xb7fU00000P\Y[m0000000000000000000000000000006]aaYXkccSR<bZM1HMg@000003PK`V\#
9UJ2a0000000000km2jC000000000000000DM0D[00000;8`4g00000000001dcNe8VJh^PQX]dZ@P9G00000j>Nii0000000000\#
00000O;TNI00000000000000000000b2E0=RBELe0000000000000007Pdo800000b2C\D00000hV:`f5ng0F00000a1NdKMB=]?\#
feP=Yf?6<Gc^3d9i\DIamJRBJ6;SPZMmWl[LeB<?:^[CD]baE4000007j0G_000000000000000000000000000000:];2600000\#
h;fC@000000000000000Q[MKS0000000000ASKEN3`_jP0000000000000000000000000J:Umd0000000000000008E=VT9119Y\#
0000000000P9g5;00000000000000000000000000000051>dZ00000o1DO_J^`Wk00000kWdgc0000000000000000000000000\#
JN3aO0000000000=6SM300000a@f<>1<I_l0000000000A449ELVe8O0000000000000000000041Voj00000000000000000000\#
KUd<G0000000000XhaJbL>GJG:MC<E000002E1A_00000S\>n200000000006hLNIQ=W0V3S]c[O3cZ4KH`La000000000000000\#
dR8fD<<`9X000000000000000NhIV<0000000000000000000000000V6LGnFSNWh3HfQOjAbnF00000000000000000000UCZ>B\#
000000000048:IQN7baY>j:kQ6VFWD000003T[igCXO;600000blf8A00000o80G1]_=<3000000000000000G8\jI0000000000\#
mBViT00000000000000000000GgJcT0000000000V:d17000000000000000000000000000000000006RI\Tc=OOjgm[5@QIL@U\#
dlI1D000000000000000THU8b000000000000000T_53T000000000000000000000000000000MK9RJ00000000000000000000\#
000000000000000000000000000000000000000000000000000000081[2g9;`74Wa0Rgd0e0J000000000000000000006?c=L\#
ZedL9MSfhn00000000000000000000klF70hBS6R0000000000Mn6NoR=SOJ00000QbIV_KiW@e00000RoJ7JBILRU32@Im00000\#
00000000000000000000ZWY\>Ue7W34J9Zmoacbi00000X4P_a00000D3d8R<INmV00000000004^9B?Wbg0k0000000000c2cam\#
0184b_Z\5]0000000000gTcHV76VdC0000000000000000000000000000001iJSH00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\_V\KNAceGhg9:000000000000000DCG1hh3I433[KC51M?`H\#
MMSCQAN]KW4S9VcCL0L8dE28BY9:6V=ndmc0000000000000000000000000]0Ia\0000000000000002SEME000000000000000\#
0000000000WVGhD00000000004AZRR000000000067TE]UNXI100000000000000000000\?W]:ZBeoL00000000000000000000\#
00000000000000000000000000000000000Hd4odb0Sg4Z?Z<2[Uf9T0000000000X7W`fAGF><00000000000000000000TnJZj\#
kgNfo000000000000000000006_f^<00000UG@RG00000000000000000000[_>cW0000000000000000000000000MN<Ol00000\#
00000S_cnAl>e`U0000000000000000000000000000000000000000>ZJj^hKZ^j:k2kJ00000000007hPK100000jd_F]\=CaO\#
c@D_V0000000000M>5Ag00000f17BIo[0F9i]BinWH4H7ndM6811`d>P6dF<4jXhif<>\<e\dNJTd6Cc00000000000000000000\#
[R@QZXh?\1Kf@PDKfAEgSZCJAe8Aa@000000000000000000000000000000fNCCK0000000000000001264B000004^c5K00000\#
00000d]9[Z5SX@[1[66c00000000008^;lL00000LGIlS000001?^SA000001[9jR1[9k=000000000000000000000000000000\#
0000000000dOKno0000000000000000000000000e?@4m?GYjF000000000000000\`d7P00000dnPHj00000Kl\0g0000000000\#
0000000000n][NoF8^\SCFHi78J`gEAJaA2hh:KW00000000000000000000RD8?<00000<DFOlfbPk`000000000075HjmF^XQ>\#
00000000000000000000000000000000000eKCke00000c:BLWCIIcP0000000000K[>QQf2:RFi[<[:000000000000000;c_]7\#
00000[Q]]B<Lb`G00000T\EaK000000000000000000000000054T`Z8V8m9ZaEO400000@50RIMVJn800000WAVVE0000000000\#
000000000000000O<eae0nAKNK\L:LkIZV8Ej7R4Q;[>ME=550J4bTZ[F;9D00000A=bHHnR^IR`TRU<E:^k1000000000000000\#
00000[Y0B8;lAHd6jO_V000000000000000leHQZ00000j9]Wl0000000000HEdKG00000KWCdF00000mY\bSVZIQP0000000000\#
0000000000e\dCXm<?eI1gWFIBk5cT00000h>14?000000000000000ob<E[82]5C00000YOS_350dgBbm5nTH_^EW00000P>41O\#
mYH9U76^km<5a4e>K?Df0000000000000000000000000000000000000000000000000000000000000000000000j^dbE00000\#
0000000000_gDK1000000000000000hI1?f00000000000000059eaQ00000e4a;\000000000000000a11;RMV_HiMl`<400000\#
00000l>BCD00000000000000000000000000000000000mnPkEIH^Zh?V:SHomA75000006>3J\0000000000000000000000000\#
9Y:j=>g;gB00000<d7iBd1QYS;Y_iC;C3\ng4:kG000008j;3K6AEgh:BOnK000000000000000VNVZ4lM_9ojG;5B00000\:=Ml\#
0000000000:>4GW000000000000000000000000000000mIR:E00000:^GNefUDoJ000000000000000kK=94m1P9S0000000000\#
H^:ha1VdBc00000000000000000000=Ea=\0000000000j^@BaTYITL:GS;B0000000000BGL0H0000000000`8Re60000000000\#
0000000000000000000000000000000000000000000000000000000000009aHdI000000000000000ikHSnST9:n0000000000\#
kh16_bUXP^1DdXS00000;@DZA07N?AAY__LLHbIe0000000000_G?6X000000000000000\A0Bm000000000000000TMTGc_gc0_\#
00000;4BD_PESLU0000000000K=9S>000000000000000`NV1>00000e2<=C9K08H00000d8O6;000000000000000d=3cn00000\#
000000000000000000002`[Sa@2cUdoAako0B5lk00000000000000000000EG`G?0000000000FOU>HeTWKFo>_EF2^CIj00000\#
W91[n00000000002Q07JjkMH<F9OB<4k:aDilIBe0000000000DlE]Ho0V\MmbbV6OaI5I;3d4S0000000000P:CGngmKR<;S<2]\#
LVT@U00000ON6Zc\9_TB00000000000000000000CF19OlCfhY00000n?E=;BVRDB0000000000000000000000000n]SdZ00000\#
00000EfORS000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000fW?XM0000000000000000000007:;40000000000000000000000000I[0k;j\RNM0000000000000000000000000g7?jJ\#
N^35?@M1aKHaFKGg3L<QEXa`U[ffE<00000i`cch000000000000000ZP8VY000000000000000N@cXUgddO2000000000000000\#
00000EM?GK00000000000000000000@KPZg0000000000^_EON@L_4Q8j`@b00000000007_F[l7_F\D]n?BB2PEAK0000000000\#
00000UkP]^0000000000;U@[1ie=NT00000lM=5`00000SP[lNSW^\i00000Y:dlk0000000000QoS?W868@YfDE]TdB8CR>2EeP\#
00000g^=Wi0000000000000000000000000HL3ZC`aY4K000000000000000000000000000000L;;CJ3T?=8Gi3Q:Nh8GN00000\#
0000000000^aFjV000000000000000B3NZa0000000000000005MNAZ\d5UGZiM<b0000000000H<;J:fR_B=000000000000000\#
aIHDD0000000000000000000000000e4<8400000OLHTb00000Uo<^R00000000000000000000LfO\l0000000000iEbQ7LK`P6\#
0000000000EWZGjOL604><DF00000000000<B1O[0000000000000000000000000e5]Z[00000000000000000000FI4QUR^7mm\#
SID?moe69M?ZGlABlM9H0000000000ib;?`000000000000000R0]RHkaDbfi`H7e000000000000000000000000000000IjJ1V\#
00000`;:@H0000000000000000000000000Oa2CU00000<c00@000000000000000W1EK1aV0?W]a6F?00000NB[i40000000000\#
hQK4V000000000000000000007ge^6dh3kLKgCM=jY9M]_^`^?0000000000000000000000000Ub@cS00000Uk2NbR:M^Hc<eXL\#
0000000000000000000000000;1F7k000000000000000cKOQ[0000000000\^9ZO000000000000000LGH[0hZUXI0000000000\#
00000=<VmT000000000000000000000ofGW000000000000000RGMhG74ZS:0000000000K@ZJb000000000000000cIa9A00000\#
000000000000000000000d?Z;<66EX5ICKKY]Emc4HKMQCcGE=PAZIf00000Yh:VC000000000000000G3eZ]000000000000000\#
0000000000R0LKA00000\4K`C000000000000000RRM`QMeMZX`@3>COQ03<h56IVa2J8Nm@:;\`NS9hg>g5I000005dg5X00000\#
00000000000000000000c7;em0000000000j_=3j>kRik00000000000000000000000000000000000000000000000000T=>\K\#
gWQHH0?55PZ6\_N000000000000000Hl5KM00000f1N4iXQA6^ZT\8ol>chh0000000000J?7_O0000000000ond=00000000000\#
00000eUN@>000008>2b98Z7^J0000000000000000000000000000003hY5::5DT_000000000000000000000000000000Ob4J3\#
dVP\OJ7Y;U0000000000DKC^_000000000000000000000000000000000000000000000UdPKi0000000000000000000000000\#
aD>U@\\XkG0000000000dESI\00000kK]kK00000000000000000000000000000000000kL6X]0000000000]^QX30000000000\#
HH8Y:QQ4ZTIe`B<5jab\0000000000000000000000000000000000000000JdbPR00000000000000000000000005lVLG00000\#
00000Q0=b20000000000000004PaQ[00000000000000000000[f1P7\Ebn<00000:Og@e00000^b[Rn00000000000000000000\#
00000H8O8P00000UnRgK00000Z_9<ac2RNj0000000000Jh^c=]I<jB000000000000000AH83]0000000000000000000000000\#
00000edMGN0000000000000005f5Sl\mTl^So=0<00000000000000000000m[aVa0000000000D46Kk00000000000000000000\#
000000000000000MOMD^0000000000bZ<_S00000000000000000000\WU0J>J^Jj00000000000000000000000000000000000\#
KHCL_0000000000000000000000000X><f1Yl7<SEEPS@C:0>;00000I\CY=G`8<_=hd`S0000000000fORKOJmUDS00000@kRY?\#
;g:hV00000]a1KM00000000000000063>:\0000000000Yd?Kk00000Y91cWi`GfW`TaEI00000A>O;^00000000000000000000\#
P_Y_J0000040YD\00000_EXma00000eDDf;eDDm>3R`P[gI?N3ng4M>Plf3L00000_0eY\8cMTII9;bNhFELW000000:HHPa;Q=S\#
TRV0R00000000000000000000000000000000000di2<ibJWn<0000000000UMP@hD^>f^000000000000000iid:[00000;dcDG\#
BIQ\40000000000SNJbNP[NgAe>Yhn0000000000000000000000000d=9jgd=9kR0000000000LW6SE000000000000000HD=3\\#
JiDJL7nFYSnfH;^h2UQ=0000000000lL<YQ9hHe40000070?5VAVJLPj:]GT00000Ln6Zo000000000000000000000000000000\#
000000000000000jbHE<?X[Om0000000000F]RlE00000YYQU5000000000000000I==?jT0N=IYF3MS00000[H1Ia>AHG]?GMi^\#
3N3m:4m>;n^cV;QT45jj^?09?^B=8F[Q1bCM>F[VkS0Si0000000000MF]fH00000BEZG4W`<cOTD_M;00000000000000000000\#
00000000000000000000BjbL]5^]8e0000000000000000000000000000006VQYG00000H=bPh0000000000000005F@;;00000\#
000000000000000fP4:Xii=V000000iM3^A00000\QP>]0000000000\E2<OUcAEG==Rg300000VHIF]WbT?[000000000000000\#
00000h?O88K1^=dPQ=cjNfZnH000000000000000000002FD`9000008n0;j>X3=900000;Za<1000002ZKec0000000000keFJP\#
0000000000EmHgXlNK;ZHo[h_An\Fa6`Di1KaCXB5JOTd[KX?Bl@[m;d;:Z;0000000000onDhH000000000000000bfa:J=jZA8\#
W>Zi2DIIHl]O1;l000000000000000L]Wh=0000000000I@a;4E0cLP000000000000000To2k4BP^W10000000000a7Z;L00000\#
F71_b\jFKdZ@71Zh<DHF46T1j00000000000000000000000000000000000000000000000000EYAWUi>dZ51P\A2hfJW>fmc`Z\#
0000000000000000000000000M9BcFhT\RK00000QdUHY00000fQek`00000[0L^;dbUJK00000G@`6<mCgBV000000000000000\#
0000000000000009<;Rn`bG=e@WIDcSScSd000000000000000000000000000000000000000000000j_d\oeCYGX0000000000\#
0000000000000000000000000lO1`g2^@W8SHK_e000000000000000Sj[Ye0000000000KlQ1P00000TMfIL000000000000000\#
00000_<`M900000Vf6<=6UPAa63V[\jobHZ0000000000000000000000000PF=LV0YQfP0000000000<:^\<000000000000000\#
000000000000000[Pb^75B:]?B3USfNG;kd00000aZILe000000000000000VP\VB00000000000000000000000000000000000\#
00000K\1Tm8X@V9=G8IL000000000000000000000000000000GGQW<000000000000000000000000000000000000000000000\#
0000000000000000000000000c;QUl_;2dl0000000000000000000000000CZMLUef:JR86HaU_SI6gSgC[f<MUnTkf]f000000\#
000000000000000Web7`00000000000000000000YHBN7F:NjCNL^`=]3`PM0000000000cnW_6fMdjI;BZj_jCP6h0000000000\#
000000000000000eUe7H:d1FGCo5lVQH:RnEjf=[;ngDj00000S52WhQ=<`4B7Zb_00000n_Nf5911WVQZ8m^9VbJVA=edPIH2G0\#
57MiH00000000000000000000U`B4H<l7_f00000NJ>J>]PDOoI8@D=6RD9\h03Fj\_L:A>eCMRPG0V__UQNRAKdgLF>?HE00000\#
00000YhORA00000000000000000000000000000000000KO>ih0000000000K0C2Ef>MmeMeTIneF6RD00000000000000000000\#
000000000000000Y;HFW7=J<NKDN;1kXQgEe4ZHG000000000000000K8bo:g^BY:OX_kn;]f=50000000000000000000000000\#
02gNBJ[EKm000002bL@a08_cX5ifhF4Q4TS00000FRT`<IS\fBcg7a\0000000000gXKDb000000000000000000000000000000\#
fQA8O00000<AV9c000000000000000000000000000000000000000000000cOaM9000009?XUKG0OL600000000004;1T400000\#
00000W^YUo00000000000000000000000000000000000000000000000000J>F\\00000000000000000000000000000000000\#
00000000000000000000iJGe?00000000000000000000OCcAH00000000007kA\N000000000000000EHEd0_7FULCBCb?nj]O:\#
<o8k0il?0]nj]QU0000000000A8JX_^]NC[0000000000DKL2c0000000000]aJ7=0000000000000000GWTU04ZoR00000VW[?>\#
00000UA>=k00000kVML40aSEL00000D6[jVche<`knf;W00000000000000000000DfV]T`f>W;00000000000000000000iK?DI\#
0`B\L000000000000000O>a`J9ge;<YbIi2IXWQ600000_\5X90000000000S21RI_k4F]00000@VK@f00000S8RVJ0000000000\#
00000000009_f18000000000000000000004Z\3L2Zeo:00000TnT\<00000000000000000000hQ]0C000000000000000W7?`4\#
00000hd2amcN1JW00000e@O>K6KS\5000001g1o@V4957Z0]OT0000000000lPP7`[[G@e0000000000000000000000000P<AFJ\#
000000000000000PGX0okeeD5000000000000000000000TD337KZAI00000000000000000000ASUWo0000000000000001V5Bk\#
00000000000000000000;9>Kk00000X]Lg\gW98AHc2CbNeL5OZX1J:4FSB7?<e0b00000PmfBX00000_gK9>000000000000000\#
00000[`bcF00000000000000000000000000000000000000000000000000000000000000000aD]f[000000O_2N0000000000\#
0000020OaB=B_=I00000P54h=:DP_SgQ_dSkgci@00000iL\=300000@7XQ[00000000000000000000g>OV^000000000000000\#
00000:bLVU0000000000000006MK@]00000]UBEL0000000000000000000000000000000000000000:4G7e000000000000000\#
00000NnHXU\m0cfOdU[9Y5?Vk;jE@U`<_LQ00000hlGFG0000000000;N:3700000gHSADKW2WKk<6NHU_9FDTMaU?00000_k1M<\#
0000000000RoB6ZoBe[A00000\0NPY0000000000O6<KK00000@Q?580000000000000000000000000AG=L>oaXFWNhI]:00000\#
0000000000000000000000000GDRPVB=UQkeX]K<
"""#
