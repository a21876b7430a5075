// Generated from Fixtures/Data/emoji-new.tsv by GeneratedTableTests; do not edit.
// swift-format-ignore-file

extension SortedTable {
  /// Emoji of Unicode 15.0, 15.1, 16.0 and 17.0 that CLDR 41 does not name, and keycaps; named for postlint, same licence as postlint.
  /// Columns: emoji without U+FE0F, group, Swedish name, English name, Swedish keywords, English keywords (parted by |).
  package static var emojiNew: SortedTable { SortedTable(emojiNewText) }
}

private let emojiNewText: StaticString = #"""
#⃣	symbols	nummertecken i ruta	keycap: number sign	nummerteck rut keycap numb sig
*⃣	symbols	asterisk i ruta	keycap: asterisk	asterisk rut keycap
0⃣	symbols	siffran 0 i ruta	keycap: 0	siffra rut keycap
1⃣	symbols	siffran 1 i ruta	keycap: 1	siffra rut keycap
2⃣	symbols	siffran 2 i ruta	keycap: 2	siffra rut keycap
3⃣	symbols	siffran 3 i ruta	keycap: 3	siffra rut keycap
4⃣	symbols	siffran 4 i ruta	keycap: 4	siffra rut keycap
5⃣	symbols	siffran 5 i ruta	keycap: 5	siffra rut keycap
6⃣	symbols	siffran 6 i ruta	keycap: 6	siffra rut keycap
7⃣	symbols	siffran 7 i ruta	keycap: 7	siffra rut keycap
8⃣	symbols	siffran 8 i ruta	keycap: 8	siffra rut keycap
9⃣	symbols	siffran 9 i ruta	keycap: 9	siffra rut keycap
⛓‍💥	objects	bruten kedja	broken chain	brut kedj brok chai fri fre
🇨🇶	flags	flagga: Sark	flag: Sark	flagg sark flag
🍄‍🟫	food	brun svamp	brown mushroom	bru svamp brow mushroom champinjo fungu
🍋‍🟩	food	lime	lime	lim fruk citru frui
🏃‍♀‍➡	people	kvinna som springer vänd åt höger	woman running facing right	kvin spring vänd hög woma run fac righ löpn rac
🏃‍♂‍➡	people	man som springer vänd åt höger	man running facing right	spring vänd hög run fac righ löpn rac
🏃‍➡	people	person som springer vänd åt höger	person running facing right	perso spring vänd hög run fac righ löpn rac
🐦‍⬛	animals	svart fågel	black bird	svar fågl black bird koltras kråk korp blackbird crow rav
🐦‍🔥	animals	fågel Fenix	phoenix	fågl fenix phoenix återfödd bird rebirth
👨‍🦯‍➡	people	man med vit käpp vänd åt höger	man with white cane facing right	vit käpp vänd hög whit can fac righ blind synnedsättn
👨‍🦼‍➡	people	man i motordriven rullstol vänd åt höger	man in motorised wheelchair facing right	motordriv rullstol vänd hög motoris wheelchair fac righ tillgängligh accessibility
👨‍🦽‍➡	people	man i manuell rullstol vänd åt höger	man in manual wheelchair facing right	manuell rullstol vänd hög manual wheelchair fac righ tillgängligh accessibility
👩‍🦯‍➡	people	kvinna med vit käpp vänd åt höger	woman with white cane facing right	kvin vit käpp vänd hög woma whit can fac righ blind synnedsättn
👩‍🦼‍➡	people	kvinna i motordriven rullstol vänd åt höger	woman in motorised wheelchair facing right	kvin motordriv rullstol vänd hög woma motoris wheelchair fac righ tillgängligh accessibility
👩‍🦽‍➡	people	kvinna i manuell rullstol vänd åt höger	woman in manual wheelchair facing right	kvin manuell rullstol vänd hög woma manual wheelchair fac righ tillgängligh accessibility
🙂‍↔	smileys	huvud som skakar från sida till sida	head shaking horizontally	huvud skak sid head shak horizontally nej
🙂‍↕	smileys	huvud som nickar	head shaking vertically	huvud nick head shak vertically ja yes nod
🚶‍♀‍➡	people	kvinna som går vänd åt höger	woman walking facing right	kvin gå vänd hög woma walk fac righ promenad pedestria
🚶‍♂‍➡	people	man som går vänd åt höger	man walking facing right	gå vänd hög walk fac righ promenad pedestria
🚶‍➡	people	person som går vänd åt höger	person walking facing right	perso gå vänd hög walk fac righ promenad pedestria
🛘	travel	ras	landslide	ras landslid skr jordskr rockfall
🛜	symbols	trådlöst nätverk	wireless	trådlös nätverk wireles wifi intern network
🦰	people	rött hår	red hair	röt hår rid hair rödhårig ging
🦱	people	lockigt hår	curly hair	lockig hår curly hair lock
🦲	people	skallig	bald	skallig bald flin
🦳	people	vitt hår	white hair	vit hår whit hair vithårig
🧎‍♀‍➡	people	kvinna på knä vänd åt höger	woman kneeling facing right	kvin knä vänd hög woma kneel fac righ
🧎‍♂‍➡	people	man på knä vänd åt höger	man kneeling facing right	knä vänd hög kneel fac righ
🧎‍➡	people	person på knä vänd åt höger	person kneeling facing right	perso knä vänd hög kneel fac righ
🧑‍🦯‍➡	people	person med vit käpp vänd åt höger	person with white cane facing right	perso vit käpp vänd hög whit can fac righ blind synnedsättn
🧑‍🦼‍➡	people	person i motordriven rullstol vänd åt höger	person in motorised wheelchair facing right	perso motordriv rullstol vänd hög motoris wheelchair fac righ tillgängligh accessibility
🧑‍🦽‍➡	people	person i manuell rullstol vänd åt höger	person in manual wheelchair facing right	perso manuell rullstol vänd hög manual wheelchair fac righ tillgängligh accessibility
🧑‍🧑‍🧒	people	familj: vuxen, vuxen, barn	family: adult, adult, child	familj vux bar family adul child föräld parn
🧑‍🧑‍🧒‍🧒	people	familj: vuxen, vuxen, barn, barn	family: adult, adult, child, child	familj vux bar family adul child föräld parn
🧑‍🧒	people	familj: vuxen, barn	family: adult, child	familj vux bar family adul child föräld parn
🧑‍🧒‍🧒	people	familj: vuxen, barn, barn	family: adult, child, child	familj vux bar family adul child föräld parn
🧑‍🩰	people	balettdansare	ballet dancer	balettdansar ball danc balet dan dansar
🩵	smileys	ljusblått hjärta	light blue heart	ljusblåt hjärt ligh blu hear ljusblå kärlek lov
🩶	smileys	grått hjärta	grey heart	gråt hjärt grey hear grå kärlek lov
🩷	smileys	rosa hjärta	pink heart	ros hjärt pink hear kärlek lov
🪇	objects	maracas	maracas	marac musik instrumn music
🪈	objects	flöjt	flute	flöj flut musik instrumn kulturskol music
🪉	objects	harpa	harp	harp musik instrumn music
🪊	objects	trombon	trombone	trombo trombon musik instrumn blå music bras
🪎	objects	skattkista	treasure chest	skattkist treasur ches skat guld gold
🪏	objects	spade	shovel	spad shovl gräv skott snöskottn
🪭	objects	solfjäder	folding hand fan	solfjäd fold hand fan varm dan hot danc
🪮	objects	hårkam	hair pick	hårkam hair pick kam hår afro comb
🪯	symbols	khanda	khanda	khand religio sikh
🪻	animals	hyacint	hyacinth	hyacin hyacinth blomm lavendl lupi flow lavend
🪼	animals	manet	jellyfish	man jellyfish hav bad sea
🪽	animals	vinge	wing	ving wing flyg ängl fågl fly angl bird
🪾	animals	träd utan löv	leafless tree	träd löv leafles tre vint tork kal wint drough bar
🪿	animals	gås	goose	gå goos fågl bird
🫆	people	fingeravtryck	fingerprint	fingeravtryck fingerprin identit spår identity clu
🫈	people	hårig varelse	hairy creature	hårig varels hairy creatur bigfoo snöma troll yeti
🫍	animals	späckhuggare	orca	späckhuggar orc val hav kill whal sea
🫎	animals	älg	moose	älg moos djur skog hor viltolyck elk animal antlr
🫏	animals	åsna	donkey	ås donkey djur animal
🫚	food	ingefära	ginger	ingefär ging krydd spic
🫛	food	ärtskida	pea pod	ärtskid pea pod ärt grönsak vegetabl
🫜	food	rotfrukt	root vegetable	rotfruk roo vegetabl rödbet kålro grönsak beetroo turnip
🫟	objects	stänk	splatter	stänk splatt fläck färg stai pain
🫨	smileys	skakande ansikte	shaking face	skak ansikt shak fac jordbävn chock earthquak shock
🫩	smileys	ansikte med påsar under ögonen	face with bags under eyes	ansikt pås ög fac bag eye tröt utmattad tir exhaust
🫪	smileys	förvridet ansikte	distorted face	förvrid ansikt distort fac förvrängd chock shock
🫯	smileys	dammoln av slagsmål	fight cloud	dammol slagsmål figh cloud bråk mol argumn
🫷	people	hand som skjuter åt vänster	leftwards pushing hand	hand skjut vänst leftward push stopp high fiv stop
🫸	people	hand som skjuter åt höger	rightwards pushing hand	hand skjut hög rightward push stopp high fiv stop
"""#
