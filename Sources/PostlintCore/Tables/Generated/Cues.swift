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
i'll destroy you	Ë	Ë
i'll find you	Ë	Ë
i'll get you	Ë	Ë
i'll hurt you	Ë	Ë
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
j-ar	Ë	Ë
j-la	Ë	Ë
j-vel	Ë	Ë
j-vla	Ë	Ë
j-vligt	Ë	Ë
ja fan	Ë
jackass	Ë	Ë
jackasses	Ë	Ë
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
113056058282482512<271260<26823<168<1018085784<62:540:010439=98<010<724<31;2>0<368582:53=4208=405106\#
08870051534?284<0>1?87044<24202760=00=7420409:=0020308434<412041:;8>=05076:4080<64051?258140?9000624\#
:;340082:06225212410571?1>617280569922?4?328>;3>201880:<<91<1882=48394384=<78245150008861:2002402041\#
52231042000:<08?62840810680<:00600903064?216023102?;19804460827<88206099092141>7<01860187240369010?9\#
4<028;1;?47>0002201:453<830505:468:001:9289615143<842849;020002<0120012170502055>8101=0472904<250106\#
0<3?:;851947:00?79260:9708<902:0<254<191202969620<360>9892?14150:10083008086444:290203<1780274941468\#
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
<0>81000<483072<020416289458000?8;091>341<0810164:509>95498060<0::965:08?::1<2<010087:010<3>6060<2;1\#
8839190:<1958<58;33481>02<02290090<80214;?78;><10;;61018086918>803194240031:91891614<220444:1=<01076\#
0035040800907<800468230<>3>11<94080;9>11<1084;50270305004<4=0942602041028884100170:86<00091505804012\#
0440650904208000050:>1::<450929643=808268547453428840004<992030258082904<3501<40927412;9830209450648\#
0<82140;21086<:41285:41>0210322:20086=1151680;3003840008<000305096543921>7910024::=32=:0093<80907710\#
3814005142840108411818<<00409<8408:061:10?>150380690500;:6000045>159;4940=00<8216076314853;::4466812\#
;0470;1>19092504000930109<;009<04093=2:81=285241082;806<;04=85;00220:70<5?0<01089205;118;6368002016<\#
857:?<:60845?310587:=8:25;70:9<4820:2?10<0:01902::050181090026201184890;8020242?91048:<215271114?:8:\#
784452:0<1:;432=158140>00240062<>4<43;42900603424<019898:9<900<8202:0000150004011688210803;02;<40100\#
?90:20<=:412<48<00924:1140764001740781882094:647;:9;0<2089:059>?0=<1;=28:8<89416180421:0949622431249\#
437907:>11440>54<21674;00945488090<0019420:0>>08<=030:440?=50704=20103200111=7<8286608;2>0020:538380\#
06258>186240<>00300541640201727:<23010:24<23538108:408950>4171434::4<:95440=?01<2850;5450>28428140<0\#
46:4203600070:3330080:102528<81801:<90<00120:635=:620001;0902>0>:70055901443<06<<136<003610300626328\#
607=<1:42<040140=60;009438563260390370>20062684>365:01;894>01;638080513224722<;2125464802;11>80=2880\#
;48:04:97=980;;>40060>:<00042541;71908816?880008<?31100921:8500<09000<1:0;=1207882013>430810042<8<16\#
044=928<865046002=058=3:=742>89:75102419242010=501083;56360=9:488=2<1>008=248344956<10629101<:010202\#
632=:21009?0<6394091724574047923207009:;080848000404111042:<221:050808931052<28330840>>08<808153518;\#
8060052807001822700733000279426113;:1570004212==882=?028100842880=;5;548>571115;>=1485<51=25008101;:\#
38<80398:406<04:348<18?0<88:8022099<700690201620;0::0482:45602500:8949291805?310213:88:0>49000680002\#
94;1825000>=96804308578560437<182824220843126250<84<83:22122229;64==0>6001:3928100<3405189643017:026\#
260481411101?>54>>8<2<0<1968;8349811204600:224044:850551020310:6000<2<2?48902008303322059011051<0886\#
2<8=132:4191::1330802<:02981752415;231:23004<0101001088>18:>0221178550083:6:978:<58=891001<305420466\#
28008;2<086827::422004<286<84088089;:01541>685<1;9?4:>30005406190990<=201402:85<<442:9=>69:130402810\#
0814441109422;008061<431:6:;2?=0722:2918145505:8350::514<675409868>6049:884322453:82:0=105?457;89044\#
<09208;043;1220253380079041;82280>1021<009<;8:9022=>00031030<4>301>100408000160>8380408029:=808340?1\#
0?0>0=80444<00208894241109:;21<3598>5424660100=425831>20<=180245890?8>=36=:4136001;0?048640:50820?08\#
50006268000:230240<=1010900?0;1=3225;03672883>048<=054<48220842:2440809220400:80200017:409:0<:;10:81\#
531><4001588:000:0=2><33:088544682<2435040202087404280088545483:70692<420<216044<230044154<01>434266\#
0680=><>442<31096=8314:749466144<440860605>196374<75331<:1:8:;136;309203484;4<2011005=;4>224<147<24:\#
7030419235610020270=45:664=9410:5258:5:3?<:4<2200928041<1923681406408200049:<021<=03076:2<5>80??4918\#
508>66000181;001<400:0582942?0844189002200<<<1064;2880226089415100>28<510720<0<0845:8021=2826:0;1699\#
0480440281908>>2<980<0221<329213016464<695?3922040040<<0:01048856633<0;00<8=73465460004>02190951:010\#
8801032420008488<36094:=::0041201:>9>84;232>32<45381592502:<<>0=216528::736111040062870>243902;45789\#
541481;0=20<1926;4028<220>>:68184548:83302793801:105<58900=22622204<5501?0005320;113:890600890289382\#
4355060305<:03891849?1=85270<01256<484085<0<88802:;2:>1400404?00432138608:=31763780100823120<2<129<5\#
40029920>691=4:7826842=736<00<=41<84255266620092980072585:1<842835631836<8<<>0;<0504671295;<44;45718\#
22512851;:348243860:1<?2:1:2001591888990800=158<0488579282220000017220108092810<04016=:0060243011844\#
;>=9;4199414648291047702800632271223<530=84200103403<258442260248580111:;1440158<<940614808803616521\#
24002:=24;90002=204805=><10038;8:006?082001:51:41309:1=675849040594=8100?0<64:128:2212;6028:08472;24\#
1040124448084102<480065621501283529169980098093=>03?>49:<>05=58016253>34>1038889860226708301187?1688\#
0=36<2814=406684:522040362206981202284<2<8<614<9>>94:44;00<>48;83078844::1602385448315;<5081741248<2\#
00;01<60:;4;109:88:95442860429=;955<0040251100603>1140:1;92:84?9<090646284514<<;:450:51<45218<800089\#
02368<0606984:5850:970100005;0204<;26;7;>89123171289840180>02612300>306208205?808104?2056:0>55003=00\#
9:388114>50:32428948085<40425=1=1:;0:6080604220112:89:80215?18<144048194095;005830749118:4<2630<9090\#
1500510:8202444089922206416:1442907>02=2924;980100225?292000880286272881118<100;521;322480478;052258\#
450020462=31<12242160420442080845;19020:>9104424838;<20=442518:80;298=20>0218225210402151924200923<8\#
33:53<83292944019<22;05618340:31:4;4518>810018230:0602842<019226:3<:0030810794<018<0702141>=2;2091=:\#
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
45120200000020490000400400101010000808100<40000002000101040<004090000220000022208000011800:000800204\#
2414500320000802080000000400000002800000040020100048600180000800004001424000001001200404102630020004\#
00280040002000080020220<:01810082040020080000000240000012000800008000180811800040181000008<0000<8020\#
400:0000001<400080000000;00000800000000002020:020000000000180000401020000<0000030040000<920000000401\#
30000000000020002202000008000082100200808411020<018000000005400101309003202400060040000100008:0=8:28\#
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
00000000200000<0=00200<2020080000140000800<0000:<000100001000520501000184:80008000000582000080080140\#
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
000000000000000gA>l6000000000000000000000000000000A5N4<IMT1?P88B<000000000000000>97Rm00000C>P0nM?18O\#
000001E5hE00000THXSX<<6XiSA<2U000002l@g=__8ZhST=Wf000000000000000FlNZK0000000000000000000000000U0]1=\#
0000000000ah=<[00000EWP0T00000000000000000000boG9Hfa;W>00000000000000000000000000000000000B2FI?XcW14\#
dgY63000001jVkFDhGOg0000000000gA41l>FBN6j@Qf@000000000000000000008GSZO00000000000000000000BFKdU00000\#
000000000000000X6M3b00000000000000000000000004GO;9000000000000000000000000000000?^PH\_M=me0000000000\#
00000OTdW?IE73S@^C]Z000000000000000DR0^d00000Vj=Qa4PE?<00000000000000000000000000000000000HYDf:00000\#
00000Kd74De4b3B0000000000[JQLFl_]9900000000000000000000C0?H[00000?9]L<>8EXU00000CICoC000000000000000\#
00000V1Yk00000000000Se6200000000000000000000000000fi<NP7QHLWfmU\O\5VL=5TXMc6Ua>X00000000000000000000\#
e\H@=EWGLJR`KUS0000000000000000000000000NG]a>0000000000000000000000000]:Thl0000000000K\TYa00000;\UB]\#
>Ie<[00000g;=gW0000000000S?1JP000000000000000H_YTY000000000000000L1]R000000000000000000000k;TNLDNF6H\#
I3V=800000000000000000000000000000000000N6U\c000000000000000l3]h]00000g:0bD00000000000000000000RV:o1\#
=NIaa_OOij000000000000000^=V;AKg;2W0000000000dlb^g0000000000?K<B_00000000000000000000hLCg>41QI3Mg]eF\#
JKFDh<l44ICEY_h000000000097<J0KgP7X0000000000CkECm000000000000000<_ElE<CJ3N00000000000000000000PZ=Ce\#
bI^3>^oD9b0000000000000000000000000Z58aNK1\?`<7:[T0000000000000000000000000iBALO0000000000NFA[hd2ZCO\#
000000000000000000000000000000<U0[K^d]Zm0000000000`oIc30000000000000000000000000000000000000000Ld>>U\#
00000ai<VdRIOBiEmXEb00000000000000000000eg^fH0000000000@G>oV00000W>U<S00000LAN>K000000000000000IgH_k\#
00000PQLTl00000000000000000000GE<e4E:ISRNRXOf000000000000000gE<Oe0000000000:?GH2:B]eVnU]XO0000000000\#
ghUTJQITG900000^mHL>00000000000000000000n7ch@000000000000000k48iJg[H87egV>G00000o0U]S000000000000000\#
00000V[32bSOU;^jP]:2:0JW]J<ad_0000000000000000000000000<EE;6N5H5YY^:XgSJ[\hn__ed0000000000T<7Ad;3:9[\#
7>J6c=eTb800000aVP@Q000000000000000:7FbRR`8n@J\T^900000d;`b60000000000000000000000000000000000000000\#
00000CnDeE@GH0;0000000000000000000000000000000000000000000000000000000000000000000000e3SV200000HQE[S\#
Xl>bd00000g0D^f00000000000000000000000000000000000000000000000000000000000000000O3@N@h7I5<PT5gQf]MSj\#
00000l>C\50000000000n^1\A00000C7EU\nM0VM000000000000000;l0nA_45W9Oo`Sf_16UF0000099Vb900000kI7:_3F=BY\#
gYQV500000000000000000000=KA3clV8i6o>D_=RU^;R00000ZcAMb:@ZTh0000000000HV[@_000000000000000f>2R0hOKAW\#
0000000000000000000000000000000000000000000000000000000000003l3oW00000R:X4O>VYb\000005[0L80000000000\#
FDST400000000000000000000];Xa?0000000000UeFOaeH9\W7ZbSi0000000000`FW_f2VEY?0000000000^]E:@PWEF[00000\#
Bl@V9000009I@bo00000000006:CA`3f^_`h68=h000000000000000000000000000000000007A6i:E0K^c_<b^<0000000000\#
000000000000000000000000000000DMCK=0000000000000000000000000000000000000000<:418j6bfe000000000000000\#
0000000000000000000000000cK@giF?8`522bZmWcdRQ0000000000eMUZ8ACBW2CFL[O`K^MZ0000000000FLd0g00000XG>28\#
00000@H3e=000000000000000000000000000000000000000000000Pn?h1B8LHk00000lPP]N?MHf9WbIM5000000000000000\#
000005g@1f0000000000\:SPTI1^4`KfdeR0000000000000001a4X6G>N0i0000000000@QN\k0000000000000001UXdO00000\#
`O\mY00000000000000000000000000000000000`7QnLFOT7Z000000000000000V2[o100000WDC9IZocT8oaNknXG^SEZEe3E\#
0000000000D4@oDFD>mf0000000000aFHc8M\bm=0000000000000000000000000000000000000000000000000000000<eUJ1\#
?_7gDBf8`F0000000000iaC8o0000000000:fHfDFf`<]0000000000]PW8JZ266Cc4QB70000000000E1T0h0000000000nK^mH\#
aaN`R000003@;\GQ@OMF00000000000000000000Ie5]A000000000000000000004gSmam?N8:Kf`d^000000000000000nZZhI\#
00000000000000000000Ae6a300000HMNnX00000000000000000000GUHNb`5bIK00000EY48E000000000000000hT4XN00000\#
0000000000`N0WW0000000000ULWU_ERZlnUB\:E000000000000000nK9G400000?FTSG000000000000000000000000000000\#
00000000000000000000o;`=i[ceG0IP:iE0000000000000007e<gK5bZiVJH>LhOL2o]000000000000000000000000000000\#
]KYR:5FSKH00000gl[<F0000000000l043=GbCO?e9\XH00000`H1Ljii?V>00000000000000000000HVY;S00000=`VlX00000\#
0000000000^C=d`jha0o000000000000000000004VD]S0000000000<4[@53o;oc0000000000Rn5<E0000000000^Ze<300000\#
00000g\`843g?bWNmKj`;oOnc2H8ZJWcBQMccTlBa=U1gE=`UR0000000000000005:6Lba;CLHk6WE]\7LaA00000000000gGk<\#
00000Y3>?5000006N:[fFTHCV_4VH_00000fS1cF0000000000_J;IGV76`SOU7C=?@=_Y00000\[:m[00000000000000000000\#
mWX=80000000000000000000000000000000000000000AVAV2000001[=XC0000000000DoeKP00000an@h00000000000>T<?2\#
0000000000V_`?P00000000000000000000ITPA_0000000000kc;HG00000000000000000000b;FMZocR>>44Vg[lPIU8K3Xj9\#
VdX5H000009:=F:00000Jj8OHF6UbT000000000000000000000000000000000000000000000HVPLHhJ>VeC41F?KIMXh1]NA[\#
00000j``hE0000000000Co@OhEl\?8H<bLgH36o<IN;>_e0ceW00000:D@2iZf@lBmkG;I@HI[aF3LS7j^WjV000000000000000\#
0000000000k`FIS0000000000=_OG>en8AFFNF\C^8@<hWIM?XO@Y4\<\^5hCbe61000000000000000U39OXH5ETgmlXAUONZ<J\#
od[8iO=_kUNi]Hn00000000000000000000000000000000000000000000000000?kZnSo;aIT0000000000l1:;H00000l\_M2\#
00000000000000000000000000000000000`c?LIbR0^D96Xkb[dSD50000000000FUA_E00000IM31EQUC3F2fVMW000001XE:l\#
Wo?Bm?CU=>0000000000K<QIA;ZcY>0000000000XQ5ci00000SJGA800000[H?NX00000n:=ocRFIS2aOE^OY<:mBZ18RTS4ME>\#
0JMi700000Md9_H00000000000000000000Hj=LBkGTA_0000000000I<0b[8e@M?BONU;XjP4Y0000000000;Z62<HME@E00000\#
00000TnXB=iM]>d1ZI:Z00000RN]O20000000000b:IKGfS;U30000000000d5FdNMH134^R?_8PU]Y<00000000001_:bPA6ICB\#
0000000000KKFd;00000kcFaQUZF5[00000000000000000000000000000000000000000000000000@@NbD000006nN`f00000\#
N0=SGjj@0Kd3aShHeH=J00000000001969f05ET:00000000000000076afb0000000000[H_oE00000000000000000000GP7o1\#
9iO@3@cXlK00000BS^6k0000000000@<NEYchOO0hWWDZlc`9j9[cm?4LJ;M@=:9oe8<8?beBe<f\T`L]lUc1kOX9Jg2dhW5AG7A\#
hHV7000000000009JWN@00000QRWC60000000000000009BZV4@U7l@00000o=5570000000000000000000000000Li0mag_9hT\#
TcFF0WbVA6NE[Nl0000000000maIHQ000000000000000R0bbXD4X<@0000000000000000000000000SSJW5Q=c0]0000000000\#
0000000000U^d>YnXajXP`HXoQUGi3H\cR]000002X:hCLR9c`J2ZiH00000000000000000000\3OZ?>0cJ@0000000000=j441\#
0000000000mC1a^jT9;[PfPf;D8WGd`Y>YOPTX6`066@mBn^f_aI_BLO:c9iXTcSH0000000000jbKGl^nVUC000000000000000\#
000000000000000@5QdK0000055Z7C0000000000000000000000000000000000000000000000000000000X121[__Pe500000\#
leIP5gd9>GW1[<P000008SSV`00000000000000000000Y5E[>0FZgI00000@aI<LCLD4M00000Bh>>d0000000000:8[5?00000\#
000000000055K;5>c<Cc\U1io000000000000000Z=1EAnIL0XFL:8V00000Y_JA1@CdAD00000CRGeUfbHR=D8OZe00000@hZVD\#
Xi^3MSV6S\0000000000000000000000000000007n8db0000000000[?UN7000000000000000P9Mol;:b>b00000h7Z:d00000\#
00000\cMgPHRSg<00000000000000000000OSHhU0000000000T^8Af0000000000CQab_000000000000000000000000000000\#
00000f4117VK@@T0000000000000000000000000UHGElVi@e`HeI9o0gN4TH69C\ml@DM69dTadEMLW00000`ZEU25iEUM6WQKY\#
=:Mhg0000000000joWKJ000000000000000[77[a0000000000_5\\ZiJ>3<00000>1NFj000000000000000000000000000000\#
00000000005\BJd0000000000R6E7a00000000000000000000KXX2X07_VI00000_[Ud\0000000000IiUkY00000X`JI<00000\#
IXU9000000bgZ\P00000000000000000000mU:6e=e8ZBH`J]11i]3KA<b@Z0000000000@DQKIS4NiQ?ZadN0000000000jOaF\\#
00000000006nVK900000000004oEMZglcd50000000000Nf8a?`bOSSM6U?A63Ei85T45MFYZN000000275;j0000000000AnD8f\#
hWCVj<AXJW00000k77SfRg\kI;b4hSWH;]G00000LM9ab9FGo2a`]2K>LeHY3f1CP0000000000000000000000000;5A;Vm58g9\#
000000000000000000000000000000jW_Xc000000000000000mK84Pb5J;\n3XcZ00000000000000000000aXbZ70\NHC00000\#
85Sf[>BNai00000Q8YTh00000000000000000000000000000000000\2\;`2>\hlPaUkl0000000000@JZU70000000000CF:DW\#
0000000000000000000000000000000000000000KKMf=00000G2[4Z0000000000000000000000000LfA=\J]\Q6EacVn00000\#
00000000000000047J=Z00000Q0;f\?[WZ70000000000000000000000000000000000000000EaKRLAePSU000000000000000\#
amb9<000000000000000hRBBjlU`SX_G4ZFEmWNHh5X^200000K3:[DiNK[N000000000000000=J9dPn^dib00000<X1LK00000\#
ogc8:00000QKO3h000000000000000b72kWhU62JY[9J=Xe9NG=GVY]00000000000000000000]i@Hn00000000000000000000\#
0000000000KSVfU@F=MDWfVEa000000000000000000000000000000>N]2g00000f7C4A000000000000000000000000000000\#
B^V2U00000000000000000000lmBU3;TcIk00000000009QSVm\`:XE0000000000[XeMY00000000000000000000`E<hC00000\#
0000000000000000000000000eO:Ja0000000000;3?i^`UU6?000000000000000=QKc1oZCmk5XI=1b<P7n000000000000000\#
4a]2Z000009:O\O0000000000FA^RK@NPK8]lUcB0000000000000000000000000000000000000000`@`:900000TH7f`00000\#
00000000000000000000000009HCa=VdY9j00000`Y0lm000000000000000a8H`W4hKIEHRdd00000000000000000000000000\#
00000aa5V^00000000000000000000kZGFUn8d==00000Rm5M90000000000000000000000000000000000000000ai7f300000\#
9fc2C00000000000000000000M>@\RO7dA[0000000000e[M>JdO\>d00000lGKM`UF;3QPE\IN000003NdK000000000003_1o[\#
:EY^59I03fDOYE`0000000000000000000000000e4F6W0000000000T9P_S00000Zeccm0000000000oXbkchGcm0cmZ8g:=5K;\#
00000Y1Z:900000000000000000000000000000000000000000000083QRe0000000000000000000000000b:P_Y0000000000\#
RH1PO5@T[I000000000000000jPbh9=@E]P000000000000000000009:2EY=`71[00000joZGhh]W?GN5<>kPF=g?JLHa<UTPKY\#
000000000000000000000000085;]TZI;i600000OnSb^VUXC>0000000000000000000000000000003aZ]h00000kd`]R00000\#
Im8kb00000hfSZg7[OKT00000NiPI;AJ\TG00000G;68ZV>dD812DlNS6ElW0000000000_\TUh0000000000Lh2;Pca7VeJdO]h\#
7PU5PgM1SRQ7ZNZXh?:[k7@Lao<[YHgK]4ZhI=Kl00000jh0QiN`VhN0000000000R5MS<000003BM2k00000000000000000000\#
00000X]3YW>Z;?B4l67LD3\ZC9]Cc3Qc`?=]daf3000000000000000GJUn2000000000000000b3YV4000000000000000d7:\H\#
000000000000000000000000000000Z_4GJPGY@l[Ja=[000000000000000lS@@70000000000S]\1T000000000000000AhTP:\#
00000000000000000000\E1ZZ0000000000nmR^]CgO\B0000000000000005_B@W3BP>90000000000QH08c000000000000000\#
000006MK;f6[co10000000000WBeAY0000000000000000000000000E@3Vk0000000000000000000000000l@:[0j_FVN;TSlP\#
fi6i[0000000000GgC?ILmI3h000000000000000eSDJjJG_Df00000000000000000000ML=;_000000000000000000000m9:X\#
000000000000000000005G9FeSeH0jZ@_P]00000000000000000000ONV6Z00000000000000000000TJOaV000000000000000\#
JH?km00000bWFHm000000000000000Q[=`A00000LYOl9000000000000000b^a9600000oPAR^DBbF2`f^nS>06hm0000000000\#
0000000000g^:_A0000000000NDA6J0000000000000000000000000n4aZ?;g[5S<]_[70000000000^d=Ed000000000000000\#
00000];1Ai0000000000000000000000000b9YJB0000000000000001Y<[FVc8Z<0000000000k>ZlH00000ARI`:0000000000\#
TF?dgMjUZF00000000000000000000<Ie>jA=5bP000000000000000d_CV[0000000000000000000000000TdA9@Wf<?]TWBFa\#
WF:f\09S6DV]]MDh2FgNgZN[L`DdI]0000000000C2J>cbjR6]0000000000000000000000000hVLX[0000000000T[8`a00000\#
LOR>fKTYeI_@ZF:A:ZFK5OZmD]1c?Y0000000000Y6<8HCm:fm00000000000GPJP00000AVJfO00000000000000000000@kLBM\#
00000=N;e?00000CGcK300000`JR]DYE;9ZmGJb0MhPTKeK4knhUUBk0000000000000000000000000dP?8h000000000000000\#
KEFWWJ?Dai00000HX=GDGb>2`00000O?K@D3N83MYgFZJMVNd?[AW:P>d`gYSP_[Ma>aP=0000000000000000000000000?J0[8\#
00000000000000000000JX>mRgjN^S0000000000000000000000000ciX[3Hc1bf00000gd:V<_MQh\0000000000\iEV8]BS];\#
NVbPH000000000000000000000000014;]:00000SA?La000007`@2Q`Y5MeJY3Li0000000000i=aRdmAd`Lb[;i]NDd;`NRC_l\#
0000000000000000000000000YSafR000000000000000000000000000000`G<[RSW6N3?_3j_WmANY00000QO]0dV9P>UnXKa<\#
1bbX:aH8>Ygb;VBmS9:bHbEG04eXlj000000000000000;X8hI00000000000000000000000006[N4M00000\^1NS0000000000\#
0000000000>oHCc0000000000@aU4_Y[W_WJlYo?WV[B^89=fKKU_AULG4JY<4_ce9eZDL00000000000000000000o?;0N<]__V\#
00000>`4QT000000000000000000000000000000md3[J0000000000n@aME00000000000000000000N_c@M_Q=610000000000\#
00000V5FhE00000LBTUES9XIF00000SZKMRmfZMG000000000000000?\PPXCgEPW@e;=O0000000000e\_`j00000H5::U00000\#
00000000000000000000F14C4000000000000000ZY;j700000000000000000000000000000000000M:`2`000000000000000\#
3BZ@g0000000000P96jW000000000000000cQNCbLn8BT00000000000000000000Y3`ZFOG6TA0000000000000000000000000\#
H39nR]Na_>^N>I?2QCYN00000^5?PX00000o>HUc000000000000000FbJ>O[>bkM0000000000jOPEL000000000000000E0FCC\#
00000000000000000000000001<<OR0000000000000000000000000000009aMC3NbAlY00000Z6W[H00000000000000000000\#
00000`\C3X00000ho\LT000000000000000000000000000000jU3j=0000000000000000000000000000001`33P00000Il5KG\#
Fn:OTEb\Ph00000QL@9j0000000000TDbK_0000000000\^HHYG9XCYdO4OTEnZAJd^[iMCYWXG0000000000000000000000000\#
00000b5741g^b[h000000000000000000000000000000jB@SAQG2`5KX@Q6m9IGmaVTHMBFQeMCB35o00000000000000000000\#
4_VlB6UYU^AhNT000000mO13b00000b0K]`0000000000000000000000000cCTB]0000000000000000000000000ZVVCL00000\#
000000000000000ZUAenNl_Li00000CMObCR2DnC=N\7W7QRNAWT^aV0000000000Ho\D`9Gb^1N3=4M0000000000000008PQ4[\#
000001^3i@?hXCkj>;Z^M2D?>000000000000000000000000000000000000000000000000000000000000YZBT]PUEbD00000\#
Lj@LD000000000000000000000000000000000000000000000[3W1=0000000000m19[H[h<=k[iU[L9Y`Jd33KHY0000000000\#
000000000000000U]3AW00000000000000000000l;2`h00000000000000000000k;`40000000000000000000000000000000\#
00000>^AM00cDf^QjTBL00000LI[Mb00000000000000000000000000000000000J?8X0Ea40200000000000000000000BX3hM\#
3>5MNfhPGVQ>5^DF0LT60000000000=iJD3Fk<giQa7h5faNQlIH=?8W6Rn4`OTk^0000000000`1<BP00000S]YPT0000000000\#
0000000000000000000000000oK@=bkHL0f00000ANJcW00000OHQ3m00000000000000000000>AHP900000000001AREmW9PKN\#
00000QH0h`00000000000000000000NBV8B000000000000000000000000000000=eF<c0000000000R\LNLDZ8Fe00000V]OR0\#
LnIOo00000QEYV^ZL9LL00000000000000000000000000000000000LGM1dCF_SB00000000008DNO]00000GSS_c0RUHe00000\#
df^RYWQd\8000000000000000000000000000000hNVVY00000GA1kIE\VS[00000Qn0G:00000000000000000000hEJg<00000\#
bR?VH0000000000000000000000000000003?B8O?g5CB00000HO;`=00000000000RR;^000000000000000NJE8^0000000000\#
00000Q04lT00000=BMiN00000000008A05NmDDR=?X3BT?8Vhbh3ZB5HKR]e000000000000000?EOjm:VKa]UaQH70000000000\#
SZ>T6E`X0YSJ\Oc73aSW00000:6OV]00000:V7i80000000000h0c_;0000000000000000000000000000001Z:>W00000P^d52\#
00000000000000000000\`R;i0000000000377gld:<g?n2?i900000gn>SX00000W1UIG=bW0S00000?<\=P0J_@g0000000000\#
`0S[?000000000000000YKR8G000000000000000P4H6n?FWhL000000000000000^]:E`0000000000j`8h]00000000001QQf0\#
00000\3IaI00000mg;:2=5LYC000000000000000000008A2lLhm5L>8N;;:0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_Ec0=8PZ>000000000000000000000000000000V\^Q`00000X7S=n\#
HGW4S000000000000000AlRd8000000000000000SGO6U0000000000dV;K5:WH:hGhcP100000000000000000000gSBB800000\#
00000lAPE000000U56C3000000000000000hV]U4000000000000LI\GBYc5MdaJ=_Fd_70000000000^KRkBNM5@k0000000000\#
000000000000000fme9I000000000000000OSKhk`\J4^0000000000`V\>?0000000000000000JDj<00000NjEL_00000IjJAh\#
00000M6CSl00000g@G`d000000000000000WP\oD000000000000000e>3DNh;LFS5PU0Bbd\XYQ5bRjYM;n\4X4`A^9EeIZ=I29\#
J\XBPWC^oLFm=:JVJ^4TJ7aJ00000000000000000000037Z9>44;DQ_=M18^e]oS00000P]cDi00000000000000000000>kFok\#
00000000000000000000GbPF0000002;W5W0000000000N44Z]00000Zl2YEQ68`o00000QQFAQkbKSC@PT>kg@4I_00000jR>DB\#
0000000000SU`QN5nON:4APN2000000000000000]_2[Bkf5>d00000000000000000000:V6E_Zo5XA00000`U3\c00000lF0nM\#
0000000000000000000000000??cZ:IC[Kn0000000000IbQb[000000000000000000000000000000lG9l@00000`@dl@00000\#
000000000000000000000BQ4?0000000000mYB[n?18G20000000000^`CR3o\4[L\HTGFk8SaKi[=l^000000JSK30000000000\#
000002@8ld00000?XO34S8aGc2K:k7EFc>n0000000000m`09nM0[LB00000a0F1T00000000000000000000000000000000000\#
00000T33\SeCMdM>JT3;48aah000000000000000_4Em>0000000000000000000000000Y4QD2F;`T1gV[X1V7W_A:`ZXg00000\#
00000<YaDR0000000000000000000000000Y9WB<000000000000000?hQ\F00000GVA@C4eVPX000000neM9000006nP`R00000\#
0000000000000000000000000^[<650000000000iU5hbHo_2m00000000005^`dR00000I=a[G00000000000000000000@k865\#
000000000000000b7`XD00000WcM?M5_H=?00000000004lIQeM[ah<00000DLWX10000000000gP;P200000Gc[9c=bNFX00000\#
00000=Q2\[K^2292>O;P0000000000H5TlS00000RNVg900000mR=b1fJSjUG@<JX00000M:U?^00000Em2[n000000000026TGS\#
FT3PlEkTc9000009nKUa000000000000000@V_Rn6?@i8:_VAX00000NYL1nj;7dj00000000000000000000000000000000000\#
0000000000Oo61dO@BHm22DOn8F=XfOiZ[27V1cmQ;XXF00000000000000000000\l3]P00000000007?<6j_13<kd4Y2h<RaPg\#
0000000000nQO0Wja3=O0000000000CRdkO0000000000000000000000000000000000000000SS0eP00000000000000000000\#
000000000000000PbXXS000000000000000i;31R000006TFio0000000000000000000000000dVKZd28FBJ=@=>lBjQP800000\#
00000j1:SA000001o]:o0000000000000006[7ck000000000000000=e0JK00000R:HTN000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030TjmV2EKnT9AQ7Oad300000000000\#
GC[lT000003GFk4000000000000000I0cfKToUBT00000^V^IW000009e_0`000000000000000^mUTi00000000000000000000\#
00000000008LOA]W4H[gogd2^00000000000000000000m:ZAh00000S0^`?UUWK:ci]N;00000;B5D[00000000000000000000\#
<SaeWh@ThD0000000000^YaJa0000000000000008\Y5JPh5O=000000000000000000000000000000000000000000000iBVQh\#
0000000000000007lYCJ0000000000RJ@nE90K]?00000fkW>=0000000000E<7O4U2<bU0000000000]C=ZF00000`i8I1@_e1A\#
E`WlI00000000000000000000T]1V6b>\M60000000000YEVBl0000000000H5]Z^0000000000cHNEGhJ:B=kb@9^AVJl500000\#
00000?IEJB00000GD2?M<RPBnbB8No>g04A8=\1`00000LFZ]>00000MVQhP?`>k<hX=PQ3N\=nJ_bAahMR3<W2S[U0000000000\#
0000000000000000000000000;QdFWGl;g1BVI=A0000000000ik<[a000000000000000aX8o900000Z_`>[NHQWZHl9^gH5;dg\#
7Q=4k9?HkHkbYdBeUeF<000000000000000H:>?UhnZVj0000000000EVF]T00000mX06m0000000000000000000000000QTIYH\#
00000fSAA[00000000000000000000000006E8NV00000MJ6TWS>e0M0000000000NS2M\000000000000000:7Na100000ML<4M\#
000000000000000e2>PH1YOYmU[J]YP=Y\:0000000000000000000000000KA0_\fXBYI000000000000000000000000000000\#
0000000000QOWF100000DCA8G00000EN=UNIhJ86000000000000000i_RGJ000000000000000000000000000000<TDYLR_DZB\#
m?K1O\Qb<Q0000000000000000000000000<I19P00000=@1ki000000000000000000000000000000b3\gR0000000000Ea`JI\#
QcJKSQ\\\?000000000000000Y_M6k;k]\L000000000000000000000000000000lg]6N00000000001@EnD000000000000000\#
00000=6HWT00000o>88>0000000000`XPj9D0IFNoPD6j0000000000MfU^T000000000000000R_5<U00000000000000000000\#
0000000000000000000000000E[@Qk5PEcP000000000000000000000000000000E:O2D00000000000000000000Cn1lRV4TWX\#
000000000000000000000000000000000000000000000000000000000000^Sc^Je>TCLeNFUOWdV=KD`2S8<nDO[>LOTW_:8iT\#
00000UPY@?Z`dZB00000N_S^N00000;>J?7000004PXJe0000000000KG_Qj8PPS8;md:?@PJLj3X[=K_=IJI00000?9G<=00000\#
0000000000NiHCI000000000000000000004b_SY00000;`?f@;U^Fc0000000000000000000000000000000000000000?SC>X\#
RYd1c000000000000000000000000000000kG<Q:000000000000000=:>bE000000000000000dPW\300000:7DMF00000dZ6fd\#
<lDn23DYT0000002nHCk00000];^IB00000KKSf>OEHgL00000>:F:4=nRZ0b@U_:0000000000000000000000000fnQ=d00000\#
1N0\F0000000000K37KU00000mQ_fh000000000000000000000:GdQ0000000000<AOaA00000kGbi[00000AZbOF0000000000\#
00000000000000000000DNFcH\2H2F000000000000000000000000000000emZ>G00000000000000000000000000000000000\#
\OSk5\7JP300000000000000000000=KW@_000000000000000QOGK=?Y\oi57DF`TLIgQ@hcGL0000000000000000000000000\#
00000`CVk30000000000=53Jc000000000000000mn`>J9SPbh00000UB1J0000000000000000\mUk000000000000000000000\#
000003]M;i39`Xm8]ZaAg=5BME]7fI@;\gb00000MX3[hcCGajBCb1:0000000000[G8Z000000J[QK400000N4;CeVXcQ\00000\#
00000RfVkZ;>JOiHm\1Im\34mcC@kO_LY[NcE86k0000003^Ck00000000009A;FEdfHV>O^OSdTYVUYa\`el0000000000^`Zdn\#
00000000000000000000i5:K_0000000000000000000000000mJG6@000001]@1M59V0hFbd<L0000000000000000000000000\#
MVNFB00000V]Th_00000000000000000000000006LZ4G00000000000000000000T3Qe73<ViM0000000000000000000000000\#
Ue@Z@000006cbN300000Og1Q<3=X=[0000000000000000000000000000000000000000B2Ome0000000000000000000000000\#
JoEhh0000000000gbc]5:8;89L1FK^OeG2_h>S4dK5ak?0000000000000004]=^i00000<ZM]H00000jkaFP000000000000000\#
]jU>ke7MGJS;8HN2EJ1VAHYSLY5>Sg000000000000000000000000000000000000000000000f`cDJ00000C03Zd0000063QMf\#
:gRdV0000000000ZBC7T9f>eJELP=_IlQ7LQfTlfcaZ\<o^`^JnUcIE00000000000000000000000000000000000]fLhB00000\#
000000000000000fX5=Y@gRO3000004WR:a?;]Id00000fk1K:000000000000000M___f0000000000oieIS000000000000000\#
00000000000000000000lX?oQ000000000000000000000f7;2000000000000000P\[ie000000000000000jG0YRk<>IX00000\#
0000000000000000000000000000006D6GRM@`P<0000000000000000000000000000000000000000@3;`oMD@g400000VI[WR\#
00000000000000000000Mb]=L;PAac000000000000000000000000000000000000000000000000000000000000NTFBj00000\#
00000TYC=71YU?8CK_2N000000000000000JmRHU0000000000000000000000000bO85@iHF:CUM6TLEn6kA000000000000000\#
00000;Y13kQTK[_@Qa2^00000000000000000000@LNbR00000cBV?C00000=UWL000000`J]Xm0000000000;cZjNaFJ5J00000\#
hOB=9000009e91500000V?<LKo2bP<00000000000000000000000000000000000ncckZ0000000000eEG13000000000000000\#
0000000000000006d0l]000000000000000000000000000000Wf0T=[9ZM_000000000000000cmKao0000000000>Na^`00000\#
00000an_j>00000000000000000000;oW5B0000000000000000000000000oT;d700000LgI\JoM0?400000^SWBZ0000000000\#
b6T]G4jbDY00000000000000000000000000000000000gZZIA000000000000000VWV[B00000emT8ZKoRbT000000000000000\#
dESHE00000[QGXf00000e<d?hJX>>I000000000000000XP9[3BS;>;0000000000000000000000000000000000000000;edAo\#
0000000000000000000000000IE?^Z2O2<=Cm_;?GYe0j0000000000Sn;6^16^=Y000000000000000I94f?000000000000000\#
00000M0b:ITT:0<000000000000000A2aiE00000000008OQO?0000000000lFGhd000000000000000<:13D0000000000WZEJN\#
XcTC[00000000001BQfQ5ZJIM00000IiQ<@iS1MAoZSYS00000000000000000000GG7AZ0000000000H;ZTYQdAVemeNP>0nR_X\#
000000000000000C@F2=0000000000000000000000000oi=jEG^@fE00000CPVGkUc:FJk:cn;0000037Ao=8OF<9YWU@300000\#
00000lX79HGP\SmBaSBc6j_eWlnb^X00000000000000000000oH<>8000000000000000:6\f7000000000067ELI0000000000\#
000000000000000000000000000000F=6]6000000000000000iJ5mf40EUi<T2WcXIaCX000000000000000000000000000000\#
0000082=eT00000000000000000000YT0cQ00000000000000000000?93B?00000TEDZ]51QLdYJ5gD8B79X7;;IdB::YRD7_Kh\#
gje0V00000ND44=00000:_Heo000000000000000PIJGZ00000000000000000000CX:@H]4`XRmSbYg000000000000000oRQhi\#
M2[mM0000000000B^;?l0h[SK00000Sb=?_0000000000bIanK0000000000000000000000000][@ol0000000000W<X[C00000\#
00000NKJ`m0000000000?8<91PLCeI0000000000=]7CKALEgl_O[?I000000000000000nl]HG0000000000000000000000000\#
fNW>G00000Gc59Sb\Ja`00000000000000000000B4Xn40000000000000000000000000gXI7^0000000000000000000000000\#
000000000000000hhMW@00000lP<Wkl`F`L0000000000000000000000000f8`gi9eb490000000000006?^000000000000000\#
00000000000000000000:\<U;Z9@W10000000000m>acc00000<T8A=kX@`B;WB=]AKQgP@MB=D_DDUKkINLTiVJ`AQ2Tni<VZJI\#
L\]_E\5bc2a[SDU0000000000J06U=iS<I@000000000000000000000000000000000000000000000kJc5V0000000000]N>3_\#
00000l^KfY000000000000000N7AD@000000000000000=@@j8000000000000000000000000000000YIJcK4lD8A1TYYGa=<Zb\#
b9I]dgJQMT6e`Pj=edX]0000000000_`3D6AOUL@0=a44SS>A2000000000000000VgeA38ZUjAU8aZM00000000000000000000\#
00000dme15000000000000000aP^`I00000MPNPk000000000000000000000000062;78N4Q]n4;4jAI]X<[000000000000000\#
00000BU;?^00000>VWW=WMPcE]baBGAO=?j00000:ZM0N00000E5JIDemT@lmSOoUZJTW=000000000000000000000000000000\#
TKGDbUIF3lPc_1j606c=R<ba100000VP\ll00000<eF=aA_Sn^0000000000AVE>o000000000000000eW:538?YZh0000000000\#
00000U\Fg^00000000000000000000o\ChR0000000000000000000000000000000000000000DhdEjWD^68Fk>LQcQEh@KRI4R\#
00000gC]kfOOHnXDFbQdE\C?l000000000000000000000R5lg[>;MCXXXfLaFLc=g2V?0@GG7^000000000000000k^M_B00000\#
]^E]f0000000000000000000000000000000000000000000000000000000_:I]600000h_2;o000000000000000af:jI00000\#
000000000000000000000000000000Z<OEK00000:@[KON4Y8>00000\JLl300000000000000000000AcUUT000002YYgQ00000\#
00000nA1:e8h=EQ_2G@8OWK<B00000000000000000000bnbA20000000000ZTLLf0000000000=P70@00000000002V?BH00000\#
00000000000000000000000000000000000000000000000000=8FcX000000000000000DED@kgX83BfMZb300000k:L@]_1HOb\#
0000000000IZTHi00000fTKTR000000000000000lhNcX0000063P\][JQYCWGa6V00000000000000000000k1_^g0000000000\#
000000000000000000000000000000gi15?V]JmQ000000000000000000008]bRY0000000000D<FKP00000000000000000000\#
00000\lUQMUlOhobKIjlY6U2\00000i3aA5000000000000000N^F=N00000000000000000000:LDgC00000000000000000000\#
00000D<^AQD<^Xn00000IeI]P00000hCSOP00000000000000000000000000000000000000000000000000000000000000000\#
\cIELF?M7deeQ[W0000000000@_8XF00000Xo=UjiO[0Z0000000000000000000000000YOEi_0000000000000000000000000\#
00000000000000000000000000000000000R`>d5<VKT>000008Id9_00000Be30TCE7@Q000000000000000000000000000000\#
RdZe900000000000000000000000000000000000gi8eB00000L>UIS00000000000000000000g1d4\000000000000000Q94=Z\#
JQ8JcZ1<@aKQA?9B[3>M00000af3KO_HA]g_?;dMLWJSd00000dCTUT0000000000000006i[>61V5WPo^^lNZU0n50000000000\#
0000000000eIQn>?4`0a00000oL\EIZ?IA]000000000000000000000000000000000006P0Kg_`e4?00000000000000000000\#
cdE]<B8I>KE^XMQ00000000000000000000000000000000000000000000000000000008@RBo>b5lA:nDmU0000000000YGU53\#
0000000000;GW`d0000000000DabSP1gY@T00000LISS[000000000000000E1_Noi2?DY00000000001IA9b0000000000GS4Um\#
0000000000000000000000000=TURD0000000000[i4H=00000<^<56Eo?j4P4TIHjXYOe000000000000000^dU@LCE>NT00000\#
0000000000000000mE^>=ZQ2^0000000000C9Z=D00000Xm100Lf8;<:14U?0000000000000003JKBP\FP]6000000000000000\#
000000000000000`W4gR?_1Rk00000iQO_AD;;390000000000KJ`b_00000@C\cg:o^6YjW]k3bJaaI00000000000000000000\#
0000000000\YL;J_jNS?00000Y`aH5\f`5G?3V^aI0_908eU3n0000000000Vc;0jU1]^U00000O9JlXWNOc^iPVQM[C;lGMocOH\#
00000o44DnjQ:Vi\L0?bWUOUBhOOW:1LR2C0000000000`PRA:00000Bc@h=m[S6\E5SP8B7QC`AUP_:76XTB00000DhX:LJda_b\#
K`6VLmQ7XZ:3V\B?SE:YG7G25000000000000000a[WbH0TEPC0000000000U`I?n000000000000000dJO?N0000000000GX1@C\#
MQ9f:9\V7KEdbB6SL@mR000000000000000000000000000000BS`ce00000Sd61Y00000000000000000000mX3l[Am[V[00000\#
0000000000QlNTk000000000000000=3A_j0000000000@4_a900000@;AVX_4V0W0000000000O0_nm00000ObOe=00000hJ9W3\#
`b0P60000000000000000000000000I^IjM00000hC46b>dTMU0000000000000000000000000000007:Y3N0000000000]_\8e\#
ieE=ckdU8P000000000030EWo_<<<D0000000000>h\WJWE_CBheJ@M00000000002j>Y7Dl_NQ00000000000000000000:hEl7\#
00000]\Ncj<fO<e00000>6F[>0000000000V>e=n0000000000mV?4GDbOmBIkdiQ0000000000YiVi900000[Jb;i000004UHVN\#
00000MhM[C00000]gJe000000MN3I`k63dG0000000000<[EHm0000000000;M_b845S2d00000GJ7Cf000000000000000:I9j7\#
00000ZEIAQUQZXE0000000000m3\Y?000000000000000MWB?oW=Ffa0000000000cJLeD000000000000000gU9`K=^JL700000\#
00000000000000000000]i1iA000000@^495_cJ\`nEJ500000VUA9MI;_IC00000000000000000000;MB=f000000000000000\#
000000000000000000000000000000X@L[j00000=:10YE>?_Vg>NAImD_L4000000000000000000007f1b600000000003j]DF\#
?SNh>1REK4000006@0?<jRNndeo>FN00000000002`97VOd4XgX3@l20000000000RH3P>00000c@0TN]2841WKS8><=^E\00000\#
00000Hn4m900000ZW;[aE1@6<YLYcVTkbnV<kHO0bJQSZ0000000000Zf?E?@h3b<VT>f[U;LnE0000000000KK3UL0000000000\#
0000000000he5QH00000G2<jI000000000000000Jg2IA^U[i9MY_E6Vf1kZ000000000000000SGH`?0000000000YPGUk00000\#
lE7GdY7OClBJQcX0000000000000000000000000eKa>bnl8<i0000000000000004@C70`ZbjC7YARDkII7gMUSI40000000000\#
0000000000`e[c<k6:?C0000000000000000000000000J30Sd0000000000000000000000000CkE@S0000000000^A@>l00000\#
0000027K`hDVVZ[000000000000000cJW\l0000000000I;M070000000000QRZfg00000000002S>cO00000DW0\d0000000000\#
000000000000000000005H>@Z;e@f[]o1;UjU>R_L9UD:^G]39:C^TD00000Ua;L@000000000000000000007^3^20000077a6d\#
LcZi=_0WL@0000000000`bBQ800000000000000000000XK6_G>P:nWaOWkgbR4=3000000000000000000006Lbc\0000000000\#
;^4RH00000M>=gjJHKTc00000000000000000000HBa3>0000000000HQ0gLSXVn6000000000000000000000000000000m7CE4\#
Bj4]K]SBdaV<G\]0000000000PEAk<l9>GZN`Q@oHm4`j00000nZOBZ@FGfcYNTo?00000f[3?>b9QTn0000000000YC?N800000\#
65M]5904D<56Z>Z0000000000JR;Zj0000000000D`<be0000000000000000000000000@DCLZ00000<8BIfoET[VIaZ`8gOCNm\#
0000000000000000000000000000005^6>NXU8@43cFRnJfGf9PhH^oS<a@\00000000000000000000hC5:\0000000000;R`@A\#
00000i4W?Z00000598jP00000000006;<`f000000000000000AF1\i00000?kOCL00000000000000000000000000000000000\#
WSM@?00000000004X`\:00000000000000000000L_M;A00000000000000000000000003k38B000000000000000A1bGA00000\#
00000OMdL:00000o^TDe0000000000V5I;D00000OX_9j000000000000000NSIQ9??PV^?i<ldf:3c>]jSIM000000000000000\#
0000000000hE33cFH3oJ00000>VbPbP`6[c`GCG;0000000000YTYhh00000F_<dg000000000000000000000000000000bQ:BN\#
00000?mKM90000000000LOPRb000000000000000000000000000000NU?5I0000000000000000000000000000000000000000\#
0000000000000000000000000HnNTVn^WlZ:@2TD9V=A>0000000000Q70cdD94>N>MUCJ3jC`OTF?hkRa\E4:5d2M0000000000\#
ckdem0000000000000000000000000000000000000000KmL^N000000Cd8F0000000000000000000000000000000000000000\#
>:JGo000000000000000000000000000000OYAP60000000000WXRg[0000000000=6K@m000000000000000000000000000000\#
0000000000000000000000000372SBeT_d@9R>oj00000000000000000000fK1A100000I;KELQJVRk00000000000000000000\#
5KP6n?lPH=0000000000@20@K00000e;P@300000lBadC56eLl00000000006kLh`[=aW>00000LTYb100000000000000000000\#
00000AWM<8\ES3B0000074Icfi4XD?000008i2mQj_JUWN`;LPK_CX40000000000D<@Wf000004[[gN00000000000000000000\#
@iYBn000000000000000aTBR42P0k80000000000:A<Ye0000000000=g3hZ000000000000000TTa^kJ`2<[Wm:Q`0000000000\#
HJNS`0000000000Bh3mW00000QBOD@7B;lW00000<^c9`000000000000000000000000000000AU0D<XjLd20000000000`KI>U\#
NEQ`g0000000000O7aBS000000000000000000006?JME000001i64EooAKA00000N6Mf100000000000EVOP00000ef@=R00000\#
00000DaO24;]NUg00000F;FPf<l4c:=H:5c3U]9F000000000000000P40KG00000000000000000000BN3FXF69Em;[3E4QTF;a\#
@6YSB0000000000g4ZQV00000eLCB:D?0T3F;cFY9LKcf0000000000000007LMQPY\F5C358J>1]7Tb0000000000?SQ`EQL[O9\#
BIS?M00000000000000000000BML6i000000000000000m8SG3000000000000000000000000000000;HH4000000c6UNglTL4l\#
[c[Vg0000000000000000000000000Oo_^[0000000000000000000000000^heC80000000000UlEO700000GZ6]B0000000000\#
CWE<U85E>D?UQN>00000OM0KV0000000000000000000000000A@>9ZkEQ5[j=UVBM80@]ekXm[000000000000000;a1B7;0JK7\#
YA_hQ00000OkAYTCdDkk:H7I:P=HQF00000TSTnR00000000000000000000;OYXTamVNR0000000000000000000000000k^^iP\#
00000000000000000000W[5T?XA@>Abh;:`cP2PTF<P7bPlRH800000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<;>n00000000000000000000TW]TX00000000004fY1L0000000000000000000000000hRUjb\#
Aa64oLkJ[V00000<WTRV00000@MX?400000M8=6Y?54JM00000000000000000000000000000000000000000000000000797TC\#
>`:kFUaX640000000000f1[MG00000000000000000000000000000000000G<>ZCF7Nc2J4X^AD@8KSb;VWI000000000000000\#
0000000000000008];NG00000OM<JC000000000000000000000000000000<8_`\c?bUHE3?Qg000000000000000\?bVA00000\#
G=Hj300000000000000000000000000000000000@V4HN00000_WOee00000000000000000000[f>4E00000?KSLh00000I1HP]\#
0000000000b>]9e000000000000000000000000000000000000000000000EYLV@5KDmc00000000008411a^nNb600000`=^J<\#
000000000000000T[7GQ3IYCY000000000000000JXDEWm>[l=:AQnl000000000000000000000000000000`f3WG0000000000\#
U`9XBR7@lT0000000000Q8]``00000000004d7bS0000000000n`>n;CaCMW0000000000=f;FY0000000000000000000000000\#
0000000000mZZRW00000000000000000000bIWLbO\NfQ00000<7L@G000000000000000hR7X82LeMG<3LM87gOV100000g1;Vo\#
0000000000HoCWb6XXLB06_JZ00000i1b@g0000000000000000000000000hTa9A288M600000_KQci0000000000o;F`kNUTAS\#
00000000000000000000000000000000000000000000000000XRT2;00000=@47c000002GChm0000000000000000000000000\#
0000000000h>D9TfQMWcNm6M5CRW3]0000000000mJ^mb00000F=ZfY00000[<^TS0000000000000000000000000o>>=T00000\#
00000000000000000000lO1_P00000L^AkM00000000000000000000988go000000000000000H1Kf;000000000000000_@<5\\#
00000000000000000000IUUeDQ@[XX0000000000Q?V@kVAYW:00000Jfa:51_MZE\Oae;[4J>mSXa<f=J31m000000000000000\#
jQ==?000000000000000eYV?a00000T@8<Mn8?F<n0^QnZ>MRhl3bUl00000h\_N300000000000000000000000000000000000\#
0000000000B\48[ek;<9hc66o000000000000000UMUShjOV8Xc?ZEC[_^OG000000000000000f`LUf<JVib7j_Y60000000000\#
0000000000000002U9T900000SEQ50;n^lX0000000000000000000000000o`VBB00000000000000000000000000000000000\#
B@6hG0000000000000000000000000000000000000000I697B00000000004o1ToBSRmK00000:X[cj00000000000000000000\#
000000000000000000000000000000b]1L>000000000000000000000000000000000000000000000000000000004UC:00000\#
?kV:P0000000000000000000000000000000000000000000000000000000EZ7N?0000000000a>F^WWLO2T0000000000;dCEJ\#
00000f\6a?00000000000000000000000000000000000bl`D@^b0I500000000006T7LRSWRI6L;\03000000000000000j823]\#
0000000000000000000000000bXQ_8kjHSI000000000000000KV1fIdhCmC0000000000o9cI30000000000DiB1V000004OMcR\#
mAG=>2Q`C;00000000000000000000Dd\7=00000000000000000000DhR7e00000000000000000000fd9AN00000H773400000\#
IE3`R3TCXi0000000000000000000000000::__700000000000000000000cT0\YM0MQC0000000000hFSDoaXP:Z0000000000\#
000000000000000S]cB<000000000000000DKK`W0000000000Ha4DI0e52i:d5FB00000Z86Cg00000000000000000000PGZ7e\#
00000TPHFU000000000000000VkFCM00000000000000000000000000000000000N<E7T0000000000OMJ[leM7NX0000000000\#
00000K=bE\00000UK3QE[97d9000000000000000DOF9VdA;UW6CGG0C<HNX8hI_[\JMT@K:7S_4>]7I00000000000000000000\#
00000E>4VH0000000000@dO3LU_A^7BIT4R_LbI[000004FJ5?;3ZPP0000000000FJ2Rc27aB_0000000000[IJZB0000000000\#
00000:nFRQ0000000000g`M>T00000000000000000000LLVHN000000000000000RdEZ?00000L9YkJ000000000000000jV?@X\#
0000000000aiLC_C\JV30000000000000000000000000000000000000000gT>:YS;SWR000005ae3:000000000000000LnWie\#
6N>B;VeG5aO<;ENg@d1Q>:_7JG0>OP8_OH=Xj5dc@c6V@`Bb2cG^<C;00000000000000000000McYSX>b6dl8aF?]3lUhV00000\#
000000000000000AcGbR0000000000000000000000000000000000000000eOZ^>00000000000000000000000000000000000\#
00000000007b@Yd00000000000000000000CQKXSnG1;H000000000000000lEDkI000000000000000C2P`<0000000000:kd`0\#
0000000000YCW]]m=]bI0000000000o5BES000007K4bd0000000000JM8h<00000000000000000000ZAMlSkCPP<0000000000\#
00000000000000000000000000000000000ZKM^a0000000000F\WMaJG_h?00000@I>060000000000000000000000000@k2DU\#
000000000000000bn021nLE?JmVYa8_A^<000000000000000000000000000000000000>ePiH0000000000000002JG[C00000\#
00000HL4?Y000000000000000^mW@n00000000000000000000I[N[\00000000008l;gkDU3h400000cEBH500000aT4VS0BIiU\#
<I;j]:RZ<Z8CGCU]V;k[00000000000000000000_V1:_0000000000moe:[000000000000000C_[19nW`A`GGc^V00000:>TEZ\#
MmPD_0000000000000000000000000000000000000000oDEf?000000000000000000000000000000K>76300000bIGP[>7R7N\#
000000000000000]`2NmebK?30000000000000000000000000000000000000000000000000000000dYVh9^0bh_?=51500000\#
dLWm\000000000000000000000000000000`_2`BKlH@U000000000000000iJ_36oXRDN`MS;h0000000000eL@iHm93_0jR0ZQ\#
kKAaPj9M]n>DEGZ:Q1mT00000000000000000000000000O0NW3kZ=_YO[<0H`IoonSO5900000000000000000000e6KOZDf:e\\#
C;9gB@NPTXeBW_13TLo]:<XW;hiLmle9ZDa?a^]Y000000000000000aU0Z^80EjA`^W86000000000000000N?ScW9hUAX00000\#
0000000000U[BMG0000000000nm9lJTaW5dUDYO5_;2FbRPEeeOC@7LnS0XNcZG0?0000000000000006o=3ACX?_jZ2TT::dXaZ\#
;893200000000000000000000000000000000000000000000000000000000000000000`D@dn00000dQ43ecSZ;=0000000000\#
000000000000000H8@g]000000000000000^IQ1A00000[Z1g9c1DGn0000000000lSX@^eMYna00000000000000000000[@T`e\#
0000000000<1SOj00000000002Z_U>00000NNdoggmA3NE2;m>9h4>b8_1UhAOITh\GJWC=\OKC\T0n[la4@]W5CS[jdIJ\<4N]B\#
[N1Fi4hQB`;EX;T9mdA700000>EZKj00000SLCb1^VSgJ0000000000000003:>Me000000000000000UYM<m@HJP=MRcaG;G[@B\#
0000000000000009BWBK000000000000000<A=V4n=]hORMcUF0000000000Dn@S]=6Z9_00000N]0]200000YoAWJ0000000000\#
00000Dn`F500000P5[E:B39@FW@I9W^OM5Z`dN\JEMB1lm:GM;KY[7f99_;`fl_KU00000aUG^d00000:FOT5000005m;oJdHLZ[\#
00000bmR;500000Ng`^nUN:ZN00000]cFoGS]U`g000000000000000[]6Ye000000000000000nfd6h0000000000N7VG`00000\#
000000000000000;c]I?k<E=Q3aaE300000000000000000000TJMeY0000000000Dc[aIah5Og000000000000000K1Fa^ZJR33\#
00000bC^AB0000000000000000000000000gZVd_00000000000000000000000000000000000000006DPYW6Z90\EeUJ]8B24b\#
H?dB?00000DeM\`0000000000l6Ke?[Scjl0000000000B62X80000000000=aCUUJF;A100000000000000000000290F27186O\#
S^_YX0000000000fT`ia0000000000SD]SdH7?K900000=CCKY0000000000000000000000000mSIf;HhZT500000:N;h@=J6RU\#
000000000000000R@Xl>00000000000000000000LRU74G`?AR000000000000000i^A30Q61:Adoc5>FX_T1000000000000000\#
i@<4:<\?6K[[[:K00000000000000000000000000000000000@2ZR>0000000000000000000000000GDLWbGRM9o_gBE=NMM[k\#
k=?\Ge]FKln\TfGZ_UMI00000imY]b5D6WiGL[>D000000000000000OH^_3kHbb4000000000000000000000000000000@PFBZ\#
6UMJnn^beDMhOlI`Z>b90000000000Gn;Z=nE`Il385aSHNR<8b76mgTYRW\cN52<0000000000?`CBT00000:ZR8PCP@Ni00000\#
j^<f=DPQ3[00000XeB]WkHI2]TVXN200000000000000000000@^AL424ZX[00000dKUe100000000003[0EN0000000000H704]\#
00000]41;0XNK^D74WcQ0000000000000000000000000000000000000000000000000000000000000000000000=W=`USReK3\#
PR8eK00000=04]c00000i^UjJ]9^F8000000000000000JE>73UV?m60000000000000000000000000a4[oBReNnB0000000000\#
000000000000000k<LXKX;6eB>nQ=PYHV]TZWZWMLI_FZ000000000000000lSY==@7]_b6INU]00000io_4U00000@6e7n00000\#
00000_T6Q0RWCkgQiR5chm=L\XdQM>oWSPHO6?W9J__<NUMIMG00000000000000000000WL4jO00000000000000000000W8Gjh\#
000000000000000000000000000000jF9_Y0000000000000000000000000000000000000000kK7U7_O9Gi00000K^C:E00000\#
00000n^T>I;^]_3000000000000000000000000000000000000000000000000000000000000okGHNnN@k`00000iZP@_LcKK[\#
000000000000000000000000000000000000000000000`0_9<LFbHV000000000000000[^Sbo00000000009[J7l000007\I7L\#
00000FYT5R0000000000000008]YH>dg0V@b@LiIH?1bEA3GFH00000AL5>J`@:ZDeaD0944Zi3fS`[10000000000@=CglgZ8^e\#
bdV81ML7dXNL<7i00000h@0T`00000VINK70000000000boe3T000008<HAU00000000005i>`6NWa[400000000000000000000\#
00000000000000000000000000000000000V36b4000000000000000Je:YC000000000000000000006LHg]eX[XG0000000000\#
0000000000o;`f>0000000000000000000000000N?E9=0000000000=FR=Z6O^;d00000>1D:1TNS?300000000000000000000\#
0000000000@Y_D10000000000YM4faR20o2i;R1K000006?7MTD]AIKUVRiY;>0g\KD^Gaffdn?0000095WOR:XDW8_Y6AWc2K8A\#
E[OY55BR2bQZbEH00000kZW0B00000I>3NYXGP3UYDc[200000B:9da000000000000000<X_6O0000000000cRLMe000004EOGZ\#
00000C<M^WAXBhQ]iHRUk3cC>000000000000000000000000000000E0Pb<=CSK`00000000000000000000i8B;11XRgB=O1H\\#
00000000000000000000SPXb]0==AU00000RI9D=VI\hX>A2]6>]]NG:d8]a`Y=nf00000bi<7DT1>9700000000000000000000\#
00000?_b4^0000000000000000000000000000000000000000AUN9QmUUoM9JXT1^99CN_>0hGmkD2`00000b>DB1aL^:800000\#
000000000000000KS7IN0000000000^ab:50000000000VR57\L=<\49d?hNl:QX:0000000000`f@B`000000000000000b9L8<\#
00000Ug8LC00000g??G1000000000000000000000000000000ggLB3[2CH6d\\F`IU7bn00000@e3o=000000000000000mXUd8\#
VE@001WJMTESRo8iOR=P00000000005;GKM0000000000000000000000000fQ1]>00000000000000000000L3=7G0000000000\#
000000000000000000000000000000Z1:Lm0000000000000000000000000kC^CV00000000008=S>X000009l8mG00000EkY:[\#
kAOk@?kY=h00000gcTH[_oY\k000000000000000S2?Me0000000000JAbO:0000000000C92_h00000\N[0N00000knO<<dnJ3j\#
000000000000000[l<F>bjKJ6b=U0W`0U;P[EVVC?<`iR00000MMQ?Wbi[jNbR3^V0000000000000000000000000]9OeQnME?X\#
Ta5h5\20>IMC0AnY[X?lFb]oj00000000000000000000?G6kM?G6kk?WBkLh0Ybig[@OSNNH5h00000000000000000000a[\S7\#
0000000000000002a:PL0000038\_`OJaM;00000m0dTS000000000000000h[K]h0000000000h:4Al00000fMAKgV:E:0]SReH\#
kX]JJhnKNAhO>n^4eWe800000EPPDN;1DoSW`ZY5RN^h:_R50ad=C[Qcod?00000000000d7Jfb000000000000000@PFUo=7Xo8\#
0000000000TX`?WP@WHR[`chS0000000000000000000000000000000000000000?V:>4R1Y:e00000N9VJZ0000000000Ln^8^\#
0000000000?B4Z200000000000000000000000000000000000MAJR>0000000000@O2f6:U;_l2_[7900000f:MY@D1d^400000\#
00000000000000000000ehFZ9m6bQ1000000000000000000008feCB00000000000000000000000000000000000O?OB4I3PXS\#
6jEfn?__:N00000000000000000000L6IgD00000NLLNf000000000000000f@Z<o00000K=di>00000:cMmN000000000000000\#
000000000000000o@Nij00000000000000000000000000000000000c;<77\Q=FK`nJ;m0000000000000000000000000e2==P\#
0000000000000006n>amc8PGcPZCFX0000000000000000000000000<o33m^M60eZbaLJ00000000000000000000cb1CAHcRkl\#
iiVHAfc0_fi^:lJ0000000000JnOHX0NYBa00000000000000000000hIB>A0000000000000000000000000000000000000000\#
iK[@m<j`AQ00000VaXGCM@aCoRoZgX000000e2Ml0000000000000000000000000000007l@[dYR65Q000000000000000bHO[]\#
<0C;G?QLA:flW9Qc9ZmoVVajC00000;F1l8000000000000000fST1X0000000000Oc2>M000008GFA=00000c97RJ00000iV:DD\#
0000000000]k2i=FL=]4d92463BHegEgZ_00000000000F=3FI:n\L000000SO9FX000000000000000000000000000000d^DEN\#
Q;M8g_5KMoSPNXK0000000000h\[X`00000:@[\I5]?8T:L7`U<AKC4000000000000000CoB8Y0000000000000000000000000\#
0000000000GhBG900000000000000000000IFHHkjBY\X0000000000a^B=P@BHNN00000000003?4iVKC]m900000000009QOBP\#
S5U5b00000DD@RV0000000000nj7JW000000000000000000000000006=0IoM?]ePm2@^0000000000000000000000000TMD^L\#
RH_TT000000000000000XK@Gk000000cU3I0000000000lK>S:AlDYg3DaN^000004lV7h0000000000`T?1D000000000000000\#
00000Pa2QToK<hP[5Rfk000000000000000000000000000000000000000000000000000000000000000001]@jg00000PF[ji\#
00000^fP>M0000000000000000000000000000000000000000X8>JdQoN1k0000000000000000000000000000000000000000\#
000000000000000000004\1c6;XG3cifVnm:VZc_`d^FN00000000004D<W3000006hD<;0000000000000000000000000E2^i?\#
000000000000000eRN>=0000000000000000000000000W;6Nhh;KbV^STZBhoYSd00000000000000000000000000000000000\#
W<H;l00000H\HS\000002Ge@g0000000000000000000000000000000000000000000004oJ4g0000000000BPH<M0000000000\#
]1SJZW92i^0000000000=?SW_0000000000VPFR_oG\Ne00000Va;U9I`?`7NiG[mLK3FABk>@LlZH6H=^ON2A>YFX3MeBl<gD[Y\#
000000000000000000000000000000LJO:eYg3kQ00000A7GlP0000000000000000000000000000004abOgee2oG0000000000\#
0000000000000009k@:nNKW63gF0ik0000000000R:1Pf6@VYf4o_IZAQ[^I6=6h:0000000000MW4U400000000000000000000\#
0000000000kjbg?<Jda1gM9mj0000000000000000000000000E`[kH00000hV^l1000000000000000000000^^ln0000000000\#
00000hk]\U1j8ZRn7DeT000000000000000000004oYQe000000000000000L>`7Z00000000000_Ni9U_>ZaEM@hhhbWY[00000\#
0000000000000000000000000000001ZDeg00000000000000000000ehVPaPcK0Hcee<nLY44n=QHlbUKHQlhGNe@0000000000\#
mZHZW0000000000000005TI=T0000000000og;mK<SFcj000000000000000h:T\G00000_S8QeSL\:j00000IV;AO00000]]C8I\#
ld]0NE1U]:U[9N9^?_kaSb8km]900aNhUS100000000000000000000000009RThRNN`VR00000W6EhVC3<mX000000000000000\#
0000000000TbSLN000000000000000IK;1n000007iR@>00000000000000000000_EWV70000000000M_GMa000000000000000\#
00000000000000000000nF46QLOYG_0000000000000000000000000000000000000000000001laAQ00000000000000000000\#
00000h_XGcnF4Sd9f:4CT>4lG00000;?NHU0000000000Ck`=J0000000000000000000000000hGHeR`iAi\0000000000C^]f^\#
00000000000000000000000000000000000000000000000000000000000000000d\d5>000008=7aA3l7DXAM@HV1e]_V00000\#
0000000000DQ1L30000000000i7<a?00000000000000000000VI?1kdC5kDU2GT=EnITOlaclR\H=XU0000000000SJ3BmNfJN?\#
F@1j[00000XPBEe00000EF=IK0000000000i3@>O0000000000W70aXm`DO40000000000000000000000000IiQWL0000000000\#
DUJ=F=;UDg000004_Woe`FZCaJ]EBa00000G?BeXlE79ko49ga00000ca`<m]2?f[0000000000U\4nO00000cnK7>lQ1N8VND2?\#
nITIo00000000000000000000cP9l`UYUNB000000000000000000000000000000l7S0]3Rd9l<_6\Q;68:39h^2X00000]_BgM\#
K>J_3fZ`6R\BI?^00000iWVI1[L2j:\R[J30000000000000000000000000=>J\M0000000000lnCI3000000000000000A:E4J\#
KZU3TU=1`C\_OJAjWT=JP`_8f0000000000000000000000000jo66aK@VMG0000000000>3<5NPVAGj00000000000000000000\#
ag?aM00000CRd?X3n>GB0000000000Mh@@eCaB[]SZ36G`_6_U\;MX3De2M<Id_ik00000000000000000000000000000000000\#
0000000000000000000000000000000000000000SdL[7000000000000000_>[O[00000000000000000000000000000000000\#
XlBb;BAX]d00000000000000000000@2Inf0000000000N1\`E00000000006m;ca7Y=R^000000000000000dP09\PG<mfCOKRd\#
0000000000000000000000000Hm:kj000000000000000?1cSo00000eN2o0000000000000000i5a\V00000000000000000000\#
00000000000000000000XM0X`00000NVVNn00000000000000000000kkDc39=0B\000000000000000KI6P4000000000000000\#
00000;4bNMf:CXY000000000000000000000000000000000000000000000HS`o:<=Gd3I3Uld00000000000XCQG;\6TcR:Rnd\#
000000000000000Q6MOo00000000000000000000UhVLko[0_3000000B9M\0000000000000000000000000k;<^T]Q0FEGKUoa\#
0000000000000000000000000000000000000000000000000000000000007L>7P000000000000000000000000000000ad_iZ\#
Tk;BCDh<QacR?GeE<TokON[:0>P^od;e_TB000000000000000UA:AB^A@bT000000000000000n]d_U?92Hn<YNLAG_>__L\1>A\#
e@HSg000000000000000000000000000000000000000000000000000000000000B<N:n00000JmWLoVM<]GB511E0000000000\#
000000000000000A_5]j00000000000000000000000000000000000000000000000000000000000000000NTKI6>ZGM0l^NVG\#
De]d000000000000000000000000000000000000000000000000000AHHFh?ETQBK\X:5W>\Eo4DMSR9K9g1iYAb[000005Z<W>\#
;7N;JVj;YD00000A9XHf000000000000000NTdWR000002C7O[N?;PC0000000000<jKK00000000000A88lXD=Fj?VRO?Z77G?9\#
mo_=D00000000000000000000000000000000000000000000000000nJ0<S>fFYT00000000000000000000Y>A4S\6OK43D6E@\#
0000000000000009VPLn0000000000c19756hC<:55bnC000000000000000:77ZL00000TEZYe2aB5mO<2BlMZ<=[^P4h82JLll\#
R:[JL00000_2O4RZS1\400000000000000000000F80kd000000000000000L?`]`000009N@XA00000a>ZZ4000000000000000\#
lR<XV2iMNC000006`5:F?f9ITHWPa6000000\YUL6bUJk000000000000000BE0fn0000000000ZM8[^j`<dQ000000000000000\#
000000000000000_0B>S;nVcA00000MJ<k[K\LO7000005IJiD00000000000000000000@j2`ML=9j]0000000000]F;2f^X<1T\#
F4>fMNf0Nj3gS^`000000000000000ANTPM00000KKDh10000000000N_@82To9k:0000000000000000000000000fQAF000000\#
00000000000000000000I0Kg=00000000000000000000>ZcKi00000b;X`=b2:TD3XI;9lL\G^>45oa00000000000000000000\#
000000000000000>W5;400000U53Zn00000000000000000000DV78B:jQ5KA:2iM<lXhF[Bc=mWjaho00000QEcX_0000000000\#
00000SkD`iggRRP00000000005_206000000000000000S6;4Dm677h00000V83clMMG_jZIS_3L3\@l00000^G13RRBMeD01`^:\#
0000000000In\^m000000000000000cL62Y0000000000F:8dDe;b?J00000gRDX50[^HF;QEdm000000000000000RKOQR00000\#
0000000000000000000000000LbL8K]fMbCoO=fAghS:[000006`Cd_jf;@a000003eJHGQ;5UU5H5Y:d]Xci@5T8>TkQY]mU]9S\#
KPI9I00000Jo`@l000000000000000\^6WE0L?b60000000000000000000000000000006n7iP9gaQDGm@;PcWF_000000j90d0\#
VJ2^e00000000000000000000]>E@;W43OV]kIkiU@K_Q>?@0=0000000000R4HGN0000000000o807600000000000000000000\#
00000000000000000000000000000000000^0GH@_R[V?;6:ICoW`Ea[mPhOf2;cFXfahP00000TCV>V0000000000ha\aj00000\#
AM3ADK\CRIR78[:Hfe:;000000000000000000000000000000X;W[U00000000001D>m@0000000000000000000000000VBI15\#
4`<lL<^TST000000000000000Zd06GLbUidMS4;2000000000000000Y2<T;<I=lFNTMd^DfJ:UMC4<hEKMNRRY8=:00000KP2dL\#
@1KRX000008W0Tn[nD<N00000Y4_Ae00000WZU>P00000b?LH=0000000000@f8Ti00000cFW9Y00000kKF7Y45JJL00000We9?[\#
00000aTHWH00000000000000000000F\FGd000000000000000000000000000000Y;1gPG?8S500000PXcTU00000e;dlYccVbn\#
0000000000o4<cf;;:GM00000h<MQk000000000000000<@`BA00000Bj<G3000002fGE^00000000000000000000eEb4U00000\#
000005J1AMk9Zb_00000000000000000000XP>^_iI@<\H^<LXDAHMY0000000000UAU8Bc<\;F<M30LXIO94g0UYlaLK0kkgdhl\#
000009P9:02AVGE3kMkQ000000000000000e:5f7hcAWclT<9PlMcfT000000000000000000000000000000HfGJ^00000\P`RU\#
UQ]6E00000000000000000000000009BNLfBWd5LSLC\X0000000000C0V[ho_=G\0000000000000002c<?h00000a8N:@00000\#
000000000000000Y[L1X000000000000000o6W<]0000000000000000000000000000000000000000US`m1IA0:NdHXULJRP[A\#
keaWMn^^gZ0000000000000000000000000akI@=00000JB@dO000000000000000m:XPREl6bBYZ6Jd^2>VW000000000000000\#
00000gNCg5K<4Hl4P6Q9e]MoX@G2Ib:gAY]?Ra>?00000CW`:]000000000000000QUZ>;UZC3k000000000000000b;NOO00000\#
0000000000000000000000000S]@8jl64eNW2@:Y00000=MT6;Y0R?e@hb5Q0000000000000000000000000000006EQlTgU1cW\#
00000mY:TSMgGSEW8P4G00000@TI>a\IWi200000000000000000000000000000000000jF6NG4nDmE000000000000000Ca7Em\#
0000000000000000000000000CBGKem4CLn00000000002`JYT8jGcb^JLbT0000000000000000000000000000000000000000\#
00000@NWen9A=A0000000000000000hS@n[DnPN_0000000000TDJh[0000000000000000000000000OdZ62:\[GB0000000000\#
00000000000000000000LM[23000003`O8Q000000000000000g6S`hFbUiQ\ebM90000079HDd0000000000000000000000000\#
\:1@7[6V4U00000000000000000000Ih2ag1hAO9_U6][e@d6=000000000000000ii<8U00000NH^=6000000000000000C2<`4\#
dXFe`29[05:WHPO=W1WR\E6n<79B_L7MLJW<AZn?kg]5=3XEM=Q_XDX00000U`W]K0000000000:XQJQ0000000000B^]Db00000\#
0000000000\bPT@]V2Aj00000T<7<`B>@8XB4E6P00000000000000000000000000000000000000000000000000cE9M:00000\#
0000000000000000000000000000000000000000e^c:PY?KZ10000000000APLd\eDdSA000006b<9b0000000000Df3[X00000\#
O594;0000000000n69>dBUK4_00000000006T3X500000PFN0]NWMja000000000000000000000000000000CV?9fJjOU4nb6h`\#
DW\4X000000000000000>:VR:00000U>K_aMP@`fR90dj00000[V;S=00000000000000000000BR1^I0000000000lk;`W4k_6C\#
000000000000000He=U\MlVe]^Yc1T0000000000kD7_700000BO9JW0000000000000003Y4Wcl6A\BOPN5G000000000000000\#
0000000000GlI>>?2NSU00000000000000000000L`^PJT=SNb1;Hm200000000000000000000\@`3HV<GN:0000000000dnZBP\#
00000000000000000000000000000000000000000000000000]SUfb0000000000m<3970000000000000000000000000JheB@\#
00000X05kP00000000000000000000000000000000000M7a6GFoQm900000Lf98P00000000000000000000NHb[=0000000000\#
000005<Sic0000000000000000000000000@7AJNdX^[n00000[?Z=6000003`ZnX00000000000000000000o5?<C00000^^<Pl\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QYNn2:5XOB\#
0000000000000000000000000000000000000000deX>3Hn[Um000000000000000000000000000000HoReb000000000000000\#
00000lRc[Z0000000000000005`Ji400000C6Y`50000000000bdO>jQWR`eR^]IRGEO\71l\2ki`SiUCUKfkg9_UL?K?9SQ]^oW\#
00000=kR1@c3F^=97`IQ0000000000S3\JT1[Bo50000000000000000000000000o>OHmG=b]:8C953GZ[RN000000000000000\#
00000OQPn;GQQQDkHTVRUY1ng`O2@100000hEIgf00000000000000000000GPVj_:K>c0dF]88ja0dLiXbcN0000000000l<1D[\#
00000000000000000000@g5HT00000\^H:W0000000000iA1gd00000000000000000000KSb\?0000000000000009e<h7:_4>2\#
XUaLT00000=12P300000mUUfK00000@0]_L0000000000\b6Dmhi[Wd0000000000L?7E\00000000000000000000^aEIG00000\#
00000;<QZFO@S@80000000000Bj0M0YoCIW0000000000dC3?a00000000000000000000000007_?;h00000E_^HZ00000N1>Fl\#
JfLL1>WP5cNCa5_@ca;n00000IS1GDhH<fX0000000000000000000000000n?4^T00000@IJLT817mPO>2>Z<I7k^F`@^Kn]KT8\#
YT4TECU5R8ngO\ka:Yjcc\e?[00000000009eJ^^000005P@H@2FEk5QnN`>SfTiR000000000000000000008<9U=0000000000\#
8_B6E00000000000000018E>`0000000000W]Jgh000000000015<3C00000K4Ri?00000PHXY5000002mJ23>9:O80000000000\#
00000000000000000000M?EQP0000000000HcVcZXl_g600000000000000000000L5\@V0000000000000001mAN<0000000000\#
00000J>IT0k=K50J8\NDDH_9UXTB?4DQ:QQ@MT?<0000000000000000000000000HP6N^n0=06b[I1`maEcC3`NRkl7WVe00000\#
0000000000`S;aIQna^N000000000000000?]2K2ec<cWD9Q?@00000000000000000000000000000000000000000f:hVZh9o@\#
`BLLV`2]G^87DPY:]G>600000000004CQLm00000:F>3K2;IUe0000000000jPXOL00000VkDI7ZP?nF\Y6JKBKSWn=M2OdU4GY:\#
ajIdTb_LZ9Di1Xlf`HnfiPQ:R=9RL^jnE^oblXF<nfbW<344;hIkN=_GR]^1DcdJ3000000000000000:OM<\o0BlL0000000000\#
V]aEC:5V_f00000bc_nWBC8o1mNKd;;7L_PT7BOW00000<e2>aciZcUa@\OFoUL9j_X;Me0000000000;C:N3UWF8o0000000000\#
0000000000000000000000000000000000000000aS05Z00000I`[Ee00000000000000000000G5VePYm`[J000000000000000\#
0000000000egNo4nUYi5oQC]hWNXFV5Ha:Lf@]?j000000000000000H<BPdE=OP_Co^9L00000FPVBN8RMDD00000f7CcT00000\#
0000000000000000000000000000000000000000hE:SP000005cP0000000Ph=n[0WN5o0000000000m4CnJ`Z>nLViTS;00000\#
0000000000OW32X000000000000000DfBl10000000000000000000000000m0NZ70000000000J133FUEEA]83\O60000000000\#
[fQaO000000000000000000007K0?RWX\F<00000[W:Ii00000FeIdA0000000000000000000000000KWU`S000000000000000\#
000000S3EQ<Z4800000000000000000000000000VATe<00000000000000000000I]<Xo00000>f8WO8b<YGKIUI5cm_3E[>eI@\#
00000000000000000000Gh49]kH1d8;G=2OiD8ofl]2SN0T2FFC8`L6<5`bDETc47;6W@U\@c;f000000000000000UbVfa00000\#
000000000000000PdY]Pa>:mi00000000001bB7d=H2k2aWQZc6`:D10000000000000006_W6\Qh[AV@MUOM0000000000e629c\#
U@=Pk0000000000:mCVD00000000000000000000000004WL4I000000000000000NKZ5XiST;500000000009gFS>00000P^dH;\#
00000000004[]Ro00000000000000000000000000000000000000000000000000000000000000000N:dS2000000000000000\#
BT\XjEidf_oM[ac00000LNYMk]l<R[RYbGh0000000000]gMnl@40oKR9?kD;LR=e0000000000000000000000000cT\N5S81;k\#
WZcS>00000;1cKQ0000000000VJ8MB000007P7BbZ?EVU_[OPIKP1?B`U1[9LG=fi00000D8?R=LIXJF00000@JAYC\f0_TmkHUH\#
@aTX5HdE>40000000000R1LY3km6UOCjcj9KKOD[AS4Ck@D0UX0000000000o4QD@de<0fh7`3_00000I96@C<?N9Cj=QDWCD7Lf\#
000009eRJAAN9C2od6XT00000000000000000000Vk1DO00000000000000000000l9bN]_c0=C00000000000000000000O>GjV\#
0kWS3WU[H:Re_W90000000000dj5\H0]5K\o98b\Y5DNWJZOf<`oGQc00000n><]aF7cMI00000:Z;5^M`P^@G<Vac0000000000\#
_8Sb;00000J[_U\00000000000000000000000000000000000ZVMEc3aA>2MmR6A>`K2Z=9@0g00000000000000000000@LM52\#
0000000000000000000000000`H:m3oH0A3YUXX5000005EPaCQ_BPG000000000000000000000000000000N]20Q0000000000\#
g0c1H00000Lm\iF0000000000@^;D]00000dZLIE0000000000Nj8AR00000SaG_RQOEZmh[SiG7J7oO00000000000000000000\#
00000dN]GL00000F65o1JC?CLWoZ2S1B`\iT?6:kC1MHBfNL@?000000K<\m00000nfHDL00000;;bih00000000000000000000\#
00000jhbd[000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TZ0bdL:1;=:=0^S7VC=l00000000000000000000XO3070000000000bFORP00000000000000068?2X00000ZgGRO\#
0000000000P`YoP0000000000000007jAgl3d^lc0000000000bM<HP00000D@G9mcSR>YXY;^O000000000000000H<5[m00000\#
000000000000000000008VD;goQ8R000000>W_lg00000h7^g?AFJJa26]KaEhH>;00000<<9Dc0000000000jDA7H:79Bg00000\#
000000000000000000000000000000000000000000000000000000000000000002<8?Y00000c]Uch0000000000l;d8j00000\#
FfaDH0000000000:@IoF0000000000UK^hXbKK9`IEDD5S[;BjZSI:j0000000000gX@hN00000La[C1Zg1nJ[cF@P0000000000\#
00000000000000000000000000000000000000000000000000Cd\UlK[W2Y000000000000000000003M=@G00000`b7\gEM>[X\#
0000000000N17[7EjQ1W9@D^;00000<36AJ000000000000000000008QFh`2e^dS0000000000000000000000000FQbZ`00000\#
5=AYl]P3Q[>`UB:00000Km`jAKm`kE00000I9:Q00000000000000008JL]=0@GmPDiYg=0000000000jPDhll_::A^Ma_OAgL@Q\#
00000cZ=nO000000000000000SnE2=`3cd>00000B1QNn000006];TjnB9^<5Z\GEG[bhT@2]`jbb[cN00000000000000000000\#
<]LGQ8gacB00000000000000000000Cmcec000000000035:8E000000000000000000000000000000G]6CU00000000009jMkZ\#
00000000000[RFQI3C4W00000Cl;RoSoMF`00000000003EYN=gbFFE000000000000000000000000000000\?WgR00000>;]H5\#
dAci@@h3H?00000_@E_E0000000000eUC]@000000000000000000000000052>:e37BZhaMK<N000000000000000000005aYRn\#
5n9Mk00000000000000000000_?50E0000000000000000000000000000008AWJ9000000000000000000000000000000UoUDW\#
00000QE?0mOS\C8g^Se`9XPg;2W^Aa2W^Y>i=35X000006j98Bnj9V50Y>j>:GO1A00000I9L8\00000oVG]k00000O@P0Hk40Yl\#
0000000000IjAGS000005EX4g00000moHaQJ33K@\15j>7ZdFf000005>F8d0000000000000000000000000TnBh90000000000\#
00000000000000000000iY<Lbd0:AT_T<N500000ad9OGK6c2o000000000000000FkK4C;4NQ_0000000000000002YdOd00000\#
000000000000000000000000000000dLILcB>31`@dQNT97[CC0000000000;:OjL0000000000000000000000000GfAd100000\#
00000000000000000000000000000000000`@ESf0000000000000000000021C_B00000djIONBoNEmhcP6S000000000000000\#
;58Y<00000;4Fl0000008XFJ@000000000000000000000000000000ibPMV00000H8=SX;DO0k0000000000=AG>Pb`ZL[00000\#
VEU<C00000000000000000000hmKcUk10Vl;2=bC000000THhi\mV;c0000000000lA5ZK00000cbWH;b`AfiPXX[iB9[nagke?K\#
00000000000000000000l310g00000WS5n\ibFNTnXG8H00000GhIAj0000000000000000000000000:NVfG00000HIUM_00000\#
00000000000000000000]?baAC\;CoEYR[V2O_dR_]b8g00000A<Jnk00000`3UHS000000000000000000007;DKX;[:<<00000\#
000000000000000b0@?Yo:Fl;00000S\DTUZ`\o100000_L[1K00000000000000000000000000000000000=N`6E0000000000\#
00000000000000000000bDQ:i00000000000000000000A0_=V0000000000000000000000000W672^92ES2BOH]V0000000000\#
JFZZa000001g@E400000Z<[IM000000000000000<@d4g00000R_8:\[F[^600000mN^[H000000000000000000000000000000\#
00000000000000000000NDOg8J^<RP0000000000iRMF?000000000000000000000000000000]V3M=000000000000000Y7`PV\#
TnD5f000003E3C:4CIcLPJ:]P0000000000000008358fKEJ?c?<^]<0000000000000000000000000000004^;A]0000000000\#
YlGUU000000000000000W`:bh00000;5CY=SI5G>00000\V^EC000000000000000Mg@S2000000000000000HF@EH0000000000\#
000006lH5E000000000000000000000000000000aADGF00000000000000000000nFUQjhl;^:dC[eF^Q36XEH3>eag`ai00000\#
00000NX6PZC9V1:0000000000g@QEd00000YhD50N\D`AkFQJ_00000B1abA00000Uf5Z3000000000000000000000000000000\#
Bm9W>0000000000000000000000000OaW`U0000000000ba:;`0000000000^m^1KJMO^?Nc1>\BmY2F6@`a\0000000000JMQ\;\#
LTL?c0000000000HEdOA0000000000e2EK]LQBMaY1YiR00000000000000000000[hYhN00000000004ESVC00000000004@WR:\#
00000000000000000000PE3:W00000U=HEO0000000000kg>TWKAEBK0oV3J00000IIR15=:8ccAlBF:6iBk3000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfKll0000000000\#
000000000000000G>CL:@d8i?000000000000000000001ldM@0000000000e2?Yh000000000000000]k6KF00000P>O=N00000\#
F<cca\CK310000000000000000000000000000003^b^H1o]O;0000000000000000000000000]k_e<000000000000000WE3RL\#
f4d641PDRi000008HC\I000000000000000000000000000000000005]<eH0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kRNdK@HCcn0000000000000000000000000ACBAX000000fB5<_W2Ui\#
e9[?f00000OdGXT00000000000000000000000000000000000000000000000000000000000000000ClK0300000l^;iC00000\#
00000000000000000000XRC5[000000000000000000000000000000bo4LUcU3YJ0000000000000000000000000`JaXCM^3]E\#
000000000000000000000000000000fV3XA000000000000000Bj9he:DCTg_^>HH`E`j]000000000000000000000000000000\#
00000fB[>gMW0\Pb4_8Q00000lRPGCHkFCj000000000000000noR@H000000000000000QNJT_0000000000000000000000000\#
00000cb99J00000^jI;TL5^LC0000000000^b7RA000000000000000000005_<:A000000000000000:_Y;CS;88b0000000000\#
000000000000000000000000000000i1=OT0000000000a0e1N000000000000000MO0BPPo1jD000000000000000JIHHG00000\#
0000000000mLT[nl]^Mh000000000000000000000000000000aT=VJji9gWSLdm1000000000000000000003R<Ee?TCYb00000\#
00000000000000000000e\W@F2eYV@00000BKINTTR\?NCkO=a0000000000K`=jX000000000000000fgMbSiWZkZ0000000000\#
0000000000GL@F`=bb;UcH\J`0000000000000000000000000H7G=Y00000TcKPZYB2]M00000000000000000000000009Ra2G\#
>PGER000000000000000VaX]P\kKcBHU?:<91W>40000000000o5SeA00000000000000000000]>;Ef00000000000000000000\#
00000B]JlFb7M5F0000000000000000000000000000000000000000000000000000000X7<=GKlS5W5mU2;JZ<H]98ESA00000\#
0000000000N81YP000000000000000[L0`l000000000070D3X00000;J9e100000000000000000000Ea07l5`\aF0000000000\#
AGQ>900000LeE5800000XDZH=00000000000000000000000000000000000g05VF0000000000000003>SXYEJXSM00000190N1\#
00000U2J3?00000]C@UM0000000000000003NL0;0000000000>i?oeZ@4Z<@ZMVl:RXG5?E0SE7nXQm00000000000000000000\#
000000000000000iDGiS00000=IT]lkZA>J=:ZfH000000000000000000000000000000000000000000000fS1540000000000\#
0000000000MmEcaPQ0Wg000003YBUm7UFeK0000000000EKATJ1BO50KXEIV`GE5hYnNdc=>G0fJe6329OO?gRGOkQGK\0C00000\#
000000000000000QB_gU0000000000>L`3<000000000000000LK0G1YmJ[a0000000000P9FjaFWbGU00000^ITG_0000000000\#
RBE:cfHU]i00000000000000000000=\R0P00000aDb=P_>IhSm1`>700000000000000000000000000000000000U7\3@>ULSA\#
000000000000000]B[[b0000000000`Z6^E00000UKF\2000002E`K000000NC4A5<L9Phb]]`400000000000000000000ZQR3h\#
@_D0PGbC5H]KXeTZ\XoY000000000000000<4X7dAk[A;00000I9>==XFa3P8G<iX0000000000X8A\k00000;[]4d00000SBRnJ\#
0000000000=^2=^00000i;5PE0000000000a`E010000000000000000000000000000001R\HN0000000000QB5N`0000000000\#
bh?VS0000000000]30ahQ[c\0oJA]80000000000<lXgT000000000000000BZV<500000G5ZYX00000000000000000000Ul;7@\#
[aI2h0000000000000000000000000i\X_oD40fX00000_gCWR0000000000ob^1<00000\f?fc00000UnMPi0000000000aV_Xl\#
000002PACEE@8TH6oFe6ZXL6Oh]YVM@:9I<KH^Hn000000000000000Td2D2lV>XHRM4ab00000biX3Zm4dH\0000000000lcE<F\#
00000`G5g800000h_8=R3T>RJBRd]h8>PWeDZXZdlMJO:9JSd`00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QNFc100000RQZZPk9=dQ000000000000000000000000000000000000000000000BRPEa\#
0000000000j?IB90000000000000000000000000TA0890000000000@YQJ>d<]fg8Qc7EQ>ToT00000000000000000000nXE4B\#
R2c8O00000000000000000000O]Hgo0000000000liQ6E00000000000000000000CM:L0m9KCQ;nX\K0000094e7T00000HL=[F\#
DLSUe?dS5?eWB<1J?MJacUZD1RU^9jRaT^]]db83>Ob`70B9hE0000000000ShGGN00000G;_GB00000SM5RTLV2bZ<gF3a00000\#
0000000000000008RJ10DRCI@eO0c2^1I\eCX;<jmbMm=:NXU9fE<j8WIXCO0000000000000000000000000000000000000000\#
7c;UGCMNYMhZ\H300000000000000000000000000000000000000000000000000]_PWZ0000000000]lL?=GQK1k^2a7500000\#
00000000000000000000000000000000000`Z6`c:Ud_f00000000000000000000000000000000000N5TdJ000000000000000\#
00000NkLXg0000000000000000000000000=o9cC00000Hf]C900000000000000000000000004OR`ON<K6=Yj^bd0000000000\#
B<aC9^HTcNj<]QN0000000000jL82W00000Zn_e200000000001PUFE00000:b8V600000000000000000000000000000000000\#
XbQ1b00000000000000000000000000000000000000004X>\XSc?@BQTS]P0000000000000000000067bbe00000bV;D:00000\#
00000TkWc100000=KSha00000ZbJ6S0000000000000000000000000000000000000000N0Dm7^YRYT0000000000ON9XR00000\#
:l5X`M0JWQ@;6LPB8BUV14T2H;i\`cT8^C3^?0:]`d;E[aZWCe00000000006l;Ql00000000000000000000L@5JKnG7c<CBMn7\#
000000000000000k]E@1RjOInVO_gj?OeGA0000000000FMAa=KNACXGK?S:000003YCZK00000000000000000000oHL5?00000\#
00000000000000000000^h05g000000000000000000006=^U=0000000000on5aF0000000000000002fGMnUSIJod;DdR4]JHm\#
00000JJW^A00000>gGZEgQJIZ000000000000000Jn<TH0000000000QBX>O00000ajQ5:6n9Vfh1XcKDXYcnA8_1D[Jc[L00000\#
00000<AELT\c4Ti0000000000000000000000000000000000000000000000000000000000000000000000Vj<B@0000000000\#
:N3CP00000000000000000000MP1[GYe:oRiE>2n5jH33JD;=<k3T`333Ymi0000000000000000000000000000000000000000\#
00000000000000000000^^`2n00000iNH_Y000005KGB0Hc2GY00000000000000000000ag;Si>5^?I000000000000000da6gT\#
000000000000000L?KB:000000000000000C2]Wg000000000000000i\Y4C`7D0l<PHY=000000S>EL00000[d>U@67381^A\0S\#
0000000000<nNNG000001>CXA0000000000^HU;h<h6gA<6W;F00000?3ZeLU]]>1000000000000000JJQBl0000000000fb7;I\#
0000000000000000000000000O6ZaY000000000000000gi1f800000PjSd4@P7^;dC2<k000000000000000<XE8lVSFh700000\#
000000000000000000000000000000000002h[T_000008bbJU0000000000Zh>Ad00000000000000000000000000000000000\#
000000000000000000000000000000P6\lDF^G81QE2aS000000000000000@L`Q>:cWRK000000000000000000000000000000\#
0000000000`Zdg1000007l56a0000000000\?H\digL:A0000000000000000000000000V84M_;VEZN00000000000000000000\#
00000000000000000000000006kTQo9U<S_000000000000000NYTbM0000000000000003>WaTliZYJnJY>]GF\2T0000000000\#
0000000000000000000000000000000000000000[0]i;T`7hi00000nQ?T=6n;PfIU`;bQSa:X000000000000000XP:G;@3JO`\#
_i^0Wn><CN00000iA=H500000N5R<e00000[d^8E3Q6=@000000aFkI6f7c^L0RJ]000000000000000e=?M=000000000000000\#
3?bS:00000000000000000000000000000000000SN`AX@eK7M0000000000nX\R80000000000000000000000000JZ>8@XmPij\#
0000000000c:1KGdU8Q<CWC^U3kF:RneHlEhH`JZBQ5lP@Z@C9EUN6M00000000000000000000000002<><Cc?]?V00000P=61?\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G6jk7UIO;000000000000000\#
00000NbeEN00000000000000000000o_7]5G;8D<GoEYbCQSIj00000onNf2lVaZ5000007XGV`00000n[>?Ei0d]C0000000000\#
00000n193a0000000000000000GRm^V3Zf;^DYOOo<I3D`\aX6XWe2_0000000000000000000000000000000000000000[B1C\\#
000000000000000000000000000000000000000000000[_cDB000000000000000gWW3goD9]IVMZjY00000000000000000000\#
0000000000i@MkJ000000000000000PR?59000000000000000Sl9@e000003S\_>^eBT300000_`9HC_US4H00000fV_@BEh4Mh\#
000007lL>I0000000000]=21C;2EQFWGGmdHR[d]0000000000000000000000000LX[2R00000Z]N2ai_`?hF>=dChR?k^00000\#
Y^2ec=K0U7<?7?SB`=a;nU9MO6i>X0000000000000000;m56JHgU61Iec^b000000000000000WYOo;00000000000000000000\#
00000k]@4>000000000000000691dd00000000000000000000000000000000000000000000000000FRZ:n0000000000efA]W\#
000000000000000=:LIP00000000005eZgd000000000000000000000000000000je8[N0000000000aKO`60000000000:4^K=\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNP=k00000d6IX^\#
iQ^k200000000000000000000000007T[NR0000000000c8?5k000000000000000000000000000000RP7?:00000UgVal]TM2Q\#
00000000000000000000IgA<Wj:XIY00000XZDQ@000000000000000aU^aF00000000000000000000@A:@^00000STO;Y42:J9\#
0000000000000000000000000`XL`Q0000000000nCKL=000008oL]PB`Pi^HFYBVm:aL@00000;ENVh]DVS3000000000000000\#
000000000000000f9FVa000000000000000000000000000000PUXM?00000nI_]NgMR4gM@GYF000000000000000gK1?Xn=FkX\#
G6G]Tb4O8<000000000000000000000000000000CU4CO:4:3hX`CN6JkPkDPbXS@00000nn`W@0000000000Y\?cK97UGO00000\#
QcQIY00000b9:Z]dhF142oP^b00000000000000000000000000000000000000000U9dAQP9;o9YY>T00000000000000000000\#
00000@jeJd\>Ma20000000000657>g00000XO0jI0000000000Bf\MN000002ad]O00000000000000000000000000000000000\#
0000000000000000000000000;hK1]00000000000000000000000000000000000000000000000000b00BkR@>`SO7LDYjdAX:\#
URNX>9J\ec000000000000000O=_FB0000000000fHV;0000000000000000I61Od00000000000000000000dd1Dh\33a9BH5fZ\#
d67P@EF@GXDLA^k00000000002m7S;6;X;5000000000000000000000000000000000000000000000000000000000000R7[8Z\#
00000S?@780000000000000000000000000000000000000000KcGkgii6bh00000000003UT`[5YZl00:DQke[UbI?kEVA00000\#
00000000000000000000^B[j[0000000000;?VDS00000000000000000000000000000000000E1LQW00000@m`7g0000000000\#
0000000000OoeBN0000000000[?2>A0000000000X?JKl00000d@>0lB4`@9000000000000000nU0A=5jHJ3000000000000000\#
0000000000N=LADXaNIR5J`V:00000000000000000000000000000000000jQaoc00000o?OE[0000000000RQa7H0000000000\#
00000807Hg0000000000kKO;nG:A29[b[`TdMKoM1A8:o23BKnmICMA000000000006Mc>0000000000aFQ[L000000000000000\#
W^<d`R=NP40000000000g[S`M000000000000000jB`A7F]QjRnhUkL0000000000000000000000000cOMC`lZU7WF?8^:00000\#
000000000000000?g53?00000000009WTE@00000Co[DQB4MDQPP`H=00000HeGHd00000hM:b700000L8[HfDRbKE0000000000\#
n^6F>0000000000jRU8`00000lPMYf^SW6H00000[:0d=k2H1M\JZ?S000004Kda]0000000000OoSRg00000e7V_30000000000\#
b8cPF0000000000000000000000000XJ02T6622P000000000000000klah10000000000000000000000000000000000000000\#
7UC0K00000000000000000000000000000000000000000000000000_X:R>0000000000QhBmK00000000000000000000dRZ8X\#
000000000000000]11O;0000000000000000000000000000000000000000?^AVHKQU[m00000000000000000000LV]Vg00000\#
b2:i40000000000MXFV>00000Gf[R7\RX]C00000^KMnI6C3\D0000000000X\`PJ00000?KVoG0000000000TlFM:00000KJ[S8\#
U^dW[0000000000c925:GW_4L00000Tk4YV0000000000RA4;R0000000000h64<O1\HBF6CVnaMX@2200000WIc^?0000000000\#
00000000007OChE000000000000000A966V00000jQbI:00000gN0QH0000000000=L<;@AN53YK]][d1odbA000000000000000\#
000000000000000000000000000000Ii9b[00000000000000000000000000000000000000007GeGj00000000000000000000\#
H_FH[0000000000FcAbHKK0IhbD3b`l3<?UoX6=e00000iI5[X5EC[200000c2Cc`00000000000000000000000000000000000\#
000005]V9<dU3najJNnL000006C`VE00000000001[@3TJ_3`7000000000000000000000000000000ec7JEkENA13lNR900000\#
00000000000000000000UKX1i00000;2]mT000000000000000\l3K_<_ShJ00000PlRjf000000000000000000000000000000\#
WWKoa0000000000Kf[d70000000000;DPLPRH[JV[@``2B2<HhcbPj`IFa7U000000000000000000000000000000;fJ<>00000\#
000000000000000000000000000000000007[6oh=cXiX00000000000000000000e4Tn;000000000020E3F000000000000000\#
000000000000000000000000000000B9Th80000000000000000000000000e<PWFbIO<ZfLXZB00000ZG[b`X`3X`UE?>fZ>CPg\#
00000000001aa=>00000<WC6b7R;GWhbCHeGVM=P00000A8_deAOZP9Bea^B1m7H900000000000000000000000000000000000\#
:bXJ6X:am[00000PA>HXnGXn]000000000000000l[2hm00000000000000000000\FR7VX1c3G00000SJURX000000000000000\#
0000000000BB[8OFG>ef000000000000000F_Q2900000V4GJKNhck?DTd480000000000<^d]5Kc_>\BI`cQF8bQT0000000000\#
>?M;ViDD1I0000000000^T]OQ0000000000;`NBmQcGYlgjbknUF0@S^_`ioTN@UijUa]\00000000000000000000eSNCEPG3lo\#
0000000000VOHIKGc]gW0000000000k66Oa000000000000000000000000000000D:G700000000000Qj4PCD05^i0000000000\#
00000]@X8800000000000000000000iRYVk00000000000000000000XI9];00000000007AUhCaSEVK00000000000000000000\#
^S;B]\h[9WbIBHI00000000000000000000f0LYQ00000`IWh:00000T^dUa00000000000000000000ckOC<000000000000000\#
00000<^WA]ERYG0=L[\:0000039\DVn5]:NX_:a_00000Z]>C=Hh8a\m9?jHGUUQ400000000000000000000P@aO5eEHO?00000\#
00000[fANhRg=hZ:dZciJc>R<00000000000000000000UU2;a00000j`M4<000000000000000cjc<R00000T6eKAGOFU^PI39Y\#
\;Z_OUP_c4000002KG0Y0000000000000000000000000kDUjX00000dQC0lko=b`00000000001J:>?000000000000000GX0OH\#
nWYT=0000000000000000000000000000000000000000Q>TV>00000KT6Y59A5mG7cQ;?000000000000000<6Ck60000000000\#
00000000000000000000000000000000000>LYLN0000000000000000000000000:b0O80000000000@LBf500000ob74YP6CfF\#
00000000006BQ4e00000000006n>o07kS]f000007a>daSA]1O03QS?000000000000000I6;Nh8l1A[00000000000000000000\#
00000g0SQI0000000000000000000000000J^=;>Z]OcB@m_440000000000E<\Id0000000000000000000000000:je>\00000\#
0000000000000000000000000MJBA<000000000000000000000000000000000000000000000000002_BAg0000000000fd`1Y\#
0000000000^2HBU00000XKdL`00000000000000000000Nn?WbCJ=ZTi?BZ:nDK8O00000000000000000000000000000000000\#
000000000000000KQclBXnHfN000006n2A]000000000000000VE5JbmBGAH0000000000jDcE`0000000000000000000000000\#
000000000000000L>IFZ00000Q6ULI00000^d8@S00000TPD3i000000000000000N4^Jk0000000000000003K04O00000@_<7Q\#
000000000000000000000000000000hk=gJ?\]`W000000000000000000000SSa6]>3\5E870n4[7`IDKCSLC:KJFIaWn=RN\k6\#
m<^D96SFGR;S^ZgedQ9a84W:c00000000000000000000000000000000000RXUO<00000FHWf@00000]_VD0IZ1<M00000FNeGS\#
00000aA:KMjUM3TD5e8i00000;_WAM\E>MSQ^[0h0000000000000000000000000Wc92gDaE6Bd]cM4000000000000000`lFiG\#
F<<<T00000000000000000000ZFYdVRgP]o7VaXl9?SO[000000000000000XG<L000000H@X0100000000000000000000hlLR6\#
00000TF7RZmP[PN0000000000\C9Wd[FVT00000000000nRVZ:`eFlT00000HYKRF00000j]3Z[C`[CT000000000000000VGD`\\#
?`QPbQ5P_F0000000000000000000025542?g9GC0000000000?n2ZD0000000000j94N\nQK=1Z6dMh00000000000000000000\#
00000c9Abe00000R;7]U00000JWL8n0000000000<X^KM00000L?6l=000000000000000000000000000000=k7o=e]2E>7<:VE\#
=QUdIajZo3000000000000000QPLVJ00000000000000000000NVQiY00000IF>6;0I9Z_00000000000000000000000008^;l8\#
00000lQCXP0000000000Oo:T5DHP5URgU2F0000000000EK<mJI4Ahg000000000000000000000000000000000000000000000\#
8EE8T00000:YU84DnJ=mAA=\f000000000000000000009FCd9cE]MZ000000000000000LDQ12<]AU]00000000000000000000\#
=V@Y5YoT[<WZ\==a[Od5M7bWkHid3B4SHac0000000000EOOEn0000000000EDV3[eBWCE0000000000LD^?c000000000000000\#
0000000000i4XDf00000dD=I6`R[`90000000000eY_bi00000J8OdS000000000031InG000000000000000000000000000000\#
m7dDS0000000000^[B?ZO\CP4\kTgk8:9bnNU065;L^QDY`7mjFa8P=1d90?]Y?XiDR_V@^bdhB0000000000000000000000000\#
00000000000000000000000000000000000>35@RkLVTCQQBjN?PNXg00000000000000000000XoJdP000000000000000b2Ke]\#
000000000000000h^1Qn_MIC^000000000000000HL2AEckQ2K00000000000000000000n^VH70000000000000000000000000\#
00000eRJCN000000000000000000000000000000000000000000000T?DS>00000D;Om2[gb[Y000000000000000Bj8je00000\#
9l1`j000000000000000000000000000000M<6cT000000000000000000002RM^o000002H[e<0000000000JcLPb0000000000\#
XPNHi00000000000000000000kk]dZkRdI<0000000000Z6KkB01`<@\DTM9LMUnAaAdKR00000000000000000000]c^]M00000\#
00000bV:LZFgN4j000000000000000UG=JK000002<>X`kHaWj00000mG8akdeKBfZP24Q]dR6Q000000000000000flKk300000\#
00000ER3Xl00000J88I`0000000000V@]RMo@Y[l00000>2SGl00000000000000000000MX;6D>M1M5>RN<Va\Wh^[gZLoi@[HY\#
00000`5B2W00000BCP1<00000nE_iKXmAXlXUdd?00000OHISAoW@GE2>^iX000000000000000000001=Jmf000008LdPU00000\#
00000:W^cDK?ZQG000000000000000000000000000000J;Xnm000000000000000@j@K0KP6B7B?1jg40`a@O6EjmeUD\Vj6`\Z\#
000000000000000hD78[00000000002aWl;00000keH;:8O_=300000000000000000000=3?Y=8cIXEUhDWKc@E2aX=?>3L1\>Q\#
[@d@b00000000000000000000000000000000000_[HW^1^^VAVE`8Q00000L=WiV00000`F[2B0000000000\XQQ000000_5abO\#
0000000000c^Z3n00000000000000000000BPAOc00000?;E=A4iSo900000000000000000000DUJ1b00000000000000000000\#
9FcgN0000000000000000000021B[F8CM\U000000000000000000000000000000000007VPVk0000000000]G6]O0000000000\#
W;QZm00000aLaXU00000IAY0GK_<ee;I:c_00000000000000000000BAXR<00000000000000000000XN^\F[V:2Cm@Z8F00000\#
00000000000000000000f8JED00000oL2gjia4J:mT\KU00000BM;8X0000000000000000000000000ac8\Vc[]oA6kT`>5m]>A\#
00000QaBdR000008_?[3`kXeI000000000000000l0e7E0000000000n21KlDW9Z;000000000000000^bX^N0000000000RQ2\D\#
0000000000OkJ_S000000000000000@XE1Y00000MX<VD00000J1XOX0000069[:=0000000000PFGDNY:K_C000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI43XiFR5o0000000000=QCO[ALc9B0000000000\#
Q:0Vb00000]@Ilm000000ZN_H00000000000000000000M\75O0000000000000000000000000000000000000000LK>cb00000\#
000000000000000000000000000000HIFQ500000cOe5600000FJ]:a00000QS>F=000005GA4:J[8TX:9UA10000000000n`C@=\#
K0<6P@QWiH0000000000\dT2aX]QgaiiBghIL^j?0000000000@k<TUJkXnOFaQTH40N?P000000000000000000007DaF@00000\#
X?R<o00000000000000000000?YA^^000000000000000^O]K4X<R?QUoL2ML8\2?bd[6C]D84b00000000004^bgdh[UYW00000\#
000000000000000000000000000000000000000000000IFRm500000B8[Yi0000000000000000000000000000000000000000\#
^02Z]0000000000P^8CZI3>oCjM6SED6a_5N60=T73HFG00000>X5Eo0\Um@[9[[o00000<Z=K1lHdR>l8C:U000002R<Sjm;^B1\#
000000000000000nLDnj?lY8f00000000000000000000?_1BiSMVdWW?]j]0000000000000000000000000000000000000000\#
TcUA<Fj<m>:MI5B[\4H\e=Ke100000PbLPC000000000000000000000000000000P3QEk00000VASM>00000000000000000000\#
0000000000`G>?c_LHUUXU5eS00000Se`2E00000^^WE6ZX[?700000=<T3[000000000000000K;;4n0000000000Wg8>@M4Q0\\#
1^bbM0000000000000000000000000U6X32ja^eUE7JaA6VKS200000000000000000000000000000000000000000000000000\#
AnOJb000000000000000000000000000000000000000000000M=O>I0000000000000000000000000;:A;m00000jZMab00000\#
00000AhEI;0000000000>C1fc>9OHH00000000000000000000000000000000000d2J_j?b3S<0000000000000000000000000\#
]hSXK=iBIB000000000000000^RSMn00000000000000000000XJ[FC000002`?`TAcVN^00000;Y14500000[HXVA0000000000\#
00000000000000000JaR00000=eALE7hG7JQDMk1FfZeb0000000000000000000000000QhJZ1VoI3ZSk[mn0000000000SZdSQ\#
:]Gc9\bb]S00000000000000000000000000000000000;G;ii000000000000000^RGCG=FHF;6HcLP000000000000000nb7BF\#
000009mBGfE81ShVb==0000000000018Z`C00000KhV`b00000000000000000000000000000000000=^5k:[SU4S<MagR00000\#
k\1C8TBSFZmUUS==^4Rl>mKV>Y:Pam00000j8N]o00000000000000000000Ph7Plgd7e_@6bYK0000000000000000000000000\#
UV8Io0@D2V0000000000lWA5300000GDCZceo3iOR0F;80000000000000000000000000000000000000000000000000000000\#
0000000000000004MX<MBB3jm8I3RY8o\aW00000000005H058E]XACA`]CM00000H2X;JYHCJe00000000000000000000_A>Qn\#
N0TTY89XaM0000000000000000000000000HcBd=]a>SJ0000000000i7=W?0000000000d3<AA00000Y\TJ:kG9O8Mf]AH00000\#
000000000000000NZFXL0000000000000000000000000o7K1B0000000000000000000000000CaXbk00000000000000000000\#
0000000000n\0i[00000000000000000000OS:@8?cBnN0000000000H94Db0000000000000000000000000<Y;n4`OJR1mYQff\#
mYWX^21d7_00000K:>g;[CFlnl;OY\00000XfV`700000000000000000000<2:0Q0000000000[FX2@00000Mbe<H0000000000\#
0000000000J2U9N`k_jS0000000000000000000000000000001MNIDJ_Q::G]WKb0000000000gb:<XC6Q8b000000000000000\#
000002mbhD;WOC_gg0V7ME>Pc000000000000000000008CNG;00000000000000000000000000000000000>N^dncTJb[00000\#
0000000000=c?\X?2D85SNS@OWHXTfoRT3ITA[F^nA_\co=6V60000000000000000000000000000000000000000E<C7?]b@1A\#
^;AhFM:4o:^SLCH>QcdTk0Z\l8UTPi@bI2I0000000000:<?GKf6AmRa@Fgj@FBbP00000000000000000000NhK>C0000000000\#
000000000000000mm^ZV_V14jDmOY@000000000000000000000000000000DX>M0<7AhZ00000dZ6X7Fd7`cNgVZF0000049MEU\#
00000000000[E`M0000000000000007J9Tmo@Va=VAUAi0000000000[D@lk0000000000000000000000000000000000000000\#
621^9G]L9Q00000O95LJJRH8YHMF9G000009<^1o000004IV>\000000000000000b@H9:000000000000000;7PVA0000000000\#
0000000000goOXObk[VP00000000000000000000000000000000000JF^bSG`7@k000000000000000o?YD6000000000000000\#
00000000000000000000<STaTNhU_[0000000000E6@VK000004VYNLE5^[`00000=R<c8000000000000000^]<_=0000000000\#
00000dLcWH00000;YKJ`00000000008Z[fc000000000000000000000000000000dWcVMZA`ka00000ad[]S000000000000000\#
000000000026?_Hcn\3S00000W6=V?IXSQ=CmE;@0000000000000000000000000000000000000000000000000000000[lE7B\#
=>b2G00000YSHlT00000@nOSCF0`>l0000000000S]5RlM\>a`@XN3:B1`5iJAR3\00000000000000000000000000000000000\#
]KLA2NZ68=6A80P1HNBUC5Olc00000kiSi:000000000000000?VXF`00000000000dJhc00000000000000000000LEGiB00000\#
00000<90mkgO<Z50000000000000006>2ROALY1`Ii7^a0000000000>nJbL00000HFO000000000000000000000000000T19fT\#
JYKTZ00000Z15fBZXGgW[lYn8BTd@8Jj4?HLP09M000000000000000k@UH7000000000000000000008m>^A@GIZgfVJ1@bC1iW\#
^UMaH_AYMFlGGUFjcaR?LU\3600000<FXDK00000000000000000000000000000000000`A^L1kFWPL00000WJI?1R9X``00000\#
<m6Mc00000d6[[Bka0hUW]5E;000000000000000[kGL>D_]6V00000LHM\jlU[<]gFTg_0000030Boh0000000000=9CHXF;AP_\#
4554HALPbZ[d[m\00000000000000000000L>3R@00000]<Z`U00000000000000000000AX;G<L5GIJXh\ibkKNPYiCR[<00000\#
00000000000000000000000000000000000000000000000000]e8T700000000000000000000WGDdkoBYnIIHLP300000Ge2;4\#
?MKWc00000<6_P=00000000000000000000R4^BBjm2kC0000000000A\^mW0000000000Ki8[FWoJWk0000000000TkMB100000\#
00000R;?V[ElU490000000000000008@1Z0000004bQR30000000000F0Img000000000000000Zm^d?000006^<igB8YAHbfUE9\#
0000000000000000000000000E>e6O0000000000000000000000000000000000000000:JB\;Id``=000000000000000DV^Z:\#
0000000000:K^jK00000jc=U45ScEA00000000000bNWjDKS[h9k:lV00000G`A8Wh[87S3l8YY0000000000m5\I600000<Y?0T\#
000000O<8c00000000000000000000^X_cG]HX[QHSCbQ00000000000000000000000000000000000lEU300000000000Ba^oC\#
0000000000000000000000000000000000000000==HiYcSUBE4gW6nb=Jf8eRO7l5WYnSoN=i^gKO<L000000000000000cj_Hn\#
Ra8k4HCNcD>f<QRNBcUWH>^je00000000006iA>b00000l6::^g0W^a00000636933HLo@EURXd6UW@8PS[_`000000000000000\#
0000000000^94`Z0000000000B7P1T000000000000000SRIh:WR1A@EIM`I^V3I?Y4;T\HdJH:0000000000fY6;S0000000000\#
0000000000000002726N000002;LU?00000000000000000000000000000000000000000oZQf0000000000lY8B^8g1mcne=T4\#
3_J:K0000000000PT6^6b8E;I00000JSO4]YaL3_6RIfc^a;DEIoQAj4\[]:000005:c:a000000000093?fN00000:KXS300000\#
00000000000000000000EkbcAl^EMihSN5be;3F800000CT7DgY_5OK0000000000YG6jF000000000000000000000000000000\#
0000000000YJLQNl5<oO00000644oi00000CX]5I0000000000Sh8UUZZX8X00000A=P5EA]DC@:RS:C2I>:M9[XnA00000]AR@6\#
^H1Ja00000000000000000000FI=<7000000000000000AP`@KT;^V500000c5;ad0000000000HRdT;00000Y<A@l0000000000\#
00000000000000000000^OWkT5A1UZ00000000000000000000000000000000000?9JF\00000000000000000000=\MhT00000\#
0000000000QM@?JHOTJJ00000000000000000000AgMMK8OAG0CWQAT00000FOMIJ00000000000000000000000000000000000\#
0000000000BVFfJ0000000000jK3c_kOH?Zk35;V94U7fN@XI5YCY910000000000000000000000000i3?Nm00000B`3NK00000\#
00000000000000000000:oMFL0000000000000000000000000000008:a0<bn_9J000000:D@<0000000000cK<UPC2VP@00000\#
=]cnh00000IO=5YSFbf=0000000000h:2cVDEGC`fjZV_00000000000000000000000000000000000D64hk00000hfHYZ00000\#
0000000000000003?@U3b3M`d_g7L<ZMe9900000000000000000000De[RgMf][<00000Gd:=7000000000000000Y01@b00000\#
000000000000000a5=aT00000>eP:R000000000000000dZ0<c00000hVYB:I^;CB00000AM5[`RiaJP0000000000CJ@c=<J:U\\#
0000000000000000000000000g200Q000000000000000\]e>=000000000000000000000000000000HW_OX0F[e\0F[h7lhZWg\#
00000000000000000000000000000000000_YSU8_UBd0000000000000000FEL<h0000000000hM]ef00000000000000000000\#
^nOak0000000000000000000000000000000000000000000000000000000000000000000000Z[04j00000000000000000000\#
000008:1VFcX;M2CecA500000E;1850000000000l[C5n00000:V1OOR1<Tl00000k;YXJfiL`em3K7h^VdoH00000iD3db00000\#
00000GceCN0000000000JJTXP000009:LBZ0000000000000003]3aJTE7hDOcK\R0000000000AI5A7nY\^E00000Ta=WM00000\#
00000n4PJ]0000000000o`CeRNWH0R00000000000000000000000000000000000000000000000000G5G>ld`Cl=GYMPb00000\#
SJ;AA00000000000000000000000000000000000000000000000000;KKaMo5F;RK\8RGWUFG<Y6>1L5[YDFgG`WjLFN6=cdbfO\#
UR3Of1QKK:KFa>m8Db2S0000000000VIN@@Q96YM;94Pn^GYPJ00000i;c^l00000000000000000000i[`Oc6o8d:UdHfZbgMnY\#
0000000000<l9nH00000000000000000000F_Ge1E<[3K00000000000000000000kh4;>U\J\600000SF;:maV3Da0000000000\#
gVBD]0000000000000005@A\600000000000000000000_F\1o0000000000o<X5;0000000000L4TTg000007<Y<aEV7l[NLWb5\#
BYOQ8jk[BLem1lDQO1;`8=b`_Ng23Do73oeO5K[20000000000Oi\49\<SVTj_<^d>Q`V^O2^4E000001X7>R_nc\S0000000000\#
00000En9`=;OK3k]7Z[P1@_8>0000000000_j1I`000000000018RRic6^S6LR:l<nHAdaTF8DLO9UWC00000^j3OG\fS8R00000\#
0000000000QJ9XoG:HIbcEQ`40000000000J\YlYe]4<80000000000000000000000000n\Qmj0000000000000000000000000\#
0000000000000000000000000=;3FhXTB31a;cHK000000000000000000000000000000TGa`fEfW3GCAIZQ0000000000gT<I4\#
Gg>7m0000000000A3]Q5>[R=@00000000009?]`>0000000000000000000000000g@;JdDb]FiO_dm800000D9817gT9=M00000\#
jJM_W_g]n000000000000000000000000000000000000000000000000000000000000000000000000000000000Vg><\KNJK_\#
1iNeT000000000000000Ee9EXcocic00000000000000000000000000000019PBA8:O[20000000000_TPN@lGc1=O?a`300000\#
00000klOWO4]>J;0000000000\a2Z900000000000000000000TdU7J00000000000000000000000000000000000R3LJ8leXiJ\#
00000emV\U00000000000000000000onTRj0000000000]^M^?00000\I_ER00000SK;E40000000000000000000000000QOTk:\#
00000000000000000000K]8UFeb3@X0000000000000000000000000`LaK?000000000000000hVVgSPQ<4j`[JoNoV4\RKVW;X\#
<G2eI00000000000000000000000000000000000UcX51>8AjE0000000000502=Rln8KF000000000000000000000PH>Sn2UQ]\#
go66LcDFTn3U4Jg00000000000000000000000006L;Rfkf0fOlbHcT\]Ye_\?[g0:4a8H000000000000000000000000000000\#
_O9>000000hMEnomYG;o00000Id1Y>>^NM6:5e=OLB2In3>[B;We]8V`D_k3000000000000000000000000000000WM?4i00000\#
0000000000000000000000000000000000000000000001T;Y2000000000000000e[I;c00000H]\LF000000000000000VRL30\#
aJX3E0000000000C0CHC000000000000000Dg1>O0000000000000000000000000000001:ZX<0000000000000000000000000\#
?0aDcMo>_j?\Lni0000000000PTOFi00000000000000000000mV=oRGEVN<aTV3:000000000000000UJ5gg000000000000000\#
0000000000H_N\<gB0>90000000000000005`V^=00000[[e1m0000000000000000000000000000007HR\N000000000000000\#
00000BS3J8>MV@c00000000000000000000hgLLH_001VSG55Rb=Pn`OO\H=0000000000000000000000000Kd2^10000000000\#
00000T_d_E000000000000000ZbG=200000000000000000000000000000000000<eRMj000000000000000000000000000000\#
0000000000<\6FYR;B;D_YT3o00000m<WSm0000000000_@P27TY>c<PX996OdEljV^UEh0000000000000000000000000Mj0ZH\#
00000D8ISdcoPPi000005H;]a0000000000e=2B`LZP9O?Dd6L00000?E63X0000000000000000000000000000000000000000\#
000000000000000Z1BWYP]Tcd00000chYWF0000000000:R2BF[FeEAaDGC:\0=KERaP>^00000?9b7SC^9mN\L@o2l7Eb]00000\#
0000000000i\CU>okDDEkaE@l000000000000000hg4R6olJll0000000000000000000000000L`GOB000000000000000GAcBS\#
0000000000M4=`dlKFD4000000000000000000001UB9d00000000000000000000000000000000000EjYI_00000000003m1J>\#
00000000000000000000JjXkPYP]6_0000000000FoKTJ00000QP5i:0000000000OYS2I00000bW[iB00000efEHD0000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee6Hh00000:TTFkbF>QQ:<OP4QdYaMC0[=8\#
000000000000000_d;^k00000Mb;:M000000000000000KMA<FHbCKnZY0=2`AQVJ2U[GU0000000000d`dTo6YDhYe:bBj00000\#
00000000000000000000000000000000000[JQW?00000@2TD80000000000000000000000000000009k?ah`1F2O0000000000\#
00000000000000000000000000000000000000000000000000;OcO20000000000000004gEk`SkG?m5KTaHgo2n?;9N_k87Wd3\#
AITj70o[ZeT9;em00000_lY>>0000000000000003B<SQa8><SnBP2Q1T[7HgF7YB:<IKZi:LFi000003:8?G00000hG0E=00000\#
000000000000000000000000000000000000000000000ScA0@i;M>g00000000006;L=<00000000007C5\:bGW7:?m1mB00000\#
00000T09Ul4@Emc00000=INJiE\LWj0000000000;_FJ]Mf]aT;_>H800000=Db_U000000000000000000005m0OY0000000000\#
00000000009_OS20000000000000000000000000000000000000000djPB[000000000000000?922hkO2fI:3F[R\WYj9`Vb_g\#
000000000000000000000000000000i?^Ij0000000000000000000000000iX6VW0000000000:1ZIR000000000000000VFN2I\#
00000^UHkj0000000000000000000000000[\3e1boQl@000000000000000G<9\hM<DfDgEX\[Xe`Hl0000000000ZLVAg00000\#
000000000000000>OF1a000000000000000j7JMi00000D\a>2000005JLN_0000000000[IOKlIceE30000000000YROhK=>cU2\#
XS9b4d[;1ElcF[c00000<I6I=00000MVZk2000000000000000000000aLX30000000000:87@=S:?cl]PH9S7SO\^0000000000\#
0000000000l7_LW5O<nUAgb>40000000000PLGHX7HG^Q71V5A0000000000B8AS4ROCba000000000000000000000000000000\#
00000XAP2Cd485QFoT\;FC7;`j18kBmfWg@0000000000000000000000000000000000000000Kl:iW000000000000000d2\FJ\#
00000000000000000000@TA^RETVL_00000E`=3Z0000000000KVEWTS5S5lkZ14\D[SAVHb]0;g9`CR7]cV[000000000000000\#
Fb3Af0000000000LP;Gm93AS[R:0B:0000000000000004C4iIecWFPl5KIWllPUW0000000000l^7m5[c=BHU3V4E0000000000\#
00000Uk=m500000000000000000000_FOE<00000000000KcS1ai:?gW40bMNTIH=McZN;000000JI8<00000000000000000000\#
0000000000cU]8GfDMRTmkJfnNEU[00000000000T=CQ72;12A0000000000gaaAo000000000000000MAH7:WFGYS0000000000\#
Ie2QIh<bhk_m:d]000000000000000000000000000000000000000000000000000000000000000000000000000<gbNl00000\#
00000000000000000000000000E>ULkU`kn00000mlGR700000000007W<>WE@c1n_Z:E<_7AAG0000000000000000000000000\#
00000000000000000000000000000000000ERNaZ000000000000000000000000000000000000000000000000000000000000\#
000000000000000NG`oI@P5jiKY`EJlBcVA00000mY4\EnlMH1a3I1>0000000000000008[5Y[`n=Z86>]<?=f^ML1Adkh00000\#
00000000000000000000000000000000000000000000000000000000000000000ZAG9`00000FL0Y00000000000QMa3a00000\#
:c<HHeE30j000003^;\mDd0]BbL\[U00000PWXfo000000000000000CjB3QSRVM84NDb6E@KdHMHLSe>K\cO00000000005nN2k\#
000000000000000000005ZK]OgY@T9B44jo0000000000?KG:VfP1L[00000000000000000000NY9lUG^ENi000000000000000\#
000000000000000X@?gB00000:;<Xa0000000000IB:gW00000?]4h_00000000000000000000`ZXE>6?5_ePoe9i00000Ga6fQ\#
URJPY0000000000000000000000000C`4BY00000BSKQ000000000000000000000S85[9VH8EahMDBZ00000DRC]M00000ZQ>F^\#
=4Fb00000000000>87CV000000000000000V72KD0000000000X:Dd`FVbT6000000000000000000000000000000<mAlL:]KmC\#
00000HV>=_Ma7jcoDDN:9<P6B8RQ0N\NZeo00000000002b9o03IGfB000000000000000000000000000000n42OX0000000000\#
00000SQb1P00000>oUgTo;_Nc0000000000XbYZ00000000000iAQBE0000000000000002c=LS00000PT:HLK80PUcG73`1m<@@\#
b3aL30000000000000003j5;JX1^n<0000000000:PGhPdX;LZ:hETI4_\IXZ9^f8QLIHg00000000005d[lbY:da=0000000000\#
<GEN;00000000000000000000P4O@FL?dBU@F;LjjYBZPBKXXc`]@hXFG_f3L8KV03icl00000000000`O?h\@369SXkG?FEgcoe\#
00000B6>Kf00000000000000000000S?Gm90000000000000000000000000000000]>4WGo8^T1?76[_=EdYN4V_Z02:_a>0WDI\#
00000nJaUWlh^<N00000m>RFl000000000000000POZ1IgMGOTj3I0PZh]@_ViaoNbY]<50000000000g;PY<0000000000US>g_\#
YEYko000000000000000][4Q@00000=5U_KW4>Hj;lS`E4XaT>00000000000000000000Lf4bN00000DCA`cHJ1NiZW9[i00000\#
d58gb00000000005mS7N00000gETgR00000000000000000000000000000000000000000000000000cF_1PH;Z?j4F_J<00000\#
0000000000000003;NoR00000En]Bb00000gPOgC0000000000TKWkBHRbMC0000000000eL4ID0000000000000000000000000\#
0000000000;g>]Q00000bHAK\@_AMD_GMRJ00000000000000000000000000000000000dQ=KZ0000000000000002@Lfb00000\#
3CHoA00000000006mK900000000000000000000000000ohVD=00000000000000000000Ac;ON00000000000000000000`dUPa\#
0000000000e^7\3?0Mlc00000AXQo@6\?ZP?BMD7k6d[700000C<FDP@aVTnX@8C0H^d`jXXdiG0000000000000008e=RT:CR?3\#
0000000000000004_?>IGb\fS0000000000000000000000000MNTZ^0000000000<l:NDL<PR90000000000000000000000000\#
0000038>i2_lHe=9S=mM00000000000000000000WI`B0000000m@P;SncL_5CcLg00000000000000000000000002O;hK00000\#
ofa0V0000000000gTT<40000000000m48QWKoRhM0000000000000000000000000;GJ62000000000000000000000000000000\#
0000000000000000000000000000000000000000:BWdK0000000000gP@D<Wd@5]KA2leeSK5BCCG=g9bNa>4^`ocQ6BJ:UbQPD\#
DS8ehkPYYRbPb8J000000000000000I9AQj0000000000084Vm0000000000d5b7C00000000000000000000ScV?m0000000000\#
cO0:E00000j0bMe000000000000000T7`]E000000000000000000000000000000000000000000000he8f\j3\L`TLDLl00000\#
hX9ZJ:kVW0e`SAAQmSmEd5bU\l43_fc`dAQ00000000001SHnL>HE45QW0cZEc>=HKNNDo15[m?mTV?V]@FIL000000000000000\#
NJUM4U66@_00000Hda7g=f?KIk__`=ZW]A6000000000000000:73HW9_ZJZDnbe;000000000000000000000000000000VG@38\#
00000R_Bnf00000000000000000000LP3l400000m5B]mI9[5cg;Pk[>0=>59>[WD00000eJE3;0000000000000001BCmV00000\#
^kV`J;XUaNF``MV\4?@lGh1IO];=j2RlB`1SlGO5H18m_;mI5Q00000CMVQ100000LjLEO3<`E@00000fUE0h000000000000000\#
:Mdk\eZLPY000005jEP0000000000000000ZZJiUmiSnI00000000005@>kO^YTC000000L<BOk000008bd:g000000000000000\#
000000000000000AIQ6l0000000000<4UR<00000j0C`^000000000000000000000000000000000000000000000kMb\3Xj8Lk\#
>4B\UN0IUM]b`mF=OaVJ00000>91:Rm>3<TcUWo0_W_gB00000QGAH\_O4laN2G6S000000000000000000000000000000P;71E\#
0000000000000009NZNK1\]E[Dk6bQig2h:nJ?dYgiGJ6o4N3mAo7VE@iLPnYn0]j]T_;QeQ_i7nOaYH0000000000b>U@f1h3Ud\#
00000T9R2S00000JMcZH0000000000hOAoS00000000000000000000i<N^<8FO7\00000G`Wn_00000G:>cl000000000000000\#
0000000000Ko^WO>kSbCIG6X^00000DAZ=R2m:OK000000000000000000003E=g4[:Ti_aHXod00000000004H\JD00000hU6dX\#
5\3gi000000000000000@T4nej04=f000000000000000000000000000000OSNIn7l\Qc00000VjaTa0000000000000005_HJT\#
S;XQ300000000000000000000JZ<^G0000000000000000000000000>g3nmDgONN0000000000aR090000000000000000SLYZK\#
00000JTLCkfb7e<C?9L>?aJH_MlaUbBFdao000000000000000000000000000000>@VKF^^F650000000000000000000000000\#
000000000000000000000000000000000000000000000POKGY000000000000000DJ;Wc00000TX^_M00000000000000000000\#
00000ILd7<mhHT?00000S?=fT000000000000000000000000000000;?Vkm`A:6BWIb6f000000000000000000000000000000\#
^QIEA:JUG]00000DS2JVEJ6W:PZI^JicPGn000000000000000d>WFGT^XPb00000000000000016`OX0000000000TSEf[00000\#
0000000000RjSNn00000mX=F]0000000000ETFW?\=^G700000000000000000000000000000000000000000000000000Se>Di\#
0000000000leNWX0000000000gC;JT00000fc\feO_;TA:^`GQ00000000000000000000DXKYY00000<iKW3LN;^E00000abHbU\#
0000000000JTN0M0000000000000006lO]XaVJGe00000d=U=00000000000UD:UD00000000000000000000WY:L@0000000000\#
00000000000000000000nL\Cj9?]POX_?VhYU<?:]MQ5B0000000000000000000000000000000000000000000000000000000\#
000008o28SYQAfL1aZo=0000000000La33;TPXNU000000000000000HZ4F5000000000000000bQZh:Gg[:n00000000006X7`7\#
0000000000000000000000000\[S\S00000000000000000000^J=SeFKFo780cnE0000000000000003<Q^@00000?f0oT\h2g;\#
00000Y8<oB00000_JbJjdDXNm000000000026aV700000nNFn4l`FD^hHMR4000000000000000c<?SO00000000000000000000\#
88RQ>00000000000000000000S7[4J000000000000000feb61000008=[6_0000000000lZdcaSa_OI00000000000000000000\#
00000Lo2Cb00000NMHAAMGbn100000cKG:KOlIBV00000QSRU700000000004TP\FAK4n9a_Y6S0000000000oh^P:0000000000\#
00000W;N3K00000000003T6Z7000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@[I7000000000000000[lP3f000000000000000\ebE30000000000U>N@O0000000000JB^nk0000000000Ee18B00000\#
0000000000^fMio000000000000000fb6To00000000000000000000000000000000000000001Z<UF[7Wab000000000000000\#
jI6PL000000000000000kbTF7000000000000000000000000000000n>3;]o_FQgLXIkJ`X7WGo1E`?0YSTJ000000000000000\#
C=4_De\\Rd00000jkNeK000000000000000000000000000000kI1G8A16<Z0000000000N0>5b0000000000000000000000000\#
00000000000000000000Q=6QM00000000000000000000nP1S:0000000000000000000000000^dKEa0000000000DYR?=00000\#
SS9mACXH>E00000000007LAi=0000000000000000000000000?PJU8\7`l;000000000005GS]KO\<3<FeJ4@2:aEFUClh00000\#
0000000000000000000000000TbKHi00000KjPo4PKA[A0000000000LL7g5<>BfS00000SQH`JDVYWT;`;@R27EEkg[10@H=KPF\#
00000U^bVO0000000000000005o\QL0000000000_nDPCDCbY7^LLb0J9_]800000Tg2J;00000000000000000000<[TE1bQ3:D\#
h^9UdF:NJ>YoO777M=CT@cQCLdkTkHEba:n0mceQ00000`EM`V0000000000jN?1\fQG5N^cY9Bj@<na00000000000000000000\#
oZcN`[A\bU000000000000000mDGP@00000@I[dA<T]JZU3]Lb00000XiRb:jX6><=j9H69O4oOBIE6600000000000000000000\#
0000000000LMb\P00000000000000000000000000000000000Yk\BQ0000000000BjEdE0000000000<FBAK000000000000000\#
n[TTI00000c3NgDdJbgnjU3[@NJVC5000000000000000eKVIC8\WOl[n0Mb=lZae<NG@G00000000000000000000nJKDN00000\#
[:O7B000000000000000]Q]i_00000<I<S?0000000000000000000000000000000000000000000000000000000YBK>ZFTSX7\#
_86A:0000000000ggTEhhZCJ=BQ_3dgoMR`XV>:@000000000000000000000000000000000000000000000^jFPE00000LX7am\#
00000<VJR8:\@f2UUWZhlgUKN000000000000000EbH2\0000000000000000000000000000003bFoXLLYJV00000J9SPm00000\#
;0001gGNm;WWYiE0000000000000000000000000B^ZOjS9DG[000000000000000000002[\ZloaG^?00000Zc5H60770W`^c11\#
00000V[QEK0000000000l?\h30000000000^;5=CWSJgHN?D[;HI=W\000000000000000000000000000000>P8QHF?RVh00000\#
nlJmBmfcH]00000000002Q8GR9dGNXD_0mK000004gX^ZVkUVTWl<K_`h`RD00000ebPjQg;EZ^DjB2@6NMAC00000gk`aO00000\#
00000YUMh600000g;_LF000000000000000000008M`M50000000000hFGATBcT0200000TlMOU000000000000000iQ9VHLPFkd\#
QP7FRj_Gh>gD0IH>O:\n3ED3E_E]W1mgHn8B6L^9E:]_jTiDT6A8Ce<0000000000000000000000000000000000000000nV2T:\#
000000000000000000000000000000000000000000000SGW;400000jk0lL000000000000000fi5dS757HO`FPAA0000000000\#
<YY:=AZ2]e00000WA@KF0000000000BRKa2liCf100000000009=YXB00000`gA[12>KE20000000000T6P61000000000000000\#
0000000000366Y@000000000000000E9>WY000000000000000mh65^FoCbA00000T\[PC7<LMD00000]iSNGVW\l00000000000\#
S2E0D00000dFTKF8aQIm4f?e34f@_J5T51fQF4:>JgX@Ain4PK0000000000Wc5^75KNmV00000L;P1k000004^P<Z7:0H9M^6BT\#
R8TJm000000000000000000007\4l:1C7oZo2UCj000000000000000ECPOk00000000005]dZ0000009LLUZ00000CPAHG00000\#
000000000000000DJ7oikS?a?h@G45T\Tj[BM]T:c;d^B0000000000CL`ZP00000000000000000000nE6f>000000000000000\#
00000i5SFE`OYMW:H<^>mCJ7R<R`fc000000000000000HbH>cg\b3VY5An?5TaH_000000000000000000000000000000MdFi:\#
0000000000LQ6el0000000000TNL<S0000000000XQ2NM>mUU`j<Zng0000000000m13lH000000000000000Ai6<K0000000000\#
00000JMb:o00000000008Q?Se000000000000000000000000000000<0U5A00000lGZU`Z>R:=k04=Nk`V0E]n^kZ0000000000\#
[:>5?VfYic00000dJ0<?;>74l000000000000000VKF34000000000000000L2]h<00000000000000000000000000000000000\#
lJb;B0000000000000006d_cQ00000B1c`C000000oNDF00000000000000000000EBNODRMdHJF63D00000000000000001HS9n\#
00000000000000000000bV_he0000000000Wa^53CYBIS00000CL5Mo[B3nU9la:@00000TOaI10000000000N]7TT0000000000\#
00000b1\H`00000000000000000000000000000000000;^WO:0000000000i^J>;000000000000000MLFLgc`HJeDjMU@ZDcXB\#
000000000000000\eBSZ00000OW`9I?[dX?^?D:n0000044QT200000HZAlnPmRZ^00000000000000000000000000000000000\#
00000000006TQ7;00000000000000000000000000000000000>k5jZ000000000000000Wn:5KN_Ff40000000000XiO`k25HHa\#
eEbCF000000000000000[F7a11DADiUj;33EGONDhcT_RdBJRdn\\OT\`dZZ000000000000000WII@XokDW_R;LlR00000gQK7\\#
b^^2J00000000000000000000o=4P\00000jVc0V000000000000000XTAg6bRX130000000000QQ^]o00000000000000000000\#
Z:NSK00000000006I3jQ000000000000000mVROS00000000000000000000L=amHXKOR_00000^[\NT00000000000000000000\#
;`FB8000008EdbS00000K<=No0000000000gOPU200000Gn3CC<KNQM?0^`dS4AIbDjaQ7000000000000000000000000000000\#
00000QiV^O000006bFP2`nTH500000000000000000000000000000000000940MS000000000000000000008M`FV00000AN]7;\#
000000000000000000000000000000D4K@O0Adhb000000000000000000000000000000W^IVC000000000000000e?Penbd?7k\#
8S?J_JN7Xk000000000000000000000000000000MmV;R0000000000000000000000000000000000000000000000000000000\#
0000000000bG@V_1KY2Whm_WG000000000000000OeU4F2oKnGXl12e:Y7hV00000g90FX00000000000000000000m]=oA00000\#
000000000000000FnE[j7FSTmTG_Mb00000000003ZHOLX9WaDPT;[8GeGjE00000;TINg00000000000000000000=@Q]^00000\#
000000000000000000000000000000Wi4Yd\3IRk00000UAQi6FMLC14[dgC0000000000000000000000000000000000000000\#
00000000000000000000000000000000000jbUcT0000000000?W8dZ0000000000000000000000000@4IVg0000000000iUJ?E\#
`^_Yc0000000000DgXLo000000000000000Dj9?B00000bk:kXL<8bMXB>9G5OH8j00000WZ7:L0000000000AoH:E0000000000\#
0000000000000000000000000[h?IjleJAUlNaee000000000000000gRcg@000001DQQN0000000000N>]BQ000000000000000\#
00000\N5@;00000ReXTSElCN?000000000000000<0aB:5=8Dg00000YBTI^n_I\900000000004^PRnKiSZZ]mdjjS7:Z6MORdn\#
000000000000000000000000000000gdVJk000006U:e30JEW:_VO6e00000eb_]Z<?U<d000000000000000000000000000000\#
00000Tmd^i0000000000000000000000000000000000000000HF;8HY1=ee^M2CD00000E?=0eHQ=Oi000000000000000a]QF4\#
000000000000000?k7ZVEN\6@00000000000000000000000000000000000000000000000000JN>9fTjVLM0000000000N2EZ5\#
00000liaMZ00000AkCA<00000=VX7T00000^X1=@EN:=F0000000000Z41<700000IK>W400000<^?3a00000000009g5hV7<Y^F\#
00000Xl_VY00000000000000000000000000000000000000000000000000SiTN3000000000000000W3Je>0000000000]Z<YP\#
000000000000000<dE;ZOOYh8000000000000000aCGBZ00000XF7QQQQdP400000G8ZA\000000000000000=BGR[nYcN7Z_6cl\#
0000000000AWF2eNE^nJ00000RNVEN0000000000EGPbK000009gOh50000000000O;DdFoCdSmBb@JL_0>_F00000Bm:JV00000\#
L`T<h000000000000000aj6<m0000000000EN8L^:P?6=000000000000000cMRh6J`=@:dPRkZLFY<800000000000000000000\#
000008c0RfJPTi9000000000000000kE?:LHFN1I00000CWLAbGeRa?0000000000000000000000000=;=Q;0000000000mPTe4\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4F4<l0`C0^o>@3\#
50@5FKPYBL6m:1=FcLBDC^ZBC=W`h4000000000000000;F2a1AO>P;bZ@JXFebdK000000000000000000000000000000Y>9<Y\#
00000000009@JdaLg329L7C4L000000I1n30000000000Kk>V4nA\dcoabJ?00000:43_G00000000000000000000WJ`D300000\#
1\5N90000000000000000000000000000000000000000knMk=D]L49j081h000000000000000NAImJ0000000000PlB_`00000\#
00000000000000000000000000000000000k`H22F]Bg100000000000000000000Q_Ql30000000000_X@ZVTY`]n0000000000\#
l8^Dg00000833Sg0000000000<Q@Zm0000000000000000000000000olLHVPVa:c0000000000000000000000000LgG5000000\#
00000@M`j:0000000000J0;_O:3P>h0HcYeQYGVn000000000000000;l]Ak0000000000^j3A5nK=@cJ90g=AEBBTc\b:\00000\#
00000jDUO`h:PUe00000>\MIi00000?[0>k000000000000000000000000000000emFnR00000Q9COk000000000000000DYY3W\#
00000000000000000000NWE800000000000iV41UTTXA200000000000000000000000000000000000000000000000000cRV\1\#
0000000000?72m;AQ:=h?l?430000000000000000000000000ThC380000000000ia4E]AFc@b00000abTOF00000cEH`mEdB<V\#
aR685ZTA5m0000000000em;Ym0000000000000004?On70fWR^000000000000000[L_DX00000E\28:0000000000P:dM200000\#
?9LG>00000WDL_8nJX@S000000000000000000000000000000e6WJO0000000000VK>8UKED6R6CUga00000mG9ClZW@KU00000\#
000000000000000o8C1[Mb<?LT]FW5Z`^_@00000FNDaPOK<fh000000000000000:>>QB0000000000Fl08T[U>U2DPb4D00000\#
KM7i_DL\VQ000000000000000000000000000000000000000000000000001GWfiebbJ65;4G[0000000000000000000000000\#
TAPYI5X^BR00000L1UM;:n7\C0000000000K3a[=00000000000000000000000001_2je?\WZ^00000S>T7kO8;Q0T<@?:<j_j]\#
00000aaC@MnUI;L00000J`<\HhGNAl0000000000VC=2hE@?URBVTeE8mWCU8]]X;ko;Q^_9cWmoh\5l00000lo>1a0000000000\#
000000000000000000000000000000000000000001L\OaL]X^0000000000o`:oAkVAk20000000000afC:6[iUHBHaEGo^UObW\#
@aQBS00000bDQ;j00000aSbMR2L0Yc=QGW[:B7IdE<SW800000000000000000000NS0m?f@`FFjO>5O000003I8BIdh_>J00000\#
0000000000000001PAC100000Aaam5o^7]g0000000000B3Q@X=85ei8;8RcB\Am<=:dVl00000DD4b7NfIG_4\R240000000000\#
i`R9100000000000000000000ED_YljZc:FOGeB2000000000000000;6:IL00000d?6EU000000000000000^GJHR0000000000\#
000000000000000000000000000000U6P2\0000000000000000000000000XjcoChT@fk6ZKEBe?II`:nU^j17_1900000MQUg@\#
=aO[m0000000000P<KAeMS;SL000000000000000QcHQ0kDMlEYP2LESa<AaNSI<b00000000001C8G`fT18m00000R1]Z@00000\#
00000000000000000000B5Sgj00000000000000000000000000000000000e^L]n0000000000>WEXAB18JI00000mnKjC00000\#
Rc51MWF49O^B\dP00000Vm9WY000000000000000e;_3U0000000000_4G@`PB5S_<;G>B00000WnbLO0000000000D^UXk00000\#
5]40neP6WT]e4>?nd73H0k<ReWH=QM\WAnj5XOTFZ_IY3Y2U1G2][hiPoBKT0000000000000000000000000LVXmg00000c\Y1<\#
00000HM>L<000000000000000=8CZ700000000000000000000m9<fPeSF4VJZSTa0000000000J<H]5^7HNE]DaWb00000I_YY;\#
<m76GKoPoD000000000000000mdSoa?Eca200000000000000000000IW6foMf2Y8RQP8b000000000000000000003XcWY00000\#
000000000000000ZPB;`K`;hW000000000000000000002:5jK:hJ:35f6<8:\P[Xo=8kXQ4Wmm0000000000EYTFR3VU:>00000\#
0000000000ee__F00000ml80h000005;YJ00000043=_oN6YcM000009EA5R\Y`@_00000j;0K642>Yg^kUR100000S?7ZbNj?g2\#
0000000000;I^NI00000000006T851>^Mg\0000000000000000000000000000000000000000M=8W]00000000000000000000\#
000004SRKU00000e0XAkjg81MJZdEH000000000000000DWYM5NF[Jb@]_4e00000000009A7P200000\L^`V0000000000eVVhZ\#
00000YZe5T0000000000000000000000000heW=7R95I;0000000000=H4W?iZMG54217YM]FR8i\N<lD6R1\S1[;O0000000000\#
00000aAG4h51ZmQJD40^00000I<_DF0000000000<BW3>Eg9UUB40ALI7CFAYbdV;00000^MAT20000000000000000000000000\#
O9Li200000000000000063:mN`I4[60nMBe0000000000VcD[o00000g>8fOH5N29dgSOF000000000000000000000000000000\#
eX7g\0000000000000000000000000L6HW9V[R9_X1^4igCFZl0000000000Kb;ga0000000000@2B5XE1=FoVARY<00000dLQYj\#
00000000000000000000`E=VmPS`_dB4>7B0000000000000009KR0[RQK5U?UP30`IP`3nLUFQ00000Z=agaKWBCB0000000000\#
OM^\V00000000000000000000;RZE20000000000Ze0IU0000000000000000000000000j@30b00000000000000000000ccN17\#
`o0>YBSBc?>LQ`TCSKb=A@dkB00000000000000000000iCY]>0000000000NCPU<00000WIMLE1j2N<\O]6m00000WRFMM00000\#
0000000000l:7_Ebn9OgO>Nfj00000Qf0h;00000000000000000000YI^Uh0000000000Emb?T0000000000000000000000000\#
e_:f;P0GfW00000000000000000000EQ4[b00000V;0J<:bY`eejFFZ20H_IQAN7L00000RnC0;00000000000000000000WM012\#
00000OV@:H000000000000000KT2GO2J9T^000000000000000DoYaYeXZOH00000FP4E;00000Z6VE@000000000000000a^PBQ\#
00000000000000000000000000000000000=CJK>000000000000000000000000000000CKTKc0000000000i_4:fiG96i00000\#
dh6\800000J1<kF000000000000000^GD7`M>Oke[HX`K0000000000B5G6bYMM@M00000DY_;k00000>:YjU000000000000000\#
00000T=A@Wm7EOFEHVFNdNbeVcnTXe14Tm=8jdXS0000000000000000000000000000000000000000000000000000000B45?]\#
0000000000U4X6M00000IlNdWUHIEaLIZ^\000002M2jOmPCh9ZOTOV6_;WP8b0YB47WY68D[_F000000000000000YlEJeohW02\#
5n@ml00000Dm3cS`\0Q_Cid7R00000000000000000000000000000000000XKPD>00000KP[9:I@MTj0000000000mO:We00000\#
00000a[3?T6l<jSj:OOZo`UnQ0a^]f000000000000000000000000000000000000000000000fiTCh00000000006e<2o00000\#
00000N^@3FCn45l0000000000000000000032c_hc6V[`aMQ1n000000000000000000000000000000000000000000000_9cn3\#
000000000000000knHR\bPNe60000000000m@^ch000000000000000FnKS]000000000000000000000000000000?<TP^A?`1>\#
T;V1_BYWE@00000ciWBj1E?^B0000000000QLV[POHZZ@0000000000ndaW20000000000000000000000000ml7cL0000000000\#
000007e0i8U>M@`[h3I0b``boU\3_Q0000000000CB4YIHUSPa2g_H3000000000000000^SBNQ]k2R?000008WF<PoZbog?n4c]\#
08=9WW^0ST0aR^@8AHm@6?95o00000EA4T4000000000000000000000000000000000000000019Ko000000DbZS\_\1h]00000\#
1ge2F]M:=^000000000000000:7C8_0TAJkVf9A?00000LD<A22WCKe0000000000=b[HHBgC>:0000000000@<L9?YY`<N\FPl2\#
00000ZC6`C0000000000A7D>3000000000000000000000000085YWf8=GQlGKbWG0000000000ldLKFbd`G_000000000000000\#
00000000000000000000000000000000000gkXCFP^<iI0000000000000000000000000J<dQjYYLKh5=EE;gkL_j00000i>T?i\#
0000000000W@1ZB0000000000JkD\B0000000000000000000000000>1CGH0000000000bPXHR0000000000;_=i80000000000\#
00000000000000000000000000000000000H^8Oi0000000000000000000000000000000DR?I0000000000:5OFRE>]\i00000\#
00000000000000000000000000000000000000000000000000000000000000000SFdKf0000000000HWB81=lVf800000PfOLZ\#
T84@F00000Me9eOKgMR?00000000000000000000ee]e7K@EOc00000Lf2XOTMHYg00000c[CjK00000G39TF0000000000;n8<Y\#
mCHLLoJ==g00000099YjLkNH0;M_7YDZd^\00000000000000000000O`@\<0000000000000000000000000\4OQe00000:FC9i\#
LfG:bHBXBZ0000000000LTR4M000000000000000000004UG5o00000IdIV40000000000foSEK000007_LRNgaO1ePE^0H[O`TI\#
00000_gLF200000000000000000000SEC0]S?^\mY]3VJ000000000000000R0eHAUHNoE000000000000000000000000000000\#
00000Q05b;0000000000gA3md00000S84Ua00000000003=NbbV4IbXA^cBk000000000000000000000000000000hD=k0i8B]7\#
g7;^\Pg?lIZjJ<[YmLYaKZWN``0cR0EfdFIXS?3T:g^0k9YATc00000Jh15L0000000000X;I8N000000000000000F48nK00000\#
000000000000000CY=e<00000<iXQ>5Qb>N0000000000000000000000000000000000000000FV1\H00000000000000000000\#
eDCD\@cM?aYPSBJMdB\lboQ6ZImUIa0000000000000000000000000000000000000000000000000000000<Y9LkA[FC:FbYlN\#
a^Sh:0000000000cm\ADiTLnW<4]o0TkB]HUH=J\?8:c4cOXMYYE9Sc]^NJ\00000000001bU;20000000000000000000000000\#
Ha09e00000TIVbYAn1laPF3IP000000000000000000008OPG44<[2m000000000000000PWW2i0000000000000000000000000\#
00000@D@6f0000000000^65bE00000k>FL<00000ES47A0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000YPUmK00000S?4e`0000000000000000000000000000000000000000000000000000000K;C7H\#
00000l8cNE50UMT00000000000000000000:IT^l00000;EOJj00000000000000000000@9_0T0000000000000000000000000\#
Pk>:400000^]?BY0000000000ZOa5F0000008EU@M16\e000006EAB\00000000000000000000000000000000000>f37<<>5iG\#
6BQoV00000000000000000000m9CQh00000TK1=b0000000000`Y:dhLX=P93k]iJ000000000000000H9b4k00000hN=[6T5_<`\#
00000c^Hob@7L^gZcH@l00000e]^^FFV\mF000000000000000MU:?V00000gPNV400000000000000000000000000000000000\#
000000000000000000002eUEDO10HGFdb1[00000000000000000000K4B[e85c8i0000000000ij]\_MVPi50000000000Di9h2\#
00000000000000000000000000000000000000000000000000000000000000000le8\0XhDVD00000FRGZZfa98b0000000000\#
Tl9VR000009D<REJ?GECLE\]oR``DI0000000000000000000000000Tn6Y[837:@c=M4Wno3@>GfPo\00000c64JndQ<gYLjFhS\#
c`Ufkihe=A0000000000lcO:G0_4AA0000000000=R6D^L5^m;=Ba?MJ1LgeTUMgi00000KUa?B0000000000<o]W;GKW]oR^J=1\#
00000000000000000000MGcUi00000000000000000000000000000000000000005KQNH00000k<H\D00000000000000000000\#
0000000000000000000000000F0FC[000000000000000WFN_Z00000?^HSRhcMQ]000001a1Em000000000000000M3_5W00000\#
000000000000000000000000000000jbDjQ0000000000_XcV500000MkX0?WkUlA[B?eXgVeJV0000000000000000000000000\#
0000000000F@=N\6h4WRM7[`o33B4?Wi8H?000000000000000000000000000000000000000000000000000000000000nZ^8l\#
0000000000000006KCF20000000000mbP98000000000000000UUJZl00000000009gIA7ZOcfk00000^=YGUCl>jS00000eEcRG\#
0000000000=h5LW00000:kdf=koG:n:C]c0QQ9^Y000000000000000000000000000000mLEOU`e???^eS\=0000000000H;Lm>\#
\6PY0<RZ3OFW_2CS`9UGaDaS<GN4C[00000000000000000000000000000011]<P00000Ub`mT000000000000000eC784Mj0RB\#
00000cG2PCTaTEMH6AKN0000000000000000000000000>]9i^ldR0@]h7VU00000bMFDA0000000000000000000000000RXDn^\#
<mIVTM;b5[k=O`U;?6UZJZ_Fhb8W4>000000000000000eF0Ge0O6UkiM4B:0f9Hn000000000000000VlXb;00000bPPF\00000\#
7D3140000000000LHQE0ij@jL00000000000000000000K_MJS0000000000bjHD5jOWTD0000000000GA3TO<00NCgH9_7`RM7U\#
i0H8JYCPc^;7`gM9V7DIWV1=LYC=ae00000AO`iG00000000000000000000M\7a[LPeAM000000000000000@aM<IJo[8=8nc9O\#
00000000000000000000bO[ZW00000;616VS>EjWV[BWN0\cg^EM4EL000000000000000N807_hW5Jo00000HkT>Z0000000000\#
0000000000000000000000000<]=kFS:\bc0000000000?6``J0000000000gJOFBYMOM12fN\X0000000000h\?8=0000000000\#
00000000000000000000aAVoc00000000000000000000eGI_2000000000000000QQJJ@000000000000000R@6Vm0000000000\#
000000000000000DYe>M00000000008@WVI00000000000000000000N[0L\Ng=[WP4]KF0000000000APJGP000000000000000\#
00000SK92JMFP<A46>=4f1Xe=0000000000_V3_;000000000000000@_SbN000000000000000L\OZR^8`Q_30JEh;dZn^00000\#
00000AWSfL:24a:00000gKd9OB:`OL0000000000000000000000000b7Tf\0000000000000001?B4V000007j_2d0000000000\#
0000000000Kg`N\00000000000000000000000001EaCIOU6^S000002l:`F00000f9=UBN\V\j00000j5PL3kZYmZ0000000000\#
0000000000F]NMH00000ocWa400000[_L;2000000000000000VL]3_28K`@Fhc]W;Z?P3000000000000000^Y]]F1_3AMETBFN\#
^]UWj@3aU4O[4mO^]7b<000006SPZV0000000000000005XM:n4DU\:k6XQK;[cIXhAXZR000000000000000L5CJF0000000000\#
00000000000000000000F`2G000000hE[bn000000000000000000000000000000CTE9N00000000000000000000>Y=\H00000\#
00000000000000000000hD[AE0000000000E[3PT_GQ8J000000000000000000000000000000Oi4UV000000000000000OiR6e\#
cBa]P00000e^eB\000000000000000000007IGgM00000000000000000000000009fcmO000000000000000000000000000000\#
0000000000S^=E;SIK6o;hS9U[A\U\>OZhT00000000001l2V900000RKQ<fhi;<P00000000000000000000000003oW3U:K8fA\#
39XR^O<c]F00000000000000000000MC\DD00000CV02h__T;Y`YcMiEg;Lc000000000000000000000000000000jcEESR_VmF\#
7mA?i5=B0kRjFYD[k6]hAjdgT00000Pb2IO000009kFlGk4PMb000000^Q?m^Uc=Z000000000000000000000000000000gN3L1\#
LjWlkT:X5a000000000000000000009M6Gf0000000000YaI20<Z2[PON6QcX38lAKaXSbe;AiKQYQc:F2ac000000U1OjZl1CGV\#
00000X2X7C00000Bg@NU000000000000000O\^Bc0000000000000001[MT_00000000000000000000D9^@n000000000000000\#
0000000000000000000000000000000000000000HW<Y=00000DnTeaPRbdl00000AYa@B000000000000000E6CgVFDZ<;2KJV]\#
00000000000000000000CcBSE00000000000000000000UZJb=000000000000000000000000000000000000000000000P9H<W\#
hN;jG000000000000000laU`AX\FH7PTFHJ00000jAXWf00000cJ6Vb0000000000>@M0`0000000000Mo\gB00000O`DGP00000\#
000000000000000000000000000000cc89N00000000000000000000nN7=5F77Q>i8^SUXo_mf00000^G=j;000000000000000\#
I3>0[mk^Ej0000000000000000000000000000004We=^00000`8Y5\00000000000000000000000007A:fKCWP?PQ6]E8@Lacn\#
00000000000000000000000000000000000000000000000000S[X8idIa]7YedN^L;G<WCgY<J000000000000000WKP7E00000\#
e:<TaZaQWh;?Qd;00000S59kH0000000000000000000000000a9Ym0000000000000000000007X1H9000002L^X_e5dX200000\#
000005^bnd000000000000000000000000000000H4^\e00000000000000000000hO9_k00000=V:`j00000000000000000000\#
EAAkY0000000000QI16>naUNT00000000000aC?;U_cjJ00000H>YI;00000SGEnZ00000Fo=DQ00000k>P3FR^8GE0a?mf00000\#
00000000000000000000000000000000000Xl8Kd00000000000000000000PB_@000000AIXLU00000NU<>EjQdMS00000dPHM5\#
00000000000000000000000000000000000nY0PF00000N7SaWIbD5A`oT0S^ibKnbQ3M`00000000007DMXNkgOI<;=<h^00000\#
0000000000000000000000000000000000000000l;KkUSX1h9ei<dD75NKK0000000000000003Z`U^00000^^B:`BC6eV00000\#
00000Y`5U<?g1Zik^GBiWTZ_^Ija1^W;FNB00000000000000000000c3_<<\IPIWCb<6\D[34U=QW3100000000000000000000\#
00000^B0JX>l`dG00000000000000000000F7Cj500000Nf]g900000000004\4_Y000000000000000000000000000000__7>>\#
CJXVS00000EiDjf00000000000000000000000000000000000000000000000000IT:_N?HYc@Snc5n00000GPCPG?QSm8YGJ:o\#
VHUk?0000000000nPID]0000000000000000000000000000000000000000000000000000000PgUb5MfcfB000000000000000\#
000000000000000H02YS000000000000000;oP540000000000FPPoo3d0N`0000000000000000000000000000000000000000\#
0000000000RSMa=0000000000dbaK20000000000000000000000000>g:^T>3I^eR66Ph[F[U300000G=6IQf^=n;0000000000\#
00000]G@E^kW]LPcTN=E=HcTcAgBe4Z@UP70000000000000000000000000000000000000000U5d1<00000j=2Xff?<_13G<0O\#
cPc;M00000hFYQ3YmbA?fHHRd000009C6HS000000000000000gFalc00000UfP=0000000000000000:BJeb000000000000000\#
000000000000000EIJBFm_cD;YDVMi;Q0HW00000]>_76000000000000000H?N8Nf:`YJ000002CE2N00000000000000000000\#
GEHRH0000000000lfdRa0000000000m5JKI00000Dk2H[Pj:Tl000000000000000[\`8BOE?IVa=?Z;0000000000nfSkOVW5JW\#
000000000000000l^NL0Wo;\`00Co]00000000000000000000O@PfOhfK]300000000000000000000000008m;PTQ:OUXLQ=;Q\#
JXa4n00000Vl<nMQgSjJ00000h\G<JQ`7A@00000000006?]H\4[^5K0000000000Lb;QOPmDG30000000000000000000000000\#
000007M<:1000000000000000Gn]PcNK@RHOSQcE0000000000l>b`N3X;?O0000000000]<AdI0000000000I=S1Q0000000000\#
0000000000TC8hUS7@iT00000ScRQW00000000000000000000000000000000000;VDPl00000ICYe;[2O^4000000000000000\#
0000000000e_Q7a000000000000000000000000000000d9QHI000000000000000nm2F93WI0=0000000000000000000000000\#
Ej[IW000005`38g9KMgGNU:\ZCQGGc0000000000Qm<@4T6FTUeb^Pf00000000000000000000>MaERVhRoj00000]F<3V[jMe1\#
000000000000000MJ2L`h^d8200000Vn:6S[>RZFOZZ;j8bd\K000000000000000M614B=?ML300000R?@>]\l3Z1Z55QagP8\l\#
00000T\]Gni[GWhZZMKL000000000000000KWB;Q0000000000000000000000000G[0I>00000Lh8;hIZF`]MKK[A8AUW4jZc`T\#
00000TbB^\=nE=2Be>PU000000000000000000000000000000000000000000000ECI`UC@T7>00000eTbIf0000000000L2@cM\#
DGdnc00000McV>e0000000000dT<3fiUYK4000000\18Y00000;i;>T0000000000X1bk80000000000CFU6]NcI0D0000000000\#
j]D8ZnQ5QQgjCD1Y:S7f00000GYZK900000i9dcH0000000000000000000000000000000000000000?iEgBObQiReb`U;00000\#
00000[\JZX>G0d]MGKP5KM7V4agJQ_;;F?DoNaXb3j:\7000000000000000000000000000000[D_U20000000000E=\jLg_B99\#
XM@oX6eZ_D00000CT2HJ00000000000000000000QRORA00000000000000000000000000000000000000000000000000eE0^7\#
4XV8NeYQg;9XY26000000000000000000000000000000alV>2YYA^D00000bOGVN00000baE\h00000000000000000000la=0Q\#
0000000000XVb>D00000000000000000000GN2KWfF?C@0`8L30000000000CfaO[aO?c\000000000000000000000000000000\#
000006WID;[?HC>0000000000NlHdn000000000000000EeLoo0000000000Ag=?PVJ\`28A`Gm0000000000000000000000000\#
GTDRV000000000000000000000000000000000000000000000<H]Od00000eiI:K00000L?Wk300000DOH7O0000000000][dda\#
00000h=7j?0000000000Qa;fG29DnL589VZjK3dT5=TkT00000LIDiS059YBO5SXA0000000000lB7dGdMOWd000000000000000\#
M9Go@[n>Qa>C@cd680_CVWE:PCLOnInJbnMkhG1U00000>eJ5QJOPKCACbC`0Sc[eZELf3aWPC=0000000000000000000000000\#
00000000007R;7L:BSCY00000000000000000000GgT8i0000000000000000000000000000000000000000e2:HnJH:K<00000\#
kb;XV0000000000EnXO700000WS1:GMeN7_00000jj37_E1=HdON>Gj00000dT\[@5AIY_LOSH[00000N:FnBG;;R[?;]Z0:4<]Q\#
HY?XRa=^>LiF5NEWX8W9<gL\AEZUSRjNb[I00000000000000000000000000000000000000000000000000K]3gR0000000000\#
C0NDZ<VbRLSVF55:OMARYVe9X00000CP;@H000000000000000000003FD6;0000000000ZfF]A0000000000000000000000000\#
00000000000000000000@<4FlZ148PBZFl`GQ6j2ZlPZl57V:aH[0jYaOeN?F0FU>0000000000<3PIjDb9e@00000A8UXV]VI8b\#
00000kIMK=000000000000000000000000000000?Z[If00000QRGU800000K^HKZ000002J0kV0000000000000000000000000\#
00000j:NZ]00000F3^;C000000000000000000004P9e_gnS<^00000JGI0]00000000004o2hSDTX_a00000000000000000000\#
00000H=6?=0000000000000006LH=mgIYae;F7jM3fGdB0000000000[[]BA00000000000000000000Z:GE6000000000000000\#
0000000000;7aK]000000000000000000000000000000:]8@n0000000000T8N5;0000000000D=<2;00000j02Pc0000000000\#
Hl7k;00000000000000000000]b8jZC\:eA00000?I19700000Jm;L40000000000[S48k000000000000000000002j9<D00000\#
000000000000000JO8JUS_XIj000001ee;<O>3B`0000000000H[QOG0000000000?^8^G00000;KJTMf2bhL^VADT00000gE\i9\#
0000000000Dn\5X00000LCZof000000000000000000000000000000AS]Mo00000000000000000000X2\fG00000ZM4df00000\#
0000000000:l\hD0000000000FnddP000006_;@:000000000000000000000000000000000000000000000?G4K?0000000000\#
000000000000000000000000000000?K_MJ00000000000000000000d:6j;0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoXoGB8X5VoPXEN00000UD>;K\#
j@_F6000000gTA?000000000000000000000000000000000000000000000000000000000000000000000000000I`QkaTU<?D\#
A^a=j00000mM>VF?\=@U0C]UU0000000000000000000000000h?`kUMGPEVMn;9EOAX72000000000000000000000000000000\#
00000oZ\E[2FSNWXnTOi2BPQEU9e450000000000WHOJ700000000000000000000\l@1500000000005;IUB=Yc=L00000[JNRF\#
000000000000000000000000000000dS]KXhJYX30000000000fYb]H00000000000000000000IjPaP;8>];000000000000000\#
>c:79S<Ta100000000000000000000VB<o\1BS_F0000000000aNPJDE;8HY]dBbd0000000000=M]5]7<?D7a[@fM0000000000\#
0000000000JdG4WjW;X<EmT2n0000000000000000000000000_g2=9kZ9X4If<g0I]I330000000000000000000000000;KBVJ\#
00000000000000000000000000000000000\S=X6e\UTWD[X_Q00000000000Pbj5000000000000000dJM`20000000000N0=NG\#
;BOWm00000000000000000000_Famh00000U=JY9000000000000000000009Q:n700000NIAZcbO0R60000000000000007OW=N\#
00000000000000000000`V2CY00000L09PJ7FJDE=D]K=00000000000000000000AJPE<5N94Y0000000000h[A=f00000?4?H>\#
lFNlY0000000000000000000000000000000000000000000000000000000dB>d@fWEGF0000000000000000000000000W8cjY\#
o[SlC0000000000ad_Tf0000000000KO]N`00000oeSoR0000000000000003QJX>jA<k200000000006T:OgBD<jbNT\Vf00000\#
00000e`bma000001OeMl0000000000000000000000000M<cF<K1Yf59Q]M500000000004hL1F3AeJI5M0iMo^H1?0000000000\#
00000a7]^g>5Rj6OMTQV00000000000000000000QoL670000000000nlZPk0000000000_^0`<:a:R[\2HD@XBIee^=RIi00000\#
00000E\5AC=d_?X\ET;d000000000000000000000000000000000000000000000Z\X^dgQK17W6M7F5M`g8000000000000000\#
Z];EA00000[AWj6000000000000000000000000000000Eg75_0000000000000002>:3=_=]ZN00000000007UDCTLiG1e00000\#
AjRK;:cKEX00000fm2[_WRG@l00000A1`2S00000cdFX>00000lKMo9:L8_HLC?jVB\DOI3SPXecK043A9dc5SUX\g00000>j3Gj\#
oe]@82a2OI<jUa<?__RB0000000000000000000000000;R7aM00000000009_3eejCA6k7Edo<00000000000000000000X;DXO\#
0000038cYJM\dF:00000:8d3]00000000000000000000H[KWF9[HMG00000000000000000000000000000000000KVMVZ00000\#
00000000000000000000000000000000000@2N<4;6DC\00000\XZ>o0000000000EM;SZ0000000000000008MdcTnCd8Q00000\#
]9Y7U0000000000=>UMk00000J0MBJ\\L55gDYTK0000000000000000000000000U[BDhM;XN>00000nB:nF00000@S=]AT\^mn\#
LDZ;M2R\8L000000000000000f@beM0000000000>6:@m0000000000`=<1=000000000000000jJS_T;Q9aj000000000000000\#
?[M:]00000h4<d600000000000000000000o]EkR8j`H]>c4fJ0000000000jJBGOl`V8l00000000000000000000QD@Mj1KDBn\#
0000000000000000000000000000000000000000000000000000000000000000000000:3IW<HhZeBbKGnLS;aZaR1E1<ooE`g\#
Zj^M?000000000000000e?0aJCG0@?Ha87?hn>lmUkE5R0000000000>D5^X00000000000000000000JXUm6\T5Q@00000U449n\#
:\Q^h00000i38CCL\];b0000000000B=KYB00000HdKlBFCKR200000000000000000000000000000000000000000000000000\#
S@R<V000000000000000000000000000000>5HB400000fk5C^000000000000000000000000000000Q;\YW]l2WG0000000000\#
Sj`n`000000000000000mM[Ao00000TA9fb00000_[aML0000000000C`4g9Q\NB>PeQj:000000000000000000000000000000\#
00000A_a9k000001P:;S0000000000000000000000000000000000000000000008Z>jinH8\D_VH^a00000fRW[300000?1a^3\#
7]NjD0000000000RMTeU:HCW?000000000000000000000000000000000000000000000VR:F>00000D5Z;[000000000000000\#
AZ1\X000000000000000WgL?W0000000000mCJ_H>e7<IC`bN?kLLQkn0cAdcoSEj00000W7<;_n`H_:0000000000CmKKK00000\#
4aT6OU_63L00000UQ1<ga>27c?o8m=0000000000JQHT\000004SLIfWZQ_[4jVIU00000000000000000000a>:4V7DPX300000\#
0000000000hBA8h>>^2;f`WIL00000:a<f20000000000c;3i^00000000000000000000co]630000000000fXdIH0000000000\#
0000000000@P9HRIZ[>O00000>@K3@i8TXB7]]Jl`PKXj0000000000F1He\0000000000=<4gj000000000000000X?QLT00000\#
BOU\YBW9DP00000000000000000000M1`I>>n@Bj000001UbXg0000000000N;;HjJ7>=g0000000000000000000000000H=ZoX\#
000000000000000000000000000000<a?ngMB\J400000HL;[n000000000000000000000000000000000000000000000SW^6H\#
0000000000DF6J40000000000000000000000000dHWA>;]GUaelWSV^V3N=hK_aH0000000000?f0`NncdmM000009>b>m00000\#
0000000000[o3bM00000000000000000000_MHGA000000000000000X^3@J;3C8500000Vh06YIHJ8M0000000000BUPC`=9bBJ\#
000000000000000;19n30000000000000000000000000CV:6;0000000000OU`4M0000000000[Y=f800000000001_aaZ00000\#
00000cY?bFi=SL6]J@CX_Xa>LV;IG0000003QK6Q0000022=h>I>;k;0000000000=0G]5`BdnX000000000000000KKEoA@f;1`\#
00000c^76oI5ALh00000F7DBH00000Ec99\\JZnITgKhTl;Fia00000CXGSm0000000000000002k7n_WB[4l4`cSWE87Ji_l1`N\#
ma^=kh\Rc^00000?dZP^0000000000000000000000000W?2kh6;J:a00000V??c9000000000000000=b:j;00000oSXP3RBFY4\#
jfClUKk>;>hK4DW9=8E9EmF:`00000000000000000000000002C5dE000007d?Dj0000000000lM3eX00000aV_fC0000000000\#
YW42C0000000000M<2??00000h0RT^4aa4P00000LY3Nj0000000000000000000000000U`\`Q:O=J7::V]lCTb<oNQ7E500000\#
00000000000000000000[^R?[000000000000000ZJ@=50000000000000000000000000JX1HoA5^<>00000000000000000000\#
00000000000000000000SRA:h00000000000000000000000000000000000X:2H8000000000000000000000000000000GFLOC\#
c7_jj00000a8cLCI4_CO0000000000@VZ:S00000;2C7^00000000000000000000B7[OMWE:ePn@Fd`YOJQ>00000=UQIPL3Z_k\#
00000000000000000000000005C^JZ000000000000000000000000000000000000000000000Dlcn\00000000005a`LU00000\#
00000m28nWd[URN36H7a00000000000000000000l3]aK0000000000mf2FT00000000000000000000EZQ;T00000jRV4100000\#
00000ZHaQn00000K_S[4000004UNPM4AGQ600000iPKHH000000000000000@UC=R0000000000kOT4b3oKFB9N^XETg\Tc00000\#
00000<<MIS000000000000000[9TDIXl\Sd00000JW4:N6fW`60000000000000005<9KgR5YP@0000000000000000000000000\#
000000000000000000000000000000000000000000000B4`9Y00000000006e??[jDVK[0000000000_;PHNi`_oo0000000000\#
0000000000@=<bE\OMfbAY@G4[KLWI62:H1Hm[Y300000;hX?W0000000000lKGTU>Y]UejmQZ7gI:O^0000000000`T\^^00000\#
000000000000000000000000000000\JFPV0000000000:20b:000000000000000H@c<ha^KioQZ`Ce00000000000000000000\#
N4LdO00000YF<<1Y:8_d@c>E^EHAU<89ZG3I0Hk]00000eQ1eS00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000W_]^B:OdUJ00000RW4EiWO^VQ00000000000000000000MabJI00000b0Cha>\SUYVSXfd\#
0000000000Nf2VgL?3JUY1O4DjfH3Gi7XlW00000000000000000000H7BB@2nYo0GjEe:0000000000IWNCS000000000000000\#
00000000000000000000@QZVJ000000000000000L9@2\00000i[UV7EV4STdWCC`S0;bVH?H[99MC2\R?J@1@B`dm0000000000\#
RT3F000000:WIGG00000000000000000000h4VZo000000000000000CmI\m0000000000=IR_=00000BFb03MR4Bl0000000000\#
0000000000000000000000000000000000000000g`X99n1M?0nM_A=[5`Vj000000000000000jEV9T>>WLR00000X_;]n_<XE0\#
Y[HI?m0Sj3000003=];@000000000000000R2AL<83^Tn0000000000WJ1BG0000000000000000000000000000000000000000\#
0000000000000009?`G7PE20m000000000000000TH4BH<oa_j0000000000c1ANJ2<H<CDQYfSA^DbE00000XcIKk0000000000\#
00000000000000000000e4[b3Qh6ZK;J\@<::KDDkW15[8=]AZnd0;kUQ:`8000000000000000YHH=U0000000000VGQ9700000\#
0000000000=JUK:M0Aml[3<WS000009oM\?@4<GD000000000000000000000000000000VfE4V00000nK<87liC6Pi0WD7kcZ2j\#
000000000000000ZhLZR`03U2h6>O_USN:VmQ`_W0000000000000000000000000W^BX300000@DSjaD^^T`000000000000000\#
\0_WXDac0E00000000000000000000000005>;=c00000\QH^QUg]40000000000000000]7PJjn1?QQ00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5NXXfXP9C0000000000nE;6kQ_3d:M>JVGWR:jY\#
P82ZPLX[TO76Bib0000000000000000000000000QFC[AlFVA>00000Nj<ZR4[6id000000000000000lfLAR000000000000000\#
0000000000h;WnNlS]@I_mDc[\fWm;0000000000Fg:Y\b`4XA7i<l88e@AKVPXV6aaQii000000000000000000000000000000\#
]LE\@Z?[oSNZZC80000000000000000000000000Q^2C900000f@9:E^L12THbAW3[RQXM\52Zo<J?JF0000000000EZd<i00000\#
T>do00000000000000000000000000od>>:V0J]m00000Y3ILRZ]:ld06Q330000000000YHHMe0000000000000000000000000\#
000000000000000000000000000000000000000000000SaUomcXA`F000002H93J00000000000000000000oo7[QT0@FN00000\#
A?d\`00000000003G9X`CD<E8fDFWd00000Yi6`40000000000000000000000000000000000000000:LTdh00000000008g;Xd\#
G=PF?[I[S_0000000000000000000000000fZ`Tn00000000000000000000b8Xiff4VaF000000000000000000000000000000\#
0000000000f6Y3mk;R9h0000000000000000000000000YKQG``9`nF000000000000000f<0BD>jcXTGZAHo000000000000000\#
0000000000;gOLE000001<G<dTn=Af000000000000000000009DdXIBj6MC8[JXH:WYQGCO0OP@>11TGH:4`A;`KW00000M78cn\#
Xd<090000000000lW6UbBF;RIaeG\C?>N@`CHWjH0TZ?@6d]UA><`M@>]VF7\K]fBU[eA@]3F>@k=FO>H_HQ]><2mf9IWF\00000\#
00000000000000000000000000000000000000003918c>77P]9L[3]00000SjXA]oJ7XIgi<`B00000<iCkN3YG1G?>R436_Z5?\#
L@T<M`7ND5__[ca000000000000000k73Rjk4HVjT9X[`00000lEIDK]jNM`W6_KBo1ZRoMj5e5K`c:7SR1T@=00l70000000000\#
00000X@>fk000000000000000000000000000000ZFK0T;:VPL^M?^4jiLogD>`nlBjE_X^N1<C00000bT<od000000000000000\#
000008iIDTA<?lY0000000000oU:2V00000000000000000000GXSkc00000000000000000000[:0;H00000EL0mYZK1?iLiA[\\#
UB9A_SaB714fe1Z0000000000000000000000000:64:YU_:gGL3DLNV4V4l\\X9b6OYlf00000g=8YJ0000000000UMH4F00000\#
00000000006NXRMU9^[10000000000?^=W700000fDb@C^m^hk00000>3JL]00000fG5BhiXJS<B0[UE0000000000Y53V9fR=PB\#
0000000000b<62fVWP]_000000000000000000000000000000D_^\683;=VX56P?IjZgokl77CbNJ8YC3EMKUb]dE?LEAE00000\#
000000000000000SjS>A00000[JG0K00000IWe;_dM]gG000000000000000m1M>A>A_^400000?9Q6100000U`4LG0000000000\#
00000HK3eK@o;7hYNLN80000000000HU:SieVQPR000008NR\k00000BQD?R000006>J8o0000000000000000000000000m;@=C\#
00000000003mdCHL@0iA00000Ba1G_00000OUZBb00000[?^;4@MOIL00000000000000000000?o1E400000000000000000000\#
QU_^P00000Y@QkQR96[900000000000000000000000000000089=c;KB>JO0000000000JG=\Z0000000000000000000000000\#
9>D>jgmHKkJP4UJnNF80CXc]d0000000000000002Ean200000Q;8[000000000000000000000bXRf<00000]2N;^nOB4d00000\#
00000N0Z@T0000000000000000000000000000000000000000000000000000000<NXfW000000000000000000000000000000\#
F=8U800000000000000000000M`D;@00000@F?Zb0000000000000000000000000000000000000000000000F@;?0000000000\#
000000000000000]U>0K00000SDXHB0000000000SiI_NDH\V@DU:5jRl7Yi<7]a2CWadl0000000000000005C?DG0000000000\#
000000000000000000006FZie00000000000000000000mYD]fIIT4C0000000000J6@7_000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJ\^QiU=S90000000000000002F1fSdV4hG9kSen00000_Ee@KRE:W<\#
00000000000000000000fQVQ^a14=@c6K:D_C7_U<\LfKdCOJQ0000000000?D@8=0000000000000000000000000000007aMb2\#
000000000000000000000000000000A\GB;7BaeI=Q]dhMVMZi_f3K10000000000[^^5WZl<IIP8=>H^U^:f000000000000000\#
00000A;chg000000000000000BV3ZG00000]d1cdW]N9o0000000000hV<MG0000010HJFjob?6000000000000000cIFXf00000\#
\5ER]Gd_>i0000000000RT8V_0B8@I00000LSO1R@GL3kT0XVg000000000000000S]Z<ddBe1f00000O;<]60000000000RQI^7\#
000001_T6d00000000000000000000000000000000000W;SXn00000000000000000000000000000000000000000000000000\#
00000Q]Y[BEIUng000000000000000]V:Mi94YE@K[JAB96cdfABbD<OEEDbU8@B>oIY;d00000AS^bMj86k_h5=:6000004=K84\#
0000000000a:=eI000000000000000ZMUmc000002K@XZ7D0MFCc^Oo000000000000000000000000000000000000000000000\#
00000000000000000000;OG4FhKS`Z000000000000000DC[3=0000000000000000000000000:c>AF00000MQcYW0000000000\#
I1`;R00000L6BWe000009P=7loUSb3f3;0B000000000000000000000000000000[IWP>00000000000000000000[XT;Ed6@gR\#
98W<DFf]kL=X`fO9^0cAf85c7Zb:Qo\c0S;Zg<o6klASFiIZ4b00000ZaYHFJadj_5ZTVj_:6SPl7?d=KHV2ho3II<>LAaZ4LZUH\#
jS4KWU`Y<o00000LmLV\[]Al<jUP_c000004[ER3000000000000000000000000000000XP;K`?V@ePiK89`ZS3=_0000000000\#
00000e::5>0000000000000000000000000000000000000000000005D80H00000=9YDg000000000000000m73WeVjBXD4EGD;\#
000000000000000<eQUZ0000000000000000000000000@cRBS000000000000000e62LRTbESSW_QX`000000000000000L@E<c\#
;4R8`I9`8`0000000000NYSg\0000000000000000000000000000000000000000000000000000000941R>YAUlRnUB@mb4X=Q\#
000003VY32000000000000000000002@aMkO\P4700000Z;?0=00000000000000000000XiP@DPJWeZ00000000000000000000\#
00000000000000000000fAdPD0000000000FL?nU2]BRHe@YbL00000@<`E4fO3G9^Lcd]00000^X`oV00000B;Z9RgZ2@DM`34>\#
QQQb9O1_J3000000000000000000000000000000DWAZG5PEQa00000000000000000000hlT1o0000000000CaSZ;hT^7c00000\#
00000000000000000000000009D@\mL^3;CbW7J<;B<P:0000000000Ti\0a0000000000000000000000000000000000000000\#
00000oJ<aW0000000000[`>eW5>\d=00000mSCaa00000PUFLU6^Ii6FfY?H]g8j<00000dY_fP0000000000000000000000000\#
00000000000000000000000000000000000U;Qli000006<Nk\kDDbcdSJ]GYgSTVEE>[?3\Xeo0000000000000000000000000\#
0000000000000000000000000000000000000000G332nPS5TZlTKiK`1ad:00000;LQbIln`Bf00000hE4\:lCMkn0000000000\#
e;6Zg000000000000000000000000000000T=;m000000000000000000000^ZD_]8HO9P0000000000MKd[RkNYGGANc`_00000\#
0000000000`X_^ANf?2l[naQQ0000000000SIIC40000000000000000000000000V1?RgM@Vej00000n_40Q000000000000000\#
hD5oH000005C=CE000006UICP00000FH\ik000000000000000WRC4500000P0dn2K]QmEBbXh0D`^DH00000?8TRD0000000000\#
Y[A_O00000000000000000000000000000000000`A667000000000000000PCMTS00000_eLj1000000000082FLH5]G5?bOaa7\#
000002fdbd=[^<`0000000000=c\g7QTYg10000000000000000000000000000000000000000nePQb0000058YINTG_RW00000\#
000000000000000KJHGjUgJ;=00000<d91PcXH?9ScY:F0000000000PbdNCeB07T_KI[>000000000000000000000000000000\#
0000000000UdGQL00000k:2?_d70]P00000j]9KW000000000000000000000000000000000000T5\Wk9Qe_000000000000000\#
000002FC1J00000kXU[?08K``00000f7VJ:0000000000000000000000000IVSmS2[6Af:i6EL00000WQNG^65IN0m4VL2F_^^:\#
:J>BE0000000000000001o5IQ00000aJ^0<000000000000000000000000000000FR_X30000000000BbLe\1HSkl0000000000\#
0000000000000000000000000^4[1f000000000000000000000000047`Kf00000000000000000000000000000000000l]Tae\#
=RdJIG6Z0bO?N;;00000lk8gS00000QYY>n00000FdYEO0000000000000000000000000li;Al00000_TJkd00000jN5mV_QZJk\#
lI8e[000000000000000I7^kAO4U0n0000000000000000000000000PiGRB00000000000000000000A`FWInjao90000000000\#
00000AMCUf0000000000000000000000000G40Z6kEEJXWY]l5]QWoYjY7SLS0<`O@bR9C?WU2d0000000000JN=dmCj>NcMk_E\\#
000000000000000?neKo00000aZ=TC000000000000000Y74AR9@ch00000000000000000000000000000000000000000lA:ge\#
6POGO00000T76H>bK?TSG`PAQ00000000000000000000000000000000000g2:cF@;?[m<DNkC00000000000000000000jmK2B\#
00000000000000000000bV\5FJfUj65;G?N]Cdl2000000000000000000000000000000DlA<fHiZ6K0000000000I9Xb0N89m]\#
00000]96>0]fFFl0000000000h;T^EUn0;200000S=I<CEK2Q>000000000000000UQP?500000000000000000000000006_6Si\#
000000000000000000000000000000:aB1?ELO=10000000000YZdGl9d0RL000000000000000fiV6CcCB3_0000000000`<]NT\#
00000000000000000000XFX>g1kXUa00000^W?\mN[@YMi0b\d3o`LekP=HO?A]jF00000000000000000000000000000000000\#
FdR\30000000000R7JOL000000000000000Kl]hl?>ZW70000000000000000000000000OT[F3[W]b[0000000000d63k_00000\#
00000000000000000000n5\K:00000JQ;mX00000^O[Pg000007<Z@C00000000000000000000Hc[gb960a:h6BY3`@\k]00000\#
00000000000000000000:U1BQ000000000000000000000000000000eB^E7\@XYZ00000000000000000000000000000000000\#
0000000000KSETX000000000000000FfNULQPNd493T_b@9UF8OE<M66X>h\HSZTAGFMee][e6j00000nC:ck0000000000HVB8C\#
000000000000000[LXPAWY=R<00000dj;_600000mR9H`_\6oQD``Za000000000000000j;5[S0000000000Mj8Yd00000POB?F\#
49OgecESC?L\\A^000007^M?:<jOI]OYJ8A00000X^<KC0000000000N6MZ:3Oe8;00000SDJce>h1=o\XJf[00000000008Y1F[\#
0000000000?hGGV00000000000000000000000000000000000h:?Kc000000000000000^^<K800000LgFa<0000000000ID67Z\#
0000000000000000000000000000000000098>lZOW_:71edVROYMTI00000SVB<D0000000000000000000000000i1KJO00000\#
3d??mIkAePi]38TI9?h?00000kNI820000000000g<EgW0000000000RZ]ai00000O>^=L000000000000000ZTQY20000000000\#
0000000000[f@58S1Ld;cARIQQYTL70000000000UlPNRO7]bc:aV<h00000000000000000000000000000000000HbQQ;C`W9k\#
00000K4ce=6i5]4000000000000000000000000000000000000000000000Rka;X00000000000000000000000000000000000\#
000005_G>_000000000000000\iIj1L_\58<Hd[e<eV9c00000000000000000000@o5Wh6]6hU_6SYh00000@:D=:00000^nN1b\#
0000000000:;3n300000000000000000000[lTC=R82Y_000006Z_0m?8>il\Y9S8000000000000000Jk]c>nf>AR0000000000\#
0000000000000000000000000DF^>;00000000000000000000W89l1faFZ[0000000000ZSPUI00000000009Pc6SKCF4lZ0KeN\#
8nDL1Wk^RhJR^K_NhdOR8O7O=2gCRhhgZd\OCOiAdO_m8000000000000000\_RUW00000o`;>2QNH50ECDogY@`Z70000000000\#
lhAZ900000\TULQ000000cV5V000000000000000Ek:CRkGDM`R]R85Lie:k00000ci3?o000000SaKgfSe0`32`c?0000000000\#
;;M6PRGdl_00000aiF__0000000000<NU9b00000^XP89cWB7I000000000089LaY00000kC_Uj0000000000000000000000000\#
00000C5XbK00000H[^jX_A9ing:QVm00000T2F8EjZFN300000LW3]\00000OmdU=00000000000000000000000008>8Wf8:Lj^\#
jRS3\WIdK\U^e5b0000000000000000000000000=;]8j00000000000000000000Z:]1d8L`YW0000000000nDLJKLdWMR00000\#
00000X8PmU000008U>OEiWTl2mEbWW00000000005H`0o00000c:5bl0000000000QT?eE9n9FBQT@CHQT@_o=`WeH<id;4@ke78\#
0000000000DY>iJ?E`:L0FM?C0fd950000000000FA]Ki3acZhkD9L[@D0S2TWBa1U1Q3GYiQRM44TAlXVDlkk[NOhA8T\_KWWHi\#
K[WP\2B@aF[A@k:`nF>X>7baV0hbjn0000000000000000000000000WWKKm`oN_700000ii7KgMF8N;0000000000Fo2aG00000\#
00000H95Ld00000VT\RN000000000000000000000000000000000000000000000l;RPi0000000000N5JX`Q_^j400000>V<M[\#
<<9cQ00000ck;Uf45M=n00000000000000000000;V3f3HX8Ui000000000000000000000000000000000000000000000TSWAl\#
000000000000000H@:]\000000000000000000000000000000000000000000000K9ZIe000000;F@l0000000000=RX44RZEFD\#
00000oeOVR`GTDZEA^ag000000000000000`cQF=00000000000000000000000000000000000S1VnL00000000000000000000\#
4T<eTFYM8D00000Yd=>=00000000000000000000V>\jb0000000000000000000000000000000000000000Ud7EPDe82m00000\#
Ca?PneaO5R00000XA;C9H<?YS00000Nj3c30000000000`45`8N8FnbQOXmSD>[QB0000000000EYZWE000000000000000M9>CR\#
00000bE^ZGcO3ST000000000000000Q4`Mmbdbl;000008l0km0000000000000000000000000WYVO?5maIe000008BXKG00000\#
0000000000TJ52UIk6afceQC;LP292N9HE9L:M9Ic=`TbZbMaS0000000000lfL[\00000XKTa;XlYfc00000J2WU200000ZXW=B\#
000000000000000000000000000000000000000000000000000000000000];T=?0000000000N=^:H000000000000000\M7__\#
00000>QC^7O=10MKP7l0cO_\:000000000000000@5I3N00000SHJ[>000008X5Ii^I_=h0000000000bh0DQ000000000000000\#
00000000000000000000@<KOCk0Xae000004d1>e7433[000000000000000biTN`00000000000000000000000000000000000\#
=?B\I0000000000gEV5l000000000000000000000000000000da^YN00000dXHH800000G1Njl0000000000Tee7b00000>M:Uf\#
0000000000000000000088[<m?@HK0L8^GL00000000000000000000000000000000000000000000000000000000000000000\#
_CBiKg_C6@0000000000ci]YMNeW4jSJ;nD00000000000000000000000000000000000JH[630000000000000000000000000\#
00000OD[@P\WQ9K2aVcn00000VL@cZ2KWDi00000MX797@i2JJe;CJ2`]DKBQ=bF^00000000000000000000000000000000000\#
;_D1c0000000000000000000000000000000n?iG000000000000000;3[X<B[`^[00000000000000000000_EV@LX<<:Rj0ECS\#
?RXBeGlGeg000000000000000YQKkm000000000000000Ph?]>FP1]h00000000007=NYXCV[j?6iGoO0000000000Al7?g00000\#
00000BR^?100000000000000000000000009iKF1[b]7WC6:4L000008j1Wh3[7b_0000000000000000000000000@M:ii00000\#
00000000000000000000^]1[U3N>ND[8?U<B<KLecT_7k00000UREeWP3I6WQ^O]:EHSWA?GSc;PM\BdUJdk6000000000000000\#
00000k<8Sg00000BYZ6eKKP4c00000Cl1Cj000000000000000000000000000000bl`a2=`T58000000000000000h_Y_Y00000\#
000003A^N]000000000000000j1XNL00000000000000000000UmD9<WeOhZ?Y9EFJ@dlP:lI[V\8?f3QlO>YljaBi^MQmX?`PWQ\#
00000SR1<[R42ML@m:P^00000iHcGfc5Ean0000000000000000000000000000000000000000000000000000000f1a?700000\#
@n:=Q000000000000000NB;TN6OSfnoJ5\f000000000000000000000000000000a;4]7000000000044Eio`TL=mXfZ0XHM\DL\#
VD3kCHi6^ki4Q0d@;\9@=cOmTX_]b92mXi;[F89Aj;64X_G^>b000000000000000?M`GC@65AY00000O9H\S000000000000000\#
0000000000Q0JjH0000000000k:G?W00000`3J4TU^bV^00000c[WEL00000cR4\`00000000000000000000000001]IWQOa6_c\#
X]?`E^=c^30000028?[DDf3R3Mf@BO0000000000000000000000000000000000000000SOMM00000000000m?Jc2nea2800000\#
0000000000000000000000000000009^0GSaJMJ=0000000000000000000000000000000000000000;8cQ50000000000NEMKc\#
0000000000000000000000000Td^8300000000000000000000000000000000000bgJkV00000000000000000000fF4fU00000\#
00000;3ZaN?k`2700000e:CPY^JV1L000000000000000X=8kM00000?QH<l00000?9V:?00000T2L\500000eGNZl00000RPcNM\#
000000000000000000000000000000g7:8i^8ERhAeB0997P@o97PAo000000000000000P0`Oo000000000000000Yk5HDcO[lG\#
00000[?07ASgU@A74?o;0000000000`c@A[e_LJ^0000000000:=YDVkGe?;_fY51TRD7M00000bB>E:GDH6:000000000000000\#
0000000000000000000000000000000000000000000000000000000Jh<XGFQ\j5\<Bja0000000000CQ0`\00000_R_n>C8Pmk\#
00000000000000000000000002?_Wi00000000000000000000>B@8J0000000000=l<VY<WSl9kL^7Qa>SGP0000000000Cd@L4\#
gLaOH00000000000000000000a1E7100000000000000000000000000000000000Fj=420000000000;gG;Vf;Pe@j<WjegfHl7\#
fPWmLk]4OcBnd6Y0000000000000000000000000E_<n5]Nce4hH1bVCW2Eh00000000000000000000O5SeQbi69G0000000000\#
J5U3=000000000000000YKM2>0000000000hoHBbjA^`200000S8@TV00000egVXHi[^c10000000000000000000000000^OJkA\#
00000bQ8_U00000Kf_`M[7W98QJ:1M00000imP=R00000iT4O2000003@Q1N000000000000000RbVB800000000000000000000\#
000000000000000000001bY<U00000eNF1>OoaH@MB^O`00000>EUPPEKJT79Y\SM[ZaNl000000000000000`0]VI00000mU0gk\#
000000000000000kP`jjGDD@R0000000000f90ec?fSY?0000044bj`0000000000`XBj900000KK[iYOP:Bd0XF=:GTNmd1nV@:\#
00000LSN1Z>b3MS00000?6V>N8_;0400000?@I5a00000lQd`;00000@CCDFVfZ95K2W?eRfP1J00000;Va<K000000000000000\#
QbOM\=_9NgPW:g900000nT2G=ZRA:>000000000000000H:a2jD@M65000000000036D:@36DAC00000000006Y<VO0000000000\#
00000000000000000000000000000000000<lBX]Q66:?00000mW:<g41TjN000000000000000h8:MU00000o<P:BKkVX200000\#
000000000000000]]NY43;biBmT=o2I<5cU4d;ki7KB890000000000000000000000000000000000000000`i7=Q00000eR<Lm\#
U9Y7kYS8PF@k3g<d?=BnOR@<7OR@IWFB26jfUCnBeCMl900000HA:WMLi?k5BEVYE6<Y0n`U;680000000000SGG[0PdTIT00000\#
h\Phb0000000000TO5^L8dJFL00000oGO7N=Y@e>[m5Fi5^5hLU3`i=FmGW=Q5eDa000000000000000000001MP^SR3RLK00000\#
ZhU1^]e\4K00000000000000000000ZU=Y@00000000000000000000000000000000000000000000000000l;YF10000000000\#
000005jGA`000009=W\QBnI4e000000000000000000006?Jd30000000000000000000000000XYTSa@O=:bC=AL[=oUFe00000\#
E`E1QkA;bmiZA?Q>NLk]jcc`300000000000000000000000007h8Nfc<H?lU^SdW00000VJH?J00000000005OWIb00000SBMX:\#
0000000000`0MI;000000000000000000000000000000]3GikT1MV200000nQTme0000000000:a?Cg00000000000000000000\#
0000000000000000000000000_d^32jI80`0000000000fIRl\0000000000MKOf]000000000000000000009YFE\00000QWc6@\#
00000bW:;j[ZJhK^0H^A000000000000000000000000000000PXdLJ=i;1R000008lPRBCI>6\0000000000000000000000000\#
00000000000000000000000000000000000M_@3b0000000000IVIe;00000]9@^600000bmdDd0000000000oS;2:0000000000\#
@Q_:olb`93000000000000000000000000000000UNJ2[^RIL<00000000000000000000dV@]^000000000000000G_eK`@oM=7\#
O6F5PLaX]6000004PYPc000005gUKfFk_ZHfJVaT00000000000000000000oVWcA7c8EK000000000000000000000000000000\#
0000000000000000000000000M[aPPmLbOU000000000000000KBQGJ0000000000K4CRU00000_16m=^\=?CZU`d<0000000000\#
0000000000l=NGL00000000000000000000kF1TY000000000000000FhWdY000000000000000`XT\l5aLMQ00000Od?<jE0U^@\#
aUVFg0000000000000000000000000HKQdaCMbTX000000000000000]_UT5000000000000000SBFS]000000000000000Q1dG=\#
000000000000000000000000000000CgIeN000009^7BT^WTYnd?0OgZn@mE00000?3Pd900000iPY;000000L@Do@0000000000\#
000000000000000Z_LW200000FAICl0000000000om=[eajR:20000000000\X@4[00000000000000000000000000000000000\#
00000@lBK<000000000000000000000000000000NEGRl0000000000000004TG=K0000000000000000000000000kMAcC00000\#
00000Ak2U]QZ_06N61QTDmH9D0Q6>n000000000000000F1O2l00000l:\c9a[:Jm5;8R<8\K0_YQYJe68\6cBb\B7;5_:B00000\#
MPW;lf=]4B00000G7>\3\gD\l[ZOiV00000000000000000000I`U?i@WKmc0000000000<Q9]o42>h2000000000000000Hj3m;\#
;e:`V000000000000000000003h?WN00000000000000000000000000000000000YNL4Z00000d\SRR0000000000nQb0B00000\#
2>P`G000000000000000Cc8]mPIDE7000000000000000dXbVi<`=cU000008n[j200000DNVhm=B:>Kgj8SF000000000000000\#
0000000000Uh7PO00000TL2`X00000000000000000000ecSnUCd<D>0000000000000000000000000h19Ikg^Z864i7fUGP[P0\#
]]L;^bK1_diM[;>00000?R]2:000000000000000000000000000000]=MMh000000000000000PeXgI0000000000jm3=@K_G;<\#
7P4Le0aOdh0000000000000000000000000H<9SC00000000000000000000000000000000000000000000000000BUGNH00000\#
00000G?7NiGf=P\Z@>;2dJ@A70000000000XC>bX00000hKI480000000000BVbU0000000000000000000000b0GCB58bm00000\#
i?<WHa=IQP00000JiTU700000ghaIA00000k?_C09J`F`clc3aW[VUi>1YdiH<c9W0000000000000000000000000ZbM9700000\#
00000000000000000000000000000000000X^FRJ2KB9Qc\TiGo5`LG0000000000000000000000000IM\9mgA`jQo`b@700000\#
00000Vja=b000000000000000k@O;bQlIPV00000@nG[;^YIUX00000000000000000000DMe:K0000000000GnSl_0000000000\#
00000000000000000000000000000000000nRE;m00000SU_9_00000]gMjG1SUUko8FAf0000000000cIH3]000000000000000\#
00000n<B\c000000000000000JhboZ\72Kg00000Y2ENX:8=Mh?`=OC00000000000000000000000000000000000Ii]FR00000\#
00000000000000000000mbXK7000004@TYBT7?efT7@Re000009K5iR0000000000E[QM\00000000000000000000GMCf_00000\#
bGJ0C0000000000000000000000000000000000000000a7UG2IRW9G00000Y:7T300000@:9=[00000000006VS;10000000000\#
R`AFZK9I57000000000000000000000000000000_XRDg2@Xd`0000000000000000000000000d[47Q000000000000000;3PQm\#
0000000000Q<deB00000_?HhA0000000000ga85dT?Qa;Hc@OA00000hO@J1;RY\Bc@b_4a;P?F00000[oSn4000000000000000\#
000000000000000a6acRZfU=j0000000000000008SU:[0000000000000000000000000000000000000000000000000000000\#
000000000050AXR4M6mRJbZ[?Rd5SE000000000000000\H0obA`:C;42HX79ILSRQPNlc00000000000000000000]o[3n00000\#
XZ3]400000000000000000000000000000000000000000000000000=jAkm0000000000FXF1o<2LTH40[]ag^FQT0000000000\#
0000000000000000000000000M=:Y400000g:XRh0000000000;c@;^;c@I>00000000009Icfb000000000031[EM0000000000\#
00000000008J7UF50D5S00000@oAZV00000000000000000000000000000000000MSCdn00000000005[S@f000000000000000\#
00000I=^kS00000YZ>Sn0000000000<4boM0000000000OdY_=000000000000000fCMAb000000000000000F:VSH0000000000\#
000000000000000ol3al00000000000000000000XB4RZbdK=C00000000000000000000>X<Jn0000000000000000000000000\#
0000000000jA\P0FQ6;d00000000000000000000B@<9@0000000000VWWG50000000000R:1K\RAYkZ00000T=Q@BTC4F]00000\#
nEG8UbCc_I0000000000000000000000000000000000000000000000000000000Zm1RPA^FE700000S=EDGB2_Zc0000000000\#
0000000000V6\bGIcG960000000000T1ABH0000000000aI8Vjf0IWm0000000000YNUYBRcNV\146K4Q^5e\146KV0000000000\#
<f]j0hdSQg0000000000000000000000000000000000056J`Y9<Pjo000007fc?MXUe;MZh4Oj0000000000nTDIN:1C:k00000\#
JFd@W000000000000000c^MO=00000000000000000000000000000000000]YE\U0000088VJILhYoflK6[L000000000000000\#
k`G3Sg4WIm00000000000000000000000000000000000[\_5KYDLEgM`HAdNBS\hLI\n:B7D]A000000000000000W:4GkdkVe8\#
WIZ]R[:0Zg000000000000000IR_?c000002i>cE000004oF?90000000000000000000000000AIBCdSA;CM000000000000000\#
0000000000000000000000000glFMf00000000000000000000000000000000000>A4^k0000000000Qo:4:8@E?h6@Pgc`DY0U\#
lP6MRPXaG?c>5d9000000000000000XPafB000000000000000000000000000000000000000000000000000000000000bj:^G\#
C1W8j00000000000000000000000000000000000000000000000000LKJ@^WSVDj000000000000000_B]P<@L<g7_3U3a00000\#
0000000000Si8@?@7PL>dI[[2_BTg3000000000000000FKGF;bX_56000000000000000000000000000000^7O@gU`R;?:3aYd\#
00000000000000000000000000000000000jgd3g000000000000000aVYKf000000000000000000000000000000WVK<f^@]nI\#
kk?EcfccQG>T_5l5g9:OGODl[0000000000o[:RP00000JNJiegBYgd00000000000000000000V=KZI00000jT=R327EPnLe`<3\#
[l9PX000000000000000ieKZW000000000000000M68A]000000J6dA000000000000000000000000000000H\S<F0000000000\#
:SZO9ML\ZW4Za`D000000000000000000000000000000`9CT>KbLT[000004dYRZ00000000000000000000000000000000000\#
00000DNb7g000000]B:Kb^VTZam[g?KSSlk0000000000000000000000000;`BoD000000000000000:YXhk000000000000000\#
00000QJ\10000000000000000E;]VX0000000000000000000000000lVdj50000000000NNJJ5[;SkXMf807]L9Jmgg^dJ00000\#
Gh3SG0000000000000000000000000000000000000000P1eElf5R7IK>Yh[0000000000109E4Wh55oT1890hONWFF?NRV62`Ul\#
gWde200000000005n>N4gBDJS000000000000000:I7YW0000000000000000000000000X]E3SSbSSB000000000000000V@4TS\#
00000I_=^N;2AEWECERA000000000000000F4BNh0000000000000000000000000000000000000000m5:Cc7FK?K0000000000\#
000000000000000000000000000000000000000000000Qi<4W00000nhQ\00000000000000000000000000000000000000000\#
>P^7>XHCS900000EccMQ00000Uk`_=bXBTJ000000000000000000000aBV_n3]fP0`<fI00000Z>3fn0000000000oTDhF00000\#
00000:icnP;APc69FBD1000000000000000MF2Dn6HI01AG6^\0000000000V5_oZ00000SP]\900000000000000000000IZI@g\#
T4G`RYGSkAbHOAAJM`D]000000000000000000000000000000D^<cH_FDflKmT:e00000ne6_;0000000000Ri;QBad6OM@T=iJ\#
iZFm>blG_@:CI6225QV[000001:b21IaMfn00000]oKD;33X1M0000000000m\bL]0000000000]?H`4000004I2^K0000000000\#
00000T3N3]00000o?8>o00000nTNln00000HU1B\00000=j:jhVjaNN00000000000000000000fAJj6PXFhlKENK`V6Xd?00000\#
97D>H00000i2H=a000000000000000000000000000000000000000000000000000000000000iicbJ000000000000000\hBQa\#
00000b8:6J0000000000jh@^hZgBm3000001;KNV000008MGof0000000000h@^@V0000000000000007RPJ:Wk3O8=VQjnf]SO:\#
\e=RkAO9kY>c>6U;aP8JhNRhg0000000000X<]cL000000000000000jgHXF=k\PLRne5FPjAE>00000W90W600000MUQYR00000\#
00000000005JCe]=mNh[00000OUO]Hh5K5i000007U30E0000000000o=<Bnf\[N900000bga6:0000000000N\JgWVYK\C00000\#
00000Pk`K@0000000000lmH9dCo9^KMQ_[c\cb56BEbLB000000000000000000000000000000Z[YQ>000009J8P5R>9i0g3AFG\#
000003d8FCCe5Zb00000Sl1e;0000000000000000000000000000000000000000000002@baM_nNW50000000000?Q9gP00000\#
000000000000000U9M78000000000000000NVPO=L05n700000\V[T=A;:VO0000000000000000000000000000000000000000\#
000000000000000000000000000000TGXmDIDS40WL\_OfKcm_gjdNo0000000000M22N]9NI=hK]D8OYj[K:00000:VA1\=0XQ[\#
9Z[Q^Te4NG0000000000];LZhU<:?38;djI000004K6W^SJKS:00000]BUZSgUM=CBVEXh0;aRK0000000000000000000000000\#
00000<M5?E000000000000000000000000000000000000000000000[WXFFYGRES4LN0>chcP^0000000000AK5Pc00000IQ`4i\#
0000000000AOK<\00000KYP7NB3INA2?L5];;>;X4[c??000000000000000Xl@ElaDFOR00000?BNdmUa=Td0000000000njS=8\#
000000000000000000000000000000?UWQJ00000000007k1YWfNNYf0000000000T@<V50000000000000000000000000][1EW\#
000000000000000oi_eL00000h;2^>E^?;Cbi<GX000000000000000[d5i^F1GV<L0PnNQo]G=00000[UZ=h00000I>PSF[JNO7\#
0000000000000000000000000KCKFU00000000000000000000ZBI9=`HDid000001RC?[000000000000000nY=Ia0000000000\#
0000000000892a]000000000000000\CRjM0000000000000000000000000Z\<lA000000000000000JcQOb7f3Ea6_`;A00000\#
000000000000000gIQK;A5:H]jBTdY0000000000cE2nY00000TSA_<akFT000000000000000000000^[2AR000000000000000\#
00000Q4RCL@EA0S00000n04OB000000000000000Y`7C0g^HTj000000000000000=60:800000:`?I700000b8:d800000Ci@2>\#
000000000000000?oL\mO5@WK00000I73Y9lj8oP00000000000000000000000003]8;GU5CV8hEVQ>0000000000\^:]BOF<b6\#
<Z;_ALQK;H^HWbZhdYmL5G0WM00000000000000000000000000000000000hYGn_Zmb?_000000000000000dB>\kOd\W`00000\#
00000H`87iRG8IA00000ejV<Y00000RATLZ00000eiTJ^6D8K3_2W1_eCQ]DD\^W^L^^kGlBDe700000<f;eU00000\1<I^FjdY8\#
h4dUU0000000000ih5L3BN;jh000000000000000M9_>;0000000000>9KlVZgLa8_][e1:E2do>YZO[]44M8bMUi@oVaF000000\#
000000000000000b:4T]^c4d?0000000000000000000000000000000000000000<^XEnilQc0dQ:3Q@?5eK000000000000000\#
00000000000000000000oE:FiXm`eL[<I?P3AK;]Ffc4eI_A>:=Q^Sed_DcCA\dQK000000000000000b:[Gn000000000000000\#
^V3T;000000000000000iB1oAZ]_Og00000000006F][P00000N::HEPO19nXm9NUlMU>\fd>WCZUH6ZL<JZ9000000000000000\#
000000000000000LDB>000000WSGD1_16D9YERSB>d[YS4^_0J6JZJ:00000eP1X[000000000000000AND=_I2^5@0000000000\#
000000000000000VM:9=0000000000000008F9?2000000000000000000000H3WU0000000000000000000000000UW`1K00000\#
5LQ=;8QEC;ZBJ@C18TSm000000000000000000000000000000000000000000000000000000000000WDHi50000000000RY59k\#
BG6S;000000000000000\0CaS0000000000B=P1_00000000000000077_JFOjN=k000000000000000CFR6o00000VZA\Nh75g[\#
00000000000000000000QCeHo000000000000000JDYUBG56RA;I29JZj:DhD<Fg7?RJ^E000000000000000000000000000000\#
00000TnPe_TVHiG0000000000i9?5YWV7FB0000000000000000000000000>;P:2000000000000000gEJIh000000000000000\#
00000000000000000000ROQ[B0000000000[o;lcWSBCXWEbQ?8PEKO000000000000000000000000000000aj=d1K9WWV00000\#
000000000000000[K]?5H1F_GOncW90000000000HZ_cn00000FT1DAV?^QRYBUhi000000000000000000000000000000;lW=f\#
00000000000000000000H\>K800000eR]FAhj[>\00000QNAQQ00000H54N70000000000000000000000000000000000000000\#
00000000000000000000GQ=kk00000000000000000000000000000000000W_IBf00000MR8DV000000000000000mP4i:hlMd6\#
0000000000000000000000000e59`W000008nLg@000000000000000OZEHM9NUGkMOZHTQb606[\BGD00000;^;B70000000000\#
0000000000PkY=R00000^O?Wk0000000000000000000000000000000000000000^j8Y2000000000000000000000000000000\#
M;Ycb\O;b<0000000000000000000000000d18l9000000000000000000000000000000jM_?G0000000000000000000000000\#
LN:9K00000CYbFH00000000000000000000j>?`c00000SkF`6^m7FbI340A8Y7U\nSR8=`?TV^DR75>>?NTB@<_]g0000000000\#
000009=]]RR?5fN00000000000000000000ISJ\@0000000000_QKgj0000000000Q:GMI\A8X[00000EhON^00000_=M>7BL5cE\#
BS<R0eUPh:000000000000000S@`CF42@cooe8FV000000000000000iA:h^Dabd300000000000000000000000000000000000\#
0000000000UVFmQ00000000000000000000000000000000000lA<OB0000000000oCKn\00000<@HXSO[8dO\J8;UCZ0Fd00000\#
NWB0P00000000000000000000iS=9E00000000000000000000le@:800000000000000000000fFd5_0000000000oaU<400000\#
TP16jR@0j;N\YHXFK]=8FL^1W00000000000000000000000000000000000NGLGijY_?77m<_JIKXKiVFagCTE^UK0000000000\#
00000;d_:^0000000000K;L:Y0000000000DbLE7Ff\=^00000a4bR70000000000000000000000000?8`@T000000000000000\#
00000000000000000000000000000000000000000000000000nP8OV0000000000dG6O:000000[LjH000000000000000OO<QE\#
>a<_W0000000000709bGefH]G000000000000000\?^Lj000000000000000i]5`N0000000000:?<:k00000Z3WPl0000000000\#
9@8XfGmWSJ0000000000d_;Y^000000000000000000000000000000TW;T800000000000000000000gj4@S[OL7\0000000000\#
P97\UmHQ86000000000000000H77<3000000000000000DQ6:Y0000000000cj1V_9Y^N500000VG>lH00000<bMg>^V`NffGb9P\#
000000000000000O<RW@5?P=DS5QTZ00000F1Ho0EK49=00000<OQUACU^VolKHmVVYPO08VF72bk01c00000000000000069?Tg\#
Cd:XV0000000000000001UMhDC]ZW_U3d=g0000000000hT\YnnfJNi0000000000000001kO^T000009oKCa00000eO<_fjJ3:d\#
c@T]a^d9jM4ZRE=00000000004gW`Eg5VBZ9?R9W000000000000000000000000000000;`eIc00000m8<5BLj8lLMLL@000000\#
W89@0a7GI`F[N4^QSY^S000000000000000O38Mb0000000000^Z=2900000B?^1c00000000008QV<G0000000000<Db<=mEZm_\#
00000l;:M`0000000000000000000000000X1MbhH?L\]0000000000000000000000000g5@ag:WeFM00000000000000000000\#
00000000005TCMnb\7ZlE[N>lMPdKCo^9=0>VVma8^`1hZ9:S7000000000000000SM@DalHR@R0000000000>7e8X00000DjalO\#
cmY9U000006X`mdV?9?N<1C1k000000000000000000000000000000o_1ZM0000000000000000000000000000000000000000\#
YL_68LOIO^00000g9ROoT@cb^:bWZQ00000HE]l`0000000000RQY6k00000bK=M100000000000000000000000000000000000\#
00000]4c=00000000000YiSdkFL_K080T::eY3@gSRE3dUNJn=KnO_^8GR<Ln`V_F000000000000000000000000000000\7>UY\#
T[UJS8A[obKl3Tcmd;4^HWPlHg5WJ_81X:a3:G2F29UReg><\[8o?X=00000000000000000000FQX`o\:Zm:13W>dED\P[00000\#
000007d?mFk;7Z;@0[9K00000lN@d>00000:f1XA0000000000^oK\c0000000000G2YU50000000000000000000000000UW4L1\#
D7H1\00000000000000000000000000000000000<n7bI9YL>b0000000000F1Q^S00000000001\AOZO@DSXSo]C\0000000000\#
00000;dPV3m@;[G00000:8IM^000000000000000000000000000000[f2SdAJMWR00000000000000000000n>]_<0000000000\#
00000000000000000000000000000000000W?:V00000000000MR<>a;3Pm500000iA\oV0000000000000000000094F@]00000\#
Q:9n>00000>J2Q3P6LcW00000000009a8<1>CT9:Z4L7D985<700000CnK@\000002M0Hf000000000000000000000000000000\#
000006OW0dCaKUBLgGX6MM<i;00000000000000000000848IP18caa0000000000aNO6>0000000000000004Y^a4n4;;e00000\#
<eI<3XNRoNoAXFl00000d<cM\0000000000000000000000000nGWMD^h?a1000000000000000e2V=_00000000000000000000\#
0000000000]Va8;iQ?a]3C6T6U]Wc]DKE0Q00000000006m8b;UJ@5l>T6lh17M9]PE;\S=S60M0000000000000000000000000\#
0000000000d_7Tl00000000000000000000_7aE^U5dS`niST>OVHZi]T1hn50V:04T<e<b\41Fo5cAL00000000000000000000\#
LHW\_00000li0b1lCU@X000000000000000RMMWn[F^LV9QKLP000000000000000000000000000000CDL7nBT>a9\YR`4SLY^h\#
7n2<L000002D9cn00000000000000000000000000000000000XO8f6000000000000000000000000000000000000000000000\#
2_9=@KHD`P000000000000000000000000000000DU::j000000000000000bKT8K00000000000000000000000000000000000\#
AH4^=000000000000000000003TMYT000001eJRPkiTbd@P4kU[oZKD000000000000000X^[?W00000000000000000000E<0Pf\#
aXJUF000000000000000RX_NF00000000000000000000iDdmZ000000000065^dZ000000k4FB0000000000WUQiC0000000000\#
00000000003K[Ll00000UL8D3joEYW1f_DPJibmR^C3i3oiai[00000mGJ741gJ2m0000000000\:?gY=LO5C0000000000@LBS0\#
LYZoJgn7]E9=K]Y00000000000000000000]JCC:000000000000000Yh0X:0000000000000000000000000000005_YN_00000\#
0000000000H_K4P000000000000000Bi[U[00000BONMS000000000000000<d0e=>I_lW9X\iTmaKHAd8M84_ccH8`aWQ:00000\#
]><1dl?>Im1:E6`=d7MAHJ`bPDR^9<2?Z3^00000000000000000000=XJd@000000000000000000000000000000U]Glc00000\#
00000Id<4_000003HAB000000`T>RkU<?mV]0BJM000000000000000000003k4@;0000000000000000000000000PHHV\?<KD3\#
000009BBM3000000000000000YLB>e00000ee`HN00000RF77WnnD3200000`R@9?000000V[Z@`M05BT0=RI3]R1f000005U^b:\#
fJ`X600000000000000000000EWLLo2VI^Wn0:ocX_HLdn7PW90000000000[2<P^nET:W000000000000000Xn>8h?WBO?GAT7K\#
h@5Un00000000000000000000000000000000000bWdTI3S3ki??4`KD1Ng_Xm9[X7:7K?<KaM20000000000000000000000000\#
0000000000TEI6D000005ndE6[=CNZ0000000000000000000000000Iid?H0000000000000007F5b500000V7SRD`?];S00000\#
@F2Qa`i^WmR`KCD000000000000000PG`Rg^E3fSGIH\6ok`hV000000000000000o9>KN000000000000000000000000000000\#
S3NI600000000003k0LIE@YA`00000h=]EJ000000000000000B91eh0000000000?l5a^00000000000000000000mY?OF00000\#
00000000000000000000000000000000000MOT2UTJPeOGSQ>h00000h\^Yk00000ed25XR;4lmJ]@?h_8_XEZhZje_e[eO00000\#
G_Jh:00000000000f^R=RJ^cW:BYk<ilK=XWF_XW0000000000OLUE]o2daM000006P5DA000000000000000000000000000000\#
0000000000I20]_^VUZa000000000000000WIRAX0000000000nTC`?@5@6P000000000000000?>_bM3a57;1K;gJ5N\M]00000\#
lNC1<0000000000:nXl`00000J>H[Y0000000000000000000000000nM`ESKDaV\0000000000000005YM]\00000c;Y7A00000\#
N;0[lm1E>R0000000000C?`:m00000lRXjYN5UVk00000000000000000000000000000000000DWDXmoeIT>ID2JdFn><faQQoe\#
c9=nDY5\6S00_2Z2BcTA<D8fj[00\=UGQA?\DM[W4?d0S000000000000000000003DNaL00000_l:ekB`RL2000001iCjc5=[;h\#
0000000000`m3cImk42_YHBhf;PGMUYA_ko0000000000000000000000000000000000000000cm7fj1hV@\0000000000KD2a<\#
1f>O0A1VdhMJY:Pd2M3BaEa8k4I[D=0000000000K<7ED00000000001839F000000000000000CYSJA0000000000S<LmT00000\#
000000000000000RYWJk0000000000X`8Pe50`7IPS8m12AHj`00000:ZBn>000000000000000\>2Lo9[En3n=HS300000>a9oQ\#
000000000000000000000000000000QjQ[8d_bfY:c?[Wnn[SlJJW8`0000000000m@\CS000000000000000000000000000000\#
000000000000000HH0Z?000000000000000000008K@aV00000000000000000000000000000000000000000000000000o`:<J\#
?2G`;000000000000000D8@m_:7;XI_THg3Y_Xl400000000000000000000000000000000000>:5j7W0>B1O;HN40000000000\#
0000000000lgG3:llOgT00000O^;2N00000WMKVX00000f9C9@eF6ng39OVCYXQ[c8?BFE<]4?8m3V@D8;7[C;NRS_geZ7O_84V6\#
S^@QC>L96KIaZd5000000000000000XmTH?00000Ka3;l000000000000000lXQh>000000000000000gm[dK00000000006ZKW[\#
00000i[S`900000000000000000000ggW]:ZM7Ml00000000000000000000J`:JF000000000049coSd<2VS000007Y4j300000\#
00000U@15j0X:QC62KA9000000000000000g`AJ7000000000000000000000000000000Qn;8i]3<FXhP9]YY;HXbAOU_mVCMjT\#
0000000000000000000000000G:>dH3;KIh`B1?500000<PCJWMQ>hGCPFmf6>H]ci5VdCSd=5>JOELmVZI7<E417jT39Q8BV7GA\#
TE@Ch_`W90_SR3KXjZ[c><Zl_jD]?HkAa1E00000000000000000000@;0CY@e>]l8@8VU000000000000000000000000000000\#
GIL3CA^]J602VeB;6_B8OM3<?Q`PXCHlP?cXYYCh000008_?RT00000mQWGM000005KR0hY4]>S000000000000000kMAPI00000\#
00000000000000000000>bEIeA84aG2SP0aCiLURf\Xc<0000000000000003?=>X:X>BP@MDVb0000000000000000000000000\#
0000000000b98F2FcHElfoC`ok2`coFedfM00000kEVlm00000XL4QbT\5]\lWXGPUMK6_8N2BVSdVRK00000000000000000000\#
00000Xn0[[0000000000N5MKW00000o=F3L00000000000000000000g5Za50000000000MK4L;o6C>h;XDEa14cXo0000000000\#
00000000000000000000000005UFiT@IK3T=^UaaK5@Q]000000000000000];VCe00000000000000000000l72Yl0000000000\#
00000`i\W8G:ENJonKG@A9;GKCi<Jf1fC<W0000000000DB1W94ibYZdN9TUE;LbA00000000000000000000000000000000000\#
000000000000000TPYKE000000000000000000000000000000000000000000000000007E;CWJXG3F00000@73>7l^9SO00000\#
00000HV^W@00000?GFTe00000]G4?cE>>O>3I=8^9oJ7EC[W?6;86Fo9A1=300000@L7W6kLbEf;=9\:U1;6RUeHZI0000000000\#
0000000000l\XjHZU?:jg7P[njHRR4Y^UbaC1Z1dUmZSD00000H]7D:000000000000000000000000000000:U35D0000000000\#
000000000000000000000GAaG1XGZP000001?bak00000000000000000000000000000000000C5M:E0000000000Bk1^hG;5m7\#
HlDfP0000000000000008nN^h`YI>24`_GP_R`W[000000000000000Cb837kPXKWRXPCo_3aOl00000000000000000000R1@`S\#
b>S_mfmYC<000005Ic0gVg@[G00000000000000000000000000000000000000000000000000000000000000000VUCcE00000\#
nJNlMSE_C]4f3hf000000000000000000000000000000000000000000000000000000000000`U:I[`dN>ZnE1k7FV5ET00000\#
00000kOHK?H1RX7Ioc>ABf0WD000000000000000W];>K00000g0?6leFW=Z00000mQ6@R000009T;kJ0000000000Z`4Y:00000\#
Ok01D<gCJOHX8cQBgRbk:OYQZ00000000000000000000ZU`NEWTLkIg@YX^H67Qm07?EPckT9L5P^Y\Al@ifa:PQN_RMj:T7\U@\#
00000000000000000000OfKdc0000000000fA7=e000000000000000>29GOY`J>Z>SNlC0000000000000000000000000ZG?2G\#
00000>K2l:0000000000000000000000000QRYUh5^@Al0000000000\SPTf00000SXLQ=0000000000000000000000000497eP\#
000000000000000E;Gl2B2NJO0000000000?TY_J0000000000000000000000000000000000000000QWQOQ000000000000000\#
0000000000;bZhi>A5`n00000Wa`T>h=Yb@Wo>Q2ji`W3000000000000000000000000000000000000000000000[X:^goHUf1\#
00000B1<KO0000000000If2=k00000L=e3d00000000007CPRW000001:Aa40000000000000000000000000YmMkeYbO^j?YW7]\#
000000000000000000009?FNhZ`JFn00000DGa\=gnV]=0000000000HU4aUU2J?T0N45;000000000000000m[3LL0000000000\#
9lBLO0000000000000000000000000bG?A:0000000000L3>@?0000000000CI0CiE6L[D000000000000000;9UGA00000?Z;3g\#
000000000000000000000000000000@c7Sm>dHb41SPgM0000000000CC03P`UQL700000000000000000000000000000000000\#
00000000000000000000:572200000e13;P000000000000000YlaQ\000000000000000mHUAH00000bV58R00000^VCi\00000\#
00000>;D>X0000000000HoV?900000000008hTmS@IdVZ000000000000000`8_O<000000000000000000000000000000kPYXl\#
WmOXc00000NYYHk0000000000dg4X]00000F8]7j00000g;B400000000000S10UEQ<ZK[c3;hf0000000000He>2QfJS0B00000\#
0000000000OZdWf00000@[AgQ0W`l\em2B70000000000X:eLOUl8_2000002@5;?:0O;A9_2O;MeCCNOIQN1N6Y?[00000AH2GE\#
000000000000000gA4P6a@6ggn<[k_1``0G00000>E5<i1f5aiN0EHYB>Li[000000000000000000000000000000:TKNm[oTj@\#
00000c9Xg<00000Qhd;H0000000000E>8gElQBaIWj_6[00000000000000000000000009QSWH00000oM4MUNI5Ghhm3a]2U8@`\#
c_GkR00000000002j6Rg5^D?f10Tjdf6Z>39fZbHYiaL_000000000000000000000000000000000000000000000BI0@4T;Q0@\#
M5Y?700000^mWQa000000000000000XNNR`00000000001`d^OHeJM80000000000T8cO[Jo2fbJ9\<k00000^[B@C0000000000\#
B:\80Yn_6h00000000000000000000000000000000000>^Pfd0000000000000000000000000d=YAj0000000000hcDiB00000\#
00000`Q=De000000`06=0000000000000000000000000000000000000000_UACl2fW\DG7\a5J]DJ;00000UJ27F;RMHfJJPl^\#
00000=KVgd000000000000000000000000000000000000000000000NL>DY`mIlM00000oEPIK0000000000000001cVo800000\#
h8CQXP9_1\0000019AX`n0Zj90000000000Ul91o00000i;2SYBf9m4bGAnUQc3`IE^RT?:9co:00000000000000028bAK00000\#
000000000000000000000000000000aG:Rii;=VVUC8hjB8[Df00000000000GIIN00000ENNl;NSB8h0000000000ID0C<7m6>]\#
\ObZJo3SUH[cT=`2hLX<000000000000000ViKAG00000U=6aLeAY8L0000000000SYJPh00000000000000000000`c9n[00000\#
I]FX200000000000000000000Ui7^M000000000000000a_1@T0000000000JUd3U00000000000000000000WjC[bkkN??DkeEd\#
AcZX04j@9N00000nJPYe0000000000G7R5?00000000003gVoU000000000000000Gd9fG00000\Y`\LHWW2=00000I;W^TB9``X\#
M2bXGM4WfT00000]eY`@00000`WVW]00000Oo^Nk00000D:EVhcGMGbgeZdH0000000000k=JnF5F:2jj<_l?Q`ceG^Vb2m]0Zh_\#
Y>e6?00000000000000000000000000000000000eMD`000000000006T<<g0000000000000000000000000000000000000000\#
4?^e?XT`e\0TbXVdI^Q6000000000000000<W^@=Cg5>2U<J4>0000000000`c36j000000000000000bQ4md00000MYLV300000\#
000000000000000^2Dk[0000000000000000000000000]n@bE00000IV_ECYLC56CS88S`F[Jm00000f2[<:00000c8<hm\T\GT\#
0000000000c@Vj6ZYMNc:j\Gh9C9iG0000000000KLB6\?FDF2oMWoB^LUeYVoA7i6eaFg_Jal;0000000000000000000000000\#
00000KbUJC71dlf000000000000000c]dYS0000000000=kdme0000000000000008U8:GfJL0I?F[FP8J^OU000000000000000\#
000000000000000T\6G=SjZc9WBXf:000000000000000CGDHIoUGZ900000:Oc7`0kPdV000000000000000000000000000000\#
00000<U9QRSm[Fo0000000000000000000000000k^\]Y000000000081F@CmTHYL000000000000000ii4G;Hg[n?0000000000\#
0000000000T_dnKAmeFaC<TGl00000000000000000000000000000000000000009caHR00000000000000000000kfJ9G00000\#
`\Ib;ZO:hL0R5FV00000cF0`2000005WN[:00000j>9@\0000000000kF9P8d<PmC000000000000000Rk:NW00000NW=_F00000\#
0000000000000009OaN:000000000000000V`2_[nUd`^6BN8b000000000000000NZc>`T;5GI7M?Q7lhT5hZm@F<00000AFRlB\#
00000000000000000000Ul<S00000000000000009m<D\0000000000DHMUX000000000000000JOMHUZVN=W0000000000Ml:LQ\#
00000000000000000000TKZg>000000000012Oj;2\b=?5`dHmi?@]DL:GFbJnF7D4^RGd=IbB_000000000000000JOSAmoJ=MT\#
00000bl3mJSmTd:YPUL]Q:Ga?N0b`C000000000055PL\0000000000=^@4i0000000000000000000000000000000000000000\#
6O37M0000000000000000000000000000000000000000bHFjQg^7WV000000000000000c2:FY>[=Vb00000m783\4\1hJa49K>\#
VbDg[=DO0C00000Vm=f^TLO2_D7ZA90000000000><dBg0000000000UD;[T000000000000000DN[J>0000000000@LP;LBO`=Y\#
PK;5G00000000000000000000?b1dOH<Zg4K4aUD00000KXXWP000004M=YdNCCE^cNS_<T:_@V0000000000b29;B_BZY>00000\#
00000Wk0f8UFMQ7;DT@X00000MVUo:MkcCZIRd8^00000000000000015Bmo00000000005=VhC0000000000000000000000000\#
C95ik00000>cKQEQmCOLEEbf16oQh1000000000000000000000000000000]]R:PNiF4K0000010E4_00000aO5ko0000000000\#
00000_G9AoNaNoa>GRM5000000000000000W@c0700000000000000000000000000000000000dWW1G00000000000000000000\#
00000000000000000000iTP5>0000000000<g@<Q000000000000000000000000000000000000000000000\^2WS=2AOJooeEY\#
mG@M]0000000000000000000041NFL0000000000000004A2EO0000000000TR9joCOH[JT8M=\0000000000f1BDB^0`O200000\#
0000000000`>7nf000000000023L5M00000000001^Fba0000000000dmDId0000000000aj16H0000000000VN^lCZH6nRJ6A;>\#
fIeDP00000AdBi9DZB_400000dhD;SIgJ2F0000000000CYDd600000000000000000000000000000000000H9PFO0000000000\#
00000Hn2d0BC8LS000000000000000000000000000000000000000000000000000000000000000000000000000000002IA=E\#
0000000000Lc@ba0000000000000000000000000FmXk=i0JQN000000`P;h00000\MO3]0000000000HeK8^000000000000000\#
SWV200000000000b15bbOk5B5\k63?KLHRlo>_PU00000G<65GNlZ0J000000000000000000000000000000000000000000000\#
@j;VP0000000000Xh;V_1UBeP00000000000000000000i[I_@j`>7^00000000000000000000i5?bhB6DHanUP;200000LRNmJ\#
DZ97lB0R<A00000bg64000000000000000000000000005JA1>R7W:>]99a<U6YfC000000000000000000009f[K_00000NTV9G\#
0000000000FWIBH000007[RNX000000000000000000000000000000000000000000000000000000000000=Y:T^mk_FN00000\#
XN02B:c=15000000000000000e@[4<000000000000000000000000000000000000000000000^?<X996[m26]PKe49Dk700000\#
00000000000000000000O:YOn00000\Z=YS<ZYL<DceCd0000000000lGL<8@`eL?0000000000PX;iP;8G:@TD`=;2oc6l00000\#
JdObl000000000000000<:;F000000o_MoFDdTim0@X8H000000000000000000000000000000I]0fc:@J<F<8XjlZG3fB5?\\n\#
00000B744V_<]^\00000AT0VZ@7;BP00000000000000000000]?2Gh000000000000000000000000000000000000000000000\#
;X\G7000000000000000PD8]AhIDDh7m>45mDEa;00000O66LB0000000000000004^`7800000\J`FlG83XQ00000hH>dnjU9A5\#
beZkC0000000000Bo9BA000000000000000]GI9e00000000000000000000<<JBi00000O3K:10000000000000000000000000\#
0000000000Ob3BJ0000000000]:GI;00000HIPMD000000000000000000004QK=n00000000000000000000000000000000000\#
000000000000000000000000000000MTMm^00000000000000000000000000000000000000000000000000000000000000000\#
CXciTcXF\S<SS=U0000000000000000000000000m4]gi[a@hF00000X0U[]EJGTldKO?DKj2L=KUMVJKGRa]000000000000000\#
U8Kem00000_abjQ00000000006k>dT000000000000000VbJSR000000000000000000000000000000C<KfJ00000j0^V_0<dJ\\#
74[ICVIZL7000000000000000\1Z3@00000mM2So`F[Cj00000dW0lAoUeCY0000000000000000000000000000000000000000\#
00000<P\b;kT16300000000000000000000>=FSM7_QQ`0000000000e90jimgF9e@<`O?eg8H100000000000000000000coF?i\#
0000000000o:ded00000Ad;KDIXand0000000000T@Aj[000000000000000i5Cm5AJT>:00000000000000000000jHSnmOF2c5\#
iZ5`ca4@@EU\K<100000000000000000000:S=1_000000000000000OY`Yf0000000000000007kEaR00000K40kIVcA2QT\]iT\#
000006?L]b00000000000000000000BZag3JYM@3mCIRG\Qb5AZbc?h09T;N000000000000000Mb<PW00000000000000000000\#
000000000000000Wb6CA00000TZ4j^lRbFl0000000000UX]:@00000`cbHC0000000000GH1MXB<@Kf`kGl>n;Kh>heLDj00000\#
b1Sjn00000000000000000000d8=TUU?U=T00000000000000000000000000000000000000000000000000Kg;DhRd=1G00000\#
00000000002TRfR?Qcg500000F;54d9FF\j00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK8ijkD?n6B?@m7@MAb7KSAiomFC^c6?DbU7nW7F[>:G^Va;R:EE\e:oV^T5W3=]TLBaG30000000000\#
<kXFN<;>gO000000000000000?YT=m00000000005>Z2;00000kP0Ug000000000000000jEHU90000000000fNXN`0000000000\#
0000000000000000000000000000000000000000:64A^00000000000000000000l2cZ_00000DR;JF000000000000000Si`R1\#
:HRC^8>3B6?1I1Q7N;\<<7[W7000000000000000`jS8i0000000000EJDFD:A3bV0000000000Z4_Pg00000000000000000000\#
YI;;J00000000003J:1idfB<iNN8_=4cGBJ`XGeD2fVXk0000000000000004C;o200000000001jTO400000@E@a800000mmOTd\#
0000000000000000000000000mi5GX7]3f`JL<Nh]kC;]DbWoM4d?3AF@RD4iN_af00000000001<GI000000000000000000000\#
bH3ECU9Y8Y94RVT00000000000000000000P\X;f0000000000000000000000000000006]_lMXkakTR<`e=1HLk;000003PJjn\#
9UI@J0000000000km2gW000000000000000DM0CJ00000;8^CB00000000001daVf8VJ52PQW>UZ@O5\00000j>MiB0000000000\#
00000O;S?d00000000000000000000b2DDXRBDa@0000000000000000000000000b2C2K00000hV:EP5ndoU00000a1McdMB==Y\#
feO9nf?5nRc^3`ni\C^FmJQ<W6;RB5MmVNFLeAUQ:^Y`S]b_Q>000007j0FN000000000000000000000000000000:]:V`00000\#
h;dC]000000000000000Q[LQ`0000000000ASJQ23`^9^0000000000000000000000000J:T[c0000000000000008E=6n9117J\#
0000000000P9e4J00000000000000000000000000000051>Ci00000o1CdDJ^^ef00000kWbld0000000000000000000000000\#
JN3^D0000000000=6R>N00000a@d<[1<Hme0000000000LVc<=000000000000000000000000041UWT00000000000000000000\#
KUbAW0000000000Xh_VlL>F]f:MBR\000002E1?P00000S\>MA00000000006hKX:Q=UX@3S\9VO3ab5KH^[<000000000000000\#
dR8O;<<^H3000000000000000NhHd50000000000000000000000000V6KQ_FSMWY3HdPnjAa8a00000000000000000000UCX\=\#
0000000000489neN7`lI>j:P;6VEkE000003TZF^CXN9800000bld9@00000o80E`]_<^1000000000000000G8[Ag0000000000\#
mBUQ>00000000000000000000GgJ0a0000000000V:b6G000000000000000000000000000000000006RHjMgmYRO0000000000\#
dlHBo000000000000000THSj=000000000000000T_4ie000000000000000000000000000000MK9:<00000000000000000000\#
000000000000000000000000000000000000000000000000000000081YP69;^EOWa0QVd0c4M000000000000000000006?aGP\#
ZebQIMSdhM00000000000000000000klEKAhBQkF0000000000Mn6@4R=R@e00000QbHdXKiUh200000RoIE3BIK\132?dM00000\#
00000000000000000000ZWX<7Ue7G24J9BToaajj00000X4O[O00000D3b=b<IMlo00000000004^8j1Wbe0:0000000000c2ain\#
017_k_ZZQ:0000000000gTaPW76UKm0000000000000000000000000000001iIa100000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\]f3KNA=7Ghe8I000000000000000DCFEGh3HE^3[JNY1M?=Z\#
00000AN[bS4S9>UCL0JgdE263Y99\H=nc2Y0000000000000000000000000]0HoS0000000000000002SDa`000000000000000\#
0000000000WVG;c00000000004AY0<000000000067S78UNVjJ00000000000000000000\?V?LZBd0K00000000000000000000\#
00000000000000000000000000000000000Hd4f5b0RXOZ?XYm[Ud:S0000000000X7VBdAGERM0000000000000000000000000\#
kgMfH000000000000000000006_d][00000UG?lg00000000000000000000[_>Bf0000000000000000000000000MN<2F00000\#
00000S_b3il>cb70000000000000000000000000000000000000000>ZJ6B00000:k2h^00000000007hOG300000jd]WR00000\#
c@D4;0000000000M>58800000f172Ho[0Dhi]B@`WH4AIndL=X11_29P6bKL4jWI7f<>;fe\bSZTd65n00000000000000000000\#
[R?l:Xh?9CKf?jdKf@_9SZB`Xe8A:R000000000000000000000000000000fNBYb000000000000000125fh000004^a?f00000\#
00000d]9CA5SVbF1[5hn00000000008^;Ob00000LGI:<000001?\eQ000001[9Qb1[9RM000000000000000000000000000000\#
0000000000dOK9G0000000000000000000000000e??OZ00000000000000000000\`b<`00000dnODl00000KlZLD0000000000\#
0000000000n]Yl>F8\nFCFH;S8J_5@AJ_M<hh:0k00000000000000000000RD7io00000<DEd3fbOfg0000000000F^W1o00000\#
00000000000000000000000000000000000eKC@d00000c:AcYCII1G0000000000K[>1;f2:7Oi[<=8000000000000000;c]lE\#
00000[Q\3e<L`k700000T\E5\000000000000000000000000054SR58V8U`ZaDcO00000@50Q8MVJ9\00000WAU>B0000000000\#
000000000000000O<ccG0n@d`K\KDdkIY3bEj7B3Q;Y[\E=4kAJ4`_J[F:]n00000A=`S8nR\[m00000E:]<d000000000000000\#
00000[Y0@g;l@b66jN[m000000000000000leGdb00000j9[nO0000000000HEbPW00000KWC9U00000mY[:V000000000000000\#
0000000000e\bHhm<?B61gUmV0000000000h>120000000000000000ob;h582[LW00000YORPN50blCbm5a:H_\X200000P>3nD\#
mYGL]76]=`<5_B`000000000000000000000000000000000000000000000000000000000000000000000000000j^bgU00000\#
0000000000_gC_V000000000000000hI1=W00000000000000059cc300000e4_HF000000000000000a119CMV]Y^Ml^JO00000\#
00000l>A[Q00000000000000000000000000000000000mnOfLIH\l[?V:8=om@P`000006>3GQ0000000000000000000000000\#
9Y:Ng>g;KN00000<d7Wgd1PSl;Y^8Q;C3Ycg4:P1000008j:X56AE<9:BNjb000000000000000VNUB1lM]KOjG:Yl00000\:<nF\#
0000000000:>4@i000000000000000000000000000000mIQ4R00000:^FbDfUDCe000000000000000kK<[2m1O5h0000000000\#
H^:MK1VbH300000000000000000000000000000000000j^?]NTYHbE:GR060000000000BGK:`0000000000`8QZU0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ikGg6ST8c@0000000000\#
kh14PbUW1O1Db]c00000;@Cnf07MBmAY]nZLH`TU0000000000_G>Ug000000000000000\A0A\000000000000000TMS9>_ga;:\#
00000;4A\YPER>00000000000K=9;0000000000000000`NT_=00000e2;_]9K08H00000d8N5T000000000000000d=3`c00000\#
000000000000000000002`Z10@2a]eoA`6c0B5_Q00000000000000000000EG^UZ0000000000FOSoHeTV2Eo>]V;2^B`A00000\#
W91Y_00000000002Q07JjkLO\F9N?g4k:EnilHT20000000000DlE1co0UDJmb``fOaHG4;3b9c0000000000P:B^EgmJ\^;S;V3\#
LVS2000000ON6Kh\9]cY00000000000000000000CF17@lCdh800000n?DQVBVQ>O0000000000000000000000000n]RV500000\#
00000EfNNj000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000079`f0000000000000000000000000I[0hlj\QFT0000000000000000000000000g7?FW\#
N^32F@M1_<HaE_Ng3KFiEX_kI[fdEY00000i`aki000000000000000ZP8?j000000000000000N@a`VgdbTB000000000000000\#
00000EM>e;00000000000000000000@KOVi0000000000^_Dci@L]F18j^O=00000000007_Eom7_F0E]n>aQ2PDUf0000000000\#
00000UkOYL0000000000;U@5Qie<nn00000lM<W^00000SW\n\0000000000Y:c1a000000000000000867kLfDE1odB7nE>2E9a\#
00000g^=8C0000000000000000000000000HL3W8`aWTY000000000000000000000000000000L;:h43T>\GGi3MoNh82A00000\#
0000000000^aF>5000000000000000B3MZR0000000000000005MMDg\d5J@ZiLDB0000000000H<:ndfR]SO000000000000000\#
aIGWL0000000000000000000000000e4;ZN00000OLGgj00000Uo<@P00000000000000000000LfNYC0000000000iE`[gLK^^Q\#
0000000000EWXeeOL5bZ><CZU0000000000<B1ML0000000000000000000000000e5\1>00000000000000000000BlL@h00000\#
SICTRoe5kX?ZG?`000000000000000ib:dJ00000000000000000000kaD7Ai`GJm000000000000000000000000000000IjI??\#
00000`;9eo0000000000000000000000000Oa2@i00000<c00@000000000000000W1D_LaV0?F]a67f00000NBZEk0000000000\#
hQJ@:000000000000000000007gc_Xdh3hAKgBcTjY95O_^^l:0000000000000000000000000Ub@>300000Uk2L6R:Lbhc<cYn\#
0000000000000000000000000;1EL<000000000000000cKNN2000000000000000000000000000000LGGn8hZTF^0000000000\#
00000=<UU>000000000000000000000odGU000000000000000RGLlB74Y0d0000000000K@Xh]000000000000000cI_Ek00000\#
000000000000000000000d?7M<667?5IBabY]EB44HJX3CcFX\PAXga00000Yh:;8000000000000000G3c\?000000000000000\#
0000000000R0KU200000\4Jj[000000000000000RRLe1MeL`@`@3;8OQ03<h56;=a2IF7m@9aN`NQn\g>e4X000005de4g00000\#
00000000000000000000c7;J90000000000j_<Uh>kQ_J00000000000000000000000000000000000000000000000000T=><5\#
gWPCO0?4kaZ6[7Q0000000000000000000000000f1M8UXQ@PIZTZTLl>b0S0000000000J?7ON0000000000onbB@0000000000\#
00000eUMCK000008>2_M8Z7NI0000000000000000000000000000003hWUH:5CiD000000000000000000000000000000Ob4CE\#
dVOX=J7W[c0000000000DKC4f000000000000000000000000000000000000000000000UdOGk0000000000000000000000000\#
aD>4j\\WKU0000000000dER;K000000000000000000000000000000000000000000000kL6Ib0000000000]^PRL0000000000\#
HH8B1QQ4S>Ie^PW5j_mP0000000000000000000000000000000000000000Jd`[B00000000000000000000000005lU6N00000\#
00000Q0=B90000000000000004P_\O00000000000000000000[f1Mh\Ea8W00000:Oe@400000^bZ0=00000000000000000000\#
00000H8N7;00000UnQ\j00000Z_8e3c2QG10000000000Jh]50]I<L@000000000000000000000000000000000000000000000\#
00000edLNn0000000000000005f5He\mS^9So<R:00000000000000000000m[_aU0000000000D46=R00000000000000000000\#
000000000000000MOLL>0000000000bZ<AQ00000000000000000000\WSae>J\]E00000000000000000000000000000000000\#
KHBc60000000000000000000000000X><GoYl6lREEOOBC:0=j00000I\BoTG`7gR=hbec0000000000fOQCVJmT5D00000@kQN^\#
;g:M@00000]a1I>00000000000000063=Zc0000000000Yd>i[00000Y91aHi`G:6`T_QS00000A>N9`00000000000000000000\#
P_X?C0000040Wdj00000_EWMo00000eDD:VeDDAY3R^^hgI>kcng4FPPld4K00000_0c[>8cLZ1I9;FnhFDa2000000:G[Xa;P8Z\#
TRT^Q00000000000000000000000000000000000di2:ZbJVOg0000000000UMO==D^>Em000000000000000iib?k00000;daLh\#
BIPVM0000000000SNIo[P[MfZe>XH10000000000000000000000000d=9R7d=9Rb0000000000LW6DJ000000000000000HD<UZ\#
JiC_17nEmTnfGNfh2T?R0000000000lL<;O9hH7k0000070>TeAVIZ9j:[^h00000Ln6L4000000000000000000000000000000\#
000000000000000jbGXD?XYm<0000000000F]Qad00000YYPON000000000000000I=<ahT0MA5YF3JH00000[H1GR>AGZe?GLmJ\#
3N3io4m=\5^cTgET45]P^?09?^B<ZD[Q1`4M>EoWkS0RX0000000000MF\<C00000BEXdoW`<EMTD]]e00000000000000000000\#
00000000000000000000Bj`WM5^[P90000000000000000000000000000006VPS`00000H=`[X0000000000000005F?Uh00000\#
000000000000000fP44bii=6J00000iM3[600000\QO;20000000000\E2:@Uc@^Y==Q\R00000VHHWjWbS16000000000000000\#
00000h?N6cK1\P?PQ=D1NfYKW000000000000000000002FD4^000008n0;Y>X39n00000;Z_H[000002ZK0;0000000000keE^a\#
0000000000EmH:4lNJG>HoZEVAnZ`g6`D=LKaBnY5JNQ;[KV`ml@ZHmd;:>e0000000000onD<c000000000000000bf_G4=jX_3\#
W>YFADIHZ9]O19]000000000000000L]VIh0000000000I@_G^E0aTQ000000000000000To2hHBP\hd0000000000a7XYG00000\#
F71]S\jE_kZ@6aYh<C\k46RcE00000000000000000000000000000000000000000000000000EYA0gi>b_E1PZ[jhfIdgfmah[\#
0000000000000000000000000M9B:8hTZlQ000000000000000fQcl_00000[0KgUdbT9_00000G@^DWmCeAe000000000000000\#
0000000000000009<;7X`bFQD@WHV0SSa[e000000000000000000000000000000000000000000000j_bb?eCWgf0000000000\#
0000000000000000000000000lO1^X2^@1XSHJj=000000000000000SjZ740000000000KlOlW0000000000000000000000000\#
00000_<^[T00000Vf5nH6UO>663UCYjo`SJ0000000000000000000000000PF<m00YP`i0000000000<:\mo000000000000000\#
000000000000000[P`hg5B:AiB3TB;NG;O:00000aZH^2000000000000000VP[0F00000000000000000000000000000000000\#
00000K\1R^8X@0Y=G84?000000000000000000000000000000GGPQU000000000000000000000000000000000000000000000\#
0000000000000000000000000c;PPE_;2b@0000000000000000000000000CZLRbef9of86H4]_SHHRSgC2=<MT\Skf\;k00000\#
000000000000000We`BR00000000000000000000YHAe9F:Mi\NL]20]3^^Z0000000000cnVAHfMbo?;BYGnjCO3=0000000000\#
000000000000000eUc;6:d1D8Co5_<QH:7cEjd>8;neD900000S52U<Q=<B2B7Y?n00000n_MeN911UGQZ8VE9V`UFA=cf2IH2DD\#
57Lm400000000000000000000U`AMZ<l7Oe00000NJ=ih]PCdTI8?^j6RCNIh03C_\_KDY>eBciPG0UN_UPHkAKblMF>>f500000\#
00000YhNNX00000000000000000000000000000000000KO>I70000000000K0BH\f>M1QMeS;IeF6CI00000000000000000000\#
000000000000000Y;GY_7=IJ7KDM>]kXPa^e4XfB000000000000000K8a9Ug^AolOX^:Z;]d=R0000000000000000000000000\#
02eL^J[D`H0000008^2f000005idge4Q4ML00000FRSQWIS[=`cg7Q[0000000000gXJPF000000000000000000000000000000\#
fQ@R:00000<ATf3000000000000000000000000000000000000000000000cO_YC000009?W6<G0NIa00000000004;1Qe00000\#
00000W^X5h00000000000000000000000000000000000000000000000000J>F0]00000000000000000000000000000000000\#
00000000000000000000iJG8^00000000000000000000OCaKL00000000007kA5`000000000000000EHE8A_7EiMCBC7knj[f4\#
<o8SWil>Olnj[hO0000000000A8IfH^]MF00000000000DKK=;0000000000]aIDf00000000000000004YLa0000000000VWY\M\#
00000UA=^200000kVLRA0aR7;00000D6ZGMchc@9knd<400000000000000000000DfUEQ`f>6e00000000000000000000iK>cX\#
0`B3>000000000000000O>_k>9gc>UYbI6i0000000000_\5M00000000000S21P:_k4?o00000@VJLJ00000S8QKi0000000000\#
00000000009_d27000000000000000000004ZZNi2Zd0900000TnSMW00000000000000000000hQ[Ga000000000000000W7?=F\#
00000hd2_AcN1HH00000e@N<M6KRMP000001g1m1V48]IZ0[fN0000000000lPO45[[FTD0000000000000000000000000P<@_\\#
000000000000000PGVRZkecFo000000000000000000000TCGd7KX_D00000000000000000000ASTFD0000000000000001V59<\#
00000000000000000000;9=kU00000X]L16gW8`SHc2A6NeK?gZX1Gk000000000000000PmdC500000_gJDb000000000000000\#
00000[``n600000000000000000000000000000000000000000000000000000000000000000aD\<V000000O]Cn0000000000\#
0000020N]Y=B]Ni00000P54`1:DO[AgQ^3akgb0c00000iLZXP00000@7W2L00000000000000000000g>NS5000000000000000\#
00000:bK`10000000000000006MJLA00000]UA]F0000000000000000000000000000000000000000:4FKD000000000000000\#
00000NnGk]00000OdTI8Y5?4[;jDU0`<]];00000hlFYf0000000000;N9YV00000gHR5PKW2T_k<6?MU_8n6TM_`300000_k1Jm\#
0000000000RoAOloBc\c00000\0MPJ0000000000O6;me00000@Q>TG0000000000000000000000000AG<lXoaVh0NhHk300000\#
0000000000000000000000000GDQH]B=T@@eX[bG
"""#
