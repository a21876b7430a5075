// Generated from Fixtures/Data/sensitive-terms.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// What no post may say of a person without a legal basis, listed by hand for postlint; licence as postlint itself.
  /// Columns: term, inflections (endings `-en`, whole forms), group, role, flags, note. `*term` is the head of a compound;
  /// `a|b` is either word of a phrase, `_` no word. Groups and roles: SensitiveTerm.swift.
  ///   groups  h health  e origin  p politics  r religion  u union  s sexuality  g genetics, biometrics
  ///           d death  c offences (article 10)  x private sphere
  ///   flags   weak: at most a warning; sv: only in Swedish text
  ///   roles   p what somebody is  n what somebody has  b the same, and others work with it  v what somebody does or meets with
  ///           w the same, with somebody before it  o whom it is done to  m whom somebody belongs to
  ///           s where somebody stays  l an offence, said of somebody with a legal word  i idiom: means nothing
  package static var sensitiveTerms: SortedTable { SortedTable(sensitiveTermsText) }
}

private let sensitiveTermsText: StaticString = #"""
*allergi	hn
*allergier	hn
*allergin	hn
*allergisk	hp
*allergiska	hp
*allergiske	hp
*amputerad	hp
*artros	hn
*astma	hn
*autism	hn
*bedrägeri	cl
*bedrägeriet	cl
*brott	cl
*brottet	cl
*cancer	hn
*cancern	hn
*demens	hn
*demensboende	hs
*demensboendet	hs
*demensen	hn
*depression	hn
*depressionen	hn
*depressioner	hn
*diabetes	hn
*diagnos	hn
*diagnosen	hn
*diagnoser	hn
*diagnostiserad	hp
*epilepsi	hn
*flimmer	hn
*flykting	ep
*flyktingen	ep
*fobi	hn
*fraktur	hn
*frakturen	hn
*förlamad	hp
*förlamada	hp
*förlamade	hp
*graviditet	hn
*graviditeten	hn
*hjärnskada	hn
*hjärnskadan	hn
*infarkt	hn
*infarkten	hn
*infarkter	hn
*infektion	hn
*infektionen	hn
*inflammation	hn
*inflammationen	hn
*intolerans	hn
*intoleransen	hn
*kriminell	cp
*kriminelle	cp
*langare	cp
*langaren	cp
*missbruk	hn
*missbrukare	hp
*missbrukaren	hp
*missbruket	hn
*mutation	gn
*mutationen	gn
*mördare	cp
*mördaren	cp
*operation	hn
*operationen	hn
*opererad	hp
*opererada	hp
*opererade	hp
*plågare	cp
*plågaren	cp
*protes	hn
*protesen	hn
*psykos	hn
*psykosen	hn
*rånare	cp
*rånaren	cp
*sjuk	hp
*sjuka	hp
*sjukdom	hn
*sjukdomen	hn
*sjuke	hp
*sjukskriven	hp
*sjukskrivna	hp
*sjukskrivne	hp
*sjukskrivning	hn
*sjukskrivningen	hn
*smittad	hp
*smittade	hp
*smärta	hn
*smärtan	hn
*stöld	cl
*stölden	cl
*syndrom	hn
*syndromet	hn
*tjuv	cp
*tjuven	cp
*transplantation	hn
*transplantationen	hn
*tumour	hn
*tumör	hn
*tumören	hn
*värk	hn
*värken	hn
*ätstörning	hn
*ätstörningar	hn
*ångest	hn
*ångesten	hn
a-kassa	xn
a-kassan	xn
aa-möte	hn
aa-möten	hn
abort	hn
aborten	hn
abortion	hn
abstinens	hn
abstinensen	hn
abstinent	hp
abused by	xp
accused of	cp
add	hn
addict	hp
addiction	hn
addiction clinic	hs
addiction unit	hs
addiction ward	hs
adhd	hn
adhdn	hn
admitted arson	cw
admitted assault	cw
admitted burglary	cw
admitted fraud	cw
admitted murder	cw
admitted robbery	cw
admitted stealing	cw
admitted theft	cw
admitted to stealing	cw
adoptera henne	xv
adoptera honom	xv
adopterad	xpw
adopterad från	ep
adopterade	xpw
adopterade henne	xv
adopterade honom	xv
adopterades	xvw
adopterar henne	xv
adopterar honom	xv
adopterats	xvw
adoptivbarn	ep
adoptivbarnet	ep
adrenalinpenna	hn
adrenalinpennan	hn
adventist	rp
adventisten	rp
adventister	rp
afasi	hn
afasin	hn
afghan	ep
afghan descent	en
afghan origin	en
afghan parents	en
afghan roots	en
afghanen	ep
afghaner	ep
afghansk bakgrund	en
afghansk familj	en
afghansk flykting	en
afghansk härkomst	en
afghansk släkt	en
afghanska rötter	en
afrikan	ep
afrikanen	ep
afrikansk bakgrund	en
afrikansk härkomst	en
afrikanska rötter	en
afrikanskt blod	en
afrikanskt påbrå	en
afrikanskt ursprung	en
afrosvensk	ep
afrosvenska	ep
afrosvenske	ep
agnostiker	rp
agnostikern	rp
ahmadier	rp
ahmadiern	rp
ahmadiyyamuslim	rp
ahmadiyyamuslimer	rp
ahmadiyyamuslimn	rp
aids	hn
akademikerförbundet ssr	um
akavia	um
aktivitetsersättning	hn
aktivitetsersättningen	hn
aktivitetsstöd	xb
aktivitetsstödet	xb
aktuell hos barnenheten	xp
aktuell hos familjerätten	xp
aktuell hos kronofogden	xp
aktuell hos soc	xp
aktuell hos socialen	xp
aktuell hos socialtjänsten	xp
aktuell på barnenheten	xp
aktuell på familjerätten	xp
aktuell på kronofogden	xp
aktuell på soc	xp
aktuell på socialen	xp
aktuell på socialtjänsten	xp
akut ekonomisk hjälp	xb
akutboende	xs
akutboendeen	xs
akutboendeet	xs
akuten	hs
alban	ep
albanen	ep
albaner	ep
albansk bakgrund	en
albansk familj	en
albansk flykting	en
albansk härkomst	en
albansk släkt	en
alcoholic	hp
alcoholism	hn
alevit	rp
aleviter	rp
alevitern	rp
alevitn	rp
alkoholberoende	hn hp
alkoholberoendet	hn
alkoholiserad	hp
alkoholiserade	hp
alkoholism	hn
alkoholismen	hn
alkoholist	hp
alkoholisten	hp
alkoholister	hp
alkoholmissbruk	hn
alkoholmissbruket	hn
alkoholproblem	hn
alkoholproblemen	hn
allergi	hn
allergic	hp
allergier	hn
allergiker	hp
allergikern	hp
allergin	hn
allergisk	hp
allergiska	hp
allergiske	hp
allergy	hn
allvarligt sjuk	hp
als	hn
als-sjuk	hp
alternativ för sverige	pm
alzheimer	hn
alzheimer's	hn
alzheimers	hn
alzheimers sjukdom	hn
amputerad	hp
amputerades	hv
amputerats	hv
anafylaktisk chock	hn
anafylaxi	hn
anafylaxin	hn
anarkist	pp
anarkisten	pp
andningssvårigheter	hn
anhållen	cp
anhållit	co
anhållits	cv
anhållna	cp
anhållne	cp
anhöll	co
anhölls	cv
anklagad	cp
anklagade	cp
anklagades	cv
anklagas	cv
anklagats	cv
anlade brand	cw
anlade branden	cw
anlade bränder	cw
anlade bränderna	cw
anlade en brand	cw
anlagd brand	cl
anlagsbärare	gp
anlagsbäraren	gp
anlagt brand	cw
anlagt branden	cw
anlagt bränder	cw
anlagt bränderna	cw
anlagt en brand	cw
anmäld hos ivo	xp
anmäld hos jo	xp
anmäld hos soc	xp
anmäld hos socialen	xp
anmäld hos socialtjänsten	xp
anmäld till ivo	xp
anmäld till jo	xp
anmäld till soc	xp
anmäld till socialen	xp
anmäld till socialtjänsten	xp
anmärkning i belastningsregistret	cn
anmärkningar i belastningsregistret	cn
anonyma alkoholister	hm
anorektiker	hp
anorektikern	hp
anorexi	hn
anorexia	hn
anorexin	hn
anpassad studiegång	xn
ansiktsigenkänning	gb
ansiktsigenkänningen	gb
anstalten	cs
antabus	hn
antastade	cw
antastat	cw
antidepressiv medicin	hn
antidepressiva	hn
antidepressivan	hn
antifa	pm
använde amfetamin	hv
använde droger	hv
använde heroin	hv
använde knark	hv
använde narkotika	hv
använder amfetamin	hv
använder droger	hv
använder heroin	hv
använder knark	hv
använder narkotika	hv
anxiety	hn
aortaaneurysm	hn
aortaaneurysmen	hn
aortabristning	hn
aortabristningen	hn
arab	ep
araben	ep
arabisk bakgrund	en
arabisk härkomst	en
arabiska rötter	en
arabiskt blod	en
arabiskt påbrå	en
arabiskt ursprung	en
arbetade svart	xv
arbetar svart	xv
arbetsbefriad	xp
arbetsbefriade	xp
arbetslös	xp
arbetslösa	xp
arbetslöse	xp
arbetsskada	hn
arbetsskadan	hn
armbrott	hn
armbrottet	hn
armenier	ep
armeniern	ep
armenisk bakgrund	en
armenisk familj	en
armenisk flykting	en
armenisk härkomst	en
armenisk släkt	en
armprotes	hn
armprotesen	hn
arrested	cp co
arson	cl
arsonist	cp
arthritis	hn
artros	hn
artrosen	hn
as a refugee	ev
asexuell	sp
asexuelle	sp
asiatisk bakgrund	en
asiatisk härkomst	en
asiatiskt blod	en
asiatiskt påbrå	en
asiatiskt ursprung	en
asperger	hn
asperger's	hn
aspergers	hn
aspergers syndrom	hn
assault	cl
assaulted	cw
assistans	hbw
assistansen	hbw
assistansersättning	hn
assistansersättningen	hn
assistanshund	hn
assistanshunden	hn
assyrier	ep
assyriern	ep
assyrisk bakgrund	en
assyrisk familj	en
assyrisk flykting	en
assyrisk härkomst	en
assyrisk släkt	en
assyriska rötter	en
asthma	hn
astma	hn
astman	hn
astmatiker	hp
astmatikern	hp
asyl	eb
asylen	eb
asylsökande	ep
asylsökanden	ep
asylum seeker	ep
ateist	rp
ateisten	rp
ateister	rp
atheist	rp
attempted suicide	hv
autism	hn
autismen	hn
autist	hp
autisten	hp
autister	hp
autistic	hp
autistisk	hp
autistiska	hp
autistiske	hp
av religiösa skäl	rv
avgiftning	hs
avgiftningen	hs
avgiftningsenheten	hs
avled	dv
avled hastigt	dv
avliden	dp
avlidit	dv
avlidit hastigt	dv
avlidna	dp
avlidne	dp
avskedad	xp
avskedade	xp
avskedades	xv
avskedas	xv
avskedats	xv
avslag på asyl	xn
avslag på asylansökan	xn
avslag på hans asylansökan	xn
avslag på hennes asylansökan	xn
avslag på sin asylansökan	xn
avslag på uppehållstillstånd	xn
avstängd	xp
avstängd från arbetet	xp
avstängd från biblioteket	xp
avstängd från bussen	xp
avstängd från fritids	xp
avstängd från jobbet	xp
avstängd från lektionerna	xp
avstängd från skolan	xp
avstängd från tjänsten	xp
avstängd från undervisningen	xp
avstängda	xp
avstängdes från skolan	xv
avtjänade	cv
avtjänar	cv
avtjänat	cv
avvek från anstalten	cv
avvek från häktet	cv
avvek från kåken	cv
avvek från lvm-hemmet	cv
avvikit från anstalten	cv
avvikit från häktet	cv
avvikit från kåken	cv
avvikit från lvm-hemmet	cv
avvisades	ev
avvisningsbeslut	en
avvisningsbeslutet	en
axeloperation	hn
axeloperationen	hn
axelskada	hn
axelskadan	hn
bahai	rp
bailiffs	xn
bankrupt	xp
bankruptcy	xn
bankrutt	xp
bankrån	cl
bankrånet	cl
bankskuld	xn
bankskulden	xn
bankskulder	xn
bankskulderna	xn
baptist	rp
baptisten	rp
baptister	rp
bar hijab	rv
bar huvudduk	rv
bar kippa	rv
bar kors	rv
bar sjal	rv
bar slöja	rv
bar turban	rv
barnamördare	cp
barnamördaren	cp
barngift	xp
barngifta	xp
barnhem	xs
barnhemen	xs
barnhemet	xs
barnhemmet	xs
barnhemmeten	xs
barnhemmetet	xs
barnintensiven	hs
barnlös	hp
barnlösa	hp
barnmisshandel	cl
barnmisshandeln	cl
barnpornografi	cl
barnpornografin	cl
barnporr	cl
barnporren	cl
barnpsyk	hs
barnpsykiatrin	hs
barskrapad	xp
barskrapada	xp
barskrapade	xp
beat up	cw
because of bullying	xv
bedragare	cp
bedragaren	cp
bedragit	cw
bedrog	cw
bedrägeri	cl
bedrägeriet	cl
been being bullied	xv
been dismissed	xv
been fired	xv
been sacked	xv
begick ett brott	cw
begick ett inbrott	cw
begick ett mord	cw
begick ett rån	cw
begick självmord	hv
begått ett brott	cw
begått ett inbrott	cw
begått ett mord	cw
begått ett rån	cw
begått inbrott hos	cw
begått inbrott i	cw
begått inbrott på	cw
begått självmord	hv
behandlingshem	hs
behandlingshemmet	hs
behind bars	cp
behind on her rent	xp
behind on his rent	xp
behind on rent rent	xp
behind on the rent	xp
behind with her rent	xp
behind with his rent	xp
behind with rent rent	xp
behind with the rent	xp
behöver hjälp med hygienen	hv
behöver hjälp med matning	hv
behöver hjälp med påklädning	hv
behöver hjälp med toalettbesök	hv
belastningsregistret	cs
benbrott	hn
benbrottet	hn
benprotes	hn
benprotesen	hn
benskörhet	hn
benskörheten	hn
ber fem gånger	rv
beroende av alkohol	hp
beroende av amfetamin	hp
beroende av assistans	hp
beroende av droger	hp
beroende av heroin	hp
beroende av medicin	hp
beroende av morfin	hp
beroende av narkotika	hp
beroende av opioider	hp
beroende av respirator	hp
beroende av rullstol	hp
beroende av spel	hp
beroende av sömntabletter	hp
beroende av tabletter	hp
beroendeenheten	hs
beroendekliniken	hs
beroendemottagningen	hs
beroendesjukdom	hn
beroendesjukdomen	hn
besöksförbud	cn
besöksförbudet	cn
betalningsanmärkning	xn
betalningsanmärkningar	xn
betalningsanmärkningen	xn
betalningsföreläggande	xn
betalningsförelägganden	xn
betalningsföreläggandet	xn
betalningssvårigheter	xn
bidragsbrott	cl
bidragsbrottet	cl
bidragsfusk	cl
bidragsfuskare	cp
bidragsfuskaren	cp
bidragsfusket	cl
bidragstagare	xp
bidragstagaren	xp
bilen utmätt	xn
bilskuld	xn
bilskulden	xn
bilskulder	xn
bilskulderna	xn
bipolar disorder	hn
bipolaritet	hn
bipolär	hp
bipolär sjukdom	hn
bipolära	hp
bipoläre	hp
bisexual	sp
bisexuell	sp
bisexuella	sp
bisexuelle	sp
blackmail	cl
blancolån	xnw
blancolånen	xnw
blev av med bostaden	xv
blev av med hemmet	xv
blev av med huset	xv
blev av med kontraktet	xv
blev av med körkortet	cv
blev av med lappen	cv
blev av med lägenheten	xv
blev avskedad	xv
blev dumpad	xv
blev frälst	rv
blev förföljd	xv
blev hemma sjuk	hv
blev hemma sjuka	hv
blev hotad	xv
blev in på psyket	hv
blev in på sjukhus	hv
blev knivhuggen	xv
blev lämnad	xv
blev misshandlad	xv
blev mobbad	xv
blev omplacerad	xv
blev retad	xv
blev rånad	xv
blev slagen	xv
blev sparkad	xv
blev stalkad	xv
blev trakasserad	xv
blev uppsagd	xv
blev utfryst	xv
blev utkastad	xv
blev utnyttjad	xv
blev utslängd	xv
blev varslad	xv
blev vräkt	xv
blev våldtagen	xv
blev överfallen	xv
blev övergiven	xv
bli av med bostaden	xv
bli av med hemmet	xv
bli av med huset	xv
bli av med kontraktet	xv
bli av med lägenheten	xv
bli förföljd	xv
bli hotad	xv
bli knivhuggen	xv
bli misshandlad	xv
bli mobbad	xv
bli retad	xv
bli rånad	xv
bli stalkad	xv
bli trakasserad	xv
bli utfryst	xv
bli utnyttjad	xv
bli våldtagen	xv
bli överfallen	xv
blind	hp
blinda	hp
blinde	hp
blindhet	hn
blindheten	hn
blindtarmsinflammation	hn
blindtarmsinflammationen	hn
blir dumpad	xv
blir förföljd	xv
blir hotad	xv
blir knivhuggen	xv
blir lämnad	xv
blir misshandlad	xv
blir mobbad	xv
blir retad	xv
blir rånad	xv
blir slagen	xv
blir stalkad	xv
blir trakasserad	xv
blir utfryst	xv
blir utkastad	xv
blir utnyttjad	xv
blir utslängd	xv
blir våldtagen	xv
blir överfallen	xv
blir övergiven	xv
blivit av med bostaden	xv
blivit av med hemmet	xv
blivit av med huset	xv
blivit av med kontraktet	xv
blivit av med körkortet	cv
blivit av med lappen	cv
blivit av med lägenheten	xv
blivit avskedad	xv
blivit dumpad	xv
blivit frälst	rv
blivit förföljd	xv
blivit hotad	xv
blivit knivhuggen	xv
blivit lämnad	xv
blivit misshandlad	xv
blivit mobbad	xv
blivit omplacerad	xv
blivit retad	xv
blivit rånad	xv
blivit sparkad	xv
blivit stalkad	xv
blivit trakasserad	xv
blivit uppsagd	xv
blivit utfryst	xv
blivit utkastad	xv
blivit utnyttjad	xv
blivit utslängd	xv
blivit varslad	xv
blivit vräkt	xv
blivit våldtagen	xv
blivit överfallen	xv
blivit övergiven	xv
blodförgiftning	hn
blodförgiftningen	hn
blodförtunnande	hn
blodgrupp	gb
blodgruppen	gb
blodpropp	hn
blodproppen	hn
blood clot	hn
blottade sig	cw
blottat sig	cw
blåste positivt	cv
blödarsjuk	gp
blödarsjuka	gn gp
blödarsjukan	gn
blödarsjuke	gp
blöja	hnw
blöjan	hnw
blöjor	hnw
bodde hos sin farmor	xvw
bodde hos sin faster	xvw
bodde hos sin mamma	xvw
bodde hos sin mormor	xvw
bodde hos sin moster	xvw
bodde hos sin pappa	xvw
bodde i bilen	xv
bodde i genomgångsbostad	xv
bodde i husvagn	xv
bodde i jourlägenhet	xv
bodde i trapphus	xv
bodde i trappuppgången	xv
bodde i träningslägenhet	xv
bodde i tält	xv
bodde på härbärge	xv
bodde på kvinnojour	xv
bodde på kvinnojouren	xv
bodde på natthärbärge	xv
bodde på nödboende	xv
bodde varannan vecka	xv
boendestöd	hb
boendestödet	hb
bombhot	cl
bombhotade	cw
bombhotat	cw
bombhotet	cl
bone marrow transplant	hn
bor hos familjehem	xv
bor hos jourfamilj	xv
bor hos jourhem	xv
bor hos sin farmor	xvw
bor hos sin faster	xvw
bor hos sin mamma	xvw
bor hos sin mormor	xvw
bor hos sin moster	xvw
bor hos sin pappa	xvw
bor i bilen	xv
bor i genomgångsbostad	xv
bor i husvagn	xv
bor i jourlägenhet	xv
bor i trapphus	xv
bor i trappuppgången	xv
bor i träningslägenhet	xv
bor i tält	xv
bor ihop med kvinna	sv
bor på härbärge	xv
bor på kvinnojour	xv
bor på kvinnojouren	xv
bor på natthärbärge	xv
bor på nödboende	xv
bor tillsammans med kvinna	sv
bor varannan vecka	xv
borderline	hn
born again	rp
born-again catholic	rp
born-again christian	rp
born-again hindu	rp
born-again jew	rp
born-again muslim	rp
borrelia	hn
borrelian	hn
bortgift	xp
bortgifta	xp
bortgiftes	xv
bortgång	dn
bortgången	dn
bosnier	ep
bosniern	ep
bosnisk bakgrund	en
bosnisk familj	en
bosnisk flykting	en
bosnisk härkomst	en
bosnisk släkt	en
bosniska rötter	en
bostad först	xb
bostadsbidrag	xb
bostadsbidraget	xb
bostadslös	xp
bostadslösa	xp
bostadslöse	xp
bostadssocial kontrakt	xn
bostadssocialt kontrakt	xn
bostadstillägg	xbw
bostadstillägget	xbw
bott i bilen	xv
bott i genomgångsbostad	xv
bott i husvagn	xv
bott i jourlägenhet	xv
bott i trapphus	xv
bott i träningslägenhet	xv
bott i tält	xv
bott på härbärge	xv
bott på kvinnojour	xv
bott på kvinnojouren	xv
bott på natthärbärge	xv
bott på nödboende	xv
brandmännens riksförbund	um
brca	gn
brca-genen	gn
brca-mutation	gn
brca-mutationen	gn
brca1	gn
brca1-genen	gn
brca2	gn
brca2-genen	gn
breast cancer	hn
bribery	cl
broke her arm	hv
broke her hip	hv
broke her leg	hv
broke his arm	hv
broke his hip	hv
broke his leg	hv
broke into	cw
broken ankle	hn
broken arm	hn
broken hip	hn
broken leg	hn
broken wrist	hn
brott	cl
brottet	cl
brottslig bakgrund	cn
brottsligt förflutet	cn
brottsling	cp
brottslingar	cp
brottslingen	cp
brottsmisstankarna mot	co
brottsmisstänkt	cp
brottsmisstänkta	cp
brottsmisstänkte	cp
brottsregister	cn
brottsutredningen mot	co
bruten arm	hn
bruten fot	hn
bruten fotled	hn
bruten handled	hn
bruten höft	hn
bruten lårbenshals	hn
bruten tå	hn
brutet ben	hn
brutet finger	hn
brutet nyckelben	hn
brutet revben	hn
brutit armbågen	hv
brutit armen	hv
brutit benet	hv
brutit ena armen	hv
brutit ena benet	hv
brutit fingret	hv
brutit foten	hv
brutit fotleden	hv
brutit handleden	hv
brutit höften	hv
brutit käken	hv
brutit lårbenet	hv
brutit lårbenshalsen	hv
brutit nacken	hv
brutit nyckelbenet	hv
brutit revbenen	hv
brutit ryggen	hv
brutit sig in	cw
brutit tån	hv
brännskadekliniken	hs
brännskador	hn
brännskadorna	hn
bråckoperation	hn
bråckoperationen	hn
bråkade med	xvw
bråkar med	xvw
bråkigt hemma	xp
bröstcancer	hn
bröstcancern	hn
bröstoperation	hn
bröstoperationen	hn
bröstprotes	hn
bröstprotesen	hn
bröt armbågen	hv
bröt armen	hv
bröt benet	hv
bröt ena armen	hv
bröt ena benet	hv
bröt fingret	hv
bröt foten	hv
bröt fotleden	hv
bröt handleden	hv
bröt höften	hv
bröt käken	hv
bröt lårbenet	hv
bröt lårbenshalsen	hv
bröt nacken	hv
bröt nyckelbenet	hv
bröt revbenen	hv
bröt ryggen	hv
bröt sig in	cw
bröt tån	hv
buddhist	rp
buddhisten	rp
buddhister	rp
bukspottkörtelcancer	hn
bukspottkörtelcanceren	hn
bulimi	hn
bulimin	hn
bullied	xp
bullied her children	xw
bullied her classmates	xw
bullied her kids	xw
bullied her pupils	xw
bullied his children	xw
bullied his classmates	xw
bullied his kids	xw
bullied his pupils	xw
bullied other children	xw
bullied other classmates	xw
bullied other kids	xw
bullied other pupils	xw
bullied younger children	xw
bullied younger classmates	xw
bullied younger kids	xw
bullied younger pupils	xw
bullies her children	xw
bullies her classmates	xw
bullies her kids	xw
bullies her pupils	xw
bullies his children	xw
bullies his classmates	xw
bullies his kids	xw
bullies his pupils	xw
bullies other children	xw
bullies other classmates	xw
bullies other kids	xw
bullies other pupils	xw
bullies younger children	xw
bullies younger classmates	xw
bullies younger kids	xw
bullies younger pupils	xw
bup	hs
bup-kontakt	hn
bup-kontakten	hn
burglar	cp
burglary	cl
burnout	hn
butiksrån	cl
butiksrånet	cl
by-pass	hn
byggnads	um
bypass	hn
bypassen	hn
bypassoperation	hn
bypassoperationen	hn
byter kön	sv
bytt fack	uv
bytt kön	sv
bytte fack	uv
bytte kön	sv
bältros	hn
bältrosen	hn
bär burka	rv
bär hijab	rv
bär huvudduk	rv
bär kippa	rv
bär kors	rv
bär niqab	rv
bär på anlaget	gv
bär på genen	gv
bär sjal	rv
bär slöja	rv
bär turban	rv
bärare av	gp
båten utmätt	xn
bög	sp
bögar	sp
bögen	sp
bötfälld	cp
bötfällda	cp
bötfälldes	cv
bötfälls	cv
bötfällts	cv
came out	sv
came out as	sv
came out of jail	cv
came out of prison	cv
cancer	hn
cancer patient	hp
cancer survivor	hp
canceravdelningen	hs
cancerfri	hp
cancern	hn
canceroperation	hn
canceroperationen	hn
cancerpatient	hp
cancerpatienten	hp
cancersjuk	hp
cancersjuka	hp
cancersjuke	hp
cancersmittad	hp
cannot afford food	xv
cannot afford rent	xv
cannot afford the	xv
cannot pay her bills	xv
cannot pay her rent	xv
cannot pay his bills	xv
cannot pay his rent	xv
cannot pay the bills	xv
cannot pay the rent	xv
care home	hsw
carrier of	gp
case against	co
catholic	rp
caught cheating	cv
caught drink-driving	cv
caught shoplifting	cv
caught speeding	cv
caught stealing	cv
celiac disease	hn
celiaki	hn
celiakiker	hp
celiakikern	hp
celiakin	hn
cellgift	hn
cellgifter	hn
cellgifterna	hn
cellgiftet	hn
cellgiftsbehandling	hn
cellgiftsbehandlingen	hn
centerpartiet	pm
centerpartist	pp
centerpartisten	pp
centerpartister	pp
cerebral palsy	hn
cerebral pares	hn
charges against	co
chemotherapy	hn
child custody	xn
chilenare	ep
chilenaren	ep
chilensk bakgrund	en
chilensk familj	en
chilensk flykting	en
chilensk härkomst	en
chilensk släkt	en
chilenska rötter	en
clean and sober	hp
cochleaimplantat	hn
cochleaimplantatet	hn
coeliac disease	hn
colon cancer	hn
committed catholic	rp
committed christian	rp
committed hindu	rp
committed jew	rp
committed muslim	rp
committed suicide	hv
communist	pp
community service order	cn
concerta	hn
confessed to fraud	cw
confessed to murder	cw
confessed to robbery	cw
confessed to stealing	cw
confessed to theft	cw
conservative party	pm
conservatives	pm
converted to christianity	rv
converted to islam	rv
converted to judaism	rv
convict	cp
convicted	cp
corona	hb
coronan	hb
coronasmittad	hp
coronasmittada	hp
coronasmittade	hp
covid	hb
covid-19	hb
coviden	hb
covidsmittad	hp
covidsmittada	hp
covidsmittade	hp
cp	hn
cp-skada	hn
cp-skadad	hp
cp-skadada	hp
cp-skadade	hp
cp-skadan	hn
cpap	hn
criminal	cp
criminal record	cn
crohn's disease	hn
crohns sjukdom	hn
cuf	pm
custody dispute	xn
custody of her	xn
custody of his	xn
cystic fibrosis	gn
cystisk fibros	gn
daglig verksamhet	hsw
dagsböter	cn
deaf	hp
dealade	cw
dealar	cw
debts	xn
delad vårdnad	xn
delgavs misstanke	cv
delges misstanke	cv
delgiven misstanke	cp
delgiven misstanken	cp
delgivits misstanke	cv
delirium	hn
demens	hn
demensavdelningen	hs
demensboende	hs
demensboendet	hs
demensdiagnos	hn
demensdiagnosen	hn
demensen	hn
demenspatient	hp
demenspatienten	hp
demenssjukdom	hn
demenssjukdomen	hn
dement	hp
dementa	hp
demente	hp
dementia	hn
democrats	pm
deported	ep
deppig	hpw
deppiga	hpw
depressed	hp
depression	hn
depressionen	hn
depressioner	hn
deprimerad	hp
deprimerada	hp
deprimerade	hp
devout catholic	rp
devout christian	rp
devout hindu	rp
devout jew	rp
devout muslim	rp
diabetes	hn
diabetesen	hn
diabetic	hp
diabetiker	hp
diabetikern	hp
diagnos	hn
diagnosed	hp
diagnosen	hn
diagnoser	hn
diagnosticerad	hp
diagnosticerade	hp
diagnostiserad	hp
diagnostiserade	hp
dialys	hn
dialysavdelningen	hs
dialysen	hn hs
dialysmottagningen	hs
dialyspatient	hp
dialyspatienten	hp
dik	um
disability	hn
disabled	hp
disease	hn
diskbråck	hn
diskbråcket	hn
divorced	xp
djupt religiös	rp
djupt troende	rp
djurplågare	cp
djurplågaren	cp
djurplågeri	cl
djurplågeriet	cl
dna	gb
dna-profil	gn
dna-profilen	gn
dna-prov	gn
dna-provet	gn
dna-testad	gp
dna-testade	gp go
dna-testar	go
dna-testat	go
dnat	gb
dog	dv
dog hastigt	dv
domen mot	co
domestic abuse	xn
domestic violence	xn
down syndrome	hn
down's syndrome	hn
downs syndrom	hn
dricker för mycket	hv
drink driving	cl
drink-driving	cl
drogberoende	hn hp
drogberoendet	hn
drogfri	hp
drogfri i	hp
drogfri sedan	hp
drogproblem	hn
drogproblemen	hn
drove drunk	cw
drug charges	cl
drug dealer	cp cl
drug dealing	cl
drug offences	cl
drug possession	cl
drug trafficking	cl
drunk driver	cp
drunk driving	cl
drunk-driving	cl
drunknade	dv
drunknat	dv
drus	rp
drusen	rp
druser	rp
drusern	rp
dråp	cl
dråpare	cp
dråparen	cp
dråpet	cl
dubbelmord	cl
dubbelmordet	cl
dyskalkyli	hn
dyskalkylin	hn
dyslektiker	hp
dyslektikern	hp
dyslexi	hn
dyslexia	hn
dyslexic	hp
dyslexin	hn
dödade	cw
dödat	cw
dödshot	xn
dödshotad	xp
dödshotada	xp
dödshotade	xp
dödshotet	xn
dödssjuk	hp
dödssjuka	hp
dödssjuke	hp
döende	hp
dömd	cp
dömda	cp
dömde	cp co
dömdes	cv
döms	cv
dömt	co
dömts	cv
dömts till	cv
döptes in i	rv
döv	hp
döva	hp
dövblind	hp
dövblinda	hp
dövblinde	hp
döve	hp
dövhet	hn
dövheten	hn
dövstum	hp
dövstumma	hp
dövstumme	hp
eating disorder	hn
eating disorder clinic	hs
eating disorder unit	hs
eating disorder ward	hs
efter att ha bedragit	cv
efter att ha dödat	cv
efter att ha förskingrat	cv
efter att ha hotat	cv
efter att ha lurat	cv
efter att ha misshandlat	cv
efter att ha mördat	cv
efter att ha rånat	cv
efter att ha slagit	cv
efter att ha snattat	cv
efter att ha stulit	cv
efter att ha våldtagit	cv
efter sin brott	cv
efter sin dom	cv
efter sin fängelsedom	cv
efter sin fängelsestraff	cv
efter sina brott	cv
efter sina dom	cv
efter sina fängelsedom	cv
efter sina fängelsestraff	cv
efter sitt brott	cv
efter sitt dom	cv
efter sitt fängelsedom	cv
efter sitt fängelsestraff	cv
efterlyst	cp
efterlysta	cp
efterlyste	cp
egen resurs	xb
egenmäktighet med barn	cl
ehlers-danlos	hn
ej godkänd	xn
ej godkänt	xn
ekonomiska problem	xn
ekonomiskt bistånd	xb
eksem	hn
eksemet	hn
eldade upp	cw
eldat upp	cw
electronic tag	cn
elektrikerna	um
elektronisk fotboja	cn
elevassistent	xbw
elevassistenten	xbw
elskuld	xn
embezzled	cw
embezzlement	cl
embezzling	cl
enbent	hp
endometrios	hn
endometriosen	hn
ensam vårdnad	xn
ensamkommande	ep
ensamstående	xpw
enskild vårdnad	xn
enögd	hp
epilepsi	hn
epilepsin	hn
epilepsy	hn
epileptiker	hp
epileptikern	hp
epileptiskt anfall	hn
epipen	hn
erinran	xnw
eritrean	ep
eritrean descent	en
eritrean origin	en
eritrean parents	en
eritrean roots	en
eritreanen	ep
eritreaner	ep
eritreansk bakgrund	en
eritreansk familj	en
eritreansk flykting	en
eritreansk härkomst	en
eritreansk släkt	en
eritreanska rötter	en
erkände att han körde	cw
erkände att han slagit	cw
erkände att han slog	cw
erkände att han stal	cw
erkände att han stulit	cw
erkände att han tagit	cw
erkände att han tog	cw
erkände att han tände	cw
erkände att hon körde	cw
erkände att hon slagit	cw
erkände att hon slog	cw
erkände att hon stal	cw
erkände att hon stulit	cw
erkände att hon tagit	cw
erkände att hon tog	cw
erkände att hon tände	cw
erkände bedrägeri	cw
erkände bedrägeriet	cw
erkände branden	cw
erkände brott	cw
erkände brotten	cw
erkände brottet	cw
erkände gärningen	cw
erkände inbrott	cw
erkände inbrotten	cw
erkände inbrottet	cw
erkände klottret	cw
erkände misshandel	cw
erkände misshandeln	cw
erkände mord	cw
erkände mordet	cw
erkände rattfylleri	cw
erkände rån	cw
erkände rånet	cw
erkände skadegörelse	cw
erkände skadegörelsen	cw
erkände snatteri	cw
erkände snatterierna	cw
erkände snatteriet	cw
erkände stöld	cw
erkände stölden	cw
erkände stölderna	cw
erkänner att han körde	cw
erkänner att han slagit	cw
erkänner att han slog	cw
erkänner att han stal	cw
erkänner att han stulit	cw
erkänner att han tagit	cw
erkänner att han tog	cw
erkänner att han tände	cw
erkänner att hon körde	cw
erkänner att hon slagit	cw
erkänner att hon slog	cw
erkänner att hon stal	cw
erkänner att hon stulit	cw
erkänner att hon tagit	cw
erkänner att hon tog	cw
erkänner att hon tände	cw
erkänner bedrägeri	cw
erkänner bedrägeriet	cw
erkänner branden	cw
erkänner brott	cw
erkänner brotten	cw
erkänner gärningen	cw
erkänner inbrott	cw
erkänner inbrotten	cw
erkänner klottret	cw
erkänner misshandel	cw
erkänner mord	cw
erkänner rattfylleri	cw
erkänner rån	cw
erkänner skadegörelse	cw
erkänner skadegörelsen	cw
erkänner snatteri	cw
erkänner snatterierna	cw
erkänner stöld	cw
erkänner stölderna	cw
erkänt att han körde	cw
erkänt att han slagit	cw
erkänt att han slog	cw
erkänt att han stal	cw
erkänt att han stulit	cw
erkänt att han tagit	cw
erkänt att han tog	cw
erkänt att han tände	cw
erkänt att hon körde	cw
erkänt att hon slagit	cw
erkänt att hon slog	cw
erkänt att hon stal	cw
erkänt att hon stulit	cw
erkänt att hon tagit	cw
erkänt att hon tog	cw
erkänt att hon tände	cw
erkänt bedrägeri	cw
erkänt bedrägeriet	cw
erkänt branden	cw
erkänt brott	cw
erkänt brotten	cw
erkänt brottet	cw
erkänt gärningen	cw
erkänt inbrott	cw
erkänt inbrotten	cw
erkänt inbrottet	cw
erkänt klottret	cw
erkänt misshandel	cw
erkänt misshandeln	cw
erkänt mord	cw
erkänt mordet	cw
erkänt rattfylleri	cw
erkänt rån	cw
erkänt rånet	cw
erkänt skadegörelse	cw
erkänt skadegörelsen	cw
erkänt snatteri	cw
erkänt snatterierna	cw
erkänt snatteriet	cw
erkänt stöld	cw
erkänt stölden	cw
erkänt stölderna	cw
ertappad	cp
ertappada	cp
ertappade	cp
ertappades	cv
ertappats	cv
etiopier	ep
etiopiern	ep
etiopisk bakgrund	en
etiopisk familj	en
etiopisk flykting	en
etiopisk härkomst	en
etiopisk släkt	en
etnisk bakgrund	en
etnisk härkomst	en
etniskt ursprung	en
evicted	xp
ex-convict	cp
excluded from school	xp
exekutiv auktion	xs
expecting a baby	hp
expecting a her	hp
expecting a twins	hp
expecting her first	hp
expecting her second	hp
expecting her third	hp
expelled	xp
expelled from school	xp
extra anpassningar	xn
extra kromosom	hn
extremist	pp
extremisten	pp
f i alla	xn
f i alla ämne	xn
f i alla ämnen	xn
f i engelska	xn
f i ett	xn
f i ett ämne	xn
f i ett ämnen	xn
f i fem	xn
f i fem ämne	xn
f i fem ämnen	xn
f i flera	xn
f i flera ämne	xn
f i flera ämnen	xn
f i fyra	xn
f i fyra ämne	xn
f i fyra ämnen	xn
f i fysik	xn
f i historia	xn
f i idrott	xn
f i kemi	xn
f i matematik	xn
f i matte	xn
f i många	xn
f i många ämne	xn
f i många ämnen	xn
f i no	xn
f i nästan ämne	xn
f i nästan ämnen	xn
f i sex	xn
f i sex ämne	xn
f i sex ämnen	xn
f i sju	xn
f i sju ämne	xn
f i sju ämnen	xn
f i so	xn
f i svenska	xn
f i tre	xn
f i tre ämne	xn
f i tre ämnen	xn
f i två	xn
f i två ämne	xn
f i två ämnen	xn
f i åtta	xn
f i åtta ämne	xn
f i åtta ämnen	xn
facket	um
fackförbund	um
fackförbundet	um
fackföreningsmedlem	up
fackföreningsmedlemmen	up
facklig tillhörighet	un
fackligt aktiv	up
fackligt ansluten	up
fackligt engagerad	up
fackligt medlemskap	un
fackligt organiserad	up
fackmedlem	up
fackmedlemmen	up
faderskap	xn
faderskapet	xn
faderskapstest	gn
faderskapstestet	gn
failed english	xv
failed math	xv
failed maths	xv
failed swedish	xv
fallolycka	hn
fallolyckan	hn
familjehem	xs
familjehemmet	xs
familjehemsbarn	xp
familjehemsbarnet	xp
familjehemsplacerad	xp
familjehemsplacerade	xp
familjehemsplacerades	xv
familjehemsplacerats	xv
familjeproblem	xn
far illa	xv
farit illa	xv
fascist	pp
fascisten	pp
fascister	pp
fastade	rv
fastar	rv
fastar under ramadan	rv
fastighets	um
fastnade i alkoholkontrollen	cv
fastnade i poliskontrollen	cv
fastnade i rattfyllerikontrollen	cv
fastnat i alkoholkontrollen	cv
fastnat i poliskontrollen	cv
fastnat i rattfyllerikontrollen	cv
fasts during ramadan	rv
fattig	xpw
fattiga	xpw
fattige	xpw
fattigpensionär	xp
fattigpensionären	xp
feber	hbw
febern	hbw
felon	cp
feministiskt initiativ	pm
fertilitetsbehandling	hn
fertilitetsbehandlingen	hn
fertilitetskliniken	hs
fetma	hn
fetman	hn
fibromyalgi	hn
fibromyalgin	hn
fick amputera	hv
fick asyl	ev
fick av sig fotbojan	cv
fick bilen utmätt	xv
fick blodpropp	hv
fick böter	cv
fick cancerbesked	hv
fick cancerbeskedet	hv
fick dagsböter	cv
fick diagnosen add	hv
fick diagnosen als	hv
fick diagnosen kol	hv
fick diagnosen ms	hv
fick elen avstängd	xv
fick ett astmaanfall	hv
fick ett epilepsianfall	hv
fick ett f i	xv
fick ett krampanfall	hv
fick ett missfall	hv
fick ett återfall	hv
fick f i	xv
fick fängelse	cv
fick gallstensanfall	hv
fick hjälp av soc	xv
fick hjälp av socialtjänsten	xv
fick hjärtattack	hv
fick hjärtinfarkt	hv
fick hjärtstopp	hv
fick huset utmätt	xv
fick insatser av soc	xv
fick insatser av socialtjänsten	xv
fick kicken	xv
fick körkortet indraget	cv
fick lönen utmätt	xv
fick missfall	hv
fick njurstensanfall	hv
fick panikångest	hv
fick samhällstjänst	cv
fick silkessnöret	xv
fick sin dom	cv
fick sin utmätt	xv
fick skov	hv
fick skyddstillsyn	cv
fick slaganfall	hv
fick somna in	dv
fick sova i arresten	cv
fick sova i fyllecellen	cv
fick sparken	xv
fick stöd av soc	xv
fick stöd av socialtjänsten	xv
fick ungdomstjänst	cv
fick ungdomsvård	cv
fick vårdnaden	xv
fick återfall	hv
fick övervakare	cv
ficktjuv	cp
ficktjuven	cp
fifflare	cp
fifflaren	cp
finansförbundet	um
fined	cp
fingerade personuppgifter	xn
fingeravtryck	gb
fingeravtrycken	gb
fingeravtrycket	gb
fingerprints	gn
finska rötter	en
finskt blod	en
finskt påbrå	en
finskt ursprung	en
firade chanukka	rv
firade diwali	rv
firade eid	rv
firade hanukka	rv
firade pesach	rv
firade ramadan	rv
firade rosh	rv
firade vaisakhi	rv
firade yom	rv
firar chanukka	rv
firar diwali	rv
firar eid	rv
firar hanukka	rv
firar inte födelsedagar	rv
firar inte jul	rv
firar pesach	rv
firar ramadan	rv
firar rosh	rv
firar vaisakhi	rv
firar yom	rv
fired from	xp
flata	sp
flatan	sp
fled an abusive	xv
fled an husband	xv
fled an partner	xv
fled an violent	xv
fled from	ev
fled from abusive	xv
fled from her husband	xv
fled from her partner	xv
fled from his husband	xv
fled from his partner	xv
fled from husband	xv
fled from partner	xv
fled from violent	xv
fled her abusive	xv
fled her husband	xv
fled her partner	xv
fled her violent	xv
fled his abusive	xv
fled his husband	xv
fled his partner	xv
fled his violent	xv
flickvän hade lämnat familjen	xn
flickvän hade lämnat henne	xn
flickvän hade lämnat honom	xn
flickvän har lämnat familjen	xn
flickvän har lämnat henne	xn
flickvän har lämnat honom	xn
flydde	ev
flydde från	ev
flydde från en våldsam	xv
flydde från sin ex-man	xv
flydde från sin familj	xv
flydde från sin fru	xv
flydde från sin make	xv
flydde från sin man	xv
flydde från sin pappa	xv
flydde från sin pojkvän	xv
flydde från sin sambo	xv
flydde från sin våldsamma	xv
flydde från sin våldsamme	xv
flykting	ep
flyktingar	ep
flyktingbakgrund	en
flyktingbakgrunden	en
flyktingen	ep
flyr från en våldsam	xv
flyr från sin ex-man	xv
flyr från sin fru	xv
flyr från sin man	xv
flyr från sin pappa	xv
flyr från sin pojkvän	xv
flyr från sin sambo	xv
flyr från sin våldsamma	xv
flyr från sin våldsamme	xv
flytt	ev
flytt från	ev
flytt från en våldsam	xv
flytt från sin ex-man	xv
flytt från sin familj	xv
flytt från sin fru	xv
flytt från sin make	xv
flytt från sin man	xv
flytt från sin pappa	xv
flytt från sin pojkvän	xv
flytt från sin sambo	xv
flytt från sin våldsamma	xv
flytt från sin våldsamme	xv
flyttade till familjehem	xv
flyttade till fosterhem	xv
flyttade till hvb	xv
flyttade till hvb-hem	xv
flyttade till jourhem	xv
flyttade till sis	xv
flyttade till skyddat	xv
flyttas till familjehem	xv
flyttas till fosterhem	xv
flyttas till hvb	xv
flyttas till hvb-hem	xv
flyttas till jourhem	xv
flyttas till sis	xv
flyttas till skyddat	xv
flyttat till familjehem	xv
flyttat till fosterhem	xv
flyttat till hvb	xv
flyttat till hvb-hem	xv
flyttat till jourhem	xv
flyttat till sis	xv
flyttat till skyddat	xv
fobi	hn
fobier	hn
folkpartist	pp
folkpartisten	pp
food bank	xb
for illa	xv
forged	cw
forgery	cl
fortkörning	cl
fortkörningen	cl
foster care	xs
foster child	xp
fosterbarn	xp
fosterbarnet	xp
fosterfamilj	xs
fosterfamiljen	xs
fosterhem	xs
fosterhemmet	xs
fosterhemsbarn	xp
fosterhemsbarnet	xp
fosterhemsplacerad	xp
fosterhemsplacerade	xp
fosterhemsplacerades	xv
fosterhemsplacerats	xv
fotboja	cn
fotbojan	cn
fotledsbrott	hn
fotledsbrottet	hn
fotoperation	hn
fotoperationen	hn
fotskada	hn
fotskadan	hn
found guilty	cp
fraud	cl
fraudster	cp
free school meals	xb
friad	cp
friade	cp
friades	cv
friades från	cv
frias	cv
frias från	cv
friats	cv
fridskränkning	cl
fridskränkningen	cl
frihetsberövad	cp
frihetsberövade	cp
frikyrkan	rm
frikyrklig	rp
frikyrkliga	rp
frikyrklige	rp
frikänd	cp
frikända	cp
frikändes	cv
frikänts	cv
frimurare	rpw
frimuraren	rpw
friskförklarad	hp
friskförklarades	hv
fru hade lämnat familjen	xn
fru hade lämnat henne	xn
fru hade lämnat honom	xn
fru har lämnat familjen	xn
fru har lämnat henne	xn
fru har lämnat honom	xn
fru knarkar	xn
fru missbrukar	xn
fru misshandlade	xn
fru misshandlar	xn
frusen ute	xp
frusit ut	xw
fryser ut	xw
fryses ut	xv
frystes ut	xv
frysts ut	xv
frälsningsarmén	rm
frälst	rp
frånfälle	dn
frånfället	dn
frånskild	xp
frånskilda	xp
frånskilde	xp
fråntagits vårdnaden	xv
fråntogs vårdnaden	xv
frånvaroproblem	xn
frånvaroproblemen	xn
frös ut	xw
funktionshinder	hn
funktionshindrad	hp
funktionshindrada	hp
funktionshindrade	hp
funktionsnedsatt	hp
funktionsnedsatta	hp
funktionsnedsatte	hp
funktionsnedsättning	hn
funktionsnedsättningar	hn
funktionsnedsättningen	hn
funktionsvariation	hn
funktionsvariationen	hn
fuskade med assistansen	cw
fuskade med assistansersättning	cw
fuskade med bidrag	cw
fuskade med bidragen	cw
fuskade med körjournalen	cw
fuskade med skatten	cw
fuskade till sig	cw
fuskade till sig bidrag	cw
fuskade till sig pengar	cw
fuskar med bidragen	cw
fuskar med körjournalen	cw
fuskar med skatten	cw
fuskar till sig	cw
fuskar till sig bidrag	cw
fuskar till sig pengar	cw
fuskat med assistansen	cw
fuskat med assistansersättning	cw
fuskat med bidrag	cw
fuskat med bidragen	cw
fuskat med körjournalen	cw
fuskat med skatten	cw
fuskat till sig	cw
fuskat till sig bidrag	cw
fuskat till sig pengar	cw
fylleri	cl
fylleriet	cl
fysioterapeuterna	um
fälld för brott	cp
fälld för hovrätten	cp
fälld för misshandel	cp
fälld för stöld	cp
fälld för tingsrätten	cp
fälld i brott	cp
fälld i hovrätten	cp
fälld i misshandel	cp
fälld i stöld	cp
fälld i tingsrätten	cp
fälldes för	cv
fälls för	cv
fällts för	cv
fängelse	cs
fängelsedom	cn
fängelsedomar	cn
fängelsedomen	cn
fängelsestraff	cn
fängelsestraffet	cn
fängelset	cs
fängslad	cp
fängslade	cp
fängslades	cv
fängslas	cv
fängslats	cv
färdtjänst	hb
färdtjänsten	hb
färgblind	hp
färgblinda	hp
får av sig fotbojan	cv
får dagsböter	cv
får ett f i	xv
får f i	xv
får fängelse	cv
får hjälp av soc	xv
får hjälp av socialtjänsten	xv
får insatser av soc	xv
får insatser av socialtjänsten	xv
får samhällstjänst	cv
får silkessnöret	xv
får sin dom	cv
får skyddstillsyn	cv
får stöd av soc	xv
får stöd av socialtjänsten	xv
får ungdomstjänst	cv
får ungdomsvård	cv
fått amputera	hv
fått asyl	ev
fått av sig fotbojan	cv
fått bilen utmätt	xv
fått blodpropp	hv
fått böter	cv
fått cancerbesked	hv
fått cancerbeskedet	hv
fått dagsböter	cv
fått diagnosen add	hv
fått diagnosen als	hv
fått diagnosen kol	hv
fått diagnosen ms	hv
fått elen avstängd	xv
fått ett astmaanfall	hv
fått ett epilepsianfall	hv
fått ett f i	xv
fått ett krampanfall	hv
fått ett missfall	hv
fått ett återfall	hv
fått f i	xv
fått fängelse	cv
fått gallstensanfall	hv
fått hjälp av soc	xv
fått hjälp av socialtjänsten	xv
fått hjärtattack	hv
fått hjärtinfarkt	hv
fått hjärtstopp	hv
fått huset utmätt	xv
fått insatser av soc	xv
fått insatser av socialtjänsten	xv
fått inte råd	xv
fått kicken	xv
fått körkortet indraget	cv
fått lönen utmätt	xv
fått missfall	hv
fått njurstensanfall	hv
fått panikångest	hv
fått samhällstjänst	cv
fått silkessnöret	xv
fått sin dom	cv
fått sin utmätt	xv
fått skov	hv
fått skyddstillsyn	cv
fått slaganfall	hv
fått somna in	dv
fått sova i arresten	cv
fått sova i fyllecellen	cv
fått sparken	xv
fått stöd av soc	xv
fått stöd av socialtjänsten	xv
fått ungdomstjänst	cv
fått ungdomsvård	cv
fått vårdnaden	xv
fått återfall	hv
fått övervakare	cv
född i afghanistan	ep
född i bosnien	ep
född i eritrea	ep
född i etiopien	ep
född i irak	ep
född i iran	ep
född i kosovo	ep
född i libanon	ep
född i palestina	ep
född i somalia	ep
född i sudan	ep
född i syrien	ep
född i turkiet	ep
född i ukraina	ep
född i vietnam	ep
födde dödfött	hv
för att ha bedragit	cv
för att ha dödat	cv
för att ha förskingrat	cv
för att ha hotat	cv
för att ha lurat	cv
för att ha misshandlat	cv
för att ha mördat	cv
för att ha rånat	cv
för att ha slagit	cv
för att ha snattat	cv
för att ha stulit	cv
för att ha våldtagit	cv
förbrytare	cp
förbrytaren	cp
fördes av polis	cv
fördes av polisen	cv
fördes bort av handbojor	cv
fördes bort av polis	cv
fördes bort av polisen	cv
fördes bort i handbojor	cv
fördes bort i polis	cv
fördes bort i polisen	cv
fördes iväg av polis	cv
fördes iväg av polisen	cv
föremål för förundersökning	cp
föremål för polisutredning	cp
föremål för åtal	cp
förfalskade	cw
förfalskar	cw
förfalskat	cw
förföljd	xp
förföljda	xp
förföljde	xp
förgrep sig på	cw
förgripit sig på	cw
förhördes av	cv
förhördes misstänkt	cv
förhörs av	cv
förhörs misstänkt	cv
förhörts av	cv
förhörts misstänkt	cv
förkyld	hpw
förkylda	hpw
förlamad	hp
förlamada	hp
förlamade	hp
förlorade armen	hv
förlorade benet	hv
förlorade ena armen	hv
förlorade ena benet	hv
förlorade ena handen	hv
förlorade ena ögat	hv
förlorade ett	hv
förlorade fingret	hv
förlorade hörseln	hv
förlorade minnet	hv
förlorade rösten	hv
förlorade synen	hv
förlorade vårdnaden	xv
förlorat armen	hv
förlorat benet	hv
förlorat ena armen	hv
förlorat ena benet	hv
förlorat ena handen	hv
förlorat ena ögat	hv
förlorat ett	hv
förlorat fingret	hv
förlorat hörseln	hv
förlorat minnet	hv
förlorat rösten	hv
förlorat synen	hv
förlorat vårdnaden	xv
förlossningsavdelningen	hs
förlossningsdepression	hn
förlossningsdepressionen	hn
förlossningsskada	hn
förlossningsskadan	hn
förs bort av polis	cv
förs bort av polisen	cv
förs iväg av polis	cv
förs iväg av polisen	cv
församlingen	rm
försatt på fri fot	cp
försattes i konkurs	xv
försatts i konkurs	xv
försatts i personlig konkurs	xv
förskingrade	cw
förskingrat	cw
förskingring	cl
förskingringen	cl
förslitningsskada	hn
förslitningsskadan	hn
förslitningsskadaor	hn
förståndshandikappad	hp
förståndshandikappada	hp
förståndshandikappade	hp
försvarsförbundet	um
försökt ta livet av	hv
försökt ta sitt liv	hv
försökte ta livet av	hv
försökte ta sitt liv	hv
försörjningsstöd	xb
försörjningsstödet	xb
försörjningsstödstagare	xp
försörjningsstödstagaren	xp
förtal	cl
förtalet	cl
förtidspensionerad	hp
förtidspensionerada	hp
förtidspensionerade	hp
förtidspensionär	hp
förtidspensionären	hp
förts av polis	cv
förts av polisen	cv
förts bort av handbojor	cv
förts bort av polis	cv
förts bort av polisen	cv
förts bort i handbojor	cv
förts bort i polis	cv
förts bort i polisen	cv
förts iväg av polis	cv
förts iväg av polisen	cv
förundersökningen mot	co
förvaltare	xb
förvaltaren	xb
förvaltarskap	xb
förvaltarskap för	xo
förvaltarskapet	xb
förvaltarskapet för	xo
förövare	cp
förövaren	cp
fött dödfött	hv
gallbesvär	hn
gallbesvären	hn
gallsten	hn
gallstenar	hn
gallstenen	hn
gambling debts	xn
gang member	cp
gastric bypass	hn
gay	sp
gemensam vårdnad	xn
genbärare	gp
genbäraren	gp
gendefekt	gn
gendefekten	gn
gender dysphoria	sn
genetisk avvikelse	gn
genetisk defekt	gn
genetisk sjukdom	gn
genmutation	gn
genmutationen	gn
genom bostad först	xv
genom ivf	hv
genom provrörsbefruktning	hv
genom surrogat	hv
genom surrogatmamma	hv
genom äggdonation	hv
genomgick en operation	hv
genomgick könskorrigering	sv
genomgångsbostad	xs
genomgångsbostaden	xs
genomgångsbostadet	xs
genomgångslägenhet	xs
genomgångslägenheten	xs
genomgångslägenhetet	xs
genomgår en operation	hv
genomgår könskorrigering	sv
genomgått en operation	hv
get well soon	hk
getting divorced	xp
gick bort	dv
gick hastigt bort	dv
gick hos kurator	hv
gick hos kuratorn	hv
gick hos logoped	hv
gick hos logopeden	hv
gick hos psykiater	hv
gick hos psykiatern	hv
gick hos psykolog	hv
gick hos psykologen	hv
gick hos psykoterapeut	hv
gick hos skolkurator	hv
gick hos skolkuratorn	hv
gick hos skolpsykolog	hv
gick hos skolpsykologen	hv
gick hos terapeut	hv
gick hos terapeuten	hv
gick i dialys	hv
gick i familjeterapi	hv
gick i gruppterapi	hv
gick i kbt	hv
gick i konkurs	xv
gick i parterapi	hv
gick i personlig konkurs	xv
gick i samtalsterapi	hv
gick i terapi	hv
gick i väggen	hv
gick in i väggen	hv
gick om ettan	xv
gick om femman	xv
gick om fyran	xv
gick om nian	xv
gick om sexan	xv
gick om sjuan	xv
gick om trean	xv
gick om tvåan	xv
gick om åttan	xv
gick oväntat bort	dv
gick på a-kassa	xv
gick på aa	hv
gick på aa-möten	hv
gick på antabus	hv
gick på arbetslöshetskassa	xv
gick på behandling	hv
gick på bidrag	xv
gick på bup	hv
gick på cellgifter	hv
gick på dialys	hv
gick på försörjningsstöd	xv
gick på kontroller	hv
gick på metadon	hv
gick på mödravården	hv
gick på rehab	hv
gick på soc	xv
gick på socialbidrag	xv
gick på socialen	xv
gick på ssri	hv
gick på strålning	hv
gick stilla bort	dv
gick ur facket	uv
gick ur kommunal	uv
gick ur svenska kyrkan	rv
gick ur unionen	uv
giftes bort	xv
gifts bort	xv
gikt	hn
gikten	hn
gjorde abort	hv
gjorde en abort	hv
gjorde inbrott hos	cw
gjorde inbrott i	cw
gjorde inbrott på	cw
gjort abort	hv
gjort en abort	hv
gjort inbrott hos	cw
gjort inbrott i	cw
gjort inbrott på	cw
glaukom	hn
glutenintolerans	hn
glutenintoleransen	hn
glutenintolerant	hp
glutenintoleranta	hp
god bättring	hk
god förvaltare för	xo
god man	xb
god man för	xo
godmanskap för	xo
godmanskapet för	xo
goes to church	rv
goes to mosque	rv
going through a bankruptcy	xp
going through a divorce	xp
going through a separation	xp
going through divorce	xp
gone blind	hp
gone deaf	hp
got dismissed	xv
got fired	xv
got nicked	cv
got sacked	xv
grav synskada	hn
gravid	hp
gravida	hp
graviditet	hn
graviditeten	hn
gravt synskadad	hp
green party	pm
greens	pm
grekisk-ortodox	rp
grekisk-ortodoxa	rp
grep	co
greps	cv
gripandet av	co
gripen	cp
gripit	co
gripits	cv
gripne	cp
grooming	cl
grooming-utsatt	xp
grooming-utsatta	xp
grooming-utsatte	xp
groomingen	cl
grov kvinnofridskränkning	cl
grov misshandel	cl
grov olovlig	cl
grov rån	cl
grov skadegörelse	cl
grov stöld	cl
grov vapenbrott	cl
grovt kvinnofridskränkning	cl
grovt misshandel	cl
grovt olovlig	cl
grovt rattfylleri	cl
grovt rån	cl
grovt skadegörelse	cl
grovt vapenbrott	cl
gruppboende	hs
gruppboendet	hs
gruppbostad	hs
gruppbostaden	hs
grå starr	hn
grå starren	hn
grön starr	hn
grön ungdom	pm
gs-facket	um
gängkriminell	cp
gängkriminelle	cp
gängmedlem	cp
gängmedlemmar	cp
gängmedlemmen	cp
gärningsman	cp
gärningsmannen	cp
gå in i väggen	hv
går hos kurator	hv
går hos kuratorn	hv
går hos logoped	hv
går hos logopeden	hv
går hos psykiater	hv
går hos psykiatern	hv
går hos psykolog	hv
går hos psykologen	hv
går hos psykoterapeut	hv
går hos skolkurator	hv
går hos skolkuratorn	hv
går hos skolpsykolog	hv
går hos skolpsykologen	hv
går hos terapeut	hv
går hos terapeuten	hv
går i anpassad grundskola	hv
går i anpassad gymnasieskola	hv
går i dialys	hv
går i familjeterapi	hv
går i gruppterapi	hv
går i kbt	hv
går i kyrkan varje	rv
går i moskén	rv
går i parterapi	hv
går i personlig konkurs	xv
går i samtalsterapi	hv
går i synagogan	rv
går i särskola	hv
går i särskolan	hv
går i terapi	hv
går i träningsskola	hv
går i träningsskolan	hv
går om ettan	xv
går om femman	xv
går om fyran	xv
går om nian	xv
går om sexan	xv
går om sjuan	xv
går om trean	xv
går om tvåan	xv
går om åttan	xv
går på a-kassa	xv
går på aa	hv
går på aa-möten	hv
går på antabus	hv
går på arbetslöshetskassa	xv
går på behandling	hv
går på bidrag	xv
går på bup	hv
går på cellgifter	hv
går på dialys	hv
går på försörjningsstöd	xv
går på kontroller	hv
går på metadon	hv
går på mödravården	hv
går på rehab	hv
går på soc	xv
går på socialbidrag	xv
går på socialen	xv
går på ssri	hv
går på strålning	hv
gått bort	dv
gått hastigt bort	dv
gått hos logoped	hv
gått hos logopeden	hv
gått hos psykiater	hv
gått hos psykiatern	hv
gått hos psykoterapeut	hv
gått hos skolkurator	hv
gått hos skolkuratorn	hv
gått hos skolpsykolog	hv
gått hos skolpsykologen	hv
gått hos terapeut	hv
gått hos terapeuten	hv
gått i familjeterapi	hv
gått i gruppterapi	hv
gått i kbt	hv
gått i konkurs	xv
gått i parterapi	hv
gått i personlig konkurs	xv
gått i väggen	hv
gått in i väggen	hv
gått på a-kassa	xv
gått på aa	hv
gått på arbetslöshetskassa	xv
gått på behandling	hv
gått på bidrag	xv
gått på cellgifter	hv
gått på försörjningsstöd	xv
gått på kontroller	hv
gått på soc	xv
gått på socialbidrag	xv
gått på socialen	xv
gått på ssri	hv
gått på strålning	hv
gått stilla bort	dv
gått ur facket	uv
gått ur kommunal	uv
gått ur svenska kyrkan	rv
gått ur unionen	uv
gömd flykting	xp
gömde sig för	xv
gömde sig undan	xv
gömmer sig för	xv
gömmer sig undan	xv
gömt sig för	xv
gömt sig undan	xv
hackade sig in	cw
hackat sig in	cw
had a abortion	hv
had a breakdown	hv
had a miscarriage	hv
had a overdose	hv
had a stroke	hv
had an abortion	hv
had an breakdown	hv
had an miscarriage	hv
had an overdose	hv
had an stroke	hv
hade barnpornografi	cv
hade barnporr	cv
hade det bråkigt hemma	xv
hade det ekonomiskt knapert	xv
hade det ekonomiskt ställt	xv
hade det ekonomiskt svårt	xv
hade det ekonomiskt tufft	xv
hade det fattigt ställt	xv
hade det jobbigt hemma	xv
hade det knapert ställt	xv
hade det oroligt hemma	xv
hade det struligt hemma	xv
hade det stökigt hemma	xv
hade det svårt hemma	xv
hade det tufft hemma	xv
hade dåligt med pengar	xv
hade dåligt om pengar	xv
hade dött	dv
hade en hjärntumör	hv
hade inte råd	xv
hade knark i	cv
hade kniv i	cv
hade lämnat henne	xvw
hade lämnat honom	xvw
hade narkotika i	cv
hade ont med pengar	xv
hade ont om pengar	xv
hade separerat	xvw
hade svår hjärntumör	hv
hade svårt ekonomiskt	xv
hade vapen i	cv
haemophilia	gn
haffad	cp
haffade	cp
haffades	cv
haffats	cv
haft barnpornografi	cv
haft barnporr	cv
haft det bråkigt hemma	xv
haft det ekonomiskt knapert	xv
haft det ekonomiskt ställt	xv
haft det ekonomiskt svårt	xv
haft det ekonomiskt tufft	xv
haft det fattigt ställt	xv
haft det knapert ställt	xv
haft det oroligt hemma	xv
haft det stökigt hemma	xv
haft det svårt hemma	xv
haft det tufft hemma	xv
haft dåligt med pengar	xv
haft dåligt om pengar	xv
haft hjälp av soc	xv
haft hjälp av socialtjänsten	xv
haft insatser av soc	xv
haft insatser av socialtjänsten	xv
haft inte råd	xv
haft ont med pengar	xv
haft ont om pengar	xv
haft stöd av soc	xv
haft stöd av socialtjänsten	xv
haft svårt ekonomiskt	xv
hallucinerade	hv
hallucinerar	hv
halsfluss	hn
halsflussen	hn
halvsvensk	ep
halvvägshus	xs
halvvägshusen	xs
halvvägshuset	xs
hamnade i arresten	cv
hamnade i bråk	xv
hamnade i finkan	cv
hamnade i fyllecell	cv
hamnade i fyllecellen	cv
hamnade i häkte	cv
hamnade i häktet	cv
hamnade i klammeri	xv
hamnade i slagsmål	xv
hamnar i arresten	cv
hamnar i bråk	xv
hamnar i finkan	cv
hamnar i fyllecell	cv
hamnar i fyllecellen	cv
hamnar i häkte	cv
hamnar i häktet	cv
hamnar i klammeri	xv
hamnar i slagsmål	xv
hamnarbetarförbundet	um
hamnat i arresten	cv
hamnat i bråk	xv
hamnat i finkan	cv
hamnat i fyllecell	cv
hamnat i fyllecellen	cv
hamnat i häkte	cv
hamnat i häktet	cv
hamnat i klammeri	xv
hamnat i slagsmål	xv
handels	um
handikapp	hn
handikappad	hp
handikappada	hp
handikappade	hp
handikappet	hn
handledsbrott	hn
handledsbrottet	hn
handoperation	hn
handoperationen	hn
handprotes	hn
handprotesen	hn
handskada	hn
handskadan	hn
har barnpornografi	cv
har barnporr	cv
har det bråkigt hemma	xv
har det ekonomiskt knapert	xv
har det ekonomiskt ställt	xv
har det ekonomiskt svårt	xv
har det ekonomiskt tufft	xv
har det fattigt	xv
har det fattigt ställt	xv
har det jobbigt hemma	xv
har det knapert	xv
har det knapert ställt	xv
har det oroligt hemma	xv
har det struligt hemma	xv
har det stökigt hemma	xv
har det svårt ekonomiskt	xv
har det svårt hemma	xv
har det tufft hemma	xv
har druckit för mycket	hv
har dåligt med pengar	xv
har dåligt om pengar	xv
har dött	dv
har en hjärntumör	hv
har f i	xv
har hjälp av soc	xv
har hjälp av socialtjänsten	xv
har insatser av soc	xv
har insatser av socialtjänsten	xv
har inte råd	xv
har knark i	cv
har kniv i	cv
har lämnat henne	xvw
har lämnat honom	xvw
har narkotika i	cv
har ont med pengar	xv
har ont om pengar	xv
har separerat	xvw
har skilt sig	xv
har stöd av soc	xv
har stöd av socialtjänsten	xv
har svår hjärntumör	hv
har svårt ekonomiskt	xv
har vapen i	cv
har övervakare	cv
harassment	cl
has arrested	co
has charged	co
has convicted	co
has jailed	co
hastiga bortgång	dn
have arrested	co
have charged	co
have convicted	co
have jailed	co
hazar	ep
hazaren	ep
hbtq-person	sp
hbtq-personen	sp
hearing aid	hb
hearing aids	hb
hearing impaired	hp
heart attack	hn
heart bypass	hn
heart condition	hn
heart failure	hn
heart surgery	hn
heart transplant	hn
hedersförtryck	xn
hedersförtrycket	xn
hedersmord	cl
hedersmordet	cl
hedersvåld	xn
hedersvåldet	xn
helt blind	hp
helt döv	hp
hemfridsbrott	cl
hemfridsbrottet	cl
hemlös	xp
hemlösa	xp
hemlöse	xp
hemmasittare	xp
hemmasittaren	xp
hemofili	gn
hemsjukvård	hb
hemsjukvården	hb
hemtjänst	hb
hemtjänsten	hb
hepatit	hn
hepatit b	hn
hepatit c	hn
hepatiten	hn
hepatitis	hn
hepatitis b	hn
hepatitis c	hn
heterosexuell	sp
heterosexuelle	sp
hets mot folkgrupp	cl
hindu	rp
hinduer	rp
hindun	rp
hip operation	hn
hip replacement	hn
hit her boyfriend	cw
hit her girlfriend	cw
hit her husband	cw
hit her neighbour	cw
hit her wife	cw
hit his boyfriend	cw
hit his girlfriend	cw
hit his husband	cw
hit his neighbour	cw
hit his wife	cw
hitting her boyfriend	cw
hitting her girlfriend	cw
hitting her husband	cw
hitting her neighbour	cw
hitting her wife	cw
hitting his boyfriend	cw
hitting his girlfriend	cw
hitting his husband	cw
hitting his neighbour	cw
hitting his wife	cw
hiv	hn
hiv positive	hp
hiv-positiv	hp
hiv-positiva	hp
hiv-positive	hp
hivpositiv	hp
hivpositiva	hp
hivpositive	hp
hivsmittad	hp
hivsmittade	hp
hivsmittat	hp
hjälp av soc	xn
hjälp av socialen	xn
hjälp av socialtjänsten	xn
hjälp från soc	xn
hjälp från socialen	xn
hjälp från socialtjänsten	xn
hjälpmedel	hb
hjälpmedlet	hb
hjärnblödning	hn
hjärnblödningen	hn
hjärnhinneinflammation	hn
hjärnhinneinflammationen	hn
hjärnoperation	hn
hjärnoperationen	hn
hjärnskada	hn
hjärnskadad	hp
hjärnskadada	hp
hjärnskadade	hp
hjärnskadan	hn
hjärnskakning	hn
hjärnskakningen	hn
hjärtattack	hn
hjärtattacken	hn
hjärtavdelningen	hs
hjärtfel	hn
hjärtfelet	hn
hjärtflimmer	hn
hjärtflimret	hn
hjärtinfarkt	hn
hjärtinfarkten	hn
hjärtinfarkter	hn
hjärtintensiven	hs
hjärtoperation	hn
hjärtoperationen	hn
hjärtopererades	hv
hjärtpatient	hp
hjärtpatienten	hp
hjärtstopp	hn
hjärtstoppet	hn
hjärtsvikt	hn
hjärtsvikten	hn
hjärttransplanterad	hp
hjärttransplanterada	hp
hjärttransplanterade	hp
hjärttransplanterades	hv
home care	hb
homeless	xp
homeless shelter	xs
homosexual	sp
homosexuell	sp
homosexuell läggning	sn
homosexuella	sp
homosexuelle	sp
hoppade av gymnasiet	xv
hoppade av skolan	xv
hoppat av gymnasiet	xv
hoppat av skolan	xv
hormonbehandling	hn
hormonbehandlingen	hn
hos sin mamma varannan	xv
hos sin pappa varannan	xv
hos sina mamma varannan	xv
hos sina pappa varannan	xv
hospice	hs
hospicet	hs
hospitalised	hp
hospitalized	hp
hot	cl
hotad	xp
hotada	xp
hotade	xp
hotade att döda	cw
hotade att skjuta	cw
hotade att slå	cw
hotade elever	cw
hotade flera	cw
hotade grannen	cw
hotade handläggaren	cw
hotade henne	cw
hotade honom	cw
hotade läraren	cw
hotade mig	cw
hotade oss	cw
hotade personal	cw
hotade personalen	cw
hotade polisen	cw
hotade rektorn	cw
hotade sin	cw
hotade socialsekreteraren	cw
hotade två	cw
hotade vakten	cw
hotade vaktmästaren	cw
hotade vår	cw
hotade våra	cw
hotades av vräkning	xv
hotar elever	cw
hotar flera	cw
hotar handläggaren	cw
hotar läraren	cw
hotar personal	cw
hotar personalen	cw
hotar socialsekreteraren	cw
hotar två	cw
hotar vakten	cw
hotar vaktmästaren	cw
hotar vår	cw
hotar våra	cw
hotas av vräkning	xv
hotat elever	cw
hotat flera	cw
hotat handläggaren	cw
hotat henne	cw
hotat honom	cw
hotat läraren	cw
hotat personal	cw
hotat personalen	cw
hotat sin	cw
hotat socialsekreteraren	cw
hotat två	cw
hotat vakten	cw
hotat vaktmästaren	cw
hotat vår	cw
hotat våra	cw
hotats av vräkning	xv
hotbild	xn
hotbilden	xn
hotell- och restaurangfacket	um
hotet	cl
hudfärg	en
hudfärgen	en
huligan	cp
huliganen	cp
huntington	gn
huntington's	gn
huntingtons sjukdom	gn
huset utmätt	xn
hustru hade lämnat familjen	xn
hustru hade lämnat henne	xn
hustru hade lämnat honom	xn
hustru har lämnat familjen	xn
hustru har lämnat henne	xn
hustru har lämnat honom	xn
hustru knarkar	xn
hustru missbrukar	xn
hustru misshandlade	xn
hustru misshandlar	xn
hustrumisshandlare	cp
hustrumisshandlaren	cp
huvudskada	hn
huvudskadan	hn
huvudvärk	hn
huvudvärken	hn
hvb	xs
hvb-hem	xs
hvb-hemmet	xs
hyra betalades av kommunen	xn
hyra betalades av soc	xn
hyra betalades av socialen	xn
hyra betalades av socialtjänsten	xn
hyra betalas av kommunen	xn
hyra betalas av soc	xn
hyra betalas av socialen	xn
hyra betalas av socialtjänsten	xn
hyran betalades av kommunen	xn
hyran betalades av soc	xn
hyran betalades av socialen	xn
hyran betalades av socialtjänsten	xn
hyran betalas av kommunen	xn
hyran betalas av soc	xn
hyran betalas av socialen	xn
hyran betalas av socialtjänsten	xn
hyresskuld	xn
hyresskulden	xn
hyresskulder	xn
hyresskulderna	xn
häktad	cp
häktada	cp
häktade	cp co
häktades	cv
häktas	cv
häktat	co
häktats	cv
häkte	cs
häktet	cs
häktningen av	co
häktningsförhandlingen mot	co
häleri	cl
häleriet	cl
hälsporre	hn
hälsporren	hn
hämndporr	cl
hämndporren	cl
hämtades av polis	cv
hämtades av polisen	cv
hämtas av polis	cv
hämtas av polisen	cv
hämtats av polis	cv
hämtats av polisen	cv
härbärge	xs
härbärget	xs
härstammar från afghanistan	ev
härstammar från eritrea	ev
härstammar från etiopien	ev
härstammar från irak	ev
härstammar från iran	ev
härstammar från palestina	ev
härstammar från somalia	ev
härstammar från sudan	ev
härstammar från syrien	ev
härstammar från ukraina	ev
håller sig gömd	xv
höftbrott	hn
höftbrottet	hn
höftfraktur	hn
höftfrakturet	hn
höftled	hn
höftleden	hn
höftoperation	hn
höftoperationen	hn
höftopererades	hv
höftprotes	hn
höftprotesen	hn
hög frånvaro	xn
högerextrem	pp
högerextrema	pp
högerextreme	pp
högerextremist	pp
högerextremisten	pp
höggravid	hp
höggravida	hp
högt blodtryck	hn
höll sig gömd	xv
hör röster	hv
hörapparat	hb
hörapparaten	hb
hörapparater	hb
hörselimplantat	hn
hörselimplantatet	hn
hörselnedsättning	hn
hörselnedsättningen	hn
hörselskada	hn
hörselskadad	hp
hörselskadada	hp
hörselskadade	hp
hörselskadan	hn
i ekonomisk bekymmer	xp
i ekonomisk knipa	xp
i ekonomisk kris	xp
i ekonomisk misär	xp
i ekonomisk nöd	xp
i ekonomisk trångmål	xp
i ekonomiska bekymmer	xp
i ekonomiska knipa	xp
i ekonomiska kris	xp
i ekonomiska misär	xp
i ekonomiska nöd	xp
i ekonomiska trångmål	xp
i klimakteriet	hpw
i konflikt med	xp
i personlig konkurs	xp
i rullstol	hp
i vårdnadstvist	xp
ibs	hn
icke godkänd	xn
icke godkänt	xn
icke-binär	sp
icke-binära	sp
icke-binäre	sp
ickebinär	sp
ickebinära	sp
ickebinäre	sp
identifierades med ansiktsigenkänning	gv
identifierades med dna	gv
identifierades med fingeravtryck	gv
if metall	um
ill	hp
illness	hn
immigrant	ep
immunterapi	hn
immunterapin	hn
impotent	hp
imprisoned	cp
in a coma	hp
in arrears	xp
in care	xpw
in custody	cp
in debt	xp
in foster care	xp
in hospital	hp
in jail	cp
in prison	cp
in recovery	hp
inblandad i bråket	cp xpw
inblandad i gänget	cp
inblandad i härvan	cp
inblandad i misshandeln	cp
inblandad i mordet	cp
inblandad i rånet	cp
inblandad i skjutningen	cp
inblandad i slagsmålet	xpw
inblandad i smugglingen	cp
inblandad i stölden	cp
inbrott	cl
inbrottet	cl
inbrottstjuv	cp
inbrottstjuven	cp
income support	xb
infarkt	hn
infarkten	hn
infektionsavdelningen	hs
infertil	hp
influensa	hbw
influensan	hbw
inhaler	hn
inkasso	xn
inkassobrev	xn
inkassobreven	xn
inkassobrevet	xn
inkassokrav	xn
inkassokraven	xn
inkassokravet	xn
inkassot	xn
inkontinens	hn
inkontinensen	hn
inkontinent	hp
inkontinenta	hp
inlagd	hp
inlagda	hp
inlärningssvårigheter	hn
innehade	cw
innehaft	cw
insatser från soc	xn
insatser från socialtjänsten	xn
insjuknade	hv
insjuknade hastigt	hv
insjuknade svårt	hv
insjuknar	hv
insjuknat	hv
insjuknat hastigt	hv
insjuknat svårt	hv
insulin	hn
insulinet	hn
insulinpump	hn
insulinpumpen	hn
inte längre känner igen	hv
intellektuell funktionsnedsättning	hn
intensive care	hs
intensiven	hs
internerad	cp
internerade	cp
intersexuell	sp
intersexuelle	sp
invandrarbakgrund	en
invandrarbakgrunden	en
invandrare	ep
invandraren	ep
inväntar sin dom	cv
irakier	ep
irakiern	ep
irakisk bakgrund	en
irakisk familj	en
irakisk flykting	en
irakisk härkomst	en
irakisk släkt	en
iranian descent	en
iranian origin	en
iranian parents	en
iranian roots	en
iranier	ep
iraniern	ep
iransk bakgrund	en
iransk familj	en
iransk flykting	en
iransk härkomst	en
iransk släkt	en
iranska rötter	en
iranskt blod	en
iranskt påbrå	en
iranskt ursprung	en
iraqi descent	en
iraqi origin	en
iraqi parents	en
iraqi roots	en
irisskanning	gn
irisskanningen	gn
is being bullied	xv
islamist	rp
islamisten	rp
islamister	rp
islamofob	pp
iva	hs
ivf	hn
ivf-behandling	hn
ivf-försök	hn
jail sentence	cn
jail term	cn
jailed	cp
jehovah's witness	rp
jehovas vittne	rp
jehovas vittnen	rm
jesid	ep
jesiden	ep
jewish	rp
jewish background	en
jewish heritage	en
jewish origin	en
jewish roots	en
jobbade svart	xv
jobbar svart	xv
jobbat svart	xv
jobbigt hemma	xp
joined the union	uv
jourfamilj	xs
jourfamiljen	xs
jourhem	xs
jourhemmet	xs
jourlägenhet	xs
jourlägenheten	xs
jourlägenhetet	xs
journalistförbundet	um
judar	rp
jude	rp
juden	rp
judinna	rp
judinnan	rp
judisk	rp
judisk bakgrund	en
judisk härkomst	en
judiska rötter	en
judiske	rp
judiskt blod	en
judiskt påbrå	en
judiskt ursprung	en
jugoslav	ep
jugoslaven	ep
kan inte betala elräkningen	xv
kan inte betala hyran	xv
kan inte betala räkningar	xv
kan inte betala räkningarna	xv
kan inte betala skulden	xv
kan inte sköta sin	xv
kateter	hn
katetern	hn
katolik	rp
katoliken	rp
katoliker	rp
katolsk	rp
katolska kyrkan	rm
katolske	rp
kattplågare	cp
kattplågaren	cp
kdu	pm
kejsarsnitt	hn
kejsarsnittet	hn
kemoterapi	hn
kemoterapin	hn
kidnappades	xv
kidnappare	cp
kidnapparen	cp
kidnappning	cl
kidnappningen	cl
kidney transplant	hn
kikhosta	hb
kikhostan	hb
kines	ep
kinesen	ep
kirurgavdelningen	hs
klamydia	hn
klamydian	hn
klimakteriebesvär	hn
klimakteriebesvären	hn
klinefelters syndrom	gn hn
klotter	cl
klottrade	cw
klottrare	cp
klottraren	cp
klottrat	cw
klottret	cl
knapp på magen	hn
knarkade	hv
knarkar	hv
knarkinnehav	cl
knarkinnehavet	cl
knarklangare	cp
knarklangaren	cp
knarkskuld	xn
knarkskulden	xn
knarkskulder	xn
knarkskulderna	xn
knarksmugglare	cp
knarksmugglaren	cp
knee operation	hn
knee replacement	hn
knivhot	cl
knivhotet	cl
knivhuggit	cw
knivhuggits	xv
knivhögg	cw
knivhögg ihjäl	cw
knivhöggs	xv
knivskar	cw
knuffade omkull	cw
knuffat omkull	cw
knycker	cw
knyckt	cw
knyckte	cw
knäled	hn
knäleden	hn
knäoperation	hn
knäoperationen	hn
knäopererades	hv
knäprotes	hn
knäprotesen	hn
knäskada	hn
knäskadan	hn
kognitiv sjukdom	hn
kognitiv svikt	hn
kol	hn
kol-sjuk	hp
kol-sjuka	hp
kollapsade	hv
kollapsat	hv
kom från afghanistan	ev
kom från eritrea	ev
kom från etiopien	ev
kom från irak	ev
kom från iran	ev
kom från kosovo	ev
kom från palestina	ev
kom från somalia	ev
kom från sudan	ev
kom från syrien	ev
kom från ukraina	ev
kom ut från anstalten	cv
kom ut från fängelset	cv
kom ut från hall	cv
kom ut från häktet	cv
kom ut från kumla	cv
kom ut som	sv
kom ut ur anstalten	cv
kom ut ur fängelset	cv
kom ut ur garderoben	sv
kom ut ur hall	cv
kom ut ur häktet	cv
kom ut ur kumla	cv
komma ut som	sv
kommer från afghanistan	ev
kommer från eritrea	ev
kommer från etiopien	ev
kommer från irak	ev
kommer från iran	ev
kommer från kosovo	ev
kommer från palestina	ev
kommer från somalia	ev
kommer från sudan	ev
kommer från syrien	ev
kommer från ukraina	ev
kommer ursprungligen från	ev
kommit hit från afghanistan	ev
kommit hit från eritrea	ev
kommit hit från irak	ev
kommit hit från iran	ev
kommit hit från somalia	ev
kommit hit från syrien	ev
kommit hit från ukraina	ev
kommit till från afghanistan	ev
kommit till från eritrea	ev
kommit till från irak	ev
kommit till från iran	ev
kommit till från somalia	ev
kommit till från syrien	ev
kommit till från ukraina	ev
kommit ut från anstalten	cv
kommit ut från fängelset	cv
kommit ut från hall	cv
kommit ut från häktet	cv
kommit ut från kumla	cv
kommit ut som	sv
kommit ut ur anstalten	cv
kommit ut ur fängelset	cv
kommit ut ur garderoben	sv
kommit ut ur hall	cv
kommit ut ur häktet	cv
kommit ut ur kumla	cv
kommunal	um
kommunals	um
kommunist	pp
kommunisten	pp
kommunister	pp
kommunistiska partiet	pm
koncentrationssvårigheter	hn
konstgjord hjärtklaff	hn
konstgjord höftled	hn
konstgjord öga	hn
konstgjort hjärtklaff	hn
konstgjort höftled	hn
konstgjort öga	hn
kontaktfamilj	xb
kontaktfamiljen	xb
kontaktförbud	cn
kontaktförbudet	cn
kontaktman	xbw
kontaktmannen	xbw
kontaktperson enligt lss	xn
kontaktperson enligt soc	xn
kontaktperson enligt socialen	xn
kontaktperson enligt socialtjänsten	xn
kontaktperson enligt sol	xn
kontaktperson från lss	xn
kontaktperson från soc	xn
kontaktperson från socialen	xn
kontaktperson från socialtjänsten	xn
kontaktperson från sol	xn
kontaktperson genom lss	xn
kontaktperson genom soc	xn
kontaktperson genom socialen	xn
kontaktperson genom socialtjänsten	xn
kontaktperson genom sol	xn
kontaktperson via lss	xn
kontaktperson via soc	xn
kontaktperson via socialen	xn
kontaktperson via socialtjänsten	xn
kontaktperson via sol	xn
konverterade	rv
konverterade till islam	rv
konverterade till judendomen	rv
konverterade till katolicismen	rv
konverterade till kristendomen	rv
konverterar	rv
konverterat	rv
konverterat till islam	rv
konverterat till judendomen	rv
konverterat till katolicismen	rv
konverterat till kristendomen	rv
konvertit	rp
konvertiten	rp
konvertiter	rp
koppleri	cl
koppleriet	cl
kopt	rp
kopten	rp
kopter	rp
koptisk	rp
koptiske	rp
korsbandsskada	hn
korsbandsskadan	hn
korttids	hs
korttidsboende	hs
korttidsboendet	hs
korttidssjukskriven	hp
kortväxt	hp
kortväxta	hp
kosovoalban	ep
kosovoalbanen	ep
krampanfall	hn
krampanfallet	hn
kranskärl	hn
kranskärlen	hn
kraschat psykiskt	hv
krigstrauma	hn
krigstrauman	hn
kriminalvården	cs
kriminell	cp
kriminell bakgrund	cn
kriminell belastning	cn
kriminelle	cp
kriminellt förflutet	cn
kriscenter	xs
kriscenteren	xs
kriscenteret	xs
kriscentret	xs
kriscentreten	xs
kriscentretet	xs
kristdemokrat	pp
kristdemokraten	pp
kristdemokrater	pp
kristdemokraterna	pm
kristdemokratisk sympatisör	pp
kristdemokratisk väljare	pp
kristen	rp
kristna	rp
kristne	rp
kroat	ep
kroaten	ep
kroater	ep
kromosomavvikelse	gn
kromosomavvikelsen	gn
kromosomförändring	gn
kromosomförändringen	gn
kronisk smärta	hn
kroniskt sjuk	hp
kronofogden	xn
kronofogdeskulder	xn
krossade fönster	cw
krossade fönstret	cw
krossade rutan	cw
krossade rutor	cw
krossat fönster	cw
krossat fönstret	cw
krossat rutan	cw
krossat rutor	cw
krya på dig	hk
kryckor	hn
kryckorna	hn
kräftbehandling	hn
kräftbehandlingen	hn
kräks	hv
kräks dagligen	hv
kräksjuk	hp
kräksjuka	hp
kräktes	hv
kräkts	hv
kränkande behandling gäller	xo
kränkningarna av	xo
kränkningarna mot	xo
kunde inte betala elräkningen	xv
kunde inte betala hyran	xv
kunde inte betala räkningar	xv
kunde inte betala räkningarna	xv
kunde inte betala skulden	xv
kunde inte sköta sin	xv
kunnat inte betala hyran	xv
kunnat inte betala räkningarna	xv
kunnat inte betala skulden	xv
kurd	ep
kurden	ep
kurder	ep
kurdish	ep
kurdish background	en
kurdish descent	en
kurdish heritage	en
kurdish origin	en
kurdish parents	en
kurdish roots	en
kurdisk	ep
kurdisk bakgrund	en
kurdisk härkomst	en
kurdiska rötter	en
kurdiske	ep
kurdiskt blod	en
kurdiskt påbrå	en
kurdiskt ursprung	en
kvarskrivning	xn
kvarskrivningen	xn
kvinnofridsbrott	cl
kvinnofridsbrottet	cl
kvinnofridskränkning	cl
kvinnofridskränkningen	cl
kvinnohus	xs
kvinnohusen	xs
kvinnohuset	xs
kvinnojour	xs
kvinnojouren	xs
kvinnojourens boende	xs
kvinnokliniken	hs
kvinnomisshandlare	cp
kvinnomisshandlaren	cp
kvotflykting	ep
kvotflyktingar	ep
kvotflyktingen	ep
kvän	ep
kvänen	ep
kämpade med alkoholen	hv
kämpade med depressionen	hv
kämpade med maten	hv
kämpade med missbruket	hv
kämpade med rösterna	hv
kämpade med sjukdomen	hv
kämpade med smärtan	hv
kämpade med spriten	hv
kämpade med vikten	hv
kämpade med ångesten	hv
kämpar med alkoholen	hv
kämpar med depressionen	hv
kämpar med maten	hv
kämpar med missbruket	hv
kämpar med rösterna	hv
kämpar med sjukdomen	hv
kämpar med smärtan	hv
kämpar med spriten	hv
kämpar med vikten	hv
kämpar med ångesten	hv
kämpat med alkoholen	hv
kämpat med depressionen	hv
kämpat med maten	hv
kämpat med missbruket	hv
kämpat med rösterna	hv
kämpat med sjukdomen	hv
kämpat med smärtan	hv
kämpat med spriten	hv
kämpat med vikten	hv
kämpat med ångesten	hv
känd av polisen	cp
känd av soc	xp
känd av socialen	xp
känd av socialtjänsten	xp
känd för polisen	cp
känd för soc	xp
känd för socialen	xp
känd för socialtjänsten	xp
känd hos polisen	cp
känd hos soc	xp
känd hos socialen	xp
känd hos socialtjänsten	xp
kände inte igen sin	hv
kände inte igen sina	hv
kände knappt igen sin	hv
kände knappt igen sina	hv
känner inte igen sin	hv
känner inte igen sina	hv
känner knappt igen sin	hv
känner knappt igen sina	hv
kåkfarare	cp
kåkfararen	cp
könsbyte	sn
könsbytet	sn
könsdysfori	sn
könsdysforin	sn
könskorrigering	sn
könskorrigeringen	sn
könsopererad	sp
könsopererada	sp
könsopererade	sp
könssjukdom	hn
könssjukdomen	hn
köper sex	sv
köpt sex	sv
köpte sex	sv
köptes ut	xv
köpts ut	xv
kör alkoholpåverkad	cv
kör berusad	cv
kör drogpåverkad	cv
kör drograttfull	cv
kör full	cv
kör ihjäl en	cw
kör olovligt	cv
kör onykter	cv
kör påverkad	cv
kör rattfull	cv
kör rattonykter	cv
kör utan körkort	cv
körde alkoholpåverkad	cv
körde berusad	cv
körde drogpåverkad	cv
körde drograttfull	cv
körde full	cv
körde ihjäl	cw
körde ihjäl en	cw
körde olovligt	cv
körde onykter	cv
körde på och smet	cw
körde påverkad	cv
körde rattfull	cv
körde rattfyllo	cv
körde rattonykter	cv
körde utan körkort	cv
kört alkoholpåverkad	cv
kört berusad	cv
kört drogpåverkad	cv
kört drograttfull	cv
kört full	cv
kört ihjäl	cw
kört ihjäl en	cw
kört olovligt	cv
kört onykter	cv
kört på och smet	cw
kört påverkad	cv
kört rattfull	cv
kört rattonykter	cv
kört utan körkort	cv
körtelfeber	hn
körtelfebern	hn
labour	pm
labour party	pm
lades in på avdelning	hv
lades in på psyket	hv
lades in på psykiatrin	hv
lades in på sjukhus	hv
lagförd	cp
lagförda	cp
lagförde	cp
lagfördes	cv
lagförs	cv
lagförts	cv
lagts in på avdelning	hv
lagts in på psyket	hv
lagts in på psykiatrin	hv
lagts in på sjukhus	hv
laid off	xp
laktosintolerans	hn
laktosintoleransen	hn
laktosintolerant	hp
laktosintoleranta	hp
langade	cw
langar	cw
langare	cp
langaren	cp
langat	cw
langning	cl
langningen	cl
lasarett	hs
lasarettet	hs
latinamerikanskt blod	en
latinamerikanskt påbrå	en
latinamerikanskt ursprung	en
learning difficulties	hn
learning disability	hn
ledarhund	hn
ledarhunden	hn
ledarna	um
ledgångsreumatism	hn
ledgångsreumatismen	hn
ledsagning	hb
ledsagningen	hb
left party	pm
left the union	uv
legat bakom attacken	cw
legat bakom bedrägeriet	cw
legat bakom bombhotet	cw
legat bakom branden	cw
legat bakom bränderna	cw
legat bakom hoten	cw
legat bakom inbrotten	cw
legat bakom inbrottet	cw
legat bakom klottret	cw
legat bakom misshandeln	cw
legat bakom mordet	cw
legat bakom rånen	cw
legat bakom rånet	cw
legat bakom skadegörelsen	cw
legat bakom sprängningen	cw
legat bakom stölden	cw
legat bakom stölderna	cw
legat bakom vandaliseringen	cw
legat bakom överfallet	cw
legat i för döden	hv
legat i respirator döden	hv
legat i sängliggande döden	hv
legat inne för	hv
legat inne på	hv
legat nedsövd för döden	hv
legat nedsövd respirator döden	hv
legat nedsövd sängliggande döden	hv
lesbian	sp
lesbisk	sp
lesbiska	sp
lesbiske	sp
leukaemia	hn
leukemi	hn
leukemia	hn
leukemin	hn
lev på existensminimum	xv
lev på gatan	xv
lev på marginalen	xv
lev på nödmat	xv
lev på stöd	xv
lev under existensminimum	xv
lev under gatan	xv
lev under marginalen	xv
lev under nödmat	xv
lev under stöd	xv
levde gömd	xv
levde gömt	xv
levde i fattigdom	xv
levde i misär	xv
levde i skuld	xv
levde i skyddat	xv
levde med hot	xv
levde med hotbild	xv
levde med skyddad	xv
levde med våld	xv
levde på bidrag	xv
levde på existensminimum	xv
levde på försörjningsstöd	xv
levde på gatan	xv
levde på marginalen	xv
levde på nödmat	xv
levde på soc	xv
levde på socialbidrag	xv
levde på socialen	xv
levde på stöd	xv
levde under existensminimum	xv
levde under falskt	xv
levde under gatan	xv
levde under hot	xv
levde under hotbild	xv
levde under marginalen	xv
levde under nödmat	xv
levde under skydd	xv
levde under skyddad	xv
levde under stöd	xv
lever gömd	xv
lever gömt	xv
lever i fattigdom	xv
lever i misär	xv
lever i skuld	xv
lever i skyddat	xv
lever ihop med kvinna	sv
lever med hot	xv
lever med hotbild	xv
lever med skyddad	xv
lever med våld	xv
lever på bidrag	xv
lever på existensminimum	xv
lever på försörjningsstöd	xv
lever på gatan	xv
lever på marginalen	xv
lever på nödmat	xv
lever på soc	xv
lever på socialbidrag	xv
lever på socialen	xv
lever på stöd	xv
lever tillsammans med kvinna	sv
lever under existensminimum	xv
lever under falskt	xv
lever under gatan	xv
lever under hot	xv
lever under hotbild	xv
lever under marginalen	xv
lever under nödmat	xv
lever under skydd	xv
lever under skyddad	xv
lever under stöd	xv
leversvikt	hn
leversvikten	hn
levertransplanterad	hp
levertransplanterada	hp
levertransplanterade	hp
levertransplanterades	hv
levt med hot	xv
levt med hotbild	xv
levt med skyddad	xv
levt med våld	xv
levt på bidrag	xv
levt på existensminimum	xv
levt på försörjningsstöd	xv
levt på gatan	xv
levt på marginalen	xv
levt på nödmat	xv
levt på soc	xv
levt på socialbidrag	xv
levt på socialen	xv
levt på stöd	xv
levt under existensminimum	xv
levt under falskt	xv
levt under gatan	xv
levt under hot	xv
levt under hotbild	xv
levt under marginalen	xv
levt under nödmat	xv
levt under skydd	xv
levt under skyddad	xv
levt under stöd	xv
libanes	ep
libanesen	ep
libaneser	ep
libanesisk bakgrund	en
libanesisk familj	en
libanesisk flykting	en
libanesisk härkomst	en
libanesisk släkt	en
liberal democrats	pm
liberaler	pp
liberalerna	pm
ligger bakom attacken	cw
ligger bakom bedrägeriet	cw
ligger bakom bombhotet	cw
ligger bakom branden	cw
ligger bakom bränderna	cw
ligger bakom hoten	cw
ligger bakom inbrotten	cw
ligger bakom inbrottet	cw
ligger bakom klottret	cw
ligger bakom misshandeln	cw
ligger bakom mordet	cw
ligger bakom rånen	cw
ligger bakom rånet	cw
ligger bakom skadegörelsen	cw
ligger bakom sprängningen	cw
ligger bakom stölden	cw
ligger bakom stölderna	cw
ligger bakom vandaliseringen	cw
ligger bakom överfallet	cw
ligger för döden	hv
ligger i för döden	hv
ligger i koma	hv
ligger i respirator	hv
ligger i respirator döden	hv
ligger i skilsmässa	xv
ligger i sängliggande döden	hv
ligger i tvist	xv
ligger in på avdelning	hv
ligger in på psyket	hv
ligger in på psykiatrin	hv
ligger inlagd	hv
ligger inne för	hv
ligger inne på	hv
ligger nedsövd för döden	hv
ligger nedsövd respirator döden	hv
ligger nedsövd sängliggande döden	hv
ligger på intensiven	hv
ligger på iva	hv
ligger på lasarettet	hv
ligger på sjukhus	hv
ligger på sjukhuset	hv
litium	hn
lived in a hostel	xv
lived in a refuge	xv
lived in a shelter	xv
lived in her car	xv
lived in his car	xv
lived in the hostel	xv
lived in the refuge	xv
lived in the shelter	xv
lived on benefits	xv
lived on welfare	xv
liver transplant	hn
lives in a hostel	xv
lives in a refuge	xv
lives in a shelter	xv
lives in her car	xv
lives in his car	xv
lives in the hostel	xv
lives in the refuge	xv
lives in the shelter	xv
lives on benefits	xv
lives on welfare	xv
livets ord	rm
livets ords	rm
living in a hostel	xv
living in a refuge	xv
living in a shelter	xv
living in her car	xv
living in his car	xv
living in the hostel	xv
living in the refuge	xv
living in the shelter	xv
living on benefits	xv
living on welfare	xv
livs	um
livstid	cn
livstidsdömd	cp
livstidsdömda	cp
livstidsdömde	cp
livstidsfånge	cp
livstidsfången	cp
ljumskbråck	hn
ljumskbråcket	hn
ljumskskada	hn
ljumskskadan	hn
loggar in med ansiktsigenkänning	gv
loggar in med fingeravtryck	gv
lost custody	xv
lost her arm	hv
lost her foot	hv
lost her hand	hv
lost her hearing	hv
lost her home	xv
lost her job	xv
lost her leg	hv
lost her sight	hv
lost his arm	hv
lost his foot	hv
lost his hand	hv
lost his hearing	hv
lost his home	xv
lost his job	xv
lost his leg	hv
lost his sight	hv
lss	hb
lss-beslut	hb
lss-beslutet	hb
lss-boende	hs
lss-boendet	hs
lss-boendets	hs
lss-insats	hb
lss-insatsen	hb
lss-insatser	hb
luf	pm
lung cancer	hn
lung transplant	hn
lungavdelningen	hs
lunginflammation	hn
lunginflammationen	hn
lurade av	cw
lurade brukare	cw
lurade gamla	cw
lurade pensionärer	cw
lurade till	cw
lurade äldre	cw
lurade åt	cw
lurat av	cw
lurat brukare	cw
lurat gamla	cw
lurat pensionärer	cw
lurat till	cw
lurat äldre	cw
lurat åt	cw
luspank	xp
luspanka	xp
luthersk	rp
lutherske	rp
lvm	xn
lvm-omhändertagen	xp
lvu	xn
lvu-ad	xp
lvu-omhändertagen	xp
lvu-placerad	xp
lvu:ad	xp
lvu:ades	xv
lvu:as	xv
lvubeslut	xn
lyckopiller	hn
lyckopillren	hn
lymfom	hn
lymfomet	hn
lägenheten utmätt	xn
läkarförbundet	um
läkemedelsberoende	hn hp
läkemedelsberoendet	hn
lämnade dna	gv
lämnade dna-prov	gv
lämnade gatan	xv
lämnade islam	rv
lämnade jehovas	rv
lämnade kyrkan	rv
lämnade moskén	rv
lämnade pingstkyrkan	rv
lämnade sekten	rv
lämnade sin fru	xv
lämnade sin make	xv
lämnade sin man	xv
lämnade sin våldsamma	xv
lämnade svenska församlingen	rv
lämnade svenska islam	rv
lämnade svenska kyrkan	rv
lämnat dna	gv
lämnat dna-prov	gv
lämnat gatan	xv
lämnat islam	rv
lämnat jehovas	rv
lämnat kyrkan	rv
lämnat moskén	rv
lämnat oss	dv
lämnat pingstkyrkan	rv
lämnat sekten	rv
lämnat sin fru	xv
lämnat sin make	xv
lämnat sin man	xv
lämnat sin våldsamma	xv
länkarna	hm
länsade bankkontot	cw
länsade butiken	cw
länsade förråden	cw
länsade förrådet	cw
länsade huset	cw
länsade kassan	cw
länsade kontona	cw
länsade kontot	cw
länsade källaren	cw
länsade källarförråden	cw
länsade lägenheten	cw
länsade skåpen	cw
länsat bankkontot	cw
länsat butiken	cw
länsat förråden	cw
länsat förrådet	cw
länsat huset	cw
länsat kassan	cw
länsat kontona	cw
länsat kontot	cw
länsat källaren	cw
länsat källarförråden	cw
länsat lägenheten	cw
länsat skåpen	cw
lärarförbundet	um
lärarnas riksförbund	um
låg bakom attacken	cw
låg bakom bedrägeriet	cw
låg bakom bombhotet	cw
låg bakom branden	cw
låg bakom bränderna	cw
låg bakom hoten	cw
låg bakom inbrotten	cw
låg bakom inbrottet	cw
låg bakom klottret	cw
låg bakom misshandeln	cw
låg bakom mordet	cw
låg bakom rånen	cw
låg bakom rånet	cw
låg bakom skadegörelsen	cw
låg bakom sprängningen	cw
låg bakom stölden	cw
låg bakom stölderna	cw
låg bakom vandaliseringen	cw
låg bakom överfallet	cw
låg för döden	hv
låg i för döden	hv
låg i koma	hv
låg i respirator	hv
låg i respirator döden	hv
låg i skilsmässa	xv
låg i sängliggande döden	hv
låg i tvist	xv
låg inne för	hv
låg inne på	hv
låg nedsövd för döden	hv
låg nedsövd respirator döden	hv
låg nedsövd sängliggande döden	hv
låg på intensiven	hv
låg på iva	hv
låg på lasarettet	hv
låg på sjukhus	hv
låga betyg	xn
långtidsarbetslös	xp
långtidsarbetslösa	xp
långtidsarbetslöse	xp
långtidsfrånvarande	xp
långtidssjukskriven	hp
långtidssjukskrivna	hp
långtidssjukskrivne	hp
lårbensbrott	hn
lårbensbrottet	hn
lårbenshalsbrott	hn
lårbenshalsbrottet	hn
lönegaranti	xb
lönegarantin	xb
lönen utmätt	xn
löneutmätning	xn
löneutmätningen	xn
löshand	hn
made redundant	xp
magoperation	hn
magoperationen	hn
magsjuk	hp
magsjuka	hb hp
magsjukan	hb
magsjuke	hp
magsäcksoperation	hn
magsäcksoperationen	hn
maka hade lämnat familjen	xn
maka hade lämnat henne	xn
maka hade lämnat honom	xn
maka har lämnat familjen	xn
maka har lämnat henne	xn
maka har lämnat honom	xn
maka knarkar	xn
maka missbrukar	xn
maka misshandlade	xn
maka misshandlar	xn
make hade lämnat familjen	xn
make hade lämnat henne	xn
make hade lämnat honom	xn
make har lämnat familjen	xn
make har lämnat henne	xn
make har lämnat honom	xn
make knarkar	xn
make missbrukar	xn
make misshandlade	xn
make misshandlar	xn
mamma hade lämnat familjen	xn
mamma hade lämnat henne	xn
mamma hade lämnat honom	xn
mamma har lämnat familjen	xn
mamma har lämnat henne	xn
mamma har lämnat honom	xn
mamma knarkar	xn
mamma missbrukar	xn
mamma misshandlade	xn
mamma misshandlar	xn
man hade lämnat familjen	xn
man hade lämnat henne	xn
man hade lämnat honom	xn
man har lämnat familjen	xn
man har lämnat henne	xn
man har lämnat honom	xn
man knarkar	xn
man missbrukar	xn
man misshandlade	xn
man misshandlar	xn
mandé	rp
mandéen	rp
manisk	hp
manodepressiv	hp
manodepressiva	hp
manodepressive	hp
manodepressivitet	hn
manslaughter	cl
marfans syndrom	hn
marockan	ep
marockanen	ep
marockaner	ep
marockansk bakgrund	en
marockansk familj	en
marockansk flykting	en
marockansk härkomst	en
marockansk släkt	en
matkassar av kyrkan	xn
matkassar av stadsmissionen	xn
matkassar från kyrkan	xn
matkassar från stadsmissionen	xn
matkasse av kyrkan	xn
matkasse av soc	xn
matkasse av stadsmissionen	xn
matkasse från kyrkan	xn
matkasse från soc	xn
matkasse från stadsmissionen	xn
medellös	xp
medellösa	xp
medellöse	xp
medfödd hjärtfel	hn
medfödd missbildning	hn
medfödd sjukdom	hn
medfödd skada	hn
medfött hjärtfel	hn
medfött missbildning	hn
medfött sjukdom	hn
medfött skada	hn
medicin mot	hn
medicinavdelningen	hs
medicinerades	hv
medicinerar	hv
medicineras	hv
medlem av ett afs	pp
medlem av ett nmr	pp
medlem av ett parti	pp
medlem av ett partiet	pp
medlem i ett afs	pp
medlem i ett nmr	pp
medlem i ett parti	pp
medlem i ett partiet	pp
medvetslös	hp
melanom	hn
melanomet	hn
mened	cl
meneden	cl
mental breakdown	hn
mental health issues	hn
mental health problems	hn
mentally ill	hp
metadon	hn
metadonet	hn
metadonmottagningen	hs
metadonprogrammet	hn
metastas	hn
metastaser	hn
metodist	rp
metodisten	rp
metodister	rp
migraine	hn
migraines	hn
migrän	hn
migränen	hn
miljöpartiet	pm
miljöpartist	pp
miljöpartisten	pp
miljöpartister	pp
minneskliniken	hs
minnesmottagningen	hs
minnesproblem	hn
minnesproblemen	hn
minnessvårigheter	hn
minskad hörsel	hn
minskad rörlighet	hn
minskad syn	hn
miscarriage	hn
missbruk	hn
missbrukare	hp
missbrukaren	hp
missbrukarfamilj	xs
missbrukarfamiljen	xs
missbruket	hn
missbruksproblem	hn
missbruksproblemen	hn
missfall	hn
missfallet	hn
misshandel	cl
misshandeln	cl
misshandelsdömd	cp
misshandelsdömda	cp
misshandelsdömde	cp
misshandlad	xp
misshandlada	xp
misshandlade	cw xp
misshandlades	xv
misshandlar	cw
misshandlare	cp
misshandlaren	cp
misshandlas	xv
misshandlas av	xv
misshandlas hemma	xv
misshandlat	cw
misshandlats	xv
missionskyrkan	rm
misstankar riktades mot	co
misstankar riktas mot	co
misstankarna mot	co
misstankarna riktades mot	co
misstankarna riktas mot	co
misstanke mot	co
misstanken mot	co
misstänker	co
misstänkliggjord	cp
misstänkliggjorda	cp
misstänkliggjorde	cp
misstänks	cv
misstänkt	cp
misstänkta	cp
misstänkte	cp co
misstänktes	cv
misstänkts	cv
mist armen	hv
mist benet	hv
mist ena armen	hv
mist ena benet	hv
mist ena handen	hv
mist ena ögat	hv
mist ett	hv
mist fingret	hv
mist hörseln	hv
mist minnet	hv
mist rösten	hv
mist synen	hv
mist vårdnaden	xv
miste armen	hv
miste benet	hv
miste ena armen	hv
miste ena benet	hv
miste ena handen	hv
miste ena ögat	hv
miste ett	hv
miste fingret	hv
miste hörseln	hv
miste minnet	hv
miste rösten	hv
miste synen	hv
miste vårdnaden	xv
mitt i en separation	xp
mitt i en skilsmässa	xp
mitt i en vårdnadstvist	xp
mitt i sin separation	xp
mitt i sin skilsmässa	xp
mitt i sin vårdnadstvist	xp
mobbad	xp
mobbada	xp
mobbade	xp xw
mobbades	xv
mobbar	xw
mobbare	xp
mobbaren	xp
mobbas	xv
mobbat	xw
mobbats	xv
mobbning mot	xo
mobbningen av	xo
mobbningen mot	xo
mobboffer	xp
mobboffret	xp
moderat	pp
moderat sympatisör	pp
moderat väljare	pp
moderaten	pp
moderater	pp
moderaterna	pm
money laundering	cl
money problems	xn
money troubles	xn
months in custody	cn
months in jail	cn
months in prison	cn
mord	cl
mordbrand	cl
mordbranden	cl
mordbrännare	cp
mordbrännaren	cp
morddömd	cp
morddömda	cp
morddömde	cp
mordet	cl
mordförsök	cl
mordförsöket	cl
mordhotad	xp
mordhotada	xp
mordhotade	xp
mordmisstänkt	cp
mordmisstänkta	cp
mordmisstänkte	cp
mordsdömd	cp
mordsdömda	cp
mordsdömde	cp
mordåtalad	cp
mordåtalada	cp
mordåtalade	cp
morfin	hn
morfinet	hn
mormon	rp
mormonen	rp
mormoner	rp
moskén	rm
mottagningshem	xs
mottagningshemen	xs
mottagningshemet	xs
mrsa	hn
ms	hn
ms-diagnos	hn
ms-diagnosen	hn
ms-sjuk	hp
ms-sjuka	hp
ms-sjuke	hp
muckade	cv
muckade från anstalten	cv
muckade från fängelset	cv
muckade från hall	cv
muckade från kumla	cv
muckade från kåken	cv
muckade från skänninge	cv
muckar	cv
muckat	cv
muckat från anstalten	cv
muckat från fängelset	cv
muckat från hall	cv
muckat från kumla	cv
muckat från kåken	cv
muckat från skänninge	cv
muf	pm
mugged	cw
multipel skleros	hn
multiple sclerosis	hn
multisjuk	hp
multisjuka	hp
multisjuke	hp
murder	cl
murderer	cp
muslim	rp
muslimen	rp
muslimer	rp
muslimsk	rp
muslimska	rp
muslimske	rp
mutade	cw
mutar	cw
mutat	cw
mutbrott	cl
mutbrottet	cl
mutism	hn
mutismen	hn
mutor	cl
människohandel	cl
människohandeln	cl
människorov	cl
människorovet	cl
mässling	hn
mässlingen	hn
mådde dåligt	hv
mådde illa	hv
mådde jättedåligt dåligt	hv
mådde mycket dåligt	hv
mådde pissdåligt	hv
mådde psykiskt dåligt	hv
mådde så dåligt	hv
mådde uselt	hv
mådde väldigt dåligt	hv
målarna	um
månader i fängelse	cn
månader i häkte	cn
månader i häktet	cn
månader på anstalt	cn
månader på anstalten	cn
månader på hall	cn
månader på hinseberg	cn
månader på kumla	cn
månader på kåken	cn
månader på skänninge	cn
månader på tidaholm	cn
månaders fängelse	cn
mår dåligt	hv
mår illa	hv
mår jättedåligt dåligt	hv
mår mycket dåligt	hv
mår pissdåligt	hv
mår psykiskt dåligt	hv
mår så dåligt	hv
mår uselt	hv
mår väldigt dåligt	hv
mått dåligt	hv
mått illa	hv
mått mycket dåligt	hv
mått pissdåligt	hv
mått uselt	hv
mördade	cw
mördare	cp
mördaren	cp
mördat	cw
mörk hudfärg	en
mörk hy	en
mörkhyad	ep
mörkhyada	ep
mörkhyade	ep
nackskada	hn
nackskadan	hn
narkoman	hp
narkomanen	hp
narkomaner	hp
narkotikaberoende	hn hp
narkotikaberoendet	hn
narkotikabrott	cl
narkotikabrottet	cl
narkotikadömd	cp
narkotikadömda	cp
narkotikadömde	cp
narkotikainnehav	cl
narkotikainnehavet	cl
narkotikamisstänkt	cp
narkotikamisstänkta	cp
narkotikamisstänkte	cp
narkotikasmuggling	cl
narkotikasmugglingen	cl
nationalsocialist	pp
nationalsocialisten	pp
natthärbärge	xs
natthärbärget	xs
naturvetarna	um
navelbråck	hn
navelbråcket	hn
nazi	pp
nazist	pp
nazisten	pp
nazister	pp
nedsatt hörsel	hn
nedsatt immunförsvar	hn
nedsatt lungkapacitet	hn
nedsatt njurfunktion	hn
nedsatt rörlighet	hn
nedsatt syn	hn
nedslog	cw
nedsövd	hp
nervous breakdown	hn
nervskada	hn
nervskadan	hn
neurologavdelningen	hs
neurologen	hs
nigeriansk bakgrund	en
nigeriansk familj	en
nigeriansk flykting	en
nigeriansk härkomst	en
nigeriansk släkt	en
njuroperation	hn
njuroperationen	hn
njursten	hn
njurstenar	hn
njurstenen	hn
njursvikt	hn
njursvikten	hn
njurtransplanterad	hp
njurtransplanterada	hp
njurtransplanterade	hp
njurtransplanterades	hv
nmr	pm
non-binary	sp
noonans syndrom	hn
nordiska motståndsrörelsen	pm
norpade åt cykeln	cw
norpade åt en	cw
norpade åt pengar	cw
norpade åt sig	cw
norpat åt cykeln	cw
norpat åt en	cw
norpat åt pengar	cw
norpat åt sig	cw
npf	hn
nursing home	hsw
ny hornhinna	hn
ny höft	hn
ny höftled	hn
ny knäled	hn
ny lever	hn
ny njure	hn
nyanländ	ep
nyanlända	ep
nyanlände	ep
nyans	pm
nygravid	hp
nykter	hp
nykter alkoholist	hp
nykter i	hp
nykter missbrukare	hp
nykter narkoman	hp
nykter sedan	hp
nyktra	hp
nynazist	pp
nynazisten	pp
nynazister	pp
nyseparerad	xp
nyseparerada	xp
nyseparerade	xp
nyskild	xp
nysvensk	ep
nysvenska	ep
nysvenske	ep
nytt hjärta	hn
nytt knä	hn
näringsförbud	cn
näringsförbudet	cn
nätmobbad	xp
nätmobbade	xp
nätmobbas	xv
nådde inte betygskriterierna	xv
nådde inte kunskapskraven	xv
nådde inte kunskapsmålen	xv
når inte betygskriterierna	xv
når inte kunskapskraven	xv
når inte kunskapsmålen	xv
nödbostad	xs
nödbostaden	xs
nödbostadet	xs
nödhjälp	xb
nödhjälpen	xb
obesitas	hn
obetald avgifter	xn
obetald barnomsorgsavgifter	xn
obetald böter	xn
obetald faktura	xn
obetald fakturor	xn
obetald hyra	xn
obetald hyror	xn
obetald räkningar	xn
obetalda avgifter	xn
obetalda barnomsorgsavgifter	xn
obetalda böter	xn
obetalda faktura	xn
obetalda fakturor	xn
obetalda hyra	xn
obetalda hyror	xn
obetalda räkningar	xn
obetalt avgifter	xn
obetalt barnomsorgsavgifter	xn
obetalt böter	xn
obetalt faktura	xn
obetalt fakturor	xn
obetalt hyra	xn
obetalt hyror	xn
obetalt räkningar	xn
obotligt sjuk	hp
ocd	hn
of afghan descent	ep
of afghan origin	ep
of african descent	ep
of african origin	ep
of arab descent	ep
of arab origin	ep
of asian descent	ep
of asian origin	ep
of iranian descent	ep
of iranian origin	ep
of iraqi descent	ep
of iraqi origin	ep
of jewish descent	ep
of jewish origin	ep
of kurdish descent	ep
of kurdish origin	ep
of roma descent	ep
of roma origin	ep
of sami descent	ep
of sami origin	ep
of somali descent	ep
of somali origin	ep
of syrian descent	ep
of syrian origin	ep
ofredade	cw
ofredande	cl
ofredandet	cl
ofredar	cw
ofredat	cw
ofrivilligt barnlös	hp
ogiltig frånvaro	xn
okänd far	xn
olaga förföljelse	cl
olaga hot	cl
olaga intrång	cl
olaga tvång	cl
olaga vapeninnehav	cl
olovlig körning	cl
olovligen använt	cw
olovligen brukat	cw
olovligen filmat	cw
olovligen körde	cw
olovligen kört	cw
olovligen lånat	cw
olovligen tagit	cw
olovligen tog	cw
omhändertagen	xp
omhändertagits	xv
omhändertagits akut	xv
omhändertagits enligt	xv
omhändertagna	xp
omhändertagne	xp
omhändertar	xo
omhändertas	xv
omhändertas akut	xv
omhändertas enligt	xv
omhändertog	xo
omhändertogs	xv
omhändertogs akut	xv
omhändertogs enligt	xv
omkom	dv
omkommit	dv
omyndig	xp
omyndiga	xp
omyndigförklarad	xp
on antidepressants	hp
on bail	cp
on benefits	xp
on dialysis	hp
on insulin	hp
on medication	hp
on methadone	hp
on oxygen	hp
on parole	cp
on probation	cp
on sick leave	hp
on strike	up
on the streets	xp
on welfare	xp
onkologavdelningen	hs
onkologen	hs
ont i axeln	hn
ont i halsen	hn
ont i hjärtat	hn
ont i huvudet	hn
ont i höften	hn
ont i knät	hn
ont i magen	hn
ont i ryggen	hn
operation	hn
operationen	hn
opererad	hp
opererades	hv
opererar armen	hv
opererar axeln	hv
opererar bort	hv
opererar bråcket	hv
opererar foten	hv
opererar grå	hv
opererar handen	hv
opererar handleden	hv
opererar hjärtat	hv
opererar höften	hv
opererar knäet	hv
opererar knät	hv
opererar ryggen	hv
opererar tummen	hv
opererar ögonen	hv
opereras	hv
opererat armen	hv
opererat axeln	hv
opererat bort	hv
opererat foten	hv
opererat handen	hv
opererat handleden	hv
opererat hjärtat	hv
opererat höften	hv
opererat knäet	hv
opererat knät	hv
opererat ryggen	hv
opererat ögonen	hv
opererats	hv
opioidberoende	hn hp
opioidberoendet	hn
ordblind	hp
ordblinda	hp
ordningsbot	cnw
ordningsboten	cnw
oroligt hemma	xp
orosanmälan	xn
orosanmälan gällande	xo
orosanmälan kring	xo
orosanmälan om	xo
orosanmälan på	xo
orosanmäld	xp
orosanmälde	xo
orosanmäldes	xv
orosanmäler	xo
orosanmälningar	xn
orosanmälningar gällande	xo
orosanmälningar kring	xo
orosanmälningar om	xo
orosanmälningar på	xo
orosanmäls	xv
orosanmält	xo
orosanmälts	xv
ortodox	rp
ortodoxa	rp
ortodoxe	rp
osteoporos	hn
osteoporosen	hn
ostraffad	cpw
otrogen	sp
otrohet	xn
otroheten	xn
otryggt hemma	xp
overdosed	hv
owe the bank	xv
owe the council	xv
owe the landlord	xv
owe the municipality	xv
owes the bank	xv
owes the council	xv
owes the landlord	xv
owes the municipality	xv
pacemaker	hn
pacemakern	hn
paedophile	cp
palestinian descent	en
palestinian origin	en
palestinian parents	en
palestinian roots	en
palestinier	ep
palestiniern	ep
palestinsk bakgrund	en
palestinsk familj	en
palestinsk flykting	en
palestinsk härkomst	en
palestinsk släkt	en
palliativ vård	hb
palliativa	hs
panic attacks	hn
panic disorder	hn
panikattack	hn
panikattacker	hn
panikångest	hn
panikångestattack	hn
panikångestattacker	hn
panikångesten	hn
pank	xp
panka	xp
pansexuell	sp
pansexuella	sp
pansexuelle	sp
pappa hade lämnat familjen	xn
pappa hade lämnat henne	xn
pappa hade lämnat honom	xn
pappa har lämnat familjen	xn
pappa har lämnat henne	xn
pappa har lämnat honom	xn
pappa knarkar	xn
pappa missbrukar	xn
pappa misshandlade	xn
pappa misshandlar	xn
pappers	um
papperslös	ep xp
papperslösa	ep xp
papperslöse	ep xp
paralysed	hp
paralyzed	hp
paranoid	hp
parkinson	hn
parkinson's	hn
parkinsons	hn
parkinsons sjukdom	hn
partiaktiv	pp
partially sighted	hp
partibok	pn
partiboken	pn
partimedlem	pp
partimedlemmen	pp
party member	pp
passed away	dv
payday loan	xn
payday loans	xn
pedofil	cp
pedofilen	cp
pedofiler	cp
pedophile	cp
pengaproblem	xn
penningtvätt	cl
penningtvätten	cl
periodare	hp
periodaren	hp
perjury	cl
permobil	hb
permobilen	hb
personlig assistans	hb
personlig assistent	hb
personlig konkurs	xp
personrån	cl
personrånet	cl
personskydd	xn
personskyddet	xn
pingstkyrkan	rm
pingstvän	rp
pingstvännen	rp
pingstvänner	rp
piratpartiet	pm
placerad enligt familjehem	xp
placerad enligt institution	xp
placerad enligt jourhem	xp
placerad enligt lvu	xp
placerad enligt sis	xp
placerad enligt ungdomshem	xp
placerad hos familjehem	xv xp
placerad hos institution	xp
placerad hos jourhem	xp
placerad hos lvu	xp
placerad hos sis	xp
placerad hos ungdomshem	xp
placerad i familjehem	xp
placerad i fosterhem	xp
placerad på behandlingshem	xp
placerad på familjehem	xp
placerad på hvb-hem	xp
placerad på institution	xp
placerad på jourhem	xp
placerad på lvu	xp
placerad på sis	xp
placerad på ungdomshem	xp
placerades enligt behandlingshem	xv
placerades enligt hvb-hem	xv
placerades enligt institution	xv
placerades enligt lvu	xv
placerades enligt ungdomshem	xv
placerades hos familjehem	xv
placerades i familjehem	xv
placerades i fosterhem	xv
placerades på behandlingshem	xv
placerades på hvb-hem	xv
placerades på institution	xv
placerades på lvu	xv
placerades på ungdomshem	xv
placerats enligt behandlingshem	xv
placerats enligt hvb-hem	xv
placerats enligt institution	xv
placerats enligt lvu	xv
placerats enligt ungdomshem	xv
placerats hos familjehem	xv
placerats på behandlingshem	xv
placerats på hvb-hem	xv
placerats på institution	xv
placerats på lvu	xv
placerats på ungdomshem	xv
plays truant	xv
pleaded guilty	cv
pled guilty	cv
plötsliga bortgång	dn
pms	hn
pojkvän hade lämnat familjen	xn
pojkvän hade lämnat henne	xn
pojkvän hade lämnat honom	xn
pojkvän har lämnat familjen	xn
pojkvän har lämnat henne	xn
pojkvän har lämnat honom	xn
polack	ep
polacken	ep
polacker	ep
police arrested	co
police caught	co
police charged	co
police has arrested	co
police has charged	co
police have arrested	co
police have charged	co
polisanmäla	co
polisanmäld	cp
polisanmälde	cp co
polisanmäldes	cv
polisanmäler	co
polisanmäls	cv
polisanmält	co
polisanmälts	cv
polisförbundet	um
politiskt aktiv	pp
polsk bakgrund	en
polsk familj	en
polsk flykting	en
polsk härkomst	en
polsk släkt	en
polska rötter	en
polyamorös	sp
polyamoröse	sp
posttraumatisk stress	hn
posttraumatiska stress	hn
posttraumatiskt stressyndrom	hn
practising catholic	rp
practising christian	rp
practising hindu	rp
practising jew	rp
practising muslim	rp
prays five times	rv
pregnancy	hn
pregnant	hp
prematur	hp
prematurbarn	hp
prematurbarnet	hp
prick i belastningsregistret	cn
prickar i belastningsregistret	cn
prickar i brottsregistret	cn
prison sentence	cn
prison term	cn
problematisk skolfrånvaro	xn
problems at home	xn
propp	hn
proppen	hn
prostate cancer	hn
prosthesis	hn
prosthetic arm	hn
prosthetic hand	hn
prosthetic leg	hn
prostituerad	sp
prostituerade	sp
protected identity	xn
protes	hn
protesen	hn
protestant	rp
protestanten	rp
protestanter	rp
provrörsbefruktning	hn
provrörsbefruktningen	hn
psoriasis	hn
psychiatric clinic	hs
psychiatric hospital	hs
psychiatric ward	hs
psyk	hs
psykakuten	hs
psykavdelningen	hs
psyken	hs
psyket	hs
psykiatrimottagningen	hs
psykiatrin	hs
psykisk ohälsa	hn
psykiska besvär	hn
psykiska problem	hn
psykiskt instabil	hp
psykiskt sjuk	hp
psykos	hn
psykosavdelningen	hs
psykosen	hn
psykoser	hn
psykotisk	hp
psykotiska	hp
psykotiske	hp
psykpatient	hp
psykpatienten	hp
ptsd	hn
på avgiftning	hp
på behandlingshem	hp
på demensboende	hp
på fri fot	cp
på grund av hedersförtryck	xv
på grund av hedersvåld	xv
på grund av mobbning	xv
på grund av mobbningen	xv
på grund av våld	xv
på hospice	hp
på psyket	hp
på ruinens brant	xp
på rymmen	cp
på sjukhem	hp
på sluten	hp
på äldreboende	hp
påverkad av alkohol	hp
påverkad av droger	hp
quaker	rp
queer	sp
ramadanfastar	rv
rape	cl
raped	cw
rapist	cp
rasist	pp
rasisten	pp
rasister	pp
rattfull	cp
rattfylla	cl
rattfyllan	cl
rattfylleri	cl
rattfylleriet	cl
rattfyllerist	cp
rattfylleristen	cp
rattonykter	cp
refugee	ep
registered blind	hp
rehab	hs
rehabcentret	hs
rehabiliteras	hv
rehabkliniken	hs
released from custody	cv
released from jail	cv
released from prison	cv
relegerad	xp
relegerades	xv
relegeras	xv
relegerats	xv
religiös	rp
religiös tillhörighet	rn
religiös tro	rn
religiös uppfattning	rn
religiös övertygelse	rn
religiösa skäl	rn
religiösa övertygelse	rn
rent arrears	xn
reported to the police	cp
repossessed	xp
republican	pp
republicans	pm
resande	ep
restraining order	cn
resursklass	xs
resursklassen	xs
resursperson	xbw
resurspersonen	xbw
resursskola	xs
resursskolan	xs
resursteam	xnw
resursteamet	xnw
retts syndrom	hn
reumatiker	hp
reumatikern	hp
reumatism	hn
reumatismen	hn
riksnormen	xn
ringa stöld	cl
riskerar utvisas	ev
ritalin	hn
robbed	cw
robber	cp
robbery	cl
roffade åt sig pengar	cw
roffade åt sig varor	cw
roffat åt sig pengar	cw
roffat åt sig varor	cw
rollator	hb
rollatorn	hb
rom	ep
roma	ep
roma background	en
roma heritage	en
roma origin	en
roma roots	en
romani	ep
romer	ep
romni	ep
romsk	ep
romsk bakgrund	en
romsk härkomst	en
romska	ep
romska rötter	en
romske	ep
romskt blod	en
romskt påbrå	en
romskt ursprung	en
ruinerad	xp
ruinerada	xp
ruinerade	xp
rullstol	hb
rullstolen	hb
rullstolsbunden	hp
rullstolsbundna	hp
rullstolsbundne	hp
rullstolsburen	hp
rullstolsburenne	hp
rullstolsburna	hp
rullstolsburne	hp
ryggmärgsbråck	hn
ryggmärgsbråcket	hn
ryggmärgsskada	hn
ryggmärgsskadan	hn
ryggoperation	hn
ryggoperationen	hn
ryggskada	hn
ryggskadan	hn
ryggskott	hn
ryggskottet	hn
rymde från anstalten	cv
rymde från häktet	cv
rymde från kåken	cv
rymde från lvm-hemmet	cv
rymt från anstalten	cv
rymt från häktet	cv
rymt från kåken	cv
rymt från lvm-hemmet	cv
rysk bakgrund	en
rysk familj	en
rysk flykting	en
rysk härkomst	en
rysk släkt	en
rysk-ortodox	rp
rysk-ortodoxa	rp
ryska rötter	en
ryss	ep
ryssar	ep
ryssen	ep
räkningar betalas av soc	xn
räkningar betalas av socialen	xn
rättegång mot	co
rättegången mot	co
rättspsyk	hs
rättspsykavdelningen	hs
rättspsyken	hs
rättspsykiatrisk vård	cn
rån	cl
rånade	cw
rånades	xv
rånar	cw
rånare	cp
rånaren	cp
rånat	cw
rånats	xv
rånet	cl
rånförsök	cl
rånförsöket	cl
rånmisstänkt	cp
rånmisstänkta	cp
rånmisstänkte	cp
rånsdömd	cp
rånsdömda	cp
rånsdömde	cp
rödgrön	ppw
röker cannabis	hv
röker gräs	hv
röker hasch	hv
röker heroin	hv
rörelsehinder	hn
rörelsehindrad	hp
rörelsehindrada	hp
rörelsehindrade	hp
rörelsehindret	hn
rörelsenedsättning	hn
rörelsenedsättningen	hn
röstade blankt	pv
röstar blankt	pv
röstat blankt	pv
rötter från	en
rötter i	en
sac	um
sades upp	xv
sagts upp	xv
saknade bostad	xv
saknade bostadsadress	xv
saknade egen adress	xv
saknade egen bostad	xv
saknade eget	xv
saknade fast adress	xv
saknade fast bostad	xv
saknade fullständiga betyg	xv
saknade godkända betyg	xv
saknade hem	xv
saknade hemvist	xv
saknade permanent adress	xv
saknade permanent bostad	xv
saknar bostad	xv
saknar bostadsadress	xv
saknar egen adress	xv
saknar egen bostad	xv
saknar eget	xv
saknar fast adress	xv
saknar fast bostad	xv
saknar fullständiga betyg	xv
saknar godkända betyg	xv
saknar hem	xv
saknar hemvist	xv
saknar permanent adress	xv
saknar permanent bostad	xv
saknat bostad	xv
saknat bostadsadress	xv
saknat eget	xv
saknat hem	xv
saknat hemvist	xv
salafist	rp
salafisten	rp
salafister	rp
sambo hade lämnat familjen	xn
sambo hade lämnat henne	xn
sambo hade lämnat honom	xn
sambo har lämnat familjen	xn
sambo har lämnat henne	xn
sambo har lämnat honom	xn
sambo knarkar	xn
sambo missbrukar	xn
sambo misshandlade	xn
sambo misshandlar	xn
same	ep
samen	ep
samer	ep
samhällstjänst	cn
samhällstjänsten	cn
sami	ep
sami background	en
sami heritage	en
sami origin	en
sami roots	en
samisk	ep
samisk bakgrund	en
samisk härkomst	en
samiska rötter	en
samiske	ep
samiskt blod	en
samiskt påbrå	en
samiskt ursprung	en
samkönad relation	sn
samkönat förhållande	sn
samkönat äktenskap	sn
sammanbor ihop med kvinna	sv
sammanbor tillsammans med kvinna	sv
satanist	rp
satanisten	rp
satt anhållen	cv
satt eld på	cw
satt fängslad	cv
satt häktad	cv
satt häktet	cv
satt i fängelse	cv
satt i häkte	cv
satt i häktet	cv
satt i konkurs	xp
satt i rullstol	hv
satt inne	cv
satt inne fängelse	cv
satt inspärrad	cv
satt på anstalt	cv
satt på anstalten	cv
satt på färingsö	cv
satt på hall	cv
satt på hinseberg	cv
satt på kumla	cv
satt på kåken	cv
satt på mariefred	cv
satt på norrtäljeanstalten	cv
satt på salberga	cv
satt på skänninge	cv
satt på tidaholm	cv
satt på ystadsanstalten	cv
satt på österåker	cv
satte eld på	cw
satts i konkurs	xp
scharlakansfeber	hn
scharlakansfebern	hn
schizofren	hp
schizofrena	hp
schizofrene	hp
schizofreni	hn
schizofrenin	hn
schizophrenia	hn
scientolog	rp
scientologen	rp
scientologer	rp
scientologikyrkan	rm
sd	pm
sd-are	pp
sd:are	pp
sedan åklagaren väckt	cv
sedan åklagaren åtalat	cv
sedan åtal väckts	cv
seko	um
sekretessmarkering	xn
sekretessmarkeringen	xn
sekt	rm
sekten	rm
selektiv mutism	hn
self-harmed	hv
self-harms	hv
senil	hp
senila	hp
senile	hp
sentenced	cp
separated from her husband	xp
separated from her partner	xp
separated from her wife	xp
separated from his husband	xp
separated from his partner	xp
separated from his wife	xp
separation	xn
separationen	xn
separerad	xp
separerar från sin	xvw
separerat från frun	xv
separerat från maken	xv
separerat från sambon	xv
separerat från sin	xv
sepsis	hn
serb	ep
serben	ep
serber	ep
serbisk bakgrund	en
serbisk familj	en
serbisk flykting	en
serbisk härkomst	en
serbisk släkt	en
seriously ill	hp
served time	cv
servicebostad	hs
servicebostaden	hs
set fire to	cw
sex offender	cp
sexarbetare	sp
sexarbetaren	sp
sexberoende	hn hp
sexberoendet	hn
sexköp	cl
sexköpare	sp
sexköparen	sp
sexköpet	cl
sexmissbruk	sn
sexmissbruket	sn
sexual abuse	cl
sexual assault	cl
sexual harassment	cl
sexual offences	cl
sexuell läggning	sn
sexuella övergrepp	cl
sexuellt ofredande	cl
sexuellt övergrepp	cl
shia muslim	rp
shiamuslim	rp
shiamuslimen	rp
shiamuslimer	rp
shoplifted	cw
shoplifter	cp
shoplifting	cl
sick	hp
sickle cell anaemia	gn
sickle cell anemia	gn
sickle cell disease	gn
sicklecellanemi	gn
sicklecellanemin	gn
sicklecellsjuka	gn
sikh	rp
sikhen	rp
sikher	rp
sina rötter i	en
sis-boende	xs
sis-boendet	xs
sis-hem	xs
sis-hemmet	xs
sitter anhållen	cv
sitter fängslad	cv
sitter häktad	cv
sitter häktet	cv
sitter i fängelse	cv
sitter i häkte	cv
sitter i häktet	cv
sitter i rullstol	hv
sitter inne	cv
sitter inne fängelse	cv
sitter inspärrad	cv
sitter på anstalt	cv
sitter på anstalten	cv
sitter på färingsö	cv
sitter på hall	cv
sitter på hinseberg	cv
sitter på kumla	cv
sitter på kåken	cv
sitter på mariefred	cv
sitter på norrtäljeanstalten	cv
sitter på salberga	cv
sitter på skänninge	cv
sitter på tidaholm	cv
sitter på ystadsanstalten	cv
sitter på österåker	cv
sjuk	hp
sjuka	hp
sjukanmäld	hp
sjukanmälde sig	hv
sjukdom	hn
sjukdomen	hn
sjuke	hp
sjukersättning	hb
sjukersättningen	hb
sjukhem	hs
sjukhemmet	hs
sjukhus	hs
sjukhuset	hs
sjukpenning	hb
sjukpenningen	hb
sjukpension	hn
sjukpensionen	hn
sjukpensionär	hp
sjukpensionären	hp
sjukskrev sig	hv
sjukskriven	hp
sjukskrivenna	hp
sjukskrivenne	hp
sjukskriver sig	hv
sjukskrivna	hp
sjukskrivne	hp
sjukskrivning	hn
sjukskrivningen	hn
självmordsbenägen	hp
självmordsbenägne	hp
självmordsförsök	hn
självmordsförsöket	hn
självmordsnära	hp
självmordstankar	hn
självmordstankarna	hn
självskadar	hv
självskadarde	hv
självskadebeteende	hn
självskadebeteendet	hn
sjögrens syndrom	hn
ska separera	xv
ska skilja på	xv
ska skilja sig	xv
ska skiljas	xv
ska utvisas	ev
skadad	hpw
skadade axeln	hvw
skadade foten	hvw
skadade handen	hvw
skadade huvudet	hvw
skadade knät	hvw
skadade korsbandet	hvw
skadade nacken	hvw
skadade ryggen	hvw
skadade sig allvarligt	hv
skadade sig svårt	hv
skadar sig själv	hv
skadat axeln	hvw
skadat foten	hvw
skadat handen	hvw
skadat huvudet	hvw
skadat knät	hvw
skadat korsbandet	hvw
skadat nacken	hvw
skadat ryggen	hvw
skadat sig allvarligt	hv
skadat sig svårt	hv
skadegörelse	cl
skadegörelsen	cl
skall skilja på	xv
skall skilja sig	xv
skall utvisas	ev
skallskada	hn
skallskadan	hn
skar sig i armarna	hv
skattebrott	cl
skattebrottet	cl
skattefusk	cl
skattefuskade	cw
skattefuskar	cw
skattefuskat	cw
skattefusket	cl
skatteskuld	xn
skatteskulden	xn
skatteskulder	xn
skatteskulderna	xn
skild	xp
skilde sig	xv
skildes	xvw
skilsmässa	xn
skilsmässa mellan	xo
skilsmässan	xn
skilsmässan mellan	xo
skilsmässor	xn
skilt sig	xv
skin cancer	hn
skipped school	xv
skipping school	xv
skips school	xv
skjutit ihjäl	cw
skjutning	cl
skjutningar	cl
skjutningen	cl
skolfrånvaro	xn
skolfrånvaron	xn
skolios	hn
skoliosen	hn
skolk	xn
skolkade	xv
skolkar	xv
skolkare	xp
skolkaren	xp
skolkat	xv
skolket	xn
skolvägrade	xv
skolvägran	xn
skolvägrar	xv
skov	hn
skriftlig varning	xn
skrivsvårigheter	hn
skrumplever	hn
skrumplevern	hn
skuld hos banken	xn
skuld hos hyresvärden	xn
skuld hos inkasso	xn
skuld hos kronofogden	xn
skuld till banken	xn
skuld till hyresvärden	xn
skuld till inkasso	xn
skuld till kronofogden	xn
skuldberg	xn
skuldberget	xn
skuldbörda	xn
skuldbördan	xn
skulder	xn
skulderna	xn
skuldsanering	xb
skuldsaneringen	xb
skuldsaneringens	xb
skuldsatt	xp
skuldsatta	xp
skuldsatte	xp
skyddad adress	xn
skyddad identitet	xb
skyddade boendet	xs
skyddade personuppgifter	xb
skyddat boende	xs
skyddsplacerad	xp
skyddsplacerade	xp
skyddsplacerades	xv
skyddstillsyn	cn
skyddstillsynen	cn
skyldig banken	xp
skyldig föreningen	xp
skyldig hyresvärden	xp
skyldig kommunen	xp
skyldig kronofogden	xp
skyldig skatteverket	xp
skyldig staten	xp
skyldig till	cp
skyldig till branden	cp
skyldig till inbrottet	cp
skyldig till klottret	cp
skyldig till misshandel	cp
skyldig till mord	cp
skyldig till mordet	cp
skyldig till rånet	cp
skyldig till skadegörelsen	cp
skyldig till stöld	cp
skyldig till stölden	cp
skär sig	hv
sköt ihjäl	cw
sköter inte sin ekonomi	xv
slaganfall	hn
slaganfallet	hn
slagen av sin	xp
slagen hemma	xp
slagit henne	cw
slagit honom	cw
slagit ihjäl	cw
slagit sin	cw
slagit sönder	cw
slagsmål	cl
slagsmålet	cl
sleeping in a car	xv
sleeping in a tent	xv
sleeping in a van	xv
sleeping in her car	xv
sleeping in her tent	xv
sleeping in her van	xv
sleeping in his car	xv
sleeping in his tent	xv
sleeping in his van	xv
sleeping rough	xv
sleeps in a car	xv
sleeps in a tent	xv
sleeps in a van	xv
sleeps in her car	xv
sleeps in her tent	xv
sleeps in her van	xv
sleeps in his car	xv
sleeps in his tent	xv
sleeps in his van	xv
sleeps rough	xv
slept rough	xv
slocknade stilla	dv
slocknat stilla	dv
slog barnen	cw
slog flickan	cw
slog frun	cw
slog grannen	cw
slog henne	cw
slog honom	cw
slog hunden	cw
slog ihjäl	cw
slog läraren	cw
slog mig	cw
slog ned	cw
slog ner	cw
slog personalen	cw
slog pojken	cw
slog rektorn	cw
slog sin	cw
slog sönder	cw
slogs med	xvw
slogs med alkoholen	hv
slogs med depressionen	hv
slogs med maten	hv
slogs med missbruket	hv
slogs med rösterna	hv
slogs med sjukdomen	hv
slogs med smärtan	hv
slogs med spriten	hv
slogs med vikten	hv
slogs med ångesten	hv
slutade dricka	hv
slutade knarka	hv
slutat dricka	hv
slutat knarka	hv
sluten ungdomsvård	cn
släppt ut från anstalten	cv
släppt ut från fängelset	cv
släppt ut från hall	cv
släppt ut från häktet	cv
släppt ut från kumla	cv
släppt ut ur anstalten	cv
släppt ut ur fängelset	cv
släppt ut ur hall	cv
släppt ut ur häktet	cv
släppt ut ur kumla	cv
släpptes ur fängelset	cv
släpptes ur häktet	cv
släpptes ut från anstalten	cv
släpptes ut från fängelset	cv
släpptes ut från hall	cv
släpptes ut från häktet	cv
släpptes ut från kumla	cv
släpptes ut ur anstalten	cv
släpptes ut ur fängelset	cv
släpptes ut ur hall	cv
släpptes ut ur häktet	cv
släpptes ut ur kumla	cv
släppts ur fängelset	cv
släppts ur häktet	cv
släppts ut från anstalten	cv
släppts ut från fängelset	cv
släppts ut från hall	cv
släppts ut från häktet	cv
släppts ut från kumla	cv
släppts ut ur anstalten	cv
släppts ut ur fängelset	cv
släppts ut ur hall	cv
släppts ut ur häktet	cv
släppts ut ur kumla	cv
slår sin dotter	cw
slår sin flickvän	cw
slår sin fru	cw
slår sin hustru	cw
slår sin man	cw
slår sin sambo	cw
slår sin son	cw
slår sina barn	cw
slåss med	xvw
slåss med alkoholen	hv
slåss med depressionen	hv
slåss med maten	hv
slåss med missbruket	hv
slåss med rösterna	hv
slåss med sjukdomen	hv
slåss med smärtan	hv
slåss med spriten	hv
slåss med vikten	hv
slåss med ångesten	hv
smet från notan	cw
smet från olycksplatsen	cw
smet från platsen	cw
smet från polisen	cw
smitit från notan	cw
smitit från olycksplatsen	cw
smitit från platsen	cw
smitit från polisen	cw
smitning	cl
smitningen	cl
smitningsolycka	cl
smitningsolyckan	cl
smittad	hp
smittada	hp
smittade	hp
smittades	hv
smittats	hv
smittsam	hpw
smittsamt	hpw
sms-lån	xn
sms-lånen	xn
sms-lånet	xn
smugglade	cw
smugglar	cw
smugglare	cp
smugglaren	cp
smugglat	cw
smuggling	cl
smugglingen	cl
smärtkliniken	hs
smärtstillande	hnw
snabb bättring	hk
snabblån	xn
snabblånen	xn
snar bättring	hk
snattade	cw
snattade i	cw
snattade på	cw
snattar	cw
snattat	cw
snattat i	cw
snattat på	cw
snatteri	cl
snatteriet	cl
snodde	cw
snott	cw
sober	hp
soc efter	xn
soc inkopplad	xn
soc inkopplade	xn
soc på halsen	xn
soc på ryggen	xn
soc på sig	xn
social democrat	pp
social democrats	pm
social fobi	hn
social welfare	xb
socialbidrag	xb
socialbidraget	xb
socialbidragstagare	xp
socialbidragstagaren	xp
socialdemokrat	pp
socialdemokraten	pp
socialdemokrater	pp
socialdemokraterna	pm
socialdemokratisk sympatisör	pp
socialdemokratisk väljare	pp
socialen efter	xn
socialen inkopplad	xn
socialen inkopplade	xn
socialen på halsen	xn
socialen på ryggen	xn
socialen på sig	xn
socialist	pp
socialt kontrakt	xn
socialtjänsten efter	xn
socialtjänsten inkopplad	xn
socialtjänsten inkopplade	xn
socialtjänsten på halsen	xn
socialtjänsten på ryggen	xn
socialtjänsten på sig	xn
sockersjuk	hp
sockersjuka	hp hn
sockersjukan	hn
sockersjuke	hp
sofa surfing	xp
sol-och-vårare	cp
sol-och-våraren	cp
som asylsökande	ev
som båtflykting	ev
som ensamkommande	ev
som flykting	ev
som kvotflykting	ev
somali	ep
somali background	en
somali descent	en
somali heritage	en
somali origin	en
somali parents	en
somali roots	en
somalier	ep
somaliern	ep
somalisk bakgrund	en
somalisk härkomst	en
somaliska rötter	en
somaliskt blod	en
somaliskt påbrå	en
somaliskt ursprung	en
somnade in	dv
somnat in	dv
sond	hn
sonden	hn
sondmat	hn
sossar	pp
sosse	pp
sossemärkt	pp
sossen	pp
sov i bilen	xv
sov i husvagn	xv
sov i källaren	xv
sov i trapphus	xv
sov i trapphuset	xv
sov i trappuppgångar	xv
sov i trappuppgången	xv
sov i tält	xv
sov på gatan	xv
sov på härbärge	xv
sov på natthärbärge	xv
sov på parkbänkar	xv
sov på soffor	xv
sov på stationen	xv
sov ute	xv
sov utomhus	xv
sover i bilen	xv
sover i husvagn	xv
sover i källaren	xv
sover i sin bil	xv
sover i trapphus	xv
sover i trapphuset	xv
sover i trappuppgångar	xv
sover i trappuppgången	xv
sover i tält	xv
sover på gatan	xv
sover på härbärge	xv
sover på natthärbärge	xv
sover på parkbänkar	xv
sover på soffor	xv
sover på stationen	xv
sover ute	xv
sover utomhus	xv
sovit i bilen	xv
sovit i husvagn	xv
sovit i källaren	xv
sovit i trapphus	xv
sovit i trapphuset	xv
sovit i trappuppgångar	xv
sovit i tält	xv
sovit på gatan	xv
sovit på härbärge	xv
sovit på natthärbärge	xv
sovit på parkbänkar	xv
sovit på soffor	xv
sovit på stationen	xv
sparkade ned	cw
sparkade ner	cw
sparkades från	xv
sparkas från	xv
sparkat ned	cw
sparkat ner	cw
sparkats från	xv
specialundervisning	xb
specialundervisningen	xb
speeding	cl
speedy recovery	hk
spelade bort arvet	xw
spelade bort hela lönen	xw
spelade bort hushållskassan	xw
spelade bort lönen	xw
spelade bort pengarna	xw
spelar bort arvet	xw
spelar bort hela lönen	xw
spelar bort hushållskassan	xw
spelar bort lönen	xw
spelar bort pengarna	xw
spelat bort arvet	xw
spelat bort hela lönen	xw
spelat bort hushållskassan	xw
spelat bort lönen	xw
spelat bort pengarna	xw
spelberoende	hn hp
spelberoendet	hn
spelskuld	xn
spelskulden	xn
spelskulder	xn
spelskulderna	xn
spred barnporr	cw
spred hot	cw
spred hämndporr	cw
spred nakenbilder	cw
sprider barnporr	cw
sprider hot	cw
sprider hämndporr	cw
sprider nakenbilder	cw
spridit barnporr	cw
spridit hot	cw
spridit hämndporr	cw
spridit nakenbilder	cw
sprängde	cw
sprängning	cl
sprängningen	cl
sprängt	cw
språkstörning	hn
språkstörningen	hn
ssr	um
ssu	pm
stabbed	cw
stabbed to death	cw
stal	cw
stalkad	xp
stalkada	xp
stalkade	xp
stalking	cl
stammade	hv
stammar	hv
stamning	hn
stamningen	hn
starroperation	hn
starroperationen	hn
startade branden	cw
startade bränderna	cw
startade skogsbranden	cw
startat branden	cw
startat bränderna	cw
startat skogsbranden	cw
statslös	ep
statslöse	ep
stealing	cl
steril	hp
stillfödd	hp
stjäl	cw
stod anklagad	cv
stod anmäld	cv
stod bakom bedrägeriet	cw
stod bakom branden	cw
stod bakom hoten	cw
stod bakom inbrottet	cw
stod bakom klottret	cw
stod bakom mordet	cw
stod bakom rånet	cw
stod bakom skadegörelsen	cw
stod bakom sprängningen	cw
stod bakom stölden	cw
stod misstänkt	cv
stod åtalad	cv
stole	cw
stomi	hn
stomin	hn
stomipåse	hn
stomipåsen	hn
stood trial	cv
straffad	cp
straffade	cp
strafföreläggande	cn
strafföreläggandet	cn
streck i betyg	xn
strejkade	uv
strejkar	uv
strejkbrytare	up
strejkbrytaren	up
stressreaktion	hn
stroke	hn
stroke survivor	hp
strokeavdelningen	hs
strokeenheten	hs
stroken	hn
strokenen	hn
strokepatient	hp
strokepatienten	hp
struggles to debt	xv
struggles to debts	xv
struggles to pay	xv
struggles with debt	xv
struggles with debts	xv
struggles with pay	xv
struggling to debt	xv
struggling to debts	xv
struggling to pay	xv
struggling with debt	xv
struggling with debts	xv
struggling with pay	xv
struligt hemma	xp
strypt	cw
strängt religiös	rp
strålbehandling	hn
strålbehandlingen	hn
strålning	hn
strålningen	hn
ströp	cw
studieskulder	xn
stukade foten	hvw
stukade fotleden	hvw
stukade handleden	hvw
stukat foten	hvw
stukat fotleden	hvw
stukat handleden	hvw
stulit	cw
stum	hp
stumma	hp
stumme	hp
stängdes av från lektionerna	xv
stängdes av från skolan	xv
stängdes av från undervisningen	xv
stängdes av i lektionerna	xv
stängdes av i skolan	xv
stängdes av i undervisningen	xv
stängs av från lektionerna	xv
stängs av från skolan	xv
stängs av från undervisningen	xv
stängs av i lektionerna	xv
stängs av i skolan	xv
stängs av i undervisningen	xv
stängts av från lektionerna	xv
stängts av från skolan	xv
stängts av från undervisningen	xv
stängts av i lektionerna	xv
stängts av i skolan	xv
stängts av i undervisningen	xv
står anklagad	cv
står anmäld	cv
står misstänkt	cv
står åtalad	cv
stått anklagad	cv
stått anmäld	cv
stått bakom bedrägeriet	cw
stått bakom branden	cw
stått bakom hoten	cw
stått bakom inbrottet	cw
stått bakom klottret	cw
stått bakom mordet	cw
stått bakom rånet	cw
stått bakom skadegörelsen	cw
stått bakom sprängningen	cw
stått bakom stölden	cw
stått misstänkt	cv
stått åtalad	cv
stöd av soc	xn
stöd av socialen	xn
stöd av socialtjänsten	xn
stöd från soc	xn
stöd från socialen	xn
stöd från socialtjänsten	xn
stödboende	hs
stödboendet	hs xsw
stödfamilj	xs xb
stödfamiljen	xs xb
stödundervisning	xb
stödundervisningen	xb
stökigt hemma	xp
stöld	cl
stölden	cl
stölder	cl
störningsvarning	xn
störningsvarningen	xn
suicidal	hp
suicidale	hp
suicidförsök	hn
suicidförsöket	hn
sulf	um
sunni muslim	rp
sunnimuslim	rp
sunnimuslimen	rp
sunnimuslimer	rp
supit ner sig	hv
surgery	hn
suspected of	cp
suspended	xp
suspended for theft	cp
suspended from school	xp
suspended sentence	cn
suttit anhållen	cv
suttit fängslad	cv
suttit häktad	cv
suttit häktet	cv
suttit i fängelse	cv
suttit i häkte	cv
suttit i häktet	cv
suttit inne	cv
suttit inne fängelse	cv
suttit inspärrad	cv
suttit på anstalt	cv
suttit på anstalten	cv
suttit på färingsö	cv
suttit på hall	cv
suttit på hinseberg	cv
suttit på kumla	cv
suttit på kåken	cv
suttit på mariefred	cv
suttit på norrtäljeanstalten	cv
suttit på salberga	cv
suttit på skänninge	cv
suttit på tidaholm	cv
suttit på ystadsanstalten	cv
suttit på österåker	cv
svenska kyrkan	rm
svenskt medborgarskap	ebw
sverigedemokrat	pp
sverigedemokraten	pp
sverigedemokrater	pp
sverigedemokraterna	pm
sverigedemokratisk sympatisör	pp
sverigedemokratisk väljare	pp
sverigefinländare	ep
sverigefinländaren	ep
sverigefinnar	ep
sverigefinne	ep
sverigefinnen	ep
sveriges ingenjörer	um
sveriges lärare	um
sveriges skolledare	um
svindlade	cw
svindlare	cp
svindlaren	cp
svindlat	cw
svininfluensa	hb
svininfluensan	hb
sväljsvårigheter	hn
svårt hemma	xp
svårt sjuk	hp
svårt skadad	hp
sweden democrat	pp
sweden democrats	pm
synagogan	rm
syndikalisterna	um
synnedsättning	hn
synnedsättningen	hn
synskada	hn
synskadad	hp
synskadada	hp
synskadade	hp
synskadan	hn
synsvag	hp
synsvaga	hp
syrgas	hn
syrgasen	hn
syrian	ep
syrian background	en
syrian descent	en
syrian heritage	en
syrian origin	en
syrian parents	en
syrian roots	en
syrianen	ep
syrianer	ep
syrier	ep
syriern	ep
syrisk bakgrund	en
syrisk härkomst	en
syrisk-ortodox	rp
syrisk-ortodoxa	rp
syriska rötter	en
syriskt blod	en
syriskt påbrå	en
syriskt ursprung	en
säljer amfetamin	cw
säljer cannabis	cw
säljer droger	cw
säljer hasch	cw
säljer heroin	cw
säljer knark	cw
säljer kokain	cw
säljer narkotika	cw
säljer sex	sv
säljer smuggelsprit	cw
säljer sprit	cw
säljer tramadol	cw
sängbunden	hp
sängbundna	hp
sängbundne	hp
sängliggande	hp
särskild kontaktperson	xb
särskild undervisningsgrupp	xn
särskilt stöd	xb
sålde amfetamin	cw
sålde cannabis	cw
sålde droger	cw
sålde hasch	cw
sålde heroin	cw
sålde knark	cw
sålde kokain	cw
sålde narkotika	cw
sålde sex	sv
sålde smuggelsprit	cw
sålde sprit	cw
sålde tramadol	cw
sålt amfetamin	cw
sålt cannabis	cw
sålt droger	cw
sålt hasch	cw
sålt heroin	cw
sålt knark	cw
sålt kokain	cw
sålt narkotika	cw
sålt smuggelsprit	cw
sålt sprit	cw
sålt tramadol	cw
söker asyl	ev
sökt asyl	ev
sökte asyl	ev
sömnsvårigheter	hn
sömntabletter	hn
sömntabletterna	hn
söp ner sig	hv
tablettberoende	hn hp
tablettberoendet	hn
tafsade på	cw
tafsar på	cw
tafsat på	cw
tagen av polis	cp
tagen av polisen	cp
tagen på av	cp
tagen på bar	cp
tagen på bar gärning	cp
tagen ur tjänst	xp
tagit amfetamin	hv
tagit droger	hv
tagit en överdos	hv
tagit för mycket tabletter	hv
tagit för många tabletter	hv
tagit heroin	hv
tagit knark	hv
tagit livet av sig	hv
tagit pengar ur kaffekassan	cw
tagit pengar ur kassan	cw
tagit pengar ur klasskassan	cw
tagit pengar ur kollegans	cw
tagit sitt liv	hv
tagit tabletter	hv
tagit ut skilsmässa	xv
tagits av polis	cv
tagits av polisen	cv
tagits på bar gärning	cv
tagits ur tjänst	xv
taken into care	xp
talsvårigheter	hn
tappade minnet	hv
tappade vårdnaden	xv
tappat minnet	hv
tappat vårdnaden	xv
tar amfetamin	hv
tar droger	hv
tar heroin	hv
tar knark	hv
tar tabletter	hv
tar ut skilsmässa	xv
tas av polis	cv
tas av polisen	cv
tbc	hn
tbe	hn
terminally ill	hp
terminalt sjuk	hp
terrordömd	cp
terrordömda	cp
terrordömde	cp
terrorist	cp
terroristen	cp
terrormisstänkt	cp
terrormisstänkta	cp
terrormisstänkte	cp
testade positivt	hv
testat positivt	hv
testat sig positiv	hv
tested positive for	hv
thailändsk bakgrund	en
thailändsk familj	en
thailändsk flykting	en
thailändsk härkomst	en
thailändsk släkt	en
the trial of	co
the union	um
theft	cl
thief	cp
tia-attack	hn
tia-attacken	hn
tics	hn
tidigare dömd	cp
tidigare straffad	cp
tillträdesförbud	cn
tillträdesförbudet	cn
tinnitus	hn
tinnitusen	hn
tjuv	cp
tjuvar	cp
tjuven	cp
tjuvjägare	cp
tjuvjägaren	cp
tjuvlånade	cw
tjuvlånat	cw
tjuvskytt	cp
tjuvskyttar	cp
tjuvskytten	cp
tog amfetamin	hv
tog av sig fotbojan	cv
tog droger	hv
tog en överdos	hv
tog för mycket tabletter	hv
tog för många tabletter	hv
tog heroin	hv
tog knark	hv
tog livet av sig	hv
tog pengar ur kaffekassan	cw
tog pengar ur kassan	cw
tog pengar ur klasskassan	cw
tog pengar ur kollegans	cw
tog sitt liv	hv
tog tabletter	hv
tog ut skilsmässa	xv
togs av polis	cv
togs av polisen	cv
togs på bar gärning	cv
togs ur tjänst	xv
took her own life	hv
took his own life	hv
tories	pm
tornedaling	ep
tornedalingar	ep
tornedalingen	ep
torr alkoholist	hp
tory	pp
tourette	hn
tourettes	hn
tourettes syndrom	hn
trade union	um
trade unionist	up
trakasserades	xv
trakasseras	xv
trakasserats	xv
trakasserier	xn
trakasserierna	xn
trakasserierna av	xo
trakasserierna mot	xo
trans	sp
trans boy	sp
trans girl	sp
trans man	sp
trans woman	sp
transa	sp
transgender	sp
transkille	sp
transkillen	sp
transkvinna	sp
transkvinnan	sp
transman	sp
transmannen	sp
transperson	sp
transpersonen	sp
transpersoner	sp
transplant	hn
transplantation	hn
transplantationen	hn
transplanterad	hp
transplanterada	hp
transplanterade	hp
transport	um
transsexuell	sp
transsexuella	sp
transsexuelle	sp
transtjej	sp
transtjejen	sp
trauma	hn
traumat	hn
traumatiserad	hp
traumatiserade	hp
trial against	co
tried suicide	hv
troende	rp
trolöshet mot huvudman	cl
tror på allah	rv
tror på gud	rv
tror på jesus	rv
trouble at home	xn
troubled family	xn
troubled home	xn
trygghetslarm	hb
trygghetslarmet	hb
träningslägenhet	xs
träningslägenheten	xs
träningslägenhetet	xs
trångbodd	xpw
trångbodda	xpw
tuberkulos	hn
tuberkulosen	hn
tufft hemma	xp
tumor	hn
tumour	hn
tumör	hn
tumören	hn
tumörer	hn
tumöroperation	hn
tumöroperationen	hn
turk	ep
turkar	ep
turken	ep
turkisk bakgrund	en
turkisk familj	en
turkisk flykting	en
turkisk härkomst	en
turkisk släkt	en
turkiska rötter	en
turkiskt blod	en
turkiskt påbrå	en
turkiskt ursprung	en
turners syndrom	hn
tvisten mellan	xo
tvångsgift	xp
tvångsgifta	xp
tvångsgiftes	xp
tvångsomhändertagen	xp
tvångsomhändertogs	xv
tvångsplacerad	xp
tvångsplacerade	xp
tvångssyndrom	hn
tvångstankar	hn
tvångsvårdad	hp
tvångsvårdade	hp
tände eld på	cw
tänt eld på	cw
tömde bankkontot	cw
tömde brukarens	cw
tömde föreningens	cw
tömde företagets	cw
tömde kassan	cw
tömde kassaskåpet	cw
tömde klubbkassan	cw
tömde kommunens	cw
tömde morfars	cw
tömde mormors	cw
tömt bankkontot	cw
tömt brukarens	cw
tömt föreningens	cw
tömt företagets	cw
tömt kassan	cw
tömt kassaskåpet	cw
tömt klubbkassan	cw
tömt kommunens	cw
tömt morfars	cw
tömt mormors	cw
ukrainare	ep
ukrainaren	ep
ukrainsk bakgrund	en
ukrainsk familj	en
ukrainsk flykting	en
ukrainsk härkomst	en
ukrainsk släkt	en
ukrainska rötter	en
ulcerös kolit	hn
umgängesförbud	xn
umgängesförbudet	xn
umgängeskonflikt	xn
umgängeskonflikten	xn
umgängestvist	xn
under annat namn	xv
under arrest	cp
under förundersökning	cp
under house arrest	cp
under investigation	cp
under polisutredning	cp
under separationen	xv
under skilsmässan	xv
under vårdnadstvisten	xv
underhållsstöd	xbw
underhållsstödet	xbw
underkänd	xp
underkänt	xn
underkänt i	xn
undernärd	hp
undocumented	ep
unemployed	xp
ung vänster	pm
ungdomsbrottsling	cp
ungdomsbrottslingen	cp
ungdomshem	xs
ungdomshemmet	xs
ungdomsmottagningen	hsw
ungdomstjänst	cn
ungdomstjänsten	cn
ungdomsvård	cn
ungdomsvården	cn
ungdomsövervakning	cn
ungdomsövervakningen	cn
ungsvenskarna	pm
union member	up
unionen	um
unison	um
unpaid bills	xn
uppe i en separation	xp
uppe i en skilsmässa	xp
uppe i en vårdnadstvist	xp
uppe i sin separation	xp
uppe i sin skilsmässa	xp
uppe i sin vårdnadstvist	xp
uppehållstillstånd	eb
uppehållstillståndet	eb
upplopp motstånd	cl
upplopp upplopp	cl
uppsagd	xp
uppvaket	hs
uppvuxen i afghanistan	ep
uppvuxen i eritrea	ep
uppvuxen i irak	ep
uppvuxen i iran	ep
uppvuxen i somalia	ep
uppvuxen i syrien	ep
urkundsförfalskning	cl
urkundsförfalskningen	cl
utan bostad	xp
utan hem	xp
utan tak	xp
utarbetad	hp
utarbetada	hp
utarbetade	hp
utblottad	xp
utblottada	xp
utblottade	xp
utbränd	hp
utbrända	hp
utbrände	hp
utbrändhet	hn
utbrändheten	hn
utdrag ur belastningsregistret	cn
ute på permission	cp
uteliggare	xp
uteliggaren	xp
utfattig	xp
utfattiga	xp
utfattige	xp
utfryses	xv
utfryss	xv
utfryst	xp
utfrysta	xp
utfryste	xp
utförsäkrad	xp
utförsäkrada	xp
utförsäkrade	xp
utförsäkrades	xv
utförsäkrats	xv
utkastad hemifrån	xp
utköpt	xp
utköpta	xp
utländsk bakgrund	en
utländsk härkomst	en
utländskt blod	en
utländskt påbrå	en
utländskt ursprung	en
utmattning	hn
utmattningen	hn
utmattningsdepression	hn
utmattningsdepressionen	hn
utmattningssymtom	hn
utmattningssyndrom	hn
utmattningssyndromet	hn
utmätning	xn
utmätningen	xn
utmätningsman	xn
utmätningsmannen	xn
utpressade	cw
utpressare	cp
utpressaren	cp
utpressat	cw
utpressning	cl
utpressningen	cl
utreddes av familjerätten	xv
utreddes av ivo	xv
utreddes av soc	xv
utreddes av socialen	xv
utreddes av socialtjänsten	xv
utredningshem	xs
utredningshemen	xs
utredningshemet	xs
utreds av familjerätten	xv
utreds av ivo	xv
utreds av soc	xv
utreds av socialen	xv
utreds av socialtjänsten	xv
utretts av familjerätten	xv
utretts av ivo	xv
utretts av soc	xv
utretts av socialen	xv
utretts av socialtjänsten	xv
utsatt för hedersförtryck	xp
utsatt för hedersvåld	xp
utsatt för hot	xp
utsatt för kränkning	xp
utsatt för misshandel	xp
utsatt för mobbing	xp
utsatt för mobbning	xp
utsatt för näthat	xp
utsatt för nätmobbning	xp
utsatt för sexuella	xp
utsatt för stalkning	xp
utsatt för trakasserier	xp
utsatt för våld	xp
utsatt för våldtäkt	xp
utsatt för övergrepp	xp
utsattes för hedersvåld	xv
utsattes för hot	xv
utsattes för misshandel	xv
utsattes för mobbning	xv
utsattes för sexköp	xv
utsattes för våld	xv
utsattes för våldtäkt	xv
utsattes för övergrepp	xv
utsatts för hedersvåld	xv
utsatts för hot	xv
utsatts för misshandel	xv
utsatts för mobbning	xv
utsatts för sexköp	xv
utsatts för våld	xv
utsatts för våldtäkt	xv
utsatts för övergrepp	xv
utslängd hemifrån	xp
utstött	xp
utstötta	xp
utstötte	xp
utsätts för hedersvåld	xv
utsätts för hot	xv
utsätts för misshandel	xv
utsätts för mobbning	xv
utsätts för sexköp	xv
utsätts för våld	xv
utsätts för våldtäkt	xv
utsätts för övergrepp	xv
utvecklingsstörd	hp
utvecklingsstörda	hp
utvecklingsstörde	hp
utvecklingsstörning	hn
utvecklingsstörningen	hn
utvisades	ev
utvisas	ev
utvisats	ev
utvisningsbeslut	en
utvisningsbeslutet	en
utåtagerande	xp
vaccinerad	hpw
vaccinerades	hvw
vaccinerats	hvw
vandal	cp
vandalen	cp
vandalised	cw
vandaliserade	cw
vandalism	cl
vandalismen	cl
vanvårdades	xv
vanvårdas	xv
vapenbrott	cl
vapenbrottet	cl
vapenförbud	cn
vapenförbudet	cn
vapeninnehav	cl
vapeninnehavet	cl
var från afghanistan	ev
var från eritrea	ev
var från etiopien	ev
var från irak	ev
var från iran	ev
var från palestina	ev
var från somalia	ev
var från sudan	ev
var från syrien	ev
var från ukraina	ev
var ursprungligen från afghanistan	ev
var ursprungligen från eritrea	ev
var ursprungligen från irak	ev
var ursprungligen från iran	ev
var ursprungligen från somalia	ev
var ursprungligen från syrien	ev
varit hemma sjuk	hv
varit hemma sjuka	hv
varken hör eller ser	hv
varken ser eller hör	hv
varning av hyresvärden	xn
varning av rektor	xn
varning av rektorn	xn
varning av socialtjänsten	xn
varning av värden	xn
varslad	xp
varslade	xp
varslades	xv
varslats	xv
vattkoppor	hn
vattkopporna	hn
victim of abuse	xp
victim of domestic	xp
victim of violence	xp
vietnamesisk bakgrund	en
vietnamesisk familj	en
vietnamesisk flykting	en
vietnamesisk härkomst	en
vietnamesisk släkt	en
villan utmätt	xn
villkorlig dom	cn
villkorligt frigiven	cp
villkorligt frisläppt	cp
vinterkräksjuka	hb
vinterkräksjukan	hb
vision	um
visions	um
visually impaired	hp
vit makt-anhängare	pp
vitamin b-brist	hn
vräkning	xn
vräkningen	xn
vräkningsbeslut	xn
vräkningsbeslutet	xn
vräkningshot	xn
vräkningshotad	xp
vräkningshotada	xp
vräkningshotade	xp
vräkningshotet	xn
vräks	xv
vräkt	xp
vräkta	xp
vräkte	xp xo
vräktes	xv
vräkts	xv
vuxenpsykiatrin	hs
vuxit upp i barnhem	xv
vuxit upp i familjehem	xv
vuxit upp i fosterhem	xv
vuxit upp i hvb-hem	xv
vuxit upp i missbrukarhem	xv
vuxit upp på barnhem	xv
vuxit upp på familjehem	xv
vuxit upp på fosterhem	xv
vuxit upp på hvb-hem	xv
vuxit upp på missbrukarhem	xv
väcker åtal mot	co
väcks åtal mot	co
väckt åtal mot	co
väckte åtal mot	co
väcktes åtal mot	co
vänsterextrem	pp
vänsterextrema	pp
vänsterextreme	pp
vänsterextremist	pp
vänsterextremisten	pp
vänsterpartiet	pm
vänsterpartist	pp
vänsterpartisten	pp
vänsterpartister	pp
vänsterpartistisk	pp
vänsterpartistisk sympatisör	pp
vänsterpartistisk väljare	pp
väntar barn	hv
väntar sitt andra	hv
väntar sitt första	hv
väntar sitt tredje	hv
väntar smått	hv
väntar tillökning	hv
väntar tvillingar	hv
växte upp i barnhem	xv
växte upp i familjehem	xv
växte upp i fosterhem	xv
växte upp i hvb-hem	xv
växte upp i missbrukarhem	xv
växte upp på barnhem	xv
växte upp på familjehem	xv
växte upp på fosterhem	xv
växte upp på hvb-hem	xv
växte upp på missbrukarhem	xv
våld mot tjänsteman	cl
våldsamt hemma	xp
våldsamt motstånd	cl
våldsamt upplopp	cl
våldsutsatt	xp
våldsutsatta	xp
våldsutsatte	xp
våldsverkare	cp
våldsverkaren	cp
våldtagen	xp
våldtagena	xp
våldtagene	xp
våldtagit	cw
våldtagits	xv
våldtog	cw
våldtogs	xv
våldtäkt	cl
våldtäktare	cp
våldtäktaren	cp
våldtäkten	cl
våldtäktsdömd	cp
våldtäktsdömda	cp
våldtäktsdömde	cp
våldtäktsman	cp
våldtäktsmannen	cp
våldtäktsmisstänkt	cp
våldtäktsmisstänkta	cp
våldtäktsmisstänkte	cp
våldtäktsmän	cp
våldtäktsåtalad	cp
våldtäktsåtalada	cp
våldtäktsåtalade	cp
vållande till annans	cl
vållande till kroppsskada	cl
vårdades på intensiven	hv
vårdades på iva	hv
vårdades på lasarettet	hv
vårdades på sjukhus	hv
vårdas på intensiven	hv
vårdas på iva	hv
vårdas på lasarettet	hv
vårdas på sjukhus	hv
vårdavdelningen	hs
vårdboende	hsw
vårdboendet	hsw
vårdförbundet	um
vårdkrävande	hp
vårdnaden av barnen	xn
vårdnaden av barnet	xn
vårdnaden av dottern	xn
vårdnaden av sin	xn
vårdnaden av sina	xn
vårdnaden av sonen	xn
vårdnaden om barnen	xn
vårdnaden om barnet	xn
vårdnaden om dottern	xn
vårdnaden om sin	xn
vårdnaden om sina	xn
vårdnaden om sonen	xn
vårdnadskonflikt	xn
vårdnadskonflikten	xn
vårdnadsstrid	xn
vårdnadsstriden	xn
vårdnadstvist	xn
vårdnadstvist mellan	xo
vårdnadstvisten	xn
vårdnadstvisten mellan	xo
vårdslöshet i trafik	cl
wanted by assault	cp
wanted by murder	cp
wanted by police	cp
wanted by robbery	cp
wanted for assault	cp
wanted for murder	cp
wanted for police	cp
wanted for robbery	cp
was being bullied	xv
was dismissed	xv
was fired	xv
was nicked	cv
was sacked	xv
wears a burqa	rv
wears a headscarf	rv
wears a hijab	rv
wears a kippa	rv
wears a turban	rv
wears the burqa	rv
wears the headscarf	rv
wears the hijab	rv
wears the kippa	rv
wears the turban	rv
wheelchair	hn
wheelchairs	hn
whiplash	hn
whiplashen	hn
whiplashskada	hn
whiplashskadan	hn
williams syndrom	hn
with learning disabilities	hp
women's shelter	xs
yazidi	rp
yazidier	ep
yazidiern	ep
yazidin	rp
year in custody	cn
year in jail	cn
year in prison	cn
years behind bars	cn
years behind jail	cn
years behind prison	cn
years for arson	cn
years for assault	cn
years for burglary	cn
years for fraud	cn
years for manslaughter	cn
years for murder	cn
years for rape	cn
years for robbery	cn
years for theft	cn
years in bars	cn
years in custody	cn
years in jail	cn
years in prison	cn
yrkeskriminell	cp
yrkeskriminelle	cp
zoroastrier	rp
zoroastriern	rp
äktenskapsskillnad	xn
äktenskapsskillnaden	xn
äldreboende	hsw
äldreboendet	hsw
är avstängd från skolan	xv
är bunden till rullstol	hv
är från afghanistan	ev
är från eritrea	ev
är från etiopien	ev
är från irak	ev
är från iran	ev
är från palestina	ev
är från somalia	ev
är från sudan	ev
är från syrien	ev
är från ukraina	ev
är hemma sjuk	hv
är hemma sjuka	hv
är på avgiftning	hv
är på behandlingshem	hv
är på bättringsvägen	hv
är på rehab	hv
är ursprungligen från afghanistan	ev
är ursprungligen från eritrea	ev
är ursprungligen från irak	ev
är ursprungligen från iran	ev
är ursprungligen från somalia	ev
är ursprungligen från syrien	ev
ärftlig cancerform	gn
ärftlig sjukdom	gn
äter antidepressiva	hv
äter antidepressivt	hv
äter blodförtunnande	hv
äter halal	rv
äter inte fläsk	rv
äter inte fläskkött	rv
äter inte griskött	rv
äter kosher	rv
äter litium	hv
ätstörning	hn
ätstörningar	hn
ätstörningen	hn
ätstörningsavdelningen	hs
ätstörningsenheten	hs
ätstörningskliniken	hs
åker dit	cv
åker fast	cv
åkt dit	cv
åkt fast	cv
åkte dit	cv
åkte fast	cv
åldringsrån	cl
åldringsrånet	cl
ångest	hn
ångestdämpande	hn
ångesten	hn
år i fängelse	cn
år i häkte	cn
år i häktet	cn
år på anstalt	cn
år på anstalten	cn
år på hall	cn
år på hinseberg	cn
år på kumla	cn
år på kåken	cn
år på mariefred	cn
år på norrtälje	cn
år på salberga	cn
år på skänninge	cn
år på tidaholm	cn
års fängelse	cn
åt antidepressiva	hv
åt antidepressivt	hv
åt blodförtunnande	hv
åt litium	hv
åtal mot	co
åtal väcks mot	co
åtal väcktes mot	co
åtalad	cp
åtalada	cp
åtalade	cp co
åtalades	cv
åtalar	co
åtalas	cv
åtalats	cv
åtalet mot	co
återfall i missbruk	hn
åtgärdsprogram	xn
åtgärdsprogrammet	xn
ögonoperation	hn
ögonoperationen	hn
ögonprotes	hn
ögonprotesen	hn
ögonskada	hn
ögonskadan	hn
överdoserade	hv
överfallen	xp
överfallena	xp
överfallene	xp
överfallits	xv
överfölls	xv
övergavs	xv
övergivits	xv
övergrepp	cl
övergrepp i rättssak	cl
övergreppet	cl
överklagar sin dom	cv
överskuldsatt	xp
överviktig	hp
överviktiga	hp
överviktige	hp
"""#
