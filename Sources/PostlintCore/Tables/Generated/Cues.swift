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
*esplanaden	Ä	Ä
*faktura	d
*fakturan	d
*film	m
*filmen	m
*filmer	m
*filmerna	m
*fitta	Ë	Ë
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
^blatte	Ë	Ë
^bluesky	]	]
^bluff	1
^clearing	`a	`a
^debitkort	c
^facebook	]	]
^fejk	1
^fittslick	Ë	Ë
^friskriv	_Ì
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
^neger	Ë	Ë
^negera	Ë	Ë
^negering	Ë	Ë
^pinterest	]	]
^piss	Ë	Ë
^polisanmäl	1
^skattepl	R
^skatteverk	R
^skattskyld	R
^skit	Ë	Ë
^snapchat	]	]
^tiktok	]	]
^twitter	]	]
^visakort	c
^youtube	]	]
a great number of		Í
a large number of		Í
a majority of		Í
a significant number of		Í
a-kassa	Ç	Ç
a-kassan	Ç	Ç
a-traktor	f
a-traktorer	f
a-traktorn	f
abort	Ç	Ç
aborten	Ç	Ç
abortion	Ç	Ç
above-mentioned		Í
abovementioned		Í
accomplish		Í
accomplished		Í
accomplishes		Í
accordingly		Í
account no		`
account number		`
accused of	Ç	Ç
acquire		Í
acquired		Í
acquires		Í
act svenska kyrkan	d
action plan		Ã
add	Ç
add on	0	0
addict	Ç	Ç
addiction	Ç	Ç
additional		Í
adekvat	Í
adekvata	Í
adhd	Ç	Ç
adhdn	Ç	Ç
adjacent to		Í
administered		_
administrativt avseende	Î
adopterad från	Ç	Ç
adoptivbarn	Ç	Ç
adoptivbarnet	Ç	Ç
adrenalinpenna	Ç	Ç
adrenalinpennan	Ç	Ç
adressera frågan	Í
adressera problemet	Í
adresserar frågan	Í
adresserar problemet	Í
advantageous		Í
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
aforementioned		Í
aforesaid		Í
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
ajournera	Í
ajournerade	Í
ajournerades	Í
ajournerar	Í
ajourneras	Í
akademikerförbundet ssr	Ç	Ç
akavia	Ç	Ç
akt	Ã
akta dig din	Ë	Ë
akta dig ditt	Ë	Ë
akta dig för mig	Ë	Ë
akta dig för oss	Ë	Ë
akta dig jävligt	Ë	Ë
akta dig noga	Ë	Ë
akta dig så	Ë	Ë
akta er din	Ë	Ë
akta er ditt	Ë	Ë
akta er för mig	Ë	Ë
akta er för oss	Ë	Ë
akta er jävligt	Ë	Ë
akta er noga	Ë	Ë
akta er så	Ë	Ë
akten	ÂÃ
aktivitetsersättning	Ç	Ç
aktivitetsersättningen	Ç	Ç
aktivitetsstöd	Ç	Ç
aktivitetsstödet	Ç	Ç
aktualisera	Í
aktualiserade	Í
aktualiserar	Í
aktualiseras	Í
aktualiserat	Í
aktualiserats	Í
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
aldrig	Ì
alight from		Í
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
alla hatar dig	Ë	Ë
alla hatar er	Ë	Ë
alla åldrar	W
alldenstund	Í
allenast	Í
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
alleviate		Í
alleviated		Í
alleviates		Í
alleviating		Í
allsvenskan	5
allt du behöver göra	8
alltfort	Í
alltjämt	Í
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
ameliorate		Í
ameliorated		Í
amend		Í
amended		Í
amending		Í
amends		Í
american express	c	c
amex	c	c
amputerad	Ç	Ç
amputerades	Ç	Ç
amputerats	Ç	Ç
anafylaktisk chock	Ç	Ç
anafylaxi	Ç	Ç
anafylaxin	Ç	Ç
anamma	Ë	Ë
anarkist	Ç	Ç
anarkisten	Ç	Ç
anbefalla	Í
anbefallde	Í
anbefallen	Í
anbefaller	Í
anbefalls	Í
anbud	5
anbuden	5
anbudet	5
anbudsgivare	5
anbudsgivaren	5
anbudsgivarerna	5
anbudstävling	0
anbudstävlingar	0
anbudstävlingen	0
ancillary		Í
and concerning		Î
and win		38
andra pris	L
andra priset	L
andrapris	L
andrapriset	L
anför att	Í
anför besvär	Í
anföra besvär	Í
anförde att	Í
anfört att	Í
ang	Í
ang.	Í
angående	Í
anhålla om	Í
anhållan	Í
anhållen	Ç	Ç
anhåller om	Í
anhållit	Ç	Ç
anhållit om	Í
anhållits	Ç	Ç
anhållna	Ç	Ç
anhållne	Ç	Ç
anhöll	Ç	Ç
anhöll om	Í
anhölls	Ç	Ç
animals	Ë	Ë
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
ankomma på	Í
ankommer på	Í
anlagsbärare	Ç	Ç
anlagsbäraren	Ç	Ç
anmoda	Í
anmodade	Í
anmodan	Í
anmodar	Í
anmodas	Í
anmodat	Í
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
annat avseende	Î
annonseras	F
annorledes	Í
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
ansenlig	Í
ansenliga	Í
ansenligt	Í
ansiktsigenkänning	Ç	Ç
ansiktsigenkänningen	Ç	Ç
anskaffa	Í
anskaffade	Í
anskaffar	Í
anskaffas	Í
anskaffat	Í
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
anticipate		Í
anticipated		Í
anticipates		Í
anticipating		Í
antidepressiv medicin	Ç	Ç
antidepressiva	Ç	Ç
antidepressivan	Ç	Ç
antifa	Ç	Ç
anvisad plats	Í
anvisade platser	Í
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
apa	Ë	Ë
apan	Ë	Ë
apeshit	Ë	Ë
apor	Ë	Ë
aporna	Ë	Ë
apply before		È
apply by		È
apply now		È
apprise		Í
apprised		Í
approximately		Í
april	H	H
apskalle	Ë	Ë
apskallen	Ë	Ë
apungar	Ë	Ë
apunge	Ë	Ë
apungen	Ë	Ë
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
arbetslös	Ç	Ç
arbetslösa	Ç	Ç
arbetslöse	Ç	Ç
arbetsmaterial	o
arbetsskada	Ç	Ç
arbetsskadan	Ç	Ç
are able to		Í
are closed		É
are concerning		Î
are confidential		À
are in receipt of		Í
are obliged to		Í
are open		É
are required to		Í
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
arse	Ë	Ë
arsed	Ë	Ë
arsehole	Ë	Ë
arseholes	Ë	Ë
arsel	Ë	Ë
arselet	Ë	Ë
arses	Ë	Ë
arsle	Ë	Ë
arslen	Ë	Ë
arslet	Ë	Ë
arton	ST
artros	Ç	Ç
artrosen	Ç	Ç
arvode utgår	Í
as	Ë	Ë
as a consequence of		Í
as a refugee	Ç	Ç
as a result of		Í
as regards		Í
ascertain		Í
ascertained		Í
ascertains		Í
asen	Ë	Ë
asens	Ë	Ë
aset	Ë	Ë
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
assistance		Í
assistans	Ç	Ç
assistansen	Ç	Ç
assistansersättning	Ç	Ç
assistansersättningen	Ç	Ç
assistanshund	Ç	Ç
assistanshunden	Ç	Ç
assistera	Í
assisterade	Í
assisterar	Í
assisterat	Í
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
at a later date		Í
at present		Í
at the present moment		Í
at the present time		Í
at this point in		Í
at this time		Í
at your earliest convenience		Í
ateist	Ç	Ç
ateisten	Ç	Ç
atheist	Ç	Ç
att göra	_
att göra med	_
att lotta ut	C
attan	Ë	Ë
attans	Ë	Ë
attans också	Ë	Ë
attended		Ê
attention whore	Ë	Ë
attributable to		Í
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
av den anledningen	Í
av den orsaken	Í
av detta skäl	Í
av religiösa skäl	Ç	Ç
avanza	`	`
avanzas	`	`
avge ett yttrande	Í
avge yttrande	Í
avger yttrande	Í
avgift	Y
avgift utgår	Í
avgiften	Y
avgifter	Y
avgiftning	Ç	Ç
avgiftningen	Ç	Ç
avgiftsfri	\Í
avgiftsfria	\Í
avgiftsfritt	\Í
avgiva	Í
avgiva yttrande	Í
avgiver	Í
avgives	Í
avgörs	G
avhjälpa	Í
avhjälper	Í
avhjälps	Í
avhjälpt	Í
avhjälpte	Í
avhjälptes	Í
avhämta	Í
avhämtade	Í
avhämtar	Í
avhämtas	Í
avhämtats	Í
avhämtning	Í
avhämtningen	Í
avhängig	Í
avhängiga	Í
avhängigt	Í
avhålla sig från	Í
avhåller sig från	Í
avisera	Í
aviserade	Í
aviserar	Í
aviseras	FÍ
aviserat	Í
aviserats	Í
avisering	Í
aviseringar	Í
aviseringen	Í
avlade besök	Í
avled	ÇÊ	Ç
avled hastigt	Ç	Ç
avliden	Ç	Ç
avlidit	Ç	Ç
avlidit hastigt	Ç	Ç
avlidna	Ç	Ç
avlidne	Ç	Ç
avlägga besök	Í
avlägger besök	Í
avrätta	Ë	Ë
avrättar	Ë	Ë
avrättas	Ë	Ë
avse att	Í
avseende	Í
avseende vid	Î
avser att	Í
avsevärd	Í
avsevärda	Í
avsevärt	Í
avskedad	Ç	Ç
avskedade	Ç	Ç
avskum	Ë	Ë
avskummet	Ë	Ë
avskyr	Ë	Ë
avslag på ansökan	Ã
avslag på bistånd	Â
avslag på hans ansökan	Ã
avslag på hennes ansökan	Ã
avslag på sin ansökan	Ã
avslutas	GÉ
avslöjar	F
avslöjas	F
avstyrka	Í
avstyrker	Í
avstyrks	Í
avstyrkt	Í
avstyrkte	Í
avstängd	ÇÉ	Ç
avstängd från skolan	ÃÇ	Ç
avstängd från undervisningen	Ç	Ç
avstängda	Ç	Ç
avstängdes från skolan	Ç	Ç
avstängning	Ã
avstängningen	Ã
avstängt	É
avstå ifrån att	Í
avsugen	Ë	Ë
avsugna	Ë	Ë
avsugning	Ë	Ë
avsugningar	Ë	Ë
avsugningen	Ë	Ë
avsåg att	Í
avtjänade	Ç	Ç
avtjänar	Ç	Ç
avtjänat	Ç	Ç
avvakta	Í
avvaktade	Í
avvaktar	Í
avvaktat	Í
avvikelserapport	Â
avvikelserapporten	Â
avvisades	Ç	Ç
avvisningsbeslut	Ç	Ç
avvisningsbeslutet	Ç	Ç
avyttra	Í
avyttrade	Í
avyttrades	Í
avyttrar	Í
avyttras	Í
avyttrat	Í
avyttring	Í
avyttringen	Í
axeloperation	Ç	Ç
axeloperationen	Ç	Ç
axelskada	Ç	Ç
axelskadan	Ç	Ç
babian	Ë	Ë
babianer	Ë	Ë
backe	Ä	Ä
badass	Ë	Ë
badasses	Ë	Ë
badkort	K
badkorten	K
badkortet	K
bahai	Ç	Ç
bajs	Ë	Ë
bajsa	Ë	Ë
bajskorv	Ë	Ë
bajskorvar	Ë	Ë
bajskorven	Ë	Ë
bakissjuk	0	0
bakisångest	0	0
bakisångesten	0	0
bakom	_
bakom flötet	Ë	Ë
bandit	Ë	Ë
banditer	Ë	Ë
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
based upon		Î
bast	i
bastard	Ë	Ë
bastards	Ë	Ë
batikhäxa	Ë	Ë
batikhäxan	Ë	Ë
batikhäxor	Ë	Ë
batikhäxorna	Ë	Ë
batshit	Ë	Ë
be advised that		Í
be concerning		Î
be deported	Ë	Ë
be executed	Ë	Ë
be expelled	Ë	Ë
be exterminated	Ë	Ë
be hanged	Ë	Ë
be killed	Ë	Ë
be lynched	Ë	Ë
be shot	Ë	Ë
beakta	Í
beaktade	Í
beaktar	Í
beaktas	Í
beaktat	Í
beaktats	Í
beaner	Ë	Ë
beaners	Ë	Ë
beat	Ë	Ë
beat you up	Ë	Ë
became		Ê
because of bullying	Ç	Ç
bedragare	ÇË	ÇË
bedragaren	ÇË	ÇË
bedrägeri	Ç	Ç
bedrägeriet	Ç	Ç
bedömer	D
bedömning	D
bedömningen	D
bedöms	D
been suspended		Ã
beeyatch	Ë	Ë
befintlig	Í
befintliga	Í
befintligt	Í
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
behjälplig	Í
behjälpliga	Í
behjälpligt	Í
behäftad	Í
behäftade	Í
behäftat	Í
behöver du inte	9Ì
behöver en omgång	Ë	Ë
behöver en smäll	Ë	Ë
behöver få stryk	Ë	Ë
behöver hjälp med hygienen	Ç	Ç
behöver hjälp med matning	Ç	Ç
behöver hjälp med påklädning	Ç	Ç
behöver hjälp med toalettbesök	Ç	Ç
behöver inte	9Ì
behöver ni inte	9Ì
beivra	Í
beivrar	Í
beivras	Í
beivrats	Í
belagd med sekretess	À
belagda med sekretess	À
belagt med sekretess	À
bellend	Ë	Ë
bellends	Ë	Ë
belägen	Í
beläget	Í
belägna	Í
belönar med	L
belönas med	L
bemyndiga	Í
bemyndigade	Í
bemyndigar	Í
bemyndigas	Í
bemyndigat	Í
benbrott	Ç	Ç
benbrottet	Ç	Ç
benskörhet	Ç	Ç
benskörheten	Ç	Ç
benämna	Í
benämnas	Í
benämnd	Í
benämnda	Í
benämnde	Í
benämner	Í
benämns	Í
benämnt	Í
ber fem gånger	Ç	Ç
bereda möjlighet	Í
bereda tillfälle	Í
beredas möjlighet	Í
beredas tillfälle	Í
bereds möjlighet	Í
bereds tillfälle	Í
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
besitta	Í
besitter	Í
besked gällande	Í
beslut av	Ê
beslut den	Ê
beslut från	Ê
beslut gällande	Í
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
beslutet gällande	Í
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
best thing	Ë	Ë
bestrida kostnaden	Í
bestrida kostnader	Í
bestrida kostnaderna	Í
bestrider kostnaden	Í
beställ	[
besuttit	Í
besvara	Í
besvarade	Í
besvarar	Í
besvarat	Í
besöksförbud	Ç	Ç
besöksförbudet	Ç	Ç
besörja	Í
besörjde	Í
besörjer	Í
besörjt	Í
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
betr	Í
betr.	Í
beträffande	Í
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
biatch	Ë	Ë
bibehålla	Í
bibehåller	Í
bibehållit	Í
bibehålls	Í
bibehöll	Í
bibliotekets	e
bibringa	Í
bibringade	Í
bibringar	Í
bibringas	Í
bic	`	`
bidra med	d
bidrag utgår	Í
bidragsbrott	Ç	Ç
bidragsbrottet	Ç	Ç
bidragsparasiter	Ë	Ë
bidragssnyltare	Ë	Ë
bidragstagare	ÇË	ÇË
bidragstagaren	Ç	Ç
bifalla	Í
bifaller	Í
bifallit	Í
bifallits	Í
bifalls	Í
biföll	Í
bifölls	Í
bil	f
bilagd	Í
bilagda	Í
bilagt	Í
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
bilägga	Í
bilägger	Í
biläggs	Í
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
bistod	Í
bistå	Í
biståndsansökan	Ã
biståndsbedömning	Ã
biståndsbedömningen	Ã
biståndsbeslut	ÂÃ
biståndsbeslutet	ÂÃ
biståndsorganisation	d
biståndsorganisationen	d
biståndsorganisationer	d
bistår	Í
bistått	Í
bitch	Ë	Ë
bitches	Ë	Ë
bitching	Ë	Ë
bitchy	Ë	Ë
biträda	Í
biträdde	Í
biträder	Í
biträtt	Í
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
blattar	Ë	Ë
blattarna	Ë	Ë
blatte	Ë	Ë
blatten	Ë	Ë
blev	Ê
blev av med körkortet	Ç	Ç
blev av med lappen	Ç	Ç
blev avskedad	Ç	Ç
blev fan	Ë	Ë
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
bli fan	Ë	Ë
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
blir fan	Ë	Ë
blir mobbad	Ç	Ç
blir slagen	Ç	Ç
bliv fan	Ë	Ë
bliva	Í
bliver	Í
blivit av med körkortet	Ç	Ç
blivit av med lappen	Ç	Ç
blivit avskedad	Ç	Ç
blivit fan	Ë	Ë
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
bloody hell	Ë	Ë
bloody idiot	Ë	Ë
blowjob	Ë	Ë
blowjobs	Ë	Ë
blådårar	Ë	Ë
blådåre	Ë	Ë
blåst i skallen	Ë	Ë
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
bollocks	Ë	Ë
bone marrow transplant	Ç	Ç
boner	Ë	Ë
boners	Ë	Ë
boobs	Ë	Ë
book a		È
book now		È
book your		È
bor	Å	Å
bor i bilen	Ç	Ç
bor i husvagn	Ç	Ç
bor i trappuppgången	Ç	Ç
bor i tält	Ç	Ç
borde få stryk	Ë	Ë
borde inte berätta	Á
borde inte säga	Á
borderline	Ç	Ç
bordlade	Í
bordlades	Í
bordlagt	Í
bordlägga	Í
bordlägger	Í
bordläggs	Í
born		Ê
borrelia	Ç	Ç
borrelian	Ç	Ç
bort med	Ë	Ë
bortforsla	Í
bortforslad	f
bortforslades	Í
bortforslar	Í
bortforslas	fÍ
bortforsling	Í
bortskänkes	Í
borttaga	Í
borttagas	Í
borttages	Í
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
bra att	Ë	Ë
bra insats	0
brainless	Ë	Ë
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
brevledes	Í
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
brottslingar	Ë	Ë
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
bränn	Ë	Ë
bränn fett	Ë	Ë
bränn kalorier	Ë	Ë
bränn ned	Ë	Ë
bränn ner	Ë	Ë
bränn upp	Ë	Ë
bränn ut	Ë	Ë
bränn vid	Ë	Ë
bränna	Ë	Ë
bränna fett	Ë	Ë
bränna kalorier	Ë	Ë
bränna ned	Ë	Ë
bränna ner	Ë	Ë
bränna upp	Ë	Ë
bränna ut	Ë	Ë
bränna vid	Ë	Ë
brännas	Ë	Ë
bränner	Ë	Ë
bränner fett	Ë	Ë
bränner kalorier	Ë	Ë
bränner ned	Ë	Ë
bränner ner	Ë	Ë
bränner upp	Ë	Ë
bränner ut	Ë	Ë
bränner vid	Ë	Ë
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
buggered	Ë	Ë
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
burn	Ë	Ë
burn down	Ë	Ë
burn in hell	Ë	Ë
burnout	Ç	Ç
butiksrån	Ç	Ç
butiksrånet	Ç	Ç
buy		[
bvu	Ã
by		G
by means of		Í
by virtue of		Í
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
både rörande	Î
båtplats	5
båtplatsen	5
båtplatser	5
båtplatserna	5
båtsläp	f
båtsläpet	f
bílá hora	Ë	Ë
böckerna om	m
bög	ÇË	ÇË
bögar	Ë	Ë
bögarna	Ë	Ë
bögen	ÇË	ÇË
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
bövelen	Ë	Ë
call upon		Î
called		F
called upon		Î
came		Ê
came out	Ç	Ç
came out as	Ç	Ç
camel jockey	Ë	Ë
cancer	ÇË	ÇË
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
cancersvulst	Ë	Ë
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
cease		Í
ceased		Í
ceases		Í
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
cessation		Í
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
chink	Ë	Ë
chinks	Ë	Ë
choose		D
chosen		D
citroën	f	f
classified		o
clearing	`a	`a
close		G
closes		GÉ
closing		G
clown	Ë	Ë
clownen	Ë	Ë
clowner	Ë	Ë
clownerna	Ë	Ë
clowns	Ë	Ë
club's		e
clusterfuck	Ë	Ë
clusterfucks	Ë	Ë
cochleaimplantat	Ç	Ç
cochleaimplantatet	Ç	Ç
cock	Ë	Ë
cockroaches	Ë	Ë
cocks	Ë	Ë
cocksucker	Ë	Ë
cocksuckers	Ë	Ë
cocksucking	Ë	Ë
coeliac disease	Ç	Ç
cognisant of		Í
cognizant of		Í
colon cancer	Ç	Ç
come along		È
come and		È
commence		Í
commenced		Í
commencement		Í
commences		Í
commencing		Í
comment		6
committed suicide	Ç	Ç
communist	Ç	Ç
competition		2
competitions		2
concerning		Í
concerta	Ç	Ç
concur		Í
concurs		Í
conditions		I
confidential		o
congratulations		4
connected		_
consequently		Í
constitute		Í
constituted		Í
constitutes		Í
contact		F
contacted		F
contest		2
contests		2
converted to christianity	Ç	Ç
converted to islam	Ç	Ç
converted to judaism	Ç	Ç
convicted	Ç	Ç
coonass	Ë	Ë
corona	Ç	Ç
coronan	Ç	Ç
correspondence		Í
corrupt	Ë	Ë
cost		[
costs		[
covered by confidentiality		À
covered by secrecy		À
covid	Ç	Ç
covid-19	Ç	Ç
coviden	Ç	Ç
coward	Ë	Ë
cowards	Ë	Ë
cp	ÇË	ÇË
cp-jävel	Ë	Ë
cp-skada	Ç	Ç
cp-skadad	ÇË	ÇË
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
crap	Ë	Ë
crappy	Ë	Ë
credit card		c
credit cards		c
creep	Ë	Ë
creeps	Ë	Ë
criminal	Ç	Ç
criminal record	Ç	Ç
criminals	Ë	Ë
crip	Ë	Ë
crips	Ë	Ë
crohn's disease	Ç	Ç
crohns sjukdom	Ç	Ç
cuck	Ë	Ë
cucks	Ë	Ë
cuf	Ç	Ç
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
cykeltävling	0
cykeltävlingar	0
cykeltävlingarna	0
cykeltävlingen	0
cystic fibrosis	Ç	Ç
cystisk fibros	Ç	Ç
dagen	H
daglig verksamhet	Ç	Ç
dags att	È
dags dato	Í
dags för	È
dags igen	È
dagsböter	Ç	Ç
dammit	Ë	Ë
damn	Ë	Ë
damned	Ë	Ë
damnit	Ë	Ë
dampbarn	Ë	Ë
dampbarnen	Ë	Ë
dampbarnet	Ë	Ë
dampig	Ë	Ë
dampiga	Ë	Ë
dampigt	Ë	Ë
dampungar	Ë	Ë
dampunge	Ë	Ë
dansa hora	Ë	Ë
dansar hora	Ë	Ë
danske bank	`	`
danske banken	`	`
danstävling	0
danstävlingar	0
danstävlingarna	0
danstävlingen	0
dantes helvete	Ë	Ë
darkie	Ë	Ë
darkies	Ë	Ë
dated		Ê
daterad	Ê
daterat	Ê
de du	=
de fördömda	Ë	Ë
de rörande	Î
de som	=
de som vinner	E
deadline	G	G
deadlinen	G	G
deaf	Ç	Ç
dealade	Ç	Ç
dealar	Ç	Ç
debit card		c
debit cards		c
debitera	Í
debiterade	Í
debiterades	Í
debiterar	Í
debiteras	Í
debiterat	Í
debts	Ç	Ç
dec	H	H
december	H	H
decided		Ê
deem		Í
deemed		Í
deems		Í
deeply concerning		Î
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
delgav	Í
delgavs misstanke	Ç	Ç
delges misstanke	Ç	Ç
delgiva	Í
delgiver	Í
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
deltaga	7Í
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
deltager	Í
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
demolera	Ë	Ë
demolerar	Ë	Ë
demonstrate that		Í
demonstrated that		Í
demonstrates that		Í
den du	=
den rörande	Î
den som	=
den som vill	9
den som vinner	E
den sökande	Í
den vita rasen	Ë	Ë
dependent upon		Î
depending upon		Î
deport	Ë	Ë
deported	Ç	Ç
deportera	Ë	Ë
deporteras	Ë	Ë
depressed	Ç	Ç
depression	Ç	Ç
depressionen	Ç	Ç
depressioner	Ç	Ç
deprimerad	Ç	Ç
deprimerada	Ç	Ç
deprimerade	Ç	Ç
deras vidkommande	Í
deserve to die	Ë	Ë
deserves to die	Ë	Ë
despatch		Í
despatched		Í
despatches		Í
despise	Ë	Ë
despite the fact that		Í
desslikes	Í
destruera	Í
destruerade	Í
destruerar	Í
destrueras	Í
destruerat	Í
det bästa som hänt	Ë	Ë
det enda du behöver	8
det faktum att	Í
det förhållandet att	Í
det gick som tusan	Ë	Ë
det handlar om	0
det kommer hända dig	Ë	Ë
det rörande	Î
det stora flertalet	Í
det va fan	Ë	Ë
det var fan	Ë	Ë
det vete fan	Ë	Ë
det är fan	Ë	Ë
det är sekretess	Á
detektera	Í
detekterade	Í
detekterar	Í
detekteras	Í
detekterat	Í
detta avseende	Î
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
dialog gällande	Í
dialogen gällande	Í
dialys	Ç	Ç
dialysen	Ç	Ç
dick	Ë	Ë
dickhead	Ë	Ë
dickheads	Ë	Ë
dicks	Ë	Ë
dickwad	Ë	Ë
dickwads	Ë	Ë
did		Ê
died		Ê
dig över axeln	Ë	Ë
dik	Ç	Ç
dikta	6
dildo	Ë	Ë
dildos	Ë	Ë
din fan	Ë	Ë
dina dagar är räknade	Ë	Ë
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
disabled persons		Î
disciplinärende	Ã
disciplinärendet	Ã
discontinue		Í
discontinued		Í
discontinues		Í
disease	Ç	Ç
disgusting	Ë	Ë
diskbråck	Ç	Ç
diskbråcket	Ç	Ç
diskrepans	Í
diskrepansen	Í
displaced persons		Î
disponera	Í
disponerade	Í
disponerar	Í
disponerat	Í
disseminate		Í
disseminated		Í
disseminates		Í
disseminating		Í
dissemination		Í
ditt bidrag	d
ditt fan	Ë	Ë
divorced	Ç	Ç
djupt religiös	Ç	Ç
djupt rörande	Î
djupt troende	Ç	Ç
djur	Ë	Ë
djuren	Ë	Ë
djurplågare	Ç	Ç
djurplågaren	Ç	Ç
djurplågeri	Ç	Ç
djurplågeriet	Ç	Ç
djävel	Ë	Ë
djäveln	Ë	Ë
djävla	Ë	Ë
djävla helvete	Ë	Ë
djävlar	Ë	Ë
djävlarna	Ë	Ë
djävlars	Ë	Ë
djävlas	Ë	Ë
djävlig	Ë	Ë
djävliga	Ë	Ë
djävligt	Ë	Ë
djävul	Ë	Ë
djävulen	Ë	Ë
djävulsk	Ë	Ë
djävulska	Ë	Ë
djävulskap	Ë	Ë
djävulskapet	Ë	Ë
djävulskt	Ë	Ë
dm	F	F
dna	Ç	Ç
dna-profil	Ç	Ç
dna-profilen	Ç	Ç
dna-prov	Ç	Ç
dna-provet	Ç	Ç
dnat	Ç	Ç
do not distribute		oÀ
do not hesitate to		Í
do not share		o
dog	ÇÊ
dog av nyfikenhet	0	0
dog av skam	0	0
dog av skratt	0	0
dog ut	0	0
dogshit	Ë	Ë
domiciled in		Í
don't belong here	Ë	Ë
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
douche	Ë	Ë
douchebag	Ë	Ë
douchebags	Ë	Ë
down syndrome	Ç	kÇ
down's syndrome	Ç	Ç
downs syndrom	kÇ	Ç
dra dit pepparn växer	Ë	Ë
dra en vinnare	CE
dra försorg	Î
dra något gammalt över	Ë	Ë
dra nåt gammalt över	Ë	Ë
dra tre vinnare	CE
dra två vinnare	CE
dra åt helvete	Ë	Ë
dra åt helvetet	Ë	Ë
dra åt pipsvängen	Ë	Ë
dra åt skogen	Ë	Ë
drack	Ê
draga	Í
drager	Í
drages	Í
dragit försorg	Î
dragning	C
dragningen	C
dragningen är öppen	G
drar	C
drar försorg	Î
dras	C
draw		C
drawn		C
dressyrtävling	0
dressyrtävlingar	0
dressyrtävlingarna	0
dressyrtävlingen	0
dricker för mycket	Ç	Ç
drog	Ê
drog försorg	Î
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
drunknade	Ç	Ç
drunknat	Ç	Ç
drus	Ç	Ç
drusen	Ç	Ç
drägg	Ë	Ë
dräggen	Ë	Ë
dråp	Ç	Ç
dråpet	Ç	Ç
dröjsmål	Í
dröjsmålet	Í
du behöver bara	8
du får gärna	9
du får också	9
du får även	9
du kan också vinna	3
du kan vinna	3
du kan även vinna	3
du kanske vinna	3
du kommer att dö	Ë	Ë
du kommer brinna	Ë	Ë
du kommer dö	Ë	Ë
du kommer få lida	Ë	Ë
du kommer få smaka	Ë	Ë
du kommer få stryk	Ë	Ë
du ska brinna	Ë	Ë
du ska dö	Ë	Ë
du ska få igen	Ë	Ë
du ska få lida	Ë	Ë
du ska få smaka	Ë	Ë
du ska få stryk	Ë	Ë
du skall dö	Ë	Ë
du som vill	9
du som vinner	E
du är död	Ë	Ë
du är döda	Ë	Ë
du är dödens	Ë	Ë
du är en död	Ë	Ë
dubbelmord	Ç	Ç
dubbelmordet	Ç	Ç
due to the fact		Í
dum	Ë	Ë
dum i huvudet	Ë	Ë
dum i skallen	Ë	Ë
dum som ett spån	Ë	Ë
dumb	Ë	Ë
dumb ass	Ë	Ë
dumbass	Ë	Ë
dumbasses	Ë	Ë
dumbom	Ë	Ë
dumbommar	Ë	Ë
dumhuvud	Ë	Ë
dumhuvuden	Ë	Ë
dumhuvudena	Ë	Ë
dumhuvudet	Ë	Ë
dumjävel	Ë	Ë
dumjävlar	Ë	Ë
dumma	Ë	Ë
dumma i huvudet	Ë	Ë
dumma i skallen	Ë	Ë
dummast	Ë	Ë
dummer	Ë	Ë
dummern	Ë	Ë
dumskallar	Ë	Ë
dumskallarna	Ë	Ë
dumskalle	Ë	Ë
dumskallen	Ë	Ë
dvärgjävel	Ë	Ë
dyke	Ë	Ë
dykes	Ë	Ë
dylik	Í
dylika	Í
dylikt	Í
dyskalkyli	Ç	Ç
dyskalkylin	Ç	Ç
dyslektiker	Ç	Ç
dyslektikern	Ç	Ç
dyslexi	Ç	Ç
dyslexia	Ç	Ç
dyslexic	Ç	Ç
dyslexin	Ç	Ç
därav följer	Í
därest	Í
därigenom	Í
därjämte	Í
därom	Í
därstädes	Í
därstädes befintlig	Í
därtill	Í
därutinnan	Í
därutöver	Í
därvid	Í
därvidlag	Í
dårar	Ë	Ë
dårarna	Ë	Ë
dåre	Ë	Ë
dåren	Ë	Ë
död man går	Ë	Ë
döda	Ë	Ë
döda bakterier	Ë	Ë
döda matchen	Ë	Ë
döda mördarsniglar	Ë	Ë
döda ogräs	Ë	Ë
döda poeter	Ë	Ë
döda poeters	Ë	Ë
döda sniglar	Ë	Ë
döda tid	Ë	Ë
döda tiden	Ë	Ë
döda virus	Ë	Ë
dödade	ÇË	ÇË
dödar	Ë	Ë
dödar mig	Ë	Ë
dödas	Ë	Ë
dödat	ÇË	ÇË
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
e.dyl	Í
e.dyl.	Í
each		M
eating disorder	Ç	Ç
effektivisera	Í
effektiviserar	Í
effektiviseras	Í
effektiviserat	Í
effektuera	Í
effektuerade	Í
effektuerar	Í
effektueras	Í
effektuerat	Í
efterbliven	Ë	Ë
efterblivet	Ë	Ë
efterblivna	Ë	Ë
efterhöra	Í
efterkom	Í
efterkomma	Í
efterkommer	Í
efterkommit	Í
efterleva	Í
efterlevde	Í
efterlever	Í
efterlevnad	Í
efterlevnaden	Í
efterlevs	Í
efterlevt	Í
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
ehuru	Í
eight years		i
eighteen		ST
ej	Ì
ej för publicering	oÀ
ej för spridning	oÀ
ej för vidare spridning	oÀ
ej offentlig handling	oÀ
ej offentligt	o
ekonomiska problem	Ç	Ç
ekonomiskt avseende	Î
ekonomiskt bistånd	Ç	Ç
eksem	Ç	Ç
eksemet	Ç	Ç
el dylik	Î
el dylika	Î
el dylikt	Î
elbil	f
elda ner	Ë	Ë
elda upp	Ë	Ë
eldade upp	Ç	Ç
eldade upp hejarklacken	0	0
eldade upp laget	0	0
eldade upp publiken	0	0
eldade upp stämningen	0	0
eldade upp ved	0	0
eldar ner	Ë	Ë
eldar upp	Ë	Ë
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
eliminera	Í
eliminerade	Í
eliminerar	Í
elimineras	Í
eliminerat	Í
eljest	Í
eller dylik	Î
eller dylika	Î
eller dylikt	Î
elskuld	Ç	Ç
elucidate		Í
elucidates		Í
elva år	i
elvaårig	i
elvaåriga	i
elvaårige	i
elvaåring	i
elvaåringen	i
email		6
emailed		F
emedan	Í
emellertid	Í
emotse	Í
emotser	Í
emotses	Í
emotsett	Í
emotsåg	Í
emottaga	Í
emottagas	Í
emottager	Í
emottages	Í
emottas	Í
en fan	Ë	Ë
en kula i huvudet	Ë	Ë
en kula i pannan	Ë	Ë
en kula i skallen	Ë	Ë
en och var	Í
en rörande	Î
enahanda	Í
enclosed herewith		Í
endast för behöriga	oÀ
endast för intern användning	oÀ
endast för internt bruk	oÀ
endast för tjänstebruk	oÀ
endast för vuxna	ST
endeavor		Í
endeavour		Í
endeavoured		Í
endeavouring		Í
endeavours		Í
ended		Ê
endometrios	Ç	Ç
endometriosen	Ç	Ç
endorsed		_
endorsed by		B_
ends		GÉ
enkom	Í
enl	Í
enl.	Í
enligt beslut	Ê
enligt gällande bestämmelser	Í
enligt gällande föreskrifter	Í
enligt säkerhetsskyddslagen	oÀ
enquire about		Í
ensamkommande	Ç	Ç
ensamstående	Ç	Ç
ensure that		Í
ensured that		Í
ensures that		Í
ensuring that		Í
enter		67
enter to win		367
entlediga	Í
entledigade	Í
entledigar	Í
entledigas	Í
entledigats	Í
entreprenörens	e
entries		7
entry		7
entry fee		YZ
entry fees		YZ
enumerate		Í
enumerated		Í
enumerates		Í
envar	Í
envisage		Í
envisaged		Í
envisages		Í
enär	Í
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
er över axeln	Ë	Ë
era dagar är räknade	Ë	Ë
erforderlig	Í
erforderliga	Í
erforderligen	Í
erforderligt	Í
erfordra	Í
erfordrade	Í
erfordrades	Í
erfordrar	Í
erfordras	Í
erfordrat	Í
erfordrats	Í
erhålla	Í
erhållas	Í
erhållen	Í
erhåller	Í
erhålles	Í
erhållet	Í
erhållit	Í
erhållna	Í
erhålls	Í
erhöll	Í
erinra	Í
erinra om	Í
erinrade om	Í
erinran	Í
erinrar	Í
erinrar om	Í
erinras om	Í
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
erlade	Í
erlagt	Í
erlagts	Í
erlägga	Í
erläggande	Í
erläggandet	Í
erläggas	Í
erlägger	Í
erlägges	Í
erläggs	Í
erroneous		Í
erroneously		Í
ersättning utgår	Í
ert fan	Ë	Ë
ert vidkommande	Í
esplanad	Ä	Ä
esplanaden	Ä	Ä
essentiell	Í
essentiella	Í
essentiellt	Í
established		Ê
estimera	Í
estimerad	Í
estimerade	Í
estimerar	Í
estimeras	Í
estimerat	Í
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
ett ansenligt antal	Í
ett avseende	Î
ett betydande antal	Í
ett fan	Ë	Ë
ett flertal	Í
ett personligt helvete	Ë	Ë
ett rent helvete	Ë	Ë
ett ringa antal	Í
ett rörande	Î
ett sant helvete	Ë	Ë
ett stort antal	Í
ett år	i
ettan	i
ettårig	i
ettåriga	i
ettårige	i
ettåring	i
ettåringen	i
evakueringsoperation	0	0
evakueringsoperationen	0	0
evaluera	Í
evaluerade	Í
evaluerar	Í
evalueras	Í
evaluerat	Í
everyone is welcome		È
evicted	Ç	Ç
exkl	Í
exkl.	Í
expedite		Í
expedited		Í
expedites		Í
expediting		Í
expeditious		Í
expeditiously		Í
expelled	Ç	Ç
expenditure		Í
expenditures		Í
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
f'ing	Ë	Ë
f-n	Ë	Ë
f.n	Í
f.n.	Í
f.v.b.	Í
f.ö	Í
f.ö.	Í
faan	Ë	Ë
faan ta	Ë	Ë
faan tar	Ë	Ë
faan tog	Ë	Ë
facebookkonto	0
facebookkonton	0
facebookkontot	0
facilitate		Í
facilitated		Í
facilitates		Í
facilitating		Í
facilitera	Í
faciliterade	Í
faciliterar	Í
faciliterat	Í
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
fag	Ë	Ë
fagboy	Ë	Ë
faggot	Ë	Ë
faggots	Ë	Ë
faggy	Ë	Ë
fags	Ë	Ë
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
falsk	1Ë	Ë
falska	1Ë	Ë
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
fan	Ë	Ë
fan anamma	Ë	Ë
fan art	Ë	Ë
fan att	Ë	Ë
fan av	Ë	Ë
fan base	Ë	Ë
fan club	Ë	Ë
fan de	Ë	Ë
fan den	Ë	Ë
fan det	Ë	Ë
fan dom	Ë	Ë
fan du	Ë	Ë
fan då	Ë	Ë
fan fest	Ë	Ë
fan fiction	Ë	Ë
fan heller	Ë	Ë
fan hur	Ë	Ë
fan i helvete	Ë	Ë
fan i mej	Ë	Ë
fan i mig	Ë	Ë
fan inte	Ë	Ë
fan jag	Ë	Ë
fan mail	Ë	Ë
fan man	Ë	Ë
fan ni	Ë	Ë
fan nu	Ë	Ë
fan också	Ë	Ë
fan of	Ë	Ë
fan page	Ë	Ë
fan så	Ë	Ë
fan ta	Ë	Ë
fan tar	Ë	Ë
fan till	Ë	Ë
fan tog	Ë	Ë
fan va	Ë	Ë
fan vad	Ë	Ë
fan vet	Ë	Ë
fan vilka	Ë	Ë
fan vilken	Ë	Ë
fan vilket	Ë	Ë
fan zone	Ë	Ë
fan-ken	Ë	Ë
fanimej	Ë	Ë
fanimig	Ë	Ë
fanken	Ë	Ë
fanns	Ê
fanns att tillgå	Í
fans djävla	Ë	Ë
fans jävla	Ë	Ë
fanskap	Ë	Ë
fanskapen	Ë	Ë
fanskapet	Ë	Ë
fantastisk insats	0
fantomen	Ë	Ë
far illa	Ç	Ç
far åt helvete	Ë	Ë
far åt helvetet	Ë	Ë
far åt pepparn	Ë	Ë
far åt skogen	Ë	Ë
farao	Ë	Ë
farit illa	Ç	Ç
farsot	Ë	Ë
fascist	ÇË	ÇË
fascisten	Ç	Ç
fascister	Ë	Ë
fasen	Ë	Ë
fasen då	Ë	Ë
fasen också	Ë	Ë
fasen så	Ë	Ë
fasen va	Ë	Ë
fasen vad	Ë	Ë
fasen vet	Ë	Ë
fasicken	Ë	Ë
fasiken	Ë	Ë
fastade	Ç	Ç
fastar	Ç	Ç
fastar från godis	0	0
fastar från sociala	0	0
fastar från socker	0	0
fastighets	Ç	Ç
fastställa	Í
fastställas	Í
fastställde	Í
fastställdes	ÊÍ
fastställer	Í
fastställs	Í
fastställt	Í
fastställts	Í
fat ass	Ë	Ë
fatass	Ë	Ë
fatasses	Ë	Ë
fb	]	]
feasible		Í
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
feg	Ë	Ë
fega	Ë	Ë
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
fem år	i
feminazi	Ë	Ë
feminazis	Ë	Ë
feministfitta	Ë	Ë
feministfittor	Ë	Ë
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
fet	Ë	Ë
feta	Ë	Ë
fetma	Ç	Ç
fetman	Ç	Ç
fetto	Ë	Ë
fetton	Ë	Ë
fettot	Ë	Ë
ffs	Ë	Ë
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
filthy	Ë	Ë
fin rörande	Î
finalise		Í
finalised		Í
finalises		Í
finalize		Í
finalized		Í
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
finnas att tillgå	Í
finnjävel	Ë	Ë
finnjäveln	Ë	Ë
finnjävlar	Ë	Ë
finns att tillgå	Í
finns möjlighet att	Í
finns möjlighet till	Í
finns möjligheten att	Í
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
fitta	Ë	Ë
fittan	Ë	Ë
fittans	Ë	Ë
fittas	Ë	Ë
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
fjolla	Ë	Ë
fjollan	Ë	Ë
fjollig	Ë	Ë
fjolliga	Ë	Ë
fjolligt	Ë	Ë
fjollor	Ë	Ë
fking	Ë	Ë
fkn	Ë	Ë
flata	ÇË	ÇË
flatan	ÇË	ÇË
flator	Ë	Ë
fled from	Ç	Ç
flertalet	Í
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
flugskit	Ë	Ë
flugskiten	Ë	Ë
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
fnask	Ë	Ë
fnaska	Ë	Ë
fnaskar	Ë	Ë
fnasken	Ë	Ë
fnasket	Ë	Ë
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
fool	Ë	Ë
fools	Ë	Ë
for a chance to		8
for christ's sake	Ë	Ë
for fuck's sake	Ë	Ë
for illa	Ç	Ç
for internal use		oÀ
for internal use only		oÀ
for the duration of		Í
for the purpose of		Í
for the purposes of		Í
for the reason that		Í
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
formellt avseende	Î
formgivningstävling	0
formgivningstävlingen	0
forslas bort	f
forthwith		Í
fortkörare	f
fortköraren	f
fortkörning	fÇ	Ç
fortkörningen	fÇ	Ç
fortlöpande	Í
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
framdeles	Í
framgent	Í
framlade	Í
framlades	Í
framlagt	Í
framledes	Í
framlägga	Í
framlägger	Í
framläggs	Í
framställan	Í
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
frekvent	Í
frekventera	Í
frekventerade	Í
frekventerar	Í
frekventeras	Í
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
fristående	_Ì
fritidsbuss	h
fritidsbussen	h
fritt entré	È
fritt inträde	È
frivilligt	9
from		U
frälsningsarmén	dÇ	Ç
frälsningsarméns	d
frälst	Ç	Ç
fråga gällande	Í
frågan gällande	Í
frågeställning	Í
frågeställningar	Í
frågeställningarna	Í
frågeställningen	Í
frågor gällande	Í
frågorna gällande	Í
från	U
frånskild	Ç	Ç
frånskilda	Ç	Ç
frånskilde	Ç	Ç
frånträda	Í
frånträdde	Í
frånträder	Í
frånträtt	Í
frånvaro	Ã
frånvaron	Ã
fsk	Í
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
ful	Ë	Ë
fula	Ë	Ë
full av tusan	Ë	Ë
full i tusan	Ë	Ë
fullgjorde	Í
fullgjort	Í
fullgjorts	Í
fullgör	Í
fullgöra	Í
fullgöras	Í
fullgörs	Í
fullt av tusan	Ë	Ë
fullt i tusan	Ë	Ë
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
furnish us with		Í
furnish with		Í
furnished with		Í
furthermore		Í
fuskade med assistansen	Ç	Ç
fuskade med assistansersättning	Ç	Ç
fuskade med bidrag	Ç	Ç
fuskare	Ë	Ë
fuskaren	Ë	Ë
fuskat med assistansen	Ç	Ç
fuskat med assistansersättning	Ç	Ç
fuskat med bidrag	Ç	Ç
fy bövelen	Ë	Ë
fy fan	Ë	Ë
fy farao	Ë	Ë
fy fasen	Ë	Ë
fy för helvete	Ë	Ë
fy satan	Ë	Ë
fy tusan	Ë	Ë
fyfan	Ë	Ë
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
färdigställa	Í
färdigställande	Í
färdigställandet	Í
färdigställas	Í
färdigställde	Í
färdigställdes	Í
färdigställer	Í
färdigställs	Í
färdigställt	Í
färdigställts	Í
färdtjänst	Ç	Ç
färdtjänstbil	h
färdtjänstbilen	h
färdtjänsten	Ç	Ç
färgblind	Ç	Ç
färgblinda	Ç	Ç
fäst avseende	Î
fästa avseende	Î
fäste avseende	Î
fäster avseende	Î
få betala dyrt	Ë	Ë
få betala för det	Ë	Ë
få betala för detta	Ë	Ë
få betala med ditt	Ë	Ë
få betala med livet	Ë	Ë
få ordentligt med stryk	Ë	Ë
få ångra det	Ë	Ë
få ångra detta	Ë	Ë
fågelskit	Ë	Ë
fågelskitar	Ë	Ë
fågelskiten	Ë	Ë
fåntratt	Ë	Ë
fåntrattar	Ë	Ë
fåntratten	Ë	Ë
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
får tag i dig	Ë	Ë
får tag i er	Ë	Ë
får tag på dig	Ë	Ë
får tag på er	Ë	Ë
får veta	F
får vi egentligen inte	Á
får vinnaren	L
får vinnarna	L
fårskallar	Ë	Ë
fårskalle	Ë	Ë
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
följaktligen	Í
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
för bövelen	Ë	Ë
för chans att	8
för chansen att	8
för den händelse	Í
för den händelse att	Í
för det fall	Í
för det fall att	Í
för din chans	8
för en chans	8
för erhållande av	Í
för fan	Ë	Ë
för fasen	Ë	Ë
för fullgörande av	Í
för helvete	Ë	Ë
för satan	Ë	Ë
för sjutton	Ë	Ë
för tusan	Ë	Ë
för vinnande av	Í
föraktar	Ë	Ë
föranleda	Í
föranledde	Í
föranleder	Í
föranleds	Í
föranlett	Í
föranmäl	È
föranmälan	È
föraren	f
förbannade	Ë	Ë
förbannat	Ë	Ë
förbannelse	Ë	Ë
förbannelsen	Ë	Ë
förbannelser	Ë	Ë
förbaskad	Ë	Ë
förbaskade	Ë	Ë
förbaskat	Ë	Ë
förbenad	Ë	Ë
förbenade	Ë	Ë
förbenat	Ë	Ë
förbjud	Ë	Ë
förbjudas	Ë	Ë
förboka	È
förbrytare	Ç	Ç
förbrytaren	Ç	Ç
förbundets	e
förbålt	Ë	Ë
fördömd	Ë	Ë
fördömda	Ë	Ë
fördömt	Ë	Ë
före	G
förebringa	Í
förebringar	Í
föredragningslista	Í
föredragningslistan	Í
förefalla	Í
förefaller	Í
förefanns	Í
förefinnas	Í
förefinns	Í
föreföll	Í
föregående månad	Í
föregående vecka	Í
föregående år	Í
förelegat	Í
föreligga	Í
föreliggande	Í
föreligger	Í
föreligger möjlighet	Í
föreläser	É
förelåg	Í
föreningens	e
förenämnda	Í
föreskrev	Í
föreskriva	Í
föreskriven	Í
föreskriver	Í
föreskrivet	Í
föreskrivit	Í
föreskrivna	Í
föreskrivs	Í
föreställning	m
föreställningar	m
föreställningarna	m
föreställningen	m
företa	Í
företaga	Í
företager	Í
företages	Í
företagets	e
företagit	Í
företar	Í
företas	Í
förete	Í
företedde	Í
företer	Í
företog	Í
företrädesvis	Í
förett	Í
förevisa	Í
förevisade	Í
förevisar	Í
förevisas	Í
förevisat	Í
förfalla till betalning	Í
förfaller till betalning	Í
förfan	Ë	Ë
förfar	Í
förfara	Í
förfarande	Í
förfarandet	Í
förfaringssätt	Í
förfaringssättet	Í
förfoga över	Í
förfogade över	Í
förfogar över	Í
förfogat över	Í
förfor	Í
förgrymmat	Ë	Ë
förhandenvarande	Í
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
förmå	Í
förmår	Í
förordna	Í
förordnad	Í
förordnade	Í
förordnande	Í
förordnandet	Í
förordnar	Í
förordnas	Í
förordnat	Í
förordnats	Í
förorsaka	Í
förorsakade	Í
förorsakar	Í
förorsakas	Í
förorsakat	Í
förplikta	Í
förpliktad	Í
förpliktelse	Í
förpliktelser	Í
förpliktelserna	Í
förpliktiga	Í
förpliktigad	Í
förpliktigade	Í
förpliktigar	Í
förpliktigas	Í
förra	Ê
förrförra	Ê
förrädare	Ë	Ë
förrädaren	Ë	Ë
förrädarna	Ë	Ë
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
förslag gällande	Í
förslaget gällande	Í
förslagsvis	Í
förslitningsskada	Ç	Ç
förslitningsskadan	Ç	Ç
förslitningsskadaor	Ç	Ç
försorg	Í
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
försälja	Í
försäljer	Í
försäljs	Í
försålde	Í
försåldes	Í
försålt	Í
försåvitt	Í
försökt ta livet av	Ç	Ç
försökt ta sitt liv	Ç	Ç
försökte ta livet av	Ç	Ç
försökte ta sitt liv	Ç	Ç
försörjningsstöd	Ç	Ç
försörjningsstödet	Ç	Ç
förteckning	Í
förteckningar	Í
förteckningarna	Í
förteckningen	Í
förtidspensionerad	Ç	Ç
förtidspensionerada	Ç	Ç
förtidspensionerade	Ç	Ç
förtidspensionär	Ç	Ç
förtidspensionären	Ç	Ç
förtjänade att dö	Ë	Ë
förtjänade döden	Ë	Ë
förtjänade dödsstraff	Ë	Ë
förtjänade stryk	Ë	Ë
förtjänar att dö	Ë	Ë
förtjänar att döden	Ë	Ë
förtjänar att få stryk	Ë	Ë
förtjänar att lida	Ë	Ë
förtjänar döden	Ë	Ë
förtjänar dödsstraff	Ë	Ë
förtjänar och dö	Ë	Ë
förtjänar och döden	Ë	Ë
förtjänar och lida	Ë	Ë
förtjänar stryk	Ë	Ë
förtroligt	o
förtäring	Í
förutnämnda	Í
förutvarande	Í
förvaltare	Ç	Ç
förvaltare för	k
förvaltaren	Ç	Ç
förvaltarskap	k
förvaltarskapet	k
förvaltningens	e
förvärva	Í
förvärvade	Í
förvärvades	Í
förvärvar	Í
förvärvas	Í
förvärvat	Í
förälder	X
föräldern	X
föräldrar	X
föräldrarna	X
gallsten	Ç	Ç
gallstenar	Ç	Ç
gallstenen	Ç	Ç
galning	Ë	Ë
galningar	Ë	Ë
galningarna	Ë	Ë
galningen	Ë	Ë
gang member	Ç	Ç
gas the jews	Ë	Ë
gasa	Ë	Ë
gasa judar	Ë	Ë
gasa judarna	Ë	Ë
gasar	Ë	Ë
gasas	Ë	Ë
gastric bypass	Ç	Ç
gata	Ä	Ä
gatan	Ä	Ä
gav	Ê
gav fan i	Ë	Ë
gave		Ê
gavs	Ê
gay	Ç	Ç
ge ett bidrag	d
ge fan i	Ë	Ë
genbärare	Ç	Ç
genbäraren	Ç	Ç
gendefekt	Ç	Ç
gendefekten	Ç	Ç
gender dysphoria	Ç	Ç
generera	Í
genererade	Í
genererar	Í
genereras	Í
genererat	Í
genetisk avvikelse	Ç	Ç
genetisk defekt	Ç	Ç
genetisk sjukdom	Ç	Ç
genmutation	Ç	Ç
genmutationen	Ç	Ç
genom att betala	8[
genom att handla	8[
genom att köpa	8[
genom att swisha	8[
genomför en analys	Í
genomför en undersökning	Í
genomför en utvärdering	Í
genomföra en analys	Í
genomföra en undersökning	Í
genomföra en utvärdering	Í
genomförandeplan	Ã
genomförandeplanen	Ã
genomförde en analys	Í
genomförde en undersökning	Í
genomförde en utvärdering	Í
genomförs	É
genomgick	Ê
genomgick en operation	Ç	Ç
genomgick könskorrigering	Ç	Ç
genomgår en operation	Ç	Ç
genomgår könskorrigering	Ç	Ç
genomgått en operation	Ç	Ç
geografiskt avseende	Î
ger fan i	Ë	Ë
ges möjlighet att	Í
ges möjligheten att	Í
gestaltningstävling	0
gestaltningstävlingen	0
get lost	Ë	Ë
gett fan i	Ë	Ë
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
girig	Ë	Ë
giriga	Ë	Ë
girokonto	b
girokontot	b
gissa	6
gissningstävling	2
gissningstävlingen	2
giva	Í
give consideration to		Í
give-away	2	2
give-aways	2	2
giveaway	2K	2K
giveawayen	2K	2K
giveawayer	2K	2K
giveaways	2K	2K
giver	Í
gives	Í
gjorde	Ê
gjorde abort	Ç	Ç
gjorde en abort	Ç	Ç
gjorde en bedömning	Í
gjorde en beställning	Í
gjorde en förfrågan	Í
gjorde en uppföljning	Í
gjorde en utvärdering	Í
gjorde en översyn	Í
gjort abort	Ç	Ç
gjort en abort	Ç	Ç
gjort en bedömning	Í
gjort en förfrågan	Í
gjort en uppföljning	Í
gjort en utvärdering	Í
gjort en översyn	Í
glad att	Ë	Ë
glad that	Ë	Ë
glada att	Ë	Ë
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
goddam	Ë	Ë
goddamn	Ë	Ë
goddamned	Ë	Ë
goddamnit	Ë	Ë
godkänd	_
godkända	_
godkändes	Ê
godkänds	_
godkänns	_
godkänt	_
going forward		Í
golliwog	Ë	Ë
golliwogs	Ë	Ë
gone blind	Ç	Ç
gone deaf	Ç	Ç
goodie-bag	K
goodie-bags	K
goodiebag	K
goodiebags	K
googlemail	Æ	Æ
gook	Ë	Ë
gooks	Ë	Ë
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
gris	Ë	Ë
grisar	Ë	Ë
grisarna	Ë	Ë
grisen	Ë	Ë
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
gubbe	Ë	Ë
gubben	Ë	Ë
gubbjävel	Ë	Ë
gubbjäveln	Ë	Ë
gubbjävlar	Ë	Ë
gubbslem	Ë	Ë
gubbslemmet	Ë	Ë
gudförbannad	Ë	Ë
gudförbannade	Ë	Ë
gudförbannat	Ë	Ë
guds förbannade	Ë	Ë
guess		6
guldmedalj	5
guldmedaljen	5
guldmedaljer	5
guling	Ë	Ë
gulingar	Ë	Ë
gulingarna	Ë	Ë
gymnastiktävling	0
gymnastiktävlingar	0
gymnastiktävlingarna	0
gymnastiktävlingen	0
gyppo	Ë	Ë
gyppos	Ë	Ë
gypsy scum	Ë	Ë
gällande föreskrifter	Í
gällde	Ê
gängkriminell	Ç	Ç
gängkriminelle	Ç	Ç
gängmedlem	Ç	Ç
gängmedlemmen	Ç	Ç
gängse	Í
gärna	9
gärningsman	Ç	Ç
gärningsmannen	Ç	Ç
gästar	É
gästas	É
gå in i väggen	Ç	Ç
gå och dö	Ë	Ë
gå och häng	Ë	Ë
gå och häng dig	Ë	Ë
gå och lägg	Ë	Ë
gå åt helvete	Ë	Ë
gå åt helvetet	Ë	Ë
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
gåsskit	Ë	Ë
gåsskiten	Ë	Ë
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
gör en bedömning	Í
gör en beställning	Í
gör en förfrågan	Í
gör en uppföljning	Í
gör en utvärdering	Í
gör en översyn	Í
gör upplopp	Ë	Ë
göra en bedömning	Í
göra en beställning	Í
göra en förfrågan	Í
göra en uppföljning	Í
göra en utvärdering	Í
göra en översyn	Í
h-e	Ë	Ë
h-vete	Ë	Ë
ha möjlighet att	Í
had		Ê
hade	Ê
hade det jobbigt hemma	Ç	Ç
hade det struligt hemma	Ç	Ç
hade det stökigt hemma	Ç	Ç
hade det svårt hemma	Ç	Ç
hade det tufft hemma	Ç	Ç
hade dött	Ç	Ç
hade för avsikt att	Í
hade inte råd	Ç	Ç
hade knark i	Ç	Ç
hade kniv i	Ç	Ç
hade möjlighet att	Í
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
half-assed	Ë	Ë
half-breed	Ë	Ë
half-breeds	Ë	Ë
hallucinerade	Ç	Ç
hallucinerar	Ç	Ç
halsfluss	Ç	Ç
halsflussen	Ç	Ç
halshugg	Ë	Ë
halshugga	Ë	Ë
halshuggas	Ë	Ë
halshugger	Ë	Ë
halvsvensk	Ç	Ç
hamnarbetarförbundet	Ç	Ç
handels	Ç	Ç
handelsbanken	`	`
handelsbankens	`	`
handha	Í
handhaft	Í
handhar	Í
handhas	Í
handhavande	Í
handikapp	Ç	Ç
handikappad	Ç	Ç
handikappada	Ç	Ç
handikappade	Ç	Ç
handikappet	Ç	Ç
handikapplats	f
handikapplatsen	f
handjob	Ë	Ë
handjobs	Ë	Ë
handla	[
handla om	0
handlar	[
handlar om	0
handlat	[
handoperation	Ç	Ç
handoperationen	Ç	Ç
handskada	Ç	Ç
handskadan	Ç	Ç
hang	Ë	Ë
hans fan	Ë	Ë
hans vidkommande	Í
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
har fan aldrig	Ë	Ë
har fan ingen	Ë	Ë
har fan inget	Ë	Ë
har fan inte	Ë	Ë
har för avsikt att	Í
har hjälp av soc	Ç	Ç
har hjälp av socialtjänsten	Ç	Ç
har insatser av soc	Ç	Ç
har insatser av socialtjänsten	Ç	Ç
har inte råd	Ç	Ç
har knark i	Ç	Ç
har kniv i	Ç	Ç
har kvällsöppet	É
har möjlighet att	Í
har möjligheten att	Í
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
has the ability to		Í
has the opportunity to		Í
has won		4
hatar	Ë	Ë
hate	Ë	Ë
hava	Í
have been		Ê
have the ability to		Í
have the opportunity to		Í
have won		4
haver	Í
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
helvete	Ë	Ë
helvete på jorden	Ë	Ë
helvetes	Ë	Ë
helvetes jävla	Ë	Ë
helvetesfärd	Ë	Ë
helvetesfärden	Ë	Ë
helvetesgap	Ë	Ë
helvetesgapet	Ë	Ë
helvetesmaskin	Ë	Ë
helvetesmaskinen	Ë	Ë
helvetesskildring	Ë	Ë
helvetesskildringar	Ë	Ë
helvetesskildringen	Ë	Ë
helvetesvecka	Ë	Ë
helvetesveckan	Ë	Ë
helvetet	Ë	Ë
helvetet på jorden	Ë	Ë
hem till	Å	Å
hem till djungeln	Ë	Ë
hem till öknen	Ë	Ë
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
hemmahörande	Í
hemmasittare	Ç	Ç
hemmasittaren	Ç	Ç
hemofili	Ç	Ç
hemsjukvård	Ç	Ç
hemsjukvården	Ç	Ç
hemskickad	F
hemskickat	F
hemställa	Í
hemställan	Í
hemställde	Í
hemställer	Í
hemställs	Í
hemställt	Í
hemtjänst	Ç	Ç
hemtjänstbesök	Â
hemtjänstbesöket	Â
hemtjänsten	Ç	Ç
hemtjänstens	e
henceforth		Í
henceforward		Í
hennes fan	Ë	Ë
hennes vidkommande	Í
hepatit	Ç	Ç
hepatit b	Ç	Ç
hepatit c	Ç	Ç
hepatiten	Ç	Ç
hepatitis	Ç	Ç
hepatitis b	Ç	Ç
hepatitis c	Ç	Ç
her account		`
her card		c
hereafter		Í
hereby		Í
herein		Í
hereinafter		Í
hereto		Í
heretofore		Í
hereunder		Í
herewith		Í
hero	Ë	Ë
heroes	Ë	Ë
heterosexuell	Ç	Ç
heterosexuelle	Ç	Ç
hets mot folkgrupp	Ç	Ç
highly concerning		Î
himla	Ë	Ë
himmel eller helvete	Ë	Ë
himmel och helvete	Ë	Ë
hin håle	Ë	Ë
hindu	Ç	Ç
hindun	Ç	Ç
his account		`
his card		c
historiskt avseende	Î
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
hitherto		Í
hitintills	Í
hitler borde ha	Ë	Ë
hitler hade rätt	Ë	Ë
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
hjälpmedel	Ç	Ç
hjälpmedlet	Ç	Ç
hjälporganisation	d
hjälporganisationen	d
hjälporganisationens	d
hjälporganisationer	d
hjälpte	Ê
hjälpverksamhet	d
hjälpverksamheten	d
hjältar	Ë	Ë
hjältarna	Ë	Ë
hjälte	Ë	Ë
hjälten	Ë	Ë
hjärnblödning	Ç	Ç
hjärnblödningen	Ç	Ç
hjärndöd	Ë	Ë
hjärndöda	Ë	Ë
hjärndött	Ë	Ë
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
hoe	Ë	Ë
hoes	Ë	Ë
holy crap	Ë	Ë
holy shit	Ë	Ë
home address	Å	Å
home care	Ç	Ç
homeless	Ç	Ç
homeless shelter	Ç	Ç
homo	Ë	Ë
homos	Ë	Ë
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
hoppas att de dör	Ë	Ë
hoppas att de lider	Ë	Ë
hoppas att du dör	Ë	Ë
hoppas att han dör	Ë	Ë
hoppas att han lider	Ë	Ë
hoppas att hon dör	Ë	Ë
hoppas att hon lider	Ë	Ë
hoppas att ni dör	Ë	Ë
hoppas de blir dödad	Ë	Ë
hoppas de blir knivhuggen	Ë	Ë
hoppas de blir misshandlad	Ë	Ë
hoppas de blir mördad	Ë	Ë
hoppas de blir skjuten	Ë	Ë
hoppas de blir skjutna	Ë	Ë
hoppas de blir våldtagen	Ë	Ë
hoppas de blir våldtagna	Ë	Ë
hoppas de brinner	Ë	Ë
hoppas de dör	Ë	Ë
hoppas de lider	Ë	Ë
hoppas de ruttnar	Ë	Ë
hoppas dom brinner	Ë	Ë
hoppas dom dör	Ë	Ë
hoppas dom lider	Ë	Ë
hoppas dom ruttnar	Ë	Ë
hoppas du brinner	Ë	Ë
hoppas du dör	Ë	Ë
hoppas du får cancer	Ë	Ë
hoppas du lider	Ë	Ë
hoppas du ruttnar	Ë	Ë
hoppas han blir dödad	Ë	Ë
hoppas han blir knivhuggen	Ë	Ë
hoppas han blir misshandlad	Ë	Ë
hoppas han blir mördad	Ë	Ë
hoppas han blir skjuten	Ë	Ë
hoppas han blir skjutna	Ë	Ë
hoppas han blir våldtagen	Ë	Ë
hoppas han blir våldtagna	Ë	Ë
hoppas han brinner	Ë	Ë
hoppas han dör	Ë	Ë
hoppas han lider	Ë	Ë
hoppas han ruttnar	Ë	Ë
hoppas hon blir dödad	Ë	Ë
hoppas hon blir knivhuggen	Ë	Ë
hoppas hon blir misshandlad	Ë	Ë
hoppas hon blir mördad	Ë	Ë
hoppas hon blir skjuten	Ë	Ë
hoppas hon blir skjutna	Ë	Ë
hoppas hon blir våldtagen	Ë	Ë
hoppas hon blir våldtagna	Ë	Ë
hoppas hon brinner	Ë	Ë
hoppas hon dör	Ë	Ë
hoppas hon lider	Ë	Ë
hoppas hon ruttnar	Ë	Ë
hoppas ni brinner	Ë	Ë
hoppas ni dör	Ë	Ë
hoppas ni lider	Ë	Ë
hoppas ni ruttnar	Ë	Ë
hoppas vi ses	È
hoppat av gymnasiet	Ç	Ç
hoppat av skolan	Ç	Ç
hopptävling	0
hopptävlingar	0
hopptävlingarna	0
hopptävlingen	0
hor	Ë	Ë
hora	Ë	Ë
horan	Ë	Ë
horans	Ë	Ë
horas	Ë	Ë
horbock	Ë	Ë
horbockar	Ë	Ë
horbocken	Ë	Ë
horet	Ë	Ë
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
horungar	Ë	Ë
horungarna	Ë	Ë
horunge	Ë	Ë
horungen	Ë	Ë
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
hugga	Ë	Ë
hugger	Ë	Ë
hund	Ë	Ë
hundar	Ë	Ë
hundskit	Ë	Ë
hundskiten	Ë	Ë
huntington	Ç	Ç
huntington's	Ç	Ç
huntingtons sjukdom	Ç	Ç
hur fan	Ë	Ë
hur fasen	Ë	Ë
hur i helvete	Ë	Ë
hur i sjutton	Ë	Ë
hur tusan	Ë	Ë
huru	Í
huruvida	Í
husbil	f
hustrumisshandlare	Ç	Ç
hustrumisshandlaren	Ç	Ç
husvagn	f
husvagnar	f
husvagnarna	f
husvagnen	f
huvudperson	m
huvudpersonen	m
huvudsakligen	Í
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
hylla	Ë	Ë
hyllar	Ë	Ë
hynda	Ë	Ë
hyndan	Ë	Ë
hyndor	Ë	Ë
hyrbil	f
hyresskuld	Ç	Ç
hyresskulder	Ç	Ç
hyundai	f	f
hyundain	f	f
hädanefter	Í
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
hänför sig till	Í
hänföra sig till	Í
hänförlig till	Í
hänförliga till	Í
hänförligt till	Í
häng	Ë	Ë
häng av	Ë	Ë
häng dig själv	Ë	Ë
häng ihop	Ë	Ë
häng in	Ë	Ë
häng med	ÈË	Ë
häng på	ÈË	Ë
häng samman	Ë	Ë
häng upp	Ë	Ë
häng ut	Ë	Ë
hänga	Ë	Ë
hänga av	Ë	Ë
hänga ihop	Ë	Ë
hänga in	Ë	Ë
hänga med	Ë	Ë
hänga på	Ë	Ë
hänga samman	Ë	Ë
hänga upp	Ë	Ë
hänga ut	Ë	Ë
hängas	Ë	Ë
hänger	Ë	Ë
hänger av	Ë	Ë
hänger ihop	Ë	Ë
hänger in	Ë	Ë
hänger med	Ë	Ë
hänger på	Ë	Ë
hänger samman	Ë	Ë
hänger upp	Ë	Ë
hänger ut	Ë	Ë
hängiven fan	Ë	Ë
hänskjuta	Í
hänskjuter	Í
hänskjutit	Í
hänskjuts	Í
hänsköt	Í
hänsynstagande	Í
hänsynstaganden	Í
hänvända sig till	Í
hänvänder sig till	Í
härav	Í
härbärge	Ç	Ç
härbärget	Ç	Ç
härigenom	Í
härligt att	Ë	Ë
härmed	Í
härom	Í
häromdagen	Ê
härrör från	Í
härröra från	Í
härrörde från	Í
härstädes	Í
härutinnan	Í
härutöver	Í
härvid	Í
härvidlag	Í
hästskit	Ë	Ë
hästskiten	Ë	Ë
hästsläp	f
hästsläpet	f
häxa	Ë	Ë
häxan	Ë	Ë
häxor	Ë	Ë
håll din käft	Ë	Ë
håll er käft	Ë	Ë
håll klaffen din ditt	Ë	Ë
håll klaffen tyst ditt	Ë	Ë
håll käft	Ë	Ë
håll käften	Ë	Ë
håll truten	Ë	Ë
håll tyst din ditt	Ë	Ë
håll tyst tyst ditt	Ë	Ë
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
höll	Ê
hölls	Ê
hör av oss	F
hör inte hemma	Ë	Ë
hör röster	Ç	Ç
hör vi av	F
hörande till	Í
hörande under	Í
hörapparat	Ç	Ç
hörapparaten	Ç	Ç
hörapparater	Ç	Ç
hörsamma	Í
hörsammade	Í
hörsammar	Í
hörsammat	Í
hörselnedsättning	Ç	Ç
hörselnedsättningen	Ç	Ç
hörselskada	Ç	Ç
hörselskadad	Ç	Ç
hörselskadada	Ç	Ç
hörselskadade	Ç	Ç
hörselskadan	Ç	Ç
i allt väsentligt	Í
i anledning av	Í
i annat fall	Í
i anslutning till	Í
i avseende på	Í
i avsikt att	Í
i avvaktan på	Í
i avvaktan på att	Í
i behörig ordning	Í
i dag	H
i dagsläget	Í
i de fall	Í
i den mån	Í
i den utsträckning	Í
i det fall	Í
i det fall att	Í
i det närmaste	Í
i detta avseende	Í
i detta hänseende	Í
i djävulen	Ë	Ë
i efterskott	Í
i egenskap av	Í
i en nära framtid	Í
i en snar framtid	Í
i enlighet med	Í
i ett senare skede	Í
i ett tidigt skede	Í
i förekommande fall	Í
i föreliggande fall	Í
i förevarande fall	Í
i går	Ê
i görligaste mån	Í
i helvete	Ë	Ë
i helvetet	Ë	Ë
i huvudsak	Í
i händelse av	Í
i händelse av att	Í
i hög grad	Í
i hög utsträckning	Í
i konflikt med	Ç	Ç
i kväll	H
i likhet med	Í
i linje med	Í
i morgon	H
i möjligaste mån	Í
i natt	H
i nuläget	Í
i närtid	Í
i pengar	N
i personlig konkurs	Ç	Ç
i relation till	Í
i rollen som	m
i rättsligt hänseende	Í
i samarbete med	B
i samband därmed	Í
i samband härmed	ÍÎ
i samband med att	Í
i samråd med vederbörande	Í
i st.f.	Í
i stor utsträckning	Í
i strid med	Í
i strid mot	Í
i syfte att	Í
i synnerhet	Í
i termer av	Í
i tillägg	Í
i tillämpliga delar	Í
i vederbörlig ordning	Í
i viss mån	Í
i viss utsträckning	Í
i vårdnadstvist	Ç	Ç
i ändamål att	Í
i'll find you	Ë	Ë
i.st.f.	Í
iaktta försiktighet	Í
iaktta största försiktighet	Í
iakttag försiktighet	Í
iakttaga	Í
iakttaga försiktighet	Í
iakttager	Í
iakttages	Í
ianspråkta	Í
ianspråktaga	Í
ianspråktagande	Í
ianspråktagandet	Í
ianspråktagit	Í
ianspråktagna	Í
ianspråktar	Í
ianspråktas	Í
ianspråktog	Í
iban	`	`
iban-nr	`
iban-nummer	`
iban-nummert	`
ibs	Ç	Ç
ica bank	`	`
ica banken	`	`
icabanken	`	`
icke	ÌÍ
icke binär	Î
icke binära	Î
icke desto mindre	Í
icke kommersiell	Î
icke kommersiella	Î
icke kommersiellt	Î
icke medlemmar	Î
icke rökare	Î
icke vinstdrivande	Î
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
idiotisk	Ë	Ë
idiotiska	Ë	Ë
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
ifrågakomma	Í
ifrågakommande	Í
ifrågakommer	Í
ifrågavarande	Í
ig	]	]
igångsatt	Í
igångsatte	Í
igångsattes	Í
igångsätta	Í
igångsättande	Í
igångsättandet	Í
igångsätter	Í
igångsätts	Í
igår	Ê
ikano bank	`	`
ikano banken	`	`
ikläda sig	Í
ikläder sig	Í
ikraftträdande	Í
ikraftträdandet	Í
ikväll	H
ill	Ç	Ç
illness	Ç	Ç
imbecile	Ë	Ë
imbeciles	Ë	Ë
imbecill	Ë	Ë
imbeciller	Ë	Ë
immigrant	Ç	Ç
imorgon	H
implement		Í
implemented		Í
implementera	Í
implementerade	Í
implementerades	Í
implementerar	Í
implementeras	Í
implementerat	Í
implementering	Í
implementeringen	Í
implementing		Í
implements		Í
imprisoned	Ç	Ç
in a coma	Ç	Ç
in a timely manner		Í
in accordance with		Í
in addition to		Í
in advance of		Í
in association with		B
in close proximity to		Í
in collaboration with		B
in compliance with		Í
in conjunction with		Í
in connection with		Í
in consequence of		Í
in custody	Ç	Ç
in debt	Ç	Ç
in excess of		Í
in foster care	Ç	Ç
in hiding		l
in hospital	Ç	Ç
in i gaskammaren	Ë	Ë
in jail	Ç	Ç
in lieu of		Í
in order to		Í
in partnership with		B
in prison	Ç	Ç
in receipt of		Í
in regard to		Í
in relation to		Í
in respect of		Í
in the absence of		Í
in the amount of		Í
in the course of		Í
in the event of		Í
in the event that		Í
in the near future		Í
in the process of		Í
in the vicinity of		Í
inasmuch as		Í
inbegrep	Í
inbegripa	Í
inbegriper	Í
inbegripit	Í
inbegrips	Í
inbetala	Í
inbetalade	Í
inbetalar	Í
inbetalas	Í
inbetalat	Í
inbetalning	d
inbetalningar	d
inbetalningarna	d
inbetalningen	d
inbetalningskort	d
inbetalningskortet	d
inbiten fan	Ë	Ë
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
inception		Í
incitament	Í
incitamenten	Í
incitamentet	Í
income support	Ç	Ç
incompetent	Ë	Ë
incumbent on		Í
incumbent upon		Í
independent of		_Ì
indikera	Í
indikerade	Í
indikerar	Í
indikerat	Í
individuell plan	Ã
infarkt	Ç	Ç
infarkten	Ç	Ç
influensa	Ç	Ç
influensan	Ç	Ç
information gällande	Í
informationen gällande	Í
informed		F
informeras	F
införskaffa	Í
införskaffade	Í
införskaffar	Í
införskaffas	Í
införskaffat	Í
inga	Ì
inga araber	Ë	Ë
inga bögar	Ë	Ë
inga invandrare	Ë	Ë
inga judar	Ë	Ë
inga muslimer	Ë	Ë
inga människor	Ë	Ë
inga negrer	Ë	Ë
inga romer	Ë	Ë
inga somalier	Ë	Ë
ingen	Ì
ingen gillar dig	Ë	Ë
ingen gillar er	Ë	Ë
ingen tycker om dig	Ë	Ë
ingenting	Ì
inget	Ì
inget att göra här	Ë	Ë
inget avseende	Î
inget här att göra	Ë	Ë
inget krav	9
ingiva	Í
ingiver	Í
ingives	Í
ingivits	Í
inhandla	Í
inhandlade	Í
inhandlar	Í
inhandlas	Í
inhandlat	Í
inhämta	Í
inhämtade	Í
inhämtar	Í
inhämtas	Í
inhämtat	Í
inhämtats	Í
initialt	Í
initiate		Í
initiated		Í
initiates		Í
initiating		Í
initiera	Í
initierade	Í
initierades	Í
initierar	Í
initieras	Í
initierat	Í
inkl	Í
inkl.	Í
inkom	Í
inkom med	Í
inkomma	Í
inkomma med	Í
inkommande synpunkter	Í
inkommen	Í
inkommer	Í
inkommer med	Í
inkommet	Í
inkommit	Í
inkommit med	Í
inkomna	Í
inkompetent	Ë	Ë
inkompetenta	Ë	Ë
inkomstskatt	R
inkomstskatten	R
inlagd	Ç	Ç
inlagda	Ç	Ç
inleder	É
inledningsvis	Í
inleds	É
inloggningskonto	0
inloggningskonton	0
inloggningskontot	0
inlottning	0
inlottningen	0
inlämna	Í
inlämnade	Í
inlämnades	Í
inlämnar	Í
inlämnas	Í
inlämnat	Í
inlämnats	Í
inlärningssvårigheter	Ç	Ç
innan	G
innefatta	Í
innefattade	Í
innefattar	Í
innefattat	Í
inneha	Í
innehade	Í
innehaft	Í
innehar	Í
innevarande	Í
innevarande månad	Í
innevarande termin	Í
innevarande vecka	Í
innevarande år	Í
innevånare	Í
innevånaren	Í
innevånarna	Í
inom en snar framtid	Í
inom föreskriven tid	Í
inom kort	0
inom ramen för	Í
inom utsatt tid	Í
insamla	Í
insamlades	Í
insamlar	Í
insamlas	Í
insamlats	Í
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
insekter	Ë	Ë
insjuknade	Ç	Ç
insjuknade hastigt	Ç	Ç
insjuknade svårt	Ç	Ç
insjuknar	Ç	Ç
insjuknat	Ç	Ç
insjuknat hastigt	Ç	Ç
insjuknat svårt	Ç	Ç
insläpp	È
insläppet	È
insofar as		Í
inspelad	Ê
insta	]	]
instagramkonto	0
instagramkonton	0
instagramkontot	0
instigate		Í
instigated		Í
instigates		Í
instundande	Í
inställd	È
inställda	È
insulin	Ç	Ç
insulinet	Ç	Ç
insulinpump	Ç	Ç
insulinpumpen	Ç	Ç
insända	Í
insändas	Í
insände	Í
insänder	Í
insändes	Í
insänds	Í
insänt	Í
intaga	Í
intagas	Í
intager	Í
intages	Í
inte	Ì
inte desto mindre	Í
inte dödade fler	Ë	Ë
inte får berätta	Á
inte för publicering	oÀ
inte för spridning	oÀ
inte för vidare spridning	oÀ
inte leva länge	Ë	Ë
inte leva till	Ë	Ë
inte människor	Ë	Ë
inte offentlig handling	oÀ
inte offentligt	o
inte tog fler	Ë	Ë
inte träffade fler	Ë	Ë
inte välkomna	Ë	Ë
intellectual disability		k
intellektuell funktionsnedsättning	kÇ	Ç
intellektuell funktionsnedsättningar	k
intellektuella funktionsnedsättning	k
intellektuella funktionsnedsättningar	k
intensiven	Ç	Ç
intentionen	Í
intentioner	Í
intentionerna	Í
inter alia		Í
interim period		Í
interimistisk	Í
interimistiska	Í
interimistiskt	Í
intern	o
intern information	o
internal		o
internal only		oÀ
internal use only		oÀ
internt	o
intersexuell	Ç	Ç
intersexuelle	Ç	Ç
intet avseende	Î
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
iordningställa	Í
iordningställande	Í
iordningställandet	Í
iordningställas	Í
iordningställde	Í
iordningställer	Í
iordningställs	Í
iordningställt	Í
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
irrespective of		Í
is able to		Í
is classified		À
is closed		É
is concerning		Î
is confidential		À
is held		É
is in receipt of		Í
is obliged to		Í
is on		É
is open		É
is required to		Í
islamist	Ç	Ç
islamisten	Ç	Ç
islamofob	Ç	Ç
isn't		Ì
iståndsatt	Í
iståndsattes	Í
iståndsätta	Í
iståndsätter	Í
iståndsätts	Í
it concerning		Î
it is incumbent upon		Í
it is requested that		Í
it should be noted		Í
iva	Ç	Ç
ivf	Ç	Ç
ivf-behandling	Ç	Ç
ivf-försök	Ç	Ç
j-ar	Ë	Ë
j-la	Ë	Ë
j-vel	Ë	Ë
j-vla	Ë	Ë
j-vligt	Ë	Ë
ja fan	Ë	Ë
jackass	Ë	Ë
jackasses	Ë	Ë
jag hatar dig	Ë	Ë
jag hatar er	Ë	Ë
jag hittar dig	Ë	Ë
jag hittar er	Ë	Ë
jag kommer efter dig	Ë	Ë
jag kommer efter er	Ë	Ë
jag ska hitta dig	Ë	Ë
jag ska hitta er	Ë	Ë
jag tar fan	Ë	Ë
jag tror fan	Ë	Ë
jag är fan	Ë	Ë
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
jml	Í
jml.	Í
jo fan	Ë	Ë
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
judar svin	Ë	Ë
jude	Ç	Ç
jude svin	Ë	Ë
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
juridiskt avseende	Î
jury	D	D
juryn	D	D
juryns	D	D
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
jämlikt	Í
jämte	Í
jämväl	Í
järnspik	Ë	Ë
järnspikar	Ë	Ë
jättedum	Ë	Ë
jättedumma	Ë	Ë
jävel	Ë	Ë
jäveln	Ë	Ë
jävelns	Ë	Ë
jävels	Ë	Ë
jävla	Ë	Ë
jävla helvete	Ë	Ë
jävlades	Ë	Ë
jävlar	Ë	Ë
jävlar anamma	Ë	Ë
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
jösses	Ë	Ë
kackerlacka	Ë	Ë
kackerlackor	Ë	Ë
kackerlackorna	Ë	Ë
kamrat	<
kamraten	<
kamrater	<
kamraterna	<
kan du också vinna	3
kan du vinna	3
kan du även vinna	3
kan fan aldrig	Ë	Ë
kan fan ingen	Ë	Ë
kan fan inget	Ë	Ë
kan fan inte	Ë	Ë
kan inte betala elräkningen	Ç	Ç
kan inte betala hyran	Ç	Ç
kan inte betala räkningar	Ç	Ç
kan inte betala räkningarna	Ç	Ç
kan ni också vinna	3
kan ni vinna	3
kan ni även vinna	3
kanake	Ë	Ë
kanaker	Ë	Ë
kanal	^
kanalen	^
kanalens	^
kanaler	^
kanalerna	^
kasta brandbomber mot	Ë	Ë
kasta brandbomber på	Ë	Ë
kasta sten mot	Ë	Ë
kasta sten på	Ë	Ë
kasta stenar mot	Ë	Ë
kasta stenar på	Ë	Ë
kasta ut	Ë	Ë
kasta ägg mot	Ë	Ë
kasta ägg på	Ë	Ë
kastar brandbomber mot	Ë	Ë
kastar brandbomber på	Ë	Ë
kastar sten mot	Ë	Ë
kastar sten på	Ë	Ë
kastar stenar mot	Ë	Ë
kastar stenar på	Ë	Ë
kastas ut	Ë	Ë
kastreras	Ë	Ë
kateter	Ç	Ç
katetern	Ç	Ç
katolik	Ç	Ç
katoliken	Ç	Ç
katolsk	Ç	Ç
katolska kyrkan	Ç	Ç
katolske	Ç	Ç
kattplågare	Ç	Ç
kattplågaren	Ç	Ç
kattskit	Ë	Ë
kattskiten	Ë	Ë
kdu	Ç	Ç
kemoterapi	Ç	Ç
kemoterapin	Ç	Ç
kick ass	Ë	Ë
kick out	Ë	Ë
kickass	Ë	Ë
kid		W
kidney transplant	Ç	Ç
kids	W	W
kike	Ë	Ë
kikes	Ë	Ë
kikhosta	Ç	Ç
kikhostan	Ç	Ç
kill	Ë	Ë
kill time	Ë	Ë
kill yourself	Ë	Ë
killing it	Ë	Ë
kills	Ë	Ë
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
klottra ned	Ë	Ë
klottra ner	Ë	Ë
klottrade	Ç	Ç
klottrat	Ç	Ç
klubbens	e
klura	6
klå	Ë	Ë
klår	Ë	Ë
knapp på magen	Ç	Ç
knarkade	Ç	Ç
knarkar	Ç	Ç
knarklangare	Ç	Ç
knarklangaren	Ç	Ç
kniva	Ë	Ë
knivar	Ë	Ë
knivhugg	Ë	Ë
knivhugga	Ë	Ë
knivhugger	Ë	Ë
knivhögg	Ç	Ç
knivskar	Ç	Ç
knobhead	Ë	Ë
knobheads	Ë	Ë
know where you live	Ë	Ë
knull	Ë	Ë
knulla	Ë	Ë
knulla runt	Ë	Ë
knullade	Ë	Ë
knullar	Ë	Ë
knullar runt	Ë	Ë
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
knäcka	Ë	Ë
knäcker	Ë	Ë
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
ko	Ë	Ë
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
kom till användning	Í
kom ut som	Ç	Ç
kom ut ur garderoben	Ç	Ç
kombi	f
kombin	f
komma till användning	Í
komma till handa	Í
komma tillhanda	Í
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
kommer till användning	Í
kommer ursprungligen från	Ç	Ç
kommer vi	É
kommer ångra dig	Ë	Ë
kommer ångra er	Ë	Ë
kommersiellt avseende	Î
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
kommit till handa	Í
kommit tillhanda	Í
kommit ut som	Ç	Ç
kommit ut ur garderoben	Ç	Ç
kommunal	Ç	Ç
kommunals	Ç	Ç
kommunen lottar ut	3C
kommunens	e
kommunicering	Í
kommuniceringen	Í
kommuninnevånare	Í
kommunist	ÇË	ÇË
kommunisten	Ç	Ç
kommunister	Ë	Ë
kommunistiska partiet	Ç	Ç
kommunistsvin	Ë	Ë
kommunistsvinet	Ë	Ë
kommuns	e
kompis	<
kompisar	<
kompisarna	<
kompisen	<
kon	Ë	Ë
koncentrationssvårigheter	Ç	Ç
konfidentiell	o
konfidentiellt	o
konkretisera	Í
konkretiserar	Í
konkretiseras	Í
konkurrens	0
konstnärligt avseende	Î
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
kontinuerligt	Í
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
korrupt	Ë	Ë
korrupta	Ë	Ë
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
kossa	Ë	Ë
kossan	Ë	Ë
kossor	Ë	Ë
kostar	[
kostar ingenting	\
kostar inget	\
kostnad	[
kostnaden	[
kostnadsfri	\Í
kostnadsfria	\Í
kostnadsfritt	\Í
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
kriminella	Ë	Ë
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
krossa	Ë	Ë
krossa is	Ë	Ë
krossa rekord	Ë	Ë
krossa rekordet	Ë	Ë
krossa vitlök	Ë	Ë
krossa vitlöken	Ë	Ë
krossade fönster	Ç	Ç
krossade fönstret	Ç	Ç
krossade rutan	Ç	Ç
krossade rutor	Ç	Ç
krossar	Ë	Ë
krossat fönster	Ç	Ç
krossat fönstret	Ç	Ç
krossat rutan	Ç	Ç
krossat rutor	Ç	Ç
krya på dig	0	0
kryckor	Ç	Ç
kryckorna	Ç	Ç
krympling	Ë	Ë
krymplingar	Ë	Ë
krymplingen	Ë	Ë
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
kuk	Ë	Ë
kukar	Ë	Ë
kukarna	Ë	Ë
kuken	Ë	Ë
kukhuvud	Ë	Ë
kukhuvuden	Ë	Ë
kukhuvudena	Ë	Ë
kukhuvudet	Ë	Ë
kukjävel	Ë	Ë
kuks	Ë	Ë
kukskallar	Ë	Ë
kukskalle	Ë	Ë
kukskallen	Ë	Ë
kuksugare	Ë	Ë
kuksugaren	Ë	Ë
kul att	Ë	Ë
kula i pannan	Ë	Ë
kula i skallen	Ë	Ë
kulturellt avseende	Î
kunde	Ê
kunde inte betala elräkningen	Ç	Ç
kunde inte betala räkningar	Ç	Ç
kunde inte betala räkningarna	Ç	Ç
kungjorde	Í
kungjort	Í
kungör	Í
kungöra	Í
kungörs	Í
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
kvalitetssäkra	Í
kvalitetssäkrad	Í
kvalitetssäkrar	Í
kvalitetssäkras	Í
kvarlämna	Í
kvarlämnade	Í
kvarlämnar	Í
kvarlämnas	Í
kvarlämnat	Í
kvarstod	Í
kvarstå	Í
kvarstår	Í
kvarstått	Í
kvarvarande	Í
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
kyrkans	e
kys	Ë	Ë
kyss mig i arslet	Ë	Ë
kyss mig i häcken	Ë	Ë
kyss mig i röven	Ë	Ë
känd av polisen	Ç	Ç
känd för polisen	Ç	Ç
känd hos polisen	Ç	Ç
känner inte igen sin	Ç	Ç
känner inte igen sina	Ç	Ç
käring	Ë	Ë
käringar	Ë	Ë
kärlekssjuk	0	0
kärring	Ë	Ë
kärringar	Ë	Ë
kärringarna	Ë	Ë
kärringen	Ë	Ë
kärringjävel	Ë	Ë
kärringjäveln	Ë	Ë
kärringjävlar	Ë	Ë
kåldolmar	Ë	Ë
kåldolmarna	Ë	Ë
kåldolme	Ë	Ë
kåt	Ë	Ë
kåta	Ë	Ë
kåtan	Ë	Ë
kåtare	Ë	Ë
kåtast	Ë	Ë
kåthet	Ë	Ë
kåtheten	Ë	Ë
kåtor	Ë	Ë
kåtorna	Ë	Ë
kått	Ë	Ë
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
lagstadgad	Í
lagstadgade	Í
lagstadgat	Í
lagts in på psyket	Ç	Ç
lagts in på sjukhus	Ç	Ç
laguppställning	n
laguppställningen	n
lajka	6
laktosintolerans	Ç	Ç
laktosintoleransen	Ç	Ç
laktosintolerant	Ç	Ç
laktosintoleranta	Ç	Ç
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
lata	Ë	Ë
latinamerikanskt blod	Ç	Ç
latinamerikanskt påbrå	Ç	Ç
latinamerikanskt ursprung	Ç	Ç
lazy ass	Ë	Ë
learning disability		k
least		U
lebb	Ë	Ë
lebbar	Ë	Ë
lebben	Ë	Ë
lebbjävel	Ë	Ë
ledarhund	Ç	Ç
ledarhunden	Ç	Ç
ledarna	Ç	Ç
ledgångsreumatism	Ç	Ç
ledgångsreumatismen	Ç	Ç
ledsagning	Ç	Ç
ledsagningen	Ç	Ç
left party	Ç	Ç
left the union	Ç	Ç
lemlästa	Ë	Ë
lemlästar	Ë	Ë
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
leverages		Í
leveraging		Í
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
liaise with		Í
liaises with		Í
liaising with		Í
liar	Ë	Ë
liars	Ë	Ë
libanes	Ç	Ç
libanesen	Ç	Ç
libanesisk bakgrund	Ç	Ç
libanesisk familj	Ç	Ç
libanesisk flykting	Ç	Ç
libanesisk härkomst	Ç	Ç
libanesisk släkt	Ç	Ç
liberalerna	Ç	Ç
libtard	Ë	Ë
libtards	Ë	Ë
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
likaledes	Í
likalydande	Í
like		6
likvid	Í
likviden	Í
likväl	Í
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
ljugare	Ë	Ë
ljugaren	Ë	Ë
ljumskskada	Ç	Ç
ljumskskadan	Ç	Ç
lmfao	Ë	Ë
logg	?
loggar in med ansiktsigenkänning	Ç	Ç
loggar in med fingeravtryck	Ç	Ç
loggen	?
lojal fan	Ë	Ë
look upon		Î
looked upon		Î
loot	Ë	Ë
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
luder	Ë	Ë
ludern	Ë	Ë
ludret	Ë	Ë
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
lyncha	Ë	Ë
lynchar	Ë	Ë
lynchas	Ë	Ë
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
lämpligen	Í
lämplighetsprov	Â
lämplighetsprovet	Â
lända till	Í
länder till	Í
länge leve vita rasen	Ë	Ë
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
låsas in	Ë	Ë
lögnaktig	Ë	Ë
lögnaktiga	Ë	Ë
lögnare	Ë	Ë
lögnaren	Ë	Ë
lögnarna	Ë	Ë
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
löss	Ë	Ë
löste	Ê
m.a.o	Í
m.a.o.	Í
m.a.p	Í
m.a.p.	Í
m.h.a	Í
m.h.a.	Í
m.t.p	Í
m.t.p.	Í
made		Ê
maestro	c	c
magnitude		Í
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
make an application		Í
make application		Í
make provision for		Í
mandatory		Í
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
marginellt	Í
markant	Í
markanta	Í
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
med anledning av	Í
med anledning av detta	Í
med anledning härav	Í
med avseende på	Í
med avsikt att	Í
med beaktande av	Í
med brev	F
med e-post	F
med ett öga öppet	Ë	Ë
med hänsyn tagen till	Í
med i dragningen	78
med i lottningen	78
med i tävlingen	78
med i utlottningen	78
med mail	F
med med	7
med mejl	F
med mig bössan	Ë	Ë
med mig geväret	Ë	Ë
med mig kniven	Ë	Ë
med mig vapen	Ë	Ë
med omedelbar verkan	Í
med sms	F
med telefon	F
med undantag av	Í
med undantag för	Í
med utgångspunkt från	Í
med utgångspunkt i	Í
meddelande	F
meddelanden	F
meddelandet	F
meddelar	F
meddelas	F
medelst	Í
medför att	Í
medföra att	Í
medförde att	Í
medfört att	Í
medical record		ÂÃ
medical records		ÂÃ
medicinerades	Ç	Ç
medicinerar	Ç	Ç
medicineras	Ç	Ç
medicinskt avseende	Î
medieplattform	^
medieplattformar	^
medieplattformen	^
medtag	Í
medtaga	Í
medtagas	Í
medtager	Í
medtages	Í
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
men fan	Ë	Ë
mened	Ç	Ç
meneden	Ç	Ç
mentally ill	Ç	Ç
mention		;
mercedes	f	f
merendels	Í
merparten	Í
merparten av	Í
mervärde	0
mervärdet	0
mes	Ë	Ë
mesar	Ë	Ë
mesarna	Ë	Ë
mesen	Ë	Ë
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
methodologies		Í
methodology		Í
metodist	Ç	Ç
metodisten	Ç	Ç
mha	Í
midnatt	H
midnight		H
midsommarafton	H
miffo	Ë	Ë
miffon	Ë	Ë
miffona	Ë	Ë
miffot	Ë	Ë
migrän	Ç	Ç
migränen	Ç	Ç
militäroperation	0	0
militäroperationen	0	0
miljömupp	Ë	Ë
miljömuppar	Ë	Ë
miljömässigt avseende	Î
miljöpartiet	Ç	Ç
miljöpartist	Ç	Ç
miljöpartisten	Ç	Ç
min fan	Ë	Ë
minderårig	W
minderåriga	W
mindfuck	Ë	Ë
mindre värda	Ë	Ë
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
missfoster	Ë	Ë
missfosterfostret	Ë	Ë
missfostret	Ë	Ë
misshandel	Ç	Ç
misshandeln	Ç	Ç
misshandelsdömd	Ç	Ç
misshandelsdömda	Ç	Ç
misshandelsdömde	Ç	Ç
misshandla	Ë	Ë
misshandlade	Ç	Ç
misshandlar	ÇË	ÇË
misshandlas av	Ç	Ç
misshandlas hemma	Ç	Ç
misshandlat	Ç	Ç
missing persons		Î
missionskyrkan	Ç	Ç
missiv	Í
missivet	Í
misstänker	Ç	Ç
misstänks	Ç	Ç
misstänkt	Ç	Ç
misstänkta	Ç	Ç
misstänkte	Ç	Ç
misstänktes	Ç	Ç
misstänkts	Ç	Ç
mitt vidkommande	Í
mobbad	Ç	Ç
mobbada	Ç	Ç
mobbade	Ç	Ç
mobbades	Ç	Ç
mobbar	Ç	Ç
mobbare	ÇË	ÇË
mobbaren	ÇË	ÇË
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
modification		Í
modifications		Í
modified		Í
modifies		Í
modify		Í
modifying		Í
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
mordet	Ç	Ç
mordförsök	Ç	Ç
mordförsöket	Ç	Ç
mordsdömd	Ç	Ç
mordsdömda	Ç	Ç
mordsdömde	Ç	Ç
more concerning		Î
moreover		Í
morfin	Ç	Ç
morfinet	Ç	Ç
mormon	Ç	Ç
mormonen	Ç	Ç
moron	Ë	Ë
morons	Ë	Ë
moskén	Ç	Ç
most comments		@
most concerning		Î
most followers		@
most hearts		@
most likes		@
most reactions		@
most reposts		@
most retweets		@
most shares		@
most views		@
most votes		D
mot bakgrund av	Í
mot bakgrund av att	Í
mot bakgrund härav	Í
mot denna bakgrund	Í
mot pengar	N
mot tystnadsplikten	Á
mot uppvisande av	Í
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
mottaga	Í
mottagas	Í
mottager	Í
mottages	Í
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
muntligen	Í
mupp	Ë	Ë
muppar	Ë	Ë
mupparna	Ë	Ë
muppen	Ë	Ë
murder	Ë	Ë
murderer	Ç	Ç
muselman	Ë	Ë
muselmanen	Ë	Ë
muselmaner	Ë	Ë
muselmanerna	Ë	Ë
musikal	m
musikalen	m
musikaler	m
musikhjälpen	d
musikhjälpens	d
muslim	Ç	Ç
muslimen	Ç	Ç
muslimer ut	Ë	Ë
muslimjävel	Ë	Ë
muslimjäveln	Ë	Ë
muslimjävlar	Ë	Ë
muslimjävlarna	Ë	Ë
muslimpack	Ë	Ë
muslimpacket	Ë	Ë
muslimsk	Ç	Ç
muslimska	Ç	Ç
muslimske	Ç	Ç
musskit	Ë	Ë
musskiten	Ë	Ë
mutbrott	Ç	Ç
mutbrottet	Ç	Ç
muzz	Ë	Ë
muzzar	Ë	Ë
muzzarna	Ë	Ë
my account		`
my card		c
mycket rörande	Î
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
måhända	Í
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
målsättning	Í
målsättningar	Í
målsättningarna	Í
målsättningen	Í
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
måste bort	Ë	Ë
måste du inte	9Ì
måste inte	9Ì
måste ni inte	9Ì
måste ut	Ë	Ë
mått dåligt	Ç	Ç
mått mycket dåligt	Ç	Ç
möjliggjorde	Í
möjliggjort	Í
möjliggör	Í
möjliggöra	Í
möjliggörande	Í
möjliggörandet	Í
möjliggörs	Í
möjlighet att vinna	3
mörda	Ë	Ë
mördade	ÇË	ÇË
mördar	Ë	Ë
mördare	ÇË	ÇË
mördaren	Ç	Ç
mördas	Ë	Ë
mördat	ÇË	ÇË
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
narr	Ë	Ë
narrar	Ë	Ë
narren	Ë	Ë
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
necessitate		Í
necessitated		Í
necessitates		Í
nedan angivna	Í
nedanstående	Í
nedbringa	Í
nedbringades	Í
nedbringar	Í
nedsatt hörsel	Ç	Ç
nedsatt rörlighet	Ç	Ç
nedsatt syn	Ç	Ç
nedsövd	Ç	Ç
nedtaga	Í
nedtages	Í
nedtagning av	Í
needs assessment		Â
negativt avseende	Î
neger	Ë	Ë
negerboll	Ë	Ë
negerbollar	Ë	Ë
negerbollarna	Ë	Ë
negerbollen	Ë	Ë
negerby	Ë	Ë
negerbyn	Ë	Ë
negerdjungel	Ë	Ë
negerdjungeln	Ë	Ë
negerjävel	Ë	Ë
negerjäveln	Ë	Ë
negerjävlar	Ë	Ë
negerkyss	Ë	Ë
negerkyssar	Ë	Ë
negerlogik	Ë	Ë
negermusik	Ë	Ë
negermusiken	Ë	Ë
negern	Ë	Ë
negerns	Ë	Ë
negerslav	Ë	Ë
negerslavar	Ë	Ë
negrer	Ë	Ë
negrerna	Ë	Ë
negress	Ë	Ë
negressen	Ë	Ë
negresser	Ë	Ë
neither		Ì
nej fan	Ë	Ë
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
never		Ì
nevertheless		Í
newborn		j
ni får gärna	9
ni får också	9
ni får även	9
ni kan också vinna	3
ni kan vinna	3
ni kan även vinna	3
ni kanske vinna	3
ni kommer att dö	Ë	Ë
ni kommer brinna	Ë	Ë
ni kommer dö	Ë	Ë
ni ska brinna	Ë	Ë
ni ska dö	Ë	Ë
ni ska få igen	Ë	Ë
ni ska få lida	Ë	Ë
ni ska få smaka	Ë	Ë
ni ska få stryk	Ë	Ë
ni skall dö	Ë	Ë
ni som vill	9
ni är död	Ë	Ë
ni är döda	Ë	Ë
ni är dödens	Ë	Ë
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
nmr	Ç	Ç
no		Ì
no blacks	Ë	Ë
no gays	Ë	Ë
no jews	Ë	Ë
no later than		G
no muslims	Ë	Ë
no purchase necessary		\
nobody likes you	Ë	Ë
nolla	Ë	Ë
nollan	Ë	Ë
nollor	Ë	Ë
nollorna	Ë	Ë
nominera	6
non-binary	Ç	Ç
nonetheless		Í
noon		H
noonans syndrom	Ç	Ç
nordea	`	`
nordeas	`	`
nordiska motståndsrörelsen	Ç	Ç
norpa det du	Ë	Ë
norpa det ni	Ë	Ë
not		Ì
not allowed to tell		Á
not for distribution		oÀ
not for public release		oÀ
not for publication		oÀ
not supposed to tell		Á
not to be shared		oÀ
notification of		Í
notified		FÍ
notifies		Í
notify		FÍ
notifying		Í
notwithstanding		Í
nov	H	H
novel		m
novels		m
november	H	H
nová hora	Ë	Ë
npf	Ç	Ç
nu är det dags	È
number plate		g
number plates		g
numerous		Í
nummerplåt	g
nummerplåtar	g
nummerplåtarna	g
nummerplåten	g
nummerskylt	g
nummerskyltar	g
nummerskyltarna	g
nummerskylten	g
ny fan	Ë	Ë
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
nybliven fan	Ë	Ë
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
nytt fan	Ë	Ë
nytt hjärta	Ç	Ç
nytt knä	Ç	Ç
nyttja	Í
nyttjade	Í
nyttjades	Í
nyttjande	Í
nyttjandet	Í
nyttjar	Í
nyttjas	Í
nyttjat	Í
nyttjats	Í
nyårsafton	H
nä fan	Ë	Ë
näfan	Ë	Ë
nämn	;
när fan	Ë	Ë
när i helvete	Ë	Ë
närmast rätt svar	D
närmast vinner	D
närvara	Í
närvara vid	Í
närvarade	Í
närvarade vid	Í
närvarar	Í
närvarar vid	Í
närvarat	Í
närvarat vid	Í
nästa gång smäller det	Ë	Ë
nästkommande	Í
någon	=
något avseende	Î
något dylikt	Î
något kommer hända dig	Ë	Ë
några	=
nån	=
nödgades	Í
nödgas	Í
nödgats	Í
o.dyl	Í
o.dyl.	Í
o.likn.	Í
o.s.a	ÈÍ
o.s.a.	ÈÍ
oaktat	Í
oberoende	_Ì
obesitas	Ç	Ç
obotligt sjuk	Ç	Ç
obtain		Í
obtained		Í
obtaining		Í
obtains		Í
ocd	Ç	Ç
och dylik	Î
och dylika	Î
och dylikt	Î
och tävla	78
och var med	8
och vinn	38
ociviliserade	Ë	Ë
ocr-nummer	d
ocr-nummert	d
ocr-numret	d
october		H
odjur	Ë	Ë
odjuren	Ë	Ë
odlingslott	5
odlingslotten	5
odlingslotter	5
odlingslotterna	5
oduglig	Ë	Ë
odugliga	Ë	Ë
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
ofördröjligen	Í
oförtövat	Í
ogiltig frånvaro	Ç	Ç
ohyra	Ë	Ë
ohyran	Ë	Ë
okt	H
oktober	H
olaga hot	Ç	Ç
ollon	Ë	Ë
ollonen	Ë	Ë
ollonet	Ë	Ë
olovlig körning	Ç	Ç
om du vill	9
om ni vill	9
ombesörja	Í
ombesörjas	Í
ombesörjde	Í
ombesörjer	Í
ombesörjes	Í
ombesörjs	Í
ombesörjt	Í
ombesörjts	Í
omfattas av sekretess	À
omfattas av sekretessen	À
omfattas av tystnadsplikt	À
omfattas av tystnadsplikten	À
omfg	Ë	Ë
omförmäld	Í
omförmälda	Í
omförmält	Í
omgående	Í
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
on a daily basis		Í
on a monthly basis		Í
on a regular basis		Í
on a weekly basis		Í
on a yearly basis		Í
on an annual basis		Í
on bail	Ç	Ç
on benefits	Ç	Ç
on condition that		Í
on parole	Ç	Ç
on probation	Ç	Ç
on receipt of		Í
on sick leave	Ç	Ç
on strike	Ç	Ç
on the grounds that		Í
on the part of		Í
on welfare	Ç	Ç
once upon		Î
onda	Ë	Ë
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
operational as of		Í
operationalisera	Í
operationaliserar	Í
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
optimise		Í
optimised		Í
optimises		Í
optimize		Í
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
orm	Ë	Ë
ormar	Ë	Ë
ormen	Ë	Ë
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
osa	ÈÍ
oss emellan sagt	Á
osteoporos	Ç	Ç
osteoporosen	Ç	Ç
otrogen	Ç	Ç
otroligt rörande	Î
our		e
outlook	Æ	Æ
ovan angivna	Í
ovan nämnda	Í
ovannämnd	Í
ovannämnda	Í
ovannämnt	Í
ovanstående	Í
over		SU
ovillkorligen	Í
owing to the fact		Í
p-bot	f
p-boten	f
p-böter	f
p-böterna	f
p-plats	f
p-platsen	f
p.s.s.	Í
pacemaker	Ç	Ç
pacemakern	Ç	Ç
pack	Ë	Ë
packet	Ë	Ë
paedophile	Ç	Ç
pain in the ass	Ë	Ë
pajas	Ë	Ë
pajasar	Ë	Ë
pajasarna	Ë	Ë
pajasen	Ë	Ë
paketbil	f
paki	Ë	Ë
pakis	Ë	Ë
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
paranoid	Ç	Ç
parasit	Ë	Ë
parasiten	Ë	Ë
parasiter	Ë	Ë
parasiterna	Ë	Ë
parasites	Ë	Ë
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
participate in		Í
participated in		Í
participates in		Í
participating in		Í
participation in		Í
particulars		Í
partimedlem	Ç	Ç
partimedlemmen	Ç	Ç
partner	B
partnern	B
party member	Ç	Ç
passa dig din	Ë	Ë
passa dig ditt	Ë	Ë
passa dig du	Ë	Ë
passa dig för mig	Ë	Ë
passa dig för oss	Ë	Ë
passa dig jävligt	Ë	Ë
passa dig noga	Ë	Ë
passa dig så	Ë	Ë
passa er din	Ë	Ë
passa er ditt	Ë	Ë
passa er för mig	Ë	Ë
passa er för oss	Ë	Ë
passa er jävligt	Ë	Ë
passa er noga	Ë	Ë
passa er så	Ë	Ë
passa på	È
passed away	Ç	Ç
patetisk	Ë	Ë
patetiska	Ë	Ë
pathetic	Ë	Ë
pattar	Ë	Ë
pattarna	Ë	Ë
pay		[
payment card		c
payment cards		c
payments from abroad		d
pedagogisk kartläggning	Ã
pedagogiskt avseende	Î
pedo	Ë	Ë
pedofil	ÇË	ÇË
pedofilen	ÇË	ÇË
pedofiler	Ë	Ë
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
per annum	Í	Í
per brev	F
per diem		Í
per e-post	F
per mail	F
per mejl	F
per omgående	Í
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
persons		Í
pertaining to		Í
pertains to		Í
pest	Ë	Ë
pesten	Ë	Ë
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
pig	Ë	Ë
pigs	Ë	Ë
pikey	Ë	Ë
pikeys	Ë	Ë
pingstkyrkan	Ç	Ç
pingstvän	Ç	Ç
pingstvännen	Ç	Ç
pinsam	Ë	Ë
pinsamma	Ë	Ë
piratpartiet	Ç	Ç
piss	Ë	Ë
piss off	Ë	Ë
pissa	Ë	Ë
pissade	Ë	Ë
pissar	Ë	Ë
pissarro	Ë	Ë
pissat	Ë	Ë
pissed off	Ë	Ë
pissenlit	Ë	Ë
pissig	Ë	Ë
pissiga	Ë	Ë
pissigt	Ë	Ë
pissnissar	Ë	Ë
pissnissarna	Ë	Ë
pissoar	Ë	Ë
pissoaren	Ë	Ë
pissoarer	Ë	Ë
pitt	Ë	Ë
pittar	Ë	Ë
pitten	Ë	Ë
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
planläggas	Í
planläggs	Í
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
please be advised that		Í
please find attached		Í
please find enclosed		Í
plogbil	h
plogbilar	h
plogbilen	h
plundra	Ë	Ë
plundrar	Ë	Ë
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
poof	Ë	Ë
poofs	Ë	Ë
poofter	Ë	Ë
poofters	Ë	Ë
poolbil	h
poolbilar	h
poolbilen	h
porr	Ë	Ë
porrig	Ë	Ë
porriga	Ë	Ë
porrigt	Ë	Ë
positivt avseende	Î
possess		Í
possessed		Í
possesses		Í
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
praktiskt avseende	Î
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
preventiv	Í
preventiva	Í
preventivt	Í
previous to		Í
prick	Ë	Ë
pricka in	È
pricks	Ë	Ë
primärt	Í
prior to		Í
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
problematik	Í
problematiken	Í
problematisk skolfrånvaro	Ç	Ç
problemställning	Í
problemställningar	Í
problemställningarna	Í
problemställningen	Í
processa	Í
processar	Í
processas	Í
procure		Í
procured		Í
procures		Í
procuring		Í
projekttävling	0
projekttävlingar	0
projekttävlingen	0
promulgate		Í
promulgated		Í
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
provided that		Í
providing that		Í
provrörsbefruktning	Ç	Ç
provrörsbefruktningen	Ç	Ç
provsvar	ÂÃ
provsvaren	ÂÃ
provsvaret	ÂÃ
prutt	Ë	Ë
pruttar	Ë	Ë
prutten	Ë	Ë
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
psykiskt störd	Ë	Ë
psykiskt störda	Ë	Ë
psykopat	Ë	Ë
psykopaten	Ë	Ë
psykopater	Ë	Ë
psykopaterna	Ë	Ë
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
puckad	Ë	Ë
puckade	Ë	Ë
pucko	Ë	Ë
puckon	Ë	Ë
puckona	Ë	Ë
puckos	Ë	Ë
puckot	Ë	Ë
pupil		W
pupils		W
purchase		[Í
purchased		Í
purchases		Í
purchasing		Í
pursuant to		Í
pussies	Ë	Ë
pussy	Ë	Ë
pussy riot	Ë	Ë
pussys	Ë	Ë
på basis av	Í
på daglig basis	Í
på det att	Í
på ett sådant sätt	Í
på förekommen anledning	Í
på grund av att	Í
på grund av hedersförtryck	Ç	Ç
på grund av hedersvåld	Ç	Ç
på grund av mobbning	Ç	Ç
på grund av mobbningen	Ç	Ç
på grund av våld	Ç	Ç
på grund därav	Í
på grund härav	Í
på inga sätt	Ì
på inga vis	Ì
på inget sätt	Ì
på inget vis	Ì
på intet sätt	Ì
på intet vis	Ì
på kort	0
på motsvarande sätt	Í
på månadsbasis	Í
på regelbunden basis	Í
på så sätt att	Í
på veckobasis	Í
på årlig basis	Í
på årsbasis	Í
påbjuda	Í
påbjuden	Í
påbjuder	Í
påbjuds	Í
påbörja	Í
påbörjade	Í
påbörjades	Í
påbörjar	Í
påbörjas	ÉÍ
påbörjat	Í
påbörjats	Í
påföljande dag	Í
påföljande vecka	Í
påföljande år	Í
pågår	GÉ
påkalla	Í
påkalla hjälp	Î
påkalla uppmärksamhet	Î
påkalla uppmärksamheten	Î
påkallad	Í
påkallade	Í
påkallade hjälp	Î
påkallade uppmärksamhet	Î
påkallade uppmärksamheten	Î
påkallar	Í
påkallar hjälp	Î
påkallar uppmärksamhet	Î
påkallar uppmärksamheten	Î
påkallas	Í
påkallat	Í
påskafton	H
påtala	Í
påtalade	Í
påtalar	Í
påtalas	Í
påtalat	Í
påtalats	Í
påverkad av alkohol	Ç	Ç
påverkad av droger	Ç	Ç
påvisa	Í
påvisade	Í
påvisar	Í
påvisat	Í
queer	Ç	Ç
quisling	Ë	Ë
quislingar	Ë	Ë
quite concerning		Î
radiohjälpen	d
radiohjälpens	d
raffle		2C
raghead	Ë	Ë
ragheads	Ë	Ë
random		C
randomly		C
rapist	Ç	Ç
rapists	Ë	Ë
rapport från	Ê
rasfrämling	Ë	Ë
rasfrämlingar	Ë	Ë
rasfrämlingarna	Ë	Ë
rasfrämlingen	Ë	Ë
rasförrädare	Ë	Ë
rasförrädaren	Ë	Ë
rasförrädarna	Ë	Ë
rashygien nu	Ë	Ë
rasist	ÇË	ÇË
rasisten	Ç	Ç
rasister	Ë	Ë
rat	Ë	Ë
rats	Ë	Ë
rattfull	fÇ	Ç
rattfulla	f
rattfylleri	Ç	Ç
rattfylleriet	Ç	Ç
rattfyllerist	fÇ	Ç
rattfylleristen	fÇ	Ç
rattonykter	Ç	Ç
received		Ê
red cross		d
redskin	Ë	Ë
redskins	Ë	Ë
reducera	Í
reducerade	Í
reducerar	Í
reduceras	Í
reducerat	Í
reducerats	Í
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
regarding		Í
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
regler gällande	Í
reglerna	I
reglerna gällande	Í
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
reimburse		Í
reimbursed		Í
reimbursement		Í
reimburses		Í
reiterate		Í
reiterated		Í
reiterates		Í
rekommenderad ålder	m
rekommenderas från	m
rekvirera	Í
rekvirerade	Í
rekvirerar	Í
rekvireras	Í
rekvirerat	Í
relegerad	Ç	Ç
religiös	Ç	Ç
religiös tillhörighet	Ç	Ç
religiös tro	Ç	Ç
religiös uppfattning	Ç	Ç
religiös övertygelse	Ç	Ç
religiösa skäl	Ç	Ç
religiösa övertygelse	Ç	Ç
remainder		Í
remiss	Ã
remissen	Ã
remittance		Í
remittances		Í
remuneration		Í
renault	f	f
renaulten	f	f
render assistance		Í
renhållningsfordon	h
renhållningsfordonet	h
rensa bort	Ë	Ë
rensa ut	Ë	Ë
rensas bort	Ë	Ë
rensas ut	Ë	Ë
reply		6
reported to the police	Ç	Ç
repost	:	:
reposta	:
requisite		Í
resande	Ç
rescind		Í
rescinded		Í
reshare		:
reside		Í
resided		Í
resides	Å	ÅÍ
residing	Å	ÅÍ
resp	Í
resp.	Í
responsible		_
reste	Ê
resultat	EnÊ
resultaten	nÊ
resultatet	EnÊ
resultera i	Í
resulterade i	Í
resulterar i	Í
resulterat i	Í
results		nÊ
resurs bank	`	`
resurs banken	`	`
retain		Í
retained		Í
retains		Í
retard	Ë	Ë
retardation	Ë	Ë
retarded	Ë	Ë
retards	Ë	Ë
retts syndrom	Ç	Ç
returnera	Í
returnerade	Í
returnerar	Í
returneras	Í
returnerat	Í
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
riktig fan	Ë	Ë
riktigt fan	Ë	Ë
riktigt rörande	Î
riktlinjer gällande	Í
ring	F
ringer	F
rings	F
rings upp	F
riskerar utvisas	Ç	Ç
rita	6
ritalin	Ç	Ç
rivs in	É
rolig rörande	Î
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
rot in hell	Ë	Ë
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
rutiner gällande	Í
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
räkna	6
räkna dina dagar	Ë	Ë
räkna era dagar	Ë	Ë
rätt åt dem	Ë	Ë
rätt åt dom	Ë	Ë
rätt åt henne	Ë	Ë
rätt åt honom	Ë	Ë
rättsligt avseende	Î
rättspsyk	Ç	Ç
rättspsyken	Ç	Ç
råd gällande	Í
rån	Ç	Ç
råna	Ë	Ë
rånade	Ç	Ç
rånar	Ë	Ë
rånare	Ç	Ç
rånaren	Ç	Ç
rånat	Ç	Ç
rånet	Ç	Ç
rånförsök	Ç	Ç
rånförsöket	Ç	Ç
rånsdömd	Ç	Ç
rånsdömda	Ç	Ç
rånsdömde	Ç	Ç
råtta	Ë	Ë
råttan	Ë	Ë
råttor	Ë	Ë
råttskit	Ë	Ë
råttskiten	Ë	Ë
röda korset	d
röda korsets	d
röker cannabis	Ç	Ç
röker gräs	Ç	Ç
röker hasch	Ç	Ç
röker heroin	Ç	Ç
rörande	Í
rörande berättelse	Î
rörande detta	Í
rörande enig	Î
rörande eniga	Î
rörande enigt	Î
rörande enkelt	Î
rörande film	Î
rörande historia	Î
rörande men	Î
rörande mening	Î
rörande möte	Î
rörande och	Î
rörande scen	Î
rörande skildring	Î
rörande tacksam	Î
rörande tal	Î
rörande ögonblick	Î
rörande överens	Î
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
s.k	Í
s.k.	Í
sa	Ê
saab	f	f
saaben	f	f
sabla	Ë	Ë
sablar	Ë	Ë
sablars	Ë	Ë
sabotera	Ë	Ë
saboterar	Ë	Ë
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
samlokalisera	Í
samlokaliserad	Í
samlokaliserar	Í
samlokaliseras	Í
samlokalisering	Í
samma avseende	Î
sammankomst	Í
sammankomsten	Í
sammankomster	Í
sammanlagda	P
sammanlagt	P
samråd gällande	Í
samrådet gällande	Í
samröre	_
samtalsstöd	Ã
samtalsstödet	Ã
samtliga	Í
samtligas	Í
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
sann fan	Ë	Ë
sant fan	Ë	Ë
satan	Ë	Ë
satan också	Ë	Ë
satan vad	Ë	Ë
satanist	Ç	Ç
satanisten	Ç	Ç
satans	Ë	Ë
satans djävla	Ë	Ë
satans jävla	Ë	Ë
satans skit	Ë	Ë
satans verser	Ë	Ë
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
scum	Ë	Ë
scumbag	Ë	Ë
scumbags	Ë	Ë
sd	Ç	Ç
sd-are	Ç	Ç
sd:are	Ç	Ç
seb	`	`
sebs	`	`
second prize		L
secret		o
sedan dess	Ê
sedermera	Í
sedvanlig	Í
sedvanliga	Í
sedvanligen	Í
sedvanligt	Í
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
sen fan	Ë	Ë
senarelades	Í
senarelagd	Í
senarelagt	Í
senarelägga	Í
senareläggas	Í
senarelägger	Í
senareläggs	Í
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
shemale	Ë	Ë
shemales	Ë	Ë
shia muslim	Ç	Ç
shiamuslim	Ç	Ç
shiamuslimen	Ç	Ç
shit	Ë	Ë
shit happens	Ë	Ë
shitbag	Ë	Ë
shitbags	Ë	Ë
shite	Ë	Ë
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
shoot	Ë	Ë
shoplifted	Ç	Ç
shoppingångest	0	0
shoppingångesten	0	0
should have killed	Ë	Ë
should not say this		Á
should you require		Í
should you wish to		Í
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
signifikant	Í
signifikanta	Í
sikh	Ç	Ç
sikhen	Ç	Ç
simtävling	0
simtävlingar	0
simtävlingarna	0
simtävlingen	0
simultant	Í
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
sitt fan	Ë	Ë
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
sjuk i huvudet	Ë	Ë
sjuk i skallen	Ë	Ë
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
sjuka	ÇË	ÇË
sjuka i huvudet	Ë	Ë
sjuka i skallen	Ë	Ë
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
sjutton också	Ë	Ë
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
ska bort	Ë	Ë
ska egentligen stanna	Á
ska ej spridas	oÀ
ska fan aldrig	Ë	Ë
ska fan ingen	Ë	Ë
ska fan inget	Ë	Ë
ska fan inte	Ë	Ë
ska få tag i	Ë	Ë
ska inte spridas	oÀ
ska omhändertas	Â
ska skilja sig	Ç	Ç
ska ut	Ë	Ë
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
skall	ÉÍ
skall utvisas	Ç	Ç
skallskada	Ç	Ç
skallskadan	Ç	Ç
skam	Ë	Ë
skamfläck	Ë	Ë
skandiabanken	`	`
skandiabankens	`	`
skank	Ë	Ë
skanks	Ë	Ë
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
sket	Ë	Ë
sket i	Ë	Ë
sket på	Ë	Ë
skicka	6
skicka hem	Ë	Ë
skicka in	È
skicka tillbaka	Ë	Ë
skickar hem	F
skickar vi hem	F
skickas hem	FË	Ë
skickas tillbaka	Ë	Ë
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
skit	Ë	Ë
skit i	Ë	Ë
skit också	Ë	Ë
skit på	Ë	Ë
skit samma	Ë	Ë
skita	Ë	Ë
skita i	Ë	Ë
skita på	Ë	Ë
skiten	Ë	Ë
skitens	Ë	Ë
skiter	Ë	Ë
skiter i	Ë	Ë
skiter på	Ë	Ë
skitfiske	Ë	Ë
skitfisket	Ë	Ë
skitgubbar	Ë	Ë
skitgubbe	Ë	Ë
skitgubben	Ë	Ë
skithus	Ë	Ë
skithuset	Ë	Ë
skithög	Ë	Ë
skithögar	Ë	Ë
skithögen	Ë	Ë
skitig	Ë	Ë
skitiga	Ë	Ë
skitigare	Ë	Ë
skitigast	Ë	Ë
skitigt	Ë	Ë
skitit	Ë	Ë
skitjobb	Ë	Ë
skitjobbet	Ë	Ë
skitkommun	Ë	Ë
skitkommunen	Ë	Ë
skitkommuner	Ë	Ë
skitkärring	Ë	Ë
skitkärringar	Ë	Ë
skitkärringen	Ë	Ë
skitliv	Ë	Ë
skitpolitik	Ë	Ë
skitpolitiken	Ë	Ë
skitpolitiker	Ë	Ë
skitpolitikern	Ë	Ë
skitpolitikerna	Ë	Ë
skitprat	Ë	Ë
skitpratet	Ë	Ë
skitskatt	Ë	Ë
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
skitviktig	Ë	Ë
skitviktigt	Ë	Ë
skjut	Ë	Ë
skjut dig själv	Ë	Ë
skjut fram	Ë	Ë
skjut ihjäl	Ë	Ë
skjut in	Ë	Ë
skjut iväg	Ë	Ë
skjut ner	Ë	Ë
skjut på	Ë	Ë
skjut skallen av	Ë	Ë
skjut till	Ë	Ë
skjut undan	Ë	Ë
skjut upp	Ë	Ë
skjut ut	Ë	Ë
skjuta	Ë	Ë
skjuta fram	Ë	Ë
skjuta ihjäl	Ë	Ë
skjuta in	Ë	Ë
skjuta iväg	Ë	Ë
skjuta ned	Ë	Ë
skjuta ner	Ë	Ë
skjuta på	Ë	Ë
skjuta skallen av	Ë	Ë
skjuta till	Ë	Ë
skjuta undan	Ë	Ë
skjuta upp	Ë	Ë
skjuta ut	Ë	Ë
skjutas	Ë	Ë
skjuter	Ë	Ë
skjuter fram	Ë	Ë
skjuter ihjäl	Ë	Ë
skjuter in	Ë	Ë
skjuter iväg	Ë	Ë
skjuter ned	Ë	Ë
skjuter ner	Ë	Ë
skjuter på	Ë	Ë
skjuter skallen av	Ë	Ë
skjuter till	Ë	Ë
skjuter undan	Ë	Ë
skjuter upp	Ë	Ë
skjuter ut	Ë	Ë
skjutits	Ë	Ë
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
skriftligen	Í
skriv	6
skriv in	È
skriv upp	È
skrivelse	Í
skrivelsen	Í
skrivelser	Í
skrivelserna	Í
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
skurk	Ë	Ë
skurkar	Ë	Ë
skurken	Ë	Ë
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
skyndsamt	Í
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
skönt att	Ë	Ë
sköt	Ê
slag	Ë	Ë
slagit henne	Ç	Ç
slagit honom	Ç	Ç
slagit sin	Ç	Ç
slagit sönder	Ç	Ç
slagit sönder alla	0	0
slagit sönder rekordet	0	0
slagit sönder ägg	0	0
slags	Ë	Ë
slagsmål	Ç	Ç
slagsmålet	Ç	Ç
slakta	Ë	Ë
slaktar	Ë	Ë
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
slicka mig i	Ë	Ë
slicka mig i arslet	Ë	Ë
slicka mig i häcken	Ë	Ë
slicka mig i röven	Ë	Ë
slidkuk	Ë	Ë
slippa	Ì
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
slut	Ë	Ë
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
slutför	Í
slutföra	Í
slutföras	Í
slutförde	Í
slutfördes	Í
slutförs	Í
slutfört	Í
sluts	Ë	Ë
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
släng ut	Ë	Ë
slängas ut	Ë	Ë
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
slå	Ë	Ë
slå an	Ë	Ë
slå av	Ë	Ë
slå dem ihjäl	Ë	Ë
slå dig ihjäl	Ë	Ë
slå en signal	Ë	Ë
slå er ihjäl	Ë	Ë
slå ett rekord	Ë	Ë
slå ett slag	Ë	Ë
slå fast	Ë	Ë
slå henne ihjäl	Ë	Ë
slå honom ihjäl	Ë	Ë
slå hål	Ë	Ë
slå igenom	Ë	Ë
slå ihjäl	Ë	Ë
slå ihop	Ë	Ë
slå in	Ë	Ë
slå in käften	Ë	Ë
slå in nyllet	Ë	Ë
slå in skallen	Ë	Ë
slå in tänderna	Ë	Ë
slå ned	Ë	Ë
slå ner	Ë	Ë
slå på	Ë	Ë
slå samman	Ë	Ë
slå sig	Ë	Ë
slå sönder	Ë	Ë
slå till	Ë	Ë
slå upp	Ë	Ë
slå ut	Ë	Ë
slå vakt	Ë	Ë
slår	Ë	Ë
slår an	Ë	Ë
slår av	Ë	Ë
slår dem ihjäl	Ë	Ë
slår dig ihjäl	Ë	Ë
slår er ihjäl	Ë	Ë
slår ett slag	Ë	Ë
slår fast	Ë	Ë
slår henne ihjäl	Ë	Ë
slår honom ihjäl	Ë	Ë
slår hål	Ë	Ë
slår igenom	Ë	Ë
slår ihjäl	Ë	Ë
slår ihop	Ë	Ë
slår in	Ë	Ë
slår in käften	Ë	Ë
slår in nyllet	Ë	Ë
slår in skallen	Ë	Ë
slår in tänderna	Ë	Ë
slår ned	Ë	Ë
slår ner	Ë	Ë
slår på	Ë	Ë
slår samman	Ë	Ë
slår sig	Ë	Ë
slår sönder	Ë	Ë
slår till	Ë	Ë
slår upp	Ë	Ë
slår ut	Ë	Ë
slår vakt	Ë	Ë
slås ihjäl	Ë	Ë
slödder	Ë	Ë
slöddret	Ë	Ë
sm-final	5
sm-finalen	5
sm-guld	5
sm-guldet	5
smartarse	Ë	Ë
smartarses	Ë	Ë
smartass	Ë	Ë
smartasses	Ë	Ë
smash	Ë	Ë
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
smutsiga	Ë	Ë
smäll på käften	Ë	Ë
små som stora	W
småhustomter	5
småhustomterna	5
snabel-a	Æ	Æ
snabela	Æ	Æ
snap	]	]
snarast möjligt	Í
snarligen	Í
snart är det	È
snattade	Ç	Ç
snattar	Ç	Ç
snattat	Ç	Ç
snatteri	Ç	Ç
snatteriet	Ç	Ç
snedögd	Ë	Ë
snedögda	Ë	Ë
snippa	Ë	Ë
snippan	Ë	Ë
sno det du	Ë	Ë
sno det ni	Ë	Ë
snodde	Ç	Ç
snopp	Ë	Ë
snoppen	Ë	Ë
snott	Ç	Ç
snyggaste bidrag	D
snyggaste bidraget	D
snyggaste bild	D
snyggaste bilden	D
snyggaste motivering	D
snyggaste motiveringen	D
snyggaste svar	D
snyggaste svaret	D
snyltare	Ë	Ë
snöskoter	f
snöskotern	f
so as to		Í
so concerning		Î
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
socialt avseende	Î
socialt medium	^
socialt nätverk	^
socialt nätverket	^
sociopat	Ë	Ë
sociopaten	Ë	Ë
sociopater	Ë	Ë
sod off	Ë	Ë
solely		Í
som asylsökande	Ç	Ç
som betalar	8[
som bokar	8[
som bokat	8[
som båtflykting	Ç	Ç
som en följd av	Í
som en konsekvens av	Í
som ensamkommande	Ç	Ç
som ett led i	Í
som fan	Ë	Ë
som fan får	Ë	Ë
som fan har	Ë	Ë
som fan kan	Ë	Ë
som fan vill	Ë	Ë
som fan är	Ë	Ë
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
sopa	Ë	Ë
sopan	Ë	Ë
sopas in	É
sopbil	h
sopbilar	h
sopbilen	h
sopmaskin	h
sopmaskinen	h
sopor	Ë	Ë
sopsäck	Ë	Ë
sopsäckar	Ë	Ë
sort code		`
sos barnbyar	d
sosse	Ç	Ç
sossehora	Ë	Ë
sossehoror	Ë	Ë
sosseluder	Ë	Ë
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
spagettifitta	Ë	Ë
sparbank	`
sparbanken	`	`
sparbanker	`
sparka ut	Ë	Ë
sparkas ut	Ë	Ë
spastic	Ë	Ë
spastics	Ë	Ë
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
spetsas	Ë	Ë
spic	Ë	Ë
spics	Ë	Ë
spite of the fact		Í
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
spräng	Ë	Ë
spränga	Ë	Ë
spränger	Ë	Ë
språkligt avseende	Î
språkstörning	Ç	Ç
språkstörningen	Ç	Ç
spänn	Q
spärras in	Ë	Ë
spöa	Ë	Ë
spöar	Ë	Ë
spörsmål	Í
spörsmålen	Í
spörsmålet	Í
ssr	Ç	Ç
ssu	Ç	Ç
st	M
st.	M
stab	Ë	Ë
stadens	e
stadfäst	Í
stadfästa	Í
stadfäste	Í
stadfäster	Í
stadigvarande	Í
stads	e
stadsjeep	f
stadsjeepen	f
stadsmissionen	d
stadsmissionens	d
stakeholder engagement		Í
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
starta upplopp	Ë	Ë
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
statistiskt avseende	Î
statslös	Ç	Ç
statslöse	Ç	Ç
statutory obligation		Í
steg	Ê
stegbil	h
stegbilen	h
stenas	Ë	Ë
steril	Ç	Ç
steriliseras	Ë	Ë
stfu	Ë	Ë
stick och brinn	Ë	Ë
stick åt helvete	Ë	Ë
stick åt helvetet	Ë	Ë
stiftelsens	e
stig	Ä	Ä
stigen	Ä	Ä
stipendiefond	d
stipendiefonden	d
stipulate		Í
stipulated		Í
stipulates		Í
stipulera	Í
stipulerad	Í
stipulerade	Í
stipulerar	Í
stipuleras	Í
stjäl det du	Ë	Ë
stjäl det ni	Ë	Ë
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
stomi	Ç	Ç
stomin	Ç	Ç
stor fan	Ë	Ë
stor insats	0
stor som liten	W
stora fan	Ë	Ë
stora och små	W
stories	?	?
storm	Ë	Ë
storma	Ë	Ë
storma fram	Ë	Ë
storma in	Ë	Ë
stormar	Ë	Ë
stort tack	Ê
story	?	?
story of		m
storyn	?	?
strangle	Ë	Ë
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
stryp	Ë	Ë
strypa	Ë	Ë
stryper	Ë	Ë
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
stundom	Í
stupid	Ë	Ë
stupid ass	Ë	Ë
styck	M
städoperation	0	0
städoperationen	0	0
städse	Í
ställningstagande	Í
ställningstaganden	Í
ställningstagandet	Í
ställs in	É
stängdes av	Ã
stängdes av från skolan	Ç	Ç
stänger	GÉ
stängs	É
stängts av	Ã
stängts av från skolan	Ç	Ç
stå till buds	Í
stå till förfogande	Í
ståkuk	Ë	Ë
står till buds	Í
står till ditt förfogande	Í
står till ert förfogande	Í
står till förfogande	Í
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
störd i huvudet	Ë	Ë
störda i huvudet	Ë	Ë
störningsvarning	Ç	Ç
störningsvarningen	Ç	Ç
största fan	Ë	Ë
stött	_
subaru	f	f
subarun	f	f
subba	Ë	Ë
subban	Ë	Ë
subbor	Ë	Ë
subborna	Ë	Ë
subhuman	Ë	Ë
subhumans	Ë	Ë
subject to confidentiality		À
subject to secrecy		À
subject to the provisions		Í
submit		6
submit a		Í
submit an		Í
submit your		Í
subscribe		A
subscriber		A
subscribers		A
subsequent to		Í
subsequently		Í
substantial		Í
substantially		Í
substantiell	Í
substantiella	Í
substantiellt	Í
substituera	Í
substituerade	Í
substituerar	Í
substitueras	Í
successivt	Í
sufficient		Í
sug av mig	Ë	Ë
sug kuk	Ë	Ë
sug min	Ë	Ë
sug mitt	Ë	Ë
suicidal	Ç	Ç
suicidale	Ç	Ç
suicidförsök	Ç	Ç
suicidförsöket	Ç	Ç
sulf	Ç	Ç
sunday		H
sunni muslim	Ç	Ç
sunnimuslim	Ç	Ç
sunnimuslimen	Ç	Ç
supplementary		Í
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
sverige åt svenskarna	Ë	Ë
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
svin	Ë	Ë
svinen	Ë	Ë
svinet	Ë	Ë
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
synd att	Ë	Ë
synd att de överlevde	Ë	Ë
synd att han överlevde	Ë	Ë
synd att hon överlevde	Ë	Ë
syndikalisterna	Ç	Ç
synergies		Í
synergy		Í
synnedsättning	Ç	Ç
synnedsättningen	Ç	Ç
synnerligen	Í
synpunkter gällande	Í
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
säbo	Í
säg inget till någon	Á
säkerhetsskyddsklassad	oÀ
säkerhetsskyddsklassade	oÀ
säkerhetsskyddsklassat	oÀ
säkerställa	Í
säkerställa att	Í
säkerställas	Í
säkerställde	Í
säkerställde att	Í
säkerställer	Í
säkerställer att	Í
säkerställs	Í
säkerställt	Í
säkerställt att	Í
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
särskilt avseende	Î
särskilt stöd	Ç	Ç
särskola	k
särskolan	k
säsongskort	K
säsongskorten	K
säsongskortet	K
sätt eld på	Ë	Ë
sätta eld på	Ë	Ë
sätter eld på	Ë	Ë
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
så rörande	Î
så såg	Ê
så tävlar du	78
så tävlar ni	78
så var	Ê
så vinner du	8
så vinner ni	8
så är du med	8
så är ni med	8
sådant avseende	Î
såframt	Í
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
således	Í
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
sålunda	Í
såsom	Í
såvitt avser	Í
sök senast	È
sökanden	Í
söker asyl	Ç	Ç
sökes	Í
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
ta dej fan	Ë	Ë
ta dig fan	Ë	Ë
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
ta i anspråk	Í
ta livet av dig	Ë	Ë
ta med	È
ta mej fan	Ë	Ë
ta mig djävulen	Ë	Ë
ta mig fan	Ë	Ë
ta till vapen	Ë	Ë
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
taga	Í
tagas	Í
tagen	Ê
tager	Í
tages	Í
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
tagit i anspråk	Í
tagit knark	Ç	Ç
tagit livet av sig	Ç	Ç
tagit pengar ur kaffekassan	Ç	Ç
tagit pengar ur kassan	Ç	Ç
tagit pengar ur klasskassan	Ç	Ç
tagit pengar ur kollegans	Ç	Ç
tagit sitt liv	Ç	Ç
tagit tabletter	Ç	Ç
tagits på bar gärning	Ç	Ç
take into consideration		Í
take part		7
taken into care		Ã
takes place		É
talsvårigheter	Ç	Ç
tamefan	Ë	Ë
tamejfan	Ë	Ë
tammefan	Ë	Ë
tankbil	f
tappad bakom vagnen	Ë	Ë
tappade minnet	Ç	Ç
tappat minnet	Ç	Ç
tar amfetamin	Ç	Ç
tar baby	Ë	Ë
tar dej fan	Ë	Ë
tar dig fan	Ë	Ë
tar droger	Ç	Ç
tar heroin	Ç	Ç
tar i anspråk	Í
tar knark	Ç	Ç
tar kontakt	F
tar mej fan	Ë	Ë
tar mig fan	Ë	Ë
tar tabletter	Ç	Ç
tarva	Í
tarvar	Í
tarvas	Í
tas i anspråk	Í
tattare	Ë	Ë
tattaren	Ë	Ë
tattarjävel	Ë	Ë
tattarna	Ë	Ë
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
teater	m
teatern	m
teen		W
teenager		W
teenagers		W
teens		W
tekniskt avseende	Î
telefonledes	Í
telefonsamtal	F
telefonsamtalet	F
tell		6
temporär	Í
temporära	Í
temporärt	Í
ten years		i
teoretiskt avseende	Î
terminally ill	Ç	Ç
terminalt sjuk	Ç	Ç
terminate		Í
terminated		Í
terminates		Í
terminating		Í
termination		Í
terminera	Í
terminerade	Í
terminerar	Í
termineras	Í
terms		I
terrordömd	Ç	Ç
terrordömda	Ç	Ç
terrordömde	Ç	Ç
terrorister	Ë	Ë
terrorists	Ë	Ë
tesla	f	f
teslan	f	f
test results		Ã
test results from		Â
testade positivt	Ç	Ç
testat positivt	Ç	Ç
testat sig positiv	Ç	Ç
tested positive for	Ç	Ç
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
the majority of		Í
their account		`
thereafter		Í
thereby		Í
therein		Í
thereof		Í
thereto		Í
thereunder		Í
thereupon		Í
therewith		Í
thief	Ç	Ç
thieves	Ë	Ë
third prize		L
this concerning		Î
this moment in time		Í
threads	]	]
three years		i
thursday		H
thus		Í
ticket		K
tickets		KÈ
tics	Ç	Ç
tidigare	Ê
tidigarelades	Í
tidigarelagd	Í
tidigarelagt	Í
tidigarelägga	Í
tidigareläggas	Í
tidigarelägger	Í
tidigareläggs	Í
tidshorisont	Í
tidshorisonten	Í
tidslinje	?
tidslinjen	?
tidsperiod	Í
tidsperioden	Í
tidsperioder	Í
tidsperioderna	Í
tidsrymd	Í
tidsrymden	Í
tidsutdräkt	Í
tidsutdräkten	Í
tik-tok	]	]
tiktokkonto	0
tiktokkonton	0
tiktokkontot	0
till dags dato	Í
till fan	Ë	Ë
till fullo	Í
till fyllest	Í
till följd av	Í
till följd därav	Í
till följd härav	Í
till gagn	Í
till gagn för	Í
till helvete	Ë	Ë
till helvetet	Ë	Ë
till i gaskammaren	Ë	Ë
till och med	G
till yttermera visso	Í
till övervägande del	Í
tillbaka till djungeln	Ë	Ë
tillbaka till grottan	Ë	Ë
tillbaka till öknen	Ë	Ë
tillbudsstående	Í
tillbörlig	Í
tillbörliga	Í
tillbörligt	Í
tillerkändes	Í
tillerkänna	Í
tillerkänner	Í
tillerkänns	Í
tillfyllest	Í
tillgodogör sig	Í
tillgodogöra sig	Í
tillgodose	Í
tillgodoser	Í
tillgodoses	Í
tillgodosett	Í
tillgodosåg	Í
tillgrep	Í
tillgripa	Í
tillgriper	Í
tillgripit	Í
tillgängliggjorde	Í
tillgängliggjort	Í
tillgängliggör	Í
tillgängliggöra	Í
tillgängliggörs	Í
tillhandahålla	Í
tillhandahållas	Í
tillhandahåller	Í
tillhandahållit	Í
tillhandahållits	Í
tillhandahålls	Í
tillhandahöll	Í
tillhandahölls	Í
tillika	Í
tillkännagav	Í
tillkännagavs	Í
tillkännage	Í
tillkännager	FÍ
tillkännages	FÍ
tillkännagett	Í
tillrättalägga	Í
tillrättalägger	Í
tillråda	Í
tillrådde	Í
tillråder	Í
tillråds	Í
tillsammans	P
tillsammans med	B
tillse	Í
tillse att	Í
tillser	Í
tillser att	Í
tillses	Í
tillsett att	Í
tillskapa	Í
tillskapade	Í
tillskapades	Í
tillskapar	Í
tillskapas	Í
tillskapat	Í
tillstyrka	Í
tillstyrker	Í
tillstyrks	Í
tillstyrkt	Í
tillstyrkte	Í
tillställa	Í
tillställas	Í
tillställde	Í
tillställer	Í
tillställs	Í
tillställt	Í
tillsända	Í
tillsändas	Í
tillsände	Í
tillsänder	Í
tillsänds	Í
tillsänt	Í
tillsåg	Í
tillsåg att	Í
tillvarata	Í
tillvarataga	Í
tillvaratagit	Í
tillvaratar	Í
tillvaratas	Í
tillvaratog	Í
tillvägagångssätt	Í
tillvägagångssättet	Í
tillämplig	Í
tillämpliga	Í
tillämpligt	Í
tillönska	Í
tillönskar	Í
tillönskas	Í
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
tits	Ë	Ë
titties	Ë	Ë
tjockis	Ë	Ë
tjockisar	Ë	Ë
tjockisen	Ë	Ë
tjockskallar	Ë	Ë
tjockskalle	Ë	Ë
tjuv	ÇË	ÇË
tjuvar	Ë	Ë
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
to the extent that		Í
to win		78
today		H
tog	Ê
tog amfetamin	Ç	Ç
tog droger	Ç	Ç
tog en överdos	Ç	Ç
tog heroin	Ç	Ç
tog i anspråk	Í
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
torde	Í
torg	Ä	Ä
torget	Ä	Ä
tornedaling	Ç	Ç
tornedalingen	Ç	Ç
torsdag	H
torsdagen	H
torsdagens	H
torsdags	Ê
tortera	Ë	Ë
torterar	Ë	Ë
tosser	Ë	Ë
tossers	Ë	Ë
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
traitor	Ë	Ë
traitors	Ë	Ë
trakasserades	Ç	Ç
trakasseras	Ç	Ç
trakasserats	Ç	Ç
trakasserier	Ç	Ç
trakasserierna	Ç	Ç
traktor	f
traktorer	f
traktorerna	f
traktorn	f
tramp	Ë	Ë
tramps	Ë	Ë
trannies	Ë	Ë
tranny	Ë	Ë
trans	Ç	Ç
trans boy	Ç	Ç
trans girl	Ç	Ç
trans man	Ç	Ç
trans woman	Ç	Ç
transa	ÇË	ÇË
transan	Ë	Ë
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
transmit		Í
transmits		Í
transmitted		Í
transmitting		Í
transor	Ë	Ë
transorna	Ë	Ë
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
trenne	Í
trettondagen	H
treårig	i
treåriga	i
treårige	i
treåring	i
treåringen	i
trisslott	K
trisslotter	K
troende	Ç	Ç
trogen fan	Ë	Ë
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
träda i kraft	Í
trädde i kraft	Í
träder i kraft	Í
träffas	É
träskallar	Ë	Ë
träskalle	Ë	Ë
trätt i kraft	Í
trög	Ë	Ë
tröga	Ë	Ë
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
tusan	Ë	Ë
tusan också	Ë	Ë
tusan till karl	Ë	Ë
tusan vet	Ë	Ë
tusen tack	Ê
tutta eld på	Ë	Ë
tutta fyr på	Ë	Ë
tuttar	Ë	Ë
tuttar eld på	Ë	Ë
tuttar fyr på	Ë	Ë
tuttarna	Ë	Ë
tutte	Ë	Ë
tvenne	Í
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
twat	Ë	Ë
twats	Ë	Ë
twelve years		i
twitterkonto	0
twitterkonton	0
twitterkontot	0
two years		i
tyckte	Ê
tydliggjorde	Í
tydliggjort	Í
tydliggör	Í
tydliggöra	Í
tydliggörs	Í
tämligen	Í
tänd eld på	Ë	Ë
tända eld på	Ë	Ë
tände eld på	Ç	Ç
tände eld på publiken	0	0
tänder	É
tänder eld på	Ë	Ë
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
tölp	Ë	Ë
tölpar	Ë	Ë
tölpen	Ë	Ë
töms in	É
tönt	Ë	Ë
töntar	Ë	Ë
töntarna	Ë	Ë
tönten	Ë	Ë
u.p.a.	Í
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
undanbedes	Í
undanbedjes	Í
undanröja	Í
undanröjde	Í
undanröjer	Í
undanröjs	Í
undanröjt	Í
undantaga	Í
undantager	Í
undantages	Í
under	SV	SV
under annat namn	Ç	Ç
under det att	Í
under förutsättning att	Í
under förutsättning av	Í
under hänsynstagande till	Í
under rådande omständigheter	Í
under the provisions of		Í
underbart att	Ë	Ë
underhandskontakt	Í
underkänd	Ç	Ç
underkänt	Ç	Ç
underlät	Í
underlåta	Í
underlåter	Í
underlåtit	Í
undermentioned		Í
undermänniskor	Ë	Ë
undernärd	Ç	Ç
underrätta	Í
underrätta sig	Î
underrättade	Í
underrättar	Í
underrättar sig	Î
underrättas	FÍ
underrättat	Í
underrättats	Í
understeg	Í
understiga	Í
understiger	Í
understundom	Í
undertake		Í
undertaken		Í
undertakes		Í
undertaking		Í
undertook		Í
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
ungjävel	Ë	Ë
ungjäveln	Ë	Ë
ungjävlar	Ë	Ë
ungsvenskarna	Ç	Ç
unhcr	d	d
unhcrs	d	d
unicef	d	d
unicefs	d	d
union member	Ç	Ç
unionen	Ç	Ç
unionpay	c	c
until		G
until such time		Í
until such time as		Í
updated		Ê
upload		6
upon		Í
upon avon		Î
upon receipt of		Í
upon request		Í
upp i röven	Ë	Ë
uppbar	Í
uppburit	Í
uppbär	Í
uppbära	Í
uppdaterad	Ê
uppdaterat	Ê
uppdra åt	Í
uppdraga åt	Í
uppdragit åt	Í
uppdrar åt	Í
uppdrog åt	Í
uppehålla sig	Í
uppehåller sig	Í
uppehållstillstånd	Ç	Ç
uppehållstillståndet	Ç	Ç
uppehöll sig	Í
uppfart	f
uppfarten	f
uppgick till	Í
uppgifter gällande	Í
uppgå till	Í
uppgår till	Í
uppgått till	Í
upphandling	5
upphandlingar	5
upphandlingen	5
upphör	É
upphör att gälla	Í
upphöra att gälla	Í
upphörde att gälla	Í
upphört att gälla	Í
uppkom	Í
uppkomma	Í
uppkommer	Í
uppkommit	Í
uppläts	Í
upplåta	Í
upplåter	Í
upplåtits	Í
upplåts	Í
uppmärksamgöra	Í
uppmärksamgörs	Í
upprätta en	Í
upprätta ett	Í
upprättade en	Í
upprättade ett	Í
upprättar en	Í
upprättar ett	Í
upprättat en	Í
upprättat ett	Í
uppsagd	Ç	Ç
uppskattade	0
uppstod	Ê
uppställd	f
uppsöka	Í
uppsöker	Í
uppsökt	Í
uppsökte	Í
upptaga	Í
upptager	Í
upptages	Í
uppträder	É
upptäckte	Ê
uppvisa	Í
uppvisade	Í
uppvisar	Í
uppvisat	Í
uppå	Í
uraktlät	Í
uraktlåta	Í
uraktlåter	Í
urinprov	Â
urinproven	Â
urinprovet	Â
urkundsförfalskning	Ç	Ç
urkundsförfalskningen	Ç	Ç
ut med	Ë	Ë
ut med packet	Ë	Ë
ut ur landet	Ë	Ë
ut ur sverige	Ë	Ë
utan	Ì
utan avgift	\
utan dröjsmål	Í
utan hinder av	Í
utan insats	\
utan kostnad	\
utan onödigt dröjsmål	Í
utanordna	Í
utanordnar	Í
utanordnas	Í
utarbeta	Í
utarbetad	Ç	Ç
utarbetada	Ç	Ç
utarbetade	ÇÍ	Ç
utarbetades	Í
utarbetar	Í
utarbetas	Í
utarbetat	Í
utarbetats	Í
utbekomma	Í
utbekommer	Í
utbekommit	Í
utbetala	Í
utbetalade	Í
utbetalades	Í
utbetalar	Í
utbetalas	Í
utbetalat	Í
utbetalats	Í
utbildade	0
utbränd	Ç	Ç
utbrända	Ç	Ç
utbrände	Ç	Ç
utbrändhet	Ç	Ç
utbrändheten	Ç	Ç
utdela	Í
utdelades	Í
utdelar	Í
utdelas	Í
utdelats	Í
utfäst sig	Í
utfästa sig	Í
utfästelse	Í
utfästelsen	Í
utfästelser	Í
utfästelserna	Í
utfäster sig	Í
utförsäkrad	Ç	Ç
utförsäkrada	Ç	Ç
utförsäkrade	Ç	Ç
utgjorde	Í
utgjordes av	Í
utgjort	Í
utgår arvode	Í
utgår avgift	Í
utgår bidrag	Í
utgår ersättning	Í
utgör	Í
utgöra	Í
utgöras av	Í
utgörs av	Í
uthyres	Í
uti	Í
utilisation		Í
utilise		Í
utilised		Í
utilises		Í
utilising		Í
utilization		Í
utilize		Í
utilized		Í
utilizes		Í
utilizing		Í
utlandsbetalning	d
utlandsbetalningar	d
utlandsbetalningen	d
utlottning	2C
utlottningar	2C
utlottningarna	2C
utlottningen	2C
utlottningen är öppen	G
utlämna	Í
utlämnade	Í
utlämnades	Í
utlämnar	Í
utlämnas	Í
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
utmynna i	Í
utmynnade i	Í
utmynnar i	Í
utmätning	Ç	Ç
utmätningen	Ç	Ç
utom vite	Í
utpressning	Ç	Ç
utpressningen	Ç	Ç
utredning	Ã
utredningen	Ã
utropas	F
utrota	Ë	Ë
utrotar	Ë	Ë
utrotas	Ë	Ë
utryckningsfordon	h
utryckningsfordonet	h
utröna	Í
utrönas	Í
utröner	Í
utröns	Í
utrönt	Í
utrönte	Í
utsatt för hedersvåld	Ç	Ç
utsatt för hot	Ç	Ç
utsatt för misshandel	Ç	Ç
utsatt för mobbning	Ç	Ç
utsatt för våld	Ç	Ç
utsatt för övergrepp	Ç	Ç
utse	D
utser	D
utses	D
utsänder	Í
utsändes	Í
utsänds	Í
utsåg	Ê
utsågs	Ê
uttaga	Í
uttagas	Í
uttages	Í
utvecklingsstörd	kÇ	Ç
utvecklingsstörd jävel	Ë	Ë
utvecklingsstörda	kÇ	Ç
utvecklingsstörde	Ç	Ç
utvecklingsstörning	kÇ	Ç
utvecklingsstörningen	kÇ	Ç
utverka	Í
utverkade	Í
utverkar	Í
utverkat	Í
utvisa	Ë	Ë
utvisades	Ç	Ç
utvisas	ÇË	ÇË
utvisats	Ç	Ç
utvisningsbeslut	Ç	Ç
utvisningsbeslutet	Ç	Ç
va fan	Ë	Ë
va fan aldrig	Ë	Ë
va fan ingen	Ë	Ë
va fan inget	Ë	Ë
va fan inte	Ë	Ë
va fasen	Ë	Ë
va i djävulen	Ë	Ë
va i helvete	Ë	Ë
va i sjutton	Ë	Ë
va satan	Ë	Ë
vacate		Í
vacated		Í
vacates		Í
vaccinerad	Ç	Ç
vaccinerades	Ç	Ç
vaccinerats	Ç	Ç
vad anbelangar	Í
vad avser	Í
vad beträffar	Í
vad bövelen	Ë	Ë
vad det gäller	Í
vad djävulen	Ë	Ë
vad fan	Ë	Ë
vad fasen	Ë	Ë
vad i djävulen	Ë	Ë
vad i helvete	Ë	Ë
vad i sjutton	Ë	Ë
vad satan	Ë	Ë
vad tusan	Ë	Ë
vad vidkommer	Í
vadfan	Ë	Ë
vafan	Ë	Ë
vafan fan	Ë	Ë
vaffan	Ë	Ë
vakant	Í
vakanta	Í
valde	Ê
valdes	Ê
value		O
valued		O
van		f
vandalise	Ë	Ë
vandalised	Ç	Ç
vandalisera	Ë	Ë
vandaliserade	Ç	Ç
vandaliserar	Ë	Ë
vandalize	Ë	Ë
vann	4Ê
vann laga kraft	Í
vanvårdades	Ç	Ç
vanvårdas	Ç	Ç
vapenbrott	Ç	Ç
vapenbrottet	Ç	Ç
var	Ê
var belägen	Í
var beläget	Í
var dragen	4
var dragna	4
var fan	Ë	Ë
var i behov av	Í
var i helvete	Ë	Ë
var med	7È
var med i dragningen	378
var med i tävlingen	78
var med i utlottningen	378
var med i vår	7
var med och tävla	37
var med och vinn	3
var nu dragen	4
var redan dragen	4
var rörande	Î
vara i behov av	Í
vara med	7
vara med och vinna	3
vara till handa	Í
vara tillhanda	Í
vardera	M
vare sig	Ì
varefter	Í
varför fan	Ë	Ë
varför i helvete	Ë	Ë
vari	Í
varierade	0
varigenom	Í
varje avseende	Î
varje fan	Ë	Ë
varken	Ì
varken hör eller ser	Ç	Ç
varken ser eller hör	Ç	Ç
varm rörande	Î
varmed	Í
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
varom	Í
varslad	Ç	Ç
varslade	Ç	Ç
vart fan	Ë	Ë
vart i helvete	Ë	Ë
vartill	Í
varvid	Í
varå	Í
vattkoppor	Ç	Ç
vattkopporna	Ç	Ç
vecka	H
veckan	H
vederbörande	Í
vederbörandes	Í
vederbörlig	Í
vederbörliga	Í
vederbörligen	Í
vederbörligt	Í
vederfaras	Í
vederfars	Í
vederlag	Í
vederlaget	Í
vederlagsfri	Í
vederlagsfria	Í
vederlagsfritt	Í
vehicle		f
vehicles		f
vem du	=
vem fan	Ë	Ë
vem i helvete	Ë	Ë
verifiera	Í
verifierade	Í
verifierar	Í
verifieras	Í
verifierat	Í
verkställa	Í
verkställas	Í
verkställde	Í
verkställdes	Í
verkställer	Í
verkställs	Í
verkställt	Í
verkställts	Í
vermin	Ë	Ë
very concerning		Î
vet hut	Ë	Ë
vet var dina barn	Ë	Ë
vet var du bor	Ë	Ë
vet var du jobbar	Ë	Ë
vet var era barn	Ë	Ë
vet var ni bor	Ë	Ë
vet vart du bor	Ë	Ë
vet vart ni bor	Ë	Ë
veteranbil	f
vi drar	G
vi gratulerar vinnaren	4
vi gratulerar vinnarna	4
vi har en tävling	3
vi har en vinnare	4E
vi hatar dig	Ë	Ë
vi hatar er	Ë	Ë
vi hittar dig	Ë	Ë
vi hittar er	Ë	Ë
vi kommer efter dig	Ë	Ë
vi kommer efter er	Ë	Ë
vi korar	G
vi kör en giveaway	3
vi kör en tävling	3
vi lottar	G
vi lottar ut	3C
vi ses	È
vi ses i mörkret	Ë	Ë
vi ska hitta dig	Ë	Ë
vi ska hitta er	Ë	Ë
vi tävlar ut	3
vi utser	G
via dm	F
via e-post	F
via mail	F
via mejl	F
via messenger	F
via sms	F
via the medium of		Í
vid denna tidpunkt	Í
vid ett flertal tillfällen	Í
vid flertalet tillfällen	Í
vid förfall	Í
vid händelse av	Í
vid köp	8[
vid tidpunkten för	Í
vid upprepade tillfällen	Í
vid uppvisande av	Í
vid äventyr att	Í
vid äventyr av	Í
vidarebefordra	Í
vidarebefordrade	Í
vidarebefordrar	Í
vidarebefordras	Í
vidarebefordrat	Í
vidareförmedla	Í
vidareförmedlar	Í
vidareförmedlas	Í
vidareförmedlat	Í
video from		Ê
vidkommande	Í
vidmakthålla	Í
vidmakthåller	Í
vidmakthållit	Í
vidmakthöll	Í
vidrig	Ë	Ë
vidrig människa	Ë	Ë
vidriga	Ë	Ë
vidta	Í
vidta åtgärder	Í
vidtaga	Í
vidtager	Í
vidtages	Í
vidtagit	Í
vidtagit åtgärder	Í
vidtagits	Í
vidtala	Í
vidtalade	Í
vidtalar	Í
vidtalat	Í
vidtar	Í
vidtar åtgärder	Í
vidtas	Í
vidtog	Í
vidtog åtgärder	Í
vidtogs	Í
vietnamesisk bakgrund	Ç	Ç
vietnamesisk familj	Ç	Ç
vietnamesisk flykting	Ç	Ç
vietnamesisk härkomst	Ç	Ç
vietnamesisk släkt	Ç	Ç
view of the fact		Í
viktigt avseende	Î
vilken fan	Ë	Ë
vilket avseende	Î
vill du	È
vill du vinna	3
vill fan aldrig	Ë	Ë
vill fan ingen	Ë	Ë
vill fan inget	Ë	Ë
vill fan inte	Ë	Ë
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
vinna laga kraft	Í
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
vinner laga kraft	Í
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
vis-à-vis		Í
visa	c	c
visar	É
visas	É
vision	Ç	Ç
visions	Ç	Ç
visited		Ê
visst avseende	Î
visste	Ê
vit makt	Ë	Ë
vit makt-anhängare	Ç	Ç
vitamin b-brist	Ç	Ç
volkswagen	f	f
volvo	f	f
volvon	f	f
volvos	f	f
voro	Í
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
vunnit laga kraft	Í
vuxenpsykiatrin	Ç	Ç
väg	Ä	Ä
vägen	Ä	Ä
vägg	?
väggen	?
väldigt rörande	Î
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
väpna er	Ë	Ë
värd	O
värda	O
värde	O
värdelös	Ë	Ë
värdelösa	Ë	Ë
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
våldta	Ë	Ë
våldtagit	Ç	Ç
våldtar	Ë	Ë
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
våldtäktsmän	Ë	Ë
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
vårt fan	Ë	Ë
vårt vidkommande	Í
wall		?
wank	Ë	Ë
wanker	Ë	Ë
wankers	Ë	Ë
wanking	Ë	Ë
was		Ê
was concerning		Î
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
were concerning		Î
wetback	Ë	Ë
wetbacks	Ë	Ë
what the hell	Ë	Ë
wheelchair	Ç	Ç
wheelchairs	Ç	Ç
whereby		Í
wherein		Í
whereof		Í
whereupon		Í
whether or not		Í
whilst		Í
whiplash	Ç	Ç
whiplashen	Ç	Ç
whiplashskada	Ç	Ç
whiplashskadan	Ç	Ç
white power	Ë	Ë
whitey	Ë	Ë
whole family		W
whomsoever		Í
whore	Ë	Ë
whores	Ë	Ë
whosoever		Í
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
with a view to		Í
with effect from		Í
with immediate effect		Í
with reference to		Í
with regard to		Í
with regards to		Í
with registration		g
with respect to		Í
with the exception of		Í
without		Ì
wog	Ë	Ë
wogs	Ë	Ë
women's shelter	Ç	Ç
won		4Ê
worth		O
worthless	Ë	Ë
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
ynkrygg	Ë	Ë
ynkryggar	Ë	Ë
ynkryggarna	Ë	Ë
ynkryggen	Ë	Ë
you are dead	Ë	Ë
you are invited		È
you are requested to		Í
you can also win		3
you can win		3
you could also win		3
you could win		3
you will die	Ë	Ë
you will regret this	Ë	Ë
you're dead	Ë	Ë
young people		W
your card		c
youre dead	Ë	Ë
youtubekonto	0
youtubekonton	0
youtubekontot	0
you’re dead	Ë	Ë
yrka	Í
yrkade	Í
yrkande	Í
yrkanden	Í
yrkandet	Í
yrkar	Í
yrkas	Í
yrkat	Í
yrkestävling	0
yrkestävlingar	0
yrkestävlingarna	0
yrkestävlingen	0
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
äbo	Í
äckel	Ë	Ë
äckelbög	Ë	Ë
äckelbögen	Ë	Ë
äckelhora	Ë	Ë
äcklet	Ë	Ë
äcklig	Ë	Ë
äckliga	Ë	Ë
äga rätt	Í
äga tillträde	Í
äga tillämpning	Í
ägde	Ê
ägde rätt	Í
äger rum	É
äger rätt	Í
äger tillträde	Í
äger tillämpning	Í
äkta fan	Ë	Ë
äldreboende	Ç	Ç
äldreboendet	Ç	Ç
älgjakt	5
älgjakten	5
älgskit	Ë	Ë
älskade	0
älskar	Ë	Ë
ända till	G
ändamålsenlig	Í
ändamålsenliga	Í
ändamålsenligt	Í
är att anse som	Í
är att betrakta som	Í
är av stor vikt	Í
är av största vikt	Í
är av vikt	Í
är avgjord	4
är avhängig av	Í
är avhängiga av	Í
är avhängigt av	Í
är avslutad	4Ê
är avstängd från skolan	Ç	Ç
är behjälplig med	Í
är behjälpliga med	Í
är belägen	Í
är beläget	Í
är belägna	Í
är bunden till rullstol	Ç	Ç
är det	É
är det sekretess	Á
är dragen	4
är dragna	4
är du	É
är du dum eller	Ë	Ë
är du dum i	Ë	Ë
är du dumma eller	Ë	Ë
är du dumma i	Ë	Ë
är du fan	Ë	Ë
är du helt dum	Ë	Ë
är du helt dumma	Ë	Ë
är du helt efterbliven	Ë	Ë
är du helt efterblivna	Ë	Ë
är du sjuk i	Ë	Ë
är du sjuka i	Ë	Ë
är fan aldrig	Ë	Ë
är fan ingen	Ë	Ë
är fan inget	Ë	Ë
är fan inte	Ë	Ë
är han fan	Ë	Ë
är hemlig	À
är hemliga	À
är hemligstämplad	À
är hemligstämplade	À
är hemligstämplat	À
är hemligt	À
är hon fan	Ë	Ë
är i behov av	Í
är inget krav	9
är jag fan	Ë	Ë
är klar	Ê
är konfidentiell	À
är konfidentiella	À
är konfidentiellt	À
är lokaliserad	Í
är lokaliserade	Í
är lokaliserat	Í
är man fan	Ë	Ë
är med	7
är ni	É
är ni dum eller	Ë	Ë
är ni dum i	Ë	Ë
är ni dumma eller	Ë	Ë
är ni dumma i	Ë	Ë
är ni fan	Ë	Ë
är ni helt dum	Ë	Ë
är ni helt dumma	Ë	Ë
är ni helt efterbliven	Ë	Ë
är ni helt efterblivna	Ë	Ë
är ni sjuk i	Ë	Ë
är ni sjuka i	Ë	Ë
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
är rörande	Î
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
äro	Í
äska	Í
äskade	Í
äskande	Í
äskanden	Í
äskar	Í
äskas	Í
äskat	Í
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
ävenledes	Í
ävensom	Í
ävenså	Í
ävenväl	Í
åberopa	Í
åberopade	Í
åberopar	Í
åberopas	Í
åberopat	Í
ådagalade	Í
ådagalagt	Í
ådagalägga	Í
ådagalägger	Í
åhör	Í
åhöra	Í
åhörarkopia	Â
åhörarkopian	Â
åhörde	Í
åk	Wi
åka hem	Ë	Ë
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
ålade	Í
ålades	Í
ålagd	Í
ålagda	Í
ålagt	Í
ålandsbanken	`	`
ålder	S
åldern	S
åldersgräns	Sm
åldersgränsen	Sm
åldringsrån	Ç	Ç
åldringsrånet	Ç	Ç
åligga	Í
åligger	Í
ålägga	Í
åläggas	Í
ålägger	Í
åläggs	Í
ålåg	Í
ångest	Ç	Ç
ångesten	Ç	Ç
ånyo	Í
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
åsamka	Í
åsamkade	Í
åsamkar	Í
åsamkat	Í
åsamkats	Í
åskådliggör	Í
åskådliggöra	Í
åskådliggörs	Í
åsna	Ë	Ë
åsnan	Ë	Ë
åsnor	Ë	Ë
åsyfta	Í
åsyftad	Í
åsyftade	Í
åsyftar	Í
åsyftas	Í
åt	Ê
åt antidepressiva	Ç	Ç
åt antidepressivt	Ç	Ç
åt blodförtunnande	Ç	Ç
åt fan	Ë	Ë
åt helvete	Ë	Ë
åt helvetet	Ë	Ë
åt litium	Ç	Ç
åtaga	Í
åtager	Í
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
återfanns	Í
återfick	Í
återfinnas	Í
återfinns	Í
återfå	Í
återfår	Í
återfått	Í
återkoppla	Í
återkopplade	Í
återkopplar	Í
återkopplat	Í
återlämna	Í
återlämnade	Í
återlämnades	Í
återlämnar	Í
återlämnas	Í
återlämnat	Í
återlämnats	Í
återpublicera	:
återremittera	Í
återremitterade	Í
återremitterades	Í
återremitterar	Í
återremitteras	Í
återremitterat	Í
återsända	Í
återsändas	Í
återsände	Í
återsänder	Í
återsänds	Í
återsänt	Í
åtföljas av	Í
åtföljd av	Í
åtföljs av	Í
åtgärdsprogram	ÃÇ	Ç
åtgärdsprogrammen	Ã
åtgärdsprogrammet	ÃÇ	Ç
åtnjuta	Í
åtnjuter	Í
åtnjutit	Í
åtnjöt	Í
åtta år	i
åttaårig	i
åttaåriga	i
åttaårige	i
åttaåring	i
åttaåringen	i
åverkan	Í
åvila	Í
åvilade	Í
åvilar	Í
åvilat	Í
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
överenskom	Í
överenskomma	Í
överenskommer	Í
överensstämde med	Í
överensstämma med	Í
överensstämmer med	Í
överensstämt med	Í
övergrepp	Ç	Ç
övergreppet	Ç	Ç
översittare	Ë	Ë
översittaren	Ë	Ë
överskuldsatt	Ç	Ç
översteg	Í
överstiga	Í
överstiger	Í
översända	Í
översändas	Í
översände	Í
översänder	Í
översändes	Í
översänds	Í
översänt	Í
övertaga	Í
övertager	Í
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
143681:0:05004<603321<82820014029<31<414118007200460622<350810448:050412=8<90<0<15:7803984<220;804<0\#
=040428?81288702053063506:;9260108<=80260>24848015<4215044:000820000283;4525<8=360;820240010:55431<4\#
29024000049?88028044050810982438821384480<4;::451<08<266318<440:64140<0=<802>2220=83>=8030000<:85643\#
2404148652208<020000672531<080064045080042:101581242;090124:92610;1;10;296=0402:28184>40::122422;90>\#
1130560582820825124271260<26823<168<1018085784<62:540:010428=98<0104724<3092>0<368582:5394208=401106\#
08870051534?284<0>1?87044<24202660=00=7420409:50020308434<412041:;8>=05076:4080<64051;258140>9000624\#
:;340082:06225212410571?1>617280569922>4?328>;3<201880:<<91<1082=48394384=<78245150008861:2002402041\#
52231042000:<08?62840810680<:00600903064?016023102;;11804460827<88206099012141>4<01860187240369010?9\#
0<028;1;?47>00020018453<830505:468:001:9289614143<842849;02000280120012170502055>8101=0472904<250106\#
0<3?:;851947:00?78260:9708<902:0<214<191202969620<360>9892?14150:10083008086444:290203<1780274941468\#
>0;1;1660082;9240>00<0:2<89>408142122<42:29147252480206=0244;;1586;:=7600;=08180340439>001<940852;08\#
582472035;29480:001211<<0<200046004450462<0183001315200:120150<8003042:430>4100;<<3<:0=1>112454:94:?\#
035034450331:62402;701?34<0:0480?220001020025807<0:808264<<1443132?209000<17120891<501=84:6805=2>215\#
12>:2;3490412:005213400;01109096118823<4=4=9459983:52=7210040:4>500181<1009<95012<02480298886<001804\#
18801244>?1;8=01084003:03;4101408<:081486:006341?5381894062:1004108:3<75175918880:4600428009010<1198\#
9060851:221142002100414;9910403:847087:11<=153801209444:49252934:284<882<384=00<70092=256080<9808281\#
809182004514?7954:60414=5125945002:288595121043438281051808420301910040<01:884000=421>08086352050030\#
2804784008441>1::80;0:028=80510201226><4101>:68?002>52;6:=156<102342560041864379<74<2:28=71212<61645\#
5204040:3<:12503200:20010:818220;8<892784>692:030282>0:0<:404?443=018900<00<58151450100202240;20<698\#
<2627:;092>0<5244>15070058=<1247110<3?20814823<812<1=01058000609;200652;029<04<2117?2111:001:0804<40\#
4456892?0941225507500003420811<03000:058911283810172=10621;00:0<8100=08622<4009645=282044:?3370<6218\#
<03>3731=8;043<7409124?0485765006240451612380207<32<70402818;:01=2?1001:0120:828<0<81;21052<10000486\#
4281510:8=:8010882924104>1:92982>2;222021<8694221<71080208;>00=4<200:80<001:012834<400=858<918660001\#
915918=028:8219284801066000002802100075802408005:2;4<:860902:0158081140:2<4032227818244191095181<1=0\#
90001>48022461000444668:2<20001082400<9248851200>8;11<490<9>0206026012444552:11811108:50;8088?414044\#
064402401714012440107=2;10221901100;:82048>4128:08104<84:=1;0:880:78:1048<1<01607802550252044:26>0>2\#
0248006000<=985:54<48980550001:034162870800028230<2849<411220105942800>266>3402400>31:01;9000<490722\#
4134311>9300080828010848411:0>20?1680106328<<7602250119880809?20304=6:5001412:226039061?1189<8100029\#
<0>81000<4830728020416201458000?8;091>341<0810164:509>95498060<0::965:08?::1<2<010087:010<3>6060<2;1\#
8819190:<1958<40;33481>02<02290090<80014;?783><10;;61018086918:003194240031:91891614<220444:1=401076\#
0031040800907<800468210<>3>11<94080;9>11<1084;50270305004<4=0142602041028884100170:86<00091504804012\#
0440650904208000050:>1::8450929642=808268547453428840004<99203025808210443501<40927412;9830209450608\#
0<82100;21086<:41285:41>0210222:20086=1151280;3003840008<000305096143921>79100242:=32=:0093<80907710\#
3814005142840108411818<400409<8408:061:10?>150380490500;:6000041>059;4940=00<8216066314853;::4466812\#
;0470;1>19092504000930109<;009<04083=2:81=285241082;806<;04=85;00220:7085?0<01089201;118;6368002016<\#
857:?<:60845?310587:=8:21;70:9<4820:2710<0:01902::050181090022201084090;8020242?91048:<215271114?:8:\#
780452:0<1:;432=158140>00240062<>4<43842900603424<011818:9<900<8202:0000150004011688210803;02;<40100\#
?90820<=:412<48<00924:1140744001740681082014:647::9:0<2089:019>?0=<1;=28:8<89416180421:0949622431249\#
437907:>11440>54<21674;00945488090<0019420:0>>08<=030:440?=40704=20103200111=7<8286608;260020:538380\#
06258>186240<>00300540600201725:<21010:24<235181088408950>4171434::4<:95440=?01<2850;5440>28428140<0\#
42:4203600070:3330080:102528<81800:<90<00120:635=8620001;0802>0>:50055901443<06<<136<003610300626328\#
607=<1:02<040040=609009438563260190170>20062684>165:01;894>01;638080511224722<;2125464802;11>80=2880\#
;40:04:97=980;;>40060>:800042541;71908816?880008<?31100921:8500<09000<1:0;51207882013>430810042<8<16\#
044=9288865046002=048=3:=742>898751024092420009501083;54360=9:488=2<1>0089248344956<10609101<:010202\#
632=821009?0<6394091724574047923207009:;080840000404111042:<221:050808931052<28330840>>08<808153518;\#
8060052807001822700733000239426113;:15700042129=880=?0281008428809;5;548>5711159>=1485<51=25008101;8\#
38<80398:406<042348<18>0<88:8022099<70069020162090::0482:45602500:8149291805?310211:88:0>49000080002\#
94:1825000>=96804308578560437<182804220843126250<84<83:22122229:64==0>6001:3828100<34041896430172024\#
220481411101?>54>>0<2<0<1968;8349811204600:224044:85055102011086000<282?48902008303322049011051<0886\#
2<85132:4191::1330802<:02981752415;231:23004<0100001088618:>0220170550083:6:978:<58=891001<305420466\#
2800832<086827::422004<282<84088089;:01541>205<0;9742<30005406110990<=201002285<<442:9=>698130402810\#
0014441109422;008061<431:6:;2?=0722:2918145505:8350::514<675409860>6049:884322453:82:0=105?457;81044\#
<09208;043;0220253380079041;80280>1021<009<;8:9022=>00001030<4<201>100408000160>83804080298=808340?1\#
0?0>0=80444<00208814241109:;21<3598:5424660100=025831>20<=180245890?8>=32=:4136001;0?048640:50820?08\#
50006268000:230240<=1010900?0;0=3225;036728836048<=054<48220842:2400809220400:80200017:409:0<:;10281\#
531><4001488:000:0=2>433:088544682<2435040202006404280088545403:70692<420<216044<230040154<01>434266\#
0600=>8:442<30096=83148309466144<440860605>186374<75331<:1:8:;136;309203484;4<2011005=;4>224<147<24:\#
7030409235210020270=45:664=9410:5258:5:3?<:4<0200928041<1923681406408200049:<021<=03072:2<5>80??4908\#
508>66000181;001<400:0582942?0844189002200<<<1064;2880226089415100>28<510720<0<0845:8021=2826:021699\#
0480440281908>>24980<0221<321213016464<681?3922040040<40:01048846633<0;00<8973465460004>02090951:000\#
8801032420008408<36094:=2:0041201:>9>843232>32<45381592502:<<>0=216528::736111040042870<243902;45789\#
441481;0=2081926;4028<220>>:68004548:833027938018105<58800922622204<5501?0005320;113:890600890281382\#
4255060305<:03891849?1=85270<01256<48408540<88802:;2:>1400404?00032138608:=31763380100823120<2<129<5\#
40029920>691=4:7806842=736<00<=41<80255066620090900070585:1<84083563183688<<<0;<0504671295;<44;45718\#
22512851;:348043840:1<?2:1:2001591888990800=158<0488578282220000017220108012810<04016=80060243011844\#
;>=9:4099414448281047702800632271223<530=842001034034258442260248580111:;1440158<<940604808801616521\#
24002:=24;90002=204805=><10038;8:006?082001251:41209:1=675849000594=8100?0<64:128:2212;6028:08452;24\#
1040024448080102<480065621501283521169980098093=>03=>49:<>05=18016253>34>1038809820226708301187?0688\#
0=36<2804=406684:422040322202981202284<2<8<614<9>>94:44300<>48;83078844::1602385448315;<5081741248<0\#
00;01<60:;4;109:88:91442860429=;955<0040251100603>1140:1;92284?94090646284514<<;:450:51445218<800089\#
02268<0606984:58502970100005;0204<926;7;>89123171289840180>02612100>306208205?808104>2056:0655003=00\#
9:388114>50:32428948085<40425=1=1:;0:2080604220110:89280215;18<044048194095;005830749118:4<2630<9090\#
1500510:8202444089922206416:1442907602=2924;980100225?2920000802862728811188100;521;322480478;052258\#
450020462<31<12242160420442080845;190202>9104424838;<20=442518:80;298=20<0218225210402151924200923<8\#
30:53<83292944019<02;04618340:31:4;4418>810018230:0602842<019226:1<:0030810794<018<0702141>=2;2081=:\#
6082486=:141013014364<<5840?006>;00=81:1<0<046=6190:<800121416401080:43068:04<?6999000119<0099292300\#
02035040420542:448224914281066>2429000<84510;<1929231::5274090949000<50<8261<2108<0224:4<0020::0=494\#
28350<:2025529101069340:1846129548<=49:106762<;01=51=500612?1608>80>6>4145<7=:<455<22>724<1;;040630=\#
:0:=01082793<88054406301:1=46??550622?082<;7?4046410<2<6422<9090400;>1=8704<5?<031836049620520121847\#
021==?102361>011<<430988510500;04680088<93260;656541444054571308990=3041032838480>;6:0008:810?9045<?\#
0>188039:>92=0<80829:?>80026040800<73222:004109629422184741<<550405?942?6<496<0>9;04290080300<65071<\#
1<69>30480<0;1>486048062=481140097700200>014282;<22>594:0;0106>;088<34<230;=28:38430:793007800000000\#
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
00000000000000002000000000000000000000000000=0000001000000000000000000000000000000000000000000000000\#
0000000000010000000000000000000000000000000000000000002000000000000000000000000000000400000000000000\#
0000000000000000000010000000000000000000000000000000000000002080000000000000000000080000000000000000\#
0000000000008000000000000000000000000000000000000000000000000000000000000000000000000000004000000000\#
0000000000000000000004000000000200000000000000000000000000000000000000000000000000000000000000000100\#
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
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
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
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000002000000000000000000000000000000000000000800000000000000000000000000000000000000000010000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000008000000000000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000002000000000000000\#
0000000000000000000000000000000000000000000000000000000000000004000000000000000000000000000000000000\#
0000000002000400000000000000001000000000000000000000002000000000000000000000000000000000000000000000\#
1000000400000800000000000000000000000000000000000000000000000000000000000000800000000000000000002000\#
0000000000000800010000000000000000000000000000000020000000000000000000000000000480803200100001100000\#
00000000841100000080020020006214010000000900000040480004000100198000200<00025000500<0100840304302000\#
0:812000004000000006040000<0005000201020004000020045004040002000080001107004200040000082000080000500\#
50100020000000800002800008000020000<0000441000004000820000008880000008000000060090025700800200000000\#
104000084001100000000500220200010008800002080012120000201000400000000000:004102202008080000000006102\#
002418040580000008500484000422002020188000000:0800006040800000020000000001000801001151400000080<0404\#
0:00000240<00044000283400001004440400001000800001084000<40000800810000000220800000008032002120000033\#
12000800500022604008022000000020:8080000<0828000430283001000080402001000002502000042800:<00;40040800\#
0000840022100040000002010000012404000058080020400101002402004010604000001080080082020018000000004708\#
8200008200200101080400100080000000000000000000600058000448001804109044040000000800000100:00548044281\#
000000004200<110000220020414008080800150800003028000080808020141102010<00008002320400100080000002080\#
2118000000000842800144052000000100440000008002400080004020001020010000800100000440001008800000100004\#
00:00044000000001880820001000800020810208000008400000002<42<8002014200480403005004000010000002800031\#
00020400900000000200000040880000084104100000000024100008010101040:40:0428110060209241001080048114002\#
4000800012082200801000800304004090040048008082810000000004004000800040200001880010000708850008080180\#
18400000888090484:004040900800100400100010400010140840880002004082000001028880600018001000002000400:\#
0800000804400020001000800001000001010920808088810004420020082044000408008000809002000004?02602400000\#
4000945022000000102000001110000080000<001100000000280010018010000001500000200020000021400:1080020002\#
44000101002000000000848140001200001408002202400060004021804<0220000000821207400000020920010300020005\#
08100400:020803800<00211000000:00000404001000000400810000:400000000002040000008020000008400000010400\#
2040120000001620004210000000000000000408010001220080000000420101800000840000040000<0010012000:000000\#
40080;80100200100138008000400002008008088000000020:4000001100000002310400000400<10000020824000002080\#
0808000042800105000000100300104020101000801102020080280000415361000000000002000104000000000882=00000\#
>1206800609220021800000200320010000400=40200000400100000208002<000:800400401001000400824271200200004\#
00000200040004180208000082>40004000020108001940:2<00100000180040800900804100100000080000600020402000\#
2902000442000:004804000020;01000450401000020020481122410018086401000061140000444024004000500<8005100\#
0010108080090000080400280022040084500:0<0000000008100100004200024000482000<242400000000290400000:800\#
1300410000000800100400000504000401220000802002024020002400410:03000009400402003021080100082021000808\#
00120800002100020084800000<0101800000>0800046108004008004008040104004010002840000000008:000000009000\#
00400001000804000400000412000:00080000808084080880080080000020000008002000318000000000110420;0140000\#
04020000100000002<00040002:0000<00001800031<00000820800006044020000003000048000002000000202008200008\#
802000000002001000400820>000060108044042202000000804000030080000060000100002000004080400400004004100\#
14000280408000040405443000000004800800000020000402000<0190404001820004400200000010214000000000012200\#
00000206201020110108010000040000000000001000414040110400208105:0092080002010100400004300000041000042\#
01000880000020:00041400004010200:2000041005800060010800060060942019:00040810900000041900000000130000\#
0000018040801280182000090021000800880020000000091100000800000000301080210100000000:00040030000100000\#
00308000000000000020100008800000000002000004000100000004<880080010210040088000000000<00;000000006060\#
4020000244801040810200400001000208411400000200000000000100000180020028800000400000080412080000100:00\#
0000004010000008000084040802002000800004080129000880501418000000100000031200010001460140080880020400\#
19014000804000020020:0000102400000000000020000200000104000242022000008028200022500084040000020010020\#
0010000280000002<40004000004000100006000008008000000<00422482406000800805040120000000420002210000010\#
0108004<0088104000242800<8002001;0000800:10002041400804000000001010000002308201140000904000080100094\#
08580040080020088002<80410020000402009000080191:20500000000444000:1060082800040206810888020801000200\#
0000044100000080040004088228000820401004080208100180015003080440000000088000040810008450000001008000\#
05120200000020490000400400101010000808100<00000002000101040<004010000220000022208000011000:000800204\#
2414500320000802080000000400000002800000040000100048400180000800004001424000001001200400102630020004\#
00280040002000080020220<:01810082040020080000000240000012000800008000180811800040180000008<0000<8020\#
400:0000001<400080000000900000800000000002020:020000000000180000401020000<0000010040000<920000000001\#
30000000000020002202000008000082100200800411020<018000000005400101309003202400060040000100008:0=8:08\#
1200202400000000001200000001414000014004000000254480000801002000800100000804008012204000:20000800822\#
018010000002018010064010010800000808002011004008000002<0<000010010000402044>210480000020000000804040\#
0080400000008020002001004100000004002451200088002004080<8100284460002000400010024011000200<200000001\#
00280450520008001410028005022000061040080080040:00030000300204800480008002404=0000904010001002280018\#
4008000001000140010202803204000010001402002000000001040:800040000880000400808<0400000044003000000000\#
0::0008008080404200000000400000040000040000100010<04000008300208201040020140000020220000000008080000\#
92000000020080004000040088000440802000082420000000001000008000040180<8000001070480000400800060100008\#
2088440400824<406020010000820000040020000000080204012010000000000980004000040000<<000000000044201402\#
0100000000408000800100014:010210:0080321060010004040040000001010002400448000503000002400000804000182\#
200000001008240230800020400000000900004400000220008080000<0:0020200000310000500422001000200000400000\#
000040001088040000004002012080280080<08000>08000406010008000002250142000308940000400011000:010000000\#
180212002020440100308200100400000000000050210010008000000000000200000104:008040040200000020042200488\#
0:01000100010042200600004000500000040200204000802220000000028000002002300100000481000000530010000002\#
08:81000000000018008200000040000000222002008040110400100181300000000000<11804003000000030219100920<0\#
015040101040:200500808800:0208040000400002211000880102422000000001000080008020000000<0000002000000<2\#
008004108<002100004000881200008800010008144204200282<03000000400100<40900000201000001:00800000000<02\#
0100800400000900000000080400040401020000020080100010000000042800000000000804004084018000040220401600\#
0004102402200020184208401422401000800024040000008044004000850004800801000000000000810000000000000014\#
0000080000140000000000000000000401841412000181001000000202020000008008400:24104000040010000084000202\#
2050080202004100800000180004<51000009000040904000100800006000220000020060608040600000000200404200010\#
00000000200000<0=00200<202008000014000080040000:<000100001000520501000184:80008000000582000080080140\#
040000001000804020004000290140080800802040002040800004028000000<000000000080002208400082001041400010\#
0000202004008030:01101000680008100402000080200600820510001000000020011011800809080000408100208040040\#
0002480008808008200400030000800004050040400001540003101038000000048200014000088000000020400000800220\#
01400000100002<211088900001015090080000006202080018000020012100000050:010210400000002001812442120000\#
00008080011000028010442883000801042008000201040000000014400000040024200802<010:010800001040010001005\#
041000000084200200000802000000840<00002280810000010080800040100040:888208858400000230040000000000040\#
002440001008000180802012000200011090:000000080000800000081800001180041002200000200400004482040020104\#
0014202202100080018008000100200100008110100000088001<00000000021000200041010000402;00240010000411002\#
0000021008:94;000250200400401=004008020<400040400512124000400824000810002208042400082002888040004000\#
0082000110<03402281120004000808000040080000240001424110020004000200100120802000984100120001080020000\#
100000100000000882040001400080000000004080004000000008000000800002010000004008100000:40000<088200200\#
0022000401012000200410102100000004148140404000020401200802000902001028000505100900040000204080040040\#
05801404830020040000220182002000020000200004108000000000001000080008
"""#

private let cuesSlots: StaticString = #"""
000000000000000gA>Xh000000000000000000000000000000A5Ln?IMRi1P87nl000000000000000>97?h00000C>NilM?18R\#
000001E5ci00000THWC6<<6PTSA;]g000002l@M[__8GbST=FD000000000000000FlMS^0000000000000000000000000U0[VZ\#
0000000000ah<jQ00000EWNiR00000000000000000000boFMVfa;BZ00000000000000000000000000000000000B2E]>XcUd7\#
dgWeb000001jU^UDhFd50000000000gA3oT>FAm;j@P]N000000000000000000008GRR600000000000000000000BFJkm00000\#
000000000000000X6L0]00000000000000000000000004GN3l000000000000000000000000000000?^OAU_M=\\0000000000\#
0000000000IE6aj@^C9B000000000000000DR0^g00000Vj=?Y4PD[E00000000000000000000000000000000000HYDE600000\#
00000Kd6b[e4`IF0000000000[JPCSl_[^f00000000000000000000C0?2N00000?9[l8>8E0B00000CICKD000000000000000\#
00000V1XY^0000000000Se5mI0000000000000000000000000fi<:G7QG_n\5UA\5TW<g6U_VE0000000000000000000000000\#
e\GSKEWF`XR`J]^0000000000000000000000000NG\?c0000000000000000000000000]:S_f0000000000K\SPS00000;\T9X\#
>IcLG00000g;=VJ0000000000S?1Jb000000000000000H_XAU000000000000000L1\1l00000000000000000000k;SE>DNEKP\#
I3U2[00000000000000000000000000000000000N6TQl0000000000000000000000000g:0bG00000000000000000000RV:[@\#
=NHnh_ONcY000000000000000^=U0dKg:^f0000000000dla2c0000000000?K;nH00000000000000000000hLCC041P@@Mg\Ck\#
JKEXg<l421CEXMG000000000097<5aKgO0?000000000000000000000000000000<_EAD<CI>f00000000000000000000PZ=1]\#
bI\P]^oCV20000000000000000000000000Z58NJK1Zf6<7:Hi0000000000000000000000000iB@n00000000000NFA<dd2XoH\#
000000000000000000000000000000<U0[N^d\:[0000000000`oI0:0000000000000000000000000000000000000000Ld=m?\#
00000ai<C`RIN;_EmW4K00000000000000000000eg]AX0000000000@G>\H00000W>T3M00000LAM8T000000000000000IgH3c\#
00000PQKVZ00000000000000000000GE<S2E:H`YNRW?K000000000000000gE<;\0000000000:?F\@:B\D;nU\8D0000000000\#
ghTJ>QIS>>00000^mG_R00000000000000000000n7b8L000000000000000k48VVg[GK\egU3j00000o0TR\000000000000000\#
00000V[333SOT2XjP[__:0IcHJ<`=O0000000000000000000000000<EDW<N5GI>Y^:FWSJZE^n_^@40000000000T<6mS;39hJ\#
7>IB>=eSXb00000aVO9D000000000000000:7F64R`8[BJ\STk00000d;_9d0000000000000000000000000000000000000000\#
00000CnDDA@GGC`0000000000000000000000000000000000000000000000000000000000000000000000e3RN100000HQE3F\#
Xl>Po00000g0D=J00000000000000000000000000000000000000000000000000000000000000000h7HIIf]LMOPT5c500000\#
00000l>C7]0000000000n^1\S00000C7Dm4nM0VP000000000000000;l0nD_45RbOo^m6_16MP0000099UWY00000kI6hF3F=0Q\#
gYPML00000000000000000000=K@WllV8VBo>D=aRU\X`00000Zc@oC:@YA30000000000HVYj<000000000000000f>2RBhOJJ=\#
0000000000000000000000000000000000000000000000000000000000003l3mY00000R:VfF>VXP_000005[0L;0000000000\#
FDRKm00000000000000000000];WR40000000000UeEcfeH9JN7Z`ge0000000000`FVQT2VE0o0000000000^]DV:PWD\\00000\#
Bl@<@000009I@I`0000000000000003f]:kh67jK000000000000000000000000000000000007A6^jE0Jfj_<a280000000000\#
000000000000000000000000000000DMBel0000000000000000000000000000000000000000j6a:C00000000000000000000\#
0000000000000000000000000cK@NGF?8M122`niWcbb`0000000000eMTOUACB6700000`K\jL0000000000FLb@300000XG=`o\#
00000@H3d_000000000000000000000000000000000000000000000Pn?R@0000000000lPOUk?MH:CWbH[W000000000000000\#
000005g?\50000000000\:RHMI1\R?Kfc4l0000000000000001a4UPG>Ljl0000000000@QMV>0000000000000001UWU`00000\#
`O[S600000000000000000000000000000000000`7Pf;FORo6000000000000000V2ZV500000WDBT>ZoadQoaMdhXG\oAZEcBk\#
0000000000D4@SMFD>ZX0000000000aFH7<M\a?k0000000000000000000000000000000000000000000000000000000<eTA4\#
?_7SbBf8MB0000000000iaBSb0000000000:fH:NFf^V50000000000]PUjiZ261\c4P9J0000000000E1RhZ0000000000nK]HA\#
aaMYV000003@;G^Q@NF900000000000000000000Ie5X]000000000000000000004gReSm?M2=Kf_<L000000000000000nZYSa\#
00000000000000000000Ae6Wi00000HMMg_00000000000000000000GUGb<0000000000EY45m000000000000000hT4Uh00000\#
0000000000`N0WZ0000000000ULVGGERYVXUBZ`[000000000000000nK94E00000?FSJ9000000000000000000000000000000\#
00000000000000000000o;^WA[ccUmIP:U`0000000000000007e<UO00000JH>;ROL2oo000000000000000000000000000000\#
]KX?65FRCV00000glYe_0000000000l040eGbBine9[>R00000`H1M<ii?@1000000000000000000000000000000=`U_g00000\#
0000000000^C=SDjh_H]000000000000000000004VD<10000000000<4YiR3o;[20000000000Rn59X0000000000^ZcK_00000\#
00000g\^Q\3g?LQNmK2;;oNga2H8GDWcB0RccSc<a=ShaE=^nW0000000000000005:6E>a;Bg7k6V84\7K^]00000000000gG?3\#
00000Y3=m_000006N:I;FTGVg_4U>>00000fS1dB0000000000_J;4cV76WIOU6o>?@=N=00000\[:Yj00000000000000000000\#
mWVld000000000000000000000000000000000000000000000000001[=Fa0000000000DocZE00000an@NN0000000000>T;jO\#
0000000000V_^Xh00000000000000000000ITO:R0000000000kc;3c00000000000000000000b;Ea_ocQ6M44UZjlPHb?K3WZ_\#
VdVg?000009:=4200000Jj8;iF6TW]000000000000000000000000000000000000000000000HVOEJhJ>EaC41FQKILRM1]M;d\#
00000j`_@30000000000ElZeN00000H<``cIN:j:e0b680000000000:D?]8Zf@PKmkFOQ@HHhhF3KTej^V\J000000000000000\#
0000000000k`E]R0000000000=_N?oen7mmFNEob^8?f?WIL<1O@WdK<\\SGCbcE]000000000000000U39=@H5Dl9mlW04ONXi2\#
odYbBO=^Ea0000000000000000000000000000000000000000000000000000000?kYX3o;_a_0000000000l19j700000l\]gB\#
00000000000000000000000000000000000`c?6<bR0^G96W\H[dR<C0000000000FUA@700000IM31cQUBN92fUBW000001XDVo\#
Wo>l]?CT480000000000K<P@N;ZaiY0000000000XQ5_M00000SJFU@00000[H?8K00000n:=^ZRFH`9aOE6B0JLbkZ18?@00000\#
0000000000Md9M?00000000000000000000Hj=::000000000000000I<0b^8e@6_BOMNm000000000000000;Z5mUHMD\N00000\#
00000TnW0b000001ZHME00000RN[nn0000000000b:HYifS;@O0000000000d5F80MH137^R?HNPU\9700000000001_:NkA6HT@\#
0000000000KKF7]00000kcF50UZEJc00000000000000000000000000000000000000000000000000@@M[H000006nMYj00000\#
N0=AHjj?ZZd3_ldHeGP_00000000001964g05DkL00000000000000076`?D0000000000[H^IQ00000000000000000000GP7[T\#
9iN8f0000000000BS\T90000000000@<M?GchNGlhWV7;lc^SB9[b<S4LIFh@=9h^e8;cZf\SW>]lTX:g2c8100000000005AFKC\#
hHTlS00000000009JV?e00000QRV5W0000000000000009BYB?@U7Xc00000o=52J0000000000000000000000000Li0mdg_9Vl\#
TcEYoWbU6UNEZ7d0000000000maHW3000000000000000R0a6TD4Vkl0000000000000000000000000SSIb`Q=aBO0000000000\#
0000000000U^bMNnX`AZP`GlUQUG<jH\ac6000002X:T^LR9Q`0000000000000000000000000\3NSJ>0aZV0000000000=j41Y\#
0000000000mC1bZjT8h[PfO^TD8V9f`Y>HKPTVhZ066:jBn]AoaI]\VO:aJ\XTaca0000000000jbJPT^nUJa000000000000000\#
000000000000000@5P[G0000055Xde0000000000000000000000000000000000000000000000000000000X122]__O]N00000\#
leH]<gd8kGW1Yel000000000000000000000000000000Y5E310FYRa00000@aHNNCLCPN00000Bh=mN0000000000:8Y^U00000\#
000000000055JCV>c;oL\U1jk000000000000000Z=1ESnIK83FL9gE00000Y_ILL@CbP900000CRG9LfbGeWD8NT000000@hYBO\#
Xi\PlSV6Kf0000000000000000000000000000007n8Qk0000000000[?TD5000000000000000P9Lio;:`TQ000000000000000\#
00000\cLaDHRR^j00000000000000000000OSH<]0000000000T^7nP0000000000CQ`;j000000000000000000000000000000\#
00000f411:VK?ik0000000000000000000000000UHFZ:Vi@Ko69be00gLnWH690mml?mm00000dELFU00000`ZDlD5iDlb6WPBf\#
=:Lb[0000000000joV=L000000000000000[77H\0000000000_5[BdiJ=b300000>1M@X000000000000000000000000000000\#
00000000005\Aii0000000000R6DS[00000000000000000000KXVdO07^0_00000_[TYe0000000000IiT`m00000X`ITW00000\#
IXSoj00000bgYHF00000000000000000000mU9eT=e8G<1i[Y2A<`VB000000000000000@DPBVS4MbK?Z`=;0000000000jO_^o\#
00000000006nU@X00000000004oDdfglb4R0000000000Nf8N;`bNLOM6T6G63E>75T435FYY9i000002759=0000000000AnCU3\#
hWC2L<AW9U00000k77@aRg[Pf;b4efWH;H^00000LM9O\9FGBWa`[Wh>LcWV3f1C_0000000000000000000000000;5@]fm58TE\#
000000000000000000000000000000jW^3T000000000000000mK7a3b5IG7n3WTb00000000000000000000aX`n30\MB100000\#
85R^I>BMZm00000Q8XAd00000000000000000000000000000000000\2Zb600000PaTa@0000000000@JYAB000000000000000\#
0000000000000000000000000000000000000000KKL`100000G2Y^0000000000000000000000000000000J][7dEaagG00000\#
00000000000000047II500000Q0;R3?[VK_0000000000000000000000000000000000000000EaJZW00000000000000000000\#
am`O5000000000000000hRAbFlU^lh_G4W`EmV?mh5WN=00000K3:HYiNJcY000000000000000=J9RSn^c9<00000<X1L]00000\#
ogaHj00000QKMlg000000000000000b72kihU5mcY[97SXe9;o=GUO;00000000000000000000]i@2N00000000000000000000\#
0000000000KSUYd@F=;<WfU;@000000000000000000000000000000>N[XD00000f7BO4000000000000000000000000000000\#
B^Th800000000000000000000lmB48;TaZA000000000000000\`:Eo0000000000[Xc\N00000000000000000000`E<VG00000\#
0000000000000000000000000000000000000000;3?Sm`USm9000000000000000=QJjSoZCIl5XHO3b<O0[000000000000000\#
4a[X7000009:NV20000000000FA\nU@NOD4]lTXK0000000000000000000000000000000000000000`@^SQ000000000000000\#
00000000000000000000000009HC<hVdWiN00000`Y0m0000000000000000a8H4O4hJQmHRc3J0000000000000000000000000\#
00000aa5RG00000000000000000000kZFZcn8bL200000000000000000000000000000000000000000000000000ai7Rf00000\#
9faD500000000000000000000M>@C4O7bPP0000000000e[L:ndOZe:0000000000UF:_`PE[00000003NbZ[00000000003_20]\#
:EXK?9I03fDOX2N0000000000000000000000000e4EK_0000000000T9OX000000Zeb4H0000000000oXa?AhGb<DcmXfO:=5HN\#
000000000000000000000000000000000000000000000000000000083PJ<0000000000000000000000000b:OX60000000000\#
RH1Pa5@SR;000000000000000jPa;W=@E5C000000000000000000009:2F70000000000joY3ah]V1fN5;jHPF=V2JLH54UTODU\#
000000000000000000000000085;HkZI;TB00000OnRZLVUW1g0000000000000000000000000000003aYI^00000kd_5K00000\#
Im8Xn00000hfRRN7[NDG00000NiOB4AJ[;500000G;63XV>bSE12DJbS6EAV0000000000_\SLZ0000000000Lh2<Rca7C`JdNWN\#
7PSlJgM1SdQ7Y:\Xh>eak7@6Ao<ZBKgK[ZAhI=9d00000jh0QlN`U[]0000000000R5LLa000003BKof00000000000000000000\#
0000000000>Z:j]4l62eD3[@M9]C>^Qc^XU]d`>U000000000000000GJTcU000000000000000b3XC200000000000000000000\#
000000000000000000000000000000Z_4EZPGWmR[J_UH000000000000000lS?iN0000000000S]ZXa000000000000000AhSFl\#
00000000000000000000\E1Zl0000000000nmQVkCgNUb0000000000000005_A`;3BO6l0000000000QH08c000000000000000\#
000006MJDG6[b>E0000000000WBcQ70000000000000000000000000E@3Wc0000000000000000000000000j_Eic00000;TRdB\#
fi6_K0000000000GgBZALmHH5000000000000000eSCg5JG]_000000000000000000000ML<iU000000000000000000000m8gX\#
000000000000000000005G946SeGDOZ@]k000000000000000000000ONTl=00000000000000000000TJN[?000000000000000\#
JH?V<00000bWE\l000000000000000Q[=Ne00000LYNel000000000000000b^_Pj00000oPA4?00000`f]IL>06^]0000000000\#
0000000000g^:K\0000000000ND@ZS0000000000000000000000000n4`3D;gY^i<]^5k0000000000^d=3\000000000000000\#
00000];1Al0000000000000000000000000b9X7<0000000000000001Y<HcVc8G60000000000k>YV=00000ARHmA0000000000\#
TF?NjMjTOc00000000000000000000<IcNHA=5^4000000000000000d_C2=0000000000000000000000000Td@\hWf;k=TWAf=\#
WF:S709QnRV][m@h2F;0gZMT_`DbYH0000000000C2IJ>bjPn@0000000000000000000000000hVKZ@0000000000T[8M]00000\#
LOQ7>KTXT0_@Y23A:Y2D5OYVd]1aOn0000000000Y6;ccCm:SH00000000000GOCL00000AVJ1k00000000000000000000@kKH@\#
00000=N;PV00000CGa[I00000`JQURYE:domGImCMhOMBeK4iAhUT9f0000000000000000000000000dP>d>000000000000000\#
KEEjlJ?D@Y00000HX=5<Gb=aW00000O?JH[3N7`0YgEmiMVM]9[AUlo>d_?Ga>_i3000000000000000000000000000000?J0[;\#
00000000000000000000JX>ZDgjMWf0000000000000000000000000ciWJZHc1cb00000gd:CK_MP`?0000000000\iDmP]BRTb\#
NV`dD000000000000000000000000014;HQ00000SA?6T000007`?\``Y5JAJY3Ma0000000000i=_k`mAbocb[;TiNDbJUNRC;T\#
0000000000000000000000000YS`?4000000000000000000000000000000`G<I2SW6FO?_3jAWmA0:00000QO[VAV9O7HnXJh^\#
1b`l6aH7k<gb;A^mS8gbHbD]14eW]7000000000000000;X8UU00000000000000000000000006[LnP00000\^1Ne0000000000\#
0000000000>oGW40000000000@aSkYY[VQEJlX]:WVYl789=ToKU][_<4^>5000009eY0E00000000000000000000o?:\]<]^9]\#
00000>`4Nd000000000000000000000000000000md3[K0000000000n@_f100000000000000000000N_aPb_Q<d50000000000\#
00000V5F;g00000LBSL7S9W8D0000000000mfY9@000000000000000?\OIcCgDh2@e:hj0000000000e\^;100000H59iD00000\#
00000000000000000000F14A;000000000000000ZY;UC00000000000000000000000000000000000M:^L_000000000000000\#
000000000000000P96`0000000000000000cQM=_Ln7oI00000000000000000000Y3_2BOG6LK0000000000000000000000000\#
H39\j]N`8I^N>7i2QC5600000^5?:K00000o>Gi=000000000000000FbIIj[>a>k0000000000jOO>E000000000000000E0EWB\#
00000000000000000000000001<<;I0000000000000000000000000000009aL?:NbAKh00000Z6VM000000000000000000000\#
00000`\BNK00000ho[3B000000000000000000000000000000jU3i_0000000000000000000000000000001`33m00000Il5HZ\#
Fn:=UEb[7V00000QL?cA0000000000TD`_[0000000000\^G[jG9W2BdO4Lhd^ZPM00000CYVIo0000000000000000000000000\#
00000b56bHg^`od000000000000000000000000000000jB@9HQG2`GKX@7=m9HVOaVS?9BFP\RCB36O00000000000000000000\#
4_U_Q6UXB\AhMMb00000mO13e00000b0Jed0000000000000000000000000cCS9o0000000000000000000000000ZVU8k00000\#
000000000000000ZUAE=Nl]g600000CMN[lR2DLW=NZ]m7QQFOWT]<f0000000000HoZkB9Ga1mN3<bQ0000000000000008POkn\#
000001^3hb?hW2Tj>;F@M2CZo000000000000000000000000000000000000000000000000000000000000YZB3b0000000000\#
Lj@5d000000000000000000000000000000000000000000000[3Ud@0000000000m19I=[h;iF[iTPi9Y^d?33JQA0000000000\#
000000000000000U]3B;00000000000000000000l;2a:00000000000000000000k;^Mo000000000000000000000000000000\#
00000>^@nQQjS9^0000000000LIZ6Z00000000000000000000000000000000000J?8DjEa3n400000000000000000000BX3go\#
fhO@O00000Q>5Y`F0KUd0000000000=iIONFk<UmQa7TSfaMK^IH<lnW6QfB`OSbX0000000000`1;n900000S]X=N0000000000\#
0000000000000000000000000oK?g9kHK8A00000ANIo300000OHOk@00000000000000000000>AGcS00000000001AQ>;W9ODJ\#
00000QH0hc00000000000000000000NBTme000000000000000000000000000000000000000000000R\KPcDZ83`00000V]NJl\#
LnH]300000QEXC\ZL99k00000000000000000000000000000000000LGKn_CF]mU00000000008DMIO00000GSRWN0RT?h00000\#
df\ncWQbkO000000000000000000000000000000hNUL700000GA1lHE\UI900000Qn0G=00000000000000000000hEJ2[00000\#
bR?@;0000000000000000000000000000003?AWg?g5@U00000HO;KT00000000000RQ3U000000000000000NJDTX0000000000\#
00000Q04ig00000=BLcE00000000008A05NmDCoD?X3C@?8U\1h3XmnHKQV3000000000000000?ENdh:VJi?UaP?D0000000000\#
SZ>BfE`VbPSJ[6Q73_lS00000:6NOY00000:V7UX0000000000h0aoV0000000000000000000000000000001Z9lJ00000P^bDG\#
00000000000000000000\`Q3`gO[XV00000377TJd:<UCn2?SH00000gn>BB00000W1T@J=bUcV00000?<Zcf0J][10000000000\#
`0RRf000000000000000YKQ00000000000000000P4GJS?FVZ@000000000000000^]:3i0000000000j`8Ui00000000001QP];\#
00000\3HnP00000mg:eG=5KZh000000000000000000008A2l^hm5IF8N:fU0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_E7o=8OR[000000000000000000000000000000V\\mj00000X7R6<\#
HGUg2000000000000000AlQ\F000000000000000SGMoH0000000000dV;6Q:WGN=Gha`J000000000000000000000000000000\#
00000lAO=f00000U56=0000000000000000hV\500000000000GBXQ>Md_bQ_FbnN000000000000000^KQcPNM5>>0000000000\#
000000000000000fmcI5000000000000000OSK0F`\I@60000000000`VZdU0000000000000000JDHP00000NjDc_00000IjIMC\#
00000M6Bo300000g@G4[000000000000000WP[Ta000000000000000e>3E=bd[>c5PSg<Q5`ff00000YM;Yk4X4]K^9E:HZ=HFZ\#
J\W15WC]JEFm<hNVJ\R3J7_bA0000000000000000000037Xff44:ol_=Kn3^e\M000000P]aU?00000000000000000000>kFCR\#
00000000000000000000GbO>i000002;Uh60000000000N44X700000Zl2YWQ68Mk00000QQEUPkbJ[N@PS6Pg@4Go00000jR>2l\#
0000000000SU^j^5nNG04AOG:000000000000000]_2[Tkf5<700000000000000000000:V6>[Zo5Sj00000`U3\d00000lF0nP\#
0000000000000000000000000??ajUICZ4f0000000000IbPYN000000000000000000000000000000lG9ZX00000`@c;Z00000\#
000000000000000000000BOkR0000000000mYB;9000000000000000^`Bleo\4Xf\HS>Kk8RY9i[=[U000000JRCA0000000000\#
000002@8Z000000S8_`6EFaON2K:WR000000000000000m`09nM0Z5:00000a0EFV00000000000000000000000000000000000\#
00000T33\TeCL^A>JRjm48`;3000000000000000_4EB=0000000000000000000000000Y4P;6F;^mAgVZA2V7VPo:`YE800000\#
00000<Y_\J0000000000000000000000000Y9V4]000000000000000?hPS900000GV@a^4eUE^000000nc[n000006nOY800000\#
0000000000000000000000000^[;aP0000000000iU5dFHo]M=00000000005^_<@00000I=`4L00000000000000000000@k7bX\#
000000000000000b7_1<00000000005_GPT00000000004lH^lM[`@`00000DLVIY0000000000gP;;N00000GcYc<=bM@F00000\#
00000=Q2\mK^23;2>N4C0000000000H5ScM00000RNUZH00000mR=PUfJRbGG@<6I00000M:T6d00000Em2\@0000000000EkSYc\#
FT3Qd00000000009nJ]l000000000000000@V]mA6?@O9:_U7700000NYK9Ij;7Q]00000000000000000000000000000000000\#
0000000000Oo5m=O@Agf22Cl`8F=GDOiYGL7V1diQ;WGj00000000000000000000\l3]Q00000000007?;bE_13=Kd4WbN<R_i]\#
0000000000nQMiaja3=o0000000000CRc:i0000000000000000000000000000000000000000SS0eS00000000000000000000\#
000000000000000PbWH:000000000000000i;320000006TF=Q0000000000000000000000000dVJbo28EVI=@<lbBjPGK00000\#
00000j1:AD000001o[`\0000000000000006[7P^000000000000000=e0JN00000R:Ggh000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030SagV2DbbT9A2XOabB<0000000000\#
GCZSX000003GF>V000000000000000I0b6lToT9O00000^V\f\000009e]KY000000000000000^mTJ]00000000000000000000\#
00000000008LN:PW4GoSogbAj00000000000000000000m:Xma00000S0];LUUV=<ci[n700000;B5An00000000000000000000\#
<S`>Gh@S_>0000000000^Y_c;0000000000000008\We9Ph5KY000000000000000000000000000000000000000000000iBUG:\#
0000000000000007lX080000000000RJ@RN90JeJ00000fkV0\0000000000E<7;kU2<PS0000000000]C=Hd00000`i85Y@_c@d\#
E`V^=00000000000000000000T]1VHb>[3d0000000000YEU8K0000000000H5\:I0000000000cHM?5hJ:06kb?c5AVJ5f00000\#
00000?ID`^00000GD2@O<RO;dbB8;N>g04A8=ZY000000LFYI400000MVP`0?`>WnhX=>I3NZdDJ_`WIhMPjkW2RS<0000000000\#
0000000000000000000000000;QbV<Gl;RHBVHOA0000000000ik<IA000000000000000aX8\;00000Z_^X3NHPO1Hl9L^H5;P>\#
7Q<bo9?H?kkbXR]00000000000000000000H:=n?hnYC50000000000EVF1300000mX06m0000000000000000000000000QTHfO\#
00000fS@c600000000000000000000000006E8;>00000MJ6LaS>c?g0000000000NS2Ml000000000000000:7MZ500000ML;_h\#
000000000000000e2>?21YNS8U[Ii=P=XHl0000000000000000000000000KA0__fXB8T000000000000000000000000000000\#
0000000000QOV8H000000000000000EN=COIhICQ000000000000000i_Q?X000000000000000000000000000000<TD7IR_D8E\#
m?J:0\Q`RJ0000000000000000000000000<I19S00000=@1lk000000000000000000000000000000b3[Me0000000000Ea^cd\#
QcIW4Q\[BI000000000000000Y_L3f;k\;A000000000000000000000000000000lg[\500000000001@ECF000000000000000\#
00000=6Gjn00000o>7da0000000000`XObRD0HV2oPCRk0000000000MfTS]000000000000000R_59h00000000000000000000\#
0000000000000000000000000E[@825PE8O000000000000000000000000000000E:MkN00000000000000000000Cn1mTV4SNJ\#
000000000000000000000000000000000000000000000000000000000000^Sanee>S:^eNEhdWdU2nD`2SJ<nClJ>LNMS_:8V`\#
00000UPWleZ`biY00000N_RV500000;>IJR000004PW9c0000000000KG]l=8POLF;mbIA@PIXK3XYfm_=HXk00000?9FPE00000\#
0000000000NiGVZ000000000000000000004b]ml00000;`?PI;U\d:0000000000000000000000000000000000000000?SBYP\#
RYb@o000000000000000000000000000000kG<=7000000000000000=:>PJ000000000000000dPVM[00000:7Cic00000dZ6]Z\#
<lDLF3DX@l000002nGW<00000];\fG00000KKR]l0000000000>:EO<=nQR>b@TTC0000000000000000000000000fnP5700000\#
1N0\I0000000000K378L00000mQ^A8000000000000000000000:G8H0000000000<ANZj00000kGa=900000AZ`cB0000000000\#
00000000000000000000DNF6j\2GEk000000000000000000000000000000emXk200000000000000000000000000000000000\#
\ORbg\7I[Z00000000000000000000=KV3@000000000000000QOF_K?Y[UF57CbYTLI2^@haWb0000000000000000000000000\#
00000`CU^B0000000000=53K[000000000000000mn^Wb9SO[A00000UB1JB000000000000000\mT`D00000000000000000000\#
000003]L8J39_1e8]YLPg=5?`E]7S<@;[N500000MX3[icCG5aBC`G80000000000[G8Fj00000J[PBA00000N4:o@VXab500000\#
00000RfU^i;>I[MHmZXSm\35McC@OX_LXH@cE7cN0000003\aN00000000009A;1[dfGiXO^NL`TYUK7a\_=Z0000000000^`YP?\#
00000000000000000000i5:9_0000000000000000000000000mJFJ6000001]?[\59TfKFbbKA0000000000000000000000000\#
MVM@000000V]S_Y00000000000000000000000006LXb800000000000000000000T3P\93<U\\0000000000000000000000000\#
Ue@@P000006c`ao00000Og1QN3=Vm=0000000000000000000000000000000000000000000000000000000000000000000000\#
JoE=g0000000000gbamPL1E_]OeFFFh>Qm200000000000000000000000004]=MM00000<ZLW300000jk_^`000000000000000\#
]jT5ne7LB3S;8562EI<iAHX@HY5>BQ000000000000000000000000000000000000000000000f`aT`00000C03Ze0000063PE3\#
:gQ\d0000000000ZBBRG9f>S;ELO6RIlOn_QfSc`caYH2o^_6CnUaY[00000000000000000000000000000000000]fKe^00000\#
000000000000000fX5:l@gQGA000004WQ2R0000000000fk1KL000000000000000M_^9m0000000000oicXP000000000000000\#
00000000000000000000lX?Y`000000000000000000000f6hY000000000000000P\ZPe000000000000000jG0YUk<>8B00000\#
0000000000000000000000000000006D6@QM@^iL0000000000000000000000000000000000000000@3;LFMD@MO00000VIZ@S\#
0000000000000000000000000;PAA2000000000000000000000000000000000000000000000000000000000000NTEVi00000\#
00000TYBWo1YT6>CK]L\000000000000000JmQ@c0000000000000000000000000bO7aciHEOKUM6LVEn6`Z000000000000000\#
00000;Y13nQTJcj@Q_JL00000000000000000000@LM[V00000cBU4S00000=UV>200000`J\8e0000000000;cYTKaFI@b00000\#
hOA\T000009e8^700000V?<8<o2`d800000000000000000000000000000000000000000000000000eEFDZ000000000000000\#
0000000000000006d0l`000000000000000000000000000000Wf0T@[9Y9X000000000000000cmJiQ0000000000>N`7k00000\#
00000an^DN00000000000000000000;oUga0000000000000000000000000oT;ON00000LgHiQoM0?400000^SV5;0000000000\#
b6ST94j`ZA00000000000000000000000000000000000gZY5:000000000000000VWUP`00000emS06KoQZb000000000000000\#
dER@S00000[QFm700000e<bN]JX=m3000000000000000XP9HhBS:iV0000000000000000000000000000000000000000;ebPg\#
0000000000000000000000000IE?Gj2O2=?Cm]U>GYc@M0000000000Sn:bm16\Zj000000000000000I94cR000000000000000\#
00000M0`PBTT9^V0000000000000000000000000000008OPFL0000000000lFG<[000000000000000<:13G0000000000WZD`m\#
0000000000000001BP]b5ZITh00000IiP3SiS1MSoZRQ:00000000000000000000GG6mF0000000000H;Y@dQdA7ameMJ00nQWf\#
000000000000000C@EGE0000000000000000000000000oi=Y<G^@LT00000CPU=JUc:4Gk:b=O0000037ANL8OEQAYWT7900000\#
00000lX6flGP[:[BaR;16j^?glna2T00000000000000000000oH;iS000000000000000:6[LJ000000000067DcC0000000000\#
000000000000000000000000000000F=6T6000000000000000iJ5i?40DmA<T2X5XI_[M000000000000000000000000000000\#
0000082=T800000000000000000000YT0cT00000000000000000000?93Bf00000TED8c51PD1YJ5bh8B6g?7;;5@D7]f5gjc@3\#
0000000000ND41e00000:_H:9000000000000000PIIS500000000000000000000CX9n;]4_1JmS`mc000000000000000oRP`O\#
M2ZTQ0000000000B^:kG0hZ<L00000Sb<mU0000000000bI`DO0000000000000000000000000][@T50000000000W<WJj00000\#
00000NKIl@0000000000?8;dLPLCA40000000000=]6oOALE<k_OYhf000000000000000000000000000000000000000000000\#
fNV0f00000Gc56fb\Im300000000000000000000B4W^A0000000000000000000000000gXHJP0000000000000000000000000\#
000000000000000hhLPe00000lP<E6l`F3k0000000000000000000000000f8_?W9e`JC00000000000069[000000000000000\#
00000000000000000000:\<AbZ9@=80000000000m>`<M00000<T7mdkX@G3;WA]8AKP^j@MA\__DD2jkIMFFiVIkTQ2Sec<VY6B\#
L\\>C\5a6na[R<c0000000000J06MGiS<4o000000000000000000000000000000000000000000000000000000000000]N=bV\#
00000l^Jn4000000000000000N7@e[00000000000000000000000000000000000000000000000000YIIng4lCTE1TXF9a=<H?\#
b9HjkgJPDa6e^j:=ebh40000000000_`3DeAOTBl0=_KbSS=o\000000000000000VgcPQ8ZT_OU8`3R00000000000000000000\#
00000dmc@X000000000000000aP];Y00000MPMJ]000000000000000000000000062:cGN4PTa4;4gTI]VlG000000000000000\#
00000BU:k900000>VVHeWMO[^]b_Z7AO<mb00000:ZKmI00000E5IT_emS8QmSNhSZJSMo000000000000000000000000000000\#
TKFY0UIEI4R<a4m606Z30000000000VP[RI00000A_RfP000000000000000AVD[8000000000000000eW9cb8?XGZ0000000000\#
00000U\F;@00000000000000000000o\CDM0000000000000000000000000000000000000000DhbUIWD\SWFk>;;cQE=?KRHH_\#
00000gC\ICOOHCGDF`e`E\BZj000000000000000000000R5h@[>;8_XXWWEaFK`Y00000@GFKc000000000000000k^LY600000\#
]^E5Y0000000000000000000000000000000000000000000000000000000_:Hj=00000h_2=1000000000000000af:Vd00000\#
000000000000000000000000000000Z<N>D00000:@Z4GN4Wgm00000\JKiO00000000000000000000AcTKH000002YXVP00000\#
00000nA1:h8h=3I_2FT@OWJDc00000000000000000000bn`VZ0000000000ZTKO;00000000000000000000000002V>l200000\#
00000000000000000000000000000000000000000000000000=8F7:000000000000000DEC\\gX7_efMYMD00000k:KFP_1Gc<\#
0000000000IZS?U00000fTJ\]000000000000000lhM\\0000063OU:[JPP7WG_ND00000000000000000000k1^8n0000000000\#
000000000000000000000000000000gi15B00000000000000000000000008]`fU0000000000D<E_O00000000000000000000\#
00000\lTGAUlNbXbKI6?Y6SiV00000i3_Xe0000000000000000000000000000000000000000:LDEW00000000000000000000\#
00000D<\_4D<]4]00000IeHjW000000000000000000000000000000000000000000000000000000000000000000000000000\#
F?L4heePRJ000000000000000@_8E@00000Xo=CkiOYZ00000000000000000000000000YOE>^0000000000000000000000000\#
00000000000000000000000000000000000R`>Qf<VJ\I000008IbHa00000Be30lCE6lR000000000000000000000000000000\#
RdYPM00000000000000000000000000000000000gi8RN00000L>T@V00000000000000000000g1bCk000000000000000Q94;H\#
JQ87KZ1;lJKQ@`TB[3>m00000af3LG00000_?;OdLWI_N00000dCSLF0000000000000006iYg^1V5S9o^]GGZU0n80000000000\#
0000000000eIPem?4^Jm00000oLZkkZ?HRU000000000000000000000000000000000006P0Kj_`cCk00000000000000000000\#
cdE4o00000E^W<O00000000000000000000000000000000000000000000000000000008@Q;=>b5gZ:nDKi0000000000YGSkm\#
0000000000;GVRR0000000000Da`gL1gWm:00000LIRKT000000000000000E1]iBi2>nL0000000000000000000000000GS4SA\#
0000000000000000000000000=TTH80000000000[i4FM00000<^;`QEo?TCP4S@4jXX<_000000000000000^dT7RCE>=>00000\#
0000000000000000mE61=ZOj10000000000C9Xin00000Xm103Lf7g_:14RO0000000000000003JJK9\FOUS000000000000000\#
000000000000000`W4de?_1S=00000iQNXjD;:_H0000000000KJ_:M00000@C[J::o\SgjW\HPbJ`:T00000000000000000000\#
0000000000\YKAI_jMM10000000000\f^OF?3UT?I0]Rg8eSjh0000000000Vc:]9U1\=S00000WNN]GiPUF\Moa_a[C;WV00000\#
00000o44C>jQ:DD\L0?bWUNN>hONP61LPj20000000000`PQ9H00000Bc@N^m[QnjE5RH1B7P:dAUOWW76WCc00000DhVj>Jd`8m\#
K`6NVmQ7EU:3UQ`?SDVVG7FE\000000000000000a[VT>0TDg^0000000000U`HQA000000000000000dJN8A0000000000GX1@F\#
MQ9T@9\TlnEd`W^SL@Q[000000000000000000000000000000BS_;S00000Sd5m200000000000000000000mX3kTAmZ?\00000\#
0000000000QlMN]000000000000000000000000000000@4^;@00000@;A7Q_4Tf:0000000000O0^I900000ObN^f00000hJ9Db\#
`b0P90000000000000000000000000I^I5`00000hC44J>dSDG0000000000000000000000000000007:Wc40000000000]_Z_;\#
ieDYlkdSoJ000000000030Do\_<;g_0000000000>h[=TWE]]LheIKh00000000002j>H3Dl]hd00000000000000000000:hEA6\#
0000000000<fN5X00000>6En]0000000000V>cML000000000000000DbNg2Ikc8k0000000000YiU\H00000[J`Qb000004UGih\#
00000MhLTk00000]gJ0L00000MN3JXk63ci0000000000<[D_70000000000;M^<E45Qk200000GJ700000000000000000:I9XO\#
00000ZEHRIUQYDV0000000000m3[?I000000000000000MWA_PW=F:C0000000000cJKb`000000000000000gU9NB=^IWX00000\#
00000000000000000000]i1j=000000@\QX5_a[2`nD`N0000000000I;]cP00000000000000000000;MA]D000000000000000\#
000000000000000000000000000000X@K]700000=:10\E>?I2g>M;RmD]fA000000000000000000007f1c200000000003j[fW\#
?SMa81RDa\000006@0?<jRMgkeo>5800000000002`8dVOd4VAX3@P;0000000000RH3Q600000c@0TQ]27`TWKR0L<=\c300000\#
00000Hn4jL00000ZW;GCE1?_nYLXQhTkaAD<kGbJbJPK10000000000Zf>o2@h3b300000000000000000000KK3VD0000000000\#
0000000000he5Md00000G2<XM000000000000000Jg2I_^UZP9MY]_@Vf1l\000000000000000SGH470000000000YPFj<00000\#
lE74[Y7N<eBJPZK0000000000000000000000000eK_VOnl7iL0000000000000004@BQc`Za=a7YA3ekIHJYMURAB0000000000\#
0000000000`eZJ3k69m60000000000000000000000000J30Sg0000000000000000000000000000000000000000^A?hC00000\#
0000027JhDDVUP9000000000000000cJVNT0000000000I;Km20000000000QRYR?00000000000000000000DW0\g0000000000\#
000000000000000000005H=oD;e@M0]o1;XjU>AIL9T;5^G[X`:C]0@00000Ua;7\000000000000000000007^3^30000077_NR\#
00000_0V>B0000000000`bB0=00000000000000000000XK6V=>P:ZfaOV][bR4:a000000000000000000006La7X0000000000\#
;^4OX00000M>=V]JHJ\n00000000000000000000HB_Jl0000000000HQ0gOSXUaE000000000000000000000000000000m7B_^\#
Bj4ZeV<G11000000000000000PEAJKl9>6DN`P8BHm4^400000nZN;M@FG:ZYNSf900000f[3?^b9PLE0000000000YC?7k00000\#
65LV]904BL56XkE0000000000JR;FL0000000000D`<Pc0000000000000000000000000@DBgI00000<8AhhoESRH00000gOBi\\#
0000000000000000000000000000005^68KXU7lY3cEg3JfG:0PhH2[S<_XL00000000000000000000hC57o0000000000;R^YY\#
00000i4V2900000598W\00000000006;<O2000000000000000AF1]A00000?kN<B00000000000000000000000000000000000\#
WSL<F00000000004X_4300000000000000000000L_L7b00000000000000000000000003k38b0000000000000000000000000\#
00000OMb[k00000o^S;j0000000000V5HMo00000OX]Se000000000000000NSH^@??OOX?i<Zhf:3bl]jRA[000000000000000\#
0000000000hE34CFH3mL00000>V`d^00000`GBae0000000000YTXX600000F_<Re000000000000000000000000000000bQ:0J\#
00000?mJUa0000000000LOOL0000000000000000000000000000000NU>`_0000000000000000000000000000000000000000\#
0000000000000000000000000HnMNHn^V^N:@2TV9V<o60000000000Q70cgD94<<>MT:E3jC<7TF?S:RaZkV:5bAY0000000000\#
ckc5G000000000000000000000000000000000000000000000000000CbGa0000000000000000000000000000000000000000\#
>:ISJ000000000000000000000000000000OYA1W0000000000WXQ_i0000000000=6JIJ000000000000000000000000000000\#
0000000000000000000000000372STeT^>P9R>\\00000000000000000000fK1A400000I;JMnQJUHI00000000000000000000\#
5KNoO?lOA60000000000@20@K00000e;O8f00000lB`<m56c[a00000000006kKf<[=`0:00000LTXOk00000000000000000000\#
00000AWL8Y\EQkP0000074I0mi4W2h000008i2mcj_IaBN`;7lK_C3\0000000000D<@=m000004[ZNE00000000000000000000\#
@iWo\000000000000000aTB192P0k;0000000000:A<G<0000000000=g3h<000000000000000TT`86J`2=]Wm:?c0000000000\#
HJMMR0000000000Bh3lG00000QBN=97B;Wf00000<^aJS000000000000000000000000000000AU0D?XjKaN0000000000`KHPA\#
NEPWZ0000000000O7_ZC000000000000000000006?IXf000001i5o^oo@l\00000N6L_e00000000000EUDP00000ef?fi00000\#
00000DaMk>;]MOO00000F;Edk<l4`M=H9dR3U[_3000000000000000P40KJ00000000000000000000BN3GPF693>;[3EcQTEPi\#
@6X@>0000000000g4Y=a00000eLB\dD?0T6F;aVo9LJkH0000000000000007LLK5Y\EJK3586f1]7A]0000000000?SPW8QLZ81\#
BIR7[00000000000000000000BMK>H000000000000000m8R?A000000000000000000000000000000;HGGU00000c6TDelTK<G\#
[cZ?h0000000000000000000000000Oo^8b0000000000000000000000000^hcRV0000000000UlDfR00000GZ6TB0000000000\#
CWDX^85DZM?UPEK00000OM0KY0000000000000000000000000A@=hQkEOlnj=TL6M80@]ekW]h000000000000000;a1B:;0IVX\#
YA^Ba00000OkA:PCdDJ?:H761P=Gd`00000TSSeL00000000000000000000;OXEFamUCR0000000000000000000000000k^]D`\#
00000000000000000000W[5OhXA?gXbh:f5cP2PfF<O0LPlQ@F00000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<:jI00000000000000000000TW\4T00000000004fWa20000000000000000000000000hRT`6\#
Aa60HLkIgA00000<WSIH000000000000000M8<d]0000000000000000000000000000000000000000000000000000000797A>\#
>`:WaUaVgn0000000000f1Z6?00000000000000000000000000000000000G<>I?F7M\6J4WNOD@88;b;ULg000000000000000\#
0000000000000008];9c00000OM<64000000000000000000000000000000<8^:cc?`iDE3?;Z000000000000000\?`j=00000\#
G=H>J00000000000000000000000000000000000@V4F^00000_WN_N00000000000000000000[f=c<00000?KRE600000I1Gd7\#
0000000000b>[_R000000000000000000000000000000000000000000000EYKWn5KDL700000000008411d^nM[:00000`=\gA\#
000000000000000T[74H3IX0G000000000000000JXCaNm>ZSA:APf[000000000000000000000000000000`f3X?0000000000\#
U`9F7R7@P]0000000000Q8\?E00000000004d7OA0000000000n`>ZmCaBhF0000000000=f;220000000000000000000000000\#
0000000000mZY>b00000000000000000000bIV>dO\M_K00000<7KF:000000000000000hR7E32Lc\<<3KOO7gNNm00000g1;BK\#
0000000000HoC3J6XW;@06]dg00000i1`VO0000000000000000000000000hT_Q82889^00000_KPZ_0000000000o;F4J00000\#
00000000000000000000000000000000000000000000000000XRRim00000=@45K000002GCDh0000000000000000000000000\#
0000000000h>CUafQLQHNm6EQCRUf<0000000000mJ]H[00000F=YR100000000000000000000000000000000000o>=l>00000\#
00000000000000000000lO1`C00000L^AJ\00000000000000000000988U;000000000000000H1JmV000000000000000_@;a7\#
00000000000000000000IUTZMQ@ZA[0000000000Q?U6JVAXD800000Jf_Qb1_LSj\O`=k[4IJHSX_TS=J32>000000000000000\#
jQ<k5000000000000000eYU5:00000T@7i0n8>oon0\n8Z>LLMl3`ih00000h\]hF00000000000000000000000000000000000\#
0000000000B\46Iek:gThc62H000000000000000UMTI\jOTn;c?Y1<[_\kQ000000000000000f`KWT<JU]17j^3j0000000000\#
0000000000000002U9Aa00000SEOlC;n]GQ0000000000000000000000000o`U7a00000000000000000000000000000000000\#
B@6^50000000000000000000000000000000000000000I68dB00000000004o1UABSQeY00000:XZJa00000000000000000000\#
000000000000000000000000000000b]1LP000000000000000000000000000000000000000000000000000000004T:500000\#
?kU030000000000000000000000000000000000000000000000000000000EZ7;60000000000a>F26WLMk^0000000000;dB`4\#
00000f\6X500000000000000000000000000000000000bl^]X^b0I800000000006T79ISWQADL;ZW7000000000000000j824_\#
0000000000000000000000000bXPUkkjGfc000000000000000KV1gEdhCI>0000000000o9aYI0000000000DiAPe000004OL]F\#
mAFQF2Q^\S00000000000000000000DdZ]S00000000000000000000DhPoN00000000000000000000fd8nT00000H76aV00000\#
IE3`I3TC4Q0000000000000000000000000::^9>00000000000000000000cT0\\000000000000000hFR==aXO3M0000000000\#
000000000000000S]aRQ000000000000000DKJh00000000000Ha4BY0e50<:d5CU000000000000000000000000000000PGXeM\#
00000TPGYf000000000000000VkEWL00000000000000000000000000000000000N<DSN0000000000OMIgWeM7;O0000000000\#
000000000000000UK3R=[97Pl000000000000000DOEN^dA;A36CF[>C<Gb28hHlb\JLMeK:7@Z4>[]600000000000000000000\#
00000E>4S^0000000000@dMlKU_A>gBIRlD_L`]W000004FI@W;3Y<[0000000000FJ2S527_ZO0000000000[IIem0000000000\#
00000:nEfV0000000000g`L;800000000000000000000LLU=m000000000000000RdE2200000L9XZ>00000000000000000000\#
0000000000aiKIRC\Ia^0000000000000000000000000000000000000000gT=iPS;RO9000005acB]000000000000000LnV[Y\#
6N>0eVeFIQO<;0^g@b@]00000G0>>:8_NA3Xj5`G@c6NJ`B`HdG^;nd00000000000000000000McX@T>b6[b8aES\3lT]a00000\#
000000000000000AcG6I0000000000000000000000000000000000000000eOYJ400000000000000000000000000000000000\#
00000000007b@@100000000000000000000CQJ`^nG1;K000000000000000lEDI]000000000000000C2OX\0000000000:kboG\#
0000000000YCVOEm=\@n0000000000o5Ado000007K4`40000000000JM8UH00000000000000000000ZALfVkCOIG0000000000\#
00000000000000000000000000000000000ZKLXU0000000000F\V?FJG^BO00000@I=^m0000000000000000000000000@k2E0\#
000000000000000bn021nLD[SmVXNf_A\YA00000000000000000000000000000000000>eOaa0000000000000002JFoT00000\#
00000HL4=G000000000000000^mV3O00000000000000000000I[MTo00000000008l;SBDU3gV000000000000000aT4Si0BI4h\#
<I;Ui:RXiB8CFWc]V;Vj00000000000000000000_V1:b0000000000mocJG000000000000000C_YZOnW^[8GGao100000:>S<_\#
MmO=U0000000000000000000000000000000000000000oDE;>000000000000000000000000000000K>6cW00000bIFdi>7Po7\#
000000000000000]`2O=ebJGJ0000000000000000000000000000000000000000000000000000000dYU[H^0a<=?=4nH00000\#
dLV_P000000000000000000000000000000`_2`TKlGSf000000000000000iJ]MFoXQ<\`MR460000000000eL@OIm93_1jR0ZT\#
kKA@_j9LW_>DD][:Q1nV00000000000000000000000000O0NZ3kXjLYOYeIH`I;BnSMn800000000000000000000e6JWeDf:R7\#
C;9UW@NOMOeBVP_3TKlX:<WF_hiKkKe9Y0Z?a]8Y000000000000000aU0Za80E?@`^UjU000000000000000N?R[E9hT8^00000\#
0000000000U[AlL0000000000nm9ZbTaUhCUDX;o_;2G@RPE:dOC?a>nS0XQcZFCf0000000000000006o<aECX?IFZ2SJl:dWRU\#
;88`200000000000000000000000000000000000000000000000000000000000000000`D@K=00000dQ41McSXgg0000000000\#
000000000000000H8@N;000000000000000^IOhT00000[Z1h5c1Ccg0000000000lSVo=0000000000000000000000000[@SWW\#
0000000000<1RGc00000000002Z]oQ00000NNc?Agm@WWE2;XM9h4<P8_1V:AOHao\GIbn=\ND6\T0n^la4>UW5Bn_jdHY><4MVU\#
[N1G;4hP:3;EVkI9mbOl00000>EY7c00000SLC=\^VR_80000000000000003:><O000000000000000UYL9N@HI[gMRb1b;GYi_\#
0000000000000009BV4l000000000000000<A=D800000RMae_0000000000Dn@9d0000000000N]0]500000YoA8F0000000000\#
00000Dn^_M00000P5YnSB38mLW@HLI^OL2U`dMU]EMAQ;m:FaIKYYa<99]Uafl]eb00000aUG2j00000:FNM1000005m;ZYdHK\@\#
00000bmQ2f00000Ng_6gUN:HH00000]cFBnS]TV0000000000000000[]6QP000000000000000nfbF@0000000000N7U=?00000\#
00000000000000000000k<DYZ3a_]100000000000000000000TJL_M000000000000000ah5LC000000000000000K1F5=ZJPjb\#
00000bC\^e0000000000000000000000000gZUWn0000000000000000000000000000000000000000000006Z8]^EeTAV8B25d\#
H?bQ:00000DeLVH0000000000l6JlZ000000000000000B62XJ0000000000=aC0kJF:lL00000000000000000000290F5717c2\#
S^^4L0000000000fT_AO0000000000SD\3`H7?4l00000=CBfH0000000000000000000000000mSI1HHhY@@0000000000=J6J_\#
0000000000000000000000000000000000000000LRSmnG`>k9000000000000000i^@W9Q61:D00000FX]nD000000000000000\#
i@;_U<\>aa[[Ycd00000000000000000000000000000000000@2Y>I0000000000000000000000000GDKYPGRL6P_gAdYNMLUS\#
k=?ETe]E_kn\S]=0000000000imXJiGLYgl00000000000000000000OH]:8kHa60000000000000000000000000000000@PEVY\#
n^a8_00000MhNf?`Z>P;0000000000Gn;E_nE^cG385]7HNQ3o00000TYQOjcN4oO0000000000?`B]>00000:ZQ090000000000\#
j^<T;DPOjn00000XeB<BTVW=90000000000000000000000000@^@mO24YDl00000dKTZ:00000000003[0EQ0000000000H704]\#
00000]41;3XNJfK74VUE0000000000000000000000000000000000000000000000000000000000000000000000=W=O900000\#
PR8RW00000=04[=00000i^T_[]9\cO000000000000000JE=ejUV?WE0000000000000000000000000a4ZVFReMgI0000000000\#
000000000000000k<KZ0X;6\8>nP4cYHUS2ZWYCXLI]`d000000000000000@7\>`000000000000000io]Ne00000@6cGZ00000\#
00000_T6I:RWCGbQiPmRhm=:TXdPDKoWRHAJ_]VR00000UMH[i00000000000000000000WL4gb00000000000000000000W8G>_\#
000000000000000000000000000000jF9MP0000000000000000000000000000000000000000kK7B2_O95<00000K^BU=00000\#
00000n^S5n;^\>1000000000000000000000000000000000000000000000000000000000000okF\\nN@Oi00000iZO9RLcJTC\#
000000000000000000000000000000000000000000000`0]S3LF`\Y000000000000000[^RZ]00000000009[ICG000007\HJ>\#
00000FYRln0000000000000008]X58dg0VCb@KfeH?1cAA3FZV00000AL5;]`@:H;eaCL:fS_36000000000000000@=CCdgZ8K_\#
bdTmTML7QKNL;cD00000h@0Tc00000VIMDi0000000000bocC=000008<GTo00000000005i>N2NW`4900000000000000000000\#
00000000000000000000000000000000000V36Xj000000000000000Je:G9000000000000000000006LH;\eXZAJ0000000000\#
0000000000o;_=l0000000000000000000000000N?DU70000000000=FQ5`6O\Y200000>1CVDTNR7A00000000000000000000\#
0000000000@Y]^;0000000000YM4d4R20o5i;Pi:000006?7:KD]@jfUVQag;>0g_ffc=Y000000000095VA7:XD4c_Y6;Tc2J@b\#
E[NR45BPjQQZ`[000000kZUcE00000I>3OQXGNlSYDakM00000B:9Rd000000000000000<X]P_0000000000cRKP<000004EN@P\#
00000C<LXKAXBDb]iGeok3aST000000000000000000000000000000E0OZU=CRCn00000000000000000000i8AZL1XQ_P=O1Hn\#
00000000000000000000SPWSY0=<oM00000RI91NVI[Nk>A2]H>][nC:d8J[`Y=]]00000bi;b_T1=gn00000000000000000000\#
00000?_`JW0000000000000000000000000000000000000000AUM3WmUTe09JWCR^990\_>0hJmkCNa00000b>C]baL\WF00000\#
000000000000000KS76E0000000000^a`On0000000000VR54oL=<IW9d?R]l:POQ0000000000`f?l7000000000000000b9K?[\#
00000Ug88k00000g??0d000000000000000000000000000000ggKGf[2Bb`d\ZmBIU7Oa00000@e3m?000000000000000mXTYA\#
VE?Z?1WIY5ESQgFiOQ5S00000000005;F_[0000000000000000000000000fQ1]Y00000000000000000000L3<eK0000000000\#
000000000000000000000000000000Z1:;30000000000000000000000000kC\a900000000008=R6f000009l8ZS00000EkWj?\#
000000000000000gcS?G_oXIi000000000000000S2?7X0000000000JA`c60000000000C92`:00000\NYYd00000knN4odnI?B\#
000000000000000[l<1gbjJR^b=SgQ`0T2J[EUKa?<_A@00000MMP6jbiZQNbR3^W0000000000000000000000000]9N_:nMD[a\#
Ta5cY\20>IMC0B1Fb\MG0000000000000000000000000?G6`f?G6aD?WBG]h0XPoNNGIM0000000000000000000000000a[[9e\#
0000000000000002a:>O0000038[EmOJ_eg00000m0bdb000000000000000h[Jeo0000000000h:4@000000fM@mBV:DUj]SQ]V\#
kX[jFhnJVLhO>[P4eVVl00000EPO=DW`YEFRN]CJcobMe_R4n4d=C79000000000000000d7J2A000000000000000@PEiD=7W_E\#
0000000000TX^XoP@V:T[`b8_000000000000000000000000000000000000000000000R1WjI00000N9U@90000000000Ln\Ul\#
0000000000?B4WL00000000000000000000000000000000000MAI]h0000000000@O2fH:U;KC2_Y`O00000f:LReD1bmK00000\#
00000000000000000000ehEmXm6`dm000000000000000000008fcR`00000000000000000000000000000000000O?N:gI3OQS\#
6jE;m?_]TM00000000000000000000L6I2Q00000NLKQ=0000000000000000000000000K=c8X00000:cLgQ000000000000000\#
000000000000000o@Mbd00000000000000000000000000000000000c;;bR\Q=4C`nIGH0000000000000000000000000e2<kF\#
0000000000000006n>Olc8O@\PZBaB0000000000000000000000000<o34M^M5l>Zb_e600000000000000000000cb1CPHcQd:\#
iiU=`fc0_ii^:Xe0000000000JnNAS0NWoO00000000000000000000hIA]b0000000000000000000000000000000000000000\#
iKYjJ<j^Zi00000VaW68M@_[dRoYS0000000e2N<0000000000000000000000000000007l@B@YR60j000000000000000bHNU4\#
<0BV??QKFmflUl0c9YWOVV`AB00000;F1m:000000000000000fSRiJ0000000000Oc2?O000008GEU<00000c97?E00000iV:2R\#
0000000000]k2iOFL=KXd92583BH:1EgYJf0000000000F=3GA:n[2^00000SO93i000000000000000000000000000000d^CaC\#
Q;L5H_5JV:SPMQZ0000000000h\ZAc00000:@ZE?5]>cj:L7M><AJK`000000000000000CoAX40000000000000000000000000\#
0000000000GhAfS00000000000000000000IFG\?jBXIS0000000000a^A\k@BGah00000000003?4fiKC\JV00000000009QN;C\#
S5Sl\00000DD@8]0000000000nj77N000000000000000000000000006<^MoM?G2000000000000000000000000000000TMD=0\#
RH]ng000000000000000XK@1K000000cSjC0000000000lK>AdAlD7g3D_gR000004lTmK0000000000`T>^B000000000000000\#
00000Pa2QfoK<VT[5Q_9000000000000000000000000000000000000000000000000000000000000000000000000000PFZQm\#
00000^fO7@0000000000000000000000000000000000000000X8>9NQoLkn0000000000000000000000000000000000000000\#
000000000000000000004\1d2;XFGJifUb<:VYO0`d\ce00000000004D<Co000006hCXQ0000000000000000000000000E2]DO\#
000000000000000eRM8F0000000000000000000000000W;6G=h;Jj8^SSQ4hoX@`00000000000000000000000000000000000\#
W<GOA00000H\Gg6000002GcPE0000000000000000000000000000000000000000000004oI@?0000000000BPGOb0000000000\#
]1RBhW92j00000000000=?ROF0000000000VPEfdoG[5S00000Va;@UI`?IVNiG0ALK3G6Bk=o6lZGIm=^NFeA>X3L3McRJ<gD9e\#
000000000000000000000000000000LJN3XYg3k300000A7G@50000000000000000000000000000004a`ccee2oY0000000000\#
0000000000000009k?dENKUhRgF0in0000000000R:1Q86@UOD4o]cgAQZFj6=6]h0000000000MW4RD00000000000000000000\#
0000000000kja:]<Jc0HgM9\B0000000000000000000000000E`ZRL00000hV]Fj000000000000000000000^]Gg0000000000\#
00000hk\;J1j8GLn7DDP000000000000000000004oX>a000000000000000L>^QO00000000000_Mb3U_>I]hbVKC0000000000\#
0000000000000000000000000000001ZDDc00000000000000000000ehUEjPcJ8icecLZLY42V=QHANUKGeFhGM^:0000000000\#
mZGn@0000000000000005THOT0000000000og;XZ<SF7L000000000000000h:SS900000_S8>HSLZa@00000IV:lj00000]]BS<\#
ld[UkE1TRCU[9;a^?^EmSb8Y9]900aNhTHe00000000000000000000000009RS_LNN^oW00000W6E=UC3<[\000000000000000\#
0000000000TbRD\000000000000000IK:^=000007iQ8L00000000000000000000_EVG_0000000000M_Fao000000000000000\#
00000000000000000000nF449LOX4Y0000000000000000000000000000000000000000000001l_YA00000000000000000000\#
00000h_W6[nF4Q49f9c2T>4iZ00000;?MBC0000000000Ck^Vb0000000000000000000000000hGH9V`iAHk0000000000C^\EC\#
00000000000000000000000000000000000000000000000000000000000000000d\bDV000008=7Mj3l70kAM@261e\>T00000\#
0000000000DQ1LE0000000000i7<OK00000000000000000000VI>^]dC5f]U2FhNEnHaVlab;f\H=G30000000000SJ3CYNfIY`\#
F@1kW00000XPAeA00000EF=7C0000000000i3?gf0000000000W70a[m`Ck]0000000000000000000000000IiPNc0000000000\#
DUIHa=;T;b000004_Va\`FXoZ0000000000G?BAilE6gRo49V900000ca^VE]2?Pj0000000000U\4kb00000cnJ?_lQ1NJVNCN@\#
nIS@_00000000000000000000cP9[8UYTD@000000000000000000000000000000l7Qhk3RbHn<_6SQ;67fV9h\P500000]_BC^\#
K>IjZfZ^PD\BHQ100000iWU>P[L2jL\RZ2f0000000000000000000000000=>Ih>0000000000lnBc]000000000000000A:DPD\#
KZSjNU=1a?\_NC<jWS4oP`]R]0000000000000000000000000jo62:000000000000000>3;`iPV@iE00000000000000000000\#
ag?Jl00000CRbNM3n>5l0000000000Mh?j<CaB:hSZ36g`_6VK\;LQXDe2MLId^D;00000000000000000000000000000000000\#
0000000000000000000000000000000000000000SdK\\000000000000000_>Z8S00000000000000000000000000000000000\#
XlB@XBAWMl00000000000000000000@2I:90000000000N1[FX00000000006m;O87Y=@_000000000000000dP09\PG<[jCOJZo\#
0000000000000000000000000Hm:XE000000000000000?1adH00000eN2oB000000000000000i5`5[00000000000000000000\#
00000000000000000000XM0Xc00000NVUCn00000000000000000000kkDAc9=0B_00000000000000000000000000000000000\#
00000;4`bIf:C4A000000000000000000000000000000000000000000000HS_Fh<=G7jI3Tb800000000000XBl6;\6LmR:Qg2\#
000000000000000Q6LIm00000000000000000000UhUBJo[0_6000000B9;D0000000000000000000000000k;<LQ]Q0FHGKTeD\#
0000000000000000000000000000000000000000000000000000000000007L=fG000000000000000000000000000000ad^Cj\#
Tk:m^Dh<=acR?1XE<SfeONYcI>P]J];e]nU000000000000000UA9o5^A@IE000000000000000n]bnl?92IL<YMF3G_>MUL\1>D\#
e@GgA000000000000000000000000000000000000000000000000000000000000B<M5700000JmV?1VM<K6B511H0000000000\#
000000000000000A_5YF00000000000000000000000000000000000000000000000000000000000000000NTJQ^>ZFa>l^MOo\#
De\BU00000000000000000000000000000000000000000000000000AHGZ9?ESH400000W>ZlQ4DLM79K9UCiYAAj000005Z<D=\#
;7M5SVj;Dc00000A9W7d000000000000000NTbfi000002C7<TN?;;_0000000000<jJSX0000000000A88YdD=F=aVRN8M77FSA\#
mo]WH00000000000000000000000000000000000000000000000000nJ0<S>fEm300000000000000000000Y>@X\\6NCg3D6>9\#
0000000000000009VOF60000000000c18d56hBW255aA1000000000000000:77GG00000TEYF?2aAU<O<2CGMZ;i6^P4eK2JKjK\#
R:Z3B00000_2MmQZS1\F00000000000000000000F80kg000000000000000L?_5Y000009N@>H00000a>YFN000000000000000\#
lR<Eg2iLHA000006`57Y?f96jHWOY\000000\XBJ6bTAg000000000000000BE0g10000000000ZM8HXj`<RO000000000000000\#
000000000000000_0A^40000000000MJ<Y_K\KQN000005IJ4f00000000000000000000@j2`_L=9Y50000000000]F:_5^X;\c\#
00000Nf0Nm3gRVG000000000000000ANSG?00000KKDFE0000000000N_?adTo9YR0000000000000000000000000fQ@gK00000\#
00000000000000000000I0JnX00000000000000000000>Za\?00000b;WPfb2:BG3XHMdlLZn@>45k:00000000000000000000\#
000000000000000>W58G00000U53Zo00000000000000000000DV6ef:jOl^A:2i_<lWY?[BaNX0000000000QEai:0000000000\#
00000SkD?SggQJ^00000000005_218000000000000000S6:`Sm66eL00000V83cNMMG3XZIRVZL3ZgE00000^G13URBL_801_63\#
0000000000In[E7000000000000000cL5n20000000000F:8QM0000000000gRD5i0[\eK;QE9l000000000000000RKNJN00000\#
0000000000000000000000000LbK?j]fL\7oO=TeghR2i000006`C@Jjf:l<000003eISbQ;5Q>5H5Tcd]WU4@5RoZTkPPTmU[_@\#
KPHL;00000Jo^ZD000000000000000\^6OO0L?Kj0000000000000000000000000000006n7V09g_j:Gm?dgcWF2O00000j90d3\#
VJ2_700000000000000000000]>D\DW43PN]kI7<00000>??ZL0000000000R4GZ_0000000000o807600000000000000000000\#
00000000000000000000000000000000000^0F\N_RZ?@;6:7XoW^_9[mO`hf2;N]Xf`A400000TCU490000000000ha[H=00000\#
AM3AdK\Bm>R78H4HfcIg000000000000000000000000000000X;VM=00000000001D>Z20000000000000000000000000VBHEP\#
4`<ZP<^SJF000000000000000Zd06GLbT_2MS48`000000000000000Y2<@V<I=[=NTL^RDfIF0MC4:VEKLHPRY7i]00000KP2d^\#
@1JZc000008W0U1[nCXd00000Y4][o00000WZT5M00000000000000000000@f8AW00000cFUl800000kKELa45IUm00000We8la\#
00000aTGjb00000000000000000000F\E[c000000000000000000000000000000Y;1hLG?8?c00000PXadn00000e;c<300000\#
0000000000o4<Qd;;:5V00000h<LKP000000000000000<@^[Y00000Bj<2\000002fFYl00000000000000000000eE`JN00000\#
000005J1APk9YN000000000000000000000XP>LUiI?f3H^<8IDAGa30000000000UASo<c<Za\<M30aXIN1gg0TOIaLJ9Lkgc8F\#
000009P8g02AU<d3kLeK000000000000000e:5a[hcA8_lT;dklMb75000000000000000000000000000000HfF^l00000\P^ke\#
UQ[[l00000000000000000000000009BMFXBWbDdSLC8@0000000000C0UQFo_=5T0000000000000002c;kK00000a8M4I00000\#
000000000000000Y[K93000000000000000o6Uo<0000000000000000000000000000000000000000US_D_IA0:NdHWDmJROS^\#
ke`0Ln^]Bj00000000000000000000000000000000000JB@J^000000000000000m:W@=El6Y8YZ6C@^2>ES000000000000000\#
00000gNCBdK<4G<4P6ICe]Li[@G2J@:gA:Y?R_Ul00000CW^T5000000000000000QUXjfUZBN^000000000000000b;MIA00000\#
0000000000000000000000000S]?bAl64baW2?d000000=MRmWY0Q83@h`KJ0000000000000000000000000000006EPdCgU1dS\#
00000mY:BVMgFgVW8NmE00000@THPP\IVZf00000000000000000000000000000000000jF6Ff4nDKY000000000000000Ca72R\#
0000000000000000000000000CBF`3m4Bg]00000000002`Ie?8jG7Y^JK`00000000000000000000000000000000000000000\#
00000@NVWb9A<nh000000000000000hS@RdDnOGg0000000000TDJ4:0000000000000000000000000OdXcc000000000000000\#
00000000000000000000LMY[I000003`N1D000000000000000g6RXVFbT^_\e`a50000079GX50000000000000000000000000\#
\:1@:[6Tj800000000000000000000Ih2b91hA0Z00000e@bEU000000000000000ii;d000000NH\ZG000000000000000C2<N@\#
dXF9B29YYK:WGci=W1Wd79B>77MKM3<AYW_kg[Zd000003XDdCQ_W3A00000U`VO30000000000:XPA^0000000000B^[g300000\#
0000000000\bOM7]V2BE00000T<6jGB>?aoB4DRJ00000000000000000000000000000000000000000000000000cE9:b00000\#
0000000000000000000000000000000000000000e^aKIY?Jb<0000000000APKb8eDbcP000006b;e=0000000000Df3[Y00000\#
O58a;0000000000n68kdBUJ=@00000000006T3XM00000PFLj`NWLdX000000000000000000000000000000CV>dlJjNN0nb6^P\#
DWZ[h000000000000000>:UGO0000000000MP@GWR90dm00000[V;>Y00000000000000000000BR1_00000000000lk;Kn4k]PS\#
000000000000000He=C]MlUXl^YaCF0000000000kD7K`00000BO97m0000000000000003Y4U=l6A=>OPLoJ000000000000000\#
0000000000GlHP4?2MMG00000000000000000000L`\lTT=RG01;HA^00000000000000000000\@^MGV<FbH0000000000dnXnI\#
00000000000000000000000000000000000000000000000000]ST[k0000000000m<39W0000000000000000000000000JhcQ^\#
00000X05fi00000000000000000000000000000000000M7_N5FoPdh00000Lf8eP00000000000000000000NH`o90000000000\#
000005<RaQ0000000000000000000000000@7@kidX]7]00000[?Xi]000003`YX800000000000000000000o5>gI00000^^<<i\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QYMg6:5W>^\#
0000000000000000000000000000000000000000deVmUHnZ>n000000000000000000000000000000HoQ^0000000000000000\#
00000lRal50000000000000005`J4V00000C6XMW0000000000bdN7]QWQY300000GENUT1lZZ;i`RaCCUJnFg9]o_?K>dYQ]]JP\#
00000=kPhoc3F1\97^bl0000000000S3[161[BJQ0000000000000000000000000o>NAhG=a168C8b3GZZ;O000000000000000\#
00000OQOf6GQPHYkHSMDUY1oi`O2A300000hEI3600000000000000000000GPU]n:K>Q>dF[]eja0dOiXa7J0000000000l<1Dm\#
00000000000000000000@g5Eg00000\^GMl0000000000iA1h`00000000000000000000KSa0;0000000000000009e<V;:_4;`\#
XU_e@00000=12PE00000mUT[T00000@0\>J0000000000hiZ@e000000000000000L?72>00000000000000000000^aD_W00000\#
00000;<PQ4O@R8F0000000000Bj0M3YoBdA0000000000dC3@A00000000000000000000000007_>fn00000E_\e_00000N1>5V\#
JfKNM>WNnFNC_MM@c_S[00000IS1GVhH<TV0000000000000000000000000n?4[n00000@IIX5817Z3O>2?\<I7X>F`@E<n]J\C\#
YT4QUngNVQa:XYNc\cO90000000000000009eIjE000005P@1`2FE@4QnMYBSfS`L000000000000000000008<9Bg0000000000\#
8_AUT00000000000000018DZi0000000000W]J3G000000000015;^[00000K4QaM00000PHWH\000002mI=F>9:=70000000000\#
00000000000000000000M?Dhk000000000000000Xl^AF00000000000000000000L5Zfo0000000000000001m@o]0000000000\#
00000J>Ha7k=J=QJ8[52DH]SLXTA^UDQ:?T@MS6a0000000000000000000000000n0<^:b[HF?3`ML]maE8Bl7VHM0000000000\#
0000000000`S;L`Qn`7V000000000000000?]2KPec<QUD9P6S00000000000000000000000000000000000000000f:U1Zh9]Z\#
`BKNk`2[io87CmQ:]FR>00000000004CPD:00000:F=bB2;Hbl0000000000jPW>k00000VkCe3ZP?XU\Y6BgBKROU=M2P6U4FmK\#
iPP1eb_K[^Di1Y>f`HCX=9QDlnf`k8jnE6bblW4eDcbY^3449VIkM7hGR\<o00000000000000000000:OL9=o0BH]0000000000\#
V]_]D:5UUD00000bc^HcBC8\30000000000T7An\00000<e2?cciYNfa@[6400000_X;9A0000000000;C:<2UWEN70000000000\#
0000000000000000000000000000000000000000aS05Z00000I`Yo>00000000000000000000G5UX_Ym_3R000000000000000\#
0000000000egMh;nUXXFoQC9PWNW5B5H_R9f@[b5000000000000000H<AoiE=NI[Co\VZ00000FPU7m0000000000f7C??00000\#
0000000000000000000000000000000000000000hE:AS000005cNhn00000Ph=]R0WM020000000000m4CJK`Z>[>ViSIm00000\#
0000000000OW32i000000000000000DfBHB0000000000000000000000000m0MSJ0000000000J133`83[5d000000000000000\#
[fPXB000000000000000000007K0?RWXZl^00000[W:8@00000000000000000000000000000000000KWTU\000000000000000\#
000000S3F@<Z45X0000000000000000000000000VAS\000000000000000000000I]<FC00000>f8DC8b<F^KIT@8cm]MU[>cX=\#
00000000000000000000Gh47KkH1e4;G<`SiD8\hl]2S`0T2FdC8^eQ<5_:2ETaEi;6V34\@aL_000000000000000UbUZ000000\#
000000000000000PdXJTa>:Z800000000001bAW3=H2kDaWPQV6`:2<0000000000000006_Ui;QhYjl@MTEK0000000000e62:e\#
U@=>c0000000000:mC1c00000000000000000000000004WK;d000000000000000NKXcIiSS2Q00000000000000000000P^bW`\#
00000000004[\2k00000000000000000000000000000000000000000000000000000000000000000N:bcA000000000000000\#
BT[?4Eic69oMZHZ00000LNX:e]l<>gRY`[h0000000000]gLho@40oNR9?US;LQ5n0000000000000000000000000cT[4cS81;n\#
WZacW00000;1a[g0000000000VJ89j000007P6n]Z?Dn6_[NIEKP1?E`U1[KLG=UV00000D8?<0LIW9D00000@JA:?\f0_WmkGhb\#
@aSNgHdDZ=0000000000R1KZXkm6MYCjb:EKKN=TAS4B;@D0U[0000000000o4P;Dde;\5h7^M^00000I96:@<?M3Ij=P;[CD79]\#
000009eQBOAN90=od6P;00000000000000000000Vk1Da00000000000000000000l9`bY_c0=C00000000000000000000O>G>M\#
0kVDXWUZ0_Re^1X0000000000dj5Wd0]5Hoo98O^Y5Ck=JZN_e`oFf100000n><KUF7a]b00000:Z:amM`OV]G<UWC0000000000\#
_8RYi00000J[]oo00000000000000000000000000000000000ZVL@L3a@_MMmPn0>`J;;=9?[600000000000000000000@LL1m\#
0000000000000000000000000`H:YNoH0A3YUWGY0000000000Q_AoL000000000000000000000000000000N]21S0000000000\#
g0aC:000000000000000000000000000000dZKKe0000000000Nj7n900000h[Ra5QOE2`000007J7\200000000000000000000\#
00000dN[i]00000F65jJJC>m?WoX`D1B_4b00000C1LBkfNKF2000000K<JY00000nfGW]00000;;a=F00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TZ0bgL:1;@:=0^V7VBXd00000000000000000000XO30I0000000000bFNKL0000000000000000000000000ZgFf]\#
0000000000P`X]K0000000000000007jAG;3d]G\0000000000bM<4;0000000000cSQ6nXY;If0000000000000000000000000\#
000000000000000000008VCX=oQ8>U00000>W^G300000h7]BOAFIVB26[k]EhGQP00000<<9240000000000jD@[Q:790000000\#
000000000000000000000000000000000000000000000000000000000000000002<7l<00000c]TY10000000000l;bHH00000\#
Ff_\=0000000000:@I:Y0000000000UK]ChbKJBAIEC_jS[:nEZSHMU0000000000gX@No00000LaYlJZg1oL[cETO0000000000\#
0000000000000000000000000000000000000000000000000000000K[Ue8000000000000000000003M<n?00000`b7IbEM>JT\#
0000000000N17H2EjOhj9@D<_00000<36;G000000000000000000008QF<B2e]?c0000000000000000000000000FQ`n\00000\#
5=A:h]P3RS0000000000Km_AoKm_C300000I9:?3000000000000000000000@GA5DiXV90000000000jPDG@l_9i0^M`8ZAgKFD\#
00000cZ=]F000000000000000SnDMh`3b4]00000B1PF;000006];@FnB9L35ZZmgG[a<2@2\?ObbZJE00000000000000000000\#
000000000000000000000000000000Cmb6D0000000000359g4000000000000000000000000000000G]6=U00000000009jLeW\#
00000000000[Q>_I3BOJ00000Cl;>KSoLAI00000000003EX;7gbEZD000000000000000000000000000000\?VYF0000000000\#
dAb9L@h3I700000_@E780000000000eUC8h000000000000000000000000052=i\37B:3aMJDo000000000000000000005aX?j\#
5n9;S00000000000000000000_?4mX0000000000000000000000000000008AV<;000000000000000000000000000000UoT;R\#
00000QE>]hOSZiQg^R]N9XO_T2W\_D2W]4mi=368000006j8eBnj9Ca0Y>W0:GMjK00000I9K@;00000oVG1h00000O@NiFk40Yo\#
0000000000Ij@hn000005EVf^00000moH5IJ33L8\15eW7ZbVK000005>EMl0000000000000000000000000TnBDJ0000000000\#
00000000000000000000iY<8Vd09oG_T<9l00000ad9<oK6aDa000000000000000FkJ<d;4MKQ0000000000000002Yb`300000\#
000000000000000000000000000000dLH[E@dPEa97Yl\000000000000000;:NdA0000000000000000000000000GfAC@00000\#
00000000000000000000000000000000000`@Dk80000000000000000000021C:j00000djH\RBoM?[hcNo6000000000000000\#
;58F600000;4F?U000008XE^?000000000000000000000000000000ibOF^00000H8=AY;DMj50000000000=AFRXb`Y8T00000\#
VET3=00000000000000000000hmJk7k10Vo;2=Pg000000TH=4\mU1F0000000000lA5V400000cbV:=b`AF8PXWKYB9ZUegkcNi\#
00000000000000000000l310j00000WS5j5ibEbYnXFLS00000GhHRb0000000000000000000000000:NUYV000000000000000\#
00000000000000000000]?a5=C\:oJEYQSd2O^>b_]`N`00000A<J7T00000`3T?V000000000000000000007;Cgi0000000000\#
000000000000000b0?i0o:F?`00000S\D1nZ`[TN00000_LYZa00000000000000000000000000000000000000000000000000\#
00000000000000000000bDP2<00000000000000000000A0]WZ0000000000000000000000000BOH1B92DjD000000000000000\#
JFYG;000001g?nT00000Z<Z27000000000000000<@bD900000R_7g?[FZFW00000mN]77000000000000000000000000000000\#
00000000000000000000NDN`aJ^<>Y0000000000iRL@h000000000000000000000000000000]V3N5000000000000000Y7^if\#
TnCQg000003E3Cf4CI0SPJ:Ik00000000000000083569KEIK>?<]8<0000000000000000000000000000004^:m80000000000\#
YlFif000000000000000W`:OC00000;5C4eSI5DQ0000000000000000000000000Mg@99000000000000000HF?nh0000000000\#
000006lGHj000000000000000000000000000000aACc?00000000000000000000nFTG^hl;IQdCZL=^Q378EH3?Eag_9W00000\#
00000NX6HdC9Tf]0000000000g@P<h00000YhCQ1N\D>ekFPAl00000B1`;L00000Uf5U\000000000000000000000000000000\#
Bm9E00000000000000000000000000OaVRC0000000000ba9jO0000000000^m\NhJMNWhNc1>_BmWal6@_9J0000000000JMPRn\#
LTKEV0000000000HEb_P0000000000e2DbNLQAlfY1XXi00000000000000000000[hXWV00000000004ERNB00000000004@VC_\#
00000000000000000000PE3;700000U=GX`0000000000kg>CM0oThm0000000000IIPhd=:8PhAlAeV6iBGD000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfK4G0000000000\#
000000000000000G>Bfi@d8VK000000000000000000001lb]=0000000000e2?C2000000000000000]k6Cb00000P>N6A00000\#
F<b4<\CJ;R0000000000000000000000000000003^a2D1o[o70000000000000000000000000]k^?L000000000000000WE3SD\#
f4bEL1PD06000008HC81000000000000000000000000000000000005]<SF0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kRM]E@HC?Y0000000000000000000000000ACAa<000000fATK_W2V;\#
e9YiC00000OdFle000000000000000000000000000000000000000000000000000000000000000000000000000l^;TO00000\#
00000000000000000000XRBPN000000000000000000000000000000bo4JKcU3Ye0000000000000000000000000`J`1EM^3]F\#
000000000000000000000000000000fV3XY000000000000000Bj9W=:DC07_^>72`E_BK000000000000000000000000000000\#
00000fBYhDMW0\Sb4]RH00000lRO@<HkEWi000000000000000noQ8V000000000000000QNI`G0000000000000000000000000\#
00000cb8fJ0000000000000000000000000^b7?:000000000000000000005_;e\000000000000000:_WjTS;7eE0000000000\#
000000000000000000000000000000i1==L0000000000a0cA1000000000000000MO0BSPo1k@000000000000000JIG[X00000\#
0000000000mLSR`l]\jZ000000000000000000000000000000aT=DTji9UoSLc<K000000000000000000003R<1N?TC5J00000\#
00000000000000000000e\V2e2eXC>0000000000TRZedCkN6T0000000000K`=YO000000000000000fgL\GiWYUO0000000000\#
0000000000GL@0@=b`QNcH[1E0000000000000000000000000H7FQa00000TcJXeYB2]_00000000000000000000000009R_J5\#
>PFY`000000000000000VaWMU\kJjdHU>eB91V0S0000000000o5R\o00000000000000000000]>;1600000000000000000000\#
00000B]J6:b7L2A0000000000000000000000000000000000000000000000000000000X7;hbKlQme5mSi5JZ<4H98DjS00000\#
0000000000N81Yb000000000000000[L0`o000000000070COY00000;J9S400000000000000000000Ea07l5`[GY0000000000\#
AGP5L00000LeDQ200000XDY4600000000000000000000000000000000000g05Qo0000000000000003>RP@EJWBh00000190N4\#
00000U2I>T00000]C@;T0000000000000003NK7V0000000000>i?Z4Z@4WV@ZLPQ:RW5g?E0SH7nWA<00000000000000000000\#
000000000000000iDG=J00000=IST^kZ@_e=:YQ`000000000000000000000000000000000000000000000fS1570000000000\#
0000000000MmE8`PQ0Wj000003YB527UF8m0000000000EKA5k1BMmoKXD_i`GDQbYnM]]=>FDMJe5nK9ON8ZRGNe>GKZWG00000\#
000000000000000QB^Ae0000000000>L^M;000000000000000LK0G4YmIgL0000000000P9F>CFW`[U00000000000000000000\#
RBDVcfHTS200000000000000000000=\Ph?00000aD`S9_>I3fm1^WO00000000000000000000000000000000000U7ZZP>UKTo\#
000000000000000]BZDX0000000000`Z6U800000UKEoQ000002E^dK00000NC4>m<L9>Pb]\?200000000000000000000ZQPkW\#
@_CLQGbBP;00000Z\W_f000000000000000000000000000000I9=kgXF_K>8G<W\0000000000X8A=g00000;[[ZK00000SBQfX\#
0000000000=^2>`00000i;5La0000000000000000000000000000000000000000000001RZo00000000000QB5K<0000000000\#
bh?@F0000000000]30akQ[alKoJA>60000000000<lWXM000000000000000BZU1X00000G5YF200000000000000000000Ul:cO\#
000000000000000000000000000000i\WPUD40f[00000_gC3:0000000000ob\NY00000\f?Q200000UnLJg0000000000aV^3`\#
000002P@d`E@8A66oF8XZXK=nh]XCK@:96OKH\f3000000000000000Td2DMlV>GDRM4^l00000biVeQm4bXD0000000000lcDXO\#
00000`G5b\00000h_7j53T>A4BRbm?8>OPeDZWJKlMIZ[9JR\N00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QNF6S00000RQYFjk9=S5000000000000000000000000000000000000000000000BRO>Z\#
0000000000j?HS40000000000000000000000000TA0890000000000@YPAK000008QaH5Q>SfN00000000000000000000nXDP<\#
R2aI?00000000000000000000O]H<10000000000liOmX00000000000000000000CM::0;nWLA000000000094cG@00000HL=Id\#
DLRMd?dQmMeWA[LcUXojRU\W8]d`MlRaSUO>Oa43000000B9V]0000000000ShF[\00000G;]aL00000SM5N=LV2bl<gEHi00000\#
0000000000000008RI<CDRBcjeO0c5^1HilCX:hEmbLg@:NWDZfE<X<WIW280000000000000000000000000000000000000000\#
7c;@cCMMR^hZZnU00000000000000000000000000000000000000000000000000]_OPW0000000000]lKE<GQJ:L^2_Nc00000\#
00000000000000000000000000000000000`Z6WY:Ubo=00000000000000000000000000000000000N5S[7000000000000000\#
00000NkKZL0000000000000000000000000=o9QC00000Hf[eJ00000000000000000000000004OQX]N<J>^Yj]>40000000000\#
B<_Zl^HSZ8j<\1J0000000000jL7_:00000Zn^?B00000000001PT=F00000:b8Bf00000000000000000000000000000000000\#
XbOi500000000000000000000000000000000000000004X>KTQTRU7000000000000000000000000067a6a00000bV:oU00000\#
00000TkVTg00000=KR`O00000ZbIAn0000000000000000000000000000000000000000N0DKK^YQQb0000000000ON9FG00000\#
:l5TIM0Ic<@;6DlB8B4[14Rj:;i[G6T8\`V^?0:]`d;0kaZV6F00000000006l;=H00000000000000000000L@5G^nG7OoCBLh:\#
000000000000000k]D\:RjNBiVO^B:?OcV>0000000000FMA@LKN@e3GK?<m000003YC6300000000000000000000oHK<^00000\#
00000000000000000000^h05g000000000000000000006=]0l0000000000on5\j0000000000000002fFb<USHYQd;DCE4]ITH\#
00000JJVOo00000>gFnVgQIU5000000000000000Jn<@f0000000000QBVn100000ajOlM6n9DUh1WTPDXXRFA8]L@[Jakg00000\#
00000<ADcQ\c4R90000000000000000000000000000000000000000000000000000000000000000000000Vj;mi0000000000\#
:N3D<00000000000000000000MP1[YYe:[aiE=ae5jGFXJD:hWk3SVe33X\?0000000000000000000000000000000000000000\#
00000000000000000000^^^Lm00000iNH3N000005KFV8Hc2H700000000000000000000ag;?E>5\\c00000000000000000000\#
000000000000000L?JJc000000000000000C2\7\000000000000000i\Wd2`7CLm<PGlc000000S>4600000[d>D66738Q^AZWW\#
0000000000<nMH9000001>C3i0000000000^HT2b<6Ume0000000000?3YPd00000000000000000000000000000000000fb6i0\#
0000000000000000000000000O6YLj000000000000000gi1g400000PjR[b00000dC2=m000000000000000<XDTfVSF;Y00000\#
000000000000000000000000000000000002hZ=`000008b`^Q0000000000Zh>0N00000000000000000000000000000000000\#
000000000000000000000000000000P6[QaF^FL9QE2ae000000000000000@L^jN:cVD0000000000000000000000000000000\#
0000000000`Zc6K000007l5440000000000\?H0P000000000000000000000000000000V84KU;VE2A00000000000000000000\#
00000000000000000000000006kSHa9U<@4000000000000000NYSY70000000000000003>VSBliYEaGFZYd000000000000000\#
0000000000000000000000000000000000000000[0\FVT`7UG00000nQ?>06n;<BIU^U:QS_RE000000000000000XP:5A@3I[A\#
_i\N4n>;o700000iA=5m00000N5Q4e00000[d\US3Q67M000000aF>k6f7PQL0QBk000000000000000e=?70000000000000000\#
3?`g600000000000000000000000000000000000SN^[0@eJ?n0000000000nX[8f0000000000000000000000000JZ=g7XmObC\#
0000000000c:1KYdU8=_CWC:=3kEOZneHA1hH^d5BQ5gi@Z?lPEUM0P00000000000000000000000002<=jmc?[a^00000P=5lX\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G6`D00000000000000000000\#
00000NbcTl00000000000000000000o_7J0G;813GoE1UCQRB800000onM^llV`3:000007XFk100000n[=moi0blZ0000000000\#
00000n18`a0000000000000000GQelV3YQS^DX<Io<HGO`\`18XWcBB0000000000000000000000000000000000000000[B1Ck\#
000000000000000000000000000000000000000000000[_aTX000000000000000gWUfFoD9K@VMYTY00000000000000000000\#
0000000000i@LeA000000000000000PR>`L000000000000000Sl8mk000003S[EH^eB3800000_`95V_UQlV00000fV]ZLEh4K^\#
000007lKDH0000000000]=22E;2DhaWGGAIHRZKT0000000000000000000000000LXY[h00000Z]Lldi_^Y@F>=RghR?Um00000\#
Y^2f5=K0U:B`=O_6i>FlnU9;700000000000000000000;m53]HgSlkIeao=000000000000000WYNh900000000000000000000\#
00000k]?^M000000000000000691e`00000000000000000000000000000000000000000000000000FRXgX0000000000efA>W\#
000000000000000=:KL300000000005eYS<000000000000000000000000000000je8HH0000000000aKNY_0000000000:4\hB\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNO6^00000d6Hee\#
iQ]FB00000000000000000000000007TZ7J0000000000c8>aA000000000000000000000000000000RP6l900000UgUWL]TKoL\#
00000000000000000000Ig@^Vj:W8W00000XZCn>000000000000000aU]<V00000000000000000000@A9nQ00000STN4L42:8P\#
0000000000000000000000000000000000000000nCJTe00000B`Ob700000HFWoAm:_di0000000000]DUHQ000000000000000\#
000000000000000f9Ej6000000000000000000000000000000PUW<=00000nI^7UgMPlVM@FmW000000000000000gK1?[n=F?=\#
b4N0o00000000000000000000000000000000000CU4A\:49bTX`BheJkOc?PbWBX00000000000000000000Y\?MH97T>R00000\#
QcP@f0000000000dhEF62oOW?00000000000000000000000000000000000000000U9RDQP8ho9YWkZ00000000000000000000\#
00000@jcYg\>LZf00000000000000000000XO0jL0000000000Bf[4<000002ablf00000000000000000000000000000000000\#
0000000000000000000000000;hJ:>00000000000000000000000000000000000000000000000000b00BnR@>NOO7KJLjdA96\#
URMQM9J[L6000000000000000O=]`L0000000000fHU0S000000000000000I61P600000000000000000000dd1E:\33a0BH5b>\#
d67=9EF@18DLA?[00000000002m7@66;Vjg000000000000000000000000000000000000000000000000000000000000R7Yb3\#
00000S??`j0000000000000000000000000000000000000000KcG?^ii6Y^00000000003USWM5YYUe0:Cnoe[TWR?kDm\00000\#
00000000000000000000^BZQ]0000000000;?U:200000000000000000000000000000000000E1KSn00000000000000000000\#
0000000000OocQl0000000000[?2?C0000000000X?IWM00000d@=_cB4^YQ000000000000000nU0A@5jG]G000000000000000\#
0000000000N=KG7XaMC@5J^o?00000000000000000000000000000000000jQ`ER00000o?N>T0000000000RQ_O60000000000\#
000008075^0000000000kKN4aG:@VB00000dMK6h1A7gR23Ak3mIBh0000000000006L]20000000000aFPR?000000000000000\#
W^<R^R=MIf0000000000g[RX;000000000000000jB^ZOF]Pb:nhT``0000000000000000000000000cOL?glZSnQF?8K400000\#
000000000000000?g50R00000000009WS<E00000CoYmj00000PP^aX00000HeF]200000hM:NR00000L8Z1NDR`_A0000000000\#
n^6?:0000000000jRSoZ00000lPLSK^SUhg00000[:0d@k2GE2\JXl>000004Kc170000000000OoRJ`00000e7UTQ0000000000\#
b8a`_0000000000000000000000000XJ02T6623R000000000000000kl`@S0000000000000000000000000000000000000000\#
7UBKk00000000000000000000000000000000000000000000000000_X:@A0000000000QhBI\00000000000000000000dRXf@\#
000000000000000]11OM0000000000000000000000000000000000000000?^A7AKQTQJ00000000000000000000LV\6c00000\#
b2:UO0000000000MXEiS00000GfZ;8\RWME00000^KLhL6C3\E0000000000X\^iZ00000?KUbY0000000000TlEa?00000KJZ<9\#
U^bg20000000000c926<GW]N\00000Tk4W00000000000RA49@0000000000h64:=1\GUT6CUb0MX?\A00000WIanZ0000000000\#
00000000007OCD@000000000000000A961o00000jQ`]C00000gN0QK0000000000=L;f[AN50l1oc1[00000000000000000000\#
000000000000000000000000000000Ii9P[00000000000000000000000000000000000000007GcVg00000000000000000000\#
H_E\Z0000000000FcAAWKK0IkbD3bNl3;k2oX67_00000iI5WA5EC6Z00000c2C?K00000000000000000000000000000000000\#
000005]Tn_dU3lcjJMgS000006C^oJ00000000001[?]cJ_3_n000000000000000000000000000000ec77<kEM;:3lMKk00000\#
00000000000000000000UKVc`00000;2\K1000000000000000\l3LW<_R`800000PlQc4000000000000000000000000000000\#
WWK7<0000000000KfZJn0000000000;DOERRHZ3LIF_OCB2<4U0000000000000000000000000000000000000000;fIGY00000\#
00000000000000000000000000000000000=cWZQ0000000000000000000000000e4Se5000000000020DO4000000000000000\#
000000000000000000000000000000B9S_20000000000000000000000000e<OP@bIN5MfLWIi00000ZGZIWX`3Y8UE>ilZ>BkV\#
00000000001a_Tk00000<WBQU7R;33hbBcOGVL:100000A8^?5AOY<DBe`7G1m75000000000000000000000000000000000000\#
:bW94X:`C_00000PA>7BnGW^j000000000000000l[2i?00000000000000000000\FPo?X1aE900000SJTHL000000000000000\#
0000000000BBYahFG>SW000000000000000F_OiL00000V4F^YNhb:iDTbCG0000000000<^blLKc]X`BI_;?F8`eP0000000000\#
>?L87iDCMJ0000000000^T[oM0000000000;`M=6QcFn=gja?LUF0@S^__A]TN@<0jU`6a00000000000000000000eSM=NPG3kh\#
0000000000VOG\_Gc\EL0000000000k66H6000000000000000000000000000000D:FJo0000000000D05ZE000000000000000\#
000000000000000000000000000000iRXCi00000000000000000000XI9K200000000007AT]KaSDmi00000000000000000000\#
^S:n8\hYc00000000000000000000000000f0K[600000`IVYn00000T^bf000000000000000000000ckN<2000000000000000\#
00000<^V4>ERX3g=LZE00000039Zk5n5[`;X_:N:00000Z]>1gHh8N[m9?TW0000000000000000000000000P@_gkeEGbY00000\#
00000[fA0IRg=WM:dYO:Jc>@f00000000000000000000UU2<c00000j`L17000000000000000cjaMK00000T6cZ6GOEi3PI3:9\#
\;YKEUP^=A000002KFD@0000000000000000000000000kDT_i00000dQBLLko=QD000000000000000000000000000000GX0OK\#
nWXA90000000000000000000000000000000000000000Q>SM000000KT6P`9A5h`7cP2R000000000000000<6CG10000000000\#
00000000000000000000000000000000000>LX9H0000000000000000000000000:b0O;0000000000@LBBF00000ob6c0P6CB5\#
00000000006BOl800000000006n>[b7kRUM000007a>RRSA[Vl03PJV000000000000000I6;:D8l1A^00000000000000000000\#
00000g0RIB0000000000000000000000000J^<iBZ]N\k@m]ND0000000000E<[0F0000000000000000000000000:jcN:00000\#
0000000000000000000000000MJA``000000000000000000000000000000000000000000000000002_AaK0000000000fd^KX\#
0000000000^2GUf00000XKb\W00000000000000000000Nn?@lCJ=I2i?B9EnDJA000000000000000000000000000000000000\#
000000000000000KQb;VXnH:X000006n2B8000000000000000VE5H5mBFUP0000000000jDaV60000000000000000000000000\#
0000000000000000000000000Q6TC500000^d7m:00000TPCOj000000000000000N4\h00000000000000003K04O00000@_;bl\#
000000000000000000000000000000hk=V=?\\?<000000000000000000000SRXd]>3\6DKBnM4[7M2C:JRnIaV`1RN[PSm<\a\\#
;S]6V6SE[Q00000edP1484UmB00000000000000000000000000000000000RXTE:00000FHVX400000]_U9OIZ1<P00000FNcVP\#
00000aA:9MjUL0OD5cHU00000;_V3n\E><=Q^YZ>0000000000000000000000000Wc8_iDaDR<d]a]M000000000000000`lF<i\#
F<;go00000000000000000000ZFXS4RgOVL7V`219?RGT000000000000000XG<7a00000H@Vah00000000000000000000hlKTM\#
00000TF7?UmPZ9O0000000000\C9EY[FUIN0000000000nRUOX`eF@900000HYJZQ00000j]3Z\C`Ylm000000000000000VGD?F\#
?`PH5Q5OWc000000000000000000002551E?g94T0000000000?n2ZV0000000000j94LRnQJE=Z6b]k00000000000000000000\#
00000c9AB400000R;7JP00000JWK@M0000000000<X\hR0000000000000000000000000000000000000000=k7[`e]2EY7<:CW\#
=QTYRajYXI000000000000000QPKX800000000000000000000NVPaA00000IF=e20I9HT00000000000000000000000008^;WG\#
00000lQC480000000000Oo:B8DHNn8RgSi@0000000000EK<[NI4AH6000000000000000000000000000000000000000000000\#
8EDTN00000:YSnnDnIIHAA=KG000000000000000000009FC?dcE[mV000000000000000000000000000000000000000000000\#
=V@?<YoSQnWZZcSa[N]^M7`kgHibBN4SH5^0000000000EON>g0000000000EDTi>eBV5f0000000000LD\]=000000000000000\#
0000000000i4W3O00000dD=6n000000000000000eY^=600000J8N^<000000000031I9Z000000000000000000000000000000\#
m7bSc0000000000^[A_;O\Bjc\kS^c8:9PnNU065;L\mNY`7ZMFa8<`1d8]A]Y?B3DR^0S^bc7\0000000000000000000000000\#
00000000000000000000000000000000000>35=ekLUIaQQBF_?PMR600000000000000000000XoIol000000000000000b2Jm8\#
000000000000000h^1R@_MHT\000000000000000HL2A`ckOi^00000000000000000000n^U=V0000000000000000000000000\#
00000eRINi000000000000000000000000000000000000000000000T?D0N00000D;Nf_[g`oU000000000000000Bj8X100000\#
9l1af000000000000000000000000000000M<6ZJ000000000000000000002RLXc000002HZL30000000000JcKS90000000000\#
XPMBW00000000000000000000kk\C?kRbXg0000000000Z6K2]01^UX\DSCkLMTcdaAb[@00000000000000000000]c]8M00000\#
00000bV::]FgLnm000000000000000UG=8C000002<>G\kH`0l00000mG8NmdeJKOZP25S00000000000000000000flK2N00000\#
00000ER3YD00000J886H0000000000V@\2Io@XH^00000>2R@:00000000000000000000MX:bS>M1MG>RM6_a\VZR[gY8hi@Z1>\#
00000`5AQf00000BCNj:00000nE^C[XmA9hXUc3Y00000OHH`HoW@0e2>]Dh000000000000000000001=J6O000008Lb`d00000\#
00000:W]>TK?Y=R000000000000000000000000000000J;W_:000000000000000@j@4PKP6<4B?1kc40_8nO6E?leUD:kj6_4S\#
000000000000000hD6f?00000000002aV]o00000keGNO8O]W700000000000000000000=3?BG8cHeLUhD59c@DNLX=>i9L1Zdg\#
[@bOW00000000000000000000000000000000000_[Gk81^]20VE^R900000L=V[J00000`FY[X0000000000\XPHC00000_5`;Z\#
0000000000c^Xa_00000000000000000000BPA1D00000?;DYJ4iRfk00000000000000000000DUI=500000000000000000000\#
9Fb7Z0000000000000000000021B:Q8CLV=000000000000000000000000000000000007VOOe0000000000]G6TO0000000000\#
W;PQ`00000aL`1W0000000000K_<Sc;I:P:00000000000000000000BAWAK0000000000000000000000000[V9`fm@Xen00000\#
00000000000000000000f8IP_00000oL2h<ia4HJmT[2@00000BM:cm0000000000000000000000000ac8IPc[\L^6kSW000000\#
0000000000000008_?D@00000000000000000000l0cG10000000000n21L>DW9H0000000000000000^bWN_0000000000RQ2\V\#
000000000000000000000000000000@XDM;00000MX<C700000J1W?:0000069YcV0000000000PFFX\00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI41@iFPm^0000000000=QBjJALaJ20000000000\#
Q:0Ve00000]@I8@000000ZMXL000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000HIEe:00000cOcDb00000FJ[`N00000QS>4g000005G@XCJ[8AF:9T870000000000n`B[>\#
K0;ak@QV[<0000000000\dRjSX]P_>iiBD9IL]EO0000000000@k<A6JkW^\FaPK_40M9Y000000000000000000007D_^M00000\#
X?Q5200000000000000000000?YA?N000000000000000^O[k0X<Q7YUoK9hL8ZYObdY_Y]D7aE00000000004^a;Bh[TO400000\#
000000000000000000000000000000000000000000000IFQeC00000B8ZBl0000000000000000000000000000000000000000\#
^02Zo0000000000P^80OI3>\5jM6KOD6`8@N60=T73GYX00000>X5CB0\TbW[9ZDe00000<Z=8ilHbbMl8BUM000002R<@Bm;\_T\#
000000000000000000000000000000000000000000000?_1C5SMUWfW?\H:0000000000000000000000000000000000000000\#
TcT8BFj<[B:MHIO[\4Fle=JlL00000PbKRZ000000000000000000000000000000P3P=200000VAREL00000000000000000000\#
0000000000`G=nM_LGhoXU5a700000Se^LD00000^^V7WZXYhT00000=<RkM000000000000000K;:a=0000000000Wg7jcM4OhI\#
1^a6I0000000000000000000000000U6Vdija]@eE7IlT6VJ[=00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000M=N7<0000000000000000000000000;:@^=00000jZL[V00000\#
00000AhD_H0000000000>C1g_>9NAA00000000000000000000000000000000000d2Ik=?b3T40000000000000000000000000\#
]hRP2=iAh>000000000000000^RRF<00000000000000000000XJYo\000002`?J3AcUC^00000;Y14800000[HWEe0000000000\#
00000000000000000Ile00000=e@mc7hFKLQDLdhFfYQ:0000000000000000000000000QhIe\VoHGgSkZU20000000000SZbc`\#
:]G70\ba1O00000000000000000000000000000000000;G;U5000000000000000^RFWU=FGYL6Ha\f000000000000000nb6n;\#
000009mAg@E81T:Vb<jf00000000000000000000KhUV@00000000000000000000000000000000000=^5fS[SSkM<M`@400000\#
k\1CDTBR>hmUTI1=^4P<>mJ^IY:OZF00000j8MWB00000000000000000000Ph7=egd7RR@6`mG0000000000000000000000000\#
UV86W0@CNW0000000000lW@Y<00000GDC6Keo3i1R0EP@0000000000000000000000000000000000000000000000000000000\#
0000000000000004MVl9BB3jO8I3SQ8o[Gj00000000005H058E]VobA`[e^00000H2Vk<YHBeT00000000000000000000_A>@X\#
N0SKK89WRE0000000000000000000000000HcBAD]a>B40000000000i7=EV0000000000d3;lj00000Y\S@lkG9<`Mf[cY00000\#
000000000000000NZEkk0000000000000000000000000o7J9c0000000000000000000000000CaWSj00000000000000000000\#
0000000000n\0i^00000000000000000000OS9mk000000000000000H94C20000000000000000000000000<Y;YC`OI][mYP^:\#
mYVJF21bG:00000K:>T>[CF@Sl;NRd00000XfUUU00000000000000000000<29^k0000000000[FVd700000MbcL40000000000\#
0000000000J2T0H`k^Dc0000000000000000000000000000001MMC2J_P1MG]V=d000000000000000C6P05000000000000000\#
000002ma;b;WN<Ugg0V:ME>?M000000000000000000008CM@i00000000000000000000000000000000000>N]@>cTIn700000\#
0000000000=c?Ee?2CT6SNR8]WHWDGoRRk;nA^6j00000o=6N@0000000000000000000000000000000000000000E<BR2]b?[P\#
^;AGUM:4lM^SKI;>Qb53k0YHb8USG[@bHFj0000000000:<?1>f6ALaa@F;L0000000000000000000000000NhJFZ0000000000\#
000000000000000mm]6E_V14mDmNRB000000000000000000000000000000DX>;Z<7AGi00000dZ6O^Fd7MLNgUOd0000049L@>\#
0000000000000000000000000000007J9BWo@UV[VAT8o0000000000[D@Q40000000000000000000000000000000000000000\#
621^]G]KA000000O95IRJRGL>HMENO000009<\OL000004IU4?000000000000000b@GL_000000000000000;7OO80000000000\#
0000000000goNQNbkZ?Q00000000000000000000000000000000000JF]=c00000000000000000000o?X0d000000000000000\#
00000000000000000000<SSX>NhTTd0000000000E6@<R000004VX;FE5]7O00000=R<Q6000000000000000^]<MC0000000000\#
00000dLaga00000;YJSH00000000008ZZMZ000000000000000000000000000000dWaffZA_CO00000adZFI000000000000000\#
000000000026?HacnZZc00000W6=DFIXRI6CmDWI0000000000000000000000000000000000000000000000000000000[lDS<\#
=>`HH00000YSHA@00000@nNL?F0^XD0000000000S]5NUM\>O_@XLm=B1^OhJAPkK00000000000000000000000000000000000\#
]KKFeNZ63;6A7]31HM<^C5NfM00000kiR`h000000000000000?VW5O00000000000dJ4E00000000000000000000LEG=900000\#
00000<90mngO<GO0000000000000006>2RaALWaFIi7KJ0000000000>nIme00000HFMi:0000000000000000000000000T19T`\#
JYJ\e00000Z15afZXG;N[lX\NBTbNmJj4=6LP09M000000000000000k@T?:000000000000000000008m>L7@GHgnfVI<SbC1jS\#
^UL[<_AX:@lGFiWjc_k;LUZZF00000<FW3400000000000000000000000000000000000`A\i6kFVB10000000000R9WQO00000\#
<m6F?00000d6ZD8ka0hXW]5BN000000000000000[kF`LD_[\=00000LHLVRlUYf9gFS^U0000030BKH0000000000=9BcBF;A2@\#
4551[ALO[3[dZT`00000000000000000000L>3S8000000000000000000000000000000AX;2XL5F]XXh[O?kKMJKiCQSJ00000\#
00000000000000000000000000000000000000000000000000]e8@e00000000000000000000WGDCdoBX\_IHKRJ00000Ge2<6\#
?MJ_n00000<6]jP00000000000000000000R4\_ejm2kU0000000000A\]HP0000000000Ki8H@WoIcV0000000000TkL>800000\#
00000R;?@NElSk30000000000000008@1ZB000004bPIJ0000000000F0I9:000000000000000Zm]?O000006^<WkB8WmnbfT<4\#
0000000000000000000000000E>cF;0000000000000000000000000000000000000000:JB;FId_7k000000000000000DV]5i\#
0000000000:K]E[00000jc=C55SaUW00000000000bMQ9DKRSO9k:Y10000000000h[7d63l8FS0000000000m5ZoX00000<Y>]L\#
000000O;d>00000000000000000000^X^=W]HWK;HSC><00000000000000000000000000000000000lESij0000000000Ba]J<\#
0000000000000000000000000000000000000000==H=mcST9@4gUiMb=J1TeRN0_00000oN=XQgKN5?000000000000000cj]c;\#
Ra8X@HCM\H>f<=RNBaf0H>]F500000000006i@`=00000l69iMg0VPO00000636413HKl;EUQQ26UV2WPSZHA000000000000000\#
0000000000^94]d0000000000B7NjR000000000000000SRI3MWR1ACEILZ=^V3J7Y4;@8HdISU0000000000000000000000000\#
0000000000000002727P000002;KVm00000000000000000000000000000000000000000oY>10000000000lY7oS8g1nene=B5\#
3_IEf0000000000PT6Tib8DWR00000JSMm\YaK;:6RI20^a:o`IoP9=4\ZF0000005:aKZ000000000093?PZ00000:KWBH00000\#
00000000000000000000Eka7=l^De8hSLoee;3Fj00000CT71=Y_5Kg0000000000YG6__000000000000000000000000000000\#
0000000000YJKSel5<]Q00000644m<00000CX[[00000000000Sh8BC0000000000A=NmhA]C_1:RR2Q2I=iD9[W^N00000]AQ8D\#
^H1K300000000000000000000FI<im000000000000000AP^YcT;]1d00000c5;M;0000000000HRbdJ00000Y<@bG0000000000\#
00000000000000000000^OV]H5A1Ul00000000000000000000000000000000000?9IR700000000000000000000=\LbH00000\#
0000000000QM?haHOSA<00000000000000000000AgLGI8O@hKCWP8g00000FOLD300000000000000000000000000000000000\#
0000000000BVF9l0000000000jK3cAkOGRbk358i94Sn`N@W83YCWhU0000000000000000000000000i3?8`00000B`3OC00000\#
00000000000000000000:oLA50000000000000000000000000000008:_Gjbn]SA000000:C[m0000000000cK<B=C2UE@00000\#
=]b><00000IO<c]SFa9X0000000000h:2chDEFWnfjYBj00000000000000000000000000000000000D64f>00000hfGm@00000\#
0000000000000003?@;:b3LZX_g793ZMcHe00000000000000000000DeZ;hMf\:m00000Gd9k;000000000000000Y01@e00000\#
000000000000000a5=P800000>eO3E000000000000000dZ0<c00000hVWnbI^:n]00000AM5WIRi_bg0000000000CJ@In00000\#
0000000000000000000000000g200Q000000000000000\]cM[000000000000000000000000000000HW]ik0FZLS0FZO4lhYD5\#
00000000000000000000000000000000000_YRM7_UBA7000000000000000FEKBg0000000000hM\DK00000000000000000000\#
^nN[T0000000000000000000000000000000000000000000000000000000000000000000000Z[04j00000000000000000000\#
000008:1VXcX;8NCeaQJ00000E;1880000000000l[BPa00000:V1OaR1<AS00000k;XE<00000m3J@I^Vc>b00000iD3dD00000\#
00000GccRl0000000000JJSOB000009:KHM0000000000000003]3aATE7TbOcJd]0000000000AI5>JnY[DO00000Ta=Ef00000\#
00000n4OCY0000000000o`CA?NWGD700000000000000000000000000000000000000000000000000G5FS4d`CH8GYLJ`00000\#
SJ:l\00000000000000000000000000000000000000000000000000;KJhoo5EPZK\8?0WUE[;Y6=`C5[X14gG_0bLFM0@cda9j\#
UR3P^1QJSbKF_VZ8D`HT0000000000VIM:IQ96Q8;94N>^GX=D00000i;aoG00000000000000000000i[^i36o8QCUdH:dbgLh\\#
0000000000<l9\`00000000000000000000F_G8hE<Y\a00000000000000000000kh48lU\Iga00000SF:fEaV3EP0000000000\#
gVAd90000000000000005@A=200000000000000000000_FZY?0000000000o<Vg20000000000L4SKY000007<Wk;EV7Y>NLVSh\#
BYNJ4jkYkeem1mFQO1;c8=a4[Ng24Fo73mgO5Jc=0000000000OiZ[I\<RNSj_<Ld>Q^ocO2\Qd0000000000_naln0000000000\#
00000En9N4;OJ<L1@]R5000000000000000_j1J2000000000018QK7c6\o2LR:XWnHAD0TF81EO9TL`00000^j3P?\fR0`00000\#
0000000000QJ9FdG:G]6cEPVg0000000000J\X[;e]49f0000000000000000000000000n\PeY0000000000000000000000000\#
0000000000000000000000000=;3G`XTAR@a;aXa000000000000000000000000000000TG`:1EfUefCAHgX0000000000gT<4c\#
Gg=fd0000000000A3\11>[Q5C0000000000000000000000000000000000000000g@;6@Db[i:O_c<R00000D97]ZgT8jM00000\#
jJLYK_g\KM00000000000000000000000000000000000000000000000000000000000000000000000000000000Vg=kFKNIW@\#
1iM^N000000000000000Ee92icob9o00000000000000000000000000000019O;48:NT@0000000000_TOGHlGaBoO?`9>00000\#
00000klNPK4]>8e0000000000\a2ZK00000000000000000000TdSnD00000000000000000000000000000000000R3KLTleWZC\#
00000emUR300000000000000000000onSI\0000000000]^LX300000\I]_\00000SK;0D0000000000000000000000000QOSb4\#
00000000000000000000K]8B4eb3A80000000000000000000000000`L_c_000000000000000hVUZbPQ;`E`[J87oV4YlKVUn7\#
<G2e[00000000000000000000000000000000000UcVfh>8AIT0000000000502>Tln87n000000000000000000000PGQkn2TGQ\#
go61e000003U4H]00000000000000000000000006L;>Bkf0fRlbH7X\]XTI\?ZMg:4_P6000000000000000000000000000000\#
_O8k000000hMED1mYFP700000Id1YP>^MFh:5cLmLB2JL3>YkTWe[^C`D^E9000000000000000000000000000000WM>`900000\#
0000000000000000000000000000000000000000000001T;DN0000000000000000000000000H][34000000000000000VRK:K\#
aJVe<0000000000C0Bbm000000000000000Dg1>R0000000000000000000000000000001:YDM0000000000000000000000000\#
?0_\^Mo>Mc?\Kkd0000000000PTN?b00000000000000000000mV=^IGEUC<aTTh]000000000000000UJ5cK000000000000000\#
0000000000H_MUOgB0>90000000000000005`US[00000[[cAP0000000000000000000000000000007HQT\000000000000000\#
00000BS3K0>MU6B00000000000000000000hgKN]_001VSG52eb=Of[OOZn_0000000000000000000000000Kd2^C0000000000\#
00000T_bn\000000000000000ZbFQ:00000000000000000000000000000000000<eQF8000000000000000000000000000000\#
0000000000<\6?UR;AZ__YRka00000m<VEU0000000000_@Nk5TY>QJPX8f6OdEAiV^T<e0000000000000000000000000Mj0ZK\#
00000D8H`kcoOJ4000005H;I80000000000e=2C;LZO2<?DbEd00000?E5o10000000000000000000000000000000000000000\#
000000000000000Z1B6^P]SZN00000chXDD0000000000:R2Ba[FcT_aDFWH\0=9=RaO7Q00000?9`MLC^9[f\L@S;l7E7Y00000\#
0000000000i\C0QokC`:00000000000000000000hg4OF000000000000000000000000000000L`FcP000000000000000GAaRf\#
0000000000M4=OHlKEX3000000000000000000001UAY?00000000000000000000000000000000000EjX6Y00000000003m1JP\#
00000000000000000000JjW\6YP[\F0000000000FoJ\U00000QP5d^0000000000OYQjW00000bWZPB00000efD^E0000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee6Ag00000:TS>0bF>@;:<NI0QdXO>C0YfW\#
000000000000000_d;JB00000Mb:eb000000000000000`APMaHbBf]ZY0=22UZ07000000000000000d`be>6YDFme:`XR00000\#
00000000000000000000000000000000000[JPNV00000@2S;=0000000000000000000000000000009k?KY`1EGW0000000000\#
00000000000000000000000000000000000000000000000000;Oa_K0000000000000004gE@_SkFT55KSX0go2nQ;9MXo87VUg\#
AISa100000T9;QD00000000000000000000000003B<?ca8=k=nBNkO1TY`^gF7F=:<HZ<00000000003:7kj00000hG0E@00000\#
000000000000000000000000000000000000000000000Sc@TIi;L;K00000000006;KC;00000000007C5WVbGUiY?m1nD00000\#
00000T09CX4@EBe00000=IMD[E\KYX0000000000;_E^\Mf\@9;_>6b00000=Da3Q000000000000000000005m0O\0000000000\#
00000000009_NKn0000000000000000000000000000000000000000djO;Q000000000000000?923jkO2f[:3Eo1`Va3c00000\#
000000000000000000000000000000i?\fo0000000000000000000000000iX6Na0000000000:1Y5K000000000000000VFLlL\#
00000^UH@S0000000000000000000000000[\3dSboPco000000000000000G<9J_gEWLTXe^bG000000000000000ZLU7F00000\#
000000000000000>OEFf000000000000000j7IYJ00000D\_U_000005JKQ60000000000[IND_IccTQ0000000000YRNb4=>aeK\#
XS9P4d[:]TlcEoB00000<I6B<00000000000000000000000000000000000000000000000000S:?Mi]PGM87SNVD0000000000\#
0000000000l7]fd5O<\_Ag`S]0000000000PLF\f7HG2T71Tjd0000000000B8A4UROC>L000000000000000000000000000000\#
00000XANkAd47b4FoSRmFC6iGj18XNmfVY40000000000000000000000000000000000000000Kl:V2000000000000000d2Zll\#
00000000000000000000@TA?BETUB>00000E`<a^0000000000KVDo>S5Qn:kZ14_D[R9dHb[UXg9^\j7]ag4000000000000000\#
Fb3BJ0000000000LP;3I93A5<R:0B=0000000000000004C4f\00000l5JR?llONN0000000000l^7YX[c=0@U3Tih0000000000\#
00000Uk=[l00000000000000000000_FN>500000000000KacJai9mZW40bPNTHV_McY:7000000JHJn00000000000000000000\#
0000000000cU[^4fDLL9mkJ2MNETPM0000000000T=Bkf2;12D0000000000ga_Y_000000000000000MAGJ_WFFmd0000000000\#
Ie2Q[h<a<I_m:Q8000000000000000000000000000000000000000000000000000000000000000000000000000<g`bh00000\#
00000000000000000000000000E>DBkU_C\00000mlFfE00000000007W;j2E@aC`_Z:3?_7@bb0000000000000000000000000\#
00000000000000000000000000000000000ERMZ^000000000000000000000000000000000000000000000000000000000000\#
000000000000000NG_G7@P5fBKY^^blBafZ00000mY4Y_nlLBZa3HEY0000000000000008[5UD`n=HV00000=f\j>1Ac;B00000\#
00000000000000000000000000000000000000000000000000000000000000000ZAFN100000FL0Y30000000000QM_KO00000\#
:c<41eE31E000003^;HDDd0]EbL[A_00000PWWWh000000000000000CjAR`000004ND@fE@Jk]MHKUS>K[Ib00000000005nLln\#
000000000000000000005ZJeZgY@:@B44hB0000000000?KFN^fP1Lm00000000000000000000NY9ZmG^DfD000000000000000\#
000000000000000X@?QQ00000:;<F50000000000IB:T200000?]4f200000000000000000000`ZW3g6?5[DPocIU00000Ga6]G\#
URI\C0000000000000000000000000C`4@`00000BSJY;00000000000000000000S85VbVH82\hMC^K00000DRC9500000ZQ>5H\#
=4F5O0000000000>86o]000000000000000V72Kb0000000000X:DCVFV`h2000000000000000000000000000000<mAK[:]K4^\#
00000HV=lIMa7WCoDCj]9<Nne8ROh;\NYQG00000000002b9]J3IG:9000000000000000000000000000000n42Oh0000000000\#
00000SQ`GQ00000o;]i6000000000000000XbXFb0000000000iAP9X0000000000000002c=:K00000PT:6XK80PXcG6b71m;ki\#
b3_dY0000000000000003j58]X1]I50000000000:PG<GdX;86:hDk[4_[0:Z9]AHQLHWI00000000005dZSfY:c0W0000000000\#
<GDeM00000000000000000000P4N99L?bQS@F;8FjYB9[BKWHJFG^@C00000L8J^;3ib;D0000000000`O?Rk@364TXkFSNEgb?9\#
00000B6>:P00000000000000000000S?G@^0000000000000000000000000000000]=cNGo8KN1?6d?_=E9XN4UU802:L<>0V6j\#
00000nJ_nSlh\Y_00000m>Q?:000000000000000POX_:gMFcbZh[c0Vi`E=00000bY[aC0000000000000000000000000US>Tb\#
YEXZQ000000000000000][4NP00000=5TTTW4>7T;lRX04X_m:00000000000000000000Lf4_[0000000000HJ1O;ZW9I^00000\#
d58Tn00000000005mQo\00000gES^H000000000000000000000000000000000000000000000000004F]dIH;XlU0000000000\#
0000000000000003;MhY00000En[e300000gPN`l0000000000TKV]6HR`a?0000000000eL4GT0000000000000000000000000\#
00000000000000000000bH@m7@_@ne_GLKo00000000000000000000000000000000000dQ=9R0000000000000002@Kd>00000\#
3CHD300000000006mJAQ0000000000000000000000000ohU9\00000000000000000000Ac;:j00000000000000000000`dTF_\#
0000000000e^7Hn?0Lff00000AXPfo6\?CZk6bjN0000000000C<EXO@aUJLX@7oeH^c0AXXc8a0000000000000008e=@R00000\#
0000000000000004_>iOGb[Lf0000000000000000000000000MNSQP0000000000<l:<CL<OKG0000000000000000000000000\#
0000038>V5_lH9A9S=\D00000000000000000000WI^[H0000000000Sna]55Ca]=00000000000000000000000002O;SW00000\#
of_HD0000000000gTS3Y0000000000m48>:KoQ`[0000000000000000000000000;GIAM000000000000000000000000000000\#
0000000000000000000000000000000000000000:BVV?0000000000gP?m\Wd?_OKA2m7eSJ=cCCFQo9bMZB4^_GQQ6Ai?UbPGW\#
DS8S4kPXFDbP`NC000000000000000I9A3K0000000000084TC0000000000d5`M<00000000000000000000ScU5I0000000000\#
cO0:E00000j0`aa000000000000000T7_5>000000000000000000000000000000000000000000000he8Shj3[3NTLCiF00000\#
hX9H?:kULNe`R9OQmRe7d5`iXl43_]c`bPF00000000001SHC8>HDOlQW0c]Ec=l2KNM>]15ZTCmTU4l]@E]K000000000000000\#
NJTC`U66:\00000Hd_OU=f?5<k_^:DZW[cG000000000000000:73IO9_Y6SDna8V000000000000000000000000000000VG?]G\#
00000R_BJ@000000000000000000000000000000m5B<XI9Y_9g;OcV>0<kk9>Z@E00000eJDNf0000000000000001BCIT00000\#
^kUUh;XTVWF`^g100000Gh1Ia];=XeRlB>KSlFcCH18Zk;mHI^00000CMUF=00000LjKKB3<^^X0000000000000000000000000\#
:Mc;6eZKS0000005jDgK000000000000000ZZJ57miRf;00000000005@>XA^YS:B00000L<Ao00000000000000000000000000\#
000000000000000AIOn?0000000000<4TH000000j0C<F000000000000000000000000000000000000000000000kM`ooXj89S\#
>4B;`N0HbT]b_E4=O_oF00000>91:Um>3=4cUV`d_W^AR00000QG@j7_O4j4N2FJL00000000000000000000000000000000000\#
0000000000000009NY:J1\[glDk6YGig2hLnJ?NYgiF^Do4Ln0Ao7C@@iKSEYn0]m]T]UPeQ^CGnO`2M0000000000b>T7l1h3V\\#
00000T9PjB00000JMajc0000000000hOANb00000000000000000000i<MWO8FN0O00000G`V`S00000G:>Q]000000000000000\#
0000000000Ko]3>>kRZ1IG6PG00000DAXj?2m:=J000000000000000000003E=Ud[:S`YaHW`100000000004H[0f00000hU6[N\#
5\3gK000000000000000@T4l8j04;T000000000000000000000000000000OSMC\7l[8Q00000Vj_m]0000000000000005_G]h\#
S;W@^00000000000000000000JZ<LA0000000000000000000000000>g3loDgNGJ0000000000aR090000000000000000SLXG=\#
00000JTKI^fb7QoC?99Z?aIT:Ml_n^BFc1I000000000000000000000000000000>@U@e^^EK=0000000000000000000000000\#
000000000000000000000000000000000000000000000POJPA000000000000000DJ;C?00000TX]:X00000000000000000000\#
00000ILbFTmhGgY00000S?=U;000000000000000000000000000000;?U_<`A9e1WI`L_000000000000000000000000000000\#
^QHUd:JT>`00000DS2K4EJ6ODPZHkQicO@g00000000000000000000T^W@M000000000000000000000000000000TSE;Z00000\#
0000000000RjRG<00000mX=4U0000000000ETEjT\=\dN00000000000000000000000000000000000000000000000000Se>3S\#
0000000000leMPg0000000000gC;6000000fc[M8O_;?]:^^`l00000000000000000000DXJad00000<iJ_>LN;I\00000abH6Y\#
0000000000JTLjP0000000000000006lNW>aVIS@00000d=T3j00000000000000000000000000000000000WY::@0000000000\#
00000000000000000000nLZjC9?\0KX_?@[YU;jW]MOlU0000000000000000000000000000000000000000000000000000000\#
000008o29UYQAE[1aYXS0000000000La33RTPW=e000000000000000HZ4DE000000000000000bQYSRGgYdG00000000006X7L`\#
0000000000000000000000000\[RT:00000000000000000000^J=AfFKFB\80b=Y0000000000000003<PU300000?f0oW\h2gM\#
00000Y8<]D00000_J`^fdDW>C000000000026_o300000nNFAYl`EX]hHLKY000000000000000c<?=B00000000000000000000\#
88QIL00000000000000000000S7Y]`000000000000000fe`Kj000008=Y`50000000000lZc3;Sa]i\00000000000000000000\#
00000Lo2D=00000NMGTXMGa@_00000cKFNSOlHSQ00000QSQME00000000004TOTcAK4kLa_WfB0000000000oh\lD0000000000\#
00000W;LmN00000000003T6Qb000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@Z1_000000000000000[lNld000000000000000\e`Z[0000000000U>M:X0000000000JB]Id0000000000Ee18E00000\#
0000000000^fLcf000000000000000fb6M900000000000000000000000000000000000000001Z<B0[7VSR000000000000000\#
jI6HV000000000000000kbS=<000000000000000000000000000000n>3<=o_EelLXI6]`X7DBo1E7K0YRLC000000000000000\#
C=4\^e\[9R00000jkM^E000000000000000000000000000000kI1GJA166g0000000000N0=dY0000000000000000000000000\#
00000000000000000000Q=6IW00000000000000000000nP1SL0000000000000000000000000^dJNI00000000000000000000\#
SS9[YCXGQ]00000000007LAHL0000000000000000000000000?PI``\7_Ci000000000005FgnKOZbI<FcY7@2:M`FUCHc00000\#
0000000000000000000000000TbJQQ00000KjOfoPKA<=0000000000LL7SS<>BBd00000SQH4B00000;`:kmH=JXQg[10C00000\#
00000U^`jK0000000000000005o[8:0000000000_nCm8DC`m3^LK_LJ9^7?00000Tg2JY00000000000000000000<[S<6bQ3:d\#
h^9CPF:MCnYoMoj7M=1L@cP:PdkSbBEb_R[0mb6200000`ELZJ0000000000fQFI;00000^cWhfj@<\k00000000000000000000\#
oZa_9[A[Hh000000000000000mDFdN00000@IZK8<T[jVU3[l^00000XiQZHjX689=j95I9O4lbBIDR000000000000000000000\#
0000000000LMa0L00000000000000000000000000000000000YkZhj0000000000BjE9D0000000000<FA`o000000000000000\#
n[SK;00000c3M`>dJa;LjU3[ANJU8T000000000000000eKU>b8\VAQ[n0Me=lYM6<NFTO00000000000000000000nJJLg00000\#
[:N05000000000000000]Q\G<00000<I<?Q0000000000000000000000000000000000000000000000000000000YBJG1FTRO^\#
_86;70000000000ggS<mhZBdgBQ]N4goLLEXV=i7000000000000000000000000000000000000000000000^jEdJ00000LX7NV\#
00000<VI]b:\@LAUUVLPlgTBM000000000000000EbGFA0000000000000000000000000000003bFC?LLX7P00000J9RHf00000\#
;0001gGMf6WWXXY0000000000000000000000000B^Y<5S9CcT000000000000000000002[[A6oaG2?00000Zc5EI`^aBc00000\#
00000V[P<O0000000000l?[NF0000000000^;5:VWSJ2gN?D9DHI=F7000000000000000000000000000000>P8=kF?QO600000\#
mfaY30000000000000002Q84:9dFbfD_0mN000004gWNn`h^kTWl<7P000000000000000g;E2QDjAQO6NL=J00000gk_9=00000\#
00000YULaj00000g;]fS000000000000000000008M^fP0000000000hFFU\BcRgd00000TlLIS000000000000000iQ9D7LPF?I\#
QP73=j_G<5gD0IK000003ECOF00000mgHBdE:\>h00000TiD1LA8C@g0000000000000000000000000000000000000000nV2TL\#
000000000000000000000000000000000000000000000SGUmS00000jk0lO000000000000000fi5`77575F`FO:40000000000\#
<YWiaAZ2^700000WA@4f0000000000BRJhQliCA`00000000009=XE400000`gA;m2>JMQ0000000000T6NnT000000000000000\#
0000000000366Pk000000000000000E9>FU000000000000000mh617FoC=l00000T\Z9A7<KO[00000]iRFUVW[QM0000000000\#
0000000000dFSB88aPA:4f?O64f@F;5T4o9QF47l00000in4M[0000000000Wc5YS5KMfT00000L;Nji000004^O5M7:0H<M^6<Q\#
R8SA_000000000000000000007\4iM1C7\=o2T:e000000000000000ECOI600000000005]biG000009LKWH00000CP@ib00000\#
000000000000000DJ7\LkS?J^h@FG\T\SaUBM\46c;bmY0000000000CL_2O00000000000000000000nE6]4000000000000000\#
00000i5R>S`OX:Q:H<L5mCIBm<R_>Q00000000000000000000g\`I]Y5AMN5T_`g000000000000000000000000000000MdF<\\#
0000000000LQ6\b0000000000TNKBR0000000000XQ2N]>mTKT000000000000000m13kA000000000000000000000000000000\#
00000JM`Ph00000000008Q?=X000000000000000000000000000000<0Sl;00000lGYAkZ>Q1nk04;<k`Teh000000000000000\#
[:=d60000000000dJ0<?00000000000000000000VKEH<000000000000000L2\F100000000000000000000000000000000000\#
lJ`Q;0000000000000006d^=a00000B1b0^000000oM>200000000000000000000EBMI6RMbX2F63D\0000000000000001HR2<\#
00000000000000000000bV^C50000000000Wa\RRCYAhR00000CL5JK[B3lW9l_Qm00000TO_a90000000000N]7AO0000000000\#
00000b1ZoB00000000000000000000000000000000000;^V@_0000000000i^IIV000000000000000MLE`lc`G^9DjLNeZDah[\#
000000000000000\eB2_0000000000?[bgV^?CWD0000044PKI00000HZAL=PmQRl00000000000000000000000000000000000\#
00000000006TOnN00000000000000000000000000000000000>k5f3000000000000000Wn9d:N_F9V0000000000XiNZT25G\2\#
eE`Xn000000000000000[F7MZ1D@fDUj:_BEGNG=hcSVDdBI^Nn\[6B\`bj1000000000000000WIHQPokD5PR;Kin00000gQJ@=\#
b^\Og00000000000000000000o=4Ml00000jVaBH000000000000000XTAFEbRVbj0000000000QQ]8o00000000000000000000\#
Z:MM=00000000006I3j3000000000000000mVQGa00000000000000000000L=`CIXKNK[00000^[[5B00000000000000000000\#
;`EV7000008Ec1m00000K<=<g0000000000gOOMi00000Gn3Co<KMK??0]<4S4@k=Dj_im000000000000000000000000000000\#
00000QiUSm000006bEd7`nS>a00000000000000000000000000000000000940MV000000000000000000008M^`100000AN[\h\#
000000000000000000000000000000D4JHi0Ac8<000000000000000000000000000000W^HcJ000000000000000e?O^Gbd>cA\#
8S?4RJN7Ef000000000000000000000000000000MmU150000000000000000000000000000000000000000000000000000000\#
0000000000bG@<f1KWb=hm^1f000000000000000OeSk@2oK5bXl12h:Y7U400000g90F[00000000000000000000m]=^800000\#
000000000000000FnE3]7FRLlTG]h500000000003ZGbfX9VS2PT;FZGeG><000000000000000000000000000000=@PTQ00000\#
000000000000000000000000000000Wi4W>\3H`200000UAP`^FMKHd4[c6]0000000000000000000000000000000000000000\#
00000000000000000000000000000000000jbTX]0000000000?W8Qc0000000000000000000000000@4Hcn0000000000iUIJ`\#
`^^4W0000000000DgW;m000000000000000Dj8lB00000bk:X3L<8OOXB=h>5OGLO00000WZ6h30000000000AoGMZ0000000000\#
0000000000000000000000000[h?3]leIM000000000000000000000gRb7L000001DPHe0000000000N>[db000000000000000\#
00000\N5=N00000ReWD4ElBhn000000000000000<0_Yj5=81b00000YBS@Nn_Hi@00000000004^OL<KiRRA]mc:DS7:GjMOQ]<\#
000000000000000000000000000000gdU@J000006U:QN0JDna_VMoX00000eb^7a<?T3^000000000000000000000000000000\#
00000Tmbn@0000000000000000000000000000000000000000Y1=TI00000^M2C_00000E?<^iHQ==a000000000000000a]P=>\#
000000000000000?k7GQENZ\V00000000000000000000000000000000000000000000000000JN=h]TjUAl0000000000N2E1h\#
00000li_fH00000AkB\@00000=VViW00000^X1=CEN9kJ0000000000Z41<:00000IK>F000000<^>_<00000000009g5d:7<XKS\#
00000Xl^1200000000000000000000000000000000000000000000000000SiSDe000000000000000W3J0Z0000000000]Z<Fg\#
000000000000000<dDWcOOXW=000000000000000aCFVh00000XF7>JQQb`C00000G8XmR000000000000000=BFflnYa^PZ_6Zb\#
0000000000AWEGmNE]IC00000RNU:m0000000000EGOZd000009gNa^0000000000O;DC6oCbd<Bb@3l_0>M<000000000000000\#
L`S4M000000000000000aj67:0000000000EN89F:P>aS000000000000000cMQ`DJ`<n2dPQch0000000000000000000000000\#
000008c0RiJPS`3000000000000000kE>eRHFLkL00000CWKGUGeQYM0000000000000000000000000=;=?30000000000mPS[f\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4EIDl0^\H^o=n]\#
50?_8KPWo46m9_ZFcKH7C^Xn<=W_?b000000000000000;F2aCAO>>ebZ@4800000000000000000000000000000000000Y>8iY\#
00000000009@J0=Lg32JL7BO?000000I1o50000000000Kk>DjnA[K6oa`^;000000000000000000000000000000WJ^]K00000\#
1\5JU0000000000000000000000000000000000000000knLe4D]K;Tj07^K000000000000000NAI8]00000000000000000000\#
00000000000000000000000000000000000k`GEWF]BCB00000000000000000000Q_Pc_0000000000_X@@iTY_5g0000000000\#
l8\bJ00000833T_0000000000<Q@AC0000000000000000000000000PV_RP000000000000000000000000000000LgFHW00000\#
00000@M_Ah0000000000J0;Jf:3O7[0Haj@QYFk?000000000000000;l[d<0000000000^j3AUnK<n[J90g@AEAb0c\`PU00000\#
00000jDTE^h:ON\00000>\LDR00000?[0>k000000000000000000000000000000emFB700000Q9BjZ000000000000000DYWc@\#
00000000000000000000NWDSj0000000000iV3o=TTVoQ00000000000000000000000000000000000000000000000000cRUQO\#
0000000000?72mMAQ9ko?l>_Q0000000000000000000000000ThBMk0000000000ia4CmAFaQ700000abSF800000cEH4eEdA\1\#
aR633ZT@Z60000000000em;EO0000000000000000fVDC00000000000000000000[L]^b00000E\29<0000000000P:b\l00000\#
0000000000nJVo200000000000000000000000000000000000e6V<Q0000000000VK=gLKECRS6CT\c00000mG91=ZW@5500000\#
00000000000000000000Mb;jiT]EjJZ`]:H00000FND@=OK<Tf000000000000000:>>?l0000000000Fl08T[U>Ch0000000000\#
KM7V?DL[<[000000000000000000000000000000000000000000000000001GVX]eb`^25;4Ek0000000000000000000000000\#
5X\`50000000000L1TCg:n7I>0000000000K3`4B00000000000000000000000001_2k7?\VLF00000S>RoGO8;<LT<?hQ00000\#
00000aaB[QnUHN700000J`<InhGM<50000000000VC<`lE@??EBVS\;8mV668]\80ko;=:_9ahF0000000000lo=`X0000000000\#
000000000000000000000000000000000000000001K]_aL\8S0000000000o`:[PkVAJA0000000000afBTn[iT?EHaD^0^UN\@\#
@aP9f00000bDP3=00000aS`aN2L0Yf=QFkl:B76[E<RN_00000000000000000000NS0mBf@^_^jO=dF000003I7o<dh]XN00000\#
0000000000000001P@dL00000Aa`C3o^7Jb0000000000B3P7k=85aM8;8?OB\ALK0000000000DD4_ANfHVA4\Pic0000000000\#
i`Q0Z00000000000000000000ED^4`jZaK?OGcQP000000000000000;6:7c00000d?6>Q000000000000000^GISm0000000000\#
000000000000000000000000000000U6NkZ0000000000000000000000000Xjb>WhT@MC6ZJMae?HXB:nTT317]L200000MQT\L\#
=aNUG0000000000P<JJNMS;>h000000000000000QcGdJkDLfHYP2LcSa;mJNSHNd00000000001C84HfT19000000R1\:;00000\#
00000000000000000000B5R_X00000000000000000000000000000000000e^K^I0000000000>WDonB187100000mnK1^00000\#
Rc4n`WF47=^B[Jc00000Vm9EN000000000000000e;]Me0000000000_4FThPB5OH<;FRJ00000Wn``K0000000000D^TNH00000\#
5]3o000000]e4;m\WAN90k<?4WH=?E5XNMBY2ShAZ_Hf:2]ZOf00000PoAjY0000000000000000000000000LVW^400000c\W`b\#
00000HM>:f000000000000000=8C5_00000000000000000000m9<TNeSEI^JZRL]0000000000J<H0a^7Ga_]D`0d00000I_XEm\#
<m6ckKoOg?000000000000000mdRgS?Eb1M00000000000000000000RQO1OMf2YJ00000000000000000000000003Xah200000\#
000000000000000ZPA[;K`;Sc000000000000000000002:5ed:hIEN5f66T:\OT5o=8XdQ4V_a0000000000EYS=W3VT1800000\#
0000000000ee^9M00000ml7]K000005;X6j0000043=NSN6XQ\000009E@Y[\Y^Z700000j;0K942>Hc^kTGe00000S?7G]Nj?QA\#
00000000000000000000000006T7aT>^LaP0000000000000000000000000000000000000000M=8DS00000000000000000000\#
000004SQCc00000e0W0Pjg7^0JZbTa000000000000000DWX9oNFZ3X@]]O500000000009A7<k00000\L];f0000000000eVU[i\#
00000YZcE@0000000000000000000000000heUoVR95FN0000000000=H4TWiZLA^4217\M]Ef=i\M75D6PiKS1Ydh0000000000\#
00000aAFHO51YW1JD3n`00000I<]^P0000000000<BUe]Eg9CAB40AOI7B`kYbbfJ00000^MA5S0000000000000000000000000\#
O9KfN00000000000000063:Y]`I4XP0nL>l0000000000VcD:>00000g>8S[H5Ll<00000000000000000000000000000000000\#
eX7T:0000000000000000000000000L6GjSV[Q1JX1\RHgCEnK0000000000Kb;S80000000000@2ATgE1=4gVAQQJ00000dLPPd\#
00000000000000000000`E=E@PS_7]B4=f90000000000000009KPhJRQJ>6?UNkn`IOXPnLT=T00000Z=`@CKWAb^0000000000\#
0000000000000000000000000;RY0k0000000000Ze0IX0000000000000000000000000j@31:00000000000000000000ccLk:\#
`o0>Y>LPWGA@c:\CSJi_0000000000000000000000000iCXJ?0000000000NCON300000WILFC1j2NL\O[\W00000WREaR00000\#
0000000000l:7Knbn9=OO>M_d00000Qf0h>00000000000000000000YI]1W0000000000Em`U<0000000000000000000000000\#
e_:RVP0G:N00000000000000000000EQ4Y<00000V;0J?:bXNPejEZY20H3;QAM1O00000RnBK[00000000000000000000WM012\#
00000OV?c_000000000000000KT2Gm2J9BH000000000000000DoXOMeXY;S00000FP4CK00000Z6U:_000000000000000a^O;D\#
00000000000000000000000000000000000=CIV_000000000000000000000000000000CKSBU0000000000i_48TiG8ci00000\#
0000000000J1<YJ000000000000000^GCSaM>NeU[HWQ70000000000B5FJ^YML<T00000DY]Uo00000>:XY=000000000000000\#
00000T=@b2m7DfaEHU;mdNa91cnSOW14Sd78jbgj0000000000000000000000000000000000000000000000000000000B45=0\#
0000000000U4VhG00000IlM]QLIYJR00000000002M2jamPCD4ZOSFH6_;Bl8b0YE47VJ^8DZGg000000000000000YlDaJohUc5\#
5n@R50000000000`\0QbCibFj00000000000000000000000000000000000XKO=400000KPYbSI@LNO0000000000mO:EI00000\#
00000a[3@46l<XWj:NHVo`Td40a]8f000000000000000000000000000000000000000000000fiS:m00000000006e;^D00000\#
00000N^?]UCn43T0000000000000000000032b0Cc6UQ>aMOiA000000000000000000000000000000000000000000000_9b=G\#
000000000000000knGf6bPM^00000000000m@]?8000000000000000FnJ[h000000000000000000000000000000?<SGP00000\#
T;TgB0000000000ciV5K1E?GR0000000000QLUPnOHYFZ0000000000nd_on0000000000000000000000000ml7P?0000000000\#
000007e0i;U>L<g[h3Ihb`_:]U\3_H0000000000CB4VcHURHZ2g]b@000000000000000^SAmV]k2RQ000008WEQX00000?n4a0\#
08<g[W^0SW0aQVN8AHAl6?8bo00000EA4QD000000000000000000000000000000000000000019K6K00000DbY?g_\1iY00000\#
1gcAi]M9kb000000000000000:7BSR0T@lFVf8nE00000LD;l[2WBfT0000000000=bZ0mBgBY20000000000@<K@^YY^Uf\FOcm\#
00000ZC6W90000000000A7CYd000000000000000000000000085XDR8=Ff:GK`kC0000000000ldKMbbd^a:000000000000000\#
00000000000000000000000000000000000gkW1oP^<WM0000000000000000000000000J<bb9YYKND000000000000000i>S7N\#
0000000000W@1ZT0000000000JkD:T0000000000000000000000000>1Bb20000000000bPW7M0000000000;_=Wk0000000000\#
00000000000000000000000000000000000H^8<J0000000000000000000000000000000DQ7N0000000000:5N?KE>\;^00000\#
00000000000000000000000000000000000000000000000000000000000000000SFb[T0000000000HWAW@=lUYG00000PfNEM\#
T84><00000Me9SRKgLKd00000000000000000000ee\C\K@Dg>00000Lf2XaTMGmM00000c[CFF00000G39An0000000000;n7i<\#
mCG_coJ<k]00000099G_LkMA^;M]QPDZbn300000000000000000000O`@B[0000000000000000000000000\4NJa00000:FBTa\#
LfFNjHBW1A0000000000LTPl<000000000000000000004UFIb00000IdHc;0000000000foR=Y00000gaMjo00000PE\Me[O^mN\#
000000000000000000000000000000SEBL=S?]7mY]3WB000000000000000R0cW>UHMhL000000000000000000000000000000\#
00000Q05]_00000000000000000000S84S300000000003=M[fV4Ho_A^aS>000000000000000000000000000000hD=Yg`0abI\#
g7;J3Pg?VXZjIH6YmK[FKZV@EEfbUn0000000000:g\NH9YA6D00000Jh15O0000000000X;HK@000000000000000F48[M00000\#
000000000000000CY=S`00000<iW@l5Q`T:0000000000000000000000000000000000000000FV1\Z00000000000000000000\#
eDB_FYPR:XImT@dMdB<7boOmm000000000000000000000000000000000000000000000000000000000000<Y9:PA[EW9FbX[0\#
a^R_h0000000000cmZg]<4\LM0000000000UH=8T?8:OOcOW<ZYE9AK]^MDN00000000001bT1l0000000000000000000000000\#
Ha09e0000000000An1mcPF3JH000000000000000000008OO?m4<Y\C000000000000000PWUeH0000000000000000000000000\#
00000@D?`X0000000000^65]i00000k>E`;00000ES44i0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000YPTbe00000S?4c30000000000000000000000000000000000000000000000000000000K;BR;\#
00000l8a^^0000000000000000000000000:ISU^00000;ENC]00000000000000000000@9]KM0000000000000000000000000\#
Pk=hk00000^]>lF0000000000ZO_M40000008DlRM16Se000006E@d700000000000000000000000000000000000>f37\6BPgE\#
0000000000000000000000000m9BlW00000TK1=e0000000000`Y:QCLX=>13k\Fg000000000000000H9`Jd00000hN=ITT5]Vd\#
00000c^HDT00000ZcGT@00000e]]9FFV[Rc000000000000000MU9mI00000gPMO\00000000000000000000000000000000000\#
000000000000000000002eT<?O10HJFd`G\00000000000000000000K4B;085aIY0000000000ij\;TMVOaN0000000000Di9VJ\#
00000000000000000000000000000000000000000000000000000000000000000le8HjXhD3i00000FRFnkfa8eb0000000000\#
Tl9DA000009D<>KJ?FYQLE[D9R`^]a0000000000000000000000000Tn6QF836ggc=L1Rno3@^GfOgW00000c64HddQ<U]LjF<5\#
c`T\4000000000000000lcN3:0_4?9000000000000000L5]H4=B_W:J1KeATULa]00000KU_Vo0000000000<o\6mGKVOZR^IHL\#
00000000000000000000MGafB00000000000000000000000000000000000000005KPEU00000k<H0000000000000000000000\#
0000000000000000000000000F0EWZ000000000000000WFMX^00000?^GflhcLKB000001a1F?000000000000000M3]Og00000\#
000000000000000000000000000000jbDHe0000000000_XafN00000MkVb6WkTaU[B?O[gVcYY0000000000000000000000000\#
0000000000F@=<T6h4Tl0000033ASNWi84g000000000000000000000000000000000000000000000000000000000000nZ\V:\#
0000000000000006KB`\0000000000mbO1e000000000000000UUIfW00000000009gHQo0000000000^=X4OCl>WE00000eEab`\#
0000000000=h5I_00000:kc5WkoFO6:C\AUQQ9LP000000000000000000000000000000mLDg0`e>jE^eRSd0000000000H;Kj]\#
\6OR3<RXa@FW]LOS`9C3aD_l8GN4Ak0000000000000000000000000000000000000000Ub_EB000000000000000eC6eXMj0RE\#
00000cG2PUTaS<RH6@li0000000000000000000000000>]9X6ldPgo]h7CP00000bMEX@0000000000000000000000000<mHc[\#
M;`KT00000k=NZ>;?6MdJZ]a2b8Uf]000000000000000eF0Gh0O6N5iM4@A0f96A000000000000000VlWS100000bPO?U00000\#
7D31R0000000000LHP<40000000000000000000000000K_LE<0000000000bjGWFjOVEl0000000000GA3UG<00NFgH9Ln`RL4Y\#
i0GKoYCO\7;7_?;9V70YWV1=OYC=PI00000AO_A500000000000000000000M\7NDLPcPk000000000000000@aL8jJoYaS8naJB\#
00000000000000000000bOZCZ00000;616YS>E?VV[B6S0\b7jEM4C\000000000000000N807_hW5HB00000HkS6?0000000000\#
0000000000000000000000000<]=Z=S:[I60000000000?6_880000000000gJN?;YMNEd2fMUk0000000000h\>cS0000000000\#
000000000000000000000000000000000000000000000eGHl9000000000000000QQIU^000000000000000R@6O70000000000\#
000000000000000DYcMk00000000008@VH100000000000000000000N[0L_Ng=J5P4[kB0000000000APIRk000000000000000\#
00000SK8_LMFO5446=k^f1WVW0000000000_V3_<000000000000000@_RZ<000000000000000L\NS]^8^jo30IQC;dYX>00000\#
00000AWR^::24^D0000000000B:^hg0000000000000000000000000b7S]R0000000000000001?ASe000007j]M40000000000\#
0000000000Kg^h700000000000000000000000001E_[>OU6UF000002l:La00000f9=CCN\URH00000j5ODokZX[n0000000000\#
0000000000F]MG:00000ocVRb0000000000000000000000000VL[YF28JgYFhan2;Z?9f000000000000000^Y\<>1_3AoETAej\#
^]TMG@3_n0O[4jb^]7Ne000006SOS30000000000000005XL7O4DTQW00000;[aYnhAWJ9000000000000000L5Be30000000000\#
00000000000000000000F`2GN00000hEZIe000000000000000000000000000000CTDUH00000000000000000000>Y=Jf00000\#
00000000000000000000hDYjX0000000000E[3QL_GOo]000000000000000000000000000000Oi4Rf000000000000000OiPnK\#
cB`6U00000e^cR:000000000000000000007IG;D00000000000000000000000009fb<c000000000000000000000000000000\#
0000000000S^=33SIJ?P;hR1c00000>OYSl00000000001l2VK00000RKP49hi:gk00000000000000000000000003oUf4:K8SM\#
39WAmO<ama00000000000000000000MCZj]00000CV02h__S3;`Ya^BEg;8?00000000000000000000000000000000000R_U`U\#
7m@aD5=AP:RjElc[k6T[Ajc6n00000Pb2Im000009kF?lk4OFj000000^P7@^UaNE000000000000000000000000000000gN3Li\#
LjV^_T:VgX000000000000000000009M6@e0000000000YaHFO<Z2[bON6ImX38YMKaWCCe;AHZQYPYmF2`<;00000U1NdRl1Bb@\#
00000X2ViC0000000000000000000000000O\\`F0000000000000001[LND00000000000000000000D9\^Q000000000000000\#
0000000000000000000000000000000000000000HW<FQ00000DnS\WPRa8G00000AY_X2000000000000000E6CCKFDXhc2KIbH\#
00000000000000000000CcB2J00000000000000000000UZImS000000000000000000000000000000000000000000000P9GOl\#
hN;US000000000000000laTUJX\E\6PTE\I00000jAWGJ00000cJ6Nl0000000000>@Km[0000000000Mo[MU00000O`CcI00000\#
000000000000000000000000000000cc7f100000000000000000000nN6j\F77>7i8\oQXo^H200000^G=Y0000000000000000\#
I3=_Rmk\cA0000000000000000000000000000004WcM<00000`8WeK00000000000000000000000007A:RfCWO8CQ6[gI@L`<X\#
00000000000000000000000000000000000000000000000000Yeb^gdI`6<00000L;FP_CgWjd000000000000000WKNof00000\#
e:<AEZaPO?;?P[400000S59Y`0000000000000000000000000a9X[R000000000000000000007X1HK000002L]4Ne5bgI00000\#
000005^aAR000000000000000000000000000000H4]7e00000000000000000000hO9Mb00000=V:ME00000000000000000000\#
EAAJh0000000000QI16AnaTDR00000000000aBZ30000000000H>X6500000SGEC\00000Fo=2I00000k>NlDR^83m0a?X500000\#
00000000000000000000000000000000000Xl88L00000000000000000000PB]Z:00000AIW;S00000NU;i`jQb]S00000dPG`O\#
00000000000000000000000000000000000nY0PI00000N7RYEIbCQB`oRhE^i`_jbQ3NX00000000007DLR3kgNB7;=<Vb00000\#
0000000000000000000000000000000000000000l;K30SX1i5ei<RB75ME=0000000000000003Z^nc00000^^AZ;BC6\L00000\#
00000Y`5Pe?g1[;k^FW7WTYKTIj_ILW;EbG00000000000000000000c3]V@\IOBSCb;b7D[355=QUeP00000000000000000000\#
00000^B0J[>l_<500000000000000000000F7CF0000000000000000000004\4]3000000000000000000000000000000__6ke\#
CJWF700000EiDI:00000000000000000000000000000000000000000000000000IT:Ki?HXQL0000000000GPBk6?QRdjYGIFJ\#
VHT`S0000000000nPHU[0000000000000000000000000000000000000000000000000000000PgTW>Mfb6c000000000000000\#
000000000000000H02Ye000000000000000;oNmW0000000000FPOgj3d0Nc0000000000000000000000000000000000000000\#
0000000000RSL[10000000000db_cO0000000000000000000000000>g:Jo>3HklR66I2[FZ>40000000000f^=]20000000000\#
00000]G?o>kW[lLcTM7N=Hae<AgBAYZ@TF50000000000000000000000000000000000000000U5b@H00000j=2Y8f?<M43G;[^\#
cPaLF00000hFX=mYm`VgfHGf>000009C6AR000000000000000gF`B^00000UfO5c000000000000000:BJ1>000000000000000\#
000000000000000EIIMam_aTQYDUBi;Q0HZ00000]>]Q<000000000000000H?M2Q00000000002CDN900000000000000000000\#
GEGeb0000000000lfbc00000000000m5IVj00000Dk2I900000000000000000000[\^QjOE?3Ia=?CE0000000000nfRcAVW5Gj\#
000000000000000l^MEbWo;H700CK^00000000000000000000O@O^hhfJe>00000000000000000000000008m;<0Q:NNTJX_L\\#
0000000000Vl<\TQgRb:00000h\FPRQ`6ll00000000004[\Rj000000000000000Lb;<kPmCbl0000000000000000000000000\#
000007M;eL000000000000000Gn\0_NK@8OOSPZ80000000000l>a4J3X:jj0000000000]<ACX0000000000I=Qi_0000000000\#
0000000000TC8Ua0000000000ScQIe00000000000000000000000000000000000;VCmg00000ICXS_[2NWZ000000000000000\#
0000000000e_Oo4000000000000000000000000000000d9P?V000000000000000nm2FW3WHE10000000000000000000000000\#
EjZ2D000005`39G9KLa;CQF\1000000000000000Qm;kZT6EhKeb\m000000000000000000000>M_]VVhQh800000]F;^n[jL^e\#
000000000000000MJ2M0h^bGM00000Vn9eB[>QRTOZXhR8bbkb000000000000000M614E=?LF100000R??h4\l3Z2gP8If00000\#
00000T\[j?i[Fl9ZZLEJ000000000000000KWAZl0000000000000000000000000G[0IA00000Lh7hKIZF4<MKJcL8ATLQjZb0o\#
00000TbB=G=nDY;Be>??000000000000000000000000000000000000000000000ECHm\C@RnZ00000eT`]b0000000000DGc>=\#
0000000000McU4H0000000000dT;_>iUX7n000000\18\00000;i:io0000000000X1a>V0000000000CFSmW000000000000000\#
j]CTdnQ5MmgjB^[Y:R0400000GYY7200000i9c2b0000000000000000000000000000000000000000?iE<AObPa:eb^n@00000\#
00000[\IfC>G0d`MGJX@KM7BoagI]I;;ESCoN`1g3j:IL000000000000000000000000000000[D]oE0000000000E=[Oig_AXT\#
XM@Sa6eYK:00000CT2Hh00000000000000000000QRNK=00000000000000000000000000000000000000000000000000eE0^:\#
4XTn1eYP^R9XWa\000000000000000000000000000000alU3UYYA?400000bOFj_00000baE4[00000000000000000000la<^U\#
0000000000XV`Sm00000000000000000000GN2L5fF>m30`88[0000000000Cf_hQaO?MY000000000000000000000000000000\#
000006WHU9[?GVO0000000000NlH92000000000000000EeKlj0000000000Ag<mFVJ[FB8A^aH0000000000000000000000000\#
GTCo`000000000000000000000000000000000000000000000<H[o`00000eiHM300000L?V\g00000DOGK40000000000][c4;\#
00000h=7V_0000000000Qa;Q^00000589DIjK3d65=SbN00000LIDGg059G7O5ROh0000000000lB7Q:dMNP`000000000000000\#
M9GBe[n>@KVWDVJ680_FCLNgGnJaA;00000khFE<00000>eI@lJOOD?AC`YH0Sal@ZEKcOaWO<30000000000000000000000000\#
00000000007R:c^:BR;g00000000000000000000GgS0E0000000000000000000000000000000000000000e2:7@JH:9<00000\#
kb;D20000000000EnW>P00000WS1:JMeM1b00000jj38?E1=6\ON>6T00000dT[AJ5AHffLOR@i00000N:FAgG;;>7?;\9k:4<KC\#
HY?A\a=\[ciF5JaWX8Cm<gK]QEZTIFjN`oE00000000000000000000000000000000000000000000000000K]3g40000000000\#
C0M>H<V`fHSVEJ=:OL=YYVcID00000CP:kc000000000000000000003FCR<0000000000ZfF0`0000000000000000000000000\#
00000000000000000000@<4E<Z146;BZF@EZlOSI57U0DaOc]4H[0j\00000000000000000000<3OBfDb9SC00000A8TN3]VHKT\#
0000000000000000000000000000000000000000?ZZ2V00000QRFiI00000K^G^n000002J0kY0000000000000000000000000\#
00000j:MT000000F3\XQ000000000000000000004P9SbgnR4l00000JGHE800000000004o2heDTWPD00000000000000000000\#
00000H=69:0000000000000006LGQBgIXO\;F7Vm3fG890000000000[[[dR00000000000000000000Z:FYD000000000000000\#
0000000000;7_d@000000000000000000000000000000:]7mU0000000000T8Lo>0000000000D=;]J00000j02Q50000000000\#
Hl7W[00000000000000000000]b8WfC\:Q\00000?I19:00000Jm;7P0000000000[S46Y000000000000000000002j8iD00000\#
000000000000000JO87=S_W8h000001ecJhO>3CL0000000000H[PFW0000000000?^8KA00000;KI`7f2a;j^V@eo0000000000\#
00000000000000000000LCYY<000000000000000000000000000000AS[mk00000000000000000000X2[LZ00000ZM4b900000\#
0000000000:l[NW0000000000Fnc3j000006_:kU000000000000000000000000000000000000000000000?G4I50000000000\#
000000000000000000000000000000?K]g]00000000000000000000d:6_T0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoW_TB8VgMoPW470000000000\#
j@]`@000000gS8g000000000000000000000000000000000000000000000000000000000000000000000000000I`PcKTU;ja\#
A^_UW00000mM>E??\<nM0C\5Q0000000000000000000000000h?_CCMGO>OMn:dZOAVho000000000000000000000000000000\#
00000oZZl=2FRFeXnSF[2BOJSU9cCa0000000000WHNC200000000000000000000\l?[D00000000005;HbI0000000000[JML8\#
000000000000000000000000000000dS[kThJXDb0000000000fYa1D00000000000000000000IjOYi00000000000000000000\#
>c9eh0000000000000000000000000VB<]^1BRW10000000000aNOC@E;85A000000000000000=M[[D7<>mja[@L_0000000000\#
0000000000JdFH>jW;CXEmRj`0000000000000000000000000_g2>;kZ9EiIf<TnI]HG>0000000000000000000000000;KB5O\#
00000000000000000000000000000000000\S=FTe\TJKD[WP100000000000Pa=S000000000000000dJLYf0000000000N0=<?\#
;BNPl00000000000000000000_F`Cl00000U=Idd000000000000000000009Q:ZF00000NIA;_bO0R90000000000000007OUom\#
00000000000000000000`V2D400000L09>27FIO`=D[k900000000000000000000AJO>25N8aY00000000000000000000?4?21\#
lFMe\0000000000000000000000000000000000000000000000000000000dB>R1fWD]G0000000000000000000000000W8b:V\#
o[Rd50000000000ad]o90000000000KO[n\00000oeRgD0000000000000003QIcijA<Y600000000006T:=jBD<XfNT[=000000\#
00000e`a@O000001Oc\a0000000000000000000000000M<aVRK1XTb9Q[m100000000004hK8a3AcYL5M0iPo^GDd0000000000\#
00000a7\=e>5QbDOMSHH00000000000000000000QoK=V0000000000nlY=60000000000_^0`?:a:@^\2GWQ00000^=QB700000\#
00000E\5>V=d]Y\\ES3I000000000000000000000000000000000000000000000Z\WO;gQJ9XW6L4G5M_>f000000000000000\#
Z];0Q00000[AV[j000000000000000000000000000000Eg6cC0000000000000002>9ac0000000000000007UC_ELiFEL00000\#
AjQCI:cJN=00000fm2\1WRFU400000A1^LR00000cdEkZ00000lKLi<:L8LDLC?TeB\Cl53SOQecK043A9c2OSUWLc00000>j3Hb\#
oe[bF2a2OY<jTVE?_]lU0000000000000000000000000;R7N600000000009_3eGjC@[47Ec>V00000000000000000000X;D6F\#
0000038aieM\bU\00000:8bBi00000000000000000000H[J_Q9[G`a00000000000000000000000000000000000KVLP?00000\#
00000000000000000000000000000000000@2M6=;6C_O00000\XXkZ0000000000EM;?60000000000000008Mc2nnCbGl00000\#
]9WgD00000000000000000000J0L>Q\\K<RgDXAG0000000000000000000000000U[AdDM;W=H00000nB:ZU00000@S=KeT\]Hg\#
LDXh52RZ^b000000000000000f@a8h0000000000>69n`0000000000`=;\L000000000000000jJRW?;Q9Og000000000000000\#
?[L7>00000h4<R400000000000000000000o]E@Q8j^b8>c4c]0000000000jJAfil`TnO00000000000000000000000001KC^_\#
0000000000000000000000000000000000000000000000000000000000000000000000:3HdCHhYPXbKGB1S;`3f0000000000\#
Zj\j1000000000000000e?0aMCG0@?Ha7cbhn>Y_UkDQL0000000000>D5Z400000000000000000000JXTbJ\T5M\00000U447\\#
:\PU[00000i3808L\[`m0000000000B=JaM00000HdK3]FCJZ=00000000000000000000000000000000000000000000000000\#
S@Q4V0000000000000000000000000000000000000000fk5A1000000000000000000000000000000Q;[?a]l2WY0000000000\#
Sj_FN000000000000000mMYkH00000TA9U100000_[_f80000000000C`4dLQ\M<GPePab000000000000000000000000000000\#
0000000000000001P9jB0000000000000000000000000000000000000000000008Z>W[nH8I>_VH2M00000fRVL[00000?1`78\#
7]Mc>0000000000RMS\K:HC2d0000000000000000000000000000000000000000000000000000000D5XhC000000000000000\#
AZ1\m000000000000000000000000000000mCIjo>e6j0C``b;kLKTBn0aR9coR>800000W7;g:n`H2i0000000000CmJT300000\#
4aRmkU_5ne00000UQ1<ja>28e?o8ZI0000000000JQGh6000004SKLBWZPVN4jU?400000000000000000000a>9cE7DOQ300000\#
0000000000hB@\P>>\OXf`V;N00000:a<T00000000000c;3i@00000000000000000000co[[Z0000000000fXbY30000000000\#
0000000000@P95eIZYh700000>@J;ai8SO47][jh`PJa50000000000F1H9c0000000000=<4e=000000000000000X?PCa00000\#
00000BW91a00000000000000000000M1^bY>n?lA000001U`lc0000000000N;;4FJ7=lQ0000000000000000000000000H=YXn\#
000000000000000000000000000000<a?Y6MB[0V00000HL;GP00000000000000000000000000000000000000000000000000\#
0000000000DF6BP0000000000000000000000000dHV3_;]Fj2elVE>^V3O5hK^;O0000000000?f0`Qncc<g000009>`T_00000\#
00000000000000000000000000000000000_MGZR000000000000000X^3@j;3BRh00000Vh06YIHICh0000000000BUO<V=9`X2\#
000000000000000;19\K0000000000000000000000000CV9dj0000000000OU^NL0000000000[Y=T\00000000001_`:e00000\#
00000cY?L=i=RDD]J?m5_X_V900000000003QJ?20000022=W1I>;VJ0000000000=0G1I`Bc>2000000000000000KKEDC@f:]o\#
00000c^6dSI5@nI00000F7C^900000Ec8f\\JYWiTgJool;F=C00000CXFh>0000000000000002k7[BWBY^B4`ad0E877`_l1aJ\#
ma\[<h\Q[l00000?dY<i0000000000000000000000000W?2l:6;IF<00000V??M6000000000000000=b:VV00000oSW?[RBElS\#
jfCHPKk=j5hK4Bg9=824EmEOh00000000000000000000000002C5_i000007d>n]0000000000lM3e:00000aV^@S0000000000\#
YW3ok0000000000M<2@A00000h0QLl4a_L>00000LY3Ob0000000000000000000000000U`[Fd:O=7o::USJ00000NQ71N00000\#
00000000000000000000[^Q7f000000000000000ZJ?fL0000000000000000000000000JX1IAA5\YO00000000000000000000\#
00000000000000000000SR@]800000000000000000000000000000000000X:2HV000000000000000000000000000000GFKQZ\#
c7^Dm00000a8a\YI4]]Y0000000000@VXgG00000;2BRQ00000000000000000000B7Z8EWE:Qkn@F8BYOI\h00000=UP@]L3YKa\#
00000000000000000000000005C\g_000000000000000000000000000000000000000000000Dlb>000000000005a^f000000\#
00000m28[Yd[THB36GKF00000000000000000000l3\@00000000000mf2G200000000000000000000EZP2g00000jRTiT00000\#
00000ZH_jg00000K_RR[000004UMJ?4AFeD00000iPJQ0000000000000000@UBXJ0000000000000003oJNj9N]44Tg[;Q00000\#
00000<<LD<000000000000000[9S;NXl[:R00000JW48<6fVQd0000000000000005<99CR5X=:0000000000000000000000000\#
000000000000000000000000000000000000000000000B4^S10000000000jDUA:000000000000000_;OAGi`^J;0000000000\#
0000000000@=<PC\OL`VAY@0T[KKY762:6:HmZB600000;hVn]0000000000lKFhf>Y\5a00000gI:=a0000000000`T[Dh00000\#
000000000000000000000000000000\JEd[0000000000:20b=000000000000000H@aMaa^K1JQZ^]=00000000000000000000\#
N4Kak00000YF;gLY:8L`@c>4HEHA6]89Y2lI0H@C00000eQ1fO00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000W_\=@:ObeY00000RW4D9WO]2@00000000000000000000Ma`^E00000b0CD\>\RMXVSWW]\#
0000000000Nf2W9L?3KMY1MmCjfGFli7W\d00000000000000000000H7Aa\2nX\kGjE:9000000000000000000000000000000\#
00000000000000000000@QYBU000000000000000L9?\k00000i[TKkEV4PddWB^JS0;MmH?Gne9MBMOR?IKL@B_<[0000000000\#
RT3F_000000000000000000000000000000h4UPM000000000000000CmHj40000000000=IQWK00000BF`EeMR4A30000000000\#
0000000000000000000000000000000000000000g`Vijn1L;TnM][G[5^oo000000000000000jETo7>>V>T00000X_;IE_<W3Y\#
Y[G\Sm0Raa0000000000000000000000000R2@mW83]0]0000000000WJ1BJ0000000000000000000000000000000000000000\#
0000000000000009?^`RPE21o000000000000000TH4@O<o`950000000000c1@ok2<GOXDQXUFA^DA500000XcHZM0000000000\#
00000000000000000000e4ZHjQh6R6;JZfR::JLZkW15^8=[cknd0;kUQ:LS000000000000000YHGPj0000000000VGP0J00000\#
0000000000=JTB9M0AM;[3<DX000009oLUg@4<2m000000000000000000000000000000VfDPP00000nK;cRliBQCi0V6XkcX`[\#
000000000000000ZhK\7`03Ujh6>>IUSM4_mQ_7P0000000000000000000000000W^B7>00000@DRbSD^]0O000000000000000\#
\0^2:0000000000000000000000000000005>:i>00000\QH2=Ug[YW000000000000000]7OCfn1?;D00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5MQgfXO200000000000nE:c:Q_3c\M>Ib2WR:W4\#
P82ZbLXZ=P76BF30000000000000000000000000QFC6ilFU6]00000Nj<Go00000000000000000000lfKGE000000000000000\#
0000000000h;V`BlS[bZ_mDBK\fV^o0000000000Fg:GKb`4U[7i<Z<8e?jbVPWEWaaPaQ000000000000000000000000000000\#
]LE43Z?ZVWNZXo10000000000000000000000000Q^2CT00000f@8gE^L12WHbA7o[RPOd\52[A<J?490000000000EZbK^00000\#
T>c>J0000000000000000000000000od=ldV0IiT00000Y3H[4Z]:Y?06OjF0000000000YHGa?0000000000000000000000000\#
000000000000000000000000000000000000000000000SaTeP00000000002H8`J00000000000000000000oo7HLT0?on00000\#
A?bl700000000003G9FUCD<0afDEk;00000Yi6Vj0000000000000000000000000000000000000000:LS[W00000000008g;D@\#
G=O?8[IZ<`0000000000000000000000000fZ^n30000000000000000000000000f4UVf000000000000000000000000000000\#
0000000000f6Wc\k;Q1U0000000000000000000000000YKP>m`9_F4000000000000000f<0BG>jahmGZ@jJ000000000000000\#
0000000000;gNE8000001<FPlTn<o^000000000000000000009Dbg`Bj6E_8[Id3:WX>CCO0OS@>11WGH9cOA;^e200000M78Q5\#
Xd;[H0000000000lW6MlBF;=eaeG0W?>M:iCHV\<0TXkk6d\5=><^f[>]U;V\K\DgU[cP^]3ERJk=EcCH_Ge7><2n89IV8^00000\#
00000000000000000000000000000000000000003918f>77=V9LY]300000SjW0?oJ7EDgi<NN00000<iCGI3YFDn?>Pkb6_Xc0\#
L@S42__ZJX00000000000000000000k73Sbk4GjDT9WKM00000lEHUI]jMGRW6]eOo1Y?:Mj5`YK`aJmSR1TR=00l:0000000000\#
0000000000000000000000000000000000000000ZFJ95;:UEO^M?GAjiKlbD>_FZ00000^N1<F00000bT<]h000000000000000\#
000008iHURA<?Vh0000000000oU9a900000000000000000000GXRcU00000000000000000000[:0;H00000EL0m\ZK1?lLiA<X\#
UB8neSaAV@4fcA=0000000000000000000000000:648GU_:SbL3CheV4TjO000006OX[H00000g=8FD0000000000UMGGk00000\#
00000000006NWA\U9]6`0000000000?^=EL00000fD`Uk^m]D;00000>3IX>00000fG5@;iXI^fB0Z>F0000000000Y53W1fR=>:\#
0000000000b<5n?VWOV<0000000000000000000000000000000000083:i1X56HIIjYSGkl6dgbNID4C3DdTUb\Bj0000000000\#
000000000000000SjR6O00000[JFD200000IWcKK00000000000000000000m1L:e>A^8;00000?9OmD00000U`4J=0000000000\#
00000HK3dm00000YNKPO0000000000HU:AleVPGe000008NQU900000BQC[C000006>IDJ0000000000000000000000000m;?KG\#
m;?fZ000003mbROL@0iD00000Ba1H100000OUXn[00000[?\XB@MNBG00000000000000000000?o1EF00000000000000000000\#
QU^8W00000Y@Pc9R96Rd00000000000000000000000000000089=Q_KB>990000000000JG=K80000000000000000000000000\#
9>CZ[gmG_?JP4RZnNEM8CXan?0000000000000002E`D600000Q;8Gj00000000000000000000bXQ^J00000]2M5gnOAT300000\#
00000N0Xm?0000000000000000000000000000000000000000000000000000000<NWWP000000000000000000000000000000\#
F=8Af00000000000000000000M`CWV00000@F?Cl0000000000000000000000000000000000000000000000F?dV0000000000\#
000000000000000]U=_B00000SDW7:0000000000SiHlUDH[<JDU9dYRl7Fd<7\?WCW`=\0000000000000005C>n:0000000000\#
000000000000000000000000000000000000000000000mYD<GIIRl50000000000J6?aQ000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJ[D[iU=A:0000000000000002F1gOdV4eZ9kR]\00000_EcOiRE:DZ\#
00000000000000000000fQUFma14:nc6JBe_C7L><\KcgdCNCL0000000000000000000000000000000000000000000007aL[f\#
000000000000000000000000000000A\FVC7B`>9=Q\CMMVLTQ_f3Ki0000000000[^\S6Zl<5:P8<l>^U\X4000000000000000\#
00000A;b93000000000000000BV3ZH00000]d1d`W]M450000000000hV<9>0000010G]Zjo`Th000000000000000cIElE00000\#
\5DioGd]Xm0000000000RT8CQ0B7m000000LSMj\@GK;FT0WFK000000000000000S]XiOdBcAI00000O;<Je0000000000RQHk>\#
000001_Rn@00000000000000000000000000000000000W;RPU00000000000000000000000000000000000000000000000000\#
00000Q]XH4EITdJ00000000000000094X1n00000K[IL]96b5EAB`Yd00000U8?kU0000000000AS]=]j86a8h5<h:000004=J@U\#
0000000000a:=Sm000000000000000ZMTcC000002K@>a7D0MICc\l9000000000000000000000000000000000000000000000\#
00000000000000000000;OFGmhKRXH000000000000000DCY\S0000000000000000000000000:c>0000000MQaj20000000000\#
I1^Tj00000L6B6m000009P<f0oURYaf3:\Q000000000000000000000000000000[IVAc00000000000000000000[XS2ad6@N0\#
98UncFf\Hi=X_>=9^0cDf85^[Zb:@2\c0S>Zg<]8klA4giIXbS00000ZaX5@Jac:95ZSM\_:6KZl7?N:KHThKo3HW^>LA@i4LYAS\#
jS4IMU`WkI00000LmKXJ[]AKKjUOX@000004[DiN000000000000000000000000000000XP;7<?V@K_iK7fCZS3>?0000000000\#
00000e:9cm0000000000000000000000000000000000000000000005D7\k00000=9X1U00000000000000000000VjB7O4EFXI\#
000000000000000<ePM10000000000000000000000000@cQ:a00000000000000000000TbDje00000000000000000000L@DXl\#
;4Q0II9^RH0000000000NYR_J0000000000000000000000000000000000000000000000000000000941RPYATafnUA`Q00000\#
000003VWbX000000000000000000002@_fYO\Nm500000Z;>]200000000000000000000XiO97PJVWN00000000000000000000\#
00000000000000000000fAb`S0000000000FL?Xd2]B1Me@XPL00000@<^^LfO3H1^Lb5<00000^X_GD00000B;Xg:gZ2AFM`34^\#
QQPXlO1]d@000000000000000000000000000000DWA;C5PDi<00000000000000000000hlRia0000000000CaRQbhT\U100000\#
00000000000000000000000009D@CRL^3;cbW773;B<<10000000000TiZWe0000000000000000000000000000000000000000\#
00000oJ<Oc0000000000[`>SH5>[JP00000mSC=L00000PUE`Z6^I4IFfWkn]g8WH00000dY^@`0000000000000000000000000\#
00000000000000000000000000000000000U;PdX000006<MdVkDDASdSIhhYgRLOEE>J;3\WW00000000000000000000000000\#
0000000000000000000000000000000000000000G333BPS5PClTK0f`1`<d00000;LPY<ln^\>00000hE4YTlCLf10000000000\#
e;6RR000000000000000000000000000000T=;X?00000000000000000000^ZD>A8HN2C0000000000MKbjikNX4AANb1:00000\#
0000000000`X^8H00000[n_jG0000000000SIHT20000000000000000000000000V1?<ZM@UY900000n_3nS000000000000000\#
hD5ja000005C=1=000006UHTN00000FH[OH000000000000000WRBNh00000P0c=LK]Pe4BbWXiD`\ak00000?8SI60000000000\#
0000000000000000000000000000000000000000`A61P000000000000000PCLN800000_eKgM000000000082E`J5]FHibO`:B\#
000002fc2>=[\Z10000000000=c[MJQTXUj0000000000000000000000000000000000000000neOK00000058X6HTG]lj00000\#
000000000000000KJG[;UgIFX00000<d8^RcXGR;ScWij0000000000Pbb^IeB07T_KHhE000000000000000000000000000000\#
0000000000UdFeZ00000k:2@ad70]S00000j]993000000000000000000000000000000000000T5X3k9P\g000000000000000\#
000002FBLm00000kXTP\08Jh900000f7U?Y0000000000000000000000000IVReE2[6;c:i6>H00000WQMALF_]9:m4UAQ00000\#
:J>0o0000000000000001o5Fd00000aJ\MY000000000000000000000000000000FR^2[0000000000BbKc81HRc^0000000000\#
0000000000000000000000000^4Y[<000000000000000000000000047^eA00000000000000000000000000000000000l]SXO\#
=RbZ4G6X^SO?M5D00000lk8T_00000QYWkc00000FdX2=0000000000000000000000000li:mG000000000000000jN5ho_QY6d\#
lI8Rg000000000000000I7]FQO4Sgh0000000000000000000000000PiFfP00000000000000000000A`Ej^nj`Dh0000000000\#
00000AMC1?0000000000000000000000000G40Z9kEDa:WY\IR]QVaPjY7@GS0<N[@bQ0l?WSi^0000000000JN=SQCj>=MMk]_f\#
000000000000000?ncZd00000aZ=BD000000000000000Y74?P9@b8<0000000000000000000000000000000000000000lA:T@\#
6PN@B00000T76A=bK?>FG`O:D00000000000000000000000000000000000g2:Oa@;?E:<DMd=00000000000000000000jmJ:c\#
0000000000000000000000000JfT_D5;FSV]Cc;L000000000000000000000000000000HiXd<000000000000000I9WRcN89\5\#
00000]967m]fEZk0000000000h;SU7Un0;200000S=HNBEK2QP000000000000000UQO7h00000000000000000000000006_6L3\#
000000000000000000000000000000:aAPNELN5d0000000000YZbWQ9d0RO000000000000000fiTkfcCARn0000000000`<[nP\#
000000000000000000001kWEB0000000000^W?F:N[@?Wi0a0`3o^f@kP=6G?A\Gc00000000000000000000000000000000000\#
FdQTA0000000000R7IZm000000000000000Kl\FD?>YCB0000000000000000000000000OTYoL[W\A@00000000000000000000\#
00000000000000000000n5[1b00000JQ;Xg00000^OZ9h000007<Xln00000000000000000000HcZN\960a=h6B8>`@[Q:00000\#
00000000000000000000:U1BW000000000000000000000000000000eB\bZ\@WIA00000000000000000000000000000000000\#
0000000000KSDkj000000000000000FfMO>QPM\n93SVT@9T=7OE<8m6X>U_HSY@LGFL_Y][cFV00000nC:PF0000000000HVAWX\#
000000000000000[LW?lWY=@700000dj;JM00000mR96300000D`_2c000000000000000j;5W<0000000000Mj8F^00000POA^g\#
49NaNcER;ML\Zh7000007^L;^<jNBXOYIC\00000X^<740000000000N6LS_3OcGg00000SDIoA>h1>2\XJ2700000000008Y1Fm\#
0000000000?hF[d00000000000000000000000000000000000h:?5V000000000000000^^<6i00000LgF4[000000000000000\#
0000000000000000000000000000000000098>YLOW]T41ebfaOYLMn00000SVA[_0000000000000000000000000i1JS700000\#
00000IkAD_i]394I9?RN00000kNHJd0000000000g<E<V0000000000RZ\@N00000O>\Z]000000000000000000000000000000\#
0000000000[f?^jS1KaWcAQA_QYSBi0000000000UlOGZO7\AH:aU2K00000000000000000000000000000000000HbPHNC`UlJ\#
00000K4b5^6i5XP000000000000000000000000000000000000000000000Rk_SE00000000000000000000000000000000000\#
000005_FRg000000000000000\iI5DL_Z\H<Hbk<<eToF00000000000000000000@o5SQ6]6^E_6RQO000000000000000^nLke\#
00000000000000000000000000000000000[lS:OR82Z1000006Z]Kf?8>V^\Y9@`000000000000000Jk\Acnf>0<0000000000\#
0000000000000000000000000DF\[O00000000000000000000W89ZIfaEn:0000000000ZSON@00000000009PaGCKCEJ4Z0Jli\#
8nChE00000JR\hdNhb_a8O7<42gBmchgYOmOCNbjdO^GD000000000000000\_QMe00000o`:iMQNGHUECDLc000000000000000\#
lhA;500000\TTC=000000cTk9000000000000000Ek:1WkGCj@R]Po^LicJW00000ci3@O000000S_dMfSc@@32_:m0000000000\#
;;L3KRGc<900000aiF3>0000000000<NT0\00000^XO0fcWAVX000000000089K_500000kC^0=0000000000000000000000000\#
00000C5WSD00000H[]Eh_A9XFg:PND00000T2EMMjZEb800000LW3]]00000OmbeL00000000000000000000000008>8D^8:Kh:\#
jRQkjWIb[JU^cEN0000000000000000000000000=;[^W00000000000000000000Z:[WA000000000000000nDKLg0000000000\#
00000X8OeP000008U>=oiWSblmE`kS00000000005H^K;00000c:5^P0000000000QT?OH9n93SQT?lbQT@F`=`VW<<ibIi@kcFd\#
0000000000DY>VM?E^Sd0FL;g0fbHS0000000000FA[ke3aakCkD9:=@D0S5TWB?NU1OjZYiPId44S9>XVDK?k[MIZA8SSQKWV:k\#
K[VBA2B@H7`nERb>7a5R0ha>L000000000000000000000000000000WWJTU`oMX;00000ii78^MF8:c0000000000Fo2aY00000\#
00000H95Il00000VT[9<000000000000000000000000000000000000000000000l;QI70000000000N5IdKQ_]ED00000>V<9R\#
<<9QQ00000ck;AB45L:O00000000000000000000;V3eUHX8BY000000000000000000000000000000000000000000000TSV4M\#
000000000000000H@:J7000000000000000000000000000000000000000000000K9Y5^000000;ETk0000000000=RVek00000\#
00000oeNON`GS;_EA]=7000000000000000`cP=J00000000000000000000000000000000000S1Ua[00000000000000000000\#
4T<SR0000000000Yd<l300000000000000000000V>[P?0000000000000000000000000000000000000000Ud71oDe7_P00000\#
Ca?:aeaMnQ00000XA:nTH<?B]00000Nj3ba0000000000`45[ZN8FBGQOW]`D>Z:C0000000000EYYCP000000000000000M9>2<\#
00000bE]66cO3TL000000000000000Q4^gHbda?Y000008l0l00000000000000000000000000WYUD?5m_b3000008BW:E00000\#
0000000000TJ4ohIk6X\ceP:?LP2:4N9GXJL:L5jc=^mgZbL[G0000000000lfK\i00000XKSWcXlXUY00000J2VFZ00000ZXUoa\#
000000000000000000000000000000000000000000000000000000000000];S4d0000000000N=\WV000000000000000\M7LH\#
00000>QC9_O=10PKP7XPcO^6A000000000000000@5HG[00000SHIfi000008X5G<^I]Wl0000000000bh0DT000000000000000\#
00000000000000000000@<JWN00000000004d1>h7434;000000000000000biSER00000000000000000000000000000000000\#
=?B;T0000000000gETkO000000000000000000000000000000da]5=00000dXG[I00000G1Mcf0000000000TecGN00000>M:Bo\#
0000000000000000000088YfL?@G^DL8\dc00000000000000000000000000000000000000000000000000000000000000000\#
_CBE\g_BQ30000000000ci\9HNeUgISJ;YS00000000000000000000000000000000000JHY_I0000000000000000000000000\#
00000ODYim\WP0^00000000002KV7J0000000000MX6f[@i2Jhe;Bd\`]CgPQ=`[D00000000000000000000000000000000000\#
;_CMd0000000000000000000000000000000n?SV000000000000000;3ZA=B[_6T00000000000000000000_EU5kX<;em?RW1N\#
00000GlG9^000000000000000YQK3H000000000000000Ph?FKFP1^I00000000007=MRkCVZQ?6iGC400000000000000000000\#
00000BR\\K00000000000000000000000009iJNY[b[]DC69c;000008j1X:3[7OP0000000000000000000000000@M:VD00000\#
00000000000000000000^]1[g3N><n[8?>oB<JUMcT]Qb00000URE:VQ^NV`?GRZiEHRNhPMZi=UJc:P00000000000000000000\#
00000k<8@U00000BYXdV0000000000Cl1D9000000000000000000000000000000bl_8`=`RlT000000000000000h_XM500000\#
000003A\jg000000000000000j1W=Y00000000000000000000UmCUIWeNbC?Y92WJ@c;j:lHh]\8?P9QlN7Llj_Z\^MPeG?`OPK\#
00000SR1<^R42M\@m:>a00000iHaX<000000000000000000000000000000000000000000000000000000000000f1_Vd00000\#
@n9kU000000000000000NB;?j6OR^\oJ5XB000000000000000000000000000000a;4ZQ000000000044E>n`TKClHMZjhX_\@^\#
VD3jeHi6U^@;Z_V_G\\<00000000002mWZ4[F7edj;60100000000000000000000?M^`^@65>l00000O9H0?000000000000000\#
0000000000000000000000000k:FS_00000`3I?lU^`jZ00000c[V7c00000cR4Z:00000000000000000000000001]HdXOa6VY\#
X]?Id^=anN0000028?DQDf3RkMf?kf0000000000000000000000000000000000000000SOLFn0000000000m?InNne_If00000\#
0000000000000000000000000000009^0GVaJLDf0000000000000000000000000000000000000000;8aaN0000000000NELEa\#
0000000000000000000000000Td\UA000000000000000000000000000000000000000000000000000000000000fF4ch00000\#
00000;3YL_?k^L600000e:BkH^JTfo000000000000000X=8XY00000?QGPA00000?9Tob00000T2K]E00000eGMT?00000RPa^f\#
000000000000000000000000000000g79gX^8Dj:AeAOH97O9b97O:b000000000000000P0^i?000000000000000Yk5EWcOZSK\#
00000[?07ASgT7G74?YJ0000000000`c?k2e_KM:0000000000:=X1DkGcNY_fWd`TRCSN00000bB>3dGDGI_000000000000000\#
0000000000000000000000000000000000000000000000000000000Jh<EXFQ[OR\<BG20000000000CQ0`_00000_R^HJC8Oef\#
00000000000000000000000002?^2N00000000000000000000000000000000000=l<CR<WRckkL\T_a>R?^0000000000Cd@5T\#
gL_h>00000000000000000000a1DRk00000000000000000000000000000000000Fj<b60000000000;gFO^f;O]Yj<V\YgfH@c\#
fPV_@k]4M7BnbF10000000000000000000000000E_<\9]Nb5UhH1cRCW2FF00000000000000000000O5R]?bi64E0000000000\#
J5Sj7000000000000000YKKo90000000000hoGV3jA];=00000S8@:]00000egUMfi[]>A000000000000000000000000000000\#
00000bQ8LQ00000Kf^:T[7UkWQJ9_j00000imO6E0000000000000003@Oha000000000000000RbU7W00000000000000000000\#
000000000000000000001bWjo00000eNEF@Oo_`HMB\kj00000>ETFNEKI_a9Y[:;[Z_gb000000000000000`0\6E00000mU0gn\#
000000000000000kP_BXGDC\C0000000000f90ef?fRPf0000044a>>0000000000`XBFJ00000KKZPYOP:0c0XEQkGTMfe1nU5Y\#
00000LSLk]>b3NK00000?6U418_:\C000000000000000lQboR00000@CB_0VfXf]K2V2DRfNjH00000;V_T8000000000000000\#
QbNFO=_9<OPW:ST00000nT2G[00000000000000000000H:_JXD@L30000000000036CVV36C]400000000006Y<CE0000000000\#
00000000000000000000000000000000000<lB7hQ665@00000mW9jk41SaH000000000000000h8:;d00000o<O32KkUMP00000\#
000000000000000]]MRC3;a<`mT=]iI<5_94d;W87KAWK0000000000000000000000000000000000000000`i6k800000eR<8d\#
U9WgZYS8<i@k3f^d?=0fOR?eNOR@37FB27lfUCJCeCLf<00000HA:DnLi?UDBEUNc6<W`T`U:bG0000000000SGFoAPdS@B00000\#
h\Oa;0000000000TO5Yh8dIQg00000oGN0A=Y@KM[m5D<5^5d0U3_@kFmFkNQ5cT?000000000000000000001MOW0R3QDY00000\#
ZhShX]eZ[[00000000000000000000ZU=G^00000000000000000000000000000000000000000000000000l;X2_0000000000\#
000005jFUh000009=VN9BnHI2000000000000000000006?IoO0000000000000000000000000XYSJS@O<hfC=@n<=oT=h00000\#
E`DM0kA;NDiZ@`l>NKi9jcb0N0000000000000000000000000U^R\Ec<GS70000000000VJGRO00000000005OV;d00000SBLQ_\#
0000000000`0LCd000000000000000000000000000000]3G=bT1LOW00000nQSd_0000000000:a>mZ00000000000000000000\#
0000000000000000000000000_d\POjI7]C0000000000fIQdj0000000000MKN`F000000000000000000009YEY[00000QWaG0\#
00000bW9jY[ZJ3j^0H1m000000000000000000000000000000PXb\>=i:]a000008lOKPCI=eS0000000000000000000000000\#
00000000000000000000000000000000000M_?^100000000000000000000]9@Dd00000bmbT70000000000oS:^I0000000000\#
@Q]Tnlb^R[000000000000000000000000000000UNI=n^RHZ^00000000000000000000dV@DI000000000000000G_cZU@oL9X\#
O6EJXLaWM5000004PX=]000005gTBeFk^5<fJUW400000000000000000000oVVU57c82F000000000000000000000000000000\#
0000000000000000000000000M[_iFmL`cQ000000000000000KBP>W0000000000K4BmM00000^\<m900000ZU_;j0000000000\#
0000000000l=MA:00000000000000000000kF1Tk000000000000000FhVVM000000000000000`XSS^5aKOh00000Od>h0E0TSI\#
aUU<F0000000000000000000000000HKP[`CM`hT000000000000000]_TIi000000000000000SBEgS000000000000000Q1bVb\#
00000000000000000000000000000000000000009^6nL^WSP`d?0OjZn@QN00000?3O\R000000000000000000000000000000\#
000000000000000Z_KX`00000FAHTj0000000000om=JCajQ1a00000000000000000000000000000000000000000000000000\#
00000@lAjA000000000000000000000000000000NEFg=0000000000000004TFQS0000000000000000000000000kMABR00000\#
00000Ak2UoQZ]JoN61QfDmGLi0Q68k0000000000000000000000000l:[ILa[:8m5;8>c8\J9@YQX7_68Z]9BbZhP;5]TA00000\#
MPUnKf=[Yi00000G7>Jo\gD;D[ZNcB00000000000000000000I`T6o@WK5>0000000000<Q9Kf42>U500000000000000000000\#
;e:M1000000000000000000000000000000000000000000000000000000000000YNK<500000d\RJK0000000000nQ`F700000\#
2>OXj000000000000000Cc8JgPIC`l000000000000000dX`je<`=R9000008nZQ200000DNU\<=B9l>gj8@4000000000000000\#
0000000000Uh7=H00000TL2`j00000000000000000000ecRfGCd;og0000000000000000000000000h197Ag^Xe^4i7SHGPZ8h\#
]]KA]bK1`ZiMYdW00000?R[WW000000000000000000000000000000]=LGf000000000000000PeWXB0000000000jm3=`K_FOD\#
7P4J[0aN^Q0000000000000000000000000H<9@k00000000000000000000000000000000000000000000000000BUFbV00000\#
00000G?7;`Gf=>TZ@=iidJ?jN0000000000XC>P`00000hKHHE0000000000BV`hl000000000000000000000b0GFB58Oo00000\#
i?<DJa=H^W00000JiSKi00000gh_aL00000k?]]:9J^`;claESW[UKG>1XSJH<aJJ0000000000000000000000000ZbL5X00000\#
00000000000000000000000000000000000X^EfO2KAXlc\S`Ao5^eb0000000000000000000000000IMZ`CgA_B?o``U_00000\#
00000Vj_UO000000000000000k@N4UQlH]]00000@nFoL^YHb_00000000000000000000DMcJ70000000000GnRdQ0000000000\#
00000000000000000000000000000000000nRDX600000SU]SX00000]gLd>1STK_o8EUe0000000000cIGGB000000000000000\#
00000n<B;n00000000000000000000\72LE00000Y2Df0:8=;`?`==;00000000000000000000000000000000000Ii[hc00000\#
00000000000000000000mbW:5000004@SP4T7?OiT7@8l000009K5dk0000000000E[PDi00000000000000000000GMCBN00000\#
bGI;V0000000000000000000000000000000000000000a7T>5IRUkf00000Y:7@n00000@:8j[00000000006VR3?0000000000\#
R`@h5K9HID000000000000000000000000000000_XQ=52@WV40000000000000000000000000d[459000000000000000;3OK;\#
0000000000Q<c4\00000_?H<F0000000000ga7bGT?PWn0000000000hO@3Q;RXI7c@a30a;O8900000[oRef000000000000000\#
00000000000000000000ZfT4d0000000000000008ST1U0000000000000000000000000000000000000000000000000000000\#
000000000050A9N0000000000Rd5Nn000000000000000\H0oeA`:1=42GkT9IKU@QPMei00000000000000000000]oY]D00000\#
XZ3]500000000000000000000000000000000000000000000000000=jAK<0000000000FXEG7<2KV600000g^EeY0000000000\#
0000000000000000000000000M=:Fg00000g:WB:0000000000;c?e5;c@2^00000000009Ib7C000000000031Ynf0000000000\#
00000000008J7BA50CQT00000@oA;R00000000000000000000000000000000000MSC@Y00000000005[R94000000000000000\#
00000I=]Fc00000YZ>B[0000000000<4aB;0000000000OdXLS000000000000000fCL=i000000000000000F:UHf0000000000\#
000000000000000ol3ac00000000000000000000XB4OjbdJEQ00000000000000000000>X<6_0000000000000000000000000\#
0000000000jA[6^FQ66B00000000000000000000B@;d[0000000000VWV970000000000R:1Kn0000000000T=P7UTC4Dm00000\#
nEFL`bCaod0000000000000000000000000000000000000000000000000000000Zm1RbA^EY600000B2^5W000000000000000\#
0000000000V6[HZIcFMD0000000000T1@cc0000000000aI8C^f0He40000000000YNTN_00000146CPQ^5a@146D20000000000\#
<f\GMhdRI`0000000000000000000000000000000000056Ikl9<Obj000007faO_XUcK9Zh4M>0000000000nTCeM:1BUc00000\#
JFbOL000000000000000c^LI;00000000000000000000000000000000000]YE4H0000088U?hLhX]alK6S:000000000000000\#
k`FG:g4V;o00000000000000000000000000000000000[\]O[YDKKZM`GUANBRTOLI[SWB7D;\000000000000000W:4F;dkUXG\#
WIYIH[:0Zj000000000000000IR]Yj000002i>QS00000000000000000000000000000000000AIAc@SA:nh000000000000000\#
0000000000000000000000000glEak00000000000000000000000000000000000>A4\E0000000000Qo9bi8@D\16@O`<PX__R\#
lP6En00000c>5_]000000000000000XP`>d000000000000000000000000000000000000000000000000000000000000bj:Jb\#
C1UkI00000000000000000000000000000000000000000000000000LKIL9WSU:I000000000000000_B\08@L<U8_3Sj[00000\#
0000000000Si7lf@7OE=dIZCh_BS]i000000000000000FKFZIbX]OF000000000000000000000000000000^7N9ZU`Q33:3`2i\#
00000000000000000000000000000000000jgbC6000000000000000aVX8`00000000000000000000000000000000000^@\Kf\#
kk>oVfcaa`>T]P<5g8gOGODJo0000000000o[:@S00000JNJ5GgBXVf00000000000000000000V=JbT00000jT=?k27DhILe^UK\#
[l9>@000000000000000ieJbb000000000000000M67nD000000J6[7000000000000000000000000000000H\R4T0000000000\#
:SY;AML[@a4Z`9O000000000000000000000000000000`9BoHKbKVI000004dX?V00000000000000000000000000000000000\#
00000DN`M`000000]AYfb^UJ8amZN6KSRd]0000000000000000000000000;`BJb000000000000000:YWYd000000000000000\#
00000QJZX4000000000000000E;\6T0000000000000000000000000lVc9O0000000000NNIUP[;RcJMf7\Z]L98Fgg]?Z00000\#
Gh3T?000000000000000000000000000000000000000000000f5Po2K>XWf00000000001092EWh53BT17eShOMPUF?MLH62^o1\#
gWc4L00000000005n><^gBCf[000000000000000:I7FR0000000000000000000000000X]DODSbRK;000000000000000V@4Qc\#
00000I_=M2;2@g200000000000000000000F4Amm0000000000000000000000000000000000000000m5:1k7FJGb0000000000\#
000000000000000000000000000000000000000000000Qi;`200000nhPRc0000000000000000000000000000000000000000\#
>P\TLXHBn700000Eca]j00000Uk_76bXB3O000000000000000000000aB5dn3\E50`<TG00000Z>3fP0000000000oTDFZ00000\#
00000:ib=d;AO[O9FAcM000000000000000MF2EI6HHDcAG6UO0000000000V5^If000000000000000000000000000000IZHQ_\#
T4G4FYGRc3bHN:4JM^^5000000000000000000000000000000D^<QF_FDE@KmS2A00000ne6Un0000000000Ri;<^ad6Gb@T=X=\#
iZF@cblG3F25PN200000000001:`H2IaL`b00000]oJLN33VcD0000000000m\``Y0000000000]?H3l000004I2^]0000000000\#
00000T3Lm`00000o?7kR000000000000000HU1Be00000=j:WCVj_g?00000000000000000000KEMERPXF<NV6WUM0000000000\#
97CZ900000i2GQ6000000000000000000000000000000000000000000000000000000000000iib2e000000000000000\hB0f\#
00000b89e90000000000jh@EYZgBID000001;JVa000008MGCK0000000000h@\^60000000000000007ROC6Wk3P0=VPbVf]RGH\#
\e=@lAO9Z1>c=eL;aO17hNQa50000000000X<\B1000000000000000jgGkf=k[7:RncE2Pj@fY00000W90W900000MUPPF00000\#
00000000005JCAL=mMaU00000OUNVnh5J>J000007U30W0000000000o=;nWf\Z7100000bg_Mh0000000000N\J36VYJdN00000\#
00000Pk^d[000000000000000Co9LB\c`JoBE``>00000000000000000000000000000000000Z[X>8000009J8<XR>9WHg3@gb\#
000003d83>Ce5VK00000Sl1f70000000000000000000000000000000000000000000002@a5I_nMPD0000000000?Q9Uh00000\#
000000000000000U9L46000000000000000NVOHEL05iP00000\VZ=>A;:Cd0000000000000000000000000000000000000000\#
000000000000000000000000000000TGW]QIDQl>WL[EYfKb=3gjb_;0000000000M22Nm00000K]CTVYjZ4200000:V@Ue9ZZ:_\#
00000Te4L=0000000000];K\MU<9lf8;c9c0000000000SJJ[E00000]BTP0gUL9dBVE0U0;_kG0000000000000000000000000\#
00000<M5<X000000000000000000000000000000000000000000000[WW4oYGQ=a4LLjAchaa70000000000AK5M?00000IQ^Nh\#
00000000000000000000KYO022?K=<00000;;=jB00000000000000000000Xl?oLaDEcW00000?BM]gUa=Be0000000000njR5F\#
000000000000000000000000000000?UVBo00000000007k1YifNMS90000000000T@<Bh0000000000000000000000000][1Ei\#
000000000000000oi^?\00000h;2^PE^>fIbi<3A000000000000000[d5e7F1FjML0OfIQo[iN00000[UXjX00000I>OLT[JMHi\#
0000000000000000000000000KCJO=00000000000000000000ZBHKo`HDH8000001RBZV000000000000000nY=7Y0000000000\#
0000000000892ao000000000000000\CQb[0000000000000000000000000Z\<ZE000000000000000JcPG57f3FP6_^TY00000\#
000000000000000gIPBHA5:6ljBS[H0000000000cE2nk00000TSA?lakEgf00000000000000000000^[2Am000000000000000\#
00000Q4Q;Z@E@T\0000000000000000000000000Y`6nng^GhD000000000000000=60:800000:`?2j00000b8:PS00000Ci?\M\#
00000000000000000000O5@=R00000I73YQlj8\R00000000000000000000000003]7gjU5C1ThEUFM0000000000\^:I]OF<P4\#
<Z;JXLQJCi^HVTPhdX[^5G0WP00000000000000000000000000000000000hYGBDZm`UG000000000000000dB>KgOd[=j00000\#
00000H`7dLRG85i00000ejU2<00000RASCL00000eiSAP6D87[D\]3MeCPT7L^]FW00000lBDD300000<f;Pl00000\1<5OFjbhO\#
h4bed0000000000BN;V700000000000000000000M9]X?0000000000>9K41ZgK^T_]ZKh:E2eA>YY;f]44JnbMT^NoV_^:00000\#
000000000000000b:4Qm^c4aR0000000000000000000000000000000000000000<^W4WilPYcdQ9b:@?5`o000000000000000\#
00000000000000000000oE:4lXm_=:3AJD>FfaFWA\baZI_@_U=Q\oad_DB300000000000000000000b:Z0P000000000000000\#
^V3U3000000000000000iB20CZ]]j:00000000000000000000N::6NPO1:1Xm9<=lMT5\fd>F?ZUGJ?L<Ied000000000000000\#
000000000000000LDA]Q00000WSFX?>dZBVYEQKP4^]KC000006JY6300000eP1Xm000000000000000ANCYPI2\R_0000000000\#
000000000000000VM9gl0000000000000008F8l200000000000000000000000000000000000000000000000000UW^KJ00000\#
5LP4NZBIK^18SJ_00000000000000000000000000000000000000000000000000000000000000000WDH=C0000000000RY57>\#
BG6KE000000000000000\0C=>0000000000B=Nj]00000000000000077]dSOjM84000000000000000CFPnX00000VZA=Jh75c?\#
00000000000000000000QCcWl000000000000000JDXB>G56JK;I2:LZj:2hD<F:Y?RIil000000000000000000000000000000\#
00000TnO^8TVH=X0000000000i9>`oWV72j0000000000000000000000000>;O2_000000000000000gEIUC000000000000000\#
00000000000000000000ROPR50000000000[o;X2WSAc4WE`e;8PDb=000000000000000000000000000000aj=RUK9VI>00000\#
00000000000000000000H1F2fOnagR0000000000HZ^>>00000FT1DSV?\m\YBT^7000000000000000000000000000000;lV0E\#
00000000000000000000H\>9b00000eR[hR0000000000QNA3200000H54Km0000000000000000000000000000000000000000\#
00000000000000000000GQ=Zb00000000000000000000000000000000000W_HSd00000MR81Q000000000000000mP4fMhlL]j\#
0000000000000000000000000e59NQ000008nKd\000000000000000OZD^Q9NT>nMOY4MQb5kO[\Af^00000;^:mR0000000000\#
00000000000000000000^O?A50000000000000000000000000000000000000000^j8El000000000000000000000000000000\#
M;XR7\O;MS0000000000000000000000000d18YE000000000000000000000000000000jM]YK0000000000000000000000000\#
LN9h:000000000000000000000000000000j>?JB00000SkF3U^m73PI33nC8Y7BWnSPof`?SMP>?MN4@<^7n000000000000000\#
000009=\<MR?5b200000000000000000000ISIgn0000000000_QJoE0000000000Q:FaW\A8EU00000EhNGZ00000_=L:[BL5^i\#
BS<>0eUO`S000000000000000S@^\^42@J>oe83Q000000000000000iA:U9Daa7o00000000000000000000000000000000000\#
0000000000UVFA600000000000000000000000000000000000lA<;90000000000oCK6700000<@Gl6O[8QX\J7h8CZ0Fg00000\#
NWAO_00000000000000000000iS<gI00000000000000000000le?cO00000000000000000000fFbE70000000000oaT2n00000\#
TP16mR@0j>N\X5RFL\O40000000000000000000000000000000000000000jY]Y;000007m<MSIKW:gVF`?eTE]1:0000000000\#
00000;d]T]0000000000000000000000000DbKJjFfZd400000a4`f30000000000000000000000000?8^Yl000000000000000\#
00000000000000000000000000000000000000000000000000nP8<70000000000dG6GO000000[Kgd000000000000000OO<=E\#
>a<Mc0000000000709PGefH13000000000000000\?\i\000000000000000i]5\20000000000:?;fF00000Z3VBQ0000000000\#
9@8E`GmVDo0000000000d_;E@000000000000000000000000000000TW;?T00000000000000000000gj4>K[OK?;0000000000\#
P97IPmHOoI000000000000000H76iZ000000000000000DQ65Z0000000000cj1W10000000000VG>Y:00000<bLa2^V^hAfG`OI\#
000000000000000O<QON5?O67S5PL100000F1HCbEK46k00000<OPLXCU]2^lKHBBVYOH88VEL:bk01c00000000000000069?>Z\#
Cd:FC0000000000000001ULb8C]YCjU3bL\0000000000hT[@8nfIZJ0000000000000001kNX=000000000000000eO<N2jJ3;D\#
c@STS^d9Xe4ZQ=K00000000004gVR3g5U899?Q1@000000000000000000000000000000;`cXc00000m8;`]Lj8YXMLKEc00000\#
W88m6a7F]nF[LnaQSXKc000000000000000O38:J0000000000^Z<`=00000B?\O@00000000008QU1j0000000000<D`R6mEYW?\#
00000000000000000000000000000000000X1L\\H?K]m0000000000000000000000000g5@HX:WcUJ00000000000000000000\#
00000000005TBh]b\7GgE[M95MPbZno^8j0>VUa08^^KgZ9:A:000000000000000SM?nAlHQ8`0000000000>7cHD00000Dj`BG\#
cmWi9000006X_ERV?8lQ00000000000000000000000000000000000o_1Z_0000000000000000000000000000000000000000\#
YL]PHLOH\b00000g9QH=T@b39:bVL900000HE\J=0000000000RQWfZ00000bK=:i00000000000000000000000000000000000\#
00000]4aMi0000000000YiR\YFL]e=80S1VeY3AGSRDOXUNJ6fKnNYG8GQ4In`UTd000000000000000000000000000000\7>DO\#
8AZVf00000Kl3U[md:`mHWOdCg5V<a81VjS3:FEm29THYg><JD8o?AG00000000000000000000FQWQaED[7I13V1C0000000000\#
000007d?WUk;7G6@0Ybd00000lN@JM00000:f1XS0000000000^oJdn0000000000G2XB10000000000000000000000000UW4Ig\#
D7GEA00000000000000000000000000000000000<n7O49YKDa0000000000F1PUF00000000001\A1;O@D0kSo[em0000000000\#
00000;dONjm@;Fi00000:8H\@000000000000000000000000000000[f2T6AJLQ700000000000000000000n>\>:0000000000\#
00000000000000000000000000000000000W?:C<0000000000MR;j>;3Oe000000iA[U30000000000000000000094ET\00000\#
Q:9\V00000>J2QEP6Ka300000000009a7hT>CS0VZ4K>c9859J00000CnJI9000002M0Hi000000000000000000000000000000\#
000006OUcgCaJ]MLgFlGMM<W?000000000000000000008486818b2<0000000000aNMo10000000000000004Y]<Dn4:g@00000\#
XNQg\00000oAW5^00000d<a^5000000000000000000000000000000^h?JP000000000000000e2U3B00000000000000000000\#
0000000000]V_OiiQ?K<3C6L@U]VUQ0000000000000006m8O=UJ?_^17L6>00000PE;Gj=S5kf0000000000000000000000000\#
0000000000d_7Ag00000000000000000000_7_]eU5bconiRL7OVGnU]T1ij50ToS4T<S:00000o5aQa00000000000000000000\#
LHVNG00000li0b4lCT7^000000000000000RMLQS[F\iH9QJU8000000000000000000000000000000CDK?MBT>O5\YQXBSLXL;\#
7n2=N000002D9Qn00000000000000000000000000000000000XO8SB000000000000000000000000000000000000000000000\#
2_8j@KHD?:000000000000000000000000000000DU9iY000000000000000bKRog00000000000000000000000000000000000\#
AH4[W000000000000000000003TLS9000001eI^:kiSYN@P4hh[oY7=000000000000000X^Yi400000000000000000000E<0Pi\#
aXIa1000000000000000RX]hY00000000000000000000iDc=4000000000065]?j000000k4DR0000000000WUP`k0000000000\#
00000000003KZ5d00000UL80hjoE1J1f]^ZJia@@^C3hU0000000000mGIBO1gI>B0000000000\:?Qh=LMnB0000000000@LB25\#
LYYX`gn7J@0000000000000000000000000]JB]d000000000000000Yh0X=0000000000000000000000000000005_X;Y00000\#
0000000000H_J=1000000000000000BiZ>\00000BOMGE000000000000000<d0e@>I^Fc00000maJPid8L58_caXN`aVB_00000\#
]>;]3l?>8W1:DRZ=d7:8HJ_:>DR\VJ2?XaO00000000000000000000=XIo\000000000000000000000000000000U]G@H00000\#
00000Id;`:000003H@cK00000`T>AUU<?We]0AiR000000000000000000003k4=o0000000000000000000000000PHGj6?<JLC\#
000009BAl8000000000000000YLA^F00000ee^ai00000RF6e;nnCO300000`R?bV000000VZCC`M05BT0=@D3]PiU000005U]=J\#
fJ_0n00000000000000000000EWKOF2VHk^n0:\2X_G`>n7OP30000000000[2<<XnES23000000000000000Xn=g_?WAnDGARng\#
h@5QW00000000000000000000000000000000000bWbdX00000??4]UD1M`YXm9IM7:786<K_e^0000000000000000000000000\#
000000000000000000005nbTL[=BiI0000000000000000000000000IibN=0000000000000007F5]Y00000V7RJ=0000000000\#
@F2R3`i]3\R`JL3000000000000000PG^l7^E3f5GIGobok_@D000000000000000o9>:8000000000000000000000000000000\#
S3MBd00000000003k0LLE@WnF00000h=[g[000000000000000B91fd0000000000?l5]B00000000000000000000mY?9900000\#
00000000000000000000000000000000000MORjGTJO]hGSP6;00000h\]5Z00000ed26ZR;4j@J]?i?_8^30ZhYTh_eZLF00000\#
G_J3Y00000000000f\nGRJ]>g:BXYmilJEiWF^3E0000000000OLT<Xo2c0g000006P5AT000000000000000000000000000000\#
0000000000I20]b^VTP>000000000000000WIQ9f0000000000nTC;g@5?`B000000000000000?>^<Z3a54N1K;Ra5N[4K00000\#
lNBL\0000000000:nW\m00000J>GoE0000000000000000000000000nM^^kKD_oX0000000000000005YLWJ00000c;Wg000000\#
N;0[om1DZ[0000000000C?^TE00000lRW[?N5TLH00000000000000000000000000000000000DWD6goeHaEID2KBFn=kPaQPgT\#
c9=];Y5Z\i00]Lj2BadZ<D8T6[00\@UGP8R\DLU?4?b?_000000000000000000003DMZP00000_l:RFB`QD@000001iCF^5=YeA\#
0000000000`m3c7mk40GYHBE7;PFacYA^F;0000000000000000000000000000000000000000000001hU6;0000000000KD2aN\#
1f>=ZA1UX7MJWj4d2L0=aE_P\4IYmV0000000000K<71`00000000001839f000000000000000CYRBO0000000000S<Kk300000\#
000000000000000RYV<m0000000000X`8=H50^Q>PS8Z=2AH?=0000000000000000000000000\>2M?9[EC5n=GfM00000>a9]k\#
000000000000000000000000000000QjPQkd_a:4:c?DdnnZ<mJJUk?0000000000m@Zil000000000000000000000000000000\#
000000000000000HH0ZB000000000000000000008K@HG00000000000000000000000000000000000000000000000000?2G3l\#
00000000000000000000D8@Qh:7;Ce_TH;@Y_W\Z00000000000000000000000000000000000>:5ePW0>0[O;GaN0000000000\#
0000000000lgFFallNa=00000O^:^]00000WMJ^c00000f9BT3geXe439NO?YXPRV8?Aea<]4<fm3U5c8;7H>;NQKmIaYOF_84SL\#
S^@7J>L8cK00000000000000000000XmS>k00000Ka3<L000000000000000lXP_^000000000000000gmZKB00000000006ZJ_f\#
00000i[RWd00000000000000000000ggVNbZM7:c00000000000000000000J`:8]000000000049b>gd<2Ve000007Y4gF00000\#
00000U@15m0X:?F62JIY000000000000000g`@kR000000000000000000000000000000Qn:d>]3<2AhP9KPY;GlHAOTU6VCLdK\#
0000000000000000000000000G:>R93;JRP`B1?800000<PBeFMQ>UJCPFAK6>H1OXjYGYSd<cBJODd0VZHInE417mT39>`BV745\#
TE?mH_`UkO_SPk:><YVFjD[aMkA_I30000000000000000000000000@;0C\000008@8CE000000000000000000000000000000\#
GIK:^0000002UXQ;6]\BOM3<_Q`OQCHlO8VXYX0V000008_?<G00000mQV9O000005KPhW00000000000000000000kMA1j00000\#
00000000000000000000>bD`;A84^Q2SNi_CiKW@f\WT>0000000000000003?<lN:X>1:@MD4J0000000000000000000000000\#
0000000000b982mFcGY=foC<Wk2_;]Fec5g00000kEU`<00000XL4O2T\5Y8lWW6EUMJ?@8N2C1SdUGc00000000000000000000\#
00000Xn0[^0000000000N5LEU00000o=EHT00000000000000000000g5YLB0000000000MK4J1o6BY`;XCaZ14aiJ0000000000\#
00000000000000000000000005UF=6@IJ<5=^TVjK5@7d000000000000000];U9D00000000000000000000l72Z>0000000000\#
00000`i[=BG:De_onJOhA9;2gCi<6W1fBWO0000000000DB1WK4i`mVdN9B=E;K_]00000000000000000000000000000000000\#
000000000000000TPX8?000000000000000000000000000000000000000000000000007E:o2JXFFm00000@73>Wl^9A700000\#
00000HV]2o00000?GEh[00000]G4=TE>>=h3I<fb9oIB`C[V1U;86?k9A1=600000@L7D100000;=9IoU1:baUeGn20000000000\#
0000000000l\WZnZU>f0g7OTKjHQJBY^TWjC1X_UUmY?O00000H]70G000000000000000000000000000000:U35d0000000000\#
000000000000000000000GA@V1XFna000001?a5g00000000000000000000000000000000000C5L6f0000000000Bk1_UG;5hP\#
0000000000000000000000000`YHOh4`]aZ_R_0S000000000000000Cb7_ZkPW:URXO<e_3_hb00000000000000000000R1@GD\#
b>RWXfmWoj000005IaBYVg@A`00000000000000000000000000000000000000000000000000000000000000000VUC?000000\#
nJMeMSE]]g4f3hH000000000000000000000000000000000000000000000000000000000000`U:82`dM8cnE1l3FV5Bg00000\#
00000kOG^SH1QPEIoaNlBf0WG000000000000000W]:if00000g0>bBeFV0900000mQ6:O000009T;VY0000000000Z`4VT00000\#
Ok01D<gBe>HX8PSBgQ[9:OX>V00000000000000000000ZU^g`WTKheg@XEPH67>f07>oCckS0h5P]5Ka:OJ\00000_RLd1T7[;n\#
00000000000000000000OfJl>0000000000fA6kL000000000000000>294bY`IJ5>SMe@000000000000000000000000000000\#
00000>K2lL0000000000000000000000000QRXBf5^?kC0000000000\SOM]00000SXKST0000000000000000000000000497RC\#
000000000000000E;G?iB2MDA0000000000?TXLc0000000000000000000000000000000000000000QWPFd000000000000000\#
0000000000;bYTA>A5\R0000000000h=XP=Wo>?\ji_08000000000000000000000000000000000000000000000[X:KBoHT[:\#
00000B1<7@0000000000If2>m00000L=cCP00000000007COKe000001:A@C0000000000000000000000000YmLeeYbNXS?YUj<\#
000000000000000000009?EbmZ`IRI00000DG`5BgnUR[0000000000HU4^_U2IJo0N42c000000000000000m[3MD0000000000\#
9lAkT0000000000000000000000000bG>ja0000000000L3=ni0000000000CI0Cl00000000000000000000;9T>D00000?Z:`6\#
000000000000000000000000000000@c7@h>dH621SO_f0000000000CC03P`UPCD00000000000000000000000000000000000\#
000000000000000000000000000000e13<0000000000000000Yl_jU000000000000000mHT8N00000bV55e00000^VCEW00000\#
00000>;CZI00000000000000000000000008hSdM00000000000000000000`8]iO000000000000000000000000000000kPXE^\#
WmNQb00000NYX5e0000000000dg4V700000F8[]W00000g;AS?0000000000S10UHQ<Y7Tc3;T20000000000He=aHfJQhP00000\#
0000000000OZbg=00000@[AF`0W_DJem2BR0000000000X:c[DUl8Kl000002@58R:0N449_2OKMeB^8OIPE>N6WlA00000AH2Gc\#
000000000000000gA4MLn<ZRc1`^JS0000000000>E5:<1f5]MN0D^`B>Kg7000000000000000000000000000000:TJW8[oSa:\#
00000c9WX500000QhbJ=0000000000E>8TQlQB?fWj]Pm00000000000000000000000009QRNo00000oM4KKNI5E;hm3aT2U7mG\#
c_G?I00000000002j6K15^C[W10Sa^9fYMYYi_eK00000000000000000000000000000000000000000000000000BI0@400000\#
0000000000^mVCF000000000000000XNMLR00000000001`bmfHeIXY0000000000T8a`4Jo2g4J9ZcA00000^[A_d0000000000\#
B:Z^F0000000000000000000000000000000000000000>^O_=0000000000000000000000000d=WnR0000000000hcDGV00000\#
00000`Q=2]000000`06=0000000000000000000000000000000000000000_U@eG2fVMlG7[GHJ]Cf@00000UJ28H;RLCOJJOdY\#
00000=KU[3000000000000000000000000000000000000000000000NL>3C`mI7`00000oEOBD0000000000000001cUbJ00000\#
h8BlG000000000019A9\000000000000000Ul8_100000i;2SkBf9[LbGAMdQc3`@E^QLM:9b>N00000000000000028`W300000\#
000000000000000000000000000000aG:@li;=DcUC8V6B8Yn?00000000000GHX000000ENMe5NSAXC0000000000ID0C?7m68Z\#
\O`nFo3RMG[cS5E2hKYa000000000000000ViJIj00000U=6XBeAWh;0000000000SYI\R00000000000000000000`c9]300000\#
I]EkK00000000000000000000Ui7K6000000000000000a_1@W0000000000JUbBa00000000000000000000WjC7JkkM9HDkcUB\#
AcYDA4j?be00000nJORB0000000000G7Pln00000000003gUbg000000000000000Gd9TP00000\Y_4EHWUd^00000I;VPBB9_8F\#
M2`lCM4VXH00000]eXMe00000`WUM;00000Oo\k500000D:DnLcGLBKgeYOY0000000000k=J6o5F9aMj<^FKQ`b5h^V`Hn]0YT7\#
Y>cEk00000000000000000000000000000000000eMD>T00000000006T;hB0000000000000000000000000000000000000000\#
4?]@OXT_=J0T`lRdI\m@000000000000000<W\]ZCg5;EU<I?V0000000000`c37J000000000000000bQ4k700000MYKWa00000\#
000000000000000^2DIo0000000000000000000000000]n@I600000IV]_MYLBOiCS7e6`FZ3c00000f2YeS00000c8<W1\TZn6\#
0000000000c@U]EZYLHa:jZnJ9C9W_0000000000KLAUk?FCakoMVa9^LTZbVo@\26e__:000000000000000000000000000000\#
00000KbTAF71c<@000000000000000c]bhj0000000000=kc=?0000000000000008U7fjfJK7d?FYoi8J\k_000000000000000\#
000000000000000T\6@<SjYNJ00000000000000000000CGCdBoUFnJ00000:OaHP0kO\o000000000000000000000000000000\#
00000<U9?:000000000000000000000000000000k^[Cc000000000081ETBmTGm2000000000000000ii4EKHgZUC0000000000\#
0000000000T_c=eAmcU^C<S>X00000000000000000000000000000000000000009c_`Z00000000000000000000kfIDb00000\#
`\HoBZO:Tg0R5Ci00000cF0`5000005WMTM00000j>8mb0000000000kF9=`d<Oe>000000000000000Rk:<V00000NW=Mj00000\#
0000000000000009O_fk000000000000000V`2_mnUc056BM2e00000000000000000000T;5D\7M?:jlhRmDZm?o\00000AFQdP\#
00000000000000000000Ul<?B0000000000000009m<0E0000000000DHLO=000000000000000JOLC>ZVM7`0000000000Ml::Q\#
00000000000000000000TKYRV000000000012Ncm2\`Rh5`bXUi?@ClL:F[0JnELL4^Q@2=I`XG000000000000000JOR:;oJ=;L\#
00000bl3l7SmSZdYPTCIQ:G56N0a4?000000000055OEa0000000000000000000000000000000000000000000000000000000\#
6O37m0000000000000000000000000000000000000000bHF>3g^7DQ000000000000000c2:4Y>[=E200000m77`?4\1iFa498W\#
VbDEo=DMiM00000Vm=UHTLMkl000000000000000><bQh0000000000UD;G6000000000000000DNZ340000000000@LO4?BO^W1\#
PK:aV00000000000000000000?b1eKH<YRLK4_n@00000KXWG4000004M=HBNCB`HcNRVeT:]Z`0000000000b28hB_BYER00000\#
00000Wk0f;00000;DS8=00000MVTd]MkaT0IRbH90000000000000000000000000000005=U[R0000000000000000000000000\#
C95eD00000>cJYPQmBj;EEa9L6oP_Q000000000000000000000000000000]]Q2ANiEIS0000010DPY00000aO5gH0000000000\#
00000_G8o5NaMhh>GQEC0000000000000000000000000000000000000000000000000000000dWUdJ00000000000000000000\#
00000000000000000000iTNma0000000000<g?eh000000000000000000000000000000000000000000000\^2We=2A0koocU7\#
000000000000000000000000041M@:0000000000000004A2Ej0000000000TR9YGCOGo6T8L:=0000000000f1Ac^^0^hM00000\#
0000000000`>7[I000000000023K<l00000000001^F6C0000000000dmCef0000000000aj16K0000000000VN]G<fIcSnJ6@]N\#
0000000000AdBEJDZB=_00000dhCWiIgI=Y0000000000CYDBf00000000000000000000000000000000000H9O?H0000000000\#
00000Hn2dBBC89;000000000000000000000000000000000000000000000000000000000000000000000000000000002I@_6\#
0000000000Lc@IR0000000000000000000000000FmW[ci0I]8000000`O4[00000\MMl\0000000000HeJA?000000000000000\#
SWTgS0000000000b15^FOk5?H\k5nXKLGfFo>]jh00000G<60`NlX^E000000000000000000000000000000000000000000000\#
@j;Al0000000000Xh;B;1UBAa00000000000000000000i[HlGj`=fU00000000000000000000i5?LeB6CdZnUO3e00000LRMfE\#
DZ8dlB0Q4;00000bg5oI00000000000000000000000005J@UGR7Ul]]99O6U6XU3000000000000000000009fZ4W00000NTTnj\#
0000000000FWHSC000007[QFf000000000000000000000000000000000000000000000000000000000000=Y:Bamk]`X00000\#
XN02B:c<_9000000000000000e@Y]R000000000000000000000000000000000000000000000^?<EG96ZT66]ODa49DIK00000\#
00000000000000000000O:X<h00000\Z=H1<ZX96DccSB0000000000lGKB7@`c[40000000000PX;T\;8FNHTD^VS2oaG\00000\#
JdN\U000000000000000<:;1C00000o_LiIDdS`g00000000000000000000000000000000000I]0ff:@IGa<8W[RZG3ed5?[C8\#
00000B742>_<\=Z00000AT0V]@7:mk00000000000000000000]?2HF000000000000000000000000000000000000000000000\#
;XZmY000000000000000PD8J;hIC`]7m=bl0000000000O66D^0000000000000004^^Pm00000\J^`GG83Xi00000hH>R_jU8n;\#
beYU80000000000Bo8oJ000000000000000]GHLW00000000000000000000<<IND00000O3JBR0000000000000000000000000\#
0000000000Ob3C40000000000]:F]I00000HIOFL000000000000000000004QJFB00000000000000000000000000000000000\#
000000000000000000000000000000MTLga00000000000000000000000000000000000000000000000000000000000000000\#
CXb9`cXF02<SR5c0000000000000000000000000m4\E^[a@Ng00000X0TQ:EJFi=dKN87Kj2L[KULOoKGQYk000000000000000\#
U8JmH00000_aa=o00000000006k>RE000000000000000VbI_<000000000000000000000000000000C<Jme00000j0]2N0<bZG\#
74Z1kVIY80000000000000000\1Xa100000mM2TA`FYmC00000dW0lDoUcS70000000000000000000000000000000000000000\#
00000<P[HNkT16600000000000000000000>=EgC7_PI70000000000e90jlmgENm@<^hZeg84Y00000000000000000000coESh\#
0000000000o:c5>00000Ad;6`000000000000000T@AIj000000000000000i5CI0AJS5_00000000000000000000jHRf_OF2cG\#
iZ5\Ga4?i\U\JDR00000000000000000000:S<_c000000000000000000000000000000000000000000000K40kLVc@VZT\\G1\#
000006?K^=00000000000000000000BZ`?UJYL<:mCH_N\Q`K:ZbaP=09S2m000000000000000Mb<<N00000000000000000000\#
000000000000000Wb6=>00000TZ4h1000000000000000UX[_m00000`c`\C0000000000GH1MjB<@5Fn;JoYheKJ]0000000000\#
b1Rb`00000000000000000000d8=BVU?T4N00000000000000000000000000000000000000000000000000Kg;08Rd<_K00000\#
00000000002TQ^`0000000000F;5279FF0I00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK8W6kD?XEB?@Q@@MAAFKSAI>mFC:K6?DAE7nUie[>:5gVa;=VEE[KMoV]01W3=L8LB__F0000000000\#
<kW57<;>TR000000000000000?YS5R00000000005>X_l00000kP0Uj000000000000000jEGhS0000000000fNW>30000000000\#
0000000000000000000000000000000000000000:64?_00000000000000000000l2ak:00000DR;5b000000000000000Si^kA\#
:HQ;l8>3BZ?1HF0<7Z@800000000000000000000`jR170000000000EJCb=:A3bD0000000000Z4]k:00000000000000000000\#
YI:fe00000000003J9`IdfA\DNN8L74cFVU`XG9;2fUNI0000000000000004C;ZA00000000001jSEf00000@E@Gi00000mmNM`\#
0000000000000000000000000mi5Dk7]3fBJL<:_]kBVUDbVaD00000F@Q<BiN^<000000000001<F]>00000000000000000000\#
bH3F2U9WhH94QNb00000000000000000000P\Vk[0000000000000000000000000000006]^FY00000R<_<k1HKhW0000000000\#
000000000000000km2gi000000000000000DM0CM00000;8\`e00000000001d_ob8VI@JPQV140000000000j>Lc90000000000\#
00000O;R8200000000000000000000b2C`MRBD?m0000000000000000000000000b2BM>00000hV:3V5nc>o00000a1L]XMB<kO\#
feN2af?5ikc^3`ei\C9nmJP3j6;Q:CMmUCFLeA72:^XN;]b]kQ000007j0FQ000000000000000000000000000000:]:D800000\#
h;bRg000000000000000Q[KT70000000000ASI\\3`\Vl0000000000000000000000000J:SRU0000000000000008E<e29117M\#
0000000000P9cD600000000000000000000000000000051>2S00000o1C?oJ^]A600000000000000000000000000000000000\#
JN3^E0000000000=6Q6`00000a@bKP1<HBQ0000000000LVaM6000000000000000000000000041TM100000000000000000000\#
KU`W?0000000000Xh^1HL>F1E:MB1a000002E1?S00000S\>;k00000000006hJ`EQ=TM]3SZ_lO3`;@KH]6k000000000000000\#
dR8;\<<\e8000000000000000NhH890000000000000000000000000V6JYjFSLQ>3Hba=jA_PO00000000000000000000UCWL0\#
0000000000489]=N7_D7>j:>>6VE@D000003TY2WCXM3;000000000000000o80Ec]_<Ke000000000000000G8Yk@0000000000\#
mBTG200000000000000000000GgI<40000000000V:`L@000000000000000000000000000000000006RH>ggmX?K0000000000\#
dlGV@000000000000000THRam000000000000000T_4g8000000000000000000000000000000MK8g<00000000000000000000\#
000000000000000000000000000000000000000000000000000000081X=09;\bfWa0QYd0aF?000000000000000000006?__c\#
Ze`eEMSc7g00000000000000000000klDalhBPbn0000000000Mn6:1R=Q9300000QbH8\KiT]70000000000BIJd<32?NJ00000\#
0000000000000000000000000Ue73c4J8o]oa`Ao00000X4NTc00000D3`SK<ILg200000000004^8W=Wbc?T000000000000000\#
017LT_ZY=E0000000000gT_iM000000000000000000000000000000000001iHn800000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\\DXKN@^eGhcH5000000000000000DCEYFh3GXo3[IZ:1M>h`\#
00000ANZIJ4S8kUCL0JjdE275Y99J==naDK0000000000000000000000000]0HDE0000000000000002SD@M000000000000000\#
0000000000WVFOk00000000004AW`I000000000067QoFUNU]Y00000000000000000000\?U4_0000000000000000000000000\#
00000000000000000000000000000000000Hd4cHb0QP]Z?WIT[UbIU0000000000X7U8CAGDi\0000000000000000000000000\#
kgL`<000000000000000000006_bm200000UG?W600000000000000000000[_>1P0000000000000000000000000MN;]X00000\#
00000S_`J3l>b2R0000000000000000000000000000000000000000>ZIA]00000:k2i000000000000000000000jd\7G00000\#
c@CP<0000000000M>55K0000000000o[0Dki]A`DWH4?DndKCWP6`_H000004jV;9f<=jPe\`gVTd61G00000000000000000000\#
[R?VIKf?U3Kf@EjSZB?50000000000000000000000000000000000000000fNB8m000000000000000125bL000004^_WS00000\#
00000d]90L000001[5dR00000000008^;;>00000LGHLa000001?[Kd000001[9?J1[9@5000000000000000000000000000000\#
0000000000dOJAh0000000000000000000000000e??9M00000000000000000000\``RY00000dnN=e00000KlY8=0000000000\#
0000000000n]XZ`F8[ScCFGNh8J]OPAJ]gOhh9_H00000000000000000000RD7VO00000<DE92fbN`P0000000000F^UdR00000\#
00000000000000000000000000000000000eKB[h00000c:ABhCIHEd0000000000K[=`2f29f>i[;hS000000000000000;c\Ib\#
00000[QZ[5<L_Be00000T\DQV000000000000000000000000054RIn8V8BNZaDB?00000@50Q;MVIE700000WAT5<0000000000\#
000000000000000O<b3b0n@JoK\JMCkIWcNEj6meQ;XHNE=4hTJ4_7C[F:JI00000A=^lHnR[B70000000000000000000000000\#
00000[Y0@g;l@Hg6jMU@000000000000000leG8Y00000j9ZUS0000000000HE`dS00000KWBTM00000mYYco000000000000000\#
0000000000e\`\nm<>k]1gTc30000000000h>123000000000000000ob;SL82Z5O00000YOQH\50a?abm5\^H_[><0000000000\#
mYF`k00000<5]\j000000000000000000000000000000000000000000000000000000000000000000000000000j^a;300000\#
0000000000_gC;>000000000000000hI1=Z00000000000000059b3N00000e4]bS000000000000000a119FMV\9YMl\gT00000\#
00000l>A<M00000000000000000000000000000000000mnN`5IH[R8?V9fl00000000006>3HI0000000000000000000000000\#
9Y:<f>g;6j00000<d7Dbd1OLc;Y\U_g4:>400000000008j:E\6ADXB:BMc\000000000000000VNT97lM[kKjG:G]00000\:<\J\#
0000000000:>4>a000000000000000000000000000000mIOke00000:^F5ffUC_Z000000000000000kK<HOm1Mn[0000000000\#
H^:;W1V`\300000000000000000000000000000000000j^?F[TYH6F:GPge0000000000BGJCA0000000000`8PQF0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ikG:mST8PB0000000000\#
kh14S1Da1_0000000000;@CJg07L?4AY\L7LH^mZ0000000000_G>D]000000000000000\A0A_000000000000000TMR1L_g_Rg\#
00000;4A=UPEQ6<0000000000K=8h0000000000000000`NSUo00000e2;K49K08H00000d8LoW000000000000000d=3`Z00000\#
000000000000000000002`X^a@2`6joA^PX0B5Zm00000000000000000000EG]1I0000000000FORg:eTTgho>\672^B>^00000\#
W91Z100000000002Q07JjkKR3F9M:04k:47ilGgL0000000000DlDMHo0T;Emb_8TOaGZE;3`O\0000000000P:B=0gmIhR;S;AO\#
LVQj>00000ON6DD\9\B>00000000000000000000CF17ClCc7R00000n?CnWBVP5b0000000000000000000000000n]QNC00000\#
00000EfMH\000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000079N`0000000000000000000000000I[0hoj\P=a0000000000000000000000000g7?0J\#
N^32W@M1_lHaE7Ag3JOQEX^EU[fbU50000000000000000000000000ZP7lM000000000000000N@`9agd`h>000000000000000\#
00000EM>Rl00000000000000000000@KNOe0000000000^_DBY@L[hB8j\kG00000000007_EDo7_EEG]n>OM2PD3H0000000000\#
00000UkNRQ0000000000;U?_C0000000000lM<Df00000SW[T90000000000Y:aCS000000000000000867WlfDDMWdB7Zh>2DU[\#
00000g^<fG0000000000000000000000000HL3X0`aVFA000000000000000000000000000000L;:TO3T>KCGi3NgNh7^d00000\#
0000000000^aER?000000000000000B3LT700000000000000000000\d5GSZiKJ50000000000H<:[3fR\3K000000000000000\#
aIFk]0000000000000000000000000e4;F000000OLG;a00000Uo;l900000000000000000000LfMRR0000000000iE_3`LK]9Q\#
0000000000EWWVfOL5^>><C6=0000000000<B1M^0000000000000000000000000e5ZXE00000000000000000000BlKF[00000\#
SIBo_oe5g1?ZFSh000000000000000ib:Pe00000000000000000000kaCSBi`F_;000000000000000000000000000000IjHP`\#
00000`;9T200000000000000000000000000000000000<c00@000000000000000W1D>0aV0?F0000000000NBY1d0000000000\#
hQIKU000000000000000000007gb03dh3gc_^]G3jY8bO000000000000000000000000000000Ub?gJ00000Uk2LTR:K`Dc<ajI\#
0000000000000000000000000;1Dc3000000000000000cKMGd000000000000000000000000000000LGGA]hZS=c0000000000\#
00000=<TK2000000000000000000000obW:000000000000000RGKi^000000000000000K@WYV000000000000000cI]`500000\#
000000000000000000000d>bc<662X5IB@?4HIc^PAWXZCcEl;0000000000Yh9ig000000000000000G3alZ000000000000000\#
0000000000R0J]=0000000000000000000000000RRKbM00000`@3;XOQ03<h565l`NPfKm@9OHg>cDD00000000005dcDS00000\#
00000000000000000000c7;5U0000000000j_<B[>kPV=00000000000000000000000000000000000000000000000000T==j_\#
gWO<E0?4i4Z6Y`g000000000000000000000000000000l>`FKZTY@W000000000000000J?7<E0000000000on`Wh0000000000\#
00000eUL?R000008>2__8Z7;@0000000000000000000000000000003hVG0:5CE?000000000000000000000000000000Ob4AO\#
dVNQ<J7VMK0000000000DKBOY000000000000000000000000000000000000000000000UdN@c0000000000000000000000000\#
aD=ca\\V=W0000000000dEQ3B000000000000000000000000000000000000000000000000000000000000]^OKZ0000000000\#
HH7n^QQ4PNIe\la5j^G\0000000000000000000000000000000000000000Jd_3J00000000000000000000000005lSmH00000\#
00000Q0=010000000000000004P^6V00000000000000000000[f1N:\E_PE00000:OcOR00000^bX^800000000000000000000\#
00000H8M1>00000UnPS]00000Z_8R?c2P>>0000000000Jh[ZW]I<81000000000000000000000000000000000000000000000\#
00000edKQE0000000000000005f5F8\mRU`So<>=00000000000000000000m[^;\00000000000000000000000000000000000\#
000000000000000000000000000000bZ;m:00000000000000000000\WRYS>J[CO00000000000000000000000000000000000\#
000000000000000000000000000000X><3XEENH>00000C:0=j00000I\BK4G`7T0=ha9>0000000000fOP:ZJmRl`00000@kPEk\#
;g:;I00000]a1IP00000000000000063=IA00000000000000000000Y91bDi`FN>`T]kf00000A>M3f00000000000000000000\#
P_VnI0000040VV^00000_EV?T00000eDCVleDC]J3R]9jgI>XUng4D`PlbCZ00000_0akY8cK[VI9;2JhFD?_000000:Foia;O1G\#
TRSUC00000000000000000000000000000000000di2;\bJUDg0000000000UMN60D^>4W000000000000000ii`US00000;d_eT\#
BIOOD0000000000SNI:nP[L`Ne>W6i0000000000000000000000000d=9?_d=9@J0000000000LW6=g000000000000000HD<BJ\#
JiC:Y7nEBSnfFc4h2S770000000000lL;fj9hGKP0000070>C[AVHg@j:ZGI00000Ln6DP000000000000000000000000000000\#
000000000000000jbFlU000000000000000F]PXW00000YYOHV000000000000000T0L=<00000YF3K@00000[H1Gd>AFo6?GKji\#
3N3iQ4m=JS^cS^;T45Xl^?09?^B<Ga[Q1`mM>EDYkS0R[0000000000MFZbY00000BEWVFW`<16TD\<`00000000000000000000\#
00000000000000000000Bj_0E5^Z940000000000000000000000000000000000000000000000000000000000005F??[00000\#
000000000000000fP42Jii<dN00000iM3[700000\QN3e0000000000\E2;BUc@EJ==PSE00000VHGkDWbQiD000000000000000\#
00000h?M0fK1[6mPQ=1iNfX8Q000000000000000000002FCP_000008n0;Y>X3:N00000;Z]bh000002ZJ8\0000000000keE6T\#
0000000000EmGMIlNIRYHoY1OAnYL15JMJm00000[KUVKl@Y4f00000d;9lX0000000000onCY9000000000000000bf]a>=jWOM\#
W>X32DIGmb]O19`000000000000000L]U?G0000000000I@]akE0_mM000000000000000To2hZBP[O70000000000a7WHn00000\#
F71^100000Z@6XOh<C8S46Q[S00000000000000000000000000000000000000000000000000EY@U0i>a3A1PYG`0000000000\#
0000000000000000000000000M9AYS00000000000000000000fQb<300000[0Jo0dbS1;00000G@\b:mCcQC000000000000000\#
00000000000000000000`bEeI@WGiJSS`4j000000000000000000000000000000000000000000000j_a6;eCVYZ0000000000\#
0000000000000000000000000lO1_B2^?[gSHJ5X000000000000000000000000000000000000000000000000000000000000\#
00000_<]7C00000Vf5ia6UN6i63T:Tjo^lZ0000000000000000000000000PF<[40YOYO0000000000<:[SL000000000000000\#
000000000000000[P_@U5B9o_B3S9MNG;:V00000aZH1^000000000000000VPYY\00000000000000000000000000000000000\#
00000K\1S08X?Zh=G7`b000000000000000000000000000000GGOJc000000000000000000000000000000000000000000000\#
0000000000000000000000000c;OIP_;2bR000000000000000000000000000000ef9^@86GHB_SG[c<MSSE00000kfZbA00000\#
000000000000000We^[j00000000000000000000YHADHF:LcSNL[WM]3]9\0000000000cnU6gfMaAm;BX4hjCMl<0000000000\#
000000000000000eUaKo:d1DGCo5ZXQH9fREjbLm;ncSW00000S52UNQ=;m[B7WlT00000n_L_B911UYQZ8C59V^nKA=b6SIH2D_\#
57KjS00000000000000000000U`@o;<l7<^00000NJ=X[]PC@?I8?H=6RBi8h03DK\_JM5>eB@mPG0UQ_UOAd00000F>>Sf00000\#
00000YhMHJ00000000000000000000000000000000000KO>7a0000000000K0AgRf>KnLMeR3WeF6=F00000000000000000000\#
000000000000000Y;Fn07=HXYKDL;AkXOZ7e4WW;000000000000000K8_QLg^AO;OX\Wh;]bLG0000000000000000000000000\#
02c[SJ[D>o0000008\PC000005ic7?4Q4KB00000FRRIPISYgEcg7>T0000000000gXI\0000000000000000000000000000000\#
fQ@8A00000<AS\i000000000000000000000000000000000000000000000cO^47000009?Uh[G0MCO00000000004;1R700000\#
00000W^Vg_00000000000000000000000000000000000000000000000000J>EE_00000000000000000000000000000000000\#
00000000000000000000iJFLi00000000000000000000OC_co00000000007k@Yi000000000000000EHDT;_7E>LCBBR^njZLk\#
<o8@Eil>>VnjZOL0000000000A8I1U^]L@Y0000000000DKJEG00000000000000000000000000000004X9[0000000000VWXIE\#
00000UA=LV00000kVKTX0aPnd00000D6Y3FchaPNknbJi00000000000000000000DfT<L`f=e\000000000000000000000`ARM\#
00000000000000000000O>^EG9gaO@000000000000000_\5J80000000000S21PL_k4=c00000@VIWk00000S8PC60000000000\#
00000000009_bAC000000000000000000004ZY:n2Zb?M00000TnREe00000000000000000000hQZ0C000000000000000W7>hL\#
00000hd2_ScN1HZ00000e@M6V6KQE^000001g1n3V48JCZ0ZME0000000000lPMm4[[Eh:0000000000000000000000000P<@FM\#
000000000000000PGUH5keaWE000000000000000000000TBbN7KWOa00000000000000000000ASS=I0000000000000001V56O\#
00000000000000000000;9=ZL00000X]K8QgW8MO00000NeJH>ZX1H=000000000000000PmbR900000_gIP=000000000000000\#
00000[`_Ed00000000000000000000000000000000000000000000000000000000000000000aDZbl000000O[f?0000000000\#
0000020MVl=B[ne00000:DNTRgQ\Q@kg`F^0000000000iLYDa00000@7Udk00000000000000000000g>MLg000000000000000\#
00000:bJgJ0000000000000006MIWb00000]UA>F0000000000000000000000000000000000000000:4E_C000000000000000\#
00000NnG?T00000OdS?dY5>_h;jD2L`<\<000000hlEmE0000000000;N9GK00000gHPm?KW2U1k<69JTM^::0000000000_k1K?\#
0000000000RoA1MoBam>00000\0LJH0000000000O6;Y400000@Q>C:0000000000000000000000000AG<Z\oaU[?NhH?S00000\#
0000000000000000000000000GDP?jB=S7eeXZI>
"""#
