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
avlägg besök i	Í
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
besörj	Í
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
no purchase necessary		\Î
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
senarelägg	Í
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
143681:0:05004<603321<82820014029<31<414118007200460622<350810448:050412=8<90<0<15:7803984<220;804<0\#
=040428?81288702053063506:;9260108<=80260>24848015<4215044:000820000283;4525<8=360;820240010:55431<4\#
29024000049?88028044050810982438821384480<4;::451<08<266318<440:64140<0=<802:2220=83>=8030000<:85643\#
2414148652208<020000672531=080064065080042:101581242;090124:92610;1;10;296=0402:28184>40::122422;90>\#
1130560582820825124271260<26823<168<1018085784<62:540:010428=98<0104724<3092>0<368582:5394208=401106\#
08870051534?284<0>1?87044<24202660=00=7420409:50020308434<412041:;8>=05076:4080<64051;258140>9000624\#
:;340082:06225212410571?1>617280569922>4?328>;3<201880:<<91<1082=48394384=<78245150008861:2002402041\#
52231042000:<08?62840810680<:00600903064?016023102;;11804460827<88206099012141>4<01860187240369010?9\#
0<028;1;?47>00020018453<830505:468:001:9289614143<842849;02000280120012170502055>8101=0472904<250106\#
0<3?:;851947:00?78260:9708<902:0<254<191202969620<360>9892?14150:10083008086444:290203<1780274941468\#
>0;1;1660082;9240>00<0:2<89>408142122<42:29147252480206=0244;;1586;:=7600;=08180340439>001<940852;08\#
582472035;29480:001211<<0<200046004450462<0183001315200:120150<8003042:430>4100;<<3<:0=1>112454:94:?\#
035034450331:62402;701?34<0:0480?222001020025807<0:808264<<1443132?209000<17120891<501=84:6805=2>215\#
12>:2;3490412:005213400;01109096118823<4=4=9459983:52=7210040:4>500181<1009<95012<02480298886<001804\#
18801244>?1;8=01084003:03;4101408<:081486:006341?5381894062:1005108:3<75175918880:4600428009010<1198\#
9060851:221142002100414;9910403:847087:11<=153801209444:49252934:284<882<384=00<70092=256080<9808281\#
809182004514?7954:60414=5125945002:288595121043438281051808420301910040<01:884000=421>08086352050030\#
2804784008441>1::80;0:028=80510201226><4101>:68?002>52;6:=156<102342560041864379<74<2:28=71212<61645\#
5204040:3<:12503200:20010:818220;8<892784>692:030282>0:0<:404?443=018900<00<58151450100202240;20<698\#
<2627:;092>0<5244>15070058=<1247110<3?20814823<813<1=01058000609;200652;029<04<2117?2111:001:0804<40\#
4456892?0941225507500003420811<03000:058911283810172=10621;00:0<8100=08622<4009645=282044:?3370<6218\#
<03>3731=8;043<7409124?0485765006240451612380207<32<70402818;:01=2?1001:0120:828<0<81;21052<10000486\#
4281510:8=:8010882924104>1:92982>2;222021<8694221<71080208;>00=4<200:80<001:012834<400=858<918660001\#
915918=028:8219284801066000002802100075802408005:2;4<:860902:0158081140:2<4032227818244191095181<1=0\#
90001>48022461000444668:2<20001082400<9248851200>8;11<490>9>0206026012444552:13811108:50;8088?414044\#
064402401714012440107=2;10221901100;:82048>4128:08104<84:=1;0:880:78:1048<1<01607802550252044:26>0>2\#
0248006000<=985:54<48980550001:034162870800028230<2849<411220105942800>266>3402400>31:01;9000<490722\#
4134311>9300080828010848411:0>20?1680106328<<7602250119880809?20304=6:5001412:226039061?1189<8100029\#
<0>81000<483072<020416201458000?8;091>341<0810164:509>95498060<0::965:08?::1<2<010087:010<3>6060<2;1\#
8819190:<1958<40;33481>02<02290090<80014;?783><10;;61018086918:003194240031:91891614<220444:1=401076\#
0031040800907<800468210<>3>11<94080;9>11<1084;50270305004<4=0142602041028884100170:86<00091504804012\#
0440650904208000050:>1::8450929642=808268547453428840004<99203025808290443501<40927412;9830209450608\#
0<82100;21086<:41285:41>0210222:20086=1151280;3003840008<000305096143921>7910024::=32=:0093<80907710\#
3814005142840108411818<400409<8408:061:10?>150380490500;:6000041>059;4940=00<8216066314853;::4466812\#
;0470;1>19092504000930109<;009<04083=2:81=285241082;806<;04=85;00220:7085?0<01089205;118;6368002016<\#
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
38<80398:406<04:348<18>0<88:8022099<70069020162090::0482:45602500:8149291805?310211:88:0>49000080002\#
94;1825000>=96804308578560437<182804220843126250<84<83:22122229:64==0>6001:3828100<34041896430172024\#
220481411101?>54>>0<2<0<1968;8349811204600:224044:85055102011086000<282?48902008303322049011051<0886\#
2<85132:4191::1330802<:02981752415;231:23004<0100001088618:>0220170550083:6:978:<58=891001<305420466\#
2800832<086827::422004<282<84088089;:01541>205<0;9742<30005406110990<=201002285<<442:9=>698130402810\#
0814441109422;008061<431:6:;2?=0722:2918145505:8350::514<675409860>6049:884322453:82:0=105?457;89044\#
<09208;043;0220253380079041;80280>1021<009<;8:9022=>00001030<4<201>100408000160>83804080298=808340?1\#
0?0>0=80444<00208814241109:;21<3598:5424660100=025831>20<=180245890?8>=32=:4136001;0?048640:50820?08\#
50006268000:230240<=1010900?0;0=3225;036728836048<=054<48220842:2400809220400:80200017:409:0<:;10281\#
531><4001488:000:0=2>433:088544682<2435040202086404280088545403:70692<420<216044<230040154<01>434266\#
0680=>8:442<31096=83148309466144<440860605>186374<75331<:1:8:;136;309203484;4<2011005=;4>224<147<24:\#
7030409235210020270=45:664=9410:5258:5:3?<:4<0200928041<1923681406408200049:<021<=03072:2<5>80??4908\#
508>66000181;001<400:0582942?0844189002200<<<1064;2880226089415100>28<510720<0<0845:8021=2826:021699\#
0480440281908>>24980<0221<321213016464<685?3922040040<<0:01048846633<0;00<8973465460004>02090951:000\#
8801032420008408<36094:=2:0041201:>9>843232>32<45381592502:<<>0=216528::736111040042870<243902;45789\#
441481;0=2081926;4028<220>>:68004548:833027938018105<58800922622204<5501?0005320;113:890600890281382\#
4255060305<:03891849?1=85270<01256<48408540<88802:;2:>1400404?00032138608:=31763380100823120<2<129<5\#
40029920>691=4:7826842=736<00<=41<80255066620090900070585:1<84083563183688<<<0;<0504671295;<44;45718\#
22512851;:348043840:1<?2:1:2001591888990800=158<0488578282220000017220108012810<04016=80060243011844\#
;>=9:4099414448281047702800632271223<530=842001034034258442260248580111:;1440158<<940604808801616521\#
24002:=24;90002=204805=><10038;8:006?082001251:41209:1=675849000594=8100?0<64:128:2212;6028:08452;24\#
1040024448080102<480065621501283521169980098093=>03?>49:<>05=18016253>34>1038809820226708301187?0688\#
0=36<2804=406684:422040322202981202284<2<8<614<9>>94:44300<>48;83078844::1602385448315;<5081741248<0\#
00;01<60:;4;109:88:91442860429=;955<0040251100603>1140:1;92284?94090646284514<<;:450:51<45218<800089\#
02268<0606984:58502970100005;0204<926;7;>89123171289840180>02612100>306208205?808104?2056:0655003=00\#
9:388114>50:32428948085<40425=1=1:;0:2080604220110:89280215;18<044048194095;005830749118:4<2630<9090\#
1500510:8202444089922206416:1442907602=2924;980100225?2920000802862728811188100;521;322480478;052258\#
450020462<31<12242160420442080845;190202>9104424838;<20=442518:80;298=20<0218225210402151924200923<8\#
30:53<83292944019<02;04618340:31:4;4418>810018230:0602842<019226:1<:0030810794<018<0702141>=2;2081=:\#
6082486=:141013014364<<5840?006>;00=81:1<0<046=6190:<800121416401080:43068:04<?6999000119<0099292300\#
02035040420542:448224914281066>2429000<84510;<1929231::5274090949000<50<8261<2108<0224:4<0020::0=494\#
28350<:2025529101069340:1846129548<?49:106762<;01=51=500612?1608?80>6>4145<7=:<455<22>724<1;;040630=\#
:0:=010827=3<88054406301:1=46??550622?082<;7?4046410<2<6422<9090400;>1=8704<5?<031836049620520121847\#
021==?102361>011<<430988510500;04680088<93260;656541444054571308990=3041032838480>;6:0008:810?9045<?\#
0>188039:>92=0<80829:?>80026040800<73222:004109629422184741<<550405?942?6<496<0>9;04290080300<65071<\#
1<69>304:0<0;1>486048062=481140097700200>114282;<22>594:0;0106>;088<34<230;=28:38430:793007800000000\#
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
104000084021100000000500220200010008800002080012120000201000400000000000:004102202008080000000006102\#
002418040580000008500484000422002020188000000:0800006040800000020000000001000801001151400000080<0404\#
0:00000240<00044000283400001004440400001000800001084000<40000800810000000220800000008032002120000033\#
12000800500022604008022000000020:8080000<0828000430283001000080402001000002502000042800:<00;40040800\#
0000840022100040000002010000012404000058080020400101002402004010604000001080080082020018000000004708\#
8200008200200101080400100080000000000000000000600058000448001804109044040000000800000100:00548044281\#
000000004200<110000220020414008080800150800003028000080808020141102010<00008002320400100080000002080\#
2118000000000842800144052000000100440000008002400080004020001020010000800100000440001008800000100004\#
00:00044000000001880830001000800020810208000008400000002<42<8002014200480403005004000010000002800031\#
00020400900000000200000040880000084104100000000024100008010101040:40:0428110060209241001080048114002\#
4000800012082200801000800304004090040048008082810000000004004000800040200001880010000708850008080180\#
18400000888090484:004040900800100400100110400010140840880002004082000001028880600018001000002000400:\#
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
100000100800000882040001400080000000004080004000000008000000800002010000004008100000:40000<088200200\#
0022000401012000200410102100000004148140404000020401200802000902001028000505100900040000204080040040\#
05801404830020040000220182002000020000200004108000000000001000080008
"""#

private let cuesSlots: StaticString = #"""
000000000000000gA>KS000000000000000000000000000000A5LMXIMRB8P87jX000000000000000>97<200000C>NFgM?18O\#
000001E5aT00000THVX0<<6N2SA;T]000002l@=a__8BhST=9V000000000000000FlM2d0000000000000000000000000U0Zc1\#
0000000000ah<^K00000EWNFM00000000000000000000boF3Mfa;9F00000000000000000000000000000000000B2ECeXcU;G\#
dgW8I000001jU5YDhFIl0000000000gA3nB>FA\4j@P8J000000000000000000008GQkH00000000000000000000BFJLH00000\#
000000000000000X6KP`00000000000000000000000004GMRY000000000000000000000000000000?^N^0_M=OS0000000000\#
0000000000IE6_J@^BfW000000000000000DR0^d00000Vj=3Q4PDCm00000000000000000000000000000000000HYCnN00000\#
00000Kd6`;e4_R_0000000000[JO_Bl_Zjm00000000000000000000C0>dL00000?9[80>8DW200000CIC8>000000000000000\#
00000V1Wi20000000000Se5k?0000000000000000000000000fi<0X7QGEC\5TYB5TVR]6U^an0000000000000000000000000\#
e\G9=EWFFOR`J>J0000000000000000000000000NG[KA0000000000000000000000000]:S8\0000000000K\Ri[00000;\SRB\#
>IbRj00000g;=IG0000000000S?1JP000000000000000H_WS_000000000000000L1[=d00000000000000000000k;R^FDNE1n\#
I3TJP00000000000000000000000000000000000N6SjH0000000000000000000000000g:0bD00000000000000000000RV:R9\#
=NHQ__ONA5000000000000000^=THYKg:U_0000000000dl`<80000000000?K;dg00000000000000000000hLC0;41O[oMg[OI\#
JKE?N<l40_CEW^\000000000097;l8KgNLl000000000000000000000000000000<_Dgk<CHaR00000000000000000000PZ<eU\#
bI[\4^oCB]0000000000000000000000000Z58INK1Z2J<7:?V0000000000000000000000000iB@]b0000000000NF@lNd2X>2\#
000000000000000000000000000000<U0[K^d[FE0000000000`oHS10000000000000000000000000000000000000000Ld=`C\#
00000ai<8lRIMZIEmVJ\00000000000000000000eg\Mg0000000000@G>O300000W>SLC00000LALWg000000000000000IgGXW\#
00000PQK6c00000000000000000000GE<G:E:HCPNRVT`000000000000000gE<1m0000000000:?FB7:B[OYnU[D90000000000\#
ghSbZQIRWL00000^mGDj00000000000000000000n7aA?000000000000000k48QJg[G1MegTK_00000o0Sk8000000000000000\#
00000V[31nSOSKNjPZkf:0IE_J<_GI0000000000000000000000000<ED?gN5FnoY^:=ZSJYRKn_]Jo0000000000T<6jm;39aU\#
7>Hdg=eS1h00000aVNUe000000000000000:7E\WR`8V@J\Rn300000d;^EL0000000000000000000000000000000000000000\#
00000CnCmY@GFiQ0000000000000000000000000000000000000000000000000000000000000000000000e3QgC00000HQDZ0\#
Xl>CL00000g0Cg:00000000000000000000000000000000000000000000000000000000000000000h7Gl`f]KmFPT5``00000\#
00000l>Be20000000000n^1\A00000C7DT9nM0VM000000000000000;l0nA_45PHOo^8G_16K20000099Tn]00000kI6ec3F<dI\#
gYOi100000000000000000000=K@GllV8Q6o>CgQRU[dH00000Zc@_5:@XOI0000000000HVY7R000000000000000f>2QIhOIkM\#
0000000000000000000000000000000000000000000000000000000000003l3lJ00000R:V=6>VWaP000005[0L80000000000\#
FDQeE00000000000000000000];VeW0000000000UeEJGeH9DS7Z`1:0000000000`FUhO2VDW\0000000000^]D?1PWDED00000\#
Bl?m?000009I@:50000000000000003f\G?h67fD000000000000000000000000000000000007A6\JE0JGS_<`;M0000000000\#
000000000000000000000000000000DMBT:0000000000000000000000000000000000000000j6`CU00000000000000000000\#
0000000000000000000000000cK@>MF?8H522`8>WcaiX0000000000eMSh1ACAe000000`K\6P0000000000FLaHZ00000XG=Sf\#
00000@H3cE000000000000000000000000000000000000000000000Pn?CH0000000000lPO1b?MG^eWbH>Q000000000000000\#
000005g?M=0000000000\:QaeI1[]VKfb;a0000000000000001a4S6G>LJE0000000000@QM5D0000000000000001UVh\00000\#
`OZ_M00000000000000000000000000000000000`7P@VFORHS000000000000000V2YbU00000WDBB`Zo`mLoaMD8XG\;SZEbIT\#
0000000000D4@CMFD>MC0000000000aFG[dM\`I=0000000000000000000000000000000000000000000000000000000<eSYV\#
?_7ObBf8HF0000000000iaBBF0000000000:fG_0Ff]a>0000000000]PUB9Z25oRc4OUB0000000000E1RAa0000000000nK\TP\#
aaM8\000003@;>OQ@MdQ00000000000000000000Ie5VP000000000000000000004gR>Zm?LQVKf^H4000000000000000nZXaW\#
00000000000000000000Ae6UN00000HMMFU00000000000000000000GUGGN0000000000EY44[000000000000000hT4SN00000\#
0000000000`N0WW0000000000ULU^HERXdBUBYlo000000000000000nK8o000000?FRcA000000000000000000000000000000\#
00000000000000000000o;]bJ[cb\^IP:LM0000000000000007e<IQ00000JH=nVOL2o6000000000000000000000000000000\#
]KWQ@5FQ\n00000glY3D0000000000l03oSGbBX<e9ZK200000`H1Ljii?1o000000000000000000000000000000=`U6k00000\#
0000000000^C=FPjh^TE000000000000000000004VCeg0000000000<4Y6h3o;Qk0000000000Rn5750000000000^ZbRB00000\#
00000g\]\e3g?=nNmJRS;oND\2H8BJWcA_KccS<2a=SAWE=^:30000000000000005:6Bea;BUEk6UO@\7K>c00000000000gFdR\#
00000Y3=`c000006N:?hFTG<D_4TUd00000fS1cF0000000000_J:kOV76TnOU6lF?@=AI00000\[:Pc00000000000000000000\#
mWVC?000000000000000000000000000000000000000000000000001[=:30000000000Doba>00000an@>T0000000000>T;a:\#
0000000000V_]d100000000000000000000ITNW30000000000kc:jO00000000000000000000b;EH@ocPP:44U1nlPHE6K3VmO\#
VdV=o000009:<gj00000Jj87HF6T09000000000000000000000000000000000000000000000HVNa\hJ>8SC41F?KIL2D1]L[7\#
00000j`^K[0000000000ElZ1b00000H<_j8IN:`ge0a>k0000000000:D?N@Zf@@KmkF5N@HHK_F3K4nj^V3=000000000000000\#
0000000000k`ED90000000000=_M^Sen7ibFNEVH^8?WGWIK[hO@W72<\[^^CbbL@000000000000000U397TH5DSDmlVFOONX81\#
odXogO=]PS0000000000000000000000000000000000000000000000000000000?kXe]o;^l_0000000000l19c@00000l\]2j\#
00000000000000000000000000000000000`c>h:bR0^D96Vo8[dQU[0000000000FU@o[00000IM30^QUB<]2fTZ=000001XD?]\#
Wo>^^?CSLn0000000000K<O\=;Za2R0000000000XQ5]800000SJF;=00000[H>jI00000n:=QQRFHC0aOD\lY<:PJZ18:T0JLBS\#
0000000000Md9GD00000000000000000000Hj<n2000000000000000I<0b[8e?g^BOLn7000000000000000;Z5kKHMDE600000\#
00000TnVG7000001ZH0V00000RN[:f0000000000b:H<cfS;7;0000000000d5E^SMH134^R?:@PU[Dd00000000001_:EXA6H7@\#
0000000000KKE^@00000kcE[VUZE1A00000000000000000000000000000000000000000000000000@@M:N000006nM9000000\#
N0=57jj?Kbd3_73HeG6`00000000001962Z05DRW00000000000000076_IL0000000000[H]TC00000000000000000000GP7WM\#
9iMWS0000000000BS[_a0000000000@<L^UchMf;hWUNIlc]^K9[aE<4LHiQ@=9aie8;ZGf\S0F]lT0Vg2b>f00000000005AF1F\#
hHTDH00000000009JUVi00000QRULe0000000000000009BXPU@U7T\00000o=4og0000000000000000000000000Li0mag_9PP\#
TcE@VWbTN;NEYD^0000000000maH9m000000000000000R0`?iD4VBG0000000000000000000000000SSIE7Q=`Ka0000000000\#
0000000000U^aU`nX_KZP`GQ[QUFbIH\`l1000002X:KKLR9K\0000000000000000000000000\3N1J>0`cV0000000000=j40G\#
0000000000mC1a^jT8c[PfO:OD8UQ0`Y>;=PTV?G0668ZBn\N>aI\hDO:`SkXT`l\0000000000jbJ1@^nTai000000000000000\#
000000000000000@5P6U0000055X3j0000000000000000000000000000000000000000000000000000000X121[__O9I00000\#
leH@3gd8fGW1Y3N000000000000000000000000000000Y5DY[0FX`W00000@aH1YCLC=H00000Bh=`R0000000000:8Xl=00000\#
000000000055Ie@>c;ek\U1io000000000000000Z=1EAnIJXKFL9`P00000Y_Ho5@CaXK00000CRF^kfbGJiD8N2000000@hXPe\#
Xi[\CSV6IH0000000000000000000000000000007n8Lb0000000000[?S\Q000000000000000P9LIH;:_]n000000000000000\#
00000\cL@lHRR8500000000000000000000OSGa00000000000T^7jB0000000000CQ_Ej000000000000000000000000000000\#
00000f4117VK?[30000000000000000000000000UHF@1Vi@<D69akh0gLN0H68k\ml?^l00000dEKfL00000`ZDSO5iDSj6WO^U\#
=:LBC0000000000joUTP000000000000000[77Df0000000000_5ZODiJ=Tj00000>1L_f000000000000000000000000000000\#
00000000005\AXb0000000000R6D<R00000000000000000000KXV;?07]<A00000_[T2A0000000000IiT9100000X`I7@00000\#
IXSH`00000bgXVM00000000000000000000mU9^_=e8BB1iZe?A<__f000000000000000@DO^ES4MA[?Z_G80000000000jO^j2\#
00000000006nTX>00000000004oDLCgla=I0000000000Nf8I?`bMj^M6SO163Dd^5T41cFYXHQ000002756Z0000000000AnCAa\#
hWB_g<AVOQ00000k77<kRgZ]=;b4cCWH;?O00000LM9I^9FFhHa`Zd?>Lb^G3f1CP0000000000000000000000000;5@Mcm58O9\#
000000000000000000000000000000jW]>[000000000000000mK7\lb5Hi`n3Vgg00000000000000000000aX`7H0\La?00000\#
85R7T>BM:300000Q8WSn00000000000000000000000000000000000\2YnJ00000PaT9D0000000000@JXOX000000000000000\#
0000000000000000000000000000000000000000KKL?Y00000G2XkX000000000000000000000000000000J]ZC`Eaa0B00000\#
00000000000000047Hk^00000Q0;Hd?[Ub`0000000000000000000000000000000000000000EaJ;C00000000000000000000\#
am_XH000000000000000hRAQSlU^89_G4UFEmUW1h5VbJ00000K3:?FiNJDE000000000000000=J9LLn^b@100000<X1LK00000\#
og`R<00000QKMKT000000000000000b72k0hU5kYY[929Xe96C=GTfC00000000000000000000]i?cM00000000000000000000\#
0000000000KSU0h@F<o4WfTRf000000000000000000000000000000>NZd[00000f7B=X000000000000000000000000000000\#
B^T?m00000000000000000000lmAc1;T`cA000000000000000\`:=80000000000[XbcG00000000000000000000`E<JI00000\#
0000000000000000000000000000000000000000;3?E5`USEo000000000000000=QJK1oZC6h5XH2>b<NMB000000000000000\#
4aZdN000009:N3Z0000000000FA\:Y@NN`L]lT0g0000000000000000000000000000000000000000`@]^Z000000000000000\#
00000000000000000000000009HBj:VdW<500000`Y0lm000000000000000a8GYC4hJ2YHRb:?0000000000000000000000000\#
00000aa5Om00000000000000000000kZF@Zn8aTD00000000000000000000000000000000000000000000000000ai7Nf00000\#
9f`MG00000000000000000000M>@3XO7aXb0000000000e[KZedOZ1N0000000000UF:VYPEZ<8000003Nab700000000003_1o[\#
:EW\i9I03fDOWDf0000000000000000000000000e4E2=0000000000T9O3g00000Zea=A0000000000oX`HShGaDmcmX5N:=5Ei\#
000000000000000000000000000000000000000000000000000000083Oea0000000000000000000000000b:O3m0000000000\#
RH1PO5@RkC000000000000000jP`Di=@D[m000000000000000000009:2E20000000000joXBKh]UI6N5;a3PF=HoJLGYhUTN`m\#
000000000000000000000000085;?\ZI;K>00000OnR3WVUVH80000000000000000000000000000003aXWe00000kd^@h00000\#
Im8Sb00000hfQk`7[Mb_00000NiN^OAJZG100000G;61NV>a[?12D4:S6Dh=0000000000_\Reb0000000000Lh2;Pca7?jJdN53\#
7PSE@gM1SRQ7XI;Xh>Wkk7?g@o<YO8gKZfNhI<m\00000jh0QiN`U2a0000000000R5KlX000003BKOi00000000000000000000\#
0000000000>Z:aJ4l60[D3ZLm9]Bl0Qc]c^]d_H]000000000000000GJT;J000000000000000b3WU:00000000000000000000\#
000000000000000000000000000000Z_4C`PGW@4[J^a1000000000000000lS?ZV0000000000S]Ye8000000000000000AhR`4\#
00000000000000000000\E1ZZ0000000000nmQ0CCgN3M0000000000000005_AOH3BNSM0000000000QH08c000000000000000\#
000006MIf16[aFl0000000000WBbWh0000000000000000000000000E@3V70000000000000000000000000j_EPS00000;TR=I\#
fi6\k0000000000GgBH`LmGkL000000000000000eSCS>JG\j^00000000000000000000ML<]O000000000000000000000m8bX\#
000000000000000000005G8naSeFj@Z@]6U00000000000000000000ONTD200000000000000000000TJN8a000000000000000\#
JH?GD00000bWECS000000000000000Q[=B100000LYNC3000000000000000b^^\L00000oP@d100000`f\U[>06\=0000000000\#
0000000000g^:BI0000000000ND@JS0000000000000000000000000n4_=J;gXlQ<]]@o0000000000^d<gT000000000000000\#
00000];1Ai0000000000000000000000000b9WIH0000000000000001Y<=NVc8B<0000000000k>Xcj00000ARHP80000000000\#
TF?@>MjSh?00000000000000000000<IbU9A=5[_000000000000000d_B_X0000000000000000000000000Td@LhWf;aeTWAUH\#
WF:Id09QGjV][98h2EaSgZM3e`Da`d0000000000C2HlgbjPH[0000000000000000000000000hVK:I0000000000T[8Ha00000\#
LOPPbKTWd=_@X@]A:X@n5OXdN]1`Y10000000000Y6;ZPCm:J500000000000GN_d00000AVISd00000000000000000000@kJhT\#
00000=N;GG00000CG`dI00000`JPnjYE:[bmGIOEMhNiHeK4f^hUSRP0000000000000000000000000dP>VH000000000000000\#
KEEQ\J?Cj=00000HX<i4Gb=TN00000O?Ij:3N7[iYgETOMVM<I[AUD?>d^Joa>_3H000000000000000000000000000000?J0[8\#
00000000000000000000JX>LogjM6l0000000000000000000000000ciV_KHc1bf00000gd::o_MP:f0000000000\iDTU]BQn4\#
NV_mY000000000000000000000000014;?B00000SA>hR000007`?Mh`Y5GgJY3L50000000000i=_5omAb6[b[;KeNDaRgNRBhi\#
0000000000000000000000000YS_I<000000000000000000000000000000`G<=ZSW6D4?_3hgWm@_l00000QOZbXV9NSinXJI<\#
1b`5KaH7g5gb;8JmS8bbHbDEY4eVog000000000000000;X8PI00000000000000000000000006[LMi00000\^1NS0000000000\#
0000000000>oG<Q0000000000@aSDOY[Uh@JlWl?WVY9G89=H;KU\gM<4]I0000009eX>o00000000000000000000o?:SV<]]Da\#
00000>`4Lf000000000000000000000000000000md3Y\0000000000n@_0P00000000000000000000N_`Ye_Q<Wo0000000000\#
00000V5EbJ00000LBRe?S9VN@0000000000mfXGh000000000000000?\NelCgDO@@e:_W0000000000e\]F500000H59bO00000\#
00000000000000000000F14?J000000000000000ZY;L?00000000000000000000000000000000000M:]W^000000000000000\#
000000000000000P96]P000000000000000cQL\oLn7k000000000000000000000Y3^=kOG6Im0000000000000000000000000\#
H39VL]N_BI^N=jm2QBbK00000^5>lI00000o>GNO000000000000000FbHlS[>`H=0000000000jONZ`000000000000000E0E=i\#
00000000000000000000000001<<1Z0000000000000000000000000000009aK_1NbA;J00000Z6Ud100000000000000000000\#
00000`\B<o00000hoZ?>000000000000000000000000000000jU3hE0000000000000000000000000000001`32\00000Il5F5\#
Fn:5AEbZCR00000QL?TI0000000000TD_i00000000000\^GAEG9VHSdO4Jnd^Y]100000CYUa00000000000000000000000000\#
00000b56_hg^`99000000000000000000000000000000jB?jGQG2_NKX?h<m9H9IaVRXGBFP7WCB35;00000000000000000000\#
4_U6U6UWTdAhLll00000mO13b00000b0JFP0000000000000000000000000cCRS=0000000000000000000000000ZVTPQ00000\#
000000000000000ZUA4_Nl]2a00000CMN9NR2D5o=NYjA7QP_gWT\I50000000000HoZ7J9G`;BN3<VK0000000000000008POGf\#
000001^3gH?hVHej>;<fM2CGT000000000000000000000000000000000000000000000000000000000000YZAb[0000000000\#
Lj?fc000000000000000000000000000000000000000000000[3U;P0000000000m19CD[h;`3[iSiE9Y]oE33J1m0000000000\#
000000000000000U]3@c00000000000000000000l;2`A00000000000000000000k;]Xn000000000000000000000000000000\#
00000>^@^CQjRRl0000000000LIYCT00000000000000000000000000000000000J?8@0Ea3le00000000000000000000BX3fU\#
fhN\j00000Q>5WSF0K5m0000000000=iI27Fk<IoQa7PSfaLjhIH<`hW6Q?Z`OS;N0000000000`1;dX00000S]WOZ0000000000\#
0000000000000000000000000oK?XAkHJXY00000ANIPl00000OHOG800000000000000000000>AGHe00000000001APWSW9N`b\#
00000QH0h`00000000000000000000NBTEZ000000000000000000000000000000000000000000000R\K0lDZ7oA00000V]Mi;\#
LnH?m00000QEWUdZL94H00000000000000000000000000000000000LGKNbCF]9:00000000008DLhY00000GSR0\0RSXJ00000\#
df\:gWQb2G000000000000000000000000000000hNTc?00000GA1kIE\T`A00000Qn0G:00000000000000000000hEITQ00000\#
bR?290000000000000000000000000000003?AG@?g5>200000HO;BE00000000000RPM\000000000000000NJD=O0000000000\#
00000Q04gD00000=BLBj00000000008A05NmDCZQ?X3A`?8U35h3X<XHKPoK000000000000000?ENB8:VJI]UaO[30000000000\#
SZ>5dE`V9@SJZBM73_6b00000:6Mmh00000:V7QT0000000000h0a8O0000000000000000000000000000001Z9eM00000P^aLe\#
00000000000000000000\`PMg0000000000377PJd:<IEn2?DP00000gn>5F00000W1SXl=bU:f00000?<Z0:0J\f_0000000000\#
`0Ql8000000000000000YKPJE000000000000000P4G0D?FV13000000000000000^]9lE0000000000j`8P]00000000001QP8:\#
00000\3HQG00000mg:\:=5K;1000000000000000000008A2kehm5Fl8N:]B0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000S_D^V=8NnR000000000000000000000000000000V\\9n00000X7QOT\#
HGU>B000000000000000AlQ5^000000000000000SGMN50000000000dV:m=:WG4>Gh`iE000000000000000000000000000000\#
00000lANZD00000U56:`000000000000000hV[@h0000000000GBWaiMd^mH_Fb5F000000000000000^KQ<hNM5;[0000000000\#
000000000000000fmbOX000000000000000OSJP^`\Hbb0000000000`VZ0i0000000000000000JD1h00000NjDKH00000IjHol\#
00000M6B\i00000g@FZ:000000000000000WPZa8000000000000000e>3CZbdZKC5PS@2Q5`0;00000YM;Pd4X4[1^9D`oZ=Gj7\#
J\VGJWC\VTFm<\HVJ[]JJ7^m;0000000000000000000037X5e44:fY_=KN6^e[XI00000P]`^?00000000000000000000>kEj0\#
00000000000000000000GbN[D000002;U?F0000000000N44U]00000Zl2X^Q68Ho00000QQE<7kbJ<:@PROdg@4F500000jR=f0\#
0000000000SU^5o5nMeE4ANcF000000000000000]_2Z[kf59T00000000000000000000:V6<EZo5QP00000`U3[500000lF0nM\#
0000000000000000000000000??a3NICYA`0000000000IbP4e000000000000000000000000000000lG9T:00000`@bBO00000\#
000000000000000000000BOGJ0000000000mYAil000000000000000^`B[0o\4VL\HRWYk8R2Di[=NL000000JQ\Y0000000000\#
000002@8Td00000S8^k9EF`XT2K:N?000000000000000m`09nM0YB400000a0Dm:00000000000000000000000000000000000\#
00000T33ZeeCL=i>JRD448_E3000000000000000_4Dhd0000000000000000000000000Y4OVnF;^8RgVYMcV7Ugj:`XSH00000\#
00000<Y^gh0000000000000000000000000Y9UKk000000000000000?hOnP00000GV@QV4eT]>000000nbbg000006nO4f00000\#
0000000000000000000000000^[;X=0000000000iU5b1Ho\YB00000000005^^Gh00000I=_>R00000000000000000000@k7^Q\#
000000000000000b7^<e00000000005_G6U00000000004lHAcM[_Jf00000DLU`Z0000000000gP;2:00000GcY0a=bL_T00000\#
00000=Q2\4K^2292>MS00000000000H5S<C00000RNU1L00000mR=CafJR;NG@;l`00000M:SON00000Em2[G0000000000EkS2i\#
FT3P800000000009nJ>X000000000000000@V]8f6?@?<:_TN]00000NYJYaj;7M]00000000000000000000000000000000000\#
0000000000Oo5k3O@AVk22CXB8F=:VOiXUS7V1cmQ;V\^00000000000000000000\l3[b00000000007?;Y2_13<7d4W5><R_42\#
0000000000nQMHTja3<[0000000000CRbA^0000000000000000000000000000000000000000SS0eP00000000000000000000\#
000000000000000PbV\k000000000000000i;30k000006TEd40000000000000000000000000dVJC[28E=0=@<`\BjOc400000\#
00000j1:8n000001oZlc0000000000000006[7L^000000000000000=e0JK00000R:GM:000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000030S:]V2DJWT9@bJOaaJc0000000000\#
GCY`8000003GEe9000000000000000I0a?_ToSR900000^V\2M000009e\Wh000000000000000^mSc900000000000000000000\#
00000000008LMY=W4GTSogaJQ00000000000000000000m:X<K00000S0\G^UUUT@ci[9o00000;B5?K00000000000000000000\#
<S_HAh@S840000000000^Y^ml0000000000000008\W7`Ph5I?000000000000000000000000000000000000000000000iBT^N\#
0000000000000007lWBR0000000000RJ@BN90JF600000fkUGl0000000000E<78=U2<D]0000000000]C=<600000`i81:@_bGP\#
E`V5000000000000000000000T]1V6b>Z?`0000000000YETP10000000000H5[F60000000000cHL^ChJ9i3kb?T=AVIWV00000\#
00000?IDHk00000GD2?M<RNXBbB86o>g04A8=YeD00000LFXW;00000MVP:Z?`>JYhX=2A3NZ0XJ__`mhMPEFW2QlN0000000000\#
0000000000000000000000000;Qa]^Gl;I9BVH2L0000000000ik<=i000000000000000aX8W900000Z_]c<NHOjVHl9FcH5;Fo\#
7Q<Vi9?GcckbWc600000000000000000000H:=aChnXQK0000000000EVEWY00000mX06m0000000000000000000000000QTHIF\#
00000fS@Rn00000000000000000000000006E86_00000MJ6JCS>bF\0000000000NS2M5000000000000000:7M9;00000ML;VU\#
000000000000000e2>261YN18U[IKEP=WZn0000000000000000000000000KA0_\fXAgG000000000000000000000000000000\#
0000000000QOUOT000000000000000EN=7>IhHf:000000000000000i_PY0000000000000000000000000000000<TCa`R_CbV\#
m?I[Z\Q_[]0000000000000000000000000<I19P00000=@1ki000000000000000000000000000000b3ZZ<0000000000Ea]nj\#
QcI9WQ\ZNi000000000000000Y_KSi;k[Fh000000000000000000000000000000lgZhB00000000001@Dij000000000000000\#
00000=6GP@00000o>7`Z0000000000`XO>MD0H8ooPC?e0000000000MfSl9000000000000000R_57E00000000000000000000\#
0000000000000000000000000E[?i15PD_6000000000000000000000000000000E:MJA00000000000000000000Cn1lRV4RgR\#
000000000000000000000000000000000000000000000000000000000000^Sa7^e>RSleNEOTWdTJcD`2RQ<nCWo>LMkb_:8QT\#
00000UPW?GZ`b0Q00000N_QoG00000;>Hm;000004PVO_0000000000KG]7b8PNhL;maQS@PI:n3XY4I_=H;e00000?9F6B00000\#
0000000000NiG<7000000000000000000004b]9Q00000;`?AW;U[oY0000000000000000000000000000000000000000?SBGo\#
RYaIV000000000000000000000000000000kG<3B000000000000000=:>Bm000000000000000dPUd\00000:7CUZ00000dZ6[?\#
<lD5^3DWS6000002nG<Y00000];\2800000KKR770000000000>:E5Z=nPkVb@Sl_0000000000000000000000000fnOPo00000\#
1N0\F0000000000K374^00000mQ]L3000000000000000000000:F]g0000000000<AN8L00000kG`FK00000AZ_lW0000000000\#
00000000000000000000DNE]M\2Fk\000000000000000000000000000000emX9_00000000000000000000000000000000000\#
\OR;n\7I>700000000000000000000=KUJN000000000000000QOFEB?YZa]57CO6TLHUU@h``b0000000000000000000000000\#
00000`CU5F0000000000=53Io000000000000000mn]bk9SO7<00000UB1J0000000000000000\mT8H00000000000000000000\#
000003]KXD39^=N8]XZOg=5==E]7O<@;ZZL00000MX3Z:cCF[@BC_PW0000000000[G8B000000J[O^000000N4:emVX`k000000\#
00000RfU5m;>I=mHmYdmm\349cC@?X_LWZBcE7_G0000003[la00000000009A:hMdfGNjO^MjoTYTb?a\^IB0000000000^`X^<\#
00000000000000000000i5:1_0000000000000000000000000mJF0E000001]?Ld59T>@FbaSS0000000000000000000000000\#
MVL_>00000V]S8O00000000000000000000000006LX1=00000000000000000000T3P7A3<U3`0000000000000000000000000\#
Ue@1F000006c_kD00000Og1Q<3=VCX0000000000000000000000000000000000000000000000000000000000000000000000\#
JoDdN0000000000gba6IL1EFDOeEldh>QFJ00000000000000000000000004]=@Y00000<ZL6d00000jk^if000000000000000\#
]jSN[e7KajS;80W2EH_ZAHWRRY5>5U000000000000000000000000000000000000000000000f``]`00000C03Y60000063O`b\#
:gQ6<0000000000ZBB@k9f>EUELNS3IlOJWQfS<VcaXV9o^^A`nU`b[00000000000000000000000000000000000]fKEd00000\#
000000000000000fX58I@gP`Y000004WPL_0000000000fk1K:000000000000000M_]E10000000000oib_A000000000000000\#
00000000000000000000lX?Jh000000000000000000000f6f6000000000000000P\Y]I000000000000000jG0YRk<=kF00000\#
0000000000000000000000000000006D6>8M@^4]0000000000000000000000000000000000000000@3;C7MD@=X00000VIYMD\#
0000000000000000000000000;PA0T000000000000000000000000000000000000000000000000000000000000NTE=P00000\#
00000TYBFN1YSNhCK\Xc000000000000000JmPZ;0000000000000000000000000bO7]\iHE5iUM6J8En6^:000000000000000\#
00000;Y13kQTJDV@Q^V400000000000000000000@LM:\00000cBTLH00000=UUU600000`J[DU0000000000;cXbAaFHcN00000\#
hOAKj000009e8Y500000V?;nSo2_mM00000000000000000000000000000000000000000000000000eEEk8000000000000000\#
0000000000000006d0l]000000000000000000000000000000Wf0T=[9XH@000000000000000cmJIo0000000000>N_Ak00000\#
00000an]OI00000000000000000000;oU?10000000000000000000000000oT;F?00000LgHLHoM0?400000^SULI0000000000\#
b6RmA4j_ce00000000000000000000000000000000000gZXCd000000000000000VWTgh00000emRISKoQ4:000000000000000\#
dEQYk00000[QFRk00000e<aVoJX=`7000000000000000XP9BoBS:`C0000000000000000000000000000000000000000;eaY6\#
0000000000000000000000000IE?9b2O2<=Cm\a7GYbG90000000000Sn:Yf16[fO000000000000000I94`o000000000000000\#
00000M0_YUTT9X60000000000000000000000000000008OOb;0000000000lFFb:000000000000000<:13D0000000000WZDI7\#
0000000000000001BP8[5ZI7Q00000IiOOKiS1MAoZQjL00000000000000000000GG6jc0000000000H;XO:Qd@gKmeLi:0nQ1>\#
000000000000000C@Dmc0000000000000000000000000oi=L5G^@<i00000CPTU0Uc9lck:aF60000037A=n8OE7_YWSOc00000\#
00000lX6dLGPZFWBaQTI6j]Jbln`;i00000000000000000000oH;`@000000000000000:6ZXa000000000067DK20000000000\#
000000000000000000000000000000F=6QQ000000000000000iJ5g540DTF<T2W<XI^fn000000000000000000000000000000\#
0000082=GD00000000000000000000YT0cQ00000000000000000000?93AK00000TECc151O_`YJ5`S8B6d\7;:klD7]1`gjbFe\#
0000000000ND40S00000:_G^[000000000000000PII5^00000000000000000000CX9g>]4^=3mS`78000000000000000oRP;3\#
M2Ya10000000000B^:b40hYI=00000Sb<aO0000000000bI_N=0000000000000000000000000][@D50000000000W<V_[00000\#
00000NKINB0000000000?8;[9PLBnF0000000000=]6lTALDcR_OY6<000000000000000000000000000000000000000000000\#
fNUH600000Gc54Cb\IO500000000000000000000B4W110000000000000000000000000gXGmg0000000000000000000000000\#
000000000000000hhL0\00000lP<:3l`EZQ0000000000000000000000000f8^K?9e_SV00000000000067K000000000000000\#
00000000000000000000:\<7CZ9?n70000000000m>_FM00000<T7iYkX@7H;WALNAKP9Z@MAL5_DC]_kILePiVIMVQ2S>Y<VXDl\#
L\[Ia\5`@Ca[QV;0000000000J06JiiS;kH000000000000000000000000000000000000000000000000000000000000]N=UM\#
00000l^JNL000000000000000N7@US00000000000000000000000000000000000000000000000000YIIP`4lCA<1TWX;a=<<j\#
b9HMbgJO`P6e^5K=eanl0000000000_`3CBAOS[H0=^WJSS=b`000000000000000VgbWB8ZT7YU8_=X00000000000000000000\#
00000dmbGD000000000000000aP\Gh00000MPLig000000000000000000000000062:Z@N4P084;4e1I]VBb000000000000000\#
00000BU:af00000>VU_fWMO7Y]b^e]AO<aZ00000:ZKML00000E5I7HemRQemSNENZJRg7000000000000000000000000000000\#
TKF>gUIDoRR<`>B606WX0000000000VPZ^`00000A_R?W000000000000000AVDC`000000000000000eW9\m8?WY\0000000000\#
00000U\Eac00000000000000000000o\C1O0000000000000000000000000000000000000000Dha]1WD[^nFk=n?cQDcfKRGl6\#
00000gC[T\OOGg3DF_o5E\BIC000000000000000000000R5f6[>:oKXXVj5aFK@_00000@GF1c000000000000000k^L8^00000\#
]^D\C0000000000000000000000000000000000000000000000000000000_:HM400000h_2;o000000000000000af:MQ00000\#
000000000000000000000000000000Z<M\k00000:@YAAN4W:T00000\JKIU00000000000000000000AcScd000002YWfE00000\#
00000nA1:e8h<gA_2F:=OWIfM00000000000000000000bn_`>0000000000ZTJoF00000000000000000000000002V>^900000\#
00000000000000000000000000000000000000000000000000=8E]]000000000000000DECIAgX7[^fMX[A00000k:Jfd_1GHN\#
0000000000IZRXc00000fTJ=I000000000000000lhM;b0000063O11[JOk\WG^Yl00000000000000000000k1]D20000000000\#
000000000000000000000000000000gi15?00000000000000000000000008]_oj0000000000D<EF600000000000000000000\#
00000\lS_]UlN@:bKHY0Y6SBL00000i3^dK0000000000000000000000000000000000000000:LCno00000000000000000000\#
00000D<[jGD<\A<00000IeHMN000000000000000000000000000000000000000000000000000000000000000000000000000\#
F?KTbeeOma000000000000000@_8@F00000Xo=7ZiOXgX0000000000000000000000000YODeE0000000000000000000000000\#
00000000000000000000000000000000000R`>D@<VJ=5000008IaQ300000Be2omCE6io000000000000000000000000000000\#
RdX^G00000000000000000000000000000000000gi8MB00000L>SY800000000000000000000g1aLO000000000000000Q94:0\#
JQ82lZ1;biKQ@PLB[3=Y00000af3J[00000_?;FULWIAh00000dCReN0000000000000006iY541V5P_o^\SVZU0n50000000000\#
0000000000eIP@H?4]U_00000oLZ83Z?H5[000000000000000000000000000000000006P0Kg_`bJN00000000000000000000\#
cdD[Y00000E^VRK00000000000000000000000000000000000000000000000000000008@PTU>b5eP:nD5A0000000000YGSDc\#
0000000000;GUiM0000000000Da`0a1gW?\00000LIQdl000000000000000E1]4gi2>`J0000000000000000000000000GS4Po\#
0000000000000000000000000=TS`T0000000000[i4DS00000<^;W>Eo?EKP4RYBjXWNk000000000000000^dSP<CE>0B00000\#
0000000000000000mD\[=ZOEi0000000000C9X8d00000Xm100Lf7cX:14PA0000000000000003JIlF\FO1J000000000000000\#
000000000000000`W4bB?_1Rk00000iQN6LD;:VA0000000000KJ^F500000@CZVQ:o[_OjW[SibJ_DT00000000000000000000\#
0000000000\YJa]_jLl;0000000000\f]ZE?3TkGI0\^h8eSC^0000000000Vc:T2U1[I100000WNN:iiPT^3Mo`h\[C;NO00000\#
00000o44ADjQ:;\\L0?bWUMlMhOMnE1LPDM0000000000`PPR`00000Bc@>am[QHBE5QaIB7OV\AUO3N76VXZ00000DhV@\Jd_Bm\#
K`6L8mQ7A_:3Thh?SD?JG7El:000000000000000a[Uk10TDNl0000000000U`H4I000000000000000dJMVn0000000000GX1@C\#
MQ9N69\TDcEd_aBSL@A[000000000000000000000000000000BS^G;00000Sd5jh00000000000000000000mX3jNAmYLM00000\#
0000000000QlLmg000000000000000000000000000000@4]FD00000@;@g>_4T=o0000000000O0]Sk00000ObN<H00000hJ9>o\#
`b0P60000000000000000000000000I^HXQ00000hC438>dR]O0000000000000000000000000000007:W5d0000000000]_YkO\#
ieDBTkdSH@000000000030DVL_<;^L0000000000>hZJ4WE\i:heHnQ00000000002j>:eDl]4I00000000000000000000:hDg]\#
00000]\M<4<fMTE00000>6EUC0000000000V>bT=000000000000000DbND0Ikb?`0000000000YiU3L00000[J_[5000004UGO:\#
00000MhL4_00000]gIRE00000MN3Hlk63bO0000000000<[DGV0000000000;M]GC45QDJ00000GJ6lo000000000000000:I9R3\#
00000ZEH5OUQXRf0000000000m3ZKi000000000000000MWAN`W=E`f0000000000cJKBf000000000000000gU9HG=^I:;00000\#
00000000000000000000]i1iA000000@[\o5_`d2`nDH^0000000000I;\o;00000000000000000000;MALW000000000000000\#
000000000000000000000000000000X@K=@00000=:10YE>?:^g>LZemD]1l000000000000000000007f1b600000000003j[2O\#
?SM@H1RDI]000006@0?<jRMFaeo=h<00000000002`8_VOd4SgX3@@;0000000000RH3OJ00000c@0TN]27\MWKQId<=[nR00000\#
00000Hn4gi00000ZW;=iE1?Q6YLWbJTk`JV<kGG\bJOfV0000000000Zf>a0@h3`D00000000000000000000KK3TX0000000000\#
0000000000he5KJ00000G2<LO000000000000000Jg2HZ^UY\]MY\jnVf1kZ000000000000000SGGXk0000000000YPFP000000\#
lE70mY7M[LBJP5b0000000000000000000000000eK^b8nl7eE0000000000000004@B@G`Z`G37Y@cWkIGn0MUQZZ0000000000\#
0000000000`eYV`k69f90000000000000000000000000J30Sd0000000000000000000000000000000000000000^A?YK00000\#
0000027JHhDVTgA000000000000000cJUeU0000000000I;KM50000000000QRX`500000000000000000000DW0\d0000000000\#
000000000000000000005H=bH;e@=?]o1;UjU>4ML9SS_^GZdm:C\<R00000Ua:nH000000000000000000007^3\D0000077^Z:\#
00000_0UUF0000000000`bA_600000000000000000000XK6Sb>P:Q_aOV4NbR49I000000000000000000006L`@m0000000000\#
;^4MZ00000M>=IZJHJ=Z00000000000000000000HB^VT0000000000HQ0gLSXU8I000000000000000000000000000000m7BN1\#
Bj4XKV<FVb000000000000000PEA9ml9=iHN`OT:Hm4[Z00000nZMZ:@FF`9YNS>o00000f[3>Jb9Ogj0000000000YC>ii00000\#
65L6Q904@R56X:20000000000JR;=20000000000D`<Dm0000000000000000000000000@DBUW00000<8AWdoERkP00000gOBWj\#
0000000000000000000000000000005^66;XU7hP3cEMTJfF_OPhGW[S<^d200000000000000000000hC55L0000000000;R]db\#
00000i4UII00000598RP00000000006;<Bn000000000000000AF1\i00000?kMZl00000000000000000000000000000000000\#
WSK\=00000000004X^?P00000000000000000000L_KW\00000000000000000000000003k37N0000000000000000000000000\#
00000OMacA00000o^RU80000000000V5H1@00000OX\_b000000000000000NSHA7??Nk[?i<Njf:3aF]jQ[3000000000000000\#
0000000000hE32oFH3l=00000>V_n300000`GBP80000000000YTWg\00000F_<Fm000000000000000000000000000000bQ9iD\#
00000?mJ6M0000000000LONh6000000000000000000000000000000NU>Ri0000000000000000000000000000000000000000\#
0000000000000000000000000HnLmRn^V5A:@2S]9V<bn0000000000Q70cdD94:d>MSRo3jBiLTF?DBRaZ7^:5aJ@0000000000\#
ckb<<000000000000000000000000000000000000000000000000000CaP90000000000000000000000000000000000000000\#
>:I63000000000000000000000000000000OY@aI0000000000WXQ9A0000000000=6Ijc000000000000000000000000000000\#
0000000000000000000000000372R[eT]IK9R>OG00000000000000000000fK1A100000I;In`QJT_Q00000000000000000000\#
5KNLD?lN]Q0000000000@20@K00000e;NUG00000lB_Fm56bbZ00000000006kKFB[=_:I00000LTW`e00000000000000000000\#
00000AWKXS\EQDh0000074HSdi4VI9000008i2ljj_ICYN`:nXK_Ba10000000000D<?nl000004[Y[200000000000000000000\#
@iWB6000000000000000aTA`22P0k80000000000:A<;m0000000000=g3fb000000000000000TT_B6J`2<[Wm:7M0000000000\#
HJLl\0000000000Bh3k;00000QBM[`7B;N_00000<^`Sb000000000000000000000000000000AU0D<XjKAT0000000000`KH3L\#
NEP310000000000O7^ei000000000000000000006?I;I000001i5mToo@\T00000N6L?M00000000000ET\600000ef?X100000\#
00000DaMJ1;]LnY00000F;EKL<l4]j=H9]]3UZk:000000000000000P40KG00000000000000000000BN3EdF68mm;[3D@QTE7G\#
@6WRH0000000000g4XL700000eLBK7D?0T3F;`_o9LJKf0000000000000007LKjlY\E0i3582G1]7=g0000000000?SP2OQLYDk\#
BIQQ300000000000000000000BMJ^\000000000000000m8QXY000000000000000000000000000000;HFmF00000c6S]AlTJ\_\#
[cYLY0000000000000000000000000Oo]Cf0000000000000000000000000^hbYG0000000000UlDM`00000GZ6Q]0000000000\#
CWDAF85DC5?UOa:00000OM0KV0000000000000000000000000A@=[HkEOHfj=SdRM80@]ekW0X000000000000000;a1B7;0I9;\#
YA]M\00000Ok@j:CdD3W:H72CP=GJ200000TSS>B00000000000000000000;OWWHamT[80000000000000000000000000k^\Po\#
00000000000000000000W[5MNXA?X`bh:\hcP2OmF<NM6PlPY^00000000000000000000000000000000000000000000000000\#
0000000000000000000000000A<:a600000000000000000000TW[@L00000000004fW3b0000000000000000000000000hRT8:\#
Aa5n>LkIIX00000<WRbP000000000000000M8<XW0000000000000000000000000000000000000000000000000000000797=H\#
>`:NNUaV>[0000000000f1YC900000000000000000000000000000000000G<><1F7M;<J4VbYD@83\b;Tco000000000000000\#
0000000000000008];0O00000OM;lK000000000000000000000000000000<8]Egc?`2YE3>mX000000000000000\?`3R00000\#
G=GbN00000000000000000000000000000000000@V4Dd00000_WN=000000000000000000000[f=V300000?KQ^N00000I1GII\#
0000000000b>ZkY000000000000000000000000000000000000000000000EYK875KD5O00000000008411a^nM:@00000`=\32\#
000000000000000T[70Z3IWBa000000000000000JXCMmm>Y_a:APA6000000000000000000000000000000`f3VS0000000000\#
U`9@>R7@@]0000000000Q8[Jc00000000004d7KF0000000000n`>MXCaBVT0000000000=f:ha0000000000000000000000000\#
0000000000mZXM800000000000000000000bIUUhO\M>[00000<7JfN000000000000000hR7A=2Lbc5<3JoX7gMm<00000g1;97\#
0000000000HoB`_6XVQ<06]0R00000i1_`30000000000000000000000000hT^\W2885?00000_KP630000000000o;E[000000\#
00000000000000000000000000000000000000000000000000XRRC400000=@449000002GC1j0000000000000000000000000\#
0000000000h>CBOfQL1?Nm6C6CRU=L0000000000mJ\Tj00000F=X_g00000[<\<a0000000000000000000000000o>=_B00000\#
00000000000000000000lO1_P00000L^A:>00000000000000000000988Oo000000000000000H1JMn000000000000000_@;Wd\#
00000000000000000000IUT2iQ@YNH0000000000Q?TN0VAWV@00000Jf^]K1_L3a\O_Ge[4Hm1SX^`<=J319000000000000000\#
jQ<^o000000000000000eYTLf00000T@7din8>amn0\:<Z>KlDl3`3=00000h\]3k00000000000000000000000000000000000\#
0000000000B\451ek:^Ahc60>000000000000000UMSb8jOTF0c?X?f[_\7U000000000000000f`K7]<JU457j]>n0000000000\#
0000000000000002U9<500000SEOH;;n\S`0000000000000000000000000o`TOG00000000000000000000000000000000000\#
B@6[W0000000000000000000000000000000000000000I68_B00000000004o1ToBSQ?100000:XYWN00000000000000000000\#
000000000000000000000000000000b]1L>000000000000000000000000000000000000000000000000000000004SR_00000\#
?kTGh0000000000000000000000000000000000000000000000000000000EZ77H0000000000a>EX\WLMJQ0000000000;dBNG\#
00000f\6UZ00000000000000000000000000000000000bl]ha^b0I500000000006T75[SWPZ\L;YcW000000000000000j823]\#
0000000000000000000000000bXP1BkjGL5000000000000000KV1fIdhC6@0000000000o9`bI0000000000DiA@G000004OL<n\#
mAF7C2Q]g\00000000000000000000DdYig00000000000000000000DhPIc00000000000000000000fd8iN00000H76_600000\#
IE3^Z3TBaf0000000000000000000000000::]DB00000000000000000000cT0\Y000000000000000hFQVUaXNOn0000000000\#
000000000000000S]`[T000000000000000DKJHW0000000000Ha4@_0e4mY:d5A2000000000000000000000000000000PGX4L\#
00000TPG?C000000000000000VkE>300000000000000000000000000000000000N<D<E0000000000OMIIneM77a0000000000\#
000000000000000UK3PQ[97Ll000000000000000DOE5<dA;7_6CFA5C<GGD8hHOY\JKm\K:7<d4>Zi=00000000000000000000\#
00000E>4QH0000000000@dMK8U_@nMBIREK_L_fl000004FHcC;3XK10000000000FJ2R<27^f50000000000[IIHD0000000000\#
00000:nEM70000000000g`KZo00000000000000000000LLTUS000000000000000RdDX\00000L9WiL00000000000000000000\#
0000000000aiJifC\ID50000000000000000000000000000000000000000gT=\GS;QhK000005abII000000000000000LnV2L\#
6N=ciVeEofO<:gVg@aID00000G0>1>8_M_PXj5^2@c6Kl`B_R@G^;eC00000000000000000000McWR^>b6YG8aE:C3lT5n00000\#
000000000000000AcF[h0000000000000000000000000000000000000000eOXX;00000000000000000000000000000000000\#
00000000007b@0j00000000000000000000CQJAJnG1;H000000000000000lED35000000000000000C2O4P0000000000:kb6?\#
0000000000YCUfFm=[LL0000000000o5AT:000007K4]T0000000000JM8P<00000000000000000000ZALEokCNeP0000000000\#
00000000000000000000000000000000000ZKL8=0000000000F\UVJJG]MJ00000@I=Qd0000000000000000000000000@k2Cn\#
000000000000000bn021nLDD;mVW_l_A[df00000000000000000000000000000000000>eO=\0000000000000002JFUH00000\#
00000HL4;o000000000000000^mUJ]00000000000000000000I[M4500000000008l;J3DU3f<000000000000000aT4QS0BHWY\#
<I;Le:RX8A8CF=Z]V;Mc00000000000000000000_V1:_0000000000mobPj000000000000000C_Xh7nW]fAGGa7j00000:>RUm\#
MmNZ30000000000000000000000000000000000000000oDDae000000000000000000000000000000K>6a700000bIFJ`>7PIL\#
000000000000000]`2NFebIhi0000000000000000000000000000000000000000000000000000000dYU2L^0`EO?=4ke00000\#
dLV6C000000000000000000000000000000`_2_[KlG9U000000000000000iJ\YKoXPV4`MQMN0000000000eL@?Lm93]BjR0ZQ\#
kKA0Aj9L7J>DDFC:Q1mT00000000000000000000000000O0NW3kX9?YOY2nH`H^3nSMLe00000000000000000000e6J8QDf:Hd\#
C;9O>@NNiUeBUgZ3TKL[:<V[ShiKKNe9X?D?a\E8000000000000000aU0Z^80Deg`^UAe000000000000000N?R4P9hSQH00000\#
0000000000U[A[E0000000000nm9TDTaU?SUDWN;_;2F;RPDaKOC?RFnS0XNcZEjD0000000000000006o<U?CX?;2Z2Rd4:dVf2\#
;88[200000000000000000000000000000000000000000000000000000000000000000`D@;R00000dQ40;cSX6f0000000000\#
000000000000000H8@>A000000000000000^IODL00000[Z1g9c1CPB0000000000lSVEX0000000000000000000000000[@S0_\#
0000000000<1Qa;00000000002Z];600000NNbF6gm@GWE2;OF9h4;88_1UhAOHDf\GIEE=\MbN\T0n[la4=3W5B\XjdH<8<4M5[\#
[N1Fi4hOUk;EVAd9maX>00000>EXFK00000SLBjn^VR8C0000000000000003:=oS000000000000000UYKYH@HI>AMRa:[;GY75\#
0000000000000009BUL:000000000000000<A=7d00000RM`nZ0000000000Dn?jc0000000000N]0]200000Yo@h00000000000\#
00000Dn]jV00000P5Y;cB38hFW@Go`^OKRX`dM4cEMA@]m:FG@KYXnd99\aXfl]1M00000aUFXR00000:FMk@000005m;QRdHK<I\#
00000bmPM300000Ng^BDUN:?700000]cEiLS]SnL000000000000000[]6Nn000000000000000nfaN[0000000000N7TTe00000\#
00000000000000000000k<DBB3a^hI00000000000000000000TJL?5000000000000000ah5Ii000000000000000K1E[cZJPE=\#
00000bC[j80000000000000000000000000gZTo20000000000000000000000000000000000000000000006Z8X\EeSZ88B24b\#
H?aYF00000DeL6<0000000000l6JM2000000000000000B62WQ0000000000=aB^RJF:c900000000000000000000290F2717^k\#
S^]?P0000000000fT^M70000000000SD[?XH7>fj00000=CBTV0000000000000000000000000mSHT?HhXNV00000:N;JH=J6HA\#
0000000000000000000000000000000000000000LRSFdG`>]C000000000000000i^@G9Q61:A00000FX]9i000000000000000\#
i@;VB<\>Sk[[Y1I00000000000000000000000000000000000@2XL_0000000000000000000000000GDK9YGRKVJ_gASdNML5G\#
k=?7Oe]EFRn\S670000000000imW\VGLY5B00000000000000000000OH\FRkH`?E000000000000000000000000000000@PE=@\#
n^`B400000MhNCC`Z>Ba0000000000Gn;<EnE]nM385ZbHNPN600000TYPiBcN4ll0000000000?`BKQ00000:ZPJN0000000000\#
j^<HCDPOFf00000XeAk5TVVRl0000000000000000000000000@^@]G24XS<00000dKT2V00000000003[0EN0000000000H704]\#
00000]41;0XNJG474Ul80000000000000000000000000000000000000000000000000000000000000000000000=W=BESRb`a\#
PR8MK00000=04Xc00000i^T7b]9[nn000000000000000JE=XaUV?HM0000000000000000000000000a4YbfReMF?0000000000\#
000000000000000k<K:9X;6Y]>nOP[YHTj:ZWXQnLI\lR000000000000000@7[J>000000000000000io\Zj00000@6bN=00000\#
00000_T6F\RWC4dQiPGmhm<nLXdO`:oWQaYJ_\bF00000UMH>c00000000000000000000WL4e?00000000000000000000W8Fd>\#
000000000000000000000000000000jF9GU0000000000000000000000000000000000000000kK7><_O8oe00000K^BC\00000\#
00000n^ROB;^[IO000000000000000000000000000000000000000000000000000000000000okFBSnN@?i00000iZNV3LcJ4o\#
000000000000000000000000000000000000000000000`0\_4LF_f7000000000000000[^R3h00000000009[Hf0000007\GmU\#
00000FYRFK0000000000000008]WGDdg0V@b@KFkH?1bEA3F@M00000AL59:`@:>meaC94fS^>V000000000000000@=C0igZ8Fe\#
bdTEIML7MKNL;Z100000h@0T`00000VILd30000000000bobIc000008<G:U00000000005i>@^NW_>?00000000000000000000\#
00000000000000000000000000000000000V36VO000000000000000Je:>6000000000000000000006LG`8eXYN90000000000\#
0000000000o;^IT0000000000000000000000000N?D=n0000000000=FPOV6O[dZ00000>1CBlTNQPY00000000000000000000\#
0000000000@Y\ii0000000000YM4aQR20o2i;PCU000006?76]D]@Z^UVQ;?;>0g\KD\0WffbDN0000095UX;:XC_L_Y69Dc2IbL\#
E[N0@5BPDlQZ_dT00000kZU:U00000I>3MeXGNINYDa4F00000B:9L]000000000000000<X\\d0000000000cRK0E000004EM^o\#
00000C<L83AXB3O]iGKAk3`\T000000000000000000000000000000E0O6P=CQ]F00000000000000000000i8AIb1XQ8h=O1H\\#
00000000000000000000SPVfj0=<cE00000RI8l=VIZ[B>A2\O>][:;:d8Ea`Y=PT00000bi;YLT1=Ze00000000000000000000\#
00000?__Sj0000000000000000000000000000000000000000AULRmmUT<e9JVXI^98kN_>0hGmkC;[00000b>CJGaL[bn00000\#
000000000000000KS72W0000000000^a_YA0000000000VR52LL=<><9d?Cel:Ok60000000000`f?]?000000000000000b9J_o\#
00000Ug84L00000g?>bb000000000000000000000000000000ggJh:[2BQ3d\Z9JIU7Ka00000@e3l0000000000000000mXT1]\#
VE?KG1WI;XESQ@^iOPOL00000000005;FER0000000000000000000000000fQ1]>00000000000000000000L3<YE0000000000\#
000000000000000000000000000000Z1:2m0000000000000000000000000kC[lL00000000008=QP>000009l8UG00000EkW<f\#
000000000000000gcRXU_oW[_000000000000000S2>iV0000000000JA_lK0000000000C92_A00000\NXgL00000knMS\dnHan\#
000000000000000[l;hFbjJ3Jb=S@G`0SK@[ETbi?<^Lh00000MMORbbiY^2bR3\h0000000000000000000000000]9N<\nMDDI\#
Ta5aD\20>IMC0AnFb[X`0000000000000000000000000?G6^F?G6^d?WB6Jh0Wa]NNFo>0000000000000000000000000a[ZEa\#
0000000000000002a:690000038ZRJOJ_0F00000m0akZ000000000000000h[JFX0000000000h:4>B00000fM@]:V:D>a]SQ6n\#
kX[6>hnJ78hO>N;4eUm_00000EPNYbW`XSVRN\OYcoaV7_R4kQd=BdN000000000000000d7IT7000000000000000@PEP4=7W25\#
0000000000TX]d8P@UQ^[`aAP000000000000000000000000000000000000000000000R1W=000000N9TW_0000000000Ln[aT\#
0000000000?B4U200000000000000000000000000000000000MAI@B0000000000@O2eO:U;B42_Xn700000f:L2\D1b4C00000\#
00000000000000000000ehET>m6_nB000000000000000000008fbYQ00000000000000000000000000000000000O?MYTI3NmP\#
6jDbT?_\`F00000000000000000000L6HUH00000NLK1F0000000000000000000000000K=b?M00000:cLFj000000000000000\#
000000000000000o@MB400000000000000000000000000000000000c;;Y?\Q<h;`nHj10000000000000000000000000e2<_@\#
0000000000000006n>BUc8N]7PZBOU0000000000000000000000000<o339^M5j4Zb^oU00000000000000000000cb1CAHcQ=R\#
iiTUFfc0_fi^:OR0000000000JnM_k0NWAi00000000000000000000hIAM20000000000000000000000000000000000000000\#
iKY7`<j]f200000VaVL=M@^gERoX`f000000e2ME0000000000000000000000000000007l@2jYR5n`000000000000000bHN2h\#
<0BD^?QJgAflUC@c9Xe9VV_KE00000;F1l8000000000000000fSRBQ0000000000Oc2>M000008GE;c00000c97;Q00000iV9k:\#
0000000000]k2hVFL=>dd92463BG^SEgXXm0000000000F=3EU:nZ>Z00000SO8nT000000000000000000000000000000d^CMd\#
Q;KUB_5J6fSPM0d0000000000h\YNP00000:@YQl5]>V4:L7IH<AIlj000000000000000CoAGJ0000000000000000000000000\#
0000000000GhAU^00000000000000000000IFGAWjBW[L0000000000a^ALA@BGG:00000000003?4dFKC[Uo00000000009QMZ0\#
S5SER00000DD?i\0000000000nj73`000000000000000000000000006<RGoM?8m000000000000000000000000000000TMCf`\#
RH]:L000000000000000XK?bJ000000cSC90000000000lK>4hAlCb;3D_1i000004lTE@0000000000`T>Pa000000000000000\#
00000Pa2PmoK<JV[5Q8Q000000000000000000000000000000000000000000000000000000000000000000000000000PFY^M\#
00000^fNSa0000000000000000000000000000000000000000X8=lRQoLKG0000000000000000000000000000000000000000\#
000000000000000000004\1c6;XEmhifU9@:VX\m`d[oD00000000004D<9;000006hCE60000000000000000000000000E2\P^\#
000000000000000eRLWY0000000000000000000000000W;6D_h;JJV^SRj<hoWRj00000000000000000000000000000000000\#
W<G5B00000H\GLH000002GbW60000000000000000000000000000000000000000000004oHbk0000000000BPG5c0000000000\#
]1Q\@W92i70000000000=?QhX0000000000VPEMEoGZAO00000Va;7AI`?;?NiFV2LK3EMBk=b:lZFo^=^Me=A>WE^3MbY;<gCcm\#
000000000000000000000000000000LJMREYg3iY00000A7Fef0000000000000000000000000000004a_m8ee2n`0000000000\#
0000000000000009k?UMNKU?bgF0ik0000000000R:1Pf6@TfL4o\oRAQYSW6=6[J0000000000MW4P600000000000000000000\#
0000000000kj`Co<Jb7@gM9Ud0000000000000000000000000E`Y^l00000hV\S9000000000000000000000^\T60000000000\#
00000hk[G11j8BRn7Cmh000000000000000000004oWPk000000000000000L>]\K00000000000_MACU_><OhbUbD0000000000\#
0000000000000000000000000000001ZCn;00000000000000000000ehT]GPcIZScebS=LY41D=QGe=UKGJXhGM=J0000000000\#
mZGSC0000000000000005TH2_0000000000og;OS<SE]o000000000000000h:RlA00000_S89eSLYmT00000IV:cW00000]]BA`\#
ldZbBE1Sj_U[965^?]P_Sb8Sm]900aNhSaA00000000000000000000000009RS8BNN^;300000W6Dd<C3<O^000000000000000\#
0000000000TbQ^4000000000000000IK:U6000007iPQd00000000000000000000_EU^`0000000000M_FGf000000000000000\#
00000000000000000000nF42gLOWFe0000000000000000000000000000000000000000000001l^dg00000000000000000000\#
00000h_VL]nF4Nl9f9\=T>4g700000;?LaQ0000000000Ck]ak0000000000000000000000000hGG^>`iA8M0000000000C^[Pa\#
00000000000000000000000000000000000000000000000000000000000000000d\aM1000008=7J43l6maAM?c51e[J200000\#
0000000000DQ1L30000000000i7<CG00000000000000000000VI>Q9dC5dSU2FNBEnHDMlaaDQ\H=:E0000000000SJ3B9NfI<C\#
F@1j[00000XPATL00000EF<k;0000000000i3?Xn0000000000W70aXm`CWH0000000000000000000000000IiOjH0000000000\#
DUHkJ=;STL000004_V8L`FX>D0000000000G?B0VlE6doo49O]00000ca]aN]2?B20000000000U\4i?00000cnIaIlQ1N8VNC;:\#
nIRYi00000000000000000000cP9TZUYS\\000000000000000000000000000000l7QBC3RaQ@<_6Pl;67bO9h[[N00000]_B2K\#
K>IL_fZ][C\BH4900000iWTV6[L2iS\RY?e0000000000000000000000000=>IJO0000000000lnBR0000000000000000A:D9;\#
KZSCDU=1`C\_MaTjWRNCP`\^^0000000000000000000000000jo600000000000000000>3;WVPV@Y=00000000000000000000\#
ag?<U00000CRaV_3n=i00000000000Mh?[DCaAi[SZ35S`_6T0\;L1ODe2LUId]O600000000000000000000000000000000000\#
0000000000000000000000000000000000000000SdK<e000000000000000_>YEM00000000000000000000000000000000000\#
XlAoHBAVb<00000000000000000000@2H\j0000000000N1ZRo00000000006m;Ei7Y=4N000000000000000dP09\PG<OlCOJ;[\#
0000000000000000000000000Hm:O2000000000000000?1`mC00000eN2nI000000000000000i5_?a00000000000000000000\#
00000000000000000000XM0X`00000NVT[T00000000000000000000kkCkG9=0B\00000000000000000000000000000000000\#
00000;4_k^f:BaV000000000000000000000000000000000000000000000HS^RP<=F]II3T:<00000000000XBZD;\6JOR:Q@J\#
000000000000000Q6Kid00000000000000000000UhTZ0o[0_3000000B95X0000000000000000000000000k;<@\]Q0FEGKT=9\#
0000000000000000000000000000000000000000000000000000000000007L=Y>000000000000000000000000000000ad]Ne\#
Tk:dKDh<3icR>cVE<S?[ONY0n>P\Vl;e]::000000000000000UA9h8^A@9Z000000000000000n]b5d?92HG<YLe=G_>@GL\1>A\#
e@GLS000000000000000000000000000000000000000000000000000000000000B<LTJ00000JmUV5VM<?OB511E0000000000\#
000000000000000A_5W900000000000000000000000000000000000000000000000000000000000000000NTJ2J>ZFG5l^Lo9\#
De[N300000000000000000000000000000000000000000000000000AHG?V?ERa<00000W>Z8Y4DKln9K9NmiYA1L000005Z<9F\#
;7LTfVj;;L00000A9VM`000000000000000NTama000002C78bN?;2K0000000000<jJ4D0000000000A88TXD=EdDVRMW:77F9>\#
mo\c<00000000000000000000000000000000000000000000000000nJ0<S>fESY00000000000000000000Y>@H\\6Mb?3D6;f\#
0000000000000009VNbB0000000000c18_56hBEQ55`JC000000000000000:77CQ00000TEXTF2aAD^O<2BEMZ;_c^P4bh2JKJN\#
R:Y@>00000_2ML>ZS1\400000000000000000000F80kd000000000000000L?^A6000009N?oG00000a>XTU000000000000000\#
lR<:^2iKh8000006`556?f91PHWO5J000000\WTR6bSZF000000000000000BE0fn0000000000ZM8C^j`<FW000000000000000\#
000000000000000_0AMD0000000000MJ<MaK\K1W000005IIVY00000000000000000000@j2_fL=9RY0000000000]F:Un^X;S\\#
00000Nf0Nj3gQoY000000000000000ANR`G00000KKCo]0000000000N_?RlTo9S60000000000000000000000000fQ@WC00000\#
00000000000000000000I0JO000000000000000000000>Z`e?00000b;VdUb2::13XH15lLZ:H>45i000000000000000000000\#
000000000000000>W55d00000U53Y@00000000000000000000DV6cF:jOHVA:2hf<lVko[B`Wa0000000000QEa230000000000\#
00000SkCi=ggPd600000000005_206000000000000000S6:WLm66bl00000V83b4MMFY@ZIQolL3Z3V00000^G13RRBL>`01^AP\#
0000000000InZQW000000000000000cL5kh0000000000F:8LDe;_^V00000gRC`I0[\1<;QD`S000000000000000RKMh]00000\#
0000000000000000000000000LbJ`>]fL;_oO=H1ghQLA000006`Bm\jf:bi000003eI6KQ;5Nd5H5RId]Vh6@5RI7TkOl6mUZkG\#
KPGoR00000Jo]eM000000000000000\^6M10L?=M0000000000000000000000000000006n7Ql9g_4OGm?UocWEY500000j90d0\#
VJ2^>00000000000000000000]>DDlW43Nb]kHYm00000>??KT0000000000R4G@<0000000000o807600000000000000000000\#
00000000000000000000000000000000000^0FBE_RYL1;69o\oW]jB[mO<cf2;ENXf_K:00000TCTKn0000000000haZTT00000\#
AM3@PK\B[FR78C:HfbPJ000000000000000000000000000000X;Ud>00000000001D>L]0000000000000000000000000VBGi3\#
4`<NR<^RcN000000000000000Zd06GLbT7<MS47H000000000000000Y2<6C<I=N4NTL>:DfHhYMC49>EKKhGRY7eV00000KP2ce\#
@1J;O000008W0Tn[nCEI00000Y4\g]00000WZSN@00000000000000000000@f8<i00000cFUCH00000kKE3?45I8P00000We8g[\#
00000aTGP400000000000000000000F\EBJ000000000000000000000000000000Y;1gPG?8;500000PX`mi00000e;bBh00000\#
0000000000o4<En;;9mf00000h<KkG000000000000000<@]fb00000Bj;i;000002fF?c00000000000000000000eE_Sa00000\#
000005J1AMk9X[m00000000000000000000XP>?GiI?W;H^;n`DAGFE0000000000UASH2c<Yn0<M2oeXIMPTg0SgeaLI[6kgb?;\#
000009P8b02ATTJ3kLDm000000000000000e:5_Fhc@hIlT;[XlMa?h000000000000000000000000000000HfFDc00000\P^76\#
UQZh900000000000000000000000009BLebBWaM?SLBeU0000000000C0ThNo_<iL0000000000000002c;b000000a8LS\00000\#
000000000000000Y[JYK000000000000000o6UFL0000000000000000000000000000000000000000US^PGIA0:NdHVYdJRNoU\#
ke_:Xn^\O900000000000000000000000000000000000JB@;3000000000000000m:VULEl6V]YZ6@g^2>8E000000000000000\#
00000gNC02K<4EB4P6Fee]LI4@G2I;:g@jC?R^aU00000CW]_>000000000000000QUX9SUZB=B000000000000000b;LhK00000\#
0000000000000000000000000S]?SIl64`>W2?U800000=MRG4Y0PQK@h_T]0000000000000000000000000000006EP>^gU1cW\#
00000mY::@MgFMJW8NJ@00000@TH3X\IV1Y00000000000000000000000000000000000jF6DH4nD51000000000000000Ca6o6\#
0000000000000000000000000CBFEjm4BUk00000000002`IGV8jF]8^JK@60000000000000000000000000000000000000000\#
00000@NUnU9A<b`000000000000000hS@BdDnNd30000000000TDIV00000000000000000000000000OdX2h000000000000000\#
00000000000000000000LMXi1000003`MP1000000000000000g6R1aFbT6i\e_jJ0000079G=R0000000000000000000000000\#
\:1@7[6TAm00000000000000000000Ih2a@1h@`L_U6R6e@aN0000000000000000ii;Z]00000NH[el000000000000000C2<B<\#
dXE_e29Xg3:WGI;=W1WR79Alj7MJmA<AXeIkgZg1000003XDKfQ_VIR00000U`Uf40000000000:XO]M0000000000B^[2k00000\#
0000000000\bNi=]V2AC00000T<6gdB>?S7B4D;A00000000000000000000000000000000000000000000000000cE95600000\#
0000000000000000000000000000000000000000e^`TRY?JBh0000000000APKB>eDajH000006b;[j0000000000Df3Yj00000\#
O58\;0000000000n68fdBUI^j00000000006T3Va00000PFLJ9NWLD=000000000000000000000000000000CV>W6JjMl?nb6\0\#
DWYh<000000000000000>:T^`0000000000MP@7lR90dj00000[V;5E00000000000000000000BR1^I0000000000lk;B_4k\\X\#
000000000000000He=7LMlU00^Y`LX0000000000kD7Gj00000BO92S0000000000000003Y4Rcl6@lhOPLNc000000000000000\#
0000000000GlH3??2LlQ00000000000000000000L`\8XT=Q`H1;GeM00000000000000000000\@]XFV<FH?0000000000dnX=3\#
00000000000000000000000000000000000000000000000000]ST4G0000000000m<38C0000000000000000000000000JhbXO\#
00000X05d_00000000000000000000000000000000000M7^Y]FoP?C00000Lf8`P00000000000000000000NH`8N0000000000\#
000005<R:\0000000000000000000000000@7@[adX\D<00000[?X8V000003`Xeb00000000000000000000o5>YS00000^^<34\#
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QYMEo:5VT<\#
0000000000000000000000000000000000000000deVD0HnYK_000000000000000000000000000000HoQ7H000000000000000\#
00000lRa4n0000000000000005`IVI00000C6W^i0000000000bdMVJQWQ2K00000GEN3B1lYfOi`R:NCUJN^g9];D?K>VcQ]\V_\#
00000=kPCJc3EXB97]n20000000000S3Z=>1[B9<0000000000000000000000000o>M`@G=`:K8C8]3GZYH@000000000000000\#
00000OQOB1GQOd@kHRfLUY1ng`O2@100000hEHUj00000000000000000000GPU52:K>CXdFZilja0dLiX`@_0000000000l<1D[\#
00000000000000000000@g5CD00000\^G3m0000000000iA1gd00000000000000000000KS`9P0000000000000009e<J=:_4:H\#
XU^o_00000=12OL00000mUT4000000@0[Ih0000000000hiYMV000000000000000L?6ne00000000000000000000^aDH000000\#
00000;<OlPO@QQ^0000000000Bj0M0YoBRT0000000000dC3>m00000000000000000000000007_>Y800000E_\1P00000N1=hZ\#
JfJn[>WNK=NC^Y5@c^_D00000IS1GDhH<H^0000000000000000000000000n?4YT00000@II:X817UlO>2>Z<I7T:F`@5Qn]J<o\#
YT4OIngN46a:Whec\bUj0000000000000009eILJ000005P?b_2FDf[QnM8HSfS9B000000000000000000008<9=90000000000\#
8_AE600000000000000018DCQ0000000000W]IU=000000000015;UK00000K4Q:e00000PHV]M000002mH`7>9:4e0000000000\#
00000000000000000000M?DP9000000000000000Xl]LA00000000000000000000L5Z3@0000000000000001m@_O0000000000\#
00000J>HCnk=I_;J8Z@nDH\_MXTAMeDQ:7>@MRP50000000000000000000000000n0<R4b[Gi^3`LkgmaD^il7U_N0000000000\#
0000000000`S;CQQn_AY000000000000000?]2JKec<E_D9ORK00000000000000000000000000000000000000000f:K^Zh9W:\#
`BJo6`2[5g87CXm:]F8;00000000004CO_i00000:F=U92;HEc0000000000jPVTF00000VkCQKZP?I]\Y6@NBKQhg=M2O=U4FS?\#
iPOM]b_K;gDi1Xlf`GgA=9P^Dnf`4MjnD]LblVK6Dcaa:3448>IkLW;GR[HM00000000000000000000:OKY7o0B7J0000000000\#
V]^hY:5TlL00000bc]SUBC8W10000000000T7A]U00000<e2>aciX\ca@ZB000000_X:om0000000000;C:3`UWE4U0000000000\#
0000000000000000000000000000000000000000aS05Z00000I`Y<N00000000000000000000G5TocYm^>o000000000000000\#
0000000000egMG1nUWgioQBfeWNVKP5H^]bf@Zn3000000000000000H<A^bE=MgjCo[bB00000FPTOS0000000000f7BlQ00000\#
0000000000000000000000000000000000000000hE:9=000005cNEi00000Ph=PI0WLOK0000000000m4C7E`Z>MiViRc500000\#
0000000000OW31d000000000000000DfB6o0000000000000000000000000m0M2P0000000000J132R83ZA`000000000000000\#
[fP3Y000000000000000000007K0?RWXZ8f00000[W:0@00000000000000000000000000000000000KWSn8000000000000000\#
000000S3D]<Z44F0000000000000000000000000VAS4l00000000000000000000I]<;700000>f8?O8b<;OKISXZcm\YZ[>b^n\#
00000000000000000000Gh463kH1d8;G<TMiD8Wfl]2Rg0T2E_C8^0W<5^EZET`O;;6UJD\@`Uh000000000000000UbU1400000\#
000000000000000PdW\Da>:Q100000000001bAFU=H2jKaWOlm6`9jg0000000000000006_U@KQhY8?@MS]g0000000000e629c\#
U@=2[0000000000:mB_A00000000000000000000000004WJ\<000000000000000NKX2NiSRKn00000000009gEMd00000P^a_B\#
00000000004[[>c00000000000000000000000000000000000000000000000000000000000000000N:aj9000000000000000\#
BTZKTEib<noMYUG00000LNWM1]l<4cRY_eI0000000000]gLHH@40oKR9?F[;LPOa0000000000000000000000000cTZ@_S81;k\#
WZ`lR00000;1`dg0000000000VJ85K000007P6kkZ?DU2_[MgTKP1?B`U1[9LG=HY00000D8>mnLIVO@00000@J@ii\f0_TmkGN4\#
@aRgoHdDBe0000000000R1K:akm6K;CjaC6KKM\;AS4@A@D0UX0000000000o4OW<de;Rnh7]X]00000I9680<?LR_j=OWSCD75o\#
000009eP[gAN8k2od6M]00000000000000000000Vk1DO00000000000000000000l9_kn_c0=C00000000000000000000O>Fcl\#
0kU[\WUY=lRe]=10000000000dj5UW0]5FJo98J\Y5CVkJZN=G`oFKh00000n><?iF7`f_00000:Z:XfM`O2TG<TnG0000000000\#
_8R3400000J[];T00000000000000000000000000000000000ZVK`C3a@OEMmPHK>`I\e=9?L>00000000000000000000@LKR0\#
0000000000000000000000000`H:P;oH0A3YUV\M000005EO5WQ_A^E000000000000000000000000000000N]20Q0000000000\#
g0`LL00000000000000000000@^:fe00000dZJl90000000000Nj7in00000h[R:@QODYJ000007J7Wk00000000000000000000\#
00000dN[5U00000F65h@JC>_=WoWoI1B^@?00000C1KbbfNJfF000000K<?500000nfG=:00000;;`FX00000000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
0000000000TZ0bdL:1;=:=0^S7VBGC00000000000000000000XO2oP0000000000bFMi[0000000000000000000000000ZgFLT\#
0000000000P`WlP0000000000000007jA6]3d\Sk0000000000bM;jX00000D@F42cSPPUXY;@W000000000000000H<5U<00000\#
000000000000000000008VCDboQ8:000000>W]Qe00000h7\N^AFI8e26[7UEhG7Q00000<<8lc0000000000jD@KQ:78jg00000\#
000000000000000000000000000000000000000000000000000000000000000002<7h500000c]T1M0000000000l;aP]00000\#
Ff^g^0000000000:@H]J0000000000UK\P7bKIckIECLKS[:e2ZSH0f0000000000gX@?200000LaY9ZZg1nJ[cE;60000000000\#
00000000000000000000000000000000000000000000000000CdZHVK[U<H000000000000000000003M<b700000`b7ElEM>=F\#
0000000000N17D<EjODb9@CfO00000<3697000000000000000000008QEbe2e\L20000000000000000000000000FQ`8100000\#
5=@jR]P3Pg0000000000Km^MWKm^N[00000I9:6]000000000000000000000@FffDiWf10000000000jPD0Xl_9b;^M_BZAgJfX\#
00000cZ=P=000000000000000SnD6n`3a=R00000B1Oaj000006];72nB9F85ZZ9oG[`ED@2[JmbbYW200000000000000000000\#
000000000000000000000000000000Cma?70000000000359`?000000000000000000000000000000G]6;B00000000009jLE6\#
00000000000[PX7I3B=n00000Cl;57SoKa@00000000003EWMCgbE@k000000000000000000000000000000\?V090000000000\#
dAaB=@h3GK00000_@D]b0000000000eUBf=000000000000000000000000052=\S37AhfaMIfY000000000000000000005aWR4\#
5n95g00000000000000000000_?4k50000000000000000000000000000008AUS?000000000000000000000000000000UoST<\#
00000QE>PJOSZ5bg^R6Y9XO;O2W[jW2W\ALi=34d000006j8`Bnj9>10Y>I[:GMI>00000I9J`O00000oVFWY00000O@NFAk40Yl\#
0000000000Ij@Xf000005EV=N00000moGZ=J33JL\15cM7Za]m000005>E4J0000000000000000000000000TnB370000000000\#
00000000000000000000iY;njd09hJ_T<0=00000ad97CK6`N3000000000000000FkI^N;4Lj[0000000000000002Yafk00000\#
000000000000000000000000000000dLH>?@dOaP97Y9l000000000000000;:NAW0000000000000000000000000GfA2b00000\#
00000000000000000000000000000000000`@DRC0000000000000000000021Bh?00000djH?LBoL^ihcNKi000000000000000\#
;58A<00000;4Ef5000008XEDf000000000000000000000000000000ibNbj00000H8=5H;DMHh0000000000=AF8Ub`XG<00000\#
VESL300000000000000000000hmJKUk10Vl;2=D3000000TGaD\mTI;0000000000lA5SZ00000cbUQGb`A5ZPXV`AB9YbEgkbUZ\#
00000000000000000000l310g00000WS5gkibEI:nXF2M00000GhH5h0000000000000000000000000:NU0Z000000000000000\#
00000000000000000000]?`>RC\:f7EYPm<2O]I]_]_X300000A<IY>00000`3SX8000000000000000000007;CSl0000000000\#
000000000000000b0?Z8o:Ef@00000S\C\iZ`Z`e00000_LXhI00000000000000000000000000000000000000000000000000\#
00000000000000000000bDON400000000000000000000A0\cN0000000000000000000000000BOGVB92DQO000000000000000\#
JFXUB000001g?_S00000Z<Y??000000000000000<@aLZ00000R_7c8[FYSD00000mN\CV000000000000000000000000000000\#
00000000000000000000NDN>CJ^<4X0000000000iRK`_000000000000000000000000000000]V3LI000000000000000Y7^57\#
TnC>a000003E3BF4CHSJPJ:@X0000000000000008353VKEHmg?<\D[0000000000000000000000000000004^:ce0000000000\#
YlFOZ000000000000000W`:F000000;5Bb:SI5An00000\V[n9000000000000000Mg?j8000000000000000HF?_g0000000000\#
000006lFn[000000000000000000000000000000aACO\00000000000000000000nFS`:hl;@BdCYXj^Q35dEH3>1ag^E?00000\#
00000NX6FFC9T>R0000000000g@OX`00000YhC=kN\ChUkFO][00000B1_EL00000Uf5SB000000000000000000000000000000\#
Bm9?:0000000000000000000000000OaUi>0000000000ba9cX0000000000^m[ZAJMN5JNc1>\BmW4\6@^E20000000000JMOnE\#
LTJej0000000000HEafH0000000000e2DJFLQA[_Y1WhF00000000000000000000[hWgB00000000004EQgT00000000004@UZc\#
00000000000000000000PE39c00000U=G>=0000000000kg>6E0oT@b0000000000IIPC?=:8KcAlATa6iB61000000000000000\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000FfJT_0000000000\#
000000000000000G>BU7@d8Q?000000000000000000001ladG0000000000e2?50000000000000000]k6AI00000P>MTn00000\#
F<a=5\CI]<0000000000000000000000000000003^`;Y1o[:o0000000000000000000000000]k]JG000000000000000WE3QX\#
f4aMg1PC[=000008HBeF000000000000000000000000000000000005]<GN0000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000kRM<U@HBlk0000000000000000000000000ACAPI000000fACm_W2UB\#
e9Y6Y00000OdFRY000000000000000000000000000000000000000000000000000000000000000000000000000l^;KK00000\#
00000000000000000000XRB?2000000000000000000000000000000bo4HQcU3X60000000000000000000000000`J_;NM^3[W\#
000000000000000000000000000000fV3Vm000000000000000Bj9Pa:DB]d_^=j6`E^N3000000000000000000000000000000\#
00000fBY5ZMW0\Pb4\^I00000lRN\WHkE>P000000000000000noPQn000000000000000QNIBa0000000000000000000000000\#
00000cb8aJ00000L5\59000000000000000^b7;H000000000000000000005_;\I000000000000000:_W=;S;7a>0000000000\#
000000000000000000000000000000i1=1D0000000000a0bG]000000000000000MO0BPPo1jD000000000000000JIGA300000\#
0000000000mLRkhl]\6^000000000000000000000000000000aT=8:ji9OSSLbC@000000000000000000003R;gm?TBb_00000\#
00000000000000000000e\UJ52eWUF0000000000TRZ28CkMUA0000000000K`=LH000000000000000fgL;oiWXc<0000000000\#
0000000000GL?a?=b_ZacHZ=J0000000000000000000000000H7F7^00000TcJ9QYB2\f00000000000000000000000009R^U]\#
>PF?W000000000000000VaVah\kJKBHU>WL91UGc0000000000o5R6:00000000000000000000]>:gn00000000000000000000\#
00000B]IWgb7KRD0000000000000000000000000000000000000000000000000000000X7;_OKlQG=5mSAkJZ;je98DQ^00000\#
0000000000N81YP000000000000000[L0`l000000000070C<S00000;J9Lm00000000000000000000Ea07l5`ZT00000000000\#
AGOQD00000LeD9i00000XDXB`00000000000000000000000000000000000g05OU0000000000000003>QiREJVWe00000190N1\#
00000U2HaC00000]C?lS0000000000000003NJWn0000000000>i?K<Z@4U<@ZL0H:RVKo?E0SE7nVVE00000000000000000000\#
000000000000000iDFbi00000=IRmfkZ@O]=:X_V000000000000000000000000000000000000000000000fS1540000000000\#
0000000000MmD_GPQ0Wg000003YAck7UE_P0000000000EK@e]1BML\KXDH?`GD:YYnM<m=>EjkJe5lA9OMWGRGNBKGKYcg00000\#
000000000000000QB]L`0000000000>L]X:000000000000000LK0G1YmIIc0000000000P9EdfFW_e600000000000000000000\#
RBD?TfHSkN00000000000000000000=\PBZ00000aD_\\_>HVWm1]bX00000000000000000000000000000000000U7Yfd>UK58\#
000000000000000]BYQE0000000000`Z6R`00000UKEV7000002E]oQ00000NC4=K<L98db][JP00000000000000000000ZQPF2\#
@_C9KGbB>_00000Z\W2V000000000000000000000000000000I9=^kXF^Vf8G<K^0000000000X8@mQ00000;[ZfX00000SBQ@0\#
0000000000=^2=^00000i;5JG0000000000000000000000000000000000000000000001RZ;80000000000QB5Hb0000000000\#
bh?2D0000000000]30ahQ[a5DoJ@m^0000000000<lVk=000000000000000BZTIM00000G5XT900000000000000000000Ul:ZH\#
000000000000000000000000000000i\VdGD40fX00000_gB`O0000000000ob[Z200000\f?B:00000UnKj^0000000000aV]>d\#
000002P@TXE@8<H6oE_;ZXJ^Bh]WUS@:918KH\1d000000000000000Td2CKlV>:6RM4\R00000biV<Am4a_c0000000000lcDA7\#
00000`G5`G00000h_7en3T>48BRb478>NlbDZV_<lMI=>9JR5Y00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000QNE]600000RQXU1k9=FA000000000000000000000000000000000000000000000BRN[5\#
0000000000j?H670000000000000000000000000TA0890000000000@YO]:000008Q`QGQ>S?D00000000000000000000nXD93\#
R2`RQ00000000000000000000O]G`J0000000000liOIP00000000000000000000CM:20;nV`c000000000094bMc00000HL==6\#
DLQg6?dQFeeWAJbcUX>TRU[b`]d_W?RaRnW>O`=H000000B9PA0000000000ShFAS00000G;\m:00000SM5KcLV2b3<gDoG00000\#
0000000000000008RH_4DRBR=eO0c2^1HLcCX:_2mbLFY:NVYQfE<L>WIVHI0000000000000000000000000000000000000000\#
7c;7OCMM1fhZZ:]00000000000000000000000000000000000000000000000000]_NlW0000000000]lJePGQI\6^2^ZK00000\#
00000000000000000000000000000000000`Z6U>:Ub6500000000000000000000000000000000000N5S4:000000000000000\#
00000NkK:U0000000000000000000000000=o9K?00000Hf[1B00000000000000000000000004OQ25N<I`HYj\JC0000000000\#
B<^fO^HS3>j<[=B0000000000jL7[300000Zn]J=00000000001PSUj00000:b8>600000000000000000000000000000000000\#
XbODm00000000000000000000000000000000000000004X>>FQTQnI000000000000000000000000067`@600000bV:fB00000\#
00000TkUkZ00000=KR9Z00000ZbHdW0000000000000000000000000000000000000000N0D4c^YPk:0000000000ON9@N00000\#
:l5QoM0IES@;6BSB8AcT14RCA;iZSMT8[ki^?0:]`d:gcaZUMT00000000006l;4400000000000000000000L@5E9nG7KoCBLGS\#
000000000000000k]DDbRjMaAVO]M5?Ob\o0000000000FM@onKN@TkGK>nk000003YBcH00000000000000000000oHJ]200000\#
00000000000000000000^h05g000000000000000000006=\=K0000000000on5ZU0000000000000002fFH3USH<Kd;Clf4]I71\#
00000JJUfj00000>gFTJgQI7^000000000000000Jn<6P0000000000QBVDL00000ajOHE6n9>bh1VgXDXWbbA8\XL[Ja4`00000\#
00000<ADK=\c4Ok0000000000000000000000000000000000000000000000000000000000000000000000Vj;dH0000000000\#
:N3B\00000000000000000000MP1[GYe:RZiE=T\5jFlIJD:_Dk3Rom33WkF0000000000000000000000000000000000000000\#
00000000000000000000^^]Wl00000iNGXE000005KF<5Hc2G200000000000000000000ag;61>5[h?00000000000000000000\#
000000000000000L?Il0000000000000000C2[CQ000000000000000i\W6Y`7C9g<PGQi000000S=g:00000[d>6n6737=^AYd7\#
0000000000<nLgC000001>Ba>0000000000^HSKX<6UE50000000000?3X^Z00000000000000000000000000000000000fb6fM\#
0000000000000000000000000O6XZg000000000000000gi1f800000PjR4m00000dC2<k000000000000000<XD=]VSEb<00000\#
000000000000000000000000000000000002hYJQ000008b_gf0000000000Zh=cR00000000000000000000000000000000000\#
000000000000000000000000000000P6Z^8F^F26QE2`l000000000000000@L^5_:cU[4000000000000000000000000000000\#
0000000000`Zb=@000007l51Q0000000000\?GUP000000000000000000000000000000V84I[;VDXk00000000000000000000\#
00000000000000000000000006kRai9U<5g000000000000000NYS2=0000000000000003>Uj=liXSkGFYf8000000000000000\#
0000000000000000000000000000000000000000[0[R1T`7QE00000nQ>on6n;2nIU]`CQS^]n000000000000000XP9mT@3I=d\#
_i[YMn>;eV00000iA<ie00000N5PNc00000[d[a;3Q65@000000aEeN6f7LQL0P\C000000000000000e=>hn000000000000000\#
3?`0K00000000000000000000000000000000000SN]f9@eIaX0000000000nXZDb0000000000000000000000000JZ=YnXmO>>\#
0000000000c:1KGdU89<CWBgR3kE68neGd`hH]o;BQ5e_@Z?]XEULOi00000000000000000000000002<=^1c?Zm_00000P=5jN\#
000000000000000000000000000000000000000000000000000000000000000000000000000_G6]d00000000000000000000\#
00000Nbb[]00000000000000000000o_7F:G;7lXGoDX?CQQ[P00000onM><lV_=@000007XFPe00000n[=a3i0b3R0000000000\#
00000n18[a0000000000000000GQ?DV3X_I^DWNUo<Gjh`\_;AXWbHn0000000000000000000000000000000000000000[B1C\\#
000000000000000000000000000000000000000000000[_`]X000000000000000gWU=VoD9EEVMXbL00000000000000000000\#
0000000000i@LDf000000000000000PR>RY000000000000000Sl8he000003SZQh^eAb100000_`90?_UQEn00000fV\f:Eh4Id\#
000007lJd\0000000000]=21C;2DOoWGFg:HRYXA0000000000000000000000000LXXiP00000Z]LL=i_]dIF>=F3hR?G500000\#
Y^2e<=K0U7B`=Bk6i>9^nU95K00000000000000000000;m51:HgSEaIea86000000000000000WYNE400000000000000000000\#
00000k]?OU000000000000000691dd00000000000000000000000000000000000000000000000000FRX6W0000000000ef@n=\#
000000000000000=:JlD00000000005eXa2000000000000000000000000000000je8CN0000000000aKN7A0000000000:4\43\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000kNNS?00000d6HH\\#
iQ\RQ00000000000000000000000007TYDD0000000000c8>SK000000000000000000000000000000RP6iV00000UgTnP]TKOO\#
00000000000000000000Ig@NSj:VNS00000XZCYT000000000000000aU\He00000000000000000000@A9gT00000STMS942:0P\#
0000000000000000000000000000000000000000nCJ5Q00000B`O>200000HFWA^m:^oK0000000000]DT_Y000000000000000\#
000000000000000f9EPf000000000000000000000000000000PUVR900000nI]BYgMPG1M@FSK000000000000000gK1?Xn=Ee]\#
b4MO\00000000000000000000000000000000000CU4?e:49[bX`BW3JkO?:PbVWX00000nn^;a0000000000Y\?>b97SW400000\#
QcO\U0000000000dhDlZ2oO3600000000000000000000000000000000000000000U9L=QP8co9YW>>00000000000000000000\#
00000@jb`R\>L:N00000000000000000000XO0jI0000000000BfZ@8000002ab3^00000000000000000000000000000000000\#
0000000000000000000000000;hI[h00000000000000000000000000000000000000000000000000b00BkR@>A;O7Jj`jd@h`\#
URM0W9JZXM000000000000000O=\l:0000000000fHTHH000000000000000I61Od00000000000000000000dd1Dh\33_ABH5_i\#
d679GEF?b7DL@oA00000000002m7<@6;VAE000000000000000000000000000000000000000000000000000000000000R7XoX\#
00000S??R20000000000000000000000000000000000000000KcFe=ii6WC00000000003US0U5YXcR0:CZ?e[Son?kDT^00000\#
00000000000000000000^BY^?0000000000;?TQX00000000000000000000000000000000000E1K4700000@m]\X0000000000\#
0000000000OobX]0000000000[?2>A0000000000X?I:000000d@=RZB4]dZ000000000000000nU0A=5jGB_000000000000000\#
0000000000N=JgKXaLbN5J^:[00000000000000000000000000000000000jQ_O@00000o?M];0000000000RQ^Z^0000000000\#
00000807200000000000kKMSNG:@FB00000dMJW@1A7cK23AYlmIBV>000000000006L<Z0000000000aFOmV000000000000000\#
W^<FfR=Li00000000000g[R1F000000000000000jB]eXF]P<\nhT8d0000000000000000000000000cOK_^lZSGGF?8F:00000\#
000000000000000?g4mo00000000009WRUS00000CoY;:00000PP]l^00000HeFBi00000hM:E?00000L8Y>XDR_hV0000000000\#
n^6<d0000000000jRSHP00000lPL3B^SU@700000[:0d=k2Fjc\JX:k000004Kb7l0000000000OoQd800000e7TkY0000000000\#
b8`iZ0000000000000000000000000XJ02T6622P000000000000000kl_J[0000000000000000000000000000000000000000\#
7UB:R00000000000000000000000000000000000000000000000000_X:7k0000000000QhB8I00000000000000000000dRX5?\#
000000000000000]11O;0000000000000000000000000000000000000000?^@g0KQSif00000000000000000000LV[B[00000\#
b2:L<0000000000MXEPC00000GfYGi\RVa[00000^KLGe6C3ZV0000000000X\^4k00000?KU9Z0000000000TlEG`00000KJYHj\#
U^amj0000000000c925:GW\Za00000Tk4TV0000000000RA47h0000000000h648e1\G;46CU94MX?MI00000WIa7S0000000000\#
00000000007OC1B000000000000000A95oe00000jQ_f[00000gN0QH0000000000=L;]HAN4nI1ob8P00000000000000000000\#
000000000000000000000000000000Ii9JW00000000000000000000000000000000000000007Gb]X00000000000000000000\#
H_ECA0000000000FcA19KK0IhbD3`hl3;a]oX65R00000iI5Tg5EBco00000c2Bl]00000000000000000000000000000000000\#
000005]TFTdU3kTjJMFI000006C^:f00000000001[?NkJ_3^?000000000000000000000000000000ec73NkELZM3lLk500000\#
00000000000000000000UKV:P00000;2[VJ000000000000000\l3Jk<_R9C00000PlQ<L000000000000000000000000000000\#
WWJWT0000000000KfYW[0000000000;DNadRHY@H[@^CHB2;k0IF^Zk00000000000000000000000000000000000;fHjB00000\#
00000000000000000000000000000000000=cVmA0000000000000000000000000e4S=k000000000020D87000000000000000\#
000000000000000000000000000000B9S7h0000000000000000000000000e<NlCbIMT:fLV^Z00000ZGYVDX`3WLUE>\6Z>BYd\#
00000000001a^`T00000<WB@97R:i_hbBQbGVKYk00000A8]J0AOXJZBe_AM1m71B00000000000000000000000000000000000\#
:bVO0X:_MM00000PA=jFnGW1Z000000000000000l[2hF00000000000000000000\FPITX1`NK00000SJS`h000000000000000\#
0000000000BBXoMFG>F1000000000000000F_OED00000V4FDPNhaCXDTaKk0000000000<^b3DKc\dTBI^FgF8_ne0000000000\#
>?KX1iDC:D0000000000^T[;E0000000000;`L\IQcFT1gj`H^UF0@S^_^METN?lojU_@g00000000000000000000eSL\aPG3jb\#
0000000000VOGB7Gc[Pj0000000000k66EX000000000000000000000000000000D:F150000000000D05X8000000000000000\#
000000000000000000000000000000iRWV100000000000000000000XI9E700000000007AT5[aSDTh00000000000000000000\#
^S:de\hY0U0000000000000000000000000f0K;?00000`IV0a00000T^alh00000000000000000000ckMZ\000000000000000\#
00000<^UKLERWF6=LYQ]0000039Z7@n5ZlBX_:Dg00000Z]=dkHh8I\m9?E_0000000000000000000000000P@_2@eEGGk00000\#
00000[f@`;Rg=JJ:dX]7Jc>3j00000000000000000000UU2;a00000j`KQ:000000000000000cj`VT00000T6b`oGOEOcPI38e\#
\;XYLUP]H?000002KEj^0000000000000000000000000kDT8000000dQB;3ko=DP000000000000000000000000000000GX0OH\#
nWWSC0000000000000000000000000000000000000000Q>Rf800000KT6N>9A5fV7cONJ000000000000000<6C430000000000\#
00000000000000000000000000000000000>LWKT0000000000000000000000000:b0O80000000000@LB1300000ob6`PP6BoC\#
00000000006BOH000000000006n>NM7kQn_000007a>DlSAZcC03Of;000000000000000I6;108l1A[00000000000000000000\#
00000g0QbZ0000000000000000000000000J^<]<Z]N:M@m\ZI0000000000E<Z<N0000000000000000000000000:jbTk00000\#
0000000000000000000000000MJAOm000000000000000000000000000000000000000000000000002_APX0000000000fd]VW\#
0000000000^2G;C00000XKacg00000000000000000000Nn?2jCJ=<Di?Ah8nDIbZ00000000000000000000000000000000000\#
000000000000000KQaDAXnG_:000006n2A6000000000000000VE5EPmBF;M0000000000jD`_60000000000000000000000000\#
0000000000000000000000000Q6S[Q00000^d7ho00000TPC<d000000000000000N4\3a0000000000000003K04O00000@_;YY\#
000000000000000000000000000000hk=I:?\[JZ000000000000000000000SR1o]>3ZGDKB\I4[7I<C:J3ZIaV6dRNZ\jm<[lo\#
;S\C56SEB800000edOLl84UDR00000000000000000000000000000000000RXS]V00000FHUng00000]_TQ5IZ1<M00000FNb]A\#
00000aA:1MjUKPRD5bO800000;_UK<\E=oAQ^Xgf0000000000000000000000000Wc8ZgDaD;3d]`fJ000000000000000`lEcL\#
F<;^\00000000000000000000ZFWcJRgO2C7V_<79?Q`l000000000000000XG;n800000H@V8X00000000000000000000hlK4V\#
00000TF7;_mPYF@0000000000\C9?`[FT`V0000000000nRTf``eEfY00000HYJ;=00000j]3XmC`Y:=000000000000000VGCi0\#
?`Oc^Q5O3Z00000000000000000000254nb?g8o?0000000000?n2Y]0000000000j94JXnQIfgZ6ado00000000000000000000\#
00000c9A1V00000R;7FZ00000JWJ`a0000000000<X\4C0000000000000000000000000000000000000000=k7WYe]2DW7<:;8\#
=QT1najXf1000000000000000QPK8A00000000000000000000NVP;c00000IF=Wi0I9B[00000000000000000000000008^;N@\#
00000lQBaM0000000000Oo:9bDHNK1RgSB60000000000EK<OPI4A7X000000000000000000000000000000000000000000000\#
8ED=E00000:YSGdDnHl1AA=>V000000000000000000009FBm6cE[9N000000000000000000000000000000000000000000000\#
=V@0;YoRk6WZYoga[N;@M7`5<HiaK54SGZO0000000000EOM]N0000000000EDTA3eBUM40000000000LD[hY000000000000000\#
0000000000i4VI`00000dD<jf000000000000000eY]H400000J8N;^000000000031H\K000000000000000000000000000000\#
m7a[Z0000000000^[ANKO\BY1\kS7[8:9JjNU065;L\9RY`7VFFa88=1d8X?]Y?41DR]<8^bb>Q0000000000000000000000000\#
00000000000000000000000000000000000>35;BkLT`iQQB5L?PM1@00000000000000000000XoIQe000000000000000b2JMP\#
000000000000000h^1Qn_MH7\000000000000000HL2@^ckOEV00000000000000000000n^TU<0000000000000000000000000\#
00000eRI1R000000000000000000000000000000000000000000000T?C[R00000D;NC`[g`8j000000000000000Bj8Re00000\#
9l1`j000000000000000000000000000000M<6Wo000000000000000000002RL8K000002HYX`0000000000JcK3B0000000000\#
XPLae00000000000000000000kk[N]kRa`C0000000000Z6JS501]`a\DR]3LMT;YaAabY00000000000000000000]c\Dl00000\#
00000bV:2ZFgLNF000000000000000UG<l;000002<>:NkH_;500000mG8IkdeIl\ZP24Q00000000000000000000flJRf00000\#
00000ER3WX00000J881i0000000000V@[>Ao@WZ`00000>2QYR00000000000000000000MX:YL>M1M5>RLV2a\V1E[gXGPi@Y>K\#
00000`5AAH00000BCNG500000nE]NVXm@iRXUb:N00000OHHC?oW?ad2>\Q7000000000000000000001=IX9000008Lag\00000\#
00000:W\JcK?XKh000000000000000000000000000000J;W1j000000000000000@j?eOKP69dB?1jg40^DVO6DfSeUCdjj6^@0\#
000000000000000hD6c_00000000002aV4b00000keG4P8O\bk00000000000000000000=3?4E8cHHCUhC__c@D7RX=>[CL1Z1;\#
[@aWi00000000000000000000000000000000000_[GPJ1^\>OVE]]B00000L=V2=00000`FXi@0000000000\XOcl00000_5_EZ\#
0000000000c^X0d00000000000000000000BP@a600000?;DB24iR@200000000000000000000DUH_f00000000000000000000\#
9Fa@M0000000000000000000021AiD8CL61000000000000000000000000000000000007VNkh0000000000]G6Qj0000000000\#
W;Om700000aL_;`0000000000K_<Gk;I:Fg00000000000000000000BAVVT0000000000000000000000000[V9Z=m@X4m00000\#
00000000000000000000f8I3H00000oL2gCia4FPmTZ>?00000BM:Z`0000000000000000000000000ac8DVc[[X76kS0800000\#
0000000000000008_?6;00000000000000000000l0bMT0000000000n21KlDW9B7000000000000000^bVbf0000000000RQ2[]\#
000000000000000000000000000000@XD6J00000MX<8L00000J1VTR0000069Y1;0000000000PFF>S00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000kI3oniFPH90000000000=QBXXAL`SD0000000000\#
Q:0Vb00000]@H[1000000ZM7R000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000HIEK[00000cObKE00000FJZlU00000QS=gk000005G@HCJ[8<X:9SPa0000000000n`BIT\#
K0;XX@QV1o0000000000\dRCZX]P9kiiB2fIL\Q^0000000000@k<6]JkW1LFaOgD40LXl000000000000000000007D^iV00000\#
X?PNm00000000000000000000?Y@o4000000000000000^O[6hX<PQ7UoJZ@L8YecbdXmA]D7]>00000000004^`DTh[SgP00000\#
000000000000000000000000000000000000000000000IFQ>[00000B8YOY0000000000000000000000000000000000000000\#
^02Z60000000000P^7l6I3>N`jM6I1D6_B@N60=T73G?500000>X5@_0\T:X[9YQR00000<Z<lalHaiEl8BCl000002R<62m;[jg\#
000000000000000000000000000000000000000000000?_1BiSMTnjW?[SS0000000000000000000000000000000000000000\#
TcSPlFj<OD:MGlf[\4E2e=JLd00000PbK2c000000000000000000000000000000P3OXg00000VAQ^d00000000000000000000\#
0000000000`G=aQ_LGNAXU5^b00000Se]WC00000^^UNeZXY5j00000=<RDT000000000000000K;:X60000000000Wg7f\M4ODD\#
1^`?^0000000000000000000000000U6V;Yja\M4E7INV6VJ;i00000000000000000000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000M=MUi0000000000000000000000000;:@N:00000jZL;>00000\#
00000AhDGd0000000000>C1fc>9M_[00000000000000000000000000000000000d2IM??b3RH0000000000000000000000000\#
]hQiD=iAW@000000000000000^RQ_T00000000000000000000XJY<l000002`?;\AcT[D00000;Y14500000[HVZY0000000000\#
00000000000000000INg00000=e@]X7hF1OQDLDMFfX_00000000000000000000000000QhIH3VoGk>SkYaR0000000000SZajX\#
:]F\O\b`:d00000000000000000000000000000000000;G;L1000000000000000^RF=L=FG>i6H`ef000000000000000nb6kO\#
000009mAVKE81ShVb<^`00000000000000000000KhTmH00000000000000000000000000000000000=^5dI[SSDC<M_J<00000\#
k\1C8TBQX@mUSaM=^4N:>mJ?5Y:O6A00000j8M6H00000000000000000000Ph7:3gd7NR@6`6\0000000000000000000000000\#
UV8280@C;Q0000000000lW@I<00000GDBc`eo3gWR0E6^0000000000000000000000000000000000000000000000000000000\#
0000000000000004MVBTBB3i58I3Qe8oZTA00000000005H058E]VF=A`[1V00000H2VAZYHBSb00000000000000000000_A>3\\#
N0RdS89Vee0000000000000000000000000HcB01]a>580000000000i7=8o0000000000d3;cI00000Y\RZ4kG974MfZoQ00000\#
000000000000000NZERQ0000000000000000000000000o7I[M0000000000000000000000000CaVg800000000000000000000\#
0000000000n\0i[00000000000000000000OS9fn000000000000000H94A80000000000000000000000000<Y;P<`OI@5mYP90\#
mYUaG21aOR00000K:>FX[CEg3l;N0g00000XfTl]00000000000000000000<29XK0000000000[FV:g00000MbbRW0000000000\#
0000000000J2SI>`k]O^0000000000000000000000000000001MLb@J_OMEG]UTh000000000000000C6OKm000000000000000\#
000002m`E4;WM[?gg0V7ME>2Q000000000000000000008CL`700000000000000000000000000000000000>N\LMcTIP000000\#
0000000000=c?7`?2CA0SNQR5WHVY>oRRDBnA]An00000o=6Kb0000000000000000000000000000000000000000E<B@V]b?LX\#
^;A77M:4ij^SJiO>Qa=hk0XVi8UR`c@bGjE0000000000:<>c<f6A<Ca@Eao0000000000000000000000000NhIh90000000000\#
000000000000000mm\Bd_V14jDmN0K000000000000000000000000000000DX=n^<7A7K00000dZ6M@Fd7IVNgTfl0000049K`5\#
0000000000000000000000000000007J9<io@TmaVASQY0000000000[D@A40000000000000000000000000000000000000000\#
621^9G]JaD00000O95G8JRG1oHME4m000009<[Ze000004ITL4000000000000000b@G2P000000000000000;7Nk>0000000000\#
0000000000goMoZbkYLB00000000000000000000000000000000000JF\J200000000000000000000o?WC>000000000000000\#
00000000000000000000<SS1DNhSm@0000000000E6?mQ000004VWMRE5\Cn00000=R<E@000000000000000^]<AE0000000000\#
00000dLa0\00000;YJ4400000000008ZYZG000000000000000000000000000000dW`oaZA^O700000adYS6000000000000000\#
000000000026?:PcnYg700000W6=7oIXQbNCmD@10000000000000000000000000000000000000000000000000000000[lD<3\#
=>_Qd00000YSGdo00000@nMjNF0]cM0000000000S]5L;M\>BH@XLLVB1]ZgJAPEf00000000000000000000000000000000000\#
]KJg9NZ6116A7Xl1HL\1C5NCQ00000kiR:3000000000000000?VVKZ00000000000dIV800000000000000000000LEFbX00000\#
00000<90mkgO<<=0000000000000006>2QhALW46Ii7GT0000000000>nIOa00000HFMGm0000000000000000000000000T19NP\#
JYJ=Q00000Z15_QZXF`m[lWkUBTaW?Jj4;^LP09M000000000000000k@SW\000000000000000000008m>>i@GHJefVH_DbC1iW\#
^UL:d_AWLLlGFOKjc_5JLUYfZ00000<FVIE00000000000000000000000000000000000`A\4gkFUY50000000000R9Ve800000\#
<m6Cd00000d6YPeka0hUW]5?k000000000000000[kFFCD_ZhJ00000LHL6FlUY3[gFS7O0000030B9o0000000000=9BQUF;@b2\#
454o8ALO6n[dYa@00000000000000000000L>3QL000000000000000000000000000000AX:iDL5FCOXhZ[VkKLiUiCPlb00000\#
00000000000000000000000000000000000000000000000000]e8<700000000000000000000WGCm?oBWkfIHK2S00000Ge2;4\#
?MJ@Z00000<6]6500000000000000000000R4[k8jm2j\0000000000A\\T_0000000000Ki8CFWoIEm0000000000TkK]o00000\#
00000R;?2LElSCi0000000000000008@1Z0000004bOdo0000000000F0H[k000000000000000Zm\K^000006^<KmB8W@PbfST^\#
0000000000000000000000000E>bL^0000000000000000000000000000000000000000:JAj9Id^CS000000000000000DV\BH\#
0000000000:K\Qj00000jc=6d5S`^W00000000000bM0CDKQla9k:O^0000000000h[7_o3l8AY0000000000m5Z;`00000<Y>P1\#
000000O;Zk00000000000000000000^X]HR]HV_iHSBkN00000000000000000000000000000000000lESB`0000000000Ba\VK\#
0000000000000000000000000000000000000000==Gb4cSSQj4gU@]b=ISMeRMOL00000oN=KNgKMSl000000000000000cj\nf\#
Ra8S4HCM;N>f<3ZNB`nkH>\RD00000000006i@P500000l69bXg0UgJ000006361g3HKL>EUPjJ6UUIgPSYTn000000000000000\#
0000000000^94[J0000000000B7NGM000000000000000SRHV>WR1A@EIL9e^V3HKY4;6dHdI6>0000000000000000000000000\#
0000000000000002726N000002;K7600000000000000000000000000000000000000000oXLG0000000000lY7k:8g1mcne=5d\#
3_HhO0000000000PT6RQb8D@:00000JSMLIYaJ[R6RHTg^a:fMIoOU54\YR]000005:`Tc000000000093?Ae00000:KVWK00000\#
00000000000000000000Ek`@Rl^DLRhSLO>e;3ED00000CT6n0Y_5IM0000000000YG6]?000000000000000000000000000000\#
0000000000YJK3nl5<QM00000644jY00000CXZg=0000000000Sh8=U0000000000A=NJcA]CKV:RQKi2I=\;9[W1>00000]APQ\\#
^H1Ja00000000000000000000FI<]g000000000000000AP]dlT;\>C00000c5;Cl0000000000HRakB00000Y<@R?0000000000\#
00000000000000000000^OV4;5A1UZ00000000000000000000000000000000000?9I4`00000000000000000000=\LB000000\#
0000000000QM?YiHORZD00000000000000000000AgKg@8O@XCCWOT_00000FOKcj00000000000000000000000000000000000\#
0000000000BVE`O0000000000jK3agkOG8Zk356F94SGVN@VMoYCW;<0000000000000000000000000i3>j^00000B`3MW00000\#
00000000000000000000:oK`l0000000000000000000000000000008:^SRbn\_B000000:CHR0000000000cK<7XC2T\f00000\#
=]aFc00000IO<WWSF`Bm0000000000h:2boDEF=efjXQ@00000000000000000000000000000000000D64c[00000hfGRF00000\#
0000000000000003??l9b3L:@_g75EZMbOH00000000000000000000DeYHYMf[FT00000Gd9dD000000000000000Y01@b00000\#
000000000000000a5=CD00000>eNOf000000000000000dZ0<c00000hVWABI^:eJ00000AM5ToRi^m[0000000000CJ@:C00000\#
0000000000000000000000000g200Q000000000000000\]bTL000000000000000000000000000000HW]5P0FYY@0FY[[lhXRH\#
00000000000000000000000000000000000_YQfI_UAod000000000000000FEJc;0000000000hM[Oi00000000000000000000\#
^nN960000000000000000000000000000000000000000000000000000000000000000000000Z[04j00000000000000000000\#
000008:1VFcX:o:Ce`ZM00000E;1850000000000l[B?E00000:V1OOR1<7400000k;WW>00000m3Ib3^VbEW00000iD3bj00000\#
00000GcbY]0000000000JJRhJ000009:Jha0000000000000003]3_RTE7PbOcJEI0000000000AI5;gnYZPo00000Ta=9=00000\#
00000n4N`10000000000o`BnONWFih00000000000000000000000000000000000000000000000000G5F91d`C5:GYKjW00000\#
SJ:cI00000000000000000000000000000000000000000000000000;KJIMo5E78K\8:GWUEAbY6=S:5[WCNgG^<KLFLOYcd`C?\#
UR3O21QJ4NKF^bC8D_R00000000000VILY\Q96NV;94L@^GWOP00000i;a8@00000000000000000000i[^4D6o8L:UdG_FbgLH5\#
0000000000<l9VB00000000000000000000F_F^GE<XjI00000000000000000000kh47TU\IJ800000SF:]5aV3Cm0000000000\#
gVASD0000000000000005@@l\00000000000000000000_FYeS0000000000o<V=b0000000000L4Rda000007<W=bEV7U7NLUj^\#
BYMhCjkY95em1lDQO1;`8=`>0Ng23Do73lXO5JCi0000000000OiYg]\<Qgej_<@l>Q^;?O2[];0000000000_na5g0000000000\#
00000En9H9;OI^61@\^6000000000000000_j1I`000000000018PdOc6\;DLR:ODnHA3RTF7lhO9Se<00000^j3NS\fQJ800000\#
0000000000QJ9@kG:GBNcEP2>0000000000J\WjFe]48N0000000000000000000000000n\P@40000000000000000000000000\#
0000000000000000000000000=;3F4XTAAba;`aa000000000000000000000000000000TG_D1EfU=6CAHJO0000000000gT;k<\#
Gg=Y[0000000000A3[<i>[PO<0000000000000000000000000000000000000000g@:llDb[52O_bCG00000D97YSgT8eM00000\#
jJL93_g[Vf00000000000000000000000000000000000000000000000000000000000000000000000000000000Vg=^JKNI9c\#
1iM=^000000000000000Ee8mXcoaB`00000000000000000000000000000019NWU8:N2=0000000000_TNcTlG`LAO?_C>00000\#
00000klMnZ4]=ki0000000000\a2YR00000000000000000000TdSG:00000000000000000000000000000000000R3JlbleVm3\#
00000emTi;00000000000000000000onRbd0000000000]^L7[00000\I\kJ00000SK:g<0000000000000000000000000QOS:j\#
00000000000000000000K]8=Feb3?d0000000000000000000000000`L^nJ000000000000000hVU1fPQ;W2`[IYaoV4WRKVUEG\#
<G2db00000000000000000000000000000000000UcV=X>8A960000000000502=Rln83O000000000000000000000PG7in2S_m\#
go5o[000003U4Fc00000000000000000000000006L;4nkf0fOlbG\@\]WdS\?YZT:4^[^000000000000000000000000000000\#
_O8f000000hMDjUmYF6400000Id1Y>>^Lf2:5bS^LB2IG3>Y8dWeZjJ`D]P1000000000000000000000000000000WM>RI00000\#
0000000000000000000000000000000000000000000001T;;:0000000000000000000000000H]Z?0000000000000000VRJZc\#
aJV;l0000000000C0BQ@000000000000000Dg1>O0000000000000000000000000000001:XR]0000000000000000000000000\#
?0^h9Mo>@R?\KKg0000000000PTM^I00000000000000000000mV=Q@GETZbaTT@R000000000000000UJ5a6000000000000000\#
0000000000H_M4UgB0>90000000000000005`Tjc00000[[bH<0000000000000000000000000000007HPn4000000000000000\#
00000BS3ID>MTMh00000000000000000000hgJnh_001VSG50Bb=OBVOOZ:g0000000000000000000000000Kd2]J0000000000\#
00000T_b5T000000000000000ZbF7700000000000000000000000000000000000<eP_P000000000000000000000000000000\#
0000000000<\6=?R;AJ5_YRDh00000m<U\V0000000000_@NH0TY>CdPX8a6OdDhPV^SUM0000000000000000000000000Mj0ZH\#
00000D8HCbcoNf=000005H;?i0000000000e=2B9LZNNc?DaN?00000?E5lg0000000000000000000000000000000000000000\#
000000000000000Z1AeWP]S3T00000chWVL0000000000:R2A_[Fb[PaDF=?\0<m5RaNT200000?9_V_C^9UH\L@C;l7D^C00000\#
0000000000i\B^;okCL[00000000000000000000hg4MH000000000000000000000000000000L`FIG000000000000000GA`[i\#
0000000000M4=BTlKE>Z000000000000000000001UAHU00000000000000000000000000000000000EjWHe00000000003m1J>\#
00000000000000000000JjVnfYPZhS0000000000FoJ=A00000QP5bI0000000000OYQCo00000bWY\f00000efDFm0000000000\#
00000000000000000000000000000000000000000000000000000000000000000ee6?N00000:TRW>bF>3?:<Mg?QdW`AC0Y46\#
000000000000000_d;A300000Mb:\U000000000000000`AOiFHbBTkZY0=22UY=G000000000000000d`al66YD0Ee:_b600000\#
00000000000000000000000000000000000[JOj;00000@2RTK0000000000000000000000000000009k?=?`1Dn50000000000\#
00000000000000000000000000000000000000000000000000;O`hH0000000000000004gDgFSkF:25KS18go2mX;9M8587UlZ\#
AIS9g00000T9;H500000000000000000000000003B<5Ya8=^AnBNHJ1TXnFgF7BG:<H=600000000003:7gc00000hG0E=00000\#
000000000000000000000000000000000000000000000Sc@DIi;K[B00000000006;JcO00000000007C5UIbGU@i?m1mB00000\#
00000T09=h4@DiI00000=ILceE\K9a0000000000;_EECMf[KW;_=if00000=D`<f000000000000000000005m0OY0000000000\#
00000000009_Mj=0000000000000000000000000000000000000000djNWo000000000000000?922hkO2eb:3EUW`V`=800000\#
000000000000000000000000000000i?\2`0000000000000000000000000iX6LC0000000000:1XD5000000000000000VFLKe\#
00000^UGdE0000000000000000000000000[\3c9boP>J000000000000000G<9DdgEVa3Xe]mM000000000000000ZLTNl00000\#
000000000000000>ODmG000000000000000j7I;m00000D\^aH000005JK1?0000000000[IMc7Icb[B0000000000YRN?V=>`nF\#
XS9J0d[:TMlcEUh00000<I6?c00000000000000000000000000000000000000000000000000S:??C]PG2i7SN3i0000000000\#
0000000000l7]2O5O<P[Ag_]@0000000000PLFB]7HFX?71TBY0000000000B8@dGROBk^000000000000000000000000000000\#
00000XANH<d47]mFoRl5FC6fdj18SBmfUog0000000000000000000000000000000000000000Kl:L_000000000000000d2Z94\#
00000000000000000000@T@nhETTYd00000E`<UX0000000000KVDV1S5QGRkZ14\D[QS<HbZaog9]h37]`oo000000000000000\#
Fb3A20000000000LP:j593@dnR:0B:0000000000000004C4d900000l5J2kllNjT0000000000l^7UQ[c<d8U3TA]0000000000\#
00000Uk=Nc00000000000000000000_FM\\00000000000K`lEai9f]W40bMNTH9YMcXH\000000JGnE00000000000000000000\#
0000000000cUZj;fDKl0mkITCNEShi0000000000T=BZ42;12A0000000000ga^eE000000000000000MAG0PWFFSX0000000000\#
Ie2Pbh<`E[_m:Ge000000000000000000000000000000000000000000000000000000000000000000000000000<g_l=00000\#
00000000000000000000000000E>7:kU^OD00000mlFL<00000000007W;`_E@`M2_Z9ka_7@RZ0000000000000000000000000\#
00000000000000000000000000000000000ERM9d000000000000000000000000000000000000000000000000000000000000\#
000000000000000NG^R_@P5d8KY]iklB`oU00000mY4WEnlKbQa3Gi<0000000000000008[5Rj`n=;h00000=f\6B1AbB700000\#
00000000000000000000000000000000000000000000000000000000000000000ZAF3e00000FL0Y00000000000QM^W700000\#
:c;jPeE30C000003^;?5Dd0]BbLZN?00000PWVjX000000000000000CjABB000004NCjJE@JL;MHK5\>KZV900000000005nLLG\#
000000000000000000005ZJFFgY?k?B44e_0000000000?KF4[fP1L[00000000000000000000NY9TOG^DMR000000000000000\#
000000000000000X@?BY00000:;<:i0000000000IB:J_00000?]4cO00000000000000000000`ZVJ86?5Y4PobP800000Ga6Zl\#
URI>]0000000000000000000000000C`4>o00000BSJ9g00000000000000000000S85THVH7n=hMCK000000DRBfJ00000ZQ=hL\#
=4E\50000000000>86l_000000000000000V72J]0000000000X:Cm4FV`1G000000000000000000000000000000<mA;=:]JU6\#
00000HV=_MMa7S?oDCVN9<NKZ8ROD6\NX_=00000000002b9Vj3IF_X000000000000000000000000000000n42O10000000000\#
00000SQ_Pm00000o;]4[000000000000000XbWXd0000000000iAOUP0000000000000002c<nC00000PT9neK80PUcG6_W1m;bH\#
b3^o>0000000000000003j56:X1\UD0000000000:PFafdX:nb:hDRf4_Z<BZ9\MWQLH:C00000000005dY`FY:b7L0000000000\#
<GDLd00000000000000000000P4MWfL?aY\@F:o2jYAhNBKV];FG]K>00000L8J>g3iaD10000000000`O?D3@362GXkF9KEgaG`\#
00000B6=mT00000000000000000000S?FfO0000000000000000000000000000000]=VEGo8FT1?6a__=D`?N4Tl@02:Bi>0UN8\#
00000nJ_8blh[eD00000m>PXR000000000000000POWn?gMFIYZhZnhVi_Nk00000bYZmG0000000000000000000000000US>G<\#
YEWi\000000000000000][4LR00000=5Sm0W4=jX;lR1>4X_7I00000000000000000000Lf4]>0000000000HJ1NiZW9Ce00000\#
d58Ob00000000005mQI400000gES7B000000000000000000000000000000000000000000000000004F]04H;X;B0000000000\#
0000000000000003;MGO00000En[0k00000gPN>N0000000000TKV3iHR_jT0000000000eL4EZ0000000000000000000000000\#
00000000000000000000bH@\o@_@^W_GKkf00000000000000000000000000000000000dQ<mJ0000000000000002@KDD00000\#
3CGg\00000000006mIc;0000000000000000000000000ohTQB00000000000000000000Ac;1V00000000000000000000`dS_;\#
0000000000e^7E8?0LF?00000AXPAJ6\?5Xk6b1F0000000000C<E?6@aTaTX@7kLH^b79XXb?V0000000000000008e=4D00000\#
0000000000000004_>[YGbZY=0000000000000000000000000MNRjX0000000000<l:41L<NgM0000000000000000000000000\#
0000038>HO_lG]i9S=O;00000000000000000000WI]fQ0000000000Sn`f55C`f=00000000000000000000000002O;JS00000\#
of^Sl0000000000gTRLm0000000000m489WKoQ:30000000000000000000000000;GHd6000000000000000000000000000000\#
0000000000000000000000000000000000000000:BUm20000000000gP?^[Wd?PWKA2l>eSI_MCCF7l9bM9H4^^S9Q6AX8UbOc@\#
DS8MhkPWXFbP_WV000000000000000I9@c=0000000000084Qm0000000000d5_VO00000000000000000000ScTM20000000000\#
cO0:E00000j0_k6000000000000000T7^@[000000000000000000000000000000000000000000000he8N\j3Z?JTLCU@00000\#
hX9BF:kTcVe`QRgQmR>>d5`2ml43]nc`aXX00000000001SGfg>HD8fQW0cZEc=_6KNL]k15Y`cmTTL[]@ED2000000000000000\#
NJS\<U668L00000Hd^[==f>g:k_]EHZWZo?000000000000000:73Gc9_XE=Dn`Ak000000000000000000000000000000VG?NO\#
00000R_B8m00000000000000000000LP3ig00000m5AkKI9Xlag;O?Q>0<_e9>YM600000eJD7l0000000000000001BC6S00000\#
^kTm0;XSo3F`^2700000Gh1IO];=KbRlAm>SlFI:H18U_;mGm500000CMT]W00000LjJkV3<]ia0000000000000000000000000\#
:MbAkeZK39000005jDNY000000000000000ZZIVjmiR?B00000000005@>Jl^YRSP00000L<A]i0000000000000000000000000\#
000000000000000AIOJ70000000000<4S`L00000j0Bi[000000000000000000000000000000000000000000000kM`9DXj854\#
>4AjSN0HEK]b^P\=O_9U00000>91:Rm>3;`cUV7W_W]LM00000QG@Yo_O4gQN2F0X00000000000000000000000000000000000\#
0000000000000009NXHl1\[3dDk6Vlig2gSnJ?@0giFD;o4LMIAo7?J@iK3NYn0]j]T\aIeQ]NBnO_<S0000000000b>SPV1h3U0\#
00000T9PD]00000JMa3\0000000000hOA>D00000000000000000000i<M6U8FMO<00000G`V7F00000G:>D7000000000000000\#
0000000000Ko\?]>kR3<IG6Mg00000DAX922m:58000000000000000000003E=Hd[:S9OaHW2a00000000004HZ<n00000hU6Y3\#
5\3f1000000000000000@T4iUj04:<000000000000000000000000000000OSLbj7lZDM00000Vj_7l0000000000000005_GC@\#
S;VUm00000000000000000000JZ<@O0000000000000000000000000>g3k`DgMeY0000000000aR090000000000000000SLWY?\#
00000JTJj2fb7MoC?94:?aI6cMl_8mBFb8>000000000000000000000000000000>@TXK^^E1[0000000000000000000000000\#
000000000000000000000000000000000000000000000POJ0m000000000000000DJ;9k00000TX\Fl00000000000000000000\#
00000ILaNomhGLk00000S?=HD000000000000000000000000000000;?U6@`A9^<WI_V2000000000000000000000000000000\#
^QH8d:JSWB00000DS2IoEJ6LfPZHNHicN]B00000000000000000000T^VU\00000000000000016^490000000000TSDbA00000\#
0000000000RjQ`T00000mX<hM0000000000ETEQD\=[om00000000000000000000000000000000000000000000000000Se=fW\#
0000000000leM010000000000gC:l\00000fcZYOO_;6I:^]l200000000000000000000DXJBP00000<iJ?jLN;@M00000abG[A\#
0000000000JTLIi0000000000000006lN4caVI5i00000d=SL`00000000000000000000000000000000000WY:2@0000000000\#
00000000000000000000nLZ6T9?[<CX_?2YYU;aB]MOHM0000000000000000000000000000000000000000000000000000000\#
000008o28SYQA5=1aXf;0000000000La32GTPVSO000000000000000HZ4BK000000000000000bQXaHGgY1l00000000006X7Hj\#
0000000000000000000000000\[QmL00000000000000000000^J=5UFKEi<80aF@0000000000000003<P0J00000?f0oT\h2fT\#
00000Y8<Q@00000_J_h;dDVSg000000000026_9B00000nNEh9l`E?DhHKkP000000000000000c<>o@00000000000000000000\#
88Pbd00000000000000000000S7XkH000000000000000fe_U=000008=Xm]0000000000lZb:0Sa]5A00000000000000000000\#
00000Lo2C;00000NMG:AMG`J100000cKF4POlH6T00000QSPf]00000000004TO0ZAK4hia_W8i0000000000oh\8H0000000000\#
00000W;LLg00000000003T6O@000000000000000000000000000000000000000000000000000000000000000000000000000\#
00000A@Y>i000000000000000[lNI_000000000000000\e_d?0000000000U>LYk0000000000JB\V30000000000Ee18B00000\#
0000000000^fLCK000000000000000fb6J[00000000000000000000000000000000000000001Z<7N[7UjK000000000000000\#
jI6F8000000000000000kbRVJ000000000000000000000000000000n>3:io_ELMLXHYN`X7@Lo1D^50YQe[000000000000000\#
C=4ZDe\ZEN00000jkM=U000000000000000000000000000000kI1G8A164Z0000000000N0=WP0000000000000000000000000\#
00000000000000000000Q=6G900000000000000000000nP1S:0000000000000000000000000^dIo500000000000000000000\#
SS9U;CXG7[00000000007LA7n0000000000000000000000000?PIC:\7^OQ000000000005FMbKOYn]<Fb_b@2:DMFUC5e00000\#
0000000000000000000000000TbJ2=00000KjOBjPK@kg0000000000LL7OS<>B1Q00000SQGY600000;`:bZH=J9=g[10@00000\#
00000U^`3`0000000000000005oZD60000000000_nCXWDC`6H^LK?RJ9]BC00000Tg2IT00000000000000000000<[RUDbQ39P\#
h^9=`F:Lc:YoMNW7M<eD@cOVHdkS;8Eb^^D0ma>e00000`EL:20000000000fQEoS00000^cW;Mj@<Pg00000000000000000000\#
oZ`h6[AZU?000000000000000mDFJE00000@IYWe<T[6NU3[8V00000XiQ3`jX65i=j9029O4j?BID:g00000000000000000000\#
0000000000LM`9a00000000000000000000000000000000000YkZ5;0000000000BjD_k0000000000<FAP<000000000000000\#
n[RdC00000c3M?NdJ`D^jU3YRNJTP:000000000000000eKTVH8\UXU[n0Mb=lX[3<NF:L00000000000000000000nJImb00000\#
[:MNb000000000000000]Q[RU00000<I<5G0000000000000000000000000000000000000000000000000000000YBIhPFTQi0\#
_868g0000000000ggRV;hZBS:BQ\Z9goKl<XV=[n000000000000000000000000000000000000000000000^jEJk00000LX7J`\#
00000<VI@<:\@<VUUUcQlgSZi000000000000000EbFl20000000000000000000000000000003bEi]LLWI\00000J9Qb>00000\#
;0001gGME8WWWh90000000000000000000000000B^XJKS9CP1000000000000000000002[ZMVoaFWm00000Zc5Bf`^`L500000\#
00000V[OXG0000000000l?ZZ]0000000000^;583WSIT]N?CcOHI=9L000000000000000000000000000000>P89HF?PhN00000\#
mf`b30000000000000002Q7o[9dFH]D_0mK000004gVc2`h^6eWl;mg000000000000000g;DY;DjAA16NK]A00000gk^De00000\#
00000YULAR00000g;]2>000000000000000000008M^1V0000000000hFF;YBcR@k00000TlKiJ000000000000000iQ9>DLPEei\#
QP6o[j_FaTgD0IH000003EC<@00000mgGfSE:[JF00000TiC\JA8Bn90000000000000000000000000000000000000000nV2SS\#
000000000000000000000000000000000000000000000SGUDc00000jk0lL000000000000000fi5]b7571X`FNVU0000000000\#
<YW<HAZ2]>00000WA?ee0000000000BRJI2liBnn00000000009=WW600000`g@kW2>InF0000000000T6NKI000000000000000\#
0000000000366NI000000000000000E9>9G000000000000000mh5nmFoBk>00000T\YF57<Jod00000]iQ_mVWZ]d0000000000\#
0000000000dFR[@8aO\i4f?@J4f@6P5T4lVQF46T00000in4K]0000000000Wc5WF5KMES00000L;NGd000004^NQn7:0H9M^6:A\#
R8RZg000000000000000000007\4fj1C7X6o2SSO000000000000000ECNe?00000000005]b0?000009LK7Q00000CP@YZ00000\#
000000000000000DJ7XEkS?<Gh@En:T\S:KBM[?nc;b4Q0000000000CL^>500000000000000000000nE6ZY000000000000000\#
00000i5QWk`OWL]:H<@FmCHeV<R^J900000000000000000000g\_S3Y5A=05T^kj000000000000000000000000000000MdEc?\#
0000000000LQ6ZG0000000000TNJbf0000000000XQ2Mf>mSd0000000000000000m13j;000000000000000000000000000000\#
00000JM_Z;00000000008Q>oV000000000000000000000000000000<0SE100000lGXPAZ>PL;k049dk`T=]000000000000000\#
[:=Vm0000000000dJ0<?00000000000000000000VKDnZ000000000000000L2[QO00000000000000000000000000000000000\#
lJ_ZN0000000000000006d]H\00000B1a9W000000oL]B00000000000000000000EBLh@RMa_QF63C<0000000000000001HQKT\#
00000000000000000000bV]N00000000000Wa[]iCYAWQ00000CL5H1[B3kH9l^]V00000TO^l<0000000000N]7=Y0000000000\#
00000b1Z;J00000000000000000000000000000000000;^UWc0000000000i^Hl?000000000000000MLEGMc`GCQDjKn\ZDa1V\#
000000000000000\eAaX0000000000?[anN^?CCi0000044Ofn00000HZA;_PmPlD00000000000000000000000000000000000\#
00000000006TOJF00000000000000000000000000000000000>k5ci000000000000000Wn9]EN_E`90000000000XiN8625GAM\#
eE_bR000000000000000[F7Id1D@V<Uj:V;EGMeOhcRoLdBI@hn\ZB>\`b0i000000000000000WIH4XokC`3R;KJ400000gQIag\#
b^[[@00000000000000000000o=4Kn00000jV`KZ000000000000000XTA5gbRV9Z0000000000QQ\EN00000000000000000000\#
Z:LlG00000000006I3hY000000000000000mVPa900000000000000000000L=_M:XKMij00000^[ZA>00000000000000000000\#
;`E<^000008Eb8b00000K<=0_0000000000gONio00000Gn3BO<KLjI?0\HCS4@[5Dj_4B000000000000000000000000000000\#
00000QiTk5000006bEJX`nRWo00000000000000000000000000000000000940MS000000000000000000008M]k700000ANZho\#
000000000000000000000000000000D4IjE0Ab?1000000000000000000000000000000W^HFA000000000000000e?O:Bbd>UK\#
8S>fPJN7B0000000000000000000000000000000MmTHj0000000000000000000000000000000000000000000000000000000\#
0000000000bG?me1KW4mhm]=?000000000000000OeSD62oJV:Xl12e:Y7Q400000g90FX00000000000000000000m]=Po00000\#
000000000000000FnDZG7FQf>TG]3Z00000000003ZGH8X9UimPT;=@GeFc[000000000000000000000000000000=@Ooh00000\#
000000000000000000000000000000Wi4Td\3HBi00000UAP;@FMJi84[b=R0000000000000000000000000000000000000000\#
00000000000000000000000000000000000jbT190000000000?W8LZ0000000000000000000000000@4HFe0000000000iUHmI\#
`^]?[0000000000DgVQi000000000000000Dj8gB00000bk:N`L<8JMXB=[55OG2@00000WZ6eP0000000000AoG3[0000000000\#
0000000000000000000000000[h>e[leHoYlN_HO000000000000000gRa@?000001DOdJ0000000000N>[0Z000000000000000\#
00000\N5:k00000ReVXkElBW<000000000000000<0^eP5=7mC00000YBRYXn_HL700000000004^NhBKiQkS]mbA9S7:>_MOQ6T\#
000000000000000000000000000000gdTX0000006U:H;0JDUW_VMNE00000eb]Be<?SLT000000000000000000000000000000\#
00000Tmb580000000000000000000000000000000000000000Y1=GU00000^M2B]00000E?<RcHQ=1Y000000000000000a]OY0\#
000000000000000?k7C[ENYhj00000000000000000000000000000000000000000000000000JN=[TTjTYR0000000000N2DXR\#
00000li_0e00000AkBJS00000=VV@;00000^X1=@EN9dS0000000000Z41<700000IK>8b00000<^>QU00000000009g5ae7<W]:\#
00000Xl]<Q00000000000000000000000000000000000000000000000000SiR]m000000000000000W3IRS0000000000]Z<;X\#
000000000000000<dD@KOOWfl000000000000000aCF<_00000XF7:XQQag;00000G8X<?000000000000000=BFL`nY`gMZ_6XG\#
0000000000AWDnKNE\UR00000RNTRS0000000000EGO6_000009gN?@0000000000O;ClZoCak4Bb?dk_0>?n000000000000000\#
L`RMa000000000000000aj64m0000000000EN84g:P>S]000000000000000cMQ9\J`<ajdPQ=@0000000000000000000000000\#
000008c0RfJPS8i000000000000000kE>W\HFLJe00000CWJgiGeQ2e0000000000000000000000000=;=2k0000000000mPS4d\#
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a4Dobl0]gQ^o=aa\#
50?P@KPWAT6m9Y7FcJhKC^X<f=W^KJ000000000000000;F2`JAO>1ibZ?e700000000000000000000000000000000000Y>8dY\#
00000000009@IR6Lg31EL7B=c000000I1n30000000000Kk>7bnAZWMoa_gP000000000000000000000000000000WJ]hT00000\#
1\5H;0000000000000000000000000000000000000000knLDYD]J[lj07ZD000000000000000NAH[N00000000000000000000\#
00000000000000000000000000000000000k`FkHF]B1o00000000000000000000Q_P>=0000000000_X@1\TY^AD0000000000\#
l8[m]00000833S30000000000<Q@230000000000000000000000000PV^^9000000000000000000000000000000LgEo500000\#
00000@M^MP0000000000J0;AW:3NT<0Ha39QYFQ3000000000000000;l[040000000000^j3@AnK<bSJ90g=AEAQ=c\_Yh00000\#
00000jDS^:h:Njb00000>\KdI00000?[0>k000000000000000000000000000000emEhW00000Q9BXh000000000000000DYW5m\#
00000000000000000000NWD<a0000000000iV3mkTTVEl00000000000000000000000000000000000000000000000000cRThW\#
0000000000?72lTAQ9e5?l>Qg0000000000000000000000000ThB<O0000000000ia4B3AF`Z:00000abR_@00000cEGYYEdAKG\#
aR60iZT@J60000000000em;<50000000000000000fU[G00000000000000000000[L\jP00000E\28:0000000000P:ad900000\#
0000000000nJVEM00000000000000000000000000000000000e6USU0000000000VK=ZCKEC?M6CT5900000mG8klZW?f400000\#
00000000000000000000Mb;aTT]EQ:Z`\F_00000FNCidOK<Hn000000000000000:>>300000000000Fl08T[U>6`0000000000\#
KM7R;DLZI;000000000000000000000000000000000000000000000000001GUoPeb_gG5;4D10000000000000000000000000\#
5X[kH0000000000L1S\C:n7EH0000000000K3_>H00000000000000000000000001_2j>?\UcG00000S>RHdO8;38T<?YY00000\#
00000aaBIdnUH1H00000J`<>PhGL[H0000000000VC<TfE@?1CBVS558mUMD8][Ceko;3f_9a1A0000000000lo=SO0000000000\#
000000000000000000000000000000000000000001K=eaL[DF0000000000o`:RIkVA9c0000000000afBCM[iSWgHaDFX^UN9b\#
@aOU^00000bDOO500000aS_jc2L0Yc=QFQ`:B72mE<Qh100000000000000000000NS0m?f@]jgjO=W=000003I7jedh\dB00000\#
0000000000000001P@TD00000Aa_Lgo^7Fl0000000000B3OSc=85_88;8:cB\A;m0000000000DD4\gNfH9;4\PD>0000000000\#
i`PJo00000000000000000000ED]?djZ`THOGbXA000000000000000;69oe00000d?6<;000000000000000^GI6V0000000000\#
000000000000000000000000000000U6NHU0000000000000000000000000XjaG>hT@=O6ZInVe?H;<:nSlO17\XA00000MQT4e\#
=aN380000000000P<Ik[MS;5T000000000000000QcGI\kDLEaYP2K^Sa;ciNSH1o00000000001C7oifT18m00000R1[Eh00000\#
00000000000000000000B5R8c00000000000000000000000000000000000e^K>O0000000000>WDV^B182R00000mnJR600000\#
Rc4l=WF45e^BZW:00000Vm9?U000000000000000e;\Yj0000000000_4F:ePB5Ln<;F8G00000Wn_i`0000000000D^Sfd00000\#
5]3ma00000]e4:U\WA=[0k<4mWH=3=5XMkQY2SA7Z_HI12]Y\M00000PoAYR0000000000000000000000000LVW0d00000c\W3R\#
00000HM=mj000000000000000=8Bc400000000000000000000m9<HVeSE0<JZQf20000000000J<GUa^7GG1]D_:m00000I_WWo\#
<m6aKKoOC:000000000000000mdR@Z?Ea:F00000000000000000000RQNN6Mf2XQ00000000000000000000000003Xa0m00000\#
000000000000000ZPAJQK`;J_000000000000000000002:5cZ:hHh75f64G:\Nolo=8SXQ4V6T0000000000EYRVe3VSIn00000\#
0000000000ee]DQ00000ml7YD000005;WI60000043=A_N6WbA000009E@I[\Y]e@00000j;0K642>;U^kS`A00000S?7CgNj?BI\#
00000000000000000000000006T7]M>^LA80000000000000000000000000000000000000000M=8?]00000000000000000000\#
000004SP];00000e0VFejg7YiJZa\O000000000000000DWWL;NFY@T@]\[:00000000009A79900000\L\H50000000000eVU2m\#
00000YZbKc0000000000000000000000000heUFfR95Ci0000000000=H4R?iZKaU4217YM]EL^i\LVHD6PCfS1Y2M0000000000\#
00000aAEnm51Xd[JD3mQ00000I<\j>0000000000<BU<mEg9=QB40ALI7BO>YbamB00000^M@eE0000000000000000000000000\#
O9KFT00000000000000063:PV`I4V60nK^c0000000000VcCdC00000g>8NOH5LKU00000000000000000000000000000000000\#
eX7P:0000000000000000000000000L6GOeV[PK]X1[]_gCEU10000000000Kb;Ii0000000000@2ADIE1<h_VAPjb00000dLOlC\#
00000000000000000000`E=8]PS^C:B4=Y00000000000000009KPBeRQI_`?UNHi`IO4GnLSV600000Z=_JKKWAQk0000000000\#
0000000000000000000000000;RX?U0000000000Ze0IU0000000000000000000000000j@30;00000000000000000000ccLJS\#
`o0>Y>LP2^A@bAQCSJJ=0000000000000000000000000iCW\20000000000NCNj900000WIKf:1j2MU\OZha00000WREH300000\#
0000000000l:7H8bn97cO>M?400000Qf0h;00000000000000000000YI\>60000000000Em_^`0000000000000000000000000\#
e_:ICP0F_m00000000000000000000EQ4Vb00000V;0J<:bW_YejEA@20GX5QALPh00000RnB:B00000000000000000000WM012\#
00000OV?Tg000000000000000KT2Fh2J9<Z000000000000000DoW`MeXXIi00000FP4AQ00000Z6TRE000000000000000a^NWe\#
00000000000000000000000000000000000=CI9B000000000000000000000000000000CKR[]0000000000i_47<iG8^i00000\#
0000000000J1<ML000000000000000^GC@[M>NB_[HVdc0000000000B5F0gYMK\K00000DY\ac00000>:WhW000000000000000\#
00000T=@Qjm7DMoEHTSSdN`BFcnRh_14S<m8janb0000000000000000000000000000000000000000000000000000000B45:M\#
0000000000U4V?400000IlM<aLIXXY00000000002M2ihmPC16ZOR_P6_;9X8b0YB47Ua_8DYTT000000000000000YlDINohU:E\#
5n@B500000Dm3a[`\0Q_CiaOE00000000000000000000000000000000000XKNYR00000KPY08I@KnF0000000000mO:<X00000\#
00000a[3>`6l<LYj:Mfeo`T;i0a\EE000000000000000000000000000000000000000000000fiRT;00000000006e;U700000\#
00000N^?N]Cn42B0000000000000000000032a9<c6ThFaMOE9000000000000000000000000000000000000000000000_9aEn\#
000000000000000knGKHbPM=@0000000000m@\KG000000000000000FnJ<T000000000000000000000000000000?<R`XA?]V<\#
T;T?70000000000ciULY1E?9J0000000000QLTh6OHXTa0000000000nd_:=0000000000000000000000000ml7L?0000000000\#
000007e0i8U>K\^[h3H<b`^FEU\3]Y0000000000CB4TIHUQb22g\mk000000000000000^SA\O]k2QX000008WE8600000?n4^M\#
08<[UW^0ST0aPof8AGe[6?8]o00000EA4O:000000000000000000000000000000000000000019JVc00000DbXN=_\1h]00000\#
1gbHU]M9dk000000000000000:7BB60T@\>Vf8i?00000LD;c:2WBTb0000000000=bY>:BgBGQ0000000000@<Ja2YY]`o\FO?h\#
00000ZC6T^0000000000A7CFI000000000000000000000000085WVZ8=FL1GK`4X0000000000ldJn0bd]l@000000000000000\#
00000000000000000000000000000000000gkVH@P^<KO0000000000000000000000000J<ai1YYJnR000000000000000i>RPb\#
0000000000W@1ZB0000000000JkCdV0000000000000000000000000>1BPE0000000000bPVML0000000000;_=Jh0000000000\#
00000000000000000000000000000000000H^87i0000000000000000000000000000000DPPo0000000000:5M^2E>[GE00000\#
00000000000000000000000000000000000000000000000000000000000000000SFabm0000000000HWAFb=lU0K00000PfMce\#
T84<\00000Me9MKKgKk[00000000000000000000ee[O:K@DNL00000Lf2WhTMGRS00000c[C3H00000G39<B0000000000;n7e5\#
mCGE8oJ<_W00000099AfLkL`l;M\]QDZb4k00000000000000000000O`@3B0000000000000000000000000\4Mi000000:FBC@\#
LfF4gHBVGT0000000000LTPFW000000000000000000004UF0400000IdHF20000000000foQW100000gaMIb00000PE[Y>[O^8j\#
000000000000000000000000000000SEB:dS?\DLY]3UV000000000000000R0b]oUHMGB000000000000000000000000000000\#
00000Q05[J00000000000000000000S84Pc00000000003=M:lV4HRVA^`\A000000000000000000000000000000hD=L^`0`kD\#
g7;@dPg?G`ZjHj_YmK;OKZUWIEfa]P0000000000:g[Ya9Y@f600000Jh15L0000000000X;GnW000000000000000F48VK00000\#
000000000000000CY=Fl00000<iVV85Q_]Z0000000000000000000000000000000000000000FV1\H00000000000000000000\#
eDBMYYPQT0ImSYFMdAjjboOIe000000000000000000000000000000000000000000000000000000000000<Y94gA[E=`FbWj;\#
a^R930000000000cmZ3n<4[Wf0000000000UH<lL?8:F<cOVRSYE9;_]^LcX00000000001bSJb0000000000000000000000000\#
Ha09e0000000000An1laPF3H\000000000000000000008ON\H4<Xik000000000000000PWU<X0000000000000000000000000\#
00000@D?Q`0000000000^65[T00000k>EFb00000ES43W0000000000000000000000000000000000000000000000000000000\#
0000000000000000000000000YPT:c00000S?4`P0000000000000000000000000000000000000000000000000000000K;B@_\#
00000l8`g[0000000000000000000000000:IRnf00000;EMb500000000000000000000@9\W\0000000000000000000000000\#
Pk=[b00000^]>^J0000000000ZO^X\0000008DS]M16Q@000006E@So00000000000000000000000000000000000>f36H<>5bV\#
6BPA`00000000000000000000m9BZe00000TK1=b0000000000`Y:H0LX=1i3k[R@000000000000000H9_T700000hN=<fT5\bX\#
00000c^Gh;00000ZcG9l00000e]\EeFVZ_:000000000000000MU9fL00000gPLnf00000000000000000000000000000000000\#
000000000000000000002eSTiO10HGFd_Q800000000000000000000K4Aic85`Rk0000000000ij[G;MVO=I0000000000Di9On\#
00000000000000000000000000000000000000000000000000000000000000000le8D0XhC^X00000FRFT_fa8`b0000000000\#
Tl9>N000009D<4MJ?F?HLEZPYR`]hj0000000000000000000000000Tn6Nd836eDc=KQUno3?JGfOCR00000c64FjdQ<I_LjEbX\#
c`T4PihbSP0000000000lcMQg0_4=W000000000000000L5\TC=B^bcJ1KEGTULAE00000KU^bX0000000000<o[BeGKUfXR^Hk5\#
00000000000000000000MG`o=00000000000000000000000000000000000000005KOaD00000k<GU000000000000000000000\#
0000000000000000000000000F0E>A000000000000000WFM7d00000?^GL>hcKk9000001a1Em000000000000000M3\[l00000\#
000000000000000000000000000000jbD2=0000000000_X`oI00000MkV8fWkT9Y[B?@ogVb`D0000000000000000000000000\#
0000000000F@=0L6h4RR0000033AC0Wi80H000000000000000000000000000000000000000000000000000000000000nZ[ab\#
0000000000000006KBNo0000000000mbNNL000000000000000UUIHn00000000009gH570000000000^=WF[Cl>J000000eE`k[\#
0000000000=h5GE00000:kb<LkoF53:C[M3QQ9FU000000000000000000000000000000mLDN>`e>\O^eQm60000000000H;KJ`\#
\6Nmm<RX0EFW\XXS`9=CaD_6GGN4@10000000000000000000000000000000000000000Ub^Pj000000000000000eC6c8Mj0RB\#
00000cG2O\TaRU`H6@\a0000000000000000000000000>]9QZldPBJ]h7?Z00000bME>g0000000000000000000000000<mHFR\#
M;_Tg00000k=N7`;?6KFJZ\l`b8U=m000000000000000eF0Ge0O6KWiM4>P0f90j000000000000000VlVfH00000bPN\000000\#
7D30M0000000000LHOWl0000000000000000000000000K_Ke30000000000bjG<cjOU\m0000000000GA3S[<00NCgH9G3`RKTS\#
i0G1`YCO82;7^Jc9V6mRWV1=LYC=CU00000AO^L]00000000000000000000M\7JNLPbW\000000000000000@aKXdJoXo;8n`SQ\#
00000000000000000000bOYPG00000;616VS>Df=V[AeL0\a@]EM4Ab000000000000000N807_hW5E]00000HkROS0000000000\#
0000000000000000000000000<]=M4S:ZUM0000000000?6^C`0000000000gJM]bYMMd<2fM510000000000h\>U]0000000000\#
00000000000000000000aAU:600000000000000000000eGHO0000000000000000QQI8D000000000000000R@6LY0000000000\#
000000000000000DYbT\00000000008@U_200000000000000000000N[0L\Ng==GP4[7:0000000000API5T000000000000000\#
00000SK8ZJMFNQU46=^bf1ViJ0000000000_V3]M000000000000000@_R3G000000000000000L\N1]^8^6@30I3l;dXeh00000\#
00000AWR7E:24[j0000000000B:^3m0000000000000000000000000b7S6L0000000000000001?ACG000007j\Y90000000000\#
0000000000Kg^3=00000000000000000000000001E^f_OU6Rn000002l:CN00000f9=72N\TiP00000j5NaGkZWk70000000000\#
0000000000F]LfD00000ocUi]0000000000000000000000000VLZeS28JH@Fha6k;Z>kd000000000000000^Y[Gb1_3@YETAU5\#
^]Sec@3_8?O[4h?^]7Jo000006SNnj0000000000000005XKWI4DSj300000;[`bnhAV^j000000000000000L5BSC0000000000\#
00000000000000000000F`2FI00000hEYVR000000000000000000000000000000CTD>?00000000000000000000>Y=>800000\#
00000000000000000000hDY7n0000000000E[3O`_GOKU000000000000000000000000000000Oi4PX000000000000000OiPHc\#
cB_@[00000e^bXk000000000000000000007IF`c00000000000000000000000009faEL000000000000000000000000000000\#
0000000000S^<fkSIIa:;hQK;[AZHF>OXab00000000001l2UR00000RKOP1hi:^X00000000000000000000000003oU=D:K8NA\#
39VW6O<a6Z00000000000000000000MCZ6n00000CV02h__RLR`Y`g?Eg:nk00000000000000000000000000000000000R_U7Y\#
7m@Q<5=A?\RjESI[k6RCAjb=c00000Pb2Hh000009kEfLk4Nc6000000^OS8^U`WN000000000000000000000000000000gN3K=\#
LjV5RT:V>H000000000000000000009M6>L0000000000YaGin<Z2ZiON6GOX38TAKaVX:e;A8<QYP5DF2_F;00000U1NAel1BPS\#
00000X2V?j0000000000000000000000000O\[kY0000000000000001[Kn;00000000000000000000D9[id000000000000000\#
0000000000000000000000000000000000000000HW<;E00000DnS5QPR`A\00000AY^cX000000000000000E6C0SFDX7b2KID_\#
00000000000000000000CcAaC00000000000000000000UZIOR000000000000000000000000000000000000000000000P9G5m\#
hN;LO000000000000000laSmfX\EB]PTEC000000jAV\>00000cJ6LN0000000000>@KM^0000000000MoZYl00000O`COf00000\#
000000000000000000000000000000cc7aj00000000000000000000nN6h9F77:Ei8\;cXo]Rd00000^G=Kk000000000000000\#
I3=RImk[n`0000000000000000000000000000004WbSm00000`8W8200000000000000000000000007A:ISCWNTdQ6[3A@L_FX\#
00000000000000000000000000000000000000000000000000YeaeedI_@B00000L;F6\CgW=K000000000000000WKNLY00000\#
e:<6iZaOjd;?P6E00000S59SD0000000000000000000000000a9Wj]000000000000000000007X1H9000002L\@me5anA00000\#
000005^`Jd000000000000000000000000000000H4\DD00000000000000000000hO9Gg00000=V:D200000000000000000000\#
EAA:J0000000000QI16>naS\n00000000000aBHR0000000000H>WHA00000SGDj@00000Fo<fA00000k>NI?R^7oN0a?I=00000\#
00000000000000000000000000000000000Xl83m00000000000000000000PB\eh00000AIVQO00000NU;`MjQadZ00000dPGEa\#
00000000000000000000000000000000000nY0PF00000N7R2PIbC><`oRAL^i_i?bQ3Ll00000000007DL1jkgM`O;=<Jd00000\#
0000000000000000000000000000000000000000l;JSHSX1h9ei<FJ75LdG0000000000000003Z^:?00000^^AIQBC6Z100000\#
00000Y`5NK?g1Zik^F<nWTXY[Ij^U4W;EHh00000000000000000000c3\b4\IN^kCb;XdD[33a=QU<`00000000000000000000\#
00000^B0JX>l^G]00000000000000000000F7C32000000000000000000004\4ZY000000000000000000000000000000__6iB\#
CJVZk00000EiD2R00000000000000000000000000000000000000000000000000IT:BV?HWb40000000000GPBYD?QR>1YGHi3\#
VHT8W0000000000nPH8[0000000000000000000000000000000000000000000000000000000PgSoZMfa?V000000000000000\#
000000000000000H02Xl000000000000000;oNJR0000000000FPOCe3d0N`0000000000000000000000000000000000000000\#
0000000000RSL:Y0000000000db^n=0000000000000000000000000>g:A\>3HNcR66FT[FYJe0000000000f^=Oi0000000000\#
00000]G?`=kW[8DcTLVa=H`n7AgB0FZ@S^Q0000000000000000000000000000000000000000U5aHo00000j=2X?f?<A93G;RW\#
cP`UO00000hFWP9Ym_`KfHGKP000009C6?9000000000000000gF_LU00000UfNRD000000000000000:BIS7000000000000000\#
000000000000000EII0Jm_`]QYDTZO;Q0HW00000]>\]=000000000000000H?LQj00000000002CD7?00000000000000000000\#
GEGK40000000000lfaih0000000000m5I9M00000Dk2H400000000000000000000[\]]3OE>eGa=?5C0000000000nfR<HVW5EE\#
000000000000000l^LdlWo;>h00C8X00000000000000000000O@O:chfJEj00000000000000000000000008m;2\Q:MlcJX^XD\#
0000000000Vl<PSQgR;C00000h\F6OQ`6jI00000000004[[^A000000000000000Lb;3WPmCOI0000000000000000000000000\#
000007M;\9000000000000000Gn[<WNK?iNOSP5O0000000000l>`=_3X:aW0000000000]<A3:0000000000I=QC70000000000\#
0000000000TC8PU0000000000ScPc=00000000000000000000000000000000000;VCY@00000ICWco[2N5?000000000000000\#
0000000000e_OJl000000000000000000000000000000d9O[E000000000000000nm2ER3WGhT0000000000000000000000000\#
EjY?I000005`3839KL@cCQFAh000000000000000Qm;b<T6EO;eb\9400000000000000000000>M^hhVhQAP00000]F;U^[jL>M\#
000000000000000MJ2L9h^aOe00000Vn9^M[>PklOZX7Q8bb2Z000000000000000M614B=?Keh00000R??Y<\l3XCgP8Dl00000\#
00000T\[67i[FQmZZKeA000000000000000KWAJB0000000000000000000000000G[0I>00000Lh7dDIZEZbMKJD88ASdmjZa9h\#
00000TbAl:=nDAcBe>2C000000000000000000000000000000000000000000000ECHPSC@RH700000eT_g70000000000DGbE2\#
0000000000McTL=0000000000dT;UniUWJ:000000\18Y00000;i:`\0000000000X1`Gh0000000000CFSFM000000000000000\#
j]CAUnQ5KSgjBLnY:QIL00000GYXEZ00000i9b9W0000000000000000000000000000000000000000?iDbhObP;\eb^9\00000\#
00000[\IHZ>G0d]MGJ8lKM7?9agI?c;;E9joN_;m3j:@9000000000000000000000000000000[D]:j0000000000E=Z\@g_AGj\#
XM@Ca6eXYA00000CT2Gc00000000000000000000QRMiL00000000000000000000000000000000000000000000000000eE0^7\#
4XTEfeYP9E9XW4L000000000000000000000000000000alTKJYY@nZ00000bOFPS00000baD[E00000000000000000000la<RO\#
0000000000XV_]P00000000000000000000GN2K0fF>_10`84<0000000000Cf_2faO??3000000000000000000000000000000\#
000006WH89[?G;l0000000000NlG]Z000000000000000EeKLm0000000000Ag<a@VJZR\8A]lN0000000000000000000000000\#
GTCZj000000000000000000000000000000000000000000000<H[;X00000eiH0G00000L?V3Z00000DOG0e0000000000][b;0\#
00000h=7R[0000000000Qa;HO00000589>VjK3b\5=S;D00000LID1?059A>O5Qi:0000000000lB7M:dMMno000000000000000\#
M9FhV[n>3OVWD?A680_CCLNDBnJ`JM00000khEkZ00000>eHcUJON`WAC_bl0Sa59ZEKCUaWNXQ0000000000000000000000000\#
00000000007R:ZT:BQU?00000000000000000000GgRIb0000000000000000000000000000000000000000e29oGJH:1<00000\#
kb;:^0000000000EnVT100000WS1:GMeLQ;00000jj36kE1<jTON=iX00000dTZMj5AHI]LOQZA00000N:EhGG;;4c?;[EX:4<?Y\#
HY?3Za=[gBiF5HGWX8?9<gK=WEZSabjN`8Z00000000000000000000000000000000000000000000000000K]3eZ0000000000\#
C0L]V<V_o]SVE0[:OK]PYVbOg00000CP:bP000000000000000000003FC?60000000000ZfEWF0000000000000000000000000\#
00000000000000000000@<4CBZ144fBZEfeZlNo@57TH9aObcmH[0jY00000000000000000000<3N_>Db9M<00000A8SfO]VGnk\#
0000000000000000000000000000000000000000?ZY?X00000QRFO=00000K^GDF000002J0kV0000000000000000000000000\#
00000j:M3600000F3[d9000000000000000000004P9M[gnQND00000JGGh[00000000004o2glDTVd900000000000000000000\#
00000H=66j0000000000000006LG7CgIW`Y;F7Ri3fF]X0000000000[[[0J00000000000000000000Z:F?;000000000000000\#
0000000000;7^nh000000000000000000000000000000:]7iJ0000000000T8LNW0000000000D=;TC00000j02P<0000000000\#
Hl7SW00000000000000000000]b8RZC\:HI00000?I19700000Jm:n<0000000000[S45A000000000000000000002j8dD00000\#
000000000000000JO82^S_VNd000001ebQKO>3Al0000000000H[ObC0000000000?^8FG00000;KIBQf2`E<^V@Ug0000000000\#
00000000000000000000LCXfd000000000000000000000000000000AS[9c00000000000000000000X2ZY100000ZM4_V00000\#
0000000000:lZZn0000000000Fnb:_000006_:bB000000000000000000000000000000000000000000000?G4G;0000000000\#
000000000000000000000000000000?K]3B00000000000000000000d:6]40000000000000000000000000000000000000000\#
000000000000000000000000000000000000000000000000000000000000000000000000000MoW2DB8V>=oPVJH00000UD=]9\#
j@\kn000000gRR8000000000000000000000000000000000000000000000000000000000000000000000000000I`P=kTU;aL\#
A^^a@00000mM>84?\<bE0C[AI0000000000000000000000000h?^NkMGNZjMn:[MOAV?Y000000000000000000000000000000\#
00000oZZ8E2FQ`=XnR_c2BNfYU9bJD0000000000WHMaJ00000000000000000000\l?LL00000000005;HE@0000000000[JLkB\#
000000000000000000000000000000dS[7LhJWVg0000000000fY`:Y00000000000000000000IjO5d00000000000000000000\#
>c9_30000000000000000000000000VB<QZ1BR0?0000000000aNN_XE;80b000000000000000=MZgQ7<>_ha[@=10000000000\#
0000000000JdEn\jW;:DEmRCg0000000000000000000000000_g2=9kZ9@0If<I6I]GjY0000000000000000000000000;KAdH\#
00000000000000000000000000000000000\S=9fe\SbgD[Vci00000000000P`Fe000000000000000dJL9N0000000000N0=07\#
;BMo800000000000000000000_F_MZ00000U=IG;000000000000000000009Q:Q?00000NI@kIbO0R60000000000000007OUG=\#
00000000000000000000`V2C200000L098F7FI2I=D[7100000000000000000000AJNZP5N8\Y00000000000000000000?4>co\#
lFMDc0000000000000000000000000000000000000000000000000000000dB>DKfWDEo0000000000000000000000000W8aCG\#
o[R=<0000000000ad]:^0000000000KO[:T00000oeR@K0000000000000003QIF@jA<M800000000006T:5TBD<LhNTZIP00000\#
00000e``Ia000001ObcZ0000000000000000000000000M<`_RK1Wdi9Q[8i00000000004hJY93Ab`75M0iMo^FjU0000000000\#
00000a7[IC>5Q;\OMRaP00000000000000000000QoJ]j0000000000nlXKL0000000000_^0`<:a:8H\2G<n00000^=P[O00000\#
00000E\5<3=d\eP\ERL]000000000000000000000000000000000000000000000Z\Vc<gQI[BW6KTD5M^JN000000000000000\#
Z]:gI00000[AV2]000000000000000000000000000000Eg6`c0000000000000002>9[70000000000000007UCKjLiEkj00000\#
AjP\a:cInl00000fm2[8WRF;100000A1]WQ00000cdERC00000lKLHU:L8GHLC?EmB\CW]3SNmbcK043A9b9DSUVa?00000>j3G6\#
oeZnA2a2Nb<jSna?_]8:0000000000000000000000000;R7J@00000000009_3cmjC@K47EbEK00000000000000000000X;C`c\#
0000038a2^M\a]A00000:8aKP00000000000000000000H[J@=9[GF300000000000000000000000000000000000KVL0600000\#
00000000000000000000000000000000000@2LUP;6CL200000\XX:G0000000000EM;5b0000000000000008Mb9cnCaPD00000\#
]9W9k00000000000000000000J0K^H\\J\hgDWSQ0000000000000000000000000U[ASOM;VS800000nB:QN00000@S=?1T\\U6\#
LDX742RYk6000000000000000f@`B=0000000000>69gc0000000000`=;SE000000000000000jJR0M;Q9If000000000000000\#
?[KW800000h4<F>00000000000000000000o]Dg88j]m>>c4a:0000000000jJAV4l`TFD00000000000000000000000001KCKD\#
0000000000000000000000000000000000000000000000000000000000000000000000:3HG:HhX^PbKFgbS;_=l0000000000\#
Zj\65000000000000000e?0aJCG0@?Ha7_[hn>LJUkD:C0000000000>D5Wg00000000000000000000JXT:N\T5KB00000U446D\#
:\P1200000i37k_L\Zm40000000000B=JB900000HdJT5FCJ:i00000000000000000000000000000000000000000000000000\#
S@PNT0000000000000000000000000000000000000000fk5>N000000000000000000000000000000Q;ZLA]l2V`0000000000\#
Sj^R6000000000000000mMY8X00000TA9N^00000_[_0W0000000000C`4aiQ\L[ZPeP<D000000000000000000000000000000\#
00000A_^]A000001P9cK0000000000000000000000000000000000000000000008Z>JFnH8DD_VGWM00000fRUc\00000?1_A>\#
7]MBN0000000000RMS5E:HB`<0000000000000000000000000000000000000000000000000000000D5X7B000000000000000\#
AZ1\X000000000000000000000000000000mCIM4>e6gMC`_kPkLK4Kn0`[<coQWP00000W7;]gn`GWf0000000000CmJ4_00000\#
4aRGHU_5l[00000UQ1<ga>27c?o8U=0000000000JQGMH000004SJlPWZP1e4jTVZ00000000000000000000a>9\P7DNm000000\#
0000000000hB@LP>>[[1f`URT00000:a<H80000000000c;3gf00000000000000000000coZgg0000000000fXa`O0000000000\#
0000000000@P90NIZY5M00000>@I]Ki8Rh<7][6``PJAa0000000000F1G^H0000000000=<4bZ000000000000000X?O_P00000\#
00000BW8lP00000000000000000000M1]m_>n?]I000001U`680000000000N;:k2J7=_U0000000000000000000000000H=XfV\#
000000000000000000000000000000<a?J>MBZ<^00000HL;>6000000000000000000000000000000000000000000000SW[_>\#
0000000000DF6@70000000000000000000000000dHUJm;]FOfelU\?^V3MIhK]FS0000000000?f0`NncbC\000009>_^900000\#
0000000000[o3`U00000000000000000000_MG?o000000000000000X^3?V;3BAL00000Vh06YIHHfQ0000000000BUNY4=9_aV\#
000000000000000;19Um0000000000000000000000000CV9^50000000000OU]YK0000000000[Y=Gh00000000001__De00000\#
00000cY?=]i=Q]\]J?^7_X^ab00000000003QI`\0000022=InI>;MC0000000000=0FW:`BbDg000000000000000KKDjg@f:Th\#
00000c^6b3I5@^;00000F7CJ^00000Ec8a\\JXeSTgJPGl;Ecf00000CXFN20000000000000002k7W;WBXkj4``lkE8742_l1`N\#
ma[fah\Q5D00000?dXK?0000000000000000000000000W?2kA6;Hhe00000V??>P000000000000000=b:MC00000oSVTmRBES9\#
jfC5RKk=\lhK4@m9=7mUEmE6F00000000000000000000000002C5]T000007d>`[0000000000lM3c`00000aV]KN0000000000\#
YW3nY0000000000M<2??00000h0PfD4a^Wf00000LY3N60000000000000000000000000U`ZS;:O<kg::TjRCT_\;NQ6n>00000\#
00000000000000000000[^PQA000000000000000ZJ?WT0000000000000000000000000JX1HoA5[e400000000000000000000\#
00000000000000000000SR@M500000000000000000000000000000000000X:2GQ000000000000000000000000000000GFK1c\#
c7]Oh00000a8`eYI4\iG0000000000@VX6F00000;2BA500000000000000000000B7YE?WE:HXn@E^eYOI?B00000=UO\LL3XYh\#
00000000000000000000000005C\3P000000000000000000000000000000000000000000000DlaFW00000000005a^1600000\#
00000m28VWd[S`^36G1700000000000000000000l3[KN0000000000mf2Em00000000000000000000EZON_00000jRTAI00000\#
00000ZH_5900000K_Qkm000004ULiI4AFK;00000iPJ1\000000000000000@UBFi0000000000kORE[3oIoV9N\@STgZGM00000\#
00000<<Kd3000000000000000[9RT\XlZFN00000JW46d6fUh_0000000000000005<93cR5WOF0000000000000000000000000\#
000000000000000000000000000000000000000000000B4]^:0000000000jDTX`000000000000000_;N]bi`]Tm0000000000\#
0000000000@=<DM\OL@>AY?aS[KK9@629nJHmYNc00000;hVE80000000000lKFNZ>Y[AY00000gI:5K0000000000`TZQH00000\#
000000000000000000000000000000\JEK<0000000000:20b:000000000000000H@`Vja^JQbQZ]hF00000000000000000000\#
N4KB100000YF;^9Y:8Gd@c=gLEH@fO89XAVI0Gd800000eQ1eS00000000000000000000000000000000000000000000000000\#
000000000000000000000000000000W_[H^:OalQ00000RW4B?WO\>_00000000000000000000Ma_gZ00000b0C1^>\QfjVSVjM\#
0000000000Nf2V@L?3IaY1ML0jfFl]i7VoT00000000000000000000H7APi2nWl0GjD``000000000000000000000000000000\#
00000000000000000000@QXPk000000000000000L9?N300000i[SdGEV4N^dWBL]S0;D^H?GSe9MB<3R?Hn5@B^HC0000000000\#
RT3E<000000000000000000000000000000h4TgU000000000000000CmHLk0000000000=IQ0c00000BF_OPMR4?B0000000000\#
0000000000000000000000000000000000000000g`V@Kn1K[KnM\g5[5^;K000000000000000jETFl>>UUX00000X_;@6_<VIj\#
Y[GAkm0R:l0000000000000000000000000R2@]O83\=<0000000000WJ1BG0000000000000000000000000000000000000000\#
0000000000000009?]kXPE20m000000000000000TH4>^<o_C50000000000c1@_]2<G5YDQWeGA^CjY00000XcH=G0000000000\#
00000000000000000000e4YUWQh6OT;JZ2f::ImXkW15[8=Zocnd0;kUQ:C@000000000000000YHG6k0000000000VGOLB00000\#
0000000000=JSZUM0A<][3<9[000009oL5[@4;iL000000000000000000000000000000VfD9G00000nK;Z?liB?gi0UMfkcWo`\#
000000000000000ZhK<@`03T>h6>1MUSLT2mQ^Bm0000000000000000000000000W^Af100000@DR;ZD^\<n000000000000000\#
\0]=P0000000000000000000000000000005>:_k00000\QGW=UgZed000000000000000]7N`>n1>mB00000000000000000000\#
000000000000000000000000000000000000000000000000000000000000:5M11fXNNW0000000000nE:Z3Q_3bBM>IDIWR:Ma\#
P82YiLXYJA76B4`0000000000000000000000000QFBd>lFTNC00000Nj<<Z00000000000000000000lfJgY000000000000000\#
0000000000h;V75lSZnR_mCko\fV5b0000000000Fg:>Eb`4SA7i<N>8e?[jVPVZNaaP<3000000000000000000000000000000\#
]LDZ]Z?Yc7NZX=[0000000000000000000000000Q^2BR00000f@8bE^L12THb@gY[ROkI\52ZH<J>f70000000000EZaT000000\#
T>bE?0000000000000000000000000od=_hV0IKY00000Y3H=nZ]:Ol06OF>0000000000YHGFQ0000000000000000000000000\#
000000000000000000000000000000000000000000000SaT=E00000000002H8[J00000000000000000000oo7DVT0?`m00000\#
A?b2o00000000003G9@\CD;g@fDEQi00000Yi6TO0000000000000000000000000000000000000000:LS4X00000000008g;:l\#
G=N[S[IYIQ0000000000000000000000000fZ^9O0000000000000000000000000f4Tmj000000000000000000000000000000\#
0000000000f6W6Ck;PKf0000000000000000000000000YKOZ\`9^Q\000000000000000f<0BD>ja1hGZ@ZB000000000000000\#
0000000000;gMcP000001<F6iTn<cV000000000000000000009DanXBj6CD8[IFJ:WWPMCO0OP@>11TGH9\ZA;^0800000M78Kn\#
Xd;RA0000000000lW6KNBF;4QaeFVH?>LZ<CHV2o0TX:X6d[A5><^1a>]TS<\K[PEU[bWO]3E8fk=EIdH_GJI><2m?9IUOj00000\#
00000000000000000000000000000000000000003918c>779d9LXj[00000SjVFWoJ7ANgi<BJ00000<iC4K3YEkL?>PF=6_X25\#
L@RMF__YWE00000000000000000000k73R6k4GOVT9V`800000lEH8I]jLf\W6]1:o1XMPMj5^DK``T9SR1T@=00l70000000000\#
0000000000000000000000000000000000000000ZFIZ_;:T]2^M?9<jiKLeD>^RB00000^N1<C00000bT<Qb000000000000000\#
000008iH8RA<?H00000000000oU9ZP00000000000000000000GXR<\00000000000000000000[:0;H00000EL0mYZK1?iLi@lB\#
UB8i_SaAEb4fbGi0000000000000000000000000:646oU_:JOL3CTbV4TBD000006OWjS00000g=8AJ0000000000UMFm\00000\#
00000000006NVVeU9\C?0000000000?^=8g00000fD__O^m\PJ00000>3I:a00000fG5=XiXIA@B0YK70000000000Y53UEfR=22\#
0000000000b<5l5VWO230000000000000000000000000000000000083:_^X56EkIjXa=kl6bGbNHf]C3DL4Ub[NH0000000000\#
000000000000000SjQOg00000[JEjP00000IWbQn00000000000000000000m1KZ\>A]C?00000?9OI<00000U`4HC0000000000\#
00000HK3cS00000YNK0X0000000000HU:9VeVOcN000008NPnQ00000BQCGh000006>Hg30000000000000000000000000m;?=0\#
m;?Wb000003maZOL@0iA00000Ba1G_00000OUX=E00000[?[cj@MM`_00000000000000000000?o1E400000000000000000000\#
QU]C[00000Y@P=[R96PB00000000000000000000000000000089=DkKB=l=0000000000JG=>J0000000000000000000000000\#
9>CG@gmGDWJP4PLnNE3VCXa780000000000000002E_Md00000Q;8C000000000000000000000bXQ7b00000]2LU:nOACU00000\#
00000N0X;l0000000000000000000000000000000000000000000000000000000<NVj@000000000000000000000000000000\#
F=8=800000000000000000000M`CD;00000@F?5j0000000000000000000000000000000000000000000000F?U^0000000000\#
000000000000000]U=R900000SDVM<0000000000SiHOLDHZHjDU9]dRl7Bn<7[K5CW_GV0000000000000005C>`80000000000\#
000000000000000000000000000000000000000000000mYCf:IIRE<0000000000J6?RY000000000000000000000000000000\#
000000000000000000000000000000000000000000000WJZQ;iU=4i0000000000000002F1fSdV4c79kR6g00000_EbVZRE:;o\#
00000000000000000000fQT^Da149Vc6IdO_C7HH<\KCmdCMad0000000000000000000000000000000000000000000007aL;N\#
000000000000000000000000000000A\F<@7B_H3=Q[NkMVL4E_f3J=0000000000[^[^MZl;kQP8<`8^U[c\000000000000000\#
00000A;aAd000000000000000BV3XY00000]d1cdW]LSK0000000000hV;oO0000010GC2jo_^B000000000000000cIERk00000\#
\5DQ:Gd\da0000000000RT8>_0B7he00000LSMIO@GJ[^T0V[?000000000000000S]X8KdBbH500000O;<?>0000000000RQHN5\#
000001_RG]00000000000000000000000000000000000W;Qig00000000000000000000000000000000000000000000000000\#
00000Q]WZ6EIT<?00000000000000094WDF00000K[HoF96a>:AB_cH00000U8?\]0000000000AS\Ilj86^Xh5<\4000004=Ib?\#
0000000000a:=G9000000000000000ZMT;;000002K?o`7D0MFCc\8=000000000000000000000000000000000000000000000\#
00000000000000000000;OEnKhKR1S000000000000000DCXj;0000000000000000000000000:c=c400000MQa2k0000000000\#
I1]`300000L6Aec000009P<YjoUR2lf3:SJ000000000000000000000000000000[IUXg00000000000000000000[XRL>d6@>6\#
98UF3Ff[TB=X^Ie9^0cAf85\FZb:7\\c0S;Zg<Q4kl@dYiIX1X00000ZaWGLJab@n5ZRfd_:6I<l7??TKHT@@o3H:X>LA0K4LXOi\#
jS4GSU`W>000000LmK8S[]A:mjUO47000004[DP\000000000000000000000000000000XP:mh?V@<4iK7b<ZS3<k0000000000\#
00000e:9]80000000000000000000000000000000000000000000005D7Xd00000=9WCo00000000000000000000VjAfB4EF>@\#
000000000000000<eOhV0000000000000000000000000@cPT9000000000000000e62KkTbDR000000000000000000000L@DAT\#
;4PJ^I9]]Q0000000000NYR8U0000000000000000000000000000000000000000000000000000000941R>YAT9jnUAO^00000\#
000003VW5H000000000000000000002@_16O\NJ000000Z;>OZ00000000000000000000XiNUXPJUnA00000000000000000000\#
00000000000000000000fAagK0000000000FL?Il2]A`Fe@Wa@00000@<]iUfO3FE^La>100000^X^Rl00000B;X69gZ2@DM`33J\#
QQP4CO1\ok000000000000000000000000000000DW@jm5PDPJ00000000000000000000hlRBh0000000000CaQk4hT[`Y00000\#
00000000000000000000000009D@43L^3:ObW73E;B<2B0000000000TiYdE0000000000000000000000000000000000000000\#
00000oJ<C_0000000000[`>Eb5>ZVg00000mSBj^00000PUEG;6^HW:FfW>P]g8R<00000dY]K[0000000000000000000000000\#
00000000000000000000000000000000000U;P?3000006<MCfkDCk7dSIK3YgQegEE><m3\Vi`0000000000000000000000000\#
0000000000000000000000000000000000000000G332:PS5MilTJQ>`1_Fd00000;LP4Sln]gG00000hE4W:lCLEJ0000000000\#
e;6P0000000000000000000000000000000T=;O800000000000000000000^ZCh18HMQ00000000000MKb1akNWFMANa:300000\#
0000000000`X]CL00000[n_4\0000000000SIH720000000000000000000000000V1>nXM@U0=00000n_3mD000000000000000\#
hD5hW000005C<e5000006UH7N00000FHZ[_000000000000000WRB=L00000P0bDAK]P?OBbVkYD`[m>00000?8Rb>0000000000\#
0000000000000000000000000000000000000000`A5oF000000000000000PCKmo00000_eKGS000000000082EFn5]EoDbO_DB\#
000002fb93=[[eV0000000000=cZYaQTWee0000000000000000000000000000000000000000neNg60000058WHTTG]8O00000\#
000000000000000KJG@VUgHiA00000<d8YPcXG89ScW<Q0000000000PbaeJeB07T_KHK<000000000000000000000000000000\#
0000000000UdFKQ00000k:2?_d70]P00000j]93S000000000000000000000000000000000000T5Ufk9P7i000000000000000\#
000002FB;Q00000kXSi808JH`00000f7TW?0000000000000000000000000IVR>L2[69S:i6<200000WQL`ZF_\EYm4TY700000\#
:J=d30000000000000001o5D?00000aJ[Y2000000000000000000000000000000FR]=k0000000000BbKC>1HR<e0000000000\#
0000000000000000000000000^4Xhd000000000000000000000000047^0G00000000000000000000000000000000000l]S1U\#
=RaaPG6WmXO?LTW00000lk8OS00000QYW>G00000FdWDU0000000000000000000000000li:d4000000000000000jN5fe_QXEN\#
lI8M[000000000000000I7\R`O4S@^0000000000000000000000000PiFLG00000000000000000000A`EQNnj_NV0000000000\#
00000AMB^c0000000000000000000000000G40Z6kEDIAWY[Tk]QV8@jY7<QS0<BW@bPKA?WSBT0000000000JN=F]Cj>0QMk\kT\#
000000000000000?nba]00000aZ=63000000000000000Y74=h9@a@o0000000000000000000000000000000000000000lA:Jm\#
6PM^d00000T76>dbK?0DG`NVe00000000000000000000000000000000000g2:FN@;?75<DMCM00000000000000000000jmI\M\#
0000000000000000000000000JfT7N5;F9S]CbBA000000000000000000000000000000HiX3A000000000000000I9Vf=N89UW\#
00000]965]]fEAR0000000000h;Rn?Un0;200000S=H1PEK2PW000000000000000UQNTI00000000000000000000000006_6IU\#
000000000000000000000000000000:aA@0ELMTQ0000000000YZa_39d0RL000000000000000fiTC[cCABP0000000000`<[:H\#
000000000000000000001kVZ90000000000^W?85N[@0Si0`:53o^1FkP<j??A[S<00000000000000000000000000000000000\#
FdPmY0000000000R7I=P000000000000000Kl[Qb?>XQX0000000000000000000000000OTY<\[W[L^00000000000000000000\#
00000000000000000000n5Z=d00000JQ;O`00000^OYFY000007<X;[00000000000000000000HcY[F960a:h6Ag1`@Z]Q00000\#
00000000000000000000:U1BQ000000000000000000000000000000eB[mm\@V^200000000000000000000000000000000000\#
0000000000KSDS5000000000000000FfLnHQPM<>93Ro\@9SU]OE;o>6X>H9HSXNbGFL?A][bM900000nC:G30000000000HVAG4\#
000000000000000[LVU;WY=3l00000dj;A>00000mR90\00000D`^>F000000000000000j;5Tb0000000000Mj8Ad00000POAN7\#
49N?0cEQTeL\Z4H000007^K[U<jMa0OYHfE00000X^;mK0000000000N6L3V3ObNJ00000SDIQ:>h1=o\XIT000000000008Y1F[\#
0000000000?hFA[00000000000000000000000000000000000h:>gT000000000000000^^;m@00000LgE[A000000000000000\#
0000000000000000000000000000000000098>L7OW\_o1eamYOYKme00000SVAK50000000000000000000000000i1J3c00000\#
00000IkA4Ai]37`I9?CV00000kNGn;0000000000g<Dc=0000000000RZ[Kl00000O>[fB000000000000000000000000000000\#
0000000000[f?P2S1KA]cAP[7QYR\10000000000UlNcfO7[Lf:aTJ@00000000000000000000000000000000000HbOd7C`UCZ\#
00000K4a>Q6i5VC000000000000000000000000000000000000000000000Rk^^n00000000000000000000000000000000000\#
000005_F8d000000000000000\iHX5L_Yh\<Hb24<eTG;00000000000000000000@o5Q76]6[e_6Qja000000000000000^nLK>\#
00000000000000000000000000000000000[lRS]R82Y8000006Z\X5?8>II\Y9;4000000000000000Jk[MAnf=c@0000000000\#
0000000000000000000000000DF[g100000000000000000000W89SkfaET`0000000000ZSNjF00000000009P`PUKCE0RZ0JMA\#
8nCTEWk\;6JR\4UNhafY8O78F2gB[ehgX]jOCN@LdO]R6000000000000000\_Pg=00000o`:`:QNFnFECD68000000000000000\#
lh@j_00000\TS[Y000000cTBn000000000000000Ek9jHkGCV4R]PJ3LibQ:00000ci3?;000000S^o2fSbFo32^FU0000000000\#
;;KSNRGbBn00000aiEYd0000000000<NSIR00000^XNMMcWAF:000000000089K?;00000kC];b0000000000000000000000000\#
00000C5VfX00000H[\R7_A9Qjg:Oii00000T2E3kjZEHY00000LW3[n00000OmalD00000000000000000000000008>8?f8:KH@\#
jRQEBWIabcU^bL10000000000000000000000000=;Zj^00000000000000000000Z:ZcX000000000000000nDJm50000000000\#
00000X8OAK000008U>13iWS;bmE`4h00000000005H]Um00000c:5\;0000000000QT?@\9n8n@QT?]gQT@75=`Umo<iaR;@kbMG\#
0000000000DY>Hg?E]^m0FK[^0faPh0000000000FA[7]3aa4<kD94W@D0S2TWAn>U1OFRYiOeI44RRLXVD4Wk[LhdA8RlYKWUR5\#
K[UYE2B@8L`nE9>>7`>g0h`G^000000000000000000000000000000WWJ5A`oM7A00000ii750MF86D0000000000Fo2``00000\#
00000H95GR00000VTZE8000000000000000000000000000000000000000000000l;PbO0000000000N5IFbQ_\QS00000>V;oc\#
<<9KM00000ck;7n45KZI00000000000000000000;V3d;HX8=i000000000000000000000000000000000000000000000TSUK[\#
000000000000000H@:@d000000000000000000000000000000000000000000000K9XDH000000;E;R0000000000=RV<[00000\#
00000oeMm]`GRTmEA\IF000000000000000`cOY900000000000000000000000000000000000S1U8_00000000000000000000\#
4T<GZ0000000000Yd<_m00000000000000000000V>Z\V0000000000000000000000000000000000000000Ud6nYDe7[I00000\#
Ca>l_eaMM>00000XA:eAH<?4[00000Nj3a;0000000000`45YGN8EhgQOW0PD>YG40000000000EYXQf000000000000000M9=e@\#
00000bE\BUcO3R`000000000000000Q4^2Nbd`Hk000008l0km0000000000000000000000000WYT[e5m^m0000008BVPA00000\#
0000000000TJ4mEIk6VAceOV7LP292N9G=gL:KUdc=^9CZbL:o0000000000lfK=200000XKS0kXlWeW00000J2U][00000ZXUG1\#
000000000000000000000000000000000000000000000000000000000000];RN80000000000N=[c>000000000000000\M7HR\#
00000>QBg4O=10MKP7TLcO]AE000000000000000@5Gk200000SHII@000008X5DW^I\c`0000000000bh0DQ000000000000000\#
00000000000000000000@<J8:00000000004d1>e7432g000000000000000biR^Z00000000000000000000000000000000000\#
=?AjG0000000000gETCD000000000000000000000000000000da\A\00000dXG@d00000G1MC60000000000TebN100000>M::Y\#
0000000000000000000088Y3k?@GC\L8\0B00000000000000000000000000000000000000000000000000000000000000000\#
_CB4Ig_B?W0000000000ci[E5NeU>YSJ;PL00000000000000000000000000000000000JHXm10000000000000000000000000\#
00000ODY7C\WOLV00000000002KUNX0000000000MX6d;@i2Ice;BRo`]CSVQ=_dh00000000000000000000000000000000000\#
;_C:^0000000000000000000000000000000n?D^000000000000000;3YMnB[^B100000000000000000000_ETMQX<;\Z?RVG_\#
00000GlF_=000000000000000YQJS`000000000000000Ph?8FFP1]h00000000007=M21CVY]c6iFhe00000000000000000000\#
00000BR[gg00000000000000000000000009iIoE[bZiKC69\F000008j1Wh3[7KR0000000000000000000000000@M:M100000\#
00000000000000000000^]1[U3N>02[8?0mB<J69cT\]c00000URDa=Q^N4E?GR44EHQh:PMZ5NUJbAE00000000000000000000\#
00000k<8;g00000BYX3[0000000000Cl1Cj000000000000000000000000000000bl^DH=`RF1000000000000000h_W^M00000\#
000003A\6k000000000000000j1VSF00000000000000000000UmCB7WeN?e?Y8mFJ@bB_:lHKT\8?AJQlMV9lj^f?^MP?b?`NlN\#
00000SR1<[R42Le@m:6K00000iH`a<000000000000000000000000000000000000000000000000000000000000f1^bM00000\#
@n9d^000000000000000NB;6V6OR7goJ5V5000000000000000000000000000000a;4X7000000000044DeU`TJd@HMZ76X_[L<\#
VD3iKHi6SF@;Ykj_G[gX00000000002mVld[F7a]j;5mg00000000000000000000?M]kd@65<I00000O9GU?000000000000000\#
0000000000000000000000000k:F9\00000`3HbXU^`3o00000c[UNo00000cR4W`00000000000000000000000001]HGOOa6T>\#
X]?;M^=a7G0000028?6LDf3Q?Mf?\n0000000000000000000000000000000000000000SOKfe0000000000m?IPGne^UN00000\#
0000000000000000000000000000009^0GSaJKd]0000000000000000000000000000000000000000;8`jI0000000000NEKeX\#
0000000000000000000000000Td[`i000000000000000000000000000000000000000000000000000000000000fF4aE00000\#
00000;3XZ\?k]W500000e:BYV^JT>d000000000000000X=8SM00000?QG6B00000?9TGW00000T2K=K00000eGM3E00000RP`gc\#
000000000000000000000000000000g79`c^8DQEAeA>j97NVC97NWC000000000000000P0^4P000000000000000Yk5C4cOY_k\#
00000[?07ASgSP174?JR0000000000`c?\:e_JmH0000000000:=WC^kGbUJ_fW7GTRC@H00000bB=fhGDFoP000000000000000\#
0000000000000000000000000000000000000000000000000000000Jh<:OFQZ[i\<B5_0000000000CQ0`\00000_R]S<C8OAa\#
00000000000000000000000002?]=a00000000000000000000000000000000000=l<8a<WR=2kL[`Ga>QY60000000000Cd?fS\#
gL_2S00000000000000000000a1D;b00000000000000000000000000000000000Fj<V00000000000;gF5[f;O9Tj<V3LgfGdR\#
fPV63k]4K=BnaNL0000000000000000000000000E_<P;]Na>HhH1bVCW2EA00000000000000000000O5R6Jbi62;0000000000\#
J5SBm000000000000000YKKO<0000000000hoG;PjA\GQ00000S8?k\00000egTdni[\JP000000000000000000000000000000\#
00000bQ8GU00000Kf]EX[7UBgQJ9YG00000imNRf0000000000000003@ODY000000000000000RbTO=00000000000000000000\#
000000000000000000001bW=V00000eNDldOo^kKMB\7n00000>ES^jEKIB;9YZF7[Z_27000000000000000`0[B=00000mU0gk\#
000000000000000kP^N@GDCHh0000000000f90ec?fQj80000044`GP0000000000`XB5700000KKY]=OP9iZ0XE8IGTMEa1nTM?\#
00000LSLK6>b3L_00000?6TKf8_:S<000000000000000lQb6J00000@CBMCVfX5\K2UITRfNGC00000;V^_a000000000000000\#
QbMdg=_96cPW:JA00000nT2FV00000000000000000000H:^V@D@KS3000000000036CC;36CIY00000000006Y<8W0000000000\#
00000000000000000000000000000000000<lAf[Q663300000mW9d441S:>000000000000000h8:3U00000o<NOVKkTdX00000\#
000000000000000]]M1M3;`F2mT=P`I<5\d4d;N17KAFj0000000000000000000000000000000000000000`i6hU00000eR;o5\#
U9W:AYS88F@k3eDd?<d^OR?VVOR?d6FB26jfUC7=eCLEU00000HA:<@Li?FLBETek6<W3D`U:Y@0000000000SGFU5PdRYN00000\#
h\O=60000000000TO5W[8dI4P00000oGMNn=Y@;b[m5AY5^5a[U3^LSFmFQBQ5b[0000000000000000000001MO2gR3P^100000\#
ZhSAN]eYgo00000000000000000000ZU=;000000000000000000000000000000000000000000000000000l;WE70000000000\#
000005jF;e000009=Ue:BnGlI000000000000000000006?IQH0000000000000000000000000XYRc[@O<\`C=@]n=oSVJ00000\#
E`D6BkA;E5iZ@Pd>NKI?jca9G0000000000000000000000000U^R5Pc<G8l0000000000VJG8J00000000005OURh00000SBL1V\#
0000000000`0Kc[000000000000000000000000000000]3FcAT1KoN00000nQS=U0000000000:a>_X00000000000000000000\#
0000000000000000000000000_d[[hjI7Y<0000000000fIQ>B0000000000MKN=h000000000000000000009YE@B00000QW`PB\#
00000bW9cb[ZIU`^0GVm000000000000000000000000000000PXacQ=i:TZ000008lNgVCI=XJ0000000000000000000000000\#
00000000000000000000000000000000000M_?O900000000000000000000]9@5<00000bma[k0000000000oS:UB0000000000\#
@Q\`glb]]d000000000000000000000000000000UNH`_^RH=X00000000000000000000dV@4d000000000000000G_baN@oKYR\#
O6E16LaVaN000004PWOi000005gS[AFk]@@fJTn800000000000000000000oVUkh7c7mg000000000000000000000000000000\#
0000000000000000000000000M[_3[mL_lf000000000000000KBOZF0000000000K4B[R00000^\<a300000ZU^GR0000000000\#
0000000000l=L`H00000000000000000000kF1TY000000000000000FhUm@000000000000000`XRlf5aK0100000Od>Z:E0Ske\#
aUTSl0000000000000000000000000HKP6kCM`1i000000000000000]_SbE000000000000000SBENC000000000000000Q1a^D\#
00000000000000000000000000000000000000009^6k]^WRihd?0OgZn@AN00000?3O8M000000000000000000000000000000\#
000000000000000Z_K8i00000FAH7j0000000000om==UajPL000000000000000000000000000000000000000000000000000\#
00000@lAY:000000000000000000000000000000NEFM10000000000000004TF7P0000000000000000000000000kMA2400000\#
00000Ak2U6QZ\W>N61QTDmG2Z0Q66[0000000000000000000000000l:ZUca[:0m5;8:<8\IZjYQWIk68YiMBbZ4a;5\`:00000\#
MPUE[f=Zf600000G7>=a\gCe@[ZN@a00000000000000000000I`SOY@WJUV0000000000<Q9Ek42>GO00000000000000000000\#
;e:C^000000000000000000000000000000000000000000000000000000000000YNJ\M00000d\Qcc0000000000nQ_O_00000\#
2>O4[000000000000000Cc8EmPICMM000000000000000dX`4:<`=EE000008nY]V00000DNU3@=B9eAgj8;F000000000000000\#
0000000000Uh79V00000TL2`100000000000000000000ecR?NCd;fF0000000000000000000000000h191gg^X4]4i7OHGPYEb\#
]]Jb1bK1_diMY2<00000?RZcn000000000000000000000000000000]=Kg]000000000000000PeVk20000000000jm3<LK_F5A\#
7P4Ha0aN<30000000000000000000000000H<9;?00000000000000000000000000000000000000000000000000BUFHM00000\#
00000G?782Gf=2LZ@=\`dJ?[V0000000000XC>C@00000hKGk\0000000000BV`2A000000000000000000000b0GCB58Jm00000\#
i?<9Pa=HAN00000JiRe100000gh^lL00000k?\hh9J]kAcl`NeW[TbO>1Wc]H<`SY0000000000000000000000000ZbKUR00000\#
00000000000000000000000000000000000X^EM02KAHBc\S97o5^0h0000000000000000000000000IMYlWgA^Mgo`__C00000\#
00000Vj^a8000000000000000k@MSBQlH@T00000@nFU@^YHEV00000000000000000000DMbPZ0000000000GnR=X0000000000\#
00000000000000000000000000000000000nRD@^00000SU\_W00000]gLCc1SSd;o8E<L0000000000cIFm3000000000000000\#
00000n<Aja00000000000000000000\72K@00000Y2DMA:8<oX?`=1300000000000000000000000000000000000Ii[4[00000\#
00000000000000000000mbVP1000004@Ri<T7?A=T7?ik000009K5ba0000000000E[O`X00000000000000000000GMBo\00000\#
bGH^G0000000000000000000000000000000000000000a7SVWIRUC600000Y:7=800000@:8e[00000000006VQLW0000000000\#
R`@WmK9Gl[000000000000000000000000000000_XPVM2@Vhm0000000000000000000000000d[43g000000000000000;3NgA\#
0000000000Q<b;Q00000_?G`\0000000000ga7^@T?P3E0000000000hO?dP;RW[6c@`<Ea;NTZ00000[oR>m000000000000000\#
00000000000000000000ZfSMZ0000000000000008SSJK0000000000000000000000000000000000000000000000000000000\#
000000000050@i80000000000Rd5LT000000000000000\H0obA`9j142GPc9IK5IQPMDm00000000000000000000]oXjl00000\#
XZ3[F00000000000000000000000000000000000000000000000000=jA:^0000000000FXDmU<2K6?00000g^EL:0000000000\#
0000000000000000000000000M=:=g00000g:VW@0000000000;c?V=;c?c]00000000009Ia@6000000000031Y<60000000000\#
00000000008J7>K50C>N00000@o@k<00000000000000000000000000000000000MSBmk00000000005[QRL000000000000000\#
00000I=\S200000YZ>5\0000000000<4`KM0000000000OdW^1000000000000000fCK]`000000000000000F:T_n0000000000\#
000000000000000ol3`400000000000000000000XB4MjbdIg900000000000000000000>X;m60000000000000000000000000\#
0000000000jAZBZFQ64500000000000000000000B@;[H0000000000VWUPA0000000000R:1K\0000000000T=OSMTC4C300000\#
nEF2ZbCa8]0000000000000000000000000000000000000000000000000000000Zm1RPA^E?]00000B2]@[000000000000000\#
0000000000V6ZU1IcF3;0000000000T1@S[0000000000aI8>jf0HGk0000000000YNSg;00000146A7Q^5^k146AY0000000000\#
<f[RfhdQc80000000000000000000000000000000000056IMn9<O>e000007f`XeXUbQ\Zh4KD0000000000nTCQb:1BDB00000\#
JFaW^000000000000000c^Ki200000000000000000000000000000000000]YD[20000088TWNLhWlflK6PU000000000000000\#
k`EmXg4US300000000000000000000000000000000000[\\[`YDJknM`G:dNBQmaLIZ_nB7CeU000000000000000W:4DAdkToK\#
WIXWO[:0Zg000000000000000IR\e[000002i>Cm000004oE9_0000000000000000000000000AIARMSA:eU000000000000000\#
0000000000000000000000000glEHL00000000000000000000000000000000000>A4Yk0000000000Qo9\48@DDY6@O<7PX^jU\#
lP6CS00000c>5]H000000000000000XP_Hl000000000000000000000000000000000000000000000000000000000000bj:AO\#
C1UBY00000000000000000000000000000000000000000000000000LKHnbWSTQo000000000000000_B[<0@L<I=_3SCQ00000\#
0000000000Si7h[@7NaRdIYPU_BS6c000000000000000FKF@@bX\[K000000000000000000000000000000^7MXGU`PM=:3_<o\#
00000000000000000000000000000000000jgaKZ000000000000000aVWJl00000000000000000000000000000000000^@[W?\#
kk>aTfc`j[>T\\A5g8bOGOD4G0000000000o[:8=00000JNIW:gBWfX00000000000000000000V=JC@00000jT=3c27DOWLe]`T\#
[l98T000000000000000ieJCN000000000000000M67j9000000J6X\000000000000000000000000000000H\QMl0000000000\#
:SXIZMLZMA4Z_CO000000000000000000000000000000`9B];KbK6R000004dWQ`00000000000000000000000000000000000\#
00000DN_W3000000]AI<b^Ta@amYZcKSR=d0000000000000000000000000;`B9K000000000000000:YVlT000000000000000\#
00000QJYdT000000000000000E;[BL0000000000000000000000000lVb@D0000000000NNI89[;R<QMf7XS]L92igg\Ki00000\#
Gh3RS000000000000000000000000000000000000000000000f5PIGK>WgO0000000000108m4Wh50_T17aLhOLo_F?LkR62^:M\#
gWb;A00000000005n=obgBCRg000000000000000:I7B\0000000000000000000000000X]D8DSbQdS000000000000000V@4OU\#
00000I_=@>;2@Vj00000000000000000000F4A\f0000000000000000000000000000000000000000m59jY7FIiA0000000000\#
000000000000000000000000000000000000000000000Qi;V_00000nhOn:0000000000000000000000000000000000000000\#
>P[`4XHB\600000Ec`fg00000Uk^BSbXAbH000000000000000000000aAd]n3[PS0`<HO00000Z>3e60000000000oTD0200000\#
00000:iaFK;AO7J9FARZ000000000000000MF2DG6HGhHAG6S70000000000V5]TX000000000000000000000000000000IZH4g\#
T4FYhYGR<:bHMXaJM]i>000000000000000000000000000000D^<EP_FCnXKmRK^00000ne6SV0000000000Ri;3Jad6ED@T=K:\#
iZEgCblFXn25OiW00000000001:_QNIaL@J00000]oImO33V:40000000000m\_in0000000000]?GX`000004I2]d0000000000\#
00000T3LM900000o?7gK000000000000000HU1B\00000=j:N0Vj_1Y00000000000000000000KELd\PXEc1V6VhL0000000000\#
97CF^00000i2G77000000000000000000000000000000000000000000000000000000000000iia;^000000000000000\hA__\#
00000b89^D0000000000jh@5nZgB81000001;J7M000008MFi<0000000000h@[iL0000000000000007RN_NWk3ND=VP=8f]Q``\#
\e=4[AO9SU>c=XC;aNM^hNQ:M0000000000X<[MO000000000000000jgGQ2=kZC6RnbKUPj@VQ00000W90W600000MUOkk00000\#
00000000005JBnZ=mM@e00000OUN4Sh5I`4000007U2o^0000000000o=;e6f\YCk00000bg^YP0000000000N\ITlVYJE:00000\#
00000Pk]oa0000000000lmG3:Co9FG\c_TBBE_iS00000000000000000000000000000000000Z[WPD000009J885R>9Plg3@WZ\#
000003d7n_Ce5T100000Sl1e;0000000000000000000000000000000000000000000002@`>^_nLoN0000000000?Q9OL00000\#
000000000000000U9KT6000000000000000NVNdQL05gF00000\VYIoA;:;B0000000000000000000000000000000000000000\#
000000000000000000000000000000TGW0AIDQEVWLZR9fKaE\gjaf60000000000M22N600000K]CAJYjY@l00000:V@Ee9ZYGP\#
00000Te4JC0000000000];K<VU<9ei8;b@X0000000000SJJ<100000]BShLgUKY^BVDWE0;_5V0000000000000000000000000\#
00000<M5:5000000000000000000000000000000000000000000000[WVK@YGPW94LLIZch`j20000000000AK5Je00000IQ]Yg\#
00000000000000000000KYNLb2?J]P00000;;=]F00000000000000000000Xl?`KaDEJ800000?BM=7Ua=6T0000000000njQN^\#
000000000000000000000000000000?UUZ300000000007k1YWfNM2?0000000000T@<8=0000000000000000000000000][1EW\#
000000000000000oi]JW00000h;2]WE^>XSbi;i`000000000000000[d5bmF1FPAL0OBDQo[5F00000[UX9H00000I>NhZ[JLh3\#
0000000000000000000000000KCIoi00000000000000000000ZBGoF`HD1P000001RBI2000000000000000nY<kQ0000000000\#
0000000000892a6000000000000000\CQ<30000000000000000000000000Z\<NG000000000000000JcOb^7f3Dm6_]_b00000\#
000000000000000gIO^7A59o6jBS4I0000000000cE2n200000TS@oRakENV00000000000000000000^[2@k000000000000000\#
00000Q4PU2@E@D\0000000000000000000000000Y`6l9g^GMV000000000000000=60:800000:`>dh00000b8:G@00000Ci?MU\#
00000000000000000000O5?nQ00000I73Welj8WP00000000000000000000000003]7ccU5B_5hET]d0000000000\^:@JOF<D>\#
<Z;AILQIeS^HUkChdWji5G0WM00000000000000000000000000000000000hYFh5Zm_^k000000000000000dB>>YOdZJJ00000\#
00000H`7`ERG81J00000ejTJ100000RAR\T00000eiRZX6D83<D\\?leCOoNL^\Rf00000lBCmK00000<f;G]00000\1;kfFjaoG\#
h4al\0000000000ih5FaBN;M0000000000000000M9\d30000000000>9JTIZgK>Z_]YXU:E2dH>YXJ<]44I4bMT6XoV^iF00000\#
000000000000000b:4O_^c4^o0000000000000000000000000000000000000000<^VJhilP5:dQ9[K@?5^Z000000000000000\#
00000000000000000000oE9mBXm^Hb3AIehFf`OiA\ahRI_@OM=Q\<3d_CkW00000000000000000000b:Y=`000000000000000\#
^V3SG000000000000000iB1oAZ]]5_00000000000000000000N:9n^PO19nXm96QlMSNLfd>91ZUG00L<IH;000000000000000\#
000000000000000LDALa00000WSF>6>dYOCYEPdh4^\WR000006JXD]00000eP1X[000000000000000ANCF5I2[^60000000000\#
000000000000000VM9a70000000000000008F8g200000000000000000000000000000000000000000000000000UW]VI00000\#
5LOPFZBHnG18Rcg00000000000000000000000000000000000000000000000000000000000000000WDGaP0000000000RY54[\#
BG6Hg000000000000000\0BjP0000000000B=NGX00000000000000077]0>OjLWG000000000000000CFPHm00000VZ@m4h75`j\#
00000000000000000000QCb^]000000000000000JDWTHG56Gm;I29JZj9kMD<Ea<?RIL1000000000000000000000000000000\#
00000TnO:3TVGab0000000000i9>S9WV6oK0000000000000000000000000>;NOF000000000000000gEI7l000000000000000\#
00000000000000000000ROOmL0000000000[o;NkWSARAWE_nP8PDJ8000000000000000000000000000000aj=EaK9U`?00000\#
00000000000000000000H1EYLOna0M0000000000HZ]I900000FT1DAV?\9`YBT6A000000000000000000000000000000;lUGU\#
00000000000000000000H\=lf00000eR[4J0000000000QN@bd00000H54J30000000000000000000000000000000000000000\#
00000000000000000000GQ=MY00000000000000000000000000000000000W_H6d00000MR7m2000000000000000mP4cjhlL=R\#
0000000000000000000000000e59HS000008nKDb000000000000000OZDG69NSWPMOXC7Qb5iE[\AUi00000;^:d?0000000000\#
00000000000000000000^O?330000000000000000000000000000000000000000^j8A2000000000000000000000000000000\#
M;WbV\O;DD0000000000000000000000000d18T9000000000000000000000000000000jM\e?0000000000000000000000000\#
LN9aE000000000000000000000000000000j>?;k00000SkEZ;^m6okI33m48Y7>anSPJ;`?RfX>?Lm>@<]C2000000000000000\#
000009=[GnR?5_]00000000000000000000ISIJB0000000000_QJO]0000000000Q:FGN\A8@[00000EhMei00000_=KZRBL5\T\#
BS<48eUO<N000000000000000S@]gg42@:Soe7o2000000000000000iA:KfDa`AD00000000000000000000000000000000000\#
0000000000UVEgV00000000000000000000000000000000000lA<1J0000000000oCJVO00000<@GQ?O[8LO\J7d1CZ0Fd00000\#
NWA?A00000000000000000000iS<[C00000000000000000000le?TW00000000000000000000fFaMR0000000000oaSKd00000\#
TP16jR@0j;N\WG^FL[ZM0000000000000000000000000000000000000000jY\do000007m<ARIKVPcVF_ImTE\=Y0000000000\#
00000;d\`V0000000000000000000000000DbJk>FfZ0H00000a4_oH0000000000000000000000000?8]e5000000000000000\#
00000000000000000000000000000000000000000000000000nP87V0000000000dG6E1000000[KGj000000000000000OO<3M\#
>a<A_0000000000709JCefGV3000000000000000\?\5`000000000000000i]5Y]0000000000:?;]300000Z3UYU0000000000\#
9@8@fGmU\30000000000d_;;f000000000000000000000000000000TW;6@00000000000000000000gj4<i[OJ_O0000000000\#
P97EZmHOKA000000000000000H76g7000000000000000DQ63M0000000000cj1V_0000000000VG>Ke00000<bL@Z^V^3GfG_X\\#
000000000000000O<Phf5?NRXS5OgV00000F1GgKEK45S00000<OOh=CU\?=lKGf1VYNdD8VE2Xbk01c00000000000000069?0X\#
Cd:=I0000000000000001ULA`C]XR@U3aTn0000000000hTZLXnfI<m0000000000000001kN5_000000000000000eO<AnjJ3:0\#
c@Rm[^d9RI4ZPVc00000000004gUhng5TO_9?PKU000000000000000000000000000000;`b_Q00000m8;WJLj8TLMLJf700000\#
W88h0a7FCeF[LN:QSW]G000000000000000O385k0000000000^Z<T700000B?[ZY00000000008QTI_0000000000<D_[ImEXdi\#
00000000000000000000000000000000000X1L<DH?K>30000000000000000000000000g5@8m:Wb\;00000000000000000000\#
00000000005TBVkb\7D1E[LXHMPabJo^8e0>VU848^]VfZ9:8d000000000000000SM?_@lHPR80000000000>7bNg00000Dj_LA\#
cmW;`000006X^Q:V?8gN00000000000000000000000000000000000o_1ZM0000000000000000000000000000000000000000\#
YL\\MLOH?\00000g9PaUT@a<2:bUc:00000HE[UV0000000000RQW9A00000bK<na00000000000000000000000000000000000\#
00000]4`W20000000000YiR5dFL]0h80RK3eY3@3SRD8UUNIXPKnN6i8GPNJn`Tkl000000000000000000000000000000\7>7G\#
8AYcF00000Kl3Somd:WfHWO@>g5USe81VA13:ElK29Sa5g><>c8o?3E00000000000000000000FQVeGEDZCE13UHS0000000000\#
000007d?H]k;7C@@0Y0I00000lN@:b00000:f1XA0000000000^oJEZ0000000000G2WT;0000000000000000000000000UW4Gm\#
D7Fk200000000000000000000000000000000000<n7K<9YJe50000000000F1P0]00000000001\@`mO@C[lSo[1e0000000000\#
00000;dNk0m@;=O00000:8H?:000000000000000000000000000000[f2S=AJL0n00000000000000000000n>[IX0000000000\#
00000000000000000000000000000000000W?::c0000000000MR;`i;3O@k00000iAZaJ0000000000000000000094E;C00000\#
Q:9V800000>J2PLP6KA900000000009a7dM>CRJ3Z4J_79856g00000CnIjR000002M0Hf000000000000000000000000000000\#
000006OU;7CaJ>9LgFR;MM<KA000000000000000000008481Y18a;50000000000aNMM^0000000000000004Y\HSn4:]m00000\#
XNQA400000oAVKf00000d<`g2000000000000000000000000000000^h?<9000000000000000e2TK700000000000000000000\#
0000000000]V^[QiQ?<e3C6IbU]UlD0000000000000006m8J;UJ?Pf17KV800000PE;>[=S5i\0000000000000000000000000\#
0000000000d_7>100000000000000000000_7^i4U5ajgniQeOOVGSU]T1hn50TGH4T<GB00000o5`Zd00000000000000000000\#
LHUeH00000li0b1lCSPH000000000000000RML1J[F\5L9QJ5d000000000000000000000000000000CDJ_aBT>Aa\YQ1ZSLW]\\#
7n2<L000002D9Kj00000000000000000000000000000000000XO8N6000000000000000000000000000000000000000000000\#
2_8e@KHChd000000000000000000000000000000DU9bd000000000000000bKRID00000000000000000000000000000000000\#
AH4Y=000000000000000000003TL30000001eI@TkiS2T@P4fE[oXEe000000000000000X^Y6J00000000000000000000E<0Pf\#
aXICH000000000000000RX]4>00000000000000000000iDbCi000000000065\L9000000k4BX0000000000WUP;M0000000000\#
00000000003KYB^00000UL7lOjoDX41f\jHJi`IR^C3g;0000000000mGHe81gHa10000000000\:?C0=LMLo0000000000@LA`n\#
LYXfHgn7FJ0000000000000000000000000]JBL7000000000000000Yh0X:0000000000000000000000000000005_WMe00000\#
0000000000H_I^[000000000000000BiYKM00000BOLfO000000000000000<d0e=>I]QU00000maJ1Ud8KU2_c`aN`aUYc00000\#
]>;Sll?=k[1:D;Q=d76JHJ^EfDR[b22?X0T00000000000000000000=XIQU000000000000000000000000000000U]Ff900000\#
00000Id;Vg000003H@SC00000`T>4YU<?Hm]0AXK000000000000000000003k4<Q0000000000000000000000000PHGOH?<ImG\#
000009BA[1000000000000000YLAMV00000ee]lo00000RF6b[nnC;m00000`R?S^000000VYP0`M05BT0=493]PD0000005U\IY\#
fJ^<W00000000000000000000EWJoO2VHNUn0:RkX_GEPn7Nl60000000000[2<2fnERKP000000000000000Xn=ZV?WA]=GARHD\#
h@5O=00000000000000000000000000000000000bWakP00000??4[;D1M?iXm9CT7:74H<K_0=0000000000000000000000000\#
000000000000000000005na\=[=BWW0000000000000000000000000IiaVO0000000000000007F5[D00000V7QcU0000000000\#
@F2Q:`i\@;R`Im:000000000000000PG^7H^E3d[GIGTbok^Kl000000000000000o9=m<000000000000000000000000000000\#
S3Lb200000000003k0LIE@W@h00000h=[3S000000000000000B91eh0000000000?l5Zm00000000000000000000mY>k700000\#
00000000000000000000000000000000000MORCNTJO9cGSOR300000h\\B900000ed25XR;4g]J]?ZG_8]>=ZhXbX_eYY300000\#
G_IUO00000000000f\:KRJ\K6:BWi>ilIgNWF]>O0000000000OLSUBo2b7\000006P5?1000000000000000000000000000000\#
0000000000I20]_^VShZ000000000000000WIPS>0000000000nTBi<@5?QJ000000000000000?>]GX3a51k1K;IR5NZ@G00000\#
lNB;C0000000000:nVo]00000J>GTE0000000000000000000000000nM]j4KD_9g0000000000000005YL7800000c;W9W00000\#
N;0[lm1DCC0000000000C?]_N00000lRVmoN5Sdd00000000000000000000000000000000000DWCaAoeHD<ID2J=Fn=^TaQPAo\#
c9=P2Y5Yi=00\Xo2B`mU<D8Nj[00\=UGOTJ\DL534?aHF000000000000000000003DM9V00000_l:I3B`P]X000001iC3`5=Y2f\#
0000000000`m3aQmk3o5YHB3d;PFGZYA]Pm0000000000000000000000000000000000000000000001hTMa0000000000KD2`U\#
1f>0^A1To;MJW<[d2KP@aE^\A4IY:f0000000000K<6nM00000000001838R000000000000000CYQ[g0000000000S<KK600000\#
000000000000000RYUT10000000000X`88e50]\:PS8U12AGc;0000000000000000000000000\>2LH9[DiYn=GK_00000>a9WK\#
000000000000000000000000000000QjOmBd_`CI:c?6_nnYI^JJUBO0000000000m@Z6=000000000000000000000000000000\#
000000000000000HH0Z?000000000000000000008K@8\00000000000000000000000000000000000000000000000000?2FYQ\#
00000000000000000000D8@Ah:7;:Q_TG__Y_VoJ00000000000000000000000000000000000>:5cFW0=c_O;GF`0000000000\#
0000000000lgEm?llN>_00000O^:UV00000WMJ?O00000f9BBWgeX4639MmNYXOmm8?ATl<]4;Nm3TMI8;7DH;NPeEIaX]C_84Q8\#
S^?hI>L8^K00000000000000000000XmRX900000Ka3;8000000000000000lXP:H000000000000000gmYWo00000000006ZJ@R\#
00000i[R1200000000000000000000ggUecZM77500000000000000000000J`:0]000000000049aGNd<2Ul000007Y4dc00000\#
00000U@15j0X:7062Ijo000000000000000g`@[J000000000000000000000000000000Qn:[1]3;h`hP9EUY;GQNAOSmRVCLD0\#
0000000000000000000000000G:>DS3;J3<`B1?500000<PBSTMQ>GdCPEgk6>GVOXjXU`Sd<W<JODKVVZGmEE417jT3994BV70J\#
TE?^G_`UB__SPEU><Xd3jDZmQkA^T[0000000000000000000000000@;0CY000008@8>U000000000000000000000000000000\#
GIJ[60000002ToU;6\h0OM3;KQ`Nm@HlNU7XYWC0000008_>nE00000mQUPY000005KPC200000000000000000000kM@a\00000\#
00000000000000000000>bDHNA84\72SNFZCiK7If\VgI0000000000000003?<`H:X=d>@MC_60000000000000000000000000\#
0000000000b97nNFcG>ZfoBilk2^GEFeb<\00000kEU7@00000XL4M4T\5VklWVLJUMI`j8N2AoSdT_100000000000000000000\#
00000Xn0[[0000000000N5KeL00000o=Do200000000000000000000g5XZC0000000000MK4H7o6BH?;XCN714a2C0000000000\#
00000000000000000000000005UEcY@II]_=^SoFK5?hc000000000000000];TPj00000000000000000000l72YE0000000000\#
00000`iZIbG:DM3onJ0TA9:iSCi;ln1fBEn0000000000DB1W94i`6kdN9<QE;K?c00000000000000000000000000000000000\#
000000000000000TPWJK000000000000000000000000000000000000000000000000007E:e_JXEmK00000@73=Cl^9;K00000\#
00000HV\?N00000?GEOK00000]G4<9E>>0l3I<Z\9oHeIC[UHe;86=U9A1=300000@L7@;00000;=9D6U1:YZUeGS50000000000\#
0000000000l\Vm^ZU>X:g7O0BjHPcZY^T0FC1WnZUmXMe00000H]6mC000000000000000000000000000000:U34P0000000000\#
000000000000000000000GA081XFTU000001?`?<00000000000000000000000000000000000C5KV`0000000000Bk1^hG;5fF\#
0000000000000000000000000`YH334`\mH_R^<<000000000000000Cb7[SkPVPQRXNYC_3_3700000000000000000000R1@7Y\#
b>R0ffmWBD000005I`KkVg@2M00000000000000000000000000000000000000000000000000000000000000000VUBlB00000\#
nJMDWSE\iU4f3fn000000000000000000000000000000000000000000000000000000000000`U:02`dLX6nE1k7FV5@D00000\#
00000kOGCkH1Pi]Io`X5Bf0WD000000000000000W]:`S00000g0>TLeFUGI00000mQ68?000009T;MR0000000000Z`4T:00000\#
Ok01D<gBSLHX8KQBgQ4Q:OWP`00000000000000000000ZU^2fWTKHkg@WWRH67;407>aAckRJE5P\Aja:Nfb00000_RLCVT7ZGj\#
00000000000000000000OfJLV0000000000fA6hi000000000000000>28oKY`Hl^>SMDM000000000000000000000000000000\#
00000>K2kS0000000000000000000000000QRWTn5^?\K0000000000\SNic00000SXK3]0000000000000000000000000497NC\#
000000000000000E;FeHB2LcK0000000000?TW^>0000000000000000000000000000000000000000QWObM000000000000000\#
0000000000;bXb7>A5Z=00000Wa^8_h=Wa4Wo>2`ji^;T000000000000000000000000000000000000000000000[X:AooHT3V\#
00000B1;mW0000000000If2=k00000L=bJ300000000007CNgk000001:@oe0000000000000000000000000YmLEAYbN65?YUAL\#
000000000000000000009?EINZ`I5200000DG_?HgnTic0000000000HU4\EU2HmX0N41Q000000000000000m[3KX0000000000\#
9lAZM0000000000000000000000000bG>\k0000000000L3=am0000000000CI0Ci00000000000000000000;9SVf00000?Z:Vo\#
000000000000000000000000000000@c7=2>dGZ`1SO;a0000000000CC03P`UO_300000000000000000000000000000000000\#
000000000000000000000000000000e13:\000000000000000Yl_4g000000000000000mHSQ800000bV53B00000^VC2Y00000\#
00000>;CFn00000000000000000000000008hS=C00000000000000000000`8]54000000000000000000000000000000kPWW`\#
WmMon00000NYWH10000000000dg4S]00000F8Zi^00000g;ABa0000000000S10UEQ<XF<c3;Jn0000000000He=T?fJQAh00000\#
0000000000OZan500000@[A6B0W^P2em2AP0000000000X:bb=Ul8G2000002@55o:0MRa9_2NTMeBLKOIO`mN6W>c00000AH2F^\#
000000000000000gA4KPn<Y_C1`]UE0000000000>E57Y1f5[8N0DGBB>KG=000000000000000000000000000000:TJ7d[oS:0\#
00000c9Vje00000QhaRO0000000000E>8OElQAnVWj\]000000000000000000000000009QQhA00000oM4IQNI5BXhm3_e2U7i<\#
c_Fdh00000000002j6HS5^CH<10S:T9fX[VYi^oj00000000000000000000000000000000000000000000000000BI0@400000\#
0000000000^mUZJ000000000000000XNLk\00000000001`b4^HeI;<0000000000T8`hoJo2f;J9YoU00000^[AO40000000000\#
B:YjZ0000000000000000000000000000000000000000>^O;80000000000000000000000000d=WA20000000000hcD0n00000\#
00000`Q<fU000000`06=0000000000000000000000000000000000000000_U@U?2fUdmG7ZS_J]CRO00000UJ27F;RKcFJJO@T\#
00000=KU27000000000000000000000000000000000000000000000NL=fG`mHZQ00000oEN^_0000000000000001cU9K00000\#
h8BZU000000000019@iF000000000000000Ul8Yo00000i;2S2Bf9TnbGA=FQc3^QE^Pee:9aG500000000000000028_`W00000\#
000000000000000000000000000000aG:8Vi;=8FUC8PjB8Y;O00000000000GH:j00000ENMDENSAGY0000000000ID0C<7m66J\#
\O`7[o3QfY[cRNY2hK9j000000000000000ViIk=00000U=6UgeAW:b0000000000SYI>l00000000000000000000`c9VU00000\#
I]ER700000000000000000000Ui7G@000000000000000a_1@T0000000000JUaKH00000000000000000000WjBd_kkLX[Dkb\3\#
AcXRQ4j?Sm00000nJNn90000000000G7PGI00000000003gU9h000000000000000Gd9NC00000\Y^?bHWU;n00000I;Ug=B9^Cn\#
M2`5XM4Uo;00000]eW_400000`WTdC00000Oo\7900000D:DUEcGKbBgeX]V0000000000k=IXY5F9Zdj<]Q=Q`a>[^V_RJ]0Xam\#
Y>bLN00000000000000000000000000000000000eMChD00000000006T;^o0000000000000000000000000000000000000000\#
4?\L^XT^I20T`5gdI\9D000000000000000<W[i3Cg58bU<HbB0000000000`c366000000000000000bQ4hT00000MYK7j00000\#
000000000000000^2D3G0000000000000000000000000]n@9K00000IV\k;YLB>MCS7`o`FY@_00000f2Y3800000c8<K3\TZ:>\#
0000000000c@U4IZYKhX:jZ:R9C9QC0000000000KLAEM?FCNHoMV7i^LT3>Vo@L26e^j=000000000000000000000000000000\#
00000KbSYh71bC5000000000000000c]aob0000000000=kbD40000000000000008U7bcfJJX<?FY=98J\7c000000000000000\#
000000000000000T\6=cSjX\G00000000000000000000CGCP]oUFT>00000:O`Qb0kO8j000000000000000000000000000000\#
00000<U99N000000000000000000000000000000k^ZPC000000000081E:imTGR8000000000000000ii4CQHgYac0000000000\#
0000000000T_bDZAmb\OC<RWf00000000000000000000000000000000000000009c^k]00000000000000000000kfHgK00000\#
`\HR9ZO:KT0R5AF00000cF0`2000005WM3S00000j>8h\0000000000kF984d<OA9000000000000000Rk:4D00000NW=A600000\#
0000000000000009O_1E000000000000000V`2_4nUb6m6BLR>00000000000000000000T;5B97M>lhlhRFaZm?`[00000AFQ=h\#
00000000000000000000Ul<580000000000000009m;fd0000000000DHKo4000000000000000JOKc5ZVLW30000000000Ml:2Q\#
00000000000000000000TKX`L000000000012NAF2\_\K5`a`4i?@4JL:F@gJnE2j4^PYJ=I_ak000000000000000JOQSSoJ<oD\#
00000bl3jnSmS3jYPS[eQ:FZUN0`=T000000000055Nb00000000000000000000000000000000000000000000000000000000\#
6O36Y0000000000000000000000000000000000000000bHEdVg^7@[000000000000000c29m2>[=8R00000m77\84\1hJa493:\#
VbCoG=DMH@00000Vm=HNTLMJ\000000000000000><aYn0000000000UD;=\000000000000000DNY@00000000000@LNP`BO]b:\#
PK:XO00000000000000000000?b1dOH<X`BK4_8O00000KXV[h000004M=;TNCBN[cNR05T:\fN0000000000b28cB_BXS_00000\#
00000Wk0f800000;DRQQ00000MVT<RMk`]0IRaPQ0000000000000000000000000000005=U2V0000000000000000000000000\#
C95c:00000>cJ:<QmBXIEE`Ba6oP:;000000000000000000000000000000]]PLNNiE010000010D9P00000aO5e>0000000000\#
00000_G8ioNaMG^>GP^[0000000000000000000000000000000000000000000000000000000dWU;Z00000000000000000000\#
00000000000000000000iTNJ\0000000000<g?W0000000000000000000000000000000000000000000000\^2Vl=2@`]oob[h\#
000000000000000000000000041L_H0000000000000004A2Dh0000000000TR9RkCOGT6T8KZ70000000000f1ARi^0^3S00000\#
0000000000`>7WB000000000023J]@00000000001^E\f0000000000dmCR80000000000aj16H0000000000VN\SKfIbZ_J6@MK\#
0000000000AdB47DZAlR00000dhCDNIgH`J0000000000CYClJ00000000000000000000000000000000000H9N[c0000000000\#
00000Hn2cIBC84\000000000000000000000000000000000000000000000000000000000000000000000000000000002I@Nn\#
0000000000Lc@9g0000000000000000000000000FmVnSi0I?R000000`NQ<00000\MMKI0000000000HeIbi000000000000000\#
SWT?H0000000000b15\1Ok5<e\k5lNKLGKXo>]6M00000G<5nVNlWmJ000000000000000000000000000000000000000000000\#
@j;8X0000000000Xh;8g1UB0N00000000000000000000i[HO>j`=YL00000000000000000000i5?>?B6CQ5nUNPF00000LRMEG\#
DZ8_lB0PN?00000bg5m?00000000000000000000000005J@EGR7UCm]99I8U6We7000000000000000000009fYAQ00000NTTF_\#
0000000000FWH6F000007[P`>000000000000000000000000000000000000000000000000000000000000=Y::Kmk\lF00000\#
XN02B:c<S3000000000000000e@Xk:000000000000000000000000000000000000000000000^?<:A96Y`V6]Na949D2c00000\#
00000000000000000000O:WO400000\Z=;C<ZWKBDcbZ30000000000lGJbK@`bam0000000000PX;KX;8F4ETD]a\2o`Pn00000\#
JdN:7000000000000000<::h800000o_LHbDdS9]00000000000000000000000000000000000I]0fc:@HjJ<8VnBZG3dJ5?ZOX\#
00000B740l_<[I800000AT0VZ@7:dX00000000000000000000]?2GA000000000000000000000000000000000000000000000\#
;XZ9a000000000000000PD8EAhICM>7m=Uc0000000000O66BE0000000000000004^][i00000\J]kMG83W=00000hH>E9jU8i5\#
beXbe0000000000Bo8jA000000000000000]GGon00000000000000000000<<I0m00000O3Id<0000000000000000000000000\#
0000000000Ob3AV0000000000]:FC@00000HINbX000000000000000000004QIgd00000000000000000000000000000000000\#
000000000000000000000000000000MTLG:00000000000000000000000000000000000000000000000000000000000000000\#
CXaBQcXEVX<SQO;0000000000000000000000000m4[Q<[a@>j00000X0SiVEJFO1dKMVdKj2KVKUKofKGQ3C000000000000000\#
U8JM`00000_a`GA00000000006k>D_000000000000000VbIAV000000000000000000000000000000C<JN=00000j0\>m0<aac\#
74Y?5VIXFX000000000000000\1X0600000mM2SH`FY:S00000dW0lAoUbYh0000000000000000000000000000000000000000\#
00000<PZTekT16300000000000000000000>=EN37_Od\0000000000e90jimgE5K@<^3`eg80:00000000000000000000coE:O\#
0000000000o:b<300000Ad:mL000000000000000T@A9L000000000000000i5C62AJRO300000000000000000000jHR?fOF2bN\#
iZ5Z2a4?ZdU\If<00000000000000000000:S<S]000000000000000000000000000000000000000000000K40kIVc@FZT\[RJ\#
000006?K>C00000000000000000000BZ_I]JYK\1mCHBE\Q_TMZb`Y@09RLG000000000000000Mb<2_00000000000000000000\#
000000000000000Wb6:n00000TZ4eN000000000000000UXZl400000`c_ed0000000000GH1MXB<?fE`kFeTn;JP1heJk100000\#
b1R;g00000000000000000000d8=6EU?SMD00000000000000000000000000000000000000000000000000Kg:g0Rd<SE00000\#
00000000002TQ880000000000F;4oT9FEVo00000000000000000000000000000000000000000000000000000000000000000\#
00000000000000000000bK8QjkD?IMB?@A@@MA0hKSA8`mFBg`6?Cji7nUA5[>9n7Va;4BEEZWdoV\<CW3=?DLB^jI0000000000\#
<kVKH<;>Fl000000000000000?YRNf00000000005>Wo100000kP0Ug000000000000000jEGMe0000000000fNVSZ0000000000\#
0000000000000000000000000000000000000000:64>400000000000000000000l2a4300000DR:lN000000000000000Si^6R\#
:HPUD8>3AB?1GiO7N;>D<7YLi000000000000000`jQJO0000000000EJCNZ:A3`^0000000000Z4]6_00000000000000000000\#
YI:]R00000000003J9YcdfAKZNN8G=4cF<O`XF^Z2fTeQ0000000000000004C;Q:00000000001jR^n00000@E@8>00000mmMko\#
0000000000000000000000000mi5BH7]3dhJL<10]kBE4DbV8400000F@PUZiN]G100000000001<FC500000000000000000000\#
bH3DOU9W:o94Ph:00000000000000000000P\VB60000000000000000000000000000006]]QK00000R<^HS1HKH]0000000000\#
000000000000000km2g0000000000000000DM0CJ00000;8[l800000000001d_:18VHc6PQUHD0000000000j>LB^0000000000\#
00000O;QQJ00000000000000000000b2CLnRBCiT0000000000000000000000000b2B;b00000hV9l55nbEd00000a1L=@MB<_I\#
feMQNf?5gac^3_6i\BgCmJOOb6;PS[MmTZlLe@fd:^W_G]b]76000007j0FN000000000000000000000000000000:]:;S00000\#
h;aZd000000000000000Q[K4@0000000000ASI?63`[bT0000000000000000000000000J:Rk]0000000000000008E<Xl9117J\#
0000000000P9bJY00000000000000000000000000000051=eW00000o1BmAJ^\ME00000000000000000000000000000000000\#
JN3\V0000000000=6PPJ00000a@aSb1<Gf@0000000000LV`V?000000000000000000000000041SeM00000000000000000000\#
KU_`c0000000000Xh]<dL>EWk:MA`Z000002E1?P00000S\=no00000000006hJA1Q=Sf93SYl@O3_E@KH\CJ000000000000000\#
dR87;<<\0i000000000000000NhG\a0000000000000000000000000V6J:VFSL153Hah5jA^\700000000000000000000UCV`U\#
0000000000489V_N7^O_>j:5h6VDfk000003TXAACXLRT000000000000000o80E`]_<@9000000000000000G8Y8P0000000000\#
mBS_N00000000000000000000GgH^e0000000000V:_US000000000000000000000000000000000006RGbhgmWQU0000000000\#
dlG;]000000000000000THR;6000000000000000T_4dU000000000000000000000000000000MK8b<00000000000000000000\#
000000000000000000000000000000000000000000000000000000081WO<9;[nEWa0QVd0`OQ000000000000000000006?^jf\#
Ze_nZMSb>\00000000000000000000klDIjhBP=P0000000000Mn67aR=PRK00000QbG]DKiT5J0000000000BIJDh32??d00000\#
0000000000000000000000000Ue70;4J8jToa_Kl00000X4N2Z00000D3_\n<ILFK00000000004^8R1WbbFI000000000000000\#
017H^_ZXK[0000000000gT_3b000000000000000000000000000000000001iHPo00000000000000000000000000000000000\#
00000000000000000000000000000000000000000000000000E\[P6KN@N`GhbNX000000000000000DCE?mh3G>L3[I<]1M>Zj\#
00000ANYV74S8fUCL0JgdE263Y99DD=n`M]0000000000000000000000000]0Ggn0000000000000002SCj4000000000000000\#
0000000000WVF5h00000000004AW39000000000067QH^UNU4]00000000000000000000\?TLQ0000000000000000000000000\#
00000000000000000000000000000000000Hd4`eb0Pj5Z?V^E[UaQg0000000000X7TOiAGDPj0000000000000000000000000\#
kgL?d000000000000000000006_b3j00000UG?H>00000000000000000000[_=dT0000000000000000000000000MN;TN00000\#
00000S__SFl>a;K0000000000000000000000000000000000000000>ZHdF00000:k2h700000000000000000000jd[C<00000\#
c@C=60000000000M>52h0000000000o[0Dhi]AOQWH4=_ndJckP6_h]000004jURAf<=]Te\`0kTd5o=00000000000000000000\#
[R?GQKf?F;Kf@6?SZAme0000000000000000000000000000000000000000fNAg`000000000000000125`7000004^^c<00000\#
00000d]8kA000001[5b=00000000008^;1j00000LGH08000001?ZX;000001[99^1[9:I000000000000000000000000000000\#
0000000000dOIcR0000000000000000000000000e?>kK00000000000000000000\`_[l00000dnM\L00000KlXFe0000000000\#
0000000000n]WikF8Z`:CFG4i8J\[UAJ]34hh9Xe00000000000000000000RD7RK00000<DD_YfbN>20000000000F^U;b00000\#
00000000000000000000000000000000000eKBJ;00000c:A2JCIGiE0000000000K[=Rif29_Ii[;_@000000000000000;c[U;\#
00000[QYgI<L^NM00000T\D:M000000000000000000000000054QcF8V8=`ZaCkc00000@50Q8MVHg`00000WASN20000000000\#
000000000000000O<a<[0n@;DK\In8kIW68Ej6k<Q;WZPE=4f1J4^B`[F:A600000A=^7YnRZNW0000000000000000000000000\#
00000[Y0@g;l@9<6jM4F000000000000000leF^800000j9Yb30000000000HE_mh00000KWBBl00000mYY1T000000000000000\#
0000000000e\_fIm<>]g1gT:n0000000000h>120000000000000000ob;J=82YBI00000YOPb450`I3bm5ZIH_ZJ\0000000000\#
mYFFb00000<5\hX000000000000000000000000000000000000000000000000000000000000000000000000000j^`DE00000\#
0000000000_gBhS000000000000000hI1=W00000000000000059a<G00000e4\n>000000000000000a119CMV[EFMl\3E00000\#
00000l>@l700000000000000000000000000000000000mnN=WIHZ^O?V9`700000000006>3F]0000000000000000000000000\#
9Y:4T>g:mV00000<d7@ld1Nhi;Y[aGg4:5^00000000008j:<h6AD@j:BMBl000000000000000VNSQalM[7CjG:>U00000\:<PL\#
0000000000:>4=?000000000000000000000000000000mIOG]00000:^E\IfUCL;000000000000000kK<=:m1MMH0000000000\#
H^:3K1V_eT00000000000000000000000000000000000j^?8VTYG[1:GPB@0000000000BGIdk0000000000`8Ol_0000000000\#
00000000000000000000000000000000000000000000000000000000000000000000000000000000ikF`LST8K@0000000000\#
kh14P1D`;40000000000;@C7a07K^kAY[WPLH^960000000000_G>7U000000000000000\A0A\000000000000000TMQJd_g^^P\#
00000;4@m?PEPOl0000000000K=8c0000000000000000`NRo700000e2;Ae9K08H00000d8LO0000000000000000d=3^k00000\#
000000000000000000002`Wmf@2_A0oA][T0B5X`00000000000000000000EG\=h0000000000FOR@AeTT?]o>[Ao2^AmN00000\#
W91Y_00000000002Q07JjkK2<F9LYC4k9lSilGL^0000000000DlD6To0SSomb^D<OaG?b;3_Xo0000000000P:AkcgmIJ`;S;8;\#
LVQCV00000ON6Ak\9[M\00000000000000000000CF17@lCb>G00000n?CYjBVOQZ0000000000000000000000000n]Pg[00000\#
00000EfLgf000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\#
000000000000000000000000000000079Hb0000000000000000000000000I[0hlj\OYP0000000000000000000000000g7>bH\#
N^31R@M1_<HaD]kg3J0=EX]PG[fa\`0000000000000000000000000ZP7hF000000000000000N@_Cagd`1S000000000000000\#
00000EM>EF00000000000000000000@KMn40000000000^_Cl=@L[4:8j\7K00000000007_DkS7_Dkk]n>B92PC^:0000000000\#
00000UkN0W0000000000;U?PK0000000000lM<9f00000SWZ`P0000000000Y:`Le000000000000000867ShfDD6`dB7Va>2D>R\#
00000g^<ZA0000000000000000000000000HL3VD`aU]B000000000000000000000000000000L;:K<3T>>5Gi3M;Nh7Z]00000\#
0000000000^aE8[000000000000000B3L3n00000000000000000000\d5DnZiJjI0000000000H<:QlfR[?C000000000000000\#
aIFQQ0000000000000000000000000e4;<V00000OLFa@00000Uo;bX00000000000000000000LfM1\0000000000iE^?=LK\F0\#
0000000000EWViVOL5[i><BcR0000000000<B1ML0000000000000000000000000e5Ydb00000000000000000000BlJfo00000\#
SIB]Ooe5dg?ZF9e000000000000000ib:GR00000000000000000000kaC@<i`FE2000000000000000000000000000000IjH3h\#
00000`;9Mk00000000000000000000000000000000000<c00@000000000000000W1Cg`aV0?F0000000000NBX@N0000000000\#
hQHn>000000000000000000007ga8ldh3fI_^\SBjY8]O000000000000000000000000000000Ub?XR00000Uk2KOR:K@Jc<a3B\#
0000000000000000000000000;1DJe000000000000000cKLfn000000000000000000000000000000LGFgNhZRW10000000000\#
00000=<ScN000000000000000000000oa^\000000000000000RGKId000000000000000K@VlF000000000000000cI\kc00000\#
000000000000000000000d>Tm<660N5IAno4HIF5PAVkJCcERa0000000000Yh9c2000000000000000G3a5S000000000000000\#
0000000000R0J=i0000000000000000000000000RRKBS00000`@3:DOQ03<h563_`NP@fm@9IJg>bJg00000000005dbK600000\#
00000000000000000000c7:lA0000000000j_<80>kP1T00000000000000000000000000000000000000000000000000T==]c\#
gWNXc0?4fQZ6XnO000000000000000000000000000000l>_P0ZTXNm000000000000000J?78U0000000000on_aL0000000000\#
00000eUK_I000008>2^f8Z77R0000000000000000000000000000003hU^1:5C2A000000000000000000000000000000Ob4?[\#
dVMoHJ7UdL0000000000DKB>=000000000000000000000000000000000000000000000UdM_@0000000000000000000000000\#
aD=VX\\UT[0000000000dEPMI000000000000000000000000000000000000000000000000000000000000]^Ng`0000000000\#
HH7jMQQ4NJIe\8e5j]RN0000000000000000000000000000000000000000Jd^>g00000000000000000000000005lSF>00000\#
00000Q0<ci0000000000000004P]AZ00000000000000000000[f1Mh\E^[m00000:ObVC00000^bWm=00000000000000000000\#
00000H8LPW00000UnOo400000Z_8M3c2OYm0000000000JhZfd]I;nH000000000000000000000000000000000000000000000\#
00000edK1N0000000000000005f5CS\mQo2So<4B00000000000000000000m[]F`00000000000000000000000000000000000\#
000000000000000000000000000000bZ;cY00000000000000000000\WR2^>JZOo00000000000000000000000000000000000\#
000000000000000000000000000000X>;j7EEMfM00000C:0=j00000I\B9[G`7P0=h`BS0000000000fOOVRJmRF=00000@kOaZ\#
;g:3@00000]a1I>00000000000000063=<S0000000000Yd>I800000Y91aHi`F4;`T]7K00000A>LS<00000000000000000000\#
P_VDd0000040UmQ00000_EUVX00000eDCCQeDCIo3R\FGgI>K@ng4BfPlaL>00000_0a4R8cK;_I9:i6hFCiF000000:FU]a;NMn\#
TRRnK00000000000000000000000000000000000di2:ZbJT\M0000000000UMMT]D^=g[000000000000000ii__700000;d_03\#
BINkJ0000000000SNH]_P[L@6e>VLk0000000000000000000000000d=9:3d=9:^0000000000LW6;T000000000000000HD<7b\#
JiBgn7nDi:nfFHkh2RPK0000000000lL;]W9hG1A0000070>6SAVHJ7j:YT600000Ln6B7000000000000000000000000000000\#
000000000000000jbFRI000000000000000F]P3n00000YYNdb000000000000000I=<D0T0K]3YF3IT00000[H1GR>AFTj?GKJl\#
3N3h74m==e^cS75T45V_^?09?^B<<L[Q1`4M>Dk=kS0RX0000000000MFYnm00000BEVi<W`;gUTD[HA00000000000000000000\#
00000000000000000000Bj^;n5^YEk0000000000000000000000000000000000000000000000000000000000005F?1Y00000\#
000000000000000fP418ii<XH00000iM3YH00000\QMRR0000000000\E2:@Uc@5_==On\00000VHGPVWbQB\000000000000000\#
00000h?LP?K1ZBiPQ<eaNfWJ]000000000000000000002FC=Y000008n0;Y>X39:00000;Z\nS000002ZIZF0000000000keD]>\#
0000000000EmG3JlNI5BHoX@9AnXZ55JLj700000[KTmSl@XCP00000d;9e[0000000000onCE^000000000000000bf\ll=jVcK\#
W>WEGDIGRe]O19]000000000000000L]TVm0000000000I@\mVE0_7\000000000000000To2gaBPZ[N0000000000a7V]_00000\#
F71]S00000Z@6V4h<Beh46Q4k00000000000000000000000000000000000000000000000000EY@E0i>`<V1PXUg0000000000\#
0000000000000000000000000M9AHi00000000000000000000fQaD^00000[0JOHdbRJX00000G@[mMmCbX4000000000000000\#
00000000000000000000`bEKj@WGN\SS_?0000000000000000000000000000000000000000000000j_`?PeCV0M0000000000\#
0000000000000000000000000lO1^X2^?LoSHIWK000000000000000000000000000000000000000000000000000000000000\#
00000_<\Cb00000Vf5gW6UMUV63SS>jo^7k0000000000000000000000000PF<O60YO5=0000000000<:Z_c000000000000000\#
000000000000000[P^L=5B9h_B3RR[NG;1B00000aZGV^000000000000000VPXgD00000000000000000000000000000000000\#
00000K\1R^8X?L0=G7\[000000000000000000000000000000GGNfi000000000000000000000000000000000000000000000\#
0000000000000000000000000c;NeY_;2aY000000000000000000000000000000ef9W`86Fn3_SGA><MRlM00000kfYnU00000\#
000000000000000We]g300000000000000000000YHA3jF:LC8NLZcd]3\F90000000000cnTNMfM`K?;BWG4jCMJi0000000000\#
000000000000000eU`U8:d1D8Co5XKQH9_]EjaU?;nbZH00000S52TUQ=;d:B7W?600000n_L>j911UGQZ8>E9V^9gA=a?FIH2C]\#
57KJV00000000000000000000U`@^m<l78l00000NJ=KX]PBmQI8?:26RBWFh03Bk\_Imm>eAo]PG0UN_UN^?00000F>>F@00000\#
00000YhLgT00000000000000000000000000000000000KO=je0000000000K0AVZf>KNOMeQLoeF6;600000000000000000000\#
000000000000000Y;FSd7=H;SKDK[8kXO62e4Vik000000000000000K8^\kg^A>]OX[cP;]aTY0000000000000000000000000\#
02bbLJ[Ch\0000008[[\000005ib>44Q4IH00000FRQbhISY4^cg7:b0000000000gXI>J000000000000000000000000000000\#
fQ?i@00000<AS5c000000000000000000000000000000000000000000000cO]?;000009?U?kG0Lb]00000000004;1Qe00000\#
00000W^V>O00000000000000000000000000000000000000000000000000J>DlC00000000000000000000000000000000000\#
00000000000000000000iJF2c00000000000000000000OC^nW00000000007k@Ii000000000000000EHD=2_7De3CBBABnjYYX\#
<o8;Wil>1ZnjY\30000000000A8HTL^]K`P0000000000DKIg100000000000000000000000000000004WKg0000000000VWW[A\#
00000UA=?b00000kVK4a0aPI900000D6XB0ch`YQknaS;00000000000000000000DfSU6`f=XS000000000000000000000`AAo\#
00000000000000000000O>]P<9g`XI000000000000000_\5G^0000000000S21P:_k4<E00000@VI:N00000S8O^e0000000000\#
00000000009_aIj000000000000000000004ZXIJ2ZaH400000TnQ_=00000000000000000000hQY=S000000000000000W7>ZV\#
00000hd2^ZcN1HH00000e@LUi6KP_6000001g1m1V48EIZ0YZ20000000000lPMKa[[ENj0000000000000000000000000P<@6b\#
000000000000000PGT_@ke``E000000000000000000000TBPa7KVc\00000000000000000000ASRVW0000000000000001V53l\#
00000000000000000000;9=MC00000X]JXigW8HS00000NeIi]ZX1Gk000000000000000PmaZ<00000_gI2f000000000000000\#
00000[`^QL00000000000000000000000000000000000000000000000000000000000000000aDYo@000000O[270000000000\#
0000020M62=B[:]00000:DN2LgQ[\Wkg_P@0000000000iLXS100000@7U<;00000000000000000000g>Ll1000000000000000\#
00000:bJH30000000000000006MI:E00000]U@ml0000000000000000000000000000000000000000:4EEj000000000000000\#
00000NnFe300000OdRY2Y5>R;;jC]D`<[GW00000hlESk0000000000;N9AR00000gHPGZKW2T8k<67:U_8V6TM]E>00000_k1Jm\#
0000000000Ro@a?oBa6700000\0Kj?0000000000O6;Om00000@Q>650000000000000000000000000AG<N^oaU2CNhGcN00000\#
0000000000000000000000000GDO[YB=RQ9eXYUk
"""#
