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
*demokraterna	Í
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
*erbjudande	Ð
*erbjudanden	Ð
*erbjudandena	Ð
*erbjudandet	Ð
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
*parken	Å	Å
*partiet	Í
*partiets	Í
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
*promenaden	Å	Å
*protes	È	È
*protesen	È	È
*protokoll	Ë
*protokollet	Ë
*psykos	È	È
*psykosen	È	È
*ptes	Ë
*rabatt	Ð
*rabatten	Ð
*rabatter	Ð
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
^fittslick	Ì	Ì
^friskriv	_Ò
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
a great number of		Ó
a large number of		Ó
a majority of		Ó
a significant number of		Ó
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
above-mentioned		Ó
abovementioned		Ó
abstinens	È	È
abstinensen	È	È
abstinent	È	È
abused by	È	È
accomplish		Ó
accomplished		Ó
accomplishes		Ó
accordingly		Ó
account no		`
account number		`
accused of	È	È
acquire		Ó
acquired		Ó
acquires		Ó
act svenska kyrkan	d
action plan		Ä
add	È
add on	0	0
addict	È	È
addiction	È	È
addiction clinic	È	ÃÈ
addiction unit	È	ÃÈ
addiction ward	È	ÃÈ
additional		Ó
adekvat	Ó
adekvata	Ó
adhd	È	È
adhdn	È	È
adjacent to		Ó
administered		_
administrativt avseende	Ô
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
adressera frågan	Ó
adressera problemet	Ó
adresserar frågan	Ó
adresserar problemet	Ó
advantageous		Ó
advent	H
adventist	È	È
adventisten	È	È
adventister	È	È
afasi	È	È
afasin	È	È
affiliated		_
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
aforementioned		Ó
aforesaid		Ó
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
ajournera	Ó
ajournerade	Ó
ajournerades	Ó
ajournerar	Ó
ajourneras	Ó
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
aktualisera	Ó
aktualiserade	Ó
aktualiserar	Ó
aktualiseras	Ó
aktualiserat	Ó
aktualiserats	Ó
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
aldrig	Ò
alevit	È	È
aleviter	È	È
alevitern	È	È
alevitn	È	È
alight from		Ó
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
alldenstund	Ó
allenast	Ó
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
allergiske	È	È
allergy	È	È
alleviate		Ó
alleviated		Ó
alleviates		Ó
alleviating		Ó
alliansen	Í
alliansens	Í
allsvenskan	5
allt du behöver göra	8
alltfort	Ó
alltjämt	Ó
allvarligt sjuk	È	È
allé	Å	Å
allén	Å	Å
als	È
als-sjuk	È	È
alternativ för sverige	ÈÍ	È
altogether		P
alzheimer	kÈ	kÈ
alzheimer's	È	È
alzheimers	kÈ	kÈ
alzheimers sjukdom	kÈ	È
amatör	Ì
amatörer	Ì
amatörerna	Ì
ambulance		h
ambulans	h
ambulansen	h
ambulanser	h
ameliorate		Ó
ameliorated		Ó
amend		Ó
amended		Ó
amending		Ó
amends		Ó
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
anbefalla	Ó
anbefallde	Ó
anbefallen	Ó
anbefaller	Ó
anbefalls	Ó
anbud	5
anbuden	5
anbudet	5
anbudsgivare	5
anbudsgivaren	5
anbudsgivarerna	5
anbudstävling	0
anbudstävlingar	0
anbudstävlingen	0
ancillary		Ó
and concerning		Ô
and win		38
andningssvårigheter	È	È
andra pris	L
andra priset	L
andrapris	L
andrapriset	L
anför att	Ó
anför besvär	Ó
anföra besvär	Ó
anförde att	Ó
anfört att	Ó
ang	Ó
ang.	Ó
angående	Ó
anhåll om	Ó
anhålla om	Ó
anhållan	Ó
anhållen	È	È
anhåller om	Ó
anhållit	È	È
anhållit om	Ó
anhållits	È	È
anhållna	È	È
anhållne	È	È
anhöll	È	È
anhöll om	Ó
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
ankomma på	Ó
ankommer på	Ó
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
anmoda	Ó
anmodade	Ó
anmodan	Ó
anmodar	Ó
anmodas	Ó
anmodat	Ó
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
anmärkning i belastningsregistret	È	È
anmärkningar i belastningsregistret	È	È
annat avseende	Ô
annonseras	F
annorledes	Ó
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
ansenlig	Ó
ansenliga	Ó
ansenligt	Ó
ansiktsigenkänning	È	È
ansiktsigenkänningen	È	È
anskaffa	Ó
anskaffade	Ó
anskaffar	Ó
anskaffas	Ó
anskaffat	Ó
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
anticipate		Ó
anticipated		Ó
anticipates		Ó
anticipating		Ó
antidepressiv medicin	È	È
antidepressiva	È	È
antidepressivan	È	È
antifa	È	È
anvisad plats	Ó
anvisade platser	Ó
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
applåder	Ì
apprise		Ó
apprised		Ó
approved		Ñ
approximately		Ó
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
arbetarpartiet	Í
arbetsbefriad	È	È
arbetsbefriade	È	È
arbetslös	È	È
arbetslösa	È	È
arbetslöse	È	È
arbetsmaterial	o
arbetsskada	È	È
arbetsskadan	È	È
are able to		Ó
are closed		Ê
are concerning		Ô
are confidential		À
are in receipt of		Ó
are obliged to		Ó
are open		Ê
are required to		Ó
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
artros	È	È
artrosen	È	È
arvode utgår	Ó
as	Ì
as a consequence of		Ó
as a refugee	È	È
as a result of		Ó
as regards		Ó
ascertain		Ó
ascertained		Ó
ascertains		Ó
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
assistance		Ó
assistans	È	È
assistansen	È	È
assistansersättning	È	È
assistansersättningen	È	È
assistanshund	È	È
assistanshunden	È	È
assistera	Ó
assisterade	Ó
assisterar	Ó
assisterat	Ó
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
at a later date		Ó
at present		Ó
at the present moment		Ó
at the present time		Ó
at this point in		Ó
at this time		Ó
at your earliest convenience		Ó
ateist	È	È
ateisten	È	È
ateister	È	È
atheist	È	È
att få lida	Ì
att få sota	Ì
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
attentat	Ì
attentatet	Ì
attention whore	Ì	Ì
attributable to		Ó
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
av den anledningen	Ó
av den orsaken	Ó
av detta skäl	Ó
av religiösa skäl	È	È
avanza	`	`
avanzas	`	`
avfall	Ì
avge ett yttrande	Ó
avge yttrande	Ó
avger yttrande	Ó
avgift	Y
avgift utgår	Ó
avgiften	Y
avgifter	Y
avgiftning	È	È
avgiftningen	È	È
avgiftningsenheten	È	È
avgiftsfri	\Ó
avgiftsfria	\Ó
avgiftsfritt	\Ó
avgiv	Ó
avgiva	Ó
avgiva yttrande	Ó
avgiver	Ó
avgives	Ó
avgörs	G
avhjälp	Ó
avhjälpa	Ó
avhjälper	Ó
avhjälps	Ó
avhjälpt	Ó
avhjälpte	Ó
avhjälptes	Ó
avhämta	Ó
avhämtade	Ó
avhämtar	Ó
avhämtas	Ó
avhämtats	Ó
avhämtning	Ó
avhämtningen	Ó
avhängig	Ó
avhängiga	Ó
avhängigt	Ó
avhålla sig från	Ó
avhåller sig från	Ó
avisera	Ó
aviserade	Ó
aviserar	Ó
aviseras	FÓ
aviserat	Ó
aviserats	Ó
avisering	Ó
aviseringar	Ó
aviseringen	Ó
avlade besök	Ó
avled	ÃÈË	È
avled hastigt	È	È
avliden	È	È
avlidit	ÃÈ	È
avlidit hastigt	È	È
avlidna	È	È
avlidne	È	È
avliva	Ì
avlivar	Ì
avlägg besök i	Ó
avlägga besök	Ó
avlägger besök	Ó
avrätta	Ì
avrättades	Ì
avrättar	Ì
avrättas	Ì
avrättning	Ì
avrättningar	Ì
avrättningen	Ì
avse att	Ó
avseende	Ó
avseende vid	Ô
avser att	Ó
avsevärd	Ó
avsevärda	Ó
avsevärt	Ó
avskedad	È	È
avskedade	È	È
avskedades	È	È
avskedas	È	È
avskedats	È	È
avskriven	Ñ
avskrivet	Ñ
avskrivits	Ñ
avskum	Ì	Ì
avskummet	Ì	Ì
avskyr	Ì
avskyvärd	Ì
avskyvärda	Ì
avslag	Ñ
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
avslagen	Ñ
avslaget	Ñ
avslagit	Ñ
avslagits	Ñ
avslagsbeslut	Â
avslagsbeslutet	Â
avslogs	Ñ
avslutad	Ñ
avslutas	GÊÑ
avslutat	Ñ
avslutats	Ñ
avslår	Ñ
avslås	Ñ
avslöjar	F
avslöjas	F
avstyrka	Ó
avstyrker	Ó
avstyrks	Ó
avstyrkt	Ó
avstyrkte	Ó
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
avstå ifrån att	Ó
avsugen	Ì
avsugna	Ì
avsugning	Ì	Ì
avsugningar	Ì	Ì
avsugningen	Ì	Ì
avsåg att	Ó
avtjänade	È	È
avtjänar	È	È
avtjänat	È	È
avvakta	Ó
avvaktade	Ó
avvaktar	Ó
avvaktat	Ó
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
avvisad	Ñ
avvisades	È	È
avvisar	Ñ
avvisas	Ñ
avvisat	Ñ
avvisats	Ñ
avvisningsbeslut	È	È
avvisningsbeslutet	È	È
avyttra	Ó
avyttrade	Ó
avyttrades	Ó
avyttrar	Ó
avyttras	Ó
avyttrat	Ó
avyttring	Ó
avyttringen	Ó
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
barbarer	Ì
barbarerna	Ì
bargain		Ð
bargains		Ð
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
basebollträ	Ì
basebollträet	Ì
based upon		Ô
bast	i
bastard		Ì
bastards		Ì
bat		Ì
batikhäxa	Ì	Ì
batikhäxan	Ì	Ì
batikhäxor	Ì	Ì
batikhäxorna	Ì	Ì
batshit	Ì	Ì
be advised that		Ó
be concerning		Ô
be decided		Ñ
be deported	Ì	Ì
be executed	Ì	Ì
be expelled	Ì	Ì
be exterminated	Ì	Ì
be handled		Ñ
be hanged	Ì	Ì
be killed	Ì	Ì
be lynched	Ì	Ì
be shot	Ì	Ì
beakta	Ó
beaktade	Ó
beaktar	Ó
beaktas	Ó
beaktat	Ó
beaktats	Ó
beaner		Ì
beaners		Ì
beat		Ì
beat up	È	È
beat you up	Ì	Ì
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
bedömts	Ñ
been being bullied	È	È
been dismissed	È	È
been fired	È	È
been fired up	0	0
been sacked	È	È
been suspended		Ä
beeyatch	Ì	Ì
befintlig	Ó
befintliga	Ó
befintligt	Ó
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
behandlas	Ñ
behandlats	Ñ
behandlingshem	È	È
behandlingshemmet	È	È
behandlingsplan	Ä
behandlingsplanen	Ä
beheading	Ì	Ì
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
behjälplig	Ó
behjälpliga	Ó
behjälpligt	Ó
behovsbedömning	Ä
behovsbedömningen	Ä
behäftad	Ó
behäftade	Ó
behäftat	Ó
behöver din röst	Ï
behöver du inte	9Ò
behöver en omgång	Ì
behöver en smäll	Ì
behöver få stryk	Ì
behöver hjälp med hygienen	È	È
behöver hjälp med matning	È	È
behöver hjälp med påklädning	È	È
behöver hjälp med toalettbesök	È	È
behöver inte	9Ò
behöver ni inte	9Ò
behövs i kommunfullmäktige	Ï
behövs i regionen	Ï
behövs i riksdagen	Ï
beivra	Ó
beivrar	Ó
beivras	Ó
beivrats	Ó
belagd med sekretess	À
belagda med sekretess	À
belagt med sekretess	À
belastningsregistret	È	È
bellend	Ì	Ì
bellends	Ì	Ì
belägen	Ó
beläget	Ó
belägna	Ó
belönar med	L
belönas med	L
bemyndiga	Ó
bemyndigade	Ó
bemyndigar	Ó
bemyndigas	Ó
bemyndigat	Ó
benbrott	È	È
benbrottet	È	È
benprotes	È	È
benprotesen	È	È
benskörhet	È	È
benskörheten	È	È
benämna	Ó
benämnas	Ó
benämnd	Ó
benämnda	Ó
benämnde	Ó
benämner	Ó
benämns	Ó
benämnt	Ó
ber fem gånger	È	È
bereda möjlighet	Ó
bereda tillfälle	Ó
beredas möjlighet	Ó
beredas tillfälle	Ó
bereds möjlighet	Ó
bereds tillfälle	Ó
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
besitta	Ó
besitter	Ó
besked gällande	Ó
beslut av	Ë
beslut den	Ë
beslut från	Ë
beslut gällande	Ó
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
beslutad	Ë
beslutade	Ñ
beslutar	Ñ
beslutat	ËÑ
beslutats	Ñ
beslutet gällande	Ó
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
best in town		Ð
best photo		D
best picture		D
best price		Ð
best prices		Ð
best thing	Ì	Ì
bestrida kostnaden	Ó
bestrida kostnader	Ó
bestrida kostnaderna	Ó
bestrider kostnaden	Ó
beställ	[Ð
besuttit	Ó
besvara	Ó
besvarade	Ó
besvarar	Ó
besvarat	Ó
besöksförbud	È	È
besöksförbudet	È	È
besörj	Ó
besörja	Ó
besörjde	Ó
besörjer	Ó
besörjt	Ó
bet en	Ã
bet personal	Ã
bet personalen	Ã
bet två	Ã
betala	[
betala inte skatt	Ì
betala inte skatten	Ì
betalar	[
betalas	[
betalas ut	Ñ
betalats ut	Ñ
betalning	[
betalning från utlandet	d
betalningar från utlandet	d
betalningen	[
betalningsanmärkning	È	È
betalningsanmärkningar	È	È
betalningsanmärkningen	È	È
betalningsföreläggande	È	È
betalningsförelägganden	È	È
betalningsföreläggandet	È	È
betalningssvårigheter	È	È
betr	Ó
betr.	Ó
beträffande	Ó
better watch out	Ì	Ì
better watch yourself	Ì	Ì
between you and me		Á
bevilja	Ñ	Ñ
beviljad	Ñ
beviljad assistans	Ä
beviljad bistånd	Ä
beviljad boendestöd	Ä
beviljad färdtjänst	Ä
beviljad försörjningsstöd	Ä
beviljad hemtjänst	Ä
beviljad ledsagning	Ä
beviljade	Ñ
beviljades	Ñ
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
beviljas	Ñ
beviljas assistans	Ä
beviljas bistånd	Ä
beviljas boendestöd	Ä
beviljas färdtjänst	Ä
beviljas försörjningsstöd	Ä
beviljas hemtjänst	Ä
beviljas ledsagning	Ä
beviljat	Ñ	Ñ
beviljats	Ñ
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
bibehåll	Ó
bibehålla	Ó
bibehåller	Ó
bibehållit	Ó
bibehålls	Ó
bibehöll	Ó
bibliotekets	e
biblioteksregeln	Ö	Ö
bibringa	Ó
bibringade	Ó
bibringar	Ó
bibringas	Ó
bic	`	`
bidra med	d
bidrag utgår	Ó
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
bifalla	Ó
bifaller	Ó
bifallit	Ó
bifallits	Ó
bifalls	Ó
biföll	Ó
bifölls	Ó
bil	f
bilagd	Ó
bilagda	Ó
bilagt	Ó
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
biljetter	KÉ
biljetterna	KÉ
billigast	Ð
billigaste	Ð
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
bilägg	Ó
bilägga	Ó
bilägger	Ó
biläggs	Ó
bio	Jm
biobiljett	K
biobiljetten	K
biobiljetter	K
biobiljetterna	K
biograf	m
biografen	m
bion	Jm
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
bistod	Ó
bistå	Ó
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
bistår	Ó
bistått	Ó
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
biträda	Ó
biträdde	Ó
biträder	Ó
biträtt	Ó
bjud in dina vänner	;<
bjud in en kompis	;<
bjud in en vän	;<
bjud in tre vänner	;<
bjud in två vänner	;<
bjuder	Ê
bjuder in	É
bjuder vi in	É
bjuds	Ê
bjuds in	É
bjöd	Ë
bjöds	Ë
black friday	Ð	Ð
black week	Ð	Ð
blackmail	È	È
blancolån	È	È
blancolånen	È	È
blandade	0
blattar	Ì	Ì
blattarna	Ì	Ì
blatte	Ì	Ì
blatten	Ì	Ì
bleed	Ì	Ì
bleeding	Ì	Ì
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
blev nedslagen	Ì
blev omplacerad	È	È
blev påkörd	Ì
blev retad	È	È
blev rånad	È	È
blev slagen	ÈÌ	È
blev slagen i	0	0
blev slagen med	0	0
blev slagen på	0	0
blev sparkad	È	È
blev spöad	Ì
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
blev överkörd	Ì
bli av med bostaden	È	È
bli av med hemmet	È	È
bli av med huset	È	È
bli av med kontraktet	È	È
bli av med lägenheten	È	È
bli fan	Ì
bli förföljd	È	È
bli hotad	È	È
bli knivhuggen	È	È
bli medlem hos	Î
bli medlem i	Î
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
blir nedslagen	Ì
blir nio	i
blir påkörd	Ì
blir retad	È	È
blir rånad	È	È
blir sex	i
blir sju	i
blir slagen	ÈÌ	È
blir slagen i	0	0
blir slagen med	0	0
blir slagen på	0	0
blir spöad	Ì
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
blir överkörd	Ì
bliv fan	Ì
bliva	Ó
bliver	Ó
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
blodet rinner	Ì
blodet sprutar	Ì
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
bloody idiot	Ì	Ì
blottade sig	È	È
blottat sig	È	È
blowjob	Ì	Ì
blowjobs	Ì	Ì
blåbruna	Í
blådårar	Ì	Ì
blådåre	Ì	Ì
blåst i skallen	Ì
blåste positivt	È	È
blöda	Ì
blödarsjuk	È	È
blödarsjuka	È	È
blödarsjukan	È	È
blödarsjuke	È	È
blöder	Ì
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
boka	[É
boka din resa	Ð
boka in	É
boka tid nu	Ð
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
bollocks	Ì	Ì
bomben	Ì
bomber		Ì
bombhot	È	È
bombhotade	È	È
bombhotat	È	È
bombhotet	È	È
bombmannen	Ì
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
borde inte få bo	Ì
borde inte få finnas	Ì
borde inte säga	Á
borderline	È	È
bordlade	Ó
bordlades	Ó
bordlagt	Ó
bordlägg	Ó
bordlägga	Ó
bordlägger	Ó
bordläggs	Ó
borgarna	Í
borgarnas	Í
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
bortforsla	Ó
bortforslad	f
bortforslades	Ó
bortforslar	Ó
bortforslas	fÓ
bortforsling	Ó
bortgift	È	È
bortgifta	È	È
bortgiftes	È	È
bortgång	È	È
bortgången	È	È
bortskänkes	Ó
borttaga	Ó
borttagas	Ó
borttages	Ó
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
bra att de dog	Ì
bra att dom dog	Ì
bra att han dog	Ì
bra att hon dog	Ì
bra insats	0
brainless		Ì
brandbil	h
brandbilar	h
brandbilen	h
brandmännens riksförbund	È	È
brann	Ë
brann inne	Ì
bravo	Ì
brca	È	È
brca-genen	È	È
brca-mutation	È	È
brca-mutationen	È	È
brca1	È	È
brca1-genen	È	È
brca2	È	È
brca2-genen	È	È
breach of confidentiality		Á
break her arms	Ì	Ì
break her bones	Ì	Ì
break her face	Ì	Ì
break her legs	Ì	Ì
break her neck	Ì	Ì
break his arms	Ì	Ì
break his bones	Ì	Ì
break his face	Ì	Ì
break his legs	Ì	Ì
break his neck	Ì	Ì
break their arms	Ì	Ì
break their bones	Ì	Ì
break their face	Ì	Ì
break their legs	Ì	Ì
break their neck	Ì	Ì
break your arms	Ì	Ì
break your bones	Ì	Ì
break your face	Ì	Ì
break your legs	Ì	Ì
break your neck	Ì	Ì
breast cancer	È	È
breivik	Ì
brevledes	Ó
bribery	È	È
bridgetävling	0
bridgetävlingar	0
bridgetävlingarna	0
bridgetävlingen	0
brinna hos dig	Ì
brinna hos er	Ì
brinner inne	Ì
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
bryta armarna på	Ì
bryta benen på	Ì
bryta mot sekretessen	Á
bryta nacken på	Ì
bryter armarna på	Ì
bryter benen på	Ì
bryter mot sekretessen	Á
bryter mot tystnadsplikten	Á
bryter nacken på	Ì
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
bugger off	Ì	Ì
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
burn down	Ì	Ì
burn in hell	Ì	Ì
burnout	È	È
butiksrån	È	È
butiksrånet	È	È
buy		[Ð
bvc-journal	Â
bvc-journalen	Â
bvu	Ä
by		G
by means of		Ó
by virtue of		Ó
by-pass	È	È
byggde	Ë
byggdes	Ë
byggnads	È	È
bypass	È
bypassen	È
bypassoperation	È	È
bypassoperationen	È	È
byt abonnemang	Ð
byt bank	Ð
byt elavtal	Ð
byt försäkring	Ð
byt mobilabonnemang	Ð
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
bäst i byn	Ð
bäst i stan	Ð
bäst i test	Ð
bästa bidrag	D
bästa bidragen	D
bästa bidraget	D
bästa bild	D
bästa bilden	D
bästa bilder	D
bästa deal	Ð
bästa förslag	D
bästa förslaget	D
bästa i byn	Ð
bästa i länet	Ð
bästa i stan	Ð
bästa i sverige	Ð
bästa klippet	Ì
bästa motivering	D
bästa motiveringen	D
bästa partiet	Ï
bästa pris	Ð
bästa priser	Ð
bästa priserna	Ð
bästa priset	Ð
bästa svar	D
bästa svaret	D
bästis	<
bästisar	<
bästisen	<
bättre alternativ	Ï
både rörande	Ô
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
började	Ë
börjar	Ê
bössa	Ì
bössan	Ì
bötfälld	È	È
bötfällda	È	È
bötfälldes	È	È
bötfälls	È	È
bötfällts	È	È
bövelen	Ì	Ì
call upon		Ô
called		F
called upon		Ô
came		Ë
came out	È	È
came out as	È	È
came out of jail	È	È
came out of prison	È	È
camel jockey	Ì	Ì
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
catholic	È	È
caught cheating	È	È
caught drink-driving	È	È
caught shoplifting	È	È
caught speeding	È	È
caught stealing	È	È
cease		Ó
ceased		Ó
ceases		Ó
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
center party		Í
centern	Í
centerns	Í
centerpartiet	ÈÍ	È
centerpartiets	Í
centerpartist	ÈÍ	È
centerpartisten	È	È
centerpartister	ÈÍ	È
centre party		Í
cerebral palsy	È	È
cerebral pares	È	È
certifierade	0
cessation		Ó
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
choose		DÎ
chosen		D
christian democrats		Í
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
cognisant of		Ó
cognizant of		Ó
colon cancer	È	È
come along		É
come and		É
come for you	Ì	Ì
commence		Ó
commenced		Ó
commencement		Ó
commences		Ó
commencing		Ó
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
concerning		Ó
concerta	È	È
concur		Ó
concurs		Ó
conditions		I
confessed to fraud	È	È
confessed to murder	È	È
confessed to robbery	È	È
confessed to stealing	È	È
confessed to theft	È	È
confidential		o
congratulations		4
connected		_
consequently		Ó
conservative party	È	È
conservatives	È	È
constitute		Ó
constituted		Ó
constitutes		Ó
contact		F
contacted		F
contest		2
contests		2
converted to christianity	È	È
converted to islam	È	È
converted to judaism	È	È
convict	È	È
convicted	È	È
coolt	Ì
coonass		Ì
corona	È	È
coronan	È	È
coronasmittad	È	È
coronasmittada	È	È
coronasmittade	È	È
correspondence		Ó
corrupt		Ì
cost		[
costs		[
coupon code		Ð
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
cuf	ÈÍ	È
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
cyber monday	Ð	Ð
cykeltävling	0
cykeltävlingar	0
cykeltävlingarna	0
cykeltävlingen	0
cystic fibrosis	È	È
cystisk fibros	È	È
dagen	H
daglig verksamhet	È	È
dags att	É
dags dato	Ó
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
de fördömda	Ì
de rörande	Ô
de som	=
de som vinner	E
deadline	G	G
deadlinen	G	G
deaf	È	È
deal		Ð
dealade	È	È
dealar	È	È
deals		Ð
debit card		c
debit cards		c
debitera	Ó
debiterade	Ó
debiterades	Ó
debiterar	Ó
debiteras	Ó
debiterat	Ó
debts	È	È
dec	H	H
december	H	H
decided		Ë
declined		Ñ
deem		Ó
deemed		Ó
deems		Ó
deeply concerning		Ô
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
delar ut	0Ê
delas ut	Ê
delegering av medicin	Ä
delgav	Ó
delgavs misstanke	È	È
delges misstanke	È	È
delgiv	Ó
delgiva	Ó
delgiven misstanke	È	È
delgiven misstanken	È	È
delgiver	Ó
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
deltag	7Ó
deltag i dragningen	378
deltag i tävlingen	78
deltag i utlottningen	378
deltag i vår fototävling	37
deltag i vår tävling	37
deltag i vår utlottning	37
deltag i våran fototävling	37
deltag i våran tävling	37
deltag i våran utlottning	37
deltaga	7Ó
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
deltager	Ó
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
demenssjukdom	kÈ	È
demenssjukdomen	kÈ	È
dement	kÈ	È
dementa	kÈ	È
demente	È	È
dementia	È	kÈ
democrats	È	È
demolera	Ì
demolerar	Ì
demonstrate that		Ó
demonstrated that		Ó
demonstrates that		Ó
den du	=
den rörande	Ô
den som	=
den som vill	9
den som vinner	E
den sökande	Ó
den vita rasen	Ì
denied		Ñ
denied benefits		Ä
denied care		Ä
denied home		Ä
denied personal		Ä
denied support		Ä
dependent upon		Ô
depending upon		Ô
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
deras vidkommande	Ó
deserve to die	Ì	Ì
deserves to die	Ì	Ì
deserves your vote		Ï
despatch		Ó
despatched		Ó
despatches		Ó
despise		Ì
despite the fact that		Ó
desslikes	Ó
destruera	Ó
destruerade	Ó
destruerar	Ó
destrueras	Ó
destruerat	Ó
det bästa som hänt	Ì
det enda du behöver	8
det faktum att	Ó
det förhållandet att	Ó
det gick som tusan	Ì
det handlar om	0
det kommer hända dig	Ì
det rörande	Ô
det stora flertalet	Ó
det va fan	Ì
det var fan	Ì
det vete fan	Ì
det är fan	Ì
det är sekretess	Á
detektera	Ó
detekterade	Ó
detekterar	Ó
detekteras	Ó
detekterat	Ó
detta avseende	Ô
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
dialog gällande	Ó
dialogen gällande	Ó
dialys	È	È
dialysavdelningen	È	È
dialysen	È	È
dialysmottagningen	È	È
dialyspatient	È	È
dialyspatienten	È	È
diariefört	Ñ
diarieförts	Ñ
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
din röst gör	Ï
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
disability	È	È
disabled	È	È
disabled persons		Ô
discharged from		Ã
disciplinärende	Ä
disciplinärendet	Ä
discontinue		Ó
discontinued		Ó
discontinues		Ó
discount		Ð
discount code		Ð
discounts		Ð
disease	È	È
disgusting		Ì
diskbråck	È	È
diskbråcket	È	È
diskrepans	Ó
diskrepansen	Ó
displaced persons		Ô
disponera	Ó
disponerade	Ó
disponerar	Ó
disponerat	Ó
disseminate		Ó
disseminated		Ó
disseminates		Ó
disseminating		Ó
dissemination		Ó
ditt bidrag	d
ditt fan	Ì
divorced	È	È
djupt religiös	È	È
djupt rörande	Ô
djupt troende	È	È
djur	Ì
djuren	Ì
djurens	Í
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
do not hesitate to		Ó
do not share		o
dog	ÃÈË
dog av nyfikenhet	0	0
dog av skam	0	0
dog av skratt	0	0
dog hastigt	È	È
dog ut	0	0
dogshit	Ì	Ì
domen mot	È	È
domestic abuse	È	È
domestic violence	È	È
domiciled in		Ó
don't belong here	Ì	Ì
don't miss		É
don't tell anyone		Á
don't vote for		Î
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
dra försorg	Ô
dra något gammalt över	Ì
dra nåt gammalt över	Ì
dra tre vinnare	CE
dra två vinnare	CE
dra åt helvete	Ì
dra åt helvetet	Ì
dra åt pipsvängen	Ì
dra åt skogen	Ì
drack	Ë
draga	Ó
drager	Ó
drages	Ó
dragit försorg	Ô
dragits	Ñ
dragits insats in	Ä
dragits insatsen in	Ä
dragits insatser in	Ä
dragning	C
dragningen	C
dragningen är öppen	G
drar	C
drar försorg	Ô
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
drevvikenpartiet	Í
dricker för mycket	È	È
drink driving	È	È
drink-driving	È	È
drog	Ë
drog försorg	Ô
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
drop dead	Ì	Ì
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
drumlar	Ì	Ì
drummel	Ì	Ì
drummeln	Ì	Ì
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
dränka	Ì
dränker	Ì
dråp	È	È
dråpare	È	È
dråparen	È	È
dråpet	È	È
dröjer	Ñ
dröjsmål	Ó
dröjsmålet	Ó
du behöver bara	8
du får gärna	9
du får också	9
du får även	9
du kan också vinna	3
du kan vinna	3
du kan även vinna	3
du kanske vinna	3
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
du ska få se	Ì
du ska få smaka	Ì
du ska få stryk	Ì
du skall dö	Ì
du som vill	9
du som vinner	E
du suger	Ì
du är död	Ì
du är döda	Ì
du är dödens	Ì
du är en död	Ì
dubbel dos	Ã
dubbelmord	È	È
dubbelmordet	È	È
due to the fact		Ó
dum	Ì
dum i huvudet	Ì
dum i skallen	Ì
dum som ett spån	Ì
dumb		Ì
dumb ass	Ì	Ì
dumbass	Ì	Ì
dumbasses	Ì	Ì
dumbom	Ì	Ì
dumbommar	Ì	Ì
dumdryg	Ì
dumdryga	Ì
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
dumpa	Ì
dumpar	Ì
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
dylik	Ó
dylika	Ó
dylikt	Ó
dyskalkyli	È	È
dyskalkylin	È	È
dyslektiker	È	È
dyslektikern	È	È
dyslexi	È	È
dyslexia	È	È
dyslexic	È	È
dyslexin	È	È
därav följer	Ó
därest	Ó
därigenom	Ó
därjämte	Ó
därom	Ó
därstädes	Ó
därstädes befintlig	Ó
därtill	Ó
därutinnan	Ó
därutöver	Ó
därvid	Ó
därvidlag	Ó
då smäller det hos	Ì
då smäller det på	Ì
dådet	Ì
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
dödad	Ì
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
dödsmisshandel	Ì
dödsmisshandeln	Ì
dödssjuk	È	È
dödssjuk på	0	0
dödssjuka	È	È
dödssjuke	È	È
dödsskjutning	Ì
dödsskjutningar	Ì
dödsskjutningen	Ì
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
e.dyl	Ó
e.dyl.	Ó
each		M
eating disorder	È	È
eating disorder clinic	È	È
eating disorder unit	È	È
eating disorder ward	È	È
effektivisera	Ó
effektiviserar	Ó
effektiviseras	Ó
effektiviserat	Ó
effektuera	Ó
effektuerade	Ó
effektuerar	Ó
effektueras	Ó
effektuerat	Ó
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
efterhöra	Ó
efterkom	Ó
efterkomma	Ó
efterkommer	Ó
efterkommit	Ó
efterlev	Ó
efterleva	Ó
efterlevde	Ó
efterlever	Ó
efterlevnad	Ó
efterlevnaden	Ó
efterlevs	Ó
efterlevt	Ó
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
ehlers-danlos	È	È
ehuru	Ó
eight years		i
eight-year-old		i
eighteen		ST
ej	Ò
ej för publicering	oÀ
ej för spridning	oÀ
ej för vidare spridning	oÀ
ej godkänd	È	È
ej godkänt	È	È
ej offentlig handling	oÀ
ej offentligt	o
ekonomiska bistånd	Ä
ekonomiska problem	È	È
ekonomiskt avseende	Ô
ekonomiskt bistånd	È	È
eksem	È	È
eksemet	È	È
el dylik	Ô
el dylika	Ô
el dylikt	Ô
elbil	f
elda ner	Ì
elda upp	Ì
elda upp din	Ì
elda upp ditt	Ì
elda upp er	Ì
elda upp ert	Ì
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
elect		Î
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
eliminera	Ó
eliminerade	Ó
eliminerar	Ó
elimineras	Ó
eliminerat	Ó
eljest	Ó
eller dylik	Ô
eller dylika	Ô
eller dylikt	Ô
elskuld	È	È
elucidate		Ó
elucidates		Ó
elva år	i
elvaårig	i
elvaåriga	i
elvaårige	i
elvaåring	i
elvaåringen	i
email		6
emailed		F
embezzled	È	È
embezzlement	È	È
embezzling	È	È
emedan	Ó
emellertid	Ó
emotse	Ó
emotser	Ó
emotses	Ó
emotsett	Ó
emotsåg	Ó
emottag	Ó
emottaga	Ó
emottagas	Ó
emottager	Ó
emottages	Ó
emottas	Ó
en fan	Ì
en kula i huvudet	Ì
en kula i pannan	Ì
en kula i skallen	Ì
en och var	Ó
en rörande	Ô
enahanda	Ó
enbent	È	È
enclosed herewith		Ó
enda partiet som	Ï
endast för behörig personal	oÀ
endast för behöriga	oÀ
endast för intern användning	oÀ
endast för internt bruk	oÀ
endast för nämndens ledamöter	oÀ
endast för tjänstebruk	oÀ
endast för vuxna	ST
endeavor		Ó
endeavour		Ó
endeavoured		Ó
endeavouring		Ó
endeavours		Ó
ended		Ë
endometrios	È	È
endometriosen	È	È
endorsed		_
endorsed by		B_
ends		GÊ
energipolitiken	Í
engagera dig i	Î
engagera er i	Î
enkom	Ó
enl	Ó
enl.	Ó
enligt beslut	Ë
enligt gällande bestämmelser	Ó
enligt gällande föreskrifter	Ó
enligt säkerhetsskyddslagen	oÀ
enquire about		Ó
ensam vårdnad	È	È
ensamkommande	È	È
ensamstående	È	È
enskild vårdnad	È	È
ensure that		Ó
ensured that		Ó
ensures that		Ó
ensuring that		Ó
enter		67
enter to win		367
entlediga	Ó
entledigade	Ó
entledigar	Ó
entledigas	Ó
entledigats	Ó
entreprenörens	e
entries		7
entry		7
entry fee		YZ
entry fees		YZ
enumerate		Ó
enumerated		Ó
enumerates		Ó
envar	Ó
envisage		Ó
envisaged		Ó
envisages		Ó
enär	Ó
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
er över axeln	Ì
era dagar är räknade	Ì
erbjudande	Ð
erbjudanden	Ð
erbjudandena	Ð
erbjudandet	Ð
erforderlig	Ó
erforderliga	Ó
erforderligen	Ó
erforderligt	Ó
erfordra	Ó
erfordrade	Ó
erfordrades	Ó
erfordrar	Ó
erfordras	Ó
erfordrat	Ó
erfordrats	Ó
erhåll	Ó
erhålla	Ó
erhållas	Ó
erhållen	Ó
erhåller	Ó
erhålles	Ó
erhållet	Ó
erhållit	Ó
erhållna	Ó
erhålls	Ó
erhöll	Ó
erinra	Ó
erinra om	Ó
erinrade om	Ó
erinran	ÈÓ	È
erinrar	Ó
erinrar om	Ó
erinras om	Ó
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
erlade	Ó
erlagt	Ó
erlagts	Ó
erlägg	Ó
erlägga	Ó
erläggande	Ó
erläggandet	Ó
erläggas	Ó
erlägger	Ó
erlägges	Ó
erläggs	Ó
erroneous		Ó
erroneously		Ó
ersättning utgår	Ó
ert fan	Ì
ert vidkommande	Ó
ertappad	È	È
ertappada	È	È
ertappade	È	È
ertappades	È	È
ertappats	È	È
esplanad	Å	Å
esplanaden	Å	Å
essentiell	Ó
essentiella	Ó
essentiellt	Ó
established		Ë
estimera	Ó
estimerad	Ó
estimerade	Ó
estimerar	Ó
estimeras	Ó
estimerat	Ó
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
ett ansenligt antal	Ó
ett avseende	Ô
ett betydande antal	Ó
ett fan	Ì
ett flertal	Ó
ett personligt helvete	Ì
ett rent helvete	Ì
ett ringa antal	Ó
ett rörande	Ô
ett sant helvete	Ì
ett stort antal	Ó
ett år	i
ettan	i
ettårig	i
ettåriga	i
ettårige	i
ettåring	i
ettåringen	i
evakueringsoperation	0	0
evakueringsoperationen	0	0
evaluera	Ó
evaluerade	Ó
evaluerar	Ó
evalueras	Ó
evaluerat	Ó
everyone is welcome		É
evicted	È	È
evk	Ä
ex-convict	È	È
excluded from school	È	È
exekutiv auktion	È	È
exkl	Ó
exkl.	Ó
expecting a baby	È	È
expecting a her	È	È
expecting a twins	È	È
expecting her first	È	È
expecting her second	È	È
expecting her third	È	È
expedite		Ó
expedited		Ó
expedites		Ó
expediting		Ó
expeditious		Ó
expeditiously		Ó
expelled	È	È
expelled from school	È	È
expenditure		Ó
expenditures		Ó
extra anpassningar	ÄÈ	È
extra kromosom	È	È
extrapris	Ð
extrapriser	Ð
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
f.n	Ó
f.n.	Ó
f.v.b.	Ó
f.ö	Ó
f.ö.	Ó
faan	Ì
faan ta	Ì
faan tar	Ì
faan tog	Ì
facebookkonto	0
facebookkonton	0
facebookkontot	0
facilitate		Ó
facilitated		Ó
facilitates		Ó
facilitating		Ó
facilitera	Ó
faciliterade	Ó
faciliterar	Ó
faciliterat	Ó
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
fanns att tillgå	Ó
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
fastar under ramadan	È	È
fastighets	È	È
fastnade i alkoholkontrollen	È	È
fastnade i poliskontrollen	È	È
fastnade i rattfyllerikontrollen	È	È
fastnat i alkoholkontrollen	È	È
fastnat i poliskontrollen	È	È
fastnat i rattfyllerikontrollen	È	È
fasts during ramadan	È	È
fastställ	Ó
fastställa	Ó
fastställas	Ó
fastställde	Ó
fastställdes	ËÓ
fastställer	Ó
fastställs	Ó
fastställt	Ó
fastställts	Ó
fat ass	Ì	Ì
fatass	Ì	Ì
fatasses	Ì	Ì
fattat beslut	Ñ
fattig	È	È
fattiga	È	È
fattige	È	È
fattigpensionär	È	È
fattigpensionären	È	È
fb	]	]
feasible		Ó
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
fem för en	Ð
fem för ett	Ð
fem för fyra	Ð
fem för tre	Ð
fem för två	Ð
fem år	i
feminazi	Ì	Ì
feminazis	Ì	Ì
feministfitta	Ì	Ì
feministfittor	Ì	Ì
feministiskt initiativ	ÈÍ	È
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
fertilitetsbehandling	È	È
fertilitetsbehandlingen	È	È
fertilitetskliniken	È	È
fet	Ì
feta	Ì
fetma	È	È
fetman	È	È
fett	Ì
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
fick stryk	Ì
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
filthy		Ì
fin rörande	Ô
finalise		Ó
finalised		Ó
finalises		Ó
finalize		Ó
finalized		Ó
finansförbundet	È	È
finansministern	Í
finaste bidrag	D
finaste bidraget	D
finaste bild	D
finaste bilden	D
finaste motivering	D
finaste motiveringen	D
finaste svar	D
finaste svaret	D
fined	È	È
fingerade personuppgifter	È	È
fingeravtryck	È	È
fingeravtrycken	È	È
fingeravtrycket	È	È
fingerprints	È	È
finnas att tillgå	Ó
finnjävel	Ì	Ì
finnjäveln	Ì	Ì
finnjävlar	Ì	Ì
finns att tillgå	Ó
finns möjlighet att	Ó
finns möjlighet till	Ó
finns möjligheten att	Ó
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
flertalet	Ó
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
folkpartiet	Í
folkpartist	È	È
folkpartisten	È	È
folkviljan	Í
follow		6
fondens	e
food bank	È	È
fool		Ì
fools		Ì
for a chance to		8
for christ's sake	Ì	Ì
for fuck's sake	Ì	Ì
for illa	È	È
for internal use		oÀ
for internal use only		oÀ
for the duration of		Ó
for the purpose of		Ó
for the purposes of		Ó
for the reason that		Ó
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
forged	È	È
forgery	È	È
formellt avseende	Ô
formgivningstävling	0
formgivningstävlingen	0
forslas bort	f
forthwith		Ó
fortkörare	f
fortköraren	f
fortkörning	fÈ	È
fortkörningen	fÈ	È
fortlöpande	Ó
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
framdeles	Ó
framgent	Ó
framlade	Ó
framlades	Ó
framlagt	Ó
framledes	Ó
framlägg	Ó
framlägga	Ó
framlägger	Ó
framläggs	Ó
framställan	Ó
fraud	È	1È
frauds		1
fraudster	È	È
fraudsters		1
fredag	H
fredagen	H
fredagens	H
fredags	Ë
free		\
free admission		É
free entry		É
free school meals	È	È
freedom of the press	Ö	Ö
frekvent	Ó
frekventera	Ó
frekventerade	Ó
frekventerar	Ó
frekventeras	Ó
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
friskförklarad	È	È
friskförklarades	È	È
fristående	_Ò
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
frälst	È	È
fråga gällande	Ó
frågan gällande	Ó
frågeställning	Ó
frågeställningar	Ó
frågeställningarna	Ó
frågeställningen	Ó
frågor gällande	Ó
frågorna gällande	Ó
från	U
frånfälle	È	È
frånfället	È	È
frånskild	È	È
frånskilda	È	È
frånskilde	È	È
fråntagits vårdnaden	È	È
fråntogs vårdnaden	È	È
frånträda	Ó
frånträdde	Ó
frånträder	Ó
frånträtt	Ó
frånvaro	Ä
frånvaron	Ä
frånvaroproblem	È	È
frånvaroproblemen	È	È
frös ut	È	È
fsk	Ó
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
fullgjorde	Ó
fullgjort	Ó
fullgjorts	Ó
fullgör	Ó
fullgöra	Ó
fullgöras	Ó
fullgörs	Ó
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
furnish us with		Ó
furnish with		Ó
furnished with		Ó
furthermore		Ó
fuska med bidraget	Ì
fuska med deklarationen	Ì
fuska med skatten	Ì
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
fyllo	Ì
fyllon	Ì
fyllot	Ì
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
fynda	Ð
fyra för en	Ð
fyra för ett	Ð
fyra för fyra	Ð
fyra för tre	Ð
fyra för två	Ð
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
fysioterapeuterna	È	È
fähund	Ì	Ì
fähundar	Ì	Ì
fähunden	Ì	Ì
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
färdigställ	Ó
färdigställa	Ó
färdigställande	Ó
färdigställandet	Ó
färdigställas	Ó
färdigställde	Ó
färdigställdes	Ó
färdigställer	Ó
färdigställs	Ó
färdigställt	Ó
färdigställts	Ó
färdtjänst	È	È
färdtjänstbeslut	Â
färdtjänstbeslutet	Â
färdtjänstbil	h
färdtjänstbilen	h
färdtjänsten	È	È
färgblind	È	È
färgblinda	È	È
fäst avseende	Ô
fästa avseende	Ô
fäste avseende	Ô
fäster avseende	Ô
få betala dyrt	Ì
få betala för det	Ì
få betala för detta	Ì
få betala med ditt	Ì
få betala med livet	Ì
få en kula	Ì
få ordentligt med stryk	Ì
få smaka bly	Ì
få smaka kniven	Ì
få smaka käppen	Ì
få smaka stryk	Ì
få stryk	Ì
få ångra det	Ì
få ångra detta	Ì
fågelhjärna	Ì	Ì
fågelskit	Ì
fågelskitar	Ì
fågelskiten	Ì
fåntratt	Ì	Ì
fåntrattar	Ì	Ì
fåntratten	Ì	Ì
får av sig fotbojan	È	È
får avslag	Ñ
får avslag på	Ä
får bara läsas av	oÀ
får besked	F
får bifall	Ñ
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
får ej vidarebefordras	oÀ
får en kula	Ì
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
får inte vidarebefordras	oÀ
får ja	Ñ
får jag absolut inte	Á
får jag egentligen inte	Á
får jag inte avslöja	Á
får jag inte berätta	Á
får jag inte prata	Á
får jag inte skriva	Á
får jag inte säga	Á
får nej	Ñ
får plats	Ñ
får samhällstjänst	È	È
får silkessnöret	È	È
får sin dom	È	È
får skyddstillsyn	È	È
får smaka bly	Ì
får smaka kniven	Ì
får smaka käppen	Ì
får smaka stryk	Ì
får sparken i gång	0	0
får sparken i julklapp	0	0
får sparken i present	0	0
får sparken i rumpan	0	0
får sparken på gång	0	0
får sparken på julklapp	0	0
får sparken på present	0	0
får sparken på rumpan	0	0
får stryk	Ì
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
fårskallar	Ì	Ì
fårskalle	Ì	Ì
fått amputera	È	È
fått asyl	È	È
fått av sig fotbojan	È	È
fått avslag	Ñ
fått avslag på	Ä
fått bifall	Ñ
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
fått din plats	Ñ
fått dubbel dos	Ã
fått dubbel insulin	Ã
fått dubbel medicin	Ã
fått ekonomiskt bistånd	Â
fått elen avstängd	È	È
fått en plats	Ñ
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
fått ja	Ñ
fått kicken	È	È
fått körkortet indraget	È	È
fått lönen utmätt	È	È
fått missfall	È	È
fått nej	Ñ
fått njurstensanfall	È	È
fått panikångest	È	È
fått plats	Ñ
fått samhällstjänst	È	È
fått silkessnöret	È	È
fått sin dom	È	È
fått sin plats	Ñ
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
följaktligen	Ó
följer efter dig	Ì
följer efter er	Ì
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
för den händelse	Ó
för den händelse att	Ó
för det fall	Ó
för det fall att	Ó
för din chans	8
för en chans	8
för erhållande av	Ó
för fan	Ì	Ì
för fasen	Ì
för fullgörande av	Ó
för helvete	Ì
för inte detta vidare	Á
för satan	Ì
för sent	Ñ
för sjutton	Ì
för tusan	Ì
för vinnande av	Ó
föraktar	Ì
föranleda	Ó
föranledde	Ó
föranleder	Ó
föranleds	Ó
föranlett	Ó
föranmäl	É
föranmälan	É
föraren	f
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
förebringa	Ó
förebringar	Ó
föredragningslista	Ó
föredragningslistan	Ó
förefalla	Ó
förefaller	Ó
förefanns	Ó
förefinnas	Ó
förefinns	Ó
föreföll	Ó
föregående månad	Ó
föregående vecka	Ó
föregående år	Ó
förelegat	Ó
föreligga	Ó
föreliggande	Ó
föreligger	Ó
föreligger möjlighet	Ó
föreläser	Ê
förelåg	Ó
föremål för förundersökning	È	È
föremål för polisutredning	È	È
föremål för åtal	È	È
föreningens	e
förenämnda	Ó
föreskrev	Ó
föreskriva	Ó
föreskriven	Ó
föreskriver	Ó
föreskrivet	Ó
föreskrivit	Ó
föreskrivna	Ó
föreskrivs	Ó
föreställning	m
föreställningar	m
föreställningarna	m
föreställningen	m
företa	Ó
företaga	Ó
företager	Ó
företages	Ó
företagets	e
företagit	Ó
företar	Ó
företas	Ó
förete	Ó
företedde	Ó
företer	Ó
företog	Ó
företrädesvis	Ó
förett	Ó
förevisa	Ó
förevisade	Ó
förevisar	Ó
förevisas	Ó
förevisat	Ó
förfalla till betalning	Ó
förfaller till betalning	Ó
förfalska	Ì
förfalskade	È	È
förfalskar	ÈÌ	È
förfalskat	È	È
förfan	Ì	Ì
förfar	Ó
förfara	Ó
förfarande	Ó
förfarandet	Ó
förfaringssätt	Ó
förfaringssättet	Ó
förfoga över	Ó
förfogade över	Ó
förfogar över	Ó
förfogat över	Ó
förfor	Ó
förföljd	È	È
förföljda	È	È
förföljde	È	È
förgifta	Ì
förgiftar	Ì
förgrep sig på	È	È
förgripit sig på	È	È
förgrymmat	Ì	Ì
förhandenvarande	Ó
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
förmå	Ó
förmår	Ó
förordna	Ó
förordnad	Ó
förordnade	Ó
förordnande	Ó
förordnandet	Ó
förordnar	Ó
förordnas	Ó
förordnat	Ó
förordnats	Ó
förorsaka	Ó
förorsakade	Ó
förorsakar	Ó
förorsakas	Ó
förorsakat	Ó
förplikta	Ó
förpliktad	Ó
förpliktelse	Ó
förpliktelser	Ó
förpliktelserna	Ó
förpliktiga	Ó
förpliktigad	Ó
förpliktigade	Ó
förpliktigar	Ó
förpliktigas	Ó
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
förslag gällande	Ó
förslaget gällande	Ó
förslagsvis	Ó
förslitningsskada	È	È
förslitningsskadan	È	È
förslitningsskadaor	È	È
försorg	Ó
först med rätt svar	D
först till kvarn	DÉ
första gången gratis	Ð
första månaden gratis	Ð
första pris	L
första priset	L
förstapris	L
förstapriset	L
förståndshandikappad	È	È
förståndshandikappada	È	È
förståndshandikappade	È	È
förstår inte längre vad	k
förstör	Ì
förstör ditt liv	Ì
förstör ert liv	Ì
förstör landet	Ì
förstör samhället	Ì
förstör stan	Ì
förstör sverige	Ì
förstör vårt	Ì
förstöra	Ì
förstöra ditt liv	Ì
förstöra ert liv	Ì
försvann	Ë
försvarsförbundet	È	È
försälja	Ó
försäljer	Ó
försäljs	Ó
försålde	Ó
försåldes	Ó
försålt	Ó
försåvitt	Ó
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
förteckning	Ó
förteckningar	Ó
förteckningarna	Ó
förteckningen	Ó
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
förtjänar din röst	Ï
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
förtäring	Ó
förundersökningen mot	È	È
förutnämnda	Ó
förutvarande	Ó
förvaltare	È	È
förvaltare för	k
förvaltaren	È	È
förvaltarskap	kÈ	È
förvaltarskap för	È	È
förvaltarskapet	kÈ	È
förvaltarskapet för	È	È
förvaltningens	e
förvärva	Ó
förvärvade	Ó
förvärvades	Ó
förvärvar	Ó
förvärvas	Ó
förvärvat	Ó
förälder	X
föräldern	X
föräldrar	X
föräldrarna	X
förökar	Ì
förövare	È	È
förövaren	È	È
fött dödfött	È	È
gaggig	Ì
gaggiga	Ì
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
ge dem stryk	Ì
ge dom stryk	Ì
ge ett bidrag	d
ge fan i	Ì
ge henne stryk	Ì
ge honom stryk	Ì
ge polisen stryk	Ì
ge polisjävlarna stryk	Ì
ge snuten stryk	Ì
ge vakterna stryk	Ì
gemensam vårdnad	È	È
genbärare	È	È
genbäraren	È	È
gendefekt	È	È
gendefekten	È	È
gender dysphoria	È	È
generera	Ó
genererade	Ó
genererar	Ó
genereras	Ó
genererat	Ó
genetisk avvikelse	È	È
genetisk defekt	È	È
genetisk sjukdom	È	È
genmutation	È	È
genmutationen	È	È
genom att betala	8[
genom att handla	8[
genom att köpa	8[
genom att swisha	8[
genom bostad först	È	È
genom ivf	È	È
genom provrörsbefruktning	È	È
genom surrogat	È	È
genom surrogatmamma	È	È
genom äggdonation	È	È
genomför en analys	Ó
genomför en undersökning	Ó
genomför en utvärdering	Ó
genomföra en analys	Ó
genomföra en undersökning	Ó
genomföra en utvärdering	Ó
genomförandeplan	Ä
genomförandeplanen	Ä
genomförde en analys	Ó
genomförde en undersökning	Ó
genomförde en utvärdering	Ó
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
genomkorrupt	Ì
genomkorrupta	Ì
geografiskt avseende	Ô
ger fan i	Ì
ger polisen stryk	Ì
ger polisjävlarna stryk	Ì
ger snuten stryk	Ì
ger vakterna stryk	Ì
ges möjlighet att	Ó
ges möjligheten att	Ó
gestaltningstävling	0
gestaltningstävlingen	0
get a life	Ì	Ì
get lost	Ì	Ì
get rid of	Ì	Ì
get well soon	È	È
gett fan i	Ì
getting divorced	È	È
gevär	Ì
geväret	Ì
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
giva	Ó
give consideration to		Ó
give-away	2	2
give-aways	2	2
giveaway	2K	2K
giveawayen	2K	2K
giveawayer	2K	2K
giveaways	2K	2K
giver	Ó
gives	Ó
gjorde	Ë
gjorde abort	È	È
gjorde en abort	È	È
gjorde en bedömning	Ó
gjorde en beställning	Ó
gjorde en förfrågan	Ó
gjorde en uppföljning	Ó
gjorde en utvärdering	Ó
gjorde en översyn	Ó
gjorde inbrott hos	È	È
gjorde inbrott i	È	È
gjorde inbrott på	È	È
gjort abort	È	È
gjort en abort	È	È
gjort en bedömning	Ó
gjort en förfrågan	Ó
gjort en uppföljning	Ó
gjort en utvärdering	Ó
gjort en översyn	Ó
gjort inbrott hos	È	È
gjort inbrott i	È	È
gjort inbrott på	È	È
glad att	Ì
glad he's dead	Ì	Ì
glad she's dead	Ì	Ì
glad that	Ì	Ì
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
god man	kÈ	È
god man för	kÈ	È
godast	Ð
godaste i länet	Ð
godaste i stan	Ð
godaste i sverige	Ð
goddam	Ì	Ì
goddamn	Ì	Ì
goddamned	Ì	Ì
goddamnit	Ì	Ì
godkänd	_Ñ
godkända	_
godkändes	ËÑ
godkänds	_
godkänns	_
godkänt	_Ñ
godkänts	Ñ
godmanskap för	È	È
godmanskapet för	È	È
goes to church	È	È
goes to mosque	È	È
going forward		Ó
going through a bankruptcy	È	È
going through a divorce	È	È
going through a separation	È	È
going through divorce	È	È
golliwog		Ì
golliwogs		Ì
gone blind	È	È
gone deaf	È	È
gonna pay	Ì	Ì
goodie-bag	K
goodie-bags	K
goodiebag	K
goodiebags	K
googlemail	Ç	Ç
gook		Ì
gooks		Ì
got dismissed	È	È
got fired	È	È
got fired up	0	0
got nicked	È	È
got sacked	È	È
got what he deserved	Ì	Ì
got what she deserved	Ì	Ì
got what they deserved	Ì	Ì
government		Í
government's		Í
grab a bat	Ì	Ì
grade		i
grannar	<
granne	<
grannen	<
grant	Ñ	Ñ
granted		Ñ
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
gravida	È	È
graviditet	È	È
graviditeten	È	È
gravt synskadad	È	È
green party	È	ÈÍ
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
guling	Ì	Ì
gulingar	Ì	Ì
gulingarna	Ì	Ì
gun		Ì
gymnastiktävling	0
gymnastiktävlingar	0
gymnastiktävlingarna	0
gymnastiktävlingen	0
gyppo	Ì	Ì
gyppos	Ì	Ì
gypsy scum	Ì	Ì
gällande föreskrifter	Ó
gällde	Ë
gängkriminell	È	È
gängkriminelle	È	È
gängmedlem	È	È
gängmedlemmar	È	È
gängmedlemmen	È	È
gängse	Ó
gärna	9
gärningsman	È	È
gärningsmannen	ÈÌ	È
gästar	Ê
gästas	Ê
gå in i väggen	È	È
gå in på	Ð
gå med i	Î
gå och dö	Ì
gå och göm dig	Ì
gå och göm er	Ì
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
göm pengarna	Ì
göm vapnen	Ì
gömd flykting	È	È
gömde sig för	È	È
gömde sig undan	È	È
gömmer sig för	È	È
gömmer sig undan	È	È
gömt sig för	È	È
gömt sig undan	È	È
gör en bedömning	Ó
gör en beställning	Ó
gör en förfrågan	Ó
gör en uppföljning	Ó
gör en utvärdering	Ó
gör en översyn	Ó
gör slut på	Ì
gör upplopp	Ì
göra en bedömning	Ó
göra en beställning	Ó
göra en förfrågan	Ó
göra en uppföljning	Ó
göra en utvärdering	Ó
göra en översyn	Ó
göra livet surt	Ì
göra slut på	Ì
gött	Ì
gött att han dog	Ì
gött att hon dog	Ì
h-e	Ì
h-vete	Ì	Ì
ha möjlighet att	Ó
hacka deras	Ì
hacka kommunens	Ì
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
had it coming	Ì	Ì
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
hade för avsikt att	Ó
hade inte råd	È	È
hade knark i	È	È
hade kniv i	È	È
hade lämnat henne	È	È
hade lämnat honom	È	È
hade möjlighet att	Ó
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
hagelbössa	Ì
hagelbössan	Ì
haha	Ì	Ì
hahaha	Ì	Ì
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
halshuggning	Ì
halshuggningen	Ì
halshöggs	Ì
halva priset	Ð
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
handha	Ó
handhaft	Ó
handhar	Ó
handhas	Ó
handhavande	Ó
handikapp	È	È
handikappad	È	È
handikappada	È	È
handikappade	È	È
handikappet	È	È
handikapplats	f
handikapplatsen	f
handjob	Ì	Ì
handjobs	Ì	Ì
handla	[Ð
handla om	0
handlagt	Ñ
handlagts	Ñ
handlar	[
handlar om	0
handlat	[
handledsbrott	È	È
handledsbrottet	È	È
handläggarens anteckning	Â
handläggarens anteckningar	Â
handläggarens notering	Â
handläggarens noteringar	Â
handläggas	Ñ
handläggs	Ñ
handoperation	È	È
handoperationen	È	È
handprotes	È	È
handprotesen	È	È
handskada	È	È
handskadan	È	È
hang		Ì
hans fan	Ì
hans insats indragen	Ä
hans vidkommande	Ó
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
har fått in	Ð
har för avsikt att	Ó
har förvaltare	k
har hjälp av soc	È	È
har hjälp av socialtjänsten	È	È
har ingenting här att	Ì
har insatser av soc	È	È
har insatser av socialtjänsten	È	È
har inte råd	È	È
har knark i	È	È
har kniv i	È	È
har kvällsöppet	Ê
har lämnat henne	È	È
har lämnat honom	È	È
har möjlighet att	Ó
har möjligheten att	Ó
har narkotika i	È	È
har nummer	Ñ
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
har öppet	Ê
har övervakare	È	È
harassment	È	È
has arrested	È	È
has been		ËÑ
has charged	È	È
has convicted	È	È
has jailed	È	È
has the ability to		Ó
has the opportunity to		Ó
has won		4
hastiga bortgång	È	È
hatar	Ì
hate		Ì
hava	Ó
have arrested	È	È
have been		ËÑ
have charged	È	È
have convicted	È	È
have jailed	È	È
have the ability to		Ó
have the opportunity to		Ó
have won		4
haver	Ó
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
heja	Ï
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
hemlös	È	È
hemlösa	È	È
hemlöse	È	È
hemma hos	Æ	Æ
hemmahörande	Ó
hemmasittare	È	È
hemmasittaren	È	È
hemofili	È	È
hemsjukvård	È	È
hemsjukvården	È	È
hemskickad	F
hemskickat	F
hemställa	Ó
hemställan	Ó
hemställde	Ó
hemställer	Ó
hemställs	Ó
hemställt	Ó
hemtjänst	È	È
hemtjänstbeslut	Â
hemtjänstbeslutet	Â
hemtjänstbesök	Â
hemtjänstbesöket	Â
hemtjänsten	È	È
hemtjänstens	e
hemtjänstärende	Ä
hemtjänstärendet	Ä
henceforth		Ó
henceforward		Ó
hennes fan	Ì
hennes insats indragen	Ä
hennes vidkommande	Ó
hepatit	È	È
hepatit b	È	È
hepatit c	È	È
hepatiten	È	È
hepatitis	È	È
hepatitis b	È	È
hepatitis c	È	È
her account		`
her card		c
hereafter		Ó
hereby		Ó
herein		Ó
hereinafter		Ó
hereto		Ó
heretofore		Ó
hereunder		Ó
herewith		Ó
hero		Ì
heroes		Ì
heterosexuell	È	È
heterosexuelle	È	È
hets mot folkgrupp	È	È
highly concerning		Ô
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
historiskt avseende	Ô
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
hitherto		Ó
hitintills	Ó
hitler borde ha	Ì
hitler hade rätt	Ì
hitler was right	Ì	Ì
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
hjälp	Î
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
hjärntvättad	Ì
hjärntvättade	Ì
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
hope you die	Ì	Ì
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
hota dem	Ì
hota henne	Ì
hota honom	Ì
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
hudfärg	È	È
hudfärgen	È	È
hugga	Ì
hugga armen av	Ì
hugga av	Ì
hugga fingrarna av	Ì
hugga handen av	Ì
hugga huvudet av	Ì
hugger	Ì
hugger armen av	Ì
hugger av	Ì
hugger fingrarna av	Ì
hugger handen av	Ì
hugger huvudet av	Ì
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
hurry		Ð
huru	Ó
huruvida	Ó
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
huvudsakligen	Ó
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
hädanefter	Ó
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
hämtas av polis	È	È
hämtas av polisen	È	È
hämtas in	Ê
hämtats av polis	È	È
hämtats av polisen	È	È
hända något med dig	Ì
hända något med din	Ì
hända något med er	Ì
hända nåt med dig	Ì
hända nåt med din	Ì
hända nåt med er	Ì
händer det något med	Ì
händer det nåt med	Ì
händer något med dig	Ì
händer något med din	Ì
händer något med dina	Ì
händer något med er	Ì
händer nåt med dig	Ì
händer nåt med din	Ì
händer nåt med dina	Ì
händer nåt med er	Ì
hänför sig till	Ó
hänföra sig till	Ó
hänförlig till	Ó
hänförliga till	Ó
hänförligt till	Ó
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
hänskjuta	Ó
hänskjuter	Ó
hänskjutit	Ó
hänskjuts	Ó
hänsköt	Ó
hänsynstagande	Ó
hänsynstaganden	Ó
hänvända sig till	Ó
hänvänder sig till	Ó
härav	Ó
härbärge	È	È
härbärget	È	È
härigenom	Ó
härligt	Ì
härligt att	Ì
härmed	Ó
härom	Ó
häromdagen	Ë
härrör från	Ó
härröra från	Ó
härrörde från	Ó
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
härstädes	Ó
härutinnan	Ó
härutöver	Ó
härvid	Ó
härvidlag	Ó
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
högt blodtryck	È	È
höjts	Ñ
höll	Ë
höll sig gömd	È	È
hölls	Ë
hönshjärna	Ì	Ì
hönshjärnor	Ì	Ì
hör av oss	F
hör hemma i fängelse	Ì
hör hemma i zoo	Ì
hör hemma i öknen	Ì
hör hemma på fängelse	Ì
hör hemma på zoo	Ì
hör hemma på öknen	Ì
hör inte hemma	Ì
hör röster	È	È
hör vi av	F
hörande till	Ó
hörande under	Ó
hörapparat	È	È
hörapparaten	È	È
hörapparater	È	È
hörsamma	Ó
hörsammade	Ó
hörsammar	Ó
hörsammat	Ó
hörselimplantat	È	È
hörselimplantatet	È	È
hörselnedsättning	È	È
hörselnedsättningen	È	È
hörselskada	È	È
hörselskadad	È	È
hörselskadada	È	È
hörselskadade	È	È
hörselskadan	È	È
i		Õ
i allt väsentligt	Ó
i anledning av	Ó
i annat fall	Ó
i anslutning till	Ó
i avseende på	Ó
i avsikt att	Ó
i avvaktan på	Ó
i avvaktan på att	Ó
i behörig ordning	Ó
i dag	H
i dagsläget	Ó
i de fall	Ó
i den mån	Ó
i den utsträckning	Ó
i det fall	Ó
i det fall att	Ó
i det närmaste	Ó
i detta avseende	Ó
i detta hänseende	Ó
i djävulen	Ì
i efterskott	Ó
i egenskap av	Ó
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
i en nära framtid	Ó
i en snar framtid	Ó
i enlighet med	Ó
i ett senare skede	Ó
i ett tidigt skede	Ó
i förekommande fall	Ó
i föreliggande fall	Ó
i förevarande fall	Ó
i går	Ë
i görligaste mån	Ó
i helvete	Ì
i helvetet	Ì
i huvudsak	Ó
i händelse av	Ó
i händelse av att	Ó
i hög grad	Ó
i hög utsträckning	Ó
i klimakteriet	È	È
i konflikt med	È	È
i kväll	H
i likhet med	Ó
i linje med	Ó
i morgon	H
i möjligaste mån	Ó
i natt	H
i nuläget	Ó
i närtid	Ó
i pengar	N
i personlig konkurs	È	È
i relation till	Ó
i rollen som	m
i rullstol	È	È
i rättsligt hänseende	Ó
i samarbete med	B
i samband därmed	Ó
i samband härmed	ÓÔ
i samband med att	Ó
i samråd med vederbörande	Ó
i st.f.	Ó
i stor utsträckning	Ó
i strid med	Ó
i strid mot	Ó
i syfte att	Ó
i synnerhet	Ó
i termer av	Ó
i tillägg	Ó
i tillämpliga delar	Ó
i vederbörlig ordning	Ó
i viss mån	Ó
i viss utsträckning	Ó
i vårdnadstvist	È	È
i ändamål att	Ó
i'd		Õ
i'll		Õ
i'll destroy you	Ì	Ì
i'll find you	Ì	Ì
i'll get you	Ì	Ì
i'll hurt you	Ì	Ì
i'm		Õ
i've		Õ
i.st.f.	Ó
iaktta försiktighet	Ó
iaktta största försiktighet	Ó
iakttag	Ó
iakttag försiktighet	Ó
iakttaga	Ó
iakttaga försiktighet	Ó
iakttager	Ó
iakttages	Ó
ianspråkta	Ó
ianspråktaga	Ó
ianspråktagande	Ó
ianspråktagandet	Ó
ianspråktagit	Ó
ianspråktagna	Ó
ianspråktar	Ó
ianspråktas	Ó
ianspråktog	Ó
iban	`	`
iban-nr	`
iban-nummer	`
iban-nummert	`
ibs	È	È
ica bank	`	`
ica banken	`	`
icabanken	`	`
icke	ÒÓ
icke binär	Ô
icke binära	Ô
icke desto mindre	Ó
icke godkänd	È	È
icke godkänt	È	È
icke kommersiell	Ô
icke kommersiella	Ô
icke kommersiellt	Ô
icke medlemmar	Ô
icke rökare	Ô
icke vinstdrivande	Ô
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
ifrågakomma	Ó
ifrågakommande	Ó
ifrågakommer	Ó
ifrågavarande	Ó
ig	]	]
igångsatt	Ó
igångsatte	Ó
igångsattes	Ó
igångsätt	Ó
igångsätta	Ó
igångsättande	Ó
igångsättandet	Ó
igångsätter	Ó
igångsätts	Ó
igår	Ë
ihjälslagen	Ì
ihjälsparkad	Ì
ikano bank	`	`
ikano banken	`	`
ikläda sig	Ó
ikläder sig	Ó
ikraftträdande	Ó
ikraftträdandet	Ó
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
implement		Ó
implemented		Ó
implementera	Ó
implementerade	Ó
implementerades	Ó
implementerar	Ó
implementeras	Ó
implementerat	Ó
implementering	Ó
implementeringen	Ó
implementing		Ó
implements		Ó
impotent	È	È
imprisoned	È	È
in a coma	È	È
in a timely manner		Ó
in accordance with		Ó
in addition to		Ó
in advance of		Ó
in arrears	È	È
in association with		B
in care	È	È
in close proximity to		Ó
in collaboration with		B
in compliance with		Ó
in conjunction with		Ó
in connection with		Ó
in consequence of		Ó
in custody	È	È
in debt	È	È
in excess of		Ó
in foster care	È	È
in hiding		l
in hospital	È	È
in i gaskammaren	Ì
in jail	È	È
in lieu of		Ó
in order to		Ó
in partnership with		B
in prison	È	È
in receipt of		Ó
in recovery	È	È
in regard to		Ó
in relation to		Ó
in respect of		Ó
in the absence of		Ó
in the amount of		Ó
in the course of		Ó
in the event of		Ó
in the event that		Ó
in the near future		Ó
in the process of		Ó
in the vicinity of		Ó
inasmuch as		Ó
inbegrep	Ó
inbegripa	Ó
inbegriper	Ó
inbegripit	Ó
inbegrips	Ó
inbetala	Ó
inbetalade	Ó
inbetalar	Ó
inbetalas	Ó
inbetalat	Ó
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
inbrott	È	È
inbrottet	È	È
inbrottstjuv	È	È
inbrottstjuven	È	È
inception		Ó
incitament	Ó
incitamenten	Ó
incitamentet	Ó
income support	È	È
incompetent		Ì
incumbent on		Ó
incumbent upon		Ó
independent of		_Ò
indikera	Ó
indikerade	Ó
indikerar	Ó
indikerat	Ó
individual plan		Ä
individuell plan	Ä
individuell utvecklingsplan	Ä
infarkt	È	È
infarkten	È	È
infektionsavdelningen	È	È
infertil	È	È
influensa	È	È
influensan	È	È
information gällande	Ó
informationen gällande	Ó
informed		F
informeras	F
införskaffa	Ó
införskaffade	Ó
införskaffar	Ó
införskaffas	Ó
införskaffat	Ó
inga	Ò
inga araber	Ì
inga bögar	Ì
inga invandrare	Ì
inga judar	Ì
inga muslimer	Ì
inga människor	Ì
inga negrer	Ì
inga romer	Ì
inga somalier	Ì
ingen	Ò
ingen gillar dig	Ì
ingen gillar er	Ì
ingen tycker om dig	Ì
ingenting	Ò
inget	Ò
inget att göra här	Ì
inget avseende	Ô
inget här att göra	Ì
inget krav	9
ingiv	Ó
ingiva	Ó
ingiver	Ó
ingives	Ó
ingivits	Ó
inhaler	È	È
inhandla	Ó
inhandlade	Ó
inhandlar	Ó
inhandlas	Ó
inhandlat	Ó
inhämta	Ó
inhämtade	Ó
inhämtar	Ó
inhämtas	Ó
inhämtat	Ó
inhämtats	Ó
initialt	Ó
initiate		Ó
initiated		Ó
initiates		Ó
initiating		Ó
initiera	Ó
initierade	Ó
initierades	Ó
initierar	Ó
initieras	Ó
initierat	Ó
inkasso	È	È
inkassobrev	È	È
inkassobreven	È	È
inkassobrevet	È	È
inkassokrav	È	È
inkassokraven	È	È
inkassokravet	È	È
inkassot	È	È
inkl	Ó
inkl.	Ó
inkom	Ó
inkom med	Ó
inkomma	Ó
inkomma med	Ó
inkommande synpunkter	Ó
inkommen	Ó
inkommer	Ó
inkommer med	Ó
inkommet	Ó
inkommit	ÑÓ
inkommit med	Ó
inkomna	Ó
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
inledningsvis	Ó
inleds	Ê
inloggningskonto	0
inloggningskonton	0
inloggningskontot	0
inlottning	0
inlottningen	0
inlämna	Ó
inlämnade	Ó
inlämnades	Ó
inlämnar	Ó
inlämnas	Ó
inlämnat	Ó
inlämnats	Ó
inlärningssvårigheter	È	È
innan	G
innan de tar slut	Ð
innefatta	Ó
innefattade	Ó
innefattar	Ó
innefattat	Ó
inneha	Ó
innehade	ÈÓ	È
innehaft	ÈÓ	È
innehar	Ó
innevarande	Ó
innevarande månad	Ó
innevarande termin	Ó
innevarande vecka	Ó
innevarande år	Ó
innevånare	Ó
innevånaren	Ó
innevånarna	Ó
inom en snar framtid	Ó
inom föreskriven tid	Ó
inom kort	0
inom ramen för	Ó
inom utsatt tid	Ó
insamla	Ó
insamlades	Ó
insamlar	Ó
insamlas	Ó
insamlats	Ó
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
insofar as		Ó
inspelad	Ë
insta	]	]
instagramkonto	0
instagramkonton	0
instagramkontot	0
instigate		Ó
instigated		Ó
instigates		Ó
instundande	Ó
inställd	É
inställda	É
insulin	È	È
insulinet	È	È
insulinpump	È	È
insulinpumpen	È	È
insända	Ó
insändas	Ó
insände	Ó
insänder	Ó
insändes	Ó
insänds	Ó
insänt	Ó
intaga	Ó
intagas	Ó
intager	Ó
intages	Ó
inte	Ò
inte desto mindre	Ó
inte dödade fler	Ì
inte får berätta	Á
inte för publicering	oÀ
inte för spridning	oÀ
inte för vidare spridning	oÀ
inte klok i huvudet	Ì
inte leva länge	Ì
inte leva till	Ì
inte längre känner igen	È	È
inte människor	Ì
inte offentlig handling	oÀ
inte offentligt	o
inte rätt i huvudet	Ì
inte tog fler	Ì
inte träffade fler	Ì
inte välkomna	Ì
intellectual disability		k
intellektuell funktionsnedsättning	kÈ	È
intellektuell funktionsnedsättningar	k
intellektuella funktionsnedsättning	k
intellektuella funktionsnedsättningar	k
intellektuellt funktionshinder	k
intensive care	È	È
intensiven	È	È
intentionen	Ó
intentioner	Ó
intentionerna	Ó
inter alia		Ó
interim period		Ó
interimistisk	Ó
interimistiska	Ó
interimistiskt	Ó
intern	o
intern information	o
internal		o
internal only		oÀ
internal use only		oÀ
internerad	È	È
internerade	È	È
internt	o
intersexuell	È	È
intersexuelle	È	È
intet avseende	Ô
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
inväntar sin dom	È	È
iordningställ	Ó
iordningställa	Ó
iordningställande	Ó
iordningställandet	Ó
iordningställas	Ó
iordningställde	Ó
iordningställer	Ó
iordningställs	Ó
iordningställt	Ó
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
irrespective of		Ó
is able to		Ó
is being bullied	È	È
is classified		À
is closed		ÊÑ
is concerning		Ô
is confidential		À
is held		Ê
is in receipt of		Ó
is missing		Ñ
is obliged to		Ó
is on		Ê
is open		Ê
is pending		Ñ
is required to		Ó
is with		Ñ
islamist	È	È
islamisten	È	È
islamister	È	È
islamofob	È	È
isn't		Ò
iståndsatt	Ó
iståndsattes	Ó
iståndsätt	Ó
iståndsätta	Ó
iståndsätter	Ó
iståndsätts	Ó
it concerning		Ô
it is incumbent upon		Ó
it is requested that		Ó
it should be noted		Ó
iva	È	È
ivf	È	È
ivf-behandling	È	È
ivf-försök	È	È
i’d		Õ
i’ll		Õ
i’m		Õ
i’ve		Õ
j-ar	Ì	Ì
j-la	Ì	Ì
j-vel	Ì	Ì
j-vla	Ì	Ì
j-vligt	Ì	Ì
ja fan	Ì
jackass	Ì	Ì
jackasses	Ì	Ì
jag	Õ
jag har din adress	Ì
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
jag vet vem du	Ì
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
jews will not replace	Ì	Ì
jigaboo	Ì	Ì
jigaboos	Ì	Ì
jizz	Ì	Ì
jml	Ó
jml.	Ó
jo fan	Ì
jobbade svart	È	È
jobbar svart	È	È
jobbat svart	È	È
jobbigt hemma	È	È
join		Î
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
juridiskt avseende	Ô
jury	D	D
juryn	D	D
juryns	D	D
justitieministern	Í
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
jämlikt	Ó
jämte	Ó
jämväl	Ó
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
kameraövervakningslag	Ö	Ö
kameraövervakningslagen	Ö	Ö
kampanj	Ð
kampanja för	Î
kampanja med	Î
kampanjen	Ð
kampanjkod	Ð
kampanjkoden	Ð
kampanjkoder	Ð
kampanjpris	Ð
kampanjpriser	Ð
kampanjpriset	Ð
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
kasta brandbomber mot	Ì
kasta brandbomber på	Ì
kasta i havet	Ì
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
kdu	ÈÍ	È
kejsarsnitt	È	È
kejsarsnittet	È	È
kemoterapi	È	È
kemoterapin	È	È
kick ass	Ì	Ì
kick out	Ì	Ì
kickass		Ì
kid		W
kidnappa	Ì
kidnappades	È	È
kidnappar	Ì
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
kill time	Ì	Ì
kill yourself	Ì	Ì
killed		Ì
killer		Ì
killing it	Ì	Ì
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
klantarsle	Ì	Ì
klantarslen	Ì	Ì
klantskallar	Ì	Ì
klantskalle	Ì	Ì
klantskallen	Ì	Ì
klarna bank	`	`
klarna banken	`	`
klass	Wi
klassen	Wi
klasser	W
klicka hem	Ð
klimakteriebesvär	È	È
klimakteriebesvären	È	È
klimatångest	0	0
klimatångesten	0	0
klinefelters syndrom	È	È
klippkort	K
klippkorten	K
klippkortet	K
klockan	H
klockrent	Ì
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
klåpare	Ì	Ì
klåparen	Ì	Ì
klåparna	Ì	Ì
klår	Ì
knapp på magen	È	È
knarkade	È	È
knarkar	ÈÌ	È
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
knife		Ì
kniva	Ì	Ì
knivar	Ì	Ì
kniven	Ì
knivhot	È	È
knivhotet	È	È
knivhugg	Ì
knivhugga	Ì	Ì
knivhuggen	Ì
knivhugger	Ì	Ì
knivhuggit	È	È
knivhuggits	È	È
knivhuggna	Ì
knivhögg	È	È
knivhögg ihjäl	È	È
knivhöggs	È	È
knivskar	È	È
knivskars	Ì
knivskuren	Ì
knobhead	Ì	Ì
knobheads	Ì	Ì
know where you live	Ì	Ì
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
knytnäve	Ì
knytnäven	Ì
knäcka	Ì
knäcka benen på	Ì
knäcka nacken på	Ì
knäcka skallen på	Ì
knäcker	Ì
knäcker benen på	Ì
knäcker nacken på	Ì
knäcker skallen på	Ì
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
knäppgök	Ì	Ì
knäppgökar	Ì	Ì
knäppgöken	Ì	Ì
knäppskallar	Ì	Ì
knäppskalle	Ì	Ì
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
kom till användning	Ó
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
komma till användning	Ó
komma till handa	Ó
komma tillhanda	Ó
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
kommer få igen	Ì
kommer få lida	Ì
kommer få smaka	Ì
kommer få sota	Ì
kommer hem till dig	Ì
kommer hem till er	Ì
kommer ni	Ê
kommer till användning	Ó
kommer ursprungligen från	È	È
kommer vi	Ê
kommer ångra dig	Ì
kommer ångra er	Ì
kommersiellt avseende	Ô
kommit fram	Ñ
kommit hit från afghanistan	È	È
kommit hit från eritrea	È	È
kommit hit från irak	È	È
kommit hit från iran	È	È
kommit hit från somalia	È	È
kommit hit från syrien	È	È
kommit hit från ukraina	È	È
kommit in	Ñ
kommit till från afghanistan	È	È
kommit till från eritrea	È	È
kommit till från irak	È	È
kommit till från iran	È	È
kommit till från somalia	È	È
kommit till från syrien	È	È
kommit till från ukraina	È	È
kommit till handa	Ó
kommit tillhanda	Ó
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
kommunens bästa	Í
kommunens väl	Í
kommunicering	Ó
kommuniceringen	Ó
kommuninnevånare	Ó
kommunist	ÈÌ	È
kommunisten	È	È
kommunister	ÈÌ	È
kommunistiska	Í
kommunistiska partiet	ÈÍ	È
kommunistsvin	Ì	Ì
kommunistsvinet	Ì	Ì
kommuns	e
kompis	<
kompisar	<
kompisarna	<
kompisen	<
komplettera	Ñ
kompletteras	Ñ
kompletterats	Ñ
kon	Ì
koncentrationssvårigheter	È	È
konfidentiell	o
konfidentiellt	o
konkretisera	Ó
konkretiserar	Ó
konkretiseras	Ó
konkurrens	0
konstgjord hjärtklaff	È	È
konstgjord höftled	È	È
konstgjord öga	È	È
konstgjort hjärtklaff	È	È
konstgjort höftled	È	È
konstgjort öga	È	È
konstnärligt avseende	Ô
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
kontinuerligt	Ó
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
kostnadsfri	\Ó
kostnadsfria	\Ó
kostnadsfritt	\Ó
kr	Q	Q
kr.	Q
krampanfall	È	È
krampanfallet	È	È
kranskärl	È	È
kranskärlen	È	È
kraschat psykiskt	È	È
krav för att delta	8
krigstrauma	È	È
krigstrauman	È	È
kriminalvården	È	È
kriminell	ÈÌ	È
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
kristdemokrat	ÈÍ	È
kristdemokraten	È	È
kristdemokrater	ÈÍ	È
kristdemokraterna	ÈÍ	È
kristdemokraternas	Í
kristdemokratisk sympatisör	È	È
kristdemokratisk väljare	È	È
kristdemokratiska	Í
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
krossa	Ì
krossa is	Ì
krossa rekord	Ì
krossa rekordet	Ì
krossa skallen på	Ì
krossa vitlök	Ì
krossa vitlöken	Ì
krossade fönster	È	È
krossade fönstret	È	È
krossade rutan	È	È
krossade rutor	È	È
krossar	Ì
krossar skallen på	Ì
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
kryssa	Î
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
kul	Ì
kul att	Ì
kul att han dog	Ì
kul att hon dog	Ì
kul att se folk	Ì
kula chokladglass	Ì
kula glass	Ì
kula i nacken	Ì
kula i pannan	Ì
kula i skallen	Ì
kula vaniljglass	Ì
kulor chokladglass	Ì
kulor glass	Ì
kulor vaniljglass	Ì
kulturellt avseende	Ô
kunde	Ë
kunde inte betala elräkningen	È	È
kunde inte betala hyran	È	È
kunde inte betala räkningar	È	È
kunde inte betala räkningarna	È	È
kunde inte betala skulden	È	È
kunde inte sköta sin	È	È
kung	Ì
kungjorde	Ó
kungjort	Ó
kungör	Ó
kungöra	Ó
kungörs	Ó
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
kvalitetssäkra	Ó
kvalitetssäkrad	Ó
kvalitetssäkrar	Ó
kvalitetssäkras	Ó
kvarlämna	Ó
kvarlämnade	Ó
kvarlämnar	Ó
kvarlämnas	Ó
kvarlämnat	Ó
kvarskrivning	È	È
kvarskrivningen	È	È
kvarstod	Ó
kvarstå	Ó
kvarstår	Ó
kvarstått	Ó
kvarvarande	Ó
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
kväva	Ì
kväver	Ì
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
kålhuvud	Ì	Ì
kålhuvuden	Ì	Ì
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
köp	[Ð
köp din lott	Y[
köp en lott	Y[
köp lott	Y[
köp lotter	Y[
köp nu	Ð
köpa din lott	Y[
köpa en lott	Y[
köpa lott	Y[
köpa lotter	Y[
köper	[
köper sex	È	È
köpfest	Ð
köpfesten	Ð
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
kör över	Ì
köra över	Ì
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
lagförd	È	È
lagförda	È	È
lagförde	È	È
lagfördes	È	È
lagförs	È	È
lagförts	È	È
lagstadgad	Ó
lagstadgade	Ó
lagstadgat	Ó
lagts in	Ã
lagts in på avdelning	È	È
lagts in på psyket	È	È
lagts in på psykiatrin	È	È
lagts in på sjukhus	È	È
laguppställning	n
laguppställningen	n
laid off	È	È
lajka	6
laktosintolerans	È	È
laktosintoleransen	È	È
laktosintolerant	È	È
laktosintoleranta	È	È
landsbygdspartiet	Í
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
lat	Ì
lata	Ì
latinamerikanskt blod	È	È
latinamerikanskt påbrå	È	È
latinamerikanskt ursprung	È	È
latmask	Ì	Ì
latmaskar	Ì	Ì
latmasken	Ì	Ì
lazy ass	Ì	Ì
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
left party	È	ÈÍ
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
legend	Ì	Ì
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
leverages		Ó
leveraging		Ó
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
liaise with		Ó
liaises with		Ó
liaising with		Ó
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
liberal party		Í
liberaler	ÈÍ	È
liberalerna	ÈÍ	È
liberalernas	Í
liberals		Í
libtard	Ì	Ì
libtards	Ì	Ì
licence plate		g
licence plates		g
license plate		g
license plates		g
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
ligger för	Ñ
ligger för döden	È	È
ligger hos	Ñ
ligger i deras blod	Ì
ligger i deras gener	Ì
ligger i deras kultur	Ì
ligger i deras natur	Ì
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
ligger nu hos	Ñ
ligger på	Ñ
ligger på intensiven	È	È
ligger på iva	È	È
ligger på lasarettet	È	È
ligger på sjukhus	È	È
ligger på sjukhuset	È	È
ligger under sekretess	À
liggsår	Ã
liggsåret	Ã
likadana	Ì
likaledes	Ó
likalydande	Ó
like		6
likvid	Ó
likviden	Ó
likväl	Ó
lineup		n
link		J
linked		_
linked-in	]	]
linkedinkonto	0
linkedinkonton	0
linkedinkontot	0
links		J
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
ljug för försäkringskassan	Ì
ljug för kommunen	Ì
ljug för polisen	Ì
ljug i ansökan	Ì
ljug i deklarationen	Ì
ljug om ansökan	Ì
ljug om deklarationen	Ì
ljug på ansökan	Ì
ljug på deklarationen	Ì
ljugare	Ì
ljugaren	Ì
ljuger	Ì
ljumskbråck	È	È
ljumskbråcket	È	È
ljumskskada	È	È
ljumskskadan	È	È
lmfao	Ì	Ì
logg	?
loggar in med ansiktsigenkänning	È	È
loggar in med fingeravtryck	È	È
loggen	?
lojal fan	Ì
lol	Ì	Ì
look upon		Ô
looked upon		Ô
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
lotteries act	Ö	Ö
lotteriförordningen	Ö	Ö
lotterilag	Ö	Ö
lotterilagen	Ö	Ö
lotterna	Y
lottery		C
lottning	C
lottningen	C
love the part	Ì	Ì
loved the part	Ì	Ì
lowest price		Ð
lowest prices		Ð
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
luf	ÈÍ	È
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
lurar	Ì
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
lyfte	Ë
lymfom	È	È
lymfomet	È	È
lyncha	Ì	Ì
lynchad	Ì
lynchades	Ì
lynchar	Ì	Ì
lynchas	Ì
lägenhet	5
lägenheten	5
lägenheten utmätt	È	È
lägenheter	5
lägenheterna	5
lägg gift i	Ì
lägg gift till	Ì
lägg gift åt	Ì
lägg upp	6
lägg ut	6
lägg ut adressen	Ì
lägg ut deras adress	Ì
lägg ut gift	Ì
lägg ut hans adress	Ì
lägg ut hennes adress	Ì
lägg ut råttgift	Ì
lägga gift i	Ì
lägga gift till	Ì
lägga gift åt	Ì
lägst	U
lägsta pris	Ð
lägsta priser	Ð
lägsta priserna	Ð
lägsta priset	Ð
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
lämnats vidare	Ñ
lämnats över	Ñ
lämpligen	Ó
lämplighetsprov	Â
lämplighetsprovet	Â
lända till	Ó
länder till	Ó
länge leve	Ï
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
lär dig läsa	Ì
lär dig stava	Ì
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
lögnerska	Ì	Ì
lögnerskan	Ì	Ì
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
lördags	Ë
lördagsöppet	Ê
löshand	È	È
löss	Ì
löste	Ë
m.a.o	Ó
m.a.o.	Ó
m.a.p	Ó
m.a.p.	Ó
m.h.a	Ó
m.h.a.	Ó
m.t.p	Ó
m.t.p.	Ó
machete	Ì
made		Ë
made my day	Ì	Ì
made redundant	È	È
maestro	c	c
magnitude		Ó
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
majoriteten	Í
majoritetens	Í
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
make an application		Ó
make application		Ó
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
make provision for		Ó
maktgalen	Ì
maktgalna	Ì
maktmissbrukare	Ì	Ì
maktmissbrukaren	Ì	Ì
maktmissbrukarna	Ì	Ì
makulerad	Ñ
makulerat	Ñ
makulerats	Ñ
malmölistan	Í
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
mandatory		Ó
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
marginellt	Ó
marionett	Ì
marionetten	Ì
marionetter	Ì
markant	Ó
markanta	Ó
markanvisning	5
markanvisningar	5
markanvisningen	5
markanvisningstävling	0
markanvisningstävlingar	0
markanvisningstävlingarna	0
markanvisningstävlingen	0
marknadens billigaste	Ð
marknadens bästa	Ð
marknadens godaste	Ð
marknadens lägsta	Ð
marknadens skönaste	Ð
marknadens snyggaste	Ð
marknadens trevligaste	Ð
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
massaker	Ì
massakern	Ì
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
med anledning av	Ó
med anledning av detta	Ó
med anledning härav	Ó
med avseende på	Ó
med avsikt att	Ó
med beaktande av	Ó
med brev	F
med e-post	F
med ett öga öppet	Ì
med hänsyn tagen till	Ó
med i dragningen	78
med i lottningen	78
med i tävlingen	78
med i utlottningen	78
med mail	F
med med	7
med mejl	F
med mig bössan	Ì
med mig geväret	Ì
med mig kniven	Ì
med mig vapen	Ì
med omedelbar verkan	Ó
med sms	F
med telefon	F
med undantag av	Ó
med undantag för	Ó
med utgångspunkt från	Ó
med utgångspunkt i	Ó
medborgerlig samling	Í
meddelande	F
meddelanden	F
meddelandet	F
meddelar	F
meddelas	F
medellös	È	È
medellösa	È	È
medellöse	È	È
medelst	Ó
medfödd hjärtfel	È	È
medfödd missbildning	È	È
medfödd sjukdom	È	È
medfödd skada	È	È
medför att	Ó
medföra att	Ó
medförde att	Ó
medfört att	Ó
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
medicinskt avseende	Ô
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
medtag	Ó
medtaga	Ó
medtagas	Ó
medtager	Ó
medtages	Ó
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
merendels	Ó
merparten	Ó
merparten av	Ó
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
metastas	È	È
metastaser	È	È
methodologies		Ó
methodology		Ó
metodist	È	È
metodisten	È	È
metodister	È	È
mha	Ó
midnatt	H
midnight		H
midsommarafton	H
miffo	Ì	Ì
miffon	Ì	Ì
miffona	Ì	Ì
miffot	Ì	Ì
migraine	È	È
migraines	È	È
migrationsministern	Í
migrationspolitiken	Í
migrän	È	È
migränen	È	È
militäroperation	0	0
militäroperationen	0	0
miljömupp	Ì	Ì
miljömuppar	Ì	Ì
miljömässigt avseende	Ô
miljöpartiet	ÈÍ	È
miljöpartiets	Í
miljöpartist	ÈÍ	È
miljöpartisten	È	È
miljöpartister	ÈÍ	È
min fan	Ì
minderårig	W
minderåriga	W
mindfuck	Ì	Ì
mindre värda	Ì
minnesanteckningar	Ë
minnesanteckningarna	Ë
minnesfond	d
minnesfonden	d
minneskliniken	È	È
minnesmottagningen	È	È
minnesproblem	È	È
minnesproblemen	È	È
minnessvårigheter	È	È
minns	Ë
minskad hörsel	È	È
minskad rörlighet	È	È
minskad syn	È	È
minskas	Ñ
minskats	Ñ
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
misshandlad	ÈÌ	È
misshandlada	È	È
misshandlade	È	È
misshandlades	ÈÌ	È
misshandlar	ÈÌ	È
misshandlare	È	È
misshandlaren	È	È
misshandlas	È	È
misshandlas av	È	È
misshandlas hemma	È	È
misshandlat	È	È
misshandlats	È	È
missing persons		Ô
missionskyrkan	È	È
missiv	Ó
missivet	Ó
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
mitt vidkommande	Ó
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
moderat	ÈÍ
moderat sympatisör	È	È
moderat väljare	È	È
moderata	Í
moderate party		Í
moderaten	È
moderater	ÈÍ	È
moderaterna	ÈÍ	È
moderaternas	Í
moderates party		Í
moderatpolitiker	0	0
modification		Ó
modifications		Ó
modified		Ó
modifies		Ó
modify		Ó
modifying		Ó
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
mord	È	È
mordbrand	È	È
mordbranden	È	È
mordbrännare	È	È
mordbrännaren	È	È
morddömd	È	È
morddömda	È	È
morddömde	È	È
morden	Ì
mordet	È	È
mordförsök	È	È
mordförsöket	È	È
mordhota	Ì
mordhotad	È	È
mordhotada	È	È
mordhotade	È	È
mordhotar	Ì
mordmisstänkt	È	È
mordmisstänkta	È	È
mordmisstänkte	È	È
mordsdömd	È	È
mordsdömda	È	È
mordsdömde	È	È
mordåtalad	È	È
mordåtalada	È	È
mordåtalade	È	È
more concerning		Ô
moreover		Ó
morfin	È	È
morfinet	È	È
mormon	È	È
mormonen	È	È
mormoner	È	È
moron		Ì
morons		Ì
moskén	È	È
most comments		@
most concerning		Ô
most followers		@
most hearts		@
most likes		@
most reactions		@
most reposts		@
most retweets		@
most shares		@
most views		@
most votes		D
mot bakgrund av	Ó
mot bakgrund av att	Ó
mot bakgrund härav	Ó
mot denna bakgrund	Ó
mot pengar	N
mot tystnadsplikten	Á
mot uppvisande av	Ó
motbjudande	Ì
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
mottag	Ó
mottaga	Ó
mottagas	Ó
mottager	Ó
mottages	Ó
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
muf	ÈÍ	È
mugged	È	È
multipel skleros	È	È
multiple sclerosis	È	È
multisjuk	È	È
multisjuka	È	È
multisjuke	È	È
municipality's		e
muntligen	Ó
mupp	Ì
muppar	Ì
mupparna	Ì
muppen	Ì
murder	È	ÈÌ
murdered		Ì
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
muta	Ì
mutade	È	È
mutar	ÈÌ	È
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
mycket rörande	Ô
myndig	T
myndiga	T
myndighetens	e
myndigt	T
mäktigt	Ì
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
mådde dåligt	È	È
mådde illa	È	È
mådde jättedåligt dåligt	È	È
mådde mycket dåligt	È	È
mådde pissdåligt	È	È
mådde psykiskt dåligt	È	È
mådde så dåligt	È	È
mådde uselt	È	È
mådde väldigt dåligt	È	È
måhända	Ó
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
målsättning	Ó
målsättningar	Ó
målsättningarna	Ó
målsättningen	Ó
månaden gratis	Ð
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
måste du inte	9Ò
måste inte	9Ò
måste ni inte	9Ò
måste ut	Ì
mått dåligt	È	È
mått illa	È	È
mått mycket dåligt	È	È
mått pissdåligt	È	È
mått uselt	È	È
möjliggjorde	Ó
möjliggjort	Ó
möjliggör	Ó
möjliggöra	Ó
möjliggörande	Ó
möjliggörandet	Ó
möjliggörs	Ó
möjlighet att vinna	3
mörda	Ì
mördad	Ì
mördade	ÈÌ	È
mördar	Ì
mördare	ÈÌ	È
mördaren	ÈÌ	È
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
najs	Ì
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
naturvetarna	È	È
navelbråck	È	È
navelbråcket	È	È
nazi	È	È
nazist	ÈÌ	ÈÌ
nazisten	È	È
nazister	ÈÌ	ÈÌ
nazistjävel	Ì	Ì
nazistsvin	Ì	Ì
necessitate		Ó
necessitated		Ó
necessitates		Ó
nedan angivna	Ó
nedanstående	Ó
nedbringa	Ó
nedbringades	Ó
nedbringar	Ó
nedsatt hörsel	È	È
nedsatt immunförsvar	È	È
nedsatt lungkapacitet	È	È
nedsatt njurfunktion	È	È
nedsatt rörlighet	È	È
nedsatt syn	È	È
nedslog	È	È
nedsövd	È	È
nedtaga	Ó
nedtages	Ó
nedtagning av	Ó
needs assessment		Â
needs your vote		Ï
negativt avseende	Ô
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
neither		Ò
nej fan	Ì
nekad	Ñ
nekad assistans	Ä
nekad bistånd	Ä
nekad boendestöd	Ä
nekad färdtjänst	Ä
nekad försörjningsstöd	Ä
nekad hemtjänst	Ä
nekad ledsagning	Ä
nekad plats	Ä
nekades	Ñ
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
nekas	Ñ
nekas assistans	Ä
nekas bistånd	Ä
nekas boendestöd	Ä
nekas färdtjänst	Ä
nekas försörjningsstöd	Ä
nekas hemtjänst	Ä
nekas ledsagning	Ä
nekats	Ñ
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
never		Ò
nevertheless		Ó
newborn		j
ni får gärna	9
ni får också	9
ni får även	9
ni kan också vinna	3
ni kan vinna	3
ni kan även vinna	3
ni kanske vinna	3
ni kommer att dö	Ì
ni kommer brinna	Ì
ni kommer dö	Ì
ni ska brinna	Ì
ni ska dö	Ì
ni ska få igen	Ì
ni ska få lida	Ì
ni ska få se	Ì
ni ska få smaka	Ì
ni ska få stryk	Ì
ni skall dö	Ì
ni som vill	9
ni suger	Ì
ni är död	Ì
ni är döda	Ì
ni är dödens	Ì
nickedocka	Ì	Ì
nickedockan	Ì	Ì
nickedockor	Ì	Ì
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
njuter	Ì
njuter av att	Ì
nmr	È	È
no		Ò
no blacks	Ì	Ì
no gays	Ì	Ì
no jews	Ì	Ì
no later than		G
no muslims	Ì	Ì
no purchase necessary		\Ô
nobody likes you	Ì	Ì
nolla	Ì
nollan	Ì
nollor	Ì
nollorna	Ì
nominera	6
non-binary	È	È
nonetheless		Ó
noon		H
noonans syndrom	È	È
nordea	`	`
nordeas	`	`
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
not		Ò
not allowed to tell		Á
not for distribution		oÀ
not for public release		oÀ
not for publication		oÀ
not supposed to tell		Á
not to be shared		oÀ
notification of		Ó
notified		FÓ
notifies		Ó
notify		FÓ
notifying		Ó
notwithstanding		Ó
nov	H	H
novel		m
novels		m
november	H	H
nová hora	Ì	Ì
npf	È	È
nu är det dags	É
number plate		g
number plates		g
numerous		Ó
nummerplåt	g
nummerplåtar	g
nummerplåtarna	g
nummerplåten	g
nummerskylt	g
nummerskyltar	g
nummerskyltarna	g
nummerskylten	g
nursing home	È	È
ny fan	Ì
ny hornhinna	È	È
ny höft	È	È
ny höftled	È	È
ny knäled	È	È
ny lever	È	È
ny njure	È	È
nya moderaterna	Í
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
nyinkommet	Ð
nyinkomna	Ð
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
nyttja	Ó
nyttjade	Ó
nyttjades	Ó
nyttjande	Ó
nyttjandet	Ó
nyttjar	Ó
nyttjas	Ó
nyttjat	Ó
nyttjats	Ó
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
närvara	Ó
närvara vid	Ó
närvarade	Ó
närvarade vid	Ó
närvarar	Ó
närvarar vid	Ó
närvarat	Ó
närvarat vid	Ó
nästa gång smäller det	Ì
nästkommande	Ó
nätmobbad	È	È
nätmobbade	È	È
nätmobbas	È	È
nätverksmöte	Ä
nätverksmötet	Ä
nådde inte betygskriterierna	È	È
nådde inte kunskapskraven	È	È
nådde inte kunskapsmålen	È	È
någon	=
något avseende	Ô
något dylikt	Ô
något kommer hända dig	Ì
några	=
nån	=
når inte betygskriterierna	È	È
når inte kunskapskraven	È	È
når inte kunskapsmålen	È	È
nödbostad	È	È
nödbostaden	È	È
nödbostadet	È	È
nödgades	Ó
nödgas	Ó
nödgats	Ó
nödhjälp	È	È
nödhjälpen	È	È
o.dyl	Ó
o.dyl.	Ó
o.likn.	Ó
o.s.a	ÉÓ
o.s.a.	ÉÓ
oaktat	Ó
oberoende	_Ò
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
obildad	Ì
obildade	Ì
obotligt sjuk	È	È
obtain		Ó
obtained		Ó
obtaining		Ó
obtains		Ó
ocd	È	È
och dylik	Ô
och dylika	Ô
och dylikt	Ô
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
oduglig	Ì
odugliga	Ì
odåga	Ì	Ì
odågan	Ì	Ì
odågor	Ì	Ì
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
ofördröjligen	Ó
oförtövat	Ó
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
ombesörj	Ó
ombesörja	Ó
ombesörjas	Ó
ombesörjde	Ó
ombesörjer	Ó
ombesörjes	Ó
ombesörjs	Ó
ombesörjt	Ó
ombesörjts	Ó
omfattas av försvarssekretess	À
omfattas av sekretess	À
omfattas av sekretessen	À
omfattas av socialtjänstsekretess	À
omfattas av tystnadsplikt	À
omfattas av tystnadsplikten	À
omfattas av utrikessekretess	À
omfg	Ì	Ì
omförmäld	Ó
omförmälda	Ó
omförmält	Ó
omgående	Ó
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
omänniskor	Ì
omänskliga	Ì
on a daily basis		Ó
on a monthly basis		Ó
on a regular basis		Ó
on a weekly basis		Ó
on a yearly basis		Ó
on an annual basis		Ó
on antidepressants	È	È
on bail	È	È
on benefits	È	È
on condition that		Ó
on dialysis	È	È
on insulin	È	È
on maternity leave	0	0
on medication	È	È
on methadone	È	È
on oxygen	È	È
on parole	È	È
on probation	È	È
on receipt of		Ó
on sale		Ð
on sick leave	È	È
on strike	È	È
on the grounds that		Ó
on the part of		Ó
on the streets	È	È
on welfare	È	È
onaturliga	Ì
once upon		Ô
onda	Ì
ondskefull	Ì
ondskefulla	Ì
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
operation	È	È
operational as of		Ó
operationalisera	Ó
operationaliserar	Ó
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
opposition		Í
opposition's		Í
oppositionen	Í
oppositionens	Í
oppositionspartierna	Í
optimise		Ó
optimised		Ó
optimises		Ó
optimize		Ó
optional		9
opålitliga	Ì
ordblind	È	È
ordblinda	È	È
order now		Ð
order today		Ð
order your		Ð
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
ortens billigaste	Ð
ortens bästa	Ð
ortens godaste	Ð
ortens lägsta	Ð
ortens skönaste	Ð
ortens snyggaste	Ð
ortens trevligaste	Ð
ortodox	È	È
ortodoxa	È	È
ortodoxe	È	È
osa	ÉÓ
oss emellan sagt	Á
osteoporos	È	È
osteoporosen	È	È
ostraffad	È	È
otrogen	È	È
otrohet	È	È
otroheten	È	È
otroligt rörande	Ô
otryggt hemma	È	È
our		e
our candidate		Ï
our party		Í
outlook	Ç	Ç
ovan angivna	Ó
ovan nämnda	Ó
ovannämnd	Ó
ovannämnda	Ó
ovannämnt	Ó
ovanstående	Ó
over		SU
overdosed	È	ÃÈ
ovillkorligen	Ó
owe the bank	È	È
owe the council	È	È
owe the landlord	È	È
owe the municipality	È	È
owes the bank	È	È
owes the council	È	È
owes the landlord	È	È
owes the municipality	È	È
owing to the fact		Ó
p-bot	f
p-boten	f
p-böter	f
p-böterna	f
p-plats	f
p-platsen	f
p.s.s.	Ó
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
pappskallar	Ì	Ì
pappskalle	Ì	Ì
paralysed	È	È
paralyzed	È	È
paranoid	È	È
parasit	Ì
parasiten	Ì
parasiter	Ì
parasiterar	Ì
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
participate in		Ó
participated in		Ó
participates in		Ó
participating in		Ó
participation in		Ó
particulars		Ó
partiet nyans	Í
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
patientjournallagen	Ö	Ö
pattar	Ì	Ì
pattarna	Ì	Ì
pay		[
payday loan	È	È
payday loans	È	È
payment card		c
payment cards		c
payments from abroad		d
pedagogisk kartläggning	Ä
pedagogiskt avseende	Ô
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
per annum	Ó	Ó
per brev	F
per diem		Ó
per e-post	F
per mail	F
per mejl	F
per omgående	Ó
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
personakt	ÂÄ
personakten	ÂÄ
personal data act	Ö	Ö
personbil	f
personer	=
personkryssa	Î
personlig assistans	È	È
personlig assistent	È	È
personlig konkurs	È	È
personrån	È	È
personrånet	È	È
personrösta på	Î
persons		Ó
personskydd	È	È
personskyddet	È	È
personuppgiftsförordning	Ö	Ö
personuppgiftsförordningen	Ö	Ö
personuppgiftslag	Ö	Ö
personuppgiftslagen	Ö	Ö
perstorps framtid	Í
pertaining to		Ó
pertains to		Ó
perversa	Ì
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
piratpartiet	ÈÍ	È
piratpartister	Í
piss	Ì	Ì
piss off	Ì	Ì
pissa	Ì
pissade	Ì
pissar	Ì
pissarro	Ì	Ì
pissat	Ì
pissed off	Ì	Ì
pissenlit	Ì	Ì
pissig	Ì
pissiga	Ì
pissigt	Ì
pissnissar	Ì
pissnissarna	Ì
pissoar	Ì
pissoaren	Ì
pissoarer	Ì
pistol	Ì
pistolen	Ì
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
planerar	Ê
planeras	Ê
planka	Ì
plankade in	0	0
plankade på	0	0
plankar	Ì
plankat in	0	0
plankat på	0	0
planläggas	Ó
planläggs	Ó
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
plays truant	È	È
pleaded guilty	È	È
please be advised that		Ó
please find attached		Ó
please find enclosed		Ó
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
plågades	Ì
plågas	Ì
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
porr	Ì
porrig	Ì	Ì
porriga	Ì	Ì
porrigt	Ì	Ì
positivt avseende	Ô
possess		Ó
possessed		Ó
possesses		Ó
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
practising catholic	È	È
practising christian	È	È
practising hindu	È	È
practising jew	È	È
practising muslim	È	È
praktiskt avseende	Ô
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
preventiv	Ó
preventiva	Ó
preventivt	Ó
previous to		Ó
prick		Ì
prick i belastningsregistret	È	È
pricka in	É
prickar i belastningsregistret	È	È
prickar i brottsregistret	È	È
pricks		Ì
primärt	Ó
prior to		Ó
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
prisvärda	Ð
prisvärt	Ð
privatadress	Æ	Æ
privatadressen	Æ	Æ
privatbil	f
prize		K
prize draw		2C
prize is		L
prize money		N
prizes		K
problematik	Ó
problematiken	Ó
problematisk skolfrånvaro	È	È
problems at home	È	È
problemställning	Ó
problemställningar	Ó
problemställningarna	Ó
problemställningen	Ó
processa	Ó
processar	Ó
processas	Ó
procure		Ó
procured		Ó
procures		Ó
procuring		Ó
projekttävling	0
projekttävlingar	0
projekttävlingen	0
promo code		Ð
promulgate		Ó
promulgated		Ó
proof of purchase		Ô
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
prova gratis	Ð
prova på	Ð
provided that		Ó
providing that		Ó
provkör	Ð
provkörning	Ð
provkörningar	Ð
provkörningen	Ð
provrörsbefruktning	È	È
provrörsbefruktningen	È	È
provsvar	ÂÄ
provsvaren	ÂÄ
provsvaret	ÂÄ
provtur	Ð
provturen	Ð
prutt	Ì
pruttar	Ì
prutten	Ì
prövas	Ñ
prövats	Ñ
psi-lagen	Ö	Ö
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
psyko	Ì	Ì
psykologens anteckning	Â
psykologens anteckningar	Â
psykologens notering	Â
psykologens noteringar	Â
psykon	Ì	Ì
psykopat	Ì	Ì
psykopaten	Ì	Ì
psykopater	Ì	Ì
psykopaterna	Ì	Ì
psykos	È	È
psykosavdelningen	È	È
psykosen	È	È
psykoser	È	È
psykot	Ì	Ì
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
publicerat	Ë
published		FË
puckad	Ì	Ì
puckade	Ì	Ì
pucko	Ì	Ì
puckon	Ì	Ì
puckona	Ì	Ì
puckos	Ì	Ì
puckot	Ì	Ì
pul	Ö	Ö
pul:s	Ö	Ö
punktera	Ì
punkterar	Ì
pupil		W
pupil welfare meeting		Ä
pupils		W
purchase		[Ó
purchased		Ó
purchases		Ó
purchasing		Ó
pursuant to		Ó
pussies		Ì
pussy		Ì
pussy riot	Ì	Ì
pussys		Ì
på avgiftning	È	È
på basis av	Ó
på behandlingshem	È	È
på daglig basis	Ó
på demensboende	È	È
på det att	Ó
på ett sådant sätt	Ó
på fri fot	È	È
på förekommen anledning	Ó
på grund av att	Ó
på grund av hedersförtryck	È	È
på grund av hedersvåld	È	È
på grund av mobbning	È	È
på grund av mobbningen	È	È
på grund av våld	È	È
på grund därav	Ó
på grund härav	Ó
på hospice	È	È
på inga sätt	Ò
på inga vis	Ò
på inget sätt	Ò
på inget vis	Ò
på intet sätt	Ò
på intet vis	Ò
på kort	0
på motsvarande sätt	Ó
på månadsbasis	Ó
på psyket	È	È
på regelbunden basis	Ó
på ruinens brant	È	È
på rymmen	È	È
på sjukhem	È	È
på sluten	È	È
på så sätt att	Ó
på veckobasis	Ó
på äldreboende	È	È
på årlig basis	Ó
på årsbasis	Ó
påbjuda	Ó
påbjuden	Ó
påbjuder	Ó
påbjuds	Ó
påbörja	Ó
påbörjade	Ó
påbörjades	Ó
påbörjar	Ó
påbörjas	ÊÓ
påbörjat	Ó
påbörjats	Ó
påföljande dag	Ó
påföljande vecka	Ó
påföljande år	Ó
pågår	GÊ
påkalla	Ó
påkalla hjälp	Ô
påkalla uppmärksamhet	Ô
påkalla uppmärksamheten	Ô
påkallad	Ó
påkallade	Ó
påkallade hjälp	Ô
påkallade uppmärksamhet	Ô
påkallade uppmärksamheten	Ô
påkallar	Ó
påkallar hjälp	Ô
påkallar uppmärksamhet	Ô
påkallar uppmärksamheten	Ô
påkallas	Ó
påkallat	Ó
påskafton	H
påtala	Ó
påtalade	Ó
påtalar	Ó
påtalas	Ó
påtalat	Ó
påtalats	Ó
påverkad	Ã
påverkad av alkohol	È	È
påverkad av droger	È	È
påvisa	Ó
påvisade	Ó
påvisar	Ó
påvisat	Ó
quaker	È	È
queer	È	È
quisling	Ì	Ì
quislingar	Ì	Ì
quite concerning		Ô
rabatt	Ð
rabatten	Ð
rabatter	Ð
rabattkod	Ð
rabattkoden	Ð
rabattkoder	Ð
rabattkupong	Ð
rabattkuponger	Ð
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
rape	È	È
raped	È	ÈÌ
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
re-elect		Î
rea	Ð
rean	Ð
received		Ë
red cross		d
redskin		Ì
redskins		Ì
reducera	Ó
reducerade	Ó
reducerar	Ó
reduceras	Ó
reducerat	Ó
reducerats	Ó
referat	Ë
referatet	Ë
refugee	È	È
refused		Ñ
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
regarding		Ó
regeringen	Í
regeringens	Í
regeringspartierna	Í
regionens	e
regions	e
register before		É
register by		É
register now		É
registered blind	È	È
registration no		g
registration number		g
registration plate		g
registrerad	Ñ
registrerat	Ñ
registrerats	Ñ
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
regler gällande	Ó
reglerna	I
reglerna gällande	Ó
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
rehab	È	È
rehabcentret	È	È
rehabiliteras	È	È
rehabiliteringsplan	Ä
rehabiliteringsplanen	Ä
rehabkliniken	È	È
rehabplan	Ä
rehabplanen	Ä
reimburse		Ó
reimbursed		Ó
reimbursement		Ó
reimburses		Ó
reiterate		Ó
reiterated		Ó
reiterates		Ó
rejected		Ñ
rekommenderad ålder	m
rekommenderar alla att	Ð
rekommenderar dig att	Ð
rekommenderar er att	Ð
rekommenderar oss att	Ð
rekommenderas från	m
rekvirera	Ó
rekvirerade	Ó
rekvirerar	Ó
rekvireras	Ó
rekvirerat	Ó
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
remainder		Ó
remiss	Ä
remissen	Ä
remittance		Ó
remittances		Ó
remuneration		Ó
renault	f	f
renaulten	f	f
render assistance		Ó
renhållningsfordon	h
renhållningsfordonet	h
renhållningslagen	Ö	Ö
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
republican	È	È
republicans	È	È
requisite		Ó
resande	È
rescind		Ó
rescinded		Ó
reshare		:
reside		Ó
resided		Ó
resides	Æ	ÆÓ
residing	Æ	ÆÓ
resp	Ó
resp.	Ó
respekt	Ì
responsible		_
reste	Ë
restraining order	È	È
restricted document		oÀ
resultat	EnË
resultaten	nË
resultatet	EnË
resultera i	Ó
resulterade i	Ó
resulterar i	Ó
resulterat i	Ó
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
retain		Ó
retained		Ó
retains		Ó
retard		Ì
retardation		Ì
retarded		Ì
retards		Ì
retts syndrom	È	È
returnera	Ó
returnerade	Ó
returnerar	Ó
returneras	Ó
returnerat	Ó
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
rifle		Ì
riksnormen	È	È
riktig fan	Ì
riktigt fan	Ì
riktigt rörande	Ô
riktlinjer gällande	Ó
ring	F
ring dörr för	Î
ring in bombhot	Ì
ringa stöld	È	È
ringer	F
rings	F
rings upp	F
riskerar utvisas	È	È
rita	6
ritalin	È	È
riv ned	Ì
riv ner	Ì
riva ned	Ì
riva ner	Ì
rivs in	Ê
robbed	È	È
robber	È	È
robbery	È	È
roffade åt sig pengar	È	È
roffade åt sig varor	È	È
roffat åt sig pengar	È	È
roffat åt sig varor	È	È
rolig rörande	Ô
roligaste bidrag	D
roligaste bidraget	D
roligaste bild	D
roligaste bilden	D
roligaste motivering	D
roligaste motiveringen	D
roligaste svar	D
roligaste svaret	D
roligt	Ì
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
rot in hell	Ì	Ì
roten till allt ont	Ì
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
rutiner gällande	Ó
rutten	Ì
ruttna	Ì
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
räddningstjänstlagen	Ö	Ö
räkna	6
räkna dina dagar	Ì
räkna era dagar	Ì
räkningar betalas av soc	È	È
räkningar betalas av socialen	È	È
rätt åt	Ì
rätt åt dem	Ì
rätt åt dom	Ì
rätt åt henne	Ì
rätt åt honom	Ì
rättegång mot	È	È
rättegången mot	È	È
rättsligt avseende	Ô
rättspsyk	È	È
rättspsykavdelningen	È	È
rättspsyken	È	È
rättspsykiatrisk vård	È	È
råd gällande	Ó
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
rödgröna	Í
röker cannabis	È	È
röker gräs	È	È
röker hasch	È	È
röker heroin	È	È
rörande	Ó
rörande berättelse	Ô
rörande detta	Ó
rörande enig	Ô
rörande eniga	Ô
rörande enigt	Ô
rörande enkelt	Ô
rörande film	Ô
rörande historia	Ô
rörande men	Ô
rörande mening	Ô
rörande möte	Ô
rörande och	Ô
rörande scen	Ô
rörande skildring	Ô
rörande tacksam	Ô
rörande tal	Ô
rörande ögonblick	Ô
rörande överens	Ô
rörelsehinder	È	È
rörelsehindrad	È	È
rörelsehindrada	È	È
rörelsehindrade	È	È
rörelsehindret	È	È
rörelsenedsättning	È	È
rörelsenedsättningen	È	È
röst på	Î
röst till	Î
rösta	6Î
rösta blått	Î
rösta borgerligt	Î
rösta bort	Î
rösta fram	Î
rösta grönt	Î
rösta inte fram	Î
rösta inte på	Î
rösta på	Î
rösta röd	Î
rösta rött	Î
rösta senast	É
röstade blankt	È	È
röstar	DÊ
röstar blankt	È	È
röstar du på	Î
röstar jag på	Î
röstar ni på	Î
röstar på	Î
röstar vi på	Î
röstas	D
röstat blankt	È	È
röster på	Î
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
s.k	Ó
s.k.	Ó
sa	Ë
saab	f	f
saaben	f	f
sabba	Ì
sabbar	Ì
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
saknar	Ñ
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
saknas	Ñ
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
samlas	Ê
samlas in	Ê
samlingspartiet	Í
samlokalisera	Ó
samlokaliserad	Ó
samlokaliserar	Ó
samlokaliseras	Ó
samlokalisering	Ó
samma avseende	Ô
sammanbor ihop med kvinna	È	È
sammanbor tillsammans med kvinna	È	È
sammankomst	Ó
sammankomsten	Ó
sammankomster	Ó
sammanlagda	P
sammanlagt	P
samordnad	Ä
samordnad individuell plan	Ä
samordnaden	Ä
samråd gällande	Ó
samrådet gällande	Ó
samröre	_
samtalsstöd	Ä
samtalsstödet	Ä
samtliga	Ó
samtligas	Ó
samvetslös	Ì
samvetslösa	Ì
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
screw you	Ì	Ì
scum		Ì
scumbag	Ì	Ì
scumbags	Ì	Ì
sd	È	È
sd-are	È	È
sd:are	È	È
se bilen brinna	Ì
se boendet brinna	Ì
se huset brinna	Ì
se kommunhuset brinna	Ì
se kyrkan brinna	Ì
se moskén brinna	Ì
se skolan brinna	Ì
seb	`	`
sebs	`	`
second prize		L
secrecy act	Ö	Ö
secret		o
sedan dess	Ë
sedan åklagaren väckt	È	È
sedan åklagaren åtalat	È	È
sedan åtal väckts	È	È
sedermera	Ó
sedvanlig	Ó
sedvanliga	Ó
sedvanligen	Ó
sedvanligt	Ó
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
sekretesslag	Ö	Ö
sekretesslagen	Ö	Ö
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
selektiv mutism	È	È
self-harmed	È	È
self-harms	È	È
sen fan	Ì
senarelades	Ó
senarelagd	Ó
senarelagt	Ó
senarelägg	Ó
senarelägga	Ó
senareläggas	Ó
senarelägger	Ó
senareläggs	Ó
senast	G
senaste	G
send		6
send back	Ì	Ì
send home	Ì	Ì
senil	ÈÌ	È
senila	ÈÌ	È
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
shooter		Ì
shop at		Ð
shop now		Ð
shoplifted	È	È
shoplifter	È	È
shoplifting	È	È
shoppa	Ð
shoppingångest	0	0
shoppingångesten	0	0
shot		Ì
shotgun		Ì
should have killed	Ì	Ì
should not say this		Á
should you require		Ó
should you wish to		Ó
shouldn't tell you		Á
shut the fuck up	Ì	Ì
shut up	Ì	Ì
shut your face	Ì	Ì
shut your mouth	Ì	Ì
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
signifikant	Ó
signifikanta	Ó
sikh	È	È
sikhen	È	È
sikher	È	È
simtävling	0
simtävlingar	0
simtävlingarna	0
simtävlingen	0
simultant	Ó
sin insats indragen	Ä
sina rötter i	È	È
sinnessjuk	Ì
sinnessjuka	Ì
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
sjuka	ÈÌ	È
sjuka i huvudet	Ì
sjuka i skallen	Ì
sjukanmäld	È	È
sjukanmälde sig	È	È
sjukdom	ÈÌ	È
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
sjukvårdspartiet	Í
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
ska fan aldrig	Ì
ska fan ingen	Ì
ska fan inget	Ì
ska fan inte	Ì
ska få för det	Ì
ska få igen	Ì
ska få lida	Ì
ska få smaka	Ì
ska få sota	Ì
ska få tag i	Ì
ska inte finnas här	Ì
ska inte få bo	Ì
ska inte få finnas	Ì
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
skada	Ì
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
skadar	Ì
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
skadedjur	Ì
skadedjuren	Ì
skadegörelse	È	È
skadegörelsen	È	È
skaffa en hjärna	Ì
skaffa ett liv	Ì
skall	ÊÓ
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
skattepolitiken	Í
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
skicka hem	Ì
skicka in	É
skicka tillbaka	Ì
skickad vidare	Ñ
skickad över	Ñ
skickar hem	F
skickar vi hem	F
skickas hem	FÌ
skickas tillbaka	Ì
skickat vidare	Ñ
skickat över	Ñ
skickats vidare	Ñ
skickats över	Ñ
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
skithuvud	Ì	Ì
skithuvuden	Ì	Ì
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
skjuten	Ì
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
skjutna	Ì
skjutning	È	È
skjutningar	È	È
skjutningen	È	È
skjuts ihjäl	Ì
skoda	f	f
skodan	f	f
skoj	Ì
skolans	e
skolbarn	W
skolbarnen	W
skolbuss	h
skolbussar	h
skolbussen	h
skolelev	W
skolelever	W
skoleleverna	W
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
skolministern	Í
skolskjutningen	Ì
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
skov	È	È
skrattade	Ì
skrattar	Ì
skrev	Ë
skrevs	Ë
skrevs ut från	Ã
skrevs ut till	Ã
skriftlig varning	ÄÈ	È
skriftligen	Ó
skriv	6
skriv in	É
skriv upp	É
skrivelse	Ó
skrivelsen	Ó
skrivelser	Ó
skrivelserna	Ó
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
skrumplever	È	È
skrumplevern	È	È
skrupelfri	Ì
skrupelfria	Ì
skräp	Ì
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
skynda	Ð
skynda dig	É
skynda er	É
skyndsamt	Ó
skytten	Ì
skyttetävling	0
skyttetävlingar	0
skyttetävlingarna	0
skyttetävlingen	0
skänk	d
skänka	d
skänker	d
skänkt	d
skänkte	d
skär halsen av	Ì
skär sig	È	È
skär sönder	Ì
skära halsen av	Ì
skära sönder	Ì
skånepartiet	Í
skåpbil	f
skåpvagn	f
skåpvagnen	f
skönt att	Ì
skönt att de dog	Ì
skönt att dom dog	Ì
skönt att han dog	Ì
skönt att hon dog	Ì
sköt	Ë
sköt ihjäl	È	È
sköter inte sin ekonomi	È	È
sköts ihjäl	Ì
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
slagen ihjäl	Ì
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
sleep with one eye	Ì	Ì
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
slippa	Ò
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
sluten ungdomsvård	È	È
slutför	Ó
slutföra	Ó
slutföras	Ó
slutförde	Ó
slutfördes	Ó
slutförs	Ó
slutfört	Ó
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
släng i havet	Ì
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
slår sönder folk	Ì
slår sönder människor	Ì
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
slåss till döds	Ì
slödder	Ì	Ì
slöddret	Ì	Ì
sm-final	5
sm-finalen	5
sm-guld	5
sm-guldet	5
smaka asfalt	Ì
smartarse		Ì
smartarses		Ì
smartass	Ì	Ì
smartasses	Ì	Ì
smash		Ì
smet från notan	È	È
smet från olycksplatsen	È	È
smet från platsen	È	È
smet från polisen	È	È
smit från	Ì
smita från	Ì
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
smitta	Ì
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
smutsar ner	Ì
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
snar bättring	È	È
snarast möjligt	Ó
snarligen	Ó
snart smäller det hos	Ì
snart smäller det på	Ì
snart är det	É
snatta	Ì
snattade	È	È
snattade i	È	È
snattade på	È	È
snattar	ÈÌ	È
snattat	È	È
snattat i	È	È
snattat på	È	È
snatteri	È	È
snatteriet	È	È
snedögd	Ì	Ì
snedögda	Ì	Ì
snippa	Ì
snippan	Ì
sno	Ì
sno det du	Ì
sno det ni	Ì
snodde	È	È
snopp	Ì
snoppen	Ì
snor	Ì
snott	È	È
snyggaste bidrag	D
snyggaste bidraget	D
snyggaste bild	D
snyggaste bilden	D
snyggaste motivering	D
snyggaste motiveringen	D
snyggaste svar	D
snyggaste svaret	D
snyggt skjutet	Ì
snyggt slaget	Ì
snyggt sparkat	Ì
snyltare	Ì
snöskoter	f
snöskotern	f
so as to		Ó
so concerning		Ô
sober	È	È
soc efter	È	È
soc inkopplad	È	È
soc inkopplade	È	È
soc på halsen	È	È
soc på ryggen	È	È
soc på sig	È	È
social democrat	È	È
social democratic		Í
social democrats	È	ÈÍ
social fobi	È	È
social media		^
social services file		Â
social services report		Ä
social welfare	È	È
sociala medier	^
sociala medium	^
sociala nätverk	^
sociala nätverket	^
socialakt	ÂÄ
socialakten	ÂÄ
socialbidrag	È	È
socialbidraget	È	È
socialbidragstagare	È	È
socialbidragstagaren	È	È
socialdemokrat	ÈÍ	È
socialdemokraten	È	È
socialdemokrater	ÈÍ	È
socialdemokraterna	ÈÍ	È
socialdemokraternas	Í
socialdemokratisk sympatisör	È	È
socialdemokratisk väljare	È	È
socialdemokratiska	Í
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
socialt avseende	Ô
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
sod off	Ì	Ì
sofa surfing	È	È
sol-och-vårare	È	È
sol-och-våraren	È	È
solely		Ó
sollentunapartiet	Í
som asylsökande	È	È
som betalar	8[
som bokar	8[
som bokat	8[
som båtflykting	È	È
som en följd av	Ó
som en konsekvens av	Ó
som ensamkommande	È	È
som ett led i	Ó
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
sossar	ÈÍ	È
sossarna	Í
sossarnas	Í
sosse	ÈÍ	È
sossehora	Ì	Ì
sossehoror	Ì	Ì
sosseluder	Ì	Ì
sossemärkt	È	È
sossen	È	È
sota för det	Ì
sota för detta	Ì
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
spara pengar	Ð
spara tusenlappar	Ð
spara upp	Ð
sparbank	`
sparbanken	`	`
sparbanker	`
sparka ut	Ì
sparkad	Ì
sparkad ihjäl	Ì
sparkade en	Ã
sparkade ned	È	È
sparkade ner	È	È
sparkade personal	Ã
sparkade personalen	Ã
sparkade två	Ã
sparkades från	È	È
sparkas från	È	È
sparkas ihjäl	Ì
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
spite of the fact		Ó
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
spreja	Ì
sprejar	Ì
sprejmåla	Ì
sprejmålar	Ì
sprid inte detta vidare	Á
sprider barnporr	È	È
sprider hot	È	È
sprider hämndporr	È	È
sprider nakenbilder	È	È
spridit barnporr	È	È
spridit hot	È	È
spridit hämndporr	È	È
spridit nakenbilder	È	È
spruta färg på	Ì
sprutar färg på	Ì
spräng	Ì
spränga	Ì
sprängde	È	È
spränger	Ì
sprängning	È	È
sprängningen	ÈÌ	È
sprängt	È	È
språkligt avseende	Ô
språkstörning	È	È
språkstörningen	È	È
spänn	Q
spärra in	Ì
spärras in	Ì
spöa	Ì	Ì
spöad	Ì
spöar	Ì	Ì
spörsmål	Ó
spörsmålen	Ó
spörsmålet	Ó
ssr	È	È
ssu	ÈÍ	È
st	M
st.	M
stab		Ì
stabbed	È	ÈÌ
stabbed to death	È	È
stadens	e
stadfäst	Ó
stadfästa	Ó
stadfäste	Ó
stadfäster	Ó
stadigvarande	Ó
stads	e
stadsjeep	f
stadsjeepen	f
stadsmissionen	d
stadsmissionens	d
staff eyes only		oÀ
stakeholder engagement		Ó
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
stans billigaste	Ð
stans bästa	Ð
stans godaste	Ð
stans lägsta	Ð
stans skönaste	Ð
stans snyggaste	Ð
stans trevligaste	Ð
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
starts		Ê
statistiskt avseende	Ô
statslös	È	È
statslöse	È	È
statsministern	Í
statsministerns	Í
statutory obligation		Ó
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
stig	Å	Å
stigen	Å	Å
stillfödd	È	È
stinker	Ì
stipendiefond	d
stipendiefonden	d
stipulate		Ó
stipulated		Ó
stipulates		Ó
stipulera	Ó
stipulerad	Ó
stipulerade	Ó
stipulerar	Ó
stipuleras	Ó
stjäl	ÈÌ	È
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
stollar	Ì	Ì
stollarna	Ì	Ì
stolle	Ì	Ì
stollen	Ì	Ì
stolpskott	Ì	Ì
stolpskotten	Ì	Ì
stolpskottet	Ì	Ì
stomi	È	È
stomin	È	È
stomipåse	È	È
stomipåsen	È	È
stood trial	È	È
stoppa	Î
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
stumme	È	È
stundom	Ó
stupid		Ì
stupid ass	Ì	Ì
styck	M
städoperation	0	0
städoperationen	0	0
städse	Ó
ställningstagande	Ó
ställningstaganden	Ó
ställningstagandet	Ó
ställs in	Ê
stäng in	Ì
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
stå till buds	Ó
stå till förfogande	Ó
ståkuk	Ì	Ì
står anklagad	È	È
står anmäld	È	È
står inte ut med	Ì
står misstänkt	È	È
står till buds	Ó
står till ditt förfogande	Ó
står till ert förfogande	Ó
står till förfogande	Ó
står under sekretess	À
står utanför ditt hem	Ì
står utanför ditt hus	Ì
står utanför ert hem	Ì
står utanför ert hus	Ì
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
stöd	Î
stöd arbetet	d
stöd av soc	È	È
stöd av socialen	È	È
stöd av socialtjänsten	È	È
stöd från soc	È	È
stöd från socialen	È	È
stöd från socialtjänsten	È	È
stöd insamlingen	d
stöd oss	d
stöd oss i	Î
stöd vår	d
stöd våra	d
stöd vårt	d
stödboende	È	È
stödboendet	È	È
stödd	_
stödd av	B_
stödda	_
stöder	_
stödfamilj	È	È
stödfamiljen	È	È
stödjer	_Î
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
stötta	Î
stöttar	Î
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
subject to the provisions		Ó
submit		6
submit a		Ó
submit an		Ó
submit your		Ó
subscribe		A
subscriber		A
subscribers		A
subsequent to		Ó
subsequently		Ó
substantial		Ó
substantially		Ó
substantiell	Ó
substantiella	Ó
substantiellt	Ó
substituera	Ó
substituerade	Ó
substituerar	Ó
substitueras	Ó
successivt	Ó
sufficient		Ó
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
superpris	Ð
superpriser	Ð
supit ner sig	È	È
supplementary		Ó
support		Î
supported		_
supposed to be confidential		Á
surgery	È	È
surkärring	Ì	Ì
surkärringar	Ì	Ì
surkärringen	Ì	Ì
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
svenskt medborgarskap	È	È
sverige åt svenskarna	Ì
sverigedemokrat	ÈÍ	È
sverigedemokraten	È	È
sverigedemokrater	ÈÍ	È
sverigedemokraterna	ÈÍ	È
sverigedemokraternas	Í
sverigedemokratisk sympatisör	È	È
sverigedemokratisk väljare	È	È
sverigedemokratiska	Í
sverigefinländare	È	È
sverigefinländaren	È	È
sverigefinnar	È	È
sverigefinne	È	È
sverigefinnen	È	È
sveriges billigaste	Ð
sveriges bästa	Ð
sveriges godaste	Ð
sveriges ingenjörer	È	È
sveriges lägsta	Ð
sveriges lärare	È	È
sveriges skolledare	È	È
sveriges skönaste	Ð
sveriges snyggaste	Ð
sveriges trevligaste	Ð
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
sweden democrats	È	ÈÍ
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
synagogan	È	È
synd att	Ì
synd att de överlevde	Ì
synd att han överlevde	Ì
synd att hon överlevde	Ì
syndikalisterna	È	È
synergies		Ó
synergy		Ó
synnedsättning	È	È
synnedsättningen	È	È
synnerligen	Ó
synpunkter gällande	Ó
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
säbo	Ó
säg det inte vidare	Á
säg inget till någon	Á
säkerhetsskyddsklassad	oÀ
säkerhetsskyddsklassade	oÀ
säkerhetsskyddsklassat	oÀ
säkerställ	Ó
säkerställ att	Ó
säkerställa	Ó
säkerställa att	Ó
säkerställas	Ó
säkerställde	Ó
säkerställde att	Ó
säkerställer	Ó
säkerställer att	Ó
säkerställs	Ó
säkerställt	Ó
säkerställt att	Ó
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
sänkts	Ñ
särskild kontaktperson	È	È
särskild undervisningsgrupp	È	È
särskilt avseende	Ô
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
så länge lagret räcker	Ð
så rörande	Ô
så såg	Ë
så tävlar du	78
så tävlar ni	78
så var	Ë
så vinner du	8
så vinner ni	8
så är du med	8
så är ni med	8
sådant avseende	Ô
såframt	Ó
såg	Ë
såga ned	Ì
såga ner	Ì
sågar ned	Ì
sågar ner	Ì
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
således	Ó
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
sålunda	Ó
såsom	Ó
såvitt avser	Ó
sök senast	É
sökanden	Ó
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
ta i anspråk	Ó
ta jobbet svart	Ì
ta kål på	Ì
ta livet av dig	Ì
ta med	É
ta med bensin	Ì
ta med er bensin	Ì
ta med er påkar	Ì
ta med er stenar	Ì
ta med järnrör	Ì
ta med knivar	Ì
ta med kofot	Ì
ta med molotov	Ì
ta med påkar	Ì
ta med stenar	Ì
ta med tändare	Ì
ta mej fan	Ì
ta mig djävulen	Ì
ta mig fan	Ì
ta till vapen	Ì
ta över makten	Ï
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
tag med bensin	Ì
tag med järnrör	Ì
tag med knivar	Ì
tag med kofot	Ì
tag med molotov	Ì
tag med påkar	Ì
tag med stenar	Ì
tag med tändare	Ì
tag yourself		>
tag yourselves		>
taga	Ó
tagas	Ó
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
tager	Ó
tages	Ó
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
tagit amfetamin	È	È
tagit droger	È	È
tagit emot	Ñ
tagit en överdos	È	È
tagit för mycket tabletter	È	È
tagit för många tabletter	È	È
tagit heroin	È	È
tagit i anspråk	Ó
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
tagits emot	Ñ
tagits på bar gärning	È	È
tagits upp	Ñ
tagits ur tjänst	È	È
take into consideration		Ó
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
tappad	Ì
tappad bakom vagnen	Ì
tappade minnet	È	È
tappade vårdnaden	È	È
tappat minnet	È	È
tappat vårdnaden	È	È
tar amfetamin	È	È
tar baby	Ì	Ì
tar dej fan	Ì
tar dig fan	Ì
tar droger	È	È
tar heroin	È	È
tar i anspråk	Ó
tar knark	È	È
tar kontakt	F
tar kål på	Ì
tar mej fan	Ì
tar mig fan	Ì
tar tabletter	È	È
tar ut skilsmässa	È	È
tar över landet	Ì
tar över sverige	Ì
tar över vårt	Ì
tarva	Ó
tarvar	Ó
tarvas	Ó
tas av polis	È	È
tas av polisen	È	È
tas i anspråk	Ó
tas upp	Ñ
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
tbc	È	È
tbe	È	È
teach you a lesson	Ì	Ì
teater	m
teatern	m
teckna abonnemang	Ð
teckna elavtal	Ð
teckna försäkring	Ð
teckna medlemskap	Ð
teen		W
teenager		W
teenagers		W
teens		W
tekniskt avseende	Ô
telefonledes	Ó
telefonsamtal	F
telefonsamtalet	F
tell		6
temporär	Ó
temporära	Ó
temporärt	Ó
ten years		i
ten-year-old		i
teoretiskt avseende	Ô
terminally ill	È	È
terminalt sjuk	È	È
terminate		Ó
terminated		Ó
terminates		Ó
terminating		Ó
termination		Ó
terminera	Ó
terminerade	Ó
terminerar	Ó
termineras	Ó
terms		I
terrorattacken	Ì
terrordåd	Ì
terrordådet	Ì
terrordömd	È	È
terrordömda	È	È
terrordömde	È	È
terrorist	È	ÈÌ
terroristen	ÈÌ	È
terrorister	Ì
terrorists		Ì
terrormisstänkt	È	È
terrormisstänkta	È	È
terrormisstänkte	È	È
tesla	f	f
teslan	f	f
test results		Ä
test results from		Â
testade positivt	È	È
testat positivt	È	È
testat sig positiv	È	È
tested positive for	È	È
tf	Ö	Ö
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
the majority of		Ó
the trial of	È	È
the union	È	È
theft	È	È
their account		`
thereafter		Ó
thereby		Ó
therein		Ó
thereof		Ó
thereto		Ó
thereunder		Ó
thereupon		Ó
therewith		Ó
thief	È	È
thieves		Ì
third prize		L
this concerning		Ô
this moment in time		Ó
threads	]	]
three years		i
three-year-old		i
thursday		H
thus		Ó
tia-attack	È	È
tia-attacken	È	È
ticket		K
tickets		KÉ
tics	È	È
tidigare	Ë
tidigare dömd	È	È
tidigare straffad	È	È
tidigarelades	Ó
tidigarelagd	Ó
tidigarelagt	Ó
tidigarelägg	Ó
tidigarelägga	Ó
tidigareläggas	Ó
tidigarelägger	Ó
tidigareläggs	Ó
tidshorisont	Ó
tidshorisonten	Ó
tidslinje	?
tidslinjen	?
tidsperiod	Ó
tidsperioden	Ó
tidsperioder	Ó
tidsperioderna	Ó
tidsrymd	Ó
tidsrymden	Ó
tidsutdräkt	Ó
tidsutdräkten	Ó
tidöavtalet	Í
tidöpartierna	Í
tik-tok	]	]
tiktokkonto	0
tiktokkonton	0
tiktokkontot	0
till dags dato	Ó
till fan	Ì
till fullo	Ó
till fyllest	Ó
till följd av	Ó
till följd därav	Ó
till följd härav	Ó
till gagn	Ó
till gagn för	Ó
till helvete	Ì
till helvetet	Ì
till i gaskammaren	Ì
till och med	G
till valseger	Ï
till yttermera visso	Ó
till övervägande del	Ó
tillbaka till djungeln	Ì
tillbaka till grottan	Ì
tillbaka till öknen	Ì
tillbudsstående	Ó
tillbörlig	Ó
tillbörliga	Ó
tillbörligt	Ó
tillerkändes	Ó
tillerkänna	Ó
tillerkänner	Ó
tillerkänns	Ó
tillfyllest	Ó
tillgodogör sig	Ó
tillgodogöra sig	Ó
tillgodose	Ó
tillgodoser	Ó
tillgodoses	Ó
tillgodosett	Ó
tillgodosåg	Ó
tillgrep	Ó
tillgrip	Ó
tillgripa	Ó
tillgriper	Ó
tillgripit	Ó
tillgängliggjorde	Ó
tillgängliggjort	Ó
tillgängliggör	Ó
tillgängliggöra	Ó
tillgängliggörs	Ó
tillhandahåll	Ó
tillhandahålla	Ó
tillhandahållas	Ó
tillhandahåller	Ó
tillhandahållit	Ó
tillhandahållits	Ó
tillhandahålls	Ó
tillhandahöll	Ó
tillhandahölls	Ó
tillika	Ó
tillkännagav	Ó
tillkännagavs	Ó
tillkännage	Ó
tillkännager	FÓ
tillkännages	FÓ
tillkännagett	Ó
tillrättalägg	Ó
tillrättalägga	Ó
tillrättalägger	Ó
tillråda	Ó
tillrådde	Ó
tillråder	Ó
tillråds	Ó
tills du får se	Ì
tills ni får se	Ì
tillsammans	P
tillsammans med	B
tillse	Ó
tillse att	Ó
tillser	Ó
tillser att	Ó
tillses	Ó
tillsett att	Ó
tillskapa	Ó
tillskapade	Ó
tillskapades	Ó
tillskapar	Ó
tillskapas	Ó
tillskapat	Ó
tillstyrka	Ó
tillstyrker	Ó
tillstyrks	Ó
tillstyrkt	Ó
tillstyrkte	Ó
tillställ	Ó
tillställa	Ó
tillställas	Ó
tillställde	Ó
tillställer	Ó
tillställs	Ó
tillställt	Ó
tillsänd	Ó
tillsända	Ó
tillsändas	Ó
tillsände	Ó
tillsänder	Ó
tillsänds	Ó
tillsänt	Ó
tillsåg	Ó
tillsåg att	Ó
tillträdesförbud	È	È
tillträdesförbudet	È	È
tillvarata	Ó
tillvarataga	Ó
tillvaratagit	Ó
tillvaratar	Ó
tillvaratas	Ó
tillvaratog	Ó
tillvägagångssätt	Ó
tillvägagångssättet	Ó
tillämplig	Ó
tillämpliga	Ó
tillämpligt	Ó
tillönska	Ó
tillönskar	Ó
tillönskas	Ó
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
tippa avfall	Ì
tippa skräp	Ì
tippa sopor	Ì
tipsa	6
tipspromenad	2
tipspromenaden	2
tipsrunda	2
tipsrundan	2
tisdag	H
tisdagen	H
tisdagens	H
tisdags	Ë
tits		Ì
tittat på	Ñ
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
to the extent that		Ó
to win		78
toalettbesök	Ã
toalettbesöken	Ã
tobakslagen	Ö	Ö
today		H
tog	Ë
tog amfetamin	È	È
tog av sig fotbojan	È	È
tog droger	È	È
tog en överdos	È	È
tog för mycket tabletter	È	È
tog för många tabletter	È	È
tog heroin	È	È
tog i anspråk	Ó
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
tomt mellan öronen	Ì
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
took		Ë
took her own life	È	È
took his own life	È	È
torde	Ó
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
torteras	Ì
torture	Ì	Ì
tortured	Ì	Ì
tortyr	Ì
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
traitor		Ì
traitors		Ì
trakassera	Ì
trakasserades	È	È
trakasserar	Ì
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
transmit		Ó
transmits		Ó
transmitted		Ó
transmitting		Ó
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
tre för en	Ð
tre för ett	Ð
tre för fyra	Ð
tre för tre	Ð
tre för två	Ð
tre år	i
trean	i
tredje pris	L
tredje priset	L
tredjepris	L
tredjepriset	L
trenne	Ó
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
tryckfrihetsförordningen	Ö	Ö
trygghetslarm	È	È
trygghetslarmet	È	È
träda i kraft	Ó
trädde i kraft	Ó
träder i kraft	Ó
träffas	Ê
träningslägenhet	È	È
träningslägenheten	È	È
träningslägenhetet	È	È
träskallar	Ì	Ì
träskalle	Ì	Ì
trätt i kraft	Ó
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
tvenne	Ó
tvingades	Ë
tvisten mellan	È	È
två för en	Ð
två för ett	Ð
två för fyra	Ð
två för tre	Ð
två för två	Ð
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
tvångssterilisera	Ì
tvångssteriliseras	Ì
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
two-year-old		i
tyckte	Ë
tydliggjorde	Ó
tydliggjort	Ó
tydliggör	Ó
tydliggöra	Ó
tydliggörs	Ó
tämligen	Ó
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
tågar	Ê
tål inte	Ì
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
u.p.a.	Ó
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
undanbedes	Ó
undanbedjes	Ó
undanröj	Ó
undanröja	Ó
undanröjde	Ó
undanröjer	Ó
undanröjs	Ó
undanröjt	Ó
undantaga	Ó
undantager	Ó
undantages	Ó
under	SV	SV
under annat namn	È	È
under arrest	È	È
under det att	Ó
under förundersökning	È	È
under förutsättning att	Ó
under förutsättning av	Ó
under house arrest	È	È
under hänsynstagande till	Ó
under investigation	È	È
under investigation by social		Ä
under polisutredning	È	È
under rådande omständigheter	Ó
under separationen	È	È
under skilsmässan	È	È
under the provisions of		Ó
under vårdnadstvisten	È	È
underbart	Ì
underbart att	Ì
underhandskontakt	Ó
underhållsstöd	È	È
underhållsstödet	È	È
underkänd	È	È
underkänt	È	È
underkänt i	È	È
underlät	Ó
underlåt	Ó
underlåta	Ó
underlåter	Ó
underlåtit	Ó
undermentioned		Ó
undermänniskor	Ì	Ì
undermåliga	Ì
undernärd	È	È
underrätta	Ó
underrätta sig	Ô
underrättade	Ó
underrättar	Ó
underrättar sig	Ô
underrättas	FÓ
underrättat	Ó
underrättats	Ó
understeg	Ó
understiga	Ó
understiger	Ó
understundom	Ó
undertake		Ó
undertaken		Ó
undertakes		Ó
undertaking		Ó
undertook		Ó
undocumented	È	È
unemployed	È	È
ung och gammal	W
ung som gammal	W
ung vänster	ÈÍ	È
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
ungjävel	Ì	Ì
ungjäveln	Ì	Ì
ungjävlar	Ì	Ì
ungsvenskarna	ÈÍ	È
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
until such time		Ó
until such time as		Ó
updated		Ë
upload		6
upon		Ó
upon avon		Ô
upon receipt of		Ó
upon request		Ó
upp i röven	Ì
uppbar	Ó
uppburit	Ó
uppbär	Ó
uppbära	Ó
uppdaterad	Ë
uppdaterat	Ë
uppdra åt	Ó
uppdraga åt	Ó
uppdragit åt	Ó
uppdrar åt	Ó
uppdrog åt	Ó
uppe i en separation	È	È
uppe i en skilsmässa	È	È
uppe i en vårdnadstvist	È	È
uppe i sin separation	È	È
uppe i sin skilsmässa	È	È
uppe i sin vårdnadstvist	È	È
uppehålla sig	Ó
uppehåller sig	Ó
uppehållstillstånd	È	È
uppehållstillståndet	È	È
uppehöll sig	Ó
uppfart	f
uppfarten	f
uppgick till	Ó
uppgifter gällande	Ó
uppgå till	Ó
uppgår till	Ó
uppgått till	Ó
upphandling	5
upphandlingar	5
upphandlingen	5
upphör	Ê
upphör att gälla	Ó
upphöra att gälla	Ó
upphörde att gälla	Ó
upphört att gälla	Ó
uppkom	Ó
uppkomma	Ó
uppkommer	Ó
uppkommit	Ó
upplopp motstånd	È	È
upplopp upplopp	È	È
uppläts	Ó
upplåt	Ó
upplåta	Ó
upplåter	Ó
upplåtits	Ó
upplåts	Ó
uppmärksamgöra	Ó
uppmärksamgörs	Ó
upprätta en	Ó
upprätta ett	Ó
upprättade en	Ó
upprättade ett	Ó
upprättar en	Ó
upprättar ett	Ó
upprättat en	Ó
upprättat ett	Ó
uppsagd	È	È
uppskattade	0
uppstod	Ë
uppställd	f
uppsök	Ó
uppsöka	Ó
uppsöker	Ó
uppsökt	Ó
uppsökte	Ó
upptaga	Ó
upptager	Ó
upptages	Ó
uppträder	Ê
upptäckte	Ë
uppvaket	È	È
uppvisa	Ó
uppvisade	Ó
uppvisar	Ó
uppvisat	Ó
uppvuxen i afghanistan	È	È
uppvuxen i eritrea	È	È
uppvuxen i irak	È	È
uppvuxen i iran	È	È
uppvuxen i somalia	È	È
uppvuxen i syrien	È	È
uppå	Ó
ur akten	Â
ur journalen	Â
uraktlät	Ó
uraktlåt	Ó
uraktlåta	Ó
uraktlåter	Ó
urinprov	Â
urinproven	Â
urinprovet	Â
urkundsförfalskning	È	È
urkundsförfalskningen	È	È
usling	Ì	Ì
uslingar	Ì	Ì
uslingarna	Ì	Ì
uslingen	Ì	Ì
ut med	Ì
ut med packet	Ì
ut ur landet	Ì
ut ur sverige	Ì
utan	Ò
utan avgift	\
utan bostad	È	È
utan censur	Ì
utan dröjsmål	Ó
utan hem	È	È
utan hinder av	Ó
utan insats	\
utan kostnad	\
utan onödigt dröjsmål	Ó
utan tak	È	È
utanordna	Ó
utanordnar	Ó
utanordnas	Ó
utarbeta	Ó
utarbetad	È	È
utarbetada	È	È
utarbetade	ÈÓ	È
utarbetades	Ó
utarbetar	Ó
utarbetas	Ó
utarbetat	Ó
utarbetats	Ó
utbekom	Ó
utbekomma	Ó
utbekommer	Ó
utbekommit	Ó
utbetala	Ó
utbetalade	Ó
utbetalades	Ó
utbetalar	Ó
utbetalas	Ó
utbetalat	Ó
utbetalats	Ó
utbildade	0
utblottad	È	È
utblottada	È	È
utblottade	È	È
utbränd	È	È
utbrända	È	È
utbrände	È	È
utbrändhet	È	È
utbrändheten	È	È
utdela	Ó
utdelades	Ó
utdelar	Ó
utdelas	Ó
utdelats	Ó
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
utfäst sig	Ó
utfästa sig	Ó
utfästelse	Ó
utfästelsen	Ó
utfästelser	Ó
utfästelserna	Ó
utfäster sig	Ó
utförsäkrad	È	È
utförsäkrada	È	È
utförsäkrade	È	È
utförsäkrades	È	È
utförsäkrats	È	È
utgjorde	Ó
utgjordes av	Ó
utgjort	Ó
utgår arvode	Ó
utgår avgift	Ó
utgår bidrag	Ó
utgår ersättning	Ó
utgör	Ó
utgöra	Ó
utgöras av	Ó
utgörs av	Ó
uthyres	Ó
uti	Ó
utilisation		Ó
utilise		Ó
utilised		Ó
utilises		Ó
utilising		Ó
utilization		Ó
utilize		Ó
utilized		Ó
utilizes		Ó
utilizing		Ó
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
utlämna	Ó
utlämnade	Ó
utlämnades	Ó
utlämnar	Ó
utlämnas	Ó
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
utmattning	È	È
utmattningen	È	È
utmattningsdepression	È	È
utmattningsdepressionen	È	È
utmattningssymtom	È	È
utmattningssyndrom	È	È
utmattningssyndromet	È	È
utmynna i	Ó
utmynnade i	Ó
utmynnar i	Ó
utmätning	È	È
utmätningen	È	È
utmätningsman	È	È
utmätningsmannen	È	È
utom vite	Ó
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
utreds	ÄÑ
utreds av familjerätten	È	È
utreds av ivo	È	È
utreds av soc	È	È
utreds av socialen	È	È
utreds av socialtjänsten	È	È
utretts	ÄÑ
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
utrön	Ó
utröna	Ó
utrönas	Ó
utröner	Ó
utröns	Ó
utrönt	Ó
utrönte	Ó
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
utsänder	Ó
utsändes	Ó
utsänds	Ó
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
uttaga	Ó
uttagas	Ó
uttages	Ó
utvecklingsstörd	kÈ	È
utvecklingsstörd jävel	Ì
utvecklingsstörda	kÈ	È
utvecklingsstörde	È	È
utvecklingsstörning	kÈ	È
utvecklingsstörningen	kÈ	È
utverka	Ó
utverkade	Ó
utverkar	Ó
utverkat	Ó
utvisa	Ì
utvisades	È	È
utvisas	ÈÌ	È
utvisats	È	È
utvisningsbeslut	È	È
utvisningsbeslutet	È	È
utåtagerande	ÃÈ	È
utökas	Ñ
utökats	Ñ
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
vacate		Ó
vacated		Ó
vacates		Ó
vaccinerad	È	È
vaccinerades	È	È
vaccinerats	È	È
vackert	Ì
vad anbelangar	Ó
vad avser	Ó
vad beträffar	Ó
vad bövelen	Ì
vad det gäller	Ó
vad djävulen	Ì
vad fan	Ì
vad fasen	Ì
vad i djävulen	Ì
vad i helvete	Ì
vad i sjutton	Ì
vad satan	Ì
vad tusan	Ì
vad vidkommer	Ó
vadfan	Ì
vafan	Ì	Ì
vafan fan	Ì
vaffan	Ì
vakant	Ó
vakanta	Ó
valaffisch	Ï
valaffischen	Ï
valaffischer	Ï
valaffischerna	Ï
valarbeta för	Î
valarbeta med	Î
valde	Ë
valdes	Ë
valflygblad	Ï
valflygbladet	Ï
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
vann laga kraft	Ó
vanvårdades	È	È
vanvårdas	È	È
vapenbrott	È	È
vapenbrottet	È	È
vapenförbud	È	È
vapenförbudet	È	È
vapeninnehav	È	È
vapeninnehavet	È	È
var	Ë
var belägen	Ó
var beläget	Ó
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
var i behov av	Ó
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
var rörande	Ô
var ursprungligen från afghanistan	È	È
var ursprungligen från eritrea	È	È
var ursprungligen från irak	È	È
var ursprungligen från iran	È	È
var ursprungligen från somalia	È	È
var ursprungligen från syrien	È	È
vara i behov av	Ó
vara med	7
vara med och vinna	3
vara till handa	Ó
vara tillhanda	Ó
vardera	M
vare sig	Ò
varefter	Ó
varför fan	Ì
varför i helvete	Ì
vari	Ó
varierade	0
varigenom	Ó
varit hemma sjuk	È	È
varit hemma sjuka	È	È
varje avseende	Ô
varje fan	Ì
varken	Ò
varken hör eller ser	È	È
varken ser eller hör	È	È
varm rörande	Ô
varmed	Ó
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
varom	Ó
varslad	È	È
varslade	È	È
varslades	È	È
varslats	È	È
vart fan	Ì
vart i helvete	Ì
vartill	Ó
varvid	Ó
varå	Ó
vattkoppor	È	È
vattkopporna	È	È
vecka	H
veckan	H
vederbörande	Ó
vederbörandes	Ó
vederbörlig	Ó
vederbörliga	Ó
vederbörligen	Ó
vederbörligt	Ó
vederfaras	Ó
vederfars	Ó
vederlag	Ó
vederlaget	Ó
vederlagsfri	Ó
vederlagsfria	Ó
vederlagsfritt	Ó
vedervärdig	Ì
vedervärdiga	Ì
vehicle		f
vehicles		f
vem du	=
vem fan	Ì
vem i helvete	Ì
verifiera	Ó
verifierade	Ó
verifierar	Ó
verifieras	Ó
verifierat	Ó
verkställ	Ó
verkställa	Ó
verkställas	Ó
verkställde	Ó
verkställdes	Ó
verkställer	Ó
verkställs	Ó
verkställt	Ó
verkställts	Ó
vermin		Ì
very concerning		Ô
vet hut	Ì
vet vad du heter	Ì
vet var din dotter	Ì
vet var din familj	Ì
vet var din fru	Ì
vet var din mamma	Ì
vet var dina barn	Ì
vet var du bor	Ì
vet var du jobbar	Ì
vet var er dotter	Ì
vet var er familj	Ì
vet var er fru	Ì
vet var er mamma	Ì
vet var era barn	Ì
vet var ni bor	Ì
vet vart du bor	Ì
vet vart ni bor	Ì
veteranbil	f
vi centerpartister	Ï
vi drar	G
vi gratulerar vinnaren	4
vi gratulerar vinnarna	4
vi har din adress	Ì
vi har en tävling	3
vi har en vinnare	4E
vi hatar dig	Ì
vi hatar er	Ì
vi hittar dig	Ì
vi hittar er	Ì
vi i	Î
vi kommer efter dig	Ì
vi kommer efter er	Ì
vi korar	G
vi kristdemokrater	Ï
vi kör en giveaway	3
vi kör en tävling	3
vi liberaler	Ï
vi lottar	G
vi lottar ut	3C
vi miljöpartister	Ï
vi moderater	Ï
vi ses	É
vi ses i mörkret	Ì
vi ska hitta dig	Ì
vi ska hitta er	Ì
vi socialdemokrater	Ï
vi sverigedemokrater	Ï
vi tävlar ut	3
vi utser	G
vi vet vem du	Ì
vi vänsterpartister	Ï
via dm	F
via e-post	F
via mail	F
via mejl	F
via messenger	F
via sms	F
via the medium of		Ó
victim of abuse	È	È
victim of domestic	È	È
victim of violence	È	È
vid denna tidpunkt	Ó
vid ett flertal tillfällen	Ó
vid flertalet tillfällen	Ó
vid förfall	Ó
vid händelse av	Ó
vid köp	8[
vid tidpunkten för	Ó
vid upprepade tillfällen	Ó
vid uppvisande av	Ó
vid äventyr att	Ó
vid äventyr av	Ó
vidarebefordra	Ó
vidarebefordrade	Ó
vidarebefordrar	Ó
vidarebefordras	Ó
vidarebefordrat	Ó
vidareförmedla	Ó
vidareförmedlar	Ó
vidareförmedlas	Ó
vidareförmedlat	Ó
video from		Ë
vidkommande	Ó
vidmakthåll	Ó
vidmakthålla	Ó
vidmakthåller	Ó
vidmakthållit	Ó
vidmakthöll	Ó
vidrig	Ì
vidrig människa	Ì
vidriga	Ì
vidta	Ó
vidta åtgärder	Ó
vidtag	Ó
vidtaga	Ó
vidtager	Ó
vidtages	Ó
vidtagit	Ó
vidtagit åtgärder	Ó
vidtagits	Ó
vidtala	Ó
vidtalade	Ó
vidtalar	Ó
vidtalat	Ó
vidtar	Ó
vidtar åtgärder	Ó
vidtas	Ó
vidtog	Ó
vidtog åtgärder	Ó
vidtogs	Ó
vietnamesisk bakgrund	È	È
vietnamesisk familj	È	È
vietnamesisk flykting	È	È
vietnamesisk härkomst	È	È
vietnamesisk släkt	È	È
view of the fact		Ó
viktigt avseende	Ô
vildar	Ì
vildarna	Ì
vilken bil du kör	Ì
vilken bil ni kör	Ì
vilken fan	Ì
vilken skola dina	Ì
vilken skola era	Ì
vilket avseende	Ô
vill du	É
vill du vinna	3
vill fan aldrig	Ì
vill fan ingen	Ì
vill fan inget	Ì
vill fan inte	Ì
vill inte ha	Ì
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
vinna laga kraft	Ó
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
vinner laga kraft	Ó
vinst	EK
vinsten	EK
vinsten är	L
vinster	EK
vinsterna	EK
vinstskatt	R
vinstskatten	R
vinstsumma	L
vinstsumman	L
vinterkräksjuka	È	È
vinterkräksjukan	È	È
virrpanna	Ì	Ì
virrpannor	Ì	Ì
vis-à-vis		Ó
visa	c	c
visar	Ê
visas	Ê
vision	È	È
visions	È	È
visited		Ë
visst avseende	Ô
visste	Ë
visually impaired	È	È
vit makt	Ì
vit makt-anhängare	È	È
vitamin b-brist	È	È
volkswagen	f	f
volvo	f	f
volvon	f	f
volvos	f	f
voro	Ó
vote		6Î
vote for		Î
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
vunnit laga kraft	Ó
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
vägra betala skatt	Ì
vägra betala skatten	Ì
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
väldigt rörande	Ô
välgörande	d
välgörenhet	d
välgörenheten	d
välj	Î
väljer	DÎ
väljs	D
välkommen	É
välkommen till världen	j
välkommet	É
välkomna	É
vält ner	Ì
vält omkull	Ì
välta ner	Ì
välta omkull	Ì
vän	<
vännen	<
vänner	<
vännerna	<
vänners	<
vänninna	<
vänninnan	<
vänninnor	<
vänsterextrem	È	È
vänsterextrema	È	È
vänsterextreme	È	È
vänsterextremist	È	È
vänsterextremisten	È	È
vänstern	Í
vänsterns	Í
vänsterpartiet	ÈÍ	È
vänsterpartiets	Í
vänsterpartist	ÈÍ	È
vänsterpartisten	È	È
vänsterpartister	ÈÍ	È
vänsterpartistisk	È	È
vänsterpartistisk sympatisör	È	È
vänsterpartistisk väljare	È	È
vänta bara tills du	Ì
vänta bara tills ni	Ì
vänta du bara	Ì
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
västeråspartiet	Í
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
våldsamma	Ì
våldsamt hemma	È	È
våldsamt motstånd	È	È
våldsamt upplopp	È	È
våldsutsatt	È	È
våldsutsatta	È	È
våldsutsatte	È	È
våldsverkare	È	È
våldsverkaren	È	È
våldta	Ì
våldtagen	ÈÌ	È
våldtagena	È	È
våldtagene	È	È
våldtagit	È	È
våldtagits	È	È
våldtagna	Ì
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
våldtäktsman	ÈÌ	È
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
vår kandidat	Ï
vår lista	Ï
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
vårt fan	Ì
vårt parti	Í
vårt vidkommande	Ó
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
was concerning		Ô
was decided		Ñ
was dismissed	È	È
was fired	È	È
was fired up	0	0
was nicked	È	È
was processed		Ñ
was received		Ñ
was sacked	È	È
was suspended		Ä
watch your back	Ì	Ì
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
went		Ë
were		Ë
were concerning		Ô
wetback	Ì	Ì
wetbacks	Ì	Ì
what the hell	Ì	Ì
wheelchair	È	È
wheelchairs	È	È
whereby		Ó
wherein		Ó
whereof		Ó
whereupon		Ó
whether or not		Ó
while stocks last		Ð
whilst		Ó
whiplash	È	È
whiplashen	È	È
whiplashskada	È	È
whiplashskadan	È	È
white power	Ì	Ì
whitey		Ì
whole family		W
whomsoever		Ó
whore	Ì	Ì
whores	Ì	Ì
whosoever		Ó
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
with a view to		Ó
with effect from		Ó
with immediate effect		Ó
with learning disabilities	È	È
with reference to		Ó
with regard to		Ó
with regards to		Ó
with registration		g
with respect to		Ó
with the exception of		Ó
without		Ò
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
ynklig	Ì
ynkliga	Ì
ynkrygg	Ì	Ì
ynkryggar	Ì	Ì
ynkryggarna	Ì	Ì
ynkryggen	Ì	Ì
you are dead	Ì	Ì
you are invited		É
you are requested to		Ó
you can also win		3
you can win		3
you could also win		3
you could win		3
you suck	Ì	Ì
you will die	Ì	Ì
you will pay	Ì	Ì
you will regret this	Ì	Ì
you'll be sorry	Ì	Ì
you're dead	Ì	Ì
young people		W
your card		c
your vote for		Î
your vote to		Î
youre dead	Ì	Ì
youtubekonto	0
youtubekonton	0
youtubekontot	0
you’re dead	Ì	Ì
yrka	Ó
yrkade	Ó
yrkande	Ó
yrkanden	Ó
yrkandet	Ó
yrkar	Ó
yrkas	Ó
yrkat	Ó
yrkeskriminell	È	È
yrkeskriminelle	È	È
yrkestävling	0
yrkestävlingar	0
yrkestävlingarna	0
yrkestävlingen	0
yxan	Ì
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
äbo	Ó
äckel	Ì
äckelbög	Ì	Ì
äckelbögen	Ì	Ì
äckelhora	Ì	Ì
äcklet	Ì
äcklig	Ì
äckliga	Ì
äga rätt	Ó
äga tillträde	Ó
äga tillämpning	Ó
ägde	Ë
ägde rätt	Ó
äger rum	Ê
äger rätt	Ó
äger tillträde	Ó
äger tillämpning	Ó
äkta fan	Ì
äktenskapsskillnad	È	È
äktenskapsskillnaden	È	È
äldreboende	È	È
äldreboendet	È	È
älgjakt	5
älgjakten	5
älgskit	Ì
älskade	0
älskar	Ì
älskar att	Ì
älskar när	Ì
ända till	G
ändamålsenlig	Ó
ändamålsenliga	Ó
ändamålsenligt	Ó
ändrad	Ñ
ändras	Ñ
ändrats	Ñ
äntligen	Ì
är att anse som	Ó
är att betrakta som	Ó
är av stor vikt	Ó
är av största vikt	Ó
är av vikt	Ó
är avgjord	4
är avhängig av	Ó
är avhängiga av	Ó
är avhängigt av	Ó
är avslutad	4Ë
är avstängd från skolan	È	È
är behjälplig med	Ó
är behjälpliga med	Ó
är belägen	Ó
är beläget	Ó
är belägna	Ó
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
är färdig	Ñ
är färdigt	Ñ
är han fan	Ì
är hemlig	À
är hemliga	À
är hemligstämplad	À
är hemligstämplade	À
är hemligstämplat	À
är hemligt	À
är hemma sjuk	È	È
är hemma sjuka	È	È
är hon fan	Ì
är i behov av	Ó
är inget krav	9
är jag fan	Ì
är klar	ËÑ
är klart	Ñ
är komplett	Ñ
är konfidentiell	À
är konfidentiella	À
är konfidentiellt	À
är lokaliserad	Ó
är lokaliserade	Ó
är lokaliserat	Ó
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
är rörande	Ô
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
är vi	Ê
är öppen	Ê
är öppet	Ê
är öppna	Ê
är över	Ë
ärende	Ä
ärendet	Ä
ärftlig cancerform	È	È
ärftlig sjukdom	È	È
äro	Ó
ärthjärna	Ì	Ì
ärthjärnan	Ì	Ì
ärthjärnor	Ì	Ì
äska	Ó
äskade	Ó
äskande	Ó
äskanden	Ó
äskar	Ó
äskas	Ó
äskat	Ó
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
ävenledes	Ó
ävensom	Ó
ävenså	Ó
ävenväl	Ó
åberopa	Ó
åberopade	Ó
åberopar	Ó
åberopas	Ó
åberopat	Ó
ådagalade	Ó
ådagalagt	Ó
ådagalägga	Ó
ådagalägger	Ó
åhör	Ó
åhöra	Ó
åhörarkopia	Â
åhörarkopian	Â
åhörde	Ó
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
ålade	Ó
ålades	Ó
ålagd	Ó
ålagda	Ó
ålagt	Ó
ålandsbanken	`	`
ålder	S
åldern	S
åldersgräns	Sm
åldersgränsen	Sm
åldringsrån	È	È
åldringsrånet	È	È
åligga	Ó
åligger	Ó
ålägga	Ó
åläggas	Ó
ålägger	Ó
åläggs	Ó
ålåg	Ó
ångest	È	È
ångestdämpande	È	È
ångesten	È	È
ånyo	Ó
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
år till med	Ï
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
åsamka	Ó
åsamkade	Ó
åsamkar	Ó
åsamkat	Ó
åsamkats	Ó
åskådliggör	Ó
åskådliggöra	Ó
åskådliggörs	Ó
åsna	Ì
åsnan	Ì
åsnor	Ì
åsyfta	Ó
åsyftad	Ó
åsyftade	Ó
åsyftar	Ó
åsyftas	Ó
åt	Ë
åt antidepressiva	È	È
åt antidepressivt	È	È
åt blodförtunnande	È	È
åt fan	Ì
åt helvete	Ì
åt helvetet	Ì
åt litium	È	È
åtaga	Ó
åtager	Ó
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
återfanns	Ó
återfick	Ó
återfinnas	Ó
återfinns	Ó
återfå	Ó
återfår	Ó
återfått	Ó
återkoppla	Ó
återkopplade	Ó
återkopplar	Ó
återkopplat	Ó
återlämna	Ó
återlämnade	Ó
återlämnades	Ó
återlämnar	Ó
återlämnas	Ó
återlämnat	Ó
återlämnats	Ó
återpublicera	:
återremittera	Ó
återremitterade	Ó
återremitterades	Ó
återremitterar	Ó
återremitteras	Ó
återremitterat	Ó
återsänd	Ó
återsända	Ó
återsändas	Ó
återsände	Ó
återsänder	Ó
återsänds	Ó
återsänt	Ó
åtföljas av	Ó
åtföljd av	Ó
åtföljs av	Ó
åtgärdsprogram	ÄÈ	È
åtgärdsprogrammen	Ä
åtgärdsprogrammet	ÄÈ	È
åtnjuta	Ó
åtnjuter	Ó
åtnjutit	Ó
åtnjöt	Ó
åtta år	i
åttaårig	i
åttaåriga	i
åttaårige	i
åttaåring	i
åttaåringen	i
åverkan	Ó
åvila	Ó
åvilade	Ó
åvilar	Ó
åvilat	Ó
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
örebropartiet	Í
över	U
överbelasta	Ì
överbelastar	Ì
överdoserade	È	È
överenskom	Ó
överenskomma	Ó
överenskommer	Ó
överensstämde med	Ó
överensstämma med	Ó
överensstämmer med	Ó
överensstämt med	Ó
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
överklagats	Ñ
överlämnats	Ñ
överlämning om	Ä
överlämningen om	Ä
översittare	Ì
översittaren	Ì
överskuldsatt	È	È
översteg	Ó
överstiga	Ó
överstiger	Ó
översänd	Ó
översända	Ó
översändas	Ó
översände	Ó
översänder	Ó
översändes	Ó
översänds	Ó
översänt	Ó
övertaga	Ó
övertager	Ó
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
163681:1:05184<6833>1<82:20<14829<31<41419<237208460622>371810469:850452=8=90>6<15:7<43;84=620;884>2\#
=144428?812<870:153263516>;927095:<=:0762?65849195<<21=0<7:000820100393;4525<8=7?4;921240090>75<31<4\#
6;035400049?98=292<605085098343=:>13844<0<<?::<51<09<37639<=5>0>64142<0?=802>2222=;3>?>032281>:8567;\#
2>9534<7=2208<02204<673531=090866165181042;921589352;095124:9:790;1;11?696=0402:28184?<0;>3>:463;90>\#
11;056259:<34865=2<271:68<2686;<16<>981:0?57:4<>3:550:051439=98<05<=72<>39;3>0<368582:53=4219=405907\#
0<8?205153<?784<0>1?87046<:4203774=40=7<6041=:=15:23<8574?41:041:;<>=250?6:<4:8>6<055?258168?91046:4\#
:;;40486:86235316410571?1>617384579;3:?4?3:8>;3>305880>><91<188:?4<39<384=<7:647?52009=79:2603502049\#
5223104:484><08?>2:408306;:<:00?04903464?21606;102?;9992<460827<:82278=9092141?7<01860187640369011?9\#
4<0:9;1;?47>4082221>653<834507:479:>05?=;99615143<842849;060002<0321052974502257?:101=44729;5<278147\#
0=3?:;851947:25?793>1:972=<=82:0<3=4?1=3202969>20=;70>9:96?14152:13093:0:0:>446::94233<17:267>;45468\#
>0;9;37710=:?;260?24<2:2<8=?40:54:=22<<6::;1<7252490306=6244?;1?=>;>=7618;?08188348439>041=960857;48\#
5934?:035;29<80:003251<=0<21424610<4?0462>9183401717:20:320150<8803843:5;0>4100;><3?:1?1>9126=4:;4:?\#
0352344503;5:62403?701?3<<4;0480?222019064025847<0:8882>5<<54471?2?229201<171:0:91<701?>5;6825=2>215\#
12>:2;7690412:0:5313<00;0918;196918823<6?4=94=?=83:52=7:18248>4>580585>1009<=5;16<06480298<86=3:1844\#
5<801245??1;<=:14:4023;13?4501629<;081487:806367?5?8189407::1825118>3>75175958888:464442:40;011<119<\#
9070851::33562006341<14;9950<9?:94718?:1=<=973<0521;444:6925:934>28<>88?>384=10>780;2=:=7088<9;08281\#
809193904554?7==4:61>14?=927;4=812>289=;512504;4;<285355808420381950040>>1;::4012=4:1>0828>;520560;2\#
;<2678<208441>1:>81;1:82==<4510255226><550;>:69?883>52;6>?156>1033625660>186<379<7=<;>6==71212<69755\#
=2060<9:3=:12523204:608=0:<18:31;9>9=2784?692:035282>8>0=:=04?<63=159900<08=58151<509402022<2;20<698\#
>:6:7:;492>0<525<>=5075058?<1647151=3?288948:3?:17>1=09058400>29;200652;029<96=:177?2911:041:0:45<50\#
<456:96?19<1227=0770<023520891>:;012>45<9112:3:3017:=19627;98;8<<106=18722<4829>45?2820<4;?3374>>:18\#
>17>37;3=8;847>7409124?248576502>6<1=57616;:020?=32>70402878;:83=6?5051>0930:828<0<85;215=2<500816;>\#
62:;590::=>8411:82924126>1:=29;3?6;262821=96=5221<71484308;>00?5<:50:80<201:01683<>400=85:<9?:674709\#
?1=91<=928:=21938<801166000002806310175812=2>085?6;5=:<63902:135<291150:2<4072;2?:992==19?1=51:1=9=<\#
;0111>5802:46160044466<:><202012<:410<=348853310>8;11<<90>9>;20613601264477::13<1390<?50;848;?614054\#
1>440:<01714517>62527=2;10:25911100;:8284:>4538:<810><9<:=3;0:881:78>1049<9<01>>78065=4:72144>27?2>6\#
86<:00600<<==:5:56<<8980558201:0;<362870940168370<68>;<411223105952880>266>340244:>71>01;;020>5=2732\#
5534315>9320192:28450848711:0>20?168016732<<<7683250919980809?21344=7:5021512:2761791>1?7389<950302?\#
<0>8;940>483172=029<16789458100?8;<=1>349?0810364:50=>==<9;0>0<0>:965:8<?::1<:>010087:010<7?60>0=2;1\#
88?9190:<3978<?8;33<<1>8;<03;;0090<802=5???8;><10;?61818<87=18>8033;4240831:918936=>=222546;1=<<1077\#
0035>40:91907=812469230<>3>91<9<091;9>13<15>5;52:70345026<4?0;426460512698<4132170;96<00491705806413\#
446265898<6<8400053:>3:><<5092974;=80866954745;4;8;48084<99203425<8<690<<3525?<096?437;99302<=45064:\#
<<:2140?3108>=:41285:<1>1210363:24186=1371780;700;;4081<<4003052967<3971>7990064::=36=;0193<9094779:\#
7>358851728<0509615=59<=40<49<8429?861>90?>158398690580;:6:18255>17;;4944=10<:736076;148=3;::4667<3:\#
;0670;5>19896=06040930129?;429<<44?3=2:81?:87241082;806>;05=95;08361:70>=?0<41899605?319;63681:2016<\#
:57:?<;60845?3125:7:=8:25;71;9?4822;2?10<0;03902::6587831900263091849;0;8020642?91259;>:15271116?:8:\#
784553;<<1;?432=?5:140>00240172<>4<=3;=:91160?434<019898:=<908>8213>80401?182<011><<:;0:03;03;=40100\#
?94:20<=;512<4;=<0;36:116876<081748781882294:76?;:9;0<208=;059??0==3?=28>8<<=436181421:694;62253=259\#
4379<7;>55454>54<21775?0094548:4;0<421;428:8>>4<<=<32:440?=5070<=30503200111=7>92:6628;6>0020:7;8380\#
06:5<>1=62=0<>00700541640:09727><23010:24<235;8128:508950>41?5<34:;4<:95460=?91<2851?5<59>284381>0>0\#
4>:<283600076:3?30884:142568><58<1><90=41162:6;5?:>60081;0902>0>:701579034<3<07<<137<503710702>2632;\#
627=>1:<2<141142=60;00;43856;260390370>24862?94>365:21;8;6>:3;>38480713:64762<;31:=474802;99>80?2:82\#
;4<>04:97=980?;>62065>>?04042=41;71928816?8<321<>?31108931>:500<0?042=3:0;=5227<86033>53<933042<<<16\#
044=92:<875146602=058=3:=74:>89>75903=19262070=703083;56;62?9;488?6<3?00<=3<8;5597><18>29101=;034:0:\#
?;2=>2100=?0<639<0=1?6757405?923207009:;4808485015<4911462>=229:170848;33253=::330840>>08=888553518;\#
8068052807001822702?3;000:79426113;:=771004277==882=?028181:42880=??;=48>77;115;>=1=85<51=2700<101;:\#
;8<80398>406<24:34:<19?4>89:802:0=;=740691601620;8>:0<83:45603500:8949291885?31021;><8;4>4?000684002\#
9<;18370:0>?;6824;08=78561637=782<262688>35;6352<:4<83:2:123269;64==2>?201:3928110<3505189657017:026\#
3705836111=7??=4>>9>:<0<1=>8;<;4981120<611>224044;8=0575120310>7101<2<2?4:9820283833223==831051<0887\#
2>8=53;>4191::1379902<;3:=<3772435?7;1:23604<013300109:>18:>02215785708<;:6>978:<58=<;1013<705460466\#
28198?6<096827>>42>005=287<8688<489;:41551>>85>9;=?4:>32305=063909=0<=:03<0::85<>4<2:9=>69:13140:810\#
081644190;52:;00:8>9<4;5:6:?2?=476::291834=535;;;50:>535<>?5409868>604=::8<322553:82;1=35=?4=7;8=544\#
<29248?047;5220:533:0679841;82388>12;1<029<;8:;023=>00835033>6>783>5>><08814960>938440802;:?808340?9\#
1?0>0=8046<>0030;89<34390=:;:9=35;:>542=660180=435:31?20<=180345:92?<>=36=:6537521;8?24?652:?2821?08\#
52086269002>238342>=1150900?0;1=3225;0367288?>068<?256>68220862;2440<49232400;8824083?:44=:4>:;14:<7\#
531><4483=88:920:6=;?<33:49:544782=:47516220:08740<2808895>5493:70792?5:0<2169<4>33006<154=19>47666>\#
4690=>=><42<39096=83=4?749466564<450<60685>1963?4<7=331<>5:<?;336;319203484;<<2411205=?4>224<3<7<2<:\#
7030419275710522270=5=:6>===<50>5258:7:7?>:<<22009;8841=3;:?681406<0824004;;<021==2;2?6:2>5?84??4918\#
508?>6200181;001<400;0782=?2?084418;01:220<><5564;2880266089495340>28=51:720>0<8:55;80>1=3966;0;9699\#
0480460281948>>6==80=0225<32;:1301>464=7=???=62041060<<4:05878856>73<0;00<8??3475468804>0:790953:010\#
8:0107246040:488>36194;=::18<9291:>9?<4;:36>32>473:159:523;<<>4=39>528::7361916409>287<>243=93;==789\#
561491;8=22?1=26;<038<2:<>>:>8184=48:93302793:11:505<58;40=32>22214<7501?6005329?513:<9162089028938:\#
=3=5060305<:038=;84??1=85678<89;76<48508?<2<8:892:;6:>140041<?01<3213:708>=31763784100827530=2=32?<=\#
42069920?6;5=4:?82694:?776>40>?51<8>2552>66610929:08?279?;1=942935631876<8=<?<;<0504671;;7;<64;45718\#
;251:=59;:3<<647860:5<?3:3:20015918:8998800=17<<2<895?928262200109?:20908092810=44136=:03622570=3:44\#
;>=9?79;941<64829144?70:800632271>:3=5;0=<678010340;>25:4<6662248581993:;16<0158<<9<061<<18803616=21\#
24:03:=:<?99202=284827=>=15178;8:316?182209:59:<1709;1??7=:49040?;5=9124?4<>4:12>;;212;786<:19472;24\#
104012=4480<4=42<6800>5621505:8;=29169981298093=>03?>49:<>05=78017673>3<>903888=8?022674<3019=7?=688\#
0=36<6874=7066:4:722140366206981712285>:=:<614<9>?96>=4;00<?<:;83078844;:16823874<835?;<50<1741>58>2\#
48;01<60;;5;18=:<8:954428>0429=?;55<00402?7300603>5141:1;92:87?9<2;0646784=14=<;:<50>55<<7619<800189\#
12368<06069=<:5850:97290411=;2:44>;:6;?;?;917317128=9=:1<0>12>32;10>;4?288225?<18105?2056:0>55093?00\#
9:;88314>72:;2528949085?50565=1=5;;4:6880604628112:8=:82277?58<94404<194495?<058307<919<:4=2630=9090\#
1508511:<24244408992>207<16>1<42907>02=2924;=::1003:5?2920<0988686276895158<100;527;322><067:;053258\#
65072866>=31<1324;1684204426808=5;19030:>9;04424:38;<28?75255<:91;29<=34?2619:25290>22171924681923<8\#
33;5;<<3692;4501;<22;2571<740:31;>;<598>850018238>4702:76<819?26;3=:03;0890794<698=0?12141>?2;;0?1=;\#
>28648?=>143617014766?<7844?006?;64=81:1<0<056=69=0:<8055234166:1180:43078;04>?699?541319<00=9292300\#
0:0754414:0=4::4<8225916283066?24291>0<:4551;>192=271;:=374094=49040>52=92?1<2108<22:4>4<2034;:0=495\#
28;72<?2:65529=092?;350:38461295<9>?49?1277>2<;:1=53=50<712?16<8?80>6>4145<7?:<455<22>7>6<1;;<40731=\#
:0:=210:27=3>8:275406301:1=46??5586:2?0=2<;7?404>410<2<6<62>;292606;>3?8704<5?<6;183644=620524125867\#
021?=?942363>831<<430=::551518;046:608:<;3270;7=674=44605457575:9;2?7069033:38484>;7:1068:<10?;347<?\#
1?1:813?:?92=0<849>9:??9402>840<01<7722::804139>2=4:25>4?49=<550505?=66?6><96<0>9?05:94080300<774?1<\#
5>69>374:4<0?1><8655<063=<:194<197?24242>117;<2?<:2>59<:4;8106>;1<8<34<234;=2::394?0;793907:00000000\#
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
00000000000000002000000000000000000000000000=0000001000000000000000000000000000001000200000000000000\#
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
0000000000000800010000000000000000000000000000000020000000000000000000000000020481803200900081140000\#
000<00908413080000<00208:08062140100000219000040404800040001001;8000202<80225004500<0100840304302080\#
0;8120005040002000<6040180<02050822010200040008200450046<0002110080003187004230150000082004090032500\#
5010002920000084008:800488000020000=1804441000044000<20220008:<010081:800008070190025700800200080010\#
104000086121100000000500:20200050008880806081012120000201001408000000020:004123202209080000400006182\#
0024980407<0000009500484004426002030188004400:48000160408800280200030004190808210011514450000<0<0404\#
0:00000344<00044000383501001805440448001020802001084000<40000800812028104220808000008872002520000033\#
12000800500222604008022800000060:8180808>0828802430283005020090402001040002502000042<04><10;40040800\#
0100840226900240401002010000012604000078081030<0010100250200401060401000109008408:022018000000124718\#
820400:201:801459804011000>000000000000000000460485800044:001844109854240040000=00000104:01558044281\#
252000004380<110000220020595008084800152801003028000080808031151102532>01008002;20400100480001042080\#
211800240880084688214405200010014044:0181080024081:000<020001860011020807100001440001208800001100006\#
00:10244800000001:80838003008802020810208002008600840002>42>8042094200480403105004000010008002<00031\#
<4020400;0000100060010024088800408430410002020202410000801010104<:40:0468110064:09241001080049114002\#
4200;10092082280807000880304425090048048008082:100144000040440008040412000018>0010000708<52108080180\#
18410022889090484:0040409488001004801801104002101408408802024040<2000019028<80700018801000002040<00:\#
080001480441082000180080020380000105092080848<8120044206200:2044000<0820<000809012900044?0660240>000\#
400295=022000182102000009530020080002<0819000002202:0010218810000001540060221020000021400:1080020082\#
<400010100200000001084814000120000142:10222240006000<021814<36241208008216075000001:09:0010300420005\#
08100410:820<03944<00211102808:00008404201000000408950000:400000000822040000008820800008400100010450\#
2060130000001>20004210000021002400000<08010021260082000800520101800000841000040200<001601:000:00<004\#
40080;:090020010033812:000480002008008088000000020:4000001100000002310428000404<10000038866440002080\#
08080000<281110500000010030210402230108280950302008028080041536148800008020:00290<080800001:<2=00000\#
>1246800609220821<02000200320050000400=4060000042010000020:002=000:9<1410409:01000400824:71300200006\#
000002004600049802180084=2>4100400002030<0019=0:2<005000881808408:8=0080490<301000180080602020402000\#
:9026004<2000:004804010020;010004504298011200304<11:24180380874090003611400004440:<004001510<8425500\#
00;0108080090028080400280022840084700:2<00204000081001060042004240004<2112<6464000000802=0400008:800\#
13824180002408:0948440110544200441221000802002824020002402410:0300000;500402143021080140086221200808\#
401308000161002302<4800:20<0901:10800>1900046108215108004008240106004050012?40020000208:000800009000\#
10400001000804080600000412000:0808100:80<084088881088080000820000009002000;181000002801184>0;0140008\#
04020200100000806<200<0102:0000<40051800033<0000882:8000668<5120002103000059000002028000206108200008\#
822000000012801000400822>000070108044:42642800000884232030080000071004100402002004<9040040000422<102\#
140002804080000404054430901080848008800008:0000<82000<0190405001820404400201000010254010000000012200\#
0000120624102091010801000824001400000000122041404091040020=105;019208104301:12048000530004014140004>\#
41040880404020:80041480104010:00:20182410078400600108:0260060942819:00240830902000041=00400000130002\#
0280058044:092801:2000090021000800:801200401000?1500010800000000301080:10100200800;10040030040100000\#
40309130000000000020100008>08002001002800004100100000004=8:1080010250040288000000008<02;000000006060\#
40200002448011<8810200400011000208411420003600000200000100840382020028801000600020080412480140102:00\#
00020040100100880000940<0:020020049048040881290008805034182010061020000312000300<1464140080880031500\#
19014020804400222820:00<11826000000000080300002000011260026420220001086:820002:5800=40<0010060010020\#
0810020:80100002<400040020044001000060<1009008000208>1042249240680082080704016240800042240221008<014\#
0118004<0088124000242<00<8042081;0000:48:301020514009040000101050100000063492011608809140100801000;4\#
0858004818002028<002<80410022000402029800080191:245020100:0454040:10600:2>00040206810888020823005200\#
00000<410001208104000608826800082042100408022910018<0154070:04=049200008=002041810008450000001408000\#
45124604000020490200400402101010040:08120>48200002180111840<484090000222480022208200051800:000810224\#
24157023200008020808000005<00000028100801400203020497021800808000040054240000018012004041026300:0004\#
08280040002000080020630<:01810082052020084502880242000012009820008300180811880040181000008<2000<8120\#
400:0000003<440081000400;000008000000000:2020:060000800000180000401020000<0000030040400<920001028405\#
3021000000022000230:01000:000082900200808411020>018000001005500101309003202<10060040000500808:0?8:28\#
1208342500000000115300001101<16080014006101004254488002801002000=00100000804008052:44000:20041910822\#
058012002046;3<01406421011080020080800205100408<810402<0<080410010040402044>211480000020044002804040\#
0080400000038020002<0128550100000400245121408800280<080<818028<460002000400010024019001300<228100005\#
002804505200080014=00290250220000>104008008004::20030000300205824<8080804>404=0010=044;00010022:0018\#
400880100106914061020280320500<010033606802002020015040>800040000882800400<88<04000004<4003010080020\#
0::0418008080405200000000422410040020240200340010<0400040830020?2030<00211400002202320000:8208280100\#
920000649200800040000402882004>2822100482460048010009008048000244184>9010043070480080408<1006<940008\#
24984<05008:4<416020010140820080048020020000280204012814660000404980004000060000<<000000080244201402\#
4500000000508000800100014:010210:0084321260112004040841400001010022<00448080503000002404100:24004182\#
208000041008262232880220400080010906404406840:2000:181000=0:0820:00;44310010504522001000200002400000\#
24044100118:050020004052012080280080<88200>08000406030008101002252942000;28940000400011408:011000000\#
180212002020440180388600110400001040400050210010008100000000000208400104:0080400402140000200<2200498\#
0:13<001000100422006202040005000210402002046008023210000010:8000002402300100081491004201530018008<0:\#
48:83000000041018008200080040082400222022088244312400188581;00810000100<11885083400000034;1=100;20<0\#
0550<8909040:308500808810:22080400014008422110008<0902422000000041001083248820020000=4000002004800<2\#
008405308<4221428040808812004088=101000814420<200282>83000000401;02<40900000201001001:08<00002020<02\#
01008004800009080010000884090404010220000388809000108000000428203020010808040040<4918000240220409600\#
0004182402:010:0186708401422601204<4022504008800804<1040008=000<<00:01000001008000890000000400002014\#
10104820001400:0000000000400000509:4141360019100100200020:12080080<008400:24104010040010004084040:02\#
2050080:82004100800040198004<51000009000044;0428090880000>00022440002406<608040602024030622404200010\#
00040000700001<8=00300<20;0280800141020820=0000;<000100085000520501000185:800<80140005820040800=0140\#
040100021000805022004000290140080800813042202040900005828000:04<002200004080103229400082801041400210\#
001820:004108638:2110110068011814040290028020460082051000105008002081129180080918:010608909208160049\#
0002480008848088200440038040800006150040400041540013501238400080048200094800088000180028400000808220\#
81440000100<02<2910:<9880010150920<1080006202680058000020012102040250:01021060020820210181:44:160000\#
082080800110000:80904428>3000:012420081002010<1002400814480000040024680802<011;010980003040130201225\#
041002000284200204000:02020000852<80002290810080010080800048100040::8>:0:858<28000232042000010140240\#
002<40003248008180802412000200051095:2220080800018040240<1>0300118004100238008020440000<482040021106\#
001460224:10008001=028000500200100008156104040089601<0200<008123000320041211000506;02>40018080>11202\#
2002025088:96;512250208414401=045008120<400060404512324000<00824200818803208042400082082888141004080\#
0082004110<03403283124006000<0800004:880602:41001424510220016004200100120:02000;84900120001180020022\#
101010904824002882058001430080200004005280204000001208010000800402010002004008100000:41400<089202301\#
0022800401032000200410102108040004148140404046420481280802019?42011028004505100980440000244084040040\#
05801445838020040012::0182002008028000208004108010000020101000881008
"""#

private let cuesSlots: StaticString = #"""
>XhBe0000000000^RFB26NnTm0000000000000000000000000R:^;3GNG5T0H9A40000000000000000000000000BhCB^VL`n2\#
0000000000000000000000000000000000000000ON<WY[d]KB000000000000000000000000000000000000000000000:15PP\#
000000000000000000000000000000000000000000000UnRcd]R@F]00000000000000000000000000000000000Y^n8>00000\#
00000000003djlJ00000dZh5i00000^R4b8QN39@L\Kc3e6cN0dPcfj0000000000@^f9H000000000000000000000000000000\#
000000000000000fFnZJ00000000000000000000000008^_eJ000000000000000000000000000000OLaMfNjD^[0000000000\#
``8C:o9@0UbZ9ni00000000000000000000Y40a00000090PNk0000000000000000000000000000000000000000aBOX]00000\#
00000gX9ohZ9<F?Po@gf00000[T4^XiO5YK000000000000000000000000000000NC61H2`:N`L@Q1WVbNWQ000000000000000\#
00000<2ofi00000000000000000000000000000000000fi3O0]bB@`]jhel;8m@?=;;BP000000000000000000000000000000\#
[HT>N00000000000000000000000000000000000000000000000000kJDKj000000000000000dFF9X00000gHgJR00000Lc@^7\#
kl:]H000000000000000000006N1Nb000000000000000aNo>O0000000000@2A\^h368N00000000000000000000fFg=7XlQX3\#
b6i_g00000000000000000000000000000000000ZlhRcl<hf@0000000000h76UM00000^D0e5]95;l0000000000000005<?Q\\#
00000Nn`fn000000000000000:n1YBg^?V]000000000000000H:Le300000NfB1@K\F2F<DhON0000000000`hNMd0000000000\#
PN8^oIh4iBdfQgF0000000000B>B9_g^a6U00000be>I90000030KB_0000000000HVVVM00000CLo2i00000000000000000000\#
00000MnNe00000000000DB5bG^X?I^000002P888D:<^RH>?0k0000000000000000000000000000000000000000l\J[a00000\#
000000000000000000000000000000Ia2ZCMY6Dj0000000000QnV@=00000000000000000000DPL`J00000000000000000000\#
00000SbBIe`2OdQ4b`2k[jm5B4_02^Jj;QieY;>h0000000000000000000000000>Lh;:0000000000000000000000000c^TgX\#
0000012[L6J:Yg7000000000000000m4mBB000000000000000BFcC600000000000000000000DNS6SDU6RBm;6BL0000000000\#
000000000000000MjTOJ0000000000000000000000000000000000000000f8<fn[^ia6000000000000000000000000000000\#
00000=F3Zb000000000000000dI<620000000000000000000000000HZPAm00000CL>li0000000000n2B_K0000000000>LVZT\#
@5;X6KZgV400000dF:b:000000000000000eHgO7000000000000000000000000000000000000000000000000000000000000\#
00000WlOWhP^Sie00000000000000000000000000000000000j:AYN0000000000_DJcA000000000000000Z6emG00000a2Q69\#
0000000000^0ONc00000000000000000000000000000000000000000000000000000000000000000`>U@a000000000000000\#
00000hLN@l0000000000mL1lJ_6O1a0000000000000000000000000oo:49N87DD00000N29;600000BBj_?000006\CR200000\#
00000000000000000000[Vo64JfIae000000000000000000000000000000YTY3i00000a=2SW000000000000000\L2kN]BFaK\#
000000000000000TZXD[0000000000_4F:L000000000000000000000000000000000004DlY`M<oZe00000000000000000000\#
000000000000000000000000000000V[3[500000?E<igZ`=d1000000000000000P\lA;5<Q2A0000000000MJPA70000000000\#
00000jH\YLBbILR000000000008^a700000`<<1d00000000000000000000000000000000000NI=4:00000=2T<m00000=fPB7\#
000000000000000000000000000000000000000000000000000000000000000000000000000HD4`Fd===;000000000000000\#
000000000000000000000000000000\N<]90000000000000000000000000RVKn_000000000000000000000000000000@^DcI\#
R50khP`4Ro00000Ch970`0`^:C=4Bf0000000000000000000000000000000000000000i0b7:NjTn^?TUe=000000000000000\#
00000;^H:T0000000000g]@@>b36cf0000000000K>3_<000003R5m7000000000000000IHNOZQ2_@A00000000003:mVk00000\#
0000000000000000000000000000000000000000P>d0a\nf^<000000000000000<541I0000000000`4TMLoR_S@@_7DOEo>Y6\#
D[@SO00000X8I[3\XFDP82=a8000000000000000000000000000000000000000000000[@83300000000000000000000IZhMA\#
00000000000000000000000000000000000E\Tni]]9UN0000000000K0kMkD47iBV8bm5T:DTf0000000000000000000000000\#
SR_Ch000006P@Lb000000000000000mD2WS00000ebY^N0000000000000000000000000jN^@OaC3M500000f:jj<0000000000\#
0000038F3P0000000000SZ9TV000000000000000000000000000000_:TQn0000000000000000000000000000000000000000\#
000000000000000]B943EW>A;:hl3i[526L00000000000000000000lf=IZ;^jB0N\gD8mY?ZF0000000000000000000000000\#
000000000000000000000000000000c0?Aj00000000000000000000000000000000000000000000000000000000000000000\#
Jfo;V:\e`N00000000000000000000h04dQ:hA7G0000000000000000000000000000000000000000a<nFU00000KPk0>00000\#
0000000000LVDKAea:Z\6\iYS0000000000000009<OMP0000000000H92Rm0000000000000005l6^:00000000000000000000\#
00000000007^GeBGn`kg0000000000000000000000000ZK:5e000000000000000:D8jdGH:\b00000H>[al000000000000000\#
00000B6E4^00000@H9OiN8j@500000PX>3[00000000000000000000o::HI00000000000000000000G`MCH000000000000000\#
000000000000000000000000000000000000000000000S<JSo000003FD0T0000000000YoA1e00000SlISG0000000000M8AmS\#
0000000000=O9XC00000000000000000000c8aCR00000000000000000000000000000000000oVdEU88jfJ00000i0UnC00000\#
00000000000000000000ed<IDiPaVW000000000000000000000000000000000000000000000a<aQR`dEU`00000DfBTd3J^LS\#
00000eQ:Q<0000000000[i4RZ000000000000000Z1>lC0000000000DXH;WkfRf3eLlO1000000000000000000000000000000\#
0000000000gPQlYRPiCI00000KN`8;[l<62II6f?L@HWo00000ZB5JcWU@WM00000000000000000000khlnH`:Pminm0MR00000\#
oY2J\00000000000000000000000000000000000000000000000000000000000000000nG;N90000000000h2>Im00000iI8O6\#
000000000000000I2aDD04bGI000000000000000U40`P00000GXeX50000000000]:Jbc00000000003:M>l00000000003@PAc\#
?nFiZ8lL740000000000fHc<EGE>^RlfZUdF92FXA27R\000006dRn30000000000000000000000000RnQ9[BH?Om0d]li68\o8\#
0000000000000000000000000000000000000000000000000000000bH0eLAZHl]000000000000000e^[oE`jPSW0000000000\#
00000000000000000000000004m64>0000000000000000000000000000000000000000M4Gac0000000000000003N?7gR<UVF\#
0000000000ffRHf00000000000000000000000000000000000000000000000000000000000000000PP_EZ00000=l_D<00000\#
X7;`LedH99?^W\<0000000000;S=fW0000000000SBW9Z00000000000000000000000000000000000000000000000000_0;[h\#
Cb_o=0000000000000000000000000PH^R:W``C20000000000000008hVlT00000Khi0L000000000000000000000000000000\#
``iT200000A68WjBdkl5000000000000000000000000000000Q:;Y700000nJ6V4000000000000000000001S8Y1ib10R9VQi6\#
H^V[C?Tidll[3080000000000000000000000000000000000000000Z:odS0000000000000000000076WNG000000000000000\#
00000fRjNm;M?O7000001PT]H3:SbE00000000005@??Ui4=kEV=1fG0000000000000000000000000000000000000000Kd4hj\#
0000000000jV21ge8=:o1\bG5X@kacQBEXJ_nQKA18l\GUm7]<Rc8>PnE=c;000000000000000eTXb>MljOB000000000000000\#
0000000000000000000000000:;0EM:a3]m00000000000000000000000000000000000000000000000000ONbEo0000000000\#
00000_X=>Eo^Ea\00000A6en50000000000000000000000000000000000000000VhN\n00000U`E4M0000000000DA2?O2Vo=@\#
0000000000::X@;000000000000000000000000000000000000000000000CNW2800000FlmnJX@`QF000000000000000Qa19^\#
Ac6bA7<99L0000000000000000000000000000009^AIY0000000000000000000000000000000000000000000000000000000\#
0000000000a4fI<00000000000000000000o6U1:0000000000VI9`c000000000000000000000000000000000000000000000\#
0000000000<fH[[000000000000000000000000000000=bIQ7000001^^;\khHc60000000000XZ]@:00000QDPn4ST>BF;bPnO\#
j>Z=D0000000000enkgC000000000000000000000000000000N;59N000000000000000000000000000000L4\IM0000000000\#
0000000000;HKYCPk>D5000004<P>X00000000000000000000g@lWH00000000000000000000000000000000000APW;T00000\#
000000000000000000000000000000000003c5R^aPWT_000000000000000000000000000000OE<5a000000000000000do;KA\#
0000000000=ljCV00000000009nPa^_2fcb0000000000m\<^CQT`H?00000<6QEZ;850o00000000004>6]_000000000000000\#
a>N9C00000IE0ADf>;3:00000GT6Hn>`@Mb@^@Q9hj=i<B\Sh\SQ5Q^00000000000000000000AA4J80000000000Ki2VX00000\#
000000000000000000000000000000e?8`V00000000000000000000000000000000000000000000000000E0hSj0000000000\#
00000LT_E?00000000000000000000000000000000000hPef;`I;QDH54OB00000000000000000000Pe18Q^lZTG00000V\>W5\#
000000000000000000000000000000000000000000000^8U5W^52>j00000000000000000000dd@QP00000000000000000000\#
0000000000000008>Vna000000000000000000000000000000000000000000000000000000000000SZah@000000000000000\#
00000000000000000000a4KPYi;:3k00000[jkl=`:mPN00000blYDX0000000000000000000000000mM@DN00000I@1P]00000\#
b0Kb=000007U24R000000000000000CF=LcAZ=Pm00000000005Nla400000000000000000000KbHgW00000000000000000000\#
000000000000000P\C]S0000000000000000000000000`m;>200000Lm5R:00000\>M?g000000000000000000000000000000\#
ULiOWF3@K9000000000000000ijKlFG9>ES000000000000000b@7<2IP>lG00000GAA3n00000000000000000000PZBe]00000\#
00000000000000000000_X;\`Zn>]M0000000000F6H0fQ:h12000000000000000000000000000000THa6k00000X^omH00000\#
9S5Qm00000BD`S00000000000\S7CUPlaPB00000000000000000000000000000000000000000000000000000000000000000\#
000000000000000Ro;8I00000B`NGc00000=k9730000000000TPPD\00000a5@>\9`Xcd000000000000000B4PE60000000000\#
000000000000000000000000000000gDS4a0000018:L]5j71@GBFoh000000000000000000000000000000000000000000000\#
C]=YA00000000000000000000jLI@D00000DV\CO00000[F\_20000000000h^XkZ0[4c\00000_E>Vl00000000000000000000\#
00000000000000000000000000000000000000000000000000]NCXY0000000000E[>ib0000000000oA=K3000000000000000\#
00000hHCkkP;8I;0000000000000000000000000000000000000000PJWNU@6cL<000000000000000000000000000000nQ0_K\#
4`1\N:PgL:00000000000000000000JPQ8\00000000000000000000000000000000000_VEcGaJkWml:AmL0\DWHd@NokdhThi\#
;8aPceo0[b000000000000000@:@MoDbAG500000olfAW=:m010000000000000000000000000000007S1G2000000000000000\#
000000000000000?F`<b000006l67E[6Ah=00000<M?TV000006<QI9000000000000000000000000000000i`2Sg^g5TY00000\#
00000^j1a\0000000000f>Hl?0000000000`bC\;00000e`0S\mPjg=0000000000000000000000000000000000000000c5;H@\#
00000AJ4FaMD?j>9h7kcX75773W9WnKY<7F00000000000000000000^diJV00000000000000000000000000000000000X>?1_\#
00000000001B?i>000000000000000EN5Q60^nYE00000000000000000000i6H[>3\^j_M4bN]7K43l000000000000000S`g?7\#
UPmho000000000000000HZ1jc0000000000mjdo5W^`Rc0000000000ANEA4;NKNF00000I>\97000002`08c]HhjO0000000000\#
00000<jXAA000000000000000>U@c5iZ=XS00000000000000000000ZP4BJ0000000000000000000000000hP?0G00000G8fP`\#
000000000000000ijU>`mO7H40000000000000000000000000W0>4k000000000000000jhCHg000000000000000000001j=9l\#
00000000000000000000:^=IK000000000000000kY3MQ0000000000nliS\00000afn?;00000000008d`Zo000000000000000\#
0000000000U\jS:0000000000000003FD?@0000000000RDhTF0000000000UM:lV0000000000XU<[>00000L09ce0000000000\#
000000000000000000000000000000000000000000000000000000000000IlCEVG_2?c000000000000000000000000000000\#
00000000000000000000000000000000000TBnlM0000000000000000000000000000000000000000000000000000000]P9X;\#
8\GgR0000000000000000000000000Hc@`F000000000000000000000000000000000000000000000000009XIic9>KTe00000\#
>\?==0BeG_00000`4RL9_D_>b00000000000000000000000000000000000000000000000000a<[Te00000000000000000000\#
:o26b4BkQlg8o]^RE0ZETA9=3J3>0fZC>mh0000000000Wj?=N00000ZZ9\V0000000000S<W_T0000000000000000000000000\#
00000JlA=n00000000009HHEA00000BZ?^m000000000000000000000000000000000000000000000000000000000000idZCh\#
00000dNOQf00000a@CV]0000000000000006l;agC^R>50000000000MY:PP0000000000000009HnK`00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000_X>iTNjciF0000000000JTf<400000\#
m=<fF000000000000000000000000028@MU000000000000000?PH;?QB71l000000000000000bK;_H000003ZhkS00000m4NEM\#
0000000000000000000000000C7<7e000000000000000HLDCY00000000000000000000ON4XS00000^d[X]2o5P7<Ba@Hm@YJf\#
000000000000000000009Zmf500000000000000000000000000000000000000000000000000=F^;U00000mdGF90000000000\#
0000000000MnTBX0000078A<:0000000000g;8=Y00000@BDVT00000H98o700000C[0XF000000000000000000000000000000\#
00000MP5eM000000000000000000000000000000kX4HT0000000000000000000000000Km4H>0000000000000000000000000\#
000000000000000hTgF66Bm:Q000007DXkLk]0nb000000000000000OHaYOW^Pd[QZ?c[0000000000[I8l<000000000000000\#
00000000000000000000\25LO0000000000000000000000000000000000000000000000000000000jE9F^000000000000000\#
0000000000000000B9eO000000000000000000000000000000000000000000000B7:=W000000000000000000000000000000\#
QZ:d9Jm<0QLlEE^0000000000000000000000000000000000000000FM=DB000000000000000dnaGe00000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000mTK4G000000000000000000000000000000\#
P@7ih000000000000000000000000000000000000000000000e:4X10000000000;`6bl0000000000000000000000000ch6nV\#
[U4mD00000000002hHIS00000000008Y<a]000000000000000[m0RR00000I6F7QYM3ke000000000012aWM000000000000000\#
00000T:9oU00000000000000000000000000000000000dTI3<2^3B>jBU`5S<g5a0000000000VT3]o00000000000000000000\#
00000=:o?T0000000000jn16S0000000000000000000000000R31TC00000VVfnC0000000000000000000000000E<j8J00000\#
000000000000000E:Jm;00000000000000044Oo[Jm4G800000000000000000000ao4^@B_=3o0000000000000000000000000\#
000003L4W200000dL@K900000000000000000000000006LJR`000000000000000000000000000000000001:Q>00000000000\#
idHkb00000m>USj00000000000000000000_6X9k0000000000F6k7R0000000000j2=b500000000000000066Xbm0000000000\#
0000000000000000000000000000000000000000hF3C10000000000000000000000000T7@Ki0000000000000000000000000\#
00000MLJH^1VOYA0000000000hc2nn000000000000000o`8f:000000000000000dN<T50000000000000000000000000U@4V?\#
]`aKW000000000011@el00000djYTI00000000003R;Q1]R_1D><e?O000000000000000=l@hG00000000007Jo:000000_\8X@\#
000000000000000;U6L35PA14000000000000000RlW[Q00000n`b]R000000000000000^bKA?LRTSE000000000000000>BaPX\#
000002`0kQ000001<9^K0000000000lTiX`PS=Qb0000000000000000000000000>HElX0000000000000000000000000=J`FX\#
ilUh[4\Acm00000Dh=O20000000000000000000000000>dMM800000h^\OIV]8US0000000000000000000014hL500000RC9Bf\#
00000?3@5N00000000000000000000Y`PHE000000000000000000000000000000R8Q4I000000000000000000000000000000\#
0000000000000000000000000000000000000000O^6e_00000`n@RG@4a\=0000014dC5000000000000000ldP?U0000000000\#
000000000000000000000000000000jXOB:00000O@3m:`70S=000000000000000000000000000000E<YKG000000000000000\#
7DES1[PlUI6e4j1:ji;Y>7;`;D<`Lj00000E<;Rd0000000000000004H>PZ000000000000000000000000000000000001M?D8\#
00000Y^;A`0000000000IPdC@2bUDH000006>;PhXDBcTl4H0A00000_lERS0000000000KTk6h00000000000e8;j0000000000\#
Vf=E]P0f:80000000000Bfd?600000000000000008T3SN\lJk000000000000000MJ>X>0000000000eP<f4000000000000000\#
00000H6V>Shi>4H00000000000000000000000000000000000aj6oM@l?`M0000000000000000000000000000000000000000\#
0000000000000000000000000=Lm1Y000000000000000J@aoX000000000000000000000000000000000000000000000@>eQn\#
0000000000000000000000000Q6Djk0000000000dfGh^6^__h0000000000000000000000000000000000000000_6KOgVbaRN\#
00000hRaGI0000000000000000000000000000000000000000^To[>N]@9c00000000000000000000Lfe<]000000000000000\#
0000000000000000000000000[XABW0000000000000000000000000Q=4Qa0000000000=0Lbc0000000000mdP`c0000000000\#
H31ljj<N6E00000^PSX]000000000000000000000000000000000000000000000;0giB0000000000BjAMk9@6:PLBQA500000\#
>W7h60000000000000000000000000000000000000000M[6]X88@0ANJ\Kc00000000001K>9M0000000000000000000000000\#
0\<Aa00000000000000000000000000000000000000000000000000Eh3;32<<^30000032Qco00000Q0fhi00000h^?GG00000\#
0000000000000008RaSj00000000000000000000KN3=K0000000000000000000000000P:I6bEn7EL_e6:XQ:4J<0000000000\#
0000000000000000000000000NO>_N000000000000000cTccE000000000000000000000000000000h^>6d000000000000000\#
0000000000000000000000000000000000000000N2<;^000000000000000oH62<H`g3jf@f@D0000000000000000000000000\#
000004P<j]00000O@_Zf000004f?C\=VbL500000000000000000000000000000000000000000000000000000000000000000\#
00000LdfX=00000000008A<3;000000000000000000000000000000000000000000000B8c0b\G:4D_=3GV<>l@V0000000000\#
000000000000000000000000000000000000000000000000000000000000HV7<?_<J5]9ZjIo;8XTm1mA3N00000=lb=000000\#
OS1X900000000000000000000MFAUD0000000000c:7YHao7lY0000000000;M:IE00000000000000000000000000000000000\#
000000000000000000000000000000;NT;I0000000000NdBU]9hUjQ00000Xhl6W0000000000_0@>l0000000000KT^V100000\#
000003RFm=00000000000000000000`:gde000000000000000k4DE@\dfN=0000000000jDh?C000000000000000000004<g4M\#
]84<K[fgW500000ClY<`00000000000000000000ENj1`000000000000000dF;K]000000000000000VW7SL000000000000000\#
00000N[5m`on7c3nPKWL00000@\D17oc1?U000000000000000M64EA00000Me=?`Ih4Ji000000000000000X8n2XI5;Y]00000\#
000000000000000000000000000000W5@F;0000000000000000000000000000000000000000760hA?8KST000000000000000\#
00000000000000000000000000000000000bF3YEEPc:X000000000000000000000000000000Y<YCN0000000000UdcGj00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000]N^Qg0000000000\#
000000000000000000000000000000000000000000000R50`X0000000000000000000060gb5<4P`28BJLe000000000000000\#
^W3nliDk514^afi0000000000d`:RE8be6]9nhB\000000000000000C[7jA0000000000n>Wj6TXbBWMjh]W000000000000000\#
0000000000@h`1N>8T`@0000000000000000000000000jE0S00000000000Wc63GMI:KQ00000FT6g800000000000000000000\#
00000`Pg]B00000^jXJbMC;OF000000000000000AHn7U1`73a000000000000000000000000000000000000000000000bTjK?\#
000000000000000cJM3e0000000000000000000000000000000000000000ZH:^_000000000000000JVD2W00000Qb<?Q00000\#
00000000000000000000000009J1d@TM4gDc>YoV00000BZj7^0000000000`;6D[000000000000000`d>T[gTHIG0000000000\#
000000000000000^X2XP9L5Bm00000M^04A@K44800000h]1F000000k<ci:6m4QPeO<Vm0000000000`jd6@>4f:N0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000l`cV[ah=fA`:@e>\#
?2C8600000000000000000000::@b_00000`DE5>000000000000000[<RAN0000000000000000000000000R89^a0000038V2S\#
00000]6J900000000000000000000000000<Z<HR34?M2Dc:gY000000000000000m62g:000000000000000D>_DG0000000000\#
000000000000000000000JoTC;FWUG`fA7c0000000000000000000000000fR0ah]@L8j000000000000000000000000000000\#
00000000000000000000_`;DVXVIhj0000000000000000000000000cNdSb000000000000000?ZWnD00000_A:dj000005NOJ?\#
dd]1HGnb:f>ff8:I3<Q]000000000000000Hb1<A00000JP2D@nX\MF0000000000jFMVa0000000000000000000000000[S9in\#
3VW=k[TXfU3I593000000000000000Gg6Fb00000PD[SY00000000000000000000i_5V`00000000002PQOZ000000000000000\#
00000J<T[m00000000000000000000Q@bP:00000000000000000000k\hh10000000000000005N6^J00000000000000000000\#
0000000000i25g\0000000000[FI1f000000000000000000000000000000KK?09000000000000000000000000000000<8gHI\#
000000000000000000000000000000000000000000000000000000000000M7>c^?Xi`:ZlR8US@E@7YP30A4VBSSfjM^PLh`IC\#
00000;0nXXj:XHVEQ@3X0000000000FLW0>0000090m<00000000000f_8T;0000000000Q0W?B7A2P2VJFOlNJUbQ0000000000\#
8HOfl00000mbTB>000000000000000000009U8Uj00000G;77m000000000000000000000000000000000000000000000O6MSk\#
KA9h1gK;Ub00000000000000000000000000000000000000000000000000000000000000000Y0l=700000D>O=C00000YD9a\\#
IhOoJ000000000000000000000000000000fffH>0000000000LDQ\000000TPhhWo^PF]bJMGl0000000000000000000000000\#
000000000000000f6:Y00000000000i90eE0000000000000000DS]@0000000000HR`ZZ;^cj3f_=BP00000SE<eD0000000000\#
00000BL<BT0000000000H4SmEiY35>0000000000000000000000000ShAXa[k0OO0000000000SnED<00000000000000000000\#
HnfN]00000000000000000000lJgA=JfkYX000000000000000OC5O<00000Qa><0MJZ3V0000000000000000000000000^51AI\#
00000PVjkY00000gK:jg00000000000000000000d=4;[C6bB:0000000000000000000000000IjiBm000000000000000BLnW_\#
000007J\\B6C:<>00000^J6dj[J;MlPG5G50000000000000000000000000000000000000000eFc?:00000=A>SR0000000000\#
GTF2]5\jl_0000000000VVIW>NhoSW00000VZ;em000000000000000FHBdiBR@25K@\:LoL`HPUZl[^SI:N8S5@H_00000MQ1f[\#
k^]OE00000000000000000000000000000000000iRPF;00000jdR`\]ZbTh00000:BiMj000000000000000000000000000000\#
k<^Rc000000000000000Ph_8n00000@h;mh00000<i0:[00000000000000000000I<\136HjhY0000000000000000000000000\#
00000000000000000000o^1];^P@XHmXAaU4>[?D00000000008^[U1Um;Ha0000000000000000000000000000000000000000\#
enQEJ0000000000_U>bID@?]Lh2Qndek?1]000000000000000000000000000000000000000000000eg;K5000000000000000\#
Kdh=k00000R`o<h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000chba1Zha?RH^od=m;>COWS1@_oM:BK00000000000000000000000000000000000000000000000000\#
000000000000000]@6_N0000000000aXEn]9>dAP00000]f1OL000000000000000kO8jh0000000000oc@oh00000i<ZjD00000\#
0000000000000000000000000ah;F:0000000000000001\:=d00000000003^8OV00000000000000000000000000000000000\#
000000000000000000000000000000<X8`5000000000000000000000000000000000000000000000P6@S9jXIRK0000000000\#
00000000000000000000000000000000000000004W;c80000000000000000000000000000000000000000000000000000000\#
000000000000000Vg7l:000000000000000ejdTm0000000000000000000000000Tn;cZb`Q\?:j9:<0000000000000009FJNb\#
00000Q3:\Y38YDi0000000000000000000000000Ph_Eh0000000000000000000000000Pe6Bj0000000000GW236k5?:i00000\#
00000000000000000000<NB<:0000000000000000000000000^TZgY0000000000mW?9R00000000000000000000Nn;8700000\#
000000000000000=X0oN0000000000000000000000000000000000000000000000000000000WjYKY00000CF<fMLm<0300000\#
000000000000000000000000000000GnkJc0000000000000000000000000o8@bI00000i^V8Q0000000000M6k[S0000000000\#
ClA0AT<gNE0000000000000000000000000000000000000000000000000000000AnFMd=>jX5[jf_Ogne36000000000000000\#
0000000000G2SP?000000000000000000000000000000U6?e100000000000000000000000000000000000000000000000000\#
W8b=_00000000000000000000000004n2TT000000000000000Zn5^B7l?\12=6nR00000000000000000000000000000000000\#
00000ElXO498>:`j1<OU0000000000R5<:X0000000000@ncG10000000000h\Sb6000000000000000HD1650000000000?DP^R\#
<i9IX0000000000000000000000000cbbeec61RZoDf7e00000000003B5W6Mo2B\^^:Ff0000000000`G1833XJTb1le0000000\#
000000000000000VPQSS0000000000000000000000000obD[;_LIQ\Wn]0ilXB`E0000000000000006>K6k00000C>h@;3k2fd\#
00000i@:6E_150a=e90i000000000000000000000000000000n`Aik000000O;AR00000000000000000000000000000000000\#
0000000000000000000000000000000000000000ab\d000000bd7^L80Pnk0000000000000000000000000000000000000000\#
00000@4DU]00000000000000000000C80fB000000000000000000000000000000E90Eo00000Bd7Vf@T:6Z>F@7<TD>mT_e@P`\#
0000000000lX4i600000000000000000000000000000000000000000000000000k7<oe0000000000000000000000000j53oe\#
?b:egRjkk3000001a3;g00000000007TCNeLNjAP00000Tc<@40000000000000000000000000000000000000000lBZKc>HmM_\#
00000lfWX[;346e00000N@A[^000000000000000KJ:HWRhQDHS:adVNo2RA0000000000000000000000000000000000000000\#
\lkVm00000_V6ZPUHWYP00000Q^LcQ00000000000000000000000007BaZL0000000000000000000000000000000000000000\#
0000000000000000000000000i0BJliPRDe0000000000d6VRK0000000000\A:P`C[<Ge00000IDM80008F?J_8W70000000000\#
00000000000000000000EHBH<DBI:J0000000000jM<5600000I=0iGG>KKL0000000000PjKK3NXOEHfb^hac<WWoiI6JN00000\#
0000000000SFeXZ0000000000d09:mc6B8o0000000000000000000000000mjNOF000000000000000000000000000000JlDe0\#
00000iLY`M0000000000000000000000000KA7`b0000000000000000000000000000000000000000BbW[E9hNcO00000RJBMc\#
^dcEFK[@2300000000000000000000OP3oG000000000076E6[000000000000000=_@bO:A;kA000003>kX@0000000000`d::l\#
00000Yk@Q?0000000000000000000000000k0_0C0000000000000000000000000<4?\KcJlf>8F6J\00000000000000000000\#
00000U:?jZ0000000000>jbC9KU;F?RnCO000000DE4Ne00000Z:W;\000000000000000000000000000000000000000000000\#
8fS2n:bQUW1W7kK000000000000000=15L?00000IZQ_n0000000000000000000000000000000000000000@NoN@0000000000\#
00000000000000000000hR@o600000000000000000000000000000000000000000000000000Ya?VH>Y6fO]fEI0W2QDbg4U?b\#
0000000000X]<gb000000000000000000000000000000147]MFL@;Q\`M9OR\[eHA@mZ100000000000000000000gL]ZA\m8cG\#
:RCBGKLQ92000000000000000000000000000000000000000000000]9=A60000000000aN2TF0000000000000000000000000\#
000000000000000dP8NN00000000000000000000DQ2l[l8nC@@Ln;bHd\4E00000VH\N:0000000000SVh^B000000000000000\#
0000000000000000000000000000000000000000iPX1_000000000000000000000000000000K09kV00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000MHFa100000XZNnNHR_[m\k1Y\00000fDZe\N2TRn\#
000000000000000000001:8M>]8Y:b00000000000000000000mR]gk<6b3U00000000000000086;Wmn0ci`f38iV0000000000\#
0000000000000000000000000b`@6:00000=JWfV00000000001jg=_000000000000000000000000000000000000000000000\#
00000IhhWl0000000000B<gk\00000000000000000000000000000000000000000000000000DhOZZ0000000000Ad]me00000\#
00000XI72[XI7Jl00000cZV:Z000000000000000000000000000000000000000000000000000000000000000000000000000\#
IVU]T[Zc[800000fPI\V00000QN<TK00000AnCf[bo2:U0000000000000000000000000BnQFA0000000000_Q4=d0000000000\#
00000000000000000000d6YkR00000000005PF43I<Y:N?==Ik000000000000000000000000000000MhlF]000000000000000\#
=BiZc5Y1ff000000000000000000000000000000_b<bF00000hLhLc0000000000000000000000000000000000000000D2AoB\#
g2J0000000000000000000000S\46ni\;2ZNN@dNgF:9_00000XVgFE@>EDm0000000000000000000000000E:10f000001FP:6\#
000000000000000N99D_00000000000000000000000000000000000000000000000000OQ@TI0000000000000000000000000\#
T@UO;00000[Lm?m]2jMZ000000000000000[6m7C000000000000000U14M40000000000@PdOBEU;c[ElOnm00000TJ\GW00000\#
0000000000000000000000000YS<iN3^nXm00000hbej^2K1oU0000000000Z38Q3b4FnE00000000002bIjEQFaZn00000_65jD\#
00000000000000000000o0UXKK8hZ000000000000000000000000000000000000e@o2P00000000000000000000VZELP00000\#
00000@\BeD0000000000000000000000000VC0NLjg6<\Aj12a00000D25iV0000000000Pd4_Q6dX[AH\b3n000000000000000\#
000000000000000Q>6GRON1`f0000000000000000000000000fe:GR00000PW5B]QD:n:e?6XoTe<2\00000000000000000000\#
0000000000000000000000000QhV6?0000000000AX^^n000000000000000=V?TE0000000000c0jJd<H^Zoko>Q>XI:G200000\#
00000n85NI00000Hh0A300000Yb>oc000000000000000LNEBhQ0dKGUVISTkFeH7Z:efh00000000000000000000Y`l`K00000\#
gP9<\k2;;1000000000000000000000000000000SFlC]00000000000000000000000000000000000Xd_nXE@nOo0000000000\#
k2=m_000000000000000000000000000000000000000000000U7:HXkJ\gY0000000000b4ncb0000000000k@4ZQfa7Xh00000\#
00000000003h_5G0000000000000000000000000000000000000000PFJTU00000000000000000000hf[c6000000000000000\#
QT0Qi0000000000000000000000000000000000000000MXg<@:M1XI000000000000000000000000000000000000000000000\#
cZPMRgXh6D000000000060Q11NHAdX000003nfFi000009g0j:00000000000000000000000000000000000000000000000000\#
0000000000I\_g60000000000kXn:6000000000000000:`nf`00000YT`jFcg@D=0000000000Cbjgh0000000000000009:TZg\#
000000000000000K^W]D0000000000f<4R90000000000IFP]10000000000Fk8mJ8:eD?00000000000000000000]I><J00000\#
00000;31;l00000000000000000000000000000000000k>KM^000000000000000Vd[h8e[1K40000000000WP5n4_:=geKLW>O\#
0000000000000000000000000000000000000000000000000000000Y\:NMbG8H5000000000000000FjKKU0000000000\ZG:J\#
0000000000000000000000000000000000000000^L^LA00000jY8MU0000000000000000000000000?\22?000000000000000\#
0000034P_800000<P0?M00000[nE<e00000000005P=6joX5oW0000000000000000000000000VP0VA>feIY000000000000000\#
00000al6N600000Bho[_9g=UT0000000000IfTR<000000000000000E\FnkQ`4On=8F6Y:F\@10000000000ff4@k0000000000\#
I]>66000000000000000?\F>d0000000000WU=ifM;3k:0000000000=\2D1000000000000000000000000000000C0SMD00000\#
hZ:MJB>`3nPT8@5000000000000000000000000000000mh<0e00000000000000000000QE=C8?BJN2fbUCLJ:Yiik:e][00000\#
00000000000000000000000000000000000000000000000000WNXgc000000000000000000000000000000000000000000000\#
000004>YJRY<jWN00000000000000000000iNLdQ00000000000000000000000000^g4o0000056EoX00000000000000000000\#
00000000000000000000:`E6C00000e:EQZ0000000000000000000000000;R@9X000000000000000000000000000000HFMf9\#
iW1nR>?:`_00000000000000000000000000000000000RnlPB00000000000000000000000000000000000<i=9Z0000000000\#
GL5fP00000jLDX300000000000000000000000000000000000000007@k3:0000000000000000000000000000000000000000\#
Ud65KK6LL30000000000KZYQD0ZK2j0000000000000000000000000000000000000000]F3iBTBcO?0000000000BVG?o00000\#
00000:=0Ob000000000000000LD;kge4@KE0000000000000000000000000CD90H00000PXMk`e24aZH@KXE5n\U@nZgLGb;9:0\#
000000000000000000000000000000;L8Do0000000000e\S^h6I;DT0000000000000000000000000`V6\F00000hZ5`G00000\#
000000000000000000000000000000<FBWH00000000000000000000000000000000000000000000000000000000000000000\#
?6\a<7P\oO000009A:?l00000000000000000000iN\[Z00000000000000000000c2cB60000000000000000000000000ST]en\#
000000000000000oLg1I0000000000<:UHi0000000000000000000000000NNakI5FSo\ObBkQ\D4Q000000000000000000000\#
0000000000`Z3[c\`4]@00000M=<f`Fl:lF0000000000000000000000000]NBa<0000000000000000000000000P:]6Y00000\#
00000OjXk3UL_HN0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000Hd?DaM4m9_al_52mLlQ500000C<CPD0000000000XB5GP00000D;?AS7dNF[0000000000000000000000000\#
on_He0000000000000000000000000000000000000000gj[^100000000000000000000000001NbOk00000><HT?0000000000\#
LDW::000000000000000000000000000000000000000000000000000000000000J<XY^000000000000000000000000000000\#
00000000000000000000000006>30K[98oR0000000000000000000000000\f1Cb00000000002djLB00000000000000000000\#
00000OhaL>0000000000P40A\00000ZFaAf00000hU<5V000000000000000FK;gC00000000000000000000000000000000000\#
00000S>\\QHZeD]0000000000OJ>KFb8m12Ab3SnmF?KGeNWHn0000000000000000000000000dhE8:00000000000000000000\#
cXTda000000000000000S8Kg1500miTP]5@00000DRBLf00000000000000000000000000000099<0>?j>e82`II;_P_H9TC4@4\#
000000000000000U`4[M000002T`4S0000000000IM=c2000000000000000000000000000000S:0EM000000000000000PfUOc\#
000000000000000000000000000000000000000000000000003b7gDonJFL0000000000000000000000000000000000000000\#
00000YR_YY0000000000000000000000000000000000000000000000000000000i;0GM0000000000Tl41iRR@[R0000000000\#
00000Te>ObTdn?X0000000000ZhMXI\G>;=00000BhYMR00000W2Y<B00000>h]GhCHQVn6:<A<3J;4600000L33TC00000fbhjh\#
TbeSM00000000000000000000TjZK0000000000000000000000000000000VHT4k000000000000000F`Sno000000000000000\#
000000000000000000000000000000oo8iJF^ED]0000000000000000000000000U_;QR000000000000000000002^CiY00000\#
00000000000000000000000000000000000000000000000000RPDmkfZb_@dJh_0j@0An00000000000000000000BS93c00000\#
00000000000000000000D`:UC0JTUJ0000096ggR00000000000000000000000000000000000Z>J41000000000000000gM7`F\#
00000000000000000000?F7>8@RHYHU`?`3`4[:K\Ha6_0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000RH?gH000000000000000PHV\P00000000000000000000000000000000000000000000000000\#
SR7gnifWSD000000000000000Pjlk900000j@C:\N:5XG0000000000000000000000000000000000000000;c=lQ0000000000\#
00000;Rl[E0000000000\32nS00000000000000000000000000000000000^HEY>\>_FH00000XP<DT6j;eahlML7TFjQb00000\#
000000000000000AJ@<U00000njB:20000000000000000000000000000000000000000Z6GN@0000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006G13O00000\#
0000000000TM5Z700000000000000000000000000000000000000000000000000000000000000000Ml_EL000000000000000\#
00000[e47A00000000006bn\d[\QNJ0000000000jM3nU00000CO7hm000000000000000Qk3P40000000000Q\4C50000000000\#
00000000000000000000Z73cA2A6Ki0000000000000000000000000WRMnT0000000000000000000000000000000000000000\#
0000000000kE16100000000000000000000TbkhhoH_LH00000H>ZeF000000000000000a4;9k4iA3\H6[>E?^`L000000^2@FN\#
000000000000000000000000000000b3<V30000000000000000000000000000004@<Fd00000NfcdS0000000000m:fkQ00000\#
0000000000000000000000000000005hL=O;e1G_00000Y4G0`M\GEHA4fW=JP59S00000000000000000000WhJeX0000000000\#
0000000000`LNdb00000000000000000000000000000000000000000000000000000000000000000Qhobd000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000c:i2_2Q3H=0000000000<RoA00000000000?L:9Nkh5S`e]:mUF8W04Ho<6NJd3Y`000000000000000\#
00000000000000000000[BibP000008P<0I0000000000000000000000000aI8P70000000000000009W6k1000000000000000\#
0000000000UH5:K[f?aLaV7kF00000000000000000000dni[GVO0Y=GO7@Q000000000000000]P[M0Hdjhn0VJg;0000000000\#
000000000000000000000000000000000000000000000000000000000000oPj2[00000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000009n1c900000000000000000000000000000000000\#
000000000000000000000000000000UJ1PP000000000000000000000000000000^M@Td000000000000000FhV`O08hD300000\#
000000000000000000000000000000000000000000000000000000000000kRIM`000000000000000>h_Z9TD8@]00000GXM]H\#
00000]H9Tb0000000000000000000000000d8GA?0000000000MT0JF0000000000hG42K0000000000000000000000000lDeeP\#
00000000000000000000000000000000000000000000000000g<2=SY`NUQUDRTLNQ@kC000000000000000YbK9WRF]7c8n]cY\#
jRRgh000000000000000000000000000000000000000000000000000000000000000000000000000]X=A\000000000000000\#
78N;l000000000000000000000000000000jX?J[DE8j9000000000000000W80^L00000B`8aH00000`\eY4S@a<M0000000000\#
0000000000000007K>3Y0000000000cU>m;>8XSGXfYJA00000EX6h_1Z6Sf0000000000D@8R=000000000000000000000_0FZ\#
00000000000000000000000000000000000000000000000000000000000000000lHP>K0000000000:fA9oZj:^20000000000\#
000000000000000:f4<dFB;Jl000000000000000XnQ[RXR@D^VHTQd5J[2RA`V<e8M5W[0000000000fX56f000000000000000\#
00000000000000000000QX_[OTbfYc0000000000000008\VX@00000000000000000000000000000000000FbWR00000000000\#
000000000000000000000000000000000000000000000000000000000000000005XQ3Y00000hBogC00000000000000000000\#
0000000000SbZke1Y6LZ000000000000000aLaJ700000000000000000000_8Do;6Ff2[0000000000000000000000000OFZnB\#
<lE8RY0`K<^Q?@W\>87N00000000006K2gH000006i0A400000_LB1\00000000000000000000kVo=400000ARQb;7hi7S00000\#
000000000000000SVSZK0000000000000001Dlgi0000000000W^<HD00000Zo1HV00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000hZOhb000000000000000V4b<Z000000000000000\#
000000000000000jK6Ne00000000000000000000>f6AW0000000000dj<eS0000000000JE47g00000DR^30000000000000000\#
0000000000000000000000000000000000000000ERLNO00000]HkkVd_93Q00000000000000000000000000000000000Qf2]X\#
0000000000000000000000000k<oYA0000000000000000000000000000000000000000000000000000000000000000000000\#
00000`h5H[000000000000000MjkYg00000000000000000000cF_?20000000000AhAEj0000000000VZKVT00000XV79H00000\#
HbAH\E50Mb@VS1a0000000000000000000000000O<1=P0000000000ko@\70000000000000003NL_Qm?9^4000000000000000\#
00000000000000000000000000000000000`89ET00000nXQB[00000000000000000000@\b6c00000fL:1W00000TbS?FL>d>=\#
000000000000000KP2hK00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000gY0D\000000000000000QN3BK00000000000000000000be7lbo@dPaPjeOh0000000000ZhIT_ffJfee40\D\#
000000000000000E22Ek00000000000000000000000000n0PJBo2NW00000G6K\MaPVOkm6_]d000000000000000Z<Y10Y\?<=\#
VF=ng\2]^QZTl@5ZC0X[00000ab\?X0000000000000000000000000S:0\Q90M]0QLkMWJJ55H0000000000C`hA`0000000000\#
00000000000000000000h32Ck00000000001o0Sj50QBA00000nVH@d000000000000000_nWZK00000W@GbU000000000000000\#
F@=2F00000000000000000000000000000000000000000000000000000000000000000000000000000000W70Kc0000000000\#
000000000000000`@IS40000000000O@IVf000000000000000000000000000000i6lmQ0000000000000000000000000FPgTR\#
000000000000000000000000000000000000000000000Z4ALMRnUn30000000000H^WNc00000>:N64eXUbd000000000000000\#
Fl1IZ00000Ck?QU0000000000L[0mE00000M<fIJ000000000000000000006DEKa00000000000000000000Q8E_U0000000000\#
000000000000000BTk[D00000000000000000000lK6U;4k>ZD0000000000YlI3X0000000000mJ0_>00000jNikY0000000000\#
00000Ym9bk00000bB2>9T6=@TQX_?`gC2GBBC86O]i8KgjDS;f000000000000000000000000000000D\`Ha00000;jANYX`[Yd\#
000000000000000000000000000000KVRXE7Jhn50000000000Og:aX000000000000000000000000000000000000000000000\#
00000000000000000000fHPM@00000nm0fb000000000000000000000000000000YW3ZGS`74K00000S2A9T00000f2RF7Ddd67\#
00000TW72L0000000000C@aW:00000000004O1kG0000000000000000000000000000000000000000000000000000000@T2M9\#
0000000000000000000000000h<Y[?G7?8d00000DBc>3000000000000000KRN7nd\?kmZLGI69:VN5000000000000000>2;di\#
\b]`=00000000000000000000000006Y6:B`>G9T000000000000000000000000000000000000000000000000000000000000\#
0000000000000004Pmdd00000000000000000000i4h3X_PFh?`JHNj0000000000cLIa22<1=20000000000000000000000000\#
bPASIIHFPCGG2L>1I3=>000000000000000000000000000000000000\TFCmDbNG00000G2c>A000000000000000O^KRllj]Vj\#
ENhQP[JQo2I:a2a000000000000000:X9?8_J?hV00000000000000000000fa=820000000000CHaLO000000000000000Q0Qe8\#
=:]>Q00000k``iMQDEh`0000000000_l@JXl[9iQ6@7PF00000T>9i=9Bdgo0000000000000000000000000000000000000000\#
000000000000000000009<m@N0000000000000000000000000000000000000000Xfi2L00000000007F0F_0000000000`>04]\#
00000@lYGN000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
14<bO000000000000000cLi>G00000000000000000000;<H5d000000000000000000000000000000R941Z000000000000000\#
0000000000000002hLb8Mlbg5E?1;4B`jZGhc8Co000000000000000000000000000000000000000000000000000000000000\#
00000O88od3bd9co>eg8ajC\keO87=000000000000000:jUeO?<XaA000000000000000>h6Jj00000000000000000000>@Sd:\#
000000000000000000000000000000d\=g3000000000000000000000000000000YL?f^00000Nn=JO00000000000000000000\#
00000mLfgk0000000000000000000000000000000000000000000000000000000000000000000000llIWO?FU@G00000iVXg5\#
000000000000000000000000000000000000000000000h]<]b00000E^DA50000000000GLfAhV>C;1000000000000000?HUC1\#
00000]BfZc00000000000000000000Y^0X3TP\0F`N22NR6S4TOPLNb[RNXGPP>nF891nH0000000000GnaVE0000000000UXiX9\#
=LY1K\47c?lhAW800000`P0VS00000000000000000000Uo@S^00000000000000000000m?;kh00000000000000000000k<5==\#
00000000000000000000000000000000000000000000000000ce3aY0000000000000000000000000[A3Gl000000000000000\#
0000000000000000000000000000000000000000lNP@40000000000<o6l]00000000008leS30000000000000000000000000\#
0000000000QC8@50000000000Bj6Fa4411c000000000000000;<e;4]]@NIFL0jMfY78k0000000000B:kmGE@OG5V4X:f5l^=F\#
:Td5f3E<ZT00000000000000000000bL4:800000BY>`F00000TD=lF000000000000000IA80M0000000000W4[@W0000000000\#
00000VH]YVS@LYiKbTVYIQ@J80000000000:BCDL0000000000EHYR=000000000000000000000000000000000003@e8]Jn1Kl\#
00000000000000000000[22oS000000000000000<c5GkLR3??MK63SQBD_\0000000000UbAVS82DmH@4HShhBJRH0000000000\#
00000OO<Hb00000InA1O000000000000000000000000000000S:^BTk:iLO00000kfN[ANL0k80000000000Ri6jO0000000000\#
000000000000000g6:UW0000000000000000000000000CXGoVhDcW;0000000000f73V]00000Q\H]g00000L7;@\0000000000\#
000000000000000000000000000000GE=Oe000000000000000_^Zg20000000000c:;Ia00000QZ4]300000000000000000000\#
000003>W?l[6e@SbndDg67;6800000000000000000000000000000000000]21mG00000000000000000000h6C;e0000000000\#
000000000000000000000000000000D2>_Y00000000000000000000::J0HfW74`00000000000000000000Ch<kY00000RVN^Y\#
fR`hDOfnI;00000_Vg5oOnoU4000000000000000000000000000000dS<e800000ABjQHVB3B1aNPSeHm2:I00000gl_fMYlVVk\#
000000000000000TJgiW000000000000000000000000000000cH`]f0000000000000000000000000000000000000000ljPP?\#
9R7WWCFll1]U6]oe<WMR0000000000000000000000000N^9fEN^9fc0000000000llT2KW\XPB00000000000000000000SG4oS\#
000000000000000000000000000000ne;Sc00000000000000000000000000000000000Y<HDS0000000000\jJGUQ\@b5<DP@g\#
0000000000`nFEH0000000000[0aFgF2P0k?Q1<\00000O46Q^XJN@H000000000000000m:_ad00000000000000000000J>mhC\#
00000000009A9XJ00000GQ?6K00000000000000000000000000000000000000000000042nEg00000lBjC7000000000000000\#
000000000000000000000000000000000002FC=R00000000000000000000000005O2AI000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000A]@d^00000000000000000000V=;V20000000000nN`26OO85=\#
=dQCJ00000000000000000000fjOe\0000000000lh[D:0000000000V=>nY\Q0N700000fK@Cj0000000000000000000000000\#
0000000000P8@3jnP_P;00000@FJ5C0000000000000000000000000VFAVFI2CUdF@nSc0000000000000000000000000Z4CLV\#
000000000000000=lEhT00000CR1X41DMa100000000000000000000In3[m000000000000000000000000000000WT1F2e0AAU\#
0000000000000000000000000el`9U0000000000000000000000000000000000000000=8`4B0000000000000000000000000\#
0000000000IXk_R00000B8P685o1iEjQ;Gg00000BNii:0000000000000000000000000?hI?=C47hP000000000000000==<;V\#
00000000000000000000000000000000000000000000000000]6fVZ000000000000000>Lf4[0000000000VB;1<0000000000\#
0000000000Kf3OZ\hD8Z[_1QJ00000`HoiN00000P?9BM\J41ZEm4f>000006n=I>00000000000000000000000000000000000\#
H<Q`JN:XmQ0000000000000000000000000DQ3RBHRX\H^JUY200000000000000000000WnK@Z0000000000000000000000000\#
00000000000000000000000000000000000b\TIodToTa000000000000000PTTQZ00000000000000000000>ln_nmh>HYC2`2R\#
0000000000XXI2Q000000000000000000000000000000000000000000000000000000000000000000000000000000008jONI\#
4a8Ve0000000000000000000000000000000000000000ShOId6Y;VD00000000009hiUE0000000000Q8FGn0000000000F6=Bn\#
Wjj5>1R2k2F:e8F0000000000000000000000000000000000000000000000000000000000002L9O4000003JIV>000000]3mA\#
00000000000000000000000000000000000000000000000000@@EGC3n^8H0000000000000000000000000000000000000000\#
000000000000000000009H23?G@R^?c\k5BE=1bJQY77X00000000000000000000000000000000000000000000000000Z57`5\#
>@bEO0000000000000000000000000:j:dR0000000000ano=ZM6gK3000000000000000000000000000000000000000000000\#
000000000000000nN70I4_@bC000000000000000000000000000000000000000000000000000000000000U0T9m0000000000\#
D4_:K>B3P;0000000000JNf2h0000000000n_4i30000000000mbSSFiDT2m000000000000000KL`B46k@dH000000000000000\#
000000000000000000000000000000hd_e60000000000000000000000000000000000000000000009S<ee00000?>^^X00000\#
0000000000000000000000000^\0l\000000000000000000000000000000<J9c200000U>_JQk>5iK00000000000000000000\#
0000000000ge==U00000^j>8N00000000000000000000000006_:K2000004_3bfa=7d[000000000000000000000000000000\#
0000000000l>OX7000000000000000K58Ra0000000000000000000000000hM9PK00000000001N_OJ;NEY\ZjIT?0000000000\#
0000000000000000000000000000003DOXJ=LNDM000000000000000[`jJ8000000000000000K2U5GdlNF0:fTV0G>>bE00000\#
00000000000000000000;8UKa0000000000o^ALZI6RHUajF3>U`2l@n74XG`DgM800000O6<Mj6i4MN00000c<?lK00000iY5Oa\#
00000Z2hfW00000000007T<if00000m`hZi00000lj3n;38@oi0000000000000000000000000><QE800000000000000000000\#
000000000000000000000000000000bf?V400000?bdGU0000000000P8]7Q00000NZl4A0000000000kNS<L000000000000000\#
00000\Y>BJ00000SPZPgl\58A00000D\CGB00000000000000000000000006`im60000000000000000000000000D4HO[00000\#
nL`]R0000000000000000000000000FN^cf000000000000000000000000000000000000000000000QbK0i0000000000WM6SJ\#
000000000000000000000000000000000000000000000000000000000000000000000000000@J;Go7h:IdRjHg?3[6J_00000\#
00000000000000000000000000000000000000000000000000<bFHU:4SKV00000[lUmZiS?:J0000000000000000000000000\#
\P2C200000A0KSi00000000000000000000b6HYV00000GM4\L00000kPO?1000000000000000=>_R<MZWJScbcR4M\Cmf00000\#
00000JFhE`000009NlTUP]0WB0000000000^NLT^00000n8=oF0000000000J4Gmc0000000000;H6OL00000AHb64lbg7C00000\#
0000000000000000000000000W0>7D0000000000000000000000000@8;^I0000075?Ih00000IN9L?00000Ca6aL00000KNLWO\#
0000000000HTUQO0000000000I52iW00000000000000000000000000000000000000000000000000000000000000000fH5R;\#
00000IN`;>00000e>ffl00000000000000000000000000000000000000000000000000L6AT]0000000000000000000000000\#
0000000000000007lE>:00000B:n5Ak`H[lWRL@S7D3^GQN9Qf;Na]GYZ2fZcY95=00000000000000000000000000000000000\#
VReMi000000000000000000000000000000dD2o=00000000000000000000NM37A00000000000000000000000000000000000\#
TRmP@000000000000000000000000000000000000000000000000000000000000?BCc>00000000000000000000VnY7m00000\#
000000000000000Mj9C_00000aj?NU000000000000000000004]5VM000000000000000000000000000000000000000000000\#
000000000000000n`Y>@@j0ZS00000000000000000000VA0TF0000000000BJ0Cm00000000000000000000000000000000000\#
00000F9<dK\DN;\F\XGC00000000000000000000000000000000000000000000000000b6iIH00000WHEkV00000GH9:S4De@?\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000gB9_nfFBQZ^fiLc\#
0000000000000000000000000Ed:;h0000000000000000000000000000000000000000000000000000000000000000000000\#
00000nm2Kc00000M17h[000000000000000000000000000000LRIL70000000000d9:9G00000mK@:A00000000000000000000\#
00000000000000000000l11E80000000000000000000000000000000000000000000000000000000<jBPHT:1460000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000m8XcJMDS;[iL_6c\#
Y[6P\000000000000000lH70k00000000000000000000000000000000000NZg@?gHl_\0000000000Bf=nV0000000000;DBJ?\#
F>^E;0000000000RBm:1000000000000000m9@0h00000lN@?=000000000000000000000000000000R@<jQXJRNj0000000000\#
00000T08>]00000000000000000000000000000000000000000000000000000000000000000000000000000000H<`<16X8YM\#
000000000000000C<aRf000000000000000000000000000000Bj8_\000000000000000000000000000000kDAeoM06HS00000\#
000000000000000E61l=00000000000000000000\@0nU000000000000000hO:Aa00000BlI;Z00000RM1>C000000000000000\#
000000000000000=P6\0O\=L:a>b@H000001Ho?B=ThNL000000000000000TZ0i_00000000000000000000000000000000000\#
=0\o\0000000000000000000000000jdBjFHXN>e000000000000000000000000000000Qd3BV000000000000000J\?W>00000\#
\8F6K0000000000000000000000000Rlg?J00000ffO\<0000000000mNHAJ_0UQ_0000000000000000000000000]2J=n00000\#
00000000000000000000b0Ya1000000000000000000000000000000hi4al:h?X\7@UH^000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000FU=mV00000RD3Oj000000000000000000002[>^30000000000\#
00000_^d`9000000000000000;N2HM00000000000000000000j<:4e00000<@4Q^Dbf=l514D7h74TP000004T]i60000000000\#
0000000000000000000010\:100000Vh7dX0000000000\D<aH00000:f:l_8K0D;1G79PUi;RV000000000000000XjOV^4f`ET\#
0000000000eJOW<0000000000000000000000000>39<B000000000000000000007ZW:R2F7?N:`7FE3TLhd_FXVak;5Ye00000\#
g0UF00000000000000000000000000IL9=U0hGda000000000000000000000000000000=l;T?C_;Z:_jHK9W>RCI00000dB0fa\#
0000000000000000000000000JLPR]>84;5KfVIO8o=]I00000000000000048TGXg<a[l00000n@07600000000000000000000\#
00000000000000000000000000000000000L0S6aO53@^o?9bW00000GjbK7\4@`UYXabBMM@LY8ViaE000000000000000L6D9:\#
Rj3kjgHN4b4><Wka]@[W00000000008hXJF000000000000000@Fl<Y00000b48QT00000000000000000000000000000000000\#
9PBk900000000000000000000EX06GiTi:Ik65<b000000000000000B4BG<0000000000Y\Vk\jV5DJZf]DY000000000000000\#
0000000000000000000000000YY4k2B98=i0000000000TN[8b00000000000000000000BPL>=00000ffQYU0000000000?Z=?i\#
000000000000000000000bXI500000000000000000000<h7N0000000000000000^N<O:0000000000000000000000000F6ME\\#
0000000000n8B^QFF>Z900000`H]HC000000000000000000000000000000000005\S3jjJ8b]00000cf]^h00000Z[<HY00000\#
00000000000000000000000000000000000000000000000000XRTPe00000000000000000000^0hcIg_@CX000000000000000\#
00000000000000000000000000000000000ZD7U>hLk1300000hk?4L000000000000000000000000000000000000000000000\#
000000000000000000000000000000U??DR000006hNAO0000000000V0jX[oNCW50000000000000005VAnI00000lm4kG00000\#
6Pa`U00000000000000000000000000000000000000000000000000O^X`m00000000000000000000;7:V^00000X`mGhe4b0[\#
00000mM7^70000000000000000000000000SfURV0000000000000000000000000jDmBn00000CD8hUL4EUR<G?YW0000000000\#
00000^lNM[JB7AT[J^650000000000000000000000000W?9SN00000000000000000000;DM?Q000000000000000TF^mfU6bl?\#
00000000000000000000000007JHCgh<6DA00000000000000000000000000000000000000000000000000000000000000000\#
00000k^SJ^000000000000000Q8UOo0000000000000000000000000000000000000000d\8m;9lOn]0000000000^jiiL00000\#
0000000000000000000000000VTS:Pj8Mm0000000000000000AdS\QO]=B:0000000000000000000000000000000000000000\#
0000000000BRCP6Ob[i:0000000000a6IZJ00000000000000000000000000000000000611Tk0000000000000000000000000\#
00000000000000000000000000000000000000000000000000^<f?a]Ti9X00000000000000000000000007nYb\0000000000\#
000000000000000000000000000000000003`JJg]dXcYZQ?EC000000000000000000000000000000000000000000000Y@RJK\#
000004C2:0E>TTSg_5U<>BLF^>j[;d0000000000000007@PaA3Nm1K000000000000000000000000000000000000000000000\#
0000000000ITahk00000]>gZ28H:?g000000000000000000000000000000000000000000000000000000000000VZ=O`00000\#
000000000000000000000000000000000000000000000\90T60000000000000000000000000000000000000000Y\4Hb00000\#
n:=3O000000000000000000000000000000=84Cc000000\^7:m>^1>000000000000000000000000000000W<FUSed`I`00000\#
00000000000000000000`VLeTLDjKQ:LYHkk0IJI4B0g[kX@PcG<@B70000000000FjDQU00000000000000000000if@RaQ@Sji\#
000000000000000aZCfMkhjdLMC=XR0000000000fX;E:00000Tn=M=00000000000000000000h<J\=00000000000000000000\#
0000000000000000000000000000000000000000000008JedR2FU5g00000000000000000000HQ9GF00000000000000000000\#
00000000000000000000000000000000000000000000000000K6i4Z0000000000jH3b[0000000000000000000000000ea@c\\#
00000000000000000000000000000000000000000000000000]ncoN]\=Y:i\=7d00000000000000000000000000000000000\#
000000000000000J6O`k000000000000000P>JEY000000000000000000007Q288000000000000000000000000000000MLBCm\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000D:mA^00000\#
000000000000000000000000000000AXiVE0000000000am3@L000000000000000000000000000000ane7=000000000000000\#
00000Z6[Io0000000000000000000000000V<oX>00000NhU89UX_n40000000000d==<WP93A[cPfKUW:Y`_00000NfFU@3K7hA\#
00000Kfd3UV6RBV000000000000000674db3FLoF00000000000000000000000000000000000@V=4GRc2MT00000DLPT=00000\#
00000o2bVF_2cI600000;B2G>0000000000000000000000000000000000000000DfEiW00000000000000000000TPdJ200000\#
00000Yd@he0000000000Q^6ka00000ILT870000000000bR2?h00000000000000000000g7=2=:m8@Y000000000000000EN5ET\#
A;;Q90000000000000000000000000P16JU0000000000IT8Y:ac3GI000000000000000000000000000000nNnLN000006=<Ff\#
00000FHcYg000000000000000Ud0Nc00000000000000000000L`ND900000000000000000000?NFXb00000[O79d0000000000\#
QW;0M00000000000000000000c61J5``Bbm0000000000000000000000000lN66T0000000000@2;ZG]PIB=Hb;W7mJY:HRDof\\#
C85h\W:78;000000000000000000000000000000000007\g^P4\QGW3l_CT0000000000000000000000000@H=[D0000000000\#
ANK>F0000000000000002@PNO00000000000000000000000002:ARR0000000000000000`mKQ000005jVT\000000000000000\#
00000000000000000000000000000000000aVj``Ai92H0000000000000000000000000000000000000000\`N_l0000000000\#
00000dLUm;fJX6kXa84D00000A8KLc00000000000000000000000000000000000a08mR000007P_3G00000000000000000000\#
bI8al00000Q6@SS00000000000000000000000000000000000000000000000000:<:kJ000000000000000000001\??h00000\#
PT[=cP55hC0000000000000000000000000000004FUo0000004DImZ000000000000000=fO94E0H749\?hg0000000000m]<m:\#
SdVA^UN[YBYb1g6]PU7[0000000000elQ:;0000000000685B]00000_56I:0000000000000000000000000000000000000000\#
=K;IhD:j\Y00000UW9A300000jlYZ;F>[_38>KdT00000000000000000000o:ZXVO@@<3hVS[[00000FV>`_;>QZk0000000000\#
00000000000000000000000000000000000000000000000000cQ2dJ00000000000000000000^:jd?Ck:>[000000000000000\#
0000000000[^_VJ00000o2NB_00000:a:ml\Q5`<000000000000000`HKea00000000000000000000A4\n>FNkSJ\>NJ:6Jg^k\#
0000000000000000000000000000000000000000`Z>fh0000000000000001`D_Q1>^>D000000000000000W>b4\=bgClb<iD3\#
000000000000000000000000000000000000000000000000000000000000j0_=M0000000000<`ZR;@74iD000005F\jh00000\#
G\cah00000000000000000000?A4`H0000000000G>>\U00000000000000000000000000000000000g>hma000000000000000\#
000001640b000000000000000000000000000000<RgY=000000000000000000000000000000Wk7m100000FM@n00000000000\#
00000000000000000000_`5;Mf`2;BBn]BTVA9k[00000182_IHQ=e8[9=[f000000000000000a^1U[0000000000;TjeP00000\#
000000000000000TT>n_0000000000000003TK?eJ`3QO2FA8ZS>cZDCTkB[00000000003a2UH00000000000000000000Z<2R:\#
:PCaK0000000000gZY9O000000000000000000002babZ000000000000000000000000000000000000000000000000001M?]Q\#
0000000000@TECf9G69M000000000000000?J8D3ih;4d00000000000000000000000000000000000lE?hg000000000000000\#
U955^[c@AKnk3a600000FJZL;hlo0I000000000000000FhdE<P812<@DVSe0000000000000000000000000000000000000000\#
0000000000F3>G900000000000000000000DNPoWk3;RD0000000000000000000000000X@GNVhbm;QL30\PkfTYaQRgHf00000\#
0000000000000000000000000gj9;P00000ff`5X00000PX0WK0000000000n8c10YZAP50000000000bB8FdHN^BFYC:c1VX:Zj\#
00000CZdWL00000oX9?c0000000000000000000000000000000000000000000000000000000000000000000000B^4O61fl0h\#
000005[8^l000000000000000Yd7ISnB<_`00000?67mH00000QnS@N00000\?>I]000000000000000kPb920000000000;C0ea\#
Alf5coc2WO0000000000PhF^70000000000000000000000000kjd=00000000000MPX3[0000000000000004j6<QLNGRaPh\S3\#
000000000000000000000000000000n`0BDC:mJQ00000:Zb@U3NKeD000000000000000000000000000000mJ2Hh0000000000\#
000000000000000aRbko000000000000000000006B>b:00000md<6>00000000000000000000>d;\F00000000000000000000\#
00000Xm5h10000000000?o08g00000000000000000000^A>E<000000fBOn00000m\TCA00000FG=B]00000000000000000000\#
00000ea=:Y000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000DJ0`_?<MRF00000000000000000000000000000000000000000000000000000000000000000E^SIh\#
00000000000000000000TW0KP00000?dJo97Y7eM0000000000TjB8?eJ8dKXPRdIW6dF0AB@Nj000000000000000`H7I800000\#
djP98000000000000000A<Nh30000000000ohiooM?9?C`?7]\R\W=900000[`T<E00000000000000000000dXIgk0000000000\#
00000000000000000000UDa1nH\gM]000000000000000000000000000000_D\;<4H<3U<^@d2000000000000000TP968=8;S<\#
]];Hm0000000000DPVLl000000000000000TfX>3000007F?mf000000000000000_@ISeSM;3O00000E^2Fa^:I^60000000000\#
0000000000000000000000000000000000000000c=4<60000000000gFk8ne6F1m0000000000000006jCOMG2VXZ00000ZjEZS\#
0000000000l2;=^[db[<blff[000000000000000000000000000000A2RMK5[7YV000000000000000>@IeEo54C?0000000000\#
l>EBLK04=::JJXXMfY2<c`=HgMPhBB00000bB>dH000000000000000@d[\`0PSg:Ybo_R000000000000000iN>Gi0000000000\#
00000WDD_E000000000000000P7>j300000000000000000000;E4aSlT=eV_G=?900000000000000000000000000000000000\#
00000A_<4U00000000000000000000Wk>l\00000000000000000000:71Wc0000000000000000000000000000000000000000\#
00000000001FdRdPZB?ib6M@=000007n]:000000000000000000000000000000000000000000000000000HNlI[00000LG5iN\#
XS?780000000000NPQ:[0000000000[:NB70000000000000000000000000RjXAi6>L?^000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000@Rkf2000000000000000000000000000000;nhEP\#
mPMo\2ZFGW00000_LfG`C@bHk00000000000000000000000000000000000000008e2MBbBZN>00000o<SUDbNZEdnP`mL00000\#
0000000000cdJAX00000:ZlZ8Xo1L]0000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000cBB=MO8B?N0000000000000000000000000SjdJf00000F8_17000000000000000<P=iN5C?eY00000\#
0000000000000000000000000?8n`IXhUdkTL3YSQXcFFB?2ah0000000000000000000000000000000000000000_\Jk>00000\#
0000000000MPg_70000000000000000000000000AnmmT000000000000000000000000000000Un^RNaVa5P000000000000000\#
F:<UC00000F8RP[00000A@QmFYfV]G00000000000000000000000000000000000`@Cd8FX_XP00000aHGCGUQ0n6=53U_00000\#
<Zh:j00000000000000000000ajYM?F4DFMkg3^a0000018U1NIji^R0000000000hR7GV0000000000UPJn6V0iK51@mNE_g@`g\#
00000000000000000000iW>kA00000?67_Bm@Rbd00000000000000000000iZ\lU00000000000000000000S`c;R0000000000\#
000000000072gC00000000000WH?o_OK<N3000000000000000RHWhN00000P6hKc00000000000000000000EB7Wn0000000000\#
000000000000000T0HZ`0000000000000000000000000Ni2;[000000000000000nZF[F00000000000000000000llN0j00000\#
00000000000000000000YPb2P00000000000000000000R188E00000000000000000000>4neD><9n4B4Pg6TnTao00000MXDJ1\#
d]1?2000003^Hc]00000DI2i10000000000000000000000000F]3W4000000000000000000000000000000000000000000000\#
0000000000000000000000000eLBEQ000000000000000Gi:fm0000000000000000000000000000000000000000000008:]3X\#
9lNa4B?:0i6Z3nK`\6:l8VV@V0000000000@0\fL00000fZW0jNI7O:00000000000000000000_lP7300000000000000000000\#
00000000000000000000?P?8?00000000000000000000I=76M00000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000RRO7CF]?0Q000000000000000l\hXIah@NU00000M23^XZ`3hi6<UNAE4:@<\#
]ZY<300000000000000000000^Pc2T00000C`N]QmHOP>f\c>Q00000000000000000000000000000000000000000000000000\#
Uj=]W0000000000000000000000000000000000000000UR>JE00000000000000000000mV1AMUjn26<Q:E]000000000000000\#
b:0^ei8Zdb00000`[?e6000000000000000i2Kah00000Y\@gK0000000000000000000000000000008ZemX000000000000000\#
OV_K=0000000000000000000000000:JTDD00000Gd90c00000ChXo91niPL0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000002DgoJ000000000000000000000000000000mY3_C00000\#
000000000000000^LMk@000000000000000CJ8Rk000003i?c5000000000000000000000000000000Kf8i700000lFB<S4<B`\\#
\I>iVHVX4l000000000000000[RG4h00000000009DMO[0000000000000000000000000L8IEd0000000000000000000000000\#
0000030OBf000000000000000000000000000000000000000000000;JBa]0000023?X:00000000000000000000000003JIN]\#
fe2J200000c2Y8X000000000000000000000000000000g4_GaP`NJT0000000000000000000000000RVKOG000001\K==O>332\#
ZC2R^000000000000000000000000000000000004j@:200000c`ag@000000000000000000000000000000hF1LO0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Pe;i7kL4J^\#
00000l`M=V000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000\U2Q_k>0^CT982O000000000000000000000000000000mndG_0l69k00000000002lWG[0000000000000000000000000\#
000000000000000h;7=M000000000000000Yf5]300000000000000000000;NA]I000000000000000ENnFE000000000000000\#
0000000000000000000000000000000000000000000004\7jZR1@QX00000fK<?;jn0Ca00000000000000000000dbTHQ00000\#
00000000000000000000000000000000000000000000000000S8Cg;eb=o<000000000000000000000000074B4F0000000000\#
00000Q<XQ5_X2c100000[HkY?5Zo@600000TfUf\954S0000000000000000gPD[N000000000000000]^]aoKlm?Z1bdaoc?258\#
0000000000KU<Pa00000000000000000000GRfl70000000000`>RhC0000000000000000000000000000000000000000C5:\B\#
0000000000000000000000000IfYLlb4:W600000000000000000000000000000000000_LlLgJL@1Vi0oRS000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000ONLU;00000B@PgEN@GkG00000\#
0000000000l@1gZ000000000000000Fh0c80000000000>0N\900000Fd=lV00000`TTe@000000000000000000000000082>6Q\#
R^bg^000000000000000@Y0\900000000000000000000000000000000000B:6c9^07@?00000000006Lf6kZdmEi000002B0Od\#
00000:4VUh1h@\0JVI5H0000000000`Rk4_00000jB?U600000MbH8SE4m6U0000000000NZ0U800000V5?j?0000000000AT5]C\#
00000000000000000000000000000000000JE1h5000000000000000000000000000000000000000000000]617e0000000000\#
0000000000000000000000000?:RJ6000000000000000Bn_o14^`hU00000P^P<_[6I^PJLRYd^g42[00000000000000000000\#
0000000000000000000000000]VKDCLi9G:000000000000000hf0HB0000000000000000BROL]?<\a00000000000000000000\#
4TPAZ?0SBg\`hgF00000000007h;NiKHd2e0000000000NLVEl=11A^j39Vh000000000000000000000000000000:?45XM:[JK\#
000000000000000JU3N50000000000QD9N300000:fR?l000004[9jU00000lV5J700000UK6K=0000000000000000000000000\#
000000000000000EHmhd000000000000000H8l]K00000000000000000000@^Bg20000000000@@J`I00000kF:ZA000006Te?e\#
0000000000KL2VP00000bF74i0000000000SPP1I0000000000jVQ^g0000000000000000000000000000002T73D0000000000\#
000000000000000J60d40000000000000000000000000000000000000000UDi^d;K:8B000000000000000000000000000000\#
MZA1dGRU=`9NQLI00000:e6;I00000cHmRKX80iI00000000000000000000000000000000000000000000000000><[N>00000\#
0000050J:ZZP<PME@ZJVaJo@C0000000000Jb`VV00000000000000000000000000000000000UblXk00000000000000000000\#
00000o\o9000000aN<1N0000000000@LalP00000hjWARBdfCY000000000000000000000000000000C<LUZ000000000000000\#
0000000000000000000000000000002lRGJ00000531>a00000mdCFM00000000000000000000000000000000000[B5T000000\#
00000000000000000000O^WLY0000000000000008R08900000000000000000000A3=`W000000000000000000000000000000\#
45=aa00000000000000000000oJU0T0000000000ibb_j00000000000000000000Vj>^\000000000000000B9@Y000000`hD3W\#
o<FMQW;0Wk7L>@7[>KI`00000000005RgOhLo=65000000000000000000000000000000^G8EV00000cJOa?i<3E=I^QUL00000\#
00000000000000000000@DMlYZn0ecL2V9okT^3Z000000000000000000000000000000lVLiB0000000000000000000000000\#
00000000000000000000A5>PE0000000000000000000000000000000000000000000000000000000KhZcb000000000000000\#
000000000000000000000000000000R:G5<E;@:R00000Ndi8<000000000000000000000000000000l:gXF000000000000000\#
00000mf[UJ00000000000000000000000000000000000a]5c^00000000000000000000000008ne0glHX88Ce7W10000000000\#
TI;G100000000000000000000dh;a100000Em90D0000000000HJ\e0QRZA=ET<R;00000000000000000000000000000000000\#
7FVk600000000000000000000000000000000000000009@E[S7VFcS38f<I000000000000000HBZW`<?=8c000000000000000\#
0000000000000000000000000ETVZD0000000000000000000000000000000000000000l0OnOMBdig00000000000000000000\#
j0WO100000PF8jRT@KmC28fWJ0000000000QX@1KSDk\^000000000000000=h@@f0000000000387J[00000VT^4T0000000000\#
000000000000000gJPRS0000000000000000000000000\jJfRflJ:m00000000007BN?B000000000000000000000000000000\#
0000000000000000000000000000000000000000gI1LI<K7FG0000000000ol7P9NA1T000000000005\S<Y;6Uc7XFOU?9JW;E\#
1@c7^ddl?E00000M^SQ^_2W<2000000000000000elBGI00000000002TljT00000Sdb^_Y@o\700000Fe>``JPGCn0000000000\#
00000HRP`X000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
Dl3na00000bVm>:@^TL\00000k01kPCZ?R=bZDd?00000dX?bnYHg0j6700e00000000000000000000000000000000000PN=YS\#
0000000000000000000000000000000000000000:fRnmaV2`\Pg1Q0000000000000000000000000000000000000000000000\#
000000000000000hNXZk000000000000000V56AL000000000000000QD2:@P>NY:I0T]VcHn6N0000000000oL8=f0000000000\#
000000000000000000002LN:Z0000000000L`h:OH<kR<0000000000N71g9;K5^C000000000000000000000000000000]T:>;\#
00000f>gOO000000000000000000000000000000hj]o;00000000000000000000XV2U]000000000000000000000000000000\#
0000000000000000000000000R8Dk>\nZD]M@ObZ5a3?>AU<`600000000000000000000000000000000000000000000000000\#
000001\`Uc00000000000000000000bdAEG]LRbM2Z3C\000000000000000Pi:1Q=`kCD000000000000000000000000000000\#
00000000000000000000?h6W^0000000000HNTa=c^ZXm0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000mBgVI0000000000000006LlBiV`=YgldnJb^]44l0000000000\#
0000000000000000000000000000000000000000000009P;RU00000m2GPV=l@?`37:n800000000000000000000A0>YYcZacS\#
Zdg8`00000000000000000000l:dD<000000000000000000001RRP4000000000000000Tf3420000000000000000000000000\#
6O<i8000000000000000000009BCF200000000006m9]l000000000000000mA4nT0000000000000000000000000Wb@:WAjbN8\#
0000000000VD1OYW>NCL7fQ\NmZU4j0000000000U27]600000000000000000000000000000000000VO5_h0000000000TBmk2\#
0000000000j2S`M000000000000000]^i>U00000000000000000000000000000000000000000000000000000000000000000\#
0000000000000007Lo4j0000000000oN;@K0000000000000000000000000gdn4h00000?@SN90000000000b1@7o0000000000\#
0000000000000000000000000?n;2iQI;h;00000nHU><A?@Ri0000000000000000000000000XZGH?000000000000000FT1FM\#
00000Tn]\_00000000000000080G1:00000000000000000000000000000000000_>kIHnX=dc<k23A00000000000000000000\#
0000000000bP^1g00000000000000014FKc0000000000000000000000000775>4MZKiY00000O:eEc000000000000000[`5_=\#
00000000000000000000F4PeJ>^SgN000000000000000000000000000000000000000000000EJ^9XcO9X[\LDJda4H2f00000\#
0000000000HN:DA=bEVk5D[4n00000000000000000000a^h0d00000YU?^m000000000000000?B`l?00000000000000000000\#
000000000000000cd:_l000000000000000000000000000000000000000000000000000000000000]50K00000000000[\Ja5\#
000000000000000000000000000000KjXM_nbIIm0000000000000000000000000eZ<XR0000000000000000000000000D97<G\#
000000000000000000000000000000000000000000000=>e_A000000000000000000000000000000000000000000000X<V1i\#
00000000008b\G7000000000000000?92o^0000000000V@FLUQ^X[h0000000000000000000006BX950:Ch00000;^j_2K8\P6\#
00000000000000000000c^Im:dDm:d00000000000000000000000000000000000000004HnbG0000000000000000000000000\#
0000000000000000000000000000000000000000lVXi`000000000000000Bl3fd`\n[ajE;PeFZ_860000000000abg0X=Tj9X\#
000000000000000\BR9g00000m^57A7Df[900000@lbTET`<MB0000000000lc8h=^jd8SjPSP_000000000000000^f1BIT8_aO\#
0000000000000000000000000000000000000000W:5Lj0000000000000000000000000mm::Q0000000000B>hJ_0000000000\#
3Vc<]00000TB?045nb9T0000000000000000000000000000000000000000000001:=kfCBnIg0000000000000000000000000\#
00000QeA190000000000000000000000000000000000000000U]4g\0000000000000004B@[700000:0TfW000000000000000\#
0000000000000000000000000G`X2^00000000000000000000000000000000000000000000000000n>Zof;4_;E00000eXJV7\#
0000000000000000000000000nK8CW0000000000\`i]_000000000000000b<1[cF26Gj000000000000000YX1GY0000000000\#
X<:`e000000000000000000005j;1m<Fla\0000000000000000000092b<8[TA4_c<>Hn0000000000Gk;\4000000000000000\#
000006NH@P0000000000000000000000000000000000000000gVSe9cb9VK000000000000000000000DOAh[FhoWOfPoC00000\#
00000000000000000000LU3m3000000000000000:6:cE00000\<AcG0000000000J:G`n000000000000000Qk9PX0000000000\#
0000000000oo@cj00000000000000000000000000000000000XPDabT99Xl0000000000000000000000000000000000000000\#
0000000000lJZfC:e:6\00000000000000000000d^Z4E0000000000000000000000000nN`6X000000000053:b00000000000\#
00000@0:U0000000fA:g000000000000000000000000000000jbMmV0000000000T>?dR<dGZG0000000000NjWIJ0000000000\#
00000000000000000000_Ff?F0000000000V`iAHG<c5M00000m`iFo0000000000000000000000000Vn\mZiDh4;\N<[>3Lf_o\#
000000000000000000000000000000C>g1d=G8c5Wo2c6T8\nK119e30000000000000000000000000Y5<aC000000000000000\#
00000000000000000000@fL6Z000000000000000FD0fnf4SlLHe0P[000008g@<I00000[n[AR000005lY__e;0a200000MVfdN\#
TA>R<0000000000000000000000000@d02T000000000000000000000000000000000000000000000Xhldg000000000000000\#
?:M0\000000000000000000000000000000H79B6000000000000000O@>eV]ZkNQ000003`Lm?00000000000000000000Y50HE\#
000000000000000J21[:0000000000000000000000000000000000000000OLJTEg2heJ00000000000000000000i=6@3;@M7X\#
000000000000000k@R9D0000000000I4mO_00000Lf^4f0000000000000000000000000Nfk5\kjZV@000000000000000dJHQn\#
fe3:k;M@1100000VB2MQ_?7n8000009f60F0000000000000008nOce000000000000000<Vk4=0000000000>c>cS0000000000\#
000000000000000000000000000000RB7jm00000e3<^F00000^l0S;00000kn9`HJhA^f51:fY3o@<m00000000000000000000\#
000000000000000000000000000000cb=j@0000000000000000000000000000000000000000>_@j>00000000000000000000\#
aNQka0000000000]VJiUff0K9TX4PR00000o@8=FU39MV000000000000000V4NJF00000000000000000000000000000000000\#
00000;Ji[kdd_Ub0000000000<W:6g000000000000000eN4MP000000000000000000000000000000[V:WLfZ^Ki0000000000\#
00000000000000000000:flVY0000000000000000000000000L:hSN000000000000000000000000000000000000000000000\#
000009`iE500000g]3f600000000000000000000FQ:D3WTbPaoO>?900000000000000000000000006hSDn00000G\VmE00000\#
00000000000000000000000000000000000KVm]h0000000000000000000000000Z8gg;000000000040P5<000000000000000\#
000000000000000000000000000000000000000000000000000000000000ZHal1000000000000000D_3d_000000000000000\#
00000dK1MK00000S8;0dI>MBH_<\]iaTMdP0000000000RA907Ro11T000000000000000000000000000000000000000000000\#
ETm;A@E<>n000000RE?P3H\6kdRecM000000000000000fW=P8000000000000000H\d>E00000000006dhZD000000000000000\#
0000000000TU2I8\^F5dP[=DX0000000000]Nb[^000000000000000=e?VX000000000000000gW89K00000\A<gR0000000000\#
LN\[o000000000000000000000000000000000003VSQE00000:\0Ad000008lI9B00000UHiWi000000000000000[6^N=0^4Ze\#
0000000000<nTJX_W6TC00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000c4o@a000000000000000000000000000000ZBZhI>Ri7@S6PoM00000000000000000000\#
000000000000000000000000000000000000000000000PblJY000009M?o70000000000000000000000000000000000000000\#
00000ILkZVJi3QO00000000006C4^6l;5Z`0000000000EJE9TjBH1P00000_:hWSPW3=g00000W48U_00000000000000000000\#
00000000005^DXcEY1bT00000000000000000000000000000000000W`MhMeP\Qa0000000000We=ed00000>BiTj;18nF0b3c=\#
8=A1V0000000000000000000000000000000000000000fXiBP00000Y2M1=D^88KgnDGD0000000000000000000000000m>o>3\#
l4\jJ00000000000000000000000000000000000000002LgFo00000g89@D?VbddJ8nc4000000000000000H<NR^`K1^[00000\#
000000000000000>dYNB000000000000000Lhnnl00000000000000000000000000000000000000000000000000oT:0=00000\#
i<@iA0000000000N8[hP0000000000?ff<_00000000000000006cLV000000000000000b<@=6Ah1DL2Q?WL000000000000000\#
00000000000000000000000000000000000EJ`_CBHK`d000000000000000000000000000000000000000000000Ee@`800000\#
0000000000000000000000000jdKNk][;000000000000000000000000000000000000000000000005NKOV000000000000000\#
0000000000L4TAJ000000000000000000000000000000mlGTR00000bNL?0lXX;4000000000000000jc6V?000000000000000\#
00000000000000000000AlTo30000000000K8;Sg0000000000<Z6n1jTRnC000000000000000000000000000000>Vgb^lS6H9\#
000000000000000hLU^b000002<hPP00000MX<4iS`;Fb00000000000000000000l97<50000000000000006f04OgZC5bQNAV`\#
ijQ4o0000000000000000000000000afDWS00000000000000000000000004m5JI00000000009F;G7VDXde00000G77Le00000\#
000000000000000[XbcF_XZh100000000000000000000fVSIT000000000000000<T8PD0000000000KNj:;000005VMZm\m@ig\#
000000000000000KR;eVE8[6AGNkZF00000000000PRj>0000000000000000000000000YRP=90000000000000000000000000\#
00000000000000000000_^T24000005^b7j?=;i`000000000000000000000000000000000000000000000000000000000000\#
000008\;1L000000000000000HV=^=F\jMG0000000000YV2mC00000000000000000000WQ2b90000000000000000000000000\#
000002:b:800000000000000000000O^=Ii000000000000000000000000000000dB5`1m2XBLD=?c]00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000knhG@000002n4mIKf;\4[J2^A>H>i]\#
000000000000000000000000030[MV00000000000000000000m<cki00000b\Dho0b=aL000000000000000000000000000000\#
00000000000000000000on>gM000005^gkF00000000000000000000000000000000000000000000000000000000000000000\#
@ZP?K00000EBh4XYlVo400000J\hFD0000000000000000000000000000000000000000000000000000000000000000000000\#
K<I<N?E4P_0000000000j?<mi00000000000000000000Zn`6k0000000000ZXiP]ZTk\>0000000000hY70m000000000000000\#
0000000000b8m3700000XXCYE@8:3_0000000000[C8n;0000000000000000000000000000000000000000000000000000000\#
000000000000000MFKMIIfg\iY58^3@D=jSMU@Bn000009B[>^]R<K7000000000000000000000000000000000000000000000\#
0000000000l4Obm00000000000000000000L66bG0000032L`g0000000000000000000000000AnW\bE2Z5c000000000000000\#
00000000007J[a4aL1]mjZQD\0`\6:00000ZliUP000000000000000000000000000000000000000000000000000000000000\#
000000000000000a6KZK000000000000000000000000000000000000000000000XF`j6T<nVX000000000000000Ud<hI00000\#
Ch21300000^XV9A00000000000000000000000000000000000000000000000000000004a3g=0000000000eV[F60000000000\#
0000000000000000000000000`R=]Egg6QFg5?^R00000D<YlL039U1000000000000000000000000000000000000000000000\#
00000U<>_F]^^<2000000000000000000000000000000fa;go00000j^<^oYZX\:0000000000000000000000000]hYl=aj9\D\#
00000[44E^0000000000000000000000000nPoT500000L4e\;00000000000000000000SHlK=M4^FG000000000000000bQ2h=\#
00000P:K:X00000TV`n@00000l[94]00000A;@>k0000000000o>Hen00000000000000000000000002JWfk3L[?X@i?fJ00000\#
0000000000000000000000000000000000000000000000000000000000000000000000g08KCTN2C>00000HP8Zdn<QGO00000\#
00000000000000000000000000000000000ZbDAR000000000000000000000000000000J6GV_00000;`OGH00000@JF\M00000\#
0000000000000000000000000GlL[<000000000000000000000000000000hJlN10000000000=NcCe00000I@cHb0000000000\#
000000000000000000000000000000:ZnRWU0JKQ00000NFPM09bfSd00000000000000000000Y:VTK00000000000000000000\#
0000000000000000000000000@V]WT00000000000000000000000000000000000000002XM8[?<akV00000IXKoS0000000000\#
>FcZN000000000000000bRmkEgNBb:Fb?9600000000000000000000TRmDX000000000000000b8<5D@m7NDjQ0G;0000000000\#
000006\L9n00000000000000000000k94eccR5X4QY6A`00000Tj?]k0000000000000000000000000SV<YZWG6]F00000;k5^S\#
000003RLKd000000000000000LBQ480000000000000000000000000l41P>Y>=`T0000000000E0ml`MTmPj0000000000523>M\#
0000000000ofWWA000000000000000Q@P3O00000k@BIE0000000000oXU[a<C2L000000000000\S2Z00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000b\d<^000000000000000K2N24Ri=bT0000000000\#
2D0XU0000000000000001D_B^00000000000000000000iFgbm00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000`bR4;000000000000000\e5[30000036E<T0000000000eF<P]000000000000000mPMUj\#
f0AU_0000000000000000000000000cbLXe000000000000000QfBGV00000BG8]f0000000000;=4l10000000000T73[K00000\#
@NdDF00000000000000000000OBJb<00000000000000000000hA44W0000000000UY2@Sc[8N[0000000000000000000000000\#
000000000000000000000000000000000000000000000b\e>P00000TA3IN0000000000000000000000000000000000000000\#
L03<f00000000000000000000dj995X=<0Hl<0=e0000000000M@6hL1HiId00000000000000000000000000000054BFkjG73;\#
000000000000000lhP0B0000000000000000000000000ON1EZ>O6XY0000000000GK>[l000000000000000000000000000000\#
0000000000DjU@gGH5SPZJY[1k\e\j0000000000000000000000000000000000006c2[00000<RebD00000000000000000000\#
000000000000000000000000000000000000000000000EA2Qo00000JHfX]000000000000000fF?ZA0000000000?^<2<j8bYH\#
000009i>Bc0000000000000000000000000;<I8DeS7\2=<Y8;00000000000000000000000000000000000000000000000000\#
Sl`;_00000000000000000000Qc=G`00000000000000000000000000000000000000000000000000E_0`>00000eD]_L00000\#
00000S`P]?n>3WLD^nOZUU:jR0000000000000000000000000000000000000000X4WWXOT4>[0000000000000000000000000\#
00000KbKWa0000000000000000000000000b6F]Y000000000000000000005PGc?\XY2V000000000000000F`mH]0000000000\#
00000000000000000000CTYNa2X^1N]]1gO000000000000000000000000000000000003`WQ_00000000000000000000JH;Uj\#
00000IU=3Q0000000000f^9^00000000000000000000000000000000000000000M4S1S0000000000000000000000000mT:GR\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000iPik>\#
gH1Eik:h[50000000000`ZlKg0000000000d@_AE0000000000000000000000000_X;Li000000000000000000000000000000\#
;<<@m0000000000000000000000000^XN?Z[n4WA000000000000000000000000000000000000000000000000000000000000\#
000000000000000JlNjT00000@b4>8000000000000000:`058[Jln60000000000000000000000000000000000000000NREPi\#
l0gEJ@BmSi00000Ulf5000000GQ2Ea00000aVLKO0000000000000000000000000000005d3_Q00000CHg7cf^=SC0000000000\#
000000000000000000000000000000000000000000000n>X010000000000000000000000000WRmUG000000000000000T;8=C\#
0000000000000000000000000000000000000000OVLn_0000000000000000000000000LVgbP0000000000IBAMCPnWDIkBcgP\#
kBl7_43?G[e2A2@00000hF`P=0000000000000000000000000000000000000000000000000000000000000b@Ij0000000000\#
0000000000d4h85Qg95e0000000000000000000000000000002j^dUeNbc__Jkgh0000000000_T>M600000000000000000000\#
000005k=>ZG>`3a_^0Wj0000000000000000000000000@V^W^00000000000000000000000000000000000Lm7ZKORMSOW8WZU\#
0000000000N4NcC000006leTO00000000000000000000nJ9<F00000000000000000000000000000000000000000000000000\#
M6ZkN0000000000^V[heM3>jIA:g?fQTU=A000000000000000RPRLU000000000000000000000000000000000000000000000\#
LB4F<0000000000kk7LT00000Yj`Oa0000000000000000000000000Z\<B:H>Jog0000000000]X;GQ0000000000000008B]8e\#
000000000000000000000000000000>d=[4nPj^C<RhB10000000000000000000000000000000000000000000000000000000\#
<41nB_JZWo00000nB6oYQHCJUe4T5h00000BI6`c000008biaK000000000000000TPT6Z000000000000000F>ajl0D^\[00000\#
00000U6k:H_n`O000000000000000000000000000000000000000000000000000000000000000000nNn]A000000000000000\#
0000000000lTimO00000I6gUP00000000000000000000000009<o0j00000LndHQ00000000000000000000MJBRC0000000000\#
000000000000000000000000000000_0XNXAE3hd0000000000000000000000000000000000000000SY3UQ000000000000000\#
00000000004<Gb30000000000c@egm00000WjPJG0000000000000000000000000000000000000000000000000000000GhP>9\#
JM<D^000000000000000000000000000000000007J7<eT39M:LFQXBQ@^:10000000000000000000000000000000000000000\#
00000<R;]j0000000000V:`ig00000gbfK:000000000000000O<m6@00000000001XWah0000000000oL\^G000000000000000\#
00000HB10\^nBM632_[400000_Hogd<L2ml00000000000000000000MlWZ<00000`\_WU000000000000000000000000000000\#
0000000000D27UIGi014000000000000000i009M000000000000000fPhKG00000000005bg7N00000AjE]<P^V42]<VSCTV2An\#
0000000000eW;^c00000i;45N00000H\m1>00000000000000000000000000000000000000000000000000000004BmS<00000\#
Ij8lW00000Q^X=a?J6gX3[>N\000000000000000000000000000000h`]Wii;2OD^\g\]0000060M090000000000JBMdC\FJLM\#
8:6UEGY4040000000000000000000000000hL4=_0000000000000000000000000aXfLm000000000000000ff_01bVdkO00000\#
00000000000000000000000000000000000jW46Q0000000000KZ<P<000000000000000000000000000000b`[EG00000_Z2SK\#
NjY@800000H=8RA0000000000000000000000000ej3Q`0000000000000000000000000gb<X7?nWOY00000000009f\bn00000\#
00000[hgm900000000000000000000@P1hU0000000000000000000000000>>nb20000000000Ek7XL00000=LBgA0000000000\#
000000000000000000001PM8EPVYnf00000000000000000000000000000000000000000000000000000000000000000Y=7L8\#
0000000000N^iZ8Dg7c500000000000000000000Xff:a00000000000000000000aF;fk0000000000000000000000000IBFG>\#
0000000000000000000000000=P\oiMA8nY000000000000000000000000000000000000000000000hZgl0[A34L00000US7gm\#
000000000000000M:]M@00000000000000000000JJU2>W6hBM9^kLOTJW_=[4_a?;?037nlDZD^f_f]000000000000000We8G`\#
5R<hX0000000000lU>ZU`M7cO0000000000=bIoY0000000000^0l?e00000<67oQ000000000000000173X^000000000000000\#
0000000000LB6>M0000000000T>`nim\ijA000000000000000j:[0o00000M<44PB8@CVaXW:E0000000000]B84WQjNTPRS6eV\#
0000000000000000000000000000000000000000SL2mY000000000000000S44IN00000000000000000000mZCdT0000000000\#
7NVkR0000000000189Md0000000000e6_]HVRXX89I3U8MR@05000000000000000:E=d3000000000000000000000000000000\#
00000000000000000000[g=9?iLPama6^<jZF41I0000000000CN73o0000000000B^9e>OhH_I0000000000000000000000000\#
000000000000000h:BoP0000000000]B9IT000000000000000EDl^?0000000000RJa4BSJO1M000004bDnooVZ_MR8]AfCFmgL\#
L`1O30000000000000000000000000000000000000000CnogS8G7G?S19Y>000000000000000a5?mQ00000BHJ8A0000000000\#
0000000000000000000000000:R1cd0000000000000000000000000000000000000000000003H8C`0000000000KH]lF00000\#
00000000002jHZQ`ng8L0000000000000000000000000@nJ@[00000000000000000000000000000000000000000000000000\#
A5=Nc00000U<RK50000000000O2j2@fnT=kB8h4J000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000En]9\00000000000000000000:W8He00000@E:Yi00000000000DNmH0000000000V4jIW0000000000\#
KK?=CNXk1R0000000000000000000000000XZS1l]e1:90000000000000000000000000000000000000000000000000000000\#
0000000000000006NI4n00000O^:YWGTT0WDk@ZU00000<blI500000Y[3:Z0000000000_X>NP0000000000\ZfhM0000000000\#
000000000000000R:D@d00000MZa<E00000000000000000000j6Z]4a<n[E0000000000000000000000000000000000000000\#
0000000000000000000000000^400Q000000000000000IK@_Y0000000000000000000000000Nm2[La?8Q\0]3g]0]3j800000\#
00000000000000000000:8niVJN36`000000000000000000000000000000\ZZ^L0000000000`k6RR00000000000000000000\#
Ml`[DeBf6>0000000000000000000000000000006:G?:0000000000000000000000000b8bn90000000000000000000000000\#
00000W@@;@00000W[>2R00000000000000000000iFMATim;9GFdY?a0000000000fFoB@lO8\C000000000000000bX4RT00000\#
00000000000000000000ddgIA00000BDZhb0000000000000007J4Nc8Z;Q@oVYE\0000000000Rb6cEmC5=;000000000000000\#
00000l8aOg0000000000oPNL80000000000YjSDY000000000000000000000000000000000000000000000YPNSe_B]G:00000\#
000000000000000eBZoO00000000000000000000000000000000000;Fn]Qn:Q]N?:QjB?4cXDWY=<M0000000000h\^>R00000\#
0000032Xf3@Y<Dj0000000000000000000000000000000000000000000000000000000000000000000000=n<a>;XTo?00000\#
96kjY;I=GA0000000000000000000000000]NS]`ZI2=[Ui1l:00000000000000000000;HWSd000006\?`@S<402fjdAd00000\#
_<KRL000000000000000:PJ\100000000000000000000000000000000000000000000000000h8gEX0000000000[<;YRhPAIi\#
UB`E:md_Q?lhlCJ2n1>Q@K=6]m^2K[00000PTJ>hn:YC\00000oc47UHHemieNBQj00000n56c9000003@:C@BHF0c0000000000\#
00000FnX5fJ?1@32Q82<00000000003o4YYOd1N20000000000V=7D@00000l`JknnBh``000000000000000000000000000000\#
000000000000000^DTJoVZc_U`e?1@00000eHooU000000000000000000000000000000000000000000000fBAgL0000000000\#
0000000000000000000000000JF429000000000000000000000000000000@FkAG0000000000[\kH[VRV3\000000000000000\#
000000000000000R767S000000000000000000000000000000000000000000000^P@8<000000000000000XB;_Q_8==K00000\#
00000000000000000000000000000000000R:MbM0000000000000000000000000000000000000000OXF`ZdE33@O7=@b3b_KK\#
00000000000000000000[Z=Gg000000000000000000000000000000000002BaD4@D`QS000000000000000000000000000000\#
aa2H\000009JEFZ0000000000IR3<B000000000000000000009Xh3n0000000000000000000000000000000000046[;EiZm];\#
00000[jjYH00000000000000000000olgC[HI98k00000KL]Y>00000000000000000000000000000000000000000000000000\#
00000000000000000000i\BZP000000000000000000000000000000Pi;Od0000000000000000000012AT9QFWi10000000000\#
H^3IX00000000000000000000000000000000000;VlZB000000000000000il<DGhlUl\000000000000000000000000000000\#
00000VXR84000000000000000000000000000000<h@A`S\m]X00000HO3i10000000000000000000000000000000000000000\#
Nn==n00000kBRfYDPni?00000cX1gHML^iCD;@^k6M2``00000000000000000000000000000000000Q`Wh00000000000@[@HK\#
00000000000000000000000000000000000000000000038@HQ000000000000000[FUIH2fA_f00000000000000000000=4Z@N\#
0000000000000000000000000fi7TQ00000Y^1A@0000000000000000000000000000002E1;c00000000000000000000U4Z6k\#
00000000000000000000000000000000000G0gAf0000000000k<D`H00000S8iP<000000000000000:d7WI000000000000000\#
000000000000000^T0>J0000000000V_472;Pj[000000GG@R7000000000000000000000000000000000000000000000N49Bn\#
00000000000000000000000000000000000a^[=UN001V6^6VOTJbW7no4bK0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000IH8]700000OBfY100000000000000000000000000000000000000000000000000000000000000000WDkje00000\#
0000000000000005THPN:`@N<0000000000ZJ2[c00000NY?ER00000000000000000000BB\<m000000000000000YfJbm00000\#
000000000000000D2L0L0000000000W`oA<00000RLAiV0000000000000005Ra@Q000000000000000S2DiIHhIZa0000000000\#
000000000000000ofO4B0000000000cG>O00000000000ohWf10000000000nRLfS000000000000000000000000000000^S>40\#
0000000000hfQfRbfn:a000000000000000000003:KGSELkDE000000000000000000000000000000d\mb5[dnkX000007j1NP\#
00000000000000000000edmck000000000000000]nY:Z00000iX>Q80000000000oBeCd00000U?3kZ0000000000WN:j=00000\#
0000000000fW9gT0000000000000000000000000Dc:8X0000000000_0odg\j4eN[Z8e9KTJfo00000T\EPL000000000000000\#
00000000000000000000000000000000000HFKFO00000PRcQ2000000000000000000000000000000YQ?nE=BO]?0000000000\#
00000X^>JOiBiF5000000000000000000000000000000P4g0600000VjCFg00000000000000000000CfGdS0000000000AHRQ2\#
0000000000000000000000000WX5a200000000000000000000F[9P80000000000000007fRlh000000000000000FB_CA00000\#
000000000000000000000000000000U^om000000R@E15000000000000000^\;;YbD[7N000000000000000000000000000000\#
0000000000000000000000000000000000000000000007VI[o000000000000000<FZaa00000000000000000000Oj2EY00000\#
0000080=\30000000000Jb^f:000000000000000GNQmc0000000000000000000000000000000000000000;j0QL0000000000\#
0000000000CN`G^00000000000000000000000000000000000WR8fSYdaDa000000000000000NB2K?0000000000Q==5e00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000]lVP?<\^9@\#
F]8;EM:U4O000000000000000000002Xn=CGH4RcUncnU0000000000=8XXV^ZmO70000000000679La00000000000000000000\#
000000000000000LnQS7000000000000000d>W@A00000YI;>B0000000000o]@IM00000Fb`=:00000000000000000000JM>Z0\#
A6=iYY34BM00000000000000000000k=24<000000000000000000001R[Q^0000000000000006DGfWK0T73?6`S?0000000000\#
000000000000000:nBnV0K668S_<S@000000hS79>`SVJ>2iRCU@8O8000000000000000000000000000000000000000000000\#
00000@R`oXX8;ckk\lII\V:>gd2<hf4936g00000000000000000000m0GXE000000000000000gh?B<00000000000000000000\#
00000000000000000000Q8Jb00000000000[PC5J0000000000000006:eGGgD17MaU5ON^C9_h?K>[Y000005Rf\50000000000\#
00000000000000000000000004D0CK0000000000000008V6Id[Vk`Oh:Xd600000a>V7\00000iL;YlGVCQa:6iQG000005fOVA\#
00000;fD]k0000000000000000000000000JXB[R000000g>WoSb>RE>80e>0000000000000000dUDc00000000000000000000\#
0000000000W;5XY\X]HlkfW`30000000000000008JN3P000000000000000_S;Eg]n]g80000000000jRT3_000000000000000\#
cZ2jg`I=@2Oj?:400000=>2>I00000000000000000000000000000000000PF:fB0000000000000000000000000I_<dj00000\#
000000000000000aPAC30000000000g;:Te00000000000000000000?>Am8688`aOD>WZ00000]Po6M00000000000000000000\#
00000000000000000000;>miD00000V82=][4_E0;daHh0000000000000000000000000000000000000000000000000000000\#
000000000000000?P@_cQ07[O462UOgC9b@hU>[?00000mh];AR6U<6000000000000000QlD2I<M5\Q00000K]7>V00000eVEm3\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000ZZ3X]0000000000YX0_N00000000000000000000000000000000000000008lOR3Lg5BE00000000000000000000;l^9b\#
00000000000000000000000000000000000000000000000000]01R400000000000000000000mB>79_LPbm000000000000000\#
0@4k800000000000000000000000000000000000bT?>i00000OJ6I:0000000000000000000000000000000000000000_R9ZH\#
;4WC100000000000000000000000000000000000U6Y5A000006a?Xi00000000006@7HD00000000002V8CK0000000000E2E=V\#
000000000000000L@:Hb000000000000000<>2db0000000000@DOUM00000000000000000000000000000000000IjK4:aNE^Z\#
EJZ0CBHa5?A4bY:000000000000000000000000000000000000000000000000000000000000]d?T`00000l82i60000000000\#
0000073<CA00000Mni6Q000008j>Ml00000G`Vcg0000000000bRbmC00000000000000000000Ra=Ac=fil2f@0RHT7;PX00000\#
0000000000QZFNJ0000000000@37ff000000000000000DC7\U0000000000000002hU`o000002TFT:;Y3o:BE@;i0000000000\#
H^Pb?0000000000000000000000000hO?S3P\@;80000000000QJISo000007c?9h000000000000000000000000000000[_?>k\#
00000T<EHE000000000000000O<;V>000000000000000000000000000000hfiW91JDf_l8j\MNJQ@E000000000004?5800000\#
00000le;e\0000000000jLdSD0000000000000000o07]^jS>?d6U:?9;;7j00000000000000000000000000000000000BZonk\#
00000000000000000000KF5e944D7<J:hhhGhf?>9A;`b0000000000STgPg00000000000000000000XVJf8000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000Ibo5D00000000008]8In`G0Q20000000000\#
0000000000000000000000000[m5cG00000_0`dG00000000008flO]<V7loa5<cA@`:7a000000000000000]lDnE0000000000\#
000000000000000000000000000000N^]Hb00000000000000000000000000000000000000000000000000000004P[l600000\#
6VU8^000000000000000\4FeM00000000000000000000o`j:H000000000000000000000J_m:0000000000000000000000000\#
0000000000[L;?IN0^3@0000000000=HG\T00000H8:EY0dMi100000000000000000000000000000000000000005LF:bDVdFJ\#
000000000000000P<E1L9NF\c_U5Ef0000000000000000000000000000000000000000AhLl4hHa]k000000000000000_;2TB\#
0000000000OhTmbS\iXJ00000000000000000000>c9^D000001jI06000000000000000000000000000000000004nAFJ00000\#
00000000000000000000000000000000000gne9h0000000000000000000000000F^VYc000000000000000000000000000000\#
00000NC;ah00000000000000000000000000000000000N0Mg[00000_0Ha1?XH?50000000000VVRhQ9M:YP000000000000000\#
Y6<bl000000000000000i4Q:Q0000000000000000000000000`6Hio000000000000000000000000000000000000000000000\#
Vn0:E00000d1<cc0000000000000008?:AF000000000000000000000000000000000000000000000aZ<d3OlEm[0000000000\#
a@=`cX;<kZ000000000000000h84M?WQ?Qo000000000036U7A000003>0fKfl^Q=2;3oW00000k8ibEJPQlR000000000000000\#
ldhQ;:<8G@00000aY:cSK\G;QN2GWNE?5a[gO8kO0000000000CO0iX\^C:4mD^`NYm=;9000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000L0CM;^\^U\00000ZdP510000000000000000000000000\#
00000G@hn\0000000000JFDZh000000000000000000000000000000VjjJH000006I9b6000000000000000000000000000000\#
Dk@FH[D[Em00000000000000000000`a2C9>m3;>000000000000000:PFAKOHTLFMBfnVhHKdh0000000000000000000000000\#
0000000000`8DBG0000000000000000000000000d0NFj0000000000?`Eb;000000000000000000000000000000fk=21Ad<FY\#
L8LAK00000000000000000000W:lS`O?92T0000000000000002^JBa00000000000000000000000000000000000000000F9l[\#
0000000000dfAbaBm0of[394IYf9V4c^3N800000_bS8aTl28^Qb[FB;X<>bCl0`6n8^:dlo;j<2E03T0000000000000003`4AC\#
00000Io14N000000000000000000000000000000an;gA000000000000000@\_`o000000000000000^DF050000000000CK@6j\#
000000000000000MffA<b^9?m00000`V5FEXS0NZ000000000000000000006ZDW=R`mj=0000024bM8000008a4dR0000000000\#
000000000000000l19HA00000d05EH00000000000000000000O48l90000000000?i4n?00000000000000000000[K0?;;NTKa\#
0000000000000000000000000000000000000000000000000000000M^4\cY^`BP00000000000000000000000000000000000\#
00000e8Zm:]T;Koki;egORW;7T]@<[00000000000000086ZEM0000000000^\nJCLPjD]MLQW`00000000000000000000@o0=g\#
0000000000000000000000000000000000000000000000nXak<_>g5000000000000000000000000000000000000000000000\#
0000000000k`TXX000000000000000000000000000000000000000000000PR>Bn>c<L2000000000000000000000000000000\#
000000000000000Y62d4000000000000000000000000000000XLk`F9LmC>0000000000000002=9ok000000000096QC700000\#
00000<:Z7H5ded^00000000000000000000[8R:EHK78A00000000000000000000000000000000000000000000000000FhOiI\#
0000000000000000000000000?X?HV00000]W5F8oN@C;0000000000000000000000000Y@YBC0000000000000000000000000\#
0000000000e8^6j00000000000000000000S<W9P0000000000000000000000000000000000000000OJadB000000000000000\#
00000000000000000000gBoP\li4[FANGSXBO66m00000000000000000000000000000000000000000000000000Pm0b_00000\#
00000An2PjC2JmY000000000000000iR3[;00000000000000000000E:JOR000000000000000U31ig__2La000000000000000\#
00000000000000000000N@L]eIFf;L000000000000000000000000000000000000000000000000000000000000O\12E00000\#
00000000008S9;WNe<`KXXmAI00000000004=;f<0000000000iPQg<``]HL00000So;;j00000VHGOh00000000000000000000\#
000000000000000000000000000000000000000000000AU5i6][<K=@K2@o4hZ;H00000000007S8QM00000000000000000000\#
000000000000000ljT?R0000000000000000000000000000000000000000SNn8^Rf6O60000000000=bj9Doa7AD0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ne5oJ00000\#
00000lF;D6>:>1>RQ2h[00000000002?;740000000000I[<Z?0000000000000000000000000dU7gU0000000000[Z1;300000\#
j6m_X0000000000000000000000000]T9:_0000000000DdP:c00000000000000000000000003DBHGF>lC7H1?kk0000000000\#
db8o@:jf6X0000000000gTg2[0000000000T4X<a000000000000000lL3eA000001Bek_00000Ub3`700000000000000000000\#
000000000000000ef_Id000000000000000000000000000000fb1IiR287e0000000000000000000000000?6TL20000000000\#
000000000000000000002J93A00000000000000000000000000000000000?nEjT00000000000000000000000000000000000\#
76>7eW@T<O0000000000000000000000000000000000000000O0WHOH?:U200000000000:SK60000000000P4?6\0000000000\#
00000000000000000000000009TXc=ZM4^igdbWK0fJ[8VE?jelZflS00000HLLVU000000000000000GP?kN4>PYo0000000000\#
00000000000000000000<`70?d:8c`;o4mh0000000000000000000000000000000000000000000000000000000IFg1UU23ch\#
aL=[k\D^eOQVboV>jCRm1k>l=00000000000000000000000000000000000dlFHF00000MVnDD0000000000000000000000000\#
oE>PV0000000000000000000000000000000000000000000000000000000e@8B:Kd=J\Bn6PL0000000000000000000000000\#
0000000000]Heel000000000000000000000000000000000000000000000;K:>i00000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000Gl0OUKi1YNHlRmB000000000000000000000000000000\#
FD_`U000000000000000K36W[00000000008R0@R000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000U37mP000000000000000000000XGjJ000000000000000000000000000000000000000000000i@;H[\#
00000I<WDPEHIQI;:l;li^hNo00000BQ5o70000000000000000000000000000000000000000hhnla000005a4>?dBeg]00000\#
F000100000?>ob@000000000000000000000000000000000004NUZJ00000000000000000000oRSUX00000EV6jd0000000000\#
00000000000000000000hO5GFo^`UN00000?6W`M00000000000000000000000008:VQX000000000000000M0<LR0000000000\#
0000000000000000000052<<>00000000000000000000Qa:2W?hB;N\RZAj00000[TbPR^FQ5D00000<l\b@00000_g:EPcDW5:\#
WdLLFC:]kh00000^G8Mg00000000000000000000000000000000000UVfT]00000000009h]Emoe1USNjYo>0000000000i0RPO\#
30:K^00000Ln?2E000006ZN[f00000R\[OUT<[]\000000000000000000000000000000`f4Bf0000000000000000000000000\#
0000000000000000000000000W;2^R00000000000000000000N4MDJVS01O000000000000000>::N500000000000000000000\#
00000000000000000000000000000000000ibNLW000000000000000000004LX^F0000000000oDg8300000000000000000000\#
000000000000000000000000000000ZBEVT0000000000TF\<X]nNHg0000000000klm3_>H[>Q9I37i00000000000000000000\#
000000000000000000000000000000;86Rc2\5;ne^llFcl5dD0000000000?V7KY0000000000hF`o@000009La>M00000kL8K`\#
0000000000000000000000000?H6M7n4hDc00000000000000000000ZVaUc0000000000ThLM7;K@3F000005_8A:W0JBL00000\#
00000000000000000000000009HgacM`LPn0000000000000000000000000Ed5@MV<b5\000000000000000000000000000000\#
00000b:eZJPno05D`BQDjVV]]I5:No000000000000000aTT=4jjh540000000000000000000000000000000000000000kXRMe\#
00000000000000000000000008lZ\_0000000000A22gkdI28G\@L1h:M;=900000j24Z>VPnB@0000000000Sb86l0000000000\#
00000000000000000000000000000000000000000000000000;1@Fl0000000000h_19:000000000000000000000000000000\#
FDDgG0000000000FL:0P00000b`E=5000000000000000000000000000000h56Th00000000000000000000000000000000000\#
he<PN000000000000000=Y8nc00000T3>eW000001n^O[00000000000000000000ZT^m[4k?]`000000000000000GNdcOeW:k<\#
;>Te\000000000000000000000000000000\Q0c??S6d]00000Vh726FT4\K0000000000000000000000000000000000000000\#
00000T34bn00000000000000000000000000000000000000000000000000cLVoB000000000000000jhQom0000000000DY>]V\#
000000000000000IZKi@000000000000000000000000088cMI000000000000000OF1_j000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000Mf7[@000000000000000?l>A=mNRJ_=M1Vk00000000004:THk\#
000000000000000000002XJ<>Z^`BFaVgRLmI4ib00000IQ@40000000000000000000000000000000000000000000000UM6a>\#
0000000000000000000000000nJ5dUW\Lmc00000000000000000000A8JnCU4lUc00000000004l?g\337Om000000000000000\#
E2<IfDD_3g00000<b4XE`h_:90000000000000000000000000000000000000000@f`GK00000MG4hb00000F`MlF0000000000\#
00000000000000000000fHC_>0000000000^nai]00000Hf_0eN17U1Ye;Ym68JDm0000000000000000000000000IZ\=X00000\#
000003bj[B00000=TR38Qlg5I00000000000000000000000000000000000B80OF@dcCQ000000000000000@k9cL00000Rm5WM\#
0000000000Yg5l_00000hhL<^ee=iFX8XY@U\g\4000000000000000R0X@N00000000000000000000000000000000000A6G9:\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000002fn2G00000000000000000000oZgmF00000Ah15V000000000000000000000000000000000000000000000\#
00000E2aeE0000000000>\elB0000000000000007DTRX0000018@KS_ZScW00000G8Ufo00000000000000000000JPc]?00000\#
000000000000000000000000000000000000000000000:Rcja9G@Ao0000000000000000000000000000001ZRBHl6nSH]6kB2\#
00000000000000000000000000000000000eTi0o00000EbhY1O><a^000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000Yd=?P00000:nT6J00000@TDmX00000M2F;R000000000000000000000000000000\#
0000000000000000000000000G`G8EiZW2\hm<78000000000000000_5?58000002XcJe000000000000000000000000000000\#
00000Hl6b0JN:iI5ZmFo00000000000000000000H1;F20000000000BTg72mNV7K000007NBU?gbf9S00000000000000000000\#
00000000000000000000000000000000000;8LBM000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000`\?][mDDN70000000000000000000000000000000000000000\#
00000000000000000000Zm49h00000000007FB<GdLk>U@Q;;L00000000000000000000_T]Nl0000000000000006`[Sil4Q3O\#
00000ic;T^0000000000h@1Q]QNZQ^SVj;KM@1@1Zl>N_:lSFlK<l];0000000000bfEUo00000000000000000000>HoVOkV8<6\#
00000Ai8^L000000000000000000000000000000000000000000000000007bg<^9TfR10000000000>6W]R^lNGI0000000000\#
000000000000000IXPK4A6YPL0000000000000000000000000n6]L[33?ei00000d@8?C000000000000000mC>JK0000000000\#
0000000000l[7g400000000000000000000000000000000000C^`e9I6llc000000000000000UTHi50000000000Uj>]B00000\#
00000000000000000000000000000000000Zl<FLchPh>00000000000000000000ePCO@h\nG:00000000000000000000DJ?:J\#
000000000000000000000000000000fZFV9Rd]D0`\^7fEe2`A000000000000000000000000000000JFCa[0000000000k0gY5\#
0000000000000000000000000l`Y5V0000000000000000000000000000000000000000000000000000000R8QUgh19_Fg0n[W\#
:0H>^lXHm;=j>;a]VZgCK?:Pkdbo2Y000000000000000UDHiARnEO60000000000000000000000000000000000000000BL=;m\#
0000000000BPW]300000000003j:ib0b2FJ0000000000lS5CY00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000GbTF[0000000000gl^1Z00000d0;`B000000000000000lRVK000000000000000000000\#
00000000000000000000000000000000000gPSm1]JLW3000000000000000000000000000000000009C:Ao000000000000000\#
0000000000@64?F0000000000I2I>F0000000000000000000000000oh[9;1=:nC0000000000000000000000000i^R_L00000\#
00000Gb8c2Pk:S100000d0@OoD6a@[000003BSNG000000000000000Gi5bP00000000000000000000dB0in`VXOiWI<Oh00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000002BN2Dk0=Cb00000l4i=E00000\#
00000BjNT\0000000000m>P>g0000000000c<4`m0000000000000000000000000000000000000000000000000000000W4jXd\#
0000000000N>3SXS2>O\0000000000000000000000000000009`M>^0000000000R]>2?00000000000000000000VZThZ[XKJE\#
S47lL0000000000H\4n]000000000000000000001\l0S000000000000000000000000000000[H2PQ[2ZQE000000E?bg00000\#
NB[7c00000>X[^[000005JAl;00000000000000000000000000000000000?jSkj5j7BZ<fDlf0000000000000000000000000\#
000000000000000n@M1l9JR:;00000EQ7QL00000\lOQM00000000000000000000000000000000000]h08TY1<H01>KCHd<4dl\#
00000Xi53E000000000000000000000000000000000000000000000000002^lH^00000CF>Yk0000000000000000000000000\#
8Ran40000000000h2hQBEl;?Y0000000000f7;l1\>AbL000000000000000000000000000000000006Lf^Mn@@?j8HH=W8HHZA\#
0000000000m:UI10000000000000000000000000<VC4XZPGQkU<gYFNC>]A00000gn@@X00000oa49T00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000oP?Ql00000000000000000000000000000000000\#
000000000000000000000000000000ZHenMDT:Um0000000000000000000000000m6100\Q9c<0000000000000000000000000\#
0000000000000000000000000SS<>H000000000000000T6bj=@F<NhUHK4jJE@0B000000000000000000000000000000S^^0@\#
0000000000000000000000000eE=cX000000000000000000000000000000000000000000000000007b[bD000000000000000\#
000000000000000000000000000000:<a010000000000000000000000000Ae?>I0000000000ZNUahElhhG2?7jZ00000k2i58\#
KR`RN0000000000OnEg[000000000000000000003VTU4fX^2b7RB0B00000000000000000000i`Mml0000000000436D=00000\#
00000000000000000000T:fIj0000000000000000000000000Nk:J60000000000000000000000000T2<AG000000000000000\#
5V6RJ>\5;?LU5CF00000=j=^2000000000000000ZG7mA0000000000000000T7=X0000000000?m<bM0000000000YLhbH00000\#
00000[09=d00000mX9n^B4gjG00000;@`I25K3jjENV2>00000000000000000000000000000000000000000000000000WHn0U\#
0000000000000000000000000J@N=W00000000000000000000jBBbe[6QVA0000000000B@IBa0000000000000000000000000\#
00000gnbW[000000000000000kXfTL000000000000000000000000052a7_00000000000000000000LPKhn000000000000000\#
00000Cb[[X0000000000gPAFV0000000000000000000028lRHE`V`c0000000000nJ<i<000000000000000000000000000000\#
000000000000000000000000000000:Fnki00000l<o[V000000000000000IC9YR0000084EXb00000MfhXPl:5^100000mdGn:\#
00000000000000000000000000000000000000001I5m5000000000000000000000000000000jJ<Sb]6d9o000000000000000\#
0000096dY>00000Z0ln^00000000000000000000000000000000000OXgQ[QK7nQ000000000000000000000000000000[<jgI\#
0000000000000000000000000000000000000000000000000000000J`5kd00000kJR5>cH^F]0000000000000000000000000\#
00000RRR_D00000dX4_l0000000000000000000000000[^=[\T80B]CU?oQ0000000000LjJPi0000000000000000000000000\#
0000000000000000000000000Pb61f000000000000000000000000000000`:^8V00000000000000000000000000000000000\#
000000000078eo8000000000000000@36dS0000000000^VR>W0000000000000000000000000P4K=YZ2CVH<RdiO0000000000\#
000000000000000000000000000000T8DkS000000000000000L<:Q952X7PO:a0EPbb<QBfd3000000DK<94000009@c9M00000\#
0000000000000000000000000000000000000000g86=G@c3290000000000TJUYe00000000000000000000gLLBb00000WV^7T\#
Qn0>jRQ@En00000000000000000000000000000000000000000000000000lVaig00000>b]?h3d2gZHo5W?00000?4R0S00000\#
0000000000hD;EH0000000000000003\0jl00000000000000000000Bc7G20000000000a93Dc0000000000000000000000000\#
[N?<\00000000000000000000000000000000000<F0KMEToXn40Tcb0000000000000005lM0L00000000000000000000>j012\#
00000o<HJ1NRM_]00000000004d=Ze00000000000000000000YnoYb[A10cSJkS53Q28W00000>P]8O000000000000000SLaDW\#
Va1mf000000000000000000000000000000JVW=V000000000000000000000000000000Vfg:N0000000000000000000000000\#
00000000000000000000000000000000000F`mRg000000000000000000000000000000YC86Z00000LDof@0000000000kFR<4\#
000008JJ76j>PcJflWLoZH8T8WlgIV28geOKVgeeAe@1i0000000000]lh1P00000000000000000000000000000000000T86aR\#
00000000000000000000ch_Gm000000000000000000000000000000=N@FoAT0[50000000000000000000000000;`nb]00000\#
0000000000Yj4QEQH0SRWc?FX0000000000J4L37000000000000000000000000000000g12JmbP]Oif]4DQ00000jn>kg00000\#
0000000000=hBi>dD`C\1S7Od00000000000000000000000000000000000000000000000000000000000000000=ZAR>00000\#
ST?bYiI9KK000000000000000000000000065>e<V<jXS000000000000000000000000000000V@>PK000000000000000NC?<N\#
00000000000000000000U0_IO00000000000000000000bU50I564^gOH1i6]lY9m0000000000000000000000000RO9E<00000\#
8FiNa0000000000000000000000000000000000000000R48S<0000000000XRIPb00000000000000000000kh;J?0000000000\#
00000?Z0ki:L\a]G`44Ak2nKM;H4Lj00000000000000000000000007FfE00000000000M6KcN0000000000A>Q^LE6[R\oE=Ve\#
00000?L0UG1RdnX@RU65<N=5C000000000000000000000000000000000000000000000000000000000000YU176ND^ZZ00000\#
000000000000000f[@m0JZ1^aD>MH?00000=\=AM00000000005>Mjk0000000000KU2glU^MRTG0F_Q000000000000000H\bR3\#
00000000000000000000R>Nj?0000000000000000000000000@:oA\^g<mE00000000000000000000oHi@B1PBe80000000000\#
000000000000000`92_Q000000000000000_fm091LBfc00000000000000000000000000000000000]:FlP:JPY?00000n`RA`\#
0000000000>P1jK0000000000000000000000000000000000000000@DKo;0000000000n@^k?U0m8U00000GNDYP0000000000\#
00000000000000000000000000000000000aL<Jc00000000001fPQ_BJmXU0000000000000000000000000D:`7O0000000000\#
0000000000000000000000000R0NNk000000000000000000000000000000>jGl\000000000000000BH5CNDPEo:00000i:9T4\#
8@5IH00000kZ=m40000000000000000000000000[[6QcfPPcg00000i\38i0000000000000000000000000000000000000000\#
00000000000000000000if^XSU31Ui0000000000000000000000000oPI?n0000000000?6L2\00000j8Pk_H8`FM00000i\ReL\#
0000000000000000000000000000000000000000000009:R`KjV\KDcXUo?\LZPL00000]neYP00000?N[I5_R_YJ0[6^MFo:4\\#
00000O^[6W00000000000000000000D\1YY6O7Nk00000000000000000000m:S0I41@jU000000000000000000000000000000\#
00000000000000000000^R4[Z000006@5j80000000000SM>5^0000000000000000000000000000000000000000b@LAm00000\#
^>@O71^H57Cj[XEbJk4IgDklU[]?[400000M`7A>00000CBJQZ?T1iF000000000000000@FUE5000000000000000\8<mP00000\#
0000000000Sh;SQWBDK]000000000000000k`8H]00000000000000000000000000000000000]<1lQ000000000000000efKli\#
ZXM[[C0eVJcjhM1P<TfgUnb`?@M2VH000000000000000000000000000000=Z\mCS<TMn000000000000000IB=OQ]TooJ00000\#
SLfJ:RPiZG00000[S?0jH96]5000009fLB>0000016GZa0000000000KL^emRfUCa000003Th9Y00000000007FBhB0000000000\#
aR09e0000000000000000000000000000000000000000000008I2==00000000009ZF:2000000000000000HnLC80000000000\#
00000PXH@>0000000000L<7Q800000fLQoB00000000000000000000000000000000000000000000000000000000000000000\#
00000000003N9\i0000000000000000000000000000000000000000bM0ii00000000000000000000000000000000000oa4AC\#
00000hA>MY00000000000000000000?[0>6DbgP7000000000000000000000000000000PC7j5[@VfloJ:8f000000000000000\#
1fDnV00000]PVaZ000000000000000000000@PnB0000000000<ZJ:100000000000000000000000000000000000M\3``00000\#
0000000000000000000000000jBN4A0000000000000000000000000i@C`H0000000000000000000000000000008;87O00000\#
00000WLU9?00000000000000000000]=5LY0000000000000000000000000_0_6P0000000000000000000000000000002Y3bP\#
000000000000000000005ZhHTn20IX0000000000000000000000000f8L@[00000000000000000000k<bLO000000000000000\#
00000000000000000000000000000000000000000000000000Kk4Dl0000000000iZ<Y4A`OFA0000000000]R=86Jm@6K00000\#
9h=\Y00000BXBEF00000000000000000000000000000000000000009l9@j_\bX300000000000000000000V<5YA:<;NXY2Bcn\#
WPi4c000000000000000000000000000000fNEM:00000h;7ee00000MA8Wg0000000000g;;C:0000000000Io6@G0000000000\#
00000000007ZJ4M00000j_>Zg0000000000000000000000000000000000000000:fcF:000000000000000000000000000000\#
0000000000000000000000000\0Qf9dR:ZT00000000000000000000OLTWV000006_8[H3R1H^000000000000000j77oU00000\#
000000000000000000007df0S8A3Sh0000000000000000000000000kflTo?fiHeFTGhC000000000000000000000000000000\#
000000000000000000000000066K<@?b<<k000000000000000Ui0Hk000000000000000000000000000000YM2HB0000000000\#
000000000000000000000000000000kTa850000000000000000000000000ZNL2B000000000000000LJnhV000000000000000\#
0000000000K`6of0000000000gnReX00000000000000000000M0O^J000000000000000<Lf[JQZF^[MZf;60000000000`F\5_\#
H<am[000000000000000RY;_`^l5M6000000000000000000000000000000235\b0000000000@lGY;0000000000ZV:5100000\#
00000000009Rg21`<JFY000000000000000000000000000000iXd2U00000000000000000000FW3Ed0000000000000005@P06\#
IjUo_00000eE8E<FN9;j00000T@kI_000000000000000000001\=KTbj5KU00000000000000000000=hmTWZU7G[0000000000\#
jPXnN000000000000000cdIUc00000000000000000000gN]>60000000000UdTBjdnl290000000000^R4?nF?:PD00000Q4\W2\#
b0T5YBVbCR00000C<:IU?<1@=BVDE400000Ro:R>00000000000000000000kH;HI00000000000000000000QR\\bAm=ba00000\#
00000000000000000000000003XkI;0000000000=FL0AmRij`Zj5NgP4GLB00000ELMaTl@07_0000000000000000000000000\#
0000000000000000000000000000006E5AY00000000000000000000000000000000000000000000000000000000000000000\#
000003O4jZ000000000000000000000000000000000000000000000000000000032W<X0000000000000004P9==0000000000\#
000000000000000000004n9ON00000000000000000000000000000000000m^D3h000000000000000lnHD<S0W9;00000JlSHf\#
0000000000000008<E1j00000iTFNY00000O<4LT00000000000000000000000000000000000iH`Q3LA:2260W7AGY28>00000\#
00000000000000000000^g?IK00000000000000000000000000000000000@P6jS00000000000000000000?e7lP0000000000\#
0000000000g_9nA000000000000000000000000000000o:9NZ00000F:;:a5h?5]000000000000000d:aQ=000000000000000\#
00000000000000000000oVlBI00000GNZY^000000000000000<i5S24@YIf]a>bkGDGJi000000000000000000003N3l3[8KTR\#
MJhaG00000MJ;Hj0000000000=6b00000000000000000;@\[G8XheW00000GG>Cb`RmLn000000000000000h:Mh<0000000000\#
000000000000000000000000000000`[3dm000000000000000000000000000000W8P@E000000000000000000000000000000\#
f:?eA00000S:8VY00000000000000000000N^bao0000000000000000000000000000000000000000000000000000000obd=T\#
000000000000000000000000000000R>G@O>bS`_000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000003h33B000004fbfKab?ac0000000000000000000000000nI>bZ[NP7V\#
00000000000000000000UDWnm0000000000KTBdLW<02hTLMn@nZjCc000000000000000cF=bg00000?@C1600000eVPYWSe@B@\#
?jJ2C:JK8l5dR<oGf9MV00000[PT:_000000000000000f8aSZ0000000000M;=mC00000000000000000000E2_8X00000^l47P\#
idlQF8Dl[200000000000000000000Bj8`IghXOO00000CRU<hID3=Y@6<j:\5<4C00000ZFK0X000000000000000:2`g^00000\#
000000000000000U^HnP000000000000000oI73m0000000000000003F]K70000000000000000000000000Ri4\60000000000\#
00000000000000000000000000000000000000000000000000YlgZC0000000000SC;D:000000000000000Z<NN<\Y0MC00000\#
00000000000000000000WVKhB00000000000000000000;DWYmD@j4]00000000000000000000000000000000000000000BT:7\#
`lAHF000000000000000iRhmOAHQk=0bif?000000000000000000000000000000000000000000000ko5FU00000n6F1T00000\#
00000c@c7A00000000000000000000QD7AiWV;iOlBE_o0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000>R?<l2=5e]:\mklPi<5A\#
000000000000000000000000000000000000000000000000007Fl^PXc;mk0000000000000000000000000000000000000000\#
00000FNcde000000000000000i2FZT00000000000000000000RBool000007:N=k0000000000?@1KI00000000000000000000\#
dh@a0;M=Ub00000Xj[?10000000000000000000000000000000000000000000000000000000K<?6A00000000000000000000\#
ZRK3G00000000002b18o000000000000000;O?8B0000000000`Lnk4000000000000000]nCSj00000000005L<<100000gF^PB\#
000000000000000000000000000000000000000000000000000000000000WZPP`:^h76Rbm=`LG83<m:Aj8n^]n@0U8:_Y0TPA\#
e3?cH000000000000000000000000000000mB0R9000000000000000Mc<al00000U249?0000000000g^`:9Y29BUFJBf8h2UYX\#
0000000000B2V86fnCl_:2SI=\C:cg0000000000hFYl_00000[bB^o>:^gX0000000000000007E:6100000000000000000000\#
00000CP7?5O^1k2g47;[gLRofce:[K>FR1H00000000000000000000V786kHbaNaWTAUk00000K2kHE00000000000000000000\#
7lIdm00000000000000000000000000000000000000000000000000000009H69@Bffa1000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000UB_jZc8?4eN`o[I7m=_@00000O2fQH00000B^Vl6\#
000000000000000m0UWa00000000000000000000000000000000000UH87;00000000000000000000k]>mI000000000000000\#
00000000000000000000000000000000000Gna410000000000]0bX[000000000000000000000000000000000000000000000\#
aZjm30000056]\T00000000000000000000000000000000000000000000000000000000000000000^J8fk000000000000000\#
00000l`8@og?61\W8^G6Ja>YaS^LLoDPhVV000000000000000^8bZc00000000000000000000:;?@B00000dJ3:TW1=d_6^AO^\#
0000000000Ck<VK000000000000000BV8cK00000000000000000000cDJ61;\a>c000000000000000DTW^g00000LVY`700000\#
000000000000000kO>8@0000000000G20Ih0000000000000000000000000`N^A7\E:<[000000000000000000000000000000\#
00000000003bMO=000000000000000j:W=a00000Yf2a^1d>hD6nb4FZ=9\G0000000000000000000000000F4[?l0000000000\#
00000000000000000000?n@M;000000000000000000000000000000000000000000000000000000000000Aj@?NeA:^i00000\#
0000000000=hBnN0000000000aHRg43P:FL000000000000000000000000000000iT@@I1jO700000000000000000000000000\#
00000>jA]99<GBm_\nOA00000_m67AlfI2Co6cco000000000000000000000000000000000000000000000bJeBl0000000000\#
00000000008V<el6>ITk000007Vd_@?7@lN00000]J1UE00000000000000000000G<O@i0000000000F4`TU000000000000000\#
00000Ofio3[NbaF00000000000000000000000000000000000000000000000000mj2_<gj?F30000000000000000000000000\#
00000000000000000000W2S6D0000000000000003jAnU?ZVb][U7B00000000000000000000000000000000000000000Gd]e[\#
000000000000000jd2f>5T7eWaM?Gn=l>C?000000000000000469230000000000j<173JN]?V0000000000Ih4G;D:77dUM7hN\#
000000000000000ED]>o000000000000000g>KI@00000njOjh000000000000000_F0JOAXeLdjfYCk@Rh`Q00000]\AaA00000\#
O0=RK9TLEnKlPLaUZEOP0000000000000000000000000000000000000000ChJ18000000000000000[9<_2000000000000000\#
0000000000kViaT0000000000Y8AS500000000001H1;J00000Gb?e]0000000000@3=Cm000000000000000BbXIj0000000000\#
eJNch00000_dMZ@BDeIA000000000000000000000000000000000000000000000000000000000000[U:5NoTck=0000000000\#
00000nm;iV0000000000fj;7FS^WD7FFQab000000000000000l0BTJ00000000000000000000FY8Z:0000000000Nd[n]ZK5I_\#
00000K2gdN=[1RPW82aM0000000000000000000034`Fi00000l6TGEFhek700000000000000000000000000000000000ZZ0`C\#
9@iZY[Bcge0000000000000000000000000000000000000000CBJab000000000000000URQ84372kD000000000000000iRC0R\#
T13;K00000A=<SP0000000000000000000000000000001P<Ea000000000000000RnGfG000000000000000000000000000000\#
0000000000FNTB30000000000mhTmS000000000000000[Z\A[0000000000S^CNV00000@S9dc00000000000000000000AnRe>\#
000000000000000000000000000000TLj6:000000000000000Ha65>000000000000000000000000000000000000000000000\#
00000`J;Tn00000000003RAA@E<L5c4BOoddf4RF0000000000000000000000000la9:Q00000hT;K:=FFWO000000000000000\#
0000000000LVIN@XA1I^00000le=UK000000000000000dnaPMRW<Xl17>a900000DZ[kG00000000000000000000S8cSb00000\#
000000000000000YFZ?HYfYha00000WJI7CeFULl_^f_^00000000000000000000000000000000000Yj1QFZ4>[Z0000000000\#
gT@H500000000000000000000kZ^@40000000000ed3aCnlE>b000000000000000AXJ_m:RV2jhne]B00000^F@AU00000Wo:gC\#
0000000000b\72i00000I^[[J000000000000000000000000000000000000000000000000000000000000gJ4UD0000000000\#
V0^Ph16h_h7<QV`C=@[40000000000W0?kD0000000000000000000000000000000000000000000000000000000JNM;a00000\#
00000000000000000000PH5PXD25:@UDRU^_29djEhb0F:>i]P0000000000\0R8D0000000000H6aO40000000000R@hb3K<UEI\#
00000fb]>`0000000000000000000000000000000000000000000000000000000000004d0nG0000000000000000000000000\#
=dGKNdD_>300000\76l<0000000000000000000090=mD00000000000000000000000009n3NQ0000000000000000000000000\#
0000000000000000000000000dBOfI<hT<77j`c67\S]100000000000000000000UH2;40000000000DDS3B000000000000000\#
0000000000F?;PB00000lV5<n0000000000000000000058Jh>00000000000000000000000000000000000000000000000000\#
0000000000000000000000000WH?;b0000000000000000000000000000000000000000000000000000000N:GaV0000000000\#
000000000000000dn<AS7Nm;5000003[@\XnL3mF0000000000000000000000000OL<[K00000FfWGI00000M<J;i00000^[5HL\#
0000000000Ym49@000000000000000kZF2900000000000000000000S763;00000000000000000000@55EZ00000Dj6CY00000\#
0000000000000000000000000T6ZM3]m@?<0000000000000000000000000000000000000000000000000000000ZY>TS00000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
dQ8CK0000000000000000000000000g8PCU0000000000000000000000000000000000000000000000000000000000009:Ame\#
0000000000jjEUA0W6>5000000000000000000000000000000aL1ZWj^aGo`O:TLnRl\Y00000000000000000000?9=U600000\#
00000000004\edGAlg>f4TaZ<0000000000000000000000000000000000000000000000000000000:FUnMKC=km0000000000\#
000000000000000000000000000000Y760d`doAi00000;\]f^]C=3F0000000000000000000000000F@E\6:TA=X0000000000\#
000000000000000000000000000000<TBo]00000000000000000000ZF<?9J\Ck3KXLJ600000Jk5U\>HFmc000000000000000\#
0000000000[jfX0e>@G[00000000000000000000I=;5@00000gD=^M00000000000000000000kV=ZL00000000000000000000\#
0000000000000000000000000000000000000000[Hh]E00000000000000000000000000000000000Xd][10000000000l0C^V\#
FT`NN00000000000000000000N]<?Q00000:JWPg00000000000000000000C2?Pb00000lbJZZa[:b_000000000000000>nkV4\#
000000000000000000000000000000h0=TU>\W5^000000000000000000000000000000:l=3m0000000000aFIn]MA;6W00000\#
000000000000000000000000000000000000000000000000000000000000XTF4>]>P[J0000000000000000000000000>A?8Q\#
oFfPS0000000000000000000000000fo63l000000000000000000000000000000000000000000000=8>c?JjZ6Q0000000000\#
00000[Q=TT000000000000000gI;:X00000G:4f400000jI>:`C362A0000000000SHY;Rhd3ml6SA0^:j0l>oLSl>iP=BZ00000\#
00000R?6J0njg@d0000000000000000000000000000000000000000mi12F0000000000H4TC5@TVBo00000000000000000000\#
00000000000000000000000000000000000R4[QM000000000000000FjLCf00000EHmQ@><\VcI;6?G00000000000000000000\#
000000000000000000000000000000000000000000000[^:1C0000000000000004L>=aNK6DK00000HXF9C00000ibR\Ad\5]Q\#
000000000000000]j3=h00000000000000000000WXR;D00000RC@=aDh<\L000000000076amPVf04300000000000000000000\#
o[5`J5R2hg5Df5JHS5:KkBN_900000000000000000000G4;H;000000000000000000000000000000000000000000000n\c0<\#
000006A>^^kI?Ze00000DA?Bc0000000000000000000000000CFTPS00000000000000000000W0D<D0000000000g<]QY00000\#
0000000000000000000000000000000000000000F<O3Y000000000092Rk^`Zn^c00000000000000000000@k@>@0000000000\#
0000000000000000000000000d0\cGIHZHl^Xo>A0000000000000000000000000;FKRWjFm@Z000000000000000Q6D8g9I7fX\#
00000554ID000000000000000\Q=;K0000000000L<>SK00000?@^aR00000000000000000000EdP2iG2=iDddf>M0000000000\#
0000000000`8B^a00000000000000000000oJQH40000000000000000000000000000000000000000^Naai00000000002fO1;\#
HjYV[00000000000000000000000000000000000000000000000000000000000000000D6V0GAdZdH000000000000000onQ<S\#
Ee7>IEM1`>0000000000ZN0cV000000000000000000000000000000000000000000000Y71kf00000e@iIZ0000000000:85;^\#
EHc^I00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
6PdCm000000000000000000000000000000L:T@E00000]f6f;0000000000000000000000000000002G56K000000000000000\#
00000000000000000000jk2`T000008R=nGobZ:nOG;TP0000000000WP6G93H^M600000000000000000000000000000000000\#
jbkjK000000000000000000000000000000000000000000000000000000000000ADF@el`<YH00000000000000000000N3;ng\#
?J_PU00000000006VA0[00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
SD1la0000000000`bhlG?^ZdVCJEC:MW>KHjVWW6MZ:?PP];HVfh[HRWQ<d=WneYo00000>>A_Eb^9D8mPTcS00000WjXfe00000\#
0000000000000000000000000000000000000000e2TY500000?Dc_<000000000000000000000000000000000000000000000\#
0000000000LM6`o0000000000000000000000000000000000000000000000000000000000000000000000]A?_=0000000000\#
000000000000000Of9S4cE2Q6LPX5;0000000000000000000000000\2TnA0000000000JH6HEO0j1K00000000000000000000\#
Tnhf6000000000000000000003fa2Gj39hcMlH^1inJ?k0000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000jU4dB0000000000`h@LI00000000000000000000jQ=Mk0000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000Ck;bR000000000000000mW@MW00000000000000000000\#
0000000000000000000000000000000000000000000000000000000AL3k0F6MG10000000000QTiFa000000000000000JC<WV\#
0000000000000000000000000000000000000000000000000000000IJ`]5000000000000000GBDVA00000000003O<2m00000\#
00000WBGe1OA;>\0000000000<FU_80000072X8L0000044DXGbLAJJ00000000000dUZ\0000000000000000000000000Q\?Uf\#
0000000000b:JHV00000\>O0U000009?:UgHe27g9^YcbhFRNL00000000000000000000000005f;[V000000000000000Oh20W\#
kS6nd00000`4?K2000000000000000000000000000000>N3REL`I]a0000000000000000000000000KT?B`00000000004TR<_\#
KNUMl00000BJ<9e[jQ\\0000000000000000000000000000004V7S800000?XFnV0000000000hj4SJ00000000000000000000\#
000000000000000jH2XB00000000000000000000G^9aB000000000000000000000000000000DDjZ_W9<R;000000000000000\#
00000000000000000000GLdG2000000000000000DdHX<00000000000000000000^Zd<I00000R;6m700000>VE3W0000000000\#
0000000000000000000074IkK0000000000000000000000000000000000000000000000000000000000000000000000V?96<\#
0000000000RA>Gk0000000000000000000000000F4MC_00000000000000000000T?31G>Z?<1lPRIKBnWCV00000h71S700000\#
0000000000000000000000000:W7;d000000000000000000000000000000000000000000000000000000000000;S9l:00000\#
0000000000000000000000000000000000000000h76MgVnBYH000000000000000000000000000000[Dbe9\6^IGe4iQ3WfkTP\#
00000000000000000000000009:^oe0000000000c0Xb\0000046ZC:0000000000NB5=Y00000000007nX_V000000000000000\#
000005\VMU000000000000000FBg0GAi50@00000e>5<>00000000000000000000>;2AfN:93W4:o9\00000000000000000000\#
0000000000P<M6e00000000000000000000000000000000000000000000000000TPM^g0000000000NFaMX6bcP[cQ9Cm00000\#
hBHF9l^`0[Hn]jTEE2B5SBHe]00000<4>Z]:<G[:0000000000n4h\^00000?fLg2hfSKn@RZlI^b>c6MC6>E_;8DeQ95=T00000\#
000000000000000000000000000000HdR3\000000000000000000000000000000`Q=f:SLYfF3E9`;00000000000000000000\#
l8[gC00000B\A``BD<\h000000000000000b0U4B00000[22<]000000000000000000000000000000c[;d>000000000000000\#
00000000000000000000000000000000000i<_:^N>1^m00000>o7HO000000000000000ZA6VnkS<_j00000MHeln00000=6mZI\#
0000000000b>me=hN464B2_\o:lAW^0000000000000000000000000`>KOo00000_dQ@f0000000000c>^NK000000000000000\#
00000000000000000000Q319d0000000000000000000000000cFh^e000000000060@]i`NT_RBjM:m4NW18_jAkeG6:aBPU:M9\#
0000000000000000000000000000000000000000000000000000000000004:Fim00000JbdoU00000T]<A\k45LG:Z5Tc00000\#
000000000000000000000000000000000000000000000lk8<@00000000004FgQ?0000000000LLkhX00000000000000000000\#
00000000000000000000000000000000000@77F800000BFME=00000>d1E80000000000000000000000000000000000000000\#
000000000000000BO9cm000000000000000000000000000000@jA_W00000V2JJ800000000000000000000000000000000000\#
00000000000000000000Z93cc3`9FCFe4S^0000000000000000000000000000000000000000000000000000000<^bb\00000\#
00000000000000000000000000000000000P8B5e000000000000000000000000000000=\P6V00000;H:i2ibMB6:T1_UgW09>\#
00000000000000000000`<ENZ0000000000000000000000000000000000000000?LL0f00000PXfNI00000000000000000000\#
H18_KYS=WC0000000000000000000000000?b^SW00000;_5SC00000000000000000000J>aP40000000000000000000000000\#
00000000000000000000000000000000000000000000000000^m5;C0000000000000000000000000lZ?\>3N4QlX2JcQ?4?C>\#
0@3<YjLWKQiA3>n0000000000000000000000000000000000000000mdBMS0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000]^>m^UP5mB000000000000000SRcl9000000000000000000000000000000\#
00000kn0;YmE0VW00000000000000000000000003L2\<00000aTJU0Lh15E00000G4cWN000000000000000000000000000000\#
8M@O:0000000000000000000000000oXE3000000000000000000000000000000000000B`TQ10000000000000000000000000\#
0000000000000000000000000000000000000000R0C:H000000000000000000000000000000000000000080He7kXE`F00000\#
00000g8ckD00000VXB3Y0000000000>d83FCb9REXX=EP00000000000000000000000000000000000DhgXd0000000000A^@HC\#
00000Fc3>>000000000000000elPj@00000]E:5AS94;>000000000000000T@m`E\8j^L000000000000000000000000000000\#
0000000000\<n68fFd@WGTndk00000000000000000000Bfc4dPC:X300000000000000000000000000000000000=8FNl00000\#
0000000000G^`=S0000000000000007FU9m00000000000000000000AFWP6jLYRVE>o:c^`>?DRG9k<00000000000000000000\#
000000000000000i>9<2T\@ACjD8VM=Y6=]LI9le0000000000000000000000000000000000000000aNTUa000000000000000\#
00000000000000000000O12j`0000000000000006B1;TBi2=m0ZZ4h0000000000nd;:P_bBVd00000IbNS67BR[8NLd7_=O0;S\#
hPfe^0000000000000000000000000f>4>I000000000000000hZUWOKd^kQ>=8KTgQ=cIkd7Sh0000000000000000000000000\#
00000@PF6i000000000000000000000000000000D\Wk3FDjIcLjG`8eb\AS^I3Q^XM:XY0000000000U8Boe000000000000000\#
ST;eEAbUWX000000000000000o:>=:00000000000000000000_@fOK00000000000000000000FD0;H00000Zh10J0000000000\#
:T=Am7RK?29]@Qd0000000000000000000000000D<5<I;N?=h<8iQnIHl_I0000000000000000000000000Of5Qi:jSoEX2]<6\#
06dBc0000000000:C7Lo\b\0X000000000000000000000000000000L6W?500000\^6eE00000000000000000000B:4AX]4C`Q\#
gnTI50000000000=>b7Z00000BLi5L0000000000000000000000000000000000000000TlV^d;U6Q1V6PaO0000000000HR;gY\#
00000S<AWF0000000000000000000000000c?@];0000000000000000000000000LS8hc00000NBb_V00000;P5[C0000000000\#
00000QTc>f00000Bl[Bd00000000000000000000000000000000000U2Nl^00000000000000000000000000000000000jFHXJ\#
00000000007k?Sf0000000000UR1Jo000000000000000FO6kmPj`:I00000_hM^500000000000000000000000000000000000\#
00000Ga1A3BPcma0000000000000000000000000000000000000000OjdbO0000000000d^D8@nXW9i00000W^GX]0000000000\#
BLNl6_jTNke05ia00000WA>c80000000000000004[<?[000002F<WaiNT0C000000000000000U@e7W00000J4^EOlnK<eFT_c5\#
00000l10Q\00000000000000000000000000000000000g>b8I00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000P\G\f00000000000000000000000005hiYf000000000000000000000000000000\#
000000000000000K:DaA000006Xm8E00000000007bV<X?VjkmcFG;5Xa534W?<6?00000000000000000000:VFn30000000000\#
00000000000000000000000000000000000000000000042IM=kBOMc000000000000000000000000000000000000000000000\#
22k^Q000000000000000000000000000000M>J]900000>e5=Gc:CcY0000000000MHVXK4\2>WY<6HbCffGn0000000000og;ZR\#
00000000000000000000]2jK500000IH[k_5^k@V00000000000000000000NXHBJ000000000000000000000000000000?R]_\\#
00000000000000000000000000000000000>U<6\K36QTk<]UhO\46P]ln:K00000000000@CMNM;6k_000000000000000>@8<M\#
00000000000000000000000001^8I]00000KX2:`?J^C20000000000a<B>2QW:7L000000000000000000000000000000:h_NB\#
00000iZk@m;2Y7500000000000000000000i6_Y7P^ZGb80mIC000000000000000000000000000000nFBP7000000000000000\#
000003Nf]F000000000000000000000000000000000000000000000000000000000000\fYO=0000000000000000000000000\#
00000d41Yk00000C`a:=0000000000K<>`UMPm?D00000=>T;>RU<YH00000:@H]E00000000000000000000000000000000000\#
\NVa;0000000000000004R7XN00000DjiJG\_9]I4fI<300000000000000000000000000000000000n>okQT_>6O0000000000\#
00000000000000000000FnR^b00000000000000000000XW2=M00000000000000000000000000000000000_Bb5G0000000000\#
b39TC00000h<L0X000000000000000i6jVW000000000000000000001E1[h000000000000000^=8D=0000000000G@fcoX<IRi\#
B@kTje\LML]]6YHE^Bo7KA:N[00000IV0Tn9\TM^bc0;60000000000ERnj4eS@EK0000000000000008i18bn6UaD0000000000\#
e65ZS;PnHB00000ij[MhGJK3je:b;@000009FPf7Mm8Xc000000000000000000000000000000O<IPRbf;ia000000000000000\#
00000000000000000000B@Cm7000000000000000000000000000000:X;]O00000JBn^2a=4<k000003PGWm00000=dL178ZS2G\#
00000000000000000000\R\DB0000000000000000000000000000000000000000000009TPgW000000000000000dh5\dhPPLR\#
F8d?ObC9QQ0000000000000000000000000000000000000000000000000000000000000000000000T8lg4000000000000000\#
000007<n41000000000000000000004Q;TooHa1L00000;^84hDFFFgGg4F7X1=S`00000000000000000000000000000000000\#
000000000000000000000000000000000005JKgE00000000000000000000000000000000000000000000000000_D2YGkP3\>\#
0000000000000000000000000000000000000000;0Pee0000000000000000000000000ahfW10000000000WRf94A^kF300000\#
0000000000000000000000000BXI@_iL3dgU>:VmFTBBJ00000000009c4390000000000000000000000000kdZRX0000000000\#
0000000000FPZiP00000:M5C300000000000000000000000000000000000K^<g`000000000000000000000000000000hN^W4\#
00000000000000000000000000000000000:Fco>00000C^ekkY6WU5HD]aI00000ZZEZ:7HmYT0000000000000000000000000\#
000000000000000000000000000000000000000000000167>S000000000000000Fhcc3000000000000000000000000000000\#
ZF9G>0000000000000000000000000000008JAL?000000000000000]BAh_MDOOZH>M5@@`_cNR5;8hjg@4h000000000000000\#
00000000000000000000Kn[SFGm;ZG000006bUV8000000000000000000000000000000jPjdY0000000000000000000000000\#
`X7_n00000:VCR^00000=:UVT00000\a5I>00000d\^I^00000?4M?[0000000000gJcoZUTm[U0000000000N@gB^0000000000\#
000000000000000000000000000000000000000000000Pg?iU00000000000V]Jk00000OZ\1^0000000000000000000000000\#
0000000000KG6mY0000000000gTeNgKW5FJ00000000000000000000000000000000000349EnmZa]000000:@nkG0000000000\#
000000000000000I:GTffdTH46bn_TIX=0dW@T=J7VnEH000000000000000000000000000000Y@bkO00000000000000000000\#
JY1ZH6d8IG;XS@700000fD2XbX>0_\00000eJ=N=000000000000000000000000076gf4000000000000000o>VO10000000000\#
000000000000000ZbnWK0@YJJ00000\>jBW0000000000000000000000000c<fQc000000000000000?2^XA]O7P80000000000\#
DdE8\000000000000000000000000000000000000000000000000000000000000]58_f0000000000000002`fOT0000000000\#
J@RZ179?Jc0000000000000000000000000000000000000000000008?9kK0000000000000000000000000000000000000000\#
K5?`>00000000000000000000000000000000000000000000000000000000000000000ib?lh000000000000000dl7^<00000\#
DQ8]V00000000000000000000n8gin0000000000000000000000000000000000000000000000000000000000000000000000\#
00000RjN8?@Nli800000000008<cRd00000^80[i00000Le03mK2lTI60BW100000O>gkd000000000000000WdEL_000006[3aF\#
000000000000000OmA2D00000SDCdc0000000000000000000000000000000000000000000000000000000000000000000000\#
=0`8L000000000000000n8Fa=0000000000000000000000000000000000000000000000000000000000000000000000ejX3C\#
0000000000000000000000000e\i:[:FRlIJW@F^00000WF52e00000000000000000000YhImIac0<_00000Jd5UcbBmTL00000\#
0000000000K\Qj20000000000`FgOC;l0;2000006JUIh00000000000000000000;2a@h000000000000000000000000000000\#
00000000000000000000000000000000000Zh_gB0000000000CE?\W0000000000MP?Xn0000000000VVK;`0000000000PI63`\#
00000000000000000000@\ljl:fc8i00000mFI<fb1=2b0000000000g0CWhNS6XB00000000000000000000000000000000000\#
0000000000000004>WAd00000000000000000000NM1:Q0000000000000000000000000o92dXG?6O700000000000000098XUM\#
00000000000000000000l;4eH00000e2ALg0000000000000000000000000000000000000000?RJ\VB<0cF000000000000000\#
00000000000000000000000004c0_d0000000000000000000000000ZU76AHPmL60000000000000000000000000dHM3P5;99D\#
0000000000000000000000000M5:e[0000000000000000000000000a717[00000KG@XF00000000000000000000000007:_ZY\#
j<SEY00000\L^ke00000?BCb\00000Yd@OV0000000000OH9jg00000000000000000000dF7H^0000000000kd<UkoLT@f0nKM5\#
VZeW?iI4WTR@7cU0000000000Id`:ZoBV^L00000ALB;20000000000l<]U96o@YW0000000000M`1@`I@W_`0000000000AB1IL\#
00000000000000000000000000000000000000000000000000`DG;k000000000000000MLB:g00000000001ZbOHW`@EbbX7l1\#
00000000000000000000000000000000000000000000000000oB]Ja00000000000000000000000000000000000b2Xdn00000\#
7XFc>cfJl]cJ3b8bBGoG00000flUCW00000000000000000000000007HU\50000000000000000000000000000000000000000\#
0000000000G\H>P000000000000000000000000000000n?6O?0000000000000000000000000000000000000000aTcHmWPkPC\#
0000000000=b7J?00000000000000000000000000000000000000000000000000000000000000000J6=c4000000000000000\#
9>Gkb00000000000000000000IbVGJ0000000000IZi\R000001P1i\0000000000Qn7E300000N<f8N00000cDEB0PDNiF00000\#
000000000000000000000000000000dHQL0000004@3;M00000=E7jNN@F?hIB=WE000000000000000eg6OZ000000000000000\#
000000000000000000000000000000R8fDY000000000000000>@>5l000000000000000E6aj4000000000000000fVQVWD0Y[N\#
AlO;n?g7D2e57<i00000@n:^h5^N5A0000000000000000000000000000000000000000oP?dh00000ZVP1?000000000000000\#
i`JXe00000I8hPX000000000000000Ihb1a000000000000000000000000000000Wb3jU0000017;PL]7@Pj65:H20000000000\#
000004_@Li00000SbRD800000000000000000000M@a760000000000^4Ajl0000000000000000000000000000000000000000\#
0000000000dS0b;00000NR>2X50Fjk0000000000eDR1900000i>4K500000ok?nS0000000000000006JZ2M00000@L<Sk@D\2K\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000iXkio0000000000\#
000000000000000j[<mUc>gcm000000000000000:a9Dm00000000000000000000Ic?KR00000:NB<`00000000000000000000\#
0000000000Y<9>XYBF>20\\_kN[9S=1]?I1000000000000000fX=OA:2b\l88fmRCbcKdgFknQ1a=CcQ\3_egF^n?0000000000\#
L?=7TFRIVQEdINKQlQa6a8c:5ea<CL=4AZ[0000000000000000000000000Qn_BM00000cb:YBj\<Gi00000000000000000000\#
000006S<BL00000=94nj000000000000000000000000000000000000000000000hFd^R000000000000000000000000000000\#
HH=k600000000008:\^V0000000000000000000000000a@<Qn00000000000000000000000000000000000000000000000000\#
00000k^BmO0000000000000000000000000000000000000000000000000000000fC0e0SA31e000000000000000000005DPZH\#
00000ZS7V4D\:;WP^g1>000000000000000QVc3A000000000000000000000000000000000000000000000`N>BZ0000000000\#
98Bai]B\Wa0000000000mBF?F000000000000000<M5J5PdSBR0000000000000004K=Fe000000000000000;X:J\YZ;aG00000\#
00000000000000000000000000000000000000000000000000000002nmf^000000000000000[C1:l000000000000000jBE9i\#
00000T[7LE00000000000000000000299mRUY=KK000000000000000o4361000000000000000bo>@F;k;NJ000000000000000\#
0000000000cf9UIVK:5500000hD\XflBTCnLX>0J00000ET]_=J6oS000000i\[Ze00000@fgU7mJjT6Aho_8d4l3<0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Hj;Eb\#
00000M2NBnnJ13>g0;W]_bJd3000000000000000P:U>F000006`WRl00000A@6m6000000000000000U`0Eb000000000000000\#
00000000000000000000@8E=Ef0mTA00000>83[[000000000000000_lXK=Wdc64Ubg=Kk0nd;0000000000lk0To0000000000\#
JNLA?S:Wmn``ndS00000Cl__@00000000000000000000000000000000000Y@THB00000000000000000000000000000000000\#
000000000000000S^iVe@A2OTNPTM=0000000000000000000000000000000000000000000000000000000K:70Y0000000000\#
NVL[U000000000000000[R9DbWc6CJ6dAMSnPa<000000Xm:9h000000000000000F4bO50000000000000000000000000XbDRe\#
00000nY2SH5Rja40000000000000000000000000k@:642K<[jQJO;?00000C6^l500000000000000000000000000000000000\#
000000000000000000000000000000000001lH0O000000000000000<Bi>1F73Ga0000000000T0>Km00000NZic;0000000000\#
00000_hS^V0000000000ARA?cC2Ym70000000000000001`G_B]01n1QnEnk0000000000W=3lW000000000000000Sh:DU00000\#
0000000000cloj\000009Z2AE0000000000CbX_E00000V<>?0000007F;IR1HCn=IA1L500000000000000000000Pj?BN00000\#
00000000000000000000W981i00000F@GQUTHXjH0000000000;4QAC0[8WXN^fB4Z`eo100000:e@Eb00000000000000000000\#
00000fH<Ol00000000000000000000Wh1F[Ro9G]0000000000QX?>X0000000000Ui:E3KPfZI0000000000000000000000000\#
000000X^V[0000000000000000000000000000000000000000clQ^_?Z`e^OB=GU00000EhV4a3h_i=``Wl50000000000OPal<\#
WVb51741?L482fjn75o^00000:bNelba><a00000000003PJG90000000000PFMD`00000000000000000000000000000000000\#
0000000000000000000000000<nfHnTLm9;000000000000000000000000000000RF63g000000000088QFQ^>nX26G>NL00000\#
<X4Y9bhc`>PG4JT0000000000000000000000000dF7gW0000000000000000000000000P<6d60000000000000000000000000\#
000000000020WcM00000000000000000000;M<l\0000000000WFk^^0000000000000000000000000000000000000000oR9R4\#
AJGc0LK>cG000004@G]H0000000000000000000000000000000000000000000000000000000000001J@Y`jNWZl0000000000\#
00000L1:hX00000000000000000000FHYSi0000000000000000000000000000000000000000000000000000000A8IF@[N33\\#
lZ]?F000000000000000000000000000000Il4j_00000000000000000000`X8kJ=V:jZU^Wd[00000ZXaME00000\\6FUnFZZ6\#
00000F71Y7Og9F50000000000000000000000000abPG\]ZdL_308TJO2T:LaPbo6NBi\n000000000000000Z^_>B0000051>N9\#
000000000000000000000000000000^>>FQ0000000000000000000000000000000000001:0B000000000000000Cf6k200000\#
000007^h@I00000>8H7i0000000000QVH\b0000000000000000000000000O\n7<94Nb[00000TTE;Q^XT2]000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000HHLa:0000000000W20bh0000000000V@bV6\#
00000L8;j]00000000000000000000R:[igET4femfN>H00000000000000000000KhBIZI>fOafi6ghRLe[_000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000]dC7=`C04N000009dD?c\FbF:]0lQgUm?E_\#
00000gJ5c\000000000000000000000000000000[NBlb5dcD<00000W>2^k0000000000000000000000000Ub8070000000000\#
000000000000000;BL1PBf\Oc0000000000dS7R>00000000000000000000[^jSScG7W>000000000000000000000000000000\#
00000000000000000000F>kNk0000000000cja?E00000c85bk970>h00000d8KD1PJLbU000005Tj2Q00000000000000000000\#
1dRSn0000000000000003TnGh00000ZlQRT0000000000000000000000000CC4oiGE;VR0000000000I2fCdP16>i00000k:0j\\#
000000000000000000000000000000000000000000000000000000000000000000000000000fg3l1o0>UBH\MMm1@Q_G_8_U:\#
3libii6^870000000000N<ia=00000c8ZlaNPUAF0000000000000000000000000000005\`n_0000000000000000000000000\#
3T`>jKN=QM1>?=Z000000000000000000000000000000000000000000000000006<NfL6<Nnf0000000000=BBIP0000000000\#
0000000000000000000000000000009RL]K000000000000000k>>N@000000000000000000000000000000000000000000000\#
0000000000000000000000000k8D_h9XAK8000000000000000000000000000000M425S0000000000000000000000000[4B=X\#
0000000000Qf4Tn]:NVP0000000000\T2OA00000000000000000000<Hn0G0000000000Q:?[K0000000000000001Xg6h00000\#
0000000000000008n7Kn0000000000n^_`aKBIP@h6_iN00000>JVf0000002;@fc00000000000000000000lJO3446dZ400000\#
000000000000000000000000000000E:D1Q00000000000000000000000000000000000000000000000000000000000000000\#
00000@A:7i000000000000000000000000000000000000000000000000000000000000S2BhSABgDRPnCA?KnhJ50000000000\#
00000fR@_JcDJ1kLl\3o000000000000000000000000000000;LfCPVHT>=000000000000000000000000000000000006T]S9\#
f0CmO0000000000fj^@e0000000000000000000000000J6Sc=0000000000VTgP]0000000000000000000000000aJ^bi00000\#
0000000000000000000000000OY6afdb;_:0000000000000000000000000jf`ca00000000000000000000CBQhbAW2F23?=_R\#
00000GDWaP00000000000000000000000000000000000000001A?b?Kb?UX00000Aha^4000000000000000000000000000000\#
00000000000000000000000000000000000kNH<P0000000000c<VBE000000000000000000000000000000o6?V@0000000000\#
0000000000000000000000000000000000000000:lVUDM4UdD000000000000000TBVfN000000000000000000000000000000\#
n<QW;iRmOR0000090o:?00000EG3<;]g8dJ\dj^Z0000000000000000000000000?V<:7000000000000000000000000000000\#
0000000000000000000000000kG;YFji<eS000000000000000fTc4N0000000000f8N4n00000MHCNI00000gNb29E;:Ho00000\#
0000000000hJ^Wo0000000000000000000000000^XnQ0000000000000000000000000000000Q@gMj;R[@C00000oXFYd00000\#
0000000000000000000000000cI0fA`fceK00000000000000000000000000000000000000006TR6c00000000000000000000\#
0000000000000000000000000<6?cAW^VBXKA?];00000M>gJ_00000ElIY400000N6bDS000000000000000000000000000000\#
000000000000000djXQHEN[NT\RUW00000000000Sdd@a0000000000000000000000000000000000000000000000000000000\#
00000QhK[>0000000000`dQ`B000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000l<1]SYjT6d00000000000000000000000000000000000SF>]Y00000C2nm0]I:6M00000UU4WmF;8514K0aY\#
k0kT8\K5SU00000I^OLiGD`fZ000000000000000m:\6T00000cPh?N00000m[=>l000000000084F<Z000000000000000ad4[1\#
GZ?5m00000000000000000000T8B6I0000000000A^8UT\je3M00000]BnMI00000BlZHQ00000YHeiU0000000000m3<Ak00000\#
4Lb<e0000000000000000bO5400000000000000000000OR`JDYA<lg00000000000000000000JT>P?00000000000000000000\#
00000lZ[A=00000000000000000000000000000000000[VfS@000000000000000000000000000000_M0Fk000009b;N8_137V\#
KJZZeTf1ombk2M1[U0@B00000000000000000000000000000000000JJ]AK000000000000000000000000000000ej3gD00000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000U:S=300000\#
0000000000DPDoTXdH\>0\CIc0000000000@VEi?00000000000000000000000000000000000000000000000000T:<`100000\#
bNBJIRJUj<00000ebgEh00000_a;Mf00000fO8?4Wi=[:0000000000L2o]>000000000000000000000000000000^HYIJ00000\#
00000000000000000000000000000000000ALR5Pn;9klWHg^E000000000000000000000000000000bk4K\^S:SHWS5he00000\#
0000000000000000000000000fP_f33hUiB00000QlSRT0000000000000000000000000Xk@[g0000000000000000000000000\#
00000000000000000000000000000000000m4PK\00000N0Y7B00000K^^0d36h^Yn@QdD0000000000VbSn\000000000000000\#
00000lHLAY0000000000H<:\MGNICX000000000000000000000000000000000000000000000000000000000000cc5g700000\#
0000000000000000000000000000008PgJ38>GhQ8>I2`00000N8f3c0000000000[FcEN000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000Nn<Vo=<eLL00000\#
fBU@\000000000000000AnR[V000000000000000000004PmW<l05B300000000000000000000YF59A000000000000000F6a];\#
00000000002I@?n00000NNU0f00000000000000000000aVHo<00000`nHhZG4oTK;jA^WRFaA9VQ=5200000000000000000000\#
000000000000000R=<4eE\h<Q000000000000000A6h9B00000000000000000000XV8omT2ldQnT9SS0000000000mPVdc00000\#
0000000000:0JVO00000B`:4R5X7=>Rb2nheU1?b00000H`12SSP>UY84T\P30_T5Edjn]0000000000hfXn700000Ko2>>00000\#
AD4JM000000000000000000000000000000000004JG6I0000000000000000000000000]@QSEH4[KR813VH_LR4Z0000000000\#
00000S4HG]00000hJHK^000000000000000^DmED0000000000GVHVeGVHgg0000000000Bc?4Z00000i11OC00000G4n3>00000\#
0000000000@d;500000000000QnJZM0000000000000000000000000000000000000000000002@[G4M`iXl000000000000000\#
000000000000000000000000000000H9=VK0000000000oXoWF00000000000000000000000000000000000>F?h10<QM=\DjL_\#
0000000000000000000000000000000000000000@T5fb0000000000000000000000000M@B:]0[5`[00000000000000000000\#
JBO`700000000000000000000000000000000000TPA[m0000000000=>ka400000000004D1On4RonV00000000000000000000\#
lZRc1TW>d]00000000000000000000000000000000000000000000000000000000000000000000006JPXK000000000000000\#
0000000000<=5A=00000000000000082J9]0000000000I61PmRb<Ro0000000000Blhb_5V_78288he3L7Tc288iG0000000000\#
I]6WlZDTlE00000000000000000000000000000000000:<WXG000000000000000A;@\i0000000000?l?Vl000000000000000\#
d]?Q5000000000000000WL]EU000000000000000000000000000000000000000000000000000000000000\2\N`0000000000\#
gPR]o000000000000000000000000000000000000000000000BX[4U0000000000hc5MMT>OM>00000000007f66k>c1FD00000\#
0000000000000000000000000c58:R000000000000000000000000000000000000000000000lFhS100000000000000000000\#
00000000000000000000000000000000000:]0Af00000000000000000000000000000000000000003n>>^0000000000n6:40\#
0000000000000000000000000I<YYQ0000000000@8CoY0000000000000000000050U[N0000000000000000000000000Ud?3^\#
00000000000000000000000000000000000000000000000000BHY]dhfW1e?6j;5XViDI0000000000NU66Z000000000000000\#
00000000007b<4;0000000000NTg[U^<:S60000000000UA7nb00000000000000000000l4E7d0000000000L>`0A;PdBBD7;jX\#
00000000000000000000000000000000000e_?Bm00000000000000000000000000000000000000000000000000?<XBALQ6\N\#
0000000000M97oj^nOn30000000000000000000000000^To`900000000000000000000000000000000000000000000000000\#
Gh=Tc000000000000000cZYCA000000000000000j<<6I000000000000000Qi8XS000000000000000000008JH`@aHePF00000\#
E710TAff^`00000000000000000000000000000000000PBN6WgT[Ke000009Xo<600000000000000000000000000000000000\#
0000000000AbKB>1JKH:0000000000000000000000000J<Z8U0000000000GPLoU000000000000000R0\84000000000000000\#
00000M`N]l000000000000000000000000000000000000000000000i=@Da0000000000llW<MFFfO@00000__7YMb?98=00000\#
00000000000000000000000000000000000000000000000000\:d>8?jRSP00000000000000082;i1`n_9U00000\N_32<5:6?\#
000000000000000;lEL0h<_<J000000000000000Db;<>00000XlN<e000000000000000AJP5I00000000000000000000<P5hj\#
00000cND;L0000000000000000000000000\8KcekY@Ja00000000000000000000000000000000000j:>VA>\XW?0000000000\#
0000000000000000000000000000000000000000000003bASf1bbXF000000000000000000000000000000000000000000000\#
0000000000000000000000000;g:C>U@KkC000000000000000I4M_E1RKnLl76S<1PBb^00000DL4T`00000000000000000000\#
0000000000FRbBHB\KQ`000000000000000<`U9N00000R^9Pm000000000000000000000000000000000000000000000cDUS@\#
88SXKB^fNi000000000000000000002^[Qg000000000000000000000000000000000000000000000000005b@@<SX8nA00000\#
UhSW9000000000000000000002E<D8000000000066lV=00000000000000000000000000000000000W4o3`8b3@T0000000000\#
0000086^:T00000nN<2k00000m8_TD00000a:1EM0000000000=e;UR00000000000000000000fZ^gm<<mV[000000000000000\#
0000000000b4T;k00000000000000000000000000000000000CF6@?00000000000000000000000001U3NM000000000000000\#
00000T@>C60000000000_dACge`IGKE^Llg2FXoS0000000000000002bGl?`Q71`000000000000000K<cm>?f4:W;T`1e]Jedj\#
IZCcKRn>5TMVDj>n<c9`000000000000000@I6Oh000000000000000e^T\_Kg4lY44l971dJ<S0000000000000000000000000\#
0000000000Kj_Nl0000000000o:`Si0000000000000000000000000nJB1O0000000000U_:`5000000000000000=BYEM00000\#
000001g9je0000000000ijT7DWn=ee3HfL=k38fRIW<I:0000000000000000000000000000000000000000^6J?X4L>1Z00000\#
ThIf97X<:o00000000000000000000000000000000000;dM=@000000000000000000008P[WLOl_9D00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000\g?<:bXeEK>i5>E_e?dd00000000000000000000BlUNXgJNc]Ce2lF00000J0mD700000\#
00000000000000000000@G@E5:H>QQ0000000000J<ZCO0000000000INLbF_:\]\U<Q1j0G;^o0000000000000000000000000\#
00000Hj6a:000000000000000000000000000000000000000000000G>m5f000008h^6[000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000o;20W0000000000RXR2X00000NT_IF000000000000000mdeQ8\#
0000000000000000000000000J^C6L000000000000000?f1ga\l_=<00000000008PBI6000000000000000000000000000000\#
00000a5>lO00000oc90^00000`F3@G00000UbB7G000000000000000GX7ZD\2SMUh0bVY0000000000G;0O000000F2DT4bLa_8\#
nm=EO0000000000A`joH00000fVX_ii>QKY00000000000000000000000000000034MUH000000000000000000000000000000\#
434U^0000000000000000000000000HVe;h00000000000000000000O6YQ_EHBjn00000000000000000000=O9T200000_]:hD\#
000000000000000^bc?aR:>[IdTgXU00000E:b:UVZ3U60000096JbZSfR760000000000000000000000000000000000000000\#
0000028dO_PZI\B0000000000000000000000000000000000000000000000000000000000000000000000T@?9O0000000000\#
000000000000000On[\Pn:I:d00000b>4Ek000000000000000000000000000000`ZjJU00000000000000000000IL?2Yn\B\a\#
ID@Oai2X@cL`lCo00000:^0Y@00000000000000000000000000000000000Ek<Tk00000000000000000000E`3LAoY54T00000\#
00000aP;gj4^<@?00000[di_H000004Rg;E00000[bg97N4k84iM7d1ZVc\e00000000000000000000I\A?K0000000000]e@2N\#
`9?nk0000000000c`6oBTlAHg000000000000000jC88j0000000000LBYm`V8gSiOK3g0MC1160000000000Tji8k0000000000\#
000000000000000MV6C2AlX0Y000000000000000b4U\H1[02E0000000000YD1^OILm5NchccZ0000000000000000000000000\#
00000000000000000000nZ>YGAk:MXFHUQA6RXA8SI?g@cNIo1000000000000000000000000000000TE2gR000000000000000\#
M<4?Z00000000000000000000EK8Qk00000000000000000000000000n1<_Aj=Q;hjh=\000000000000000000000000000000\#
000000000000000hXKK_000000000000000BZd`k0000000000<e0i800000[01fe000000000000000b56dj000000000000000\#
0000000000000000000000000@c9oI000000000000000000000000000000000000000000000000000000000000;?9EI00000\#
:hbf`A2PW?DTW1J0000000000000000000000000000000000000000000000000000000KVg@S00000>XU1Z000000000000000\#
00000000000000000000000000000000000TJ`o4000000000000000>?8JXod^H30000000000bXFZk0000000000=DJ\I00000\#
000000000000000000002W@mB000000000000000dXo?800000000000000000000cfKV8000000000000000000000000000000\#
00000?b2UB00000X8f1Y00000bBFLC?<:KN00000000008=0k?0000000000LFa8o0000000000ZTa[M00000000000000000000\#
00000f2lhe00000000004ncZc0000000000?6KQGPXGAL>[<g=A0P_S0000000000000000000000000SZ8BbfBl5`0000000000\#
00000000000000000000`2RC`g6^`:LI96[00000aE8o@00000]81G200000BTi8T000000000000000000000000000000JfB_i\#
Rj`F900000a21Xk000000000000000[55ff00000000002lJM?391ao000000000000000000000000000000000000000000000\#
00000000000000000000_2D\a0000000000000000000000000000000000000000;4HE]k4<9B00000K63W600000KdMG[00000\#
00000000000000000000000000000000000Al[lT000000000000000kh@U\oDP\Qjo0\i3T7`\0000000000GL?m3BVd5800000\#
000000000000000F0oLi000000000000000000000000000000000000000000000Md<U7000000000000000000000000000000\#
00000Hn@TF0000000000000000000000000X2<j2000000000089?Fe000000000000000000000000000000000000000000000\#
hl>G356Eg>gQ8IQ00000HHh3?0000000000000000000000000m6d>lb64^7AB;5FNR=<ha4D7^Y4:0b`M2E@F]>LPIbDYA00000\#
00000E0?EA4N7UUaN3m`BK6H[Ik;hH00000c6WSn0000000000000000000000000000000L8ebHR<T`[``B`00000NJ\^_Th7R8\#
U6BE1_I1b`00000_BS@j000000000084IO1SRPl=000000000000000bR?@0YS=:100000000000000000000000000000000000\#
UA1Dc00000000000000000000000000000000000IFWoR000000000000000000000000000000000000000000000WD0H500000\#
0000000000000000000000000c6C>m00000000000000000000iZHIa00000000000000000000^DGC[M3:A7\]?De0000000000\#
00000mHnjQ\i6`KkfCCG000000000000000000000M<J5000000000000000l^[8N0000000000KDb1H<]<8V000000000000000\#
00000GY85M0000000000fFZYE000000000000000]]4Q@0000000000000000000000000000000000000000000000000000000\#
YO>>C0000000000000000000000000000007P7cI00000T0Z:[0000000000000009DUHO000001F\250000000000S@28C00000\#
000000000000000[\Ta`00000000000000000000000000000000000000000000000000000000000000000D6kna0000000000\#
BP<Tk00000000000000000000[<?>G00000000000000000000000009>@C200000000000000000000_d5IUFnZL_0000000000\#
0B;?k00000000000000000000`>:?:000000000000000000000000000000CC7??00000MP`WM0000000000000000000000000\#
00000000000000000000:Na?7A0Y^n6:cNk00000Zf5:m00000W;7Hm00000hfU6K00000A<QXn0000000000]S1E^0000000000\#
WX>lX0000000000000003:]l6:7?NE000000000000000000000000000000SjSeP000003f`Wm000000000000000ZnBRl<0Gjh\#
VPgN_MX>399DdQP000006^b8;0000000000000000000000000000000000000000000000000000000j@ATQjhZdo0000000000\#
00000000000000000000000000000000000H0OeodfS@WX^XD;MDC3i00000000000000000000000000000000000HY<QI00000\#
00000hF>`L000000000000000000000000000000000000000000000000000000000000^:IKJE?@ha00000000000000000000\#
g5>DM0000000000UH;=S[F^I4k1?a800000AM9Ef00000000000000000000000006jHcJh`dGi00000000000000000000Ye<=b\#
WjnDW00000=A:WQ<N=?\H2M2<00000000000000000000000000000000000O8I8d0000000000000000000000000RfojE00000\#
0000074UJf00000^Bd]X000000000000000`[6Ze00000000000000000000TfC]@00000000000000000000000000000000000\#
000000000000000000000000000000@0fbL74P5Z00000:lWgBgl`Y70000000000000000000000000000000000000000H>ETT\#
@S42:00000gh4@B^:kfX@2l``00000000000000000000000000000000000000000000000000]2mSKHE26X000000000000000\#
0000000000000000000000000hlIO@00000000000000000000MnYEm0000000000^4o>k0000000000000000000000000hX7:d\#
X>Sl[6[3Za000000000000000000000000000000CBZcG000000000000000\2c^4424g6000003HJKHnPOCU7o5dA0000000000\#
0000000000jP@Kb0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000NY3CN000000000000000k4AmBF6bSOS93<O00000000000000000000000000000000000\#
2D>8b8H]d?Ld2jQ0<[eb0000000000LVf`L00000D8ZKKB@6]l0000000000000000000000000[6XUh>m3F8000000000000000\#
00000<nk79dI0hB00000jjBfU000000000000000000000000000000000000000000000000000000000000000000000000000\#
@le@i00000nRm6L00000XI>J00000000000000000000000000l^kia000000000000000000000000000000000000000000000\#
0000000000K=:f=c2GdH;JlE2R=3KlXfP1i0000000000=j<_?:dH?D2>\Y:0000000000000000000000000000000000000000\#
0000000000YN;4@00000000000000000000S8LZcU@BmmmbekS:;?m6K82A2:0i\_98BaQ00000n;>2i00000000000000000000\#
000000000000000hVh@`BjkkD00000000004j]Rm0000000000000000000000000000000000000000VXZMPU8Ee>0000000000\#
mjQ4\00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
5N==>0000000000000000000000000eZZn\00000000000000000000000000000000000gFl6m0000000000000006_4A\00000\#
R`66=0000000000000000000078]TS0000000000000000000000000000000000000000AM2RO00000o2YbH000000000000000\#
00000UC>kV0000000000000000000000000000000000000000000000000000000000001f5O]1NPEU00000000000000000000\#
00000000006g2n800000enQ2Y3]8Aeec=TE00000LV4Ve00000XH[RJj^VZe00000000000000000000000000000000000PhKgm\#
iC29E_l;@[BJYFcmi3`m000000000000000JdMYI000000000000000C`0Ym3Vg`f0000000000000000000000000;No1=00000\#
0000000000aNX6K000000000000000Uc3@:0000000000B89`d0000000000IX0gn00000CA5HgkRXbSOW>=300000cZ?CkMG6_S\#
JLAQ3hNEFL00000KX:[b`e:GC000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000006`J9E00000000000000000000000000000000000000007f5I=00000000000000000000000000`T[56lIDP\#
X^`J`000000000000000000000000000000[[9eD00000mlN[S00000n>flkQ4HHh000001=3IePj05B000000000000000\e:;G\#
0000000000000000000000000[>[><5<V;al0?RNANTP0000000000000000F4BC_00000000000000000000000000000000000\#
0000000000000000000000000000003`8Om0000000000764Y_00000X2_MV00000>D:XF000000000000000000000000000000\#
0000000000000000000000000FJN0E0000000000000000000000000cc?Of0000000000000000000000000<>ei40000000000\#
0000000000000000000000000?ZhC=0_:3:LZ4TE000000000000000000000000000000000000000000000000000000000000\#
66^dG0000000000000000000000000`K5eo000000000000000000000000000000Oh7PQ00000000000000000000kBGFX00000\#
000000000000000AM4GQ000000000000000jnfWW00000_6bhM00000aI7Ki00000eJHZoNA8`80000000000Ea23]O6M<LO[3gP\#
0000000000000001]7CG4e7Wd000000000000000@`Z\;00000nhhHm000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000P:H?h000000000000000kj5QW7R6X82fAE04lm`X:m4gk\#
0000000000KbK1RElmeF000000000000000000000000000000000000000000000000000000000000;B]X[00000VFn;800000\#
j2PNA0000000000000000000000000i4mc4l:h`H00000000000000000000000000000000000Y>OHj00000S2d2:0000000000\#
VBD_:000000000000000:^bjd00000000000000000000000000000000000000006X_Db000000000000000000000000000000\#
0000000000Qj4Q;kf4cNG0S<@BS9>K0000000000Nc2\m000000000000000000000000000000Wj;NM000000000000000fX3CE\#
jdnERR2jan00000X4\Pg000008c2bb0000000000fH:JP0000000000000000000000000000000000000000000006H\?@00000\#
0000000000000005Bkfd0000000000AP<Ko0000016<jj00000000000000000000000000000000000CFQJUlJTW700000MR>:5\#
00000C49[V0000000000000000000000000YO=<o00000000000000000000000000000000000@>[5W>Heca000000000000000\#
0000000000@13FN000000000000000000000000000000000000000000000hRTfG00000000000000000000000000000000000\#
00000000000000000000X@IYNO8ToXCNmdO0000000000000000000000000000000000000000LD7Z]00000000000000000000\#
0000000000i^R]V0000000000oL?VT00000>jY>^0000000000Z\9j=6B`LPC@c[D@NKTIIJ5H:0000000000Fldd2000007LI1>\#
000000000000000000000000000000000000000000000000000000000000i@chh000000000000000000000000000000^W2Wa\#
00000cFf?200000000000000000000_^l>>Dj:]500000000000000000000000000000000000H34@h0000000000<XcIZ00000\#
00000000000000000000000000000000000_PJEB0000000000000000000000000000003l?^<00000a0=e3fbA>]BFT];<V^11\#
Rnhm;00000000000000000000^DF4F6FXdGPT1Af00000I0MhaW0RVdfS:[2WjPQC000007XC8IdnPa100000Z81:[dD:mYU<:LM\#
8ZH`]OPkNcO6d6OdY5_Z0000000000000000000000000000000000000000QZE\g@P<RZ000000000000000000000000000000\#
000000000004jbZ00000nj3ec00000ahaAV0000000000ANGNm00000k2kaL0000000000B95^e000000000000000fjJL700000\#
m9<DN000000000000000000000000056`meWb[L\00000000000000000000E@E8gJZH^oPjOF_0000000000000000000000000\#
0000000000TB<:^]VTDaf5:Hb][@A90000000000fZk21T[<`f@h5e[000000000000000@l2[Y7XjKb00000000000000000000\#
g>::Y000000000000000l:]?:000000000000000000000000000000000000000000000jf5[7n<MTU000000000000000CJ;76\#
0000000000OR<=^0000000000;:RN?PbX5OEPA2Uf:I1X000000000000000JFj8c00000000000000000000000000000000000\#
0000000000olX`TX2o3CRB@3;WbB:U000000000000000000000000000000ZF[dL00000000000000000000000000000000000\#
00000000000000090nmP00000000000000000000000000000000000WlL:R0000000000000000000000000P>3h;iL=W\00000\#
00000a=7I>00000N^R7k000000000000000000000000000000000000000000000Ph;8X00000:2?[e00000000000000000000\#
000000000000000^>b2f0000000000CLi0<000000000000000000000000000000000000000000000000005Q=M10000000000\#
<jVdE0000000000000000^Jf\00000000002O=7i00000000000000000000000000000000000000000000000000^F7]]00000\#
0000000000000000000000000QBUNb9Q8Ed000002b?;OELGDW00000g0m<bR<57l5@aF5mXoIK0000000000000000000042IIU\#
00000000000000000000=^I>`000000000000000000000000000000000000000000000000000000000000KNVV<=:NIk00000\#
ld_S_6[8?a00000000000000000000000000000000000000000000000000000000000000000Q:>\GQX^Hb00000kK2EP00000\#
00000co=mj`2dhJ0000000000m^BC?@4lei00000?J?eT0000000000Z\kV@GW7XWk28G300000C8AJY2]12b00000EP5oj00000\#
of01DI^MhEa@<`UU^e3f000000000000000000000000000000?8\3[^PoBT000000>G1P0000000000ShIU=RDaZE000008?524\#
00000000000000000000o\YZc0000000000\R:AW000000000000000000000000000000000000000000000000000000000000\#
00000Lf3RW000000000000000000000000034o?^;LH]3TBj6e00000I6aiQ000000000000000YC4lh00000000000000000000\#
00000000000000000000T4^e`0000000000O8oWS00000000000000000000000000000000000000003>cGC000000000000000\#
000000000000000000000000000000ec::D0000000000000000000000000000000000000000000000000000000n`i3LhDj8n\#
00000T2B;>K<F`B00000c\2V]00000hK@Sn0000000000>Va^I00000000000000000000000000000000000Cj^2BOBkM>00000\#
0000000000000000000000000000000000000000000000000000000a:6@2:4W0[00000000000000000000kF47k0000000000\#
00000000000000000000NjKbT00000T^Fgg0000000000000000000000000Vb0E:00000ge2IY00000000000000000000OD?X?\#
000000000000000000000000000000QV;3A0000036bI=0000000000VV03P0000000000000000000000000000000000000000\#
000000000000000000000000000000Z23e4000000000000000Ci;^@000000000000000k88DHj`hAPnF5JCU<6YO0000000000\#
00000LFNkd0000000000aniah0000000000Pc@0000000000000000000000000000000000000E2\7_00000000000000000000\#
?j`OD00000GLkFFmBnjd000000000000000\A5X<00000^FK<10000000000620W80000000000000000000000000\deA]00000\#
0000000000oE@1<00000X6^Tj1?:VI000000000000000000000000000000D0_eR00000CN2hYkZMY]00000U^Z]R0000000000\#
000000000000000RP9b_lI3n7000000000000000000000000000000TL\1H000000000000000NFCP[0000000000TN55`00000\#
00000VBmZa00000000000000000000ZL<d\?e80Y0000000000000000000000000`nD4k0000000000nj5\Qlb6jEaj4OO00000\#
WNSdd00000000005d98W;LNm220gal\=0O;C]1Z13RMb100000000007C4]]0000000000KZolX000000000000000j:nPH8FbXl\#
0000000000MjkoV00000000000000000000YHd6`000003Q@9;0000000000000008A>QQdC4PM0000000000000000000000000\#
000000000000000000000000000000000000000000000MLbHT0000000000000000000000000XJn[5cC2_k000000000000000\#
00000Q2CT>00000000000000000000000000000000000000000000000000O:J;A5\l=H^?5?keJO:800000000000000000000\#
00000JfjfS000000000000000000000000000000000000000000000QjVJ30000000000nZaNU0000000000000003Vk5M00000\#
`@N4100000000002BJV]l122a0000000000000000000000000QY149T^K6C3V4MbDC?=U000000000000000000004A<VW00000\#
000000000000000000000000000000R^>fAO<oR9:V<fA9Tb>6TA2cK00000lLGBA0^UaVZl_SM000000000000000bX0DM?j8E>\#
00000n6el]0000000000000000000000000000000000000000ZRnCN00000000007BWC@00000000000000000000U6C6c00000\#
0000000000000000000000000;b;C:000000000000000SN1CE0000000000000000000000000000000000000000000004TnNA\#
000009dHI700000ldao?0000000000^>d8k0000000000000000000000000TTLT?000000000000000000000000000000j5<nE\#
00000j8lHI000000000000000Q>jRO00000000000000000000V^];2000000000000000fJWgKdI9>[3Q>l3BM@W[00000J11l`\#
]I5:9000000000000000000000000000000000000000000000dk>>^000000000000000h<lFl0000000000000000000000000\#
8O7Z\19<nT00000Xc7B@000000000000000I?71GW^6_g>4\>00000000000QV3^j00000N\68]g@FW;U26Na000000000000000\#
0000000000jJn<QL4Oj9000000000000000n44^G00000KlIKh00000c=8BXBhM@\000000000000000\52Na00000V@BfGI94ab\#
0000000000Ee4b6EB]E;00000BV>210000000000fhK>]njlT200000Lhi34=nIhL=[;KL;E6;30000000000000000000000000\#
00000gThMS00000000000000000000WK@2i0000000000Kg@Mo00000l826n0000000000\dZ9;0000000000000000000000000\#
0000000000636Yb9H8]oJDXIM00000000000000000000V^O8F000000000000000000000000000000000000000000000@46E^\#
KO1KeI:=U_7k2eT0000000000000000000000000000000000000000@2Qbak8T]e000000000000000cb5Pg000000000000000\#
000006Da_G00000Sk@i5000000000000000000000000000000000000000000000lB:Bn00000G3@LB00000e>NFEg\V_R00000\#
00000Dn??^146i300000V\0b>00000;>_>PePoEcdL=@j00000HlHAf00000000000000000000000000000000000m>D>E00000\#
00000000007U=E2Bo;U>000000000000000=P3Adm;@;J<T^AM00000000000000000000>jGMPi`f\J00000EjHde0000000000\#
0000000000000000000000000000000000000000000000000000000X`]PW00000000000000000000E<^G_000000000000000\#
f0L5J000000000000000ZX0LXmDn>`8g1hk5I<RKdffaMn?>8GbNIA6hDS4nelQY@9LdT<Jc<Wk;Q?^C000000000000000ndC]c\#
00000Uh4[@7jgX600000l1=6A000000000000000::aQf00000000000000000000cW0AU000000000000000=\o6eCTaVh00000\#
000000000000000000000000000000000000000000000T`RO<_L;9I000000000000000000000000000000000009H2@NR8=Md\#
0000000000000000000000000X?0RA0000000000LI?SE000000000000000000000000000000Xm2ib0000000000Hbm_>00000\#
0f?ZZ0000000000000000000000000f9;eI0000000000g@mIl000008jD25lVM`7^Y?ZU8E8;Y00000:A7Z1T4=:V\@ZLMNU1<e\#
I>k=h0000000000FXfjV00000k<iL<c5?HZ00000000000000000000;jHS70000000000:Jjg20000000000000000000000000\#
0000000000Q8Qh:3jN1e00000=nch[000000000000000000000000000000KJdA?mbQV6000000000000000Rn7\U0000000000\#
00000L^dZ^0000000000000000000000000>Q=W50000000000000000000000000000000000000000000000000000000HW0B7\#
0000000000Y@\Z300000000000000000000l4Bm3000000000000000000000000000000000000000000000IL37mJ4JK8oo@g[\#
j^HmX000000000000000000000000000000000000000000000[8Zk70000094>3m00000000000000000000000000000000000\#
0000000000PL;[]000000000046ZID00000000003LRG:0000000000000001n[Wi00000000000000000000\c@fR0000000000\#
000000000000000YDLFF4N>B4W^QL`c^VTo00000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000Ph5o300000000000000000000EXPI@000000000000000000000000000000NfgYb000004bIn<\#
00000cdaXRiVILD0000000000000000000000000X`kF^b0WCf000001Pa=[00000>>J=CHj_\H0000000000000000000000000\#
7>iO20000000000T27QUIf7f>dH:hUfhTW0lR\:c00000^H7hFmi06^000000000000000000000000000000000000000000000\#
Qd@Eo0000000000A`@F>3:LPf0000000000000000000000000ePDko000000000000000e=@nmg<91Xe2cM_0000000000T0dCX\#
000000000000000U^7fo000009fC1QebenV0000000000dfDIP:dI_@JB=hV:<o^XlfTA:000000000000000C]2lk0000000000\#
Zk0CI00000]>UUL0000000000000000000000000c>F;d0000000000000000000000000000000000000000?@F_k0000000000\#
@l02BEVC2e14X[WOFY=I]>cXTZQ2>L000000000000000OFDP_000000000000000000000000000000B=3oJ=JaPo8BOhP00000\#
00000000000000000000nDo9JUJn>8IDD1dIDnnZYW@e@0000000000h^Z[`0000000000000001@AGO000008Y9Ul5o=`>00000\#
eX`^m00000000000000000000000000Pl]o000000000000000000000000000000000000000000000H@mcG:O59bD^4T400000\#
00000T>4iOO`c2mNI6IeS80XM0000000000000000000000000JN2`k3VHDl0000000000000000000000000000000000000000\#
GA4aE000000000000000`bO4e0000000000jXQ<gkO;R200000000000000000000000000000000000000000000000000e:=AC\#
U[24a00000000000000000000000000000000000000000000000000000000000000000n6X>D0000000000000000000000000\#
0000000000oT3m00000000000JDS7f000000000000000000005F^_g0000092XCI1F[0V000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000W@R@MI6eQU0000000000000000000000000_O3PSj6gT4Ah^ib00000ZdSLEXf_nNKo6kA0000000000000000000000000\#
0000000000000000000000000=fF4R00000000000000000000000000000000000000000000000000VHY\J000000I?`Q00000\#
0000000000000000000000000cVWH4H309Tjj3180000000000o;@e50000000000o@a9h000000000000000000000000000000\#
00000000000000000000000000000000000nR3Waj4@W2?NcK7a4laGPI9ndk^Q[a000000000000000000000000000000WnQbG\#
0000000000nE@@P00000SX@8\0000000000000008PK2I00000000000000000000Rdfg\00000000000000000000d`fSXn\3EX\#
0000000000;HXAL00000000000000000000000000000000000dDXRm000000000000000000000000000000f80n:000009I6WP\#
00000<N[]E0000000000mD5`\00000I3<IE0000000000=<LlN0000000000000000000000000000000000000000BZcBI00000\#
000000000000000?T8O0000003JZMC000000000000000;A5ZR00000000000000000000lFYb20000000000000000000000000\#
T2fNV0000000000_b8:D00000X@Ce5000000000000000000000000000000000000000000000I=?>300000000005XC3700000\#
0000000000000000000000000\F6UaB\R@d00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000TNIXffXH6dI@L\CPjJiDg6K1<<NORR?lkLgZ[5D0FL>ZJo=7E?0000000000>6D:7000000000000000\#
00000HFF<7mRMKVNT\eN00000OBfgOVnCjW00000:M08O00000g00WZ000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000D<5K9000000000000000000000000000000Y4@7^00000000000000000000\#
00000@L3l\N2U<I0000000000000000000000000000000000000000ZdO6A0000000000000000000000000000000000000000\#
0000000000000006d><MY\KJXll<\A9VRoG9VS11Q@S^35\jTN000005D]^58VANABQ1J9000003dg>1000000000000000kj`IP\#
0000000000000000000000000kb6j50000000000000000000000000bm8m80000000000000000000000000000000000000000\#
T`40T:BnC[B8dfg0000000000000000000000000000000000000000000000000000000HDCH=0000000000000000000070Wd3\#
C:URc000000000000000000000000000000Xj0D[00000cI0=H00000000003Y;fk12kW;9BMoFDP_^G00000dL]m40000000000\#
0000000000000000000000000000004TOQ=00000000000000000000?1=Zlih9GP00000000000000000000000000000000000\#
kjjG]cHNC=0000000000ELoX\00000KU8SOiZJSN0000000000gRKY[000000000000000000000000000000000000000000000\#
`G?T;0000000000000003F[HG0000000000S6WCJ0000000000>a3V400000000000000000000000000000000000@ZC;LB21:;\#
00000000000C@UT000000000000000000000000000000:2E:@0000000000eM7\C00000000000000000000000000000000000\#
000000000000000J<dEe00000RQ?M92HU6Z0000000000R84hHMlb>di==eO0000000000000000000000000000000000000000\#
g;<VcHLO`W000000000000000DjKgY2DYen000000000000000>c2[800000=`Y@O2Jha]000000000000000000000000000000\#
0000000000000000000000000m`Tkb0000000000000000000000000<<Y6H]6]RX00000jX^YI0000000000000000000000000\#
000000000000000l?:V6Md>cS000000000000000W@^B;]E=H>0000000000n@0G1KNBQ2000000000000000^A2[00000000000\#
jThW]00000000000000000000_^VRd0000000000[2Xki<E<KS000000000000000000000000000000VJ^jS00000^]=hi2bXe?\#
000000000000000000000000000000000000000000000000000000000000000000000000000jf=9P00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000X1=\>00000000000000000000000000000000000\#
E[<gGk7@C9nNhF2000000000000000ghP_ELm35X00000000004JdH<0000000000gbi6o00000000005nU];TbYE;0000000000\#
00000000000000000000000008d=DHb6oCi4fULYoS<<=0000000000X7<Rn0000000000000009L<gUgZM>E000000000000000\#
QX1W_OE12U000000000000000><hOa000000000000000Oe:b=000000000000000000000000000000000000000000000i09]<\#
00000000000000000000000000000000000j4[X8000000000000000flImn_a@Ye000000000000000`6TDS7FWA1000002jF[_\#
00000Rm3dR00000XZ2NJBB=cbRhNjgKm=YWX[=jE000000000000000000000000000000000000000000000^V\;R0000000000\#
0000000000?<RfM00000000008RmjU0000000000ORYe=:ljjn00000000000000000000HNib;DU??Q00000000000000000000\#
00000>\>LC0000000000000000000000000aX6F5T0dhbG;?JO000000000000000@>j7V00000000000000000000000009lVE]\#
00000000000000000000000000000000000:^H5U00000000000000000000000000000000000000000000000000jlAQU00000\#
00000L`D:U7O<GUhM>gl00000000000000000000000000000000000MDVZ3`fnGLEf3O;0000000000000000000000000HJMC<\#
000000000000000jL6Y500000\29m^cJKNO237kZ>`5JZ000000=<aJ000009dkc600000[I<iX9X7hmVl\HP000000000000000\#
G4H4hg\H1lg\IG\7DLGj00000Z@Ik5000000000000000000000000000000\lL>X00000000000000000000000000000000000\#
00000YJ=E5000000000000000000000000000000h^UG1L2@mkK@6<8000000000000000000000000000000000000000000000\#
0000000000XnX;l0000000000000000000000000ZNGJPN^m9L000000000000000IQ<Ql00000Yl`5i00000gi0m_0000000000\#
0000000000mJoo:\A5MYV\T93@e7nlRe8O@a`>;O000000000000000000004X;T^00000HXQ?_0000000000000000000000000\#
000000000000000000000000000000000000000000000VDJjfVbU<?0000000000000000000000000000000000000000GW6ZJ\#
00000G346=Qc97dHi:Sn9HP<SjDdV]00000000000000000000:8eheA<<QeEROT<00000:=2CK0000000000>Rh=B0000000000\#
00000000000000000000fbn5m0000000000[d:G?00000ZJ6L>d9:CK0000000000RK:3Km558a00000ZE5]600000CW98Q00000\#
0000000000GhIKY=d_?C0000000000000000000000000dC40g0000000000`[<fU00000X<9I70000000000=DTg6n6WkV00000\#
0000000000nHD;g0000000000Uf7A200000UY21H000000000000000oTAF4000000000000000@l<DeQlEmhaO54fh18\m00000\#
kBS;H>=5^200000LfF2T00000000007e04i0000000000000000000000000000000000000000000000000000000eM==k00000\#
0000000000O^NE700000dP4mc00000`b1@H000000:Z_o000000000000000000000000000000000000000000000ki7;Y00000\#
00000hLJ[H000000000000000F?3^G00000CbRl200000kl`beba5Kn0000000000000000000000000RZ@m1000000000000000\#
CB>aSM^@8f00000IX;9Z0000000000^8>cI0000000000Ad>l7<RPKhDT_Q3000000000000000hk60[00000d^>mn0000000000\#
0000000000000000000000000000000000000000000000000000000ELRF]]:O3b000000000000000j2_^S000000000000000\#
aL>`700000000000000000000000000000000000Q0_7e9BTj200000000000000000000T^X?3HXkSb_A7iU000000000000000\#
0000000000000000000000000bU1k000000000000000000000j\^DM00000gHCB4CRT440000000000cfS_eThOZ60000000000\#
g`17AU:k7d2Y=3a00000FPNW4SC6\_ha:4h00000l^l:G00000N^ETb0000000000000000000000000000000000000000kBocR\#
O_:o<F8J^;0ZdEG0000000000fJ=:D\LR?]0000000000n0KjmPlgPH488b20000000000X@^<\0000000000000000000000000\#
kl\lB0000000000000000000000000nS9NQ0000000000000000000000000Z_7Fd000000000000000UBgAU[8iOG0000000000\#
00000000000000000000\B^J_000009f>XL000009fbIS0000000000Lj25=0000000000F7<No0000000000_jWTL0000000000\#
i<eCK=HoijHC6PE0000000000000000000000000V\1:100000000000000000000A`PD=000000000000000VC1C?mJdfH00000\#
00000[\^mA000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000]>FMB00000000000000000000000000000000000000000000000000cF0k]eHc3Xblf0100000000000000000000^>G2n\#
00000Pj1oEJbDM[[A9:E00000000000000000000000000000000000E0<3f000000000000000lQ<1i_Y<j@000000000000000\#
00000ZjF5900000000000000000000@`Jgm0000000000MNOTV5@nT:Pi5fVAe7@G00000?NQQC?NQQ[00000NLU7g0000000000\#
00000;f`Om00000000000000000000000000000000000000000000000000BE=X_00000000003nd7O00000000000000000000\#
000000000000000SRbUS000000000000000`h4BWQRl2c000000000000000000000000000000hF??F00000_b49N0000000000\#
00000nP[XoMRQ`S000000000000000T6]UQ0000000000HDI5d00000IX6mMP68XMEbZmQ<^^fH0000000000000000000000000\#
00000000000000000000d51W=000000000000000nhSa<000000000000000000000000000000000000000000000B0SD<b[:?J\#
0000000000L>ZS4nh7QM[>mYJ0000000000HT1Re0000000000000000000000000Z;43V00000000000000000000UhZeg00000\#
00000ODRl[00000000000000000000cT?9a000000000000000413kCgRNbO00000000000000000000000000000000000cdUPM\#
000000000000000BbCC]00000000000000000000000000000000000000000000000000S<0?W0000000000lU0Ye0000000000\#
a2W1A0000000000000000000000000Y`4V300000eB=4cFPV\m0000000000000000000000000;THY:00000;f2eT00000VI>_B\#
0000000000000000000000000TB34GU_6co0000000000000000000000000000000000000000IPlh<00000aDg3B0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000fPm\B0000000000000000000000000\#
000000000000000K8_kR1XFQEH<7kV000000000000000WVR<G0000000000C`>I]00000000000000000000`Z:bj00000VX^nU\#
SZnTU0000040Y;B000000000000000000000000054[ge0000000000o203<`:84APld110000000000000000000000000`5>oc\#
00000000000000000000V>@7Q0000000000000000000000000000000000000000000000000000000000000000000000_>aEU\#
000000000000000000000000000000000000000000000A2I0DE917fhM<B<00000000000000000000FPA=D000000000000000\#
00000[:\i6hl7m`00000AD:]cY:Df;fDkj>00000000000000000000TL[Vj7`l3RDTWm<ZVXRX000000000000000000003R@>E\#
00000AX8\W00000000000000000000::5F00000000000GG>OQ00000hh<IR00000000000000000000000000000000000?lK]`\#
00000000000000000000XZdBNITj3=fg4Th00000000000000000000000000000000000000000000000000KLa^>0000000000\#
00000325gF;e9?lY2dKeaM9JO0000032HQ:0000000000000000000000000000000000000000000000000000000i6\Eo00000\#
00000000000000000000NnQN2918g>00000000000000000000G\1SAlTDSY00000Do@aP000000000000000000000000000000\#
00000`@^?P000000000000000EN<b7V4c450000000000ea5ToJbB;o000000000000000000000000000000000000000000000\#
kk=RC0000000000000000000000000000000000000000000000000000000000000000000000000000000000000=K>Ug00000\#
00000URPhb00000000000000000000000000000000000000000000000000Le5:o00000000000000000000000000000000000\#
f`LJH0000000000000000000000000ZZ`CDCh9gh00000VD0>;0000000000_P;PN000000000000000\nbo`C6cDTejfZUQfcFP\#
000000000000000000000000000000<6D340000000000CXF?W00000BB21Q000000000000000RL^Bc0000000000dZ\>P00000\#
1NlkH00000948LmBi=lkNZkkd00000ZXNfbZXNo<1i?CQ00000?F7M30000000000N1>`RAV[XU00000000000000000000RFa7W\#
000000000000000000000000000000000000000000000TdjI>0000000000:j_gNYLE<D000000000000000cc<U700000GY;S0\#
0000000000000000000000000000000000000000000000000000000XJ=VDXJ=Vo0000000000i>8Sd000000000000000`XBH[\#
00000?lQJ600000000000000000000hhA_5C`T4_9m2ICS<V3D000000000000000000000000000000=hLQH000000000000000\#
000000000000000eTSO]OA00800000000000000000000CBaUF000000000000000bJB\S80\b200000000000000000000N^\60\#
6l4Wa9jD4FMVg\C0000000000LTBMEG220=00000g60TK0000000000j]4Oe0000000000?PB3n8Y6Hn000000000000000Y451m\#
0000000000000000000000000000000000000000=2\Ac000000000000000=<ahK000000000000000K8Ml4000000000000000\#
000000000000000]04i[0000000000bj4H@00000I2_eC0000000000HZ2RW;VIF^JJc\300000<`T\C00000000000000000000\#
00000000000000012CSJm\nmb000000000000000WRaV44\N]?000000000000000000000000000000000000000000000gZQ9m\#
<b]Mo6:M6M00000ao0YPSm1VO00000=PNiX:d_0SFfj^30000000000XF>QC000000000000000000000000000000U]8EH00000\#
0000000000Jn1<N00000^jmeP00000iJjA>0000000000000000000000000000000000000000U15H700000000000000000000\#
IdQ;W00000DP9U<h4H3B8<e4@00000000000000000000000000000000000000000000000000000000000000000a\VB1]k<9n\#
000000000000000NLj9j00000jBKGga925o8FACP0000000000]3?;:0000000000YTfb100000^Q75ajW@cA000000000000000\#
000000000000000BH?\k00000Q>TZI00000000000000000000000000000000000000000000000000eO=8=ZVlIo0000000000\#
00000000000000000000000005LH:F00000000000000000000000007e0E>0000000000gh`i[0000000000FPCG`0000000000\#
00000NI7MR00000=:_hG00000<6hDR0000000000000000000000000000000\Bk]66C@L1Bb@;00000HE5MB00000T^X4P00000\#
00000000000000000000:T>TGT6fmal^@=]HHnA^00000000000000000000000000000000000UU1DI00000000000000000000\#
00000gH1_H:<gnFJ^;bY000000000000000000000000000000^^a\c00000000000000000000`58deBh@fO0000000000V^kH0\#
000000000000000000000000000000000000000000000000005R>MX00000WD[II@<T0iVHPC4O6TH\7^M2N96DLgHjgMD00000\#
0000000000?c0LQ0000000000L:GDF0000000000J77Pf00000000000000000000V0NeN000000000000000gm2230000000000\#
000000000000000[;=dHWn7L^00000000000000000000000006:32E2JB0S0000000000mN]i@0000000000C=:5YRK>lkb`2]G\#
00000QFA`500000000000000000000Ih:`J00000ldDZN00000b@GaH=4N040000000000000000^0WARg=K]00000\LF6300000\#
00000C`^lo00000000000000000000000000000000000fnE?o000000000000000\L\L^000000000000000000000000000000\#
00000@\Yn600000BFSQ8>JUb?fX\_Eg@bA0Z8mYg00000000000000000000GK?N00000006P6_0000000000000000000000000\#
j^`5F05A33000000000000000;c@BQ925\H00000]4ehG00000W^;00000000000000000000000000000000000000000000000\#
]2I2500000HRgZU3M>@`0000000000000000000000000000000000000000Vo8a60000000000^0^e200000000008F1]d00000\#
00000?Ll[90000000000000008<:VX000000000000000000000000000000dLQR3000000000000000000000000000000Hjj;h\#
000000000000000000000000000000000000000000000nW;P1000000000000000000000000000000Z`P?8000000000000000\#
00000chENg000000000000000MJ]9@000000000000000XfXBV0000000000KRU\n0000000000000005V@f00^iYA08no?00000\#
000000000000000g<[Hhc\;kN00000X=0[G000000000000000000000000000000W8^Y800000000000000000000000001PK;?\#
00000000000000000000nM96PC_=ngCTUBN0000000000OH717C8HTm00000lV1XZ641\9Of5I10000000000000000000000000\#
0000000000bL?;<CO?A=0000000000000009E10D5E???000000000000000000000000000000a32fF00000000000000000000\#
00000000000000000000ZP^F>0000000000`Hoci00000000000000000000i0_\`0000000000T5;:<00000000000000000000\#
000000000000000g[>;S000000000000000mjJ7b0000018McO00000<8?nl000000000000000S6g2h0000000000000003<6Z9\#
^j]NP00000000000000000000N<?d>00000_><]W00000NI=\VE@1K;8\d:U0000000000000000000000000000003BjDN00000\#
00000GQ:Wc0000000000000000000000000000000000000000000000000000000ffOgX00000000007:[2m000000000000000\#
000000000000000000000:6:@DX`Qb_36bU1V\L<g_<BT0000000000P>k8a0000000000000000000000000000000000000000\#
00000ETYI;00000@HZ;c0000000000000000000000000000000000000000000000000000000Rbjmm00000000000000000000\#
000000000000000oXg6LB:FKEGdODm0000000000ahR=Q0000000000Fl=_o=<HHL00000g>31hfH8En;N<lH0000000000Of1O?\#
00000000005nJKZnU>b7000000000000000000000000000000Q2ESB0000000000000000000000000R^BkEoRjf_S==Po00000\#
000000000000000000000000000000[A3d70000000000000000000000000000000000000000RnV5D0000000000bjfVA00000\#
Mf;600@<6h0000000000LB;1_00000En5nMjN1;@000002Z7Wg000008`mF4HH9@86RAQd000005hIRT0000078Cio0000000000\#
00000]h_=a0000000000000000000000000000000000000000S`CJk00000[>`mX000000000000000000000000000000aS82d\#
000000000000000000000000000000T4QlEAVk7I000000000000000Y`S>R0000000000000000000000000000000000000000\#
000000000000000000000000000000T\YZU00000000002XA:J00000@<\QG0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000QLNBQ000000000000000000000000000000=dCbAK8d:A00000\#
00000000000000000000000000000000000000000000000000000000000000000Fdc@l0000000000000000000000000V0G76\#
0000000000000000000000000000000000000000000000000000000000007Z7co000000000000000000000000000000?2TOc\#
;0dMMH:jET0000000000000000000000000000005PY<R[>S;5000000000000000000000000000000l_6MZ000000000000000\#
0000000000JDg]j00000000000000000000GHhCV0000000000^FDW`000000000000000000000000000000000000000000000\#
00000l<F8K000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000WVkO:000000000000000JlV>k0000000000000000000000000LJi^00000000000m8?MPYi=4e0000000000\#
Hb5G<;[=jbkjB7000000`N0Lh82c;hk_6R200000VZoX1IX9HC00000000000000000000000000000000000WfPX10000000000\#
00000INQHg00000000000000068[S5000001DCS>Tc6b2;BDOM7RHOB0000000000000000000000000f34SB00000:^Q6f00000\#
000000000000000bTJH=000000000000000X50W00m:j20000000000000000000000000I:0]>0000000000cDZFG0000000000\#
00000000000000000000000000000000000iXE4>0000000000000000000000000000000000000000[_7\e0000000000P^FF@\#
000000000000000hR^HS000000000000000000000000000000000000000000000aA@o>^ZBaIZDUl>k@OlK000000000000000\#
^ZBB500000=X8940000000000000005938400000_`h]82bg3]000000000000000000000000000000l??68000000000000000\#
_FT5:000000000000000n0hg0000008S0gC00000000006nh:Ee15ZD00000D0WO=0000000000000000000000000000006e3Tf\#
Bb3;gl:T1eRF[o[mO91600000000008H:G0F6>GC000000000000000S<aBD00000`ZLMb00000D>RFk5P<lR0000000000XG:F7\#
00000000000000000000000000000000000000004<ZFT0000000000000000000000000000000000000000000000000000000\#
000000000000000W6Ai400000000000000000000AhEiK0000000000000000000000000000000000000000000000000000000\#
00000000000000000000n6Hn;]J]JB187W300000000000000000000000000000000000V>Pn^lj0X@dP\C60000000000Gh112\#
00000kG=fB00000000000000000000fb:=Q_BcPF000000000000000000000000000000i<<fZnLOO:5;6lK00000EVJIPDQ18B\#
En^\70000000000000000000000000`nXZH000000000000000000000000000000000000000000000000007^4fX0000000000\#
7h4]M00000000000000000000;F0Mk00000B3;;3\XekI00000Q`AY80000000000JFmS[0000000000;ZR2g000000000000000\#
00000000000000000000CX^_>000001>PZ_00000UhI9R00000000000000000000<DMWo7]7Ql0000000000000000000000000\#
000000000000000>R9d2Z0YGm00000000000000000000000000000000000HjA`J00000XjMjC0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000VfIS@45=0k?W?hF0000000000HHC65ZjhcU\#
00000V\[ZXPg7>d0000000000\i??m000000000000000000000000000000000000000000000000000000000000KY4?W1lGo9\#
T@[9P0000000000000000000000000000000000000000000000000000000HDegD0000000000000000000000000^L^7FnI=FE\#
000000000000000X0Wo@00000000000000000000Po5Ll00000T\D003\F1H0000000000000004\OYiI`XH:000000000000000\#
000000000000000>XMHi0000000000000000000000000000001Noc>00000YbX=?00000R\TjekI=T000000000000000000000\#
00000000000000000000B<@IZ000000000000000ON;P@U\<]J3RG4Un6\gFcRMHO00000000000000000000000000000000000\#
00000[nTS[0000000000Z2fUj0000000000lg7f200000000002P`>TQXaf>00000000000000000000cZ7JL000000000000000\#
000009^fRLg]:Lj00000000000000000000mE1j6000000000000000000000000000000`j_Un000000000000000mX72@00000\#
P;<^W00000[B5:5000000000000000a85mO00000FNRZY00000Pl0YJjk1c8000004D4D]:U4LO00000`<RTj000000000000000\#
0000000000000000000000000000000000000000WHU\[000000000000000nG9VZJ<^^AGW@iD000000000000000?ZBc`;U1nk\#
d`EIGnh3V:000002ZD=c00000000000000000000000000000000000_i2Nm000000000093;Qb_TN1XkD;l?ZC55<P`1RC>lD=A\#
cbGRWK``nN000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
7nAO20000000000000000000000000ME@]O0000000000_I9Pe00000mjYkjWVgd=4`<VQ?VKfJRJgjgllOle000000000000000\#
00000EbLL[RFMkNf<k_\0000000000000001^SdN000000000000000<l?1=]8TBK0000000000]623O0000000000Nd@6_<>9Rd\#
00000NPD>X00000IF?PFAJZTa000000000000000k>lf[000000000000000000000000000000cBX1H00000000000000000000\#
000006nO2<00000?VS070000000000000000000000000000000000000000000000000000000000000000000000gV@5:00000\#
000000000000000TFR0`0000000000f6mbT00000=XlZY00000BDCUS00000\<hoo00000000000000000000000000000000000\#
0000000000000000000000000V81I0fb]Sg00000000000000000000\`:PGWnHoc00000`I<be`69jRbl?eh0000000000P`V4l\#
E\IX1\6[JA000000000000000MlifY000000000000000000000000000000000000000000000\lR@=>b\`@nPn6g0000000000\#
00000000000000000000:6=Sc0000000000nK9>10000000000mc5jG0000000000000000000000000000000000000000;Rn=]\#
00000Og283000000000000000000000000000000abN]b000002M=?P00000000000000000000QVG=DVj\3;B<md=00000M`gSU\#
000000000000000bj3Y85\jFnMT1U00000000000NVh;eBDk?V0000000000000000000000000Oe:kV00000000000000000000\#
F`G@jDJdJLlDD`Y4\Uk^0000000000D2<NY000000000000000kX=fbSh7D7000000000000000adC\Qf^fmE0000000000R`anP\#
Tn_5WZDobMAda3V0000000000GD7d;mh5?S00000ZDGGc9llo0bk5_63DUGO00000000000000000000TDUcO]6@D:0000000000\#
X:RI9j`15ejXHBe1;6C90000000000000000000000000000000000000000gVREj;DQWFKi2BD0000000000000000000000000\#
0000000000000000000000000000000000000000l0Ccg0000000000aZT;T00000000002B81j0:Pm<000000000000000>=<85\#
0000000000Fa9Aa00000000000000000000000003<Y8LQVme100000U76gB000000000000000a>k]SiW9R[CG?;Z00000fnl_1\#
PJ>GWZ@AXXUZLPR]HgSF^5@CC0000000000:RRa]7W2g60000000000000000000034k[o000000000000000BU19N0000000000\#
000000000000000>l]0G0000000000_N>09000000000000000000000000000000kRU`Y00000000000000041=8VQbDC;X8lc9\#
00000m`m8i00000000002K=W[00000000006`DM?000000000000000mA<;k0000000000aI>U?00000HLL_l00000d51n]00000\#
000000000000000H6`P`L1>Eh0000000000000000000000000QhWJA0000000000@c>0:00000000000<8GN0000000000A9>XF\#
00000000000000000000000006\DF00000000000000000000000000P:ce500000000000000000000M^64n000000000000000\#
0000000000000000000000000@22J200000@<MF7@RSFWCJEbjiZUha>32O7OI?K986@nH000000000000000B:Q5d0]1i600000\#
QRUJ100000000000000000000000000000000000000000000000000MVB2DI:2BF00000000000JfcWDJ1H2lbZ9J\h>F>00000\#
PW?Qb0000000000W4S^D]TTVA0000000000000000000000000000000000000000000000000000000?l<af0000000000FNhR>\#
0000000000000000B^6ISfnRnFE<Sn`?0Jf0000000000IV]kB00000000000000000000000000000000000000009L<6R00000\#
00000W3<4200000000000000000000000000000000000\813h000000000000000000000000000000:`S48aZUFV<C?n700000\#
`<=Ek0000000000Um4ND0000000000=>c@?00000Cf8G[JD]lY0000000000000000000000000F>;>H000000000000000bdDdM\#
00000L2^WM00000000000000000000000000000000000h19`V00000000000000000000000000000000000000000?8^<00000\#
00000OFi270000000000cbiG<000000000000000c@h7W00000U_1BQ00000000000000000000k:>CQKZ<VIRI<Uf0000000000\#
000005D[5BPXc?o68_Ob00000000000000000000BR>0m0000000000000000000000000_i>ij0000000000j<h>T0000000000\#
]C0oK000000000000000P3<G=0000000000SlNd400000HRm;b00000000005_5J\N@i<E0000000000000000000000000Li@jm\#
7\1FA0000000000000000000000000F:Il9j:<dP=k4Z[00000000000000000000000000000000000JC0@000000jf;bjT:Vlc\#
l6mV600000000000000000000SA=051H^Xf00000@:fH[00000000002@o>^000000000000000J@ac=0000000000000004M5H?\#
000001RiGO000000000000000000000000000000UNliP00000000000000000000000000000000000ff]io000000000000000\#
00000000000000000000i\InSeK4mR[S>\B000000000000000`PE3?000000000020ABBOFl9m0000000000000000000000000\#
000000000000000[RY7U00000000000000000000Sk<NH0000000000000000000000000N^61600000DC13:00000f6?0[00000\#
000000000000000Jd=l500000000000000000000o_=aL000002f_\S000000000000000T>3R4a:7dIJ^jV:000000000000000\#
0000000000000000000000000N[4Hl00000000000000000000g6jeD?\j<dDLFlf00000a>\000000000000c0AlK00000<Ln@j\#
hZ3H10000000000BJUG_RXYcL000000000000000000000000000000000000000000000000000000000000C2enB00000<[7Y;\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000K2YL[oDNV9;@UJV00000000000000000000QI5n500000000000000000000000000\c:jKhi0]00000000000000000000\#
00000000000000000000PQ9Rj000008`;NC000000000000000000000000000000=XnDl0000000000QB0o^000000000000000\#
R@ThD000000000000000000000000000000[[6_C00000SR7@W0000000000000000000000000lA?M[00000000000000000000\#
000000000000000000000000000000Sb;MV00000000000000000000000000000000000n??R90000000000Xo4RF0000000000\#
00000:\?Wi00000000006m?`e00000000007N2H2DZoV>Bb03fXnnfO0000000000000000000000000Z8QXS00000000008Bb:E\#
0000000000dHVP\0000000000`_?;KWk0HTDJ6nJ00000B30J;00000000000000000000000000000000000000000000000000\#
00000j`MJM000000000000000TDb:K00000000000000000000000000000000000e1=>O0000000000000000000000000BD2^\\#
KP9m1\51mOD^A>D0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000LndITgY:AScj<i[00000a\f9`0000000000mbaNERe51;00000^F7nZ0000024Omf00000\#
0000000000OHgFY00000000002?105WR;8GeX`TI?0h0CnI3Hm00000A`FVHEXLD>000000000000000000000000000000>JEoH\#
000004:]IT000006T\PP`jiHO0000000000000000000000000000000000000000CJNIY\FEMQ0000000000000000000000000\#
000000000000000T6o?j000000000000000000000000000000000000000000000000000000000000Fe;<H000000000000000\#
000000000000000<hicK00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
6Ta?l0000000000000000000000000k4fPA000000000000000=G?=L00000c`SC<0000000000000000000000000:LYiO00000\#
0000000000000000000000000eNR9T0000000000]b9dS0000000000kh?IJ_^MU6000000000000000[6O:gd_8B;0000000000\#
000000000000000000000000000000000000000000000=2aX10000000000000007ZSjTDQ8Rn0000000000000000000000000\#
0000000000000000000000000000000000000000d`H35Q6Vi5U>Ql30000000000000000000000000iB`i=000000000000000\#
0000000000o0JNL00000Q]7g=0000000000000000000000000_L?4X0000000000lXIdL0000000000000000000000000l9;k3\#
IK8ef000000000000000MXCU=00000000000000000000JF1DZ0000000000000000000000000000000000000000000003BBNG\#
=V<VC0000000000fM25f00000S4V=D0000000000kdhcc000000000000000000000000000000RJ7QC<>j7>6A1:_00000YNN94\#
000000000000000000000000000000?\An>00000PY?_R00000=K62P0000000000000000000000000V4VojUdd=L00000?dXFL\#
0000000000000000000000000000009F<]e00000hndF=NQ0Z400000bBCL7ABOc9000000000000000B<A[5000000000000000\#
0^aOZ00000^g=Ek000000000000000o\kD`QfZgL000000000000000V_>F[00000PddmWa:hCdj^WY`k`ai6Zf6Lk00000VO=OV\#
0000000000KBUOS00000Y0FS_000000000000000fZR:]00000AlbK]00000_TDd100000nNXY500000k<_GUFRkPhRM;Wc00000\#
718f<000000000000000000000000000000Nd0\k00000000000000000000e@FD<_d_Ai0000000000000000000000000WbmMO\#
aV22ol^Z1G00000000000000000000IbPo:]H`?@00000000000000000000000000000000000@j][H6RG>6000000000000000\#
eB48H0000000000jS@;800000UFAG\lY?L>00000000000000000000000000000000000Q4mik0000000000000000000000000\#
P^BNS7>8lg?jJJG00000000000000000000000003U<n8R`<2U_T@EIk6=:6aTP[400000000000000000000G@<e`0000000000\#
0000000000000000000000000IL1XD0000000000000000000000000OH[R600000QRgn2b<k?@CFl@lei05S?=2aC00000h^5XS\#
000000000000000000000000000000nN?SiIK8jX0000000000000000000000000000000000000000000000000000000lQ;Sm\#
00000AV9AM0000000000mO=nRO2C9<Bi;5`mO>1j00000<:RM0000000000000000LB>?b000000000000000000000000000000\#
000001HOi400000000000000000000`:>H=0000000000000000000000000l65YfFi:8n;?3DL00000EBAH6000000000000000\#
0000000000000000000000000000000000000000Wn;l[6U0Qo0000000000000000000000000W2^O2il<7@000000000000000\#
0000000000n^9:1M<\el00000000000000000000`6>96000000000052N<Q00000L:GLY00000nLTZ<000000000000000]TVoV\#
000000000000000000002Bh?10FaJP00000Z0Qea00000o`A;CO5:JO00000000002HBAb000000000000000000000000000000\#
CR\h^_TOYO00000D<l<L0000000000000000000000000QHM?>00000ao4fb0000000000000000000000000000000000000000\#
000000000000000BF8^D000003P3[P0000000000]l>bl0000000000000000000000000000000000000000ILTHc^Bm0LXn5cM\#
0000000000WBl7H000000000000000000000000000000Y:k_@_M=1f00000000000000000000dJ6:Z000000000000000g@I11\#
0000000000T\cf700000000000000000000000009Njog00000S`_4L^53=Q0000000000T0YFj0000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000mi8Nm00000Vj`^D00000?97Uc[:ZSS?2d[j00000\#
000000000000000l6C7XYZhFX0000000000A0b^@00000O`m0^00000j4NlJ0000000000000000000000000000000000000000\#
0000000000000000000000000CDKl00000000000000000000000000000000000000000000000000000000000000000000000\#
00000CC9jIG`Ag?Gbhdi00000I]5mK00000JI4V6000000000000000;J3l=0000000000000000000000000000000000000000\#
00000fG9H_000000000000000000000000000000000003dfn200000000000000000000000000000000000000000000000000\#
000006H[cL[R4]h000000000000000000006L71U00000000002L7Kf\0[K@0000000000KbW5L]fBd>PngcY00000b`CN>9>5U2\#
3E:U@ng@mS00000P2B1100000000000000000000W2IMNS130E000000000000000nfHXif`Z9X0000000000000000000000000\#
0000000000000000000000000o:UWj2RdR@000000000000000000000000000000000000000000000000000000000000a8[fQ\#
00000KZQ_0;JL4k000005H[C8YD<;Q000000000000000000002Zo@T0000000000000000000000000000000000000000MBZBc\#
000000000000000@X^n400000_6f>\0000000000Y]7Cc00000000000000000000000000000000000`ljPX00000^R2C`[HjM2\#
000003l0HK00000000000000000000`ZW`A00000U4GS8000000000000000000000000000000=2Afg6NK@P000000000000000\#
000000000000000J4fEE0000000000000000000000000206MQ00000JT]m@0000000000@R05NENDDTN@jgQ0000000000`fdn=\#
000000000000000NZ`h1;Rc5;[m0Bh000000000000000000000000000000000000000000000000000000000000`1>dO00000\#
0000000000SI;[FUM:iE000003D>Pj0000000000000000000000000000000000000000@6C``0000000000000000000000000\#
00000>2hLW00000;RDQ:NI4Q20000000000000000000000000000000000000000000000000000000eE>L7000000000000000\#
0000000000000000000000000000000000032cfZ000000000000000k^?_EJ:[V3000000000000000G_:IQ@R3Ri0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000007NQ>\0000000000\#
0000000000000000000000000=I7Bj0000000000`^kJ4000000000000000She53000000000000000000000000000000Y<@8M\#
E>T8H_a>Qg000000000000000000000000000000000000000000000::8Nb000000000000000a=6=P000000000000[:AkY;Nb\#
0000000000000000000000000lj6b`0000000000000000000000000]k@Ze000000000000000o6Yd9QHVW_000000000000000\#
0000000000000000dO_<000000000000000cdW2o00000000000000000000000000000000000?15NWFhI6B0000000000ZL3o_\#
`F[78UY55M2;<hh2HIC9000000000000000DJU=1eHloC00000]jC@g<e6cZd?;NU000000000000000000006?0I@0000000000\#
00000000000000000000000000000000000MfRXi00000000000000000000_TaHI000004FkK80000000000l861M0000000000\#
000000000000000gTY9500000^P5WY00000e4E:Y00000CG>157;:1a;l`B<000000000000000`70C7g\6`YPdWEM0000000000\#
0000000000E<8[]00000000000000000000h\11>000000000000000000000000000000bW2m:0000000000000000000000000\#
000002U1?C00000000000000000000PQ@GC00000000000000000000000000Tb]dXFXC^00000kBL@d000000000000000MPN4L\#
00000ODXKW00000cFD]T]bgR:SD8h>0de`9000000000000000000006A;LHZ]=oi00000000000000000000kP09nj12mN00000\#
R0QRj0000000000000000000000000000000000000000864IlZV]e70000000000000000000000000N8QI`000000000000000\#
0000000000000000000000000EQ1<N000000000000000IC;I70000000000;jUOE0000000000BBk[5000000000000000O`c[g\#
000000000000000000000000000000000000000000000000000000000000c:M4S00000000000000000000000000000000000\#
0000000000bK;l;00000000000000000000Qf;dO000000000000000T?:;U00000?V\`5000000000000000kG<9O0000000000\#
0000000000000000000000000_W2KV000000000000000K23>dgL2JP4L_ea000000000000000000004ljeh000000000000000\#
^PB:G000000000000000[j3>7000000000000000000000000000000000000000000000m8<WDQ=8U?<NITO0000000000mBZ>F\#
^`8SN00000000000000000000000000000000000000000000044O?kLDg`W000000000000000?<2:i2FmJb000000000000000\#
00000000000000000000>NAV9N23fO0000000000Ala_^00000m2_X<eR3gS0000000000000000000000000000000000000000\#
00000\6ZFj\6ZG@000000000000000a6U;A000000000000000000001TmJoaVbnf00000l`X120000000000=8RNZ0000000000\#
000000000000000PB8Uk4@QdhJPCN2000000000000000d2>fY000003o5[A000000000000000=F;J^000000000000000KZ0K\\#
000004DTXg000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000oS?B60000000000000000000000000000006^RO_000000000000000b1>nP00000cFXh6M=7:a0000000000\#
000000000000000000000000000000000000000000000000000000000000o_?Ad000000000000000000000000000000617RK\#
;:kg30000000000j@]a^000000000000000000001D358I7<6j00000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000?hn\U00000000004dIZ4B0YFI00000]fkVc0000000000\#
:4B]@0000000000QD67]e6@Xf0000000000QO@QK[PlPdJL?L]0000000000000000000000000000000000000000Ff6kB00000\#
000000000000000V`^QUS<We:00000000000000000000NbP^F0000000000I4aE4TT<Hk000000000000000000000000000000\#
OPFA8a@Ca10000000000000000000000000000000000000000YHMmC00000000009F5T@_hADBS2L=2U<UKNG3?[BcfBNb00000\#
0000000000S@<nM00000EO9WLgTo\KBNU3m0000000000>NEaB0V[@j[;@hP000000000000000am1:D00000000000000000000\#
00000k@06m000000000000000000000000000000000000000000000000000000000000000000000000000jd9:GJnWJg6M@PW\#
0000000000GXM:T00000000000000000000jhAS\KJ8HKj\ke[00000Z4EOC3B`PN_NM:<26oa=00000mX\=C000000000000000\#
0000000000<B]h[000000000000000000000000000000000002nk`0000000000000000ZlCf?c`V^Alf^o;000000000000000\#
000000000000000000000000000000I8OIIjNX0K00000g^JYR000000000000000P_@oR000000000000000000000000000000\#
00000000000000000000T75Fe0000000000000000000000000000000000000000CN\VH000000000000000Vh>@N0000000000\#
0000000000fA1dQ0000000000000000000000000000000000000000nL;h?000000000000000X0U^VVLM<eo0Nb80000000000\#
000000000000000KdmaX00000000000000000000000000000000000000000000000000;0Q?<00000000000000000000\<UL5\#
TR6DhZD_YiS;:nZ000000000000000Wl2Di00000000000000000000000000000000000000000000000000000000000000000\#
00000ZLfoJ000000000000000IlO?X00000ND<g800000000000000000000mNf=G00000000000000000000000000000000000\#
A0a^jGk?J;00000000000000000000NBRfg00000000000000000000TD0_1DlY==000000000000000KK>4dGPGmH0000000000\#
000000000000000000000000000000000005C?@i00000000000000000000000000000000000f^BD;000000000000000JDEhl\#
00000000000000000000000000000000000000006Xo=flJ9_A000005lTB`00000DRb?QJG7:L00000nZU0100000KldjC00000\#
000000000000000000000000000000]lbgI000002l0^90000000000MNJD<ZG>mRk392:000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000XlRGa00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000H>WBK00000=F5b60000000000aNUFc0000000000000002nS9h00000\#
:>O6]8hVD[00000000000000000000000000000000000000000000000000J:46B000000000000000km9W;0000000000:T1NB\#
0000000000000000000000000000000000000000000000000000000AK1Xj00000000000000000000k@4I2VVSYcG`]`VTW<Bk\#
00000F^<V7000000000000000l8?oU00000000000000000000FLWBAak43akH3\m00000000000000000000077550000000000\#
Y\TZW00000000009BjOXD=3]400000000000000000000000000000000000b:>^K00000000000000000000000000000000000\#
3JH:;]U?Lj0000000000000000000000000000000000000000=Jg]]fXEnB[hWI[00000000000000000000000000000000000\#
0000086ceaia@H80000000000@[?\f0000000000;ZI=Y?>hRI=W<d1000006Jlg>0000000000000000000000000U8c_f00000\#
0000000000T4`ji000000000000000000000000000000000000000000000oZR];f;<<R`LeF?0000000000000000000000000\#
9JD<d00000ID]XG000000000000000000000000000000Z>]:Z6F<=:4ZVSY00000B:ERb0000000000000000000000000?fDZX\#
000000000000000]Q>8n00000V04Gn00000\PPk?<6cEXE^e5Q00000DTMCUC\F5H000003\ge800000000000000000000H68Pk\#
00000IJYj`dH]bl000000000000000K\[mV0000000000Z:`W>0000000000Q^d\\0000000000NG5k=00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000i@H8?000000000000000000000000000000>O8@i\#
000001I3l=000000000000000d^0[EfHEF700000000000000000000000000000000000GU1^<jQ:0O00000000000000000000\#
00000000000000000000000000000000000<c3G700000000000000000000kU5]^G0Ji0000000000000000000000000000000\#
00000ehd;500000000000000000000m8QeH00000000009BMQQ3Bh>K000000000000000000000000000000000000000000000\#
00000000000000000000[l9f900000000000000000000GB16\813SH0000000000000006I1V]000000000000000VTib200000\#
K:kh6j0M94PnLO8000000000000000R\VY;00000`nKJh00000CZ=0I00000n5<f:G?>6i00000@jFOU00000000000000000000\#
00000000000000000000ZZRZE00000000000000000000]l3F9H6M4:00000000000000000000000000000000000?\0V0FC0o:\#
000000000000000000000000000000000000000000000Sm95P3N:7JoHS\<0000000000000000000000000000000000000000\#
000000000000000nj0?E00000000000000000000000009e<Ye:L68P9U>n;0000000000000000000000000_E0dL0000000000\#
00000QE1]>000000000000000000000000000000XZe\T000000000000000ZI?PFe@E42000000000000000A0=a`0000000000\#
00000000000000000000000000000000000G[?RM0000000000000000000000000bZG`^gE20>Wk85nV8fD>_C@Q400000l@CJ=\#
00000000000000000000bB6F?0000000000000000000000000\`V5a000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000AVfoY0000000000000002Tcg;;DW;e]8^]U000000000000000000000000000000\#
000000000000000000000000000000kZ^nl0000000000000000000000000000000000000000000004BCD1000000000000000\#
W0j>n;V>XhfE?<V00000@nQ^500000000000000000000im=4V00000UReVc0000000000000000000000000000000000000000\#
0000000000:0;X_D=5EJH4]]@<>P`M00000`=1GH000000000000000000000000000000\J9Ld000000000000000@c;GP00000\#
I838=00000000000000000000000000000000000000000000000000000000000000000UhViQ00000000000000000000NB3le\#
000008ZOJZ:2cAJ000000000000000X?8L:0000000000[hoIo0000000000ENTnT`Z8db00000000000bW9E000000000000000\#
00000W@>RfJ9:;c00000000000000000000o4ciS000000000000000UL?jh0000000000000000000000000000000000000000\#
000000000000000KFI[[0000000000K68>m0000000000000000000000000000000hNKo00000000000000000000OJKUj00000\#
0000000000mi5i`3C?2a000000000000000000000000000000000000000000000000000000000000T8mg?000000000000000\#
0000000000_@UCC0000000000000000000000000000000000000000a`]R?00000000000000000000[Lacj000000000000000\#
00000000000000000000000000000000000000006JOkN000000000000000000000000000000000000000000000I8<5ig@IHe\#
Rfch:24ggiH;=900000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000fe=^h0000000000000000000000000000000000000000l>J;U0000000000b_=QRJPIUO0000000000\#
000000000000000000000000038oC=0000000000TBV:n=[:1=00000000000000000000RnhPG0K:]o00000000000000000000\#
0000000000ADi:f00000000000000000000000000000000000000000000000000S17RZ00000mDm4D00000000000000000000\#
0000000000l8c]O0000000000000000000000000000000000000000M<l5G00000000000000000000ED\JZ00000[jfjj00000\#
k6`lYDdgGn000000000000000UL:<g000000000000000000004I=6o<09V`00000000000000000000SNfSI000000000000000\#
S<PN^000000000000000[>>@e00000000000000000000;HRLI;:@R6000000000000000oHNP00000000000000000000000000\#
000000000000000000000000000000P`0@30000000000^W6YknnU7M00000[HMUY00000000000000000000000000000000000\#
00000^4ia_P^Rb:Gg1JX[Fd5I00000000000000000000000000000000000000000000000000000003lgm_000000000000000\#
NDV:@0000000000000002^M=m00000S\?Bn1jRHC000000000000000000000000000000DH`6H0000000000000000000000000\#
0000000000000000000000000000005Bo_f0000000000lR1=VA`CTjN4Rm3o>XA]00000000000000000000Um<V>0000000000\#
lHM2\E8[>3000000000000000000005<Fi5000000000000000000000000000000:93AF00000000000000000000J@RH100000\#
000000000000000_@;a\00000IV8[>00000?R^an0000000000cDg6=0000000000000000000000000i`_Fn1W1Cl00000FdcXd\#
>_:`Q0000000000RNh?X00000000000000000000000000000000000000000000000000_b1800000000000000000000000000\#
AK<hW00000=fEfOXHQnV00000000000000094>HF0000000000;h`f3GB9CFTfVHE00000b7;Dm000000000000000mLQ_[00000\#
0000000000000000000000000000000000000000000000000000000000000000000000`Veea0000000000000000000000000\#
0000000000000000000000000000000000000000\N\WA0000000000000000000000000ZR<ciF7;@?00000000000000000000\#
00000000000000000000000000000000000000000000000000n?36K0000000000000006>P:K0000000000D>56R@c?I[00000\#
UZ3XGVZ:E?00000000000000000000000000000000000ChbZ:f4fU>000000000000000000000000000000000000000000000\#
000000000000000^3?Cb0000000000000002B5E<e2<Cdhj;4Z00000UF3hQ00000N`JaE000004627mi>WF`000000000000000\#
0000000000=c2P]3<7D[oM7e80000000000000000000000000Zbd0S0000000000ni4_UDNUTa0000000000000000000000000\#
0000000000=00MZ0000000000000000000000000WXQ8H0000000000000000000000000000000000000000000000000000000\#
000000000000000MT7\g0000000000MlJX=`:]]\B^gof00000F^lB9ffgfC[Dmnc00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000Gb5S100000ILATE[nH1<\#
jV]fF08g6\000000000000000MXh@T00000000000000000000000001jQ9JKDb\C0000000000000000000000000i\;nd00000\#
0000000000000000000000000000000000000000K8Z@7000001XCA[000000000000000c2`XZXF?WQEN@^Z000000000000000\#
PH24_Eo6g0000000000000000000000000000000:j9H\3k6LHIBZZQOd_3[000000^mmlI]9KfN6j[Tb183_AZglnCQ;LZQb8=Q\#
:36I^00000L8>EQnBWe]>l`__00000FVAKV0000000000e2>jk<>@`;?:`In00000`n`MG2hd4X000000000000000000006V85_\#
l50d500000Qh:4AS:b9lT>c0P><mF^00000eY<150000000000D6jY5O6PAP^>R\Q0000000000000000000018PdG00000L>0d=\#
;PURG000000000000000000000000000000_@1C4CHiTM00000[Y<WB6hIYA00000M:[B9000000000000000000000000000000\#
7X7bh0000000000IV\Y_00000Sk3A:000001<bk^000000000000000000000000000000J6Jd_0000000000P98lK0000000000\#
N8iMY0000000000aF3Nln19AIoT`a>00000`d=]:00000Z8f[_00000000000000000000cLVGf00000`V58R000000000000000\#
00000AJ>E=0000000000P689n>Dn5Y00000KO4I]00000000000000000000oC0^?000000000000000Ma54>>[8?FaZW1T00000\#
000005dEX2Yi8PU00000000000000000000E`QHY00000KH_G@0000000000L<R>i0000000000<M@_J0000000000k<FK100000\#
00000g0Xmc000000000000000enb?:Fe<Q50000000000k`]VB000000000000000jl451000000000000000000000000000000\#
000000000000000^d:I2000000000000000Db>2c00000DZUTU000000000000000j7563VTFRJB8AII00000>JRKL0000000000\#
000000000000000000000000000000000000000000000000000000000000Kb2AX000000Q6bm;O>FDQlP^9U\b?g=:Ij000000\#
000000000000000000000000000000000000000000000000000000000000000007l_Im@P[[3;31Q^JD13JZLGbA0000000000\#
000000000000000000000000000000<f6;^7e5dkO6_NO00000_fUMA00000e4_V:00000000000000000000@6IWa0000000000\#
000004`4;]00000cm:e@J4;bKHK76f0000000000000000000000000E>@L<Z2H?TZF]dO0000000000TdcM1000000000000000\#
V2A<S000000000000000000000000000000000001m01f00000aZ77K00000^4Bi400000SF:OU00000e^2bDkC8BK0000000000\#
0000000000000006^Tgl000000000000000000000000000000TdcdB0000000000000000000000000Zg;BZ000000000000000\#
000008PMBV0000000000000000000000000000000000000000Q[3e;f<>Qa0000000000000000000000000d60UWR08@G00000\#
000000000000000WfPTW0000000000LRHZ300000000000000000000000000000000000Vdl>00000000000bF\Ij0000000000\#
351hTN14EG000000000000000Y>0^WSc=gP000000000000000000000000000000GZIR2Kn1>FhBhE3L_5RL00000DW7EN00000\#
0000000000000000000000000?L4KKAm2jQmW?3KoZleTN0khF0000000000QTKf500000000000000000000@f9QXM0?QB00000\#
U45DU0000000000000000000000000000000000000000000002L`Tid`Y;3HD1h6000000000000000`U:]90000000000a20j=\#
000000000000000Q31o:000000000000000j>M\3<HST60000000000000000000000000hBE>RmPbjTaj6>]mDA4HmD`2\P\S_R\#
Blgh?00000000000000000000000000000000000<:]X4B05MW000000000000000000000000000000YPB]PlD8SY0000000000\#
000000000000000YC7Rg00000cS1SD00000^nN1>00000ibLOh00000kXU:Leno7Q00000A:<40000007VR641`TcH0000000000\#
00000000000000000000000000000000000G59Y400000b8kXS00000:B<h4000000000000000000000000000000R\1m200000\#
Of`3N000000000000000000000000000000000000000000000000000000000000XP?f7XP?iW0000000000000000000000000\#
2Q6P5000007f3af000000000000000R3<\M0000000000nk?ao000000000000000000000000000000oA84Y000000000000000\#
m6UieKde^4000000000000000[bAX90000000000000000000000000WTaKG00000000001P9KQP^Mbf0000000000C8oac00000\#
00000000000000000000000000000000000U2>Tl00000000000000000000hna^T000000000000000000000000000000m:FL3\#
00000000000000000000EJM;I00000000000000000000000000000000000000000000000000DP31M0000000000YjaL`2>0fU\#
LjhDC5S4^T000008\H0300000000000000000000Wg@@Y0000000000000000000000000D[1`V000000000000000000000W?HB\#
00000000000000000000MjjU@Da9Nf0000000000000000000000000Q:o7h000000000000000oBJKd0000000000?@e965=8\Q\#
000000000000000000000000000000000000000000000000000000000000000000000000000C4FFT0000000000kH;QR00000\#
0000000000bFX^`0000000000000000000000000:fa5k0000000000000000000000000000000000000000:=A3And`@000000\#
:824>=f[n4Db:@Pi8oZ:0000000000000000000000000000000000000000>8VA000000000000000000000mP@9hgNN:M00000\#
00000XHI;?000009G3iO00000000000000000000Qbn\95Xc6`000000000000000000000000000000000000000000000K^4VL\#
0000000000000005\\B=eP2U2000000000000000`d_4<00000000007H8UA0000000000>TAKf00000000000000000000U9<E:\#
000000000000000Ad[ff000000000000000lZca@000000000000000n?;FK00000000000000000000<NW?]i>h24nc8@Jb_2k4\#
00000l<]ic00000000000ZjHg00000[\HXY000000000000000GJ_6C00000\FR3lIh6AmJ`>AU7;5YX000000000000000080M:\#
00000000000000000000\<=H<h0Y^:GF40E38Q]]P<o<^0000000000^91500000000000XN0Uf0000000000000000000000000\#
000000000000000000000000000000O6c`^2i31300000000000000000000`L`\800000000000000000000j@e[=0000000000\#
000000000000000<nF^B0000000000V<hUFi8ZHcGW3Ca00000VM>WB00000000000000000000000000000000000G8in^00000\#
Ma@dT0000000000;hPc;00000_D9M042LaY00000W>PLD@:PN3O:cF000000nj0MI00000000000000000000000000000000000\#
00000U8eiB[fmff000000000000000GR1Dh2THUgF0W=O00000ofJWQWXOmC0000000000000000000000000000000000000000\#
FnoBJSjjGi000000000000000000000000000000000000000000000ffL6>000000000000000W02j21hdTP000000000000000\#
00000000000000000000<94FN000000000000000000000000000000000000000000000000000000000000000009?6=400000\#
000009\n0e0000000000000000000000000a4iB_000000000000000I>gCG0000000000000000000000000000000000000000\#
0000000000000001@\4d000000000000000>B;3WMP?N100000>XHSO00000Kli7f7DjD00000000000000000000000000abElf\#
d8mP]0000000000nXV9Y000000000000000000000000000000000000000000000ULF>S0000000000=c3dC000000000000000\#
HA8knVO<kF00000000000000000000HO<l?00000^JU2X00000000000000000000000000000000000Q<5SB00000O>`af00000\#
000000000000000G\DeV00000Nfean00000b2TTa000000000000000000000000000000000000000000000000000000000000\#
[B[MJ:fOo;mLok700000@814R0000000000PK7;F20\UV5`SA=00000ih5YR9F:M7000000000000000e@O5T00000DRd1A00000\#
00000E8W8G00000000000000000000`\i4=00000;P=^[4>IXC00000000000000000000000009X;IF0000000000mPFDe00000\#
0000000000K\@2I00000000000000000000MS;TA00000000000000000000000000000000000000004\;fC000000000000000\#
00000000000000000000000000000000000000000000000000anN:;:@^]k=@m=M0=8Jl000000000000000000000000000000\#
a9:la00000:K;X^000000000000000nFRED00000000000000000000000000000000000\I;S:NPjb>0000000000eT_8C00000\#
00000000004^NPK00000000000000000000000000000000000]2]RbW4kI1mj8k\m6<k60000000000je7fL00000\K1hF00000\#
FI7E]0000000000000000000000000nLE2JVjc9;00000000000000000000hn1oY00000iLK3;00000000000000000000B@<eF\#
000000000000000`2Y\;000000000000000NPATk00000000000000000000000000000000000000002Nida000000000000000\#
3N]UD00000000007A;3n00000000000000000000e2CKf0000000000000000000000000h7<kjl@G2<l17C8DL]I@0000000000\#
000000000000000000000000000000000000000000000000001`bnH0000000000000000000000000:jh[`000000000000000\#
0000000000000000000000000?e8`i00000000000000000000lRg9_5:=XF000006Zb^UGm7eB000000000000000dfSB7YK32g\#
0000000000YVID30000000000000000000000000TP9c?000000000000000000000000000000AX@l700000b<=6V0000000000\#
U6e>f0000000000_0YXIEA3ei00000000000000000000m0CE=c:@WO000000000000000000000000000000000000000000000\#
00000EfieN000000000000000000000000000000Ofi]?0000000000000000000000000000000000000000000000000000000\#
[D:]Y0000000000RLRC000000000000000000000000000000000000000000000000000000000000000000Ui9a60000000000\#
00000=8:Ym7>dUN00000000000000000000d@2L40000000000oD45I0000000000U@c^YgdTWM0000000000000000000000000\#
0000000000nC>C=0000000000>4h2N00000539_Q000000000000000000000000000000YY4=F00000000000000000000Y`d>T\#
000000000000000000000000000000`>9nJ00000bZ4Mk0000000000000000000000000000000000000000000000000000000\#
j0]G[0000000000[I0kR0000000000<lX0>00000000000000000000000000000000000000000000000000a2kEYaR5Md00000\#
00000000000000000000000000000000000000000000090TEJ000000000000000=fQek0000060o2C00000000000000000000\#
0000000000gj8_G00000njWSZ0000000000000004h@T`fK<Zh000000000000000NJZij00000000000000000000<VS5<Hd]JX\#
8I=PMMn_mXfD;2Q000000000000000000000000000000ZL5jm000000000000000;NJaU00000Ni<^g0000000000F711k00000\#
00000\d2n@4?;FW00000000000000000000HBi[8fW2W?ElR5W0000000000_P\_<00000000000000000000hhj?d0000000000\#
00000000000000000000000000000000000e<FciBi1H80000000000WHWK;0000000000000000000000000000000000000000\#
000000000000000]0J<l;S@SD00000e669XillN@=ZR`=00000nH@1>00000LE81H^0ENKAN`9:Ad7SVQV9<PPU<E`0000000000\#
00000000000000000000O^9AfMT9Xc0000000000gdHRc0000000000000000000000000000000000000000000000000000000\#
00000000000000000000lliV60000000000000000000000000?TI==j6QAhkU;[_0000000000W2Y@hl^1>9000000000000000\#
00000000000000000000000002dDbO00000Eg@:\00000e85lFBVl>a00000?>ZaSTnf2:n:KSB0000000000[Z9SC0000000000\#
00000@LG0L0000000000fVaY300000000000000000000000000000000000000000000000000Df]Y`00000000000000000000\#
00000PbD`l000000000000000000000000000000000000000000000Ul021lhPP1NS6li000000000000000000000000000000\#
0000000000MZbLb0000000000Z^nPY4dSR\00000000000000000000m==oE0000000000000000000000000000000000000000\#
00000X<_J>Y:4Uf0000000000cI?YAS85k80TVFn0Xn@40000000000K<AJj00000ba1Qn0000000000000000000000000P>1JP\#
000000000000000WO2;400000^_>cj00000DLg2>kjaG80000000000000000000000000000000000000000000008DioQ00000\#
000000000000000000000000000000000000000000000000000000000000[TXSh00000000000000000000000000000000000\#
00000000000000000000YBjfhL1=?DNJ6R200000XhlR700000000000000000000iJ?@c00000ghT>f00000000000000000000\#
00000000000000000000P\FC<00000jB4LIdB]Xm0000000000LXP[^000000000000000000000000000000000007g0Ng00000\#
b:G6d0000000000000000000000000PlaiC00000fB<BoDHmIWOS7OW78\AI00000000000000000000000000000000000@0QFc\#
00000NNolB000000000000000lNfBP00000000000000000000;FKaN000009lPicmj>6n9RkKE:Xo1SNF2_eWDRY=00000m60ZA\#
Xfj6N000000000000000=nC51D4gDkEXmT6000008<Z:J0000000000000000000000000S^6KJ9Hfa=00000000000000000000\#
0000000000PXIP000000Y24h^0000000000000000000000000000000000000000FZk^E00000LbbYm00000GD2?=V2O7k00000\#
00000Zk03E00000949Sd000000000000000000000000000000H2efZ00000000005E8ZF00000lm@P1_jIaPKH`<@C`5GdAN1d2\#
000000000000000I811LiR5I_H8_@X0000000000000009`bm^FZlbM000000000000000000006hNHW000006ThGR00000K>V8l\#
00000000000000000000;B\]FP`WBUVn8k7F_2S:k5>f[000000000000000000000000000000HRCfekjcU?000000000000000\#
00000J=0Ia000000000000000CnJUG4R9o6\\k^o0000000000000000;2c_>PUF>Ln\S[0000000000ZjK9m000000000000000\#
0000000000S:SV]000000000000000000000000000000UjdB800000m_:Bo:l>nP00000000000000000000\:9>900000GJ9DP\#
000000000000000m]?En8jJ3U00000l>j>c00000000000000000000GW5jX7S;IX0000000000000003LPHe000008d]iK00000\#
000000000000000000000000000000000000000000000000000000000000o47X=00000JbDRG_Djae00000000000000000000\#
00000000000000000000<XanB=D=00[ZhN>00000`O?R]00000YZ]W_aC:Oo0000000000000000000000000T<38R0000000000\#
0000000000000000000000000000004B0GC7M8ba0000000000?RM5Z]9:RX0000000000000000000000000JVMj_W64Dn00000\#
000000000000000k6VCEaa17OA^OalDlAF?Jd98ETZAhK0000000000000000000000000000000000000000000000000000000\#
0000000000Yo=^P00000]A8VB00000000000000000000000000000000000000000000000000000000000000000P515X00000\#
00000000000000000000^X[OD_4\ZHmHgZi00000fJG^K0000000000K:Zd<00000cjoUk^i2Pk;VRR@000000000000000na7Q?\#
8ZSEC000000000000000000000000000000mM=;B00000000000000000000abmXEKm=]n00000[jTeK`ldCO000000000000000\#
Vl6S90000000000OPMXc00000EDd??W0Hnd00000eLBbRY0b]@00000AZLDif`U=UU>iec00000000000000000000QLJGb491<B\#
000000000000000000000000000000000000000000000J81=a>8lDf000000000000000000000000000000000000000000000\#
000000000000000000000000000000K>D?T75A1H0000000000J065c0000000000JC77B000000000000000dZDj\0000000000\#
00000IBXL00000000000000005Z_UXZa;=b00000000000000000000]d4jF@F9Y9HNX?afH[TU]F_J_00000000000000000000\#
UD_N5i6nHP<b_69P?6Jkco7nA00000P=@YJ00000000005>NSO000000000000000AXcE000000n<GSi00000000000000000000\#
hE:ge0000000000m^Rjd00000000000000000000]BEk<Z^Fb@00000000000000000000000000000000000000000000000000\#
000000000000000ff;4K0000000000gLMJ=UhY0W00000GM6J<0000000000G<@4>000000000000000l9>k2000000000000000\#
000000000000000ofS6o0000000000cDaBR000003Z^_R0000000000000000000000000000000000000000P183k0000000000\#
00000000002P4go0000000000CFV^700000000000000000000000000000000000AJnil8j`?W00000000000000000000Rh6`?\#
0000000000]7:>B00000m6<iF00000PJNNR_D<[i00000jh;KK00000000000000000000<b^gD00000000000000000000@HT?f\#
00000BI;dd;bEd;000000000000000000000000000000000000000000000000000000000000<69UW000000000000000eZ>mE\#
00000000000000000000<hU0B0000000000000000000000000nG:NJ0000000000000000000000000000000000000000J\dE1\#
0000000000L2Ne?00000000000000000000000000000000000000000000000000bFd3`000000000000000<N:\5YJJDV00000\#
00000[L4hS00000000000000000000OB8Jc[F`OV00000000000000000000gDk6W[=6ojM\WIn@^a0j000000000000000dZMD6\#
000000000000000000000000000000000008Z`8W00000f7>7C000000000000000000000000000000000000000000000fNT69\#
Z0bANJVe`f000000000000000b@KH`0000000000a=9:h00000000000000070mU90JCPn000004b=FL000000000000000EX<Ze\#
00000000000000000000000000000000000000000000000000000000000000000KNF1<00000000000000014;O_00000BdmFM\#
cT`\_LB=EB000000000000000TLNoT0000000000000000000000000000000000000000MS<OA0000000000=46XYhJBO500000\#
0000000000000000000000000b48Mf00000TBZM^00000;^<F100000^NG3H000000000000000000000000000000YI4`lF4Mca\#
00000000000000000000000000000000000k@i1S<ZH8^0000000000000000000000000:FS:80000000000000000000000000\#
000000000000000Z8N^@000000000000000000000000000000M@_[`000000000000000000000000000000000000000000000\#
000000000000000@JeRX=d9NA0000000000[fnE]000000000000000000000000000000;L>oQ0000064G?\000000000000000\#
0000000000000000000000000000000000000000000000000000000GhB4_UdXdUoJ[GHP0h:7FZjPB3E23jNI:RIjjbi<Uc3lf\#
U44Ko0000000000000000000000000JB`aR00000=BEeVH40>ZjV0C?00000000000000000000AX<n6000000000000000O>Lj8\#
`0o[2_FHoN0000000000000000000000000000000000000000000005R>cd000006A5>V0000000000j1?mi000000000000000\#
aFYG2286=c00000`D5KG00000K6e6CgA5kc0000000000alXndIlAa39ZlFM00000000004m7^WWo?ON00000000000000000000\#
0000000000X>W_g000000000000000Q0R95000000TnZ900000000000PkbQ00000000000000000000000000000000000R=?G?\#
00000O<>Oh0000000000000000000000000:C1lPim6i500000NT60b00000000000000000000000000000000000jRWDVYQ8[W\#
00000Pn3JEE:@Qe0000000000\D]T?X3@8`0000000000000000000000000[`R=dj=<fo000000000000000000000000000000\#
000000000000000000000000000000b6am>00000000000000000000000000000000000h<VDN0000000000000000000000000\#
00000000000000000000EV^3k0000000000000000000000000000000000000000000000000000000000000000000000UnMe4\#
00000QlVm4E_?Yn0000000000000000000000000000000000000000AhFjGV@aKd000000000000000000000000000000Lj7aK\#
00000EU;PoOR2ok000000000000000aVe=Gcbj?D00000]V0b2cL?O50000000000000000ln[l00000000000000000000`bKL0\#
\6ZSm00000000000000000000A4[4=0000000000bg2SeIe9]e00000=Rm6c0000000000JS>oI1Z2gJ00000000000000000000\#
0000000000PXA8=00000000000000000000T``R>H0MNgO2Zf9]hkOiVC27M0000000000F\2DO0000000000000000000000000\#
00000oV2W?00000@^Qc[000000000000000c<>Vb0000000000000006TTnLXB2LM00000000000000000000000000000000000\#
00000000000000000000000000000000000YLO5KFJ86E2F\XD70_;R[i;2900000aI3HE0000000000;JFSKDh;GC0000000000\#
00000Pk8a[0000000000000000000000000000000000000000_`KU=0000000000000000000000000000000000000000SLKK?\#
00000>4i5l000006N6J1fW6[>0000000000000006:h0U0000000000oY3`@00000md:W^00000000000000000000000000<C0J\#
njG_i1j2Ya00000000000000000000000000000000000000000000000000@fHfT000001VglIIDC<b00000hfER50000000000\#
00000000000000000000000000000000000000000000000000nfBej00000WC=ka00000000000000000000000000000000000\#
000000000000000000000000000000000000000000000M\a@@00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008XBJ4\#
00000=`NhG000000000000000000000000000000000000000000000[4^HE0000000000000000000000000>F8m\`FYL@00000\#
000000000000000000000000000000@T9NM00000>HT9L00000aHTW`00000bTKkV00000000000000000000000000000000000\#
00000U2SCg9nVWh0000000000000000000000000J2e_`000000000000000000000000000000=0R5eGh\9P00000=R@D@cPGbb\#
00000hf41RUfE65RLngY000000000000000I^OKV00000000000000000000000000000000000C^4YG00000R>Sf:0000000000\#
0000000000000000000000000[Z3Ud00000Fbijj000000000000000CfHJWlfkKT0000000000000004D1\e<PjVC9o8HLcHiWL\#
S33WG000000000000000000000000000000mi0UD00000000002^0dUJR>KYHe@;]BNFf`00000000000000000000[Q3m`00000\#
0000000000000000000000000hT5jM1M7eX0000000000ag6Fk3d<VY00000000000000000000000009no;A0000000000lf[W=\#
00000000000000000000aTl9Q000000000000000000000000000000000000000000000000000000000000000000000000000\#
1VWjgW[@^JiB4ig00000?<[W\`^_IY0000000000kDT_04HPR8Y2LDS000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000KJMGE00000LO9>=;F=P_0000000000JB00a000000000000000000000000000000\#
C4g]Plm:74^Jadk00000V6BlE00000000000000000000000009TeaT000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000L2Wn\00000IZm^`000009M?Jnhnnh`00000000000000000000000000000000000\#
0000000000000003i;EI0000000000000000000000000aNm7fl\5h;C\>>g8L6MD_5@Gb000000000000000Wg9V;0000000000\#
000000000000000`^Tn700000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000YI?DD0000000000000000000000000Jn;6K0000000000Y21PE0000000000b>BWa000000000000000kV4gT00000XV7[j\#
000000000000000H`D0f00000000006d3mSm\W@W00000000000000000000Z\CYZ00000000000000000000Ph\d?>>0cd00000\#
0000000000k:8>60000000000000000000000000Y:VnM0000000000:d::000000eJPVe0000000000hZ:8Q0000000000JZA;]\#
WS9U^00000E2K\h0000000000WlX99i21SQ<lNZM0000000000000000000000000;BhTa000000000000000000000000000000\#
00000h>eB8000000b:;FF<;j40000000000fLWVa00000]E9N@0000000000c>j@GFh3PW00000^ZChm00000000000000000000\#
JLWT;0000000000ilMeX000000000000000RDP6JgDglT:J20L1Q83U00000000000000000000000000000000000en7k8fPjF^\#
0000000000000001<JAo00000000000000000000S^Gd800000W5?P600000000000000000000HF]S200000000000000000000\#
000000000000000fhoO_lNZIT0000000000000000000000000000000000000000=e?2400000000007X[Z@DDJ^n0000000000\#
0000000000000000000000000000000000000000AhLIM0000000000000000000000000P4VLL0000000000l35?;3Hoh?00000\#
=j@aD00000000000000000000Y009\0^BlS00000000000000000000000000000000000000000000000000N3>Xm00000Zl3UM\#
000000000000000b;;mJ00000000000000000000000000000000000000000000000000`b<K@m<jHE000000000000000gfOS0\#
00000FDCiC0000000000fb8nh000000000000000000000000000000k6g_L0000000000000000000000000000000000000000\#
a7:XgHJS\bH0o5Z00000000001@N3`00000000000000000000000002<]FG00000000000000000000;`jFBoF0a?000000T=PB\#
000000000000000000000000000000K20GV00000000000000000000000000000000000000000000000000000000000000000\#
>hDka000000000000000LV[Ae0000000000737S99f?m?Y`BDbW4G4<ZHghkSY94lG[8VS00000aTYD80000000000:R>S`00000\#
00000000000000000000NB2b1IB^hN_NEcdiH1A2ZPTX@JNjbh00000000000000000000000000000000000000000000000000\#
00000TH^D100000ejkiL00000000000000000000000000000000000SN7KL0000000000000000000000000000000000000000\#
00000<A8aK000000000000000000000000000000o`DO=0000000000000000000000000000000000000000:jee@00000R`TE]\#
h\k;G00000>M4`;3DBhccBJih8X]Ij_4ica0000000000=d@Hc000000000000000000000000000000000004V:_F0000000000\#
00000IdXei0000000000=4_ndko88300000>>Ric0000000000000000000000000000000000000000000000000000000ld0<d\#
M\R=?00000000000000000000BLIbU00000000000000000000>X\2h000000000000000V2=6I=`MPT:;=U?00000]XMFcQXoEF\#
D>;=3000008[1=L5RK=nnH2[o4d\5MTBi>d4E2j00000000000GbBgcN4_]=0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000i4BKW5b]DJ0000000000k>a;D00000000000000000000000000000000000\#
000000000000000Dj<XbePB_<000000000000000000000000000000N0KLBGlj`G0000000000gH[DK00000:bWbI0000000000\#
0000000000hJ>3IOl@U>1^ZXH0000000000M@APc8P^Acm\0P]7^f=Y000000000000000000000000000000000000000000000\#
9n>48000000000000000V4<J;00000ch8I3000000000000000fL3L^000000000000000000000000000000ME>GQ00000TFmRY\#
T4>g\0000000000L87`G4DA64000000000000000000000000000000M>6\i00000::4H800000000000000000000Y<:5?Edb_0\#
njlMDO4I7eIhm[k?e<:B9ZL9C000000000000000000007fOPf000000000000000000000000000000000006<?Y@0000000000\#
00000jjSWc000000000000000L^16C03:B;000000000000000cm5=c000000000000000000000000000000ZG<TV0000000000\#
_4OH200000G2Q@Y0000000000H>^fo0000000000000000:cB_000000000000000iTZMmK\]_mnnDVJ_`eL600000=PNKEe\?k]\#
RJ[Pg000000000000000YJmVEP:f_39fcY>000000000000000eo9Y_000000000000000000000000000000000000000000000\#
0000000000000000000000000=0EKF0000000000<d3@nkJlgV000000000000000000000000000000:PYH[LNH8kSlld<00000\#
00000FQ?46000000000000000000000000000000000000000000000000000000000000000000000000000F<>[o0000000000\#
A]<9c0000000000000000000000000aS5@`00000000000000000000000000000000000000009R^ZD00000000000000000000\#
000002XFCj0000000000MPF790000000000<TU;mE4nL4ILgDEQS1m?0000000000YVEIa0000000000000000000000000HbD]<\#
00000m8]eH0000000000000005B<1600000g03GNP2Y7a00000A>0VaGlNhZ000000000000000?Dh=PDDO0?lTiUa00000gA8Y?\#
Q\<Pn00000V\kP100000000008:W<d00000JB5bY00000S8T[a000006W=I<0000000000]HQjjSk3]Q00000000000000000000\#
00000BF2?T00000000001A>YS00000ZG@G\WVj`4000000000000000000000000000000000000000000000HQ9^U00000UdB5T\#
000000000000000000000000000000iT@PL0000000000:d1D>fC1\H00000000000000000000A0E]ZbbHWcSf?A>aLB=C00000\#
00000:Rh4fVI4MjHj3X?@b_bY00000RhWkJ0000000000C0=9D4Rj>H7f^1n000000000000000aVJU`00000i8A\=0000000000\#
0000000000000000000000000a\S9I00000I1:2h;35VD00000Tf>6;000000000000000BT^i30000000000000000000000000\#
000000000000000000000000000000R@^CC00000000000000000000CFZ>0000000000000000n<kUC00000000000000000000\#
0000000000000000000000000bR0:Ng[;gR00000ol5PG0000000000000000000000000000000000000000dTIOQMT]5]00000\#
0000000000[h9Ue000000000000000ajJA>00000000000P[1HfH5VC9092M00000P^2beE^JWnO5;>O00000000000000000000\#
000003;0OC0000000000000000000000000000000000000000000000000000000>4HJB000000000000000Jjf\]B0dG<Qa<IU\#
000000000000000eBk>k0000000000<Zcni_:2:S00000kB>gk>@a1\000000000000000HblKQ0000000000000000000000000\#
00000000000000000000000000000000000WR:K9000000000000000nc8L_cB^;D000000000000000000005PWQBLd[d_00000\#
000000000000000000006:KAV00000000000000000000PllGc0000000000000000000000000YlaTW00000000008XWa`00000\#
00000jW7_\0000000000oY0<FEI2eg000000000000000000000000000000hk2<C000007P_b600000000000000000000I[<c7\#
]2Ac^00000>BTCY0000000000000000000000000HD1BhF<iQW00000?8E_53:o4O00000c`3D000000O:9MI000000000000000\#
00000cbA[B=hAb8la6mo000000e1IHc2b7KV4BVVUE:J`0000000000K>1e\HZ9iRHS27]000000000000000000000000000000\#
;Pl>O6U;?H00000E@c=e0000000000UM5eG00000000000000000000K<2Zm0000000000TLHCUT8P=G00000000005nEE=00000\#
000000000000000ZLgQL0000000000000000000000000b7=MA00000kjgQ300000<\F0Kod`@e00000[M=cbBNYB[000001a1TV\#
S0[gPZY?i600000=TA\O000000000000000000000000000000UPmWYl<=>bU:X6Z\Hf8ak6mdY0000000000000000000000000\#
0000000000000000=9=]00000Y?48@00000mT9cX00000000000000000000a=4Yl0000000000000000000000000Zh@eV00000\#
0000000000O<iVTU41nRLd:QjZ`:^C000009g80A000000000000000000000000000000000000000000000000000000000000\#
00000000007B5ldo0^<O000000000000000000000000000000_hUNnN4_410000000000FT[BMW>aR8iQ7AT000000000000000\#
00000000000000000000<HS<e0000000000Ym0SXXFcUS0000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000@07\6000006Z:>R0000000000000000000000000j?:`B00000ij:T=\#
0000000000000000000000000d:WmTla=1;0000000000:HfKc000000000000000000000000000000CPTWkYA7MlFO0N>00000\#
0000000000PJ2lU0000000000n:FY=00000g<54X00000000000000000000000000000000000000000000000000h>oJn00000\#
0000000000000000000000000000003B_UH00000Qo;SI00000000000000000000000000000000000YZlj8000000000000000\#
0000000000000000000000000000000000000000XTm^Di5>`n000000000000000;PWb900000000000000000000000003>e1=\#
5M5jk^Z`RXQ\5Fg98]2H3i45C^C8ZT00000Zb;k500000B?9i6000000000000000000000000000000000000000000000SB:Oo\#
00000nL`9j^K=3800000_E3:A0000000000000000000000000f`gGC9S2]b`jLahPn2Y400000`ZVE00000000000e2KFi00000\#
_0jkD00000]Db>MeR0g=X]5XJcA=9L00000hH1GL000000000000000000000000000000000000000000000000000000000000\#
000000000000000NU;XIk?>AV00000CZBeQ000000000000000J22iQ00000k:i3f0000000000000000000000000BHSk?00000\#
00000hN:Jh00000000000000000000MRP]K000000000000000nPeT8GRnjF00000CnMg500000Ld[j>00000XV3jG00000730][\#
00000000000000000000000000000000000l2E=de\[=>M>a4`lW:_Z0000000000000006HN1P0000000000iDn@R0000000000\#
00000h28T^PbW>lm^`SLnL2WLWI@a7000000000000000000000000000000000000000000000CZWVL00000;0Hfi0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000?JW`m00000000000000000000\#
f8e:Z00000000000000000000LB>bP000000000000000000000000000000jNPeT00000000000000000000000000000000000\#
00000h;4T8000000000000000=LJ7K3jJIj000000000000000dA4hR000000000000000Y2>diPjfi:00000000000000000000\#
00000l0C07UFU<XTi1KKkRQ>oh>l4o000000000000000HC341000003m;oa0000000000LXUK9OJ2dP[VB^BXBbhe0000000000\#
00000000000000000000000000000000000E`>9d0000000000@>O@VEJRh`00000000008VcAe00000D\Dd\000000000000000\#
e0mAh00000Tff3F00000IB8ge00000Jj2iB:8SPSc0bd7JBdZGig2V6YW?_h0000000000SfkQ;Uhm5\;Hn9`26C1dcf^Gg00000\#
00000000000000000000Dn\]5n0Lk8000000000000000000000000000000TV<nE00000000000000000000IZ2Wb08QhNWc1`4\#
RQ4iT00000000000000000000000000000000000000000000000000000000000000000Q6aaU00000S605Z000000000000000\#
0000000000000000000000000000000000000000000000000000000m:ob000000>lm6600000]Hg4700000000000000000000\#
ZJ`DaWo6icMFJg\]0j2g000000000000000000000000000000jY:bN00000000000000000000000000000000000;V`m400000\#
ShEbT000000000000000j8NVXQDFE60000000000_P1La00000o>3ZX000000000000000Y\Lj]0000000000000000000000000\#
000000000000000d23[F:ZPUa0000000000000000000000000000000000000000>f0?c00000000000000000000oZ;oY]ZVAK\#
000000000000000000000000000000000000000000000ID59`00000000000000000000DI2XJ0000000000V>D9Y0000000000\#
00000cJBL000000M\<STATBLHfbhLE000000000000000000000000000000H;:FEF^C4?00000bX<o:iJ30W000000000000000\#
00000eB9_TF<kYN00000000000000000000000000000000000000001XoUYRL?PT0000000000000000000000000=P>VO00000\#
0000000000=NkL=00000PjhUl000000000000000000009A2fS00000EjN8]000000000000000co;A8000009>ZH@0000000000\#
00000A8VNVc6fcGlg0;l00000C^R6D0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kBk3eKhBE\5C<]40000000000K^^5I4BH2L00000\#
00000000000000000000N\AkP00000mDa\P6@1>\W94hC?E>X<000007JgB800000<d<G000000?0:GnOF`DK00000g01B3Q:1kB\#
h^DW200000000000000000000PdJW@I\0a`0000000000aXPMcl>7:K3f1TA42[UcgXji_We?8100000S65MF000000000000000\#
00000`?9H000000000000000000000dJc1G000000000000000Rl=Df0000000000000000000000000=f1G@00000l:_\<00000\#
00000hC<d[OV0=T00000000000000000000nLSch00000?;2g^000001i7S^00000000001J6nkB:O>TeD`bU0000000000c@5TS\#
lLBPb0000000000ED?[100000^Hj^i0000000000N@fA400000eG8ZdeY@kU000000000000000000000000000000OTLS_7RIni\#
E<]93?6h`8JBH9U0000000000000000000000000000000000000000000004DAD[P`?O^0000000000o39o1000000000000000\#
0000000000000000000000000000000000000000^1=XF00000ik5HY0000000000QL@0M00000YD[9j00000000000000000000\#
7RSWK2nQ5SaFfKG_>CnT00000000000000000000000000000000000\<7_WdVFkC2U:@[000008N83oV2];R\lZe>OPM]\00000\#
00000000000000000000000007ZJO;000000000000000000000000000000000005RL9[000000000000000000000000000000\#
DlmXg000000000000000S8CkO00000CU<HA0000000000000009D0eUhD1=n000000000000000000000000000000@n3VT00000\#
00000T\`G8000000000000000<@FIB0000000000k<8^\000001Q05d000000000000000000000000000000000000000000000\#
00000edI?U0000000000000000000000000000000000000000000000000000000o2<N500000000000000000000000004=60m\#
0000000000HH=G2000000000000000D>=D[0000000000Ib^GH00000000000000000000000000000000000000000000000000\#
000000000000000WJi1C0000000000hG?Hf00000000000000000000000000000000000:g7_500000bZO4200000E6UH@ePeoL\#
000000000000000iS2aV00000GVQbn5k>5A0000000000000000000000000000000000000000000000000000000WY52`00000\#
0000000000TZG0<000000000000000QT;@=0000000000000000000000000BPON8:=0LAH68JVPD88_0000000000000009K8cZ\#
000000000000000000001f34]00000BToG9]3=0^00000000000000000000gk:S8gk:T<000000000000000000000000000000\#
00000000000000000000e0O]RLk<0b00000S^ZeP9X8VB;_3Pm0000000000000007lP430000000000T2cF`00000=J@Cd00000\#
0000000000P56MFUU3eM00000000000000000000IJ[860000000000000000000000000lBDPH00000000006:>Em0000000000\#
00000000000000000000_J8Qk?A:hl00000Cd^27cLA5W00000000000000000000Wh@Ai0000000000000006Zo0[MV94h_TQiK\#
000000000000000000000000000000000000000000000Q`43P00000000000000000000000000000000000000000000000000\#
jN7:3:4DoG0000000000000000000000000;Ro<J;l=PQ00000000000000000000NN6QB000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000o74Z@00000000005?72k5?7K<bJ3]X00000=d=7Vmd=\<1BF@:\#
D^_Xf000000000000000000000000000000f80[_7Hn1O0000000000d05670000000000knTi>d646_H27Zd?E?[Q00000:LQZ`\#
00000000000000000000000009lLYQ00000000000000000000000000000000000X0>T20000000000SX=SRf==Ym0000000000\#
00000]fX6>000000000000000000000000000000000000000000000000000000000000000000000000000E0;^a00000P@P86\#
FD`gP000000000000000eVYOW00000000000000000000000000000000000000000000000000PPPgj0000000000^i;2X00000\#
42NDc00000YdUh:00000000000000000000000000000000000000000000000000000000000000000000000000000000cTaSN\#
00000000000000000000:J]K\JRRi:000000000000000000000000000000X8[CK00000f20X_0000000000000000000000000\#
000000000000000WTkb:9jV7200000TC4190000000000000000000000000h613X00000cTR1Z000000000000000_`UTn00000\#
00000000000000000000Dlje600000`bhQf0000000000000000000000000JO=7?[Bdki4o8od0000000000000000000000000\#
0000000000000000000000000>FO;UGF>LZ0000000000g6agggT`[\00000nDRPfUHbO]7HODREQ5ND00000000000000000000\#
0000000000000000000000000Jm9N30000000000000000000000000ofC?^TXbdN00000000000000000000000004o1B500000\#
000000000000000000000000000000000000000000000H8P;=000000000000000000000000000000HQ?Cm000000000000000\#
00000jm7MF00000000000000000000000000000000000000000000000000lX`d<000000000000000c4]9O000000000000000\#
000000000000000K<48\00000000000000000000000000000000000000000d?2g000000000000000@66Yc000000000000000\#
00000000000000000000000009L?lYN4?>800000ChSLn00000000000000000000aW@f>F:N<@6b6i[00000000000000000000\#
00000Q0El1V\=C>k^I2m00000`\Hd1X>o8?0000000000=hT1Q00000000000000000000000000000000000000000000000000\#
oZA6jS_:Ej00000f^?I4XW3gG00000000000000000000m@8oNkh_iiVBiN<;:\ke00000B?4Jj00000000000000000000T3<3T\#
00000;\7G>000000000000000000000000000000000000000000000000000000000000oRlAjFn?SK00000000000000000000\#
Mk6`?dj`WX0000000000000000000000000djc[\000000000000000000000000000000Z4P_aB2oe=R7>=n000000000000000\#
00000G`o`c00000000000000000000000008Pkoo000000000000000000000Z3d;00000000000000000000g^ESRfRPVO00000\#
00000bbd3JJD<`gShKT>=bLi_000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000>k2[_00000oC:L>]\Yol000000000000000000000000000000QX<fc00000QBNm^0000000000000000000000000\#
Z4G[l0000000000000000000000000^d>0[0L_g_ERjh<h<Ejo00000000000000000000W^@oNWd@EW7M=4F3o64G0000000000\#
000000000000000Kg90N000000000000000>Z4=k\9?E:0000000000@`NA@0000000000000000000000000000000000000000\#
0000000000000000000000000@H^N_0000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000NhIDn0000000000oXSOm000000000000000000000000000000000000000000000\#
[j7j9000000000000000WhWjR00000iLAGB0000000000000000000000000A4MAA000000000000000000000000000000Un5[Q\#
W:4FT00000000000000000000000000000000000000000000000000000000000000000]<4Co000000000000000Ud>1ODXN7@\#
OLE?@P[:ST0000000000000000000000000000000000000000000000000000000i4aJfafQfH0000000000000000000000000\#
000000000000000000000000000000000000000000000WT=8^00000MdUI9000000000000000MT;1300000000000000000000\#
00000000000000000000000006F;hc0000000000000000000000000000000000000000b2C_c0000000000000000000000000\#
00000000001n2B[>0CK@0000000000000000000000000U`Z]mjhgL_iK7?200000000000000000000jPKCX000006i@M;00000\#
00000_^ZaB00000000000000000000O8N=B00000000000000000000000000000000000C6Z?]0000000000Wf_h20000000000\#
00000h0CX=j913e00000000000000000000000000000000000^hHeIOn^Yo5h^[eVa4dncb\Ck0000000000000000000000000\#
9VY4kBT3?V000000000000000000000000000000M0S3^000000000000000=RmOlB2kVZa:FUi000000000000000n:fFJ00000\#
000000000000000000000000000000000000000000000UJWeKT>\SGUn_Jn<Zk><5BkG300000000000000000000LTL<C00000\#
0000000000@>Ae[gheG2;jgk;eDB8L0000000000000000000000000000000000000000000000000000000000000000000000\#
]70^`000000000000000[R07l;Q5@<00000000000000000000iZP;o0000000000000000000000000000000000000000h@F>C\#
0000000000000000000000000000000000000000000000000000000000000000000000000006lZ8m0000000000QD]QkDP60l\#
000000000000000?lmDI00000000000000000000000000000000000bXSbe00000JbgNjgDIoAY>YSH00000000000000000000\#
00000000000000000000000000000000000000000000000000kjQ?M120YZDNb;P7BKmZWA9f=0000000000ZfJQA2T_][g@P]Z\#
Jl[Q9Cl_I<00000eZ7f1dVRQf0000000000000000000000000000002U92ge6c880000000000000000000000000CjWSO00000\#
000000000000000K<64T00000Lbg4Y\8>ad000000000000000000000000000000000000000000000RY<R\000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000Hh=U30000000000000000000000000E2d7DQNNX^_TM@nJfmY900000000000000000000Sg2T30000000000bBE23@]:]K\#
000000000000000>:ZE4:jc=UGG5Tc0000040]1g000000000000000000000000000000000000000000000000000000000000\#
0000000000354b\0000000000000000000000000U`GSC00000000003G>aD00000ndJ`V0000000000Ihm[9000000000000000\#
0000000000^;1=?00000000000000000000;h?\S00000000000000000000^@n`c00000000000000000000O^N9kHa7kd00000\#
oU6`000000C4DOkI\Gmk;l]GA00000000007:GW5S=8`_00000MBZF1=nRIa00000b8LS>PD=Kbfa7:80000000000000009X2]5\#
i<EWC4j6@U00000j9?^2000000000000000iVPL500000P^7VZ:Z>DO0000078EQEbdae\T^WOKYDmM@U5@8T=h7V?000005:;ON\#
00000XHOd:000000000000000000000000000000000000000000000000000000000000000000000000000fBDK20000000000\#
00000000000000000000000000000000000U4aH:0000000000dNUU=0000000000000000000000000000000000000000QBc=B\#
j72GkXI6SS2LghT00000000000000000000m@P6B00000000000000000000000000000000000l^fnc00000000000000000000\#
00000GlmNgjBX\e00000000000000000000Xhem:KY<M?OXeFZdN]>D5;6jAHA?2I000000000000000000000T=oj0000000000\#
7`S5Z0000000000000006j7<M00000k?2_200000000000000000000A4VS3Y4Mf^DlmGU00000W@?b=0000000000\ZBgR>bm0B\#
00000000000000000000k53<f00000YfG:5i6bUf?V@DNVj_<caE4bA000000000000000000000000000000000000000000000\#
00000KNalE0000000000L5:a0_2X2l000002NDD40000000000\S=Rk000000000000000enVOOQD9TF00000000000000000000\#
0000000000000000000000000S\I9200000:N\MZ00000000000000000000000000000000000Kn=jh00000000000000000000\#
00000\_@JL00000000000000000000000000000000000L`gWJdI67l0000000000000000000000000000005o1P=30hIU00000\#
00000[RGJ3000000000000000000000000000000ATb[G000000000000000Wk1eS00000000000000000000000000000000000\#
000000000000000000000000000000U<?oj00000000009flDF00000JffJaLf6;E0000000000000008<75G000000000000000\#
000000000000000000000000000000nl=^k00000Eh7Ek0000000000Gc5?YIn\Hl8A74=00000LN0:]00000000000000000000\#
00000325A<000000000000000hP6mZl^;Io00000000000000000000<o93<5d`:kNo@iU0000000000000000000000000^fGOS\#
000000000000000000000000000000n`ZI6T`A3300000000000000000000M`05g00000000000000000000000000000000000\#
00000000000000000000000000000000000J8BSo000000000000000000000000000000000000000000000000000000000000\#
0000000000=l=\m`2mUgRA7je0000000000000000000000000IV5i@?^@Z<0000000000000000000000000000000000000000\#
0000000000000000000000000=dB0a00000000000000000000000000000000000000000000000000;dSn2f6gRm00000iN:VE\#
000000000000000000000000000000000000000000000000000000000000MM9Fl00000blTd20000000000000000000000000\#
0000000000S^@BcL;70S000000000000000YR9bL0000000000CZ9][0000000000000000000000000j>[070000000000S14[`\#
00000000000000016E;c00000GXET;<>3aUl<8ACLS42k?54FcIl^l^i`]4`00000GT29@0000000000I`9b9OA23M0000000000\#
000000000000000MA=RVddbmj0000000000000000000000000000000000000000n=1YB000000000000000_b2=BDf@V81dfBm\#
Q0;BhN^m2d000000000000000I@P?c=6RLb0000000000`;@n]00000OFDTO0000000000000000000000000000000000000000\#
E`E7M000000000000000000000000000000000000000000000000000000000000000000=5KW0000000000000000000000000\#
00000EVl0@0000000000000000000000000000000000000000QE@A]000000000000000000000000000000000000000000000\#
00000l51[J<@5\[G<Q3hGO3[`0000000000000000000000000000000000000000=fgBIC:BF`0000000000000000000000000\#
00000000007bM\Iic1=100000000000000000000000000000000000hk5nL00000000000000000000F16V0000000000000000\#
c;9TS0000000000000000000000000Oc6^\P6WB800000lLB1o00000bRCWN000000000000000GY6h\7289\00000h0dXF=\;JQ\#
6c@TT000000000000000ZJG>R000000000000000000000000000000000000000000000000000000000000QZX9H0000000000\#
000000000000000000000000000000eDDlQ00000g2oKm00000Y:<LF0000000000`a9j?LY0DL0000000000QDH^@[:^>b00000\#
000000000000000000004HE0e00000<fGiN0J7ae000000000000000000000000000000000000000000000bZ72N0000000000\#
000000000000000N^9ec?:UgC00000000000000000000mU@gP00000<\i<[000000000000000^F<8h_nQ3<6lGYnE>Pl\ol_Ki\#
W2e^Qi=;ji0000000000mFE4n00000000000000000000l2=350000000000000000^e?9<71ghLXo1m00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000GO>8f0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007h=A300000\#
000000000000000OP=Ji00000000009Rk9g]=8;1:`m42?hZbn0000000000JJ2IZa53f\000000000000000000000000000000\#
00000iA2<b000003^]hB0000000000IK8[g00000CL3J2Jf0VjUPD@KV:A<nm:=P500000000000000000000Gj6WGc[>d600000\#
000000000000000000000000000000000000000000000gJH<l000000000000000<B2;n00000000008^\JA000000000000000\#
0000000000000000000000000000000000000000000000000000000JD[:50000000000;[1iQ0000000000000000000000000\#
00000000000000000000Rf`YO000000000000000000000000000000\]3b10000000000000000000000000000000000000000\#
0000000000000000000000000fla?^0000000000c37c\0000000000000000000000000000000000000000000000000000000\#
40bVk000000000000000000000000000000000000000000000I8Fd=00000000000000000000ADOA=000000000000000S;7US\#
000007a7aT0000000000PR>S<000008H_7D84>\e78_ejPn@3G000000000000000Q@[`400000000000000000000An[]3UPbMl\#
00000000000000000000JXjLJ0000000000000000000000000000000000000000000000000000000YRkCn000001:m>]00000\#
00000N@HNP00000000000000000000lJRPC^<STm000000000000000\ZCj?00000000000000000000D8>>L1TmE\APMo3efbQE\#
00000AV@:E0000000000U31=jCHGf6FdI]@00000000000000000000Y`QRJVln^K0000000000000000000000000nJM6600000\#
000000000030=;C00000000000000000000000000000000000HL]\I0000000000<::CU00000@n0m:00000000000000000000\#
5S@8;00000000000000000000000000000000000000000000000000000000000000000000000000000000Oo1Nm;64gI00000\#
00000000000000000000T00D<4PEdX000000000000000Be5DY00000000000000000000000000000000000000000000000000\#
0000000000000000000000000T`7UaH64NRZ\HfA0000000000XhJbI0000000000000000000000000000000000000000DjnZY\#
000000000000000000000000000000000004?2JM000000000000000000000000000000000000000000000000000000000000\#
00000000007:gTH;C25N0000000000000000000000000000000000000000000000000000000FNj:^00000000000000000000\#
000000000000000Z2[Fk00000>0l6;Ok9LH0000000000000000000000000a<oQ:FN2W30000000000@NW>D000000000000000\#
000000000000000m:0BN;dTK@0000000000000000000000000AR^dc000000000000000\P@]R0000000000000000000000000\#
e3<AL0000000000000000000000000VP]75<M>Ma00000000000000000000ff_f?^DI`;GU3YRXjZ7b2R;nW46K_000000n:G2W\#
000000<]cE0000000000R\cZm000000000000000?LBa54J^nK000000000000000000000000000000dU9ZB]JclbdU9[A00000\#
000007K9;>000000000000000000000000000000e\@]=UY0H300000O^6T<0000000000000000000000000000000000000000\#
aZS7JEP]3o`j?7N00000hA2hJ000000000000000mL8\<0000000000T>`Ege4h7Gi0]TeM6kKi0000000000000000000000000\#
000000000000000oneij00000Z>j[f000000000000000000000000000000000000000000000<<2Jg000000000000000gi<9D\#
g<lWb000000000000000^A2DV000000000000000000000000000000000000000000000000000000000000DJnNT0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000005k4E`00000000000000000000T4?AY00000000000000000000_]39j000000000000000<V4I]L\Ogd00000\#
AI:0]GT7o30000000000000009hR0@00000000000000000000000000000000000000000000000000000004R5@70000000000\#
`<5D13HT@W00000k@H:`000000000000000000000000000000>nNO90000000000Qn`M\000000000000000000000000000000\#
00000gK6F:Rl6TVnS5;N000000000000000000000000000000an^cF00000000000000000000Q2ofN00000000000000000000\#
]PU?000000dB1V2000000000000000ERBBg0000000000000000000000000MJ7BAh6An6000000000000000bb7Hc:ZN?i00000\#
FnZOo000000000000000000000000000000\fJ0_0000000000Y:4\W00000000000000000000000003FH<B000000000000000\#
000000000000000000007h_1Q0000000000P21`>000000000000000000000000000000F56[Y000000000000000Ih47>INfJJ\#
000001he<A000000000000000000000000000000?>Z8;0000000000000000000000000FXaQZ4a2j:b]:cAT4B8W0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000?F9k>]5=OD000000000000000\#
00000000000000000000000000000000000000000000000000gBn04000000000000000TBg]60000000000000000000000000\#
\hmL^Tb_fk000000000000000AP4ER:ZF]@DLN3@Zb`@J000003S;4c0000000000?4@3TA2JFg0000000000U[;oU0000000000\#
3j:M_6i?:W00000000000000000000000000000000000000000000000000l^mgh000000000000000iF3OJ^P\7E0000000000\#
00000@3=ZE0000000000000000000000000AG9<[000000000000000000000000000000000000000000000<8S96ma?97Y9?C>\#
0000000000IM@7a00000Tc:HD00000000000000000000LbDAnbXNYW00000M964]3H\8J00000GP^Me_e=K>0000000000MO:Rf\#
e;;nP00000000000000000000l\g_n0000000000ZXoi70000000000000000000000000f<8nU6E::400000000000000000000\#
AV7jIXDRaLDhS`<000003d5d<X07LK`:UGo0000000000JPl]_00000000000000000000000000000000000UHXN<00000@b=dU\#
0000000000000000000000000000000000000000M6?mYIa2KJTbKVh00000000000000000000\0[VA00000000000000000000\#
00000000000000000000Wf`3>00000000000000000000HJ:g][4nh100000000000000000000AN?760000000000a`<^`00000\#
00000000000000000000:d5080Q;V[ZZTRK>BCnkF4Xl\AV>anG\JJV00000eVEQ700000000000000000000;:2T80000000000\#
000000000000000000000000000000^nR8d00000HG1R[00000000004fRYW0000000000000000000000000000000000000000\#
0000000000000002d>P3enoaO0000000000_@0Q;000000000000000000000000000000000000000000000000000000000000\#
BR7]m00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000ET0Pk0000000000PhLV7000000<NLl000000000000000<Tb^J0000000000=lFEZ0000000000?RF4_6S5Pb0000000000\#
0000000000G^:X\000000000000000000000000000000^0eh90000000000000000000000000eLCDj00000Qk7m`0000000000\#
ZI4d20000000000kJFCR00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000]Y9EW=o2X5000000000000000@g?bU000000000000000YW=g200000VdD2e00000\#
0000000000PE3\@0000000000000000000000000WK4lF0000000000g3?::0000000000=l2Z`0000000000000000000000000\#
0000000000dY>:D0000000000000000000000000F:4aD000000000000000000000000000000000000000090N\J0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000OI6K`0000000000kXd;W00000\#
16f?oJL4I?Z@9lDXfN5ecRlRXjI75C000000000000000=6QjX00000@8kQI000000000000000aZU:o00000000000000000000\#
5@hU[00000\`lH50000000000cD1?>000000000000000RR>^9e:\Q9X;@ZE000003M2:cHZEJW0000000000000000000000000\#
00000?V=2;YK>IH000000000000000lE=QBQhRN2\HAdh00000000000000000000D\o\k0000000000BNefK000000000000000\#
@^B;_00000`PlTa00000000000000000000ah[H]00000k138A00000000000000000000000000000000000R<O\QQZRURm4jVm\#
aBY6o00000eJ4Gen6Ha]000000000000000<^OPYOPcHT00000000000000000000000004:6To0000000000jl]MYOl3<M00000\#
000000000000000000000000000000000000000000000VBJj2000004F;A:00000e>ZNP0000000000IA7<W00000hN9gS00000\#
o<Zl10000000000000000000000000K2i1d0000000000Se28n00000000000000000000000008lXlG00000000000000000000\#
00000000000000000000000000000000000ALAKG00000i2N;S0000000000X`a4RcJBYi000000000000000ZfBl7b8K0400000\#
000000000000000000000000000000A:o7<0000000000000000000000000RRD8L00000000000000000000B\NJ_V[62f00000\#
0000000000<NafSIJJSZhXbY^000000000000000ac?BHCngKm00000SF``6000000000096TiP0000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000Q53Y70000000000000000000000000d@``T00000\#
0000062VKm000000000000000000000000000000j??U10000000000oHN2M000000000000000m:065Fi7BNCP;Za3X<oSKBGVK\#
N8VXj0000000000000000000000000000000000000000000000000000000000000000000000fhjMm0000000000O0_;n00000\#
00000000000000000000000000000000000T4Y[]000000000000000NjUVb00000000000000000000`h2ZHWfb\00000000000\#
0000000000mLj?:000000000000000000000000000000[4W4U0000000000000000000000000000000000000000000008NOC;\#
00000G_=1W00000000000000000000NB;m70000000000000000000000000000000000000000jH9W7000000000000000DL[aZ\#
54]Yn0000000000Ua@I`00000000000000000000A0^d:G@EMj0000000000000000000000000F[>V<0000000000RS?aGHXg;d\#
hjiJe00000RbTII000000000000000KW7OK00000CPcTaL0g\;00000000000000000000:^CZZ00000bf7VL4HEW[0000000000\#
KXd=@E02Lh000000000000000000000000000000000000000000000d@<@^0000000000<Q68k0000000000000000000000000\#
0000000000k@?[WLj1RNG_0nJ0000000000000000000000000000000000000000YZCebAjJVi0000000000n`Ukm4M7a800000\#
000000000000000000000000000000000000000000000E?7WQfO14a0000000000000008^8L?0000000000dFmh80000000000\#
jTHAUQdHiY81:EA0000000000l:a3;[:OLSd=:@LE`hiJ0000000000`X:5X00000T3=AL5RlPV00000gZT8Z@o87b0000000000\#
000000000000000AVV1P00000VPP4W00000h34R3FQ?Q@000000000000000000000000000000oLk9FOFT\73M7GK<[9QB00000\#
0000000000P]2<R00000000000000000000DRLR:N;<3b00000WM0:B000000000000000000000000000000AJU@R0000000000\#
0000000000000000000000000000000000000000B]?5F0000000000000000000042L@<00000m;0aI00000000000000000000\#
0000000000000000000000000J^9M=00000000000000000000Ri;iI000000000000000000000000000000000000000000000\#
000000000000000<o;Zn00000G<><g000000000000000000000000000000\@W6]00000nh3Mh0000000000000000000000000\#
0000000000IBFdV000000000000000=fgS800000000000000000000ANG]7QfmX:hY2^:0000000000m]=N@h1@Xa0000000000\#
000000000000000000000000000000000000000000000000000000000000PJ5nb00000:DYVA000000000000000d2mB400000\#
00000000000000000000BDYHM0000000000000000000000000oJ;8i0000000000W8Fl7000000000000000000000000000000\#
fb4g`000000000000000000000000000000000000000000000JPVJS0000000000000000000000000>`<E>kH:130000000000\#
000000000000000000000000000000hfEok000000000000000000000000000000000000000000000Vo@V@000000000000000\#
0000000000:^Ib<00000DBhA90000000000Q2lMc00000000000000000000IXfWcAJchKbi7biJ0GKi0000000000efmgZ00000\#
]RcNY80^JH0000000000l`GE]00000>Y;Je00000000000000000000000000000000000000000000000000Lo5lM@HdFh;nZ>e\#
0000000000JX;c<00000000009M=>:aFhc40000000000000000000000000000000000000000000000000000000?o6?\00000\#
00000000000000000000000000000000000000000000000000000001L<8Fb6FEmJ<Ie__i5na00000>6TE<0000000000FC3NB\#
00000KG2UYIDC[@ha?h3h@MMW00000000000000000000000000000000000m<C2POhnCh000003>81Y00000000006jja]00000\#
00000000000000000000000000000000000000009VhAD]dBkk00000UR6\^00000000001T[EW00000c3@7E000000000000000\#
000000000000000jjcJM1J5]a0000000000000000000000000P^E5LNhTYnA:7TZ3lUP^7[9FC00000MLk]o000000000000000\#
000000000000000000000000000000000003M=8K000000000000000000000000000000:<lX300000Z>WXo000000000000000\#
fO8bO00000`Vc5`00000000000000000000000000000000000000000000000000CflJCDTMZU000000000000000jJ_hm00000\#
00000000000000000000FDIlP00000000000000000000000000000000000LV2>gLB`9E000000000000000000000000000000\#
0000000000000000000000000000000000000000K`f4900000000000000000000M4ec400000000000000000000@e2dh00000\#
00000SVjH500000GB16f0000000000FFj0h00000?>7C::Hhl_00000;`8BL00WYBKZJH3?`RafgG6G?00000000000000000000\#
0000000000N8B>F=nU>R7g40F00000000007E?iFEJS[20000000000000000000000000000000000000000F^AGh0000000000\#
6@DbB00000J\TE0<a>H800000000000000000000UB7bSCjKVEZ@1b2=TCKW00000000002A1SOoY=gmg`j]h000000000000000\#
00000000000000000000KL7[`G6gmSHk<8e00000000008TeZ_00000KL5g4MjY=fBDbA?Le0TZZdS5bi]2]H000000000000000\#
1`:oA00000P=<oI0000000000JdXTT0000000000000000PNZd0000000000i>Ic500000000000000040Q]4000000000000000\#
00000000000000000000000000000000000000000000000000000008jlcFTT4XcAo5@M8ZJ6L0000000000SQ5d20000000000\#
00000`4lbCB`Mik^T>4V00000000000000000000000000000000000c`Hb800000000000000000000KRERE0000000000b>Ch0\#
0000000000X6Aob0000000000k]5am0000000000000000000000000mDR;R0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000mH0lLA4AkA000000000000000o6>RVKZEJi0000000000`B5N=\#
NHa`k000000000000000<bDERc`HLP0000000000000000000000000fDF;>FVRUlJC;B100000A\j\j00000000000000000000\#
H4>;50000000000F\lW000000kU@]d000000000000000000000000000000000000000000000000000000000000o\ZOO00000\#
00000000000000000000V<bbG00000000000000000000\HEIO00000jZEO^0000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000KVG^\00000>`mGBXd3H^o4fXK8S2eClS8gRHa:FQ0000000000\#
000000000000000000000000000000ZHMBeKTH9oLFJoSjD6P70000000000f11Bm00000000000000000000DHG3b\<K5@00000\#
P\LIb00000000000000000000m`XP^000000000000000000000000000000O<17[00000000000000000000000000000000000\#
Y@EJ40000000000YD9?Fm^jW9000000000000000638WGN^C<J1FQ<90000000000000000000000000000000000000000FXIXZ\#
00000000000000000000000000000000000000000000000000000000000000000`jQ[C0000000000000000000000000JH:QX\#
0000000000_6^``00000000000000000000000000000000000Ug3@o0000000000000000000000000000000000000000d]7V`\#
_P:F7000000000000000000000000000000000000000000000000000000000000m`hi8oPA3k00000Z<I9d0000000000Z;7M^\#
00000K4B]c00000000000000000000000000000000000Xi>\\00000GBXeY00000H:ULF000000000000000000000000000000\#
00000Y?>[KDS:TX0000000000000000000000000000000000000000Wm45k00000><Cg00000000000?Ji?j000000000000000\#
00000E=3LT00000000000000000000000000000000000D6A6OC6U5900000Ql`Go\19W]0000000000h6Q:dkHEhG0000000000\#
dRd7800000000000000000000000000000000000JfZf1mD7n=2`^MM000000000000000000000000000000000000000000000\#
00000000000000000000000009=4k]hZSbT00000000000000000000000000000000000Rhn1900000cb;CN000000000000000\#
0000000000000000000000000000000000082=n9eBY:j00000E@S`iU9?PV1c@l;00000ed5HJ0000000000000000000000000\#
000000000000000000000000000000M:]]Q00000NRnod00000h^SL_J2BXe000000000000000000000000000000]M;0jTPaFD\#
0000000000PS7=;f\knA00000>dUP?00000000000000000000X=3KLgR0kF00000000000000000000GfS:iYO5VhHG7`N;15:]\#
gg8b>00000000000000000000000000000000000RhbAl00000b5=MU000000000000000000000000000000JI1V=0000000000\#
0000000000S@@2lh:S85Aa5I500000000000000000000000000000000000000000000000000000000000000000R>>ME00000\#
000000000000000>^OUXnU01E0000000000000000000000000000000000000000AlP8V000004973L00000mT;6_00000SI7fA\#
0000000000000000000000000jBYeS0000000000000004FGSK0000000000000000000000000000009TcKJ0000000000\0VKM\#
000000000000000000000000000000T@nYaU\hHI0000000000000000000000000ZM@Wk000000000000000000000000000000\#
0000000000:n3iXDdLA1cY:D>00000000000000000000000000000000000eVCeT;7>9e00000000001T_;100000Cf?OA00000\#
_PIi:000007h<U`0000000000j;4cD0000000000H:3KK0nA[PjfMJfPK1FZ000000000000000J`mMma6NI7000000000000000\#
nnY3S00000000000000000000QbcAS000000000000000000000000000000Y>^]1000000000000000fH5?@000000000000000\#
0000000000Gd@\J0000000000000000000000000`V_FZcbdLDM\BDS000000000000000000000000000000h<>IC0000000000\#
6`\@l[:di7=:kY1000000000000000000000000000000000000000000000000000000000000000005Lj4>74VED?41D1Zb][`\#
00000000000000000000000009hWN200000000000000000000000004>2Ne000004F[LI000000000000000000000000000000\#
00000000001o15@0000000000iB<7JA^2F:0000000000000000000000000T@PJP0000000000CRZGV=4VCmcnblh0000000000\#
00000000000000000000B6GmV00000DfmEO00000>@29m>NPO900000000000000000000000000000000000W8:J30000000000\#
0000000000^VVjN00000000000000000000000000000000000Bd[Fb0000000000<86Pf00000WA5UH00000000007`<QZ00000\#
00000E4eK^00000\G3Bh000000000000000JRdGM0000000000000000000000000\bCI?000000000000000000000000000000\#
V:@Sn0000000000000000000000000000000000000000000000000000000LnlOo000005g>O@0000000000000000000000000\#
00000NBW850000000000000000000000000000000000000000000000000000000000000000000000S^]@nW>bk90000000000\#
\n]<m000000000000000000000000000000000000000000000000000000000000df4QQlPm:@f66]K0000000000BVnD300000\#
>ZJ]f000000000000000b6GAhf@Kj0UP49j00000000000000000000000000000000000000000000000000000000000000000\#
Um84900000000000000000000VfBHQ00000000000000000000bnC8d6]=<;0000000000`D3FXYRbCm00000000000000000000\#
C@1j4000000000000000X<6IFDi9Jia\T^30000000000000000000000000T6]\;000000000000000000000000000000k]6E9\#
000000000000000000000000000000B01CS00000000000000000000000000000000000000000000000000YD0=40000000000\#
cL?n>00000Rj7Hk5c;O50000000000VdIL`Hd>i40000000000000000000000000g6nn1>6YW^0000000000000000000000000\#
00000000000000000000000000000000000ia1;N00000000000000000000<B8a40000000000OBelMO:LKB000000000000000\#
00000000000000000000000000000000000oe1M30000000000000009Jg_]0000000000000000000000000000000000000000\#
000000000000000EF04j0000000000000000000000000@D1dP000000000000000ZF1:f00000000000000000000E<1[N42BGm\#
0000000000]b[`Hj6X:MM=@OR00000000000000000000_W@dj0000000000000000000000000000000000000000mP:_P00000\#
00000000000000000000HTW^N000009RCh>_NVT900000000000000000000m>Sj<00000000000000000000000000000000000\#
00000000000000000000^:RiV\VHFi00000000006d?l=00000000000000000000000000000000000000000000000000FfYK7\#
^_:;;gH<NL00000B<Db]00000000000000000000;44;Ef];Be00000000000000000000<b^K82B9@\FB5dgL^o9f00000bG>d@\#
00000000000000000000cG:06U^^5600000000000000000000Ih>8l000000000000000000000000000000000000000000000\#
00000g`5?c000000000000000000000000000000000000000000000000000000000000000000000000000N]44G0000000000\#
nHlZL00000000000000000000>HnH4eg2a1UTTel0000000000[j2D[0000000000n>4][000000000000000000000000000000\#
00000M3:7@000000000000000Om>ag000000000000000[l=gW00000000000000000000000000000000000000002@d`R00000\#
i4?NgQFZ^`8\<980000000000Md4:fI\eIm0000000000000002d=_HYXB>\ZD[I^000000000000000[J5CZ000000000000000\#
0000000000mHd0?00000000000000000000CZ\M10000000000000000000000000RG>=FA8K;200000000000000000000mDYk8\#
00000000008_<2900000000000000000000_8B8c_^Dl>000000000000000MFdDW0000000000BO6KG00000000000000000000\#
00000oO@MBYU5gN0000000000000000000000000dd]ZVO_6\500000I`Fag0000000000000000000000000000000000000000\#
000000000000000000000000000000=^E1BflW>70000000000000000000000000Wo?7[000000000000000000000000000000\#
00000000000000000000O8aT8oViFKnO<1Fh_=X;00000gh`N05Q6_0000000000000000000000000000000;:H4M0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000ki21Z00000jPX9WbY=NOHc8Bg\#
000006f@0d00000=PYP40000000000FZDQl2ngbB00000000000000000000gJ<QK[T3k>000000000000000000000000000000\#
0000000000M72\Va<jfB00000g<kRNo<63B00000lo>B20000000000W:\`[0000000000000000000000000L@K230000000000\#
:02VD000000000000000000000000010T<]l4hX<_n7iK00000Vn29\7:5Y:00000000000000000000DC>USg\0i@iTTkAIJo^4\#
D9:fJ00000000000000000000mL[P:00000000000000000000`jQPE0000000000000000000000000hT2cL00000?[5XhPY96E\#
000000000000000000000000000000>jFKS00000000000000000000000000000000000000000000000000000000000000000\#
000000000000000aK4fT00000000000000000000RdlXF0000000000V0Mcn0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000N1;IHknEcoOH\@U000000000018`7f000000000000000?RYgP^ZjGS00000\#
000000000000000[6:gB000000000000000000000000000000aN_?R000000000000000000000000000000000000000000000\#
00000000000000000000>`dla00000000000000000000U645WLjidY000000000000000000000000000000000000000000000\#
0000000000000000000000000gX3@:0000000000000009FYhH9O@:10000000000ETRg\00000000000000000000cTZ`W00000\#
00000IZd[S0000000000000000000000000000000000000000000004FKI30000000000jHl1b0000000000NP`oL9BEic1@=8J\#
1FOkhoXQIL=LhI800000000000000000000kd0\;00000X@UlPWnaY`00000000000000000000iDa8L000000000000000NZ7fW\#
00000>RUgg000000000000000000000000000000000000000000000000001JgW`00000000000000000000E42[IF]@gCRXS1D\#
H0C[T0000000000NC<L_WL>82h>Q>I000009@5fA0000000000cHN7W00000gRPU000000U24h;aO7[2a^5eo3bCoB0000000000\#
000000000000000ZlJ\ciPS=m00000000000000000000jb96Sj8D@400000000000000000000m8OaZ00000[dBh20000000000\#
00000000000000000000000000000000000000000000000000000000000000000C15W100000148Vl0000000000307Y`00000\#
0000000000000000000000000[\P\H0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000E8g3O00000DH`D6ALj7g3XoYVV12O_V6[GcXnJ4kOX@OF00000Ib:[EkT?_`0000000000fjIliaTMk4EB0=C\#
5;2f:0000000000000000000000000ZE<X60000000000000000000000000000000000000000FdcQg00000000000000000000\#
00000ZlQTb000004T:h:P2QSe00000000000000000000000000000000000000000000000000000000000000000Fo>Ph00000\#
00000000009^QHB00000:fgUD_n3T\00000@>lEHRbga?1o3JJ8BA@S00000OhnIQ0000000000000006TBFRlT`of392BS00000\#
DHUcb0000000000000006D<3C00000`^0FN00000000000000000000000000000000000000000000000000bF\_O0000000000\#
00000FX2=j0000000000>V7IET^kL[0000000000000008PQJE000000000000000[H[OL0000000000k]6N000000GNE?000000\#
JY=5S000000000000000;>^\J000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000fn3JXD6R?=\XTgGI>oed00000000000000000000000000000000000bO7;40000000000blPj]0000000000\#
c@9<g0000000000D30d]0000000000000000000000000000000000000000000006<JYH000000000000000000000000000000\#
^H=dBjHOXgA[9hQ000000000000000Dhj1o000000000000000TF76F0000000000000000000000000000000000000000:d[D3\#
8\^[>0000000000cW@g50000000000UB1WJC4`eO00000YF?UKiVR?N00000Hb8eN0000000000000006M360000000000000000\#
0000000000D@:DkjRZ<ZEVa`@0000000000000000000000000h?8N800000000000000000000kJoNZ00000000000000000000\#
T@JOk4nNIG00000000000000000000`RkCY00000gLnBZ00000]ngLl0000000000;b1V_0000000000Q^AiB00000?4XFh00000\#
O^hZQ000000000000000000000000000000X54`V0000000000000000000000000adY3@[8jF6000000000000000g<Q0VW4om^\#
YFeUV0000000000000000000000000W^Gi500000]T3lL0000000000i0@4`B6JPR0000000000L`[3d00000000000000000000\#
ihajB00000000000000000000000000000000000000000000000000000000000000000N\`69000000000000000Yf^S900000\#
m8U`EkW0oV00000g3:dT00000000000000000000nbnAD000000000000000lZhdMnO0?^0000000000000004F152JhDFj00000\#
0000000000000000000000000>\SPl00000000000000000000000000000000000=n7b?000000000000000000000000000000\#
00000000000000000000e<=Ro00000000000000000000000000000000000000000ZETG0000000000khSDN0000000000PJY]7\#
ZQ=XlN>J8\0000000000000000000000000FDh>8000000000000000Re=R400000HbT;400000000001j8:[000000000000000\#
0000000000000000000000000000000000000000000000000000000l_:Y6a<KE;000000000000000kB635000000000000000\#
0000000000AF7Ff00000@\;WI000002S@FT000000000000000000000000000000BR]Bj0000000000000000000000000TQ6<N\#
00000DRRd<00000\h0Zc00000000002k:]\00000EVB87?Vm7UP:78n7L@MHTi58I00000000001>mZT00000000003G9C>WdK;R\#
74jFOZPYZH00000j`[Jo0000000000000000000000000000000000000000;DYFY_BI44T86Kl0000000000NfRe20000000000\#
0000000000000000000000000000000000000000000000000000000@PGnJ00000DFBKb000000000000000000000000000000\#
000000000000000QDm3O<N7NX1o@[E0000000000000000000000000000000000000000WP5L40000000000000000000000000\#
00000`jO0g<`<:M0000000000Y4NBD00000J8RFI00000ka?We0000000000NH7de0000000000000000000000000]=<j400000\#
000000000000000000000000000000000000000000000a<E2UkR;URnXO>7o@ih:Hm1g\0000000000000005T>9T6bS_100000\#
00000MNMFT000000000000000000000000000000000000000000000nG8Pg000000000000000AToHM00000000000000000000\#
00000000005VC\b0000018>[8V^9oD3jAna00000000000000000000XLoDg7d6]?000000000000000E0SabY@@:hE`PmK9O4cf\#
000000000000000000000000000000000000000000000hJl`300000000000000008_o`00000eBL?FTfmK?00000\_91E00000\#
h@Y<oKNbIn0000000000PnGodP680CAfRlA0000000000>FDfL000000000000000000006NSfc0000000000000000000000000\#
0000000000_n<[X2N:2?L0k]B00000TX9>h000000000000000ia6mG0000000000000000000000000QhlLF=c<A7Ea5aD00000\#
00000UC5\G0000000000^Famgo_65000000;6F<G0000000000i85UR00000000000000000000>8E?b00000000000000000000\#
0000000000i\6AA0000000000`d1ZhE>=bV00000X:<e90000000000;jeHi00000^Zg\P000000000000000000000000000000\#
00000000000000000000V]7k10000000000000000000000000000006F_Vh0000000000000000000000000000000000000000\#
000001a>LhZh5V[000000000000000e71=[000000000000000G^E\L00000T`JGJQNJI2g732O000000000020VhW0000000000\#
GY;3300000Y2C[i0000000000000000000000000000000000000000=jX;U0000000000000000000000000000000000000000\#
0000000000SV@>100000QBHaB0000000000QXhW@0000000000000000000000000S@d1Uf=@4MNT\n1000001J1L?VHQfnQRjNX\#
@P<7\aM@;VAA@D3000000000000000AZCc400000_Nfa_0000000000000000000000000000004J`T`0000000000jlgKO00000\#
00000Ih>a00000000000000000000000000OI>P4000006@F=Z00000C6D^CF^UT@00000>@h6T000000000000000000007m>Hd\#
:W>Hl00000000000000000000000000000000000o]:ZC0000000000_8feE0000000000j8<La0000000000000000000000000\#
000000000000000000000000000000000002B;5^0000000000000000000000000000000000000000DTlE`000000000000000\#
[6X7=fR3SBCT_DT0000000000000002<KXY;TcH6g0oGoU1<MV00000000000000000000bBJMX00000000000@5kR0000000000\#
X;<LO000000000000000000007Vib\00000000000000000000000000000000000_8F\8000000000000000^\\FG<VigF00000\#
00000000000000000000d74fn000008hO<i0`Zj_EfjPo4ZZ_7[PeUA3jfQU_m?3b0000000000000000000000000L`P5k[VE2>\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000D>43h00000\#
0000000000000007`iB80000000000[0XE4<^H;f000005NLo700000000000000000000i04Yj00000j:LE?o@]B?^FbQ\bC2@3\#
BM3D>00000Z6Lco0000000000000002TNUd00000Mfj]P\14W=]Q9m;H8FgY_`1Ma5hLGC_=:KA7hS=``2<l1GjUA60000000000\#
00000id[2:0000000000]:P2@0000000000000000000000000J?=HZ;dPd4000000000000000EDWbZkbfS4000000000000000\#
00000000000000000000AU?KE00000000000000000000000007fJ1QRbb`Q0000000000H8hYh0000000000000000000000000\#
00000000000000000000000000000000000l0UnXKU:W30000000000Jo;fO00000LB1=CjL3f800000000000000000000Nn6M^\#
l4R`o00000000000000000000000000000000000;k2Z_000000000000000?n2nU3I5f@00000ldGgD0000000000Sn;7W00000\#
K986@0000000000000000000000000TLh@n00000000008Bd5W00000dk>_\0000000000`nK7A00000000000000000000bH_AR\#
0000000000_PlS:00000000000000000000000000000000000go7IM000000000000000000005j>bc00000000000000000000\#
FDg^]000000000000000000000000000000a:9XO;H4U[[RXLh0000000000Q86Obkh9[8000000000000000000000000000000\#
o6^e?0000000000=e;aE0000000000:JS0]6FmCO0000000000000000000000000eDBQM000000000000000000000000000000\#
000000000000000S4090000000000000000[FWiV6hoMc00000T@::DVN=Nd0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000Xd@GB000009A7QY00000000000000000000lX8jAbi?FB00000000002F8Yl6NDV]000000000000000ZI3`X00000FNjo2\#
0000000000000000000000000000000000000000M2U]IDdhJmRl:6mZd9=J1DV;TcVaKo000000000000000000000000000000\#
0000000000oA9fY00000000000000000000?b[jZ00000000000000000000k@CV600000000000000000000000000000000000\#
000000000000000000000000000000000007ZE;@0000000000iZ_9g0000000000^V@7l0000000000EM9dG000000000000000\#
00000000000000000000IbY?9hl@N`J8XEoc83DISTTjB00000000000000000000mXiWZ=h`T9EQ:UY00000XJh;W0000000000\#
:X>h\00000000000000000000?B>^l000000000000000000000000000000000000000000000C:Am[Jjb^g000000000000000\#
00000000000000000000000000000000000000000000000000000003S298000000000090mA100000000000000000000aD5OP\#
00000000000000000000000000000000000=@;FP00000000000000000000f:DNO0000000000000000000000000LdCdE\fRX5\#
l`Xm7@1?<`00000Y[@nC6Hc]a0000000000I`3M900000B@BoC00000000000000000000000000000000000llRW20000000000\#
0000000000000000000000000000000000000000@@d^g0000000000WbbnXE\7lT6?2>Z000000000000000000000000000000\#
0000000000iE@>M00000cLM\W00000000000000000000in2\ecm;1_00000j_=Td00000VfRdgohUUZ0000036deJ00000UB1a5\#
98b3>0000000000E2Aaj0000000000000000000000000>F^:B0000000000789E@G8RS7000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000Gha1;000000000000000000000000000000\#
:L^KG000000000000000PPm^600000000000000000000ALMfMM\]o0hJSAd0000000000000000000000000000000000000000\#
0nF?60000000000000000000000000^B4lJ0000000000dZHFV0000000000=8m`4000000000000000000000000000000oNR4m\#
i@VHc00000Q@;9:n2Q;k00000000000000000000VJ68k[I4o@00000000000000000000000000000000000000000000000000\#
0000000000l0DhV0000000000000000000000000000000000000000000000000000000000000000000000m01aD0000000000\#
000000000000000MXX_50000000000YBdFT0000000000000000000000000>hK0J00000000000000000000DDKhW0000000000\#
0000000000fo4OUH]A0Ib@L4N00000:X861]:NU60000000000000000000000000000000000000000000000000000000hh;P1\#
Z\\hG0000072Th7Y<oAJ00000V`7oe_F131`JY4>00000;M<lM000000000000000000000000000000OlO@@XW<o5Lh[d;dC8gg\#
000009^2cY00000000000000000000YfgcC0000000000Cn_`Jk6MiY7HfGK00000[U:nN`6Lgm\lJ6e00000PZ][m0000000000\#
WfKog]2R_j00000dPBnb0000000000000000000000000FS5AK000000000000000jXS>k00000Pc3f@2[0DlI95l3:761nAbe2\\#
TbP<mhm=[R0000000000gDHGC0000000000000000000000000hk=2N00000000000000000000000000000000000Cg4X[00000\#
00000UdQ@10000000000H\KO:000000000000000mFgE:00000V6_M;Xe=>De:4HJldj83000000000000000Zfj@YAHkma00000\#
0000000000000000000000000hV1ZAldX]bmZk=P00000e`MI500000000000000000000HbBF@00000000000000000000O0Lc=\#
0000000000000000000000000mJFe2BTXR?]8f3ON@8JF5bnLk00000_^g2LaDMh300000_n]I8A<Dnb00000000000000000000\#
0000000000]H:cb0000000000MdR3K0000000000GZ?Fm00000000000000000000000000000000000[TSm[000000000000000\#
ARL^Y0000000000Q65mh7TRXV000000000000000^^_TQYhF10000000000000000000000000000000UM11E6BO7X0000000000\#
0000000000fhUX_5G57`00000000000>9kmQM=Wob7=Z_=Fc2;0000000000000000000000000LF6_800000lNOK8`bChM00000\#
0000000000000000000000000Z`jcF\Ndg;00000mhWfGk]>=X000000000000000CXS=CYN10<000009^mQ6=fh_B0000000000\#
000000000000000YdK:A000000000000000000000000000000000000000000000000000000000000@k9lZ0000000000`\RnO\#
000000000000000000000000000000c2=\OeNSaP0000000000^X0JYN[6@=0000000000k^U6mZE6K3000009bOD3R@NKb00000\#
00000000000000000000000000000000000m<31C0000000000000000000000000000000000000000000006^kQZ00000ef0o=\#
000000000000000]b7SFP\aC40000000000W<@I=IBnE?SD3?n00000>RHjd^76d@00000U4YJ\000000000000000nji=1BJoB8\#
Q^JZh0000000000_M=S?8<a4n00000000000000000000000006<9@O000000000000000000000000000000FR35Zk`7h]7Bc;>\#
00000000000000000000Kbed7=?5KC000000000064P1\00000X\g:1ARc=19\Gg^9\IGm000000000000000000000000000000\#
00000:f_Tl0000000000TjF0W00000>D0IJ4@g9F00000000000000000000000002V;\Q000000000000000000000000000000\#
00000000000000000000Bh[Ld000000000000000000000000000000Xd;]0g6Gcj`PR^QZJid:Tk6<0VG@8ndLnUH00000Vi:=a\#
00000000000000000000lZ9Z5]R^=70000000000H99\0000000000000000000000000000000000000000000000_I<FSB:K5m\#
;9;MD000000000000000000000000000000000000000000000i29YcBlh5P00000<C0>G000000000000000Mjh^N0000000000\#
000000000000000000000000000000000000000000000dk<P;0000000000A2GP>00000000000000000000O0Yi900000H0h04\#
000009>?bODLd@lf05E0gPiMGKm7dD0000000000=\oeN0000000000Xd0<P00000000000000000000<fQTJ000000000000000\#
00000000000000000000YE;=S000000000000000000000000000000000000000000000OH75f0000000000000000000000000\#
00000>lhX[00000\<3oA7@X2J00000000002`eKI00000000000000000000U=947000000000000000WBKX20000000000Ci:m`\#
00000000008o;MV00000VP9>GmJ;3h00000000000000000000000000000000000II0K?000000000000000GLklo00000ELk=:\#
000000000000000?D?Ke00000WPTM2Yd]P?000000000000000000000000000000o?9R:OG@1ULNNg:000000000000000aDK4\\#
1jdk10000000000kP1hg000000000000000000000000000000=8b``000000000000000000000000000000000000000000000\#
0000000000C6TT8000000000000000Ab`ZD6<na=Z[<XR000000000000000F\;G_00000;d?WK0000000000XTWE`0000000000\#
00000BXJCh00000>bUS1ofOG\4F\5300000_2X:A0d?FR000000000000000000000000000000e==WT00000000000000000000\#
0000000000000000000000000000000000000000BNn<l0000000000000007`kRb0000000000k<d]<00000000000000000000\#
hK<>[00000000000000000000000000000000000GPQdV00000@[@=?00000000000000000000V^@c<00000_l3nTKZ@j^00000\#
TE6M100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000Ebmob00000000000000000000000000000000000000000S@CN0000000000000000000000000\#
0000000000?LUoN000000000000000ZNbFhUXFQcC6L;Ddl;;B000000000000000000000000000000kji^A0000000000M@2lk\#
0000000000000000000000000]XGV000000000000000000000T^I:800000ak8_:000000000000000000005nZ1]EB;RB\RF1`\#
00000^B0Gi00000000000000000000kJD`7S>j?Q000000000000000]lQ6PHQ1N;8_8Of000000JT00@BlBY000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000KFB@E?b60TH6UkW0000000000\jZi900000\#
Z4k?k00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000P8V0200000^H[:^c:W0LQM8bl0000000000Y^m>M0000000000000000000000000Uf?NChH<_Q00000\#
0000000000?D:=>0000000000SnT7e000000000000000000000000000000000000000000000000000000000000l8LaL00000\#
00000000000000000000lM5c6:^Z3o0000000000000000000000000=U:[e[hMo<00000000000000000000:J<9S00000nPM9e\#
0000000000000009La^`Kk@EV000006>>n8jne5i000000000000000`S2Dl0000000000_XjCH00000=:?:n0dQ0<O<_`800000\#
[U8hIHNh;K000000000000000000000000000000000009k@9U0000000000000000000000000000000000000000B2DUn00000\#
Lj2\G00000ZNC0fa2C`8000000000000000SJc2d000000000000000Of;==0000000000000000000000000000000000000000\#
000008jU:]00000dlDn79djEd0000000000000000000000000WjK\0SfMWK00000L^]3D00000iXV[`000000000000000D81>h\#
000000000000000ILFJK00000gncPfC^7Y<00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000KDBLQ00000000000000000000nno`M000000000000000RVRoW00000@\:of00000\#
00000^A0Rd0000000000GFU[@JTSJ400000EN9WO00000ZZNZnS>QT;00000000004lj<Q0000000000Z^bA]000000000000000\#
00000EZ8LUnFOU3nW?mCN0E^A000000000000000_TbS6iPff90000000000Sd89I0000000000E0FN<@Dj5\000000000000000\#
V<;LRVje9QY0e=5BHKa=0000000000000000000000000AV0TYe0g^7000000000000000000000000000000W>Zfa_Ze1\00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000jZJ>E\#
000000000000000000000000000000[f\iKMnE5\00000dHn<700000@4@ZZWM0SK00000000000000000000F\3C:][=:I00000\#
00000000000000000000000000000000000K<inM000000000000000i^3Ylh>M@20000000000n2nK<00000gfETooS<_`00000\#
00000D84L`00000000000000000000>e9`I000003H72]HD[T70000000000000000000000000000000000000000YJZH0KPh\B\#
0000000000000000000000000H2Om31hLG200000I0k<j0000000000000000000000000000000000000000=6HUH0000000000\#
000003NcnC0000000000O@I=o000000000000000hA761000000000000000000000000000000000007<_dE000009hKjS00000\#
0000000000000000000000000000000000000000000000000000000000000a>_900000000000000000000000000000000000\#
0000000000Md3k[lfCOiRZKPC00000000000000000000dXhV?`DajP00000MH]=L00000OF0?<000000000000000Q73EN00000\#
00000[jRWP0000000000000000000000000YBn5b000000000000000000000000000000000000000098lme000000000000000\#
:2OUd00000000000000000000000000000000000000000000000000755DmOhFJ];DT5M000000000000000000000000000000\#
00000cR5O80000000000STg>C00000iPlhP00000E8IcoMbSkT0000000000[j@JH>6Y1h0000096V6W8N`k;000000000000000\#
00000Fi8AmG83I;00000000000000000000000000000000000ldllX0000000000000000000000000?P7eCU6<l]a>PJaZ<kfH\#
0000000000X`N:ifZNa`<Vi6^j^=F;E>Hk30000000000000000000000000kTAmm00000000000000000000nfBc=0000000000\#
00000DLEP=QU0?L00000G:ESmVhYnR0000000000fj;TN0000000000000000000000000000000000000000000000000000000\#
[U<_W00000:F5RO0000000000000000000000000;A73\000000000000000>H7cc00000O0@=H0000000000000000000000000\#
000003N3QBClY\YOHl;b00000Ie95o000000000000000SRMVJ1K>K100000ePBOI`^^Ld00000000000000000000Ajk\NAK6B8\#
0000000000000000000000000inDc20000000000000000000000000000000000000000000000000002[\26k1a4Ri6B[Z2>?W\#
g<K2`0000000000OI1_>S\MIndBdc3aRP\3M:`^XQRbmQGbhKRTXbeO00000S7<cP4h0[VK2SO400000000000000000000H:]2f\#
000000000000000dnDgW000006b<75Ya8990000000000000000000030J:F0000000000oL;AL000000000000000J@7U000000\#
000000000000000XX6@jm\U_g9Hd4I0000000000cPd?`00000000000000000000ZY8cn00000n_@cN000000000000000F<>\8\#
nnYUcXN8Yb000000000000000L^W:]00000000000000000000000000000000000000000000000000i86KZ000000000000000\#
00000a8IRB=DX^V000000000000000000000000000000hN`b=000000HXZVk6@BF0000000000000000000000000C02ecm6UJG\#
WTj]=00000000002V<<L]81;^0000000000n]8if00000000000000000000000000000000000B?;Y100000000000000000000\#
[L[]Q00000h6GFlM>Q1C0000000000klYfZ00000000000000000000BG?lQ000000000000000dBb6K000000000000000N8Rm[\#
00000HFRhl00000>:K@i00000000000000000000;J4`<00000KZ5EaI>K6X1fBEf>`Cam00000000000000000000000001nK[V\#
0000000000000000000000000i<mg2000000000000000`jEH[000000000000000000000000000000000000000000000eDel6\#
000000000000000dHTaNL>TQQLVLk_JY;ggcNoC1Ij:1k0000000000000000000000000N[>fF0000000000S8LOO00000c>9ag\#
k\3:f3ROgE000000000000000000007A>\m000000000000000cZFg=E0KIO00000000000000000000000004D7[1EHb12;\86Y\#
0000000000000000000000000[Bg367<h8e000000000000000[[8jH00000kh;_B00000000000000086D>nh<;nA00000BZIcT\#
0000000000dF0LG0000000000000006N;=I000000000000000Fc7?S0000000000=8;cKML]kN00000[@fOk000000000000000\#
000000000000000000000000000000000000000000000000000000000000e^;_geE?Uf000000000000000Y>noSl]2jF00000\#
0000000000BR:`W00000Hi7Tc0000000000_2:<S00000CE@V^0000000000000000000000000aZkU]4B6lH000000000000000\#
cD]:E841:J00000X<d41632Mg0000000000000000000000000:326o0000000000bI8A[0000000000HTkHR0000000000b>M`Z\#
0000000000000006@DZ600000000000000000000nB[nF000000000000000<6?P91l\cb000000000000000=VOKl00000^L<c\\#
Y^ee60000000000000000000000000R2LXH00000[@;PX0000000000000000000000000h<T[R=Fd@N00000000000000000000\#
gTAE`000000000000000000000000000000XhcYK>LfMR000000000000000PZCg^17:CeJk;]h0000000000000000000000000\#
00000lhhIaL<mm80000000000g>KQ10000000000nk7NT00000000000000000000d\h?iG50Xl00000EZ0Jf000000000000000\#
0000000000dP3XU?nEl?000000000000000Lhc`mU6LJQE?1_X00000W6YKg0000000000000000000000000bVoUG0000000000\#
0000000000000000000000000000000000000000000000000000000Ul=T2nL_La00000000000000000000000000000000000\#
0000000000[k<T`00000000000000000000000000000000S_F00000000000000000000[262R000000000000000[dQi`2R^?a\#
00000000000000000000000000000000000000000000000000000000000000000g82`R0000000000000000000000000O2L\]\#
00000]05NV00000D<j<C00000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000cN5<Vb^=6=00000Y`9KfcFAjJd2Bj1000000000000000L^NbnjL`hiKP>Ja:G9Zm00000T:Ra>\#
Bj\aJ000000000000000000000000000000@\iKE000000000000000Z`j=QXm=;T0000000000000000000000000dVanh00000\#
00000000000000000000000000000000000000000000000000:8l\40000000000:`U]ihc1I4000004j3Plk0NN_Dng>S8>l8R\#
@Y3XD0000000000000000000000000ChP^io`k6G;lIY[0000000000000000000000000000000000000000000000000000000\#
@faFW0000000000000000000000000000000000000000SF3j:Y8YPh00000oPiKS00000000000000000000000000000000000\#
000000000000000]bfof0000000000000000000000000mLH<4Wl53]00000000000000000000KK4YB00000Rjb[S0000000000\#
00000000000000000000000004\@_10000000000000000000056D6WglTV`000000000000000jQ7X500000000000000000000\#
000000000000000000000000000000NHg?[00000UBk^90000000000Wbk[c2ZG`F00000000002hjXCna1>Q0000000000mY;g7\#
000000000000000000000000000000000000000000000UQ:Gb000000000000000000000000000000VT609a:egQ5_8Fe00000\#
000000000000000Kf2k]000000000000000Ol6BP``97j0@C??00000000000000000000ZR5hK0000000000000000000000000\#
0000000000000002BZ39C6`\J00000OH2@a000003_@RPO<8XdJj>OR00000000000000018JF6G`kC000000hXAoS0000000000\#
0000000000>E3B20000000000PHZNaCC9U?0000000000DV9RT0000000000000000000000000000000000000000]6i?R@JSBG\#
00000aF4n?g^OfZiX[<SUY9dU000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000h\LP>CB[=5dI?g__f[_M00000bLfig000000000000000ejM3=00000efOL?0000000000000000000000000L2Mc3\#
000000000000000I@PG:00000ffma70000000000000000000000000000000000000000Jk@kh0000000000000000000000000\#
00000000000XdF`nhSHN0000000000ZM6Gg00000000000000000000mhhiY0000000000000000000000000000000000000000\#
\V[PM6]?a[0000000000a>K@2Khjdg000001\`=h0000000000bD]okg^]HW000000000000000000000000000000000008jT^@\#
0000000000WFNR36Y:?]^6=Xk0000000000Gl<0UjVTOXndCLm000000B=`CFk81WYE@9H000000000000000000000000000000\#
0000000000]`;;n00000000000000000000D\MIa`TloM000000000000000i8d8900000N69g50000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000\\k<F00000000006ZM0n00000CJ4Ai000000000000000\#
00000:`_V[0000000000XdlX[00000000000000000000207Pn000000000000000000000000000000000006J_F8<8V?b00000\#
000000000000000000000000000000`XD[fP1>Sf000007JH>>EdVmbQB[C^BLc`MG50>X00000A6FJ>E_6__0000000000e`18=\#
00000000000000000000000000000000000000000000000000TV:O<0000000000X>7e1IbmCZ;3<SZ00000000000000000000\#
0000000000000000000000000000000000000000QV\`I0000000000kXLAb0000000000000000000000000000000000000000\#
0000000000000000000000000SFQeX000000000000000kZXG]00000Wk4UBc8\@C0000000000:`CZkN@?8KVnm@5BZ=X034A?3\#
QZ^GSh`J]Q000000000000000000000000000000[HC27000008bj__Sl2E80\44aZW1CS000000000000000@naIh0000000000\#
00000000001>k9>00000000000000000000000000000000000000007FPI`0000000000_fJYf00000[6591000000000000000\#
000000000000000000000000000000000000000000000000002X[`d0000000000C0iIo000006N6DSZ:kAZ0000000000XjDB`\#
00000000000000000000000000000000000fFMC00000000000:0hQ[000000000000000000000000000000FZ`;g0000000000\#
00000000000000000000000000000000000000000000000000MJFiF0000000000Do:_A0000000000j29LS000000000000000\#
00000000000000000000000000000000000HL7Ym<Td1k0000000000000000000000000000008f1@S0000000000QB?:?7g6WF\#
00000000000000000000`C<Ho00000`lD3G000000000000000An80lEVT?=P>[^J[K7PD00000000000000000000k:>R400000\#
0000000000000000000000000000000000000000BdDHU00000cn_kj00000]Y<Cb00000lA0WR00000000000000000000@;=b;\#
000000000000000ce6G500000IRP3700000Yb=oW000000000000000000000000000000000000000000000:TMK90000000000\#
00000000000000000000]4SR3?N@n`00000000000000000000h[5<edNS3O000005Q9a?000000000000000000000000000000\#
@6:9BVJ\R<mn3jd00000000000000000000idRM>00000ca@^]0000000000iV_dX1N5JRZRHMb5DLhIK48U2:2Y_DJU;CEd2[m9\#
9:]k[[Ld4h^J:nU000000000000000^fl?35LVn8000000000000000000000000000000000000000000000000000000000000\#
000000000000000fHT`]00000000000000000000000000000000000000000000000000000000000000000>\_C00000000000\#
aV]H500000000000000000000000000000000000000000000000000000000000000000eTO_Q0000000000OA>[30000040@fn\#
_=A0k000000000000000000000000000000000000000000000\PC^k=`5lSj?3Ym00000000000000000000000000000000000\#
000000000000000000000000000000Xd_jAmE6iC0000000000]7:LL<fM`K000000000000000000000000000000;:WRZ00000\#
00000C^USPDo?4c0000000000WhF@O00000Z[>T=00000000000000000000Eg@@i00000DW6OL32=f300000000000000000000\#
0000000000jhPcY0000000000000000000000000088<iI509c]?7ko7P=[N:e;oF0000000000cHPQ200000000000000000000\#
kda:V00000;U:WA00000000000000000000kd0T500000V^2ia00000000000000000000000000000000000MJ>2H00000K`;7g\#
1BMd^TjQf_000000000000000000000000000000jG<I_00000fJ`Yn000000000000000000000000000000Z\0I60n9<;TPkG\\#
000000000000000000000000000000U0aIP00000>X3Xg0000000000h`c1`a28a\000000000000000000000000000000TFEnP\#
0000000000000000000000000H00P6^`=fQ00000000000000000000000000000000000000000000000000000000000000000\#
i1@bi00000PFj0M000000000000000eo2GY0000000000000000000000000To3J<00000F<19G6LQG9000001I?5V0000000000\#
0000000000a>6n>0000000000affh<KS>WX000000000000000000000000000000IJD\<000000000000000N=:DK0000000000\#
^d`7?Bj`>?5\_?n0000000000aHFRa000000000000000000000000000000RRk6800000000000000000000Z^V<<0000000000\#
0000000000000000000000000000000000000000000000000000000YC@_i0000000000@Pl4S00000000000000000000mF0NO\#
0960R00000000000000000000000000000000000000006f=1^j\a>4\2mWn00000000000000000000000000000000000QNfAG\#
000000000000000000000000000000000000000000000S>fHLD46?WP8Jeg00000TE9o_0000000000000000000000000T>g[>\#
0000000000000002NK<W0000000000000000000000000179eb0000000000000000000000000000002[;GA000000000000000\#
00000\BCf3mHjY]00000000004`1M1gE00VOdOk;0000000000]J^iU0000000000000000000000000a>OcK000000000000000\#
0000000000000000000000000MC6HO00000P7;aX0000000000oF6NL`N4kR00000000000000000000000000000000000f<mCg\#
000000000000000000000000000000000000000000000000000000000000]P2`3PDDeh8Vhkn00000000000000000000M^AfP\#
000000000000000000000000000000MBD4Y00000000000000000000J4_1n`Y2U70000000000[F4<300000000000000000000\#
000000000000000ob5im000000000000000VU;nD0000000000[M@d8000000000000000000000000000000000000000000000\#
00000h=6VVC]?;j0000000000k:]C@000000000000000000007LCTT6bX8jG`eK0FS52PLo1jA0000000000000000000000000\#
0000000000000000000000000000007nkHiDf<cN6BmE:00000IB50T000000000000000jW4\d0000000000ONfdCQC>J=[^@;1\#
000000000000000000000000000000000005Nk2JeL^[Q00000000000000000000000001T2bR00000CfRUE00000000001LbiR\#
0000000000Yh<X?0000000000000000000000000000001^DUA00000000000000000000000009D`LBH@f3700000nl94JgRmF>\#
00000000003Bccd00000000000000000000h2McA00000@4l\j000000000000000000000000000000?G?XO000000000000000\#
00000000000000000000XC72800000000000000000000000000000000000000000000000000PjFOBa>BL>000000000015=:j\#
000000DoJM00000000000000000000000004fWL?0000000000000000000000000000000000000000oJ7MZ000000000000000\#
7nUCo00000000000000000000000000000000000dfK7Z000000000000000000000000018QkP00000dRmJB00000Vd9=2^e<Jd\#
00000LP\Jl0000000000Cn<m600000oPO7M0000000000000000000000000000000000000000>VA@m000000000000000ll:@g\#
\>:oSOb`4nbA7D_l91RCL^D[1X>bMQAo9@BOc=n>b6DaQkg7740000000000000000000000000000009?@_:00000P@n7g00000\#
AJX4200000000000000000000W>aAC000000000000000000000000000000000000000000000000000000000000C[?dS00000\#
00000hFRgAW^nG]000000000000000>fa6B00000ZDBGbERcViE_9Yj000006:>5C2i65V000000000000000000000000000000\#
00000000000000000000T\f154i7J]Z;@1H000000000000000000000000000000000000000000000aT]a2`97Nc00000FPnUd\#
00000`n=gEEBcjG000000000000000000000000000000000000000000000mRhU300000000001RMTh00000000000000000000\#
6^QP0000000000000000fLa0[1RH6T0000000000000000000000000000000000000000LJX?HAh<ER0000000000A\1TX00000\#
00000000000000000000000000000000000000000000000000GI9\Z000000000000000000000000000000l>f@PcTN`OQnfUU\#
00000000000000000000>X]SM00000ofGGF^XbTW0000000000000000000000000000000000000000000007@2@=0000000000\#
0000000000000000000000000MLKHOTV9YM000000000000000?91Rj\N:bQ<fk0T00000000000000000000`lBdW0000000000\#
0000000000YF3\U000000000000000G<LWj0000000000LT0KiMi:I:00000000000000000000\>NQ]00000m]6Se0000000000\#
00000000000000000000000000000000000ON:BZVdmHo00000[bO_f00000N^Oi`000000000000000V18NJ000000000000000\#
000000000000000kK4\l00000_0N2`0000000000<`iC<0000000000000000000000000000000000000000000000000000000\#
0000000000000001^hoC00000000000000000000000000000000000`03;A0000000000000000000000000000002LhYW7X0PS\#
[:X24000000000000000=>GHZ0000000000000000000000000000000000000000YU;OW0000000000000000000000000Od:kg\#
M^?3k4<8o\L6V;oF]3?R00000]LD_1000000000000000J^HdG1nRR^000002I1O^00000000000000000000000000000000000\#
000000000000000000000000000000\NBR7000000000000000m<_RL`\o:O\`TVh0000000000000000000000000^]<>600000\#
00000000000000000000000000000000000k4hP4k>5C80000000000ZbW3M00000BXjG@0000000000JM814000000000000000\#
00000R8SUj000004VP4D00000000000000000000^ZTVL0000000000i]?hV0000000000000000000000000Y0\il0000000000\#
00000GI9Q3nZG81RJG\?X^lch00000m\fO7=>6mf000000000000000iL^h=00NWk0000000000000000000000000nPbH?a\YF=\#
00000000006a0UY0000000000000002D`KWi2CHY00000000003^fN2000000000000000000000000000000<O5j59G6e500000\#
00000000000000000000000000000000000000000000000000000000000030RjP0000000000000000000000000hM=6L7@?jK\#
0000000000JHJkV00000000000000000000000000000000000000000000000000000000000000000000000000000000Rb>ig\#
000000000000000bVo]P00000000000000000000000000000000000000000000000000000000000000000XBc6G0000000000\#
000007>U9Z000000000000000000000000000000[e2i;00000;P3bKBf]k9m:?210000000000000008<R7[00000^J>O700000\#
00000000004`UX8Lk;J7=`eAEi^l;RJ\ARe00000000000000000000000000000000000oE0M2FLdjYAU@5a000000000000000\#
000000000000000000004NHYdBL\Tl_0<Z000000g4^=m9I5iGcFSOA000000000000000000000000000000000000000000000\#
000000000000000i`;oPcDRE6eE>eh0000000000000000000000000000000000000000000000000000000000000000000000\#
00000ZVV=_VPf]`00000000000000000000h4IM0X_@Nm0000000000000000000000000c:nm?00000000000000000000hM>JY\#
000000000000000oXne\V\h1]mVU9a00000?VoHh00000m277TVNIEH0000000000_C0l?00000bC@>400000000000000000000\#
00000000000000000000ObQC^00000000000000000000GHWRFL^0gNj^Y2o000000000000000000007d?1N000000000000000\#
;4nl;000000000000000000000000000000_NKEf@jI[G0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000C@n1f:XblPA=8E100000000000000000000000000000000000Shi`a0000000000\#
TnSMg000000000000000000000000000000000000000000000S6kGG00000000002:4bk00000^l2e5\\Fj_000000000000000\#
W];WA0000000000000000000000000000000000000000=>UW?00000RNLCO00000000000000000000=Vg4A000000000000000\#
<e5>h00000000000000000000000000000000000_8OBS0000000000000000000000000000000000000000000000000000000\#
[bUG@00000hNlON00000XnT4C0000000000KG@?M000000000000000000000000000000:@=\a00000:JgcO00000hbO^90:=_[\#
n:f3Y000000000000000Xj`NE0000000000i2L=hjBShjGlEP\=>PAG<@0aOVh`kM=O2Z400000g`R[F00000MZVYB0000000000\#
0000000000S>aEC00000CZ^PV0000000000000000000000000?4?\_DTeWYPBb;e00000000000000000000000000000000000\#
0000000000000000000000000d`>]h0000000000000000000000000[lmAS00000?61=8000000000000000Z2CY30000000000\#
Y9584000000000000000lDRW@00000NG6CmD8BPRaBGUYRK6oE?@<S>EXAJ:[Dh[Jdm=1G000000000000000000000000000000\#
i@;0V00000000000000000000000000000000000I=<hJ0000000000Dn\bO000000000000000000000000000000000006\NaI\#
0000000000E\RA;000000000000000000000000000000000000000000000RoA4T0000000000000000000000000aF0mJ00000\#
00000000000000000000YT=le5[8]G00000000000000000000000000000000000000000000000000OE2iJh:Xi734SLQIU0@b\#
gLTNZ0000000000000002^@YD0000000000000000000000000000000000000000000000000000000_leP^1l;mQ00000d^U;U\#
0000000000Y8mR=000000000000000000000000000000`J8E^000000000000000^boYn00000F\;U<000000000000000GG5bf\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000EJ<5Z0000000000\#
8@^<C0000000000XJAQJ00000d02jA00000^b^Ooah;VTcdi:o000000000000000KT<h>0000000000Nb1;h00000ej@9L00000\#
00000G65:[0000000000\@Vb9000005d=;XZREil00000000000000000000000000000000000ShN0X0000000000aFcG900000\#
000000000000000\5=>b0000000000000000000000000000000000000000hW29a00000000000000000000000000000000000\#
0000000000000000000000000000000000000000S`:<<00000I6:m:Ei5GW000000000000000=N?k600000000000000000000\#
0000000000000000000000000N^5Z;0000000000JjR;b0000000000000000000000000Ng8ON00000i4_hZ00000j2B69XD9e3\#
:8Rj0MR[UV00000000000000000000000000000000000000000000000000G^ZBK00000000000000000000F12AX0000000000\#
000000000000000knmhRT@lZgHFAc1o0m4X:XDom00000000001^fk=000000000000000000000000000000000000000000000\#
000000000000000000000000000000cPcn100000SM;<W0000000000OHCO[000000000000000?d7iU3<Z=[V0`[e00000c@5UA\#
kl?^X000008bSG`E0i9<o=?=^00000000000000000000:DHL5oE4_g0000000000:C@T?00000Kc?37>``;4000000000000000\#
00000IhH9c0000000000000000000000000Fd_1^00000000000000000000000000000000000000000000000000NN5>L00000\#
000000000000000cdb@b00000000000000000000MV>Ce6HgTi0000000000ED9F_00000F`B_\2Tf>?0000000000RlaON00000\#
o8Z2200000000000000000000SFIQd00000000000000000000eXR_3000000000000000000000000000000_h@ghO^2Ukc\BcE\#
cJU=k000000000000000000000000000000FfKn70000000000000000000000000ODm\`5]=LMI6D0G00000YFmQm0000000000\#
11=Bj000000000000000000000000000000hNHKG000000000000000000000000000000000000000000000000000000000000\#
000000000000000Tn0Si00000000000000000000]ZaaB000000000000000Q<2\\0000000000JY5lV00000ndil]0000000000\#
00000RdaGU0000000000000000000000000N8G5lh\_Sk00000000000000000000000000000000000000000000000000^8]bZ\#
000000000000000000000000000000000000000000000>DH_e00000SY8Yn00000000000000000000oZfT=000000000000000\#
72WOldRBi]000000000000000TXBiMm953Z000000000000000;c1jL2oA4A00000000000000000000`jL:m^PQ2df2o^J>?8X6\#
00000000009`Z:800000000000000000000000000000000000L:e;Q00000000000000000000000003nZJ>000000000000000\#
0000000000OL0bHER>f300000<H92aLJdW40000000000[H6c`f0FbSHZfe5KY8:G>Toh]0000000000mo1]c000000000000000\#
00000:k:OD_2WofJ4n_<SA1ol000000000000000EJ@1100000FRlNQ00000M<6>m0000000000000000000000000kN;BCf2bGc\#
0000000000000000000000000?:O3Q0000000000SddXdEVX^l0000000000?4Rmg00000R39FQ000000000000000hf^5VhVH1^\#
UHO?F00000E\\<D00000000007:mOC00000Md43;00000OO8TSIdhnJ000000000000000000000000000000000000000000000\#
CN4SWdVIgN>[@OF00000]nG=\0000000000@FOHL000000000000000000000000000000000000000000000aFY?L0000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000P4^Ee0000000000IA0P700000\#
00000Zj@BT00000000000000000000lW?HM00000JBn;L0000000000JLhR20000000000000000000000000000000000000000\#
00000000000000000000lT?Q1000000000000000hY0L300000000000000000000000000000000000H[6cH0000000000PJAPL\#
7DEjG00000000004Fle;00000Wi8k50000000000OF\[6000000000000000000000000000000Ae9eS00000MV6FJ0000000000\#
ddKUSiPi[[000000000000000000002XHme00000000000000000000nLMS20000000000000000000000000000000000000000\#
0000000000C4WE<aa1foTfSh66G;kU42P2T0000000000000000000000000alFBiV^0APaR;fU;fP<Ifk4@Q0000000000LX7L:\#
0000000000000000000000000I877C0000000000d@HjI00000b6<7okl=?@iI5\48P81BTJYAl00000aXYmL\VY6[0000000000\#
000000000000000000000000000000o0YAW00000000000000000000000000000000000?X4cl0000000000G98Y`0000000000\#
0000000000000000000000000Kh37a00000000007e:XM0000000000000000000000000000000000000000000000000000000\#
000001ZclJIjcVC000000000000000000000000000000SO:mK0000030>J80000000000000000000000000000000000000000\#
00000O<Tc:000000000000000]4l<700000000000000000000000004jgYV@jDNkD`N9X000000000000000000000000000000\#
0000000000=4>X\00000X;0Lc00000000000000000000000000000000000000000000098g`Cl1>3A00000000000000000000\#
X<:a]000000000000000000000000000000000009Rf]1;N7fK00000;21?XRL2P:On<kO000001bnV<000000000096[;39dj@k\#
000000000000000000009h`U<RL>?:>Xal^000000000000000`TIiK00000]PkcK00000ERBbG0000000000VF4WP0000000000\#
0000000000Wo5V2000000000086?fJ86?ij000000000000000Q0=K80000000000b@gI300000?K5lEQ0YA?000000000000000\#
>@<4Q0000000000000000000000000@NcA:0000000000U>=F_000000000000000000000000000000000003;<ne0000000000\#
lF@5]d>E2]0000000000000000000000000`K29S000000000000000000000000092Wl[IRH7U0000000000000000000000000\#
000000000000000000000000000000000007?6f_0000000000X\8gN0000000000000000000000000X`kZ7GJSM:[hl1KM<49\\#
`g8lZ00000h\?RmO\0bZ0000000000BM<T9i>YjF0000000000Gn4P?<R\>j000000000000000NjTF600000000000000000000\#
0000000000=`06Yb`V^X0000000000U:aEf0000000000<F2km00000F2>8W0000000000000000000000000W<>Am0000000000\#
o;9I<00000000000000000000^P;@k000000000000000bJea<00000JdH^_0000000000000000000000000000000000000000\#
00000J0STNPU@NbGjK1fGfL41SC0_6ffQPW0000000000WL:2S00000000000000000000[V=9000000000000000000000W@SKF\#
00000000000000000000>U2?<9Q>XUZ@:X00000000000aHe4Y00000OY129000000000000000000000000000000<FVkh00000\#
<NGed0000000000000000000000000o6mBO00000e\NT=gfDo``f5N200000000000000000000000000000000000WX@^@00000\#
0000000000000000000000000S=91U0000000000C>4bO00000000000000000000`0de19S:^K00000iB4:I000000000000000\#
0000000000;Q5?GDnCZF0000000000m2:JA00000000000000000000;TYDG00000000000000000000QX6?A000000000000000\#
00000UXHbRe@1MAAG1>600000000000000000000000000000000000000000000000000000000000000000000000000000000\#
@D2a;000000000000000TB?g20000000000^\[DW000000000000000b98?S0000000000Q=0JU0000000000000000000000000\#
000000000000000000000000000000K:c<T000000000000000000000000000000n:1VJ000000000000000000000000000000\#
000000000000000Yi?=70000000000000000000000000j4<m\YFhZ:6<T4U000000000000000S0Y]K000000000000000k\2_W\#
000000000000000000000000000000000000000000000Da;^R00000gNf9m00000000008RS?a0000000000000000000000000\#
Q:MQl0000000000fnfZ3Bm7JC000009_51W0000000000HH]=6000009b7CQ000000000000000CBYRo00000=\lAK0000000000\#
00000:H=NM000000000000000000000000000000000000000000000000000000000000000000000000000T99RJ0000000000\#
=ZFbldXjE20000000000KA>M@0000000000000000000000000PJB]0ak3HX00000Ff[Nk00000jP@IK00000>dX=OG`lk\00000\#
0000000000ejcYX00000000009`XQ`000000000000000000000000000000`D6EH22HMG000000000000000D40dk0000000000\#
0000000000000000000000000000000000000000;c>?m0000000000@C0ZmQVE<5Z`JR3000000000000000AJFVg0000000000\#
0000000000000000000000000000000000000000000000000000000[78YO0000000000?O6IKDo?n`000005>5OD0000000000\#
0000000000000000000000000T0NP?00000000000000000000m\37<0000000000e\SnF00000000000000000000000005m05D\#
0000000000000000000000000000000000000000000000000000000000000000000000bnfR?00000hBH;J0000000000[<5gk\#
Y>MYo00000^XE@W00000000000000000000000005841A00000E>U_O00000000000000000000`8jWb000000000000000WjV:7\#
0000000000000000000000000000000000000000?X8ROa6_R]000000000000000000000000000000_Pl^`l2\_XF;:9_00000\#
G_1UB0000000000dZi\C0000000000AN@NI\LdVFCFTJLj0fL3NHm3A6K5[R00000000000000044JGj0000000000Yh8J100000\#
0000000000000000000000000000000000000000000009ZiE_MfRkJ000000Z2ID0000000000000008`5KcIo<1=0000000000\#
4HT9cY2o^h00000SLORB00000AVUd30000000000000000000000000000000000000000@K5b?DDX]Xg>18L00000mX0<<;2?5O\#
000000000000000B`T;_000000000000000000000000000000JdhN[j0K5ZF6BJTcK4V[Cn]W>0000000000000000000000000\#
00000000000000000000lfAXPb0k]00000000000000000000000000E`[Y[P04@Qk3:CX;6^CY000000000000000[50j_00000\#
00000000000000000000YM7Ej00000000000000000000000000000000000000000000000000:L?co00000I2Tbj0000000000\#
000006P0@c00000l2GMjO^AdB000000000000000000000000000000000000000000000000000000000000000000000000000\#
D:_;_]@a8@0000000000000000000000000000000000000000><L[l00000000000000000000000002\N@8h\ie40000000000\#
9F9d\0000000000V4?H<i\ZfQ00000iD[VQ000000000000000`FlRii75`nOjOTHI\lQV_2L8400000?bBjeP;<_BAZH\R00000\#
=0mHR00000000000000000000000000000000000JhQ7LDO41k0000000000000000000000000000000000000000\P=9Y00000\#
0000000000H:3=8HdG8a0000000000dlMiD[E?MG00000000000000000000000000000000000<0WU[00000B6UdZEJ?OO0<b\X\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000007RiLomh8MSW@Je;\#
4`=2^00000000000000000000on;>80000000000RO@6600000000006^=_9d:K^>\XR:j000000000000000000000000000000\#
00000000000000000000000000000000000eH]mN^JaHX0000000000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000L61`S000000000000000\#
0000000000\H0CUMe>]h_DJC4000000000000000000000000000000000002HRgN9lCQ?0000000000=Z?:\00000BY@1_Ud8kj\#
0000000000Vn0QCPL14E000000000000000j><a2AXAOH000000000000000NL^KXSZSS\V`lNc190PH;G@b\0000000000MJj=:\#
Hg6Rn00000J6Q`^fJR2DBbk`[LH3TCCJfk]0000000000ER^8f000000000000000000000000000000L>:o2000000000000000\#
7dlnP00000000000000000000OO3e`000000000000000P>^OE000000000000000ZBgo6f8T[C8BmN<00000000000000000000\#
00000n316I00000<Z@kX741bJJ00nh48SH70000000000000000000000000H^HLk0000000000knUPo0000000000b`[b\00000\#
00000UdQ;DLl1?400000000000000000000000000000000000RHH5G000000000000000000000000000000000000000000000\#
lbaI600000000000000000000ibJ[UDf1BZ0000000000000000000000000000000000000000000000000000000h6O<K00000\#
00000<noob00000^J<UQ000000000000000000000000000000<lmDi0000000000FD5AXOLCgheR\Un\Y<UOMk7_H0000000000\#
00000c@WF8T13?d000004f4ll0000000000a8N;=0000000000TH7ee00000IjjmP0000000000000000000000000YO7N4@6?cb\#
@:8o3ce1i\gh:2g000000000000000NhPUI000000000000000000007deRA00000FdRYI^Hl:h00000Xk6T3000000000038cUj\#
j2\^i0000000000000000000000000000000000000000`f4S=Qn?];0000000000000003P=cFa:>gA[<cHD@ldm>0000000000\#
00000<LV_:0000000000000000000000000@LcJ3000000000000000hP0l2000000000000000o;0Uk00000000000000000000\#
000000000000000On1Ge000000000000000000003;8i?00000000004B9Jg0000000000I2]L>000000000000000@BDG_fTEFn\#
0000000000000000000000000000000000000000000000000000000llQYl0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000C4Zmh00000\#
00000HlmZ<000000000000000000000000000000\J<Q=00000000000000000000kPNgL000000000000000a<>j>0000000000\#
00000000000000000000000000\HJhMJi=[0000000000000000000000000000000000000000000000000000000Y:>A\5h;<P\#
H?6MN0000000000000000000000000000000000000000000000000000000<]22M0000000000000000000000000bbfYT00000\#
00000d<HA7000000000000000Z^J^M0000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000N[@ag4Z>k>YDXgG00000000000000000000R25DbV<X>WNV;EX00000XV`;N0000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000SHRo80000000000000000000000000\#
00000YR=<TEhB98GM6en0000000000000000000000000RG?6_000000000000000U<4GQ000000000000000000000000000000\#
0000020TKSeo<TB0000000000dJG:_VbR<QVF@dhH:Pfa_Y89X>fZ5J0000058<Rd0T<4G000000000000000000000000000000\#
000007K0MlXU@R00000000000000000000052V;A000000000000000L_;4F0000000000000000000000000>Ff7@kJKF>00000\#
0000000000000000000000000000000000000000000003JoSKZbiKibb@aZ0000000000B8neofhl2NgFW2IB=>j[00000nZPXf\#
nbnFf0000000000S77VZd@9fWFV?J;`:C@88JX:Y0000000000RDDURP`9JN0000000000000000000000000>X0O9WW7A900000\#
0000000000000000000000000000000000000000IU2;F00000000000000000000`ff?S00000W@AYfDlEn5000000000000000\#
000000000000000EVE6o00000k3>^k000000000000000000000000000000C0C=;o:f@l\6?S?000000000000000?n:Pa00000\#
00000Fbkn3ch78W0000000000000000000000000000000000000000CL0f2\@7QjET>eG>37bD00000ghJP=000000000000000\#
00000;DgG[ND99@h>Gfhf`iOj00000LhJhg00000000000000000000Vn[iQ0000000000UHMT;0000000000000000000000000\#
0000000000A0@980000000000E63gc3P:B00000000000ZD>A0000000000000000DbD6400000ZP8W@00000000000000000000\#
0000000000000000000000000j>4CS32]\o00000000000000000000IZcOkY]3ON000003W4_B0000000000QVdNf0000000000\#
00000Z<2f0?NcWaQ[>Tg1lQAQ00000000000000000000000000000000000mBfI\00000000000000000000000000000000000\#
00000000000000000000B81^=BRiI6m:KN\00000000000000000000000000000000000000000000000000000000000000000\#
00000Y8=CNAbaB70dlGO0000000000KV1Sl0000000000000000000000000Th:Sf\S?f900000\hH7C8m8XEZPoZU00000PI9aj\#
\n42JLi>jR00000MA:YC00000TG0IT000000000032cbRn38Ie000000000000000000000000000000Y>JY4O`\8a000007Fo\_\#
000000000000000000000000000000a96h:000000000000000000000000000000000000000000000000004F8QA0000000000\#
000000000000000000000000000000000000000000000ndBXT00000QJ9;?GPF5UTC9Z\00000k6NHG000001:Qo[=LVFO]\nVe\#
0000000000YC91b0000000000000000000000000000000000000000000000000000000000000000000000<H_RnfXOR`00000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000^63Zni8YdYP3<5M00000\#
0000000000im9_<00000`Z62jhV^2K0000000000000000000000000000000000000000000000000000000000000000000000\#
00000ON?EZ000000000000000flnhHRm>f3000000000000000QA8i0m\FIV0000000000000000000000000000000000000000\#
00000<2GO@S@`cP00000mN4__0000000000JlnNi0000000000000000000000000?K:d3000000000000000000000000000000\#
01@N<0000000000YQ75R00000000000000000000CFJdD00000000000000000000000000000000000PR7i6000000000000000\#
000002b<cE00000cJP9W00000@4QoN;JR_[To<2J0000088Feg5]@=P00000DBh_Y000006@;^:38o_F000000000000000CRNTj\#
LhTJCZ0F_70000000000000008_8Th00000]n8>KdX97O000000000000000;^VlD00000Uo4B4000000000000000000001U?d8\#
ZT07TNfV4I000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000VdeNL00000187IbfBcfI000000000000000000004\M1[00000Vh;:<g@hd\00000000000000000000000000000000000\#
000005F8K2Eb8YY0000000000<:Uf8j8jEI00000000000000000000000003n6l^00000Re6^A0000000000000000000000000\#
00000000000000000000UT[k0000000000000000F<8WU00000000000000000000C<Z<mL92<60000000000000000000000000\#
00000000000000000000Ih;BT0000000000iJgUa00000^=076nN^D>00000if<dj000003BnK300000]Xnf>000000000000000\#
00000000000000000000O8Wdi0000000000O30k1hb<b_000000000000000b?7ck0000000000000000000000000000001bSGS\#
00000000000000000000SPR:Ome<@b00000c>ClG0000000000000000000000000000000000000000fZP^\?C6Z:00000eB;2>\#
00000QTd@2000000000000000dlDKNkg8C1000000000000000000009jDSB0000000000000000000000000B>5JmBQ?5h00000\#
00000000000000000000000000000000000hR??70000088dM68>8bHTfGPl_PaCD00000E8lSK0000000000000000000000000\#
^4?8]PFG^1HX_Qc000000000000000000000000000000000000000000000U=48n00000000000000000000000000000000000\#
00000000000000000000je7PX0000000000l@>8A00000JB8An00000000000000000000000000000000000Zf2j\0000000000\#
00000000000000000000000000000000000=N99YD6VR000000hBZDD000000000000000ERK9@C\\B[@E;\I@TL^A00000CX0T?\#
000000000000000]biSE000000000000000`P5QG000000000000000000003fmH=0000000000M>G_100000000007o9lJ00000\#
0000000000000000000000000000000000000000]XdlF00000dfLR\00000n533W0000000000gi6Ua00000000000000000000\#
0000000000000000000000000^?;7PX<4YU0000000000000000000000000ldM7>]0M<6T7;h_00000Lo38Z00000>I0QK00000\#
0000000000PH<>8aW3ic`<L8TPQ5K0000000000000000000006XOl9i58\^E:1EB00000000000000000000C]=SM0000000000\#
000000000000000000005F8AXZ\kOL00000000000000000000g6PmZ000000000000000]\_5h30_GJB6gR\PBhIHnZB=a=@F=D\#
00000^\]iW0000000000lV?9B0000000000a<K@D000000000000000FhmB]00000000000000000000k4=KF00000YQ:>2?fZAU\#
000000000000000XdkBG000000000000000000008B`di000000000000000?L\_b00000000000000000000000000000000000\#
00000000006XW[_0000000000000000000000000>nfdeEA34e1H5FVO`S670000000000[V4f@00000OR;CdLdKC50000000000\#
00000000000000000000i^REU0000000000000000000000000000000000000000YRHPd00000B@FBVo?84f3[?oh0000000000\#
7<KJ3E\mj`00000oXAAo00000000000000000000000000000000000000000000000000aLhH600000^HQD300000000005E6NE\#
00000nM6nE000000000000000E8cX30000000000000000000062[foVRdUi3Bg:bj2PPO^Ri;o00000;haTJVNJZ8ERi_W00000\#
000000000000000000000000000000000000000000000f9>ki000000000000000Z^ig`000000000000000000000000000000\#
5g:oZ0000000000000000000000000000000000000000;NRiI000000000000000iO48`00000Ha@5;00000i6_k5AfRk800000\#
00000=J9cM0000000000000000000000000Ml^8?0000000000DF4[i00000000000000000000Ghfo;bhNPb0000000000_>l87\#
00000dk1cV00000f0FoX00000m\E7;00000ljiD_B[1j[00000000000000000000X]6o40000000000m6]070000000000]RR>F\#
0000000000000000000000000an=Z=C1=_e000000000000000ma?eG00000a_1f500000Xo9?TnV`fE00000000000000000000\#
INdej000002lT1<BQ:=H00000000000000000000000000000000000000001ViRX00000Pm;\c00000[f>V0f^O=]5Jd>dic@\G\#
000000000000000000000000000000NU9g800000FF\TQ00000F2\H6S_0Gc0000000000Hlh8I0000000000W>K?J0000000000\#
@B[cd00000fW8[20000000000LTEm@000000000000000V:mTg0U2TSaG7cB00000^DcQU0000084QZA00000000000000000000\#
000000000000000000000000000000>c?aQ00000e4eE7;M@VlnLYXj000000000000000SNAI:00000JG5Y<000000000000000\#
00000DE5Q7@i:<h0000000000lX[;X000000000000000@@bSo00000A:EN@000000000000000000000000000000VD7Q_00000\#
0000038Gh0Cl=HQ7f5Xm38H^O38IHRARgT>KPlG=Qg@XTG>8N;000000000000000000000000000000\S6157S>`<00000PX0Te\#
9>LHCR@gMP0000000000A<OnC00000g>kbh00000000004TIJi0000000000000000000000000O2iEK000000000000000?>Xhg\#
000000000000000000000000000000]n3CP:fGIU00000`B703000000000000000000000000000000000009L]gT0000000000\#
00000000000000000000l:WPN3O7b^O_:OYM<B?40000000000Wf@Dm0000000000000000000000000G<4SeHhaK900000@@hj5\#
0000000000000000000000000000000000096kZe000000000000000`P?33P^i;E00000000000000000000000000000000000\#
0000000000000000FQcJ0000000000K4lYE0000000000oZ`L_0000000000000000000000000e4O2XALJgG000000000000000\#
00000000000000062k3P00000000000000000000000000000000000CXCMC0000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000WRGMG[R_^=00000@R?n5`HG[W00000md4Pe0000000000P87Nkl@RW`XM395\#
000000000000000000000000000000S[;o6000000000000000Vn4?3D[8<m0000000000000000000000000Ah0n^0000000000\#
=B25n0000000000?BjHV0000000000@Tm<R00000j96EM000008d6SRWZboE0Y4:ei02QI000000000000000000000000000000\#
00000000000000000000000000000000000E@kUh00000^;:Ka0000000000000000000000000000000000000000IW1kX00000\#
JFffP0000000000lK6j_0000000000000005hAjXlF27OVo8fi00000000000000000000000000000000000000000000000000\#
00000Lc88W00000000000000000000000000000000000000000000000000PHY0@00000000009X1AV00000000008<a;X00000\#
0000000000000000000000000000000000000000000000000000000^ZiRn000000@hYE\e3C<000000000000000YS7KL00000\#
0000000000^2_QL00000000009[@Y>00000_f;]WLj>i>000000000000000hA78V00000AK1aVo\XLL00000000000000000000\#
0000000000000000000000000000000000000000JE2QC_NMAf000000000000000mZkJK00000000000000000000]Dm2>00000\#
0000000000da2@C000000000000000jM8\5000000000000000I>bc000000_jQMY<hIN62Jjce4fk]b00000Qb2chZFMgPh^^T3\#
000000000000000000000000000000k2YUA00000GNNZ10000000000000000000000000000000000000000000000000000000\#
UG:B\00000000009RECO0000000000@HA]Zd0PWWO4loX0000000000000000000000000000000000000000000000000000000\#
00000>J_<n00000JN79<=bSi9WQ8<X00000o@95]00000U570;0000000000000000000000000GU5Wi000000000000000Ad1f2\#
000000000000000000000000000000000000000000000000000000000000MJ1k^6lEL@000000000000000000000000006UB<\#
3L`S[0k4Xn000000000000000000007O0jL00000000000000000000J8i@Zffa3`UC0=9000000000000000000000000000000\#
000000000000000000000000000000aNoWb00000m6@Wj6S7?g000000000000000d2m@h00000XLYX40000000000;jNdJ;jNk<\#
0Q2D@dQ@GS00000=D:eNH@Gm;ie;FaLjcom000000000000000Qj>d6000000000000000V:Q=Z0000000000000000000000000\#
000000000000000000000000000000\3;Bo00000Ql>Nj000000000000000lT@CH00000nd7J10000000000000000000000000\#
00000000000000000000Q8ZbR`k4]lA]06lAO6NUN_6o[ab9Q<b8bYP00000KV`jX000005jm\lF\;iBjf\ER00000WS=l;00000\#
00000Nk9d90000000000nBT`l0000000000000000000000000T@?LF0000000000fDRlR00000P6VWU00000000000000000000\#
W463P00000000000000000000000003JV0\000000000000000^\3`K<04o:Y\4=Rk\H]V000000000000000000000000000000\#
00000000006n]@S000000000000000m[:\300000000000000000000000000000000000CL0HdIP<?aRd]=`0000000000>V^bM\#
00000000000000000000FA>Rk000002hO[H0000000000000000000000000000009Y6hJ0000000000]jo499^E`d00000[a0lJ\#
000000000000000000000000000000000000000000000000000000000000ZDN32LdiNN000000000000000@J<i10000000000\#
00000000000000084[[>0000000000000000000000000_>j0900000000000000000000L@Pfl00000SZK8:B>aBbB>aCb00000\#
000000000000000000000000000000Vo3n_0000000000FN07A00000000000000000000[N[;k000000000000000DJn]af_@`W\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e`BKH\#
]35IH0000000000000000000000000O59@ZOD;>i0000000000000000000000000WbmlC4O8_\000000000000000LTHBW00000\#
00000000000000000000000000000000000WXHkR]jcRBS2`V9^i;Vn0000000000R2P=h000000000000000000000000000000\#
00000000000000000000G^Rf@dHlO@00000_\U4\000000000000000000000000000000000000000000000Jm>ji``22_00000\#
00000000000000000000n:fFZ000000000000000d:gl=000000000000000000000000000000anTAW00000000006@I4Q00000\#
000000000000000`i2FE000000000000000LnWdF00000U2<\Y00000g]8k_000002d><1>8H3i000000000000000000006Pb[3\#
000000000000000000000000000000000000000000000000000000000000000000000000000oo;LejU7@j00000LZhVoZfWG3\#
0000000000000000000000000000000000000000000000000000000g1:Sa^XNn50000000000\B0hTO\f7Q0000089=CU00000\#
00000Q@L]60000000000000000000000000000000000000000MT4920000000000AN?R_000000000000000i3@:g00000PVM[E\#
NbL7\f4kX^=]0Hb<k5SmG=;1D00000000000000000000000000000000000m82`@E4Ija000000000000000`E:\eUH5^UXP\T6\#
0000000000000003o99[0000000000000000000000000000000000000000000000000000000IhL7F2<82C0000082gaV00000\#
000000000000000`@>`A00000nHa9?gfjRd00000000000000000000KJ_<;6G=@I00000bH7RH00000>fK@:000000000000000\#
0000000000000000000000000Qb:AC0000000000:Bn>MC6<KP00000XNCRGo4HW>o4Hh@00000ZV^2V00000IfPRg`R>kOibH2=\#
TZjTh0000000000ajoGU000006^SRI0000000000aHbKJ0000000000AXW7e00000000000000000000Gj6iF;L7Y2:7:R4G^CLF\#
]jSNVQ_<JK0000000000000002jb9E0000000000E`gj^K[483000000000000000?6Q78000000000000000000000000000000\#
0000000000UNAf?0000000000hFng2000000000000000;dRn]00000BJl=UUlU@5V<V\:000000000000000<NW[m0000000000\#
00000];60;000000000000000VJJHI0000000000[PP3GE@a]XeW>eGKG@U;000000000000000000000000000000?`<HbT@_2[\#
aflb100000<dT=[321gi00000:nkca00000000000000000000P0]<^00000000000000000000000000000082]Q10000000000\#
m2gfe\2eMJ00000ERFmS=VV`>0000000000000000000000000000000000000000dnGT[000000000000000\be>70000000000\#
000000000000000000000000000000000000000000000U>>K400000L0TbZ0000000000000000000000000000000000000000\#
00000W>GBPVbDjE00000000000000000000glB`7000000000000000000000000000000000000000000000000000000000000\#
JBIAh00000Uk?UB0000000000000000000000000Q385^iU9Qd0000000000000002Fm1j000000000000000000000000000000\#
0000000000Y<IAP00000f6f4Gcj\lk_OA25Qn\]P0000000000000000000000000FFG<Q;^hOGYPZWA00000000000000000000\#
o<lDV00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000N29hS0000000000000000000000000000000000000000000000000000000f\1bc000000000000000]`lEn\#
000000000000000000000000000000Z0hg]00000S:j=j00000IVkd800000Y7;?`0000000000Vk<jV000000000000000KNh[m\#
0000000000000000000000000000000000023?[h0000000000000000000000000000000000000000CL:G`00000XN0QZ00000\#
000000000000000c0nF200000hPP0X00000000000000000000000000000000000000000000000000ojD460000000000`Y8LF\#
I@H=I000000000000000000000000000000000000000000000000000000000000H;>HG0000000000lZSJEJm=O4LNhMm00000\#
98Rh50000000000000000000000000fjJjP0000000000Sf32f3E7iA0000000000128EO000000000000000\2_ZQ00000hE5Ao\#
AHWk>:F<NA00000<A4:K8doCH000000000000000000000000000000^>EZn00000000000000000000000000000000000Q>Z0c\#
0000000000I2=eI000000000000000000000000000000000000000000000000007`GT>000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000S8G?P>NHC<WV<[10000000000000000000000000IPDI400000\#
Am3lJ00000Xljg\00000_d<OK0000000000000000000000000;`:a4000008h3Ba0000000000000000000000000WXB2_00000\#
0000000000^0A3R00000`2=LQ00000000000000000000000000000000000O55QMQn9B<000000000000000000000000000000\#
0000000000000001ZmZn00000C2?YjgNRef00000?05[a1R``i0000000000000000000000000`H=WP00000kT80V0000000000\#
000000000000000049[l0000000000000000000000000^N:^T_\Ca<000000000000000000000000000000`fU?H0000000000\#
U=<jn0000000000000009H4_D1T0HT00000000000000000000<10FD00000000000000000000Be9cV0000000000?FjOh`I=bi\#
000000000000000000000000000000ET\XT0000000000000000000000000000000000000000000004fKG@000000000000000\#
000000000000000000000000000000oQ<UC0000000000ChEENAc0Cj=e;<O0000000000000000000000000MBUnc0000000000\#
00000000000000000000SbEfh_lfPoCR8H2000000000000000000000000000000000000000000000000007;84N00000M<^oP\#
00000000000000000000000000000000000\F`Vj000000000000000:LnQJ00000ea=VXH>2eE00000B4Pb\D@C^7OPC_R00000\#
000000000000000oPjnJ00000000000000000000000000000000000[Hn4MkTm<B00000000000000000000cVK`IBf7Z8Wd?nI\#
00000000001I3BV0000000000hF<=E^jNME00000T^VQ:F4__S00000000000000000000000000000000000R>hJBc4kO_Se9;o\#
BD;3G_bB\8PD==Y00000TfA5:0000000000000005PJ@E00000000000000000000000000000000000O@dQ:00000E2n2bDO;9^\#
000000000000000000000000000000000000000000000QJ82]0000000000P@I]00000000000_R;d>;RaM2enD5Q8NcaT00000\#
00000000000000000000GnfR_0000000000000000000000000000000000000000gfhRV000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000000008j9hh0000000000000000000000000Bb[J\0000000000\#
0000000000000000000000000000000000000000000000000000000S4UMV00000kLIBK000000000000000m\F7n00000KdK3[\#
00000000000000000000000000000000000000000000000000000000000000000jJ>m6000000000000000000000000000000\#
PC8]:0000000000hNX<E00000632d200000000000000000000:0N`a000000000000000000000000000000000000000000000\#
00000k6NKT0000000000;FeTfCA97J000000000000000bK7d=00000CDERi0000000000000000000000000000000000000000\#
00000\V\b_000000000000000000000000000000000000000000000oh4O^00000000000000000000UXXB^000000000000000\#
]B`AY000000000000000000000000000000G<8]M6m3Fb00000dS4j>]285K000000000000000000000000000000000005h9;[\#
00000000000000000000000008Jbig8V5P8000000000000000000000000000000l8DH9000000000000000000000000000000\#
00000Ej1_:SLQgU00000T58eR0000000000ID:SM00000K:W^600000cVRcR0000000000000000000000000\0V180000000000\#
000000000000000000000000000000a12Vl0000000000aXehW0000000000000000000000000000000000000000BHbQ000000\#
?]>0Z00000E`5cc0000000000m8O9KD2MNK00000000000000000000000000000000000000000000000000000000000000000\#
KBQ7aQR53D@@jBfia06:hf9K:0000000000E4ki5^8kcl0000000000000000000000000000000000000000GI7o700000kPT@5\#
lTf;a0000000000000000000000000>D5R_YfjbP00000FD0\Z0000000000Lb_lG00000000005bElN000009nQaW00000bViGd\#
000000000000000RbKQS6R?o=00000000000000000000KT?nY000000000000000_hR0l000000000000000000000000000000\#
00000LR6870000000000@PPQV<PbJKPXmkS1A;Kdi08lF00000VL7Rl000000000000000A1<7U0000000000000000000000000\#
0000000000\\6kQ0000000000000000000000000V2kNK00000000000000000000000000000000000Ij<CK00000iDbZJ00000\#
00000DbWKg00000Me21100000PhBcLN6gla00000000000000000000P>aQHXc3JW00000000000000000000\fS4G0000000000\#
0000000000000000000000000]L9P@00000000000000000000000000000000000000000000000000000000000000000S<nnB\#
000000000000000ED\fi000000000000000]W>S=gfG1c0000000000;^=9c000000000000000oF>ehHfW:jdlWbj0000000000\#
000000000000000<JYC300000e8CbS4>Pe2i[9TdGTAgd00000000007;=hH0000000000000000000000000QN5>i0d9Wd00000\#
000000000000000]h=R^4Fih\000000000000000ji57K`<KZd9E<1W<b\kH0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000Xm<M300000ULjNDSk3i@XN[3Hg6fQ;0000000000000000000000000\#
00000000000000000000EBm\P0000000000ZDi?<000002e43H000000000000000ZG6?8000000000000000000000000000000\#
00000000000000000000k\;]>Jh=MS0000000000_`4>f000000000000000CZ8;D0000000000000000000003@h@fLoa000000\#
00000000008\91=?`6Vl20=GCbVig3L15TB_?@?^00000000000000000000^TO:P00000000000000000000000000000000000\#
0000000000000007TejE0000000000000000000074;XFF4J=UZVPfE000000000000000000000000000000000000000000000\#
000000000000000000000000000000a:_l`@\N_P0000000000oc0BG0000000000000000000000000\U0VA0000000000m`c[Q\#
0000000000:4b8W000000000000000000004R64;M16gU@`N5R00000[W>Ie0000000000000000000000000000000000000000\#
000000000000000000000000000000o8O\l0000000000Ec?<k0000000000000000000000000j\2^100000000000000000000\#
<;9CX00000716FO00000000000000000000000000000000000T``12dk9aS000000000000000000000000000000YLB^3N\OZC\#
gFIfTgjfc7mZ9QL0000000000Q8DYbcDRV<DVUAW4:cQC0000000000000005PVcH00000cR]j`00000KnX]O000000000000000\#
kI<b[00000CR8d5JNTga00000000000000000000000000000000000000000000000000gV]880000000000Kd?CM0000000000\#
000000000000000\RWc;1@RMW000000000000000B>NkT0000000000000000000000000000000000000000000000000000000\#
000000000000000cc>h?<0MV:0000000000I`Kf^0000000000000000000000000MC3\[000000000000000@jSiPbPoFAkXkeE\#
00000000000000000000?4aOD00000000000000000000`le:B00000GRa7G000000000000000000000000000000000005m@VP\#
00000000000000000000>B0Xi00000k:cY3991d8JI;]Q00000:dNLC000000000000000`:X7d00000?:3X8000000000000000\#
]I2oE00000000000000000000mHW`\0000000000000000000000000B[>?U000000000000000T[<b@000000000000000dI:ie\#
000000000000000EFo:Z00000Bd<Jo00000000000000000000WZ7Gmh6F0>7h2<E>a>Dg00000><39iZ>8;^000000000000000\#
A28P8000004Q=7K000000000000000O2=o500000000000000000000:B\VU000000000000000m<aU5h07^]00000I=3>\RF>jQ\#
0000000000000000000000000000000000000000jRIg100000000000000000000000008^mfO>ZSGA00000000000000000000\#
00000j42h;00000000000000000000E<I_^CE39Q000009Z5_\0000000000JF[Z1nM2N@00000000008f9=n6dY8C00000JThd0\#
00000000000000000000000000000000000000000000000000CXcND00000000000000000000C?>VR000009>fF300000Wa>RT\#
B^dQf00000000000000000000Rf76f00000c39J10000000000RnXB700000gBa6KT6UfI4NZIdFFE0:9G>0L000000000000000\#
AhHdU00000ZD:3L00000;RCeD000000000000000000000000000000000000000000000O:ko?0000000000A1<EP0000000000\#
00000000000000000000000000000000000KF1HH0000000000000000000000000[LFX=000000000000000000000000000000\#
000003o5gb0000000000000000000000000Fd^mN000000000000000000000000000000000000000000000gPbU?DTUEdP`O^b\#
0000000000000000000000000mBCZ000000000000000000000@B3Cf000000000000000000000000000000000000000000000\#
00000000000000000000eVcGT?\41200000000005^QNd000000000000000000000000000000A88?TL2Gin7@jiB0000000000\#
00000000000000000000MF2ZU0000000000000000000000000X8PS>00000l05c;000000000000000CP:H<_LTYC0000000000\#
00000J<0:800000EPG7R0000000000PFF3aWbH:l0000000000000000000000000Zg1NYid<nd>3=oW00000000000000000000\#
000007J;no::N8Q00000000000000000000000000000000000aY00H0000000000dZmiX0000000000000000000000000D<kE<\#
aBShI9e8e;000000000000000XTE[f00000000000000000000_dSF200000000000000000000ShAZ@00000<X<D4YI7I\f\6Zh\#
0000000000hTOWZ000000000000000H2B9M0000000000OVF8d;PYc40000000000000000000000000000000000000000E^[`[\#
o=;JUK`LY6DZ3HDoR_7TJ85\4000000000000000000000000000000TD5i40000000000000000000000000000000000000000\#
000000000000000Y2>>5PN7T>00000000000000000000e0Tf90000000000000000000000000]]=]000000K37Do00000YNOT0\#
X>daH000000000000000000000000000000YTLN:000003ZTG10000000000bT2GX000000000000000<]6Ef00000lD>[100000\#
00000=b[aF]XEV>E:T3?hHWQg00000ITVeF000000000000000000000000000000?6S2=N28RZMY3I83h;>Z9M7ik0000000000\#
ETdWh000000000000000RlNik00000I^;M=00000000000000000000<j>Fe000000000000000@\=?000000000000000000000\#
0`4CC0000000000000000000000000000000000000000000002@gD^000000000000000000000000000000000000000000000\#
000000000000000l\4`c00000;L_2F000005B6[UT^98k000000000000000H0NH9000000000000000000000000000000>0C9d\#
00000000000000000000BbbojV\d=^00000`>7W=000000000000000?BHH80000000000000000000000000^:95IFb2Qa;J;B0\#
Ed>WFXHRKbO4WV3eA:aC00000000000000000000000009lbFY9<U1l?DnC60000000000000000000000000000000000000000\#
00000000000000000000^ZW<@0000000000000000000000000000000000000000000001@nR<GnAL200000X0h<i0000000000\#
0000000000E39\o0000000000SdDJR0000000000000000000000000Fg5_Gom>\M000000000000000000000000000000<O7B\\#
00000000000000000000000000000000000GhkVL00000000000000000000aHEGW0000000000ae2QT000000000000000`:5_L\#
0000000000000000000000000DBAWM00000000000000000000Zc1PY000000000000000000000000000000000000000000000\#
?NUUj0000000000000000000000000k06IUah]d`0000000000000000000000000Z:=h10000000000000000000000000BlhK;\#
000000000000000GHKUH0000000000000000000000000000001fnHe00000LnGU200000000000000000000000000000000000\#
0000000000000000000000000000000000000000jFo[k0000000000000000000000000000000000000000000000000000000\#
0000000000dk8:600000000000000000000000000000000000WC<[T00000000000000000000dLGcN000007fRDOMj:KnPI8hV\#
hPhob00000PNgGOLN_4^00000000000000000000PS0=W000000000000000:\TdD00000L[5hS000000000000000O2Ya^;M6eA\#
000002DS<4000000000000000000000000000000[:bJb000000000000000000006Q9_\00000oZ<;BN24fL00000d2h2g00000\#
00000000000000000000000000000000000000000000000000;<RVO00000000000000000000000000000000000hRBAR00000\#
00000nVZ2e00000HPT\loF<aSHd;o=0000000000m>K8Q000000000000000ZDKZ200000g@gT^:>^UHGhc<6000000000000000\#
00000J]0CYLbEDM000000000000000oRh:[000009019[4P0ll00000\g5]J0000000000000000000000000000000000000000\#
eC89f00000?jBRPbfm=4fY7oC8[7FU000000000000000000000000000000000000000000000YT[1b0000000000R9<h500000\#
0000000000SXZO300000NA9YG00000L2g[g000000000000000><oO<00000000000000000000000000000000000m0<JP00000\#
>\JS6X^8mn0[1Sa00000000000000000000nnBDFMRBR]0000000000>0=il00000000000000000000HO7>4000000000000000\#
cJ7OA0000000000DNA^500000Ibokj0000000000_jl1?0000000000ZV<>NYN@J900000000000000000000000000000000000\#
0000000000000000000000000000000000000000j`ba[h38AJ_HA^J000000000000000000000000000000Y283]0000000000\#
Wd1di0000000000<^FBD00000IT]k0Z:XERM=9nK\_<N\0000000000nHdgS000000000000000\2U8M0000000000HncOR00000\#
=BaTh0000000000Uf01c000000000000000<BGQ@00000000000000000000WK1;F000000000000000dD51Na956bm\WAAoDEf0\#
0000000000mX3K100000CnX]500000^hO[idd3dH00000000000000000000000009^lAZ^:j33BNd@F00000000000000000000\#
F_1ec00000GQA080000000000id<jE0000000000>@=@>R>S8K8D:BFA2VIB]F^;f36oV\00000n6<GP00000000000000000000\#
TO6`W0000000000A2i_6000000000000000j[27=000000000000000000000000000000Sn\E8@2]bD4P5BR`N[\@0000000000\#
00000000000000000000000000000000000000000000000000;8Mnk000000000000000oL=<DM<k2e00000DB>fO00000;I0BW\#
0000000000000000000000000L?@Z400000000000000000000000000000000000000000000000000000000000000000oN1jV\#
0000000000000000000000000000000000000000Bi806hnUhJ000008Q>hS00000ETl;E0000000000000000000052n9600000\#
000000000000000000000000000000000000000000000J9=kE0000000000CbfE]\i8KBmPj\9[B3kM00000000000000008@Cm\#
@^dCc00000j8XhO000000000000000000009FhMc0000000000kX?YZ00000a>bRISK4>^MFChW6DR\b4BhZ]^LBO\AnGUD00000\#
00000000000000000000ZY4m726kWJ000000000000000?XH64fF;<bP12K>00000^\7Ch00000E\1fK00000000000000000000\#
00000000000000000000QTUgV0000000000;>5Zm0000000000000000000000000000000000000000Il;I7000000000000000\#
000000000000000000000000000000000000000000000GXaj^0000000000D@Uef000000000000000000000000000000G\30m\#
Rd]RQ00000UF]CX0000000000313JglM6JE0000000000000000000000000000000000000000>N>iH00000000000000000000\#
[P5aRbS5Ni0000000000Bf^]C00000B8Qc;0000000000000000000000000H:?Ga00000CR;om00000000000000000000WlXYM\#
000004j0J70000000000000000000000000000000000000000WRY;bi^SOO0000000000000000000000000@8<@N2A>gV8LEmN\#
hPcbbRl_^i0000000000000009C7UAl8?a8NF4_7IZUIX000000000000000BE1Mb000000000000000000000000000000M`Gc\\#
000000000000000Z4i`N00000000000000000000000000000000000000006V99f000000000000000000000000000000M89h>\#
000000Z@LnK67a3000000000000000000000000000000000000000000000000000000000000N?;JC0000000000o<T_B00000\#
0000000000UH4`T0000000000000000000000000h`l=c00000ib0db6XPONQC7So000000000000000F]7=`C2Xj30000000000\#
0000000000Cl=R4000006hoW1IBe0L0000000000?l2Tc000004X=kS00000B8XaV0000000000000000000000000@n<c:00000\#
00000B<A97000000000000000000000000000000eH79^f`OPM000000000000000000000000000000Y:>IO000000000000000\#
Tff_@00000000000000000000000000000000000000000000000000000000000000000000003ZWDhgbgV`Q06LRGo0l_00000\#
00000000000000000000000000000000000ZH0RYS@WH]lTin0\6Ejb000005A8PJ00000000000000000000bY@Md0000000000\#
<;7Y]00000000000000000000?:cjn00000JjHQT00000000000000000000:h<8_000000000000000oc<:n000000000000000\#
3^VUV0000000000HDGnaJh_]n0000000000000000000000000II3kN00000=Lc:F000000000000000000000000000000^P^Db\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000Tn^k2000000000000000\#
Lc9?300000000008RJ3:X@\WQ00000QRkno000002DP=W00000000000000000000Y56iS4O0:200000000000000000000K@W\R\#
000000000000000000000000000000;JSfM0000000000cXASn000000000000000Q8EQf:HH6DOD>nnJ0KXl000000000000000\#
000000000000000000000000000000NHX]G0000000000BTK`5000000000000000BhKLT0000000000000004\:3;0000000000\#
0000000000000007Jd4;80Cbi\fj1:00000;;7VG0000000000000004ni9k00000l>akd000000000000000000000000000000\#
00000lZfbii@Dgj0000000000AlDm9QHFk^O>Kd<`P7?g^Rf]m000000000000000000001h3Vb00000U??m_00000NN6>>00000\#
Aj=bEHg;SZ?0?@F000000000000000nb?hG0000000000000008ZUAi00000;m?UT00000000000000000000000000000000000\#
;4]oR0000000000>\7Ph0000000000PO5[e00000P\2k?Qc7Ik5PX\X000000000000000og:QM^bT`O00000000000000000000\#
00000nBEGm0000000000000003PL;_00000000000000000000000007f0N<ZPnZk0000000000000000000000000TB2=200000\#
000000000000000000000000000000000000000000000000000000000000000000000000000000008dbFI000000000000000\#
00000[X2Mo4F6Mj5o8F200000000000000000000_NWa?00000000000000000000DTog5chXC3>]8`J0000000000n5@<9^VPBX\#
00000=06f^000000000000000_XK]D0000000000I28?dLbHRIb40_kM<hd>000000000000000>bdMk0000000000J0@i`m8NE`\#
000000000000000NM8m_00000000000000000000hlM1M00000000000000000000dLT`2000001_4?;000000000000000lk9bI\#
fY;fa00000000000000000000000000000000000lF0]_000000000000000VO9S^00000000000000000000000000000000000\#
00000000000000000000oZUmIbX2dB]lE1\B;4:;017lF4U>Y?8O??Y00000HX<dAF00^000000HX]VV00000000000000000000\#
000000000000000Oh?<LUPdY[000003bNRK:K2NO0000000000B`LZ>000000000000000000000000000000000000000000000\#
000000000000000000003`idR00000ZPPiB3\ELlOa3BBR[:lK0000000000000000000000000000000000000000000002@3bj\#
000000000000000WBe^h000000000000000J:1J_00000000000000000000N>5oEHP:T[:19Og00000m^3N\4RU3E00000EDLnO\#
000000000000000HL2fM3B?DGPb@cZ00000W2oF`0000000000000000000000000000003dcZY00000EVG][mm3>KddkNA00000\#
00000jQ4Zo0000000000000000000000000000000000000000g]6A3``0\2@Tgn]00000_>h6f00000@fIK9000000000000000\#
00000Z6^TJ0000000000a6YTd0000000000oP>LhN4SX400000gm=Pa0000000000D>@Gh000000000000000000000000000000\#
ilKDY0000000000>0E7ZnFTQ@000000000000000000000000000000ih`dX0000000000000000000000000\BMH`_[0EY00000\#
j6ic3cS1dl0000000000@F;=j0000000000N@5j[00000Lh=5_00000000000000000000Ajg5S00000gR3eP00000000000R5aa\#
000000000000000O@JWZ_k3fJ0000000000=DY@0000000000000000000000000000000=64DN0000000000V1@I50000000000\#
eP>]200000000008C?>YXH36G00000?B6JNNRiC_00000:P18[1@>d[<4XYj^8hFk00000000000000000000000000000000000\#
0000000000J6B590000000000000000000000000000000000000000000000000000000000000000000000<LTb<k2F<oAe1@F\#
F2@mPb:jaILI26==DUBa0000086=UE00000IS1Zh000000000000000m:HVE\i@W;00000V0[H40000000000Eo;<_00000PF0Dj\#
0000000000000000000000000000000000000000^bZ@aSM5kOF=8><00000gd:do3PalnABn]3^H^YZ00000000000000000000\#
X52Y2:fd3=00000000000000000000000000000000000000000000000000MTP]iR@6?d]HmUX0000000000000000000000000\#
6NCM^0000000000000000000000000000000000000000000000000000000]nNG;Q2OY[00000000000000000000000009H7K>\#
i>m70:jX8Z00000000000000000000000000000000000Al0]N000000000000000[36;anJQU700000000000000000000^;1X^\#
000000000000000G@O5^0000029>^CiR`A@0000000000EXcSC0000000000000000000000000KLhno00000000000000000000\#
0000000000000000000000000h>3;Z000000000000000Qc53l^DPbN000003\MQ100000000000000000000XT1eC9c<oXXl=Z\\#
N^gQj000000000000000000000000000000000000000000000000000000000000Xfd9O000000000000000000000000000000\#
0000000000>Z?oGe@R]b000000000000000000000000000000000000000000000J^5HeZLEN96bC>FCnV[6WFkW\F@8]aBR1?d\#
0000000000fi<[2FJ=cT00000;ZT^bHD:k1000000000000000iHmbcE:FWdV3088d`d_]0000000000;k16^00000aJ:IF00000\#
00000;HOh6000000000000000E:3]D000000000000000000000000000000:bDLI3@SQi000000000000000000000000000000\#
000000000000000V:\Z^0000000000Uf1o1ahOY300000000000000000000Od>4FAl_B>O5::l00000000000000000000W@5aA\#
WT;aQN7;WR000000000000000000000000000000TLf>f]jn\G00000:c=We00000000000000000000000000000000000eLn9L\#
000000000000000000000000000000000000000000000000009\4VX00000000000000000000000000000000000hngoW00000\#
nVRQL00000000000000000000lZ2CN]<6h10000000000fnTN?BPoMG00000U\0Y7000000000000000<k6GR72Ekd^0FPd00000\#
0000000000000000000000000000000000000000Dno;600000Q^L3U00000000000000000000W0Did00000E;9mjXM2X`00000\#
`<;0BWff`^;17KZ;g=IT0000000000O4^0W00000000000000000000000000000000000lVncJ00000000000000000000L4=J5\#
CPVoaM6_SU0000000000000000000000000D^FI100000000000000000000f\Xj\00000000000000000000R8kdR0000000000\#
000007@[FQ00000000000000000000000008B;LC000000000000000ZFSeD0000067>K_000000000000000000000000000000\#
0000000000^A2YV000000000000000000000000000000i\iA`GU1n>LR7Oa00000?S:4Q`JoZI?nEOm00000000000000000000\#
000000000000000000000000000000G@?4>000000000000000000000000000000000000000000000mXMeE00000000002DJfI\#
0000000000000000000000000CT`XC000000000000000aj0@B0000000000BNR1nEPW8Y00000X_;m1_ljZ0000000000000000\#
000000l4j400000CXIFm00000000000000000000ChK_Q0000000000000000000000000000000000000000h6E5h0000000000\#
00000Z<[ZM000000000000000:LA@:FBhJQ0000000000000000000000000000000000000000F>5>3MXTia0000000000Q:c@]\#
000000000000000000000000000000000000000000000000000000000000D:9mHnRB6[000000000000000000000000000000\#
000000000000000000000000000000M<NQD0000000000000000000000000dTOS@0000000000A`gfS00000000000000000000\#
PA8Q@00000000000000000000QNFLg00000g0oBb0000000000000000000000000Y^5m^000000000000000000000000000000\#
QRTI\2I0m6V6AFe0000000000aZDcb000000000000000000000000000000QFJn^00000[j2[:0000000000@EA2d;h<\600000\#
4P6]4nbcEcl<nW8\FUZn0000000000PD<MVR`2`H`fOSW3<>o?00000^R5co3Q9DE000000000000000LZ6^^3\7P\l0P\]00000\#
000000000000000000000000000000E8XojGngaH0000000000000003a?Kf0000000000i2LH[0000000000000000000000000\#
0000000000C2eoB000000000000000000005:<5600000000000000000000000000000000000Cc;Rg00000000000000000000\#
000000000000000000000000000000Tb0AE0000000000000000000000000AL7;DD\Ulk@l_3<iN\dO0000000000aZW?P00000\#
0000000000en3Kh0000000000MFKN20000000000TE4HPCm80f00000000000000000000000000000000000gV[Oe00000h>]4H\#
000000000000000000000000000000aVO]h000000000000000000001P06=0000000000000000000000000000000000000000\#
00000B>kg[000000000000000:d2O]G4]<IddbR_00000000000000000000000000000000000000000000000000c^LQ\lhE;0\#
00000000000000000000000000000000000000000C7k=000000000000000DDUYE0000000000;h=1C00000bF30bU\>7X00000\#
00000[LddR000000000000000000000000000000000000000000000000000000000000bFCgG0000000000000000000000000\#
000000000000000m6KAm3<n3X000000000000000Ho=0HGVfgB000005`[TF000000000000000=bXZ800000:J9To0000000000\#
V25^h0000000000000000000000000QV>9?00000cJR;800000000000000000000000000000000000000000000000000QVMeg\#
e;?B[00000000000000000000?dN@Ygf^J7Yg@h8SW1;W000000000000000QbckV000000000000000000007^k5j0000000000\#
00000_X=ml00000IC:@>a>k8R00000bFl?XTC:DYVY3E<0000000000KZoXI000000000000000oo7@500000XDPoj00000_[1e?\#
000009\JCP00000:\>=N0000000000M=<EjUPR\20000000000000000000000000000000000000000ZjOOm0000000000=8Ae;\#
hb5500000000000000000000000000000000000000000A9:Mh1`@VT0000000000000000000000000:HVW?000000000000000\#
000000000000000000000000000000kB[M=00000000000000000000000000000000000000000000000000ajXT@0000000000\#
P]2l9W6;hT0000000000000000000000000000000000000000VPjjY00000000000000000000INHB8N\O5o00000Ne<=N00000\#
0000000000000000000000000Q\jR600000000000000000000>3@M0000000000000000000000000000000000000000000000\#
00000A:;jHN]2e500000@e7@_000000000000000000000000000000000007e1\b>TmY_000000000000000o:SQR0000000000\#
Do=a21fbE0000000000000000\0iH900000000000000000000000000000000000`n^j<0000000000gM5<O000000000000000\#
00000000000000000000a_40W000000000000000Fhm>o000009O@NU00000VHg4f00000000000000000000000000000000000\#
00000CW;M7000000000000000000000000000000QHV?E00000000000000000000000000000000000000000000000000f\=TC\#
XHbS]]RXVD00000000005f>aC000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000mE=o28F6if00000000000000000000R\e=]00000000000000000000;hBF1000000000000000CjB3=000000000000000\#
000000000000000dn];eoL]6:0000000000kh>_=0000000000000000000000000000000000024`g?00000000000000000000\#
00000000008`fYE000000000000000dneUm00000000000000000000C0hPd2DSY8000000000000000000000000000000KLH=j\#
0000000000000000000000000000000000000000<n3a1000000000000000?NnaX00000000000000000000000000000000000\#
0000000000V4>Y7MFCgS00000j>;b6=TO[2JX_Wh000000000000000=jDVg8h_ZDm^moP:>LgO00000000000000000000:X@Ko\#
00000j25CC_0@k;=jFo<V0fG800000Pha=?Z4oP<To9VJ00000000000000000000OT2;Y`I1ha00000000000000000000Z7>8X\#
00000Vlf>500000000000000000000000000000000000?f0hi6dOb?:\]GO0000000000kg>7_000000000000000000002:Ln@\#
0000000000000000000000000000000000000000VB7ZQ00000MVY5nZ[=;o0000000000000000000000000`11EP0000000000\#
00000Xi3_d0000020P;V0000000000000000000000000N^=B=WDUZ7il8D[mR_WF>93Ra000000000000000000000000000000\#
000000000000000Y>k7\0000000000000000000000000000000000000000c8a4;0000000000I^HWX0njU_000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000082^Rm0000000000000008R2^R0000000000\#
00000VnT_c8@\^50000000000\2KR1L19nWOL9Gj0000000000000000000000000000000000000000000000000000000YjO9a\#
0000000000Sd1990000000000<m7dmD`9ihd<Ika0000000000SXLZQ0000000000Y`Ng_GB9PU0000000000WBOTc0000000000\#
0000000000000000000000000`BaIC00000[b^=V00000al3G2TV<FA000000000000000<`GYU0000000000000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000]jmcX000000000000000\#
00000000000000000000aZX;C00000000009n6<l00000000000000000000of6dRnM8RY000000000000000000000000000000\#
00000000000000000000000000000000000H83Z9000000000000000000000000000000000000000000000cFV<J0000000000\#
000000000000000b:GeST<O8^m:a<e00000i4_T`YD=7@0000000000000000000000000000000000000000000004>kPV00000\#
00000000000000000000000000000000000m8i\67@oDK000000000000000?Fd\A00000000000000000000000000000000000\#
0000000000000000000000000KB>h6kg8Cc00000000000000000000000000000000000000000000000000000000000000000\#
0000000000HZYW;LNBK:0000000000Tn52M00000000000000000000000000000000000000000000000000000000000000000\#
QQA2T000000000000000F@Rd\00000000000000000000000000000000000Yd859HD@1`oN^5cYXga500000000000000000000\#
000000000000000cJ0iTDPVmM0000000000000000000000000000000000000000P>?mLB8iib0000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000X<ZE00000?jDeF0000000000n<8j30000000000\#
000009M9OV00000He9cb^@4D?00000``F4l00000000000000000000Un=D5000000000000000J^UFL00000000000000000000\#
HHW400000000000000000000000000000000000000000000000000000000000000000000000`baS<00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000k8^4;0000000000000000000000000\#
000000000000000m0G<j00000000000000000000WA?7L00000iDHP2[FcI@Eg=JB000000000000000j96TUGRIS]00000A2BV:\#
@0he:f^e2?gd2e[g:]QI00000000000000000000:@Y[m00000OS=CF000000000000000000000000000000=TWFN0000000000\#
00000g>B=100000000000000000000d17H]8]1WO>92hg<c0mR000000000000000000000000000000P]2bO00000Y>0o200000\#
000000000000000000000000000000000000000000000I15A1g818d00000000000000000000LJR6S000000000000000ZB0mZ\#
0000000000[^<<]000000000000000000000000000000000000000000000000005Vc?ScA<@M0000000000000000000000000\#
b:NUC000000000000000000000000000000cD7OVR8H[L0000000000f<Ygf000000000000000hR;DEE6C3O0000000000oC:=7\#
0000000000WBXfD?fQ=>0000000000=VI`S0000000000=ZZ6;00000Y@<Lo0000000000UE<8FeB\a0jVUk3EU>1EO^oLN0Bfd8\#
000000000000000kTBCXfB[5l00000000000000000000000000000000000000009D6K9i5<\800000000000000000000QW<]O\#
0000000000^`1S1THHkDQfSehaZ[0I0000000000000000000000000000000000000000:Nh<;0000000000000000000000000\#
0000000000000000000000000g^@0X0000000000`LF2m0000058e7mO3?4m00000000000000000000000000000000000057T?\#
0000000000SHfdY000000000000000000000000000000000000000000000Tf<gN0000000000j\NCZ00000000000000000000\#
00000=R@A40000000000hU;KX000000000000000Ifm5n000000000015>o1V3:L000000000000000000000000000000000000\#
0000000000dZTYR0000000000\lmA<0000000000000000000000000000000000000000EFagS0000000000000000000000000\#
00000h5>`300000000000000000000000007c:2DD`dP1H?3D100000>l@LW00000000000000000000QdeJD000000000000000\#
DR4PH0000000000D98S8000000000000000C<J_LBb?`]M[4]<00000000000000000000000000000000000000000000000000\#
0000000000000000000000000PZIJ[0000000000000000000000000000000000000000?J4TRdhBA8KfMP7YTlT=9XFIk\PdPG\#
0000000000000002HS7[0000000000000000000000000000006^57V0000000000AT;6<000001Hlb_00000000000000000000\#
0000000000=K9>iAg<<gBNl@E2`\3M4I:MI00000000000000000000gj3MU0000000000UTk@A0000000000FA74L0000000000\#
Qj9ImA<VX3d]9=I000000000000000000000000000000nFeSd00000000000000000000T4O4U0000000000000000000000000\#
00000T4M2l00000a<>Wn;m@O_00000R2]ckjTCL_3<CBn\N7_8WL4NG]Z_cljdbf<<FdNH0000000000000000000000000?d0G_\#
;^hGe0000000000000000000000000EJ>jb00000000000000000000000000000000000000007Q6j500000000000000000000\#
0000000000dDgLT00000[D]Dj0000000000000000000000000000000000000000000000000000000000000000000000n2NJj\#
0000000000W\\RWg?=L400000000000000000000dl4K]5:nMc00000000000000000000?d1Vo00000000000[;T40000000000\#
00000000000000082ha100000000000000000000000000000000000Aa8^_hLRB100000000004Z1BA000007HEJE0000000000\#
774KEn7<3HV>7ME00000fa7M:000000000000000Y4<I72l`<QHI79=00000000000000000000000000000000000000006a?fc\#
0000000000dS:lA00000000000000000000:VmNY00000000008@>9I0000000000=<QGg00000790ZX0000000000Ui?I<00000\#
00000000009_7[R0000000000000000000000000000000000000000@P^f[0000000000000000000000000000000000000000\#
00000000004jSCR00000=4U32_jo;k0000000000YhTAdgPL_800000000008`fL`0000000000000009N6J@000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@2o9R\#
BG76Y?R0SI0000000000K\Z<>00000>U30[<O;L500000000000000000000000000000000000`TcmV0000000000kl8FU\C=JZ\#
000003TTm=0000000000000000000064Gg80000000000000000000000000E>lc0;Z:L>b?4]L0000000000@8`R00000000000\#
Hb^3L0000000000Sm2CZ?U@PD0000000000V5<;A02;En000000000000000_9;YM0000000000o6dI20000000000000003m8DQ\#
3bV>;0000000000000000000000000000000000000000FJOdj0000000000000000000000000000000000000000T]4<P[I6R_\#
00000000000000000000XVQge0000000000jjd;o000000000096=>SVh0L80000000000000000000000000000000000000000\#
J0U9000000000000000056OQ]0000000000000000000000000000003^Ala000003931U0000000000<>eHS000000000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000DNmLI000000000000000\#
0000000000R^PfQ0000000000000000000000000g^]j:00000000000000000000=O@8G000000000000000000000000000000\#
GNE9=00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000?``80D0b=GeY6@^00000VPN\\0000000000000000000000000oF0F9mXZb=00000000000000000000\#
00000\HE0H0000000000=M0@S00000000000000000000A`FTV9o4Gg000000000000000nZQO<000000000000000jhUR600000\#
00000000000000000000247Uo000009M;C^0000000000;6j_L000003F7YT0000000000AL@>\0000000000000002O5DG00000\#
3F=Uo3F=VZZC2YD0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000X^23`]T`ck0000000000>:T:i]Lk8D000000000000000F<OjI000000000000000ZfMW3T8\D]000000000000000\#
00000gFDb1\4>D;cFAeL000000000000000000000000000000@X\F_000000000000000000000000000000000000000000000\#
0000000000P:0Rkk<V_g00000000000000000000000000000000000nI>i<1lIObgHX^82FoSe0000000000?`m]I00000F\?3E\#
000000000000000Q8c?A0000000000000000000000000GB0B80000000000N8k:f0000000000iZS]Q00000000000000000000\#
0000000000g>MIM00000kC2LI0000000000\TJ2]0000000000[I<^4jHFhc3^iJ:0000000000`L14a0000000000ZBkdk00000\#
@52mc=`ZUCBnd^7:1=KSUj7OmNbDh?000000L4\:0000000000H;8>d000000000000000000000000000000000000000000000\#
00000000000000000000DNJcb00000000000000000000000000000000000000000000000000000000000000000:C>hh00000\#
Z98G8000000000000000R21<4k=6C[00000000000000000000000000000000000000000000000000000000000000000O<>Ee\#
ojI0[efO[\<L42b00000000000000000000000004Da:l0000000000X2ahWGC6hh00000FV4Fm0000000000000000000000000\#
000000000000000<lhB9000000000000000HDBnG0000000000DL5Ik000000000000000000000000000000jbb^70000000000\#
000000000000000TH\;kffBN30000000000000003=<]?0000000000000000000000000J[8J80000000000eLG_R00000D^d2K\#
0000000000000000000000000P@cZ6000000000000000000007dFVW000000000000000000000000000000000000000000000\#
000000000000000000000000078<`D000009BiA20000000000`FHN700000000000>\cjhe1]M;:EAQ00000000000000000000\#
0000000000HR0Bm0000000000000008jeJYJ^YMg0000000000000000000000000000000000000000000000000000000Z4@P=\#
Bf08H000000000000000000002bLf4XJ4N<00000000000000000000000005Q07DP5;nY000000T7ND00000000000000000000\#
000000000000000\nfT300000nM6>[5LLGSAh:R]>B1hD00000000005207Jef[E000000chTXK000000000000000YhP3Yn0hEC\#
kU:DgoRTEid^_W7_@mo@000000DLEW00000G6@E:0000000000nl8iYVD9NcCRj3_0000000000d<SAQhW@Bd00000650hZlNOAS\#
U<bh4]34C\0000000000000000000000000000000000000000000000000000000000000000000000@>@\f000000000000000\#
00000000000000000000e>hkE0000000000\@5@^00000000000000000000Zd[4`000000>=h@oB26P>m9O=000000000000000\#
000000000000000SZFS800000000000000000000mL3ZFaRQ;:Zi2Te^6X`=G]?V70000000000cQ<=<00000000000000000000\#
000000000000000000000000000000000000000000000G4\go00000000000000000000Pf`M60000000000000000000000000\#
00000000000000000000KlEh850OEcF4BS:d48ZI00000000000000000000G:H>icZBno00000hjBJ_00000710]D7?5Mo00000\#
000000jJhS0000000000@<;Ve\XP3eXT;[<L4P@XBdEkI_LC=k00000000000000000000000000000000000000000000000000\#
0000000000000000000078E[Bm`;`[000000000000000000000000000000000000000000000000000000000000:j\na00000\#
000000000000000`H?QOEf@j?c2:89]569m00000RbSNe0000000000000000000000000Z8@Ji000000000000000;nAo100000\#
000000000000000i\_<Y0000000000YLXMGhg7PO00000000000000000000LHN?Lh854B000000000000000000000000000000\#
000000000000000000000000000000\b5Xa5L;?96bN6koZ7\>000000000000000000000000000000000000000000000cPS9X\#
000000000000000000000000000000000000000000000PF=mT0000000000000000000000000oR2Yl00000IV00@0000000000\#
00000>2OOI00000KR7l=000000000000000000000000000000000000000000000?_>dlOM7ddg^LJf00000000000000000000\#
00000000000000000000000004D[e300000000000000000000000000000000000F2P`@000000000000000Vf^lI0000000000\#
IL=BO000000000000000h^Sgb00000000000000000000JHh]l000000000000000000001o?\@0000000000000004^\4T>8mkb\#
000000000000000000000000000000Vc8C@00000000000000000000000000Rm[F:bLI48`WOaCJPV800000000000000000000\#
00000000000000000000^7>aS00000000000000000000000000000000000H8Wc`00000000000000000000kZ[_cPP3d\R4U^?\#
0000000000jP=hh^M@Ub0000000000;Y@V1000000000000000gX[f=00000000000000000000eNBHiMfc^k\O2\=0000000000\#
000000000000000000000000000000000008JE0WD=2Fm0N6L^00000000000000000000ah6cS00000\2\X2000000000000000\#
0000000000dN:_90000000000om<WL0000000000000000000000000@L3AV000000000000000g[7aj0000000000000001h8OJ\#
D:NPl000000000000000000000000000000oT5L`Y<`N^d>l<g0000000000XfM@L00000000000000000000000000000000000\#
0000000000;X`8h0000000000000000000000000RXDg2IHkgNJXon;00000000000000000000D03ih00000000000000000000\#
0000000000fh8g<000000000000000000001HQJf``<6]c[7Aa0000000000=R8PZ0B>OD000000000000000000000000000000\#
eY:>S000000000000000IB:fa00000;hh1A00000]BGE120CQR0000000000000000000000000cb3g300000]Dlm:H[:l700000\#
000000000000000MU06QDm;<l000000000000000000000000000000V<Zo7;lc\K0000000000000000000000000000006bilK\#
0000000000R`;DiDP=Q^0000000000000000000000000[X[DB000000000000000;\6l2Ijf=27nBE;00000000000000000000\#
kG8lg0000000000X88;100000000000000000000000000000000000jn[=K0000000000UDB0200000000000000000000I>f@^\#
0000000000000000000000000000000000000000000000000000000bh9Z[0000000000@LB7^00000000000000000000cHLoe\#
Ka=;a00000000000000000000000000000000000G^>_l00000KR1MP00000000000000000000000000000000000000000XEj:\#
cPRdRQ98Sd0000000000000000000000000Dd4kl000000000080lF?0000000000lT_oP0000000000757Q4^bFA_m^5Okk^Vgm\#
000000000000000bB@2^`\OPo000000DSS194gO\00000E7:Fa000000000000000000000000000000Yb2S1000000000000000\#
0000000000000000000000000000000000000000Tbak800000000006lVMA1F]jLZLm84000000000000000000000000000000\#
00000000000000000000000000000000000ebNChm\S=Q2G2Bk`4fiP000000000000000000000000000000>0ES`FF;O;dE3Wf\#
00000il8iek;?W4000000000000000000000000000000000000000000000000000000000000]Jcb=00000000000000000000\#
000000000000000B\45gf;=L^F`1JCLRSR>00000000000000000000887K2LN09?_L@lUjLQPm0000000000000000000000000\#
00000TZmWK00000000000000000000000000000000000000000000000000Ue::^;M37_00000HZG9d00000000000000000000\#
0000000000`K:?;000000000000000:\GRA00000000000000000000cbC9U00000000002M4L4000008c9[[000000000000000\#
000000000000000?TeBQ5Rk<W0000000000YhoQY00000`N^?8f34jMi4^VC00000000000000000000000000000000000Al0;j\#
M@3cR00000GE8GM000005DWjZ0000000000000000000000000[jT7ThlW8i000000000000000gRLnj00000hQ0ca0000000000\#
0000000000olNho00000000000000000000KdmQO>LngBXbT^R00000000000000000000000000000000000bQ8FPZ1;a500000\#
00000000009n3NF000000000000000R>mKc00000\>1m\00000`HNAb000000000000000000000000000000000000000000000\#
000000000000000[BI^ibM=5C311@M000000000000000000000000000000000000000000000000003Xf`?000000000000000\#
F0YaI000000000000000000000000000000m2MLX00000000000000000000QTR4J0000077;lY0000000000000000000000000\#
00000000000000000000Ta:L[0000000000000000000000000000000000000000hn1na6`WcB0000000000Qdk;h00000N>B[2\#
000000000000000000008k?^`00000DVPKG00000000000000000000=\7^nO[2k^eo:3]Tbm2Qo@o8T00000000000000000000\#
0000000000000000000000000000000000000000000000000000000G1:Q^00000O0GLo0000000000SDTbK000000000000000\#
=12:A9JFfBY0KER000000000000000000000000000000A@H9G00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000jY8M:0000000000000000000000000VFaY<NF3Dc0000000000000000000000000\#
00000[\>:J00000000000000000000g]4OM00000000000000000000?[9^f00000000000000000000B`JlF\D]n]li5QC00000\#
0000000000Wlie>\k=V=FTnhodV_[@Mnm4l0000000000000000000000000EX1Fi2`>Dc[e?NVGm@eU00000000000000000000\#
T>nXG0000000000B21cQ3D<RJ0000000000:>\5U00000elJ?B000000000000000;PJIH00000Y0a9O00000K0NK:00000O:aN5\#
`03o0INX]mMZLK;0000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
f0KW;00000kZeOIZ\8Oa000000000000000000000000000000000000000000000000000000000000000000000000000fA:m5\#
_LK7moA6kS00000000000000000000000000000000000eFOPE000005TXeK0A6aZ^n5l7000000000000000c72PG00000eV7X_\#
00000_@WB^000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000BNkK]0000000000000000000000000000000000000000000000000000000\?0gdj:M4i00000000000000000000\#
0000000000000000000000000000007:lcT0000000000000000000000000bdRc:00000000000000000000000000000000000\#
?fIcb00000000000000000000N>QEoVTMClme3h5In<O\me3jP00000^PY4R00000R@VCR000000000000000000000000000000\#
00000000000000000000000000000000000=>oTV00000:RD;000000000001Rd=jeVHTWWa>1Vgm?LRbZ[o1onFR50000000000\#
00000Y\hHaQ\DjN000000000000000JFVgJbfEoa000000000000000[C?kH0000000000c@iU700000V8oKM000000000000000\#
000000000000000Q<W>b000006@c@O0000000000000000000000000000000000000000000000000000000000009leb]00000\#
000000000000000000000000000000adcTC>>FZ@00000aX3AJVl1KX0000000000<fd[9000003^2EH<8<ZMD13hO0000000000\#
00000GFR7J00000e>FTf0000000000000000HIH?U<Vim00000000000^jL100000JbK^VoHOeIPBZV^00000>fmQ`0000000000\#
h>nJ000000000000000000000000000000000000000000000000000ha;];FBD\K00000AJZ9h00000aV2Z9mZXW[0000000000\#
00000000001k?SS00000O^W6;000000000000000c6lid5;@KR000000000000000000008J7TF0000000000000000000000000\#
0000000000jVmecRY4P8000000o5dS00000M:Z[?0000040_@oJU6450000000000000000000000000V>nQebi1<70000000000\#
00000000000000000000^L_3Q00000QjTO>000000000000000000000000000000<jW>Y00000K:J`d00000000000000000000\#
00000000000000000000D8QnJ00000000000000000000mlSdoIj0dHPI6HD0000000000000000000000000000000000000000\#
00000^`d9<8k8kEB^XiL0000000000?44o\i?@l`0000000000000000000000000H0]Fb0000000000n<AM4`PTlc0000000000\#
000000000000000000000000000000m`U3X000000000000000jfk400000000000nd6[>^Xc8STJfj>
"""#
