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
bara vänta	Ë
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
borde inte få rösta	Ë
borde inte få stanna	Ë
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
din tur snart	Ë
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
drunkna	Ë
drunknade	Ç	Ç
drunknar	Ë
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
du är näst	Ë
du är nästa	Ë
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
galen	Ë
gallsten	Ç	Ç
gallstenar	Ç	Ç
gallstenen	Ç	Ç
galna	Ë
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
har din adress	Ë
har dragits	4
har druckit för mycket	Ç	Ç
har dött	Ç	Ç
har er adress	Ë
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
hälsa på dig	Ë
hälsa på er	Ë
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
kommer på besök	Ë
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
kula i nacken	Ë
kula i pannan	Ë
kula i skallen	Ë
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
lås dörrarna	Ë
lås dörren	Ë
låsas in	Ë
låt drunkna	Ë
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
medan du kan	Ë
medan ni kan	Ë
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
mer blod	Ë
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
ni är näst	Ë
ni är nästa	Ë
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
nästa på tur	Ë
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
olyckor händer	Ë
olyckor kan hända	Ë
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
pay for this	Ë	Ë
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
see what happens	Ë	Ë
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
ska inte få rösta	Ë
ska inte få stanna	Ë
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
slavar	Ë
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
smäller det hos	Ë
smäller det på	Ë
små som stora	W
småhustomter	5
småhustomterna	5
snabel-a	Æ	Æ
snabela	Æ	Æ
snap	]	]
snarast möjligt	Í
snarligen	Í
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
står utanför din	Ë
står utanför ditt	Ë
står utanför ert	Ë
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
sämre	Ë
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
vansinnig	Ë
vansinniga	Ë
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
vet vem du är	Ë
veteranbil	f
vi drar	G
vi gratulerar vinnaren	4
vi gratulerar vinnarna	4
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
vore synd om	Ë
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
väntar utanför	Ë
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
143681:0:45084<603321<82820014029<31<414118027200460622<370810448:050412=8<90>0<15:7<03984<220;804<2\#
=040428?81288702053063506:;9260108<=80260>24848015<4215044:000820100293;4525<8=360;820240090>55431<4\#
29024000049?98828044050810983438821384480<4;::451<08<366398<440:64142<0==802:2220=83>=8032201<:85643\#
2414149652208<020000672531=080064165080042:901581242;091124:92610;1;11;296=0402:28184?40::12:422;90>\#
113056058282482512<271260<26823<168<1018085784<62:540:010439=98<010<724<31;2>0<368582:53=4208=405106\#
08870051534?284<0>1?87044<24202760=00=7420409:=0020308434<412041:;8>=05076:4080<64051?258140?9000624\#
:;340082:06225212410571?1>617280569922?4?328>;3>201880:<<91<1882=48394384=<78245150008861:2002402041\#
52231042000:<08?62840810680<:00600903064?216023102?;19804460827<88206099092141>7<01860187240369010?9\#
4<028;1;?47>0002201:453<830505:468:001:9289615143<842849;02000280120012170502055>8101=0472904<250106\#
0<3?:;851947:00?79260:9708<902:0<254<191202969620<360>9892?14150:10083008086444:290203<1780274941468\#
>0;1;1660092;9240?00<0:2<89>408142122<42:29147252480206=0244;;158>;:=7600;=08180340439>001=940856;08\#
582472035;29480:001211<<0<200246004450462<8183001315200:120150<8003843:430>4100;><3>:0?1>112454:94:?\#
0352344503;1:6:402;701?34<0>0480?222009060025807<0:808264<<14471;2?209000<17120:91<=01=:4:6805=2>215\#
12>:2;3690412:005213400;01109096118823<6=4=94=9983:52=7210048:4>500181<1009<95012<02480298886<001804\#
5<801245>?1;8=01084003:03;4101408<:081486:006341?5381894062:1005108:3<75175918880:4600428409010<119<\#
9060851:231142002100414;9910407:847187:11<=153<01209444:49252934:284<882<384=00<70092=2=6080<9908281\#
809182004514?7954:60414=5125945002:288595121043438281251808420301950040<01:884010=421>08086352050030\#
2806784008441>1::80;0>02<=80510201226><5101>:68?003>52;6>=156<102342560041864379<74<2:2==71212<61645\#
5204040:3<:12503200:20010:818220;9<892784>692:030282>0>0<:404?443=018900<00<58151450100202240;20<698\#
<:627:;492>0<524<>55070058=<1647151<3?20814823>813<1=09058000629;200652;029<04<2117?2111:001:0804<40\#
4456896?0941225507508003420891<03002:45<911283810172=10623;00:0<8100=08622<4009645=2820<4:?3370<6:18\#
<03>3731=8;043<7409124?0485765006240<53612380207<32<70402818;:01=2?1001:0120:828<0<81;21052<1000068>\#
4281590::=:8011882924104>1:92982>2;222021<86=4221<71080208;>00=4<210:80<001:012834<400=858<958660209\#
915918=028:8219284801066000002802300075802408005:2;4<:860902:0158081140:2<403222781824419109=181<1=0\#
90001>48822461400444668:2<20001082400<9348851200>8;11<490>9>0206026012444552:13<11108:50;8088?614044\#
064402601714012440107=2;10::1901100;:82048>4128:08104<84:=1;0:880:78:1048<9<016078025=0252044:26>0>2\#
0248006000<=9:5:54<48980550001:034162870800028230<2849<411220105952800>266>3402408>71:01;;000>490722\#
4134311>9300080828010848411:0>20?1680106328<<7602250119880809?20304=7:5001412:226039161?1189<8100029\#
<0>81000<483072<020416289458000?8;091>341<0810164:509>95498060<0::965:08?::1<2<010087:010<3>6060<2;1\#
8839190:<1958<58;33481>02<02290090<80214;?78;><10;;61018086918>803194240031:91891614<220444:1=<01076\#
0035040800907<800468230<>3>11<94080;9>11<1084;50270315004<4=0942602041028884100170:86<00091505804012\#
0440650904208000050:>1::<4=0929643=808268567453428<40004<992030258082904<3501<40927412;983020945064:\#
0<82140;21086<:41285:41>0210322:20086=1151280;3003840008<000305096543921>7910024::=32=:0093<80907710\#
3814005142840108411818<<00409<8408:061:10?>150380690500;:6000045>159;4940=00<8216076314853;::4466812\#
;0470;1>19092504000930109<;009<04093=2:81=285241082;<06<;04=85;00220:70<5?0<01089205;118;6368002016<\#
857:?<:60845?310587:=8:21;70:9<4820:2?10<0:01902::050181090026201184890;8020242?91048:<215271114?:8:\#
784452:0<1:;432=158140>00240062<>4<43;42900603424<019898:;<900<8202:0000150004011688210803;02;<40100\#
?90:20<=:412<48<00924:1140764001740781882094:647;:9;0<2089:159>?0=<1;=28:8<89416180421:0949622431249\#
437907:>11440>54<21674;00945488090<0019420:0>>08<=030:440?=50704=20103200111=7<8286608;2>0020:538380\#
06258>186240<>00300541640201727:<23010:24<23538108:408950>4171434::4<:95440=?01<2850;5450>28428140<0\#
46:4223600070:3330080:102528<81801:<90<00120:635=:620001;0902>0>:70055901443<06<<136<003610300626328\#
607=<1:42<040140=60;009438563260390370>20062684>165:01;894>01;638080513224722<;2125464802;11>80=2880\#
;48:04:97=980;;>40060>:<00042541;71908816?880008<?31100921:8500<09000<1:0;=1207882013>430810042<8<16\#
044=928<865046002=058=3:=742>89:75102419242010=501083;56360=9:488=2<1>008=248344956<10629101<:010202\#
632=:21009?0<6394091724574047923207009:;080848000404111042:<221:050808931052<28330840>>08<808153518;\#
8060052807001822700733000279426113;:1570004212==882=?028100842880=;5;548>571115;>=1485<51=25008101;:\#
38<80398:406<04:348<18?0<88:8022099<700698201620;0::0482:45602500:8949291805?310213:88:0>49000680002\#
94;1825000>=96804308578560437<182824220843126250<84<83:22122229;64==0>6001:3928100<3405189643017:026\#
260481411101?>54>>8<2<0<1968;8349811204600:224044:850551020310:6000<2<2?48902008303322059011051<0886\#
2<8=132:4191::1330802<:02981752415;231:23004<0101001088>18:>0221170550083:6:978:<58=891001<305420466\#
28008;2<086827::422004<286<84088089;:01541>685<1;9?4:>30005406190990<=201402:85<<442:9=>69:130402810\#
0814441109422;008061<431:6:;2?=0722:2918145505:8350::514<675409868>6049:884322453:82:0=105?457;89044\#
<09208;043;1220253380079041;82280>1021<009<;8:9022=>00031030<4>301>100408000160>8380408029:=808340?1\#
0?0>0=80444<00208894241109:;21<3598>5424660100=425831>20<=180245890?8>=36=:4136001;0?058640:50820?08\#
50006268000:230240<=1010900?0;1=3225;03672883>048<=054<48220842:2440809220400:80200017:409:0<:;10:81\#
531><4041588:000:0=2><33:088544682<2435040202087404280088545483:70692<420<216044<230044154<01>434266\#
0680=><>442<31096=8314:749466144<440860605>196374<75331<:1:8:;136;309203484;<<2011005=;4>224<147<24:\#
7030439235610020270=45:664=9410:5258:5:3?<:4<2200928041<1923681406408200049:<021<=03076:2<5>80??4918\#
508>66000181;001<400:0582942?0844189002200<<<1064;2880226089415100>28<510720<0<0845:8021=2826:0;1699\#
0480440281908>>2<980<0221<329213016464<695?3922040040<<0:01048856633<0;00<8=73465460004>02192951:010\#
8801832420008488<36094:=::0041201:>9>84;232>32<45381592502:<<>0=216528::736111040062870>243902;45789\#
541481;0=20<1926;4028<220>>:68184548:83302793801:105<58900=22622204<5501?0005320;113:890600890289382\#
4355060305<:03891849?1=85270<01256<484085<0<88802:;2:>1400404?00032138608:=31763780100823120<2<129<5\#
40029920>691=4:7826842=736<00<=41<84255066620092980072585:1<842835631836<8<<>0;<0504671295;<44;45718\#
22512851;:348243:60:1<?2:1:2001591888990800=158<0488579282220000017220108092810<04016=:0060243011844\#
;>=9;4199414648291047702800632271223<530=84200103403<258442260248580111:;1440158<<940614808803616521\#
24002:=24;90002=204805=><10038;8:006?082001:51:41309:1=675849040594=8100?0<64:128:2212;6028:08472;24\#
1040124448084102<480065621501283529169980098093=>43?>49:<>05=58016253>34>1038889860226708301187?1688\#
0=36<2814=406684:522040362206981202284<2<8<614<9>>94:44;00<>48;83078844::1602385448315;<5081741248<2\#
00;01<60:;4;109:88:95442860429=;955<0040251100603>1140:1;92:84?9<090646284514<<;:450:51<45218<800089\#
02368<0606984:5850:970100005;0204<;26;7;>89123171289840180>02612300>306208205?808104?2056:0>55003=00\#
9:388114>50:32428948085<40425=1=1:;0:6080604220112:89:80215?18<144048194095;005830749118:4<2630<9090\#
1500510:8202444089922206416:1442907>02=2924;980100225?292000880286272881118<100;521;322480478;052258\#
450020462=31<12242160420442080845;19020:>9104424838;<20=442518:80;298=20>0218225210402151924200923<8\#
33:53<83292944019<22;05618340:31:4;4518>810018230:0602842<019226:3<:0030810794<018<0702141>=2;2091=:\#
6082486=:141013014364=<5844?006>;00=81:1<0<046=6190:<800121416401080:43068:04<?6999000119<0099292300\#
0203504042054::448224914281066>2429000<84510;<1929231::5374090949000<50=8361<2108<0224:4<0024::0=494\#
28350<:2025529101069340:1846129549<?49:106762<;01=51=500612?1608?80>6>4145<7=:<455<22>724<1;;040630=\#
:0:=010:27=3<88054406301:1=46??550622?082<;7?4046410<2<6422<9292400;>1?8704<5?<031836049620520121847\#
021==?142361>011<<430988510500;04680088<;3270;756541444054571308990?3041032838480>;6:0008:810?9045<?\#
1>1:8039:>92=0<80869:??80026040800<73222:804109629422184741<<550405?942?6<496<0>9;05290080300<65071<\#
1<69?314:0<0;1><8605<062=481144097704200>114382;<:2>594:4;0106>;088<34<230;=28:384;0;793007800000000\#
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
002418040580000008500484000422002030188000000:0800006040800000020000000001000821001151400000080<0404\#
0:00000340<00044000283400001004440440001020800001084000<40000800810000000220800000008032002120000033\#
12000800500022604008022000000020:8080000<0828000430283001000080402001000002502000042800:<00;40040800\#
00008400221000404000020100000124040000580800204001010025020040106040000010:0080082020018000000024708\#
8200008200:80101080401100080000000000000000000600858000448001804109044040000000800000100:00548044281\#
000000004200<110000220020414008080800150800003028000080808020141102010<00008002320400100080001002080\#
2118000000000842800144052000000100440000008002400080004020001020010000806100000440001008800000100004\#
00:00244400000001880830003000800020810208000008400000002<42>8002014200480403005004000010000002800031\#
00020400900000000200000040880000084304100000000024100008010901040:40:0428110060209241001080048114002\#
40008000120822008030008003044250900480480080828100000000040040008000402000018<0010000708850008080180\#
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
2902000442000:004804000020;01000450401<00020020481122410018086401000061140000444024004000500<8005100\#
0090108080090000080400280022040084500:0<0000000008100100004200024000482000<242400000000290400000:800\#
1300410000000800100400010504000401220000802002024020002400410:03000009400402003021080100086021000808\#
00120800002100020084800000<0101800000>1800046108004008004008240104004010002840000000008:000000009000\#
00400001000804000400000412000:00080000808084080880080080000020000008002000318000000000110460;0140000\#
04020000100000002<00040002:0000<00051800031<00000820800006044020000003000048000002000000206008200008\#
802000000002001000400820>000070108044042202000000804200030080000061000100002000004480400500004004100\#
14000280408000040405443000000004800800000020000402000<0190404001820004400200000010214000000000012204\#
00001206201020110108010000040000000000001000414040910400208105:009208000201010040000430000004100004>\#
01000880000020:00041400004010200:2000041005800060010800060060942019:00040810900000041900000000130000\#
00000580408012801820000900214008008801200000000=1100000800000000301080210100000000:00040030000100000\#
00308000000000000020100008800000000002000004000100000004<880080010210040088000000000<00;000000006060\#
4020000244801140810200400001000208411400000200000000000100000180020028801000400000080412480040100:00\#
0000004010010088000084040802002000804004080129000880501418000000100000031200010001460140080880020400\#
19014000804000020020:00001024000000000000200002000011040002420220000080282000225800<4040000020010020\#
0010000280000002<40004000004000100006041008008000000<00422482406020800805040160000000420002210000010\#
0108004<0088104000242800<8002001;0000800:30002041400804000000001010000002348201140000904010080100094\#
08580040080020089002<80410020000402009000080191:20500000000444000:1060082<00040206810888020801000200\#
0000044100000080040004088228000820401004080208100180015003080440000000089000041810008450000001008000\#
45120200000020490000400400101010000808100<40000002000101040<004090000220000022208000011800>000800204\#
2414500320000802080000000400000002800000040020100048600180000800004001424080001001200404102630020004\#
00280040002000080020220<:01810082040020080000000240000012000800008000180811800040181000008<0000<8020\#
400:0000001<400088000000;00000800000000002020:020000000000180000401020000<0000030040000<920000000401\#
30000000000020002202000008000082100200808511020<018000000005400101309003202400060040000100008:0=8:28\#
1208202400000000001200000001414000014004000000254480000801002000800100000804008012204000:20000800822\#
018010000002038010064210010800000808002011004008010002<0<000010010000402044>210480000020000000804040\#
0080400000008020002001004100000004002451200088002004080<8100284460002000400010024011000200<200100001\#
00280450520008001410028005022800061040080080040:00030000300204800480008002404=0000904010001002280018\#
4008000001040140010202803204000010001402002000000001040:800040000880000400808<0400000044003000000000\#
0::0418008080404200000000400000040000040000100010<04000008300218201040020140000020222000000008080000\#
92000060020080004000040088000440802000082460008000009000008000040180<8000001070480000400800060100008\#
2088440400824<406020010100820000040020000000280204052010040000000980004000040000<<000000000044201402\#
4100000000408000800100014:010210:0080321060010004040040000001010002<00448000503000002400100824000182\#
200000001008240230800220400000000900004400000220008080000<0:0020200000310000500422001000200000400000\#
000040001088040000004002012080280080<08000>08000406010008000002250142000308940000400011000:010000000\#
180212002020440180308200100400001000000050210010008000000000000200000104:0080400402000000200<2200488\#
0:01000100010042200620004000500000040200204400802220000000028000002002300100000481000000530010000002\#
08:81000000000018008200000040000000222002008040110400100181300000000100<11804003000000030219100920<0\#
015040101040:200500808800:0208040000400002211000880102422000000001000080008020000000<0000002000000<2\#
008004108<002100004080881200008800010008144204200282>03000000400100<40900000201000001:00800002000<02\#
0100800400000900000000080400040403020000020080100010800000042820000000000804004084118000240220401600\#
0004182402200020184208401422401000800024040000008044004000850004800801000000000000810000000000000014\#
0000080000140000000000000000000401841412000181001000000202020000008008400:24104010040010000084000202\#
2050080202004100800000190404<51000009000040904000108800006000220000020060608040600000000200404200010\#
00000000200000<0=00200<2020080000140000800<0000:<000100001000520503000184:80008000000582000080080140\#
040000001000804020004000290140080800802040002040900004028000000<000000000080002208400082001041400010\#
0000202004008030:01101000680008100402000280200600820510001000000020011011800809080000408108208040049\#
0002480008808008200400038000800004050040400001540003101038000000048200014000088000000020400000800220\#
01400000100402<211088900001015090080000006202480018000020012100000050:010210400000002101812442120000\#
000080800110000280104428<3000801042008000201040000000014400000040024200802<011:010800001040010201005\#
041000000084200200000802000000840<00002280810000010080800040100040:888208858400000230040000010000040\#
002440003008000180802012000200011090:000000080000800000081800001180041002280000200400004482040020104\#
0014202202100080018008000100200100008110100000088401<02000000021000200041010000402;00240010000411002\#
0002021008:94;000250200400401=004008020<400040404512124000400824000810002208042400082002888040004000\#
0082000110<03402281120004000808000040880000240001424110020004000200100120802000984100120001080020000\#
100000100800000882058001400080000000004080004000000008000000800002010000004008100000:40000<088200200\#
0022000401012000200410102100000004148140404000020401200802010902001028000505100900040000204080040040\#
05801404830020040000220182002000020000200004108000000000001000080008
"""#

private let cuesSlots: StaticString = #"""
000000000000000gA>mP000000000000000000000000000000A5N6HIMT5:P88C=000000000000000>97Sn00000C>P3[M?18O\#
000001E5hT00000THXXX<<6Y8SA<3o000002l@hi__8[iST=Y@000000000000000FlN\W0000000000000000000000000U0]5^\#
0000000000ah=>500000EWP3A00000000000000000000boG<:fa;XX00000000000000000000000000000000000B2FL1XcW5F\#
dgY;3000001jVoXDhGRY0000000000gA41l>FBObj@Qih000000000000000000008GS^J00000000000000000000BFKeC00000\#
000000000000000X6M4P00000000000000000000000004GO=E000000000000000000000000000000?^PKI_M=o?0000000000\#
00000OTd\KIE74T@^C_i000000000000000DR0^d00000Vj=S;4PEAK00000000000000000000000000000000000HYDhI00000\#
00000Kd75Ee4b8;0000000000[JQOnl_]=Z00000000000000000000C0?J500000?9]P]>8E[G00000CID1R000000000000000\#
00000V1Z0:0000000000Se62?0000000000000000000000000fi<Oj7QHNafmU`J\5VP85TXRc6UaC900000000000000000000\#
e\HBYEWGO<R`KVA0000000000000000000000000NG]e_0000000000000000000000000]:Tlg0000000000K\T]\00000;\UFX\#
>IeAg00000g;=i10000000000S?1JP000000000000000H_YYc000000000000000L1]VQ00000000000000000000k;TRGDNF9:\#
I3VA300000000000000000000000000000000000N6U`^000000000000000l3]m>00000g:0bD00000000000000000000RV;0K\#
=NIck_OOl6000000000000000^=V?<Kg;410000000000dlbcO0000000000?K<D900000000000000000000hLCiM41QL[Mg]ig\#
JKFGZ<l44ICEYe2000000000097<KJKgP:E0000000000CkEF_000000000000000<_Eo7<CJ5m00000000000000000000PZ=E?\#
bI^7_^oD<10000000000000000000000000Z58bOK1\D7<7:\n0000000000000000000000000iBAN;0000000000NFA]Td2ZHM\#
000000000000000000000000000000<U0[K^d]_N0000000000`oIe=0000000000000000000000000000000000000000Ld>?o\#
00000ai<X>RIOE5EmXJb00000000000000000000eg^ji0000000000@G?1000000W>U@N00000LAN@W000000000000000IgHb5\#
00000PQLUZ00000000000000000000GE<fNE:IU\NRXTf000000000000000gE<Q?0000000000:?GJd:B]j7nU]]00000000000\#
ghUXEQITK400000^mHNH00000000000000000000n7cmL000000000000000k48jKg[H:iegVBB00000o0UaN000000000000000\#
00000V[32bSOU?YjP]>S:0JZ<J<ai[0000000000000000000000000<EE=EN5H8KY^:ZASJ[afn__jE0000000000T<7Be;3::m\#
7>J9B=eTf300000aVPC>000000000000000:7FeDR`8oAJ\Tb400000d;`fW0000000000000000000000000000000000000000\#
00000CnDgT@GH2m0000000000000000000000000000000000000000000000000000000000000000000000e3SYm00000HQE^E\#
Xl>d>00000g0Da500000000000000000000000000000000000000000000000000000000000000000O3@OZh7I7FPT5g`f]MUJ\#
00000l>C^D0000000000n^1\A00000C7EXNnM0VM000000000000000;l0nA_45WHOo`XG_16UU0000099Vf400000kI7;`3F=D3\#
gYQY]00000000000000000000=KA5OlV8j7o>DaLRU^@300000ZcAON:@ZYf0000000000HV[E]000000000000000f>2R0hOKBE\#
0000000000000000000000000000000000000000000000000000000000003l3oW00000R:X8a>VYgf000005[0L80000000000\#
FDSWo00000000000000000000];Xf?0000000000UeFRSeH9]i7ZbXQQ_M7Y00000`FWd82VE\10000000000^]E<OPWEIM00000\#
Bl@WS000009I@dI00000000006:CCo3f^dAh68>i000000000000000000000000000000000007A6j;E0K_Q_<bbd0000000000\#
000000000000000000000000000000DMCML0000000000000000000000000000000000000000<:418j6bkM000000000000000\#
0000000000000000000000000cK@iUF?8a622b_UWcdW]0000000000eMU^3ACBX^CFL\=`K^R;0000000000FLd6300000XG>3R\#
00000@H3e=000000000000000000000000000000000000000000000Pn?iKB8LIY00000lPP`M?MHhCWbIO?000000000000000\#
000005g@3@0000000000\:STOI1^9AKfdj^0000000000000001a4XEG>N350000000000@QN_70000000000000001UXiO00000\#
`O]2:00000000000000000000000000000000000`7R2GFOT;U000000000000000V2\3H00000WDC;5ZocYDoaNn:XG^WfZEe8Q\#
0000000000D4A10FD>o@0000000000aFHeBM\c250000000000000000000000000000000000000000000000000000000<eUMl\#
?_7hEBf8aG0000000000iaC:[0000000000:fHhNFf`A>0000000000]PW<\Z266Rc4QE_0000000000E1T4c0000000000nK_1i\#
aaNb^000003@;]aQ@OOR00000000000000000000Ie5]P000000000000000000004gT1\m?N:FKf`i?000000000000000nZZmG\#
00000000000000000000Ae6b400000HMO0d00000000000000000000GUHPl`5bN300000EY48E000000000000000hT4X]00000\#
0000000000`N0WW0000000000ULWZ1ER[1lUB\>\000000000000000nK9H500000?FTWB000000000000000000000000000000\#
00000000000000000000o;`BJ[ceL<IP:j_0000000000000007e<he5bZnTJH>NBOL2o]000000000000000000000000000000\#
]KYWD5FSOC00000gl[AD0000000000l043=GbCQNe9\\_00000`H1Ljii?WX00000000000000000000HVY@S00000=`W0j00000\#
0000000000^C=f:jha5P000000000000000000004VD_b0000000000<4[E33o<1=0000000000Rn5<T0000000000^ZeA?00000\#
00000g\`<U3g?d1NmKkN;oP1P2H8[KWcBS9ccU0=a=U5bE=`Z30000000000000005:6M1a;CNWk6WIo\7Lao00000000000gGmn\#
00000Y3>@O000006N:]@FTHE`_4VLZ00000fS1cF0000000000_J;JaV76aTOU7D>?@=a300000\[:o500000000000000000000\#
mWXB80000000000000000000000000000000000000000AVAW^000001[=Y]0000000000DoeP\00000an@i\0000000000>T<@L\#
0000000000V_`D100000000000000000000ITPDL0000000000kc;Ia00000000000000000000b;FPLocRB944VkmlPIWBK3Xo9\#
VdX9Z000009:=GT00000Jj8PIF6UfO000000000000000000000000000000000000000000000HVPO5hJ>X?C41F?KIMZH1]NCg\#
00000j``lf0000000000Co@QBEl\COH<bQOH370=IN;@9e0cjc00000:D@4CZf@mnmkG>;@HI]kF3LSej^Wnh000000000000000\#
0000000000k`FLE0000000000=_OIJen8BGFNF_5^8@>BWIMA8O@Y9\<\^:ICbe;=000000000000000U39PYH5EWYmlXFUONZAH\#
od[=gO=`06Ni]MO00000000000000000000000000000000000000000000000000?k[3Qo;aN50000000000l1:<Z00000l\_QS\#
00000000000000000000000000000000000`c?McbR0^D96Y0b[dSH00000000000FUAa100000IM31EQUC522fVQR000001XE=;\#
Wo?DG?CUA90000000000K<QLi;Zc^J0000000000XQ5d800000SJGCj00000[H?P200000n:>1=RFIU<aOEaAY<:n\Z18SUS4MF^\#
0JMk700000Md9`Z00000000000000000000Hj=M\kGTEZ0000000000I<0b[8e@NYBONWGXjP7F0000000000;Z62KHMEC700000\#
00000TnXG=iM]CE1ZI<d00000RN]SS0000000000b:IMQfS;VM0000000000d5Fg@MH134^R?`RPU]]]00000000001_:cjA6IEL\#
0000000000KKFfm00000kcFdCUZF8M00000000000000000000000000000000000000000000000000@@NdP000006nNc200000\#
N0=Tajj@1ed3aXdHeH@<0000000000196:505EVl00000000000000076ak^0000000000[H`3f00000000000000000000GP802\#
9iOB?@cY1K00000BS^;L0000000000@<NGechOQ<hWWHllc`>K9[d2K4LJ=l@=:;Ae8<9YbeBfhf\TdG]lUflkOX=\g2dmc5AG:3\#
hHV:k00000000009JWRR00000QRWGH0000000000000009BZ[2@U7mA00000o=55F0000000000000000000000000Li0mag_9if\#
TcFHbWbVE1NE[Sj0000000000maIJ[000000000000000R0bg@D4XA@0000000000000000000000000SSJYTQ=c5U0000000000\#
0000000000U^dCenXaoTP`H[9QUGkeH\cWi000002X:i]LR9e2J2ZnF00000000000000000000\3O\K>0cOL0000000000=j441\#
0000000000mC1a^jT9<\PfPicD8WL6`Y>ZiPTX;2066A<Bn^k@aI_FmO:c?5XTcXT0000000000jbKHZ^nVY>000000000000000\#
000000000000000@5Qh30000055Z<M0000000000000000000000000000000000000000000000000000000X121[__Ph]00000\#
leIR?gd9?HW1[AN000008SSZ[00000000000000000000Y5E^00FZlG00000@aI>VCLD6\00000Bh>@>0000000000:8[:=00000\#
000000000055K;c>c<E=\U1ioMcZ=C0000000000Z=1EAnIL1FFL:9h00000Y_JCP@CdFP00000CRGhGfbHTGD8O]100000@hZ[B\#
Xi^7nSV6Sk0000000000000000000000000000007n8ec0000000000[?UR2000000000000000P9N28;:bCJ00000h7Z?b00000\#
00000\cMiPHRSk700000000000000000000OSHj_0000000000T^8Bg0000000000CQag[000000000000000000000000000000\#
00000f4117VK@An0000000000000000000000000UHGH^Vi@gLHeI<90gN6`H69D]ml@Eg69dYmdEMN700000`ZEWd5iEX?6WQOA\#
=:Mjg0000000000joWO\000000000000000[77\b00000<mM8H_5\a1iJ>4V00000>1NI6000000000000000000000000000000\#
00000000005\BLP0000000000R6E:000000000000000000000KXX6j07_Zj00000_[UhW0000000000IiUoT00000X`JK[00000\#
IXU<k00000bgZaN00000000000000000000mU:87=e8[CH`J_P1i]7lA<bEB0000000000@DQO1S4Nk]?ZaiJ0000000000jOaK=\#
00000000006nVO400000000004oEPLglciA0000000000Nf8b@`bOU_M6UC<63Ekj5T45MFYZRn00000275<90000000000AnD;5\#
hWCY9<AXOW00000k77TgRg\oj;b4hbWH;^a00000LM9c49FH1da`]6l>LeMe3f1CP0000000000000000000000000;5A=Bm58h:\#
000000000000000000000000000000jW_]D000000000000000mK85Qb5J>;n3XhZ00000000000000000000aXb^_0\NJO00000\#
85SjV>BNd500000Q8YZ200000000000000000000000000000000000\2\@72>\mMPaUog0000000000@JZZ50000000000CF:F@\#
0000000000000000000000000000000000000000KKMh=00000G2[9X0000000000000000000000000LfA?HJ]\UMEac\:00000\#
00000000000000047J@900000Q0;h6?[W^I0000000000000000000000000000000000000000EaKS:AePVT000000000000000\#
amb=d000000000000000hRBDVlU`X9_G4ZUEmWRZh5Xc200000K3:\^iNK\<000000000000000=J9ebn^dnn00000<X1LK00000\#
ogc=200000QKO64000000000000000b72kWhU62YY[9K>Xe9OH=GV]X00000000000000000000]i@JH00000000000000000000\#
0000000000KSVjg@F=N^WfVI\000000000000000000000000000000>N]7H00000f7C5m000000000000000000000000000000\#
B^V6P00000000000000000000lmBV_;TcO700000000009QSZh\`:Y_0000000000[XeRe00000000000000000000`E<i]00000\#
0000000000000000000000000eO:Lk0000000000;3?k8`UU::000000000000000=QKc_oZD0:5XI?;b<P:[000000000000000\#
4a]7;000009:O^[0000000000FA^Vl@NPMe]lUg=0000000000000000000000000000000000000000`@`>Z00000TH7ga00000\#
00000000000000000000000009HCcLVdY>j00000`Y0lm000000000000000a8Hba4hKJ3HRdi<0000000000000000000000000\#
00000aa5Vm00000000000000000000kZGIGn8dBI00000Rm5MH0000000000000000000000000000000000000000ai7g400000\#
9fc7;00000000000000000000M>@]lO7dFg0000000000e[M?jdO\C;00000lGKNNUF;4kPE\Me000003NdP<00000000003_1o[\#
:EYc?9I03fDOYJj0000000000000000000000000e4F9I0000000000T9PbR00000Zeci90000000000oXc0[hGd2<cmZ>Y:=5KJ\#
000000000000000000000000000000000000000000000000000000083QVM0000000000000000000000000b:PbX0000000000\#
RH1PO5@T_D000000000000000jPbla=@E`B000000000000000000009:2EY=`72\00000joZLfh]WCYN5<@EPF=hYJLHcFUTPNF\#
000000000000000000000000085;^nZI;jP00000OnSfYVUXH>0000000000000000000000000000003aZbf00000kd`b300000\#
Im8lc00000hfS^b7[OM`00000NiPKhAJ\X^00000G;68iV>dID12Dn]S6EoI0000000000_\TYc0000000000Lh2;Pca7WfJdO`4\#
7PU9KgM1SRQ7ZSXXh?<5k7@N;o<[^FgK]9;hI=MF00000jh0QiN`Vl`0000000000R5MT\000003BM3Y00000000000000000000\#
00000X]3YW>Z;@\4l67[D3\^Z9]CeBQc`C^]dajo000000000000000GJV1m000000000000000b3Y[>000000000000000d7:]b\#
000000000000000000000000000000Z_4GJPGYEl[JaB<000000000000000lS@AQ0000000000S]\5k000000000000000AhTT5\#
00000000000000000000\E1ZZ0000000000nmRbXCgO^N0000000000000005_BBC3BP@f0000000000QH08c000000000000000\#
000006MK<T6[d4=0000000000WBeFe0000000000000000000000000E@3Vk0000000000000000000000000l@:\Jj_FY@;TT0K\#
fi6j\0000000000GgCAXLmI62000000000000000eSDM9JG_IG00000000000000000000ML==9000000000000000000000m9;Y\#
000000000000000000005G9GfSeH3\Z@_U>00000000000000000000ONV:U00000000000000000000TJOcb000000000000000\#
JH?mG00000bWFK_000000000000000Q[=a[00000LYOnE000000000000000b^a=W00000oPATJDBbJZ`f_34>06in0000000000\#
0000000000g^:`[0000000000NDA860000000000000000000000000n4a_;;g[:Q<]__X0000000000^d=G>000000000000000\#
00000];1Ai0000000000000000000000000b9YOL0000000000000001Y<\`Vc8[=0000000000k>[1F00000ARIbD0000000000\#
TF?fAMjU^A00000000000000000000<IeD6A=5b_000000000000000d_CXj0000000000000000000000000TdA:lWf<A7TWBHM\#
WF:h609S:?V]]Qeh2Fj@gZN]X`DdNi0000000000C2JABbjR:X0000000000000000000000000hVLYI0000000000T[8ab00000\#
LORBaKTYjS_@ZK8A:ZKI5O[2B]1cDe0000000000Y6<9bCm:hG00000000000GPM=00000AVJhn00000000000000000000@kLC;\#
00000=N;fY00000CGcP?00000`JRa?YE;;4mGJdOMhPWJeK4l=hUUFf0000000000000000000000000dP?:B000000000000000\#
KEFZIJ?Dd800000HX=H^Gb>4:00000O?KA23N84NYgF]<MVNfK[AW>b>d`l:SP__na>aU90000000000000000000000000?J0[8\#
00000000000000000000JX>nlgjN`_0000000000000000000000000ciX`3Hc1bf00000gd:WV_MQlD0000000000\iEXj]BSa6\#
NVbU000000hQaSi00000000000000014;^T00000SA?N;000007`@3k`Y5N4JY3Li0000000000i=aW`mAdeXb[;k7NDd@lNRCb;\#
0000000000000000000000000YSakN000000000000000000000000000000`G<\lSW6NB?_3j_WmAPE00000QO]5EV9PABnXKaj\#
1bb\baH8?Zgb;W\mS9;cHbEIb4eY1j000000000000000;X8iJ00000000000000000000000006[N6Y00000\^1NS0000000000\#
0000000000>oHEm0000000000@aU8ZY[WciJlZ4IWV[G\89=geKU_F6LG4Jh<4_hF9eZIJ00000000000000000000o?;1h<]_d7\#
00000>`4Qc000000000000000000000000000000md3[J0000000000n@aQf00000000000000000000N_cEY_Q=7K0000000000\#
00000V5Fk700000LBTY@S9XNF00000SZKN@mfZRE000000000000000?\PSWCgESI@e;>i0000000000e\_eK00000H5:;g00000\#
00000000000000000000F14C4000000000000000ZY;kQ00000000000000000000000000000000000M:`7A000000000000000\#
3BZEe0000000000P96kX000000000000000cQNEnLn8CU00000000000000000000Y3`^gOG6TP0000000000000000000000000\#
H39od]Nad:^N>JY2QC[]00000^5?R200000o>HWm000000000000000FbJ@n[>c0E0000000000jOPH9000000000000000E0FF5\#
00000000000000000000000001<<Pl0000000000000000000000000000009aMDSNbAnE00000Z6W_Z00000000000000000000\#
00000`\C5D00000ho\Pk000000000000000000000000000000jU3j=0000000000000000000000000000001`33P00000Il5KV\#
Fn:Q^Eb\U?00000QL@;D0000000000TDbPG0000000000\^HJcG9XHYdO4OcEnZFHd^[mdCYW\Y0000000000000000000000000\#
00000b5752g^b`P000000000000000000000000000000jB@T[QG2`5KX@RPm9IJ7aVTLHBFQi5CB35o00000000000000000000\#
4_W0T6UYZhAhNV<00000mO13b00000b0K^N0000000000000000000000000cCTFX0000000000000000000000000ZVVGG00000\#
000000000000000ZUAgZNl_QJ00000CMOdOR2E0R=N\;n7QRR<WT^f70000000000Ho\I79GbbYN3=5g0000000000000008PQ8C\#
000001^3i@?hXHkj>;\8M2DAM000000000000000000000000000000000000000000000000000000000000YZBVIPUEe600000\#
Lj@M^000000000000000000000000000000000000000000000[3W5O0000000000m19\Z[h<?E[iU_G9Y`OE33KIG0000000000\#
000000000000000U]3AW00000000000000000000l;2`h00000000000000000000k;`8Q000000000000000000000000000000\#
00000>^AN\0cDhmQjTFG00000LI[R`00000000000000000000000000000000000J?8Y1Ea40200000000000000000000BX3hM\#
3>5M]fhPJCQ>5^SF0LTd0000000000=iJFRFk<iCQa7i6faNT8IH=@RW6S1o`OToY0000000000`1<Cj00000S]YU^0000000000\#
0000000000000000000000000oK@?<kHL1T00000ANJf600000OHQ7U00000000000000000000>AHRC00000000001ARIhW9PN;\#
00000QH0h`00000000000000000000NBV<=000000000000000000000000000000=eF?U0000000000R\LO:DZ8Gf00000V]OT<\#
LnIR900000QEY[hZL9MM00000000000000000000000000000000000LGM2RCF_Wc00000000008DNQi00000GSSc^0RUL`00000\#
df^W:WQdaD000000000000000000000000000000hNVZT00000GA1kIE\VWV00000Qn0G:00000000000000000000hEJi[00000\#
bR?Wb0000000000000000000000000000003?B:;?g5CQ00000HO;aW00000000000RR?Y000000000000000NJE:m0000000000\#
00000Q04lc00000=BMkN00000000008A05NmDDTL?X3BT?8Vm4h3ZG3HKRa`000000000000000?EOm9:VKbKUaQK_0000000000\#
SZ>UPE`X4kSJ\T:73aXS00000:6OXi00000:V7j90000000000h0cdG0000000000000000000000000000001Z:@@00000P^d:>\#
00000000000000000000\`R?d0000000000377hmd:<hYn2?jS00000gn>U200000W1UMB=bW4e00000?<\Ag0J_EH0000000000\#
`0S_:000000000000000YKR<B000000000000000P4H9`?FWl^000000000000000^]:GI0000000000j`8i^00000000001QQiX\#
00000\3IcS00000mg;;L=5LZ1000000000000000000008A2lLhm5LM8N;<T0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_Eeb=8P]=000000000000000000000000000000V\^VA00000X7SAi\#
HGW8e000000000000000AlRh3000000000000000SGO8a0000000000dV;LO:WH=ZGhcU=00000000000000000000gSBCd00000\#
00000lAPG]00000U56CB000000000000000hV]YU000000000000LJJGBYh?MdaN^_FddC0000000000^KRo=NM5A:0000000000\#
000000000000000fme>U000000000000000OSKiY`\J7=0000000000`V\BV0000000000000000JDlK00000NjEOQ00000IjJDG\#
00000M6CV;00000g@GcV000000000000000WP]3e000000000000000e>3DNh;LGA5PU4=bd\]0Q5bWRYM<064X4`P^9Eh;Z=I4C\#
J\XGPWC_3mFm=;dVJ^95J7aNQ0000000000000000000037Z?044;Ek_=M1f^e^4400000P]cJ500000000000000000000>kG2]\#
00000000000000000000GbPH]000002;W9i0000000000N44Zl00000Zl2YEQ68b000000QQFDCkbKT1@PTBfg@4I_00000jR>E\\#
0000000000SU`Uo5nOPF4APP_000000000000000]_2[Bkf5?300000000000000000000:V6EnZo5XP00000`U3\c00000lF0nM\#
0000000000000000000000000??c_FIC[Pl0000000000IbQfC000000000000000000000000000000lG9mR00000`@e1L00000\#
000000000000000000000BQ7g0000000000mYB]Z?18H30000000000^`CTBo\4[[\HTKAk8SeFi[=n8000000JSNn0000000000\#
000002@8me00000?XO5@S8aLD2K:lQEFcD:0000000000m`09nM0[Q@00000a0F4F00000000000000000000000000000000000\#
00000T33\SeCMfM>JT7648afd000000000000000_4F000000000000000000000000000Y4QGZF;`XRgV[\oV7WcS:`Z]e00000\#
00000<YaI30000000000000000000000000Y9WFN000000000000000?hQ_n00000GVAAo4eVTS000000neRE000006nPcQ00000\#
0000000000000000000000000^[<7O0000000000iU5i1Ho_7N00000000005^`i300000I=a`C00000000000000000000@k876\#
000000000000000b7`\e00000WcM@m5_H@100000000004lISoM[am800000DLW\C0000000000gP;QL00000Gc[>a=bNHd00000\#
00000=Q2\[K^2292>O=\0000000000H5U0N00000RNVkK00000mR=cKfJSnPG@<L200000M:UCY00000Em2[n000000000026TKN\#
FT3PlEkTg4000009nKVO000000000000000@V_WO6?@jd:_VES00000NYL2\j;7ek00000000000000000000000000000000000\#
0000000000Oo623O@BJY22DR=8F=Z@OiZ`07V1cmQ;X]F00000000000000000000\l3]P00000000007?<8D_13<kd4Y7h<RaUc\#
0000000000nQO2cja3=O0000000000CRe0[0000000000000000000000000000000000000000SS0eP00000000000000000000\#
000000000000000PbX]S000000000000000i;31R000006TFla0000000000000000000000000dVK[R28FE<=@=@FBjQS`00000\#
00000j1:UK000001o]?P0000000000000006[7dl000000000000000=e0JK00000R:HVX000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030TnhV2EN`T9ARcOad8<0000000000\#
GC\0k000003GFmf000000000000000I0ckWToUFO00000^V^N8000009e_5A000000000000000^mUXd00000000000000000000\#
00000000008LOCiW4H^1ogd7j00000000000000000000m:ZFf00000S0^d`UUWOLci]R\00000;B5Dj00000000000000000000\#
<SajSh@Tl?0000000000^YaOB0000000000000008\Y:JPh5OL000000000000000000000000000000000000000000000iBVUc\#
0000000000000007lYHJ0000000000RJA0190K]m00000fkWBO0000000000E<7P5U2<co0000000000]C=[`00000`i8J2@_e6M\#
E`X0[00000000000000000000T]1V6b>\QM0000000000YEVFg0000000000H5]_?0000000000cHNGShJ:Cfkb@;8AVJn100000\#
00000?IEM400000GD2?M<RPE[bB8P0>g04A8=\6700000LFZb<00000MVQl8?`>lVhX=Qk3N\BEJ_bFIhMR77W2S_P0000000000\#
0000000000000000000000000;QdKcGl;hKBVI?K0000000000ik<];000000000000000aX90:00000Z_`C<NHQ[BHl9`9H5;fA\#
7Q=6E9?HmRkbYiLeUeKH000000000000000H:>@ohnZ[h0000000000EVF`F00000mX06m0000000000000000000000000QTI[R\#
00000fSACG00000000000000000000000006E8OW00000MJ6TfS>e5Y0000000000NS2M\000000000000000:7Nc=00000ML<5g\#
000000000000000e2>Qb1YO\9U[J`8P=YaD0000000000000000000000000KA0_\fXB[5000000000000000000000000000000\#
0000000000QOWJC00000DCA:300000EN=VhIhJ:U000000000000000i_RKE000000000000000000000000000000<TD[[R_D\Q\#
m?K2=\QbA90000000000000000000000000<I19P00000=@1ki000000000000000000000000000000b3\l30000000000Ea`Nj\#
QcJN2Q\\`V000000000000000Y_M8;;k]`m000000000000000000000000000000lg]:o00000000001@F16000000000000000\#
00000=6HY^00000o>89?0000000000`XPmaD0IHXoPD990000000000MfUbO000000000000000R_5<d00000000000000000000\#
0000000000000000000000000E[@SE5PEfB000000000000000000000000000000E:O4P00000000000000000000Cn1lRV4T[S\#
000000000000000000000000000000000000000000000000000000000000^SccVe>TGGeNFXAWdVAFD`2S8<nDQj>LOVc_:8jU\#
00000UPYE?Z`d_N00000N_SbI00000;>JAV000004PXOe0000000000KG_VK8PPV7;md?K@PJOI3X[BI_=ILS00000?9G>o00000\#
0000000000NiHES000000000000000000004b_X:00000;`?gZ;U^KD0000000000000000000000000000000000000000?SC@V\#
RYd6o000000000000000000000000000000kG<RT000000000000000=:>c_000000000000000dPW`E00000:7DOU00000dZ6ge\#
<lE0A3DYY:000002nHF500000];^Mc00000KKSj9OEHiV00000>:F<f=nR]kb@Uc50000000000000000000000000fnQAL00000\#
1N0\F0000000000K37LV00000mQ_kI000000000000000000000:GgC0000000000<AOcM00000kGbnS00000AZbSn00000lTaT6\#
00000000000000000000DNFf:\2H58000000000000000000000000000000emZCE00000000000000000000000000000000000\#
\OSo0\7JRR00000000000000000000=KWE1000000000000000QOGMo?Y]4J57DHoTLIj0@hcLX0000000000000000000000000\#
00000`CVoE0000000000=53Jc000000000000000mn`Bk9SPfP00000UB1J0000000000000000\mUnk0000000000B\6]900000\#
000003]M=I39`]N8]Zf?g=5B\E]7gJ@;\lC00000MX3[hcCGd\BCb630000000000[G8[100000J[QN\00000N4;E?VXcVh00000\#
00000RfVol;>JRHHm\5`m\34mcC@m;_LY`XcE87l0000003^HL00000000009A;G_dfHXHO^OV0TYVYTa\`jM0000000000^`Zil\#
00000000000000000000i5:Mi0000000000000000000000000mJG92000001]@2g59V4cFbdAX0000000000000000000000000\#
MVNHN00000V]TlZ00000000000000000000000006LZ9Q00000000000000000000T3Qh_3<Vm_0000000000000000000000000\#
Ue@[Z000006cbR[00000Og1Q<3=XB[0000000000000000000000000000000000000000B2P0R0000000000000000000000000\#
JoEkZ0000000000gbcbA:8;9SL1FNPOeG5Qh>S8_K5b0;0000000000000004]=`C00000<ZM^h00000jkaK1000000000000000\#
]jUBfe7MHjS;8IO2EJ45AHYXVY5>UA000000000000000000000000000000000000000000000f`cIV00000C03Zd0000063QQN\#
:gRhQ0000000000ZBC9@9f>fdELP@LIlQ;4QfU0acaZa:o^`bknUcNQ00000000000000000000000000000000000]fLi000000\#
000000000000000fX5=h@gRRn000004WR>\?;]NE00000fk1K:000000000000000M__dG0000000000oieN_000000000000000\#
00000000000000000000lX@0k000000000000000000000f7<3000000000000000P\[n<000000000000000jG0YRk<>K200000\#
0000000000000000000000000000006D6GaM@`T]0000000000000000000000000000000000000000@3;bIMD@h`00000VI[\P\#
00000000000000000000Mb]Am;PAcO000000000000000000000000000000000000000000000000000000000000NTFE\00000\#
00000TYC>c1YUC3CK_6o000000000000000JmRLP0000000000000000000000000bO86AiHF=5UM6T[En6lB000000000000000\#
00000;Y13kQTK\M@Qa7?00000000000000000000@LNd^00000cBVC>00000=UWPB00000`J]]N0000000000;cZoLaFJ7i00000\#
hOB>e000009e92600000V?<Meo2bTd00000000000000000000000000000000000ncd0f0000000000eEG3e000000000000000\#
0000000000000006d0l]000000000000000000000000000000Wf0T=[9ZR]000000000000000cmKb]0000000000>Nac\00000\#
00000an_n_00000000000000000000;oW9T0000000000000000000000000oT;eQ00000LgI^ToM0?400000^SWFl0000000000\#
b6TaB4jbIA00000000000000000000000000000000000gZZN?000000000000000VWV_=00000emT<UKoRfO000000000000000\#
dESL@00000[QG[X00000e<dE4JX>?c000000000000000XP9\EBS;?U0000000000000000000000000000000000000000;edG;\#
0000000000000000000000000IE?`42O2<=Cm_?`GYe660000000000Sn;8816^B:000000000000000I94fN000000000000000\#
00000M0b?1TT:1N000000000000000A2anA00000000008OQRg0000000000lFGkV000000000000000<:13D0000000000WZEM@\#
XcTGV00000000001BQj95ZJKl00000IiQ?hiS1MAoZS]N00000000000000000000GG7B[0000000000H;ZYWQdAXQmeNRJ0nRcS\#
000000000000000C@F4o0000000000000000000000000oi=k_G^@h100000CPVKfUc:H3k:d3G0000037B0i8OF>kYWUCn00000\#
00000lX7:IGP\XDBaSF^6j_j8lnbc@00000000000000000000oH<?R000000000000000:6\jX000000000067EO;0000000000\#
000000000000000000000000000000F=6^7000000000000000iJ5n540EX[<T2WcXIaH9000000000000000000000000000000\#
0000082=fn00000000000000000000YT0cQ00000000000000000000?93B?00000TED\l51QPLYJ5gS8B7:Y7;;K>B::ZlD7_PI\#
gje5b00000ND44=00000:_Hh9000000000000000PIJJ900000000000000000000CX:B1]4`]3mSb^O000000000000000oRQlQ\#
M2\1d0000000000B^;AF0h[XI00000Sb=A90000000000bIb3Y0000000000000000000000000][A1X0000000000W<X`C00000\#
00000NKJcL0000000000?8<:KPLCgX0000000000=]7DLALEj^_O[DG000000000000000nl]Lh0000000000000000000000000\#
fNWBY00000Gc59bb\Jd?00000000000000000000B4Y340000000000000000000000000gXI9h0000000000000000000000000\#
000000000000000hhMX`00000lP<YEl`Fc>0000000000000000000000000f8`lJ9eb920000000000006?m000000000000000\#
00000000000000000000:\<VUZ9@XK0000000000m>ah_00000<T8B>kX@a\;WB?IAKQk8@MB?0_DDWZkINN`iVJb`Q2U2d<VZOG\#
L\]cf\5bgZa[SHP0000000000J06ULiS<JZ000000000000000000000000000000000000000000000kJc:N0000000000]N>59\#
00000l^KgG000000000000000N7AEl000000000000000=@@kd000000000000000000000000000000YIJej4lD:P1TY^Qa=<\<\#
b9I_ngJQQ<6e`UK=ed]i0000000000_`3D6AOUP;0=a8USS>BL000000000000000VgeF?8ZUn<U8a_I00000000000000000000\#
00000dme6A000000000000000aP^dj00000MPNS7000000000000000000000000062;8RN4QaV4;4jPI]XA[000000000000000\#
00000BU;A800000>VW[OWMPfm]baFhAO=ADBEc>::ZM1<00000E5JKcemTDgmSP2BZJT[8000000000000000000000000000000\#
TKGGTUIF6^Pc_6K606d>R<beY00000VP]1M00000<eF@SA_T2Y0000000000AVEA>000000000000000eW:6E8?Y`20000000000\#
00000U\FjP00000000000000000000o\Cja0000000000000000000000000000000000000000DhdK6WD^:YFk>MkcQEk2KRI6\\#
00000gC^0GOOI0bDFbVLE\CB;000000000000000000000R5m6[>;N]XXXkLaFLckg2VBk@GG:P000000000000000k^M`b00000\#
]^E`X0000000000000000000000000000000000000000000000000000000_:I_@00000h_2;o000000000000000af:kc00000\#
000000000000000000000000000000Z<OGW00000:@[PMN4Y=>00000\JLla00000000000000000000AcUYO000002YYl[00000\#
00000nA1:e8h=Fk_2GBjOWK=000000000000000000000bnbEZ0000000000ZTLMT0000000000=P71A00000000002V?Cb00000\#
00000000000000000000000000000000000000000000000000=8FfJ000000000000000DEDC:gX84CfMZg100000k:LAK_1HQl\#
0000000000IZTLd00000fTKU@000000000000000lhNed0000063P_\[JQ\kWGa;700000000000000000000k1_cH0000000000\#
000000000000000000000000000000gi15?00000000000000000000000008]bWA0000000000D<FNB00000000000000000000\#
00000\lUUHUlOk;bKImKY6U6W00000i3aEV000000000000000N^F@@00000000000000000000:LDiR00000000000000000000\#
00000D<^F2D<^]O00000IeI_Z00000hCSSK00000000000000000000000000000000000000000000000000000000000000000\#
\cIGVF?M9DeeQ_?0000000000@_8YG00000Xo=WDiO[5X0000000000000000000000000YOElQ0000000000000000000000000\#
00000000000000000000000000000000000R`>eO<VKTl000008Id>k00000Be30TCE7AR000000000000000000000000000000\#
RdZj700000000000000000000000000000000000gi8fC00000L>UMN00000000000000000000g1d9h000000000000000Q94=Z\#
JQ8KdZ1<B;KQA@eB[3>M00000af3KO_HA_S_?;egLWJVC00000dCTYO0000000000000006i[C41V5W_o^_0oZU0n50000000000\#
0000000000eIR29?4`5B00000oL\I`Z?ICg000000000000000000000000000000000006P0Kg_`e9K00000000000000000000\#
cdE_nB8I@UE^XRQ00000000000000000000000000000000000000000000000000000008@RFj>b5lP:nDod0000000000YGU8n\#
0000000000;GWe60000000000DabX81gYET00000LISWV000000000000000E1_SPi2?F300000000001IA;N0000000000GS4V<\#
0000000000000000000000000=TUV?0000000000[i4H=00000<^<6PEo?kNP4TMCjXYTo000000000000000^dUDGCE>On00000\#
0000000000000000mEa0=ZQ6F0000000000C9ZBB00000Xm100Lf8<=:14UN0000000000000003JKC>\FP`5000000000000000\#
000000000000000`W4ga?_1Rk00000iQOaMD;;4S0000000000KJ`g@00000@C\hH:o^;:jW]oTbJafE00000000000000000000\#
0000000000\YL<8_jNUK00000Y`aLV\f`9h?3Vb\I0_=Q8eU7i0000000000Vc;2DU1]c600000WNOejiPVUHMocTT[C;ma00000\#
00000o44DnjQ:XC\L0?bWUOWNhOOYF1LR6>0000000000`PRE500000Bc@iim[S:WE5ST3B7QGHAUPb976XYB00000DhX?LJdad^\#
K`6V[mQ7Y[:3V`=?SE<hG7G4g000000000000000a[WfZ0TES50000000000U`IB8000000000000000dJOAZ0000000000GX1@C\#
MQ9gL9\V;FEdbF^SL@o>000000000000000000000000000000BS`hF00000Sd61h00000000000000000000mX3l[Am[[Y00000\#
0000000000QlNW7000000000000000=3AaV0000000000@4_eZ00000@;AXD_4V4R0000000000O0`3N00000ObOgI00000hJ9X4\#
`b0P60000000000000000000000000I^Ill00000hC46b>dTQP0000000000000000000000000000007:Y8N0000000000]_\=<\#
ieE@2kdU<K000000000030EZa_<<=^0000000000>h\[aWE_GcheJBl00000000002j>ZQDl_S200000000000000000000:hEni\#
00000]\Nf6<fO?100000>6F^00000000000V>eC:0000000000mV?5aDbOoNIkdn]0000000000YiVmK00000[Jb@Q000004UHXX\#
00000MhM\c00000]gJgO00000MN3I`k63dG0000000000<[EK_0000000000;M_fY45S6_00000GJ7Dg000000000000000:I9kI\#
00000ZEIC[UQZ]C0000000000m3\]V000000000000000MWBA[W=FiS0000000000cJLf2000000000000000gU9a]=^JNV00000\#
00000000000000000000]i1iA000000@^8Z5_cOh`nELg00000VUA;9I;_Md00000000000000000000;MB?R000000000000000\#
000000000000000000000000000000X@L\X00000=:10YE>?a0g>NCUmD_PU000000000000000000007f1b600000000003j]Hg\#
?SNjJ1REMf000006@0?<jRO10eo>Gh00000000002`98WOd4Y6X3@m^0000000000RH3P>00000c@0TN]2852WKS<9<=^J=00000\#
00000Hn4mH00000ZW;];E1@7VYLYh`Tkc3N<kHQ:bJQWB0000000000Zf?FY@h3b<VT>h5U;Lo30000000000KK3UL0000000000\#
0000000000he5QW00000G2<kc000000000000000Jg2IA^U[mPMY_IWVf1kZ000000000000000SGHbI0000000000YPGX]00000\#
lE7HeY7OF8BJQg@0000000000000000000000000eKaCCnl8=j0000000000000004@C8\`Zbo;7YAT0kII:1MUSLo0000000000\#
0000000000`e[gSk6:@l0000000000000000000000000J30Sd0000000000000000000000000CkECE0000000000^A@@F00000\#
0000027KaVDVV^V000000000000000cJWa>0000000000I;M0e0000000000QRZke00000000002S>di00000DW0\d0000000000\#
000000000000000000005H>B4;e@hG]o1;UjU>T9L9UH5^G]7Z:C^Xe00000Ua;MZ000000000000000000007^3^20000077a;E\#
LcZn;_0WPR0000000000`bBRd00000000000000000000XK6`H>P;01aOX09bR4=3000000000000000000006LbhD0000000000\#
;^4RW00000M>=iDJHKUQ00000000000000000000HBa7_0000000000HQ0gLSXW2H000000000000000000000000000000m7CGC\#
Bj4]Z]SBfMV<G_O0000000000PEAlhl9>I4N`QDWHm4a900000nZODf@FGiUYNU3:00000f[3?>b9QXV0000000000YC?OR00000\#
65M^U904D<56ZCX0000000000JR;\D0000000000D`<d?0000000000000000000000000@DCNi00000<8BKRoET_QIaZe6gOCQ<\#
0000000000000000000000000000005^6>]XU8A53cFU`JfGhkPhHa9S<aE=00000000000000000000hC5:k0000000000;R`Db\#
00000i4WCl00000598kQ00000000006;<b@000000000000000AF1\i00000?kOEX00000000000000000000000000000000000\#
WSMA_00000000004X``[00000000000000000000L_M<a00000000000000000000000003k38B000000000000000A1bKi00000\#
00000OMdQF00000o^TH`0000000000V5I=N00000OX_>K000000000000000NSISC??PY]?i<n>f:3c>]jSMH000000000000000\#
0000000000hE33cFH3oJ00000>VbUJP`6\2`GCIJ0000000000YTYn200000F_<fA000000000000000000000000000000bQ:D7\#
00000?mKMg0000000000LOPUa000000000000000000000000000000NU?6c0000000000000000000000000000000000000000\#
0000000000000000000000000HnNVbn^X0l:@2TD9V=BX0000000000Q70cdD94>N>MUGE3jCb^TF?jERa\IK:5d7Y0000000000\#
ckdk90000000000000000000000000000000000000000KmL_<000000Cd=R0000000000000000000000000000000000000000\#
>:JJN000000000000000000000000000000OYAQb0000000000WXRkV0000000000=6KA[000000000000000000000000000000\#
0000000000000000000000000372SBeT_ha9R?1D00000000000000000000fK1A100000I;KF:QJVVf00000000000000000000\#
5KP9[?lPJj0000000000@20@K00000e;PB`00000lBai?56eR800000000006kLiN[=a\:00000LTYg;00000000000000000000\#
00000AWM=X\ES7=0000074If0i4XI?000008i2mQj_JX6N`;MjK_CZC0000000000D<@Y@000004[[ke00000000000000000000\#
@iYGn000000000000000aTBS`2P0k80000000000:A<[?0000000000=g3hZ000000000000000TTacgJ`2<[Wm:Sj0000000000\#
HJNUl00000FhbllBh3mW00000QBOFL7B;n100000<^c>l000000000000000000000000000000AU0D<XjLd`0000000000`KI@_\#
NEQdO0000000000O7aG4000000000000000000006?JOd000001i64TooALm00000N6Mh100000000000EVSK00000ef@>l00000\#
00000DaO4@;]NX300000F;FSX<l4cI=H:753U]=g000000000000000P40KG00000000000000000000BN3FXF69Fn;[3E4QTF>S\#
@6YXL0000000000g4ZVT00000eLCDID?0T3F;cKe9LKdT0000000000000007LMS0Y\F85358K?1]7Uc0000000000?SQcmQL[T7\#
BISCH00000000000000000000BML7W000000000000000m8SJn000000000000000000000000000000;HH6b00000c6URblTL5Z\#
[c[[e0000000000000000000000000Oo_c<0000000000000000000000000^heHD0000000000UlEQi00000GZ6^C0000000000\#
CWE>d85E@S?UQQf00000OM0KV0000000000000000000000000A@>;4kEQ9Cj=UZ=M80@]ekY2[000000000000000;a1B7;0JMV\#
YA_m200000OkA[@CdDn::H7J;P=HSP00000TSU2M00000000000000000000;OY]^amVRM0000000000000000000000000k^^n1\#
00000000000000000000W[5TNXA@?[bh;<:cP2PTF<P:OPlRL300000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<;@H00000000000000000000TW]Y900000000004fY6L0000000000000000000000000hRUn]\#
Aa65>LkJ^500000<WTVQ00000@MXD400000M8=83?54J\00000000000000000000000000000000000000000000000000797UD\#
>`:l`UaX:F0000000000f1[RE00000000000000000000000000000000000G<>[]F7Ne>J4XcAD@8LTb;V[D000000000000000\#
0000000000000008];Oa00000OM<K]000000000000000000000000000000<8_e=c?bZ0E3?SA000000000000000\?bZi00000\#
G=Hl=00000000000000000000000000000000000@V4HN00000_WOh1=^@eI000000000000000[f>5_00000?KSPc00000I1HRg\#
0000000000b>]>F000000000000000000000000000000000000000000000EYLVn5KE0200000000008411a^nNdB00000`=^N]\#
000000000000000T[7HR3IYHY000000000000000JXDGfm>\0T:AR2g000000000000000000000000000000`f3WG0000000000\#
U`9YTR7@n@0000000000Q8]eA00000000004d7cT0000000000n`>oUCaCOf0000000000=f;H30000000000000000000000000\#
0000000000mZZWU00000000000000000000bIWQ4O\Nh]00000<7LA5000000000000000hR7Y92LeRS<3LMf7gOX=00000g1;XI\#
0000000000HoCZ16XXQB06_O;00000i1bEO0000000000000000000000000hTa=b288N700000_KQgQ0000000000o;Fc]NUTEN\#
00000000000000000000000000000000000000000000000000XRT6600000=@47c000002GCk<0000000000000000000000000\#
0000000000h>D;cfQMYCNm6MDCRW7o0000000000mJ_2C00000F=ZkW00000[<^Y40000000000000000000000000o>>>n00000\#
00000000000000000000lO1_P00000L^Am900000000000000000000988i0000000000000000H1Kfi000000000000000_@<76\#
00000000000000000000IUUi?Q@[]V0000000000Q?VDfVAY\D00000Jfa>V1_M[e\Oaj7[4JALSXaAG=J31m000000000000000\#
jQ=>Y000000000000000eYVC\00000T@8=Nn8?GVn0^VOZ>MTHl3bZT00000h\_RT00000000000000000000000000000000000\#
0000000000B\48[ek;=Shc67>000000000000000UMUWcjOV<Sc?ZJA[_^Sh000000000000000f`LVT<JVn47j_]W0000000000\#
0000000000000002U9U:00000SEQ8X;n_190000000000000000000000000o`VF=00000000000000000000000000000000000\#
B@6iH0000000000000000000000000000000000000000I698C00000000004o1ToBSS1F00000:X[hA00000000000000000000\#
000000000000000000000000000000b]1L>000000000000000000000000000000000000000000000000000000004UG500000\#
?kV>K0000000000000000000000000000000000000000000000000000000EZ7O@0000000000a>FaIWLO4`0000000000;dCGY\#
00000f\6b@00000000000000000000000000000000000bl`Ha^b0I500000000006T7MSSWRM1L;\4J000000000000000j823]\#
0000000000000000000000000bXQb`kjHUS000000000000000KV1fIdhCoR0000000000o9cN?0000000000DiB3B000004OMeR\#
mAG@02Q`G\00000000000000000000Dd\;T00000000000000000000DhR;`00000000000000000000fd9BO00000H774500000\#
IE3`R3TC[80000000000000000000000000::_cX00000000000000000000cT0\YM0MRc0000000000hFSHjaXP=G0000000000\#
000000000000000S]cGH000000000000000DKKaE0000000000Ha4DI0e538:d5FQ00000Z86D600000000000000000000PGZ=W\#
00000TPHH_000000000000000VkFF?00000000000000000000000000000000000N<E9c0000000000OMJ^KeM7OY0000000000\#
00000K=bJD00000UK3QE[97e:000000000000000DOF<HdA;W16CGIbC<HPb8hIae\JMU`K:7T`4>];j00000000000000000000\#
00000E>4VW0000000000@dO5XU_A_cBIT8M_LbNC000004FJ7^;3ZUN0000000000FJ2Rc27aG@0000000000[IJ\a0000000000\#
00000:nFUC0000000000g`M@400000000000000000000LLVLI000000000000000RdE]100000L9Z0T000000000000000jV?B2\#
0000000000aiLDMC\JXR0000000000000000000000000000000000000000gT><3S;S[M000005ae8F000000000000000LnWn7\#
6N>CUVeG8SO<;Fhg@d6]>:_;kG0>Pj8_OJIXj5e2@c6VO`Bb7\G^<DU00000000000000000000McYXb>b6em8aFBO3lUlQ00000\#
000000000000000AcGeD0000000000000000000000000000000000000000eOZc<00000000000000000000000000000000000\#
00000000007b@[>00000000000000000000CQKYAnG1;H000000000000000lEDmX000000000000000C2Pc;0000000000:kde<\#
0000000000YCWaom=]fj0000000000o5BG?000007K4c30000000000JM8i=00000000000000000000ZAMn_kCPS;0000000000\#
00000000000000000000000000000000000ZKM`A0000000000F\WR3JG_l`00000@I>1P0000000000000000000000000@k2DU\#
000000000000000bn021nLEAYmVYfB_A^@Q00000000000000000000000000000000000>ePm00000000000000002JG^500000\#
00000HL4?Y000000000000000^mWE@00000000000000000000I[N]h00000000008l;iEDU3h400000cEBIa00000aT4Vb0BIl4\#
<I;l7:RZAX8CGFG]V;m50000000000Dbb2W00000_V1:_0000000000moe?g000000000000000C_[67nW`FAGGccb00000:>TIU\#
MmPGL0000000000000000000000000000000000000000oDEi1000000000000000000000000000000K>77400000bIGSM>7R;I\#
000000000000000]`2NmebK?a0000000000000000000000000000000000000000000000000000000dYVlK^0bmW?=51D00000\#
dLX1n000000000000000000000000000000`_2`BKlHC1000000000000000iJ_7WoXRHI`MS?c0000000000eL@k4m93_0jR0ZQ\#
kKAc<j9M_N>DEJL:Q1mT00000000000000000000000000O0NW3kZB]YO[@nH`J2NnSO7E00000000000000000000e6KPHDf:g6\#
C;9hT@NPWWeBWcC3TM0K:<X\;hiLnZe9ZI_?a^b:000000000000000aU0Z^80Em3`^W<H6PC?X0000000000N?SgR9hUES00000\#
0000000000U[BO30000000000nm9m\TaW:6UDYT?_;2FbRPEhWOC@8fnS0XNcZG310000000000000006o=4[CX?aDZ2TX5:dXfZ\#
;894300000000000000000000000000000000000000000000000000000000000000000`D@fZ00000dQ43ecSZ@;0000000000\#
000000000000000H8@iI000000000000000^IQ4i00000[Z1g9c1DJ=0000000000lSXE^eMZ3k00000000000000000000[@Td`\#
0000000000<1SSe00000000002Z_Y_00000NNe53gmA5:E2;nX9h4>b8_1UhAOIW2\GJYb=\OMO\T0n[la4@]W5CUjjdILf<4N_N\#
[N1Fi4hQFH;EX@T9mdFC00000>EZPh00000SLCd@^VSkE0000000000000003:>O?000000000000000UYM>M@HJR\MRcfS;G[E@\#
0000000000000009BWF]000000000000000<A=WNn=]m0RMcZR0000000000Dn@U70000000000N]0]200000YoAY60000000000\#
00000Dn`JV00000P5[J8B39AGW@I;a^OM6H`dN^VEMB3Xm:GOmKY[<d99_@Afl_P600000aUGaV00000:FOVA000005m<0ddHL[I\#
00000bmR?000000Ng`cOUN:[h00000]cG29S]Udb000000000000000[]6Z4000000000000000nfd<40000000000N7VK[00000\#
000000000000000;c]M`k<E?`3aaIT00000000000000000000TJMgY000000000000000ah5P6000000000000000K1FdPZJR6n\#
00000bC^Ec0000000000000000000000000gZVhZ00000000000000000000000000000000000000006DP\V6Z91]EeUNX8B24b\#
H?dGK00000DeM^@0000000000l6Kem[Sd080000000000B62X80000000000=aCWdJF;BK00000000000000000000290F27187P\#
S^_^90000000000fT`nB0000000000SD]XEH7?LS00000=CCMh0000000000000000000000000mSIhEHhZY300000:N;iZ=J6Rd\#
000000000000000R@Y1>00000000000000000000LRU:oG`?Bl000000000000000i^A4\Q61:Adoc:6FX_XR000000000000000\#
i@<5T<\?7e[[[?I00000000000000000000000000000000000@2ZW<0000000000000000000000000GDLXPGRM;O_gBFiNMM]K\#
k=?]ae]FN^n\TjBZ_UQD00000imYbl5D6X8GL[CB000000000000000OH^cTkHbf\000000000000000000000000000000@PFEL\#
6UMLNn^bilMhOnU`Z>cS0000000000Gn;[WnE`NM385abHNR@3b76nhTYR[WcN52K0000000000?`CDc00000:ZR<KCP@PC00000\#
j^<gWDPQ7C00000XeB_CkHI4gTVXS200000000000000000000@^AM`24Z]Y00000dKUhl00000000003[0EN0000000000H704]\#
00000]41;0XNK_274Wgc0000000000000000000000000000000000000000000000000000000000000000000000=W=aoSReP?\#
PR8fL00000=04^200000i^UnE]9^JY000000000000000JE>8MUV?nP0000000000000000000000000a4\3YReO0N0000000000\#
000000000000000k<LY9X;6fC>nQA8YHVaOZWZ\KLI_K;000000000000000lSYB=@7]dC6INWi00000io_9600000@6e=:00000\#
00000_T6Q?RWCn6QiR9^hm=N6XdQPfoWSTCO6?XSJ__@oUMIOQ00000000000000000000WL4j^00000000000000000000W8GmZ\#
000000000000000000000000000000jF9`k0000000000000000000000000000000000000000kK7V8_O9Hj00000K^C<100000\#
00000n^TBD;^]cT000000000000000000000000000000000000000000000000000000000000okGK@nN@mL00000iZPCLLcKLI\#
000000000000000000000000000000000000000000000`0_=]LFbM>000000000000000[^Sfj00000000009[J:K000007\I9V\#
00000FYT9M0000000000000008]YMHdg0V@b@Lj7H?1bEA3GI:00000AL5>Y`@:[^eaD2H44Zn1fS`_R0000000000@=Cj;gZ8_f\#
bdV;lML7eYNL<9CTR:>Th@0T`00000VINMC0000000000boe8`000008<HD100000000005i>aPNWa`000000000000000000000\#
00000000000000000000000000000000000V36c5000000000000000Je:Z]000000000000000000006LHigeX[]E0000000000\#
0000000000o;`j_0000000000000000000000000N?E;L0000000000=FRAU6O^@E00000>1D<@TNSBn00000000000000000000\#
0000000000@Y_HR0000000000YM4g0R20o2i;R5F000006?7NUD]AK7UVRmT;>0g\KD^LBffe3K0000095WSd:XDYG_Y6Afc2K8o\#
E[O[A5BR6]QZbJ000000kZW4T00000I>3NYXGP6BYDc`>00000B:9f3000000000000000<X_;00000000000cRLNS000004EOIf\#
00000C<M`7AXBj=]iHT_k3cHJ000000000000000000000000000000E0Ped=CSO[00000000000000000000i8B<]1XRk==O1H\\#
00000000000000000000SPXg]0==Bo00000RI9E>VI\m9>A2]6>]]Rh:d8^b`Y>0@00000bi<8^T1>:Q00000000000000000000\#
00000?_b9F0000000000000000000000000000000000000000AUN;]mUV3H9JXY1^99DO_>0hGmkD4o00000b>DD@aL^>Y00000\#
000000000000000KS7JO0000000000^ab>]0000000000VR57kL=<]N9d?ihl:Q[b0000000000`f@D:000000000000000b9L8j\#
00000Ug8MD00000g??HK000000000000000000000000000000ggLBa[2CJEd\\K7IU7co00000@e3o=000000000000000mXUh3\#
VE@1J1WJP3ESS33iORAK00000000005;GN?0000000000000000000000000fQ1]>00000000000000000000L3=8a0000000000\#
000000000000000000000000000000Z1:O70000000000000000000000000kC^H700000000008=SBS000009l8nH00000EkY?[\#
kAOmL?kYBh00000gcTLV_oYb5000000000000000S2?O?0000000000JAbSb0000000000C92_h00000\N[5L00000knO>HdnJ6I\#
000000000000000[l<GXbjKJdb=U4R`0U?K[EVZ>?<`n300000MMQC?bi[nebR3^V0000000000000000000000000]9Og]nMEAg\#
Ta5hD\20>IMC0AnY[XDlFb^4K00000000000000000000?G6lN?G6ll?WBm8h0Yh3g[@PmNNH8Z00000000000000000000a[\WN\#
00000_B6\`000002a:RV0000038\dAOJaQ\00000m0dY_000000000000000h[K^V0000000000h:4Al00000fMAMSV:E<?]SRiC\#
kX]NkhnKNohO?084eWiJ00000EPPG;;1E1bW`Z^3RN^l[_R510d=C]`codD<0000000000d7JiA000000000000000@PFXa=7Y48\#
0000000000TX`D8P@WLd[`cm_0000000000000000000000000000000000000000?V:?]R1Y?e00000N9VNU0000000000Ln^=?\#
0000000000?B4ZA00000000000000000000000000000000000MAJT]0000000000@O2f6:U;aF2_[<700000f:MZ`D1dc@00000\#
00000000000000000000ehF\km6bUY000000000000000000008feHN00000000000000000000000000000000000O?OD@I3P[R\#
6jEi`?__>o00000000000000000000L6Iic00000NLLOT000000000000000f@ZAm00000K=dnJ00000:cMoZ000000000000000\#
000000000000000o@Nl600000000000000000000000000000000000c;<8Q\Q=Ge`nJ>L0000000000000000000000000e2=>j\#
0000000000000006n>cGc8PJPPZCHg0000000000000000000000000<o33m^M614ZbaPk00000000000000000000cb1CAHcRog\#
iiVL<fc0_fi^:md0000000000JnOJd0NYGa00000000000000000000hIB?m0000000000000000000000000000000000000000\#
iK[Ek<j`F200000VaXLCM@aHPRoZlV000000e2Ml0000000000000000000000000000007l@]>YR65`000000000000000bHO]i\#
<0C=3?QLAhflW=cc9[2mVVao?00000;F1l8000000000000000fST5S0000000000Oc2>M000008GFCo00000c97SK00000iV:Em\#
0000000000]k2i=FL=^Nd92463BHh1EgZcn0000000000F=3FI:n\PG00000SO9GY000000000000000000000000000000d^DG]\#
Q;M:G_5KN]SPNZW0000000000h\[]^00000:@[aG5]?9n:L7aV<AKCb000000000000000CoB:E0000000000000000000000000\#
0000000000GhBHe00000000000000000000IFHK5jBYab0000000000a^B?<@BHPX00000000003?4ieKC^1Z00000000009QOD\\#
S5U9]00000DD@T00000000000nj7KX000000000000000000000000006=1coM?_?Pm2@^0000000000000000000000000TMD`[\#
RH_Y5000000000000000XK@IE000000cU7D0000000000lK>TTAlD\63DaS?000004lV;c0000000000`T?2^000000000000000\#
00000Pa2QToK<ij[5Rjf000000000000000000000000000000000000000000000000000000000000000001]@lS00000PF[o@\#
00000^fPA:0000000000000000000000000000000000000000X8>L>QoN470000000000000000000000000000000000000000\#
000000000000000000004\1c6;XG6UifW3?:VZh]`d^Jo00000000004D<XM000006hD>J0000000000000000000000000E2^m`\#
000000000000000eRN@I0000000000000000000000000W;6O7h;KcD^ST^=hoYXn00000000000000000000000000000000000\#
W<H>^00000H\HUf000002GeF30000000000000000000000000000000000000000000004oJ7F0000000000BPH??0000000000\#
]1SNUW92i^0000000000=?S[Z0000000000VPFUQoG\S<00000Va;VSI`?aQNiG^_LK3FABk>AflZH9:=^OP>A>YKb3MeH8<gD]h\#
000000000000000000000000000000LJO=1Yg3kQ00000A7GoB0000000000000000000000000000004abTOee2oG0000000000\#
0000000000000009k@<H>=PchgF0ikNKW:E00000R:1Pf6@V]a4o_N;AQ[cG6=6i;0000000000MW4UC00000000000000000000\#
0000000000kjbkg<Jdf=gM9o<0000000000000000000000000E`[o_00000hV_0R000000000000000000000^_1O0000000000\#
00000hk]a61j8[Sn7Dgc000000000000000000004oYVo000000000000000L>`<;00000000000_NkEU_>\;EM@jThbW]m00000\#
0000000000000000000000000000001ZDh600000000000000000000ehVT\PcK16ceeB:LY44n=QHnlUKHT6hGNgL0000000000\#
mZH\a0000000000000005TI?^0000000000og;ne<SFf\000000000000000h:T`B00000_S8RfSL\?A00000IV;Bi00000]]C:5\#
ld]4oE1Ua5U[9O:^?`0BSb8ln]900aNhUVl00000000000000000000000009RTlMNN`[300000W6EkHC3<o2000000000000000\#
0000000000TbSPI000000000000000IK;3H000007iRD900000000000000000000_EWZI0000000000M_GPS000000000000000\#
00000000000000000000nF46QLOYLi0000000000000000000000000000000000000000000001laF200000000000000000000\#
00000h_XLcnF4T39f:5UT>4lV00000;?NJa0000000000Ck`Ak0000000000000000000000000hGHg\`iAkH0000000000C^]k?\#
00000000000000000000000000000000000000000000000000000000000000000d\d:J000008=7bB3l7EYAM@J0d7@fC1e]d7\#
0000000000DQ1L30000000000i7<bY00000000000000000000VI?3EdC5kSU2GVoEnIVYlad1^\H=Yo0000000000SJ3BmNfJP^\#
F@1j[00000XPBGQ00000EF=Je0000000000i3@?i0000000000W70aXm`DQC0000000000000000000000000IiQ[40000000000\#
DUJ?e=;UHb000004_X47`FZH_J]EES00000G?BgDlE7:lo49i300000ca`AN]2?h50000000000U\4n^00000cnK7llQ1N8VND4N\#
nITMj00000000000000000000cP9n2UYUR=000000000000000000000000000000l7S4X3Rd?8<_6]R;68;49h^7900000]_Bi9\#
K>JaRfZ`;3\BIAh00000iWVLl[L2j:\R[O10000000000000000000000000=>J^l0000000000lnCKB000000000000000A:E6Y\#
KZU7OU=1`C\_OLMjWTAEP`_=G0000000000000000000000000jo670K@VQB0000000000>3<6hPVAIV00000000000000000000\#
ag?bg00000CRdDd3n>H\0000000000Mh@B?CaB]ISZ36G`_6`V\;MYSDe2M<Id_nL00000000000000000000000000000000000\#
0000000000000000000000000000000000000000SdL[e000000000000000_>[TY00000000000000000000000000000000000\#
XlBcgBAXbd00000000000000000000@2J1E0000000000N1\df00000000006m;e;7Y=T8000000000000000dP09\PG<o@COKSR\#
0000000000000000000000000Hm:mD000000000000000?1cY;00000eN2o0000000000000000i5aaR00000000000000000000\#
00000000000000000000XM0X`00000NVVRi00000000000000000000kkDeB9=0B\000000000000000KI6PC000000000000000\#
00000;4bS5f:CZh000000000000000000000000000000000000000000000HSa3[<=GfeI3V0_00000000000XCSV;\6U2R:S2_\#
000000000000000Q6MQO00000000000000000000UhVPfo[0_3000000B9N]0000000000000000000000000k;<_n]Q0FEGKV3\\#
0000000000000000000000000000000000000000000000000000000000007L>8j000000000000000000000000000000ad_n;\#
Tk;C]Dh<S;cR?I?E<U3fON[>n>P_4E;e_Xc000000000000000UA:Bk^A@cn000000000000000n]dda?92Hn<YNNMG_>a9L\1>A\#
e@HV1000000000000000000000000000000000000000000000000000000000000B<N=:00000JmWQAVM<^aB511E0000000000\#
000000000000000A_5^900000000000000000000000000000000000000000000000000000000000000000NTKId>ZGObl^NXS\#
De]hQ00000000000000000000000000000000000000000000000000AHHI2?ETU=K\X>GW>\JF4DMU29K9hCiYAdG000005Z<XX\#
;7N=VVj;Z^00000A9XMf000000000000000NTd\^000002C7P\N?;Q]0000000000<jKK^0000000000A88mYD=Fm1VROAf77GAk\#
mo_Ae00000000000000000000000000000000000000000000000000nJ0<S>fF\F00000000000000000000Y>A6?\6OM@3D6EO\#
0000000000000009VPO[0000000000c19866hC=f55c3;000000000000000:77[M00000TEZ^c2aB7YO<2BlMZ<?5^P4hG2JLmZ\#
R:[OJ00000_2O6^ZS1\400000000000000000000F80kd000000000000000L?`bA000009N@Y[00000a>Z_2000000000000000\#
lR<Z02iMOc000006`5:U?f9JUHWPd^000000\YZV6bUNf000000000000000BE0fn0000000000ZM8\_j`<ek000000000000000\#
000000000000000_0B@?;nVg<00000MJ<m5K\LOe000005IJkc00000000000000000000@j2`ML=9ko0000000000]F;4@^X<2n\#
F4>ggNf0Nj3gSb[000000000000000ANTTH00000KKDj@0000000000N_@9LTo9lL0000000000000000000000000fQAG\00000\#
00000000000000000000I0Kgk00000000000000000000>ZcQ500000b;Xe=b2:VN3XI=ClL\L5>460000000000000000000000\#
000000000000000>W5;C00000U53Zn00000000000000000000DV79C:jQ93A:2iM<lXmF[BcC9Wjamk00000QEc]k0000000000\#
00000SkDc8ggRVK00000000005_206000000000000000S6;5^m678i00000V83clMMGb\ZISbnL3\EC00000^G13RRBMgD01`b[\#
0000000000In\cN000000000000000cL62h0000000000F:8eEe;bD200000gRDZD0[^Lg;QEg_000000000000000RKOS^00000\#
0000000000000000000000000LbL99]fMdCoO=g[ghS>V000006`Cfnjf;B;000003eJJfQ;5Ud5H5YId]Xhi@5T<9TkQ]EmU]>4\#
KPI;S00000Jo`EM000000000000000\^6WT0L?cP0000000000000000000000000000006n7jQ9gaV@Gm@<jcWFab00000j90d0\#
VJ2^e00000000000000000000]>EBmW43OV]kInHU@K`?>?@1W0000000000R4HIX0000000000o807600000000000000000000\#
00000000000000000000000000000000000^0GK2_R[[=;6:KMoW`JB[mPl7f2;d`XfamL00000TCVBQ0000000000ha\fK00000\#
AM3ADK\CTXR78\;Hfe?G000000000000000000000000000000X;W_g00000000001D>nZ0000000000000000000000000VBI3?\#
4`<mf<^TWO000000000000000Zd06GLbUm_MS4;2000000000000000Y2<UU<I=m`NTMf^DfJ=4MC4<hEKMP2RY8>;00000KP2dL\#
@1KSF000008W0Tn[nD>]00000Y4_FF00000WZUBK00000b?LHk0000000000@f8Uj00000cFW=k00000kKF:K45JLk00000We9@\\#
00000aTHYR00000000000000000000F\FJV000000000000000000000000000000Y;1gPG?8T600000PXcYa00000e;e1eccVfi\#
0000000000o4<e@;;:IW00000h<MSK000000000000000<@`Fb00000Bj<HM000002fGHP00000000000000000000eEb9=00000\#
000005J1AMk9Zg]00000000000000000000XP>`9iI@>6H^<N2DAHOc0000000000UAU<=c<\?]<M30LXIO;@g0U]gaLK1Ykgdn8\#
000009P9;12AVK@3kMm]000000000000000e:5fFhcAYOlT<:jlMck`000000000000000000000000000000HfGMP00000\P`W6\#
UQ]:f00000000000000000000000009BNO2BWd:XSLC^g0000000000C0V_co_=I60000000000000002c<AB00000a8N<L00000\#
000000000000000Y[L2F000000000000000o6W@o0000000000000000000000000000000000000000USa1RIA0:NdHXZLJRP^@\#
kea\In^^l;0000000000000000000000000akIBG00000JB@f2000000000000000m:XUREl6cCYZ6K3^2>X1000000000000000\#
00000gNCiDK<4Hl4P6QHe]N1d@G2Ib:gA[I?RaB`00000CW`?>000000000000000QUZC9UZC5W000000000000000b;NQ[00000\#
0000000000000000000000000S]@:Dl64e]W2@<300000=MT:6Y0RC`@hb:90000000000000000000000000000006ER0OgU1cW\#
00000mY:V]MgGV7W8P7400000@TI@k\IWmD00000000000000000000000000000000000jF6NV4nDoT000000000000000Ca7Fn\#
0000000000000000000000000CBGNWm4CO=00000000002`J\38jGfT^JLcB0000000000000000000000000000000000000000\#
00000@NWj@9A=BJ000000000000000hSA0GDnPQL0000000000TDJk:0000000000000000000000000OdZ;<:\[L@0000000000\#
00000000000000000000LM[71000003`O:]000000000000000g6SdcFbUmL\ebQa0000079HFn0000000000000000000000000\#
\:1@7[6V8P00000000000000000000Ih2ag1hAPe_U6^\e@d;I000000000000000ii<9o00000NH^AW000000000000000C2<aN\#
dXFhR29[53:WHRY=W1WR\E6o=79Ba87MLKE<A[3=kg]9^3XEOoQ_XIX00000U`Wa]0000000000:XQN90000000000B^]IC00000\#
00000IYPd;\bPW?]V2Aj00000T<7=aB>@:2B4E8_00000000000000000000000000000000000000000000000000cE9N;00000\#
0000000000000000000000000000000000000000e^c?\Y?KZ_0000000000APLeJeDdXM000006b<;<0000000000Df3[X00000\#
O595<0000000000n69?eBUK5M00000000006T3X500000PFN2iNWMlm000000000000000000000000000000CV?;@JjOW@nb6ia\#
DW\8o000000000000000>:VV500000U>K`OMP@b@R90dj00000[V;TW00000000000000000000BR1^I0000000000lk;b14k_:d\#
000000000000000He=W6MlViX^Yc6L0000000000kD7`800000BO9KX0000000000000003Y4X2l6A]nOPN7S000000000000000\#
0000000000GlI@H?2NUa00000000000000000000L`^TkT=SR]1;Ho<00000000000000000000\@`7iV<GPl0000000000dnZGN\#
00000000000000000000000000000000000000000000000000]SUj]0000000000m<3970000000000000000000000000JheGL\#
00000X05k_00000000000000000000000000000000000M7a:hFoR1400000Lf99Q00000000000000000000NHb_e0000000000\#
000005<Sm^0000000000000000000000000@7AL:dX^`O00000[?ZB4000003`[3V00000000000000000000o5?=]00000^^<RF\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QYO0>:5XTB\#
0000000000000000000000000000000000000000deXC3Hn[Zk000000000000000000000000000000HoRi]000000000000000\#
00000lRc`f0000000000000005`JkS00000C6Ye?0000000000bdOA6QWRd`R^]N3GEO^C1l\7Bi`SmPCUKgYg9_Ym?K?:mQ]_48\#
00000=kR5;c3F`o97`N20000000000S3\Nk1[C0a0000000000000000000000000o>OK9G=bab8C964GZ[WL000000000000000\#
00000OQQ1cGQQTlkHTZMUY1ng`O2@100000hEIjE00000000000000000000GPVo1:K>dJdF]<Yja0dLiXbh60000000000l<1D[\#
00000000000000000000@g5Hc00000\^H=I0000000000iA1gd00000000000000000000KSb`g0000000000000009e<iQ:_4>2\#
XUaQ500000=12P300000mUUjF00000@0]cm0000000000\b6E<hi[\b0000000000L?7F]00000000000000000000^aEL900000\#
00000;<Q]nO@SD30000000000Bj0M0YoCKf0000000000dC3?a00000000000000000000000007_?=B00000E_^M;00000N1>HF\#
JfLL_>WP8PNCa:@@ca@O00000IS1GDhH<h20000000000000000000000000n?4^c00000@IJO3817nQO>2>Z<I7l_F`@_en]KTf\#
YT4TTCU5RGngO_7a:Yomc\eDg00000000009eJa=000005P@IZ2FEmgQnNbJSfTmM000000000000000000008<9V>0000000000\#
8_B8100000000000000018E@o0000000000W]JjG000000000015<4]00000K4Rm:00000PHX^5000002mJ4RgD:I6>9:QB00000\#
00000=S9X?0000000000M?ETB0000000000HcVgUXl_kW00000000000000000000L5\Dm0000000000000001mAOh0000000000\#
00000J>IV:k=K5^J8\R[DH_>6XTB@`DQ:S[@MTC70000000000000000000000000HP6Nmn0=1Pb[I3jmaEf53`NU7l7W[700000\#
0000000000`S;bcQnacJ000000000000000?]2K2ec<e1D9QBh00000000000000000000000000000000000000000f:j0Zh:0R\#
`BLMD`2]L?87DRh:]G@h00000000004CQPU00000:F>4e2;IWo0000000000jPXTL00000VkDKFZP?o`\Y6JZBKS[i=M2OdU4G[l\#
ajIf^b_LZgDi1Xlf`I10iPQ>:=9RPYjnEaablXK<nfb[d344;hIkN?kGR]bRDcdO?000000000000000:OM><o0Bn80000000000\#
V]aId:5Vca00000bc`38BC902mNKdi;7L`>T7BQC00000<e2>aciZhSa@\S]oUL:X_X;O?0000000000;C:P=UWF;a0000000000\#
0000000000000000000000000000000000000000aS05Z00000I`[Jc00000000000000000000G5ViKYm`_k000000000000000\#
0000000000egO1@nUYn?oQC`7WNXKV5Ha>mf@]DK000000000000000H<BRPE=ORkCo^=m00000FPVFI8RMEd00000f7Cec00000\#
0000000000000000000000000000000000000000hE:UZ000005cP2]00000Ph>050WN8;0000000000m4D0Y`Z>ofViTW600000\#
0000000000OW32X000000000000000DfBm]0000000000000000000000000m0N\C0000000000J133FUEEDO83\SM0000000000\#
[fQe7000000000000000000007K0?RWX\JS00000[W:L300000FeIfK0000000000000000000000000KWUdN000000000000000\#
000000S3EQ<Z4800000000000000000000000000VATi700000000000000000000I]<ZI00000>f8XP8b<ZaKIUM0cm_7f[>eNL\#
00000000000000000000Gh49]kH1d8;G=3iiD90gl]2SN0T2FFC8`PW<5`feETc8o;6WDg\@cA2000000000000000UbVk300000\#
000000000000000PdYbZa>:oC00000000001bB9P=H2k2aWQ^K6`:EZ0000000000000006_W:nQh[FT@MUSH0000000000e629c\#
U@=RE0000000000:mCXS00000000000000000000000004WL57000000000000000NKZ:biST?000000000009gFV000000P^dMG\#
00000000004[]WP00000000000000000000000000000000000000000000000000000000000000000N:dX>000000000000000\#
BT\]AEidkkoM[f:00000LNYS5]l<T5RYbLP0000000000]gN18@40oKR9?l^;LRA`0000000000000000000000000cT\RLS81;k\#
WZcXJ00000;1cP]0000000000VJ8NC000007P7CcZ?EYG_[ORUKP1?B`U1[9LG=hC00000D8?SWLIXOF00000@JAZo\f0_TmkHWR\#
@aT\0HdE@C0000000000R1LYakm6U^CjcoEKKOFgAS4Ck@D0UX0000000000o4QGhde<2@h7`8@00000I96@R<?N;Oj=QH?CD7Mg\#
000009eRN<AN9D3od6Xc00000000000000000000Vk1DO00000000000000000000l9bSE_c0=C00000000000000000000O>GmH\#
0kWWEWU[M8Re_[Z0000000000dj5\W0]5Kko98c]Y5DPfJZOhH`oGTU00000n><_;F7cRU00000:Z;78M`Pa?G<Ve^0000000000\#
_8Sf600000J[_Z=00000000000000000000000000000000000ZVMGC3aA?^MmR:<>`K3H=9@2A00000000000000000000@LM5`\#
0000000000000000000000000`H:nMoH0A3YUX]5000005EPdkQ_BR3000000000000000000000000000000N]20Q0000000000\#
g0c6@00000Lm\mg0000000000@^;F700000dZLJ30000000000Nj8BS00000SaGbDQOE]_h[SmB7J80P00000000000000000000\#
00000dN]Km00000F65o@JC?DfWoZ7]1B`aJT?6;:C1MIbfNL@m000000K<^G00000nfHFV00000;;bn`00000000000000000000\#
00000jhbiC000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TZ0bdL:1;=:=0^S7VC?j00000000000000000000XO3070000000000bFOT\00000000000000068?4200000ZgGUA\#
0000000000P`Z4Z0000000000000007jAiX3d_1D0000000000bM<Ij00000D@G<_cSRBTXY;_i000000000000000H<5\<00000\#
000000000000000000008VD>6oQ8S100000>W`1H00000h7^k`AFJM@26]PBEhH@m00000<<9Ed0000000000jDA94:79Ch00000\#
000000000000000000000000000000000000000000000000000000000000000002<8@Z00000c]Ugc0000000000l;d>600000\#
FfaHi0000000000:@J1e0000000000UK^m9bKK:NIEDFDS[;DDZSI=40000000000gX@j:00000La[GoZg1nJ[cFCB0000000000\#
00000000000000000000000000000000000000000000000000Cd\ZCK[W6k000000000000000000003M=Aa00000`b7]hEM>]2\#
0000000000N17\8EjQ5?9@D`J00000<36AY000000000000000000008QFkR2e^i400000UA\a\000000000000000FQb_H00000\#
5=A[X]P3Q[>`UF500000Km`nbKm`of00000I9:S:0000000000000008JL]k0@H0BDiYlG0000000000jPDk;l_:;S^MadKAgLA?\#
00000cZ=oi000000000000000SnE4L`3ciJ00000B1QRV000006];VDnB9_N5Z\K\G[bmL@2]eKbb[ge00000000000000000000\#
<]LH?8gah>00000000000000000000Cmcjo000000000035:9W000000000000000000000000000000G]6Cd00000000009jMmf\#
00000000000[RJLI3C6C00000Cl;TISoMH@00000000003EYSGgbFI7000000000000000000000000000000\?Wkd00000>;]LV\#
dAcnL@h3H?00000_@Eb70000000000eUC_O000000000000000000000000052><?37B\TaMK=<000000000000000000005aYX8\#
5n9Nl00000000000000000000_?50T0000000000000000000000000000008AWNK000000000000000000000000000000UoUHR\#
00000QE?2GOS\GOg^Si[9XPjc2W^FB2W^]_i=35X000006j99Cnj9W60Y>kX:GO3M00000I9L9J00000oVG`]00000O@P35k40Yl\#
0000000000IjAI?000005EX9900000moHc[J33K@\15jM7ZdL2000005>F;V0000000000000000000000000TnBie0000000000\#
00000000000000000000iY<N<d0:C=_T<OO00000ad9PHK6c7g000000000000000FkK51;4NSk0000000000000002YdU000000\#
000000000000000000000000000000dLINmB>31`@dQR<97[HA0000000000;:OlX0000000000000000000000000GfAe]00000\#
00000000000000000000000000000000000`@EVX0000000000000000000021CaQ00000djIQXBoNH9hcP9@000000000000000\#
;58Z=00000;4Fnb000008XFM2000000000000000000000000000000ibPPC00000H8=U2;DO370000000000=AGABb`ZQY00000\#
VEU@>00000000000000000000hmKdCk10Vl;2=c]000000THk3\mV?^0000000000lA5ZZ00000cbWLMb`AhUPXX`iB9\38gkeDW\#
00000000000000000000l310g00000WS5nkibFQFnXG;:00000GhID40000000000000000000000000:NVjB00000HIUQZ00000\#
00000000000000000000]?beiC\;EIEYR_Q2O_i3_]b=O00000A<JoY00000`3ULN000000000000000000007;DMg;[:=N00000\#
000000000000000b0@A3o:Fnm00000S\DVdZ`]3R00000_L[6I00000000000000000000000000000000000=N`:f0000000000\#
00000000000000000000bDQ>Q00000000000000000000A0_B70000000000000000000000000W673_92EUdBOH_`0000000000\#
JFZ__000001g@FN00000Z<[NK000000000000000<@d:300000R_8;][F[c400000mN^_i000000000000000000000000000000\#
00000000000000000000NDOiDJ^<Sj0000000000iRMG_000000000000000000000000000000]V3M=000000000000000Y7`U7\#
TnD85000003E3C:4CIeVPJ:^j00000000000000083595KEJBB?<^a]0000000000000000000000000000004^;C70000000000\#
YlGXG000000000000000W`:dB00000;5C[LSI5GM00000\V^Id000000000000000Mg@TL000000000000000HF@Fb0000000000\#
000006lH87000000000000000000000000000000aADIU00000000000000000000nFUUehl;_TdC[i]^Q36XEH3>eag`fJ00000\#
00000NX6PiC9V550000000000g@QIL00000YhD7?N\DbPkFQNG00000B1ag=00000Uf5ZB000000000000000000000000000000\#
Bm9XP0000000000000000000000000OaWdg0000000000ba:=20000000000^m^5lJMO`KNc1>\BmY7F6@`f=0000000000JMQ_c\#
LTL@Q0000000000HEdTM0000000000e2ENOLQBOMY1Yn\00000000000000000000[hYmX00000000004ESZ>00000000004@WVL\#
00000000000000000000PE3:W00000U=HGY0000000000kg>V1KAEE=0oV7E00000IIR50=:8ddAlBGf6iBl_000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfKmZ0000000000\#
000000000000000G>CNI@d8j@000000000000000000001ldRL0000000000e2?[B000000000000000]k6KU00000P>O?Z00000\#
F<chm\CK3_0000000000000000000000000000003^bc01o]S\0000000000000000000000000]k_i]000000000000000WE3RL\#
f4d;@1PDU8000008HC^X000000000000000000000000000000000005]<fb0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kRNfW@HCf=0000000000000000000000000ACBCD000000fB6h_W2Ui\#
e9[Dd00000OdG[F00000000000000000000000000000000000000000000000000000000000000000ClK0a00000l^;j]00000\#
00000000000000000000XRC7G000000000000000000000000000000bo4LdcU3YJ0000000000000000000000000`Ja]?M^3]E\#
000000000000000000000000000000fV3XA000000000000000Bj9j7:DCW6_^>Ib`E`o>000000000000000000000000000000\#
00000fB[CeMW0\Pb4_=200000lRPJ0HkFF\000000000000000noRDC000000000000000QNJW>0000000000000000000000000\#
00000F54JMcb9:K^jI=^L5^Pd0000000000^b7SB000000000000000000005_<;[000000000000000:_Y@CS;89c0000000000\#
000000000000000000000000000000i1=Pn0000000000a0e6Z000000000000000MO0BPPo1jD000000000000000JIHJQ00000\#
0000000000mLT_il]^RI000000000000000000000000000000aT=Wdji9hiSLe2=000000000000000000003R<G??TC\100000\#
00000000000000000000e\WDX2eY[J00000BKIP^TR\CeCkO?m0000000000K`=l2000000000000000fgMdSiW[0X0000000000\#
0000000000GL@H:=bb@=cH\O70000000000000000000000000H7G@K00000TcKQHYB2]M00000000000000000000000009Ra6h\#
>PGHD000000000000000VaXbP\kKd0HU?;V91WBF0000000000o5Si<00000000000000000000]>;G@00000000000000000000\#
00000B]JnBb7M640000000000000000000000000000000000000000000000000000000X7<>aKlS9R5mU66JZ<J798EV300000\#
0000000000N81YP000000000000000[L0`l000000000070D5g00000;J9fC00000000000000000000Ea07l5`\eg0000000000\#
AGQAa00000LeE7G00000XDZM;00000000000000000000000000000000000g05VU0000000000000003>S\TEJXXM00000190N1\#
00000U2J5^00000]C@Vg0000000000000003NL0i0000000000>i@1?Z@4ZK@ZMXL:RXL5?E0SE7nXVm00000000000000000000\#
000000000000000iDGlE00000=ITagkZA@6=:ZkF000000000000000000000000000000000000000000000fS1540000000000\#
0000000000MmEfSPQ0Wg000003YBWY7UFh=0000000000EKAV61BO7<KXELH`GE87YnNfo=>G3XJe63A9OOB3RGOm]GK\4Z00000\#
000000000000000QB_l60000000000>L`7]000000000000000LK0G1YmJ^@0000000000P9FmSFWbL=00000^ITKZ0000000000\#
RBE=2fHUad00000000000000000000=\R4K00000aDbB8_>Ik2m1`BX00000000000000000000000000000000000U7\7W>ULSo\#
000000000000000]B[``0000000000`Z6_F00000UKF^d000002E`OQ00000NC4A5<L9Qib]]dU00000000000000000000ZQR7c\#
@_D2_GbC74]KXjTZ\Y4Y000000000000000<4X<6Ak[F900000I9>>WXFa818G<k20000000000X8A^W00000;[]9E00000SBS2E\#
0000000000=^2=^00000i;5PT0000000000a`E2@0000000000000000000000000000001R\Le0000000000QB5No0000000000\#
bh?Wm0000000000]30ahQ[ca<oJA^d0000000000<lXlT000000000000000BZV@000000G5Z^V00000000000000000000Ul;8Z\#
[aI520000000000000000000000000i\XdoD40fX00000_gCYa0000000000ob^5]00000\f?h=00000UnMRI0000000000aV_]M\#
000002PAE1E@8UI6oFghZXL7=h]Y[W@:9J=KH^MO000000000000000Td2D2lV>YbRM4b100000biX7lm4dMh0000000000lcE>U\#
00000`G5gG00000h_8>S3T>SdBRdc48>PZdDZX_dlMJQY9JSh[00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QNFec00000RQZ_Nk9=ek000000000000000000000000000000000000000000000BRPHN\#
0000000000j?IDC0000000000000000000000000TA0890000000000@YQMfd<]kH8Qc<=Q>U3O00000000000000000000nXE6Q\#
R2c=G00000000000000000000O]Hj90000000000liQ9m00000000000000000000CM:N:m9KD?;nXaK0000094e<`00000HL=\`\#
DLSY`?dS9:eWB=]J?MLAcUZHoRU^>KRaTbX]db<[>Obd_0B9iW0000000000ShGJ@00000G;_Kc00000SM5RcLV2bZ<gF6S00000\#
0000000000000008RJ3ODRCKOeO0c2^1I^oCX;>DmbMoI:NXZ9fE<kRWIXHO0000000000000000000000000000000000000000\#
7c;VaCMN[YhZ\LJ00000000000000000000000000000000000000000000000000]_PZY0000000000]lL?kGQK2Y^2a;V00000\#
00000000000000000000000000000000000`Z6ad:Ude200000000000000000000000000000000000N5ThE000000000000000\#
00000NkLYU0000000000000000000000000=o9dU00000Hf]GZ00000000000000000000000004ORdJN<K6kYj^gE0000000000\#
B<aGZ^HTgIj<]Uo0000000000jL83X00000Zn_iS00000000001PUJ@00000:b8W700000000000000000000000000000000000\#
XbQ5J00000000000000000000000000000000000lf:>94X>^2Sc?A\QTSaK0000000000000000000067bgM00000bV;ET00000\#
00000TkWgC00000=KSl\00000ZbJ920000000000000000000000000000000000000000N0DoF^YR]O0000000000ON9Yd00000\#
:l5XoM0JZ0@;6L_B8BWB14T6C;i\eDT8^GT^?0:]`d;G5aZWH700000000006l;SF00000000000000000000L@5JZnG7d=CBN0C\#
000000000000000k]EBcRjOL:VO_lK?OeLM0000000000FMAbiKNAEDGK?TT000003YC\Z00000000000000000000oHL5m00000\#
00000000000000000000^h05g000000000000000000006=^Y^0000000000on5aU0000000000000002fGP`USIM9d;Dfa4]JKL\#
00000JJWbS00000>gG]7gQJL9000000000000000Jn<Ub0000000000QBXCO00000ajQ8b6n9Wgh1XhKDXYi8A8_5e[Jc`X00000\#
00000<AEOF\c4U80000000000000000000000000000000000000000000000000000000000000000000000Vj<CZ0000000000\#
:N3CP00000000000000000000MP1[GYe;0liE>4H5jH5eJD;>Vk3Tcn33Z330000000000000000000000000000000000000000\#
00000000000000000000^^`7O00000iNHac000005KGDbHc2GY00000000000000000000ag;UC>5^Cj000000000000000da6hU\#
000000000000000L?KBh000000000000000C2]\H000000000000000i\Y9C`7D3;<PH[G000000S>Ff00000[d>VZ67381^A\4j\#
0000000000<nNPS000001>CZP0000000000^HU?c<h6hB<6W?X00000?3ZjJU]]BR000000000000000JJQFT0000000000fb7<J\#
0000000000000000000000000O6ZfW000000000000000gi1f800000PjSgo@P7_<dC2<k000000000000000<XE;;VSFji00000\#
000000000000000000000000000000000002h[Y]000008bbO=0000000000Zh>C>00000000000000000000000000000000000\#
000000000000000000000000000000P6]0eF^G:cQE2aS000000000000000@L`U_:cWV]000000000000000000000000000000\#
0000000000`Zdl=000007l5700000000000\?H^nigL:o0000000000000000000000000V84Mn;VE]@00000000000000000000\#
00000000000000000000000006kTUj9U<U9000000000000000NYTfH0000000000000003>WefliZ^HnJYC]GF\6k0000000000\#
0000000000000000000000000000000000000000[0]m\T`7ij00000nQ?UW6n;R@IU`@CQSa?9000000000000000XP:Hd@3JR?\#
_i^58n><Dh00000iA=IO00000N5R@`00000[d^<f3Q6=O000000aFn;6f7d_L0RNX000000000000000e=?NW000000000000000\#
3?bWb00000000000000000000000000000000000SN`F9@eK8;0000000000nX\VO0000000000000000000000000JZ>9ZXmPmR\#
0000000000c:1KGdU8R=CWC`d3kF=DneHnOhH`O;BQ5l_@Z@DSEUN8Y00000000000000000000000002<>=]c?]D700000P=61N\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G6kl7UIQE000000000000000\#
00000NbeJZ00000000000000000000o_7^6G;8E=GoE\TCQSMe00000onNh>lVa_1000007XGYR00000n[>@_i0dbO0000000000\#
00000n194b0000000000000000GS1YV3Zk9^DYTYo<I5N`\a]2XWe7k0000000000000000000000000000000000000000[B1C\\#
000000000000000000000000000000000000000000000[_cIN000000000000000gWW89oD9^[VMZoW00000000000000000000\#
0000000000i@MmV000000000000000PR?6S000000000000000Sl9Af000003S\c_^eBU_00000_`9ID_US8C00000fV_DcEh4N7\#
000007lL?70000000000]=21C;2ET8WGH0VHR[i40000000000000000000000000LX[7P00000Z]N4mi_`DIF>=e]hR?m800000\#
Y^2ec=K0U7<?7@TB`=bUnU9NP6i>YJ000000000000000;m56YHgU9lIeccn000000000000000WYP1h00000000000000000000\#
00000k]@5X000000000000000691dd00000000000000000000000000000000000000000000000000FRZ?l0000000000efA_C\#
000000000000000=:LJ>00000000005eZlb000000000000000000000000000000je8\O0000000000aKObB0000000000:4^O^\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNP@X00000d6IZh\#
iQ^oS00000000000000000000000007T[SP0000000000c8?7E000000000000000000000000000000RP7@;00000UgVeg]TM3?\#
00000000000000000000IgA>Cj:XNY00000XZDSO000000000000000aU^eg00000000000000000000@A:BG9lM7kSTO=e42:LC\#
0000000000000000000000000`XLa?0000000000nCKLk000008oL^>B`PmFHFYGVm:aPa00000;ENY4]DVVn000000000000000\#
000000000000000f9FYS000000000000000000000000000000PUXR?00000nI_aogMR8bM@G\8000000000000000gK1?Xn=FnJ\#
G6G`Fb4O:H000000000000000000000000000000CU4CO:4:5:X`CPEJkPnlPbXX@00000nn`[a0000000000Y\?de97UKJ00000\#
QcQMA00000b9:\7dhF3f2oPaa00000000000000000000000000000000000000000U9eSQP9=09YYCT00000000000000000000\#
00000@jeP0\>Mc20000000000657?h00000XO0jI0000000000Bf\Qe000002adb[00000000000000000000000000000000000\#
0000000000000000000000000;hK2K00000000000000000000000000000000000000000000000000b00BkR@>amO7LEGjdAYf\#
URNZJ9J\jD000000000000000O=_Jc0000000000fHV>k000000000000000I61Od00000000000000000000dd1Dh\33a9BH5fi\#
d67QAEF@I2DLA`W00000000002m7T<6;X@5000000000000000000000000000000000000000000000000000000000000R7[=X\#
00000S?@8R0000000000000000000000000000000000000000KcGnYii6ci00000000003UTdV5Y[0n0:DT:e[UfD?kEY300000\#
00000000000000000000^B[o20000000000;?VHN00000000000000000000000000000000000E1LRE00000@m`<H0000000000\#
0000000000OoeGZ0000000000[?2>A0000000000X?JNK00000d@>2FB4`DZ000000000000000nU0A=5jHL=000000000000000\#
0000000000N=LB2XaNK^5J`Z[00000000000000000000000000000000000jQb4\00000o?OGg0000000000RQa;i0000000000\#
00000807Ih0000000000kKO>:G:A3e00000dML0;1A8<023BMZmICOP000000000006Me>0000000000aFQ_4000000000000000\#
W^<f:R=NR@0000000000g[SdH000000000000000jB`EXF]QnMnhUoG0000000000000000000000000cOME@lZU;RF?8_;00000\#
000000000000000?g53N00000000009WTI;00000Co[IOB4MF1PP`L^00000HeGKV00000hM:cQ00000L8[MdDRbOm0000000000\#
n^6FM0000000000jRU<[00000lPM[F^SW:Z00000[:0d=k2H4?\JZDQ000004Kdfi0000000000OoSVb00000e7Vbn0000000000\#
b8cUR0000000000000000000000000XJ02T6622P000000000000000klalm0000000000000000000000000000000000000000\#
7UC2700000000000000000000000000000000000000000000000000_X:TH0000000000QhBo700000000000000000000dRZ>J\#
000000000000000]11O;0000000000000000000000000000000000000000?^AX4KQU_h00000000000000000000LV][H00000\#
b2:jN0000000000MXFY000000Gf[W5\RXbC00000^KN0U6C3\D0000000000X\`Tk00000?KW3Y0000000000TlFOl00000KJ[X6\#
U^d\g0000000000c925:GW_8m00000Tk4Ye0000000000RA4;R0000000000h64<O1\HDP6CW33MX@3L00000WIccK0000000000\#
00000000007OCjT000000000000000A966e00000jQbMb00000gN0QH0000000000=L<<ZAN53hK]]`E1odgM000000000000000\#
000000000000000000000000000000Ii9cm00000000000000000000000000000000000000007GeM600000000000000000000\#
H_FKM0000000000FcAd4KK0IhbD3b`l3<@ooX6>400000iI5[g5EC]A00000c2Ceo00000000000000000000000000000000000\#
000005]V=7dU3najJO0X000006C`Zf00000000001[@4nJ_3`7000000000000000000000000000000ec7KFkENC=3lNTE00000\#
00000000000000000000UKX6;00000;2^25000000000000000\l3K_<_SlE00000PlRna000000000000000000000000000000\#
WWL0O0000000000Kf[hN0000000000;DPO=RH[OT[@`dSB2<JBcbPnHIFa<6000000000000000000000000000000;fJ>]00000\#
000000000000000000000000000000000007[70i=cXnX00000000000000000000e4U26000000000020E5U000000000000000\#
000000000000000000000000000000B9Tl30000000000000000000000000e<PZEbIO>ffLX_B00000ZG[g7X`3X`UE?@@Z>CS6\#
00000000001aaA_00000<WC8N7R;I1hbCK4GVM?000000A8_iFAOZU7Beac>1m7I:00000000000000000000000000000000000\#
:bXO6X:b2i00000PA>J2nGY3]000000000000000l[2hm00000000000000000000\FR;QX1c8?00000SJUVS000000000000000\#
0000000000BB[=MFG>g@000000000000000F_Q5a00000V4GM=Nhd0KDTd9D0000000000<^dbAKc_C=BI`h2F8bV<0000000000\#
>?M=6iDD3X0000000000^T]T20000000000;`NE9QcG\^gjc0fUF0@S^_`nPTN@WCjUabX00000000000000000000eSNEQPG3lo\#
0000000000VOHKUGc]l80000000000k66P0000000000000000000000000000000D:G9b0000000000Qj4PRD05_80000000000\#
00000]@X<J00000000000000000000iRY\500000000000000000000XI9^M00000000007AUl>aSEY=00000000000000000000\#
^S;D7\h[>UbIBJ500000000000000000000f0LZ?00000`IWlL00000T^dZm00000000000000000000ckOEH000000000000000\#
00000<^WEoERYL:=L[a80000039\Hmn5]>oX_:c900000Z]>DWHh8b]m9?kbGUUTo00000000000000000000P@aSVeEHQI00000\#
00000[fAPTRg=j4:dZhgJc>SV00000000000000000000UU2;a00000j`M4j000000000000000cjcA^00000T6ePMGOFXPPI39Y\#
\;ZdMUP_gU000002KG3K0000000000000000000000000kDUnS00000dQC2Xko=d:00000000001J:?h000000000000000GX0OH\#
nWYYG0000000000000000000000000000000000000000Q>TZ900000KT6YD9A5mV7cQ>g000000000000000<6CmE0000000000\#
00000000000000000000000000000000000>LYQX0000000000000000000000000:b0O80000000000@LBga00000ob75ZP6ChU\#
00000000006BQ8M00000000006n?0J7kSaa000007a>f;SA]6003QVg000000000000000I6;PB8l1A[00000000000000000000\#
00000g0SUD0000000000000000000000000J^=<XZ]OeN@m_8U0000000000E<\N;0000000000000000000000000:jeCh00000\#
0000000000000000000000000MJBBh000000000000000000000000000000000000000000000000002_BCS0000000000fd`6:\#
0000000000^2HD_00000XKdQl00000000000000000000Nn?Y<CJ=[ni?B[fnDK9=00000000000000000000000000000000000\#
000000000000000KQd1NXnHhX000006n2A]000000000000000VE5K1mBGD:0000000000jDcJl0000000000000000000000000\#
000000000000000L>IHd00000Q6UPD00000^d8AT00000TPD68000000000000000N4^OL0000000000000003K04O00000@_<8k\#
000000000000000000000000000000hk=hd?\]e8000000000000000000000SSe1]>3\5E871o4[7aJDKCU[C:KK4IaX2ORN\oW\#
m<^HZ6SFJD;S^_HedQ=I84W?500000000000000000000000000000000000RXUS700000FHWjR00000]_VGkIZ1<M00000FNeL_\#
00000aA:MWjUM4BD5e>500000;_WE_\E>NmQ^[5f0000000000000000000000000Wc93hDaE8Qd]cR@000000000000000`lFl9\#
F<<=n00000000000000000000ZFYi`RgP`n7Va]h9?SSV000000000000000XG<MJ00000H@X4C00000000000000000000hlLRd\#
00000TF7S[mP[UL0000000000\C9Y6[FVWk0000000000nRV^5`eFoF00000HYKS400000j]3Z[C`[HR000000000000000VGDbk\#
?`QTJQ5PbE000000000000000000002554A?g9HD0000000000?n2ZD0000000000j94NknQK=_Z6dS400000000000000000000\#
00000c9AdQ00000R;7^V00000JWL9\0000000000<X^On00000L?6m>000000000000000000000000000000=k80>e]2E>7<:W_\#
=QUhDaj[41000000000000000QPLW800000000000000000000NVQmT00000IF>7U0I9\100000000000000000000000008^;mR\#
00000lQCZ_0000000000Oo:V?DHP8BRgU6A0000000000EK<ndI4AjS000000000000000000000000000000000000000000000\#
8EE:c00000:YU;oDnJ@LAA=^@000000000000000000009FCfHcE]R;000000000000000LDQ4Z<]AWI00000000000000000000\#
=V@ZOYoT_7WZ\ATa[OfAM7b\SHid8N4SHcm0000000000EOOH:0000000000EDV7VeBWGW0000000000LD^DD000000000000000\#
0000000000i4XIf00000dD=JP000000000000000eY_gJ00000J8Of_000000000031J0f000000000000000000000000000000\#
m7dI_0000000000^[BAFO\CRC\kTkf8:9d@NU065;L^UeY`7nkFa8Q>1d91@]Y?ZCDR_Za^bdmN0000000000000000000000000\#
00000000000000000000000000000000000>35@akLVX>QQBl:?PN[300000000000000000000XoJfo000000000000000b2KfK\#
000000000000000h^1Qn_MIEh000000000000000HL2AEckQ6300000000000000000000n^VL20000000000000000000000000\#
00000eRJEm000000000000000000000000000000000000000000000T?DUM00000D;Oo>[gb`A000000000000000Bj8kf00000\#
9l1`j000000000000000000000000000000M<6dU000000000000000000002RM`O000002H[iS0000000000JcLQP0000000000\#
XPNK500000000000000000000kk]i;kRdNH0000000000Z6Kl001`@a\DTQ4LMV2<aAdP^00000000000000000000]c^an00000\#
00000bV:NdFgN76000000000000000UG=Ke000002<>Z:kHa\f00000mG8bldeKCTZP24Q]dR:L000000000000000flKka00000\#
00000ER3Xl00000J88Ja0000000000V@]Vno@Ya600000>2SKg00000000000000000000MX;7^>M1M5>RN>ba\Wm0[gZQmi@[MW\#
00000`5B4C00000BCP3i00000nE_mlXmAZXXUdiK00000OHIUKoW@H_2>^n9000000000000000000001=JnT000008LdUa00000\#
00000:W^geK?ZVEIk[ed0000000000000000000000000J;Y3m000000000000000@j@LJKP6BFB?1jg40`eaO6Em_eUD^ej6`a;\#
000000000000000hD79\00000000002aX0M00000keH=l8O_AT00000000000000000000=3?ZW8cIZOUhDYZc@E50X=??ML1\Bh\#
[@dEn00000000000000000000000000000000000_[HYh1^^ZbVE`=200000L=Wmh00000`F[7@0000000000\XQTX00000_5agK\#
0000000000c^Z9800000000000000000000BPAQO00000?;E?P4iT3400000000000000032P00DUJ4A00000000000000000000\#
9FclZ0000000000000000000021B]28CM^5000000000000000000000000000000000007VPYj0000000000]G6^P0000000000\#
W;Q^U00000aLa]Q00000IAY5GK_<g?;I:e900000000000000000000BAXW<00000000000000000000XN^`g[V:3Um@Z>800000\#
00000000000000000000f8JGc00000oL2gjia4J:mT\Ol00000BM;:20000000000000000000000000ac8]Wc[^3b6kTd95m]Bb\#
00000QaBf>000008_?\M`kXjI000000000000000l0e<Q0000000000n21KlDW9[M000000000000000^bXcN0000000000RQ2\D\#
0000000000OkJb2000000000000000@XE3h00000MX<W^00000J1XTX0000069[?;0000000000PFGG@Y:K`1000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI43XiFR9j0000000000=QCQjALc>N0000000000\#
Q:0Vb00000]@IoL000000ZNaT00000000000000000000M\76P0000000000000000000000000000000000000000LK>e<00000\#
000000000000000000000000000000HIFSg00000cOe:B00000FJ]?B00000QS>GW000005GA5fJ[8UY:9UDl0000000000n`CBL\#
K0<7j@QWmZ0000000000\dT6\X]QkIiiBiTIL^n`0000000000@k<UoJkY3OFaQX040NA\000000000000000000007DaJa00000\#
X?R@j00000000000000000000?YA`J000000000000000^O]OUX<RCLUoL3;L8\6Vbd[;A]D85c00000000004^blLh[U]R00000\#
000000000000000000000000000000000000000000000IFS1000000B8[^g0000000000000000000000000000000000000000\#
^02Z]0000000000P^8D[I3?0]jM6STD6ad1N60=T73HHQ00000>X5F>0\V1;[9[`m00000<Z=LKlHdWJl8C<A000002R<UDm;^FR\#
000000000000000nLE19?lY=f00000000000000000000?_1BiSMVhRW?]o>0000000000000000000000000000000000000000\#
TcUE7Fj<nX:MI7L[\4H\e=Ke_00000PbLQ1000000000000000000000000000000P3QIS00000VASQ900000000000000000000\#
0000000000`G>A=_LHW_XU5eb00000Se`6f00000^^WIHZX[D500000=<T7V000000000000000K;;6H0000000000Wg8?AM4Q4D\#
1^bg50000000000000000000000000U6X7Dja^j6E7Jc`6VKS`00000000000000000000000000000000000000000000000000\#
AnOLn000000000000000000000000000000000000000000000M=O@U0000000000000000000000000;:A=Y00000jZMcb00000\#
00000AhEKm0000000000>C1fc>9OJT00000000000000000000000000000000000d2JbI?b3S<0000000000000000000000000\#
]hS\F=iBJn000000000000000^RSQi00000000000000000000XJ[KA000002`?anAcVRY00000;Y14500000[HX[A0000000000\#
00000000000000000Jd100000=eAN17hG:<QDMm=FfZj`0000000000000000000000000QhJ\PVoI5dSk\2E0000000000SZdX]\#
:]Gek\bbb;00000000000000000000000000000000000;G;kC000000000000000^RGF9=FHHE6HcQ\000000000000000nb7CG\#
000009mBIRE81ShVb=>J000000000018ZeA00000KhVd]00000000000000000000000000000000000=^5kI[SU8N<MalN00000\#
k\1C8TBSJUmUUW8=^4S;>mKVlY:PeU00000j8N`;00000000000000000000Ph7Qmgd7f`@6b^30000000000000000000000000\#
UV8K00@D4e0000000000lWA6_00000GDC]2eo3iOR0F=j0000000000000000000000000000000000000000000000000000000\#
0000000000000004MXAMBB3jm8I3RY8o\f800000000005H058E]XFCA`]Gn00000H2X@JYHCM400000000000000000000_A>SH\#
N0TXT89XfM0000000000000000000000000HcBei]a>Td0000000000i7=XY0000000000d3<B[00000Y\TN5kG9P9Mf]Ei00000\#
000000000000000NZF[>0000000000000000000000000o7K200000000000000000000000000CaXgk00000000000000000000\#
0000000000n\0i[00000000000000000000OS:Aa?cC0:0000000000H94Db0000000000000000000000000<Y;oN`OJTPmYQjN\#
mYW]021d<k00000K:>hU[CFo`l;O[h00000XfVd200000000000000000000<2:1c0000000000[FX6R00000MbeAT0000000000\#
0000000000J2U=I`k_o40000000000000000000000000000001MNKPJ_Q=bG]WP40000000000gb:=jC6Q<J000000000000000\#
000002mbm<;WOEkgg0V7ME>R=000000000000000000008CNIG00000000000000000000000000000000000>N^iOcTJe:00000\#
0000000000=c?^2?2D:DSNSDJWHXYfoRT7DTA[K\nA_aDo=6VE0000000000000000000000000000000000000000E<C8k]b@2[\#
^;Aj2M:4oI^SLD6>Qci`k0Zaj8UTTd@bI4S0000000000:<?Hef6Ao>a@Fj\@FBd<00000000000000000000NhK?10000000000\#
000000000000000mm^_7_V14jDmO[L000000000000000000000000000000DX>NJ<7AjF00000dZ6XFFd7adNgV^A0000049MG5\#
00000000000[Ec?0000000000000007J9Uno@Ve8VAUEd0000000000[D@nW0000000000000000000000000000000000000000\#
621^9G]L:?00000O95LYJRH;KHMF<9000009<^6P000004IVBW000000000000000b@H;l000000000000000;7PY@0000000000\#
0000000000goOZ[bk[[N00000000000000000000000000000000000JF^g4G`7Al000000000000000o?YI6000000000000000\#
00000000000000000000<STeONhUcV0000000000E6@We000004VYSVE5^`A00000=R<dR000000000000000^]<`W0000000000\#
00000dLc\T00000;YKKN00000000008Z[k:000000000000000000000000000000dWc[YZAa0B00000ad[bQ000000000000000\#
000000000026?`bcn\7j00000W6=WYIXSU8CmE=O0000000000000000000000000000000000000000000000000000000[lE9Q\#
=>b7@00000YSHn^00000@nOUOF0`CM0000000000S]5S;M\>c:@XN5FB1`:JJAR7W00000000000000000000000000000000000\#
]KLA`NZ68L6A81Q1HNDaC5Ono00000kiSm5000000000000000?VXK`00000000000dJkB00000000000000000000LEGl400000\#
00000<90mkgO<[O0000000000000006>2ROALY6`Ii7_b0000000000>nJdk00000HFO2<0000000000000000000000000T19gf\#
JYKUH00000Z15fQZXGjI[lZ3BBTdEDJj4?HLP09M000000000000000k@UL2000000000000000000008m>_[@GI]1fVJ3_bC1iW\#
^UMcH_AYRPlGGX8jcaW;LU\7M00000<FXIK00000000000000000000000000000000000`A^PRkFWT^00000WJIA;R9Xe`00000\#
<m6N200000d6[`@ka0hUW]5EJ000000000000000[kGO0D_];700000LHM^JlU[A[gFTkZ0000030C1T0000000000=9CJgF;ARK\#
4554WALPfB[d\2300000000000000000000L>3R@00000]<ZeS00000000000000000000AX;HVL5GL<Xh\nCkKNReiCR_700000\#
00000000000000000000000000000000000000000000000000]e8U800000000000000000000WGDg:oBZ3SIHLPa00000Ge2;4\#
?MKXQ00000<6_T^00000000000000000000R4^Fcjm2kC0000000000A\_280000000000Ki8\GWoJZJ0000000000TkMCQ00000\#
00000R;?X5ElU840000000000000008@1Z0000004bQU[0000000000F0J0F000000000000000Zm^h`000006^<kAB8YFHbfUI4\#
0000000000000000000000000E>e;[0000000000000000000000000000000000000000:JB]gId`d^000000000000000DV^^[\#
0000000000:K^nl00000jc=VN5ScJM00000000000bNZ6DKS_c9k:n000000G`A:Ch[88T3l8ZZ0000000000m5\MM00000<Y?1n\#
000000O<:=00000000000000000000^X_gh]HX`QHSCd`00000000000000000000000000000000000lEU6k0000000000Ba_3d\#
0000000000000000000000000000000000000000==HkccSUF@4gW;@b=JhWeRO:85WZ3]oN=k8gKO>X000000000000000cj_MO\#
Ra8l5HCNeP>f<RlNBcZcH>^oF00000000006iA@N00000l6:<0g0Wc3000006369B3HLonEUR\_6UWDJPS[d^000000000000000\#
0000000000^94`i0000000000B7P4A000000000000000SRIjYWR1A@EIMbI^V3I?Y4;V6HdJJY0000000000fY6;b0000000000\#
0000000000000002726N000002;LUm00000000000000000000000000000000000000000oZVd0000000000lY8C_8g1mcne=UN\#
3_J<j0000000000PT6_7b8E=X00000JSO6iYaL4M6RIiB^a;E_IoQER4\[b8000005:c?m000000000093?gh00000:KXX300000\#
00000000000000000000Ekbgil^EP[hSN7ne;3F800000CT7EhY_5OZ0000000000YG6kG000000000000000000000000000000\#
0000000000YJLR<l5=0i000006450800000CX]9j0000000000Sh8VVZZX<j00000A=P82A]DEO:RS>>2I>;g9[Y3A00000]ARD1\#
^H1Ja00000000000000000000FI==Q000000000000000AP`DlT;^ZV00000c5;c>0000000000HRdYG00000Y<ABX0000000000\#
00000000000000000000^OWof5A1UZ00000000000000000000000000000000000?9JI;00000000000000000000=\MjT00000\#
0000000000QM@@dHOTNE00000000000000000000AgMNk8OAH\CWQE<00000FOMJj00000000000000000000000000000000000\#
0000000000BVFi<0000000000jK3c_kOHB6k35;e94U;aN@XN5YCY>10000000000000000000000000i3?PG00000B`3NK00000\#
00000000000000000000:oMGl0000000000000000000000000000008:a4]bn_=k000000:DBK0000000000cK<VjC2VT;00000\#
=]d4400000IO=73SFbje0000000000h:2cVDEGFRfjZ[]00000000000000000000000000000000000D64i:00000hfH[d00000\#
0000000000000003?@VMb3Mbd_g7M=ZMe>E00000000000000000000De[WeMf]_]00000Gd:>`000000000000000Y01@b00000\#
000000000000000a5=bn00000>eP=?000000000000000dZ0<c00000hVYG:I^;D\00000AM5[oRiaO10000000000CJ@dW<J:W6\#
0000000000000000000000000g200Q000000000000000\]eCI000000000000000000000000000000HW_T90F[j30F[lNlhZ\e\#
00000000000000000000000000000000000_YSY3_UBe\000000000000000FEL=V0000000000hM]jG00000000000000000000\#
^nOd70000000000000000000000000000000000000000000000000000000000000000000000Z[04j00000000000000000000\#
000008:1VFcX;NLCecFA00000E;1850000000000l[C7Z00000:V1OOR1<VF00000k;Y]TfiLaSm3K8V^Ve4T00000iD3db00000\#
00000GceHZ0000000000JJT\K000009:LCH0000000000000003]3aJTE7iEOcK]@0000000000AI5AFnY\bf00000Ta=Xg00000\#
00000n4PMJ0000000000o`CgaNWH3D00000000000000000000000000000000000000000000000000G5GA^d`CnLGYMRB00000\#
SJ;B[00000000000000000000000000000000000000000000000000;KKb;o5F>DK\8SHWUFInY6>2f5[YIPgG`\KLFN8Icdbk7\#
UR3Of1QKKhKFaCN8Db7L0000000000VINBLQ96Y\;94Q=^GYUT00000i;cd8000000000000000AQX?5i[`TD6o8e;UdHhdbgN0e\#
0000000000<l9oZ00000000000000000000F_GgcE<[8I00000000000000000000kh4;>U\J^U00000SF;<GaV3Da0000000000\#
gVBFI0000000000000005@A]b00000000000000000000_F\6F0000000000o<X9M0000000000L4TXb000007<YAaEV7m\NLWfG\#
BYOSDjk[GJem1lDQO1;`8=beGNg23Do73oeO5K[`0000000000Oi\8P\<SZOj_<`>>Q`[?O2^8f000001X7?S_nca_0000000000\#
00000En9aO;OK4Y]7Z`N1@_<_0000000000_j1I`000000000018RVdc6^WWLR:mVnHAfMTF8EMO9U[>00000^j3OG\fS<M00000\#
0000000000QJ9ZAG:HKlcEQc\0000000000J\Z1ce]4<80000000000000000000000000n\R1e0000000000000000000000000\#
0000000000000000000000000=;3FhXTB4]a;cMW000000000000000000000000000000TGaebEfW7YCAI\[0000000000gT<JN\#
Gg>9G0000000000A3]UV>[RA;00000000009?]d_0000000000000000000000000g@;L>Db]KJO_e2D00000D9828gT9>N00000\#
jJMa7_g^2Q00000000000000000000000000000000000000000000000000000000000000000000000000000000Vg>>6KNJN>\#
1iNg`000000000000000Ee9FYcocno00000000000000000000000000000019PDn8:O]>0000000000_TPPmlGc65O?ado00000\#
00000klOY[4]>KU0000000000\a2Z900000000000000000000TdU;E00000000000000000000000000000000000R3LJfleXnJ\#
00000emV`P00000000000000000000onTVe0000000000]^M__00000\I_J300000SK;FN0000000000000000000000000QOTo5\#
00000000000000000000K]8VGeb3@X0000000000000000000000000`LaO`000000000000000hVVkePQ<6D`[K0<oV4\aKVW?j\#
<G2eI00000000000000000000000000000000000UcX9C>8Al10000000000502=Rln8LG000000000000000000000PHAEn2UUX\#
go66[cDFW`3U4K600000000000000000000000006L;T@kf0fOlbHe^\]Yji\?[kG:4a<i000000000000000000000000000000\#
_O9?100000hMF1amYG>a00000Id1Y>>^NOB:5eB[LB2In3>[G9We]=7`D_oT000000000000000000000000000000WM?6C00000\#
0000000000000000000000000000000000000000000001T;ZL000000000000000e[I=m00000H]\P]000000000000000VRL3^\#
aJX7W0000000000C0CJR000000000000000Dg1>O0000000000000000000000000000001:Z]:0000000000000000000000000\#
?0aIDMo>aD?\LoW0000000000PTOI500000000000000000000mV>0lGEVR7aTV75000000000000000UJ5h6000000000000000\#
0000000000H_N^HgB0>90000000000000005`Vb800000[[e790000000000000000000000000000007HR`I000000000000000\#
00000BS3J8>MVD^00000000000000000000hgLM6_001VSG55ab=Q2HOO\LT0000000000000000000000000Kd2^10000000000\#
00000T_ddQ000000000000000ZbG?d00000000000000000000000000000000000<eRQe000000000000000000000000000000\#
0000000000<\6FhR;B=0_YT7j00000m<WX?0000000000_@P4dTY>dVPX9:7OdEo\V^UIc0000000000000000000000000Mj0ZH\#
00000D8IUncoPSh000005H;_;0000000000e=2B`LZP<<?Dd;X00000?E63g0000000000000000000000000000000000000000\#
000000000000000Z1BYEP]Tg_00000chY\P0000000000:R2BF[FeJMaDGEl\0=L_RaPAK00000?9b<;C^9n`\LA0^l7EeO00000\#
0000000000i\CWMokDFTkaEC^000000000000000hg4RE000000000000000000000000000000L`GR4000000000000000GAcG_\#
0000000000M4=b>lKFFf000000000000000000001UB;P00000000000000000000000000000000000EjYNi00000000003m1J>\#
00000000000000000000JjY0PYP];@0000000000FoKU800000QP5iI0000000000OYS6D00000bW[mY00000efEK60000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee6I700000:TTJfbF>Rk:<OR@QdYfWC0[B6\#
000000000000000_d;`E00000Mb;;g000000000000000KMA>2HbCN=ZY0=2`AQZ22U[LS0000000000d`dZ;6YDjhe:bGR00000\#
00000000000000000000000000000000000[JQZg00000@2TH30000000000000000000000000000009k?cB`1F5A0000000000\#
00000000000000000000000000000000000000000000000000;OcT>0000000000000004gEnRSkGB_5KTeCgo2n?;9Nb787WhE\#
AITn20o[_cT9;gG00000_lYC>0000000000000003B<Tka8>=mnBP5>1T[<FgF7ZC:<IMdi:LGW000003:8@H00000hG0E=00000\#
000000000000000000000000000000000000000000000ScA1li;M@G00000000006;L=j00000000007C5\IbGW;L?m1mB00000\#
00000T09Vm4@F0U00000=INM5E\LXX0000000000;_FMOMf]f5;_>IR00000=Dbd=000000000000000000005m0OY0000000000\#
00000000009_OU>0000000000000000000000000000000000000000djPEH000000000000000?922hkO2fI:3F^D\WYoC`VbdO\#
000000000000000000000000000000i?^NK0000000000000000000000000iX6Vf0000000000:1ZNP000000000000000VFN4U\#
00000^UHn40000000000000000000000000[\3e1boR0;000000000000000G<9^:M<DhSgEXa[Xe`MM0000000000ZLVEb00000\#
000000000000000>OF4S000000000000000j7JPH00000D\aBS000005JLOM0000000000[ION8IceJ?0000000000YROjW=>cZ>\#
XS9cFd[;2_lcF^U00000<I6IL00000MV[00000000000000000000000aLXa0000000000:87A>S:?eF]PH<E7SO^j0000000000\#
0000000000l7_Q85O<ooAgbB\0000000000PLGKJ7HGaC71V9<0000000000B8AT`ROCe0000000000000000000000000000000\#
00000XAP50d486RFoT`6FC7<aj18lCmfWkR0000000000000000000000000000000000000000Kl:k1000000000000000d2\Ja\#
00000000000000000000@TA`>ETVPZ00000E`=540000000000KVEZFS5S9gkZ14\D[SEQHb]4\g9`H37]c[g000000000000000\#
Fb3Af0000000000LP;IG93AUGR:0B:0000000000000004C4iXecWJbl5KJEllPXV0000000000l^7n6[c=CbU3V8@0000000000\#
00000Uk=nO00000000000000000000_FOGH00000000000KcX=ai:APW40bMNTIJGMcZS9000000JI:F00000000000000000000\#
0000000000cU]<hfDMT4mkJiMNEU^k0000000000T=CSF2;12A0000000000gaaFP000000000000000MAH9lWFG\E0000000000\#
Ie2QIh<bmc_m:f7000000000000000000000000000000000000000000000000000000000000000000000000000<gbST00000\#
00000000000000000000000000E>VfkUa0O00000mlGTi00000000007W<@1E@c6f_Z:Fe_7AC30000000000000000000000000\#
00000000000000000000000000000000000ERNcf000000000000000000000000000000000000000000000000000000000000\#
000000000000000NGa3j@P5k8KY`IklBc[M00000mY4\TnlMIQa3I3H0000000000000008[5Yj`n=[R6>]@`=f^Qm1Ae1400000\#
00000000000000000000000000000000000000000000000000000000000000000ZAG<R00000FL0Y00000000000QMa8B00000\#
:c<IbeE30jX;Ml:3^;^GDd0]BbL\_l00000PWXko000000000000000CjB5=SRVQ34NDdEE@Ke6MHLTS>K\h000000000005nN57\#
000000000000000000005ZK^=gY@USB44k>0000000000?KG=HfP1L[00000000000000000000NY9mgG^EQ[000000000000000\#
000000000000000X@?h\00000:;<Z;0000000000IB:i100000?]4hn00000000000000000000`ZXJ>6?5`4Poe?500000Ga6gR\#
URJS80000000000000000000000000C`4BY00000BSKQ^00000000000000000000S85[HVH8FbhMDDi00000DRC_\00000ZQ>H8\#
=4Fdb0000000000>87DW000000000000000V72KD0000000000X:DfoFVbX^000000000000000000000000000000<mAn8:]Kn1\#
00000HV>?9Ma7kdoDDPI9<P8o8RQ46\NZjm00000000002b:0B3IGi4000000000000000000000000000000n42OX0000000000\#
00000SQb6I00000>oUkOo;_SD0000000000XbY_:0000000000iAQEm0000000000000002c=Mm00000PT:JVK80PUcG74a1m<AZ\#
b3aPT0000000000000003j5;YX1_2]0000000000:PGkBdX;N4:hEW;4_\MoZ9^jYQLIK100000000005d\19Y:dfI0000000000\#
<GEPm00000000000000000000P4OBRL?dGa@F;NDjYB\<BKX]c`]@jDFG_jTL8KV^3id1<0000000000`O?j6@369bXkGB8Egd51\#
00000B6>M@00000000000000000000S?Gok0000000000000000000000000000000]>61Go8_U1?77\_=EgKN4VcU02:a;>0WH[\#
00000nJaZSlh^@o00000m>RJg000000000000000POZ6SgMGRFj3I2ZZh]E@Vib4GbY]@V0000000000g;P\;0000000000US>i9\#
YEZ19000000000000000][4QO00000=5UcFW4>JD;lSd@4XaY:00000000000000000000Lf4b]00000DCAbOHJ1NiZW9];00000\#
d58hc00000000005mS;I00000gETkM000007VPRX0000000000000000000000000000000000000000cF_61H;ZDh4F_N]00000\#
0000000000000003;O1^00000En]GC00000gPOiO0000000000TKWoTHRbQk0000000000eL4ID0000000000000000000000000\#
0000000000;g>^k00000bHAMH@_AO0_GMSj00000000000000000000000000000000000dQ=M40000000000000002@LgP00000\#
3CI1K00000000006mK9^0000000000000000000000000ohVH800000000000000000000Ac;Ph00000000000000000000`dUT\\#
0000000000e^7]4?0Mno00000AXR3;6\?[j?BMEWk6d`C00000C<FGB@aVXiX@8D1H^df6XXdnS0000000000000008e=Sn:CRBn\#
0000000000000004_??cGb\k40000000000000000000000000MNT^Y0000000000<l:PNL<PU800000U^Z<o000000000000000\#
0000038>jL_lHgG9S=ng00000000000000000000WI`FQ000000m@QUSncQk5CcR300000000000000000000000002O;ie00000\#
ofa570000000000gTT?o0000000000m48RXKoRlH0000000000000000000000000;GJ8Q000000000000000000000000000000\#
0000000000000000000000000000000000000000:BWh]0000000000gP@EVWd@77KA2leeSK60CCG@Y9bNcJ4^a4DQ6BKfUbQSl\#
DS8fikPY^\bPb=2000000000000000I9ASV0000000000084W<0000000000d5b;k00000000000000000000ScVCh0000000000\#
cO0:E00000j0bRM000000000000000T7`af000000000000000000000000000000000000000000000he8g]j3\Q7TLDO;00000\#
hX9[\:kVZke`SE<QmT1@d5bZDl43_fc`dF]00000000001SI0V>HE6DQW0cZEc>>bKNNG;15\1VmTVCQ]@FL>000000000000000\#
NJUPoU66@n00000Hda<H=f?Lck__d^ZW]EW000000000000000:73HW9_ZOXDnbic000000000000000000000000000000VG@4R\#
00000R_C0R00000000000000000000LP3l400000m5B_YI9[:ag;PoC>0=?O9>[\B00000eJE5J0000000000000001BCoe00000\#
^kVdE;XUeIF``R7\4?BFGh1IO];=kLRlBa]SlGQgH18n`;mI7[00000CMVTl00000LjLF=3<`Ia00000fUE37000000000000000\#
:Me0heZLQG000005jERb000000000000000ZZJl4miT2D00000000005@>li^YTFk00000L<BQW000008bd@3000000000000000\#
000000000000000AIQ:T0000000000<4UV700000j0Cbm000000000000000000000000000000000000000000000kMb`[Xj8Ml\#
>4B^AN0IWW]ba1g=Oa[F00000>91:Rm>3<TcUX3B_W_kc00000QGAJH_O4m0N2G9E000000000000000000000000000000P;72F\#
0000000000000009NZSI1\]J<Dk6cRig2h:nJ?f3giGLho4N69Ao7WF@iLQ\Yn0]j]T_@2eQ_mXnOa^D0000000000b>UDa1h3Ud\#
00000T9R6N00000JMc_T0000000000hOB1?00000000000000000000i<N`H8FO9h00000G`X3100000G:>eF000000000000000\#
0000000000Ko^\0>kSf>IG6Xm00000DAZBP2m:QU000000000000000000003E=hN[:TmZaHY4d00000000004H\N[00000hU6eY\#
5\3gi000000000000000@T4o4j04=f000000000000000000000000000000OSNL:7l\V:00000VjaY]0000000000000005_HL^\#
S;XV300000000000000000000JZ<_a0000000000000000000000000>g3nmDgOPZ0000000000aR090000000000000000SLY_U\#
00000JTLDYfb7f=C?9M??aJK>MlaZ^BFdg;000000000000000000000000000000>@VOA^^F8g0000000000000000000000000\#
000000000000000000000000000000000000000000000POKHG000000000000000DJ;Y=00000TX^cn00000000000000000000\#
00000ILd<HmhHVI00000S?=gn000000000000000000000000000000;?W0?`A:7TWIb;N000000000000000000000000000000\#
^QIGK:JUKX00000DS2JVEJ6WIPZI`TicPJ[000000000000000d>WJYT^XUb00000000000000016`T90000000000TSEiM00000\#
0000000000RjSRi00000mX=H70000000000ETFZ1\=^KX00000000000000000000000000000000000000000000000000Se>FC\#
0000000000leNYd0000000000gC;Kn00000fc\kFO_;U[:^`L200000000000000000000DXKZG00000<iKWaLN;__00000abHd_\#
0000000000JTN2Y0000000000000006lO_daVJJD00000d=U@k00000000000000000000000000000000000WY:NJ0000000000\#
00000000000000000000nL\HA9?]U0X_?XBYU<@T]MQ8j0000000000000000000000000000000000000000000000000000000\#
000008o28SYQAh81a[4;0000000000La33;TPXSU000000000000000HZ4F5000000000000000bQZm8Gg[?l00000000006X7a8\#
0000000000000000000000000\[S`NBj:IF000000000000000^J=U?FKG1i80d3Q0000000000000003<Qah00000?f0oT\h2g;\#
00000Y8=0\00000_JbORdDXSm000000000026a[300000nNG0fl`FGPhHMST000000000000000c<?Ti00000000000000000000\#
88RU900000000000000000000S7[9H000000000000000feb:Y000008=[;]0000000000lZdhmSa_Sj00000000000000000000\#
00000Lo2Cb00000NMHC]MGc2i00000cKG==OlID`00000QSRY200000000004TP_EAK4nHa_Y;S0000000000oh^T[0000000000\#
00000W;N5W00000000003T6ZF000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@[N5000000000000000[lP6S000000000000000\ebI[0000000000U>NB[0000000000JB_3L0000000000Ee18B00000\#
0000000000^fMko000000000000000fb6U>00000000000000000000000000000000000000001Z<V`[7Wf4000000000000000\#
jI6P[000000000000000kbTJ2000000000000000000000000000000n>3;]o_FTYLXImi`X7XHo1Ec10YSXE000000000000000\#
C=4_Se\\W;00000jkNgW000000000000000000000000000000kI1G8A16<i0000000000N0>7<0000000000000000000000000\#
00000000000000000000Q=6Q\00000000000000000000nP1S:0000000000000000000000000^dKFO0000000000DYRC800000\#
SS9nSCXHA700000000007LAji0000000000000000000000000?PJWW\7a0\000000000005GVOKO\@J<FeO@@2:b_FUCo700000\#
0000000000000000000000000TbKIW00000KjQ2\PKA\m0000000000LL7h6<>Bh?00000SQHbTDVY\^;`;Al27EH]g[10@H=KQ4\#
00000U^b[70000000000000005o\Uc0000000000_nDRRDCb]_^LLb^J9_aY00000Tg2J;00000000000000000000<[THlbQ3:D\#
h^9VeF:NLJYoO9C7M=Dn@cQG4dkToCEba?O0mcj]00000`EMbV0000000000jN?36fQG8@^cY>Bj@=0;00000000000000000000\#
oZcSl[A\g6000000000000000mDGS200000@I[hX<T]O;U3]QC00000XiRf5jX6>K=j9I79O4o^BIE8E00000000000000000000\#
0000000000LMba800000000000000000000000000000000000Yk\Fh0000000000BjEg70000000000<FBC7000000000000000\#
n[TXD00000c3NiPdJblVjU3[@NJVG0000000000000000eKVM>8\WT>[n0Mb=lZfc<NGC900000000000000000000nJKE<00000\#
[:O9N000000000000000]Q]n@00000<I<TY0000000000000000000000000000000000000000000000000000000YBK?HFTS\2\#
_86AI0000000000ggTIchZCLLBQ_8EgoMT@XV>;Z000000000000000000000000000000000000000000000^jFS700000LX7bn\#
00000<VJTW:\@g^UUW_:lgUOI000000000000000EbH5N0000000000000000000000000000003bG2JLLYO`00000J9STh00000\#
;0001gGNoGWWYnO0000000000000000000000000B^ZThS9DIj000000000000000000002[\_CoaGa100000Zc5HE0771X`^c5i\#
00000V[QI30000000000l?\lT0000000000^;5=RWSJigN?D]JHI=Y6000000000000000000000000000000>P8RIF?RZc00000\#
mfcMi0000000000000002Q8HS9dGQJD_0mK000004gXcZVkUZOWl<M9`h`Ve00000ebPn9g;E]PDjB3l6NMBc00000gk`f000000\#
00000YUMj600000g;_Pg000000000000000000008M`QV0000000000hFGDFBcT3m00000TlMQ5000000000000000iQ9WILPFnV\#
QP7GSj_Gk0gD0IH>O:^H3ED5T_E][RmgI0BB6L^gE:]dKTiDVEA8CgK0000000000000000000000000000000000000000nV2T:\#
000000000000000000000000000000000000000000000SGW?F00000jk0lL000000000000000fi5db757IP`FPCn0000000000\#
<YY?=AZ2]e00000WA@L`0000000000BRKa`liCh@00000000009=Y]L00000`gA\]2>KE`0000000000T6P8^000000000000000\#
0000000000366YO000000000000000E9>Y3000000000000000mh65mFoCdP00000T\[UA7<LN200000]iSRBVW]0Q0000000000\#
S2E2S00000dFTOA8aQMU4f?fM4f@`d5T525QF4:>JgXEAin4PZ0000000000Wc5^F5KNob00000L;P4X000004^P?G7:0H9M^6Bc\#
R8TNh000000000000000000007\4lI1C80[o2UGe000000000000000ECPRj00000000005]d_<000009LLVH00000CPAJ300000\#
000000000000000DJ80jkS?bYh@G6gT\TnVBM]X[c;dcN0000000000CL`_100000000000000000000nE6g?000000000000000\#
00000i5SJ@`OYRa:H<_XmCJ:1<R`kD00000000000000000000g\b8OY5Aok5TaM@000000000000000000000000000000MdFkl\#
0000000000LQ6fm0000000000TNL=A0000000000XQ2NM>mUY[j<[3e0000000000m13lH000000000000000Ai6<Z0000000000\#
00000JMb?W00000000008Q?U?000000000000000000000000000000<0U9<00000lGZZ^Z>R>8k04=Nk`V4@]n_0;0000000000\#
[:>6YVfYnm00000dJ0<?;>75m000000000000000VKF5f000000000000000L2]l]00000000000000000000000000000000000\#
lJb?j0000000000000006d_h200000B1ceO000000oNFR00000000000000000000EBNQPRMdMVF63D00000000000000001HS=i\#
00000000000000000000bV_mF0000000000Wa^9TCYBK?00000CL5N>[B3nU9la>a00000TOaMR0000000000N]7UU0000000000\#
00000b1\M700000000000000000000000000000000000;^WSL0000000000i^J@Z000000000000000MLFOYc`HLoDjMV`ZDc]N\#
000000000000000\eBUF00000OW`=j?[d]K^?D==0000044QWZ00000HZAnZPmR^Y00000000000000000000000000000000000\#
00000000006TQ:c00000000000000000000000000000000000>k5ji000000000000000Wn:6]N_Fhf0000000000XiOc725HJk\#
eEbGn000000000000000[F7b21DAFUUj;4MEGOPPhcTcMdBJUCn\\Sk\`d_f000000000000000WIIBbokDYnR;Lm@00000gQK8J\#
b^^6k00000000000000000000o=4Pk00000jVc5N000000000000000XTAhbbRX5E0000000000QQ^bP00000000000000000000\#
Z:NUW00000000006I3jQ000000000000000mVRSN00000000000000000000L=b2DXKOTk00000^[\Rk00000000000000000000\#
;`FDj000008Edg_00000K<=PI0000000000gOPX100000Gn3CC<KNSY?0^eES4AKNDjaV3000000000000000000000000000000\#
00000QiVbJ000006bFRd`nTL000000000000000000000000000000000000940MS000000000000000000008M`K700000AN];\\#
000000000000000000000000000000D4KA=0Admn000000000000000000000000000000W^IXM000000000000000e?PiVbd?9E\#
8S?L9JN7Yl000000000000000000000000000000MmV?M0000000000000000000000000000000000000000000000000000000\#
0000000000bG@X91KY7Whm_[h000000000000000OeU8A2oKo5Xl12e:Y7iW00000g90FX00000000000000000000m]>0[00000\#
000000000000000FnE^\7FSXhTG_RC00000000003ZHQVX9WeVPT;\RGeGm700000;TIQ100000000000000000000=@QaF00000\#
000000000000000000000000000000Wi4Z3\3IU500000UAQl^FMLC_4[dlO0000000000000000000000000000000000000000\#
00000000000000000000000000000000000jbUgO0000000000?W8e[0000000000000000000000000@4IY10000000000iUJAd\#
`^_^D0000000000DgXQo000000000000000Dj9@C00000bk:m2L<8cNXB>:a5OH;\00000WZ7;M0000000000AoH=70000000000\#
0000000000000000000000000[h?KDleJD4lNaja000000000000000gRclL000001DQU60000000000N>]G2000000000000000\#
00000\N5@J00000ReXYSElCPN000000000000000<0aF[5=8Eh00000YBTMYn_I^C00000000004^PUmKiS^U]me06S7:[PMORhi\#
000000000000000000000000000000gdVNf000006U:fM0JEYl_VO9100000eb_b;<?U@_000000000000000000000000000000\#
00000Tmdd50000000000000000000000000000000000000000HF;9bY1=g?^M2CD00000E?=2?HQ=QC000000000000000a]QI\\#
000000000000000?k7[WEN\:W00000000000000000000000000000000000000000000000000JN>;@TjVPH0000000000N2E\g\#
00000liaR;00000AkCCK00000=VX;f00000^X1=@EN:>o0000000000Z41<700000IK>XN00000<^?5;00000000009g5he7<YcP\#
00000Xl_[:00000000000000000000000000000000000000000000000000SiTQn000000000000000W3Jg]0000000000]Z<Zj\#
000000000000000<dE=iOOYmB000000000000000aCGEL00000XF7RRQQdU@00000G8ZFZ000000000000000=BGUMnYcSCZ_6dm\#
0000000000AWF5WNE_2k00000RNVII0000000000EGPf3000009gOjA0000000000O;DfUoCdY9Bb@Kf_0>``00000Bm:L`00000\#
L`T@c000000000000000aj6=<0000000000EN8M_:P?7W000000000000000cMRl1J`=ATdPRoULFYA800000000000000000000\#
000008c0RfJPTm4000000000000000kE?;fHFN3U00000CWLBPGeRe:0000000000000000000000000=;=RU0000000000mPTho\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4F6nl0`GQ^o>AM\#
50@6`KPYGL6m:2OFcLC2C^ZGA=W`lU000000000000000;F2a1AO>QUbZ@L2Febi3000000000000000000000000000000Y>9=Z\#
00000000009@Jg@Lg329L7C68000000I1n30000000000Kk>WNnA\iDoabNg00000:43_G00000000000000000000WJ`HT00000\#
1\5NH0000000000000000000000000000000000000000knMmID]L4gj082i000000000000000NAIoi0000000000PlBaL00000\#
00000000000000000000000000000000000k`H4dF]Bh]00000000000000000000Q_Qon0000000000_X@\0TY`bO0000000000\#
l8^IH00000833Sg0000000000<Q@\G0000000000000000000000000olLIDPVa?D0000000000000000000000000LgG7b00000\#
00000@M`n[0000000000J0;`i:3PAU0Hc_1QYGY`000000000000000;l]FL0000000000^j3A5nK=B=J90g=AEBD@c\b?D00000\#
00000jDUS[h:PXd00000>\MKI00000?[0>k000000000000000000000000000000emG1D00000Q9CR:000000000000000DYY8W\#
00000000000000000000NWE:?0000000000iV41UTTXF200000000000000000000000000000000000000000000000000cRV_l\#
0000000000?72m;AQ:?Q?l?5M0000000000000000000000000ThC4d0000000000ia4E]AFcEn00000abTSA00000cEHc7EdB>B\#
aR68DZTA7Y0000000000em;[G0000000000000004?P0d0fWW0000000000000000[L_I900000E\28:0000000000P:dR>00000\#
?9LGl00000WDL_fnJXES000000000000000000000000000000e6WNa0000000000VK>9oKED8a6CUk\00000mG9DmZW@Lo00000\#
000000000000000o8C3GMb<@fT]FYgZ`^ca00000FNDc_OK<hB000000000000000:>>R\0000000000Fl08T[U>VL0000000000\#
KM7j`DL\Zh000000000000000000000000000000000000000000000000001GWk;ebbN^5;4G[0000000000000000000000000\#
TAP\H5X^G300000L1UQ6:n7]D0000000000K3a`900000000000000000000000001_2je?\W_000000S>T;fO8;RJT<@@T<j_o>\#
00000aaCB\nUI=V00000J`<]bhGND80000000000VC=4BE@?VlBVTi@8mWGg8]]\\ko;S8_9c]9oh\:C00000lo>3;0000000000\#
000000000000000000000000000000000000000001L]=aL]]?0000000000o`;0[kVAl^0000000000afC;b[iUL=HaEJa^UOdc\#
@aQF;00000bDQ?R00000aSbR:2L0Yc=QGZM:B7JeE<S[300000000000000000000NS0m?f@`JgjO>6i000003I8CJdh_Bk00000\#
0000000000000001PAD]00000Aab21o^7^h0000000000B3QD@=85f88;8SdB\Anh=:d\800000DD4bFNfIIi4\R5o0000000000\#
i`R<l00000000000000000000ED_^MjZc?ROGeG>000000000000000;6:KV00000d?6Ed000000000000000^GJK10000000000\#
000000000000000000000000000000U6P5I0000000000000000000000000Xjd4OhT@hW6ZKF0e?IKj:nUbe17_5Z00000MQUk;\#
=aO^90000000000P<KBSMS;Tf000000000000000QcHS:kDMnQYP2LESa<C;NSI>l00000000001C8HafT18m00000R1]^a00000\#
00000000000000000000B5Ske00000000000000000000000000000000000e^L^\0000000000>WE[3B18KJ00000mnKk100000\#
Rc51\WF49O^B\i100000Vm9Xk000000000000000e;_860000000000_4GCRPB5Sn<;GA400000WnbQ70000000000D^U\f00000\#
5]40neP6Wc]e4>?nd74I0k<T?WH=Rg\WB0V5XOVRZ_I[=Y2U5B2][m@PoBM@0000000000000000000000000LVY2g00000c\Y6<\#
00000HM>MV000000000000000=8C\F00000000000000000000m9<gjeSF7HJZSX\0000000000J<H_?^7HPO]Da\^00000I_Y^E\#
<m77HKoQ2l000000000000000mdT3\?Ecf>00000000000000000000IW6h0Mf2Y8RQP;O000000000000000000003Xc\e00000\#
000000000000000ZPB=LK`;j1000000000000000000002:5jZ:hJ<R5f6<G:\P^Wo=8lYQ4X2?0000000000EYTJM3VU>900000\#
0000000000ee_cg00000ml81i000005;YO:0000043=aIN6YhW000009EA7>\Y`E@00000j;0K642>[A^kUUl00000S?7[cNj?hL\#
0000000000;I^Rj00000000006T862>^Mi\0000000000000000000000000000000000000000M=8X^00000000000000000000\#
000004SROP00000e0XFkjg82NJZdJT000000000000000DWYR?NF[O`@]_9F00000000009A7Q300000\L^e70000000000eVVll\#
00000YZe:`0000000000000000000000000heWAIR95IJ0000000000=H4WNiZMHU4217YM]FTji\N?8D6R5WS1[@M0000000000\#
00000aAG7Z51[2OJD40^00000I<_Hg0000000000<BW7PEg9VVB40ALI7CHPYbd[G00000^MAU^0000000000000000000000000\#
O9Li`00000000000000063:nh`I4[E0nMDE0000000000VcD^>00000g>8gPH5N4EdgSSA000000000000000000000000000000\#
eX7h]0000000000000000000000000L6HYCV[R=ZX1^9JgCF]^0000000000Kb;i;0000000000@2B7DE1=HIVAR]700000dLQ]R\#
00000000000000000000`E=XGPS`dEB4>8\0000000000000009KR4VRQK6C?UP5]`IPc2nLUJL00000Z=al]KWBDn0000000000\#
OM^a700000000000000000000;RZJ00000000000Ze0IU0000000000000000000000000j@30b00000000000000000000ccN3C\#
`o0>YBSBdk>LQd<CSKbkA@e0N00000000000000000000iCYbH0000000000NCPX;00000WIMMe1j2N<\O];N00000WRFP?00000\#
0000000000l:7`Fbn9PhO>Ni600000Qf0h;00000000000000000000YI^ZI0000000000EmbD<0000000000000000000000000\#
e_:gUP0GiI00000000000000000000EQ4\100000V;0J<:bYeoejFIL20HaSQAN9X00000RnC1g00000000000000000000WM012\#
00000OV@;b000000000000000KT2GO2J9U_000000000000000DoYfceXZTF00000FP4E;00000Z6VI;000000000000000a^PE>\#
00000000000000000000000000000000000=CJM]000000000000000000000000000000CKTO^0000000000i_4:fiG97j00000\#
dh6\G00000J1<l`000000000000000^GD9oM>On1[HXeK0000000000B5G9TYMMAm00000DY_@L00000>:Yo_000000000000000\#
00000T=ABCm7ER8EHVJIdNbj>cnT\`14U188jd]_0000000000000000000000000000000000000000000000000000000B45?l\#
0000000000U4X:_00000IlNfcUHIGkLIZcZ000002M2jOmPCjHZOTSQ6_;Xj8b0YB47W]H8D[dD000000000000000YlEMWohW4D\#
5n@oX00000Dm3cS`\0Q_Cid<^00000000000000000000000000000000000XKPFk00000KP[>8I@MVJ0000000000mO:Y?00000\#
00000a[3?T6l<kmj:OQfo`V2L0a^bG000000000000000000000000000000000000000000000fiTGc00000000006e<4I00000\#
00000N^@4`Cn45l0000000000000000000032ce4c6V_[aMQ5V000000000000000000000000000000000000000000000_9d3?\#
000000000000000knHTfbPNgB0000000000m@^hI000000000000000FnKTK000000000000000000000000000000?<TTYA?`5_\#
T;V5ZBYWIR00000ciWG<1E?_\0000000000QLV_KOHZ_>0000000000nda[n0000000000000000000000000ml7dM0000000000\#
000007e0i8U>MB@[h3I0b``gPU\3_Q0000000000CB4YXHUST\2g_LT000000000000000^SBP=]k2R?000008WF?BoZc4_?n4cl\#
08=;1W^0ST0aRb;8AHoJ6?97000000EA4TC000000000000000000000000000000000000000019Ko^00000DbZXZ_\1h]00000\#
1ge7R]M:?G000000000000000:7C:K0TALWVf9B@00000LD<BL2WCN40000000000=b[MFBgC@80000000000@<L9mYY`@o\FPoZ\#
00000ZC6aD0000000000A7D@B000000000000000000000000085Y]08=GT^GKb[o0000000000ldLL4bd`L@000000000000000\#
00000000000000000000000000000000000gkXHFP^<jc0000000000000000000000000J<dW6YYLLV5=EGmgkL`X00000i>TCd\#
0000000000W@1ZB0000000000JkD^Q0000000000000000000000000>1CIW0000000000bPXMR0000000000;_=jR0000000000\#
00000000000000000000000000000000000H^8Pj0000000000000000000000000000000DRCD0000000000:5OH^E>]aJ00000\#
00000000000000000000000000000000000000000000000000000000000000000SFdQ20000000000HWB9]=lVj300000PfONf\#
T84@F00000Me9faKgMS_00000000000000000000ee]iXK@ERU00000Lf2XOTMH\100000c[ClZ00000G39UG0000000000;n8=Z\#
mCHNVoJ=?A00000099[<LkNJ<;M_<:DZdch00000000000000000000O`@]V0000000000000000000000000\4OT100000:FC;U\#
LfG=THBXGZ0000000000LTR8H000000000000000000004UG8a00000IdIX>0000000000foSIF000007_LS<gaO41PE^4i[O`Xj\#
00000_gLF`00000000000000000000SEC2IS?^aNY]3VJ000000000000000R0eMMUHO1Q000000000000000000000000000000\#
00000Q05bJ0000000000gA3md00000S84V000000000003=NdnV4IdbA^cH7000000000000000000000000000000hD=lJi8B^c\#
g7;`6Pg?mcZjJ?:YmLZOKZWS2`0cW<EfdKUXS?4n:g^5L9YAVO00000Jh15L0000000000X;I:X000000000000000F48oL00000\#
000000000000000CY=fV00000<iXV>5QbC60000000000000000000000000000000000000000FV1\H00000000000000000000\#
eDCFk@cMAAYPSFEMdB^XboQ:BImUM\0000000000000000000000000000000000000000000000000000000<Y9MlA[FElFbZ1X\#
a^Sl50000000000cm\E[iTLoE<4^3QTkB_4UH=L6?8:dNcOXRYYE9Td]^NLh00000000001bU>m0000000000000000000000000\#
Ha09e00000TIVfTAn1laPF3IP000000000000000000008OPIa4<[7k000000000000000PWW7;0000000000000000000000000\#
00000@D@8@0000000000^65bT00000k>FNn00000ES47A0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000YPV1F00000S?4eo0000000000000000000000000000000000000000000000000000000K;C94\#
00000l8cSQ50UQO00000000000000000000:ITbg00000;EOM600000000000000000000@9_550000000000000000000000000\#
Pk>;N00000^]?D30000000000ZOa9g0000008EX2M16]f000006EADH00000000000000000000000000000000000>f37<<>5iV\#
6BR3Q00000000000000000000m9CT700000TK1=b0000000000`Y:fBLX=QS3k]mk000000000000000H9b9S00000hN=\PT5_AA\#
00000c^I1l@7L_UZcHCH00000e]^bgFV]1g000000000000000MU:A?00000gPNX@00000000000000000000000000000000000\#
000000000000000000002eUI?O10HGFdb6T00000000000000000000K4B]Q85c=a0000000000ij]a@MVPl]0000000000Di9iD\#
00000000000000000000000000000000000000000000000000000000000000000le8]1XhDXS00000FRG]Lfa99c0000000000\#
Tl9WS000009D<S_J?GH5LE\bPR``Hj0000000000000000000000000Tn6Yj837;Ac=M5Eno3@>GfQ3D00000c64K=dQ<i3LjFkE\#
c`UjfiheBM0000000000lcO<S0_4AA0000000000=R6DmL5_1\=BaCnJ1LhSTUMii00000KUaCc0000000000<o][\GKWbAR^J?P\#
00000000000000000000MGc[500000000000000000000000000000000000000005KQR000000k<H^N00000000000000000000\#
0000000000000000000000000F0FFM000000000000000WFNaf00000?^HU\hcMS=000001a1Em000000000000000M3_:800000\#
000000000000000000000000000000jbDl`0000000000_Xc[A00000MkX4QWkV0<[B?g2gVeOb0000000000000000000000000\#
0000000000F@=P66h4Wa0000033B5kWi8I@000000000000000000000000000000000000000000000000000000000000nZ^=M\#
0000000000000006KCHA0000000000mbP;e000000000000000UUJ]K00000000009gICAZOcl700000^=YL_Cl>km00000eEcWS\#
0000000000=h5Lf00000:kdkIkoG=`:C]gQQQ9_k000000000000000000000000000000mLERG`e?@Y^eS`80000000000H;Lml\#
\6P[o<RZ8YFW_6dS`9VHaDaX8GN4C[00000000000000000000000000000011]A100000Uba25000000000000000eC795Mj0RB\#
00000cG2PCTaTIHH6AM:0000000000000000000000000>]9k0ldR4;]h7WV00000bMFG30000000000000000000000000RXE0m\#
<mIX^M;b:Ck=Oba;?6UiJZ_KIb8W8P000000000000000eF0Ge0O6V:iM4B:0f9Io000000000000000VlXg;00000bPPII00000\#
7D3140000000000LHQHXij@l800000000000000000000K_ML30000000000bjHF?jOWXV0000000000GA3TO<00NCgH9`I`RM95\#
i0H;<YCPgF;7`kn9V7EJWV1=LYC=c?00000AO`mh00000000000000000000M\7b\LPeFY000000000000000@aM=iJo[=;8nc>[\#
00000000000000000000bO[_U00000;616VS>EmIV[BY:0\cljEM4EL000000000000000N807_hW5K>00000HkTBU0000000000\#
0000000000000000000000000<]=l`S:\gD0000000000?6`dk0000000000gJOHNYMOO=2fN^d0000000000h\?9W0000000000\#
00000000000000000000aAW4500000000000000000000eGIa<000000000000000QQJL_000000000000000R@6W<0000000000\#
000000000000000DYeCY00000000008@WZ[00000000000000000000N[0L\Ng=]1P4]Og0000000000APJIo000000000000000\#
00000SK93KMFP>n46>>Nf1Xj=0000000000_V3_;000000000000000@_SfI000000000000000L\O\^^8`V@30JHG;d[3\00000\#
00000AWSjG:24aI00000gKd>[B:`Sm0000000000000000000000000b7TjW0000000000000001?B6B000007j_7E0000000000\#
0000000000Kg`S=00000000000000000000000001EaGjOU6_T000002l:a`00000f9=V\N\V`e00000j5PN`kZZ2d0000000000\#
0000000000F]NOT00000ocWeF00000[_L;`000000000000000VL]8@28K`nFhcbc;Z?QM000000000000000^Y]ag1_3AMETBH:\#
^]U[e@3aZ0O[4m^^]7c=000006SP]U0000000000000005XM<N4DU`5k6XVK;[cNdhAX_R000000000000000L5CLU0000000000\#
00000000000000000000F`2G000000hE[gE000000000000000000000000000000CTE;]00000000000000000000>Y=]b00000\#
00000000000000000000hD[FC0000000000E[3PT_GQ<2000000000000000000000000000000Oi4Ue000000000000000OiR:`\#
cBabL00000e^eGh000000000000000000007IGj?00000000000000000000000009fd2[000000000000000000000000000000\#
0000000000S^=FUSIK7];hS=P[A\Z3>OZmR00000000001l2V900000RKQ@Nhi;=j00000000000000000000000003oW7g:K8gB\#
39XW^O<cbR00000000000000000000MC\H[00000CV02h__T?T`YcS5Eg;N=000000000000000000000000000000jcEHER_W1X\#
7mAAU5=B2WRjF\6[k6^iAjdl`00000Pb2IO000009kFo9k4PPO000000^QCU^UcBf000000000000000000000000000000gN3L1\#
LjX1=T:X:3000000000000000000009M6H50000000000YaI4:<Z2[PON6R2X38mBKaXXbe;Ak7QYQfbF2agl00000U1Olfl1CIe\#
00000X2X;U00000Bg@Oo000000000000000O\^GD0000000000000001[MV?00000000000000000000D9^EO000000000000000\#
0000000000000000000000000000000000000000HW<ZW00000DnTi\PRbiT00000AYaDc000000000000000E6CieFDZA92KJY<\#
00000000000000000000CcBU100000000000000000000UZJd\000000000000000000000000000000000000000000000P9H?I\#
hN;ka000000000000000laUd<X\FJiPTFK<00000jAX\f00000cJ6W10000000000>@M1N0000000000Mo\kc00000O`DI_00000\#
000000000000000000000000000000cc8:O00000000000000000000nN7>6F77R?i8^X6Xo`2G00000^G=kU000000000000000\#
I3>25mk^JK0000000000000000000000000000004WeBj00000`8Y:\00000000000000000000000007A:geCWPB=Q6]IY@Lahj\#
00000000000000000000000000000000000000000000000000S[X=;dIab3YedSjL;G?ICgYAJ000000000000000WKP:200000\#
e:<V;ZaQ[P;?Qgc00000S59lZ0000000000000000000000000a9Z2:000000000000000000007X1H9000002L^]@e5d]>00000\#
000005^c3\000000000000000000000000000000H4^aF00000000000000000000hO9a=00000=V:bD00000000000000000000\#
EAAmE0000000000QI16>naURO00000000000aCAJU_coV00000H>YNE00000SGF1L00000Fo=Ek00000k>P63R^8HF0a?o@00000\#
00000000000000000000000000000000000Xl8Le00000000000000000000PB_DQ00000AIXQU00000NU<?_jQdR_00000dPHO?\#
00000000000000000000000000000000000nY0PF00000N7SeRIbD7P`oT4N^ibPVbQ3M`00000000007DMYnkgOKH;=<j800000\#
0000000000000000000000000000000000000000l;KlCSX1h9ei<e^75NMW0000000000000003Z`Z?00000^^B<LBC6fW00000\#
00000Y`5UK?g1Zik^GE[WTZd\Ija6?W;FQ400000000000000000000c3_@]\IPLDCb<86D[34U=QW7C00000000000000000000\#
00000^B0JX>l`hh00000000000000000000F7ClD00000Nf]kZ00000000004\4_h000000000000000000000000000000__7??\#
CJX[S00000EiDm500000000000000000000000000000000000000000000000000IT:`h?HYhJSnc:f00000GPCRV?QT13YGJ=N\#
VHUo:0000000000nPIFg0000000000000000000000000000000000000000000000000000000PgUf0MfckN000000000000000\#
000000000000000H02YS000000000000000;oP7a0000000000FPQ3W3d0N`0000000000000000000000000000000000000000\#
0000000000RSMc=0000000000dbaOS0000000000000000000000000>g:_n>3I`oR66Q7[F[Z100000G=6I`f^=oU0000000000\#
00000]G@G8kW]Q1cTN?Q=HcYoAgBf`Z@UT20000000000000000000000000000000000000000U5d6H00000j=2Xff?<`K3G<1i\#
cPc@Y00000hFYV=YmbEgfHHTn000009C6Hb000000000000000gFb1_00000UfP?]000000000000000:BJhA000000000000000\#
000000000000000EIJDem_cIGYDVQd;Q0HW00000]>_;W000000000000000H?N:Zf:`]k000002CE4]00000000000000000000\#
GEHTR0000000000lfdWm0000000000m5JMh00000Dk2H[00000000000000000000[\`<cOE?K0a=?[U0000000000nfSoJVW5Jf\#
000000000000000l^NN<Wo;^:00D1l00000000000000000000O@Pj7hfK]a00000000000000000000000008m;QnQ:OWdLQ=<k\#
JXa9O00000Vl<ogQgSnE00000h\G?<Q`7BA00000000006?]M=4[^9l0000000000Lb;RiPmDIB0000000000000000000000000\#
000007M<;K000000000000000Gn]UDNK@SbOSQfm0000000000l>be63X;@i0000000000]<Af50000000000I=S5L0000000000\#
0000000000TC8iVS7@k@00000ScRUR00000000000000000000000000000000000;VDS;00000ICYjE[2O`@000000000000000\#
0000000000e_Q;I000000000000000000000000000000d9QL1000000000000000nm2F93WI2G0000000000000000000000000\#
Ej[NU000005`38g9KMiGNU:^4CQGJU0000000000Qm<ANT6FWGeb^UG00000000000000000000>MaJ3VhS3e00000]F<50[jMg1\#
000000000000000MJ2L`h^d=>00000Vn:7e[>R^AOZZ@h8bdaW000000000000000M614B=?MMS00000R?@@7\l3Z1Z55R0gP8]m\#
00000T\]LOi[GZZZZMLl000000000000000KWB==0000000000000000000000000G[0I>00000Lh8<iIZFcOMKK[o8AUZojZce`\#
00000TbB`H=nE?ABe>Qo000000000000000000000000000000000000000000000ECIb_C@T;900000eTbNN0000000000L2@dg\#
DGe3o00000McVB`0000000000dT<5@iUYP>000000\18Y00000;i;?n0000000000X1c000000000000CFU:XNcI2N0000000000\#
j]D:inQ5Q`gjCF@Y:S;a00000GYZP700000i9dhT0000000000000000000000000000000000000000?iEj4ObQm:eb`Y\00000\#
00000[\J]7>G0d]MGKPcKM7W5agJT>;;FB6oNa]^3j:]Q000000000000000000000000000000[D_YS0000000000E=\nmg_B:e\#
XMA1D6eZdB00000CT2HJ00000000000000000000QROTM00000000000000000000000000000000000000000000000000eE0^7\#
4XV<IeYQjc9XY76000000000000000000000000000000alVAmYYA`000000bOGY@00000baE_Z00000000000000000000la=1k\#
0000000000XVbBl00000000000000000000GN2KWfF?DZ0`8M40000000000CfaTWaO?e6000000000000000000000000000000\#
000006WIFE[?HEH0000000000NlHg8000000000000000EeM0]0000000000Ag=@jVJ\dS8A`LN0000000000000000000000000\#
GTDTe000000000000000000000000000000000000000000000<H]TE00000eiI<U00000L?WoE00000DOH:A0000000000][dim\#
00000h=7k@0000000000Qa;ga29E0[589W[jK3dT5=ToO00000LIDkb059ZTO5S\<0000000000lB7eHdMOZ0000000000000000\#
M9H22[n>S;>C@e>680_CVWE<_CLP16nJc3EkhG4G00000>eJ80JOPN0ACbHH0Sca1ZELfaaWPEj0000000000000000000000000\#
00000000007R;8f:BSGT00000000000000000000GgT<d0000000000000000000000000000000000000000e2:K8JH:MF00000\#
kb;Z00000000000EnXT700000WS1:GMeN9k00000jj37_E1=J>ON>ID00000dT\_W5AI[iLOSLV00000N:G14G;;T5?;]^Q:4<^k\#
HY?Yla=^BmiF5NTWX8X:<gL\oEZUWMjNb`100000000000000000000000000000000000000000000000000K]3gR0000000000\#
C0NFf<VbW4SVF7g:OMC2YVe>d00000CP;Ab000000000000000000003FD8J0000000000ZfF`30000000000000000000000000\#
00000000000000000000@<4FlZ148PBZFoRGQ6k3ZlP]k57V>\H[0jYaOeSKF0FX00000000000<3PLWDb9fR00000A8U\Q]VI:l\#
00000kIML]000000000000000000000000000000?Z[Nd00000QRGWj00000K^HMd000002J0kV0000000000000000000000000\#
00000j:N\i00000F3^?d000000000000000000004P9g1gnS@Y00000JGI2g00000000004o2hS1[QmADTXda000000000000000\#
00000H=6?L0000000000000006LH@_gIYfo;F7kN3fGg40000000000[[]Fb00000000000000000000Z:GGh000000000000000\#
0000000000;7aP>000000000000000000000000000000:]8Ao0000000000T8N7G0000000000D=<3U00000j02Pc0000000000\#
Hl7l<00000000000000000000]b8k[C\:f[00000?I19700000Jm;MN0000000000[S48k000000000000000000002j9=E00000\#
000000000000000JO8KVS_XNj000001ee@HO>3B`0000000000H[QRo0000000000?^8_H00000;KJVlf2bmD^VAF@00000gE\mZ\#
0000000000Dn\9o00000LC[4d000000000000000000000000000000AS]RP00000000000000000000X2\jh00000ZM4e500000\#
0000000000:l\le0000000000Fndi\000006_;AT000000000000000000000000000000000000000000000?G4KN0000000000\#
000000000000000000000000000000?K_Qk00000000000000000000d:6k<0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoY4GB8X9hoPXJN00000UD><e\#
j@_JW000000gTE:000000000000000000000000000000000000000000000000000000000000000000000000000I`Qo\TU<@^\#
A^aBK00000mM>W`?\=Ao0C]Z60000000000000000000000000h?a06MGPHCMn;:_OAX;D000000000000000000000000000000\#
00000oZ\J22FSRRXnTSd2BPTDU9e9A0000000000WHOLC00000000000000000000\l@2O00000000005;IWL=YcBX00000[JNTR\#
000000000000000000000000000000dS]P9hJY]=0000000000fYbb000000000000000000000IjPe8;8>^U000000000000000\#
>c:8KS<Tdl00000000000000000000VB=161BScA0000000000aNPM1E;8IZ]dBdP0000000000=M]:>7<?EQa[@h90000000000\#
0000000000JdG7IjW;YVEmT6i0000000000000000000000000_g2=9kZ9YFIf<hJI]I5=0000000000000000000000000;KBX6\#
00000000000000000000000000000000000\S=YPe\UXRD[XdQ00000000000Pbnm000000000000000dJMaR0000000000N0=Oa\#
;BOZ900000000000000000000_Fb3600000U=J[X000000000000000000009Q:oQ00000NIA\ObO0R60000000000000007OWA`\#
00000000000000000000`V2CY00000L09QK7FJFd=D]O^00000000000000000000AJPGi5N95ZNHYIF00000h[A?R00000?4?IX\#
lFNne0000000000000000000000000000000000000000000000000000000dB>eZfWEJ80000000000000000000000000W8coe\#
o[T0>0000000000ad_YG0000000000KO]SA00000oeT3M0000000000000003QJZ]jA<lL00000000006T:R1BD<l<NT\[=00000\#
00000e`c2Y000001OeS80000000000000000000000000M<cKHK1Yk?9Q]QV00000000004hL243AeOU5M0iMo^H410000000000\#
00000a7]cH>5Rn1OMTUQ00000000000000000000QoL6e0000000000nlZUi0000000000_^0`<:a:Te\2HFJXBIgo^=RMd00000\#
00000E\5AR=d_D9\ET?_000000000000000000000000000000000000000000000Z\XcdgQK1eW6M8f5M`kY000000000000000\#
Z];F[00000[AWnH000000000000000000000000000000Eg76`0000000000000002>:4O_=]^o00000000007UDEcLiG4W00000\#
AjRO6:cKFF00000fm2[_WRGC^00000A1`7400000cdF[000000lKN1E:L8`ILC?l0B\DQX3SP[dcK043A9dhASUXag00000>j3Gj\#
oe]DY2a2OI<jUe7?__Vc0000000000000000000000000;R7bN00000000009_3eejCA8W7Ee4H00000000000000000000X;DZ^\#
0000038c^VM\dKF00000:8d8i00000000000000000000H[KX49[HOQ00000000000000000000000000000000000KVMX:00000\#
00000000000000000000000000000000000@2N>@;6DEk00000\XZCm0000000000EM;U40000000000000008Mdh`nCd=]00000\#
]9Y<U0000000000=>UQf00000J0MCj\\L5cgDYYU0000000000000000000000000U[BFTM;XS>00000nB:o`00000@S=^[T\_2O\#
LDZ@K2R\<c000000000000000f@bj50000000000>6:BV0000000000`=<2W000000000000000jJScO;Q9c<000000000000000\#
?[M<=00000h4<eP00000000000000000000o]EnD8j`M>>c4fY0000000000jJBI;l`V<g00000000000000000000QD@OD1KDE=\#
0000000000000000000000000000000000000000000000000000000000000000000000:3IYFHhZj@bKH1>S;a_]R1E3KooEcY\#
Zj^Q`000000000000000e?0aJCG0@?Ha88@hn>nGUkE7a0000000000>D5^g00000000000000000000JXV11\T5QO00000U449n\#
:\QbP00000i38DDL\]@C0000000000B=KZ000000HdKm0FCKR`00000000000000000000000000000000000000000000000000\#
S@R@Q0000000000000000000000000000000000000000fk5Cm000000000000000000000000000000Q;\]n]l2WG0000000000\#
Sja3A000000000000000mM[Fm00000TA9h400000_[aQm0000000000C`4gHQ\NDJPeQn5000000000000000000000000000000\#
00000A_a>L000001P:<e0000000000000000000000000000000000000000000008Z>lCnH8]E_VH`k00000fRW_E00000?1abo\#
7]NlP0000000000RMTiP:HCYN000000000000000000000000000000000000000000000VR:Gg00000D5Z@Y000000000000000\#
AZ1\X000000000000000WgL@E0000000000mCJag>e7=JC`bRgkLLRYn0cG0coSIe00000W7<=9n`HaD0000000000CmKL900000\#
4aT:JU_63[00000UQ1<ga>27c?o8n>0000000000JQHVf000004SLJTWZQcC4jVMP00000000000000000000a>:5h7DP[200000\#
0000000000hBA:T>>^6\f`WM^00000:a<gL0000000000c;3i^00000000000000000000co]:T0000000000fXdNT0000000000\#
0000000000@P9ISIZ[CM00000>@K3ni8T\=7]]OM`PKYX0000000000F1Hgf0000000000=<4h9000000000000000X?QP<00000\#
BOU`TBW9EQ00000000000000000000M1`M_>n@DD000001Ub]O0000000000N;;JDJ7>?A0000000000000000000000000H=[4V\#
000000000000000000000000000000<a@0AMB\NK00000HL;]H000000000000000000000000000000000000000000000SW^:i\#
0000000000DF6JC0000000000000000000000000dHWEP;]GXSelWWh^V3N=hK_ei0000000000?f0`Nnce2Y000009>bCU00000\#
0000000000[o3bM00000000000000000000_MHIK000000000000000X^3@J;3C9a00000Vh06YIHJ:l0000000000BUPFM=9bG2\#
000000000000000;19oE0000000000000000000000000CV:7M0000000000OU`8n0000000000[Y=gR00000000001_afV00000\#
00000cY?c`i=SP1]J@E2_XaBmV;II:000003QK7?0000022=iXI>;lU0000000000=0G_g`Be3d000000000000000KKF23@f;3:\#
00000c^780I5ANT00000F7DDW00000Ec9:]\J[3GTgKiBl;FlS00000CXGV_0000000000000002k7o`WB[9j4`cXcE87Kj_l1`N\#
ma^BLh\RgY00000?dZU\0000000000000000000000000W?2kh6;J=@00000V??dS000000000000000=b:kU00000oSXU3RBF[f\#
jfCndKk><XhK4DW9=8F:EmF=R00000000000000000000000002C5dT000007d?FD0000000000lM3eX00000aV_jd0000000000\#
YW42C0000000000M<2??00000h0RXY4aa9100000LY3Nj0000000000000000000000000U`\e2:O=KQ::VagCTbAWNQ7F600000\#
00000000000000000000[^RCV000000000000000ZJ@>O0000000000000000000000000JX1HoA5^@_00000000000000000000\#
00000000000000000000SRA<T00000000000000000000000000000000000X:2H8000000000000000000000000000000GFLP1\#
c7_oK00000a8cQOI4_H00000000000@VZ?Q00000;2C9J00000000000000000000B7[TKWE:fjn@FgRYOJS]00000=UQM8L3Zdi\#
00000000000000000000000005C^O;000000000000000000000000000000000000000000000Dld3h00000000005a`Q600000\#
00000m28oXd[UVI36H:S00000000000000000000l3]el0000000000mf2FT00000000000000000000EZQ?<00000jRV7l00000\#
00000ZHaVj00000K_S^o000004UNRY4AGSh00000iPKI6000000000000000@UC?>0000000000kOT8]3oKG09N^\fTg\Y:00000\#
00000<<MK3000000000000000[9THDXl\X;00000JW4:N6fWdH0000000000000005<9LhR5YUJ0000000000000000000000000\#
000000000000000000000000000000000000000000000B4`>:00000000006e?A5jDVOV0000000000_;PK;i``4P0000000000\#
0000000000@=<c_\OMhbAY@HN[KLX762:J;Hm[^100000;hXDW0000000000lKGWG>Y]ZFjmQ]_gI:Qh0000000000`T\c?00000\#
000000000000000000000000000000\JFSH0000000000:20b:000000000000000H@cB4a^Kj]QZ`HF00000000000000000000\#
N4Le=00000YF<=KY:8`e@c>G8EHAVh89ZL1I0Hmg00000eQ1eS0000000000?fIhR00000000000000000000000000000000000\#
000000000000000000000000000000W_]bc:OdZV00000RW4EiWO^[200000000000000000000MabO100000b0Ck0>\SYTVSXkd\#
0000000000Nf2VgL?3JUY1O6PjfH69i7Y1W00000000000000000000H7BCl2nZ4:GjEgl0000000000IWNE_000000000000000\#
00000000000000000000@QZ[H000000000000000L9@4600000i[UZ2EV4ScdWCEoS0;d0H?H]C9MC4HR?JBP@B`iN0000000000\#
RT3F000000:WIIQ00000000000000000000h4V^j000000000000000CmI_70000000000=IRc800000BFb4lMR4Bl0000000000\#
0000000000000000000000000000000000000000g`X=Kn1M@PnM_E^[5`[K000000000000000jEV=O>>WPd00000X_;_H_<XJ0\#
Y[HKIm0Smn000003=]?a000000000000000R2AMh83^YO0000000000WJ1BG0000000000000000000000000000000000000000\#
0000000000000009?`KXPE20m000000000000000TH4BH<oadf0000000000c1AP62<H?5DQYk]A^DdT00000XcIN50000000000\#
00000000000000000000e4[fJQh6ZZ;J\DS::KE2kW15[8=]F;nd0;kUQ:aR000000000000000YHH@G0000000000VGQ<_00000\#
0000000000=JUO5M0AoX[3<Xm000009oM]_@4<H^000000000000000000000000000000VfE6e00000nK<9QliC8<i0WHIkcZ84\#
000000000000000ZhL[@`03U2h6>Q9USN<bmQ`d80000000000000000000000000W^BY_00000@DSn\D^^YA000000000000000\#
\0_\9Dac5=00000000000000000000000005>;?=00000\QH`[Ug]8Q000000000000000]7PMWn1?Rk00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5NZdfXP<00000000000nE;8EQ_3d:M>JXfWR:l3\#
P82ZPLX[YM76BkN0000000000000000000000000QFC]PlFVE900000Nj<[l4[6je000000000000000lfLB@000000000000000\#
0000000000h;X2`lS]Dj_mDej\fX1M0000000000Fg:[6b`4XP7i<mR8e@BeVPX[6aaQmd000000000000000000000000000000\#
]LE_2Z?\3jNZZH60000000000000000000000000Q^2C900000f@9;F^L12THbAX_[RQ\5\52Zo<J?K`0000000000EZdB500000\#
T>e4<0000000000000000000000000od>?TV0J`L00000Y3IN\Z]:n>06Q6[0000000000YHHOo0000000000000000000000000\#
000000000000000000000000000000000000000000000SaV3hcXAb2000002H94K00000000000000000000oo7\RT0@Gh00000\#
A?dal00000000003G9Z2CD<FRfDFZV00000Yi6a50000000000000000000000000000000000000000:LThc00000000008g;Z>\#
G=PHl[I[X]0000000000000000000000000fZ`YO00000000000000000000b8Xnff4VeA000000000000000000000000000000\#
0000000000f6Y8mk;R=c0000000000000000000000000YKQKH`9a2g000000000000000f<0BD>jc]`GZAJ[000000000000000\#
0000000000;gONQ000001<G?VTn=C@000000000000000000009Dd]UBj6MR8[JZg:WYVQCO0OP@>11TGH:62A;`P800000M78do\#
Xd<1S0000000000lW6V1BF;ScaeG_5?>NBlCHWnZ0TZD>6d]Yb><`Qa>]VJ2\K]jcU[eFL]3FA2k=FR0H_HSg><2mf9IWJn00000\#
00000000000000000000000000000000000000003918c>77Q^9L[8[00000SjXF]oJ7YJgi<a\00000<iCm]3YG49?>R7n6_Z:I\#
L@T@H`7NFA__[h8000000000000000k73Rjk4HY4T9X``00000lEIFU]jNOlW6_Oco1ZWmMj5eDK`c?CSR1T@=00l70000000000\#
00000X@>hE000000000000000000000000000000ZFK1B;:VTG^M?_NjiM0UD>a3MBjEbJ^N1<C00000bT=1>000000000000000\#
000008iIF^A<?n30000000000oU:3h00000000000000000000GXSo^00000000000000000000[:0;H00000EL0mYZK1?iLiA]H\#
UB9B`SaB8]4fe6f0000000000000000000000000:64:YU_:haL3DN]V4V8g\\X>46OZ2000000g=8ZK0000000000UMH7800000\#
00000000006NXWMU9^_R0000000000?^=XQ00000fDbDk^m^mL00000>3JO<00000fG5C7iXJU[B0[ZC0000000000Y53V9fR=Q\\#
0000000000b<635VWP`^000000000000000000000000000000D_^`W83;?0X56PNIjZlmkl78DbNJ;8C3EP=Ub]hf?LED700000\#
000000000000000SjSB<00000[JG3=00000IWe@kdM]kh000000000000000m1M?a>A_bU00000?9Q9Y00000U`4LV0000000000\#
00000HK3eK@o;9BYNLNf0000000000HU:V3eVQT:000008NR`f00000BQDAa000006>J;N0000000000000000000000000m;@>]\#
00000000003mdHTL@0iA00000Ba1G_00000OUZG`00000[?^?U@MOKX00000000000000000000?o1E400000000000000000000\#
QU_c100000Y@QoLR96[H00000000000000000000000000000089=dUKB>Ki0000000000JG=^40000000000000000000000000\#
9>DA9gmHN5JP4UYnNF:bCXcc00000000000000002Eb3@00000Q;8\100000000000000000000bXRj700000]2N=jnOB6P00000\#
00000N0ZER0000000000000000000000000000000000000000000000000000000<NXkW000000000000000000000000000000\#
F=8V900000000000000000000M`D=O00000@F?\<0000000000000000000000000000000000000000000000F@<Y0000000000\#
000000000000000]U>1e00000SDXMB0000000000SiIaXDH\ZWDU:7<Rl7Zj<7]eSCWaih0000000000000005C?Ea0000000000\#
000000000000000000006FZnc00000000000000000000mYD`5IIT8>0000000000J6@99000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJ\c2iU=TS0000000000000002F1fSdV4hV9kSii00000_EeEWRE:XV\#
00000000000000000000fQVUYa14=@c6K;2_C7`V<\Lg9dCOL]0000000000?D@9W0000000000000000000000000000007aMd2\#
000000000000000000000000000000A\GDm7BajE=Q]iIMVM\I_f3K10000000000[^^:8Zl<JcP8=?b^U^?G000000000000000\#
00000A;cn3000000000000000BV3ZG00000]d1cdW]N<;0000000000hV<Na0000010HLPjobC^000000000000000cIF[X00000\#
\5EUOGd_CJ0000000000RT8W`0B8AJ00000LSO3^@GL4YT0X[g000000000000000S]ZAbdBe7200000O;<^P0000000000RQI`A\#
000001_T:_00000000000000000000000000000000000W;S\i00000000000000000000000000000000000000000000000000\#
00000Q]Y`LEIV2b000000000000000]V:P394YJJK[JCa96cj2ABbHdOEEGTU8@CXoIY@d00000AS^fnj86l`h5=;P000004=K8b\#
0000000000a:=fc000000000000000ZMV1^000002K@Z47D0MFCc^TP000000000000000000000000000000000000000000000\#
00000000000000000000;OG78hKSdU000000000000000DC[8;0000000000000000000000000:c>B`00000MQc^c0000000000\#
I1`@300000L6BYQ000009P=9FoUSenf3;1\000000000000000000000000000000[IWTP00000000000000000000[XT?@d6@i>\#
98W@VFf]om=X`k09^0cAf85cFZb:T9\c0S;Zg=0PklAU2iIZ9l00000ZaYMPJadok5ZTZe_:6S_l7?eWKHV6co3IKF>LAcF4LZZF\#
jS4KfU`YAo00000LmLWJ[]AmhjUPbb000004[ETe000000000000000000000000000000XP;M:?V@g<iK8:aZS3=_0000000000\#
00000e::6P0000000000000000000000000000000000000000000005D81I00000=9YJ1000000000000000m73WeVjBZ04EGFm\#
000000000000000<eQYB0000000000000000000000000@cRFN000000000000000e62LRTbEVEW_Q\H000000000000000L@E?2\#
;4R<[I9`=A0000000000NYSkW0000000000000000000000000000000000000000000000000000000941R>YAV0MnUBBYb4XBQ\#
000003VY82000000000000000000002@aRLO\P6d00000Z;?1W00000000000000000000XiPC1PJWil00000000000000000000\#
00000000000000000000fAdUP0000000000FL?oo2]BT4e@YgV00000@<`IUfO3G9^Lcii00000^Xa4700000B;Z?DgZ2@DM`34>\#
QQQeaO1_NT000000000000000000000000000000DWA\35PETS00000000000000000000hlT5j0000000000CaS^6hT^<D00000\#
00000000000000000000000009D@^GL^3;CbW7K=;B<QT0000000000Ti\580000000000000000000000000000000000000000\#
00000oJ<c10000000000[`>g15>\h^00000mSCd000000PUFOG6^IkUFfYDH]g8k=00000dY_k10000000000000000000000000\#
00000000000000000000000000000000000U;R0d000006<NmhkDDe2dSJ_fYgSXQEE>\Y3\Xjo0000000000000000000000000\#
0000000000000000000000000000000000000000G332nPS5TilTKj9`1ai600000;LQf1ln`GG00000hE4\IlCMn:0000000000\#
e;6[6000000000000000000000000000000T=;nJ00000000000000000000^ZDal8HO;\0000000000MKd`^kNYLQANcek00000\#
0000000000`X_bbNf?4F[naVM0000000000SIIE>0000000000000000000000000V1?TAM@Vie00000n_40Q000000000000000\#
hD5oW000005C=D_000006UIEZ00000FH\nL000000000000000WRC5a00000P0e3>K]R1@BbXm0D`^Hi00000?8TV?0000000000\#
Y[Aa;00000000000000000000000000000000000`A66F000000000000000PCMV300000_eLj_000000000082FO:5]G81bOaf3\#
000002fdh0=[^AA0000000000=c\kXQTYl;0000000000000000000000000000000000000000nePTa0000058YNXTG_W800000\#
000000000000000KJHJ4UgJ=\00000<d92QcXHAUScY?F0000000000PbdSOeB07T_KI]H000000000000000000000000000000\#
0000000000UdGT>00000k:2?_d70]P00000j]9LX000000000000000000000000000000000000T5\fk9QiG0000000000ZdMai\#
000002FC3600000kXU_:08KaN00000f7VN50000000000000000000000000IVT1N2[6B5:i6E[00000WQNIj65IP:m4VOmF_^b[\#
:J>C_0000000000000001o5I`00000aJ^4]000000000000000000000000000000FR_\T0000000000BbLfJ1HSog0000000000\#
0000000000000000000000000^4[6d000000000000000000000000047`PG00000000000000000000000000000000000l]Te`\#
=RdOUG6Z5lO?N=G00000lk8hT00000QYYCn00000FdYJY0000000000000000000000000li;CF00000_TJm`00000jN5me_QZOi\#
lI8f\000000000000000I7^obO4U4i0000000000000000000000000PiGU400000000000000000000A`FZ;njb420000000000\#
00000AMCX50000000000000000000000000G40Z6kEEMJWY^0V]QX3kjY7TMS0<ai@bR=>?WU6_0000000000JN=fGCj>P=Mk_J=\#
000000000000000?neQ;00000aZ=U]000000000000000Y74AR9@cm<0000000000000000000000000000000000000000lA:i?\#
6POI[00000T76HMbK?UmG`PD>00000000000000000000000000000000000g2:d`@;?]G<DNmO00000000000000000000jmK30\#
00000000000000000000bV\9]JfUn15;GB@]Ce1>000000000000000000000000000000DlA>RHiZ;U0000000000I9Xg0N89no\#
00000]96>?]fFI^0000000000h;Tb@Un0;200000S=I>MEK2Q>000000000000000UQPAb00000000000000000000000006_6T8\#
000000000000000000000000000000:aB2kELO?=0000000000YZdM89d0RL000000000000000fiV:>cCB5K0000000000`<]S5\#
00000000000000000000XFXCg1kXZa00000^W?^GN[@Zgi0baL3o`QFkP=Ii?A]ng00000000000000000000000000000000000\#
FdR_n0000000000R7JQk000000000000000Kl]mM?>Z\50000000000000000000000000OT[K1[W]g<0000000000d63k_00000\#
00000000000000000000n5\OQ00000JQ;o200000^O[Ue000007<ZEA00000000000000000000Hc[l9960a:h6BZ_`@]0>00000\#
00000000000000000000:U1BQ000000000000000000000000000000eB^IX\@X^Z00000000000000000000000000000000000\#
0000000000KSEWJ000000000000000FfNWXQPNf@93Tc]@9UJ3OE<NP6X>j6HSZY?GFMge][e<600000nC:eE0000000000HVB9o\#
000000000000000[LXUAWY=SV00000dj;`P00000mR9Ia_\70RD``_B000000000000000j;5[b0000000000Mj8Ze00000POBA2\#
49Oj1cESG:L\\F5000007^M@Z<jOKiOYJ:`00000X^<L]0000000000N6M[Z3Oe=G00000SDJfD>h1=o\XJi:00000000008Y1F[\#
0000000000?hGJH00000000000000000000000000000000000h:?M=000000000000000^^<LR00000LgFcn0000000000ID67i\#
0000000000000000000000000000000000098>n4OW_>X1ed[^OYMUi00000SVB>00000000000000000000000000i1KK=00000\#
3d?AGIkAg<i]38TI9?iY00000kNI:<0000000000g<EjI0000000000RZ]fJ00000O>^Am000000000000000ZTQ\Z0000000000\#
0000000000[f@6RS1LdicARMLQYTP20000000000UlPQ?O7]gD:aV@c00000000000000000000000000000000000HbQTcC`W>=\#
00000K4cjI6i5]C000000000000000000000000000000000000000000000Rka@900000000000000000000000000000000000\#
000005_GAQ000000000000000\iIlPL_\9O<Hda1<eV=^00000000000000000000@o5X76]6iV_6S]c00000@:D?I00000^nN3n\#
0000000000:;3n300000000000000000000[lTG8R82Y_000006Z_5N?8>kF\Y9T9000000000000000Jk]g_nf>Bl0000000000\#
0000000000000000000000000DF^B\00000000000000000000W89mCfaF]M0000000000ZSPXH00000000009Pc;KKCF7^Z0Kf<\#
8nDN@Wk^WIJR^P@NhdT^8O7P>2gCU7hgZiZOCOkMdO`1Y000000000000000\_RYR00000o`;?LQNH7bECE26Y@`^X0000000000\#
lhA[e00000\TUPL000000cV9Q000000000000000Ek:E;kGDOoR]R<0Lie@700000ci3?o000000SaPHfSe5l32`g`0000000000\#
;;M7>RGe1k00000aiFbQ0000000000<NU=]00000^XP:fcWB95000000000089LbG00000kC_ZK0000000000000000000000000\#
00000C5XgK00000H[^o9_A9k@g:QZU00000T2F;7jZFPe00000LW3]\00000OmdZI00000000000000000000000008>8Xg8:LkL\#
jRS7WWIdPhU^e:n0000000000000000000000000=;]=K00000000000000000000Z:]6E8L`^80000000000nDLK9LdWQd00000\#
00000X8Q1=000008U>P_iWTommEb\?00000000005H`5P00000c:5c;0000000000QT?f_9n9GCQT@DbQT@aI=`WiZ<id@@@ke<D\#
0000000000DY>jd?E`>m0FM@c0fd>A0000000000FA]PJ3ac`4kD9M\@D0S2TWBb]U1Q6oYiQV544TEgXVDo:k[NR4A8T`ZKWWM;\#
K[WTn2B@b`[A@lf`nFAJ>7bf>0hbofC=C@f00000000000000000000WWKL[`oNaC00000ii7LhMF8O<0000000000Fo2aG00000\#
00000H95M300000VT\Ve000000000000000000000000000000000000000000000l;RTd0000000000N5J[?Q_^nU00000>V<O5\#
<<9dc00000ck;W@45M?N00000000000000000000;V3f3HX8Vj000000000000000000000000000000000000000000000TSWF>\#
000000000000000H@:_6000000000000000000000000000000000000000000000K9ZNc000000;FC^0000000000=RX8FRZEI6\#
00000oeOX^`GTHUEA^fH000000000000000`cQIe00000000000000000000000000000000000S1W2^00000000000000000000\#
4T<fnFYM9d00000Yd=?W00000000000000000000V>\oC0000000000000000000000000000000000000000Ud7FQDe83n00000\#
Ca?RHeaO7^00000XA;DSH<?Zm00000Nj3c30000000000`45`GN8G1TQOY2SD>[V@0000000000EYZ\C000000000000000M9>Dl\#
00000bE^^hcO3ST000000000000000Q4`RNbdc13000008l0km0000000000000000000000000WYVS:5maNF000008BXPG00000\#
0000000000TJ52dIk6bgceQFcLP292N9HGCL:M:ic=`YCZbMcS0000000000lfL\J00000XKTe6XlYkm00000J2WYD00000ZXWAT\#
000000000000000000000000000000000000000000000000000000000000];TA:0000000000N=^>i000000000000000\M7``\#
00000>QC`FO=10MKP7m1cO_`[000000000000000@5I5X00000SHJ]]000008X5J8^I_BI0000000000bh0DQ000000000000000\#
00000000000000000000@<KP1k0Xfe000004d1>e7433[000000000000000biTR[00000000000000000000000000000000000\#
=?B^50000000000gEV9g000000000000000000000000000000da^]o00000dXHJB00000G1Nm80000000000Tee<n00000>M:W@\#
0000000000000000000088[Ak?@HM:L8^Km00000000000000000000000000000000000000000000000000000000000000000\#
_CBk7g_C7l0000000000ci]]nNeW9<SJ;o^00000000000000000000000000000000000JH[;10000000000000000000000000\#
00000OD[EN\WQ=32aVgi00000VL@e42KWI;00000MX7:8@i2JJe;CLA`]DMQQ=bKF00000000000000000000000000000000000\#
;_D420000000000000000000000000000000n?ja000000000000000;3[]:B[`c<00000000000000000000_EVDGX<<;lj0EFE\#
?RXGeGlGhY000000000000000YQKl[000000000000000Ph?^XFP1]h00000000007=N[dCV[nV6iH2A0000000000Al7@h00000\#
00000BR^CR00000000000000000000000009iKF_[b]<8C6:5^000008j1Wh3[7c`0000000000000000000000000@M:kC00000\#
00000000000000000000^]1[U3N>O^[8?VVB<KMScT_<L00000UREhIP3I8aQ^O_FEHS[<?GSg6PM\G;UJe0B000000000000000\#
00000k<8Th00000BYZ;oKKP7P00000Cl1Cj000000000000000000000000000000bl`eS=`T93000000000000000h_Ydc00000\#
000003A^S>000000000000000j1XSL00000000000000000000UmD;KWeOjf?Y9FGJ@e1\:lI]`\8?gMQlO@eljaGJ^MR1S?`PZP\#
00000SR1<[R42ML@m:Rh00000iHcM2c5Ed`0000000000000000000000000000000000000000000000000000000f1aCX00000\#
@n:?:000000000000000NB;Uh6OSjioJ5]5000000000000000000000000000000a;4]F000000000044Ela`TL>[XfZ5bHM\Hc\#
VD3kCHi6_li4Q4L@;\=W=cP0AX_]fZ2mXn;[F8:Bj;64g_G^CC000000000000000?M`Kd@65Ah00000O9H^]000000000000000\#
0000000000Q0Jlg0000000000k:GBI00000`3J73U^b[F00000c[WI^00000cR4\o00000000000000000000000001]IY[Oa6`d\#
X]?a_^=cc?0000028?\^Df3R3Mf@Ci0000000000000000000000000000000000000000SOMNP0000000000m?JeQnea6Y00000\#
0000000000000000000000000000009^0GSaJMK]0000000000000000000000000000000000000000;8cVA0000000000NEMMC\#
0000000000000000000000000Td^<T000000000000000000000000000000000000000000000000000000000000fF4fd00000\#
00000;3ZfL?k`6X00000e:CRh^JV5G000000000000000X=8lN00000?QH?^00000?9V>:00000T2L\c00000eGN]800000RPcSY\#
000000000000000000000000000000g7::;^8EUZAeB1e97PC\97PD\000000000000000P0`TP000000000000000Yk5HScO\0^\#
00000[?07ASgUD<74@0U0000000000`c@C5e_LKL0000000000:=YI`kGeDG_fY:1TRD9\00000bB>FTGDH8l000000000000000\#
0000000000000000000000000000000000000000000000000000000Jh<YaFQ\nV\<BlM0000000000CQ0`\00000_R`2_C8Q1S\#
00000000000000000000000002?_\J00000000000000000000>B@9d0000000000=l<X3<WT04kL^<2a>SKK0000000000Cd@MN\#
gLaTD00000000000000000000a1E9@00000000000000000000000000000000000Fj=5L0000000000;gG>Hf;Phhj<Wo7gfHnA\#
fPX1^k]4P2Bnd;e0000000000000000000000000E_<oO]Ncj@hH1bVCW2Eh00000000000000000000O5SiLbi69V0000000000\#
J5U78000000000000000YKM2l0000000000hoHDljA^dS00000S8@V000000egV\Ci[^gR000000000000000000000000000000\#
00000bQ8`V00000Kf_dn[7W=JQJ:2_00000imP@?00000iT4OA000003@Q56000000000000000RbVF300000000000000000000\#
000000000000000000001bYAU00000eNF40OoaLaMB^TA00000>EUTKEKJVV9Y\Wd[ZaSM000000000000000`0]Zj00000mU0gk\#
000000000000000kP`oKGDDBa0000000000f90ec?fS]:0000044boX0000000000`XBke00000KK[n0OP:DM0XF?lGTO001nVD5\#
00000LSN3f>b3MS00000?6VBI8_;1N00000?@I7k00000lQdeG00000@CCFUVfZ>gK2WD7RfP4700000;Va@l000000000000000\#
QbOOh=_9OhPW:hS00000nT2G=ZRA;j000000000000000H:a7KD@M6c000000000036D<O36DCR00000000006Y<Wi0000000000\#
00000000000000000000000000000000000<lBZIQ66:N00000mW:>D41TnI000000000000000h8:O_00000o<P<oKkV[m00000\#
000000000000000]]N[@3;bn:mT>0LI<5cd4d;mC7KB9e0000000000000000000000000O[EB70000000000`i7>R00000eR<NG\#
U9Y<kYS8QG@k3g<d?=DHOR@=QOR@K1FB26jfUD0QeCMnE00000HA:XgLi?lOBEV]@6<Y5n`U;7R0000000000SGG]bPdTMO00000\#
h\PlJ0000000000TO5^[8dJHk00000oGO9Z=Y@fj[m5G85^5h[U3`m^FmGYoQ5eIm000000000000000000001MPaRR3RPF00000\#
ZhU5Y]e\8b00000000000000000000ZU=ZZ00000000000000000000000000000000000000000000000000l;YK;0000000000\#
000005jGDR000009=W`cBnI6o000000000000000000006?JfR0000000000000000000000000XYTW\@O=<<C=ANG=oUJ`00000\#
E`E3`kA;dGiZAA=>NLlKjcce?00000000000000000000000007h8Ogc<HBHU^ShR00000VJHAf00000000005OWN400000SBMYZ\#
0000000000`0MJ[000000000000000000000000000000]3Gl]T1MWR00000nQU1`0000000000:a?EA00000000000000000000\#
0000000000000000000000000_d^7SjI81a0000000000fIS0W0000000000MKOhi000000000000000000009YFHN00000QWc;8\#
00000bW:=<[ZJjj^0H`K000000000000000000000000000000PXdQV=i;2l000008lPUACI>860000000000000000000000000\#
00000000000000000000000000000000000M_@5<0000000000IVIgE00000]9@_P00000bmdJ00000000000oS;3T0000000000\#
@Q_?Plb`=T000000000000000000000000000000UNJ5:^RINF00000000000000000000dV@_8000000000000000G_ePl@oM>W\#
O6F8BLaXb6000004PYUm000005gUOaFk_^ifJVeO00000000000000000000oVWgS7c8FL000000000000000000000000000000\#
0000000000000000000000000M[aULmLbT=000000000000000KBQK20000000000K4CTd00000_16n>^\=@]ZU`h]0000000000\#
0000000000l=NIX00000000000000000000kF1TY000000000000000FhWhk000000000000000`XT`g5aLN?00000Od?>DE0Ub;\#
aUVJb0000000000000000000000000HKQhICMbY@000000000000000]_UX0000000000000000SBFVO000000000000000Q1dLI\#
000000000000000000000000000000CgIgX000009^7CU^WT]id?0OgZn@o100000?3Pga00000iPY@000000L@E1O0000000000\#
000000000000000Z_LW`00000FAIF60000000000om=]?ajR=m0000000000\X@6500000000000000000000000000000000000\#
00000@lBLh000000000000000000000000000000NEGU^0000000000000004TG@=0000000000000000000000000kMAdo00000\#
00000Ak2U]QZ_4WN61QTDmH<60Q6?=000000000000000F1O5800000l:\gZa[:M75;8S=8\K1MYQYOo68\;:Bb\FN;5_>c00000\#
MPW@>f=]8c00000G7>]M\gD_;[ZOkb00000000000000000000I`UCd@WKnQ0000000000<Q9_A42>iL000000000000000Hj3m;\#
;e:b0000000000000000000003h?Xh00000000000000000000000000000000000YNL5H00000d\SVM0000000000nQb5;00000\#
2>PcF000000000000000Cc8^nPIDGF000000000000000dXb[Q<`=do000008n[nI00000DNVm?=B:@4gj8TG000000000000000\#
0000000000Uh7QP00000TL2`X00000000000000000000ecT2PCd<EX0000000000000000000000000h19Jlg^Z=h4i7gVGP[Tn\#
]]L<LbK1_diM[@<00000?R]6[000000000000000000000000000000]=MOH000000000000000PeXlI0000000000jm3=@K_G=n\#
7P4M40aOg40000000000000000000000000H<9TD00000000000000000000000000000000000000000000000000BUGQ:00000\#
00000G?7OjGf=R6Z@><LdJ@BQ0000000000XC>d200000hKI6B0000000000BVbYX000000000000000000000b0GCB58cn00000\#
i?<Xba=ISZ00000JiTY200000ghaMb00000k?_GQ9J`KAclc8YW[VYd>1Yj3H<c>c0000000000000000000000000ZbM:W00000\#
00000000000000000000000000000000000X^FU<2KB;=c\TmBo5`Ph0000000000000000000000000IM\>DgA`o2o`bD_00000\#
00000VjaBC000000000000000k@O=nQlIR`00000@nG]m^YIWb00000000000000000000DMe?W0000000000GnT0Z0000000000\#
00000000000000000000000000000000000nRE><00000SU_>@00000]gMlS1SUYfo8FDX0000000000cIH6O000000000000000\#
00000n<B^O000000000000000Jhc4R\72Kg00000Y2EQJ:8=OB?`=P]00000000000000000000000000000000000Ii]K300000\#
00000000000000000000mbXP7000004@T]=T7?g@T7@T?000009K5ia0000000000E[QQD00000000000000000000GMChnRVEBI\#
bGJ2b0000000000000000000000000000000000000000a7UJmIRW=Y00000Y:7U400000@:9>\00000000006VS>l0000000000\#
R`AHFK9I7A000000000000000000000000000000_XRHb2@Xi`0000000000000000000000000d[47Q000000000000000;3PTl\#
0000000000Q<djN00000_?HjK0000000000ga86eT?QdcHc@P[00000hO@KK;RYaLc@bc\a;PB300000[oT1o000000000000000\#
000000000000000a6ahNZfUAe0000000000000008SU>V0000000000000000000000000000000000000000000000000000000\#
000000000050AZ>4M6nSJbZ`=Rd5ST000000000000000\H0obA`:Dd42HZA9ILT@QPNno00000000000000000000]o[8l00000\#
XZ3]400000000000000000000000000000000000000000000000000=jAmY0000000000FXF4a<2LU640[b_g^FTF0000000000\#
0000000000000000000000000M=:ZN00000g:XWh0000000000;c@=8;c@JX00000000009Ickn000000000031[JK0000000000\#
00000000008J7VG50D7b00000@oA\B000000000000000d;X>^000000000000000MSCg=00000000005[SDa000000000000000\#
00000I=_0400000YZ>UH0000000000<4c4E0000000000OdYdG000000000000000fCMCB000000000000000F:VWC0000000000\#
000000000000000ol3al00000000000000000000XB4RibdK>100000000000000000000>X<LH0000000000000000000000000\#
0000000000jA\TGFQ6<300000000000000000000B@<:Z0000000000VWWKG0000000000R:1K\RAZ0d00000T=QCjTC4F]00000\#
nEG;GbCcdU0000000000000000000000000000000000000000000000000000000Zm1RPA^FGi00000S=EG9B2__D0000000000\#
0000000000V6\fhIcG;h0000000000T1AD40000000000aI8Wkf0IZ70000000000YNU]=RcNXh146KCQ^5ek146Ke0000000000\#
<f]nQhdSUb0000000000000000000000000000000000056Jc89<PnW000007fcDYXUe@YZh4P90000000000nTDK]:1C<W00000\#
JFdEc000000000000000c^MP]00000000000000000000000000000000000]YE_G0000088VNDLhZ50lK6[[000000000000000\#
k`G6Eg4WN?00000000000000000000000000000000000[\_9lYDLFUM`HD@NBS`cLI]2[B7D_P000000000000000W:4GkdkVi3\#
WIZbP[:0Zg000000000000000IR_DD000002i>d_000004oFAk0000000000000000000000000AIBEPSA;Dg000000000000000\#
0000000000000000000000000glFPX00000000000000000000000000000000000>A4_:0000000000Qo:5L8@EBZ6@PkK`DY5U\#
lP6MaPXaK`c>5dH000000000000000XPak>000000000000000000000000000000000000000000000000000000000000bj:_a\#
C1W=<00000000000000000000000000000000000000000000000000LKJC=WSVHe000000000000000_B]T]@L<hQ_3U7\00000\#
0000000000Si8A@@7PNkdI[`0_BTjn000000000000000FKGHmbX_9W000000000000000000000000000000^7OC3U`R?::3a^`\#
00000000000000000000000000000000000jgd93000000000000000aVYQ0000000000000000000000000000000WVK=T^@^2j\#
kk?G=fccVS>T_:M5g9;PGODnj0000000000o[:TZ00000JNJlDgBYln00000000000000000000V=K[700000jT=SM27ES`Le`@T\#
[l9QY000000000000000ieK[E000000000000000M68B^000000J6eB000000000000000000000000000000H\S@A0000000000\#
:SZT7ML\^n4Zae@000000000000000000000000000000`9CVMKbLUI000004dYWd00000000000000000000000000000000000\#
00000DNb<O000000]B<7b^VXUam[kVKST0f0000000000000000000000000;`C10000000000000000:YXmk000000000000000\#
00000QJ\5G000000000000000E;][90000000000000000000000000lVdoA0000000000NNJLT[;SoSMf818]L9Kngg^hk00000\#
Gh3SG0000000000000000000000000000000000000000P1eK8f5R;DK>Yme0000000000109F5Wh56>T18:1hONYRF?NTb62`ZM\#
gWdj>00000000005n>ONgBDLb000000000000000:I7ZX0000000000000000000000000X]E5bSbSW=000000000000000V@4Tb\#
00000I_=_h;2AGCECEU3000000000000000F4BPT0000000000000000000000000000000000000000m5:EL7FK@90000000000\#
000000000000000000000000000000000000000000000Qi<6100000nhQ_X0000000000000000000000000000000000000000\#
>P^;_XHCUH00000EccR]00000Uk`c^bXBV6000000000000000000000aBXKn3]k10`<gc00000Z>3fn0000000000oTDjU00000\#
00000:id3\;APf^9FBE]000000000000000MF2Dn6HI2;AG6_]0000000000V5`4;00000SP]`Z00000000000000000000IZIC1\#
T4GcDYGSo<bHOCMJM`I>000000000000000000000000000000D^<db_FDi;KmT>`00000ne6`<0000000000Ri;R\ad6O\@T=jd\#
iZG00blGb2:CI8<25QZC000001:b6jIaMhn00000]oKDi33X5_0000000000m\bQE0000000000]?Hb>000004I2^K0000000000\#
00000T3N5i00000o?8@000000nTNo:00000HU1B\00000=j:lBVjaRo00000000000000000000fAJlUPXFk^KENMlV6Xi?00000\#
97D@W00000i2H@S000000000000000000000000000000000000000000000000000000000000iicgV000000000000000\hBSM\#
00000b8:7\0000000000jh@`BZgBn_000001;KOD000008MH2X0000000000h@^E70000000000000007RPLgWk3O8=VQnif]SS5\#
\e=TEAO9lk>c>7o;aP;7hNRlb0000000000X<]gm000000000000000jgHZP=k\TcRne:RPjAFj00000W90W600000MUQ]:00000\#
00000000005JCgl=mNjg00000OUO_Th5K6W000007U30E0000000000o=<DHf\[S700000bga:[0000000000N\Jj6VYK]100000\#
00000Pk`Oa0000000000lmH<VCo9_]MQ_`D\cb9^BEbPj000000000000000000000000000000Z[YVH000009J8Q6R>9jBg3AH3\#
000003d8GDCe5[100000Sl1e;0000000000000000000000000000000000000000000002@bf5_nNYA0000000000?Q9hb00000\#
000000000000000U9M8X000000000000000NVPQjL05nF00000\V[Y;A;:Wi0000000000000000000000000000000000000000\#
000000000000000000000000000000TGY2DIDS7kWL\d0fKd2kgjdT;0000000000M22N]9NI@2K]D:^Yj[P800000:VA3H=0XV[\#
9Z[V\Te4NV0000000000];L[VU<:@\8;doU000004K6WmSJKSh00000]BU^NgUM>cBVE[Z0;aWG0000000000000000000000000\#
00000<M5?T000000000000000000000000000000000000000000000[WXKFYGRIN4LN2JchcUj0000000000AK5Q200000IQ`9J\#
0000000000AOK=J00000KYP:;B3IPK2?L6K;;>=24[cDK000000000000000Xl@GFaDFRD00000?BNg9Ua=V>0000000000njSA3\#
000000000000000000000000000000?UWU\00000000007k1YWfNN\20000000000T@<WO0000000000000000000000000][1EW\#
000000000000000oi_im00000h;2^>E^?<]bi<I2000000000000000[d5imF1GXnL0Q26Qo]K^00000[UZBf00000I>PVE[JNQC\#
0000000000000000000000000KCKGC00000000000000000000ZBI;G`HDl3000001RCAj000000000000000nY=K;0000000000\#
0000000000892a]000000000000000\CRnH0000000000000000000000000Z\<m[000000000000000JcQSJ7f3Ea6_`?b00000\#
000000000000000gIQNcA5:JgjBThT0000000000cE2nY00000TSA`hakFVb00000000000000000000^[2AR000000000000000\#
00000Q4RGG@EA2?00000n04OQ000000000000000Y`7D1g^HW4000000000000000=60:800000:`?JQ00000b8:eR00000Ci@3X\#
000000000000000?oL][O5@Xe00000I73Y9lj90Q00000000000000000000000003]8<HU5CXGhEVU90000000000\^:^\OF<cP\#
<Z;`[LQK<6^HWflhdZ2V5G0WM00000000000000000000000000000000000hYH1QZmbDG000000000000000dB>^EOd\\700000\#
00000H`88jRG8JB00000ejV@T00000RATPU00000eiTNY6D8L4_2W61eCQ`lD\^\?L^^ohlBDgF00000<f;fo00000\1<K8Fjd^D\#
h4dZa0000000000ih5LBBN;lB000000000000000M9_B\0000000000>9KmDZgLaf_][iH:E2do>YZTY]44MGbMUm;oVaJQ00000\#
000000000000000b:4Tl^c4dN0000000000000000000000000000000000000000<^XJnilQfXdQ:4c@?5eZ000000000000000\#
00000000000000000000oE:HRXm`im[<IAZ3AK<KFfc9]I_A?f=Q^XFd_DeRA\dVW000000000000000b:[Ll000000000000000\#
^V3T;000000000000000iB1oAZ]_TH00000000006F]`100000N::JOPO19nXm9OVlMUBWfd>X]ZUH9LL<J\X000000000000000\#
000000000000000LDB?\00000WSGFc_16DHYERW=>d[^Q4^_4k6JZO800000eP1X[000000000000000AND?nI2^9a0000000000\#
000000000000000VM::O0000000000000008F9@3000000000000000000000H3WU0000000000000000000000000UW`5l00000\#
5LQ@c8QEEmZBJBb18TWh000000000000000000000000000000000000000000000000000000000000WDHk?0000000000RY5::\#
BG6SJ000000000000000\0Ccb0000000000B=P4L00000000000000077_NgOjN@7000000000000000CFR:j00000VZA^:h75gj\#
00000000000000000000QCeN;000000000000000JDYZLG56RP;I29JZj:FQD<Fii?RJ`d000000000000000000000000000000\#
00000TnPiGTVHkQ0000000000i9?73WV7GC0000000000000000000000000>;P<_000000000000000gEJLG000000000000000\#
00000000000000000000ROQ^j0000000000[o;n=WSBEDWEbUg8PENA000000000000000000000000000000aj=eKK9W[h00000\#
000000000000000[K]CVH1Fb9Onc\E0000000000HZ_hO00000FT1DAV?^V3YBUld000000000000000000000000000000;lWB8\#
00000000000000000000H\>LR00000eR]Jbhj[CZ00000QNAS=00000H54NF0000000000000000000000000000000000000000\#
00000000000000000000GQ=mE00000000000000000000000000000000000W_IE000000MR8EW000000000000000mP4iIhlMf6\#
0000000000000000000000000e59ai000008nLgn000000000000000OZEK?9NUKfMOZMRQb60E[\BI000000;^;CQ0000000000\#
0000000000PkYBR00000^O?YE0000000000000000000000000000000000000000^j8Z3000000000000000000000000000000\#
M;Yhl\O;cV0000000000000000000000000d18m:000000000000000000000000000000jM_Ch0000000000000000000000000\#
LN::]00000CYbK000000000000000000000j>?b=00000SkFbh^m7GcI340A8Y7V]nSR<8`?TZYDR76?>?NVN@<_bH0000000000\#
000009=]b3R?5f]00000000000000000000ISJ^_0000000000_QKhX0000000000Q:GP;\A8Y\00000EhOPj00000_=M?WBL5cT\#
BS<SJeUPkb000000000000000S@`Gg42@eRoe8GW000000000000000iA:j8Dabh[00000000000000000000000000000000000\#
0000000000UVG0C00000000000000000000000000000000000lA<P\0000000000oCKoJ00000<@HZ]O[8eP\J8<VCZ0Fd00000\#
NWB2<00000000000000000000iS=:_00000000000000000000le@;R00000000000000000000fFd:k0000000000oaU?o00000\#
TP16jR@0j;N\YMbFK]AYFL^6800000000000000000000000000000000000NGLHWjY_CX7m<`dIKXPiVFal?TE^Yl0000000000\#
00000;d_??0000000000K;L;G0000000000DbLEeFf\B500000a4bV_0000000000000000000000000?8`E5000000000000000\#
00000000000000000000000000000000000000000000000000nP8PW0000000000dG6OI000000[Lk6000000000000000OO<R_\#
>a<a10000000000709cYefH_Q000000000000000\?^QK000000000000000i]5`]0000000000:?<<E00000Z3WU>0000000000\#
9@8YgGmWW\0000000000d_;[8000000000000000000000000000000TW;UR00000000000000000000gj4@S[OL8J0000000000\#
P97]VmHQ;^000000000000000H77=4000000000000000DQ6:h0000000000cj1V_9Y^RV00000VG>mb00000<bMi>^V`SGfGb>8\#
000000000000000O<R[;5?P@1S5QXB00000F1I1:EK49=00000<OQXiCU^[PlKHo`VYPQ]8VF9dbk01c00000000000000069?VA\#
Cd:Z00000000000000001UMjDC]Z\]U3dC30000000000hT\^EnfJQH0000000000000001kO``000009oKDO00000eO<a@jJ3:d\#
c@Ta\^d9k_4ZRI800000000004gWdWg5VFU9?R=R000000000000000000000000000000;`eNo00000m8<6\Lj8mMMLL@^00000\#
W89A1a7GLRF[N6jQSYc]000000000000000O38Nc0000000000^Z=3S00000B?^6D00000000008QV@B0000000000<Db@emE[2]\#
00000l;:Oj0000000000000000000000000X1MdhH?L]K0000000000000000000000000g5@cA:WeKY00000000000000000000\#
00000000005TCP=b\7[mE[NA8MPdPOo^9>1>VW238^`6IZ9:UA000000000000000SM@F;lHRDM0000000000>7e=d00000Djb1K\#
cmY>U000006Xa2EV?9@O<1C3W000000000000000000000000000000o_1ZM0000000000000000000000000000000000000000\#
YL_:YLOIQh00000g9RSjT@cgj:bW^c00000HE^1A0000000000RQY;k00000bK=NK00000000000000000000000000000000000\#
00000]4cB<0000000000YiShfFL_OQ80T>5eY3@gSRE63UNJnkKnOaj8GR@Gn`VcA000000000000000000000000000000\7>W3\#
T[UNN8A\49Kl3Tcmd;68HWQ00g5WO181X?a3:G5829UV`g><^58o?YW00000000000000000000FQXeo\:[2813WC6ED\U200000\#
000007d?n`k;7[<@0[>I00000lN@ea00000:f1XA0000000000^oK]Q0000000000G2YZ?0000000000000000000000000UW4L@\#
D7H4N00000000000000000000000000000000000<n7cJ9YL?P0000000000F1Qb;00000000001\AQFO@DUgSo]H=0000000000\#
00000;dPY2m@;\a00000:8IOh000000000000000000000000000000[f2SdAJMY200000000000000000000n>]c]0000000000\#
00000000000000000000000000000000000W?:WJ0000000000MR<@;;3Q0]00000iA]470000000000000000000094FCO00000\#
Q:9oP00000>J2Q3P6LdE00000000009a8=2>CT=5Z4L82985<F00000CnKAJ000002M0Hf000000000000000000000000000000\#
000006OW56CaKV0LgGZhMM<jU00000000000000000000848JQ18cfm0000000000aNO8J0000000000000004Y^eUn4;=?00000\#
<eI>=XNS3IoAXKl00000d<cRh0000000000000000000000000nGWQV^h?bK000000000000000e2VAZ00000000000000000000\#
0000000000]Va<\iQ?c73C6TEU]WgoDKE2`00000000006m8c<UJ@7F>T6mi17M;=PE;]m=S60\0000000000000000000000000\#
0000000000d_7Um00000000000000000000_7aJ?U5dXlniSX9OVH]3]T1hn50V=k4T<fVb\41Fo5cFX00000000000000000000\#
LHWa100000li0b1lCUDS000000000000000RMMYN[F^Q79QKM>000000000000000000000000000000CDL8\BT>bS\YRcoSLYd2\#
7n2<L000002D9e@00000000000000000000000000000000000XO8g7000000000000000000000000000000000000000000000\#
2_9>AKHDb_000000000000000000000000000000DU:<<000000000000000bKT<F00000000000000000000000000000000000\#
AH4^L000000000000000000003TM[4000001eJTokiTf_@P4kd[oZPB000000000000000X^[DU00000000000000000000E<0Pf\#
aXJWe000000000000000RX_Rg00000000000000000000iDe2f000000000065^i;000000k4FB0000000000WUQlk0000000000\#
00000000003K[Qj00000UL8E4joE\I1f_I1Jic2J^C3i3oianW00000mGJ9S1gJ5L0000000000\:?i3=LO7O0000000000@LBT\\#
LY[4Hgn7^F9=K^G00000000000000000000]JCEI[G[e70000000000Yh0X:0000000000000000000000000000005_YSi00000\#
0000000000H_K5>000000000000000Bi[ZY00000BONO_000000000000000<d0e=>I`189X\n5maKHod8M9T_ccMD`aWUL00000\#
]><3>l?>KG1:E8o=d7NBHJ`g1DR^=]2?Z8h00000000000000000000=XJf_000000000000000000000000000000U]GoU00000\#
00000Id<69000003HAC\00000`T>TEU<?o0]0BL9000000000000000000003k4@;0000000000000000000000000PHHXf?<KDa\#
000009BBN_000000000000000YLB@Q00000ee`Lo00000RF78XnnD5A00000`R@:Y000000V[_>`M05BT0=Sc3]R5a000005U^f[\#
fJ`\W00000000000000000000EWLM]2VI`an0;1=X_HNnn7PZ80000000000[2<R8nET>R000000000000000Xn>:B?WBPkGAT;F\#
h@5V=00000000000000000000000000000000000bWdYU3S3ki??4`ZD1NikXm9\j7:7L@<KaQS0000000000000000000000000\#
0000000000TEI8N000005ndJB[=CPi0000000000000000000000000IidDT0000000000000007F5bD00000V7SV?`?]@400000\#
@F2Qa`i^\NR`KD2000000000000000PG`WH^E3fSGIH^@ok`m7000000000000000o9>Lh000000000000000000000000000000\#
S3NKB00000000003k0LIE@YF`00000h=]Ik000000000000000B91eh0000000000?l5am00000000000000000000mY?P`00000\#
00000000000000000000000000000000000MOT6PTJPi7GSQBP00000h\^^L00000ed25XR;4m<J]@AB_8_\fZhZoc_e[if00000\#
G_JjY00000000000f^V^RJ^h8:BZ0FilK>FWF_]80000000000OLUIXo2dfY000006P5DP000000000000000000000000000000\#
0000000000I20]_^VU^\000000000000000WIRES0000000000nTCbN@5@7j000000000000000?>_fn3a57J1K;hd5N\R400000\#
lNC2h0000000000:nY1`00000J>H]c0000000000000000000000000nM`J4KDa[X0000000000000005YM_<00000c;Y<A00000\#
N;0[lm1E@a0000000000C?`?N00000lRXoYN5UZf00000000000000000000000000000000000DWD[<oeIVHID2JdFn>>@aQR3`\#
c9=o^Y5\:j00_7;2BcYM<D8gk[00\=UGQDg\DM]74?d5_000000000000000000003DNcX00000_l:gEB`ROm000001iCm25=[@f\#
0000000000`m3cImk42_YHBjR;PGPGYA`0P0000000000000000000000000000000000000000cm7gk1hVDW0000000000KD2a<\#
1f>PJA1VhcMJY?Pd2M40aEa=L4I[I;0000000000K<7FE00000000001839F000000000000000CYSN<0000000000S<LnB00000\#
000000000000000RYWO=0000000000X`8Qf50`;jPS8n22AHlj00000:ZBoj000000000000000\>2Lo9[F0en=HU=00000>a:0c\#
000000000000000000000000000000QjQ^`d_bkA:c?]1nn[XjJJW=20000000000m@\Gj000000000000000000000000000000\#
000000000000000HH0Z?000000000000000000008K@c000000000000000000000000000000000000000000000000000o`:=\\#
?2Gbm000000000000000D8@oK:7;Yc_THi=Y_Y1400000000000000000000000000000000000>:5jFW0>CKO;HP>0000000000\#
0000000000lgG5lllOi`00000O^;3h00000WMKWF00000f9C:leF6oh39OXOYXQ_K8?BH1<]4?8m3VD?8;7\D;NRWZgeZ<Y_84VE\#
S^@R]>L97LIaZi3000000000000000XmTL:00000Ka3;l000000000000000lXQkf000000000000000gm[hb00000000006ZKXI\#
00000i[Sd400000000000000000000ggWaLZM7Nm00000000000000000000J`:LP000000000049d4_d<2VS000007Y4jB00000\#
00000U@15j0X:SM62KAg000000000000000g`AKc000000000000000000000000000000Qn;:C]3<H2hP9^kY;HZlAOUchVCMl`\#
0000000000000000000000000G:>eb3;KJV`B1?500000<PCLfMQ>iaCPG0X6>H_mi5Vh>Sd=6XJOEO_VZI9FE417jT39R9BV7HB\#
TE@EB_`W=B_SR7FXjZ`a><[1]jD]CikAa5f00000000000000000000@;0CY@e>_F8@8WV000000000000000000000000000000\#
GIL41A^]NW02Vi=;6_FYOM3<?Q`P[BHlPBPXYYHhV1[eM8_?Sn00000mQWK_000005KR4cY4]C4000000000000000kMAR500000\#
00000000000000000000>bELWA84aV2SP3NCiLV@f\Xh<0000000000000003?=@2:X>Cj@MDY10000000000000000000000000\#
0000000000b98G3FcHH6foCc>k2`hPFedkY00000kEW1?00000XL4R1T\5]klWXLPUMK7M8N2BVSdVVF00000000000000000000\#
00000Xn0[[0000000000N5MM700000o=F6>00000000000000000000g5Zf30000000000MK4LJo6CA7;XDH014c^;0000000000\#
00000000000000000000000005UFlF@IK4B=^Ue\K5@S7000000000000000];VG`00000000000000000000l72Yl0000000000\#
00000`i\[OG:EQ<onKGnA9;HeCi<L@1fC>C0000000000DB1W94ib^BdN9UVE;Lbo00000000000000000000000000000000000\#
000000000000000TPYPO000000000000000000000000000000000000000000000000007E;E1JXG6800000@73>7l^9TP00000\#
00000HV^[a00000?GFWW00000]G4?cE>>PX3I=:89oJ9dC[WCH;86G>9A1=300000@L7X7kLbJN;=9]LU1;7lUeH\S0000000000\#
0000000000l\XoHZU?<Dg7P^mjHRUoY^Uf\C1Z6nUmZXB00000H]7E;000000000000000000000000000000:U35D0000000000\#
000000000000000000000GAc31XG]B000001?bfS00000000000000000000000000000000000C5M;e0000000000Bk1^hG;5mF\#
HlDh_0000000000000008nNa4`YI@<4`_L1_R`\<000000000000000Cb848kPXPWRXPF\_3aTh00000000000000000000R1@am\#
b>SchfmYH<000005Ic5_Vg@\a00000000000000000000000000000000000000000000000000000000000000000VUCeT00000\#
nJNnYSE_H>4f3hf000000000000000000000000000000000000000000000000000000000000`U:Ke`dN@fnE1k7FV5Ec00000\#
00000kOHMIH1R\2IocCMBf0WD000000000000000W];?e00000g0?8FeFWAl00000mQ6@a000009T;ld0000000000Z`4YI00000\#
Ok01D<gCL^HX8dRBgRff:OYVd00000000000000000000ZU`RfWTLl7g@Y]hH67Rn07?FjckT=G5P^^=Al@kRa:PTM_RMlFT7\YW\#
00000000000000000000OfKeQ0000000000fA7>f000000000000000>29HPY`JA9>SNnO0000000000000000000000000ZG?3a\#
00000>K2l:0000000000000000000000000QRY[25^@CF0000000000\SPWe00000SXLQk0000000000000000000000000497fQ\#
000000000000000E;GndB2NL[0000000000?TYdT0000000000000000000000000000000000000000QWQS9000000000000000\#
0000000000;bZmg>A5a=00000Wa`X_h=YgJWo>RLji`[T000000000000000000000000000000000000000000000[X:`AoHUil\#
00000B1<Li0000000000If2=k00000L=e9000000000007CPUV000001:Ab`0000000000000000000000000YmMn1YbOa6?YW;o\#
000000000000000000009?FQZZ`JIM00000DGaa9gnVa80000000000HU4adU2JB30N45;000000000000000m[3LL0000000000\#
9lBN;0000000000000000000000000bG?BT0000000000L3>AY0000000000CI0CiE6L\2000000000000000;9UK<00000?Z;5A\#
000000000000000000000000000000@c7Tn>dHd>1SPk50000000000CC03P`UQO_00000000000000000000000000000000000\#
00000000000000000000:573300000e13;P000000000000000YlaVX000000000000000mHUEC00000bV58a00000^VCkk00000\#
00000>;D@g0000000000HoVC400000000008hU1N@Id[f000000000000000`8_S]000000000000000000000000000000kPY^6\#
WmOZo00000NYYN50000000000dg4Xl00000F8]<K00000g;B5\0000000000S10UEQ<ZPYc3;j@0000000000He>3kfJS4=00000\#
0000000000OZd]200000@[Ai=0Wa1=em2B70000000000X:eQ[Ul8`3000002@5;N:0O=M9_2O;MeCE]OIQQYN6YD[00000AH2GE\#
000000000000000gA4PEa@6hhn<\061``4h00000>E5=81f5b8N0EKKB>LjI000000000000000000000000000000:TKO[[oTn;\#
00000c9Xl<00000Qhd@T0000000000E>8hFlQBc5Wj_;<00000000000000000000000009QS[C00000oM4MdNI5H7hm3a]2U8Aa\#
c_GnD00000000002j6S65^DB510Tn_f6ZC19fZgFYiaQ@000000000000000000000000000000000000000000000BI0@4T;Q3h\#
M5YD700000^mWV3000000000000000XNNTl00000000001`dc[HeJOW0000000000T8cTgJo2fbJ9\AB00000^[BAo0000000000\#
B:\<GYn_;I00000000000000000000000000000000000>^PjL0000000000000000000000000d=YFj0000000000hcDkQ00000\#
00000`Q=F?000000`06=0000000000000000000000000000000000000000_UAEX2fW`VG7\eVJ]DLJ00000UJ27F;RMJFJJQ0F\#
00000=KVl6000000000000000000000000000000000000000000000NL>F3`mInl00000oEPL80000000000000001cW3J00000\#
h8CSgP9_6=0000019AZLn0Zo70000000000Ul93000000i;2SYBf9nFbGB0AQc3`IE^RX::9d4F00000000000000028bF300000\#
000000000000000000000000000000aG:U3i;=X0UC8ikB8[Id00000000000GIKX00000ENNnGNSB:T0000000000ID0C<7m6>l\#
\Ob_2o3SYC[cTA[2hLXj000000000000000ViKB500000U=6bMeAY=L0000000000SYJSG00000000000000000000`c9om00000\#
I]FZd00000000000000000000Ui7_N000000000000000a_1@T0000000000JUd8a00000000000000000000WjC^1kkNAKDkeK0\#
AcZ\n4j@:h00000nJP\d0000000000G7R9:00000000003gW3g000000000000000Gd9gY00000\Y``mHWW6O00000I;WbfB9`e9\#
M2b\oM4Wjf00000]eYeJ00000`WV[X00000Oo^SL00000D:EYZcGMIBgeZiF0000000000k=Jo45F:4<j<`0`Q`cjS^Vb7f]0Zm]\#
Y>e;K00000000000000000000000000000000000eMDb?00000000006T<>A0000000000000000000000000000000000000000\#
4?^i`XT`j=0Tb]>dI^UW000000000000000<W^D^Cg5>AU<J6]0000000000`c36j000000000000000bQ4n300000MYLVa00000\#
000000000000000^2Dmj0000000000000000000000000]n@c_00000IV_IdYLC6bCS89T`F[Ok00000f2[A800000c8<jG\T\Kk\#
0000000000c@VnHZYMPC:j\L?9C9jY0000000000KLB8H?FDHAoMX3T^LUiTVoA9U6eaKH_Jb170000000000000000000000000\#
00000KbUN>71e22000000000000000c]d^_0000000000=ke310000000000000008U8;HfJL17?F[KN8J^T6000000000000000\#
000000000000000T\6GLSjZh7WBXk:000000000000000CGDJXoUG\k00000:Oc<X0kPh>000000000000000000000000000000\#
00000<U9RSSm[Km0000000000000000000000000k^\b:000000000081FC5mTH[V000000000000000ii4G;Hg\2V0000000000\#
0000000000T_e3WAmeKmC<TKg00000000000000000000000000000000000000009caM300000000000000000000kfJ;f00000\#
`\IdEZO:if0R5Fe00000cF0`2000005WN]F00000j>9A]0000000000kF9Q9d<Q0k000000000000000Rk:Pa00000NW=``00000\#
0000000000000009OaR[000000000000000V`2_[nUdej6BN:n000000000000000NZcClT;5GX7M?RQlhT9cZm@GV00000AFS0=\#
00000000000000000000Ul<TJ0000000000000009m<F60000000000DHMW8000000000000000JOMJ5ZVN?c0000000000Ml:N[\#
00000000000000000000TKZl<000000000012OlG2\bAg5`dN9i?@^^L:GITJnF:64^RK_=IbGG000000000000000JOSEhoJ=Nn\#
00000bl3mJSmTh5YPUPXQ:Gd1N0bdk000000000055POI0000000000=^@6C0000000000000000000000000000000000000000\#
6O37M0000000000000000000000000000000000000000bHFmCg^7XW000000000000000c2:HB>[=X<00000m784]4\1hJa49L?\#
VbDij=DO2O00000Vm=h8TLO4kD7ZF70000000000><dH30000000000UD;\n000000000000000DN[O<0000000000@LP>9BO`B:\#
PK;6a00000000000000000000?b1dOH<Zl2K4aZ@00000KXX\P000004M=[>NCCGmcNSc7T:_E70000000000b29<C_BZ^<00000\#
00000Wk0f8UFMRW;DTDS00000MVV35MkcHfIRd=j00000000000000015Bo[00000000005=VlU0000000000000000000000000\#
C95j:00000>cKR3QmCQ[EEbjY6oQkY000000000000000000000000000000]]R>KNiF7=0000010E6n00000aO5l>0000000000\#
00000_G9C0NaO1m>GRQ0000000000000000W@c4o00000000000000000000000000000000000dWW5Y00000000000000000000\#
00000000000000000000iTP7k0000000000<g@=k000000000000000000000000000000000000000000000\^2WS=2AQ6ooeJe\#
mG@O70000000000000000000041NHX0000000000000004A2EO0000000000TR9lACOH]TT8M?<0000000000f1BEn^0`SS00000\#
0000000000`>7og000000000023L6;00000000001^FeS0000000000dmDL30000000000aj16H0000000000VN_0dZH6oSJ6A<j\#
fIeI\00000AdBjeDZB``00000dhD=bIgJ4e0000000000CYDfE00000000000000000000000000000000000H9PI<0000000000\#
00000Hn2d0BC8MT000000000000000000000000000000000000000000000000000000000000000000000000000000002IA?1\#
0000000000Lc@d;0000000000000000000000000FmY0=i0JSm000000`P>U00000\MO5i0000000000HeK9L000000000000000\#
SWV5k0000000000b15c1Ok5BD\k63NKLHU6o>_U600000G<65VNlZ5T000000000000000000000000000000000000000000000\#
@j;Wj0000000000Xh;X91UBg<00000000000000000000i[IaJj`>9800000000000000000000i5?dBB6DK0nUP=_00000LRNoV\#
DZ98mB0R@<00000bg64?00000000000000000000000005JA2jR7W>P]99bNU6YkM000000000000000000009f[P]00000NTV=B\#
0000000000FWIDR000007[RRS000000000000000000000000000000000000000000000000000000000000=Y:Vhmk_Jo00000\#
XN02B:c=2O000000000000000e@[9:000000000000000000000000000000000000000000000^?<YS96\1I6]PNR49DmF00000\#
00000000000000000000O:YU800000\Z=Zm<ZYQFDceI00000000000lGL<f@`eQK0000000000PX;jj;8G=2TD`A\2oc;d00000\#
JdOe8000000000000000<:;GJ00000o_N1RDdTmh0@X<Z000000000000000000000000000000I]0fc:@J>e<8XolZG3fB5?\aE\#
00000B744V_<]c=00000AT0VZ@7;Cj00000000000000000000]?2Gh000000000000000000000000000000000000000000000\#
;X\KN000000000000000PD8^BhIDG77m>5OmDEcm00000O66LQ0000000000000004^`;Y00000\J`KMG83XQ00000hH>fHjU9B6\#
be[0A0000000000Bo9CB000000000000000]GI;o00000000000000000000<<JEH00000O3K:_0000000000000000000000000\#
0000000000Ob3BJ0000000000]:GKm00000HIPP1000000000000000000004QK>\00000000000000000000000000000000000\#
000000000000000000000000000000MTMoj00000000000000000000000000000000000000000000000000000000000000000\#
CXcn`cXF_E<SSAP0000000000000000000000000m4]lJ[a@j200000X0U_XEJGW^dKOAPKj2L=KUMWjAbMb9KGReX0000000000\#
U8Kf[00000_aboI00000000006k>en000000000000000VbJV1000000000000000000000000000000C<Kg800000j0^[@0<dOh\#
74[NAVIZQ5000000000000000\1Z8J00000mM2So`F[Hh00000dW0lAoUeHe0000000000000000000000000000000000000000\#
00000<P\f\kT16300000000000000000000>=FV?7_QUH0000000000e90jimgF<W@<`S`eg8I200000000000000000000coFB[\#
0000000000o:dk000000Ad;L^000000000000000T@AlG000000000000000i5CoDAJTB500000000000000000000jHT2hOF2c5\#
iZ5a2a4@A_U\K<_00000000000000000000:S=39000000000000000OY`^G0000000000000007kEdD00000K40kIVcA4=T\]n5\#
000006?L^P00000000000000000000BZakoJYMASmCITQ\Qb9iZbcE409T?I000000000000000Mb<R100000000000000000000\#
000000000000000Wb6CP00000TZ4jmlRbKT0000000000UX]>a00000`cbLk0000000000GH1MXB<@M@`kGo0n;KhlheLEX00000\#
b1Sni00000000000000000000d8=UoU?UAO00000000000000000000000000000000000000000000000000Kg;FBRd=2a00000\#
00000000002TRjM?QclA00000F;5539FF_\00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK8jkkD?oPB?@nc@MAccKSAk[mFCa26?DddQcOo`[>:IhVa;ST7nW;XEE\i[W3=^noV^XVLBaKT00000\#
<kXKN<;>hi000000000000000?YTAh00000000005>Z7E00000kP0Ug000000000000000jEHWC0000000000fNXS`0000000000\#
0000000000000000000000000000000000000000:64A^00000000000000000000l2c_k00000DR;K`000000000000000Si`VR\#
:HRGY8>3B6?1I3[7N;]V<7[\5000000000000000`jS<d0000000000EJDHS:A3bV0000000000Z4_UH00000000000000000000\#
YI;<d00000000003J:3;dfB>UNN8`>4cGE<`XGh62fV\f0000000000000004C<0L00000000001jTRo00000@E@bR00000mmOW0\#
0000000000000000000000000mi5Gg7]3f`JL<PB]kC=IDbX3_4d?4[F@RGoiN_fG00000000001<GKb00000000000000000000\#
bH3ECU9Y=Y94RZO00000000000000000000P\X@f0000000000000000000000000000006]`0nXkb0PR<`i^1HLki000003PJmM\#
9UIBT0000000000km2gW000000000000000DM0CJ00000;8^Gc00000000001da[b8VJ7QPQWBgZ@O7h00000j>MkB0000000000\#
00000O;SC_00000000000000000000b2DFgRBDcO0000000000000000000000000b2C4700000hV:G95ne4a00000a1MedMB=?3\#
feO<:f?5nac^3`ni\C`UmJQ@?6;RF0MmVRALeAW=:^Ye]]b_U_000007j0FN000000000000000000000000000000:]:X:00000\#
h;dHi000000000000000Q[LRN0000000000ASJSQ3`^>?0000000000000000000000000J:T_^0000000000000008E=8H9117J\#
0000000000P9e9V00000000000000000000000000000051>EC00000o1CfSJ^^jG00000kWc1\0000000000000000000000000\#
JN3^D0000000000=6RBI00000a@dAg1<Hoo0000000000LVcAI000000000000000000000000041U[O00000000000000000000\#
KUbF?0000000000Xh_[ML>F`X:MBTH000002E1?P00000S\>N[00000000006hKXhQ=U\;3S\=mO3ag1KH^_]000000000000000\#
dR8P<<<^LT000000000000000NhHf?0000000000000000000000000V6KRMFSMY93HdV:jAa=B00000000000000000000UCXa=\#
000000000048:07N7a0j>j:RE6VEn7000003TZK\CXN;D00000bld>L00000o80E`]_<_K000000000000000G8[Fe0000000000\#
mBUU900000000000000000000GgJ3@0000000000V:b:o000000000000000000000000000000000006RHlWgmYWY0000000000\#
dlHE9000000000000000THSn8000000000000000T_4j4000000000000000000000000000000MK9;=00000000000000000000\#
000000000000000000000000000000000000000000000000000000081YU@9;^J0Wa0QVd0c9E000000000000000000006?aL1\#
ZebV1MSdmY00000000000000000000klEN3hBQoA0000000000Mn6@CR=RD`00000QbHfbKiUkm00000RoIG=BIK\_32?eg00000\#
00000000000000000000ZWXA7Ue7H34J9CUoaaof00000X4O][00000D3bBJ<IMo;00000000004^8k2Wbe5F0000000000c2anj\#
017`l_ZZV80000000000gTaUS76UOh0000000000000000000000000000001iIc;00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\]jTKNA>cGhe=U000000000000000DCFH9h3HGh3[JQ81M??4\#
00000AN[fj4S9?VCL0JgdE263Y99]Z=nc7Q0000000000000000000000000]0I1]0000000000000002SDco000000000000000\#
0000000000WVG>U00000000004AY5<000000000067S;3UNVn\00000000000000000000\?VCGZBd5W00000000000000000000\#
00000000000000000000000000000000000Hd4fDb0R\JZ?X^m[Ud?_0000000000X7VF_AGEU?0000000000000000000000000\#
kgMhH000000000000000000006_dbg00000UG?nA00000000000000000000[_>D@0000000000000000000000000MN<3`00000\#
00000S_b8bl>cgC0000000000000000000000000000000000000000>ZJ8a00000:k2h^00000000007hOI?00000jd]\300000\#
c@D6J0000000000M>58G00000f173Io[0Dhi]BBLWH4AIndL>F11_6ZP6bP44jWMIf<>=@e\bXBTd66=00000000000000000000\#
[R?mTXh?:]Kf?l>Kf@`SSZBbDe8A<>000000000000000000000000000000fNB[N000000000000000125g7000004^aDG00000\#
00000d]9DB5SVfA1[5i=00000000008^;Q<00000LGI<F000001?\j2000001[9Rc1[9SN000000000000000000000000000000\#
0000000000dOK:50000000000000000000000000e??Q400000000000000000000\`bAH00000dnOG800000KlZQB0000000000\#
0000000000n]Z1HF8]2gCFH>E8J_9aAJ_Q]hh:2=00000000000000000000RD7k000000<DEfefbOi30000000000F^W6A00000\#
00000000000000000000000000000000000eKCC300000c:AeECII3Q0000000000K[>2Uf2:8ai[<>R000000000000000;c^0f\#
00000[Q\8<<L`oX00000T\E7k000000000000000000000000054SV08V8VaZaDe^00000@50Q8MVJ<;00000WAUB=0000000000\#
000000000000000O<chS0n@fLK\KERkIY8bEj7C4Q;Y`fE=4kPJ4`ck[F:_H00000A=`WYnR\`D00000E:]AE000000000000000\#
00000[Y0@g;l@cP6jN^9000000000000000leGgT00000j9\2f0000000000HEbU?00000KWC;A00000mY[?T000000000000000\#
0000000000e\bMPm<?CP1gV1Q0000000000h>120000000000000000ob;iO82[QU00000YORTI50c1;bm5aIH_\\I00000P>3nD\#
mYGOO76]BA<5_GA000000000000000000000000000000000000000000000000000000000000000000000000000j^bl=00000\#
0000000000_gCae000000000000000hI1=W00000000000000059ch?00000e4_Lg000000000000000a119CMV]^?Ml^O000000\#
00000l>A]=00000000000000000000000000000000000mnOhXIH]1<?V:9Oom@R:000006>3GQ0000000000000000000000000\#
9Y:Q1>g;Lh00000<d7Xhd1PVk;Y^=2;C3Ycg4:R;000008j:YO6AE>H:BNln000000000000000VNUEllM]P0jG:[F00000\:<o`\#
0000000000:>4@i000000000000000000000000000000mIQ8:00000:^Fe6fUDF4000000000000000kK<\Lm1O840000000000\#
H^:OU1VbL[00000000000000000000000000000000000j^?^hTYHdO:GR410000000000BGK;N0000000000`8Q^=0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ikGihST8dA0000000000\#
kh14PbUW5a1DbbK00000;@D1507MDMAY^3;LH`Y60000000000_G>WA000000000000000\A0A\000000000000000TMS=9_ga?[\#
00000;4A^EPERAk0000000000K=9<1000000000000000`NTc800000e2;a79K08H00000d8N7`000000000000000d=3`c00000\#
000000000000000000002`Z6:@2abaoA`;D0B5_`00000000000000000000EG^Z;0000000000FOT3CeTV6@o>]Z\2^Bam00000\#
W91Y_00000000002Q07JjkLPJF9NB34k:GWilHV<0000000000DlE42o0UHEmb`eGOaHI>;3b>K0000000000P:B`1gmJ_=;S;WM\#
LVS5k00000ON6L7\9]h:00000000000000000000CF17@lCdmD00000n?DSeBVQB70000000000000000000000000n]RZ000000\#
00000EfNQ6000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000079b80000000000000000000000000I[0hlj\QJ<0000000000000000000000000g7?H1\#
N^32F@M1_<HaEb@g3KGWEX_oj[fdJe00000i`b0e000000000000000ZP8@k000000000000000N@aeRgdbXj000000000000000\#
00000EM>fU00000000000000000000@KOY50000000000^_Df8@L]JR8j^S^00000000007_F2_7_F37]n>bk2PDX50000000000\#
00000UkO[X0000000000;U@6kie=0H00000lM<Y800000SW]3=0000000000Y:c6Y000000000000000867lMfDE4>dB7oF>2E<0\#
00000g^=9]0000000000000000000000000HL3W8`aWXk000000000000000000000000000000L;:iN3T>]aGi3MoNh83B00000\#
0000000000^aF@g000000000000000B3M\20000000000000005MMFG\d5JOZiLE00000000000H<;0>fR]X0000000000000000\#
aIGZ>0000000000000000000000000e4;[h00000OLGj\00000Uo<Aj00000000000000000000LfN[O0000000000iE``HLK^c2\#
0000000000EWXjeOL5bi><C\d0000000000<B1ML0000000000000000000000000e5\5U00000000000000000000BlLAV00000\#
SICVaoe5kg?ZGBR000000000000000ib:ed00000000000000000000kaD9Pi`GM_000000000000000000000000000000IjIAI\#
00000`;9gA0000000000000000000000000Oa2@i00000<c00@000000000000000W1Da[aV0?F]a68500000NBZJi0000000000\#
hQJBY000000000000000000007gcdddh3hAKgBe@jY96P_^_0[0000000000000000000000000Ub@?M00000Uk2L6R:LcVc<c_:\#
0000000000000000000000000;1ENn000000000000000cKNP>000000000000000000000000000000LGH0jhZTJY0000000000\#
00000=<UY9000000000000000000000odLa000000000000000RGLm074Y5d0000000000K@Xm]000000000000000cI_JL00000\#
000000000000000000000d?8g<667N5IBcNY]EDf4HJZRCcF[NPAXla00000Yh:<J000000000000000G3caK000000000000000\#
0000000000R0KU`00000\4Jm:000000000000000RRLe_MeL`n`@3;8OQ03<h56;La2IHAm@9b``NR2Wg>e9d000005de:300000\#
00000000000000000000c7;KS0000000000j_<WB>kQc200000000000000000000000000000000000000000000000000T=>=O\#
gWPF<0?4l0Z6[<O0000000000000000000000000f1M:5XQ@QcZTZYJl>b5L0000000000J?7PO0000000000onbFh0000000000\#
00000eUMDk000008>2_M8Z7OJ0000000000000000000000000000003hWYZ:5CkS000000000000000000000000000000Ob4CE\#
dVOZIJ7W`50000000000DKC6R000000000000000000000000000000000000000000000UdOJ70000000000000000000000000\#
aD>6D\\WOg0000000000dER?F000000000000000000000000000000000000000000000kL6J10000000000]^PUK0000000000\#
HH8C2QQ4SMIe^U85j`210000000000000000000000000000000000000000Jd`_c00000000000000000000000005lU:I00000\#
00000Q0=CS0000000000000004P_a000000000000000000000[f1Mh\Ea=800000:OeE@00000^bZ5G00000000000000000000\#
00000H8N9G00000UnQ`R00000Z_8f4c2QJY0000000000Jh]9Q]I<MZ0000000000S[VjP000000000000000000000000000000\#
00000edLO\0000000000000005f5I4\mSb4So<ST00000000000000000000m[_f60000000000D46=a00000000000000000000\#
000000000000000MOLLl0000000000bZ<Bk00000000000000000000\WSe`>J\af00000000000000000000000000000000000\#
KHBdb0000000000000000000000000X><IIYl6mSEEOQNC:0=j00000I\C1@G`7hS=hbjK0000000000fOQG>JmT9?00000@kQRF\#
;g:OJ00000]a1I>00000000000000063=\=0000000000Yd>k500000Y91aHi`G<h`T_V400000A>N;l00000000000000000000\#
P_XDC0000040Wi<00000_EWRA00000eDD<eeDDCh3R^cIgI>m=ng4FPPld9W00000_0c`J8cLZ_I9;HHhFDcA000000:G^Ja;P;G\#
TRTbL00000000000000000000000000000000000di2:ZbJVSb0000000000UMO?ID^>GG000000000000000iibDS00000;daQI\#
BIPYL0000000000SNJ2:P[MhZe>XM10000000000000000000000000d=9S8d=9Sc0000000000LW6DY000000000000000HD<W4\#
JiCa@7nF0FnfGQXh2TCM0000000000lL<<i9hH:]0000070>V?AVI\Cj:[cf00000Ln6LC000000000000000000000000000000\#
000000000000000jbG[6?XZ2F0000000000F]QeL00000YYPR;000000000000000I=<cBT0MBUYF3JH00000[H1GR>AG]W?GLn8\#
3N3io4m=]O^cTk@T45]_^?09?^B<[^[Q1`4M>F2IkS0RX0000000000MF\@Z00000BEXioW`<FgTD]bF00000000000000000000\#
00000000000000000000Bj`[n5^[U70000000000000000000000000000006VPV_00000H=``90000000000000005F?WB00000\#
000000000000000fP44bii=7d00000iM3[600000\QO=>0000000000\E2:@Uc@`3==Q`:00000VHHZ4WbS51000000000000000\#
00000h?N8oK1\TVPQ=EKNfYPa000000000000000000002FD6m000008n0;Y>X39n00000;Z_M<000002ZK0i0000000000keEaS\#
0000000000EmH<flNJI]HoZJTAnZee6`D?[KaC0E5JNSG[KVdhl@ZMkd;:@N0000000000onD?2000000000000000bf_KU=jXd3\#
W>YKKDIH\C]O19]000000000000000L]VMc0000000000I@_L?E0aYM000000000000000To2hHBP\mE0000000000a7X^G00000\#
F71]S\jEb]Z@6bZh<C_:46Rg@00000000000000000000000000000000000000000000000000EYA2Si>bcm1PZ`hhfIg1fmamW\#
0000000000000000000000000M9B;dhT[1O000000000000000fQd1k00000[0KhCdbT=Z00000G@^I8mCeG1000000000000000\#
0000000000000009<;92`bFT6@WHX:SSa`a000000000000000000000000000000000000000000000j_bfgeCWl80000000000\#
0000000000000000000000000lO1^X2^@32SHJl\000000000000000SjZ<>0000000000KlOnc0000000000000000000000000\#
00000_<^`500000Vf5nW6UO@B63UGTjo`Wk0000000000000000000000000PF<nJ0YPdQ0000000000<:]2P000000000000000\#
000000000000000[P`mH5B:CRB3TF6NG;PT00000aZH`<000000000000000VP[5D00000000000000000000000000000000000\#
00000K\1R^8X@23=G85@000000000000000000000000000000GGPTT000000000000000000000000000000000000000000000\#
0000000000000000000000000c;PSD_;2b@0000000000000000000000000CZLSPef:1886H7O_SHJ\SgC3i<MT`Nkf\@B00000\#
000000000000000We`G300000000000000000000YHAfeF:Mk\NL]6Q]3^c;0000000000cnVECfMc47;BYM8jCO5I0000000000\#
000000000000000eUc@B:d1D8Co5_KQH:95EjdCD;neIE00000S52U<Q=<CLB7YDn00000n_MgN911UGQZ8WF9V`YgA=ck>IH2DD\#
57Lmb00000000000000000000U`AOF<l7Pf00000NJ=kB]PCfcI8?`D6RCPXh03C_\_KEG>eBeUPG0UN_UPKXAKc1EF>>gO00000\#
00000YhNPd00000000000000000000000000000000000KO>JQ0000000000K0BJHf>M2?MeS?DeF6CX00000000000000000000\#
000000000000000Y;G\Q7=ILAKDM@=kXPeFe4XkB000000000000000K8a>6g^B1XOX^?;;]dB^0000000000000000000000000\#
02eQjJ[DbW0000008^7G000005idm14Q4M[00000FRSURIS[B^cg7R\0000000000gXJRe000000000000000000000000000000\#
fQ@ST00000<ATin000000000000000000000000000000000000000000000cO_]d000009?W:NG0NKm00000000004;1Qe00000\#
00000W^X::00000000000000000000000000000000000000000000000000J>F3O00000000000000000000000000000000000\#
00000000000000000000iJG;P00000000000000000000OCaOm00000000007kA7L000000000000000EHE:P_7El?CBC9Wnj[jK\#
<o8TXil>QFnj[lf0000000000A8Ihg^]MGP0000000000DKK=i0000000000]aIG000000000000000004YQk0000000000VWYaW\#
00000UA=_L00000kVLRo0aR;600000D6ZLKchcEEkndA@00000000000000000000DfUIL`f>8?00000000000000000000iK>e2\#
0`B4j000000000000000O>_o_9gcCaYbI930000000000_\5M?0000000000S21P:_k4?o00000@VJNi00000S8QOQ0000000000\#
00000000009_d7C000000000000000000004ZZSg2Zd5E00000TnSQR00000000000000000000hQ[L_000000000000000W7?>`\#
00000hd2_AcN1HH00000e@N>Y6KRQK000001g1m1V48^JZ0[je0000000000lPO6A[[FW60000000000000000000000000P<@a6\#
000000000000000PGVVUkecL;000000000000000000000TCJ37KXdD00000000000000000000ASTJ?0000000000000001V59K\#
00000000000000000000;9=lo00000X]L1dgW8aTHc2A6NeK@UZX1Gk000000000000000PmdHA00000_gJGA000000000000000\#
00000[`a2W00000000000000000000000000000000000000000000000000000000000000000aD\@m000000O]HO0000000000\#
0000020N_e=B]SJ00000P54`@:DO]MgQ^8Bkgb5\00000iLZ]N00000@7W6^00000000000000000000g>NUA000000000000000\#
00000:bK`_0000000000000006MJN`00000]UA_20000000000000000000000000000000000000000:4FN6000000000000000\#
00000NnGnO00000OdTM3Y5?65;jDW?`<]a\00000hlF\X0000000000;N9Zh00000gHR9KKW2T_k<6?\U_8o7TM_dT00000_k1Jm\#
0000000000RoAQXoBcao00000\0MQj0000000000O6;o?00000@Q>Ua0000000000000000000000000AG<n2oaVlBNhHm=00000\#
0000000000000000000000000GDQLEB=TD;eX[f^
"""#
