// Generated from Fixtures/Data/emoji.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Emoji 15.0 (emoji-test.txt) with the names and keywords of CLDR 41, made by EmojiDataTests; © 1991-2022 Unicode, Inc., Unicode License (SPDX Unicode-DFS-2016), see NOTICE.
  /// Columns: emoji without U+FE0F, group, Swedish name, English name, Swedish keywords, English keywords (parted by |).
  package static var emoji: SortedTable { SortedTable(emojiText) }
}

private let emojiText: StaticString = #"""
©	symbols	upphovsrättssymbol	copyright	upphovsrättssymbol copyrigh upphovsrät
®	symbols	registrerat varumärke	registered	registrera varumärk registr
‼	symbols	dubbla utropstecken	double exclamation mark	dubbl utropsteck doubl exclamatio mark två bangbang
⁉	symbols	utropstecken och frågetecken	exclamation question mark	utropsteck frågeteck exclamatio questio mark interrobang punctuatio
™	symbols	skyddat varumärke	trade mark	skydda varumärk trad mark tm trademark
ℹ	symbols	information	information	informatio informationskäll
↔	symbols	pil höger och vänster	left-right arrow	pil hög vänst lef righ arrow
↕	symbols	pil upp och ned	up-down arrow	pil upp ned up dow arrow nedå uppå
↖	symbols	uppåtpil vänster	up-left arrow	uppåtpil vänst up lef arrow pil uppå directio intercardinal northwes
↗	symbols	uppåtpil höger	up-right arrow	uppåtpil hög up righ arrow pil uppå directio intercardinal northeas
↘	symbols	nedåtpil höger	down-right arrow	nedåtpil hög dow righ arrow nedå pil directio intercardinal southeas
↙	symbols	nedåtpil vänster	down-left arrow	nedåtpil vänst dow lef arrow nedå pil directio intercardinal southwes
↩	symbols	svängd vänsterpil	right arrow curving left	svängd vänsterpil righ arrow curv lef pil sväng vänst
↪	symbols	svängd högerpil	left arrow curving right	svängd högerpil lef arrow curv righ hög pil sväng
⌚	travel	armbandsur	watch	armbandsur watch klock clock
⌛	travel	utrunnet timglas	hourglass done	utrunn timgl hourglas don sand tim
⌨	objects	tangentbord	keyboard	tangentbord keyboard dat comput
⏏	symbols	utmatningsknapp	eject button	utmatningsknapp ejec butto knapp mat ut
⏩	symbols	framåtspolningsknapp	fast-forward button	framåtspolningsknapp forward butto framå knapp snabbspol arrow doubl
⏪	symbols	knapp för snabbspola tillbaka	fast reverse button	knapp snabbspol tillbak revers butto dubbl vänsterpil pil arrow doubl rewind
⏫	symbols	dubbla uppåtpilar	fast up button	dubbl uppåtpil up butto arrow doubl
⏬	symbols	dubbla nedåtpilar	fast down button	dubbl nedåtpil dow butto arrow doubl
⏭	symbols	knapp för nästa spår	next track button	knapp spår nex track butto arrow scn triangl
⏮	symbols	knapp för sista spåret	last track button	knapp sist spår las track butto arrow previou scn triangl
⏯	symbols	knapp för spela eller pausa	play or pause button	knapp spl paus play butto pau arrow righ triangl
⏰	travel	väckarklocka	alarm clock	väckarklock alarm clock klock
⏱	travel	tidtagarur	stopwatch	tidtagarur stopwatch klock stoppur clock
⏲	travel	timer	timer clock	tim clock klock tid
⏳	travel	timglas med rinnande sand	hourglass not done	timgl rinn sand hourglas not don tid tim
⏸	symbols	pausknapp	pause button	pausknapp paus butto knapp pau doubl vertical
⏹	symbols	stoppknapp	stop button	stoppknapp stop butto knapp stopp squar
⏺	symbols	inspelningsknapp	record button	inspelningsknapp record butto knapp spl circl
Ⓜ	symbols	m i en cirkel	circled M	cirkl circl
▪	symbols	liten svart ruta	black small square	lit svar rut black small squar geometric
▫	symbols	liten vit ruta	white small square	lit vit rut whit small squar geometric
▶	symbols	uppspelningsknapp	play button	uppspelningsknapp play butto knapp spl arrow righ triangl
◀	symbols	bakåtspolningsknapp	reverse button	bakåtspolningsknapp revers butto knapp spol tillbak arrow lef triangl
◻	symbols	mellanstor vit ruta	white medium square	mellanst vit rut whit medium squar geometrisk geometric
◼	symbols	mellanstor svart ruta	black medium square	mellanst svar rut black medium squar geometrisk geometric
◽	symbols	mellanliten vit ruta	white medium-small square	mellanlit vit rut whit medium small squar geometrisk medelst geometric
◾	symbols	mellanliten svart ruta	black medium-small square	mellanlit svar rut black medium small squar geometrisk medelst geometric
☀	travel	sol	sun	sol sun strål väd brigh ray
☁	travel	moln	cloud	mol cloud väd weath
☂	travel	paraply	umbrella	paraply umbrell accesso reg väd cloth rai
☃	travel	snögubbe	snowman	snögubb snowma snö cold snow
☄	travel	komet	comet	kom com rymd spac
☎	objects	telefon	telephone	telefo telephon phon
☑	symbols	kryssruta med bockmarkering	check box with check	kryssrut bockmarkr check box avbockad bock
☔	travel	paraply med regndroppar	umbrella with rain drops	paraply regndropp umbrell rai drop accesso reg väd cloth
☕	food	varm dryck	hot beverage	varm dryck hot beverag ång kaff te coffe drink steam tea
☘	animals	treklöver	shamrock	treklöv shamrock irland plan
☝	people	finger upp	index pointing up	fing upp index point up förman pek hand poin
☠	smileys	dödskalle med ben i kors	skull and crossbones	dödskall ben kor skull crossbon pirat death fac monst
☢	symbols	varning för strålrisk	radioactive	varn strålrisk radioactiv far jonisr stråln radioaktiv ämn sig
☣	symbols	biologisk fara	biohazard	biologisk far biohazard skyl varn sig
☦	symbols	ortodoxt kors	orthodox cross	ortodox kor orthodox cros kristendom religio christia
☪	symbols	stjärna och halvmåne	star and crescent	stjär halvmån star crescn islam muslim religio
☮	symbols	fredssymbol	peace symbol	fredssymbol peac symbol fred
☯	symbols	yin och yang	yin yang	yin yang religio tao taois
☸	symbols	livets hjul	wheel of dharma	liv hjul wheel dharm buddhis livshjul religio
☹	smileys	ansikte med sur mun	frowning face	ansikt sur mun frown fac frow
☺	smileys	leende ansikte	smiling face	leend ansikt smil fac smiley outlin relax
♀	symbols	kvinnosymbol	female sign	kvinnosymbol femal sig kvin kvinnlig woma
♂	symbols	manssymbol	male sign	manssymbol mal sig manlig
♈	symbols	Väduren	Aries	vädur ari stjärnteck ram zodiac
♉	symbols	Oxen	Taurus	oxe tauru stjärnteck bull ox zodiac
♊	symbols	Tvillingarna	Gemini	tvilling gemini stjärnteck twin zodiac
♋	symbols	Kräftan	Cancer	kräfta canc stjärnteck crab zodiac
♌	symbols	Lejonet	Leo	lejon leo stjärnteck lio zodiac
♍	symbols	Jungfrun	Virgo	jungfru virgo stjärnteck zodiac
♎	symbols	Vågen	Libra	våg libr balan rättvis stjärnteck balanc justic scal zodiac
♏	symbols	Skorpionen	Scorpio	skorpion scorpio stjärnteck scorpiu zodiac
♐	symbols	Skytten	Sagittarius	skytt sagittariu stjärnteck arch zodiac
♑	symbols	Stenbocken	Capricorn	stenbock capricor stjärnteck goa zodiac
♒	symbols	Vattumannen	Aquarius	vattumann aquariu stjärnteck bear wat zodiac
♓	symbols	Fiskarna	Pisces	fisk pisc stjärnteck fish zodiac
♟	activities	schackbonde	chess pawn	schackbond ches paw schack utbytb dup expendabl
♠	activities	spader	spade suit	spad sui färg kor card gam
♣	activities	klöver	club suit	klöv club sui färg kor card gam
♥	activities	hjärter	heart suit	hjärt hear sui färg kor card gam
♦	activities	ruter	diamond suit	rut diamond sui färg kor card gam
♨	travel	varma källor	hot springs	varm käll hot spring ång het termalkäll hotspring steam
♻	symbols	återvinningssymbol	recycling symbol	återvinningssymbol recycl symbol återvinn
♾	symbols	oändlighet	infinity	oändligh infinity evig obegränsad universal forev unbound
♿	symbols	rullstolssymbol	wheelchair symbol	rullstolssymbol wheelchair symbol rullstol tillgängligh acces
⚒	objects	hammare och hacka	hammer and pick	hammar hack hamm pick verktyg tool
⚓	travel	ankare	anchor	ankar anch hopp ship tool
⚔	objects	korslagda svärd	crossed swords	korslagd svärd cross sword kors vap weapo
⚕	symbols	medicinsk symbol	medical symbol	medicinsk symbol medical aesculapiu medici personal medicin staff
⚖	objects	balansvåg	balance scale	balansvåg balanc scal rättvis våg justic libr zodiac
⚗	objects	retort	alembic	retor alembic kemi chemistry tool
⚙	objects	kugghjul	gear	kugghjul gear kugg cog cogwheel tool
⚛	symbols	symbol för atom	atom symbol	symbol atom ateis naturvetenskap atheis
⚜	symbols	fransk lilja	fleur-de-lis	fransk lilj fleur lis lys heraldisk
⚠	symbols	varning	warning	varn warn far se upp skyl utropsteck varningsteck
⚡	travel	högspänning	high voltage	högspänn high voltag far hög spänn varningssymbol dang electric lightn zap
⚧	symbols	transgendersymbol	transgender symbol	transgendersymbol transgend symbol
⚪	symbols	vit cirkel	white circle	vit cirkl whit circl geometrisk geometric
⚫	symbols	svart cirkel	black circle	svar cirkl black circl geometrisk geometric
⚰	objects	kista	coffin	kist coffi begravn death
⚱	objects	begravningsurna	funeral urn	begravningsur funeral urn ask begravn ash death
⚽	activities	fotboll	soccer ball	fotboll socc ball boll spor football
⚾	activities	baseboll	baseball	baseboll baseball spor ball
⛄	travel	snögubbe utan snö	snowman without snow	snögubb snö snowma snow cold
⛅	travel	sol bakom moln	sun behind cloud	sol bakom mol sun behind cloud
⛈	travel	moln med regn och blixtar	cloud with lightning and rain	mol reg blixt cloud lightn rai oväd väd thund
⛎	symbols	Ormbäraren	Ophiuchus	ormbärar ophiuchu stjärnbild bear serpn snak zodiac
⛏	objects	hacka	pick	hack pick verktyg min tool
⛑	objects	räddningsarbetarhjälm	rescue worker’s helmet	räddningsarbetarhjälm rescu work helm hjälm vit kor hjälp räddningsarbetar utryckningspersonal aid cros fac hat
⛓	objects	kedjor	chains	kedj chain chai
⛔	symbols	förbud mot infart med fordon	no entry	förbud infar fordo entry förbjud forbidd not prohibit traffic
⛩	travel	shintohelgedom	shinto shrine	shintohelgedom shinto shrin religio
⛪	travel	kyrka	church	kyrk church byggnad krist christia cros religio
⛰	travel	berg	mountain	berg mountai
⛱	travel	parasoll på marken	umbrella on ground	parasoll mark umbrell ground paraply sol väd rai sun
⛲	travel	fontän	fountain	fontä fountai springbrun
⛳	activities	flagga i hål	flag in hole	flagg hål flag hol golf golfflagg
⛴	travel	färja	ferry	färj ferry bå passagerar boa passeng
⛵	travel	segelbåt	sailboat	segelbå sailboa bå segl boa resor sea yach
⛷	people	skidåkare	skier	skidåkar ski skid snö vint snow
⛸	activities	skridsko	ice skate	skridsko ice skat spor
⛹	people	person med boll	person bouncing ball	perso boll bounc ball spor
⛹‍♀	people	kvinna med boll	woman bouncing ball	kvin boll woma bounc ball kvinnlig
⛹‍♂	people	man med boll	man bouncing ball	boll bounc ball manlig
⛺	travel	tält	tent	täl ten camp
⛽	travel	bränslepump	fuel pump	bränslepump fuel pump bensi bensinpump bensinstatio bränsl diesl fuelpump gas statio
✂	objects	sax	scissors	sax scissor klipp cutt tool
✅	symbols	vit bockmarkering	check mark button	vit bockmarkr check mark butto bock fet
✈	travel	flygplan	airplane	flygpla airplan fordo aeroplan
✉	objects	kuvert	envelope	kuvr envelop brev pos postmeddl mail mejl email lett
✊	people	knytnäve i luften	raised fist	knytnäv luft rais fis hand clench punch
✋	people	hand i luften	raised hand	hand luft rais handflat uppräck high fiv
✌	people	v-tecken	victory hand	teck victory hand seg
✍	people	hand som skriver	writing hand	hand skriv writ
✏	objects	blyertspenna	pencil	blyertspn pencil
✒	objects	stiftpenna	black nib	stiftpn black nib pen reservoarpn stif
✔	symbols	bockmarkering	check mark	bockmarkr check mark avbockad bock
✖	symbols	multiplicera	multiply	multiplicr multiply avbry multiplikatio teck cancl multiplicatio sig
✝	symbols	latinskt kors	latin cross	latinsk kor lati cros kristendom religio christia
✡	symbols	davidsstjärna	star of David	davidsstjär star david jud judendom religio stjär jew jewish
✨	activities	gnistrande stjärnor	sparkles	gnistr stjärn sparkl star
✳	symbols	åttauddig spetsig stjärna	eight-spoked asterisk	åttauddig spetsig stjär eigh spok asterisk
✴	symbols	åttauddig stjärna	eight-pointed star	åttauddig stjär eigh point star
❄	travel	snöflinga	snowflake	snöfling snowflak snö cold snow
❇	symbols	glittra	sparkle	glittr sparkl gnistr
❌	symbols	rött kryss	cross mark	röt krys cros mark cancl multiplicatio multiply
❎	symbols	vitt kryss i ruta	cross mark button	vit krys rut cros mark butto squar
❓	symbols	rött frågetecken	red question mark	röt frågeteck rid questio mark fråg interpunktio teck punctuatio
❔	symbols	vitt frågetecken	white question mark	vit frågeteck whit questio mark fråg outlin punctuatio
❕	symbols	vitt utropstecken	white exclamation mark	vit utropsteck whit exclamatio mark kommatr outlin punctuatio
❗	symbols	rött utropstecken	red exclamation mark	röt utropsteck rid exclamatio mark kommatr punctuatio
❣	smileys	utropstecken i form av ett hjärta	heart exclamation	utropsteck form hjärt hear exclamatio mark punctuatio
❤	smileys	rött hjärta	red heart	röt hjärt rid hear kärlek
❤‍🔥	smileys	brinnande hjärta	heart on fire	brinn hjärt hear fir besvik osäk skeptisk bur lov lus sacr
❤‍🩹	smileys	läkande hjärta	mending heart	läk hjärt mend hear frisk sår rep tillfrisk healthi improv recovr recuperat well
➕	symbols	addera	plus	addr matt teck math sig
➖	symbols	subtrahera	minus	subtrahr minu matt teck math sig
➗	symbols	dividera	divide	dividr divid divisio matt teck math sig
➡	symbols	högerpil	right arrow	högerpil righ arrow öst pil riktn väderstreck cardinal directio eas
➰	symbols	ögla	curly loop	ögl curly loop kurv sling curl
➿	symbols	dubbel ögla	double curly loop	dubbl ögl doubl curly loop curl
⤴	symbols	svängd uppåtpil	right arrow curving up	svängd uppåtpil righ arrow curv up pil sväng uppå
⤵	symbols	svängd nedåtpil	right arrow curving down	svängd nedåtpil righ arrow curv dow nedå pil sväng
⬅	symbols	vänsterpil	left arrow	vänsterpil lef arrow pil riktn väderstreck väst cardinal directio wes
⬆	symbols	uppåtpil	up arrow	uppåtpil up arrow norr pil riktn väderstreck cardinal directio north
⬇	symbols	nedåtpil	down arrow	nedåtpil dow arrow nedå pil riktn söd väderstreck cardinal directio south
⬛	symbols	stor svart ruta	black large square	stor svar rut black larg squar geometrisk geometric
⬜	symbols	stor vit ruta	white large square	stor vit rut whit larg squar geometrisk geometric
⭐	travel	stjärna	star	stjär star vit medelst
⭕	symbols	tung stor cirkel	hollow red circle	tung stor cirkl hollow rid circl röd larg
〰	symbols	vågigt tankstreck	wavy dash	vågig tankstreck wavy dash punctuatio
〽	symbols	japansk kommatering	part alternation mark	japansk kommatr par alternatio mark
㊗	symbols	japansk ”grattis”-knapp	Japanese “congratulations” button	japansk gratti knapp japanes congratulation butto ideogram ideograph
㊙	symbols	japansk ”hemligt”-knapp	Japanese “secret” button	japansk hemlig knapp japanes secr butto ideogram hemligh ideograph
🀄	activities	mahjong-bricka	mahjong red dragon	mahjong brick rid drago drak röd spelbrick gam
🃏	activities	joker	joker	jok kor spelkor card gam wildcard
🅰	symbols	blodgrupp A	A button (blood type)	blodgrupp butto blood typ
🅱	symbols	blodgrupp B	B button (blood type)	blodgrupp butto blood typ
🅾	symbols	blodgrupp 0	O button (blood type)	blodgrupp butto blood typ
🅿	symbols	P-knapp	P button	knapp butto parkr parkeringsplat park
🆎	symbols	blodgrupp AB	AB button (blood type)	blodgrupp ab butto blood typ
🆑	symbols	rensa-symbol	CL button	rens symbol cl butto redo renssymbol
🆒	symbols	COOL-knapp	COOL button	cool knapp butto
🆓	symbols	FREE-knapp	FREE button	fre knapp butto grati symbol
🆔	symbols	ID-knapp	ID button	id knapp butto symbol identit identity
🆕	symbols	NEW-knapp	NEW button	new knapp butto nyh nyhetssymbol symbol
🆖	symbols	NG-knapp	NG button	ng knapp butto int bra symbol
🆗	symbols	OK-knapp	OK button	ok knapp butto
🆘	symbols	SOS-knapp	SOS button	sos knapp butto hjälp symbol help
🆙	symbols	UP!-knapp	UP! button	up knapp butto mark
🆚	symbols	VS-knapp	VS button	vs knapp butto symbol
🇦🇨	flags	flagga: Ascension	flag: Ascension Island	flagg ascensio flag island
🇦🇩	flags	flagga: Andorra	flag: Andorra	flagg andorr flag
🇦🇪	flags	flagga: Förenade Arabemiraten	flag: United Arab Emirates	flagg förn arabemirat flag unit arab emirat
🇦🇫	flags	flagga: Afghanistan	flag: Afghanistan	flagg afghanista flag
🇦🇬	flags	flagga: Antigua och Barbuda	flag: Antigua & Barbuda	flagg antigu barbud flag
🇦🇮	flags	flagga: Anguilla	flag: Anguilla	flagg anguill flag
🇦🇱	flags	flagga: Albanien	flag: Albania	flagg albani flag
🇦🇲	flags	flagga: Armenien	flag: Armenia	flagg armeni flag
🇦🇴	flags	flagga: Angola	flag: Angola	flagg angol flag
🇦🇶	flags	flagga: Antarktis	flag: Antarctica	flagg antarkti flag antarctic
🇦🇷	flags	flagga: Argentina	flag: Argentina	flagg argenti flag
🇦🇸	flags	flagga: Amerikanska Samoa	flag: American Samoa	flagg amerikansk samo flag america
🇦🇹	flags	flagga: Österrike	flag: Austria	flagg österrik flag austri
🇦🇺	flags	flagga: Australien	flag: Australia	flagg australi flag
🇦🇼	flags	flagga: Aruba	flag: Aruba	flagg arub flag
🇦🇽	flags	flagga: Åland	flag: Åland Islands	flagg åland flag island
🇦🇿	flags	flagga: Azerbajdzjan	flag: Azerbaijan	flagg azerbajdzja flag azerbaija
🇧🇦	flags	flagga: Bosnien och Hercegovina	flag: Bosnia & Herzegovina	flagg bosni hercegovi flag herzegovi
🇧🇧	flags	flagga: Barbados	flag: Barbados	flagg barbado flag
🇧🇩	flags	flagga: Bangladesh	flag: Bangladesh	flagg bangladesh flag
🇧🇪	flags	flagga: Belgien	flag: Belgium	flagg belgi flag belgium
🇧🇫	flags	flagga: Burkina Faso	flag: Burkina Faso	flagg burki faso flag
🇧🇬	flags	flagga: Bulgarien	flag: Bulgaria	flagg bulgari flag
🇧🇭	flags	flagga: Bahrain	flag: Bahrain	flagg bahrai flag
🇧🇮	flags	flagga: Burundi	flag: Burundi	flagg burundi flag
🇧🇯	flags	flagga: Benin	flag: Benin	flagg beni flag
🇧🇱	flags	flagga: S:t Barthélemy	flag: St. Barthélemy	flagg barthélemy flag st
🇧🇲	flags	flagga: Bermuda	flag: Bermuda	flagg bermud flag
🇧🇳	flags	flagga: Brunei	flag: Brunei	flagg brunei flag
🇧🇴	flags	flagga: Bolivia	flag: Bolivia	flagg bolivi flag
🇧🇶	flags	flagga: Karibiska Nederländerna	flag: Caribbean Netherlands	flagg karibisk nederländ flag caribbea netherland
🇧🇷	flags	flagga: Brasilien	flag: Brazil	flagg brasili flag brazil
🇧🇸	flags	flagga: Bahamas	flag: Bahamas	flagg baham flag
🇧🇹	flags	flagga: Bhutan	flag: Bhutan	flagg bhuta flag
🇧🇻	flags	flagga: Bouvetön	flag: Bouvet Island	flagg bouvetö flag bouv island
🇧🇼	flags	flagga: Botswana	flag: Botswana	flagg botswa flag
🇧🇾	flags	flagga: Vitryssland	flag: Belarus	flagg vitryssland flag belaru
🇧🇿	flags	flagga: Belize	flag: Belize	flagg beliz flag
🇨🇦	flags	flagga: Kanada	flag: Canada	flagg kanad flag canad
🇨🇨	flags	flagga: Kokosöarna	flag: Cocos (Keeling) Islands	flagg kokosö flag coco keel island
🇨🇩	flags	flagga: Kongo-Kinshasa	flag: Congo - Kinshasa	flagg kongo kinshas flag congo
🇨🇫	flags	flagga: Centralafrikanska republiken	flag: Central African Republic	flagg centralafrikansk republik flag central africa republic
🇨🇬	flags	flagga: Kongo-Brazzaville	flag: Congo - Brazzaville	flagg kongo brazzavill flag congo
🇨🇭	flags	flagga: Schweiz	flag: Switzerland	flagg schweiz flag switzerland
🇨🇮	flags	flagga: Côte d’Ivoire	flag: Côte d’Ivoire	flagg côt ivoir flag
🇨🇰	flags	flagga: Cooköarna	flag: Cook Islands	flagg cookö flag cook island
🇨🇱	flags	flagga: Chile	flag: Chile	flagg chil flag
🇨🇲	flags	flagga: Kamerun	flag: Cameroon	flagg kameru flag cameroo
🇨🇳	flags	flagga: Kina	flag: China	flagg kin flag chi
🇨🇴	flags	flagga: Colombia	flag: Colombia	flagg colombi flag
🇨🇵	flags	flagga: Clippertonön	flag: Clipperton Island	flagg clippertonö flag clipperto island
🇨🇷	flags	flagga: Costa Rica	flag: Costa Rica	flagg cost ric flag
🇨🇺	flags	flagga: Kuba	flag: Cuba	flagg kub flag cub
🇨🇻	flags	flagga: Kap Verde	flag: Cape Verde	flagg kap verd flag cap
🇨🇼	flags	flagga: Curaçao	flag: Curaçao	flagg curaçao flag
🇨🇽	flags	flagga: Julön	flag: Christmas Island	flagg julö flag christm island
🇨🇾	flags	flagga: Cypern	flag: Cyprus	flagg cypr flag cypru
🇨🇿	flags	flagga: Tjeckien	flag: Czechia	flagg tjecki flag czechi
🇩🇪	flags	flagga: Tyskland	flag: Germany	flagg tyskland flag germany
🇩🇬	flags	flagga: Diego Garcia	flag: Diego Garcia	flagg diego garci flag
🇩🇯	flags	flagga: Djibouti	flag: Djibouti	flagg djibouti flag
🇩🇰	flags	flagga: Danmark	flag: Denmark	flagg danmark flag denmark
🇩🇲	flags	flagga: Dominica	flag: Dominica	flagg dominic flag
🇩🇴	flags	flagga: Dominikanska republiken	flag: Dominican Republic	flagg dominikansk republik flag dominica republic
🇩🇿	flags	flagga: Algeriet	flag: Algeria	flagg algeri flag
🇪🇦	flags	flagga: Ceuta och Melilla	flag: Ceuta & Melilla	flagg ceut melill flag
🇪🇨	flags	flagga: Ecuador	flag: Ecuador	flagg ecuad flag
🇪🇪	flags	flagga: Estland	flag: Estonia	flagg estland flag estoni
🇪🇬	flags	flagga: Egypten	flag: Egypt	flagg egypt flag egyp
🇪🇭	flags	flagga: Västsahara	flag: Western Sahara	flagg västsahar flag westr sahar
🇪🇷	flags	flagga: Eritrea	flag: Eritrea	flagg eritre flag
🇪🇸	flags	flagga: Spanien	flag: Spain	flagg spani flag spai
🇪🇹	flags	flagga: Etiopien	flag: Ethiopia	flagg etiopi flag ethiopi
🇪🇺	flags	flagga: Europeiska unionen	flag: European Union	flagg europeisk union flag europea unio
🇫🇮	flags	flagga: Finland	flag: Finland	flagg finland flag
🇫🇯	flags	flagga: Fiji	flag: Fiji	flagg fiji flag
🇫🇰	flags	flagga: Falklandsöarna	flag: Falkland Islands	flagg falklandsö flag falkland island
🇫🇲	flags	flagga: Mikronesien	flag: Micronesia	flagg mikronesi flag micronesi
🇫🇴	flags	flagga: Färöarna	flag: Faroe Islands	flagg färö flag faro island
🇫🇷	flags	flagga: Frankrike	flag: France	flagg frankrik flag franc
🇬🇦	flags	flagga: Gabon	flag: Gabon	flagg gabo flag
🇬🇧	flags	flagga: Storbritannien	flag: United Kingdom	flagg storbritanni flag unit kingdom
🇬🇩	flags	flagga: Grenada	flag: Grenada	flagg grenad flag
🇬🇪	flags	flagga: Georgien	flag: Georgia	flagg georgi flag
🇬🇫	flags	flagga: Franska Guyana	flag: French Guiana	flagg fransk guya flag french guia
🇬🇬	flags	flagga: Guernsey	flag: Guernsey	flagg guernsey flag
🇬🇭	flags	flagga: Ghana	flag: Ghana	flagg gha flag
🇬🇮	flags	flagga: Gibraltar	flag: Gibraltar	flagg gibralt flag
🇬🇱	flags	flagga: Grönland	flag: Greenland	flagg grönland flag greenland
🇬🇲	flags	flagga: Gambia	flag: Gambia	flagg gambi flag
🇬🇳	flags	flagga: Guinea	flag: Guinea	flagg guine flag
🇬🇵	flags	flagga: Guadeloupe	flag: Guadeloupe	flagg guadeloup flag
🇬🇶	flags	flagga: Ekvatorialguinea	flag: Equatorial Guinea	flagg ekvatorialguine flag equatorial guine
🇬🇷	flags	flagga: Grekland	flag: Greece	flagg grekland flag greec
🇬🇸	flags	flagga: Sydgeorgien och Sydsandwichöarna	flag: South Georgia & South Sandwich Islands	flagg sydgeorgi sydsandwichö flag south georgi sandwich island
🇬🇹	flags	flagga: Guatemala	flag: Guatemala	flagg guatemal flag
🇬🇺	flags	flagga: Guam	flag: Guam	flagg guam flag
🇬🇼	flags	flagga: Guinea-Bissau	flag: Guinea-Bissau	flagg guine bissau flag
🇬🇾	flags	flagga: Guyana	flag: Guyana	flagg guya flag
🇭🇰	flags	flagga: Hongkong SAR	flag: Hong Kong SAR China	flagg hongkong sar flag hong kong chi
🇭🇲	flags	flagga: Heardön och McDonaldöarna	flag: Heard & McDonald Islands	flagg heardö mcdonaldö flag heard mcdonald island
🇭🇳	flags	flagga: Honduras	flag: Honduras	flagg hondur flag
🇭🇷	flags	flagga: Kroatien	flag: Croatia	flagg kroati flag croati
🇭🇹	flags	flagga: Haiti	flag: Haiti	flagg haiti flag
🇭🇺	flags	flagga: Ungern	flag: Hungary	flagg ungr flag hungary
🇮🇨	flags	flagga: Kanarieöarna	flag: Canary Islands	flagg kanarieö flag canary island
🇮🇩	flags	flagga: Indonesien	flag: Indonesia	flagg indonesi flag
🇮🇪	flags	flagga: Irland	flag: Ireland	flagg irland flag ireland
🇮🇱	flags	flagga: Israel	flag: Israel	flagg israel flag
🇮🇲	flags	flagga: Isle of Man	flag: Isle of Man	flagg isl flag
🇮🇳	flags	flagga: Indien	flag: India	flagg indi flag
🇮🇴	flags	flagga: Brittiska territoriet i Indiska oceanen	flag: British Indian Ocean Territory	flagg brittisk territori indisk ocean flag british india ocea territory
🇮🇶	flags	flagga: Irak	flag: Iraq	flagg irak flag iraq
🇮🇷	flags	flagga: Iran	flag: Iran	flagg ira flag
🇮🇸	flags	flagga: Island	flag: Iceland	flagg island flag iceland
🇮🇹	flags	flagga: Italien	flag: Italy	flagg itali flag italy
🇯🇪	flags	flagga: Jersey	flag: Jersey	flagg jersey flag
🇯🇲	flags	flagga: Jamaica	flag: Jamaica	flagg jamaic flag
🇯🇴	flags	flagga: Jordanien	flag: Jordan	flagg jordani flag jorda
🇯🇵	flags	flagga: Japan	flag: Japan	flagg japa flag
🇰🇪	flags	flagga: Kenya	flag: Kenya	flagg keny flag
🇰🇬	flags	flagga: Kirgizistan	flag: Kyrgyzstan	flagg kirgizista flag kyrgyzsta
🇰🇭	flags	flagga: Kambodja	flag: Cambodia	flagg kambodj flag cambodi
🇰🇮	flags	flagga: Kiribati	flag: Kiribati	flagg kiribati flag
🇰🇲	flags	flagga: Komorerna	flag: Comoros	flagg komor flag comoro
🇰🇳	flags	flagga: S:t Kitts och Nevis	flag: St. Kitts & Nevis	flagg kitt nevi flag st
🇰🇵	flags	flagga: Nordkorea	flag: North Korea	flagg nordkore flag north kore
🇰🇷	flags	flagga: Sydkorea	flag: South Korea	flagg sydkore flag south kore
🇰🇼	flags	flagga: Kuwait	flag: Kuwait	flagg kuwai flag
🇰🇾	flags	flagga: Caymanöarna	flag: Cayman Islands	flagg caymanö flag cayma island
🇰🇿	flags	flagga: Kazakstan	flag: Kazakhstan	flagg kazaksta flag kazakhsta
🇱🇦	flags	flagga: Laos	flag: Laos	flagg lao flag
🇱🇧	flags	flagga: Libanon	flag: Lebanon	flagg libano flag lebano
🇱🇨	flags	flagga: S:t Lucia	flag: St. Lucia	flagg luci flag st
🇱🇮	flags	flagga: Liechtenstein	flag: Liechtenstein	flagg liechtenstei flag
🇱🇰	flags	flagga: Sri Lanka	flag: Sri Lanka	flagg sri lank flag
🇱🇷	flags	flagga: Liberia	flag: Liberia	flagg liberi flag
🇱🇸	flags	flagga: Lesotho	flag: Lesotho	flagg lesotho flag
🇱🇹	flags	flagga: Litauen	flag: Lithuania	flagg litau flag lithuani
🇱🇺	flags	flagga: Luxemburg	flag: Luxembourg	flagg luxemburg flag luxembourg
🇱🇻	flags	flagga: Lettland	flag: Latvia	flagg lettland flag latvi
🇱🇾	flags	flagga: Libyen	flag: Libya	flagg liby flag
🇲🇦	flags	flagga: Marocko	flag: Morocco	flagg marocko flag morocco
🇲🇨	flags	flagga: Monaco	flag: Monaco	flagg monaco flag
🇲🇩	flags	flagga: Moldavien	flag: Moldova	flagg moldavi flag moldov
🇲🇪	flags	flagga: Montenegro	flag: Montenegro	flagg montenegro flag
🇲🇫	flags	flagga: Saint-Martin	flag: St. Martin	flagg sain marti flag st
🇲🇬	flags	flagga: Madagaskar	flag: Madagascar	flagg madagask flag madagasc
🇲🇭	flags	flagga: Marshallöarna	flag: Marshall Islands	flagg marshallö flag marshall island
🇲🇰	flags	flagga: Nordmakedonien	flag: North Macedonia	flagg nordmakedoni flag north macedoni
🇲🇱	flags	flagga: Mali	flag: Mali	flagg mali flag
🇲🇲	flags	flagga: Myanmar (Burma)	flag: Myanmar (Burma)	flagg myanm burm flag
🇲🇳	flags	flagga: Mongoliet	flag: Mongolia	flagg mongoli flag
🇲🇴	flags	flagga: Macao SAR	flag: Macao SAR China	flagg macao sar flag chi
🇲🇵	flags	flagga: Nordmarianerna	flag: Northern Mariana Islands	flagg nordmarian flag northr maria island
🇲🇶	flags	flagga: Martinique	flag: Martinique	flagg martiniqu flag
🇲🇷	flags	flagga: Mauretanien	flag: Mauritania	flagg mauretani flag mauritani
🇲🇸	flags	flagga: Montserrat	flag: Montserrat	flagg montserra flag
🇲🇹	flags	flagga: Malta	flag: Malta	flagg malt flag
🇲🇺	flags	flagga: Mauritius	flag: Mauritius	flagg mauritiu flag
🇲🇻	flags	flagga: Maldiverna	flag: Maldives	flagg maldiv flag
🇲🇼	flags	flagga: Malawi	flag: Malawi	flagg malawi flag
🇲🇽	flags	flagga: Mexiko	flag: Mexico	flagg mexiko flag mexico
🇲🇾	flags	flagga: Malaysia	flag: Malaysia	flagg malaysi flag
🇲🇿	flags	flagga: Moçambique	flag: Mozambique	flagg moçambiqu flag mozambiqu
🇳🇦	flags	flagga: Namibia	flag: Namibia	flagg namibi flag
🇳🇨	flags	flagga: Nya Kaledonien	flag: New Caledonia	flagg nya kaledoni flag new caledoni
🇳🇪	flags	flagga: Niger	flag: Niger	flagg nig flag
🇳🇫	flags	flagga: Norfolkön	flag: Norfolk Island	flagg norfolkö flag norfolk island
🇳🇬	flags	flagga: Nigeria	flag: Nigeria	flagg nigeri flag
🇳🇮	flags	flagga: Nicaragua	flag: Nicaragua	flagg nicaragu flag
🇳🇱	flags	flagga: Nederländerna	flag: Netherlands	flagg nederländ flag netherland
🇳🇴	flags	flagga: Norge	flag: Norway	flagg norg flag norway
🇳🇵	flags	flagga: Nepal	flag: Nepal	flagg nepal flag
🇳🇷	flags	flagga: Nauru	flag: Nauru	flagg nauru flag
🇳🇺	flags	flagga: Niue	flag: Niue	flagg niu flag
🇳🇿	flags	flagga: Nya Zeeland	flag: New Zealand	flagg nya zeeland flag new zealand
🇴🇲	flags	flagga: Oman	flag: Oman	flagg oma flag
🇵🇦	flags	flagga: Panama	flag: Panama	flagg panam flag
🇵🇪	flags	flagga: Peru	flag: Peru	flagg peru flag
🇵🇫	flags	flagga: Franska Polynesien	flag: French Polynesia	flagg fransk polynesi flag french
🇵🇬	flags	flagga: Papua Nya Guinea	flag: Papua New Guinea	flagg papu nya guine flag new
🇵🇭	flags	flagga: Filippinerna	flag: Philippines	flagg filippin flag philippin
🇵🇰	flags	flagga: Pakistan	flag: Pakistan	flagg pakista flag
🇵🇱	flags	flagga: Polen	flag: Poland	flagg pol flag poland
🇵🇲	flags	flagga: S:t Pierre och Miquelon	flag: St. Pierre & Miquelon	flagg pierr miquelo flag st
🇵🇳	flags	flagga: Pitcairnöarna	flag: Pitcairn Islands	flagg pitcairnö flag pitcair island
🇵🇷	flags	flagga: Puerto Rico	flag: Puerto Rico	flagg puerto rico flag
🇵🇸	flags	flagga: Palestinska territorierna	flag: Palestinian Territories	flagg palestinsk territori flag palestinia
🇵🇹	flags	flagga: Portugal	flag: Portugal	flagg portugal flag
🇵🇼	flags	flagga: Palau	flag: Palau	flagg palau flag
🇵🇾	flags	flagga: Paraguay	flag: Paraguay	flagg paraguay flag
🇶🇦	flags	flagga: Qatar	flag: Qatar	flagg qat flag
🇷🇪	flags	flagga: Réunion	flag: Réunion	flagg réunio flag
🇷🇴	flags	flagga: Rumänien	flag: Romania	flagg rumäni flag romani
🇷🇸	flags	flagga: Serbien	flag: Serbia	flagg serbi flag
🇷🇺	flags	flagga: Ryssland	flag: Russia	flagg ryssland flag russi
🇷🇼	flags	flagga: Rwanda	flag: Rwanda	flagg rwand flag
🇸🇦	flags	flagga: Saudiarabien	flag: Saudi Arabia	flagg saudiarabi flag saudi arabi
🇸🇧	flags	flagga: Salomonöarna	flag: Solomon Islands	flagg salomonö flag solomo island
🇸🇨	flags	flagga: Seychellerna	flag: Seychelles	flagg seychell flag
🇸🇩	flags	flagga: Sudan	flag: Sudan	flagg suda flag
🇸🇪	flags	flagga: Sverige	flag: Sweden	flagg sverig flag swed
🇸🇬	flags	flagga: Singapore	flag: Singapore	flagg singapor flag
🇸🇭	flags	flagga: S:t Helena	flag: St. Helena	flagg hele flag st
🇸🇮	flags	flagga: Slovenien	flag: Slovenia	flagg sloveni flag
🇸🇯	flags	flagga: Svalbard och Jan Mayen	flag: Svalbard & Jan Mayen	flagg svalbard jan may flag
🇸🇰	flags	flagga: Slovakien	flag: Slovakia	flagg slovaki flag
🇸🇱	flags	flagga: Sierra Leone	flag: Sierra Leone	flagg sierr leon flag
🇸🇲	flags	flagga: San Marino	flag: San Marino	flagg san marino flag
🇸🇳	flags	flagga: Senegal	flag: Senegal	flagg senegal flag
🇸🇴	flags	flagga: Somalia	flag: Somalia	flagg somali flag
🇸🇷	flags	flagga: Surinam	flag: Suriname	flagg surinam flag
🇸🇸	flags	flagga: Sydsudan	flag: South Sudan	flagg sydsuda flag south suda
🇸🇹	flags	flagga: São Tomé och Príncipe	flag: São Tomé & Príncipe	flagg são tomé príncip flag
🇸🇻	flags	flagga: El Salvador	flag: El Salvador	flagg el salvad flag
🇸🇽	flags	flagga: Sint Maarten	flag: Sint Maarten	flagg sin maart flag
🇸🇾	flags	flagga: Syrien	flag: Syria	flagg syri flag
🇸🇿	flags	flagga: Swaziland	flag: Eswatini	flagg swaziland flag eswatini
🇹🇦	flags	flagga: Tristan da Cunha	flag: Tristan da Cunha	flagg trista da cunh flag
🇹🇨	flags	flagga: Turks- och Caicosöarna	flag: Turks & Caicos Islands	flagg turk caicosö flag caico island
🇹🇩	flags	flagga: Tchad	flag: Chad	flagg tchad flag chad
🇹🇫	flags	flagga: Franska sydterritorierna	flag: French Southern Territories	flagg fransk sydterritori flag french southr territori
🇹🇬	flags	flagga: Togo	flag: Togo	flagg togo flag
🇹🇭	flags	flagga: Thailand	flag: Thailand	flagg thailand flag
🇹🇯	flags	flagga: Tadzjikistan	flag: Tajikistan	flagg tadzjikista flag tajikista
🇹🇰	flags	flagga: Tokelauöarna	flag: Tokelau	flagg tokelauö flag tokelau
🇹🇱	flags	flagga: Östtimor	flag: Timor-Leste	flagg östtim flag tim lest
🇹🇲	flags	flagga: Turkmenistan	flag: Turkmenistan	flagg turkmenista flag
🇹🇳	flags	flagga: Tunisien	flag: Tunisia	flagg tunisi flag
🇹🇴	flags	flagga: Tonga	flag: Tonga	flagg tong flag
🇹🇷	flags	flagga: Turkiet	flag: Turkey	flagg turki flag turkey
🇹🇹	flags	flagga: Trinidad och Tobago	flag: Trinidad & Tobago	flagg trinidad tobago flag
🇹🇻	flags	flagga: Tuvalu	flag: Tuvalu	flagg tuvalu flag
🇹🇼	flags	flagga: Taiwan	flag: Taiwan	flagg taiwa flag
🇹🇿	flags	flagga: Tanzania	flag: Tanzania	flagg tanzani flag
🇺🇦	flags	flagga: Ukraina	flag: Ukraine	flagg ukrai flag ukrain
🇺🇬	flags	flagga: Uganda	flag: Uganda	flagg ugand flag
🇺🇲	flags	flagga: USA:s yttre öar	flag: U.S. Outlying Islands	flagg usa yttr öar flag outly island
🇺🇳	flags	flagga: Förenta Nationerna	flag: United Nations	flagg förent nation flag unit
🇺🇸	flags	flagga: USA	flag: United States	flagg usa flag unit stat
🇺🇾	flags	flagga: Uruguay	flag: Uruguay	flagg uruguay flag
🇺🇿	flags	flagga: Uzbekistan	flag: Uzbekistan	flagg uzbekista flag
🇻🇦	flags	flagga: Vatikanstaten	flag: Vatican City	flagg vatikanstat flag vatica city
🇻🇨	flags	flagga: S:t Vincent och Grenadinerna	flag: St. Vincent & Grenadines	flagg vincn grenadin flag st
🇻🇪	flags	flagga: Venezuela	flag: Venezuela	flagg venezuel flag
🇻🇬	flags	flagga: Brittiska Jungfruöarna	flag: British Virgin Islands	flagg brittisk jungfruö flag british virgi island
🇻🇮	flags	flagga: Amerikanska Jungfruöarna	flag: U.S. Virgin Islands	flagg amerikansk jungfruö flag virgi island
🇻🇳	flags	flagga: Vietnam	flag: Vietnam	flagg vietnam flag
🇻🇺	flags	flagga: Vanuatu	flag: Vanuatu	flagg vanuatu flag
🇼🇫	flags	flagga: Wallis- och Futunaöarna	flag: Wallis & Futuna	flagg walli futunaö flag futu
🇼🇸	flags	flagga: Samoa	flag: Samoa	flagg samo flag
🇽🇰	flags	flagga: Kosovo	flag: Kosovo	flagg kosovo flag
🇾🇪	flags	flagga: Jemen	flag: Yemen	flagg jem flag yem
🇾🇹	flags	flagga: Mayotte	flag: Mayotte	flagg mayott flag
🇿🇦	flags	flagga: Sydafrika	flag: South Africa	flagg sydafrik flag south afric
🇿🇲	flags	flagga: Zambia	flag: Zambia	flagg zambi flag
🇿🇼	flags	flagga: Zimbabwe	flag: Zimbabwe	flagg zimbabw flag
🈁	symbols	japansk ”här”-knapp	Japanese “here” button	japansk här knapp japanes her butto kataka koko ココ
🈂	symbols	japansk ”serviceavgift”-knapp	Japanese “service charge” button	japansk serviceavgif knapp japanes servic charg butto kataka sa
🈚	symbols	japansk ”gratis”-knapp	Japanese “free of charge” button	japansk grati knapp japanes fre charg butto ideogram ideograph
🈯	symbols	japansk ”reserverad”-knapp	Japanese “reserved” button	japansk reserverad knapp japanes reserv butto ideogram fing ideograph
🈲	symbols	japansk ”förbjudet”-knapp	Japanese “prohibited” button	japansk förbjud knapp japanes prohibit butto ideogram förbud ideograph
🈳	symbols	japansk ”lediga rum”-knapp	Japanese “vacancy” button	japansk ledig rum knapp japanes vacancy butto ideogram ideograph
🈴	symbols	japansk ”godkänt betyg”-knapp	Japanese “passing grade” button	japansk godkän betyg knapp japanes pass grad butto användn ideogram ideograph
🈵	symbols	japansk ”fullbelagt”-knapp	Japanese “no vacancy” button	japansk fullbelag knapp japanes vacancy butto ideogram ing ledig rum ideograph
🈶	symbols	japansk ”inte gratis”-knapp	Japanese “not free of charge” button	japansk int grati knapp japanes not fre charg butto ideogram finn ideograph
🈷	symbols	japansk ”månadsbelopp”-knapp	Japanese “monthly amount” button	japansk månadsbelopp knapp japanes monthly amoun butto ideogram månad ideograph
🈸	symbols	japansk ”användning”-knapp	Japanese “application” button	japansk användn knapp japanes applicatio butto ideogram tillämp ideograph
🈹	symbols	japansk ”rabatt”-knapp	Japanese “discount” button	japansk rabat knapp japanes discoun butto ideogram ideograph
🈺	symbols	japansk ”öppet”-knapp	Japanese “open for business” button	japansk öpp knapp japanes ope busines butto ideogram ideograph
🉐	symbols	japansk ”fynd”-knapp	Japanese “bargain” button	japansk fynd knapp japanes bargai butto ideogram bonu ideograph
🉑	symbols	japansk ”godtagbart”-knapp	Japanese “acceptable” button	japansk godtagbar knapp japanes acceptabl butto ideogram godkän ideograph
🌀	travel	cyklon	cyclone	cyklo cyclon tromb tyfo väd vind dizzy hurrican twist typhoo
🌁	travel	dimmigt	foggy	dimmig foggy dimm fog
🌂	travel	hopfällt paraply	closed umbrella	hopfäll paraply clos umbrell cloth rai
🌃	travel	stjärnklar natt	night with stars	stjärnkl nat nigh star stjärn
🌄	travel	soluppgång över berg	sunrise over mountains	soluppgång berg sunris mountain morgonsol morn mountai sun
🌅	travel	soluppgång	sunrise	soluppgång sunris morgonsol morn sun
🌆	travel	stad i skymning	cityscape at dusk	stad skymn cityscap dusk byggnad kväll solnedgång stadsvy city evn landscap suns
🌇	travel	solnedgång	sunset	solnedgång suns byggnad skymn stad dusk sun
🌈	travel	regnbåge	rainbow	regnbåg rainbow reg väd rai
🌉	travel	bro på natten	bridge at night	bro natt bridg nigh nat
🌊	travel	våg	water wave	våg wat wav havsvåg ocea
🌋	travel	vulkan	volcano	vulka volcano vulkanutbrot eruptio mountai
🌌	travel	Vintergatan	milky way	vintergata milky way galax rymd spac
🌍	travel	jordglob Europa–Afrika	globe showing Europe-Africa	jordglob europ afrik glob show afric jord earth world
🌎	travel	jordglob nord- och sydamerika	globe showing Americas	jordglob nord sydamerik glob show americ jord earth world
🌏	travel	jordglob Asien–Australien	globe showing Asia-Australia	jordglob asi australi glob show jord earth world
🌐	travel	jordglob med meridianer	globe with meridians	jordglob meridian glob earth world
🌑	travel	nymåne	new moon	nymån new moo mån dark
🌒	travel	måne i första kvarteret	waxing crescent moon	mån först kvartr wax crescn moo kvartsmån månskär tilltag
🌓	travel	tilltagande halvmåne	first quarter moon	tilltag halvmån firs quart moo kvart mån
🌔	travel	måne i andra kvarteret	waxing gibbous moon	mån andr kvartr wax gibbou moo halvmån fullmån tilltag
🌕	travel	fullmåne	full moon	fullmån full moo mån
🌖	travel	måne i tredje kvarteret	waning gibbous moon	mån tredj kvartr wan gibbou moo tilltag
🌗	travel	avtagande halvmåne	last quarter moon	avtag halvmån las quart moo mån
🌘	travel	måne i fjärde kvarteret	waning crescent moon	mån fjärd kvartr wan crescn moo avtag kvartsmån månskär
🌙	travel	månskära	crescent moon	månskär crescn moo mån
🌚	travel	nymåne med ansikte	new moon face	nymån ansikt new moo fac gubb mån månansikt
🌛	travel	tilltagande halvmåne med ansikte	first quarter moon face	tilltag halvmån ansikt firs quart moo fac gubb mån månansikt
🌜	travel	avtagande halvmåne med ansikte	last quarter moon face	avtag halvmån ansikt las quart moo fac gubb mån månansikt
🌝	travel	fullmåne med ansikte	full moon face	fullmån ansikt full moo fac gubb mån månansikt brigh
🌞	travel	sol med ansikte	sun with face	sol ansikt sun fac brigh
🌟	travel	blänkande stjärna	glowing star	blänk stjär glow star glittr gnistr glittery shin sparkl
🌠	travel	stjärnfall	shooting star	stjärnfall shoot star fall stjär
🌡	travel	termometer	thermometer	termomet thermomet väd weath
🌤	travel	sol bakom litet moln	sun behind small cloud	sol bakom lit mol sun behind small cloud väd
🌥	travel	sol bakom stort moln	sun behind large cloud	sol bakom stor mol sun behind larg cloud väd
🌦	travel	sol bakom moln med regn	sun behind rain cloud	sol bakom mol reg sun behind rai cloud väd
🌧	travel	regnmoln	cloud with rain	regnmol cloud rai mol reg väd
🌨	travel	moln med snö	cloud with snow	mol snö cloud snow väd cold
🌩	travel	moln med blixt	cloud with lightning	mol blix cloud lightn oväd väd
🌪	travel	tornado	tornado	tornado väd virvelvind cloud whirlwind
🌫	travel	dimma	fog	dimm fog dimmig väd cloud
🌬	travel	blåser vind	wind face	blås vind wind fac väd blow cloud
🌭	food	varmkorv	hot dog	varmkorv hot dog korv mat frankfurt hotdog sausag
🌮	food	taco	taco	taco fredagsmy mat mexikansk mexica
🌯	food	burrito	burrito	burrito fredagsmy mat mexikansk mexica wrap
🌰	food	kastanj	chestnut	kastanj chestnu väx plan
🌱	animals	skott	seedling	skot seedl grodd young
🌲	animals	barrträd	evergreen tree	barrträd evergre tre gra träd vintergrö
🌳	animals	lövträd	deciduous tree	lövträd deciduou tre lövfäll träd shedd
🌴	animals	palm	palm tree	palm tre träd
🌵	animals	kaktus	cactus	kaktu cactu väx plan
🌶	food	chili	hot pepper	chili hot pepp stark väx
🌷	animals	tulpan	tulip	tulpa tulip blomm flow
🌸	animals	körsbärsblomma	cherry blossom	körsbärsblomm cherry blossom blomm körsbär flow
🌹	animals	ros	rose	ros blomm flow
🌺	animals	hibiskus	hibiscus	hibisku hibiscu blomm flow
🌻	animals	solros	sunflower	solro sunflow blomm flow sun
🌼	animals	blomma	blossom	blomm blossom blomst väx flow
🌽	food	majskolv	ear of corn	majskolv ear cor maj maiz maz
🌾	animals	risax	sheaf of rice	risax sheaf ric plant ris risplant ear grai
🌿	animals	ört	herb	ör herb blad leaf
🍀	animals	fyrklöver	four leaf clover	fyrklöv four leaf clov irland klöv lyck tur
🍁	animals	lönnlöv	maple leaf	lönnlöv mapl leaf hös löv fall
🍂	animals	fallande löv	fallen leaf	fall löv leaf hös
🍃	animals	löv i vinden	leaf fluttering in wind	löv vind leaf fluttr wind blås fladdr hös blow flutt
🍄	animals	svamp	mushroom	svamp mushroom väx toadstool
🍅	food	tomat	tomato	toma tomato grönsak frui vegetabl
🍆	food	aubergine	eggplant	aubergin eggplan äggplant grönsak vegetabl
🍇	food	vindruvor	grapes	vindruv grap fruk frui
🍈	food	melon	melon	melo fruk frui
🍉	food	vattenmelon	watermelon	vattenmelo watermelo fruk melo frui
🍊	food	mandarin	tangerine	mandari tangerin citrusfruk fruk frui orang
🍋	food	citron	lemon	citro lemo citrusfruk fruk citru frui
🍌	food	banan	banana	bana fruk frui
🍍	food	ananas	pineapple	anan pineappl fruk frui
🍎	food	rött äpple	red apple	röt äppl rid appl fruk frui
🍏	food	grönt äpple	green apple	grön äppl gre appl fruk frui
🍐	food	päron	pear	päro pear fruk frui
🍑	food	persika	peach	persik peach fruk frui
🍒	food	körsbär	cherries	körsbär cherri fruk berri cherry frui rid
🍓	food	jordgubbe	strawberry	jordgubb strawberry fruk berry frui
🍔	food	hamburgare	hamburger	hamburgar hamburg burgar burg
🍕	food	pizzabit	pizza	pizzabi pizz bit chees slic
🍖	food	köttben	meat on bone	köttb mea bon köt ben
🍗	food	kycklinglår	poultry leg	kycklinglår poultry leg kyckl lår bon chick drumstick
🍘	food	riskaka	rice cracker	riskak ric crack kex ris
🍙	food	risboll	rice ball	risboll ric ball ris risportio japanes
🍚	food	kokt ris	cooked rice	kok ris cook ric
🍛	food	curry och ris	curry rice	curry ris ric
🍜	food	skål nudelsoppa	steaming bowl	skål nudelsopp steam bowl nudl ryk sopp noodl ram
🍝	food	spagetti	spaghetti	spagetti spaghetti mat past
🍞	food	bröd	bread	bröd bread limp loaf
🍟	food	pommes frites	french fries	pomm frit french fri
🍠	food	rostad sötpotatis	roasted sweet potato	rostad sötpotati roast swe potato potati
🍡	food	dango	dango	dango efterrät japa dessr japanes skew stick swe
🍢	food	skaldjursspett	oden	skaldjursspet ode skaldjur spet kebab seafood skew stick
🍣	food	sushi	sushi	sushi
🍤	food	friterad räka	fried shrimp	friterad räk fri shrimp tempur praw
🍥	food	fiskkaka	fish cake with swirl	fiskkak fish cak swirl fisk snurrad pastry
🍦	food	mjukglass	soft ice cream	mjukglas sof ice cream efterrät glas dessr icecream swe
🍧	food	kakigōri	shaved ice	kakigōri shav ice dessr efterrät swe
🍨	food	glass	ice cream	glas ice cream efterrät dessr swe
🍩	food	munk	doughnut	munk doughnu donu breakfas dessr swe
🍪	food	kaka	cookie	kak cooki desr efterrät småbröd dessr swe
🍫	food	chokladkaka	chocolate bar	chokladkak chocolat choklad chokladbi godi dessr swe
🍬	food	godis	candy	godi candy karamell dessr swe
🍭	food	klubba	lollipop	klubb lollipop godi candy dessr swe
🍮	food	brylépudding	custard	brylépudd custard efterrät dessr pudd swe
🍯	food	honungsburk	honey pot	honungsburk honey pot burk honung honeypo swe
🍰	food	tårtbit	shortcake	tårtbi shortcak kak kakbi tårt cak dessr pastry slic swe
🍱	food	bentolåda	bento box	bentolåd bento box låd
🍲	food	gryta	pot of food	gryt pot food mat varm stew
🍳	food	matlagning	cooking	matlagn cook lag mat breakfas egg fry pan
🍴	food	kniv och gaffel	fork and knife	kniv gaffl fork knif bestick cook cutlery
🍵	food	tekopp	teacup without handle	tekopp teacup handl te varm dryck beverag cup drink tea
🍶	food	sake	sake	sak dryck flask kopp saké beverag bottl cup drink
🍷	food	vinglas	wine glass	vingl win glas dryck gla vin beverag drink
🍸	food	cocktailglas	cocktail glass	cocktailgl cocktail glas drink
🍹	food	tropisk drink	tropical drink	tropisk drink tropical
🍺	food	ölstop	beer mug	ölstop beer mug gla öl ölgl stop drink
🍻	food	skålande ölstop	clinking beer mugs	skål ölstop clink beer mug gla öl ölgl drink
🍼	food	nappflaska	baby bottle	nappflask baby bottl dryck flask mjölk drink milk
🍽	food	tallrik, kniv och gaffel	fork and knife with plate	tallrik kniv gaffl fork knif plat ät bestick dukn cook
🍾	food	champagne	bottle with popping cork	champagn bottl popp cork bubbl fes nyår drink
🍿	food	popcorn	popcorn	popcor bio snack
🎀	activities	rosett	ribbon	roset ribbo fes celebratio
🎁	activities	inslagen present	wrapped gift	inslag presn wrapp gif fes gåv box celebratio
🎂	food	födelsedagstårta	birthday cake	födelsedagstårt birthday cak fes födelsedag tårt celebratio dessr pastry swe
🎃	activities	lyktgubbe	jack-o-lantern	lyktgubb jack lantr fes hallowe lykt pump celebratio
🎄	activities	julgran	Christmas tree	julgra christm tre gra högtid jul celebratio
🎅	people	jultomte	Santa Claus	jultomt sant clau högtid jul tomt celebratio christm fath
🎆	activities	fyrverkerier	fireworks	fyrverkeri firework fir högtid celebratio
🎇	activities	glittrande fyrverkeri	sparkler	glittr fyrverkeri sparkl högtid celebratio firework
🎈	activities	ballong	balloon	ballong balloo fes celebratio
🎉	activities	konfettismällare	party popper	konfettismällar party popp fes partypopp serpentin celebratio tad
🎊	activities	konfettiboll	confetti ball	konfettiboll confetti ball boll fes konfetti celebratio
🎋	activities	tanabataträd	tanabata tree	tanabataträd tanabat tre fes japansk festival pappersrems träd bann celebratio japanes
🎌	flags	korsade flaggor	crossed flags	kors flagg cross flag fes japansk celebratio cros japanes
🎍	activities	pinjedekoration	pine decoration	pinjedekoratio pin decoratio bambu japansk nyår bamboo celebratio japanes
🎎	activities	japanska dockor	Japanese dolls	japansk dock japanes doll festival celebratio
🎏	activities	karpvindstrut	carp streamer	karpvindstru carp stream fes japa karp vindstru celebratio
🎐	activities	vindspel	wind chime	vindspl wind chim fes japa bell celebratio
🎑	activities	månskådning	moon viewing ceremony	månskådn moo view ceremony japa månfes celebratio
🎒	objects	ryggsäck	backpack	ryggsäck backpack skolväsk väsk bag rucksack satchl school
🎓	objects	examenshatt	graduation cap	examenshat graduatio cap exam hat högtid celebratio cloth
🎖	activities	militär medalj	military medal	militär medalj military medal celebratio
🎗	activities	påminnelseband	reminder ribbon	påminnelseband remind ribbo band fir celebratio
🎙	objects	studiomikrofon	studio microphone	studiomikrofo studio microphon mikrofo sjung mic music
🎚	objects	nivåreglage	level slider	nivåreglag levl slid reglag music
🎛	objects	reglagevred	control knobs	reglagevr control knob musik reglag music
🎞	objects	filmnegativ	film frames	filmnegativ film fram negativ cinem movi
🎟	activities	inträdesbiljetter	admission tickets	inträdesbiljett admissio tick biljet inträd
🎠	travel	karusellhäst	carousel horse	karusellhäs carousl hors häs karusell
🎡	travel	pariserhjul	ferris wheel	pariserhjul ferri wheel karusell nöjespark amusemn park
🎢	travel	berg- och dalbana	roller coaster	berg dalba roll coast karusell nöjespark amusemn park
🎣	activities	fiskespö	fishing pole	fiskespö fish pol fisk spö
🎤	objects	mikrofon	microphone	mikrofo microphon karaok sjung mic
🎥	objects	filmkamera	movie camera	filmkamr movi camr film spl cinem
🎦	symbols	bio	cinema	bio cinem bioskyl film camr movi
🎧	objects	hörlur	headphone	hörlur headphon musik earbud
🎨	activities	färgpalett	artist palette	färgpalet artis palett färg kons palet art museum paint
🎩	objects	hög hatt	top hat	hög hat top cloth topha
🎪	travel	cirkustält	circus tent	cirkustäl circu ten cirku täl
🎫	activities	biljett	ticket	biljet tick inträd admissio
🎬	objects	filmklappa	clapper board	filmklapp clapp board film klapp movi
🎭	activities	dans och teater	performing arts	dan teat perform art ansiktsmask mask theat theatr
🎮	activities	tv-spel	video game	tv spl video gam kontroll spelskontroll controll
🎯	activities	mitt i prick	bullseye	prick bullsey fullträff pilkastn rak mål dar direc hit gam targ
🎰	activities	enarmad bandit	slot machine	enarmad bandi slo machin spl spelautoma spelmaski gam
🎱	activities	biljardboll	pool 8 ball	biljardboll pool ball åtta biljard billiard eigh gam
🎲	activities	speltärning	game die	speltärn gam die spl tärn dic
🎳	activities	bowling	bowling	bowl bowlingklo klo ball gam
🎴	activities	spelkort med blomma	flower playing cards	spelkor blomm flow play card kor kortspl gam japanes
🎵	objects	musiknot	musical note	musikno musical not musik music
🎶	objects	musiknoter	musical notes	musiknot musical not musik music
🎷	objects	saxofon	saxophone	saxofo saxophon musik musikinstrumn instrumn music sax
🎸	objects	gitarr	guitar	gitarr guit musik musikinstrumn instrumn music
🎹	objects	klaviatur	musical keyboard	klaviatur musical keyboard musik musikinstrumn piano instrumn music
🎺	objects	trumpet	trumpet	trump musik musikinstrumn instrumn music
🎻	objects	fiol	violin	fiol violi musik musikinstrumn instrumn music
🎼	objects	g-klav	musical score	klav musical scor musik not music
🎽	activities	löparlinne	running shirt	löparlinn run shir löpartröj löpn träningskläd athletic sash
🎾	activities	tennis	tennis	tenni boll tennisboll tennisrack ball racqu
🎿	activities	skidor	skis	skid ski stav snow
🏀	activities	basketboll	basketball	basketboll basketball bask boll ball hoop
🏁	flags	schackrutig flagga	chequered flag	schackrutig flagg chequer flag rac checkr
🏂	people	snowboardåkare	snowboarder	snowboardåkar snowboard ski snow
🏃	people	person som springer	person running	perso spring run löpar löpn maratho
🏃‍♀	people	kvinna som springer	woman running	kvin spring woma run jogg löp maratho rac
🏃‍♂	people	man som springer	man running	spring run jogg löp maratho rac
🏄	people	person som surfar	person surfing	perso surf surfar surfn
🏄‍♀	people	kvinna som surfar	woman surfing	kvin surf woma kvinnlig
🏄‍♂	people	man som surfar	man surfing	surf manlig
🏅	activities	sportmedalj	sports medal	sportmedalj sport medal medalj spor
🏆	activities	pokal	trophy	pokal trophy pri priz
🏇	people	hästkapplöpning	horse racing	hästkapplöpn hors rac häs jockey kapplöpn racehors
🏈	activities	amerikansk fotboll	american football	amerikansk fotboll america football boll spor ball
🏉	activities	rugbyboll	rugby football	rugbyboll rugby football boll spor ball
🏊	people	person som simmar	person swimming	perso simm swim simmar simn
🏊‍♀	people	kvinna som simmar	woman swimming	kvin simm woma swim simmar simn
🏊‍♂	people	man som simmar	man swimming	simm swim simmar simn
🏋	people	person som lyfter tyngder	person lifting weights	perso lyft tyngd lift weight spor tyngdlyftar weigh
🏋‍♀	people	kvinna som lyfter tyngder	woman lifting weights	kvin lyft tyngd woma lift weight kvinnlig tyngdlyftar weigh
🏋‍♂	people	man som lyfter tyngder	man lifting weights	lyft tyngd lift weight manlig tyngdlyftar weigh
🏌	people	person som spelar golf	person golfing	perso spl golf golfspelar spor ball
🏌‍♀	people	kvinna som spelar golf	woman golfing	kvin spl golf woma kvinnlig
🏌‍♂	people	man som spelar golf	man golfing	spl golf manlig
🏍	travel	motorcykel	motorcycle	motorcykl motorcycl rac
🏎	travel	racerbil	racing car	racerbil rac car bil spor
🏏	activities	cricket	cricket game	crick gam spor ball bat
🏐	activities	volleyboll	volleyball	volleyboll volleyball spor ball gam
🏑	activities	landhockey	field hockey	landhockey field hockey landhockeyklubb spor ball gam stick
🏒	activities	ishockey	ice hockey	ishockey ice hockey ishockeyklubb puck klubb spor gam stick
🏓	activities	bordtennis	ping pong	bordtenni ping pong pingi pingpong spor ball bat gam paddl tabl tenni
🏔	travel	snöklätt berg	snow-capped mountain	snöklät berg snow capp mountai kall snö cold
🏕	travel	camping	camping	camp täl
🏖	travel	strand med parasoll	beach with umbrella	strand parasoll beach umbrell
🏗	travel	byggarbetsplats	building construction	byggarbetsplat build constructio bygg
🏘	travel	flera hus	houses	flr hus hous byggnad
🏙	travel	stadsbild	cityscape	stadsbild cityscap hög hus skyskrap storstad city
🏚	travel	fallfärdigt hus	derelict house	fallfärdig hus derelic hous förfall öd ödehu
🏛	travel	klassisk byggnad	classical building	klassisk byggnad classical build sevärdh
🏜	travel	öken	desert	ök desr torr varm
🏝	travel	öde ö	desert island	öd desr island
🏞	travel	nationalpark	national park	nationalpark national park
🏟	travel	stadion	stadium	stadio stadium
🏠	travel	hus	house	hus hous byggnad hom
🏡	travel	hus med trädgård	house with garden	hus trädgård hous gard hom
🏢	travel	kontorsbyggnad	office building	kontorsbyggnad offic build byggnad kont
🏣	travel	japanskt postkontor	Japanese post office	japansk postkont japanes pos offic byggnad
🏤	travel	postkontor	post office	postkont pos offic byggnad europeisk europea
🏥	travel	sjukhus	hospital	sjukhu hospital byggnad doct medicin
🏦	travel	bank	bank	bank byggnad build
🏧	symbols	bankomat	ATM sign	bankoma atm sig bankomatskyl peng uttagsautoma automat bank tell
🏨	travel	hotell	hotel	hotell hotl byggnad build
🏩	travel	kärlekshotell	love hotel	kärlekshotell lov hotl byggnad hotell hjärt kärlek
🏪	travel	jourbutik	convenience store	jourbutik convenienc stor affär butik byggnad
🏫	travel	skola	school	skol school byggnad skolbyggnad build
🏬	travel	varuhus	department store	varuhu departmn stor butik
🏭	travel	fabrik	factory	fabrik factory byggnad build
🏮	objects	röd papperslykta	red paper lantern	röd papperslykt rid pap lantr lykt restaurang ligh
🏯	travel	japanskt slott	Japanese castle	japansk slot japanes castl
🏰	travel	slott	castle	slot castl europeisk europea
🏳	flags	vit flagga	white flag	vit flagg whit flag wav
🏳‍⚧	flags	transflagga	transgender flag	transflagg transgend flag flagg ligh blu pink whit
🏳‍🌈	flags	regnbågsflagga	rainbow flag	regnbågsflagg rainbow flag flagg regnbåg prid
🏴	flags	svart flagga	black flag	svar flagg black flag wav
🏴‍☠	flags	sjörövarflagga	pirate flag	sjörövarflagg pirat flag plundr skatt jolly rog plund treasur
🏴󠁧󠁢󠁥󠁮󠁧󠁿	flags	flagga: England	flag: England	flagg england flag
🏴󠁧󠁢󠁳󠁣󠁴󠁿	flags	flagga: Skottland	flag: Scotland	flagg skottland flag scotland
🏴󠁧󠁢󠁷󠁬󠁳󠁿	flags	flagga: Wales	flag: Wales	flagg wal flag
🏵	animals	bandros	rosette	bandro rosett blomm plan
🏷	objects	etikett	label	etiket labl
🏸	activities	badminton	badminton	badminto spor birdi gam racqu shuttlecock
🏹	objects	pil och båge	bow and arrow	pil båg bow arrow bågskyt pilbåg vap arch sagittariu zodiac
🏺	food	amfora	amphora	amfor amphor kruk kru aquariu cook drink jug zodiac
🐀	animals	råtta	rat	rått rat djur
🐁	animals	mus	mouse	mus mous djur
🐂	animals	oxe	ox	oxe ox stjärnteck tjur bull tauru zodiac
🐃	animals	vattenbuffel	water buffalo	vattenbuffl wat buffalo djur
🐄	animals	ko	cow	ko cow djur koss
🐅	animals	tiger	tiger	tig djur
🐆	animals	leopard	leopard	leopard djur
🐇	animals	kanin	rabbit	kani rabbi djur bunny pet
🐈	animals	katt	cat	kat cat djur pet
🐈‍⬛	animals	svart katt	black cat	svar kat black cat otur unlucky
🐉	animals	drake	dragon	drak drago djur fairy tal
🐊	animals	krokodil	crocodile	krokodil crocodil djur
🐋	animals	val	whale	val whal djur
🐌	animals	snigel	snail	snigl snail djur
🐍	animals	orm	snake	orm snak djur bear ophiuchu serpn zodiac
🐎	animals	häst	horse	häs hors djur galopp equestria racehors rac
🐏	animals	vädur	ram	vädur ram bagg stjärnteck ari mal sheep zodiac
🐐	animals	get	goat	goa stenbock stjärnteck capricor zodiac
🐑	animals	tacka	ewe	tack ewe femal sheep
🐒	animals	apa	monkey	apa monkey djur
🐓	animals	tupp	rooster	tupp roost fågl bird
🐔	animals	höna	chicken	hö chick fågl bird
🐕	animals	hund	dog	hund dog djur valp pet
🐕‍🦺	animals	servicehund	service dog	servicehund servic dog hjälp hund tillgång accessibility assistanc
🐖	animals	gris	pig	gri pig sugg sow
🐗	animals	vildsvin	boar	vildsvi boar djur svi pig
🐘	animals	elefant	elephant	elefan elephan djur
🐙	animals	bläckfisk	octopus	bläckfisk octopu djur
🐚	animals	snäcka	spiral shell	snäck spiral shell djur snäckskal
🐛	animals	tusenfoting	bug	tusenfot bug djur kryp larv insec
🐜	animals	myra	ant	myr ant djur insek insec
🐝	animals	bi	honeybee	bi honeybe djur get insek bee insec
🐞	animals	nyckelpiga	lady beetle	nyckelpig lady beetl djur insek skalbagg insec ladybird ladybug
🐟	animals	fisk	fish	fisk fish stjärnteck pisc zodiac
🐠	animals	tropisk fisk	tropical fish	tropisk fisk tropical fish djur
🐡	animals	blåsfisk	blowfish	blåsfisk blowfish djur fisk fish
🐢	animals	sköldpadda	turtle	sköldpadd turtl havssköldpadd padd terrapi tortois
🐣	animals	nykläckt kyckling	hatching chick	nykläck kyckl hatch chick fågl kläck baby bird
🐤	animals	kyckling	baby chick	kyckl baby chick djur bird
🐥	animals	kyckling framifrån	front-facing baby chick	kyckl framifrå fron fac baby chick fågl bird
🐦	animals	fågel	bird	fågl bird djur
🐧	animals	pingvin	penguin	pingvi pengui fågl bird
🐨	animals	koala	koala	koal djur koalabjör fac marsupial
🐩	animals	pudel	poodle	pudl poodl djur hund dog
🐪	animals	dromedar	camel	dromed caml puckl dromedary hump
🐫	animals	kamel	two-hump camel	kaml two hump caml puckl bactria
🐬	animals	delfin	dolphin	delfi dolphi djur flipp
🐭	animals	musansikte	mouse face	musansikt mous fac djur mus
🐮	animals	koansikte	cow face	koansikt cow fac djur ko
🐯	animals	tigeransikte	tiger face	tigeransikt tig fac djur
🐰	animals	kaninansikte	rabbit face	kaninansikt rabbi fac djur kani bunny pet
🐱	animals	kattansikte	cat face	kattansikt cat fac djur kat pet
🐲	animals	drakansikte	dragon face	drakansikt drago fac djur drak fairy tal
🐳	animals	val som sprutar vatten	spouting whale	val sprut vatt spout whal djur fac
🐴	animals	hästansikte	horse face	hästansikt hors fac djur häs
🐵	animals	apansikte	monkey face	apansikt monkey fac apa djur
🐶	animals	hundansikte	dog face	hundansikt dog fac djur hund pet
🐷	animals	grisansikte	pig face	grisansikt pig fac djur gri
🐸	animals	grodansikte	frog	grodansikt frog djur grod fac
🐹	animals	hamsteransikte	hamster	hamsteransikt hamst djur fac pet
🐺	animals	vargansikte	wolf	vargansikt wolf djur varg fac
🐻	animals	björnansikte	bear	björnansikt bear björ djur fac
🐻‍❄	animals	isbjörn	polar bear	isbjör pol bear björ vit arctic whit
🐼	animals	pandaansikte	panda	pandaansikt pand djur fac
🐽	animals	gristryne	pig nose	gristryn pig nos djur gri tryn fac
🐾	animals	tassavtryck	paw prints	tassavtryck paw print djur tass foo prin
🐿	animals	jordekorre	chipmunk	jordekorr chipmunk djur squirrl
👀	people	ögon	eyes	ög eye fac
👁	people	öga	eye	ög eye kropp body
👁‍🗨	smileys	öga i pratbubbla	eye in speech bubble	ög pratbubbl eye speech bubbl vittn balloo witnes
👂	people	öra	ear	ör ear kropp body
👃	people	näsa	nose	näs nos kropp body
👄	people	mun	mouth	mun mouth läpp lip
👅	people	tunga	tongue	tung tongu kropp body
👆	people	pekfinger upp	backhand index pointing up	pekfing upp backhand index point up fing pek uppå hand poin
👇	people	nedåtpekande finger	backhand index pointing down	nedåtpek fing backhand index point dow pek nedå pekfing hand poin
👈	people	vänsterpekande finger	backhand index pointing left	vänsterpek fing backhand index point lef pek vänst pekfing hand poin
👉	people	högerpekande finger	backhand index pointing right	högerpek fing backhand index point righ pek hög pekfing hand poin
👊	people	knuten hand	oncoming fist	knut hand oncom fis knytnäv clench punch
👋	people	vinkande hand	waving hand	vink hand wav
👌	people	OK-tecken	OK hand	ok teck hand
👍	people	tummen upp	thumbs up	tumm upp thumb up gill hand
👎	people	tummen ned	thumbs down	tumm ned thumb dow ner ogill hand
👏	people	klappande händer	clapping hands	klapp hand clapp clap
👐	people	öppna händer	open hands	öpp hand ope
👑	objects	krona	crown	kro crow drottn kung kungakro cloth king que
👒	objects	damhatt	woman’s hat	damhat woma hat cloth
👓	objects	glasögon	glasses	glasögo glass accessoar brill ög cloth eye eyeglass eyewe
👔	objects	skjorta med slips	necktie	skjort slip neckti kläd cloth tie
👕	objects	t-shirt	t-shirt	shir kläd tröj cloth tshir
👖	objects	jeans	jeans	jean byx kläd cloth pant trousr
👗	objects	klänning	dress	klänn dres kläd cloth
👘	objects	kimono	kimono	kimono kläd klänn cloth
👙	objects	bikini	bikini	bikini badkläd kläd cloth swim
👚	objects	blus	woman’s clothes	blu woma cloth damkläd kläd
👛	objects	portmonnä	purse	portmonnä purs accesso cloth coi
👜	objects	handväska	handbag	handväsk handbag accesso väsk bag cloth purs
👝	objects	kuvertväska	clutch bag	kuvertväsk clutch bag accesso cloth pouch
👞	objects	herrsko	man’s shoe	herrsko sho sko cloth
👟	objects	gympasko	running shoe	gympasko run sho sko sneak athletic cloth
👠	objects	högklackad sko	high-heeled shoe	högklackad sko high heel sho klack pump cloth woma
👡	objects	damsandal	woman’s sandal	damsandal woma sandal sko cloth sho
👢	objects	damstövel	woman’s boot	damstövl woma boo sko stövl cloth sho
👣	people	fotavtryck	footprints	fotavtryck footprint avtryck fot cloth footprin prin
👤	people	figur i silhuett	bust in silhouette	figur silhuet bus silhouett människ
👥	people	figurer i silhuett	busts in silhouette	figur silhuet bust silhouett människ bus
👦	people	pojke	boy	pojk boy kill ung young
👧	people	flicka	girl	flick girl jungfru stjärnteck tjej ung virgo young zodiac
👨	people	man	man	vux adul
👨‍⚕	people	manlig läkare	man health worker	manlig läkar health work dokt hälsovård skötar doct healthcar nurs therapis
👨‍⚖	people	manlig domare	man judge	manlig domar judg advoka juris justic scal
👨‍✈	people	manlig pilot	man pilot	manlig pilo flyg plan
👨‍❤‍👨	people	par med hjärta: man, man	couple with heart: man, man	par hjärt coupl hear kärlek människ lov
👨‍❤‍💋‍👨	people	puss: man, man	kiss: man, man	pus kis kärlek kyss människ coupl
👨‍🌾	people	manlig bonde	man farmer	manlig bond farm jordbruk trädgårdsmästar gardn ranch
👨‍🍳	people	manlig kock	man cook	manlig kock cook matlagn restaurang chef
👨‍🍼	people	man matar spädbarn	man feeding baby	mat spädbar feed baby amm nurs
👨‍🎓	people	manlig student	man student	manlig studn studr graduat
👨‍🎤	people	manlig sångare	man singer	manlig sångar sing artis kändi konsr stjär act entertain rock star
👨‍🎨	people	manlig konstnär	man artist	manlig konstnär artis målar palet palett
👨‍🏫	people	manlig lärare	man teacher	manlig lärar teach instruktör profess instruct
👨‍🏭	people	manlig fabriksarbetare	man factory worker	manlig fabriksarbetar factory work fabrik industri produktio assembly industrial
👨‍👦	people	familj: man, pojke	family: man, boy	familj pojk family boy bar mamm människ papp
👨‍👦‍👦	people	familj: man, pojke, pojke	family: man, boy, boy	familj pojk family boy bar mamm människ papp
👨‍👧	people	familj: man, flicka	family: man, girl	familj flick family girl bar mamm människ papp
👨‍👧‍👦	people	familj: man, flicka, pojke	family: man, girl, boy	familj flick pojk family girl boy bar mamm människ papp
👨‍👧‍👧	people	familj: man, flicka, flicka	family: man, girl, girl	familj flick family girl bar mamm människ papp
👨‍👨‍👦	people	familj: man, man, pojke	family: man, man, boy	familj pojk family boy bar mamm människ papp
👨‍👨‍👦‍👦	people	familj: man, man, pojke, pojke	family: man, man, boy, boy	familj pojk family boy bar mamm människ papp
👨‍👨‍👧	people	familj: man, man, flicka	family: man, man, girl	familj flick family girl bar mamm människ papp
👨‍👨‍👧‍👦	people	familj: man, man, flicka, pojke	family: man, man, girl, boy	familj flick pojk family girl boy bar mamm människ papp
👨‍👨‍👧‍👧	people	familj: man, man, flicka, flicka	family: man, man, girl, girl	familj flick family girl bar mamm människ papp
👨‍👩‍👦	people	familj: man, kvinna, pojke	family: man, woman, boy	familj kvin pojk family woma boy bar mamm människ papp
👨‍👩‍👦‍👦	people	familj: man, kvinna, pojke, pojke	family: man, woman, boy, boy	familj kvin pojk family woma boy bar mamm människ papp
👨‍👩‍👧	people	familj: man, kvinna, flicka	family: man, woman, girl	familj kvin flick family woma girl bar mamm människ papp
👨‍👩‍👧‍👦	people	familj: man, kvinna, flicka, pojke	family: man, woman, girl, boy	familj kvin flick pojk family woma girl boy bar mamm människ papp
👨‍👩‍👧‍👧	people	familj: man, kvinna, flicka, flicka	family: man, woman, girl, girl	familj kvin flick family woma girl bar mamm människ papp
👨‍💻	people	manlig IT-expert	man technologist	manlig expr technologis dat teknologi cod develop invent softwar
👨‍💼	people	kontorstjänsteman	man office worker	kontorstjänstema offic work chef kont näringsliv architec busines manag whit coll
👨‍🔧	people	manlig mekaniker	man mechanic	manlig mekanik mechanic bil elektrik mot rörmokar electricia plumb tradesperso
👨‍🔬	people	manlig forskare	man scientist	manlig forskar scientis kemi laboratorium vetenskap vetenskapsma biologis chemis engine physicis
👨‍🚀	people	manlig astronaut	man astronaut	manlig astronau rak rymd rock
👨‍🚒	people	manlig brandman	man firefighter	manlig brandma firefight brandbil brandväsend firetruck
👨‍🦯	people	man med vit käpp	man with white cane	vit käpp whit can blind blindkäpp accessibility
👨‍🦰	people	man: rödhårig	man: red hair	rödhårig rid hair vux adul
👨‍🦱	people	man: lockigt hår	man: curly hair	lockig hår curly hair vux adul
👨‍🦲	people	man: skallig	man: bald	skallig bald vux adul
👨‍🦳	people	man: vithårig	man: white hair	vithårig whit hair vux adul
👨‍🦼	people	man i permobil	man in motorized wheelchair	permobil motoriz wheelchair rullstol accessibility
👨‍🦽	people	man i manuell rullstol	man in manual wheelchair	manuell rullstol manual wheelchair accessibility
👩	people	kvinna	woman	kvin woma vux adul
👩‍⚕	people	kvinnlig läkare	woman health worker	kvinnlig läkar woma health work dokt hälsovård kvin skötar doct healthcar nurs therapis
👩‍⚖	people	kvinnlig domare	woman judge	kvinnlig domar woma judg advoka juris kvin justic scal
👩‍✈	people	kvinnlig pilot	woman pilot	kvinnlig pilo woma flyg kvin plan
👩‍❤‍👨	people	par med hjärta: kvinna, man	couple with heart: woman, man	par hjärt kvin coupl hear woma kärlek människ lov
👩‍❤‍👩	people	par med hjärta: kvinna, kvinna	couple with heart: woman, woman	par hjärt kvin coupl hear woma kärlek människ lov
👩‍❤‍💋‍👨	people	puss: kvinna, man	kiss: woman, man	pus kvin kis woma kärlek kyss människ coupl
👩‍❤‍💋‍👩	people	puss: kvinna, kvinna	kiss: woman, woman	pus kvin kis woma kärlek kyss människ coupl
👩‍🌾	people	kvinnlig bonde	woman farmer	kvinnlig bond woma farm jordbruk kvin trädgårdsmästar gardn ranch
👩‍🍳	people	kvinnlig kock	woman cook	kvinnlig kock woma cook kvin matlag restaurang chef
👩‍🍼	people	kvinna matar spädbarn	woman feeding baby	kvin mat spädbar woma feed baby amm nurs
👩‍🎓	people	kvinnlig student	woman student	kvinnlig studn woma kvin studr graduat
👩‍🎤	people	kvinnlig sångare	woman singer	kvinnlig sångar woma sing artis kändi konsr kvin stjär act entertain rock star
👩‍🎨	people	kvinnlig konstnär	woman artist	kvinnlig konstnär woma artis kvin målar palet palett
👩‍🏫	people	kvinnlig lärare	woman teacher	kvinnlig lärar woma teach instruktör kvin lärarin profess instruct
👩‍🏭	people	kvinnlig fabriksarbetare	woman factory worker	kvinnlig fabriksarbetar woma factory work fabrik industri kvin produktio assembly industrial
👩‍👦	people	familj: kvinna, pojke	family: woman, boy	familj kvin pojk family woma boy bar mamm människ papp
👩‍👦‍👦	people	familj: kvinna, pojke, pojke	family: woman, boy, boy	familj kvin pojk family woma boy bar mamm människ papp
👩‍👧	people	familj: kvinna, flicka	family: woman, girl	familj kvin flick family woma girl bar mamm människ papp
👩‍👧‍👦	people	familj: kvinna, flicka, pojke	family: woman, girl, boy	familj kvin flick pojk family woma girl boy bar mamm människ papp
👩‍👧‍👧	people	familj: kvinna, flicka, flicka	family: woman, girl, girl	familj kvin flick family woma girl bar mamm människ papp
👩‍👩‍👦	people	familj: kvinna, kvinna, pojke	family: woman, woman, boy	familj kvin pojk family woma boy bar mamm människ papp
👩‍👩‍👦‍👦	people	familj: kvinna, kvinna, pojke, pojke	family: woman, woman, boy, boy	familj kvin pojk family woma boy bar mamm människ papp
👩‍👩‍👧	people	familj: kvinna, kvinna, flicka	family: woman, woman, girl	familj kvin flick family woma girl bar mamm människ papp
👩‍👩‍👧‍👦	people	familj: kvinna, kvinna, flicka, pojke	family: woman, woman, girl, boy	familj kvin flick pojk family woma girl boy bar mamm människ papp
👩‍👩‍👧‍👧	people	familj: kvinna, kvinna, flicka, flicka	family: woman, woman, girl, girl	familj kvin flick family woma girl bar mamm människ papp
👩‍💻	people	kvinnlig IT-expert	woman technologist	kvinnlig expr woma technologis dat kvin teknologi cod develop invent softwar
👩‍💼	people	kontorstjänstekvinna	woman office worker	kontorstjänstekvin woma offic work chef kont kvin näringsliv architec busines manag whit coll
👩‍🔧	people	kvinnlig mekaniker	woman mechanic	kvinnlig mekanik woma mechanic bil kvin mot electricia plumb tradesperso
👩‍🔬	people	kvinnlig forskare	woman scientist	kvinnlig forskar woma scientis kemi kvin laboratorium vetenskap biologis chemis engine physicis
👩‍🚀	people	kvinnlig astronaut	woman astronaut	kvinnlig astronau woma kvin rak rymd rock
👩‍🚒	people	kvinnlig brandman	woman firefighter	kvinnlig brandma woma firefight brandbil brandväsend kvin firetruck
👩‍🦯	people	kvinna med vit käpp	woman with white cane	kvin vit käpp woma whit can blind blindkäpp accessibility
👩‍🦰	people	kvinna: rödhårig	woman: red hair	kvin rödhårig woma rid hair vux adul
👩‍🦱	people	kvinna: lockigt hår	woman: curly hair	kvin lockig hår woma curly hair vux adul
👩‍🦲	people	kvinna: skallig	woman: bald	kvin skallig woma bald vux adul
👩‍🦳	people	kvinna: vithårig	woman: white hair	kvin vithårig woma whit hair vux adul
👩‍🦼	people	kvinna i permobil	woman in motorized wheelchair	kvin permobil woma motoriz wheelchair rullstol accessibility
👩‍🦽	people	kvinna i manuell rullstol	woman in manual wheelchair	kvin manuell rullstol woma manual wheelchair accessibility
👪	people	familj	family	familj family bar mamm människ papp
👫	people	man och kvinna håller hand	woman and man holding hands	kvin håll hand woma hold människ par coupl
👬	people	två män håller hand	men holding hands	två man håll hand hold människ par coupl gemini twin zodiac
👭	people	två kvinnor håller hand	women holding hands	två kvinn håll hand woma hold människ par coupl
👮	people	polis	police officer	poli polic offic konstapl cop
👮‍♀	people	kvinnlig polis	woman police officer	kvinnlig poli woma polic offic konstapl kvin lag cop
👮‍♂	people	manlig polis	man police officer	manlig poli polic offic konstapl lag polisma cop
👯	people	personer med kaninöron	people with bunny ears	person kaninöro perso bunny ear kvin människ tjej danc party
👯‍♀	people	kvinnor med kaninöron	women with bunny ears	kvinn kaninöro woma bunny ear dan kvin party danc
👯‍♂	people	män med kaninöron	men with bunny ears	man kaninöro bunny ear dan party danc
👰	people	person i brudslöja	person with veil	perso brudslöj veil bröllop brud brid wedd
👰‍♀	people	kvinna i brudslöja	woman with veil	kvin brudslöj woma veil
👰‍♂	people	man i brudslöja	man with veil	brudslöj veil
👱	people	blond person	person: blond hair	blond perso hair människ
👱‍♀	people	blond kvinna	woman: blond hair	blond kvin woma hair blondi
👱‍♂	people	blond man	man: blond hair	blond hair
👲	people	man med kinesisk hatt	person with skullcap	kinesisk hat perso skullcap cap gua pi mao
👳	people	man med turban	person wearing turban	turba perso wear
👳‍♀	people	kvinna i turban	woman wearing turban	kvin turba woma wear
👳‍♂	people	man i turban	man wearing turban	turba wear
👴	people	gammal man	old man	gammal old äldr vux adul
👵	people	gammal kvinna	old woman	gammal kvin old woma äldr vux adul
👶	people	bebis	baby	bebi baby lit ung young
👷	people	byggarbetare	construction worker	byggarbetar constructio work arbetar hat
👷‍♀	people	kvinnlig byggarbetare	woman construction worker	kvinnlig byggarbetar woma constructio work arbetar bygg kvin
👷‍♂	people	manlig byggarbetare	man construction worker	manlig byggarbetar constructio work arbetar bygg
👸	people	prinsessa	princess	prinsess princes sag fairy tal fantasy
👹	smileys	japanskt monster	ogre	japansk monst ogr ansikt demo sag creatur fac fairy tal fantasy
👺	smileys	japanskt troll	goblin	japansk troll gobli ansikt sag creatur fac fairy tal fantasy monst
👻	smileys	spöke	ghost	spök ghos ansikt sag creatur fac fairy tal fantasy monst
👼	people	bebisängel	baby angel	bebisängl baby angl ängl sag fac fairy tal fantasy
👽	smileys	utomjording	alien	utomjord ali rymdvarels sag ufo creatur extraterrestrial fac fantasy
👾	smileys	utomjordiskt monster	alien monster	utomjordisk monst ali rymdvarels sag ufo utomjord creatur extraterrestrial fac
👿	smileys	argt ansikte med horn	angry face with horns	arg ansikt hor angry fac horn djävul demo devil fantasy imp
💀	smileys	dödskalle	skull	dödskall skull döskall death fac fairy tal monst
💁	people	receptionist	person tipping hand	receptionis perso tipp hand informatio människ receptio help sassy
💁‍♀	people	hjälpande kvinna	woman tipping hand	hjälp kvin woma tipp hand informatio sassy
💁‍♂	people	hjälpande man	man tipping hand	hjälp tipp hand informatio sassy
💂	people	vakt	guard	vak guard grenadjär
💂‍♀	people	kvinnlig grenadjär	woman guard	kvinnlig grenadjär woma guard kvin vak vaktbyt vaktparad
💂‍♂	people	manlig grenadjär	man guard	manlig grenadjär guard vak vaktbyt vaktparad
💃	people	dansande kvinna	woman dancing	dans kvin woma danc dan människ
💄	objects	läppstift	lipstick	läppstif lipstick makeup smink cosmetic
💅	people	nagellack	nail polish	nagellack nail polish mål nagl manikyr smink car cosmetic manicur
💆	people	person som blir masserad	person getting massage	perso masserad gett massag ansiktsmassag behandl fac salo
💆‍♀	people	kvinna som blir masserad	woman getting massage	kvin masserad woma gett massag avslappn huvudmassag fac
💆‍♂	people	man som blir masserad	man getting massage	masserad gett massag avslappn huvudmassag fac
💇	people	person som får håret klippt	person getting haircut	perso hår klipp gett haircu frisör hårklippn skönh barb beauty parl
💇‍♀	people	kvinna som får håret klippt	woman getting haircut	kvin hår klipp woma gett haircu frisör hårklipp
💇‍♂	people	man som får håret klippt	man getting haircut	hår klipp gett haircu frisör hårklipp
💈	travel	barberarstolpe	barber pole	barberarstolp barb pol barberar frisör stolp haircu
💉	objects	spruta	syringe	sprut syring nål sjukvård medicin needl sho sick
💊	objects	piller	pill	pill medici tablet doct medicin sick
💋	smileys	läppavtryck	kiss mark	läppavtryck kis mark kärlek kyssmärk läpp lip
💌	smileys	kärleksbrev	love letter	kärleksbrev lov lett brev hjärt kärlek hear mail
💍	objects	ring	ring	ring diaman kärlek romantik diamond
💎	objects	ädelsten	gem stone	ädelst gem ston diaman juvl kärlek diamond jewl
💏	people	puss	kiss	pus kis kärlek kyss människ coupl
💐	animals	blombukett	bouquet	blombuket bouqu blomm kärlek flow
💑	people	par med hjärta	couple with heart	par hjärt coupl hear kärlek människ lov
💒	travel	bröllop	wedding	bröllop wedd kärlek kyrk chapl romanc
💓	smileys	bultande hjärta	beating heart	bult hjärt beat hear känsl kärlek slår heartbea pulsat
💔	smileys	brustet hjärta	broken heart	brust hjärt brok hear känsl trasig break
💕	smileys	två hjärtan	two hearts	två hjärta two heart känsl kärlek lov
💖	smileys	gnistrande hjärta	sparkling heart	gnistr hjärt sparkl hear känsl kärlek upprymd excit
💗	smileys	växande hjärta	growing heart	väx hjärt grow hear känsl kärlek nervö upprymd excit nervou puls
💘	smileys	hjärta med pil	heart with arrow	hjärt pil hear arrow kärlek cupid
💙	smileys	blått hjärta	blue heart	blåt hjärt blu hear blå
💚	smileys	grönt hjärta	green heart	grön hjärt gre hear grö
💛	smileys	gult hjärta	yellow heart	gul hjärt yellow hear
💜	smileys	lila hjärta	purple heart	lil hjärt purpl hear
💝	smileys	hjärta med rosett	heart with ribbon	hjärt roset hear ribbo hjärtan dag valentin
💞	smileys	snurrande hjärtan	revolving hearts	snurr hjärta revolv heart hjärt känsl kärlek
💟	smileys	hjärtdekoration	heart decoration	hjärtdekoratio hear decoratio hjärt
💠	symbols	diamantform med en prick	diamond with a dot	diamantform prick diamond dot blomblad diaman känsl comic geometric insid
💡	objects	glödlampa	light bulb	glödlamp ligh bulb elektrisk fåt idé lamp comic electric ide
💢	smileys	symbol för ilska	anger symbol	symbol ilsk ang arg angry comic mad
💣	objects	bomb	bomb	bomb serietidn comic
💤	smileys	snarkningar	ZZZ	snarkning zzz snark sömnig tröt comic good nigh sleep
💥	smileys	explosion	collision	explosio collisio kollisio serietidn smäll boom comic
💦	smileys	stänkande svett	sweat droplets	stänk svet swea dropl serietidn svettig comic splash
💧	travel	droppe	droplet	dropp dropl kallsvettig svettdropp svettig vattendropp cold comic drop swea
💨	smileys	fartsymbol	dashing away	fartsymbol dash away spring iväg comic run
💩	smileys	bajshög	pile of poo	bajshög pil poo avför baj dung fac monst poop
💪	people	spänd biceps	flexed biceps	spänd bicep flex muskl stark comic muscl
💫	smileys	omtumlad	dizzy	omtumlad dizzy serietidn stjär yr comic star
💬	smileys	pratbubbla	speech balloon	pratbubbl speech balloo bubbl dialogbubbl comic dialog
💭	smileys	tankebubbla	thought balloon	tankebubbl though balloo bubbl fundr comic
💮	animals	vit blomma	white flower	vit blomm whit flow
💯	smileys	100 poäng	hundred points	poäng hundr point full pot scor
💰	objects	pengapåse	money bag	pengapås money bag peng säck doll moneybag
💱	symbols	valutaväxling	currency exchange	valutaväxl currency exchang peng valut växelkur bank money
💲	symbols	dollartecken	heavy dollar sign	dollarteck heavy doll sig peng currency money
💳	objects	kreditkort	credit card	kreditkor credi card betalkor kor money
💴	objects	yensedel	yen banknote	yensedl yen banknot peng sedl bill currency money not
💵	objects	dollarsedel	dollar banknote	dollarsedl doll banknot peng sedl bill currency money not
💶	objects	eurosedel	euro banknote	eurosedl euro banknot peng sedl bill currency money not
💷	objects	pundsedel	pound banknote	pundsedl pound banknot peng pund sedl bill currency money not
💸	objects	pengar med vingar	money with wings	peng ving money wing flyg sedl banknot bill fly
💹	objects	stigande diagram med yen	chart increasing with yen	stig diagram yen char increas marknad uppåtpek graph growth money
💺	travel	flygstol	seat	flygstol sea stol chair
💻	objects	bärbar dator	laptop	bärb dat laptop pc comput personal
💼	objects	portfölj	briefcase	portfölj briefcas väsk
💽	objects	datordiskett	computer disk	datordisket comput disk dat optisk skiv minidisk optical
💾	objects	diskett	floppy disk	disket floppy disk dat comput
💿	objects	optisk skiva	optical disk	optisk skiv optical disk bluray cd dvd comput
📀	objects	dvd-skiva	dvd	dvd skiv bluray blu ray comput disk optical
📁	objects	arkivmapp	file folder	arkivmapp fil fold arkiv mapp
📂	objects	öppen mapp	open file folder	öpp mapp ope fil fold arkiv
📃	objects	upprullad sida	page with curl	upprullad sid pag curl dokumn documn
📄	objects	sida med text uppåt	page facing up	sid tex uppå pag fac up dokumn documn
📅	objects	kalender	calendar	kalend calend datum dat
📆	objects	avdragbar kalender	tear-off calendar	avdragb kalend tear calend datum
📇	objects	kortregister	card index	kortregist card index regist rolodex
📈	objects	uppåtgående trend	chart increasing	uppåtgåend trend char increas diagram graf graph growth upward
📉	objects	nedåtgående trend	chart decreasing	nedåtgåend trend char decreas diagram graf dow graph
📊	objects	stapeldiagram	bar chart	stapeldiagram char diagram stapl graph
📋	objects	skrivplatta	clipboard	skrivplatt clipboard urklipp
📌	objects	kartnål	pushpin	kartnål pushpi stif pin
📍	objects	knappnål	round pushpin	knappnål round pushpi nål stif pin
📎	objects	gem	paperclip	gem paperclip
📏	objects	linjal	straight ruler	linjal straigh rul rak edg
📐	objects	rätvinklig linjal	triangular ruler	rätvinklig linjal triangul rul triangl set
📑	objects	bokmärkesflikar	bookmark tabs	bokmärkesflik bookmark tab bokmärk flik markör mark
📒	objects	liggare	ledger	liggar ledg skrivbok notebook
📓	objects	anteckningsbok	notebook	anteckningsbok notebook skrivbok
📔	objects	anteckningsbok med dekorativt omslag	notebook with decorative cover	anteckningsbok dekorativ omslag notebook decorativ cov snygg skrivbok book decorat
📕	objects	stängd bok	closed book	stängd bok clos book
📖	objects	öppen bok	open book	öpp bok ope book
📗	objects	grön bok	green book	grö bok gre book
📘	objects	blå bok	blue book	blå bok blu book
📙	objects	orange bok	orange book	orang bok book
📚	objects	böcker	books	bok book
📛	symbols	namnskylt	name badge	namnskyl nam badg skyl
📜	objects	bokrulle	scroll	bokrull scroll pergamn rull pap
📝	objects	kom ihåg-block	memo	kom ihåg block memo anteckning pencil
📞	objects	telefonlur	telephone receiver	telefonlur telephon receiv kommunikatio telefo phon
📟	objects	personsökare	pager	personsökar pag kommunikatio
📠	objects	fax	fax machine	fax machin kommunikatio
📡	objects	tv-satellit	satellite antenna	tv satelli satellit antn kommunikatio dish
📢	objects	handhögtalare	loudspeaker	handhögtalar loudspeak kommunikatio loud public addres
📣	objects	megafon	megaphone	megafo megaphon kommunikatio cheer
📤	objects	utkorg	outbox tray	utkorg outbox tray kommunikatio skicka box lett mail sen
📥	objects	inkorg	inbox tray	inkorg inbox tray kommunikatio mottag box lett mail receiv
📦	objects	paket	package	pak packag låd box parcl
📧	objects	e-post	e-mail	pos mail brev postsymbol kommunikatio mejl email lett
📨	objects	inkommande brev	incoming envelope	inkomm brev incom envelop pos kommunikatio kuvr mottag mail email lett receiv
📩	objects	kuvert med pil	envelope with arrow	kuvr pil envelop arrow pos mejl skicka utgåend mail email outgo
📪	objects	stängd brevlåda med sänkt flagga	closed mailbox with lowered flag	stängd brevlåd sänk flagg clos mailbox lowr flag pos mail postbox
📫	objects	stängd brevlåda med hissad flagga	closed mailbox with raised flag	stängd brevlåd hissad flagg clos mailbox rais flag pos mail postbox
📬	objects	öppen brevlåda med hissad flagga	open mailbox with raised flag	öpp brevlåd hissad flagg ope mailbox rais flag pos mail postbox
📭	objects	öppen brevlåda med sänkt flagga	open mailbox with lowered flag	öpp brevlåd sänk flagg ope mailbox lowr flag pos mail postbox
📮	objects	postlåda	postbox	postlåd postbox brevlåd mail mailbox
📯	objects	postsymbol	postal horn	postsymbol postal hor posthor pos
📰	objects	tidning	newspaper	tidn newspap nyhet new pap
📱	objects	mobiltelefon	mobile phone	mobiltelefo mobil phon telefo cell telephon
📲	objects	mobiltelefon med pil	mobile phone with arrow	mobiltelefo pil mobil phon arrow ring telefo cell receiv
📳	symbols	vibrationsläge	vibration mode	vibrationsläg vibratio mod läg mobil telefo cell phon telephon
📴	symbols	avstängd mobil	mobile phone off	avstängd mobil phon telefo cell telephon
📵	symbols	mobil förbjuden	no mobile phones	mobil förbjud phon ing samtal cell forbidd
📶	symbols	stapel signalstyrka	antenna bars	stapl signalstyrk antn bar mobil mottagn cell phon
📷	objects	kamera	camera	kamr camr video
📸	objects	kamera med blixt	camera with flash	kamr blix camr flash video
📹	objects	videokamera	video camera	videokamr video camr kamr
📺	objects	tv	television	tv televisio video
📻	objects	radio	radio	radio video
📼	objects	videokassett	videocassette	videokasset videocassett vhs video videoband tap
📽	objects	filmprojektor	film projector	filmprojekt film project projekt cinem movi video
📿	objects	radband	prayer beads	radband pray bead bö halsband religio cloth necklac
🔀	symbols	blanda låtar	shuffle tracks button	bland låt shuffl track butto kors pil arrow cross
🔁	symbols	upprepning	repeat button	upprepn repea butto medur pil arrow clockwis
🔂	symbols	upprepa en låt	repeat single button	upprep repea singl butto medur pil upprepn arrow clockwis onc
🔃	symbols	vertikala pilar medurs	clockwise vertical arrows	vertikal pil medur clockwis vertical arrow uppdateringssymbol reload
🔄	symbols	pilar moturs	counterclockwise arrows button	pil motur counterclockwis arrow butto anticlockwis withershin
🔅	symbols	låg ljusstyrka	dim button	låg ljusstyrk dim butto brightnes low
🔆	symbols	hög ljusstyrka	bright button	hög ljusstyrk brigh butto brightnes
🔇	objects	avstängd högtalare	muted speaker	avstängd högtalar mut speak tys qui siln
🔈	objects	högtalare	speaker low volume	högtalar speak low volum låg volym sof
🔉	objects	högtalare med medium volym	speaker medium volume	högtalar medium volym speak volum
🔊	objects	högtalare med hög volym	speaker high volume	högtalar hög volym speak high volum loud
🔋	objects	batteri	battery	batteri battery
🔌	objects	elkontakt	electric plug	elkontak electric plug kontak electricity
🔍	objects	förstoringsglas som lutar åt vänster	magnifying glass tilted left	förstoringsgl lut vänst magnify glas tilt lef vänsterpek search tool
🔎	objects	förstoringsglas som lutar åt höger	magnifying glass tilted right	förstoringsgl lut hög magnify glas tilt righ högerpek search tool
🔏	objects	lås med bläckpenna	locked with pen	bläckpn lock pen ink nib privacy
🔐	objects	lås med nyckel	locked with key	nyckl lock key stäng clos secur
🔑	objects	nyckel	key	nyckl key lösenord lock password
🔒	objects	låst lås	locked	lås lock stäng clos
🔓	objects	öppet lås	unlocked	öpp unlock olås lock ope
🔔	objects	ringklocka	bell	ringklock bell klock ljud
🔕	objects	överstruken ringklocka	bell with slash	överstruk ringklock bell slash ing ljud ljudlö forbidd mut qui siln
🔖	objects	bokmärke	bookmark	bokmärk bookmark märk mark
🔗	objects	länk	link	länk link länksymbol två ring
🔘	symbols	alternativknapp	radio button	alternativknapp radio butto knapp geometric
🔙	symbols	Back med vänsterpil	BACK arrow	back vänsterpil arrow bakå
🔚	symbols	End med högerpil	END arrow	end högerpil arrow framå
🔛	symbols	ON! med pil höger och vänster ovanför	ON! arrow	pil hög vänst ovanför arrow utropsteck mark
🔜	symbols	Soon med högerpil ovanför	SOON arrow	soo högerpil ovanför arrow pil
🔝	symbols	Top med uppåtpil	TOP arrow	top uppåtpil arrow pil up
🔞	symbols	ej för minderåriga	no one under eighteen	ej minderårig one eighte åldersgrän barnförbjud förbjud age restrictio prohibit underag
🔟	symbols	keycap: 10	keycap: 10	keycap
🔠	symbols	versaler	input latin uppercase	versal inpu lati uppercas abc alfab stor bokstav abcd lettr
🔡	symbols	gemener	input latin lowercase	gemn inpu lati lowercas små bokstav abcd lettr
🔢	symbols	siffror	input numbers	siffr inpu numbr numm
🔣	symbols	specialtecken	input symbols	specialteck inpu symbol
🔤	symbols	bokstäver	input latin letters	bokstav inpu lati lettr abc alfab alphab
🔥	travel	eld	fire	eld fir brinn flamm flam tool
🔦	objects	ficklampa	flashlight	ficklamp flashligh lamp electric ligh tool torch
🔧	objects	skiftnyckel	wrench	skiftnyckl wrench verktyg spann tool
🔨	objects	hammare	hammer	hammar hamm verktyg tool
🔩	objects	skruv och mutter	nut and bolt	skruv mutt nut bol tool
🔪	food	kökskniv	kitchen knife	kökskniv kitch knif kniv cook hocho tool weapo
🔫	activities	vattenpistol	water pistol	vattenpistol wat pistol leksakspistol revolv vap gun handgu tool weapo
🔬	objects	mikroskop	microscope	mikroskop microscop vetenskap scienc tool
🔭	objects	teleskop	telescope	teleskop telescop kikar stjärnkikar scienc tool
🔮	activities	kristallkula	crystal ball	kristallkul crystal ball framtid spåkul fairy tal fantasy fortun tool
🔯	symbols	sexuddig stjärna med prick	dotted six-pointed star	sexuddig stjär prick dott six point star spådom fortun
🔰	symbols	japansk symbol för nybörjare	Japanese symbol for beginner	japansk symbol nybörjar japanes beginn grön gul blad chevro leaf
🔱	symbols	treudd	trident emblem	treudd tridn emblem hav anch ship tool
🔲	symbols	svart fyrkantig knapp	black square button	svar fyrkantig knapp black squar butto fyrkan geometric
🔳	symbols	vit fyrkantig knapp	white square button	vit fyrkantig knapp whit squar butto fyrkan geometric outlin
🔴	symbols	röd cirkel	red circle	röd cirkl rid circl geometrisk geometric
🔵	symbols	blå cirkel	blue circle	blå cirkl blu circl geometrisk geometric
🔶	symbols	stor orange diamantform	large orange diamond	stor orang diamantform larg diamond diaman geometric
🔷	symbols	stor blå diamantform	large blue diamond	stor blå diamantform larg blu diamond diaman geometric
🔸	symbols	liten orange diamantform	small orange diamond	lit orang diamantform small diamond diaman geometric
🔹	symbols	liten blå romb	small blue diamond	lit blå romb small blu diamond diaman geometric
🔺	symbols	uppåtpekande röd triangel	red triangle pointed up	uppåtpek röd triangl rid point up geometric
🔻	symbols	nedåtpekande röd triangel	red triangle pointed down	nedåtpek röd triangl rid point dow geometric
🔼	symbols	uppåtknapp	upwards button	uppåtknapp upward butto triangl uppåtpek lit arrow rid
🔽	symbols	nedåtknapp	downwards button	nedåtknapp downward butto nedåtpek lit triangl arrow dow rid
🕉	symbols	aum-tecken	om	aum teck hinduism ohm religio hindu
🕊	animals	duva	dove	duv dov fågl fred bird fly peac
🕋	travel	kaba	kaaba	kab kaab islam muslim religio
🕌	travel	moské	mosque	moské mosqu islam muslim religio
🕍	travel	synagoga	synagogue	synagog synagogu judisk religio templ jew jewish
🕎	symbols	menora	menorah	menor menorah judendom ljusstak candelabrum candlestick religio
🕐	travel	klockan ett	one o’clock	klocka one clock
🕑	travel	klockan två	two o’clock	klocka två two clock
🕒	travel	klockan tre	three o’clock	klocka tre thre clock
🕓	travel	klockan fyra	four o’clock	klocka fyr four clock
🕔	travel	klockan fem	five o’clock	klocka fem fiv clock
🕕	travel	klockan sex	six o’clock	klocka sex six clock
🕖	travel	klockan sju	seven o’clock	klocka sju sev clock
🕗	travel	klockan åtta	eight o’clock	klocka ått eigh clock
🕘	travel	klockan nio	nine o’clock	klocka nio nin clock
🕙	travel	klockan tio	ten o’clock	klocka tio ten clock
🕚	travel	klockan elva	eleven o’clock	klocka elv elev clock
🕛	travel	klockan tolv	twelve o’clock	klocka tolv twelv clock
🕜	travel	halv två	one-thirty	halv två one thirty clock
🕝	travel	halv tre	two-thirty	halv tre two thirty clock
🕞	travel	halv fyra	three-thirty	halv fyr thre thirty clock
🕟	travel	halv fem	four-thirty	halv fem four thirty clock
🕠	travel	halv sex	five-thirty	halv sex fiv thirty clock
🕡	travel	halv sju	six-thirty	halv sju six thirty clock
🕢	travel	halv åtta	seven-thirty	halv ått sev thirty clock
🕣	travel	halv nio	eight-thirty	halv nio eigh thirty clock
🕤	travel	halv tio	nine-thirty	halv tio nin thirty clock
🕥	travel	halv elva	ten-thirty	halv elv ten thirty clock
🕦	travel	halv tolv	eleven-thirty	halv tolv elev thirty clock
🕧	travel	halv ett	twelve-thirty	halv twelv thirty clock
🕯	objects	stearinljus	candle	stearinlju candl lev lju ligh
🕰	travel	mantelklocka	mantelpiece clock	mantelklock mantelpiec clock klock
🕳	smileys	hål	hole	hål hol
🕴	people	svävande man i kostym	person in suit levitating	sväv kostym perso sui levitat människ busines
🕵	people	detektiv	detective	detektiv detectiv spio sleuth spy
🕵‍♀	people	kvinnlig detektiv	woman detective	kvinnlig detektiv woma detectiv kommissari kvin privatdetektiv spanar spio sleuth spy
🕵‍♂	people	manlig detektiv	man detective	manlig detektiv detectiv kommissari privatdetektiv spanar spio sleuth spy
🕶	objects	solglasögon	sunglasses	solglasögo sunglass glasögo dark eye eyewe glass
🕷	animals	spindel	spider	spindl spid djur insek insec
🕸	animals	spindelnät	spider web	spindelnä spid web nä spindl
🕹	activities	joystick	joystick	joystick spak spl styrspak gam video
🕺	people	dansande man	man dancing	dans danc dan
🖇	objects	länkade gem	linked paperclips	länk gem link paperclip ihopsatt
🖊	objects	kulspetspenna	pen	kulspetspn pen ballpoin
🖋	objects	reservoarpenna	fountain pen	reservoarpn fountai pen
🖌	objects	målarpensel	paintbrush	målarpensl paintbrush pensl paint
🖍	objects	krita	crayon	krit crayo
🖐	people	hand med utspretade fingrar	hand with fingers splayed	hand utspret fingr splay fing
🖕	people	långfinger upp	middle finger	långfing upp middl fing hand
🖖	people	vulcan-hälsning	vulcan salute	vulca hälsn salut hand spock star trek fing
🖤	smileys	svart hjärta	black heart	svar hjärt black hear ond evil wick
🖥	objects	stationär dator	desktop computer	stationär dat desktop comput pc
🖨	objects	skrivare	printer	skrivar print dat comput
🖱	objects	datormus	computer mouse	datormu comput mous dat mus
🖲	objects	styrkula	trackball	styrkul trackball dat mus comput
🖼	activities	tavla	framed picture	tavl fram pictur bild ram kons museum art paint
🗂	objects	indexflikar	card index dividers	indexflik card index dividr flik kor pärmflik
🗃	objects	kartotek	card file box	kartotek card fil box låd
🗄	objects	dokumentskåp	file cabinet	dokumentskåp fil cabin dokumn skåp
🗑	objects	papperskorg	wastebasket	papperskorg wastebask skräp sop soptun
🗒	objects	anteckningsblock	spiral notepad	anteckningsblock spiral notepad anteckning block not pad
🗓	objects	spiralbunden kalender	spiral calendar	spiralbund kalend spiral calend månadskalend pad
🗜	objects	skruvtving	clamp	skruvtv clamp tving verktyg compres tool vic
🗝	objects	gammal nyckel	old key	gammal nyckl old key clu lock
🗞	objects	ihoprullad tidning	rolled-up newspaper	ihoprullad tidn roll up newspap nyhet new pap
🗡	objects	dolk	dagger	dolk dagg kniv vap knif weapo
🗣	people	silhuett som talar	speaking head	silhuet tal speak head fac silhouett
🗨	smileys	pratbubbla åt vänster	left speech bubble	pratbubbl vänst lef speech bubbl balloo dialog
🗯	smileys	arg pratbubbla åt höger	right anger bubble	arg pratbubbl hög righ ang bubbl angry balloo mad
🗳	objects	valurna med röstsedel	ballot box with ballot	valur röstsedl ballo box röst val
🗺	travel	världskarta	world map	världskart world map kart värld
🗻	travel	Fuji	mount fuji	fuji moun berg mountai
🗼	travel	Tokyo Tower	Tokyo tower	tokyo tow tor
🗽	travel	Frihetsgudinnan	Statue of Liberty	frihetsgudinna statu liberty new york staty
🗾	travel	karta över Japan	map of Japan	kart japa map
🗿	objects	staty	moai	staty moai påskö fac moyai statu
😀	smileys	ansikte med stort leende	grinning face	ansikt stor leend grinn fac rolig skrat gri
😁	smileys	strålande ansikte med leende ögon	beaming face with smiling eyes	strål ansikt leend ög beam fac smil eye rolig skrat gri
😂	smileys	ansikte med glädjetårar	face with tears of joy	ansikt glädjetår fac tear joy laugh
😃	smileys	flinande ansikte med stora ögon	grinning face with big eyes	flin ansikt stor ög grinn fac big eye leend öpp mun rolig skrat mouth ope smil
😄	smileys	flinande ansikte med leende ögon	grinning face with smiling eyes	flin ansikt leend ög grinn fac smil eye rolig skrat mouth ope
😅	smileys	flinande ansikte med svettdroppe	grinning face with sweat	flin ansikt svettdropp grinn fac swea leend svett cold ope smil
😆	smileys	flinande ansikte med kisande ögon	grinning squinting face	flin ansikt kis ög grinn squint fac leend stängd öpp mun laugh mouth satisfi smil
😇	smileys	leende ansikte med gloria	smiling face with halo	leend ansikt glori smil fac halo angl fantasy innocn
😈	smileys	leende ansikte med horn	smiling face with horns	leend ansikt hor smil fac horn fairy tal fantasy
😉	smileys	ansikte som blinkar med ögonen	winking face	ansikt blink ög wink fac blinkn flör skäm
😊	smileys	leende ansikte och ögon	smiling face with smiling eyes	leend ansikt ög smil fac eye glad blush
😋	smileys	ansikte som njuter av god mat	face savoring food	ansikt njut god mat fac savor food got leend smak deliciou savour smil yum
😌	smileys	lättat ansikte	relieved face	lätta ansikt reliev fac lättnad
😍	smileys	leende ansikte med hjärtformade ögon	smiling face with heart-eyes	leend ansikt hjärtform ög smil fac hear eye hjärt kärlek lov
😎	smileys	leende ansikte med solglasögon	smiling face with sunglasses	leend ansikt solglasögo smil fac sunglass cool brigh sun
😏	smileys	halvleende ansikte	smirking face	halvleend ansikt smirk fac fli flin småleend
😐	smileys	neutralt ansikte	neutral face	neutral ansikt fac ing komment deadpa meh
😑	smileys	uttryckslöst ansikte	expressionless face	uttryckslös ansikt expressionles fac ing komment inexpressiv meh unexpressiv
😒	smileys	missnöjt ansikte	unamused face	missnöj ansikt unamus fac int glad missnöjd unhappy
😓	smileys	nedslaget kallsvettigt ansikte	downcast face with sweat	nedslag kallsvettig ansikt downcas fac swea svettig cold
😔	smileys	funderande ansikte	pensive face	fundr ansikt pensiv fac deject
😕	smileys	förbryllat ansikte	confused face	förbrylla ansikt confus fac förbryllad meh
😖	smileys	förvirrat ansikte	confounded face	förvirra ansikt confound fac förvirrad
😗	smileys	pussande ansikte	kissing face	puss ansikt kiss fac pus kis
😘	smileys	ansikte ger en slängkyss	face blowing a kiss	ansikt slängkys fac blow kis hjärt pus
😙	smileys	pussande ansikte med leende ögon	kissing face with smiling eyes	puss ansikt leend ög kiss fac smil eye glad pus kis
😚	smileys	pussande ansikte med slutna ögon	kissing face with closed eyes	puss ansikt slut ög kiss fac clos eye glad pus kis
😛	smileys	ansikte räcker ut tungan	face with tongue	ansikt räck ut tunga fac tongu tung
😜	smileys	blinkande ansikte räcker ut tungan	winking face with tongue	blink ansikt räck ut tunga wink fac tongu eye jok
😝	smileys	ansikte räcker ut tungan med stängda ögon	squinting face with tongue	ansikt räck ut tunga stängd ög squint fac tongu äcklig tung eye horribl tast
😞	smileys	besviket ansikte	disappointed face	besvik ansikt disappoint fac besvikels
😟	smileys	bekymrat ansikte	worried face	bekymra ansikt worri fac bekymrad orolig
😠	smileys	argt ansikte	angry face	arg ansikt angry fac ang mad
😡	smileys	plutande ansikte	enraged face	plut ansikt enrag fac arg ras röd sur angry mad pout rag rid
😢	smileys	gråtande ansikte	crying face	gråt ansikt cry fac leds sad tear
😣	smileys	uthålligt ansikte	persevering face	uthållig ansikt persevr fac besvik misslyckad står ut
😤	smileys	ansikte med ånga ur näsan	face with steam from nose	ansikt ång ur näsa fac steam nos seg triumf triumph won
😥	smileys	besviket men lättat ansikte	sad but relieved face	besvik lätta ansikt sad reliev fac lättad disappoint whew
😦	smileys	ogillande ansikte med öppen mun	frowning face with open mouth	ogill ansikt öpp mun frown fac ope mouth bist frow
😧	smileys	plågat ansikte	anguished face	plåga ansikt anguish fac ånges lid
😨	smileys	skrämt ansikte	fearful face	skräm ansikt fearful fac rädd skräckinjaga fear scar
😩	smileys	uttröttat ansikte	weary face	uttrötta ansikt weary fac uttröttad tir
😪	smileys	sömnigt ansikte	sleepy face	sömnig ansikt sleepy fac tröt good nigh sleep
😫	smileys	trött ansikte	tired face	tröt ansikt tir fac
😬	smileys	grimaserande ansikte	grimacing face	grimasr ansikt grimac fac
😭	smileys	storgråtande ansikte	loudly crying face	storgråt ansikt loudly cry fac grå gråt sad sob tear
😮	smileys	förvånat ansikte	face with open mouth	förvåna ansikt fac ope mouth förvånad öpp mun sympathy
😮‍💨	smileys	ansikte andas ut	face exhaling	ansikt and ut fac exhal gasp groa relief whisp whistl
😯	smileys	hyssjat ansikte	hushed face	hyssja ansikt hush fac hyssjad överraskad stum tys stunn surpris
😰	smileys	oroligt svettigt ansikte	anxious face with sweat	orolig svettig ansikt anxiou fac swea blåt kallsvettig blu cold rush
😱	smileys	ansikte som skriker av fasa	face screaming in fear	ansikt skrik fas fac scream fear livrädd rädd munch scar
😲	smileys	chockat ansikte	astonished face	chocka ansikt astonish fac chockad förvånad shock totally
😳	smileys	rodnande ansikte	flushed face	rodn ansikt flush fac generad omtumlad daz
😴	smileys	sovande ansikte	sleeping face	sov ansikt sleep fac good nigh zzz
😵	smileys	omtumlat ansikte	face with crossed-out eyes	omtumla ansikt fac cross out eye omtumlad yr dead knock
😵‍💫	smileys	ansikte med spiralögon	face with spiral eyes	ansikt spiralögo fac spiral eye far hypnotiserad yrsl dizzy hypnotiz troubl who
😶	smileys	ansikte utan mun	face without mouth	ansikt mun fac mouth ing qui siln
😶‍🌫	smileys	ansikte i moln	face in clouds	ansikt mol fac cloud disträ glömsk tanksprid absentmind fog head
😷	smileys	ansikte med munskydd	face with medical mask	ansikt munskydd fac medical mask läkar sjuk cold doct sick
😸	smileys	flinande kattansikte med leende ögon	grinning cat with smiling eyes	flin kattansikt leend ög grinn cat smil eye fli kat fac gri
😹	smileys	kattansikte med glädjetårar	cat with tears of joy	kattansikt glädjetår cat tear joy glädj kat tår fac
😺	smileys	flinande kattansikte	grinning cat	flin kattansikt grinn cat leend kat fac mouth ope smil
😻	smileys	leende kattansikte med hjärtformade ögon	smiling cat with heart-eyes	leend kattansikt hjärtform ög smil cat hear eye kärlek fac lov
😼	smileys	kattansikte med snett leende	cat with wry smile	kattansikt snet leend cat wry smil ironisk fac ironic
😽	smileys	kyssande kattansikte	kissing cat	kyss kattansikt kiss cat stängd ög eye fac kis
😾	smileys	tjurande katt	pouting cat	tjur kat pout cat fac
😿	smileys	gråtande kattansikte	crying cat	gråt kattansikt cry cat fac sad tear
🙀	smileys	uttröttat kattansikte	weary cat	uttrötta kattansikt weary cat förvånad kat uttröttad fac oh surpris
🙁	smileys	ansikte med lite sur mun	slightly frowning face	ansikt lit sur mun slightly frown fac frow
🙂	smileys	småleende ansikte	slightly smiling face	småleend ansikt slightly smil fac leend ler
🙃	smileys	upp-och-nervänt ansikte	upside-down face	upp nervän ansikt upsid dow fac ner
🙄	smileys	ansikte som himlar med ögonen	face with rolling eyes	ansikt himl ög fac roll eye eyeroll
🙅	people	person gestikulerar NEJ	person gesturing NO	perso gestikulr nej gestur förbjud ges forbidd hand prohibit
🙅‍♀	people	kvinna gestikulerar NEJ	woman gesturing NO	kvin gestikulr nej woma gestur förbjud ges forbidd hand prohibit
🙅‍♂	people	man gestikulerar NEJ	man gesturing NO	gestikulr nej gestur förbjud ges forbidd hand prohibit
🙆	people	person gestikulerar OK	person gesturing OK	perso gestikulr ok gestur ges hand okej
🙆‍♀	people	kvinna gestikulerar OK	woman gesturing OK	kvin gestikulr ok woma gestur ges hand okej
🙆‍♂	people	man gestikulerar OK	man gesturing OK	gestikulr ok gestur ges hand okej
🙇	people	bugande person	person bowing	bug perso bow beklag ges apology gestur sorry
🙇‍♀	people	bugande kvinna	woman bowing	bug kvin woma bow beklagels ursäk apology fav gestur sorry
🙇‍♂	people	bugande man	man bowing	bug bow beklagels ursäk apology fav gestur sorry
🙈	smileys	apa ser inget	see-no-evil monkey	apa ser ing see evil monkey fac forbidd
🙉	smileys	apa hör inget	hear-no-evil monkey	apa hör ing hear evil monkey fac forbidd
🙊	smileys	apa säger inget	speak-no-evil monkey	apa säg ing speak evil monkey fac forbidd
🙋	people	person som räcker upp handen	person raising hand	perso räck upp hand rais gestur happy
🙋‍♀	people	kvinna som räcker upp handen	woman raising hand	kvin räck upp hand woma rais gestur
🙋‍♂	people	man som räcker upp handen	man raising hand	räck upp hand rais gestur
🙌	people	båda händerna i luften	raising hands	hand luft rais hurr räck upp celebratio gestur hooray
🙍	people	sur person	person frowning	sur perso frown uppsy frow gestur
🙍‍♀	people	sur kvinna	woman frowning	sur kvin woma frown ges gestur
🙍‍♂	people	sur man	man frowning	sur frown ges gestur
🙎	people	plutande person	person pouting	plut perso pout gestur
🙎‍♀	people	plutande kvinna	woman pouting	plut kvin woma pout gestur
🙎‍♂	people	plutande man	man pouting	plut pout gestur
🙏	people	beende händer	folded hands	beend hand fold be ber knäppt ask high fiv pleas pray thank
🚀	travel	raket	rocket	rak rock fordo rymdrak spac
🚁	travel	helikopter	helicopter	helikopt helicopt fordo vehicl
🚂	travel	ånglok	locomotive	ånglok locomotiv fordo lok lokomotiv tåg engin railway steam trai
🚃	travel	tågvagn	railway car	tågvag railway car fordo järnväg tåg electric trai tram trolleybu
🚄	travel	snabbtåg	high-speed train	snabbtåg high spe trai fordo tåg railway shinkans
🚅	travel	höghastighetståg	bullet train	höghastighetståg bull trai fordo shinkans tåg tgv railway spe
🚆	travel	tåg	train	tåg trai fordo järnväg railway
🚇	travel	tunnelbana	metro	tunnelba metro fordo subway
🚈	travel	snabbspårväg	light rail	snabbspårväg ligh rail fordo lättba railway
🚉	travel	tågstation	station	tågstatio statio tåg railway trai
🚊	travel	spårvagn	tram	spårvag tram fordo trolleybu
🚋	travel	spårvagnsvagn	tram car	spårvagnsvag tram car fordo spårvag trolleybu
🚌	travel	buss	bus	bus fordo vehicl
🚍	travel	mötande buss	oncoming bus	möt bus oncom fordo
🚎	travel	trådbuss	trolleybus	trådbus trolleybu bus fordo tram trolley
🚏	travel	busshållplats	bus stop	bus stop hållplat
🚐	travel	minibuss	minibus	minibus minibu bus fordo
🚑	travel	ambulans	ambulance	ambulan ambulanc fordo vehicl
🚒	travel	brandbil	fire engine	brandbil fir engin fordo truck
🚓	travel	polisbil	police car	polisbil polic car fordo poli patrol
🚔	travel	mötande polisbil	oncoming police car	möt polisbil oncom polic car fordo poli
🚕	travel	taxi	taxi	taxi fordo vehicl
🚖	travel	mötande taxi	oncoming taxi	möt taxi oncom fordo
🚗	travel	bil	automobile	bil automobil fordo car
🚘	travel	mötande bil	oncoming automobile	möt bil oncom automobil fordo car
🚙	travel	SUV	sport utility vehicle	suv spor utility vehicl bil fordo recreational
🚚	travel	budbil	delivery truck	budbil delivery truck fordo skåpbil
🚛	travel	lastbil	articulated lorry	lastbil articulat lorry fordo semi truck
🚜	travel	traktor	tractor	trakt tract fordo vehicl
🚝	travel	monorail	monorail	monorail balkba fordo tåg vehicl
🚞	travel	bergbana	mountain railway	bergba mountai railway bergsba bergståg järnväg car
🚟	travel	hängbana	suspension railway	hängba suspensio railway fordo
🚠	travel	linbana	mountain cableway	linba mountai cableway gondolba kabinba skidlif cabl gondol
🚡	travel	kabinbana	aerial tramway	kabinba aerial tramway funif gondolba linba cabl car gondol
🚢	travel	fartyg	ship	fartyg ship bå fordo boa passeng
🚣	people	person som ror en båt	person rowing boat	perso ror bå row boa roddbå rowboa
🚣‍♀	people	kvinna som ror en båt	woman rowing boat	kvin ror bå woma row boa eka kvinnlig roddbå rowboa
🚣‍♂	people	man som ror en båt	man rowing boat	ror bå row boa eka manlig roddbå rowboa
🚤	travel	racerbåt	speedboat	racerbå speedboa bå fordo boa
🚥	travel	vågräta trafikljus	horizontal traffic light	vågrät trafiklju horizontal traffic ligh signal
🚦	travel	lodräta trafikljus	vertical traffic light	lodrät trafiklju vertical traffic ligh signal
🚧	travel	skylt för byggområde	construction	skyl byggområd constructio bygg barri
🚨	travel	polisbilslampa	police car light	polisbilslamp polic car ligh lamp polisbil saftblandar beaco revolv
🚩	flags	trekantig flagga	triangular flag	trekantig flagg triangul flag pos
🚪	objects	dörr	door	dörr door
🚫	symbols	förbjudet	prohibited	förbjud prohibit förbudsmarkr entry forbidd not
🚬	objects	cigarett	cigarette	cigaret cigarett rökn tillåt symbol smok
🚭	symbols	rökning förbjuden	no smoking	rökn förbjud smok symbol forbidd not prohibit
🚮	symbols	soptunna	litter in bin sign	soptun litt sig släng skräp symbol
🚯	symbols	skräpa inte ner	no littering	skräp int ner littr ing släng här symbol forbidd litt not prohibit
🚰	symbols	dricksvatten	potable water	dricksvatt potabl wat drickbar vatt symbol drink
🚱	symbols	ej dricksvatten	non-potable water	ej dricksvatt non potabl wat odrickbar vatt symbol drink
🚲	travel	cykel	bicycle	cykl bicycl fordo
🚳	symbols	förbud mot trafik med cykel	no bicycles	förbud trafik cykl bicycl förbjud fordo int tillåt forbidd prohibit
🚴	people	person som cyklar	person biking	perso cykl bik bicycl cyclis
🚴‍♀	people	kvinna som cyklar	woman biking	kvin cykl woma bik kvinnlig bicycl cyclis
🚴‍♂	people	man som cyklar	man biking	cykl bik manlig bicycl cyclis
🚵	people	person som cyklar på en mountainbike	person mountain biking	perso cykl mountainbik mountai bik mountainbikeåkar bicycl bicyclis cyclis
🚵‍♀	people	kvinna som cyklar på en mountainbike	woman mountain biking	kvin cykl mountainbik woma mountai bik åk bicycl cyclis
🚵‍♂	people	man som cyklar på en mountainbike	man mountain biking	cykl mountainbik mountai bik åk bicycl cyclis
🚶	people	fotgängare	person walking	fotgängar perso walk promenr hik
🚶‍♀	people	kvinna som går	woman walking	kvin gå woma walk fotgängar hik
🚶‍♂	people	man som går	man walking	gå walk fotgängar hik
🚷	symbols	förbud mot gångtrafik	no pedestrians	förbud gångtrafik pedestrian ing fotgängar int tillåt gå symbol forbidd not pedestria prohibit
🚸	symbols	passerande barn	children crossing	passr bar child cross symbol pedestria traffic
🚹	symbols	herrtoalett	men’s room	herrtoalet room man symbol toalet bathroom lavatory restroom toil wc
🚺	symbols	damtoalett	women’s room	damtoalet woma room kvinn symbol toalet bathroom lavatory restroom toil wc
🚻	symbols	wc-skylt	restroom	wc skyl restroom toalet bathroom lavatory toil
🚼	symbols	bebissymbol	baby symbol	bebissymbol baby symbol bebi skötrum chang
🚽	objects	toalett	toilet	toalet toil
🚾	symbols	WC	water closet	wc wat clos toalet uthu bathroom lavatory restroom toil
🚿	objects	dusch	shower	dusch show vatt wat
🛀	people	person som badar	person taking bath	perso bad tak bath badk bathtub
🛁	objects	badkar	bathtub	badk bathtub bad bath
🛂	symbols	passkontroll	passport control	passkontroll passpor control kontroll pas
🛃	symbols	tull	customs	tull custom tullkontroll
🛄	symbols	bagagehämtning	baggage claim	bagagehämtn baggag claim bagag
🛅	symbols	kvarlämnat bagage	left luggage	kvarlämna bagag lef luggag bagageservic baggag lock
🛋	objects	soffa och lampa	couch and lamp	soff lamp couch hotell hotl
🛌	people	person i en säng	person in bed	perso säng bed hotell söm good nigh hotl sleep
🛍	objects	shoppingpåsar	shopping bags	shoppingpås shopp bag pås hotl
🛎	travel	receptionsklocka	bellhop bell	receptionsklock bellhop bell hotell klock piccolo plingklock hotl
🛏	objects	säng	bed	säng bed hotell söm hotl sleep
🛐	symbols	plats för tillbedjan	place of worship	plat tillbedja plac worship religio templ
🛑	travel	stoppskylt	stop sign	stoppskyl stop sig åttakantig skyl stopp octagonal
🛒	objects	shoppingvagn	shopping cart	shoppingvag shopp car handl inköp vag trolley
🛕	travel	hindutempel	hindu temple	hindutempl hindu templ
🛖	travel	koja	hut	koj hut hydd kåt hous roundhous yur
🛗	objects	hiss	elevator	his elevat lif tillgång vinsch accessibility hois
🛝	travel	rutschbana	playground slide	rutschba playground slid lek lekplat nöjesfäl amusemn park play
🛞	travel	hjul	wheel	hjul wheel cirkl däck rull circl tir tur
🛟	travel	livboj	ring buoy	livboj ring buoy flytetyg frälsarkran livräddn räddn säkerh floa lif preserv sav rescu safety
🛠	objects	hammare och skiftnyckel	hammer and wrench	hammar skiftnyckl hamm wrench verktyg spann tool
🛡	objects	sköld	shield	sköld shield vap weapo
🛢	travel	oljefat	oil drum	oljefa oil drum olj
🛣	travel	motorväg	motorway	motorväg motorway highway road
🛤	travel	räls	railway track	räl railway track järnväg tåg trai
🛥	travel	motorbåt	motor boat	motorbå mot boa bå fordo motorboa
🛩	travel	litet flygplan	small airplane	lit flygpla small airplan fordo aeroplan
🛫	travel	avgång med flyg	airplane departure	avgång flyg airplan departur res aeroplan check
🛬	travel	ankomst med flyg	airplane arrival	ankoms flyg airplan arrival res aeroplan arriv land
🛰	travel	satellit	satellite	satelli satellit fordo rymd spac
🛳	travel	passagerarfartyg	passenger ship	passagerarfartyg passeng ship fartyg fordo passagerar
🛴	travel	sparkcykel	kick scooter	sparkcykl kick scoot cykl spark
🛵	travel	skoter	motor scooter	skot mot scoot
🛶	travel	kanot	canoe	kano cano bå boa
🛷	activities	kälke	sled	kälk sled släd sledg sleigh
🛸	travel	flygande tefat	flying saucer	flyg tefa fly sauc ufo
🛹	travel	skateboard	skateboard	skateboard bräd board
🛺	travel	automatisk riksha	auto rickshaw	automatisk riksh auto rickshaw bilriksh motordriv tuk
🛻	travel	pickup	pickup truck	pickup truck lastbil transportvag varubil pick up
🛼	travel	rullskridsko	roller skate	rullskridsko roll skat
🟠	symbols	orange cirkel	orange circle	orang cirkl circl
🟡	symbols	gul cirkel	yellow circle	gul cirkl yellow circl
🟢	symbols	grön cirkel	green circle	grö cirkl gre circl
🟣	symbols	lila cirkel	purple circle	lil cirkl purpl circl
🟤	symbols	brun cirkel	brown circle	bru cirkl brow circl
🟥	symbols	röd kvadrat	red square	röd kvadra rid squar
🟦	symbols	blå kvadrat	blue square	blå kvadra blu squar
🟧	symbols	orange kvadrat	orange square	orang kvadra squar
🟨	symbols	gul kvadrat	yellow square	gul kvadra yellow squar
🟩	symbols	grön kvadrat	green square	grö kvadra gre squar
🟪	symbols	lila kvadrat	purple square	lil kvadra purpl squar
🟫	symbols	brun kvadrat	brown square	bru kvadra brow squar
🟰	symbols	fetstilt likamedtecken	heavy equals sign	fetstil likamedteck heavy equal sig likh matt equality math
🤌	people	fingerportmonnä	pinched fingers	fingerportmonnä pinch fingr förhör handges nyp sarkastisk hand gestur interrogatio sarcastic
🤍	smileys	vitt hjärta	white heart	vit hjärt whit hear
🤎	smileys	brunt hjärta	brown heart	brun hjärt brow hear
🤏	people	nypande hand	pinching hand	nyp hand pinch lit mängd small amoun
🤐	smileys	ansikte som tiger	zipper-mouth face	ansikt tig zipp mouth fac dragkedj hemligh
🤑	smileys	ansikte med dollarögon	money-mouth face	ansikt dollarögo money mouth fac pengamu peng
🤒	smileys	ansikte med termometer	face with thermometer	ansikt termomet fac thermomet sjuk ill sick
🤓	smileys	nördansikte	nerd face	nördansikt nerd fac ansikt glasögo nörd geek
🤔	smileys	ansikte som tänker	thinking face	ansikt think fac
🤕	smileys	ansikte med bandage på huvudet	face with head-bandage	ansikt bandag huvud fac head skadad hur injury
🤖	smileys	robotansikte	robot	robotansikt robo ansikt fac monst
🤗	smileys	ansikte som kramas	smiling face with open hands	ansikt kram smil fac ope hand leend hug hugg
🤘	people	djävulstecknet	sign of the horns	djävulsteckn sig horn hand hårdrock hor fing rock
🤙	people	ring mig-hand	call me hand	ring hand call hang loos shak
🤚	people	höjd handrygg	raised back of hand	höjd handrygg rais back hand lyf backhand
🤛	people	vänstervänd näve	left-facing fist	vänstervänd näv lef fac fis vänst leftward
🤜	people	högervänd näve	right-facing fist	högervänd näv righ fac fis hög rightward
🤝	people	handskakning	handshake	handskakn handshak avtal hand möt agreemn meet shak
🤞	people	korsade fingrar	crossed fingers	kors fingr cross fing hand lyck cros luck
🤟	people	jag älskar dig-gest	love-you gesture	älsk ges lov gestur hand ily
🤠	smileys	ansikte med cowboyhatt	cowboy hat face	ansikt cowboyhat cowboy hat fac cowgirl
🤡	smileys	clownansikte	clown face	clownansikt clow fac ansikt paj
🤢	smileys	äcklat ansikte	nauseated face	äckla ansikt nauseat fac äcklad kast upp kräk spy vomi
🤣	smileys	rullar runt på golvet och skrattar	rolling on the floor laughing	rull run golv skratt roll flo laugh ansikt skrat fac rofl rotfl
🤤	smileys	dreglande ansikte	drooling face	dregl ansikt drool fac
🤥	smileys	ljugande ansikte	lying face	ljug ansikt lying fac lög pinocchio lie
🤦	people	person som slår sig för pannan	person facepalming	perso slår panna facepalm ansikt frustratio handflat irritatio disbelief exasperatio fac palm
🤦‍♀	people	kvinna som slår sig för pannan	woman facepalming	kvin slår panna woma facepalm frustratio irritatio disbelief exasperatio
🤦‍♂	people	man som slår sig för pannan	man facepalming	slår panna facepalm frustratio irritatio disbelief exasperatio
🤧	smileys	nysande ansikte	sneezing face	nys ansikt sneez fac prosi gesundhei
🤨	smileys	ansikte med höjt ögonbryn	face with raised eyebrow	ansikt höj ögonbry fac rais eyebrow skeptisk tveksam distrus skeptic
🤩	smileys	stjärnögt ansikte	star-struck	stjärnög ansikt star struck stjärnsmäll eye fac grinn
🤪	smileys	tokigt ansikte	zany face	tokig ansikt zany fac lit ög stor eye goofy larg small
🤫	smileys	hyssjande ansikte	shushing face	hyssj ansikt shush fac tys qui
🤬	smileys	ansikte med symboler på munnen	face with symbols on mouth	ansikt symbol munn fac mouth svär swear
🤭	smileys	ansikte med handen för munnen	face with hand over mouth	ansikt hand munn fac mouth hoppsa whoop
🤮	smileys	kräkande ansikte	face vomiting	kräk ansikt fac vomit illamåend kräkn puk sick vomi
🤯	smileys	exploderande huvud	exploding head	explodr huvud explod head chockad mind blow shock
🤰	people	gravid kvinna	pregnant woman	gravid kvin pregnan woma
🤱	people	amning	breast-feeding	amn breas feed amm baby brös nurs
🤲	people	handflatorna upp	palms up together	handflat upp palm up togeth bö pray
🤳	people	selfie	selfie	selfi kamr telefo camr phon
🤴	people	prins	prince	prin princ
🤵	people	person i smoking	person in tuxedo	perso smok tuxedo brudgum groom
🤵‍♀	people	kvinna i smoking	woman in tuxedo	kvin smok woma tuxedo
🤵‍♂	people	man i smoking	man in tuxedo	smok tuxedo
🤶	people	tomtemor	Mrs. Claus	tomtem mrs clau jul mor niss celebratio christm moth
🤷	people	person som rycker på axlarna	person shrugging	perso ryck axl shrugg axelryckn likgiltigh okunskap tvivl doub ignoranc indifferenc shrug
🤷‍♀	people	kvinna som rycker på axlarna	woman shrugging	kvin ryck axl woma shrugg axelryckn likgiltigh okunskap tvivl doub ignoranc indifferenc shrug
🤷‍♂	people	man som rycker på axlarna	man shrugging	ryck axl shrugg axelryckn likgiltigh okunskap tvivl doub ignoranc indifferenc shrug
🤸	people	person som hjular	person cartwheeling	perso hjul cartwheel gymnastik gymnastic
🤸‍♀	people	kvinna som hjular	woman cartwheeling	kvin hjul woma cartwheel gymnastik gymnastic
🤸‍♂	people	man som hjular	man cartwheeling	hjul cartwheel gymnastik gymnastic
🤹	people	person som jonglerar	person juggling	perso jonglr juggl balan färdigh multitask balanc skill
🤹‍♀	people	kvinna som jonglerar	woman juggling	kvin jonglr woma juggl kvinnlig multitask
🤹‍♂	people	man som jonglerar	man juggling	jonglr juggl multitask
🤺	people	person som fäktas	person fencing	perso fäkt fenc fäktar fäktn spor svärd sword
🤼	people	brottande personer	people wrestling	brott person perso wrestl brottar brottn spor
🤼‍♀	people	brottande kvinnor	women wrestling	brott kvinn woma wrestl brottn spor
🤼‍♂	people	brottande män	men wrestling	brott man wrestl brottn manlig perso spor
🤽	people	person som spelar vattenpolo	person playing water polo	perso spl vattenpolo play wat polo spor
🤽‍♀	people	kvinna som spelar vattenpolo	woman playing water polo	kvin spl vattenpolo woma play wat polo spor
🤽‍♂	people	man som spelar vattenpolo	man playing water polo	spl vattenpolo play wat polo spor
🤾	people	person som spelar handboll	person playing handball	perso spl handboll play handball boll spor ball
🤾‍♀	people	kvinna som spelar handboll	woman playing handball	kvin spl handboll woma play handball spor
🤾‍♂	people	man som spelar handboll	man playing handball	spl handboll play handball spor
🤿	activities	dykmask	diving mask	dykmask div mask dyk snorkl scub
🥀	animals	vissnad blomma	wilted flower	vissnad blomm wilt flow torkad viss
🥁	objects	trumma	drum	trumm drum musik trumpinn drumstick music
🥂	food	skålande glas	clinking glasses	skål gla clink glass dryck fir celebrat drink glas
🥃	food	whiskyglas	tumbler glass	whiskygl tumbl glas brännvi gla sho spri whisky liqu
🥄	food	sked	spoon	sked spoo bestick tablewar
🥅	activities	målnät	goal net	målnä goal net mål nä spor
🥇	activities	guldmedalj	1st place medal	guldmedalj st plac medal guld medalj segrar firs gold
🥈	activities	silvermedalj	2nd place medal	silvermedalj nd plac medal andr plat medalj silv second
🥉	activities	bronsmedalj	3rd place medal	bronsmedalj rd plac medal bron medalj tredj plat bronz third
🥊	activities	boxningshandske	boxing glove	boxningshandsk box glov boxn handsk spor
🥋	activities	kampsportdräkt	martial arts uniform	kampsportdräk martial art uniform dräk judo kampspor karat självförsv spor taekwondo
🥌	activities	curlingsten	curling stone	curlingst curl ston spl ste gam rock
🥍	activities	lacrosse	lacrosse	lacross boll klubb mål ball goal stick
🥎	activities	softboll	softball	softboll softball boll handsk underarm ball glov
🥏	activities	frisbee	flying disc	frisbe fly disc ultimat
🥐	food	croissant	croissant	croissan bröd fransk mat bread breakfas food french roll
🥑	food	avokado	avocado	avokado avocado fruk mat food frui
🥒	food	gurka	cucumber	gurk cucumb grönsak mat food pickl vegetabl
🥓	food	bacon	bacon	baco köt mat breakfas food mea
🥔	food	potatis	potato	potati potato grönsak mat food vegetabl
🥕	food	morot	carrot	moro carro grönsak mat rotfruk food vegetabl
🥖	food	baguette	baguette bread	baguett bread bröd fransk mat food french
🥗	food	grönsallad	green salad	grönsallad gre salad grö mat sallad food
🥘	food	stekpanna	shallow pan of food	stekpan shallow pan food mat paell casserol
🥙	food	pitabröd	stuffed flatbread	pitabröd stuff flatbread falafl gyro kebab mat pit food
🥚	food	ägg	egg	ägg egg mat breakfas food
🥛	food	mjölkglas	glass of milk	mjölkgl glas milk dryck gla mjölk drink
🥜	food	jordnötter	peanuts	jordnött peanut grönsak jordnö mat nö food nut peanu vegetabl
🥝	food	kiwifrukt	kiwi fruit	kiwifruk kiwi frui fruk mat food
🥞	food	pannkakor	pancakes	pannkak pancak crêp mat breakfas food hotcak
🥟	food	dumpling	dumpling	dumpl degknyt empanad gyōz jiaozi pirog pierogi potstick
🥠	food	lyckokaka	fortune cookie	lyckokak fortun cooki profeti prophecy
🥡	food	hämtmatkartong	takeout box	hämtmatkartong takeou box oyst pail
🥢	food	ätpinnar	chopsticks	ätpinn chopstick hashi
🥣	food	skål och sked	bowl with spoon	skål sked bowl spoo fling frukos breakfas cereal conge
🥤	food	mugg med sugrör	cup with straw	mugg sugrör cup straw juic läskedryck sod
🥥	food	kokosnöt	coconut	kokosnö coconu palm piñ colad
🥦	food	broccoli	broccoli	broccoli kål wild cabbag
🥧	food	paj	pie	paj pie deg fyllnad fill pastry
🥨	food	pretzel	pretzel	pretzl snurrad twist
🥩	food	styckdel	cut of meat	styckdl cut mea fläskkotlet lammkotlet stek chop lambchop porkchop steak
🥪	food	smörgås	sandwich	smörgå sandwich bröd mack bread
🥫	food	konserv	canned food	konserv cann food burk konservburk
🥬	food	sallat	leafy green	salla leafy gre bok choy grönkål kål sallad cabbag kal lettuc
🥭	food	mango	mango	mango fruk tropisk frui tropical
🥮	food	månkaka	moon cake	månkak moo cak festival hös månfes autum yuèbǐng
🥯	food	bagel	bagel	bagl bakverk bröd bakery breakfas schme
🥰	smileys	leende ansikte med tre hjärtan	smiling face with hearts	leend ansikt tre hjärta smil fac heart förtjus kär ador crush lov
🥱	smileys	gäspande ansikte	yawning face	gäsp ansikt yawn fac tröt uttråkad bor tir yaw
🥲	smileys	tårögt leende ansikte	smiling face with tear	tårög leend ansikt smil fac tear berörd lättad stol tacksam tå grateful proud reliev touch
🥳	smileys	festande ansikte	partying face	fest ansikt party fac fes hat kal tut celebratio hor
🥴	smileys	yrt ansikte	woozy face	yrt ansikt woozy fac ostadig blick öra påverkad vågig mun yr dizzy intoxicat tipsy unev eye wavy mouth
🥵	smileys	hett ansikte	hot face	het ansikt hot fac febrig röt svet värmeslag feverish hea strok rid sweat
🥶	smileys	kallt ansikte	cold face	kall ansikt cold fac blåt frostbit frus istapp blu freez icicl
🥷	people	ninja	ninja	ninj gömd hemlig lönnmördar fight hidd stealth
🥸	smileys	maskerat ansikte	disguised face	maskera ansikt disguis fac anonym förklädnad glasögo inkognito mask näs glass incognito nos
🥹	smileys	ansikte som håller tillbaka tårarna	face holding back tears	ansikt håll tillbak tår fac hold back tear arg gråt leds ög angry cry proud resis sad
🥺	smileys	bönfallande ansikte	pleading face	bönfall ansikt plead fac hundögo nåd tigg begg mercy puppy eye
🥻	objects	sari	sari	sari kläd klänn cloth dres
🥼	objects	labbrock	lab coat	labbrock lab coa dokt experimn vetenskapsma doct scientis
🥽	objects	simglasögon	goggles	simglasögo goggl ögonskydd simm svetsn eye protectio swim weld
🥾	objects	vandringskänga	hiking boot	vandringskäng hik boo camp pjäx vandr backpack
🥿	objects	ballerinasko	flat shoe	ballerinasko fla sho lågklackad toffl ball slip
🦀	food	krabba	crab	krabb crab kräft skaldjur stjärnteck canc zodiac
🦁	animals	lejonansikte	lion	lejonansikt lio djur lejo fac leo zodiac
🦂	animals	skorpion	scorpion	skorpio scorpio skorpion stjärnteck zodiac
🦃	animals	kalkon	turkey	kalko turkey fågl bird
🦄	animals	enhörningsansikte	unicorn	enhörningsansikt unicor djur enhörn fac
🦅	animals	örn	eagle	ör eagl fågl bird
🦆	animals	and	duck	duck fågl bird
🦇	animals	fladdermus	bat	fladdermu bat djur vampyr vampir
🦈	animals	haj	shark	haj shark fisk fish
🦉	animals	uggla	owl	uggl owl fågl vis bird wis
🦊	animals	rävansikte	fox	rävansikt fox ansikt djur räv fac
🦋	animals	fjäril	butterfly	fjäril butterfly insek somm vack insec pretty
🦌	animals	hjort	deer	hjor deer djur
🦍	animals	gorilla	gorilla	gorill djur
🦎	animals	ödla	lizard	ödl lizard kräldjur reptil
🦏	animals	noshörning	rhinoceros	noshörn rhinocero djur hor näs
🦐	food	räka	shrimp	räk shrimp lit mat skaldjur food shellfish small
🦑	food	mindre bläckfisk	squid	mindr bläckfisk squid bläck mat skaldjur food molusc
🦒	animals	giraff	giraffe	giraff prick spot
🦓	animals	zebra	zebra	zebr rand strip
🦔	animals	igelkott	hedgehog	igelkot hedgehog taggig spiny
🦕	animals	sauropod	sauropod	sauropod brachiosauru brontosauru diplodocu
🦖	animals	T-rex	T-Rex	rex tyrannosauru
🦗	animals	syrsa	cricket	syrs crick gräshopp grasshopp
🦘	animals	känguru	kangaroo	känguru kangaroo australi hopp joey pungdjur jump marsupial
🦙	animals	lama	llama	lam llam alpac guanaco ull vicuñ wool
🦚	animals	påfågel	peacock	påfågl peacock fågl praktfull stol bird ostentatiou peah proud
🦛	animals	flodhäst	hippopotamus	flodhäs hippopotamu hovdjur hippo
🦜	animals	papegoja	parrot	papegoj parro fågl pira prat bird pirat talk
🦝	animals	tvättbjörn	raccoon	tvättbjör raccoo nyfik slug curiou sly
🦞	food	hummer	lobster	humm lobst fisksopp klor skaldjur bisqu claw seafood
🦟	animals	mygga	mosquito	mygg mosquito insek malari sjukdom viru diseas fev pes
🦠	animals	mikrob	microbe	mikrob microb amöb bakteri viru amoeb bacteri
🦡	animals	grävling	badger	grävl badg honungsgrävl plåg honey pest
🦢	animals	svan	swan	sva swa ful ankung fågl bird cygn ugly duckl
🦣	animals	mammut	mammoth	mammu mammoth bet stor utrotad extinctio larg tusk woolly
🦤	animals	dront	dodo	dron dodo mauritiu stor utrotad extinctio larg
🦥	animals	sengångare	sloth	sengångar sloth långsam lat lazy slow
🦦	animals	utter	otter	utt ott fisk lekfull fish playful
🦧	animals	orangutang	orangutan	orangutang oranguta apa ape
🦨	animals	skunk	skunk	skunk stank stink
🦩	animals	flamingo	flamingo	flamingo flambojan tropisk flamboyan tropical
🦪	food	ostron	oyster	ostro oyst dyk pärl div pearl
🦫	animals	bäver	beaver	bäv beav damm dam
🦬	animals	bisonoxe	bison	bisonox biso buffalo hjord visn herd wisn
🦭	animals	säl	seal	säl seal sjölejo sea lio
🦮	animals	ledarhund	guide dog	ledarhund guid dog blindhund hjälp hund servic accessibility blind
🦯	objects	blindkäpp	white cane	blindkäpp whit can blind tillgängligh accessibility
🦴	people	benknota	bone	benknot bon skelet skeleto
🦵	people	ben	leg	ben leg lem spark kick limb
🦶	people	fot	foot	fot foo spark stamp kick stomp
🦷	people	tand	tooth	tand tooth tandläkar dentis
🦸	people	superhjälte	superhero	superhjält superhero god hjält hjältin superkraf superkraft good hero heroin superpow
🦸‍♀	people	kvinnlig superhjälte	woman superhero	kvinnlig superhjält woma superhero god hjält hjältin kvin superkraf good hero heroin superpow
🦸‍♂	people	manlig superhjälte	man superhero	manlig superhjält superhero god hjält superkraf good hero superpow
🦹	people	superskurk	supervillain	superskurk supervillai brottsl elak ond skurk superkraf superkraft criminal evil superpow villai
🦹‍♀	people	kvinnlig superskurk	woman supervillain	kvinnlig superskurk woma supervillai brottsl kvin ond skurk superkraf criminal evil superpow villai
🦹‍♂	people	manlig superskurk	man supervillain	manlig superskurk supervillai brottsl ond skurk superkraf criminal evil superpow villai
🦺	objects	varselväst	safety vest	varselväs safety ves nöd säkerh väs emergency
🦻	people	öra med hörapparat	ear with hearing aid	ör hörappara ear hear aid accessibility hard
🦼	travel	eldriven rullstol	motorized wheelchair	eldriv rullstol motoriz wheelchair tillgängligh accessibility
🦽	travel	manuell rullstol	manual wheelchair	manuell rullstol manual wheelchair tillgängligh accessibility
🦾	people	mekanisk arm	mechanical arm	mekanisk arm mechanical bionisk prot accessibility prosthetic
🦿	people	mekaniskt ben	mechanical leg	mekanisk ben mechanical leg bionisk prot accessibility prosthetic
🧀	food	ostbit	cheese wedge	ostbi chees wedg ost
🧁	food	muffin	cupcake	muffi cupcak bakels bakverk bakery swe
🧂	food	salt	salt	sal krydd saltk condimn shak
🧃	food	dryckeskartong	beverage box	dryckeskartong beverag box dryckesförpackn juic straw swe
🧄	food	vitlök	garlic	vitlök garlic smaksättn flavor
🧅	food	lök	onion	lök onio smaksättn flavor
🧆	food	falafel	falafel	falafl kikärt köttbull chickpe meatball
🧇	food	våffla	waffle	våffl waffl våffeldag våffeljär breakfas indecisiv iro
🧈	food	smör	butter	smör butt mjölkproduk dairy
🧉	food	mate-te	mate	mat te dryck drink
🧊	food	isbit	ice	isbi ice isberg kall cold cub iceberg
🧋	food	bubbelte	bubble tea	bubbelt bubbl tea milkshak pärl te milk pearl
🧌	people	troll	troll	troll fantasy monst sag säg fairy tal
🧍	people	stående person	person standing	ståend perso stand
🧍‍♀	people	stående kvinna	woman standing	ståend kvin woma stand
🧍‍♂	people	stående man	man standing	ståend stand
🧎	people	knäsittande person	person kneeling	knäsitt perso kneel knäståend
🧎‍♀	people	knäsittande kvinna	woman kneeling	knäsitt kvin woma kneel knäståend
🧎‍♂	people	knäsittande man	man kneeling	knäsitt kneel knäståend
🧏	people	hörselskadad person	deaf person	hörselskadad perso deaf döv hörsl ör tillgängligh accessibility ear hear
🧏‍♀	people	hörselskada kvinna	deaf woman	hörselskad kvin deaf woma hörselskadad
🧏‍♂	people	hörselskadad man	deaf man	hörselskadad deaf
🧐	smileys	ansikte med monokel	face with monocle	ansikt monokl fac monocl gammaldag torr stuffy
🧑	people	person	person	perso könsneutral vux adul gend neutral unspecifi
🧑‍⚕	people	läkare	health worker	läkar health work sjukskötersk sjukvård terapeu vårdpersonal doct healthcar nurs therapis
🧑‍⚖	people	domare	judge	domar judg advoka justic scal
🧑‍✈	people	pilot	pilot	pilo flygkapt plan
🧑‍🌾	people	bonde	farmer	bond farm jordbrukar lantbrukar gardn ranch
🧑‍🍳	people	kock	cook	kock cook köksmästar chef
🧑‍🍼	people	person ammar spädbarn	person feeding baby	perso amm spädbar feed baby mat nurs
🧑‍🎄	people	könsneutral tomte	mx claus	könsneutral tomt mx clau jul christm
🧑‍🎓	people	student	student	studn studr graduat
🧑‍🎤	people	sångare	singer	sångar sing act entertain rock star
🧑‍🎨	people	konstnär	artist	konstnär artis palet palett
🧑‍🏫	people	lärare	teacher	lärar teach instruktör profess instruct
🧑‍🏭	people	fabriksarbetare	factory worker	fabriksarbetar factory work arbetar industri industriarbetar assembly industrial
🧑‍💻	people	IT-tekniker	technologist	teknik technologis ingenjör mjukvaruteknik uppfinnar utvecklar cod develop invent softwar
🧑‍💼	people	kontorist	office worker	kontoris offic work affärsma ämbetsma arkitek tjänstema architec busines manag whit coll
🧑‍🔧	people	mekaniker	mechanic	mekanik mechanic elektrik rörmontör electricia plumb tradesperso
🧑‍🔬	people	forskare	scientist	forskar scientis biolog fysik kemis vetenskapsma biologis chemis engine physicis
🧑‍🚀	people	astronaut	astronaut	astronau kosmonau rock
🧑‍🚒	people	brandman	firefighter	brandma firefight brandbil firetruck
🧑‍🤝‍🧑	people	personer som håller hand	people holding hands	person håll hand perso hold människ par coupl
🧑‍🦯	people	person med vit käpp	person with white cane	perso vit käpp whit can hjälpmedl synskadad accessibility blind
🧑‍🦰	people	person: rödhårig	person: red hair	perso rödhårig rid hair könsneutral vux adul gend neutral unspecifi
🧑‍🦱	people	person: lockigt hår	person: curly hair	perso lockig hår curly hair könsneutral vux adul gend neutral unspecifi
🧑‍🦲	people	person: skallig	person: bald	perso skallig bald könsneutral vux adul gend neutral unspecifi
🧑‍🦳	people	person: vithårig	person: white hair	perso vithårig whit hair könsneutral vux adul gend neutral unspecifi
🧑‍🦼	people	person i permobil	person in motorized wheelchair	perso permobil motoriz wheelchair eldriv rullstol elektrisk tillträd accessibility
🧑‍🦽	people	person i manuell rullstol	person in manual wheelchair	perso manuell rullstol manual wheelchair tillträd accessibility
🧒	people	barn	child	bar child könsneutral ung gend neutral unspecifi young
🧓	people	äldre person	older person	äldr perso old gammal könsneutral vux adul gend neutral unspecifi
🧔	people	man med skägg	person: beard	skägg perso beard
🧔‍♀	people	kvinna: skägg	woman: beard	kvin skägg woma beard
🧔‍♂	people	man: skägg	man: beard	skägg beard
🧕	people	kvinna i sjal	woman with headscarf	kvin sjal woma headscarf hijab slöj mantill tichl
🧖	people	person i ångbastu	person in steamy room	perso ångbastu steamy room bastu sau steam
🧖‍♀	people	kvinna i ångbastu	woman in steamy room	kvin ångbastu woma steamy room bastu sau steam
🧖‍♂	people	man i ångbastu	man in steamy room	ångbastu steamy room bastu sau steam
🧗	people	person som klättrar	person climbing	perso klättr climb klättrar
🧗‍♀	people	kvinna som klättrar	woman climbing	kvin klättr woma climb klättrar
🧗‍♂	people	man som klättrar	man climbing	klättr climb klättrar
🧘	people	person i lotusposition	person in lotus position	perso lotuspositio lotu positio meditatio lotusställn yog
🧘‍♀	people	kvinna i lotusposition	woman in lotus position	kvin lotuspositio woma lotu positio meditr yog meditatio
🧘‍♂	people	man i lotusposition	man in lotus position	lotuspositio lotu positio meditr yog meditatio
🧙	people	magiker	mage	magik mag häx trollkarl sorcr sorceres witch wizard
🧙‍♀	people	kvinnlig magiker	woman mage	kvinnlig magik woma mag häx sorceres witch
🧙‍♂	people	manlig magiker	man mage	manlig magik mag trollkarl sorcr wizard
🧚	people	fé	fairy	fé fairy älv obero puck titani
🧚‍♀	people	kvinnlig fé	woman fairy	kvinnlig fé woma fairy älv titani
🧚‍♂	people	manlig älva	man fairy	manlig älv fairy obero puck
🧛	people	vampyr	vampire	vampyr vampir drakul vandöd dracul undead
🧛‍♀	people	kvinnlig vampyr	woman vampire	kvinnlig vampyr woma vampir vandöd undead
🧛‍♂	people	manlig vampyr	man vampire	manlig vampyr vampir drakul vandöd dracul undead
🧜	people	vattenväsen	merperson	vattenväs merperso näck sjöjungfru sjörå mermaid merma merwoma
🧜‍♀	people	sjöjungfru	mermaid	sjöjungfru mermaid sjörå merwoma
🧜‍♂	people	strömkarl	merman	strömkarl merma trito
🧝	people	alv	elf	alv elf magisk magical
🧝‍♀	people	kvinnlig alv	woman elf	kvinnlig alv woma elf magisk magical
🧝‍♂	people	manlig alv	man elf	manlig alv elf magisk magical
🧞	people	ande	genie	and geni djin
🧞‍♀	people	kvinnlig ande	woman genie	kvinnlig and woma geni djin
🧞‍♂	people	manlig ande	man genie	manlig and geni djin
🧟	people	zombie	zombie	zombi lev död odöd vandöd undead walk dead
🧟‍♀	people	kvinnlig zombie	woman zombie	kvinnlig zombi woma lev död odöd vandöd undead walk dead
🧟‍♂	people	manlig zombie	man zombie	manlig zombi lev död odöd vandöd undead walk dead
🧠	people	hjärna	brain	hjär brai klok intellign
🧡	smileys	hjärta i orange	orange heart	hjärt orang hear
🧢	objects	skärmmössa	billed cap	skärmmöss bill cap basebollkep baseball
🧣	objects	halsduk	scarf	halsduk scarf hal neck
🧤	objects	handske	gloves	handsk glov hand
🧥	objects	jacka	coat	jack coa kavaj
🧦	objects	sockor	socks	sock strump stock
🧧	activities	rött kuvert	red envelope	röt kuvr rid envelop hóngbāo lai see peng presn tur gif good luck money
🧨	activities	smällare	firecracker	smällar firecrack dynami fyrverkeri sprängämn dynamit explosiv firework
🧩	activities	pusselbit	puzzle piece	pusselbi puzzl piec bit ledtråd pussl sammanfog clu interlock jigsaw
🧪	objects	provrör	test tube	provrör tes tub experimn kemi kemis labb vetenskap chemis chemistry lab scienc
🧫	objects	petriskål	petri dish	petriskål petri dish bakteri biolog biologi labb bacteri biologis biology cultur lab
🧬	objects	DNA	dna	dna biolog evolutio gen genetik liv biologis genetic lif
🧭	travel	kompass	compass	kompas compas magnetisk navigatio orientr magnetic orienteer
🧮	objects	kulram	abacus	kulram abacu beräkn calculatio
🧯	objects	brandsläckare	fire extinguisher	brandsläckar fir extinguish eld kväv släck quench
🧰	objects	verktygslåda	toolbox	verktygslåd toolbox låd mekanik verktyg ches mechanic tool
🧱	travel	tegelsten	brick	tegelst brick bruk ler tegelstn vägg clay mort wall
🧲	objects	magnet	magnet	magn hästsko magnetisk attractio horsesho magnetic
🧳	travel	bagage	luggage	bagag luggag packn res pack travl
🧴	objects	lotionflaska	lotion bottle	lotionflask lotio bottl kräm shampoo solkräm moisturiz sunscre
🧵	activities	tråd	thread	tråd thread nål spol trådrull needl sew spool str
🧶	activities	garn	yarn	gar yar garnnysta stick virk ball croch kni
🧷	objects	säkerhetsnål	safety pin	säkerhetsnål safety pin blöj punkrock diap punk rock
🧸	activities	nallebjörn	teddy bear	nallebjör teddy bear gosedjur leksak mjukdjur playth plush stuff toy
🧹	objects	kvast	broom	kvas broom häx sop städ clean sweep witch
🧺	objects	korg	basket	korg bask jordbruk picknick tvät farm laundry picnic
🧻	objects	toarulle	roll of paper	toarull roll pap pappershandduk toalettpapp towl toil
🧼	objects	tvål	soap	tvål soap bad dusch lödd skål tvålbi bath clean lath soapdish
🧽	objects	tvättsvamp	sponge	tvättsvamp spong mjuk rengör absorb clean porou
🧾	objects	kvitto	receipt	kvitto receip belägg bevi bokför redovisn account bookkeep evidenc proof
🧿	objects	onda ögat-sten	nazar amulet	ond öga ste naz amul amulet bead charm evil eye talisma
🩰	objects	ballettskor	ballet shoes	ballettsk ball sho balet dan danc
🩱	objects	baddräkt	one-piece swimsuit	baddräk one piec swimsui simdräk bath sui
🩲	objects	badbyxor	briefs	badbyx brief badkläd badshort simutrustn bath sui one piec swimsui underwe
🩳	objects	shorts	shorts	short badbyx badkläd underkläd bath sui pant underwe
🩴	objects	flip-flops	thong sandal	flip flop thong sandal remsko beach zōri
🩸	objects	blodsdroppe	drop of blood	blodsdropp drop blood blod medici menstruatio ble donatio injury medicin
🩹	objects	plåster	adhesive bandage	plåst adhesiv bandag
🩺	objects	stetoskop	stethoscope	stetoskop stethoscop dokt hjärt medici doct hear medicin
🩻	objects	röntgen	x-ray	röntg ray ben läkar medici skelet bon doct medical skeleto
🩼	objects	krycka	crutch	kryck crutch funktionsnedsättn handikapp käpp mobilitetshjälpmedl skadad can disability hur mobility aid stick
🪀	activities	jojo	yo-yo	jojo yo jojar snör triss fluctuat toy
🪁	activities	flygande drake	kite	flyg drak kit sväv fly soar
🪂	travel	fallskärm	parachute	fallskärm parachut fallskärmshopp hängflygn parasegl hang glid parasail skydiv
🪃	objects	boomerang	boomerang	boomerang australi bumerang flyg tillbak rebound repercussio
🪄	activities	trollspö	magic wand	trollspö magic wand häx magi trollkarl trollkons trollstav witch wizard
🪅	activities	piñata	piñata	piñat fes kal celebratio party
🪆	activities	ryska dockor	nesting dolls	rysk dock nest doll babuschkadock matrjosjk russi
🪐	travel	planet med ringar	ringed planet	plan ring saturnin saturnu satur
🪑	objects	stol	chair	stol chair sät sitt sea sit
🪒	objects	rakhyvel	razor	rakhyvl raz rak vas sharp shav
🪓	objects	yxa	axe	yxa axe hack hugg klyv ved chop hatch spli wood
🪔	objects	diyalampa	diya lamp	diyalamp diy lamp oljelamp oil
🪕	objects	banjo	banjo	banjo musik sträng music string
🪖	objects	militärhjälm	military helmet	militärhjälm military helm armé hjälm krigar militär solda army soldi warri
🪗	objects	dragspel	accordion	dragspl accordio ackordeo dragharmonik concerti squeez box
🪘	objects	congatrumma	long drum	congatrumm long drum djemb rytm tak trumm bea cong rhythm
🪙	objects	mynt	coin	myn coi guld peng silv skat gold metal money treasur
🪚	objects	fogsvans	carpentry saw	fogsvan carpentry saw såg snickar trä verktyg carpent lumb tool
🪛	objects	skruvmejsel	screwdriver	skruvmejsl screwdriv verktyg screw tool
🪜	objects	stege	ladder	steg ladd klättersteg klättr climb rung step
🪝	objects	krok	hook	krok hook hak klo snärj catch crook curv ensnar sell poin
🪞	objects	spegel	mirror	spegl mirr reflekt spegelgl reflectio reflect speculum
🪟	objects	fönster	window	fönst window genomskinlig öppn ram utsik fram fresh air opn transparn view
🪠	objects	vaskrensare	plunger	vaskrensar plung rörmokar sugkopp toalet forc cup plumb suctio toil
🪡	activities	synål	sewing needle	synål sew needl broderi nål skräddarsy styg embroidery stitch sutur tailor
🪢	activities	knut	knot	knu kno knop rep tågvirk rop tangl tie twin twis
🪣	objects	spann	bucket	span buck ämb hink kärl cask pail vat
🪤	objects	musfälla	mouse trap	musfäll mous trap bet fäll snar bai mousetrap
🪥	objects	tandborste	toothbrush	tandborst toothbrush borst ren tand tandhygi tvätt bathroom brush clea dental hygien tooth
🪦	objects	gravsten	headstone	gravst headston begravningsplat grav gravplat minneslund cemetery graveyard tombston
🪧	objects	plakat	placard	plaka placard demonstratio protes skyl pick sig
🪨	travel	sten	rock	ste rock berg buml klipp bould heavy solid ston
🪩	activities	discokula	mirror ball	discokul mirr ball dans disco fes glitt danc party
🪪	objects	ID-kort	identification card	id kor identificatio card legitimatio personuppgift säkerh credential licens security
🪫	objects	låg batterinivå	low battery	låg batterinivå low battery elektronik energinivå electronic energy
🪬	objects	hamsa	hamsa	hams amulet fatim hand mari miriam skydd amul mary protectio
🪰	animals	fluga	fly	flug fly asät insek sjukdom diseas maggo pes rott
🪱	animals	mask	worm	mask worm daggmask parasi ringmask annelid earthworm parasit
🪲	animals	skalbagge	beetle	skalbagg beetl insek småkryp bug insec
🪳	animals	kackerlacka	cockroach	kackerlack cockroach insek skadedjur insec pes roach
🪴	animals	krukväxt	potted plant	krukväx pott plan inomhu odl väx bor grow hous nurtur useles
🪵	travel	trästockar	wood	trästock wood stock timmerstock trä ved log lumb timb
🪶	animals	fågelfjäder	feather	fågelfjäd feath fågl fjäd fjäderdräk lät bird fligh ligh plumag
🪷	animals	lotus	lotus	lotu blomm buddhism hinduism indi renh vietnam flow purity
🪸	animals	korall	coral	korall coral ocea reef
🪹	animals	tomt bo	empty nest	tom bo empty nes ruv nest
🪺	animals	bo med ägg	nest with eggs	bo ägg nes egg ruv nest
🫀	people	hjärta	anatomical heart	hjärt anatomical hear kardiologi orga pul cardiology puls
🫁	people	lungor	lungs	lung andn exhalr inhalr orga breath exhalatio inhalatio respiratio
🫂	people	personer kramas	people hugging	person kram perso hugg adjö hej tack goodby hello hug thank
🫃	people	gravid man	pregnant man	gravid pregnan stor mag uppsvälld belly bloat full
🫄	people	gravid person	pregnant person	gravid perso pregnan stor mag uppsvälld belly bloat full
🫅	people	person med krona	person with crown	perso kro crow ädl kung kungligh monark monarch nobl regal royalty
🫐	food	blåbär	blueberries	blåbär blueberri berry bilberry blu blueberry
🫑	food	paprika	bell pepper	paprik bell pepp grönsak capsicum vegetabl
🫒	food	oliv	olive	oliv mat food
🫓	food	tunnbröd	flatbread	tunnbröd flatbread naanbröd pitabröd arep lavash naa pit
🫔	food	tamale	tamale	tamal mexikansk wrap mexica wrapp
🫕	food	fondue	fondue	fondu choklad gryt ost schweizisk smält chees chocolat melt pot swis
🫖	food	tekanna	teapot	tekan teapo dryck kan te drink pot tea
🫗	food	hälla vätska	pouring liquid	häll vätsk pour liquid dryck gla spill tom drink empty glas
🫘	food	bönor	beans	bön bean kidneybön mat food kidney legum
🫙	food	burk	jar	burk jar behållar förvar krydd så tom condimn contain empty sauc stor
🫠	smileys	smältande ansikte	melting face	smält ansikt melt fac flyt försvinn upplös disappe dissolv liquid mel
🫡	smileys	ansikte som gör honnör	saluting face	ansikt gör honnör salut fac häls instämm ja ok salutr sun troop yes
🫢	smileys	ansikte med ögonen öppna och handen för munnen	face with open eyes and hand over mouth	ansikt ög öpp hand munn fac ope eye mouth förvånad generad misstro överraskad överväldigad rädd amazemn awe disbelief embarras scar surpris
🫣	smileys	ansikte som kisar	face with peeking eye	ansikt kis fac peek eye fängslad kik stirr captivat peep star
🫤	smileys	ansikte med diagonal mun	face with diagonal mouth	ansikt diagonal mun fac mouth besvik osäk skeptisk disappoint meh skeptical unsur
🫥	smileys	osynligt ansikte	dotted line face	osynlig ansikt dott lin fac deprimerad försvinn gömd introvr depress disappe hid invisibl
🫦	people	biter i läppen	biting lip	bit läpp lip ängslig flirt nervö obekväm orolig rädd anxiou fear nervou uncomfortabl worri
🫧	objects	bubblor	bubbles	bubbl lödd rap ren tvål vatt burp clea soap underwat
🫰	people	hand med tummen och pekfingret korsade	hand with index finger and thumb crossed	hand tumm pekfingr kors index fing thumb cross dyr knäpp fingr pengaprassl peng snäpp expensiv hear lov money snap
🫱	people	hand som pekar till höger	rightwards hand	hand pek hög rightward righ
🫲	people	hand som pekar till vänster	leftwards hand	hand pek vänst leftward lef
🫳	people	handflatan nedåt	palm down hand	handflata nedå palm dow hand avvis nek sch dismis drop shoo
🫴	people	handflatan uppåt	palm up hand	handflata uppå palm up hand bjud erbjud fång kall becko catch com off
🫵	people	finger som pekar på mig	index pointing at the viewer	fing pek index point view poin
🫶	people	handhjärta	heart hands	handhjärt hear hand kärlek lov
"""#
