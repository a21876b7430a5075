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
abort	hn
aborten	hn
abortion	hn
accused of	cp
add	hn
addict	hp
addiction	hn
adhd	hn
adhdn	hn
adopterad från	ep
adoptivbarn	ep
adoptivbarnet	ep
adrenalinpenna	hn
adrenalinpennan	hn
adventist	rp
adventisten	rp
afghan	ep
afghanen	ep
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
aids	hn
akademikerförbundet ssr	um
akavia	um
aktivitetsersättning	hn
aktivitetsersättningen	hn
aktivitetsstöd	xb
aktivitetsstödet	xb
akuten	hs
alban	ep
albanen	ep
albansk bakgrund	en
albansk familj	en
albansk flykting	en
albansk härkomst	en
albansk släkt	en
alcoholic	hp
alcoholism	hn
alkoholberoende	hn hp
alkoholberoendet	hn
alkoholiserad	hp
alkoholiserade	hp
alkoholism	hn
alkoholismen	hn
alkoholist	hp
alkoholisten	hp
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
anlagsbärare	gp
anlagsbäraren	gp
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
arab	ep
araben	ep
arabisk bakgrund	en
arabisk härkomst	en
arabiska rötter	en
arabiskt blod	en
arabiskt påbrå	en
arabiskt ursprung	en
arbetslös	xp
arbetslösa	xp
arbetslöse	xp
arbetsskada	hn
arbetsskadan	hn
armenier	ep
armeniern	ep
armenisk bakgrund	en
armenisk familj	en
armenisk flykting	en
armenisk härkomst	en
armenisk släkt	en
arrested	cp co
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
atheist	rp
autism	hn
autismen	hn
autist	hp
autisten	hp
autistic	hp
autistisk	hp
autistiska	hp
autistiske	hp
av religiösa skäl	rv
avgiftning	hs
avgiftningen	hs
avled	dv
avled hastigt	dv
avliden	dp
avlidit	dv
avlidit hastigt	dv
avlidna	dp
avlidne	dp
avskedad	xp
avskedade	xp
avstängd	xp
avstängd från skolan	xp
avstängd från undervisningen	xp
avstängda	xp
avstängdes från skolan	xv
avtjänade	cv
avtjänar	cv
avtjänat	cv
avvisades	ev
avvisningsbeslut	en
avvisningsbeslutet	en
axeloperation	hn
axeloperationen	hn
axelskada	hn
axelskadan	hn
bahai	rp
bankrupt	xp
bankrutt	xp
bankrån	cl
bankrånet	cl
baptist	rp
baptisten	rp
barnlös	hp
barnlösa	hp
barnmisshandel	cl
barnmisshandeln	cl
because of bullying	xv
bedragare	cp
bedragaren	cp
bedrägeri	cl
bedrägeriet	cl
begick ett brott	cw
begick ett inbrott	cw
begick ett mord	cw
begick ett rån	cw
begick självmord	hv
begått ett brott	cw
begått ett inbrott	cw
begått ett mord	cw
begått ett rån	cw
begått självmord	hv
behandlingshem	hs
behandlingshemmet	hs
behöver hjälp med hygienen	hv
behöver hjälp med matning	hv
behöver hjälp med påklädning	hv
behöver hjälp med toalettbesök	hv
benbrott	hn
benbrottet	hn
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
beroendemottagningen	hs
beroendesjukdom	hn
beroendesjukdomen	hn
besöksförbud	cn
besöksförbudet	cn
betalningsanmärkning	xn
betalningsanmärkningar	xn
betalningsanmärkningen	xn
betalningssvårigheter	xn
bidragsbrott	cl
bidragsbrottet	cl
bidragstagare	xp
bidragstagaren	xp
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
blev av med körkortet	cv
blev av med lappen	cv
blev avskedad	xv
blev frälst	rv
blev in på psyket	hv
blev in på sjukhus	hv
blev mobbad	xv
blev omplacerad	xv
blev slagen	xv
blev sparkad	xv
blev uppsagd	xv
blev varslad	xv
blev vräkt	xv
blind	hp
blinda	hp
blinde	hp
blindhet	hn
blindheten	hn
blindtarmsinflammation	hn
blindtarmsinflammationen	hn
blir mobbad	xv
blir slagen	xv
blivit av med körkortet	cv
blivit av med lappen	cv
blivit avskedad	xv
blivit frälst	rv
blivit mobbad	xv
blivit omplacerad	xv
blivit sparkad	xv
blivit uppsagd	xv
blivit varslad	xv
blivit vräkt	xv
blodförgiftning	hn
blodförgiftningen	hn
blodgrupp	gb
blodgruppen	gb
blodpropp	hn
blodproppen	hn
blåste positivt	cv
blödarsjuk	gp
blödarsjuka	gn gp
blödarsjukan	gn
blödarsjuke	gp
blöja	hnw
blöjan	hnw
blöjor	hnw
bodde i bilen	xv
bodde i husvagn	xv
bodde i trappuppgången	xv
bodde i tält	xv
boendestöd	hb
boendestödet	hb
bone marrow transplant	hn
bor i bilen	xv
bor i husvagn	xv
bor i trappuppgången	xv
bor i tält	xv
borderline	hn
borrelia	hn
borrelian	hn
bosnier	ep
bosniern	ep
bosnisk bakgrund	en
bosnisk familj	en
bosnisk flykting	en
bosnisk härkomst	en
bosnisk släkt	en
bosniska rötter	en
bostadsbidrag	xb
bostadsbidraget	xb
bostadslös	xp
bostadslösa	xp
bostadslöse	xp
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
broke her arm	hv
broke her hip	hv
broke her leg	hv
broke his arm	hv
broke his hip	hv
broke his leg	hv
broke into	cw
brott	cl
brottet	cl
brottslig bakgrund	cn
brottsligt förflutet	cn
brottsling	cp
brottslingen	cp
brottsregister	cn
brutit armen	hv
brutit benet	hv
brutit ena armen	hv
brutit ena benet	hv
brutit foten	hv
brutit fotleden	hv
brutit handleden	hv
brutit höften	hv
brutit lårbenshalsen	hv
brutit nacken	hv
brutit nyckelbenet	hv
brutit sig in	cw
brännskador	hn
brännskadorna	hn
bråckoperation	hn
bråckoperationen	hn
bröstcancer	hn
bröstcancern	hn
bröstoperation	hn
bröstoperationen	hn
bröt armen	hv
bröt benet	hv
bröt ena armen	hv
bröt ena benet	hv
bröt foten	hv
bröt fotleden	hv
bröt handleden	hv
bröt höften	hv
bröt lårbenshalsen	hv
bröt nacken	hv
bröt nyckelbenet	hv
bröt sig in	cw
buddhist	rp
buddhisten	rp
bulimi	hn
bulimin	hn
bullied	xp
bup	hs
bup-kontakt	hn
bup-kontakten	hn
burnout	hn
butiksrån	cl
butiksrånet	cl
by-pass	hn
byggnads	um
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
bär kippa	rv
bär niqab	rv
bär på anlaget	gv
bär på genen	gv
bär slöja	rv
bär turban	rv
bärare av	gp
bög	sp
bögen	sp
came out	sv
came out as	sv
cancer	hn
cancerfri	hp
cancern	hn
canceroperation	hn
canceroperationen	hn
cancersjuk	hp
cancersjuka	hp
cancersjuke	hp
cannot pay her bills	xv
cannot pay her rent	xv
cannot pay his bills	xv
cannot pay his rent	xv
cannot pay the bills	xv
cannot pay the rent	xv
carrier of	gp
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
cerebral palsy	hn
cerebral pares	hn
charged with	cp
chemotherapy	hn
chilenare	ep
chilenaren	ep
chilensk bakgrund	en
chilensk familj	en
chilensk flykting	en
chilensk härkomst	en
chilensk släkt	en
chilenska rötter	en
cochleaimplantat	hn
cochleaimplantatet	hn
coeliac disease	hn
colon cancer	hn
committed suicide	hv
communist	pp
concerta	hn
converted to christianity	rv
converted to islam	rv
converted to judaism	rv
convicted	cp
corona	hb
coronan	hb
covid	hb
covid-19	hb
coviden	hb
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
cystic fibrosis	gn
cystisk fibros	gn
daglig verksamhet	hsw
dagsböter	cn
deaf	hp
dealade	cw
dealar	cw
debts	xn
delgavs misstanke	cv
delges misstanke	cv
delgivits misstanke	cv
demens	hn
demensavdelningen	hs
demensboende	hs
demensboendet	hs
demensdiagnos	hn
demensdiagnosen	hn
demensen	hn
demenssjukdom	hn
demenssjukdomen	hn
dement	hp
dementa	hp
demente	hp
dementia	hn
deported	ep
depressed	hp
depression	hn
depressionen	hn
depressioner	hn
deprimerad	hp
deprimerada	hp
deprimerade	hp
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
dialysen	hn
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
dnat	gb
dog	dv
down syndrome	hn
down's syndrome	hn
downs syndrom	hn
dricker för mycket	hv
drogberoende	hn hp
drogberoendet	hn
drogfri	hp
drogfri i	hp
drogfri sedan	hp
drogproblem	hn
drogproblemen	hn
drug dealer	cp
drunknade	dv
drunknat	dv
drus	rp
drusen	rp
dråp	cl
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
eating disorder	hn
efterlyst	cp
efterlysta	cp
efterlyste	cp
ehlers-danlos	hn
ekonomiska problem	xn
ekonomiskt bistånd	xb
eksem	hn
eksemet	hn
eldade upp	cw
eldat upp	cw
elektrikerna	um
elskuld	xn
endometrios	hn
endometriosen	hn
ensamkommande	ep
ensamstående	xpw
epilepsi	hn
epilepsin	hn
epilepsy	hn
epileptiker	hp
epileptikern	hp
epileptiskt anfall	hn
epipen	hn
eritrean	ep
eritreanen	ep
eritreansk bakgrund	en
eritreansk familj	en
eritreansk flykting	en
eritreansk härkomst	en
eritreansk släkt	en
eritreanska rötter	en
erkände brottet	cw
erkände inbrottet	cw
erkände misshandeln	cw
erkände mordet	cw
erkände rånet	cw
erkände snatteriet	cw
erkände stölden	cw
erkänt brottet	cw
erkänt inbrottet	cw
erkänt misshandeln	cw
erkänt mordet	cw
erkänt rånet	cw
erkänt snatteriet	cw
erkänt stölden	cw
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
expelled	xp
extra anpassningar	xn
extra kromosom	hn
extremist	pp
extremisten	pp
f i engelska	xn
f i fysik	xn
f i historia	xn
f i idrott	xn
f i kemi	xn
f i matematik	xn
f i matte	xn
f i no	xn
f i so	xn
f i svenska	xn
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
failed english	xv
failed math	xv
failed maths	xv
failed swedish	xv
familjehem	xs
familjehemmet	xs
familjehemsplacerad	xp
familjehemsplacerade	xp
familjeproblem	xn
far illa	xv
farit illa	xv
fascist	pp
fascisten	pp
fastade	rv
fastar	rv
fastighets	um
feber	hbw
febern	hbw
felon	cp
feministiskt initiativ	pm
fetma	hn
fetman	hn
fibromyalgi	hn
fibromyalgin	hn
fick amputera	hv
fick asyl	ev
fick böter	cv
fick cancerbesked	hv
fick cancerbeskedet	hv
fick dagsböter	cv
fick diagnosen add	hv
fick diagnosen als	hv
fick diagnosen kol	hv
fick diagnosen ms	hv
fick ett astmaanfall	hv
fick ett epilepsianfall	hv
fick ett f i	xv
fick ett krampanfall	hv
fick ett missfall	hv
fick ett återfall	hv
fick f i	xv
fick fängelse	cv
fick hjälp av soc	xv
fick hjälp av socialtjänsten	xv
fick hjärtstopp	hv
fick insatser av soc	xv
fick insatser av socialtjänsten	xv
fick kicken	xv
fick körkortet indraget	cv
fick missfall	hv
fick panikångest	hv
fick samhällstjänst	cv
fick sparken	xv
fick stöd av soc	xv
fick stöd av socialtjänsten	xv
fick återfall	hv
ficktjuv	cp
ficktjuven	cp
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
flata	sp
flatan	sp
fled from	ev
flydde	ev
flydde från	ev
flydde från sin familj	xv
flydde från sin make	xv
flydde från sin man	xv
flydde från sin sambo	xv
flykting	ep
flyktingbakgrund	en
flyktingbakgrunden	en
flyktingen	ep
flytt	ev
flytt från	ev
flytt från sin familj	xv
flytt från sin make	xv
flytt från sin man	xv
flytt från sin sambo	xv
fobi	hn
fobier	hn
folkpartist	pp
folkpartisten	pp
for illa	xv
fortkörning	cl
fortkörningen	cl
foster care	xs
fosterfamilj	xs
fosterfamiljen	xs
fosterhem	xs
fosterhemmet	xs
fosterhemsplacerad	xp
fosterhemsplacerade	xp
fotboja	cn
fotbojan	cn
fotoperation	hn
fotoperationen	hn
fotskada	hn
fotskadan	hn
found guilty	cp
friad	cp
friade	cp
friades	cv
friades från	cv
frias	cv
frias från	cv
friats	cv
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
friskförklarad	hp
friskförklarades	hv
frälsningsarmén	rm
frälst	rp
frånskild	xp
frånskilda	xp
frånskilde	xp
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
fuskat med assistansen	cw
fuskat med assistansersättning	cw
fuskat med bidrag	cw
fysioterapeuterna	um
fälldes för	cv
fängelse	cs
fängelsedom	cn
fängelsedomar	cn
fängelsedomen	cn
fängelsestraff	cn
fängelsestraffet	cn
fängelset	cs
färdtjänst	hb
färdtjänsten	hb
färgblind	hp
färgblinda	hp
får ett f i	xv
får f i	xv
får hjälp av soc	xv
får hjälp av socialtjänsten	xv
får insatser av soc	xv
får insatser av socialtjänsten	xv
får stöd av soc	xv
får stöd av socialtjänsten	xv
fått amputera	hv
fått asyl	ev
fått böter	cv
fått cancerbesked	hv
fått cancerbeskedet	hv
fått diagnosen add	hv
fått diagnosen als	hv
fått diagnosen kol	hv
fått diagnosen ms	hv
fått ett astmaanfall	hv
fått ett epilepsianfall	hv
fått ett f i	xv
fått ett krampanfall	hv
fått ett missfall	hv
fått ett återfall	hv
fått f i	xv
fått hjälp av soc	xv
fått hjälp av socialtjänsten	xv
fått hjärtstopp	hv
fått insatser av soc	xv
fått insatser av socialtjänsten	xv
fått kicken	xv
fått körkortet indraget	cv
fått missfall	hv
fått panikångest	hv
fått sparken	xv
fått stöd av soc	xv
fått stöd av socialtjänsten	xv
fått återfall	hv
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
förbrytare	cp
förbrytaren	cp
förkyld	hpw
förkylda	hpw
förlamad	hp
förlamada	hp
förlamade	hp
förlossningsskada	hn
förlossningsskadan	hn
församlingen	rm
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
förtidspensionerad	hp
förtidspensionerada	hp
förtidspensionerade	hp
förtidspensionär	hp
förtidspensionären	hp
förvaltare	xb
förvaltaren	xb
gallsten	hn
gallstenar	hn
gallstenen	hn
gang member	cp
gastric bypass	hn
gay	sp
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
genomgick en operation	hv
genomgick könskorrigering	sv
genomgår en operation	hv
genomgår könskorrigering	sv
genomgått en operation	hv
getting divorced	xp
gick bort	dv
gick hastigt bort	dv
gick hos kurator	hv
gick hos kuratorn	hv
gick hos psykolog	hv
gick hos psykologen	hv
gick i dialys	hv
gick i konkurs	xv
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
gick på aa-möten	hv
gick på antabus	hv
gick på bup	hv
gick på dialys	hv
gick på försörjningsstöd	xv
gick på metadon	hv
gick på mödravården	hv
gick på rehab	hv
gick på soc	xv
gick på socialbidrag	xv
gick stilla bort	dv
gick ur facket	uv
gick ur kommunal	uv
gick ur svenska kyrkan	rv
gick ur unionen	uv
gikt	hn
gikten	hn
gjorde abort	hv
gjorde en abort	hv
gjort abort	hv
gjort en abort	hv
glaukom	hn
glutenintolerans	hn
glutenintoleransen	hn
glutenintolerant	hp
glutenintoleranta	hp
god man	xb
gone blind	hp
gone deaf	hp
grav synskada	hn
gravid	hp
gravida	hp
graviditet	hn
graviditeten	hn
gravt synskadad	hp
grekisk-ortodox	rp
grekisk-ortodoxa	rp
grep	co
greps	cv
gripen	cp
gripit	co
gripits	cv
gripne	cp
grooming	cl
groomingen	cl
grovt rattfylleri	cl
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
gängmedlemmen	cp
gärningsman	cp
gärningsmannen	cp
gå in i väggen	hv
går hos kurator	hv
går hos kuratorn	hv
går hos psykolog	hv
går hos psykologen	hv
går i anpassad grundskola	hv
går i anpassad gymnasieskola	hv
går i dialys	hv
går i kyrkan varje	rv
går i moskén	rv
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
går på aa-möten	hv
går på antabus	hv
går på bup	hv
går på dialys	hv
går på försörjningsstöd	xv
går på metadon	hv
går på mödravården	hv
går på rehab	hv
går på soc	xv
går på socialbidrag	xv
gått bort	dv
gått hastigt bort	dv
gått i konkurs	xv
gått i väggen	hv
gått in i väggen	hv
gått stilla bort	dv
gått ur facket	uv
gått ur kommunal	uv
gått ur svenska kyrkan	rv
gått ur unionen	uv
hade det jobbigt hemma	xv
hade det struligt hemma	xv
hade det stökigt hemma	xv
hade det svårt hemma	xv
hade det tufft hemma	xv
hade dött	dv
hade inte råd	xv
hade knark i	cv
hade kniv i	cv
hade narkotika i	cv
hade separerat	xvw
hade vapen i	cv
haemophilia	gn
haft hjälp av soc	xv
haft hjälp av socialtjänsten	xv
haft insatser av soc	xv
haft insatser av socialtjänsten	xv
haft stöd av soc	xv
haft stöd av socialtjänsten	xv
hallucinerade	hv
hallucinerar	hv
halsfluss	hn
halsflussen	hn
halvsvensk	ep
hamnarbetarförbundet	um
handels	um
handikapp	hn
handikappad	hp
handikappada	hp
handikappade	hp
handikappet	hn
handoperation	hn
handoperationen	hn
handskada	hn
handskadan	hn
har det fattigt	xv
har det jobbigt hemma	xv
har det knapert	xv
har det struligt hemma	xv
har det stökigt hemma	xv
har det svårt ekonomiskt	xv
har det svårt hemma	xv
har det tufft hemma	xv
har druckit för mycket	hv
har dött	dv
har f i	xv
har hjälp av soc	xv
har hjälp av socialtjänsten	xv
har insatser av soc	xv
har insatser av socialtjänsten	xv
har inte råd	xv
har knark i	cv
har kniv i	cv
har narkotika i	cv
har separerat	xvw
har skilt sig	xv
har stöd av soc	xv
har stöd av socialtjänsten	xv
har vapen i	cv
hazar	ep
hazaren	ep
hbtq-person	sp
hbtq-personen	sp
heart attack	hn
heart condition	hn
heart transplant	hn
hedersmord	cl
hedersmordet	cl
helt blind	hp
helt döv	hp
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
hindun	rp
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
hiv-positiv	hp
hiv-positiva	hp
hiv-positive	hp
hivpositiv	hp
hivpositiva	hp
hivpositive	hp
hivsmittad	hp
hivsmittade	hp
hivsmittat	hp
hjälpmedel	hb
hjälpmedlet	hb
hjärnblödning	hn
hjärnblödningen	hn
hjärnoperation	hn
hjärnoperationen	hn
hjärnskada	hn
hjärnskadad	hp
hjärnskadada	hp
hjärnskadade	hp
hjärnskadan	hn
hjärnskakning	hn
hjärnskakningen	hn
hjärtfel	hn
hjärtfelet	hn
hjärtflimmer	hn
hjärtflimret	hn
hjärtinfarkt	hn
hjärtinfarkten	hn
hjärtinfarkter	hn
hjärtoperation	hn
hjärtoperationen	hn
hjärtopererades	hv
hjärtstopp	hn
hjärtstoppet	hn
hjärtsvikt	hn
hjärtsvikten	hn
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
hospice	hs
hospicet	hs
hospitalised	hp
hospitalized	hp
hot	cl
hotade att döda	cw
hotade att skjuta	cw
hotade att slå	cw
hotade grannen	cw
hotade henne	cw
hotade honom	cw
hotade läraren	cw
hotade mig	cw
hotade oss	cw
hotade personalen	cw
hotade polisen	cw
hotade rektorn	cw
hotade sin	cw
hotat henne	cw
hotat honom	cw
hotat sin	cw
hotell- och restaurangfacket	um
hotet	cl
hudfärg	en
hudfärgen	en
huntington	gn
huntington's	gn
huntingtons sjukdom	gn
hustrumisshandlare	cp
hustrumisshandlaren	cp
huvudskada	hn
huvudskadan	hn
huvudvärk	hn
huvudvärken	hn
hvb	xs
hvb-hem	xs
hvb-hemmet	xs
hyresskuld	xn
hyresskulder	xn
häktad	cp
häktada	cp
häktade	cp co
häktades	cv
häktas	cv
häktat	co
häktats	cv
häkte	cs
häktet	cs
häleri	cl
häleriet	cl
härbärge	xs
härbärget	xs
höftled	hn
höftleden	hn
höftoperation	hn
höftoperationen	hn
höftopererades	hv
hög frånvaro	xn
högerextrem	pp
högerextrema	pp
högerextreme	pp
högerextremist	pp
högerextremisten	pp
höggravid	hp
höggravida	hp
högt blodtryck	hn
hör röster	hv
hörapparat	hb
hörapparaten	hb
hörapparater	hb
hörselnedsättning	hn
hörselnedsättningen	hn
hörselskada	hn
hörselskadad	hp
hörselskadada	hp
hörselskadade	hp
hörselskadan	hn
i konflikt med	xp
i personlig konkurs	xp
i vårdnadstvist	xp
ibs	hn
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
imprisoned	cp
in a coma	hp
in custody	cp
in debt	xp
in foster care	xp
in hospital	hp
in jail	cp
in prison	cp
inbrott	cl
inbrottet	cl
inbrottstjuv	cp
inbrottstjuven	cp
income support	xb
infarkt	hn
infarkten	hn
influensa	hbw
influensan	hbw
inlagd	hp
inlagda	hp
inlärningssvårigheter	hn
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
intellektuell funktionsnedsättning	hn
intensiven	hs
intersexuell	sp
intersexuelle	sp
invandrarbakgrund	en
invandrarbakgrunden	en
invandrare	ep
invandraren	ep
irakier	ep
irakiern	ep
irakisk bakgrund	en
irakisk familj	en
irakisk flykting	en
irakisk härkomst	en
irakisk släkt	en
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
irisskanning	gn
irisskanningen	gn
islamist	rp
islamisten	rp
islamofob	pp
iva	hs
ivf	hn
ivf-behandling	hn
ivf-försök	hn
jailed	cp
jehovah's witness	rp
jehovas vittne	rp
jehovas vittnen	rm
jesid	ep
jesiden	ep
jewish	rp
jobbigt hemma	xp
joined the union	uv
jourfamilj	xs
jourfamiljen	xs
jourhem	xs
jourhemmet	xs
journalistförbundet	um
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
kateter	hn
katetern	hn
katolik	rp
katoliken	rp
katolsk	rp
katolska kyrkan	rm
katolske	rp
kattplågare	cp
kattplågaren	cp
kdu	pm
kemoterapi	hn
kemoterapin	hn
kidney transplant	hn
kikhosta	hb
kikhostan	hb
kines	ep
kinesen	ep
klamydia	hn
klamydian	hn
klinefelters syndrom	gn hn
klottrade	cw
klottrat	cw
knapp på magen	hn
knarkade	hv
knarkar	hv
knarklangare	cp
knarklangaren	cp
knivhögg	cw
knivskar	cw
knäled	hn
knäleden	hn
knäoperation	hn
knäoperationen	hn
knäopererades	hv
knäskada	hn
knäskadan	hn
kognitiv sjukdom	hn
kognitiv svikt	hn
kol	hn
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
kom ut som	sv
kom ut ur garderoben	sv
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
kommit ut som	sv
kommit ut ur garderoben	sv
kommunal	um
kommunals	um
kommunist	pp
kommunisten	pp
kommunistiska partiet	pm
koncentrationssvårigheter	hn
kontaktfamilj	xb
kontaktfamiljen	xb
kontaktförbud	cn
kontaktförbudet	cn
konverterade	rv
konverterade till islam	rv
konverterade till judendomen	rv
konverterade till katolicismen	rv
konverterade till kristendomen	rv
konverterat	rv
konverterat till islam	rv
konverterat till judendomen	rv
konverterat till katolicismen	rv
konverterat till kristendomen	rv
konvertit	rp
konvertiten	rp
kopt	rp
kopten	rp
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
kraschat psykiskt	hv
krigstrauma	hn
krigstrauman	hn
kriminalvården	cs
kriminell	cp
kriminell bakgrund	cn
kriminelle	cp
kriminellt förflutet	cn
kristdemokrat	pp
kristdemokraten	pp
kristdemokraterna	pm
kristen	rp
kristne	rp
kroat	ep
kroaten	ep
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
kryckor	hn
kryckorna	hn
kräftbehandling	hn
kräftbehandlingen	hn
kräks	hv
kräksjuk	hp
kräksjuka	hp
kräktes	hv
kräkts	hv
kränkande behandling gäller	xo
kunde inte betala elräkningen	xv
kunde inte betala räkningar	xv
kunde inte betala räkningarna	xv
kurd	ep
kurden	ep
kurdish	ep
kurdisk	ep
kurdisk bakgrund	en
kurdisk härkomst	en
kurdiska rötter	en
kurdiske	ep
kurdiskt blod	en
kurdiskt påbrå	en
kurdiskt ursprung	en
kvinnofridsbrott	cl
kvinnofridsbrottet	cl
kvinnojour	xs
kvinnojouren	xs
kvinnojourens boende	xs
kvinnokliniken	hs
kvotflykting	ep
kvotflyktingen	ep
kvän	ep
kvänen	ep
känd av polisen	cp
känd för polisen	cp
känd hos polisen	cp
känner inte igen sin	hv
känner inte igen sina	hv
könsbyte	sn
könsbytet	sn
könsdysfori	sn
könsdysforin	sn
könskorrigering	sn
könskorrigeringen	sn
könssjukdom	hn
könssjukdomen	hn
köper sex	sv
köpt sex	sv
köpte sex	sv
kör full	cv
kör onykter	cv
kör påverkad	cv
kör rattfull	cv
kör utan körkort	cv
körde full	cv
körde onykter	cv
körde påverkad	cv
körde rattfull	cv
körde rattfyllo	cv
körde utan körkort	cv
kört full	cv
kört onykter	cv
kört påverkad	cv
kört rattfull	cv
kört utan körkort	cv
körtelfeber	hn
körtelfebern	hn
lades in på psyket	hv
lades in på sjukhus	hv
lagförd	cp
lagförda	cp
lagfördes	cv
lagts in på psyket	hv
lagts in på sjukhus	hv
laktosintolerans	hn
laktosintoleransen	hn
laktosintolerant	hp
laktosintoleranta	hp
langade	cw
langar	cw
langare	cp
langaren	cp
langat	cw
lasarett	hs
lasarettet	hs
latinamerikanskt blod	en
latinamerikanskt påbrå	en
latinamerikanskt ursprung	en
ledarhund	hn
ledarhunden	hn
ledarna	um
ledgångsreumatism	hn
ledgångsreumatismen	hn
ledsagning	hb
ledsagningen	hb
left party	pm
left the union	uv
lesbian	sp
lesbisk	sp
lesbiska	sp
lesbiske	sp
leukaemia	hn
leukemi	hn
leukemia	hn
leukemin	hn
levde gömd	xv
levde gömt	xv
levde i fattigdom	xv
levde i misär	xv
levde i skuld	xv
levde i skyddat	xv
levde på bidrag	xv
levde på existensminimum	xv
levde på försörjningsstöd	xv
levde på soc	xv
levde på socialbidrag	xv
lever gömd	xv
lever gömt	xv
lever i fattigdom	xv
lever i misär	xv
lever i skuld	xv
lever i skyddat	xv
lever på bidrag	xv
lever på existensminimum	xv
lever på försörjningsstöd	xv
lever på soc	xv
lever på socialbidrag	xv
lever under skyddad	xv
levt på bidrag	xv
levt på existensminimum	xv
levt på försörjningsstöd	xv
levt på soc	xv
levt på socialbidrag	xv
libanes	ep
libanesen	ep
libanesisk bakgrund	en
libanesisk familj	en
libanesisk flykting	en
libanesisk härkomst	en
libanesisk släkt	en
liberalerna	pm
ligger för döden	hv
ligger i koma	hv
ligger i respirator	hv
ligger i skilsmässa	xv
ligger i tvist	xv
ligger inlagd	hv
ligger på intensiven	hv
ligger på iva	hv
ligger på lasarettet	hv
ligger på sjukhus	hv
ligger på sjukhuset	hv
litium	hn
lived in her car	xv
lived in his car	xv
liver transplant	hn
lives in her car	xv
lives in his car	xv
livets ord	rm
living in her car	xv
living in his car	xv
livs	um
ljumskskada	hn
ljumskskadan	hn
loggar in med ansiktsigenkänning	gv
loggar in med fingeravtryck	gv
lost her home	xv
lost her job	xv
lost his home	xv
lost his job	xv
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
lunginflammation	hn
lunginflammationen	hn
luthersk	rp
lutherske	rp
lvm	xn
lvu	xn
lvubeslut	xn
lymfom	hn
lymfomet	hn
läkarförbundet	um
läkemedelsberoende	hn hp
läkemedelsberoendet	hn
lämnade dna	gv
lämnade dna-prov	gv
lämnade sin fru	xv
lämnade sin make	xv
lämnade sin man	xv
lämnade sin våldsamma	xv
lämnade svenska församlingen	rv
lämnade svenska islam	rv
lämnade svenska kyrkan	rv
lämnat dna	gv
lämnat dna-prov	gv
lämnat oss	dv
lämnat sin fru	xv
lämnat sin make	xv
lämnat sin man	xv
lämnat sin våldsamma	xv
lärarförbundet	um
lärarnas riksförbund	um
låg för döden	hv
låg i koma	hv
låg i respirator	hv
låg i skilsmässa	xv
låg i tvist	xv
låg på intensiven	hv
låg på iva	hv
låg på lasarettet	hv
låg på sjukhus	hv
låga betyg	xn
långtidsarbetslös	xp
långtidsarbetslösa	xp
långtidsarbetslöse	xp
långtidssjukskriven	hp
långtidssjukskrivna	hp
långtidssjukskrivne	hp
löneutmätning	xn
löneutmätningen	xn
magoperation	hn
magoperationen	hn
magsjuk	hp
magsjuka	hb hp
magsjukan	hb
magsjuke	hp
magsäcksoperation	hn
magsäcksoperationen	hn
mandé	rp
mandéen	rp
manisk	hp
manodepressiv	hp
manodepressiva	hp
manodepressive	hp
manodepressivitet	hn
marfans syndrom	hn
marockan	ep
marockanen	ep
marockansk bakgrund	en
marockansk familj	en
marockansk flykting	en
marockansk härkomst	en
marockansk släkt	en
medicinerades	hv
medicinerar	hv
medicineras	hv
medvetslös	hp
melanom	hn
melanomet	hn
mened	cl
meneden	cl
mentally ill	hp
metadon	hn
metadonet	hn
metadonprogrammet	hn
metastas	hn
metastaser	hn
metodist	rp
metodisten	rp
migrän	hn
migränen	hn
miljöpartiet	pm
miljöpartist	pp
miljöpartisten	pp
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
misshandlade	cw
misshandlar	cw
misshandlas av	xv
misshandlas hemma	xv
misshandlat	cw
missionskyrkan	rm
misstänker	co
misstänks	cv
misstänkt	cp
misstänkta	cp
misstänkte	cp co
misstänktes	cv
misstänkts	cv
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
mobboffer	xp
mobboffret	xp
moderat	pp
moderaten	pp
moderaterna	pm
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
mordsdömd	cp
mordsdömda	cp
mordsdömde	cp
morfin	hn
morfinet	hn
mormon	rp
mormonen	rp
moskén	rm
mrsa	hn
ms	hn
muckade från anstalten	cv
muckade från fängelset	cv
muckade från hall	cv
muckade från kumla	cv
muckade från kåken	cv
muckade från skänninge	cv
muckat från anstalten	cv
muckat från fängelset	cv
muckat från hall	cv
muckat från kumla	cv
muckat från kåken	cv
muckat från skänninge	cv
muf	pm
multipel skleros	hn
multiple sclerosis	hn
murderer	cp
muslim	rp
muslimen	rp
muslimsk	rp
muslimska	rp
muslimske	rp
mutbrott	cl
mutbrottet	cl
människohandel	cl
människohandeln	cl
mässling	hn
mässlingen	hn
mådde dåligt	hv
mådde jättedåligt dåligt	hv
mådde mycket dåligt	hv
mådde psykiskt dåligt	hv
mådde så dåligt	hv
mådde väldigt dåligt	hv
målarna	um
månaders fängelse	cn
mår dåligt	hv
mår jättedåligt dåligt	hv
mår mycket dåligt	hv
mår psykiskt dåligt	hv
mår så dåligt	hv
mår väldigt dåligt	hv
mått dåligt	hv
mått mycket dåligt	hv
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
narkotikaberoende	hn hp
narkotikaberoendet	hn
narkotikabrott	cl
narkotikabrottet	cl
narkotikadömd	cp
narkotikadömda	cp
narkotikadömde	cp
nationalsocialist	pp
nationalsocialisten	pp
natthärbärge	xs
natthärbärget	xs
naturvetarna	um
nazi	pp
nazist	pp
nazisten	pp
nedsatt hörsel	hn
nedsatt rörlighet	hn
nedsatt syn	hn
nedsövd	hp
nervskada	hn
nervskadan	hn
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
nmr	pm
non-binary	sp
noonans syndrom	hn
nordiska motståndsrörelsen	pm
npf	hn
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
nykter sedan	hp
nyktra	hp
nynazist	pp
nynazisten	pp
nyskild	xp
nysvensk	ep
nysvenska	ep
nysvenske	ep
nytt hjärta	hn
nytt knä	hn
obesitas	hn
obotligt sjuk	hp
ocd	hn
of african descent	ep
of african origin	ep
of arab descent	ep
of arab origin	ep
of asian descent	ep
of asian origin	ep
of jewish descent	ep
of jewish origin	ep
of kurdish descent	ep
of kurdish origin	ep
ofredande	cl
ofredandet	cl
ogiltig frånvaro	xn
olaga hot	cl
olovlig körning	cl
omhändertagen	xp
omhändertagits	xv
omhändertagna	xp
omhändertagne	xp
omhändertar	xo
omhändertas	xv
omhändertog	xo
omhändertogs	xv
omkom	dv
omkommit	dv
omyndigförklarad	xp
on bail	cp
on benefits	xp
on parole	cp
on probation	cp
on sick leave	hp
on strike	up
on welfare	xp
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
orosanmälan	xn
orosanmälan gällande	xo
orosanmälan kring	xo
orosanmälan om	xo
orosanmälan på	xo
orosanmäld	xp
ortodox	rp
ortodoxe	rp
osteoporos	hn
osteoporosen	hn
otrogen	sp
pacemaker	hn
pacemakern	hn
paedophile	cp
palestinier	ep
palestiniern	ep
palestinsk bakgrund	en
palestinsk familj	en
palestinsk flykting	en
palestinsk härkomst	en
palestinsk släkt	en
palliativ vård	hb
panikattack	hn
panikattacker	hn
panikångest	hn
panikångestattack	hn
panikångestattacker	hn
panikångesten	hn
pansexuell	sp
pansexuella	sp
pansexuelle	sp
pappers	um
papperslös	ep
papperslösa	ep
papperslöse	ep
paranoid	hp
parkinson	hn
parkinson's	hn
parkinsons	hn
parkinsons sjukdom	hn
partiaktiv	pp
partimedlem	pp
partimedlemmen	pp
party member	pp
passed away	dv
pedofil	cp
pedofilen	cp
pedophile	cp
pengaproblem	xn
penningtvätt	cl
penningtvätten	cl
permobil	hb
permobilen	hb
personlig assistans	hb
personlig assistent	hb
personlig konkurs	xp
personrån	cl
personrånet	cl
pingstkyrkan	rm
pingstvän	rp
pingstvännen	rp
piratpartiet	pm
placerad hos familjehem	xv
placerad i familjehem	xp
placerad i fosterhem	xp
placerad på behandlingshem	xp
placerad på hvb-hem	xp
placerad på institution	xp
placerades hos familjehem	xv
placerades i familjehem	xv
placerades i fosterhem	xv
placerats hos familjehem	xv
pleaded guilty	cv
polack	ep
polacken	ep
polisanmäld	cp
polisanmälde	cp
polisanmäldes	cv
polisanmäls	cv
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
pregnancy	hn
pregnant	hp
problematisk skolfrånvaro	xn
propp	hn
proppen	hn
prostate cancer	hn
prostituerad	sp
prostituerade	sp
protected identity	xn
protes	hn
protesen	hn
protestant	rp
protestanten	rp
provrörsbefruktning	hn
provrörsbefruktningen	hn
psoriasis	hn
psychiatric clinic	hs
psychiatric hospital	hs
psychiatric ward	hs
psyk	hs
psykavdelningen	hs
psyken	hs
psyket	hs
psykiatrin	hs
psykisk ohälsa	hn
psykiska besvär	hn
psykiska problem	hn
psykiskt instabil	hp
psykiskt sjuk	hp
psykos	hn
psykosen	hn
psykoser	hn
psykotisk	hp
psykotiska	hp
psykotiske	hp
ptsd	hn
på grund av hedersförtryck	xv
på grund av hedersvåld	xv
på grund av mobbning	xv
på grund av mobbningen	xv
på grund av våld	xv
påverkad av alkohol	hp
påverkad av droger	hp
queer	sp
rapist	cp
rasist	pp
rasisten	pp
rattfull	cp
rattfylleri	cl
rattfylleriet	cl
rattfyllerist	cp
rattfylleristen	cp
rattonykter	cp
refugee	ep
rehab	hs
rehabiliteras	hv
relegerad	xp
religiös	rp
religiös tillhörighet	rn
religiös tro	rn
religiös uppfattning	rn
religiös övertygelse	rn
religiösa skäl	rn
religiösa övertygelse	rn
reported to the police	cp
resande	ep
retts syndrom	hn
reumatiker	hp
reumatikern	hp
reumatism	hn
reumatismen	hn
riskerar utvisas	ev
ritalin	hn
rollator	hb
rollatorn	hb
rom	ep
roma	ep
romani	ep
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
rysk bakgrund	en
rysk familj	en
rysk flykting	en
rysk härkomst	en
rysk släkt	en
rysk-ortodox	rp
rysk-ortodoxa	rp
ryska rötter	en
ryss	ep
ryssen	ep
rättspsyk	hs
rättspsyken	hs
rån	cl
rånade	cw
rånare	cp
rånaren	cp
rånat	cw
rånet	cl
rånförsök	cl
rånförsöket	cl
rånsdömd	cp
rånsdömda	cp
rånsdömde	cp
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
rötter från	en
rötter i	en
sac	um
sades upp	xv
sagts upp	xv
salafist	rp
salafisten	rp
same	ep
samen	ep
samhällstjänst	cn
samhällstjänsten	cn
sami	ep
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
satanist	rp
satanisten	rp
satt anhållen	cv
satt eld på	cw
satt fängslad	cv
satt häktad	cv
satt i fängelse	cv
satt i häkte	cv
satt i häktet	cv
satt i rullstol	hv
satt inne	cv
satt inne fängelse	cv
satt inspärrad	cv
satt på anstalt	cv
satt på anstalten	cv
satt på hall	cv
satt på kumla	cv
satt på kåken	cv
satt på norrtäljeanstalten	cv
satt på skänninge	cv
satt på tidaholm	cv
satte eld på	cw
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
scientologikyrkan	rm
sd	pm
sd-are	pp
sd:are	pp
seko	um
sekretessmarkering	xn
sekretessmarkeringen	xn
senil	hp
senila	hp
senile	hp
sentenced	cp
sepsis	hn
serb	ep
serben	ep
serbisk bakgrund	en
serbisk familj	en
serbisk flykting	en
serbisk härkomst	en
serbisk släkt	en
seriously ill	hp
served time	cv
servicebostad	hs
servicebostaden	hs
sexarbetare	sp
sexarbetaren	sp
sexberoende	hn hp
sexberoendet	hn
sexköpare	sp
sexköparen	sp
sexmissbruk	sn
sexmissbruket	sn
sexuell läggning	sn
sexuellt ofredande	cl
sexuellt övergrepp	cl
shia muslim	rp
shiamuslim	rp
shiamuslimen	rp
shoplifted	cw
sick	hp
sicklecellsjuka	gn
sikh	rp
sikhen	rp
sina rötter i	en
sis-hem	xs
sis-hemmet	xs
sitter anhållen	cv
sitter fängslad	cv
sitter häktad	cv
sitter i fängelse	cv
sitter i häkte	cv
sitter i häktet	cv
sitter i rullstol	hv
sitter inne	cv
sitter inne fängelse	cv
sitter inspärrad	cv
sitter på anstalt	cv
sitter på anstalten	cv
sitter på hall	cv
sitter på kumla	cv
sitter på kåken	cv
sitter på norrtäljeanstalten	cv
sitter på skänninge	cv
sitter på tidaholm	cv
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
sjukskriven	hp
sjukskrivenna	hp
sjukskrivenne	hp
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
ska skilja sig	xv
ska utvisas	ev
skadad	hpw
skadade sig allvarligt	hv
skadade sig svårt	hv
skadar sig själv	hv
skadat sig allvarligt	hv
skadat sig svårt	hv
skadegörelse	cl
skadegörelsen	cl
skall utvisas	ev
skallskada	hn
skallskadan	hn
skar sig i armarna	hv
skattebrott	cl
skattebrottet	cl
skatteskulder	xn
skild	xp
skilde sig	xv
skildes	xvw
skilsmässa	xn
skilsmässa mellan	xo
skilsmässan	xn
skilsmässan mellan	xo
skilt sig	xv
skin cancer	hn
skolfrånvaro	xn
skolfrånvaron	xn
skolios	hn
skoliosen	hn
skolkade	xv
skolkar	xv
skolkat	xv
skolvägrade	xv
skolvägran	xn
skolvägrar	xv
skriftlig varning	xn
skrivsvårigheter	hn
skulder	xn
skulderna	xn
skuldsanering	xb
skuldsaneringen	xb
skuldsatt	xp
skuldsatta	xp
skuldsatte	xp
skyddad adress	xn
skyddad identitet	xb
skyddade boendet	xs
skyddade personuppgifter	xb
skyddat boende	xs
skyddstillsyn	cn
skyddstillsynen	cn
skyldig till	cp
skär sig	hv
slagit henne	cw
slagit honom	cw
slagit sin	cw
slagit sönder	cw
slagsmål	cl
slagsmålet	cl
slog barnen	cw
slog flickan	cw
slog frun	cw
slog grannen	cw
slog henne	cw
slog honom	cw
slog hunden	cw
slog läraren	cw
slog mig	cw
slog ned	cw
slog ner	cw
slog personalen	cw
slog pojken	cw
slog rektorn	cw
slog sin	cw
slog sönder	cw
slutade dricka	hv
slutade knarka	hv
slutat dricka	hv
slutat knarka	hv
släpptes ur fängelset	cv
släpptes ur häktet	cv
släppts ur fängelset	cv
släppts ur häktet	cv
smitning	cl
smitningen	cl
smitningsolycka	cl
smitningsolyckan	cl
smittad	hp
smittada	hp
smittade	hp
smittades	hv
smittats	hv
snattade	cw
snattar	cw
snattat	cw
snatteri	cl
snatteriet	cl
snodde	cw
snott	cw
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
socialdemokraterna	pm
som asylsökande	ev
som båtflykting	ev
som ensamkommande	ev
som flykting	ev
som kvotflykting	ev
somali	ep
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
sosse	pp
sossen	pp
sov i bilen	xv
sov i husvagn	xv
sov i trappuppgången	xv
sov i tält	xv
sover i bilen	xv
sover i husvagn	xv
sover i sin bil	xv
sover i trappuppgången	xv
sover i tält	xv
specialundervisning	xb
specialundervisningen	xb
spelberoende	hn hp
spelberoendet	hn
spelskulder	xn
språkstörning	hn
språkstörningen	hn
ssr	um
ssu	pm
stal	cw
starroperation	hn
starroperationen	hn
statslös	ep
statslöse	ep
steril	hp
stole	cw
stomi	hn
stomin	hn
streck i betyg	xn
strejkade	uv
strejkar	uv
strejkbrytare	up
strejkbrytaren	up
stressreaktion	hn
stroke	hn
strokeenheten	hs
stroken	hn
struligt hemma	xp
strängt religiös	rp
strålbehandling	hn
strålbehandlingen	hn
strålning	hn
strålningen	hn
studieskulder	xn
stulit	cw
stum	hp
stumma	hp
stumme	hp
stängdes av från skolan	xv
stängts av från skolan	xv
stödboende	hs
stödboendet	hs xsw
stödfamilj	xs
stödfamiljen	xs
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
surgery	hn
suspected of	cp
suspended	xp
suspended for theft	cp
suttit i fängelse	cv
suttit inne fängelse	cv
suttit på anstalt	cv
suttit på anstalten	cv
suttit på hall	cv
suttit på kumla	cv
suttit på kåken	cv
suttit på norrtäljeanstalten	cv
suttit på skänninge	cv
suttit på tidaholm	cv
svenska kyrkan	rm
svenskt medborgarskap	ebw
sverigedemokrat	pp
sverigedemokraten	pp
sverigedemokraterna	pm
sverigefinländare	ep
sverigefinländaren	ep
sverigefinne	ep
sverigefinnen	ep
sveriges ingenjörer	um
sveriges lärare	um
sveriges skolledare	um
svininfluensa	hb
svininfluensan	hb
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
syrianen	ep
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
sängliggande	hp
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
tablettberoende	hn hp
tablettberoendet	hn
tagit amfetamin	hv
tagit droger	hv
tagit en överdos	hv
tagit heroin	hv
tagit knark	hv
tagit livet av sig	hv
tagit pengar ur kaffekassan	cw
tagit pengar ur kassan	cw
tagit pengar ur klasskassan	cw
tagit pengar ur kollegans	cw
tagit sitt liv	hv
tagit tabletter	hv
tagits på bar gärning	cv
talsvårigheter	hn
tappade minnet	hv
tappat minnet	hv
tar amfetamin	hv
tar droger	hv
tar heroin	hv
tar knark	hv
tar tabletter	hv
tbc	hn
tbe	hn
terminally ill	hp
terminalt sjuk	hp
terrordömd	cp
terrordömda	cp
terrordömde	cp
testade positivt	hv
testat positivt	hv
testat sig positiv	hv
tested positive for	hv
thailändsk bakgrund	en
thailändsk familj	en
thailändsk flykting	en
thailändsk härkomst	en
thailändsk släkt	en
thief	cp
tics	hn
tinnitus	hn
tinnitusen	hn
tjuv	cp
tjuven	cp
tog amfetamin	hv
tog droger	hv
tog en överdos	hv
tog heroin	hv
tog knark	hv
tog livet av sig	hv
tog pengar ur kaffekassan	cw
tog pengar ur kassan	cw
tog pengar ur klasskassan	cw
tog pengar ur kollegans	cw
tog sitt liv	hv
tog tabletter	hv
togs på bar gärning	cv
took her own life	hv
took his own life	hv
tornedaling	ep
tornedalingen	ep
tourette	hn
tourettes	hn
tourettes syndrom	hn
trade unionist	up
trakasserades	xv
trakasseras	xv
trakasserats	xv
trakasserier	xn
trakasserierna	xn
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
transplant	hn
transplantation	hn
transplantationen	hn
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
troende	rp
tror på allah	rv
tror på gud	rv
tror på jesus	rv
trygghetslarm	hb
trygghetslarmet	hb
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
tvångsomhändertagen	xp
tvångsomhändertogs	xv
tvångssyndrom	hn
tvångstankar	hn
tvångsvårdad	hp
tvångsvårdade	hp
tände eld på	cw
tänt eld på	cw
ukrainare	ep
ukrainaren	ep
ukrainsk bakgrund	en
ukrainsk familj	en
ukrainsk flykting	en
ukrainsk härkomst	en
ukrainsk släkt	en
ukrainska rötter	en
ulcerös kolit	hn
umgängestvist	xn
under annat namn	xv
underkänd	xp
underkänt	xn
undernärd	hp
undocumented	ep
unemployed	xp
ung vänster	pm
ungdomsmottagningen	hsw
ungsvenskarna	pm
union member	up
unionen	um
uppehållstillstånd	eb
uppehållstillståndet	eb
uppsagd	xp
urkundsförfalskning	cl
urkundsförfalskningen	cl
utarbetad	hp
utarbetada	hp
utarbetade	hp
utbränd	hp
utbrända	hp
utbrände	hp
utbrändhet	hn
utbrändheten	hn
utförsäkrad	xp
utförsäkrada	xp
utförsäkrade	xp
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
utpressning	cl
utpressningen	cl
utsatt för hedersvåld	xp
utsatt för hot	xp
utsatt för misshandel	xp
utsatt för mobbning	xp
utsatt för våld	xp
utsatt för övergrepp	xp
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
vaccinerad	hpw
vaccinerades	hvw
vaccinerats	hvw
vandalised	cw
vandaliserade	cw
vanvårdades	xv
vanvårdas	xv
vapenbrott	cl
vapenbrottet	cl
varken hör eller ser	hv
varken ser eller hör	hv
varning av hyresvärden	xn
varning av rektor	xn
varning av rektorn	xn
varning av socialtjänsten	xn
varning av värden	xn
varslad	xp
varslade	xp
vattkoppor	hn
vattkopporna	hn
vietnamesisk bakgrund	en
vietnamesisk familj	en
vietnamesisk flykting	en
vietnamesisk härkomst	en
vietnamesisk släkt	en
villkorlig dom	cn
villkorligt frigiven	cp
vinterkräksjuka	hb
vinterkräksjukan	hb
vision	um
visions	um
vit makt-anhängare	pp
vitamin b-brist	hn
vräkningsbeslut	xn
vräkningsbeslutet	xn
vräks	xv
vräkt	xp
vräkta	xp
vräkte	xp xo
vräktes	xv
vräkts	xv
vuxenpsykiatrin	hs
vänsterextrem	pp
vänsterextrema	pp
vänsterextreme	pp
vänsterextremist	pp
vänsterextremisten	pp
vänsterpartiet	pm
vänsterpartist	pp
vänsterpartisten	pp
vänsterpartistisk	pp
väntar barn	hv
väntar sitt andra	hv
väntar sitt första	hv
väntar sitt tredje	hv
väntar smått	hv
väntar tillökning	hv
väntar tvillingar	hv
våld mot tjänsteman	cl
våldsutsatt	xp
våldsutsatta	xp
våldsutsatte	xp
våldtagit	cw
våldtog	cw
våldtäkt	cl
våldtäktare	cp
våldtäktaren	cp
våldtäkten	cl
våldtäktsdömd	cp
våldtäktsdömda	cp
våldtäktsdömde	cp
våldtäktsman	cp
våldtäktsmannen	cp
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
vårdboende	hsw
vårdboendet	hsw
vårdförbundet	um
vårdnadstvist	xn
vårdnadstvist mellan	xo
vårdnadstvisten	xn
vårdnadstvisten mellan	xo
wears a hijab	rv
wheelchair	hn
wheelchairs	hn
whiplash	hn
whiplashen	hn
whiplashskada	hn
whiplashskadan	hn
williams syndrom	hn
women's shelter	xs
yazidier	ep
yazidiern	ep
zoroastrier	rp
zoroastriern	rp
äldreboende	hsw
äldreboendet	hsw
är avstängd från skolan	xv
är bunden till rullstol	hv
är på avgiftning	hv
är på behandlingshem	hv
är på bättringsvägen	hv
är på rehab	hv
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
åker dit	cv
åker fast	cv
åkt dit	cv
åkt fast	cv
åkte dit	cv
åkte fast	cv
åldringsrån	cl
åldringsrånet	cl
ångest	hn
ångesten	hn
års fängelse	cn
åt antidepressiva	hv
åt antidepressivt	hv
åt blodförtunnande	hv
åt litium	hv
åtalad	cp
åtalada	cp
åtalade	cp co
åtalades	cv
åtalar	co
åtalas	cv
åtalats	cv
återfall i missbruk	hn
åtgärdsprogram	xn
åtgärdsprogrammet	xn
ögonoperation	hn
ögonoperationen	hn
ögonskada	hn
ögonskadan	hn
överdoserade	hv
övergrepp	cl
övergreppet	cl
överskuldsatt	xp
överviktig	hp
överviktiga	hp
överviktige	hp
"""#
