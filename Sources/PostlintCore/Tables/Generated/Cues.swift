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
att göra	_
att göra med	_
att lotta ut	C
attan	Ë	Ë
attans	Ë	Ë
attans också	Ë
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
avrätta	Ë
avrättar	Ë
avrättas	Ë
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
bastard		Ë
bastards		Ë
batikhäxa	Ë	Ë
batikhäxan	Ë	Ë
batikhäxor	Ë	Ë
batikhäxorna	Ë	Ë
batshit	Ë	Ë
be advised that		Í
be concerning		Î
be deported		Ë
be executed		Ë
be expelled		Ë
be exterminated		Ë
be hanged		Ë
be killed		Ë
be lynched		Ë
be shot		Ë
beakta	Í
beaktade	Í
beaktar	Í
beaktas	Í
beaktat	Í
beaktats	Í
beaner		Ë
beaners		Ë
beat		Ë
beat you up		Ë
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
best thing		Ë
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
blev fan	Ë
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
blir slagen	Ç	Ç
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
bloody idiot		Ë
blowjob	Ë	Ë
blowjobs	Ë	Ë
blådårar	Ë	Ë
blådåre	Ë	Ë
blåst i skallen	Ë
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
bra insats	0
brainless		Ë
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
bryta mot sekretessen	Á
bryter mot sekretessen	Á
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
bugger off		Ë
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
burn down		Ë
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
bövelen	Ë	Ë
call upon		Î
called		F
called upon		Î
came		Ê
came out	Ç	Ç
came out as	Ç	Ç
camel jockey		Ë
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
deserve to die		Ë
deserves to die		Ë
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
don't belong here		Ë
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
drop dead		Ë
drop-in	È
drop-inen	È
dropin	È
drug dealer	Ç	Ç
drunknade	Ç	Ç
drunknat	Ç	Ç
drus	Ç	Ç
drusen	Ç	Ç
drägg	Ë
dräggen	Ë
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
du ska få smaka	Ë
du ska få stryk	Ë
du skall dö	Ë
du som vill	9
du som vinner	E
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
dumb ass		Ë
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
dumma	Ë
dumma i huvudet	Ë
dumma i skallen	Ë
dummast	Ë
dummer	Ë
dummern	Ë
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
dödade	ÇË	Ç
dödar	Ë
dödar mig	Ë
dödas	Ë
dödat	ÇË	Ç
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
elda ner	Ë
elda upp	Ë
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
fastställa	Í
fastställas	Í
fastställde	Í
fastställdes	ÊÍ
fastställer	Í
fastställs	Í
fastställt	Í
fastställts	Í
fat ass		Ë
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
for christ's sake		Ë
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
få betala dyrt	Ë
få betala för det	Ë
få betala för detta	Ë
få betala med ditt	Ë
få betala med livet	Ë
få ordentligt med stryk	Ë
få ångra det	Ë
få ångra detta	Ë
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
förbannade	Ë
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
ge ett bidrag	d
ge fan i	Ë
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
ger fan i	Ë
ges möjlighet att	Í
ges möjligheten att	Í
gestaltningstävling	0
gestaltningstävlingen	0
get lost		Ë
gett fan i	Ë
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
glad that		Ë
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
goodie-bag	K
goodie-bags	K
goodiebag	K
goodiebags	K
googlemail	Æ	Æ
gook		Ë
gooks		Ë
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
gymnastiktävling	0
gymnastiktävlingar	0
gymnastiktävlingarna	0
gymnastiktävlingen	0
gyppo	Ë	Ë
gyppos	Ë	Ë
gypsy scum		Ë
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
gå och dö	Ë
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
gör en bedömning	Í
gör en beställning	Í
gör en förfrågan	Í
gör en uppföljning	Í
gör en utvärdering	Í
gör en översyn	Í
gör upplopp	Ë
göra en bedömning	Í
göra en beställning	Í
göra en förfrågan	Í
göra en uppföljning	Í
göra en utvärdering	Í
göra en översyn	Í
h-e	Ë
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
hitler was right		Ë
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
hope you die		Ë
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
hugger	Ë
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
hör av oss	F
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
i'll find you		Ë
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
inte leva länge	Ë
inte leva till	Ë
inte människor	Ë
inte offentlig handling	oÀ
inte offentligt	o
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
jews will not replace		Ë
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
kick ass		Ë
kick out		Ë
kickass		Ë
kid		W
kidney transplant	Ç	Ç
kids	W	W
kike		Ë
kikes		Ë
kikhosta	Ç	Ç
kikhostan	Ç	Ç
kill		Ë
kill time		Ë
kill yourself	Ë	Ë
killing it		Ë
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
klottra ned	Ë
klottra ner	Ë
klottrade	Ç	Ç
klottrat	Ç	Ç
klubbens	e
klura	6
klå	Ë
klår	Ë
knapp på magen	Ç	Ç
knarkade	Ç	Ç
knarkar	Ç	Ç
knarklangare	Ç	Ç
knarklangaren	Ç	Ç
kniva	Ë	Ë
knivar	Ë	Ë
knivhugg	Ë
knivhugga	Ë	Ë
knivhugger	Ë	Ë
knivhögg	Ç	Ç
knivskar	Ç	Ç
knobhead	Ë	Ë
knobheads	Ë	Ë
know where you live		Ë
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
knäcka	Ë
knäcker	Ë
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
kriminell	Ç	Ç
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
krossa vitlök	Ë
krossa vitlöken	Ë
krossade fönster	Ç	Ç
krossade fönstret	Ç	Ç
krossade rutan	Ç	Ç
krossade rutor	Ç	Ç
krossar	Ë
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
kul att	Ë
kula i pannan	Ë
kula i skallen	Ë
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
lata	Ë
latinamerikanskt blod	Ç	Ç
latinamerikanskt påbrå	Ç	Ç
latinamerikanskt ursprung	Ç	Ç
lazy ass		Ë
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
ljugare	Ë
ljugaren	Ë
ljumskskada	Ç	Ç
ljumskskadan	Ç	Ç
lmfao	Ë	Ë
logg	?
loggar in med ansiktsigenkänning	Ç	Ç
loggar in med fingeravtryck	Ç	Ç
loggen	?
lojal fan	Ë
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
lynchas	Ë
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
länge leve vita rasen	Ë
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
låsas in	Ë
lögnaktig	Ë
lögnaktiga	Ë
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
misshandlade	Ç	Ç
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
mupp	Ë
muppar	Ë
mupparna	Ë
muppen	Ë
murder		Ë
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
mördade	ÇË	Ç
mördar	Ë
mördare	ÇË	Ç
mördaren	Ç	Ç
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
ni ska få smaka	Ë
ni ska få stryk	Ë
ni skall dö	Ë
ni som vill	9
ni är död	Ë
ni är döda	Ë
ni är dödens	Ë
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
no blacks		Ë
no gays		Ë
no jews		Ë
no later than		G
no muslims		Ë
no purchase necessary		\
nobody likes you		Ë
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
onda	Ë
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
paranoid	Ç	Ç
parasit	Ë
parasiten	Ë
parasiter	Ë
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
pissed off		Ë
pissenlit	Ë	Ë
pissig	Ë
pissiga	Ë
pissigt	Ë
pissnissar	Ë
pissnissarna	Ë
pissoar	Ë
pissoaren	Ë
pissoarer	Ë
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
riktig fan	Ë
riktigt fan	Ë
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
räkna dina dagar	Ë
räkna era dagar	Ë
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
screw you		Ë
scum		Ë
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
sen fan	Ë
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
shoplifted	Ç	Ç
shoppingångest	0	0
shoppingångesten	0	0
should have killed		Ë
should not say this		Á
should you require		Í
should you wish to		Í
shouldn't tell you		Á
shut the fuck up	Ë	Ë
shut up		Ë
shut your face		Ë
shut your mouth		Ë
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
ska få tag i	Ë
ska inte spridas	oÀ
ska omhändertas	Â
ska skilja sig	Ç	Ç
ska ut	Ë
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
skönt att	Ë
sköt	Ê
slag		Ë
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
sleep with one eye		Ë
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
slår till	Ë
slår upp	Ë
slår ut	Ë
slår vakt	Ë
slås ihjäl	Ë
slödder	Ë	Ë
slöddret	Ë	Ë
sm-final	5
sm-finalen	5
sm-guld	5
sm-guldet	5
smartarse		Ë
smartarses		Ë
smartass	Ë	Ë
smartasses	Ë	Ë
smash		Ë
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
snart är det	È
snattade	Ç	Ç
snattar	Ç	Ç
snattat	Ç	Ç
snatteri	Ç	Ç
snatteriet	Ç	Ç
snedögd	Ë	Ë
snedögda	Ë	Ë
snippa	Ë
snippan	Ë
sno det du	Ë
sno det ni	Ë
snodde	Ç	Ç
snopp	Ë
snoppen	Ë
snott	Ç	Ç
snyggaste bidrag	D
snyggaste bidraget	D
snyggaste bild	D
snyggaste bilden	D
snyggaste motivering	D
snyggaste motiveringen	D
snyggaste svar	D
snyggaste svaret	D
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
sod off		Ë
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
spräng	Ë
spränga	Ë
spränger	Ë
språkligt avseende	Î
språkstörning	Ç	Ç
språkstörningen	Ç	Ç
spänn	Q
spärras in	Ë
spöa	Ë	Ë
spöar	Ë	Ë
spörsmål	Í
spörsmålen	Í
spörsmålet	Í
ssr	Ç	Ç
ssu	Ç	Ç
st	M
st.	M
stab		Ë
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
stupid ass		Ë
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
ta livet av dig	Ë
ta med	È
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
tappad bakom vagnen	Ë
tappade minnet	Ç	Ç
tappat minnet	Ç	Ç
tar amfetamin	Ç	Ç
tar baby		Ë
tar dej fan	Ë
tar dig fan	Ë
tar droger	Ç	Ç
tar heroin	Ç	Ç
tar i anspråk	Í
tar knark	Ç	Ç
tar kontakt	F
tar mej fan	Ë
tar mig fan	Ë
tar tabletter	Ç	Ç
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
trakasserades	Ç	Ç
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
underbart att	Ë
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
ut med	Ë
ut med packet	Ë
ut ur landet	Ë
ut ur sverige	Ë
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
utrota	Ë
utrotar	Ë
utrotas	Ë
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
vet var dina barn	Ë
vet var du bor	Ë
vet var du jobbar	Ë
vet var era barn	Ë
vet var ni bor	Ë
vet vart du bor	Ë
vet vart ni bor	Ë
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
vidmakthålla	Í
vidmakthåller	Í
vidmakthållit	Í
vidmakthöll	Í
vidrig	Ë
vidrig människa	Ë
vidriga	Ë
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
vilken fan	Ë
vilket avseende	Î
vill du	È
vill du vinna	3
vill fan aldrig	Ë
vill fan ingen	Ë
vill fan inget	Ë
vill fan inte	Ë
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
våldsutsatt	Ç	Ç
våldsutsatta	Ç	Ç
våldsutsatte	Ç	Ç
våldta	Ë
våldtagit	Ç	Ç
våldtar	Ë
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
watch your back		Ë
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
ynkrygg	Ë	Ë
ynkryggar	Ë	Ë
ynkryggarna	Ë	Ë
ynkryggen	Ë	Ë
you are dead		Ë
you are invited		È
you are requested to		Í
you can also win		3
you can win		3
you could also win		3
you could win		3
you will die		Ë
you will regret this		Ë
you're dead		Ë
young people		W
your card		c
youre dead		Ë
youtubekonto	0
youtubekonton	0
youtubekontot	0
you’re dead		Ë
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
översittare	Ë
översittaren	Ë
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
000000000000000gA>HG000000000000000000000000000000A5LIGIMR=NP87i1000000000000000>97:K00000C>NBLM?18O\#
000001E5`E00000THVRa<<6LXSA;R=000002l@:U__8AAST=6h000000000000000FlLnS0000000000000000000000000U0Z]>\#
0000000000ah<[]00000EWNB200000000000000000000boEogfa;7<00000000000000000000000000000000000B2E@NXcU68\#
dgW3:000001jU0YDhFF=0000000000gA3mK>FAXhj@P3`000000000000000000008GQf^00000000000000000000BFJH700000\#
000000000000000X6KLO00000000000000000000000004GMN>000000000000000000000000000000?^NYS_M=Le0000000000\#
0000000000IE6]c@^BcK000000000000000DR0^d00000Vj=0c4PD@a00000000000000000000000000000000000HYCkB00000\#
00000Kd6^Te4_J90000000000[JOZXl_ZeD00000000000000000000C0>a@00000?9[2G>8DSf00000CIC52000000000000000\#
00000V1Wcc0000000000Se5ie0000000000000000000000000fi;n87QGA2\5TTB5TVMN6U^YV0000000000000000000000000\#
e\G4lEWFB`R`J:90000000000000000000000000NG[EX0000000000000000000000000]:S3\0000000000K\Rd[00000;\SMB\#
>IbIj00000g;=FY0000000000S?1JP000000000000000H_WNP000000000000000L1[8;00000000000000000000k;RYFDNDnb\#
I3TEP00000000000000000000000000000000000N6SeH0000000000000000000000000g:0bD00000000000000000000RV:P:\#
=NHMN_ON<Z000000000000000^=TCYKg:S`0000000000dl`380000000000?K;bG00000000000000000000hLBlo41OWEMg[I`\#
JKE<7<l3ohCEWYM000000000097;iXKgNHO000000000000000000000000000000<_Dd_<CH]A00000000000000000000PZ<bg\#
bI[VK^oC?Q0000000000000000000000000Z58GgK1Ym;<7:=c0000000000000000000000000iB@ZV0000000000NF@iBd2X8c\#
000000000000000000000000000000<U0[K^d[@\0000000000`oHN`0000000000000000000000000000000000000000Ld=]H\#
00000ai<6LRIMUnEmVEM00000000000000000000eg\Fa0000000000@G>Kg00000W>SGC00000LALSV000000000000000IgGTF\#
00000PQK2R00000000000000000000GE<DLE:H??NRVOQ000000000000000gE;oM0000000000:?F>H:B[J0nU[>P0000000000\#
ghS]ZQIRRL00000^mG@Y00000000000000000000n7a8?000000000000000k48Ocg[FmLegTF_00000o0Sf8000000000000000\#
00000V[31`SOSFNjPZf=:0IANJ<_?10000000000000000000000000<ED<[N5FjnY^:;gSJYM<n_]Ci0000000000T<6iF;39_b\#
7>H`V=eRlh00000aVNQH000000000000000:7EY1R`8TOJ\Ri300000d;^=>0000000000000000000000000000000000000000\#
00000CnCjM@GFeP0000000000000000000000000000000000000000000000000000000000000000000000e3QbY00000HQDVd\#
Xl>@Q00000g0Ccn00000000000000000000000000000000000000000000000000000000000000000h7GhOf]Ki5PT5_Q00000\#
00000l>Baf0000000000n^1\A00000C7DPmnM0VM000000000000000;l0nA_45OFOo^0\_16IX0000099Ti]00000kI6d<3F<a[\#
gYOdG00000000000000000000=K@D`lV8OOo>CdERU[^N00000Zc@[i:@XJ:0000000000HVY2C000000000000000f>2Q;hOIg<\#
0000000000000000000000000000000000000000000000000000000000003l3kS00000R:V7g>VW\A000005[0L80000000000\#
FDQ`[00000000000000000000];V`H0000000000UeEG0eH9B`7Z_h:0000000000`FUc@2VDTP0000000000^]D;ePWDB800000\#
Bl?j3000009I@6i0000000000000003f\@9h67d]000000000000000000000000000000000007A6ZcE0JCB_<`2M0000000000\#
000000000000000000000000000000DMBPn0000000000000000000000000000000000000000j6`:U00000000000000000000\#
0000000000000000000000000cK@;AF?8FN22_o>Wca`X0000000000eMSc1ACAad00000`K[oe0000000000FLa?Z00000XG=Q8\#
00000@H3bb000000000000000000000000000000000000000000000Pn?@<0000000000lPNmE?MGZTWbH:@000000000000000\#
000005g?J10000000000\:Q];I1[WmKfb2a0000000000000001a4R?G>LF40000000000@QM130000000000000001UVcM00000\#
`OZYZ00000000000000000000000000000000000`7P;lFORCS000000000000000V2Y]F00000WDB?TZo`dLoaM?]XG\4ZZEb@T\#
0000000000D4@@AFD>J70000000000aFGWSM\`@=0000000000000000000000000000000000000000000000000000000<eSTV\#
?_7N;Bf8F_0000000000iaB?:0000000000:fGZ_Ff]Y^0000000000]PU<jZ25n8c4OPX0000000000E1R=70000000000nK\MJ\#
aaM4K000003@;<:Q@M`600000000000000000000Ie5UA000000000000000000004gR:0m?LMEKf^?f000000000000000nZX\H\#
00000000000000000000Ae6Sg00000HMMB:00000000000000000000GUGC=0000000000EY43d000000000000000hT4RW00000\#
0000000000`N0WW0000000000ULUY9ERX_3UBYg`000000000000000nK8m=00000?FR^A000000000000000000000000000000\#
00000000000000000000o;]Zj[cbSPIP:JZ0000000000000007e<Fc00000JH=k[OL2nh000000000000000000000000000000\#
]KWL15FQXD00000glXn50000000000l03n\GbBU0e9ZE?00000`H1Ljii>nc000000000000000000000000000000=`U1k00000\#
0000000000^C=Cbjh^L7000000000000000000004VCb[0000000000<4Y1Y3o;OK0000000000Rn56>0000000000^ZbIB00000\#
00000g\]UE3g?:bNmJNB;oN@A2H8@cWcA\?ccS72a=S<WE=^2=0000000000000005:6AKa;BR9k6UJ1\7K:R00000000000gF`c\#
00000Y3=]h000006N:>5FTG83_4TPd00000fS1cF0000000000_J:iEV76SGOU6j_?@=>[00000\[:Nd00000000000000000000\#
mWV>0000000000000000000000000000000000000000000000000001[=7E0000000000DobWb00000an@;H0000000000>T;^Z\#
0000000000V_]\Q00000000000000000000ITNRV0000000000kc:hE00000000000000000000b;EDiocPKP44TlnlPH@eK3Vh@\#
VdV8`000009:<e<00000Jj85aF6Sk9000000000000000000000000000000000000000000000HVN]?hJ>5XC41F?KIKn31]LVf\#
00000j`^CM0000000000ElYlS00000H<_a8IN:^he0a5k0000000000:D?K4Zf@=?mkF1_@HHGNF3K0]j^Umn000000000000000\#
0000000000k`E@b0000000000=_MZ8en7h;FNERb^8?T;WIKWWO@W1c<\[Y5CbbC@000000000000000U395aH5DP8mlVA@ONX2b\#
odXjXO=]IM0000000000000000000000000000000000000000000000000000000?kX`No;^dG0000000000l19aM00000l\\kd\#
00000000000000000000000000000000000`c>dnbR0^D96Vii[dQQ10000000000FU@lO00000IM30PQUB9Q2fTU=000001XD<Q\#
Wo>[R?CSGn0000000000K<OWS;Z`iR0000000000XQ5[i00000SJF7N00000[H>g=00000n:=NcRFH>_aODY`0JL>BZ188m00000\#
0000000000Md9EQ00000000000000000000Hj<kD000000000000000I<0b[8e?dRBOLif000000000000000;Z5j1HMDAj00000\#
00000TnVAh000001ZGlE00000RN[5=0000000000b:H8RfS;510000000000d5EZmMH134^R?74PU[?;00000000001_:CeA6H2o\#
0000000000KKEZZ00000kcEX0UZDn500000000000000000000000000000000000000000000000000@@M6=000006nM4_00000\#
N0=2Ijj?HVd3^n[HeG2O00000000001961@05DOK00000000000000076_@f0000000000[H]M=00000000000000000000GP7Uf\#
9iMS80000000000BS[Yg0000000000@<LZDchMa`hWUI:lc]Vk9[a<<4LHe@@=9`6e8;Wgf\RkF]lSkVg2b5f00000000005AEm`\#
hHT?H00000000009JUQZ00000QRUGV0000000000000009BXKF@U7S500000o=4o00000000000000000000000000Li0mag_9N]\#
TcE=?WbTI;NEY?O0000000000maH5\000000000000000R0`6iD4V=80000000000000000000000000SSI@fQ=`Ba0000000000\#
0000000000U^aL`nX_C4P`GMJQUF^ZH\`c1000002X:IXLR9Ii0000000000000000000000000\3Mlo>0`ZV0000000000=j3oP\#
0000000000mC1a^jT8ahPfO5eD8UKa`Y>8BPTV:80667@Bn\G8aI\a>O:`JkXT`c\0000000000jbIlo^nT\i000000000000000\#
000000000000000@5P1k0000055Wn[0000000000000000000000000000000000000000000000000000000X121[__O4_00000\#
leH;bgd8dTW1Xn?000000000000000000000000000000Y5DVO0FX[H00000@aGmHCLC:<00000Bh=]W0000000000:8Xfn00000\#
000000000055I`o>c;cK\U1io000000000000000Z=1EAnIJT:FL9^]00000Y_Hjd@CaOK00000CRF[<fbGFXD8MmU00000@hXKV\#
Xi[VZSV6Gn0000000000000000000000000000007n8K;0000000000[?SWQ000000000000000P9LE7;:_U8000000000000000\#
00000\cL<[HRR3K00000000000000000000OSG\_0000000000T^7h[0000000000CQ_=R000000000000000000000000000000\#
00000f4117VK?Wg0000000000000000000000000UHF<BVi@9869abh0gLI_H68iiml?[`00000dEKb;00000`ZDPC5iDP^6WOYk\#
=:L>20000000000joUOA000000000000000[77C?0000000000_5ZIQiJ=R<00000>1L[U000000000000000000000000000000\#
00000000005\AUV0000000000R6D9F00000000000000000000KXV6007]5;00000_[SmA0000000000IiT4100000X`I2o00000\#
IXSC`00000bgXQ>00000000000000000000mU9\l=e8@[1iZ_VA<_Vf000000000000000@DOY[S4M=@?Z_>`0000000000jO^aZ\#
00000000006nTS>00000000004oDI7gla4I0000000000Nf8GX`bMfCM6SJ163DaR5T40lFYXCB000002755c0000000000AnC>U\#
hWB\[<AVJB00000k77;DRgZWJ;b4bLWH;=:00000LM9Gk9FFdGa`Z^L>LbU93f1CP0000000000000000000000000;5@JWm58MR\#
000000000000000000000000000000jW]7U000000000000000mK7[Eb5HeOn3VbX00000000000000000000aX_nH0\L\n00000\#
85R2j>BM5b00000Q8WN_00000000000000000000000000000000000\2Yi;00000PaT4D0000000000@JXJI000000000000000\#
0000000000000000000000000000000000000000KKL;H00000G2XfI000000000000000000000000000000J]Z>QEa`gB00000\#
00000000000000047HgM00000Q0;FO?[U]Q0000000000000000000000000000000000000000EaJ7200000000000000000000\#
am_Ob000000000000000hRANGlU^0N_G4TOEmUQbh5V];00000K3:=SiNJ@4000000000000000=J9JYn^b7100000<X1LK00000\#
og`I<00000QKMG9000000000000000b72jbhU5j?Y[90FXe94P=GTaC00000000000000000000]i?`A00000000000000000000\#
0000000000KSTkh@F<lFWfTMf000000000000000000000000000000>NZ^h00000f7B:L000000000000000000000000000000\#
B^T:m00000000000000000000lmA_e;T`ZA000000000000000\`:;E0000000000[XbYk00000000000000000000`E<G[00000\#
0000000000000000000000000000000000000000;3?Ai`US@o000000000000000=QJF`oZC3\5XGmmb<NHe000000000000000\#
4aZ^[000009:Mo?0000000000FA\3n@NN[o]lSkg0000000000000000000000000000000000000000`@]W:000000000000000\#
00000000000000000000000009HBfnVdW6f00000`Y0lm000000000000000a8GU24hInHHRb1?0000000000000000000000000\#
00000aa5Nk00000000000000000000kZF<kn8aKD00000000000000000000000000000000000000000000000000ai7M?00000\#
9f`DG00000000000000000000M>@0LO7aOb0000000000e[KVTdOYl?0000000000UF:TZPEZ6i000003NaY700000000003_1o[\#
:EWWZ9I03fDOW?W0000000000000000000000000e4Do10000000000T9NoJ00000Zea4A0000000000oX`?ShGa;mcmX0?:=5E2\#
000000000000000000000000000000000000000000000000000000083Oa70000000000000000000000000b:NoP0000000000\#
RH1PO5@RfC000000000000000jP`;i=@DXa000000000000000000009:2E20000000000joX=<h]UCgN5;^SPF=FAJLGUWUTN\P\#
000000000000000000000000085;=GZI;H^00000OnQnmVUVBi0000000000000000000000000000003aXRV00000kd^8e00000\#
Im8R;00000hfQg67[M^D00000NiNZ2AJZAb00000G;604V>aR?12D0nS6De10000000000_\R`b0000000000Lh2;Pca7>CJdN0X\#
7PS@@gM1SRQ7XClXh>T_k7?d4o<YIigKZ`ehI<jn00000jh0QiN`Tma0000000000R5KhG000003BKKX00000000000000000000\#
0000000000>Z:_K4l5oAD3ZG:9]BhdQc]\>]d_@7000000000000000GJT6J000000000000000b3WOk00000000000000000000\#
000000000000000000000000000000Z_4BiPGW:e[J^XY000000000000000lS?WJ0000000000S]Y_i000000000000000AhR[4\#
00000000000000000000\E1ZZ0000000000nmPkYCgMo20000000000000005_AL<3BNO00000000000QH08c000000000000000\#
000006MIa`6[a=l0000000000WBbNZ0000000000000000000000000E@3Ui0000000000000000000000000j_ELm00000;TR8_\#
fi6[D0000000000GgBETLmGg;000000000000000eSCP2JG\cX00000000000000000000ML<Za000000000000000000000m8`e\#
000000000000000000005G8lnSeFf?Z@\oO00000000000000000000ONT?200000000000000000000TJN4F000000000000000\#
JH?D800000bWE@<000000000000000Q[=?C00000LYN>X000000000000000b^^T>00000oP@`e00000`f\NU>06ZV0000000000\#
0000000000g^:@V0000000000ND@GG0000000000000000000000000n4_52;gXgB<]]9i0000000000^d<df000000000000000\#
00000];1Ai0000000000000000000000000b9WD90000000000000001Y<:nVc8@U0000000000k>X^[00000ARHKg0000000000\#
TF?=2MjSc?00000000000000000000<IbKkA=5ZP000000000000000d_B\L0000000000000000000000000Td@I\Wf;_ETWAR<\#
WF:H109QC@V][3Oh2E]mgZLoT`DaWd0000000000C2HhVbjPD10000000000000000000000000hVK680000000000T[8G:00000\#
LOPL8KTW^n_@X;NA:X;_5OX_?]1`P10000000000Y6;X0Cm:HB00000000000GN[G00000AVIOS00000000000000000000@kJdC\#
00000=N;E200000CG`[I00000`JPj@YE:YcmGIK4MhNdkeK4eghUSMP0000000000000000000000000dP>S<000000000000000\#
KEEN6J?Cg100000HX<fFGb=Q`00000O?Iei3N7ZBYgEPiMVM7n[AU?0>d^Baa>^k0000000000000000000000000000000?J0[8\#
00000000000000000000JX>IcgjM2[0000000000000000000000000ciVZ<Hc1bf00000gd:9<_MP6<0000000000\iDQI]BQiJ\#
NV_dY000000000000000000000000014;<m00000SA>eF000007`?J\`Y5FeJY3Kg0000000000i=^mWmAam[b[;IENDaIgNRBe]\#
0000000000000000000000000YS_@V000000000000000000000000000000`G<;:SW6BZ?_3hDWm@\`00000QOZ\eV9NOLnXJDk\#
1b_lKaH7eNgb;6@mS8`oHbDBM4eVjX000000000000000;X8Nb00000000000000000000000006[LIX00000\^1NS0000000000\#
0000000000>oG8@0000000000@aS?OY[Uc1JlWg0WVY4889=EMKU\`G<4]Aj000009eX9`00000000000000000000o?:QW<]]=[\#
00000>`4Ko000000000000000000000000000000md3YN0000000000n@^h800000000000000000000N_`Pe_Q<UA0000000000\#
00000V5E^d00000LBR`?S9VI10000000000mfXBY000000000000000?\NaOCgDL4@e:]X0000000000e\]>o00000H59`\00000\#
00000000000000000000F14>S000000000000000ZY;I_00000000000000000000000000000000000M:]PK000000000000000\#
000000000000000P96[i000000000000000cQLX^Ln7iI00000000000000000000Y3^5hOG6HS0000000000000000000000000\#
H39TY]N_:1^N=h22QB_?00000^5>i=00000o>GJ>000000000000000FbHhB[>`?=0000000000jONVC000000000000000E0E:R\#
00000000000000000000000001<;o:0000000000000000000000000000009aKZ`NbA8>00000Z6U^b00000000000000000000\#
00000`\B9c00000hoZ9o000000000000000000000000000000jU3gb0000000000000000000000000000001`32N00000Il5E>\#
Fn:3NEbZ>C00000QL?Q=0000000000TD_`00000000000\^G=4G9VCDdO4J7d^YWb00000CYU[a0000000000000000000000000\#
00000b56^Ag^`09000000000000000000000000000000jB?g;QG2_@KX?e0m9H58aVRSGBFP2mCB34m00000000000000000000\#
4_U1U6UWOUAhLh[00000mO13b00000b0JB?0000000000000000000000000cCRN=0000000000000000000000000ZVTKQ00000\#
000000000000000ZUA1SNl\k[00000CMN53R2D2c=NYe27QP[=WT\Ao0000000000HoZ2;9G`2BN3<S]0000000000000008POC<\#
000001^3fe?hVCVj>;:\M2CDH000000000000000000000000000000000000000000000000000000000000YZA_O0000000000\#
Lj?cW000000000000000000000000000000000000000000000[3U6A0000000000m19AQ[h;]S[iSdE9Y]ge33Im\0000000000\#
000000000000000U]3@U00000000000000000000l;2`300000000000000000000k;]Q[000000000000000000000000000000\#
00000>^@[7QjRMl0000000000LIY>E00000000000000000000000000000000000J?8>IEa3kn00000000000000000000BX3f2\#
fhNXM00000Q>5VDF0K1\0000000000=iHmfFk<GAQa7NlfaLfWIH<^:W6Q;0`OS6N0000000000`1;b800000S]WJK0000000000\#
0000000000000000000000000oK?U5kHJTH00000ANIL[00000OHOBN00000000000000000000>AGDT00000000001APRiW9N\E\#
00000QH0h`00000000000000000000NBT@Z000000000000000000000000000000000000000000000R\Jl[DZ7mZ00000V]Md`\#
LnH;\00000QEWPUZL92U00000000000000000000000000000000000LGKJQCF]2400000000008DLdH00000GSQl20RSSJ00000\#
df\4<WQaiG000000000000000000000000000000hNT^?00000GA1kIE\T[A00000Qn0G:00000000000000000000hEIP@00000\#
bR>nm0000000000000000000000000000003?AD4?g5=;00000HO;@000000000000RPI2000000000000000NJD:C0000000000\#
00000Q04fM00000=BL>Y00000000008A05NmDCWE?X3AR?8Tn5h3X7IHKPja000000000000000?EN=]:VJELUaOVI0000000000\#
SZ>2iE`V41SJZ=>73^nJ00000:6MiM00000:V7Om0000000000h0`oO0000000000000000000000000000001Z9cZ00000P^aCe\#
00000000000000000000\`PI=gOZ_:00000377Ncd:<FWn2?AD00000gn>2K00000W1SSl=bU5W00000?<Yjk0J\_Y0000000000\#
`0QgN000000000000000YKPE[000000000000000P4FlC?FUkd000000000000000^]9jR0000000000j`8O600000000001QP3P\#
00000\3HM600000mg:Z;=5K6`000000000000000000008A2kWhm5Ej8N:[C0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_D[J=8Nj5000000000000000000000000000000V\\3C00000X7QJj\#
HGU93000000000000000AlQ14000000000000000SGMIZ0000000000dV:k3:WFomGh``E000000000000000000000000000000\#
00000lANUg00000U569F000000000000000hV[;?0000000000GBW\ZMd^e0_FalF000000000000000^KQ8>NM5:d0000000000\#
000000000000000fmbFX000000000000000OSJLM`\H^Q0000000000`VYkZ0000000000000000JCn\00000NjDH<00000IjHk[\#
00000M6BY]00000g@FVK000000000000000WPZ[E000000000000000e>3CLbdZEP5PS;2Q5_g;00000YM;ND4X4Z:^9D]cZ=Gef\#
J\VB;WC\ONFm<YZVJ[WaJ7^dc0000000000000000000037X0V44:dZ_=KIe^e[R`00000P]`U?00000000000000000000>kEfJ\#
00000000000000000000GbNVg000002;U:70000000000N44Tf00000Zl2XPQ68GH00000QQE8`kbJ7i@PRJdg@4E>00000jR=c5\#
0000000000SU]nD5nM`j4AN^i000000000000000]_2ZMkf58]00000000000000000000:V6:kZo5PN00000`U3Zg00000lF0nM\#
0000000000000000000000000??`jNICY<Q0000000000IbP0;000000000000000000000000000000lG9RG00000`@b9O00000\#
000000000000000000000BOB`0000000000mYAf`000000000000000^`BWdo\4UU\HRRYk8QmZi[=K^000000JQWo0000000000\#
000002@8S=00000S8^baEF`OT2K:LL000000000000000m`09nM0Y<e00000a0Din00000000000000000000000000000000000\#
00000T33ZWeCL9X>JR?J48_<[000000000000000_4DeX0000000000000000000000000Y4ORDF;^0ggVYHTV7Ub[:`XN900000\#
00000<Y^_P0000000000000000000000000Y9UF\000000000000000?hOif00000GV@NJ4eTX>000000nbYK000006nO0I00000\#
0000000000000000000000000^[;U]0000000000iU5`bHo\R<00000000005^^?Z00000I=_6:00000000000000000000@k7\j\#
000000000000000b7^4b00000000005_G2D00000000004lH=RM[_B@00000DLU[K0000000000gP;0000000GcXkR=bL[C00000\#
00000=Q2[fK^2292>MNU0000000000H5S7C00000RNTlL00000mR=A3fJR6dG@;j@00000M:SJN00000Em2[90000000000EkRmi\#
FT3Oj00000000009nJ:G000000000000000@V]1`6?@<0:_TI]00000NYJUPj;7L600000000000000000000000000000000000\#
0000000000Oo5iYO@AS_22CU68F=7hOiXPD7V1cmQ;VWO00000000000000000000\l3[T00000000007?;VR_13;id4Voo<R^kZ\#
0000000000nQMD9ja3<M0000000000CRb8^0000000000000000000000000000000000000000SS0eP00000000000000000000\#
000000000000000PbVW\000000000000000i;30]000006TE`N0000000000000000000000000dVJ?J28E9Y=@<]nBjO^J00000\#
00000j1:7;000001oZg:0000000000000006[7K7000000000000000=e0JK00000R:GHi000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030S5]V2DGKT9@_>OaaAc0000000000\#
GCYZi000003GEaS000000000000000I0a6_ToSM900000^V[l5000009e\Pb000000000000000^mS^900000000000000000000\#
00000000008LMTbW4GPBogaAQ00000000000000000000m:X7<00000S0\@XUUUO1ci[4F00000;B5>T00000000000000000000\#
<S_?ih@S340000000000^Y^eT0000000000000008\W2QPh5H=000000000000000000000000000000000000000000000iBTYN\#
0000000000000007lW=C0000000000RJ@?B90JAe00000fkUB]0000000000E<76VU2<Ao0000000000]C=9H00000`i7oS@_b>P\#
E`Uoa00000000000000000000T]1V6b>Z:Q0000000000YETK10000000000H5[@M0000000000cHLZ2hJ9g@kb?Q1AVISE00000\#
00000?IDE_00000GD2?M<RNSebB85H>g04A8=Y`500000LFXQl00000MVP60?`>GMhX<oS3NYkIJ__WmhMP@\W2Qgd0000000000\#
0000000000000000000000000;QaT^Gl;FdBVGn;0000000000ik<;I000000000000000aX8UH00000Z_][\NHOelHl9E0H5;DZ\#
7Q<T;9?G_RkbW]g00000000000000000000H:=^HhnXL<0000000000EVET300000mX06m0000000000000000000000000QTHE5\#
00000fS@Ob00000000000000000000000006E85800000MJ6HiS>b=\0000000000NS2Lg000000000000000:7M4j00000ML;T5\#
000000000000000e2=o;1YMl]U[IG4P=WU_0000000000000000000000000KA0_\fXAd;000000000000000000000000000000\#
0000000000QOUJE000000000000000EN=4PIhHai000000000000000i_PTF000000000000000000000000000000<TC^TR_C_J\#
m?IWI\Q_S70000000000000000000000000<I19P00000=@1ki000000000000000000000000000000b3ZTI0000000000Ea]gJ\#
QcI5FQ\ZI6000000000000000Y_KOX;k[A?000000000000000000000000000000lgZbY00000000001@Df^000000000000000\#
00000=6GKo00000o>7_30000000000`XO9cD0H4^oPC<Y0000000000MfSg9000000000000000R_56N00000000000000000000\#
0000000000000000000000000E[?ee5PD[j000000000000000000000000000000E:MEf00000000000000000000Cn1lRV4RbR\#
000000000000000000000000000000000000000000000000000000000000^S`n^e>RNleNEKnWdTEcD`2RC<nCTc>LMgG_:8Om\#
00000UPW:8Z`agQ00000N_Qj]00000;>Hhj000004PVJP0000000000KG]0\8PNco;maHS@PI6]3XXo:_=H7T00000?9F2S00000\#
0000000000NiG7f000000000000000000004b]2K00000;`?>K;U[iS0000000000000000000000000000000000000000?SBDc\#
RYa@V000000000000000000000000000000kG<0b000000000000000=:>@2000000000000000dPU_M00000:7CRN00000dZ6YX\#
<lD2R3DWMg000002nG8H00000];[k`00000KKR2M0000000000>:E2N=nPflb@Sg_0000000000000000000000000fnOLE00000\#
1N0\F0000000000K373700000mQ]Dm000000000000000000000:FZ80000000000<AN4100000kG`=K00000AZ_cW0000000000\#
00000000000000000000DNEYg\2Fg[000000000000000000000000000000emX4P00000000000000000000000000000000000\#
\OR7D\7I9f00000000000000000000=KUE?000000000000000QOFAS?YZ[j57CKjTLHQD@h`Wb0000000000000000000000000\#
00000`CU0F0000000000=53Ia000000000000000mn][K9SO2R00000UB1J0000000000000000\mT3H00000000000000000000\#
000003]KT339^5K8]XU@g=5<FE]7MU@;ZTY00000MX3YlcCFWQBC_H10000000000[G8@I00000J[OYF00000N4:cnVX`b000000\#
00000RfU0m;>I9\HmY_^m\33kcC@<L_LWU3cE7]`0000003[fg00000000009A:fCdfGJYO^MfTTYT]?a\^A40000000000^`XXm\#
00000000000000000000i59ol0000000000000000000000000mJEl_000001]?IX59T9@FbaJS0000000000000000000000000\#
MVLZm00000V]S3O00000000000000000000000006LWkn00000000000000000000T3P2W3<Tn`0000000000000000000000000\#
Ue?n:000006c_bD00000Og1Q<3=V>I0000000000000000000000000000000000000000000000000000000000000000000000\#
JoDaB0000000000gb`mIL1EBmOeEi>h>QA`00000000000000000000000004]==k00000<ZL2S00000jk^aN000000000000000\#
]jSI[e7K]YS;7o02EH[IAHWMCY5>2Z000000000000000000000000000000000000000000000f``T`00000C03Xh0000063O\8\#
:gQ1R0000000000ZBB=_9f>BZELNNVIlOEmQfS7VcaXPjo^^9]nU`Y[00000000000000000000000000000000000]fKAS00000\#
000000000000000fX57R@gP[o000004WPH50000000000fk1K:000000000000000M_]=k0000000000oibV3000000000000000\#
00000000000000000000lX?G\000000000000000000000f6dO000000000000000P\YX:000000000000000jG0YRk<=hK00000\#
0000000000000000000000000000006D6<^M@]m20000000000000000000000000000000000000000@3;@bMD@:L00000VIYH5\#
0000000000000000000000000;P@mH000000000000000000000000000000000000000000000000000000000000NTE:900000\#
00000TYBCB1YSIhCK\Q]000000000000000JmPUQ0000000000000000000000000bO7\5iHE2]UM6H^En6\S000000000000000\#
00000;Y13kQTJ@E@Q^Mf00000000000000000000@LM6K00000cBTGH00000=UUOg00000`J[>l0000000000;cX]2aFH_=00000\#
hOAH^000009e8WD00000V?;l3o2_dM00000000000000000000000000000000000000000000000000eEEgR000000000000000\#
0000000000000006d0l]000000000000000000000000000000Wf0T=[9XC1000000000000000cmJE^0000000000>N_9S00000\#
00000an]HC00000000000000000000;oU9b0000000000000000000000000oT;Cj00000LgHH7oM0?400000^SUG:0000000000\#
b6RhA4j_Ze00000000000000000000000000000000000gZX>U000000000000000VWTbh00000emRDSKoPoP000000000000000\#
dEQUA00000[QFO<00000e<aMoJX=]<000000000000000XP9A<BS:^D0000000000000000000000000000000000000000;eaP6\#
0000000000000000000000000IE?6V2O2<=Cm\Z1GYb>90000000000Sn:Wg16[`U000000000000000I94`8000000000000000\#
00000M0_PoTT9VC0000000000000000000000000000008OO]Q0000000000lFF^K000000000000000<:13D0000000000WZDEk\#
0000000000000001BP415ZI3@00000IiOJaiS1MAoZQeb00000000000000000000GG6i<0000000000H;XIkQd@d?meLdi0nPlT\#
000000000000000C@DjW0000000000000000000000000oi=IGG^@9]00000CPTP0Uc9k0k:a=60000037A:b8OE4SYWSJc00000\#
00000lX6beGPZAHBaQO_6j]C\ln`2i00000000000000000000oH;]`000000000000000:6ZRn000000000067DGf0000000000\#
000000000000000000000000000000F=6P7000000000000000iJ5e[40DQ:<T2VnXI^^V000000000000000000000000000000\#
0000082=DV00000000000000000000YT0cQ00000000000000000000?93A=00000TEC_e51O[6YJ5_D8B6c57;:ibD7\jZgjb=e\#
0000000000ND3o\00000:_GZJ000000000000000PII1M00000000000000000000CX9eK]4^50mS_n8000000000000000oRP6I\#
M2Y[b0000000000B^:`50hYCn00000Sb<^a0000000000bI_EW0000000000000000000000000][@@i0000000000W<VZL00000\#
00000NKIJ10000000000?8;XYPLBk:0000000000=]6jmALD`F_OY0m000000000000000000000000000000000000000000000\#
fNUBg00000Gc53Lb\IJd00000000000000000000B4Vkb0000000000000000000000000gXGiV0000000000000000000000000\#
000000000000000hhKlK00000lP<7Sl`EVk0000000000000000000000000f8^C19e_K0000000000000661000000000000000\#
00000000000000000000:\<4cZ9?jk0000000000m>_>500000<T7h2kX@4<;WAIBAKP50@MAHi_DCZSkILa?iVIIEQ2S9Y<VX?]\#
L\[D8\5`7Ca[QQQ0000000000J06IOiS;hh000000000000000000000000000000000000000000000000000000000000]N=R_\#
00000l^JJ;000000000000000N7@RG00000000000000000000000000000000000000000000000000YIILO4lC>01TWRla=<:J\#
b9HIQgJO[f6e]m`=eael0000000000_`3C4AOSVH0=^O<SS=_e000000000000000VgbN48ZT2YU8_5@00000000000000000000\#
00000dmb>D000000000000000aP\@b00000MPLeV000000000000000000000000062:XAN4OkN4;4d:I]V=S000000000000000\#
00000BU:_g00000>VUZWWMO2o]b^]EAO<^l00000:ZKI;00000E5I37emRLemSNA3ZJRb7000000000000000000000000000000\#
TKF;8UIDlFR<`5B606V10000000000VPZXm00000A_R:m000000000000000AVD@T000000000000000eW9[:8?WTM0000000000\#
00000U\E^=00000000000000000000o\BnC0000000000000000000000000000000000000000DhaT1WD[YEFk=kDcQD`ZKRGge\#
00000gC[O3OOGbbDF_f5E\BF7000000000000000000000R5d\[>:mAXXVdfaFK<N00000@GEn=000000000000000k^L4M00000\#
]^DY70000000000000000000000000000000000000000000000000000000_:HHc00000h_2;o000000000000000af:K^00000\#
000000000000000000000000000000Z<MXP00000:@Y<2N4W5E00000\JKED00000000000000000000AcS^d000002YWa600000\#
00000nA1:e8h<dS_2F6NOWIb<00000000000000000000bn_W>0000000000ZTJk500000000000000000000000002V>Zm00000\#
00000000000000000000000000000000000000000000000000=8EZ7000000000000000DECF5gX7Z7fMXV200000k:JbS_1GD=\#
0000000000IZRSc00000fTJ98000000000000000lhM7Q0000063NlT[JOg2WG^Q^00000000000000000000k1]<l0000000000\#
000000000000000000000000000000gi15?00000000000000000000000008]_fj0000000000D<EB_00000000000000000000\#
00000\lSZ]UlN;_bKHT_Y6S=L00000i3^\30000000000000000000000000000000000000000:LCkc00000000000000000000\#
00000D<[dMD<\:600000IeHI=000000000000000000000000000000000000000000000000000000000000000000000000000\#
F?KPQeeOi7000000000000000@_8>_00000Xo=4liOXbI0000000000000000000000000YODb90000000000000000000000000\#
00000000000000000000000000000000000R`>AE<VJ8d000008IaH300000Be2o_CE6hH000000000000000000000000000000\#
RdXY800000000000000000000000000000000000gi8K[00000L>ST800000000000000000000g1aCO000000000000000Q9499\#
JQ81EZ1;`IKQ@M@B[3=K00000af3JM00000_?;D@LWI=W00000dCR`N0000000000000006iXoe1V5O]o^\LPZU0n50000000000\#
0000000000eIP;^?4]NY00000oLZ2dZ?H1J000000000000000000000000000000000006P0Kg_`bAN00000000000000000000\#
cdDXM00000E^VM<00000000000000000000000000000000000000000000000000000008@POk>b5d6:nD250000000000YGS?c\#
0000000000;GUd>0000000000Da_ga1gW:M00000LIQ`B000000000000000E1\mai2>]>0000000000000000000000000GS4P8\#
0000000000000000000000000=TS[T0000000000[i4C\00000<^;T^Eo?B?P4RTBjXWI\000000000000000^dSK<CE=mG00000\#
0000000000000000mDYO=ZOA?0000000000C9X3U00000Xm100Lf7b1:14OJ0000000000000003JIh5\FNlm000000000000000\#
000000000000000`W4aK?_1Rk00000iQN21D;:TB0000000000KJ^=g00000@CZP^:o[YUjW[N@bJ_<<00000000000000000000\#
0000000000\YJ]L_jLgj0000000000\f]S2?3TfGI0\Wb8eS>^0000000000Vc:R3U1[CH00000WNN6NiPTY3Mo`_\[C;Ko00000\#
00000o44@MjQ:9i\L0?bWUMh2hOMij1LP?c0000000000`PPN600000Bc@;Um[QCXE5Q\_B7OR2AUNo176VSK00000DhV;MJd_:U\#
K`6J^mQ7@8:3Tch?SD<>G7EhT000000000000000a[Ueb0TDK`0000000000U`H08000000000000000dJMRS0000000000GX1@C\#
MQ9LC9\T?cEd_XBSL@>O000000000000000000000000000000BS^>m00000Sd5iN00000000000000000000mX3iWAmYG>00000\#
0000000000QlLiV000000000000000000000000000000@4]?>00000@;@d2_4T8o0000000000O0]Le00000ObN7m00000hJ9=<\#
`b0P60000000000000000000000000I^HT@00000hC42A>dRXO0000000000000000000000000000007:W0U0000000000]_Yf@\#
ieD?HkdSC@000000000030DS@_<;[l0000000000>hZDAWE\b4heHj@00000000002j>7jDl\mC00000000000000000000:hDdQ\#
0000000000<fMOj00000>6EQ]0000000000V>bJo000000000000000DbN?UIkb6`0000000000YiTnL00000[J_RO000004UGJi\#
00000MhL0N00000]gIN400000MN3H^k63al0000000000<[DDJ0000000000;M]@=45Q?`00000GJ6kH000000000000000:I9P@\#
00000ZEH1>UQXMW0000000000m3ZF6000000000000000MWAKTW=E]@0000000000cJK>U000000000000000gU9FT=^I5j00000\#
00000000000000000000]i1iA000000@[WF5_`[2`nDER0000000000I;\h500000000000000000000;MAIK000000000000000\#
000000000000000000000000000000X@K8o00000=:10YE>?7Rg>LVTmD\jf000000000000000000007f1b600000000003jZlf\#
?SM;m1RDFQ000006@0?<jRMBFeo=eA00000000002`8]cOd4S0X3@<o0000000000RH3O<00000c@0TN]27ZfWKQE:<=[hL00000\#
00000Hn4g200000ZW;;_E1?MjYLW];Tk`AV<kGCKbJOal0000000000Zf>]d@h3`600000000000000000000KK3TJ0000000000\#
0000000000he5JH00000G2<Ia000000000000000Jg2HZ^UYWNMY\chVf1kZ000000000000000SGGTZ0000000000YPFLA00000\#
lE6oFY7MW1BJP180000000000000000000000000eK^Y`nl7c^0000000000000004@B=;`Z`>37Y@`KkIGi_MUQV00000000000\#
0000000000`eYQQk69dF0000000000000000000000000J30Sd0000000000000000000000000000000000000000^A?V?00000\#
0000027JDWDVTbA000000000000000cJU`F0000000000I;KHd0000000000QRXZf00000000000000000000DW0\d0000000000\#
000000000000000000005H=_M;e@:3]o1;UjU>1RL9SN_^GZ_D:C\5Y00000Ua:l>000000000000000000007^3\60000077^Ql\#
00000_0UP70000000000`bA[j00000000000000000000XK6R;>P:O`aOUo?bR48R000000000000000000006L`7m0000000000\#
;^4Lc00000M>=FlJHJ9I00000000000000000000HB^NF0000000000HQ0gLSXU3I000000000000000000000000000000m7BJe\#
Bj4WTV<FS3000000000000000PEA6al9=fMN`OOPHm4Zc00000nZMU_@FF\JYNS9o00000f[3><b9Oc@0000000000YC>f]00000\#
65L2@904?[56X4c0000000000JR;:h0000000000D`<B?0000000000000000000000000@DBRK00000<8ATXoERfP00000gOBT^\#
0000000000000000000000000000005^64aXU7fi3cEJ=JfF[`PhGSJS<^[Z00000000000000000000hC54U0000000000;R]]B\#
00000i4UD:00000598Pi00000000006;<@N000000000000000AF1\i00000?kMVQ00000000000000000000000000000000000\#
WSKWl00000000004X^7M00000000000000000000L_KSK00000000000000000000000003k37@0000000000000000000000000\#
00000OMaZA00000o^RP80000000000V5Glo00000OX\X\000000000000000NSH<f??Ng>?i<L<f:3`o]jQVI000000000000000\#
0000000000hE32aFH3kF00000>V_e300000`GBLl0000000000YTWbM00000F_<D?000000000000000000000000000000bQ9gQ\#
00000?mJ2<0000000000LONcY000000000000000000000000000000NU>O]0000000000000000000000000000000000000000\#
0000000000000000000000000HnLiAn^V02:@2SO9V<`@0000000000Q70cdD949m>MSMo3jBf@TF?A6RaZ2O:5aA@0000000000\#
ckb3<000000000000000000000000000000000000000000000000000CaG90000000000000000000000000000000000000000\#
>:I1b000000000000000000000000000000OY@^=0000000000WXQ4W0000000000=6IfR000000000000000000000000000000\#
0000000000000000000000000372RMeT]BE9R>L;00000000000000000000fK1A100000I;IjOQJTZQ00000000000000000000\#
5KNGg?lNY40000000000@20@K00000e;NPj00000lB_>U56bY>00000000006kKB1[=_2100000LTW[V00000000000000000000\#
00000AWKTB\EQ@>0000074HOSi4VCj000008i2l\j_I?HN`:lNK_B]e0000000000D<?k`000004[YUc00000000000000000000\#
@iW<g000000000000000aTA\f2P0k80000000000:A<9M0000000000=g3f?000000000000000TT_9^J`2<[Wm:5Z0000000000\#
HJLhK0000000000Bh3jD00000QBMWE7B;L?00000<^`Jb000000000000000000000000000000AU0D<XjK=C0000000000`KGo;\#
NEOnG0000000000O7^]Q000000000000000000006?I78000001i5l:oo@YH00000N6L;<00000000000ETW600000ef?Te00000\#
00000DaMEV;]LjH00000F;EH5<l4]3=H9[j3UZeQ000000000000000P40KG00000000000000000000BN3EVF68l:;[3D2QTE4;\#
@6WM90000000000g4XFh00000eLBGkD?0T3F;`Vo9LJGU0000000000000007LKf[Y\Dm]3580`1]7<@0000000000?SOmeQLY?\\#
BIQLI00000000000000000000BMJZK000000000000000m8QSo000000000000000000000000000000;HFiE00000c6SXAlTJXN\#
[cYGJ0000000000000000000000000Oo]<`0000000000000000000000000^hbP90000000000UlDJT00000GZ6PC0000000000\#
CWD>:85D?i?UO\P00000OM0KV0000000000000000000000000A@=XZkEOD<j=S_RM80@]ekVkI000000000000000;a1B7;0I4j\#
YA]FV00000Ok@fnCdD0K:H70\P=GEa00000TSS9B00000000000000000000;OWR9amTV80000000000000000000000000k^\Ii\#
00000000000000000000W[5LLXA?UTbh:ZicP2O_F<NHYPlPU400000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<:_700000000000000000000TW[:c00000000004fVnS0000000000000000000000000hRT3:\#
Aa5ldLkIEG00000<WR]P000000000000000M8<Ui0000000000000000000000000000000000000000000000000000000797;a\#
>`:L[UaV9L0000000000f1Y=j00000000000000000000000000000000000G<>96F7M6kJ4V]JD@825b;T^o000000000000000\#
0000000000000008]:nE00000OM;ik000000000000000000000000000000<8]>ac?_iYE3>jL000000000000000\?_jR00000\#
G=G^=00000000000000000000000000000000000@V4Cm00000_WN8U00000000000000000000[f=SE00000?KQYd00000I1GE8\#
0000000000b>Zf0000000000000000000000000000000000000000000000EYK3f5KD2C00000000008411a^nM5o00000`=[lZ\#
000000000000000T[6o33IW=R000000000000000JXCJam>YZR:AP<L000000000000000000000000000000`f3VE0000000000\#
U`9>KR7@=Q0000000000Q8[E:00000000004d7I_0000000000n`>JLCaBSH0000000000=f:fW0000000000000000000000000\#
0000000000mZXGi00000000000000000000bIUPYO\M:@00000<7Jb=000000000000000hR7?V2LbYY<3JkG7gMha00000g1;6m\#
0000000000HoB]S6XVKm06\iL00000i1_W30000000000000000000000000hT^TI2883X00000_KP1I0000000000o;EWJ00000\#
00000000000000000000000000000000000000000000000000XRR>J00000=@43B000002GBn^0000000000000000000000000\#
0000000000h>C?CfQKlnNm6A\CRU8=0000000000mJ\Md00000F=XZX00000000000000000000000000000000000o>=\G00000\#
00000000000000000000lO1_P00000L^A7200000000000000000000988NH000000000000000H1JI]000000000000000_@;UD\#
00000000000000000000IUSmiQ@YI90000000000Q?TI0VAWQ100000Jf^U31_KoP\O_?M[4Hh`SX^Wd=J30k000000000000000\#
jQ<\A000000000000000eYTGf00000T@7cBn8>^an0\3QZ>Kh3l3_j=00000h\\le00000000000000000000000000000000000\#
0000000000B\44:ek:\Bhc5nd000000000000000UMS]8jOTA0c?X:W[_\0j000000000000000f`K3L<JTo57j]7h0000000000\#
0000000000000002U9:B00000SEOCQ;n\LZ0000000000000000000000000o`TJG00000000000000000000000000000000000\#
B@6Z00000000000000000000000000000000000000000I68]O00000000004o1ToBSQ:G00000:XYR?00000000000000000000\#
000000000000000000000000000000b]1L>000000000000000000000000000000000000000000000000000000004SM_00000\#
?kTBh0000000000000000000000000000000000000000000000000000000EZ75a0000000000a>EU6WLMF60000000000;dBK;\#
00000f\6T300000000000000000000000000000000000bl]aA^b0I500000000006T744SWPV2L;Y^H000000000000000j823]\#
0000000000000000000000000bXOlXkjGGd000000000000000KV1fIdhC340000000000o9`YI0000000000DiA=;000004OL8]\#
mAF3T2Q]`<00000000000000000000DdYdX00000000000000000000DhPE900000000000000000000fd8g[00000H76]O00000\#
IE3^L3TB^Z0000000000000000000000000::]=<00000000000000000000cT0\Y000000000000000hFQQkaXNKQ0000000000\#
000000000000000S]`RT000000000000000DKJDF0000000000Ha4?h0e4lb:d5@;000000000000000000000000000000PGWo=\#
00000TPG;2000000000000000VkE:\00000000000000000000000000000000000N<D990000000000OMIE]eM76:0000000000\#
000000000000000UK3PC[97KE000000000000000DOE20dA;5U6CF=FC<GC38hHKH\JKiKK:7;=4>ZcT00000000000000000000\#
00000E>4PQ0000000000@dMF]U_@kABIR@a_L_]l000004FH_2;3XEb0000000000FJ2Qn27^]]0000000000[IID30000000000\#
00000:nEI`0000000000g`KV^00000000000000000000LLTPS000000000000000RdDUP00000L9Wd=00000000000000000000\#
0000000000aiJeUC\I?d0000000000000000000000000000000000000000gT=YYS;Qca000005ab@I000000000000000LnUm=\#
6N=`nVeEl@O<:eLg@a@D00000G0=nC8_M[5Xj5\c@c6JR`B_IZG^;bc00000000000000000000McWMO>b6W`8aE6l3lT0n00000\#
000000000000000AcFX90000000000000000000000000000000000000000eOXRl00000000000000000000000000000000000\#
00000000007b?m^00000000000000000000CQJ=9nG1;H000000000000000lECoi000000000000000C2O030000000000:kam?\#
0000000000YCUa7m=[Fc0000000000o5APn000007K4\]0000000000JM8NU00000000000000000000ZALA^kCNa30000000000\#
00000000000000000000000000000000000ZKL3l0000000000F\UQ;JG]FD00000@I=O60000000000000000000000000@k2Cn\#
000000000000000bn021nLD@omVWZ]_A[^l00000000000000000000000000000000000>eO920000000000000002JFQY00000\#
00000HL4;8000000000000000^mUEN00000000000000000000I[Lod00000000008l;G^DU3eY000000000000000aT4P\0BHSH\#
<I;JE:RX328CF9k]V;KC00000000000000000000_V1:_0000000000mobGj000000000000000C_XbhnW]^aGG`nj00000:>RPm\#
MmNUV0000000000000000000000000000000000000000oDD^Y000000000000000000000000000000K>6_P00000bIFG1>7PDb\#
000000000000000]`2N8ebIdX0000000000000000000000000000000000000000000000000000000dYTmL^0`<O?=4jn00000\#
dLV14000000000000000000000000000000`_2_MKlG5D000000000000000iJ\REoXPQJ`MQHd0000000000eL@<@m93]4jR0ZQ\#
kK@m5j9L39>DDC7:Q1mT00000000000000000000000000O0NW3kX40YOXm_H`HYbnSMHJ00000000000000000000e6J4@Df:G1\#
C;9MK@NNe8eBUbK3TKHJ:<VVDhiKG=e9X:5?a\>2000000000000000aU0Z^80Db[`^U<V000000000000000N?Qof9hSLH00000\#
0000000000U[AX90000000000nm9RQTaU:DUDWHl_;2F;RPD^?OC?O:nS0XNcZEf^0000000000000006o<RQCX?7fZ2R_4:dV`c\#
;88Y?00000000000000000000000000000000000000000000000000000000000000000`D@8F00000dQ3oDcSX1W0000000000\#
000000000000000H8@;5000000000000000^IO?b00000[Z1g9c1CM60000000000lSV@I0000000000000000000000000[@Rk_\#
0000000000<1Q\Q00000000002Z]4000000NNb=6gm@DKE2;Lf9h4:A8_1UhAOH@U\GIA4=\M^3\T0n[la4<<W5BYLjdH7g<4M1J\#
[N1Fi4hOQA;EV<U9maO>00000>EXA<00000SLBgb^VR3Y0000000000000003:=lX000000000000000UYKU7@HI:0MRa1[;GY1f\#
0000000000000009BUFk000000000000000<A=5600000RM`eZ0000000000Dn?gW0000000000N]0]200000Yo@dd0000000000\#
00000Dn]c600000P5Y6TB38fSW@GkO^OKNG`dM0REMA=Qm:FCQKYXiU99\ZRfl\jG00000aUFTc00000:FMfe000005m;O2dHK88\#
00000bmPHI00000Ng^:AUN:=D00000]cEefS]SiL000000000000000[]6MT000000000000000nfaE[0000000000N7TOe00000\#
00000000000000000000k<D?63a^`100000000000000000000TJL:d000000000000000ah5Hg000000000000000K1EX=ZJP@S\#
00000bC[d>0000000000000000000000000gZTj20000000000000000000000000000000000000000000006Z8VkEeSU88B24b\#
H?aPF00000DeL1k0000000000l6JHa000000000000000B62WC0000000000=aB[FJF:a:00000000000000000000290F2717]D\#
S^]8J0000000000fT^Di0000000000SD[9oH7>c^00000=CBQJ0000000000000000000000000mSHOnHhXIG0000000000=J6Fg\#
0000000000000000000000000000000000000000LRSAdG`>Z7000000000000000i^@CmQ61:A00000FX]2c000000000000000\#
i@;Sb<\>P_[[Xl:00000000000000000000000000000000000@2XGP0000000000000000000000000GDK5HGRKR9_gAPXNML16\#
k=?4Ce]EC;n\S170000000000imWWGGLY0300000000000000000000OH\?LkH`6E000000000000000000000000000000@PE9i\#
n^`9400000MhN>h`Z>?f0000000000Gn;:;nE]fm385YSHNPIL00000TYPdXcN4l50000000000?`BHE00000:ZPEd0000000000\#
j^<EUDPOB<00000XeAgiTVVM]0000000000000000000000000@^@Z;24XMm00000dKSmV00000000003[0EN0000000000H704]\#
00000]41;0XNJBc74Ufi0000000000000000000000000000000000000000000000000000000000000000000000=W=?W00000\#
PR8Kd00000=04Wl00000i^T2b]9[hh000000000000000JE=V3UV?EA0000000000000000000000000a4Y]WReMAd0000000000\#
000000000000000k<K5hX;6X6>nOL1YHTe:ZWXL_LI\eL000000000000000@7[DU000000000000000io\Sd00000@6bE=00000\#
00000_T6EBRWC1XQiPCChm<k^XdO[PoWQ\oJ_\[@00000UMH:R00000000000000000000WL4dH00000000000000000000W8F`O\#
000000000000000000000000000000jF9Eb0000000000000000000000000000000000000000kK7<U_O8n200000K^B@P00000\#
00000n^RJB;^[Cf000000000000000000000000000000000000000000000000000000000000okF>dnN@<]00000iZNQVLcJ0^\#
000000000000000000000000000000000000000000000`0\WnLF_]7000000000000000[^Qo>00000000009[Ha_000007\GiD\#
00000FYRAK0000000000000008]WB5dg0V@b@KBZH?1bEA3F<^00000AL58C`@:=:eaC5hfS^6S000000000000000@=Bm]gZ8E>\#
bdT@IML7KdNL;WQ00000h@0T`00000VIL_b0000000000bob@c000008<G6D00000000005i>=cNW_5g00000000000000000000\#
00000000000000000000000000000000000V36Th000000000000000Je:<C000000000000000000006LG[geXYHj0000000000\#
0000000000o;^AF0000000000000000000000000N?D:b0000000000=FPJl6O[^`00000>1C?`TNQKo00000000000000000000\#
0000000000@Y\bc0000000000YM4`ZR20o2i;P>k000006?756D]@WRUVQ6U;>0g\ffb;N000000000095URl:XC\@_Y67jc2I^;\#
E[Mke5BP@BQZ_[T00000kZU5F00000I>3MWXGNE3YD`kF00000B:9Jj000000000000000<X\U^0000000000cRJl4000004EMZT\#
00000C<L3bAXB0C]iGG0k3`ST000000000000000000000000000000E0O1f=CQX\00000000000000000000i8AFV1XQ4>=O1H\\#
00000000000000000000SPVa[0=<`W00000RI8jJVIZUO>A2\A>][4R:d8D:`Y=Mf00000bi;VlT1=X700000000000000000000\#
00000?__KD0000000000000000000000000000000000000000AULN\mUT7e9JVS:^98i[_>0hGmkC8O00000b>CG;aL[]400000\#
000000000000000KS7100000000000^a_P[0000000000VR51UL=<;\9d?@Yl:OfL0000000000`f?Z3000000000000000b9J[^\#
00000Ug82e00000g?>_V000000000000000000000000000000ggJci[2BMgd\Z4;IU7J:00000@e3k9000000000000000mXSl]\#
VE?H;1WI7GESQ<4iOPJb00000000005;FAc0000000000000000000000000fQ1]>00000000000000000000L3<VW0000000000\#
000000000000000000000000000000Z1:1:0000000000000000000000000kC[fR00000000008=QKT000009l8S`00000EkW7W\#
000000000000000gcRSU_oWVP000000000000000S2>fJ0000000000JA_cK0000000000C92_300000\NXb=00000knMOAdnH]]\#
000000000000000[l;efbjIo9b=S;G`0SF@[ET]i?<^DZ00000MMON8biYXcbR3\Z0000000000000000000000000]9N8AnMDA=\#
Ta5`5\20>IMC0AnFb[S70000000000000000000000000?G6\_?G6]=?WB3>h0W\NNNFk=0000000000000000000000000a[Z@R\#
0000000000000002a:4F0000038ZLWOJ^gn00000m0abZ000000000000000h[JBG0000000000h:4=K00000fM@YnV:D;U]SQ2D\#
kX[0UhnJ2ghO>Jo4eUhP00000EPNUEW`XNGRN\HScoaM7_R4jZd=BaB000000000000000d7IOf000000000000000@PELN=7Vlf\#
0000000000TX]\XP@ULO[`a8P000000000000000000000000000000000000000000000R1W7a00000N9TR_0000000000Ln[[Z\#
0000000000?B4T;00000000000000000000000000000000000MAI<10000000000@O2eA:U;?_2_Xhh00000f:KnKD1akC00000\#
00000000000000000000ehEPXm6_eB000000000000000000008fbPC00000000000000000000000000000000000O?MU9I3Ni3\#
6jD_H?_\Y@00000000000000000000L6HQ700000NLJm50000000000000000000000000K=b6M00000:cLBY000000000000000\#
000000000000000o@M=Y00000000000000000000000000000000000c;;V_\Q<eM`nHe`0000000000000000000000000e2<\R\#
0000000000000006n>?Zc8NXZPZBLI0000000000000000000000000<o32k^M5hZZb^g=00000000000000000000cb1CAHcQ8h\#
iiTPFfc0_fi^:M_0000000000JnM[P0NW<Z00000000000000000000hIAIf0000000000000000000000000000000000000000\#
iKY2Q<j]^R00000VaVFnM@^^mRoX[W000000e2M70000000000000000000000000000007l?o^YR5mF000000000000000bHMnM\#
<0BAR?QJc0flU>1c9X_jVV_B_00000;F1l8000000000000000fSR=g0000000000Oc2>M000008GE8L00000c979j00000iV9iG\#
0000000000]k2hHFL=<6d92463BGZBEgXS^0000000000F=3EG:nZ9K00000SO8la000000000000000000000000000000d^CJX\#
Q;KQ1_5J2USPLlS0000000000h\YIA00000:@YL]5]>Rh:L7Ga<AIhY000000000000000CoAD>0000000000000000000000000\#
0000000000GhARR00000000000000000000IFG=FjBWV=0000000000a^AI5@BGBi00000000003?4cOKC[PF00000000009QMUU\#
S5S@R00000DD?fP0000000000nj729000000000000000000000000006<OYoM?5a000000000000000000000000000000TMCcT\#
RH]3F000000000000000XK?_>000000cS>90000000000lK>1mAlC^o3D^iQ000004lT@@0000000000`T>MU000000000000000\#
00000Pa2P_oK<Gh[5Q3g000000000000000000000000000000000000000000000000000000000000000000000000000PFYY>\#
00000^fNOD0000000000000000000000000000000000000000X8=iWQoLG60000000000000000000000000000000000000000\#
000000000000000000004\1c6;XEjBifU4@:VXW^`d[i>00000000004D<6[000006hCAj0000000000000000000000000E2\IX\#
000000000000000eRLSH0000000000000000000000000W;6CEh;JFE^SRe<hoWM[00000000000000000000000000000000000\#
W<G1100000H\GH7000002GbMh0000000000000000000000000000000000000000000004oH^Z0000000000BPG1R0000000000\#
]1QWVW92hi0000000000=?Qcn0000000000VPEInoGZ<@00000Va;57I`?83NiFRCLK3E?Bk=_?lZFk]=^M`bA>W@O3MbOm<gC`a\#
000000000000000000000000000000LJMMjYg3i600000A7Fae0000000000000000000000000000004a_d8ee2nR0000000000\#
0000000000000009k?RANKU:SgF0ik0000000000R:1Pf6@TaL4o\hLAQYNH6=6Yc0000000000MW4O?00000000000000000000\#
0000000000kj`:o<Jan@gM9T10000000000000000000000000E`YY]00000hV\L3000000000000000000000^\M00000000000\#
00000hk[AH1j8@kn7Cj\000000000000000000004oWK\000000000000000L>]U800000000000_M<hU_>9ThbU]50000000000\#
0000000000000000000000000000001ZCjo00000000000000000000ehTXGPcIVBcebJ=LY40M=QG`lUKGFGhGM8o0000000000\#
mZGO20000000000000005TGnN0000000000og;M3<SEZI000000000000000h:RgA00000_S88>SLYhE00000IV:aX00000]]B>T\#
ldZ\OE1Se_U[94B^?]IYSb8RF]900aNhS\A00000000000000000000000009RS3BNN^3=00000W6Da0C3<M0000000000000000\#
0000000000TbQYJ000000000000000IK:S7000007iPM:00000000000000000000_EUYQ0000000000M_FD7000000000000000\#
00000000000000000000nF420LOWAV0000000000000000000000000000000000000000000001l^\O00000000000000000000\#
00000h_VGNnF4N59f9ZJT>4f@00000;?L]@0000000000Ck]ZK0000000000000000000000000hGGYm`iA5A0000000000C^[K8\#
00000000000000000000000000000000000000000000000000000000000000000d\aD1000008=7HM3l6l:AM?_i1e[DI00000\#
0000000000DQ1L30000000000i7<@g00000000000000000000VI>MmdC5c9U2FJSEnH@<laa;Q\H=7W0000000000SJ3AkNfI82\#
F@1j[00000XPAQ@00000EF<hM0000000000i3?Ub0000000000W70aXm`CT<0000000000000000000000000IiOe^0000000000\#
DUHg9=;SOL000004_V3=`FX950000000000G?AmJlE6cHo49Mj00000ca]Yn]2?>f0000000000U\4hH00000cnI]8lQ1N8VNC7n\#
nIRTi00000000000000000000cP9RgUYSW\000000000000000000000000000000l7Q=Y3RaH@<_6OR;67`h9h[Ue00000]_Ao?\#
K>IHNfZ]T0\BGoh00000iWTQ6[L2iE\RY:V0000000000000000000000000=>IF>0000000000lnBNd000000000000000A:D5o\#
KZS>DU=1`C\_M]9jWRICP`\WX0000000000000000000000000jo5nV000000000000000>3;U6PV@V100000000000000000000\#
ag?9I00000CRaM_3n=f50000000000Mh?X8CaAfOSZ35E`_6RI\;Km>De2LGId]H000000000000000000000000000000000000\#
0000000000000000000000000000000000000000SdK8T000000000000000_>Y@>00000000000000000000000000000000000\#
XlAl<BAV\m00000000000000000000@2HXY0000000000N1ZM<00000000006m;CT7Y=1`000000000000000dP09\PG<M>COJ7J\#
0000000000000000000000000Hm:M?000000000000000?1`dC00000eN2n;000000000000000i5_7I00000000000000000000\#
00000000000000000000XM0X`00000NVTVT00000000000000000000kkCh;9=0B\00000000000000000000000000000000000\#
00000;4_b^f:B^J000000000000000000000000000000000000000000000HS^JB<=FYZI3T5<00000000000XBW8;\6I5R:Q;`\#
000000000000000Q6KeS00000000000000000000UhTU0o[0_3000000B93e0000000000000000000000000k;<><]Q0FEGKT89\#
0000000000000000000000000000000000000000000000000000000000007L=VP000000000000000000000000000000ad]G_\#
Tk:bLDh<1IcR>`JE<S:[ONXk_>P\Of;e]34000000000000000UA9fE^A@6N000000000000000n]ald?92HG<YL`lG_>=LL\1>A\#
e@GHB000000000000000000000000000000000000000000000000000000000000B<LP900000JmUPfVM<<oB511E0000000000\#
000000000000000A_5Uj00000000000000000000000000000000000000000000000000000000000000000NTIn9>ZFCFl^Ljh\#
De[HJ00000000000000000000000000000000000000000000000000AHG;E?ER\<00000W>Z3J4DKh]9K9M:iY@n@000005Z<6f\#
;7LPUVj;9B00000A9VHQ000000000000000NTada000002C77;N?;0A0000000000<jJ030000000000A88S1D=E`^VRMR_77F5O\#
mo\\600000000000000000000000000000000000000000000000000nJ0<S>fEP300000000000000000000Y>@EP\6M]d3D6:L\#
0000000000000009VN]e0000000000c18]B6hBBE55`AC000000000000000:77Aj00000TEXO72aAARO<2BEMZ;]C^P4b12JKF=\#
R:Y:o00000_2MGcZS1\400000000000000000000F80kd000000000000000L?^93000009N?l;00000a>XOF000000000000000\#
lR<8>2iKcg000006`54??f8o]HWO0m000000\WOC6bSUF000000000000000BE0fn0000000000ZM8B7j`<Ci000000000000000\#
000000000000000_0AJ80000000000MJ<K3K\JmF000005IIRH00000000000000000000@j2_XL=9Pf0000000000]F:So^X;Q<\#
00000Nf0Nj3gQjo000000000000000ANR[G00000KKClQ0000000000N_?O`To9QC0000000000000000000000000fQ@T700000\#
00000000000000000000I0JJ_00000000000000000000>Z`\?00000b;V_Fb2:8>3XGldlLZ59>45gV00000000000000000000\#
000000000000000>W54m00000U53Y200000000000000000000DV6a_:jOClA:2hX<lVf`[B`Na0000000000QE`i30000000000\#
00000SkCf1ggP_L00000000005_206000000000000000S6:UMm66aE00000V83aQMMFUQZIQkBL3YnG00000^G13RRBL:O01^9M\#
0000000000InZKd000000000000000cL5jN0000000000F:8J]0000000000gRC]=0[[jd;QD]G000000000000000RKMdB00000\#
0000000000000000000000000LbJ[m]fL7NoO=ECghQGW000006`BjPjf:`j000003eI2:Q;5Mb5H5QGd]Vbg@5RD7TkOgLmUZe^\#
KPGkA00000Jo]]m000000000000000\^6KW0L?:A0000000000000000000000000000006n7PE9g^l7Gm?RccWEUO00000j90d0\#
VJ2^000000000000000000000]>DA`W43NT]kHU\00000>??HH0000000000R4G;k0000000000o807600000000000000000000\#
00000000000000000000000000000000000^0F>V_RYFb;69mioW]bb[mO89f2;C9Xf_BT00000TCTFn0000000000haZNa00000\#
AM3@BK\BX:R78ASHfbGJ000000000000000000000000000000X;U^o00000000001D>IQ0000000000000000000000000VBGdb\#
4`<Kd<^R^N000000000000000Zd06GLbT2<MS46Q000000000000000Y2<3c<I=KFNTL9iDfHdHMC48GEKKd6RY7co00000KP2cW\#
@1J7>000008W0Tn[nCB=00000Y4\`W00000WZSI@00000000000000000000@f8;B00000cFU>900000kKE0345I4?00000We8eh\#
00000aTGKc00000000000000000000F\E?3000000000000000000000000000000Y;1gPG?89N00000PX`di00000e;b9h00000\#
0000000000o4<C@;;9l300000h<Kg6000000000000000<@]_B00000Bj;f[000002fF<400000000000000000000eE_K;00000\#
000005J1AMk9XV^00000000000000000000XP><LiI?SoH^;l@DAGB40000000000UASC2c<Yha<M2oWXIML9g0SbeaLIVekgb6;\#
000009P8`=2ATOJ3kL@\000000000000000e:5^7hc@e=lT;Y8lMa6h000000000000000000000000000000HfFA400000\P]oK\#
UQZbP00000000000000000000000009BLaQBWaD?SLBbI0000000000C0TcNo_<f^0000000000000002c;_P00000a8LOK00000\#
000000000000000Y[JU:000000000000000o6UA=0000000000000000000000000000000000000000US^H9IA0:NdHVTUJRNk8\#
ke_2@n^\H300000000000000000000000000000000000JB@7g000000000000000m:VP=El6U6YZ6?M^2>5J000000000000000\#
00000gNBlfK<4DK4P6EKe]LDc@G2I;:g@g7?R^Y=00000CW]W^000000000000000QUX4DUZB:6000000000000000b;Ld:00000\#
0000000000000000000000000S]?P=l64_GW2?Ql00000=MRB4Y0PLa@h_L70000000000000000000000000000006EP:4gU1cW\#
00000mY:8MMgFI[W8NEe00000@TGoG\IUlJ00000000000000000000000000000000000jF6Bn4nD1e000000000000000Ca6mO\#
0000000000000000000000000CBFB;m4BR_00000000002`ICE8jFYI^JK;e0000000000000000000000000000000000000000\#
00000@NUiF9A<`2000000000000000hS@?XDnN_V0000000000TDIQ_0000000000000000000000000OdWmY000000000000000\#
00000000000000000000LMXcb000003`MKV000000000000000g6Qm7FbT1i\e_aJ0000079G9A0000000000000000000000000\#
\:1@7[6T<m00000000000000000000Ih2a21h@]@00000e@aE0000000000000000ii;X=00000NH[`2000000000000000C2<?\\#
dXE\?29Xad:WGDj=W1WR79Ai^7MJi0<AX`:kgZaH000003XDHZQ_VDC00000U`U`e0000000000:XOXc0000000000B^ZmB00000\#
0000000000\bNd`]V2AC00000T<6f=B>?OkB4D8500000000000000000000000000000000000000000000000000cE93C00000\#
0000000000000000000000000000000000000000e^`KRY?J>W0000000000APK=meDaaH000006b;YJ0000000000Df3Y\00000\#
O58ZH0000000000n68e1BUIZY00000000006T3VS00000PFLEhNWL?l000000000000000000000000000000CV>SjJjMgdnb6ZI\#
DWYbm000000000000000>:TY`0000000000MP@4`R90dj00000[V;3;00000000000000000000BR1^I0000000000lk;@J4k\UR\#
000000000000000He=4^MlTk0^Y`CX0000000000kD7FC00000BO90`0000000000000003Y4Qll6@i\OPLJR000000000000000\#
0000000000GlGnn?2Lh@00000000000000000000L`\1mT=Q[^1;Ga<00000000000000000000\@]Q3V<FDP0000000000dnX7d\#
00000000000000000000000000000000000000000000000000]SSoG0000000000m<3850000000000000000000000000JhbOA\#
00000X05cE00000000000000000000000000000000000M7^QOFoP:Y00000Lf8^]00000000000000000000NH_oN0000000000\#
000005<R620000000000000000000000000@7@XUdX\=600000[?X3G000003`X`S00000000000000000000o5>VG00000^^<0T\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QYMAT:5VNm\#
0000000000000000000000000000000000000000deV>aHnYFP000000000000000000000000000000HoQ2^000000000000000\#
00000lR`kn0000000000000005`IR800000C6WYZ0000000000bdMQoQWPma00000GEMng1lYa@i`R5dCUJJMg9]4>?K>SWQ]\OY\#
00000=kP>`c3ET\97]fR0000000000S3Z7o1[B600000000000000000000000000o>M[eG=`1K8C8[@GZYC1000000000000000\#
00000OQO=GGQO_VkHRaLUY1ng`O2@100000hEHQY00000000000000000000GPU02:K>@]dFZdCja0dLiX`7_0000000000l<1D[\#
00000000000000000000@g5BM00000\^Fo\0000000000iA1gd00000000000000000000KS`0P0000000000000009e<GO:_49Q\#
XU^gG00000=12O>00000mUSo000000@0[D?0000000000hiYHG000000000000000L?6m>00000000000000000000^aDDd00000\#
00000;<OgfO@QM40000000000Bj0M0YoBOH0000000000dC3>_00000000000000000000000007_>Ul00000E_[k800000N1=e_\#
JfJjJ>WNFbNC^Pg@c^Vl00000IS1GDhH<F00000000000000000000000000n?4X]00000@II6G817TEO>2>Z<I7RSF`@2En]J8^\#
YT4NRngMo[a:WcVc\bL\0000000000000009eIH9000005P?_S2FDcOQnM47SfS4B000000000000000000008<9;F0000000000\#
8_AAj00000000000000018D@E0000000000W]IPl000000000015;Rk00000K4Q6;00000PHVX>000002mH[f>9:320000000000\#
00000000000000000000M?DLm000000000000000Xl]E;00000000000000000000L5Yn10000000000000001m@\C0000000000\#
00000J>H?]k=IZjJ8Z;_DH\XGXTAJYDQ:5K@MRK50000000000000000000000000n0<OFb[GeM3`LgVmaD[]l7UZ?0000000000\#
0000000000`S;A<Qn_9A000000000000000?]2JKec<C1D9OMa00000000000000000000000000000000000000000f:IkZh9UG\#
`BJje`2[0>87CUa:]F4L00000000004CO[?00000:F=RK2;HAR0000000000jPVO700000VkCN?ZP?FQ\Y6?4BKQd==M2NoU4FOP\#
iPOI3b_K7VDi1Xlf`Gc0=9PYZnf_kMjnDZ@blVEgDcaX:3447GIkLRjGR[Bd00000000000000000000:OKTfo0B4>0000000000\#
V]^`A:5TgL00000bc]LOBC8U@0000000000T7AZI00000<e2>aciXWTa@Z<a00000_X:mc0000000000;C:1mUWE1I0000000000\#
0000000000000000000000000000000000000000aS05Z00000I`Y7?00000000000000000000G5TjcYm^6l000000000000000\#
0000000000egMBVnUWbZoQBcYWNVFA5H^UJf@ZhJ000000000000000H<A[VE=McOCo[\H00000FPTJS0000000000f7BiE00000\#
0000000000000000000000000000000000000000hE:7J000005cNAN00000Ph=M[0WLK:0000000000m4C49`Z>J]ViR^500000\#
0000000000OW31V000000000000000DfB3c0000000000000000000000000m0Ln?0000000000J132D83Z<Q000000000000000\#
[fOno000000000000000000007K0?RWXZ3W00000[W9nM00000000000000000000000000000000000KWSi8000000000000000\#
000000S3DO<Z43O0000000000000000000000000VARol00000000000000000000I]<8W00000>f8=h8b<8oKISSZcm\RT[>bU`\#
00000000000000000000Gh45<kH1d8;G<Q_iD8V5l]2RY0T2E_C8]i7<5^=LET`F;;6UE5\@`Lh000000000000000UbTl400000\#
000000000000000PdWW5a>:O200000000001bACI=H2j=aWOhC6`9i40000000000000006_U;<QhY30@MSXg0000000000e629c\#
U@<om0000000000:mB\500000000000000000000000004WJWk000000000000000NKWm?iSRFn00000000000000000000P^aVB\#
00000000004[[9:00000000000000000000000000000000000000000000000000000000000000000N:aa9000000000000000\#
BTZEaEib3noMYP800000LNWGb]l<2CRY_\I0000000000]gLD7@40oKR9?CO;LPK70000000000000000000000000cTZ;PS81;k\#
WZ`cR00000;1`[g0000000000VJ83d000007P6jDZ?DQf_[Mc9KP1?B`U1[9LG=Ek00000D8>jbLIVJ100000@J@f]\f0_TmkGIc\#
@aRboHdD?Y0000000000R1K6Pkm6IaCja:6KKMW`AS4?J@D0UX0000000000o4ORRde;PNh7]QJ00000I966V<?LNNj=ORiCD74H\#
000009ePW=AN8i?od6LC00000000000000000000Vk1DO00000000000000000000l9_bn_c0=C00000000000000000000O>F`=\#
0kUVMWUY8]Re]5k0000000000dj5TH0]5ESo98I5Y5CS_JZN8l`oFH900000n><=IF7`]_00000:Z:VgM`Nn7G<TiG0000000000\#
_8QnJ00000J[]4N00000000000000000000000000000000000ZVK\23a@L9MmPCa>`IXT=9?I200000000000000000000@LKM_\#
0000000000000000000000000`H:NHoH0A3YUVW>0000000000Q_A[9000000000000000000000000000000N]20Q0000000000\#
g0`CL000000000000000000000000000000dZJgh0000000000Nj7hG00000h[R5VQODV>000007J7VD00000000000000000000\#
00000dNZol00000F65ffJC>\1WoWj:1B^8<00000C1K^QfNJb5000000K<<U00000nfG8i00000;;`=X00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TZ0bdL:1;=:=0^S7VBD700000000000000000000XO2oB0000000000bFMe@0000000000000000000000000ZgFHe\#
0000000000P`WgA0000000000000007jA3Q3d\Le0000000000bM;h80000000000cSPKkXY;>B0000000000000000000000000\#
000000000000000000008VCAVoQ88I00000>W]J_00000h7\GXAFI4T26[1lEhG3@00000<<8k00000000000jD@HE:78i400000\#
000000000000000000000000000000000000000000000000000000000000000002<7fN00000c]SlM0000000000l;aG]00000\#
Ff^_F0000000000:@HY90000000000UK\I1bKI_ZIECI?S[:c3ZSGlU0000000000gX@;f00000LaY4KZg1nJ[cE7_0000000000\#
0000000000000000000000000000000000000000000000000000000K[U79000000000000000000003M<_I00000`b7DEEM>:K\#
0000000000N17BUEjO@89@CcC00000<367]000000000000000000008QE_?2e\Dl0000000000000000000000000FQ_o100000\#
5=@gF]P3PY0000000000Km^EIKm^FM00000I9:4j000000000000000000000@FbeDiW`b0000000000jPCmLl_9`H^M_:BAgJbG\#
00000cZ=MO000000000000000SnD3b`3a4R00000B1O]@000006];4hnB9DE5ZZ4`G[`<D@2[EDbbYQc00000000000000000000\#
000000000000000000000000000000Cma670000000000359^L000000000000000000000000000000G]69h00000000009jL@e\#
00000000000[PSMI3B:b00000Cl;2mSoK\o00000000003EWH4gbE=T000000000000000000000000000000\?Ujj0000000000\#
dAa9=@h3G=00000_@DZV0000000000eUBc1000000000000000000000000052=Ye37AeZaMIbH000000000000000000005aWLe\#
5n94400000000000000000000_?4j>0000000000000000000000000000008AUN0000000000000000000000000000000UoSO<\#
00000QE>M>OSZ0Sg^R1o9XO6e2W[d]2W\:Fi=34V000006j8^Onj9<>0Y>FO:GMDc00000I9J\>00000oVFSj00000O@NAfk40Yl\#
0000000000Ij@UZ000005EV8?00000moGUlJ33J>\15b37ZaTm000005>E1>0000000000000000000000000TnAok0000000000\#
00000000000000000000iY;lJd09fW_T;m]00000ad95PK6`E3000000000000000FkIZ=;4LfJ0000000000000002Ya]k00000\#
000000000000000000000000000000dLH9n@dO\f97Y4]000000000000000;:N=<0000000000000000000000000Gf@oV00000\#
00000000000000000000000000000000000`@DO70000000000000000000021Be300000djH;;BoLZXhcNGN000000000000000\#
;58?U00000;4EbO000008XEAO000000000000000000000000000000ibN^M00000H8=2Z;DMDM0000000000=AF4fb`XAm00000\#
VESG300000000000000000000hmJGDk10Vl;2=AE000000TG]3\mTD;0000000000lA5RX00000cbUL8b`A2NPXV[2B9Y]6gkbLL\#
00000000000000000000l310g00000WS5fQibEEcnXEng00000GhH1W0000000000000000000000000:NTkZ000000000000000\#
00000000000000000000]?`5RC\:d8EYPhR2O]BW_]_OM00000A<ITm00000`3SS8000000000000000000007;CP`0000000000\#
000000000000000b0?Vlo:EbZ00000S\CY]Z`Z[200000_LXc:00000000000000000000000000000000000000000000000000\#
00000000000000000000bDOIJ00000000000000000000A0\\H0000000000000000000000000BOGR192DNC000000000000000\#
JFXP3000001g?\G00000Z<Y:0000000000000000<@aCZ00000R_7aQ[FYN500000mN\<P000000000000000000000000000000\#
00000000000000000000NDN9hJ^<280000000000iRK\N000000000000000000000000000000]V3L;000000000000000Y7]mL\#
TnC;U000003E3B84CHO9PJ:>e0000000000000008352_KEHiV?<\=U0000000000000000000000000000004^:af0000000000\#
YlFKk000000000000000W`:D=00000;5B^nSI5A70000000000000000000000000Mg?fl000000000000000HF?\[0000000000\#
000006lFjZ000000000000000000000000000000aACLP00000000000000000000nFS[:hl;=mdCYS[^Q35VEH3=cag^=100000\#
00000NX6DlC9T9R0000000000g@OT600000YhC:_N\CeIkFOY100000B1_=400000Uf5R@000000000000000000000000000000\#
Bm9=G0000000000000000000000000OaUco0000000000ba9ae0000000000^m[TXJMN0oNc1>\BmVoM6@^<d0000000000JMOi[\#
LTJaY0000000000HEa]H0000000000e2DG:LQAXSY1Wc700000000000000000000[hWb300000000004EQbj00000000004@UUT\#
00000000000000000000PE39U00000U=G9l0000000000kg>3J0oT;b0000000000IIP>U=:8J<AlAQU6iB2e000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfJPN0000000000\#
000000000000000G>BQk@d8OX000000000000000000001la[G0000000000e2?1d000000000000000]k6?o00000P>MPS00000\#
F<a45\CIXk0000000000000000000000000000003^`2Y1o[5F0000000000000000000000000]k]CA000000000000000WE3QJ\#
f4aDg1PCX1000008HBb:000000000000000000000000000000000005]<D`0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kRM8:@HBi_0000000000000000000000000ACAM=000000fA@a_W2U4\#
e9Y1J00000OdFNj000000000000000000000000000000000000000000000000000000000000000000000000000l^;Hk00000\#
00000000000000000000XRB;f000000000000000000000000000000bo4GZcU3Wh0000000000000000000000000`J_36M^3[I\#
000000000000000000000000000000fV3V_000000000000000Bj9Nn:DBZX_^=g;`E^Ee000000000000000000000000000000\#
00000fBY0KMW0\Pb4\WC00000lRNX:HkE;9000000000000000noPMD000000000000000QNI>P0000000000000000000000000\#
00000cb8_W0000000000000000000000000^b79a000000000000000000005_;Yi000000000000000:_W7lS;7_W0000000000\#
000000000000000000000000000000i1<nV0000000000a0b>]000000000000000MO0BPPo1jD000000000000000JIG<b00000\#
0000000000mLRfhl]\03000000000000000000000000000000aT=5Lji9M`SLb:@000000000000000000003R;eM?TB_S00000\#
00000000000000000000e\UDf2eWP70000000000TRYliCkMPf0000000000K`=IZ000000000000000fgL7^iWX]m0000000000\#
0000000000GL?^3=b_R;cHZ8;0000000000000000000000000H7F3o00000TcJ5@YB2\X00000000000000000000000009R^MO\#
>PF;h000000000000000VaV\Y\kJG1HU>T@91UBT0000000000o5R1P00000000000000000000]>:ed00000000000000000000\#
00000B]ISVb7KN30000000000000000000000000000000000000000000000000000000X7;\oKlQBS5mS<kJZ;hE98DNR00000\#
0000000000N81YP000000000000000[L0`l000000000070C9G00000;J9K:00000000000000000000Ea07l5`ZN=0000000000\#
AGOLZ00000LeD6]00000XDX=Q00000000000000000000000000000000000g05NS0000000000000003>QdhEJVRV00000190N1\#
00000U2H]200000]C?iG0000000000000003NJS]0000000000>i?H0Z@4TE@ZKl7:RVF`?E0SE7nVQ600000000000000000000\#
000000000000000iDF_:00000=IRhfkZ@LQ=:XZG000000000000000000000000000000000000000000000fS1540000000000\#
0000000000MmD\;PQ0Wg000003YA`_7UE[j0000000000EK@bQ1BMHAKXDE3`GD7MYnM8R=>EgEJe5jg9OMRlRGN>0GKY^X00000\#
000000000000000QB]EZ0000000000>L]Pg000000000000000LK0G1YmIER0000000000P9Ea@FW_\600000000000000000000\#
RBD<HfHSfN00000000000000000000=\P>000000aD_Sf_>HRFm1][800000000000000000000000000000000000U7YaU>UK0g\#
000000000000000]BYL60000000000`Z6Q900000UKERQ000002E]h100000NC4<T<L971b][Dg00000000000000000000ZQPAH\#
@_C6?GbB;S00000Z\VmG000000000000000000000000000000I9=\0XF^NX8G<I00000000000X8@jE00000;[Z`o00000SBQ;F\#
0000000000=^2=^00000i;5IE0000000000000000000000000000000000000000000001RZ5i0000000000QB5G`0000000000\#
bh>o80000000000]30ahQ[`lDoJ@jR0000000000<lVen000000000000000BZTDM00000G5XNj00000000000000000000Ul:XI\#
000000000000000000000000000000i\V_8D40fX00000_gB]C0000000000ob[TI00000\f?>n00000UnKfM0000000000aV]7^\#
000002P@QLE@8:a6oE[UZXJZ1h]WPD@:8oEKH[kL000000000000000Td2CKlV>7;RM4[[00000biV72m4aVc0000000000lcD=k\#
00000`G5_800000h_7dG3T>1=BRak78>NhEDZVYmlMI8m9JR0o00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QNEYP00000RQXObk9=CS000000000000000000000000000000000000000000000BRNVX\#
0000000000j?H1f0000000000000000000000000TA0890000000000@YOXP000008Q`HGQ>S:D00000000000000000000nXD5g\#
R2`IQ00000000000000000000O]G\90000000000liODf00000000000000000000CM:0=;nV[T000000000094bDc00000HL=:H\#
DLQbL?dQB;eWAGVcUX9ERU[\f]d_NYRaRiW>O`4H000000B9NN0000000000ShF=d00000G;\f400000SM5JaLV2ae<gDl;00000\#
0000000000000008RHZcDRBO1eO0c2^1HHRCX:]3mbLBH:NVTBfE<IPWIVC:0000000000000000000000000000000000000000\#
7c;5ECMLmUhZZ5N00000000000000000000000000000000000000000000000000]_Nh:0000000000]lJa?GQIWe^2^R=00000\#
00000000000000000000000000000000000`Z6SW:Uam500000000000000000000000000000000000N5Ro:000000000000000\#
00000NkK6D0000000000000000000000000=o9IL00000HfZkY00000000000000000000000004OPmKN<I\7Yj\C=0000000000\#
B<^^7^HRn>j<[7Y0000000000jL7YL00000Zn]C700000000001PSPj00000:b8<O00000000000000000000000000000000000\#
XbO@C00000000000000000000000000000000000000004X>;KQTQi_000000000000000000000000067`7600000bV:dC00000\#
00000TkUfK00000=KR5000000ZbH`F0000000000000000000000000000000000000000N0D1W^YPfP0000000000ON9>[00000\#
:l5PmM0IAB@;6A9B8A`H14R>W;iZMZT8[eo^?0:]`d:eYaZUHE00000000006l;1j00000000000000000000L@5DBnG7JHCBLCB\#
000000000000000k]DAVRjM\fVO]Eo?ObSa0000000000FM@lbKN@Q_GK>k_000003YB`<00000000000000000000oHJXa00000\#
00000000000000000000^h05g000000000000000000006=\6E0000000000on5YF0000000000000002fFDDUSH8:d;CiZ4]I2`\#
00000JJUa[00000>gFP[gQI3M000000000000000Jn<400000000000QBV?=00000ajOC[6n9<oh1VbIDXW]SA8\QF[J`k`00000\#
00000<ADH1\c4O40000000000000000000000000000000000000000000000000000000000000000000000Vj;ah0000000000\#
:N3BN00000000000000000000MP1[GYe:P[iE=Qn5jFhHJD:]Ek3Rjm33Wf70000000000000000000000000000000000000000\#
00000000000000000000^^]PY00000iNGT4000005KF8FHc2G200000000000000000000ag;3g>5[bE00000000000000000000\#
000000000000000L?Ig_000000000000000C2[=h000000000000000i\W1J`7C6[<PGMX000000S=d?00000[d>436736o^AY^h\#
0000000000<nLc2000001>B^20000000000^HSFX<6U?f0000000000?3XYK00000000000000000000000000000000000fb6df\#
0000000000000000000000000O6XUX000000000000000gi1f800000PjR0C00000dC2<k000000000000000<XD:QVSE^V00000\#
000000000000000000000000000000000002hYEB000008b_^f0000000000Zh=`W00000000000000000000000000000000000\#
000000000000000000000000000000P6ZXEF^EnPQE2`^000000000000000@L]n4:cUUe000000000000000000000000000000\#
0000000000`Zb4@000007l50Z0000000000\?GQ?000000000000000000000000000000V84Hd;VDU_00000000000000000000\#
00000000000000000000000006kR\i9U<3G000000000000000NYRm=0000000000000003>UdnliXN\GFY`i000000000000000\#
0000000000000000000000000000000000000000[0[LHT`7O^00000nQ>lb6n;0dIU]XcQS^UV000000000000000XP9ka@3I9S\#
_i[Sdn>;c600000iA<g700000N5PJ900000[d[[A3Q63f000000aEah6f7JjL0PWY000000000000000e=>eb000000000000000\#
3?_gK00000000000000000000000000000000000SN]^Y@eI]G0000000000nXZ?S0000000000000000000000000JZ=W@XmO9T\#
0000000000c:1KGdU87UCWBdF3kE2lneG`OhH]g[BQ5dE@Z?ZLEULKX00000000000000000000000002<=[6c?Zh600000P=5i4\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G6\=00000000000000000000\#
00000NbbRO00000000000000000000o_7DSG;7k1GoDU3CQQVf00000onM9alV_4h000007XFM600000n[=^8i0ajR0000000000\#
00000n18Yn0000000000000000GQ:ZV3XZ:^DWIFo<GfW`\_2iXWb?n0000000000000000000000000000000000000000[B1C\\#
000000000000000000000000000000000000000000000[_`TX000000000000000gWU8GoD9CRVMX]=00000000000000000000\#
0000000000i@L@U000000000000000PR>OM000000000000000Sl8g2000003SZL5^eA^e00000_`8nL_UQAD00000fV\_4Eh4Hm\#
000007lJ`K0000000000]=21C;2DLcWGFc9HRYS20000000000000000000000000LXXdA00000Z]LGli_]\iF>=CEhR?Ci00000\#
Y^2dn=K0U7B`=@=6i>6cnU93X00000000000000000000;m50CHgS@aIe`o6000000000000000WYN@Y00000000000000000000\#
00000k]?LI000000000000000691dd00000000000000000000000000000000000000000000000000FRX1H0000000000ef@k1\#
000000000000000=:Jh300000000005eX[c000000000000000000000000000000je8Ag0000000000aKN2f0000000000:4[m[\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNNNb00000d6HDK\#
iQ\KK00000000000000000000000007TY?50000000000c8>P?000000000000000000000000000000RP6go00000UgTiP]TKK>\#
00000000000000000000Ig@KGj:VID00000XZCVH000000000000000aU\A_00000000000000000000@A9ea00000STMN^429n]\#
0000000000000000000000000000000000000000nCJ1@00000B`O9H00000HFW<Om:^g30000000000]DTZY000000000000000\#
000000000000000f9EM@000000000000000000000000000000PUVLj00000nI];SgMPBGM@FO\000000000000000gK1?Xn=Eb7\#
b4MKA00000000000000000000000000000000000CU4>n:49YoX`BSgJkO:PPbVRI00000000000000000000Y\?;V97SR400000\#
QcOWk0000000000dhDiN2oNnY00000000000000000000000000000000000000000U9JJQP8b<9YW8o00000000000000000000\#
00000@jbWD\>L6=00000000000000000000XO0jI0000000000BfZ:i000002aaj^00000000000000000000000000000000000\#
0000000000000000000000000;hIWW00000000000000000000000000000000000000000000000000b00BkR@>>@O7JfOjd@eT\#
URLlF9JZRZ000000000000000O=\e40000000000fHTCH000000000000000I61Od00000000000000000000dd1Dh\33_3BH5^Z\#
d677`EF?^kDL@l500000000002m7:Y6;V<6000000000000000000000000000000000000000000000000000000000000R7XjI\#
00000S??Nf0000000000000000000000000000000000000000KcFaNii6U\00000000003URkU5YX^C0:CW3e[Sjn?kDQR00000\#
00000000000000000000^BYY00000000000;?TLX00000000000000000000000000000000000E1Jof00000000000000000000\#
0000000000OobOO0000000000[?2>A0000000000X?I5_00000d@=OlB4]]:000000000000000nU0A=5jG>N000000000000000\#
0000000000N=Jc:XaL^=5J^2e00000000000000000000000000000000000jQ_FZ00000o?MX`0000000000RQ^RP0000000000\#
000008070I0000000000kKMO3G:@C600000dMJRo1A7ad23AV`mIBS2000000000006L8I0000000000aFOhl000000000000000\#
W^<D8R=Ld_0000000000g[Ql\000000000000000jB]^8F]P82nhT3d0000000000000000000000000cOK[MlZSBGF?8DS00000\#
000000000000000?g4m800000000009WRPS00000CoY5k00000PP]e>00000HeF?:00000hM:CL00000L8Y9IDR__V0000000000\#
n^6;J0000000000jRSCP00000lPKo1^SU:h00000[:0d=k2Ffb\JX5\000004Kanl0000000000OoQ_N00000e7TfY0000000000\#
b8``Z0000000000000000000000000XJ02T6622P000000000000000kl_B50000000000000000000000000000000000000000\#
7UB7F00000000000000000000000000000000000000000000000000_X:680000000000QhB5=00000000000000000000dRX00\#
000000000000000]11O;0000000000000000000000000000000000000000?^@cdKQSdf00000000000000000000LV[=200000\#
b2:JI0000000000MXEL]00000GfYBZ\RV\L00000^KLCT6C3ZH0000000000X\]m@00000?KU4Z0000000000TlEDI00000KJYC[\#
U^adj0000000000c925:GW\S[00000Tk4S_0000000000RA4710000000000h647n1\G6c6CU44MX?J=00000WI`nS0000000000\#
00000000007OBn6000000000000000A95nK00000jQ_][00000gN0QH0000000000=L;ZhAN4mR1oaoP00000000000000000000\#
000000000000000000000000000000Ii9Hd00000000000000000000000000000000000000007GbTJ00000000000000000000\#
H_E?j0000000000Fc@mmKK0IhbD3`Ql3;_=oX64800000iI5Se5EB`c00000c2BiQ00000000000000000000000000000000000\#
000005]TATdU3j]jJMAn000006C^3000000000001[?K_J_3^1000000000000000000000000000000ec71gkELV<3lLfd00000\#
00000000000000000000UKV5A00000;2[Pa000000000000000\l3J]<_R4Y00000PlQ7b000000000000000000000000000000\#
WWJSC0000000000KfYRL0000000000;DN]GRHY;9IF^R]B2;hP0000000000000000000000000000000000000000;fHf100000\#
00000000000000000000000000000000000=cVh20000000000000000000000000e4S8k000000000020D4k000000000000000\#
000000000000000000000000000000B9S2h0000000000000000000000000e<NgfbIMO_fLVYK00000ZGYQ5X`3W>UE>XjZ>BVX\#
00000000001a^X<00000<WB<m7R:gUhbBNVGVKUZ00000A8]BjAOXEKBe_951m6o[00000000000000000000000000000000000\#
:bVIaX:_Dg00000PA=gKnGVlK000000000000000l[2h800000000000000000000\FPDjX1`EK00000SJS[h000000000000000\#
0000000000BBXj>FG>C6000000000000000F_O@Z00000V4F@aNha:XDTaBk0000000000<^ajDKc\]NBI^>YF8_ee0000000000\#
>?KS`iDC780000000000^T[5\0000000000;`LX8QcFPBgj`?^UF0@S^_^E7TN?icjU_8O00000000000000000000eSLXPPG3ik\#
0000000000VOG=fGc[KA0000000000k66D>000000000000000000000000000000D:EmO0000000000D05Vi000000000000000\#
000000000000000000000000000000iRWPb00000000000000000000XI9CD00000000007AT0[aSDQ\00000000000000000000\#
^S:bf\hXkF0000000000000000000000000f0K6n00000`IUkR00000T^ach00000000000000000000ckMVA000000000000000\#
00000<^UF=ERW@g=LYLN0000039Z21n5ZfYX_:C400000Z]=b0Hh8H5m9?BS0000000000000000000000000P@^iheEGCZ00000\#
00000[f@\oRg=G\:dXWhJc>0o00000000000000000000UU2;a00000j`KLi000000000000000cj`MT00000T6bWSGOEL=PI38W\#
\;XT=UP]A9000002KEg80000000000000000000000000kDT3000000dQB7gko=Ab000000000000000000000000000000GX0OH\#
nWWN40000000000000000000000000000000000000000Q>Ra800000KT6Ld9A5e<7cOI`000000000000000<6C0g0000000000\#
00000000000000000000000000000000000>LWFE0000000000000000000000000:b0O80000000000@LAmg00000ob6^iP6Bl7\#
00000000006BOCF00000000006n>KA7kQj5000007a>B1SAZ]P03OaQ000000000000000I6:nf8l1A[00000000000000000000\#
00000g0Q^00000000000000000000000000J^<ZNZ]N62@m\SC0000000000E<Z7?0000000000000000000000000:jbK]00000\#
0000000000000000000000000MJALa000000000000000000000000000000000000000000000000002_AML0000000000fd]OD\#
0000000000^2G7200000XKaZg00000000000000000000Nn>o^CJ=9Vi?AdlnDI^I00000000000000000000000000000000000\#
000000000000000KQa;AXnGZi000006n2A6000000000000000VE5DYmBF7^0000000000jD`V60000000000000000000000000\#
0000000000000000000000000Q6SVQ00000^d7gH00000TPC9X000000000000000N4[mI0000000000000003K04O00000@_;W9\#
000000000000000000000000000000hk=FL?\[E1000000000000000000000SQmE]>3Z9DKBY=4[7GUC:IoIIaV1URNZW7m<[g5\#
;S\;o6SE>a00000edOHB84U?C00000000000000000000000000000000000RXSXV00000FHUiX00000]_TL5IZ1<M00000FNbT3\#
00000aA9oZjUKLAD5bF800000;_UEm\E=lFQ^XbW0000000000000000000000000Wc8Y6DaD7gd]`]J000000000000000`lE_f\#
F<;\<00000000000000000000ZFW^;RgNmf7V_3_9?Q\B000000000000000XG;kX00000H@V3I00000000000000000000hlK0E\#
00000TF7:8mPYA10000000000\C9=m[FT[V0000000000nRTa``eEc300000HYJ6l00000j]3X_C`Y4n000000000000000VGCed\#
?`O_4Q5No=00000000000000000000254mk?g8mL0000000000?n2YO0000000000j94IanQIbVZ6a[o00000000000000000000\#
00000c9@nJ00000R;7E300000JWJ\P0000000000<X[mk0000000000000000000000000000000000000000=k7V2e]2DW7<:9E\#
=QSlnajX`b000000000000000QPK4000000000000000000000NVP7900000IF=U;0I9@h00000000000000000000000008^;K`\#
00000lQB^A0000000000Oo:7oDHNFVRgS=60000000000EK<LbI4A4L000000000000000000000000000000000000000000000\#
8ED:900000:YSBdDnHg`AA=;h000000000000000000009FBijcE[3e000000000000000000000000000000000000000000000\#
=V?loYoRf6WZYjXa[N6eM7_l<HiaB54SGV>0000000000EOMY30000000000EDT<3eBUGe0000000000LD[b_000000000000000\#
0000000000i4VDQ00000dD<h8000000000000000eY]@n00000J8N7C000000000031HX:000000000000000000000000000000\#
m7aRZ0000000000^[AK?O\BUe\kS2[8:9I7NU065;L\2gY`7T_Fa86V1d8VN]Y?0eDR]52^bb5Q0000000000000000000000000\#
00000000000000000000000000000000000>35:KkLT[iQQB2@?PLlo00000000000000000000XoIMT000000000000000b2JI?\#
000000000000000h^1Qn_MH3K000000000000000HL2@^ckO@l00000000000000000000n^TP<0000000000000000000000000\#
00000eRHmA000000000000000000000000000000000000000000000T?CXF00000D;N?E[g_oj000000000000000Bj8Q>00000\#
9l1`j000000000000000000000000000000M<6VH000000000000000000002RL4:000002HYSQ0000000000JcJo10000000000\#
XPL]T00000000000000000000kk[I4kRaWC0000000000Z6JNd01]YA\DRX3LMT6YaAaYY00000000000000000000]c\=f00000\#
00000bV:0gFgLJ5000000000000000UG<iM000002<>7SkH_2]00000mG8HDdeIhKZP24Q00000000000000000000flJNU00000\#
00000ER3WJ00000J880B0000000000V@[8Xo@WUQ00000>2QTh00000000000000000000MX:WM>M1M5>RLQaa\Ul6[gXBAi@Y9<\#
00000`5A><00000BCNBZ00000nE]GPXm@fFXUb1N00000OHH>noW?^X2>\J1000000000000000000001=ISh000008La^\00000\#
00000:W\C]K?XFY000000000000000000000000000000J;Vl[000000000000000@j?bCKP68JB?1jg40^<HO6DcGeUCa^j6^7m\#
000000000000000hD6b800000000002aUoS00000keG0?8O\[e00000000000000000000=3?198cHD2UhC\Sc@D4FX=>X7L1Ykl\#
[@aNi00000000000000000000000000000000000_[GL91^\7IVE]Ub00000L=Uln00000`FXd10000000000\XO_B00000_5_=B\#
0000000000c^WkU00000000000000000000BP@]j00000?;D>f4iR;H00000000000000000000DUH[U00000000000000000000\#
9Fa7M0000000000000000000021Af88CL1`000000000000000000000000000000000007VNgK0000000000]G6PP0000000000\#
W;OhM00000aL_3H0000000000K_<E=;I:E400000000000000000000BAVQE0000000000000000000000000[V9XJm@Wo^00000\#
00000000000000000000f8Ho700000oL2g5ia4EYmTZ9000000BM:Xa0000000000000000000000000ac8Boc[[RN6kRk800000\#
0000000000000008_?2o00000000000000000000l0bDT0000000000n21KlDW9@D000000000000000^bV]W0000000000RQ2[O\#
000000000000000000000000000000@XD3>00000MX<5l00000J1VOC0000069Xkl0000000000PFF:d00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI3o7iFPCO0000000000=QBULAL`JD0000000000\#
Q:0Vb00000]@HV`000000ZM3A000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000HIEHD00000cObBE00000FJZfl00000QS=e0000005G@E7J[8;1:9SKa0000000000n`BFH\#
K0;V8@QUl`0000000000\dR?0X]P5AiiAoZIL\JX0000000000@k<4=JkVl=FaObZ40LT[000000000000000000007D^a>00000\#
X?PJC00000000000000000000?Y@kh000000000000000^O[1?X<PLMUoJUoL8Y`TbdXh2]D7[W00000000004^`;Th[SbP00000\#
000000000000000000000000000000000000000000000IFQ:100000B8YJJ0000000000000000000000000000000000000000\#
^02Yh0000000000P^7jOI3>KTjM6GWD6_9hN60=T73G:d00000>X5?h0\T5X[9YLC00000<Z<j3lHa`El8B@`000002R<3Rm;[dm\#
000000000000000000000000000000000000000000000?_1BiSMTijW?[Mj0000000000000000000000000000000000000000\#
TcSKlFj<LV:MGhU[\4D;e=JHS00000PbJnR000000000000000000000000000000P3OT=00000VAQZ:00000000000000000000\#
0000000000`G=^V_LGJ0XU5]S00000Se]P000000^^UIVZXY0[00000=<R?j000000000000000K;:V70000000000Wg7e5M4O?Z\#
1^`6^0000000000000000000000000U6V6Jja\EnE7IJE6VJ7X00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000M=MQN0000000000000000000000000;:@Jn00000jZL6m00000\#
00000AhDDX0000000000>C1fc>9M[@00000000000000000000000000000000000d2IHn?b3R:0000000000000000000000000\#
]hQdZ=iAT4000000000000000^RQZj00000000000000000000XJY7]000002`?8PAcTVD00000;Y14500000[HVUJ0000000000\#
00000000000000000IJV00000=e@ZL7hEmiQDL@<FfXYa0000000000000000000000000QhICbVoGfmSkY\C0000000000SZaaX\#
:]FX`\b`1d00000000000000000000000000000000000;G;IQ000000000000000^RF9]=FG:X6H`\f000000000000000nb6ih\#
000009mAS?E81ShVb<\200000000000000000000KhThH00000000000000000000000000000000000=^5bo[SS?C<M_AV00000\#
k\1C8TBQSVmUS\M=^4MC>mJ:dY:O1W00000j8M2700000000000000000000Ph78Lgd7Lk@6_m\0000000000000000000000000\#
UV80Q0@C8E0000000000lW@F000000GDB`Teo3g4R0E3R0000000000000000000000000000000000000000000000000000000\#
0000000000000004MV=EBB3hR8I3QW8oZNN00000000005H058E]V@nA`Zkm00000H2V<KYHBPV00000000000000000000_A>0a\#
N0R_S89V`V0000000000000000000000000HcAle]a>2=0000000000i7=6A0000000000d3;`i00000Y\RU4kG95AMfZih00000\#
000000000000000NZENk0000000000000000000000000o7IW<0000000000000000000000000CaVai00000000000000000000\#
0000000000n\0i[00000000000000000000OS9e;000000000000000H94@A0000000000000000000000000<Y;M\`OI;dmYP4F\#
mYU\821aFR00000K:>C][CEcMl;MlL00000XfTg]00000000000000000000<29VX0000000000[FV5X00000MbbIW0000000000\#
0000000000J2SD>`k]HX0000000000000000000000000000001ML]oJ_OH[G]UOY000000000000000C6OGC000000000000000\#
000002m`<4;WMVdgg0V7ME=oV000000000000000000008CL[f00000000000000000000000000000000000>N\EGcTIK_00000\#
0000000000=c?4T?2C=dSNQMKWHVSooRR?XnA]:h00000o=6JH0000000000000000000000000000000000000000E<B=J]b?IL\#
^;A3kM:4i3^SJe>>Qa4hk0XQZ8UR[c@bGf40000000000:<>`0f6A97a@E^I0000000000000000000000000NhIch0000000000\#
000000000000000mm\;^_V14jDmMl0000000000000000000000000000000DX=kc<7A4?00000dZ6KfFd7GoNgTal0000049K[d\#
0000000000000000000000000000007J9;6o@ThaVASLY0000000000[D@=h0000000000000000000000000000000000000000\#
621^9G]J]300000O95F6JRFmnHME1a000009<[U<000004ITG4000000000000000b@FnO000000000000000;7Nfa0000000000\#
0000000000goMk?bkYG300000000000000000000000000000000000JF\Bl00000000000000000000o?W=o000000000000000\#
00000000000000000000<SRlDNhSh@0000000000E6?jE000004VWHCE5\<h00000=R<BR000000000000000^]<>e0000000000\#
00000dL`g\00000;YIoc00000000008ZYU8000000000000000000000000000000dW`faZA^Fi00000adYMg000000000000000\#
000000000026?7DcnYah00000W6=5AIXQ]dCmD<e0000000000000000000000000000000000000000000000000000000[lD8g\#
=>_I>00000YSG`^00000@nMf3F0][m0000000000S]5K9M\>?M@XLHEB1]STJAPA<00000000000000000000000000000000000\#
]KJbhNZ5oW6A7WE1HLW`C5N?600000kiR5I000000000000000?VVFK00000000000dIQg00000000000000000000LEF^i00000\#
00000<90mkgO<9]0000000000000006>2QZALVngIi7Em0000000000>nIKP00000HFMCR0000000000000000000000000T19L]\#
JYJ9@00000Z15^BZXF]>[lWfFBTaN?Jj4:gLP09M000000000000000k@SR\000000000000000000008m>;n@GHFTfVH[3bC1iW\#
^UL6S_AWG=lGFK\jc^m2LUYaK00000<FVD600000000000000000000000000000000000`A[nOkFUSf0000000000R9V_i00000\#
<m6BJ00000d6YKVka0hUW]5?4000000000000000[kFBTD_Zba00000LHL25lUXnLgFS2O0000030B6c0000000000=9BNIF;@^f\#
454nAALO2D[dY\100000000000000000000L>3Q>000000000000000000000000000000AX:g:L5F?`XhZUckKLeDiCPh800000\#
00000000000000000000000000000000000000000000000000]e8:P00000000000000000000WGCj3oBWfWIHJnB00000Ge2;4\#
?MJ<I00000<6\no00000000000000000000R4[e>jm2jN0000000000A\\MY0000000000Ki8A_WoIA\0000000000TkKY^00000\#
00000R;>o@ElS>i0000000000000008@1Z0000004bO`E0000000000F0HWZ000000000000000Zm\DX000006^<I?B8W;AbfSO^\#
0000000000000000000000000E>bC^0000000000000000000000000000000000000000:JAfmId^;E000000000000000DV\;B\#
0000000000:K\Jd00000jc=465S`UW00000000000bLl2DKQh79k:Mk0000000000h[7^H3l8@20000000000m5Z6Q00000<Y>Le\#
000000O;XK00000000000000000000^X]AL]HVZZHSBhB00000000000000000000000000000000000lES=`0000000000Ba\OE\#
0000000000000000000000000000000000000000==G]ccSSLj4gU;Nb=IO<eRMK100000oN=H`gKMOQ000000000000000cj\g`\#
Ra8QMHCM7=>f<1:NB`ekH>\K>00000000006i@Li00000l69`eg0Ub;000006360M3HKGmEUPe`6UUDXPSYO_000000000000000\#
0000000000^94ZS0000000000B7NC2000000000000000SRHQmWR1A@EIL5T^V3H=Y4;4ZHdI1m0000000000000000000000000\#
0000000000000002726N000002;K2e00000000000000000000000000000000000000000oXG80000000000lY7iS8g1mcne=36\#
3_Hd>0000000000PT6Pjb8D<n00000JSMGnYaJWA6RHPV^a:dNIoOPK4\YMN000005:`Kc000000000093?>Y00000:KVR<00000\#
00000000000000000000Ek`7Rl^DIFhSLJme;3E600000CT6lIY_5HK0000000000YG6[X000000000000000000000000000000\#
0000000000YJJo]l5<N_00000644ib00000CXZaT0000000000Sh8;n0000000000A=NFHA]CHJ:RQG?2I=YM9[Vko00000]APM2\#
^H1Ja00000000000000000000FI<[9000000000000000AP]]LT;\7=00000c5;AW0000000000HRabB00000Y<@O30000000000\#
00000000000000000000^OUnl5A1UZ00000000000000000000000000000000000?9I0O00000000000000000000=\L=_00000\#
0000000000QM?V]HORUD00000000000000000000AgKbo8O@U7CWOP500000FOK_Y00000000000000000000000000000000000\#
0000000000BVE\i0000000000jK3aDkOG4Ik355O94SBVN@VH`YCW5m0000000000000000000000000i3>gR00000B`3MI00000\#
00000000000000000000:oK\[0000000000000000000000000000008:^KDbn\X<000000:CEF0000000000cK<58C2TWf00000\#
=]a=c00000IO<TiSF`9m0000000000h:2baDEF:6fjXL100000000000000000000000000000000000D64bd00000hfGN500000\#
0000000000000003??hmb3L5o_g73^ZMbFH00000000000000000000DeYCJMf[@k00000Gd9bQ000000000000000Y01@b00000\#
000000000000000a5=@V00000>eNKI000000000000000dZ0<c00000hVW<3I^:cK00000AM5SmRi^eC0000000000CJ@7700000\#
0000000000000000000000000g200Q000000000000000\]bK>000000000000000000000000000000HW\nJ0FYT10FYVLlhXM9\#
00000000000000000000000000000000000_YQa__UAlX000000000000000FEJ^j0000000000hM[J@00000000000000000000\#
^nN4[0000000000000000000000000000000000000000000000000000000000000000000000Z[04j00000000000000000000\#
000008:1VFcX:m0Ce`QM00000E;1850000000000l[B<900000:V1OOR1<4T00000k;WQo00000m3I]b^Vb<W00000iD3bG00000\#
00000GcbPO0000000000JJRcJ000009:JdP0000000000000003]3_DTE7O;OcJA80000000000AI5;0nYZK<00000Ta=6O00000\#
00000n4N[T0000000000o`BkCNWFeg00000000000000000000000000000000000000000000000000G5F5Bd`C1nGYKfF00000\#
SJ:aJ00000000000000000000000000000000000000000000000000;KJE<o5E3lK\88`WUE>KY6=PL5[W>?gG^4HLFLKHcd`:?\#
UR3Nd1QJ0=KF^Yk8D_IJ0000000000VILUKQ96M<;94KI^GWJA00000i;`o@00000000000000000000i[]lY6o8JSUdG[5bgLCd\#
0000000000<l9TO00000000000000000000F_FZXE<Xe:00000000000000000000kh46]U\IEg00000SF:[6aV3C_0000000000\#
gVAP80000000000000005@@iP00000000000000000000_FY`D0000000000o<V8S0000000000L4R_a000007<W8SEV7SPNLUeO\#
BYMchjkY3fem1lDQO1;`8=`50Ng23Do73kaO5J?X0000000000OiYbN\<Qc;j_<>L>Q^3IO2[WR0000000000_n`lg0000000000\#
00000En9FF;OIYe1@\W0000000000000000_j1I`000000000018P_ec6\4KLR:MQnHA0FTF7kAO9S`<00000^j3NE\fQEN00000\#
0000000000QJ9?8G:G>=cEOmT0000000000J\We7e]47W0000000000000000000000000n\P;J0000000000000000000000000\#
0000000000000000000000000=;3EfXTA>Va;`Xa000000000000000000000000000000TG_;YEfU7gCAHF>0000000000gT;h\\#
Gg=Vm0000000000A3[7@>[PJR0000000000000000000000000000000000000000g@:jbDbZoIO_b:G00000D97WlgT8cZ00000\#
jJL4b_g[Q=00000000000000000000000000000000000000000000000000000000000000000000000000000000Vg=[OKNI5R\#
1iM9C000000000000000Ee8kecoa9`00000000000000000000000000000019NS88:Mmb0000000000_TN_7lG`CAO?_:f00000\#
00000klMj?4]=hn0000000000\a2YD00000000000000000000TdSB:00000000000000000000000000000000000R3JhQleVgd\#
00000emTd;00000000000000000000onR]d0000000000]^L3J00000\I\dD00000SK:e20000000000000000000000000QOS5j\#
00000000000000000000K]8;_eb3?V0000000000000000000000000`L^f2000000000000000hVTlfPQ;TR`[IUPoV4V[KVU@8\#
<G2dT00000000000000000000000000000000000UcV8I>8A5j0000000000502=Rln81h000000000000000000000PG3Xn2SZm\#
go5nA000003U4El00000000000000000000000006L;2dkf0fOlbGWo\]W_D\?YUE:4^SP000000000000000000000000000000\#
_O8d=00000hMDgImYF2E00000Id1Y>>^Laa:5bJPLB2IG3>Y3UWeZda`D]Hk000000000000000000000000000000WM>O=00000\#
0000000000000000000000000000000000000000000001T;900000000000000000000000000H]Z9a000000000000000VRJVR\#
aJV6]0000000000C0BN4000000000000000Dg1>O0000000000000000000000000000001:XMN0000000000000000000000000\#
?0^_aMo>=W?\KGV0000000000PTMYn00000000000000000000mV=NRGETUbaTT;R000000000000000UJ5_g000000000000000\#
0000000000H_M0DgB0>90000000000000005`Tec00000[[b?<0000000000000000000000000000007HPiJ000000000000000\#
00000BS3I6>MTHh00000000000000000000hgJjW_001VSG4oKb=O=lOOZ5X0000000000000000000000000Kd2]<0000000000\#
00000T_alT000000000000000ZbF3H00000000000000000000000000000000000<ePZf000000000000000000000000000000\#
0000000000<\6;eR;AFi_YR@>00000m<UWG0000000000_@NCUTY>@iPX8_COdDeDV^SPM0000000000000000000000000Mj0ZH\#
00000D8H?QcoNa`000005H;=T0000000000e=2B9LZNJF?DaE?00000?E5kM0000000000000000000000000000000000000000\#
000000000000000Z1AbKP]RnT00000chWQ=0000000000:R2A_[FbRBaDF9P\0<jGRaNOU00000?9_N9C^9SU\L@?ol7D[700000\#
0000000000i\BZookCIO00000000000000000000hg4LQ000000000000000000000000000000L`FEX000000000000000GA`Ri\#
0000000000M4=?flKE;C000000000000000000001UAEI00000000000000000000000000000000000EjWCV00000000003m1J>\#
00000000000000000000JjViWYPZbj0000000000FoJ9000000QP5a:0000000000OYQ?E00000bWYWW00000efDCa0000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee6>400000:TRR>bF>0D:<MbdQdW[2C0Xng\#
000000000000000_d;>^00000Mb:ZV000000000000000`AOd\HbBQ_ZY0=22UY88000000000000000d`ac66YCm9e:_Y600000\#
00000000000000000000000000000000000[JOeQ00000@2ROK0000000000000000000000000000009k?:3`1Dji0000000000\#
00000000000000000000000000000000000000000000000000;O`_H0000000000000004gDd:SkF6C5KRl8go2mJ;9M3d87UgK\#
AIS4g00000T9;E`00000000000000000000000003B<39a8=[FnBNCo1TXi7gF7@`:<H8e00000000003:7f<00000hG0E=00000\#
000000000000000000000000000000000000000000000Sc@A=i;KW100000000006;J_>00000000007C5T:bGU;Z?m1mB00000\#
00000T09<54@Df=00000=IL_TE\K5P0000000000;_EAlMf[En;_=fk00000=D`3f000000000000000000005m0OY0000000000\#
00000000009_Meb0000000000000000000000000000000000000000djNSR000000000000000?922hkO2eT:3ER1`V`4800000\#
000000000000000000000000000000i?[lH0000000000000000000000000iX6Ji0000000000:1X>f000000000000000VFLGT\#
00000^UG`40000000000000000000000000[\3bVboP9`000000000000000G<9C1gEV[dXe]em000000000000000ZLTIl00000\#
000000000000000>ODj;000000000000000j7I7\00000D\^Y0000005JJln0000000000[IM^\IcbR40000000000YRN;;=>`eF\#
XS9H=d[:RNlcERB00000<I6>I00000000000000000000000000000000000000000000000000S:?<7]PFnh7SMoN0000000000\#
0000000000l7\kI5O<MmAg_TJ0000000000PLF>n7HFTP71T=Y0000000000B8@a;ROBhR000000000000000000000000000000\#
00000XANCad47\FFoRg5FC6e=j18Q[mfUjX0000000000000000000000000000000000000000Kl:Jl000000000000000d2Z3e\#
00000000000000000000@T@k\ETTTd00000E`<Rj0000000000KVDReS5QBhkZ14\D[QNRHbZ\<g9]`S7]`fo000000000000000\#
Fb3@d0000000000LP:gk93@abR:0B:0000000000000004C4cB00000l5InZllNf70000000000l^7Sj[c<aJU3T<]0000000000\#
00000Uk=L500000000000000000000_FMXA00000000000K`cEai9djW40bMNTH5HMcXCM000000JGj400000000000000000000\#
0000000000cUZdRfDKg_mkIP2NESci0000000000T=BVh2;12A0000000000ga^\m000000000000000MAFlOWFFOi0000000000\#
Ie2PTh<`<[_m:F2000000000000000000000000000000000000000000000000000000000000000000000000000<g_c=00000\#
00000000000000000000000000E>4?kU^G600000mlFHM00000000007W;^?E@`D2_Z9in_7@ON0000000000000000000000000\#
00000000000000000000000000000000000ERM5S000000000000000000000000000000000000000000000000000000000000\#
000000000000000NG^JQ@P5b^KY]bKlB`fU00000mY4VNnlK^@a3Gdk0000000000000008[5Qh`n=9:00000=f[oW1Ab9700000\#
00000000000000000000000000000000000000000000000000000000000000000ZAF0?00000FL0Y00000000000QM^Ni00000\#
:c;h0eE305000003^;<`Dd0]BbLZHL00000PWVeI000000000000000CjA?6000004NCg>E@JGjMHK1K>KZPF00000000005nLH6\#
000000000000000000005ZJB5gY?h3B44dh0000000000?KF0lfP1L[00000000000000000000NY9R\G^DJF000000000000000\#
000000000000000X@??M00000:;<8I0000000000IB:Hl00000?]4bX00000000000000000000`ZVDi6?5WePobG800000Ga6YE\#
URI:L0000000000000000000000000C`4>800000BSJ5V00000000000000000000S85SFVH7lVhMCGd00000DRBc>00000ZQ=eQ\#
=4EXO0000000000>86k8000000000000000V72J]0000000000X:CihFV_hG000000000000000000000000000000<mA81:]JPe\#
00000HV=\RMa7QXoDCSB9<NG?8RO?L\NXYn00000000002b9U73IF[i000000000000000000000000000000n42Nc0000000000\#
00000SQ_HG00000o;\mU000000000000000XbWSU0000000000iAOPf0000000000000002c<kU00000PT9m2K80PUcG6^01m;_h\#
b3^ff0000000000000003j55CX1\N>0000000000:PF^7dX:lX:hDOZ4_Z73Z9\FQQLH6200000000005dY[7Y:anL0000000000\#
<GDIX00000000000000000000P4MSKL?aP\@F:lhjYAeBBKVWlFG]D800000L8J:V3ia;10000000000`O?@g@360mXkF5\Ega>`\#
00000B6=jY00000000000000000000S?FbN0000000000000000000000000000000]=SWGo8Dm1?6`8_=D]3N4Tg@02:A6>0UHi\#
00000nJ_0Jlh[_J00000m>PSh000000000000000POWi0gMFEjZhZi?Vi_FE00000bYZg^0000000000000000000000000US>DA\#
YEWdM000000000000000][4K[00000=5Sh0W4=g];lQlT4X^o100000000000000000000Lf4\G0000000000HJ1NiZW9B200000\#
d58N;00000000005mQDJ00000gES2B000000000000000000000000000000000000000000000000004F\hnH;X630000000000\#
0000000000000003;MC400000EnZkB00000gPN:30000000000TKUnZHR_aT0000000000eL4Dc0000000000000000000000000\#
00000000000000000000bH@Yc@_@[K_GKgU00000000000000000000000000000000000dQ<j\0000000000000002@K@300000\#
3CGcK00000000006mI^j0000000000000000000000000ohTLB00000000000000000000Ac:oL00000000000000000000`dSZ;\#
0000000000e^7CQ?0LAn00000AXP<`6\?2Lk6ahF0000000000C<E;_@aT\TX@7ieH^an9XXb6V0000000000000008e=1V00000\#
0000000000000004_>XMGbZSJ0000000000000000000000000MNReX0000000000<l:2>L<Nc00000000000000000000000000\#
0000038>ET_lGYX9S=LM00000000000000000000WI]_10000000000Sn`]55C`]=00000000000000000000000002O;H300000\#
of^K^0000000000gTRGm0000000000m4880KoQ5I0000000000000000000000000;GH_e000000000000000000000000000000\#
0000000000000000000000000000000000000000:BUgc0000000000gP?[OWd?MKKA2l0eSI[<CCF4=9bM574^^JkQ6ATlUbO^V\#
DS8LAkPWS7bP_O0000000000000000I9@`10000000000084Q60000000000d5_Mi00000000000000000000ScTH20000000000\#
cO0:E00000j0_b6000000000000000T7^8X000000000000000000000000000000000000000000000he8M5j3Z:;TLCR400000\#
hX9@S:kT^Ve`QN=QmR9Td5_iml43]`c`aOX00000000001SGbV>HD5ZQW0cZEc=\;KNLYZ15Y[TmTTG[]@E@[000000000000000\#
NJSW<U667200000Hd^Ro=f>cnk_]>BZWZiV000000000000000:73GU9_X?nDn`8k000000000000000000000000000000VG?KC\#
00000R_B5a000000000000000000000000000000m5Ah?I9XgRg;O:g>0<]79>YGg00000eJD4`0000000000000001BC3G00000\#
^kTh0;XSj3F`]jW00000Gh1IO];=I4RlAj2SlFEKH18T8;mGhd00000CMTXW00000LjJgE3<]bA0000000000000000000000000\#
:Mb8keZJnh000005jDKM000000000000000ZZIRYmiR:X00000000005@>G`^YRNP00000L<AZ]0000000000000000000000000\#
000000000000000AIOEM0000000000<4S[L00000j0BfO000000000000000000000000000000000000000000000kM`0DXj83M\#
>4AgGN0HA:]b^HN=O_1=00000>91:Rm>3;RcUV2H_W]EG00000QG@Vc_O4fZN2Em200000000000000000000000000000000000\#
0000000000000009NXC]1\Zn;Dk6UEig2gEnJ?<dgiF@Lo4LI8Ao7=c@iJo=Yn0]j]T\ZCeQ]G<nO_4;0000000000b>SKV1h3Tb\#
00000T9P@300000JM`j\0000000000hOA;800000000000000000000i<M2D8FMJa00000G`V2700000G:>A<000000000000000\#
0000000000Ko\8W>kQnRIG6LM00000DAX3c2m:3E000000000000000000003E=F6[:S4OaHVmR00000000004HZ7_00000hU6WL\#
5\3eN000000000000000@T4h^j049E000000000000000000000000000000OSL^Y7lZ?>00000Vj^oT0000000000000005_G>o\#
S;VP^00000000000000000000JZ<=o0000000000000000000000000>g3jiDgMa>0000000000aR090000000000000000SLWT0\#
00000JTJeafb7LHC?92G?aI2RMl_0UBFao>000000000000000000000000000000>@TSK^^DnO0000000000000000000000000\#
000000000000000000000000000000000000000000000POIl\000000000000000DJ;7a00000TX\?f00000000000000000000\#
00000ILaEomhGHZ00000S?=EV000000000000000000000000000000;?U1@`A9\IWI_ML000000000000000000000000000000\#
^QH4S:JSRB00000DS2IoEJ6KLPZHJ7icNXe00000000000000000000T^VPM000000000000000000000000000000TSD_500000\#
0000000000RjQ[j00000mX<e_0000000000ETEM^\=[ig00000000000000000000000000000000000000000000000000Se=c\\#
0000000000leLk`0000000000gC:jR00000fcZS\O_;4?:^]dR00000000000000000000DXJ>?00000<iJ;YLN;>800000abGW0\#
0000000000JTLEX0000000000000006lN0HaVI1X00000d=SG`00000000000000000000000000000000000WY:0M0000000000\#
00000000000000000000nLZ1E9?[6ZX_>oMYU;^b]MOCc0000000000000000000000000000000000000000000000000000000\#
000008o28SYQA211aX`l0000000000La329TPVN@000000000000000HZ4AT000000000000000bQX\9GgXl]00000000006X7GC\#
0000000000000000000000000\[Qhb00000000000000000000^J=2gFKEeV80a=@0000000000000003<Ok`00000?f0oT\h2fF\#
00000Y8<NR00000_J__;dDVNX000000000026_0j00000nNEdSl`E;mhHKg?000000000000000c<>l400000000000000000000\#
88P^:00000000000000000000S7Xf9000000000000000fe_LW000008=XhN0000000000lZb10Sa\n;00000000000000000000\#
00000Lo2C;00000NMG60MG`A100000cKF0aOlH2C00000QSPb300000000004TNl=AK4h2a_W3Z0000000000oh\1]0000000000\#
00000W;LHV00000000003T6Mf000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@Y9Z000000000000000[lNED000000000000000\e_[?0000000000U>LUZ0000000000JB\Nm0000000000Ee18B00000\#
0000000000^fL?:000000000000000fb6IA00000000000000000000000000000000000000001Z<4n[7Ue<000000000000000\#
jI6D^000000000000000kbRQJ000000000000000000000000000000n>3:[o_EI6LXHU=`X7>eo1DZi0YQa1000000000000000\#
C=4YMe\Z@?00000jkM9:000000000000000000000000000000kI1G8A163@0000000000N0=Tb0000000000000000000000000\#
00000000000000000000Q=6E_00000000000000000000nP1S:0000000000000000000000000^dIjd00000000000000000000\#
SS9SHCXG3J00000000007LA4b0000000000000000000000000?PI>i\7^GC000000000005FJ3KOYiN<FbVT@2:BZFUC2Y00000\#
0000000000000000000000000TbIml00000KjO>@PK@h[0000000000LL7Ml<>AnE00000SQGTe00000;`:`[H=J4lg[10@00000\#
00000U^_j`0000000000000005oZ>g0000000000_nCUKDC_mH^LK;AJ9];=00000Tg2IT00000000000000000000<[RPDbQ39B\#
h^9;mF:L^iYoMJ<7M<bV@cOQ^dkS68Eb^Ul0ma5e00000`EL5a0000000000fQEkm00000^cW6>j@<N900000000000000000000\#
oZ`_6[AZOL000000000000000mDFFV00000@IYRV<T[0eU3[2m00000XiPo6jX64O=j8n?9O4iHBID7[00000000000000000000\#
0000000000LM`0a00000000000000000000000000000000000YkYol0000000000BjD\_0000000000<FAM0000000000000000\#
n[R_C00000c3M;3dJ`;^jU3YDNJTK:000000000000000eKTQH8\USF[n0Mb=lXUd<NF6]00000000000000000000nJIiQ00000\#
[:MJG000000000000000]Q[Ll00000<I<2g0000000000000000000000000000000000000000000000000000000YBId?FTQdF\#
_867M0000000000ggRQ;hZBOnBQ\S3goKgkXV=Y@000000000000000000000000000000000000000000000^jEGT00000LX7I9\#
00000<VI;k:\@9JUUU^BlgSUi000000000000000EbFh10000000000000000000000000000003bEf7LLWDM00000J9Q]T00000\#
;0001gGM@]WWWbj0000000000000000000000000B^XE<S9CLe000000000000000000002[ZGcoaFT>00000Zc5Ao`^`C500000\#
00000V[OS]0000000000l?ZTj0000000000^;57<WSIPLN?C`CHI=6^000000000000000000000000000000>P87aF?Pcd00000\#
mf`Y30000000000000002Q7n49dFDnD_0mK000004gV]c`h]o:Wl;kG000000000000000g;DUoDjA=e6NKY000000gk^<W00000\#
00000YUL=A00000g;\k8000000000000000000008M]j60000000000hFF7jBcR<A00000TlKe9000000000000000iQ9<QLPEbC\#
QP6n4j_F]egD0IH000003EC9400000mgGbBE:[D]00000TiCY>A8Bjm0000000000000000000000000000000000000000nV2SE\#
000000000000000000000000000000000000000000000SGU?T00000jk0lL000000000000000fi5\S75701`FNR80000000000\#
<YW79AZ2]000000WA?bY0000000000BRJDaliBkb00000000009=WQg00000`g@hK2>Ij50000000000T6NFn000000000000000\#
0000000000366Lo000000000000000E9>6L000000000000000mh5mSFoBh200000T\Y@f7<JkS00000]iQ[CVWZX10000000000\#
0000000000dFRV@8aOX?4f?=>4f@3D5T4k_QF45]00000in4Jf0000000000Wc5V75KMA800000L;NCI000004^NMQ7:0H9M^68g\#
R8RUg000000000000000000007\4f31C7VOo2SNO000000000000000ECN`b00000000005]ag?000009LK3@00000CP@VN00000\#
000000000000000DJ7V^kS?9;h@EjTT\S5KBM[:Ec;akQ0000000000CL^6200000000000000000000nE6Y2000000000000000\#
00000i5QSA`OWGN:H<=fmCHaE<R^Ak00000000000000000000g\_JMY5A9d5T^cR000000000000000000000000000000MdE_Y\#
0000000000LQ6X`0000000000TNJ^U0000000000XQ2MX>mS_0000000000000000m13iD000000000000000000000000000000\#
00000JM_QU00000000008Q>lJ000000000000000000000000000000<0S@100000lGXK2Z>PGQk048mk`T8]000000000000000\#
[:=T?0000000000dJ0<?00000000000000000000VKDkN000000000000000L2[Kf00000000000000000000000000000000000\#
lJ_Qh0000000000000006d]AV00000B1a0W000000oLY100000000000000000000EBLcoRMaVQF63Bn0000000000000001HQFj\#
00000000000000000000bV]Fj0000000000Wa[X@CYATE00000CL5Fo[B3jQ9l^U>00000TO^cd0000000000N]7<20000000000\#
00000b1Z6;00000000000000000000000000000000000;^URT0000000000i^Hgn000000000000000MLED6c`G?@DjKjKZD`hV\#
000000000000000\eA^L0000000000?[aeN^?C@]0000044ObD00000HZA8SPmPgZ00000000000000000000000000000000000\#
00000000006TOE\00000000000000000000000000000000000>k5bO000000000000000Wn9[RN_E\S0000000000XiN3[25G=<\#
eE_YR000000000000000[F7H=1D@S0Uj:T<EGMa4hcRjLdBI<Wn\Z<o\`agi000000000000000WIH0GokC\gR;KEc00000gQI]V\#
b^[UW00000000000000000000o=4K700000jV`BZ000000000000000XTA2[bRV4K0000000000QQ\>H00000000000000000000\#
Z:Lh600000000006I3h6000000000000000mVP\O00000000000000000000L=_DTXKMeO00000^[Z;o00000000000000000000\#
;`E9G000008Eaob00000K<<n10000000000gONeR00000Gn3BA<KLf8?0\A=S4@WiDj^kj000000000000000000000000000000\#
00000QiTf5000006bEGA`nRRo00000000000000000000000000000000000940MS000000000000000000008M]cW00000ANZcF\#
000000000000000000000000000000D4If40Ab61000000000000000000000000000000W^HB0000000000000000e?O5Xbd>R?\#
8S>cDJN7@I000000000000000000000000000000MmTCj0000000000000000000000000000000000000000000000000000000\#
0000000000bG?jY1KVo^hm]69000000000000000OeS?62oJQiXl12e:Y7OM00000g90FX00000000000000000000m]=NA00000\#
000000000000000FnDW;7FQaTTG\lT00000000003ZGCgX9Ud^PT;;6GeF_l000000000000000000000000000000=@Ok>00000\#
000000000000000000000000000000Wi4Sm\3H>X00000UAP6VFMJdg4[b4R0000000000000000000000000000000000000000\#
00000000000000000000000000000000000jbSl90000000000?W8K30000000000000000000000000@4HBT0000000000iUHi8\#
`^]8U0000000000DgVLZ000000000000000Dj8eO00000bk:LmL<8HfXB=XG5OFn?00000WZ6ci0000000000AoFoJ0000000000\#
0000000000000000000000000[h>bOleHkH00000000000000000000gRa7?000001DO_`0000000000N>Zk1000000000000000\#
00000\N5:400000ReVS\ElBT0000000000000000<0^]85=7k\00000YBRTXn_HGf00000000004^NceKiQfi]mb89S7:<lMOQ1j\#
000000000000000000000000000000gdTS0000006U:FH0JDRK_VMIj00000eb];_<?SGT000000000000000000000000000000\#
00000Tmal80000000000000000000000000000000000000000Y1=Dg00000^M2B]00000E?<P5HQ<nk000000000000000a]OTF\#
000000000000000?k7B4ENYc[00000000000000000000000000000000000000000000000000JN=XfTjTTR0000000000N2DUF\#
00000li^hM00000AkBGG00000=VV:l00000^X1=@EN9b`0000000000Z41<700000IK>5g00000<^>NI00000000009g5`V7<WWk\#
00000Xl]5K00000000000000000000000000000000000000000000000000SiRXm000000000000000W3INB0000000000]Z<98\#
000000000000000<dD=?OOWa]000000000000000aCF9000000XF791QQa^;00000G8X70000000000000000=BFI1nY`^MZ_6V`\#
0000000000AWDk?NE\NL00000RNTMS0000000000EGO25000009gN:e0000000000O;CiNoCab4Bb?a__0>=3000000000000000\#
L`RHa000000000000000aj63S0000000000EN83@:P>PQ000000000000000cMQ52J`<_<dPQ8V0000000000000000000000000\#
000008c0RfJPS3i000000000000000kE>TPHFLFT00000CWJcXGePn;0000000000000000000000000=;=0=0000000000mPRod\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4DlVl0]`1^o=^f\#
50?M4KPW<E6m9WDFcJd:C^X7W=W^C<000000000000000;F2`<AO=nnbZ?ak00000000000000000000000000000000000Y>8bf\#
00000000009@IMeLg317L7B:W000000I1n30000000000Kk>4gnAZQZoa_^P000000000000000000000000000000WJ]a400000\#
1\5G90000000000000000000000000000000000000000knL@HD]JW[j07X]000000000000000NAHW=00000000000000000000\#
00000000000000000000000000000000000k`FgGF]Anc00000000000000000000Q_P9S0000000000_X?nPTY^9A0000000000\#
l8[gc00000833Re0000000000<Q?ng0000000000000000000000000PV^Ua000000000000000000000000000000LgEkO00000\#
00000@M^EB0000000000J0;?B:3NO_0H`j9QYFMD000000000000000;lZjK0000000000^j3@3nK<_eJ90g=AEAN1c\_QB00000\#
00000jDSY:h:NfE00000>\K`800000?[0>k000000000000000000000000000000emEe100000Q9BU\000000000000000DYW0^\#
00000000000000000000NWD9U0000000000iV3m4TTV@]00000000000000000000000000000000000000000000000000cRTcW\#
0000000000?72lFAQ9cB?l>N[0000000000000000000000000ThB9C0000000000ia4A<AF`Q:00000abRZ@00000cEGUHEdAH;\#
aR5oOZT@Fj0000000000em;9k0000000000000000fUV800000000000000000000[L\cJ00000E\28:0000000000P:a[900000\#
0000000000nJV@>00000000000000000000000000000000000e6UNF0000000000VK=WUKEC<A6CT0900000mG8j9ZW?bh00000\#
00000000000000000000Mb;_4T]EMTZ`\?Y00000FNCfXOK<F@000000000000000:>>050000000000Fl08T[U>3e0000000000\#
KM7PTDLZCH000000000000000000000000000000000000000000000000001GUjAeb_^G5;4C:0000000000000000000000000\#
5X[eN0000000000L1SWC:n7Ca0000000000K3_6000000000000000000000000001_2j0?\U^800000S>RCdO8;0nT<?VM00000\#
00000aaBFXnUGm700000J`<<0hGLW70000000000VC<R8E@>n7BVS058mUH58][><ko;1\_9`hA0000000000lo=Pa0000000000\#
000000000000000000000000000000000000000001K9TaL[>]0000000000o`:PJkVA6W0000000000afB@A[iSRgHaDCL^UN5G\#
@aOQ400000bDOJK00000aS_ac2L0Yc=QFN1:B71FE<QcG00000000000000000000NS0m?f@]cGjO=TO000003I7i>dh\]<00000\#
0000000000000001P@Q800000Aa_DAo^7EE0000000000B3OO9=85]i8;89<B\A8a0000000000DD4\0NfH4j4\P?T0000000000\#
i`PFE00000000000000000000ED]8^jZ`KHOGbO3000000000000000;69n200000d?6:a000000000000000^GI2E0000000000\#
000000000000000000000000000000U6ND:0000000000000000000000000Xja>>hT@:C6ZIjEe?H6k:nSgO17\Q;00000MQSoe\#
=aMn]0000000000P<IgJMS;3J000000000000000QcGEKkDLAPYP2K^Sa;aINSGm^00000000001C7nBfT18m00000R1[@?00000\#
00000000000000000000B5R4900000000000000000000000000000000000e^K:>0000000000>WDSRB180k00000mnJMe00000\#
Rc4kFWF44n^BZQG00000Vm9=b000000000000000e;\Rd0000000000_4F76PB5Kl<;F4X00000Wn_``0000000000D^Sad00000\#
5]3lj00000]e49^\WA:O0k<2MWH=0O5XMg6Y2S<7Z_HD`2]YW>00000PoAVF0000000000000000000000000LVVkU00000c\VnC\#
00000HM=jo000000000000000=8B_h00000000000000000000m9<EheSDm0JZQaH0000000000J<GQP^7GB`]D_2U00000I_WR`\#
<m6_dKoO>P000000000000000mdR<0?Ea1F00000000000000000000RQNIYMf2XC00000000000000000000000003X`gm00000\#
000000000000000ZPAGEK`;H?000000000000000000002:5b@:hHcf5f62m:\NkOo=8R1Q4V1E0000000000EYRQe3VSDn00000\#
0000000000ee]=K00000ml7W]000005;WCg0000043=?1N6W]2000009E@FO\Y]]`00000j;0K642>8Z^kS[A00000S?7B@Nj??=\#
00000000000000000000000006T7[f>^L<g0000000000000000000000000000000000000000M=8>600000000000000000000\#
000004SPXQ00000e0VAVjg7XBJZaSO000000000000000DWWFlNFY;E@]\T400000000009A77R00000\L\@o0000000000eVTmm\#
00000YZbBc0000000000000000000000000heUAWR95C20000000000=H4QHiZK]D4217YM]EIGi\LR7D6P?<S1Xm>0000000000\#
00000aAEkG51X_LJD3lZ00000I<\c80000000000<BU7^Eg9;^B40ALI7BL2YbadB00000^M@b90000000000000000000000000\#
O9KBC00000000000000063:NW`I4U?0nKZR0000000000VcCa700000g>8LhH5LGD00000000000000000000000000000000000\#
eX7NS0000000000000000000000000L6GKTV[PG3X1[X6gCEQK0000000000Kb;GT0000000000@2AA=E1<f1VAPf800000dLOgY\#
00000000000000000000`E=5oPS^;7B4=VB0000000000000009KP>;RQI[O?UNDN`INojnLSQ600000Z=_AeKWAN_0000000000\#
0000000000000000000000000;RX:F0000000000Ze0IU0000000000000000000000000j@2om00000000000000000000ccLFB\#
`o0>Y>LOn4A@b8QCSJEl0000000000000000000000000iCWVc0000000000NCNe\00000WIKai1j2MG\OZc800000WRED\00000\#
0000000000l:7FQbn960O>M:Y00000Qf0h;00000000000000000000YI\700000000000Em_U`0000000000000000000000000\#
e_:GPP0F\>00000000000000000000EQ4Uk00000V;0J<:bWZJejE=i20GSdQALLW00000RnB7600000000000000000000WM012\#
00000OV?Q[000000000000000KT2Fh2J9:g000000000000000DoW[>eXXDZ00000FP4@Z00000Z6TME000000000000000a^NSH\#
00000000000000000000000000000000000=CI51000000000000000000000000000000CKRV]0000000000i_46EiG8]600000\#
0000000000J1<J^000000000000000^GC=OM>N>D[HV_T0000000000B5EmAYMKX:00000DY\Z]00000>:WcH000000000000000\#
00000T=@N^m7DJcEHTNSdN`9FcnRc_14S7m8jaeb0000000000000000000000000000000000000000000000000000000B459V\#
0000000000U4V9e00000IlM8FLIXSJ00000000002M2iZmPBmjZORZP6_;7N8b0YB47U\P8DYOE000000000000000YlDFBohU56\#
5n@>i0000000000`\0Q_CiaFE00000000000000000000000000000000000XKNU500000KPXjiI@Kj50000000000mO::e00000\#
00000a[3>R6l<Ikj:MbJo`T6i0a\>?000000000000000000000000000000000000000000000fiRO;00000000006e;RW00000\#
00000N^?KQCn41K0000000000000000000032a0<c6TcFaMO@O000000000000000000000000000000000000000000000_9a<n\#
000000000000000knGG7bPM8e0000000000m@\DA000000000000000FnJ8C000000000000000000000000000000?<R[X00000\#
T;T:70000000000ciUGJ1E?6>0000000000QLTc6OHXOR0000000000nd_1e0000000000000000000000000ml7JX0000000000\#
000007e0i8U>KXM[h3Gnb`^>7U\3]K0000000000CB4SRHUQ]H2g\fe000000000000000^SAYC]k2QJ000008WE4j00000?n4]V\#
08<XgW^0ST0aPk<8AGaJ6?8\<00000EA4NC000000000000000000000000000000000000000019JRR00000DbXHn_\1h]00000\#
1gb?U]M9c8000000000000000:7B>j0T@Y2Vf8gL00000LD;`Z2WBQV0000000000=bY8kBgBDE0000000000@<J\aYY]YO\FO;>\#
00000ZC6S70000000000A7CC=000000000000000000000000085WQK8=FHBGK_kX0000000000ldJi_bd]d`000000000000000\#
00000000000000000000000000000000000gkVC1P^<Ha0000000000000000000000000J<a`1YYJjA000000000000000i>RKb\#
0000000000W@1ZB0000000000JkCaJ0000000000000000000000000>1BM90000000000bPVH=0000000000;_=H:0000000000\#
00000000000000000000000000000000000H^86B0000000000000000000000000000000DPLE0000000000:5MYWE>[A\00000\#
00000000000000000000000000000000000000000000000000000000000000000SFaYm0000000000HWACV=lTkK00000PfM_J\#
T84;e00000Me9KXKgKgJ00000000000000000000ee[IQK@DK@00000Lf2WZTMGNB00000c[C0<00000G39:O0000000000;n7cN\#
mCG@goJ<\i00000099@3LkL\[;M\VKDZakk00000000000000000000O`@060000000000000000000000000\4MdU00000:FB@4\#
LfF18HBVBE0000000000LTPAm000000000000000000004UElN00000IdHAa0000000000foQRG00000gaMEG00000PE[SU[O^14\#
000000000000000000000000000000SEB7XS?\=FY]3UH000000000000000R0bTaUHMBg000000000000000000000000000000\#
00000Q05Z;00000000000000000000S84Ol00000000003=M6[V4HNEA^`SA000000000000000000000000000000hD=J0`0`bD\#
g7;>OPg?DTZjHfNYmK7>KZUR:EfaTP0000000000:g[T89Y@bj00000Jh15L0000000000X;GjF000000000000000F48TZ00000\#
000000000000000CY=D>00000<iVPi5Q_Td0000000000000000000000000000000000000000FV1\H00000000000000000000\#
eDBJMYPQOFImSTFMdAg^boOE;000000000000000000000000000000000000000000000000000000000000<Y934A[E:IFbWdl\#
a^R4I0000000000cmYn_<4[R=0000000000UH<i^?8:DIcOVMDYE99l]^L_G00000000001bSEb0000000000000000000000000\#
Ha09e0000000000An1laPF3HN000000000000000000008ONWk4<Xd\000000000000000PWU7I0000000000000000000000000\#
00000@D?NT0000000000^65ZE00000k>ECK00000ES42`0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000YPT5c00000S?4_Y0000000000000000000000000000000000000000000000000000000K;B=S\#
00000l8`^[0000000000000000000000000:IRif00000;EM]Z00000000000000000000@9\PV0000000000000000000000000\#
Pk=Y400000^]>[>0000000000ZO^PN0000008DPQM16Of000006E@Pc00000000000000000000000000000000000>f36:6BP=6\#
0000000000000000000000000m9BWY00000TK1=b0000000000`Y:F=LX<o;3k[LW000000000000000H9_KQ00000hN=:8T5\[R\#
00000c^Gcj00000ZcG5[00000e]\>_FVZYG000000000000000MU9dY00000gPLjU00000000000000000000000000000000000\#
000000000000000000002eSOiO10HGFd_HR00000000000000000000K4AfW85`Ik0000000000ij[ARMVO8_0000000000Di9N;\#
00000000000000000000000000000000000000000000000000000000000000000le8BIXhC[L00000FRFQ0fa8^o0000000000\#
Tl9<[000009D<1mJ?F;YLEZJfR`]aJ0000000000000000000000000Tn6MJ836c]c=KMDno3?<GfO>h00000c64F3dQ<G1LjE_2\#
c`SoP000000000000000lcMML0_4<`000000000000000L5\M==B^ZKJ1KA6TUL=400000KU^Z@0000000000<o[=<GKUaIR^Hfd\#
00000000000000000000MG`f=00000000000000000000000000000000000000005KO\Z00000k<GP_00000000000000000000\#
0000000000000000000000000F0E:j000000000000000WFM3S00000?^GGmhcKfh000001a1Em000000000000000M3\Tf00000\#
000000000000000000000000000000jbCo10000000000_X`fI00000MkV3WWkT4Y[B?=cgVbW60000000000000000000000000\#
0000000000F@<m^6h4Q[0000033A?dWi7na000000000000000000000000000000000000000000000000000000000000nZ[[h\#
0000000000000006KBKc0000000000mbNIo000000000000000UUID]00000000009gH0f0000000000^=WALCl>Fd00000eE`b[\#
0000000000=h5FC00000:kb3LkoF1D:C[GJQQ9Db000000000000000000000000000000mLDK2`e>YC^eQhL0000000000H;KFO\#
\6NiP<RWk6FW\QRS`9;PaD^moGN4?:0000000000000000000000000000000000000000Ub^H\000000000000000eC6aQMj0RB\#
00000cG2ONTaRP`H6@YU0000000000000000000000000>]9OgldP=`]h7>300000bME;P0000000000000000000000000<mHBA\#
M;_LA00000k=N3E;?6IlJZ\eZb8U8^000000000000000eF0Ge0O6J=iM4=Y0f8o7000000000000000VlVa900000bPNWS00000\#
7D30?0000000000LHOSB0000000000000000000000000K_K`b0000000000bjG8RjOUW^0000000000GA3SM<00NCgH9E@`RKPB\#
i0Fm_YCO3H;7^BU9V6kkWV1=LYC=@g00000AO^DO00000000000000000000M\7HgLPbNN000000000000000@aKTSJoXil8n`JQ\#
00000000000000000000bOYK800000;616VS>Dc1V[Ab@0\a7]EM4@k000000000000000N807_hW5Df00000HkRJS0000000000\#
0000000000000000000000000<]=JFS:ZOZ0000000000?6^;R0000000000gJMYGYMM_a2fM0`0000000000h\>RQ0000000000\#
000000000000000000000000000000000000000000000eGHJ_000000000000000QQI43000000000000000R@6K?0000000000\#
000000000000000DYbKN00000000008@UYc00000000000000000000N[0L\Ng=:YP4[1Q0000000000API1C000000000000000\#
00000SK8XYMFNM846=[gf1Vd;0000000000_V3]?000000000000000@_Qn]000000000000000L\MmB^8]nU30Ho[;dX`Y00000\#
00000AWR2[:24[30000000000B:]lM0000000000000000000000000b7S1L0000000000000001?A@;000007j\R30000000000\#
0000000000Kg]k]00000000000000000000000001E^^GOU6QG000002l:A[00000f9=4DN\TdP00000j5N\jkZWeh0000000000\#
0000000000F]Lb300000ocUdN0000000000000000000000000VLZ_j28JCoFh`mk;Z>hX000000000000000^Y[B91_3@KETAQi\#
^]S`c@3^ogO[4gH^]7IH000006SNjM0000000000000005XKS84DSe300000;[`YnhAVY[000000000000000L5BP70000000000\#
00000000000000000000F`2FI00000hEYQC000000000000000000000000000000CTD;300000000000000000000>Y=;J00000\#
00000000000000000000hDY2_0000000000E[3OR_GOFk000000000000000000000000000000Oi4Oa000000000000000OiPD9\#
cB_8C00000e^bO]000000000000000000007IF]400000000000000000000000009fa<L000000000000000000000000000000\#
0000000000S^<d=SII\i;hQFQ00000>OX\S00000000001l2UD00000RKOKGhi:\Y00000000000000000000000003oU85:K8LZ\#
39VQgO<`mZ00000000000000000000MCZ1_00000CV02h__RGR`Y`^?Eg:la00000000000000000000000000000000000R_U2Y\#
7m@N05=A<PRjEOc[k6P\Ajb4c00000Pb2Hh000009kEbfk4N^Y000000^ONN^U`NN000000000000000000000000000000gN3Jo\#
LjV0CT:V99000000000000000000009M6=20000000000YaGe]<Z2Z[ON6F5X38RZKaVRke;A50QYP0ZF2_=c00000U1N=Jl1BMG\#
00000X2V:[0000000000000000000000000O\[e_0000000000000001[Kij00000000000000000000D9[cj000000000000000\#
0000000000000000000000000000000000000000HW<8e00000DnS0QPR`8\00000AY^[@000000000000000E6BmGFDX2S2KI@N\#
00000000000000000000CcA^700000000000000000000UZIKA000000000000000000000000000000000000000000000P9G1\\#
hN;Io000000000000000laShfX\E?FPTE?Y00000jAVVo00000cJ6K40000000000>@KIM0000000000MoZT900000O`CLZ00000\#
000000000000000000000000000000cc7`C00000000000000000000nN6fRF778^i8\4jXo]K^00000^G=I=000000000000000\#
I3=O[mk[hZ0000000000000000000000000000004WbJ_00000`8W2c00000000000000000000000007A:G`CWNPGQ6ZmX@L_>@\#
00000000000000000000000000000000000000000000000000Yea\edI_7j00000L;F2mCgW8<000000000000000WKNH<00000\#
e:<4IZaOf:;?P1[00000S59QQ0000000000000000000000000a9WeN000000000000000000007X1H9000002L\9ge5aeA00000\#
000005^`Ad000000000000000000000000000000H4\=>00000000000000000000hO9F400000=V:B?00000000000000000000\#
EAA7>0000000000QI16>naSWn00000000000aBEF0000000000H>WC200000SGDg400000Fo<cS00000k>NDdR^7mg0a?F100000\#
00000000000000000000000000000000000Xl82F00000000000000000000PB\^b00000AIVL@00000NU;]mjQa[Z00000dPGAP\#
00000000000000000000000000000000000nY0PF00000N7QmfIbC;0`oR<b^i_`?bQ3L^00000000007DKmYkgM\4;=<H600000\#
0000000000000000000000000000000000000000l;JO7SX1h9ei<C\75L`60000000000000003Z^2I00000^^AFEBC6XJ00000\#
00000Y`5MI?g1Zik^F9?WTXTLIj^LfW;EEQ00000000000000000000c3\Zn\INZNCb;VDD[33S=QU7Q00000000000000000000\#
00000^B0JX>l^?O00000000000000000000F7Bof000000000000000000004\4Yb000000000000000000000000000000__6g[\#
CJVU\00000EiCoF00000000000000000000000000000000000000000000000000IT:@c?HW\e0000000000GPBV8?QR9GYGHdb\#
VHT3W0000000000nPH4J0000000000000000000000000000000000000000000000000000000PgSjZMfa6V000000000000000\#
000000000000000H02X^000000000000000;oNF70000000000FPO?;3d0N`0000000000000000000000000000000000000000\#
0000000000RSL6H0000000000db^ee0000000000000000000000000>g:?i>3HJRR66E:[FYEV0000000000f^=M;0000000000\#
00000]G?]1kW[2[cTLRP=H`e7AgAm:Z@SYQ0000000000000000000000000000000000000000U5a?o00000j=2X1f?<>Y3G;P7\#
cP`LO00000hFWJjYm_WKfHGG?000009C6=_000000000000000gF_Co00000UfNMg000000000000000:BINf000000000000000\#
000000000000000EIHl9m_`TQYDTUO;Q0HW00000]>\V7000000000000000H?LMY00000000002CD4300000000000000000000\#
GEGFc0000000000lfa`h0000000000m5I5<00000Dk2H400000000000000000000[\]USOE>b;a=?270000000000nfR7^VW5DN\#
000000000000000l^L`[Wo;<S00C5L00000000000000000000O@O69hfJAY00000000000000000000000008m;0RQ:MhHJX^P6\#
0000000000Vl<MeQgR6Y00000h\F2`Q`6hb00000000004[[XX000000000000000Lb;1MPmCL=0000000000000000000000000\#
000007M;YY000000000000000Gn[6nNK?fBOSP0e0000000000l>`4_3X:_X0000000000]<@on0000000000I=Q>M0000000000\#
0000000000TC8Nn0000000000ScP^S00000000000000000000000000000000000;VCV400000ICW^`[2N0d000000000000000\#
0000000000e_OFB000000000000000000000000000000d9OV[000000000000000nm2ER3WGdC0000000000000000000000000\#
EjY::000005`37e9KL<RCQF>9000000000000000Qm;_\T6EKUeb\2I00000000000000000000>M^`PVhQ<f00000]F;S>[jL:<\#
000000000000000MJ2Kkh^aFe00000Vn9\Z[>PgBOZX2B8baiZ000000000000000M614B=?KaW00000R??V0\l3X5gP8CE00000\#
00000T\[0Ni[FN>ZZKa0000000000000000KWAG60000000000000000000000000G[0I>00000Lh7b]IZEW<MKJ?g8AS_mjZa0h\#
00000TbAhn=nD>WBe=oH000000000000000000000000000000000000000000000ECHLBC@RC700000eT_^70000000000DGb<2\#
0000000000McTG=0000000000dT;SNiUWDk000000\18Y00000;i:^]0000000000X1`>h0000000000CFSAM000000000000000\#
j]C>InQ5JQgjBIbY:QDb00000GYX@K00000i9b0W0000000000000000000000000000000000000000?iD_\ObP72eb^1f00000\#
00000[\IDI>G0d]MGJ4[KM7=RagI;R;;E6SoN_3U3j:>F000000000000000000000000000000[D]3d0000000000E=ZVMg_AD^\#
XM@@U6eXT200000CT2Gc00000000000000000000QRMe100000000000000000000000000000000000000000000000000eE0^7\#
4XT@feYP4[9XVo=000000000000000000000000000000alTFJYY@kN00000bOFLd00000baDX900000000000000000000la<Oa\#
0000000000XV_TZ00000000000000000000GN2K0fF>[e0`82U0000000000Cf^jNaO?;g000000000000000000000000000000\#
000006WH3h[?G7[0000000000NlGYI000000000000000EeKH\0000000000Ag<^RVJZLi8A]dn0000000000000000000000000\#
GTCW^000000000000000000000000000000000000000000000<H[5o00000eiGl600000L?UnK00000DOFld0000000000][b20\#
00000h=7Q40000000000Qa;F:00000589<cjK3b95=S6D00000LICn3059?KO5QdP0000000000lB7KSdMMjT000000000000000\#
M9FdU[n>0TVWD<5680_CCLN?gnJ`AM00000khEh400000>eH_DJON\:AC_Yl0S`l9ZEK?DaWNT40000000000000000000000000\#
00000000007R:XU:BQPU00000000000000000000GgRDb0000000000000000000000000000000000000000e29mTJH9oI00000\#
kb;8T0000000000EnVNb00000WS1:GMeLLj00000jj36]E1<gfON=f]00000dTZH75AHELLOQUW00000N:EdaG;;2Y?;[?o:4<=9\#
HY?0Na=[aHiF5GEWX8=R<gK9FEZS\bjN_oZ00000000000000000000000000000000000000000000000000K]3e70000000000\#
C0LYE<V_f]SVDmO:OKY?YVbFg00000CP:`Q000000000000000000003FC;j0000000000ZfES`0000000000000000000000000\#
00000000000000000000@<4BKZ143oBZEc?ZlNjc57TC9aObZQH[0jY00000000000000000000<3NZaDb9KI00000A8SaO]VGjZ\#
0000000000000000000000000000000000000000?ZY:I00000QRFKN00000K^G@5000002J0kV0000000000000000000000000\#
00000j:Lne00000F3[^?000000000000000000004P9KhgnQIZ00000JGGdJ00000000004o2g^DTV^j00000000000000000000\#
00000H=65P0000000000000006LG32gIW[J;F7QB3fFYi0000000000[[Zja00000000000000000000Z:F;L000000000000000\#
0000000000;7^fP000000000000000000000000000000:]7gc0000000000T8LJF0000000000D=;Qc00000j02On0000000000\#
Hl7R000000000000000000000]b8Q3C\:FV00000?I19700000Jm:l20000000000[S44J000000000000000000002j8bQ00000\#
000000000000000JO817S_VIU000001ebHKO>3A^0000000000H[O]Y0000000000?^8D`00000;KI>@f2`<<^V@R[0000000000\#
00000000000000000000LCXaU000000000000000000000000000000AS[4:00000000000000000000X2ZS>00000ZM4^_00000\#
0000000000:lZU;0000000000Fnb1_000006_:`C000000000000000000000000000000000000000000000?G4FD0000000000\#
000000000000000000000000000000?K\l<00000000000000000000d:6[M0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoVm5B8V8noPVE90000000000\#
j@\dh000000gRM8000000000000000000000000000000000000000000000000000000000000000000000000000I`P9ATU;^l\#
A^^Xh00000mM>59?\<_W0C[;`0000000000000000000000000h?^F]MGNVMMn:YNOAV:J000000000000000000000000000000\#
00000oZZ362FQ[SXnRZc2BNb<U9bAD0000000000WHM\o00000000000000000000\l?I@00000000005;H@o0000000000[JLg1\#
000000000000000000000000000000dS[1chJWQX0000000000fY`1Y00000000000000000000IjO1:00000000000000000000\#
>c9]@0000000000000000000000000VB<Nl1BQkU0000000000aNN[;E;7o;000000000000000=MZah7<>\\a[@9e0000000000\#
0000000000JdEk6jW;8:EmR?=0000000000000000000000000_g2=9kZ9>=If<FHI]GfH0000000000000000000000000;KAa<\#
00000000000000000000000000000000000\S=78e\S]gD[V^Z00000000000P`=e000000000000000dJL5=0000000000N0<mI\#
;BMj]00000000000000000000_F_E400000U=IBj000000000000000000009Q:O@00000NI@h=bO0R60000000000000007OUAn\#
00000000000000000000`V2C200000L096S7FHn8=D[1H00000000000000000000AJNV35N8Zf00000000000000000000?4>`c\#
lFM@H0000000000000000000000000000000000000000000000000000000dB>APfWDBc0000000000000000000000000W8a:G\#
o[R8R0000000000ad]3X0000000000KO[4k00000oeR;a0000000000000003QIAojA<JJ00000000006T:3aBD<J:NTZC]00000\#
00000e``@a000001ObZ>0000000000000000000000000M<`VRK1W_Z9Q[3@00000000004hJTh3AbVi5M0iMo^FfT0000000000\#
00000a7[CZ>5Q72OMR\P00000000000000000000QoJYY0000000000nlXF=0000000000_^0`<:a:6U\2G8]00000^=PVe00000\#
00000E\5;<=d\^J\ERG]000000000000000000000000000000000000000000000Z\V]mgQIW1W6KP35M^B@000000000000000\#
Z]:e?00000[AUmN000000000000000000000000000000Eg6_<0000000000000002>9YD0000000000000007UCH^LiEhD00000\#
AjPX7:cIj[00000fm2ZjWRF7B00000A1]P>00000cdEN]00000lKLDD:L8EaLC?BaB\CTQ3SNiEcK043A9b0DSUV\000000>j3Fh\#
oeZhX2a2NT<jSia?_]140000000000000000000000000;R7HY00000000009_3cJjC@Gh7Eb<K00000000000000000000X;C]W\#
0000038`i^M\aTA00000:8aBP00000000000000000000H[J;l9[GAb00000000000000000000000000000000000KVKke00000\#
00000000000000000000000000000000000@2LQ?;6CHf00000\XX580000000000EM;3X0000000000000008Mb0cnCaGD00000\#
]9W4\00000000000000000000J0KZ7\\JXWgDWNB0000000000000000000000000U[APCM;VMi00000nB:OO00000@S=<CT\\N0\#
LDX1e2RYeg000000000000000f@`9=0000000000>69f00000000000`=;Pe000000000000000jJQkc;Q9H3000000000000000\#
?[KRg00000h4<CP00000000000000000000o]Dcl8j]e^>c4`C0000000000jJARhl`TAD00000000000000000000000001KCH8\#
0000000000000000000000000000000000000000000000000000000000000000000000:3HBiHhXYAbKFcaS;_5T0000000000\#
Zj[oJ000000000000000e?0aJCG0@?Ha7^4hn>I>UkD770000000000>D5VX00000000000000000000JXT5N\T5J@00000U445M\#
:\OlH00000i37j8L\ZgK0000000000B=J=h00000HdJOdFCJ6X00000000000000000000000000000000000000000000000000\#
S@PIj0000000000000000000000000000000000000000fk5=W000000000000000000000000000000Q;ZFN]l2VR0000000000\#
Sj^Ih000000000000000mMY3I00000TA9Lk00000_[^h?0000000000C`4a2Q\LWIPeP7Z000000000000000000000000000000\#
0000000000000001P9aX0000000000000000000000000000000000000000000008Z>G:nH8B]_VGS<00000fRU^M00000?1_8f\#
7]M>30000000000RMS0E:HB]00000000000000000000000000000000000000000000000000000000D5X23000000000000000\#
AZ1\X000000000000000000000000000000mCIHc>e6efC`_bPkLK0:n0`R<coQRf00000W7;[Gn`GSU0000000000CmJ0N00000\#
4aRBHU_5kA00000UQ1<ga>27c?o8SV0000000000JQGI7000004SJh?WZOm;4jTQZ00000000000000000000a>9Z]7DNhS00000\#
0000000000hB@ID>>[UHf`UME00000:a<EJ0000000000c;3gC00000000000000000000coZb>0000000000fXaWO0000000000\#
0000000000@P8n[IZY0>00000>@IY:i8Rc<7][17`PJ=P0000000000F1GZ70000000000=<4ac000000000000000X?OZf00000\#
00000BW8j]00000000000000000000M1]f?>n?Z=000001U_m80000000000N;:hhJ7=\Z0000000000000000000000000H=XaG\#
000000000000000000000000000000<a?G2MBZ7O00000HL;;l00000000000000000000000000000000000000000000000000\#
0000000000DF6>]0000000000000000000000000dHUE^;]FL7elUW0^V3M;hK]?M0000000000?f0`Nncb:\000009>_UC00000\#
00000000000000000000000000000000000_MG;^000000000000000X^3?H;3B>@00000Vh06YIHHb@0000000000BUNTW=9_XV\#
000000000000000;19T:0000000000000000000000000CV9\B0000000000OU]R80000000000[Y=E:00000000001__<M00000\#
00000cY?:Qi=QY2]J?Zk_X^YJ00000000003QI\K0000022=G@I>;Jc0000000000=0FSK`Bb;g000000000000000KKDg[@f:Ri\#
00000c^6`LI5@Zo00000F7CGR00000Ec8_i\JX`DTgJL6l;E`@00000CXFJC0000000000000002k7UTWBXf[4``ckE872K_l1`N\#
ma[`gh\Q0Z00000?dXF00000000000000000000000000W?2k36;HdT00000V??;D000000000000000=b:KP00000oSVO^RBEOS\#
jfC2FKk=Z>hK4@69=7knEmE3:00000000000000000000000002C5\E000007d>]O0000000000lM3c=00000aV]DH0000000000\#
YW3mb0000000000M<2??00000h0PaZ4a^OX00000LY3Mh0000000000000000000000000U`ZMH:O<i9::TeR00000NQ6lW00000\#
00000000000000000000[^PLW000000000000000ZJ?TH0000000000000000000000000JX1HoA5[_:00000000000000000000\#
00000000000000000000SR@Ii00000000000000000000000000000000000X:2GQ000000000000000000000000000000GFJmR\#
c7]Hb00000a8`\YI4\bA0000000000@VX1700000;2B=i00000000000000000000B7Y@0WE:Fen@E[?YOI;100000=UOWbL3XTY\#
00000000000000000000000005C[m8000000000000000000000000000000000000000000000Dla=W00000000005a]iV00000\#
00000m28Tfd[S[^36Fm600000000000000000000l3[Ee0000000000mf2Em00000000000000000000EZOJ500000jRT<I00000\#
00000ZH^la00000K_QgC000004ULe84AFGL00000iPImK000000000000000@UBC]0000000000000003oIkE9N\9MTgZB>00000\#
00000<<K_b000000000000000[9RO\XlZA?00000JW45m6fUcP0000000000000005<920R5WJ70000000000000000000000000\#
000000000000000000000000000000000000000000000B4]VZ0000000000jDTS`000000000000000_;NYEi`]Mg0000000000\#
0000000000@=<A_\OL;mAY?^G[KK4o629lWHmYIT00000;hV?i0000000000lKFJk>Y[<000000gI:3X0000000000`TZKU00000\#
000000000000000000000000000000\JEGe0000000000:20b:000000000000000H@`Mja^JMQQZ]`f00000000000000000000\#
N4K=`00000YF;[YY:8F=@c=dQEH@cC89X<GI0G_g00000eQ1eS00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000W_[C5:OacQ00000RW4AHWO\7Y00000000000000000000Ma_^Z00000b0BnR>\Qb@VSVe>\#
0000000000Nf2V2L?3ISY1MGUjfFh\i7VjE00000000000000000000H7AM]2nWfaGjD]T000000000000000000000000000000\#
00000000000000000000@QXK\000000000000000L9?Jg00000i[S_GEV4MgdWBIQS0;BIH?GOT9MB8gR?Hid@B^@50000000000\#
RT3Dn000000000000000000000000000000h4TbU000000000000000CmHHZ0000000000=IPl900000BF_FjMR4>K0000000000\#
0000000000000000000000000000000000000000g`V;<n1KW:nM\_o[5^3U000000000000000jETAl>>UPI00000X_;=a_<VD[\#
Y[G=Zm0R6B0000000000000000000000000R2@ZC83\660000000000WJ1BG0000000000000000000000000000000000000000\#
0000000000000009?]d8PE20m000000000000000TH4=g<o_:]0000000000c1@\Q2<G1HDQW`8A^CgM00000XcH960000000000\#
00000000000000000000e4YPHQh6N:;JYmW::IiGkW15[8=Zj:nd0;kUQ:AM000000000000000YHG2Z0000000000VGOGX00000\#
0000000000=JSUUM0A9Q[3<7;000009oL1J@4;fl000000000000000000000000000000VfD6;00000nK;W_liB<[i0UHWkcWjQ\#
000000000000000ZhK7o`03T0h6=nRUSLOamQ^:j0000000000000000000000000W^Abe00000@DR70D^\5h000000000000000\#
\0]6J0000000000000000000000000000005>:]l00000\QGRlUgZ`;000000000000000]7N[an1>j600000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5Ll`fXNJ:0000000000nE:X4Q_3a_M>I@8WR:Kn\#
P82Y[LXYE276B1T0000000000000000000000000QFBa2lFTIC00000Nj<::00000000000000000000lfJcH000000000000000\#
0000000000h;V1flSZhi_mChc\fV0S0000000000Fg:<Rb`4RJ7i<KP8e?X^VPVU?aaP7I000000000000000000000000000000\#
]LDWQZ?Y]hNZX8L0000000000000000000000000Q^2BR00000f@8`R^L12THb@dM[ROf_\52Z:<J>bk0000000000EZaK000000\#
T>b<?0000000000000000000000000od=\mV0IGH00000Y3H9]Z]:N906OAT0000000000YHGB@0000000000000000000000000\#
000000000000000000000000000000000000000000000SaT8E00000000002H8YW00000000000000000000oo7BoT0?]a00000\#
A?aio00000000003G9>iCD;d`fDENC00000Yi6Rh0000000000000000000000000000000000000000:LRoX00000000008g;8b\#
G=NW6[IYDB0000000000000000000000000fZ^1Y0000000000000000000000000f4Thj000000000000000000000000000000\#
0000000000f6W14k;PG<0000000000000000000000000YKOV2`9^IN000000000000000f<0BD>j`hhGZ@W6000000000000000\#
0000000000;gM_5000001<F3:Tn<`h000000000000000000009DaeXBj6Aj8[IB9:WWK>CO0OP@>11TGH9ZgA;]hX00000M78JG\#
Xd;Oa0000000000lW6J4BF;2GaeFRY?>LUkCHUm`0TX5I6d[;L><]jA>]TN<\K[J\U[bNA]3E5Zk=EFMH_GF8><2m19IUJ[00000\#
00000000000000000000000000000000000000003918c>778=9LXeL00000SjVAHoJ7?ggi<?j00000<iC1?3YEgf?>PAS6_Wlf\#
L@RHF__YR600000000000000000000k73Qhk4GKET9VZi00000lEH48]jLbKW6\j4o1XHAMj5]5K``K9SR1T@=00l70000000000\#
0000000000000000000000000000000000000000ZFIVN;:TX2^M?60jiKHTD>^J400000^N1<C00000bT<O4000000000000000\#
000008iH4AA<?Dd0000000000oU9X]00000000000000000000GXR8200000000000000000000[:0;H00000EL0mYZK1?iLi@i6\#
UB8glSaABV4fb>i0000000000000000000000000:6468U_:H\L3CQVV4T=D000006OWeD00000g=8?c0000000000UMFi[00000\#
00000000006NVQVU9\<90000000000?^=6900000fD_VO^m\ID00000>3I6P00000fG5<aiXI<oB0YEh0000000000Y53U7fR<oD\#
0000000000b<5j[VWNmV0000000000000000000000000000000000083:]_X56DQIjX[nkl6``bNHbLC3DHhUb[H_0000000000\#
000000000000000SjQK=00000[JEfj00000IWbHn00000000000000000000m1KVK>A]<900000?9ODR00000U`4GL0000000000\#
00000HK3c000000YNJlG0000000000HU:7ceVO^d000008NPig00000BQCD\000006>Hbb0000000000000000000000000m;?9d\#
m;?TV000003maQOL@0iA00000Ba1G_00000OUX8600000[?[^0@MM\D00000000000000000000?o1E400000000000000000000\#
QU]<U00000Y@P91R96Nh00000000000000000000000000000089=B=KB=iB0000000000JG=;\0000000000000000000000000\#
9>CD4gmG@FJP4OUnNE0JCX`n80000000000000002E_E>00000Q;8AI00000000000000000000bXQ3800000]2LPinOA@I00000\#
00000N0X6]0000000000000000000000000000000000000000000000000000000<NVe1000000000000000000000000000000\#
F=8;Q00000000000000000000M`C@o00000@F?2^0000000000000000000000000000000000000000000000F?RR0000000000\#
000000000000000]U=OK00000SDVGm0000000000SiHK;DHZC7DU9\1Rl7AG<7[ELCW_?>0000000000000005C>\l0000000000\#
000000000000000000000000000000000000000000000mYCbnIIR@R0000000000J6?OM000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJZKHiU=2;0000000000000002F1fSdV4b@9kR2=00000_EbMLRE::<\#
00000000000000000000fQTYDa148_c6I`>_C7Fa<\K?\dCM]I0000000000000000000000000000000000000000000007aL7=\#
000000000000000000000000000000A\F8Q7B_?[=Q[IBMVL04_f3Io0000000000[^[XdZl;i1P8<]J^U[]b000000000000000\#
00000A;a8d000000000000000BV3XK00000]d1cdW]LO:0000000000hV;lo0000010G>ajo_UL000000000000000cIEOE00000\#
\5DMnGd\][0000000000RT8=80B7g>00000LSME4@GJWMT0VV0000000000000000S]X3<dBb?500000O;<<^0000000000RQHId\#
000001_RB]00000000000000000000000000000000000W;Qe=00000000000000000000000000000000000000000000000000\#
00000Q]WTgEIT7?00000000000000094W?700000K[Hk596a5:AB_ZH00000U8?YQ0000000000AS\Bfj86]1h5<YF000004=I]n\#
0000000000a:=DK000000000000000ZMT6;000002K?lT7D0MFCc\1R000000000000000000000000000000000000000000000\#
00000000000000000000;OEjehKQli000000000000000DCXdl0000000000000000000000000:c=`900000MQ`ik0000000000\#
I1]XS00000L6AbW000009P<W<oUQnBf3:QK000000000000000000000000000000[IUSX00000000000000000000[XRG>d6@:j\#
98U@dFf[NY=X^AW9^0cAf85[7Zb:5i\c0S;Zg<NFkl@aMiIWlI00000ZaWB=Jab7n5ZRad_:6Gbl7?<HKHT;@o3H6G>L@m?4LXJZ\#
jS4F\U`W8a00000LmK4B[]A7ajUNoZ000004[DMP000000000000000000000000000000XP:k^?V@8hiK7`UZS3<]0000000000\#
00000e:9[E0000000000000000000000000000000000000000000005D7W=00000=9W>`00000000000000000000VjAc64EF:Q\#
000000000000000<eOcl0000000000000000000000000@cPOO00000000000000000000TbDNd00000000000000000000L@D>H\#
;4PF4I9]V10000000000NYR3k0000000000000000000000000000000000000000000000000000000941R>YAT4jnUALR00000\#
000003VW09000000000000000000002@^h^O\NEU00000Z;>LN00000000000000000000XiNQ;PJUi200000000000000000000\#
00000000000000000000fAa^K0000000000FL?F`2]A]:e@W\100000@<]b5fO3F7^La5100000^X^J^00000B;X0jgZ2@DM`33<\#
QQOoYO1\he000000000000000000000000000000DW@ga5PDM>00000000000000000000hlR>>0000000000CaQfJhT[Z_00000\#
00000000000000000000000009D@0gL^3:AbW71^;B;ob0000000000TiY_60000000000000000000000000000000000000000\#
00000oJ<A?0000000000[`>Bg5>ZQ400000mSBgR00000PUECd6^HRiFfW9A]g8PU00000dY]DU0000000000000000000000000\#
00000000000000000000000000000000000U;P:I000006<M?KkDCgkdSIFbYgQa=EE>:23\VdQ0000000000000000000000000\#
0000000000000000000000000000000000000000G331lPS5LglTJLm`1_>L00000;LOoiln]_g00000hE4VClCLA90000000000\#
e;6NV000000000000000000000000000000T=;LX00000000000000000000^ZCde8HMLU0000000000MKahakNWA>ANa1300000\#
0000000000`X]<F00000[n^lD0000000000SIH2a0000000000000000000000000V1>kLM@Tk=00000n_3lM000000000000000\#
hD5g=000005C<bG000006UH3=00000FHZUl000000000000000WRB:@00000P0b;AK]P:eBbVfJD`[gD00000?8R]>0000000000\#
0000000000000000000000000000000000000000`A5ml000000000000000PCKi^00000_eKCB000000000082ECW5]Ek^bO_;j\#
000002fb03=[[_\0000000000=cZSnQTW`V0000000000000000000000000000000000000000neNbY0000058WCETG]1I00000\#
000000000000000KJG<EUgHe000000<d8W_cXG3hScW7B0000000000Pba\JeB07T_KHFk000000000000000000000000000000\#
0000000000UdFGb00000k:2?_d70]P00000j]91`000000000000000000000000000000000000T5TWk9P3?000000000000000\#
000002FB8E00000kXSd808JDO00000f7TR?0000000000000000000000000IVR9b2[689:i6:X00000WQL\IF_\>Sm4TT700000\#
:J=a80000000000000001o5CH00000aJ[SI000000000000000000000000000000FR]6e0000000000BbK>m1HR8;0000000000\#
0000000000000000000000000^4XcU000000000000000000000000047]hg00000000000000000000000000000000000l]RlU\#
=RaXPG6WhIO?LPF00000lk8Ml00000QYW9800000FdW?F0000000000000000000000000li:b5000000000000000jN5eK_QX@?\#
lI8L4000000000000000I7\KZO4S;^0000000000000000000000000PiFHX00000000000000000000A`EMhnj_F00000000000\#
00000AMB[W0000000000000000000000000G40Z6kEDF5WY[OB]QV31jY7:jS0<@7@bPFW?WS=T0000000000JN=CoCj=mVMk\dN\#
000000000000000?nbXA00000aZ=3E000000000000000Y74=19@a7o0000000000000000000000000000000000000000lA:I:\#
6PMZI00000T76=JbK>m8G`NRH00000000000000000000000000000000000g2:D[@;?3i<DM?200000000000000000000jmIX<\#
0000000000000000000000000JfT2N5;F5d]Cb9A000000000000000000000000000000HiWn2000000000000000I9V`nN89Sd\#
00000]964C]fE>;0000000000h;Ri?Un0;200000S=Gm?EK2PI000000000000000UQNOl00000000000000000000000006_6H;\#
000000000000000000000000000000:aA<dELMP60000000000YZaV39d0RL000000000000000fiT>[cCA?D0000000000`<[4_\#
000000000000000000001kVTj0000000000^W?4iN[?mGi0`153o]ifkP<gQ?A[MS00000000000000000000000000000000000\#
FdPho0000000000R7I9?000000000000000Kl[L9?>XLI0000000000000000000000000OTY7M[W[G500000000000000000000\#
00000000000000000000n5Z8U00000JQ;M@00000^OYAJ000007<X6L00000000000000000000HcYV7960a:h6Ace`@ZW^00000\#
00000000000000000000:U1BQ000000000000000000000000000000eB[h3\@VXc00000000000000000000000000000000000\#
0000000000KSDOi000000000000000FfLj7QPM7c93Rj\@9SP]OE;l^6X>E>HSXISGFL;0][bD900000nC:E@0000000000HVACh\#
000000000000000[LVOlWY=1>00000dj;>i00000mR8ni00000D`^6C000000000000000j;5S`0000000000Mj8@=00000POAJk\#
49N:UcEQP;L\Yo9000007^KWD<jM\UOYHb400000X^;jk0000000000N6KoE3ObEJ00000SDILi>h1=o\XIO_00000000008Y1F[\#
0000000000?hF=l00000000000000000000000000000000000h:>dH000000000000000^^;j`00000LgEW[000000000000000\#
0000000000000000000000000000000000098>HkOW\Xi1eadYOYKiT00000SVAGi0000000000000000000000000i1IoR00000\#
00000IkA15i]37RI9?@J00000kNGij0000000000g<D`10000000000RZ[FC00000O>[`H000000000000000000000000000000\#
0000000000[f?LfS1K=LcAPVMQYRW10000000000UlN_IO7[G=:aTE@00000000000000000000000000000000000HbO_MC`U>K\#
00000K4a5Q6i5U4000000000000000000000000000000000000000000000Rk^VV00000000000000000000000000000000000\#
000005_F55000000000000000\iHSdL_YcM<Hai4<eTB;00000000000000000000@o5P56]6Z>_6Qf7000000000000000^nLFm\#
00000000000000000000000000000000000[lRN]R82Xj000006Z\Po?8>F=\Y99A000000000000000Jk[GXnf=`E0000000000\#
0000000000000000000000000DF[a700000000000000000000W89R8faEQ:0000000000ZSNei00000000009P`GUKCDmFZ0JI0\#
8nCQ900000JR[n=Nha]Y8O76_2gBXYhgXX[OCN<1dO]K0000000000000000\_PbS00000o`:^;QNFjEECD2l000000000000000\#
lh@gS00000\TSVY000000cT=n000000000000000Ek9hUkGCRhR]PEILibH:00000ci3>m000000S^fZfSb=o32^>G0000000000\#
;;KO=RGb9n00000aiEV>0000000000<NSDR00000^XNI0cWABn000000000089K:j00000kC]4\0000000000000000000000000\#
00000C5VaI00000H[\K1_A9P7g:Oe?00000T2E0_jZEEB00000LW3[`00000OmacD00000000000000000000000008>8>?8:KCo\#
jRQ@XWIaYcU^bC10000000000000000000000000=;Ze500000000000000000000Z:Z]e000000000000000nDJhd0000000000\#
00000X8O<a000008U=n8iWS6bmE_kh00000000005H]Ng00000c:5Zl0000000000QT?=P9n8lMQT?Z[QT@3i=`Uh`<iaI;@kbDG\#
0000000000DY>El?E]WM0FKWM0faGh0000000000FA[243a`k<kD92d@D0S2TWAk2U1OAhYiO`_44RMLXVD1Kk[LdSA8RgYKWULf\#
K[UT62B@5@`nE62>7`5g0h`>^000000000000000000000000000000WWJ10`oM3000000ii73IMF84]0000000000Fo2`R00000\#
00000H95FP00000VTZ?i000000000000000000000000000000000000000000000l;P]e0000000000N5IBQQ_\JM00000>V;mC\#
<<9IZ00000ck;5d45KV800000000000000000000;V3cXHX8<B000000000000000000000000000000000000000000000TSUFL\#
000000000000000H@:?1000000000000000000000000000000000000000000000K9X?9000000;E8;0000000000=RV7L00000\#
00000oeMiB`GROmEA\B@000000000000000`cOTO00000000000000000000000000000000000S1U3_00000000000000000000\#
4T<Dl0000000000Yd<]?00000000000000000000V>ZVc0000000000000000000000000000000000000000Ud6m2De7Yb00000\#
Ca>iSeaMHc00000XA:cBH<?1O00000Nj3`d0000000000`45X8N8EeAQOVkAD>YAe0000000000EYXLW000000000000000M9=bE\#
00000bE\;OcO3RR000000000000000Q4]jnbd`?k000008l0km0000000000000000000000000WYTVe5m^dX000008BVK200000\#
0000000000TJ4lNIk6TZceOQMLP292N9G9VL:KQSc=^1MZbL6^0000000000lfK8a00000XKRkkXlW`H00000J2UXL00000ZXUAb\#
000000000000000000000000000000000000000000000000000000000000];RI80000000000N=[]D000000000000000\M7Fk\#
00000>QBchO=10MKP7RecO]:?000000000000000@5Gfa00000SHIDo000008X5C`^I\\Z0000000000bh0DQ000000000000000\#
00000000000000000000@<J3i00000000004d1>e7432Y000000000000000biRYZ00000000000000000000000000000000000\#
=?Ag;0000000000gET>D000000000000000000000000000000da\:V00000dXG<S00000G1M>[0000000000TebE100000>M:8f\#
0000000000000000000088Xn\?@G?KL8[j<00000000000000000000000000000000000000000000000000000000000000000\#
_CB1=g_B<K0000000000ci[?LNeU9JSJ;Ml00000000000000000000000000000000000JHXgb0000000000000000000000000\#
00000ODY24\WOGl00000000002KUII0000000000MX6bT@i2Ice;BOc`]CPJQ=_[h00000000000000000000000000000000000\#
;_C7R0000000000000000000000000000000n?AR000000000000000;3YH_B[^9n00000000000000000000_ETHQX<;Z:?RVBP\#
00000GlF[N000000000000000YQJOO000000000000000Ph?5:FP1]h00000000007=Lm`CVYXT6iFdd00000000000000000000\#
00000BR[am00000000000000000000000009iIk4[bZcbC69ZS000008j1Wh3[7Ik0000000000000000000000000@M:K>00000\#
00000000000000000000^]1[U3N=m7[8>maB<J1hcT\V]00000URD^1Q^Moj?GQoJEHQcPPMZ0?UJb8E00000000000000000000\#
00000k<8:@00000BYWnL0000000000Cl1Cj000000000000000000000000000000bl^<:=`RA1000000000000000h_WY>00000\#
000003A\0@000000000000000j1VN700000000000000000000UmC>kWeN;J?Y8kSJ@b9_:lHGC\8?>>QlMQ^lj^]g^MP;8?`Nh1\#
00000SR1<[R42LW@m:4X00000iH`X<000000000000000000000000000000000000000000000000000000000000f1^Z500000\#
@n9bk000000000000000NB;4L6OR3=oJ5Tf000000000000000000000000000000a;4W@000000000044DbI`TJ_oHMZ1gX_[FS\#
VD3hhHi6Q_@;Yf[_G[a^00000000002mVgU[F7`6j;5lM00000000000000000000?M]dD@65;R00000O9GPn000000000000000\#
0000000000000000000000000k:F5m00000`3H^GU^_jo00000c[UI`00000cR4Vi00000000000000000000000001]HC>Oa6RW\#
X]?8A^=`nG0000028?3@Df3Q1Mf?Yb0000000000000000000000000000000000000000SOKbT0000000000m?IL6ne^M@00000\#
0000000000000000000000000000009^0GSaJK`L0000000000000000000000000000000000000000;8`aI0000000000NEKaG\#
0000000000000000000000000Td[Zo000000000000000000000000000000000000000000000000000000000000fF4`N00000\#
00000;3XUM?k]Ob00000e:BVJ^JT9d000000000000000X=8Qf00000?QG2100000?9TBW00000T2K9:00000eGLo400000RP`^c\#
000000000000000000000000000000g79_0^8DN9AeA;^97NQf97NRf000000000000000P0]le000000000000000Yk5B=cOYZ\\#
00000[?07ASgSK174?GF0000000000`c?Xne_Ji70000000000:=W>OkGbL<_fW28TRC=<00000bB=cmGDFkO000000000000000\#
0000000000000000000000000000000000000000000000000000000Jh<7oFQZV6\<B2S0000000000CQ0`\00000_R]L6C8O=7\#
00000000000000000000000002?]6[00000000000000000000000000000000000=l<6A<WR8HkL[ZMa>QTL0000000000Cd?cG\#
gL^j;00000000000000000000a1D8V00000000000000000000000000000000000Fj<SB0000000000;gF1lf;O4jj<Un=gfG`A\#
fPV0dk]4JFBnaEL0000000000000000000000000E_<MM]Na5HhH1bVCW2EA00000000000000000000O5R1`bi60a0000000000\#
J5S=m000000000000000YKKJk0000000000hoG7?jA\@K00000S8?hP00000egT_ni[\CJ000000000000000000000000000000\#
00000bQ8En00000Kf]>R[7U=XQJ9WT00000imNNI0000000000000003@O?o000000000000000RbTJ=00000000000000000000\#
000000000000000000001bW8G00000eNDiXOo^c3MB\1C00000>ESYjEKI=j9YZ@h[Z^i_000000000000000`0[<T00000mU0gk\#
000000000000000kP^F2GDCE\0000000000f90ec?fQeN0000044`>P0000000000`XB1k00000KKYWnOP9gg0XE5=GTMAF1nTH?\#
00000LSLFe>b3LQ00000?6TFf8_:Q=000000000000000lQamJ00000@CBJ7VfX0MK2UDERfNBh00000;V^WI000000000000000\#
QbM`L=_950PW:HN00000nT2FV00000000000000000000H:^N2D@KNb000000000036C?o36CFM00000000006Y<670000000000\#
00000000000000000000000000000000000<lAcOQ661Y00000mW9bA41S5>000000000000000h8:1b00000o<NK9KkT_X00000\#
000000000000000]]Lm<3;`=2mT=N2I<5[U4d;KQ7KAC^0000000000000000000000000000000000000000`i6fn00000eR;lU\#
U9W52YS86_@k3dad?<b0OR?SJOR?`jFB26jfUC41eCLAD00000HA::MLi?C@BET`k6<Vn5`U:WA0000000000SGFQFPdRTN00000\#
h\O8L0000000000TO5VL8dI0?00000oGMJS=Y@8V[m5@b5^5`LU3^DEFmFMSQ5bQb000000000000000000001MNnJR3PYG00000\#
ZhS<N]eYb`00000000000000000000ZU=8B00000000000000000000000000000000000000000000000000l;W?h0000000000\#
000005jF86000009=U_kBnGh8000000000000000000006?IM70000000000000000000000000XYR^[@O<Z2C=@Zb=oSQJ00000\#
E`D36kA;B`iZ@MX>NKDnjca0G0000000000000000000000000U^R0fc<G4[0000000000VJG4900000000005OUMY00000SBKmE\#
0000000000`0K_J000000000000000000000000000000]3F_RT1Kk=00000nQS8U0000000000:a>\L00000000000000000000\#
0000000000000000000000000_d[V?jI7WU0000000000fIQ9X0000000000MKN9M000000000000000000009YE<k00000QW`GB\#
00000bW9ao[ZIQO^0GR\000000000000000000000000000000PXaZQ=i:R[000008lNc9CI=U\0000000000000000000000000\#
00000000000000000000000000000000000M_?Km00000000000000000000]9@2000000bmaRk0000000000oS:SC0000000000\#
@Q\Yalb]VD000000000000000000000000000000UNH\N^RH9G00000000000000000000dV@1X000000000000000G_bX2@oKUA\#
O6DmjLaV\?000004PWJZ000005gSVAFk]9:fJTi800000000000000000000oVUfY7c7l@000000000000000000000000000000\#
0000000000000000000000000M[^kCmL_cf000000000000000KBOU\0000000000K4BXF00000^\<^E00000ZU^?D0000000000\#
0000000000l=L\700000000000000000000kF1TY000000000000000FhUh1000000000000000`XRgf5aJk`00000Od>VnE0Sfe\#
aUTNl0000000000000000000000000HKP2ACM_hi000000000000000]_S]E000000000000000SBEJ]000000000000000Q1aUD\#
00000000000000000000000000000000000000009^6j6^WRdhd?0OgZn@>B00000?3O3c000000000000000000000000000000\#
000000000000000Z_K4X00000FAH3Y0000000000om=:gajPGF00000000000000000000000000000000000000000000000000\#
00000@lAUn000000000000000000000000000000NEFIB0000000000000004TF3a0000000000000000000000000kM@nh00000\#
00000Ak2ThQZ\P8N61QTDmFnY0Q65A0000000000000000000000000l:ZP0a[9o:5;88U8\IVYYQWD\68Yd>BbYoR;5\Y400000\#
MPU@Lf=Z`M00000G7>:f\gCb4[ZN<F00000000000000000000I`SJY@WJQE0000000000<Q9D842>DT00000000000000000000\#
;e:Ak000000000000000000000000000000000000000000000000000000000000YNJX<00000d\Q_90000000000nQ_G900000\#
2>O0>000000000000000Cc8DFPICJA000000000000000dX_k:<`=BW000008nYXG00000DNTn@=B9cNgj89_000000000000000\#
0000000000Uh77o00000TL2_c00000000000000000000ecR:dCd;cf0000000000000000000000000h1904g^WoN4i7MaGPY@S\#
]]J]`bK1_diMXlm00000?RZ^;000000000000000000000000000000]=KcL000000000000000PeVec0000000000jm3<>K_F1R\#
7P4Gj0aN7X0000000000000000000000000H<99L00000000000000000000000000000000000000000000000000BUFD^00000\#
00000G?76KGf<o^Z@=Z2dJ?XJ0000000000XC>@E00000hKGgK0000000000BV_iA000000000000000000000b0GCB58IF00000\#
i?<70a=H==00000JiR`100000gh^d400000k?\ab9J]cacl`EeW[T]O>1W^NH<`JY0000000000000000000000000ZbKQA00000\#
00000000000000000000000000000000000X^EIY2KAE6c\S47o5]iH0000000000000000000000000IMYgHgA^EYo`_VC00000\#
00000Vj^X`000000000000000k@MNgQlH<C00000@nFQQ^YHAE00000000000000000000DMbGZ0000000000GnR8n0000000000\#
00000000000000000000000000000000000nRD=R00000SU\XQ00000]gL?R1SS_;o8E950000000000cIFi2000000000000000\#
00000n<AgU00000000000000000000\72K@00000Y2DJ5:8<lj?`<nE00000000000000000000000000000000000IiZo200000\#
00000000000000000000mbVJb000004@Rd<T7?>1T7?f_000009K5aG0000000000E[O[n00000000000000000000GMBlP00000\#
bGHZ60000000000000000000000000000000000000000a7SQWIRU=g00000Y:7;Q00000@:8ch00000000006VQGm0000000000\#
R`@TaK9GhJ000000000000000000000000000000_XPQc2@Vc^0000000000000000000000000d[430000000000000000;3Nbd\#
0000000000Q<b2Q00000_?G\K0000000000ga7\YT?On[0000000000hO?aD;RWUgc@`3Ea;NP=00000[oR:C000000000000000\#
00000000000000000000ZfSHZ0000000000000008SSEK0000000000000000000000000000000000000000000000000000000\#
000000000050@el0000000000Rd5KR000000000000000\H0obA`9h>42GLR9IK18QPM@R00000000000000000000]oXe]00000\#
XZ3[800000000000000000000000000000000000000000000000000=jA7R0000000000FXDjI<2K1n00000g^EHc0000000000\#
0000000000000000000000000M=:<400000g:VR10000000000;c?S1;c?`Q00000000009Ia76000000000031Y6g0000000000\#
00000000008J7<d50C;B00000@o@h000000000000000000000000000000000000MSBj_00000000005[QMb000000000000000\#
00000I=\Kl00000YZ>2a0000000000<4`BM0000000000OdWXb000000000000000fCKYO000000000000000F:TZn0000000000\#
000000000000000ol3_f00000000000000000000XB4M3bdIbh00000000000000000000>X;jV0000000000000000000000000\#
0000000000jAZ=KFQ62[00000000000000000000B@;Xh0000000000VWUK20000000000R:1K\0000000000T=ONcTC4B<00000\#
nEEo4bC`o]0000000000000000000000000000000000000000000000000000000Zm1RPA^E<F00000B2]9U000000000000000\#
0000000000V6ZO>IcEoU0000000000T1@PO0000000000aI8=Cf0HCZ0000000000YNSb;00000146?]Q^5]\146@?0000000000\#
<f[M=hdQ^N0000000000000000000000000000000000056II]9<O:;000007f`OeXUbH\Zh4JM0000000000nTCNV:1BA600000\#
JFaN^000000000000000c^Kda00000000000000000000000000000000000]YDWf0000088TRNLhWgWlK6O;000000000000000\#
k`Ej2g4UMd00000000000000000000000000000000000[\\TZYDJg]M`G6SNBQi7LIZZ;B7CbI000000000000000W:4CJdkTjK\#
WIXR@[:0Zg000000000000000IR\^U000002i>A200000000000000000000000000000000000AIAOASA:cV000000000000000\#
0000000000000000000000000glEE500000000000000000000000000000000000>A4Y40000000000Qo9ZA8@DAM6@O7MPX^b=\#
lP6B900000c>5\9000000000000000XP_@F000000000000000000000000000000000000000000000000000000000000bj:?\\#
C1U=J00000000000000000000000000000000000000000000000000LKHjQWSTLo000000000000000_B[6G@L<FO_3S>Q00000\#
0000000000Si7g4@7N]5dIYKF_BS1c000000000000000FKF<QbX\TE000000000000000000000000000000^7MSlU`PHS:3_4W\#
00000000000000000000000000000000000jgaBZ000000000000000aVWE]00000000000000000000000000000000000^@[QV\#
kk>^Hfc`a[>T\U;5g8`\GOD1;0000000000o[:6J00000JNIRigBWaI00000000000000000000V=J>o00000jT=1527DLKLe]Y4\#
[l96a000000000000000ieJ?=000000000000000M67hR000000J6W5000000000000000000000000000000H\QIB0000000000\#
:SXDKMLZGN4Z_;7000000000000000000000000000000`9BYoKbK2A000004dWLQ00000000000000000000000000000000000\#
00000DN_NM000000]AF0b^T\@amYUTKSR9:0000000000000000000000000;`B6?000000000000000:YVgE000000000000000\#
00000QJY_E000000000000000E;[<c0000000000000000000000000lVb7D0000000000NNI3h[;R7gMf7Vl]L916gg\Dc00000\#
Gh3RE000000000000000000000000000000000000000000000f5PD]K>Wb@0000000000108kAWh4ohT17_ehOLkNF?LgA62^2W\#
gWb2A00000000005n=lggBCO[000000000000000:I7A50000000000000000000000000X]D58SbQ_i000000000000000V@4N^\#
00000I_==P;2@S^00000000000000000000F4AYZ0000000000000000000000000000000000000000m59hf7FIe00000000000\#
000000000000000000000000000000000000000000000Qi;T?00000nhOiP0000000000000000000000000000000000000000\#
>P[Z:XHBXj00000Ec`]g00000Uk^:PbXA_<000000000000000000000aAaQn3[Jj0`<Ea00000Z>3dS0000000000oTClf00000\#
00000:ia=K;AO2`9FAON000000000000000MF2DG6HGd7AG6QP0000000000V5]MR000000000000000000000000000000IZH0V\#
T4FV9YGR7PbHMTFJM]a^000000000000000000000000000000D^<Bb_FCkLKmRF^00000ne6Qo0000000000Ri;1@ad6Cj@T=HL\#
iZEc]blFU?25Odm00000000001:_HhIaL<900000]oIi>33V4e0000000000m\_`n0000000000]?GTO000004I2]V0000000000\#
00000T3LHh00000o?7ed000000000000000HU1B\00000=j:L=Vj^iA00000000000000000000KEL`KPXE_KV6Vc=0000000000\#
97CCR00000i2G2f000000000000000000000000000000000000000000000000000000000000iia2^000000000000000\hA\S\#
00000b89\Q0000000000jh@2bZgB4e000001;J3<000008MFe;0000000000h@[cR0000000000000007RN[1Wk3N6=VP8Nf]Q\6\#
\e=1mAO9Qb>c=UU;aNIAhNQ5c0000000000X<[Gf000000000000000jgGLa=kZ=gRnbBUPj@SE00000W90W600000MUOgA00000\#
00000000005JBkN=mM<J00000OUN08h5I[c000007U2oP0000000000o=;bVf\Y>\00000bg^QB0000000000N\IP[VYJ@i00000\#
00000Pk]hA000000000000000Co9DT\c_K\BE_`S00000000000000000000000000000000000Z[WK5000009J86NR>9O9g3@TN\#
000003d7m8Ce5Ro00000Sl1e;0000000000000000000000000000000000000000000002@`5^_nLk=0000000000?Q9MY00000\#
000000000000000U9KOe000000000000000NVN`4L05el00000\VYD`A;:9O0000000000000000000000000000000000000000\#
000000000000000000000000000000TGVk2IDQ@lWLZLFfKa<\gja]60000000000M22Mh00000K]C>>YjY;]00000:V@BY9ZYBA\#
00000Te4IL0000000000];K8EU<9d68;b7X0000000000SJJ7`00000]BScLgUKUMBVDT90;^m>0000000000000000000000000\#
00000<M59>000000000000000000000000000000000000000000000[WVF1YGPRO4LLEIch`a20000000000AK5Ic00000IQ]RT\#
00000000000000000000KYNHE2?JY?00000;;=ZK00000000000000000000Xl?]?aDEFa00000?BM8\Ua=3f0000000000njQJ4\#
000000000000000000000000000000?UUTd00000000007k1YWfNLmn0000000000T@<5]0000000000000000000000000][1EW\#
000000000000000oi]CQ00000h;2]IE^>UGbi;g@000000000000000[d5aSF1FLRL0O=ZQoZo]00000[UX4900000I>Nd=[JLcb\#
0000000000000000000000000KCIkX00000000000000000000ZBGk5`HCnD000001RBEf000000000000000nY<hc0000000000\#
0000000000892`h000000000000000\CQ7I0000000000000000000000000Z\<KY000000000000000JcO^47f3D_6_]XB00000\#
000000000000000gIOYMA59mCjBRoI0000000000cE2md00000TS@lFakEK000000000000000000000^[2@k000000000000000\#
00000Q4PPH@E@AP0000000000000000000000000Y`6jRg^GIE000000000000000=60:800000:`>a\00000b8:EM00000Ci?JI\#
00000000000000000000O5?kE00000I73WWlj8U_00000000000000000000000003]7b<U5B[ihETXd0000000000\^:>WOF<AP\#
<Z;?4LQIaB^HUf4hdWeZ5G0WM00000000000000000000000000000000000hYFd4Zm_Uk000000000000000dB>;^OdZDW00000\#
00000H`7^^RG7oc00000ejTE100000RARWT00000eiRUX6D81UD\\8feCOjdL^\K`00000lBCj?00000<f;EH00000\1;iFFjafG\#
h4ac\0000000000BN;JP00000000000000000000M9\\m0000000000>9JP8ZgK:I_]YSF:E2d:>YXDm]44H=bMT1XoV^`n00000\#
000000000000000b:4Nh^c4^80000000000000000000000000000000000000000<^VEYilP0PdQ9YX@?5]K000000000000000\#
00000000000000000000oE9kOXm^@T3AIaWFf`FiA\a_RI_@LA=Q\5:d_ChK00000000000000000000b:Y8Q000000000000000\#
^V3S9000000000000000iB1oAZ]\nY00000000000000000000N:9lkPO19nXm94^lMSILfd>66ZUFkoL<ICj000000000000000\#
000000000000000LDAIU00000WSF:G>dYJ4YEP`>4^\PL000006JX?N00000eP1X[000000000000000ANCBiI2[XM0000000000\#
000000000000000VM9_D0000000000000008F8e?00000000000000000000000000000000000000000000000000UW]O600000\#
5LOK\ZBHj618R^g00000000000000000000000000000000000000000000000000000000000000000WDG]?0000000000RY53d\#
BG6GM000000000000000\0BgD0000000000B=NC=00000000000000077\i8OjLS6000000000000000CFPDC00000VZ@ihh75_[\#
00000000000000000000QCbUO000000000000000JDWO9G56FS;I29JZj9iZD<E]V?RIG`000000000000000000000000000000\#
00000TnO5ITVG]Q0000000000i9>OmWV6md0000000000000000000000000>;NJi000000000000000gEI3[000000000000000\#
00000000000000000000ROOhb0000000000[o;LKWSAO5WE_eP8PDFl000000000000000000000000000000aj=C3K9U[000000\#
00000000000000000000H1EUfOn`gM0000000000HZ]B300000FT1DAV?\35YBT1A000000000000000000000000000000;lUBF\#
00000000000000000000H\=ik00000eRZna0000000000QN@_X00000H54I<0000000000000000000000000000000000000000\#
00000000000000000000GQ=Jk00000000000000000000000000000000000W_H2S00000MR7kK000000000000000mP4c3hlL9A\#
0000000000000000000000000e59F`000008nK@Q000000000000000OZDCj9NSRPMOX=hQb5gk[\AR]00000;^:b@0000000000\#
00000000000000000000^O>og0000000000000000000000000000000000000000^j8?K000000000000000000000000000000\#
M;W]G\O;Ao0000000000000000000000000d18RR000000000000000000000000000000jM\^90000000000000000000000000\#
LN9_R000000000000000000000000000000j>?8_00000SkEVU^m6nDI33l=8Y7=:nSPEQ`?RaX>?Lhm@<];l000000000000000\#
000009=[BER?5^N00000000000000000000ISIF10000000000_QJKL0000000000Q:FC_\A8?400000EhMaN00000_=KVABL5[E\#
BS<1XeUO7d000000000000000S@]`G42@7Goe7mK000000000000000iA:J3Da`8D00000000000000000000000000000000000\#
0000000000UVEd000000000000000000000000000000000000lA;nj0000000000oCJR>00000<@GLnO[8Jh\J7bJCZ0Fd00000\#
NWA<500000000000000000000iS<XU00000000000000000000le?QK00000000000000000000fFaDR0000000000oaSFd00000\#
TP16jR@0j;N\WBOFL[Td0000000000000000000000000000000000000000jY\]i000007m<?2IKVKTVF_AGTE\6S0000000000\#
00000;d\YP0000000000000000000000000DbJfmFfYk900000a4_fH0000000000000000000000000?8]]U000000000000000\#
00000000000000000000000000000000000000000000000000nP85o0000000000dG6CW000000[KCY000000000000000OO<0m\#
>a<??0000000000709HPefGQb000000000000000\?[o5000000000000000i]5XN0000000000:?;ZS00000Z3UTF0000000000\#
9@8??GmUVd0000000000d_;9\000000000000000000000000000000TW;4600000000000000000000gj4<2[OJ[>0000000000\#
P97D3mHOFW000000000000000H76eP000000000000000DQ6230000000000cj1V_0000000000VG>HY00000<bL<I^V]kgfG_P6\#
000000000000000O<Pd<5?NN;S5Obl00000F1Gc:EK44\00000<OOcSCU\87lKGa`VYN_g8VDoLbk01c00000000000000069>mL\#
Cd:;V0000000000000001UL=OC]XM1U3aKn0000000000hTZFenfI8\0000000000000001kN1D000000000000000eO<?NjJ39b\#
c@Rh[^d9PV4ZPR900000000004gUc_g5TJ_9?PFk000000000000000000000000000000;`bVC00000m8;TjLj8ReMLJaf00000\#
W88f=a7F@6F[LIiQSWX8000000000000000O384D0000000000^Z<QI00000B?[U000000000008QTD_0000000000<D_RcmEX_Z\#
00000000000000000000000000000000000X1L83H?K9b0000000000000000000000000g5@5a:WbRm00000000000000000000\#
00000000005TBS_b\7BJE[LT7MPaYJo^8c=>VU348^]OSZ9:71000000000000000SM?\4lHPMN0000000000>7bEg00000Dj_C[\#
cmW6Q000006X^HlV?8e[00000000000000000000000000000000000o_1ZM0000000000000000000000000000000000000000\#
YL\UGLOH;K00000g9P\kT@a32:bU]k00000HE[Om0000000000RQW4200000bK<l300000000000000000000000000000000000\#
00000]4`N20000000000YiR1:FL\ib80RF3eY3?eSRD5IUNIT?KnN2N8GPI`n`Tfl000000000000000000000000000000\7>4L\#
8AY^700000Kl3Samd:UgHWO;Tg5UNV81V;b3:Ehe29S\5g><<C8o?0900000000000000000000FQV`8EDZ>613UCD0000000000\#
000007d?EQk;7AY@0Xk:00000lN@7V00000:f1XA0000000000^oJAI0000000000G2WNl0000000000000000000000000UW4G6\#
D7Fg100000000000000000000000000000000000<n7IU9YJ`d0000000000F1Ol300000000001\@]aO@CX`SoZl<0000000000\#
00000;dNfSm@;;E00000:8H:i000000000000000000000000000000[f2RoAJKl]00000000000000000000n>[Co0000000000\#
00000000000000000000000000000000000W?:900000000000MR;^I;3O<A00000iAZ[W0000000000000000000094E7l00000\#
Q:9TE00000>J2P>P6K<h00000000009a7bf>CRE3Z4JZf9856000000CnIfA000002M0Hf000000000000000000000000000000\#
000006OU5hCaJ9hLgFNLMM<HS000000000000000000008480218a250000000000aNMIC0000000000000004Y\AMn4:[n00000\#
XNQ<J00000oAVFW00000d<`^2000000000000000000000000000000^h?8m000000000000000e2TF700000000000000000000\#
0000000000]V^SCiQ?9Y3C6HHU]Ug50000000000000006m8HTUJ?MZ17KQg00000PE;<F=S5hB0000000000000000000000000\#
0000000000d_7<J00000000000000000000_7^`\U5aagniQ`eOVGOD]T1hn50TBH4T<DT00000o5`Qd00000000000000000000\#
LHU`900000li0b1lCSKH000000000000000RMKm9[F[na9QJ1S000000000000000000000000000000CDJ[PBT>>f\YPm0SLWXM\#
7n2<L000002D9J700000000000000000000000000000000000XO8LO000000000000000000000000000000000000000000000\#
2_8cMKHCeX000000000000000000000000000000DU9a1000000000000000bKRDD00000000000000000000000000000000000\#
AH4XF000000000000000000003TKn_000001eI<CkiRmT@P4eN[oX@V000000000000000X^Y1;00000000000000000000E<0Pf\#
aXI?7000000000000000RX\m800000000000000000000iDb:i000000000065\E3000000k4Aa0000000000WUP6c0000000000\#
00000000003KY=O00000UL7jhjoDTh1f\cBJi`@R^C3fX0000000000mGH`g1gH\`0000000000\:??d=LMHT0000000000@LA]b\#
LYXa9gn7Dc0000000000000000000000000]JBHk000000000000000Yh0X:0000000000000000000000000000005_WHV00000\#
0000000000H_IZJ000000000000000BiYF>00000BOLb>000000000000000<d0e=>I]JO00000maImDd8KPa_c`XN`aUTT00000\#
]>;QLl?=h`1:D8E=d74cHJ^=XDR[\82?WkE00000000000000000000=XIMD000000000000000000000000000000U]Fb800000\#
00000Id;TG000003H@P700000`T>1^U<?Ea]0AU?000000000000000000003k4;Z0000000000000000000000000PHGK7?<Ii6\#
000009BAWe000000000000000YLAJJ00000ee]eO00000RF6a4nnC8a00000`R?PR000000VYJa`M05BT0=1K3]P?F000005U\BS\#
fJ^4T00000000000000000000EWJk>2VHJDn0:PlX_GA?n7NgY0000000000[2<0FnERFP000000000000000Xn=Wh?WAZ1GARCD\#
h@5N;00000000000000000000000000000000000bWabP00000??4ZDD1M;NXm9Aa7:72a<K^ge0000000000000000000000000\#
000000000000000000005naS=[=BTK0000000000000000000000000IiaMO0000000000000007F5Z500000V7Q^k0000000000\#
@F2Pl`i\95R`Ihi000000000000000PG]o]^E3d8GIGPQok^C^000000000000000o9=jA000000000000000000000000000000\#
S3L]a00000000003k0LIE@W;Y00000h=Zmj000000000000000B91eh0000000000?l5Y^00000000000000000000mY>gk00000\#
00000000000000000000000000000000000MOR>dTJO59GSOMI00000h\\;300000ed25XR;4ffJ]?W;_8]77ZhX]I_eYSd00000\#
G_IQ>00000000000f\3`RJ\D0:BWcoilIc=WF]7I0000000000OLSPBo2an\000006P5>:000000000000000000000000000000\#
0000000000I20]_^VScZ000000000000000WIPNT0000000000nTBf0@5?N>000000000000000?>]@R3a5141K;G=5NZ;800000\#
lNB870000000000:nVjN00000J>GP40000000000000000000000000nM]bTKD_1O0000000000000005YL2g00000c;W4H00000\#
N;0[lm1D@70000000000C?]Wn00000lRVh`N5S_d00000000000000000000000000000000000DWC^5oeH?kID2J=Fn=[YaQP=E\#
c9=MDY5Ycn00\Qi2B`dU<D8MC[00\=UGOO`\DL0b4?a?F000000000000000000003DM5E00000_l:G@B`PXn000001iC0T5=XmW\#
0000000000`m3a:mk3n>YHB0X;PFCkYA]Ig0000000000000000000000000000000000000000000001hTHa0000000000KD2`G\#
1f=mcA1Tj;MJW7Ld2KKoaE^T34IY5W0000000000K<6lf00000000001838D000000000000000CYQW=0000000000S<KFe00000\#
000000000000000RYUNb0000000000X`87>50]TgPS8SJ2AG^j0000000000000000000000000\>2L:9[DfMn=GGN00000>a9UX\#
000000000000000000000000000000QjOhXd_`:I:c?3SnnYDOJJU=@0000000000m@Z0n000000000000000000000000000000\#
000000000000000HH0Z?000000000000000000008K@5P00000000000000000000000000000000000000000000000000?2FUb\#
00000000000000000000D8@>\:7;8G_TG[NY_Vj;00000000000000000000000000000000000>:5alW0=`dO;GBO0000000000\#
0000000000lgEiYllN:D00000O^:SW00000WMJ;>00000f9B?KgeWng39Mi3YXOiC8?AQ`<]4:Wm3THI8;7Ba;NP`[IaXX4_84PA\#
S^?e=>L8\X00000000000000000000XmRS900000Ka3:j000000000000000lXP5^000000000000000gmYR`00000000006ZJ<A\#
00000i[QlH00000000000000000000ggU`TZM75N00000000000000000000J`9nj000000000049a>Nd<2U^000007Y4cl00000\#
00000U@15j0X:5=62If^000000000000000g`@X>000000000000000000000000000000Qn:Y2]3;f@hP9CbY;GM=AOShRVCL?_\#
0000000000000000000000000G:>AX3;Ink`B1?500000<PBPHMQ>DiCPEdE6>GR>XjXPQSd<TNJODHJVZGi4E417jT397ABV6nc\#
TE?[;_`U=P_SP@k><X^djDZghkA^LM0000000000000000000000000@;0CY000008@8<n000000000000000000000000000000\#
GIJVe0000002TjU;6\`jOM3;=Q`NhcHlNPZXYW=a000008_>k900000mQUKJ000005KP>H00000000000000000000kM@^P00000\#
00000000000000000000>bDEBA84[@2SNB?CiK38f\Vb:0000000000000003?<]Z:X=aC@MC[j0000000000000000000000000\#
0000000000b97lgFcG:IfoBf`k2^?7Feb3\00000kEU2@00000XL4L=T\5U\lWVG;UMI\Y8N2AoSdTZ100000000000000000000\#
00000Xn0[[0000000000N5Ka;00000o=Dkf00000000000000000000g5XU40000000000MK4G@o6BE3;XCJk14`iC0000000000\#
00000000000000000000000005UE`3@IIYN=^SjFK5?eW000000000000000];TKj00000000000000000000l72Y70000000000\#
00000`iZCoG:DIgonIlCA9:gICi;jN1fBBb0000000000DB1W94i_mkdN9:^E;K;R00000000000000000000000000000000000\#
000000000000000TPWE<000000000000000000000000000000000000000000000000007E:c`JXEie00000@73=5l^99X00000\#
00000HV\8H00000?GEKe00000]G4;BE>=n13I<Wn9oHa8C[UCV;86<;9A1=300000@L7>T00000;=9BCU1:W[UeGNd0000000000\#
0000000000l\VhOZU>Tng7NkejHP_0Y^SkFC1WiKUmXHV00000H]6k\000000000000000000000000000000:U34B0000000000\#
000000000000000000000G@ll1XFPf000001?`6<00000000000000000000000000000000000C5KRO0000000000Bk1^hG;5dl\#
0000000000000000000000000`YGnb4`\fB_R^49000000000000000Cb7YlkPVKBRXNTf_3^j_00000000000000000000R1@4M\#
b>Ql<fmW=5000005I`BkVg?oA00000000000000000000000000000000000000000000000000000000000000000VUBi600000\#
nJM@<SE\bO4f3fK000000000000000000000000000000000000000000000000000000000000`U9n?`dLSenE1k7FV5?M00000\#
00000kOG?ZH1Pe3Io`O5Bf0WD000000000000000W]:^T00000g0>Q@eFUB:00000mQ66e000009T;K20000000000Z`4SC00000\#
Ok01D<gBP@HX8IjBgPog:OWKQ00000000000000000000ZU]kFWTKDZg@WRCH679M07>^5ckREE5P\:da:NbE00000_RL?ET7ZB[\#
00000000000000000000OfJHE0000000000fA6gB000000000000000>28mXY`HhM>SM@2000000000000000000000000000000\#
00000>K2kE0000000000000000000000000QRWO_5^?Y?0000000000\SNeF00000SXJoL0000000000000000000000000497L\\#
000000000000000E;FaYB2L_:0000000000?TWXo0000000000000000000000000000000000000000QWO]c000000000000000\#
0000000000;bX\h>A5Xn0000000000h=W[eWo=oeji^3^000000000000000000000000000000000000000000000[X:@<oHSnV\#
00000B1;k70000000000If2=k00000L=bA300000000007CNcN000001:@lY0000000000000000000000000YmLA0YbN1Z?YU<=\#
000000000000000000009?EF7Z`I0a00000DG_70gnTdc0000000000HU4[NU2HiG0N40Z000000000000000m[3KJ0000000000\#
9lAWA0000000000000000000000000bG>Y_0000000000L3=_20000000000CI0Ci00000000000000000000;9SQf00000?Z:U0\#
000000000000000000000000000000@c7;K>dGVO1SO770000000000CC03P`UOZI00000000000000000000000000000000000\#
000000000000000000000000000000e13:N000000000000000Yl^lO000000000000000mHSL800000bV52K00000^VBoM00000\#
00000>;CCb00000000000000000000000008hS8C00000000000000000000`8\mn000000000000000000000000000000kPWRQ\#
WmMkS00000NYWBb0000000000dg4Rf00000F8Zd500000g;A?U0000000000S10UEQ<X@mc3;HN0000000000He=QQfJQ=>00000\#
0000000000OZae500000@[A360W^Gdem2AP0000000000X:bXaUl8EK000002@558:0MNF9_2NFMeBI?OIO\CN6W9T00000AH2F^\#
000000000000000gA4JYn<YZ41`]N?0000000000>E56b1f5YiN0DD6B>KBl000000000000000000000000000000:TJ3S[oS50\#
00000c9VeV00000QhaIO0000000000E>8M^lQAkJWj\Uj00000000000000000000000009QQcW00000oM4HZNI5Aahm3_W2U7gU\#
c_Fa900000000002j6G95^CE010S5T9fXVGYi^gR00000000000000000000000000000000000000000000000000BI0@400000\#
0000000000^mUU;000000000000000XNLgK00000000001`ak^HeI6k0000000000T8`_oJo2emJ9YjF00000^[AKh0000000000\#
B:YeK0000000000000000000000000000000000000000>^O6N0000000000000000000000000d=W;c0000000000hcCmb00000\#
00000`Q<cg000000`06=0000000000000000000000000000000000000000_U@R32fU_^G7ZMlJ]COC00000UJ27F;RK_5JJO;j\#
00000=KTm7000000000000000000000000000000000000000000000NL=cL`mHV@00000oENZB0000000000000001cU4K00000\#
h8BWI000000000019@f:000000000000000Ul8X>00000i;2RdBf9S;bGA::Qc3^CE^Pa;:9a>500000000000000028_WW00000\#
000000000000000000000000000000aG:6ci;=5XUC8OCB8Y6@00000000000GH6Y00000ENM?jNSADM0000000000ID0C<7m650\#
\O_n[o3Qao[cRIY2hK5Y000000000000000ViIfl00000U=6T@eAW5S0000000000SYI:[00000000000000000000`c9Tb00000\#
I]ENQ00000000000000000000Ui7EY000000000000000a_1@T0000000000JUaBH00000000000000000000WjBaSkkLTJDkbRe\#
AcXMB4j?Pa00000nJNi\0000000000G7PB_00000000003gU4h000000000000000Gd9LP00000\Y^7_HWU6_00000I;UanB9^;`\#
M2_lXM4Uil00000]eWYe00000`WT_C00000Oo\0N00000D:DR9cGK^1geXXG0000000000k=ITH5F9Y1j<]J7Q`a5[^V_Id]0X\^\#
Y>bCN00000000000000000000000000000000000eMCe800000000006T;\O0000000000000000000000000000000000000000\#
4?\EXXT^@d0T_lgdI\2Y000000000000000<W[c9Cg57kU<H^10000000000`c35h000000000000000bQ4g]00000MYK3Y00000\#
000000000000000^2D0;0000000000000000000000000]n@6?00000IV\d5YLB;ACS7_H`FY;P00000f2Xmi00000c8<HE\TZ4o\#
0000000000c@ToIZYKdG:jZ5C9C9OP0000000000KLABA?FCK<oMV2Z^LSn>Vo@Hf6e^ae000000000000000000000000000000\#
00000KbSTh71b:5000000000000000c]afb0000000000=kb;40000000000000008U7a<fJJSk?FY7j8J\18000000000000000\#
000000000000000T\6<ISjXW800000000000000000000CGCMQoUFPO00000:O`Hb0kO4@000000000000000000000000000000\#
00000<U97[000000000000000000000000000000k^ZJP000000000081E7RmTGMg000000000000000ii4BZHgY\T0000000000\#
0000000000T_b;ZAmbSAC<RRf00000000000000000000000000000000000000009c^cE00000000000000000000kfHc:00000\#
`\HMhZO:Ia0R5@O00000cF0`2000005WLoB00000j>8fi0000000000kF96Ad<O<O000000000000000Rk:2Q00000NW=>H00000\#
0000000000000009O^hm000000000000000V`2^fnUamm6BLMm00000000000000000000T;5AB7M>i\lhRAaZm?]O00000AFQ9>\#
00000000000000000000Ul<2X0000000000000009m;dD0000000000DHKjc000000000000000JOK^dZVLRb0000000000Ml:0^\#
00000000000000000000TKX[=000000000012N<k2\_SU5`aW4i?@1>L:F=8JnDo^4^PT`=I_Xk000000000000000JOQNioJ<lV\#
00000bl3j7SmRnjYPSVeQ:FVfN0`4T000000000055N]S0000000000000000000000000000000000000000000000000000000\#
6O36K0000000000000000000000000000000000000000bHEa0g^7?4000000000000000c29k?>[=5d00000m77ZQ4\1hJa491G\#
VbCl;=DMCe00000Vm=E`TLMFA000000000000000><aPn0000000000UD;;R000000000000000DNY:a0000000000@LNLCBO]ZZ\#
PK:VP00000000000000000000?b1dOH<X[3K4_0700000KXVVY000004M=8fNCBKOcNQkKT:\_H0000000000b28aO_BXNP00000\#
00000Wk0f800000;DRLQ00000MVT7RMk`T0IRaGQ0000000000000000000000000000005=TmV0000000000000000000000000\#
C95a`00000>cJ5kQmBU=EE`9a6oP5Q000000000000000000000000000000]]PGdNiDle0000010D6D00000aO5cd0000000000\#
00000_G8h<NaMCC>GPZ10000000000000000000000000000000000000000000000000000000dWU6K00000000000000000000\#
00000000000000000000iTNFA0000000000<g?Sd000000000000000000000000000000000000000000000\^2V^=2@]QoobRZ\#
000000000000000000000000041L[70000000000000004A2Dh0000000000TR9Q8COGOeT8KUf0000000000f1AO]^0]l300000\#
0000000000`>7U[000000000023JXo00000000001^EY@0000000000dmCNl0000000000aj16H0000000000VN\LEfIbQQJ6@J?\#
0000000000AdB0kDZAiF00000dhCABIgH\90000000000CYCi>00000000000000000000000000000000000H9NWF0000000000\#
00000Hn2c;BC835000000000000000000000000000000000000000000000000000000000000000000000000000000002I@Kb\#
0000000000Lc@6[0000000000000000000000000FmViDi0I;A000000`NL_00000\MMFn0000000000HeI^X000000000000000\#
SWT:H0000000000b15ZbOk5;n\k5k4KLGGGo>\oG00000G<5m<NlWh;000000000000000000000000000000000000000000000\#
@j;6N0000000000Xh;6]1UAmB00000000000000000000i[HJmj`=V^00000000000000000000i5?;3B6CMinUNKi00000LRM@l\#
DZ8^9B0PIU00000bg5ke00000000000000000000000005J@B;R7U>^]99GEU6W_h000000000000000000009fY<B00000NTTA_\#
0000000000FWH25000007[P[T000000000000000000000000000000000000000000000000000000000000=Y:8Xmk\e@00000\#
XN02B:c<PE000000000000000e@Xek000000000000000000000000000000000000000000000^?<7a96Y[G6]N\\49CoW00000\#
00000000000000000000O:WIe00000\Z=8U<ZWF3DcbPe0000000000lGJ^:@`bXQ0000000000PX;I8;8F0VTD]Z<2o`Gn00000\#
JdN5\000000000000000<::en00000o_LDQDdS4]00000000000000000000000000000000000I]0fc:@Hf9<8Vi3ZG3cg5?ZIe\#
00000B7405_<[CO00000AT0VZ@7:bY00000000000000000000]?2GA000000000000000000000000000000000000000000000\#
;XZ4R000000000000000PD8CZhICJ27m=S50000000000O66@k0000000000000004^]TV00000\J]cmG83Vo00000hH>B>jU8gB\#
beX]V0000000000Bo8hN000000000000000]GGk]00000000000000000000<<Hl\00000O3I_k0000000000000000000000000\#
0000000000Ob3AH0000000000]:F?Q00000HIN^;000000000000000000004QIcS00000000000000000000000000000000000\#
000000000000000000000000000000MTLBi00000000000000000000000000000000000000000000000000000000000000000\#
CXa9QcXES2<SQJQ0000000000000000000000000m4[KS[a@;^00000X0SdVEJFKBdKMRIKj2KVKUKkUKGPnY000000000000000\#
U8JIO00000_a`>A00000000006k>Ad000000000000000VbI=E000000000000000000000000000000C<JIl00000j0\7g0<aXc\#
74Y9fVIXAI000000000000000\1Wjg00000mM2S:`FY5D00000dW0lAoUbPZ0000000000000000000000000000000000000000\#
00000<PZO2kT16300000000000000000000>=EJM7_O`20000000000e90jimgE2?@<]l@eg7nS00000000000000000000coE78\#
0000000000o:b3300000Ad:kB000000000000000T@A6@000000000000000i5C2fAJRJ300000000000000000000jHR;<OF2b@\#
iZ5Xca4?WXU\Iak00000000000000000000:S<Po000000000000000000000000000000000000000000000K40kIVc@CNT\[La\#
000006?K:200000000000000000000BZ_A7JYKW`mCH>4\Q_KgZb`P@09RGG000000000000000Mb<0?00000000000000000000\#
000000000000000Wb69T00000TZ4dW000000000000000UXZfK00000`c_\d0000000000GH1MXB<?c9n;JK`heJf`0000000000\#
b1R7=00000000000000000000d8=3WU?SHD00000000000000000000000000000000000000000000000000Kg:dfRd<PW00000\#
00000000002TQ3N0000000000F;4n]9FESI00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK8PCkD?FAB?@>4@M@m\KSA5TmFBdT6?Cg]7nU;f[>9lDVa;28EEZR1oV\5JW3=<VLB^b10000000000\#
<kVF9<;>D1000000000000000?YRIf00000000005>Wib00000kP0Ug000000000000000jEGIT0000000000fNVNK0000000000\#
0000000000000000000000000000000000000000:64==00000000000000000000l2`k300000DR:jD000000000000000Si]ng\#
:HPPZ8>3A4?1Ge><7YGZ00000000000000000000`jQEe0000000000EJCKN:A3`G0000000000Z4\oY00000000000000000000\#
YI:[S00000000003J9X0dfAHNNN8EV4cF8``XFZk2fT`Q0000000000000004C;NZ00000000001jRYn00000@E@5200000mmMgT\#
0000000000000000000000000mi5AQ7]3dEJL;nP]kBAhDbV2e00000F@PQ0iN]?k00000000001<F?F00000000000000000000\#
bH3DAU9W5`94PcP00000000000000000000P\V<g0000000000000000000000000000006]]JE00000R<^@E1HKDL0000000000\#
000000000000000km2fb000000000000000DM0CJ00000;8[f>00000000001d_1Y8VH^ePQUC50000000000j>L>M0000000000\#
00000O;QL`00000000000000000000b2CIbRBCfH0000000000000000000000000b2B8V00000hV9jB5nb<d00000a1L8oMB<\[\#
feMM3f?5fGc^3^hi\Bd7mJOK86;PO1MmTUlLe@cX:^WZ8]b]00000007j0FN000000000000000000000000000000:]:9`00000\#
h;aQd000000000000000Q[Joo0000000000ASI:e3`[\Z0000000000000000000000000J:Rf]0000000000000008E<V>9117J\#
0000000000P9bAY00000000000000000000000000000051=b\00000o1Bj5J^\F?00000000000000000000000000000000000\#
JN3\H0000000000=6PK`00000a@aJb1<Gao0000000000LV`M?000000000000000000000000041S`M00000000000000000000\#
KU_Wc0000000000Xh]5^L>ETE:MA]N000002E1?P00000S\=l400000000006hJ<`Q=Sa93SYg1O3_<hKH\<D000000000000000\#
dR85T<<[jQ000000000000000NhGXP0000000000000000000000000V6J6EFSKld3Ha_5jA^Si00000000000000000000UCV[F\#
0000000000489TlN7^GQ>j:456VDc_000003TX<2CXLNC000000000000000o80E`]_<=Y000000000000000G8Y3A0000000000\#
mBSZN00000000000000000000GgHZT0000000000V:_Lm000000000000000000000000000000000006RG^WgmWLF0000000000\#
dlG7L000000000000000THR6L000000000000000T_4c^000000000000000000000000000000MK8`I00000000000000000000\#
000000000000000000000000000000000000000000000000000000081WIm9;[h?Wa0QVd0`FQ000000000000000000006?^bN\#
Ze_eZMSb5\00000000000000000000klDF^hBP8f0000000000Mn66GR=PMa00000QbGY3KiT0J0000000000BIJ@W32?<X00000\#
0000000000000000000000000Ue6nT4J8haoa_CF00000X4Mn?00000D3_T8<ILB:00000000004^8PJWbb=I000000000000000\#
017G7_ZXFL0000000000gT^kJ000000000000000000000000000000000001iHL^00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\[JMKN@KTGhbEX000000000000000DCE<Vh3G:;3[I8L1M>W^\#
00000ANYPh4S8dbCL0JgdE263Y99BQ=n`D]0000000000000000000000000]0Gc]0000000000000002SCfh000000000000000\#
0000000000WVF2900000000004AVmj000000000067QD4UNTo]00000000000000000000\?TGQ0000000000000000000000000\#
00000000000000000000000000000000000Hd4_nb0PeKZ?VY6[UaHg0000000000X7TJiAGDM^0000000000000000000000000\#
kgL;S000000000000000000006_ajj00000UG?E200000000000000000000[_=aY0000000000000000000000000MN;Qn00000\#
00000S__J`l>a2K0000000000000000000000000000000000000000>ZH`500000:k2gi00000000000000000000jd[=S00000\#
c@C9j0000000000M>5210000000000o[0Dhi]ALEWH4<hndJ_ZP6__]000004jUM2f<=ZYe\_gkTd5mc00000000000000000000\#
[R?DEKf?BoKf@33SZAjY0000000000000000000000000000000000000000fNAdT000000000000000125^h000004^^Zd00000\#
00000d]8iN000001[5`n00000000008^:o`00000LGGkg000001?ZRH000001[97k1[98V000000000000000000000000000000\#
0000000000dOI_A0000000000000000000000000e?>h?00000000000000000000\`_SF00000dnMX100000KlXAV0000000000\#
0000000000n]Wd\F8ZZGCFG0X8J\TOAJ\knhh9W200000000000000000000RD7Pd00000<DD\MfbN9W0000000000F^U6S00000\#
00000000000000000000000000000000000eKBFo00000c:@o>CIGe40000000000K[=P;f29]Vi[;\`000000000000000;c[OR\#
00000[QYb:<L^F?00000T\D7A000000000000000000000000054Q^\8V8<9ZaChW00000@50Q8MVHcO00000WASI20000000000\#
000000000000000O<a3[0n@88K\IigkIW0iEj6iUQ;WUAE=4e:J4^:][F:?C00000A=]onnRZHd0000000000000000000000000\#
00000[Y0@g;l@606jM05000000000000000leFZI00000j9Y\d0000000000HE_dh00000KWB?`00000mYXlE000000000000000\#
0000000000e\_]Im<>Z[1gT5n0000000000h>120000000000000000ob;Gh82Y=:00000YOP]J50`@3bm5Y:H_ZDi0000000000\#
mYFC300000<5\aR000000000000000000000000000000000000000000000000000000000000000000000000000j^`;E00000\#
0000000000_gBeG000000000000000hI1=W00000000000000059a3G00000e4\g8000000000000000a119CMV[?]Ml[lm00000\#
00000l>@hk00000000000000000000000000000000000mnN9<IHZX\?V9^D00000000006>3FO0000000000000000000000000\#
9Y:2a>g:kL00000<d7?Ed1NdL;Y[[Mg4:3k00000000008j:;56AD=^:BM>Q000000000000000VNSLalM[1ZjG:<b00000\:<M^\#
0000000000:>4<H000000000000000000000000000000mIOC300000:^EXcfUCHo000000000000000kK<:Zm1MHm0000000000\#
H^:1X1V_\T00000000000000000000000000000000000j^?5JTYGV`:GP=V0000000000BGI`Z0000000000`8Oh50000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ikF\]ST8IY0000000000\#
kh14P1D`240000000000;@C4U07KZZAY[QgLH^1@0000000000_G>4Z000000000000000\A0A\000000000000000TMQF:_g^V8\#
00000;4@j3PEPKB0000000000K=8a=000000000000000`NRj700000e2;?P9K08H00000d8LJ_000000000000000d=3^]00000\#
000000000000000000002`WhW@2_8XoA]TA0B5WQ00000000000000000000EG\6b0000000000FOR;WeTT:]o>[<F2^AjB00000\#
W91Y_00000000002Q07JjkJmkF9LU24k9j`ilGHM0000000000DlD3Ho0SNomb^;nOaG;Q;3_PI0000000000P:AhWgmIFO;S;61\#
LVQ>l00000ON6@Q\9[H300000000000000000000CF17@lCb5G00000n?CV^BVOM00000000000000000000000000n]Pc100000\#
00000EfLcU000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000079Fo0000000000000000000000000I[0hlj\OTf0000000000000000000000000g7>_<\#
N^31D@M1_<HaDZ_g3IklEX]IA[faS`0000000000000000000000000ZP7f_000000000000000N@_;Igd_hS000000000000000\#
00000EM>BK00000000000000000000@KMiY0000000000^_Ci1@LZnQ8j\0`00000000007_DhG7_Dh_]n>?>2PCZn0000000000\#
00000UkMl<0000000000;U?M?0000000000lM<7F00000SWZZ]0000000000Y:`Ce000000000000000867RAfDD3TdB7U:>2D;F\#
00000g^<WS0000000000000000000000000HL3V6`aUX3000000000000000000000000000000L;:II3T>;:Gi3LmNh7Y600000\#
0000000000^aE5O000000000000000B3Ko]00000000000000000000\d5D7ZiJf80000000000H<:OmfR[9Z000000000000000\#
aIFMb0000000000000000000000000e4;:L00000OLF]Q00000Uo;`800000000000000000000LfLmK0000000000iE^7:LK\>j\#
0000000000EWVdGOL5ZZ><B`F0000000000<B1ML0000000000000000000000000e5Y_S00000000000000000000BlJb^00000\#
SIBZCoe5cM?ZF66000000000000000ib:E_00000000000000000000kaC=0i`FAC000000000000000000000000000000IjGoW\#
00000`;9L800000000000000000000000000000000000<c00@000000000000000W1CdTaV0?F0000000000NBX;?0000000000\#
hQHim000000000000000000007g`oldh3ef_^\L<jY8[\000000000000000000000000000000Ub?UF00000Uk2KOR:K<9c<`jB\#
0000000000000000000000000;1DGY000000000000000cKLb]000000000000000000000000000000LGFcMhZRR10000000000\#
00000=<S^N000000000000000000000oaU\000000000000000RGKES000000000000000K@Vg7000000000000000cI\d]00000\#
000000000000000000000d>Qa<65o45IAkc4HIAdPAVf;CcEO;0000000000Yh9a?000000000000000G3`lS000000000000000\#
0000000000R0J9X0000000000000000000000000RRK>B00000`@3:6OQ03<h562E`NP<<m@9GWg>bAg00000000005dbB600000\#
00000000000000000000c7:j70000000000j_<5P>kOlj00000000000000000000000000000000000000000000000000T==Zh\#
gWNTF0?4eZZ6Xi@000000000000000000000000000000l>_GJZTXI^000000000000000J?76n0000000000on_XL0000000000\#
00000eUK[8000008>2^X8Z75k0000000000000000000000000000003hUXb:5Bo5000000000000000000000000000000Ob4>d\#
dVMjmJ7U_=0000000000DKB;1000000000000000000000000000000000000000000000UdMZe0000000000000000000000000\#
aD=Sj\\UOL0000000000dEPH_000000000000000000000000000000000000000000000000000000000000]^NcC0000000000\#
HH7hfQQ4MSIe\2:5j]KH0000000000000000000000000000000000000000Jd^6d00000000000000000000000005lSA>00000\#
00000Q0<a;0000000000000004P]:T00000000000000000000[f1Mh\E^S_00000:ObM500000^bWgn00000000000000000000\#
00000H8LLF00000UnOjJ00000Z_8KLc2OUC0000000000JhZa;]I;kh000000000000000000000000000000000000000000000\#
00000edJm=0000000000000005f5B\\mQjHSo<1b00000000000000000000m[]?Z00000000000000000000000000000000000\#
000000000000000000000000000000bZ;a900000000000000000000\WQn4>JZJ<00000000000000000000000000000000000\#
000000000000000000000000000000X>;gWEEMb200000C:0=j00000I\B6OG`7NI=h`9S0000000000fOOQhJmRA=00000@kO]0\#
;g:1M00000]a1I>00000000000000063=9e00000000000000000000Y91aHi`F0L`T]0E00000A>LNk00000000000000000000\#
P_V?U0000040UhB00000_EUQI00000eDC@EeDCFc3R\?AgI>H4ng4AoPlaC>00000_0`kR8cK7NI9:flhFCf:000000:FQna;NIQ\#
TRRiK00000000000000000000000000000000000di2:ZbJTWM0000000000UMMPBD^=d`000000000000000ii_V700000;d^g[\#
BINfm0000000000SNHYNP[L;ee>VG\0000000000000000000000000d=98@d=98k0000000000LW6::000000000000000HD<5B\#
JiBdb7nDennfFE<h2RKK0000000000lL;[79hFm@0000070>3XAVHEfj:YNg00000Ln6@]000000000000000000000000000000\#
000000000000000jbFNZ000000000000000F]OoD00000YYN`E000000000000000T0KXb00000YF3IF00000[H1GR>AFQ;?GKF[\#
3N3gT4m=;7^cS25T45UP^?09?^B<9l[Q1`4M>Dh1kS0RX0000000000MFYi^00000BEVcmW`;e5TD[BX00000000000000000000\#
00000000000000000000Bj^3k5^Y@\0000000000000000000000000000000000000000000000000000000000005F>nM00000\#
000000000000000fP40Aii<UZ00000iM3Y:00000\QMN70000000000\E2:@Uc@2S==Oj200000VHGLEWbQ>2000000000000000\#
00000h?LKnK1Z=ZPQ<c3NfWEN000000000000000000002FC:M000008n0;Y>X38l00000;Z\gM000002ZIV50000000000keDZ2\#
0000000000EmFo9lNI11HoX:jAnXTf5JLef00000[KThSl@X>A00000d;9ch0000000000onCBR000000000000000bf\ef=jV^<\#
W>W@8DIGNT]O19]000000000000000L]TQm0000000000I@\fPE0^oD000000000000000To2gSBPZU[0000000000a7VXP00000\#
F71]S00000Z@6TMh<Bb\46Q0A00000000000000000000000000000000000000000000000000EY@Adi>`3V1PXPX0000000000\#
0000000000000000000000000M9AE]00000000000000000000fQa;^00000[0JK7dbREX00000G@[gSmCbNf000000000000000\#
00000000000000000000`bEHS@WGJKSS_6X000000000000000000000000000000000000000000000j_`6PeCUk>0000000000\#
0000000000000000000000000lO1^X2^?IcSHIS:000000000000000000000000000000000000000000000000000000000000\#
00000_<\<\00000Vf5f=6UMQ;63SN>jo^0@0000000000000000000000000PF<LH0YO0`0000000000<:ZZ0000000000000000\#
000000000000000[P^Co5B9flB3RM[NG:o800000aZGRM000000000000000VPXb500000000000000000000000000000000000\#
00000K\1R^8X?Hd=G7[4000000000000000000000000000000GGNbL000000000000000000000000000000000000000000000\#
0000000000000000000000000c;Na<_;2aK000000000000000000000000000000ef9Um86Fj2_SG<m<MRgM00000kfYiF00000\#
000000000000000We]_S00000000000000000000YHA0^F:L>gNLZ^1]3\?30000000000cnTIMfM`B?;BWAejCMFN0000000000\#
000000000000000eU`L8:d1D8Co5W<QH9]jEjaL?;nbQ:00000S52TGQ=;aZB7W9g00000n_L:Y911UGQZ8<^9V^21A=a6FIH2C]\#
57KFE00000000000000000000U`@[a<l77E00000NJ=Hj]PBjEI8?6f6RBT:h03B]\_Ii\>eAlQPG0UN_UNYb00000F>>CE00000\#
00000YhLcC00000000000000000000000000000000000KO=gj0000000000K0ASNf>KJ>MeQHEeF69\00000000000000000000\#
000000000000000Y;FP57=H7BKDKVgkXO1He4Vd\000000000000000K8^T]g^A;QOX[]V;]aKY0000000000000000000000000\#
02bY0J[CeP0000008[V3000005ib544Q4HQ00000FRQ^>ISXoOcg79;0000000000gXI:9000000000000000000000000000000\#
fQ?f400000<AS0c000000000000000000000000000000000000000000000cO]85000009?U:\G0L^L00000000004;1Qe00000\#
00000W^V9@00000000000000000000000000000000000000000000000000J>Di700000000000000000000000000000000000\#
00000000000000000000iJEo=00000000000000000000OC^f?00000000007k@F]000000000000000EHD9f_7DagCBB>6njYTI\#
<o8:0il=n_njYVd0000000000A8HP;^]K\?0000000000DKIb`00000000000000000000000000000004WFX0000000000VWWV2\#
00000UA==400000kVK0P0aPDO00000D6X<ach`PQknaJ;00000000000000000000DfSP6`f=Ue000000000000000000000`A>c\#
00000000000000000000O>]I69g`OI000000000000000_\5F\0000000000S21P:_k4;N00000@VI6=00000S8OZ;0000000000\#
00000000009_a@j000000000000000000004ZXD;2Za?400000TnQZS00000000000000000000hQY8D000000000000000W7>WJ\#
00000hd2^LcN1HH00000e@LQX6KPZL000001g1m1V48CbZ0YTc0000000000lPMGF[[EKD0000000000000000000000000P<@3V\#
000000000000000PGTZ@ke`WE000000000000000000000TBMU7KV^M00000000000000000000ASRQW0000000000000001V535\#
00000000000000000000;9=JU00000X]JTXgW8Fl00000NeIeLZX1Gk000000000000000PmaQ<00000_gHnU000000000000000\#
00000[`^I>00000000000000000000000000000000000000000000000000000000000000000aDYj1000000OZlN0000000000\#
0000020M1a=B[5400000:DMn1gQ[Vnkg_GZ0000000000iLXMb00000@7U6l00000000000000000000g>Lg`000000000000000\#
00000:bJCb0000000000000006MI6400000]U@j`0000000000000000000000000000000000000000:4EBS000000000000000\#
00000NnFaD00000OdRT2Y5>No;jCZ8`<[An00000hlEPE0000000000;N9?_00000gHPC0KW2Sjk<65`TM]>80000000000_k1Jm\#
0000000000Ro@^3oB`m700000\0Ken0000000000O6;MM00000@Q>3:0000000000000000000000000AG<L0oaTmCNhG_=00000\#
0000000000000000000000000GDOVoB=RL9eXYP\
"""#
