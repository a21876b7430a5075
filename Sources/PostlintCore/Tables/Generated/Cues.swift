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
*allergi	È	È
*allergier	È	È
*allergin	È	È
*allergisk	È	È
*allergiska	È	È
*allergiske	È	È
*allé	Å	Å
*allén	Å	Å
*amputerad	È	È
*anbudstävling	0
*anbudstävlingar	0
*anbudstävlingen	0
*arkitekttävling	0
*arkitekttävlingen	0
*arsle	Ì	Ì
*arslen	Ì	Ì
*arslet	Ì	Ì
*artros	È	È
*astma	È	È
*autism	È	È
*avgift	Y
*avgiften	Y
*avgifter	Y
*backe	Å	Å
*backen	Å	Å
*barn	W
*barnen	W
*bedrägeri	È	È
*bedrägeriet	È	È
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
*brinken	Å	Å
*brott	È	È
*brottet	È	È
*cancer	È	È
*cancern	È	È
*ckte	Ë
*dade	Ë
*dades	Ë
*dalen	Å	Å
*ddes	Ë
*demens	kÈ	È
*demensboende	kÈ	È
*demensboendet	kÈ	È
*demensen	kÈ	È
*depression	È	È
*depressionen	È	È
*depressioner	È	È
*diabetes	È	È
*diagnos	È	È
*diagnosen	È	È
*diagnoser	È	È
*diagnostiserad	È	È
*djävel	Ì	Ì
*djäveln	Ì	Ì
*djävlar	Ì	Ì
*djävlarna	Ì	Ì
*edde	Ë
*elev	W
*elever	W
*eleverna	W
*epilepsi	È	È
*esplanaden	Å	Å
*faktura	d
*fakturan	d
*film	m
*filmen	m
*filmer	m
*filmerna	m
*fitta	Ì
*flimmer	È	È
*flykting	È	È
*flyktingen	È	È
*fobi	È	È
*fordon	f
*fordonen	f
*fordonet	f
*fraktur	È	È
*frakturen	È	È
*fucker	Ì	Ì
*fuckers	Ì	Ì
*föreningens	e
*föreställning	m
*föreställningar	m
*föreställningarna	m
*föreställningen	m
*förlamad	È	È
*förlamada	È	È
*förlamade	È	È
*förvaltningens	e
*gade	Ë
*gades	Ë
*gata	Å	Å
*gatan	Å	Å
*gdes	Ë
*ggde	Ë
*gläntan	Å	Å
*graviditet	È	È
*graviditeten	È	È
*gränd	Å	Å
*gränden	Å	Å
*gången	Å	Å
*gården	Å	Å
*gåva	d
*gåvan	d
*hagen	Å	Å
*hjärnskada	È	È
*hjärnskadan	È	È
*höjden	Å	Å
*idiot	Ì	Ì
*idioten	Ì	Ì
*idioter	Ì	Ì
*idioterna	Ì	Ì
*individplan	Ä
*individplanen	Ä
*infarkt	È	È
*infarkten	È	È
*infarkter	È	È
*infektion	È	È
*infektionen	È	È
*inflammation	È	È
*inflammationen	È	È
*insamling	d
*insamlingar	d
*insamlingen	d
*intolerans	È	È
*intoleransen	È	È
*jade	Ë
*jades	Ë
*journal	ÂÄ
*journalen	ÂÄ
*jury	D
*juryn	D
*jävel	Ì	Ì
*jäveln	Ì	Ì
*jävelns	Ì	Ì
*jävlar	Ì	Ì
*jävlarna	Ì	Ì
*jävlarnas	Ì	Ì
*jävlars	Ì	Ì
*jävul	Ì	Ì
*kade	Ë
*kades	Ë
*kajen	Å	Å
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
*kriminell	È	È
*kriminelle	È	È
*kroken	Å	Å
*ktes	Ë
*kullen	Å	Å
*lade	Ë
*lades	Ë
*langare	È	È
*langaren	È	È
*ldes	Ë
*leden	Å	Å
*liden	Å	Å
*lopp	5
*loppen	5
*loppet	5
*lunden	Å	Å
*made	Ë
*mades	Ë
*missbruk	È	È
*missbrukare	È	È
*missbrukaren	È	È
*missbruket	È	È
*mutation	È	È
*mutationen	È	È
*mördare	È	È
*mördaren	È	È
*nade	Ë
*nades	Ë
*ndes	Ë
*ngde	Ë
*nkte	Ë
*nämndens	e
*odde	Ë
*operation	È	È
*operationen	È	È
*opererad	È	È
*opererada	È	È
*opererade	È	È
*pade	Ë
*pades	Ë
*paket	K
*paketet	K
*parken	Ä	Ä
*partiet	Ì
*partiets	Ì
*passagen	Ä	Ä
*plats	5Ä	Ä
*platsen	Ä	Ä
*parken	Å	Å
*passagen	Å	Å
*plats	5Å	Å
*platsen	Å	Å
*platser	5
*platserna	5
*plattform	^
*plattformar	^
*plattformarna	^
*plattformen	^
*plågare	È	È
*plågaren	È	È
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
*promenaden	Å	Å
*protes	È	È
*protesen	È	È
*protokoll	Ë
*protokollet	Ë
*psykos	È	È
*psykosen	È	È
*ptes	Ë
*rade	Ë
*rades	Ë
*rdes	Ë
*ringen	Å	Å
*rkte	Ë
*rundan	Å	Å
*rånare	È	È
*rånaren	È	È
*sade	Ë
*sades	Ë
*sjuk	È	È
*sjuka	È	È
*sjukdom	È	È
*sjukdomen	È	È
*sjuke	È	È
*sjukskriven	È	È
*sjukskrivna	È	È
*sjukskrivne	È	È
*sjukskrivning	È	È
*sjukskrivningen	È	È
*skatt	R
*skatten	R
*skolans	e
*slingan	Å	Å
*smittad	È	È
*smittade	È	È
*smärta	È	È
*smärtan	È	È
*sparbank	`
*sparbanken	`
*sponsra	_
*sponsrad	_
*sponsrat	_
*stes	Ë
*stig	Å	Å
*stigen	Å	Å
*stranden	Å	Å
*stråket	Å	Å
*stöld	È	È
*stölden	È	È
*svängen	Å	Å
*syndrom	È	È
*syndromet	È	È
*särskola	k
*särskolan	k
*tade	Ë
*tades	Ë
*teater	m
*teatern	m
*terrassen	Å	Å
*tipspromenad	2
*tipspromenaden	2
*tjuv	È	È
*tjuven	È	È
*tomt	5
*tomten	5
*tomter	5
*tomterna	5
*torg	Å	Å
*torget	Å	Å
*transplantation	È	È
*transplantationen	È	È
*ttes	Ë
*tumour	È	È
*tumör	È	È
*tumören	È	È
*tunet	Å	Å
*tävling	2
*tävlingar	2
*tävlingarna	2
*tävlingen	2
*tävlingens	2
*udden	Å	Å
*utlottning	2C
*utlottningar	2C
*utlottningarna	2C
*utlottningen	2C
*utlåtande	Â
*utlåtandet	Â
*utredning	Ä
*utredningen	Ä
*vade	Ë
*vades	Ë
*viken	Å	Å
*vreten	Å	Å
*väg	Å	Å
*vägen	Å	Å
*värde	O
*värdet	O
*värk	È	È
*värken	È	È
*vången	Å	Å
*ydde	Ë
*ällde	Ë
*ände	Ë
*ängen	Å	Å
*ätstörning	È	È
*ätstörningar	È	È
*ådde	Ë
*ångest	È	È
*ångesten	È	È
*årsdag	i
*årsdagen	i
*åsen	Å	Å
*ökte	Ë
*öpte	Ë
*örde	Ë
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
^blatte	Ì	Ì
^bluesky	]	]
^bluff	1
^clearing	`a	`a
^debitkort	c
^facebook	]	]
^fejk	1
^fittslick	Ë	Ë
^friskriv	_Ñ
^fuck	Ë	Ë
^fittslick	Ì	Ì
^friskriv	_Í
^fuck	Ì	Ì
^företagskort	c
^förknippa	_
^instagram	]	]
^jävlar	Ì	Ì
^kontokort	c
^kreditkort	c
^kuksug	Ì	Ì
^linkedin	]	]
^mastercard	c	c
^neger	Ì
^negera	Ì
^negering	Ì
^pinterest	]	]
^piss	Ì
^polisanmäl	1
^skattepl	R
^skatteverk	R
^skattskyld	R
^skit	Ì
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
a great number of		Î
a large number of		Î
a majority of		Î
a significant number of		Î
a-kassa	È	È
a-kassan	È	È
a-traktor	f
a-traktorer	f
a-traktorn	f
aa-möte	È	È
aa-möten	È	È
abort	È	È
aborten	È	È
abortion	È	È
above-mentioned		Î
abovementioned		Î
abstinens	È	È
abstinensen	È	È
abstinent	È	È
abused by	È	È
accomplish		Î
accomplished		Î
accomplishes		Î
accordingly		Î
account no		`
account number		`
accused of	È	È
acquire		Î
acquired		Î
acquires		Î
act svenska kyrkan	d
action plan		Ä
add	È
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
addict	È	È
addiction	È	È
addiction clinic	È	ÃÈ
addiction unit	È	ÃÈ
addiction ward	È	ÃÈ
additional		Î
adekvat	Î
adekvata	Î
adhd	È	È
adhdn	È	È
adjacent to		Î
administered		_
administrativt avseende	Ï
admitted arson	È	È
admitted assault	È	È
admitted burglary	È	È
admitted fraud	È	È
admitted murder	È	È
admitted robbery	È	È
admitted stealing	È	È
admitted theft	È	È
admitted to		Ã
admitted to stealing	È	È
adoptera henne	È	È
adoptera honom	È	È
adopterad	È	È
adopterad från	È	È
adopterade	È	È
adopterade henne	È	È
adopterade honom	È	È
adopterades	È	È
adopterar henne	È	È
adopterar honom	È	È
adopterats	È	È
adoptivbarn	È	È
adoptivbarnet	È	È
adrenalinpenna	È	È
adrenalinpennan	È	È
adressera frågan	Î
adressera problemet	Î
adresserar frågan	Î
adresserar problemet	Î
advantageous		Î
advent	H
adventist	È	È
adventisten	È	È
adventister	È	È
afasi	È	È
afasin	È	È
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
afghan	È	È
afghan descent	È	È
afghan origin	È	È
afghan parents	È	È
afghan roots	È	È
afghanen	È	È
afghaner	È	È
afghansk bakgrund	È	È
afghansk familj	È	È
afghansk flykting	È	È
afghansk härkomst	È	È
afghansk släkt	È	È
afghanska rötter	È	È
aforementioned		Î
aforesaid		Î
afrikan	È	È
afrikanen	È	È
afrikansk bakgrund	È	È
afrikansk härkomst	È	È
afrikanska rötter	È	È
afrikanskt blod	È	È
afrikanskt påbrå	È	È
afrikanskt ursprung	È	È
afrosvensk	È	È
afrosvenska	È	È
afrosvenske	È	È
age		S
aged		S
aggressiv	Ã
aggressivt	Ã
agnostiker	È	È
agnostikern	È	È
ahmadier	È	È
ahmadiern	È	È
ahmadiyyamuslim	È	È
ahmadiyyamuslimer	È	È
ahmadiyyamuslimn	È	È
aids	È	È
ajournera	Î
ajournerade	Î
ajournerades	Î
ajournerar	Î
ajourneras	Î
akademikerförbundet ssr	È	È
akavia	È	È
akt	Ä
akta dig din	Ì
akta dig ditt	Ì
akta dig för mig	Ì
akta dig för oss	Ì
akta dig jävligt	Ì
akta dig noga	Ì
akta dig så	Ì
akta er din	Ì
akta er ditt	Ì
akta er för mig	Ì
akta er för oss	Ì
akta er jävligt	Ì
akta er noga	Ì
akta er så	Ì
akten	ÂÄ
aktivitetsersättning	È	È
aktivitetsersättningen	È	È
aktivitetsstöd	È	È
aktivitetsstödet	È	È
aktualisera	Î
aktualiserade	Î
aktualiserar	Î
aktualiseras	Î
aktualiserat	Î
aktualiserats	Î
aktuell hos barnenheten	È	È
aktuell hos familjerätten	È	È
aktuell hos kronofogden	È	È
aktuell hos soc	È	È
aktuell hos socialen	È	È
aktuell hos socialtjänsten	È	È
aktuell på barnenheten	È	È
aktuell på familjerätten	È	È
aktuell på kronofogden	È	È
aktuell på soc	È	È
aktuell på socialen	È	È
aktuell på socialtjänsten	È	È
akut ekonomisk hjälp	È	È
akutboende	È	È
akutboendeen	È	È
akutboendeet	È	È
akuten	È	È
alban	È
albanen	È
albaner	È	È
albansk bakgrund	È	È
albansk familj	È	È
albansk flykting	È	È
albansk härkomst	È	È
albansk släkt	È	È
alcoholic	È	È
alcoholism	È	È
aldrig	Í
alevit	È	È
aleviter	È	È
alevitern	È	È
alevitn	È	È
alight from		Î
alkoholberoende	È	È
alkoholberoendet	È	È
alkoholiserad	È	È
alkoholiserade	È	È
alkoholism	È	È
alkoholismen	È	È
alkoholist	È	È
alkoholisten	È	È
alkoholister	È	È
alkoholmissbruk	È	È
alkoholmissbruket	È	È
alkoholproblem	È	È
alkoholproblemen	È	È
all ages		W
all welcome		É
alla hatar dig	Ì
alla hatar er	Ì
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
alldenstund	Î
allenast	Î
allergi	È	È
allergic	È	È
allergier	È	È
allergiker	È	È
allergikern	È	È
allergin	È	È
allergisk	È	È
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
allergiska	È	È
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
allergiske	È	È
allergy	È	È
alleviate		Î
alleviated		Î
alleviates		Î
alleviating		Î
allsvenskan	5
allt du behöver göra	8
alltfort	Î
alltjämt	Î
allvarligt sjuk	È	È
allé	Å	Å
allén	Å	Å
als	È
als-sjuk	È	È
alternativ för sverige	È	È
altogether		P
alzheimer	kÈ	kÈ
alzheimer's	È	È
alzheimers	kÈ	kÈ
alzheimers sjukdom	kÈ	È
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
ameliorate		Î
ameliorated		Î
amend		Î
amended		Î
amending		Î
amends		Î
american express	c	c
amex	c	c
amputerad	È	È
amputerades	È	È
amputerats	È	È
anafylaktisk chock	È	È
anafylaxi	È	È
anafylaxin	È	È
anamma	Ì
anarkist	È	È
anarkisten	È	È
anbefalla	Î
anbefallde	Î
anbefallen	Î
anbefaller	Î
anbefalls	Î
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
ancillary		Î
and concerning		Ï
and win		38
andningssvårigheter	È	È
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
anför att	Î
anför besvär	Î
anföra besvär	Î
anförde att	Î
anfört att	Î
ang	Î
ang.	Î
angående	Î
anhåll om	Î
anhålla om	Î
anhållan	Î
anhållen	È	È
anhåller om	Î
anhållit	È	È
anhållit om	Î
anhållits	È	È
anhållna	È	È
anhållne	È	È
anhöll	È	È
anhöll om	Î
anhölls	È	È
animals		Ì
anklagad	È	È
anklagade	È	È
anklagades	È	È
anklagas	È	È
anklagats	È	È
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
ankomma på	Î
ankommer på	Î
anlade brand	È	È
anlade branden	È	È
anlade bränder	È	È
anlade bränderna	È	È
anlade en brand	È	È
anlagd brand	È	È
anlagsbärare	È	È
anlagsbäraren	È	È
anlagt brand	È	È
anlagt branden	È	È
anlagt bränder	È	È
anlagt bränderna	È	È
anlagt en brand	È	È
anmoda	Î
anmodade	Î
anmodan	Î
anmodar	Î
anmodas	Î
anmodat	Î
anmäl	É
anmäl dig i kommentaren	6
anmäl dig i kommentarerna	6
anmäl dig i kommentarsfältet	6
anmälan	É
anmälan mot	Ä
anmälan om kränkande	Ä
anmäld hos ivo	È	È
anmäld hos jo	È	È
anmäld hos soc	È	È
anmäld hos socialen	È	È
anmäld hos socialtjänsten	È	È
anmäld till ivo	È	È
anmäld till jo	È	È
anmäld till soc	ÂÈ	È
anmäld till socialen	È	È
anmäld till socialtjänsten	ÂÈ	È
anmäler	É
anmälningen	É
anmälningsavgift	YZ
anmälningsavgiften	YZ
anmälningsavgifter	YZ
annat avseende	Ó
annonseras	F
annorledes	Ò
anmärkning i belastningsregistret	È	È
anmärkningar i belastningsregistret	È	È
annat avseende	Ï
annonseras	F
annorledes	Î
announce		F
announced		F
announces		F
anonyma alkoholister	È	È
anordnad	_
anordnar	Ê
anordnas	_Ê
anorektiker	È	È
anorektikern	È	È
anorexi	È	È
anorexia	È	È
anorexin	È	È
anpassad grundskola	k
anpassad grundskolan	k
anpassad studiegång	È	È
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
ansenlig	Î
ansenliga	Î
ansenligt	Î
ansiktsigenkänning	È	È
ansiktsigenkänningen	È	È
anskaffa	Î
anskaffade	Î
anskaffar	Î
anskaffas	Î
anskaffat	Î
ansluten	_
anslutet	_
anstalten	È	È
ansvar	_
ansvarar	_
ansvarig	_
ansvarigt	_
answer		6
ansök	É
ansökan om assistans	Ä
ansökan om avlastning	Ä
ansökan om avlösning	Ä
ansökan om boendestöd	Ä
ansökan om bostadsanpassning	Ä
ansökan om bostadstillägg	Ä
ansökan om ekonomiskt	Ä
ansökan om färdtjänst	Ä
ansökan om försörjningsstöd	Ä
ansökan om god	Ä
ansökan om hemtjänst	Ä
ansökan om kontaktperson	Ä
ansökan om korttidsplats	Ä
ansökan om ledsagning	Ä
ansökan om lss	Ä
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
ansökan om personlig	Ä
ansökan om skolskjuts	Ä
ansökan om skuldsanering	Ä
ansökan om särskilt	Ä
ansökan om trygghetslarm	Ä
ansökan om växelvård	Ä
ansökan om äldreboende	Ä
ansökan senast	É
ansökan ska	É
antabus	È	È
antagen	Ë
antaget	Ë
antastade	È	È
antastat	È	È
anticipate		Î
anticipated		Î
anticipates		Î
anticipating		Î
antidepressiv medicin	È	È
antidepressiva	È	È
antidepressivan	È	È
antifa	È	È
anvisad plats	Î
anvisade platser	Î
användarkonto	0
användarkonton	0
användarkontot	0
använde amfetamin	È	È
använde droger	È	È
använde heroin	È	È
använde knark	È	È
använde narkotika	È	È
använder amfetamin	È	È
använder droger	È	È
använder heroin	È	È
använder knark	È	È
använder narkotika	È	È
anxiety	È	È
aortaaneurysm	È	È
aortaaneurysmen	È	È
aortabristning	È	È
aortabristningen	È	È
apa	Ì
apan	Ì
apeshit	Ì	Ì
apor	Ì
aporna	Ì
apply before		É
apply by		É
apply now		É
apprise		Î
apprised		Î
approximately		Î
april	H	H
apskalle	Ì
apskallen	Ì
apungar	Ì
apunge	Ì
apungen	Ì
arab	È
araben	È
araberpack	Ì	Ì
arabisk bakgrund	È	È
arabisk härkomst	È	È
arabiska rötter	È	È
arabiskt blod	È	È
arabiskt påbrå	È	È
arabiskt ursprung	È	È
arabjävel	Ì	Ì
arabjäveln	Ì	Ì
arabjävlar	Ì	Ì
arbetade svart	È	È
arbetar svart	È	È
arbetsbefriad	È	È
arbetsbefriade	È	È
arbetslös	È	È
arbetslösa	È	È
arbetslöse	È	È
arbetsmaterial	o
arbetsskada	È	È
arbetsskadan	È	È
are able to		Î
are closed		Ê
are concerning		Ï
are confidential		À
are in receipt of		Î
are obliged to		Î
are open		Ê
are required to		Î
arkitekt	5
arkitekten	5
arkitekter	5
arkitekterna	5
arkitekttävling	0
arkitekttävlingar	0
arkitekttävlingarna	0
arkitekttävlingen	0
armbrott	È	È
armbrottet	È	È
armenier	È	È
armeniern	È	È
armenisk bakgrund	È	È
armenisk familj	È	È
armenisk flykting	È	È
armenisk härkomst	È	È
armenisk släkt	È	È
armprotes	È	È
armprotesen	È	È
arrangerad	_
arrangerar	Ê
arrangeras	_Ê
arrangör	_
arrangören	_
arrangörens	e
arrangörer	_
arrested	È	È
arse		Ì
arsed		Ì
arsehole	Ì	Ì
arseholes	Ì	Ì
arsel	Ì
arselet	Ì
arses		Ì
arsle	Ì	Ì
arslen	Ì	Ì
arslet	Ì	Ì
arson	È	È
arsonist	È	È
arthritis	È	È
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
artros	È	È
artrosen	È	È
arvode utgår	Î
as	Ì
as a consequence of		Î
as a refugee	È	È
as a result of		Î
as regards		Î
ascertain		Î
ascertained		Î
ascertains		Î
asen	Ì
asens	Ì
aset	Ì
asexuell	È	È
asexuelle	È	È
asfalteras in	Ê
asiatisk bakgrund	È	È
asiatisk härkomst	È	È
asiatiskt blod	È	È
asiatiskt påbrå	È	È
asiatiskt ursprung	È	È
asperger	È	È
asperger's	È	È
aspergers	È	È
aspergers syndrom	È	È
assault	È	È
assaulted	È	È
asshat	Ì	Ì
asshats	Ì	Ì
asshole	Ì	Ì
assholes	Ì	Ì
assistance		Î
assistans	È	È
assistansen	È	È
assistansersättning	È	È
assistansersättningen	È	È
assistanshund	È	È
assistanshunden	È	È
assistera	Î
assisterade	Î
assisterar	Î
assisterat	Î
associated		_
association's		e
asswipe	Ì	Ì
asswipes	Ì	Ì
assyrier	È	È
assyriern	È	È
assyrisk bakgrund	È	È
assyrisk familj	È	È
assyrisk flykting	È	È
assyrisk härkomst	È	È
assyrisk släkt	È	È
assyriska rötter	È	È
asthma	È	È
astma	È	È
astman	È	È
astmatiker	È	È
astmatikern	È	È
asyl	È	È
asylen	È	È
asylsökande	È	È
asylsökanden	È	È
asylum seeker	È	È
at a later date		Î
at present		Î
at the present moment		Î
at the present time		Î
at this point in		Î
at this time		Î
at your earliest convenience		Î
ateist	È	È
ateisten	È	È
ateister	È	È
atheist	È	È
att göra	_
att göra med	_
att lotta ut	C
attacked a		Ã
attacked our		Ã
attacked staff		Ã
attacked two		Ã
attan	Ì	Ì
attans	Ì	Ì
attans också	Ì
attempted suicide	È	È
attended		Ë
attention whore	Ì	Ì
attributable to		Î
audi	f	f
audin	f	f
aug	H	H
august		H
augusti	H
autism	kÈ	È
autismen	kÈ	È
autist	È	È
autisten	È	È
autister	È	È
autistic	È	È
autistisk	È	È
autistiska	È	È
autistiske	È	È
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
av den anledningen	Î
av den orsaken	Î
av detta skäl	Î
av religiösa skäl	È	È
avanza	`	`
avanzas	`	`
avge ett yttrande	Î
avge yttrande	Î
avger yttrande	Î
avgift	Y
avgift utgår	Î
avgiften	Y
avgifter	Y
avgiftning	È	È
avgiftningen	È	È
avgiftningsenheten	È	È
avgiftsfri	\Î
avgiftsfria	\Î
avgiftsfritt	\Î
avgiv	Î
avgiva	Î
avgiva yttrande	Î
avgiver	Î
avgives	Î
avgörs	G
avhjälp	Î
avhjälpa	Î
avhjälper	Î
avhjälps	Î
avhjälpt	Î
avhjälpte	Î
avhjälptes	Î
avhämta	Î
avhämtade	Î
avhämtar	Î
avhämtas	Î
avhämtats	Î
avhämtning	Î
avhämtningen	Î
avhängig	Î
avhängiga	Î
avhängigt	Î
avhålla sig från	Î
avhåller sig från	Î
avisera	Î
aviserade	Î
aviserar	Î
aviseras	FÎ
aviserat	Î
aviserats	Î
avisering	Î
aviseringar	Î
aviseringen	Î
avlade besök	Î
avled	ÃÈË	È
avled hastigt	È	È
avliden	È	È
avlidit	ÃÈ	È
avlidit hastigt	È	È
avlidna	È	È
avlidne	È	È
avlägg besök i	Î
avlägga besök	Î
avlägger besök	Î
avrätta	Ì
avrättar	Ì
avrättas	Ì
avse att	Î
avseende	Î
avseende vid	Ï
avser att	Î
avsevärd	Î
avsevärda	Î
avsevärt	Î
avskedad	È	È
avskedade	È	È
avskedades	È	È
avskedas	È	È
avskedats	È	È
avskum	Ì	Ì
avskummet	Ì	Ì
avskyr	Ì
avslag på ansökan	Ä
avslag på asyl	È	È
avslag på asylansökan	È	È
avslag på bistånd	Â
avslag på hans ansökan	Ä
avslag på hans asylansökan	È	È
avslag på hennes ansökan	Ä
avslag på hennes asylansökan	È	È
avslag på sin ansökan	Ä
avslag på sin asylansökan	È	È
avslag på uppehållstillstånd	È	È
avslagsbeslut	Â
avslagsbeslutet	Â
avslutas	GÊ
avslöjar	F
avslöjas	F
avstyrka	Î
avstyrker	Î
avstyrks	Î
avstyrkt	Î
avstyrkte	Î
avstängd	ÈÊ	È
avstängd efter gula	0	0
avstängd efter gult	0	0
avstängd efter röda	0	0
avstängd efter rött	0	0
avstängd från arbetet	È	È
avstängd från biblioteket	È	È
avstängd från bussen	È	È
avstängd från cupen	0	0
avstängd från finalen	0	0
avstängd från fritids	È	È
avstängd från jobbet	È	È
avstängd från lektionerna	È	È
avstängd från matchen	0	0
avstängd från matcher	0	0
avstängd från nästa	0	0
avstängd från skolan	ÄÈ	È
avstängd från slutspelet	0	0
avstängd från tjänsten	È	È
avstängd från tre	0	0
avstängd från träningen	0	0
avstängd från två	0	0
avstängd från undervisningen	È	È
avstängd i cupen	0	0
avstängd i finalen	0	0
avstängd i matchen	0	0
avstängd i matcher	0	0
avstängd i nästa	0	0
avstängd i slutspelet	0	0
avstängd i tre	0	0
avstängd i träningen	0	0
avstängd i två	0	0
avstängd matchen	0	0
avstängd nästa	0	0
avstängda	È	È
avstängdes från skolan	È	È
avstängning	Ä
avstängningen	Ä
avstängt	Ê
avstå ifrån att	Î
avsugen	Ì
avsugna	Ì
avsugning	Ì	Ì
avsugningar	Ì	Ì
avsugningen	Ì	Ì
avsåg att	Î
avtjänade	È	È
avtjänar	È	È
avtjänat	È	È
avvakta	Î
avvaktade	Î
avvaktar	Î
avvaktat	Î
avvek från	Ã
avvek från anstalten	È	È
avvek från häktet	È	È
avvek från kåken	È	È
avvek från lvm-hemmet	È	È
avvikelse gällande	Ä
avvikelse kring	Ä
avvikelse om	Ä
avvikelserapport	Â
avvikelserapporten	Â
avvikit från	Ã
avvikit från anstalten	È	È
avvikit från häktet	È	È
avvikit från kåken	È	È
avvikit från lvm-hemmet	È	È
avvisades	È	È
avvisningsbeslut	È	È
avvisningsbeslutet	È	È
avyttra	Î
avyttrade	Î
avyttrades	Î
avyttrar	Î
avyttras	Î
avyttrat	Î
avyttring	Î
avyttringen	Î
awarded benefits		Ä
awarded care		Ä
awarded home		Ä
awarded personal		Ä
awarded support		Ä
axeloperation	È	È
axeloperationen	È	È
axelskada	È	È
axelskadan	È	È
babian	Ì
babianer	Ì
backe	Å	Å
badass		Ì
badasses		Ì
badkort	K
badkorten	K
badkortet	K
bahai	È	È
bailiffs	È	È
bajs	Ì
bajsa	Ì
bajsar	Ã
bajskorv	Ì
bajskorvar	Ì
bajskorven	Ì
bakissjuk	0	0
bakisångest	0	0
bakisångesten	0	0
bakom	_
bakom flötet	Ì
bandit	Ì
banditer	Ì
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
bankrupt	È	È
bankruptcy	È	È
bankrutt	È	È
bankrån	È	È
bankrånet	È	È
bankskuld	È	È
bankskulden	È	È
bankskulder	È	È
bankskulderna	È	È
bankuppgifter	`
bankuppgifterna	`
bantuneger	Ì	Ì
baptist	È	È
baptisten	È	È
baptister	È	È
bar hijab	È	È
bar huvudduk	È	È
bar kippa	È	È
bar kors	È	È
bar sjal	È	È
bar slöja	È	È
bar turban	È	È
bara för behörig personal	oÀ
bara för behöriga	oÀ
bara för internt bruk	oÀ
bara för nämndens ledamöter	oÀ
bara för tjänstebruk	oÀ
bara för vuxna	ST
barbarer	Ë
barbarerna	Ë
bargain		Ï
bargains		Ï
barn	W
barn och vuxna	W
barnamördare	È	È
barnamördaren	È	È
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
barngift	È	È
barngifta	È	È
barnhem	È	È
barnhemen	È	È
barnhemet	È	È
barnhemmet	È	È
barnhemmeten	È	È
barnhemmetet	È	È
barnintensiven	È	È
barnlös	È	È
barnlösa	È	È
barnmisshandel	È	È
barnmisshandeln	È	È
barnpornografi	È	È
barnpornografin	È	È
barnporr	È	È
barnporren	È	È
barnpsyk	È	È
barnpsykiatrin	È	È
barskrapad	È	È
barskrapada	È	È
barskrapade	È	È
based upon		Ï
bast	i
bastard		Ì
bastards		Ì
batikhäxa	Ì	Ì
batikhäxan	Ì	Ì
batikhäxor	Ì	Ì
batikhäxorna	Ì	Ì
batshit	Ì	Ì
be advised that		Î
be concerning		Ï
be deported		Ì
be executed		Ì
be expelled		Ì
be exterminated		Ì
be hanged		Ì
be killed		Ì
be lynched		Ì
be shot		Ì
beakta	Î
beaktade	Î
beaktar	Î
beaktas	Î
beaktat	Î
beaktats	Î
beaner		Ì
beaners		Ì
beat		Ì
beat up	È	È
beat you up		Ì
became		Ë
because of bullying	È	È
bedragare	ÈÌ	È
bedragaren	ÈÌ	È
bedragit	È	È
bedrog	È	È
bedrägeri	È	È
bedrägeriet	È	È
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
been being bullied	È	È
been dismissed	È	È
been fired	È	È
been fired up	0	0
been sacked	È	È
been suspended		Ä
beeyatch	Ì	Ì
befintlig	Î
befintliga	Î
befintligt	Î
before		G
began		Ë
begick ett brott	È	È
begick ett inbrott	È	È
begick ett mord	È	È
begick ett rån	È	È
begick självmord	È	È
begins		Ê
begravdes	Ë
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
begränsade platser	É
begränsat antal	É
begäran om assistans	Ä
begäran om hemtjänst	Ä
begäran om trygghetslarm	Ä
begått ett brott	È	È
begått ett inbrott	È	È
begått ett mord	È	È
begått ett rån	È	È
begått inbrott hos	È	È
begått inbrott i	È	È
begått inbrott på	È	È
begått självmord	È	È
behandlingshem	È	È
behandlingshemmet	È	È
behandlingsplan	Ä
behandlingsplanen	Ä
behind		_
behind bars	È	È
behind on her rent	È	È
behind on his rent	È	È
behind on rent rent	È	È
behind on the rent	È	È
behind with her rent	È	È
behind with his rent	È	È
behind with rent rent	È	È
behind with the rent	È	È
behjälplig	Î
behjälpliga	Î
behjälpligt	Î
behovsbedömning	Ä
behovsbedömningen	Ä
behäftad	Î
behäftade	Î
behäftat	Î
behöver du inte	9Í
behöver en omgång	Ì
behöver en smäll	Ì
behöver få stryk	Ì
behöver hjälp med hygienen	È	È
behöver hjälp med matning	È	È
behöver hjälp med påklädning	È	È
behöver hjälp med toalettbesök	È	È
behöver inte	9Í
behöver ni inte	9Í
beivra	Î
beivrar	Î
beivras	Î
beivrats	Î
belagd med sekretess	À
belagda med sekretess	À
belagt med sekretess	À
belastningsregistret	È	È
bellend	Ì	Ì
bellends	Ì	Ì
belägen	Î
beläget	Î
belägna	Î
belönar med	L
belönas med	L
bemyndiga	Î
bemyndigade	Î
bemyndigar	Î
bemyndigas	Î
bemyndigat	Î
benbrott	È	È
benbrottet	È	È
benprotes	È	È
benprotesen	È	È
benskörhet	È	È
benskörheten	È	È
benämna	Î
benämnas	Î
benämnd	Î
benämnda	Î
benämnde	Î
benämner	Î
benämns	Î
benämnt	Î
ber fem gånger	È	È
bereda möjlighet	Î
bereda tillfälle	Î
beredas möjlighet	Î
beredas tillfälle	Î
bereds möjlighet	Î
bereds tillfälle	Î
beroende av alkohol	È	È
beroende av amfetamin	È	È
beroende av assistans	È	È
beroende av att	0	0
beroende av choklad	0	0
beroende av droger	È	È
beroende av glass	0	0
beroende av heroin	È	È
beroende av hur	0	0
beroende av kaffe	0	0
beroende av medicin	È	È
beroende av morfin	È	È
beroende av musik	0	0
beroende av narkotika	È	È
beroende av om	0	0
beroende av opioider	È	È
beroende av respirator	È	È
beroende av rullstol	È	È
beroende av spel	È	È
beroende av spänning	0	0
beroende av sömntabletter	È	È
beroende av tabletter	È	È
beroende av tillgång	0	0
beroende av vad	0	0
beroende av vilka	0	0
beroende av väder	0	0
beroende av vädret	0	0
beroendeenheten	È	È
beroendekliniken	È	È
beroendemottagningen	È	È
beroendesjukdom	È	È
beroendesjukdomen	È	È
berusad	Ã
berätta	6
besitta	Ò
besitter	Ò
besked gällande	Ò
beslut av	Ê
beslut den	Ê
beslut från	Ê
beslut gällande	Ò
besitta	Î
besitter	Î
besked gällande	Î
beslut av	Ë
beslut den	Ë
beslut från	Ë
beslut gällande	Î
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
beslutad	Ë
beslutat	Ë
beslutet gällande	Î
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
beslöt	Ë
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
best thing		Ì
bestrida kostnaden	Î
bestrida kostnader	Î
bestrida kostnaderna	Î
bestrider kostnaden	Î
beställ	[
besuttit	Î
besvara	Î
besvarade	Î
besvarar	Î
besvarat	Î
besöksförbud	È	È
besöksförbudet	È	È
besörj	Î
besörja	Î
besörjde	Î
besörjer	Î
besörjt	Î
bet en	Ã
bet personal	Ã
bet personalen	Ã
bet två	Ã
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
betalningsanmärkning	È	È
betalningsanmärkningar	È	È
betalningsanmärkningen	È	È
betalningsföreläggande	È	È
betalningsförelägganden	È	È
betalningsföreläggandet	È	È
betalningssvårigheter	È	È
betr	Î
betr.	Î
beträffande	Î
between you and me		Á
beviljad assistans	Ä
beviljad bistånd	Ä
beviljad boendestöd	Ä
beviljad färdtjänst	Ä
beviljad försörjningsstöd	Ä
beviljad hemtjänst	Ä
beviljad ledsagning	Ä
beviljades assistans	Ä
beviljades avlösning	Ä
beviljades boendestöd	Ä
beviljades bostadsanpassning	Ä
beviljades färdtjänst	Ä
beviljades försörjningsstöd	Ä
beviljades hemtjänst	Ä
beviljades ledsagning	Ä
beviljades personlig	Ä
beviljades särskilt	Ä
beviljades äldreboende	Ä
beviljas assistans	Ä
beviljas bistånd	Ä
beviljas boendestöd	Ä
beviljas färdtjänst	Ä
beviljas försörjningsstöd	Ä
beviljas hemtjänst	Ä
beviljas ledsagning	Ä
beviljats assistans	Ä
beviljats avlösning	Ä
beviljats boendestöd	Ä
beviljats bostadsanpassning	Ä
beviljats färdtjänst	Ä
beviljats försörjningsstöd	Ä
beviljats hemtjänst	Ä
beviljats ledsagning	Ä
beviljats personlig	Ä
beviljats särskilt	Ä
beviljats äldreboende	Ä
bg	b
bg-nr	b
biatch	Ì	Ì
bibehåll	Î
bibehålla	Î
bibehåller	Î
bibehållit	Î
bibehålls	Î
bibehöll	Î
bibliotekets	e
bibringa	Î
bibringade	Î
bibringar	Î
bibringas	Î
bic	`	`
bidra med	d
bidrag utgår	Î
bidragsbrott	È	È
bidragsbrottet	È	È
bidragsfusk	È	È
bidragsfuskare	È	È
bidragsfuskaren	È	È
bidragsfusket	È	È
bidragsparasiter	Ì
bidragssnyltare	Ì
bidragstagare	ÈÌ	È
bidragstagaren	È	È
bifalla	Î
bifaller	Î
bifallit	Î
bifallits	Î
bifalls	Î
biföll	Î
bifölls	Î
bil	f
bilagd	Î
bilagda	Î
bilagt	Î
bilar	f
bilarna	f
bilarnas	f
bild från	Ë
bilden från	Ë
bilden är från	Ë
bilder från	Ë
bilderbok	m
bilderboken	m
bilderböcker	m
bilderna från	Ë
bilderna är från	Ë
bilen	f
bilen utmätt	È	È
bilens	f
bilförare	f
bilföraren	f
bilisten	f
biljett	KÉ
biljetten	K
biljetter	KÈ
biljetterna	KÈ
billigast	Ï
billigaste	Ï
biljetter	KÉ
biljetterna	KÉ
bilnummer	g
bilnummert	g
bilpool	h
bilpoolen	h
bilpoolsbil	h
bilpoolsbilen	h
bils	f
bilskuld	È	È
bilskulden	È	È
bilskulder	È	È
bilskulderna	È	È
bilvrak	f
bilvraken	f
bilvraket	f
bilägare	f
bilägaren	f
bilägg	Ò
bilägga	Ò
bilägger	Ò
biläggs	Ò
bilägg	Î
bilägga	Î
bilägger	Î
biläggs	Î
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
bipolar disorder	È	È
bipolaritet	È	È
bipolär	È	È
bipolär sjukdom	È	È
bipolära	È	È
bipoläre	È	È
bisexual	È	È
bisexuell	È	È
bisexuella	È	È
bisexuelle	È	È
bistod	Î
bistå	Î
biståndsansökan	Ä
biståndsbedömning	Ä
biståndsbedömningen	Ä
biståndsbeslut	ÂÄ
biståndsbeslutet	ÂÄ
biståndsorganisation	d
biståndsorganisationen	d
biståndsorganisationer	d
biståndsärende	Ä
biståndsärendet	Ä
bistår	Î
bistått	Î
bit a		Ã
bit our		Ã
bit staff		Ã
bit two		Ã
bitch	Ì	Ì
bitches	Ì	Ì
bitching	Ì	Ì
bitchy	Ì	Ì
bitit en	Ã
bitit personal	Ã
bitit personalen	Ã
bitit två	Ã
biträda	Î
biträdde	Î
biträder	Î
biträtt	Î
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
bjuder	Ê
bjuder in	É
bjuder vi in	É
bjuds	Ê
bjuds in	É
bjöd	Ë
bjöds	Ë
blackmail	È	È
blancolån	È	È
blancolånen	È	È
blandade	0
blattar	Ì	Ì
blattarna	Ì	Ì
blatte	Ì	Ì
blatten	Ì	Ì
blev	Ë
blev av med bostaden	È	È
blev av med hemmet	È	È
blev av med huset	È	È
blev av med kontraktet	È	È
blev av med körkortet	È	È
blev av med lappen	È	È
blev av med lägenheten	È	È
blev avskedad	È	È
blev dumpad	È	È
blev fan	Ì
blev frälst	È	È
blev förföljd	È	È
blev hemma sjuk	È	È
blev hemma sjuka	È	È
blev hotad	È	È
blev in på psyket	È	È
blev in på sjukhus	È	È
blev knivhuggen	È	È
blev lämnad	È	È
blev misshandlad	È	È
blev mobbad	È	È
blev omplacerad	È	È
blev retad	È	È
blev rånad	È	È
blev slagen	È	È
blev slagen i	0	0
blev slagen med	0	0
blev slagen på	0	0
blev sparkad	È	È
blev stalkad	È	È
blev trakasserad	È	È
blev uppsagd	È	È
blev utfryst	È	È
blev utkastad	È	È
blev utnyttjad	È	È
blev utslängd	È	È
blev varslad	È	È
blev vräkt	È	È
blev våldtagen	È	È
blev överfallen	È	È
blev övergiven	È	È
bli av med bostaden	È	È
bli av med hemmet	È	È
bli av med huset	È	È
bli av med kontraktet	È	È
bli av med lägenheten	È	È
bli fan	Ì
bli förföljd	È	È
bli hotad	È	È
bli knivhuggen	È	È
bli misshandlad	È	È
bli mobbad	È	È
bli retad	È	È
bli rånad	È	È
bli stalkad	È	È
bli trakasserad	È	È
bli utfryst	È	È
bli utnyttjad	È	È
bli våldtagen	È	È
bli överfallen	È	È
blind	È	È
blind auktion	0	0
blind av beundran	0	0
blind av förundran	0	0
blind av hat	0	0
blind av häpnad	0	0
blind av ilska	0	0
blind av kärlek	0	0
blind av lycka	0	0
blind av raseri	0	0
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
blinda	È	È
blinda av beundran	0	0
blinda av förundran	0	0
blinda av hat	0	0
blinda av häpnad	0	0
blinda av ilska	0	0
blinda av kärlek	0	0
blinda av lycka	0	0
blinda av raseri	0	0
blinda för	0	0
blinde	È	È
blindhet	È	È
blindheten	È	È
blindtarmsinflammation	È	È
blindtarmsinflammationen	È	È
blint av beundran	0	0
blint av förundran	0	0
blint av hat	0	0
blint av häpnad	0	0
blint av ilska	0	0
blint av kärlek	0	0
blint av lycka	0	0
blint av raseri	0	0
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
blir	Ê
blir dumpad	È	È
blir elva	i
blir ett	i
blir fan	Ì
blir fem	i
blir fyra	i
blir förföljd	È	È
blir hotad	È	È
blir knivhuggen	È	È
blir lämnad	È	È
blir misshandlad	È	È
blir mobbad	È	È
blir nio	i
blir retad	È	È
blir rånad	È	È
blir sex	i
blir sju	i
blir slagen	È	È
blir slagen i	0	0
blir slagen med	0	0
blir slagen på	0	0
blir stalkad	È	È
blir tio	i
blir tolv	i
blir trakasserad	È	È
blir tre	i
blir två	i
blir utfryst	È	È
blir utkastad	È	È
blir utnyttjad	È	È
blir utslängd	È	È
blir våldtagen	È	È
blir åtta	i
blir överfallen	È	È
blir övergiven	È	È
bliv fan	Ì
bliva	Î
bliver	Î
blivit av med bostaden	È	È
blivit av med hemmet	È	È
blivit av med huset	È	È
blivit av med kontraktet	È	È
blivit av med körkortet	È	È
blivit av med lappen	È	È
blivit av med lägenheten	È	È
blivit avskedad	È	È
blivit dumpad	È	È
blivit fan	Ì
blivit frälst	È	È
blivit förföljd	È	È
blivit hotad	È	È
blivit knivhuggen	È	È
blivit lämnad	È	È
blivit misshandlad	È	È
blivit mobbad	È	È
blivit omplacerad	È	È
blivit retad	È	È
blivit rånad	È	È
blivit slagen i	0	0
blivit slagen med	0	0
blivit slagen på	0	0
blivit sparkad	È	È
blivit stalkad	È	È
blivit trakasserad	È	È
blivit uppsagd	È	È
blivit utfryst	È	È
blivit utkastad	È	È
blivit utnyttjad	È	È
blivit utslängd	È	È
blivit varslad	È	È
blivit vräkt	È	È
blivit våldtagen	È	È
blivit överfallen	È	È
blivit övergiven	È	È
blodförgiftning	È	È
blodförgiftningen	È	È
blodförtunnande	È	È
blodgrupp	È	È
blodgruppen	È	È
blodpropp	È	È
blodproppen	È	È
blodprov	Â
blodproven	Â
blodprovet	Â
blood clot	È	È
bloody hell	Ì	Ì
bloody idiot		Ì
blottade sig	È	È
blottat sig	È	È
blowjob	Ì	Ì
blowjobs	Ì	Ì
blådårar	Ì	Ì
blådåre	Ì	Ì
blåst i skallen	Ì
blåste positivt	È	È
blödarsjuk	È	È
blödarsjuka	È	È
blödarsjukan	È	È
blödarsjuke	È	È
blöja	È	È
blöjan	È	È
blöjor	È	È
bmw	f	f
bmwn	f	f
bodde hos sin farmor	È	È
bodde hos sin faster	È	È
bodde hos sin mamma	È	È
bodde hos sin mormor	È	È
bodde hos sin moster	È	È
bodde hos sin pappa	È	È
bodde i bilen	È	È
bodde i genomgångsbostad	È	È
bodde i husvagn	È	È
bodde i jourlägenhet	È	È
bodde i trapphus	È	È
bodde i trappuppgången	È	È
bodde i träningslägenhet	È	È
bodde i tält	È	È
bodde på härbärge	È	È
bodde på kvinnojour	È	È
bodde på kvinnojouren	È	È
bodde på natthärbärge	È	È
bodde på nödboende	È	È
bodde varannan vecka	È	È
boendestöd	È	È
boendestödet	È	È
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
boka	[É
boka in	É
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
bollocks	Ì	Ì
bombhot	È	È
bombhotade	È	È
bombhotat	È	È
bombhotet	È	È
bone marrow transplant	È	È
boner		Ì
boners		Ì
boobs	Ì	Ì
book a		É
book now		É
book your		É
bor	Æ	Æ
bor hos familjehem	È	È
bor hos jourfamilj	È	È
bor hos jourhem	È	È
bor hos sin farmor	È	È
bor hos sin faster	È	È
bor hos sin mamma	È	È
bor hos sin mormor	È	È
bor hos sin moster	È	È
bor hos sin pappa	È	È
bor i bilen	È	È
bor i genomgångsbostad	È	È
bor i husvagn	È	È
bor i jourlägenhet	È	È
bor i trapphus	È	È
bor i trappuppgången	È	È
bor i träningslägenhet	È	È
bor i tält	È	È
bor ihop med kvinna	È	È
bor på härbärge	È	È
bor på kvinnojour	È	È
bor på kvinnojouren	È	È
bor på natthärbärge	È	È
bor på nödboende	È	È
bor tillsammans med kvinna	È	È
bor varannan vecka	È	È
borde få stryk	Ì
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
borderline	È	È
bordlade	Î
bordlades	Î
bordlagt	Î
bordlägg	Î
bordlägga	Î
bordlägger	Î
bordläggs	Î
born		Ë
born again	È	È
born-again catholic	È	È
born-again christian	È	È
born-again hindu	È	È
born-again jew	È	È
born-again muslim	È	È
borrelia	È	È
borrelian	È	È
bort med	Ì
bortforsla	Î
bortforslad	f
bortforslades	Î
bortforslar	Î
bortforslas	fÎ
bortforsling	Î
bortgift	È	È
bortgifta	È	È
bortgiftes	È	È
bortgång	È	È
bortgången	È	È
bortskänkes	Î
borttaga	Î
borttagas	Î
borttages	Î
bosatt	Æ	Æ
bosatta	Æ	Æ
bosnier	È	È
bosniern	È	È
bosnisk bakgrund	È	È
bosnisk familj	È	È
bosnisk flykting	È	È
bosnisk härkomst	È	È
bosnisk släkt	È	È
bosniska rötter	È	È
bostad först	È	È
bostadsadress	Æ	Æ
bostadsadressen	Æ	Æ
bostadsbidrag	È	È
bostadsbidraget	È	È
bostadslös	È	È
bostadslösa	È	È
bostadslöse	È	È
bostadssocial kontrakt	È	È
bostadssocialt kontrakt	È	È
bostadstillägg	È	È
bostadstillägget	È	È
bostadsärende	Ä
bostadsärendet	Ä
bott i bilen	È	È
bott i genomgångsbostad	È	È
bott i husvagn	È	È
bott i jourlägenhet	È	È
bott i trapphus	È	È
bott i träningslägenhet	È	È
bott i tält	È	È
bott på härbärge	È	È
bott på kvinnojour	È	È
bott på kvinnojouren	È	È
bott på natthärbärge	È	È
bott på nödboende	È	È
bra att	Ì
bra insats	0
brainless		Ì
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
brandmännens riksförbund	È	È
brann	Ë
brca	È	È
brca-genen	È	È
brca-mutation	È	È
brca-mutationen	È	È
brca1	È	È
brca1-genen	È	È
brca2	È	È
brca2-genen	È	È
breach of confidentiality		Á
breast cancer	È	È
brevledes	Î
bribery	È	È
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
broke her arm	È	È
broke her hip	È	È
broke her leg	È	È
broke his arm	È	È
broke his hip	È	È
broke his leg	È	È
broke into	È	È
broken ankle	È	È
broken arm	È	È
broken hip	È	È
broken leg	È	È
broken wrist	È	È
brott	È	È
brottet	È	È
brottslig bakgrund	È	È
brottsligt förflutet	È	È
brottsling	È	È
brottslingar	ÈÌ	È
brottslingen	È	È
brottsmisstankarna mot	È	È
brottsmisstänkt	È	È
brottsmisstänkta	È	È
brottsmisstänkte	È	È
brottsregister	È	È
brottsutredningen mot	È	È
brought		Ë
bruten arm	È	È
bruten fot	È	È
bruten fotled	È	È
bruten handled	È	È
bruten höft	È	È
bruten lårbenshals	È	È
bruten tå	È	È
brutet ben	È	È
brutet finger	È	È
brutet nyckelben	È	È
brutet revben	È	È
brutit armbågen	È	È
brutit armen	È	È
brutit benet	È	È
brutit ena armen	È	È
brutit ena benet	È	È
brutit fingret	È	È
brutit foten	È	È
brutit fotleden	È	È
brutit handleden	È	È
brutit höften	È	È
brutit käken	È	È
brutit lårbenet	È	È
brutit lårbenshalsen	È	È
brutit nacken	È	È
brutit nyckelbenet	È	È
brutit revbenen	È	È
brutit ryggen	È	È
brutit sig in	È	È
brutit tån	È	È
bryta mot sekretessen	Á
bryta nacken på	Ë
bryter armarna på	Ë
bryter benen på	Ë
bryter mot sekretessen	Á
bryter nacken på	Ë
bryter mot tystnadsplikten	Á
bryter tystnadsplikten	Á
bränn	Ì
bränn fett	Ì
bränn kalorier	Ì
bränn ned	Ì
bränn ner	Ì
bränn upp	Ì
bränn ut	Ì
bränn vid	Ì
bränna	Ì
bränna fett	Ì
bränna kalorier	Ì
bränna ned	Ì
bränna ner	Ì
bränna upp	Ì
bränna ut	Ì
bränna vid	Ì
brännas	Ì
bränner	Ì
bränner fett	Ì
bränner kalorier	Ì
bränner ned	Ì
bränner ner	Ì
bränner upp	Ì
bränner ut	Ì
bränner vid	Ì
brännskadekliniken	È	È
brännskador	È	È
brännskadorna	È	È
bråckoperation	È	È
bråckoperationen	È	È
bråkade med	È	È
bråkade med känslorna	0	0
bråkade med siffror	0	0
bråkade med tekniken	0	0
bråkade med tårar	0	0
bråkade med tårarna	0	0
bråkade med vinden	0	0
bråkade med väderkvarnar	0	0
bråkar med	È	È
bråkar med känslorna	0	0
bråkar med siffror	0	0
bråkar med tekniken	0	0
bråkar med tårar	0	0
bråkar med tårarna	0	0
bråkar med vinden	0	0
bråkar med väderkvarnar	0	0
bråkigt hemma	È	È
bröstcancer	È	È
bröstcancern	È	È
bröstoperation	È	È
bröstoperationen	È	È
bröstprotes	È	È
bröstprotesen	È	È
bröt	Ë
bröt armbågen	È	È
bröt armen	È	È
bröt benet	È	È
bröt ena armen	È	È
bröt ena benet	È	È
bröt fingret	È	È
bröt foten	È	È
bröt fotleden	È	È
bröt handleden	È	È
bröt höften	È	È
bröt käken	È	È
bröt lårbenet	È	È
bröt lårbenshalsen	È	È
bröt mot tystnadsplikten	Á
bröt nacken	È	È
bröt nyckelbenet	È	È
bröt revbenen	È	È
bröt ryggen	È	È
bröt sig in	È	È
bröt tån	È	È
bröts	Ë
buddhist	È	È
buddhisten	È	È
buddhister	È	È
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
bugger off		Ì
buggered		Ì
built		Ë
bukspottkörtelcancer	È	È
bukspottkörtelcanceren	È	È
bulimi	È	È
bulimin	È	È
bullcrap	Ì	Ì
bullied	È	È
bullied her children	È	È
bullied her classmates	È	È
bullied her kids	È	È
bullied her pupils	È	È
bullied his children	È	È
bullied his classmates	È	È
bullied his kids	È	È
bullied his pupils	È	È
bullied other children	È	È
bullied other classmates	È	È
bullied other kids	È	È
bullied other pupils	È	È
bullied younger children	È	È
bullied younger classmates	È	È
bullied younger kids	È	È
bullied younger pupils	È	È
bullies her children	È	È
bullies her classmates	È	È
bullies her kids	È	È
bullies her pupils	È	È
bullies his children	È	È
bullies his classmates	È	È
bullies his kids	È	È
bullies his pupils	È	È
bullies other children	È	È
bullies other classmates	È	È
bullies other kids	È	È
bullies other pupils	È	È
bullies younger children	È	È
bullies younger classmates	È	È
bullies younger kids	È	È
bullies younger pupils	È	È
bullshit	Ì	Ì
bullshitter	Ì	Ì
bullshitting	Ì	Ì
bup	È	È
bup-kontakt	È	È
bup-kontakten	È	È
burglar	È	È
burglary	È	È
burn		Ì
burn down		Ì
burn in hell	Ì	Ì
burnout	È	È
butiksrån	È	È
butiksrånet	È	È
buy		[
bvc-journal	Â
bvc-journalen	Â
bvu	Ä
by		G
by means of		Î
by virtue of		Î
by-pass	È	È
byggde	Ë
byggdes	Ë
byggnads	È	È
bypass	È
bypassen	È
bypassoperation	È	È
bypassoperationen	È	È
byta medicin	Ä
byter kön	È	È
bytt fack	È	È
bytt kön	È	È
bytt medicin	Ä
bytte fack	È	È
bytte kön	È	È
bytte medicin	Ä
bältros	È	È
bältrosen	È	È
bär burka	È	È
bär hijab	È	È
bär huvudduk	È	È
bär kippa	È	È
bär kors	È	È
bär niqab	È	È
bär på anlaget	È	È
bär på genen	È	È
bär sjal	È	È
bär slöja	È	È
bär turban	È	È
bärare av	È	È
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
både rörande	Ï
båten utmätt	È	È
båtplats	5
båtplatsen	5
båtplatser	5
båtplatserna	5
båtsläp	f
båtsläpet	f
bílá hora	Ì	Ì
böckerna om	m
bög	ÈÌ	È
bögar	ÈÌ	È
bögarna	Ì
bögen	ÈÌ	È
bögeri	Ì	Ì
bögeriet	Ì	Ì
bögfasoner	Ì	Ì
bögig	Ì	Ì
bögiga	Ì	Ì
bögigt	Ì	Ì
bögjävel	Ì	Ì
bögjäveln	Ì	Ì
bögjävlar	Ì	Ì
bögjävlarna	Ì	Ì
bögsvin	Ì	Ì
bör ej lämnas ut	oÀ
bör ej spridas	oÀ
bör inte lämnas ut	oÀ
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
började	Ë
börjar	Ê
bötfälld	È	È
bötfällda	È	È
bötfälldes	È	È
bötfälls	È	È
bötfällts	È	È
bövelen	Ì	Ì
call upon		Ï
called		F
called upon		Ï
came		Ë
came out	È	È
came out as	È	È
came out of jail	È	È
came out of prison	È	È
camel jockey		Ì
cancer	ÈÌ	È
cancer i samhället	0	0
cancer patient	È	È
cancer survivor	È	È
canceravdelningen	È	È
cancerfonden	d
cancerfondens	d
cancerfri	È	È
cancern	È	È
canceroperation	È	È
canceroperationen	È	È
cancerpatient	È	È
cancerpatienten	È	È
cancersjuk	È	È
cancersjuka	È	È
cancersjuke	È	È
cancersmittad	È	È
cancersvulst	Ì
cannot afford food	È	È
cannot afford rent	È	È
cannot afford the	È	È
cannot pay her bills	È	È
cannot pay her rent	È	È
cannot pay his bills	È	È
cannot pay his rent	È	È
cannot pay the bills	È	È
cannot pay the rent	È	È
car		f
caravan		f
caravans		f
card ending in		c
card no		c
card number		c
care home	È	È
care plan		Ä
carrier of	È	È
cars		f
case against	È	È
case file		ÂÄ
case notes		Â
case worker's notes		Â
case worker's report		Â
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
catholic	È	È
caught cheating	È	È
caught drink-driving	È	È
caught shoplifting	È	È
caught speeding	È	È
caught stealing	È	È
cease		Î
ceased		Î
ceases		Î
celebrated		Ë
celiac disease	È	È
celiaki	È	È
celiakiker	È	È
celiakikern	È	È
celiakin	È	È
cellgift	È	È
cellgifter	È	È
cellgifterna	È	È
cellgiftet	È	È
cellgiftsbehandling	È	È
cellgiftsbehandlingen	È	È
centerpartiet	È	È
centerpartist	È	È
centerpartisten	È	È
centerpartister	È	È
cerebral palsy	È	È
cerebral pares	È	È
certifierade	0
cessation		Î
chance to win		3
chans att	É
chans att vinna	3
chans till vinst	3
chansen att vinna	3
chansen till vinst	3
charged with energy	0	0
charged with finding	0	0
charged with leading	0	0
charged with making	0	0
charged with organising	0	0
charged with organizing	0	0
charged with planning	0	0
charged with power	0	0
charged with running	0	0
charges against	È	È
charities		d
charity		d
chauffören	f
chemotherapy	È	È
child		W
child custody	È	È
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
chilenare	È	È
chilenaren	È	È
chilensk bakgrund	È	È
chilensk familj	È	È
chilensk flykting	È	È
chilensk härkomst	È	È
chilensk släkt	È	È
chilenska rötter	È	È
ching chong	Ì	Ì
chingchong	Ì	Ì
chink		Ì
chinks		Ì
choose		D
chosen		D
christian democrats		Ì
citroën	f	f
classified		o
clean and sober	È	È
clearing	`a	`a
close		G
closes		GÊ
closing		G
clown	Ì
clownen	Ì
clowner	Ì
clownerna	Ì
clowns		Ì
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
clusterfuck	Ì	Ì
clusterfucks	Ì	Ì
cochleaimplantat	È	È
cochleaimplantatet	È	È
cock		Ì
cockroaches		Ì
cocks		Ì
cocksucker	Ì	Ì
cocksuckers	Ì	Ì
cocksucking	Ì	Ì
coeliac disease	È	È
cognisant of		Î
cognizant of		Î
colon cancer	È	È
come along		É
come and		É
commence		Î
commenced		Î
commencement		Î
commences		Î
commencing		Î
comment		6
committed catholic	È	È
committed christian	È	È
committed hindu	È	È
committed jew	È	È
committed muslim	È	È
committed suicide	È	È
communist	È	È
community service order	È	È
competition		2
competitions		2
concerning		Ò
concerta	Ç	Ç
concur		Ò
concurs		Ò
concerning		Î
concerta	È	È
concur		Î
concurs		Î
conditions		I
confessed to fraud	È	È
confessed to murder	È	È
confessed to robbery	È	È
confessed to stealing	È	È
confessed to theft	È	È
confidential		o
congratulations		4
connected		_
consequently		Ò
constitute		Ò
constituted		Ò
constitutes		Ò
consequently		Î
conservative party	È	È
conservatives	È	È
constitute		Î
constituted		Î
constitutes		Î
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
converted to christianity	È	È
converted to islam	È	È
converted to judaism	È	È
convict	È	È
convicted	È	È
coonass		Ì
corona	È	È
coronan	È	È
coronasmittad	È	È
coronasmittada	È	È
coronasmittade	È	È
correspondence		Î
corrupt		Ì
cost		[
costs		[
coupon code		Ï
covered by confidentiality		À
covered by secrecy		À
covid	È	È
covid-19	È	È
coviden	È	È
covidsmittad	È	È
covidsmittada	È	È
covidsmittade	È	È
coward		Ì
cowards		Ì
cp	ÈÌ	È
cp-jävel	Ì
cp-skada	È	È
cp-skadad	ÈÌ	È
cp-skadada	È	È
cp-skadade	È	È
cp-skadan	È	È
cp-skalle	Ì	Ì
cp-skallen	Ì	Ì
cp-störd	Ì	Ì
cp-störda	Ì	Ì
cp-ungar	Ì	Ì
cp-unge	Ì	Ì
cp-ungen	Ì	Ì
cpap	È	È
crap		Ì
crappy	Ì	Ì
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
creep		Ì
creeps		Ì
criminal	È	È
criminal record	È	È
criminals		Ì
crip		Ì
crips		Ì
crohn's disease	È	È
crohns sjukdom	È	È
cuck	Ì	Ì
cucks	Ì	Ì
cuf	È	È
cumshot	Ì	Ì
cumshots	Ì	Ì
cunt	Ì	Ì
cunts	Ì	Ì
cunty	Ì	Ì
cup	5
cupen	5
cuper	5
custody dispute	È	È
custody of her	È	È
custody of his	È	È
cvc	c	c
cvc-kod	c
cvc-koden	c
cvv	c	c
cyber monday	Ï	Ï
cykeltävling	0
cykeltävlingar	0
cykeltävlingarna	0
cykeltävlingen	0
cystic fibrosis	È	È
cystisk fibros	È	È
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
daglig verksamhet	È	È
dags att	É
dags dato	Î
dags för	É
dags igen	É
dagsböter	È	È
dammit	Ì	Ì
damn	Ì	Ì
damned		Ì
damnit	Ì	Ì
dampbarn	Ì	Ì
dampbarnen	Ì	Ì
dampbarnet	Ì	Ì
dampig	Ì	Ì
dampiga	Ì	Ì
dampigt	Ì	Ì
dampungar	Ì	Ì
dampunge	Ì	Ì
dansa hora	Ì
dansar hora	Ì
danske bank	`	`
danske banken	`	`
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
dantes helvete	Ì
darkie		Ì
darkies		Ì
dated		Ë
daterad	Ë
daterat	Ë
de du	=
de fördömda	Ë
de rörande	Ó
de fördömda	Ì
de rörande	Ï
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
deaf	È	È
dealade	È	È
dealar	È	È
debit card		c
debit cards		c
debitera	Î
debiterade	Î
debiterades	Î
debiterar	Î
debiteras	Î
debiterat	Î
debts	È	È
dec	H	H
december	H	H
decided		Ë
deem		Î
deemed		Î
deems		Î
deeply concerning		Ï
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
delad vårdnad	È	È
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
delar ut	0Ê
delas ut	Ê
delegering av medicin	Ä
delgav	Î
delgavs misstanke	È	È
delges misstanke	È	È
delgiv	Î
delgiva	Î
delgiven misstanke	È	È
delgiven misstanken	È	È
delgiver	Î
delgivits misstanke	È	È
delirium	È	È
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
deltag	7Î
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
deltaga	7Î
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
deltager	Î
deltar	7
deltog	Ë
dem du	=
dem som	=
demens	kÈ	È
demensavdelning	k
demensavdelningen	kÈ	È
demensboende	kÈ	È
demensboendet	kÈ	È
demensdiagnos	kÈ	È
demensdiagnosen	kÈ	È
demensen	kÈ	È
demenspatient	È	È
demenspatienten	È	È
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
demenssjukdom	kÈ	È
demenssjukdomen	kÈ	È
dement	kÈ	È
dementa	kÈ	È
demente	È	È
dementia	È	kÈ
democrats	È	È
demolera	Ì
demolerar	Ì
demonstrate that		Î
demonstrated that		Î
demonstrates that		Î
den du	=
den rörande	Ï
den som	=
den som vill	9
den som vinner	E
den sökande	Î
den vita rasen	Ì
denied benefits		Ä
denied care		Ä
denied home		Ä
denied personal		Ä
denied support		Ä
dependent upon		Ï
depending upon		Ï
deport		Ì
deported	È	È
deportera	Ì
deporteras	Ì
deppig	È	È
deppiga	È	È
depressed	È	È
depression	È	È
depressionen	È	È
depressioner	È	È
deprimerad	È	È
deprimerada	È	È
deprimerade	È	È
deras vidkommande	Î
deserve to die		Ì
deserves to die		Ì
despatch		Î
despatched		Î
despatches		Î
despise		Ì
despite the fact that		Î
desslikes	Î
destruera	Î
destruerade	Î
destruerar	Î
destrueras	Î
destruerat	Î
det bästa som hänt	Ì
det enda du behöver	8
det faktum att	Î
det förhållandet att	Î
det gick som tusan	Ì
det handlar om	0
det kommer hända dig	Ì
det rörande	Ï
det stora flertalet	Î
det va fan	Ì
det var fan	Ì
det vete fan	Ì
det är fan	Ì
det är sekretess	Á
detektera	Î
detekterade	Î
detekterar	Î
detekteras	Î
detekterat	Î
detta avseende	Ï
devin hora	Ì	Ì
devout catholic	È	È
devout christian	È	È
devout hindu	È	È
devout jew	È	È
devout muslim	È	È
diabetes	È	È
diabetesen	È	È
diabetic	È	È
diabetiker	È	È
diabetikern	È	È
diagnos	È	È
diagnosed	È	È
diagnosen	ÃÈ	È
diagnosen är ställd	0	0
diagnoser	È	È
diagnosticerad	È	È
diagnosticerade	È	È
diagnostiserad	È	È
diagnostiserade	È	È
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
dialog gällande	Î
dialogen gällande	Î
dialys	È	È
dialysavdelningen	È	È
dialysen	È	È
dialysmottagningen	È	È
dialyspatient	È	È
dialyspatienten	È	È
dick		Ì
dickhead	Ì	Ì
dickheads	Ì	Ì
dicks		Ì
dickwad	Ì	Ì
dickwads	Ì	Ì
did		Ë
died		Ë
dig över axeln	Ì
dik	È	È
dikta	6
dildo	Ì	Ì
dildos	Ì	Ì
din fan	Ì
dina dagar är räknade	Ì
diners	c	c
diners club	c	c
diners-kort	c
diners-kortet	c
dipshit	Ì	Ì
dipshits	Ì	Ì
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
disability	È	È
disabled	È	È
disabled persons		Ï
discharged from		Ã
disciplinärende	Ä
disciplinärendet	Ä
discontinue		Î
discontinued		Î
discontinues		Î
disease	È	È
disgusting		Ì
diskbråck	È	È
diskbråcket	È	È
diskrepans	Î
diskrepansen	Î
displaced persons		Ï
disponera	Î
disponerade	Î
disponerar	Î
disponerat	Î
disseminate		Î
disseminated		Î
disseminates		Î
disseminating		Î
dissemination		Î
ditt bidrag	d
ditt fan	Ì
divorced	È	È
djupt religiös	È	È
djupt rörande	Ï
djupt troende	È	È
djur	Ì
djuren	Ì
djurplågare	È	È
djurplågaren	È	È
djurplågeri	È	È
djurplågeriet	È	È
djävel	Ì	Ì
djäveln	Ì	Ì
djävla	Ì	Ì
djävla helvete	Ì
djävlar	Ì	Ì
djävlarna	Ì	Ì
djävlars	Ì	Ì
djävlas	Ì	Ì
djävlig	Ì	Ì
djävliga	Ì	Ì
djävligt	Ì	Ì
djävul	Ì
djävulen	Ì
djävulsk	Ì
djävulska	Ì
djävulskap	Ì
djävulskapet	Ì
djävulskt	Ì
dm	F	F
dna	È	È
dna-profil	È	È
dna-profilen	È	È
dna-prov	È	È
dna-provet	È	È
dna-testad	È	È
dna-testade	È	È
dna-testar	È	È
dna-testat	È	È
dnat	È	È
do not distribute		oÀ
do not hesitate to		Ò
do not hesitate to		Î
do not share		o
dog	ÃÈË
dog av nyfikenhet	0	0
dog av skam	0	0
dog av skratt	0	0
dog hastigt	È	È
dog ut	0	0
dogshit	Ë	Ë
domiciled in		Ò
don't belong here	Ë	Ë
don't miss		È
don't vote for		Í
dogshit	Ì	Ì
domen mot	È	È
domestic abuse	È	È
domestic violence	È	È
domiciled in		Î
don't belong here		Ì
don't miss		É
don't tell anyone		Á
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
douche		Ì
douchebag	Ì	Ì
douchebags	Ì	Ì
down syndrome	È	kÈ
down's syndrome	È	È
downs syndrom	kÈ	È
dra dit pepparn växer	Ì
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
dra försorg	Ï
dra något gammalt över	Ì
dra nåt gammalt över	Ì
dra tre vinnare	CE
dra två vinnare	CE
dra åt helvete	Ì
dra åt helvetet	Ì
dra åt pipsvängen	Ì
dra åt skogen	Ì
drack	Ë
draga	Î
drager	Î
drages	Î
dragit försorg	Ï
dragits insats in	Ä
dragits insatsen in	Ä
dragits insatser in	Ä
dragning	C
dragningen	C
dragningen är öppen	G
drar	C
drar försorg	Ó
drar försorg	Ï
dras	C
dras insats in	Ä
dras insatsen in	Ä
dras insatser in	Ä
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
dricker för mycket	È	È
drink driving	È	È
drink-driving	È	È
drog	Ë
drog försorg	Ï
drogberoende	È	È
drogberoendet	È	È
drogfri	È	È
drogfri i	È	È
drogfri sedan	È	È
drogproblem	È	È
drogproblemen	È	È
drogs	Ë
drogs insats in	Ä
drogs insatsen in	Ä
drogs insatser in	Ä
drogtest	Â
drogtestet	Â
drop dead		Ì
drop-in	É
drop-inen	É
dropin	É
drove drunk	È	È
drug charges	È	È
drug dealer	È	È
drug dealing	È	È
drug offences	È	È
drug possession	È	È
drug trafficking	È	È
drunk driver	È	È
drunk driving	È	È
drunk-driving	È	È
drunknade	È	È
drunknat	È	È
drus	È	È
drusen	È	È
druser	È	È
drusern	È	È
drägg	Ì
dräggen	Ì
dråp	È	È
dråpare	È	È
dråparen	È	È
dråpet	È	È
dröjsmål	Î
dröjsmålet	Î
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
du kommer att dö	Ì
du kommer brinna	Ì
du kommer dö	Ì
du kommer få lida	Ì
du kommer få smaka	Ì
du kommer få stryk	Ì
du ska brinna	Ì
du ska dö	Ì
du ska få igen	Ì
du ska få lida	Ì
du ska få smaka	Ì
du ska få stryk	Ì
du skall dö	Ì
du som vill	9
du som vinner	E
du är död	Ì
du är döda	Ì
du är dödens	Ì
du är en död	Ì
dubbel dos	Ã
dubbelmord	È	È
dubbelmordet	È	È
due to the fact		Î
dum	Ì
dum i huvudet	Ì
dum i skallen	Ì
dum som ett spån	Ì
dumb		Ì
dumb ass		Ì
dumbass	Ì	Ì
dumbasses	Ì	Ì
dumbom	Ì	Ì
dumbommar	Ì	Ì
dumhuvud	Ì	Ì
dumhuvuden	Ì	Ì
dumhuvudena	Ì	Ì
dumhuvudet	Ì	Ì
dumjävel	Ì	Ì
dumjävlar	Ì	Ì
dumma	Ì
dumma i huvudet	Ì
dumma i skallen	Ì
dummast	Ì
dummer	Ì
dummern	Ì
dumskallar	Ì	Ì
dumskallarna	Ì	Ì
dumskalle	Ì	Ì
dumskallen	Ì	Ì
duscha	Ã
duschade	Ã
duschar	Ã
duschat	Ã
dvärgjävel	Ì	Ì
dyke		Ì
dykes		Ì
dylik	Î
dylika	Î
dylikt	Î
dyskalkyli	È	È
dyskalkylin	È	È
dyslektiker	È	È
dyslektikern	È	È
dyslexi	È	È
dyslexia	È	È
dyslexic	È	È
dyslexin	È	È
därav följer	Î
därest	Î
därigenom	Î
därjämte	Î
därom	Î
därstädes	Î
därstädes befintlig	Î
därtill	Î
därutinnan	Î
därutöver	Î
därvid	Î
därvidlag	Î
dårar	Ì
dårarna	Ì
dåre	Ì
dåren	Ì
död av nyfikenhet	0	0
död av skratt	0	0
död man går	Ì
döda	Ì
döda bakterier	Ì
döda matchen	Ì
döda mördarsniglar	Ì
döda ogräs	Ì
döda poeter	Ì
döda poeters	Ì
döda sniglar	Ì
döda tid	Ì
döda tiden	Ì
döda virus	Ì
dödade	ÈÌ	È
dödar	Ì
dödar mig	Ì
dödas	Ì
dödat	ÈÌ	È
dödshot	È	È
dödshotad	È	È
dödshotada	È	È
dödshotade	È	È
dödshotet	È	È
dödssjuk	È	È
dödssjuk på	0	0
dödssjuka	È	È
dödssjuke	È	È
döende	È	È
dömd	È	È
dömd att gå	0	0
dömd att misslyckas	0	0
dömda	È	È
dömda att gå	0	0
dömda att misslyckas	0	0
dömde	È	È
dömde matchen	0	0
dömde till straff	0	0
dömde ut	0	0
dömdes	ÈË	È
dömdes att gå	0	0
dömdes att misslyckas	0	0
dömdes till frispark	0	0
dömdes till hörna	0	0
dömdes till offside	0	0
dömdes till straff	0	0
döms	È	È
döms att gå	0	0
döms att misslyckas	0	0
dömt	È	È
dömts	È	È
dömts till	È	È
döptes in i	È	È
döttrar	W
döv	È	È
döv av jubel	0	0
döv av lycka	0	0
döv för	0	0
döv på jubel	0	0
döv på lycka	0	0
döv öron	0	0
döva	È	È
döva för	0	0
döva öron	0	0
dövblind	È	È
dövblinda	È	È
dövblinde	È	È
döve	È	È
dövhet	È	È
dövheten	È	È
dövstum	È	È
dövstumma	È	È
dövstumme	È	È
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
e.dyl	Î
e.dyl.	Î
each		M
eating disorder	È	È
eating disorder clinic	È	È
eating disorder unit	È	È
eating disorder ward	È	È
effektivisera	Î
effektiviserar	Î
effektiviseras	Î
effektiviserat	Î
effektuera	Î
effektuerade	Î
effektuerar	Î
effektueras	Î
effektuerat	Î
efter att ha bedragit	È	È
efter att ha dödat	È	È
efter att ha förskingrat	È	È
efter att ha hotat	È	È
efter att ha lurat	È	È
efter att ha misshandlat	È	È
efter att ha mördat	È	È
efter att ha rånat	È	È
efter att ha slagit	È	È
efter att ha snattat	È	È
efter att ha stulit	È	È
efter att ha våldtagit	È	È
efter sin brott	È	È
efter sin dom	È	È
efter sin fängelsedom	È	È
efter sin fängelsestraff	È	È
efter sina brott	È	È
efter sina dom	È	È
efter sina fängelsedom	È	È
efter sina fängelsestraff	È	È
efter sitt brott	È	È
efter sitt dom	È	È
efter sitt fängelsedom	È	È
efter sitt fängelsestraff	È	È
efterbliven	Ì	Ì
efterblivet	Ì	Ì
efterblivna	Ì	Ì
efterhöra	Î
efterkom	Î
efterkomma	Î
efterkommer	Î
efterkommit	Î
efterlev	Î
efterleva	Î
efterlevde	Î
efterlever	Î
efterlevnad	Î
efterlevnaden	Î
efterlevs	Î
efterlevt	Î
efterlyst	È	È
efterlysta	È	È
efterlyste	È	È
efterlängtade	0
egen profil	?
egen resurs	È	È
egen sida	?
egenmäktighet med barn	È	È
egentligen får jag inte	Á
egentligen får vi inte	Á
egentligen har jag	Á
egentligen har vi	Á
egenvärde	0
egenvärdet	0
egna profil	?
egna sida	?
ehlers-danlos	Ç	Ç
ehuru	Ò
ehlers-danlos	È	È
ehuru	Î
eight years		i
eight-year-old		i
eighteen		ST
ej	Ñ
ej	Í
ej för publicering	oÀ
ej för spridning	oÀ
ej för vidare spridning	oÀ
ej godkänd	È	È
ej godkänt	È	È
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
ekonomiska bistånd	Ä
ekonomiska problem	È	È
ekonomiskt avseende	Ï
ekonomiskt bistånd	È	È
eksem	È	È
eksemet	È	È
el dylik	Ï
el dylika	Ï
el dylikt	Ï
elbil	f
elda ner	Ì
elda upp	Ì
eldade upp	È	È
eldade upp hejarklacken	0	0
eldade upp laget	0	0
eldade upp publiken	0	0
eldade upp stämningen	0	0
eldade upp ved	0	0
eldar ner	Ì
eldar upp	Ì
eldat upp	È	È
eldat upp hejarklacken	0	0
eldat upp laget	0	0
eldat upp publiken	0	0
eldat upp stämningen	0	0
eldat upp ved	0	0
elect		Í
elektrikerna	Ç	Ç
electronic tag	È	È
elektrikerna	È	È
elektronisk fotboja	È	È
elev	W
elevakt	ÂÄ
elevakten	ÂÄ
elevassistent	È	È
elevassistenten	È	È
eleven	W
eleven years		i
eleven-year-old		i
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
elevhälsan	Ä
elevhälsomöte	Ä
elevhälsomötet	Ä
elevhälsosamtal	Ä
elevhälsosamtalet	Ä
elevhälsoteamet	Ä
elevhälsoärende	Ä
elevhälsoärendet	Ä
elevjournal	Â
elevjournalen	Â
elevvårdskonferens	Ä
elevvårdskonferensen	Ä
elevvårdsmöte	Ä
elevvårdsmötet	Ä
eliminera	Î
eliminerade	Î
eliminerar	Î
elimineras	Î
eliminerat	Î
eljest	Î
eller dylik	Ï
eller dylika	Ï
eller dylikt	Ï
elskuld	È	È
elucidate		Î
elucidates		Î
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
embezzled	È	È
embezzlement	È	È
embezzling	È	È
emedan	Î
emellertid	Î
emotse	Î
emotser	Î
emotses	Î
emotsett	Î
emotsåg	Î
emottag	Î
emottaga	Î
emottagas	Î
emottager	Î
emottages	Î
emottas	Î
en fan	Ì
en kula i huvudet	Ì
en kula i pannan	Ì
en kula i skallen	Ì
en och var	Î
en rörande	Ï
enahanda	Î
enbent	È	È
enclosed herewith		Î
endast för behörig personal	oÀ
endast för behöriga	oÀ
endast för intern användning	oÀ
endast för internt bruk	oÀ
endast för nämndens ledamöter	oÀ
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
endeavor		Î
endeavour		Î
endeavoured		Î
endeavouring		Î
endeavours		Î
ended		Ë
endometrios	È	È
endometriosen	È	È
endorsed		_
endorsed by		B_
ends		GÊ
enkom	Î
enl	Î
enl.	Î
enligt beslut	Ë
enligt gällande bestämmelser	Î
enligt gällande föreskrifter	Î
enligt säkerhetsskyddslagen	oÀ
enquire about		Î
ensam vårdnad	È	È
ensamkommande	È	È
ensamstående	È	È
enskild vårdnad	È	È
ensure that		Î
ensured that		Î
ensures that		Î
ensuring that		Î
enter		67
enter to win		367
entlediga	Î
entledigade	Î
entledigar	Î
entledigas	Î
entledigats	Î
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
enumerate		Î
enumerated		Î
enumerates		Î
envar	Î
envisage		Î
envisaged		Î
envisages		Î
enär	Î
enögd	È	È
epa	f
epa-traktor	f
epa-traktorer	f
epa-traktorn	f
epatraktor	f
epatraktorer	f
epatraktorn	f
epikris	Â
epikrisen	Â
epilepsi	È	È
epilepsin	È	È
epilepsy	È	È
epileptiker	È	È
epileptikern	È	È
epileptiskt anfall	È	È
epipen	È	È
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
er över axeln	Ì
era dagar är räknade	Ì
erforderlig	Î
erforderliga	Î
erforderligen	Î
erforderligt	Î
erfordra	Î
erfordrade	Î
erfordrades	Î
erfordrar	Î
erfordras	Î
erfordrat	Î
erfordrats	Î
erhåll	Î
erhålla	Î
erhållas	Î
erhållen	Î
erhåller	Î
erhålles	Î
erhållet	Î
erhållit	Î
erhållna	Î
erhålls	Î
erhöll	Î
erinra	Î
erinra om	Î
erinrade om	Î
erinran	ÈÎ	È
erinrar	Î
erinrar om	Î
erinras om	Î
eritrean	È	È
eritrean descent	È	È
eritrean origin	È	È
eritrean parents	È	È
eritrean roots	È	È
eritreanen	È	È
eritreaner	È	È
eritreansk bakgrund	È	È
eritreansk familj	È	È
eritreansk flykting	È	È
eritreansk härkomst	È	È
eritreansk släkt	È	È
eritreanska rötter	È	È
erkände att han körde	È	È
erkände att han slagit	È	È
erkände att han slog	È	È
erkände att han stal	È	È
erkände att han stulit	È	È
erkände att han tagit	È	È
erkände att han tog	È	È
erkände att han tände	È	È
erkände att hon körde	È	È
erkände att hon slagit	È	È
erkände att hon slog	È	È
erkände att hon stal	È	È
erkände att hon stulit	È	È
erkände att hon tagit	È	È
erkände att hon tog	È	È
erkände att hon tände	È	È
erkände bedrägeri	È	È
erkände bedrägeriet	È	È
erkände branden	È	È
erkände brott	È	È
erkände brotten	È	È
erkände brottet	È	È
erkände gärningen	È	È
erkände inbrott	È	È
erkände inbrotten	È	È
erkände inbrottet	È	È
erkände klottret	È	È
erkände misshandel	È	È
erkände misshandeln	È	È
erkände mord	È	È
erkände mordet	È	È
erkände rattfylleri	È	È
erkände rån	È	È
erkände rånet	È	È
erkände skadegörelse	È	È
erkände skadegörelsen	È	È
erkände snatteri	È	È
erkände snatterierna	È	È
erkände snatteriet	È	È
erkände stöld	È	È
erkände stölden	È	È
erkände stölderna	È	È
erkänner att han körde	È	È
erkänner att han slagit	È	È
erkänner att han slog	È	È
erkänner att han stal	È	È
erkänner att han stulit	È	È
erkänner att han tagit	È	È
erkänner att han tog	È	È
erkänner att han tände	È	È
erkänner att hon körde	È	È
erkänner att hon slagit	È	È
erkänner att hon slog	È	È
erkänner att hon stal	È	È
erkänner att hon stulit	È	È
erkänner att hon tagit	È	È
erkänner att hon tog	È	È
erkänner att hon tände	È	È
erkänner bedrägeri	È	È
erkänner bedrägeriet	È	È
erkänner branden	È	È
erkänner brott	È	È
erkänner brotten	È	È
erkänner gärningen	È	È
erkänner inbrott	È	È
erkänner inbrotten	È	È
erkänner klottret	È	È
erkänner misshandel	È	È
erkänner mord	È	È
erkänner rattfylleri	È	È
erkänner rån	È	È
erkänner skadegörelse	È	È
erkänner skadegörelsen	È	È
erkänner snatteri	È	È
erkänner snatterierna	È	È
erkänner stöld	È	È
erkänner stölderna	È	È
erkänt att han körde	È	È
erkänt att han slagit	È	È
erkänt att han slog	È	È
erkänt att han stal	È	È
erkänt att han stulit	È	È
erkänt att han tagit	È	È
erkänt att han tog	È	È
erkänt att han tände	È	È
erkänt att hon körde	È	È
erkänt att hon slagit	È	È
erkänt att hon slog	È	È
erkänt att hon stal	È	È
erkänt att hon stulit	È	È
erkänt att hon tagit	È	È
erkänt att hon tog	È	È
erkänt att hon tände	È	È
erkänt bedrägeri	È	È
erkänt bedrägeriet	È	È
erkänt branden	È	È
erkänt brott	È	È
erkänt brotten	È	È
erkänt brottet	È	È
erkänt gärningen	È	È
erkänt inbrott	È	È
erkänt inbrotten	È	È
erkänt inbrottet	È	È
erkänt klottret	È	È
erkänt misshandel	È	È
erkänt misshandeln	È	È
erkänt mord	È	È
erkänt mordet	È	È
erkänt rattfylleri	È	È
erkänt rån	È	È
erkänt rånet	È	È
erkänt skadegörelse	È	È
erkänt skadegörelsen	È	È
erkänt snatteri	È	È
erkänt snatterierna	È	È
erkänt snatteriet	È	È
erkänt stöld	È	È
erkänt stölden	È	È
erkänt stölderna	È	È
erlade	Î
erlagt	Î
erlagts	Î
erlägg	Î
erlägga	Î
erläggande	Î
erläggandet	Î
erläggas	Î
erlägger	Î
erlägges	Î
erläggs	Î
erroneous		Î
erroneously		Î
ersättning utgår	Î
ert fan	Ì
ert vidkommande	Î
ertappad	È	È
ertappada	È	È
ertappade	È	È
ertappades	È	È
ertappats	È	È
esplanad	Å	Å
esplanaden	Å	Å
essentiell	Î
essentiella	Î
essentiellt	Î
established		Ë
estimera	Î
estimerad	Î
estimerade	Î
estimerar	Î
estimeras	Î
estimerat	Î
etiopier	È	È
etiopiern	È	È
etiopisk bakgrund	È	È
etiopisk familj	È	È
etiopisk flykting	È	È
etiopisk härkomst	È	È
etiopisk släkt	È	È
etnisk bakgrund	È	È
etnisk härkomst	È	È
etniskt ursprung	È	È
ett ansenligt antal	Î
ett avseende	Ï
ett betydande antal	Î
ett fan	Ì
ett flertal	Î
ett personligt helvete	Ì
ett rent helvete	Ì
ett ringa antal	Î
ett rörande	Ï
ett sant helvete	Ì
ett stort antal	Î
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
evaluera	Î
evaluerade	Î
evaluerar	Î
evalueras	Î
evaluerat	Î
everyone is welcome		É
evicted	È	È
evk	Ä
ex-convict	È	È
excluded from school	È	È
exekutiv auktion	È	È
exkl	Î
exkl.	Î
expecting a baby	È	È
expecting a her	È	È
expecting a twins	È	È
expecting her first	È	È
expecting her second	È	È
expecting her third	È	È
expedite		Î
expedited		Î
expedites		Î
expediting		Î
expeditious		Î
expeditiously		Î
expelled	È	È
expelled from school	È	È
expenditure		Î
expenditures		Î
extra anpassningar	ÄÈ	È
extra kromosom	È	È
extraöppet	Ê
extremist	È	È
extremisten	È	È
eyes only		oÀ
f i alla	È	È
f i alla ämne	È	È
f i alla ämnen	È	È
f i engelska	È	È
f i ett	È	È
f i ett ämne	È	È
f i ett ämnen	È	È
f i fem	È	È
f i fem ämne	È	È
f i fem ämnen	È	È
f i flera	È	È
f i flera ämne	È	È
f i flera ämnen	È	È
f i fyra	È	È
f i fyra ämne	È	È
f i fyra ämnen	È	È
f i fysik	È	È
f i historia	È	È
f i idrott	È	È
f i kemi	È	È
f i matematik	È	È
f i matte	È	È
f i många	È	È
f i många ämne	È	È
f i många ämnen	È	È
f i no	È	È
f i nästan ämne	È	È
f i nästan ämnen	È	È
f i sex	È	È
f i sex ämne	È	È
f i sex ämnen	È	È
f i sju	È	È
f i sju ämne	È	È
f i sju ämnen	È	È
f i so	È	È
f i svenska	È	È
f i tre	È	È
f i tre ämne	È	È
f i tre ämnen	È	È
f i två	È	È
f i två ämne	È	È
f i två ämnen	È	È
f i åtta	È	È
f i åtta ämne	È	È
f i åtta ämnen	È	È
f'ing		Ì
f-n	Ì	Ì
f.n	Î
f.n.	Î
f.v.b.	Î
f.ö	Î
f.ö.	Î
faan	Ì
faan ta	Ì
faan tar	Ì
faan tog	Ì
facebookkonto	0
facebookkonton	0
facebookkontot	0
facilitate		Î
facilitated		Î
facilitates		Î
facilitating		Î
facilitera	Î
faciliterade	Î
faciliterar	Î
faciliterat	Î
facket	È	È
fackförbund	È	È
fackförbundet	È	È
fackföreningsmedlem	È	È
fackföreningsmedlemmen	È	È
facklig tillhörighet	È	È
fackligt aktiv	È	È
fackligt ansluten	È	È
fackligt engagerad	È	È
fackligt medlemskap	È	È
fackligt organiserad	È	È
fackmedlem	È	È
fackmedlemmen	È	È
faderskap	È	È
faderskapet	È	È
faderskapstest	È	È
faderskapstestet	È	È
faderskapsutredning	Ä
faderskapsutredningen	Ä
fag		Ì
fagboy	Ì	Ì
faggot		Ì
faggots		Ì
faggy	Ì	Ì
fags		Ì
failed english	È	È
failed math	È	È
failed maths	È	È
failed swedish	È	È
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
fallit i	Ã
fallit ur	Ã
fallolycka	È	È
fallolyckan	È	È
falsk	1Ì
falska	1Ì
falskt	1
familjehem	È	È
familjehemmet	È	È
familjehemsbarn	È	È
familjehemsbarnet	È	È
familjehemsplacerad	È	È
familjehemsplacerade	È	È
familjehemsplacerades	È	È
familjehemsplacerats	È	È
familjehemsplacering	Ä
familjehemsplaceringen	Ä
familjemedlem	<
familjemedlemmar	<
familjeproblem	È	È
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
familjerättsärende	Ä
familjerättsärendet	Ä
fan	Ì
fan anamma	Ì
fan art	Ì	Ì
fan att	Ì
fan av	Ì	Ì
fan base	Ì	Ì
fan club	Ì	Ì
fan de	Ì
fan den	Ì
fan det	Ì
fan dom	Ì
fan du	Ì
fan då	Ì
fan fest	Ì	Ì
fan fiction	Ì	Ì
fan heller	Ì
fan hur	Ì
fan i helvete	Ì
fan i mej	Ì
fan i mig	Ì
fan inte	Ì
fan jag	Ì
fan mail	Ì	Ì
fan man	Ì
fan ni	Ì
fan nu	Ì
fan också	Ì
fan of	Ì	Ì
fan page	Ì	Ì
fan så	Ì
fan ta	Ì
fan tar	Ì
fan till	Ì	Ì
fan tog	Ì
fan va	Ì
fan vad	Ì
fan vet	Ì
fan vilka	Ì
fan vilken	Ì
fan vilket	Ì
fan zone	Ì	Ì
fan-ken	Ì
fanimej	Ì	Ì
fanimig	Ì	Ì
fanken	Ì
fanns	Ë
fanns att tillgå	Î
fans djävla	Ì
fans jävla	Ì
fanskap	Ì	Ì
fanskapen	Ì	Ì
fanskapet	Ì	Ì
fantastisk insats	0
fantomen	Ì
far illa	È	È
far åt helvete	Ì
far åt helvetet	Ì
far åt pepparn	Ì
far åt skogen	Ì
farao	Ì
farit illa	È	È
farsot	Ì
fascist	ÈÌ	È
fascisten	È	È
fascister	ÈÌ	È
fasen	Ì
fasen då	Ì
fasen också	Ì
fasen så	Ì
fasen va	Ì
fasen vad	Ì
fasen vet	Ì
fasicken	Ì	Ì
fasiken	Ì	Ì
fast sparken i gång	0	0
fast sparken i julklapp	0	0
fast sparken i present	0	0
fast sparken i rumpan	0	0
fast sparken på gång	0	0
fast sparken på julklapp	0	0
fast sparken på present	0	0
fast sparken på rumpan	0	0
fastade	È	È
fastar	È	È
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
fastar under ramadan	È	È
fastighets	È	È
fastnade i alkoholkontrollen	È	È
fastnade i poliskontrollen	È	È
fastnade i rattfyllerikontrollen	È	È
fastnat i alkoholkontrollen	È	È
fastnat i poliskontrollen	È	È
fastnat i rattfyllerikontrollen	È	È
fasts during ramadan	È	È
fastställ	Î
fastställa	Î
fastställas	Î
fastställde	Î
fastställdes	ËÎ
fastställer	Î
fastställs	Î
fastställt	Î
fastställts	Î
fat ass		Ì
fatass	Ì	Ì
fatasses	Ì	Ì
fattig	È	È
fattiga	È	È
fattige	È	È
fattigpensionär	È	È
fattigpensionären	È	È
fb	]	]
feasible		Î
feb	H	H
feber	È	È
feber i	0	0
feber inför	0	0
febern	È	È
februari	H
february		H
fee		Y
feed		?
feel free to		9
fees		Y
feg	Ì
fega	Ì
fegis	Ì	Ì
fegisar	Ì	Ì
fegisarna	Ì	Ì
fegisen	Ì	Ì
fel dos	Ã
fel läkemedel	Ã
fel medicin	Ã
fell in		Ã
fell out		Ã
felon	È	È
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
feminazi	Ì	Ì
feminazis	Ì	Ì
feministfitta	Ì	Ì
feministfittor	Ì	Ì
feministiskt initiativ	È	È
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
fertilitetsbehandling	È	È
fertilitetsbehandlingen	È	È
fertilitetskliniken	È	È
fet	Ì
feta	Ì
fetma	È	È
fetman	È	È
fetto	Ì	Ì
fetton	Ì	Ì
fettot	Ì	Ì
ffs		Ì
fibromyalgi	È	È
fibromyalgin	È	È
fick	Ë
fick amputera	È	È
fick asyl	È	È
fick av sig fotbojan	È	È
fick avslag på	Ä
fick bifall på	Ä
fick bilen utmätt	È	È
fick blodpropp	È	È
fick böter	È	È
fick cancerbesked	È	È
fick cancerbeskedet	È	È
fick dagsböter	È	È
fick diagnosen add	È	È
fick diagnosen als	È	È
fick diagnosen kol	È	È
fick diagnosen ms	È	È
fick dubbel dos	Ã
fick dubbel insulin	Ã
fick dubbel medicin	Ã
fick elen avstängd	È	È
fick ett astmaanfall	È	È
fick ett epilepsianfall	È	È
fick ett f i	È	È
fick ett krampanfall	È	È
fick ett missfall	È	È
fick ett återfall	È	È
fick f i	È	È
fick fel dos	Ã
fick fel insulin	Ã
fick fel medicin	Ã
fick fängelse	È	È
fick gallstensanfall	È	È
fick hjälp av soc	È	È
fick hjälp av socialtjänsten	È	È
fick hjärtattack	È	È
fick hjärtinfarkt	È	È
fick hjärtstopp	È	È
fick huset utmätt	È	È
fick insatser av soc	È	È
fick insatser av socialtjänsten	È	È
fick kicken	È	È
fick körkortet indraget	È	È
fick lönen utmätt	È	È
fick missfall	È	È
fick njurstensanfall	È	È
fick panikångest	È	È
fick samhällstjänst	È	È
fick silkessnöret	È	È
fick sin dom	È	È
fick sin utmätt	È	È
fick skov	È	È
fick skyddstillsyn	È	È
fick slaganfall	È	È
fick somna in	È	È
fick sova i arresten	È	È
fick sova i fyllecellen	È	È
fick sparken	È	È
fick sparken i gång	0	0
fick sparken i julklapp	0	0
fick sparken i present	0	0
fick sparken i rumpan	0	0
fick sparken på gång	0	0
fick sparken på julklapp	0	0
fick sparken på present	0	0
fick sparken på rumpan	0	0
fick stöd av soc	È	È
fick stöd av socialtjänsten	È	È
fick ungdomstjänst	È	È
fick ungdomsvård	È	È
fick vårdnaden	È	È
fick återfall	È	È
fick övervakare	È	È
ficktjuv	È	È
ficktjuven	È	È
fifflare	È	È
fifflaren	È	È
film	m	m
film from		Ë
film från	Ë
filma	6
filmen	m	m
filmen från	Ë
filmen är från	Ë
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
filthy		Ì
fin rörande	Ï
finalise		Î
finalised		Î
finalises		Î
finalize		Î
finalized		Î
finansförbundet	È	È
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
fined	È	È
fingerade personuppgifter	È	È
fingeravtryck	È	È
fingeravtrycken	È	È
fingeravtrycket	È	È
fingerprints	È	È
finnas att tillgå	Î
finnjävel	Ì	Ì
finnjäveln	Ì	Ì
finnjävlar	Ì	Ì
finns att tillgå	Î
finns möjlighet att	Î
finns möjlighet till	Î
finns möjligheten att	Î
finska rötter	È	È
finska rötter i köket	0	0
finska rötter i sitt	0	0
finskt blod	È	È
finskt påbrå	È	È
finskt ursprung	È	È
firade chanukka	È	È
firade diwali	È	È
firade eid	È	È
firade hanukka	È	È
firade pesach	È	È
firade ramadan	È	È
firade rosh	È	È
firade vaisakhi	È	È
firade yom	È	È
firar	Ê
firar chanukka	È	È
firar diwali	È	È
firar eid	È	È
firar hanukka	È	È
firar inte födelsedagar	È	È
firar inte jul	È	È
firar pesach	È	È
firar ramadan	È	È
firar rosh	È	È
firar vaisakhi	È	È
firar yom	È	È
firas	Ê
fire engine		h
fired from	È	È
firmabil	f
first prize		L
fisketävling	0
fisketävlingar	0
fisketävlingarna	0
fisketävlingen	0
fitta	Ì
fittan	Ì	Ì
fittans	Ì
fittas	Ì
fittig	Ì	Ì
fittiga	Ì	Ì
fittigt	Ì	Ì
fittjävel	Ì	Ì
fittor	Ì	Ì
fittorna	Ì	Ì
fittstim	Ì	Ì
fittstimmet	Ì	Ì
fittunge	Ì	Ì
fittungen	Ì	Ì
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
five-year-old		i
fjant	Ì	Ì
fjantar	Ì	Ì
fjanten	Ì	Ì
fjolla	Ì
fjollan	Ì
fjollig	Ì
fjolliga	Ì
fjolligt	Ì
fjollor	Ì
fking		Ì
fkn		Ì
flata	ÈÌ	È
flatan	ÈÌ	È
flator	Ì
fled an abusive	È	È
fled an husband	È	È
fled an partner	È	È
fled an violent	È	È
fled from	È	È
fled from abusive	È	È
fled from her husband	È	È
fled from her partner	È	È
fled from his husband	È	È
fled from his partner	È	È
fled from husband	È	È
fled from partner	È	È
fled from violent	È	È
fled her abusive	È	È
fled her husband	È	È
fled her partner	È	È
fled her violent	È	È
fled his abusive	È	È
fled his husband	È	È
fled his partner	È	È
fled his violent	È	È
flertalet	Î
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
flickvän hade lämnat familjen	È	È
flickvän hade lämnat henne	È	È
flickvän hade lämnat honom	È	È
flickvän har lämnat familjen	È	È
flickvän har lämnat henne	È	È
flickvän har lämnat honom	È	È
flugskit	Ì
flugskiten	Ì
flydde	È	È
flydde från	È	È
flydde från en våldsam	È	È
flydde från sin ex-man	È	È
flydde från sin familj	È	È
flydde från sin fru	È	È
flydde från sin make	È	È
flydde från sin man	È	È
flydde från sin pappa	È	È
flydde från sin pojkvän	È	È
flydde från sin sambo	È	È
flydde från sin våldsamma	È	È
flydde från sin våldsamme	È	È
flydde fältet	0	0
flydde för livet	0	0
flygoperation	0	0
flygoperationen	0	0
flykting	È	È
flyktingar	È	È
flyktingbakgrund	È	È
flyktingbakgrunden	È	È
flyktingen	È	È
flyr från en våldsam	È	È
flyr från sin ex-man	È	È
flyr från sin fru	È	È
flyr från sin man	È	È
flyr från sin pappa	È	È
flyr från sin pojkvän	È	È
flyr från sin sambo	È	È
flyr från sin våldsamma	È	È
flyr från sin våldsamme	È	È
flytt	È	È
flytt från	È	È
flytt från en våldsam	È	È
flytt från sin ex-man	È	È
flytt från sin familj	È	È
flytt från sin fru	È	È
flytt från sin make	È	È
flytt från sin man	È	È
flytt från sin pappa	È	È
flytt från sin pojkvän	È	È
flytt från sin sambo	È	È
flytt från sin våldsamma	È	È
flytt från sin våldsamme	È	È
flytt fältet	0	0
flytt hem	0	0
flytt ihop	0	0
flytt in	0	0
flytt till	0	0
flytt ut	0	0
flyttade till familjehem	È	È
flyttade till fosterhem	È	È
flyttade till hvb	È	È
flyttade till hvb-hem	È	È
flyttade till jourhem	È	È
flyttade till sis	È	È
flyttade till skyddat	È	È
flyttades till	Ã
flyttas till	Ã
flyttas till familjehem	È	È
flyttas till fosterhem	È	È
flyttas till hvb	È	È
flyttas till hvb-hem	È	È
flyttas till jourhem	È	È
flyttas till sis	È	È
flyttas till skyddat	È	È
flyttat till familjehem	È	È
flyttat till fosterhem	È	È
flyttat till hvb	È	È
flyttat till hvb-hem	È	È
flyttat till jourhem	È	È
flyttat till sis	È	È
flyttat till skyddat	È	È
flyttats till	Ã
flyttbil	f
fläskberg	Ì	Ì
fläskberget	Ì	Ì
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
fnask	Ì
fnaska	Ì
fnaskar	Ì
fnasken	Ì
fnasket	Ì
fobi	È	È
fobier	È	È
folkbokförd	Æ	Æ
folkbokförda	Æ	Æ
folkbokföringsadress	Æ	Æ
folkbokföringsadressen	Æ	Æ
folkpartist	È	È
folkpartisten	È	È
follow		6
fondens	e
food bank	È	È
fool		Ì
fools		Ì
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
for christ's sake		Ì
for fuck's sake	Ì	Ì
for illa	È	È
for internal use		oÀ
for internal use only		oÀ
for the duration of		Î
for the purpose of		Î
for the purposes of		Î
for the reason that		Î
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
forged	È	È
forgery	È	È
formellt avseende	Ï
formgivningstävling	0
formgivningstävlingen	0
forslas bort	f
forthwith		Î
fortkörare	f
fortköraren	f
fortkörning	fÈ	È
fortkörningen	fÈ	È
fortlöpande	Î
foster care	È	È
foster child	È	È
fosterbarn	È	È
fosterbarnet	È	È
fosterfamilj	È	È
fosterfamiljen	È	È
fosterhem	È	È
fosterhemmet	È	È
fosterhemsbarn	È	È
fosterhemsbarnet	È	È
fosterhemsplacerad	È	È
fosterhemsplacerade	È	È
fosterhemsplacerades	È	È
fosterhemsplacerats	È	È
fota	6
fotad	Ë
fotboja	È	È
fotbojan	È	È
fotledsbrott	È	È
fotledsbrottet	È	È
foto från	Ë
fotografera	6
foton från	Ë
fotoperation	È	È
fotoperationen	È	È
fotot är från	Ë
fotskada	È	È
fotskadan	È	È
found guilty	È	È
founded		Ë
four years		i
four-year-old		i
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
framdeles	Î
framgent	Î
framlade	Î
framlades	Î
framlagt	Î
framledes	Î
framlägg	Î
framlägga	Î
framlägger	Î
framläggs	Î
framställan	Î
fraud	È	1È
frauds		1
fraudster	È	È
fraudsters		1
fredag	H
fredagen	H
fredagens	H
fredags	Ë
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
free admission		É
free entry		É
free school meals	È	È
frekvent	Î
frekventera	Î
frekventerade	Î
frekventerar	Î
frekventeras	Î
fri entré	É
fri inträde	É
friad	È	È
friade	È	È
friades	È	È
friades av publiken	0	0
friades från	È	È
frias	È	È
frias från	È	È
friats	È	È
friday		H
fridskränkning	È	È
fridskränkningen	È	È
friend		<
friends		<
frihetsberövad	È	È
frihetsberövade	È	È
friidrottstävling	0
friidrottstävlingar	0
friidrottstävlingarna	0
friidrottstävlingen	0
frikyrkan	È	È
frikyrklig	È	È
frikyrkliga	È	È
frikyrklige	È	È
frikänd	È	È
frikända	È	È
frikändes	È	È
frikänts	È	È
frimurare	È	È
frimuraren	È	È
frisk som	0	0
friskförklarad	Ç	Ç
friskförklarades	Ç	Ç
fristående	_Ñ
friskförklarad	È	È
friskförklarades	È	È
fristående	_Í
fritidsbuss	h
fritidsbussen	h
fritt entré	É
fritt inträde	É
frivilligt	9
from		U
fru hade lämnat familjen	È	È
fru hade lämnat henne	È	È
fru hade lämnat honom	È	È
fru har lämnat familjen	È	È
fru har lämnat henne	È	È
fru har lämnat honom	È	È
fru knarkar	È	È
fru missbrukar	È	È
fru misshandlade	È	È
fru misshandlar	È	È
frusen ute	È	È
frusit ut	È	È
fryser ut	È	È
fryses ut	È	È
frystes ut	È	È
frysts ut	È	È
frälsningsarmén	dÈ	È
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
frälst	È	È
fråga gällande	Î
frågan gällande	Î
frågeställning	Î
frågeställningar	Î
frågeställningarna	Î
frågeställningen	Î
frågor gällande	Î
frågorna gällande	Î
från	U
frånfälle	È	È
frånfället	È	È
frånskild	È	È
frånskilda	È	È
frånskilde	È	È
fråntagits vårdnaden	È	È
fråntogs vårdnaden	È	È
frånträda	Î
frånträdde	Î
frånträder	Î
frånträtt	Î
frånvaro	Ä
frånvaron	Ä
frånvaroproblem	È	È
frånvaroproblemen	È	È
frös ut	È	È
fsk	Î
fuck	Ì	Ì
fuck off	Ì	Ì
fuck u	Ì	Ì
fuck you	Ì	Ì
fucked	Ì	Ì
fucker	Ì	Ì
fuckers	Ì	Ì
fuckface	Ì	Ì
fuckfaces	Ì	Ì
fuckhead	Ì	Ì
fuckheads	Ì	Ì
fuckin	Ì	Ì
fuckin'	Ì	Ì
fucking	Ì	Ì
fucking åmål	Ì	Ì
fucks	Ì	Ì
fucktard	Ì	Ì
fucktards	Ì	Ì
fuckwit	Ì	Ì
fuckwits	Ì	Ì
ful	Ì
fula	Ì
full av tusan	Ì
full i tusan	Ì
fullgjorde	Î
fullgjort	Î
fullgjorts	Î
fullgör	Î
fullgöra	Î
fullgöras	Î
fullgörs	Î
fullt av tusan	Ì
fullt i tusan	Ì
fundraiser		d
fundraisers		d
fundraising		d
funktionshinder	È	È
funktionshindrad	È	È
funktionshindrada	È	È
funktionshindrade	È	È
funktionsnedsatt	È	È
funktionsnedsatta	È	È
funktionsnedsatte	È	È
funktionsnedsättning	È	È
funktionsnedsättningar	È	È
funktionsnedsättningen	È	È
funktionsvariation	È	È
funktionsvariationen	È	È
furnish us with		Î
furnish with		Î
furnished with		Î
furthermore		Î
fuskade med assistansen	È	È
fuskade med assistansersättning	È	È
fuskade med bidrag	È	È
fuskade med bidragen	È	È
fuskade med körjournalen	È	È
fuskade med skatten	È	È
fuskade till sig	È	È
fuskade till sig bidrag	È	È
fuskade till sig pengar	È	È
fuskar med bidragen	È	È
fuskar med körjournalen	È	È
fuskar med skatten	È	È
fuskar till sig	È	È
fuskar till sig bidrag	È	È
fuskar till sig pengar	È	È
fuskare	Ì
fuskaren	Ì
fuskat med assistansen	È	È
fuskat med assistansersättning	È	È
fuskat med bidrag	È	È
fuskat med bidragen	È	È
fuskat med körjournalen	È	È
fuskat med skatten	È	È
fuskat till sig	È	È
fuskat till sig bidrag	È	È
fuskat till sig pengar	È	È
fy bövelen	Ì
fy fan	Ì	Ì
fy farao	Ì
fy fasen	Ì
fy för helvete	Ì
fy satan	Ì
fy tusan	Ì
fyfan	Ì	Ì
fyll i	6
fyllde elva	i
fyllde ett	i
fyllde fem	i
fyllde fyra	i
fyllde nio	i
fyllde sex	i
fyllde sju	i
fyllde tio	i
fyllde tolv	i
fyllde tre	i
fyllde två	i
fyllde åtta	i
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
fyller elva	i
fyller ett	i
fyller fem	i
fyller fyra	i
fyller nio	i
fyller sex	i
fyller sju	i
fyller tio	i
fyller tolv	i
fyller tre	i
fyller två	i
fyller åtta	i
fylleri	È	È
fylleriet	È	È
fyllt	SU
fyllt elva	i
fyllt ett	i
fyllt fem	i
fyllt fyra	i
fyllt nio	i
fyllt sex	i
fyllt sju	i
fyllt tio	i
fyllt tolv	i
fyllt tre	i
fyllt två	i
fyllt åtta	i
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
fysioterapeuterna	È	È
fälld för brott	È	È
fälld för hovrätten	È	È
fälld för misshandel	È	È
fälld för stöld	È	È
fälld för tingsrätten	È	È
fälld i brott	È	È
fälld i hovrätten	È	È
fälld i misshandel	È	È
fälld i stöld	È	È
fälld i tingsrätten	È	È
fälldes för	È	È
fälls för	È	È
fällts för	È	È
fängelse	È	È
fängelsedom	È	È
fängelsedomar	È	È
fängelsedomen	È	È
fängelsestraff	È	È
fängelsestraffet	È	È
fängelset	È	È
fängslad	È	È
fängslade	È	È
fängslades	È	È
fängslas	È	È
fängslats	È	È
färdigställ	Î
färdigställa	Î
färdigställande	Î
färdigställandet	Î
färdigställas	Î
färdigställde	Î
färdigställdes	Î
färdigställer	Î
färdigställs	Î
färdigställt	Î
färdigställts	Î
färdtjänst	È	È
färdtjänstbeslut	Â
färdtjänstbeslutet	Â
färdtjänstbil	h
färdtjänstbilen	h
färdtjänsten	È	È
färgblind	È	È
färgblinda	È	È
fäst avseende	Ï
fästa avseende	Ï
fäste avseende	Ï
fäster avseende	Ï
få betala dyrt	Ì
få betala för det	Ì
få betala för detta	Ì
få betala med ditt	Ì
få betala med livet	Ì
få ordentligt med stryk	Ì
få ångra det	Ì
få ångra detta	Ì
fågelskit	Ì
fågelskitar	Ì
fågelskiten	Ì
fåntratt	Ì	Ì
fåntrattar	Ì	Ì
fåntratten	Ì	Ì
får av sig fotbojan	È	È
får avslag på	Ä
får bara läsas av	oÀ
får besked	F
får bifall på	Ä
får dagsböter	È	È
får dubbel dos	Ã
får dubbel insulin	Ã
får dubbel medicin	Ã
får egentligen inte avslöja	Á
får egentligen inte berätta	Á
får egentligen inte säga	Á
får ej delas	oÀ
får ej kopieras	oÀ
får ej lämnas ut	oÀ
får ej publiceras	oÀ
får ej röjas	oÀ
får ej spridas	oÀ
får ej spridas vidare	oÀ
får en kula	Ë
får ett f i	Ç	Ç
får ej vidarebefordras	oÀ
får endast läsas av	oÀ
får ett f i	È	È
får ett meddelande	F
får ett mejl	F
får ett sms	F
får f i	È	È
får fel dos	Ã
får fel insulin	Ã
får fel medicin	Ã
får fängelse	È	È
får hjälp av soc	È	È
får hjälp av socialtjänsten	È	È
får insatser av soc	È	È
får insatser av socialtjänsten	È	È
får inte berätta detta	Á
får inte delas	oÀ
får inte kopieras	oÀ
får inte lämna rummet	Á
får inte lämnas ut	oÀ
får inte publiceras	oÀ
får inte röjas	oÀ
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
får inte vidarebefordras	oÀ
får jag absolut inte	Á
får jag egentligen inte	Á
får jag inte avslöja	Á
får jag inte berätta	Á
får jag inte prata	Á
får jag inte skriva	Á
får jag inte säga	Á
får samhällstjänst	È	È
får silkessnöret	È	È
får sin dom	È	È
får skyddstillsyn	È	È
får sparken i gång	0	0
får sparken i julklapp	0	0
får sparken i present	0	0
får sparken i rumpan	0	0
får sparken på gång	0	0
får sparken på julklapp	0	0
får sparken på present	0	0
får sparken på rumpan	0	0
får stöd av soc	È	È
får stöd av socialtjänsten	È	È
får tag i dig	Ì
får tag i er	Ì
får tag på dig	Ì
får tag på er	Ì
får ungdomstjänst	È	È
får ungdomsvård	È	È
får veta	F
får vi absolut inte	Á
får vi egentligen inte	Á
får vi inte avslöja	Á
får vi inte berätta	Á
får vi inte prata	Á
får vi inte skriva	Á
får vi inte säga	Á
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
fårskallar	Ì	Ì
fårskalle	Ì	Ì
fått amputera	È	È
fått asyl	È	È
fått av sig fotbojan	È	È
fått avslag på	Ä
fått bifall på	Ä
fått bilen utmätt	È	È
fått blodpropp	È	È
fått böter	È	È
fått cancerbesked	È	È
fått cancerbeskedet	È	È
fått dagsböter	È	È
fått diagnosen add	È	È
fått diagnosen als	È	È
fått diagnosen kol	È	È
fått diagnosen ms	È	È
fått dubbel dos	Ã
fått dubbel insulin	Ã
fått dubbel medicin	Ã
fått ekonomiskt bistånd	Â
fått elen avstängd	È	È
fått ett astmaanfall	È	È
fått ett epilepsianfall	È	È
fått ett f i	È	È
fått ett krampanfall	È	È
fått ett missfall	È	È
fått ett återfall	È	È
fått f i	È	È
fått fel dos	Ã
fått fel insulin	Ã
fått fel medicin	Ã
fått fängelse	È	È
fått gallstensanfall	È	È
fått hjälp av soc	È	È
fått hjälp av socialtjänsten	È	È
fått hjärtattack	È	È
fått hjärtinfarkt	È	È
fått hjärtstopp	È	È
fått huset utmätt	È	È
fått insatser av soc	È	È
fått insatser av socialtjänsten	È	È
fått inte råd	È	È
fått kicken	È	È
fått körkortet indraget	È	È
fått lönen utmätt	È	È
fått missfall	È	È
fått njurstensanfall	È	È
fått panikångest	È	È
fått samhällstjänst	È	È
fått silkessnöret	È	È
fått sin dom	È	È
fått sin utmätt	È	È
fått skov	È	È
fått skyddstillsyn	È	È
fått slaganfall	È	È
fått somna in	È	È
fått sova i arresten	È	È
fått sova i fyllecellen	È	È
fått sparken	È	È
fått sparken i gång	0	0
fått sparken i julklapp	0	0
fått sparken i present	0	0
fått sparken i rumpan	0	0
fått sparken på gång	0	0
fått sparken på julklapp	0	0
fått sparken på present	0	0
fått sparken på rumpan	0	0
fått stöd av soc	È	È
fått stöd av socialtjänsten	È	È
fått ungdomstjänst	È	È
fått ungdomsvård	È	È
fått vårdnaden	È	È
fått återfall	È	È
fått övervakare	È	È
född	Ë
född i afghanistan	È	È
född i bosnien	È	È
född i eritrea	È	È
född i etiopien	È	È
född i irak	È	È
född i iran	È	È
född i kosovo	È	È
född i libanon	È	È
född i palestina	È	È
född i somalia	È	È
född i sudan	È	È
född i syrien	È	È
född i turkiet	È	È
född i ukraina	È	È
född i vietnam	È	È
födda	Ë
födde dödfött	È	È
föddes	Ë
följ	6
följ med	É
följaktligen	Î
föll	Ë
föll i	Ã
föll ur	Ã
för att delta	78
för att få chans	8
för att få chansen	8
för att ha bedragit	È	È
för att ha chans	8
för att ha chansen	8
för att ha dödat	È	È
för att ha förskingrat	È	È
för att ha hotat	È	È
för att ha lurat	È	È
för att ha misshandlat	È	È
för att ha mördat	È	È
för att ha rånat	È	È
för att ha slagit	È	È
för att ha snattat	È	È
för att ha stulit	È	È
för att ha våldtagit	È	È
för att medverka	78
för att tävla	78
för att vara med	78
för att vinna	78
för bövelen	Ì
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
för den händelse	Î
för den händelse att	Î
för det fall	Î
för det fall att	Î
för din chans	8
för en chans	8
för erhållande av	Î
för fan	Ì	Ì
för fasen	Ì
för fullgörande av	Î
för helvete	Ì
för inte detta vidare	Á
för satan	Ì
för sjutton	Ì
för tusan	Ì
för vinnande av	Î
föraktar	Ì
föranleda	Î
föranledde	Î
föranleder	Î
föranleds	Î
föranlett	Î
föranmäl	É
föranmälan	É
föraren	f
förbannade	Ì
förbannat	Ì
förbannelse	Ì
förbannelsen	Ì
förbannelser	Ì
förbaskad	Ì	Ì
förbaskade	Ì	Ì
förbaskat	Ì	Ì
förbenad	Ì	Ì
förbenade	Ì	Ì
förbenat	Ì	Ì
förbjud	Ì
förbjudas	Ì
förboka	É
förbrytare	È	È
förbrytaren	È	È
förbundets	e
förbålt	Ì
fördes av polis	È	È
fördes av polisen	È	È
fördes bort av handbojor	È	È
fördes bort av polis	È	È
fördes bort av polisen	È	È
fördes bort i handbojor	È	È
fördes bort i polis	È	È
fördes bort i polisen	È	È
fördes iväg av polis	È	È
fördes iväg av polisen	È	È
fördömd	Ì
fördömda	Ì
fördömt	Ì
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
förebringa	Î
förebringar	Î
föredragningslista	Î
föredragningslistan	Î
förefalla	Î
förefaller	Î
förefanns	Î
förefinnas	Î
förefinns	Î
föreföll	Î
föregående månad	Î
föregående vecka	Î
föregående år	Î
förelegat	Î
föreligga	Î
föreliggande	Î
föreligger	Î
föreligger möjlighet	Î
föreläser	Ê
förelåg	Î
föremål för förundersökning	È	È
föremål för polisutredning	È	È
föremål för åtal	È	È
föreningens	e
förenämnda	Î
föreskrev	Î
föreskriva	Î
föreskriven	Î
föreskriver	Î
föreskrivet	Î
föreskrivit	Î
föreskrivna	Î
föreskrivs	Î
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
företa	Î
företaga	Î
företager	Î
företages	Î
företagets	e
företagit	Î
företar	Î
företas	Î
förete	Î
företedde	Î
företer	Î
företog	Î
företrädesvis	Î
förett	Î
förevisa	Î
förevisade	Î
förevisar	Î
förevisas	Î
förevisat	Î
förfalla till betalning	Î
förfaller till betalning	Î
förfalskade	È	È
förfalskar	È	È
förfalskat	È	È
förfan	Ì	Ì
förfar	Î
förfara	Î
förfarande	Î
förfarandet	Î
förfaringssätt	Î
förfaringssättet	Î
förfoga över	Î
förfogade över	Î
förfogar över	Î
förfogat över	Î
förfor	Î
förföljd	È	È
förföljda	È	È
förföljde	È	È
förgrep sig på	È	È
förgripit sig på	È	È
förgrymmat	Ì	Ì
förhandenvarande	Î
förhandsbedömning	Ä
förhandsbedömningen	Ä
förhördes av	È	È
förhördes av läraren	0	0
förhördes av publiken	0	0
förhördes misstänkt	È	È
förhörs av	È	È
förhörs av läraren	0	0
förhörs av publiken	0	0
förhörs misstänkt	È	È
förhörts av	È	È
förhörts misstänkt	È	È
förkyld	È	È
förkylda	È	È
förköp	É
förköpet	É
förlamad	È	È
förlamad av	0	0
förlamad inför	0	0
förlamada	È	È
förlamade	È	È
förlorade	Ë
förlorade armen	È	È
förlorade benet	È	È
förlorade ena armen	È	È
förlorade ena benet	È	È
förlorade ena handen	È	È
förlorade ena ögat	È	È
förlorade ett	È	È
förlorade fingret	È	È
förlorade hörseln	È	È
förlorade minnet	È	È
förlorade rösten	È	È
förlorade synen	È	È
förlorade vårdnaden	È	È
förlorat armen	È	È
förlorat benet	È	È
förlorat ena armen	È	È
förlorat ena benet	È	È
förlorat ena handen	È	È
förlorat ena ögat	È	È
förlorat ett	È	È
förlorat fingret	È	È
förlorat hörseln	È	È
förlorat minnet	È	È
förlorat rösten	È	È
förlorat synen	È	È
förlorat vårdnaden	È	È
förlossningsavdelningen	È	È
förlossningsdepression	È	È
förlossningsdepressionen	È	È
förlossningsskada	È	È
förlossningsskadan	È	È
förmå	Î
förmår	Î
förordna	Î
förordnad	Î
förordnade	Î
förordnande	Î
förordnandet	Î
förordnar	Î
förordnas	Î
förordnat	Î
förordnats	Î
förorsaka	Î
förorsakade	Î
förorsakar	Î
förorsakas	Î
förorsakat	Î
förplikta	Î
förpliktad	Î
förpliktelse	Î
förpliktelser	Î
förpliktelserna	Î
förpliktiga	Î
förpliktigad	Î
förpliktigade	Î
förpliktigar	Î
förpliktigas	Î
förra	Ë
förrförra	Ë
förrädare	Ì
förrädaren	Ì
förrädarna	Ì
förs bort av polis	È	È
förs bort av polisen	È	È
förs iväg av polis	È	È
förs iväg av polisen	È	È
församlingen	È	È
församlingens	e
försatt på fri fot	È	È
försattes i konkurs	È	È
försatts i konkurs	È	È
försatts i personlig konkurs	È	È
förskingrade	È	È
förskingrat	È	È
förskingring	È	È
förskingringen	È	È
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
förslag gällande	Î
förslaget gällande	Î
förslagsvis	Î
förslitningsskada	È	È
förslitningsskadan	È	È
förslitningsskadaor	È	È
försorg	Î
först med rätt svar	D
först till kvarn	DÉ
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
förståndshandikappad	È	È
förståndshandikappada	È	È
förståndshandikappade	È	È
förstår inte längre vad	k
försvann	Ë
försvarsförbundet	È	È
försälja	Î
försäljer	Î
försäljs	Î
försålde	Î
försåldes	Î
försålt	Î
försåvitt	Î
försökt ta livet av	È	È
försökt ta sitt liv	È	È
försökte ta livet av	È	È
försökte ta sitt liv	È	È
försörjningsstöd	È	È
försörjningsstödet	È	È
försörjningsstödsbeslut	Â
försörjningsstödsbeslutet	Â
försörjningsstödstagare	È	È
försörjningsstödstagaren	È	È
försörjningsstödsärende	Ä
försörjningsstödsärendet	Ä
förtal	È	È
förtalet	È	È
förteckning	Î
förteckningar	Î
förteckningarna	Î
förteckningen	Î
förtidspensionerad	È	È
förtidspensionerada	È	È
förtidspensionerade	È	È
förtidspensionär	È	È
förtidspensionären	È	È
förtjänade att dö	Ì
förtjänade döden	Ì
förtjänade dödsstraff	Ì
förtjänade stryk	Ì
förtjänar att dö	Ì
förtjänar att döden	Ì
förtjänar att få stryk	Ì
förtjänar att lida	Ì
förtjänar döden	Ì
förtjänar dödsstraff	Ì
förtjänar och dö	Ì
förtjänar och döden	Ì
förtjänar och lida	Ì
förtjänar stryk	Ì
förtroligt	o
förts av polis	È	È
förts av polisen	È	È
förts bort av handbojor	È	È
förts bort av polis	È	È
förts bort av polisen	È	È
förts bort i handbojor	È	È
förts bort i polis	È	È
förts bort i polisen	È	È
förts iväg av polis	È	È
förts iväg av polisen	È	È
förtäring	Î
förundersökningen mot	È	È
förutnämnda	Î
förutvarande	Î
förvaltare	È	È
förvaltare för	k
förvaltaren	È	È
förvaltarskap	kÈ	È
förvaltarskap för	È	È
förvaltarskapet	kÈ	È
förvaltarskapet för	È	È
förvaltningens	e
förvärva	Ò
förvärvade	Ò
förvärvades	Ò
förvärvar	Ò
förvärvas	Ò
förvärvat	Ò
förvärva	Î
förvärvade	Î
förvärvades	Î
förvärvar	Î
förvärvas	Î
förvärvat	Î
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
förövare	È	È
förövaren	È	È
fött dödfött	È	È
gallbesvär	È	È
gallbesvären	È	È
gallsten	È	È
gallstenar	È	È
gallstenen	È	È
galning	Ì	Ì
galningar	Ì	Ì
galningarna	Ì	Ì
galningen	Ì	Ì
gambling debts	È	È
gang member	È	È
gas the jews	Ì	Ì
gasa	Ì
gasa judar	Ì
gasa judarna	Ì
gasar	Ì
gasas	Ì
gastric bypass	È	È
gata	Å	Å
gatan	Å	Å
gav	Ë
gav fan i	Ì
gave		Ë
gavs	Ë
gay	È	È
ge ett bidrag	d
ge fan i	Ì
gemensam vårdnad	È	È
genbärare	È	È
genbäraren	È	È
gendefekt	È	È
gendefekten	È	È
gender dysphoria	È	È
generera	Î
genererade	Î
genererar	Î
genereras	Î
genererat	Î
genetisk avvikelse	È	È
genetisk defekt	È	È
genetisk sjukdom	È	È
genmutation	È	È
genmutationen	È	È
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
genom bostad först	È	È
genom ivf	È	È
genom provrörsbefruktning	È	È
genom surrogat	È	È
genom surrogatmamma	È	È
genom äggdonation	È	È
genomför en analys	Î
genomför en undersökning	Î
genomför en utvärdering	Î
genomföra en analys	Î
genomföra en undersökning	Î
genomföra en utvärdering	Î
genomförandeplan	Ä
genomförandeplanen	Ä
genomförde en analys	Î
genomförde en undersökning	Î
genomförde en utvärdering	Î
genomförs	Ê
genomgick	Ë
genomgick en operation	È	È
genomgick könskorrigering	È	È
genomgångsbostad	È	È
genomgångsbostaden	È	È
genomgångsbostadet	È	È
genomgångslägenhet	È	È
genomgångslägenheten	È	È
genomgångslägenhetet	È	È
genomgår en operation	È	È
genomgår könskorrigering	È	È
genomgått en operation	È	È
geografiskt avseende	Ï
ger fan i	Ì
ges möjlighet att	Î
ges möjligheten att	Î
gestaltningstävling	0
gestaltningstävlingen	0
get lost		Ì
get well soon	È	È
gett fan i	Ì
getting divorced	È	È
gick	Ë
gick bort	È	È
gick hastigt bort	È	È
gick hos kurator	È	È
gick hos kuratorn	È	È
gick hos logoped	È	È
gick hos logopeden	È	È
gick hos psykiater	È	È
gick hos psykiatern	È	È
gick hos psykolog	È	È
gick hos psykologen	È	È
gick hos psykoterapeut	È	È
gick hos skolkurator	È	È
gick hos skolkuratorn	È	È
gick hos skolpsykolog	È	È
gick hos skolpsykologen	È	È
gick hos terapeut	È	È
gick hos terapeuten	È	È
gick i dialys	È	È
gick i familjeterapi	È	È
gick i gruppterapi	È	È
gick i kbt	È	È
gick i konkurs	È	È
gick i parterapi	È	È
gick i personlig konkurs	È	È
gick i samtalsterapi	È	È
gick i terapi	È	È
gick i väggen	È	È
gick in i väggen	È	È
gick om ettan	È	È
gick om femman	È	È
gick om fyran	È	È
gick om nian	È	È
gick om sexan	È	È
gick om sjuan	È	È
gick om trean	È	È
gick om tvåan	È	È
gick om åttan	È	È
gick oväntat bort	È	È
gick på a-kassa	È	È
gick på aa	È	È
gick på aa-möten	È	È
gick på antabus	È	È
gick på arbetslöshetskassa	È	È
gick på behandling	È	È
gick på bidrag	È	È
gick på bup	È	È
gick på cellgifter	È	È
gick på dialys	È	È
gick på försörjningsstöd	È	È
gick på kontroller	È	È
gick på metadon	È	È
gick på mödravården	È	È
gick på rehab	È	È
gick på soc	È	È
gick på socialbidrag	È	È
gick på socialen	È	È
gick på ssri	È	È
gick på strålning	È	È
gick stilla bort	È	È
gick ur facket	È	È
gick ur kommunal	È	È
gick ur svenska kyrkan	È	È
gick ur unionen	È	È
gift card		K
gift cards		K
giftes bort	È	È
gifts bort	È	È
gikt	È	È
gikten	È	È
gilla	6
girig	Ì
giriga	Ì
girokonto	b
girokontot	b
gissa	6
gissningstävling	2
gissningstävlingen	2
giva	Ò
give consideration to		Ò
giva	Î
give consideration to		Î
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
giver	Î
gives	Î
gjorde	Ë
gjorde abort	È	È
gjorde en abort	È	È
gjorde en bedömning	Î
gjorde en beställning	Î
gjorde en förfrågan	Î
gjorde en uppföljning	Î
gjorde en utvärdering	Î
gjorde en översyn	Î
gjorde inbrott hos	È	È
gjorde inbrott i	È	È
gjorde inbrott på	È	È
gjort abort	È	È
gjort en abort	È	È
gjort en bedömning	Î
gjort en förfrågan	Î
gjort en uppföljning	Î
gjort en utvärdering	Î
gjort en översyn	Î
gjort inbrott hos	È	È
gjort inbrott i	È	È
gjort inbrott på	È	È
glad att	Ì
glad that		Ì
glada att	Ì
glaukom	È	È
glutenintolerans	È	È
glutenintoleransen	È	È
glutenintolerant	È	È
glutenintoleranta	È	È
glöm inte	É
gmail	Ç	Ç
go fuck yourself	Ì	Ì
go to hell	Ì	Ì
goals		n
god bättring	È	È
god damn	Ì	Ì
god förvaltare för	È	È
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
god man	kÈ	È
god man för	kÈ	È
goddam	Ì	Ì
goddamn	Ì	Ì
goddamned	Ì	Ì
goddamnit	Ì	Ì
godkänd	_
godkända	_
godkändes	Ë
godkänds	_
godkänns	_
godkänt	_
godmanskap för	È	È
godmanskapet för	È	È
goes to church	È	È
goes to mosque	È	È
going forward		Î
going through a bankruptcy	È	È
going through a divorce	È	È
going through a separation	È	È
going through divorce	È	È
golliwog		Ì
golliwogs		Ì
gone blind	È	È
gone deaf	È	È
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
googlemail	Ç	Ç
gook		Ì
gooks		Ì
got dismissed	È	È
got fired	È	È
got fired up	0	0
got nicked	È	È
got sacked	È	È
grade		i
grannar	<
granne	<
grannen	<
grant	Ð	Ð
granted		Ð
granted benefits		Ä
granted care		Ä
granted home		Ä
granted personal		Ä
granted support		Ä
gratis	\
gratis att delta	É
gratis entré	É
gratis inträde	É
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
grav synskada	È	È
gravid	È	È
gravid med tanken	0	0
gravida	Ç	Ç
graviditet	Ç	Ç
graviditeten	Ç	Ç
gravt synskadad	Ç	Ç
green party		Ì
grekisk-ortodox	Ç	Ç
grekisk-ortodoxa	Ç	Ç
grep	ÇÊ
gravida	È	È
graviditet	È	È
graviditeten	È	È
gravt synskadad	È	È
green party	È	È
greens	È	È
grekisk-ortodox	È	È
grekisk-ortodoxa	È	È
grep	ÈË
grep chansen	0	0
grep in	0	0
grep mikrofonen	0	0
grep ordet	0	0
grep pennan	0	0
grep tag	0	0
grep tillfället	0	0
greps	ÈË	È
greps av allvaret	0	0
greps av berättelsen	0	0
greps av ilska	0	0
greps av känslan	0	0
greps av musiken	0	0
greps av panik	0	0
greps av stundens	0	0
greps av stämningen	0	0
gripandet av	È	È
gripen	È	È
gripen av allvaret	0	0
gripen av berättelsen	0	0
gripen av ilska	0	0
gripen av känslan	0	0
gripen av musiken	0	0
gripen av panik	0	0
gripen av stundens	0	0
gripen av stämningen	0	0
gripit	È	È
gripit chansen	0	0
gripit in	0	0
gripit ordet	0	0
gripit tag	0	0
gripit tillfället	0	0
gripits	È	È
gripits av allvaret	0	0
gripits av berättelsen	0	0
gripits av ilska	0	0
gripits av känslan	0	0
gripits av musiken	0	0
gripits av panik	0	0
gripits av stundens	0	0
gripits av stämningen	0	0
gripne	È	È
gris	Ì
grisar	Ì
grisarna	Ì
grisen	Ì
grooming	È	È
grooming-utsatt	È	È
grooming-utsatta	È	È
grooming-utsatte	È	È
groomingen	È	È
grov kvinnofridskränkning	È	È
grov misshandel	È	È
grov olovlig	È	È
grov rån	È	È
grov skadegörelse	È	È
grov stöld	È	È
grov vapenbrott	È	È
grovt kvinnofridskränkning	È	È
grovt misshandel	È	È
grovt olovlig	È	È
grovt rattfylleri	È	È
grovt rån	È	È
grovt skadegörelse	È	È
grovt vapenbrott	È	È
gruppboende	kÈ	È
gruppboendet	kÈ	È
gruppbostad	kÈ	È
gruppbostaden	kÈ	È
gruppknull	Ì	Ì
gruppknullet	Ì	Ì
gränd	Å	Å
gränden	Å	Å
grå starr	È	È
grå starren	È	È
grön starr	È	È
grön ungdom	È	È
gs-facket	È	È
gtfo	Ì	Ì
guardian		X
guardians		X
gubbe	Ì
gubben	Ì
gubbjävel	Ì	Ì
gubbjäveln	Ì	Ì
gubbjävlar	Ì	Ì
gubbslem	Ì	Ì
gubbslemmet	Ì	Ì
gudförbannad	Ì	Ì
gudförbannade	Ì	Ì
gudförbannat	Ì	Ì
guds förbannade	Ì
guess		6
guldmedalj	5
guldmedaljen	5
guldmedaljer	5
guling	Ë	Ë
gulingar	Ë	Ë
gulingarna	Ë	Ë
gun		Ë
guling	Ì	Ì
gulingar	Ì	Ì
gulingarna	Ì	Ì
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
gyppo	Ì	Ì
gyppos	Ì	Ì
gypsy scum		Ì
gällande föreskrifter	Î
gällde	Ë
gängkriminell	È	È
gängkriminelle	È	È
gängmedlem	È	È
gängmedlemmar	È	È
gängmedlemmen	È	È
gängse	Î
gärna	9
gärningsman	È	È
gärningsmannen	È	È
gästar	Ê
gästas	Ê
gå in i väggen	È	È
gå och dö	Ì
gå och häng	Ì
gå och häng dig	Ì
gå och lägg	Ì
gå åt helvete	Ì
gå åt helvetet	Ì
går av stapeln	Ê
går hos kurator	È	È
går hos kuratorn	È	È
går hos logoped	È	È
går hos logopeden	È	È
går hos psykiater	È	È
går hos psykiatern	È	È
går hos psykolog	È	È
går hos psykologen	È	È
går hos psykoterapeut	È	È
går hos skolkurator	È	È
går hos skolkuratorn	È	È
går hos skolpsykolog	È	È
går hos skolpsykologen	È	È
går hos terapeut	È	È
går hos terapeuten	È	È
går i anpassad grundskola	È	È
går i anpassad gymnasieskola	È	È
går i dialys	È	È
går i familjeterapi	È	È
går i gruppterapi	È	È
går i kbt	È	È
går i kyrkan varje	È	È
går i moskén	È	È
går i parterapi	È	È
går i personlig konkurs	È	È
går i samtalsterapi	È	È
går i synagogan	È	È
går i särskola	È	È
går i särskolan	È	È
går i terapi	È	È
går i träningsskola	È	È
går i träningsskolan	È	È
går om ettan	È	È
går om femman	È	È
går om fyran	È	È
går om nian	È	È
går om sexan	È	È
går om sjuan	È	È
går om trean	È	È
går om tvåan	È	È
går om åttan	È	È
går på a-kassa	È	È
går på aa	È	È
går på aa-möten	È	È
går på antabus	È	È
går på arbetslöshetskassa	È	È
går på behandling	È	È
går på bidrag	È	È
går på bup	È	È
går på cellgifter	È	È
går på dialys	È	È
går på försörjningsstöd	È	È
går på kontroller	È	È
går på metadon	È	È
går på mödravården	È	È
går på rehab	È	È
går på soc	È	È
går på socialbidrag	È	È
går på socialen	È	È
går på ssri	È	È
går på strålning	È	È
går ut	Ê
gåsskit	Ì
gåsskiten	Ì
gått bort	È	È
gått hastigt bort	È	È
gått hos logoped	È	È
gått hos logopeden	È	È
gått hos psykiater	È	È
gått hos psykiatern	È	È
gått hos psykoterapeut	È	È
gått hos skolkurator	È	È
gått hos skolkuratorn	È	È
gått hos skolpsykolog	È	È
gått hos skolpsykologen	È	È
gått hos terapeut	È	È
gått hos terapeuten	È	È
gått i familjeterapi	È	È
gått i gruppterapi	È	È
gått i kbt	È	È
gått i konkurs	È	È
gått i parterapi	È	È
gått i personlig konkurs	È	È
gått i väggen	È	È
gått in i väggen	È	È
gått på a-kassa	È	È
gått på aa	È	È
gått på arbetslöshetskassa	È	È
gått på behandling	È	È
gått på bidrag	È	È
gått på cellgifter	È	È
gått på försörjningsstöd	È	È
gått på kontroller	È	È
gått på soc	È	È
gått på socialbidrag	È	È
gått på socialen	È	È
gått på ssri	È	È
gått på strålning	È	È
gått stilla bort	È	È
gått ur facket	È	È
gått ur kommunal	È	È
gått ur svenska kyrkan	È	È
gått ur unionen	È	È
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
gömd flykting	È	È
gömde sig för	È	È
gömde sig undan	È	È
gömmer sig för	È	È
gömmer sig undan	È	È
gömt sig för	È	È
gömt sig undan	È	È
gör en bedömning	Î
gör en beställning	Î
gör en förfrågan	Î
gör en uppföljning	Î
gör en utvärdering	Î
gör en översyn	Î
gör upplopp	Ì
göra en bedömning	Î
göra en beställning	Î
göra en förfrågan	Î
göra en uppföljning	Î
göra en utvärdering	Î
göra en översyn	Î
h-e	Ì
h-vete	Ì	Ì
ha möjlighet att	Î
hackade sig in	È	È
hackat sig in	È	È
had		Ë
had a abortion	È	È
had a breakdown	È	È
had a miscarriage	È	È
had a overdose	È	È
had a stroke	È	È
had an abortion	È	È
had an breakdown	È	È
had an miscarriage	È	È
had an overdose	È	È
had an stroke	È	È
hade	Ë
hade barnpornografi	È	È
hade barnporr	È	È
hade det bråkigt hemma	È	È
hade det ekonomiskt knapert	È	È
hade det ekonomiskt ställt	È	È
hade det ekonomiskt svårt	È	È
hade det ekonomiskt tufft	È	È
hade det fattigt ställt	È	È
hade det jobbigt hemma	È	È
hade det knapert ställt	È	È
hade det oroligt hemma	È	È
hade det struligt hemma	È	È
hade det stökigt hemma	È	È
hade det svårt hemma	È	È
hade det tufft hemma	È	È
hade dåligt med pengar	È	È
hade dåligt om pengar	È	È
hade dött	È	È
hade en hjärntumör	È	È
hade för avsikt att	Î
hade inte råd	È	È
hade knark i	È	È
hade kniv i	È	È
hade lämnat henne	È	È
hade lämnat honom	È	È
hade möjlighet att	Î
hade narkotika i	È	È
hade ont med pengar	È	È
hade ont om pengar	È	È
hade separerat	È	È
hade separerat avfall	0	0
hade separerat avfallet	0	0
hade separerat glas	0	0
hade separerat matavfallet	0	0
hade separerat plast	0	0
hade separerat soporna	0	0
hade svår hjärntumör	È	È
hade svårt ekonomiskt	È	È
hade vapen i	È	È
haemophilia	È	È
haffad	È	È
haffad som	0	0
haffad till	0	0
haffade	È	È
haffades	È	È
haffats	È	È
haft barnpornografi	È	È
haft barnporr	È	È
haft det bråkigt hemma	È	È
haft det ekonomiskt knapert	È	È
haft det ekonomiskt ställt	È	È
haft det ekonomiskt svårt	È	È
haft det ekonomiskt tufft	È	È
haft det fattigt ställt	È	È
haft det knapert ställt	È	È
haft det oroligt hemma	È	È
haft det stökigt hemma	È	È
haft det svårt hemma	È	È
haft det tufft hemma	È	È
haft dåligt med pengar	È	È
haft dåligt om pengar	È	È
haft hjälp av soc	È	È
haft hjälp av socialtjänsten	È	È
haft insatser av soc	È	È
haft insatser av socialtjänsten	È	È
haft inte råd	È	È
haft ont med pengar	È	È
haft ont om pengar	È	È
haft stöd av soc	È	È
haft stöd av socialtjänsten	È	È
haft svårt ekonomiskt	È	È
half-assed		Ì
half-breed		Ì
half-breeds		Ì
hallucinerade	È	È
hallucinerar	È	È
halsfluss	È	È
halsflussen	È	È
halshugg	Ì	Ì
halshugga	Ì	Ì
halshuggas	Ì
halshugger	Ì	Ì
halvsvensk	È	È
halvvägshus	È	È
halvvägshusen	È	È
halvvägshuset	È	È
hamnade i arresten	È	È
hamnade i bråk	È	È
hamnade i finkan	È	È
hamnade i fyllecell	È	È
hamnade i fyllecellen	È	È
hamnade i häkte	È	È
hamnade i häktet	È	È
hamnade i klammeri	È	È
hamnade i slagsmål	È	È
hamnar i arresten	È	È
hamnar i bråk	È	È
hamnar i finkan	È	È
hamnar i fyllecell	È	È
hamnar i fyllecellen	È	È
hamnar i häkte	È	È
hamnar i häktet	È	È
hamnar i klammeri	È	È
hamnar i slagsmål	È	È
hamnarbetarförbundet	È	È
hamnat i arresten	È	È
hamnat i bråk	È	È
hamnat i finkan	È	È
hamnat i fyllecell	È	È
hamnat i fyllecellen	È	È
hamnat i häkte	È	È
hamnat i häktet	È	È
hamnat i klammeri	È	È
hamnat i slagsmål	È	È
handels	È	È
handelsbanken	`	`
handelsbankens	`	`
handha	Î
handhaft	Î
handhar	Î
handhas	Î
handhavande	Î
handikapp	È	È
handikappad	È	È
handikappada	È	È
handikappade	È	È
handikappet	È	È
handikapplats	f
handikapplatsen	f
handjob	Ì	Ì
handjobs	Ì	Ì
handla	[
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
handledsbrott	È	È
handledsbrottet	È	È
handläggarens anteckning	Â
handläggarens anteckningar	Â
handläggarens notering	Â
handläggarens noteringar	Â
handoperation	È	È
handoperationen	È	È
handprotes	È	È
handprotesen	È	È
handskada	È	È
handskadan	È	È
hang		Ì
hans fan	Ì
hans insats indragen	Ä
hans vidkommande	Î
happened		Ë
har avgjorts	4
har avslutats	4
har barnpornografi	È	È
har barnporr	È	È
har det bråkigt hemma	È	È
har det ekonomiskt knapert	È	È
har det ekonomiskt ställt	È	È
har det ekonomiskt svårt	È	È
har det ekonomiskt tufft	È	È
har det fattigt	È	È
har det fattigt ställt	È	È
har det jobbigt hemma	È	È
har det knapert	È	È
har det knapert ställt	È	È
har det oroligt hemma	È	È
har det struligt hemma	È	È
har det stökigt hemma	È	È
har det svårt ekonomiskt	È	È
har det svårt hemma	È	È
har det tufft hemma	È	È
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
har druckit för mycket	È	È
har dåligt med pengar	È	È
har dåligt om pengar	È	È
har dött	È	È
har en hjärntumör	È	È
har extraöppet	Ê
har f i	È	È
har fan aldrig	Ì
har fan ingen	Ì
har fan inget	Ì
har fan inte	Ì
har för avsikt att	Î
har förvaltare	k
har hjälp av soc	È	È
har hjälp av socialtjänsten	È	È
har insatser av soc	È	È
har insatser av socialtjänsten	È	È
har inte råd	È	È
har knark i	È	È
har kniv i	È	È
har kvällsöppet	Ê
har lämnat henne	È	È
har lämnat honom	È	È
har möjlighet att	Î
har möjligheten att	Î
har narkotika i	È	È
har ont med pengar	È	È
har ont om pengar	È	È
har separerat	È	È
har separerat avfall	0	0
har separerat avfallet	0	0
har separerat glas	0	0
har separerat matavfallet	0	0
har separerat plast	0	0
har separerat soporna	0	0
har skilt sig	È	È
har stängt	Ê
har stöd av soc	È	È
har stöd av socialtjänsten	È	È
har svår hjärntumör	È	È
har svårt ekonomiskt	È	È
har tystnadsplikt men	Á
har utsedd	4
har utsedda	4
har utsetts	4
har vapen i	È	È
har varit	Ë
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
har öppet	Ê
har övervakare	È	È
harassment	È	È
has arrested	È	È
has been		Ë
has charged	È	È
has convicted	È	È
has jailed	È	È
has the ability to		Î
has the opportunity to		Î
has won		4
hastiga bortgång	È	È
hatar	Ì
hate		Ì
hava	Î
have arrested	È	È
have been		Ë
have charged	È	È
have convicted	È	È
have jailed	È	È
have the ability to		Î
have the opportunity to		Î
have won		4
haver	Î
hazar	È	È
hazaren	È	È
hbtq-person	È	È
hbtq-personen	È	È
hearing aid	È	È
hearing aids	È	È
hearing impaired	È	È
heart attack	È	È
heart bypass	È	È
heart condition	È	È
heart failure	È	È
heart surgery	È	È
heart transplant	È	È
heat	5n
heaten	5
heatet	5n
hedersförtryck	È	È
hedersförtrycket	È	È
hedersmord	È	È
hedersmordet	È	È
hedersvåld	È	È
hedersvåldet	È	È
heil hitler	Ì	Ì
hejarklack	5
hejarklacken	5
hela familjen	W
held		Ë
helgen som gick	Ë
helgen som var	Ë
hell no	Ì	Ì
hell of a	Ì	Ì
hell yeah	Ì	Ì
helt blind	È	È
helt döv	È	È
helvete	Ì
helvete på jorden	Ì
helvetes	Ì
helvetes jävla	Ì
helvetesfärd	Ì
helvetesfärden	Ì
helvetesgap	Ì
helvetesgapet	Ì
helvetesmaskin	Ì
helvetesmaskinen	Ì
helvetesskildring	Ì
helvetesskildringar	Ì
helvetesskildringen	Ì
helvetesvecka	Ì
helvetesveckan	Ì
helvetet	Ì
helvetet på jorden	Ì
hem till	Æ	Æ
hem till djungeln	Ì
hem till öknen	Ì
hemadress	Æ	Æ
hemadressen	Æ	Æ
hembesök	Â
hembesöket	Â
hemfridsbrott	È	È
hemfridsbrottet	È	È
hemlig	o
hemlig adress	l
hemlig handling	oÀ
hemliga adress	l
hemligstämplad	oÀ
hemligstämplad handling	oÀ
hemligstämplade	oÀ
hemligstämplat	oÀ
hemligstämplat dokument	oÀ
hemligstämplat material	oÀ
hemligstämplat underlag	oÀ
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
hemlös	È	È
hemlösa	È	È
hemlöse	È	È
hemma hos	Æ	Æ
hemmahörande	Î
hemmasittare	È	È
hemmasittaren	È	È
hemofili	È	È
hemsjukvård	È	È
hemsjukvården	È	È
hemskickad	F
hemskickat	F
hemställa	Î
hemställan	Î
hemställde	Î
hemställer	Î
hemställs	Î
hemställt	Î
hemtjänst	È	È
hemtjänstbeslut	Â
hemtjänstbeslutet	Â
hemtjänstbesök	Â
hemtjänstbesöket	Â
hemtjänsten	È	È
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
hemtjänstärende	Ä
hemtjänstärendet	Ä
henceforth		Î
henceforward		Î
hennes fan	Ì
hennes insats indragen	Ä
hennes vidkommande	Î
hepatit	È	È
hepatit b	È	È
hepatit c	È	È
hepatiten	È	È
hepatitis	È	È
hepatitis b	È	È
hepatitis c	È	È
her account		`
her card		c
hereafter		Î
hereby		Î
herein		Î
hereinafter		Î
hereto		Î
heretofore		Î
hereunder		Î
herewith		Î
hero		Ì
heroes		Ì
heterosexuell	È	È
heterosexuelle	È	È
hets mot folkgrupp	È	È
highly concerning		Ï
himla	Ì
himmel eller helvete	Ì
himmel och helvete	Ì
hin håle	Ì
hindu	È	È
hinduer	È	È
hindun	È	È
hip operation	È	È
hip replacement	È	È
his account		`
his card		c
historiskt avseende	Ï
hit a		Ã
hit her boyfriend	È	È
hit her girlfriend	È	È
hit her husband	È	È
hit her neighbour	È	È
hit her wife	È	È
hit his boyfriend	È	È
hit his girlfriend	È	È
hit his husband	È	È
hit his neighbour	È	È
hit his wife	È	È
hit our		Ã
hit staff		Ã
hit two		Ã
hitherto		Î
hitintills	Î
hitler borde ha	Ì
hitler hade rätt	Ì
hitler was right		Ì
hitta	6
hitting her boyfriend	È	È
hitting her girlfriend	È	È
hitting her husband	È	È
hitting her neighbour	È	È
hitting her wife	È	È
hitting his boyfriend	È	È
hitting his girlfriend	È	È
hitting his husband	È	È
hitting his neighbour	È	È
hitting his wife	È	È
hiv	È	È
hiv positive	È	È
hiv-positiv	È	È
hiv-positiva	È	È
hiv-positive	È	È
hivpositiv	È	È
hivpositiva	È	È
hivpositive	È	È
hivsmittad	È	È
hivsmittade	È	È
hivsmittat	È	È
hjälp av soc	È	È
hjälp av socialen	È	È
hjälp av socialtjänsten	È	È
hjälp från soc	È	È
hjälp från socialen	È	È
hjälp från socialtjänsten	È	È
hjälpmedel	È	È
hjälpmedlet	È	È
hjälporganisation	d
hjälporganisationen	d
hjälporganisationens	d
hjälporganisationer	d
hjälpte	Ë
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
hjältar	Ì
hjältarna	Ì
hjälte	Ì
hjälten	Ì
hjärnblödning	È	È
hjärnblödningen	È	È
hjärndöd	Ì
hjärndöda	Ì
hjärndött	Ì
hjärnhinneinflammation	È	È
hjärnhinneinflammationen	È	È
hjärnoperation	È	È
hjärnoperationen	È	È
hjärnskada	È	È
hjärnskadad	È	È
hjärnskadada	È	È
hjärnskadade	È	È
hjärnskadan	È	È
hjärnskakning	È	È
hjärnskakningen	È	È
hjärt-lungfonden	d
hjärt-lungfondens	d
hjärtattack	È	È
hjärtattacken	È	È
hjärtavdelningen	È	È
hjärtfel	È	È
hjärtfelet	È	È
hjärtflimmer	È	È
hjärtflimret	È	È
hjärtinfarkt	È	È
hjärtinfarkten	È	È
hjärtinfarkter	È	È
hjärtintensiven	È	È
hjärtligt välkommen	É
hjärtligt välkomna	É
hjärtoperation	È	È
hjärtoperationen	È	È
hjärtopererades	È	È
hjärtpatient	È	È
hjärtpatienten	È	È
hjärtstopp	È	È
hjärtstoppet	È	È
hjärtsvikt	È	È
hjärtsvikten	È	È
hjärttransplanterad	È	È
hjärttransplanterada	È	È
hjärttransplanterade	È	È
hjärttransplanterades	È	È
hoe		Ì
hoes		Ì
holy crap	Ì	Ì
holy shit	Ì	Ì
home address	Æ	Æ
home care	È	È
homeless	È	È
homeless shelter	È	È
homo		Ì
homos		Ì
homosexual	È	È
homosexuell	È	È
homosexuell läggning	È	È
homosexuella	È	È
homosexuelle	È	È
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
hope you die		Ì
hoppade av gymnasiet	È	È
hoppade av skolan	È	È
hoppas att de dör	Ì
hoppas att de lider	Ì
hoppas att du dör	Ì
hoppas att han dör	Ì
hoppas att han lider	Ì
hoppas att hon dör	Ì
hoppas att hon lider	Ì
hoppas att ni dör	Ì
hoppas de blir dödad	Ì
hoppas de blir knivhuggen	Ì
hoppas de blir misshandlad	Ì
hoppas de blir mördad	Ì
hoppas de blir skjuten	Ì
hoppas de blir skjutna	Ì
hoppas de blir våldtagen	Ì
hoppas de blir våldtagna	Ì
hoppas de brinner	Ì
hoppas de dör	Ì
hoppas de lider	Ì
hoppas de ruttnar	Ì
hoppas dom brinner	Ì
hoppas dom dör	Ì
hoppas dom lider	Ì
hoppas dom ruttnar	Ì
hoppas du brinner	Ì
hoppas du dör	Ì
hoppas du får cancer	Ì
hoppas du lider	Ì
hoppas du ruttnar	Ì
hoppas han blir dödad	Ì
hoppas han blir knivhuggen	Ì
hoppas han blir misshandlad	Ì
hoppas han blir mördad	Ì
hoppas han blir skjuten	Ì
hoppas han blir skjutna	Ì
hoppas han blir våldtagen	Ì
hoppas han blir våldtagna	Ì
hoppas han brinner	Ì
hoppas han dör	Ì
hoppas han lider	Ì
hoppas han ruttnar	Ì
hoppas hon blir dödad	Ì
hoppas hon blir knivhuggen	Ì
hoppas hon blir misshandlad	Ì
hoppas hon blir mördad	Ì
hoppas hon blir skjuten	Ì
hoppas hon blir skjutna	Ì
hoppas hon blir våldtagen	Ì
hoppas hon blir våldtagna	Ì
hoppas hon brinner	Ì
hoppas hon dör	Ì
hoppas hon lider	Ì
hoppas hon ruttnar	Ì
hoppas ni brinner	Ì
hoppas ni dör	Ì
hoppas ni lider	Ì
hoppas ni ruttnar	Ì
hoppas vi ses	É
hoppat av gymnasiet	È	È
hoppat av skolan	È	È
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
hor	Ì
hora	Ì
horan	Ì	Ì
horans	Ì	Ì
horas	Ì
horbock	Ì	Ì
horbockar	Ì	Ì
horbocken	Ì	Ì
horet	Ì
horhus	Ì	Ì
horhuset	Ì	Ì
horjävel	Ì	Ì
horkund	Ì	Ì
horkunden	Ì	Ì
horkunder	Ì	Ì
hormonbehandling	È	È
hormonbehandlingen	È	È
horny	Ì	Ì
horor	Ì	Ì
hororna	Ì	Ì
horors	Ì	Ì
horseshit	Ì	Ì
horungar	Ì
horungarna	Ì
horunge	Ì
horungen	Ì
hos sin mamma varannan	È	È
hos sin pappa varannan	È	È
hos sina mamma varannan	È	È
hos sina pappa varannan	È	È
hospice	È	È
hospicet	È	È
hospitalised	È	È
hospitalized	È	È
hot	È	È
hotad	È	È
hotad art	0	0
hotada	È	È
hotade	È	È
hotade att döda	È	È
hotade att skjuta	È	È
hotade att slå	È	È
hotade elever	È	È
hotade en	Ã
hotade flera	È	È
hotade grannen	È	È
hotade handläggaren	È	È
hotade henne	È	È
hotade honom	È	È
hotade läraren	È	È
hotade mig	È	È
hotade oss	È	È
hotade personal	ÃÈ	È
hotade personalen	ÃÈ	È
hotade polisen	È	È
hotade rektorn	È	È
hotade sin	È	È
hotade socialsekreteraren	È	È
hotade två	ÃÈ	È
hotade vakten	È	È
hotade vaktmästaren	È	È
hotade vår	È	È
hotade våra	È	È
hotades av vräkning	È	È
hotar elever	È	È
hotar en	Ã
hotar flera	È	È
hotar handläggaren	È	È
hotar läraren	È	È
hotar personal	ÃÈ	È
hotar personalen	ÃÈ	È
hotar socialsekreteraren	È	È
hotar två	ÃÈ	È
hotar vakten	È	È
hotar vaktmästaren	È	È
hotar vår	È	È
hotar våra	È	È
hotas av vräkning	È	È
hotat elever	È	È
hotat en	Ã
hotat flera	È	È
hotat handläggaren	È	È
hotat henne	È	È
hotat honom	È	È
hotat läraren	È	È
hotat personal	ÃÈ	È
hotat personalen	ÃÈ	È
hotat sin	È	È
hotat socialsekreteraren	È	È
hotat två	ÃÈ	È
hotat vakten	È	È
hotat vaktmästaren	È	È
hotat vår	È	È
hotat våra	È	È
hotats av vräkning	È	È
hotbild	È	È
hotbilden	È	È
hotell- och restaurangfacket	È	È
hotellnatt	K
hotellnätter	K
hotet	È	È
hotmail	Ç	Ç
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
hudfärg	È	È
hudfärgen	È	È
hugga	Ì
hugger	Ì
huligan	È	È
huliganen	È	È
hund	Ì
hundar	Ì
hundskit	Ì
hundskiten	Ì
huntington	È	È
huntington's	È	È
huntingtons sjukdom	È	È
hur fan	Ì
hur fasen	Ì
hur i helvete	Ì
hur i sjutton	Ì
hur tusan	Ì
huru	Î
huruvida	Î
husbil	f
huset utmätt	È	È
hustru hade lämnat familjen	È	È
hustru hade lämnat henne	È	È
hustru hade lämnat honom	È	È
hustru har lämnat familjen	È	È
hustru har lämnat henne	È	È
hustru har lämnat honom	È	È
hustru knarkar	È	È
hustru missbrukar	È	È
hustru misshandlade	È	È
hustru misshandlar	È	È
hustrumisshandlare	È	È
hustrumisshandlaren	È	È
husvagn	f
husvagnar	f
husvagnarna	f
husvagnen	f
huvudperson	m
huvudpersonen	m
huvudsakligen	Ò
huvudskada	Ç	Ç
huvudskadan	Ç	Ç
huvudsakligen	Î
huvudskada	È	È
huvudskadan	È	È
huvudvinst	K
huvudvinsten	K
huvudvärk	È	È
huvudvärken	È	È
hvb	È	È
hvb-hem	È	È
hvb-hemmet	È	È
hvb-placering	Ä
hvb-placeringen	Ä
hycklare	Ì	Ì
hycklaren	Ì	Ì
hycklarna	Ì	Ì
hylla	Ì
hyllar	Ì
hynda	Ì
hyndan	Ì
hyndor	Ì
hyra betalades av kommunen	È	È
hyra betalades av soc	È	È
hyra betalades av socialen	È	È
hyra betalades av socialtjänsten	È	È
hyra betalas av kommunen	È	È
hyra betalas av soc	È	È
hyra betalas av socialen	È	È
hyra betalas av socialtjänsten	È	È
hyran betalades av kommunen	È	È
hyran betalades av soc	È	È
hyran betalades av socialen	È	È
hyran betalades av socialtjänsten	È	È
hyran betalas av kommunen	È	È
hyran betalas av soc	È	È
hyran betalas av socialen	È	È
hyran betalas av socialtjänsten	È	È
hyrbil	f
hyresskuld	È	È
hyresskulden	È	È
hyresskulder	È	È
hyresskulderna	È	È
hyundai	f	f
hyundain	f	f
hädanefter	Ò
häktad	Ç	Ç
häktada	Ç	Ç
häktade	Ç	Ç
hädanefter	Î
häktad	È	È
häktada	È	È
häktade	È	È
häktade av	0	0
häktade loss	0	0
häktade på	0	0
häktades	È	È
häktas	È	È
häktat	È	È
häktats	È	È
häkte	È	È
häktet	È	È
häktningen av	È	È
häktningsförhandlingen mot	È	È
häleri	È	È
häleriet	È	È
hälsporre	È	È
hälsporren	È	È
hämndporr	È	È
hämndporren	È	È
hämta	F
hämtades av polis	È	È
hämtades av polisen	È	È
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
hämtas av polis	È	È
hämtas av polisen	È	È
hämtas in	Ê
hämtats av polis	È	È
hämtats av polisen	È	È
hänför sig till	Î
hänföra sig till	Î
hänförlig till	Î
hänförliga till	Î
hänförligt till	Î
häng	Ì
häng av	Ì
häng dig själv	Ì
häng ihop	Ì
häng in	Ì
häng med	ÉÌ
häng på	ÉÌ
häng samman	Ì
häng upp	Ì
häng ut	Ì
hänga	Ì
hänga av	Ì
hänga ihop	Ì
hänga in	Ì
hänga med	Ì
hänga på	Ì
hänga samman	Ì
hänga upp	Ì
hänga ut	Ì
hängas	Ì
hänger	Ì
hänger av	Ì
hänger ihop	Ì
hänger in	Ì
hänger med	Ì
hänger på	Ì
hänger samman	Ì
hänger upp	Ì
hänger ut	Ì
hängiven fan	Ì
hänskjuta	Î
hänskjuter	Î
hänskjutit	Î
hänskjuts	Î
hänsköt	Î
hänsynstagande	Î
hänsynstaganden	Î
hänvända sig till	Î
hänvänder sig till	Î
härav	Î
härbärge	È	È
härbärget	È	È
härigenom	Î
härligt att	Ì
härmed	Î
härom	Î
häromdagen	Ë
härrör från	Î
härröra från	Î
härrörde från	Î
härstammar från afghanistan	È	È
härstammar från eritrea	È	È
härstammar från etiopien	È	È
härstammar från irak	È	È
härstammar från iran	È	È
härstammar från palestina	È	È
härstammar från somalia	È	È
härstammar från sudan	È	È
härstammar från syrien	È	È
härstammar från ukraina	È	È
härstädes	Î
härutinnan	Î
härutöver	Î
härvid	Î
härvidlag	Î
hästskit	Ì
hästskiten	Ì
hästsläp	f
hästsläpet	f
häxa	Ì
häxan	Ì
häxor	Ì
håll din käft	Ì
håll er käft	Ì
håll klaffen din ditt	Ì
håll klaffen tyst ditt	Ì
håll käft	Ì	Ì
håll käften	Ì	Ì
håll truten	Ì	Ì
håll tyst din ditt	Ì
håll tyst tyst ditt	Ì
håller	Ê
håller sig gömd	È	È
hållkäften	Ì	Ì
hålls	Ê
hålls gömd	l
hålls gömda	l
höftbrott	È	È
höftbrottet	È	È
höftfraktur	È	È
höftfrakturet	È	È
höftled	È	È
höftleden	È	È
höftoperation	È	È
höftoperationen	È	È
höftopererades	È	È
höftprotes	È	È
höftprotesen	È	È
hög frånvaro	È	È
högerextrem	È	È
högerextrema	È	È
högerextreme	È	È
högerextremist	È	È
högerextremisten	È	È
höggravid	È	È
höggravida	È	È
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
högt blodtryck	È	È
höll	Ë
höll sig gömd	È	È
hölls	Ë
hör av oss	F
hör inte hemma	Ì
hör röster	È	È
hör vi av	F
hörande till	Î
hörande under	Î
hörapparat	È	È
hörapparaten	È	È
hörapparater	È	È
hörsamma	Î
hörsammade	Î
hörsammar	Î
hörsammat	Î
hörselimplantat	È	È
hörselimplantatet	È	È
hörselnedsättning	È	È
hörselnedsättningen	È	È
hörselskada	È	È
hörselskadad	È	È
hörselskadada	È	È
hörselskadade	È	È
hörselskadan	È	È
i allt väsentligt	Î
i anledning av	Î
i annat fall	Î
i anslutning till	Î
i avseende på	Î
i avsikt att	Î
i avvaktan på	Î
i avvaktan på att	Î
i behörig ordning	Î
i dag	H
i dagsläget	Î
i de fall	Î
i den mån	Î
i den utsträckning	Î
i det fall	Î
i det fall att	Î
i det närmaste	Î
i detta avseende	Î
i detta hänseende	Î
i djävulen	Ì
i efterskott	Î
i egenskap av	Î
i ekonomisk bekymmer	È	È
i ekonomisk knipa	È	È
i ekonomisk kris	È	È
i ekonomisk misär	È	È
i ekonomisk nöd	È	È
i ekonomisk trångmål	È	È
i ekonomiska bekymmer	È	È
i ekonomiska knipa	È	È
i ekonomiska kris	È	È
i ekonomiska misär	È	È
i ekonomiska nöd	È	È
i ekonomiska trångmål	È	È
i en nära framtid	Î
i en snar framtid	Î
i enlighet med	Î
i ett senare skede	Î
i ett tidigt skede	Î
i förekommande fall	Î
i föreliggande fall	Î
i förevarande fall	Î
i går	Ë
i görligaste mån	Î
i helvete	Ì
i helvetet	Ì
i huvudsak	Î
i händelse av	Î
i händelse av att	Î
i hög grad	Î
i hög utsträckning	Î
i klimakteriet	È	È
i konflikt med	È	È
i kväll	H
i likhet med	Î
i linje med	Î
i morgon	H
i möjligaste mån	Î
i natt	H
i nuläget	Î
i närtid	Î
i pengar	N
i personlig konkurs	È	È
i relation till	Î
i rollen som	m
i rullstol	È	È
i rättsligt hänseende	Î
i samarbete med	B
i samband därmed	Î
i samband härmed	ÎÏ
i samband med att	Î
i samråd med vederbörande	Î
i st.f.	Î
i stor utsträckning	Î
i strid med	Î
i strid mot	Î
i syfte att	Î
i synnerhet	Î
i termer av	Î
i tillägg	Î
i tillämpliga delar	Î
i vederbörlig ordning	Î
i viss mån	Î
i viss utsträckning	Î
i vårdnadstvist	È	È
i ändamål att	Î
i'll find you		Ì
i.st.f.	Î
iaktta försiktighet	Î
iaktta största försiktighet	Î
iakttag	Î
iakttag försiktighet	Î
iakttaga	Î
iakttaga försiktighet	Î
iakttager	Î
iakttages	Î
ianspråkta	Î
ianspråktaga	Î
ianspråktagande	Î
ianspråktagandet	Î
ianspråktagit	Î
ianspråktagna	Î
ianspråktar	Î
ianspråktas	Î
ianspråktog	Î
iban	`	`
iban-nr	`
iban-nummer	`
iban-nummert	`
ibs	È	È
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
icke	ÍÎ
icke binär	Ï
icke binära	Ï
icke desto mindre	Î
icke godkänd	È	È
icke godkänt	È	È
icke kommersiell	Ï
icke kommersiella	Ï
icke kommersiellt	Ï
icke medlemmar	Ï
icke rökare	Ï
icke vinstdrivande	Ï
icke-binär	È	È
icke-binära	È	È
icke-binäre	È	È
ickebinär	È	È
ickebinära	È	È
ickebinäre	È	È
icloud	Ç	Ç
idag	H
identifierades med ansiktsigenkänning	È	È
identifierades med dna	È	È
identifierades med fingeravtryck	È	È
idiot	Ì	Ì
idioten	Ì	Ì
idioter	Ì	Ì
idioterna	Ì	Ì
idiotisk	Ì
idiotiska	Ì
idiotjävel	Ì	Ì
idiotjäveln	Ì	Ì
idiotjävlar	Ì	Ì
idiots	Ì	Ì
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
if metall	È	È
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
ifrågakomma	Î
ifrågakommande	Î
ifrågakommer	Î
ifrågavarande	Î
ig	]	]
igångsatt	Î
igångsatte	Î
igångsattes	Î
igångsätt	Î
igångsätta	Î
igångsättande	Î
igångsättandet	Î
igångsätter	Î
igångsätts	Î
igår	Ë
ikano bank	`	`
ikano banken	`	`
ikläda sig	Î
ikläder sig	Î
ikraftträdande	Î
ikraftträdandet	Î
ikväll	H
ill	È	È
illness	È	È
imbecile		Ì
imbeciles		Ì
imbecill	Ì
imbeciller	Ì
immigrant	È	È
immunterapi	È	È
immunterapin	È	È
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
implement		Î
implemented		Î
implementera	Î
implementerade	Î
implementerades	Î
implementerar	Î
implementeras	Î
implementerat	Î
implementering	Î
implementeringen	Î
implementing		Î
implements		Î
impotent	È	È
imprisoned	È	È
in a coma	È	È
in a timely manner		Î
in accordance with		Î
in addition to		Î
in advance of		Î
in arrears	È	È
in association with		B
in care	È	È
in close proximity to		Î
in collaboration with		B
in compliance with		Î
in conjunction with		Î
in connection with		Î
in consequence of		Î
in custody	È	È
in debt	È	È
in excess of		Î
in foster care	È	È
in hiding		l
in hospital	È	È
in i gaskammaren	Ì
in jail	È	È
in lieu of		Î
in order to		Î
in partnership with		B
in prison	È	È
in receipt of		Î
in recovery	È	È
in regard to		Î
in relation to		Î
in respect of		Î
in the absence of		Î
in the amount of		Î
in the course of		Î
in the event of		Î
in the event that		Î
in the near future		Î
in the process of		Î
in the vicinity of		Î
inasmuch as		Î
inbegrep	Î
inbegripa	Î
inbegriper	Î
inbegripit	Î
inbegrips	Î
inbetala	Î
inbetalade	Î
inbetalar	Î
inbetalas	Î
inbetalat	Î
inbetalning	d
inbetalningar	d
inbetalningarna	d
inbetalningen	d
inbetalningskort	d
inbetalningskortet	d
inbiten fan	Ì
inbjudan	É
inbjuder	É
inbjuds	É
inblandad	_
inblandad i bråket	È	È
inblandad i gänget	È	È
inblandad i härvan	È	È
inblandad i misshandeln	È	È
inblandad i mordet	È	È
inblandad i rånet	È	È
inblandad i skjutningen	È	È
inblandad i slagsmålet	È	È
inblandad i smugglingen	È	È
inblandad i stölden	È	È
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
inbrott	È	È
inbrottet	È	È
inbrottstjuv	È	È
inbrottstjuven	È	È
inception		Î
incitament	Î
incitamenten	Î
incitamentet	Î
income support	È	È
incompetent		Ì
incumbent on		Î
incumbent upon		Î
independent of		_Í
indikera	Î
indikerade	Î
indikerar	Î
indikerat	Î
individual plan		Ä
individuell plan	Ä
individuell utvecklingsplan	Ä
infarkt	È	È
infarkten	È	È
infektionsavdelningen	È	È
infertil	È	È
influensa	È	È
influensan	È	È
information gällande	Î
informationen gällande	Î
informed		F
informeras	F
införskaffa	Î
införskaffade	Î
införskaffar	Î
införskaffas	Î
införskaffat	Î
inga	Í
inga araber	Ì
inga bögar	Ì
inga invandrare	Ì
inga judar	Ì
inga muslimer	Ì
inga människor	Ì
inga negrer	Ì
inga romer	Ì
inga somalier	Ì
ingen	Í
ingen gillar dig	Ì
ingen gillar er	Ì
ingen tycker om dig	Ì
ingenting	Í
inget	Í
inget att göra här	Ì
inget avseende	Ï
inget här att göra	Ì
inget krav	9
ingiv	Î
ingiva	Î
ingiver	Î
ingives	Î
ingivits	Î
inhaler	È	È
inhandla	Î
inhandlade	Î
inhandlar	Î
inhandlas	Î
inhandlat	Î
inhämta	Î
inhämtade	Î
inhämtar	Î
inhämtas	Î
inhämtat	Î
inhämtats	Î
initialt	Î
initiate		Î
initiated		Î
initiates		Î
initiating		Î
initiera	Î
initierade	Î
initierades	Î
initierar	Î
initieras	Î
initierat	Î
inkasso	È	È
inkassobrev	È	È
inkassobreven	È	È
inkassobrevet	È	È
inkassokrav	È	È
inkassokraven	È	È
inkassokravet	È	È
inkassot	È	È
inkl	Î
inkl.	Î
inkom	Î
inkom med	Î
inkomma	Î
inkomma med	Î
inkommande synpunkter	Î
inkommen	Î
inkommer	Î
inkommer med	Î
inkommet	Î
inkommit	Î
inkommit med	Î
inkomna	Î
inkompetent	Ì
inkompetenta	Ì
inkomstskatt	R
inkomstskatten	R
inkontinens	È	È
inkontinensen	È	È
inkontinent	ÃÈ	È
inkontinenta	È	È
inlagd	ÃÈ	È
inlagda	È	È
inleder	Ê
inledningsvis	Î
inleds	Ê
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
inlämna	Î
inlämnade	Î
inlämnades	Î
inlämnar	Î
inlämnas	Î
inlämnat	Î
inlämnats	Î
inlärningssvårigheter	È	È
innan	G
innefatta	Î
innefattade	Î
innefattar	Î
innefattat	Î
inneha	Î
innehade	ÈÎ	È
innehaft	ÈÎ	È
innehar	Î
innevarande	Î
innevarande månad	Î
innevarande termin	Î
innevarande vecka	Î
innevarande år	Î
innevånare	Î
innevånaren	Î
innevånarna	Î
inom en snar framtid	Î
inom föreskriven tid	Î
inom kort	0
inom ramen för	Î
inom utsatt tid	Î
insamla	Î
insamlades	Î
insamlar	Î
insamlas	Î
insamlats	Î
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
insats avslutad	Ä
insats beviljad	Ä
insats beviljade	Ä
insats indragen	Ä
insats indragna	Ä
insats nekad	Ä
insatsen	Y
insatsen avslutad	Ä
insatsen beviljad	Ä
insatsen beviljade	Ä
insatsen indragen	Ä
insatsen indragna	Ä
insatsen nekad	Ä
insatser	0
insatser avslutad	Ä
insatser beviljad	Ä
insatser beviljade	Ä
insatser från soc	È	È
insatser från socialtjänsten	È	È
insatser indragen	Ä
insatser indragna	Ä
insatser nekad	Ä
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
insatserna avslutad	Ä
insatserna beviljad	Ä
insatserna beviljade	Ä
insatserna indragen	Ä
insatserna indragna	Ä
insatserna nekad	Ä
insekter	Ì
insjuknade	È	È
insjuknade hastigt	È	È
insjuknade svårt	È	È
insjuknar	È	È
insjuknat	È	È
insjuknat hastigt	È	È
insjuknat svårt	È	È
insläpp	É
insläppet	É
insofar as		Î
inspelad	Ë
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
instigate		Î
instigated		Î
instigates		Î
instundande	Î
inställd	É
inställda	É
insulin	È	È
insulinet	È	È
insulinpump	È	È
insulinpumpen	È	È
insända	Î
insändas	Î
insände	Î
insänder	Î
insändes	Î
insänds	Î
insänt	Î
intaga	Î
intagas	Î
intager	Î
intages	Î
inte	Í
inte desto mindre	Î
inte dödade fler	Ì
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
inte leva länge	Ì
inte leva till	Ì
inte längre känner igen	È	È
inte människor	Ì
inte offentlig handling	oÀ
inte offentligt	o
inte tog fler	Ì
inte träffade fler	Ì
inte välkomna	Ì
intellectual disability		k
intellektuell funktionsnedsättning	kÈ	È
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
intellektuellt funktionshinder	k
intensive care	È	È
intensiven	È	È
intentionen	Î
intentioner	Î
intentionerna	Î
inter alia		Î
interim period		Î
interimistisk	Î
interimistiska	Î
interimistiskt	Î
intern	o
intern information	o
internal		o
internal only		oÀ
internal use only		oÀ
internerad	È	È
internerade	È	È
internt	o
intersexuell	Ç	Ç
intersexuelle	Ç	Ç
intet avseende	Ó
intresseanmälan	È
intersexuell	È	È
intersexuelle	È	È
intet avseende	Ï
intresseanmälan	É
intresserade	0
inträffade	Ë
intyget från	Ä
invandrarbakgrund	È	È
invandrarbakgrunden	È	È
invandrare	È	È
invandraren	È	È
invandrarpack	Ì	Ì
invandrarpacket	Ì	Ì
inviger	Ê
invigs	Ê
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
inväntar sin dom	È	È
iordningställ	Î
iordningställa	Î
iordningställande	Î
iordningställandet	Î
iordningställas	Î
iordningställde	Î
iordningställer	Î
iordningställs	Î
iordningställt	Î
irakier	È	È
irakiern	È	È
irakisk bakgrund	È	È
irakisk familj	È	È
irakisk flykting	È	È
irakisk härkomst	È	È
irakisk släkt	È	È
iranian descent	È	È
iranian origin	È	È
iranian parents	È	È
iranian roots	È	È
iranier	È	È
iraniern	È	È
iransk bakgrund	È	È
iransk familj	È	È
iransk flykting	È	È
iransk härkomst	È	È
iransk släkt	È	È
iranska rötter	È	È
iranskt blod	È	È
iranskt påbrå	È	È
iranskt ursprung	È	È
iraqi descent	È	È
iraqi origin	È	È
iraqi parents	È	È
iraqi roots	È	È
irisskanning	È	È
irisskanningen	È	È
irrespective of		Î
is able to		Î
is being bullied	È	È
is classified		À
is closed		Ê
is concerning		Ï
is confidential		À
is held		Ê
is in receipt of		Î
is obliged to		Î
is on		Ê
is open		Ê
is required to		Î
islamist	È	È
islamisten	È	È
islamister	È	È
islamofob	È	È
isn't		Í
iståndsatt	Î
iståndsattes	Î
iståndsätt	Î
iståndsätta	Î
iståndsätter	Î
iståndsätts	Î
it concerning		Ï
it is incumbent upon		Î
it is requested that		Î
it should be noted		Î
iva	È	È
ivf	È	È
ivf-behandling	È	È
ivf-försök	È	È
j-ar	Ì	Ì
j-la	Ì	Ì
j-vel	Ì	Ì
j-vla	Ì	Ì
j-vligt	Ì	Ì
ja fan	Ì
jackass	Ì	Ì
jackasses	Ì	Ì
jag hatar dig	Ì
jag hatar er	Ì
jag hittar dig	Ì
jag hittar er	Ì
jag kommer efter dig	Ì
jag kommer efter er	Ì
jag ska hitta dig	Ì
jag ska hitta er	Ì
jag tar fan	Ì
jag tror fan	Ì
jag är fan	Ì
jail sentence	È	È
jail term	È	È
jailed	È	È
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
jefla	Ì	Ì
jehovah's witness	È	È
jehovas vittne	È	È
jehovas vittnen	È	È
jerk off	Ì	Ì
jerkoff	Ì	Ì
jerkoffs	Ì	Ì
jesid	È	È
jesiden	È	È
jesus christ	Ì	Ì
jevla	Ì	Ì
jevlar	Ì	Ì
jewish	È	È
jewish background	È	È
jewish heritage	È	È
jewish origin	È	È
jewish roots	È	È
jews will not replace		Ì
jigaboo	Ì	Ì
jigaboos	Ì	Ì
jizz	Ì	Ì
jml	Î
jml.	Î
jo fan	Ì
jobbade svart	È	È
jobbar svart	È	È
jobbat svart	È	È
jobbigt hemma	È	È
join us		É
joined the union	È	È
jourfamilj	È	È
jourfamiljen	È	È
jourhem	È	È
jourhemmet	È	È
jourlägenhet	È	È
jourlägenheten	È	È
jourlägenhetet	È	È
journal	Ä
journalen	ÂÄ
journalfördes	Ä
journalförs	Ä
journalförts	Ä
journalistförbundet	È	È
jourplacering	Ä
jourplaceringen	Ä
judar	È	È
judar svin	Ì
jude	È	È
jude svin	Ì
judejävel	Ì	Ì
judejäveln	Ì	Ì
judejävlar	Ì	Ì
juden	È	È
judesvin	Ì	Ì
judesvinet	Ì	Ì
judge		D
judged		D
judges		D
judinna	È	È
judinnan	È	È
judisk	È	È
judisk bakgrund	È	È
judisk härkomst	È	È
judiska rötter	È	È
judiska rötter i köket	0	0
judiska rötter i sitt	0	0
judiske	È	È
judiskt blod	È	È
judiskt påbrå	È	È
judiskt ursprung	È	È
jugoslav	È	È
jugoslaven	È	È
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
juridiskt avseende	Ï
jury	D	D
juryn	D	D
juryns	D	D
jvla	Ì	Ì
jädra	Ì	Ì
jädrans	Ì	Ì
jädrar	Ì	Ì
jädrig	Ì	Ì
jädriga	Ì	Ì
jädrigt	Ì	Ì
jäkel	Ì	Ì
jäkeln	Ì	Ì
jäkla	Ì	Ì
jäklar	Ì	Ì
jäklarna	Ì	Ì
jäklas	Ì	Ì
jäklig	Ì	Ì
jäkliga	Ì	Ì
jäkligt	Ì	Ì
jämlikt	Î
jämte	Î
jämväl	Î
järnspik	Ì
järnspikar	Ì
jättedum	Ì
jättedumma	Ì
jävel	Ì	Ì
jäveln	Ì	Ì
jävelns	Ì	Ì
jävels	Ì	Ì
jävla	Ì	Ì
jävla helvete	Ì
jävlades	Ì	Ì
jävlar	Ì	Ì
jävlar anamma	Ì
jävlarna	Ì	Ì
jävlarnas	Ì	Ì
jävlars	Ì	Ì
jävlas	Ì	Ì
jävlats	Ì	Ì
jävlig	Ì	Ì
jävliga	Ì	Ì
jävligare	Ì	Ì
jävligast	Ì	Ì
jävligaste	Ì	Ì
jävligt	Ì	Ì
jävul	Ì	Ì
jävulen	Ì	Ì
jävulsk	Ì	Ì
jävulska	Ì	Ì
jävulskt	Ì	Ì
jävvla	Ì	Ì
jösses	Ì
kackerlacka	Ì
kackerlackor	Ì
kackerlackorna	Ì
kamrat	<
kamraten	<
kamrater	<
kamraterna	<
kan du också vinna	3
kan du vinna	3
kan du även vinna	3
kan fan aldrig	Ì
kan fan ingen	Ì
kan fan inget	Ì
kan fan inte	Ì
kan inte betala elräkningen	È	È
kan inte betala hyran	È	È
kan inte betala räkningar	È	È
kan inte betala räkningarna	È	È
kan inte betala skulden	È	È
kan inte sköta sin	È	È
kan ni också vinna	3
kan ni vinna	3
kan ni även vinna	3
kanake	Ì
kanaker	Ì
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
kasta brandbomber mot	Ì
kasta brandbomber på	Ì
kasta sten mot	Ì
kasta sten på	Ì
kasta stenar mot	Ì
kasta stenar på	Ì
kasta ut	Ì
kasta ägg mot	Ì
kasta ägg på	Ì
kastar brandbomber mot	Ì
kastar brandbomber på	Ì
kastar sten mot	Ì
kastar sten på	Ì
kastar stenar mot	Ì
kastar stenar på	Ì
kastas ut	Ì
kastreras	Ì
kateter	È	È
katetern	È	È
katolik	È	È
katoliken	È	È
katoliker	È	È
katolsk	È	È
katolska kyrkan	È	È
katolske	È	È
kattplågare	È	È
kattplågaren	È	È
kattskit	Ì
kattskiten	Ì
kdu	È	È
kejsarsnitt	È	È
kejsarsnittet	È	È
kemoterapi	È	È
kemoterapin	È	È
kick ass		Ì
kick out		Ì
kickass		Ì
kid		W
kidnappades	È	È
kidnappare	È	È
kidnapparen	È	È
kidnappning	È	È
kidnappningen	È	È
kidney transplant	È	È
kids	W	W
kike		Ì
kikes		Ì
kikhosta	È	È
kikhostan	È	È
kill		Ì
kill time		Ì
kill yourself	Ì	Ì
killing it		Ì
kills		Ì
kines	È	È
kinesen	È	È
kineshora	Ì	Ì
kirurgavdelningen	È	È
kiss kiss bang bang	Ì	Ì
kiss my arse	Ì	Ì
kiss my ass	Ì	Ì
kissade	Ã
kissar	Ã
kl	H
kl.	H
klamydia	È	È
klamydian	È	È
klarna bank	`	`
klarna banken	`	`
klass	Wi
klassen	Wi
klasser	W
klicka hem	Ï
klimakteriebesvär	È	È
klimakteriebesvären	È	È
klimatångest	0	0
klimatångesten	0	0
klinefelters syndrom	È	È
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
klotter	È	È
klottra ned	Ì
klottra ner	Ì
klottrade	È	È
klottrare	È	È
klottraren	È	È
klottrat	È	È
klottret	È	È
klubbens	e
klura	6
klå	Ì
klår	Ì
knapp på magen	È	È
knarkade	È	È
knarkar	È	È
knarkinnehav	È	È
knarkinnehavet	È	È
knarklangare	È	È
knarklangaren	È	È
knarkskuld	È	È
knarkskulden	È	È
knarkskulder	È	È
knarkskulderna	È	È
knarksmugglare	È	È
knarksmugglaren	È	È
knee operation	È	È
knee replacement	È	È
kniva	Ì	Ì
knivar	Ì	Ì
knivhot	È	È
knivhotet	È	È
knivhugg	Ì
knivhugga	Ì	Ì
knivhugger	Ì	Ì
knivhuggit	È	È
knivhuggits	È	È
knivhögg	È	È
knivhögg ihjäl	È	È
knivhöggs	È	È
knivskar	È	È
knobhead	Ì	Ì
knobheads	Ì	Ì
know where you live		Ì
knuffade omkull	È	È
knuffat omkull	È	È
knull	Ì	Ì
knulla	Ì	Ì
knulla runt	Ì
knullade	Ì	Ì
knullar	Ì	Ì
knullar runt	Ì
knullas	Ì	Ì
knullat	Ì	Ì
knullen	Ì	Ì
knullet	Ì	Ì
knullig	Ì	Ì
knulligt	Ì	Ì
knullrufs	Ì	Ì
knuten	_
knutet	_
knutna	_
knycker	È	È
knycker guldet	0	0
knycker platsen	0	0
knycker poäng	0	0
knycker segern	0	0
knycker titeln	0	0
knyckt	È	È
knyckt guldet	0	0
knyckt platsen	0	0
knyckt poäng	0	0
knyckt segern	0	0
knyckt titeln	0	0
knyckte	È	È
knyckte guldet	0	0
knyckte platsen	0	0
knyckte poäng	0	0
knyckte segern	0	0
knyckte titeln	0	0
knäcka	Ì
knäcker	Ì
knäled	È	È
knäleden	È	È
knäoperation	È	È
knäoperationen	È	È
knäopererades	È	È
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
knäprotes	È	È
knäprotesen	È	È
knäskada	È	È
knäskadan	È	È
ko	Ì
kognitiv funktionsnedsättning	k
kognitiv funktionsnedsättningar	k
kognitiv sjukdom	È	È
kognitiv svikt	È	È
kognitiva funktionsnedsättning	k
kognitiva funktionsnedsättningar	k
kol	È
kol och is	0	0
kol och olja	0	0
kol och stål	0	0
kol på	0	0
kol-sjuk	È	È
kol-sjuka	È	È
kolet på	0	0
kollapsade	È	È
kollapsade av skratt	0	0
kollapsat	È	È
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
kom från afghanistan	È	È
kom från eritrea	È	È
kom från etiopien	È	È
kom från irak	È	È
kom från iran	È	È
kom från kosovo	È	È
kom från palestina	È	È
kom från somalia	È	È
kom från sudan	È	È
kom från syrien	È	È
kom från ukraina	È	È
kom och	É
kom till användning	Î
kom ut från anstalten	È	È
kom ut från fängelset	È	È
kom ut från hall	È	È
kom ut från häktet	È	È
kom ut från kumla	È	È
kom ut som	È	È
kom ut ur anstalten	È	È
kom ut ur fängelset	È	È
kom ut ur garderoben	È	È
kom ut ur hall	È	È
kom ut ur häktet	È	È
kom ut ur kumla	È	È
kombi	f
kombin	f
komma till användning	Î
komma till handa	Î
komma tillhanda	Î
komma ut som	È	È
kommentera	6
kommer att	Ê
kommer de	Ê
kommer den	Ê
kommer det	Ê
kommer du	Ê
kommer från afghanistan	È	È
kommer från eritrea	È	È
kommer från etiopien	È	È
kommer från irak	È	È
kommer från iran	È	È
kommer från kosovo	È	È
kommer från palestina	È	È
kommer från somalia	È	È
kommer från sudan	È	È
kommer från syrien	È	È
kommer från ukraina	È	È
kommer ni	Ê
kommer till användning	Î
kommer ursprungligen från	È	È
kommer vi	Ê
kommer ångra dig	Ì
kommer ångra er	Ì
kommersiellt avseende	Ï
kommit hit från afghanistan	È	È
kommit hit från eritrea	È	È
kommit hit från irak	È	È
kommit hit från iran	È	È
kommit hit från somalia	È	È
kommit hit från syrien	È	È
kommit hit från ukraina	È	È
kommit till från afghanistan	È	È
kommit till från eritrea	È	È
kommit till från irak	È	È
kommit till från iran	È	È
kommit till från somalia	È	È
kommit till från syrien	È	È
kommit till från ukraina	È	È
kommit till handa	Î
kommit tillhanda	Î
kommit ut från anstalten	È	È
kommit ut från fängelset	È	È
kommit ut från hall	È	È
kommit ut från häktet	È	È
kommit ut från kumla	È	È
kommit ut som	È	È
kommit ut ur anstalten	È	È
kommit ut ur fängelset	È	È
kommit ut ur garderoben	È	È
kommit ut ur hall	È	È
kommit ut ur häktet	È	È
kommit ut ur kumla	È	È
kommunal	È	È
kommunals	È	È
kommunen lottar ut	3C
kommunens	e
kommunicering	Î
kommuniceringen	Î
kommuninnevånare	Î
kommunist	ÈÌ	È
kommunisten	È	È
kommunister	ÈÌ	È
kommunistiska partiet	È	È
kommunistsvin	Ì	Ì
kommunistsvinet	Ì	Ì
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
kon	Ì
koncentrationssvårigheter	È	È
konfidentiell	o
konfidentiellt	o
konkretisera	Î
konkretiserar	Î
konkretiseras	Î
konkurrens	0
konstgjord hjärtklaff	È	È
konstgjord höftled	È	È
konstgjord öga	È	È
konstgjort hjärtklaff	È	È
konstgjort höftled	È	È
konstgjort öga	È	È
konstnärligt avseende	Ï
kontakt	F
kontakta	F
kontaktar	F
kontaktas	F
kontaktfamilj	ÄÈ	È
kontaktfamiljen	ÄÈ	È
kontaktförbud	È	È
kontaktförbudet	È	È
kontaktman	È	È
kontaktmannen	È	È
kontaktperson enligt	Ä
kontaktperson enligt lss	È	È
kontaktperson enligt soc	È	È
kontaktperson enligt socialen	È	È
kontaktperson enligt socialtjänsten	È	È
kontaktperson enligt sol	È	È
kontaktperson från lss	È	È
kontaktperson från soc	È	È
kontaktperson från socialen	È	È
kontaktperson från socialtjänsten	È	È
kontaktperson från sol	È	È
kontaktperson genom lss	È	È
kontaktperson genom soc	È	È
kontaktperson genom socialen	È	È
kontaktperson genom socialtjänsten	È	È
kontaktperson genom sol	È	È
kontaktperson via lss	È	È
kontaktperson via soc	È	È
kontaktperson via socialen	È	È
kontaktperson via socialtjänsten	È	È
kontaktperson via sol	È	È
kontant	N
kontanter	N
kontanterna	N
kontantpris	N
kontantpriset	N
kontantvinst	N
kontantvinsten	N
kontinuerligt	Ò
kontinuerligt	Î
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
konverterade	È	È
konverterade till islam	È	È
konverterade till judendomen	È	È
konverterade till katolicismen	È	È
konverterade till kristendomen	È	È
konverterar	È	È
konverterat	È	È
konverterat till islam	È	È
konverterat till judendomen	È	È
konverterat till katolicismen	È	È
konverterat till kristendomen	È	È
konvertit	È	È
konvertiten	È	È
konvertiter	È	È
kooperation	0	0
kooperationen	0	0
kopplad	_
kopplade	_
kopplat	_
koppleri	È	È
koppleriet	È	È
koppling	_
kopplingar	_
kopt	È	È
kopten	È	È
kopter	È	È
koptisk	È	È
koptiske	È	È
korar	D
koras	DF
korkad	Ì	Ì
korkade	Ì	Ì
korkat	Ì	Ì
korrupt	Ì
korrupta	Ì
korsbandsskada	È	È
korsbandsskadan	È	È
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
korttids	È	È
korttidsboende	È	È
korttidsboendet	È	È
korttidssjukskriven	È	È
kortväxt	È	È
kortväxta	È	È
kosovoalban	È	È
kosovoalbanen	È	È
kossa	Ì
kossan	Ì
kossor	Ì
kostar	[
kostar ingenting	\
kostar inget	\
kostnad	[
kostnaden	[
kostnadsfri	\Ò
kostnadsfria	\Ò
kostnadsfritt	\Ò
kostnadsfri	\Î
kostnadsfria	\Î
kostnadsfritt	\Î
kr	Q	Q
kr.	Q
krampanfall	È	È
krampanfallet	È	È
kranskärl	È	È
kranskärlen	È	È
kraschat psykiskt	È	È
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
krigstrauma	È	È
krigstrauman	È	È
kriminalvården	È	È
kriminell	È	È
kriminell bakgrund	È	È
kriminell belastning	È	È
kriminella	Ì
kriminelle	È	È
kriminellt förflutet	È	È
kriscenter	È	È
kriscenteren	È	È
kriscenteret	È	È
kriscentret	È	È
kriscentreten	È	È
kriscentretet	È	È
kristdemokrat	È	È
kristdemokraten	È	È
kristdemokrater	È	È
kristdemokraterna	È	È
kristdemokratisk sympatisör	È	È
kristdemokratisk väljare	È	È
kristen	È	È
kristna	È	È
kristne	È	È
kroat	È	È
kroaten	È	È
kroater	È	È
krock	f
krockade	f
krocken	f
kromosomavvikelse	È	È
kromosomavvikelsen	È	È
kromosomförändring	È	È
kromosomförändringen	È	È
krona	Q
kronan	Q
kronisk smärta	È	È
kroniskt sjuk	È	È
kronofogden	È	È
kronofogdeskulder	È	È
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
krossa	Ì
krossa is	Ì
krossa rekord	Ì
krossa rekordet	Ì
krossa vitlök	Ì
krossa vitlöken	Ì
krossade fönster	È	È
krossade fönstret	È	È
krossade rutan	È	È
krossade rutor	È	È
krossar	Ì
krossat fönster	È	È
krossat fönstret	È	È
krossat rutan	È	È
krossat rutor	È	È
krya på dig	È	È
kryckor	È	È
kryckorna	È	È
krympling	Ì
krymplingar	Ì
krymplingen	Ì
kräftbehandling	È	È
kräftbehandlingen	È	È
kräk	Ì	Ì
kräken	Ì	Ì
kräket	Ì	Ì
kräks	ÃÈ	È
kräks dagligen	È	È
kräksjuk	È	È
kräksjuka	È	È
kräktes	ÃÈ	È
kräkts	È	È
kränkande behandling gäller	È	È
kränkningarna av	È	È
kränkningarna mot	È	È
kränkningsärende	Ä
kränkningsärendet	Ä
kröntes	Ë
kuk	Ì
kukar	Ì	Ì
kukarna	Ì	Ì
kuken	Ì	Ì
kukhuvud	Ì	Ì
kukhuvuden	Ì	Ì
kukhuvudena	Ì	Ì
kukhuvudet	Ì	Ì
kukjävel	Ì	Ì
kuks	Ì
kukskallar	Ì	Ì
kukskalle	Ì	Ì
kukskallen	Ì	Ì
kuksugare	Ì	Ì
kuksugaren	Ì	Ì
kul att	Ì
kula i pannan	Ì
kula i skallen	Ì
kulturellt avseende	Ï
kunde	Ë
kunde inte betala elräkningen	È	È
kunde inte betala hyran	È	È
kunde inte betala räkningar	È	È
kunde inte betala räkningarna	È	È
kunde inte betala skulden	È	È
kunde inte sköta sin	È	È
kungjorde	Î
kungjort	Î
kungör	Î
kungöra	Î
kungörs	Î
kunnat inte betala hyran	È	È
kunnat inte betala räkningarna	È	È
kunnat inte betala skulden	È	È
kuratorns anteckning	Â
kuratorns anteckningar	Â
kuratorns notering	Â
kuratorns noteringar	Â
kuratorsamtal	Ä
kuratorsamtalet	Ä
kuratorssamtal	Ä
kuratorssamtalet	Ä
kurd	È	È
kurden	È	È
kurder	È	È
kurdish	È	È
kurdish background	È	È
kurdish descent	È	È
kurdish heritage	È	È
kurdish origin	È	È
kurdish parents	È	È
kurdish roots	È	È
kurdisk	È	È
kurdisk bakgrund	È	È
kurdisk härkomst	È	È
kurdiska rötter	È	È
kurdiska rötter i köket	0	0
kurdiska rötter i sitt	0	0
kurdiske	È	È
kurdiskt blod	È	È
kurdiskt påbrå	È	È
kurdiskt ursprung	È	È
kuröv	Ì	Ì
kuröven	Ì	Ì
kutna hora	Ì	Ì
kutná hora	Ì	Ì
kvalitetssäkra	Î
kvalitetssäkrad	Î
kvalitetssäkrar	Î
kvalitetssäkras	Î
kvarlämna	Î
kvarlämnade	Î
kvarlämnar	Î
kvarlämnas	Î
kvarlämnat	Î
kvarskrivning	È	È
kvarskrivningen	È	È
kvarstod	Î
kvarstå	Î
kvarstår	Î
kvarstått	Î
kvarvarande	Î
kvinnofitta	Ì	Ì
kvinnofridsbrott	È	È
kvinnofridsbrottet	È	È
kvinnofridskränkning	È	È
kvinnofridskränkningen	È	È
kvinnohus	È	È
kvinnohusen	È	È
kvinnohuset	È	È
kvinnojour	È	È
kvinnojouren	È	È
kvinnojourens boende	lÈ	È
kvinnokliniken	È	È
kvinnomisshandlare	È	È
kvinnomisshandlaren	È	È
kvotflykting	È	È
kvotflyktingar	È	È
kvotflyktingen	È	È
kväll	H
kvällen	H
kvällsöppet	Ê
kvän	È	È
kvänen	È	È
kyrkans	e
kys		Ì
kyss mig i arslet	Ì
kyss mig i häcken	Ì
kyss mig i röven	Ì
kämpade med alkoholen	È	È
kämpade med depressionen	È	È
kämpade med maten	È	È
kämpade med missbruket	È	È
kämpade med rösterna	È	È
kämpade med sjukdomen	È	È
kämpade med smärtan	È	È
kämpade med spriten	È	È
kämpade med vikten	È	È
kämpade med ångesten	È	È
kämpar med alkoholen	È	È
kämpar med depressionen	È	È
kämpar med maten	È	È
kämpar med missbruket	È	È
kämpar med rösterna	È	È
kämpar med sjukdomen	È	È
kämpar med smärtan	È	È
kämpar med spriten	È	È
kämpar med vikten	È	È
kämpar med ångesten	È	È
kämpat med alkoholen	È	È
kämpat med depressionen	È	È
kämpat med maten	È	È
kämpat med missbruket	È	È
kämpat med rösterna	È	È
kämpat med sjukdomen	È	È
kämpat med smärtan	È	È
kämpat med spriten	È	È
kämpat med vikten	È	È
kämpat med ångesten	È	È
känd av polisen	È	È
känd av soc	È	È
känd av socialen	È	È
känd av socialtjänsten	È	È
känd för polisen	È	È
känd för soc	È	È
känd för socialen	È	È
känd för socialtjänsten	È	È
känd hos polisen	È	È
känd hos soc	È	È
känd hos socialen	È	È
känd hos socialtjänsten	È	È
kände inte igen sin	È	È
kände inte igen sina	È	È
kände knappt igen sin	È	È
kände knappt igen sina	È	È
känner inte igen sin	È	È
känner inte igen sina	È	È
känner knappt igen sin	È	È
känner knappt igen sina	È	È
käring	Ì
käringar	Ì
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
kärring	Ì
kärringar	Ì
kärringarna	Ì
kärringen	Ì
kärringjävel	Ì	Ì
kärringjäveln	Ì	Ì
kärringjävlar	Ì	Ì
kåkfarare	È	È
kåkfararen	È	È
kåldolmar	Ì
kåldolmarna	Ì
kåldolme	Ì
kåt	Ì
kåta	Ì
kåtan	Ì
kåtare	Ì
kåtast	Ì
kåthet	Ì	Ì
kåtheten	Ì	Ì
kåtor	Ì
kåtorna	Ì
kått	Ì
könsbyte	È	È
könsbytet	È	È
könsdysfori	È	È
könsdysforin	È	È
könskorrigering	È	È
könskorrigeringen	È	È
könsopererad	È	È
könsopererada	È	È
könsopererade	È	È
könssjukdom	È	È
könssjukdomen	È	È
köp	[
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
köper sex	È	È
köpt sex	È	È
köpte	Ë
köpte sex	È	È
köptes ut	È	È
köpts ut	È	È
köpångest	0	0
köpångesten	0	0
kör alkoholpåverkad	È	È
kör berusad	È	È
kör drogpåverkad	È	È
kör drograttfull	È	È
kör full	È	È
kör ihjäl en	È	È
kör olovligt	È	È
kör onykter	È	È
kör påverkad	È	È
kör rattfull	È	È
kör rattonykter	È	È
kör utan körkort	È	È
körde alkoholpåverkad	È	È
körde berusad	È	È
körde drogpåverkad	È	È
körde drograttfull	È	È
körde full	È	È
körde ihjäl	È	È
körde ihjäl en	È	È
körde olovligt	È	È
körde onykter	È	È
körde på och smet	È	È
körde påverkad	È	È
körde rattfull	È	È
körde rattfyllo	È	È
körde rattonykter	È	È
körde utan körkort	È	È
kört alkoholpåverkad	È	È
kört berusad	È	È
kört drogpåverkad	È	È
kört drograttfull	È	È
kört full	È	È
kört ihjäl	È	È
kört ihjäl en	È	È
kört olovligt	È	È
kört onykter	È	È
kört på och smet	È	È
kört påverkad	È	È
kört rattfull	È	È
kört rattonykter	È	È
kört utan körkort	È	È
körtelfeber	È	È
körtelfebern	È	È
la	Ë
labour	È	È
labour party	È	È
ladda upp	6
laddplats	f
laddplatsen	f
lade	Ë
lades	Ë
lades in	Ã
lades in på avdelning	È	È
lades in på psyket	È	È
lades in på psykiatrin	È	È
lades in på sjukhus	È	È
lag	5
lagas in	Ê
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
lagförd	È	È
lagförda	È	È
lagförde	È	È
lagfördes	È	È
lagförs	È	È
lagförts	È	È
lagstadgad	Î
lagstadgade	Î
lagstadgat	Î
lagts in	Ã
lagts in på avdelning	È	È
lagts in på psyket	È	È
lagts in på psykiatrin	È	È
lagts in på sjukhus	È	È
laguppställning	n
laguppställningen	n
laid off	È	È
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
laktosintolerans	È	È
laktosintoleransen	È	È
laktosintolerant	È	È
laktosintoleranta	È	È
landsförrädare	Ì	Ì
landsförrädaren	Ì	Ì
landsförrädarna	Ì	Ì
langade	È	È
langar	È	È
langare	È	È
langaren	È	È
langat	È	È
langning	È	È
langningen	È	È
lappjävel	Ì	Ì
lappjäveln	Ì	Ì
lappjävlar	Ì	Ì
lasarett	È	È
lasarettet	È	È
last chance		É
last day		G
last day to		É
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
lata	Ì
latinamerikanskt blod	È	È
latinamerikanskt påbrå	È	È
latinamerikanskt ursprung	È	È
lazy ass		Ì
learning difficulties	È	È
learning disability	È	kÈ
least		U
lebb	Ì
lebbar	Ì
lebben	Ì
lebbjävel	Ì	Ì
ledarhund	È	È
ledarhunden	È	È
ledarna	È	È
ledgångsreumatism	È	È
ledgångsreumatismen	È	È
ledsagning	È	È
ledsagningen	È	È
left party	È	È
left the union	È	È
legat bakom attacken	È	È
legat bakom bedrägeriet	È	È
legat bakom bombhotet	È	È
legat bakom branden	È	È
legat bakom bränderna	È	È
legat bakom hoten	È	È
legat bakom inbrotten	È	È
legat bakom inbrottet	È	È
legat bakom klottret	È	È
legat bakom misshandeln	È	È
legat bakom mordet	È	È
legat bakom rånen	È	È
legat bakom rånet	È	È
legat bakom skadegörelsen	È	È
legat bakom sprängningen	È	È
legat bakom stölden	È	È
legat bakom stölderna	È	È
legat bakom vandaliseringen	È	È
legat bakom överfallet	È	È
legat i för döden	È	È
legat i respirator döden	È	È
legat i sängliggande döden	È	È
legat inne för	È	È
legat inne på	È	È
legat nedsövd för döden	È	È
legat nedsövd respirator döden	È	È
legat nedsövd sängliggande döden	È	È
lemlästa	Ì
lemlästar	Ì
lesbian	È	È
lesbisk	È	È
lesbiska	È	È
lesbiske	È	È
leukaemia	È	È
leukemi	È	È
leukemia	È	È
leukemin	È	È
lev på existensminimum	È	È
lev på gatan	È	È
lev på marginalen	È	È
lev på nödmat	È	È
lev på stöd	È	È
lev under existensminimum	È	È
lev under gatan	È	È
lev under marginalen	È	È
lev under nödmat	È	È
lev under stöd	È	È
levde gömd	È	È
levde gömt	È	È
levde i fattigdom	È	È
levde i misär	È	È
levde i skuld	È	È
levde i skyddat	È	È
levde med hot	È	È
levde med hotbild	È	È
levde med skyddad	È	È
levde med våld	È	È
levde på bidrag	È	È
levde på existensminimum	È	È
levde på försörjningsstöd	È	È
levde på gatan	È	È
levde på marginalen	È	È
levde på nödmat	È	È
levde på soc	È	È
levde på socialbidrag	È	È
levde på socialen	È	È
levde på stöd	È	È
levde under existensminimum	È	È
levde under falskt	È	È
levde under gatan	È	È
levde under hot	È	È
levde under hotbild	È	È
levde under marginalen	È	È
levde under nödmat	È	È
levde under skydd	È	È
levde under skyddad	È	È
levde under stöd	È	È
lever gömd	lÈ	È
lever gömda	l
lever gömt	lÈ	È
lever i fattigdom	È	È
lever i misär	È	È
lever i skuld	È	È
lever i skyddat	È	È
lever ihop med kvinna	È	È
lever med hot	È	È
lever med hotbild	È	È
lever med skyddad	È	È
lever med våld	È	È
lever på bidrag	È	È
lever på existensminimum	È	È
lever på försörjningsstöd	È	È
lever på gatan	È	È
lever på hoppet	0	0
lever på soc	Ç	Ç
lever på socialbidrag	Ç	Ç
lever under skydd	l
lever under skyddad	Ç	Ç
leverages		Ò
leveraging		Ò
lever på marginalen	È	È
lever på nödmat	È	È
lever på soc	È	È
lever på socialbidrag	È	È
lever på socialen	È	È
lever på stöd	È	È
lever tillsammans med kvinna	È	È
lever under existensminimum	È	È
lever under falskt	È	È
lever under gatan	È	È
lever under hot	È	È
lever under hotbild	È	È
lever under marginalen	È	È
lever under nödmat	È	È
lever under skydd	lÈ	È
lever under skyddad	È	È
lever under stöd	È	È
leverages		Î
leveraging		Î
leverantör	d
leverantören	d
leverantörer	d
leverantörerna	d
leversvikt	È	È
leversvikten	È	È
levertransplanterad	È	È
levertransplanterada	È	È
levertransplanterade	È	È
levertransplanterades	È	È
levt med hot	È	È
levt med hotbild	È	È
levt med skyddad	È	È
levt med våld	È	È
levt på bidrag	È	È
levt på existensminimum	È	È
levt på försörjningsstöd	È	È
levt på gatan	È	È
levt på marginalen	È	È
levt på nödmat	È	È
levt på soc	È	È
levt på socialbidrag	È	È
levt på socialen	È	È
levt på stöd	È	È
levt under existensminimum	È	È
levt under falskt	È	È
levt under gatan	È	È
levt under hot	È	È
levt under hotbild	È	È
levt under marginalen	È	È
levt under nödmat	È	È
levt under skydd	È	È
levt under skyddad	È	È
levt under stöd	È	È
lex maria	Ä
lex maria-anmälan	Â
lex sarah	Ä
lex sarah-anmälan	Â
lex-maria-anmälan	Â
lex-sarah-anmälan	Â
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
liaise with		Î
liaises with		Î
liaising with		Î
liar		Ì
liars		Ì
libanes	È	È
libanesen	È	È
libaneser	È	È
libanesisk bakgrund	È	È
libanesisk familj	È	È
libanesisk flykting	È	È
libanesisk härkomst	È	È
libanesisk släkt	È	È
liberal democrats	È	È
liberaler	È	È
liberalerna	È	È
libtard	Ì	Ì
libtards	Ì	Ì
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
ligger bakom attacken	È	È
ligger bakom bedrägeriet	È	È
ligger bakom bombhotet	È	È
ligger bakom branden	È	È
ligger bakom bränderna	È	È
ligger bakom hoten	È	È
ligger bakom inbrotten	È	È
ligger bakom inbrottet	È	È
ligger bakom klottret	È	È
ligger bakom misshandeln	È	È
ligger bakom mordet	È	È
ligger bakom rånen	È	È
ligger bakom rånet	È	È
ligger bakom skadegörelsen	È	È
ligger bakom sprängningen	È	È
ligger bakom stölden	È	È
ligger bakom stölderna	È	È
ligger bakom vandaliseringen	È	È
ligger bakom överfallet	È	È
ligger för döden	È	È
ligger i för döden	È	È
ligger i koma	È	È
ligger i respirator	È	È
ligger i respirator döden	È	È
ligger i skilsmässa	È	È
ligger i sängliggande döden	È	È
ligger i tvist	È	È
ligger in på avdelning	È	È
ligger in på psyket	È	È
ligger in på psykiatrin	È	È
ligger inlagd	È	È
ligger inne för	È	È
ligger inne på	È	È
ligger nedsövd för döden	È	È
ligger nedsövd respirator döden	È	È
ligger nedsövd sängliggande döden	È	È
ligger på intensiven	È	È
ligger på iva	È	È
ligger på lasarettet	È	È
ligger på sjukhus	È	È
ligger på sjukhuset	È	È
ligger under sekretess	À
liggsår	Ã
liggsåret	Ã
likaledes	Î
likalydande	Î
like		6
likvid	Î
likviden	Î
likväl	Î
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
litium	È	È
lived in a hostel	È	È
lived in a refuge	È	È
lived in a shelter	È	È
lived in her car	È	È
lived in his car	È	È
lived in the hostel	È	È
lived in the refuge	È	È
lived in the shelter	È	È
lived on benefits	È	È
lived on welfare	È	È
liver transplant	È	È
lives	Æ	Æ
lives in a hostel	È	È
lives in a refuge	È	È
lives in a shelter	È	È
lives in her car	È	È
lives in his car	È	È
lives in the hostel	È	È
lives in the refuge	È	È
lives in the shelter	È	È
lives on benefits	È	È
lives on welfare	È	È
livets ord	È	È
livets ords	È	È
living	Æ	Æ
living in a hostel	È	È
living in a refuge	È	È
living in a shelter	È	È
living in her car	È	È
living in his car	È	È
living in the hostel	È	È
living in the refuge	È	È
living in the shelter	È	È
living on benefits	È	È
living on welfare	È	È
livs	È	È
livstid	È	È
livstidsdömd	È	È
livstidsdömda	È	È
livstidsdömde	È	È
livstidsfånge	È	È
livstidsfången	È	È
ljugare	Ì
ljugaren	Ì
ljumskbråck	È	È
ljumskbråcket	È	È
ljumskskada	È	È
ljumskskadan	È	È
lmfao	Ì	Ì
logg	?
loggar in med ansiktsigenkänning	È	È
loggar in med fingeravtryck	È	È
loggen	?
lojal fan	Ë
lol	Ë	Ë
look upon		Ó
looked upon		Ó
loot		Ë
lojal fan	Ì
look upon		Ï
looked upon		Ï
loot		Ì
lorry		f
loser	Ì	Ì
losers	Ì	Ì
lost custody	È	È
lost her arm	È	È
lost her foot	È	È
lost her hand	È	È
lost her hearing	È	È
lost her home	È	È
lost her job	È	È
lost her leg	È	È
lost her sight	È	È
lost his arm	È	È
lost his foot	È	È
lost his hand	È	È
lost his hearing	È	È
lost his home	È	È
lost his job	È	È
lost his leg	È	È
lost his sight	È	È
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
lss	È	È
lss-beslut	È	È
lss-beslutet	È	È
lss-boende	È	È
lss-boendet	È	È
lss-boendets	È	È
lss-insats	È	È
lss-insatsen	È	È
lss-insatser	È	È
lucia	H
luder	Ì	Ì
ludern	Ì	Ì
ludret	Ì	Ì
luf	È	È
lung cancer	È	È
lung transplant	È	È
lungavdelningen	È	È
lunginflammation	È	È
lunginflammationen	È	È
lurad	1
lurade	1
lurade av	È	È
lurade brukare	È	È
lurade gamla	È	È
lurade pensionärer	È	È
lurade till	È	È
lurade äldre	È	È
lurade åt	È	È
lurat av	È	È
lurat brukare	È	È
lurat gamla	È	È
lurat pensionärer	È	È
lurat till	È	È
lurat äldre	È	È
lurat åt	È	È
luspank	È	È
luspanka	È	È
luthersk	È	È
lutherske	È	È
lvm	ÂÈ	È
lvm-omhändertagen	È	È
lvu	ÂÈ	È
lvu-ad	È	È
lvu-ansökan	Â
lvu-beslut	Â
lvu-beslutet	Â
lvu-omhändertagen	È	È
lvu-placerad	È	È
lvu-ärende	Ä
lvu-ärendet	Ä
lvu:ad	È	È
lvu:ades	È	È
lvu:as	È	È
lvubeslut	È	È
lvun	Â
lyckopiller	È	È
lyckopillren	È	È
lyder under sekretess	À
lyfte	Ê
lymfom	Ç	Ç
lymfomet	Ç	Ç
lyncha	Ë	Ë
lynchad	Ë
lynchades	Ë
lynchar	Ë	Ë
lynchas	Ë
lyfte	Ë
lymfom	È	È
lymfomet	È	È
lyncha	Ì	Ì
lynchar	Ì	Ì
lynchas	Ì
lägenhet	5
lägenheten	5
lägenheten utmätt	È	È
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
läkarens anteckning	Â
läkarens anteckningar	Â
läkarens notering	Â
läkarens noteringar	Â
läkarförbundet	È	È
läkarintyg	ÂÄ
läkarintyget	ÂÄ
läkarutlåtande	Â
läkarutlåtandet	Â
läkemedelsberoende	È	È
läkemedelsberoendet	È	È
läkemedelslista	Ä
läkemedelslistan	Ä
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
lämna in	É
lämna synpunkter	É
lämnade dna	È	È
lämnade dna-prov	È	È
lämnade gatan	È	È
lämnade islam	È	È
lämnade jehovas	È	È
lämnade kyrkan	È	È
lämnade moskén	È	È
lämnade pingstkyrkan	È	È
lämnade sekten	È	È
lämnade sin fru	È	È
lämnade sin make	È	È
lämnade sin man	È	È
lämnade sin våldsamma	È	È
lämnade svenska församlingen	È	È
lämnade svenska islam	È	È
lämnade svenska kyrkan	È	È
lämnat dna	È	È
lämnat dna-prov	È	È
lämnat gatan	È	È
lämnat islam	È	È
lämnat jehovas	È	È
lämnat kyrkan	È	È
lämnat moskén	È	È
lämnat oss	È	È
lämnat pingstkyrkan	È	È
lämnat sekten	È	È
lämnat sin fru	È	È
lämnat sin make	È	È
lämnat sin man	È	È
lämnat sin våldsamma	È	È
lämpligen	Î
lämplighetsprov	Â
lämplighetsprovet	Â
lända till	Î
länder till	Î
länge leve vita rasen	Ì
länk	J
länkar	J
länkarna	JÈ	È
länken	J
länsade bankkontot	È	È
länsade butiken	È	È
länsade förråden	È	È
länsade förrådet	È	È
länsade huset	È	È
länsade kassan	È	È
länsade kontona	È	È
länsade kontot	È	È
länsade källaren	È	È
länsade källarförråden	È	È
länsade lägenheten	È	È
länsade skåpen	È	È
länsat bankkontot	È	È
länsat butiken	È	È
länsat förråden	È	È
länsat förrådet	È	È
länsat huset	È	È
länsat kassan	È	È
länsat kontona	È	È
länsat kontot	È	È
länsat källaren	È	È
länsat källarförråden	È	È
länsat lägenheten	È	È
länsat skåpen	È	È
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
lärarförbundet	È	È
lärarnas riksförbund	È	È
lärde	Ë
lät	Ë
låg	Ë
låg bakom attacken	È	È
låg bakom bedrägeriet	È	È
låg bakom bombhotet	È	È
låg bakom branden	È	È
låg bakom bränderna	È	È
låg bakom hoten	È	È
låg bakom inbrotten	È	È
låg bakom inbrottet	È	È
låg bakom klottret	È	È
låg bakom misshandeln	È	È
låg bakom mordet	È	È
låg bakom rånen	È	È
låg bakom rånet	È	È
låg bakom skadegörelsen	È	È
låg bakom sprängningen	È	È
låg bakom stölden	È	È
låg bakom stölderna	È	È
låg bakom vandaliseringen	È	È
låg bakom överfallet	È	È
låg för döden	È	È
låg i för döden	È	È
låg i koma	È	È
låg i respirator	È	È
låg i respirator döden	È	È
låg i skilsmässa	È	È
låg i sängliggande döden	È	È
låg i tvist	È	È
låg inne för	È	È
låg inne på	È	È
låg nedsövd för döden	È	È
låg nedsövd respirator döden	È	È
låg nedsövd sängliggande döden	È	È
låg på intensiven	È	È
låg på iva	È	È
låg på lasarettet	È	È
låg på sjukhus	È	È
låga betyg	È	È
lågstadiet	W
långtidsarbetslös	È	È
långtidsarbetslösa	È	È
långtidsarbetslöse	È	È
långtidsfrånvarande	È	È
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
långtidssjukskriven	È	È
långtidssjukskrivna	È	È
långtidssjukskrivne	È	È
lårbensbrott	È	È
lårbensbrottet	È	È
lårbenshalsbrott	È	È
lårbenshalsbrottet	È	È
låsas in	Ì
lögnaktig	Ì
lögnaktiga	Ì
lögnare	Ì	Ì
lögnaren	Ì	Ì
lögnarna	Ì	Ì
lögnhals	Ì	Ì
lögnhalsar	Ì	Ì
lögnhalsarna	Ì	Ì
lögnhalsen	Ì	Ì
lönegaranti	È	È
lönegarantin	È	È
lönen utmätt	È	È
löneutmätning	È	È
löneutmätningen	È	È
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
lördags	Ë
lördagsöppet	Ê
löshand	È	È
löss	Ì
löste	Ë
m.a.o	Î
m.a.o.	Î
m.a.p	Î
m.a.p.	Î
m.h.a	Î
m.h.a.	Î
m.t.p	Î
m.t.p.	Î
made		Ë
made redundant	È	È
maestro	c	c
magnitude		Î
magoperation	È	È
magoperationen	È	È
magsjuk	È	È
magsjuka	È	È
magsjukan	È	È
magsjuke	È	È
magsäcksoperation	È	È
magsäcksoperationen	È	È
maila	6
maj	H
maka hade lämnat familjen	È	È
maka hade lämnat henne	È	È
maka hade lämnat honom	È	È
maka har lämnat familjen	È	È
maka har lämnat henne	È	È
maka har lämnat honom	È	È
maka knarkar	È	È
maka missbrukar	È	È
maka misshandlade	È	È
maka misshandlar	È	È
make an application		Î
make application		Î
make hade lämnat familjen	È	È
make hade lämnat henne	È	È
make hade lämnat honom	È	È
make har lämnat familjen	È	È
make har lämnat henne	È	È
make har lämnat honom	È	È
make knarkar	È	È
make missbrukar	È	È
make misshandlade	È	È
make misshandlar	È	È
make provision for		Î
mamma hade lämnat familjen	È	È
mamma hade lämnat henne	È	È
mamma hade lämnat honom	È	È
mamma har lämnat familjen	È	È
mamma har lämnat henne	È	È
mamma har lämnat honom	È	È
mamma knarkar	È	È
mamma missbrukar	È	È
mamma misshandlade	È	È
mamma misshandlar	È	È
man hade lämnat familjen	È	È
man hade lämnat henne	È	È
man hade lämnat honom	È	È
man har lämnat familjen	È	È
man har lämnat henne	È	È
man har lämnat honom	È	È
man knarkar	È	È
man missbrukar	È	È
man misshandlade	È	È
man misshandlar	È	È
mandatory		Î
mandé	È	È
mandéen	È	È
manisk	È	È
manodepressiv	È	È
manodepressiva	È	È
manodepressive	È	È
manodepressivitet	È	È
mansgris	Ì	Ì
mansgrisar	Ì	Ì
mansgrisarna	Ì	Ì
mansgrisen	Ì	Ì
manslaughter	È	È
mantalsskriven	Æ	Æ
manwhore	Ì	Ì
march		H
marfans syndrom	È	È
marginalen bank	`	`
marginalen banken	`	`
marginellt	Ò
marionett	Ë
marionetten	Ë
marionetter	Ë
markant	Ò
markanta	Ò
marginellt	Î
markant	Î
markanta	Î
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
marockan	È	È
marockanen	È	È
marockaner	È	È
marockansk bakgrund	È	È
marockansk familj	È	È
marockansk flykting	È	È
marockansk härkomst	È	È
marockansk släkt	È	È
mars	H
marscherar	Ê
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
matkassar av kyrkan	È	È
matkassar av stadsmissionen	È	È
matkassar från kyrkan	È	È
matkassar från stadsmissionen	È	È
matkasse av kyrkan	È	È
matkasse av soc	È	È
matkasse av stadsmissionen	È	È
matkasse från kyrkan	È	È
matkasse från soc	È	È
matkasse från stadsmissionen	È	È
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
med anledning av	Î
med anledning av detta	Î
med anledning härav	Î
med avseende på	Î
med avsikt att	Î
med beaktande av	Î
med brev	F
med e-post	F
med ett öga öppet	Ì
med hänsyn tagen till	Î
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
med mig bössan	Ì
med mig geväret	Ì
med mig kniven	Ì
med mig vapen	Ì
med omedelbar verkan	Î
med sms	F
med telefon	F
med undantag av	Î
med undantag för	Î
med utgångspunkt från	Î
med utgångspunkt i	Î
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
medellös	È	È
medellösa	È	È
medellöse	È	È
medelst	Î
medfödd hjärtfel	È	È
medfödd missbildning	È	È
medfödd sjukdom	È	È
medfödd skada	È	È
medför att	Î
medföra att	Î
medförde att	Î
medfört att	Î
medfött hjärtfel	È	È
medfött missbildning	È	È
medfött sjukdom	È	È
medfött skada	È	È
medical file		Â
medical record		ÂÄ
medical records		ÂÄ
medicin mot	È	È
medicinavdelningen	È	È
medicinerades	È	È
medicinerar	È	È
medicineras	ÃÈ	È
medicinlista	Ä
medicinlistan	Ä
medicinskt avseende	Ï
medieplattform	^
medieplattformar	^
medieplattformen	^
medlem av ett afs	È	È
medlem av ett nmr	È	È
medlem av ett parti	È	È
medlem av ett partiet	È	È
medlem i ett afs	È	È
medlem i ett nmr	È	È
medlem i ett parti	È	È
medlem i ett partiet	È	È
medtag	Î
medtaga	Î
medtagas	Î
medtager	Î
medtages	Î
medverka	7
medvetslös	È	È
mejla	6
mejla in	É
mejla senast	É
mejlar	F
mejlas	F
mejlkonto	0
mejlkonton	0
mejlkontot	0
melanom	È	È
melanomet	È	È
mellan oss sagt	Á
mellanstadiet	W
men fan	Ì
mened	È	È
meneden	È	È
mental breakdown	È	È
mental health issues	È	È
mental health problems	È	È
mentally ill	È	È
mention		;
mentorns anteckning	Â
mentorns anteckningar	Â
mentorns notering	Â
mentorns noteringar	Â
mercedes	f	f
merendels	Ò
merparten	Ò
merparten av	Ò
merendels	Î
merparten	Î
merparten av	Î
mervärde	0
mervärdet	0
mes	Ì
mesar	Ì
mesarna	Ì
mesen	Ì
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
met		Ë
meta	]	]
metadon	È	È
metadonet	È	È
metadonmottagningen	È	È
metadonprogrammet	È	È
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
metastas	È	È
metastaser	È	È
methodologies		Î
methodology		Î
metodist	È	È
metodisten	È	È
metodister	È	È
mha	Î
midnatt	H
midnight		H
midsommarafton	H
miffo	Ì	Ì
miffon	Ì	Ì
miffona	Ì	Ì
miffot	Ì	Ì
migraine	È	È
migraines	È	È
migrän	È	È
migränen	È	È
militäroperation	0	0
militäroperationen	0	0
miljömupp	Ì	Ì
miljömuppar	Ì	Ì
miljömässigt avseende	Ï
miljöpartiet	È	È
miljöpartist	È	È
miljöpartisten	È	È
miljöpartister	È	È
min fan	Ì
minderårig	W
minderåriga	W
mindfuck	Ì	Ì
mindre värda	Ì
minnesanteckningar	Ë
minnesanteckningarna	Ë
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
minneskliniken	È	È
minnesmottagningen	È	È
minnesproblem	È	È
minnesproblemen	È	È
minnessvårigheter	È	È
minns	Ë
minskad hörsel	È	È
minskad rörlighet	È	È
minskad syn	È	È
minst	U
minutes		Ë
miscarriage	È	È
missa inte	É
missbruk	È	È
missbrukare	È	È
missbrukaren	È	È
missbrukarfamilj	È	È
missbrukarfamiljen	È	È
missbruket	È	È
missbruksproblem	È	È
missbruksproblemen	È	È
missfall	È	È
missfallet	È	È
missfoster	Ì	Ì
missfosterfostret	Ì	Ì
missfostret	Ì	Ì
misshandel	È	È
misshandeln	È	È
misshandelsdömd	È	È
misshandelsdömda	È	È
misshandelsdömde	È	È
misshandla	Ì
misshandlad	È	È
misshandlada	È	È
misshandlade	È	È
misshandlades	È	È
misshandlar	ÈÌ	È
misshandlare	È	È
misshandlaren	È	È
misshandlas	È	È
misshandlas av	È	È
misshandlas hemma	È	È
misshandlat	È	È
misshandlats	È	È
missing persons		Ï
missionskyrkan	È	È
missiv	Î
missivet	Î
misstankar riktades mot	È	È
misstankar riktas mot	È	È
misstankarna mot	È	È
misstankarna riktades mot	È	È
misstankarna riktas mot	È	È
misstanke mot	È	È
misstanken mot	È	È
misstänker	È	È
misstänkliggjord	È	È
misstänkliggjorda	È	È
misstänkliggjorde	È	È
misstänks	È	È
misstänkt	È	È
misstänkta	È	È
misstänkte	È	È
misstänktes	È	È
misstänkts	È	È
mist armen	È	È
mist benet	È	È
mist ena armen	È	È
mist ena benet	È	È
mist ena handen	È	È
mist ena ögat	È	È
mist ett	È	È
mist fingret	È	È
mist hörseln	È	È
mist minnet	È	È
mist rösten	È	È
mist synen	È	È
mist vårdnaden	È	È
miste armen	È	È
miste benet	È	È
miste ena armen	È	È
miste ena benet	È	È
miste ena handen	È	È
miste ena ögat	È	È
miste ett	È	È
miste fingret	È	È
miste hörseln	È	È
miste minnet	È	È
miste rösten	È	È
miste synen	È	È
miste vårdnaden	È	È
mitt i en separation	È	È
mitt i en skilsmässa	È	È
mitt i en vårdnadstvist	È	È
mitt i sin separation	È	È
mitt i sin skilsmässa	È	È
mitt i sin vårdnadstvist	È	È
mitt vidkommande	Î
mobbad	È	È
mobbada	È	È
mobbade	È	È
mobbades	È	È
mobbar	È	È
mobbare	ÈÌ	È
mobbaren	ÈÌ	È
mobbas	È	È
mobbat	È	È
mobbats	È	È
mobbning mot	È	È
mobbningen av	È	È
mobbningen mot	È	È
mobbningsärende	Ä
mobbningsärendet	Ä
mobboffer	È	È
mobboffret	È	È
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
moderat	È
moderat sympatisör	È	È
moderat väljare	È	È
moderaten	È
moderater	È	È
moderaterna	È	È
moderatpolitiker	0	0
modification		Î
modifications		Î
modified		Î
modifies		Î
modify		Î
modifying		Î
mofo	Ì	Ì
mofos	Ì	Ì
monday		H
money laundering	È	È
money prize		N
money problems	È	È
money troubles	È	È
mongo	Ì	Ì
mongojävel	Ì	Ì
mongoloid	Ì	Ì
mongoloiden	Ì	Ì
mongoloider	Ì	Ì
mongon	Ì	Ì
mongos	Ì	Ì
mongot	Ì	Ì
mongounge	Ì	Ì
months in custody	È	È
months in jail	È	È
months in prison	È	È
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
mord	È	È
mordbrand	È	È
mordbranden	È	È
mordbrännare	È	È
mordbrännaren	È	È
morddömd	È	È
morddömda	È	È
morddömde	È	È
mordet	È	È
mordförsök	È	È
mordförsöket	È	È
mordhotad	È	È
mordhotada	È	È
mordhotade	È	È
mordmisstänkt	È	È
mordmisstänkta	È	È
mordmisstänkte	È	È
mordsdömd	È	È
mordsdömda	È	È
mordsdömde	È	È
mordåtalad	È	È
mordåtalada	È	È
mordåtalade	È	È
more concerning		Ï
moreover		Î
morfin	È	È
morfinet	È	È
mormon	È	È
mormonen	È	È
mormoner	È	È
moron		Ì
morons		Ì
moskén	È	È
most comments		@
most concerning		Ï
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
mot bakgrund av	Î
mot bakgrund av att	Î
mot bakgrund härav	Î
mot denna bakgrund	Î
mot pengar	N
mot tystnadsplikten	Á
mot uppvisande av	Î
mothafucka	Ì	Ì
mothafuckas	Ì	Ì
motherfuck	Ì	Ì
motherfucker	Ì	Ì
motherfuckers	Ì	Ì
motherfucking	Ì	Ì
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
mottag	Î
mottaga	Î
mottagas	Î
mottager	Î
mottages	Î
mottagningshem	È	È
mottagningshemen	È	È
mottagningshemet	È	È
mottog	Ë
movie		m
movies		m
mrsa	È	È
ms	È	È
ms-diagnos	È	È
ms-diagnosen	È	È
ms-sjuk	È	È
ms-sjuka	È	È
ms-sjuke	È	È
muckade	È	È
muckade från anstalten	È	È
muckade från fängelset	È	È
muckade från hall	È	È
muckade från kumla	È	È
muckade från kåken	È	È
muckade från skänninge	È	È
muckar	È	È
muckat	È	È
muckat från anstalten	È	È
muckat från fängelset	È	È
muckat från hall	È	È
muckat från kumla	È	È
muckat från kåken	È	È
muckat från skänninge	È	È
muf	È	È
mugged	È	È
multipel skleros	È	È
multiple sclerosis	È	È
multisjuk	È	È
multisjuka	È	È
multisjuke	È	È
municipality's		e
muntligen	Î
mupp	Ì
muppar	Ì
mupparna	Ì
muppen	Ì
murder	È	ÈÌ
murderer	È	È
muselman	Ì
muselmanen	Ì
muselmaner	Ì
muselmanerna	Ì
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
muslim	È	È
muslimen	È	È
muslimer	È	È
muslimer ut	Ì
muslimjävel	Ì	Ì
muslimjäveln	Ì	Ì
muslimjävlar	Ì	Ì
muslimjävlarna	Ì	Ì
muslimpack	Ì	Ì
muslimpacket	Ì	Ì
muslimsk	È	È
muslimska	È	È
muslimske	È	È
musskit	Ì
musskiten	Ì
mutade	È	È
mutar	È	È
mutat	È	È
mutbrott	È	È
mutbrottet	È	È
mutism	È	È
mutismen	È	È
mutor	È	È
muzz	Ì	Ì
muzzar	Ì	Ì
muzzarna	Ì	Ì
my account		`
my card		c
mycket rörande	Ï
myndig	T
myndiga	T
myndighetens	e
myndigt	T
mäktigt	Ë
människohandel	Ç	Ç
människohandeln	Ç	Ç
mässling	Ç	Ç
mässlingen	Ç	Ç
människohandel	È	È
människohandeln	È	È
människorov	È	È
människorovet	È	È
mässling	È	È
mässlingen	È	È
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
mådde dåligt	È	È
mådde illa	È	È
mådde jättedåligt dåligt	È	È
mådde mycket dåligt	È	È
mådde pissdåligt	È	È
mådde psykiskt dåligt	È	È
mådde så dåligt	È	È
mådde uselt	È	È
mådde väldigt dåligt	È	È
måhända	Î
mål	n
måla	6
målarna	È	È
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
målsättning	Î
målsättningar	Î
målsättningarna	Î
målsättningen	Î
månaden slut	H
månadens slut	H
månader i fängelse	È	È
månader i häkte	È	È
månader i häktet	È	È
månader på anstalt	È	È
månader på anstalten	È	È
månader på hall	È	È
månader på hinseberg	È	È
månader på kumla	È	È
månader på kåken	È	È
månader på skänninge	È	È
månader på tidaholm	È	È
månaders fängelse	È	È
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
måndags	Ë
mår dåligt	È	È
mår illa	È	È
mår jättedåligt dåligt	È	È
mår mycket dåligt	È	È
mår pissdåligt	È	È
mår psykiskt dåligt	È	È
mår så dåligt	È	È
mår uselt	È	È
mår väldigt dåligt	È	È
måste	Ë
måste bort	Ì
måste du inte	9Í
måste inte	9Í
måste ni inte	9Í
måste ut	Ì
mått dåligt	È	È
mått illa	È	È
mått mycket dåligt	È	È
mått pissdåligt	È	È
mått uselt	È	È
möjliggjorde	Î
möjliggjort	Î
möjliggör	Î
möjliggöra	Î
möjliggörande	Î
möjliggörandet	Î
möjliggörs	Î
möjlighet att vinna	3
mörda	Ì
mördade	ÈÌ	È
mördar	Ì
mördare	ÈÌ	È
mördaren	È	È
mördas	Ì
mördat	ÈÌ	È
mörk hudfärg	È	È
mörk hy	È	È
mörkhyad	È	È
mörkhyada	È	È
mörkhyade	È	È
möts	Ê
mötte	Ë
nackskada	È	È
nackskadan	È	È
namnges	F
narkoman	È	È
narkomanen	È	È
narkomaner	È	È
narkotikaberoende	È	È
narkotikaberoendet	È	È
narkotikabrott	È	È
narkotikabrottet	È	È
narkotikadömd	È	È
narkotikadömda	È	È
narkotikadömde	È	È
narkotikainnehav	È	È
narkotikainnehavet	È	È
narkotikamisstänkt	È	È
narkotikamisstänkta	È	È
narkotikamisstänkte	È	È
narkotikasmuggling	È	È
narkotikasmugglingen	È	È
narr	Ì
narrar	Ì
narren	Ì
nassesvin	Ì	Ì
nassesvinen	Ì	Ì
nassesvinet	Ì	Ì
nationalsocialist	È	È
nationalsocialisten	È	È
natthärbärge	È	È
natthärbärget	È	È
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
naturvetarna	È	È
navelbråck	È	È
navelbråcket	È	È
nazi	È	È
nazist	ÈÌ	ÈÌ
nazisten	È	È
nazister	ÈÌ	ÈÌ
nazistjävel	Ì	Ì
nazistsvin	Ì	Ì
necessitate		Î
necessitated		Î
necessitates		Î
nedan angivna	Î
nedanstående	Î
nedbringa	Î
nedbringades	Î
nedbringar	Î
nedsatt hörsel	È	È
nedsatt immunförsvar	È	È
nedsatt lungkapacitet	È	È
nedsatt njurfunktion	È	È
nedsatt rörlighet	È	È
nedsatt syn	È	È
nedslog	È	È
nedsövd	È	È
nedtaga	Î
nedtages	Î
nedtagning av	Î
needs assessment		Â
negativt avseende	Ï
neger	Ì
negerboll	Ì	Ì
negerbollar	Ì	Ì
negerbollarna	Ì	Ì
negerbollen	Ì	Ì
negerby	Ì
negerbyn	Ì
negerdjungel	Ì
negerdjungeln	Ì
negerjävel	Ì	Ì
negerjäveln	Ì	Ì
negerjävlar	Ì	Ì
negerkyss	Ì
negerkyssar	Ì
negerlogik	Ì
negermusik	Ì
negermusiken	Ì
negern	Ì
negerns	Ì
negerslav	Ì
negerslavar	Ì
negrer	Ì	Ì
negrerna	Ì	Ì
negress	Ì	Ì
negressen	Ì	Ì
negresser	Ì	Ì
neither		Í
nej fan	Ì
nekad assistans	Ä
nekad bistånd	Ä
nekad boendestöd	Ä
nekad färdtjänst	Ä
nekad försörjningsstöd	Ä
nekad hemtjänst	Ä
nekad ledsagning	Ä
nekad plats	Ä
nekades assistans	Ä
nekades avlösning	Ä
nekades boendestöd	Ä
nekades bostadsanpassning	Ä
nekades färdtjänst	Ä
nekades försörjningsstöd	Ä
nekades hemtjänst	Ä
nekades ledsagning	Ä
nekades personlig	Ä
nekades särskilt	Ä
nekades äldreboende	Ä
nekas assistans	Ä
nekas bistånd	Ä
nekas boendestöd	Ä
nekas färdtjänst	Ä
nekas försörjningsstöd	Ä
nekas hemtjänst	Ä
nekas ledsagning	Ä
nekats assistans	Ä
nekats avlösning	Ä
nekats boendestöd	Ä
nekats bostadsanpassning	Ä
nekats färdtjänst	Ä
nekats försörjningsstöd	Ä
nekats hemtjänst	Ä
nekats ledsagning	Ä
nekats personlig	Ä
nekats särskilt	Ä
nekats äldreboende	Ä
nervous breakdown	È	È
nervskada	È	È
nervskadan	È	È
neurologavdelningen	È	È
neurologen	È	È
never		Í
nevertheless		Î
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
ni kommer att dö	Ì
ni kommer brinna	Ì
ni kommer dö	Ì
ni ska brinna	Ì
ni ska dö	Ì
ni ska få igen	Ì
ni ska få lida	Ì
ni ska få smaka	Ì
ni ska få stryk	Ì
ni skall dö	Ì
ni som vill	9
ni är död	Ì
ni är döda	Ì
ni är dödens	Ì
nigeriansk bakgrund	È	È
nigeriansk familj	È	È
nigeriansk flykting	È	È
nigeriansk härkomst	È	È
nigeriansk släkt	È	È
nigga	Ì	Ì
niggas	Ì	Ì
nigger	Ì	Ì
niggers	Ì	Ì
nine years		i
nine-year-old		i
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
njuroperation	È	È
njuroperationen	È	È
njursten	È	È
njurstenar	È	È
njurstenen	È	È
njursvikt	È	È
njursvikten	È	È
njurtransplanterad	È	È
njurtransplanterada	È	È
njurtransplanterade	È	È
njurtransplanterades	È	È
nmr	È	È
no		Í
no blacks		Ì
no gays		Ì
no jews		Ì
no later than		G
no muslims		Ì
no purchase necessary		\Ï
nobody likes you		Ì
nolla	Ì
nollan	Ì
nollor	Ì
nollorna	Ì
nominera	6
non-binary	È	È
nonetheless		Î
noon		H
noonans syndrom	È	È
nordea	`	`
nordeas	`	`
nordiska motståndsrörelsen	Ç	Ç
norpa det du	Ë
norpa det ni	Ë
not		Ñ
nordiska motståndsrörelsen	È	È
norpa det du	Ì
norpa det ni	Ì
norpade åt cykeln	È	È
norpade åt en	È	È
norpade åt pengar	È	È
norpade åt sig	È	È
norpat åt cykeln	È	È
norpat åt en	È	È
norpat åt pengar	È	È
norpat åt sig	È	È
not		Í
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
notification of		Î
notified		FÎ
notifies		Î
notify		FÎ
notifying		Î
notwithstanding		Î
nov	H	H
novel		m
novels		m
november	H	H
nová hora	Ì	Ì
npf	È	È
nu är det dags	É
number plate		g
number plates		g
numerous		Ò
numerous		Î
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
nursing home	È	È
ny fan	Ì
ny hornhinna	È	È
ny höft	È	È
ny höftled	È	È
ny knäled	È	È
ny lever	È	È
ny njure	È	È
nyanländ	È	È
nyanlända	È	È
nyanlände	È	È
nyans	È	È
nybliven fan	Ì
nyfödd	j
nyfödda	j
nygravid	È	È
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
nykter	È	È
nykter alkoholist	È	È
nykter i	È	È
nykter missbrukare	È	È
nykter narkoman	È	È
nykter sedan	È	È
nykterist	0	0
nykteristen	0	0
nyktra	È	È
nyligen	Ë
nynazist	È	È
nynazisten	È	È
nynazister	È	È
nyseparerad	È	È
nyseparerada	È	È
nyseparerade	È	È
nyskild	È	È
nysvensk	È	È
nysvenska	È	È
nysvenske	È	È
nytt fan	Ì
nytt hjärta	È	È
nytt knä	È	È
nyttja	Î
nyttjade	Î
nyttjades	Î
nyttjande	Î
nyttjandet	Î
nyttjar	Î
nyttjas	Î
nyttjat	Î
nyttjats	Î
nyårsafton	H
nä fan	Ì
näfan	Ì
nämn	;
när fan	Ì
när i helvete	Ì
näringsförbud	È	È
näringsförbudet	È	È
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
närvara	Î
närvara vid	Î
närvarade	Î
närvarade vid	Î
närvarar	Î
närvarar vid	Î
närvarat	Î
närvarat vid	Î
nästa gång smäller det	Ì
nästkommande	Î
nätmobbad	È	È
nätmobbade	È	È
nätmobbas	È	È
nätverksmöte	Ä
nätverksmötet	Ä
nådde inte betygskriterierna	È	È
nådde inte kunskapskraven	È	È
nådde inte kunskapsmålen	È	È
någon	=
något avseende	Ï
något dylikt	Ï
något kommer hända dig	Ì
några	=
nån	=
når inte betygskriterierna	È	È
når inte kunskapskraven	È	È
når inte kunskapsmålen	È	È
nödbostad	È	È
nödbostaden	È	È
nödbostadet	È	È
nödgades	Î
nödgas	Î
nödgats	Î
nödhjälp	È	È
nödhjälpen	È	È
o.dyl	Î
o.dyl.	Î
o.likn.	Î
o.s.a	ÉÎ
o.s.a.	ÉÎ
oaktat	Î
oberoende	_Í
obesitas	È	È
obetald avgifter	È	È
obetald barnomsorgsavgifter	È	È
obetald böter	È	È
obetald faktura	È	È
obetald fakturor	È	È
obetald hyra	È	È
obetald hyror	È	È
obetald räkningar	È	È
obetalda avgifter	È	È
obetalda barnomsorgsavgifter	È	È
obetalda böter	È	È
obetalda faktura	È	È
obetalda fakturor	È	È
obetalda hyra	È	È
obetalda hyror	È	È
obetalda räkningar	È	È
obetalt avgifter	È	È
obetalt barnomsorgsavgifter	È	È
obetalt böter	È	È
obetalt faktura	È	È
obetalt fakturor	È	È
obetalt hyra	È	È
obetalt hyror	È	È
obetalt räkningar	È	È
obotligt sjuk	È	È
obtain		Î
obtained		Î
obtaining		Î
obtains		Î
ocd	È	È
och dylik	Ï
och dylika	Ï
och dylikt	Ï
och tävla	78
och var med	8
och vinn	38
ociviliserade	Ì
ocr-nummer	d
ocr-nummert	d
ocr-numret	d
october		H
odjur	Ì
odjuren	Ì
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
oduglig	Ì
odugliga	Ì
of afghan descent	È	È
of afghan origin	È	È
of african descent	È	È
of african origin	È	È
of arab descent	È	È
of arab origin	È	È
of asian descent	È	È
of asian origin	È	È
of iranian descent	È	È
of iranian origin	È	È
of iraqi descent	È	È
of iraqi origin	È	È
of jewish descent	È	È
of jewish origin	È	È
of kurdish descent	È	È
of kurdish origin	È	È
of roma descent	È	È
of roma origin	È	È
of sami descent	È	È
of sami origin	È	È
of somali descent	È	È
of somali origin	È	È
of syrian descent	È	È
of syrian origin	È	È
offentliggörs	F
ofredade	È	È
ofredande	È	È
ofredandet	È	È
ofredar	È	È
ofredat	È	È
ofrivilligt barnlös	È	È
ofördröjligen	Î
oförtövat	Î
ogiltig frånvaro	È	È
ohyra	Ì	Ì
ohyran	Ì	Ì
okt	H
oktober	H
okänd far	È	È
olaga förföljelse	È	È
olaga hot	È	È
olaga intrång	È	È
olaga tvång	È	È
olaga vapeninnehav	È	È
ollon	Ì
ollonen	Ì
ollonet	Ì
olovlig körning	È	È
olovligen använt	È	È
olovligen brukat	È	È
olovligen filmat	È	È
olovligen körde	È	È
olovligen kört	È	È
olovligen lånat	È	È
olovligen tagit	È	È
olovligen tog	È	È
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
ombesörj	Î
ombesörja	Î
ombesörjas	Î
ombesörjde	Î
ombesörjer	Î
ombesörjes	Î
ombesörjs	Î
ombesörjt	Î
ombesörjts	Î
omfattas av försvarssekretess	À
omfattas av sekretess	À
omfattas av sekretessen	À
omfattas av socialtjänstsekretess	À
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
omfattas av utrikessekretess	À
omfg	Ì	Ì
omförmäld	Î
omförmälda	Î
omförmält	Î
omgående	Î
omhändertagande	Ä
omhändertagandebeslut	Â
omhändertagandebeslutet	Â
omhändertagandet	Ä
omhändertagen	ÄÈ	È
omhändertaget	Ä
omhändertagits	È	È
omhändertagits akut	È	È
omhändertagits enligt	È	È
omhändertagna	ÄÈ	È
omhändertagne	È	È
omhändertar	È	È
omhändertas	È	È
omhändertas akut	È	È
omhändertas enligt	È	È
omhändertog	È	È
omhändertogs	ÄÈ	È
omhändertogs akut	È	È
omhändertogs enligt	È	È
omkom	È	È
omkommit	È	È
omvårdnadsjournal	Â
omvårdnadsjournalen	Â
omvårdnadsplan	Ä
omvårdnadsplanen	Ä
omyndig	È	È
omyndiga	È	È
omyndigförklarad	È	È
on a daily basis		Î
on a monthly basis		Î
on a regular basis		Î
on a weekly basis		Î
on a yearly basis		Î
on an annual basis		Î
on antidepressants	È	È
on bail	È	È
on benefits	È	È
on condition that		Î
on dialysis	È	È
on insulin	È	È
on maternity leave	0	0
on medication	È	È
on methadone	È	È
on oxygen	È	È
on parole	È	È
on probation	È	È
on receipt of		Î
on sick leave	È	È
on strike	È	È
on the grounds that		Î
on the part of		Î
on the streets	È	È
on welfare	È	È
once upon		Ï
onda	Ì
one years		i
one-year-old		i
onkologavdelningen	È	È
onkologen	È	È
onsdag	H
onsdagen	H
onsdagens	H
onsdags	Ë
ont i axeln	È	È
ont i halsen	È	È
ont i hjärtat	È	È
ont i huvudet	È	È
ont i höften	È	È
ont i knät	È	È
ont i magen	È	È
ont i ryggen	È	È
opel	f	f
opeln	f	f
opened		Ë
opens		Ê
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
operation	È	È
operational as of		Î
operationalisera	Î
operationaliserar	Î
operationen	È	È
opererad	È	È
opererades	È	È
opererar armen	È	È
opererar axeln	È	È
opererar bort	È	È
opererar bråcket	È	È
opererar foten	È	È
opererar grå	È	È
opererar handen	È	È
opererar handleden	È	È
opererar hjärtat	È	È
opererar höften	È	È
opererar knäet	È	È
opererar knät	È	È
opererar ryggen	È	È
opererar tummen	È	È
opererar ögonen	È	È
opereras	È	È
opererat armen	È	È
opererat axeln	È	È
opererat bort	È	È
opererat foten	È	È
opererat handen	È	È
opererat handleden	È	È
opererat hjärtat	È	È
opererat höften	È	È
opererat knäet	È	È
opererat knät	È	È
opererat ryggen	È	È
opererat ögonen	È	È
opererats	È	È
opioidberoende	È	È
opioidberoendet	È	È
optimise		Î
optimised		Î
optimises		Î
optimize		Î
optional		9
ordblind	È	È
ordblinda	È	È
ordinarie pris	O
ordnar	Ê
ordnas	Ê
ordningsbot	È	È
ordningsboten	È	È
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
orm	Ì
ormar	Ì
ormen	Ì
oroligt hemma	È	È
orosanmälan	ÂÄÈ	È
orosanmälan gällande	È	È
orosanmälan kring	È	È
orosanmälan om	È	È
orosanmälan på	È	È
orosanmäld	È	È
orosanmälde	È	È
orosanmäldes	È	È
orosanmäler	È	È
orosanmälningar	ÄÈ	È
orosanmälningar gällande	È	È
orosanmälningar kring	È	È
orosanmälningar om	È	È
orosanmälningar på	È	È
orosanmälningarna	Ä
orosanmäls	È	È
orosanmält	È	È
orosanmälts	È	È
ortodox	È	È
ortodoxa	È	È
ortodoxe	È	È
osa	ÉÎ
oss emellan sagt	Á
osteoporos	È	È
osteoporosen	È	È
ostraffad	È	È
otrogen	È	È
otrohet	È	È
otroheten	È	È
otroligt rörande	Ï
otryggt hemma	È	È
our		e
outlook	Ç	Ç
ovan angivna	Î
ovan nämnda	Î
ovannämnd	Î
ovannämnda	Î
ovannämnt	Î
ovanstående	Î
over		SU
overdosed	È	ÃÈ
ovillkorligen	Î
owe the bank	È	È
owe the council	È	È
owe the landlord	È	È
owe the municipality	È	È
owes the bank	È	È
owes the council	È	È
owes the landlord	È	È
owes the municipality	È	È
owing to the fact		Î
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
p.s.s.	Î
pacemaker	È	È
pacemakern	È	È
pack	Ì
packet	Ì
paedophile	È	È
pain in the ass	Ì	Ì
pajas	Ì	Ì
pajasar	Ì	Ì
pajasarna	Ì	Ì
pajasen	Ì	Ì
paketbil	f
paki		Ì
pakis		Ì
palestinian descent	È	È
palestinian origin	È	È
palestinian parents	È	È
palestinian roots	È	È
palestinier	È	È
palestiniern	È	È
palestinsk bakgrund	È	È
palestinsk familj	È	È
palestinsk flykting	È	È
palestinsk härkomst	È	È
palestinsk släkt	È	È
palliativ vård	È	È
palliativa	È	È
panic attacks	È	È
panic disorder	È	È
panikattack	È	È
panikattacker	È	È
panikångest	È	È
panikångestattack	È	È
panikångestattacker	È	È
panikångesten	È	È
pank	È	È
panka	È	È
pansexuell	È	È
pansexuella	È	È
pansexuelle	È	È
pantad	Ì	Ì
pantade	Ì	Ì
pappa hade lämnat familjen	È	È
pappa hade lämnat henne	È	È
pappa hade lämnat honom	È	È
pappa har lämnat familjen	È	È
pappa har lämnat henne	È	È
pappa har lämnat honom	È	È
pappa knarkar	È	È
pappa missbrukar	È	È
pappa misshandlade	È	È
pappa misshandlar	È	È
pappers	È	È
papperslös	È	È
papperslösa	È	È
papperslöse	È	È
paralysed	È	È
paralyzed	È	È
paranoid	È	È
parasit	Ì
parasiten	Ì
parasiter	Ì
parasiterna	Ì
parasites		Ì
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
parkinson	È	È
parkinson's	È	È
parkinsons	È	È
parkinsons sjukdom	È	È
partiaktiv	È	È
partially sighted	È	È
partibok	È	È
partiboken	È	È
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
participate in		Î
participated in		Î
participates in		Î
participating in		Î
participation in		Î
particulars		Î
partimedlem	È	È
partimedlemmen	È	È
partner	B
partnern	B
party member	È	È
passa dig din	Ì
passa dig ditt	Ì
passa dig du	Ì
passa dig för mig	Ì
passa dig för oss	Ì
passa dig jävligt	Ì
passa dig noga	Ì
passa dig så	Ì
passa er din	Ì
passa er ditt	Ì
passa er för mig	Ì
passa er för oss	Ì
passa er jävligt	Ì
passa er noga	Ì
passa er så	Ì
passa på	É
passed away	È	È
patetisk	Ì
patetiska	Ì
pathetic		Ì
patient record		Â
patient records		Â
pattar	Ì	Ì
pattarna	Ì	Ì
pay		[
payday loan	È	È
payday loans	È	È
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
pedagogisk kartläggning	Ä
pedagogiskt avseende	Ï
pedo	Ì	Ì
pedofil	ÈÌ	È
pedofilen	ÈÌ	È
pedofiler	ÈÌ	È
pedofiljävel	Ì	Ì
pedofiljävlar	Ì	Ì
pedophile	È	È
pedos	Ì	Ì
pengaproblem	È	È
pengar i handen	N
pengarna i handen	N
penningpris	N
penningpriser	N
penningpriset	N
penningtvätt	È	È
penningtvätten	È	È
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
per annum	Î	Î
per brev	F
per diem		Î
per e-post	F
per mail	F
per mejl	F
per omgående	Î
per sms	F
per telefon	F
performance		m
performances		m
periodare	È	È
periodaren	È	È
perjury	È	È
permobil	È	È
permobilen	È	È
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
personakt	ÂÄ
personakten	ÂÄ
personbil	f
personer	=
personlig assistans	È	È
personlig assistent	È	È
personlig konkurs	È	È
personrån	È	È
personrånet	È	È
persons		Î
personskydd	È	È
personskyddet	È	È
pertaining to		Î
pertains to		Î
pest	Ì
pesten	Ì
peugeot	f	f
peugeoten	f	f
pg	b
pg-nr	b
photo from		Ë
photos from		Ë
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
picture from		Ë
pictures from		Ë
piece of shit	Ì	Ì
pig		Ì
pigs		Ì
pikey		Ì
pikeys		Ì
pingstkyrkan	È	È
pingstvän	È	È
pingstvännen	È	È
pingstvänner	È	È
pinsam	Ì
pinsamma	Ì
piratpartiet	È	È
piss	Ì	Ì
piss off	Ì	Ì
pissa	Ì
pissade	Ì
pissar	Ì
pissarro	Ì	Ì
pissat	Ì
pissed off		Ì
pissenlit	Ì	Ì
pissig	Ì
pissiga	Ì
pissigt	Ì
pissnissar	Ì
pissnissarna	Ì
pissoar	Ì
pissoaren	Ì
pissoarer	Ì
pitt	Ì
pittar	Ì
pitten	Ì
pittjävel	Ì	Ì
pjäs	m
pjäsen	m
pjäser	m
placed in care		Ä
placed in foster		Ä
placerad enligt familjehem	È	È
placerad enligt institution	È	È
placerad enligt jourhem	È	È
placerad enligt lvu	È	È
placerad enligt sis	È	È
placerad enligt ungdomshem	È	È
placerad hos familjehem	È	È
placerad hos institution	È	È
placerad hos jourhem	È	È
placerad hos lvu	È	È
placerad hos sis	È	È
placerad hos ungdomshem	È	È
placerad i behandlingshem	Ä
placerad i familjehem	ÄÈ	È
placerad i familjehemmet	Ä
placerad i fosterhem	ÄÈ	È
placerad i hvb	Ä
placerad i hvb-hem	Ä
placerad i institution	Ä
placerad i jourfamilj	Ä
placerad i jourhem	Ä
placerad i sis-hem	Ä
placerad i stödboende	Ä
placerad på behandlingshem	ÄÈ	È
placerad på familjehem	ÄÈ	È
placerad på familjehemmet	Ä
placerad på fosterhem	Ä
placerad på hvb	Ä
placerad på hvb-hem	ÄÈ	È
placerad på institution	ÄÈ	È
placerad på jourfamilj	Ä
placerad på jourhem	ÄÈ	È
placerad på lvu	È	È
placerad på sis	È	È
placerad på sis-hem	Ä
placerad på stödboende	Ä
placerad på ungdomshem	È	È
placerade i behandlingshem	Ä
placerade i familjehem	Ä
placerade i familjehemmet	Ä
placerade i fosterhem	Ä
placerade i hvb	Ä
placerade i hvb-hem	Ä
placerade i institution	Ä
placerade i jourfamilj	Ä
placerade i jourhem	Ä
placerade i sis-hem	Ä
placerade i stödboende	Ä
placerade på behandlingshem	Ä
placerade på familjehem	Ä
placerade på familjehemmet	Ä
placerade på fosterhem	Ä
placerade på hvb	Ä
placerade på hvb-hem	Ä
placerade på institution	Ä
placerade på jourfamilj	Ä
placerade på jourhem	Ä
placerade på sis-hem	Ä
placerade på stödboende	Ä
placerades enligt behandlingshem	È	È
placerades enligt hvb-hem	È	È
placerades enligt institution	È	È
placerades enligt lvu	È	È
placerades enligt ungdomshem	È	È
placerades hos familjehem	È	È
placerades i behandlingshem	Ä
placerades i entrén	0	0
placerades i familjehem	ÄÈ	È
placerades i familjehemmet	Ä
placerades i fosterhem	ÄÈ	È
placerades i hvb	Ä
placerades i hvb-hem	Ä
placerades i institution	Ä
placerades i jourfamilj	Ä
placerades i jourhem	Ä
placerades i kö	0	0
placerades i parken	0	0
placerades i sis-hem	Ä
placerades i stödboende	Ä
placerades i topp	0	0
placerades i torget	0	0
placerades mellan entrén	0	0
placerades mellan kö	0	0
placerades mellan parken	0	0
placerades mellan topp	0	0
placerades mellan torget	0	0
placerades på andra	0	0
placerades på behandlingshem	ÄÈ	È
placerades på entrén	0	0
placerades på familjehem	Ä
placerades på familjehemmet	Ä
placerades på fjärde	0	0
placerades på fosterhem	Ä
placerades på första	0	0
placerades på hvb	Ä
placerades på hvb-hem	ÄÈ	È
placerades på institution	ÄÈ	È
placerades på jourfamilj	Ä
placerades på jourhem	Ä
placerades på kö	0	0
placerades på lvu	È	È
placerades på parken	0	0
placerades på plats	0	0
placerades på sis-hem	Ä
placerades på stödboende	Ä
placerades på topp	0	0
placerades på torget	0	0
placerades på tredje	0	0
placerades på ungdomshem	È	È
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
placeras i behandlingshem	Ä
placeras i entrén	0	0
placeras i familjehem	Ä
placeras i familjehemmet	Ä
placeras i fosterhem	Ä
placeras i hvb	Ä
placeras i hvb-hem	Ä
placeras i institution	Ä
placeras i jourfamilj	Ä
placeras i jourhem	Ä
placeras i kö	0	0
placeras i parken	0	0
placeras i sis-hem	Ä
placeras i stödboende	Ä
placeras i topp	0	0
placeras i torget	0	0
placeras mellan entrén	0	0
placeras mellan kö	0	0
placeras mellan parken	0	0
placeras mellan topp	0	0
placeras mellan torget	0	0
placeras på behandlingshem	Ä
placeras på entrén	0	0
placeras på familjehem	Ä
placeras på familjehemmet	Ä
placeras på fosterhem	Ä
placeras på hvb	Ä
placeras på hvb-hem	Ä
placeras på institution	Ä
placeras på jourfamilj	Ä
placeras på jourhem	Ä
placeras på kö	0	0
placeras på parken	0	0
placeras på sis-hem	Ä
placeras på stödboende	Ä
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
placerats enligt behandlingshem	È	È
placerats enligt hvb-hem	È	È
placerats enligt institution	È	È
placerats enligt lvu	È	È
placerats enligt ungdomshem	È	È
placerats hos familjehem	È	È
placerats i behandlingshem	Ä
placerats i entrén	0	0
placerats i familjehem	Ä
placerats i familjehemmet	Ä
placerats i fosterhem	Ä
placerats i hvb	Ä
placerats i hvb-hem	Ä
placerats i institution	Ä
placerats i jourfamilj	Ä
placerats i jourhem	Ä
placerats i kö	0	0
placerats i parken	0	0
placerats i sis-hem	Ä
placerats i stödboende	Ä
placerats i topp	0	0
placerats i torget	0	0
placerats mellan entrén	0	0
placerats mellan kö	0	0
placerats mellan parken	0	0
placerats mellan topp	0	0
placerats mellan torget	0	0
placerats på behandlingshem	ÄÈ	È
placerats på entrén	0	0
placerats på familjehem	Ä
placerats på familjehemmet	Ä
placerats på fosterhem	Ä
placerats på hvb	Ä
placerats på hvb-hem	ÄÈ	È
placerats på institution	ÄÈ	È
placerats på jourfamilj	Ä
placerats på jourhem	Ä
placerats på kö	0	0
placerats på lvu	È	È
placerats på parken	0	0
placerats på sis-hem	Ä
placerats på stödboende	Ä
placerats på topp	0	0
placerats på torget	0	0
placerats på ungdomshem	È	È
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
placeringsbeslut	Â
placeringsbeslutet	Â
places left		É
plan	Å	Å
planerade	0
planerar	É
planeras	É
planka	Ë
plankar	Ë
planläggas	Ò
planläggs	Ò
planerar	Ê
planeras	Ê
plankade in	0	0
plankade på	0	0
plankat in	0	0
plankat på	0	0
planläggas	Î
planläggs	Î
plate number		g
platform		^
platforms		^
plats	Å	Å
platser kvar	É
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
plays truant	È	È
pleaded guilty	È	È
please be advised that		Î
please find attached		Î
please find enclosed		Î
pled guilty	È	È
plogbil	h
plogbilar	h
plogbilen	h
plundra	Ì
plundrar	Ì
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
plötsliga bortgång	È	È
pm	F	F
pms	È	È
points		n
pojkvän hade lämnat familjen	È	È
pojkvän hade lämnat henne	È	È
pojkvän hade lämnat honom	È	È
pojkvän har lämnat familjen	È	È
pojkvän har lämnat henne	È	È
pojkvän har lämnat honom	È	È
polack	È	È
polacken	È	È
polacker	È	È
polare	<
polaren	<
polarna	<
police arrested	È	È
police car		h
police caught	È	È
police charged	È	È
police has arrested	È	È
police has charged	È	È
police have arrested	È	È
police have charged	È	È
polisanmäla	È	È
polisanmäld	ÄÈ	È
polisanmälda	Ä
polisanmälde	È	È
polisanmäldes	È	È
polisanmäler	È	È
polisanmäls	È	È
polisanmält	È	È
polisanmälts	È	È
polisbil	h
polisbilar	h
polisbilen	h
polisens	e
polisförbundet	È	È
polisoperation	0	0
polisoperationen	0	0
politiskt aktiv	È	È
polsk bakgrund	È	È
polsk familj	È	È
polsk flykting	È	È
polsk härkomst	È	È
polsk släkt	È	È
polska rötter	È	È
polyamorös	È	È
polyamoröse	È	È
poof		Ì
poofs		Ì
poofter	Ì	Ì
poofters	Ì	Ì
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
porr	Ì
porrig	Ì	Ì
porriga	Ì	Ì
porrigt	Ì	Ì
positivt avseende	Ï
possess		Î
possessed		Î
possesses		Î
post		6
posta	6
postgiro	b
postgirokonto	b
postgironummer	b
postgirot	b
posttraumatisk stress	È	È
posttraumatiska stress	È	È
posttraumatiskt stressyndrom	È	È
poäng	n
poängen	n
praktiskt avseende	Ó
pregnancy	Ç	Ç
pregnant	Ç	Ç
practising catholic	È	È
practising christian	È	È
practising hindu	È	È
practising jew	È	È
practising muslim	È	È
praktiskt avseende	Ï
prays five times	È	È
pregnancy	È	È
pregnant	È	È
prematur	È	È
prematurbarn	È	È
prematurbarnet	È	È
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
preventiv	Î
preventiva	Î
preventivt	Î
previous to		Î
prick		Ì
prick i belastningsregistret	È	È
pricka in	É
prickar i belastningsregistret	È	È
prickar i brottsregistret	È	È
pricks		Ì
primärt	Î
prior to		Î
pris	K
prischeck	N
prischecken	N
priser	K
priserna	K
priset	K
priset är	L
prisets	K
prison sentence	È	È
prison term	È	È
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
privatadress	Æ	Æ
privatadressen	Æ	Æ
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
problematik	Î
problematiken	Î
problematisk skolfrånvaro	È	È
problems at home	È	È
problemställning	Î
problemställningar	Î
problemställningarna	Î
problemställningen	Î
processa	Î
processar	Î
processas	Î
procure		Î
procured		Î
procures		Î
procuring		Î
projekttävling	0
projekttävlingar	0
projekttävlingen	0
promulgate		Î
promulgated		Î
proof of purchase		Ï
propp	È	È
proppen	È	È
prostate cancer	È	È
prosthesis	È	È
prosthetic arm	È	È
prosthetic hand	È	È
prosthetic leg	È	È
prostituerad	È	È
prostituerade	È	È
protected address		l
protected identity	È	lÈ
protes	È	È
protesen	È	È
protestant	È	È
protestanten	È	È
protestanter	È	È
protokoll	Ë
protokollen	Ë
protokollet	Ë
protonmail	Ç	Ç
provided that		Î
providing that		Î
provrörsbefruktning	È	È
provrörsbefruktningen	È	È
provsvar	ÂÄ
provsvaren	ÂÄ
provsvaret	ÂÄ
prutt	Ì
pruttar	Ì
prutten	Ì
psoriasis	È	È
psychiatric clinic	È	È
psychiatric hospital	È	È
psychiatric ward	È	È
psyk	È	È
psykakuten	È	È
psykavdelningen	È	È
psyken	È	È
psyket	È	È
psykfall	Ì	Ì
psykfallen	Ì	Ì
psykfallet	Ì	Ì
psykiatrimottagningen	È	È
psykiatrin	È	È
psykisk ohälsa	È	È
psykiska besvär	È	È
psykiska problem	È	È
psykiskt instabil	È	È
psykiskt sjuk	È	È
psykiskt störd	Ì
psykiskt störda	Ì
psykologens anteckning	Â
psykologens anteckningar	Â
psykologens notering	Â
psykologens noteringar	Â
psykopat	Ì	Ì
psykopaten	Ì	Ì
psykopater	Ì	Ì
psykopaterna	Ì	Ì
psykos	È	È
psykosavdelningen	È	È
psykosen	È	È
psykoser	È	È
psykotisk	È	È
psykotiska	È	È
psykotiske	È	È
psykpatient	È	È
psykpatienten	È	È
ptsd	È	È
publicera	6
publicerad	FË
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
publicerat	Ë
published		FË
puckad	Ì	Ì
puckade	Ì	Ì
pucko	Ì	Ì
puckon	Ì	Ì
puckona	Ì	Ì
puckos	Ì	Ì
puckot	Ì	Ì
pupil		W
pupil welfare meeting		Ä
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
purchase		[Î
purchased		Î
purchases		Î
purchasing		Î
pursuant to		Î
pussies		Ì
pussy		Ì
pussy riot	Ì	Ì
pussys		Ì
på avgiftning	È	È
på basis av	Î
på behandlingshem	È	È
på daglig basis	Î
på demensboende	È	È
på det att	Î
på ett sådant sätt	Î
på fri fot	È	È
på förekommen anledning	Î
på grund av att	Î
på grund av hedersförtryck	È	È
på grund av hedersvåld	È	È
på grund av mobbning	È	È
på grund av mobbningen	È	È
på grund av våld	È	È
på grund därav	Î
på grund härav	Î
på hospice	È	È
på inga sätt	Í
på inga vis	Í
på inget sätt	Í
på inget vis	Í
på intet sätt	Í
på intet vis	Í
på kort	0
på motsvarande sätt	Î
på månadsbasis	Î
på psyket	È	È
på regelbunden basis	Î
på ruinens brant	È	È
på rymmen	È	È
på sjukhem	È	È
på sluten	È	È
på så sätt att	Î
på veckobasis	Î
på äldreboende	È	È
på årlig basis	Î
på årsbasis	Î
påbjuda	Î
påbjuden	Î
påbjuder	Î
påbjuds	Î
påbörja	Î
påbörjade	Î
påbörjades	Î
påbörjar	Î
påbörjas	ÊÎ
påbörjat	Î
påbörjats	Î
påföljande dag	Î
påföljande vecka	Î
påföljande år	Î
pågår	GÊ
påkalla	Î
påkalla hjälp	Ï
påkalla uppmärksamhet	Ï
påkalla uppmärksamheten	Ï
påkallad	Î
påkallade	Î
påkallade hjälp	Ï
påkallade uppmärksamhet	Ï
påkallade uppmärksamheten	Ï
påkallar	Î
påkallar hjälp	Ï
påkallar uppmärksamhet	Ï
påkallar uppmärksamheten	Ï
påkallas	Î
påkallat	Î
påskafton	H
påtala	Î
påtalade	Î
påtalar	Î
påtalas	Î
påtalat	Î
påtalats	Î
påverkad	Ã
påverkad av alkohol	È	È
påverkad av droger	È	È
påvisa	Î
påvisade	Î
påvisar	Î
påvisat	Î
quaker	È	È
queer	È	È
quisling	Ì	Ì
quislingar	Ì	Ì
quite concerning		Ï
radiohjälpen	d
radiohjälpens	d
raffle		2C
raghead	Ì	Ì
ragheads	Ì	Ì
ramadanfastar	È	È
ramlade	Ã
ramlar	Ã
ramlat	Ã
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
rape	È	È
raped	È	È
rapist	È	È
rapists		Ì
rapport från	Ë
rasfrämling	Ì	Ì
rasfrämlingar	Ì	Ì
rasfrämlingarna	Ì	Ì
rasfrämlingen	Ì	Ì
rasförrädare	Ì	Ì
rasförrädaren	Ì	Ì
rasförrädarna	Ì	Ì
rashygien nu	Ì
rasist	ÈÌ	È
rasisten	È	È
rasister	ÈÌ	È
rat		Ì
rats		Ì
rattfull	fÈ	È
rattfulla	f
rattfylla	È	È
rattfyllan	È	È
rattfylleri	È	È
rattfylleriet	È	È
rattfyllerist	fÈ	È
rattfylleristen	fÈ	È
rattonykter	È	È
received		Ë
red cross		d
redskin		Ì
redskins		Ì
reducera	Î
reducerade	Î
reducerar	Î
reduceras	Î
reducerat	Î
reducerats	Î
referat	Ë
referatet	Ë
refugee	È	È
refused benefits		Ä
refused care		Ä
refused home		Ä
refused personal		Ä
refused support		Ä
refused to		Ã
refuses to		Ã
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
regarding		Î
regionens	e
regions	e
register before		É
register by		É
register now		É
registered blind	È	È
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
regler gällande	Î
reglerna	I
reglerna gällande	Î
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
rehab	È	È
rehabcentret	È	È
rehabiliteras	È	È
rehabiliteringsplan	Ä
rehabiliteringsplanen	Ä
rehabkliniken	È	È
rehabplan	Ä
rehabplanen	Ä
reimburse		Î
reimbursed		Î
reimbursement		Î
reimburses		Î
reiterate		Î
reiterated		Î
reiterates		Î
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
rekvirera	Î
rekvirerade	Î
rekvirerar	Î
rekvireras	Î
rekvirerat	Î
released from custody	È	È
released from jail	È	È
released from prison	È	È
relegerad	È	È
relegerades	È	È
relegeras	È	È
relegerats	È	È
religiös	È	È
religiös tillhörighet	È	È
religiös tro	È	È
religiös uppfattning	È	È
religiös övertygelse	È	È
religiösa skäl	È	È
religiösa övertygelse	È	È
remainder		Î
remiss	Ä
remissen	Ä
remittance		Î
remittances		Î
remuneration		Î
renault	f	f
renaulten	f	f
render assistance		Î
renhållningsfordon	h
renhållningsfordonet	h
rensa bort	Ì
rensa ut	Ì
rensas bort	Ì
rensas ut	Ì
rent arrears	È	È
reply		6
reported to the police	È	È
repossessed	È	È
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
republican	È	È
republicans	È	È
requisite		Î
resande	È
rescind		Î
rescinded		Î
reshare		:
reside		Î
resided		Î
resides	Æ	ÆÎ
residing	Æ	ÆÎ
resp	Î
resp.	Î
responsible		_
reste	Ë
restraining order	È	È
restricted document		oÀ
resultat	EnË
resultaten	nË
resultatet	EnË
resultera i	Î
resulterade i	Î
resulterar i	Î
resulterat i	Î
results		nË
resurs bank	`	`
resurs banken	`	`
resursklass	È	È
resursklassen	È	È
resursperson	È	È
resurspersonen	È	È
resursskola	È	È
resursskolan	È	È
resursteam	È	È
resursteamet	È	È
retain		Î
retained		Î
retains		Î
retard		Ì
retardation		Ì
retarded		Ì
retards		Ì
retts syndrom	È	È
returnera	Î
returnerade	Î
returnerar	Î
returneras	Î
returnerat	Î
retweet	:	:
retweeta	:
reumatiker	È	È
reumatikern	È	È
reumatism	È	È
reumatismen	È	È
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
riksnormen	È	È
riktig fan	Ì
riktigt fan	Ì
riktigt rörande	Ï
riktlinjer gällande	Î
ring	F
ringa stöld	È	È
ringer	F
rings	F
rings upp	F
riskerar utvisas	È	È
rita	6
ritalin	Ç	Ç
riv ned	Ë
riv ner	Ë
riva ned	Ë
riva ner	Ë
rivs in	É
rolig rörande	Ó
ritalin	È	È
rivs in	Ê
robbed	È	È
robber	È	È
robbery	È	È
roffade åt sig pengar	È	È
roffade åt sig varor	È	È
roffat åt sig pengar	È	È
roffat åt sig varor	È	È
rolig rörande	Ï
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
rollator	È	È
rollatorn	È	È
rollen som	m
rom	È
roma	È	È
roma background	È	È
roma heritage	È	È
roma origin	È	È
roma roots	È	È
roman	m
romanen	m
romaner	m
romani	È	È
romer	È	È
romni	È	È
romsk	È	È
romsk bakgrund	È	È
romsk härkomst	È	È
romska	È	È
romska rötter	È	È
romska rötter i köket	0	0
romska rötter i sitt	0	0
romske	È	È
romskt blod	È	È
romskt påbrå	È	È
romskt ursprung	È	È
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
rot in hell	Ì	Ì
ruinerad	È	È
ruinerada	È	È
ruinerade	È	È
rules		I
rullstol	È	È
rullstolen	È	È
rullstolsbunden	È	È
rullstolsbundna	È	È
rullstolsbundne	È	È
rullstolsburen	È	È
rullstolsburenne	È	È
rullstolsburna	È	È
rullstolsburne	È	È
runka	Ì	Ì
runkade	Ì	Ì
runkar	Ì	Ì
runkare	Ì	Ì
runkaren	Ì	Ì
runkarna	Ì	Ì
runkat	Ì	Ì
runkbullar	Ì	Ì
runkbulle	Ì	Ì
runkig	Ì	Ì
rutiner gällande	Î
ryggmärgsbråck	È	È
ryggmärgsbråcket	È	È
ryggmärgsskada	È	È
ryggmärgsskadan	È	È
ryggoperation	È	È
ryggoperationen	È	È
ryggskada	È	È
ryggskadan	È	È
ryggskott	È	È
ryggskottet	È	È
rymde från	Ã
rymde från anstalten	È	È
rymde från häktet	È	È
rymde från kåken	È	È
rymde från lvm-hemmet	È	È
rymt från	Ã
rymt från anstalten	È	È
rymt från häktet	È	È
rymt från kåken	È	È
rymt från lvm-hemmet	È	È
rysk bakgrund	È	È
rysk familj	È	È
rysk flykting	È	È
rysk härkomst	È	È
rysk släkt	È	È
rysk-ortodox	È	È
rysk-ortodoxa	È	È
ryska rötter	È	È
ryss	È	È
ryssar	È	È
ryssen	È	È
ryssfitta	Ì	Ì
ryssjävel	Ì	Ì
ryssjävlar	Ì	Ì
ryssjävlarna	Ì	Ì
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
räkna dina dagar	Ì
räkna era dagar	Ì
räkningar betalas av soc	È	È
räkningar betalas av socialen	È	È
rätt åt dem	Ì
rätt åt dom	Ì
rätt åt henne	Ì
rätt åt honom	Ì
rättegång mot	È	È
rättegången mot	È	È
rättsligt avseende	Ï
rättspsyk	È	È
rättspsykavdelningen	È	È
rättspsyken	È	È
rättspsykiatrisk vård	È	È
råd gällande	Î
rån	È	È
råna	Ì
rånad oss guldet	0	0
rånad oss mål	0	0
rånad oss poäng	0	0
rånad oss segern	0	0
rånad oss straff	0	0
rånad på guldet	0	0
rånad på mål	0	0
rånad på poäng	0	0
rånad på segern	0	0
rånad på straff	0	0
rånade	È	È
rånades	È	È
rånades oss guldet	0	0
rånades oss mål	0	0
rånades oss poäng	0	0
rånades oss segern	0	0
rånades oss straff	0	0
rånades på guldet	0	0
rånades på mål	0	0
rånades på poäng	0	0
rånades på segern	0	0
rånades på straff	0	0
rånar	ÈÌ	È
rånare	È	È
rånaren	È	È
rånat	È	È
rånat oss guldet	0	0
rånat oss mål	0	0
rånat oss poäng	0	0
rånat oss segern	0	0
rånat oss straff	0	0
rånat på guldet	0	0
rånat på mål	0	0
rånat på poäng	0	0
rånat på segern	0	0
rånat på straff	0	0
rånats	È	È
rånet	È	È
rånförsök	È	È
rånförsöket	È	È
rånmisstänkt	È	È
rånmisstänkta	È	È
rånmisstänkte	È	È
rånsdömd	È	È
rånsdömda	È	È
rånsdömde	È	È
råtta	Ì
råttan	Ì
råttor	Ì
råttskit	Ì
råttskiten	Ì
röda korset	d
röda korsets	d
rödgrön	È	È
röker cannabis	È	È
röker gräs	È	È
röker hasch	È	È
röker heroin	È	È
rörande	Î
rörande berättelse	Ï
rörande detta	Î
rörande enig	Ï
rörande eniga	Ï
rörande enigt	Ï
rörande enkelt	Ï
rörande film	Ï
rörande historia	Ï
rörande men	Ï
rörande mening	Ï
rörande möte	Ï
rörande och	Ï
rörande scen	Ï
rörande skildring	Ï
rörande tacksam	Ï
rörande tal	Ï
rörande ögonblick	Ï
rörande överens	Ï
rörelsehinder	È	È
rörelsehindrad	È	È
rörelsehindrada	È	È
rörelsehindrade	È	È
rörelsehindret	È	È
rörelsenedsättning	È	È
rörelsenedsättningen	È	È
rösta	6
rösta senast	É
röstade blankt	È	È
röstar	DÊ
röstar blankt	È	È
röstas	D
röstat blankt	È	È
rötter från	È	È
rötter i	È	È
röv	Ì	Ì
rövar	Ì	Ì
rövarna	Ì	Ì
röven	Ì	Ì
rövhatt	Ì	Ì
rövhattar	Ì	Ì
rövhatten	Ì	Ì
rövhål	Ì	Ì
rövhålen	Ì	Ì
rövhålet	Ì	Ì
rövknulla	Ì	Ì
rövknullad	Ì	Ì
rövknullar	Ì	Ì
rövknullat	Ì	Ì
rövpule	Ì	Ì
rövpulet	Ì	Ì
rövslickare	Ì	Ì
rövslickaren	Ì	Ì
rövslickeri	Ì	Ì
rövslickeriet	Ì	Ì
s.k	Î
s.k.	Î
sa	Ë
saab	f	f
saaben	f	f
sabla	Ì
sablar	Ì
sablars	Ì
sabotera	Ì
saboterar	Ì
sac	È	È
sade	Ë
sades upp	È	È
safeguarding case		Ä
safeguarding meeting		Ä
safeguarding report		Ä
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
sagts upp	È	È
saknade bostad	È	È
saknade bostadsadress	È	È
saknade egen adress	È	È
saknade egen bostad	È	È
saknade eget	È	È
saknade fast adress	È	È
saknade fast bostad	È	È
saknade fullständiga betyg	È	È
saknade godkända betyg	È	È
saknade hem	È	È
saknade hemvist	È	È
saknade permanent adress	È	È
saknade permanent bostad	È	È
saknar bostad	È	È
saknar bostadsadress	È	È
saknar egen adress	È	È
saknar egen bostad	È	È
saknar eget	È	È
saknar fast adress	È	È
saknar fast bostad	È	È
saknar fullständiga betyg	È	È
saknar godkända betyg	È	È
saknar hem	È	È
saknar hemvist	È	È
saknar permanent adress	È	È
saknar permanent bostad	È	È
saknat bostad	È	È
saknat bostadsadress	È	È
saknat eget	È	È
saknat hem	È	È
saknat hemvist	È	È
salafist	È	È
salafisten	È	È
salafister	È	È
saltbil	h
saltbilar	h
saltbilen	h
samband	_
sambo hade lämnat familjen	È	È
sambo hade lämnat henne	È	È
sambo hade lämnat honom	È	È
sambo har lämnat familjen	È	È
sambo har lämnat henne	È	È
sambo har lämnat honom	È	È
sambo knarkar	È	È
sambo missbrukar	È	È
sambo misshandlade	È	È
sambo misshandlar	È	È
same	È
samen	È
samer	È	È
samhällstjänst	È	È
samhällstjänsten	È	È
sami	È	È
sami background	È	È
sami heritage	È	È
sami origin	È	È
sami roots	È	È
samisk	È	È
samisk bakgrund	È	È
samisk härkomst	È	È
samiska rötter	È	È
samiska rötter i köket	0	0
samiska rötter i sitt	0	0
samiske	È	È
samiskt blod	È	È
samiskt påbrå	È	È
samiskt ursprung	È	È
samkönad relation	È	È
samkönat förhållande	È	È
samkönat äktenskap	È	È
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
samlas	Ê
samlas in	Ê
samlokalisera	Î
samlokaliserad	Î
samlokaliserar	Î
samlokaliseras	Î
samlokalisering	Î
samma avseende	Ï
sammanbor ihop med kvinna	È	È
sammanbor tillsammans med kvinna	È	È
sammankomst	Î
sammankomsten	Î
sammankomster	Î
sammanlagda	P
sammanlagt	P
samordnad	Ä
samordnad individuell plan	Ä
samordnaden	Ä
samråd gällande	Î
samrådet gällande	Î
samröre	_
samtalsstöd	Ä
samtalsstödet	Ä
samtliga	Î
samtligas	Î
sand nigger	Ì	Ì
sand niggers	Ì	Ì
sandbil	h
sandbilar	h
sandbilen	h
sandneger	Ì	Ì
sandnegrer	Ì	Ì
sandnigger	Ì	Ì
saneringsoperation	0	0
saneringsoperationen	0	0
sann fan	Ì
sant fan	Ì
satan	Ì
satan också	Ì
satan vad	Ì
satanist	È	È
satanisten	È	È
satans	Ì
satans djävla	Ì
satans jävla	Ì
satans skit	Ì
satans verser	Ì
satt	Ë
satt anhållen	È	È
satt eld på	È	È
satt fängslad	È	È
satt häktad	È	È
satt häktet	È	È
satt i fängelse	È	È
satt i häkte	È	È
satt i häktet	È	È
satt i konkurs	È	È
satt i rullstol	È	È
satt inne	È	È
satt inne fängelse	È	È
satt inspärrad	È	È
satt på anstalt	È	È
satt på anstalten	È	È
satt på färingsö	È	È
satt på hall	È	È
satt på hinseberg	È	È
satt på kumla	È	È
satt på kåken	È	È
satt på mariefred	È	È
satt på norrtäljeanstalten	È	È
satt på salberga	È	È
satt på skänninge	È	È
satt på tidaholm	È	È
satt på ystadsanstalten	È	È
satt på österåker	È	È
satte	Ë
satte eld på	È	È
satts i konkurs	È	È
saturday		H
save the children		d
save the date	É	É
savings account		`
sbab bank	`	`
sbab banken	`	`
scam		1
scams		1
schacktävling	0
schacktävlingar	0
schacktävlingarna	0
schacktävlingen	0
scharlakansfeber	È	È
scharlakansfebern	È	È
schizofren	È	È
schizofrena	È	È
schizofrene	È	È
schizofreni	È	È
schizofrenin	È	È
schizophrenia	È	È
school's		e
scientolog	È	È
scientologen	È	È
scientologer	È	È
scientologikyrkan	È	È
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
screw you		Ì
scum		Ì
scumbag	Ì	Ì
scumbags	Ì	Ì
sd	È	È
sd-are	È	È
sd:are	È	È
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
sedan dess	Ë
sedan åklagaren väckt	È	È
sedan åklagaren åtalat	È	È
sedan åtal väckts	È	È
sedermera	Î
sedvanlig	Î
sedvanliga	Î
sedvanligen	Î
sedvanligt	Î
see you		É
seen the counsellor		Â
seen the psychologist		Â
seger	5
segern	5
segrade	5Ë
segrar	5
segrare	E
segraren	E
segrarens	E
sek	Q	Q
seko	È	È
sekretess	o
sekretessbelagd	oÀ
sekretessbelagd handling	oÀ
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
sekretessbelagt dokument	oÀ
sekretessbelagt material	oÀ
sekretessbelagt underlag	oÀ
sekretessklassad	oÀ
sekretessklassade	oÀ
sekretessklassat	oÀ
sekretesskyddad	oÀ
sekretesskyddad handling	oÀ
sekretesskyddade	oÀ
sekretesskyddat	oÀ
sekretesskyddat dokument	oÀ
sekretesskyddat material	oÀ
sekretesskyddat underlag	oÀ
sekretessmarkerad	oÀ
sekretessmarkerad handling	oÀ
sekretessmarkerade	oÀ
sekretessmarkerat	oÀ
sekretessmarkerat dokument	oÀ
sekretessmarkerat material	oÀ
sekretessmarkerat underlag	oÀ
sekretessmarkering	È	È
sekretessmarkeringen	È	È
sekretesstämplad	À
sekretesstämplade	À
sekretesstämplat	À
sekt	È	È
sekten	È	È
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
selektiv mutism	È	È
self-harmed	È	È
self-harms	È	È
sen fan	Ì
senarelades	Î
senarelagd	Î
senarelagt	Î
senarelägg	Î
senarelägga	Î
senareläggas	Î
senarelägger	Î
senareläggs	Î
senast	G
senaste	G
send		6
senil	È	È
senila	È	È
senile	È	È
sentenced	È	È
sep	H	H
separated from her husband	È	È
separated from her partner	È	È
separated from her wife	È	È
separated from his husband	È	È
separated from his partner	È	È
separated from his wife	È	È
separation	È	È
separationen	È	È
separerad	È	È
separerade avfall	0	0
separerade avfallet	0	0
separerade glas	0	0
separerade matavfall	0	0
separerade papper	0	0
separerade plast	0	0
separerade skräp	0	0
separerade sopor	0	0
separerade tvätt	0	0
separerar avfall	0	0
separerar avfallet	0	0
separerar från sin	È	È
separerar glas	0	0
separerar matavfall	0	0
separerar papper	0	0
separerar plast	0	0
separerar skräp	0	0
separerar sopor	0	0
separerar tvätt	0	0
separerat avfall	0	0
separerat avfallet	0	0
separerat från frun	È	È
separerat från maken	È	È
separerat från sambon	È	È
separerat från sin	È	È
separerat glas	0	0
separerat matavfall	0	0
separerat papper	0	0
separerat plast	0	0
separerat skräp	0	0
separerat sopor	0	0
separerat tvätt	0	0
sepsis	È	È
sept	H	H
september	H	H
serb	È
serben	È
serber	È	È
serbisk bakgrund	È	È
serbisk familj	È	È
serbisk flykting	È	È
serbisk härkomst	È	È
serbisk släkt	È	È
seriefigur	m
seriefiguren	m
serien	5
serien om	m
seriously ill	È	È
served time	È	È
serverar	Ê
serveras	Ê
serveringstillstånd	5
serveringstillståndet	5
servicebostad	È	È
servicebostaden	È	È
ses vi	É
set	n
set fire to	È	È
seten	n
seven years		i
seven-year-old		i
sex offender	È	È
sex år	i
sexan	i
sexarbetare	È	È
sexarbetaren	È	È
sexberoende	È	È
sexberoendet	È	È
sexköp	È	È
sexköpare	È	È
sexköparen	È	È
sexköpet	È	È
sexmissbruk	È	È
sexmissbruket	È	È
sexual abuse	È	È
sexual assault	È	È
sexual harassment	È	È
sexual offences	È	È
sexuell läggning	È	È
sexuella övergrepp	È	È
sexuellt ofredande	È	È
sexuellt övergrepp	È	È
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
shemale	Ì	Ì
shemales	Ì	Ì
shia muslim	È	È
shiamuslim	È	È
shiamuslimen	È	È
shiamuslimer	È	È
shit	Ì	Ì
shit happens	Ì	Ì
shitbag	Ì	Ì
shitbags	Ì	Ì
shite		Ì
shitface	Ì	Ì
shitfaced	Ì	Ì
shithead	Ì	Ì
shitheads	Ì	Ì
shithole	Ì	Ì
shitholes	Ì	Ì
shitload	Ì	Ì
shitlord	Ì	Ì
shitlords	Ì	Ì
shits	Ì	Ì
shitshow	Ì	Ì
shitshows	Ì	Ì
shitstorm	Ì	Ì
shitstormar	Ì	Ì
shitstormen	Ì	Ì
shitstorms	Ì	Ì
shitting	Ì	Ì
shitty	Ì	Ì
shoot		Ì
shoplifted	È	È
shoplifter	È	È
shoplifting	È	È
shoppingångest	0	0
shoppingångesten	0	0
should have killed		Ì
should not say this		Á
should you require		Î
should you wish to		Î
shouldn't tell you		Á
shut the fuck up	Ì	Ì
shut up		Ì
shut your face		Ì
shut your mouth		Ì
sick	È	È
sick of	0	0
sickle cell anaemia	È	È
sickle cell anemia	È	È
sickle cell disease	È	È
sicklecellanemi	È	È
sicklecellanemin	È	È
sicklecellsjuka	È	È
sieg heil	Ì	Ì
sign up		É
signifikant	Î
signifikanta	Î
sikh	È	È
sikhen	È	È
sikher	È	È
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
simultant	Î
sin insats indragen	Ä
sina rötter i	È	È
sip-möte	Ä
sip-mötet	Ä
sip-plan	Ä
sip-planen	Ä
sis-boende	È	È
sis-boendet	È	È
sis-hem	È	È
sis-hemmet	È	È
sista	G
sista anmälningsdag	É
sista anmälningsdagen	É
sista ansökningsdag	É
sista ansökningsdagen	É
sista chansen	GÉ
sista dag	GÊ
sista dagarna	G
sista dagen	GÊ
sista datum	G
sista datumet	G
sista inlämningsdag	G
sista inlämningsdagen	G
sista svarsdag	G
sista svarsdagen	G
sista tävlingsdag	G
sista tävlingsdagen	G
sitt fan	Ì
sitter anhållen	È	È
sitter fängslad	È	È
sitter häktad	È	È
sitter häktet	È	È
sitter i fängelse	È	È
sitter i häkte	È	È
sitter i häktet	È	È
sitter i rullstol	È	È
sitter inne	È	È
sitter inne fängelse	È	È
sitter inspärrad	È	È
sitter på anstalt	È	È
sitter på anstalten	È	È
sitter på färingsö	È	È
sitter på hall	È	È
sitter på hinseberg	È	È
sitter på kumla	È	È
sitter på kåken	È	È
sitter på mariefred	È	È
sitter på norrtäljeanstalten	È	È
sitter på salberga	È	È
sitter på skänninge	È	È
sitter på tidaholm	È	È
sitter på ystadsanstalten	È	È
sitter på österåker	È	È
six years		i
six-year-old		i
sju år	i
sjuk	È	È
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
sjuk i huvudet	Ì
sjuk i skallen	Ì
sjuk imponerad	0	0
sjuk kul	0	0
sjuk mycket	0	0
sjuk många	0	0
sjuk på att	0	0
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
sjuka	ÈÌ	È
sjuka i huvudet	Ì
sjuka i skallen	Ì
sjukanmäld	È	È
sjukanmälde sig	È	È
sjukdom	È	È
sjukdomen	È	È
sjuke	È	È
sjukersättning	È	È
sjukersättningen	È	È
sjukhem	È	È
sjukhemmet	È	È
sjukhus	È	È
sjukhuset	È	È
sjukjournal	Â
sjukjournalen	Â
sjukpenning	È	È
sjukpenningen	È	È
sjukpension	È	È
sjukpensionen	È	È
sjukpensionär	È	È
sjukpensionären	È	È
sjukskrev sig	È	È
sjukskriven	È	È
sjukskrivenna	È	È
sjukskrivenne	È	È
sjukskriver sig	È	È
sjukskrivna	È	È
sjukskrivne	È	È
sjukskrivning	È	È
sjukskrivningen	È	È
sjuksköterskans anteckning	Â
sjuksköterskans anteckningar	Â
sjuksköterskans notering	Â
sjuksköterskans noteringar	Â
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
sjutton också	Ì
sjuårig	i
sjuåriga	i
sjuårige	i
sjuåring	i
sjuåringen	i
självmordsbenägen	È	È
självmordsbenägne	È	È
självmordsförsök	È	È
självmordsförsöket	È	È
självmordsnära	È	È
självmordstankar	È	È
självmordstankarna	È	È
självskadade	Ã
självskadar	È	È
självskadarde	È	È
självskadat	Ã
självskadebeteende	È	È
självskadebeteendet	È	È
sjögrens syndrom	È	È
sjöng	Ë
sjönk	Ë
sjösjuk	0	0
sjösjuka	0	0
sk-t	Ì	Ì
ska	Ê
ska bort	Ì
ska egentligen stanna	Á
ska ej lämnas ut	oÀ
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
ska fan aldrig	Ì
ska fan ingen	Ì
ska fan inget	Ì
ska fan inte	Ì
ska få tag i	Ì
ska inte lämnas ut	oÀ
ska inte spridas	oÀ
ska omhändertas	Â
ska separera	È	È
ska skilja på	È	È
ska skilja sig	È	È
ska skiljas	È	È
ska ut	Ì
ska utvisas	È	È
ska vara inne	É
skadad	È	È
skadad av	0	0
skadade axeln	È	È
skadade foten	È	È
skadade handen	È	È
skadade huvudet	È	È
skadade knät	È	È
skadade korsbandet	È	È
skadade nacken	È	È
skadade ryggen	È	È
skadade sig allvarligt	È	È
skadade sig svårt	È	È
skadar sig själv	È	È
skadat axeln	È	È
skadat foten	È	È
skadat handen	È	È
skadat huvudet	È	È
skadat knät	È	È
skadat korsbandet	È	È
skadat nacken	È	È
skadat ryggen	È	È
skadat sig allvarligt	È	È
skadat sig svårt	È	È
skadegörelse	È	È
skadegörelsen	È	È
skall	ÊÎ
skall skilja på	È	È
skall skilja sig	È	È
skall utvisas	È	È
skallskada	È	È
skallskadan	È	È
skam	Ì
skamfläck	Ì
skandiabanken	`	`
skandiabankens	`	`
skank		Ì
skanks		Ì
skar sig i armarna	È	È
skatt	R
skatta	R
skattar	R
skattebrott	È	È
skattebrottet	È	È
skattefri	R
skattefria	R
skattefritt	R
skattefusk	È	È
skattefuskade	È	È
skattefuskar	È	È
skattefuskat	È	È
skattefusket	È	È
skatten	R
skatteplikt	R
skatteplikten	R
skattepolitiken	Ì
skatteskulder	Ç	Ç
skatteskuld	È	È
skatteskulden	È	È
skatteskulder	È	È
skatteskulderna	È	È
skattjakt	0
skattjakten	0
skedde	Ë
sker	Ê
sket	Ì
sket i	Ì
sket på	Ì
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
skicka hem	Ì
skicka in	É
skicka tillbaka	Ì
skickar hem	F
skickar vi hem	F
skickas hem	FÌ
skickas tillbaka	Ì
skidtävling	0
skidtävlingar	0
skidtävlingarna	0
skidtävlingen	0
skild	È	È
skild från	0	0
skilde sig	È	È
skildes	È	È
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
skilsmässa	È	È
skilsmässa mellan	È	È
skilsmässan	È	È
skilsmässan mellan	È	È
skilsmässor	È	È
skilt sig	È	È
skin cancer	È	È
skipped school	È	È
skipping school	È	È
skips school	È	È
skit	Ì
skit i	Ì
skit också	Ì
skit på	Ì
skit samma	Ì
skita	Ì
skita i	Ì
skita på	Ì
skiten	Ì
skitens	Ì
skiter	Ì
skiter i	Ì
skiter på	Ì
skitfiske	Ì
skitfisket	Ì
skitgubbar	Ì	Ì
skitgubbe	Ì	Ì
skitgubben	Ì	Ì
skithus	Ì
skithuset	Ì
skithög	Ì	Ì
skithögar	Ì	Ì
skithögen	Ì	Ì
skitig	Ì
skitiga	Ì
skitigare	Ì
skitigast	Ì
skitigt	Ì
skitit	Ì
skitjobb	Ì	Ì
skitjobbet	Ì	Ì
skitkommun	Ì	Ì
skitkommunen	Ì	Ì
skitkommuner	Ì	Ì
skitkärring	Ì	Ì
skitkärringar	Ì	Ì
skitkärringen	Ì	Ì
skitliv	Ì
skitpolitik	Ì	Ì
skitpolitiken	Ì	Ì
skitpolitiker	Ì	Ì
skitpolitikern	Ì	Ì
skitpolitikerna	Ì	Ì
skitprat	Ì	Ì
skitpratet	Ì	Ì
skitskatt	Ì
skitsnack	Ì	Ì
skitsnacket	Ì	Ì
skitstövel	Ì	Ì
skitstöveln	Ì	Ì
skitstövlar	Ì	Ì
skitstövlarna	Ì	Ì
skitungar	Ì	Ì
skitungarna	Ì	Ì
skitunge	Ì	Ì
skitungen	Ì	Ì
skitviktig	Ì
skitviktigt	Ì
skjut	Ì
skjut dig själv	Ì
skjut fram	Ì
skjut ihjäl	Ì
skjut in	Ì
skjut iväg	Ì
skjut ner	Ì
skjut på	Ì
skjut skallen av	Ì
skjut till	Ì
skjut undan	Ì
skjut upp	Ì
skjut ut	Ì
skjuta	Ì
skjuta fram	Ì
skjuta ihjäl	Ì
skjuta in	Ì
skjuta iväg	Ì
skjuta ned	Ì
skjuta ner	Ì
skjuta på	Ì
skjuta skallen av	Ì
skjuta till	Ì
skjuta undan	Ì
skjuta upp	Ì
skjuta ut	Ì
skjutas	Ì
skjuter	Ì
skjuter fram	Ì
skjuter ihjäl	Ì
skjuter in	Ì
skjuter iväg	Ì
skjuter ned	Ì
skjuter ner	Ì
skjuter på	Ì
skjuter skallen av	Ì
skjuter till	Ì
skjuter undan	Ì
skjuter upp	Ì
skjuter ut	Ì
skjutit ihjäl	È	È
skjutits	Ì
skjutning	È	È
skjutningar	È	È
skjutningen	È	È
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
skolfrånvaro	ÄÈ	È
skolfrånvaron	ÄÈ	È
skolios	È	È
skoliosen	È	È
skolk	È	È
skolkade	È	È
skolkar	È	È
skolkare	È	È
skolkaren	È	È
skolkat	È	È
skolket	È	È
skolkuratorns anteckning	Â
skolkuratorns anteckningar	Â
skolkuratorns notering	Â
skolkuratorns noteringar	Â
skolsköterskans anteckning	Â
skolsköterskans anteckningar	Â
skolsköterskans notering	Â
skolsköterskans noteringar	Â
skoltävling	0
skoltävlingar	0
skoltävlingarna	0
skoltävlingen	0
skolvägrade	È	È
skolvägran	È	È
skolvägrar	È	È
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
skov	È	È
skrev	Ë
skrevs	Ë
skrevs ut från	Ã
skrevs ut till	Ã
skriftlig varning	ÄÈ	È
skriftligen	Î
skriv	6
skriv in	É
skriv upp	É
skrivelse	Î
skrivelsen	Î
skrivelser	Î
skrivelserna	Î
skriven	Ë
skriver till	F
skriver vi till	F
skrivet	Ë
skrivits ut från	Ã
skrivits ut till	Ã
skrivs ut från	Ã
skrivs ut till	Ã
skrivsvårigheter	È	È
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
skrumplever	È	È
skrumplevern	È	È
skuld hos banken	È	È
skuld hos hyresvärden	È	È
skuld hos inkasso	È	È
skuld hos kronofogden	È	È
skuld till banken	È	È
skuld till hyresvärden	È	È
skuld till inkasso	È	È
skuld till kronofogden	È	È
skuldberg	È	È
skuldberget	È	È
skuldbörda	È	È
skuldbördan	È	È
skulder	È	È
skulderna	È	È
skuldsanering	È	È
skuldsaneringen	È	È
skuldsaneringens	È	È
skuldsatt	È	È
skuldsatta	È	È
skuldsatte	È	È
skulle	Ë
skulle jag inte berätta	Á
skulle jag inte skriva	Á
skulle jag inte säga	Á
skulle stanna mellan oss	Á
skulle vi inte berätta	Á
skulle vi inte skriva	Á
skulle vi inte säga	Á
skurk	Ì
skurkar	Ì
skurken	Ì
skyddad adress	lÈ	È
skyddad folkbokföring	l
skyddad handling	oÀ
skyddad identitet	lÈ	È
skyddade boende	l
skyddade boendet	È	È
skyddade personuppgifter	lÈ	È
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
skyddat boende	lÈ	È
skyddsbedömning	Ä
skyddsbedömningen	Ä
skyddsplacerad	È	È
skyddsplacerade	È	È
skyddsplacerades	È	È
skyddstillsyn	È	È
skyddstillsynen	È	È
skyldig banken	È	È
skyldig föreningen	È	È
skyldig hyresvärden	È	È
skyldig kommunen	È	È
skyldig kronofogden	È	È
skyldig skatteverket	È	È
skyldig staten	È	È
skyldig till	È	È
skyldig till branden	È	È
skyldig till inbrottet	È	È
skyldig till klottret	È	È
skyldig till misshandel	È	È
skyldig till mord	È	È
skyldig till mordet	È	È
skyldig till rånet	È	È
skyldig till skadegörelsen	È	È
skyldig till stöld	È	È
skyldig till stölden	È	È
skynda dig	É
skynda er	É
skyndsamt	Î
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
skär sig	È	È
skåpbil	f
skåpvagn	f
skåpvagnen	f
skönt att	Ì
sköt	Ë
sköt ihjäl	È	È
sköter inte sin ekonomi	È	È
slag		Ì
slaganfall	È	È
slaganfallet	È	È
slagen av sin	È	È
slagen dubbel finalen	0	0
slagen dubbel mållinjen	0	0
slagen dubbel målsnöret	0	0
slagen dubbel riddare	0	0
slagen dubbel semifinalen	0	0
slagen hemma	È	È
slagen i finalen	0	0
slagen i mållinjen	0	0
slagen i målsnöret	0	0
slagen i riddare	0	0
slagen i semifinalen	0	0
slagen med finalen	0	0
slagen med mållinjen	0	0
slagen med målsnöret	0	0
slagen med riddare	0	0
slagen med semifinalen	0	0
slagen på finalen	0	0
slagen på mållinjen	0	0
slagen på målsnöret	0	0
slagen på riddare	0	0
slagen på semifinalen	0	0
slagen till finalen	0	0
slagen till mållinjen	0	0
slagen till målsnöret	0	0
slagen till riddare	0	0
slagen till semifinalen	0	0
slagit en	Ã
slagit henne	È	È
slagit honom	È	È
slagit ihjäl	È	È
slagit personal	Ã
slagit personalen	Ã
slagit sin	È	È
slagit sönder	È	È
slagit sönder alla	0	0
slagit sönder rekordet	0	0
slagit sönder ägg	0	0
slagit tre ur	Ã
slagit två	Ã
slagit två ur	Ã
slags		Ì
slagsmål	È	È
slagsmålet	È	È
slakta	Ì
slaktar	Ì
slampa	Ì	Ì
slampan	Ì	Ì
slampig	Ì	Ì
slampiga	Ì	Ì
slampigt	Ì	Ì
slampor	Ì	Ì
slamporna	Ì	Ì
sleazebag	Ì	Ì
sleazebags	Ì	Ì
sleep with one eye		Ì
sleeping in a car	È	È
sleeping in a tent	È	È
sleeping in a van	È	È
sleeping in her car	È	È
sleeping in her tent	È	È
sleeping in her van	È	È
sleeping in his car	È	È
sleeping in his tent	È	È
sleeping in his van	È	È
sleeping rough	È	È
sleeps in a car	È	È
sleeps in a tent	È	È
sleeps in a van	È	È
sleeps in her car	È	È
sleeps in her tent	È	È
sleeps in her van	È	È
sleeps in his car	È	È
sleeps in his tent	È	È
sleeps in his van	È	È
sleeps rough	È	È
slemhög	Ì	Ì
slemhögar	Ì	Ì
slemhögen	Ì	Ì
slept rough	È	È
slicka mig i	Ì
slicka mig i arslet	Ì
slicka mig i häcken	Ì
slicka mig i röven	Ì
slidkuk	Ì	Ì
slippa	Í
slitögd	Ì	Ì
slitögda	Ì	Ì
slocknade stilla	È	È
slocknat stilla	È	È
slog	Ë
slog barnen	È	È
slog en	Ã
slog flickan	È	È
slog frun	È	È
slog grannen	È	È
slog henne	È	È
slog honom	È	È
slog hunden	È	È
slog ihjäl	È	È
slog läraren	È	È
slog mig	È	È
slog ned	È	È
slog ned på	0	0
slog ned till	0	0
slog ner	È	È
slog personal	Ã
slog personalen	ÃÈ	È
slog pojken	È	È
slog rektorn	È	È
slog sig igenom	0	0
slog sig ned	0	0
slog sig ner	0	0
slog sig samman	0	0
slog sig till	0	0
slog sin	È	È
slog sönder	È	È
slog sönder alla	0	0
slog sönder rekordet	0	0
slog sönder ägg	0	0
slog två	Ã
slogs	Ë
slogs med	È	È
slogs med alkoholen	È	È
slogs med depressionen	È	È
slogs med känslorna	0	0
slogs med maten	È	È
slogs med missbruket	È	È
slogs med rösterna	È	È
slogs med siffror	0	0
slogs med sjukdomen	È	È
slogs med smärtan	È	È
slogs med spriten	È	È
slogs med tekniken	0	0
slogs med tårar	0	0
slogs med tårarna	0	0
slogs med vikten	È	È
slogs med vinden	0	0
slogs med väderkvarnar	0	0
slogs med ångesten	È	È
slump	C
slumpar	C
slumpas	C
slumpen	C
slumpmässig	C
slumpmässigt	C
slumpvis	C
slut		Ì
slut-shaming	Ì	Ì
slutade	Ë
slutade dricka	È	È
slutade knarka	È	È
slutar	GÊ
slutat dricka	È	È
slutat knarka	È	È
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
sluten ungdomsvård	È	È
slutför	Î
slutföra	Î
slutföras	Î
slutförde	Î
slutfördes	Î
slutförs	Î
slutfört	Î
sluts		Ì
slutshaming	Ì	Ì
sluttid	G
sluttiden	G
slyna	Ì	Ì
slynan	Ì	Ì
slynjävel	Ì	Ì
slynor	Ì	Ì
slynorna	Ì	Ì
släckbil	h
släckbilen	h
släng i havet	Ë
släng ut	Ë
slängas ut	Ë
släng ut	Ì
slängas ut	Ì
släp	f
släpen	f
släpet	f
släpkärra	f
släpkärran	f
släpper	Ê
släpps	Ê
släppt ut från anstalten	È	È
släppt ut från fängelset	È	È
släppt ut från hall	È	È
släppt ut från häktet	È	È
släppt ut från kumla	È	È
släppt ut ur anstalten	È	È
släppt ut ur fängelset	È	È
släppt ut ur hall	È	È
släppt ut ur häktet	È	È
släppt ut ur kumla	È	È
släpptes ur fängelset	È	È
släpptes ur häktet	È	È
släpptes ut från anstalten	È	È
släpptes ut från fängelset	È	È
släpptes ut från hall	È	È
släpptes ut från häktet	È	È
släpptes ut från kumla	È	È
släpptes ut ur anstalten	È	È
släpptes ut ur fängelset	È	È
släpptes ut ur hall	È	È
släpptes ut ur häktet	È	È
släpptes ut ur kumla	È	È
släppts ur fängelset	È	È
släppts ur häktet	È	È
släppts ut från anstalten	È	È
släppts ut från fängelset	È	È
släppts ut från hall	È	È
släppts ut från häktet	È	È
släppts ut från kumla	È	È
släppts ut ur anstalten	È	È
släppts ut ur fängelset	È	È
släppts ut ur hall	È	È
släppts ut ur häktet	È	È
släppts ut ur kumla	È	È
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
slå	Ì
slå an	Ì
slå av	Ì
slå dem ihjäl	Ì
slå dig ihjäl	Ì
slå en signal	Ì
slå er ihjäl	Ì
slå ett rekord	Ì
slå ett slag	Ì
slå fast	Ì
slå henne ihjäl	Ì
slå honom ihjäl	Ì
slå hål	Ì
slå igenom	Ì
slå ihjäl	Ì
slå ihop	Ì
slå in	Ì
slå in käften	Ì
slå in nyllet	Ì
slå in skallen	Ì
slå in tänderna	Ì
slå ned	Ì
slå ner	Ì
slå på	Ì
slå samman	Ì
slå sig	Ì
slå sönder	Ì
slå till	Ì
slå upp	Ì
slå ut	Ì
slå vakt	Ì
slår	Ì
slår an	Ì
slår av	Ì
slår dem ihjäl	Ì
slår dig ihjäl	Ì
slår en	Ã
slår er ihjäl	Ì
slår ett slag	Ì
slår fast	Ì
slår henne ihjäl	Ì
slår honom ihjäl	Ì
slår hål	Ì
slår igenom	Ì
slår ihjäl	Ì
slår ihop	Ì
slår in	Ì
slår in käften	Ì
slår in nyllet	Ì
slår in skallen	Ì
slår in tänderna	Ì
slår ned	Ì
slår ner	Ì
slår personal	Ã
slår personalen	Ã
slår på	Ì
slår samman	Ì
slår sig	Ì
slår sin dotter	È	È
slår sin flickvän	È	È
slår sin fru	È	È
slår sin hustru	È	È
slår sin man	È	È
slår sin sambo	È	È
slår sin son	È	È
slår sina barn	È	È
slår sönder	Ì
slår till	Ì
slår två	Ã
slår upp	Ì
slår ut	Ì
slår vakt	Ì
slås ihjäl	Ì
slåss med	È	È
slåss med alkoholen	È	È
slåss med depressionen	È	È
slåss med känslorna	0	0
slåss med maten	È	È
slåss med missbruket	È	È
slåss med rösterna	È	È
slåss med siffror	0	0
slåss med sjukdomen	È	È
slåss med smärtan	È	È
slåss med spriten	È	È
slåss med tekniken	0	0
slåss med tårar	0	0
slåss med tårarna	0	0
slåss med vikten	È	È
slåss med vinden	0	0
slåss med väderkvarnar	0	0
slåss med ångesten	È	È
slödder	Ì	Ì
slöddret	Ì	Ì
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
smartarse		Ì
smartarses		Ì
smartass	Ì	Ì
smartasses	Ì	Ì
smash		Ì
smet från notan	È	È
smet från olycksplatsen	È	È
smet från platsen	È	È
smet från polisen	È	È
smitit från notan	È	È
smitit från olycksplatsen	È	È
smitit från platsen	È	È
smitit från polisen	È	È
smitning	È	È
smitningen	È	È
smitningsolycka	È	È
smitningsolyckan	È	È
smitolycka	f
smitolyckan	f
smittad	È	È
smittad av entusiasm	0	0
smittad av entusiasmen	0	0
smittad av glädje	0	0
smittad av glädjen	0	0
smittad av musiken	0	0
smittad av skratt	0	0
smittada	È	È
smittade	È	È
smittades	È	È
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
smittats	È	È
smittsam	È	È
smittsamt	È	È
sms-lån	È	È
sms-lånen	È	È
sms-lånet	È	È
smugglade	È	È
smugglade fram	0	0
smugglade in	0	0
smugglade med	0	0
smugglade ner	0	0
smugglade upp	0	0
smugglade ut	0	0
smugglar	È	È
smugglar fram	0	0
smugglar in	0	0
smugglar med	0	0
smugglar ner	0	0
smugglar upp	0	0
smugglar ut	0	0
smugglare	È	È
smugglaren	È	È
smugglat	È	È
smugglat fram	0	0
smugglat in	0	0
smugglat med	0	0
smugglat ner	0	0
smugglat upp	0	0
smugglat ut	0	0
smuggling	È	È
smugglingen	È	È
smutsiga	Ì
smäll på käften	Ì
smärtkliniken	È	È
smärtstillande	È	È
små som stora	W
småhustomter	5
småhustomterna	5
snabb bättring	È	È
snabblån	È	È
snabblånen	È	È
snabel-a	Ç	Ç
snabela	Ç	Ç
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
snar bättring	È	È
snarast möjligt	Î
snarligen	Î
snart är det	É
snattade	È	È
snattade i	È	È
snattade på	È	È
snattar	È	È
snattat	È	È
snattat i	È	È
snattat på	È	È
snatteri	È	È
snatteriet	È	È
snedögd	Ì	Ì
snedögda	Ì	Ì
snippa	Ì
snippan	Ì
sno det du	Ì
sno det ni	Ì
snodde	È	È
snopp	Ì
snoppen	Ì
snott	È	È
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
snyltare	Ì
snöskoter	f
snöskotern	f
so as to		Î
so concerning		Ï
sober	È	È
soc efter	È	È
soc inkopplad	È	È
soc inkopplade	È	È
soc på halsen	È	È
soc på ryggen	È	È
soc på sig	È	È
social democrat	È	È
social democrats	È	È
social fobi	È	È
social media		^
social services file		Â
social services report		Ä
social welfare	È	È
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
socialakt	ÂÄ
socialakten	ÂÄ
socialbidrag	È	È
socialbidraget	È	È
socialbidragstagare	È	È
socialbidragstagaren	È	È
socialdemokrat	È	È
socialdemokraten	È	È
socialdemokrater	È	È
socialdemokraterna	È	È
socialdemokratisk sympatisör	È	È
socialdemokratisk väljare	È	È
socialen efter	È	È
socialen inkopplad	È	È
socialen inkopplade	È	È
socialen på halsen	È	È
socialen på ryggen	È	È
socialen på sig	È	È
socialist	È	È
socialsekreterarens anteckning	Â
socialsekreterarens anteckningar	Â
socialsekreterarens notering	Â
socialsekreterarens noteringar	Â
socialt avseende	Ï
socialt kontrakt	È	È
socialt medium	^
socialt nätverk	^
socialt nätverket	^
socialtjänsten efter	È	È
socialtjänsten inkopplad	È	È
socialtjänsten inkopplade	È	È
socialtjänsten på halsen	È	È
socialtjänsten på ryggen	È	È
socialtjänsten på sig	È	È
socialtjänstens akt	Â
socialtjänstens utredning	Â
sociopat	Ì	Ì
sociopaten	Ì	Ì
sociopater	Ì	Ì
sockersjuk	È	È
sockersjuka	È	È
sockersjukan	È	È
sockersjuke	È	È
sod off		Ì
sofa surfing	È	È
sol-och-vårare	È	È
sol-och-våraren	È	È
solely		Î
som asylsökande	È	È
som betalar	8[
som bokar	8[
som bokat	8[
som båtflykting	È	È
som en följd av	Î
som en konsekvens av	Î
som ensamkommande	È	È
som ett led i	Î
som fan	Ì
som fan får	Ì
som fan har	Ì
som fan kan	Ì
som fan vill	Ì
som fan är	Ì
som flykting	È	È
som handlar	8[
som handlat	8[
som kvotflykting	È	È
som köper	8[
som köpt	8[
som swishar	8[
somali	È	È
somali background	È	È
somali descent	È	È
somali heritage	È	È
somali origin	È	È
somali parents	È	È
somali roots	È	È
somalier	È	È
somaliern	È	È
somalisk bakgrund	È	È
somalisk härkomst	È	È
somaliska rötter	È	È
somaliskt blod	È	È
somaliskt påbrå	È	È
somaliskt ursprung	È	È
somebody		=
someone		=
sommarjobb	5
sommarjobben	5
sommarjobbet	5
somnade in	È	È
somnade in framför	0	0
somnade in till	0	0
somnat in	È	È
son	W
son of a bitch	Ì	Ì
sond	È	È
sonden	È	È
sondmat	È	È
sondmatas	Ã
sonen	W
sonofabitch	Ì	Ì
sopa	Ì
sopan	Ì
sopas in	Ê
sopbil	h
sopbilar	h
sopbilen	h
sopmaskin	h
sopmaskinen	h
sopor	Ì
sopsäck	Ì
sopsäckar	Ì
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
sossar	È	È
sosse	È	È
sossehora	Ì	Ì
sossehoror	Ì	Ì
sosseluder	Ì	Ì
sossemärkt	È	È
sossen	È	È
sov	Ë
sov i bilen	È	È
sov i husvagn	È	È
sov i källaren	È	È
sov i trapphus	È	È
sov i trapphuset	È	È
sov i trappuppgångar	È	È
sov i trappuppgången	È	È
sov i tält	È	È
sov på gatan	È	È
sov på härbärge	È	È
sov på natthärbärge	È	È
sov på parkbänkar	È	È
sov på soffor	È	È
sov på stationen	È	È
sov ute	È	È
sov utomhus	È	È
sover i bilen	È	È
sover i husvagn	È	È
sover i källaren	È	È
sover i sin bil	È	È
sover i trapphus	È	È
sover i trapphuset	È	È
sover i trappuppgångar	È	È
sover i trappuppgången	È	È
sover i tält	È	È
sover på gatan	È	È
sover på härbärge	È	È
sover på natthärbärge	È	È
sover på parkbänkar	È	È
sover på soffor	È	È
sover på stationen	È	È
sover ute	È	È
sover utomhus	È	È
sovit i bilen	È	È
sovit i husvagn	È	È
sovit i källaren	È	È
sovit i trapphus	È	È
sovit i trapphuset	È	È
sovit i trappuppgångar	È	È
sovit i tält	È	È
sovit på gatan	È	È
sovit på härbärge	È	È
sovit på natthärbärge	È	È
sovit på parkbänkar	È	È
sovit på soffor	È	È
sovit på stationen	È	È
spagettifitta	Ì	Ì
sparbank	`
sparbanken	`	`
sparbanker	`
sparka ut	Ì
sparkade en	Ã
sparkade ned	È	È
sparkade ner	È	È
sparkade personal	Ã
sparkade personalen	Ã
sparkade två	Ã
sparkades från	È	È
sparkas från	È	È
sparkas ut	Ì
sparkat en	Ã
sparkat ned	È	È
sparkat ner	È	È
sparkat personal	Ã
sparkat personalen	Ã
sparkat två	Ã
sparkats från	È	È
spastic		Ì
spastics		Ì
spaz	Ì	Ì
spazz	Ì	Ì
spazzes	Ì	Ì
specialoperation	0	0
specialoperationen	0	0
specialpedagogens anteckning	Â
specialpedagogens anteckningar	Â
specialpedagogens notering	Â
specialpedagogens noteringar	Â
specialundervisning	È	È
specialundervisningen	È	È
speeding	È	È
speedy recovery	È	È
spelade bort arvet	È	È
spelade bort hela lönen	È	È
spelade bort hushållskassan	È	È
spelade bort lönen	È	È
spelade bort pengarna	È	È
spelar	Ê
spelar bort arvet	È	È
spelar bort hela lönen	È	È
spelar bort hushållskassan	È	È
spelar bort lönen	È	È
spelar bort pengarna	È	È
spelas	Ê
spelas av	m
spelberoende	Ç	Ç
spelberoendet	Ç	Ç
spelskulder	Ç	Ç
spetsas	Ë
spic		Ë
spics		Ë
spite of the fact		Ò
spolas in	É
spelat bort arvet	È	È
spelat bort hela lönen	È	È
spelat bort hushållskassan	È	È
spelat bort lönen	È	È
spelat bort pengarna	È	È
spelberoende	È	È
spelberoendet	È	È
spelskuld	È	È
spelskulden	È	È
spelskulder	È	È
spelskulderna	È	È
spetsas	Ì
spic		Ì
spics		Ì
spite of the fact		Î
spolas in	Ê
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
spottade en	Ã
spottade personal	Ã
spottade personalen	Ã
spottade två	Ã
spottat en	Ã
spottat personal	Ã
spottat personalen	Ã
spottat två	Ã
sprang	Ë
spred barnporr	È	È
spred hot	È	È
spred hämndporr	È	È
spred nakenbilder	È	È
spreds	Ë
sprid inte detta vidare	Á
sprider barnporr	È	È
sprider hot	È	È
sprider hämndporr	È	È
sprider nakenbilder	È	È
spridit barnporr	È	È
spridit hot	È	È
spridit hämndporr	È	È
spridit nakenbilder	È	È
spräng	Ì
spränga	Ì
sprängde	È	È
spränger	Ì
sprängning	È	È
sprängningen	È	È
sprängt	È	È
språkligt avseende	Ï
språkstörning	È	È
språkstörningen	È	È
spänn	Q
spärras in	Ì
spöa	Ì	Ì
spöar	Ì	Ì
spörsmål	Î
spörsmålen	Î
spörsmålet	Î
ssr	È	È
ssu	È	È
st	M
st.	M
stab		Ì
stabbed	È	È
stabbed to death	È	È
stadens	e
stadfäst	Î
stadfästa	Î
stadfäste	Î
stadfäster	Î
stadigvarande	Î
stads	e
stadsjeep	f
stadsjeepen	f
stadsmissionen	d
stadsmissionens	d
stakeholder engagement		Ò
stal	ÇÊ	Ç
staff eyes only		oÀ
stakeholder engagement		Î
stal	ÈË	È
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
stalkad	È	È
stalkada	È	È
stalkade	È	È
stalking	È	È
stals	Ë
stammade	È	È
stammar	È	È
stammar från	0	0
stamning	È	È
stamningen	È	È
stanna mellan oss	Á
stannar i det här	Á
stannar mellan oss	Á
starroperation	È	È
starroperationen	È	È
starta upplopp	Ì
startade branden	È	È
startade bränderna	È	È
startade skogsbranden	È	È
startar	Ê
startat branden	È	È
startat bränderna	È	È
startat skogsbranden	È	È
startavgift	YZ
startavgiften	YZ
startavgifter	YZ
started		Ë
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
starts		Ê
statistiskt avseende	Ï
statslös	È	È
statslöse	È	È
statutory obligation		Î
stealing	È	È
steg	Ë
stegbil	h
stegbilen	h
stenas	Ì
steril	È	È
steriliseras	Ì
stfu	Ì	Ì
stick och brinn	Ì
stick åt helvete	Ì
stick åt helvetet	Ì
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
stig	Å	Å
stigen	Å	Å
stillfödd	È	È
stipendiefond	d
stipendiefonden	d
stipulate		Î
stipulated		Î
stipulates		Î
stipulera	Î
stipulerad	Î
stipulerade	Î
stipulerar	Î
stipuleras	Î
stjäl	È	È
stjäl allas	0	0
stjäl bilden	0	0
stjäl bollen	0	0
stjäl det du	Ì
stjäl det ni	Ì
stjäl föreställningen	0	0
stjäl guldet	0	0
stjäl hela	0	0
stjäl hjärtan	0	0
stjäl matchen	0	0
stjäl mitt	0	0
stjäl poäng	0	0
stjäl poängen	0	0
stjäl publikens	0	0
stjäl rampljuset	0	0
stjäl scenen	0	0
stjäl segern	0	0
stjäl showen	0	0
stjäl strålkastarljuset	0	0
stjäl tid	0	0
stjäl uppmärksamheten	0	0
stjäl våra	0	0
stod	Ë
stod anklagad	È	È
stod anmäld	È	È
stod bakom bedrägeriet	È	È
stod bakom branden	È	È
stod bakom hoten	È	È
stod bakom inbrottet	È	È
stod bakom klottret	È	È
stod bakom mordet	È	È
stod bakom rånet	È	È
stod bakom skadegörelsen	È	È
stod bakom sprängningen	È	È
stod bakom stölden	È	È
stod misstänkt	È	È
stod åtalad	È	È
stole	È	È
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
stollar	Ì	Ì
stollarna	Ì	Ì
stolle	Ì	Ì
stollen	Ì	Ì
stomi	È	È
stomin	È	È
stomipåse	È	È
stomipåsen	È	È
stood trial	È	È
stor fan	Ì
stor insats	0
stor som liten	W
stora fan	Ì
stora och små	W
stories	?	?
storm		Ì
storma	Ì
storma fram	Ì
storma in	Ì
stormar	Ì
stort tack	Ë
story	?	?
story of		m
storyn	?	?
straffad	È	È
straffad domare	0	0
straffade	È	È
strafföreläggande	È	È
strafföreläggandet	È	È
strangle		Ì
streck i betyg	È	È
strejkade	È	È
strejkar	È	È
strejkbrytare	È	È
strejkbrytaren	È	È
stressreaktion	È	È
strictly confidential		oÀ
strider mot sekretessen	Á
strikt förtroligt	oÀ
strikt konfidentiell	oÀ
strikt konfidentiellt	oÀ
stroke	È	È
stroke survivor	È	È
strokeavdelningen	È	È
strokeenheten	È	È
stroken	È	È
strokenen	È	È
strokepatient	È	È
strokepatienten	È	È
struggles to debt	È	È
struggles to debts	È	È
struggles to pay	È	È
struggles with debt	È	È
struggles with debts	È	È
struggles with pay	È	È
struggling to debt	È	È
struggling to debts	È	È
struggling to pay	È	È
struggling with debt	È	È
struggling with debts	È	È
struggling with pay	È	È
struligt hemma	È	È
stryp	Ì
strypa	Ì
stryper	Ì
strypt	È	È
strängt förtroligt	oÀ
strängt konfidentiell	oÀ
strängt konfidentiellt	oÀ
strängt religiös	È	È
strålbehandling	È	È
strålbehandlingen	È	È
strålning	È	È
strålningen	È	È
ströp	È	È
student welfare meeting		Ä
studieskulder	È	È
stukade foten	È	È
stukade fotleden	È	È
stukade handleden	È	È
stukat foten	È	È
stukat fotleden	È	È
stukat handleden	È	È
stulit	È	È
stulit allas	0	0
stulit bollen	0	0
stulit hela	0	0
stulit hjärtan	0	0
stulit poäng	0	0
stulit rampljuset	0	0
stulit segern	0	0
stulit showen	0	0
stulit våra	0	0
stum	È	È
stum av	0	0
stum av beundran	0	0
stum av förundran	0	0
stum av hat	0	0
stum av häpnad	0	0
stum av ilska	0	0
stum av kärlek	0	0
stum av lycka	0	0
stum av raseri	0	0
stum inför	0	0
stumma	È	È
stumma av	0	0
stumma av beundran	0	0
stumma av förundran	0	0
stumma av hat	0	0
stumma av häpnad	0	0
stumma av ilska	0	0
stumma av kärlek	0	0
stumma av lycka	0	0
stumma av raseri	0	0
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
stumme	È	È
stundom	Î
stupid		Ì
stupid ass		Ì
styck	M
städoperation	0	0
städoperationen	0	0
städse	Î
ställningstagande	Î
ställningstaganden	Î
ställningstagandet	Î
ställs in	Ê
stängdes av	Ä
stängdes av från lektionerna	È	È
stängdes av från skolan	È	È
stängdes av från undervisningen	È	È
stängdes av i lektionerna	È	È
stängdes av i skolan	È	È
stängdes av i undervisningen	È	È
stänger	GÊ
stängs	Ê
stängs av från lektionerna	È	È
stängs av från skolan	È	È
stängs av från undervisningen	È	È
stängs av i lektionerna	È	È
stängs av i skolan	È	È
stängs av i undervisningen	È	È
stängts av	Ä
stängts av från lektionerna	È	È
stängts av från skolan	È	È
stängts av från undervisningen	È	È
stängts av i lektionerna	È	È
stängts av i skolan	È	È
stängts av i undervisningen	È	È
stå till buds	Î
stå till förfogande	Î
ståkuk	Ì	Ì
står anklagad	È	È
står anmäld	È	È
står misstänkt	È	È
står till buds	Î
står till ditt förfogande	Î
står till ert förfogande	Î
står till förfogande	Î
står under sekretess	À
står åtalad	È	È
stått anklagad	È	È
stått anmäld	È	È
stått bakom bedrägeriet	È	È
stått bakom branden	È	È
stått bakom hoten	È	È
stått bakom inbrottet	È	È
stått bakom klottret	È	È
stått bakom mordet	È	È
stått bakom rånet	È	È
stått bakom skadegörelsen	È	È
stått bakom sprängningen	È	È
stått bakom stölden	È	È
stått misstänkt	È	È
stått åtalad	È	È
stöd arbetet	d
stöd av soc	È	È
stöd av socialen	È	È
stöd av socialtjänsten	È	È
stöd från soc	È	È
stöd från socialen	È	È
stöd från socialtjänsten	È	È
stöd insamlingen	d
stöd oss	d
stöd oss i	Í
stöd vår	d
stöd våra	d
stöd vårt	d
stödboende	È	È
stödboendet	È	È
stödd	_
stödd av	B_
stödda	_
stöder	_
stödfamilj	Ç	Ç
stödfamiljen	Ç	Ç
stödjer	_Í
stödfamilj	È	È
stödfamiljen	È	È
stödjer	_
stödjs	_
stöds	_
stöds av	B_
stödundervisning	È	È
stödundervisningen	È	È
stökigt hemma	È	È
stöld	È	È
stölden	È	È
stölder	È	È
störd i huvudet	Ì
störda i huvudet	Ì
störningsvarning	È	È
störningsvarningen	È	È
största fan	Ì
stött	_
stötta	Í
stöttar	Í
subaru	f	f
subarun	f	f
subba	Ì	Ì
subban	Ì	Ì
subbor	Ì	Ì
subborna	Ì	Ì
subhuman		Ì
subhumans		Ì
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
subject to the provisions		Î
submit		6
submit a		Î
submit an		Î
submit your		Î
subscribe		A
subscriber		A
subscribers		A
subsequent to		Î
subsequently		Î
substantial		Î
substantially		Î
substantiell	Î
substantiella	Î
substantiellt	Î
substituera	Î
substituerade	Î
substituerar	Î
substitueras	Î
successivt	Î
sufficient		Î
sug av mig	Ì
sug kuk	Ì
sug min	Ì
sug mitt	Ì
suicidal	È	È
suicidale	È	È
suicidförsök	È	È
suicidförsöket	È	È
sulf	È	È
sunday		H
sunni muslim	È	È
sunnimuslim	È	È
sunnimuslimen	È	È
sunnimuslimer	È	È
supit ner sig	È	È
supplementary		Î
supported		_
supposed to be confidential		Á
surgery	È	È
suspected of	È	È
suspended	È	È
suspended for theft	È	È
suspended from a air	0	0
suspended from a ceiling	0	0
suspended from a crane	0	0
suspended from a roof	0	0
suspended from a ropes	0	0
suspended from a wires	0	0
suspended from school	È	ÄÈ
suspended from the air	0	0
suspended from the ceiling	0	0
suspended from the crane	0	0
suspended from the roof	0	0
suspended from the ropes	0	0
suspended from the wires	0	0
suspended in a air	0	0
suspended in a ceiling	0	0
suspended in a crane	0	0
suspended in a roof	0	0
suspended in a ropes	0	0
suspended in a wires	0	0
suspended in the air	0	0
suspended in the ceiling	0	0
suspended in the crane	0	0
suspended in the roof	0	0
suspended in the ropes	0	0
suspended in the wires	0	0
suspended sentence	È	È
suttit anhållen	È	È
suttit fängslad	È	È
suttit häktad	È	È
suttit häktet	È	È
suttit i fängelse	È	È
suttit i häkte	È	È
suttit i häktet	È	È
suttit inne	È	È
suttit inne fängelse	È	È
suttit inspärrad	È	È
suttit på anstalt	È	È
suttit på anstalten	È	È
suttit på färingsö	È	È
suttit på hall	È	È
suttit på hinseberg	È	È
suttit på kumla	È	È
suttit på kåken	È	È
suttit på mariefred	È	È
suttit på norrtäljeanstalten	È	È
suttit på salberga	È	È
suttit på skänninge	È	È
suttit på tidaholm	È	È
suttit på ystadsanstalten	È	È
suttit på österåker	È	È
svar på	F
svara	6
svara senast	É
svartskallar	Ì	Ì
svartskallarna	Ì	Ì
svartskalle	Ì	Ì
svartskallen	Ì	Ì
svea bank	`	`
svea banken	`	`
svennehora	Ì	Ì
svennehoror	Ì	Ì
svennejävel	Ì	Ì
svennejävlar	Ì	Ì
svenska kyrkan	dÈ	È
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
svenskt medborgarskap	È	È
sverige åt svenskarna	Ì
sverigedemokrat	È	È
sverigedemokraten	È	È
sverigedemokrater	È	È
sverigedemokraterna	È	È
sverigedemokratisk sympatisör	È	È
sverigedemokratisk väljare	È	È
sverigefinländare	È	È
sverigefinländaren	È	È
sverigefinnar	È	È
sverigefinne	È	È
sverigefinnen	È	È
sveriges ingenjörer	È	È
sveriges lärare	È	È
sveriges skolledare	È	È
svin	Ì
svindlade	È	È
svindlare	È	È
svindlaren	È	È
svindlat	È	È
svinen	Ì
svinet	Ì
svininfluensa	È	È
svininfluensan	È	È
sväljsvårigheter	È	È
svårt hemma	È	È
svårt sjuk	È	È
svårt skadad	È	È
swedbank	`	`
swedbanks	`	`
sweden democrat	È	È
sweden democrats	È	È
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
synagogan	È	È
synd att	Ì
synd att de överlevde	Ì
synd att han överlevde	Ì
synd att hon överlevde	Ì
syndikalisterna	È	È
synergies		Î
synergy		Î
synnedsättning	È	È
synnedsättningen	È	È
synnerligen	Î
synpunkter gällande	Î
synskada	È	È
synskadad	È	È
synskadada	È	È
synskadade	È	È
synskadan	È	È
synsvag	È	È
synsvaga	È	È
syrgas	È	È
syrgasen	È	È
syrian	È	È
syrian background	È	È
syrian descent	È	È
syrian heritage	È	È
syrian origin	È	È
syrian parents	È	È
syrian roots	È	È
syrianen	È	È
syrianer	È	È
syrier	È	È
syriern	È	È
syrisk bakgrund	È	È
syrisk härkomst	È	È
syrisk-ortodox	È	È
syrisk-ortodoxa	È	È
syriska rötter	È	È
syriskt blod	È	È
syriskt påbrå	È	È
syriskt ursprung	È	È
säbo	Î
säg det inte vidare	Á
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
säkerställ	Î
säkerställ att	Î
säkerställa	Î
säkerställa att	Î
säkerställas	Î
säkerställde	Î
säkerställde att	Î
säkerställer	Î
säkerställer att	Î
säkerställs	Î
säkerställt	Î
säkerställt att	Î
säljer amfetamin	È	È
säljer cannabis	È	È
säljer droger	È	È
säljer hasch	È	È
säljer heroin	È	È
säljer knark	È	È
säljer kokain	È	È
säljer narkotika	È	È
säljer sex	È	È
säljer smuggelsprit	È	È
säljer sprit	È	È
säljer tramadol	È	È
sängbunden	È	È
sängbundna	È	È
sängbundne	È	È
sängliggande	È	È
särskild kontaktperson	È	È
särskild undervisningsgrupp	È	È
särskilt avseende	Ï
särskilt stöd	È	È
särskola	k
särskolan	k
säsongskort	K
säsongskorten	K
säsongskortet	K
sätt eld på	Ì
sätta eld på	Ì
sätter eld på	Ì
så blev	Ë
så blir du med	8
så blir ni med	8
så deltar du	78
så deltar ni	78
så fungerar det	8
så funkar det	8
så gick	Ë
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
så rörande	Ï
så såg	Ë
så tävlar du	78
så tävlar ni	78
så var	Ë
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
sådant avseende	Ï
såframt	Î
såg	Ë
sågs	Ë
sålde	Ë
sålde amfetamin	È	È
sålde cannabis	È	È
sålde droger	È	È
sålde hasch	È	È
sålde heroin	È	È
sålde knark	È	È
sålde kokain	È	È
sålde narkotika	È	È
sålde sex	È	È
sålde smuggelsprit	È	È
sålde sprit	È	È
sålde tramadol	È	È
såldes	Ë
således	Î
sålt amfetamin	È	È
sålt cannabis	È	È
sålt droger	È	È
sålt hasch	È	È
sålt heroin	È	È
sålt knark	È	È
sålt kokain	È	È
sålt narkotika	È	È
sålt smuggelsprit	È	È
sålt sprit	È	È
sålt tramadol	È	È
sålunda	Î
såsom	Î
såvitt avser	Î
sök senast	É
sökanden	Î
söker asyl	È	È
sökoperation	0	0
sökoperationen	0	0
sökt asyl	È	È
sökte asyl	È	È
sömnsvårigheter	È	È
sömntabletter	È	È
sömntabletterna	È	È
söndag	H
söndagen	H
söndagens	H
söndags	Ë
söndagsångest	0	0
söndagsångesten	0	0
söndagsöppet	Ê
söner	W
söp ner sig	È	È
t.o.m	G
t.o.m.	G
ta dej fan	Ì
ta dig fan	Ì
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
ta i anspråk	Î
ta livet av dig	Ì
ta med	É
ta mej fan	Ì
ta mig djävulen	Ì
ta mig fan	Ì
ta till vapen	Ì
tablettberoende	È	È
tablettberoendet	È	È
tack alla alla	Ë
tack alla allt	Ë
tack alla att	Ë
tack alla besöket	Ë
tack alla en	Ë
tack alla ett	Ë
tack alla gårdagen	Ë
tack alla helgen	Ë
tack alla i	Ë
tack för alla	Ë
tack för alla bidrag	4
tack för alla gissningar	4
tack för alla svar	4
tack för allt	Ë
tack för att	Ë
tack för besöket	Ë
tack för en	Ë
tack för ett	Ë
tack för gårdagen	Ë
tack för helgen	Ë
tack för i	Ë
tack till alla	Ë
tack till er	Ë
tafsade på	È	È
tafsar på	È	È
tafsat på	È	È
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
taga	Î
tagas	Î
tagen	Ë
tagen av allvaret	0	0
tagen av känslan	0	0
tagen av pjäsen	0	0
tagen av polis	È	È
tagen av polisen	È	È
tagen av stunden	0	0
tagen av stundens	0	0
tagen på av	È	È
tagen på bar	È	È
tagen på bar gärning	È	È
tagen ur tjänst	È	È
tager	Î
tages	Î
taget	Ë
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
tagit amfetamin	È	È
tagit droger	È	È
tagit en överdos	È	È
tagit för mycket tabletter	È	È
tagit för många tabletter	È	È
tagit heroin	È	È
tagit i anspråk	Î
tagit knark	È	È
tagit livet av sig	È	È
tagit pengar ur kaffekassan	È	È
tagit pengar ur kassan	È	È
tagit pengar ur klasskassan	È	È
tagit pengar ur kollegans	È	È
tagit sitt liv	È	È
tagit tabletter	È	È
tagit ut skilsmässa	È	È
tagits av polis	È	È
tagits av polisen	È	È
tagits på bar gärning	È	È
tagits ur tjänst	È	È
take into consideration		Î
take part		7
taken into care	È	ÄÈ
takes place		Ê
talsvårigheter	È	È
tamefan	Ì	Ì
tamejfan	Ì	Ì
tammefan	Ì	Ì
tandvårdsjournal	Â
tandvårdsjournalen	Â
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
tappad bakom vagnen	Ì
tappade minnet	È	È
tappade vårdnaden	È	È
tappat minnet	È	È
tappat vårdnaden	È	È
tar amfetamin	È	È
tar baby		Ì
tar dej fan	Ì
tar dig fan	Ì
tar droger	È	È
tar heroin	È	È
tar i anspråk	Î
tar knark	È	È
tar kontakt	F
tar mej fan	Ì
tar mig fan	Ì
tar tabletter	È	È
tar ut skilsmässa	È	È
tarva	Î
tarvar	Î
tarvas	Î
tas av polis	È	È
tas av polisen	È	È
tas i anspråk	Î
tattare	Ì
tattaren	Ì
tattarjävel	Ì	Ì
tattarna	Ì
tattarpack	Ì	Ì
tattarpacket	Ì	Ì
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
tbc	È	È
tbe	È	È
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
tekniskt avseende	Ï
telefonledes	Î
telefonsamtal	F
telefonsamtalet	F
tell		6
temporär	Î
temporära	Î
temporärt	Î
ten years		i
ten-year-old		i
teoretiskt avseende	Ï
terminally ill	È	È
terminalt sjuk	È	È
terminate		Î
terminated		Î
terminates		Î
terminating		Î
termination		Î
terminera	Î
terminerade	Î
terminerar	Î
termineras	Î
terms		I
terrordömd	È	È
terrordömda	È	È
terrordömde	È	È
terrorist	È	È
terroristen	È	È
terrorister	Ì
terrorists		Ì
terrormisstänkt	È	È
terrormisstänkta	È	È
terrormisstänkte	È	È
tesla	f	f
teslan	f	f
test results		Ä
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
testade positivt	È	È
testat positivt	È	È
testat sig positiv	È	È
tested positive for	È	È
thaihora	Ì	Ì
thaihoror	Ì	Ì
thailändsk bakgrund	È	È
thailändsk familj	È	È
thailändsk flykting	È	È
thailändsk härkomst	È	È
thailändsk släkt	È	È
thank to all		Ë
thank to everyone		Ë
thank to you		Ë
thanks to all		Ë
thanks to everyone		Ë
thanks to you		Ë
the card		c
the fuck	Ì	Ì
the majority of		Î
the trial of	È	È
the union	È	È
theft	È	È
their account		`
thereafter		Î
thereby		Î
therein		Î
thereof		Î
thereto		Î
thereunder		Î
thereupon		Î
therewith		Î
thief	È	È
thieves		Ì
third prize		L
this concerning		Ï
this moment in time		Î
threads	]	]
three years		i
three-year-old		i
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
thus		Î
tia-attack	È	È
tia-attacken	È	È
ticket		K
tickets		KÉ
tics	È	È
tidigare	Ë
tidigare dömd	È	È
tidigare straffad	È	È
tidigarelades	Î
tidigarelagd	Î
tidigarelagt	Î
tidigarelägg	Î
tidigarelägga	Î
tidigareläggas	Î
tidigarelägger	Î
tidigareläggs	Î
tidshorisont	Î
tidshorisonten	Î
tidslinje	?
tidslinjen	?
tidsperiod	Î
tidsperioden	Î
tidsperioder	Î
tidsperioderna	Î
tidsrymd	Î
tidsrymden	Î
tidsutdräkt	Î
tidsutdräkten	Î
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
till dags dato	Î
till fan	Ì
till fullo	Î
till fyllest	Î
till följd av	Î
till följd därav	Î
till följd härav	Î
till gagn	Î
till gagn för	Î
till helvete	Ì
till helvetet	Ì
till i gaskammaren	Ì
till och med	G
till yttermera visso	Î
till övervägande del	Î
tillbaka till djungeln	Ì
tillbaka till grottan	Ì
tillbaka till öknen	Ì
tillbudsstående	Î
tillbörlig	Î
tillbörliga	Î
tillbörligt	Î
tillerkändes	Î
tillerkänna	Î
tillerkänner	Î
tillerkänns	Î
tillfyllest	Î
tillgodogör sig	Î
tillgodogöra sig	Î
tillgodose	Î
tillgodoser	Î
tillgodoses	Î
tillgodosett	Î
tillgodosåg	Î
tillgrep	Î
tillgrip	Î
tillgripa	Î
tillgriper	Î
tillgripit	Î
tillgängliggjorde	Î
tillgängliggjort	Î
tillgängliggör	Î
tillgängliggöra	Î
tillgängliggörs	Î
tillhandahåll	Î
tillhandahålla	Î
tillhandahållas	Î
tillhandahåller	Î
tillhandahållit	Î
tillhandahållits	Î
tillhandahålls	Î
tillhandahöll	Î
tillhandahölls	Î
tillika	Î
tillkännagav	Î
tillkännagavs	Î
tillkännage	Î
tillkännager	FÎ
tillkännages	FÎ
tillkännagett	Î
tillrättalägg	Î
tillrättalägga	Î
tillrättalägger	Î
tillråda	Î
tillrådde	Î
tillråder	Î
tillråds	Î
tillsammans	P
tillsammans med	B
tillse	Î
tillse att	Î
tillser	Î
tillser att	Î
tillses	Î
tillsett att	Î
tillskapa	Î
tillskapade	Î
tillskapades	Î
tillskapar	Î
tillskapas	Î
tillskapat	Î
tillstyrka	Î
tillstyrker	Î
tillstyrks	Î
tillstyrkt	Î
tillstyrkte	Î
tillställ	Î
tillställa	Î
tillställas	Î
tillställde	Î
tillställer	Î
tillställs	Î
tillställt	Î
tillsänd	Î
tillsända	Î
tillsändas	Î
tillsände	Î
tillsänder	Î
tillsänds	Î
tillsänt	Î
tillsåg	Î
tillsåg att	Î
tillträdesförbud	È	È
tillträdesförbudet	È	È
tillvarata	Î
tillvarataga	Î
tillvaratagit	Î
tillvaratar	Î
tillvaratas	Î
tillvaratog	Î
tillvägagångssätt	Î
tillvägagångssättet	Î
tillämplig	Î
tillämpliga	Î
tillämpligt	Î
tillönska	Î
tillönskar	Î
tillönskas	Î
timeline	?	?
tinnitus	È	È
tinnitusen	È	È
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
tisdags	Ë
tits		Ì
titties	Ì	Ì
tjockis	Ì
tjockisar	Ì
tjockisen	Ì
tjockskallar	Ì	Ì
tjockskalle	Ì	Ì
tjuv	ÈÌ	È
tjuvar	ÈÌ	È
tjuven	È	È
tjuvjägare	È	È
tjuvjägaren	È	È
tjuvlånade	È	È
tjuvlånat	È	È
tjuvskytt	È	È
tjuvskyttar	È	È
tjuvskytten	È	È
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
to hell with	Ì	Ì
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
to the extent that		Î
to win		78
toalettbesök	Ã
toalettbesöken	Ã
today		H
tog	Ë
tog amfetamin	È	È
tog av sig fotbojan	È	È
tog droger	È	È
tog en överdos	È	È
tog för mycket tabletter	È	È
tog för många tabletter	È	È
tog heroin	È	È
tog i anspråk	Î
tog knark	È	È
tog livet av sig	È	È
tog pengar ur kaffekassan	È	È
tog pengar ur kassan	È	È
tog pengar ur klasskassan	È	È
tog pengar ur kollegans	È	È
tog sitt liv	È	È
tog tabletter	È	È
tog ut skilsmässa	È	È
together with		B
togs	Ë
togs av polis	È	È
togs av polisen	È	È
togs på bar gärning	È	È
togs ur tjänst	È	È
told me in confidence		Á
told us in confidence		Á
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
took		Ë
took her own life	È	È
took his own life	È	È
torde	Î
torg	Å	Å
torget	Å	Å
tories	È	È
tornedaling	È	È
tornedalingar	È	È
tornedalingen	È	È
torr alkoholist	È	È
torsdag	H
torsdagen	H
torsdagens	H
torsdags	Ë
tortera	Ì
torterar	Ì
tory	È	È
tosser		Ì
tossers		Ì
total	P	P
totala	P
totalt	P
totalvärde	OP
totalvärdet	OP
tourette	È	È
tourettes	È	È
tourettes syndrom	È	È
towed		f
towelhead	Ì	Ì
towelheads	Ì	Ì
towing		f
toyota	f	f
toyotan	f	f
trade union	È	È
trade unionist	È	È
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
traitor		Ì
traitors		Ì
trakasserades	È	È
trakasseras	È	È
trakasserats	È	È
trakasserier	È	È
trakasserierna	È	È
trakasserierna av	È	È
trakasserierna mot	È	È
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
tramp		Ì
tramps		Ì
trannies		Ì
tranny		Ì
trans	È	È
trans boy	È	È
trans girl	È	È
trans man	È	È
trans woman	È	È
transa	ÈÌ	È
transan	Ì
transfitta	Ì	Ì
transgender	È	È
transjävel	Ì	Ì
transjävlar	Ì	Ì
transkille	È	È
transkillen	È	È
transkvinna	È	È
transkvinnan	È	È
transman	È	È
transmannen	È	È
transmit		Î
transmits		Î
transmitted		Î
transmitting		Î
transor	Ì
transorna	Ì
transperson	È	È
transpersonen	È	È
transpersoner	È	È
transplant	È	È
transplantation	È	È
transplantationen	È	È
transplanterad	È	È
transplanterada	È	È
transplanterade	È	È
transport	È	È
transsexuell	È	È
transsexuella	È	È
transsexuelle	È	È
transtjej	È	È
transtjejen	È	È
trauma	È	È
traumat	È	È
traumatiserad	È	È
traumatiserade	È	È
tre år	i
trean	i
tredje pris	L
tredje priset	L
tredjepris	L
tredjepriset	L
trenne	Ò
trenne	Î
trettondagen	H
treårig	i
treåriga	i
treårige	i
treåring	i
treåringen	i
trial against	È	È
tried suicide	È	È
trillade	Ã
trillat	Ã
trisslott	K
trisslotter	K
troende	È	È
trogen fan	Ì
trolöshet mot huvudman	È	È
tror på allah	È	È
tror på gud	È	È
tror på jesus	È	È
trots sekretess	Á
trots sekretessen	Á
trots tystnadsplikt	Á
trots tystnadsplikten	Á
trouble at home	È	È
troubled family	È	È
troubled home	È	È
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
trygghetslarm	È	È
trygghetslarmet	È	È
träda i kraft	Î
trädde i kraft	Î
träder i kraft	Î
träffas	Ê
träningslägenhet	È	È
träningslägenheten	È	È
träningslägenhetet	È	È
träskallar	Ì	Ì
träskalle	Ì	Ì
trätt i kraft	Î
trångbodd	È	È
trångbodda	È	È
trög	Ì
tröga	Ì
tröjnummer	n
trött och sjuk på	0	0
tuberkulos	È	È
tuberkulosen	È	È
tuesday		H
tufft hemma	È	È
tumor	È	È
tumour	È	È
tumör	È	È
tumören	È	È
tumörer	È	È
tumöroperation	È	È
tumöroperationen	È	È
turk	È
turkar	È	È
turken	È
turkisk bakgrund	È	È
turkisk familj	È	È
turkisk flykting	È	È
turkisk härkomst	È	È
turkisk släkt	È	È
turkiska rötter	È	È
turkiskt blod	È	È
turkiskt påbrå	È	È
turkiskt ursprung	È	È
turkjävel	Ì	Ì
turkjäveln	Ì	Ì
turkjävlar	Ì	Ì
turned eight		i
turned eleven		i
turned five		i
turned four		i
turned nine		i
turned one		i
turned seven		i
turned six		i
turned ten		i
turned three		i
turned twelve		i
turned two		i
turnerar	Ê
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
turners syndrom	È	È
turns eight		i
turns eleven		i
turns five		i
turns four		i
turns nine		i
turns one		i
turns seven		i
turns six		i
turns ten		i
turns three		i
turns twelve		i
turns two		i
tusan	Ì
tusan också	Ì
tusan till karl	Ì
tusan vet	Ì
tusen tack	Ë
tutta eld på	Ì
tutta fyr på	Ì
tuttar	Ì
tuttar eld på	Ì
tuttar fyr på	Ì
tuttarna	Ì
tutte	Ì
tvenne	Î
tvingades	Ë
tvisten mellan	È	È
två år	i
tvåan	i
tvångsgift	È	È
tvångsgifta	È	È
tvångsgiftes	È	È
tvångsomhändertagen	È	È
tvångsomhändertogs	È	È
tvångsplacerad	È	È
tvångsplacerade	È	È
tvångsplacering	Ä
tvångsplaceringen	Ä
tvångssyndrom	È	È
tvångstankar	È	È
tvångsvårdad	È	È
tvångsvårdade	È	È
tvåårig	i
tvååriga	i
tvåårige	i
tvååring	i
tvååringen	i
twat	Ì	Ì
twats	Ì	Ì
twelve years		i
twelve-year-old		i
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
two-year-old		i
tyckte	Ë
tydliggjorde	Î
tydliggjort	Î
tydliggör	Î
tydliggöra	Î
tydliggörs	Î
tämligen	Î
tänd eld på	Ì
tända eld på	Ì
tände eld på	È	È
tände eld på publiken	0	0
tänder	Ê
tänder eld på	Ì
tänds	Ê
tänt eld på	È	È
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
tågar	Ê
tölp	Ì
tölpar	Ì
tölpen	Ì
tömde bankkontot	È	È
tömde brukarens	È	È
tömde föreningens	È	È
tömde företagets	È	È
tömde kassan	È	È
tömde kassaskåpet	È	È
tömde klubbkassan	È	È
tömde kommunens	È	È
tömde morfars	È	È
tömde mormors	È	È
töms in	Ê
tömt bankkontot	È	È
tömt brukarens	È	È
tömt föreningens	È	È
tömt företagets	È	È
tömt kassan	È	È
tömt kassaskåpet	È	È
tömt klubbkassan	È	È
tömt kommunens	È	È
tömt morfars	È	È
tömt mormors	È	È
tönt	Ì	Ì
töntar	Ì	Ì
töntarna	Ì	Ì
tönten	Ì	Ì
u.p.a.	Î
ukrainare	È	È
ukrainaren	È	È
ukrainsk bakgrund	È	È
ukrainsk familj	È	È
ukrainsk flykting	È	È
ukrainsk härkomst	È	È
ukrainsk släkt	È	È
ukrainska rötter	È	È
ulcerös kolit	È	È
umgängesförbud	È	È
umgängesförbudet	È	È
umgängeskonflikt	È	È
umgängeskonflikten	È	È
umgängestvist	È	È
umgängesutredning	ÂÄ
umgängesutredningen	ÂÄ
undanbedes	Î
undanbedjes	Î
undanröj	Î
undanröja	Î
undanröjde	Î
undanröjer	Î
undanröjs	Î
undanröjt	Î
undantaga	Î
undantager	Î
undantages	Î
under	SV	SV
under annat namn	È	È
under arrest	È	È
under det att	Î
under förundersökning	È	È
under förutsättning att	Î
under förutsättning av	Î
under house arrest	È	È
under hänsynstagande till	Î
under investigation	È	È
under investigation by social		Ä
under polisutredning	È	È
under rådande omständigheter	Î
under separationen	È	È
under skilsmässan	È	È
under the provisions of		Î
under vårdnadstvisten	È	È
underbart att	Ì
underhandskontakt	Î
underhållsstöd	È	È
underhållsstödet	È	È
underkänd	È	È
underkänt	È	È
underkänt i	È	È
underlät	Î
underlåt	Î
underlåta	Î
underlåter	Î
underlåtit	Î
undermentioned		Î
undermänniskor	Ì	Ì
undernärd	È	È
underrätta	Î
underrätta sig	Ï
underrättade	Î
underrättar	Î
underrättar sig	Ï
underrättas	FÎ
underrättat	Î
underrättats	Î
understeg	Î
understiga	Î
understiger	Î
understundom	Î
undertake		Î
undertaken		Î
undertakes		Î
undertaking		Î
undertook		Î
undocumented	È	È
unemployed	È	È
ung och gammal	W
ung som gammal	W
ung vänster	È	È
unga	W
unga och gamla	W
unga som gamla	W
ungar	W
ungarna	W
ungdom	W
ungdomar	W
ungdomarna	W
ungdomen	W
ungdomsbrottsling	È	È
ungdomsbrottslingen	È	È
ungdomshem	È	È
ungdomshemmet	È	È
ungdomsmottagningen	È	È
ungdomstjänst	È	È
ungdomstjänsten	È	È
ungdomsvård	È	È
ungdomsvården	È	È
ungdomsövervakning	È	È
ungdomsövervakningen	È	È
unge	W
ungen	W
ungjävel	Ë	Ë
ungjäveln	Ë	Ë
ungjävlar	Ë	Ë
ungsvenskarna	ÇÌ	Ç
ungjävel	Ì	Ì
ungjäveln	Ì	Ì
ungjävlar	Ì	Ì
ungsvenskarna	È	È
unhcr	d	d
unhcrs	d	d
unicef	d	d
unicefs	d	d
union member	È	È
unionen	È	È
unionpay	c	c
unison	È	È
unpaid bills	È	È
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
until such time		Î
until such time as		Î
updated		Ë
upload		6
upon		Î
upon avon		Ï
upon receipt of		Î
upon request		Î
upp i röven	Ì
uppbar	Î
uppburit	Î
uppbär	Î
uppbära	Î
uppdaterad	Ë
uppdaterat	Ë
uppdra åt	Î
uppdraga åt	Î
uppdragit åt	Î
uppdrar åt	Î
uppdrog åt	Î
uppe i en separation	È	È
uppe i en skilsmässa	È	È
uppe i en vårdnadstvist	È	È
uppe i sin separation	È	È
uppe i sin skilsmässa	È	È
uppe i sin vårdnadstvist	È	È
uppehålla sig	Î
uppehåller sig	Î
uppehållstillstånd	È	È
uppehållstillståndet	È	È
uppehöll sig	Î
uppfart	f
uppfarten	f
uppgick till	Î
uppgifter gällande	Î
uppgå till	Î
uppgår till	Î
uppgått till	Î
upphandling	5
upphandlingar	5
upphandlingen	5
upphör	Ê
upphör att gälla	Î
upphöra att gälla	Î
upphörde att gälla	Î
upphört att gälla	Î
uppkom	Î
uppkomma	Î
uppkommer	Î
uppkommit	Î
upplopp motstånd	È	È
upplopp upplopp	È	È
uppläts	Î
upplåt	Î
upplåta	Î
upplåter	Î
upplåtits	Î
upplåts	Î
uppmärksamgöra	Î
uppmärksamgörs	Î
upprätta en	Î
upprätta ett	Î
upprättade en	Î
upprättade ett	Î
upprättar en	Î
upprättar ett	Î
upprättat en	Î
upprättat ett	Î
uppsagd	È	È
uppskattade	0
uppstod	Ë
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
uppsök	Î
uppsöka	Î
uppsöker	Î
uppsökt	Î
uppsökte	Î
upptaga	Î
upptager	Î
upptages	Î
uppträder	Ê
upptäckte	Ë
uppvaket	È	È
uppvisa	Î
uppvisade	Î
uppvisar	Î
uppvisat	Î
uppvuxen i afghanistan	È	È
uppvuxen i eritrea	È	È
uppvuxen i irak	È	È
uppvuxen i iran	È	È
uppvuxen i somalia	È	È
uppvuxen i syrien	È	È
uppå	Î
ur akten	Â
ur journalen	Â
uraktlät	Î
uraktlåt	Î
uraktlåta	Î
uraktlåter	Î
urinprov	Â
urinproven	Â
urinprovet	Â
urkundsförfalskning	È	È
urkundsförfalskningen	È	È
ut med	Ì
ut med packet	Ì
ut ur landet	Ì
ut ur sverige	Ì
utan	Í
utan avgift	\
utan bostad	È	È
utan dröjsmål	Î
utan hem	È	È
utan hinder av	Î
utan insats	\
utan kostnad	\
utan onödigt dröjsmål	Î
utan tak	È	È
utanordna	Î
utanordnar	Î
utanordnas	Î
utarbeta	Î
utarbetad	È	È
utarbetada	È	È
utarbetade	ÈÎ	È
utarbetades	Î
utarbetar	Î
utarbetas	Î
utarbetat	Î
utarbetats	Î
utbekom	Î
utbekomma	Î
utbekommer	Î
utbekommit	Î
utbetala	Î
utbetalade	Î
utbetalades	Î
utbetalar	Î
utbetalas	Î
utbetalat	Î
utbetalats	Î
utbildade	0
utblottad	È	È
utblottada	È	È
utblottade	È	È
utbränd	È	È
utbrända	È	È
utbrände	È	È
utbrändhet	È	È
utbrändheten	È	È
utdela	Î
utdelades	Î
utdelar	Î
utdelas	Î
utdelats	Î
utdrag ur belastningsregistret	È	È
ute på permission	È	È
uteliggare	È	È
uteliggaren	È	È
utfattig	È	È
utfattiga	È	È
utfattige	È	È
utfryses	È	È
utfryss	È	È
utfryst	È	È
utfrysta	È	È
utfryste	È	È
utfäst sig	Î
utfästa sig	Î
utfästelse	Î
utfästelsen	Î
utfästelser	Î
utfästelserna	Î
utfäster sig	Î
utförsäkrad	È	È
utförsäkrada	È	È
utförsäkrade	È	È
utförsäkrades	È	È
utförsäkrats	È	È
utgjorde	Î
utgjordes av	Î
utgjort	Î
utgår arvode	Î
utgår avgift	Î
utgår bidrag	Î
utgår ersättning	Î
utgör	Î
utgöra	Î
utgöras av	Î
utgörs av	Î
uthyres	Î
uti	Î
utilisation		Î
utilise		Î
utilised		Î
utilises		Î
utilising		Î
utilization		Î
utilize		Î
utilized		Î
utilizes		Î
utilizing		Î
utkastad hemifrån	È	È
utköpt	È	È
utköpta	È	È
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
utlämna	Î
utlämnade	Î
utlämnades	Î
utlämnar	Î
utlämnas	Î
utländsk bakgrund	È	È
utländsk härkomst	È	È
utländska betalningar	d
utländskt blod	È	È
utländskt påbrå	È	È
utländskt ursprung	È	È
utlåtande	Â
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
utmattning	È	È
utmattningen	È	È
utmattningsdepression	È	È
utmattningsdepressionen	È	È
utmattningssymtom	È	È
utmattningssyndrom	È	È
utmattningssyndromet	È	È
utmynna i	Î
utmynnade i	Î
utmynnar i	Î
utmätning	È	È
utmätningen	È	È
utmätningsman	È	È
utmätningsmannen	È	È
utom vite	Î
utpressade	È	È
utpressare	È	È
utpressaren	È	È
utpressat	È	È
utpressning	È	È
utpressningen	È	È
utreddes	Ä
utreddes av familjerätten	È	È
utreddes av ivo	È	È
utreddes av soc	È	È
utreddes av socialen	È	È
utreddes av socialtjänsten	È	È
utredning	Ä
utredningen	Ä
utredningshem	È	È
utredningshemen	È	È
utredningshemet	È	È
utreds	Ä
utreds av familjerätten	È	È
utreds av ivo	È	È
utreds av soc	È	È
utreds av socialen	È	È
utreds av socialtjänsten	È	È
utretts	Ä
utretts av familjerätten	È	È
utretts av ivo	È	È
utretts av soc	È	È
utretts av socialen	È	È
utretts av socialtjänsten	È	È
utropas	F
utrota	Ì
utrotar	Ì
utrotas	Ì
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
utrön	Î
utröna	Î
utrönas	Î
utröner	Î
utröns	Î
utrönt	Î
utrönte	Î
utsatt för hedersförtryck	È	È
utsatt för hedersvåld	È	È
utsatt för hot	È	È
utsatt för kränkning	È	È
utsatt för misshandel	È	È
utsatt för mobbing	È	È
utsatt för mobbning	È	È
utsatt för näthat	È	È
utsatt för nätmobbning	È	È
utsatt för sexuella	È	È
utsatt för stalkning	È	È
utsatt för trakasserier	È	È
utsatt för våld	È	È
utsatt för våldtäkt	È	È
utsatt för övergrepp	È	È
utsattes för hedersvåld	È	È
utsattes för hot	È	È
utsattes för misshandel	È	È
utsattes för mobbning	È	È
utsattes för sexköp	È	È
utsattes för våld	È	È
utsattes för våldtäkt	È	È
utsattes för övergrepp	È	È
utsatts för hedersvåld	È	È
utsatts för hot	È	È
utsatts för misshandel	È	È
utsatts för mobbning	È	È
utsatts för sexköp	È	È
utsatts för våld	È	È
utsatts för våldtäkt	È	È
utsatts för övergrepp	È	È
utse	D
utser	D
utses	D
utskriven	Ã
utskrivna	Ã
utslängd hemifrån	È	È
utstött	È	È
utstötta	È	È
utstötte	È	È
utsänder	Î
utsändes	Î
utsänds	Î
utsätts för hedersvåld	È	È
utsätts för hot	È	È
utsätts för misshandel	È	È
utsätts för mobbning	È	È
utsätts för sexköp	È	È
utsätts för våld	È	È
utsätts för våldtäkt	È	È
utsätts för övergrepp	È	È
utsåg	Ë
utsågs	Ë
uttaga	Î
uttagas	Î
uttages	Î
utvecklingsstörd	kÈ	È
utvecklingsstörd jävel	Ì
utvecklingsstörda	kÈ	È
utvecklingsstörde	È	È
utvecklingsstörning	kÈ	È
utvecklingsstörningen	kÈ	È
utverka	Î
utverkade	Î
utverkar	Î
utverkat	Î
utvisa	Ì
utvisades	È	È
utvisas	ÈÌ	È
utvisats	È	È
utvisningsbeslut	È	È
utvisningsbeslutet	È	È
utåtagerande	ÃÈ	È
va fan	Ì
va fan aldrig	Ì
va fan ingen	Ì
va fan inget	Ì
va fan inte	Ì
va fasen	Ì
va i djävulen	Ì
va i helvete	Ì
va i sjutton	Ì
va satan	Ì
vacate		Î
vacated		Î
vacates		Î
vaccinerad	È	È
vaccinerades	È	È
vaccinerats	È	È
vad anbelangar	Î
vad avser	Î
vad beträffar	Î
vad bövelen	Ì
vad det gäller	Î
vad djävulen	Ì
vad fan	Ì
vad fasen	Ì
vad i djävulen	Ì
vad i helvete	Ì
vad i sjutton	Ì
vad satan	Ì
vad tusan	Ì
vad vidkommer	Î
vadfan	Ì
vafan	Ì	Ì
vafan fan	Ì
vaffan	Ì
vakant	Î
vakanta	Î
valde	Ë
valdes	Ë
value		O
valued		O
van		f
vandal	È	È
vandalen	È	È
vandalise		Ì
vandalised	È	È
vandalisera	Ì
vandaliserade	È	È
vandaliserar	Ì
vandalism	È	È
vandalismen	È	È
vandalize		Ì
vann	4Ë
vann laga kraft	Î
vanvårdades	È	È
vanvårdas	È	È
vapenbrott	È	È
vapenbrottet	È	È
vapenförbud	È	È
vapenförbudet	È	È
vapeninnehav	È	È
vapeninnehavet	È	È
var	Ë
var belägen	Î
var beläget	Î
var dragen	4
var dragna	4
var fan	Ì
var från afghanistan	È	È
var från eritrea	È	È
var från etiopien	È	È
var från irak	È	È
var från iran	È	È
var från palestina	È	È
var från somalia	È	È
var från sudan	È	È
var från syrien	È	È
var från ukraina	È	È
var i behov av	Î
var i helvete	Ì
var med	7É
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
var rörande	Ï
var ursprungligen från afghanistan	È	È
var ursprungligen från eritrea	È	È
var ursprungligen från irak	È	È
var ursprungligen från iran	È	È
var ursprungligen från somalia	È	È
var ursprungligen från syrien	È	È
vara i behov av	Î
vara med	7
vara med och vinna	3
vara till handa	Î
vara tillhanda	Î
vardera	M
vare sig	Í
varefter	Î
varför fan	Ì
varför i helvete	Ì
vari	Î
varierade	0
varigenom	Î
varit hemma sjuk	È	È
varit hemma sjuka	È	È
varje avseende	Ï
varje fan	Ì
varken	Í
varken hör eller ser	È	È
varken ser eller hör	È	È
varm rörande	Ï
varmed	Î
varmt tack	Ë
varmt välkommen	É
varmt välkomna	É
varnar	1
varning	1
varning av hyresvärden	È	È
varning av rektor	È	È
varning av rektorn	È	È
varning av socialtjänsten	È	È
varning av värden	È	È
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
varom	Î
varslad	È	È
varslade	È	È
varslades	È	È
varslats	È	È
vart fan	Ì
vart i helvete	Ì
vartill	Î
varvid	Î
varå	Î
vattkoppor	È	È
vattkopporna	È	È
vecka	H
veckan	H
vederbörande	Î
vederbörandes	Î
vederbörlig	Î
vederbörliga	Î
vederbörligen	Î
vederbörligt	Î
vederfaras	Î
vederfars	Î
vederlag	Î
vederlaget	Î
vederlagsfri	Î
vederlagsfria	Î
vederlagsfritt	Î
vehicle		f
vehicles		f
vem du	=
vem fan	Ì
vem i helvete	Ì
verifiera	Î
verifierade	Î
verifierar	Î
verifieras	Î
verifierat	Î
verkställ	Î
verkställa	Î
verkställas	Î
verkställde	Î
verkställdes	Î
verkställer	Î
verkställs	Î
verkställt	Î
verkställts	Î
vermin		Ì
very concerning		Ï
vet hut	Ì
vet var dina barn	Ì
vet var du bor	Ì
vet var du jobbar	Ì
vet var era barn	Ì
vet var ni bor	Ì
vet vart du bor	Ì
vet vart ni bor	Ì
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
vi hatar dig	Ì
vi hatar er	Ì
vi hittar dig	Ì
vi hittar er	Ì
vi kommer efter dig	Ì
vi kommer efter er	Ì
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
vi ses	É
vi ses i mörkret	Ì
vi ska hitta dig	Ì
vi ska hitta er	Ì
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
via the medium of		Î
victim of abuse	È	È
victim of domestic	È	È
victim of violence	È	È
vid denna tidpunkt	Î
vid ett flertal tillfällen	Î
vid flertalet tillfällen	Î
vid förfall	Î
vid händelse av	Î
vid köp	8[
vid tidpunkten för	Î
vid upprepade tillfällen	Î
vid uppvisande av	Î
vid äventyr att	Î
vid äventyr av	Î
vidarebefordra	Î
vidarebefordrade	Î
vidarebefordrar	Î
vidarebefordras	Î
vidarebefordrat	Î
vidareförmedla	Î
vidareförmedlar	Î
vidareförmedlas	Î
vidareförmedlat	Î
video from		Ë
vidkommande	Î
vidmakthåll	Î
vidmakthålla	Î
vidmakthåller	Î
vidmakthållit	Î
vidmakthöll	Î
vidrig	Ì
vidrig människa	Ì
vidriga	Ì
vidta	Î
vidta åtgärder	Î
vidtag	Î
vidtaga	Î
vidtager	Î
vidtages	Î
vidtagit	Î
vidtagit åtgärder	Î
vidtagits	Î
vidtala	Î
vidtalade	Î
vidtalar	Î
vidtalat	Î
vidtar	Î
vidtar åtgärder	Î
vidtas	Î
vidtog	Î
vidtog åtgärder	Î
vidtogs	Î
vietnamesisk bakgrund	È	È
vietnamesisk familj	È	È
vietnamesisk flykting	È	È
vietnamesisk härkomst	È	È
vietnamesisk släkt	È	È
view of the fact		Î
viktigt avseende	Ï
vilken fan	Ì
vilket avseende	Ï
vill du	É
vill du vinna	3
vill fan aldrig	Ì
vill fan ingen	Ì
vill fan inget	Ì
vill fan inte	Ì
vill ni	É
vill ni vinna	3
villan utmätt	È	È
ville	Ë
villkor	I
villkoren	I
villkorlig dom	È	È
villkorligt frigiven	È	È
villkorligt frisläppt	È	È
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
vinna laga kraft	Î
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
vinnare	EË
vinnare blev	4E
vinnare är	4E
vinnaren	EË
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
vinner laga kraft	Î
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
vinterkräksjuka	È	È
vinterkräksjukan	È	È
vis-à-vis		Î
visa	c	c
visar	Ê
visas	Ê
vision	È	È
visions	È	È
visited		Ë
visst avseende	Ï
visste	Ë
visually impaired	È	È
vit makt	Ì
vit makt-anhängare	È	È
vitamin b-brist	È	È
volkswagen	f	f
volvo	f	f
volvon	f	f
volvos	f	f
voro	Ò
vote		6Í
vote for		Í
voro	Î
vote		6
voucher		K
vouchers		K
vräkning	È	È
vräkningen	È	È
vräkningsbeslut	È	È
vräkningsbeslutet	È	È
vräkningshot	È	È
vräkningshotad	È	È
vräkningshotada	È	È
vräkningshotade	È	È
vräkningshotet	È	È
vräks	È	È
vräkt	È	È
vräkta	È	È
vräkte	È	È
vräktes	È	È
vräkts	È	È
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
vunnit laga kraft	Î
vuxenpsykiatrin	È	È
vuxit upp i barnhem	È	È
vuxit upp i familjehem	È	È
vuxit upp i fosterhem	È	È
vuxit upp i hvb-hem	È	È
vuxit upp i missbrukarhem	È	È
vuxit upp på barnhem	È	È
vuxit upp på familjehem	È	È
vuxit upp på fosterhem	È	È
vuxit upp på hvb-hem	È	È
vuxit upp på missbrukarhem	È	È
väcker åtal mot	È	È
väcks åtal mot	È	È
väckt åtal mot	È	È
väckte åtal mot	È	È
väcktes åtal mot	È	È
väg	Å	Å
vägen	Å	Å
vägg	?
väggen	?
vägrade byta	Ã
vägrade duscha	Ã
vägrade gå	Ã
vägrade medicin	Ã
vägrade medicinen	Ã
vägrade medverka	Ã
vägrade ta	Ã
vägrade tvätta	Ã
vägrade äta	Ã
vägrar byta	Ã
vägrar duscha	Ã
vägrar gå	Ã
vägrar medicin	Ã
vägrar medicinen	Ã
vägrar medverka	Ã
vägrar ta	Ã
vägrar tvätta	Ã
vägrar äta	Ã
vägrat byta	Ã
vägrat duscha	Ã
vägrat gå	Ã
vägrat medicin	Ã
vägrat medicinen	Ã
vägrat medverka	Ã
vägrat ta	Ã
vägrat tvätta	Ã
vägrat äta	Ã
väldigt rörande	Ï
välgörande	d
välgörenhet	d
välgörenheten	d
välj	Í
väljer	DÍ
väljs	D
välkommen	É
välkommen till världen	j
välkommet	È
välkomna	È
vält ner	Ë
vält omkull	Ë
välta ner	Ë
välta omkull	Ë
välkommet	É
välkomna	É
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
vänsterextrem	È	È
vänsterextrema	È	È
vänsterextreme	È	È
vänsterextremist	È	È
vänsterextremisten	È	È
vänsterpartiet	È	È
vänsterpartist	È	È
vänsterpartisten	È	È
vänsterpartister	È	È
vänsterpartistisk	È	È
vänsterpartistisk sympatisör	È	È
vänsterpartistisk väljare	È	È
väntar barn	È	È
väntar på utredning	Â
väntar sitt andra	È	È
väntar sitt första	È	È
väntar sitt tredje	È	È
väntar smått	È	È
väntar tillökning	È	È
väntar tvillingar	È	È
väpna er	Ì
värd	O
värda	O
värde	O
värdelös	Ì
värdelösa	Ì
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
växte upp i barnhem	È	È
växte upp i familjehem	È	È
växte upp i fosterhem	È	È
växte upp i hvb-hem	È	È
växte upp i missbrukarhem	È	È
växte upp på barnhem	È	È
växte upp på familjehem	È	È
växte upp på fosterhem	È	È
växte upp på hvb-hem	È	È
växte upp på missbrukarhem	È	È
våld mot tjänsteman	È	È
våldsam	Ã
våldsamt hemma	È	È
våldsamt motstånd	È	È
våldsamt upplopp	È	È
våldsutsatt	È	È
våldsutsatta	È	È
våldsutsatte	È	È
våldsverkare	È	È
våldsverkaren	È	È
våldta	Ì
våldtagen	È	È
våldtagena	È	È
våldtagene	È	È
våldtagit	È	È
våldtagits	È	È
våldtar	Ì
våldtog	È	È
våldtogs	È	È
våldtäkt	È	È
våldtäktare	È	È
våldtäktaren	È	È
våldtäkten	È	È
våldtäktsdömd	È	È
våldtäktsdömda	È	È
våldtäktsdömde	È	È
våldtäktsman	È	È
våldtäktsmannen	È	È
våldtäktsmisstänkt	È	È
våldtäktsmisstänkta	È	È
våldtäktsmisstänkte	È	È
våldtäktsmän	ÈÌ	È
våldtäktsåtalad	È	È
våldtäktsåtalada	È	È
våldtäktsåtalade	È	È
vållande till annans	È	È
vållande till kroppsskada	È	È
vår	e
vår kandidat	Î
vår lista	Î
våra	e
vårdades på intensiven	È	È
vårdades på iva	È	È
vårdades på lasarettet	È	È
vårdades på sjukhus	È	È
vårdas på intensiven	È	È
vårdas på iva	È	È
vårdas på lasarettet	È	È
vårdas på sjukhus	È	È
vårdavdelningen	È	È
vårdboende	È	È
vårdboendet	È	È
vårdcentralens	e
vårdförbundet	È	È
vårdkrävande	È	È
vårdnaden av barnen	È	È
vårdnaden av barnet	È	È
vårdnaden av dottern	È	È
vårdnaden av sin	È	È
vårdnaden av sina	È	È
vårdnaden av sonen	È	È
vårdnaden om barnen	È	È
vårdnaden om barnet	È	È
vårdnaden om dottern	È	È
vårdnaden om sin	È	È
vårdnaden om sina	È	È
vårdnaden om sonen	È	È
vårdnadshavare	X
vårdnadshavaren	X
vårdnadshavares	X
vårdnadskonflikt	È	È
vårdnadskonflikten	È	È
vårdnadsstrid	È	È
vårdnadsstriden	È	È
vårdnadstvist	È	È
vårdnadstvist mellan	È	È
vårdnadstvisten	È	È
vårdnadstvisten mellan	È	È
vårdnadsutredning	ÂÄ
vårdnadsutredningen	ÂÄ
vårdplan	Ä
vårdplanen	Ä
vårdslöshet i trafik	È	È
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
vårt fan	Ì
vårt vidkommande	Î
wall		?
wank	Ì	Ì
wanker	Ì	Ì
wankers	Ì	Ì
wanking	Ì	Ì
wanted by assault	È	È
wanted by murder	È	È
wanted by police	È	È
wanted by robbery	È	È
wanted for assault	È	È
wanted for murder	È	È
wanted for police	È	È
wanted for robbery	È	È
was		Ë
was being bullied	È	È
was concerning		Ï
was dismissed	È	È
was fired	È	È
was fired up	0	0
was nicked	È	È
was sacked	È	È
was suspended		Ä
watch your back		Ì
we are drawing		3C
we are giving away		3
we are giving off		3
we are raffling away		3
we are raffling off		3
we invite you		É
we're giving away		3
we're giving off		3
we're raffling away		3
we're raffling off		3
wears a burqa	È	È
wears a headscarf	È	È
wears a hijab	È	È
wears a kippa	È	È
wears a turban	È	È
wears the burqa	È	È
wears the headscarf	È	È
wears the hijab	È	È
wears the kippa	È	È
wears the turban	È	È
wednesday		H
weekend	K
welcome to		É
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
went		Ë
were		Ë
were concerning		Ï
wetback	Ì	Ì
wetbacks	Ì	Ì
what the hell	Ì	Ì
wheelchair	È	È
wheelchairs	È	È
whereby		Î
wherein		Î
whereof		Î
whereupon		Î
whether or not		Î
whilst		Î
whiplash	È	È
whiplashen	È	È
whiplashskada	È	È
whiplashskadan	È	È
white power	Ì	Ì
whitey		Ì
whole family		W
whomsoever		Î
whore	Ì	Ì
whores	Ì	Ì
whosoever		Î
will		Ê
will be		Ê
will take		Ê
williams syndrom	È	È
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
with a view to		Î
with effect from		Î
with immediate effect		Î
with learning disabilities	È	È
with reference to		Î
with regard to		Î
with regards to		Î
with registration		g
with respect to		Î
with the exception of		Î
without		Í
wog		Ì
wogs		Ì
women's shelter	È	È
won		4Ë
worth		O
worthless		Ì
write		6
wrong dose		Ã
wrong medication		Ã
wrong medicine		Ã
wrote		Ë
wtf	Ì	Ì
x	]	]
yahoo	Ç	Ç
yazidi	È	È
yazidier	È	È
yazidiern	È	È
yazidin	È	È
year		Si
year in custody	È	È
year in jail	È	È
year in prison	È	È
years		S
years behind bars	È	È
years behind jail	È	È
years behind prison	È	È
years for arson	È	È
years for assault	È	È
years for burglary	È	È
years for fraud	È	È
years for manslaughter	È	È
years for murder	È	È
years for rape	È	È
years for robbery	È	È
years for theft	È	È
years in bars	È	È
years in custody	È	È
years in jail	È	È
years in prison	È	È
yesterday		Ë
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
ynkrygg	Ì	Ì
ynkryggar	Ì	Ì
ynkryggarna	Ì	Ì
ynkryggen	Ì	Ì
you are dead		Ì
you are invited		É
you are requested to		Î
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
you will die		Ì
you will regret this		Ì
you're dead		Ì
young people		W
your card		c
youre dead		Ì
youtubekonto	0
youtubekonton	0
youtubekontot	0
you’re dead		Ì
yrka	Î
yrkade	Î
yrkande	Î
yrkanden	Î
yrkandet	Î
yrkar	Î
yrkas	Î
yrkat	Î
yrkeskriminell	È	È
yrkeskriminelle	È	È
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
zigenarjävel	Ì	Ì
zigenarjäveln	Ì	Ì
zigenarjävlar	Ì	Ì
zigenarpack	Ì	Ì
zigenarpacket	Ì	Ì
zigenarslödder	Ì	Ì
zipperhead	Ì	Ì
zipperheads	Ì	Ì
zoroastrier	È	È
zoroastriern	È	È
äbo	Î
äckel	Ì
äckelbög	Ì	Ì
äckelbögen	Ì	Ì
äckelhora	Ì	Ì
äcklet	Ì
äcklig	Ì
äckliga	Ì
äga rätt	Î
äga tillträde	Î
äga tillämpning	Î
ägde	Ë
ägde rätt	Î
äger rum	Ê
äger rätt	Î
äger tillträde	Î
äger tillämpning	Î
äkta fan	Ì
äktenskapsskillnad	È	È
äktenskapsskillnaden	È	È
äldreboende	È	È
äldreboendet	È	È
älgjakt	5
älgjakten	5
älgskit	Ì
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
älskar	Ì
ända till	G
ändamålsenlig	Î
ändamålsenliga	Î
ändamålsenligt	Î
är att anse som	Î
är att betrakta som	Î
är av stor vikt	Î
är av största vikt	Î
är av vikt	Î
är avgjord	4
är avhängig av	Î
är avhängiga av	Î
är avhängigt av	Î
är avslutad	4Ë
är avstängd från skolan	È	È
är behjälplig med	Î
är behjälpliga med	Î
är belägen	Î
är beläget	Î
är belägna	Î
är bunden till rullstol	È	È
är det	Ê
är det sekretess	Á
är dragen	4
är dragna	4
är du	Ê
är du dum eller	Ì
är du dum i	Ì
är du dumma eller	Ì
är du dumma i	Ì
är du fan	Ì
är du helt dum	Ì
är du helt dumma	Ì
är du helt efterbliven	Ì
är du helt efterblivna	Ì
är du sjuk i	Ì
är du sjuka i	Ì
är fan aldrig	Ì
är fan ingen	Ì
är fan inget	Ì
är fan inte	Ì
är från afghanistan	È	È
är från eritrea	È	È
är från etiopien	È	È
är från irak	È	È
är från iran	È	È
är från palestina	È	È
är från somalia	È	È
är från sudan	È	È
är från syrien	È	È
är från ukraina	È	È
är han fan	Ì
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
är hemma sjuk	È	È
är hemma sjuka	È	È
är hon fan	Ì
är i behov av	Î
är inget krav	9
är jag fan	Ì
är klar	Ë
är konfidentiell	À
är konfidentiella	À
är konfidentiellt	À
är lokaliserad	Î
är lokaliserade	Î
är lokaliserat	Î
är man fan	Ì
är med	7
är ni	Ê
är ni dum eller	Ì
är ni dum i	Ì
är ni dumma eller	Ì
är ni dumma i	Ì
är ni fan	Ì
är ni helt dum	Ì
är ni helt dumma	Ì
är ni helt efterbliven	Ì
är ni helt efterblivna	Ì
är ni sjuk i	Ì
är ni sjuka i	Ì
är nu avgjord	4
är nu avslutad	4
är nu dragen	4
är nu utsedd	4
är nu utsedda	4
är på avgiftning	È	È
är på behandlingshem	È	È
är på bättringsvägen	È	È
är på rehab	È	È
är redan dragen	4
är rörande	Ó
är rörande	Ï
är sekretess	À
är stängd	Ê
är stängda	Ê
är stängt	Ê
är ursprungligen från afghanistan	È	È
är ursprungligen från eritrea	È	È
är ursprungligen från irak	È	È
är ursprungligen från iran	È	È
är ursprungligen från somalia	È	È
är ursprungligen från syrien	È	È
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
är vi	Ê
är öppen	Ê
är öppet	Ê
är öppna	Ê
är över	Ë
ärende	Ä
ärendet	Ä
ärftlig cancerform	È	È
ärftlig sjukdom	È	È
äro	Î
äska	Î
äskade	Î
äskande	Î
äskanden	Î
äskar	Î
äskas	Î
äskat	Î
äter antidepressiva	È	È
äter antidepressivt	È	È
äter blodförtunnande	È	È
äter halal	È	È
äter inte fläsk	È	È
äter inte fläskkött	È	È
äter inte griskött	È	È
äter kosher	È	È
äter litium	È	È
ätstörning	È	È
ätstörningar	È	È
ätstörningen	È	È
ätstörningsavdelningen	È	È
ätstörningsenheten	È	È
ätstörningskliniken	È	È
ävenledes	Î
ävensom	Î
ävenså	Î
ävenväl	Î
åberopa	Î
åberopade	Î
åberopar	Î
åberopas	Î
åberopat	Î
ådagalade	Î
ådagalagt	Î
ådagalägga	Î
ådagalägger	Î
åhör	Î
åhöra	Î
åhörarkopia	Â
åhörarkopian	Â
åhörde	Î
åk	Wi
åka hem	Ì
åker dit	È	È
åker dit i	0	0
åker dit med	0	0
åker dit och	0	0
åker dit på	0	0
åker fast	È	È
åker fast i	0	0
åker fast på	0	0
åksjuk	0	0
åksjuka	0	0
åkt dit	È	È
åkt dit i	0	0
åkt dit med	0	0
åkt dit och	0	0
åkt dit på	0	0
åkt fast	È	È
åkt fast i	0	0
åkt fast på	0	0
åkte	Ë
åkte dit	È	È
åkte dit i	0	0
åkte dit med	0	0
åkte dit och	0	0
åkte dit på	0	0
åkte fast	È	È
åkte fast i	0	0
åkte fast på	0	0
ålade	Ò
ålades	Ò
ålagd	Ò
ålagda	Ò
ålagt	Ò
ålade	Î
ålades	Î
ålagd	Î
ålagda	Î
ålagt	Î
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
åldringsrån	È	È
åldringsrånet	È	È
åligga	Î
åligger	Î
ålägga	Î
åläggas	Î
ålägger	Î
åläggs	Î
ålåg	Î
ångest	È	È
ångestdämpande	È	È
ångesten	È	È
ånyo	Î
år	S
år i fängelse	È	È
år i häkte	È	È
år i häktet	È	È
år på anstalt	È	È
år på anstalten	È	È
år på hall	È	È
år på hinseberg	È	È
år på kumla	È	È
år på kåken	È	È
år på mariefred	È	È
år på norrtälje	È	È
år på salberga	È	È
år på skänninge	È	È
år på tidaholm	È	È
år.	S
åringar	S
års	S
års fängelse	È	È
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
åsamka	Î
åsamkade	Î
åsamkar	Î
åsamkat	Î
åsamkats	Î
åskådliggör	Î
åskådliggöra	Î
åskådliggörs	Î
åsna	Ì
åsnan	Ì
åsnor	Ì
åsyfta	Î
åsyftad	Î
åsyftade	Î
åsyftar	Î
åsyftas	Î
åt	Ë
åt antidepressiva	È	È
åt antidepressivt	È	È
åt blodförtunnande	È	È
åt fan	Ì
åt helvete	Ì
åt helvetet	Ì
åt litium	È	È
åtaga	Î
åtager	Î
åtal mot	È	È
åtal väcks mot	È	È
åtal väcktes mot	È	È
åtalad	È	È
åtalada	È	È
åtalade	È	È
åtalades	È	È
åtalar	È	È
åtalas	È	È
åtalats	È	È
åtalet mot	È	È
återblick	Ë
återblicken	Ë
återfall i missbruk	È	È
återfanns	Î
återfick	Î
återfinnas	Î
återfinns	Î
återfå	Î
återfår	Î
återfått	Î
återkoppla	Î
återkopplade	Î
återkopplar	Î
återkopplat	Î
återlämna	Î
återlämnade	Î
återlämnades	Î
återlämnar	Î
återlämnas	Î
återlämnat	Î
återlämnats	Î
återpublicera	:
återremittera	Î
återremitterade	Î
återremitterades	Î
återremitterar	Î
återremitteras	Î
återremitterat	Î
återsänd	Î
återsända	Î
återsändas	Î
återsände	Î
återsänder	Î
återsänds	Î
återsänt	Î
åtföljas av	Î
åtföljd av	Î
åtföljs av	Î
åtgärdsprogram	ÄÈ	È
åtgärdsprogrammen	Ä
åtgärdsprogrammet	ÄÈ	È
åtnjuta	Î
åtnjuter	Î
åtnjutit	Î
åtnjöt	Î
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
åverkan	Î
åvila	Î
åvilade	Î
åvilar	Î
åvilat	Î
ögonoperation	È	È
ögonoperationen	È	È
ögonprotes	È	È
ögonprotesen	È	È
ögonskada	È	È
ögonskadan	È	È
öppet hus	Ê
öppnande	Ê
öppnar	Ê
öppnas	Ê
över	U
överdoserade	È	È
överenskom	Î
överenskomma	Î
överenskommer	Î
överensstämde med	Î
överensstämma med	Î
överensstämmer med	Î
överensstämt med	Î
överfallen	È	È
överfallena	È	È
överfallene	È	È
överfallits	È	È
överfölls	È	È
övergavs	È	È
övergivits	È	È
övergrepp	È	È
övergrepp i rättssak	È	È
övergreppet	È	È
överklagar sin dom	È	È
överlämning om	Ä
överlämningen om	Ä
översittare	Ì
översittaren	Ì
överskuldsatt	È	È
översteg	Î
överstiga	Î
överstiger	Î
översänd	Î
översända	Î
översändas	Î
översände	Î
översänder	Î
översändes	Î
översänds	Î
översänt	Î
övertaga	Î
övertager	Î
överviktig	È	È
överviktiga	È	È
överviktige	È	È
čierna hora	Ì	Ì
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
163681:1:05004<6833>1<82:20<14829<31<41419<217208460622>350810469:850452=8=90<6<15:7843;84=620;884>0\#
=144428?812<870:153263516>;927095:<=80762?65848195<<21=0<7:000820000383;4525<8=7?4;921240010>75<31<4\#
6;035400049?885292<605085098243=:>13844<0<<?::451<09<26639<=5>0>64140<0?=802>2222=:3>?>030280>:8567;\#
269534<6=2208<022004673531=090866065181042;121589352;094124:9:790;1;10?696=0402:28184><0;>3>2462;90>\#
11;056258:<30865=2<271:68<26823<16<>981:0?5784<>3:550:051438=98<054572<>3893>0<368582:5394219=405907\#
0<8?205153<?784<0>1?87046<:4203674=40=7<6041=:515:23<8534?41:041:;<>=250?6:<488>6<051;258168>91046:4\#
:;;40486:86235316410571?1>617384579;3:>4?3:8>;3<305880>><91<1882?4<394384=<7:647?52009=71:2403402049\#
5223104:480><08?>2:408306;:<:00?04903464?01606;102;;9192<460827<:82268=9092141?4<01860187640369011?9\#
0<0:9;1;?47>4082021<653<834507:479:>05?=;99614143<842849;06000280321052174502257>:101=44729;5<258147\#
0=3?:;851947:21?783>1:972<<=82:0<354?193202969>20=;70>9:96?14152:13093:0:0:>446::94223<17:267>;45468\#
>0;9;17710=:?;240>20<0:2<8=?40:54:922<<6:2;1<7252490306=6244?;1?=6;>=7610;?08188348439>041=960853;08\#
5834?:035;29480:003251<=0<21404610<4?0462>1183401717:20:320150<8803042:5;0>4100;><3=:1=1>1126=4:;4:?\#
035034450335:62403?701?3<<4;0480?222019024025847<0:888265<<5443172?229201<171:0891<701?85;6825=2>215\#
12>:2;7690412:0:5313<00;0918;096918823<4=4=945?=83:52=7:10248>4>580585>1009<=5916<02480298<86=3:1844\#
18801244??1;<=:14:4023;13?4501628<:081487:806367?5?8189407::1825118>3<75175958888:464442:00;011<1198\#
9070851::23542002141<14;9910<8?:94718?:1=<=97380521;444:6925:934>284>88?<384=10>78092=:=7088<9:08281\#
809193804554?7=54:61>14?=927;4=812>289=9512504;4;<285151808420381910040>>1;::4012=4:1>0828>;520560;2\#
;<0478<208441>1:>81;1:029=<4510255226><450;>:69?882>52;6:?156>1023625660>186<379<7<<;>6<=71212<69755\#
=2060<9:3=:12523204:600=0:<18:31;8>8=2784?692:035282>8:0=:=04?<63=159900<08=58151<509402022<2;20<698\#
>2627:;092>0<5254>95075058?<1247110=3?288948:3=:17>1=01058400>09;200652;029<86<:137?2911:041:0:45<50\#
<456892?19<1227=0770<023520811>:;010>0589112:3:3017:=18625;98;8<<106=18722<4829>45?282044:?3370>>218\#
>17>37;3=8;847>7409124?248576502>6<1555616;:020?=32>70402878;:83=6?5051>0930:828<0<85;215=2<50080496\#
62:;510:8=>8410:82924126>1:929;3?6;262021=9695221<71484308;>00?5<:40:80<201:01683<>400=85:<9?:674501\#
?1=91<=928:=21938<801166000002806110175812=2>005?6;5=:863902:135<291150:2<4072;2?:992==19?1=51:1=9=<\#
;0111>5802:46120044466<:><2020108:400<=248853310>8;11<<90>9>:206136012644772:1381390<?50;848;?414054\#
1>440:<01714517>62527=2;10225911100;:8284:>4538:<810><9<:=3;0:881:78>1048<1<01>>7806550:72144>27?2>6\#
82<:00600<<==85:56<<8980550201:0;<362870940168330<68>;<411223105942880>266>3402442>31>01;9020>5=2732\#
5534315>9320192:28450848711:0>20?168016632<<<7683250919980809?21344=6:5021512:236179061?7389<950302?\#
<0>8;940>483172=029<16781458100?8;<=1>349?0810364:50=>==<9;060<0>:965:8<?::1<:<010087:010<3?60>0=2;1\#
88?9190:<3978<>0;334<1>8;<03;;0090<800=5;??8;><10;?61818<87=18:0033;4240831:918936=>=222546;1=<41077\#
0031<40:91907=812469210<>3>91<9<090;9>13<15>5;52:70345026<4?0;426460512298<4132170;96<00491704806413\#
446265098<6<8400053:>1:>8<5092964;=80866954745;438948084<99203425<8<690<43505?4092?436;99302<=45060:\#
<<:2100?2108>=:41285:<1>1210263:24186=1351380;700;;4081<<0003052963<3931>7990064::=32=;0193<9094779:\#
7<148851728<0109615=59<540<49<8428?861>90?>158398490580;:6:18251>17;;4944=10<:716066;148=3;::4667<3:\#
;0670;5>19896=06040930129?;429<<44>3=2:81?:87241082;806>;05=95;00361:70:=?0<41899605?318;63681:2016<\#
:57:?<;60845?3125:7:=8:21;71;9?4822;2710<0:03902::6507831900222090841;0;8020642?91059;>:15271116?:8:\#
780553;4<1;?432=;5:140>00240172<>4<<38=:91160?434<011818:=<908>8213>80001?182<011><8:;0803;03;=40100\#
?94820<=;512<4;=<0936:116876<081748681082014:76?::9:0<2089;019??0==3?=28>8<<=436180421:694;62253=259\#
4379<7;>55454>54<21775?0094548:4;0<421;428:0>>48<=430:440?=4070<=20503200111=7>92:6608;660020:7;8380\#
06:5<>1=6250<>00700540600:09725><21010:24<235981288508950>41?5<34:;4<:95460=?91<2851?5<48>284381>0>0\#
4::<283600076:3?30884:142568><58<0><90=41162:6;5?8>60081;0802>0>:501579034<3<07<<136<503710702>2632;\#
627=>1:<2<041042=60900;43856;260390170>24862794>165:21;8;6>:3;>38480711264762<;31:=474802;99>80?2:82\#
;44>04:97=980?;>62065>>;04042=41;71928816?8<321<>?31108931>:500<0?042=3:0;55227<86033>534913042<<<16\#
044=92:8875146602=048=3:=74:>89<751035092420609703083;54;62?9;488?6<1?00<93<8;5597><18>09101=;03420:\#
?;2=<2100=?0<63940=1?6757405?923207009:;4808485015<4911462>=229:170848;33253=::330840>>08=888553518;\#
8068052807001822702?3;000:39426113;:=5710042779=880=?028181:428809?=;=48>77;1159>=1585<51=27008101;8\#
;8<80398>406<24:34:<19>4>89:802:0=;=70069160162098::0<83:45603500:8149291885?310219><8;0>4?000084002\#
9<;1837020>?;6824;08578561637=782<062688>35;6352<:4<83:2:123269:64==2>?201:3828110<35041896570172024\#
330583611153??=4>>1>:<0<1=>8;<349811204611>224044;8=0575120110<7101<2<2?4:9820283833223<=831051<0887\#
2>8=53;>4191::1379902<;2:=<3752435?7;1:23604<013200109:618:>02205705708<;:6>978:<58=<;1013<705460466\#
28198?6<096827>>42>005=283<8688<489;:41551>>05>8;=742<32305=063109=0<=:01802285<<4<2:9=>69813140:810\#
081644190;52:;00:8>9<4;5:6:?2?=476::291834=535;;;50:>535<>?5409868>604=::8<322553:82;1=35=?457;8=544\#
<29248?047;4220:533:0679841;80388>12;1<029<;8:;023=>00805033>4<683>5>><08814960>838440802;8?808340?9\#
1?0>0=80464>0020;81<34390=:;:9=35;::542=660180=435:31?20<=180345:92?<>=36=:6537521;0?24?652:?2821?08\#
52086269002>238342>=1150900?0;1=3225;0367288?6068<?256>68220842:2400<09232400:8824083?:409:4>:;102<7\#
531><4403488:920:6=;?433:49:544782=:47516220:08640<2808895>5413:70792?520<2169<4>33006<154=19>47666>\#
4690=>9><42<39096=83=4<349466564<450<60685>1963?4<7=331<>5:<?;336;319203484;<<2411205=?4>224<3<7<2<:\#
7030409275310522270=5=:6>===<50>5258:7:7?>:<<02009;8841=3;:?681406<0824004;;<021<=2;2?2:2>5?84??4918\#
508?>6200181;001<400;0782=?2?084418;01:220<><5564;2880266089495340>28<51:720<0<8:55;80>1=3926:029699\#
0480460281948>>65980=0221<323:1301>464=7<???=62041060<<4:05078846673<0;00<89?3475468804>0:690953:000\#
8:01072420008408>36194;=::18<9211:>9?<43:36>32>473:159:523;<<>4=39>528::7361112409<287<<243=93;==789\#
461491;8=22;1=26;<038<2:8>>:>8004=48:93302793:118505<58:40932622214<7501?6005329?513:<9162089028138:\#
=2=5060305<:038=984=?1=85678<89;76<48508?42<8:812:;6:>140041<?0183213:608>=31763784100827530=2=32?<=\#
42069920?6;5=4:?82694:?736>40<?51<8:2550>66600909208?059?;1=94093563187688=<=<;<0504671;;7;<64;45718\#
;251:=59;:3<<447840:5<?3:3:20015918:8998800=17<<2<895?828262200109?:20908012810=44136=803622570=3:44\#
;>=9>789941<64828144?70:800632271>:3=5;0=<678010340;625:4<6662248581993:;16<0158<<9<060<<18801616=21\#
24:02:=:<?91202=284827=>=15078;8:316?182209259:<1609;1??7=:49000?;5=9124?4<>4:12>;;212;786<:19452;24\#
104002=4480<4=42<6800>5621505:8;=21169981098093=>03?>49:<>05=38017673>3<>903888=83022674<3019=7?<688\#
0=36<6864=7066:4:622140326202981712284>:=:<614<9>>94>=4300<?<:;83078844;:16823874<831?;<50<1741>58>2\#
48;01<60;;5;18=:<8:914428>0429=?;55<0040277300603>5141:1;92287?942;0646784=14=<;:<50>55<<7619<800189\#
12368<06069=<:5850297290411=;2:44<9:6;?;?;917317128=8=:1<0>12>32910>;4?288225?<18105?2056:0>55093?00\#
9:;88314>72:32528949085?50565=1=5;;4:2880604628110:8=282277;58<84404<194495?<058307<919<:4=2630=9090\#
1508511:<24244408992>207<16>1<42907>02=2924;=::1003:5?2920<01886862768951588100;527;322><0678;052258\#
45072866:<31<1324;1684204426808=5;19030:>9;04424:38;<28?65255<:91;29<=34<2618:25290>22171924681923<8\#
30;5;<<3692;4501;<02;2461<740:31;>;<498>850018238>0702:72<819326;1=:01;0890794<498=0?12141>?2;30>1=;\#
>08648?=>143617014366><7840?006?;64=81:1<0<056=6990:<8055234164:1180:43078;04>?699;540319<00=9292300\#
0:0754414:0=4::4<8225916283066?24291:0<84551;>192=271;:=374094=49040>52<92?1<2108<22:4:4<2030;:0=495\#
28372<?2:65529=092?;350:38461295<8>?49?1277>2<;:1=53=50<612?16<8?80>6>4145<7?:<455<22>7>6<1;;<40731=\#
:0:=210827=3>8:274406301:1=46??5586:2?0=2<;7?404>410<2<6<62>;090606;>3=8704<5?<6;183644=620524125867\#
021?=?902363>831<<430=8:551518;046:608:<93260;6=674=44605457575:9;2=7069033:38484>;7:1068:<10?;347<?\#
0?18813;:?92=0<849:9:?>9402>840<01<7722::004139>2=4:21>4749=<550505?=66?6><96<0>9?05:94080300<774?1<\#
5>69>344:4<0?1>486548063=<:1948197?20242>115:<2;<22>59<:0;8106>;1<8<34<234;=2::39430:793807:00000000\#
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
00000000000000002000000000000000000000000000=0000001000000000000000000000000000000000200000000000000\#
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
0000400000000040000000000800000000800000000000000002000000000000000000000000000000000000100000000000\#
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
0000000000000800010000000000000000000000000000000020000000000000000000000000020481803200100081140000\#
000<00908413000000<00208:08062140100000219000040404800040001001;8000200<80225004500<0100840304302000\#
0;8120005040002000<6040180<02050822010200040000200450046<0002110080003187004230150000082004090032500\#
5010002120000084008:800488000020000=1804441000044000<20220008:<010080:000008070190025700800200000000\#
104000086021100000000500:20200050008880806081012120000201000408000000020:004103202208080000400006182\#
0024980407<0000009500484004422002020188004400:4800016040880028020003000419000801001151445000080<0404\#
0:00000244<00044000383501001805440408001000802001084000<40000800812028104220808000008872002520000033\#
12000800500222604008022800000060:8180800>0828002430283005020090402001040002502000042<00><10;40040800\#
0100840226100040001002010000012604000078081020<0010100240200401060401000109008008:022018000000004718\#
82040082012001459804001000>000000000000000000460405800044:001844109854240040000=00000104:01558044281\#
202000004300<110000220020595008084800152801003028000080808030141102532>01008002;20400100480000002080\#
211800240880084680214405200010014044:0181080024001:000<020001820011020800100001440001208800001100006\#
00:10044800000001:80838001008802020810208002008600840002>42<8042014200480403105004000010008002<00031\#
<402040090000100060010024088800408410410002020202410000801010104<:40:0468110064:09241001080049114002\#
4200;00092082280805000880304004090048048008082:100144000040040008040412000018:0010000708<52008080180\#
18410022889090484:0040409088001004801801104002101408408802024040<2000011028880700018801000002040<00:\#
080000080440082000180080020380000105092080808<810004420420082044000<08208000809012800044?0660240<000\#
400295=022000182102000009530000080002<0819000002202:0010218810000001500060221020000021400:1080020002\#
<400010100200000001084814000120000142:10222240006000<021814<36241208008212074000001:09:0010300420005\#
08100410:820<03904<00211102808:00008404201000000408950000:400000000822040000008020000008400100010450\#
2060120000001>20004210000021000400000<08010021220082000800520101800000841000040200<0016012000:008004\#
40080;:090020010013802:000480002008008088000000020:4000001100000002310428000404<10000038866440002080\#
08080000<2811105000000100302104022301082809503020080280800415361480000080002002904000800000:82=00000\#
>1206800609220021<02000200320050000400=4060000042010000020:002=000:880410401:01000400824:71300200006\#
000002004400049802180004=2>4100400002030<0019=0:2<005000801808408:0=0080490<301000180080602020402000\#
:9026004<2000:004804010020;010004504290011200304<11224180380874090003611400004440:<004001510<8425100\#
0030108080090028080400280022840084700:2<00204000081001060042000240004<2112<6424000000802=0400008:800\#
13024180002408:0148440100544200441221000802002824020002402410:0300000;500402143021080100082221200808\#
401308000161002202<4800:20<0901:10800>0900046108215108004008040106004050012?40020000208:000800009000\#
10400001000804000600000412000:0808100:80<084088881088080000820000009002000;181000002801184>0;0140008\#
04020200100000802<000<0002:0000<40001800033<0000882:8000668<5020002103000059000002028000202108200008\#
822000000002801000400822>000060108044:4264280000080403203008000007000410040200200408040040000422<102\#
140002804080000404054430001080848008800008:0000<02000<0190405001820404400201000010254010000000012200\#
0000020624102091010801000824001400000000122041404011040020=105:019208104201:100480005300000141400042\#
41040880404020:80041480104010:00:20182410078400600108:0060060942819:00240830902000041=00400000130002\#
0280018044:092801:2000090021000800:800200401000;1500000800000000301080:10100200800;10040030040100000\#
00309130000000000020100008>00002001002800004100100000004=881080010210040288000000000<02;000000006060\#
40200002448010<8810200400011000208411420003600000200000100000380020028800000600020080412480100102:00\#
00020040100000080000940<0:020020009008040881290008805034182010061020000312000300<1464140080880031500\#
19014020804400222820:00011024000000000080200002000001260026420220001086:820002:5000=4040010060010020\#
0810020:80100002<40004002004400100006080009008000200>1042249240680082080704012240800042240221008<014\#
0118004<0088124000242<00<8042081;0000:48:101020514008040000001050100000023092011608809040000801000;4\#
0858004018002028<002<80410022000402029800080191:245020100:0454040:10600:2:00040206810888020823005200\#
00000<410001208104000608826800082042100408022910018<0154070:04=049000008<002040810008450000001408000\#
05124604000020490200400402101010040:08120>08000002100111840<484010000222400022208200051000:000810224\#
24157023200008020800000005<00000028100801400003020495021800808000040054240000018012004001026300:0004\#
08280040002000080020630<:01810082052020084502880242000012001820008100180811880040180000008<2000<8120\#
400:0000003<4000810004009000008000000000:2020:060000800000180000401020000<0000010040400<920001020005\#
3021000000022000230:01000:000082900200800411020>018000001005500101309003202<10060040000100808:0?8:08\#
1200342500000000115300001101416080014006101004254488002801002000=00100000804008052:44000:20041910822\#
058010002046;1<01406401011080020080800205100408<800402<0<080410010040402044>211480000020044002804040\#
0080400000038020002<01285501000004002451214088002804080<818028<460002000400010024019001300<228000005\#
002804505200080014=00290250220000>104008008004::20030000300205824<8000804>404=0010=044;00010022:0018\#
400800100102914061020280320500<010033406802002000015040>800040000882800400<88<0400000444003010080020\#
0::0008008080405200000000422410040020240200340010<0400040830020?2030<00211400002202300000:8208280100\#
920000009200800040000402882004>2822100482460000010001008048000240184>9010043070480000400<1006<940008\#
24984<05008:4<416020010000820080048020020000080204012814600000404980004000060000<<000000080244201402\#
0500000000508000800100014:010210:0084321260112004040841400001010022400448080503000002404000:04004182\#
20800004100826223288002040008001090640440684022000:181000=0:0820:00;44310010500522001000200002400000\#
24044100118:050020004052012080280080<88200>08000406010008101002252942000328940000400011408:011000000\#
180212002020440100388600110400000040400050210010008100000000000208400104:008040040210000020042200498\#
0:13<001000100422006002040005000210402002042008023200000010:800000240230010008149100420153001800840:\#
08:83000000041018008200080040082400222022008244312400188581300810000000<11885083400000034;1=100920<0\#
0550<8909040:300500808810:22080400014008022110008<0902422000000041001083248820020000=4000002004800<2\#
008405308<4221408040008812004088=1010008144204200282<83000000401;02<40900000201001001:08<00000020<02\#
01008004800009080010000884090404010220000380809000100000000428003020010808040040<4818000240220409600\#
0004102402:010:0186708401422601204<4022404008800804<1040008=000<<00:01000001008000890000000400002014\#
10104820001400:0000000000400000509:4141360019100100000020212080080<008400:24104000040010004084040:02\#
2050080:82004100800040180004<51000009000044;0428090080000>00022440002406<608040600024030622404200010\#
00040000700000<8=00300<20:008080014102082050000;<000100085000520501000185:800<80040005820040800=0140\#
040100021000805022004000290140080800812042202040800005828000:04<002200004080103229400082801041400210\#
001820:004108230:21101100680018140402900080204600820510001050000020811291800809182010608101208140040\#
0002480008848088200400030040800006150040400041540013501038400080048200094800088000180028400000808220\#
81440000100802<2910:<9880010150920<1080006202280058000020012102040250:01021040020820200181:44:160000\#
082080800110000:80904428:3000:012420081002010<1002400814480000040024680802<010;010980003040130001225\#
041002000284200204000:02020000852<00002290810080010080800048100040::8>20:858<08000232042000000140240\#
002<40001248008180802412000200051095:2020000800018040240<1:0300118004100230008020440000<482040021106\#
001460224:10008001=028000500200100008156104040089201<0000<008123000300041211000506;02>40018080>11202\#
2000025088:96;512250208414401=044008120<400060400512324000<00824200818803208042400082082888140004080\#
0082004110<03403283124006000<0800004:080602:40001424510220016004200100120:02000;84900120001180020002\#
101010904824002882040001430080200004005280004000001208010000800402010002004008100000:41400<089202301\#
0022800401032000200410102108000004148140404046420481280802001?42011028004505100980440000244084040040\#
05801445838020040010:20182002008028000208004108010000020101000880008
"""#

private let cuesSlots: StaticString = #"""
>Xe<V0000000000^RE?P6Nk3S0000000000000000000000000R:[U0GNEmP0H8fU0000000000000000000000000BhBEGVL^A9\#
0000000000000000000000000000000000000000ON;hO[dZeW000000000000000000000000000000000000000000000:11WT\#
000000000000000000000000000000000000000000000UnQ24]R?LL00000000000000000000000000000000000Y^jZM00000\#
00000000003dgZE00000dZe0>00000^R4ZQQN35mL\JH4e6`XRdPa0I0000000000@^c=c000000000000000000000000000000\#
000000000000000fFk9000000000000000000000000008^];F000000000000000000000000000000OL^_ZNjC`D0000000000\#
``7kl00000bZ9J_00000000000000000000Y40_F0000090NhY0000000000000000000000000000000000000000aBN6800000\#
00000gX9K^Z980:0000000000[T4X@iO1`O000000000000000000000000000000NC2292`9ghL@OE1VbM5]000000000000000\#
00000<2lDI00000000000000000000000000000000000fho_1]bAE7;8ieC=;74H00000000000000000000000000000000000\#
[HRIe00000000000000000000000000000000000000000000000000kJCN2000000000000000dFE7600000gHdJR00000Lc<8;\#
kl:6P000000000000000000006N1LS000000000000000aNk]30000000000@2@aQh329100000000000000000000fFd=7XlOhF\#
b6fQ`00000000000000000000000000000000000ZleK6l<e]^0000000000h72QR00000^D0bf]91DC0000000000000005<>Y_\#
00000Nn^;G000000000000000:n1W3g^>^`000000000000000H:KG400000NfA5WK\E21000000000000000`hLl20000000000\#
PN8FZIh4_bdfP670000000000B>A>6g^^I700000000000000030Ihn0000000000HVTQS00000CLkQM00000000000000000000\#
00000MnMC20000000000DB5W<^X>Qa000002P7a_D:;o5H>>9h0000000000000000000000000000000000000000l\IE000000\#
000000000000000000000000000000I`nkTMY2DT0000000000QnT>P00000000000000000000DPKBK00000000000000000000\#
00000SbAN<`2NAD4b]HT[ji\14^lOYJj:e:eY70`0000000000000000000000000>Le5O0000000000000000000000000c^Rni\#
0000012Y4_J:WYA000000000000000m4igF000000000000000BF`MX00000000000000000000DNQDLDU2O9m;2BH0000000000\#
000000000000000MjRZD0000000000000000000000000000000000000000f8<71[^fRo000000000000000000000000000000\#
00000=F3W5000000000000000dI7dd0000000000000000000000000HZN[[00000CL>6W0000000000000000000000000>LTTh\#
@57GIKZdTC00000dF:;@000000000000000eHdO7000000000000000000000000000000000000000000000000000000000000\#
00000WlN5CP^R6o00000000000000000000000000000000000j:@^A0000000000_DIKo000000000000000Z6c2:00000a2OIS\#
0000000000^0Ml>00000000000000000000000000000000000000000000000000000000000000000`>SFh000000000000000\#
00000hLL_:0000000000mL1j;_6MO>0000000000000000000000000oo5g@N870P00000N28aZ00000BBgO]000006\BT:00000\#
00000000000000000000[VkTXJfHO^000000000000000000000000000000YTVgN00000a<ndj000000000000000\L2h;]BE[Y\#
000000000000000TZV9f0000000000_4E7j000000000000000000000000000000000004DiDOM<l9700000000000000000000\#
000000000000000000000000000000VZoi700000?E8POZ`=20000000000000000P\hlA5<OE[0000000000MJNZe0000000000\#
00000jHZ:[BbH=H000000000008\9S00000`<;Cb00000000000000000000000000000000000NI8Zb000000000000000=fN[e\#
000000000000000000000000000000000000000000000000000000000000000000000000000d=8cB00000000000000000000\#
000000000000000000000000000000\N;m\0000000000000000000000000RVJS`000000000000000000000000000000@^Ce2\#
R4mD\P`4Ml00000Ch8]T00000C=0NU0000000000000000000000000000000000000000i0_GnNjS5o?TSdn000000000000000\#
00000;^G0\0000000000g];ZRb32_`0000000000K>3[O000003R5`R000000000000000IHLmhQ2\W100000000003:j;B00000\#
0000000000000000000000000000000000000000P>a9f\ncam000000000000000<50>Z0000000000`4RXFoR\i_@_3>nEo:8h\#
D[;mS00000X8HHl\XEAn82<od000000000000000000000000000000000000000000000[@7]N00000000000000000000IZeG2\#
00000000000000000000000000000000000E\S6:]]5HY0000000000K0h:ZD47T\V8`;;T:CVn0000000000000000000000000\#
SR\ZI000006P?QU000000000000000mD2Ti00000ebWPX0000000000000000000000000jN[Y^aBo]600000f:gX70000000000\#
00000000000000000000SZ990000000000000000000000000000000_:R\h0000000000000000000000000000000000000000\#
000000000000000]B8ZWEW9b1:hh^o[4nJ^00000000000000000000lf<Y7;^g2oN\dD8000000000000000000000000000000\#
000000000000000000000000000000c0>Im00000000000000000000000000000000000000000000000000000000000000000\#
JfkZ::\beV00000000000000000000h04\j:h@<:00000000000000000000000000000000000000000000000000KPg]Q00000\#
0000000000LVCMIea6LX000000000000000000009<Mjk0000000000H8nd@0000000000000005l6O;00000000000000000000\#
00000000007^F[JGn^>n0000000000000000000000000ZK5hl000000000000000:D8QlGH:5j00000H>YE6000000000000000\#
00000B6D5l00000@H94CN8g1400000PX=AO00000000000000000000o:9aQ0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000003FC2\0000000000Yo<JU00000SlHC[0000000000M8A1j\#
0000000000=O5KL00000000000000000000c8^V400000000000000000000000000000000000oVaK388gTE00000i0SlV00000\#
00000000000000000000ed;ZLiP^hK000000000000000000000000000000000000000000000a<^cF`dDVn00000DfAY;3J[e3\#
00000eQ6C80000000000[i0^I000000000000000Z1:K_0000000000DXG1_kfQ4CeLi:5000000000000000000000000000000\#
0000000000gPP;JRPf:=00000KN]MY[l;GVII2b9L@GML00000ZB5@KWU<1Q00000000000000000000khiUJ`:OACnllhW00000\#
oXn\_00000000000000000000000000000000000000000000000000000000000000000nG7?O0000000000h2=Vk00000iI4Dn\#
000000000000000I2^Vf04_X=000000000000000U40^f00000GXb]=0000000000]:IKQ00000000003:K_600000000003@N[Q\#
?nEbI8lJ\50000000000fH`GGGE:=nlfXG;00000A27>Q000006dQ<C0000000000000000000000000RnOM5BH>X00d[Ff00000\#
0000000000000000000000000000000000000000000000000000000bH0c=AZGaE000000000000000e^YRO`jNmE0000000000\#
00000000000000000000000004m24o0000000000000000000000000000000000000000M4FW\0000000000000003N>?jR<SXY\#
0000000000ffPW600000000000000000000000000000000000000000000000000000000000000000PP\\;00000=l\Z]00000\#
X77O_edFoA?^UTf0000000000;S9HL0000000000SBU3n00000000000000000000000000000000000000000000000000_0:o7\#
Cb]Df0000000000000000000000000PH[jVW`]XF0000000000000008hTfh00000Khegj000000000000000000000000000000\#
``fJX00000A68?hBdhW;000000000000000000000000000000Q::lF00000nJ6G5000000000000000000001S4Niib0nC9VP7g\#
H^TUW?TfVRlZo@H0000000000000000000000000000000000000000Z:lBe0000000000000000000076UGh000000000000000\#
00000fRg?M;M:kA000001PRgm3:QoO00000000005@>GXi4=99V<n<D0000000000000000000000000000000000000000Kd4_J\#
0000000000jV1oXe8<K21\_WiX@hMLQBDYX_nO[T18iG6Um3VLRc469nE9EE000000000000000eTVVgMlg?b000000000000000\#
0000000000000000000000000::laR:`oko00000000000000000000000000000000000000000000000000ON_Vc0000000000\#
00000_X<NHo^Dad00000000000000000000000000000000000000000000000000VhM;:00000U`D5[0000000000D@nSS2Vk[d\#
0000000000::V5[000000000000000000000000000000000000000000000CNTlL00000FljPYX@]fF000000000000000Q`mR=\#
Ac2^;7<8`00000000000000000000000000000009^@NL0000000000000000000000000000000000000000000000000000000\#
0000000000a4cMW00000000000000000000o6S8:0000000000VI5Sj000000000000000000000000000000000000000000000\#
0000000000<fGQ8000000000000000000000000000000=bHAK000001^[UYkhGXS0000000000XZZ]L00000QDOANST=OZ;bOAi\#
j>WoN0000000000enhRf000000000000000000000000000000N;1B0000000000000000000000000000000L4Yk?0000000000\#
0000000000;HJ>DPk9dk000004<NXF00000000000000000000g@iB700000000000000000000000000000000000APU5h00000\#
000000000000000000000000000000000003c1Yb00000000000000000000000000000000000OE7dS000000000000000do7<b\#
0000000000=lg4U00000000009nO5D000000000000000m\;nfQT]]S00000<6OUm;84gO00000000004>6N`000000000000000\#
a>LWQ00000IDl]Xf>:L<00000GT69o>`?RU@^?Ulhj=7;B\R5fSQ1Xb00000000000000000000AA0Ug0000000000Khngi00000\#
000000000000000000000000000000e?4VN00000000000000000000000000000000000000000000000000E0eL=0000000000\#
00000LT\[`00000000000000000000000000000000000hPbjn00000H50[100000000000000000000PdmQ0^lXE^0000000000\#
000000000000000000000000000000000000000000000^8S<W^4nRn00000000000000000000dd?VC00000000000000000000\#
0000000000000008>Ti500000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000a4J6`i;5g200000[jhWC`:j5000000blW7h0000000000000000000000000mM;^b00000I@1NN00000\#
b0JG>000007TnI2000000000000000CF<\@AZ<`J00000000005NiIL00000000000000000000KbG]400000000000000000000\#
000000000000000P\B_[0000000000000000000000000`m6oj00000Lm1Y>00000\>K`1000000000000000000000000000000\#
ULfF=F3;eM000000000000000ijJQGG99fI000000000000000IP>650000000000GA<L^00000000000000000000PZAia00000\#
00000000000000000000_X:oo000000000000000F6FfnQ:dm8000000000000000000000000000000TH^IM00000X^lJh00000\#
9S1Y100000BD]h00000000000\S3>4Pl^b600000000000000000000000000000000000000000000000000000000000000000\#
000000000000000Ro6jA00000B`Lf100000=k4j[0000000000TPN^J00000a5;Y09`VX@000000000000000B4N^d0000000000\#
000000000000000000000000000000gDQBo00000189eeGBEhG00000000000000000000000000000000000000000000000000\#
C]9=B00000000000000000000jLH1:00000DVYeA00000[FZ@A0000000000000000[0l>00000_E:6^00000000000000000000\#
00000000000000000000000000000000000000000000000000]NBZa0000000000E[:I>0000000000oA90k000000000000000\#
00000hHBn3P;4?S0000000000000000000000000000000000000000PJUH6@6`V^000000000000000000000000000000nPm8A\#
4`1Z?:PdL:00000000000000000000JPOL600000000000000000000000000000000000_VDcOaJhD\l:A1c0\CYPd@MMHdhS0:\#
;8^bWenm5K000000000000000@:?RbDb@Kh00000olcF2=:iW30000000000000000000000000000007Rm^P000000000000000\#
000000000000000?F]R6000006l5jT[6@lT00000<M;0`000006<OYL000000000000000000000000000000i`2QX^g1[]00000\#
00000^j1_M0000000000f>G`g0000000000`bB^C00000e`0RKmPgU80000000000000000000000000000000000000000c57:8\#
0000000000MD?179h7VYX71?Y3W5K9KY7f800000000000000000000^dfAJ0000000000000000000000000000000000000000\#
00000000001B?07000000000000000EN5F^0^k7k00000000000000000000i6GP[M4__Q000007K0A=000000000000000S`d?7\#
UPjKe000000000000000HZ1hT0000000000mjb4=W^]gc0000000000ANDBB;NJ4U00000I>Y[M000002`08c]Heam0000000000\#
00000<jV6a000000000000000>U<=9iZ<h000000000000000000000ZP4>K00000000000000000000000000000000000G8cU;\#
000000000000000ijSDgmO3BS0000000000000000000000000W0=B_000000000000000jhBKB000000000000000000001j<Io\#
00000000000000000000:^<Xh000000000000000kXo]R0000000000nlfJB00000afjaJ00000000008d]o[000000000000000\#
0000000000U\gCZ0000000000000003FCAH0000000000RDeLY0000000000UM6^N00000000000000000000L09G40000000000\#
000000000000000000000000000000000000000000000000000000000000IlBH?G^nSg000000000000000000000000000000\#
00000000000000000000000000000000000TBkK10000000000000000000000000000000000000000000000000000000]P9<U\#
8\F]Z0000000000000000000000000Hc<:J000000000000000000000000000000000000000000000000009XHW;9>J:j00000\#
>\>E@0BbLg00000`4PZI_D\UR00000000000000000000000000000000000000000000000000a<Y=C00000000000000000000\#
:nnJj4Bh>[g8l<0RDm3nTA50[J39R=ZC:MD0000000000Wj>EQ00000ZZ9A00000000000S<UX>0000000000000000000000000\#
00000Jl@Ba00000000009HG:^00000BZ>f0000000000000000000000000000000000000000000000000000000000000idX62\#
00000dNMoA00000a@BXe0000000000000006l;56C^PLE0000000000MY6BL0000000000000009HjjW00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000_X>3BNja2e0000000000JTc@O00000\#
m=8Ln000000000000000000000000028?RH000000000000000?PG1GQB6`e000000000000000bK7N[000003Zec100000m4Lc[\#
0000000000000000000000000C77fW000000000000000HLCEa00000000000000000000ON4SP00000^dYA;2o1W;<B^Rjm@W=?\#
000000000000000000009ZjHk00000000000000000000000000000000000000000000000000=F[UR00000mdF<h0000000000\#
0000000000MnRM]0000078@@m0000000000g;45B00000@BCX\00000H94bl00000CZm1o000000000000000000000000000000\#
00000MP5YX000000000000000000000000000000kX4C[0000000000000000000000000Km0Sm0000000000000000000000000\#
000000000000000hTdF66Bi_U0000000000k\mGA000000000000000OH^kCW^O8AQZ>jT0000000000[I4`1000000000000000\#
00000000000000000000\25B70000000000000000000000000000000000000000000000000000000jE5:F000000000000000\#
0000000000000000B9HG000000000000000000000000000000000000000000000B75ob000000000000000000000000000000\#
QZ:=?Jm7_dLlDFl0000000000000000000000000000000000000000FM8j:000000000000000dn^Z400000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000mTIZV000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000e:4Rn0000000000000000000000000000000000000000ch6^;\#
[U15f00000000002hG?000000000008Y8HE0000000000000000000000000I6E4oYM096000000000012^iA000000000000000\#
00000T:9KK00000000000000000000000000000000000dTGdK2^3>kjBS_fS<d5a0000000000VT3ZB00000000000000000000\#
00000=:k^80000000000jn14D0000000000000000000000000R2mjR00000VVco?0000000000000000000000000E<fi\00000\#
000000000000000E:ISL00000000000000044NLNJm0Rg00000000000000000000ao0fdB_8ZW0000000000000000000000000\#
000003L4Qo00000dL?Ol00000000000000000000000006LI=c00000000000000000000000000000000000000000000000000\#
idG`J00000m>SV=00000000000000000000_6UoK0000000000F6gde0000000000j2=0a00000000000000066VWT0000000000\#
0000000000000000000000000000000000000000hF3?^0000000000000000000000000T7;f=0000000000000000000000000\#
00000MLI3a000000000000000hbo?>000000000000000o`8Me000000000000000dN;dm0000000000000000000000000U@4Q<\#
]`^]K000000000011<@000000djWF`00000000003R:dB]R\HW><bDW000000000000000=l?m:00000000007JkXT00000_\8@>\#
000000000000000000005P@5g000000000000000RlUT;00000n`_m1000000000000000^bIgNLRR^?000000000000000>B^bL\#
000002`0iB000001<9Be0000000000lTfL@PS96j0000000000000000000000000>HDl`0000000000000000000000000=J][l\#
ilSfn4\@hD00000Dh<^O0000000000000000000000000>dKlJ00000h^Z1;V]4KK0000000000000000000014eEf00000RC56N\#
00000?3;Ob00000000000000000000Y`Nb3000000000000000000000000000000R8OGc000000000000000000000000000000\#
0000000000000000000000000000000000000000O^6V800000`n?W:@4^n10000014aHU000000000000000ldNYC0000000000\#
000000000000000000000000000000jXM_U00000O@3i;`6lm>000000000000000000000000000000E<W=`000000000000000\#
7DDT?[Pi@86e12S:jf2M>77OND<]b>00000E<:f30000000000000004H=\V000000000000000000000000000000000001M:aP\#
00000000000000000000IPaH`2bSHf000006>:d9XDAgXl4FfI00000_lDSa0000000000KTgd;00000000000e43S0000000000\#
Vf<UUP0c>S0000000000BfaDj00000000000000008R@[N\i5o000000000000000MJ=c^0000000000eP<6D000000000000000\#
00000H6T<fhi9U]00000000000000000000000000000000000aj6_2@l>gP0000000000000000000000000000000000000000\#
0000000000000000000000000=LiX[000000000000000J@_@L000000000000000000000000000000000000000000000@>bW6\#
0000000000000000000000000Q6ClT0000000000dfF^f6^]5d000000000000000000000000000000000000000000000Vb^dB\#
00000hR^YX0000000000000000000000000000000000000000^Tl9PN];T700000000000000000000LfbAe000000000000000\#
0000000000000000000000000[X@GJ0000000000000000000000000Q=0]P0000000000=0KDd0000000000mdO4I0000000000\#
H2nBgj<LTS00000^PQeg000000000000000000000000000000000000000000000;0deH0000000000Bj@R^9@5m4LBOQN00000\#
>W3`o0000000000000000000000000000000000000000M[2YR88?7:NJYmU00000000001K9ZC0000000000000000000000000\#
0\;S200000000000000000000000000000000000000000000000000Eh37`2<;nV0000032P2`00000Q0cj>00000h^>OJ00000\#
0000000000000008R^e^00000000000000000000KN3:80000000000000000000000000P:Gh1En71X_e2;;Q:4EC0000000000\#
0000000000000000000000000NO:>j000000000000000cT`ld000000000000000000000000000000h^=DC000000000000000\#
000000000000000000000000000000000000000000000000000000000000oH5eKH`d4Yf@cD_0000000000000000000000000\#
000004P<:`00000O@]10000004f>K_=V_\i00000000000000000000000000000000000000000000000000000000000000000\#
00000Ldc\=00000000008A7bN000000000000000000000000000000000000000000000B8`=l\G5gK_<oWf<>hk\0000000000\#
00000000000000000000000000000000000000000000000000000000000000000_<H``9Zg:O;8VJ81m<L>00000=l_Md00000\#
ORmn600000000000000000000MF@Z70000000000c:7Dbao3d_0000000000;M6;A00000000000000000000000000000000000\#
000000000000000000000000000000;NRG=0000000000NdAZ49hShd00000Xhha]0000000000_0?D[0000000000KT[nM00000\#
000003REel00000000000000000000`:daY000000000000000k4CGH\dcRX0000000000jDe9?00000000000000000000[fdUD\#
]848L0000000000ClW0E00000000000000000000ENfc2000000000000000dF:_C000000000000000VW3Ln000000000000000\#
00000N[1nQon7NMnPJ<M00000@\C3?obmWW000000000000000M64@b00000Me8eXIh4F0000000000000000X8jTgI57I000000\#
000000000000000000000000000000W5;`O0000000000000000000000000000000000000000760f2?8J9Y000000000000000\#
00000000000000000000000000000000000bF3V200000000000000000000000000000000000Y<W6^0000000000Ud`RL00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000]N[jC0000000000\#
000000000000000000000000000000000000000000000R4m9N0000000000000000000060d_\<4O3X8BI7h000000000000000\#
^W0<=iDgbD4^_8]0000000000d`9kM8bb;e9ne<M000000000000000C[3c:0000000000n>U_^TX_SKMjeU`000000000000000\#
0000000000@h]G7>8Rje0000000000000000000000000jDlm10000000000Wc248MI6=M00000FT6WQ00000000000000000000\#
00000`Pd[500000^jV?mMC7@\000000000000000AHjYd1`6b=000000000000000000000000000000000000000000000bTg;_\#
000000000000000cJKSo0000000000000000000000000000000000000000ZH:7g000000000000000JVC4_00000Qb;Pb00000\#
00000000000000000000000009J1b1TM0ofc>Wa`00000BZfi00000000000`;2DE000000000000000`d=`LgTG>d0000000000\#
000000000000000^X2Ud0000000000M^04A@K0AI00000h\m]N00000k<a2Y6m0]?eO8?P0000000000`ja?E>4c>i0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000l``a=ah=4@`:?j1\#
?2B:_00000000000000000000::?gR00000`DD6L000000000000000[<PO^0000000000000000000000000R89C;0000038T0f\#
00000]6Hd30000000000000000000000000<Z;Yc34>U5Dc6YU000000000000000m62cg000000000000000D>\Zh0000000000\#
000000000000000000000Jl2U;FUNR`f@<V0000000000000000000000000fR0`>]@J]k000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000cNaXj000000000000000?ZUcd00000_A6Vf000005NMgZ\#
ddZOEGn_KZ>fc<UI38:@000000000000000Hb1:200000JP2B1nXYo80000000000jFL5c0000000000000000000000000[S5]5\#
3VU8?[TVZW3I1AU000000000000000Gg2EP00000PDY<700000000000000000000i_1]d00000000002PO_m000000000000000\#
00000J<RfR00000000000000000000Q@_`n00000000000000000000k\e_O0000000000000005N6OK00000000000000000000\#
0000000000000000000000000[FGc5000000000000000000000000000000KK:OU000000000000000000000000000000<8dHI\#
000000000000000000000000000000000000000000000000000000000000M7:C:?XfR3ZlPFeS@DAEYP2ln4VAWjfjL<jLh]^W\#
00000;0k7>j:V=aEQ;Ml0000000000FLTjR0000090ia40000000000f_4J30000000000Q0U9V7@naPVJEJoNJSbB0000000000\#
8HNC_00000mbRMC000000000000000000009U4Kb00000G;334000000000000000000000000000000000000000000000O6L3=\#
KA5[8gK7E500000000000000000000000000000000000000000000000000000000000000000Y0hh=00000D>MZ^00000YD9F6\#
IhNL=000000000000000000000000000000ffcLY0000000000LDOlC00000TPe`5o^N`KbJKg>0000000000000000000000000\#
000000000000000f6:280000000000i8m>;0000000000000000DQjJ0000000000HR]oF;^a3Rf_8hH00000SE8Kl0000000000\#
00000BL;Se0000000000H4R:OiXoEN0000000000000000000000000Sh@]T[jljE0000000000SnDEJ00000000000000000000\#
HncS800000000000000000000lJdA=JfhFG000000000000000OC1V@00000Qa9\fMJWe`0000000000000000000000000^4mXg\#
00000PVgYT00000gK6\_00000000000000000000d=0GJC6_Rn0000000000000000000000000Ijf9a000000000000000BLk6E\#
000007JZ=Q6C5oE00000^J6UC[J:aRPG1No0000000000000000000000000000000000000000eF`J<00000=A:3D0000000000\#
000005\gZZ0000000000VVHE7Nhl1i00000VZ;8T000000000000000FHAhmBR?8nK@Y\boL]]dUZiFMSI6@4S5;c300000MPn<X\#
k^ZiZ00000000000000000000000000000000000iRN_i00000jdPnl]Z_e>00000:BfDP000000000000000000000000000000\#
k<[k?000000000000000Ph\O^00000@h;?f00000<hlVo00000000000000000000I<YT=6HgVT0000000000000000000000000\#
00000000000000000000o^1Zl^P?];mX@el4>XjL00000000008^Y=O000000000000000000000000000000000000000000000\#
enOU]0000000000_U:Aeh2P=U00000ek:Q9000000000000000000000000000000000000000000000eg7<V000000000000000\#
Kde7g00000R`k[L0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000ch`0PZh^R4H^lBOm;9dEWRmX=oM64G00000000000000000000000000000000000000000000000000\#
000000000000000]@6PO0000000000aXDne9>aGD00000]f1M=000000000000000kO4^]0000000000oc<HX00000i<XY300000\#
0000000000000000000000000000000000000000000001\9Xg00000000003^88H00000000000000000000000000000000000\#
000000000000000000000000000000<X8G`000000000000000000000000000000000000000000000P6?WljXHB_0000000000\#
00000000000000000000000000000000000000004W7RK0000000000000000000000000000000000000000000000000000000\#
000000000000000Vg3d@000000000000000ejaZ50000000000000000000000000Tn;6ib`OlR:j8``0000000000000009FI9e\#
00000Q36NU38W890000000000000000000000000Ph\\I0000000000000000000000000Pe2Bd0000000000GVnGX0000000000\#
00000000000000000000<NA@Q0000000000000000000000000^TXVH00000000000000000000000000000000000Nn:Oa00000\#
000000000000000=X0m?0000000000000000000000000000000000000000000000000000000WjW>20000000000Lm7_F00000\#
000000000000000000000000000000Gnh7R0000000000000000000000000o8?g<00000i^T6d0000000000M6hHB0000000000\#
Cl@54T<dNE0000000000000000000000000000000000000000000000000000000AnEI6=>gHU[jcc@gnb8>000000000000000\#
0000000000G2Q^8000000000000000000000000000000U6>kj00000000000000000000000000000000000000000000000000\#
W8_NS00000000000000000000000004n2RE000000000000000Zn5S77l>d42=2ij00000000000000000000000000000000000\#
00000ElVD?98=H?j18880000000000000000000000000@n`QS0000000000h\Qo@000000000000000HD13f0000000000?DO28\#
<i5=@0000000000000000000000000cb`5Dc61PKoDc<@00000000003B5L^MnnV`^^9_n0000000000`FmPR3XI?81lb5800000\#
000000000000000VPOcf0000000000000000000000000obC\f_LHB0WnZNflXAdI0000000000000006>I]:00000C>e:73jo7>\#
00000i@9QH_119C=e4d^000000000000000000000000000000n`@nB000000O73J00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000bd7If80OBE0000000000000000000000000000000000000000\#
00000@4CWe00000000000000000000C80d3000000000000000000000000000000E8lb400000Bd7B@@T9Q]>F?=a_e;jd00000\#
0000000000lX4_V00000000000000000000000000000000000000000000000000k78VM0000000000000000000000000j50=6\#
?b:>mRjhV9000001`oL700000000007TBQ@LNg2O00000Tc7kX0000000000000000000000000000000000000000lBX=m>Hj2A\#
00000lfUQO0000000000N@@`Q000000000000000KJ9a_RhOTaS:_6JNnncT0000000000000000000000000000000000000000\#
\lhC\00000_V6KQUHURD00000Q^KER00000000000000000000000007B^l@0000000000000000000000000000000000000000\#
0000000000000000000000000i0AOCiPPS50000000000d6TNH0000000000\A6B\C[81100000IDKX:007o1J_4Lo0000000000\#
00000000000000000000EHALSDBGkY0000000000jM7ch00000I<mB=G>J1[0000000000PjJ1BNXMbcfb\A=c<UPciI2I100000\#
0000000000SFb]b0000000000d08aQc6A=F0000000000000000000000000mjLmT000000000000000000000000000000JlCfY\#
00000iLWRW0000000000000000000000000KA3Z20000000000000000000000000000000000000000BbUSo9hMAQ00000RJAR:\#
^d`OhK[;LG00000000000000000000OP3kH000000000076D7i000000000000000=_<<S:A7ZT000003>hDo0000000000`d9Uo\#
00000Yk;kC0000000000000000000000000k0\GV0000000000000000000000000<4>dNcJiNM8F6;]00000000000000000000\#
00000U:?1S0000000000>j_SmKU787RnBQK00000DE0ZT00000Z:U60000000000000000000000000000000000000000000000\#
8fQA<:bOej00000000000000000000=11SC00000000000000000000000000000000000000000000000000@NklR0000000000\#
00000000000000000000hR@3i00000000000000000000000000000000000000000000000000Ya;2R>Y2bI]fDJ>W2OU5g4SEi\#
0000000000X]8NJ000000000000000000000000000000147HgFL?A@\`KYYR\YHRA@j=d00000000000000000000gL[4V\m4Wi\#
:RBE0KLOLL000000000000000000000000000000000000000000000]98fn0000000000aN2R70000000000000000000000000\#
000000000000000dP87@00000000000000000000DPo<kl8jeE@Lj^1HdYVj00000VHYol0000000000SVeVK000000000000000\#
0000000000000000000000000000000000000000iPUg?0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000XZMKkHR]25\jmoY00000fDXTKN2R]h\#
000000000000000000001:860]8VnG00000000000000000000mR[Ah<6_DI00000000000000086:k<n0a3?f34]K0000000000\#
0000000000000000000000000b`?<_000000000000000000001jd=_000000000000000000000000000000000000000000000\#
00000IheP50000000000B<dgb00000000000000000000000000000000000000000000000000DhN7M0000000000Ad[Gb00000\#
00000XI2mbXI3EK00000cZT8m000000000000000000000000000000000000000000000000000000000000000000000000000\#
[Z`dh0000000000fPHJO00000QN;eC00000AnBhcbnnNY0000000000000000000000000BnOVT0000000000_Q0IS0000000000\#
00000000000000000000d6W]\00000000005PE2?I<Vn3?=8oc000000000000000000000000000000Mhi1a000000000000000\#
=BfLk5Xn<c000000000000000000000000000000_b<2i00000hLeFT0000000000000000000000000000000000000000D2A3Y\#
g2H[300000000000000000000S\42oi\:K\NN?iAgF9Tb00000XVdFE@>DF;0000000000000000000000000E:0nW000001FNSd\#
000000000000000N958G00000000000000000000000000000000000000000000000000OQ;nM0000000000000000000000000\#
0000000000[Lie1]2g>:00000000000000000000000000000000000U10Xc0000000000@PaTJEU7RnElNK`00000TJYiI00000\#
0000000000000000000000000YS8P63^k7S00000hbboQ2JnD`0000000000Z34Fkb4Eg40000000000QF^lb0000000000_65]a\#
00000000000000000000o0SZ^K8eR900000000000000000000000000000000000e@kQ400000000000000000000VZDM^00000\#
00000@\AiH0000000000000000000000000VBliJjg2<bAj10R00000D25]30000000000000006dVPLH\_Db000000000000000\#
000000000000000Q>68SON1^W0000000000000000000000000fe69N00000PW1K4QD:G@e?2U2Te7ao00000000000000000000\#
0000000000000000000000000QhT4R0000000000AX\7J000000000000000=V>\H0000000000c0g;D<H\3Kko:10XI68n00000\#
00000n85D100000Hh0?b00000Yb>9G000000000000000LNDD6Q0aPOUVHChkFbM?Z:bk[00000000000000000000Y`iHc00000\#
gP8b`k2:R[000000000000000000000000000000SFhnc00000000000000000000000000000000000Xd]DAE@jnf0000000000\#
k2=;S000000000000000000000000000000000000000000000U76:TkJZGl0000000000b4kBF0000000000k@4U9fa3RJ00000\#
00000000003h\LZ0000000000000000000000000000000000000000PFI>k00000000000000000000hfYF@000000000000000\#
QT0PX0000000000000000000000000000000000000000MXd<@:LmnF000000000000000000000000000000000000000000000\#
cZNg@gXe0Y000000000060ODKNH@ho000003ncKD000009fmC000000000000000000000000000000000000000000000000000\#
0000000000I\]=20000000000kXj\E000000000000000:`kED00000YT^>Bcg;^Q0000000000CbgUc0000000000000009:ReL\#
000000000000000K^UUn0000000000f<4M60000000000IFO0W0000000000Fk4a?8:bIG00000000000000000000]I9]@00000\#
00000;2mTK00000000000000000000000000000000000k>J3m000000000000000VdYKBeZmbR0000000000WP5aC_:=5dKLU8c\#
0000000000000000000000000000000000000000000000000000000Y\9gUbG4>M000000000000000FjJ1d0000000000\ZF24\#
0000000000000000000000000000000000000000^L[da00000jY4CM0000000000000000000000000?\200000000000000000\#
0000034O2^00000<P0?<00000[nD>300000000005P<FmoX5bf0000000000000000000000000VP0U0>fbNa000000000000000\#
00000al6?700000Bhl:19g9:Q0000000000IfR]6000000000000000E\EgZQ`4Jk00000000000000000000ff4<l0000000000\#
I]9WK000000000000000?\E<B0000000000WU9K[M;08b0000000000=\2Ab000000000000000000000000000000C0Q[=00000\#
hZ9fRB>]IWPT7hg000000000000000000000000000000mh;Bc00000000000000000000QE8i0?BI95fbSH8J:W\3k:bbc00000\#
00000000000000000000000000000000000000000000000000WNV[e000000000000000000000000000000000000000000000\#
000004>W<kY<gGn00000000000000000000iNKFR00000000000000000000000000^d4o000000000000000000000000000000\#
00000000000000000000:`D7Q00000e:DRh0000000000000000000000000;R?@=000000000000000000000000000000HFLDQ\#
>?6R[0000000000000000000000000000000000000000Rni;F00000000000000000000000000000000000<i8`B0000000000\#
GL5ZL00000jLCZ;00000000000000000000000000000000000000007@g`M0000000000000000000000000000000000000000\#
Ud5hZ000000000000000KZWC[0ZIY90000000000000000000000000000000000000000]F3eCTB`Ya0000000000BVF7M00000\#
00000:<ljX000000000000000LD;=ee4?P80000000000000000000000000CD8Vl00000PXLJ6e24Z3H@J=F5nZ72nZdLGb;4mX\#
000000000000000000000000000000;L7ma0000000000e\Ql26I76L0000000000000000000000000`V6MG00000hZ5U<00000\#
000000000000000000000000000000<FA[_00000000000000000000000000000000000000000000000000000000000000000\#
?6ZAn00000000009A61h00000000000000000000iNZ<i00000000000000000000c2`LX0000000000000000000000000ST[?k\#
000000000000000oLd280000000000<:SM:0000000000000000000000000NN_<f5FR<fObAnB\D4Km00000000000000000000\#
0000000000`Z3X6\`4Vh00000M=8MHFl:EL0000000000000000000000000]NAe@0000000000000000000000000P:ZTV00000\#
00000OjV_5UL\^o0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000Hd>Ld00000al\LEmLi<900000C<BR_0000000000XB5=800000D;:^k7dLdi0000000000000000000000000\#
on\_F00000000000000000000000000000000000000000000000000000000000000000000001N_`_00000><GI\0000000000\#
LDU4N000000000000000000000000000000000000000000000000000000000000J<VNi000000000000000000000000000000\#
00000000000000000000000006>2m8[94cG0000000000000000000000000\f1AS00000000002dg<b00000000000000000000\#
00000Oh^^20000000000P40@K00000ZF^TH00000hU7dH000000000000000FK7VV00000000000000000000000000000000000\#
00000S>Z=`HZbIe0000000000OJ=XDb8iX4Ab3P[mF>SJeNUC@0000000000000000000000000dhD9H00000000000000000000\#
00000000000000000000S8JL2500kZTPZS=00000DRAQ=000000000000000000000000000000997_Q?j=o`2`H:1_P\^ZTC0Kc\#
000000000000000U`4Uf000002T]J<0000000000IM9E<000000000000000000000000000000S:0D<000000000000000PfSRo\#
000000000000000000000000000000000000000000000000003b7R^onI1O0000000000000000000000000000000000000000\#
00000YR\ok0000000000000000000000000000000000000000000000000000000i:lcR0000000000Tl3mjRR?`E0000000000\#
0000000000Tdjag0000000000ZhL71\G9\300000BhW?i00000W2Vog00000>hZb=CHOgA6:;RM3J:M800000L2odD00000fbebF\#
TbbXU00000000000000000000TjX=:00000000000000000000000000000000000000000000000000F`R<9000000000000000\#
000000000000000000000000000000oo4]?F^DEk000000000000000000000000000000000000000000000000002^Bka00000\#
00000000000000000000000000000000000000000000000000RPCoTfZ_n_dJeW9j@0@]00000000000000000000BS4gX00000\#
00000000000000000000D`9nK0JR`D0000096dcX00000000000000000000000000000000000Z>H_4000000000000000gM3YV\#
00000000000000000000?F6jl@RGNeU`>g6`4Xe]\H^IA0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000RH>nA000000000000000PHTVd00000000000000000000000000000000000000000000000000\#
SR7SHifULe0000000000000000000000000j@B=E000000000000000000000000000000000000000000000;c9N80000000000\#
00000;RiF40000000000\2o>c00000000000000000000000000000000000^HDZL\>\\i00000XP;UehlKkITFgBB0000000000\#
000000000000000AJ?BD00000njA>I0000000000000000000000000000000000000000Z6FDo0000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006FmKn00000\#
0000000000TM1a;00000000000000000000000000000000000000000000000000000000000000000Ml\[m000000000000000\#
00000[e0D600000000006bk;J[\O^]0000000000jM0;f00000CO3af000000000000000Qjo`50000000000Q\4?60000000000\#
00000000000000000000Z701:2A2J30000000000000000000000000WRLLj0000000000000000000000000000000000000000\#
0000000000kDmNP00000000000000000000TbhTKoH\bi00000H>XT5000000000000000a4:QU4i<LLH6XiM?^]aD00000^2?L=\#
000000000000000000000000000000b38>V0000000000000000000000000000004@;X500000Nf`n200000000000000000000\#
0000000000000000000000000000005hJbP;dm_=00000Y4EhoM\F<7A4c[=JP50300000000000000000000000000000000000\#
0000000000`LMBd00000000000000000000000000000000000000000000000000000000000000000QhlA6000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000c:ej=2PoXK0000000000<Rk_T0000000000?L9TQkh5IHe]6_MF8TjHHo7e@Jd3V@000000000000000\#
00000000000000000000[BfT6000008P;BG0000000000000000000000000aI4Eo00000000000000000000000000000000000\#
0000000000UH50k[f>hOaV7V<00000000000000000000dnfM@VNm2fGO3;0000000000000000]PY5YHdgVi000000000000000\#
000000000000000000000000000000000000000000000000000000000000oPfcm00000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000009n1`j00000000000000000000000000000000000\#
000000000000000000000000000000UJ1NA000000000000000000000000000000^M;nh000000000000000FhTZc08e=d00000\#
000000000000000000000000000000000000000000000000000000000000kRH>I000000000000000>h]0KTD7iO00000GXL;b\#
00000]H99<0000000000000000000000000000000000000000MT0I50000000000hG0?\0000000000000000000000000lDbjN\#
00000000000000000000000000000000000000000000000000g<2;DY`M3_UDPb\NQ<DT000000000000000YbI_fRFZU`8n[=V\#
jRQ68000000000000000000000000000000000000000000000000000000000000000000000000000]X<Q_000000000000000\#
78LZ:000000000000000000000000000000jX>R^DE4]n000000000000000W80];00000B`8I300000`\b^<S@^No0000000000\#
0000000000000007K9U00000000000cU:LW>8VHRXfW<Z00000EX6Y81Z6Dg000000000000000000000000000000000000^lb_\#
00000000000000000000000000000000000000000000000000000000000000000lHNX90000000000:f@>bZj:7:0000000000\#
000000000000000:f48eFB:^R000000000000000XnOkeXR?JMVHR\^5JXaAA`T;88M1^_0000000000fX4mF000000000000000\#
00000000000000000000QX]1WTbc]T0000000000000008\TSD00000000000000000000000000000000000FbUKQ0000000000\#
000000000000000000000000000000000000000000000000000000000000000005XOG300000hBlDc00000000000000000000\#
0000000000SbXZT00000000000000000000aL^[k00000000000000000000_8D0d6Fc760000000000000000000000000OFX]1\#
<lD9`Y0]`P^Q:]o\>7a5000000000000000000006hl]H00000_LA6300000000000000000000kVk[X00000ARP0l7henG00000\#
000000000000000SVQgU0000000000000001DiOn0000000000W^;YU00000Znm`400000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000hZNEU000000000000000V4_MN000000000000000\#
000000000000000jK2K\00000000000000000000>f63e0000000000dj<5c00000000000000000000DR[Lm000000000000000\#
0000000000000000000000000000000000000000ERK0d00000]HhV\d_4gF00000000000000000000000000000000000Qf2ZE\#
0000000000000000000000000k<l7S0000000000000000000000000000000000000000000000000000000000000000000000\#
00000`h5>C000000000000000MjhFV00000000000000000000cF\Ub0000000000Ah@J]00000000000000000000XV6fW00000\#
Hb@MOE4lhg@VQ?o0000000000000000000000000O<1;A0000000000ko<6;0000000000000003NKARm?5Q=000000000000000\#
00000000000000000000000000000000000`88k500000nXOS400000000000000000000@\_GW00000fL9LZ00000TbQM?L>aD1\#
000000000000000KP2e800000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000gXla0000000000000000QN3?800000000000000000000be3dho@aUiPjbU00000000000ZhHDSffIMNe40[3\#
000000000000000E22C\00000000000000000000000000n0O9Bnn`500000G6JANaPTKhm6]3l000000000000000Z<VdUY\>D@\#
VF=<[\2[8NZThk;ZBm2D00000abYan0000000000000000000000000S:0[@90L;JQLh:FJJ4kh0000000000C`e;\0000000000\#
00000000000000000000h2nWo00000000001nlmk50ORZ00000nVG6\0000000000000000000000000W@FXN000000000000000\#
F@<BI00000000000000000000000000000000000000000000000000000000000000000000000000000000W6lfj0000000000\#
000000000000000`@HCH0000000000O@HD_000000000000000000000000000000i6iTS0000000000000000000000000FPdRc\#
000000000000000000000000000000000000000000000Z4@Q@RnSlF0000000000H^UHD00000>:LTBeXSbU000000000000000\#
Fl1GK00000Ck:m_0000000000LZmEd00000M<cMe000000000000000000006DDLo00000000000000000000Q8D_]0000000000\#
000000000000000BThH300000000000000000000lK2QB4k::60000000000YlGdg0000000000mJ0]T00000jNf]50000000000\#
00000Ym5V200000bB2;jT6<PWQX\VPgBnYEBC3n8]i4A_jDQI_000000000000000000000000000000D\]^500000;j@SLX`YBB\#
000000000000000000000000000000KVPfU7JeeS0000000000Og6ST000000000000000000000000000000000000000000000\#
00000000000000000000fHNfn00000nlm?X00000000000000000000000000000000000S`6bg00000S2@>G00000f2PTGDda?<\#
00000TW2mS0000000000C@^hn00000000004NnAD0000000000000000000000000000000000000000000000000000000@T2Jj\#
0000000000000000000000000h<WMI0000000000DB`I5000000000000000KRLV<d\?2fZLF?e9:TJ2000000000000000>2;88\#
\b[::00000000000000000000000006Y2:e`>F1>000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000i4dmm_PE`n`JGDG0000000000cLHNk2<1:c0000000000000000000000000\#
bP@X<IHEKFGFn^A1HoMN000000000000000000000000000000000000\RQHmD__;00000G2`IC000000000000000O^J91lj[1?\#
00000[JP=cI:^Eh00000000000000000000_J>oO00000000000000000000fa8^Z0000000000CH^^C000000000000000Q0P3i\#
0000000000k`^=UQDDhh0000000000_l?OKl[5\X6@7<;00000000009Bam70000000000000000000000000000000000000000\#
000000000000000000009<ieR0000000000000000000000000000000000000000Xfeij00000000007F0EN0000000000`>04]\#
00000@lW:W000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
14<32000000000000000cLf5;00000000000000000000;<Fkl000000000000000000000000000000R90>k000000000000000\#
0000000000000002hKD9Ml`6TE>mSSB`gJghc4:G000000000000000000000000000000000000000000000000000000000000\#
00000O88VH3baAlo>bkkajB_3eO3nf000000000000000:jSe@?<VUj000000000000000>h6;k00000000000000000000>@R1D\#
000000000000000000000000000000d\=52000000000000000000000000000000YL>mW00000Nn<Yl00000000000000000000\#
00000mLci@0000000000000000000000000000000000000000000000000000000000000000000000llHEH?FSFN00000iVV[7\#
000000000000000000000000000000000000000000000h]8DZ00000E^CC=0000000000GLcFCV>B=Z000000000000000?HSG]\#
00000]Bc^T00000000000000000000Y^0VbTPYSP`N20?R6QBbOPK17[RM6SPP>7j000000000000000Gn^h90000000000UXfKY\#
=LVe0\47NYlh@[k00000`P0UB00000000000000000000Uo;mb00000000000000000000m?7[;00000000000000000000k<53]\#
00000000000000000000000000000000000000000000000000cdooR0000000000000000000000000[@oX<000000000000000\#
0000000000000000000000000000000000000000lNNYb0000000000<o2h500000000008lbX;0000000000000000000000000\#
0000000000QC47^0000000000Bj67b440oT000000000000000;<b@<]];hMFL0h>fY3420000000000B:hXME@MdPV4V0F5l[WC\#
:Ta>k3E8C700000000000000000000bL46900000BY:?b00000TD=::000000000000000IA3hS0000000000W4Xk_0000000000\#
00000VH[3kS@K;jKbRaSIQ;dL0000000000:BBG50000000000EHWDT000000000000000000000000000000000003@b=eJn1I]\#
00000000000000000000[22l@000000000000000<c1OeLR3;lMK24DQBCaE0000000000Ub@[F82Co1@4GIEhBI=K0000000000\#
00000OO81E00000In@6B000000000000000000000000000000S:[[Kk:fC500000kfM9MNL0hi0000000000Ri2fI0000000000\#
000000000000000g69n_0000000000000000000000000CXFe^hD`a]0000000000f6ofI00000Q\GSD00000L772T0000000000\#
000000000000000000000000000000GE94m000000000000000_^XUa0000000000c::]G00000QZ4V[00000000000000000000\#
000003>U:@[6bE[bnaJE676h000000000000000000000000000000000000]21k800000000000000000000h6B>N0000000000\#
000000000000000000000000000000D2=jT00000000000000000000::H[KfW2og00000000000000000000Ch<;\00000RVM<[\#
000000000000000_Vd5oOnl3F000000000000000000000000000000dS8K`00000ABgAhVB3>^aNNmSHlnNM00000gl]<IYlTQo\#
000000000000000TJde]000000000000000000000000000000cH^2I0000000000000000000000000000000000000000ljNim\#
9R7C100000]U2Yie<UGH0000000000000000000000000N^9I=N^9I[0000000000llR?UW\VEM00000000000000000000SG185\#
000000000000000000000000000000ne7C600000000000000000000000000000000000Y<G:00000000000\jI2XQ\?fh<DNZU\#
0000000000`nEBf0000000000[0^Y6?PmU;0000000000O46B_XJL^V000000000000000m:]7`00000000000000000000J>jK9\#
00000000009A5KS00000GQ:UP00000000000000000000000000000000000000000000042jga00000lBg46000000000000000\#
000000000000000000000000000000000002FB@;00000000000000000000000005NnUM000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000A]<>b00000000000000000000V=7EE0000000000nN]G_OO3lf\#
=dOSc00000000000000000000fjNBO0000000000lhXoB0000000000V=:N50000000000fK;^>0000000000000000000000000\#
000000000000000nP\f\00000@FH`F0000000000000000000000000VF@[9I2BWlF@k2I0000000000000000000000000Z4BO1\#
000000000000000=lDh\00000CR1Ue1DL?K00000000000000000000In3X@000000000000000000000000000000WT1Cce0@FH\#
0000000000000000000000000el]O10000000000000000000000000000000000000000=8]Ik0000000000000000000000000\#
00000000000000000000jQ79_5nn?B0000000000BNfZ`0000000000000000000000000?hH0LC47Sj000000000000000==7h`\#
00000000000000000000000000000000000000000000000000]6cZZ000000000000000>Lc960000000000VB:JB0000000000\#
0000000000Kf3LG\hC:b[^mhh00000`HlFn00000P?565\J3m[Em0n`000006n<X[00000000000000000000000000000000000\#
00000N:Va60000000000000000000000000DPobCHRVQS^JS[E00000000000000000000WnIfi0000000000000000000000000\#
00000000000000000000000000000000000b\RU2dTl33000000000000000PTR\T00000000000000000000>lk>Rmh=UYC2]H;\#
0000000000XXGc`000000000000000000000000000000000000000000000000000000000000000000000000000000008jMkd\#
4a4L]0000000000000000000000000000000000000000ShMg?6Y7EW00000000009hfKP0000000000Q8EEL0000000000F6<Rf\#
WjffP1R2g_F:b=N0000000000000000000000000000000000000000000000000000000000002L93N0000000000000000]0:R\#
00000000000000000000000000000000000000000000000000@@DHQ3n[RE0000000000000000000000000000000000000000\#
000000000000000000009H210G@PlOc\gbUE<n8GQY32_00000000000000000000000000000000000000000000000000Z53YE\#
>@_VC0000000000000000000000000:j:=X0000000000ank\>M6dK3000000000000000000000000000000000000000000000\#
000000000000000nN6_n4_<<G000000000000000000000000000000000000000000000000000000000000U0RFK0000000000\#
D4\Q;>B3Lh0000000000JNc7C0000000000n_11U0000000000mbQa?iDR@5000000000000000KL]WH6k<>L000000000000000\#
000000000000000000000000000000hd];20000000000000000000000000000000000000000000009S8LM00000?>\7400000\#
0000000000000000000000000^\0jM000000000000000000000000000000<J9FA00000U>\a2k>5\h00000000000000000000\#
0000000000ge8c\00000^j=Em00000000000000000000000006_6<n000004_00_a=3]T000000000000000000000000000000\#
0000000000l>N5R000000000000000K54HY0000000000000000000000000hM5Cf00000000001N\ek;NDZj000000000000000\#
0000000000000000000000000000003DN5e=LLb[000000000000000[`g:X000000000000000K2S<GdlLd>:fR`jG>=lm00000\#
00000000000000000000;8SOA0000000000o^@QMI6PVe00000U`2hmn70cA`DdM800000O6;^b6i0Y=00000c<?3D00000iY1Ve\#
00000Z2e^500000000007T<9i00000m`eS200000lj3j<38@4\0000000000000000000000000><OUK00000000000000000000\#
000000000000000000000000000000bf>^700000?baL]0000000000P8ZUN00000NZh_G0000000000kNQJE000000000000000\#
00000\Y9c@00000SPXB>l\4na00000D\BIk00000000000000000000000006`f^R0000000000000000000000000D4GE800000\#
nL^250000000000000000000000000FN\<B000000000000000000000000000000000000000000000QbIW:0000000000WM2PA\#
000000000000000000000000000000000000000000000000000000000000000000000000000@J:[U7h9blRjG\\3[2IB00000\#
00000000000000000000000000000000000000000000000000<bEEd:4QYO00000[lSkmiS:XQ0000000000000000000000000\#
\P2@c00000A0J9n00000000000000000000b6GO3000000000000000kPM\L000000000000000=>\h[MZUDecb`\VM\Bon00000\#
00000JFe?Q000009Ni?DP\m0k0000000000^NK6_00000n8==:0000000000J4Fck0000000000;H6@M00000AH_Fhlbd7C00000\#
0000000000000000000000000W0=Dc0000000000000000000000000@8;1X0000075:fa00000IN91200000Ca2]F00000KNK9P\#
0000000000HTST?0000000000I4o9g00000000000000000000000000000000000000000000000000000000000000000fH5Gc\#
00000IN]PZ00000e>chA00000000000000000000000000000000000000000000000000L6@YP0000000000000000000000000\#
0000000000000007lD?H00000B:jWPk`GQIWRJeT7D3ZZQN96@;N^o;YZ2cGcY4i200000000000000000000000000000000000\#
VRbS1000000000000000000000000000000dD2kj00000000000000000000NLoGQ00000000000000000000000000000000000\#
TRj4b000000000000000000000000000000000000000000000000000000000000?BBeF00000000000000000000VnVkR00000\#
000000000000000Mj8i@00000aj>VX000000000000000000004]1]Q000000000000000000000000000000000000000000000\#
000000000000000n`W1e@j0YB00000000000000000000V@lnG0000000000BJ0B\00000000000000000000000000000000000\#
00000F98K3\DLYjF\V<N00000000000000000000000000000000000000000000000000b6f@<00000WHDk^00000GH8a74DbEG\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000gB9DHfFAV1^ffCI\#
0000000000000000000000000Ed9Vk0000000000000000000000000000000000000000000000000000000000000000000000\#
00000nln]f00000M13aT000000000000000000000000000000LRH<m0000000000d95lN00000mK;TU00000000000000000000\#
00000000000000000000l0m\V0000000000000000000000000000000000000000000000000000000<jAT_T:11g0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000m8VX1MDQITiL\Ml\#
Y[2MS000000000000000lH6`P00000000000000000000000000000000000NZd@?000000000000000Bf=<J0000000000;DANV\#
F>[^20000000000RBi_5000000000000000m9;K<00000lN?Dl000000000000000000000000000000R@<:TXJP]:0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000H<]QE6X8A8\#
000000000000000C<^dZ000000000000000000000000000000Bj8GG000000000000000000000000000000kD@jFM069T00000\#
000000000000000E61in00000000000000000000\@0lF000000000000000hO63]00000BlGli00000RLmVG000000000000000\#
000000000000000=P6M1O\<[Wa>_Q<000001Hk]f=TeH3000000000000000TZ0gP00000000000000000000000000000000000\#
000000000000000000000000000000jdAm9HXL]3000000000000000000000000000000Qd3?C000000000000000J\>_A00000\#
000000000000000000000000000000Rld?J00000ffN8o0000000000mNG7B_0STO0000000000000000000000000]2Hi100000\#
00000000000000000000b0WS;000000000000000000000000000000hi0jN:h>`_7@SLo000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000FU9O=00000RD3LW000000000000000000002[:=O0000000000\#
00000_^aeA000000000000000;N2F>00000000000000000000j<9Oh00000<@4L[DbcBG510Ofh70`=000004T[C30000000000\#
0000000000000000000010Y\G00000Vh7P20000000000\D<1k00000:f:Ee8Jl`O1G34W00000000000000000000XjN494f]Zh\#
0000000000eJN4W0000000000000000000000000>34oj000000000000000000007ZU4f2F6lB:`72Q3TKJe_FVKlk;1`i00000\#
g0SJN0000000000000000000000000IL8cY0hFZi000000000000000000000000000000=l:gNC_7IM_jG@VW>PQY00000dB0dR\#
0000000000000000000000000JLNlK>8476KfTEL8o9@U00000000000000048RR]g<^m`00000n@07600000000000000000000\#
00000000000000000000000000000000000L0QDZO4oPno?5U^00000Gj_[k\4?eHYX_46000008VfS>000000000000000L6C;B\#
Rj3gkgHLS04>;haa]<5[00000000008hV?Q000000000000000@Fhg_00000b48:F00000000000000000000000000000000000\#
9PAmj00000000000000000000EX06GiTf1=k653B000000000000000B4AKS0000000000Y\Tf0jV5:2ZfZ_G000000000000000\#
0000000000000000000000000YY13TB945R00000000000000000000000000000000000BPJc>00000ffOih0000000000?Z<Ol\#
000000000000000000000bV>@00000000000000000000<h79e000000000000000^N;`20000000000000000000000000F6KeK\#
0000000000n8AbhFF=eM00000`HZbX000000000000000000000000000000000005\QB8jJ8JH00000cf[8e00000Z[81<00000\#
00000000000000000000000000000000000000000000000000XRR[_00000000000000000000^0e[;g_;]l000000000000000\#
00000000000000000000000000000000000ZD7A3hLg^F00000hk:Sh000000000000000000000000000000000000000000000\#
000000000000000000000000000000U?:aj000006hL_]0000000000V0gI;oNBY=0000000000000005VA2`00000lm13i00000\#
6P_2I00000000000000000000000000000000000000000000000000O^VUV00000000000000000000;76HZ00000X`ilJe4_AO\#
00000mM3WG0000000000000000000000000000000000000000000000000000000jDih200000CD8O]L4DV`<G;5a0000000000\#
00000^lLkiJB6n<[J[P20000000000000000000000000W?5FY00000000000000000000;DK_[000000000000000TF\E900000\#
00000000000000000000000007JG9Dh<66O00000000000000000000000000000000000000000000000000000000000000000\#
00000k^QXW000000000000000Q8SS;0000000000000000000000000000000000000000d\8T49lNKP0000000000^jf[200000\#
0000000000000000000000000VTQHIj8LKF000000000000000AdQi[O]8h20000000000000000000000000000000000000000\#
0000000000BRBRQObYLD0000000000a6HHC0000000000000000000000000000000000060mk:0000000000000000000000000\#
00000000000000000000000000000000000000000000000000^<cD<]Tf0L00000000000000000000000007nWTf0000000000\#
000000000000000000000000000000000003`I5j00000ZQ:b[000000000000000000000000000000000000000000000Y@PX[\#
000004BnN4E>R_Mg_1\@>BJk?>jXg60000000000000007@O4g3NiXM000000000000000000000000000000000000000000000\#
0000000000IT_:H00000]>dXA8H9Zj000000000000000000000000000000000000000000000000000000000000VZ<_=00000\#
000000000000000000000000000000000000000000000\8ln70000000000000000000000000000000000000000Y\4Ci00000\#
n:<CR000000000000000000000000000000=84?D000000\[Q7m>[K;000000000000000000000000000000W<EPFed]_400000\#
00000000000000000000`VKGULDg<100000k0H;?4B0eLkX?UVG<?Gf0000000000FjCS]00000000000000000000if?WTQ@R83\#
000000000000000aZBhUkhgRGMC9<S0000000000fX:Y600000Tn<\Z00000000000000000000h<IEJ00000000000000000000\#
0000000000000000000000000000000000000000000008JbiZ2FS<g00000000000000000000HQ5:n00000000000000000000\#
00000000000000000000000000000000000000000000000000K6ek[0000000000jH3^\0000000000000000000000000ea<=`\#
00000000000000000000000000000000000000000000000000]na8S]\<hWi\<Gg00000000000000000000000000000000000\#
000000000000000J6N=^000000000000000P>I0\000000000000000000007PnL>000000000000000000000000000000MLAHD\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000D:ifb00000\#
000000000000000000000000000000000000000000000aloP\000000000000000000000000000000anb<E000000000000000\#
00000000000000000000000000000000000V<l6P00000NhS?7UX]C]0000000000d=8b^P8oQkcPcP0W:WRi00000NfEP33K3a:\#
00000Kfa<ZV6PPf000000000000000670mD3FKPP00000000000000000000000000000000000@V<DJ0000000000DLNmk00000\#
00000o2_f\_2`SX00000;B2Do0000000000000000000000000000000000000000DfDi_00000000000000000000TPaO:00000\#
00000Yd?mX0000000000Q^6[J00000ILRDU0000000000bR2=Y00000000000000000000g78Xe00000000000000000000EN5;<\#
A;7BO0000000000000000000000000P12I80000000000aboWY00000000000000000000000000000000000nNjkE0000000000\#
00000FH`cW000000000000000Ud0MR00000000000000000000L`LbG00000000000000000000?NESU00000[O34k0000000000\#
QW6bE00000000000000000000c61Gf``Ag10000000000000000000000000lN5ic0000000000@2:mV]PH33Hb:jFmJVmmRDlD<\#
C85\;00000000000000000000000000000000000000007\d\C4\OWj3l\Z50000000000000000000000000@H<jB0000000000\#
ANIdU0000000000000002@Nh=00000000000000000000000002:@WE0000000000000000`j03000005jTP3000000000000000\#
0000000000000000000000000000000000000000Ai4f=0000000000000000000000000000000000000000\`M=n0000000000\#
00000dLSkNfJUlKXa3km00000A8J320000000000000000000000000000000000000000000007P\JZ00000000000000000000\#
0000000000Q6?XF00000000000000000000000000000000000000000000000000:<:DP000000000000000000001\>Gk00000\#
PTXhkP51kI0000000000000000000000000000004FSmC000004DHY3000000000000000=fMVOE0Fm<9\>o`0000000000m]8Sb\#
00000UNYA`Yb1dg]PS>[0000000000elOMU00000000006859200000_52G]0000000000000000000000000000000000000000\#
=K7;ID:gM900000UW54[0000000000000008>JIU0000000000000000000000000O@?AbhVQhe00000FV=kG;>Ok>0000000000\#
00000000000000000000000000000000000000000000000000cPo5[00000000000000000000^:gR:Ck60f000000000000000\#
0000000000[^\l\00000o2L`m00000:a6_d\Q1cU000000000000000`HJJb00000000000000000000FNh@900000\>LhH00000\#
0000000000000000000000000000000000000000`Z>1P0000000000000001`Ca:1>[WS000000000000000W>_EP=bdClb<f:g\#
000000000000000000000000000000000000000000000000000000000000j0\T=0000000000<`XCR@711f000005FZK;00000\#
G\`kX00000000000000000000?A0hl0000000000G>=gg00000000000000000000000000000000000g>ee?000000000000000\#
00000163lc000000000000000000000000000000<RdWL000000000000000000000000000000Wk3e700000FM<GA0000000000\#
00000000000000000000_`51mf`293VA5^b0000000000182\6HQ9GB[99?6000000000000000a^1SL0000000000;TgSK00000\#
000000000000000TT>8C0000000000000003TIf4J`3N<2F@=MS>`d4CTgoJ00000000003`nfY00000000000000000000Z<2Ok\#
:PBcS0000000000gZVm4000000000000000000002b_4N000000000000000000000000000000000000000000000000001M;9<\#
0000000000@TDE49G2:0000000000000000?J7leih:Mf00000000000000000000000000000000000lE;D3000000000000000\#
U91>@[c;[_njono00000hlkNm00000000000000000000FhaJZP80om000000000000000000000000000000000000000000000\#
0000000000F39go00000000000000000000DNOC1000000000000000000000000000000X@FEEhbi`UL2m67kfRdFQRdHf00000\#
0000000000000000000000000gj8ac00000ff]KA00000PX0V:0000000000n8`>:YZ@Th0000000000bB7oVHN[[=YC6TmVX:42\#
00000CZa\T00000oX8eD0000000000000000000000000000000000000000000000000000000000000000000000B^4J31fh[n\#
000005[4Td000000000000000Yd75_nB<0C00000?67Wc00000QnQNG00000\?9jD000000000000000kP_If0000000000;Bm>W\#
Alc:>obnh`0000000000000000000000000000000000000000kjaC00000000000MPUi;0000000000000004j5o5LNFIPPhZ4e\#
000000000000000000000000000000n`0A3C:io300000:Z_QI3NJJE000000000000000000000000000000mJ2FY0000000000\#
00000000000000000000000000000000000000006B=lb00000md;Gb00000000000000000000>d:oU00000000000000000000\#
00000Xm1k70000000000?nlU;00000000000000000000^A9f2000000fATE00000m\RNF00000FG8hU00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000DJ0_5?<L1X00000000000000000000000000000000000000000000000000000000000000000E^QWa\#
00000000000000000000TVlfW00000?dIUJ7Y3^F0000000000TjA<VeJ8L6XPQ2YW6aKNAB?S]000000000000000`H75D00000\#
djNRf000000000000000A<MF50000000000M?52k00000`?3VlR\U7M00000[`RH900000000000000000000dXHUd0000000000\#
00000000000000000000UD^E5H\dM]000000000000000000000000000000_DY]R4H;ES<^?he000000000000000TP8\\=8:fK\#
]]7:N0000000000DPTHi000000000000000TfV3S000007F?4_000000000000000_@HD9SM6eG00000E^2DR^:HKo0000000000\#
0000000000000000000000000000000000000000c=0Ge0000000000gFge]e6E1X0000000000000006jBQh0000000000ZjD[a\#
0000000000l2:UH[d_j[blch0000000000000000000000000000000A2P[[5[3Rf000000000000000>@HS>o50Nn0000000000\#
l>DCZK049;:JIBnMfVea000000000000000bB=o0000000000000000000000PR4DYbl=d000000000000000iN=Ti0000000000\#
00000WDC`n000000000000000P7:IO00000000000000000000;E0j5lT=3U_G8e100000000000000000000000000000000000\#
000000000000000000000000000000Wk:L800000000000000000000:6mm`0000000000000000000000000000000000000000\#
00000000001FaWlPZAD@b6K`G000007nZWm00000000000000000000000000000000000000000000000000HNi4_0000000000\#
XS:V=0000000000NPOMk0000000000[:L`E0000000000000000000000000RjV7I6>Jd_000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000@RhQU000000000000000000000000000000;ne?A\#
mPLN22ZEE500000_LcL;C@_Y_000000000000000000000000000000000000000000000bBX?U00000o<QbfbNX7nnP^@S00000\#
0000000000cdHl[00000:ZiDgXnmd;0000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000cBAAdO8ACe0000000000000000000000000SjaOn00000F8\HJ000000000000000000005C;@e00000\#
0000000000000000000000000?8k>mXhSd\QX`PhB>o39000000000000000000000000000000000000000000000_\IQO00000\#
0000000000MPd\^0000000000000000000000000AnjOc000000000000000000000000000000Un[jjaV^H4000000000000000\#
F:;f900000F8P^k00000A@P<7YfTW[00000000000000000000000000000000000`@Bf@FX\nb00000aHF:IUPmFU=4oe`00000\#
<Ze5?00000000000000000000ajW?XF4CHUkfolc0000018S8NIjfPK0000000000hR73b0000000000UPITGV0fAi1@j2g_g<:k\#
00000000000000000000iW:J]00000?67J\m@Q1400000000000000000000iZZLh00000000000000000000000000000000000\#
000000000072dC00000000000WH?6XOK86V000000000000000RHU^600000P6eET00000000000000000000EB7CH0000000000\#
000000000000000T0GP=0000000000000000000000000NhnO_000000000000000nZEV900000000000000000000llLO@00000\#
00000000000000000000YP_CD00000000000000000000R13on00000000000000000000>4kChTnRlTB4O:P0000000000MXCL9\#
d\mW4000003^GY:00000DHo9A0000000000000000000000000F\of`000000000000000000000000000000000000000000000\#
0000000000000000000000000eLAIh000000000000000Gi6Xi0000000000000000000000000000000000000000000008:ZQU\#
9lM?6B?5d06Z3jL`\5mP8VT>i0000000000@0ZF_00000fZTk>NI3Hj00000000000000000000_lNPa00000000000000000000\#
00000000000000000000?P>@B00000000000000000000I=31T00000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000RRMT`F]:Om000000000000000l\ePRah?SH00000M23ZkZ`3dj6<SQaE49[?\#
]ZVoX00000000000000000000^P`?^00000C`M;]mHMmYf\`IS00000000000000000000000000000000000000000000000000\#
Uj<lC0000000000000000000000000000000000000000UR=WC00000000000000000000mV1?>UjjTE<Q67Y000000000000000\#
i8XSQ0000000000`[;@B000000000000000i2JFi00000Y\?l>0000000000000000000000000000008Zc2K000000000000000\#
OV\a^0000000000000000000000000:JROI00000Gd8WG00000ChVb^1nfG20000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000002DdkP000000000000000000000000000000mXomE00000\#
000000000000000^LLIV000000000000000CJ8;:000003i;>A000000000000000000000000000000Kf8P?00000lFA@j4<Ad`\#
\I:I2HVUjL000000000000000[REld00000000009DKnm0000000000000000000000000L8H6Z0000000000000000000000000\#
0000030M`A000000000000000000000000000000000000000000000;JAea0000023;4D00000000000000000000000003JH?1\#
fdn\500000c2Vl=000000000000000000000000000000g4\^BP`Lhb0000000000000000000000000RVJ5V000001\IcLO>2o_\#
ZBnd1000000000000000000000000000000000000000000000c`_94000000000000000000000000000000hF1J@0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Pe7XJkL4Ee\#
00000l`K]`000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000\Tnc2k>0]2T93j8000000000000000000000000000000mnaLg0l5l_00000000002lUAm0000000000000000000000000\#
000000000000000h;38T000000000000000Yf5Qh00000000000000000000;N@b<000000000000000ENjgl000000000000000\#
0000000000000000000000000000000000000000000004\7UPR1;k\0000000000jn0BP00000000000000000000dbRST00000\#
00000000000000000000000000000000000000000000000000S8BiCeb==0000000000000000000000000074A8]0000000000\#
00000Q<VF@_X2_^00000[HhEn5Zk^Z0000000000950^_000000000000000gPC]9000000000000000]^[;lKlid^1bag7c>nIX\#
0000000000KU89D00000000000000000000GRcm@0000000000`>Q6S0000000000000000000000000000000000000000C56N>\#
0000000000000000000000000IfW?Eb4:0>00000000000000000000000000000000000_Li7kJL?8Oi0l0e000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000ONK7<00000B@O:_N@FaO00000\#
0000000000l@1eK000000000000000Fh0aN0000000000>0M:E00000Fd=:J0000000000000000000000000000000000000000\#
R^`7=000000000000000@Xm5`00000000000000000000000000000000000^06m30000000000000006Lc;FZdijK000002B0NS\#
00000:4TQ?1h?`cJVGfW0000000000`Rgb200000jB>]900000MbFn[E4i]D0000000000NZ0Sg00000V5;EK0000000000AT5R8\#
00000000000000000000000000000000000JDn>2000000000000000000000000000000000000000000000]615V0000000000\#
0000000000000000000000000?:PXF000000000000000Bn]DZ4^^<]00000P^NVM[6HLIJLPh4^g0?l00000000000000000000\#
0000000000000000000000000]VIjRLi5:b000000000000000hf0G10000000000000000BP]\]?8CY00000000000000000000\#
4TN[H?0QP`\`e^d00000000007h:b:KHa;j0000000000NLTB6=0mY<j35J3000000000000000000000000000000:?0BiM:Y34\#
000000000000000JTo^60000000000QD92f00000:fPN<000004[5]\00000lV5?_00000UK2I`0000000000000000000000000\#
000000000000000EHjKZ0000000000000000000000000000000000000000@^Ak60000000000@@IIG00000kF:3I000006TbDm\#
0000000000KL2Sf00000bF6cE0000000000000000000000000000000000000000000000000000000000002T6a`0000000000\#
000000000000000J60bJ0000000000000000000000000000000000000000UDfP];K5kI000000000000000000000000000000\#
MZ@6W000009NO\\00000:e2;l00000cHj6mX80g:00000000000000000000000000000000000000000000000000><Y6e00000\#
0000050He]ZP;aEE@X<`aJk^g0000000000Jb]kM00000000000000000000000000000000000UbiCZ00000000000000000000\#
00000o\kWT00000aN;CL0000000000@L_=m00000hjU;fBdcH4000000000000000000000000000000C<K7[000000000000000\#
0000000000000000000000000000002lPUZ0000052mVc00000mdBI600000000000000000000000000000000000[B5IX00000\#
00000000000000000000000000000000000000008R08900000000000000000000A39Ba000000000000000000000000000000\#
459Ck00000000000000000000oJS7T0000000000ib_oI00000000000000000000Vj=iW000000000000000B9<3400000`hC5_\#
o<EHcW:m1T7L=MK[>Ioo00000000005RdOhLo8\]000000000000000000000000000000^G4;n00000cJN>2i<3AjI^Oe_00000\#
00000000000000000000@DLJoZn0cTL2T8BkT[MW000000000000000000000000000000lVKKC0000000000000000000000000\#
00000000000000000000A5:090000000000000000000000000000000000000000000000000000000KhXR]000000000000000\#
000000000000000000000000000000R:Em8E;;Tf00000Ndeo0000000000000000000000000000000l:dVU000000000000000\#
00000mfY=h00000000000000000000000000000000000a]1fd00000000000000000000000008nb5olHUmXCe3PS0000000000\#
TI78i00000000000000000000dh;4@00000Em4d90000000000HJZECQRX3GET;c300000000000000000000000000000000000\#
7FTeJ00000000000000000000000000000000000000009@D\a38c@d0000000000000000000000000<?8_K000000000000000\#
0000000000000000000000000ETTTX0000000000000000000000000000000000000000l0NKBMBano00000000000000000000\#
j0UHR00000PF8QZT@JRD28c[J0000000000QX?8DSDhIM000000000000000=h?FU00000000000000000000VT[NQ0000000000\#
000000000000000gJNlA0000000000000000000000000\jIM;flHf000000000007BL]P000000000000000000000000000000\#
0000000000000000000000000000000000000000gHmcg<K3@f0000000000ol7;nN@mj?00000000005\QJR;6SbhXFN2Z9JU5Y\#
1@`DhddhjK00000M^Q_W_2U6F000000000000000elAK`00000000002TiRY00000Sd_n>Y@l:I00000Fe:@<JPF:]0000000000\#
00000HRO4>000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
Dl3jb00000bVic>@^RWV00000k01iACZ>Z@bZCeh00000dX>igYHd1Y66lM`00000000000000000000000000000000000PN<i0\#
0000000000000000000000000000000000000000:fQ=;aV2]IPfmhN000000000000000000000000000000000000000000000\#
000000000000000hNVP6000000000000000V52AH000000000000000QD281P>M7FI0Rh;cHjX]0000000000oL7g:0000000000\#
000000000000000000002LLXh0000000000L`e4dH<h>k0000000000N6n=600000000000000000000000000000000000]T9Y>\#
00000f>dOO000000000000000000000000000000hj[I800000000000000000000XV2S3000000000000000000000000000000\#
0000000000000000000000000R8Clg\nX6gM@N?M5`oONAU8F^00000000000000000000000000000000000000000000000000\#
000001\]jZ00000000000000000000bd@J:]LQ0]2Z3@I000000000000000Pi5dX=`h03000000000000000000000000000000\#
00000000000000000000?h6H_0000000000HNRkb000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000mBdTX0000000000000006LhmoV`<iD^]0B=000000000000000\#
0000000000000000000000000000000000000000000009P:ed00000m2FGE=l?EO376`000000000000000000000A0=dmcZ_5G\#
Zdd8`00000000000000000000l:aI\000000000000000000001RP^D000000000000000Tf30_0000000000000000000000000\#
6O8O`000000000000000000009BBH[00000000006m5Q5000000000000000mA1760000000000000000000000000Aj_^l00000\#
0000000000VD1MJW>LaZ7fOlamZS;j0000000000U27HP00000000000000000000000000000000000VO1cA0000000000TBjMh\#
0000000000j2QmW000000000000000]^f5I00000000000000000000000000000000000000000000000000000000000000000\#
0000000000000007LkSN0000000000oN:WF0000000000000000000000000gdjW700000?@Q\20000000000b1;RC0000000000\#
0000000000000000000000000?n:KkQI7WN00000nHSDCA?;lm0000000000000000000000000XZF>n000000000000000FT1D>\#
00000Tn[6\00000000000000080EiI00000000000000000000000000000000000_>h67nX=2b<jnGc00000000000000000000\#
0000000000bP[Kd00000000000000014EGD0000000000000000000000000771FKMZJNZ00000O:bJk000000000000000[`5T2\#
00000000000000000000F4O90>^R4X000000000000000000000000000000000000000000000EJ[SUcO5Kd\LCLla4Fhn00000\#
000000000000000=bDX95DXc]00000000000000000000a^dlj0000000000000000000000000?B^?F00000000000000000000\#
000000000000000cd:92000000000000000000000000000000000000000000000000000000000000]4lf70000000000[\IJ3\#
000000000000000000000000000000KjVBjnbH:c0000000000000000000000000eZ;i50000000000000000000000000D937N\#
000000000000000000000000000000000000000000000=>bdI000000000000000000000000000000000000000000000X<T0<\#
00000000008bYhi000000000000000?8o?n0000000000V@EH6Q^VQ30000000000000000000006A\P509^C00000;^gOPK8Z1h\#
00000000000000000000c^HXfdDi_h00000000000000000000000000000000000000004Hk@k0000000000000000000000000\#
0000000000000000000000000000000000000000lVV]b000000000000000Bl3be`\k:GjE7B;000000000000000abd1G=Tfjj\#
000000000000000\BPH700000m^4ma7Dc^j00000@l_d[T`;^:0000000000lc4\2^jaA0jPQ^X000000000000000^f1@:T8]7K\#
0000000000000000000000000000000000000000W:5BR0000000000000000000000000mm5mX0000000000B>eDP0000000000\#
3V`G_00000000005n_JH0000000000000000000000000000000000000000000001:=9ZCBjho0000000000000000000000000\#
00000Qe<Ii0000000000000000000000000000000000000000U]10>0000000000000004B?_j0000000000000000000000000\#
0000000000000000000000000G`Uh>00000000000000000000000000000000000000000000000000n>X^U;4\R500000eXI@M\#
0000000000000000000000000nK49o0000000000\`fOX000000000000000b<1YTF268k000000000000000YX1EJ0000000000\#
X<:9k000000000000000000005j:K1<FiJ40000000000000000000092_Ll[T@9Rc<=Un0000000000Gk7KG000000000000000\#
000006NG6H0000000000000000000000000000000000000000gVR2Ccb9:e000000000000000000000DM_C[Feg5OfOB]00000\#
00000000000000000000LU0:D000000000000000:6:<K00000\<@g^0000000000J:FW4000000000000000Qk5D30000000000\#
0000000000oo<=n00000000000000000000000000000000000XPCcKT95L50000000000000000000000000000000000000000\#
0000000000lJXU2:e5ic00000000000000000000d^WfO0000000000000000000000000nN]LA0000000000536Sl0000000000\#
00000@09n8000000f@?Z000000000000000000000000000000jbLKl0000000000T>>kK<dFPM0000000000NjUC\0000000000\#
00000000000000000000_FcCa0000000000V`f8<G<`BW00000m`f=c0000000000000000000000000VnZMmiDdnP\N;ka00000\#
000000000000000000000000000000C>d2S=G4WWWno4G00000115X:0000000000000000000000000Y58Gk000000000000000\#
00000000000000000000@fJ[[000000000000000FD0d_f4R9VHdlkQ000008g;V]00000[nXlZ000005lWQie:m9h0000000000\#
TA:1n0000000000000000000000000@d02T000000000000000000000000000000000000000000000XhiM6000000000000000\#
?:KQf000000000000000000000000000000H755^000000000000000O@>0>]Zh;@000003`KO@00000000000000000000Y4ldJ\#
000000000000000J21Xk0000000000000000000000000000000000000000OLI>]g2e]<00000000000000000000i=2@9;@KWb\#
000000000000000k@PGT0000000000I4j4A00000Lf[Nc0000000000000000000000000NfgbokjXGW000000000000000dJGGK\#
fdoK;;M;KE00000VB2KB_?3f>000009f5cU0000000000000008nN@X000000000000000<VgaP0000000000>c:Bo0000000000\#
000000000000000000000000000000RB7Uc00000e38E>00000^l0Qj00000kn9DbJh@c=516XU3o;WA00000000000000000000\#
000000000000000000000000000000cb=840000000000000000000000000000000000000000>_<CO00000000000000000000\#
aNP:R0000000000]VIOfff0IhTX4KO00000o@7fZU35A>000000000000000V4LhT00000000000000000000000000000000000\#
00000;JfMddd\l40000000000<W5in000000000000000eN4HM000000000000000000000000000000[V:0TfZ[dI0000000000\#
00000000000000000000:fiAH0000000000000000000000000L:eKa000000000000000000000000000000000000000000000\#
000009`f;i00000g]03`00000000000000000000FQ65o00000oO9_o00000000000000000000000006hQRg00000G\TgY00000\#
00000000000000000000000000000000000KVjA[0000000000000000000000000Z8dcA000000000040NO4000000000000000\#
000000000000000000000000000000000000000000000000000000000000ZH_=N000000000000000D_02I000000000000000\#
00000dJmdi00000S8:IjI>KbR_<Z?8aTLBj0000000000RA4clRnmJ3000000000000000000000000000000000000000000000\#
ETi`E@E7jh000000RD@^3HYYAdRbhU000000000000000fW95@000000000000000H\aD900000000006deRM000000000000000\#
0000000000TTn[;\^E40P[8jP0000000000]N_k=000000000000000=e;2b000000000000000gW41400000\A8N:0000000000\#
LNZ=>000000000000000000000000000000000003VQ_>00000:\0@S000008lGjQ0000000000000000000000000[6[f]0^4UM\#
0000000000<nRUR_W2PJ00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000c4k_E000000000000000000000000000000ZBXW8>Ren4S6OBg00000000000000000000\#
000000000000000000000000000000000000000000000Pbi5]000009M;JC0000000000000000000000000000000000000000\#
00000ILhGEJhoaP00000000006C0fZl;1ad0000000000EJD:bjBFgX0000000000PVoN700000W48=]00000000000000000000\#
00000000005^CZkEXn8Q00000000000000000000000000000000000W`LFeePZ3S0000000000We9Gn000008=<JF;14b;0b3_>\#
000000000000000000000000000000000000000000000fXf9D00000Y2KRGD^7b2gnCIL0000000000000000000000000m>k\W\#
l4ZJ]00000000000000000000000000000000000000002LdFo00000g88ee?V`4CJ8kAX000000000000000H<M0l`Jn4X00000\#
000000000000000>dW@Y000000000000000LhkMP00000000000000000000000000000000000000000000000000oT9L300000\#
i<?n40000000000N8YKZ0000000000?fcA:00000000000000006`W8000000000000000b<?BeAh1B=2Q;3V000000000000000\#
00000000000000000000000000000000000EJ^3\BHJEe000000000000000000000000000000000000000000000Ee<:<00000\#
0000000000000000000000000jdJ5:][6ah0000000000000000000000000000000000000000000005NJ5e000000000000000\#
0000000000L4RLO000000000000000000000000000000mlFJX00000bNJd1lXV0T000000000000000jc2RB000000000000000\#
00000000000000000000AlS6D0000000000K8:g60000000000<Z6]VjTQ<S0000000000000000000000000000000000000000\#
00000000000000000000000002<eIQ00000MX;FMS`:ZH00000000000000000000l937<0000000000000006f04OgZB8KQN@[S\#
ijOHI0000000000000000000000000afCY[00000000000000000000000004m1QM00000000009F:Z]VDVYA00000G73GD00000\#
000000000000000[X`2e_XXV`00000000000000000000fVQWM000000000000000<T8960000000000KNfkM000005VL9U\m<C8\#
00000000000000000000E8Xe0GNhG500000000000PQ8N0000000000000000000000000YRNVg0000000000000000000000000\#
00000000000000000000_^R?>000005^_H^?=7Y3000000000000000000000000000000000000000000000000000000000000\#
000008\:JP000000000000000HV<liF\g=g0000000000YV2j000000000000000000000WPo3J0000000000000000000000000\#
000002:_Jl00000000000000000000O^<YF000000000000000000000000000000dB5Tfm2V7WD=;>i00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000kneA1000002n4ciKf:oC[J2Zn>H>3K\#
000000000000000000000000030Y6=00000000000000000000m<a4n00000b\CjX0b=08000000000000000000000000000000\#
00000000000000000000on>25000005^dgL00000000000000000000000000000000000000000000000000000000000000000\#
@ZNY900000EBdnmYlTiH00000J\e@50000000000000000000000000000000000000000000000000000000000000000000000\#
K<Gm]?E0\N0000000000j?8TQ00000000000000000000Zn]LT0000000000ZXfGCZThHm0000000000hY2l4000000000000000\#
0000000000b8iZ900000XXB[M@89Nb0000000000[C4b00000000000000000000000000000000000000000000000000000000\#
000000000000000MFJ3XIfdZ\Y54Sk@D=8GMU;]B000009BXif]R;\?000000000000000000000000000000000000000000000\#
0000000000l4N?`00000000000000000000L66SH0000032KBh0000000000000000000000000AnUULE2Wgm000000000000000\#
000000000000000aL1[^0`YXP000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000a6J?L000000000000000000000000000000000000000000000XF^>2T<k5>000000000000000Ud<8L00000\#
Ch1nd00000^XT7T00000000000000000000000000000000000000000000000000000004a04e0000000000eVY1>0000000000\#
0000000000000000000000000gg2N=g5;:=0000000000D<W^V035H<000000000000000000000000000000000000000000000\#
00000U<=jA]^[Uo000000000000000000000000000000fa7WB00000j^;oRYZVQE0000000000000000000000000]hW^Gaj9@^\#
00000[44A?0000000000000000000000000nPl2G00000L4baC00000000000000000000SHi6AM4[_>000000000000000bPo8M\#
00000P:I`g00000TV^AG00000l[4hR00000A;;Y?0000000000o>G[K00000000000000000000000002JU\S3LXj`@i;AV00000\#
0000000000000000000000000000000000000000000000000000000000000000000000g0845TN2@o00000HP8BOn<OWb00000\#
00000000000000000000000000000000000ZbCCZ000000000000000000000000000000J6FLe00000;`Mdc00000@JEW@00000\#
0000000000000000000000000GlK==000000000000000000000000000000hJi950000000000=N`NG00000I@`SD0000000000\#
000000000000000000000000000000:Zk1=U0I6T00000NFNf^9bcWd00000000000000000000Y:TOb00000000000000000000\#
0000000000000000000000000@V[1i00000000000000000000000000000000000000002XKXe?<_=300000IXJTT0000000000\#
>F`d>00000000000000000000gNAf>Fb>A900000000000000000000TRii:000000000000000b8;Fh00000jPlc@0000000000\#
000006\J^o00000000000000000000k90nEcR5M\QY2A\00000Tj>dn0000000000000000000000000SV;j=WG2Y@0000000000\#
0000000000000000000000000LBOGR0000000000000000000000000l41MoY><o@0000000000E0jNoMTj5L0000000000523;:\#
000000000000000000000000000000Q@NMG00000k@AM\0000000000oXS^4<Bn^300000000000\Q@h00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000b\aB^000000000000000K2LPBRi9D^0000000000\#
2D0WD0000000000000001D\Y?000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000`bPBl000000000000000\e1b70000036D=b0000000000eF;aU000000000000000mPL5<\#
f0@ZR0000000000000000000000000cbK:f000000000000000QfAKm00000BG4S^0000000000;=14S0000000000T6oiM00000\#
@NaIf00000000000000000000OBIJj00000000000000000000hA0Ah0000000000UXnTWc[4DS0000000000000000000000000\#
000000000000000000000000000000000000000000000b\bCX00000T@oY\0000000000000000000000000000000000000000\#
L039S00000000000000000000dj8_YX=7_[l<0=T0000000000M@6Xe1Hf@X00000000000000000000000000000054AKBjG2nB\#
000000000000000000000000000000000000000000000ON1CK>O2T\000000000000000000000000000000000000000000000\#
0000000000DjSFnGH5I8ZJWM;k\bb20000000000000000000000000000000000006`?e00000<RbgL00000000000000000000\#
000000000000000000000000000000000000000000000E@ncB00000JHc\]000000000000000fF>bD0000000000?^;D:j8_iD\#
000009i9cY0000000000000000000000000;<GiSeS3UB=<Vk`00000000000000000000000000000000000000000000000000\#
0000000000000000000000000Qc8mX00000000000000000000000000000000000000000000000000E^m9400000eD[9I00000\#
00000S`O0en>3T9D^jnQUU6\J0000000000000000000000000000000000000000X4UPLOT4:\0000000000000000000000000\#
00000KbJ<b0000000000000000000000000b6EXL000000000000000000005PFY8\XVf;000000000000000F`im?0000000000\#
00000000000000000000CTWA82X[KK]\n=L000000000000000000000000000000000003`UK@00000000000000000000JH:i9\#
00000IU8Z90000000000f^9BJ0000000000000000000000000000000000000000M4Q?a0000000000000000000000000mT9`Z\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000iPf\Z\#
gH1CZk:eS>0000000000`Zi6k0000000000d@\X50000000000000000000000000_X:`O000000000000000000000000000000\#
;<;R>0000000000000000000000000^XL]h[n4R>000000000000000000000000000000000000000000000000000000000000\#
000000000000000JlMH100000@b4:9000000000000000:`058[JiU80000000000000000000000000000000000000000NRDR7\#
l0dEJ@Bj8K00000Ulc9K000000000000000aVJnF0000000000000000000000000000005d3[d00000CHd7cf^<b`0000000000\#
000000000000000000000000000000000000000000000n>UeQ0000000000000000000000000WRj9^000000000000000T;44l\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000IB@R6PnU>]kBa0o\#
kBhbe43:e3e2@7300000hF]e=000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000d4e2JQg4iZ0000000000000000000000000000002j\=1eN`3>_JhSK00000000000000000000000000000000000\#
000005k8daG>]IJ_^0VY0000000000000000000000000@V\0:00000000000000000000000000000000000Lm3S[ORL2aW8US?\#
0000000000N4MAE000006lbYW00000000000000000000nJ8bJ00000000000000000000000000000000000000000000000000\#
M6XZ=0000000000^VYKoM3:IeA:d?fQTSC`000000000000000RPPZe000000000000000000000000000000000000000000000\#
LB4A]0000000000kk3G300000Yj]da0000000000000000000000000Z\;SKH>IV80000000000]X:[70000000000000008BZVb\#
000000000000000000000000000000>d<j2nPgNa<Re;m0000000000000000000000000000000000000000000000000000000\#
<41l3_JXI700000nB6_>QHBM0e4RBF00000BI2\]000008bfSD000000000000000TPRC8000000000000000F>_<I0D\5700000\#
00000U6gg7_n]d000000000000000000000000000000000000000000000000000000000000000000nNk;g000000000000000\#
0000000000lTf^k00000I6dS_00000000000000000000000009<kON00000LnaMY00000000000000000000MJAVZ0000000000\#
000000000000000000000000000000_0VCcAE06L0000000000000000000000000000000000000000SXoeR000000000000000\#
00000000004<FWl0000000000c@bl`00000WjNd50000000000000000000000000000000000000000000000000000000GhNWg\#
JM7o?000000000000000000000000000000000007J6iYT35@bLFOhUQ@[Sn0000000000000000000000000000000000000000\#
00000<R;190000000000V:^=c00000gbcOU000000000000000O<i\o00000000001XUZR0000000000oLZ?V000000000000000\#
00000HB0nM^nAQM32]1<00000_HlED<L2jY00000000000000000000MlUS000000`\\mg000000000000000000000000000000\#
0000000000D27A>GhlMo000000000000000i009M000000000000000fPeE800000000005bd7N00000AjD]DP^T2E]<TO@TV2?_\#
0000000000eW7N600000i;0B_00000H\iX@00000000000000000000000000000000000000000000000000000004Bj7^00000\#
Ij8SP00000Q^V3A?J6X13[9o3000000000000000000000000000000h`[2>i:n`b^\dZP0000060KQC0000000000JBLB]\FI7P\#
8:6FFGY0=E0000000000000000000000000hL49`0000000000000000000000000aXcQH000000000000000ff\GDbVb0W00000\#
00000000000000000000000000000000000jW0Cb0000000000KZ;a4000000000000000000000000000000b`Y0O00000_Z2Q<\#
NjW3]00000H=4H90000000000000000000000000ej3NM0000000000000000000000000gb;hm?nUI:00000000009fZC`00000\#
00000[hdi?00000000000000000000@P1fF0000000000000000000000000>>k@V0000000000Ek3Qn00000=LAkE0000000000\#
000000000000000000001PKXOPVWa000000000000000000000000000000000000000000000000000000000000000000Y=3FW\#
0000000000Dg3\E0000000000000000000000000Xfc?<00000000000000000000aF;9<0000000000000000000000000IBED\\#
000000000000000000000000000000MA4bN000000000000000000000000000000000000000000000hZdh6[@oD\00000US3`f\#
000000000000000M:ZgU00000000000000000000JJS9>W6e<>9^h9>TJUWg[4]7;00000nlC[o^f]<Y000000000000000We4>8\#
5R<8[0000000000lU::G`M3\_0000000000=bHZ\0000000000^0hjk00000<67Yl00000000000000016ohJ000000000000000\#
0000000000LB6110000000000T>^B0m\f[g000000000000000j:X_^00000M<40QB8?IEaXU4Y0000000000QjM2^00000RS2aP\#
0000000000000000000000000000000000000000SL2jF000000000000000S44DU00000000000000000000mZBf\0000000000\#
7NTef00000000001892W0000000000e6]3PVRVMC9Hoe9MR?6n000000000000000:E9F=000000000000000000000000000000\#
00000000000000000000[g8_giLO5Sa6[VgZF3mJ0000000000CN6bK0000000000B^9H6OhGTf0000000000000000000000000\#
000000000000000h:B290000000000]B8o5000000000000000000000000000000RJ^FnSJMNj000004bD0XoVXNgCFjJB00000\#
L`1Ld0000000000000000000000000000000000000000CnlE38G3A^S15LG000000000000000a5;H]00000BHHcD0000000000\#
0000000000000000000000000:R1aU0000000000000000000000000000000000000000000003H7lR0000000000KH[FC00000\#
00000000002jGOn`nd8L0000000000000000000000000@nHk^00000000000000000000000000000000000000000000000000\#
A593k00000U<PYE0000000000O2fcRfnRIBB8dn_000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000EnZWY00000000000000000000:W4?=00000@E6Ke00000000000DMJe0000000000V4g:70000000000\#
KK:ZcNXg^e0000000000000000000000000XZQ@:]dmRX0000000000000000000000000000000000000000000000000000000\#
0000000000000006NGf=00000O^:2_GTR=aDk<4Y00000<bi4900000YZoJj0000000000_X=Zc0000000000\Zcib0000000000\#
000000000000000R:CBl00000MZ^Ng00000000000000000000j6XLNa<k9k0000000000000000000000000000000000000000\#
0000000000000000000000000^400Q000000000000000IK<9]0000000000000000000000000Nlnl]a?4GT0]05E0]07`00000\#
00000000000000000000:8kH:JN33M000000000000000000000000000000\ZXMf0000000000`k2OI00000000000000000000\#
Ml^00eBc:Y0000000000000000000000000000006:F6d0000000000000000000000000b8`<00000000000000000000000000\#
00000W@?@o00000W[9Si00000000000000000000iFKa^im6k?FdW3F0000000000fFk`RlO4R;000000000000000bX4MQ00000\#
00000000000000000000dddIA00000BDXWQ0000000000000007J4I`8Z:dQoVW8l0000000000Rb6SmmC1ER000000000000000\#
00000l8^a[0000000000oPLjF0000000000YjQRR000000000000000000000000000000000000000000000YPM23_BZah00000\#
000000000000000eBX^>00000000000000000000000000000000000;Fk<7n:Oma?:P93?4`bCWY8bT0000000000h\[Wa00000\#
0000032VZ5@Y7oK0000000000000000000000000000000000000000000000000000000000000000000000=n<1a;XS6P00000\#
96hU_;I8m90000000000000000000000000]NQjjZHnQ_UhnB700000000000000000000;HUME000006\>gCS<3l3fjaGX00000\#
_<J8Q000000000000000:PIE>00000000000000000000000000000000000000000000000000h8dEX0000000000[<:lahP@N\\#
UB]ZNmd\g^lhhnP2n1<B@K8]Em^2IL00000PTHikn:W6l00000oc0DJHHc2\eNAVA00000n52_300000BHE0N000000000000000\#
00000FnUkF000002Q3ie000000000000000Od1Kc0000000000V=3>_00000l`IR?nBeXR000000000000000000000000000000\#
000000000000000^DRUiVZ`iE`e:P\00000eHlL`000000000000000000000000000000000000000000000fB@kc0000000000\#
0000000000000000000000000JF3n:000000000000000000000000000000@Fgn60000000000[\h5JVRT1o000000000000000\#
000000000000000R7286000000000000000000000000000000000000000000000^P?>a000000000000000XB;2`_8<MN00000\#
00000000000000000000000000000000000R:L@g0000000000000000000000000000000000000000OXE[BdDoCPO78fZ3b\al\#
00000000000000000000[Z<W_000000000000000000000000000000000002B^VV@D]fS000000000000000000000000000000\#
a`nZ_000009JDGh0000000000IR38o000000000000000000009XdnC0000000000000000000000000000000000046XfWiZj@n\#
00000[jgIh00000000000000000000oldC[HI4lS00000KL[3S00000000000000000000000000000000000000000000000000\#
00000000000000000000i\A^g000000000000000000000000000000Pi7A:0000000000000000000012@XlQFU^Y0000000000\#
H^3FE00000000000000000000000000000000000;ViE1000000000000000il;UXhlSjo000000000000000000000000000000\#
0000000000000000000000000000000000000000<h?GOS\jAK00000HO06Y0000000000000000000000000000000000000000\#
Nn<N100000kBQ4iDPkGc00000cX1e9ML\A_D;<8o6Lo2100000000000000000000000000000000000Q`U]X0000000000@[;b_\#
00000000000000000000000000000000000000000000038?N@000000000000000000002f@d=00000000000000000000=4X2X\#
0000000000000000000000000fi3N300000Y^1?10000000000000000000000000000002DmTB00000000000000000000U4Wi5\#
00000000000000000000000000000000000G0dAf0000000000k<Cb100000S8fFb000000000000000:d7Bc000000000000000\#
000000000000000^T0>9000000000000000;PgKP00000GG;l;000000000000000000000000000000000000000000000N48hO\#
00000000000000000000000000000000000a^Xh]N001V6^6GPTJ_gAno0jm0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000IH8Db00000OBc]100000000000000000000000000000000000000000000000000000000000000000WDhUk00000\#
0000000000000005TGEk:`?Ro0000000000ZJ2XP00000NY:bj00000000000000000000BBY_C000000000000000YfIK[00000\#
000000000000000D2JUM0000000000W`k_`00000RL@mm0000000000000005R^S3000000000000000S2Ck2HhHHZ0000000000\#
000000000000000ofMQ_0000000000cG9oG0000000000000000000000000nRKHT000000000000000000000000000000^S9UE\#
0000000000hfP5Cbfj]0000000000000000000003:ImbELh14000000000000000000000000000000d\jED[dkJ<000007j1LA\#
00000000000000000000edjG:000000000000000]nVn?00000000000000000000oBbHl00000U?08k0000000000WN:CC00000\#
0000000000fW5Z[0000000000000000000000000Dc5k_0000000000_0lC9\j4]g[Z8Ld0000000000T\DQZ000000000000000\#
00000000000000000000000000000000000HFIl^00000PR`[T000000000000000000000000000000YQ;IQ=BN:20000000000\#
00000X^=WMiBf<i000000000000000000000000000000P4d0e00000VjBIP00000000000000000000CfFZ[0000000000AHP_B\#
0000000000000000000000000WX5Ug00000000000000000000F[5CS0000000000000007fQ;8000000000000000FB\Yb00000\#
000000000000000000000000000000U^lJP00000R@D2^000000000000000^\:SC00000000000000000000000000000000000\#
0000000000000000000000000000000000000000000007VHIh000000000000000<FXP\00000000000000000000Oj2CJ00000\#
0000080<k10000000000Jb\>V000000000000000GNP<T0000000000000000000000000000000000000000;j0P;0000000000\#
0000000000CN]]200000000000000000000000000000000000WR8N>Yd^WC000000000000000NB2I00000000000Q=8\M00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000]lTL<<\[S=\#
F]42nM:S;O000000000000000000002Xj_RGH4M`Una7Z0000000000=8VMa^Zj3Y0000000000675@I00000000000000000000\#
000000000000000LnOcJ000000000000000d>U:U00000YI70:0000000000o];ca00000Fb]RN00000000000000000000JM:9b\#
A6=7MY30N<00000000000000000000k<nH^00000000000000000000000000000000000000006DF\_K0RCQ?6]h?0000000000\#
000000000000000:nB1G0K26[S_8;c000000hQE2>`Qcl>2fHiU@87j000000000000000000000000000000000000000000000\#
00000@R^B_X8;7:k\i4M\V9Yjd2<8i48oG700000000000000000000m0FNK000000000000000gh>J?00000000000000000000\#
00000000000000000000Q8IJ^0000000000[PB830000000000000006:bLOgD15>aU1VR^C5Ro?K:;K000005Rc_f0000000000\#
00000000000000000000000004D0B:0000000000000008V6:e00000h:VXR00000a>T5o00000iL:m;GVBSi:6fGm000005fN3\\#
00000;fC_T0000000000000000000000000JXA_i000000g:7aSb=^6>80bo0000000000000000dSIA00000000000000000000\#
0000000000W;1_]\XZcAkfUX]0000000000000008JLQ^000000000000000_S77_]n[A50000000000jRR@g000000000000000\#
cZ2gT`I8ejOj>B700000=>2<:00000000000000000000000000000000000PF:?H0000000000000000000000000I_8KR00000\#
000000000000000aP@Gf0000000000g;6Fa00000000000000000000?>A1O688HLOD=c:00000]PkU100000000000000000000\#
00000000000000000000;>jL:00000V82;N[4\[Q000000000000000000000000000000000000000000000000000000000000\#
000000000000000?P?dVQ07FigC5UGhU:;10000000000mhZY>R6SBW000000000000000QlC4Q0000000000K]39]00000eVDm;\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000ZZ3UJ0000000000YX0]d00000000000000000000000000000000000000008lMoNLg1J\00000000000000000000;l[S_\#
00000000000000000000000000000000000000000000000000]01Oe00000000000000000000mB=DX_LO6S000000000000000\#
0@4aX00000000000000000000000000000000000bT>Fl00000OJ6:;0000000000000000000000000000000000000000_R9>b\#
;4U=E00000000000000000000000000000000000U6Vhf000006a;5300000000006@74P00000000002V7l=0000000000E2D>d\#
000000000000000L@9aj000000000000000<>2aO0000000000@DN2h00000000000000000000000000000000000IjIZIaND^b\#
EJWbMBH^GeA4_i6000000000000000000000000000000000000000000000000000000000000]d>\c00000l82ec0000000000\#
00000737nH0000000000000008j=Z?00000G`T^;0000000000bR`;I00000000000000000000Ra8g[=ff]Nf@0Q7T77An00000\#
0000000000000000000000000@33__000000000000000DC3Ue0000000000000002hS``000002TEO=;Y0<KBE;V=0000000000\#
H^O5e0000000000000000000000000hO:o=P\?@g000000000000000000007c:X1000000000000000000000000000000[_:\K\#
00000T<DIS000000000000000O<:iM000000000000000000000000000000000001JChHl8gLmNJOP^000000000004>=;00000\#
00000le7To0000000000jLaXL0000000000000000nlT1^jQL8000009;6ib00000000000000000000000000000000000BZlL6\#
00000000000000000000KF5YD44C9DJ:e`FGhcCY9A7P50000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000IbkSh00000000008]4@F`Flkh0000000000\#
0000000000000000000000000[m1fM00000_0^8`00000000008fi:a<V7WJa58Ii@`9Rd000000000000000]lCon0000000000\#
000000000000000000000000000000N^Zc700000000000000000000000000000000000000000000000000000004PYO@00000\#
6VS?\000000000000000\4E^J00000000000000000000o`fkZ000000000000000000000J]Bc0000000000000000000000000\#
0000000000[L:VDN0[M=0000000000=HFRZ00000H89_60dLGG00000000000000000000000000000000000000005LE8@00000\#
000000000000000P<D359NEWV_U1M`0000000000000000000000000000000000000000AhKN5hH^o_000000000000000_:neS\#
0000000000OhS53S\fKj00000000000000000000>c5QM0000000000000000000000000000000000000000000004n@K=00000\#
00000000000000000000000000000000000gnb?00000000000000000000000000F^TT7000000000000000000000000000000\#
00000NC7Q;00000000000000000000000000000000000N0LF300000_0GVN?XG4m0000000000VVQ6a9M6KL000000000000000\#
Y6<3O00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
Vn0:E00000d18JK0000000000000008?63B000000000000000000000000000000000000000000000aZ<4COlDmc0000000000\#
a@<oOX;8RB000000000000000h84H<WQ:n9000000000036S>A000003>0d<fl[iY2;0<h00000k8fSkJPP;C000000000000000\#
ldeJ<:<80200000aY6UOK\F3;N2FMTE?1dagO4_D0000000000CNmBN\^B<]mD\8jYm8a@000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000L0BOV^\[n800000ZdNNi0000000000000000000000000\#
00000G@ef:0000000000JFC\S000000000000000000000000000000Vjg:h000006I5U=000000000000000000000000000000\#
Dk;`\[DY1500000000000000000000``nW=>loKN000000000000000:PE>iOHRW@MBcoRhHJIi0000000000000000000000000\#
0000000000`8CDO0000000000000000000000000d0Le80000000000?`DbC000000000000000000000000000000fk8XYAd;Wj\#
L8JfL00000000000000000000W:i>OO?4fI0000000000000002^Hmd000000000000000000000000000000000000000000000\#
0000000000df@g8BlmHE[34h>Yf9:Nc^3Je00000_bQFZTl26OQbY1J;X;P3Cl0^Ln8[Talo7YO2DlP20000000000000003`4=D\#
00000InmLm000000000000000000000000000000an;9R000000000000000@\]6k000000000000000^DDo`0000000000CK;Q>\#
000000000000000MfcEWb^8eN00000`V5;mXRliX000000000000000000006ZCYER`jM30000024_]l000008a0m40000000000\#
000000000000000l15;i00000d05;000000000000000000000000000000000000?i16a00000000000000000000[Jl[O;NRV[\#
0000000000000000000000000000000000000000000000000000000M^4VKY^]Wd00000000000000000000000000000000000\#
00000e8X[i]T:_Uki7U:ORU5KT];Vo00000000000000086X7W0000000000^\jiKLPg5\MLOh300000000000000000000@nlZ;\#
0000000000000000000000000000000000000000000000nVVT<_:FQ000000000000000000000000000000000000000000000\#
0000000000k`Rc=000000000000000000000000000000000000000000000PR=PB>c84U000000000000000000000000000000\#
000000000000000Y62`a000000000000000000000000000000000009LihB0000000000000002=5c2000000000096OSP00000\#
00000<:WiR5dbif00000000000000000000[8PHUHK33H00000000000000000000000000000000000000000000000000FhNF<\#
0000000000000000000000000?X>PY00000]W1N2oN?Hj0000000000000000000000000Y@W5S0000000000000000000000000\#
0000000000e8[Pg00000000000000000000S<U3d0000000000000000000000000000000000000000OJ_66000000000000000\#
00000000000000000000gBknnli0dnANFJGBO27P00000000000000000000000000000000000000000000000000Plm;U00000\#
00000An2N[C2ISj000000000000000iR3WN00000000000000000000E:I:U000000000000000U2n?d_^n^d000000000000000\#
00000000000000000000N@K?fIFc?g000000000000000000000000000000000000000000000000000000000000O\10600000\#
00000000008S4o?Ne8G3XXifM00000000004=7UO0000000000iPP5m``Zba00000So6mb00000VHFFW00000000000000000000\#
000000000000000000000000000000000000000000000AU1l<][83`@JnU34hWmR00000000007S4GE00000000000000000000\#
000000000000000ljRJi0000000000000000000000000000000000000000SNjZmRf6@70000000000=bfjVoa3;c0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ne20;00000\#
00000RPo8k>:=?20000000000000002?6hl0000000000I[8Bb0000000000000000000000000dU3`N0000000000[Z18d00000\#
j6jCK0000000000000000000000000]T8aC0000000000DdNTQ00000000000000000000000003DAL^F>hn=H1;G70000000000\#
db8Ud:jc;30000000000gTd3J0000000000T4V2A000000000000000lL3aB000001Bc0R00000Ub3\800000000000000000000\#
000000000000000ef\`E000000000000000000000000000000fb1GZR27aL0000000000000000000000000?6RVl0000000000\#
000000000000000000002J8Ye00000000000000000000000000000000000?nDj\00000000000000000000000000000000000\#
76=EDW@RHC0000000000000000000000000000000000000000O0UBaH?6Fn00000000000:QXo0000000000P4>>_0000000000\#
00000000000000000000000009TVWdZM0gMgd_gU0fIDIVE;F1lZcm\00000HLK8V000000000000000GP?2G000000000000000\#
00000000000000000000<`6_dd:8KK;o16J0000000000000000000000000000000000000000000000000000000IFd2DU23_i\#
aL<ji\D\=kQV`<`>jBU51k:KY000000000000000000000000000000000000000000000MVjf>0000000000000000000000000\#
oE:0J0000000000000000000000000000000000000000000000000000000e@7jlKd<Z9Bn6AM0000000000000000000000000\#
0000000000]Hbj_000000000000000000000000000000000000000000000;K61400000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000Gl0NDKhmoKHlQ;R000000000000000000000000000000\#
FD]6Q000000000000000K32S^000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000U33eV000000000000000000000XF`R000000000000000000000000000000000000000000000i@:\A\#
00000I<U>dEHHA];:hg2i^eHV00000BQ1oh0000000000000000000000000000000000000000hhkKE000005a0IndBblP00000\#
F000100000?>l@R000000000000000000000000000000000004NS\]00000000000000000000oRQc:00000EV6Zl0000000000\#
00000000000000000000hO1O@o^]jE00000?6UY700000000000000000000000008:TMU000000000000000M0;]J0000000000\#
0000000000000000000052;MO00000000000000000000Qa5e^?hA?e\RX440000000000^FOH^00000<lZC200000_g67LcDToN\#
WdJn[C:[Ee00000^G4C_00000000000000000000000000000000000UVcX]00000000009hZ`[odmkbNjWaH0000000000i0P^_\#
309df0000000000000006ZM:200000R\Y8<00000000000000000000000000000000000`f4>g0000000000000000000000000\#
0000000000000000000000000W:noc00000000000000000000N4Kd9VRlNJ000000000000000>:9g=00000000000000000000\#
00000000000000000000000000000000000ibLje000000000000000000004LVRo0000000000oDd8300000000000000000000\#
000000000000000000000000000000ZBDWb0000000000TFY^n]nLg500000000009HoH9>HXiY0000000000000000000000000\#
000000000000000000000000000000;86Cd2\52N00000cl5XO0000000000?V77N0000000000hF^BG000009L^Po00000kL84R\#
0000000000000000000000000?H6>8n4e>T00000000000000000000ZV^gW0000000000ThJoL;K;MZ0000000000W0HmO00000\#
00000000000000000000000009Hd_JM`K2o0000000000000000000000000Ed56mV<_FP000000000000000000000000000000\#
00000b:b_RPnkNYD`AU[jVTX1I56@k00000000000000000000jjdoI0000000000000000000000000000000000000000kXP\5\#
00000000000000000000000008lXL90000000000A22dXdHnLM\@JVi:M6o100000j24TfVPjdO0000000000000000000000000\#
00000000000000000000000000000000000000000000000000;1;a@0000000000h^mQY000000000000000000000000000000\#
FDCi000000000000000000000b`D>C000000000000000000000000000000h52Po00000000000000000000000000000000000\#
he891000000000000000=Y4bX00000T3:E3000001n[h700000000000000000000ZT\Dn4k;9K000000000000000GNahWeW6]4\#
00000000000000000000000000000000000\Pm<5?S2`W00000Vh6`oFT4V30000000000000000000000000000000000000000\#
00000T30kP00000000000000000000000000000000000000000000000000cLTiV000000000000000jhP>^0000000000DY:=2\#
000000000000000IZJNA000000000000000000000000088`Wk000000000000000OF1][000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000Mf7FZ000000000000000?l=NQmNPXo=Lmlh00000000004:RSn\#
000000000000000000002XHgAZ^]WZaVdP]mI12D00000IQ;ND000000000000000000000000000000000000000000000UM2]8\#
0000000000000000000000000nJ5X`W\KOd00000000000000000000A8ITTU4i@R00000000004l>nU333I]000000000000000\#
E2;ZnDD\K:00000<b4SB`h\Pi0000000000000000000000000000000000000000@f]\_00000MG11D00000F`LJ\0000000000\#
00000000000000000000fHBaF0000000000^n_;:00000Hf\H8N13NSYe7I@68I000000000000000000000000000IZY_n00000\#
000003bgKb00000=TPAiQld5I00000000000000000000000000000000000B80N5@d`N3000000000000000@k5VS00000Rm1^Q\#
0000000000Yg1mP00000hhJa_ee9K;X8VNK00000000000000000000R0V5n00000000000000000000000000000000000A6F0d\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000002fjTV00000000000000000000oZdiL00000Ah13G000000000000000000000000000000000000000000000\#
00000E2_790000000000>\c150000000000000007DR]R0000018?PF_ZR0a000000000000000000000000000000JP`fo00000\#
000000000000000000000000000000000000000000000:Ra3f9G;\C0000000000000000000000000000001ZPPXl6k1n]6gna\#
00000000000000000000000000000000000eTehM00000EbeQ:O><2A000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000Yd<OS00000:nRBh00000@TCoA00000M2E90000000000000000000000000000000\#
0000000000000000000000000G`EooiZTm0hm7ej000000000000000_5:T?000002X`UG000000000000000000000000000000\#
00000Hl6S1JN:BO5ZikQ00000000000000000000H177j0000000000BTd72mNT5^000007NAYVgbc=n00000000000000000000\#
00000000000000000000000000000000000;8Jfn000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000mDCP?0000000000000000000000000000000000000000\#
00000000000000000000Zm0EW00000000007FA@^dLgkD@Q6mD00000000000000000000_TZiA0000000000000006`Y<Gl4OFi\#
00000ic7D10000000000h@1ONQNXC5SVfl]M@1=bZl=[2:lQTeK<iGj0000000000bfDW=00000000000000000000>Hl4akV7eJ\#
00000Ai4TD000000000000000000000000000000000000000000000000007bd<^000000000000000>6UV<^lLeW0000000000\#
000000000000000IXNdbA6WBc0000000000000000000000000n6Zg033;A500000d@7h5000000000000000mC9k20000000000\#
0000000000l[3_m00000000000000000000000000000000000C^^9RI6iSe000000000000000UTG^R00000000000000000000\#
00000000000000000000000000000000000Zl;W]chO;X00000000000000000000ePBQ[0000000000000000000000000DJ>BM\#
000000000000000000000000000000fZEPl`\[QcEdo1R00000000000000000000000000000000000JFBcc0000000000k0dWD\#
0000000000000000000000000l`Vi;0000000000000000000000000000000000000000000000000000000R8Of:h15RMg0k:=\#
:0G4VlXGac=j=I@]VXV2K?6BgdbkQ=000000000000000UDG^^RnDPD0000000000000000000000000000000000000000BL<L0\#
0000000000BPUU]00000000003j:Bh0b2D;0000000000lS1L000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000GbRQ`0000000000gl[KW00000d0;3Q000000000000000lRTFm00000000000000000000\#
00000000000000000000000000000000000gPR:;]JK94000000000000000000000000000000000009C63k000000000000000\#
0000000000@64;G0000000000I2GoU00000000000000000000000001=6`;000000000000000000000000000000i^Pm\00000\#
00000Gb8J]Pk6Dm00000d0?TbD6^S=000003BQ\@000000000000000Gi1eV00000000000000000000dB0g_`VVE4WI88K00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000002BLPRk0<SZ00000l4f4900000\#
00000BjM2j0000000000m>NXU0000000000c<4YF0000000000000000000000000000000000000000000000000000000W4gID\#
0000000000N>3PES2=[o0000000000000000000000000000009`K^h0000000000R]9SV00000000000000000000VZRok[XJ0T\#
S47Vg0000000000H\4e=000000000000000000001\h[Y000000000000000000000000000000[H2NB[2XB\000000E;>300000\#
000000000000000000005JA0R00000000000000000000000000000000000?jR945j6oB<fCnO0000000000000000000000000\#
000000000000000000009JPHK00000EQ3Jn00000\lMnh00000000000000000000000000000000000]h08T000001>IiWd<4]E\#
00000Xi1;g000000000000000000000000000000000000000000000000002^i3b00000CF=e?0000000000000000000000000\#
000000000000000h2eJCEl:VT0000000000f77[D\>@fc000000000000000000000000000000000006Lcb>n@?EY8HG3Q8HGO^\#
0000000000m:SMB0000000000000000000000000<VB7AZPFHZU<dWUNC:<]00000gn?FG000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000oP>Yo00000000000000000000000000000000000\#
000000000000000000000000000000ZHc2hDT9o50000000000000000000000000m60ma\Q5VC0000000000000000000000000\#
0000000000000000000000000SS7jB000000000000000T6`9\@F;_`UHI[900000000000000000000000000000000000S^[J=\#
0000000000000000000000000eE9Eb000000000000000000000000000000000000000000000000007bYEN000000000000000\#
000000000000000000000000000000:<^C80000000000000000000000000Ae:[i0000000000ZNSaYEle_e2?3cS00000k2el9\#
KR]gN0000000000OnDgc000000000000000000003VR_nfX[L_7RA4Y00000000000000000000i`LLB0000000000432D700000\#
00000000000000000000T:cNE0000000000000000000000000Nk6<20000000000000000000000000T2;RX000000000000000\#
5V6CK>\51_LU1K]00000=j<l^000000000000000ZG3eG0000000000000000T6jL0000000000?m8I50000000000YLeZ:00000\#
00000000000000000000B4dfM00000;@]^F5K08RENT0Q00000000000000000000000000000000000000000000000000WHjRd\#
0000000000000000000000000J@L[e00000000000000000000jBAfi[6OfT0000000000B@H3W0000000000000000000000000\#
00000gn_ge000000000000000kXcXL000000000000000000000000052^JA00000000000000000000LPJMo000000000000000\#
00000CbYC^0000000000gP@KI0000000000000000000028i=LE`T[70000000000nJ<9?000000000000000000000000000000\#
000000000000000000000000000000:FkJM00000l<l9h000000000000000IC5L[0000084DZ000000MfePYl:5Rf00000mdFdB\#
00000000000000000000000000000000000000001I1mf000000000000000000000000000000jJ;dZ]6aB8000000000000000\#
0000096a^F00000Z0iU`00000000000000000000000000000000000QK3fW00000000000000000000000000000000000[<gUD\#
0000000000000000000000000000000000000000000000000000000J`5_?00000kJPCocH[_T0000000000000000000000000\#
00000RRPmT00000dX4Xl0000000000000000000000000[^<jZT80ALCU;J]0000000000LjI;l0000000000000000000000000\#
0000000000000000000000000Pb5e5000000000000000000000000000000`:[RS00000000000000000000000000000000000\#
000000000078c3S000000000000000@32`M0000000000^VPLg0000000000000000000000000P4IchZ2BXP<RanW0000000000\#
000000000000000000000000000000T8Cm<000000000000000L<9jA52Um0O:^CLPb_MEBfa<500000DK7gf000009@`FW00000\#
0000000000000000000000000000000000000000g85ok@boBI0000000000TJS\800000000000000000000gLJgC00000WV[QQ\#
Qn0>YRQ;`B00000000000000000000000000000000000000000000000000lV_;D00000>bZ]:3d2dGHo1^C00000?4P?D00000\#
0000000000hD:YD0000000000000003\0h]00000000000000000000Bc3AQ0000000000a8oU30000000000000000000000000\#
[N>D_00000000000000000000000000000000000<F0J<ETl7@40RnG0000000000000005lKQV00000000000000000000>j012\#
00000o<G?NNRL>700000000004d<ic00000000000000000000Ynl84[@mIBSJh?d3PnL[00000>PZVL000000000000000SL^W9\#
V`nCc000000000000000000000000000000JVU7j000000000000000000000000000000Vfd:N0000000000000000000000000\#
00000000000000000000000000000000000F`j7I000000000000000000000000000000YC3nC00000LDlC`0000000000kFPJD\#
000008JHb9j>O70flUFeZH8<EWldIV28dbCAe;L=0000000000000000000000000000000000000000000000000000000T86RS\#
00000000000000000000ch\^N000000000000000000000000000000=N?L^AT0Yd0000000000000000000000000;`kAA00000\#
0000000000Yj4LBQH0RAWc:d00000000000J4JX8000000000000000000000000000000g0n]0bPZj>f]0P@00000jn>5U00000\#
0000000000=hAl1dD]Y01S3IT00000000000000000000000000000000000000000000000000000000000000000=Z@W100000\#
ST>iRiI5?3000000000000000000000000065:DXV<gI3000000000000000000000000000000V@=\G000000000000000NC:Yn\#
00000000000000000000U0\`000000000000000000000bU18k564XOOH1fg]lVmR0000000000000000000000000RO58d00000\#
8FfEG0000000000000000000000000000000000000000R48;K0000000000XRHA600000000000000000000kh:]e0000000000\#
00000?Z0iZ:LZBOG`40Bk2jjD;H4Gg00000000000000000000000007FcIK0000000000M6JHO0000000000A>On_E6Y;:00000\#
00000?L0T61Rb3`@RS=5<N<EF000000000000000000000000000000000000000000000000000000000000YTmOUND\3600000\#
000000000000000f[<FAJZ1\RD>KgQ00000=\<QP00000000005>LIA0000000000KTo8<U^L1fG0EZ9000000000000000H\_bI\#
00000000000000000000R>MG\0000000000000000000000000@:k_n^g8Sm00000000000000000000oHf761PAi<0000000000\#
000000000000000`8o0b000000000000000_fiW;1LAjg00000000000000000000000000000000000]:Ee?0000000000n`PP0\#
0000000000>P1h<0000000000000000000000000000000000000000@DJT<0000000000n@\C:U0i^a00000GNC[I0000000000\#
00000000000000000000000000000000000aL;[k00000000001fNkMBJj<a0000000000000000000000000D:]M80000000000\#
0000000000000000000000000R0Lm9000000000000000000000000000000>jFbd00000000000000000000DPDoB00000i:98N\#
8@5?000000kZ=:h0000000000000000000000000[[2NZfPO7M00000i\35V0000000000000000000000000000000000000000\#
00000000000000000000if\0oU2ml80000000000000000000000000oPH0d0000000000?6JW]00000j8O?9H8][a00000i\Q3\\#
0000000000000000000000000000000000000000000009:Pn[jVYm6cXSmR\LXAc00000]nb^X00000_R\o\000000[2ZGFo5gc\#
000000000000000000000000000000D\1WJ6O3H[00000000000000000000m:Q>W41<Cf000000000000000000000000000000\#
0000000000000000000000000000006@5]U0000000000SM9W300000000000000000000000000000000000000000000000000\#
^>?Sj1^Fk?CjY@cbJga\gDhW[[];6_00000M`6mf00000CBI<]?T1g7000000000000000@FSIS000000000000000\8<=S00000\#
0000000000Sh:f`WBCMe000000000000000k`81O00000000000000000000000000000000000]<1jB000000000000000efJQj\#
ZXL:CC0b[RcjeFb@LngYUn_o^00000000000000000000000000000000000=ZZMVS<RXh000000000000000IB<^n]TlLU00000\#
SLcNU0000000000[S:PFH92Xo00000000000000016FPg0000000000KL\>I00000000003Te3n0000000000000000000000000\#
aR09e0000000000000000000000000000000000000000000008HnQA00000000009ZE7P000000000000000HnJgY0000000000\#
00000PXG660000000000L<7<m00000fLP>300000000000000000000000000000000000000000000000000000000000000000\#
00000000003N9AC0000000000000000000000000000000000000000bLmB_00000000000000000000000000000000000oa0M2\#
00000hA9n@00000000000000000000?ZlZJDbdP7000000000000000000000000000000PC3bn[@Ta@oJ9Si000000000000000\#
1fD0?00000]PT[n000000000000000000000@OA\0000000000<ZHe400000000000000000000000000000000000M\3\a00000\#
0000000000000000000000000jBLRO0000000000000000000000000i@BbP0000000000000000000000000000008;3o800000\#
00000WLS@;00000000000000000000]=1S]0000000000000000000000000_0\MY0000000000000000000000000000002Y00I\#
000000000000000000005ZeBEn20HG0000000000000000000000000f8Je\00000000000000000000k<_]C000000000000000\#
00000000000000000000000000000000000000000000000000Kk0P[0000000000iZ;iWA`Mc\0000000000]R<H9Jm;P_00000\#
9h<kW00000BXAI]00000000000000000000000000000000000000009l8fK_\_h=00000000000000000000V<5N6:<:aiY2Ah2\#
WPekd000000000000000000000000000000fNDNH00000h;3^^00000MA4M_0000000000g;7520000000000Io2@C0000000000\#
00000000007ZH_P00000j_::Y0000000000000000000000000000000000000000:f`P\000000000000000000000000000000\#
0000000000000000000000000\0P4jdR:3\00000000000000000000OLRbP000006_4Q@3R1FO000000000000000j73g[00000\#
000000000000000000007dc4n8@oci0000000000000000000000000kfi?^?ff?YFTF^K000000000000000000000000000000\#
000000000000000000000000066IbO?b;N<000000000000000Uhle0000000000000000000000000000000YLnZE0000000000\#
000000000000000000000000000000kT^JW0000000000000000000000000ZNJWC000000000000000LJkG:000000000000000\#
0000000000K`6_K0000000000gnQ3h00000000000000000000M0N;=000000000000000<Lc_;QZEYCMZc?Q0000000000`FYX5\#
H<_?8000000000000000RY7O3^l5B^000000000000000000000000000000000000000000000@lFOA0000000000ZV9P400000\#
00000000009Rd2``<I1\000000000000000000000000000000iXa;Z00000000000000000000FVoV4000000000000000IjSn2\#
0000000000eE4;TFN8an00000T@h6N000000000000000000001\<[1bj5A=00000000000000000000=hj8nZU3B:0000000000\#
jPVb30000000000000000000000000000000000000000gNZ\30000000000UdRModnh]?0000000000^R4;oF?6B@00000Q4Z8d\#
b0RB7BV_TF00000C<9b]?<1=nBVCG<00000Ro6D:00000000000000000000kH:[o00000000000000000000QRZ>1Am9Dk00000\#
00000000000000000000000003Xh5j0000000000=FJUB00000Zj5DOP4FC100000ELL?nl@07_0000000000000000000000000\#
0000000000000000000000000000006E1J000000000000000000000000000000000000000000000000000000000000000000\#
000003O13<000000000000000000000000000000000000000000000000000000032U6l0000000000000004P8cA0000000000\#
000000000000000000004n93h00000000000000000000000000000000000m^C60000000000000000lnG9YS0U3O00000JlQV_\#
0000000000000008<D3S00000iTEI\00000O<4G[00000000000000000000000000000000000iH]f3LA5e960U1UGXnLD00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000?e3dV0000000000\#
0000000000g_5aH000000000000000000000000000000o:93400000F::RK5h>=`000000000000000d:^c1000000000000000\#
00000000000000000000oVhmO0000000000000000000000000<i1Z64@W<?]a:BGGDFAX000000000000000000003N3h4[8J:W\#
MJeY900000MJ:\P0000000000=6_@d000000000000000;@Z<V8Xe]I00000GG9dX`Rj1P000000000000000h:LFT0000000000\#
000000000000000000000000000000`[02W000000000000000000000000000000W8NZ3000000000000000000000000000000\#
f:>l:00000S:8>W00000000000000000000N^`1N0000000000000000000000000000000000000000000000000000000obaCH\#
000000000000000000000000000000R>F7m>bQmi000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000003h2oo000004f`5jab>hf0000000000000000000000000nI:B6[NNQD\#
00000000000000000000UDUdM0000000000KTAhPW<02hTLLLVnZg4b0000000000000000000000000?@B3_0000000000Se;\T\#
?jH]F:JI_;5dPK?Gf92I0000000000000000000000000f8^eN0000000000M;9Nj00000000000000000000E2\OH00000^l43Q\#
idi<J8DiEa00000000000000000000Bj8H4ghVDZ00000CRSCIID3:F@6<:=\57cV00000ZFIVi000000000000000:2^<700000\#
00000000000000000000000000000000000oI2o40000000000000003FZeL0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000YldXR0000000000SC762000000000000000Z<LlJ\XlhH00000\#
00000000000000000000WVJMC00000000000000000000;DURaD@feo00000000000000000000000000000000000000000BRFU\#
`l@M9000000000000000iRedmAHP9n0bfWe000000000000000000000000000000000000000000000ko1NO00000n6E1?00000\#
00000c@`DK00000000000000000000QD6nQWV;;MlBD`70000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000>R>Do2=1hc:\jN;Pi7d3\#
0000000000000000000000000000000000000000000000000000000Xc7]>0000000000000000000000000000000000000000\#
00000FN`nD000000000000000i2EUG00000000000000000000RBlM7000007:L\90000000000?@1I:00000000000000000000\#
dh?ec;M9:_00000XjXj90000000000000000000000000000000000000000000000000000000K<>>D00000000000000000000\#
ZRIYV00000000002b16`000000000000000000000000000000`LkIX000000000000000]nBV200000000005L;MB00000gF[h^\#
000000000000000000000000000000000000000000000000000000000000WZNjN:^e1KRbibdLG3jem:@nOn^[H=0U42HY0R[;\#
e3;>T000000000000000000000000000000mB0Ph000000000000000Mc8HT00000U245@0000000000g^]OUY28h6FJAj<h2S[k\#
0000000000B2T6IfnBng:2QW6\C6Uc0000000000hFW^i00000[bAcD>:\@40000000000000007E5i800000000000000000000\#
00000CP6kiO^1hcg46hjgLQ>4ce6MG>FP@900000000000000000000V73nTHb^`UWT@Z^00000K2h5400000000000000000000\#
7lHRf00000000000000000000000000000000000000000000000000000009H5l400000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000UB]@Cc8><hN`l9[0000000000O2cUc00000B^TfJ\#
000000000000000m0SZ400000000000000000000000000000000000UH7`b00000000000000000000k]:Le000000000000000\#
00000000000000000000000000000000000Gn^F]0000000000]0_he000000000000000000000000000000000000000000000\#
aZgZn0000056[6Q0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000l`7iag?22MW8[_mJa:9SS^JoDDPeNi000000000000000^8_jB00000000000000000000:;:]Z00000dJ37AW19Fi6^@TQ\#
0000000000Ck8>n000000000000000BV8K600000000000000000000cDHa4;\^QE000000000000000DTUWQ00000LVWRA00000\#
000000000000000kO9YU0000000000G20HW0000000000000000000000000`N[Z200000000000000000000000000000000000\#
00000000003bKnO000000000000000j:U8500000Yf2^K6n_E:Z=5OP000000000000000000000000000000F4Xk40000000000\#
00000000000000000000?n?Qn000000000000000000000000000000000000000000000000000000000000Aj?E=eA6Pe00000\#
0000000000=hB1?0000000000aHQ5D3P9_T000000000000000000000000000000iT?F81jMTM0000000000000000000000000\#
00000>j@al9<F9o_\jn800000_m27dlfGcRo6`mN000000000000000000000000000000000000000000000bJbH40000000000\#
00000000008V<6<00000000007VadH?7<E_00000]J1S600000000000000000000G<M^D0000000000F4]iU000000000000000\#
00000Off`O[N`0e00000000000000000000000000000000000000000000000000mj2[igj>N60000000000000000000000000\#
00000000000000000000W2QD=0000000000000003jA2l?ZT]1[U3<O0000000000000000000000000000000000000000Gd[?X\#
000000000000000jd2bk5T7Q1aM:eF=l=PS000000000000000468XW0000000000j<14dJNZ\h0000000000Ih4BBUM3aG00000\#
000000000000000EDZ\A000000000000000g>IoO00000njNG[000000000000000_F0I>AXbQljfW7;@ReXC00000]\@eX00000\#
O0<ah9TJjOKlNfOUZDP^0000000000000000000000000000000000000000ChH\;000000000000000[98EZ000000000000000\#
0000000000kVfSM0000000000Y8@Wh00000000001H19;00000Gb>lV0000000000@38ie000000000000000BbV?50000000000\#
eJMAj00000_dL8hBDbNI000000000000000000000000000000000000000000000000000000000000[U5hUoTa4B0000000000\#
00000nm7Xi0000000000fj:O0S^U>KFFP0S000000000000000l0AXa00000000000000000000FY4P20000000000NdYQgZK1Pc\#
00000K2daB=Zmi<W82^:0000000000000000000034]\=00000l6RRJFhboj00000000000000000000000000000000000ZZ0^Y\#
9@fLa[Ba1D0000000000000000000000000000000000000000CBIJP000000000000000UROKN36o;T000000000000000iRB3;\#
T0oK[00000A=8<30000000000000000000000000000001P;W2000000000000000RnF\O000000000000000000000000000000\#
0000000000FNRM80000000000mhS4d000000000000000[ZYcM0000000000S^BQ100000@S5Wj00000000000000000000AnQ3N\#
000000000000000000000000000000TLfgL000000000000000Ha25a000000000000000000000000000000000000000000000\#
00000`J:h=00000000003R@F3E<JZd00000df4MC0000000000000000000000000la4n900000hT:^`=FERB000000000000000\#
0000000000X@ma<0000000000le9:H000000000000000dn^bARW8AO17:@U00000DZYNQ00000000000000000000S8`^D00000\#
000000000000000YFX1RYfWZk00000WJGhReFSPL_^ccO00000000000000000000000000000000000Yj1O7Z4=fn0000000000\#
gT?Md00000000000000000000kZ[YC0000000000ed3]DnlD@0000000000000000AXIHk:RT1=hnbbJ00000^F?GD00000Wo6Y?\#
0000000000b\6aE00000I^YCP000000000000000000000000000000000000000000000000000000000000gJ4PA0000000000\#
V0[iD16eWZ7<Og3C=<580000000000W0?2=0000000000000000000000000000000000000000000000000000000JNK[k00000\#
00000000000000000000PH5F@D250`UDPcnEh_A::>fOI000000000000000000000000000000H6^`h0000000000R@eYeK<SIg\#
00000000000000000000000000000000000000000000000000000000000000000000004d0l80000000000000000000000000\#
=dFB=dD\Tc00000\72gT0000000000000000000090=;800000000000000000000000009n3K>0000000000000000000000000\#
0000000000000000000000000dBNC<<hRGk7j^7O7\Qj;00000000000000000000UH28e0000000000DDQAP000000000000000\#
0000000000F?7AX00000lV53N0000000000000000000058INO00000000000000000000000000000000000000000000000000\#
0000000000000000000000000WH>Ce0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000dn;Rd7Ni`9000003[<6\nL3iG0000000000000000000000000OL;kn00000FfUA]00000M<Hfl0000000000\#
000000000000000000000000000000kZE1d00000000000000000000S723l00000000000000000000@51MT00000Dj65g00000\#
0000000000000000000000000]m;YP000000000000000000000000000000000000000000000000000000000000ZY:4E00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
dQ49c0000000000000000000000000g8N]C0000000000000000000000000000000000000000000000000000000000009:A2<\#
0000000000jjDVO0W2>;000000000000000000000000000000aL1XHj^^Z>`O6FHnRiGH000000000000000000000000000000\#
00000000004\biOAld>f4T^l00000000000000000000000000000000000000000000000000000000:FSl`000000000000000\#
000000000000000000000000000000Y721U`dk`;00000;\[@[]C8Yn000000000000000000000000000000:T@BK0000000000\#
000000000000000000000000000000<TB2F00000000000000000000ZF;PJJ\Bm;0000000000Jk1\`>HEfR000000000000000\#
0000000000[jc\0e>?MJ00000000000000000000I=6g800000gD<m9000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000[HeUN00000000000000000000000000000000000Xd[5F0000000000l0B`^\#
FT]cN00000000000000000000N]7k500000:JUJH00000000000000000000C2>Xe00000lbICka[6T[000000000000000>nhBc\#
000000000000000000000000000000h0<d2>\U02000000000000000000000000000000:l<D0000000000000000MA6hO00000\#
000000000000000000000000000000000000000000000000000000000000XTE2J]>No00000000000000000000000000>A:WG\#
oFcTn0000000000000000000000000fo24]000000000000000000000000000000000000000000000=8=mgJjWh[0000000000\#
00000[Q99\000000000000000gI6lP000000000000000jI9[VC32320000000000SHVo7hd3im6S<IN:j0iooLR9HiP<RR00000\#
00000R?2HSnjd@d0000000000000000000000000000000000000000mhmJe0000000000H4RN:0000000000000000000000000\#
00000000000000000000000000000000000R4Y:4000000000000000FjJhG00000EHj5b><Z8UI;2?M00000000000000000000\#
000000000000000000000000000000000000000000000[^9LF0000000000000004L=K@0000000000HXE6a00000ibPjQd\5RF\#
000000000000000]j3:U00000000000000000000WXPIT00000RC;X5Dh;lo000000000076_>mVf04300000000000000000000\#
o[1cc5R2eT5Dc9eHS1BmkBM=;00000000000000000000G4:[a000000000000000000000000000000000000000000000n\`=F\#
000006A:>:kI;6P00000DA:`;0000000000000000000000000CFR[M00000000000000000000W0C>L0000000000g<Zkn00000\#
0000000000000000000000000000000000000000F<MQ6000000000092Q9n`Zk=G00000000000000000000@k;XT0000000000\#
0000000000000000000000000d0ZD9IHX;6^Xk\e0000000000000000000000000;FJ8\jFie^000000000000000Q6C:o9I3_Q\#
00000550U3000000000000000\Q8aR0000000000L<=_<00000?@\9n00000000000000000000EdNLaG2=7CddcBh0000000000\#
0000000000`8Ac800000000000000000000oJOXG0000000000000000000000000000000000000000^N_3]00000000002fMNX\#
HjWI200000000000000000000000000000000000000000000000000000000000000000D6SnZAdXSC00000000000000000000\#
Ee39PELn6;0000000000ZN0al000000000000000000000000000000000000000000000Y6nAc00000e@f@N0000000000:852>\#
EH`h900000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
6PaIM0000000000000000000000000000000000000000]f6VT0000000000000000000000000000002G1>m000000000000000\#
00000000000000000000jjo1e000008R=<;obWm8OG7Cc0000000000WP68:3H[eV00000000000000000000000000000000000\#
jbhUQ000000000000000000000000000000000000000000000000000000000000ADE>Cl`;ik00000000000000000000N37^:\#
?J\g600000000006V@5N00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
SD1jR0000000000`bece00000CJDDHMW9kojVUPAMZ9ZSWQ8JefhY2G00000Wnb_700000>>@c\b^8iYmPRn800000WjVZg00000\#
0000000000000000000000000000000000000000e2RcZ00000?D`hl000000000000000000000000000000000000000000000\#
0000000000LM2\i0000000000000000000000000000000000000000000000000000000000000000000000]A;:I0000000000\#
000000000000000Of97NcDnbTLPUj[0000000000000000000000000\2S5R0000000000JH69FO0fb]00000000000000000000\#
00000000000000000000000003f^ENj35[jMlGSNinHjn0000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000jU0ld0000000000`h?Q<00000000000000000000jQ9330000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000Ck7Qe000000000000000mW;g[00000000000000000000\#
0000000000000000000000000000000000000000000000000000000AL3g1F6KfC0000000000QTf=U000000000000000JC8@9\#
0000000000000000000000000000000000000000000000000000000IJ^1X000000000000000GBCXI00000000003O7b@00000\#
00000WBF[9OA70T0000000000000000000072Uml0000044CZObL@O=00000000000dS\o0000000000000000000000000Q\>]i\#
0000000000b:I3Y00000\>MN2000009?6GcHdnKo9^WUlhFP\\00000000000000000000000005f:ne000000000000000Oh1nH\#
kS2j<00000`4>S5000000000000000000000000000000>N3O2L`HKZ0000000000000000000000000KT>Jc00000000004TPJo\#
KNSQL00000BJ;KI[jOlo0000000000000000000000000000004V7>m00000?XEgE0000000000hj4NG00000000000000000000\#
000000000000000jH2UV00000000000000000000G^9E\000000000000000000000000000000DDgK?W98:^000000000000000\#
00000000000000000000GLaL:000000000000000DdGMY000000000000000000000000000000R;2hO00000000000000000000\#
0000000000000000000074HWH0000000000000000000000000000000000000000000000000000000000000000000000V?4id\#
0000000000RA9ha0000000000000000000000000F4KcN00000000000000000000T>oAW>Z>D4lPPW[BnU=j00000h6mic00000\#
0000000000000000000000000:W36k000000000000000000000000000000000000000000000000000000000000;S5_A00000\#
0000000000000000000000000000000000000000h72J^VnA]_000000000000000000000000000000[D`4X\6[age4fGYWfhA?\#
00000000000000000000000009:\G80000000000c0VWC0000046X5D0000000000NB54900000000007nVT?000000000000000\#
000005\TIR000000000000000FBd16Ai18b00000e>52^00000000000000000000>:nUjN:8Z;4:kX@00000000000000000000\#
0000000000P<KVo00000000000000000000000000000000000000000000000000TPL=A0000000000NF^_L6b`[=cQ57U00000\#
hBG;Vl^]FDHn[DQEDnV9SBG[:00000<4=f1:<FQ@0000000000n4eTg00000?fKI3hfQYg@RX[8^b=m^MC2>K_;4;=Q91Ek00000\#
000000000000000000000000000000HdPBM000000000000000000000000000000`Q9HDSLWXP3E5SB00000000000000000000\#
l8YJM00000B\@e7BD;mK000000000000000b0S;B00000[22:N000000000000000000000000000000c[7SQ000000000000000\#
00000000000000000000000000000000000i<\QNN>1\^00000>o3Bn000000000000000ZA2S1kS8FR00000MHc1a00000=6j><\#
0000000000b>jH3hN425B2]37:l@\Q0000000000000000000000000`>J6600000_dOQ?0000000000c>[fk000000000000000\#
00000000000000000000Q2mRC0000000000000000000000000cFeVn000000000060?b\`NRj7BjK[74NTkL_jA0<G6::HPU6?5\#
0000000000000000000000000000000000000000000000000000000000004:Eb\00000Jbb4]00000T]7lkk45Ao:Z5JK00000\#
000000000000000000000000000000000000000000000lk43i0000000000000000000000000LLhT;00000000000000000000\#
00000000000000000000000000000000000@73@W00000BFKdl00000>d1Bi0000000000000000000000000000000000000000\#
000000000000000BO5W4000000000000000000000000000000@j@cn00000V2I5;00000000000000000000000000000000000\#
00000000000000000000Z901\3`8kdFe0_M0000000000000000000000000000000000000000000000000000000<^`2;00000\#
00000000000000000000000000000000000P8A:<000000000000000000000000000000=\NPD00000;H:B8ibKb@:T1]FgVlUR\#
00000000000000000000`<DOh0000000000000000000000000000000000000000?LJUg00000PXcRd00000000000000000000\#
H14UC000000000000000000000000000000?b[l300000;_1ZG00000000000000000000J>^ah0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000lZ>dA3N4LiX2IL??4>KA\#
0@39FjLUEai@oO>0000000000000000000000000000000000000000mdAQj0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000]^>7BUP5`]000000000000000SRa5>000000000000000000000000000000\#
0000000000mDm0B00000000000000000000000003L2Xi00000aTI?FLh13600000G4`b0000000000000000000000000000000\#
8M;i>0000000000000000000000000oXD4Y00000000000000000000000000000000000B`R[k0000000000000000000000000\#
0000000000000000000000000000000000000000R0B=1000000000000000000000000000000000000000080GZTkXD`N00000\#
00000g8a4I00000VXA800000000000>d7]aCb96_XX<UH00000000000000000000000000000000000DhdW30000000000A^?N2\#
00000FboNN000000000000000elO=Z00000]E5hHS90Fm00000000000000000000\8gNj000000000000000000000000000000\#
0000000000\<jXGfFaFKGTkCO00000000000000000000Bf`AnPC6Io00000000000000000000000000000000000=8EIo00000\#
0000000000G^]Rg0000000000000007FS@[00000000000000000000AFUIWjLWDmE>kYG^`=LcRG5^C00000000000000000000\#
000000000000000i>8b6T\?G2jD8>K=Y2=cLI5_l0000000000000000000000000000000000000000aNR`[000000000000000\#
00000000000000000000O0o;00000000000000006B19EBhnR10ZWg20000000000nd:R:_bA[;00000IbM1D7BPiHNLa@<=NlWg\#
hPcg30000000000000000000000000f>4:J000000000000000hZSYbKd\CJ>=4ALgQ9ESkd7?]0000000000000000000000000\#
0000000000000000000000000000000000000000D\U`SFDg:CLjFV>ebYcE^Hoa_XM6JU0000000000U8B2N000000000000000\#
00000AbSYk000000000000000o:=JY00000000000000000000_@cSf00000000000000000000FD0;H00000Zh0n;0000000000\#
:T<R07RIeA9];kh0000000000000000000000000D<52i;N>Ek<8fHT000000000000000000000000000000Of5GQ:jR<OX2ZZ3\#
000000000000000:C3GN\bYSb000000000000000000000000000000L6U9I00000\^6U^00000000000000000000B:4=Y]4BbY\#
gnRT80000000000=>_HN00000BLelM0000000000000000000000000000000000000000TlTY8;U2MhV6O55000000000000000\#
00000S<@\90000000000000000000000000c?<7?0000000000000000000000000LS4\X00000NB_o500000;P5P80000000000\#
00000QT`Ih00000BlXml00000000000000000000000000000000000U2MJ;00000000000000000000000000000000000jFFZL\#
jFGMg000007k;000000000000UR1H`000000000000000FO2gEPj]Oe00000_hL<O00000000000000000000000000000000000\#
00000G`mXQBPa6f0000000000000000000000000000000000000000OjagW0000000000d^C:HnXU4=00000W^FNc0000000000\#
BLMIS_jRYee05]>00000WA:BT0000000000000004[7k?000002F;hWiNR=M000000000000000U@b<_00000J4[^FlnIc4FT]91\#
00000l0llR00000000000000000000000000000000000g>_I=00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000P\FRl000000000000000000000000000000000000000000000000000000000000\#
000000000000000K:Cbj000006Xi^Q00000000007bT:k?VgYhcFF2_Xa1;VW?7e100000000000000000000:VEfb0000000000\#
00000000000000000000000000000000000000000000042H=fkBMk>000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000M>IF700000>e1E^c:Bea0000000000000004\2<HY<69cCfcLI0000000000og7Ie\#
00000000000000000000]2g;U00000IHYNi5^gmE0000000000000000000000000000000000000000000000000000000?R[9Y\#
00000000000000000000000000000000000>U7eNK32NKk<[0=O\42Q]lj\Z00000000000@BOiM;2g7000000000000000>@7ea\#
00000000000000000000000001^82O00000KX28Q?J[[i0000000000a<ABIQW5jS000000000000000000000000000000:h\dc\#
00000iZgm\;2VjZ00000000000000000000i6\oIP^X9l80ime000000000000000000000000000000nFATN000000000000000\#
000003Nca7000000000000000000000000000000000000000000000000000000000000\fWAT0000000000000000000000000\#
00000d41W\00000C`^L_0000000000MPidH000000000000000RU8Ak00000:@GRb00000000000000000000000000000000000\#
\NT[O0000000000000004R7Ch00000DjfA;\_5PR4fGmB00000000000000000000000000000000000n>lI1T_9Wd0000000000\#
00000000000000000000FnPm200000000000000000000XVnQQ00000000000000000000000000000000000_B_F;0000000000\#
b35GN00000h<JUY000000000000000i6gG7000000000000000000001Dn1e000000000000000^=4:U0000000000G@cekX<HC=\#
B@hAYe\Joa]]2UKE^B1`KA6@W00000IV0S]9\RXXbblWJ0000000000ERkHXeS;__0000000000000008hmQAn6Sa50000000000\#
e65OH;Pjha00000ijY6OGJIZ9e:_L4000009FO9]Mm4N[000000000000000000000000000000O<H@fbf;;_000000000000000\#
00000000000000000000B@Bo?000000000000000000000000000000:X;0^00000JBk<Xa=0HZ000003PFN300000=dJV88ZQ@U\#
00000000000000000000\RYf40000000000000000000000000000000000000000000009TO;1000000000000000dh5QYhPNf@\#
F8aECbC5Dl000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000007<jV@000000000000000000004Q7DBoH^DS00000;^7^`DFEDEGg0QfX198h00000000000000000000000000000000000\#
000000000000000000000000000000000005JJLF00000000000000000000000000000000000000000000000000_D2V[kP3XQ\#
0000000000000000000000000000000000000000;0O9K0000000000000000000000000ahc[10000000000WRc=OA^h2b00000\#
0000000000000000000000000BXH1UiL3`hU>:05FTAFa00000000009c0@J0000000000000000000000000kdXCo0000000000\#
0000000000FPXX?00000:M1KJ00000000000000000000000000000000000K^<7c000000000000000000000000000000hN[oP\#
00000000000000000000000000000000000:Fa8C00000C^c0^Y6UN@HD[;F00000ZZD[H7Hj=O0000000000000000000000000\#
000000000000000000000000000000000000000000000166kG000000000000000Fh`lR000000000000000000000000000000\#
ZF8l_0000000000000000000000000000008J@Q2000000000000000]B@m6MDMm5H>KUJ@`]9JR56j`jg;O<000000000000000\#
00000000000000000000KnY;dGm7IZ000006bSXK000000000000000000000000000000jPgRT0000000000000000000000000\#
`X7KH00000:VBTf00000=:SXg00000\a1PB00000d\[b>00000?4K_e0000000000gJa8_UTj?H0000000000N@dB^0000000000\#
000000000000000000000000000000000000000000000Pg;Da00000000000VZe@00000OZYTh0000000000000000000000000\#
0000000000KG2i10000000000gTbSoKW1ND00000000000000000000000000000000000348kOmZ^nd00000:@kIk0000000000\#
000000000000000I:FJlfdRS76bk>8IX<@gW@RHa7VjgB0000000000000000000000000000000000000000000000000000000\#
JXn0E6d829;XQN000000fD2V6X>0^200000eJ<]Z000000000000000000000000000000000000000000000o>TJn0000000000\#
000000000000000Zbk610@W<c00000\>g3V0000000000000000000000000c<cV>000000000000000?2\0]]O3Ih0000000000\#
DdD9j000000000000000000000000000000000000000000000000000000000000]54U^0000000000000002`cSo0000000000\#
J@PhA000000000000000000000000000000000000000000000000008?5^R0000000000000000000000000000000000000000\#
K5;;J00000000000000000000000000000000000000000000000000000000000000000ib?3a000000000000000dl7IV00000\#
DQ4SN00000000000000000000n8df40000000000000000000000000000000000000000000000000000000000000000000000\#
00000RjLVM@NiQ=00000000008<`]F00000^80ZX00000LdlPKK2i?860A[H00000O>dgj000000000000000WdDMm000006Zoo?\#
000000000000000Om<K400000SDBfk0000000000000000000000000000000000000000000000000000000000000000000000\#
=0]Mj000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ejUhc\#
0000000000000000000000000e\f1O:FQ:YJW;a200000WF4iE00000000000000000000ablY30000000000Jd5KKbBj8c00000\#
0000000000K\P8c0000000000`FdOC;l0;2000006JSMJ00000000000000000000;2^SJ000000000000000000000000000000\#
00000000000000000000000000000000000Zh]=>0000000000CE;8B0000000000MP>a10000000000VVIao0000000000PI24Q\#
0000000000000000000000000:f`F300000mFGn5b18YJ0000000000g0BZ0NS2TE00000000000000000000000000000000000\#
0000000000000004>U<800000000000000000000NLmS00000000000000000000000000o8o5iG?2Kn00000000000000098VJX\#
00000000000000000000l;0mj00000e2@QZ000000000000000000000000000000000000000000000B<0a\000000000000000\#
00000000000000000000000004bm8Z0000000000000000000000000ZU31HHPj0X0000000000000000000000000dHKSZ5;4ll\#
0000000000000000000000000M56WW0000000000000000000000000a6mP:00000KG<2J00000000000000000000000007:]0c\#
j<QSR000000000000000?BBdd00000Yd?TI00000000000000000000000000000000000dF74j0000000000kd;faoLRKk0nJ3D\#
VZb\GiI0bNR@7No0000000000Id]P6oBTX`00000ALA?I0000000000l<ZoN6o<3[0000000000M`1>QI@UXJ0000000000AB1G=\#
00000000000000000000000000000000000000000000000000`DF3U000000000000000MLA?>00000000001Z_`<W`?KQ00000\#
00000000000000000000000000000000000000000000000000oBZe600000000000000000000000000000000000b2VYJ00000\#
00000cfIRncJ3^9bBFeO00000flSHC00000000000000000000000007HS^H0000000000000000000000000000000000000000\#
0000000000G\G4H000000000000000000000000000000n?2L60000000000000000000000000000000000000000aT`SOWPh=2\#
0000000000=b76K0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
9>Faj00000000000000000000IbTCT0000000000IZfNK000001P1gM0000000000Qn71?00000N<c<i00000cDDC>0000000000\#
000000000000000000000000000000dHO\C000004@38:00000=E3cGN@E=FIB<fb000000000000000eg2LQ000000000000000\#
000000000000000000000000000000R8cI4000000000000000>@=C^000000000000000E6_;Q000000000000000fVOfjD0WMX\#
AlMYI?g3>Qe538000000@n:805^LSO0000000000000000000000000000000000000000oP>ka00000ZVNLW000000000000000\#
i`IC;00000I8eIY000000000000000Ih_BU000000000000000000000000000000Wb3fV00000177Ab]7;jn6569n0000000000\#
000004_;fm00000SbPRH00000000000000000000M@^IX0000000000^4@oC0000000000000000000000000000000000000000\#
0000000000dRm;100000NR=@L50EcZ0000000000eDP?j00000i>4F<00000ok;I_0000000000000006JWdW00000@L;dc@DYUU\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000j[8T=c>d`a000000000000000:a58U00000000000000000000Ic:g\00000:NAA700000000000000000000\#
0000000000Y<8dGYBE;P0\ZA:N[5FH1]:fI000000000000000fX<^^:2_lK88cnNCb`VFgFhYW1a8i[gF\ER000000000000000\#
L?8^<00000EdH>_QlOog0000000000=4@_N0000000000000000000000000Qn\Xn00000cb:2Jj\;Y:00000000000000000000\#
000000000000000=917L000000000000000000000000000000000000000000000hFacZ000000000000000000000000000000\#
HH=8j00000000008:Z?e0000000000000000000000000a@;bf00000000000000000000000000000000000000000000000000\#
00000k^B0@0000000000000000000000000000000000000000000000000000000fBm=fS@oB50000000000000000000000000\#
00000ZS3OVD\9VZP^d1m000000000000000QV`@K000000000000000000000000000000000000000000000`N=On0000000000\#
98Aem000000000000000mBE<d000000000000000<M1Q9PdQPK0000000000000004K8l]000000000000000;X9cdYZ;4V00000\#
00000000000000000000000000000000000000000000000000000002njIT000000000000000[BmSK000000000000000jBD;7\#
00000T[3Fd00000000000000000000295`YUY91C000000000000000o432^000000000000000bo9a<;k7?`000000000000000\#
0000000000cf99cVK5h<00000hDZ:5lBRO3LX=>>00000ET[9:J6l1B00000i\YBk00000@fdSFmJgDVAhl=Jd4h^B0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Hj:Y^\#
00000M2La<nJ10og0:jl_bILa000000000000000P:SDM000006`ULM00000A@6\]000000000000000U`0DQ000000000000000\#
00000000000000000000@8D>S0000000000>83Wn000000000000000_lV@HWd`C>Ubd=Kk0kB_0000000000ljlo00000000000\#
JNJf@S:UcN``kC700000Cl]5<00000000000000000000000000000000000Y@RSE00000000000000000000000000000000000\#
00000000000000000000@@na2NPRX70000000000000000000000000000000000000000000000000000000K:6`>0000000000\#
NVK=V000000000000000[R8jCWc2CD6d@RFnP^NR00000Xm5lo000000000000000F4__i0000000000000000000000000XbCTm\#
00000nXnd[000000000000000000000000000000k@9Q72K8CKQJMXZ000000000000000000000000000000000000000000000\#
000000000000000000000000000000000001lFfW000000000000000<Bf4eF6oX10000000000T0=Xk00000NZfTa0000000000\#
00000_hQk`0000000000AR@DVC2W_A0000000000000001`FUH]01kbQnDo30000000000W=09h0000000000000000000000000\#
0000000000cllH<000009Z2?60000000000CbVSn00000V<=LO000007F:]81HC0EI@mcS00000000000000000000Pj>JQ00000\#
00000000000000000000W93iR00000F@FHDTHV^J0000000000;4OQ\0[4MPN^cFOZ`c3L00000:e;`600000000000000000000\#
00000fH;`d00000000000000000000Wh1DLRo5;E0000000000QX>F[0000000000Ui66oKPc^:0000000000000000000000000\#
000000X[o7000000000000000000000000000000000000000000000?Z^:7OB<WM00000EhT343h]>f``UaU0000000000OP_=Y\#
WV_Ee741==482cWn720O00000:bMCnba9]W00000000003PI2<0000000000PFKdO00000000000000000000000000000000000\#
0000000000000000000000000<ncMI00000000000000000000000000000000000RF5g6000000000088OVd^>k6X0000000000\#
<X4T6bh`inPG0VC0000000000000000000000000dF7S10000000000000000000000000P<6TO0000000000000000000000000\#
00000000000000000000000000000000000;M8SD0000000000WFhJh0000000000000000000000000000000000000000oR96N\#
AJFXiLK:Bc000004@FSN0000000000000000000000000000000000000000000000000000000000001J?^SjNUSV0000000000\#
00000L16ZR00000000000000000000FHWF@0000000000000000000000000000000000000000000000000000000A8H76[N30I\#
lZZ\X000000000000000000000000000000Il4a?00000000000000000000`X8RP=V:C`0000000000ZX^_900000\\67VnFXIP\#
00000F6mo4Og59]0000000000000000000000000abNaJ]ZaQg308<WO2RFj00000NBfNg000000000000000Z^\U200000519n`\#
000000000000000000000000000000^>=SQ00000000000000000000000000000000000015cI000000000000000Cf6[:00000\#
000007^e:E00000>8Fn10000000000QVGR?0000000000000000000000000O\jYK94M@]00000TTD<_^XR?g000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000HHKC;0000000000W20a>0000000000V@_fL\#
00000L8;<[00000000000000000000R:YM1ET4^MmfL\V00000000000000000000KhAN1I>cT<fi2cbRLb`g000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000]dB9f`BlPl000009dCAk\F_Vn]0i<kUm:c7\#
00000gJ5Wo000000000000000000000000000000[NAoS5d`N^00000W>2[X0000000000000000000000000Ub7ZR0000000000\#
000000000000000;BJVQBfZ1U0000000000dS3K`00000000000000000000[^gD3cG3P`000000000000000000000000000000\#
00000000000000000000F>h;Z0000000000cj^Qg000000000096l[<00000d8Ij@PJKDV000005Tfcc00000000000000000000\#
1dPb>0000000000000003TjhG00000ZlObg0000000000000000000000000CC18KGE7Ee0000000000I2cH?P12>o00000k:0hM\#
000000000000000000000000000000000000000000000000000000000000000000000000000fg09Bo0=a3H\Km?1@Oo2_8\kL\#
3lfTOi6[R40000000000N<fS600000c8X[P000000000000000000000000000000000005\^Af0000000000000000000000000\#
3T]T>KN<`j1>>E]000000000000000000000000000000000000000000000000006<MDN6<MLC0000000000=BAMg0000000000\#
0000000000000000000000000000009RK?L000000000000000k>=ZS000000000000000000000000000000000000000000000\#
0000000000000000000000000k8CaQ9X@Ok000000000000000000000000000000M423D0000000000000000000000000[4AAo\#
0000000000Qf4Ok]:M4\0000000000\T2M200000000000000000000<HjRV0000000000Q:>cN0000000000000001Xd6h00000\#
0000000000000008n77c0000000000n^]6]KBH@Th6]?700000>JT`D000002;<@g00000000000000000000lJMPQ46a_<00000\#
000000000000000000000000000000E:C3Y00000000000000000000000000000000000000000000000000000000000000000\#
00000@A5k000000000000000000000000000000000000000000000000000000000000000000ABdDRPnBChKneCf0000000000\#
00000fR?d=cDH\nLlYVT000000000000000000000000000000;LcGkVHRIT000000000000000000000000000000000006TZmN\#
f0BoW0000000000000000000000000000000000000000J6R0G0000000000000000000000000000000000000000aJ\;E00000\#
0000000000000000000000000OY2]`db;2I0000000000000000000000000jf^8:00000000000000000000CBP7S000003?9A\\#
00000GDUZ:00000000000000000000000000000000000000001A;=KKb>][00000Ah^oh000000000000000000000000000000\#
00000000000000000000000000000000000kNG2X000000000000000000000000000000000000000000000o6>^C0000000000\#
0000000000000000000000000000000000000000:lTP[M4Sd5000000000000000TBT`b000000000000000000000000000000\#
n<OgNiRj440000090kXc00000EFoLK]g4Xl\dgO80000000000000000000000000?V;K[000000000000000000000000000000\#
0000000000000000000000000kG7HYji8L;000000000000000fT`AX0000000000f8LS<00000MHBPd00000gN_BmE;6:k00000\#
0000000000hJ\0K0000000000000000000000000^XjoV000000000000000000000000000000Q@dMj;RXkK00000oXETW00000\#
0000000000000000000000000cHm?7`f`nj00000000000000000000000000000000000000006TPET00000000000000000000\#
0000000000000000000000000<6>j:KA;8f0000000000M>dJ_00000ElHFm00000N6_UG000000000000000000000000000000\#
000000000000000djVFSENY7;\RSYC0000000000SdaFU0000000000000000000000000000000000000000000000000000000\#
00000QhJ@?000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000l<1[DYjRCB00000000000000000000000000000000000SF=hT00000C2kKT]I5iT00000UU0bgF;3lZ4Jm:O\#
k0h@g\K1ZY00000I^MjDGD^;3000000000000000m:YXj00000cPe9J0000000000000000000084E:800000000000000000000\#
GZ>>000000000000000000000T8A:`0000000000A^8=R\jb8U00000]Bjl@00000BlX:[00000YHbnH0000000000m37m:00000\#
4L_MY0000000000000000bMRQ00000000000000000000OR]_XYA8SO00000000000000000000JT=\;00000000000000000000\#
00000lZXlE00000000000000000000000000000000000[VcW@000000000000000000000000000000_Llc0000009b:a^_0oGf\#
KJXJ?Tf1m^bjn_4[Tl\V00000000000000000000000000000000000JJZ^]000000000000000000000000000000ej3cE00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000U:QJl00000\#
0000000000DPD1=XdGQ[0\BL>0000000000@VDiG00000000000000000000000000000000000000000000000000T:<0T00000\#
bNAN`RJShO00000ebdEh00000_a7?<00000fO46]Wi9>`0000000000L2l;P000000000000000000000000000000^HW;c00000\#
00000000000000000000000000000000000ALPDAn;5_3WHd\8000000000000000000000000000000bk0WK^S6EDWS1kk00000\#
0000000000000000000000000fP];o3hSgU00000QlQ`M0000000000000000000000000Xk<5k0000000000000000000000000\#
00000000000000000000000000000000000m4NeJ00000N0Vjg00000K^[Ja36eVbn@P350000000000VbR;f000000000000000\#
00000lHJfZ0000000000H<:5UGNH4N000000000000000000000000000000000000000000000000000000000000cc1j=00000\#
0000000000000000000000000000008PdJ38>F^Y8>Gco00000N8c8>0000000000[F`P0000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000Nn;ge=<bQT00000\#
fBSFc000000000000000AnPif000000000000000000004Pj;Sl058S00000000000000000000YF4oa000000000000000F6^no\#
00000000002I;ZB00000NNS7f000000000000000000000000000000`nG^7G4l2]VQ8[ZRF^S[0000000000000000000000000\#
00000000000000000000E\e6f000000000000000A6e3W00000000000000000000XV8VQT2iL`nT97m0000000000mPT_700000\#
0000000000:0I@e00000B`9OU5X6j2Rb2kU0000000000H`10DSP=aJ84Rg530\jT000000000000000hfVa\00000KnnRB00000\#
AD4ET000000000000000000000000000000000004JEnE0000000000000000000000000]@OcXH4Y4;00000_LPCK0000000000\#
00000S4G=:00000hJGA;000000000000000^Diif0000000000GVGLBGVG]D0000000000Bc:T600000i0mfa00000G4jUM00000\#
0000000000@d:N20000000000QnIC^00000000000000000000000000000000000000000000000000M`fLL000000000000000\#
000000000000000000000000000000H99;H0000000000oXl5X00000000000000000000000000000000000>F>nj0<O]P\Dg=?\#
0000000000000000000000000000000000000000@T5Z\0000000000000000000000000M@A?40000000000000000000000000\#
JBN<j00000000000000000000000000000000000TP@``0000000000=>hL]00000000004D1M_0000000000000000000000000\#
lZQ1ATW:D9000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000<=1IT00000000000000082Hd`0000000000I61N^Rb;cg0000000000BleZQ00000288Om3L7@X288PO0000000000\#
I]2SoZDS3V00000000000000000000000000000000000:<UQ;000000000000000A;<6m0000000000?l>^o000000000000000\#
d]:m?000000000000000WLZ`C000000000000000000000000000000000000000000000000000000000000\2Z0R0000000000\#
gPPl?000000000000000000000000000000000000000000000BXXcD0000000000hc1TQT>MjY00000000007f5j:>bm]b00000\#
0000000000000000000000000c542;000000000000000000000000000000000000000000000lFeKD00000000000000000000\#
00000000000000000000000000000000000:\l^:00000000000000000000000000000000000000003n=L=0000000000n69O3\#
0000000000000000000000000I<WKh0000000000@8C1a0000000000000000000050S]a0000000000000000000000000Ud>;a\#
00000000000000000000000000000000000000000000000000BHWOnhfTl9?6flGXVf;=0000000000NU27=000000000000000\#
00000000007b;F90000000000NTdYd^<9l>0000000000UA3fh00000000000000000000l4D920000000000L>]Ej;PaH6D77Yk\#
00000000000000000000000000000000000e_:`E0000000000000000000000000000000000000000000000000000000LQ2XH\#
0000000000M93h0^nNJf0000000000000000000000000^Tl>K00000000000000000000000000000000000000000000000000\#
Gh<d@000000000000000cZW6Q000000000000000j<;Gm000000000000000Qi4NK000000000000000000008JGU]aHbUN00000\#
E6mI3AfcbQ00000000000000000000000000000000000PBLTegTY4N000009XkZZ00000000000000000000000000000000000\#
0000000000AbIhM1JInI0000000000000000000000000J<Wj_0000000000GPKP_000000000000000R0YZJ000000000000000\#
00000M`M;n000000000000000000000000000000000000000000000i=;_50000000000llU6aFFcS[00000__3R]b?4ke00000\#
00000000000000000000000000000000000000000000000000\:aCl?jPa`00000000000000082;:o`n\PE00000\N\JE<55iF\#
000000000000000;lDM>h<\S:000000000000000Db:Sh00000XlL[3000000000000000AJNOA00000000000000000000<P5\G\#
00000cNC=T0000000000000000000000000\8JHfkY;e500000000000000000000000000000000000j:=b2>\VLJ0000000000\#
0000000000000000000000000000000000000000000003b@XY1b_hP000000000000000000000000000000000000000000000\#
0000000000000000000000000;g65:U@JPD000000000000000I4L=_1RJSMl72P31PAfb00000DL4O]00000000000000000000\#
0000000000FR_S<B\J7g000000000000000<`S@H00000R^95G000000000000000000000000000000000000000000000cDSUU\#
88QeUB^cSD000000000000000000002^Y:E000000000000000000000000000000000000000000000000005b?EkSX8U000000\#
UhQd[000000000000000000002E7ni000000000066i@l00000000000000000000000000000000000W4kRD8b3=A0000000000\#
0000086[TQ00000nN;Di000000000000000a:1C>0000000000=e7De00000000000000000000fZ\@I<<j;2000000000000000\#
0000000000b4RG_000000000000000000000000000000000000000000000000000000000000000001To^N000000000000000\#
00000T@=PJ0000000000_d@HZe`H8AE^KNh2FVc80000000000000002bFbG`Q2lg000000000000000K<a6C?f46X;T]GN]Jbj2\#
IZBeSRn=CHMVCkg00000000000000000000@I2L_000000000000000e^RgDKg15;44hd=1dHgV0000000000000000000000000\#
0000000000Kj\eM0000000000o:]hi0000000000000000000000000nJA5f0000000000U_6R1000000000000000=BW8]00000\#
000001g5]l0000000000ijRCbWn=3d3HcPXIW81]000000000000000000000000000000000000000000000^6Hj[4L=?N00000\#
ThHT27X;LS00000000000000000000000000000000000;dK]J000000000000000000008PY?jOl\P400000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000\g:Y\bXbJS>i1F\_e;@00000000000000000000000000gJMA_Cdo<V000000000000000\#
00000000000000000000@G;_I:H=]B0000000000J<X5Y0000000000INKDG_:Z>kU<OED0G7NB0000000000000000000000000\#
00000Hj6R;000000000000000000000000000000000000000000000G>i\U000008h[PX000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000o:nEb0000000000RXPAI00000NT\_g000000000000000mdbV@\#
0000000000000000000000000J^B95000000000000000?f1eR\l\Sl00000000008PAMM000000000000000000000000000000\#
00000a5:Kk00000oc4dS00000`F3=400000UbA;^000000000000000GX7E^\2Q[Nh0_fo0000000000G:lin00000F2CV<bL_0l\#
nm8kG0000000000A`g\[00000fVVTRi>O[l00000000000000000000000000000034L4Z000000000000000000000000000000\#
000000000000000000000000000000HVbA000000000000000000000O6WD6EHAm_00000000000000000000=O5G=00000_]6Z>\#
000000000000000^b`JCR:=f]dTdVd00000E:_KIVZ3Qc0000096IKHSfPEg0000000000000000000000000000000000000000\#
0000028aTgPZHJ;0000000000000000000000000000000000000000000000000000000000000000000000T@>AR0000000000\#
00000000000000000000n:Gl300000b>4AL000000000000000000000000000000`Zg;500000000000000000000IL>:\n\Aa8\#
ID?TTi2V6CL`ho500000:^0Wo00000000000000000000000000000000000Ek8=N00000000000000000000E`3HnoY1=600000\#
00000aP;9h4^;QP00000[dfQA000004Rd;E00000[bd97iM3]A00000ZV`fU00000000000000000000I\@D>0000000000]e;Lb\#
`9;J70000000000c`6^gTl@MZ000000000000000jC40S0000000000LBW_jV8dR:OK04ZMBmIU0000000000Tjeo_0000000000\#
000000000000000MV65@AlUf9000000000000000b4S^[1ZlO@0000000000YD1\@ILi\=ch`m90000000000000000000000000\#
00000000000000000000nZ=d[Ak6?T6RV6XSI;BL00000cNHZ4000000000000000000000000000000TDo7b000000000000000\#
M<4;[00000000000000000000EK4Gc00000000000000000000000000n1:PAj<`Xhje7X000000000000000000000000000000\#
000000000000000hXJ1n000000000000000BZaf30000000000<dmAn00000[01dV000000000000000b52`d000000000000000\#
0000000000000000000000000@c5bP000000000000000000000000000000000000000000000000000000000000;?59100000\#
:h`6?DTTk^000000000000000000000000000000000000000000000000000000000000KVd@S00000>XS8Z000000000000000\#
00000000000000000000000000000000000TJ^B;000000000000000>?4@Pod[`S0000000000bXEU^0000000000=DIEV00000\#
000000000000000000002W<FS000000000000000dXk]\0000000000000000000000000000000000000000000000000000000\#
000000000000000X8c6400000bBEGd?<9dV00000000008<mD30000000000LF^KQ0000000000ZT^mA00000000000000000000\#
00000f2iPj00000000004n`dS0000000000?6J7NPXF8]>[8MeA0O390000000000000000000000000SZ7kTfBh`f0000000000\#
00000000000000000000`2PR0g6\8VLI4jC00000aE4c500000]81Dc00000BTeoH000000000000000000000000000000JfAcm\#
Rj][M00000a21V\000000000000000[51il00000000002lI8B38n7l000000000000000000000000000000000000000000000\#
00000000000000000000_2C^J0000000000000000000000000000000000000000;4G;:k4;Jf00000K63Sc00000KdKfm00000\#
00000000000000000000000000000000000AlYO^000000000000000kh?ZOoDO07jnm6N3T7L60000000000GL?3lBVa>=00000\#
000000000000000F0kk;000000000000000000000000000000000000000000000Md;eo000000000000000000000000000000\#
00000Hn?Y90000000000000000000000000X2<:5000000000089:d=000000000000000000000000000000000000000000000\#
hl=T356DgFgQ4?i00000000000000000000000000000000000m6aD`b64W_AB:NHNR<Lka4C9fF]9m700000000000000000000\#
00000E0>MD4N7AJaN3iaBK2G>Ik7W[00000c6UMO0000000000000000000000000000000L8MMHR;eX[`]X400000NJZ?nTh7=m\#
U6AIH_Hn8]00000_BQNc000000000084H?ESRO?W000000000000000bR>H3YS8`Y00000000000000000000000000000000000\#
U@m\A00000000000000000000000000000000000IFUe2000000000000000000000000000000000000000000000WD0Fd00000\#
0000000000000000000000000c6BAV00000000000000000000iZG?>00000000000000000000\]:b=M3633000000000000000\#
00000mHkI5\i2\EkfBF0000000000000000000000M82X000000000000000000000000000000KD_B<<]7gH000000000000000\#
00000GY3m6000000000000000000000000000000]]0\o0000000000000000000000000000000000000000000000000000000\#
YO9_90000000000000000000000000000007P7Nc00000T0Wle0000000000000009DSL`000001FYU?0000000000S@26400000\#
000000000000000[\RlE00000000000000000000000000000000000000000000000000000000000000000D6hYg0000000000\#
BP;ec00000000000000000000[<>FJ00000000000000000000000009>?Ha00000000000000000000_d5?=FnX>U0000000000\#
0B:Vf00000000000000000000`>9Z=0000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000:N^QYA0WQ86:`YM00000Zf51M00000W;3CL00000hfS=K00000A<OiA0000000000]Rm]<0000000000\#
WX>6F0000000000000003:[F3:7:jO000000000000000000000000000000SjR2Z000003f]lY000000000000000ZnAWC<0Fa0\#
VPdN_MX=@m9DaVX000006^_Ho0000000000000000000000000000000000000000000000000000000j@@YDjhXS^0000000000\#
00000000000000000000000000000000000H0NBbdfQNPX^V9FMDB6R00000000000000000000000000000000000HY89l00000\#
0000000000000000000000000000000000000000000000000000000000000000000000^:H<@E?<B200000000000000000000\#
g59eC0000000000UH:U=[F[aTk1;<D00000AM59N00000000000000000000000006jGXgh`aM100000000000000000000Ye7i\\#
WjjfQ00000=A6IM<N<O_0000000000000000000000000000000000000000O8Gj30000000000000000000000000RflGe00000\#
0000074SNF00000^Bab`000000000000000`[2V_00000000000000000000TfB_H00000000000000000000000000000000000\#
000000000000000000000000000000@0cd`74NOR00000:lU\jgl]mc0000000000000000000000000000000000000000H>DUb\#
@S0?K00000gh4<C^:hR;@2iI800000000000000000000000000000000000000000000000000]2j7m00000000000000000000\#
0000000000000000000000000hlH?T00000000000000000000MnW9=0000000000^4k]O0000000000000000000000000hX6h3\#
X>R9e6Zohc000000000000000000000000000000CBXRB000000000000000\2`gd424^^000003HI6KnPMa07o1gG0000000000\#
0000000000jP?PU0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000NXoS^000000000000000k4A1YF6_ceS8oL_00000000000000000000000000000000000\#
2D=FA8H[><Ld2g>0<YHl0000000000LVcc`00000D8X=UB@6Nm0000000000000000000000000[6VK3>loVH000000000000000\#
00000<ngdLdHmA800000jjAjY000000000000000000000000000000000000000000000000000000000000000000000000000\#
@lbF100000nRi];00000XI9jW000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000K=6X9c2FZA;Ji06R<o[m000000000000000=j;ob:dG5<2>Z:I0000000000000000000000000000000000000000\#
0000000000YN:MB00000000000000000000S8K<dU@B0^mbc0F:;;HBK82>c:0fNX98AeU00000n;9T@00000000000000000000\#
000000000000000hVe:\BjhVJ00000000004jZmB0000000000000000000000000000000000000000VXX>gU8DeF0000000000\#
mjOH600000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
5N<MA0000000000000000000000000eZX]K00000000000000000000000000000000000gFhb30000000000000006_0MK00000\#
R`5iL0000000000000000000078Znh0000000000000000000000000000000000000000ALncb00000o2WTR000000000000000\#
00000UC:K20000000000000000000000000000000000000000000000000000000000001f5EE1NN_C00000000000000000000\#
00000000006fo>H00000enOF33]48=ec99M00000LV4Qb00000XHY:hj^TU900000000000000000000000000000000000PhJLn\#
iBnMI_l:WV0000000000000000000000000JdL81000000000000000C`0X\3Vd^M0000000000000000000000000;NkOa00000\#
0000000000aNUkk000000000000000UboPJ0000000000B89E>0000000000IX0e_0000000000kRVW<OW9]i00000cZ>KnMG2[M\#
JL@UfhNDGZ00000KX:4j`e69?000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000006`HdH00000000000000000000000000000000000000007f5>e00000000000000000000000000`ReZ6lH5F\#
X^]`4000000000000000000000000000000[[5XK00000mlM9_00000n>cn4Q4G>E000001<oZ3Pj05B000000000000000\e5nN\#
0000000000000000000000000[>XiD5<T:4l0>ZQANRZj000000000000000F4AH600000000000000000000000000000000000\#
0000000000000000000000000000003`88_00000000000000000000X2\d700000>D:1N000000000000000000000000000000\#
0000000000000000000000000FJLN[0000000000000000000000000cc:l00000000000000000000000000<>bmg0000000000\#
0000000000000000000000000?Ze<n0_5fALZ4OB000000000000000000000000000000000000000000000000000000000000\#
66\<c0000000000000000000000000`K1i5000000000000000000000000000000Oh7<F00000000000000000000kBF=G00000\#
000000000000000AM0S@000000000000000jnc[W00000_6`7l00000aI3FH00000eJGPLNA4V00000000000E`nH?O6K\VO[058\#
0000000000000001]3=f4e3QF000000000000000@`XKU00000nheB^000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000P:G5`000000000000000kj5G?7R6I92f@Ic4ljCg:m10M\#
0000000000KbIWcEljH<000000000000000000000000000000000000000000000000000000000000;B[3000000VFj]G00000\#
j2Ngo0000000000000000000000000i4jFCl:eX:00000000000000000000000000000000000Y>MfE00000S2a;?0000000000\#
VBC`c000000000000000:^`:C00000000000000000000000000000000000000006X\[C000000000000000000000000000000\#
0000000000Qj4L8kf4[gG0QJ9BS5230000000000Nbnn>00000000000000000000000000000000000000000000000000fX3@2\#
jdjgLR2gP;00000X4Z2Y000008bo430000000000fH9cX0000000000000000000000000000000000000000000006HYaV00000\#
0000000000000005BhRG0000000000AP;\g0000016<:m00000000000000000000000000000000000CFOZhlJRb100000MR=GT\#
00000C49@00000000000000000000000000YO8c600000000000000000000000000000000000@>XdF>Hbhi000000000000000\#
0000000000@0oV^0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000X@HGGO8S6iCNjG^0000000000000000000000000000000000000000LD7F700000000000000000000\#
0000000000i^Pkf0000000000oL>^W00000>jW2C0000000000000006B]adC@`e4@NJ:NIJ5=b0000000000Flai:000007LGbM\#
000000000000000000000000000000000000000000000000000000000000i@a2G000000000000000000000000000000^Vni2\#
00000cFcCM00000000000000000000_^hiDDj:6=00000000000000000000000000000000000H30LW0000000000<X`T<00000\#
00000000000000000000000000000000000_PI0E0000000000000000000000000000003l>e?00000a0=32fb@CPBFRg`<V[Jn\#
RnedY00000000000000000000^DE2R6FVXcPT1?W00000I0LG9W0Pe4fS6LnWjNk1000007XB;2dnO4W00000Z818LdD:F_U<9eU\#
8ZGV:OPh;RO6a?TdY1c3000000000000000000000000000000000000000000000@P;cR000000000000000000000000000000\#
000000000004gPU00000nj3ad00000ah^T80000000000ANFE\00000k2hM5000000000000000000000000000000fjI7:00000\#
00000000000000000000000000000056^@lWbY5E00000000000000000000E@D:5JZGTLPjMd:0000000000000000000000000\#
0000000000TB;LB]VROff56:^][;[M0000000000fZg_DT[8GN@h5Yf000000000000000@l2XF7Xg<B00000000000000000000\#
g>9U\000000000000000l:Z\L000000000000000000000000000000000000000000000jf5Oln<L3g000000000000000CJ:N`\#
0000000000OR;No0000000000;:P\OPbUjoEP@7Hf:Gbg000000000000000JFfj500000000000000000000000000000000000\#
0000000000olVU=X2kQgRB?:4WbA>l000000000000000000000000000000ZFYGV00000000000000000000000000000000000\#
00000000000000090kL400000000000000000000000000000000000WlJ_S0000000000000000000000000P>3d<iL<g900000\#
00000a=3C]00000N^PF\000000000000000000000000000000000000000000000Ph:PB00000:2>ch00000000000000000000\#
000000000000000^>_CZ0000000000CLegZ000000000000000000000000000000000000000000000000005Q9290000000000\#
<jT^Y0000000000000000^IME00000000002O8^Q00000000000000000000000000000000000000000000000000^F7I700000\#
0000000000000000000000000QBSR89Q4<<000002b>CRELF;F00000g0iafR<4nL5@^XWmXkg]0000000000000000000042H:K\#
00000000000000000000=^Goo00000000000000000000000000000000000000000000000000000000000000000=:Lh900000\#
ld\j>6[47J00000000000000000000000000000000000000000000000000000000000000000Q:=gYQX[aB000000000000000\#
00000co9OQ`2amR0000000000m^AGV@4iN800000?J>lM0000000000Z\hBoGW3R9k27oe00000C8@OL2\mKA00000EP5c900000\#
of01DI^LF]a@<18U^b8n000000000000000000000000000000?8YV@^Pk`f000000>Ei_0000000000RD^l900000000008?1:V\#
00000000000000000000o\WLm0000000000\R9\Z000000000000000000000000000000000000000000000000000000000000\#
00000Lf3OD000000000000000000000000034k^B;LGRPTBfh700000I6_:n000000000000000YC15J00000000000000000000\#
00000000000000000000T4\><0000000000O8l5e00000000000000000000000000000000000000003>`Qe000000000000000\#
000000000000000000000000000000ec5mK0000000000000000000000000000000000000000000000000000000n`ejjhDfj@\#
00000T2A?UK<EZj00000c\2T300000hK;n20000000000>V_0=00000000000000000000000000000000000Cj[L?OBh9m00000\#
0000000000000000000000000000000000000000000000000000000a:62V:4Tjo00000000000000000000kF43l0000000000\#
00000000000000000000NjJGU00000T^E`V0000000000000000000000000Vb0Ci00000gdn[\00000000000000000000OD>`B\#
000000000000000000000000000000QV:LC0000036_Z10000000000VV03P0000000000000000000000000000000000000000\#
000000000000000000000000000000Z23a5000000000000000Ci7MS000000000000000k87m:j`e;LnF5?kU<6JP0000000000\#
00000LFMIA00000000000000000000000000000000000000000000000000000000000000000E2YZ500000000000000000000\#
?j]dD00000GLh35mBkIH000000000000000\A1_@00000^FIb@0000000000620Ug0000000000000000000000000\dbFe00000\#
0000000000oE;KP00000X6[mF1?6HE000000000000000000000000000000D0];N00000CN2eFkZL8E00000U^XLl0000000000\#
00000000000000000000lI0;H000000000000000000000000000000TLYTR000000000000000000000000000000TN4l@00000\#
00000VBj>T00000000000000000000ZL<4l?e3h_0000000000000000000000000`nC730000000000nj5QFlb6Z^aj4JL00000\#
WNR1n00000000005d8_;;LMJO20d_SC\mon000003RL@K00000000007C0fA0000000000KZlJ80000000000000000000000000\#
0000000000MjhZ\0000000000000000000000000000003Q;SO0000000000000008A:1CdC0\<0000000000000000000000000\#
000000000000000000000000000000000000000000000ML_YH0000000000000000000000000XJk9[cBo1<000000000000000\#
00000Q2BVF00000000000000000000000000000000000000000000000000O:HfD5\hhN^?1HBeJMWS00000000000000000000\#
00000JfgTN000000000000000000000000000000000000000000000QjTF00000000000nZ^`I0000000000000003Vgb`00000\#
`@LR?00000000002BIA3000000000000000000000000000000QXmLXT^I\R3V4H_DC:[5000000000000000000004A8?:00000\#
000000000000000000000000000000R^>0iO<l0K:V<6Q9T_NjT@o4\000000^SaG00000Zl\il000000000000000bX0C<?j7n0\#
00000n6c1P0000000000000000000000000000000000000000ZRjeS00000000007BU=T00000000000000000000U6B9L00000\#
0000000000000000000000000;b:XL000000000000000SN1A60000000000000000000000000000000000000000000004Tjm8\#
000009dG>T00000ld_@30000000000^>aAH0000000000000000000000000TTK6@000000000000000000000000000000j58Tm\#
00000j8i3M000000000000000Q>gBo00000000000000000000V^ZXo000000000000000fJU]3dI52C3Q:KOBM<1_00000J0nB]\#
]I1B[000000000000000000000000000000000000000000000dk9_T000000000000000h<i200000000000000000000000000\#
8O3Sl198U<00000Xc3<_000000000000000I?2lNW^6Ph>4Y`F0000000000QV3[=00000g@EQn00000U26?b000000000000000\#
0000000000jJj^`L4NFl000000000000000n44Wo00000KlH<^00000c=490BhK`f000000000000000\4n`?00000V@AjKI90jD\#
0000000000Ee0jXEBZ_i00000BV=?e0000000000fhIdlnji>a00000LhejR=nHVE=[7<m;E2;V0000000000000000000000000\#
00000gTeGD00000000000000000000WK;M=0000000000Kg;h300000l824_0000000000\dWkE0000000000000000000000000\#
0000000000000009H8EZJDV>X00000000000000000000V^MUa00000000000000000000000000000000000000000000000000\#
KNmcCI:<e<000000000000000000000000000000000000000000000@2P1Rk8RhJ000000000000000cb5FO000000000000000\#
000006D_1;00000Sk<BF000000000000000000000000000000000000000000000lB9^100000G3;fV00000e>LdSg\TYf00000\#
00000Dn>Ga146YL00000V\0`T00000;>\U@ePkd5dL<Pm00000HlG7^00000000000000000000000000000000000m>C@M00000\#
00000000007U8jjBo7DQ000000000000000=P3>Qm;;U^<T[ZF00000000000000000000>jFD?i`c`;00000EjGZB0000000000\#
0000000000000000000000000000000000000000000000000000000X`Zjl00000000000000000000E<[`?000000000000000\#
f0JZK000000000000000ZX0KGmDj`o8fn>h5I8:n;Q;9n00000bNH1lhDQC<elOiS9LaYDJc8@N00000000000000000000ndB_k\#
00000Uh4UY7jdVE00000l18\i000000000000000::^cZ00000000000000000000cVl]i000000000000000=\kUICT^h\00000\#
000000000000000000000000000000000000000000000T`P]L_L:Q3000000000000000000000000000000000009H2>?R8<]A\#
0000000000000000000000000000000000000000LI:oO000000000000000000000000000000Xlo:20000000000HbjC100000\#
0f>b]0000000000000000000000000f97T\0000000000g@inN000008jC4=lVL>Q000008E43B00000:A3SAT4<JY\@X>ENTmUD\#
I>gjW0000000000FXckk00000k<fBbc5:f200000000000000000000;jGHT0000000000:JgTm0000000000000000000000000\#
0000000000Q8P6k3jLP300000=na2:000000000000000000000000000000KJaG3mbOfI000000000000000Rn7Go0000000000\#
00000L^a_f0000000000000000000000000000000000000000000000000000000000000000000000000000000000000HVl^K\#
0000000000Y@Z;B00000000000000000000l4Aod000000000000000000000000000000000000000000000IL34ZJ4I6;oo<A_\#
00000000000000000000000000000000000000000000000000[8XYf0000094=Aa00000000000000000000000000000000000\#
0000000000PL:nl000000000046X;N00000000003LPUJ0000000000000001nY@G00000000000000000000\c<@V0000000000\#
000000000000000YDJjg4N=OHW^O]3c^TPF00000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000Ph5bB00000000000000000000EXNbn000000000000000000000000000000NfdX1000004bHYU\#
00000cd^jFiVH=:0000000000000000000000000X`h3Mb0U>:000001P^P=00000>>HhFHj]2P0000000000000000000000000\#
7>fEX0000000000T27=JIf7QXdH:A[fhRajlRY]900000^H7S`mhlS<000000000000000000000000000000000000000000000\#
Qd?K^0000000000A`?Km3:K2g0000000000000000000000000ePCmX00000000000000000000g<8X<e2`XA0000000000T0aI8\#
000000000000000U^7RI000009fB4:ebc310000000000dfCKX:dHM9JB=6U:<l<jlfRL?000000000000000C\o=;0000000000\#
Zjl_]00000]>SW_0000000000000000000000000c>E9B0000000000000000000000000000000000000000?@EZS0000000000\#
@l02BEVB5N14VPbOFW0n]>`bSZPnRP000000000000000OFCRg000000000000000000000000000000B=0<[=J^bc8BNEC00000\#
00000000000000000000nDkWnUJj`GIDC3lIDkM>YW<?D0000000000h^XK:0000000000000001@@LB000008Y5I75o9BH00000\#
eX^3F000000000000000000000000000000000000000000000000000000000000000000000000000H@jFV:O1BDD^4O100000\#
00000T>4_oO``@7NI2HHS80W<0000000000000000000000000JN2]X3VG:I0000000000000000000000000000000000000000\#
GA0ig000000000000000`bMRB0000000000000000000000000000000000000000000000000000000000000000000000e:<QF\#
UZnIA00000000000000000000000000000000000000000000000000000000000000000n6V3d0000000000000000000000000\#
0000000000oT3i10000000000JDQE_000000000000000000005F\8C0000092V8T1FX_E000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000W@PN]I6bV]0000000000000000000000000_No`Tj6dREAh\B<00000ZdQZ>Xf]D7000000000000000000000000000000\#
0000000000000000000000000=fE2^00000000000000000000000000000000000000000000000000VHWNT000000I;;]00000\#
0000000000000000000000000cVUBFH2lUhjj2me0000000000o;<?90000000000o@^LJ000000000000000000000000000000\#
00000000000000000000000000000000000nR3TNj4?[e?N`UYa4iI_PI5akk^Ol4000000000000000000000000000000WnP18\#
0000000000nE;Zd00000SX??A0000000000000008PIXX00000000000000000000Rdci100000000000000000000d`cWXn\3BE\#
0000000000;HV6l00000000000000000000000000000000000dDVH8000000000000000000000000000000f80kk000009I2SS\#
00000<NYDV0000000000mD5UQ00000I381h0000000000=<KNO0000000000000000000000000000000000000000BZ`Lk00000\#
000000000000000?T87b0000000000000000000000000;A1aV00000000000000000000lFWT<0000000000000000000000000\#
T2cS10000000000_b7ck00000X@Bg=000000000000000000000000000000000000000000000I=:[S00000000005XB5`00000\#
0000000000000000000000000\F6FbB\PO400000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000TNHF_fXFllI@K>DPjIOUg6IWM<NMom?lh9VZ[1LGFL=e^o=3?^0000000000>6C<?000000000000000\#
00000HFE9UmRKjhNTZEa00000OBchdVnBl_00000:LlTc00000g00VI000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000D<5@a000000000000000000000000000000Y4?>C00000000000000000000\#
00000@L3h]N2SBj0000000000000000000000000000000000000000ZdMS^0000000000000000000000000000000000000000\#
0000000000000006d=IlY\J0gll;ld9VQ=U9VQ??Q@Qk=5\gDn000005D[828V@S4BPmaW000003dd>1000000000000000kj]^d\#
0000000000000000000000000kb6ZN0000000000000000000000000bm4`m0000000000000000000000000000000000000000\#
T`3lU:Bje`B8ako0000000000000000000000000000000000000000000000000000000HDBJf0000000000000000000000000\#
00000000000000000000000000000000000Xj0CJ00000cHlY\00000000003Y7V>12hCj9BLM\0000000000dL[G10000000000\#
0000000000000000000000000000004TMnX0000000000000000000000000ih8m100000000000000000000000000000000000\#
kjg8=cHLaK0000000000ELl6n00000KU4IGiZI>Q0000000000gRJ>\000000000000000000000000000000000000000000000\#
`G;0E0000000000000003FY2<0000000000S6U=^0000000000>`of500000000000000000000000000000000000@ZB>5B217l\#
00000000000C;oX000000000000000000000000000000:2D;N0000000000eM3US00000000000000000000000000000000000\#
000000000000000J<aKC00000RQ:iC2HS=Z0000000000i=9GYMl_OX000000000000000000000000000000000000000000000\#
g;8?FHLN=J000000000000000DjJLZ2DWX8000000000000000>bnlI00000=`W442JeYO000000000000000000000000000000\#
0000000000000000000000000m`S330000000000000000000000000<<Vim]6Zlm00000jX\1e0000000000000000000000000\#
000000000000000l?6H2Md=n;000000000000000W@[[2]E8n60000000000n@0E`KNAUI000000000000000^@nlA0000000000\#
jTeOf00000000000000000000_^TNa0000000000[2V_N<E8460000000000000000000000000000000000000000^]9J^00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000jf<IS00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000X19?L00000000000000000000000000000000000\#
E[8Mok7;]MnNe?c000000000000000ghO2kLloEh00000000004JaMD0000000000gbemc000000000000000TbW8K0000000000\#
00000000000000000000000008d<T@b6kb;4fSP9oS7iG0000000000X78;Q0000000000000009L<7XgZK^O000000000000000\#
QX1UPODmK400000000000000000000000000000000000Oe6T9000000000000000000000000000000000000000000000i09AV\#
00000000000000000000000000000000000j4Y@V000000000000000flHYG_a<3i000000000000000`6ROX7FU;E000002jEVR\#
00000Rm02<00000XZ2L;BB=1aRhMHDKm9=XX[9L:000000000000000000000000000000000000000000000^VY]h0000000000\#
0000000000?<Q4]00000000008RjMK0000000000ORWWG:lgXi00000000000000000000HNfSa0000000000000000000000000\#
00000>\=YA0000000000000000000000000aX676T0amjG;:gH000000000000000@>fhh000000000000000000000000000000\#
00000000000000000000000000000000000:^Fk]00000000000000000000000000000000000000000000000000jl@VH00000\#
00000L`C<]7O80ahM:GH00000000000000000000000000000000000MDTTG00000Ef3Kh000000000000000000000000000000\#
000000000000000jL6J60000000000cJJ4^00000>`5@B000000=8H2000009dhN]00000[I8P@9X7TGVlYjB000000000000000\#
G4Fk0g\Fh4g\H8R7DJl:0000000000000000000000000000000000000000\lJcY00000000000000000000000000000000000\#
00000YJ<Tm000000000000000000000000000000h^SKBL2@2^K@5n\000000000000000000000000000000000000000000000\#
0000000000XnV1L0000000000000000000000000ZNFA?00000000000000000000IQ8:O00000Yl]KR00000ghmF>0000000000\#
0000000000mJlLE\A1T]V\REQ@e3g2Re4E8a`=Hn000000000000000000004X:gm00000HXOP80000000000000000000000000\#
000000000000000000000000000000000000000000000VDIQ7VbSB`0000000000000000000000000000000000000000GW2VD\#
00000G30CNQc4kLHi6Ej9HNVAjDa[e00000000000000000000:8bmXA<;b]ERN1W00000:<nWO0000000000>Re7>0000000000\#
00000000000000000000fbjX<0000000000[d9`G00000ZJ6=?d965G0000000000RK5fRm51AC000000000000000CW4l900000\#
0000000000GhH<O=d\V30000000000000000000000000dC0>80000000000`[8M=00000X<8nX000000000000000n6Ua600000\#
0000000000nHC=o00000000000000000000UXnFS000000000000000oT@Jg000000000000000@l;V6QlDn0aO1=Hh14Re00000\#
kBQIA00000000000000000000000007dlQG0000000000000000000000000000000000000000000000000000000eM8d200000\#
0000000000O^LcE00000dP4dC00000`b1>9000000:XOI000000000000000000000000000000000000000000000ki36`00000\#
00000hLIDY000000000000000F>olI00000CbQ:B00000kl^7>ba1S20000000000000000000000000RZ@1d000000000000000\#
CB=l;M^??K00000IX:QD0000000000^8=n10000000000Ad>5e<RNeVDT\gT000000000000000hk21L00000d^>7R0000000000\#
0000000000000000000000000000000000000000000000000000000ELPTm]:MQ?000000000000000j2]4O000000000000000\#
aL=k200000000000000000000000000000000000Q0\Nb9BS1C00000000000000000000T^V4SHXh@Q_A3bN000000000000000\#
0000000000000000000000000bTn@m00000000000000000000j\[]D00000gHBD]000000000000000cfQloThN6i0000000000\#
g`1522Y8ZI0000000000FPM5@SC2XYha5go00000l^heM00000N^DV00000000000000000000000000000000000000000kBlAd\#
O_6a4F8IG90ZaJe0000000000fJ<JG\LPMm0000000000n0JOnPldPH488I]0000000000X@[VY0000000000000000000000000\#
klZLU0000000000000000000000000nS5Al0000000000000000000000000Z_3AC000000000000000UBdAU[8fEm0000000000\#
00000000000000000000\B[c?000009f=cl000009f_ZG0000000000Lj22n0000000000F787R0000000000_jUMm0000000000\#
i<bHS=HlGJHC2M<0000000000000000000000000V\17b00000000000000000000A`N]k000000000000000VBmZ]mJakP00000\#
00000[\\DT000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000cF0iNeH`@bblc4L00000000000000000000^>Ek=\#
00000Pj1m6JbCOc[A4mm00000000000000000000000000000000000E0;Ed000000000000000lQ7a<_Y8Ph000000000000000\#
00000ZjE3E00000000000000000000@`IN>0000000000MNN215@k2`Pi1i\Ae3:f00000?NOaV?NOan00000NLS>e0000000000\#
00000;f]dm00000000000000000000000000000000000000000000000000BE9<`00000000000000000000000000000000000\#
000000000000000SR_ei000000000000000`h4>XQRh]i000000000000000000000000000000hF>GI00000_b45O0000000000\#
00000nPYAMMROoD000000000000000T6Zof0000000000HDGg300000IX6]4P68@KEbX\@<^\>d0000000000000000000000000\#
00000000000000000000d4mm:000000000000000nhQnF000000000000000000000000000000000000000000000B0QR5b[61F\#
0000000000L>XDKnh7=B[>j=E0000000000HT1PV0000000000000000000000000Z;0@g00000000000000000000UhXTV00000\#
00000ODQ:k00000000000000000000cT>Ad00000000000000000000gRM@Q00000000000000000000000000000000000cdSSK\#
000000000000000BbBFF00000000000000000000000000000000000000000000000000S<0?F0000000000lTm3N0000000000\#
a2TkU0000000000000000000000000Y`4Q000000eB<DfFPTWA0000000000000000000000000;TGNW00000;f2bA00000VI:>^\#
0000000000000000000000000TB314U_2_i0000000000000000000000000000000000000000IPiPA00000aDd410000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000fPj@50000000000000000000000000\#
000000000000000K8]A;1XELHH<7VL000000000000000WVPJW0000000000C`=V]00000000000000000000`Z:<000000VX\Eh\#
SZk3;0000040Vng000000000000000000000000054YJo0000000000o203<`:7^JPla:60000000000000000000000000`5:O?\#
00000000000000000000V>?>60000000000000000000000000000000000000000000000000000000000000000000000_>^X7\#
000000000000000000000000000000000000000000000hM7mKE8mPE0000000000000000000000000FP@B7000000000000000\#
00000[:ZIIhl7X;00000AD:6kY:CgdfDhUD00000000000000000000TLY?H7`h^XDTUb\ZVVGc000000000000000000003R?D4\#
00000AX8DB00000000000000000000::5;X0000000000GG9oh00000hh;ZZ00000000000000000000000000000000000?lJBa\#
00000000000000000000XZaHBITfdOfg0`U00000000000000000000000000000000000000000000000000KL_020000000000\#
00000325[<;e53TY2aPmaM5>70000032GFW0000000000000000000000000000000000000000000000000000000i6Yga00000\#
00000000000000000000NnO^E914[300000000000000000000G\1Q2lTCUa00000Do<;T000000000000000000000000000000\#
00000`@[X_000000000000000EN<2ZV4`A?0000000000ea1\3JbA@F000000000000000000000000000000000000000000000\#
kk97K0000000000000000000000000000000000000000000000000000000000000000000000000000000000000=K:5Y00000\#
00000URO<<00000000000000000000000000000000000000000000000000Le1CQ00000000000000000000000000000000000\#
000000000000000000000000000000ZZ]XX0000000000VD0=j0000000000_P:c_000000000000000\n`<jC6`O6ejc^FQf`Q2\#
000000000000000000000000000000<6C5<0000000000CXE=500000BB1oB000000000000000RL[[Z0000000000dZY`f00000\#
1NiS1000009485_Bi9NRNZhVj00000ZXMDdZXMLY1i:`i00000?F78h0000000000N1:?nAVYA300000000000000000000RF^J9\#
000000000000000000000000000000000000000000000Tdg9^0000000000:j]=JYLD=R000000000000000cc8=Z00000GY7Bc\#
0000000000000000000000000000000000000000000000000000000XJ<eaXJ<fL0000000000i>8<3000000000000000`XAM2\#
00000?lOZI00000000000000000000hh@cLC`RAX9ln[FS<T1W000000000000000000000000000000=hK3I000000000000000\#
000000000000000eTQ]V0000000000000000000000000CB^g:000000000000000bJA`j80ZBd00000000000000000000N^YXF\#
6l4R^9jC6NMVdZ60000000000LTAQ\G21mn00000g60S:0000000000j]0[T0000000000?PA8E8Y2GQ000000000000000Y44hM\#
0000000000000000000000000000000000000000=2YcU00000000000000000000000000000000000K8LJJ000000000000000\#
000000000000000]04`;0000000000bj4CG00000I2];?0000000000HZ2PH;VH7TJJ`ec00000<`Rfh00000000000000000000\#
00000000000000012BURm\kLF000000000000000WR^gh4\M;K000000000000000000000000000000000000000000000gZOMG\#
<bZhD6:KVW00000anm39SlmlL00000:d\Gf00000FfgNS0000000000XF=]4000000000000000000000000000000U]4;`00000\#
0000000000Jn1:?00000^jjHF00000iJg2=0000000000000000000000000000000000000000U11P100000000000000000000\#
0000000000DP99Vh4FiJ8<b9H000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000NLfk<00000jBIn6000008F@HC0000000000]3:X^0000000000YTcdE00000^Q30hjW<=E000000000000000\#
0000000000000000000000000Q>Rdn00000000000000000000000000000000000000000000000000eO8^eZVi530000000000\#
00000000000000000000000005LG0N0000000000000000000000000000000000000000000000000000000FPBJI0000000000\#
00000NI3H100000=:]>C00000<6e>C0000000000000000000000000000000\AnN66BC51B_Po00000HE1TF00000T^Uj000000\#
00000000000000000000:T=`8T6cn]l^?CLHHjcm00000000000000000000000000000000000UTm[g00000000000000000000\#
00000gH1]9:<djLJ^;5h000000000000000000000000000000^^^nW00000000000000000000`54YGBh?kB0000000000V^h4_\#
000000000000000000000000000000000000000000000000005R=Yk0000000000@<R>3VHN\bO6RS_HjdMD96CNo0000000000\#
0000000000?blgV0000000000L:F;50000000000J73JH00000000000000000000V0MCP000000000000000glnG>0000000000\#
000000000000000[;9FRWn78S00000000000000000000000006:2o22JA4j0000000000mN[C=0000000000C=5h`RK:LGb`2Z4\#
00000QF@dL00000000000000000000Ih:9P00000ldC\900000b@FWN=4LNJ0000000000000000^0V00000000000\LE4?00000\#
00000C`\DB00000000000000000000000000000000000fnDA=000000000000000\LYnP000000000000000000000000000000\#
00000@\W`@00000BFQ_1>JSb0fXZ@Tg@_QdZ8j=Z00000000000000000000GK:j:0000006NPM0000000000000000000000000\#
j^]Jo05<Kc000000000000000;c;\e925Q=00000]4bm:00000W^:I6000000000000000000000000000000000000000000000\#
]2GcD00000HRdXd3M9aV0000000000000000000000000000000000000000Vo4Vn0000000000^0\=N00000000008F1[U00000\#
00000?LiEh0000000000000008<9o`000000000000000000000000000000dLObF000000000000000000000000000000Hjfm:\#
000000000000000000000000000000000000000000000nW7AG000000000000000000000000000000Z`NXf000000000000000\#
00000chDP5000000000000000MJZW=000000000000000XfV7a0000000000000000000000000000005V?jc08kMc0000000000\#
000000000000000g<Y2]c\;=L00000X<m50000000000000000000000000000000W8\1T00000000000000000000000001PIaN\#
00000000000000000000nM4j8C_9PN000000000000000OH6`\C8GJJ00000lV1VK641YjOf5>Y0000000000000000000000000\#
0000000000bL>C?CO:^U0000000000000009DmHc5E:\_000000000000000000000000000000a2o6`00000000000000000000\#
00000000000000000000ZP[_50000000000`HlB;00000000000000000000i0]2h0000000000T56l400000000000000000000\#
000000000000000g[9\I000000000000000mjHbe0000018LAi00000<8?5e000000000000000S6d3W0000000000000003<6K:\#
^jZhe00000000000000000000N<>k700000_>;n:00000NI9?dE@1Hl000000000000000000000000000000000003Bg5M00000\#
00000GQ6I_0000000000000000000000000000000000000000000000000000000ffNDK00000000007:Xa\000000000000000\#
00000000000000000000DX]fb_32^Og_7m[1VYmn000000000000000P>geP0000000000000000000000000000000000000000\#
00000ETW;V00000@HWmm0000000000000000000000000000000000000000000000000000000Rbg[h00000000000000000000\#
000000000000000oXd6LB:EFfGdMbH0000000000ahPKa0000000000Fl<n[=<G=i00000g>2nUfH7n`;N<<K0000000000Of1M0\#
00000000005nI6]nU:AS000000000000000000000000000000Q2DTP0000000000000000000000000R^An6oRgTZS=96700000\#
000000000000000000000000000000[A0200000000000000000000000000000000000000000RnT3W0000000000bjcZA00000\#
0@;HL000000000000000LB:Jc00000En5a\jN191000002Z7CA000008`ijVHH8eY6R@VW000005hHBh0000078Bl70000000000\#
00000]h\TQ0000000000000000000000000000000000000000S`BMF00000[>^@_000000000000000000000000000000aS3jM\#
000000000000000000000000000000T4P;6AVgd\000000000000000Y`QLK0000000000000000000000000000000000000000\#
000000000000000000000000000000T\WL_00000000002X@?=00000@<Z390000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000QLL`_000000000000000000000000000000=dBdIK8aBJ00000\#
00000000000000000000000000000000000000000000000000000000000000000Fd`KN0000000000000000000000000V0En`\#
0000000000000000000000000000000000000000000000000000000000007Z7OI000000000000000000000000000000?2RZ]\#
;0aRUH:g6S0000000000000000000000000000005PW07[>QHn000000000000000000000000000000l_2JQ000000000000000\#
0000000000JDd[]00000000000000000000GHe=G0000000000^FCYh000000000000000000000000000000000000000000000\#
00000l<E5i000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000WVh;i000000000000000JlT=>0000000000000000000000000LJfOi0000000000m8>USYi8[M0000000000\#
Hb5<d;[9LWkjA;G00000`N0KW82`Fjk_2Ni00000VZl6CIX8md00000000000000000000000000000000000000000000000000\#
00000INOY:00000000000000068Y;S000001DBUFTc2]l;BCQU7RGD_0000000000000000000000000f30_100000:^OJ@00000\#
000000000000000bTI3@000000000000000X4m0Y0m6[j0000000000000000000000000I:0[m0000000000cDX8Q0000000000\#
00000000000000000000000000000000000iXD5L0000000000000000000000000000000000000000[_3V50000000000P^EC^\#
000000000000000hR[a3000000000000000000000000000000000000000000000aA<Gn^ZAeMZDSjQk@NI>000000000000000\#
^ZAFL00000=X7b[00000000000000058oHD00000_`eUA2bd4L000000000000000000000000000000l?:U?000000000000000\#
_FRAd000000000000000n0e^N000008Rm@900000000006ne4Ze11aH00000D0UH^0000000000000000000000000000006dodg\#
Bb38Tl:R>oRFYRemO4dk00000000008H9`8F6=TC000000000000000S<^Tf00000`ZK0700000D>PU;5P<<U0000000000XG683\#
00000000000000000000000000000000000000004<X8^0000000000000000000000000000000000000000000000000000000\#
000000000000000W6@mK00000000000000000000AhDiS0000000000000000000000000000000000000000000000000000000\#
00000000000000000000]JZdW00000187BM00000000000000000000000000000000000V>OB8lj0VodPYdh0000000000Gh0nc\#
000000000000000000000000000000fb9XT_B`Zh000000000000000000000000000000i<<6]nLMlU5;2gc00000EVI4SDPmPa\#
En\4S0000000000000000000000000`nVOS00000000000000000000000000000000000000000000000000000000000000000\#
7h4W500000000000000000000;F0LZ00000B36lk\Xc0<00000Q`@]k0000000000JFj8=0000000000;ZPAX000000000000000\#
00000000000000000000CX\7Z000001>NnE00000UhGja00000000000000000000000007]3KN0000000000000000000000000\#
000000000000000>R9GAZ0W;600000000000000000000000000000000000Hj@da00000XjLHY0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000VfHCT458WS?W;CR0000000000HHB8^Zje[G\#
0000000000Pg39k0000000000\i:]E000000000000000000000000000000000000000000000000000000000000KY0KF1lFeA\#
000000000000000000000000000000000000000000000000000000000000HDbl70000000000000000000000000^L[QCnI8l=\#
000000000000000X0Ud`00000000000000000000Po1T000000T\C283\E130000000000000004\N6\I`V=E000000000000000\#
000000000000000>XKh;0000000000000000000000000000001NlAP00000YbV2_00000R\S26kI99800000000000000000000\#
0000000000000000000000000000000000000000ON:cQU\;mmn6ZGY00000cRKga00000000000000000000000000000000000\#
00000[nR^U0000000000Z2cYj0000000000lg3^k00000000002P]ShQX_8200000000000000000000cZ76X000000000000000\#
000009^cVLg]6>f00000000000000000000mDn@3000000000000000000000000000000`j\l@0000000000000000000000000\#
0000000000[B50U000000000000000a85`j00000FNPhi00000Pl0X9jjn95000004D4@>:U0X>00000`<Pc:000000000000000\#
0000000000000000000000000000000000000000WHS^n000000000000000nG5IeJ<\6]GW<BU000000000000000?ZAgd00000\#
d`DJUnh3Rg000002ZC?k00000000000000000000000000000000000_hn`K000000000000000_TLOfkD;>=ZC1=^P`1P4>lC?I\#
cbFIFK`^AU000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
7n@Se0000000000000000000000000ME<7S0000000000_I5D@00000mjW^4WVda14`;gG?VJKKRJdfmllNIX000000000000000\#
00000EbJo0RFLIdf<hK\0000000000000001^R1X000000000000000<l>::]8RMP0000000000]621@0000000000Nd?=D<>97>\#
00000NPC@`00000IF>XIAJXF8000000000000000k>iNj000000000000000000000000000000cBUfh00000000000000000000\#
000006nMOY00000?VQ>E0000000000000000000000000000000000000000000000000000000000000000000000gV?;_00000\#
000000000000000TFP?Q0000000000f6jEc00000=XiEH00000BDBW[00000\<egM00000000000000000000000000000000000\#
0000000000000000000000000V81FafbZn<00000000000000000000\`9iO0000000000`I8IMbl>la000000000000000P`T3?\#
E\HEj\6Y2j000000000000000MlfX?000000000000000000000000000000000000000000000\lPNM>bZADnPjY60000000000\#
00000000000000000000:6<c@0000000000nK51Y0000000000000000000000000000000000000000000000000000000;Rj_l\#
00000OfnL900000000000000000000000000000000000000002M8eH00000000000000000000QVF4n00000B<jGL00000M`dQf\#
000000000000000bj3Ue5\g7NMT1Ra0000000000NVe6:BDglE0000000000000000000000000Oe6]N00000000000000000000\#
F`F8HDJaOTlDCbB4\Sj10000000000D2;_Q000000000000000kX=4a00000000000000000000adB^Y000000000000000R`_?D\#
Tn\LjZDl@_000000000000000GD7OUmh56300000ZDF>R9liV2000003DSK`00000000000000000000TDSc@]6?Ii0000000000\#
X:PWIj`13VjXG8B1;2C30000000000000000000000000000000000000000gVPT:;DOgYKhnVH0000000000000000000000000\#
0000000000000000000000000000000000000000l0Beo0000000000aZRGH00000000002B7\E0:O@V000000000000000>=7fg\#
0000000000Fa55I00000000000000000000000003<Vl10000000000U72c<000000000000000a>hJBiW5EfCG:Y<0000000000\#
PJ=TWZ@@]K]HdQW^5;]W000000000000000:RPom7Vo7P0000000000000000000034hH^000000000000000BTmQm0000000000\#
000000000000000>lZND0000000000_N==m000000000000000000000000000000kRS`J000000000000000418_>QbCECX8iKH\#
000000000000000000002K9;\00000000006`COG000000000000000mA7i50000000000aI:5100000HLKAm000000000000000\#
000000000000000H6]e`L19f^0000000000000000000000000QhUDS0000000000@c9Q_00000000000<80@0000000000A9:88\#
00000000000000000000000006\CH80000000000000000000000000P:`nT00000000000000000000M^5h=000000000000000\#
0000000000000000000000000@22Gc00000@<Kef@RQTPCJDc2iZSg4>2n`U0000086@3;000000000000000B:OI>0\n?300000\#
QRSMS00000000000000000000000000000000000000000000000000MVA6[I:2@7000000000000000DJ1EclbWkT\h=S>00000\#
PW:ml0000000000W4QkN]TRa;0000000000000000000000000000000000000000000000000000000?l<2I0000000000FNeJQ\#
0000000000000000B[PFSfk1TFE8<Q000000000000000IV[E?00000000000000000000000000000000000000009L;H600000\#
00000W37cE00000000000000000000000000000000000\811Y000000000000000000000000000000:`QBF<C;IC0000000000\#
`<<Uc0000000000Um0Z30000000000=>`Ja00000Cf80MJD[FV0000000000000000000000000F>:V2000000000000000bdCf6\#
00000L2[oi00000000000000000000000000000000000h15S]00000000000000000000000000000000000000000?4T400000\#
00000OFeiU0000000000cbf>0000000000000000c@e1l00000U^mYo00000000000000000000k:=PeKZ;g?RI8>I0000000000\#
000005DXd1PX`JQ68\fC00000000000000000000BR=>a0000000000000000000000000_i:IF0000000000j<e8P0000000000\#
]BmGj000000000000000000000000000000SlMB600000HRi`f00000000005_1Q`N@f390000000000000000000000000Li<D>\#
7\1D20000000000000000000000000F:HX6j:<4`0000000000000000000000000000000000000000JBl\D00000jf;69T:Tg7\#
l6j:M00000000000000000000SA8V]1H\1B00000@:cM600000000002@k]B000000000000000J@_5100000000000000000000\#
000001Rf>C000000000000000000000000000000UNiQU00000000000000000000000000000000000ff[Cl000000000000000\#
0000000000000000000000000eK164[S:;^000000000000000`PD4h000000000020@G5OFhe30000000000000000000000000\#
000000000000000[RVk:00000000000000000000Sk86k0000000000000000000000000N^5dE00000DBmKY00000f6>9X00000\#
000000000000000Jd=9i00000000000000000000o_9CV000002f]2[000000000000000T>3Naa:7OcJ^gFZ000000000000000\#
0000000000000000000000000N[0T[00000000000000000000g6gS??\fn6DLEeU00000a>YS:0000000000c0A0b00000<Ljc9\#
hZ3D^0000000000BJSL0RXWUV000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000K2W?4oDM4G;@SN800000000000000000000QI1nf000000000000000000000000000000Kheh;00000000000000000000\#
00000000000000000000PQ5F50000000000000000000000000000000000000000=Xjff0000000000QB0mO000000000000000\#
R@RoU000000000000000000000000000000[[2[=00000SR6mK0000000000000000000000000lA:ie00000000000000000000\#
000000000000000000000000000000Sb:a<00000000000000000000000000000000000n?:nC0000000000Xo0^50000000000\#
00000:\>_l00000000006m;<100000000007N2EcDZl4PBb03fXnkE30000000000000000000000000Z8Ohf00000000008B_K9\#
0000000000dHTLY0000000000`_:XmWjldYDJ6]o000000000000000000000000000000000000000000000000000000000000\#
00000j`Ki_000000000000000TD_K?00000000000000000000000000000000000e18dV0000000000000000000000000BD2[I\#
00000\4nCLD^@C70000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000LnaN\gY63Ocj<9^00000a\c>;0000000000mb^`9Re19]00000^F7Y50000024NJY00000\#
0000000000OHdFY00000000002>mHTWR:P1eX]iI?0dlInHoY;00000A`EQ;EXJh_000000000000000000000000000000>JDoP\#
000004:Zci000006TZ2B`jf?C0000000000000000000000000000000000000000CJLgg\FDN_0000000000000000000000000\#
000000000000000T6k^N000000000000000000000000000000000000000000000000000000000000Fe6n@000000000000000\#
000000000000000<hfU100000000000000000000000000000000000000000000000000000000000000000000000000000000\#
6T^RN0000000000000000000000000k4cT\000000000000000=G:Zl00000c`QQ50000000000000000000000000:LW[Y00000\#
0000000000000000000000000eNPGd0000000000]b9Gb0000000000kh>QM_^L4H000000000000000[6MXBd_48S0000000000\#
000000000000000000000000000000000000000000000=2^ie0000000000000007ZR7^DQ4Hf0000000000000000000000000\#
0000000000000000000000000000000000000000d`Fi=Q6TcIU>P:d0000000000000000000000000iB^=E000000000000000\#
0000000000o0I9O00000Q]3`60000000000000000000000000_L><[0000000000lXHRE0000000000000000000000000l97ZF\#
IK4ZH000000000000000MXBWE00000000000000000000JF1BK0000000000000000000000000000000000000000000003BAR^\#
=V;g90000000000fLnJF00000S4T;W0000000000kde[U000000000000000000000000000000RJ7=8<>fhP6@mS>00000YNLWB\#
000000000000000000000000000000?\A2U00000PY;:^00000=K23A0000000000000000000000000V4Tj>UdaC@00000?dV;W\#
0000000000000000000000000000009F;nH00000hnaK[NPm3]00000bBBNRABN?l000000000000000B<@_h000000000000000\#
0^^aN00000^g8kc000000000000000o\h1OQfXV;000000000000000V_9gQ00000Pdb2_a:e=Uj^URTk`_:SZf6=l00000VO94^\#
0000000000KBSR_00000Y0ENb000000000000000fZPHm00000Al_\Q00000_TCeZ00000nNVN@00000k<\^6FRh=WRM7G600000\#
00000000000000000000000000000000000Nd0[Z00000000000000000000e@EAZ_d\XY0000000000000000000000000Wbj21\#
aV20`l^WcQ00000000000000000000IbOBT]H]TT00000000000000000000000000000000000000006RF5`000000000000000\#
eB44I0000000000jS;UL00000UF@LOlY:hH00000000000000000000000000000000000Q4jLa0000000000000000000000000\#
P^ARj7>8S`?jI5J00000000000000000000000003U8T`R`;DS_T?K8k6<J9aTNnZ00000000000000000000G@<600000000000\#
0000000000000000000000000IL1V50000000000000000000000000OHY:T00000QRdj8b<gkoCFhl2ehlR1?<o2T0000000000\#
000000000000000000000000000000nN>[lIK4^M0000000000000000000000000000000000000000000000000000000lQ7C@\#
00000AV8fn0000000000mO9P9O2B;eBi6gXmO9SA00000<:P[@000000000000000LB=M6000000000000000000000000000000\#
000001HNEg00000000000000000000`:=U=0000000000000000000000000l65N[Fi5l5;>oT\00000EB@Li000000000000000\#
0000000000000000000000000000000000000000Wn;>Y000000000000000000000000000000W2[gPil;Hd000000000000000\#
0000000000n^8`UM<ZF?00000000000000000000`6=FU000000000052LZ_00000L:FCH00000nLRda000000000000000]TTij\#
000000000000000000002Be8m0F^\D00000Z0P4R00000o`@@6O56<K00000000002HAF9000000000000000000000000000000\#
CRZI1_TN6B00000D<hgR0000000000000000000000000QHK_H00000ao0oD0000000000000000000000000000000000000000\#
000000000000000BF8Eo000003P3Wc0000000000]l=mT0000000000000000000000000000000000000000ILRSf^BiWNXn5W`\#
0000000000WBhbN000000000000000000000000000000Y:hKJ_M8XN00000000000000000000dJ5m>000000000000000g@Gb@\#
0000000000T\`oV00000000000000000000000009Ng]:00000S`\K_^4oMa0000000000T0W:30000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000mi4De00000Vj^2]00000?93OE[:XDj?2aa200000\#
000000000000000l6B:AYZe@I0000000000A0_m_00000O`iW`00000j4MIg0000000000000000000000000000000000000000\#
0000000000000000000000000CDJQ10000000000000000000000000000000000000000000000000000000000000000000000\#
00000CC5]PG`@kVGbe\[00000I]1n<00000JI0aG000000000000000;J3h>0000000000000000000000000000000000000000\#
00000fG5<G000000000000000000000000000000000003dcnn00000000000000000000000000000000000000000000000000\#
000006HYFV[R4WP000000000000000000000000000000000002L77[\0Y3i0000000000KbTo`]fAhBPnd`M00000b`BPY9>5JZ\#
3E6G<ng<Fd00000P2A5H00000000000000000000W2H>7S0o@U000000000000000nfGNFf`Wkb0000000000000000000000000\#
0000000000000000000000000o:SZ=2RaWH000000000000000000000000000000000000000000000000000000000000a8YI[\#
0000000000;JJYl000005HXn@YD;M5000000000000000000002Zk_80000000000000000000000000000000000000000MBX4m\#
000000000000000@X\EG00000_6cC70000000000Y]3>B00000000000000000000000000000000000`lgA800000^R2AQ[Hg=R\#
000003l0G:00000000000000000000`ZUXk00000U4FIg000000000000000000000000000000=2@k>6NIf_000000000000000\#
000000000000000J4cI`0000000000000000000000000206>R00000JT[G=0000000000@R05NENCF\N@gUL0000000000`fb3E\#
000000000000000NZ^<J;R`BE[ll_<000000000000000000000000000000000000000000000000000000000000`1:Ck00000\#
0000000000SI7JYUM6[?000003D=\f0000000000000000000000000000000000000000@6Bbh0000000000000000000000000\#
00000>2eFH00000;RCSBNI0\a0000000000000000000000000000000000000000000000000000000eE9l^000000000000000\#
0000000000000000000000000000000000032a09000000000000000k^>fHJ:Y>Q000000000000000G_6;M@R3OV0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000007NOO50000000000\#
0000000000000000000000000=I3=I0000000000`^h6c000000000000000Shb:;000000000000000000000000000000Y<??2\#
E>RDf_a:1Y000000000000000000000000000000000000000000000::87T000000000000000a=2=V000000000000000kY7@8\#
0000000000000000000000000lj6Sa0000000000000000000000000]k<4i000000000000000o6WVCQHTRc000000000000000\#
0000000000000000dN;o000000000000000cdTmC00000000000000000000000000000000000?11U[FhGgQ0000000000ZL3k`\#
UY1=o000002;8OP2HH3o000000000000000DJSCReHiVE00000]jBCP<e2_Td?7?k000000000000000000006>leE0000000000\#
00000000000000000000000000000000000MfPg900000000000000000000_T^ZX000004Fh7g0000000000l85d\0000000000\#
000000000000000gTVlZ00000^P5MA00000e4D;g00000CG9RL7;5dh;l]WP000000000000000`6l_Kg\6QZPdU?a0000000000\#
0000000000E<8CH00000000000000000000h\0no000000000000000000000000000000bVo=J0000000000000000000000000\#
000002TmWE00000000000000000000PQ;aW00000000000000000000000000T_mCXFV8i00000kBJee000000000000000MPLRZ\#
00000ODV@b00000cFC_=00000SD8OF0dbeA000000000000000000006A7=iZ]9QN00000000000000000000kP09nj0o=^00000\#
R0Oc=0000000000000000000000000000000000000000864E3ZV[?40000000000000000000000000N8OZ3000000000000000\#
0000000000000000000000000EPmTm000000000000000IC7:X0000000000;jSRQ0000000000BBhGd000000000000000O``eW\#
000000000000000000000000000000000000000000000000000000000000c:KT]00000000000000000000000000000000000\#
0000000000bK7[N00000000000000000000Qf;7^000000000000000T?5n\0000000000000000000000000kG7hA0000000000\#
0000000000000000000000000_Vn]Y000000000000000K23;QgL2HA4L];]000000000000000000004lgSc000000000000000\#
^PA>^000000000000000[j3:d000000000000000000000000000000000000000000000m8;h:Q=4K7<NHDC0000000000mBX0P\#
^`8;]00000000000000000000000000000000000000000000044M]FLDd^>000000000000000?<28Z2FioD000000000000000\#
00000000000000000000>N@ZlN23bP0000000000Al_1R00000m2\nNeR3cT0000000000000000000000000000000000000000\#
00000\6X94\6X9J000000000000000a6SAb000000000000000000001TioQ0000000000l`UfR0000000000=8P\j0000000000\#
000000000000000PB8=i4@P3YJPBPM000000000000000d2>1A000003o1bE000000000000000=F:^D000000000000000KZ0JK\#
000004DRcL000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000oS:_N0000000000000000000000000000006^P]o000000000000000b1:Ml00000cFV\8M=35h0000000000\#
000000000000000000000000000000000000000000000000000000000000o_:_<000000000000000000000000000000613Km\#
;:hRV0000000000j@[;[000000000000000000001D31eI77e\00000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000?hk;;00000000004dHGmB0W9Y00000]fhCR0000000000\#
:4AaW0000000000QD5jle6?]Y0000000000QO;kO[Pi;hJL>T`00000000000000000000000000000000000000000000000000\#
000000000000000V`[j1S<U\000000000000000000000NbO1l0000000000I4^WVTT;Z3000000000000000000000000000000\#
OPE>Va@Bc90000000000000000000000000000000000000000YHLKY00000000009F5Ih_h@I5S2Jb3U<SNnG3;6mcfAS900000\#
0000000000S@<>P00000EO5JWgTl:]BNS:m0000000000>NDaJ0VXl200000000000000000000almRc00000000000000000000\#
00000k@06m000000000000000000000000000000000000000000000000000000000000000000000000000jd8`kJnUE96M;j[\#
0000000000GXKZ^00000000000000000000jh@XOKJ81=j\hQ>00000Z4DPQ3B]eN_NKZF26l?O00000mXY_Y000000000000000\#
0000000000<B[BX000000000000000000000000000000000002nhL0000000000000000ZlBhGc`TXUlf\FN000000000000000\#
000000000000000000000000000000I8MfdjNUek0000000000000000000000000P_<HB000000000000000000000000000000\#
00000000000000000000T71N_0000000000000000000000000000000000000000CNZ8:000000000000000Vh=Mb0000000000\#
0000000000f@n:N0000000000000000000000000000000000000000nL;:=000000000000000X0S_LVLK\oo0M@:0000000000\#
000000000000000KdjDg00000000000000000000000000000000000000000000000000;0OOU00000000000000000000\<SOU\#
S;6`RZD]0;00000000000000000000Wl2BZ00000000000000000000000000000000000000000000000000000000000000000\#
00000ZLd0F000000000000000IlM]300000ND<7;00000000000000000000mNcAb00000000000000000000000000000000000\#
A0_0^Gk:g400000000000000000000NBQ570000000000000000000000000DlW0b000000000000000KK9V9GPFcP0000000000\#
000000000000000000000000000000000005C:^A00000000000000000000000000000000000f^AHR000000000000000JDDi4\#
00000000000000000000000000000000000000006Xk\JlJ9C[000005lRMe00000DR_PEJG35S000000000000000KlaoK00000\#
000000000000000000000000000000]l`6h000002l0\h0000000000MNHo?ZG:Lnk34eo000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000XlPV100000000000000000000000000000000000\#
000000000000000000000000000000000000000000000H>U<_00000=F5Vk0000000000aNSK40000000000000002nQGa00000\#
:>MT:8hTA400000000000000000000000000000000000000000000000000J:42C000000000000000km5JF0000000000:T1L3\#
0000000000000000000000000000000000000000000000000000000AJmng00000000000000000000k@4D9VVQfmG`[:STW7n2\#
00000F^;fm000000000000000l8?6N00000000000000000000FLU<Uak0A2kH3Y@000000000000000000000730<0000000000\#
Y\Re<00000000009Bg@8D<ok600000000000000000000000000000000000b:=iF00000000000000000000000000000000000\#
3JG0C]U:i40000000000000000000000000000000000000000=Jd[PfXDnJ[hUCm00000000000000000000000000000000000\#
0000086`o@ia;bL0000000000@[;8Q0000000000;ZGnh?>eJ\=W8JY000006JiOC0000000000000000000000000U8`iV00000\#
000000000000000000000000000000000000000000000000000000000000oZPkK00000`LbKG0000000000000000000000000\#
9JC>l00000ID[2\000000000000000000000000000000Z>ZXW6F;NK4ZTOV00000B:DT00000000000000000000000000?fC\C\#
000000000000000]Q9Yd00000V04C500000\PO>Y<6`P:E^b:Y00000DTKcDC\E3T000003\dal00000000000000000000H689]\#
00000IJW\jdH[<i000000000000000K\YP`0000000000Z:]l50000000000Q^aad00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000i@FnG00000000000000000000000000000000000\#
000001I09N000000000000000d^0Z4fHDGE00000000000000000000000000000000000GTn49jQ5cV00000000000000000000\#
00000000000000000000000000000000000<boWG0000000000000000000000000G0IOA000000000000000000000000000000\#
000000000000000000000000000000m8P4900000000009BL0c3Be8G000000000000000000000000000000000000000000000\#
00000000000000000000[l9I100000000000000000000GB14M80ocI0000000000000006HmlZ000000000000000VTfSX00000\#
K:hSYj0KY>PnK1M000000000000000R\TSO00000`nJ1700000CZ<@L00000n58LbG?9X>00000@jEJX00000000000000000000\#
00000000000000000000ZZPhU00000000000000000000]l3BfH6KTD00000000000000000000000000000000000?\0T_FBmGY\#
000000000000000000000000000000000000000000000Sm4iE3N9RMoHQiF0000000000000000000000000000000000000000\#
000000000000000nj0?400000000000000000000000009e8BH9U:MW000000000000000000000000000000_Dm=B0000000000\#
00000QDn3;000000000000000000000000000000XZba\000000000000000ZI:lPe@D5@000000000000000A0=0L0000000000\#
00000000000000000000000000000000000G[:nW0000000000000000000000000bZFVdgDnEIWk3mWV8cHY_C;k800000l@BLX\#
00000000000000000000bB67@0000000000000000000000000\`T44000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000002Ta0Z;DU69]8\61000000000000000000000000000000\#
000000000000000000000000000000kZ\F?0000000000000000000000000000000000000000000004BBFZ000000000000000\#
W0g0@;V=d<fE:Z600000@nOnH00000000000000000000im8[>00000URb[k0000000000000000000000000000000000000000\#
0000000000:0:knD=1MDH4[7=<>O4300000`<m^f000000000000000000000000000000\J91W000000000000000@c79H00000\#
I834j00000000000000000000000000000000000000000000000000000000000000000UhTce00000000000000000000NB3hf\#
000008ZMh5:2`Kl000000000000000X?4B20000000000[hkhA0000000000ENS5e`Z8LM00000000000bU3Y000000000000000\#
00000W@=^WJ95nj00000000000000000000o4a32000000000000000UL?1a0000000000000000000000000000000000000000\#
000000000000000KFHIT0000000000K67g_0000000000000000000000000000000hLj=000000000000000000000000000000\#
00000000003C:R=00000000000000000000000000000000000000000000000000000000000000000T8jJ5000000000000000\#
0000000000_@SGo0000000000000000000000000000000000000000a`ZlT00000000000000000000[L_5^000000000000000\#
00000000000000000000000000000000000000006JNHA000000000000000000000000000000000000000000000I8;GMg@H9[\#
Rfa1Y24dcoH;8_X0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000l>HfX0000000000b_96Z000000000000000\#
000000000000000000000000038kaO0000000000TBT9A=[5dD00000000000000000000RneIH0K6Ok00000000000000000000\#
0000000000ADf1Z00000000000000000000000000000000000000000000000000S13L<00000mDi[300000000000000000000\#
0000000000l8`g?0000000000000000000000000000000000000000M<h`M00000000000000000000EDYlL00000[jcl?00000\#
k6^?`DddGn000000000000000UL9Wj000000000000000000004I8]W<09;:00000000000000000000SNcWI000000000000000\#
S<NhL000000000000000[>=N900000000000000000000;HPZY;:?Vi000000000000000oHLn>0000000000000000000000000\#
000000000000000000000000000000000000000000000^W2UennS>M00000[HL4k00000000000000000000000000000000000\#
0000000000P^Q0JGfmb6[Fa>N00000000000000000000000000000000000000000000000000000003ldie000000000000000\#
NDT8S0000000000000002^K^700000S\>K11jPVS000000000000000000000000000000DH]L10000000000000000000000000\#
0000000000000000000000000000005Bl>80000000000lR1;GA`BW2N4Q;Co>V7=00000000000000000000Um8>a0000000000\#
E8Xi;00000000000000000000000005<Ead000000000000000000000000000000:8oQV00000000000000000000J@PVA00000\#
000000000000000_@;4k00000IV8Bi00000?R\:J0000000000cDd6=0000000000000000000000000i`\]O1Vm[J00000Fd`bc\#
>_6RM0000000000RNe9T00000000000000000000000000000000000000000000000000_b15a0000000000000000000000000\#
AK8O?00000=fDfWXHP=G00000000000000094=UF0000000000;h^:LGB8hgTfTDO00000b776e0000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000\NZ93000000000000000000000000000000F772700000000000000000000\#
00000000000000000000000000000000000000000000000000n>oF[0000000000000006>NT90000000000D>4m2@c:fT00000\#
UZ3U4VZ9^\00000000000000000000000000000000000Ch_iYf4cY>000000000000000000000000000000000000000000000\#
000000000000000^3:a:0000000000000002B5:de2;U5hj:M\00000UF3dR0000000000000004625^i>UA4000000000000000\#
0000000000=bnb;3<70goM3^10000000000000000000000000Zba9X0000000000ni0h9DNSW40000000000000000000000000\#
0000000000=00LI0000000000000000000000000WXOKb0000000000000000000000000000000000000000000000000000000\#
000000000000000MT7HA0000000000MlIBS`:[7YB^dkl00000F^hm?[DjQ20000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000Gb5HY00000IL@Y8[nFgD\#
jV[@C08d6\000000000000000MXe:P00000000000000000000000001jOLdKD_kb0000000000000000000000000i\;@b00000\#
0000000000000000000000000000000000000000K8X2A000001XBDD000000000000000c2]mFXF>_TEN?cM000000000000000\#
PH22PEo2bj000000000000000000000000000000:j8n=00000IBXIkOd\Jn000000^jP;I]5?NN6gL4b13kHAZdi400000Qb7fe\#
:32HA00000L8=RQ>l^480000000000FV@PI0000000000e2>4Y<>?dn?:]_B00000`n]b[2ha=]000000000000000000006V7_U\#
l4m<k00000Qh9ODS:_J`T>`=Z><ik@00000eY7`H0000000000D6gIUO6N[>^>Pja0000000000000000000018O7m0000000000\#
;PSU7000000000000000000000000000000_@1@eCHfK300000[Y8?e6hHG:00000M:XmA000000000000000000000000000000\#
7X7NB0000000000IVZ:n00000SjoQJ0000000000000000000000000000000000000000000000000000000P94`@0000000000\#
N8fD?0000000000aF3KYn1551oT^5W00000`d<l800000Z8c_P00000000000000000000cLTD000000`V4o2000000000000000\#
00000AJ=R=0000000000P67cU>DjWh00000KO0UL00000000000000000000oBm7K000000000000000Ma1<`>[46oaZTkh00000\#
000005dDY@Yi4FM00000000000000000000E`OXl00000KH\]a0000000000L<PM90000000000<M<9N00000000000000000000\#
00000g0VaH000000000000000en_OnFe89X0000000000k`[0W000000000000000jl412000000000000000000000000000000\#
000000000000000^d9b:000000000000000Db=@W00000DZSVh000000000000000j71>UVTEMMB8@N<00000>JPY\0000000000\#
000000000000000000000000000000000000000000000000000000000000Kb2?I000000Q2^g;O9g:QlO1_U\_P[0000000000\#
000000000000000000000000000000000000000000000000000000000000000007l\`N@PYC900000JD11;ZLFX:0000000000\#
000000000000000000000000000000<f5nB7e1h1O6\e000000_fSPa00000e4\lL00000000000000000000@6HEZ0000000000\#
000004`47^00000cm6W<J4;5ZHK31m0000000000000000000000000E>?PoZ2G5LZF[>L0000000000Td`WS000000000000000\#
V2@AF000000000000000000000000000000000001llNa00000aZ6eg00000^4Akg00000SF9h]00000e^2_1kC48c0000000000\#
0000000000000006^Ro=000000000000000000000000000000Td`ma0000000000000000000000000Zg74R000000000000000\#
000008PKb`0000000000000000000000000000000000000000Q[02ef<=]R0000000000000000000000000d60TFR07i900000\#
000000000000000000000000000000LRGOP00000000000000000000000000000000000Vdhi60000000000bFYk\0000000000\#
34n>QN10Q6000000000000000Y>0]FSc9IE000000000000000000000000000000GZHBFKn1<7hBe>dL_1YP00000DW3?m00000\#
0000000000000000000000000?L4FRAlo:amW:RgoZiMcN0hSi0000000000QTJK600000000000000000000@f962M0>YE00000\#
U45:=0000000000000000000000000000000000000000000002L]i`d`VnXHD1eg000000000000000`U6O50000000000a20gn\#
000000000000000Q2nDE000000000000000j>L:[<HQao0000000000000000000000000hBD?`mP`:3aj61AmD@9;mD]HEP\Ql\\#
BlddE00000000000000000000000000000000000<:[2IB05C?000000000000000000000000000000YPAaglD8;h0000000000\#
000000000000000YC3LI000000000000000^nLOT00000ibK2=00000kXS@menkV500000A:;En000007VPDe1`Rmm0000000000\#
00000000000000000000000000000000000G55L=00000b8hEB00000:B<87000000000000000000000000000000R\1jc00000\#
Of]I7000000000000000000000000000000000000000000000000000000000000XP>m0XP?0P0000000000000000000000000\#
2Q2Ll000007f3]g000000000000000000000000000000nk;=;000000000000000000000000000000oA3lB000000000000000\#
m6Sh8Kdbc<000000000000000[b@\l0000000000000000000000000WT^];000000000000000P^LA@0000000000C8l@500000\#
00000000000000000000000000000000000U2=`]00000000000000000000hn_0H000000000000000000000000000000m:EGT\#
00000000000000000000EJK[S00000000000000000000000000000000000000000000000000DP2n:0000000000Yj^^T2>0dF\#
Lje>45S0g8000008\Ff;00000000000000000000Wg;Zm0000000000000000000000000DZn6S000000000000000000000W:eZ\#
00000000000000000000MjgE`Da5BA0000000000000000000000000Q:kVL000000000000000oBI6g0000000000?@b>>5=4RI\#
000000000000000000000000000000000000000000000000000000000000000000000000000C4ED20000000000kH:dc00000\#
0000000000bFVSI0000000000000000000000000:f^HO0000000000000000000000000000000000000000:=<L1nd]UD00000\#
:821o=fYQ>Db9[Si8l8L0000000000000000000000000000000000000000>8T?C00000000000000000000mP?@MgNLX[00000\#
00000XHGlN000009G07700000000000000000000Qbk:_5X`Cj000000000000000000000000000000000000000000000K^4QI\#
0000000000000005\YcoeP2Rc000000000000000`d\KO00000000007H8=?0000000000>T@PY0000000000000000000000000\#
000000000000000AdYJ0000000000000000lZ`k0000000000000000n?78C00000000000000000000<NU:10000000000b^o;D\#
00000l<[C`00000000000Zg9G00000[\GN6000000000000000GJ\ML00000\FPB]Ih64;J`=Ni7;1`\000000000000000080Ki\#
00000000000000000000\<<X4h0WPDGF3lF38On0P<k[B0000000000^8mMO0000000000XN0TU0000000000000000000000000\#
000000000000000000000000000000O6`jN2hoAC00000000000000000000`L^0[00000000000000000000j@b`E0000000000\#
000000000000000<nEXj0000000000V<eMYi8X:mGVoT100000VM:7400000000000000000000000000000000000G8f`:00000\#
Ma<>X0000000000;hO6a00000_D91c42KCZ00000W>Nf2@:NgaO:`PR00000nj0L800000000000000000000000000000000000\#
00000U8bn5[fjI\000000000000000GR1BY2TGKDF0U7c00000ofIAgWXNJ60000000000000000000000000000000000000000\#
Fnk`\Sjg8I000000000000000000000000000000000000000000000ffJ[?000000000000000W02f_1haYX000000000000000\#
00000000000000000000<90R=000000000000000000000000000000000000000000000000000000000000000009?2=:00000\#
000009\jS40000000000000000000000000a4f9S000000000000000I>dCG0000000000000000000000000000000000000000\#
00000000000000000000000000000000000>B:LYMP>V400000>XGHl00000KlenZ7Dg4o0000000000000000000000000abDln\#
d8j5?0000000000nXT7l000000000000000000000000000000000000000000000ULE<1000000000000000000000000000000\#
HA4_cVO8Qn00000000000000000000HO8Rg00000^JS9X00000000000000000000000000000000000Q<5Hj00000O>^6?00000\#
000000000000000G\Cg?00000Nfbg600000b2R_[000000000000000000000000000000000000000000000000000000000000\#
[BY63:fNKnmLlHW00000@812C0000000000PK36M20Z7H5`QO600000ih5NG9F9f?000000000000000e@MS100000DRa:F00000\#
00000E8U2[000000000000000000000000000000;P<mG4>HF<00000000000000000000000009X:\l0000000000mPEBC00000\#
0000000000K\?9B00000000000000000000MS7CT000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000anLXI:@\6G=@ibQ0=4@d000000000000000000000000000000\#
a96^Y00000:K7H1000000000000000nFPST0000000000000000000000000000000000000000000000000000000eT\O300000\#
00000000004^LnY00000000000000000000000000000000000]2Zm7W4h5`mj8Rbm6<;90000000000je3_E00000\Jn>C00000\#
FI3@<0000000000000000000000000nLD43Vj`FE00000000000000000000hn1mJ00000iLIYJ00000000000000000000B@<5V\#
000000000000000`2WNE000000000000000NP@Y^00000000000000000000000000000000000000002NfVG000000000000000\#
3NZoY00000000007A6ef00000000000000000000e2BNA0000000000000000000000000h78RRl@EjKl13=WDLZcU0000000000\#
000000000000000000000000000000000000000000000000001``<?0000000000000000000000000:jeSi000000000000000\#
0000000000000000000000000?e4Va00000000000000000000lRd9_5:<gc000006Z_n4Gm3^;000000000000000dfQP0YJoC7\#
0000000000YVH4i0000000000000000000000000TP9FN000000000000000000000000000000AX@0j00000b<<FY0000000000\#
U6bCn0000000000_0WJ`EA03S00000000000000000000m0BGfc:?\B000000000000000000000000000000000000000000000\#
00000EffW4000000000000000000000000000000OffO80000000000000000000000000000000000000000000000000000000\#
[D:6a0000000000RLPQ@00000000000000000000000000000000000000000000000000000000000000000Ui5T=0000000000\#
00000=8:357>aZV00000000000000000000d@2Ie0000000000oD41J0000000000U@`hIgdRbG0000000000000000000000000\#
0000000000nC9d300000000000000000000535RX000000000000000000000000000000YY0I500000000000000000000Y`aDH\#
000000000000000000000000000000`>9JK00000bZ4Hh0000000000000000000000000000000000000000000000000000000\#
000000000000000[HmDF0000000000<lUe^00000000000000000000000000000000000000000000000000a2h2HaR5CL00000\#
00000000000000000000000000000000000000000000090RPO000000000000000=fP4\0000060kPg00000000000000000000\#
0000000000gj8G200000njUM;0000000000000004h?YS00000000000000000000NJXXY00000000000000000000<VQCJHdZdm\#
8I95UMn]CAfD:KU000000000000000000000000000000ZL5^H000000000000000;NIJC00000Ni8EO0000000000F6mJJ00000\#
00000\d2jm4?78O00000000000000000000fVnhP00000ElPDH0000000000_PZ@K00000000000000000000hhg0c0000000000\#
0000000000000000000000000000000000000000Bhm_V0000000000WHUEM0000000000000000000000000000000000000000\#
000000000000000]0Hgo;S;mH00000e65lLili9D=ZPnM00000nH?870000000000^0DOYAN]NVAd7?KQV8bTPU7o[0000000000\#
00000000000000000000O^8gGMT9==0000000000gdGH@0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000?TGnLj6ORAkU7K20000000000W2W4Ml^1;j000000000000000\#
00000000000000000000000002dCd800000Eg;U000000e85_aBVhig0000000000Tnc6Un:J9G0000000000[Z97]0000000000\#
00000@LEh[0000000000fV^jg00000000000000000000000000000000000000000000000000Df[4500000000000000000000\#
00000PbCbU000000000000000000000000000000000000000000000Ul021lhNi_NS2hA000000000000000000000000000000\#
0000000000MZ_]V0000000000Z^jo?4dQ`U00000000000000000000m=9Pj0000000000000000000000000000000000000000\#
00000X<\`_Y:4Pc0000000000cI;5KS85^S0TTC80XjbC0000000000K<@O]00000000000000000000000000000000000P>1HA\#
000000000000000WNnO800000^_:CF00000DLd2mkj^YG0000000000000000000000000000000000000000000008Df`m00000\#
000000000000000000000000000000000000000000000000000000000000[TVI300000000000000000000000000000000000\#
00000000000000000000YBgTcL18e<NJ6C300000Xhi=;00000000000000000000iJ>Hf00000ghRJ=00000000000000000000\#
00000000000000000000P\E@Z00000jB4GPdB[3B0000000000LXNoD000000000000000000000000000000000007flie00000\#
000000000000000000000000000000Pl_:`00000fB;T@DHin9OS3IG78Yc;00000000000000000000000000000000000@0OW6\#
00000NNlIb000000000000000lNcFk00000000000000000000;FJFO000009lO==mj=DM9Rh84:XkP7NF2\RWDPgM00000m60Y0\#
Xffg`000000000000000=nB7ZD4dDkEXj8X000008<WlT0000000000000000000000000S^6<K0000000000000000000000000\#
0000000000PXH@D00000Y24_>00000000000000000000000000000000000000000000000000Lb_iL00000GD2<nV2MUF00000\#
0000000000000009498>000000000000000000000000000000H2bkM00000000005E4P>00000lm;j5_jHOIKH]QTC`5=LAN1ac\#
000000000000000I80o=iR5?GH8\WH0000000000000009``;dFZiJe000000000000000000006hLfe000006TeAC00000K>T7?\#
00000000000000000000;BZ>UP`U<iVn8R=F^ndMk5:F7000000000000000000000000000000HRBhmkj`_a000000000000000\#
0000000000000000000000000CnI?]4R9Jl\\hK90000000000000000:o50>PSJ\LnZ5M0000000000ZjI`<000000000000000\#
0000000000S:Qd?000000000000000000000000000000UjaGl00000m_64k:l>8400000000000000000000\:8ch00000GJ8j1\#
000000000000000m]:cF8jH^X00000l>g0500000000000000000000000007S7;90000000000000003LNbS000008d[CH00000\#
000000000000000000000000000000000000000000000000000000000000o47CW00000JbCTO_DgP200000000000000000000\#
0000000000000000000000000=D<@3[ZeGe00000`O:ng00000YZ[24aC6Ak0000000000000000000000000T<35?0000000000\#
0000000000000000000000000000004B0F27M4WC0000000000?RKUd]96DT0000000000000000000000000JVLI5W64@O00000\#
000000000000000k6T?^a`mOnA^N>_Dl@K2Jd8^iTZ@lb0000000000000000000000000000000000000000000000000000000\#
00000000000000000000]A4L:00000000000000000000000000000000000000000000000000000000000000000P4mN700000\#
00000000000000000000^XY7k_4Z;WmHdY800000fJFTQ0000000000K:XS700000cjl4=^hnbI;VP`P000000000000000na3Ja\#
8ZQS<000000000000000000000000000000mM8aI00000000000000000000abj<QKm9A:0000000000`laHo000000000000000\#
Vl6D:0000000000OPL7K00000EDaE30000000000eLAfVY0_l_00000AZJiJU>fWI0000000000000000000000000QLI2e48mTa\#
000000000000000000000000000000000000000000000J81;R>8hoj000000000000000000000000000000000000000000000\#
000000000000000000000000000000K>CA\75<J80000000000J05i20000000000JC32I000000000000000dZClE0000000000\#
00000IBVA;0000000000000005Z\kjZa6oZ00000000000000000000]d4`f@F9=SHNV5AfHY=3]F\a@00000000000000000000\#
UD\dVP?2IN0000000000co3fG00000P=<3N00000000005>M1]000000000000000AX`OR000000000000000000000000000000\#
hE6Y_0000000000m^Q9400000000000000000000]BDkDZ^E\N00000000000000000000000000000000000000000000000000\#
000000000000000ff:MM0000000000gLKiOUhVd<00000GM2H_0000000000G<?:c000000000000000l9:JN000000000000000\#
000000000000000ofQDh0000000000cD^U4000003Z\7n0000000000000000000000000000000000000000P13kT0000000000\#
0000000000000000000000000CFTXK00000000000000000000000000000000000AJkHP8j]Tk00000000000000000000Rh6Q@\#
0000000000]760M00000m6<9I00000PJLl`_D;lL00000jh:_100000000000000000000<b\?`00000000000000000000@HRK=\#
00000BI7T7;bDdC000000000000000000000000000000000000000000000000000000000000<69:1000000000000000eZ>73\#
00000000000000000000<hS7B0000000000000000000000000nG6@F0000000000000000000000000000000000000000J\aJO\#
0000000000L2MCA00000000000000000000000000000000000000000000000000bFa<e000000000000000<N:5=YJHoY00000\#
000000000000000000000000000000OB83U[F]dV00000000000000000000gDgcj00000M\UD@@^^D1000000000000000dZKce\#
000000000000000000000000000000000008Z]N500000f79XX000000000000000000000000000000000000000000000fNRBW\#
Z0_RBJVben000000000000000b@Ino0000000000a=4nP00000000000000070j9P0JBS6000004b<VD000000000000000EX;kH\#
00000000000000000000000000000000000000000000000000000000000000000KNE0g00000000000000014:c000000Bdijo\#
cT^1BLB<U:000000000000000TLMM10000000000000000000000000000000000000000MS87d0000000000=46IZhJASL00000\#
0000000000000000000000000b486X00000TBX?500000;^;WB00000^NEkW000000000000000000000000000000YI0iPF4LB;\#
00000000000000000000000000000000000k@ei1<ZFnf0000000000000000000000000:FQH10000000000000000000000000\#
000000000000000Z8M<B000000000000000000000000000000M@]1h000000000000000000000000000000000000000000000\#
000000000000000@JbW`000000000000000[fjgW000000000000000000000000000000;L>950000064F7:000000000000000\#
0000000000000000000000000000000000000000000000000000000GhA96UdVY1NI6DEP0e4LFZg@b3DnHL00000jj`8[Uc0:7\#
U44G60000000000000000000000000JB^5k00000=BDe^H40>IjV0An00000000000000000000AX<>9000000000000000O>KL9\#
`0l9D000000000000000000000000000000000000000000000000005R=nL000006A1Fm0000000000j1;I5000000000000000\#
aFW:;2860G00000`D5@o00000K6b;KgA1lT0000000000alVbIIl@eJ9Zi1Q00000000004m3WgWo:kX00000000000000000000\#
0000000000X>UXQ000000000000000Q0PGE000000Tk8_00000000000PhN:00000000000000000000000000000000000R=:dW\#
00000000000000000000000000000000000:BnBMim2do00000NT5d100000000000000000000000000000000000jRU>jYQ4QO\#
00000Pn3G2E:?VX0000000000\DZnTX3;S40000000000000000000000000[`PL4j=8MW000000000000000000000000000000\#
000000000000000000000000000000b6_>[00000000000000000000000000000000000h<T@g0000000000000000000000000\#
00000000000000000000EV[Mh0000000000000000000000000000000000000000000000000000000000000000000000UnLCN\#
00000QlTgHE_;680000000000000000000000000000000000000000AhEc6V@^]X000000000000000000000000000000Lj7Le\#
00000EU7BEOR2lX000000000000000aVbBOcbg0V00000]V0`HcL>W80000000000000000lk:R00000000000000000000`bJ2?\#
\6XED00000000000000000000A4Xbl0000000000bfne8Ie5Pn00000=Ri]R0000000000JS:Ne1Z2d700000000000000000000\#
0000000000PX@=000000000000000000000T`]g>H0Kn9O2XTh]hh<XVBnKU0000000000F\2B@0000000000000000000000000\#
00000oV2TU00000@^P2L000000000000000c<=bS0000000000000006TS5]XB2J>00000000000000000000000000000000000\#
00000000000000000000000000000000000YLMRhFJ7`;2FZ9S70\RB[i6d100000aHoXS0000000000;JENNDh:Zi0000000000\#
00000000000000000000000000000000000000000000000000_`J;@0000000000000000000000000000000000000000SLJ1N\#
00000>4elm000006N6;2fW2W80000000000000006:dl[0000000000oXonB00000md:0f00000000000000000000000000<B33\#
njFUo0000000000000000000000000000000000000000000000000000000@fG\1000001VdhOIDB?K00000hfDSC0000000000\#
00000000000000000000000000000000000000000000000000nfAin00000WC9MV00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000M\^Rb00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008XANK\#
00000=`MFI000000000000000000000000000000000000000000000[4[`e0000000000000000000000000>F8TK`FW>Y00000\#
0000000000000000000000000000000000000000>HREj00000aHRbZ00000bTJPW00000000000000000000000000000000000\#
00000U2QQ`9nTRl0000000000000000000000000J2bdh000000000000000000000000000000=0PDVGhY[f00000=R?IocPFX[\#
00000hf3mSUfD7CRLkF=000000000000000I^Mi100000000000000000000000000000000000C^4TD00000R>R3D0000000000\#
0000000000000000000000000[Z3RQ00000Fbf\F000000000000000CfG@4lfh8C0000000000000004D1ZV<PgFc9o4>dS2og3\#
00000000000000000000000000000000000mhloE0000000000He;V1JR=XW00000BNE_]00000000000000000000[Q0;100000\#
0000000000000000000000000hT5]j1M3^Q0000000000ag2EY3d;gO00000000000000000000000009nkYe0000000000lfY?[\#
00000000000000000000aThdW000000000000000000000000000000000000000000000000000000000000000000000000000\#
1VU`GW[<8NiB4`G00000?<Y@:`^\`:0000000000kDRiU4HNkfY2Ji4000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000KJKfW00000LO51e;F<`<0000000000JB00a000000000000000000000000000000\#
C4d[Clm5j;^J_6_00000V6Ao600000000000000000000000009Tbf\000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000L2Ud<00000IZjBS0000000000hnkGD00000000000000000000000000000000000\#
0000000000000003i77A0000000000000000000000000aNi^2l\5[^C\=LF8L6>E_5;b6000000000000000Wg5IF0000000000\#
000000000000000`^S5H00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000YI:a\0000000000000000000000000000000000000000Y21N60000000000b>A\80000000000000000000000000XV7GD\#
000000000000000H`C2n00000000006d3iTm\U:k00000000000000000000Z\B[b0000000000000000000000000>>0b:00000\#
0000000000k:7gJ0000000000000000000000000Y:Tha0000000000:d9U300000000000000000000hZ9ST0000000000JZ@@P\#
WS5Hi00000E2JAi0000000000WlUnYi21QB<lM8Y0000000000000000000000000;BeM4000000000000000000000000000000\#
00000h>bG@000000b9VIF<;<20000000000fLUOl00000]E5A[0000000000c>g1FFh3MD00000^ZBk500000000000000000000\#
JLUM\0000000000ilLD2000000000000000RDNP8gDdhZ:J1n=1Q3k>00000000000000000000000000000000000en7Un00000\#
0000000000000001<Hm200000000000000000000S^FZ100000W5:l@00000000000000000000HFZmG00000000000000000000\#
000000000000000fhkn1lNX;^0000000000000000000000000000000000000000=e:QP00000000007XYB^DDIGl0000000000\#
0000000000000000000000000000000000000000AhJm]0000000000000000000000000P4THI0000000000l31GR3HlE_00000\#
=j?f700000000000000000000Y009\0^AoD00000000000000000000000000000000000000000000000000N3:8_00000Zl3R:\#
000000000000000b;7\]00000000000000000000000000000000000000000000000000m<g8e00000000000000000000gfN0K\#
00000FDBkK000000000000000000000000000000000000000000000k6d]30000000000000000000000000000000000000000\#
a76JcHJQilH0kT>00000000001@LQn00000000000000000000000002<Za500000000000000000000;`g7AoF0_U000000T<__\#
000000000000000000000000000000K20FE00000000000000000000000000000000000000000000000000000000000000000\#
>hCmJ000000000000000LVXlm0000000000733L[9f?48Y`AI9W4ElKZHde1SY4haG[4LK00000aTW7H0000000000:R=_Q00000\#
00000000000000000000NB2^^IB\@j_NDcliH1>cZPRbeJNgPc00000000000000000000000000000000000000000000000000\#
00000TH[\h00000ejhTo00000000000000000000000000000000000SN77A0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000o`CQE0000000000000000000000000000000000000000:jbj>00000R`RPb\#
h\gh600000>M0h_8XZd?cBIP9_4fUG000000000000000=d?NR000000000000000000000000000000000004V:8L0000000000\#
00000IdVYk0000000000=4]DMko3o\00000>>Q830000000000000000000000000000000000000000000000000000000ld0<S\#
M\PKO00000000000000000000BLHPN0000000000000000000000000000000000000000V2<FL=`Kof:;9:>00000QXkcX00000\#
D>:T]000008ZmUk5RId=nH2X\4dYWcTBf5X4Do:@0000000000N4]3E000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000i4AOn5bZ_80000000000k>^Mf00000000000000000000000000000000000\#
000000000000000Dj;iEePAcQ000000000000000000000000000000N0J2Q000000000000000gHXoS00000:bU[30000000000\#
0000000000hJ=A=Ol?Z1000000000000000M@@UV8P[Z\m\0OL7^cB4000000000000000000000000000000000000000000000\#
9n=Al000000000000000V4;[C00000ch81e000000000000000fL3IK000000000000000000000000000000ME9hG00000TFj7;\#
T4>2D0000000000L87Ka4D@:g000000000000000000000000000000M>6Mj00000::4C?00000000000000000000Y<9PBEd_nO\#
nji8HO4Gi4Ihj?^000009ZJ^D000000000000000000007fMnA000000000000000000000000000000000006<>aC0000000000\#
00000jjQdm000000000000000L^14403647000000000000000cm1F:000000000000000000000000000000ZG8=90000000000\#
_4MeM00000G2OQ20000000000H>\?K0000000000000000:`MA000000000000000iTX?DK\[9jnnCXR_`bQ>00000=PLiSe\?2V\#
RJY9N000000000000000YJj:\P:cbd9f`c=000000000000000eo5Lh000000000000000000000000000000000000000000000\#
0000000000000000000000000=0DLT0000000000<d3=[kJiO[000000000000000000000000000000SliLKLNFo30000000000\#
00000FQ:SR000000000000000000000000000000000000000000000000000000000000000000000000000F<=gC0000000000\#
A]7hU0000000000000000000000000aS1I700000000000000000000000000000000000000009R\2`00000000000000000000\#
000002XEAH0000000000MPE4W0000000000<TSBNE4jjkILdDEQRnC<0000000000YVDJo0000000000000000000000000HbC^e\#
00000m8[?E0000000000000005B;C400000g03D;P2VkF00000A>0UPGlMF\000000000000000?De7LDDMM\0000000000gA4O7\#
Q\;af00000V\h<`00000000008:U7800000JB5WN00000S8RfF000006W8o40000000000]HP9[SjokS00000000000000000000\#
00000BF2=E00000000001A:9E00000ZG;b000000000000000000000000000000000000000000000000000HQ5Q^00000UdA9k\#
000000000000000000000000000000iT?U?0000000000:d1AofBn2E00000000000000000000A0D]bbbGM@Sf>IAaLAAZ00000\#
00000:Rdo;VI0YYHj3Tl@b]8U00000RhU`j0000000000C0<IG4RfoZ7f[Kk000000000000000aVI@600000i8@a00000000000\#
0000000000000000000000000a\QGB00000I15eo;31]H00000Tf=Cm000000000000000BT\AO0000000000000000000000000\#
000000000000000000000000000000R@[\:00000000000000000000CFX0:000000000000000n<hB200000000000000000000\#
0000000000000000000000000bR0:Ng[7Ve00000ol5Eo0000000000000000000000000000000000000000dTH?eMTZSZ00000\#
0000000000[h9:?000000000000000ajHlA00000000000PX`7fH5Kk908Y100000P^2_RE^IBDO570G00000000000000000000\#
000003:lj90000000000000000000000000000000000000000000000000000000>4G?_000000000000000Jjc`NB0aLDQa828\#
000000000000000eBgkZ0000000000<Za7n_:28D00000kB>2S>@^Dc000000000000000Hbi6U0000000000000000000000000\#
00000000000000000000000000000000000WR9dA000000000000000nc4BWcB[UA000000000000000000005PUJcLdYGi00000\#
000000000000000000006:Ige00000000000000000000Pli2g0000000000000000000000000Yl^fK00000000008XUZJ00000\#
00000jW3Xl0000000000oXlXZ00000000000000000000000000000000000hjnPG000007P]8200000000000000000000I[8I_\#
]2@h500000>BRN^0000000000000000000000000HD1@YF<fH=00000?8D_=3:kS300000c`3@]00000O:92<000000000000000\#
00000cb@`5=h@fOla2iG000000dm`fc2_H?V4AZmUE6<\0000000000K>1cM00000HRnKe000000000000000000000000000000\#
;PhiU6U71@00000E@`Hg0000000000UM1hM00000000000000000000K<2WZ0000000000TLG92T8NW500000000005nDFK00000\#
000000000000000000000000000000000000000000000b792I000000000000000<\E06od]V900000[M9ElBNW5k000001`mje\#
S0YJZZY;DB00000=T@aB000000000000000000000000000000UPj<0l<<NeU:Ul:\Hc=<k6jGh0000000000000000000000000\#
0000000000000000=51E00000Y?0Di00000mT9Fg00000000000000000000000000000000000000000000000000Zh?jI00000\#
000000000000000U41lCLd9k2Z`:7K000009g3hG000000000000000000000000000000000000000000000000000000000000\#
00000000007B5`?o0[VL000000000000000000000000000000_hSRDN4\KD0000000000FTXmUW>^cliQ3<3000000000000000\#
00000000000000000000<HQJ^0000000000YllmYXF``50000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000@07GP000006Z9YU0000000000000000000000000j?6R>00000ij9mE\#
0000000000000000000000000d:Uc4la8Wc0000000000:HcP>000000000000000000000000000000YA3HK00000FNli<00000\#
0000000000PJ2iB0000000000n:ET000000g<4k800000000000000000000000000000000000000000000000000h>ki@00000\#
0000000000000000000000000000003B\kZ000000000000000000000000000000000000000000000YZiR=000000000000000\#
0000000000000000000000000000000000000000XTjB7i5:@J000000000000000;PUZc00000000000000000000000003>b6E\#
00000^Z]gXQ\5<O98ZPE3i0BT^C4PL00000Zb;=300000B?5\=000000000000000000000000000000000000000000000SB9i7\#
00000nL]OF^K8Y`00000_DoJQ0000000000000000000000000f`dGC9Rno3`jKCiPn2VH00000`ZTAI0000000000e2Im800000\#
_0gY?00000]D_OAeR0dnX]1_NcA8`400000hH1E=000000000000000000000000000000000000000000000000000000000000\#
000000000000000NU7G\k?9bL00000CZAiU000000000000000J22f>00000k:ekD0000000000000000000000000BHR8I00000\#
00000hN9d000000000000000000000MRO11000000000000000nPbY@GRkHj00000CnLEM00000LdYMH00000XV3fH0000072m6g\#
00000000000000000000000000000000000l2D?2e\XhPM>^GHlW6QV000000000000000000000000000000iDjba0000000000\#
00000h28<kPbU9@m^]hLnL2TbWI<;;000000000000000000000000000000000000000000000CZUOW00000;0G\F0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000?JUYW00000000000000000000\#
f8b?b00000000000000000000LB=m8000000000000000000000000000000jNO9:00000000000000000000000000000000000\#
00000h;0_g000000000000000=LHbN3jI4m000000000000000dA114000000000000000Y2=oQPjcjO00000000000000000000\#
00000l0B2`UFSC9ThmbikROOHh>h`5000000000000000HBoDA000003m7_40000000000LXSNYOJ2a=[VAbYXB`8D0000000000\#
00000000000000000000000000000000000E`=GC0000000000@>M^1EJQ7000000000008V`LG00000D\CfE000000000000000\#
e0ifl00000Tfc7a00000IB8Nm00000Jj2eo:8Q^Lc0`3VJBa_OifngGYW;;40000000000Sfh=jUhi\K;Hj[o26B4Mcf[`G00000\#
00000000000000000000DnZ>Dn0KM9000000000000000000000000000000TV<>H00000000000000000000IZ2U808P7?Wbn61\#
RQ12600000000000000000000000000000000000000000000000000000000000000000Q6_3I00000S605Z000000000000000\#
0000000000000000000000000000000000000000000000000000000m:l@B00000>li\e000000000000000000000000000000\#
ZJ]Z5Wo2e]MFIMm]0fd9000000000000000000000000000000jY6TJ00000000000000000000000000000000000;V^@;00000\#
ShDb\000000000000000j8M4dQDEBT0000000000_P1JR00000o>3Vk000000000000000Y\KL^0000000000000000000000000\#
000000000000000d23WY000000000000000000000000000000000000000000000>f0?R00000000000000000000oZ;AW00000\#
000000000000000000000000000000000000000000000ID50@00000000000000000000DHni[0000000000V>C;a0000000000\#
00000cJAPG00000M\;dLATAP_fbeF6000000000000000000000000000000H;68AF^B6h00000bX<?=iJ2mD000000000000000\#
00000eB9CnF<hF=00000000000000000000000000000000000000001Xl3kRL>XW0000000000000000000000000=P=b@00000\#
0000000000=Nh8l00000PjeN?000000000000000000009@o6m00000EjLVk000000000000000co730000009>X:J0000000000\#
00000A8TJSc6ce[lflX@00000C^PE50000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kBga8KhAJ35C8Cl0000000000K^[OF4BFhT00000\#
00000000000000000000N\@og00000mD^nD6@1<MW910e?E:7n000007JdB800000<d;XA00000?09a6OF]Y_00000g01?dQ:1i3\#
h^CY:00000000000000000000PdIAVI\0`60000000000aXNgQl>6gZ3f1R242Y>AgXgWZWe:W600000S65Bn000000000000000\#
00000`?5;X00000000000000000000dJ`>Q000000000000000Rl<T^0000000000000000000000000=f1E100000l:]2D00000\#
00000hC8KCOV0=C00000000000000000000nLR1200000?:o7n000001i3M@00000000001J6^PB:M[oeD^6n0000000000c@5J;\#
lLAU90000000000ED>c400000^HgOG0000000000N@cEO00000eG4P\eY<Df000000000000000000000000000000OTK5`7RHYl\#
E<ZW0?6eWjJBFo]0000000000000000000000000000000000000000000004D@INP`>Wa0000000000o35b8000000000000000\#
0000000000000000000000000000000000000000^19<G00000000000000000000QL?7F00000YDXeF00000000000000000000\#
aFcOb2nOHm00000_>C0\00000000000000000000000000000000000\<7K1dVEd22U62W0000000000V2ZYO\lXSmOPL<600000\#
00000000000000000000000007ZI:>000000000000000000000000000000000005RJ^\000000000000000000000000000000\#
Dlj=3000000000000000S8BmW00000000000000000000000009D0cFhD1;_000000000000000000000000000000@n3SA00000\#
00000T\]\L000000000000000000000000000000k<8FG000001PlRB000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000o2;^m00000000000000000000000004=21^\#
0000000000HH<Vj000000000000000D><TS00000000000000000000000000000000000000000000000000000000000000000\#
000000000000000WJeha0000000000hG:f>00000000000000000000000000000000000:g3XE00000bZMQO00000E6SLQePc3g\#
000000000000000iRo2g00000GVP1_5k9VV0000000000000000000000000000000000000000000000000000000WY1;B00000\#
000000000000000000000000000000QT:W80000000000000000000000000BPMkS:<lgFH683HPD7bF0000000000000009K4X<\#
000000000000000000001f31J00000BTkeK]38WF00000000000000000000gk6E4gk6F8000000000000000000000000000000\#
00000000000000000000e0N:ELk7`500000S^XT?9X8>@;^o`n0000000000000007lNMk0000000000T2`QB00000=J?IS00000\#
0000000000P52J=UU03700000000000000000000000000000000000000000000000000lBCRP00000000006:=Rm0000000000\#
00000000000000000000_J8:]?A6Zf00000Cd[L4cL@:J00000000000000000000Wh?GX0000000000000006ZkO?MV8[L_TP8<\#
000000000000000000000000000000000000000000000Q`3oQ00000000000000000000000000000000000000000000000000\#
jN6gB:4D100000000000000000000000000;RkZn;l<_n00000000000000000000NN6BC000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000o70d<00000000005?2n25?3E[bJ3Yk00000=d<GYmd<k:1BE=X\#
D^\o8000000000000000000000000000000f80ZN7HjS^0000000000d04lW0000000000knS0Od642`H27F>?E;7<00000:LOk3\#
00000000000000000000000009lK;R00000000000000000000000000000000000X0=_c0000000000SX<bof=9=n0000000000\#
00000]fUk^000000000000000000000000000000000000000000000000000000000000000000000000000E0;2000000P@NQd\#
FD^;i000000000000000eVWAn00000000000000000000000000000000000000000000000000PPO;D0000000000^i6dP00000\#
42Lc100000YdSfM00000000000000000000000000000000000000000000000000000000000000000000000000000000cT^eB\#
00000000000000000000:JZf1JRQ7J000000000000000000000000000000X8XnS00000f20WN0000000000000000000000000\#
000000000000000WThMc9jT5E00000TC0>J0000000000000000000000000h611I00000cTP@K000000000000000_`SWA00000\#
00000000000000000000DlgS100000000000000000000000000000000000JO8]g[Bb114o4cY0000000000000000000000000\#
0000000000000000000000000>FMY0000000000000000g6_9[0000000000nDP_6UH_`Q7HMamEQ1UH00000000000000000000\#
0000000000000000000000000000000000000000000000000000000ofBBGTX`3m00000000000000000000000004nmYS00000\#
000000000000000000000000000000000000000000000H8NTk000000000000000000000000000000HQ:aE000000000000000\#
00000jm3Ge00000000000000000000000000000000000000000000000000lX^8U000000000000000c4ZWL000000000000000\#
000000000000000K<44]00000000000000000000000000000000000000000d>:j000000000000000@66Jd000000000000000\#
00000000000000000000000009L?3RN4>F;00000ChQZg00000000000000000000aW<@BF:LZN6b6Z400000000000000000000\#
00000Q0Dl9V\<S6k^Gd<00000`\GYNX>kVc0000000000=hR>[00000000000000000000000000000000000000000000000000\#
oZ@;]S_67f00000f^>Q7XW04o00000000000000000000m@8V2kh]?RVBfDb;:ZL800000B?0VY00000000000000000000T37bg\#
00000;\73J000000000000000000000000000000000000000000000000000000000000oRhm0Fn>[N00000000000000000000\#
Mk2\9dj]lD0000000000000000000000000dj`eL000000000000000000000000000000Z4O3GB2lCOR79^d000000000000000\#
00000G`l?500000000000000000000000008Ph[5000000000000000000000Z3`<00000000000000000000g^DT`0000000000\#
00000bba<OJD<1JShJ:C=bKK`000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000>jnm000000oC6>:]\Wb6000000000000000000000000000000QX<6f00000QBMK;0000000000000000000000000\#
Z4FR20000000000000000000000000^d=>O0L]=[ERgV7h<Dk700000000000000000000W^@4AWd?KF7M8Zn3o2580000000000\#
000000000000000Kg4dC000000000000000>Z49l\9:bR0000000000@`L_N0000000000000000000000000000000000000000\#
0000000000000000000000000@H[g=0000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000NhH5d0000000000oXQ]f000000000000000000000000000000000000000000000\#
[j7To0000000000000000000000000iL@L50000000000000000000000000A4KaK000000000000000000000000000000Un5PF\#
W:4B500000000000000000000000000000000000000000000000000000000000000000]<4?P000000000000000Ud=?CDXLUN\#
OLD@NP[6EP0000000000000000000000000000000000000000000000000000000i4^\ZafP590000000000000000000000000\#
000000000000000000000000000000000000000000000WT<Ha0000000000000000000000000MT:J900000000000000000000\#
00000000000000000000000006F;:a0000000000000000000000000000000000000000b2Bak0000000000000000000000000\#
00000000001n2@L>0BM[0000000000000000000000000U`XMGjhdL_iK3:900000000000000000000jPIig000006i;g?00000\#
000000000000000000000000000000O8L[P00000000000000000000000000000000000C6X1g0000000000Wf]=n0000000000\#
00000h0BZEj8mLD00000000000000000000000000000000000^hGZfOn\2K5h\4AVa0mPcbYe]0000000000000000000000000\#
9VVhPBT3<C000000000000000000000000000000M0QAl000000000000000=Rj4NB2hCIa:EP\000000000000000n:cJe00000\#
000000000000000000000000000000000000000000000UJU\AT>Z59Un\aO<Zgjk5Bh3b00000000000000000000LTJaD00000\#
0000000000@>@j2ghbL:;jdgAeDA<c0000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000[R07l;Q1HS00000000000000000000iZNU]0000000000000000000000000000000000000000h@E;a\#
0000000000000000000000000000000000000000000000000000000000000000000000000006lWk70000000000QDZl@DP5d;\#
000000000000000?lihk00000000000000000000000000000000000bXQoo00000JbdNjgDHZDY>WE_00000000000000000000\#
00000000000000000000000000000000000000000000000000kjOOf120XIDN_LD7BJR[WA5YD0000000000ZfI<D2T]3cg@O1@\#
JlY9`Cl\_]00000eZ7QKdVP`60000000000000000000000000000002U4f\e6`EB0000000000000000000000000CjUM000000\#
000000000000000K<5gc0000000000\8=lL000000000000000000000000000000000000000000000RY8;?000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000Hh<dP0000000000000000000000000E2a@1QNM6j_TKa80000000000000000000000000SfneF0000000000bBD3\@]6OG\#
000000000000000>:X7>:j`HWGG1[g0000040ZOd000000000000000000000000000000000000000000000000000000000000\#
0000000000350k>0000000000000000000000000U`FJ200000000003G:@`00000ndIIT0000000000Ihj>l000000000000000\#
0000000000^:mU^00000000000000000000;h>dV00000000000000000000^@k?G00000000000000000000O^LX9Ha3cj00000\#
oU2[j00000C4CR3I\Fd3;lZao00000000007:FM;S=4VW00000MBX8;=nPX100000b8K5?PD<[?fa35?0000000000000009X2Yb\#
i<DXQ4j62c00000j9;9]000000000000000iVNec00000P^7B4000000000078DRSbd_7PT^UHlYDj1bU5;Rh00000000005::b_\#
00000XHN@m000000000000000000000000000000000000000000000000000000000000000000000000000fBCM:0000000000\#
00000000000000000000000000000000000U4^ZI0000000000dNSWP0000000000000000000000000000000000000000QB`HD\#
j6nYn000002LddZ00000000000000000000m@NP000000000000000000000000000000000000l^co_00000000000000000000\#
00000Glj3I0000000000000000000000000Xhc1mKY85bOXbKbHA:Qe5;2f;00000000000000000000000000T==^0000000000\#
7`QCh0000000000000006j6iA00000k>o0C00000000000000000000A4TO0Y4LE6Dlil700000W@>i@0000000000\ZAkV>biWD\#
00000000000000000000k4oM600000YfF1_i6_f<?V?J=Vj\SSaE0jc000000000000000000000000000000000000000000000\#
00000KN_=b0000000000L56Rl_2UhL000002NCF<0000000000\S983000000000000000enTKLQD98`00000000000000000000\#
0000000000000000000000000S\GjA00000:NYoL00000000000000000000000000000000000Kn=8\00000000000000000000\#
00000\_;d`00000000000000000000000000000000000L`dUYdI28O0000000000000000000000000000005nmg[30eCF00000\#
00000[RF@b000000000000000000000000000000AT_jf000000000000000Wjn;P00000000000000000000000000000000000\#
000000000000000000000000000000U<?6c00000000009fhoL00000JfcO<Lf5mi0000000000000008<6cc000000000000000\#
000000000000000000000000000000nl<mW00000Eh7270000000000Gc1H0InYj^8A2oD00000LN0:]00000000000000000000\#
000003257\000000000000000hP6]?l^:]U00000000000000000000<o4g15d]PGNo<Bf0000000000000000000000000^fFFB\#
000000000000000000000000000000n`X;@T`@7f00000000000000000000M`05g00000000000000000000000000000000000\#
00000000000000000000000000000000000J8AXF000000000000000000000000000000000000000000000000000000000000\#
0000000000=l<kk`2j:>RA3c^0000000000000000000000000IV5\]?^?^o0000000000000000000000000000000000000000\#
0000000000000000000000000=dA5800000000000000000000000000000000000000000000000000;dR;<f6dQ>00000iN9oM\#
000000000000000000000000000000000000000000000000000000000000MM5:T00000blRnW0000000000000000000000000\#
0000000000S^?HRL;2kZ000000000000000000000000000000CZ9B50000000000000000000000000j>X^f000000000000000\#
00000000000000016D=100000GXDUI<>3]Vl<7j5LS0@<?50RRIl\D1i`ZR]00000GT2710000000000O@nGo000000000000000\#
000000000000000MA97^000000000000000000000000000000000000000000000n<mo?000000000000000_b2;3Df?Zk1dcGH\#
00000N^iYf000000000000000I@NYQ=6P[200000000000000000000OFCVW0000000000000000000000000000000000000000\#
E`D8[000000000000000000000000000000000000000000000000000000000000000000=1R[0000000000000000000000000\#
00000EVh[F0000000000000000000000000000000000000000QE;\1000000000000000000000000000000000000000000000\#
00000l4n1G<@5QPG<OGBGNoib0000000000000000000000000000000000000000=fdBIC:AK70000000000000000000000000\#
000000000000000ibmUP00000000000000000000000000000000000hk1o=00000000000000000000F12R3000000000000000\#
c;5G^0000000000000000000000000Oc2ZVP6U<L00000lLA6F00000bRBYV000000000000000GY2dV727cC00000h0a]N=\:^7\#
6c;nX000000000000000ZJF6<000000000000000000000000000000000000000000000000000000000000QZUnh0000000000\#
000000000000000000000000000000eDCn:00000g2kj?00000Y:;]>0000000000`a5]FLXl``0000000000QDGS][:[X100000\#
000000000000000000004HD2N00000<fF_V0J7M?000000000000000000000000000000000000000000000000000000000000\#
000000000000000N^9H[0000000000000000000000000mU<AT00000<\f3O000000000000000^F;JL_nOFV6lFP4E>O@6ol\bJ\#
W2bcYi=7Z<0000000000mFD6<00000000000000000000l2<C80000000000000000^bDA<6n=eLXkPQ00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000GO9Y\0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007h<Q600000\#
000000000000000OP<ZF00000000009RgfV]=42Z:`iZa?hXQi0000000000JJ2GKa504F000000000000000000000000000000\#
00000i@nPf000003^[B?0000000000IK4Q_00000CL3F_Jf0UYUPCBSV:@Aam:<_R00000000000000000000Gj6HHc[:CR00000\#
000000000000000000000000000000000000000000000gJG34000000000000000<B29_00000000008^Yl3000000000000000\#
0000000000000000000000000000000000000000000000000000000JDXeQ0000000000;Zn?N0000000000000000000000000\#
00000000000000000000Rf]n;000000000000000000000000000000\\ooj0000000000000000000000000000000000000000\#
0000000000000000000000000fl^R@0000000000c33\l0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000I8E]:00000000000000000000ADM^X000000000000000S;3O5\#
000007a3Zd0000000000PR=^m000008H\NA84=h778];fPn?:@0000000000000000000000000000000000000000UP_^`00000\#
00000000000000000000JXg<j0000000000000000000000000000000000000000000000000000000YRh0]000001:ica00000\#
00000N@GCm00000000000000000000lJP^S00000000000000000000\ZBlG00000000000000000000D8=Kk1Tij>APLMIef_a[\#
0000000000000000000000000CHF\>FdHK900000000000000000000Y`Ob]Vlk<o0000000000000000000000000nJKV@00000\#
000000000030<KF00000000000000000000000000000000000HL[6F00000000000000000000@n0jk00000000000000000000\#
5S;RO00000000000000000000000000000000000000000000000000000000000000000000000000000000OnmfK0000000000\#
00000000000000000000T00Bk4PDd`000000000000000Be1M000000000000000000000000000000000000000000000000000\#
0000000000000000000000000T`7AVH64IOZ\G[^0000000000XhIK70000000000000000000000000000000000000000Djk9?\#
000000000000000000000000000000000004>n\P000000000000000000000000000000000000000000000000000000000000\#
00000000007:dRY;BnIn0000000000000000000000000000000000000000000000000000000FNfl000000000000000000000\#
000000000000000Z2Y2300000>0haAOk5@00000000000000000000000000a<koLFN2TI0000000000@NU8X000000000000000\#
000000000000000m:0A=;dRV:0000000000000000000000000AR\=?000000000000000\P?bE0000000000000000000000000\#
e37l[0000000000000000000000000VPZU2<M9nH00000000000000000000ff]<;^DHN400000XjWil2R;@U46JD100000n:Ejf\#
000000<[=B0000000000R\`d]000000000000000?LAe94J\E^000000000000000000000000000000dU5MK]Ja5gdU5NJ00000\#
000007K4nf000000000000000000000000000000e\?b0UXld800000O^6E=0000000000000000000000000000000000000000\#
aZQECEPZQl`j>?Q00000h@o8Z000000000000000mL8Cg0000000000T>][;e4e1\i0Zo:M6h8X0000000000000000000000000\#
000000000000000onbn]00000Z>gLF000000000000000000000000000000000000000000000<<2HX000000000000000gi7h6\#
g<iBQ000000000000000^@nXZ000000000000000000000000000000000000000000000000000000000000DJjmK0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000005k0QO00000000000000000000T4>I\00000000000000000000_\oJ:000000000000000<V4DdL\NDW00000\#
AI5cdGT7YN0000000000000009hP?100000000000000000000000000000000000000000000000000000004R56W0000000000\#
`<59Y3HRK\00000k@G0h000000000000000000000000000000>nLmG000000000000000000000000000000000000000000000\#
0000000000Rl6EWnS1Ce000000000000000000000000000000an\;b00000000000000000000Q2lCn00000000000000000000\#
]PSE700000dB1Sc000000000000000ERAG>0000000000000000000000000MJ6nih6A2M000000000000000bb74o:ZL^700000\#
FnXAF000000000000000000000000000000\fH[b0000000000Y:4V?00000000000000000000000003FG2J000000000000000\#
000000000000000000007h\Hd0000000000P21]o000000000000000000000000000000F52WS000000000000000Ih43?INcNe\#
000001hbAI000000000000000000000000000000?>WjE0000000000000000000000000FX^cN4`o:Jb]6U=T4A<n0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000]594L000000000000000\#
00000000000000000000000000000000000000000000000000gBjRC000000000000000TBdZi0000000000000000000000000\#
\hj1@Tb]<g000000000000000AP4A3:ZEX3DLLQNZb]U^000003S6f[0000000000?4?:MA2I1j0000000000U[7^h0000000000\#
3j9fg0000000000000000000000000000000000000000000000000000000l^jJ^000000000000000iF3L7^PYY[0000000000\#
00000@39>F0000000000000000000000000AG50C000000000000000000000000000000000000000000000<8QFoma:WXY9:`V\#
0000000000IM;R500000Tc6:@00000000000000000000LbCD6bXM7c00000M925N3HYZ`00000GP[fE_e9160000000000MO6Db\#
e;7]c00000000000000000000l\d]U0000000000ZXlFW0000000000000000000000000f<8UD6E5m;00000000000000000000\#
AV7U?XDPo\DhQmF00000X078@00000`:SL@00000000000000000000000000000000000000000000000000UHVCG00000@b=2T\#
0000000000000000000000000000000000000000M6?4RI`n]M0000000000000000000000000\0Y>_00000000000000000000\#
00000000000000000000Wf]Hg00000000000000000000HJ:@c[4kFU00000000000000000000AN>?90000000000a`;oC00000\#
00000000000000000000:d4fX0Q7EnZZR]E>BC13F4V`AAV=lVG\I5Y00000eVDRE00000000000000000000;:2Qi0000000000\#
000000000000000000000000000000^nPG400000HFmiG00000000004fPgg0000000000000000000000000000000000000000\#
00000000000000000000enl?a0000000000_@0Oj000000000000000000000000000000000000000000000000000000000000\#
BR7IG00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000ET0OZ0000000000PhK88000000<Lk:000000000000000<T_mi0000000000=lEC80000000000?RE2k6S1Wf0000000000\#
0000000000G^:1d000000000000000000000000000000^0bll0000000000000000000000000eLBGS00000Qk3ef0000000000\#
ZI0lT0000000000kJEA000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000]Y59?=nniF000000000000000@g;=a000000000000000YW9Hg00000VdC4m00000\#
0000000000PDojB0000000000000000000000000WK14h0000000000g3:XA0000000000=l2WM0000000000000000000000000\#
0000000000dY9[:0000000000000000000000000F:4Y]000000000000000000000000000000000000000090M:V0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000OI2Ij00000000000000000000\#
16cDJJL4DFXfLT3cRi=\jI30J00000000000000000000=6P9I00000@8h>8000000000000000aZSAP00000000000000000000\#
5@eMn00000\`i390000000000cD1<o000000000000000RR=i4e:Z2kX;<4I000003LnNgHZDKe0000000000000000000000000\#
00000?V<B>YK9io000000000000000lE96JQhP\B\H@i?00000000000000000000D\l;=0000000000BNbk>000000000000000\#
@^A@600000`Pi?P00000000000000000000ahY2R00000k0oHQ00000000000000000000000000000000000R<N9DQZPcbm4gGM\#
aBVjT00000eJ4Bln6GW:000000000000000<^Mn4OP`S600000000000000000000000004:6F00000000000jlZgnOl39:00000\#
000000000000000000000000000000000000000000000VBIPC000004F:Wf00000e>X?g0000000000IA37^000000000000000\#
o<XZ`0000000000000000000000000K2eiB0000000000SdnM200000000000000000000000008lV_l00000000000000000000\#
00000000000000000000000000000000000AL@P:00000i2LYa0000000000X`^G<cJA^@000000000000000ZfAnhb8IVE00000\#
000000000000000000000000000000A:kU`0000000000000000000000000RRC:T00000000000000000000B\LhmV[23W00000\#
0000000000<N_8G0000000000000000000000000ac:_`CndKm00000SF^4O000000000096S0a0000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d@^4m00000\#
0000062TGj000000000000000000000000000000j?;1;0000000000oHLP[000000000000000m:065Fi3<mCP:n03X<?VKBFLQ\#
000000000000000000000000000000000000000000000000000000000000000000000000000fhg>M0000000000O0\R^00000\#
00000000000000000000000000000000000T4WMg000000000000000NjSY500000000000000000000`h2W5Wf_kO0000000000\#
0000000000mLg0L000000000000000000000000000000[4Tni0000000000000000000000000000000000000000000008NM`V\#
00000G_8X?00000000000000000000NB;?50000000000000000000000000000000000000000jH9;Q00000000000000000000\#
54[4C0000000000Ua;d400000000000000000000A0\<VG@DO80000000000000000000000000F[:5n0000000000RS;<SHXd;d\#
hjfAY00000RbRTL000000000000000KW3I;00000CP`_C0000000000000000000000000:^B\b000004HDXi000000000000000\#
00000E02JY000000000000000000000000000000000000000000000d@;Qo0000000000<Q29N0000000000000000000000000\#
0000000000k@>cZLj1P?G^mFi0000000000000000000000000000000000000000YZBgjAjIA?0000000000n`Sj@4M3ZH00000\#
000000000000000000000000000000000000000000000E?3Q3fNmM@0000000000000008^8510000000000dFjJn0000000000\#
jTG7MQdG_68167=0000000000l:^FB[:Mind=62HE`e`h0000000000`X9P[00000T38gD5Ri;Z00000gZRE8@o3oK0000000000\#
000000000000000AVSoc00000VPNNO00000h30]bFQ:mJ000000000000000000000000000000oLgf5OFRf\3M3Aj<[5D]00000\#
0000000000P\nPV00000000000000000000DRK4;N;7c500000WLlVV000000000000000000000000000000AJSFY0000000000\#
0000000000000000000000000000000000000000B]:TM0000000000000000000042Je=00000m:m:?00000000000000000000\#
0000000000000000000000000J^92000000000000000000000Ri7X\000000000000000000000000000000000000000000000\#
000000000000000<o7JA00000G<=JF000000000000000000000000000000\@U1100000nh3JU0000000000000000000000000\#
0000000000IBE]S000000000000000=fdQI00000000000000000000ANFS=hXnoK000000000000000m]93Hh1<2e0000000000\#
000000000000000000000000000000000000000000000000000000000000PJ5b100000:DWHX000000000000000d2ig800000\#
00000000000000000000000000000000000000000000000000oJ:PS0000000000W8Edf000000000000000000000000000000\#
fb4_1000000000000000000000000000000000000000000000JPTFP0000000000000000000000000>`;VO000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000Vo<0D000000000000000\#
0000000000:^HP500000DBe;50000000000Q2i8g00000000000000000000IXc[cAJa1jbi3\9J0FBX0000000000efjJP00000\#
]R`Y;80[bh0000000000l`F<L00000>Y7<F00000000000000000000000000000000000000000000000000Lo1m>@HaL0;nX0o\#
0000000000JX;6K00000000009M8dAaFeZf0000000000000000000000000000000000000000000000000000000?o2?b00000\#
00000000000000000000000000000000000000000000000000000001L;Ijb6ECKJ<HSX_i1oR00000>6RPA0000000000FBo^C\#
00000KFnfjIDB]Hha;C?h@Kli00000000000000000000000000000000000m<B5900000000003>7\400000000006jgOj00000\#
00000000000000000000000000000000000000009Ve;@]dAn\00000UR6M_00000000001TY0_00000c3;QY000000000000000\#
000000000000000jj`To1J5RV0000000000000000000000000P^D6ZNhRdSA:7@O3lSS\7[59k00000MLhJ^000000000000000\#
000000000000000000000000000000000003M8_3000000000000000000000000000000:<iBb00000Z>UQc000000000000000\#
0000000000`V`Bj00000000000000000000000000000000000000000000000000Cfi5GDTL9=000000000000000jJ]>V00000\#
00000000000000000000FDHXM00000000000000000000000000000000000LV2<XLB]Na000000000000000000000000000000\#
0000000000000000000000000000000000000000K`c8T00000000000000000000M4bh<00000000000000000000@do6900000\#
00000SVg8U00000GB14W0000000000FFfb:00000?>6ob:Hed=00000;`7k>00UR6KZI36?`Q06gG2Em00000000000000000000\#
0000000000N8AB]=nSDY7g0=W00000000007E;DREJQh<0000000000000000000000000000000000000000F^@L[0000000000\#
6@Cck00000J\RP5<a9hn00000000000000000000UB7MmCjJ;mZ@1_c=TBN2000000000000000oY9Ibg`gNH000000000000000\#
00000000000000000000KL7G:G6diYHk7gW00000000008Tb_g00000KL5ZlMjW1KBD_R3Ldln[i\nnY00000000000000000000\#
1`:HG00000P=8V10000000000JdVI_0000000000000000PM900000000000i>HPn00000000000000040OmG000000000000000\#
00000000000000000000000000000000000000000000000000000008jiKUTT4S`Ao1Hd8ZHaO0000000000SQ1g80000000000\#
00000`4iJ[B`LHA^T=BJ00000000000000000000000000000000000c`GWU00000000000000000000KRDSS0000000000b>Bj8\#
0000000000X6A490000000000k]1e30000000000000000000000000mDPIb0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000mH0j=A4@oX000000000000000o6=^GKZDL70000000000`B5Ce\#
NH_2_000000000000000<bCGZc`GAm0000000000000000000000000fDE8\FVPd<JC73i00000A\gMJ00000000000000000000\#
H4=HT0000000000F\iA_00000kU<7h000000000000000000000000000000000000000000000000000000000000o\X@f00000\#
00000000000000000000V<`1f00000000000000000000\HDJ]00000jZDPl0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000KVFTb00000>`ikdXd3EKo4c\KlS4[GHa68M000000000000000\#
000000000000000000000000000000ZHKboKTG07LFIUdjD6A80000000000f0mZK00000000000000000000DHEl1\<I[O00000\#
0000000000000000000000000m`VEi000000000000000000000000000000O<15L00000000000000000000000000000000000\#
Y@DKB0000000000YD8dgm^gGY000000000000000634M?N^B?3000000000000000000000000000000000000000000000FXHFS\#
00000000000000000000000000000000000000000000000000000000000000000`jOkV0000000000000000000000000JH9j`\#
0000000000_6\9<00000000000000000000000000000000000UfoQ?0000000000000000000000000000000000000000d]3PB\#
00000000000000000000000000000000000000000000000000000000000000000m`e`VoP@8^00000Z<Gk30000000000Z;3H=\#
00000K4Ab:00000000000000000000000000000000000Xi:<800000GBVY[00000H:SOf000000000000000000000000000000\#
00000Y?:;=DS6FT0000000000000000000000000000000000000000Wm0C<00000><Bi80000000000?Jf6^000000000000000\#
00000E<o\U00000000000000000000000000000000000D6@;BC6S<900000Ql]]C\15Jh0000000000h6ON4kHDhO0000000000\#
dRa?e00000000000000000000000000000000000JfXT`mD7XX2`[em000000000000000000000000000000000000000000000\#
00000000000000000000000009=14?hZQo^00000000000000000000000000000000000RhjSH00000cb:X`000000000000000\#
0000000000000000000000000000000000082=;meBVnO00000E@Qn3U9:l`1c<EL00000ed5>20000000000000000000000000\#
000000000000000000000000000000M:[7N00000NRkNH00000h^QZXJ2A]<000000000000000000000000000000]M6bb00000\#
0000000000PS38Bf\hYG000000000000000000000000000000X<o[MgR0i700000000000000000000GfQHbYO1]lHG3Y^;11C?\#
0000000000000000000000000000000000000000Rh_R`00000b592]000000000000000000000000000000000000000000000\#
0000000000S@?9eh:QEnAa1P900000000000000000000000000000000000000000000000000000000000000000R>=YX00000\#
000000000000000>^N33nTlN@0000000000000000000000000000000000000000AlNRD00000492nS000000000000000SI3_:\#
0000000000000000000000000jBWW]0000000000000004FFJ:0000000000000000000000000000009T`Ul0000000000\0TGJ\#
000000000000000000000000000000T@k8GU\eB:0000000000000000000000000ZM<1o000000000000000000000000000000\#
0000000000:n3eYDdJf2cY66:00000000000000000000000000000000000eVBg\;79Z[00000000001T\Qa00000Cf>WD00000\#
00000000007h;fV0000000000j;0kf0000000000H:3H80n@`CjfKj8PJm^8000000000000000J`j2Oa6LgE000000000000000\#
nnVg800000000000000000000Qb`L5000000000000000000000000000000Y>\5M000000000000000fH55`000000000000000\#
0000000000Gd?a=0000000000000000000000000`V\];cbaQLM\AHj000000000000000000000000000000h<=VC0000000000\#
6`Yb^[:an?=:hE`000000000000000000000000000000000000000000000000000000000000000005LfeP74TA]?41AbZb[5]\#
00000000000000000000000000000000000000000000000000000004>2LV000004FY52000000000000000000000000000000\#
00000000001nmM_0000000000iB;HnA^2Ck0000000000000000000000000T@Nd>0000000000CRX9`=4T@Fcn`:n0000000000\#
00000000000000000000B6Fc^00000Dfij100000>@27^>NNhg00000000000000000000000000000000000W89c;0000000000\#
0000000000^VTdb00000000000000000000000000000000000BdY1j0000000000<86Ag00000WA1\L00000000007`;bR00000\#
00000E4bPf00000\FoS8000000000000000JRaLU0000000000000000000000000\bBKZ000000000000000000000000000000\#
V:?Xa0000000000000000000000000000000000000000000000000000000Lni;3000005g9oW0000000000000000000000000\#
00000NBU2I0000000000000000000000000000000000000000000000000000000000000000000000S^Z^@W>`:X0000000000\#
\nZZj000000000000000000000000000000000000000000000000000000000000df4LNlPi_Df66NL0000000000BVjem00000\#
>ZIFd000000000000000b6F99f@JO1UP45k00000000000000000000000000000000000000000000000000000000000000000\#
Um3kb00000000000000000000VfALh00000000000000000000bnB;M6]8bB0000000000`D3CEYR_Ta00000000000000000000\#
C@1ge000000000000000X<6:GDi5>Qa\RhX0000000000000000000000000T6[68000000000000000000000000000000k]2Dc\#
000000000000000000000000000000B01AD00000000000000000000000000000000000000000000000000YD0<c0000000000\#
cL?5700000Rj7575c7@K0000000000VdH=V000000000000000000000000000000g6kLU>6WJ50000000000000000000000000\#
00000000000000000000000000000000000i`mSm00000000000000000000<B8H_0000000000OBc1@O:Jn9000000000000000\#
00000000000000000000000000000000000odmdQ0000000000000009Jd]D0000000000000000000000000000000000000000\#
000000000000000EF04j0000000000000000000000000@D1bA000000000000000ZF18W00000000000000000000E<1Y?42ALD\#
000000000000000j6UomM=;iV00000000000000000000_W<>n0000000000000000000000000000000000000000mP:8V00000\#
00000000000000000000HTUW8000009RBjF0000000000000000000000000m>R7F00000000000000000000000000000000000\#
00000000000000000000^:Q7f\VG<F00000000006d?3600000000000000000000000000000000000000000000000000FfW=P\#
^_5nBgH;_D00000B<CdF00000000000000000000;447Ff]74]00000000000000000000<b[cX2B8f=FB5Y2L^kXJ00000bG:C\\#
00000000000000000000cG5c=U^[O300000000000000000000Ih=FK000000000000000000000000000000000000000000000\#
00000g`56C000000000000000000000000000000000000000000000000000000000000000000000000000N]0AX0000000000\#
nHiE;00000000000000000000>HjhSefo2B000000000000000[j2BL0000000000n>4WC000000000000000000000000000000\#
00000M35jG000000000000000Om:AC000000000000000[l=5V00000000000000000000000000000000000000002@aeZ00000\#
i4>VjQFXN:8\;J\0000000000Md46gI\bO50000000000000002d<n4YXAC300000000000000000000[J59B000000000000000\#
0000000000mHa9D00000000000000000000CZYnc0000000000000000000000000RG9^<A8IaA00000000000000000000mDW]B\#
00000000008_7aL00000000000000000000_8A=:_^Cmg000000000000000MFaJ500000000000000000000000000000000000\#
00000oO;gFYU1jT0000000000000000000000000dd[4kO_2Wo00000I`E\50000000000000000000000000000000000000000\#
000000000000000000000000000000=^D2kflU8K0000000000000000000000000Wo:V`000000000000000000000000000000\#
00000000000000000000O8^eloVf=?nO7`Yh_9<<00000gh]c05Q2Zj000000000000000000000000000000;:FjU0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000khnFe00000jPUo7bY93WHc49?\#
000006f?7]00000=PWBK0000000000FZCT42nd_i00000000000000000000gJ;bC[T3g?000000000000000000000000000000\#
0000000000M6nmga<gT=00000g<h?=o<5fQ00000lo9bh0000000000W:ZAM0000000000000000000000000L@IXB0000000000\#
:02SZ000000000000000000000000010RHQl4ePE_n7Te00000Vn27M7:5Mo00000000000000000000DC:5Eg\0g1iTS2RIJl<F\#
D96XF00000000000000000000mLY8a00000000000000000000`jO`X0000000000000000000000000hT2`900000?[1_lPY4im\#
000000000000000000000000000000>jEG400000000000000000000000000000000000000000000000000000000000000000\#
000000000000000aK0o600000000000000000000RdiC50000000000V0LBH0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000N17:iknDd7OHYbG000000000018]MO000000000000000?RWYZ^Zg8300000\#
000000000000000[6:@H000000000000000000000000000000aN\VB000000000000000000000000000000000000000000000\#
00000000000000000000>`b1i00000000000000000000U641XLjfV?000000000000000000000000000000000000000000000\#
0000000000000000000000000gX3<g0000000000000009FWZR9O;TE0000000000ETQ5l00000000000000000000cTXP100000\#
00000IZa`[0000000000000000000000000000000000000000000004FIoB0000000000jHh\h0000000000NP^BS9BDik1@<HM\#
1FNH[oXOY_=LeBi00000000000000000000kd0Zj00000X@SjcWn^kT00000000000000000000iD^Jn000000000000000NZ7R1\#
00000>RSf:000000000000000000000000000000000000000000000000001JdUo00000000000000000000E42X6F]<AGRXQ?R\#
H0B]\0000000000NC85BWL=EQh>ONb00000000000000000000cHLUe00000000000000000000aO3TBa^5Z:3bC1J0000000000\#
000000000000000ZlIEaiPQKf00000000000000000000jb8]7j8CB<00000000000000000000m8N>M00000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000C11^500000148>j0000000000307E:00000\#
0000000000000000000000000[\Non0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000E8d4>00000DH]YJALfi93Xl7hV0na=00000XnH_nOX?T900000Ib:4MkT>fc000000000000000aTLIJEB0=2\#
5:o6T0000000000000000000000000ZE8@Y0000000000000000000000000000000000000000Fd`\I00000000000000000000\#
00000ZlOe5000004T:A@P2Od800000000000000000000000000000000000000000000000000000000000000000Fo:0\00000\#
00000000009^OXU00000:fdSS_n3QI00000@>i0LRbd^f000008B@EF00000000000000000000000006TAJilT^Bm38nVW00000\#
DHScS0000000000000006D;EA00000`^0E=00000000000000000000000000000000000000000000000000bFZ@^0000000000\#
00000FX2;[0000000000>V75QT^h9J0000000000000008POZX000000000000000[HY830000000000k]2Jg00000GND@>00000\#
JY8\;000000000000000;>\4f000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000fn3GED6PMM000000000000000000000000000000000000000000000bO36;0000000000blO>70000000000\#
c@8bk0000000000D2m=S00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
^H=2AA[5[X00000000000000000000DhfcA000000000000000TF6db0000000000000000000000000000000000000000:dXo;\#
8\\3Z0000000000cW<A90000000000UB1U;C4^9h00000YF>]NiVPM^00000Hb8M90000000000000006LoF@000000000000000\#
000000000000000jRWndEV_240000000000000000000000000h?4D000000000000000000000kJkll00000000000000000000\#
T@I:n4nLgU00000000000000000000`Rh0H00000gLjdi00000]ndLl0000000000;b1TP0000000000Q^@mY00000?4V<300000\#
O^eRZ000000000000000000000000000000X50i:0000000000000000000000000adVfe[8g75000000000000000g<OD0W4lK>\#
YFbZ^0000000000000000000000000W^F_=00000]T3hM0000000000i0?;EB6I;U0000000000L`XbS00000000000000000000\#
ih_;_00000000000000000000000000000000000000000000000000000000000000000N\]Kb000000000000000Yf[kU00000\#
m8S`6kVmH500000g36VP00000000000000000000nbjcS000000000000000lZe\?nNl\20000000000000004F12cJhCI200000\#
0000000000000000000000000>\Q^e00000000000000000000000000000000000=n7MY000000000000000000000000000000\#
00000000000000000000e<<bL00000000000000000000000000000000000000000ZDUU0000000000khQRG0000000000PJWOA\#
ZQ9<mN>Hc_0000000000000000000000000FDe84000000000000000Re97<000000000000000000001j7dB000000000000000\#
0000000000000000000000000000000000000000000000000000000l_6K2a<IkJ000000000000000kB5fD000000000000000\#
0000000000AF73200000@\:jX000002S;`h00000000000000000000000000000000000000000000000000000000000000000\#
00000DRQ2L00000\h0YR00000000002k6OX00000EVA<N00000000007L?R;Ti1@k00000000001>j>G00000000003G56fWdIaa\#
00000ZPWLR00000j`Y3X0000000000000000000000000000000000000000;DW9i_BGeCT86<m0000000000NfQ3B0000000000\#
0000000000000000000000000000000000000000000000000000000@PFdR00000DFAP9000000000000000000000000000000\#
000000000000000QDiZQ<N7:M1o<5I0000000000000000000000000000000000000000WP5A\0000000000000000000000000\#
00000`jMND<`;L10000000000Y4L`R00000J8PTY00000ka;3o0000000000NH7P?0000000000000000000000000]=8P\00000\#
000000000000000000000000000000000000000000000a<D4>kR:hanXM[Ro@fY`Hln=Y0000000000000005T=G36bQl;00000\#
0000000000000000000000000000000000000000000000000000000nG4F_000000000000000ATkf_00000000000000000000\#
00000000005VB^j0000018=fLV^9K:3jA3800000000000000000000XLkc97d6N@000000000000000E0QnlY@?@WE`O@e9O0lH\#
000000000000000000000000000000000000000000000hJiHK00000000000000008]EI00000eBJdGTfioa00000\_4e:00000\#
h@W0TKN_Zb0000000000PnFelP67Z^AfQ:Q0000000000>FCh5000000000000000000006NR3m0000000000000000000000000\#
0000000000_n;l;2N9MBL0hJ100000TX8dW000000000000000ia2h_0000000000000000000000000Qhi7J=c7lFEa1dJ00000\#
00000UC1bi0000000000000000000000000;6E9e0000000000i85K:00000000000000000000>8DA000000000000000000000\#
0000000000i\63O0000000000`d1XYE>=1B00000X:<5I0000000000;jbN100000^ZdZC000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000006F\m:0000000000000000000000000000000000000000\#
000001a9mOZh5LC000000000000000e6mV:0000000000000000000000000T`I2MQNI45g6oB_000000000020Tbk0000000000\#
GY6dk00000Y2B^10000000000000000000000000000000000000000=jV150000000000000000000000000000000000000000\#
0000000000SV?C`00000QBGV_0000000000QXeOS0000000000000000000000000S@a:Zf=;Na00000000001J1J0VHP5_QRg?8\#
@P;I@aM;UjAA;^G000000000000000AZBe<0000000000000000000000000000000000000000000000000000000jldKO00000\#
00000Ih=kX000000000000000000000000000000000006@E;800000C6C_lF^SVS00000>@e0i000000000000000000007m9iZ\#
:W9ib00000000000000000000000000000000000o]6L?0000000000_8cfZ0000000000j8;]Y0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000DTi0d000000000000000\#
[6Ul]fR3OoCT\[50000000000000002<J=Z;T`RXg0kfAU186900000000000000000000bBI8[00000000000@5^m0000000000\#
X;852000000000000000000007VfTB00000000000000000000000000000000000_8EVk000000000000000^\Yh9<VfXl00000\#
00000000000000000000d70oP000008hMZD0`XYNEfgAO4ZXNQ[PbZI3jcV0_m:S>0000000000000000000000000L`NOc[VD3g\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000D>3oi00000\#
0000000000000007`f8l0000000000[0V:?<^G1n000005NKPA00000000000000000000i04TR00000j:Ji`bBnT7^F_b2BLoTN\#
0000000000Z6KF00000000000000002TM4200000MfgN0]Q5`B_=6==00000_`1KR5hJkS000007hQKY`2<<4GjSG=0000000000\#
00000idX`i0000000000000000000000000000000000000000J?8nR;dO7Z000000000000000EDU[DkbcW4000000000000000\#
000000000000000000000000000000000000000000000000007fH\TRb`000000000000H8eR10000000000000000000000000\#
00000000000000000000000000000000000l0SlkKU6Ho0000000000Jo7Ub00000LB1;4jL3b900000000000000000000Nn6>_\#
l4Po?00000000000000000000000000000000000;jnl0000000000000000?n2kB3I1iF00000ldF]L0000000000Sn:OA00000\#
K93mi0000000000000000000000000TLe:j00000000008Ba>\00000dk:?80000000000`nI]P00000000000000000000bH\XB\#
0000000000_Pi>>00000000000000000000000000000000000go3Cl000000000000000000005j=mK00000000000000000000\#
FDd\P000000000000000000000000000000a:9<i;H4PX[RVB30000000000Q86@ckh9?R000000000000000000000000000000\#
o6\=[0000000000=e7PX0000000000:JQ>k6FihS0000000000000000000000000eDAUd000000000000000000000000000000\#
000000000000000S4090000000000000000[FU_>6hkl500000T@9UGVN<^A0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000Xd?M1000009A3K;00000000000000000000lX8QIbi:cZ00000000002F8AW6NCXe000000000000000ZHonZ00000FNg\E\#
0000000000000000000000000000000000000000M2S_ADdeD^Rl9R0Zd8cN1DT9gcV^]c000000000000000000000000000000\#
0000000000oA5Y`00000000000000000000?bYMd00000000000000000000k@BX>00000000000000000000000000000000000\#
000000000000000000000000000000000007ZD<N0000000000iZ\PW0000000000^V?>Q0000000000EM5WN000000000000000\#
00000000000000000000IbW2^hl?SSJ8V;:c83A6STS1S0000000000000000000000000=h]i9EQ6GU00000XJe5l0000000000\#
0000000000000000000000000?B=ig000000000000000000000000000000000000000000000C:A22Jj_nF000000000000000\#
00000000000000000000000000000000000000000000000000000003RnM<000000000090if500000000000000000000aD5E8\#
00000000000000000000000000000000000=@:Z600000000000000000000f:CPW0000000000000000000000000LdBfM\fPfE\#
l`V`\@1:Z@00000Y[<GT6H`gQ0000000000I`3If00000B@B1l00000000000000000000000000000000000llPeB0000000000\#
0000000000000000000000000000000000000000@@aco000000000000000E\7Vo6>nR^000000000000000000000000000000\#
0000000000iE;Xa00000cLL;100000000000000000000in2YRcm6cW00000j_99l00000VfQ37ohSWm0000036ajR00000UB1^f\#
98_D20000000000E2@fA0000000000000000000000000>F[T?0000000000788jaG8PaG000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000Gh^DB000000000000000000000000000000\#
:L[cg000000000000000PPjAi00000000000000000000ALLDeM\[HmhJQO]0000000000000000000000000000000000000000\#
0nE<T0000000000000000000000000^B4bj0000000000dZG<3000000000000000000000000000000000000000000000oNPC^\#
i@TDm00000Q@:Pdn2ONT00000000000000000000VJ5k_[I17b00000000000000000000000000000000000000000000000000\#
0000000000l0Cj?0000000000000000000000000000000000000000000000000000000000000000000000m01_50000000000\#
000000000000000MXVS^0000000000000000000000000000000000000000>hIV[00000000000000000000DDJMX0000000000\#
0000000000fo0[DH]<I9b@JYO00000:X7_g]:M3D0000000000000000000000000000000000000000000000000000000hh:cB\#
Z\ZHZ0000072RoH0000000000V`7Z@_F10b`JVgc00000;M8S5000000000000000000000000000000OlM][XW8U]LhYGEdC4[\\#
000009^2`F00000000000000000000Yfd`70000000000Cn]6Fk6LGo7HcKf00000[U6`F`6KIn\lHah00000PZ[5j0000000000\#
WfJTh]2Pn:00000dPB1S0000000000000000000000000FS1Ib000000000000000jXQLd00000Pc03j2Zla@I91ld:722_Abb7d\#
TbNV[000000000000000gDG<`0000000000000000000000000hk8Y600000000000000000000000000000000000Cg0cU00000\#
00000UdOPJ0000000000H\J5I000000000000000mFdE:00000V6\c\Xe8dKe:4CQldfiE000000000000000Zfg1XAHhXg00000\#
0000000000000000000000000hV1X2ldVRKmZgj?00000e`KhG00000000000000000000HbAJW00000000000000000000O0KE>\#
0000000000000000000000000mJE]oBTVGJ]8c7jN@8385bjkb00000_^d3;aDLFK00000_nZcMA<D0K00000000000000000000\#
0000000000]H:<h0000000000MdPB<0000000000GZ>O000000000000000000000000000000000000[TR:e000000000000000\#
ARK@Z00000000007TPff00000000000000000000^^\jcYhE0[000000000000000000000000000000ULmId6BMU50000000000\#
0000000000fhS[25G1@B0000000000QM9<00000000000=F`?E0000000000000000000000000LF6P900000lNMhS`bBjU00000\#
0000000000000000000000000Z`gQA\NalC00000k]9^N00000000000000000000CXQK<YN0mm000009^j5X000000000000000\#
000000000000000YdI`P000000000000000000000000000000000000000000000000000000000000@k5_a0000000000`\Q<_\#
000000000000000000000000000000c2<kMeNQnZ0000000000^X0IH000000000000000k^S=mZE2IV000009bMaNR@Lj000000\#
00000000000000000000000000000000000m<2n00000000000000000000000000000000000000000000006^h>I00000ef0ln\#
000000000000000]b7?;P\^UV000000000000000IBjg9SD3<[00000>RG_L^72`:00000U4W=5000000000000000njf3eBJk`J\#
Q^ID90000000000_M98G8<^GT00000000000000000000000006<8f0000000000000000000000000000000FR32Gk`7T700000\#
00000000000000000000Kbbi?=?1RG00000000000000000000X\d:1AR`H39\F]f9\H8c000000000000000000000000000000\#
00000:f\k>0000000000TjE0B00000>D0H94@d9F00000000000000000000000002V:o`000000000000000000000000000000\#
00000000000000000000BhY5M000000000000000000000000000000Xd;0?g6FYc`PPlaZJfU`Tk2<DVG;SBdLk3n00000Vi5ol\#
00000000000000000000lZ9>O]R[W40000000000H95O9000000000000000000000000000000000000000000000_I80NB:I\<\#
;97>Z000000000000000000000000000000000000000000000i29>=Bldoe00000<BlZ[000000000000000MjeVW0000000000\#
000000000000000000000000000000000000000000000dk88^0000000000A2FFm00000000000000000000O0W[C00000H0dl:\#
0000000000DLaF`f05:XgPfCm000000000000000000000000000000Xd0<?00000000000000000000<fOd]000000000000000\#
00000000000000000000YE6oK000000000000000000000000000000000000000000000OH6dB0000000000000000000000000\#
00000>lePd00000\<3kB7@Ugj00000000002`bPQ00000000000000000000U=4gl000000000000000WBJ=30000000000Ci6_X\#
00000000008o7>l00000VP8d6mJ:Lj00000000000000000000000000000000000IHlfF000000000000000GLhX500000ELgii\#
000000000000000?D>Sh00000WPRWlYdZjT00000000000000000000000000000000000OG;KiLNME<000000000000000aDIZk\#
1jb090000000000kP1fX000000000000000000000000000000=8`0?000000000000000000000000000000000000000000000\#
0000000000C6R_2000000000000000Ab]o06<k?aZ[8A5000000000000000F\:[E00000;d>_N0000000000XTU@40000000000\#
00000BXHnk00000>bSUFofMe74FYWI00000_2Uoa0d>NU000000000000000000000000000000e=9;U00000000000000000000\#
0000000000000000000000000000000000000000BNj_;0000000000000007`h?Q0000000000k<abD00000000000000000000\#
hK7jU00000000000000000000000000000000000GPP3G00000@[;WS00000000000000000000V^?go00000_l3jUKZ?oQ00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000EbjR100000000000000000000000000000000000000000S;]b0000000000000000000000000\#
0000000000?LSma000000000000000ZN_W\UXELfC6J`Edl:Rl000000000000000000000000000000kjfP:0000000000M@2iX\#
0000000000000000000000000]XFL600000000000000000000T^GkG00000ak4U2000000000000000000005nWcgEB:eS\RE1K\#
00000^B0FX00000000000000000000kJCa`00000000000000000000]lOIjHPmeY8_4E^000000JR=:@Bhm_000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000KFAD\?b5ccH6Sij0000000000\jXWh00000\#
Z4glZ00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000P8SnE00000^HXf0c:Tj`QM4WN0000000000Y^icQ0000000000000000000000000Uf>VFhH<0400000\#
0000000000?D9XA0000000000SnRDC000000000000000000000000000000000000000000000000000000000000l8KCM00000\#
00000000000000000000lM1f<:^Wf90000000000000000000000000=U6Ma[hLMR00000000000000000000:J;K700000nPKYo\#
0000000000000009L_0TKk;_j000006>>7\jnb;1000000000000000000000000000000_Xg4G00000=:>C10dOCVO<]6400000\#
[U4\>HNe5`000000000000000000000000000000000009k;Si0000000000000000000000000000000000000000B2CX600000\#
Lj2Y400000ZNB3Oa2Bb@000000000000000SJ`?n000000000000000Of:Tg0000000000000000000000000000000000000000\#
000008jSA>00000dlCo`9dg6c0000000000000000000000000WjJA1SfL6M00000L^ZQA00000iXTV4000000000000000D81<Y\#
000000000000000ILEF@00000gn`[HC^7DV00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000KDAPh00000000000000000000nnl>_000000000000000RVQ=e00000@\:Hl00000\#
00000^@lle0000000000GFS]SJTQWm00000EN9;i00000ZZM9:S>OdN00000000004lfmc0000000000Z^_RQ000000000000000\#
00000EZ85GnFN2NnW;HON0D^I000000000000000_T_cLiPcgN0000000000Sd7c00000000000E0EIN@Dffn000000000000000\#
V<:`8Vjb>YY0bB=BHJF>0000000000000000000000000AV0SHe0d[j000000000000000000000000000000W>XUP_Zb6d00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000jZHiH\#
000000000000000000000000000000[fZI^MnD6j00000dHj^F00000@4?_MWLlmL00000000000000000000F\3?g0000000000\#
00000000000000000000000000000000000K<f_i000000000000000i^3VLh>K`<0000000000n2jj300000gfDV=oS8FH00000\#
000000000000000000000000000000>e5SP000003H6a9HDY<U0000000000000000000000000000000000000000YJX::KPeTK\#
0000000000000000000000000H2NIf0000000000I0giY0000000000000000000000000000000000000000=6GJe0000000000\#
000003Na7H0000000000O@Go>000000000000000hA318000000000000000000000000000000000007<]:A000009hJOT00000\#
0000000000000000000000000000000000000000000000000000000000000a:>U00000000000000000000000000000000000\#
0000000000Md3g\lfBRDRZJ6J00000000000000000000dXeNR`D_;m00000MHZ[I00000OF0>k000000000000000Q6oU^00000\#
00000[jPe`0000000000000000000000000YBjX1000000000000000000000000000000000000000098iTg000000000000000\#
:2N3?0000000000000000000000000000000000000000000000000000000OhEFR00000000000000000000000000000000000\#
00000cR5D`0000000000STd>C00000iPiPU00000E8HQhMbR8^0000000000[j?O;>6VeM0000096T4j00000000000000000000\#
00000Fi48EG83Eh00000000000000000000000000000000000ldiSZ0000000000000000000000000?P7P]U6<<`a>NdOZ<hQk\#
0000000000X`LY7fZM?b<VemRj^<V3E>G_[0000000000000000000000000kTA2D00000000000000000000nfAgA0000000000\#
00000DLDQKQTl[`00000G:DU;VhW`\0000000000fj:g]0000000000000000000000000000000000000000000000000000000\#
[U8F?00000:F5H70000000000000000000000000;A2nc000000000000000>H7O=00000O0?C70000000000000000000000000\#
000003N3MoClWNcOHhfh0000000000000000000000000SRL5L1K9kX00000ePAS``^[eD00000000000000000000AjhI=AK2B4\#
0000000000000000000000000inCd[0000000000000000000000000000000000000000000000000002YD86jn71Ri2BU00000\#
g<IXo0000000000OHn5;S\Ki@dBah;aRNoYM:^31QR`;WGbeECTX`4n00000S78J84h0ZEK2Q\m00000000000000000000H:ZPc\#
000000000000000dnCi@000006b;HYYa40b0000000000000000000030HeI0000000000oL:X8000000000000000J@7@e00000\#
000000000000000XX638m\S_X9Ha=N0000000000cPaET00000000000000000000ZY4XP00000n_<=R000000000000000F<=gL\#
nnWH:XN8AM000000000000000L^U5100000000000000000000000000000000000000000000000000i86<[000000000000000\#
00000a8HBV=DVS?000000000000000000000000000000hN^6V000000HVOak6?H50000000000000000000000000C02bPm6SMi\#
WTgM]00000000002V;M]]819O0000000000n]4][00000000000000000000000000000000000B?7HD00000000000000000000\#
[LYDb00000h6F=[M>OD]0000000000klWXd00000000000000000000BG;G]000000000000000dB_G?000000000000000N8Q;k\#
00000HFQ7<00000>:Ig800000000000000000000;J4Y<00000KZ5;II>I\g1fAJ=>`Bd500000000000000000000000001nJ@W\#
0000000000000000000000000i<jIh000000000000000`jDIi000000000000000000000000000000000000000000000eDc0i\#
000000000000000dHRl3L>R\KLVKM`JY7W:cNkaCIj9Ln0000000000000000000000000N[:Eb0000000000S8K1d0000000000\#
k\37S3RND8000000000000000000007A:<I000000000000000cZE`:E0Io^00000000000000000000000004D7FKEH_Af;\7`O\#
0000000000000000000000000[Bd3e7<e3:000000000000000[[4^=00000kh;2Q00000000000000086CA6h<;@?00000BZHQM\#
0000000000dF0K60000000000000006N:U3000000000000000000000000000000=8;6ZML[EK00000[@cTF000000000000000\#
000000000000000000000000000000000000000000000000000000000000e^;36eE;20000000000000000Y>kN7l\o:V00000\#
0000000000BR:9]00000Hi3NE0000000000_29WV00000CE<0b0000000000000000000000000aZhBL4B6[o000000000000000\#
cDZXB8418;00000X<a=662n_E0000000000000000000000000:2nK70000000000bI4830000000000HTh5A0000000000b>L?4\#
0000000000000000000000000000000000000000nBYQP000000000000000<6>X<1lZDT000000000000000=VMiG00000^L<46\#
000000000000000000000000000000R2K:I00000[@:ci0000000000000000000000000h<Rf7=FaFB00000000000000000000\#
gT@JS000000000000000000000000000000Xh`cJ>LcQm000000000000000PZBif1765aJk7M;0000000000000000000000000\#
00000lheCRL<jOG0000000000g>J7800000000000000000000000000000000000d\e9eG4m2U00000EZ0IU000000000000000\#
0000000000dP3UB?nDlG000000000000000Lh`j]E>n5U0000000000W6W>@0000000000000000000000000bVl3Y0000000000\#
0000000000000000000000000000000000000000000000000000000Ul<cOnL\cB00000000000000000000000000000000000\#
0000000000[k8=C00000000000000000000000000000000QlP00000000000000000000[25ea000000000000000[dP8Q2R[Y0\#
00000000000000000000000000000000000000000000000000000000000000000g82]?0000000000000000000000000O2K>^\#
00000]05D>00000D<fmU00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000cN536b^<F@0000000000cF@nad2Ald000000000000000L^MA0jL^=1KP=W_:G5N600000T:PoN\#
BjZB<00000000000000000000000000000000000000000000000000Z`fncXm8a[0000000000000000000000000dV_?\00000\#
00000000000000000000000000000000000000000000000000:8iFc0000000000hbm`R00000000004j3MYk0LlmDnd>S8>hcX\#
@Xoh00000000000000000000000000ChO2Oo`gcZ;lHGT0000000000000000000000000000000000000000000000000000000\#
@f^Xf0000000000000000000000000000000000000000SF3f;Y8WC?00000oPfB900000000000000000000000000000000000\#
000000000000000]bd0U0000000000000000000000000mLG2<Wl4j=000000000000000000000000000000Rj_k20000000000\#
00000000000000000000000004\?cd0000000000000000000056C8_glRaZ000000000000000jQ3QW00000000000000000000\#
000000000000000000000000000000NHd?[00000000000000000000WbhHR2ZFVL00000000002hgHcn`mVS0000000000mY7VJ\#
000000000000000000000000000000000000000000000UQ69^000000000000000000000000000000VT5cHa:blD5_4==00000\#
000000000000000Kf2hJ000000000000000Ol64^``8^N0@BAh00000000000000000000ZR5[l0000000000000000000000000\#
0000000000000002BWeCC6^0m00000OH2>R000003_;lTO<8@bJj=[e00000000000000018I19G`go_00000hXA3j0000000000\#
0000000000>DoRB0000000000PHX@8CC5HJ0000000000DV96n0000000000000000000000000000000000000000]6f6F@JQP@\#
00000aF4d_g^NCMiXXgeUY5W\000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000h\K2SCBXhGdI;Bk0000000000bLck<000000000000000ejKSG00000efMiZ0000000000000000000000000L2LAM\#
000000000000000I@N`h00000ffjDF0000000000000000000000000000000000000000Jk<E90000000000000000000000000\#
00000000000XaKhnhQVG0000000000ZM2FU00000000000000000000mhea70000000000000000000000000000000000000000\#
\VY946];<g0000000000a>IfAKhgRb000001\]S<0000000000bD[Ihg^Zbl000000000000000000000000000000000008jRhe\#
0000000000WFM0A6Y61Y^6<hH0000000000Gl;BSjVRZRndBOH000000B<noFk3i@YE;S\000000000000000000000000000000\#
0000000000]`:SX00000000000000000000D\Ki3`TiVO000000000000000i8a@V00000N69Im0000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000\\gi500000000006ZKR800000CJ4=j000000000000000\#
00000:`\lm0000000000XdiCJ00000000000000000000207<c000000000000000000000000000000000006J\\Y<8T>500000\#
000000000000000000000000000000`XC]OP1:3X000007JG46EdTh6QBXnfBL`j=G4lZl0000000000E_2[Y0000000000e`15n\#
00000000000000000000000000000000000000000000000000TV9hD0000000000X>7PKIbih^;38<=00000000000000000000\#
0000000000000000000000000000000000000000000000000000000kXJfc0000000000000000000000000000000000000000\#
0000000000000000000000000SFP4I000000000000000kZV<h00000Wk0`m000000000000000:`B]3N@>@NVnie9BZ<gM34@Cf\#
00000h`IFO000000000000000000000000000000[HB4`0000000000Sl2Bi0\40bZVm[1000000000000000@n^[\0000000000\#
00000000001>gem00000000000000000000000000000000000000007FNcN00000000000000000000[64oQ000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000C0f@c000006N66aZ:gnI0000000000XjCDh\#
00000000000000000000000000000000000fFKc8000000000000000000000000000000000000000000000FZ]Q;0000000000\#
00000000000000000000000000000000000000000000000000MJEb50000000000Do6Q=0000000000j291F000000000000000\#
00000000000000000000000000000000000HL7EG<Ta;00000000000000000000000000000008f1>D0000000000QB>BB7g2SI\#
00000000000000000000`C81R00000`lC5O000000000000000An7[GEVRJT00000[K3J400000000000000000000k:=]e00000\#
0000000000000000000000000000000000000000BdCJ]00000cn]AS00000]Y7nS00000l@m1;00000000000000000000@;9DE\#
000000000000000ce2Ec00000IRNLo00000Yb==K000000000000000000000000000000000000000000000:TKjK0000000000\#
00000000000000000000]4Q_l?N@3S00000000000000000000h[1E<dNQA]000005Q5TF000000000000000000000000000000\#
@69TEVJZ3nmn3fe00000000000000000000idP[N00000ca<8a0000000000iV]:T1N5@:ZRGC?5DKJJ:2WQNJU75=00000d2YPC\#
9:[EX[La=m^J:G[000000000000000^fhj95LThL000000000000000000000000000000000000000000000000000000000000\#
000000000000000fHRkB00000000000000000000000000000000000000000000000000000000000000000>\\YQ0000000000\#
aVZbJ00000000000000000000000000000000000000000000000000000000000000000eTN<D0000000000OA::e0000040?ka\#
_=<I[000000000000000000000000000000000000000000000\PBa3=`5_n0000000000000000000000000000000000000000\#
000000000000000000000000000000Xd]?jmE2e=0000000000]76>H<fL>e000000000000000000000000000000;:UL;00000\#
00000C^SUe000000000000000WhE=m00000Z[:3o00000000000000000000Eg;[=00000DW2LC32=4200000000000000000000\#
0000000000jhO7?0000000000000000000000000087f=I4lV7]?3d57P<jL:e7^Y0000000000cHNj`00000000000000000000\#
kd^M800000;U6I=00000000000000000000kd0Rd00000V^2fN00000000000000000000000000000000000MJ=@<00000K`:OQ\#
1BLC8TjP5P000000000000000000000000000000jG82B00000fJ]nZ000000000000000000000000000000Z\0Ge0n8b?TPh4K\#
000000000000000000000000000000U0^[D00000>X3UT0000000000h``>ja28IG000000000000000000000000000000TFDnX\#
0000000000000000000000000H00Ne^`=4P00000000000000000000000000000000000000000000000000000000000000000\#
i1<<m00000PFfa_000000000000000ennY\0000000000000000000000000TnoZJ00000F<1786LOWL000001I:T]0000000000\#
0000000000a>6]c0000000000afciQKS:7J000000000000000000000000000000IJC]e000000000000000N=66G0000000000\#
^d]LhBj]SS5\\V^0000000000aHEMd000000000000000000000000000000RRgcK00000000000000000000Z^T:O0000000000\#
0000000000000000000000000000000000000000000000000000000YC<9m0000000000@Ph_Y00000000000000000000mF0M>\#
0921C00000000000000000000000000000000000000006f<Aaj\^PV\2j<E00000000000000000000000000000000000QNcEb\#
000000000000000000000000000000000000000000000S>cLgD462;0000000000TE5bf0000000000000000000000000T>dYM\#
0000000000000002NIbf0000000000000000000000000175Xi0000000000000000000000000000002[799000000000000000\#
00000\BBh;mHgJ=00000000004`1JbgDlMQOdNGn0000000000]J\B10000000000000000000000000a>N@>000000000000000\#
0000000000000000000000000MC2G200000P77Pk0000000000oF6?M`N4b20000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000]P2\`PDCgQ8VecL00000000000000000000M^@jg\#
000000000000000000000000000000MBC6a00000000000000000000J4\IA`XnfH0000000000[F48400000000000000000000\#
000000000000000ob5]J000000000000000VU7]W0000000000[M<><000000000000000000000000000000000000000000000\#
00000h=2RYC]:YL000000000000000000000000000000000007LBV\6bUnJG`bP8FS1;2Lnn@>0000000000000000000000000\#
0000000000000000000000000000007nh5XDf<3h6Bii\00000IB4g4000000000000000jW0eH0000000000ONcf?QC9jd[^?@`\#
000000000000000000000000000000000005Ng_]eL\3m00000000000000000000000001T2_?00000CfPcU00000000001L`91\#
0000000000000000000000000000000000000000000001^CWI00000000000000000000000009D]aVH@c7R00000nl8ZngRij`\#
00000000003B`mC00000000000000000000h2LA[00000@4iGY000000000000000000000000000000?G;4Y000000000000000\#
00000000000000000000XC2m?00000000000000000000000000000000000000000000000000PjEJEa>APU0000000000158a1\#
000000Dkh_00000000000000000000000004fUFM0000000000000000000000000000000000000000oJ79O000000000000000\#
7nSHM00000000000000000000000000000000000dfI]i000000000000000000000000018P:A00000dRind00000Vd8c6^e83G\#
00000LPYl^0000000000Cn<=900000oPMTj0000000000000000000000000000000000000000>V@E`000000000000000ll9[j\#
\>:HYOb]JWbA3?>Ao53jL^C\\X>_^EOc9Oe00000b6Cc:kg32;0000000000000000000000000000009?<9>00000P@jZ600000\#
AJUiR00000000000000000000W>^Se000000000000000000000000000000000000000000000000000000000000C[;?_00000\#
00000hFQ5QW^jh<000000000000000>f^Hd00000ZDAL9ER`aKE_5M3000006:=C72i269000000000000000000000000000000\#
00000000000000000000T\c5P4i3E<Z;;K\000000000000000000000000000000000000000000000aT[:o`93HS00000FPk4J\#
00000`n=5D00000000000000000000000000000000000000000000000000mReMF00000000001RL4:00000000000000000000\#
6^O`C000000000000000fL^Cb1RFl\0000000000000000000000000000000000000000LJV4hAh;Vc0000000000A\1RI00000\#
00000000000000000000000000000000000000000000000000GI5Oc000000000000000000000000000000l>cDkcTM>QQncYU\#
00000000000000000000>XZmb00000ofF>5^X_dm0000000000000000000000000000000000000000000007@2=n0000000000\#
0000000000000000000000000MLIn^TV9=g000000000000000?8miV\N:;W<fg]g00000000000000000000`lAh[0000000000\#
0000000000YF3Xh000000000000000G<K9k0000000000LT0JXMi6;600000000000000000000\>Lok00000000000000000000\#
00000000000000000000000000000000000ON9]]VdimQ00000[bN<Y00000N^NFS000000000000000V14DB000000000000000\#
000000000000000kK0eP00000_0LPn0000000000<`f:00000000000000000000000000000000000000000000000000000000\#
0000000000000001^efa00000000000000000000000000000000000`037n0000000000000000000000000000002LeQ`7X0OB\#
[:UgT000000000000000=>F?I0000000000000000000000000000000000000000YU7@m0000000000000000000000000Od:Dm\#
M^>;n4<8V@L6T:BF\oOb00000]LC`Z000000000000000J^GYd1nP`n000002Hmg<00000000000000000000000000000000000\#
000000000000000000000000000000\NAVN000000000000000m<\hk`\kY3\`Rab0000000000000000000000000^]7j000000\#
00000000000000000000000000000000000k4eI5000000000000000ZbTma00000BXg7`0000000000JM3hl000000000000000\#
00000R8QcL000004VNN<00000000000000000000^ZRaF0000000000i];Cb0000000000000000000000000Y0ZJ?0000000000\#
00000GI5DNnZEo[RJFREX^iL700000m\cSR=>6]K000000000000000iL\@Y00M670000000000000000000000000nP_Y3a\W9M\#
00000000006`loZ0000000000000002D]`k0000000000000003^cRM0000000000000000000000000000009G2`o0000000000\#
00000000000000000000000000000000000000000000000000000000000030Q8`0000000000000000000000000hM8]47@?1D\#
0000000000JHIQg00000000000000000000000000000000000000000000000000000000000000000000000000000000Rb>3U\#
000000000000000bVl;b00000000000000000000000000000000000000000000000000000000000000000XB`CQ0000000000\#
000007>S@T000000000000000000000000000000[do9K00000;P3^LBf[E6000000000000000000008<PFL00000^J=[J00000\#
00000000004`SZKLk7;X=`bFMi^hfXJ\@WX00000000000000000000000000000000000oDlh7FLaoaAU;P5000000000000000\#
000000000000000000004NGOABLZ6^_0;jS00000000009I1lMcFQ]:000000000000000000000000000000000000000000000\#
000000000000000i`;ANcDPSFeE:ED0000000000000000000000000000000000000000000000000000000000000000000000\#
00000ZVT<2VPcaQ00000000000000000000X_;i1000000000000000000000000000000c:kKc00000000000000000000hM9k@\#
000000000000000oXkD@V\dmV0000000000?Vkg:00000m26f0VNH6>0000000000_BmE300000bC;XH00000000000000000000\#
00000000000000000000ObOT700000000000000000000GHUKgL^0e?j^VfT000000000000000000007d>:K000000000000000\#
;4kJ_000000000000000000000000000000_NIl5@jHI@0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000C@jT5A=4;I0000000000000000000000000000000000000000ShfRZ0000000000\#
TnQ[`000000000000000000000000000000000000000000000S6h4600000000002:4[D00000^l2ab\\EcN000000000000000\#
W]7FT0000000000000000000000000000000000000000=>SYR00000RNJh00000000000000000000000000000000000000000\#
<e1G?00000000000000000000000000000000000_8M_n0000000000000000000000000000000000000000000000000000000\#
[bSKQ00000hNi:R00000XnRA<0000000000KG;Ya000000000000000000000000000000:@<k_00000:Jd`C00000hbN:l0:<nG\#
n:c84000000000000000Xj]cE0000000000i2JbijBR64GlDQj=>N[5<@0_eVh^>T=NnkE00000g`PiV00000MZTSV0000000000\#
0000000000S>^We00000CZ[i20000000000000000000000000?4>dbDTb\aPB_LY00000000000000000000000000000000000\#
0000000000000000000000000d`=hc0000000000000000000000000[lifW00000?61:i000000000000000Z2B[;0000000000\#
Y91@V000000000000000lDPeP00000NG2CgD8ATiaBFK_RK2j]?@;d6EX@Nm[DeSSdm8Wo000000000000000000000000000000\#
i@:I\00000000000000000000000000000000000I=8O20000000000DnZCA000000000000000000000000000000000006\M?K\#
0000000000E\POK000000000000000000000000000000000000000000000Ro<MD0000000000000000000000000aF0k;00000\#
00000000000000000000YT=:Y5[4S?00000000000000000000000000000000000000000000000000ODo9Zh:V]934QZJITl]6\#
gLRYT0000000000000002^?^70000000000000000000000000000000000000000000000000000000_lbUf1l;?O00000d^SB6\#
0000000000Y8j6_000000000000000000000000000000`J7nP000000000000000^bl8@00000F\:hK000000000000000GG1el\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000EJ;G>0000000000\#
8@[V@0000000000XJ@V=00000d02fn00000^b[hKah:iccdf1c000000000000000KT<8A0000000000Nb19Y00000ej?@100000\#
00000G651;0000000000\@T\M000005d<K[ZRDj400000000000000000000000000000000000ShLNn0000000000aF`Q[00000\#
000000000000000\58di0000000000000000000000000000000000000000hVnMe00000000000000000000000000000000000\#
0000000000000000000000000000000000000000S`9W?00000I6:F@Ei1OQ000000000000000=N?1o00000000000000000000\#
0000000000000000000000000N^5O00000000000JjPJ20000000000000000000000000Ng4EF000000000000000j2A:PXD9Gk\#
:8Q8@MRY>400000000000000000000000000000000000000000000000000G^X4U00000000000000000000F0nU\0000000000\#
000000000000000knjKHT@iEVHF@gHo0i[G:XD1V00000000001^clR000000000000000000000000000000000000000000000\#
000000000000000000000000000000cPa7600000SM6nO0000000000OHBR6000000000000000V0^0H3<Woe0000000000c@5Ji\#
kl>e[000008bQUYE0f00o=:[>00000000000000000000:DGARoE0hK0000000000:C;nC00000Kc:RS>`]PP000000000000000\#
00000IhFok0000000000000000000000000Fd\I100000000000000000000000000000000000000000000000000NN54l00000\#
000000000000000cd_QV00000000000000000000MV=Q96HdS:0000000000ED8l@00000F`Ac`2TcBZ0000000000Rl^aB00000\#
o8Wd<00000000000000000000SFHB800000000000000000000eXPmC000000000000000000000000000000_h?l[O^2SAc\AgI\#
cJSD4000000000000000000000000000000FfJS80000000000000000000000000ODj@S5]91UI6C2O00000YFj6O0000000000\#
118hb000000000000000000000000000000hNG@d000000000000000000000000000000000000000000000000000000000000\#
000000000000000Tn0RX00000000000000000000]Z_36000000000000000Q<2YI0000000000JY1mG00000ndf^90000000000\#
00000Rd^Yd0000000000000000000000000N8Emhh\\jJ00000000000000000000000000000000000000000000000000^8[<W\#
000000000000000000000000000000000000000000000>DGUB00000SY4Of00000000000000000000oZcX=000000000000000\#
72UIMdRAlP000000000000000TXAl@m91<<000000000000000;bn@I2o<M100000000000000000000`jJ_n^POF>f2l<\>?4Mn\#
00000000009`WlB00000000000000000000000000000000000L:b@Y00000000000000000000000003nX<H000000000000000\#
0000000000OL0`^ER>0[00000<H8YELJa\<0000000000[H6T9f0E\aHZcfJKY420>TlF=0000000000mnn3`000000000000000\#
00000:k6A@_2UeFJ4k=`S@nE7000000000000000EJ?7j00000FRi9U00000M<61Q000000000000000000000000000000f2_XW\#
0000000000000000000000000?:MPn0000000000Sda]lEVVSU0000000000?4Q<700000R35:9000000000000000hf[OShVFgf\#
UHM\a00000E\Y^Z00000000007:j3e00000Md3o<00000OO4JKIdeeh000000000000000000000000000000000000000000000\#
CN4NTdVHUG>[;iJ00000]nF5F0000000000@FMeg000000000000000000000000000000000000000000000aFW310000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000P4[^\0000000000I@ljm00000\#
00000Zj?HC00000000000000000000lW:ee00000JBj][0000000000000000000000000000000000000000000000000000000\#
00000000000000000000lT>Y4000000000000000hXlg800000000000000000000000000000000000H[2_B0000000000PJ@U?\#
7DDjO00000000004FiMJ00000Wi4^j0000000000OFZ<E000000000000000000000000000000Ae5XZ00000MV67K0000000000\#
ddJ;ViPfMT000000000000000000000000000000000000000000000nLL2D0000000000000000000000000000000000000000\#
0000000000C4U?Pa`n<lTfR5@6G7Zh000000000000000000000000000000alE@GV^0@?aR;8h;fNV7fk0L@0000000000LX77o\#
0000000000000000000000000I86e_00000000000000000000b6;ISkl<OCiI1bV8P7[]TJW5<00000aXW_V\VVj@0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000?X4\E0000000000G94OX0000000000\#
0000000000000000000000000Kh34N00000000007e6JI0000000000000000000000000000000000000000000000000000000\#
000001Za5OIj``e000000000000000000000000000000SO6_C0000030=W60000000000000000000000000000000000000000\#
00000O<Rm_000000000000000]4hg=00000000000000000000000004jdWe@jCQ3D`LWf000000000000000000000000000000\#
00000000000000000000X:lgh00000000000000000000000000000000000000000000098d]jl19TX00000000000000000000\#
X<::c000000000000000000000000000000000009Rc`b;N7Qe00000;21=IRL2MkOn<;R000001bk4b000000000096XfE9dg1j\#
000000000000000000009h]j3RL=LY>X_>;000000000000000`THVc00000]PhO000000ERAfK0000000000VF4RM0000000000\#
0000000000Wo1]6000000000086>mC86?0c000000000000000Q0<ZU0000000000b@dI300000?K1m6Q0W4d000000000000000\#
000000000000000000000000000000@N`K\0000000000U><VW000000000000000000000000000000000003;8UM0000000000\#
lF?<Bd>D4F0000000000000000000000000`JnMW000000000000000000000000092Ub;IRFm]0000000000000000000000000\#
000000000000000000000000000000000007?2bY0000000000X\8NV0000000000000000000000000X`hFfGJQ[3[hh\QM<45]\#
`g4`O00000h\>[0O\0a00000000000BM8<\i>W\P0000000000Gn4K<<RYa@000000000000000NjRQ;00000000000000000000\#
0000000000=`06Yb`TXl0000000000U:^XH0000000000<F2hZ00000F2=F60000000000000000000000000W<=OA0000000000\#
o;5<d0000000000000000000000000000000000000000bJbfD00000JdGT<0000000000000000000000000000000000000000\#
00000J0QbGPU;hfGjIX5GfJY2SBm7lffO`j0000000000WL9MV00000000000000000000[V<I300000000000000000000W@QY?\#
00000000000000000000>TnS@9Q:8GZ@:180000000000aHb9a00000OXmJX000000000000000000000000000000<FTf<00000\#
<NF[l0000000000000000000000000o6igS00000e\M2KgfD1I`f5CZ00000000000000000000000000000000000WX?c300000\#
0000000000000000000000000S=4eJ0000000000C>4Zh00000000000000000000`0aj99S6PG00000iB46J000000000000000\#
0000000000;Q1G^DnB\N0000000000m29cI00000000000000000000;TW7W00000000000000000000QX61e000000000000000\#
00000UXGWoe@1K20000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
@D2]h000000000000000TB>mk0000000000^\Xo_000000000000000b947<0000000000Q<lef0000000000000000000000000\#
000000000000000000000000000000K:`GV000000000000000000000000000000n:1T;000000000000000000000000000000\#
000000000000000Yi:ZW0000000000000000000000000j4<=_YFeRC6<RAN000000000000000S0WOU000000000000000k\2\D\#
000000000000000000000000000000000000000000000Da7Me00000gNc>H00000000008RQMZ0000000000000000000000000\#
Q:L1>0000000000fnc]dBm3Db000009_1:90000000000HHZ[3000009b709000000000000000CBWEF00000=\hlQ0000000000\#
00000:H<]j000000000000000000000000000000000000000000000000000000000000000000000000000T95EU0000000000\#
dXg61000000000000000KA9mg0000000000000000000000000PJAaGajoXf00000FfY7R000000000000000>dV2oG`iSE00000\#
00000000000000000000000009`VFk0000000000000000000000000000000000022GBd000000000000000D40b\0000000000\#
0000000000000000000000000000000000000000;c9`c0000000000@Bm4VQVD=CZ`I=6000000000000000AJEQZ0000000000\#
0000000000000000000000000000000000000000000000000000000[74OG0000000000?O2GnDo;Il000005>5Dl0000000000\#
0000000000000000000000000T0LnM00000000000000000000m\33i0000000000e\R;P00000000000000000000000005llQb\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000hBG1R0000000000[<5[P\#
Y>L8W00000^XDAe0000000000000000000000000583mB000000000000000000000000000000`8gHB000000000000000WjT8J\#
0000000000000000000000000000000000000000?X8:oa6\i<000000000000000000000000000000_PiH:l2Z@gF;5lf00000\#
G^mkQ0000000000dZfN<0000000000AN?S<\La[NCFRUFj0cPNNHiZC0000000000000000000044I2m0000000000Yh82c00000\#
0000000000000000000000000000000000000000000009Zf<SMfQ9Z000000Z2G50000000000000008`5AKIo7`P0000000000\#
4HRFAY2l=:00000SLMo]00000AVScd0000000000000000000000000000000000000000@K1eEDDVRAg>16=00000mX0;k;2>=R\#
000000000000000B`RGS000000000000000000000000000000JdeHBj0I[iF6ANkcK0alCn[1S0000000000000000000000000\#
00000000000000000000lf@]Cb0hI_0000000000000000000000000E`YB9P04<Rk365T;6[\P000000000000000[4mCU00000\#
00000000000000000000YM3@I00000000000000000000000000000000000000000000000000:L>jh00000I2RmO0000000000\#
000000000000000l2FDYO^@hY000000000000000000000000000000000000000000000000000000000000000000000000000\#
D:\RO]@^Jb0000000000000000000000000000000000000000><K=m00000000000000000000000002\L^Fh\fVZ0000000000\#
000000000000000V4>P?i\XU@00000iDY>o000000000000000`Fi=mi71d4OjN1cI\i<Z_2J]500000?bAmVP;8EjAZGQo00000\#
=0im400000000000000000000000000000000000JhOJfDO0?<0000000000000000000000000000000000000000\P<I\00000\#
0000000000H:39eHdF0K0000000000dlLGZ[E:iQ00000000000000000000000000000000000<0UNf00000B6SdKEJ>WR0<_l7\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000007RfCUmh86E00000\#
4`<Ba00000000000000000000on:Ub0000000000RO;PJ00000000006^<med:JC?\XPI:000000000000000000000000000000\#
00000000000000000000000000000000000eH[GK^J^Zg0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000L61^D000000000000000\#
0000000000\H0BDMe:=D_DHn7000000000000000000000000000000000002HQ5^9lBSG0000000000=Z>B_00000BY;L3Ud8S0\#
0000000000Vn0P2PL126000000000000000j><1UAX@T;000000000000000NL[d8SZQaUV`i9g18lk>;G<<`0000000000MJfnL\#
Hg2Oe00000J6OoOfJPA5BbhLFLH3Q0CJclf0000000000ER[Rc000000000000000000000000000000L>:H8000000000000000\#
7diUR00000000000000000000OO03J000000000000000P>[gc000000000000000ZBdk<f8Reh8Bj2^00000000000000000000\#
00000n2mNh00000<Z@0K741`;J00lY48QV00000000000000000000000000H^GBH0000000000knSSm0000000000b`YEf00000\#
0000000000Ll1<e00000000000000000000000000000000000RHFkO000000000000000000000000000000000000000000000\#
0000000000000000000000000ibIDdDf1@K0000000000000000000000000000000000000000000000000000000h6MYf00000\#
00000<nlLm00000^J;fG000000000000000000000000000000<liiK0000000000FD588OLBj0eRZ7`\Y8>2Mk3XX0000000000\#
00000c@U@LT0oP4000004f4cL0000000000a8LYK0000000000TH7Q?00000Ijg[K000000000000000000000000000000@6>j[\#
@:8UWcdn?Ygh9Mj00000000000000000000000000000000000000007dbWI00000FdPgY^Hhen0000000000000000000038``L\#
j2Z@80000000000000000000000000000000000000000`f4N:00000000000000000000a:>1i[<`Rf00000@lb2F0000000000\#
00000<LTYN0000000000000000000000000@L`TU000000000000000hP0ic000000000000000o:lol00000000000000000000\#
000000000000000On1EV000000000000000000003;4]400000000004B90H0000000000I2ZfS000000000000000@BCIgfTDH<\#
0000000000000000000000000000000000000000000000000000000llOj?0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000C4X\W00000\#
00000Hlj=o000000000000000000000000000000\J;b500000000000000000000kPMEN000000000000000a<>3l0000000000\#
00000000000000000000000000\G@EMJf4O0000000000000000000000000000000000000000000000000000000Y:=O05h:T:\#
H?2JE0000000000000000000000000000000000000000000000000000000000000000000000000000000000000bbc]E00000\#
00000d<G6o000000000000000Z^IGK0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000N[<;k4Z>4lYDV[I00000000000000000000R25:JV<V47NV:YT00000XV]Pj0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000SHQ=F0000000000000000000000000\#
00000YR<LWEhA=OGM2ah0000000000000000000000000RG:Ud000000000000000U<4BX000000000000000000000000000000\#
0000020RVMeo8<e0000000000dJF2IVbPJaVF?i[H:O:;_Y41A>fWgT0000058;c\0T;FC000000000000000000000000000000\#
000007Jli1XU;l40000000000000000000052T9T000000000000000L_6f>0000000000000000000000000>Fc;[kJIlM00000\#
0000000000000000000000000000000000000000000003Jl1]ZbfBObb?fM0000000000B8kDSfhh]TgFTl]B=:J70000000000\#
000000000000000S73P<d@9IOFV>R>`:BBa8JV090000000000RDCWZP`8oo0000000000000000000000000>X0MhWW3;X00000\#
0000000000000000000000000000000000000000ITnOJ00000000000000000000`fcCn00000W@@^YDlDn=000000000000000\#
000000000000000EVD8=00000k3:>G000000000000000000000000000000C0B?do:cEG\6>[B000000000000000?n9ii00000\#
00000FbhY9ch6f@0000000000000000000000000000000000000000CL0cc\@7=_ET=oo>33[T00000ghI;@000000000000000\#
00000;DdG[ND8_dh>F]0f`fFP00000LhIO800000000000000000000VnYL[0000000000UHL3M0000000000000000000000000\#
0000000000A0??]0000000000E63cd3P9]30000000000ZD=ND000000000000000DbC8<00000ZP8?>00000000000000000000\#
000000000000000000000000032[6l0000000000000000000000000IZ`ZMY\o_O000003W0gf0000000000QVaSn0000000000\#
00000Z<2b]00000Q[:4Y1lOQj00000000000000000000000000000000000mBcN700000000000000000000000000000000000\#
00000000000000000000B81[nBRf?jm:J4k00000000000000000000000000000000000000000000000000000000000000000\#
00000Y8<SFAb^TY0di2S0000000000KV1Q]0000000000000000000000000Th9ln\S;AE00000\hFmK8m4N=ZPl8g00000PI5U1\#
\n3nKLi:In00000MA6K?00000TFleY000000000032`lBn34@=000000000000000000000000000000Y>ICJO`Y[7000007Fl;1\#
000000000000000000000000000000a92d4000000000000000000000000000000000000000000000000004F8:30000000000\#
000000000000000000000000000000000000000000000ndA\k0000000000GPE3aTC5Me00000k6LfU000001:P>L=LTBY]\k5K\#
0000000000YC4eW0000000000000000000000000000000000000000000000000000000000000000000000<H\iMfXN0;00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000^63WAi8WVcP37d?00000\#
0000000000im5RC00000`Z5f9hV[LH0000000000000000000000000000000000000000000000000000000000000000000000\#
00000ON>M]000000000000000flkFlRm:EO000000000000000QA4\e000000000000000000000000000000000000000000000\#
00000<2FEoS@^7i00000mN4X_0000000000Jljm`0000000000000000000000000?K6Uo000000000000000000000000000000\#
01;h@0000000000YQ30Y000000000000000000000000000000000000000000000000000000000000PR7TP000000000000000\#
000000000000000cJNSE00000@4P>?;JPmkTo7a]0000088E^d5];Wd00000DBeWK000006@;1I38l=X000000000000000CRM38\#
00000Z0EY_0000000000000008_4J`0000000000dX8^3000000000000000;^TfX00000Uo0Mc000000000000000000001U;?D\#
ZT07TNfT2\000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000VdbST000001875nfB`oh000000000000000000004\KRe00000Vh:Qfg@e\N00000000000000000000000000000000000\#
000005F83dEb8AD000000000000000j8g6H00000000000000000000000003n6\E00000Re2Z;0000000000000000000000000\#
00000000000000000000UTYN:000000000000000F<8?S00000000000000000000C<Wo7L8nP:0000000000000000000000000\#
00000000000000000000000000000000000iJdT000000^<lSJnN[]500000if<5:000003Bjij00000]XkDb000000000000000\#
00000000000000000000000000000000000O2mCghb<3B000000000000000b?3];0000000000000000000000000000001bQUL\#
00000000000000000000SPPH_me7l100000c>BnO0000000000000000000000000000000000000000fZO2B?C2V400000eB:KB\#
00000QTaEf000000000000000dlCMVkg49I000000000000000000009jCUJ0000000000000000000000000B>5@UBQ:To00000\#
00000000000000000000000000000000000hR>G:0000088aR>8>8J3TfFG[_P^Uf00000000000000000000000000000000000\#
^4>@`PFFT7HX\hB0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000l@=E`00000JB7j`00000000000000000000000000000000000Zf2gI0000000000\#
00000000000000000000000000000000000=N8`=D6TMm00000hBX6N000000000000000ERI_OC\YdM@E7K\@TK@B00000CX0Rn\#
000000000000000]bfIk000000000000000`P5Fo000000000000000000003fil_0000000000M>FU700000000007o5_Q00000\#
0000000000000000000000000000000000000000]Xb1N00000dfK4]00000n4oCg0000000000gi2Qd00000000000000000000\#
0000000000000000000000000^?6iH000000000000000000000000000000ldKWH]0K\@T77X200000LnoHj00000>HllA00000\#
0000000000PH;OIaW07K`<J]UPQ1R4000000000000000000006XNHli54RVE:1C300000000000000000000C]98U0000000000\#
000000000000000000005F7jJZ\h<;00000000000000000000g6OA4000000000000000]\\M;30\]kB6dPmPBeC9nZAB8=@E:b\#
00000^\[CT0000000000lV>AE0000000000a<IfS000000000000000Fhiga00000000000000000000k4<Zc00000YQ60=?fX3_\#
000000000000000Xdgo6000000000000000000008B^9B000000000000000?LZA100000000000000000000000000000000000\#
00000000006XUTI000000000000000000000000000000E@oE51H5<>O`QD000000000000000000000LdIiD000000000000000\#
00000000000000000000i^PSe0000000000000000000000000000000000000000YRGFA00000B@E@4o?3lO3[;K40000000000\#
7<J0BE\jMV00000oX@Fb00000000000000000000000000000000000000000000000000aLeAg00000^HOTL00000000005E2K<\#
00000nM2i]000000000000000000000000000000000000000062YJ9VRa[13Bd:bj2Nj=^Rf2c00000;h^f>00000ERfQP00000\#
000000000000000000000000000000000000000000000f9:KE000000000000000Z^fYF000000000000000000000000000000\#
5g6aR0000000000000000000000000000000000000000;NQ7Y000000000000000iO0EI00000Ha;OO00000i6]@^AfQ9H00000\#
00000=J9F\0000000000000000000000000Ml[R<00000000000000000000000000000000000Ghd07bhLo00000000000_>hc=\#
00000djn9S000000000000000m\D8I00000ljf;SBZn@X00000000000000000000X]2jL0000000000000000000000000]RPLV\#
0000000000000000000000000C19Ao00000000000000000000ma;@S00000a^n<200000Xo53<nV^:^00000000000000000000\#
INak2000002lR>F0000000000000000000000000000000000000000000001VfI>00000Pm7L600000[f=aaf^M[85JaDXic<6K\#
000000000000000000000000000000NU5Z?00000FFZ6C00000F2YihS^lch0000000000Hle2^0000000000W>IeY0000000000\#
@BYFn00000fW4Pj0000000000LTDmH000000000000000V:j9>0TnedaG3\R00000^D`\70000084OjT00000000000000000000\#
000000000000000000000000000000>c;<]00000e4bJ?;M<10nLWKA000000000000000SN@Mm00000JG1`@000000000000000\#
00000DE1X;000000000000000lXXfj000000000000000@@_dE00000A:DON000000000000000000000000000000VD7=T00000\#
0000038F^8Cl<XG38GSl38H9HARdROKPi2AQg<2X00000G>86m000000000000000000000000000000\S21f7S:?X00000PX0ST\#
9>JlSR@dMP0000000000A<NK600000g>hNQ00000000004TH;_0000000000000000000000000O2f<?000000000000000?>V\i\#
000000000000000000000000000000]n3@=:fF@D00000`B6_X000000000000000000000000000000000009L[AQ0000000000\#
00000000000000000000l:UIo3O3[nO_6AUM<ACK0000000000Wf?J\0000000000000000000000000G<4NbHh^\m00000@@eaS\#
0000000000000000000000000000000000096hGT000000000000000`P>;6P^f2900000000000000000000000000000000000\#
0000000000000000FP2;0000000000K4iD40000000000oZ]b30000000000000000000000000e4MP5ALIMX000000000000000\#
00000000000000062g`c00000000000000000000000000000000000CXBO^0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000WRFD6[R]4E00000@R?4n`HFQ]00000md4Kb0000000000P87:`l@Pf0XLoIE\#
000000000000000000000000000000S[7^I000000000000000Vn4;4D[44V0000000000000000000000000Ah0lO0000000000\#
=B23_0000000000?Bg960000000000@TiaV00000j92E7000008d6DSWZ`<O0Y0FTi02O:000000000000000000000000000000\#
00000000000000000000000000000000000E@hBW00000^;6=]0000000000000000000000000000000000000000IVnAU00000\#
JFcge0000000000lK2fY0000000000000005h@nolF25@Vo4Z^00000000000000000000000000000000000000000000000000\#
00000Lc40@00000000000000000000000000000000000000000000000000PHVce00000000009X1?G00000000008<^N:00000\#
0000000000000000000000000000000000000000000000000000000^ZfIT000000@eQN\doSL000000000000000YS3Ek00000\#
0000000000^2\gk00000000009[<3B00000_f;0fLj>2l000000000000000hA33]00000AJn7So\VAW00000000000000000000\#
0000000000000000000000000000000000000000JDnba_NKb0000000000000000mZh7:00000000000000000000]DiY@00000\#
0000000000d`nTG000000000000000jM4Qm000000000000000I>`2O00000_jO]l2JgQ`4fhJQ0000000000Qb2`UZFLEhh^[lO\#
000000000000000000000000000000k2WGX00000GNM8=0000000000000000000000000000000000000000000000000000000\#
UG64X00000000009RDD]0000000000@H@bMO4iVZ000000000000000000000000000000000000000000000000000000000000\#
00000>J\S^00000=bR6CWQ44A0000000000o@8\A00000U52kB0000000000000000000000000GU1^m000000000000000Ad1cc\#
000000000000000000000000000000000000000000000000000000000000MJ1iO6lDMN00000000000000000000000003L]h[\#
0k0ch00000000000000000000000007NmCB00000000000000000000J8f7NUBlYM00000000000000000000000000000000000\#
000000000000000000000000000000aNl6400000m6?\]6S3:F000000000000000d2iel00000XLWJK0000000000;jMBL;jMHY\#
0PnXDdQ;ag00000=D:>TH@FcCie78YLja92000000000000000Qj=n^000000000000000000000000000000000000000000000\#
000000000000000000000000000000\374g00000Ql=[=000000000000000lT?I700000nd76=0000000000000000000000000\#
00000000000000000000Q8XQM`k0fPN_2k3AO2KL00000ab95V000000000000000000005jj@_F\;;@jfYgD00000WS9Mb00000\#
00000Nk5W@0000000000nBRkQ0000000000000000000000000T@>TI0000000000fDQ:b00000P6TRY00000000000000000000\#
W45f_00000000000000000000000003JSno000000000000000^\3\L<04eZY\49Sk\GS3000000000000000000000000000000\#
00000000006nZ]e000000000000000m[6Mo00000000000000000000000000000000000CL0GSIP;Q2RdZ[]0000000000>V\:i\#
00000000000000000000FA:2]000002hN8;0000000000000000000000000000009Y2dD0000000000]jkR]9^D`l0000000000\#
000000000000000000000000000000000000000000000000000000000000ZDLQ@LdfE4000000000000000@J<940000000000\#
00000000000000084YCD0000000000000000000000000_>faK00000000000000000000L@O:F00000SZI^IB>^UDB>^VD00000\#
000000000000000000000000000000Vo0<00000000000FN07A00000000000000000000[NXg=000000000000000DJk<Gf_<:[\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e`AO_\#
]31PL0000000000000000000000000O554B000000000000000000000000000000WbjNR4O4UT0000000000000000000000000\#
00000000000000000000000000000000000WXG`:]j`\dS2]k0^i7FA0000000000R2NWV000000000000000000000000000000\#
00000000000000000000G^Q4PdHi:D00000_\S;\000000000000000000000000000000000000000000000Jm:JE``20P00000\#
00000000000000000000n:cK5000000000000000d:dhC000000000000000000000000000000anRL\00000000006@Ge`00000\#
000000000000000000000000000000000000000000000U2;m<00000g]4_T000002d=IP>8Fj1000000000000000000006P_jR\#
000000000000000000000000000000000000000000000000000000000000000000000000000oo7>;jU3;I00000LZeOBZfUAG\#
0000000000000000000000000000000000000000000000000000000g16E]^XMKR0000000000\B0fEO\c;l00000898iM00000\#
00000Q@K?70000000000000000000000000000000000000000MT4530000000000AN>Zb000000000000000i3;U;00000PVL9m\#
NbJ\]f4hEM=\ldg<k1[1G=6c<00000000000000000000000000000000000m82\m00000000000000000000`E6NaUH5SJXPZ5h\#
0000000000000003o4mC0000000000000000000000000000000000000000000000000000000IhJ\G2<7\^0000082d_=00000\#
000000000000000`@=k<00000nH^KagfgCD00000000000000000000KJ\Rk6G8fA00000bH7>=00000>fIfI000000000000000\#
0000000000000000000000000Qb9\F0000000000:Bj`\C6;\H00000XNBTOo4GL[o4G]]00000ZV[LS00000IfNlU`R>5=ibFhE\#
TZgEH0000000000ajkeg000006^Q`B0000000000aH_\>0000000000AXU2900000000000000000000Gj6Y_;L7DL:76D0G^BNa\#
]jQ\OQ_82n0000000000000002j_J90000000000E`dfdK[0D\000000000000000?6OJR000000000000000000000000000000\#
0000000000UN@jV0000000000hFkEV000000000000000;dQ<k00000BJhh[UlSF<V<TVN000000000000000<NUTW0000000000\#
00000];20l000000000000000VJI3L0000000000[PNM?E@^oLeW:DcKG;o?000000000000000000000000000000T@\InafiJI\#
0000000000<dRI2321eZ00000:nhOD00000000000000000000P0ZZ[00000000000000000000000000000082ZkF0000000000\#
m2dbk\2bRR00000EREfB=VTZR0000000000000000000000000000000000000000dnFJa000000000000000\bbC?0000000000\#
000000000000000000000000000000000000000000000U>=X200000L0Rm?0000000000000000000000000000000000000000\#
00000W>F9RVbCkn00000000000000000000glAd;000000000000000000000000000000000000000000000000000000000000\#
JBH2^00000Uk;1L0000000000000000000000000Q33mGiU5E?0000000000000002FiXl000000000000000000000000000000\#
0000000000Y<H2F00000f6c8bcjZM>_O<JeQnZ>_0000000000000000000000000FFF4;;^eHnYPXHX00000000000000000000\#
o<hoZ00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000f\1`T000000000000000]`i12\#
000000000000000000000000000000Z0e_;00000S:fo<00000IVhO[00000Y771X0000000000Vk8Q>000000000000000KNeT6\#
0000000000000000000000000000000000023;7S0000000000000000000000000000000000000000CL9`h00000XN0PI00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ojC6>0000000000`Y4B>\#
00000000000000000000000000000000000000000000000000000000000000000H;9i=0000000000lZQX>Jm94<LNeGT00000\#
98Q6E0000000000000000000000000fjIPa0000000000Sf2oS3E3b:0000000000127nA0000000000000000000000000hE1JF\#
AHU`^:F;_900000<A0F:8dkaZ000000000000000000000000000000^>D\<00000000000000000000000000000000000Q>Wbm\#
0000000000I2=3H0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000>NG8Y00000WV;kT0000000000000000000000000IPCK<00000\#
Am09[00000XlgUW00000_d;`C0000000000000000000000000;`:::000008h3?N0000000000000000000000000WXA7600000\#
0000000000^0@8E00000`2<[n00000000000000000000000000000000000O51XQQn8g]000000000000000000000000000000\#
0000000000000001Zj>a00000C2>amgNQ4600000?05PV1R^5B0000000000000000000000000`H<fm00000kT7[10000000000\#
000000000000000049@F0000000000000000000000000^N:7\_\BcD000000000000000000000000000000`fSEO0000000000\#
U=8QV000000000000000000001T0GC00000000000000000000<0lbI00000000000000000000Be5V]0000000000?Fg@H`I9E3\#
000000000000000000000000000000ETZ9c0000000000000000000000000000000000000000000004fImO000000000000000\#
000000000000000000000000000000oQ8=f0000000000ChDF\Abl`>=e6nG0000000000000000000000000MBSm60000000000\#
00000000000000000000SbDg0_lcUJCR80d000000000000000000000000000000000000000000000000007;3l700000M<\Fc\#
00000000000000000000000000000000000\F]ka000000000000000:Lk000000000000H>2b200000B4O6BD@B`?OPBaZ00000\#
0000000000000000000000000000000000000000000000000000000[HjV\kTiaF00000000000000000000cVJEJBf7ERWd?5B\#
00000000001HoRf0000000000hF;NV^jLkS00000T^TM7F4]5O00000000000000000000000000000000000R>eD3c4h<NSe4oW\#
BD:LI_bA`OPD<M\00000Tf@9m0000000000000005PHkH00000000000000000000000000000000000O@aVB00000E2jU1DO6kV\#
000000000000000000000000000000000000000000000QJ7]80000000000P@HJi0000000000_R;7M;R^^fenC7Y8N`kD00000\#
00000000000000000000GncV_0000000000000000000000000000000000000000gfeJi000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000BbY3E0000000000\#
0000000000000000000000000000000000000000000000000000000S4SQ600000kLH3A000000000000000m\E5L00000KdIYj\#
00000000000000000000000000000000000000000000000000000000000000000jJ>6d000000000000000000000000000000\#
PC4S20000000000hNV1e0000062o5C00000000000000000000:0M>c000000000000000000000000000000000000000000000\#
00000k6Lib0000000000;FbYnCA4k2000000000000000bK3]M00000CDDT70000000000000000000000000000000000000000\#
00000\VZCQ000000000000000000000000000000000000000000000oh4J[00000000000000000000UXV7i000000000000000\#
]B]Vm000000000000000000000000000000G<8E86loW200000dS12`]27_C0000000000000000000000000000000000000000\#
00000000000000000000000008J`9F8V5E`000000000000000000000000000000l8CJA000000000000000000000000000000\#
00000Ej1\kSLP6F00000T54Z40000000000ID9lU00000K:UV`00000cVQ1b0000000000000000000000000\0SoK0000000000\#
000000000000000000000000000000a0nh=0000000000aXbmJ0000000000000000000000000000000000000000BH_aF00000\#
?]9R100000E`5X60000000000m8MVfD2Km]00000000000000000000000000000000000000000000000000000000000000000\#
KBOK;QR4id@@g3ei`lRXhf90[0000000000E4hTX^8hOO0000000000000000000000000000000000000000GI3g=00000kPRKL\#
lTc@<0000000000000000000000000>D5HGYfgPK00000FD0[I0000000000Lb]B000000000005bDlV000009nP0H00000bVf>X\#
000000000000000RbJ7Z6R?6600000000000000000000KT?5R000000000000000_hP?]000000000000000000000000000000\#
00000LR5kF0000000000@PNkD<P_[?000001A7=Ei08S?00000VL7>a000000000000000A17fG0000000000000000000000000\#
0000000000000000000000000000000000000000V2h;:00000000000000000000000000000000000Ij;T\00000iD_ii00000\#
00000DbUF700000MdnF<00000PhAgPN6dhg00000000000000000000P>^c<XboZX00000000000000000000\fQBU0000000000\#
0000000000000000000000000]L94Z00000000000000000000000000000000000000000000000000000000000000000S<kLf\#
000000000000000EDZG<000000000000000]W:2ogfEj20000000000;^<If000000000000000oF>0PHfU5>dlU[T0000000000\#
000000000000000<JW6C00000e8Bd[4>O8Xi[5GoGT@l;00000000007;9J=0000000000000000000000000QN55I0d9<>00000\#
000000000000000]h<b;4FfZB000000000000000ji1?m`<J?e9E7`j<bZK[0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000Xm85V00000ULg>dSk06hXNXb7g6cUV0000000000000000000000000\#
00000000000000000000EBj@C0000000000ZDf60000002e0@Y000000000000000ZG2?>000000000000000000000000000000\#
00000000000000000000k\;0MJh<]00000000000_`4:g000000000000000CZ7dX0000000000000000000000000fLl?B00000\#
00000000008\8Wa?`6Gm20<W;bVfXYL11[F_?;Z200000000000000000000^TMWk00000000000000000000000000000000000\#
0000000000000007Tbo80000000000000000000074:kUF4HhX00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000a:]BI@\M=R0000000000obl^[0000000000000000000000000000000000000000m``eA\#
0000000000:4_IK000000000000000000004R5gJM12cO@`LS`00000[W9jL0000000000000000000000000000000000000000\#
000000000000000000000000000000o8N9_0000000000Ec:ZK0000000000000000000000000j\2Z^00000000000000000000\#
<;57@000000000000000000000000000000000000000000000T`]F[dk5TZ000000000000000000000000000000YLAbJN\N76\#
gFHTMgjceKmZ95f0000000000Q8C[[cDPdL4:`[e000000000000000000005PT]\00000cR[D]00000KnVR8000000000000000\#
kI8IC00000CR8K`JNRo200000000000000000000000000000000000000000000000000gVZV50000000000Kd>KP0000000000\#
000000000000000000001@P[g000000000000000B>MI10000000000000000000000000000000000000000000000000000000\#
000000000000000cc:G[000000000000000I`JK_0000000000000000000000000MBoj]000000000000000@jR6ZbPkdSkXhPh\#
00000000000000000000?4^a800000000000000000000`lb?J00000GR^Ii000000000000000000000000000000000005m<0T\#
00000000000000000000>B0WX00000k:`c298n:5JI7Ld00000:dLjQ000000000000000`:UmD00000?:3Te000000000000000\#
]Ho?U00000000000000000000mHUYF0000000000000000000000000B[9`K000000000000000T[8Hh000000000000000dI6[_\#
000000000000000EFkY>00000Bd;\700000000000000000000WZ749h6Doi7h2:6>a9e]00000><36VZ>7e2000000000000000\#
A288j000004Q8^3000000000000000O2=<i00000000000000000000:BZ8G000000000000000m<^fih07J700000I<oNlRF>4?\#
0000000000000000000000000000000000000000jRHTj00000000000000000000000008^jIE>ZQU:00000000000000000000\#
00000j42dh00000000000000000000E<HMWCDoIa000009Z5TQ0000000000JFYBOnLn_^0000000000000006dVkh00000JTe[b\#
00000000000000000000000000000000000000000000000000CX`Xf00000000000000000000C?:6D000009>cJN00000Wa:2F\#
B^aVn00000000000000000000Rf6eB00000c35=Y00000000000000000000gB^Hm4NX;n00000FFD1c00000000000000000000\#
AhGZ200000ZD9NO00000;RBgL000000000000000000000000000000000000000000000O:hZE0000000000000000000000000\#
00000000000000000000000000000000000KF1F90000000000000000000000000[LES0000000000000000000000000000000\#
000003o1jh0000000000000000000000000Fd\Da000000000000000000000000000000000000000000000gP_eUDTSJBP`N;U\#
0000000000000000000000000mBB\800000000000000000000@B3@S000000000000000000000000000000000000000000000\#
00000000000000000000eV`R6?\3m300000000005^O_7000000000000000000000000000000A87hFL2F`67@gW=0000000000\#
00000000000000000000MF2WB0000000000000000000000000X8Nll0000000000000000000000000CP9aD_LRch0000000000\#
00000J<0:800000EPEo<000000000000000WbG140000000000000000000000000Zfmf7id<>g>39Q<00000000000000000000\#
000007J;@m::LV_00000000000000000000000000000000000aXlMC0000000000dZjLN0000000000000000000000000D<h1k\#
aBR5S9e4Y]000000000000000XTD]400000000000000000000_dQSk00000000000000000000Sh@_300000<X;UEYI3D;f\6Ki\#
0000000000hTN55000000000000000H2A=d0000000000OVE6B;PWU>0000000000000000000000000000000000000000E^YDm\#
o=7<6K`K;7DZ3E1oR\NQJ85Pi000000000000000000000000000000TD5\Q0000000000000000000000000000000000000000\#
000000000000000Y2=KTPN7@300000000000000000000000000000000000000000000000000]]9@<00000K33?N00000YNN1K\#
X>afP000000000000000000000000000000YTK0O000003ZRR60000000000bT2EI0000000000000000000000000lD=fE00000\#
0000000000]XDWLE:R@GhHUKH00000ITT_Z000000000000000000000000000000?6Q@KMXoYF9M3bd00000000000000000000\#
ETa]0000000000000000RlMGH00000I^:`c00000000000000000000<j=Se000000000000000@\<O300000000000000000000\#
000000000000000000000000000000000000000000000000002@dD^000000000000000000000000000000000000000000000\#
0000000000000000000000000;L\IY000005B6LVT^8_O000000000000000H0LfG000000000000000000000000000000>0B<M\#
00000000000000000000Bb`=4V\aCR00000`>7BW000000000000000?BG=U0000000000000000000000000^:8[mFb2OREd=bf\#
XHPZ2O4UO>eA6S?0000000000000000000000000000009l_WM9<S8l000000000000000000000000000000000000000000000\#
00000000000000000000^ZU6T0000000000000000000000000000000000000000000001@k0bGn@Pe00000000000000000000\#
0000000000E35P80000000000SdCLZ000000000000000000000000000000om:;i000000000000000000000000000000<O3=;\#
00000000000000000000000000000000000GhhC;00000000000000000000aHDHe000000000000000000000000000000`:5TA\#
0000000000000000000000000DB@\@00000000000000000000Zbmh7000000000000000000000000000000000000000000000\#
?NSX=0000000000000000000000000k06:Vah[>]0000000000000000000000000Z:=600000000000000000000000000BleDl\#
000000000000000GHJ;K0000000000000000000000000000000000000000LnFK800000000000000000000000000000000000\#
0000000000000000000000000000000000000000jFl:=0000000000000000000000000000000000000000000000000000000\#
0000000000dk41_000000000000000000000000000000000000000000000000000000000000dLFYG000007fPR_Mj9e6PI4\K\#
hPeg@00000PNdGOLN\L100000000000000000000PRlYk0000000000000000000000000L[1kY000000000000000O2WSh;M2a;\#
000002DQIm000000000000000000000000000000[:_[V000000000000000000006Q5Rc00000oZ;Lf00000000000000000000\#
00000000000000000000000000000000000000000000000000;<Pd_00000000000000000000000000000000000hRAEi00000\#
00000nVWdo00000HPRgQoF<26Hd;A;0000000000m>I^`000000000000000ZDJ?300000g@dRo:>[mdGh`G8000000000000000\#
00000J\l_mLbDE[000000000000000oRe50000009017L4P0j]00000000000000000000000000000000000000000000000000\#
eC41O00000?jAVgbfib8fY3gI8[3A4000000000000000000000000000000000000000000000YTX`Q0000000000R98N]00000\#
0000000000SXX@J00000NA5LP0000000000000000000000000><kmN00000000000000000000000000000000000m0;[X00000\#
>\I>9X^8T]0Zmj000000000000000000000nnAH]MRAW40000000000>0=7`00000000000000000000HO39;000000000000000\#
cJ7;60000000000DN@bh00000IblIJ0000000000_jh\E0000000000ZV;O_YN?Nl00000000000000000000000000000000000\#
0000000000000000000000000000000000000000j``1:0000000000000000000000000000000000000000Y27^80000000000\#
Wd1bZ0000000000<^E?b00000IT[DmZ:V:]M=5aR\_87?0000000000nHal[000000000000000\2S?K0000000000Hn`Z400000\#
=B^f\0000000000Uf01c000000000000000<BFGo00000000000000000000WJmSe000000000000000dD4gna91?Dm\U;UoDDf8\#
0000000000mX3G^000000000000000^hN8\dd3`I00000000000000000000000009^hl`^:fdEBNaF:00000000000000000000\#
F^n;`00000GQ<Hh0000000000id<:H0000000000>@<PAR>QFD8D9]I]F[Uc36l4n0000000000n6;Xa00000000000000000000\#
TO2\Q0000000000A2fPo000000000000000jZnKE000000000000000000000000000000SnYfj@2[<A`NYDF000000000000000\#
00000000000000000000000000000000000000000000000000;8LMA000000000000000oL<LGM<g`800000DB>1700000;Hl^k\#
0000000000000000000000000L?<4800000000000000000000000000000000000000000000000000000000000000000oN1hG\#
0000000000000000000000000000000000000000Bi3h<hnSf]000008Q:Go00000EThfK0000000000000000000052j[E00000\#
000000000000000000000000000000000000000000000J99M:0000000000CbcJ8\i4A:mPgLY[B3gN00000000000000008?I\\#
@^aIC00000j8V\Q00000000000000000000000000000000000kX>a]00000a>_b_SK0JMMFBj_6DPk24BeRf^LAT3AnFKJ00000\#
00000000000000000000ZY15Y26hD9000000000000000?XFl<fF:TLP0n]A000000000000000E\1d<00000000000000000000\#
00000000000000000000QTSei0000000000;>5Ob0000000000000000000000000000000000000000Il:\]000000000000000\#
000000000000000000000000000000000000000000000GX_<;0000000000D@SeW000000000000000000000000000000G\2mZ\#
RdZlf0000000000000000000030oZhlM2Hh0000000000000000000000000000000000000000>N>3600000000000000000000\#
[P5VGbS1Um0000000000Bf\5_00000B8P1l0000000000000000000000000H:>Od00000CR;Ak00000000000000000000WlVNX\#
000004j0Hf0000000000000000000000000000000000000000WRVoGi^Q]H0000000000000000000000000@8;Q_2A:G28LDmV\#
00000Rl]4e0000000000000009C3Ncl8>h;0000000000000000000000000BDme@000000000000000000000000000000M`FYU\#
000000000000000Z4fRG00000000000000000000000000000000000000006V8`J00000000000000000000000000000000000\#
000000Z?QaK67LM000000000000000000000000000000000000000000000000000000000000N?7;d0000000000o<Rig00000\#
0000000000000000000000000000000000000000h`hhi00000ib0bS6XNi<QC3MQ000000000000000F]38gC2V^50000000000\#
0000000000Cl<aQ000006hl5CIBb5T0000000000?l2RT000004X=9G00000B8VV?0000000000000000000000000@n<3]00000\#
00000B<@=j000000000000000000000000000000eH6fmf`Mmh000000000000000000000000000000Y:=VO000000000000000\#
Tfcc100000000000000000000000000000000000000000000000000000000000000000000003ZU?<gbdToQ06=SGnmE>00000\#
00000000000000000000000000000000000ZH0QHS@UBolTf_L\6Djj000005A4FB00000000000000000000bY;gh0000000000\#
<;3Rm00000000000000000000?:a4300000JjGG100000000000000000000:h;JC00000000000000000000000000000000000\#
3^TPm0000000000HDFdiJh]460000000000000000000000000000000000000000000000000000000000000000000000^P[]Y\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000Tn\Bm000000000000000\#
Lc52[00000000008RH^=X@Z9C00000QRhZ5000002DNWE00000000000000000000Y52eM4NlVF00000000000000000000K@UU<\#
000000000000000000000000000000;JR3W0000000000cX@Xa000000000000000Q8DS4:HFlLOD>8RJ0J=m000000000000000\#
000000000000000000000000000000NHVR00000000000BTJE6000000000000000BhJ2c0000000000000004\9N>0000000000\#
0000000000000007Ja=@80Be1\ffbL00000;;3Oi0000000000000004nf0_00000l>_=A000000000000000000000000000000\#
00000lZce=i@CiS0000000000AlCnbQHEdMO>JI=`P6l[^Rca^000000000000000000001h3SO00000U?;Hk00000NN60b00000\#
Aj=11Hg7Bm?0>HI000000000000000nb>o@0000000000000000000000000;m;1^00000000000000000000000000000000000\#
;4[IO0000000000>\7<]00000000000000000000P\2glQc3DJ5PVQc000000000000000og6CI^bRk400000000000000000000\#
00000nBDI;0000000000000003PJ``00000000000000000000000007f0LkZPk9Q0000000000000000000000000TB2:c00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000008d_W=000000000000000\#
00000[X2K`4F6>k5o4<J00000000000000000000_NUYi00000000000000000000DTlDUchV8>>]4VB0000000000n5;VM^VN\F\#
00000=06W7000000000000000_XJBE0000000000I27hVLbGGfb40^AM<e\0000000000000000>baS30000000000J0?nSm8Lcn\#
000000000000000NM4aT00000000000000000000hlKRW00000000000000000000dLRjW000001_0Jj000000000000000lk5UP\#
fY7V400000000000000000000000000000000000lF0\N000000000000000VO5Fi00000000000000000000000000000000000\#
00000000000000000000oZSk\bX2`o]lD3EB;0Ej013dL4U:918O:]100000HX<4QF00\_00000HX[0k00000000000000000000\#
000000000000000Oh>DOUPa^c000003bM0Y:Jn_m0000000000B`K<?000000000000000000000000000000000000000000000\#
000000000000000000003`fV800000ZPO<\3\DN:O`oRRR[6^C0000000000000000000000000000000000000000000002@3^k\#
000000000000000WBbd0000000000000000J:1HP00000000000000000000N>5bTHP9mc:15CB00000m^3KI4RS:E0000000000\#
000000000000000HL2c:3B>LJPb?hM00000W2ke20000000000000000000000000000003d`dI00000EVFSamloN[ddh;000000\#
00000jQ0dW0000000000000000000000000000000000000000g]2@o``0Za@Tdjc00000_>e1;00000@fH;o000000000000000\#
00000Z6[lf0000000000a6WG;0000000000N4Qe>0000000000gm95i0000000000D>?MW000000000000000000000000000000\#
ilIjh0000000000>0D8hnFR\:000000000000000000000000000000ih^910000000000000000000000000\BKh2_Zla^00000\#
j6fTYcRn:i0000000000@F:UT0000000000N@5^800000Lh<Eb00000000000000000000Ajd5S00000gR3aQ00000000000R5VV\#
000000000000000O@IB0_k0440000000000=DW3U000000000000000000000000000000=64?o0000000000V1;cI0000000000\#
eP=hD00000000008C:\9XH33400000?B6;ONRf:S00000:P16L1@=oC<4VO5^8e@\00000000000000000000000000000000000\#
0000000000J6A9P0000000000000000000000000000000000000000000000000000000000000000000000<LRlak2E:MAdmWd\#
F2@2C00000LHnJO=DSGM0000086<db00000IRn0e000000000000000m:GKb\i<1?00000000000000000000Eo6nW00000PF0CY\#
0000000000000000000000000000000000000000^bX2k00000F=45e00000gd:>53P_>KABk;Y^H\2600000000000000000000\#
X4njC:fa<B00000000000000000000000000000000000000000000000000MTO1OR@62H]Hj9o0000000000000000000000000\#
6NBP90000000000000000000000000000000000000000000000000000000]nLeIQ2N6N00000000000000000000000009H773\#
i>i]_:jUn:00000000000000000000000000000000000Al0\=00000000000000000000nJOeJ00000000000000000000^:mn[\#
000000000000000G@MS;0000029:=_iR]VT0000000000EX`]e0000000000000000000000000KLefM00000000000000000000\#
0000000000000000000000000h>38G000000000000000Qc1<N^DO64000003\L0C00000000000000000000XT1c49c8V@Xl<iZ\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000>Z?6@e@Pl2000000000000000000000000000000000000000000000J^5>MZLDOG6bB@oCnTUJWFhDKF@8ELBR1=U\#
000000000000000FJ=1S00000;ZRiGHD:D7000000000000000iHjF2E:ERWV2lTLd`ade0000000000;jmO=00000aJ9bN00000\#
00000;HNDi000000000000000E:3YW000000000000000000000000000000:bCNQ3@Q_b000000000000000000000000000000\#
000000000000000V:Z;m0000000000Uf1lb0000000000000000000000000Od=B:O55n30000000000000000000000000W@5V6\#
WT;4`N77Fe000000000000000000000000000000TLcCA]jk:m00000:c9;f00000000000000000000000000000000000eLj[[\#
000000000000000000000000000000000000000000000000009\4QU00000000000000000000000000000000000hndk]00000\#
nVP_\00000000000000000000lZ2A?]<6XJ0000000000fnRY9BPkkY00000U\0Wf000000000000000<k2F@72Dkl^0EKg00000\#
0000000000000000000000000000000000000000DnkYZ00000Q^JXV00000000000000000000W0CkM00000E;5a1XLnj100000\#
`<:IHWfcd2;13F9;g8oL0000000000O4[JT00000000000000000000000000000000000lVkAn00000000000000000000L4<YR\#
CPTj5M6\j400000000000000000000000000000000000000000000000000f\V^^00000000000000000000R8hP50000000000\#
000007@Y1Y00000000000000000000000008B:_i000000000000000ZFR2N00000679lF000000000000000000000000000000\#
0000000000^@njg000000000000000000000000000000i\f8TGTnD;LR7;V00000?S5gX`Jl8[?nDQ;00000000000000000000\#
000000000000000000000000000000G@><A000000000000000000000000000000000000000000000mXLC_00000000002DIM2\#
0000000000000000000000000CT]lo000000000000000000000000000000BNP@_EPU2m00000X_7\D_lgJP000000000000000\#
000000l4`T00000CXH7c00000000000000000000ChJDR0000000000000000000000000000000000000000h6D760000000000\#
0000000000000000000000000:L@DmFBeDB0000000000000000000000000000000000000000F>54SMXS120000000000Q:`K?\#
000000000000000000000000000000000000000000000000000000000000nRA;200000000000000000000000000000000000\#
000000000000000000000000000000M<LoR0000000000000000000000000dTN0[0000000000A`dbY00000000000000000000\#
PA4G800000000000000000000QNEHH00000g0ka40000000000000000000000000Y^5a9000000000000000000000000000000\#
QRRT_2HmEUV6@KX0000000000aZCeK000000000000000000000000000000QFITo00000[j2Wg0000000000@E<KT;h;lY00000\#
4P6N5nb`PEl<k5^\FS]A0000000000PD;^NR`2]5`fN123<>8c00000^R5XB3Q57m000000000000000LZ6O_3\7<Ql0O0C00000\#
000000000000000000000000000000E8VcOGnd^o0000000000000003a:h00000000000i2Jlk0000000000000000000000000\#
0000000000C2c3]000000000000000000005:;FZ00000000000000000000000000000000000Cc7BZ00000000000000000000\#
000000000000000000000000000000Tb0@40000000000000000000000000AL6hSD\Sk>@l\JOiNZDb0000000000aZU9d00000\#
0000000000en3HU0000000000MFJ4A0000000000TE0T?0000000000000000000000000000000000000000gVY8L00000h>ZRE\#
000000000000000000000000000000aVN:[000000000000000000001P06=0000000000000000000000000000000000000000\#
00000B>hS>000000000000000:d2MNG4ZZFdd_c500000000000000000000000000000000000000000000000000c^K3]lhD<>\#
000000000000000000000000000000000000000000000000000000000000DDS[X0000000000;h<AF00000bF2mOU\=E700000\#
00000[LaiZ000000000000000000000000000000000000000000000000000000000000bFBiO0000000000000000000000000\#
000000000000000m6Ih<3<jUg000000000000000Ho8W0GVchW000005`Y<d000000000000000=bVOC00000:J99I0000000000\#
V25S]0000000000000000000000000QV=F^00000cJPIH00000000000000000000000000000000000000000000000000QVLD?\#
e;:`300000000000000000000?dL^ggf[bWYg<AjSVmT6000000000000000Qba4[000000000000000000007^gc=0000000000\#
00000_X=;`00000IC62:a>geC00000bFhj^TC66UVXoUL0000000000KZl6[000000000000000oo3:T00000XDOCD00000_Zn;<\#
000009\HnS00000:\=Jm0000000000M=7oeUPPjB0000000000000000000000000000000000000000ZjMmH0000000000=8@iR\#
hb4kP0000000000000000000000000000000000000000A96?d1`?[G0000000000000000000000000:HTRC000000000000000\#
000000000000000000000000000000kBY5f00000000000000000000000000000000000000000000000000ajVIK0000000000\#
P\o<IW6;:R0000000000000000000000000000000000000000VPgXT00000000000000000000ING80N\MSL000000000000000\#
0000000000000000000000000Q\gBV00000000000000000000>3;g4000000000000000000000000000000000000000000000\#
00000A:;<FN\o6F00000@e3;>000000000000000000000000000000000007dn2_00000000000000000000o:Q_K0000000000\#
Do9C<1f_Ud000000000000000\0f>m00000000000000000000000000000000000`n\BV0000000000gM1Df000000000000000\#
00000000000000000000a_0=h000000000000000Fhid3000009O;hY00000VHd4f00000000000000000000000000000000000\#
00000CW7>M000000000000000000000000000000QHT=X00000000000000000000000000000000000000000000000000f\<c`\#
XH_d3]RVKO00000000005f=kk000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000mE9PY8F6Z?00000000000000000000R\bBe00000000000000000000;hAJH000000000000000CjA7T000000000000000\#
000000000000000dnZYboLZT70000000000kh=j80000000000000000000000000000000000024^;X00000000000000000000\#
000000000000000000000000000000dnb[500000000000000000000C0eIe2DQfB000000000000000000000000000000KLG3d\#
0000000000000000000000000000000000000000<n3]2000000000000000?Nk@<00000000000000000000000000000000000\#
0000000000V4=dKMFBi[00000j>;5E=TN7eJX\n:000000000000000=jCXo8h]0Vm^jQ_:>KIP00000000000000000000:X?Pb\#
00000V0cKS_0?on=jEgk0000000000Ph^OaZ4knNTo5IU00000000000000000000OT29J`Hn>^0000000000000000000000000\#
00000VlcBP00000000000000000000000000000000000?f0fZ6dN?2000000000000000kg9Y40000000000000000000000000\#
0000000000000000000000000000000000000000VB7Ek00000MVViSZ[8b60000000000000000000000000`0m\n0000000000\#
00000Xhomf0000020NUD0000000000000000000000000N^<R@WDS\Jil7mMmR\mX>8obb000000000000000000000000000000\#
000000000000000Y>gdo0000000000000000000000000000000000000000c8^Fg0000000000I^GM50ngF?000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000082[kI0000000000000008R2[?0000000000\#
00000VnRjH8@Z?D0000000000\2J86L15a^OL8mK0000000000000000000000000000000000000000000000000000000YjMW<\#
0000000000Sd16j0000000000<m3]f00000d<HW^0000000000SXK<R0000000000Y`MEaGB94o0000000000WBN2>0000000000\#
0000000000000000000000000`B^[7000000000000000al3C_TV;WR000000000000000<`FO[0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000]jjFg000000000000000\#
00000000000000000000aZV0c00000000009n5oP00000000000000000000of6TknM4HQ000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000cFT:]0000000000\#
000000000000000b:F[[T<MV9m:^OG00000i4\k2YD<GC0000000000000000000000000000000000000000000004>h=E00000\#
00000000000000000000000000000000000m8fMo7@kb]000000000000000?FaaI00000000000000000000000000000000000\#
0000000000000000000000000KB>2^kg4:;00000000000000000000000000000000000000000000000000000000000000000\#
0000000000HZWIRLNAOQ0000000000Tn4hm00000000000000000000000000000000000000000000000000000000000000000\#
QQ<KD000000000000000F@Q2l00000000000000000000000000000000000Yd7_1HD?8YoN[O`YXd^\00000000000000000000\#
000000000000000cJ0gEDPTga0000000000000000000000000000000000000000P>?4EB8f[H0000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000X;jh00000?jCfo0000000000n<8Q;0000000000\#
000009M5C100000He5Vi^@4?`00000``E3800000000000000000000Un<Sm000000000000000J^SJj00000000000000000000\#
HHTnD0000000000000000000000000000000000000000000000000000000000000000000000`b^e000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000k8[N80000000000000000000000000\#
000000000000000m0F4T00000000000000000000WA:VQ00000iDGEO[F`SbEg90:000000000000000j92P\GRHD100000A2AZQ\#
@0e\lf^b7Ggd2bHg:Zk^00000000000000000000:@WN700000OS8i>000000000000000000000000000000=TU@b0000000000\#
00000g>AAH00000000000000000000d13C<8\mmL>8o97<bmF1000000000000000000000000000000P\o3`00000Y>0lc00000\#
000000000000000000000000000000000000000000000I11IHg816U00000000000000000000LJPED000000000000000ZB0kK\#
0000000000[^;Mn0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
b:M3Q000000000000000000000000000000cD7;KR8GPi0000000000f<WZ0000000000000000E6B6800000000000000000000\#
0000000000WBVZF000000000000000=VHNL0000000000=ZWhE00000Y@;]g0000000000UE7g8eBZAbjVSiFEU9R\O^kj`0Bcf4\#
000000000000000kTAGofBXd[00000000000000000000000000000000000000009D6<:0000000000000000000000000QW8DG\#
0000000000^`1PbTHG_lQfR32aZX_80000000000000000000000000000000000000000:Ne6P0000000000000000000000000\#
0000000000000000000000000g^?7Q0000000000000000000058b=50000000000000000000000000000000000000000053Ma\#
000000000000000000000000000000000000000000000000000000000000Tf<7Q0000000000j\Lah00000000000000000000\#
00000=R?Fc0000000000hU7=9000000000000000Ifi\]000000000015:NMV36=l00000000000000000000000000000000000\#
0000000000dZRd70000000000\lif@0000000000000000000000000000000000000000EF_9G0000000000000000000000000\#
00000h5:?O00000000000000000000000007c5eKD`aU9H>oTA00000>l?QJ00000000000000000000QdbOL000000000000000\#
DR4KE0000000000D94I0000000000000000C<IHJBb>g`M[0e`00000000000000000000000000000000000000000000000000\#
0000000000000000000000000PZH;Q0000000000000000000000000000000000000000?J4OOdhAEOKfKoIYTi>l00000\PaUO\#
0000000000000002HQET0000000000000000000000000000006^4n6000000000000000000001HiK700000000000000000000\#
0000000000=K52Q00000BNhkK2`YV24I6?E00000000000000000000gj3JB0000000000UTgm00000000000FA2oS0000000000\#
Qj8oNA<TS7d]511000000000000000000000000000000nFbXl00000000000000000000T4MR20000000000000000000000000\#
00000T4KS600000a<=cN;m;ic00000R2[=hjTBO:3<BEW\N7JRWL4ID]Z]9hjd`5[<FaSP0000000000000000000000000?d0FN\#
;^eAV0000000000000000000000000EJ>4P00000000000000000000000000000000000000007Q2eo00000000000000000000\#
0000000000dDdLT00000[DZ_X0000000000000000000000000000000000000000000000000000000000000000000000n2Li8\#
0000000000W\Z4I0000000000000000000000000dl4Fd5:jlZ00000000000000000000?d1T`00000000000[7CG0000000000\#
00000000000000082eXc00000000000000000000000000000000000Aa4TWhLPPA00000000004Z1@2000007HDKS0000000000\#
770W4n77b[V>79:00000fa3GY000000000000000Y4;Z?2l]QeHI34D00000000000000000000000000000000000000006a;Ao\#
0000000000dS6^900000000000000000000:Vj3;00000000008@=Fh0000000000=<OX:0000078m4A00000000000000000000\#
00000000009_3Tb0000000000000000000000000000000000000000@P\?70000000000000000000000000000000000000000\#
00000000004jQQK00000=4S:2_jkZO0000000000YhRLigPKA900000000008`cQ;0000000000000009N6;A000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@2kX6\#
BG31`?R0R80000000000K\WnH00000>To@k<O7=V00000000000000000000000000000000000`Ta6[0000000000kl7oG\C90R\#
000003TS4N0000000000000000000064F]@0000000000000000000000000b?0f0;Z9eF000000000000000@8]g00000000000\#
Hb[MI0000000000SlnW^?U;jH00000000000000002:Yj000000000000000_97H`0000000000o6aN:0000000000000003m4:i\#
3bT<N0000000000000000000000000000000000000000FJNA]0000000000000000000000000000000000000000T]0H?[I2OV\#
00000000000000000000XVP6V000000000000000000000000096<NVVh0Jg0000000000000000000000000000000000000000\#
J0S?n00000000000000056Mo80000000000000000000000000000003^A180000038oAe0000000000<>bM[000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000DNj0k000000000000000\#
0000000000R^O9k0000000000000000000000000g^[D700000000000000000000=O;R[000000000000000000000000000000\#
GND:K00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000D0_N;eY2@Z00000VPM:h0000000000000000000000000oF0DhmXXQ800000000000000000000\#
00000\HD210000000000=Ll\g00000000000000000000000009o0SV000000000000000nZO_O000000000000000jhSTf00000\#
00000000000000000000247Ad000009M75V000000000000000000003F7Dn0000000000AL?DK0000000000000002O1L^00000\#
3F<eL3F<f7ZBnjU0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000X^21Q]T^8D0000000000]Lge700000000000000000000F<NG<000000000000000ZfL65T8YfO000000000000000\#
00000gFCcZ\4=QOcF@ic000000000000000000000000000000@XYhQ000000000000000000000000000000000000000000000\#
0000000000P:0QZk<TZ;00000000000000000000000000000000000nI:HX1lH@6gHVRa2Fl270000000000?`jA<00000F\>;H\#
000000000000000000000000000000000000000000000GB0@g0000000000N8ggU0000000000iZQj[00000000000000000000\#
0000000000g>Kh_00000kBn^L0000000000\TH]`0000000000[I8DljHEaR3^f@n0000000000`L12R0000000000ZBhPN00000\#
@4o>3=`XFZBnac?:191KUj7;bNbCih00000000000000000000H;46M000000000000000000000000000000000000000000000\#
00000000000000000000DNILP00000000000000000000000000000000000000000000000000000000000000000:C:HD00000\#
Z94=P000000000000000R219ek=2CU00000000000000000000000000000000000000000000000000000000000000000O<=Re\#
efN8O00000<L3nc00000000000000000000000004D^MN0000000000X2_:4GC2db00000000000000000000000000000000000\#
000000000000000<le<5000000000000000HDB180000000000DL5?S000000000000000000000000000000jb_mV0000000000\#
000000000000000THY^AffARJ0000000000000003=8D70000000000000000000000000000000000000000eLFUX00000D^a;P\#
0000000000000000000000000P@`cf000000000000000000007dEQJ000000000000000000000000000000000000000000000\#
000000000000000000000000078<0g000009Bf7f0000000000`FGCT00000000000>ZD\hdn3J;:DB_00000000000000000000\#
0000000000HR0A\0000000000000008jbOaJ^W@>0000000000000000000000000000000000000000000000000000000Z4?U0\#
Bf08H000000000000000000002bKH5XJ4I900000000000000000000000005PlSXP57]l000000T7:900000000000000000000\#
000000000000000\ncX300000nM2>a5LJkcAh9ke>B1f500000000005207JefY0800000chRc0000000000000000YhNMQn0e?4\#
kU66coRRPnd^\mI_@jQO000000DJj800000G6?Ji0000000000nl8PaVD93=CRfe10000000000d<QOJhW;]80000064mAPlNM^n\#
U<`7S]30OK0000000000000000000000000000000000000000000000000000000000000000000000@>?aY000000000000000\#
00000000000000000000e>ebc0000000000\@57>00000000000000000000ZdXcO000000>=6?oB24A>m5BX000000000000000\#
000000000000000SZEN;00000000000000000000mL3VYaRONJZhnf6^6VTfG];2A00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000G4ZHB00000000000000000000Pf]bJ0000000000000000000000000\#
00000000000000000000KlDh@50Mc>F4AWQd48B400000000000000000000G:G4a0000000000hjAO6000007?1U30000000000\#
000000jINd0000000000@<:j4\XNM]XT:nKL4NZFBdDkQ_LB@T00000000000000000000000000000000000000000000000000\#
0000000000000000000078D\Pm`;3j0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000`H>YREf?o2c29S<]52:P00000RbQ\^0000000000000000000000000Z8?O\000000000000000;nA3H00000\#
000000000000000i\\SI0000000000YLVBRhg3J?00000000000000000000LHL]Zh84jb000000000000000000000000000000\#
00000000000000000000000000000000000000006bLU9oZ7GX000000000000000000000000000000000000000000000cPQGQ\#
000000000000000000000000000000000000000000000PF=;H00000000000000000000000000000000000IV00@0000000000\#
00000>2Mld0000000000000000000000000000000000000000000000000000000?_:DHOM3]]0000000000000000000000000\#
00000000000000000000000004DYH=00000000000000000000000000000000000F2O3f000000000000000Vf\C\0000000000\#
00000000000000000000h^R4l00000000000000000000JHeV5000000000000000000001o;7k0000000000000004^YW900000\#
000000000000000000000000000000Vc49X00000000000000000000000000Rj?9:bJmD8`UIB0000000000000000000000000\#
00000000000000000000^7:@o00000000000000000000000000000000000000000000000000000000000000000PP3`]00000\#
0000000000jP=6g^M;of0000000000;Y<05000000000000000gXYIG00000000000000000000eNAM@Mf`h[\NnmN0000000000\#
000000000000000000000000000000000008JD2@D<nY00N6=_00000000000000000000000000000000000000000000000000\#
0000000000dN:8?0000000000om8?o0000000000000000000000000@L3>C000000000000000g[3[:0000000000000001h88<\#
D:Lo:000000000000000000000000000000oT5BHY<]c^d>hgm0000000000XfK`V00000000000000000000000000000000000\#
0000000000;X]NF0000000000000000000000000RXCh[IHhS1JXlK[00000000000000000000D03ei00000000000000000000\#
000000000000000000000000000000000001HO[9``;HAc[3<@0000000000=R89L0B=[W000000000000000000000000000000\#
eY60^000000000000000IB:?g00000;hdmG00000]BF;`20BSZ0000000000000000000000000cb3c400000]DiT<H[6]o00000\#
000000000000000MTlRoDm6nd000000000000000000000000000000V<X]f;l`f;0000000000000000000000000000006bf]g\#
000000000000000DP<a;0000000000000000000000000[XXoJ000000000000000;\6[YIjcAM7nAIR00000000000000000000\#
kG4`\00000000000000000000000000000000000000000000000000000000000000000UDA4I00000000000000000000I>cE9\#
0000000000000000000000000000000000000000000000000000000bh9?50000000000@LA<500000000000000000000cHKPo\#
Ka8ah00000000000000000000000000000000000G^=jg00000KR1KA00000000000000000000000000000000000000000XDjB\#
cPQ2bQ94I\0000000000000000000000000Dd4bL000000000080i1C0000000000lT]E90000000000753JV^bE?=m^5ESk^TbA\#
000000000000000bB?9W`\MnJ000000DQ`j94dO\00000E768]000000000000000000000000000000Yb2Pb000000000000000\#
0000000000000000000000000000000000000000Tb_<U00000000006lTI>1F[DIZLi^@000000000000000000000000000000\#
00000000000000000000000000000000000ebLb6m\QKJ2FnVo`4cje000000000000000000000000000000>0DTnFF:bLdDogR\#
00000il8Pmk;;3>000000000000000000000000000000000000000000000000000000000000]J`km00000000000000000000\#
000000000000000B\41hf;91fF`1H4LRQ`7000000000000000000008876gLN09?_L@1HjLOa@0000000000000000000000000\#
00000TZj;b00000000000000000000000000000000000000000000000000Ue5me;LoGo00000HZF1N00000000000000000000\#
000000000000000000000000000000:\FI000000000000000000000cbB<>00000000002M0Wc000008c5Nd000000000000000\#
000000000000000?TbGY5RgiF0000000000Yhkok00000`N[XGf312oi4[n_00000000000000000000000000000000000Al0;Y\#
M@3_S00000GE4=e000005DU`:0000000000000000000000000[jRD2hlU3=0000000000000000000000000hPm<W0000000000\#
0000000000olMG100000000000000000000Kdj61>LkEfXbRi700000000000000000000000000000000000bQ4<hZ17PH00000\#
00000000009n3K3000000000000000R>j0E00000\>1kM00000`HL`0000000000000000000000000000000000000000000000\#
000000000000000[BHLbbM8[k30mWk0000000000000000000000000000000000000000000000000000000000000000000000\#
F0WSS000000000000000000000000000000m2Kkj00000000000000000000QTPC;00000777[l0000000000000000000000000\#
00000000000000000000Ta6>W0000000000000000000000000000000000000000hn1lR6`U[e0000000000QdghW00000N>A_I\#
000000000000000000000000000000DVNe500000000000000000000=\7JHOZo;neo5fdTbiYSo@kW800000000000000000000\#
0000000000000000000000000000000000000000000000000000000G16CZ00000O0FC^0000000000SDRm0000000000000000\#
=0nNE9JE_?Y0Ika000000000000000000000000000000A@FoO00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000jY4C20000000000000000000000000VF^k0NF3AP0000000000000000000000000\#
00000[\=Gi00000000000000000000g]0[<00000000000000000000?[5Qo00000000000000000000B`IRW\D[HZli1XG00000\#
0000000000WlfVd\k9;:FTkGSdV]1HMni[[0000000000000000000000000EX1DZ2`=Qc[e:j`Gm<?Y00000000000000000000\#
T>k6m0000000000B21aB3D;cB0000000000:>YWk00000elHjE000000000000000;PI4K00000Y0^L100000K0LiH00000O:^_i\#
`03k1INVRVMZJn20000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
f0J<<00000kZbTQZ\88S000000000000000000000000000000000000000000000000000000000000000000000000000fA6^m\#
_LI^<oA2fk00000000000000000000000000000000000eFMm`000000A2]T00000^n5_R000000000000000c6nae00000eV7D9\#
00000_@U=2000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000BNh8L0000000000000000000000000000000000000000000000000000000\>m@Zj:KU300000000000000000000\#
0000000000000000000000000000007:iKc0000000000000000000000000bdQ1J00000000000000000000000000000000000\#
?fHQ[00000000000000000000N>OVBVTKc[me05]In;`Tme08800000^PVh700000R@T?k000000000000000000000000000000\#
00000000000000000000000000000000000=>l2h00000:RC=800000000001RaC^eVGJ4Wa9Rmgm:h\bZYR;onEM80000000000\#
00000Y\eBRQ\Cl7000000000000000JFTa^00000000000000000000[C;FT00000000000000000000V8ki_000000000000000\#
000000000000000Q<U96000006@`K10000000000000000000000000000000000000000000000000000000000009lbge00000\#
000000000000000000000000000000ad`^e>>EU300000aX3>7Vl1II0000000000<fa`A000003^2C9<8;k0D10670000000000\#
00000GFPF;00000e>EOY0000000000000000HH95U<TdA00000000000^g<Q00000JbJCWoHNB<PBXH500000>fj6B0000000000\#
h>ji800000000000000000000000000000000000000000000000000ha7LNFBC^400000AJWl20000000000mZVLf0000000000\#
00000000001k:o]00000O^U0O000000000000000c6iQi5;;ef000000000000000000008J7@;0000000000000000000000000\#
0000000000jVjHYRY0[g000000o1gY00000M:XJY0000040\W_JU24f0000000000000000000000000V>k0KbhmTV0000000000\#
00000000000000000000^L\Jd00000QjRZ8000000000000000000000000000000<jU8m00000K:IIb00000000000000000000\#
00000000000000000000D8P=;00000000000000000000mlR2900000PI2Fg0000000000000000000000000000000000000000\#
00000^`aAY8k4_:B^V]N0000000000?44f<i?<F10000000000000000000000000H0ZaP0000000000n<@Qg`PS440000000000\#
000000000000000000000000000000m`S:X000000000000000jfgaC0000000000nd6L?^X`E]TJckS
"""#
