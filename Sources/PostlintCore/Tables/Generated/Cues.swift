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
alla hatar dig	Ë
alla hatar er	Ë
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
amatör	Ë
amatörer	Ë
amatörerna	Ë
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
anamma	Ë
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
anhåll om	Í
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
apa	Ë
apan	Ë
apeshit	Ë	Ë
apor	Ë
aporna	Ë
apply before		È
apply by		È
apply now		È
applåder	Ë
apprise		Í
apprised		Í
approximately		Í
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
arvode utgår	Í
as	Ë
as a consequence of		Í
as a refugee	Ç	Ç
as a result of		Í
as regards		Í
ascertain		Í
ascertained		Í
ascertains		Í
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
avfall	Ë
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
avgiv	Í
avgiva	Í
avgiva yttrande	Í
avgiver	Í
avgives	Í
avgörs	G
avhjälp	Í
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
avliva	Ë
avlivar	Ë
avlägg besök i	Í
avlägga besök	Í
avlägger besök	Í
avrätta	Ë
avrättades	Ë
avrättar	Ë
avrättas	Ë
avrättning	Ë
avrättningar	Ë
avrättningen	Ë
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
avskyr	Ë
avskyvärd	Ë
avskyvärda	Ë
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
avsugen	Ë
avsugna	Ë
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
based upon		Î
bast	i
bastard		Ë
bastards		Ë
bat		Ë
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
beheading	Ë	Ë
behind		_
behjälplig	Í
behjälpliga	Í
behjälpligt	Í
behäftad	Í
behäftade	Í
behäftat	Í
behöver du inte	9Ì
behöver en omgång	Ë
behöver en smäll	Ë
behöver få stryk	Ë
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
besörj	Í
besörja	Í
besörjde	Í
besörjer	Í
besörjt	Í
betala	[
betala inte skatt	Ë
betala inte skatten	Ë
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
better watch out	Ë	Ë
better watch yourself	Ë	Ë
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
bibehåll	Í
bibehålla	Í
bibehåller	Í
bibehållit	Í
bibehålls	Í
bibehöll	Í
bibliotekets	e
biblioteksregeln	Ð	Ð
bibringa	Í
bibringade	Í
bibringar	Í
bibringas	Í
bic	`	`
bidra med	d
bidrag utgår	Í
bidragsbrott	Ç	Ç
bidragsbrottet	Ç	Ç
bidragsparasiter	Ë
bidragssnyltare	Ë
bidragstagare	ÇË	Ç
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
bilägg	Í
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
bliva	Í
bliver	Í
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
bordlade	Í
bordlades	Í
bordlagt	Í
bordlägg	Í
bordlägga	Í
bordlägger	Í
bordläggs	Í
born		Ê
borrelia	Ç	Ç
borrelian	Ç	Ç
bort med	Ë
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
brevledes	Í
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
bästa klippet	Ë
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
call upon		Î
called		F
called upon		Î
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
chink		Ë
chinks		Ë
choose		D
chosen		D
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
cognisant of		Í
cognizant of		Í
colon cancer	Ç	Ç
come along		È
come and		È
come for you	Ë	Ë
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
coolt	Ë
coonass		Ë
corona	Ç	Ç
coronan	Ç	Ç
correspondence		Í
corrupt		Ë
cost		[
costs		[
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
delgiv	Í
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
deltag	7Í
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
demolera	Ë
demolerar	Ë
demonstrate that		Í
demonstrated that		Í
demonstrates that		Í
den du	=
den rörande	Î
den som	=
den som vill	9
den som vinner	E
den sökande	Í
den vita rasen	Ë
dependent upon		Î
depending upon		Î
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
deras vidkommande	Í
deserve to die	Ë	Ë
deserves to die	Ë	Ë
despatch		Í
despatched		Í
despatches		Í
despise		Ë
despite the fact that		Í
desslikes	Í
destruera	Í
destruerade	Í
destruerar	Í
destrueras	Í
destruerat	Í
det bästa som hänt	Ë
det enda du behöver	8
det faktum att	Í
det förhållandet att	Í
det gick som tusan	Ë
det handlar om	0
det kommer hända dig	Ë
det rörande	Î
det stora flertalet	Í
det va fan	Ë
det var fan	Ë
det vete fan	Ë
det är fan	Ë
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
disabled persons		Î
disciplinärende	Ã
disciplinärendet	Ã
discontinue		Í
discontinued		Í
discontinues		Í
disease	Ç	Ç
disgusting		Ë
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
ditt fan	Ë
divorced	Ç	Ç
djupt religiös	Ç	Ç
djupt rörande	Î
djupt troende	Ç	Ç
djur	Ë
djuren	Ë
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
douche		Ë
douchebag	Ë	Ë
douchebags	Ë	Ë
down syndrome	Ç	kÇ
down's syndrome	Ç	Ç
downs syndrom	kÇ	Ç
dra dit pepparn växer	Ë
dra en vinnare	CE
dra försorg	Î
dra något gammalt över	Ë
dra nåt gammalt över	Ë
dra tre vinnare	CE
dra två vinnare	CE
dra åt helvete	Ë
dra åt helvetet	Ë
dra åt pipsvängen	Ë
dra åt skogen	Ë
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
due to the fact		Í
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
efterlev	Í
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
emottag	Í
emottaga	Í
emottagas	Í
emottager	Í
emottages	Í
emottas	Í
en fan	Ë
en kula i huvudet	Ë
en kula i pannan	Ë
en kula i skallen	Ë
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
er över axeln	Ë
era dagar är räknade	Ë
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
erhåll	Í
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
erlägg	Í
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
ert fan	Ë
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
ett fan	Ë
ett flertal	Í
ett personligt helvete	Ë
ett rent helvete	Ë
ett ringa antal	Í
ett rörande	Î
ett sant helvete	Ë
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
f'ing		Ë
f-n	Ë	Ë
f.n	Í
f.n.	Í
f.v.b.	Í
f.ö	Í
f.ö.	Í
faan	Ë
faan ta	Ë
faan tar	Ë
faan tog	Ë
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
fanns att tillgå	Í
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
fastställ	Í
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
folkpartist	Ç	Ç
folkpartisten	Ç	Ç
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
framlägg	Í
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
freedom of the press	Ð	Ð
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
ful	Ë
fula	Ë
full av tusan	Ë
full i tusan	Ë
fullgjorde	Í
fullgjort	Í
fullgjorts	Í
fullgör	Í
fullgöra	Í
fullgöras	Í
fullgörs	Í
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
furnish us with		Í
furnish with		Í
furnished with		Í
furthermore		Í
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
färdigställ	Í
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
får besked	F
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
får jag egentligen inte	Á
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
för den händelse	Í
för den händelse att	Í
för det fall	Í
för det fall att	Í
för din chans	8
för en chans	8
för erhållande av	Í
för fan	Ë	Ë
för fasen	Ë
för fullgörande av	Í
för helvete	Ë
för satan	Ë
för sjutton	Ë
för tusan	Ë
för vinnande av	Í
föraktar	Ë
föranleda	Í
föranledde	Í
föranleder	Í
föranleds	Í
föranlett	Í
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
förfalska	Ë
förfalskar	Ë
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
förgifta	Ë
förgiftar	Ë
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
förtjänade att dö	Ë
förtjänade döden	Ë
förtjänade dödsstraff	Ë
förtjänade stryk	Ë
förtjänar att dö	Ë
förtjänar att döden	Ë
förtjänar att få stryk	Ë
förtjänar att lida	Ë
förtjänar döden	Ë
förtjänar dödsstraff	Ë
förtjänar och dö	Ë
förtjänar och döden	Ë
förtjänar och lida	Ë
förtjänar stryk	Ë
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
genomkorrupt	Ë
genomkorrupta	Ë
geografiskt avseende	Î
ger fan i	Ë
ger polisen stryk	Ë
ger polisjävlarna stryk	Ë
ger snuten stryk	Ë
ger vakterna stryk	Ë
ges möjlighet att	Í
ges möjligheten att	Í
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
grab a bat	Ë	Ë
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
gällande föreskrifter	Í
gällde	Ê
gängkriminell	Ç	Ç
gängkriminelle	Ç	Ç
gängmedlem	Ç	Ç
gängmedlemmen	Ç	Ç
gängse	Í
gärna	9
gärningsman	Ç	Ç
gärningsmannen	ÇË	Ç
gästar	É
gästas	É
gå in i väggen	Ç	Ç
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
gör en bedömning	Í
gör en beställning	Í
gör en förfrågan	Í
gör en uppföljning	Í
gör en utvärdering	Í
gör en översyn	Í
gör slut på	Ë
gör upplopp	Ë
göra en bedömning	Í
göra en beställning	Í
göra en förfrågan	Í
göra en uppföljning	Í
göra en utvärdering	Í
göra en översyn	Í
göra livet surt	Ë
göra slut på	Ë
gött	Ë
gött att han dog	Ë
gött att hon dog	Ë
h-e	Ë
h-vete	Ë	Ë
ha möjlighet att	Í
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
hang		Ë
hans fan	Ë
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
har fan aldrig	Ë
har fan ingen	Ë
har fan inget	Ë
har fan inte	Ë
har för avsikt att	Í
har hjälp av soc	Ç	Ç
har hjälp av socialtjänsten	Ç	Ç
har ingenting här att	Ë
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
hatar	Ë
hate		Ë
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
hennes fan	Ë
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
hero		Ë
heroes		Ë
heterosexuell	Ç	Ç
heterosexuelle	Ç	Ç
hets mot folkgrupp	Ç	Ç
highly concerning		Î
himla	Ë
himmel eller helvete	Ë
himmel och helvete	Ë
hin håle	Ë
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
hänför sig till	Í
hänföra sig till	Í
hänförlig till	Í
hänförliga till	Í
hänförligt till	Í
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
härligt	Ë
härligt att	Ë
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
i		Ï
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
i djävulen	Ë
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
i helvete	Ë
i helvetet	Ë
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
i'd		Ï
i'll		Ï
i'll destroy you	Ë	Ë
i'll find you	Ë	Ë
i'll get you	Ë	Ë
i'll hurt you	Ë	Ë
i'm		Ï
i've		Ï
i.st.f.	Í
iaktta försiktighet	Í
iaktta största försiktighet	Í
iakttag	Í
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
ifrågakomma	Í
ifrågakommande	Í
ifrågakommer	Í
ifrågavarande	Í
ig	]	]
igångsatt	Í
igångsatte	Í
igångsattes	Í
igångsätt	Í
igångsätta	Í
igångsättande	Í
igångsättandet	Í
igångsätter	Í
igångsätts	Í
igår	Ê
ihjälslagen	Ë
ihjälsparkad	Ë
ikano bank	`	`
ikano banken	`	`
ikläda sig	Í
ikläder sig	Í
ikraftträdande	Í
ikraftträdandet	Í
ikväll	H
ill	Ç	Ç
illness	Ç	Ç
imbecile		Ë
imbeciles		Ë
imbecill	Ë
imbeciller	Ë
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
in i gaskammaren	Ë
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
inception		Í
incitament	Í
incitamenten	Í
incitamentet	Í
income support	Ç	Ç
incompetent		Ë
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
inga araber	Ë
inga bögar	Ë
inga invandrare	Ë
inga judar	Ë
inga muslimer	Ë
inga människor	Ë
inga negrer	Ë
inga romer	Ë
inga somalier	Ë
ingen	Ì
ingen gillar dig	Ë
ingen gillar er	Ë
ingen tycker om dig	Ë
ingenting	Ì
inget	Ì
inget att göra här	Ë
inget avseende	Î
inget här att göra	Ë
inget krav	9
ingiv	Í
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
inkompetent	Ë
inkompetenta	Ë
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
iordningställ	Í
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
iståndsätt	Í
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
i’d		Ï
i’ll		Ï
i’m		Ï
i’ve		Ï
j-ar	Ë	Ë
j-la	Ë	Ë
j-vel	Ë	Ë
j-vla	Ë	Ë
j-vligt	Ë	Ë
ja fan	Ë
jackass	Ë	Ë
jackasses	Ë	Ë
jag	Ï
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
jml	Í
jml.	Í
jo fan	Ë
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
kameraövervakningslag	Ð	Ð
kameraövervakningslagen	Ð	Ð
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
kdu	Ç	Ç
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
kommer få igen	Ë
kommer få lida	Ë
kommer få smaka	Ë
kommer få sota	Ë
kommer hem till dig	Ë
kommer hem till er	Ë
kommer ni	É
kommer till användning	Í
kommer ursprungligen från	Ç	Ç
kommer vi	É
kommer ångra dig	Ë
kommer ångra er	Ë
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
kommunist	ÇË	Ç
kommunisten	Ç	Ç
kommunister	Ë
kommunistiska partiet	Ç	Ç
kommunistsvin	Ë	Ë
kommunistsvinet	Ë	Ë
kommuns	e
kompis	<
kompisar	<
kompisarna	<
kompisen	<
kon	Ë
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
kriminell	ÇË	Ç
kriminell bakgrund	Ç	Ç
kriminella	Ë
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
kulturellt avseende	Î
kunde	Ê
kunde inte betala elräkningen	Ç	Ç
kunde inte betala räkningar	Ç	Ç
kunde inte betala räkningarna	Ç	Ç
kung	Ë
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
left party	Ç	Ç
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
liar		Ë
liars		Ë
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
ligger i deras blod	Ë
ligger i deras gener	Ë
ligger i deras kultur	Ë
ligger i deras natur	Ë
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
likadana	Ë
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
look upon		Î
looked upon		Î
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
lotteries act	Ð	Ð
lotteriförordningen	Ð	Ð
lotterilag	Ð	Ð
lotterilagen	Ð	Ð
lotterna	Y
lottery		C
lottning	C
lottningen	C
love the part	Ë	Ë
loved the part	Ë	Ë
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
m.a.o	Í
m.a.o.	Í
m.a.p	Í
m.a.p.	Í
m.h.a	Í
m.h.a.	Í
m.t.p	Í
m.t.p.	Í
machete	Ë
made		Ê
made my day	Ë	Ë
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
maktgalen	Ë
maktgalna	Ë
maktmissbrukare	Ë	Ë
maktmissbrukaren	Ë	Ë
maktmissbrukarna	Ë	Ë
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
marionett	Ë
marionetten	Ë
marionetter	Ë
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
med anledning av	Í
med anledning av detta	Í
med anledning härav	Í
med avseende på	Í
med avsikt att	Í
med beaktande av	Í
med brev	F
med e-post	F
med ett öga öppet	Ë
med hänsyn tagen till	Í
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
men fan	Ë
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
morden	Ë
mordet	Ç	Ç
mordförsök	Ç	Ç
mordförsöket	Ç	Ç
mordhota	Ë
mordhotar	Ë
mordsdömd	Ç	Ç
mordsdömda	Ç	Ç
mordsdömde	Ç	Ç
more concerning		Î
moreover		Í
morfin	Ç	Ç
morfinet	Ç	Ç
mormon	Ç	Ç
mormonen	Ç	Ç
moron		Ë
morons		Ë
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
mottag	Í
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
mycket rörande	Î
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
måste bort	Ë
måste du inte	9Ì
måste inte	9Ì
måste ni inte	9Ì
måste ut	Ë
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
neither		Ì
nej fan	Ë
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
no		Ì
no blacks	Ë	Ë
no gays	Ë	Ë
no jews	Ë	Ë
no later than		G
no muslims	Ë	Ë
no purchase necessary		\Î
nobody likes you	Ë	Ë
nolla	Ë
nollan	Ë
nollor	Ë
nollorna	Ë
nominera	6
non-binary	Ç	Ç
nonetheless		Í
noon		H
noonans syndrom	Ç	Ç
nordea	`	`
nordeas	`	`
nordiska motståndsrörelsen	Ç	Ç
norpa det du	Ë
norpa det ni	Ë
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
ny fan	Ë
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
nybliven fan	Ë
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
nytt fan	Ë
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
nä fan	Ë
näfan	Ë
nämn	;
när fan	Ë
när i helvete	Ë
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
nästa gång smäller det	Ë
nästkommande	Í
någon	=
något avseende	Î
något dylikt	Î
något kommer hända dig	Ë
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
obildad	Ë
obildade	Ë
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
ofördröjligen	Í
oförtövat	Í
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
ombesörj	Í
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
omänniskor	Ë
omänskliga	Ë
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
onaturliga	Ë
once upon		Î
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
opålitliga	Ë
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
patientjournallagen	Ð	Ð
pattar	Ë	Ë
pattarna	Ë	Ë
pay		[
payment card		c
payment cards		c
payments from abroad		d
pedagogisk kartläggning	Ã
pedagogiskt avseende	Î
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
personal data act	Ð	Ð
personbil	f
personer	=
personlig assistans	Ç	Ç
personlig assistent	Ç	Ç
personlig konkurs	Ç	Ç
personrån	Ç	Ç
personrånet	Ç	Ç
persons		Í
personuppgiftsförordning	Ð	Ð
personuppgiftsförordningen	Ð	Ð
personuppgiftslag	Ð	Ð
personuppgiftslagen	Ð	Ð
pertaining to		Í
pertains to		Í
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
piratpartiet	Ç	Ç
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
prick		Ë
pricka in	È
pricks		Ë
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
proof of purchase		Î
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
prutt	Ë
pruttar	Ë
prutten	Ë
psi-lagen	Ð	Ð
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
pul	Ð	Ð
pul:s	Ð	Ð
punktera	Ë
punkterar	Ë
pupil		W
pupils		W
purchase		[Í
purchased		Í
purchases		Í
purchasing		Í
pursuant to		Í
pussies		Ë
pussy		Ë
pussy riot	Ë	Ë
pussys		Ë
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
received		Ê
red cross		d
redskin		Ë
redskins		Ë
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
renhållningslagen	Ð	Ð
rensa bort	Ë
rensa ut	Ë
rensas bort	Ë
rensas ut	Ë
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
respekt	Ë
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
retard		Ë
retardation		Ë
retarded		Ë
retards		Ë
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
rifle		Ë
riktig fan	Ë
riktigt fan	Ë
riktigt rörande	Î
riktlinjer gällande	Í
ring	F
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
rolig rörande	Î
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
rutiner gällande	Í
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
räddningstjänstlagen	Ð	Ð
räkna	6
räkna dina dagar	Ë
räkna era dagar	Ë
rätt åt	Ë
rätt åt dem	Ë
rätt åt dom	Ë
rätt åt henne	Ë
rätt åt honom	Ë
rättsligt avseende	Î
rättspsyk	Ç	Ç
rättspsyken	Ç	Ç
råd gällande	Í
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
secrecy act	Ð	Ð
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
sekretesslag	Ð	Ð
sekretesslagen	Ð	Ð
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
senarelades	Í
senarelagd	Í
senarelagt	Í
senarelägg	Í
senarelägga	Í
senareläggas	Í
senarelägger	Í
senareläggs	Í
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
shoplifted	Ç	Ç
shoppingångest	0	0
shoppingångesten	0	0
shot		Ë
shotgun		Ë
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
skall	ÉÍ
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
skickar hem	F
skickar vi hem	F
skickas hem	FË
skickas tillbaka	Ë
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
skynda dig	È
skynda er	È
skyndsamt	Í
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
slutför	Í
slutföra	Í
slutföras	Í
slutförde	Í
slutfördes	Í
slutförs	Í
slutfört	Í
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
snarast möjligt	Í
snarligen	Í
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
sosse	Ç	Ç
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
språkligt avseende	Î
språkstörning	Ç	Ç
språkstörningen	Ç	Ç
spänn	Q
spärra in	Ë
spärras in	Ë
spöa	Ë	Ë
spöad	Ë
spöar	Ë	Ë
spörsmål	Í
spörsmålen	Í
spörsmålet	Í
ssr	Ç	Ç
ssu	Ç	Ç
st	M
st.	M
stab		Ë
stabbed		Ë
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
statistiskt avseende	Î
statslös	Ç	Ç
statslöse	Ç	Ç
statutory obligation		Í
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
stipulate		Í
stipulated		Í
stipulates		Í
stipulera	Í
stipulerad	Í
stipulerade	Í
stipulerar	Í
stipuleras	Í
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
stundom	Í
stupid		Ë
stupid ass	Ë	Ë
styck	M
städoperation	0	0
städoperationen	0	0
städse	Í
ställningstagande	Í
ställningstaganden	Í
ställningstagandet	Í
ställs in	É
stäng in	Ë
stängdes av	Ã
stängdes av från skolan	Ç	Ç
stänger	GÉ
stängs	É
stängts av	Ã
stängts av från skolan	Ç	Ç
stå till buds	Í
stå till förfogande	Í
ståkuk	Ë	Ë
står inte ut med	Ë
står till buds	Í
står till ditt förfogande	Í
står till ert förfogande	Í
står till förfogande	Í
står under sekretess	À
står utanför ditt hem	Ë
står utanför ditt hus	Ë
står utanför ert hem	Ë
står utanför ert hus	Ë
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
störd i huvudet	Ë
störda i huvudet	Ë
störningsvarning	Ç	Ç
störningsvarningen	Ç	Ç
största fan	Ë
stött	_
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
supplementary		Í
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
synd att	Ë
synd att de överlevde	Ë
synd att han överlevde	Ë
synd att hon överlevde	Ë
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
säkerställ	Í
säkerställ att	Í
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
ta i anspråk	Í
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
tar i anspråk	Í
tar knark	Ç	Ç
tar kontakt	F
tar kål på	Ë
tar mej fan	Ë
tar mig fan	Ë
tar tabletter	Ç	Ç
tar över landet	Ë
tar över sverige	Ë
tar över vårt	Ë
tarva	Í
tarvar	Í
tarvas	Í
tas i anspråk	Í
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
tf	Ð	Ð
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
thieves		Ë
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
tidigarelägg	Í
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
till fan	Ë
till fullo	Í
till fyllest	Í
till följd av	Í
till följd därav	Í
till följd härav	Í
till gagn	Í
till gagn för	Í
till helvete	Ë
till helvetet	Ë
till i gaskammaren	Ë
till och med	G
till yttermera visso	Í
till övervägande del	Í
tillbaka till djungeln	Ë
tillbaka till grottan	Ë
tillbaka till öknen	Ë
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
tillgrip	Í
tillgripa	Í
tillgriper	Í
tillgripit	Í
tillgängliggjorde	Í
tillgängliggjort	Í
tillgängliggör	Í
tillgängliggöra	Í
tillgängliggörs	Í
tillhandahåll	Í
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
tillrättalägg	Í
tillrättalägga	Í
tillrättalägger	Í
tillråda	Í
tillrådde	Í
tillråder	Í
tillråds	Í
tills du får se	Ë
tills ni får se	Ë
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
tillställ	Í
tillställa	Í
tillställas	Í
tillställde	Í
tillställer	Í
tillställs	Í
tillställt	Í
tillsänd	Í
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
to the extent that		Í
to win		78
tobakslagen	Ð	Ð
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
torde	Í
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
transmit		Í
transmits		Í
transmitted		Í
transmitting		Í
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
tryckfrihetsförordningen	Ð	Ð
trygghetslarm	Ç	Ç
trygghetslarmet	Ç	Ç
träda i kraft	Í
trädde i kraft	Í
träder i kraft	Í
träffas	É
träskallar	Ë	Ë
träskalle	Ë	Ë
trätt i kraft	Í
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
tvenne	Í
tvingades	Ê
tvisten mellan	Ç	Ç
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
tydliggjorde	Í
tydliggjort	Í
tydliggör	Í
tydliggöra	Í
tydliggörs	Í
tämligen	Í
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
undanröj	Í
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
underbart	Ë
underbart att	Ë
underhandskontakt	Í
underkänd	Ç	Ç
underkänt	Ç	Ç
underlät	Í
underlåt	Í
underlåta	Í
underlåter	Í
underlåtit	Í
undermentioned		Í
undermänniskor	Ë	Ë
undermåliga	Ë
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
upp i röven	Ë
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
upplåt	Í
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
uppsök	Í
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
uraktlåt	Í
uraktlåta	Í
uraktlåter	Í
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
utan	Ì
utan avgift	\
utan censur	Ë
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
utbekom	Í
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
utrota	Ë
utrotar	Ë
utrotas	Ë
utryckningsfordon	h
utryckningsfordonet	h
utrön	Í
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
utvecklingsstörd jävel	Ë
utvecklingsstörda	kÇ	Ç
utvecklingsstörde	Ç	Ç
utvecklingsstörning	kÇ	Ç
utvecklingsstörningen	kÇ	Ç
utverka	Í
utverkade	Í
utverkar	Í
utverkat	Í
utvisa	Ë
utvisades	Ç	Ç
utvisas	ÇË	Ç
utvisats	Ç	Ç
utvisningsbeslut	Ç	Ç
utvisningsbeslutet	Ç	Ç
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
vacate		Í
vacated		Í
vacates		Í
vaccinerad	Ç	Ç
vaccinerades	Ç	Ç
vaccinerats	Ç	Ç
vackert	Ë
vad anbelangar	Í
vad avser	Í
vad beträffar	Í
vad bövelen	Ë
vad det gäller	Í
vad djävulen	Ë
vad fan	Ë
vad fasen	Ë
vad i djävulen	Ë
vad i helvete	Ë
vad i sjutton	Ë
vad satan	Ë
vad tusan	Ë
vad vidkommer	Í
vadfan	Ë
vafan	Ë	Ë
vafan fan	Ë
vaffan	Ë
vakant	Í
vakanta	Í
valde	Ê
valdes	Ê
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
var fan	Ë
var i behov av	Í
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
var rörande	Î
vara i behov av	Í
vara med	7
vara med och vinna	3
vara till handa	Í
vara tillhanda	Í
vardera	M
vare sig	Ì
varefter	Í
varför fan	Ë
varför i helvete	Ë
vari	Í
varierade	0
varigenom	Í
varje avseende	Î
varje fan	Ë
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
vart fan	Ë
vart i helvete	Ë
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
vedervärdig	Ë
vedervärdiga	Ë
vehicle		f
vehicles		f
vem du	=
vem fan	Ë
vem i helvete	Ë
verifiera	Í
verifierade	Í
verifierar	Í
verifieras	Í
verifierat	Í
verkställ	Í
verkställa	Í
verkställas	Í
verkställde	Í
verkställdes	Í
verkställer	Í
verkställs	Í
verkställt	Í
verkställts	Í
vermin		Ë
very concerning		Î
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
vi kommer efter dig	Ë
vi kommer efter er	Ë
vi korar	G
vi kör en giveaway	3
vi kör en tävling	3
vi lottar	G
vi lottar ut	3C
vi ses	È
vi ses i mörkret	Ë
vi ska hitta dig	Ë
vi ska hitta er	Ë
vi tävlar ut	3
vi utser	G
vi vet vem du	Ë
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
vidmakthåll	Í
vidmakthålla	Í
vidmakthåller	Í
vidmakthållit	Í
vidmakthöll	Í
vidrig	Ë
vidrig människa	Ë
vidriga	Ë
vidta	Í
vidta åtgärder	Í
vidtag	Í
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
vildar	Ë
vildarna	Ë
vilken bil du kör	Ë
vilken bil ni kör	Ë
vilken fan	Ë
vilken skola dina	Ë
vilken skola era	Ë
vilket avseende	Î
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
virrpanna	Ë	Ë
virrpannor	Ë	Ë
vis-à-vis		Í
visa	c	c
visar	É
visas	É
vision	Ç	Ç
visions	Ç	Ç
visited		Ê
visst avseende	Î
visste	Ê
vit makt	Ë
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
vägra betala skatt	Ë
vägra betala skatten	Ë
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
vänsterpartiet	Ç	Ç
vänsterpartist	Ç	Ç
vänsterpartisten	Ç	Ç
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
whitey		Ë
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
you are requested to		Í
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
äbo	Í
äckel	Ë
äckelbög	Ë	Ë
äckelbögen	Ë	Ë
äckelhora	Ë	Ë
äcklet	Ë
äcklig	Ë
äckliga	Ë
äga rätt	Í
äga tillträde	Í
äga tillämpning	Í
ägde	Ê
ägde rätt	Í
äger rum	É
äger rätt	Í
äger tillträde	Í
äger tillämpning	Í
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
ändamålsenlig	Í
ändamålsenliga	Í
ändamålsenligt	Í
äntligen	Ë
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
är han fan	Ë
är hemlig	À
är hemliga	À
är hemligstämplad	À
är hemligstämplade	À
är hemligstämplat	À
är hemligt	À
är hon fan	Ë
är i behov av	Í
är inget krav	9
är jag fan	Ë
är klar	Ê
är konfidentiell	À
är konfidentiella	À
är konfidentiellt	À
är lokaliserad	Í
är lokaliserade	Í
är lokaliserat	Í
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
ärthjärna	Ë	Ë
ärthjärnan	Ë	Ë
ärthjärnor	Ë	Ë
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
åsna	Ë
åsnan	Ë
åsnor	Ë
åsyfta	Í
åsyftad	Í
åsyftade	Í
åsyftar	Í
åsyftas	Í
åt	Ê
åt antidepressiva	Ç	Ç
åt antidepressivt	Ç	Ç
åt blodförtunnande	Ç	Ç
åt fan	Ë
åt helvete	Ë
åt helvetet	Ë
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
återsänd	Í
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
överbelasta	Ë
överbelastar	Ë
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
översittare	Ë
översittaren	Ë
överskuldsatt	Ç	Ç
översteg	Í
överstiga	Í
överstiger	Í
översänd	Í
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
143681:0:05084<603321<82820014029<31<414118027200460622<370810448:050412=8<90>0<15:7<03984<220;804<2\#
=040428?81288702053063506:;9260108<=:0260>24848015<4215044:000820100293;4525<8=360;820240090>55431<4\#
29024000049?98828044050810983438821384480<4;::451<08<366398<440:64142<0==802:2220=83>=8032201<:85643\#
2414148652208<020000672531=080064165080042:901581242;091124:92610;1;11;296=0402:28184?40::12:422;90>\#
113056058282482512<271260<26823<168<10180857:4<62:540:010439=98<010<724<31;2>0<368582:53=4208=405106\#
08870051534?284<0>1?87044<24202760=00=7420409:=0020308434<412041:;8>=05076:4080<64051?258140?9000624\#
:;340082:06225212410571?1>617280569922?4?328>;3>201880:<<91<1882=48394384=<78245150008861:2002502041\#
52231042000:<08?62840810680<:00600903064?216023102?;19804460827<88206099092141>7<01860187240369010?9\#
4<028;1;?47>0002201:453<830505:468:001:9289615143<842849;020002<0120012170502055>8101=0472904<250106\#
0<3?:;851947:00?79260:9708<902:0<254<191202969620<360>9892?14150:10083008086444::90203<1780274941468\#
>0;1;1660092;9240?00<0:2<89>408142122<42:29147252480206=0244;;158>;:=7600;=08180340439>001=940856;08\#
582472035;29480:001211<<0<200246004450462<8183001315200:120150<8003843:430>4100;><3>:0?1>112454:94:?\#
0352344503;1:62402;701?34<0:0480?222009060025807<0:808264<<14471;2?209000<17120:91<501=:4:6805=2>215\#
12>:2;3690412:005213400;01109096118823<6=4=94=9983:52=7210048:4>500181<1009<95012<02480298886<001804\#
5<801245>?1;8=01084003:03;4101408<;081486:006341?5381894062:1005108:3<75175918880:4600428409010<1198\#
9060851:231142006100414;9910407:847187:11<=153<01209444:49252934:284<882<384=00<70092=2=6080<9908281\#
809182004514?7954:60414=5125945002:288595121043438281251808420301950040<01:884010=421>08086352050030\#
2806784008441>1::80;0:02<=80510201226><5101>:68?003>52;6>=156<102342560041864379<74<2:2==71212<61645\#
5204040:3<:12503200:20010:818220;9<892784>692:030282>0>0<:404?443=018900<00<58151450100202240;20<698\#
<:627:;492>0<524<>55070058=<1647151<3?20814823>813<1=09058000629;200652;029<04<2117?2111:001:0804<40\#
4456896?0941225507508003420891<03002:45<911283810172=10623;00:0<8100=08622<4009645=2820<4:?3370<6:18\#
<03>3731=8;043<7409124?0485765006240<53612380207<32<70402818;:01=2?1001:0120:828<0<81;21052<1000068>\#
4281590::=:8011882924104>1:92982>2;222021<86=4221<71080208;>00=4<210:80<001:012834<400=858<958660209\#
915918=028:8219284801066000002802300075802408005:2;4<:860902:0158081140:2<4032227818244191095181<1=0\#
90001>48022461400444668:2<20001082410<9348851200>8;11<490>9>0206026012444552:13<11108:50;8088?614044\#
064402401714012440107=2;10:21901100;:82048>4128:08104<84:=1;0:880:78:1048<9<016078025=0252044:26>0>2\#
0248006000<=9:5:54<48980550001:034162870800028230<2849<411220105952800>266>3402408>71:01;;000>490722\#
4134311>9300080828010848411:0>20?1680106328<<7602250119880809?20304=7:5001412:226039161?1189<8100029\#
<0>81000<483072<020416289458000?8;091>341<0810164:509>95498060<0::965:08?::1<2<010087:010<7>6060<2;1\#
8839190:<1958<58;33481>02<02290090<80214;?78;><10;;61018086918>803194240031:91891614<220444:1=<01076\#
0035040800907<800468230<>3>11<94080;9>11<1084;50270305004<4=0942602041028884100170:86<00091505804012\#
0440650904208000050:>1::<450929743=808268547453428840004<992030258082904<3521<40927412;9830209450648\#
0<82140;21086<:41285:41>0210322:20086=1151680;3003840008<000305096543921>7910024::=32=:0093<80907710\#
3814005142840108411818<<00409<8408:061:10?>150380690500;:6000045>159;4940=00<8216076314853;::4466812\#
;0470;1>19092504000930109<;009<04093=2:81=285241082;806<;04=85;00220:70<5?0<01089205;119;6368002016<\#
857:?<:60845?310587:=8:25;70:9<4820:2?10<0;01902::050181090026201184890;8020242?91048:<215271114?:8:\#
784452:0<1:;432=158140>00240062<>4<43;42900603424<019898:9<900<8202:0040150004011688210803;02;<40100\#
?90:20<=:412<48<00924:1140764001740781882094:647;:9;0<208=:059>?0=<1;=28:8<89416180421:0949622431249\#
437907:>11440>54<21674;00945488090<0019420:0>>08<=030:440?=50704=20103200111=7<8286608;2>0020:538380\#
06258>186240<>00300541640201727:<23010:24<23538108:408950>4171434::4<:95440=?01<2850;5450>28428140<0\#
46:4203600070:3330080:102528<81801:<90<00120:635=:620001;0902>0>:70055901443<06<<136<003610300626328\#
607=<1:42<040140=60;009438563260390370>20062684>365:01;894>01;638080513224722<;2125464802;11>80=2880\#
;48:04:97=980;;>40060>:<00042541;71908816?880008<?31100921:8500<09000<1:0;=1207882013>430810042<8<16\#
044=928<865046002=058=3:=742>89:75102419242010=501083;56360=9:488=2<1>008=248344956<10629101<:010:02\#
632=:21009?0<6394091724574047923207009:;080848000404111042:<221:050808931052<28330840>>08<808153518;\#
8060052807001822700733000279426113;:1570004212==882=?028100842880=;5;548>571115;>=1485<51=2500<101;:\#
38<80398:406<04:348<18?0<88:8022099<700690201620;0>:0482:45602500:8949291805?310213:88:0>49000680002\#
94;1825000>=96804308578560437<182824220843126250<84<83:22122229;64==0>6001:3928100<3405189643017:026\#
260481411105?>54>>8<2<0<1968;834981120<600:224044:850551020310:6000<2<2?48902008303322059011051<0886\#
2<8=132:4191::1330802<:02981752415;231:23004<0101001088>18:>0221178550083:6:978:<58=891001<305420466\#
28008;2<086827::422004<286<84088089;:01541>685<1;9?4:>30005406190990<=201402:85<<442:9=>69:130402810\#
0814441109422;008061<431:6:;2?=0722:2918145505:8350::514<675409868>6049:884322453:82:0=105?457;89044\#
<09208;043;1220253380079041;82280>1021<009<;8:9022=>00031030<4>301>100408000160>8380408029:=808340?1\#
0?0>0=80444<00308894241109:;21<3598>5424660100=425831>20<=180245890?8>=36=:4136001;0?048640:50820?08\#
50006268000:230240<=1010900?0;1=3225;03672883>048<=054<48220842:2440809220400;80200017:409:0<:;10:81\#
531><4001588:000:0=2><33:088544682<2435040202087404280088545483:70692<420<216044<230044154<01>434266\#
0680=><>442<31096=8314:749466144<440860605>196374<75331<:1:8:;136;309203484;4<2011005=;4>224<147<24:\#
7030419235610020270=45:664=9410:5258:5:3?<:4<2200928041<1923681406408200049:<021<=03076:2<5>80??4918\#
508>66000181;001<400:0582942?0844189002200<<<1064;2880226089415100>28<510720<0<0845:8021=2826:0;1699\#
0480440281908>>2<980<0221<329213016464<695?3922040040<<0:01048856633<0;00<8=73465460004>02190951:010\#
880103242000:488<36094:=::0041201:>9>84;232>32<45381592502:<<>0=216528::736111040062870>243902;45789\#
541481;0=20<1926;4028<220>>:68184548:83302793801:105<58900=22622204<5501?0005320;113:890600890289382\#
4355060305<:03891849?1=85270<01256<484085<0<88802:;2:>1400404?00432138608:=31763780100823120<2<129<5\#
40029920>691=4:7826842=736<00<=41<84255266621092980072585:1<842835631836<8<<>0;<0504671295;<44;45718\#
22512851;:348243860:1<?2:1:2001591888990800=158<0488579282220000017220108092810<04016=:0060243011844\#
;>=9;4199414648291047702800632271223<530=84200103403<258442260248580111:;1440158<<940614808803616521\#
24002:=24;90002=204805=><10038;8:006?082001:51:41309:1=675849040594=8100?0<64:128:2212;6028:08472;24\#
1040124448084102<480065621501283529169980098093=>03?>49:<>05=58016253>34>1038889860226708301187?1688\#
0=36<2814=406684:522040362206981202284<2<8<614<9>>94:44;00<>48;83078844::1602385448355;<5081741248<2\#
00;01<60:;4;109:88:95442860429=;955<00402=1100603>1140:1;92:84?9<090646284514<<;:450:51<45218<800089\#
02368<0606984:5850:970100005;0204>;26;7;>89123171289840180>02612300>306208205?808104?2056:0>55003=00\#
9:388114>50:32428948085<40425=1=1:;0:6080604220112:89:80215?18<144048194095;005830749118:4<2630<9090\#
1500510:8202444089922206416:1442907>02=2924;980100225?292000880286272881118<100;521;322480478;052258\#
450020462=31<12242160420442080845;19020:>9104424838;<20=442518:80;298=20>0218225210402151924200923<8\#
33:53<83292944019<22;05718340:31:4;4518>810018230:0602842<019226:3<:0230810794<018<0702141>=2;2091=:\#
6082486=:141013014364=<5844?006>;00=81:1<0<046=6190:<800121416401080:43068:04<?6999000119<0099292300\#
0203504042054::448224914281066>2429000<84510;<1929231::5374090949000<50=8261<2108<0224:4<0024::0=494\#
28350<:2025529101069340:1846129549<?49:106762<;01=51=500612?1608?80>6>4145<7=:<455<22>724<1;;040630=\#
:0:=010:27=3<88054406301:1=46??550622?082<;7?4046410<2<6422<9292400;>1?8704<5?<031836049620520121847\#
021==?142361>011<<430988510500;04680088<;3270;756541444054571308990?3041032838480>;6:0008:810?9045<?\#
1>1:8039:>92=0<80869:??80026040800<73222:804109629422184741<<550405?942?6<496<0>9;05290080300<65071<\#
1<69>314:0<0;1><8605<062=481144097704200>114382;<:2>594:4;0106>;088<34<230;=28:384;0;793007800000000\#
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
0000000000000800010000000000000000000000000000000020000000000000000000000000000480803200900001100000\#
00000000841108000080020020006214010000000900000040480004000100198000200<00025000500<0100840304302080\#
0:812000004000000006040000<0005000201020004000820045004040002000080001107004200040000082000080000500\#
50100020200000800002800008000020000<0000441000044000820000008880000018000000060090025700800200000000\#
104000084121100000000500220200010008800002080012120000201001400000000000:004122202008080000000006102\#
002418040580000008500484000422002030188000000:0800006040800000020000000001080821001151400000080<0404\#
0:00000340<00044000283400001004440440001020800001084000<40000800810000000220800000008032002120000033\#
12000800500022604008022000000020:8080000<0828000430283001000080402001000002502000042800:<00;40040800\#
0000840022100040400002010000012404000058080020400101002502004010604000001080080082020018000000024708\#
8200008200:80101080401100080000000000000000000600858000448001804109044040000000800000100:00548044281\#
000000004200<110000220020414008080800150800003028000080808020141102010<00008002320400100080001002080\#
2118000000000842800144052000000100440000008002400080004020001020010000806100000440001008800000100004\#
00:00244000000001880830003000800020810208000008400000002<42>8002014200480403005004000010000002800031\#
00020400900000000200000040880000084304100000000024100008010101040:40:0428110060209241001080048114002\#
40008000120822008030008003044250900480480080828100000000040040008000402000018<0010000708850108080180\#
18400000888090484:004040940800100400100110400010140840880002004082000009028880600018001000002000400:\#
0800004804410020001000800001000001010920808488810004420020082044000408008000809002000004?02602400000\#
4000945022000000102000001110000080000<001100000000280010018010000001540000200020000021400:1080020002\#
44000101002000000000848140001200001408002202400060004021804<0220000000821207500000020920010300020005\#
08100400:020803800<00211000000:00000404001000000400810000:400000000002040000008020000008400000010400\#
2040120000001620004210000000002000000408010001220080000000420101800000840000040000<001001:000:004000\#
40080;80100200100338108000400002008008088000000020:4000001100000002310400000400<10000020824000002080\#
080800004280010500000010030010402010100080110202008028000041536100000000020:00010<0800000018<2=00000\#
>1206800609220021800000200320010000400=40200000400100000208002<000:940400409001000400824271200200004\#
00000200060004180208000082>40004000020108001940:2<00100008180040808900804100100000080000600020402000\#
2902000442000:004804000020;01000450401800020020481122410018086401000061140000444024004000500<8005100\#
0090108080090000080400280022040084500:0<0000000008100100004200024000482000<242400000000290400000:800\#
1300410000000800100400010504000401220000802002024020002400410:03000009400402003021080100086021000808\#
00120800002100020084800000<0101800000>1800046108004008004008240104004010002840000000008:000000009000\#
00400001000804000400000412000:00080000808084080880080080000020000008002000318000000000110460;0140000\#
04020000100000002<00040002:0000<00051800031<00000820800006044020000003000048000002000000206008200008\#
802000000002001000400820>000070108044042202000000804200030080000061000100002000004490400400004004100\#
14000280408000040405443000000004800800000020000402000<0190404001820004400200000010214000000000012200\#
00001206201020110108010000040000000000001000414040910400208105:009208000201010040000430000004100004>\#
01000880000020:00041400004010200:2000041005800060010800060060942019:00040810900000041900000000130000\#
00000580408012801820000900210008008801200000000=1100000800000000301080210100000000:00040030000100000\#
40308000000000000020100008800000000002000004000100000004<880080010210040088000000000<00;000000006060\#
4020000244801140810200400001000208411400000200000000000100000180020028801000400000080412480040100:00\#
0000004010010088000084040802002000804004080129000880501418000000100000031200010001460140080880020400\#
19014000804000020020:00801024000000000000200002000011040002420220000080282000225800<4040000020010020\#
0010000280000002<40004000004000100006041008008000000<00422482406000800805040160000000420002210000010\#
0108004<0088104000242800<8002001;0000800:30002041400804000000001010000002348201140000904010080100094\#
08580040080020088002<80410020000402009000080191:20500000000444000:1060082<00040206810888020801000200\#
0000044100000080040004088228000820401004080208100180015003080440000000089000041810008450000001008000\#
45120200000020490000400400101010000808100<40000002000101040<004090000220080022208000011800:000800204\#
2414500320000802080000000400000002800000040020100048600180000800004001424000001001200404102630020004\#
00280040002000080020220<:01810082040020080000000240000012000800008000180811800040181000008<0000<8020\#
400:0000001<400080000000;00000800000000002020:020000000000180000401020000<0000030040000<920000000401\#
30000000000020002202000008000082100200808411020<018000000005400101309003202400060040000500008:0=8:28\#
1208202400000000001200000001414000014004000000254480000801002000800100000804008012204000:20000800822\#
018010000002038010064210010800000808002011004008010002<0<000010010000402044>210480000020000000804040\#
0080400000008020002001004100000004002451200088002004080<8100284460002000400010024011000200<200100001\#
00280450520008001410028005022000061040080080040:00030000300204800480008002404=0000904010001002280018\#
4008000001040140010202803204000010001402002000020001040:800040000880000400808<0400000044003000000000\#
0::0418008080404200000000400000040000040000100010<04000008300208201040020140000020222000000008080000\#
92000060020080004000040088000440802000082460008000009000008000040180<8000001070480000400800060100008\#
2088440400824<406020010100820000040020000000280204012010040000000980004000040000<<000000000044201402\#
4100000000408000800100014:010210:0080321060010004040040000001010002<00448000503000002400100824000182\#
200000001008240230800220400000000900004400000220008080000<0:0020200000310000500422001000200000400000\#
000040001088040000004002012080280080<08000>08000406010008000002250142000308940000400011000:010000000\#
180212002020440180308200100400001000000050210010008000000000000200000104:0080400402000000200<2200488\#
0:01000100010042200620004000500000040200204400802220000000028000002002300100000481000000530010000002\#
08:81000000000018008200000040000000222002008040110400100181300000000100<11804003000000030219100920<0\#
015040101040:200500808800:0208040000400042211000880102422000000001000080008020000000<0000002000000<2\#
008004108<002102004080881200008800010008144204200282>03000000400100<40900000201000001:00800002000<02\#
0100800400000900000000080400040401020000020080100010800000042820000000000804004084118000240220401600\#
0004182402200020184208401422401000800024040000008044004000850004800801000000000000810000000000000014\#
0000080000140000000000000000000401841412000181001000000202020000008008400:24104010040010000084000202\#
2050080202004100800000190004<51000009000040904000108800006000220000020060608040600000000200404200010\#
00000000200000<0=00200<2020080000140000800<0000:<000100001000520501000184:80008010000582000080080140\#
040000001000804020004000290140080800802040002040900004028000000<000000000080002208400082001041400010\#
0000202004008030:01101000680008100402000280200600820510001000000020011011800809080000408108208040049\#
0002480008808008200400038000800004050040400001540003101038000000048200014000088000000020400000800220\#
01400000100402<211088900001015090080000006202480018000020012100000050:010210400000002101812442120000\#
000080800110000280104428<3000801042008000201040000000014400000040024200802<011:010800001040010201005\#
041000000084200200000802000000840<00002280810000010080800040100040:888208858400000230040000010000040\#
002440003008000180802012000200011090:000000080000800000081800001180041002280000200400004482040020104\#
0014202202100080018008000100200100008110100000088401<02000000021000220041010000402;00240010000411002\#
0002021008:94;000250200400401=004008020<400040404512124000400824000810002208042400082002888040004000\#
0082000110<03402281120004000808000040880000240001424110020004000200100120802000984100120001080020000\#
100000100800000882058001400080000000004080004000000008000000800002010000004008100000:40000<088200200\#
0022000401012000200410102100000004148140404000020401200802010902001028000505100900040000204080040040\#
05801404830020040000220182002000020000200004108000000000001000080008
"""#

private let cuesSlots: StaticString = #"""
000000000000000gA>lh000000000000000000000000000000A5N8VIMT8?P88BS000000000000000>97SD00000C>P5HM?18O\#
000001E5h\00000THX\n<<6Y@SA<2l000002l@go__8[?ST=X=000000000000000FlN^e0000000000000000000000000U0]:S\#
0000000000ah==200000EWP4n00000000000000000000boG:bfa;WU00000000000000000000000000000000000B2FJYXcW:J\#
dgY?I000001jW44DhGQA0000000000gA41l>FBNhj@QjZ000000000000000000008GSaO00000000000000000000BFKg\00000\#
000000000000000X6M8<00000000000000000000000004GO?S000000000000000000000000000000?^PM6_M=n<0000000000\#
00000OTdaPIE73j@^C^L000000000000000DR0^d00000Vj=R84PE?n00000000000000000000000000000000000HYDfl00000\#
00000Kd74[e4b=S0000000000[JQP`l_]BO00000000000000000000C0?IM00000?9]UR>8EYG00000CID05000000000000000\#
00000V1Z4F0000000000Se62G0000000000000000000000000fi<Ng7QHNbfmUdN\5VTY5TXW96UaHi00000000000000000000\#
e\HBHEWGMdR`KXZ0000000000000000000000000NG]jT0000000000000000000000000]:U0R0000000000K\TaG00000;\UJ\\#
>IeFl00000g;=gn0000000000S?1JP000000000000000H_Y]o000000000000000L1][F00000000000000000000k;TV2DNF7@\#
I3VET00000000000000000000000000000000000N6Udb000000000000000l3^2300000g:0bD00000000000000000000RV:oH\#
=NIdh_OOnD000000000000000^=VC]Kg;2n0000000000dlbi80000000000?K<C600000000000000000000hLCh041QMMMg]n\\#
JKFFB<l44ICEYi>000000000097<JGKgP<20000000000CkED_000000000000000<_Em=<CJ6U00000000000000000000PZ=D<\#
bI^<]^oD:T0000000000000000000000000Z58aeK1\I6<7:[k0000000000000000000000000iBAMA0000000000NFA\Zd2ZLe\#
000000000000000000000000000000<U0[K^d]dC0000000000`oIf:0000000000000000000000000000000000000000Ld>?G\#
00000ai<W;RIOGCEmXO800000000000000000000eg_090000000000@G?0H00000W>UD900000LANBe000000000000000IgHc2\#
00000PQLYF00000000000000000000GE<eKE:IVYNRXY<000000000000000gE<P<0000000000:?GIL:B]nlnU]ae0000000000\#
ghU\IQITNI00000^mHNI00000000000000000000n7d2Q000000000000000k48iag[H9QegVFc00000o0UeR000000000000000\#
00000V[32bSOUCDjP]CH:0JZdJ<ao00000000000000000000000000<EE;hN5H73Y^:Y>SJ[f>n_`050000000000T<7B;;3::2\#
7>J9j=eTi^00000aVPDk000000000000000:7FclR`8nWJ\Te_00000d;`lG0000000000000000000000000000000000000000\#
00000CnDf7@GH1U0000000000000000000000000000000000000000000000000000000000000000000000e3S]200000HQE\E\#
Xl>cV00000g0D_X00000000000000000000000000000000000000000000000000000000000000000O3@O2h7I8CPT5ghf]MXD\#
00000l>C\g0000000000n^1\A00000C7EVNnM0VM000000000000000;l0nA_45W9Oo`^7_16U]0000099VjU00000kI7;63F=C0\#
gYQZO00000000000000000000=KA4UlV8iMo>D_oRU^E100000ZcANT:@Z^>0000000000HV[J5000000000000000f>2R0hOKD^\#
0000000000000000000000000000000000000000000000000000000000003l3oW00000R:X=e>VYl2000005[0L80000000000\#
FDS[400000000000000000000];XjU0000000000UeFQ;eH9\n7Zb^:0000000000`FWi<2VEZ10000000000^]E;2PWEGM00000\#
Bl@Vk000009I@ca00000000006:CBR3f^i?h68>?000000000000000000000000000000000007A6iQE0KajVQH@g_<bhM00000\#
000000000000000000000000000000DMCKo0000000000000000000000000000000000000000<:418j6c16000000000000000\#
0000000000000000000000000cK@h[F?8`L22be>Wcd\b0000000000eMUb7ACBWdCFL_i`K^W90000000000FLd;800000XG>2O\#
00000@H3e=000000000000000000000000000000000000000000000Pn?hcB8LL200000lPPah?MHi@WbIP<000000000000000\#
000005g@2X0000000000\:SWTI1^>?Kfdoc0000000000000001a4X6G>N5C0000000000@QNaE0000000000000001UXme00000\#
`O]6o00000000000000000000000000000000000`7R3@FOT>Z000000000000000V2\8G00000WDC:;Zoc^IoaO0HXG^\dZEe=V\#
0000000000D4A06FD>nX0000000000aFHf?M\c7N0000000000000000000000000000000000000000000000000000000<eUR0\#
?_7g[Bf8`]0000000000iaC9a0000000000:fHiKFf`Fn0000000000]PWA`Z266Zc4QFQ0000000000E1T7h0000000000nK_79\#
aaNdl000003@;\^Q@OQ`00000000000000000000Ie5]A000000000000000000004gT4am?N<TKf`no000000000000000nZ[1_\#
00000000000000000000Ae6aJ00000HMO3200000000000000000000GUHPm`5bS\00000EY48E000000000000000hT4XN00000\#
0000000000`N0WW0000000000ULW_5ER[6DUB\C[000000000000000nK9GK00000?FTZm000000000000000000000000000000\#
00000000000000000000o;`H:[ceQAIP:i\0000000000000007e<gb5b[2lJH>MZOL2o]000000000000000000000000000000\#
]KY[P5FSRH00000gl[E\0000000000l043=GbCP1e9\a^00000`H1Ljii?W000000000000000000000HVYDi00000=`W5n00000\#
0000000000^C=e7jha;@000000000000000000004VD^E0000000000<4[IK3o<0:0000000000Rn5<E0000000000^ZeFD00000\#
00000g\`BE3g?cINmKmg;oP3=2H8ZaWcBR?ccU3ha=U9ME=`_c0000000000000005:6M9a;CM:k6WO3\7Le[00000000000gGlV\#
00000Y3>?g000006N:\=FTHEa_4VQ;00000fS1cF0000000000_J;I^V76`jOU7CT?@=`000000\[:n200000000000000000000\#
mWXFN0000000000000000000000000000000000000000AVAVd000001[=XZ0000000000DoeUa00000an@hb0000000000>T<?I\#
0000000000V_`Ia00000000000000000000ITPF90000000000kc;H^00000000000000000000b;FO4ocRE>44W0IlPIX?K3Y3O\#
VdX>^000009:=FQ00000Jj8O_F6UjS000000000000000000000000000000000000000000000HVPPbhJ>WWC41F?KIM]B1]NF5\#
00000j`a2V0000000000Co@PZEl\HNH<bW8H36oSIN;?6e0coh00000:D@3[Zf@m4mkG<c@HI^hF3LWQj^X3l000000000000000\#
0000000000k`FJm0000000000=_OKXen8A]FNF]]^8@=ZWIMD2O@Y>2<\^?GCbe@B000000000000000U39OoH5EUYmlXJkONZE`\#
od[B?O=`5fNi]RD00000000000000000000000000000000000000000000000000?k[7io;aSe0000000000l1:;_00000l\_WC\#
00000000000000000000000000000000000`c?M;bR0^D96Y58[dSK50000000000FUA`700000IM31EQUC482fVV3000001XE;^\#
Wo?C_?CUDd0000000000K<QM[;ZccO0000000000XQ5d@00000SJGBR00000[H?OJ00000n:>0:RFIV9aOE_AY<:mYZ18RkS4MIX\#
0JMmQ00000Md9__00000000000000000000Hj=LYkGTHo0000000000I<0b[8e@N1BONYUXjP930000000000;Z62SHMEA700000\#
00000TnXKSiM]H:1ZI=a00000RN]XH0000000000b:INNfS;UJ0000000000d5FehMH134^R?_jPU]bR00000000001_:bgA6IFI\#
0000000000KKFeU00000kcFbkUZF6S00000000000000000000000000000000000000000000000000@@Nf^000006nNe@00000\#
N0=S^jj@1=d3a^9HeH?N0000000000196:=05ETl00000000000000076b130000000000[H`9V00000000000000000000GP7oH\#
9iODM@cY5a00000BS^@J0000000000@<NJ3chOSJhWWN0lc`D;9[d7P4LJ>T@=::Fe8<8VbeBenf\Th2]lUk0kOXB`g2e2h5AG8[\#
hHV?L00000000009JWWV00000QRWLL0000000000000009BZ_J@U7lW00000o=5570000000000000000000000000Li0mag_9hk\#
TcFGJWbVIRNE[XB0000000000maIKX000000000000000R0bliD4XEV0000000000000000000000000SSJZ<Q=c:n0000000000\#
0000000000U^dHjnXb4iP`H[:QUGjMH\c\n000002X:hZLR9d7J2[2^00000000000000000000\3O^Y>0cTQ0000000000=j441\#
0000000000mC1a^jT9<2PfPjUD8WQ:`Y>ZAPTX@6066ADBn_0PaI_L=O:cD:XTc]Y0000000000jbKK3^nV]_000000000000000\#
000000000000000@5Qhe0000055Z@Y0000000000000000000000000000000000000000000000000000000X121[__PiO00000\#
leIS<gd9>^W1[Ef000008SS]`00000000000000000000Y5E\00F[0_00000@aI?SCLD5?00000Bh>?V0000000000:8[>U00000\#
000000000055K><>c<D:\U1io000000000000000Z=1EAnIL3_FL:8m00000Y_JD8@CdKU00000CRGfofbHTHD8O_?00000@hZ_Z\#
Xi^<lSV6T30000000000000000000000000000007n8e90000000000[?UV6000000000000000P9N4F;:bI300000h7ZD:00000\#
00000\cMkjHRSn<00000000000000000000OSHk\0000000000T^8B=0000000000CQam0000000000000000000000000000000\#
00000f4117VK@AF0000000000000000000000000UHGGFVi@fRHeI=60gN8nH69D3ml@E?69d_2dEMQ100000`ZEUd5iEV?6WQP3\#
=:MmA0000000000joWT`000000000000000[77\80000000000_5\f0iJ>3S00000>1NKD000000000000000000000000000000\#
00000000005\BKV0000000000R6E8S00000000000000000000KXX;n07_`Z00000_[Ul[0000000000IiV4500000X`JLC00000\#
IXU@V00000bgZef00000000000000000000mU:7<=e8ZYH`J`81i]<aA<bJk0000000000@DQOcS4Nmk?Zan_0000000000jOaPm\#
00000000006nVSU00000000004oENLglcnF0000000000Nf8aV`bOWmM6UG@63Ej05T45MFYZWF00000275;j0000000000AnD9X\#
hWCW\<AXSm00000k77T=Rg]4_;b4hSWH;]^00000LM9b99FH0La`];a>LeRj3f1CP0000000000000000000000000;5A<Hm58gP\#
000000000000000000000000000000jW_c4000000000000000mK84gb5J>cn3Xm000000000000000000000aXbdH0\NL]00000\#
85Sm[>BNfC00000Q8Y^>00000000000000000000000000000000000\2\E62>]2BPaV4H0000000000@JZ^M0000000000CF:Dn\#
0000000000000000000000000000000000000000KKMjW00000G2[>00000000000000000000000000LfA>NJ]\ZLEaca?00000\#
00000000000000047J@a00000Q0;g3?[WcM0000000000000000000000000000000000000000EaKUSAePWo000000000000000\#
ambCM000000000000000hRBC\lU`]i_G4ZFEmWW^h5XgH00000K3:[[iNK^U000000000000000=J9dgn^e4300000<X1LK00000\#
ogcBK00000QKO8B000000000000000b72kWhU62aY[9JTXe9N^=GVb900000000000000000000]i@I`00000000000000000000\#
0000000000KSVoC@F=M[WfVN=000000000000000000000000000000>N]<=00000f7C53000000000000000000000000000000\#
B^V;100000000000000000000lmBUe;TcT<00000000009QS]m\`:X\6E^mi00000[XeWj00000000000000000000`E<hZ00000\#
0000000000000000000000000eO:K80000000000;3?jP`UU=e000000000000000=QKf8oZCn]5XI@8b<P<H000000000000000\#
4a]<0000009:O`i0000000000FA^[j@NPOR]lUkA0000000000000000000000000000000000000000`@`DJ00000TH7g700000\#
00000000000000000000000009HCaoVdYC@00000`Y0lm000000000000000a8Hc^4hKLLHRdnA0000000000000000000000000\#
00000aa5V^00000000000000000000kZGGon8dGN00000Rm5M90000000000000000000000000000000000000000ai7fJ00000\#
9fc<T00000000000000000000M>@]DO7dKl0000000000e[MBddO\H:00000lGKPgUF;3hPE\Rd000003NdUA00000000003_1o[\#
:EYgK9I03fDOYO60000000000000000000000000e4F7O0000000000T9Pcm00000Zecn>0000000000oXc64hGd7AcmZB=:=5K;\#
00000Y1ZCO00000000000000000000000000000000000000000000083QW?0000000000000000000000000b:Pd30000000000\#
RH1PO5@Tbo000000000000000jPc2J=@E^B000000000000000000009:2EY=`72200000joZQ>h]WH]N5<?BPF=gVJLHdCUTPP3\#
000000000000000000000000085;]kZI;iM00000OnSi^VUXLT0000000000000000000000000000003aZg>00000kd`gc00000\#
Im8l900000hfSag7[OOn00000NiPMUAJ\]]00000G;691V>dNI12Dm@S6EmO0000000000_\T]N0000000000Lh2;Pca7W<JdObB\#
7PU=6gM1SRQ7ZX0Xh?;Mk7@MSo<[b^gK]>0hI=LC00000jh0QiN`W1<0000000000R5MWV000003BM7E00000000000000000000\#
00000X]3YW>Z;?Y4l67cD3\cY9]CceQc`IN]db0D000000000000000GJV6N000000000000000b3Y_J000000000000000d7:\_\#
000000000000000000000000000000Z_4GJPGYJB[JaGl000000000000000lS@@i0000000000S]\:j000000000000000AhTW`\#
00000000000000000000\E1ZZ0000000000nmRe]CgO`\0000000000000005_BAI3BPBS0000000000QH08c000000000000000\#
000006MK>m6[d9B0000000000WBeKj0000000000000000000000000E@3Vk0000000000000000000000000l@:[Gj_FWh;TT3P\#
fi6j20000000000GgC@;LmI6o000000000000000eSDK\JG_NW00000000000000000000ML=<6000000000000000000000m9:o\#
000000000000000000005G9G<SeH2DZ@_Zn00000000000000000000ONV?600000000000000000000TJOf0000000000000000\#
JH?l_00000bWFJG000000000000000Q[=`X00000LYP0S000000000000000b^aCG00000oPASPDBbPC`f_8D>06iD0000000000\#
0000000000g^:_X0000000000NDA7<0000000000000000000000000n4adP;g[>i<]_eH0000000000^d=F;000000000000000\#
00000];1Ai0000000000000000000000000b9YSX0000000000000001Y<[]Vc8ZS0000000000k>[5^00000ARIcA0000000000\#
TF?eYMjUbE00000000000000000000<IeI;A=5bg000000000000000d_CWM0000000000000000000000000TdA:2Wf<@4TWBGS\#
WF:g309S=DV]]VZh2FhhgZN_f`DdSn0000000000C2JAjbjR=]0000000000000000000000000hVL]50000000000T[8a800000\#
LOREfKTYn__@ZOPA:ZOa5O[6Z]1cIj0000000000Y6<8_Cm:gD00000000000GPNj00000AVJiV00000000000000000000@kLET\#
00000=N;eV00000CGcUD00000`JRdDYE;:1mGJe7MhPXeeK4knhUUJj0000000000000000000000000dP?9Z000000000000000\#
KEFY1J?Db[00000HX=G[Gb>3700000O?KCK3N83dYgF[dMVNhY[AWCf>da1jSP_e^a>aZN0000000000000000000000000?J0[8\#
00000000000000000000JX>nDgjNbm0000000000000000000000000ciXdIHc1bf00000gd:VS_MQm60000000000\iEVj]BSd;\#
NVbZY000000000000000000000000014;]Q00000SA?MS000007`@3C`Y5MeJY3Li0000000000i=a]5mAdj]b[;j4NDdF1NRC`^\#
0000000000000000000000000YSb0c000000000000000000000000000000`G<[iSW6NJ?_3j_WmAOK00000QO]::V9PBonXKdC\#
1bbbKaH8?0gb;VYmS9;9HbEGb4eY6@000000000000000;X8h`00000000000000000000000006[N8g00000\^1NS0000000000\#
0000000000>oHEn0000000000@aU<EY[WhmJlZ8UWV[L489=fbKU_KFLG4JY<4_n69eZMb00000000000000000000o?;0e<]_ig\#
00000>`4QT000000000000000000000000000000md3[J0000000000n@aWV00000000000000000000N_cJ^_Q=6H0000000000\#
00000V5Fi_00000LBT\kS9XR\00000SZKPYmfZV]000000000000000?\PU2CgEQI@e;=f0000000000e\_k;00000H5::l00000\#
00000000000000000000F14C4000000000000000ZY;jN00000000000000000000000000000000000M:`=1000000000000000\#
3BZJ=0000000000P96jn000000000000000cQNH<Ln8Bk00000000000000000000Y3`dWOG6TX0000000000000000000000000\#
H39ni]NaiO^N>J12QCZ@00000^5?QJ00000o>HWn000000000000000FbJAV[>c5^0000000000jOPIf000000000000000E0FD]\#
00000000000000000000000001<<Oi0000000000000000000000000000009aMGMNbAmK00000Z6Wd^00000000000000000000\#
00000`\C4J00000ho\Uj000000000000000000000000000000jU3j=0000000000000000000000000000001`33P00000Il5KG\#
Fn:OkEb\Z>00000QL@:\0000000000TDbV00000000000\^HJdG9XLodO4OTEnZJ`d^\2cCYWa]0000000000000000000000000\#
00000b574Hg^bf9000000000000000000000000000000jB@T3QG2`5KX@Qhm9IK4aVTP3BFQigCB35o00000000000000000000\#
4_W5X6UY_4AhNXJ00000mO13b00000b0K`g0000000000000000000000000cCTIm0000000000000000000000000ZVVKh00000\#
000000000000000ZUAf`Nl_W:00000CMOf]R2Do5=N\@m7QRUAWT^k50000000000Ho\N69GbhBN3=4d0000000000000008PQ95\#
000001^3i@?hXMAj>;[5M2D@0000000000000000000000000000000000000000000000000000000000000YZBUOPUEc600000\#
Lj@M6000000000000000000000000000000000000000000000[3W:S0000000000m19[_[h<>B[iUcK9Y`U533KK`0000000000\#
000000000000000U]3AW00000000000000000000l;2`h00000000000000000000k;`>A000000000000000000000000000000\#
00000>^AMb0cDgPQjTI\00000LI[W800000000000000000000000000000000000J?8XGEa40200000000000000000000BX3hM\#
3>5MNfhPL0Q>5^[F0LXP0000000000=iJG:Fk<h@Qa7hLfaNVFIH=?OW6S54`OU3D0000000000`1<Bg00000S]YYj0000000000\#
0000000000000000000000000oK@>TkHL3m00000ANJf^00000OHQ8G00000000000000000000>AHRD00000000001ARLmW9POh\#
00000QH0h`00000000000000000000NBV@^000000000000000000000000000000=eF=l0000000000R\LQSDZ8G<00000V]OVJ\#
LnIS600000QEY`4ZL9Lc00000000000000000000000000000000000LGM6>CF_]S00000000008DNT700000GSSfc0RUPd00000\#
df^\8WQdfI000000000000000000000000000000hNV_500000GA1kIE\V\700000Qn0G:00000000000000000000hEJjC00000\#
bR?W:0000000000000000000000000000003?B9A?g5CB00000HO;`T00000000000RRB^000000000000000NJE9P0000000000\#
00000Q04lT00000=BMmh00000000008A05NmDDRo?X3BT?8W1Ph3ZKKHKRde000000000000000?EOoG:VKddUaQLQ0000000000\#
SZ>ThE`X9oSJ\Y973a]h00000:6O[700000:V7iO0000000000h0ciL0000000000000000000000000000001Z:>n00000P^d?C\#
00000000000000000000\`RBi0000000000377hCd:<gVn2?ik00000gn>TJ00000W1UQF=bW9i00000?<\Ff0J_JX0000000000\#
`0Sb?000000000000000YKR?G000000000000000P4H8H?FX1b000000000000000^]:F70000000000j`8i400000000001QQjJ\#
00000\3IdP00000mg;:I=5L]]000000000000000000008A2lLhm5L>8N;;Q0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_Ecb=8P^X000000000000000000000000000000V\^[?00000X7SDn\#
HGW=i000000000000000AlRk8000000000000000SGO:o0000000000dV;KL:WH<BGhcZB00000000000000000000gSBBj00000\#
00000lAPIJ00000U56CJ000000000000000hV]^J000000000000LLcGBYlKMdaTN_FdiH0000000000^KS2BNM5@k0000000000\#
000000000000000fmeCZ000000000000000OSKl2`\J7e0000000000`V\GU0000000000000000JDjn00000NjEMQ00000IjJDo\#
00000M6CT^00000g@Gb>000000000000000WP]8Z000000000000000e>3DNh;LIZ5PU7hbd\aoQ5b];YM;o34X4`A^9Ef;Z=I5@\#
J\XKfWC_9=Fm=:aVJ^>3J7aTA0000000000000000000037ZBT44;Dh_=M5R^e^9200000P]cO:00000000000000000000>kG1E\#
00000000000000000000GbPJJ000002;W>m0000000000N44Z]00000Zl2YEQ68aF00000QQFBkkbKVJ@PTF;g@4I_00000jR>E4\#
0000000000SU`[_5nORT4APRL000000000000000]_2[Bkf5>d00000000000000000000:V6F6Zo5XA00000`U3\c00000lF0nM\#
0000000000000000000000000??cdKIC[UD0000000000IbQg5000000000000000000000000000000lG9lW00000`@e6Q00000\#
000000000000000000000BQ8Y0000000000mYB\`?18GI0000000000^`CReo\4[L\HTNVk8ShKi[=m5000000JSR30000000000\#
000002@8m;00000?XO7NS8aR42K:kNEFcI?0000000000m`09nM0[UX00000a0F2L00000000000000000000000000000000000\#
00000T33\SeCMhg>JT:;48al9000000000000000_4En60000000000000000000000000Y4QHLF;`^BgV[aGV7WhW:`Zb=00000\#
00000<YaNc0000000000000000000000000Y9WKR000000000000000?hQ``00000GVAA54eVY4000000neWJ000006nPdl00000\#
0000000000000000000000000^[<6L0000000000iU5i9Ho_<^00000000005^`nc00000I=aeX00000000000000000000@k86L\#
000000000000000b7`bU00000WcMCg5_H?C00000000004lITlM[b2M00000DLWaG0000000000gP;PI00000Gc[C9=bNK200000\#
00000=Q2\[K^2292>O?j0000000000H5U4900000RNVog00000mR=bHfJT1UG@<Jo00000M:UG]00000Em2[n000000000026TO9\#
FT3PlEkTj_000009nKXh000000000000000@V_]?6?@ij:_VJ400000NYL55j;7eA00000000000000000000000000000000000\#
0000000000Oo62;O@BI_22DP`8F=Y=OiZdH7V1cmQ;Xa\00000000000000000000\l3]P00000000007?<7A_13<kd4Y<><Ra[8\#
0000000000nQO51ja3=O0000000000CRe5`0000000000000000000000000000000000000000SS0eP00000000000000000000\#
000000000000000PbXai000000000000000i;31R000006TFkI0000000000000000000000000dVK]k28FCd=@=?CBjQTR00000\#
00000j1:SX000001o]DE0000000000000006[7dB000000000000000=e0JK00000R:HVY000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030U2SV2EL`T9AQiOad=A0000000000\#
GC\5j000003GFlN000000000000000I0d0\ToUJS00000^V^S6000009e_:Q000000000000000^mU\h00000000000000000000\#
00000000008LOF7W4H^2ogd<o00000000000000000000m:ZK>00000S0^i^UUWTPci]WQ00000;B5D[00000000000000000000\#
<Saohh@Toj0000000000^YaU20000000000000008\Y>`Ph5O=000000000000000000000000000000000000000000000iBVZD\#
0000000000000007lYL`0000000000RJ@o790K`F00000fkWGS0000000000E<7OKU2<bl0000000000]C=Z]00000`i8IH@_e;R\#
E`X5_00000000000000000000T]1V6b>\VL0000000000YEVKH0000000000H5]d40000000000cHNIahJ:BTkb@:PAVJo<00000\#
00000?IEK400000GD2?M<RPGHbB8OF>g04A8=\;600000LFZfT00000MVQlj?`>knhX=Ph3N\GDJ_bL2hMR80W2SbU0000000000\#
0000000000000000000000000;QdPhGl;gHBVI@H0000000000ik<\8000000000000000aX8oP00000Z_`HlNHQ\4Hl9_>H5;e>\#
7Q=5B9?HnOkbYmXeUePM000000000000000H:>@GhnZ`@0000000000EVF^n00000mX06m0000000000000000000000000QTI\O\#
00000fSABM00000000000000000000000006E8Nm00000MJ6TnS>e:^0000000000NS2M\000000000000000:7NeK00000ML<4d\#
000000000000000e2>Q:1YO^GU[J``P=YeP0000000000000000000000000KA0_\fXBZ;000000000000000000000000000000\#
0000000000QOWOG00000DCA9900000EN=UeIhJ;=000000000000000i_RNJ000000000000000000000000000000<TDZ>R_D[4\#
m?K4V\QbFb0000000000000000000000000<I19P00000=@1ki000000000000000000000000000000b3]0h0000000000Ea`TZ\#
QcJNZQ\\eU000000000000000Y_M;E;k]eb000000000000000000000000000000lg]?d00000000001@Eo<000000000000000\#
00000=6HY_00000o>88U0000000000`XPnSD0IIUoPD7\0000000000MfUfS000000000000000R_5<U00000000000000000000\#
0000000000000000000000000E[@R]5PEdB000000000000000000000000000000E:O6^00000000000000000000Cn1lRV4T_>\#
000000000000000000000000000000000000000000000000000000000000^Sch[e>TJ\eNFViWdVEgD`2S8<nDPM>LOY1_:8ik\#
00000UPYIUZ`ddS00000N_SeN00000;>JB>000004PXT;0000000000KG_\;8PPWR;mdDP@PJP13X[Fa_=IMP00000?9G=W00000\#
0000000000NiHET000000000000000000004b_]j00000;`?g2;U^PB0000000000000000000000000000000000000000?SC?J\#
RYd<4000000000000000000000000000000kG<QQ000000000000000=:>c7000000000000000dPWeI00000:7DN800000dZ6g;\#
<lDnd3DY]F000002nHF600000];^Ra00000KKSm>OEHjS00000>:F:l=nRa0b@Ug90000000000000000000000000fnQB>00000\#
1N0\F0000000000K37Kl00000mQ`19000000000000000000000:Gek0000000000<AOe[00000kGc3l00000AZbYW0000000000\#
00000000000000000000DNFdb\2H3`000000000000000000000000000000emZG]00000000000000000000000000000000000\#
\OT25\7JS:00000000000000000000=KWJ5000000000000000QOGLW?Y]9?57DGRTLIjX@hcQ]0000000000000000000000000\#
00000`CW3a0000000000=53Jc000000000000000mn`H[9SPgB00000UB1J0000000000000000\mV3L00000000000000000000\#
000003]M@C39`c>8]ZjWg=5BME]7f`@;]1800000MX3[hcCGcDBCb;K0000000000[G8ZG00000J[QON00000N4;D<VXc[m00000\#
00000RfW4H;>JS0Hm\:_m\34mcC@lA_LYddcE87B0000003^MJ00000000009A;F\dfHXIO^OX>TYV^5a\a0=0000000000^`ZnD\#
00000000000000000000i5:L60000000000000000000000000mJG7Z000001]@2?59V9DFbdF]0000000000000000000000000\#
MVNJ\00000V]U0E00000000000000000000000006LZ=]00000000000000000000T3QiQ3<W2;0000000000000000000000000\#
Ue@[2000006cbXD00000Og1Q<3=XG10000000000000000000000000000000000000000B2P2?0000000000000000000000000\#
JoEi`0000000000gbcgF:8;8PL1FM8OeG49h>S;dK5b5P0000000000000004]=_@00000<ZMab00000jkaPa000000000000000\#
]jUFje7MKdS;8He2EJ4]AHY\bY5>TY000000000000000000000000000000000000000000000f`cN[00000C03Zd0000063QR@\#
:gRkV0000000000ZBC8F9f>f<ELPB9IlQ;fQfU4LcaZeRo^`h[nUcSV00000000000000000000000000000000000]fLl\00000\#
000000000000000fX5=Y@gRV3000004WRAa?;]S:00000fk1K:000000000000000M__j70000000000oieSd000000000000000\#
00000000000000000000lX@0C000000000000000000000f7;I000000000000000P\\3;000000000000000jG0YRk<>JJ00000\#
0000000000000000000000000000006D6GiM@`ZM0000000000000000000000000000000000000000@3;aFMD@gf00000VI[`h\#
00000000000000000000Mb]Fb;PAbU00000000000000000000000000000000000JlR;[00000000000000000000NTFDD00000\#
00000TYC=i1YUG7CK_<?000000000000000JmROU0000000000000000000000000bO85WiHF;;UM6TcEn6kX000000000000000\#
00000;Y13kQTK^f@Qa<o00000000000000000000@LNfl00000cBVG_00000=UWUF00000`J]bC0000000000;c[3daFJ8Q00000\#
hOB=k000009e91L00000V?<Lbo2bZM00000000000000000000000000000000000ncd5k0000000000eEG2M000000000000000\#
0000000000000006d0l]000000000000000000000000000000Wf0T=[9ZW5000000000000000cmKe60000000000>Nai100000\#
00000an`4O00000000000000000000;oW>X0000000000000000000000000oT;dN00000LgI_QoM0?400000^SWL00000000000\#
b6Tdm4jbNj00000000000000000000000000000000000gZZRW000000000000000VWVc^00000emT?ZKoRiT000000000000000\#
dESOE00000[QGZ@00000e<dJ9JX>?;000000000000000XP9[JBS;>R0000000000000000000000000000000000000000;edL@\#
0000000000000000000000000IE?_L2O2<=Cm_E0GYe;;0000000000Sn;7516^G8000000000000000I94f?000000000000000\#
00000M0bDZTT:0S000000000000000A2b3V00000000008OQSY0000000000lFGj>000000000000000<:13D0000000000WZEK@\#
XcTJk00000000001BQjk5ZJLT00000IiQ@ZiS1MAoZS`S00000000000000000000GG7B10000000000H;Z]oQdAWWmeNTX0nRfX\#
000000000000000C@F350000000000000000000000000oi=j\G^@g700000CPVPGUc:Fak:d8L0000037Aoo8OF=1YWUH200000\#
00000lX79_GP\]CBaSIc6j_ohlnbhi00000000000000000000oH<>O000000000000000:6\oM000000000067EM;0000000000\#
000000000000000000000000000000F=6]M000000000000000iJ5n=40EV[<T2WcXIaMi000000000000000000000000000000\#
0000082=ek00000000000000000000YT0cQ00000000000000000000?93B?00000TED[O51QQ>YJ5g[8B79o7;;J;B::YiD7_V9\#
gje:g00000ND44=00000:_Hi6000000000000000PIJJa00000000000000000000CX:@_]4`bcmSbd8000000000000000oRQmC\#
M2\6c0000000000B^;@C0h[\a00000Sb=@60000000000bIb8\0000000000000000000000000][A0^0000000000W<XdY00000\#
00000NKJd40000000000?8<9HPLCf;0000000000=]7CbALEh^_O[H_000000000000000nl]Q]0000000000000000000000000\#
fNWG]00000Gc59Sb\Jdg00000000000000000000B4Y7J0000000000000000000000000gXI:e0000000000000000000000000\#
000000000000000hhM[Z00000lP<XBl`Faf0000000000000000000000000f8a2:9eb>J0000000000006@5000000000000000\#
00000000000000000000:\<URZ9@Wc0000000000m>an400000<T8ATkX@a4;WB>OAKQkj@MB>6_DDV=kINPniVJcHQ2U6O<VZS_\#
L\]h[\5bmCa[SKU0000000000J06UTiS<IW000000000000000000000000000000000000000000000kJc?g0000000000]N>46\#
00000l^Ki`000000000000000N7AE2000000000000000=@@jj000000000000000000000000000000YIJfR4lD931TYb]a=<[9\#
b9I`kgJQQn6e`[;=edbn0000000000_`3D6AOUT?0=a>ESS>Ad000000000000000VgeKD8ZV2]U8ad^00000000000000000000\#
00000dme;F000000000000000aP^ih00000MPNUE000000000000000000000000062;7ON4QbH4;4jAI]XF1000000000000000\#
00000BU;@500000>VW`SWMPg_]baLXAO=@A00000:ZM4h00000E5JLKemTH<mSP3oZJT^c000000000000000000000000000000\#
TKGF<UIF4dPc_;[606cTR<bkB00000VP]6B00000<eF>jA_T5^0000000000AVE?a000000000000000eW:5J8?Yd>0000000000\#
00000U\Fi800000000000000000000o\CiD0000000000000000000000000000000000000000DhdP;WD^?WFk>MCcQEi8KRI7Y\#
00000gC^5EOOI1_DFb\5E\C@^000000000000000000000R5m>[>;MZXXXobaFLgWg2VGL@GG98000000000000000k^Mc\00000\#
]^E^X0000000000000000000000000000000000000000000000000000000_:I`=00000h_2;o000000000000000af:j`00000\#
000000000000000000000000000000Z<OIe00000:@[TeN4YAT00000\JM0M00000000000000000000AcU]S000002YZ0g00000\#
00000nA1:e8h=Eh_2GAROWK?I00000000000000000000bnbKC0000000000ZTLOm0000000000=P70W00000000002V?C:00000\#
00000000000000000000000000000000000000000000000000=8Fe2000000000000000DEDA]gX83YfMZkI00000k:LCd_1HQm\#
0000000000IZTPO00000fTKWY000000000000000lhNh20000063Pa7[JQ]]WGa@g00000000000000000000k1_i80000000000\#
000000000000000000000000000000gi15?V]K0X000000000000000000008]b\j0000000000D<FLj00000000000000000000\#
00000\lUYLUlOmIbKIn3Y6U:B00000i3aKF000000000000000N^F>W00000000000000000000:LDh500000000000000000000\#
00000D<^K0D<^bM00000IeI`W00000hCSVP00000000000000000000000000000000000000000000000000000000000000000\#
\cIHSF?M<>eeQ`10000000000@_8X]00000Xo=VAiO[:00000000000000000000000000YOEjW0000000000000000000000000\#
00000000000000000000000000000000000R`>dg<VKWE000008IdD000000Be30TCE7@h000000000000000000000000000000\#
RdZnO00000000000000000000000000000000000gi8eY00000L>UQR00000000000000000000g1d>m000000000000000Q94=Z\#
JQ8K:Z1<A8KQA?kB[3>M00000af3KO_HA^Y_?;ddLWJVk00000dCT]:0000000000000006i[GL1V5WPo^_6?ZU0n50000000000\#
0000000000eIR32?4`;200000oL\N_Z?IDd000000000000000000000000000000000006P0Kg_`e>P00000000000000000000\#
cdE]nB8IARE^XVg00000000000000000000000000000000000000000000000000000008@RIo>b5lX:nDnG0000000000YGU<Y\#
0000000000;GWj:0000000000Dab]a1gYIj00000LISZ[000000000000000E1_Y@i2?EK00000000001IA:T0000000000GS4Um\#
0000000000000000000000000=TUZC0000000000[i4H=00000<^<5MEo?jfP4TPnjXYY;000000000000000^dUHKCE>OF00000\#
0000000000000000mE_0=ZQ780000000000C9ZFZ00000Xm100Lf8;S:14U?0000000000000003JKEW\FPaP000000000000000\#
000000000000000`W4gR?_1Rk00000iQOc[D;;3P0000000000KJ`m000000@C\m=:o^@8jW^4IbJakZ00000000000000000000\#
0000000000\YL>Q_jNWY00000Y`aRF\f`?X?3Vg=I0_Ba8eU;T0000000000Vc;1AU1]gk00000O9Jo_WNOh8iPVYi[C;l^MocYY\#
00000o44DnjQ:W@\L0?bWUOY\hOO[T1LR770000000000`PRH:00000Bc@hom[S=\E5SW8B7QH:AUPcT76X]X00000DhXCbJdaj3\#
K`6VcmQ7Y1:3Vd^?SE;KG7G3O000000000000000a[Wk^0TEQ50000000000U`IC5000000000000000dJOCh0000000000GX1@C\#
MQ9fQ9\V?gEdbLGSL@nD000000000000000000000000000000BS`n600000Sd62000000000000000000000mX3l[Am[`100000\#
0000000000QlNYE000000000000000=3A`\0000000000@4_kJ00000@;AWJ_4V930000000000O0`9>00000ObOiW00000hJ9WJ\#
`b0P60000000000000000000000000I^ImT00000hC46b>dTU;0000000000000000000000000000007:Y<d0000000000]_\B;\#
ieE>UkdU@6000000000030EXa_<<<[0000000000>h\``WE_M3heJCT00000000002j>YiDl_Xb00000000000000000000:hElo\#
00000]\NhD<fOA?00000>6F\X0000000000V>eH?0000000000mV?59DbP1\Ike3b0000000000YiW1g00000[JbF:000004UHXY\#
00000MhM_]00000]gJh700000MN3I`k63dG0000000000<[EI_0000000000;M_lI45S9d00000GJ7D=000000000000000:I9jN\#
00000ZEIDXUQZa[0000000000m3\bU000000000000000MWB@aW=Fh;0000000000cJLi^000000000000000gU9`b=^JO>00000\#
00000000000000000000]i1iA000000@^=X5_cTm`nEJg00000VUA:?I;_S400000000000000000000;MB>X000000000000000\#
000000000000000000000000000000X@L`D00000=:10YE>?`Hg>NEcmD_VE000000000000000000007f1b600000000003j]M\\#
?SNlX1REKf000006@0?<jRO3>eo>G@00000000002`97mOd4XgX3@ld0000000000RH3P>00000c@0TN]284HWKS?><=^O;00000\#
00000Hn4m900000ZW;\8E1@6nYLYllTkc8g<kHQ;bJQX40000000000Zf?F1@h3b<VT>gMU;M2_0000000000KK3UL0000000000\#
0000000000he5QH00000G2<j`000000000000000Jg2IA^U\2OMY_NgVf1kZ000000000000000SGHcF0000000000YPGWE00000\#
lE7H;Y7OHFBJQh20000000000000000000000000eKaI3nl8=@0000000000000004@C7b`Zc4T7YAS6kII:nMUSP40000000000\#
0000000000`e[lRk6:?Z0000000000000000000000000J30Sd0000000000000000000000000CkEAE0000000000^A@?^00000\#
0000027KcoDVVc7000000000000000cJWfB0000000000I;M4Q0000000000QR[0=00000000002S>dA00000DW0\d0000000000\#
000000000000000000005H>AL;e@gM]o1;UjU>SQL9UL9^G]<O:C^]c00000Ua;LW000000000000000000007^3^20000077aA5\#
Lc[2S_0WUV0000000000`bBQj00000000000000000000XK6_^>P:nnaOX5=bR4=3000000000000000000006Lbmm0000000000\#
;^4RH00000M>=hAJHKWj00000000000000000000HBa=O0000000000HQ0gLSXW7L000000000000000000000000000000m7CEf\#
Bj4]K]SBeSV<G^70000000000PEAknl9>HLN`QEIHm4`j00000nZOG4@FGh=YNU6e00000f[3?>b9QYH0000000000YC?Nj00000\#
65MaO904D<56ZH00000000000JR;[A0000000000D`<c<0000000000000000000000000@DCML00000<8BJXoETc<IaZiNgOCO_\#
0000000000000000000000000000005^6>eXU8@K3cFTHJfGgSPhHa:S<aJm00000000000000000000hC5:\0000000000;R`JR\#
00000i4WI000000598jg00000000006;<a=000000000000000AF1\i00000?kOGf00000000000000000000000000000000000\#
WSMDY00000000004X`fK00000000000000000000L_M?[00000000000000000000000003k38B000000000000000A1bQR00000\#
00000OMdVK00000o^TL50000000000V5I>K00000OX_C[000000000000000NSIT@??P[8?i<m;f:3c>]jSPM000000000000000\#
0000000000hE33cFH3oJ00000>Vb[3P`6\:`GCGm0000000000YTZ2>00000F_<e>000000000000000000000000000000bQ:Be\#
00000?mKP@0000000000LOPW<000000000000000000000000000000NU?6;0000000000000000000000000000000000000000\#
0000000000000000000000000HnNY0n^X60:@2TD9V=AU0000000000Q70cdD94>N>MUKI3jCaATF?i]Ra\NJ:5d<^0000000000\#
cke0>0000000000000000000000000000000000000000KmLbh000000CdBW0000000000000000000000000000000000000000\#
>:JK6000000000000000000000000000000OYAPh0000000000WXRn[0000000000=6KD4000000000000000000000000000000\#
0000000000000000000000000372SBeT_nQ9R?0\00000000000000000000fK1A100000I;KHSQJV[G00000000000000000000\#
5KP;H?lPLW0000000000@20@K00000e;PDM00000lBanT56eW=00000000006kLm:[=aaO00000LTYkG00000000000000000000\#
00000AWM@R\ES:B0000074Ifmi4XMU000008i2mQj_JX^N`;LgK_CXf0000000000D<@XX000004[\0d00000000000000000000\#
idHbS@iYLD0000000000aTBRf2P0k80000000000:A<Z<0000000000=g3hZ000000000000000TTai<J`2<[Wm:R70000000000\#
HJNX:0000000000Bh3mW00000QBOHZ7B;ln00000<^cD1000000000000000000000000000000AU0D<XjLhL0000000000`KIA\\#
NEQeA0000000000O7aLd000000000000000000006?JPL000001i64\ooAL300000N6MjK00000000000EVWl00000ef@>D00000\#
00000DaO6N;]NZA00000F;FR@<l4c:=H:6:3U]B\000000000000000P40KG00000000000000000000BN3FXF69FD;[3E4QTF<Y\#
@6Y\X0000000000g4ZZl00000eLCBlD?0T3F;cPj9LKfm0000000000000007LMUjY\F6;358JU1]7U90000000000?SQd_QL[XO\#
BISFM00000000000000000000BML:0000000000000000m8SN3000000000000000000000000000000;HH5J00000c6UVflTL83\#
[c[`=0000000000000000000000000Oo_hl0000000000000000000000000^heMI0000000000UlEOi00000GZ6]Y0000000000\#
CWE=G85E?6?UQRX00000OM0KV0000000000000000000000000A@>:1kEQ:5j=U^AM80@]ekY71000000000000000;a1B7;0JN>\#
YA`2b00000OkAZFCdDl]:H7IQP=HSQ00000TSU6800000000000000000000;OYajamVVn0000000000000000000000000k^_3A\#
00000000000000000000W[5T?XA@?3bh;;7cP2PTF<P<<PlRO800000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<;?E00000000000000000000TW]]n00000000004fY:b0000000000000000000000000hRV3>\#
Aa65FLkJ^]00000<WTZ<00000@MXHJ00000M8=70?54JM00000000000000000000000000000000000000000000000000797TZ\#
>`:k]UaX?J0000000000f1[V]00000000000000000000000000000000000G<>[5F7NgLJ4XgWD@8Kjb;V_e000000000000000\#
0000000000000008];N^00000OM<JZ000000000000000000000000000000<8_jmc?b_YE3?RY000000000000000\?b`R00000\#
G=Hm:00000000000000000000000000000000000@V4HN00000_WOj?00000000000000000000[f>4\00000?KSSh00000I1HRh\#
0000000000b>]C;000000000000000000000000000000000000000000000EYLZZ5KDnU00000000008411a^nNfP00000`=^S[\#
000000000000000T[7Gh3IYLo000000000000000JXDFIm>\5S:AR3`000000000000000000000000000000`f3WGhFUna00000\#
U`9XYR7@mF0000000000Q8]j600000000004d7bj0000000000n`>nmCaCNI0000000000=f;G00000000000000000000000000\#
0000000000mZZ[m00000000000000000000bIWV8O\Njk00000<7LCN000000000000000hR7XO2LeWX<3LP?7gOZK00000g1;WF\#
0000000000HoCXT6XXUX06_Tk00000i1bK80000000000000000000000000hTaCR288MM00000_KQhC0000000000o;FbENUTHc\#
00000000000000000000000000000000000_@VmT0000000000XRT9;00000=@47c000002GCi_0000000000000000000000000\#
0000000000h>D:FfQM\=Nm6MLCRW=30000000000mJ_7S00000F=Zoo00000[<^^20000000000000000000000000o>>=k00000\#
00000000000000000000lO1_P00000L^Al?00000000000000000000988hF000000000000000H1KiB000000000000000_@<63\#
00000000000000000000IUUmCQ@[an0000000000Q?VIGVAY`P00000JfaDF1_M^_\OaoL[4JB4SXaG7=J31m000000000000000\#
jQ==V000000000000000eYVH=00000T@8<dn8?Fnn0^[MZ>MWBl3b`=00000h\_XD00000000000000000000000000000000000\#
0000000000B\48[ek;<Phc67F000000000000000UMU[gjOVA4c?ZNY[_^Xf000000000000000f`LZ@<JW2P7j_cG0000000000\#
0000000000000002U9TP00000SEQ9J;n_6I0000000000000000000000000o`VJ^00000000000000000000000000000000000\#
B@6h^0000000000000000000000000000000000000000I697Y00000000004o1ToBSS4K00000:X[m@00000000000000000000\#
000000000000000000000000000000b]1L>000000000000000000000000000000000000000000000000000000004UK900000\#
?kVBl0000000000000000000000000000000000000000000000000000000EZ7NV0000000000a>F`1WLO6n0000000000;dCF<\#
00000f\6aV00000000000000000000000000000000000bl`NQ^b0I500000000006T7LiSWRP6L;\9I000000000000000j823]\#
0000000000000000000000000bXQcRkjHUT000000000000000KV1fIdhCn50000000000o9cSD0000000000DiB2H000004OMgl\#
mAG>X2Q`ML00000000000000000000Dd\@S00000000000000000000DhR>e00000000000000000000fd9Ae00000H773K00000\#
IE3`R3TCY[0000000000000000000000000::_iH00000000000000000000cT0\YM0MU]0000000000hFSKoaXP?40000000000\#
000000000000000S]cLM000000000000000DKKc^0000000000Ha4DI0e52i:d5FB00000Z86D>00000000000000000000PGZA;\#
00000TPHH`000000000000000VkFDg00000000000000000000000000000000000N<E8F0000000000OMJ_3eM7No0000000000\#
00000K=bOm00000UK3QE[97dP000000000000000DOF:NdA;Un6CGHJC<HPc8hIbb\JMXZK:7T64>]@_00000000000000000000\#
00000E>4VH0000000000@dO7fU_A^iBIT;R_LbSl000004FJ8F;3ZYf0000000000FJ2Rc27aM00000000000[IJ]I0000000000\#
00000:nFSk0000000000g`MBn00000000000000000000LLVPj000000000000000RdE[100000L9Z4`000000000000000jV?AJ\#
0000000000aiLFfC\JY:0000000000000000000000000000000000000000gT>;0S;S^R000005ae=K000000000000000LnX3;\#
6N>BmVeG7;O<;Eeg@d;b>:_A;G0>PB8_OLWXj5e:@c6VW`Bb=4G^<CR00000000000000000000McY\n>b6eC8aFA73lV1200000\#
000000000000000AcGcl0000000000000000000000000000000000000000eOZgT00000000000000000000000000000000000\#
00000000007b@ZV00000000000000000000CQK[ZnG1;H000000000000000lEDl;000000000000000C2PdV0000000000:kdjA\#
0000000000YCWg3m=]k_0000000000o5BFE000007K4bd0000000000JM8hS00000000000000000000ZAN0mkCPTV0000000000\#
00000000000000000000000000000000000ZKMc;0000000000F\WW7JG`2P00000@I>0M0000000000000000000000000@k2DU\#
000000000000000bn021nLE@<mVYjN_A^EO00000000000000000000000000000000000>ePmb0000000000000002JG\]00000\#
00000HL4?Y000000000000000^mWJD00000000000000000000I[N`600000000008l;hBDU3h400000cEBHg00000aT4VS0BIl\\#
<I;k4:RZF08CGDo]V;l200000000000000000000_V1:_0000000000moeDl000000000000000C_[:OnW`L1GGchg00000:>TLj\#
MmPI90000000000000000000000000000000000000000oDEg1000000000000000000000000000000K>76J00000bIGR5>7R>N\#
000000000000000]`2NmebKB:0000000000000000000000000000000000000000000000000000000dYW0g^0c30?=51500000\#
dLX72000000000000000000000000000000`_2`BKlHB`000000000000000iJ_<goXRKN`MSBh0000000000eL@j:m93_0jR0ZQ\#
kKAbBj9MbH>DEHL:Q1mT00000000000000000000000000O0NW3kZG5YO[EFH`J36nSO9S00000000000000000000e6KRaDf:f3\#
C;9gY@NPY2eBWhG3TM47:<X`QhiM2Fe9ZN7?a^g8000000000000000aU0Z^80Ek9`^WAL000000000000000N?SjW9hUIW00000\#
0000000000U[BN90000000000nm9laTaW?:UDYXK_;2FbRPEfWOC@8>nS0XNcZG1Y0000000000000006o=3XCX?`\Z2T[`:dXk0\#
;893I00000000000000000000000000000000000000000000000000000000000000000`D@e`00000dQ43ecSZDS0000000000\#
000000000000000H8@hO000000000000000^IQ5[00000[Z1g9c1DH`0000000000lSXJ4eMZ8700000000000000000000[@ThK\#
0000000000<1SVj00000000002Z__O00000NNe:8gmA4@E2;mU9h4>b8_1UhAOIWo\GJZJ=\OO]\T0n[la4@]W5CTMjdIMc<4Na\\#
[N1Fi4hQG:;EXDj9mdKH00000>EZU@00000SLCbc^VSnJ0000000000000003:>NW000000000000000UYMAG@HJSDMRckX;G[IX\#
0000000000000009BWKa000000000000000<A=VKn=^1eRMc_W0000000000Dn@TO=6ZC500000N]0]200000YoAX<0000000000\#
00000Dn`PF00000P5[NPB39@]W@I<^^OM:4`dN`dEMB2^m:GNUKY[A<99_EQfl_Uf00000aUG`>00000:FOXO000005m;oadHL_5\#
00000bmRB500000Ng`i?UN:Ze00000]cG0aS]Uhf000000000000000[]6Z<000000000000000nfdA90000000000N7VP<00000\#
000000000000000;c]RUk<E>C3aaOD00000000000000000000TJMj30000000000Dc[j_ah5Og000000000000000K1Fc8ZJR7g\#
00000bC^Ja0000000000000000000000000gZVm;00000000000000000000000000000000000000006DP^16Z913EeUR\8B24b\#
H?dLP00000DeMa:0000000000l6KhF[Sd5=0000000000B62X80000000000=aCVGJF;AH00000000000000000000290F27186f\#
S^_ci0000000000fTa420000000000SD]]:H7?Kk00000=CCLK0000000000000000000000000mSIiBHhZ]K00000:N;hW=J6Rl\#
000000000000000R@Y5T00000000000000000000LRU>ZG`?BD000000000000000i^A3bQ61:Adoc?OFX_^B000000000000000\#
i@<4Q<\?7=[[[Ca00000000000000000000000000000000000@2Z[T0000000000000000000000000GDL\<GRM>I_gBEoNMM`E\#
k=?]9e]FMFn\TmmZ_UUH00000imYg85D6X@GL[GZ000000000000000OH^hRkHblE000000000000000000000000000000@PFD4\#
6UMOHn^boUMhP0c`Z>bk0000000000Gn;ZTnE`T=385ajHNRC8b76n>TYR^\cN52<0000000000?`CCF00000:ZR?PCP@O[00000\#
j^<fTDPQ8500000XeB^IkHI5dTVXWH00000000000000000000@^ALf24Zb100000dKUm000000000003[0EN0000000000H704]\#
00000]41;0XNKaK74Wlg0000000000000000000000000000000000000000000000000000000000000000000000=W=`lSReUD\#
PR8eb00000=04]c00000i^V2f]9^OW000000000000000JE>7JUV?mh0000000000000000000000000a4\8XReO2\0000000000\#
000000000000000k<L\eX;6eY>nQAjYHVf0ZWZ`cLI_PK000000000000000lSYFS@7]i86INZ700000io_>F00000@6eB?00000\#
00000_T6QGRWClYQiR:ohm=M3XdQQXoWSWHO6?WkJ__F?UMIPN00000000000000000000WL4jO00000000000000000000W8GlB\#
000000000000000000000000000000jF9`00000000000000000000000000000000000000000kK7UN_O9H@00000K^C;700000\#
00000n^TEY;^]hI000000000000000000000000000000000000000000000000000000000000okGIhnN@lR00000iZPE9LcKNb\#
000000000000000000000000000000000000000000000`0_BmLFbRg000000000000000[^Sio00000000009[J;3000007\I:S\#
00000FYT<R0000000000000008]YQTdg0V@b@LmcH?1bEA3GGb00000AL5>J`@:Z[eaD0k44[2IfS`eB0000000000@=Ch^gZ8_<\#
bdV@MML7doNL<8@00000h@0T`00000VINOQ0000000000boe=e000008<HC`00000000005i>`hNWaeE00000000000000000000\#
00000000000000000000000000000000000V36bK000000000000000Je:YZ000000000000000000006LHjdeX[a]0000000000\#
0000000000o;a0O0000000000000000000000000N?E9o0000000000=FRDZ6O^EC00000>1D:cTNSF300000000000000000000\#
0000000000@Y_Mb0000000000YM4faR20o2i;R6?000006?7MkD]AJ=UVS0Y;>0g\KD^Q@ffe8P0000095WXh:XDWj_Y6Anc2K;H\#
E[O]O5BR7VQZbOY00000kZW9X00000I>3NYXGP7oYDceC00000B:9e8000000000000000<X_@@0000000000cRLPl000004EOL4\#
00000C<Mc1AXBiC]iHT`k3cMO000000000000000000000000000000E0PfV=CSR`00000000000000000000i8B;c1XRnB=O1H\\#
00000000000000000000SPXl30==Al00000RI9DTVI]1n>A2]6>]]W]:d8^8`Y=o=00000bi<7[T1>9N00000000000000000000\#
00000?_b>o0000000000000000000000000000000000000000AUN=kmUV7i9JX]G^99Ce_>0hGmkD3R00000b>DBcaL^CW00000\#
000000000000000KS7Ie0000000000^abDF0000000000VR57\L=<\K9d?i@l:Q\T0000000000`f@CR000000000000000b9L;C\#
00000Ug8LZ00000g??Gc000000000000000000000000000000ggLE:[2CHhd\\P6IU7cE00000@e3o=000000000000000mXUl7\#
VE@0b1WJP[ESS68iORDP00000000005;GLg0000000000000000000000000fQ1]>00000000000000000000L3=7^0000000000\#
000000000000000000000000000000Z1:MD0000000000000000000000000kC^M500000000008=SEX000009l8m^00000EkYD1\#
kAOoZ?kYG>00000gcTPA_oYfA000000000000000S2?NW0000000000JAbYK0000000000C92_h00000\N[9d00000knO@VdnJ71\#
000000000000000[l<FUbjKM=o]LU;b=U8=`0UC6[EV^_?<a3cMMQD1bi\3dbR3^V0000000000000000000000000]9OiknME@J\#
Ta5hL\20>IMC0AnY[XIBFb^9I00000000000000000000?G6kd?G6lB?WBl>h0Yl?g[@PENNH7B00000000000000000000a[\\M\#
0000000000000002a:Pc0000038\i6OJaWL00000m0d^d000000000000000h[K`o0000000000h:4Al00000fMALYV:E:b]SRlH\#
kX]S`hnKQHhO>oP4eWnN00000EPPHh;1E0EW`ZbKRN_1k_R50ad=C\CcodIA0000000000d7Jii000000000000000@PFWI=7Y8N\#
0000000000TX`IhP@WQh[`d2d0000000000000000000000000000000000000000?V:>KR1YD;00000N9VS60000000000Ln^B=\#
0000000000?B4Z200000000000000000000000000000000000MAJUE0000000000@O2f6:U;`C2_[@O00000f:M]ZD1dhE00000\#
00000000000000000000ehF[Sm6b[B000000000000000000008feMS00000000000000000000000000000000000O?OFNI3P\m\#
6jEg`?__D?00000000000000000000L6IjK00000NLLQm000000000000000f@ZFE00000K=e3O00000:cN1h000000000000000\#
000000000000000o@NnD00000000000000000000000000000000000c;<7N\Q=Fb`nJ?40000000000000000000000000e2==g\#
0000000000000006n>b_c8PL=PZCGJ0000000000000000000000000<o33m^M61<ZbaV[00000000000000000000cb1CAHcS2l\#
iiVP]fc0_fi^:la0000000000JnOM20NYL700000000000000000000hIB?30000000000000000000000000000000000000000\#
iK[JC<j`Kb00000VaXPYM@aN@Ro[0n000000e2Ml0000000000000000000000000000007l@\VYR65h000000000000000bHO`7\#
<0C<9?QLDAflWBgc9[7EVVb4T00000;F1l8000000000000000fST8X0000000000Oc2>M000008GFBW00000c97Ra00000iV:D[\#
0000000000]k2i=FL=]Kd92463BHhnEgZhF0000000000F=3FI:n\UF00000SO9Fo000000000000000000000000000000d^DF@\#
<6F?F_5KQ6Q;M=ASPN\e00000h\[b600000:@[e_5]?9F:L7`l<AKF;000000000000000CoB9K0000000000000000000000000\#
0000000000GhBGk00000000000000000000IFHK6jBYen0000000000a^B>B@BHPY00000000003?4iVKC^6X00000000009QOFj\#
S5U=H00000DD@SH0000000000nj7Jn000000000000000000000000006=0`oM?^WPm2@^0000000000000000000000000TMD_>\#
RH_^e000000000000000XK@H]000000cU:o0000000000lK>SlAlDZY3DaXo000004lV@D0000000000`T?26000000000000000\#
00000Pa2QToK<hg[5Rmk000000000000000000000000000000000000000000000000000000000000000001]@kY00000PF\4?\#
00000^fPBg0000000000000000000000000000000000000000X8>KVQoN6E0000000000000000000000000000000000000000\#
000000000000000000004\1c6;XG5=ifW8C:VZm5`d^Om00000000004D<WJ000006hD<m0000000000000000000000000E2_30\#
000000000000000eRNBW0000000000000000000000000W;6O?h;Ke]^STahhoY]:00000000000000000000000000000000000\#
W<H=F00000H\HUg000002GeK80000000000000000000000000000000000000000000004oJ7n0000000000BPH=g0000000000\#
]1SQZW92i^0000000000=?S^_0000000000VPFT9oG\X;00000Va;UPI`?`iNiG]GLK3FABk>A>lZH7b=^ORLA>YOn3MeM=<gD\K\#
000000000000000000000000000000LJO??Yg3kQ00000A7Gmj0000000000000000000000000000004abZ8ee2oG0000000000\#
0000000000000009k@;`NKW?IgF0ik0000000000R:1Pf6@VbB4o_SKAQ[g_6=6hQ0000000000MW4U400000000000000000000\#
0000000000kjc1P<JdkBgM9nA0000000000000000000000000E`\4^00000hV_5b000000000000000000000^_6_0000000000\#
00000hk]ek1j8Zin7DfF000000000000000000004oY[;000000000000000L>`Ak00000000000_NmSU_>[SEM@iZhbWc100000\#
0000000000000000000000000000001ZDfY00000000000000000000ehVY=PcK3OceeG?LY44n=QHoiUKHT7hGNiZ0000000000\#
mZH\b0000000000000005TI@[0000000000og;mb<SFeD000000000000000h:Tcm00000_S8R<SL\D@00000IV;Af00000]]C9;\#
ld]9dE1Ue9U[9NP^?`62Sb8lD]900aNhU[000000000000000000000000009RU08NN``c00000W6EiNC3<mo000000000000000\#
0000000000TbSSN000000000000000IK;2E000007iRG>00000000000000000000_EW_M0000000000M_GO;000000000000000\#
00000000000000000000nF46QLOYQ50000000000000000000000000000000000000000000001laKb00000000000000000000\#
00000h_XQ9nF4Sd9f:4ZT>4lG00000;?NLo0000000000Ck`G[0000000000000000000000000hGHhY`iAjN0000000000C^^04\#
00000000000000000000000000000000000000000000000000000000000000000d\d?O000008=7aX3l7DoAM@IH1e]hl00000\#
0000000000DQ1L30000000000i7<aV00000000000000000000VI?2]dC5k[U2GUWEnIWVlad6c\H=Xl0000000000SJ3BmNfJQF\#
F@1j[00000XPBFW00000EF=Ib0000000000i3@?A0000000000W70aXm`DOf0000000000000000000000000IiQ[f0000000000\#
DUJ@M=;ULf000004_X9;`FZM7J]ECS00000G?BfJlE7:Bo49h800000ca`G>]2?gM0000000000U\4nO00000cnK:ElQ1N8VND31\#
nITQU00000000000000000000cP9m7UYUVA000000000000000000000000000000l7S7]3RdD=<_6\h;68:J9h^<700000]_Bh?\#
K>Jb:fZ`@c\BIBe00000iWVQM[L2j:\R[SI0000000000000000000000000=>J_T0000000000lnCIe000000000000000A:E5<\#
KZU;:U=1`C\_ON[jWTDZP`_BW0000000000000000000000000jo678K@VUc0000000000>3<5ePVAH\00000000000000000000\#
ag?b?00000CRdIi3n>H40000000000Mh@AWCaB\OSZ36G`_6_l\;M\MDe2M<Id`4<00000000000000000000000000000000000\#
0000000000000000000000000000000000000000SdL_Q000000000000000_>[Y100000000000000000000000000000000000\#
XlBbmBAXg:00000000000000000000@2J1m0000000000N1\i[00000000006m;d87Y=S5000000000000000dP09\PG<n=COKUk\#
0000000000000000000000000Hm:lA000000000000000?1c^@00000eN2o0000000000000000i5afg00000000000000000000\#
00000000000000000000XM0X`00000NVVWJ00000000000000000000kkDce9=0B\000000000000000KI6PK000000000000000\#
00000;4bX^f:CYK000000000000000000000000000000000000000000000HSa9K<=GeMI3V5@00000000000XCR9;\6U:R:S5d\#
000000000000000Q6MTI00000000000000000000UhVUGo[0_3000000B9N30000000000000000000000000k;<^k]Q0FEGKV8=\#
0000000000000000000000000000000000000000000000000000000000007L>7g000000000000000000000000000000ad`3k\#
Tk;BZDh<R8cR?HWE<U7QON[CF>P_9U;e_^S000000000000000UA:AY^A@cF000000000000000n]dif?92Hn<YNP[G_>`QL\1>A\#
e@HV2000000000000000000000000000000000000000000000000000000000000B<N?H00000JmWVEVM<]^B511E0000000000\#
000000000000000A_5^A00000000000000000000000000000000000000000000000000000000000000000NTKL=>ZGNJl^NZa\#
De]mF00000000000000000000000000000000000000000000000000AHHI3?ETXhK\XCKW>\OE4DMWl9K9gHiYAcM000005Z<WU\#
;7N?dVj;Y[00000A9XR<000000000000000NTdac000002C7P2N?;PZ0000000000<jKN70000000000A88loD=FkYVROD477G@S\#
mo_G500000000000000000000000000000000000000000000000000nJ0<S>fFZn00000000000000000000Y>A5E\6OON3D6EW\#
0000000000000009VPQH0000000000c197L6hC<l55c8T000000000000000:77Zc00000TEZc;2aB6_O<2BlMZ<>2^P4h82JM1F\#
R:[Sb00000_2O8lZS1\400000000000000000000F80kd000000000000000L?`h1000009N@Y300000a>ZcJ000000000000000\#
lR<Xm2iMR]000006`5:F?f9IkHWPeP000000\Y^b6bURj000000000000000BE0fn0000000000ZM8\5j`<dh000000000000000\#
000000000000000_0B?E;nVk]00000MJ<l2K\LR>000005IJlK00000000000000000000@j2`ML=9k40000000000]F;3=^X<1k\#
F4>g?Nf0Nj3gSe`000000000000000ANTX300000KKDhc0000000000N_@8dTo9kQ0000000000000000000000000fQAFb00000\#
00000000000000000000I0KjD00000000000000000000>ZcV:00000b;XiSb2:T[3XI>@lL\Q4>460800000000000000000000\#
000000000000000>W5;400000U53Zn00000000000000000000DV78Y:jQ9eA:2iM<lY1\[BcH>Wjb3@00000QEcc00000000000\#
00000SkDa[ggRYP00000000005_206000000000000000S6;4[m678?00000V83clMMGaDZISf3L3\JB00000^G13RRBMi^01`hK\#
0000000000In\hC000000000000000cL6300000000000F:8d[e;bI[00000gRDXg0[^Qe;QEe_000000000000000RKOUl00000\#
0000000000000000000000000LbL;R]fMf]oO=fXghSA[000006`CeQjf;A8000003eJKNQ;5UU5H5Y:d]Xm?@5T?>TkQ^7mU]Bi\#
KPI<P00000Jo`K=000000000000000\^6W\0L?bh0000000000000000000000000000006n7ig9ga[UGm@<BcWF`J00000j90d0\#
VJ2^e00000000000000000000]>E@mW43OV]kIo0U@KbX>?@0o0000000000R4HIY0000000000o807600000000000000000000\#
00000000000000000000000000000000000^0GIZ_R[_U;6:IZoW`P2[mPlif2;c]Xfb2a00000TCVG20000000000ha\k@00000\#
AM3ADK\CS;R78[QHfeDL000000000000000000000000000000X;Wdk00000000001D>n20000000000000000000000000VBI4<\#
4`<lc<^T[:000000000000000Zd06GLbV2@MS4;2000000000000000Y2<TR<I=l]NTMi8DfJ=\MC4<hEKMRlRY8=Q00000KP2dL\#
@1KU_000008W0Tn[nD=@00000Y4_KV00000WZUFO00000b?LKD0000000000@f8U@00000cFWBo00000kKF8Q45JMS00000We9@2\#
00000aTHYS00000000000000000000F\FI>000000000000000000000000000000Y;1gPG?8SL00000PXc^f00000e;e6jccVkJ\#
0000000000o4<d=;;:Gd00000h<MVE000000000000000<@`LR00000Bj<GJ000002fGG800000000000000000000eEb>f00000\#
000005J1AMk9Zl500000000000000000000XP>_QiI@=NH^<LoDAHOd0000000000UAU?hc<\D\<M30LXIO=Ng0UakaLK42kge3=\#
000009P9:G2AVOa3kMok000000000000000e:5fNhcAXUlT<9glMd0e000000000000000000000000000000HfGL800000\P`\f\#
UQ]?[00000000000000000000000009BNQ@BWd?]SLC]J0000000000C0VdDo_=H30000000000000002c<@?00000a8N>Z00000\#
000000000000000Y[L4_000000000000000o6WF30000000000000000000000000000000000000000USa7BIA0:NdHX^bJRP_[\#
keaa^n^_1K0000000000000000000000000akICD00000JB@eA000000000000000m:XYhEl6bYYZ6K;^2>WI000000000000000\#
00000gNCggK<4Hl4P6QPe]N42@G2Ib:gAZO?RaHP00000CW`Dn000000000000000QUZGQUZC4]000000000000000b;NSi00000\#
0000000000000000000000000S]@9\l64eNW2@;K00000=MT=;Y0RFe@hb?b0000000000000000000000000000006ER1HgU1cW\#
00000mY:TjMgGT_W8P8a00000@TIAh\IX2H00000000000000000000000000000000000jF6N^4nDn7000000000000000Ca7FD\#
0000000000000000000000000CBGM?m4CM`00000000002`J\[8jGe<^JLfn0000000000000000000000000000000000000000\#
00000@NWoD9A=AG000000000000000hS@oMDnPS90000000000TDJkb0000000000000000000000000OdZ?H:\[PX0000000000\#
00000000000000000000LM[;I000003`O<k000000000000000g6SghFbV1m\ebWJ0000079HFo0000000000000000000000000\#
\:1@7[6V=100000000000000000000Ih2ag1hAOk_U6^2e@d@N000000000000000ii<8l00000NH^FU000000000000000C2<`K\#
dXFg:29[9K:WHRZ=W1WR\E6nS79B`>7MLM^<A[7Ukg]>S3XEMoQ_XMn00000U`Wfa0000000000:XQNk0000000000B^]N800000\#
0000000000\bPXZ]V2Aj00000T<7=7B>@9JB4E7B00000000000000000000000000000000000000000000000000cE9MQ00000\#
0000000000000000000000000000000000000000e^cDaY?K]80000000000APLi6eDd]R000006b<:90000000000Df3[X00000\#
O594R0000000000n69?;BUK7f00000000006T3X500000PFN57NWMo;000000000000000000000000000000CV?:XJjOYNnb6i7\#
DW\=n000000000000000>:VZV00000U>KbhMP@aXR90dj00000[V;ST00000000000000000000BR1^I0000000000lk;`n4k_@4\#
000000000000000He=V3MlVnK^Yc;e0000000000kD7_N00000BO9Jn0000000000000003Y4Wcl6A]4OPN9a000000000000000\#
0000000000GlIAE?2NWo00000000000000000000L`^YiT=SUb1;I0900000000000000000000\@`=YV<GOT0000000000dnZKf\#
00000000000000000000000000000000000000000000000000]SUo>0000000000m<3970000000000000000000000000JheLQ\#
00000X05kg00000000000000000000000000000000000M7a@XFoR1m00000Lf98g00000000000000000000NHbeN0000000000\#
000005<T0c0000000000000000000000000@7AK@dX^eM00000[?ZFL000003`[7n00000000000000000000o5?=500000^^<QC\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QYO2L:5XXX\#
0000000000000000000000000000000000000000deXGIHn[_C000000000000000000000000000000HoRlb000000000000000\#
00000lRcek0000000000000005`Jl;00000C6YiK0000000000bdOCDQWRgeR^]RhGEO`Q1l\<Ai`T0UCUKj2g9__]?K?:EQ]_9H\#
00000=kR64c3F_W97`Sb0000000000S3\Sj1[Bog0000000000000000000000000o>OMGG=bgK8C95JGZ[[d000000000000000\#
00000OQQ2UGQQU^kHT^8UY1ng`O2@100000hEIjm00000000000000000000GPW3M:K>cbdF]ANja0dLiXbm_0000000000l<1D[\#
00000000000000000000@g5HT00000\^H<10000000000iA1gd00000000000000000000KSbfP0000000000000009e<hN:_4>2\#
XUaVe00000=12P300000mUUnJ00000@0]hb0000000000\b6EDhi[a:0000000000L?7F300000000000000000000^aEJ900000\#
00000;<Q^`O@SG80000000000Bj0M0YoCJI0000000000dC3?a00000000000000000000000007_?<Z00000E_^R900000N1>G^\#
JfLO8>WP:=NCa@0@caF?00000IS1GDhH<fo0000000000000000000000000n?4^T00000@IJO[817mgO>2>Z<I7l5F`@_=n]KW?\#
YT4TECU5R8ngOaEa:Z49c\eIl00000000009eJae000005P@I22FEkmQnNdXSfU18000000000000000000008<9UT0000000000\#
8_B7700000000000000018E?R0000000000W]Jjo000000000015<3Z00000K4S0?00000PHXbK000002mJ5:>9:OO0000000000\#
00000000000000000000M?ERB0000000000HcVl6Xl`1G00000000000000000000L5\Il0000000000000001mANn0000000000\#
00000J>IW7k=K87J8\WZDH_CFXTB?fDQ:Qh@MTFL0000000000000000000000000HP6O5n0=0Mb[I4gmaEd53`NWEl7W`;00000\#
0000000000`S;a`Qnah_000000000000000?]2K2ec<cnD9QCZ00000000000000000000000000000000000000000f:hmZh9oW\#
`BLO]`2]Q487DQK:]G?P00000000004CQQG00000:F>3b2;IXl0000000000jPXXb00000VkDIiZP?o8\Y6JbBKS^n=M2OdU4GZT\#
ajIg[b_L^SDi1Xlf`I1miPQ>l=9RS^jnE_ablXORnfbaM344;hIkNB9GR]gGDcdTD000000000000000:OMA6o0Bm>0000000000\#
V]aOT:5VhB00000bc`8hBC8oHmNKgB;7LcjT7BPI00000<e2>aciZlka@\X\oUL=1_X;N<0000000000;C:NJUWF9g0000000000\#
0000000000000000000000000000000000000000aS05Z00000I`[O;00000000000000000000G5Vn>Ym`e[000000000000000\#
0000000000egO3NnUZ2KoQC^ZWNXOl5HaD]f\TNcf@]I@0000000000H<BQVE=OU9Co^Bk00000FPVJj8RMH^00000f7CdF00000\#
0000000000000000000000000000000000000000hE:Sg000005cP4J00000Ph=o20WN:I0000000000m4Co<`Z>o>ViTZa00000\#
0000000000OW32X000000000000000DfBlc0000000000000000000000000m0N^Q0000000000J133FUEEBO83\XL0000000000\#
[fQei000000000000000000007K0?RWX\OR00000[W:J@00000FeIgH0000000000000000000000000KWUhR000000000000000\#
000000S3EQ<Z4800000000000000000000000000VATlb00000000000000000000I]<YF00000>f8Wf8b<Y^KIUQ4cm_=6[>eSQ\#
00000000000000000000Gh49]kH1d8;G=2fiD90=l]2SN0T2FFC8`VG<5`lUETc>H;6WIk\@cF7000000000000000UbVoO00000\#
000000000000000PdYffa>:n@00000000001bB8V=H2k2aWQ_=6`:DH0000000000000006_W@2Qh[Jl@MUWL0000000000e629c\#
U@=QB0000000000:mCW600000000000000000000000004WL7P000000000000000NKZ>niSTB500000000009gFTX00000P^dRL\#
00000000004[]\E00000000000000000000000000000000000000000000000000000000000000000N:d]C000000000000000\#
BT\b@Eie10oM[k900000LNYWA]l<S2RYbR90000000000]gN3F@40oKR9?l6;LRDe0000000000000000000000000cT\WKS81;k\#
WZc]O00000;1cUb0000000000VJ8MY000007P7C9Z?EWG_[OTcKP1?B`U1[9LG=g@00000D8?RoLIXS\00000@JAZ5\f0_TmkHWS\#
@aT_[HdE>f0000000000R1L]Mkm6UfCjd4JKKOI5AS4Ck@D0UX0000000000o4QHZde<1=h7`>000000I96@Z<?N=]j=QI1CD7M=\#
000009eRQAAN9CIod6Xk00000000000000000000Vk1DO00000000000000000000l9bXn_c0=C00000000000000000000O>Gl0\#
0kW\IWU[QPRe_aJ0000000000dj5\H0]5K\o98c3Y5DOIJZOjV`oGS=00000n><^8F7cWZ00000:Z;65M`PbZG<Vj?0000000000\#
_8Si;00000J[__m00000000000000000000000000000000000ZVMJ=3aA>dMmR=A>`K5a=9@1Y00000000000000000000@LM9L\#
0000000000000000000000000`H:mJoH0A3YUXaK000005EPe]Q_BQ9000000000000000000000000000000N]20Q0000000000\#
g0c;Y00000Lm]2\0000000000@^;E400000dZLLL0000000000Nj8Ai00000SaG`lQOE[_h[T0G7J7of00000000000000000000\#
00000dN]Pb00000F65oHJC?D>WoZ;i1B`g:T?6;BC1ML\fNLCF000000K<]D00000nfHFW00000;;c4900000000000000000000\#
00000jhbnl000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TZ0bdL:1;=:=0^S7VC>^00000000000000000000XO3070000000000bFOVj00000000000000068?3J00000ZgGSi\#
0000000000P`Z8f0000000000000007jAh^3d_6T0000000000bM<Hg00000D@G;GcSREYXY;^f000000000000000H<5[m00000\#
000000000000000000008VD<YoQ8RG00000>W`7800000h7_10AFJMh26]U7EhH@?00000<<9E:0000000000jDA8::79C>00000\#
000000000000000000000000000000000000000000000000000000000000000002<8@000000c]Ukg0000000000l;dC;00000\#
FfaNY0000000000:@J2M0000000000UK_2IbKK<gIEDDgS[;CAZSI>10000000000gX@i@00000La[LGZg1nJ[cFAj0000000000\#
00000000000000000000000000000000000000000000000000Cd\_BK[W;o000000000000000000003M=@^00000`b7]>EM>\J\#
0000000000N17[NEjQ619@D^m00000<36Aa000000000000000000008QFj:2e^nD0000000000000000000000000FQbe100000\#
5=AZ^]P3Q[>`UJ900000Kma4RKma5V00000I9:QG0000000000000008JLaW0@GnjDiZ0S0000000000jPDi^l_::X^Mai`AgLCX\#
00000cZ=nf000000000000000SnE2o`3cnO00000B1QSH000006];UAnB9^S5Z\P[G[c2e@2]j@bb[ld00000000000000000000\#
<]LJX8gamS00000000000000000000Cmd04000000000035:8\000000000000000000000000000000G]6Cl00000000009jN04\#
00000000000[RMQI3C5I00000Cl;SFSoMK:00000000003EYWSgbFG_000000000000000000000000000000\?X0h00000>;]QK\#
dAd3Q@h3H?00000_@E`70000000000eUC^2000000000000000000000000052>;<37B[ZaMK?U000000000000000000005aY\D\#
5n9NB00000000000000000000_?50E0000000000000000000000000000008AWSO000000000000000000000000000000UoULV\#
00000QE?1_OS\LNg^Sl`9XPkU2W^K@2W^b]i=35X000006j98Ynj9VL0Y>k0:GO5[00000I9L;c00000oVG_E00000O@P4bk40Yl\#
0000000000IjAHE000005EX>=00000moHdXJ33K@\15jU7ZdQ7000005>F9\0000000000000000000000000TnBhk0000000000\#
00000000000000000000iY<M9d0:Ak_T<NL00000ad9O^K6c=@000000000000000FkK7J;4NV90000000000000002YdZ500000\#
000000000000000000000000000000dLIOjB>31`@dQRn97[LY0000000000;:Onf0000000000000000000000000GfAdc00000\#
00000000000000000000000000000000000`@ETX0000000000000000000021C`400000djIRUBoNJGhcP:m000000000000000\#
;58YS00000;4FmJ000008XFKZ000000000000000000000000000000ibPR000000H8=So;DO5E0000000000=AG?jb`ZV100000\#
VEUCi00000000000000000000hmKf\k10Vl;2=bZ000000THl0\mVD?0000000000lA5ZK00000cbWQQb`Ag[PXXe?B9\87gkeI\\#
00000000000000000000l310g00000WS5o3ibFOnnXG9b00000GhIE10000000000000000000000000:NVo500000HIUU^00000\#
00000000000000000000]?bkRC\;DFEYRbV2O_nc_]bC800000A<K2200000`3UPR000000000000000000007;DLJ;[:<S00000\#
000000000000000b0@@Ko:FmU00000S\DUGZ`]8G00000_L[:a00000000000000000000000000000000000=N`@V0000000000\#
00000000000000000000bDQ?C00000000000000000000A0_GG0000000000000000000000000W673592ESdBOH_a0000000000\#
JFZd7000001g@Ef00000Z<[Rc000000000000000<@d?800000R_8;3[F[gL00000mN^dg000000000000000000000000000000\#
00000000000000000000NDOkRJ^<Rg0000000000iRMJY000000000000000000000000000000]V3M=000000000000000Y7`Zg\#
TnD6X000003E3C:4CIfSPJ:]g0000000000000008358fKEJBj?<^f[0000000000000000000000000000004^;B40000000000\#
YlGVo000000000000000W`:c?00000;5CYoSI5G>00000\V^Nb000000000000000Mg@Sd000000000000000HF@F:0000000000\#
000006lH6_000000000000000000000000000000aADH800000000000000000000nFUYihl;^QdC[n\^Q36XEH3>eag`l:00000\#
00000NX6Q1C9V9V0000000000g@QJ>00000YhD5bN\Da3kFQO900000B1alR00000Uf5Z3000000000000000000000000000000\#
Bm9WU0000000000000000000000000OaWik0000000000ba:<70000000000^m^:jJMObYNc1>\BmY;\6@`km0000000000JMQ`U\#
LTLBj0000000000HEdYR0000000000e2ELOLQBNSY1Z2h00000000000000000000[hZ1d00000000004ES]C00000000004@W[P\#
00000000000000000000PE3:W00000U=HGZ0000000000kg>UIKAEC=0oV;f00000IIR5i=:8d:AlBFl6iBke000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfL030000000000\#
000000000000000G>CLl@d8iV000000000000000000001ldWQ0000000000e2?ZZ000000000000000]k6K]00000P>OAh00000\#
F<cn2\CK680000000000000000000000000000003^bhY1o]XQ0000000000000000000000000]k_oM000000000000000WE3RL\#
f4d@E1PDS[000008HC];000000000000000000000000000000000005]<e_0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kRNhe@HCd`0000000000000000000000000ACBBJ000000fB5n_W2Ui\#
e9[I<00000OdGYn00000000000000000000000000000000000000000000000000000000000000000ClK3:00000l^;iZ00000\#
00000000000000000000XRC6M000000000000000000000000000000bo4LUcU3YJ0000000000000000000000000`JabTM^3]E\#
000000000000000000000000000000fV3XA000000000000000Bj9i<:DCUY_^>I:`Ea4n000000000000000000000000000000\#
00000fB[H=MW0\Pb4_BB00000lRPK]HkFED000000000000000noRGH000000000000000QNJWf0000000000000000000000000\#
00000cb99a00000^jI>[L5^Ub0000000000^b7RX000000000000000000005_<:X000000000000000:_YDYS;8990000000000\#
000000000000000000000000000000i1=Ok0000000000a0e;_000000000000000MO0BPPo1jD000000000000000JIHJR00000\#
0000000000mLTcTl]^WG000000000000000000000000000000aT=Vaji9gnSLe7B000000000000000000003R<F<?TCZT00000\#
00000000000000000000e\WI\2eY_V00000BKIQ[TR\HdCkOB;0000000000K`=jo000000000000000fgMfmiW[500000000000\#
0000000000GL@GR=bbEfcH\T60000000000000000000000000H7G?300000TcKSaYB2]M00000000000000000000000009Ra<X\#
>PGFl000000000000000VaXff\kKfIHU?:n91WGJ0000000000o5SlA00000000000000000000]>;F=00000000000000000000\#
00000B]JoMb7M9`0000000000000000000000000000000000000000000000000000000X7<=^KlS<W5mU9aJZ<I498ET300000\#
0000000000N81YP000000000000000[L0`l000000000070D4J00000;J9eH00000000000000000000Ea07l5`\j\0000000000\#
AGQBS00000LeE5j00000XDZQS00000000000000000000000000000000000g05VF0000000000000003>S_YEJX\c00000190N1\#
00000U2J6F00000]C@V?0000000000000003NL3B0000000000>i@0WZ@4Z<@ZM[F:RXPK?E0SE7nX[C00000000000000000000\#
000000000000000iDGjm00000=ITeRkZA?<=:Zo^000000000000000000000000000000000000000000000fS1540000000000\#
0000000000MmEdSPQ0Wg000003YBV_7UFfe0000000000EKAU<1BO9JKXEJH`GE6ZYnNi==>G2@Je63I9OODARGOokGK\9Y00000\#
000000000000000QB`1f0000000000>L`=M000000000000000LK0G1YmJ^h0000000000P9Fl;FWbQf00000^ITOE0000000000\#
RBE;UfHUeh00000000000000000000=\R5D00000aDbGa_>IkZm1`HH00000000000000000000000000000000000U7\<V>ULW[\#
000000000000000]B[e80000000000`Z6^\00000UKF]L000002E`UA00000NC4A5<L9Q?b]]iJ00000000000000000000ZQR94\#
@_D1BGbC6:]KXnjZ\Y8o000000000000000<4XA:Ak[JQ00000I9>=TXFa=a8G<io0000000000X8A]]00000;[]>:00000SBS5J\#
0000000000=^2=^00000i;5PE0000000000a`E0c0000000000MCF=c0000000000000001R\Qd0000000000QB5N`0000000000\#
bh?WE0000000000]30ahQ[cfAoJA]j0000000000<lY0j000000000000000BZVDQ00000G5Zbn00000000000000000000Ul;7W\#
[aI5o0000000000000000000000000i\XiED40fX00000_gCXD0000000000ob^:[00000\f?gU00000UnMUC0000000000aV_c=\#
000002PAD7E@8T_6oFfPZXL9Vh]Y_c@:9ISKH^RM000000000000000Td2D2lV>Y:RM4ab00000biX=0m4dRm0000000000lcE=8\#
00000`G5gO00000h_8=i3T>S<BRdh98>P\?DZXd:lMJRA9JSk`00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QNFdK00000RQZcfk9=dh000000000000000000000000000000000000000000000BRPJ;\#
0000000000j?IE@0000000000000000000000000TA0890000000000@YQNXd<^0=8QcAVQ>U7:00000000000000000000nXE54\#
R2cB`00000000000000000000O]Hk60000000000liQ:_00000000000000000000CM:LGm9KFX;nXea0000094eAe00000HL=[]\#
DLS\e?dS<?eWB<cJ?MO;cUZMGRU^CIRaTfC]dbBD>ObjH0B9h\0000000000ShGHh00000G;_Q300000SM5RTLV2bZ<gF4Y00000\#
0000000000000008RJ47DRCJ2eO0c2^1I_lCX;=AmbN1W:NX^OfE<jOWIXLe0000000000000000000000000000000000000000\#
7c;U^CMN]ghZ\QI00000000000000000000000000000000000000000000000000]_P\40000000000]lLBDGQK52^2aAF00000\#
00000000000000000000000000000000000`Z6a::Udj700000000000000000000000000000000000N5Tl0000000000000000\#
00000NkL]A0000000000000000000000000=o9cZ00000Hf]LO00000000000000000000000004ORgON<K9DYj^lC0000000000\#
B<aMJ^HTk4j<]Zd0000000000jL82n00000Zn_oC00000000001PUND00000:b8VM00000000000000000000000000000000000\#
XbQ6<00000000000000000000000000000000000000004X>]JSc?A4QTSdP0000000000000000000067bm600000bV;DQ00000\#
00000TkWlG00000=KSoa00000ZbJ9Z0000000000000000000000000000000000000000N0Dmi^YR`T0000000000ON9Xi00000\#
:l5X`M0JZX@;6LgB8BVH14T9H;i\j9T8^LR^?0:]`d;F2aZWM;00000000006l;RC0000000000QT5]P00000L@5JKnG7cSCBN2Q\#
000000000000000k]E@cRjONHVO`2;?OeQR0000000000FMAaoKNADJGK?Sl000003YC[=00000000000000000000oHL8F00000\#
00000000000000000000^h05g000000000000000000006=^^\0000000000on5a]0000000000000002fGOHUSIN6d;DeD4]JL4\#
00000JJWgW00000>gG[_gQJLa000000000000000Jn<T_0000000000QBXGe00000ajQ9T6n9W=h1XlaDXYmDA8_;5[Jce]00000\#
00000<AEMF\c4Ti0000000000000000000000000000000000000000000000000000000000000000000000Vj<BW0000000000\#
:N3CP00000000000000000000MP1[GYe:oiiE>3E5jH4MJD;=Sk3TgY33Z7?0000000000000000000000000000000000000000\#
00000000000000000000^^`=?00000iNHad000005KGCJHc2GY00000000000000000000ag;T@>5^Hh000000000000000da6gk\#
000000000000000L?KEA000000000000000C2]a=000000000000000i\Y=Y`7D1^<PH[H000000S>F>00000[d>V267381^A\9i\#
0000000000<nNRa000001>CY30000000000^HUCN<h6gX<6WD\00000?3ZnbU]]GG000000000000000JJQGF0000000000fb7;`\#
0000000000000000000000000O6Zjo000000000000000gi1f800000PjSk4@P7^RdC2<k000000000000000<XE9^VSFiQ00000\#
000000000000000000000000000000000002h[^5000008bbTf0000000000Zh>BV00000000000000000000000000000000000\#
000000000000000000000000000000P6]5ZF^G9KQE2aS000000000000000@L`[O:cW[a000000000000000000000000000000\#
0000000000`Ze1B000007l56a0000000000\?H^oigL=H0000000000000000000000000V84M_;VE[@00000000000000000000\#
00000000000000000000000006kTYU9U<T6000000000000000NYTj30000000000000003>WjjliZb`nJYH3GF\;j0000000000\#
0000000000000000000000000000000000000000[0^2QT`7i@00000nQ?To6n;Q=IU`F3QSaDi000000000000000XP:GR@3JRg\#
_i^:6n><Ce00000iA=HL00000N5RCe00000[d^Ad3Q6=W000000aFlc6f7d5L0RQ]000000000000000e=?Mo000000000000000\#
3?b]K00000000000000000000000000000000000SN`Ki@eK:T0000000000nX\[N0000000000000000000000000JZ>8WXmPnD\#
0000000000c:1KGdU8QSCWC_G3kF;JneHoLhH`TkBQ5lg@Z@CkEUN:g00000000000000000000000002<><Zc?]Hl00000P=61V\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G6kB7UIRB000000000000000\#
00000NbeO_00000000000000000000o_7]LG;8DSGoEZTCQSPj00000onNjLlVadF000007XGX:00000n[>@7i0dgT0000000000\#
00000n19480000000000000000GS4^V3ZoQ^DYXeo<I6K`\abGXWe=00000000000000000000000000000000000000000[B1C\\#
000000000000000000000000000000000000000000000[_cNS000000000000000gWW==oD9]`VM[3o00000000000000000000\#
0000000000i@Mod000000000000000PR?5k000000000000000Sl9A<000003S\hT^eBTe00000_`9HZ_US;H00000fV_J3Eh4Mh\#
000007lLAP0000000000]=21C;2ER8WGGo>HR[n30000000000000000000000000LX[;h00000Z]N7;i_`J9F>=dZhR?lP00000\#
Y^2ec=K0U7<?7?jB`=aRnU9Mf6i>Xb000000000000000;m56JHgU=WIeci3000000000000000WYP3U00000000000000000000\#
00000k]@50000000000000000691dd00000000000000000000000000000000000000000000000000FRZDD0000000000efA^I\#
000000000000000=:LLW00000000005e[1:000000000000000000000000000000je8[e0000000000aKOdP0000000000:4^T\\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNPBE00000d6I[e\#
iQ_4c00000000000000000000000007T[Wh0000000000c8?6]000000000000000000000000000000RP7?Q00000UgVjH]TM6k\#
00000000000000000000IgA=Ij:XRo00000XZDR2000000000000000aU^je00000000000000000000@A:A500000STO@342:JP\#
0000000000000000000000000`XLdk0000000000nCKOD000008oLajB`Pn8HFYKlm:aVQ00000;EN[B]DV[O000000000000000\#
000000000000000f9FX;000000000000000000000000000000PUXVU00000nI_g_gMR:3M@GZ`000000000000000gK1?Xn=Fm2\#
G6G^nb4O<V000000000000000000000000000000CU4CO:4:4?X`CNhJkPo^PbX\V00000nn`aQ0000000000Y\?d=97UON00000\#
QcQN300000b9:[4dhF1l2oPc<00000000000000000000000000000000000000000U9dXQP9<F9YYGj00000000000000000000\#
00000@jeU5\>MeL0000000000657?>00000XO0jI0000000000Bf\Vd000002adg`00000000000000000000000000000000000\#
0000000000000000000000000;hK4d00000000000000000000000000000000000000000000000000b00BkR@>aEO7LG`jdAXl\#
URN\X9J\o9000000000000000O=_P30000000000fHVCL000000000000000I61Od00000000000000000000dd1Dh\33a9BH5g1\#
d67PWEF@HJDLA_]00000000002m7SR6;XDK000000000000000000000000000000000000000000000000000000000000R7[B0\#
00000S?@7j0000000000000000000000000000000000000000KcGmAii6c?00000000003UThA5Y[5F0:DR]e[UjH?kEW300000\#
00000000000000000000^B\410000000000;?VLo00000000000000000000000000000000000E1LT^00000@m`B80000000000\#
0000000000OoeL_0000000000[?2>A0000000000X?JO300000d@>1CB4`JJ000000000000000nU0A=5jHL>000000000000000\#
0000000000N=LDKXaNMl5J``K00000000000000000000000000000000000jQb:400000o?OJ50000000000RQaAY0000000000\#
00000807I>0000000000kKO@HG:A2k[b[ijdML2T1A8;F23BL`mICN3000000000006MgX0000000000aFQ_f000000000000000\#
W^<e7R=NTN0000000000g[SgM000000000000000jB`KHF]QoFnhV3h0000000000000000000000000cOMH:lZU?=F?8^Q00000\#
000000000000000?g53?00000000009WTLP00000Co[MgB4MHkPP`RN00000HeGJ>00000hM:bN00000L8[R<DRbUV0000000000\#
n^6FU0000000000jRU@F00000lPM^@^SW?^00000[:0d=k2H2g\JZHi000004Kdkn0000000000OoSYg00000e7VgO0000000000\#
b8cZW0000000000000000000000000XJ02T6622P000000000000000klb2B0000000000000000000000000000000000000000\#
7UC1=00000000000000000000000000000000000000000000000000_X:RU0000000000QhBn=00000000000000000000dRZAn\#
000000000000000]11O;0000000000000000000000000000000000000000?^AW:KQUcl00000000000000000000LV]`=00000\#
b2:iK0000000000MXFWX00000Gf[[M\RXfY00000^KN2c6C3\D0000000000X\`Z[00000?KW8]0000000000TlFNT00000KJ[\N\#
U^dal0000000000c925:GW_>=00000Tk4YV0000000000RA4;R0000000000h64<O1\HDQ6CW87MX@2d00000WIchP0000000000\#
00000000007OCi7000000000000000A966m00000jQbSK00000gN0QH0000000000=L<;WAN53YK]]e:1odlR000000000000000\#
000000000000000000000000000000Ii9c200000000000000000000000000000000000000007GeR;00000000000000000000\#
H_FJ50000000000FcAc:KK0IhbD3b`l3<?loX6><00000iI5[X5EC[d00000c2CdR00000000000000000000000000000000000\#
000005]VAXdU3najJO2f000006C``V00000000001[@4FJ_3`7000000000000000000000000000000ec7J\kENEK3lNVS00000\#
00000000000000000000UKX;?00000;2^73000000000000000\l3K_<_SoJ00000PlS1f000000000000000000000000000000\#
WWL2h0000000000Kf[mM0000000000;DPPjRH[Sl[@`jCB2<I?cbPo:IFaAf000000000000000000000000000000;fJ?E00000\#
000000000000000000000000000000000007[70?=cY2n00000000000000000000e4U5a000000000020E48000000000000000\#
000000000000000000000000000000B9To^0000000000000000000000000e<P[`bIOA4fLXcX00000ZG[l6X`3X`UE??XZ>CQY\#
00000000001aaGO00000<WC7T7R;GnhbCIWGVMAj00000A8_o6AOZYOBeahS1m7HP00000000000000000000000000000000000\#
:bXSLX:b7l00000PA>IJnGY83000000000000000l[2hm00000000000000000000\FR>VX1c=X00000SJUZW000000000000000\#
0000000000BB[AeFG>fX000000000000000F_Q6S00000V4GKeNhd5PDTd>I0000000000<^dgFKc_HMBI`mbF8b[e0000000000\#
>?M@0iDD2;0000000000^T]Xg0000000000;`NGGQcG[Fgjc6?UF0@S^_a4@TN@V[jUagm00000000000000000000eSNG_PG3lo\#
0000000000VOHKVGc^0m0000000000k66P8000000000000000000000000000000D:G8J0000000000Qj4PCD05_@0000000000\#
00000]@XAN00000000000000000000iRY`A00000000000000000000XI9]R00000000007AV0_aSEW=00000000000000000000\#
^S;C4\h[BmbIBI;00000000000000000000f0L]k00000`IX1P00000T^d`200000000000000000000ckOGV000000000000000\#
00000<^WK3ERYPF=L[eP0000039\Mln5]CdX_:b600000Z]>CoHh8b3m9?k:GUUY300000000000000000000P@aYFeEHQJ00000\#
00000[fAOZRg=i1:dZm?Jc>Rn00000000000000000000UU2;a00000j`M8V000000000000000cjcFc00000T6eURGOFW8PI39Y\#
\;ZheUP_mE000002KG230000000000000000000000000kDV3400000dQC1^ko=c700000000001J:>V000000000000000GX0OH\#
nWY]S0000000000000000000000000000000000000000Q>T]d00000KT6YL9A5m^7cQ?Y000000000000000<6Ckh0000000000\#
00000000000000000000000000000000000>LYUd0000000000000000000000000:b0O80000000000@LBfg00000ob750P6Cg8\#
00000000006BQ9?00000000006n>ob7kSdf000007a>eSSA]:e03QWY000000000000000I6;O?8l1A[00000000000000000000\#
00000g0SXI0000000000000000000000000J^=;UZ]Og\@m_=e0000000000E<\S:0000000000000000000000000:jeHm00000\#
0000000000000000000000000MJBAn000000000000000000000000000000000000000000000000002_BBY0000000000fd`;j\#
0000000000^2HD`00000XKdW100000000000000000000Nn?XTCJ=Zki?BZlnDK;V00000000000000000000000000000000000\#
000000000000000KQd6SXnHiU000006n2A]000000000000000VE5JbmBGBb0000000000jDcP10000000000000000000000000\#
000000000000000L>IIa00000Q6UTH00000^d8@j00000TPD4[000000000000000N4^TJ0000000000000003K04O00000@_<7h\#
000000000000000000000000000000hk=ga?\]im0000000000MdR<=000000SSh6]>3\5E871E4[7``DKCT>C:KMMIaX7SRN]4L\#
m<^MX6SFHl;S^dFedQ>;84WD900000000000000000000000000000000000RXUW;00000FHWoV00000]_VLLIZ1<M00000FNeQd\#
00000aA:KdjUM7nD5eC:00000;_WJc\E>NEQ^[:>0000000000000000000000000Wc93>DaE74d]cWE000000000000000`lFja\#
F<<<k00000000000000000000ZFYmlRgPbI7Vac=9?SV[000000000000000XG<LG00000H@X9G00000000000000000000hlLVP\#
00000TF7S1mP[Yd0000000000\C9X;[FV\L0000000000nRVbV`eFmn00000HYKUM00000j]3Z[C`[Lj000000000000000VGDaN\#
?`QU<Q5Pc`0000000000000000000025542?g9GZ0000000000?n2ZD0000000000j94N\nQK@8Z6dX900000000000000000000\#
00000c9AcW00000R;7]l00000JWL<50000000000<X^Tl00000L?6lT000000000000000000000000000000=k7oTe]2E>7<:V\\#
=QUlHaj[8I000000000000000QPLZd00000000000000000000NVQnM00000IF>6R0I9[600000000000000000000000008^;lO\#
00000lQCYB0000000000Oo:TLDHP9oRgU9l0000000000EK<maI4AiY000000000000000000000000000000000000000000000\#
8EE9F00000:YU?ZDnJA4AA=]=000000000000000000009FCdkcE]W0000000000000000LDQ5L<]AVO00000000000000000000\#
=V@YgYoTbbWZ\FSa[OhOM7bb<Hid=S4SHdj0000000000EOOJH0000000000EDV<7eBWL[0000000000LD^IB000000000000000\#
0000000000i4XN<00000dD=IM`R[iO0000000000eY_m:00000J8Ohm000000000031J1N000000000000000000000000000000\#
m7dNd0000000000^[B@LO\CPf\kToQ8:9cENU065;L^ZcY`7nAFa8PT1d90V]Y?Y[DR_`Q^be2S0000000000000000000000000\#
00000000000000000000000000000000000>35@RkLV\_QQBk@?PN]A00000000000000000000XoJgW000000000000000b2Khd\#
000000000000000h^1QnMEEi2_MIFe0000000000HL2AEckQ6e00000000000000000000n^VPS0000000000000000000000000\#
00000eRJFU000000000000000000000000000000000000000000000T?DT000000D;P1L[gbej000000000000000Bj8k<00000\#
9l1`j000000000000000000000000000000M<6ck000000000000000000002RMcI000002H[nR0000000000JcLSi0000000000\#
XPNMC00000000000000000000kk]n0kRdSM0000000000Z6KnI01`FQ\DTT_LMV6]aAdUc00000000000000000000]c^fl00000\#
00000bV:M1FgN9D000000000000000UG=Jb000002<>YRkHab;00000mG8bBdeKEmZP24Q]dR=Q000000000000000flKn:00000\#
00000ER3Xl00000J88J70000000000V@][co@YeB00000>2SNl00000000000000000000MX;6[>M1M5>RNA0a\X24[gZVEi@[Qo\#
00000`5B3I00000BCP5V00000nE`3\XmAY^XUdnP00000OHIVHoW@H72>_3I000000000000000000001=K0m000008LdZf00000\#
00000:W^lcK?ZZ]000000000000000000000000000000J;Y8C000000000000000@j@KbKP6BNB?1jg40`kQO6EkeeUD]Hj6`fk\#
000000000000000hD79200000000002aX5Q00000keH<T8O_Fd00000000000000000000=3?Yo8cI[LUhDX=c@E3SX=?>eL1\Gg\#
[@dK300000000000000000000000000000000000_[HYi1^^_`VE`Bb00000L=X2l00000`F[;X0000000000\XQUJ00000_5al`\#
0000000000c^Z=D00000000000000000000BPAPU00000?;E>34iT6900000000000000000000DUJ4i00000000000000000000\#
9Fd1_0000000000000000000021B\88CM`o000000000000000000000000000000000007VP[E0000000000]G6]f0000000000\#
W;Q_G00000aLabf00000IAY9]K_<f<;I:d600000000000000000000BAX[R00000000000000000000XN^ee[V:2Zm@ZA\00000\#
00000000000000000000f8JHK00000oL2gjia4J:mT\Tk00000BM;8o0000000000000000000000000ac8\mc[^8`6kTgd5m]GW\#
00000QaBeD000008_?[e`kXn_000000000000000l0eAV0000000000n21KlDW9ZR000000000000000^bXgd0000000000RQ2\D\#
0000000000OkJbZ000000000000000@XE2K00000MX<V[00000J1XXn0000069[CS0000000000PFGEhY:KbJ000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI43XiFR<o0000000000=QCPMALcCS0000000000\#
Q:0Vb00000]@J04000000ZNcb00000000000000000000M\75f0000000000000000000000000000000000000000LK>dT00000\#
000000000000000000000000000000HIFRO00000cOe?G00000FJ]D700000QS>Fo000005GA4lJ[8To:9UI00000000000n`C@o\#
K0<6g@QX2^0000000000\dT9aX]Ql;iiBhZIL_400000000000@k<TlJkY7eFaQXb40NCj000000000000000000007DaPQ00000\#
X?RCo00000000000000000000?YA_P000000000000000^O]TJX<RFQUoL5TL8\;Ubd[?Y]D85900000000004^c25h[UaV00000\#
000000000000000000000000000000000000000000000IFS4500000B8[c?0000000000000000000000000000000000000000\#
^02Z]0000000000P^8D1I3?05jM6S\D6aiFN60=T73HHR00000>X5Eo0\V5\[9[eE00000<Z=KHlHd\Ol8C;G000002R<TAm;^KP\#
000000000000000nLDo\?lYB<00000000000000000000?_1BiSMVm3W?^430000000000000000000000000000000000000000\#
TcUI;Fj<mU:MI8I[\4H\e=Kh800000PbLSJ000000000000000000000000000000P3QJE00000VAST>00000000000000000000\#
0000000000`G>@U_LHW`XU5ej00000Se`<V00000^^WNLZX[HM00000=<T:[000000000000000K;;5E0000000000Wg8>WM4Q56\#
1^bl^0000000000000000000000000U6X<Hja^oFE7JdH6VKV900000000000000000000000000000000000000000000000000\#
AnOO<000000000000000000000000000000000000000000000M=OBc0000000000000000000000000;:A<_00000jZMf<00000\#
00000AhEIm0000000000>C1fc>9OLb00000000000000000000000000000000000d2Jc1?b3S<0000000000000000000000000\#
]hS_K=iBJ4000000000000000^RSTn00000000000000000000XJ[OY000002`?aFAcVW:00000;Y14500000[HX_W0000000000\#
00000000000000000JdY00000=eAM77hG8dQDMoKFfZo80000000000000000000000000QhJ]8VoI6aSk\7D0000000000SZd]b\#
:]GdS\bbgd00000000000000000000000000000000000;G;j@000000000000000^RGDa=FHHF6HcVa000000000000000nb7B]\#
000009mBHXE81ShVb==G000000000018ZiY00000KhVi>00000000000000000000000000000000000=^5kQ[SU<9<Mb1c00000\#
k\1C8TBSMZmUU[<=^4Rl>mKYEY:PfG00000j8NbI00000000000000000000Ph7QCgd7f6@6bc\0000000000000000000000000\#
UV8JF0@D3H0000000000lWA5e00000GDC[Ueo3iOR0F<00000000000000000000000000000000000000000000000000000000\#
0000000000000004MXEcBB3jm8I3RY8o\jm00000000005H058E]XJYA`]Lc00000H2XD`YHCKW00000000000000000000_A>R`\#
N0T\?89Xjc0000000000000000000000000HcBdo]a>T<0000000000i7=WV0000000000d3<AX00000Y\TQ`kG9OOMf]J^00000\#
000000000000000NZFYf0000000000000000000000000o7K4I0000000000000000000000000CaXlA00000000000000000000\#
0000000000n\0i[00000000000000000000OS:@O?cBo@0000000000H94Db0000000000000000000000000<Y;nK`OJU8mYQk@\#
mYWb421dB000000K:>gm[CFnHl;O^600000XfVhS00000000000000000000<2:0h0000000000[FX;V00000MbeFY0000000000\#
0000000000J2UA4`k`4d0000000000000000000000000000001MNM^J_Q>TG]WU80000000000gb:<oC6Q=<000000000000000\#
000002mc2U;WOH9gg0V7ME>QU000000000000000000008CNKU00000000000000000000000000000000000>N^n_cTJeb00000\#
0000000000=c?]J?2D8gSNSGOWHX^<oRT:ITA[P4nA_g4o=6VM0000000000000000000000000000000000000000E<C81]b@23\#
^;Ai8M:4o:^SLFO>Qcnek0ZfB8UTXO@bI5P0000000000:<?H=f6AnDa@FiD@FBcB00000000000000000000NhKAJ0000000000\#
000000000000000mm^d5_V14jDmO]Z000000000000000000000000000000DX>Mb<7AiL00000dZ6XNFd7a:NgVbb0000049MIo\#
00000000000[Ea?0000000000000007J9UDo@ViYVAUIh0000000000[D@m]0000000000000000000000000000000000000000\#
621^9G]L<X00000O95LJJRH:3HMF:?000009<^;N000004IVG8000000000000000b@H:T000000000000000;7PZ[0000000000\#
0000000000goO\ibk[_f00000000000000000000000000000000000JF^l2G`7AB000000000000000o?YML000000000000000\#
00000000000000000000<STi:NhUgZ0000000000E6@W=000004VYWbE5^e?00000=R<cO000000000000000^]<_T0000000000\#
00000dLcaY00000;YKMg00000000008Z\09000000000000000000000000000000dWc`^ZAa6200000ad[fi000000000000000\#
000000000026?`:cn\<i00000W6=VVIXSX=CmE<20000000000000000000000000000000000000000000000000000000[lE84\#
=>b<X00000YSHo[00000@nOW]F0`I=0000000000S]5RlM\>bR@XN7TB1`@:JAR8h00000000000000000000000000000000000\#
]KLD9NZ68T6A80g1HNFoC5P1=00000kiT0:000000000000000?VXP600000000000dJkj00000000000000000000LEGj\00000\#
00000<90mkgO<ZL0000000000000006>2ROALY;6Ii7_80000000000>nJeS00000HFO4J0000000000000000000000000T19fk\#
JYKWa00000Z15fYZXGi1[lZ7NBTdJIJj4?HLP09M000000000000000k@UP6000000000000000000008m>_3@GI]nfVJ4GbC1iW\#
^UMeb_AYV\lGGV`jca\PLU\<L00000<FXMa00000000000000000000000000000000000`A^UPkFWYb00000WJIB8R9Xj600000\#
<m6N:00000d6[dXka0hUW]5E;000000000000000[kGMXD_]?l00000LHMaDlU[F3gFToE0000030C0Z0000000000=9CIJF;AQQ\#
4554HALPg4[d\7200000000000000000000L>3R@00000]<Zik00000000000000000000AX;GSL5GJdXh]38kKNU3iCRb<00000\#
00000000000000000000000000000000000000000000000000]e8TN00000000000000000000WGDe]oBZ7_IHLS:00000Ge2;4\#
?MKZj00000<6_ZN00000000000000000000R4^Kajm2kC0000000000A\_7H0000000000Ki8[]WoJ[20000000000TkMFK00000\#
00000R;?WMElU;_0000000000000008@1Z0000004bQVM0000000000F0J0n000000000000000Zm^m^000006^<j>B8YJ^bfUM8\#
0000000000000000000000000E>e@`0000000000000000000000000000000000000000:JB\mId`jN000000000000000DV^cY\#
0000000000:K_4<00000jc=UK5ScOR00000000000bN\DDKSbh9k:lm00000G`A9Ih[87j3l8Z00000000000m5\RL00000<Y?1F\#
000000O<9:00000000000000000000^X_mX]HXdgHSCcC00000000000000000000000000000000000lEU:V0000000000Ba_94\#
0000000000000000000000000000000000000000==Hl`cSUJD4gW@Db=Ji?eRO<F5WZ7ioN=j5gKO@f000000000000000cj_R_\#
Ra8kKHCNg^>f<QiNBc_hH>_4V00000000006iA?T00000l6:;5g0Wh7000006369J3HM3ZEUR_d6UWINPS[i6000000000000000\#
0000000000^94`Z0000000000B7P5n000000000000000SRIkAWR1A@EIMdc^V3I?Y4;U3HdJKA0000000000fY6;j0000000000\#
0000000000000002726N000002;LYY00000000000000000000000000000000000000000oZ[<0000000000lY8C58g1mcne=TK\#
3_J=R0000000000PT6^Mb8E<;00000JSO97YaL6f6RIij^a;D\IoQFD4\[fP000005:cE2000000000093?g@00000:KX\I00000\#
00000000000000000000EkbmRl^EN[hSN:<e;3F800000CT7E>Y_5OK0000000000YG6j]000000000000000000000000000000\#
0000000000YJLTUl5<of00000644oi00000CX]>_0000000000Sh8UlZZXAn00000A=P9_A]DD2:RSAC2I>:d9[Y7W00000]ARG6\#
^H1Ja00000000000000000000FI=<N000000000000000AP`J\T;^_T00000c5;b;0000000000HRd^L00000Y<AA^0000000000\#
00000000000000000000^OX4j5A1UZ00000000000000000000000000000000000?9JIc00000000000000000000=\Mln00000\#
0000000000QM@@<HOTR000000000000000000000AgMQe8OAGbCWQEn00000FOMMd00000000000000000000000000000000000\#
0000000000BVFgd0000000000jK3c_kOHAek35;V94U?LN@XRKYCYBG0000000000000000000000000i3?O_00000B`3NK00000\#
00000000000000000000:oMJf0000000000000000000000000000008:a:Mbn_C;000000:D@n0000000000cK<UgC2VX\00000\#
=]d9900000IO=60SFc0N0000000000h:2cVDEGE:fjZ`500000000000000000000000000000000000D64hk00000hfH[e00000\#
0000000000000003?@Ueb3Me>_g7LSZMeCJ00000000000000000000De[\=Mf]dR00000Gd:=N000000000000000Y01@b00000\#
000000000000000a5=ak00000>eP>l000000000000000dZ0<c00000hVYKPI^;CY00000AM5[`RiaTa0000000000CJ@co<J:V3\#
0000000000000000000000000g200Q000000000000000\]eHN000000000000000000000000000000HW_Yi0F[o20F\1MlhZa=\#
00000000000000000000000000000000000_YS\8_UBdb000000000000000FEL?o0000000000hM]o<00000000000000000000\#
^nOfE0000000000000000000000000000000000000000000000000000000000000000000000Z[04j00000000000000000000\#
000008:1VFcX;MICecKF00000E;1850000000000l[C6`00000:V1OOR1<UC00000k;Ya`fiLe?m3K:o^Ve9Y00000iD3db00000\#
00000GceM_0000000000JJT`6000009:LEa0000000000000003]3aJTE7h[OcK_Y0000000000AI5A7nY\g[00000Ta=Wd00000\#
00000n4PO70000000000o`CfDNWH1l00000000000000000000000000000000000000000000000000G5G@Fd`CloGYMU<00000\#
SJ;AX00000000000000000000000000000000000000000000000000;KKdTo5F<JK\8R^WUFHVY6>1c5[YM\gG`b;LFN:Wcdc0`\#
UR3Of1QKNAKFaI>8Db<d0000000000VINDZQ96Yd;94Pn^GYY`00000i;ci=00000000000000000000i[`Z46o8dQUdHiabgN33\#
0000000000<l9n_00000000000000000000F_GfKE<[<a00000000000000000000kh4;>U\J_=00000SF;;DaV3Da0000000000\#
gVBEO0000000000000005@A\h00000000000000000000_F\;E0000000000o<X>Q0000000000L4T\M000007<YF7EV7m2NLWkK\#
BYOURjk[Kbem1lDQO1;`8=bk0Ng23Do73oeO5K^90000000000Oi\=O\<S]Tj_<_;>Q``oO2^=d000001X7>i_ncfd0000000000\#
00000En9`T;OK72]7Zdf1@_Ao0000000000_j1I`000000000018RYic6^\ULR:lSnHAeSTF8DcO9U_B00000^j3OG\fS?R00000\#
0000000000QJ9YFG:HKmcEQdN0000000000J\Z5oe]4<80000000000000000000000000n\R2^0000000000000000000000000\#
0000000000000000000000000=;3FhXTB3ca;cR\000000000000000000000000000000TGak7EfW<]CAI]X0000000000gT<IK\#
Gg>8D0000000000A3]ZK>[RD@00000000009?]iT0000000000000000000000000g@;K;Db]P?O_e7I00000D981NgT9=d00000\#
jJMd1_g^7O00000000000000000000000000000000000000000000000000000000000000000000000000000000Vg>=3KNJNf\#
1iNin000000000000000Ee9Eocod4400000000000000000000000000000019PF[8:O_L0000000000_TPRZlGc;NO?ajD00000\#
00000klO[i4]>Jm0000000000\a2Z900000000000000000000TdU?000000000000000000000000000000000000R3LM?leY2`\#
00000emVe100000000000000000000onTZP0000000000]^MbY00000\I_OC00000SK;EK0000000000000000000000000QOU2`\#
00000000000000000000K]8U]eb3@X0000000000000000000000000`LaUP000000000000000hVW0APQ<5A`[K2UoV4\RKVWDn\#
<G2eI00000000000000000000000000000000000UcX>G>8Ak70000000000502=Rln8K]000000000000000000000PH@Wn2UY\\#
go66ccDFVH3U4Jg00000000000000000000000006L;S=kf0fOlbHf[\]Yo5\?\0F:4aBY000000000000000000000000000000\#
_O9>G00000hMEogmYG=I00000Id1Y>>^NQP:5eG`LB2In3>[KQWe]Al`D`5D000000000000000000000000000000WM?5[00000\#
0000000000000000000000000000000000000000000001T;YI000000000000000e[I>j00000H]\U\000000000000000VRL67\#
aJX<[0000000000C0CI5000000000000000Dg1>O0000000000000000000000000000001:ZaR0000000000000000000000000\#
?0aO4Mo>`\?\M3C0000000000PTOKC00000000000000000000mV=oiGEVVXaTV;V000000000000000UJ5h>000000000000000\#
0000000000H_N`VgB0>90000000000000005`VfY00000[[e<>0000000000000000000000000000007HRcN000000000000000\#
00000BS3J8>MVI?00000000000000000000hgLOO_001VSG55Rb=Q3:OO\QS0000000000000000000000000Kd2^10000000000\#
00000T_diV000000000000000ZbG>L00000000000000000000000000000000000<eRTj000000000000000000000000000000\#
0000000000<\6G0R;B<6_YT:o00000m<W]C0000000000_@P6QTY>cnPX99MOdEmbV^UMg0000000000000000000000000Mj0ZH\#
00000D8IVkcoPUC000005H;^80000000000e=2B`LZP=i?Dd@]00000?E63o0000000000000000000000000000000000000000\#
000000000000000Z1BXKP]TkJ00000chY`\0000000000:R2BF[FeORaDGDT\0=K\RaPC800000?9bAdC^9me\L@odl7EcO00000\#
0000000000i\CV0okDE7kaEA^000000000000000hg4R6olK030000000000000000000000000L`GP\000000000000000GAcLd\#
0000000000M4=a;lKFEN000000000000000000001UB:V00000000000000000000000000000000000EjYS500000000003m1J>\#
00000000000000000000JjY4fYP]@50000000000FoKWQ00000QP5iQ0000000000OYS9I00000bW\2X00000efEI60000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee6I?00000:TTN;bF>RC:<OTNQdYjcC0[FN\#
00000c3LUV00000_d;_B00000Mb;:d000000000000000KMA=8HbCL`ZY0=2`AQZd2U[Pk0000000000d`d_@6YDiKe:bM;00000\#
00000000000000000000000000000000000[JQ[Y00000@2TKH0000000000000000000000000000009k?bZ`1F3G0000000000\#
00000000000000000000000000000000000000000000000000;OcYC0000000000000004gElXSkGAG5KThngo2n?;9NdE87WmI\#
AIU1]0o[d;T9;fD00000_lYGT0000000000000003B<Sha8><jnBP6k1T[@^gF7YY:<INai:LJ0000003:8?^00000hG0E=00000\#
000000000000000000000000000000000000000000000ScA12i;MCA00000000006;L@C00000000007C5\:bGW@P?m1mB00000\#
00000T09VC4@En[00000=INOCE\L\D0000000000;_FL7Mf]jj;_>Hj00000=Dbif000000000000000000005m0OY0000000000\#
00000000009_OWL0000000000000000000000000000000000000000djPG5000000000000000?922hkO2fI:3F\l\WZ3O`Vbj8\#
000000000000000000000000000000i?^SI0000000000000000000000000iX6Vn0000000000:1ZRh000000000000000VFN6c\#
00000^UHo10000000000000000000000000[\3e1boR14000000000000000G<9]?M<Dg6gEXf1Xe`S=0000000000ZLVJC00000\#
000000000000000>OF2Y000000000000000j7JQ000000D\aHC000005JLQf0000000000[IOPFIceOD0000000000YROle=>c_C\#
XS9bKd[;1\lcF]=00000<I6IT00000MV[4H000000000000000000000aL\M0000000000:87@TS:?d^]PH:m7SOa80000000000\#
0000000000l7_Vh5O<nlAgbHE0000000000PLGJ27HG_k71V=]0000000000B8ASfROCcS000000000000000000000000000000\#
00000XAP6]d485hFoTcaFC7<7j18kYmfX0V0000000000000000000000000000000000000000Kl:in000000000000000d2\O`\#
00000000000000000000@TA_DETVU;00000E`=410000000000KVEXFS5S<lkZ14\D[SHVHb]9Qg9`Mc7]c`l000000000000000\#
Fb3Af0000000000LP;HD93ATMR:0B:0000000000000004C4iIecWOfl5KL^llPZ10000000000l^7mL[c=B_U3V<a0000000000\#
00000Uk=mL00000000000000000000_FOIV00000000000Kc]Bai:@>W40bMNTIKDMcZWQ000000JI;C00000000000000000000\#
0000000000cU]A]fDMVnmkJj5NEUbo0000000000T=CQi2;12A0000000000gaaL@000000000000000MAH8TWFGZm0000000000\#
Ie2QIh<c3<_m:e4000000000000000000000000000000000000000000000000000000000000000000000000000<gbY=00000\#
00000000000000000000000000E>V>kUa6?00000mlGSQ00000000007W<>nE@c<?_Z:ES_7AB90000000000000000000000000\#
0000000000000000000000000<IH>n00000ERNf4000000000000000000000000000000000000000000000000000000000000\#
000000000000000NGa9Z@P5k@KY`O[lBc`R00000mY4\EnlMLKa3I4E0000000000000008[5Y[`n=ZO6>]EU=f^Vk1Ae6900000\#
00000000000000000000000000000000000000000000000000000000000000000ZAG;:00000FL0Y00000000000QMa>200000\#
:c<H_eE30j000003^;]DDd0]BbL\dk00000PWY0E000000000000000CjB4CSRVUT4NDbhE@KgOMHLX?>K\le00000000005nN7E\#
000000000000000000005ZK`VgY@TkB44jo0000000000?KG<0fP1L[00000000000000000000NY9llG^EO[000000000000000\#
000000000000000X@?h400000:;<Y80000000000IB:gn00000?]4h_00000000000000000000`ZXNT6?5`<PoeD:00000Ga6fh\#
URJS`0000000000000000000000000C`4BY00000BSKT700000000000000000000S85[9VH8F8hMDCL00000DRC^?00000ZQ>GP\#
=4FcJ0000000000>87Cm000000000000000V72KD0000000000X:DeRFVb^G000000000000000000000000000000<mAm>:]L0J\#
00000HV>>6Ma7k:oDDNl9<P:\8RQ4h\NZoE00000000002b9oG3IGg\000000000000000000000000000000n42OX0000000000\#
00000SQb;a00000>oV00o;_Y40000000000XbYcF0000000000iAQF_0000000000000002c=Lj00000PT:HcK80PUcG7471m<@W\#
b3aVD0000000000000003j5;JX1_7m0000000000:PGijdX;M1:hEU;4_\RnZ9^oiQLIKn00000000005d\68Y:dkN0000000000\#
<GENm00000000000000000000P4OD`L?dLf@F;MAjYB[BBKXb9`]@iJFG`0DL8KY73id6A0000000000`O?iN@369jXkG@`Egd:6\#
00000B6>LX00000000000000000000S?GnS0000000000000000000000000000000]>4nGo8^k1?772_=EeKN4Vh602:`8>0WM_\#
00000nJa_hlh^Em00000m>RMl000000000000000POZ:_gMGPnj3I3WZh]J5Vib9_bY]EK0000000000g;P]V0000000000US>hQ\#
YEZ5E000000000000000][4Q@00000=5UgJW4>I\;lSgE4Xa^O00000000000000000000Lf4bN00000DCAaUHJ1NiZW9\@00000\#
d58h900000000005mS>N00000gETo800000000000000000000000000000000000000000000000000cF_;AH;ZI@4F_Sm00000\#
0000000000000003;O3l00000En]L800000gPOk]0000000000TKX4XHRbWT0000000000eL4ID0000000000000000000000000\#
0000000000;g>^C00000bHALN@_AN6_GMVd00000000000000000000000000000000000dQ=L10000000000000002@Lk<00000\#
3CI2H00000000006mK<70000000000000000000000000ohVLY00000000000000000000Ac;Oe00000000000000000000`dUX`\#
0000000000e^7\J?0N1=00000AXR446\?[B?BMHQk6deH00000C<FEj@aV]JX@8CGH^dk;XXe3X0000000000000008e=Rk:CRF3\#
0000000000000004_??;Gb\oi0000000000000000000000000MNTbD0000000000<l:N[L<PVS0000000000000000000000000\#
0000038>id_lHhD9S=md00000000000000000000WI`LA000000m@PmSncW05CcW800000000000000000000000002O;hb00000\#
ofa:g0000000000gTTCD0000000000m48QnKoRoM0000000000000000000000000;GJ99000000000000000000000000000000\#
0000000000000000000000000000000000000000:BWma0000000000gP@DnWd@6OKA2leeSK8ICCG?A9bNeX4^a:4Q6BJlUbQT^\#
DS8f?kPYbhbPbB[000000000000000I9AR\0000000000084Vm0000000000d5bAT00000000000000000000ScVHI0000000000\#
cO0:E00000j0bX6000000000000000T7`gV000000000000000000000000000000000000000000000he8g3j3\V6TLDM^00000\#
hX9Za:kV_Le`SHAQmT4Ed5b_ml43_fc`dKb00000000001SI1S>HE4gQW0cZEc>=_KNNII15\6UmTVH2]@FJf000000000000000\#
NJUU3U66A600000HdaB8=f?L;k__jNZW]JL000000000000000:73HW9_ZT0DnboL000000000000000000000000000000VG@3j\#
00000R_BoX00000000000000000000LP3l400000m5B^_I9[?9g;Q05>0=>L9>[`Z00000eJE3m0000000000000001BCnH00000\#
^kVhf;XUiMF``Wg\4?A^Gh1IO];=jIRlB`cSlGPOH18n6;mI8X00000CMVYM00000LjLHV3<`OQ00000fUE1Z000000000000000\#
:Me5meZLS`000005jEPb000000000000000ZZJl\miT5I00000000005@>lA^YTJ@00000L<BP]000008bdE8000000000000000\#
000000000000000AIQ;F0000000000<4UZ;00000j0CaP000000000000000000000000000000000000000000000kMbfDXj8MB\#
>4B]GN0IXT]ba7W=Oa`[00000>91:Rm>3<TcUX8F_W`1S00000QGAIN_O4laN2G7m000000000000000000000000000000P;71\\#
0000000000000009NZWa1\]O1Dk6bhig2h:nJ?eKgiGKPo4N8GAo7V\@iLT5Yn0]j]T_EBeQ`3HnOacY0000000000b>UHe1h3Ud\#
00000T9R7G00000JMcdY0000000000hOB0E00000000000000000000i<NbV8FO<600000G`X8500000G:>d^000000000000000\#
0000000000Ko^`n>kSiCIG6Y500000DAZFh2m:Ob000000000000000000003E=gK[:U1EaHY9:00000000004H\SZ00000hU6do\#
5\3gi000000000000000@T4nej04=f000000000000000000000000000000OSNNH7l\[900000Vja_20000000000000005_HL_\#
S;XZI00000000000000000000JZ<^^0000000000000000000000000>g3nmDgORh0000000000aR090000000000000000SLYca\#
00000JTLG2fb7eSC?9LU?aJKfMla`3BFdl@000000000000000000000000000000>@VSb^^F6m0000000000000000000000000\#
000000000000000000000000000000000000000000000POKJ`000000000000000DJ;X:00000TX^hl00000000000000000000\#
00000ILdAMmhHVJ00000S?=fk000000000000000000000000000000;?W5C`A:6YWIbA7000000000000000000000000000000\#
^QIHH:JUO\00000DS2JVEJ6WQPZIaQicPLH000000000000000d>WO]T^XZ800000000000000016`Yi0000000000TSEgM00000\#
0000000000RjSUn00000mX=G40000000000ETFXY\=^PV00000000000000000000000000000000000000000000000000Se>E[\#
0000000000leN\20000000000gC;Jk00000fc]0;O_;TX:^`Qb00000000000000000000DXK\`00000<iKZ:LN;^\00000abHe\\#
0000000000JTN4g0000000000000006lOb2aVJJl00000d=UDV0000000000UD:U[00000000000000000000WY:LW0000000000\#
00000000000000000000nL\M@9?]YeX_?WZYU<?Q]MQ9\0000000000000000000000000000000000000000000000000000000\#
000008o28SYQAg>1a[8S0000000000La33;TPXWk000000000000000HZ4F5000000000000000bQ[1PGg[DD00000000006X7`N\#
0000000000000000000000000\[ScS00000000000000000000^J=T<FKG0Q80d8V0000000000000003<QbZ00000?f0oT\h2g;\#
00000Y8<oY00000_JbU;dDXXC000000000026a`H00000nNFoNl`FF8hHMVN000000000000000c<?TA00000000000000000000\#
88RX>00000000000000000000S7[=`000000000000000feb@B000008=[@50000000000lZdn2Sa_YZ00000000000000000000\#
00000Lo2Cb00000NMHCLMGc8B00000cKG;eOlIE]00000QSR\700000000004TP``AK4n9a_Y?i0000000000oh^YY0000000000\#
00000W;N7e00000000003T6ZN000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@[RM000000000000000[lP8@000000000000000\ebOD0000000000U>NDi0000000000JB_8\0000000000Ee18B00000\#
0000000000^fMnI000000000000000fb6UF00000000000000000000000000000000000000001Z<U][7Wk8000000000000000\#
jI6Pc000000000000000kbTMG000000000000000000000000000000n>3;]o_FSALXInQ`X7W^o1Ea10YS[J000000000000000\#
C=4_De\\\:00000jkNie000000000000000000000000000000kI1G8A16=10000000000N0>690000000000000000000000000\#
00000000000000000000Q=6Qd00000000000000000000nP1S:0000000000000000000000000^dKHh0000000000DYRF=00000\#
SS9mXCXH@I00000000007LAio0000000000000000000000000?PJX?\7a6L000000000005GU7KO\EI<FeTE@2:a\FUCmZ00000\#
0000000000000000000000000TbKL000000KjQ3NPKA\30000000000LL7gL<>BgE00000SQHcQDVY`j;`;@i27EF]g[10@H=KSM\#
00000U^b``0000000000000005o\Zb0000000000_nDQ5DCbcH^LLfJJ9_gI00000Tg2J;00000000000000000000<[TLAbQ3:D\#
h^9V;F:NNXYoO;Q7M=Ck@cQGfdkU2nEbaE?0mcob00000`EMe00000000000jN?2NfQG6h^cYBXj@<o800000000000000000000\#
oZcY1[A\kk000000000000000mDGQZ00000@I[mW<T]T0U3]V800000XiRi:jX6>S=j9HM9O4oOBIE6h00000000000000000000\#
0000000000LMbfa00000000000000000000000000000000000Yk\Kg0000000000BjEe70000000000<FBB=000000000000000\#
n[T[o00000c3Nk^dJc2?jU3[@NJVKQ000000000000000eKVQ_8\WYB[n0Mb=lZk;<NGAa00000000000000000000nJKGU00000\#
[:O;\000000000000000]Q^3500000<I<SV0000000000000000000000000000000000000000000000000000000YBKAaFTS_7\#
_86AQ0000000000ggTM8hZCJoBQ_=UgoMW:XV>:W000000000000000000000000000000000000000000000^jFQ_00000LX7bD\#
00000<VJU?:\@fdUUWd>lgUSM000000000000000EbH460000000000000000000000000000003bG12LLYSl00000J9SWm00000\#
;0001gGO1UWWZ2[0000000000000000000000000B^ZY@S9DHM000000000000000000002[\dBoaG_Y00000Zc5H60770n`^c;B\#
00000V[QIe0000000000l?]1I0000000000^;5=CWSJjON?D[mHI=X3000000000000000000000000000000>P8Q_F?R]h00000\#
nlK0ImfcRn00000000002Q8Gi9dGP2D_0mK000004gXh0VkU^SWl<L6`h`\U00000ebPnkg;E[PDjB326NME]00000gk`k`00000\#
00000YUMlP00000g;_VW000000000000000000008M`WF0000000000hFGBnBcT7200000TlMSo000000000000000iQ9V_LPFm>\#
QP7Fij_GiXgD0IH>O:]E3ED47_E]`GmgI1?B6LbSE:]i@TiDThA8Cen0000000000000000000000000000000000000000nV2T:\#
000000000000000000000000000000000000000000000SGWDJ00000jk0lL000000000000000fi5dj757Hf`FPE[0000000000\#
<YYCSAZ2]e00000WA@L80000000000BRKd9liCfc00000000009=YaX00000`gA[c2>KH90000000000T6P:K000000000000000\#
0000000000366YW000000000000000E9>XK000000000000000mh665FoCc300000T\[YY7<LPK00000]iSUGVW]5F0000000000\#
S2E1600000dFTRl8aQNG4f?ee4f@`<5T51fQF4:>JgXIWin4PK0000000000Wc5^N5KO2000000L;P6E000004^PA47:0H9M^6Bk\#
R8TRS000000000000000000007\4l:1C801o2UKi000000000000000ECPTE00000000005]ddA000009LLZ400000CPAI900000\#
000000000000000DJ80@kS?b1h@G5OT\U2ABM]]Pc;dhS0000000000CL`da00000000000000000000nE6fU000000000000000\#
00000i5SME`OYVm:H<^UmCJ:Y<Ra14000000000000000HbH@ng\b=gY5Ao15TaS0000000000000000000000000000000MdFjT\#
0000000000LQ6fC0000000000TNL?Z0000000000XQ2NM>mU]_j<[8=0000000000m13lH000000000000000Ai6<b0000000000\#
00000JMbE@00000000008Q?TW000000000000000000000000000000<0U<g00000lGZ_6Z>RA=k04=Nk`V8a]n_5K0000000000\#
[:>5VVfZ3900000dJ0<?;>75C000000000000000VKF3l000000000000000L2^1R00000000000000000000000000000000000\#
lJbES0000000000000006d_mb00000B1cjT000000oNH`00000000000000000000EBNS^RMdR[F63D00000000000000001HS@n\#
00000000000000000000bV`360000000000Wa^>RCYBJE00000CL5Mo[B3nU9laDQ00000TOaSB0000000000N]7Tk0000000000\#
00000b1\R600000000000000000000000000000000000;^WXP0000000000i^JAB000000000000000MLFNAc`HM0DjMYZZDcbS\#
000000000000000\eBTL00000OW`CZ?[dbP^?D;`0000044QXL00000HZAm`PmRa^00000000000000000000000000000000000\#
00000000006TQ;U00000000000000000000000000000000000>k5k1000000000000000Wn:5bN_FgN0000000000XiOeE25HJl\#
eEbMW000000000000000[F7aH1DAE[Uj;3JEGOR^hcTg8dBJUkn\\Xj\`ddk000000000000000WIIC_okDXQR;M0l00000gQK:c\#
b^^;i00000000000000000000o=4P\00000jVc:g000000000000000XTAghbRX:I0000000000QQ^gN00000000000000000000\#
Z:NWe00000000006I3jQ000000000000000mVRVS00000000000000000000L=b7YXKOW900000^[\Wj00000000000000000000\#
;`FCR000008Edld00000K<=OF0000000000gOPYL00000Gn3CC<KNUg?0^jCS4AJTDja[H000000000000000000000000000000\#
00000QiVfk000006bFQL`nTO[00000000000000000000000000000000000940MS000000000000000000008M`Pg00000AN]@Q\#
000000000000000000000000000000D4KCV0Ae33000000000000000000000000000000W^IYJ000000000000000e?PjHbd?8]\#
8S?KQJN7YB000000000000000000000000000000MmVCn0000000000000000000000000000000000000000000000000000000\#
0000000000bG@WQ1KY;mhm_aX000000000000000OeU;l2oL1NXl12e:Y7hm00000g90FX00000000000000000000m]=oX00000\#
000000000000000FnE\\7FS[mTG_X300000000003ZHQWX9WjZPT;[OGeGk_00000;TIQn00000000000000000000=@Qb800000\#
000000000000000000000000000000Wi4Yd\3IV200000UAQmjFMLF84[e1T0000000000000000000000000000000000000000\#
00000000000000000000000000000000000jbUkS0000000000?W8e10000000000000000000000000@4IYn0000000000iUJBL\#
`^_d40000000000DgXVE000000000000000Dj9?Y00000bk:koL<8bdXB>9^5OH:D00000WZ7:c0000000000AoH;_0000000000\#
0000000000000000000000000[h?J\leJD\lNb06000000000000000gRd1Q000001DQUh0000000000N>]Kg000000000000000\#
00000\N5@;00000ReX]iElCO1000000000000000<0aLK5=8E>00000YBTQDn_I_@00000000004^PWHKiSaZ]me5;S7:ZMMORkn\#
000000000000000000000000000000gdVSG000006U:eJ0JEWl_VO;?00000eb_gk<?UDJ000000000000000000000000000000\#
00000Tmdi:0000000000000000000000000000000000000000HF;8_Y1=f<^M2CD00000E?=1<HQ=P@000000000000000a]QJN\#
000000000000000?k7ZmEN\?V00000000000000000000000000000000000000000000000000JN>:=TjVTi0000000000N2EZg\#
00000liaWk00000AkCAn00000=VX@j00000^X1=@EN:=]0000000000Z41<700000IK>Wf00000<^?4S00000000009g5hm7<Yg\\#
00000Xl_`j00000000000000000000000000000000000000000000000000SiTUY000000000000000W3JhE0000000000]Z<Yg\#
000000000000000<dE<LOOZ1N000000000000000aCGD400000XF7QhQQdZE00000G8ZK2000000000000000=BGT5nYcXHZ_6dC\#
0000000000AWF3]NE_8;00000RNVMj0000000000EGPfe000009gOlO0000000000O;De8oCd^>Bb@K>_0>`800000Bm:Jm00000\#
L`TD8000000000000000aj6=D0000000000EN8M5:P?6o000000000000000cMRo6J`=@QdPS2ZLFYEN00000000000000000000\#
000008c0RfJPU0_000000000000000kE?;>HFN5c00000CWLDiGeRh?0000000000000000000000000=;=QR0000000000mPTlZ\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4F54l0`MA^o>@e\#
50@68KPYKb6m:1TFcLEKC^ZKY=Wa2E000000000000000;F2a1AO>PmbZ@KJFebn\000000000000000000000000000000Y>9=0\#
00000000009@JghLg329L7C5>000000I1n30000000000Kk>VfnA\n9oabTP00000:43_G00000000000000000000WJ`ND00000\#
1\5N90000000000000000000000000000000000000000knMoWD]L7@j082?000000000000000NAJ0Q0000000000PlB`R00000\#
00000000000000000000000000000000000k`H3LF]Bgc00000000000000000000Q_R0g0000000000_X@[HTY`h?0000000000\#
l8^NF00000833Sg0000000000<Q@[_0000000000000000000000000olLK]PVaE40000000000000000000000000LgG6J00000\#
00000@Ma4K0000000000J0;_f:3PCB0Hcd6QYGXH000000000000000;l]KA0000000000^j3A5nK=A:J90g=AEBCFc\bDm00000\#
00000jDUW_h:PZ?00000>\MNC00000?[0>k000000000000000000000000000000emFol00000Q9CP]000000000000000DYY<m\#
00000000000000000000NWE8b0000000000iV41UTTXJH00000000000000000000000000000000000000000000000000cRVdM\#
0000000000?72m;AQ:>??l?4e0000000000000000000000000ThC3j0000000000ia4E]AFcK300000abTVl00000cEHd4EdB=H\#
aR68LZTA6_0000000000em;ZD0000000000000004?P2Q0fW\4000000000000000[L_NI00000E\28:0000000000P:dWC00000\#
?9LJE00000WDLcRnJXIi000000000000000000000000000000e6WSe0000000000VK>8lKED7D6CV0=00000mG9DCZW@LG00000\#
000000000000000o8C2MMb<?cT]FXOZ`^h_00000FNDbBOK<g?000000000000000:>>R40000000000Fl08T[U>UdDPb>U00000\#
KM7j6DL\_g000000000000000000000000000000000000000000000000001GX0?ebbTG5;4G[0000000000000000000000000\#
TAP]c5X^L100000L1UU::n7\Z0000000000K3aeN00000000000000000000000001_2je?\Wd400000S>T>kO8;QGT<@?l<j`4n\#
00000aaCA?nUI>S00000J`<\_hGNFF0000000000VC=3?E@?VDBVTlk8mWLk8]]aQko;R5_9cb>oh\?B00000lo>280000000000\#
000000000000000000000000000000000000000001L`iaL]b40000000000o`:oXkVAkd0000000000afC:h[iUPAHaEHa^UOg1\#
@aQFm00000bDQ@D00000aSbWc2L0Yc=QGY5:B7J;E<S^800000000000000000000NS0m?f@`PWjO>5f000003I8B`dh_H;00000\#
0000000000000001PACc00000Aab7Fo^7^>0000000000B3QE2=85f@8;8S:B\Amn=:da=00000DD4b7NfIJf4\R6h0000000000\#
i`R@100000000000000000000ED_d=jZcDWOGeLC000000000000000;6:Ic00000d?6El000000000000000^GJKY0000000000\#
000000000000000000000000000000U6P760000000000000000000000000Xjd9ThT@g]6ZKHIe?ILg:nUfi17_:j00000MQUo\\#
=aO`G0000000000P<KDlMS;Sc000000000000000QcHS;kDN0_YP2LESa<B8NSI?i00000000001C8H7fT18m00000R1]cV00000\#
00000000000000000000B5Snj00000000000000000000000000000000000e^LbH0000000000>WEY3B18J`00000mnKmJ00000\#
Rc51MWF49O^B\mf00000Vm9X0000000000000000e;_=F0000000000_4GB:PB5S_<;G?\00000WnbV`0000000000D^U`j00000\#
5]40neP6Wk]e4>?nd73_0k<S<WH=Qd\WAo\5XOX`Z_I\:Y2U8m2]\2?PoBLF0000000000000000000000000LVY7=00000c\Y:R\#
00000HM>Ln000000000000000=8CZi00000000000000000000m9<fgeSF5NJZS[a0000000000J<H_@^7HPP]Dab300000I_YbQ\#
<m76^KoQ3^000000000000000mdT6a?EckC00000000000000000000IW6gFMf2Y8RQP=<000000000000000000003Xcaj00000\#
000000000000000ZPB<RK`;hn000000000000000000002:5jb:hJ=:5f6<O:\P`2o=8koQ4X7C0000000000EYTMb3VUAd00000\#
0000000000ee_iW00000ml81?000005;YSF0000043=`FN6Ylc000009EA6D\Y`K000000j;0K642>ZY^kUZ000000S?7[9Nj?gd\#
0000000000;I^Wh00000000006T85H>^Ml60000000000000000000000000000000000000000M=8X400000000000000000000\#
000004SRRU00000e0XKAjg81dJZdOY000000000000000DWYVKNF[T8@]_>V00000000009A7PI00000\L^j50000000000eVW1H\#
00000YZe?e0000000000000000000000000heWFMR95I;0000000000=H4W?iZMKO4217YM]FSRi\NAFD6R6PS1[De0000000000\#
00000aAG6B51[6gJD40^00000I<_N70000000000<BW<TEg9UlB40ALI7CG3Ybd`L00000^MATd0000000000000000000000000\#
O9LmL00000000000000063:me`I4[60nMG?0000000000VcD\a00000g>8ffH5N6SdgSVF000000000000000000000000000000\#
eX7h30000000000000000000000000L6HYDV[R@_X1^>HgCF\F0000000000Kb;h80000000000@2B6JE1=GFVAR`<00000dLQ^D\#
00000000000000000000`E=WDPS`j5B4>7Y0000000000000009KR5ORQK8\?UP7J`IPdMnLUNP00000Z=b22KWBD40000000000\#
OM^f500000000000000000000;RZNH0000000000Ze0IU0000000000000000000000000j@30b00000000000000000000ccN5Q\#
`o0>YBSBd1>LQdnCSKeDA@e5S00000000000000000000iCYfT0000000000NCPYV00000WIMP_1j2N<\O]@C00000WRFNg00000\#
0000000000l:7_\bn9P>O>NkD00000Qf0h;00000000000000000000YI^_G0000000000EmbIe0000000000000000000000000\#
e_:fRP0Gh100000000000000000000EQ4[b00000V;0J<:bYj;ejFH420HaTQAN;f00000RnC0m00000000000000000000WM012\#
00000OV@;:000000000000000KT2GO2J9U5000000000000000DoYjoeXZX^00000FP4E;00000Z6VM\000000000000000a^PFk\#
00000000000000000000000000000000000=CJNE000000000000000000000000000000CKTSI0000000000i_4:fiG97@00000\#
dh6\O00000J1<k]000000000000000^GD8RM>P0?[HXia0000000000B5G8<YMMDg00000DY_E\00000>:Z3k000000000000000\#
00000T=AAIm7EP8EHVNjdNbogcnT`K14U4c8jdbd0000000000000000000000000000000000000000000000000000000B45?]\#
0000000000U4X?c00000IlNi1UHIHhLIZh2000002M2jOmPChkZOTW<6_;Wg8b0YB47WbL8D[h\000000000000000YlEKWohW9H\#
5n@n^00000Dm3cS`\0Q_CidAc00000000000000000000000000000000000XKPHX00000KP[BPI@MYD0000000000mO:X<00000\#
00000a[3?T6l<jjj:OT4o`V6m0a^gE000000000000000000000000000000000000000000000fiTK800000000006e<3F00000\#
00000N^@48Cn45l0000000000000000000032cj9c6Vd<aMQ6H000000000000000000000000000000000000000000000_9d8D\#
000000000000000knHTgbPNiP0000000000m@^mG000000000000000FnKVd000000000000000000000000000000?<TXDA?`;O\#
T;V:;BYWNV00000ciWL@1E?_40000000000QLVclOHZcV0000000000ndaaC0000000000000000000000000ml7cc0000000000\#
000007e0i8U>ME:[h3I0b``m@U\3_Q0000000000CB4YIHUSWa2g_Qd000000000000000^SBOC]k2R?000008WF=HoZc:8?n4c]\#
08=9nW^0ST0aRe@8AI0G6?96F00000EA4T4000000000000000000000000000000000000000019L2700000DbZ]2_\1h]00000\#
1ge<W]M:>5000000000000000:7C9Q0TAK]Vf9AV00000LD<AI2WCLW0000000000=b[Q^BgC>l0000000000@<L<FYY`F_\FQ0L\#
00000ZC6`Z0000000000A7D>e000000000000000000000000085Ya<8=GSFGKbaX0000000000ldLNMbd`R0000000000000000\#
00000000000000000000000000000000000gkXL\P^<i`0000000000000000000000000J<d\;YYLNo5=EEmgkLdD00000i>TG9\#
0000000000W@1ZB0000000000JkD]40000000000000000000000000>1CH:0000000000bPXQh0000000000;_=iO0000000000\#
00000000000000000000000000000000000H^8P@0000000000000000000000000000000DRFI0000000000:5OJlE>]f?00000\#
00000000000000000000000000000000000000000000000000000000000000000SFdV70000000000HWB8c=lVnf00000PfOQ4\#
T84@F00000Me9efKgMVY00000000000000000000ee]nMK@EPU00000Lf2XOTMH\200000c[Ck=00000G39T]0000000000;n8=0\#
mCHNWoJ=>>00000099ZALkNLJ;M_AJDZdhm00000000000000000000O`@\n0000000000000000000000000\4OV?00000:FC:[\#
LfG<<HBXL00000000000LTR9Y000000000000000000004UG7I00000IdIY;0000000000foSLK000007_LVhgaO6?PE^9g[O`^Z\#
00000_gLI900000000000000000000SEC1OS?^fLY]3VJ000000000000000R0eRRUHO3_000000000000000000000000000000\#
00000Q05bR0000000000gA3md00000S84Ua00000000003=Ng<V4Ie_A^cM<000000000000000000000000000000hD=kGi8B]i\#
g7;_3Pg?m;ZjJ?bYmL^;KZWX6`0c\AEfdPZXS?4F:g^:J9YAUU00000Jh15L0000000000X;I;U000000000000000F48nb00000\#
000000000000000CY=eS00000<iXZT5QbH_0000000000000000000000000000000000000000FV1\H00000000000000000000\#
eDCEN@cMD;YPSIJMdB]^boQ;4ImUQ`0000000000000000000000000000000000000000000000000000000<Y9MBA[FDTFbZ5d\#
a^So:0000000000cm\JZiTM31<4^8OTkB^:UH=K3?8:cKcOXVoYE9T:]^NO600000000001bUBX0000000000000000000000000\#
Ha09e00000TIVk5An1laPF3IP000000000000000000008OPKN4<[<C000000000000000PWW<?0000000000000000000000000\#
00000@D@7X0000000000^65b\00000k>FMV00000ES47A0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000YPV5g00000S?4e`0000000000000000000000000000000000000000000000000000000K;C8:\#
00000l8cXV50UUS00000000000000000000:ITfR00000;EOOD00000000000000000000@9_:E0000000000000000000000000\#
Pk>:K00000^]?CK0000000000ZOa?W0000008EV2M16]<000006EACN00000000000000000000000000000000000>f37<<>5i^\#
6BR4J00000000000000000000m9CRZ00000TK1=b0000000000`Y:e?LX=PP3k^2`000000000000000H9b?<00000hN=[MT5_FQ\#
00000c^I2i@7LcAZcHC700000e]^geFV]6\000000000000000MU:?m00000gPNZN00000000000000000000000000000000000\#
000000000000000000002eUMCO10HGFdb;l00000000000000000000K4B\W85cC:0000000000ij]f5MVPmO0000000000Di9hI\#
00000000000000000000000000000000000000000000000000000000000000000le8\GXhDW600000FRG\4fa9990000000000\#
Tl9Vi000009D<R\J?GF]LE\gER``NZ0000000000000000000000000Tn6Z2837:Wc=M91no3@>GfQ4600000c64JndQ<h0LjFim\#
c`UoGiheGR0000000000lcO>a0_4AA0000000000=R6E5L5_6l=BaI^J1Ll?TUMlC00000KUaIS0000000000<o]`QGKWgER^J@8\#
00000000000000000000MGc`:00000000000000000000000000000000000000005KQRb00000k<H^O00000000000000000000\#
0000000000000000000000000F0FE5000000000000000WFNd400000?^HU]hcMV7000001a1Em000000000000000M3_?H00000\#
000000000000000000000000000000jbDkC0000000000_Xc`F00000MkX9UWkV4][B?fJgVeTg0000000000000000000000000\#
0000000000F@=O36h4WRM7[jE33B51Wi8HV000000000000000000000000000000000000000000000000000000000000nZ^BK\#
0000000000000006KCFd0000000000mbP=R000000000000000UUJ^300000000009gID>ZOd1<00000^=YPkCl>kE00000eEc\X\#
0000000000=h5LW00000:ke0NkoG<H:C]lFQQ9_0000000000000000000000000000000mLEPG`e?@1^eSc=0000000000H;M1X\#
\6P]J<RZ<eFW_<4S`9U^aDa]MGN4C[00000000000000000000000000000011]Ef00000Uba7e000000000000000eC78KMj0RB\#
00000cG2PCTaTL]H6AL@0000000000000000000000000>]9j5ldR54]h7Vl00000bMFE[0000000000000000000000000RXDoP\#
<mIY[M;b?lk=Odo;?6V1JZ_PYb8W=T000000000000000eF0Ge0O6VBiM4B:0f9IE000000000000000VlXkQ00000bPPK600000\#
7D3140000000000LHQIJij@k>00000000000000000000K_MNm0000000000bjHF@jOW]Z0000000000GA3TO<00NCgH9_N`RM;o\#
i0H9dYCPh8;7a1^9V7D`WV1=LYC=b<00000AOa3X00000000000000000000M\7b2LPeK^000000000000000@aM@cJo[AS8ncC`\#
00000000000000000000bO[cm00000;616VS>EkOV[BX@0\d1oEM4EL000000000000000N807_hW5Jo00000HkTEj0000000000\#
0000000000000000000000000<]=k]S:\l90000000000?6`j[0000000000gJOJ\YMOQK2fNa20000000000h\?8o0000000000\#
00000000000000000000aAW9900000000000000000000eGIb9000000000000000QQJMG000000000000000R@6WD0000000000\#
000000000000000DYeH^00000000008@W__00000000000000000000N[0L\Ng=[nP4]T\0000000000APJJW000000000000000\#
00000SK92aMFP@[46>=Kf1XnS0000000000_V3_;000000000000000@_SiN000000000000000L\O^l^8`\030JHo;d[8400000\#
00000AWSmL:24a:00000gKdC`B:`Y]0000000000000000000000000b7TnB0000000000000001?B5H000007j_<U0000000000\#
0000000000Kg`Xm00000000000000000000000001EaMZOU6^j000002l:`]00000f9=UYN\VeF00000j5PPMkZZ700000000000\#
0000000000F]NQb00000ocWjJ00000[_L>9000000000000000VL]=528KcGFhcgh;Z?Pe000000000000000^Y]f\1_3AMETBG@\#
^]U_i@3a_EO[4mO^]7bS000006SP_00000000000000005XM?H4DUd9k6XZa;[cSihAXch000000000000000L5CK80000000000\#
00000000000000000000F`2G000000hE[lD000000000000000000000000000000CTE:@00000000000000000000>Y=\_00000\#
00000000000000000000hD[J[0000000000E[3PT_GQ<d000000000000000000000000000000Oi4UV000000000000000OiR=e\#
cBaga00000e^eLm000000000000000000007IGhg00000000000000000000000009fd7`000000000000000000000000000000\#
0000000000S^=ERSIK:6;hS@U[A\_2>O[1j00000000001l2V900000RKQA@hi;<g00000000000000000000000003oW<k:K8fX\#
39X\4O<cgW00000000000000000000MC\MZ00000CV02h__TBY`YcX:Eg;M:000000000000000000000000000000jcEFER_W6\\#
7mA@[5=B1]RjFZ^[k6^?Aje1ee`H>YPb2IO000009kFmak4PR<000000^QDG^UcGk000000000000000000000000000000gN3L1\#
LjX6AT:X?7000000000000000000009M6H=0000000000YaI57<Z2[PON6R:X38lXKaX]8e;Aj=QYQgTF2amA00000U1Oo4l1CHH\#
00000X2X@Y00000Bg@OG000000000000000O\^LB0000000000000001[MY900000000000000000000D9^JM000000000000000\#
0000000000000000000000000000000000000000HW<YT00000DnTmGPRbo=00000AYaJS000000000000000E6ChHFDZEQ2KJYd\#
00000000000000000000CcBT700000000000000000000UZJeD000000000000000000000000000000000000000000000P9H>1\#
hN;j^000000000000000laUh@X\FIQPTFId00000jAXa<00000cJ6W90000000000>@M5:0000000000Mo]0X00000O`DHB00000\#
000000000000000000000000000000cc89e00000000000000000000nN7=LF77QUi8^]4Xo`8700000^G=jR000000000000000\#
I3>12mk^OI0000000000000000000000000000004WeGo00000`8Y?200000000000000000000000007A:fbCWPCjQ6]NN@Lan?\#
00000000000000000000000000000000000000000000000000S[XB?dIagHYedXoL;G>1CgYE`000000000000000WKP;_00000\#
e:<U8ZaQ\B;?QhU00000S59k_0000000000000000000000000a9Z6F000000000000000000007X1H9000002L^b>e5dbC00000\#
000005^c95000000000000000000000000000000H4^fD00000000000000000000hO9`B:YQmP=V:aA00000000000000000000\#
EAAlK0000000000QI16>naUVS00000000000aC?mU_d4[00000H>YRQ00000SGEoR00000Fo=Dh00000k>P7`R^8G\0a?nX00000\#
00000000000000000000000000000000000Xl8L;00000000000000000000PB_Ia00000AIXUk00000NU<>\jQdWd00000dPHO@\#
00000000000000000000000000000000000nY0PF00000N7ShWIbD63`oT7S^ibV?bQ3M`00000000007DM\hkgOMV;=<i500000\#
0000000000000000000000000000000000000000l;Kn\SX1h9ei<d[75NOe0000000000000003Z`_o00000^^B;RBC6em00000\#
00000Y`5U<?g1Zik^GDCWTZi4Ija;oW;FO\00000000000000000000c3_Em\IPN1Cb<73D[34U=QW<G00000000000000000000\#
00000^B0JX>l`nX00000000000000000000F7Cjg00000Nf^0O00000000004\4_Y000000000000000000000000000000__7>U\#
CJX_i00000EiDkX00000000000000000000000000000000000000000000000000IT:_e?HYlVSnc@?00000GPCQ9?QT48YGJ>6\#
VHV3[0000000000nPIGd0000000000000000000000000000000000000000000000000000000PgUj4Mfd0S000000000000000\#
000000000000000H02YS000000000000000;oP9N0000000000FPQ4I3d0N`0000000000000000000000000000000000000000\#
0000000000RSMeW0000000000dbaUC0000000000000000000000000>g:^k>3IalR66Q?[F[^I00000G=6Ihf^=nR0000000000\#
00000]G@FPkW]UfcTNA_=Hc_4AgBefZ@UX60000000000000000000000000000000000000000U5d;M00000j=2Xff?<_H3G<0f\#
cPcE^00000hFYZIYmbKPfHHTo000009C6Hj000000000000000gFb7400000UfPAJ000000000000000:BJhi000000000000000\#
000000000000000EIJEMm_cNLYDVVE;Q0HW00000]>_@g000000000000000H?N<hf:`c[000002CE3@00000000000000000000\#
GEHTS0000000000lfd]20000000000m5JNP00000Dk2H[Pj:UC000000000000000[\`BSOE?JHa=?Zm0000000000nfT2OVW5JW\#
000000000000000l^NPJWo;]700D0O00000000000000000000O@PjihfK`:00000000000000000000000008m;PkQ:OZ2LQ=;h\#
JXa??00000Vl<ndQgT1J00000h\G=dQ`7AW00000000006?]R24[^>j0000000000Lb;QfPmDGe0000000000000000000000000\#
000007M<:H000000000000000Gn]Z9NK@S:OSQg_0000000000l>bj_3X;?f0000000000]<Ae;0000000000I=S8Q0000000000\#
0000000000TC8hlS7@jF00000ScRXW00000000000000000000000000000000000;VDQ^00000ICYnQ[2ObN000000000000000\#
0000000000e_Q<;000000000000000000000000000000d9QLc000000000000000nm2F93WI3D0000000000000000000000000\#
Ej[Rm000005`38g9KMkaNU:]1CQGI=0000000000Qm<@KT6FUoeb^ZE00000000000000000000>MaOcVhS6j00000]F<3m[jMiK\#
000000000000000MJ2L`h^dBC00000Vn:6j[>RaFOZZE@8bdf\000000000000000M614B=?MPM00000R?@?O\l3Z1Z55QagP8]C\#
00000T\]QDi[GYBZZMOf000000000000000KWB<C0000000000000000000000000G[0I>00000Lh8<?IZFb7MKK^H8AU_3jZcje\#
00000TbB_N=nE=dBe>QG000000000000000000000000000000000000000000000ECIc\C@T>>00000eTbT70000000000L2@d?\#
DGe9400000McVGA0000000000dT<4=iUYTJ000000\18Y00000;i;>k0000000000X1c5I0000000000CFU>CNcI3K0000000000\#
j]D9LnQ5QQgjCDcY:S>f00000GYZTO00000i9dmY0000000000000000000000000000000000000000?iEh4ObQnFeb`_L00000\#
00000[\J]_>G0d]MGKS<KM7VKagJTf;;F@^oNac33j:\N000000000000000000000000000000[D__C0000000000E=]3bg_B9k\#
XMA0J6eZhZ00000CT2HJ00000000000000000000QROV[00000000000000000000000000000000000000000000000000eE0^7\#
4XV@jeYQkU9XY;L000000000000000000000000000000alVFNYYA_600000bOGWh00000baE]Z00000000000000000000la=0h\#
0000000000XVbHU00000000000000000000GN2KWfF?D20`8LJ0000000000CfaYlaO?dN000000000000000000000000000000\#
000006WIGB[?HEI0000000000NlHh50000000000VcTNmEeM4I0000000000Ag=?gVJ\iH8A`R>0000000000000000000000000\#
GTDSH000000000000000000000000000000000000000000000<H]Y:00000eiI=R00000L?X4I00000DOH8i0000000000][do2\#
00000h=7jV0000000000Qa;f^29Do>589W1jK3dT5=U3:00000LIDjE059YYO5S_A0000000000lB7d^dMO\>000000000000000\#
M9H0Z[n>RS>C@dV680_CVWE;BCLP2cnJc8^khG2o00000>eJ8XJOPO]ACbN10Scf6ZELjMaWPGW0000000000000000000000000\#
00000000007R;7c:BSJY00000000000000000000GgT?i0000000000000000000000000000000000000000e2:IEJH:KS00000\#
kb;Xm0000000000EnXXM00000WS1:GMeN<900000jj37_E1=I;ON>H\00000dT\dV5AI\fLOSO[00000N:Fo\G;;S2?;]cF:4<]h\#
HY?YDa=^GkiF5NEWX8WP<gL`[EZU[QjNbeZ00000000000000000000000000000000000000000000000000K]3gR0000000000\#
C0NI4<Vb\]SVF5m:OMElYVeCi00000CP;@_000000000000000000003FD6m0000000000ZfF^[0000000000000000000000000\#
00000000000000000000@<4FlZ148PBZFn:GQ6jIZlP_F57VC=H[0jYaOeXPF0FVX0000000000<3PNDDb9eW00000A8U`U]VI;i\#
00000kIMOW000000000000000000000000000000?Z[S<00000QRGVR00000K^HMe000002J0kV0000000000000000000000000\#
00000j:N_700000F3^Db000000000000000000004P9f6gnSC^00000JGI3d00000000004o2hSDTXi700000000000000000000\#
00000H=6?T0000000000000006LH@1gIYk;;F7jd3fGe\0000000000[[]KW00000000000000000000Z:GFP000000000000000\#
0000000000;7aUn000000000000000000000000000000:]8AE0000000000T8N9U0000000000D=<2R00000j02Pc0000000000\#
Hl7kR00000000000000000000]b8k1C\:eX00000?I19700000Jm;LK0000000000[S48k000000000000000000002j9<[00000\#
000000000000000JO8JlS_XS@000001eeEMO>3B`0000000000H[QSa0000000000?^8^^00000;KJWTf2c2]^VAEF00000gE]2O\#
0000000000Dn\>n00000LC[9<000000000000000000000000000000AS]WE00000000000000000000X2\o]00000ZM4df00000\#
0000000000:l]1Z0000000000Fndna000006_;@Q000000000000000000000000000000000000000000000?G4K?0000000000\#
000000000000000000000000000000?K_W[00000000000000000000d:6jR0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoY8]B8X>loPXNd00000UD>;b\#
j@_Og000000gTHO000000000000000000000000000000000000000000000000000000000000000000000000000I`R0UTU<?[\#
A^aH;00000mM>W8?\=@l0C]^k0000000000000000000000000h?a5fMGPJ0Mn;9\OAX@H000000000000000000000000000000\#
00000oZ\O12FSUWXnTWO2BPU_U9e>F0000000000WHONQ00000000000000000000\l@1g00000000005;IXI=YcG]00000[JNV`\#
000000000000000000000000000000dS]TnhJYaI0000000000fYbgY00000000000000000000IjPej;8>]m000000000000000\#
>c:7PS<ThW00000000000000000000VB=031BSfF0000000000aNPN^E;8I0]dBcV0000000000=M]?37<?Dia[@g?0000000000\#
0000000000JdG61jW;XSEmT9n0000000000000000000000000_g2=9kZ9XKIf<gGI]I6:0000000000000000000000000;KBW<\#
00000000000000000000000000000000000\S=XMe\U\VD[Xhg00000000000Pc4F000000000000000dJMdL0000000000N0=N^\#
;BO\G00000000000000000000_Fb8900000U=J\@000000000000000000009Q:nN00000NIA[UbO0R60000000000000007OWFd\#
00000000000000000000`V2CY00000L09Pa7FJGL=D]TS00000000000000000000AJPIV5N9500000000000h[A>X00000?4?I0\#
lFO130000000000000000000000000000000000000000000000000000000dB>e2fWEH80000000000000000000000000W8d4j\#
o[T3C0000000000ad__70000000000KO]X600000oeT6R0000000000000003QJ[EjA<kI00000000006T:P>BD<k9NT\`<00000\#
00000e`c82000001OeX=0000000000000000000000000M<cPMK1YoK9Q]VK00000000004hL4M3AeTZ5M0iMo^H2Y0000000000\#
00000a7]h=>5S16OMTY<00000000000000000000QoL9>0000000000nlZZA0000000000_^0`<:a:S2\2HFKXBIhl^=RPi00000\#
00000E\5AC=d_II\ETC4000000000000000000000000000000000000000000000Z\Xh:gQK4>W6M;`5Ma1I000000000000000\#
Z];EX00000[AX3L000000000000000000000000000000Eg7660000000000000002>:3T_=]cd00000000007UDDFLiG3?00000\#
AjRR;:cKH_00000fm2[_WRGBF00000A1`<d00000cdFYX00000lKN3S:L8__LC?kHB\DP;3SP]?cK043A9dmFSUXf=00000>j3Gj\#
oe]IN2a2OI<jUi;?__\S0000000000000000000000000;R7ad00000000009_3eejCA7]7Ee9M00000000000000000000X;DYA\#
0000038cc[M\dPK00000:8d=n00000000000000000000H[KZM9[HOR00000000000000000000000000000000000KVM[400000\#
00000000000000000000000000000000000@2N@N;6DDN00000\XZHE0000000000EM;T10000000000000008MdmenCdBb00000\#
]9Y@k0000000000=>UUj00000J0MFd\\L8<gDY]a0000000000000000000000000U[BEZM;XWT00000nB:n]00000@S=]XT\_7_\#
LDZDc2R\Ab000000000000000f@bo^0000000000>6:AD0000000000`=<1T000000000000000jJSfT;Q9bA000000000000000\#
?[M?700000h4<dM00000000000000000000o]ElJ8j`Rn>c4fJ0000000000jJBHAl`VAH00000000000000000000QD@N\1KDC`\#
0000000000000000000000000000000000000000000000000000000000000000000000:3IZCHhZnXbKGofS;ae2R1E1nooEaY\#
Zj^V^000000000000000e?0aJCG0@?Ha87Vhn>m_UkE6D0000000000>D5^o00000000000000000000JXV5R\T5Q@00000U449n\#
:\QcB00000i38CZL\]E80000000000B=K\I00000HdKoIFCKU900000000000000000000000000000000000000000000000000\#
S@RCV000000000000000000000000000000>5HD?00000fk5C^000000000000000000000000000000Q;\bm]l2WG0000000000\#
Sja91000000000000000mM[KE00000TA9g900000_[aW]0000000000C`4g9Q\NFXPeQnn000000000000000000000000000000\#
00000A_aD<000001P:;j0000000000000000000000000000000000000000000008Z>k[nH8\[_VH`l00000fRWdI00000?1ahD\#
7]Nn^0000000000RMTm;:HCX1000000000000000000000000000000000000000000000VR:FU00000D5ZE1000000000000000\#
AZ1\X000000000000000WgLB^0000000000mCJbO>e7<`C`bXPkLLVEn0cL5coSLj00000W7<<6n`HaE0000000000CmKNR00000\#
4aT=OU_63c00000UQ1<ga>27c?o8mT0000000000JQHVg000004SLLmWZQd54jVR100000000000000000000a>:4m7DP\M00000\#
0000000000hBA9Z>>^;Zf`WRb00000:a<fI0000000000c;3i^00000000000000000000co]?I0000000000fXdSY0000000000\#
0000000000@P9HiIZ[Ge00000>@K6Gi8T_h7]]TB`PK\10000000000F1Hhc0000000000=<4gj000000000000000X?QPn00000\#
BOUdXBW9Dg00000000000000000000M1`SO>n@C\000001Ubc80000000000N;;IAJ7>>>0000000000000000000000000H=[8n\#
000000000000000000000000000000<a?oYMB\SJ00000HL;\E000000000000000000000000000000000000000000000SW^?g\#
0000000000DF6JK0000000000000000000000000dHWJT;]GW;elW\l^V3N=hK_kY0000000000?f0`Nnce7^000009>bI>00000\#
0000000000[o3bM00000000000000000000_MHIL000000000000000X^3@J;3C8g00000Vh06YIHJ;T0000000000BUPH:=9bL[\#
000000000000000;19nJ0000000000000000000000000CV:6R0000000000OU`>^0000000000[Y=fO00000000001_akk00000\#
00000cY?c8i=SS6]J@DJ_XaH]V;IJ7000003QK9X0000022=hUI>;kR0000000000=0G^O`Be8i000000000000000KKF09@f;27\#
00000c^77FI5AMZ00000F7DC:00000Ec9:3\J[7_TgKk[l;Fk;00000CXGUG0000000000000002k7o6WB[>B4`c]hE87K@_l1`N\#
ma^GJh\Rj^00000?dZZ40000000000000000000000000W?2kh6;J=h00000V??ck000000000000000=b:jR00000oSXYIRBFZN\#
jfCmGKk>;UhK4DW9=8EPEmF;X00000000000000000000000002C5d\000007d?E\0000000000lM3eX00000aV`0T0000000000\#
YW42C0000000000M<2??00000h0R[^4aa>a00000LY3Nj0000000000000000000000000U`\ig:O=JN::VfHCTbG@NQ7EL00000\#
00000000000000000000[^RF[000000000000000ZJ@=g0000000000000000000000000JX1HoA5^E]00000WC>>`0000000000\#
00000000000000000000SRA;Z00000000000000000000000000000000000X:2H8000000000000000000000000000000GFLRJ\#
c7`5;00000a8cVTI4_M@0000000000@VZCi00000;2C8P00000000000000000000B7[XcWE:egn@Ff:YOJTE00000=UQMjL3ZiA\#
00000000000000000000000005C^T9000000000000000000000000000000000000000000000Dld8m00000000005a`Vf00000\#
00000m28nnd[UZM36H9;00000000000000000000l3]ja0000000000mf2FT00000000000000000000EZQ?n00000jRV<M00000\#
00000ZHa\?00000K_Sb4000004UNTg4AGRP00000iPKKO000000000000000@UC>D0000000000kOT;b3oKII9N^adTg\^900000\#
00000<<MMm000000000000000[9TKYXl\]:00000JW4:N6fWiL0000000000000005<9L>R5YYV0000000000000000000000000\#
000000000000000000000000000000000000000000000B4`Cj00000000006e?@MjDVT70000000000_;PLhi``:@0000000000\#
0000000000@=<b\\OMk<AY@Gf[KL[c62:HHHm[bI00000;hXHm0000000000lKGUo>Y]_;jmQ^QgI:P50000000000`T\h400000\#
000000000000000000000000000000\JFR00000000000:20b:000000000000000H@cG9a^Km6QZ`N600000000000000000000\#
N4Lhi00000YF<<HY:8`;@c>FPEHAUn89ZPII0Hnd00000eQ1eS00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000W_]gX:Od_[00000RW4EiWO^`000000000000000000000MabTZ00000b0CiS>\S\YVSY0:\#
0000000000Nf2VgL?3JUY1O8^jfH4ai7Y5m00000000000000000000H7BC22nZ8FGjEel0000000000IWNGm000000000000000\#
00000000000000000000@QZ_`000000000000000L9@3N00000i[U^6EV4STdWCDRS0;bmH?H]D9MC3NR?JC8@B`o>0000000000\#
RT3F000000:WIJN00000000000000000000h4VcK000000000000000CmI`40000000000=IRf=00000BFb:DMR4Bl0000000000\#
0000000000000000000000000000000000000000g`XBOn1MCJnM_Jn[5`a;000000000000000jEVB0>>WUh00000X_;^E_<XNF\#
Y[HKJm0T13000003=]DV000000000000000R2ALn83^^M0000000000WJ1BG0000000000000000000000000000000000000000\#
0000000000000009?`QHPE20m000000000000000TH4BH<oaj;0000000000c1AO<2<H=]DQYoiA^Dc700000XcIO20000000000\#
00000000000000000000e4[kIQh6Zb;J\IR::KGKkW15[8=]K0nd0;kUQ:`O000000000000000YHH?Y0000000000VGQ=Q00000\#
0000000000=JUS9M0An^[3<Wj000009oM`Y@4<G[000000000000000000000000000000VfE5H00000nK<8NliC7Bi0WMMkcZ<@\#
000000000000000ZhL^l`03U2h6>PQUSN?0mQ`ih0000000000000000000000000W^BXe00000@DT1aD^^^?000000000000000\#
\0_aiDac:V00000000000000000000000005>;>:00000\QH`\Ug]=F000000000000000]7PODn1?RC00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5N]2fXP=]0000000000nE;7BQ_3d:M>JYNWR:k0\#
P82ZPLX[]e76BjT0000000000000000000000000QFC\3lFVIZ00000Nj<Zi4[6j;000000000000000lfLDY000000000000000\#
0000000000h;X7dlS]I__mDdM\fX6Q0000000000Fg:Z3b`4XA7i<lO8e@B=VPX_LaaQn]000000000000000000000000000000\#
]LE]2Z?\8iNZZLN0000000000000000000000000Q^2C900000f@9:\^L12THbAWe[RQ\g\52Zo<J?K80000000000EZdG:00000\#
T>e9A0000000000000000000000000od>>QV0Ja400000Y3IOYZ]:m;06Q7M0000000000YHHP00000000000000000000000000\#
000000000000000000000000000000000000000000000SaV8IcXAa8000002H93a00000000000000000000oo7[hT0@G@00000\#
A?dg100000000003G9Y7CD<EOfDFY>00000Yi6`K0000000000000000000000000000000000000000:LTlN00000000008g;Y;\#
G=PJY[I[]50000000000000000000000000fZ`_?00000000000000000000b8Y3<f4Vib000000000000000000000000000000\#
0000000000f6Y=Ck;R@h0000000000000000000000000YKQL:`9a8W000000000000000f<0BD>jcbeGZAIa000000000000000\#
0000000000;gOP_000001<G>>Tn=B=000000000000000000009DdbZBj6MZ8[J[O:WYZ]CO0OP@>11TGH:57A;`Uh00000M78dE\#
Xd<0P0000000000lW6V9BF;R`aeG]]?>NE:CHX3^0TZHV6d]^W><`WQ>]VNS\K]oXU[eKQ]3F?Zk=FPXH_HSh><2mf9IWP200000\#
00000000000000000000000000000000000000003918c>77Q49L[=300000SjXK3oJ7X`gi<`Y00000<iCl@3YG2a?>R9?6_Z>U\#
L@TC]`7NHO__[m7000000000000000k73Rjk4HY5T9Xe600000lEIGR]jNR:W6_USo1Z\EMj5eLK`cDHSR1T@=00l70000000000\#
00000X@>g]000000000000000000000000000000ZFK3[;:VXh^M?^fjiM4AD>a9=BjE`J^N1<C00000bT=0;000000000000000\#
000008iIG[A<?mK0000000000oU:2m00000000000000000000GXT2c00000000000000000000[:0;H00000EL0mYZK1?iLiA\N\#
UB9B6SaB7c4fe;k0000000000000000000000000:64:YU_:g^L3DM@V4V=H\\XC86OZ6<00000g=8Ya0000000000UMH5`00000\#
00000000006NX[cU9^dP0000000000?^=WN00000fDbJT^m_2\00000>3JOd00000fG5BhiXJVCB0[^[0000000000Y53V9fR=PY\#
0000000000b<63=VWPb9000000000000000000000000000000D_^eU83;=mX56PVIj[1Ekl77ZbNJ;`C3EN=Ub]m[?LEB700000\#
000000000000000SjSEA00000[JG1e00000IWeF0dM^0]000000000000000m1MB[>A_hE00000?9Q:K00000U`4LG0000000000\#
00000HK3eK@o;8?YNLQ?0000000000HU:T@eVQTl000008NRck00000BQD@D000006>J<60000000000000000000000000m;@>5\#
00000000003mdMYL@0iA00000Ba1G_00000OUZL800000[?^DS@MOMf00000000000000000000?o1E400000000000000000000\#
QU_ha00000Y@R0ER96[P00000000000000000000000000000089=cRKB>KA0000000000JG=]10000000000000000000000000\#
9>D?\gmHN6JP4UJnNF8hCXch50000000000000002Eb8C00000Q;8[G00000000000000000000bXRm<00000]2N@8nOB5V00000\#
00000N0ZIj0000000000000000000000000000000000000000000000000000000<NXom000000000000000000000000000000\#
F=8UO00000000000000000000M`D<200000@F?[T0000000000000000000000000000000000000000000000F@<10000000000\#
000000000000000]U>0b00000SDXQX0000000000SiIbUDH\_VDU:6ARl7Z@<7]jHCWao=0000000000000005C?E90000000000\#
000000000000000000006F[3;00000000000000000000mYD^XIIT;C0000000000J6@8Q000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJ\ggiU=SP0000000000000002F1fSdV4hG9kSln00000_EeJ\RE:WS\#
00000000000000000000fQVZ:a14=@c6K=K_C7_l<\LjedCONk0000000000?D@8o0000000000000000000000000000007aMfL\#
000000000000000000000000000000A\GCU7BaoZ=Q]n>MVM_C_f3K10000000000[^^?6Zl<I`P8=>_^U^DE000000000000000\#
00000A;d38000000000000000BV3ZG00000]d1cdW]N>I0000000000hV<M^0000010HLQjobIG000000000000000cIFZ@00000\#
\5ESOGd_HZ0000000000RT8W60B8@`00000LSO5l@GL72T0X`=000000000000000S]ZF:dBe<700000O;<]M0000000000RQIa>\#
000001_T=d00000000000000000000000000000000000W;S_n00000000000000000000000000000000000000000000000000\#
00000Q]YdXEIV7C000000000000000]V:N@94YNVK[JDI6WH?8ABbNMOEEETU8@C0oIYE:96co7AS^klj86l6h5=:M000004=K;;\#
0000000000a:=e`000000000000000ZMV6?000002K@YL7D0MFCc^YN000000000000000000000000000000000000000000000\#
00000000000000000000;OG5`hKSgZ000000000000000DC[<S0000000000000000000000000:c>B800000MQcch0000000000\#
I1`Ec00000L6BXW000009P=8CoUSi3f3;0Y000000000000000000000000000000[IWYT00000000000000000000[XTBEd6@hD\#
98WEZFf^4b=Xa0`9^0cAf85cNZb:RF\c0S;Zg<oMklAT8iIZ>800000ZaYQ\Jae505ZT^P_:6Sgl7?doKHV;Do3ILC>LAbL4LZ^^\#
jS4KWU`YFE00000LmL[6[]AlnjUPd=000004[ERe000000000000000000000000000000XP;L7?V@fBiK8:7ZS3=_0000000000\#
00000e::5U0000000000000000000000000000000000000000000005D80_00000=9YN=000000000000000m73WeVjBY64EGEU\#
000000000000000<eQZ40000000000000000000000000@cRIS000000000000000e62LRTbETEW_Q]:000000000000000L@E=U\#
;4R?`I9`C10000000000NYSn\0000000000000000000000000000000000000000000000000000000941R>YAV4nnUBA_b4XFg\#
000003VY<H000000000000000000002@aX<O\P8Q00000Z;?0o00000000000000000000XiPD^PJWo000000000000000000000\#
00000000000000000000fAdZU0000000000FL?oG2]BS:e@Ykb00000@<`OEfO3G9^Lcnn00000^Xa9g00000B;ZBhgZ2@DM`34>\#
QQQfSO1_Sd000000000000000000000000000000DWA[95PERS00000000000000000000hlT8o0000000000CaSa;hT^AB00000\#
00000000000000000000000009D@]_L^3;CbW7JS;B<PQ0000000000Ti\:70000000000000000000000000000000000000000\#
00000oJ<an0000000000[`>fI5>\mS00000mSCbS00000PUFMo6^Il=FfYH^]g8jS00000dY`0a0000000000000000000000000\#
00000000000000000000000000000000000U;R1]000006<O06kDDcUdSJ`NYgS[VEE>\13\XoE0000000000000000000000000\#
0000000000000000000000000000000000000000G332nPS5TZlTKlR`1anK00000;LQfcln`M700000hE4\:lCN0H0000000000\#
e;6[>000000000000000000000000000000T=;mG00000000000000000000^ZD`O8HO=j0000000000MKdeckNYP]ANck000000\#
0000000000`X_hRNf?3^[na[b0000000000SIIF;0000000000000000000000000V1?SYM@VnX00000n_40Q000000000000000\#
hD5o_000005C=C\000006UIFW00000FH]3A000000000000000WRC4g00000P0e8CK]R29BbY1FD`^Mg00000?8TYj0000000000\#
Y[A`A00000000000000000000000000000000000`A66N000000000000000PCMXm00000_eLnK000000000082FMb5]G6YbOakH\#
000002fdm5=[^F?0000000000=c]0MQTZ0G0000000000000000000000000000000000000000nePV<0000058YRdTG_\h00000\#
000000000000000KJHJ5UgJ>D00000<d91gcXHADScYC\0000000000PbdXTeB07T_KI^E000000000000000000000000000000\#
0000000000UdGRf00000k:2?_d70]P00000j]9Kn000000000000000000000000000000000000T5\Wk9Qj9000000000000000\#
000002FC2<00000kXUc>08Kcg00000f7VRV0000000000000000000000000IVT4S2[6B=:i6Ec00000WQNL865IQ7m4VTNF_^gY\#
:J>C70000000000000001o5IQ00000aJ^9[000000000000000000000000000000FR_bD0000000000BbLj61HT2l0000000000\#
0000000000000000000000000^4[;<000000000000000000000000047`V700000000000000000000000000000000000l]TiK\#
=RdTZG6Z:8O?N?U00000lk8gj00000QYYHD00000FdYNe0000000000000000000000000li;BC00000_TJnk00000jN5mm_QZTA\#
lI8f2000000000000000I7_52O4U8T0000000000000000000000000PiGS\00000000000000000000A`FXcnjb9J0000000000\#
00000AMCVX0000000000000000000000000G40Z6kEEKJWY^5T]QX8ojY7ScS0<`f@bR@C?WU:J0000000000JN=eDCj>OUMk_OM\#
000000000000000?neV@00000aZ=TZ000000000000000Y74AR9@d2A0000000000000000000000000000000000000000lA:h<\#
6POKi00000T76HUbK?UEG`PEk00000000000000000000000000000000000g2:c]@;?\_<DNo]00000000000000000000jmK5I\#
00000000000000000000bV\>\JfV2R5;G@h]Ce6C000000000000000000000000000000DlA=XHiZ?a0000000000I9XkFN89n4\#
00000]96>G]fFHF0000000000h;TekUn0;200000S=I?JEK2Q>000000000000000UQPCO00000000000000000000000006_6T@\#
000000000000000000000000000000:aB21ELOAK0000000000YZdR=9d0RL000000000000000fiV>_cCB4Q0000000000`<]Wj\#
00000000000000000000XFXH=1kX_700000^W?]_N[@Z?i0bg53o`W6kP=Hf?A^3\00000000000000000000000000000000000\#
FdRc30000000000R7JRS000000000000000Kl^2B?>Z`M0000000000000000000000000OT[OI[W]l10000000000d63k_00000\#
00000000000000000000n5\TP00000JQ;mo00000^O[Z=000007<ZIY00000000000000000000Hc\18960a:h6BYe`@]5300000\#
00000000000000000000:U1BQ000000000000000000000000000000eB^NV\@Xc000000000000000000000000000000000000\#
0000000000KSEUJ000000000000000FfNYfQPNhN93TgH@9UN7OE<MM6X>iNHSZ]WGFMj?][eA;00000nC:dB0000000000HVB95\#
000000000000000[LXYWWY=RS00000dj;_M00000mR9I7_\6ohD``e2000000000000000j;5[S0000000000Mj8Z;00000POB@8\#
49Ol?cESJ?L\\K4000007^MCT<jON7OYJ;H00000X^<KZ0000000000N6M^T3OeBL00000SDJfl>h1=o\XJib00000000008Y1F[\#
WOTBd00000?hGI000000000000000000000000000000000000h:?LU000000000000000^^<KO00000LgFbV0000000000ID681\#
0000000000000000000000000000000000098>mLOW_Ch1ed`cOYMXc00000SVB=60000000000000000000000000i1KMV00000\#
3d?@_IkAfBi]38TI9?i100000kNI;90000000000g<EhI0000000000RZ]k?00000O>^Fk000000000000000ZTQ]L0000000000\#
0000000000[f@5jS1LhUcARPQQYTS]0000000000UlPRlO7]l9:aVED00000000000000000000000000000000000HbQUUC`WCA\#
00000K4coN6i5]4000000000000000000000000000000000000000000000RkaEi00000000000000000000000000000000000\#
000005_G@9000000000000000\iIm8L_\>N<Hdf6<eVB?00000000000000000000@o5Wh6]6hl_6S`h00000@:D=l00000^nN6<\#
0000000000:;3n300000000000000000000[lTJMR82Y_000006Z_:^?8>j^\Y9SO000000000000000Jk]lTnf>BD0000000000\#
0000000000000000000000000DF^GZ00000000000000000000W89lHfaF\50000000000ZSPYc00000000009Pc@dKCF5dZ0KhU\#
8nDLcWk^\GJR^U>NhdYc8O7OT2gCSZhgZn2OCOm[dO`7I000000000000000\_R\W00000o`;>IQNH6JECE0YY@`dH0000000000\#
lhAZk00000\TUTP000000cV>2000000000000000Ek:CikGDNRR]R?5LieE<00000ci3?o000000SaV8fSe;132`mP0000000000\#
;;M:jRGe7000000aiFa90000000000<NUAH00000^XP<ScWB8;000000000089Lf300000kC_`;0000000000000000000000000\#
00000C5Xka00000H[_4I_A9jEg:Q[G00000T2F9=jZFOM00000LW3]\00000Omd_N00000000000000000000000008>8X=8:Lo8\#
jRS:\WIdUmU^e@30000000000000000000000000=;]B@00000000000000000000Z:];:8L`ch0000000000nDLMRLdWVh00000\#
00000X8Q1o000008U>P7iWU3XmEbah00000000005H`;@00000c:5cC0000000000QT?f79n9FYQT@D:QT@`a=`Wn^<idEE@keAI\#
0000000000DY>j<?E`D]0FMC]0fdCF0000000000FA]U?3ace9kD9M2@D0S2TWBacU1Q7aYiQVg44TI<XVDm]k[NTBA8TdEKWWR?\#
K[WZ22B@b8[A@kl`nF@2>7bkg0hc5?0000000000000000000000000WWKO4`oNcQ00000ii7L>MF8NR0000000000Fo2aG00000\#
00000H95Ld00000VT\[d000000000000000000000000000000000000000000000l;RWi0000000000N5J[gQ__3e00000>V<N2\#
<<9ch00000ck;V=45MBH00000000000000000000;V3f3HX8V@000000000000000000000000000000000000000000000TSWKB\#
000000000000000H@:^3000000000000000000000000000000000000000000000K9ZS;000000;FBF0000000000=RX=JRZEG6\#
00000oeOZl`GTKjEA^kF000000000000000`cQJW00000000000000000000000000000000000S1W7b00000000000000000000\#
4T<ekFYM<^00000Yd=>T00000000000000000000V>]480000000000000000000000000000000000000000Ud7EgDe83D00000\#
Ca?Q`eaO9l00000XA;CPH<?ZE00000Nj3c30000000000`45`ON8G0<QOY6iD>[ZX0000000000EYZ`[000000000000000M9>DD\#
00000bE^cfcO3ST000000000000000Q4`X>bdc6L000008l0km0000000000000000000000000WYVW[5maT6000008BXT]00000\#
0000000000TJ52UIk6b=ceQGULP292N9HGDL:M=cc=`_3ZbMem0000000000lfL`600000XKThaXlZ0900000J2W^H00000ZXWFX\#
000000000000000000000000000000000000000000000000000000000000];TDO0000000000N=^Cg000000000000000\M7`6\#
00000>QC^iO=10MKP7lGcO_fK000000000000000@5I6U00000SHJ^E000008X5Ii^I_GY0000000000bh0DQ000000000000000\#
00000000000000000000@<KRJk0Xk;000004d1>e7433[000000000000000biTVF00000000000000000000000000000000000\#
=?B];0000000000gEV>H000000000000000000000000000000da^bm00000dXHJC00000G1NoF0000000000TeeB300000>M:V=\#
0000000000000000000088[FC?@HM;L8^Pk00000000000000000000000000000000000000000000000000000000000000000\#
_CBj=g_C720000000000ci]bcNeW>@SJ;n[00000000000000000000000000000000000JH[?I0000000000000000000000000\#
00000OD[If\WQ=e2aVlJ00000VL@dL2KWN?00000MX79N@i2JJe;CJd`]DL4Q=bPo00000000000000000000000000000000000\#
;_D2U0000000000000000000000000000000n?j9000000000000000;3[aRB[`hl00000000000000000000_EVHhX<<:ij0EDE\#
?RXL;GlGgA000000000000000YQKo4000000000000000Ph?^0FP1]h00000000007=N^2CV\3U6iH0i0000000000Al7@>00000\#
00000BR^HP00000000000000000000000009iKI8[b]@mC6:4c000008j1Wh3[7c60000000000000000000000000@M:j@00000\#
00000000000000000000^]1[U3N>O6[8?UnB<KOlcT_A\00000UREfIP3I9^Q^OaTEHS^A?GSj;PM\L:UJe5G000000000000000\#
00000k<8T>00000BYZ@;KKP9=00000Cl1Cj000000000000000000000000000000bl`kC=`T<8000000000000000h_Yho00000\#
000003A^X<000000000000000j1XWb00000000000000000000UmD9ninF=[?Y9E]WeOm4:lI^]\8?feQlOC3ljaM:^MR2L?`P[k\#
J@e6aSR1<[R42ML@m:Q500000iHcR7c5Eb`0000000000000000000000000000000000000000000000000000000f1aIH00000\#
@n:=h000000000000000NB;Te6OSmnoJ5\f000000000000000000000000000000a;4]7000000000044Ejg`TLA4XfZ9nHM\Mb\#
VD3kCHi6_Bi4Q5>@;\BV=cP1nX_]kO2mY2Q[F89Xj;64o_G^HA000000000000000?M`QT@65AY00000O9H^^000000000000000\#
0000000000Q0JmO0000000000k:GA100000`3J7[U^b`o00000c[WNb00000cR4\`00000000000000000000000001]IZXOa6`:\#
X]?a7^=chD0000028?\6Df3R3Mf@CA0000000000000000000000000000000000000000SOMQJ0000000000m?Jf9nea<I00000\#
0000000000000000000000000000009^0GSaJMNW0000000000000000000000000000000000000000;8c[F0000000000NEMP=\#
0000000000000000000000000Td^AR00000000000000000000000000000000000bgJn]00000000000000000000fF4fU00000\#
00000;3Zjd?k`<H00000e:CQK^JV9h000000000000000X=8kd00000?QH>F00000?9VB[00000T2L`O00000eGN_F00000RPcX^\#
000000000000000000000000000000g7:9@^8ESZAeB0k97PEI97PFI000000000000000P0`Z@000000000000000Yk5HDcO\5]\#
00000[?07ASgUH@74?om0000000000`c@BMe_LMe0000000000:=YMlkGeIL_fY>GTRD8?00000bB>ElGDH7T000000000000000\#
0000000000000000000000000000000000000000000000000000000Jh<X^FQ]3K\<BkS0000000000CQ0`\00000_R`8OC8Q2E\#
00000000000000000000000002?_b:00000000000000000000>B@9<0000000000=l<W0<WT39kL^A0a>SNP0000000000Cd@Lf\#
gLaYY00000000000000000000a1E7c00000000000000000000000000000000000Fj=4I0000000000;gG=0f;PiZj<X4;gfHo>\#
fPX6bk]4OcBnd@j0000000000000000000000000E_<nL]NcoEhH1bVCW2Eh00000000000000000000O5SlQbi69^0000000000\#
J5U:c000000000000000YKM6X0000000000hoHDmjA^iQ00000S8@UH00000egV`di[^lP0000000000000000000000000^OJnH\#
00000bQ8_l00000Kf_j^[7WBNQJ:1d00000imPAl00000iT4O2000003@Q5h000000000000000RbVJT00000000000000000000\#
000000000000000000001bYEk00000eNF26OoaRQMB^Y?00000>EUXOEKJW>9Y\\c[ZaY=000000000000000`0]__00000mU0gk\#
000000000000000kPa5;GDDAD0000000000f90ec?fS`?0000044c510000000000`XBjk00000KK\2oOP:C;0XF>CGTO2>1nVHV\#
00000LSN64>b3MS00000?6VFj8_;0K00000?@I8h00000lQdjL00000@CCE8VfZBKK2WI;RfP5d00000;VaF\000000000000000\#
QbOR6=_9O>PW:gP00000nT2G=ZRA;0000000000000000H:a=;D@M:O000000000036D;236DB500000000006Y<Vf0000000000\#
00000000000000000000000000000000000<lBYOQ66:V00000mW:=>41U24000000000000000h8:Ml00000o<P>\KkV`N00000\#
000000000000000]]N]N3;c3SmT=oII<5cl4d;l@7KB8k0000000000000000000000000000000000000000`i7=h00000eR<MD\#
U9YAAYS8P]@k3g<d?=CEOR@<iOR@JIFB26jfUCo4eCN0S00000HA:WdLi?kgBEVaa6<Y:D`U;6O0000000000SGG\JPdTQ:00000\#
h\Pm<0000000000TO5^c8dJIS00000oGO;h=Y@f0[m5Fi5^5hcU3a3NFmGXWQ5eO2000000000000000000001MPbmR3RSK00000\#
ZhU9D]e\=a00000000000000000000ZU=YW00000000000000000000000000000000000000000000000000l;YOG0000000000\#
000005jGC:000009=WegBnI7l000000000000000000006?Jg:0000000000000000000000000XYT[G@O=;9C=AMM=oUNd00000\#
E`E2CkA;cDiZA@C>NM07jccjD00000000000000000000000007h8O=c<HB7U^SkW00000VJHAU00000000005OWS800000SBM\T\#
0000000000`0MMU000000000000000000000000000000]3GkET1MZL00000nQU5K0000000000:a?DY00000000000000000000\#
0000000000000000000000000_d^<QjI8170000000000fIS3\0000000000MKOk7000000000000000000009YFG600000QWc@Q\#
00000bW:<A[ZJkR^0H`L000000000000000000000000000000PXdV[=i;1i000008lPV\CI>730000000000000000000000000\#
00000000000000000000000000000000000M_@4T0000000000IVIhB00000]9@^h00000bmdO50000000000oS;2Q0000000000\#
@Q_D`lb`CD000000000000000000000000000000UNJ5b^RIOC00000000000000000000dV@^P000000000000000G_eV1@oMAQ\#
O6F6HLaXfL000004PYZ9000005gUSeFk_dYfJVj000000000000000000000oVWlW7c8Eb000000000000000000000000000000\#
0000000000000000000000000M[aZamLbYf000000000000000KBQKd0000000000K4CSG00000_16mT^\=?ZZU`nM0000000000\#
0000000000l=NKf00000000000000000000kF1TY000000000000000FhWmo000000000000000`XTdR5aLPX00000Od?=\E0Uf?\#
aUVOC0000000000000000000000000HKQi;CMb^i000000000000000]_U\4000000000000000SBFU7000000000000000Q1dQN\#
000000000000000000000000000000CgIhU000009^7Bk^WTaTd?0OgZn@n700000?3PhS00000iPYDF00000L@E020000000000\#
000000000000000Z_L[L00000FAIG30000000000om=\<ajRA20000000000\X@5M00000000000000000000000000000000000\#
00000@lBKn0000000000HJF?>000000000000000NEGTF0000000000000004TG>e0000000000000000000000000kMAd500000\#
00000Ak2U]QZ_9gN61QTDmH:^0Q6?E000000000000000F1O7F00000l:\lOa[:KD5;8RS8\K3fYQYT;68\@9Bb\KM;5_D300000\#
MPWEBf=]=X00000G7>\e\gD]^[ZOn000000000000000000000I`UGh@WL0j0000000000<Q9^F42>hd000000000000000Hj3m;\#
;e:`m000000000000000000003h?X@00000000000000000000000000000000000YNL7a00000d\SYR0000000000nQb:S00000\#
2>Pda000000000000000Cc8^DPIDEi000000000000000dXba:<`=cl000008n\3H00000DNW1[=B:>bgj8S]000000000000000\#
0000000000Uh7Pf00000TL2`X00000000000000000000ecT5UCd<DU0000000000000000000000000h19JBg^ZAL4i7flGP[YF\#
]]L>ebK1_diM[DT00000?R];P000000000000000000000000000000]=MRB000000000000000PeY0_0000000000jm3=@K_G<V\#
7P4Le0aOiB0000000000000000000000000H<9SZ00000000000000000000000000000000000000000000000000BUGOb00000\#
00000G?7O@Gf=Q3Z@>;IdJ@Ai0000000000XC>cJ00000hKI7?0000000000BVb_A000000000000000000000b0GCB58cD00000\#
i?<W_a=ITW00000JiT\]00000ghaSR00000k?_La9J`Q1clc>2W[V^E>1Yn?H<cCh0000000000000000000000000ZbM=Q00000\#
00000000000000000000000000000000000X^FSd2KB:Cc\U0mo5`VX0000000000000000000000000IM\CCgAa4bo`bJH00000\#
00000VjaH3000000000000000k@O@<QlIS]00000@nG\U^YIX_00000000000000000000DMeD\0000000000GnT3_0000000000\#
00000000000000000000000000000000000nRE<_00000SU_CP00000]gMna1SU]jo8FC@0000000000cIH57000000000000000\#
00000n<B]U000000000000000Jhc9k\72Kg00000Y2EOJ:8=N??`=OZ00000000000000000000O`W4[0000000000Ii]Oh00000\#
00000000000000000000mbXTM000004@T`hT7?fXT7@SW000009K5ii0000000000E[QR600000000000000000000GMCgQ00000\#
bGJ3J0000000000000000000000000000000000000000a7UO1IRWB]00000Y:7TJ00000@:9>200000000006VSB10000000000\#
R`AGLK9I8>000000000000000000000000000000_XRKg2@Xn60000000000000000000000000d[47Q000000000000000;3PVG\#
0000000000Q<doS00000_?HkH0000000000ga86;T?QeUHc@P300000hO@Jc;RYeXc@biEa;PC`00000[oT54000000000000000\#
000000000000000a6amcZfUEP0000000000000008SUBA0000000000000000000000000000000000000000000000000000000\#
000000000050AYD4M6miJbZdURd5SE000000000000000\H0obA`:CR42HZB9ILWlQPO1=:jW4n000000000000000]o[=D00000\#
XZ3]400000000000000000000000000000000000000000000000000=jAl_0000000000FXF2g<2LXb40[g7g^FRn0000000000\#
0000000000000000000000000M=:YK00000g:X\>0000000000;c@<P;c@J000000000009Id13000000000031[Nc0000000000\#
00000000008J7U]50D6E00000@oA[H00000000000000000000000000000000000MSCe`0000018LTg5[SGf000000000000000\#
00000I=_5D00000YZ>T`0000000000<4c9^0000000000OdYhS000000000000000fCMF<000000000000000F:V[d0000000000\#
000000000000000ol3al00000000000000000000XB4RZbdK@J00000000000000000000>X<KE0000000000000000000000000\#
0000000000jA\YFFQ6<;00000000000000000000B@<9W0000000000VWWPK0000000000R:1K\RAZ5000000T=QD\TC4F]00000\#
nEG9obCciZ0000000000000000000000000000000000000000000000000000000Zm1RPA^FFQ00000S=EE9B2_e40000000000\#
0000000000V6\k]IcG:P0000000000T1AC:0000000000aI8WAf0I[40000000000YNUaARcN[6146KKQ^5f3146Km0000000000\#
<f^3FhdSXg0000000000000000000000000000000000056Jc`9<PoI000007fcI^XUeE^Zh4Oj0000000000nTDJ@:1C;]00000\#
JFdJh000000000000000c^MSW00000000000000000000000000000000000]YE]G0000088VReLhZ9<lK6[c000000000000000\#
k`G4mg4WSC00000000000000000000000000000000000[\_?<YDLHnM`HCoNBSchLI]7PB7D^3000000000000000W:4GkdkVmf\#
WIZfh[:0Zg000000000000000IR_IT000002i>d7000004oF@S0000000000000000000000000AIBDVSA;Cd000000000000000\#
0000000000000000000000000glFO@00000000000000000000000000000000000>A4^k0000000000Qo:4Q8@E@Z6@Pl=`DY9k\#
lP6MiPXaQPc>5dP000000000000000XPb0S000000000000000000000000000000000000000000000000000000000000bj:^^\#
C1WB@00000000000000000000000000000000000000000000000000LKJCeWSVMF000000000000000_B]YR@L<gN_3U;G00000\#
0000000000Si8@V@7PPXdI[dH_BTnY000000000000000FKGGUbX_>g000000000000000000000000000000^7OEAU`RB?:3ad5\#
00000000000000000000000000000000000jgd>8000000000000000aVYU<000000000000000000000000000000WVK?m^@^7h\#
kk?FUfcc[X>T_?]5g9:fGODmM0000000000o[:Rg00000JNJllgBZ1:00000000000000000000V=K]P00000jT=RJ27EQ`Le`FD\#
[l9Po000000000000000ieK]^000000000000000M68B4000000J6dX000000000000000000000000000000H\SCF0000000000\#
:SZXOML\cm4ZajU000000000000000000000000000000`9CU0KbLY5000004dY\000000000000000000000000000000000000\#
00000DNbB8000000]B;=b^V]6am\0UKST3k0000000000000000000000000;`C06000000000000000:YY2A000000000000000\#
00000QJ\:F000000000000000E;]_n0000000000000000000000000lVe4F0000000000NNJM<[;T2XMf80N]L9KDgg^n;00000\#
Gh3SG0000000000000000000000000000000000000000P1eP=f5R>IK>Z210000000000109EKWh55oT189GhON[`F?NW062``=\#
gWdoC00000000005n>NfgBDKE000000000000000:I7Yn0000000000000000000000000X]E4ESbSZB000000000000000V@4TS\#
00000I_=^e;2AFIECES3000000000000000F4BOZ0000000000000000000000000000000000000000m5:D:7FKBR0000000000\#
000000000000000000000000000000000000000000000Qi<4n00000nhQ`J0000000000000000000000000000000000000000\#
>P^@]XHCSk00000EccWb00000Uk`iNbXBU<000000000000000000000aBWQn3]of0`<f`00000Z>3fn0000000000oTDi800000\#
00000:id8a;APgP9FBDc000000000000000MF2Dn6HI38AG6_30000000000V5`9k00000SP]eO00000000000000000000IZICn\#
T4GalYGT2AbHOE[JM`Nn000000000000000000000000000000D^<c__FDg^KmTAe00000ne6_R0000000000Ri;QYad6Od@T=ia\#
iZFnXblG`Z:CI9925Q[5000001:b<BIaMkH00000]oKGB33X:c0000000000m\bVn0000000000]?Hc;000004I2^K0000000000\#
00000T3N8700000o?8?F00000nTO1H00000HU1B\00000=j:k?VjaX_00000000000000000000fAJm=PXFjFKENP:V6XmU00000\#
97D?:00000i2H?e000000000000000000000000000000000000000000000000000000000000iicl[000000000000000\hBRS\#
00000b8:6a0000000000jh@_ZZgBme000001;KQ]000008MH1@0000000000h@^J50000000000000007RPNTWk3O8=VQobf]SV:\#
\e=SBAO9l0>c>6l;aP<dhNRog0000000000X<]lb000000000000000jgHZQ=k\YbRne?WPjAF000000W90W600000MUQ]l00000\#
00000000005JCfO=mNm500000OUOabh5K90000007U30E0000000000o=<CEf\[WO00000bga@K0000000000N\Jj^VYK_J00000\#
00000Pk`UQ0000000000lmH;>Co9^bMQ_f4\cb?GBEbVS000000000000000000000000000000Z[YZT000009J8PLR>9iGg3AG9\#
000003d8FZCe5Zb00000Sl1e;0000000000000000000000000000000000000000000002@bk^_nN[O0000000000?Q9gg00000\#
000000000000000U9M;R000000000000000NVPSWL05nN00000\V[]SA;:Vf0000000000000000000000000000000000000000\#
000000000000000000000000000000TGY6ZIDS;0WL\hefKd80gjdY@0000000000M22N]9NI@oK]D9AYj[TP00000:VA2N=0X[1\#
9Z[[4Te4NG0000000000];L_BU<:?J8;e4Z000004K6X5SJKVA00000]BUbRgUMA]BVEYZ0;a\\0000000000000000000000000\#
00000<M5?E000000000000000000000000000000000000000000000[WXO\YGRLS4LN4XchcZo0000000000AK5Pc00000IQ`?:\#
0000000000AOK?c00000KYP;hB3IQH2?L8d;;>;o4[cIP000000000000000Xl@F^aDFPl00000?BNiGUa=U;0000000000njSD8\#
000000000000000000000000000000?UWZ`00000000007k1YWfNN^@0000000000T@<VL0000000000000000000000000][1EW\#
000000000000000oi_o]00000h;2^>E^?<5bi<Go000000000000000[d5j5F1GWVL0Q2hQo]PS00000[UZG>00000I>PW`[JNSQ\#
0000000000000000000000000KCKI\00000000000000000000ZBI<D`HDjV000001RC@M000000000000000nY=J80000000000\#
0000000000892a]000000000000000\CS1M0000000000000000000000000Z\<lX000000000000000JcQT<7f3Ea6_`ER00000\#
000000000000000gIQOUA5:I4jBTl?0000000000cE2nY00000TSA_nakFUJ00000000000000000000^[2AR000000000000000\#
00000Q4RJL@EA1E00000n04OB000000000000000Y`7CGg^HW5000000000000000=60:800000:`?Ii00000b8:dO00000Ci@30\#
000000000000000?oLaGO5@X=00000I73Y9lj8og00000000000000000000000003]8;^U5CVjhEVYZ0000000000\^:]YOF<bM\#
<Z;_XLQK>O^HWl0hdZ6b5G0WM00000000000000000000000000000000000hYH09ZmbJ0000000000000000dB>]]Od\a600000\#
00000H`88@RG8IX00000ejVE500000RATT@00000eiTRD6D8KJ_2W;5eCQa^D\^a=L^_58lBDei00000<f;el00000\1<J5FjdcI\#
h4d_f0000000000ih5L3BN;k?000000000000000M9_Gl0000000000>9Ko]ZgLeR_][nG:E2do>YZY1]44M8bMV1\oVaPA00000\#
000000000000000b:4T]^c4d?0000000000000000000000000000000000000000<^XODilQgJdQ:3h@?5eb000000000000000\#
00000000000000000000oE:G@Xm`o][<IBW3AK>dFfc?6I_A>l=Q^]Dd_Dd5A\d[\000000000000000b:[QD000000000000000\#
^V3T;000000000000000iB1oAZ]_Z800000000006F]df00000N::H\PO19nXm9NllMUF[fd>X5ZUH84L<J]@000000000000000\#
000000000000000LDB>b00000WSGEK_16DPYERZB>d[bi4^_:;6JZSP00000eP1X[000000000000000AND>QI2^>_0000000000\#
000000000000000VM:9T0000000000000008F9?I000000000000000000000H3WU0000000000000000000000000UW`;\00000\#
5LQAU8QECmZBJCJ18T[S000000000000000000000000000000000000000000000000000000000000WDHl<0000000000RY59k\#
BG6SR000000000000000\0CbE0000000000B=P6900000000000000077_TWOjNBE000000000000000CFR=o00000VZA]@h75h2\#
00000000000000000000QCeS@000000000000000JDY^XG56RX;I29JZj:E?D<FhQ?RJaL000000000000000000000000000000\#
00000TnPj9TVHlN0000000000i9?6KWV7FY0000000000000000000000000>;P>L000000000000000gEJLo000000000000000\#
00000000000000000000ROQ_\0000000000[o;m:WSBDJd0UEh8PELAWEb[P0000000000000000000000000aj=dHK9W`l00000\#
000000000000000[K]HKH1F`aOncaJ0000000000HZ_n?00000FT1DAV?^[1YBV1E000000000000000000000000000000;lWG<\#
00000000000000000000H\>Kj00000eR]OWhj[H200000QNARC00000H54N70000000000000000000000000000000000000000\#
00000000000000000000GQ=lB00000000000000000000000000000000000W_IEm00000MR8Dm000000000000000mP4i:hlMhP\#
0000000000000000000000000e59`n000008nLkZ000000000000000OZEI?9NUOjMOZQjQb60M[\BH600000;^;BN0000000000\#
0000000000PkYFh00000^O?X]0000000000000000000000000000000000000000^j8YI000000000000000000000000000000\#
M;Ym8\O;bS0000000000000000000000000d18lP000000000000000000000000000000jM_I80000000000000000000000000\#
LN:9b00000CYbPY00000000000000000000j>?aU00000SkFaP^m7G9I340A8Y7V3nSR?=`?T^DDR75U>?NX\@<_h80000000000\#
000009=]fhR?5fe000005FHb60000000000ISJ_G0000000000_QKk10000000000Q:GNc\A8Y200000EhOS800000_=MBQBL5c\\#
BS<RGeUPlT000000000000000S@`MW42@daoe8Fm000000000000000iA:i5DabnD00000000000000000000000000000000000\#
0000000000UVFnk00000000000000000000000000000000000lA<OY0000000000oCL1c00000<@HZ^O[8df\J8;lCZ0Fd00000\#
NWB1B00000000000000000000iS=9\00000000000000000000le@:j00000000000000000000fFd@00000000000oaUCZ00000\#
TP16jR@0j;N\YQnFK]FNFL^;600000000000000000000000000000000000NGLK0jY_Hh7m<_aIKXU?VFb1TTE^^j0000000000\#
00000;d_DO0000000000K;L=`0000000000DbLH>Ff\G400000a4b\H0000000000000000000000000?8`Je000000000000000\#
00000000000000000000000000000000000000000000000000nP8Om0000000000dG6OQ000000[Lnb000000000000000OO<Q\\#
>a<_n0000000000709b^efH_R000000000000000\?^VI000000000000000i]5`e0000000000:?<;B00000Z3WZB0000000000\#
9@8Y=GmW\`0000000000d_;Z5000000000000000000000000000000TW;TO00000000000000000000gj4@S[OL:c0000000000\#
P97\lmHQ<P000000000000000H77<J000000000000000DQ6;00000000000cj1V_9Y^WT00000VG>m:00000<bMkX^V`Y7fGbCa\#
000000000000000O<R^@5?PA^S5QY400000F1I27EK49=00000<OQY[CU^`NlKI0]VYPSJ8VF7jbk01c00000000000000069?UY\#
Cd:Xm0000000000000001UMl^C]Za5U3dH80000000000hT\cDnfJR00000000000000001kObn000009oKFh00000eO<`=jJ3:d\#
c@TeG^d9jd4ZRL=00000000004gWi[g5VK69?R@W000000000000000000000000000000;`eT400000m8<5YLj8lcMLLC700000\#
W89@Ga7GK:F[N98QSYgi000000000000000O38N90000000000^Z=2P00000B?^;B00000000008QVDc0000000000<DbFNmE[75\#
00000l;:N70000000000000000000000000X1MgBH?La70000000000000000000000000g5@bY:WeP^00000000000000000000\#
00000000005TCN`b\7[CE[NCFMPdUTo^9=G>VW778^`<9Z9:SN000000000000000SM@ESlHRGR0000000000>7eBi00000Djb6`\#
cmYBk000006Xa85V?9?e<1C2]000000000000000000000000000000o_1ZM0000000000000000000000000000000000000000\#
YL_?iLOIRe00000g9RVoT@clo:bWcg00000HE^6?0000000000RQY@A00000bK=MH00000000000000000000000000000000000\#
00000]4cGA0000000000YiSkkFL_UA80TA:eY3@gSRE4VUNK1DKnOd88GRCLn`Vgb000000000000000000000000000000\7>VK\#
T[URR8A\98Kl3Tcmd;55HWQ0bg5WT581XD73:G3`29UZdg><]28o?Xo00000000000000000000FQXjE\:[6P13WH:ED\Z100000\#
000007d?n8k;7ZR@0[Ba00000lN@e000000:f1XA0000000000^oK_j0000000000G2Y^K0000000000000000000000000UW4L1\#
D7H3600000000000000000000000000000000000<n7b`9YLAi0000000000F1Qbm00000000001\APLO@DTJSo]M20000000000\#
00000;dPZMm@;[^00000:8IPe000000000000000000000000000000[f2SdAJM[l00000000000000000000n>]hR0000000000\#
00000000000000000000000000000000000W?:VG0000000000MR<?8;3Q1O00000iA]8l0000000000000000000094FB700000\#
Q:9nU00000>J2Q3P6Lh100000000009a8<H>CT@:Z4L:K985<700000CnKCc000002M0Hf000000000000000000000000000000\#
000006OW::CaKXILgGYPMM<iR00000000000000000000848Ig18cl20000000000aNO:X0000000000000004Y^jSn4;<<00000\#
<eI?:XNS6NoAXPB00000d<cWm0000000000000000000000000nGWVZ^h?ac000000000000000e2VF;00000000000000000000\#
0000000000]VaBLiQ?bO3C6TMU]Wm3DKE1C00000000006m8bRUJ@6^>T6m?17M>7PE;\j=S60d0000000000000000000000000\#
0000000000d_7UC00000000000000000000_7aOoU5d^1niS[>OVH]4]T1hn50VBL4T<eSb\41Fo5cK]00000000000000000000\#
LHWf500000li0b1lCUHW000000000000000RMM\H[F^V59QKOW000000000000000000000000000000CDL;5BT>ak\YRg4SLYh>\#
7n2<L000002D9dE00000000000000000000000000000000000XO8fM000000000000000000000000000000000000000000000\#
2_9=WKHDaB000000000000000000000000000000DU:;A000000000000000bKT?K00000000000000000000000000000000000\#
AH4^=000000000000000000003TM]n000001eJUWkiTjJ@P4kU[oZTZ000000000000000X^[Hm00000000000000000000E<0Pf\#
aXJXM000000000000000RX_XW00000000000000000000iDe7k000000000065^nK000000k4FB0000000000WUQn70000000000\#
00000000003K[VB00000UL8DJjoEZI1f_NAJic7c^C3i3oib3l00000mGJ:;1gJ640000000000\:?hK=LO9]0000000000@LBSb\#
LY[8`gn7]\9=K``00000000000000000000]JCCl000000000000000Yh0X:0000000000000000000000000000005_YX500000\#
0000000000H_K7W000000000000000Bi[_100000BONQm000000000000000<d0e=>I`6h9X]2jmaKKHd8M<N_ccRI`aWZP00000\#
]><2;l?>J_1:E7R=d7MXHJ`laDR^B[2?Z=400000000000000000000=XJgG000000000000000000000000000000U]Gn=00000\#
00000Id<56000003HABb00000`T>S]U<?nH]0BK?000000000000000000003k4@;0000000000000000000000000PHHXg?<KG:\#
000009BBMe000000000000000YLB?W00000ee`R_00000RF77nnnD3d00000`R@:1000000V[cV`M05BT0=R`3]R6Z000005U^kY\#
fJ`bG00000000000000000000EWLP62VIa^n0;0:X_HNon7P[S0000000000[2<Q5nETAW000000000000000Xn>9??WBP1GAT>K\#
h@5Un00000000000000000000000000000000000bWd^Z3S3ki??4`KD1Nl9Xm9[o7:7KV<KaWC0000000000000000000000000\#
0000000000TEI9K000005ndOG[=COL0000000000000000000000000IidIY0000000000000007F5bL00000V7SYD`?]Di00000\#
@F2Qa`i^aLR`KFK000000000000000PG`]8^E3fSGIH^Aoka2g000000000000000o9>L@000000000000000000000000000000\#
S3NMP00000000003k0LIE@YK600000h=]N`000000000000000B91eh0000000000?l5b500000000000000000000mY?P800000\#
00000000000000000000000000000000000MOT9UTJPiiGSQCB00000h\^cJ00000ed25XR;4lmJ]@@Z_8_bVZh[4;_e[ne00000\#
G_JkA00000000000f^[\RJ^m6:BZ4RilK@_WF_bh0000000000OLUM\o2dk^000006P5DA000000000000000000000000000000\#
0000000000I20]_^VUb`000000000000000WIRHX0000000000nTCa1@5@7B000000000000000?>_l^3a57;1K;ga5N\W300000\#
lNC1n0000000000:nY6600000J>H]d0000000000000000000000000nM`OdKDa`m0000000000000005YMb600000c;Y@W00000\#
N;0[lm1E?D0000000000C?`E>00000lRY3oN5U^j00000000000000000000000000000000000DWDY_oeIWEID2JdFn>==aQR4Y\#
c9=n[Y5\?i00_<K2Bc^R<D8gA[00\=UGQEY\DM`14?d:d000000000000000000003DNef00000_l:fBB`RS2000001iCkU5=[E>\#
0000000000`m3cImk42_YHBiX;PGNoYA`6@0000000000000000000000000000000000000000cm7gA1hVI80000000000KD2a<\#
1f>ObA1VmDMJYCfd2M7\aEaC<4I[MS0000000000K<7E[00000000001839F000000000000000CYSQA0000000000S<M1n00000\#
000000000000000RYWTA0000000000X`8Q<50`AZPS8mH2AHmg00000:ZBo0000000000000000\>2Lo9[Enkn=HU>00000>a9oh\#
000000000000000000000000000000QjQ_Rd_c0j:c?\Inn[]BJJWB60000000000m@\Li000000000000000000000000000000\#
000000000000000HH0Z?000000000000000000008K@bH00000000000000000000000000000000000000000000000000o`:<a\#
?2GaU000000000000000D8@nQ:7;X`_THj:Y_Y5J00000000000000000000000000000000000>:5jNW0>BcO;HP?0000000000\#
0000000000lgG4TllOkn00000O^;2e00000WMKY_00000f9C:2eF6o>39OZ]YXQ`=8?BG7<]4?8m3VH`8;7[Z;NRZ_geZ@e_84V6\#
S^@R5>L96bIaZmK000000000000000XmTOe00000Ka3;l000000000000000lXQlX000000000000000gm[ma00000000006ZKZb\#
00000i[Sg900000000000000000000ggWfPZM7NC00000000000000000000J`:J]000000000049d9dd<2VS000007Y4j300000\#
00000U@15j0X:QZ62KD@000000000000000g`AJi000000000000000000000000000000Qn;9@]3<FohP9^0Y;HZmAOUglVCMnn\#
0000000000000000000000000G:>e:3;KLo`B1?500000<PCKIMQ>i9CPFo@6>H_ni5Vl_Sd=5UJOEM_VZI:CE417jT39QOBV7GX\#
TE@DZ_`WBF_SR8?XjZe9><[65jD]H^C0LUgkAa;V000000000000000@;0CY@e>^^8@8Vl000000000000000000000000000000\#
GIL6JA^]SL02Vn0;6_KiOM3<?Q`P\]HlPD=XYYM>000008_?SF00000mQWPc000005KR5\Y4]Gi000000000000000kMAQ;00000\#
00000000000000000000>bEJWA84aG2SP5;CiLYlf\XlR0000000000000003?=>o:X>CB@MDWT0000000000000000000000000\#
0000000000b98FIFcHH7foCaak2`n@Fee0^00000kEW6C00000XL4QbT\5^3lWXPfUMK9f8N2BVSdVZg00000000000000000000\#
00000Xn0[[0000000000N5MP100000o=F4D00000000000000000000g5ZjK0000000000MK4L;o6C?Z;XDFS14cc@0000000000\#
00000000000000000000000005UFjn@IK6[=^Ui`K5@RO000000000000000];VLA00000000000000000000l72Yl0000000000\#
00000`i\`NG:EO<onKJGA9;GbCi<K=1fC=I0000000000DB1W94ibckdN9TlE;Lf[00000000000000000000000000000000000\#
000000000000000TPYT[000000000000000000000000000000000000000000000000007E;CnJXG4`00000@73>7l^9Sf00000\#
00000HV^`_00000?GFV?00000]G4?cE>>P03I=959oJ:LC[WHL;86GF9A1=300000@L7WMkLbP7;=9\QU1;6iUeH\T0000000000\#
0000000000l\Y3^ZU?;\g7P`HjHRY4Y^Uj`C1Z;:UmZ\Z00000H]7DQ000000000000000000000000000000:U35D0000000000\#
000000000000000000000GAb91XG[j000001?bl<00000000000000000000000000000000000C5M>_0000000000Bk1^hG;5mN\#
HlDgB0000000000000008nNcB`YIA94`_QA_R`al000000000000000Cb83NkPXTmRXPHI_3aZ=00000000000000000000R1@aE\#
b>SfmfmYLR000005Ic;8Vg@\900000000000000000000000000000000000000000000000000000000000000000VUCd700000\#
nJO0gSE_MN4f3hf000000000000000000000000000000000000000000000000000000000000`U:J2`dNC4nE1k7FV5ET00000\#
00000kOHMJH1R_7IocHRBf0WD000000000000000W];>b00000g0?7^eFWG000000mQ6@i000009T;ka0000000000Z`4Y:00000\#
Ok01D<gCKAHX8chBgRik:OY[000000000000000000000ZU`XVWTLocg@Yb4H67RD07?FBckT@L5P^c;Al@jXa:PUh_RMnTT7\^V\#
00000000000000000000OfKgj0000000000fA7><000000000000000>29GfY`JAa>SO0]0000000000000000000000000ZG?39\#
00000>K2l:0000000000000000000000000QRY_>5^@B^0000000000\SPY@00000SXLTD0000000000000000000000000497eg\#
000000000000000E;GmLB2NNi0000000000?TYh`0000000000000000000000000000000000000000QWQSk000000000000000\#
0000000000;b[2?>A5aE00000Wa`^Oh=YkVWo>Qdji`aD000000000000000000000000000000000000000000000[X:_>oHUn0\#
00000B1<Kf0000000000If2=k00000L=e>500000000007CPW1000001:Aaf0000000000000000000000000YmN0?YbOcD?YWA3\#
000000000000000000009?FPBZ`JJ500000DGafNgnVeY0000000000HU4aUU2JB[0N45;000000000000000m[3LL0000000000\#
9lBMA0000000000000000000000000bG?Al0000000000L3>A10000000000CI0CiE6L_^000000000000000;9UO@00000?Z;4>\#
000000000000000000000000000000@c7TD>dHe;1SPkg0000000000CC03P`UQPQ00000000000000000000000000000000000\#
00000000000000000000:572I00000e13;P000000000000000Yla[m000000000000000mHUIG00000bV58R00000^VCjN00000\#
00000>;D?J0000000000HoVGU00000000008hU59@Id`k000000000000000`8_YM000000000000000000000000000000kPYbB\#
WmO]=00000NYYRA0000000000dg4X]00000F8]A@00000g;B4b0000000000S10UEQ<ZU1c3;i=0000000000He>2hfJS7B00000\#
0000000000OZdb700000@[AhC0Wa6mem2B70000000000X:eV`Ul8_I000002@5;?:0O?[9_2O;MeCD@OIQRKN6YI100000AH2GE\#
000000000000000gA4P6a@6h>n<\551``:X00000>E5<i1f5b@N0EIKB>Ln5000000000000000000000000000000:TKR4[oU1f\#
00000c9Y0R00000QhdEY0000000000E>8g\lQBb;Wj_@L00000000000000000000000009QS^H00000oM4MUNI5Ghhm3a]2U8A7\#
c_Gll00000000002j6S>5^D@X10U2Jf6ZGI9fZk^YiaW0000000000000000000000000000000000000000000000BI0@4T;Q4Z\#
M5YHM00000^mW[7000000000000000XNNW:d\R8P000001`dh`HeJP?0000000000T8cYlJo2fbJ9\FA00000^[BA50000000000\#
B:\AFYn_@Y00000000000000000000000000000000000>^Pk>0000000000000000000000000d=YK@0000000000hcDj400000\#
00000`Q=E<000000`06=0000000000000000000000000000000000000000_UAD^2fWeZG7\jKJ]DJm00000UJ27F;RMM@JJQ18\#
00000=KW0R000000000000000000000000000000000000000000000NL>EK`mIoT00000oEPMe0000000000000001cW8N00000\#
h8CRJP9_;M0000019AYRn0[3O0000000000Ul92F00000i;2SYBf9mKbGAoGQc3`IE^R[?:9d9K00000000000000028bK\00000\#
000000000000000000000000000000aG:S@i;=VmUC8iAB8[N<00000000000GILU00000ENO0UNSB9Z0000000000ID0C<7m6?4\#
\Obd[o3S\H[cTE02hL\V000000000000000ViKDN00000U=6aceAYAb0000000000SYJSo00000000000000000000`c9o200000\#
I]FYL00000000000000000000Ui7^d000000000000000a_1@T0000000000JUd=f00000000000000000000WjC\TkkNCYDkeP5\#
AcZaF4j@:@00000nJP^?0000000000G7R:K00000000003gW8k000000000000000Gd9f^00000\Y`f]HWW;S00000I;WgjB9`ji\#
M2bbXM4Woj00000]eYiV00000`WV`900000Oo^XJ00000D:EWZcGML<geZm^0000000000k=K1M5F:3Aj<`6PQ`coX^Vb=>]0[25\#
Y>e@P00000000000000000000000000000000000eMD`b00000000006T<=>0000000000000000000000000000000000000000\#
4?^o0XT`om0TbbgdI^ZU000000000000000<W^I\Cg5>2U<J7E0000000000`c36j000000000000000bQ4md00000MYLZM00000\#
000000000000000^2DlM0000000000000000000000000]n@c700000IV_O4YLC5hCS88j`F[TC00000f2[EP00000c8<iD\T\Pj\#
0000000000c@W2dZYMS=:j\Q>9C9i^0000000000KLB7N?FDFdoMX8X^LUmXVoA8[6eaQ8_Jb6L0000000000000000000000000\#
00000KbURB71e77000000000000000c]dcd0000000000=ke860000000000000008U8:^fJL3P?F[Of8J^Y4000000000000000\#
0000000000S1^5<T\6GTSjZlOWBXoP000000000000000CGDI;oUG[S00000:OcB10kPi0000000000000000000000000000000\#
00000<U9QiSm[PE0000000000000000000000000k^\fo000000000081FA]mTH[W000000000000000ii4G;Hg\7U0000000000\#
0000000000T_e8\AmeQ2C<TOR00000000000000000000000000000000000000009caRc00000000000000000000kfJ<N00000\#
`\IeBZO:hc0R5FV00000cF0`2000005WN_T00000j>9A30000000000kF9POd<Q1]000000000000000Rk:Nn00000NW=_]00000\#
0000000000000009OaXK000000000000000V`2_[nUdjo6BN=<000000000000000NZcI1T;5GI7M?QilhT<hZm@Fn00000AFS3B\#
00000000000000000000Ul<SG0000000000000009m<E30000000000DHMZ2000000000000000JOMLoZVNB10000000000Ml:Lh\#
00000000000000000000TK[0T000000000012OnU2\bGP5`dS>i?@^6L:GH<JnF8<4^RNd=IbM0000000000000000JOSHmoJ=Mk\#
00000bl3mJSmTk`YPUT\Q:GbYN0bjT000000000055PQ60000000000=^@5[0000000000000000000000000000000000000000\#
6O37M0000000000000000000000000000000000000000bHFkkg^7Wm000000000000000c2:G0>[=W900000m78434\1hJa49KU\#
VbDhM=DO4]00000Vm=g5TLO79D7ZJO0000000000><dM80000000000UD;[k000000000000000DN[ST0000000000@LP?fBO`Gj\#
PK;5^00000000000000000000?b1dOH<[0JK4a_U00000KXX`f000004M=Z;NCCFPcNSf<T:_JG0000000000b29;Y_BZbT00000\#
00000Wk0f8UFMUQ;DTGh00000MVV7VMkcMkIRdBo00000000000000015Bna00000000005=W110000000000000000000000000\#
C95jB00000>cKTLQmCP>EEc0B6oQlK000000000000000000000000000000]]RAPNiF5C0000010E5Q00000aO5lF0000000000\#
00000_G9BFNaO4;>GRT5000000000000000W@c:H00000000000000000000000000000000000dWW:]00000000000000000000\#
00000000000000000000iTP9X0000000000<g@=C000000000000000000000000000000000000000000000\^2WS=2AP<ooeOj\#
mG@NO0000000000000000000041NJf0000000000000004A2EO0000000000TR9kFCOH]UT8MB60000000000f1BE4^0`YC00000\#
0000000000`>7o=000000000023L8T00000000001^Fd;0000000000dmDJV0000000000aj16H0000000000VN_64ZH6niJ6A<0\#
fIeNa00000AdBikDZB_f00000dhD<EIgJ5M0000000000CYDdh00000000000000000000000000000000000H9PJi0000000000\#
00000Hn2d0BC8Lj000000000000000000000000000000000000000000000000000000000000000000000000000000002IA>7\#
0000000000Lc@cS0000000000000000000000000FmY4Si0JTU000000`P@B00000\MO870000000000HeK;e000000000000000\#
SWV:L0000000000b15c9Ok5B5\k63VKLHU7o>_Zf00000G<65^NlZ9`000000000000000000000000000000000000000000000\#
@j;Vg0000000000Xh;W61UBfB00000000000000000000i[IbGj`>8500000000000000000000i5?cZB6DISnUP?L00000LRO1d\#
DZ98CB0RCA00000bg64G00000000000000000000000005JA20R7WCT]99aSU6YoY000000000000000000009f[U500000NTVAc\#
0000000000FWIEO000007[RUX000000000000000000000000000000000000000000000000000000000000=Y:U5mk_P?00000\#
XN02B:c=1L000000000000000e@[=R000000000000000000000000000000000000000000000^?<XP96\6H6]PP?49Dki00000\#
00000000000000000000O:YYD00000\Z=Yj<ZYURDceN50000000000lGL??@`eVP0000000000PX;ig;8G;ZTD`GL2ocA=00000\#
JdOgF000000000000000<:;FG00000o_N3`DdU1S0@XA^000000000000000000000000000000I]0fc:@J?M<8Y4BZG3fB5?\fD\#
00000B744V_<]h200000AT0VZ@7;Bg00000000000000000000]?2Gh000000000000000000000000000000000000000000000\#
;X\PM000000000000000PD8]XhIDEZ7m>4LmDEam00000O66LY0000000000000004^`AI00000\J`Q=G83XQ00000hH>e`jU9AL\#
be[4Y0000000000Bo9BX000000000000000]GI<l00000000000000000000<<JF000000O3K=80000000000000000000000000\#
0000000000Ob3BJ0000000000]:GJU00000HIPQ^000000000000000000004QKA500000000000000000000000000000000000\#
000000000000000000000000000000MTN2800000000000000000000000000000000000000000000000000000000000000000\#
CXd3ecXF]m<SSDU0000000000000000000000000m4^1?[a@i800000X0Uc\EJGVFdKOC^Kj2L=KUMZdKGRh]000000000000000\#
U8Ki400000_ac4b00000000006k>eF000000000000000VbJVY000000000000000000000000000000C<KiQ00000j0^`>0<dTm\#
74[RYVIZUM000000000000000\1Z<V00000mM2So`F[M@00000dW0lAoUeMj0000000000000000000000000000000000000000\#
00000<P\kQkT16300000000000000000000>=FTg7_QV:0000000000e90jimgF:]@<`YPeg8HH00000000000000000000coFAC\#
0000000000o:e0500000Ad;K[IXb950000000000T@AkM000000000000000i5CmgAJTEJ00000000000000000000jHT5mOF2c5\#
iZ5a:a4@A7U\K?800000000000000000000:S=26000000000000000OY`d70000000000000007kEbD00000K40kIVcA3CT\^2j\#
000006?Lb<00000000000000000000BZb1DJYMDMmCIUN\Qb?RZbcJ909TBN000000000000000Mb<Pn00000000000000000000\#
000000000000000Wb6CX00000TZ4j^lRbQ=0000000000UX]CV00000`cbRT0000000000GH1MXB<@LX`kGmXn;KkEheLH100000\#
b1T1n00000000000000000000d8=TlU?UE:00000000000000000000000000000000000000000000000000Kg;E?Rd=1^00000\#
00000000002TRmR?Qd1F00000F;54d9FF^D00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK8jAkD?nhB?@mi@MAbiKSAjamFC_U6?DcG7nW@\[>:H5Va;RQEE\nPoV^]TW3=]kLBaQD0000000000\#
<kXOd<;>hA000000000000000?YTE=00000000005>Z;Q00000kP0Ug000000000000000jEHWD0000000000fNXX60000000000\#
0000000000000000000000000000000000000000:64A^00000000000000000000l2ce000000DR;J]000000000000000Si`\B\#
:HRJ^8>3B6?1I4X7N;\S<7[`M000000000000000`jS?i0000000000EJDG6:A3bV0000000000Z4_[800000000000000000000\#
YI;;a00000000003J:2@dfB=[NN8_T4cGCd`XGf^2fVaG0000000000000004C;oI00000000001jTVZ00000@E@aj00000mmOY>\#
0000000000000000000000000mi5GX7]3f`JL<O?]kC<ODbX8c4d?43F@RK4iN_l700000000001<GJJ00000000000000000000\#
bH3ECU9YAo94R]T00000000000000000000P\XE<0000000000000000000000000000006]`6^Xkb5eR<`oN1HLoU000003PJn5\#
9UICQ0000000000km2gW000000000000000DM0CJ00000;8^La00000000001daa78VJ89PQWGkZ@O:600000j>Mm\0000000000\#
00000O;SFd00000000000000000000b2DEJRBDb20000000000000000000000000b2C3=00000hV:Eg5ne9f00000a1Mh>MB=>0\#
feO>Hf?5nic^3`ni\C_8mJQA16;RI5MmVVbLeAVC:^Yii]b_[O000007j0FN000000000000000000000000000000:]:W700000\#
h;dMn000000000000000Q[LV:0000000000ASJT93`^C=0000000000000000000000000J:TcI0000000000000008E=7E9117J\#
0000000000P9e>[00000000000000000000000000000051>D[00000o1Ce6J^^oW00000kWc750000000000000000000000000\#
JN3^D0000000000=6REN00000a@dFl1<I0l0000000000LVcFN000000000000000000000000041U_S00000000000000000000\#
KUbKh0000000000Xh_a=L>F_@:MBSN000002E1?P00000S\>N300000000006hK[AQ=U`?3S\BlO3alFKH^d[000000000000000\#
dR8OR<<^QR000000000000000NhHg<0000000000000000000000000V6KTfFSM\33Hd[?jAaC200000000000000000000UCXeS\#
0000000000489o<N7a6Z>j:PR6VEl=000003TZP4CXN=R00000bldCQ00000o80E`]_<^H000000000000000G8[K=0000000000\#
mBUY=00000000000000000000GgJ3h0000000000V:b@X000000000000000000000000000000000006RHmTgmY[e0000000000\#
dlHE:000000000000000THT1=000000000000000T_4ie000000000000000000000000000000MK9:S00000000000000000000\#
000000000000000000000000000000000000000000000000000000081YYL9;^NnWa0QVd0c>^000000000000000000006?aQa\#
Zeb[ZMSe2^00000000000000000000klEL3hBR0:0000000000Mn6@KR=RGe00000QbHg_KiV0N00000RoIH:BIK_832?e?00000\#
00000000000000000000ZWXEMUe7GI4J9Bkoab5;00000X4O_i00000D3bH3<IN1I00000000004^8jHWbe:K0000000000c2b4?\#
017`B_ZZZP0000000000gTaZh76USl0000000000000000000000000000001iId800000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\]oIKNA=iGheBZ000000000000000DCFFah3HGi3[JQ`1M?>L\#
MMR<UAN[ki4S9>lCL0JgdE263Y99\_=nc<j0000000000000000000000000]0I2Z0000000000000002SDbR000000000000000\#
0000000000WVG==00000000004AY9R000000000067S>8UNW3800000000000000000000\?VGhZBd:\00000000000000000000\#
00000000000000000000000000000000000Hd4f5b0R_OZ?XcC[UdDd0000000000X7VK@AGES?0000000000000000000000000\#
kgMjb000000000000000000006_dgl00000UG?mY00000000000000000000[_>CX0000000000000000000000000MN<2]00000\#
00000S_b>:l>clH0000000000000000000000000000000000000000>ZJ9I00000:k2h^00000000007hOKM00000jd]`h00000\#
c@D4m0000000000M>58800000f172_o[0Dhi]BARWH4AIndL@_11_;jP6bU]4jWRMf<><=e\b]kTd66E00000000000000000000\#
[R?llXh?:5Kf?kVKf@_kSZBaJe8A;D000000000000000000000000000000fNBZT000000000000000125g?000004^aJ700000\#
00000d]9CX5SVjb1[5iE00000000008^;P900000LGI=C000001?\ng000001[9R91[9Rd000000000000000000000000000000\#
0000000000dOK<N0000000000000000000000000e??PL00000000000000000000\`bG100000dnOIF00000KlZUZ0000000000\#
0000000000n]Z5TF8]7\CFH<m8J_?1AJ_WMhh:1B00000000000000000000RD7jF00000<DEdefbOkA000000000075H>cF^W;E\#
00000000000000000000000000000000000eKCAV00000c:AdKCII4N0000000000K[>1Rf2:7fi[<=O000000000000000;c^5d\#
00000[Q\=;<La5H00000T\E6N000000000000000000000000054SY58V8V7ZaDdA00000@50Q8MVJ<c00000WAUFA0000000000\#
000000000000000O<cmX0n@eRK\KGkkIY=8Ej7BJQ;Ye2E=4kAJ4`i[[F:^E00000A=`]InR\eC00000E:]F:000000000000000\#
00000[Y0@g;l@bh6jN`G000000000000000leGf<00000j9\7e0000000000HEbZh00000KWC:G00000mY[Cl000000000000000\#
0000000000e\bS9m<?Bh1gV620000000000h>120000000000000000ob;hL82[Um00000YORWN50c6Tbm5aQH_\aH00000P>3nD\#
mYGN776]G6<5_LQ000000000000000000000000000000000000000000000000000000000000000000000000000j^c1f00000\#
0000000000_gC`H000000000000000hI1=W00000000000000059cmD00000e4_R7000000000000000a119CMV]c4Ml^Sn00000\#
00000l>A\C00000000000000000000000000000000000mnOjfIH]61?V:8Tom@QR000006>3GQ0000000000000000000000000\#
9Y:O>>g;Ke00000<d7X>d1PXF;Y^B0;C3Ycg4:PH000008j:XL6AE<k:BNo<000000000000000VNUJ0lM]TejG:ZC00000\:<n]\#
0000000000:>4@i000000000000000000000000000000mIQ8l00000:^Fc^fUDDW000000000000000kK<[Im1O:B0000000000\#
H^:Mb1VbRD00000000000000000000=E_T70000000000j^?^@TYHeL:GR4j0000000000BGK=g0000000000`8Q^o0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ikGhPST8cW0000000000\#
kh14PbUW:e1Dbh400000;@CoX07MGGAY^89LH`^f0000000000_G>VY000000000000000\A0A\000000000000000TMS@>_gaEK\#
00000;4A]KPERE00000000000K=9;G000000000000000`NTfc00000e2;`49K08H00000d8N9n000000000000000d=3`c00000\#
000000000000000000002`Z:F@2ah6oA`A40B5_h00000000000000000000EG^_90000000000FOT6HeTV:ao>]_Q2^Ba300000\#
W91Y_00000000002Q07JjkLRcF9NDA4k:FEilHV=0000000000DlE2Uo0ULImb`k7OaHI?;3bD40000000000P:B_7gmJ_e;S;VJ\#
LVS9000000ON6L?\9]lo00000000000000000000CF17@lCe2I00000n?DRHBVQBi0000000000000000000000000n]R]500000\#
00000EfNSD000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000079a=0000000000000000000000000I[0hlj\QJn0000000000000000000000000g7?GI\#
N^32F@M1_<HaE`@g3KJ0EX`5Z[fdOj00000i`b6:000000000000000ZP8@A000000000000000N@ajggdb^S000000000000000\#
00000EM>em00000000000000000000@KO[C0000000000^_Dd[@L]OG8j^X\00000000007_F0e7_F1=]n>bC2PDVX0000000000\#
00000UkO]f0000000000;U@6Cie<oE00000lM<X500000SW]820000000000Y:c<2000000000000000867kcfDE2adB7n\>2E:S\#
00000g^=8Z0000000000000000000000000HL3W8`aW]o000000000000000000000000000000L;:hK3T>]9Gi3MoNh82X00000\#
0000000000^aF?O000000000000000B3M^l0000000000000005MMIA\d5J@ZiLGI0000000000H<:o;fR]\e000000000000000\#
aIGXf0000000000000000000000000e4;Ze00000OLGiD00000Uo<@g00000000000000000000LfN]]0000000000iE`f8LK^h0\#
0000000000EWXo;OL5c1><C[G0000000000<B1ML0000000000000000000000000e5\:T00000000000000000000BlLCo00000\#
SICUDoe5ko?ZGA:000000000000000ib:da00000000000000000000kaD83i`GLG000000000000000000000000000000IjIBF\#
00000`;9fF0000000000000000000000000Oa2@i00000<c00@000000000000000W1D`>aV0?F]a68=00000NBZOA0000000000\#
hQJCA000000000000000000007gciidh3hAKgBdFjY95f_^_5k0000000000000000000000000Ub@>e00000Uk2L6R:LgBc<cd?\#
0000000000000000000000000;1ELn000000000000000cKNRL000000000000000000000000000000LGGoRhZTMn0000000000\#
00000=<U]=000000000000000000000odQf000000000000000RGM0\74Y::0000000000K@Y23000000000000000cI_O\00000\#
000000000000000000000d?8?<667V5IBbTY]EBf4HJ[:CcFZ6PAY1700000Yh:;O000000000000000G3cfP000000000000000\#
0000000000R0KX900000\4Jmb000000000000000RRLiKMeLdZ`@3;8OQ03<h56;Ta2II>m@9ae`NR3Pg>e>i000005de?800000\#
00000000000000000000c7;JP0000000000j_<V?>kQcd00000000000000000000000000000000000000000000000000T=><L\#
gWPGi0?4kaZ6[@g0000000000000000000000000f1M<oXQ@Q;ZTZ]bl>b:d0000000000J?7Oe0000000000onbLQ0000000000\#
00000eUMGe000008>2_M8Z7N`0000000000000000000000000000003hW^^:5Cj6000000000000000000000000000000Ob4CE\#
dVO\WJ7We90000000000DKC5X000000000000000000000000000000000000000000000UdOLE0000000000000000000000000\#
aD>5A\\WTk0000000000dERBK000000000000000000000000000000000000000000000kL6J90000000000]^PVf0000000000\#
HH8BHQQ4S>Ie^Z65j`7a0000000000000000000000000000000000000000Jd`eS00000000000000000000000005lU>400000\#
00000Q0=BP0000000000000004P_f`00000000000000000000[f1Mh\EaBh00000:OeJE00000^bZ9S00000000000000000000\#
00000H8N;U00000UnQaD00000Z_8eJc2QKK0000000000Jh]>F]I<LW000000000000000000000000000000000000000000000\#
00000edLR50000000000000005f5He\mSe9So<RQ00000000000000000000m[_kf0000000000D46=i00000000000000000000\#
000000000000000MOLOE0000000000bZ<Ah00000000000000000000\WShe>J\f[00000000000000000000000000000000000\#
KHBch0000000000000000000000000X><HFYl6liEEOS\C:0=j00000I\C0FG`7gi=hc040000000000fOQH0JmT<D00000@kQS8\#
;g:MW00000]a1I>00000000000000063=[:0000000000Yd>jM00000Y91aHi`G;P`T_[d00000A>N>:00000000000000000000\#
P_XHY0000040Wn@00000_EWWE00000eDD;HeDDBK3R^hGgI>lUng4FPPld>\00000_0ceO8cL^KI9;GEhFDad000000:G]2a;P=4\#
TRTf700000000000000000000000000000000000di2:ZbJVXC0000000000UMOAWD^>F_000000000000000iibJ<00000;daW9\#
BIPZg0000000000SNJ2bP[Mk4e>XQG0000000000000000000000000d=9RNd=9S90000000000LW6Da000000000000000HD<V1\#
JiC_c7nEnLnfGP@h2TFb0000000000lL<;f9hH9E0000070>UWAVI]@j:[h>00000Ln6LK000000000000000000000000000000\#
000000000000000jbGY^?XZ6R0000000000F]Qf>00000YYPSh000000000000000I=<b?T0MEOYF3JH00000[H1GR>AG\??GM1d\#
3N3io4m=\L^cTnkT45]g^?09?^B<Z[[Q1`4M>F0OkS0RX0000000000MF\EY00000BEXnEW`<EdTD]g;00000000000000000000\#
00000000000000000000Bj`a^5^[YO0000000000000000000000000000006VPX:00000H=`ei0000000000000005F?VZ00000\#
000000000000000fP44bii=6a00000iM3[600000\QO?L0000000000\E2:@Uc@_K==Q`l00000VHHZ5WbS86000000000000000\#
00000h?N;=K1\YUPQ=DHNfYTm000000000000000000002FD5P000008n0;Y>X39n00000;Z_RL000002ZK3B0000000000keE_S\#
0000000000EmH;NlNJJEHoZNlAnZj=6`D>>KaBoK5JNUU[KViIl@ZRCd;:?<0000000000onD=U000000000000000bf_Pe=jXhI\#
W>YOWDIH\D]O19]000000000000000L]VRD0000000000I@_QOE0a^b000000000000000To2hHBP]2:0000000000a7Xb]00000\#
F71]S\jE`]Z@6b0h<C]]46RjE00000000000000000000000000000000000000000000000000EYA1Yi>biV1PZe@hfIgnfmb2l\#
0000000000000000000000000M9B:jhT[5g000000000000000fQd7000000[0Kj\dbT@_00000G@^N6mCeL6000000000000000\#
0000000000000009<;7o`bFR^@WHX;SSaf6000000000000000000000000000000000000000000000j_blPeCX1<0000000000\#
0000000000000000000000000lO1^X2^@2JSHJmD000000000000000SjZ@J0000000000KlP110000000000000000000000000\#
00000_<^e300000Vf5n_6UOBP63UKXjo`][0000000000000000000000000PF<mG0YPeC0000000000<:]7E000000000000000\#
000000000000000[Pa385B:B@B3TIKNG;OQ00000aZH`=000000000000000VP[9\00000000000000000000000000000000000\#
00000K\1R^8X@1K=G84V000000000000000000000000000000GGPUo000000000000000000000000000000000000000000000\#
0000000000000000000000000c;PT__;2b@0000000000000000000000000CZLW<ef:0=86H67_SHJ]SgC2o<MTd9kf\EA00000\#
000000000000000We`Lc00000000000000000000YHAekF:Mn6NL];F]3^h90000000000cnVIdfMc9P;BYQDjCO7W0000000000\#
000000000000000eUcEG:d1D8Co5_SQH:8:EjdHI;neNJ00000S52U<Q=<BIB7YID00000n_Mih911UGQZ8V\9V`_WA=d0CIH2DD\#
57M1N00000000000000000000U`ANL<l7P<00000NJ=j?]PCeFI8?_\6RCO;h03C_\_KG`>eBd[PG0UN_UPMEAKc6^F>>fg00000\#
00000YhNS200000000000000000000000000000000000KO>Ii0000000000K0BINf>M5kMeSBIeF6C`00000000000000000000\#
000000000000000Y;G[97=IM>KDMC7kXPf8e4XoX000000000000000K8aCfg^B0^OX^D9;]dGc0000000000000000000000000\#
02eVoJ[Da:0000008^<E000005ie264Q4ML00000FRSXWIS[G6cg7R20000000000gXJSM000000000000000000000000000000\#
fQ@Rl00000<ATmY000000000000000000000000000000000000000000000cO_cT000009?W?RG0NN;00000000004;1Qe00000\#
00000W^X?>00000000000000000000000000000000000000000000000000J>F1U00000000000000000000000000000000000\#
00000000000000000000iJG:800000000000000000000OCaU]00000000007kA6R000000000000000EHE93_7EjECBC8]nj[oJ\#
<o8Snil>P^nj\1e0000000000A8IiO^]MJJ0000000000DKK@B0000000000]aIGm00000000000000004YV70000000000VWYec\#
00000UA=^I00000kVLV[0aR>;00000D6ZPcchcJJkndFE00000000000000000000DfUMP`f>7<00000000000000000000iK>dJ\#
0`B40000000000000000O>`5O9gcHfYbI:00000000000_\5M00000000000S21P:_k4?o00000@VJOQ00000S8QPC0000000000\#
00000000009_d<H000000000000000000004ZZX?2Zd:J00000TnSTW00000000000000000000hQ[Q7000000000000000W7?>8\#
00000hd2_AcN1HH00000e@N@g6KRTP000001g1m1V48]`Z0[od0000000000lPO8O[[FU^0000000000000000000000000P<@`N\#
000000000000000PGV[6kecQ@000000000000000000000TCHV7KXhZ00000000000000000000ASTMT0000000000000001V59<\#
00000000000000000000;9=kl00000X]L4=gW8`jHc2A6NeKBnZX1Gk4FR;;0000000000PmdMF00000_gJGi000000000000000\#
00000[`a8G00000000000000000000000000000000000000000000000000000000000000000aD\El000000O]MD0000000000\#
0000020Nb3=B]X?00000P54`1:DO_[gQ^=@kgb;400000iLZaf00000@7W;b00000000000000000000g>NWO000000000000000\#
00000:bKc80000000000000006MJOH00000]UA^80000000000000000000000000000000000000000:4FL^000000000000000\#
00000NnGm700000OdTP^Y5?5M;jDUb`<]fQ00000hlF[@0000000000;N9Ym00000gHR:\KW2T_k<6?dU_8nMTM_jD00000_k1Jm\#
0000000000RoAP^oBcg400000\0MTd0000000000O6;n<00000@Q>U90000000000000000000000000AG<looaW0^NhHn:00000\#
0000000000000000000000000GDQM7B=TGPeX[k]
"""#
